"""``machigenki region``: what is known of a place, with the source of every figure."""

from typing import Annotated

import typer

from machigenki.cli.console import beside, note, reported_problems, show, show_json
from machigenki.cli.options import JsonOption, LangOption
from machigenki.region.industries import industry
from machigenki.region.provenance import Figure
from machigenki.region.text import Lang, Text


def region(
    names: Annotated[
        list[str],
        typer.Argument(
            help="市区町村の名称、かな又はコード（複数可） / name, kana or code; several are joined"
        ),
    ],
    as_json: JsonOption = False,
    lang: LangOption = "ja",
) -> None:
    """地域の数値と出典を表示します / the figures of a place and their sources.

    例 / example: machigenki region 岡山県真庭市
    """
    with reported_problems(lang, as_json):
        from machigenki.region import figure_name, load_region

        place = load_region(*names)
        figures = {key: (figure_name(key), figure) for key, figure in place.figures.items()}
        workers = {code: (industry(code).name, f) for code, f in place.workers.items()}
        if as_json:
            show_json(
                {
                    "name": place.name(lang),
                    "codes": list(place.codes),
                    "base_year": place.base_year,
                    "notes": [n(lang) for n in place.notes],
                    "figures": {k: _as_dict(n, f, lang) for k, (n, f) in figures.items()},
                    "workers_persons": {k: _as_dict(n, f, lang) for k, (n, f) in workers.items()},
                }
            )
            return
        for line in place.notes:
            note(line(lang))
        show(
            [
                place.name(lang) + beside(", ".join(place.codes), lang),
                *_lines(list(figures.values()), lang),
                "",
                "産業別従業者数（37部門）" if lang == "ja" else "workers by industry (37 sectors)",
                *_lines([item for item in workers.values() if item[1].value], lang),
                "",
                "出典" if lang == "ja" else "sources",
                *_sources([f for _, f in (*figures.values(), *workers.values())], lang),
            ]
        )


def _lines(items: list[tuple[Text, Figure]], lang: Lang) -> list[str]:
    from machigenki.region import unit_name

    return [
        f"  {name(lang)}: {figure.value:,.10g} {unit_name(figure.unit)(lang)}"
        f" [{figure.year if figure.year else '-'}, {figure.status.label(lang)}]"
        for name, figure in items
    ]


def _sources(figures: list[Figure], lang: Lang) -> list[str]:
    lines = dict.fromkeys(
        f"  {f.source.publisher(lang)} {f.source.title(lang)}"
        + (f" ({f.source.licence})" if f.source.licence else "")
        for f in figures
    )
    methods = dict.fromkeys(
        ("  推計方法: " if lang == "ja" else "  method: ") + f.method(lang)
        for f in figures
        if f.method
    )
    return [*lines, *methods]


def _as_dict(name: Text, figure: Figure, lang: Lang) -> dict[str, object]:
    return {
        "name": name(lang),
        "value": figure.value,
        "unit": figure.unit,
        "year": figure.year,
        "status": str(figure.status),
        "source": figure.source.title(lang),
        "publisher": figure.source.publisher(lang),
        "licence": figure.source.licence,
        "method": figure.method(lang) if figure.method else None,
    }
