"""``machigenki plan``: a plan folder worked through, with its documents."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from machigenki.cli.console import note, progress, reported_problems, show, show_json
from machigenki.cli.options import JsonOption, LangOption, OutOption
from machigenki.region.text import Lang, Text

if TYPE_CHECKING:
    from machigenki.report import Facts


def plan(
    folder: Annotated[Path, typer.Argument(help="計画フォルダー / plan folder")],
    out: OutOption = Path("out"),
    as_json: JsonOption = False,
    lang: LangOption = "ja",
) -> None:
    """計画を計算し、報告書を作成します / work a plan through and write its documents.

    例 / example: machigenki plan examples/maniwa-chip-boiler
    """
    with reported_problems(lang, as_json):
        from machigenki.portfolio import STEPS, run_plan
        from machigenki.report import answer, collect, open_studio, write_documents

        with progress(len(STEPS) + 1, lang) as tell, open_studio() as studio:
            facts = collect(run_plan(folder, tell))
            tell(Text("報告書を作成しています", "writing the documents"))
            written = write_documents(facts, out, lang, studio, folder)
        for line in written.notes:
            note(line(lang))
        if as_json:
            show_json({**_as_dict(facts, lang), "files": [str(path) for path in written]})
            return
        show([*answer(facts, lang), *map(str, written)])


def _as_dict(facts: "Facts", lang: Lang) -> dict[str, object]:
    """Return the result with stable keys; amounts are means a year of the plan."""
    paid = facts.destinations.sum()
    per_100 = facts.destinations / paid.where(paid > 0.0, 1.0) * 100.0
    return {
        "title": facts.title,
        "region": facts.town(lang),
        "first_year": facts.first_year,
        "years": facts.years,
        "price_base_year": facts.base_year,
        "circulation_rate": facts.rate,
        "per_year": {
            str(name): {str(k): float(v) for k, v in row.items()}
            for name, row in facts.interval.iterrows()
        },
        "leaves_without_yen_per_year": facts.left_without_yen,
        "leaves_with_yen_per_year": facts.left_with_yen,
        "destinations_per_100_yen": {
            str(name): {"without": float(row["without_yen"]), "with": float(row["with_yen"])}
            for name, row in per_100.iterrows()
        },
        "measures": [
            {"title": m.title(lang), "payback_years": m.payback_years} for m in facts.measures
        ],
        "indicators": [
            {"name": p.name(lang), "unit": p.unit, "without": p.without, "with": p.with_}
            for p in facts.physical
        ],
        "drivers": [
            {
                "name": row["name"](lang),
                "low_yen_per_year": float(row["low_yen"]),
                "high_yen_per_year": float(row["high_yen"]),
            }
            for _, row in facts.tornado.iterrows()
        ],
        "extrapolation": facts.extrapolation(lang) if facts.extrapolation else None,
    }
