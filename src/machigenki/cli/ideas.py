"""``machigenki ideas``: what a place could build on, and which model cases fit it."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from machigenki.cli.console import beside, note, reported_problems, show, show_json
from machigenki.cli.options import JsonOption, LangOption
from machigenki.region.industries import industry
from machigenki.region.text import Lang

if TYPE_CHECKING:
    import pandas as pd

    from machigenki.portfolio import Idea, Ideas, Reason

SHOWN = 5


def ideas(
    name: Annotated[
        str,
        typer.Argument(help="市区町村の名称、コード又はフォルダー / municipality or folder"),
    ],
    resources: Annotated[
        Path | None,
        typer.Option(
            "--resources",
            help="地域資源の一覧（TOML、CSV又はxlsx） / local resources (TOML, CSV or xlsx)",
        ),
    ] = None,
    out: Annotated[
        Path | None,
        typer.Option("--out", help="ideas.htmlの書込み先フォルダー / folder for ideas.html"),
    ] = None,
    as_json: JsonOption = False,
    lang: LangOption = "ja",
) -> None:
    """地域の強み、流出、資源から、合うモデルケースを示します / ideas that fit a place, and why.

    例 / example: machigenki ideas 岡山県真庭市 --out out
    """
    with reported_problems(lang, as_json):
        from machigenki.portfolio import find_ideas

        found = find_ideas(name, resources)
        written = []
        if out is not None:
            from machigenki.report import write_ideas

            written = [str(path) for path in write_ideas(found, out, lang)]
        if as_json:
            show_json({**_as_dict(found, lang), "files": written})
            return
        for line in found.region.notes:
            note(line(lang))
        show([*_lines(found, lang), *written])


def _lines(found: "Ideas", lang: Lang) -> list[str]:
    from machigenki.report.ideas_words import FIRST_NUMBERS, headline, heads
    from machigenki.report.numbers import money

    ja = lang == "ja"
    lines = [found.region.name(lang), *headline(found, lang), ""]
    lines.append("強み（特化係数、働く人）" if ja else "strengths (location quotient, workers)")
    lines += [
        f"  {industry(str(code)).name(lang)}: {row['quotient']:.1f}"
        + beside(heads(row["workers_persons"], lang), lang)
        for code, row in found.strengths.head(SHOWN).iterrows()
    ]
    lines.append(
        "替える価値の大きい流出（年の流出額、域内の購入に替えると残る所得の上限）"
        if ja
        else "leaks worth plugging (leak a year; most income that would stay)"
    )
    lines += [
        f"  {industry(str(code)).name(lang)}: {money(row['leak_yen'], lang)}"
        + (" → " + money(row["worth_yen"], lang))
        for code, row in found.leaks.head(SHOWN).iterrows()
    ]
    if found.resources:
        lines.append("地域資源" if ja else "local resources")
        lines += [f"  {card.name}" + beside(card.kind_name(lang), lang) for card in found.resources]
    for rank, idea in enumerate(found.ideas, start=1):
        lines += ["", *_idea_lines(rank, idea, lang)]
    return [*lines, "", FIRST_NUMBERS(lang)]


def _idea_lines(rank: int, idea: "Idea", lang: Lang) -> list[str]:
    from machigenki.report.ideas_words import number_rows, reason_line

    joint = "、" if lang == "ja" else ", "
    lines = [
        f"{rank}. {idea.case.name(lang)}" + beside(idea.case.id, lang) + f" — "
        f"{idea.verdict.label(lang)}"
    ]
    lines += [f"   {text(lang)}" for text in idea.against]
    lines += [f"   {reason_line(reason, lang)}" for reason in idea.reasons]
    lines += [f"   ○ {card.name}" + beside(card.kind_name(lang), lang) for card in idea.cards]
    lines.append(
        "   " + joint.join(f"{name} {value}" for name, value in number_rows(idea.numbers, lang))
    )
    return lines


def _as_dict(found: "Ideas", lang: Lang) -> dict[str, object]:
    from machigenki.region.provenance import Status

    return {
        "region": found.region.name(lang),
        "codes": list(found.region.codes),
        "base_year": found.region.base_year,
        "notes": [n(lang) for n in found.region.notes],
        "strengths": _rows(found.strengths, lang),
        "leaks": _rows(found.leaks, lang),
        "sold_outside_yen": {str(k): float(v) for k, v in found.exports_yen.items()},
        "status": str(Status.ESTIMATED),
        "resources": None
        if found.resources is None
        else [card.model_dump(mode="json") for card in found.resources],
        "ideas": [_idea_dict(idea, lang) for idea in found.ideas],
    }


def _rows(frame: "pd.DataFrame", lang: Lang) -> list[dict[str, object]]:
    return [
        {
            "code": str(code),
            "industry": industry(str(code)).name(lang),
            **{str(key): float(value) for key, value in row.items()},
        }
        for code, row in frame.iterrows()
    ]


def _idea_dict(idea: "Idea", lang: Lang) -> dict[str, object]:
    from dataclasses import asdict

    return {
        "case": idea.case.id,
        "name": idea.case.name(lang),
        "verdict": str(idea.verdict),
        "against": [text(lang) for text in idea.against],
        "criteria_for": idea.speaks_for,
        "criteria_known": idea.asked,
        "reasons": [_reason_dict(reason, lang) for reason in idea.reasons],
        "resources": [card.name for card in idea.cards],
        "ask": [text(lang) for text in idea.rules.ask],
        "numbers": {**asdict(idea.numbers), "status": "illustrative"},
        "story": {
            key: getattr(idea.story, key).text(lang) for key in type(idea.story).model_fields
        },
    }


def _reason_dict(reason: "Reason", lang: Lang) -> dict[str, object]:
    criterion, figure = reason.criterion, reason.figure
    return {
        "name": criterion.name(lang),
        "stand": str(reason.stand),
        "required": criterion.required,
        "why": criterion.why(lang),
        "value": None if figure is None else figure.value,
        "unit": None if figure is None else figure.unit,
        "at_least": criterion.at_least,
        "basis": criterion.basis(lang),
        "basis_status": "illustrative",
        "status": None if figure is None else str(figure.status),
        "source": None if figure is None else figure.source.title(lang),
        "year": None if figure is None else figure.year,
    }
