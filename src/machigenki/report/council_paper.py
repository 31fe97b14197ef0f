"""plan.docx: a paper for the council or the mayor's meeting (議会・庁議説明資料)."""

from collections.abc import Mapping, Sequence
from typing import Any

from machigenki.region.provenance import Status
from machigenki.region.text import Lang, Text
from machigenki.report.exhibit import Exhibit, TextTable
from machigenki.report.facts import Facts
from machigenki.report.method import method
from machigenki.report.page import cards, indicator_table, input_table, period, source_table
from machigenki.report.papers import (
    PaperKind,
    Picture,
    Template,
    render,
    shipped_template,
)
from machigenki.report.papers.variables import made_by, table_variables
from machigenki.report.sentences import answer
from machigenki.report.words import words

PICTURED = ("circulation", "hundred", "leaks", "jobs", "payback", "interval")
"""Exhibits that the paper shows as pictures; the others are tables in it."""
TABLED = ("leaks", "jobs", "money")
"""Exhibits whose numbers are printed even where there is a picture."""

OF_EACH = ("cash", "cover", "stress", "purse")
"""Exhibits of each venture: cash by month, cover of its loans, bad futures, the public purse."""


def pictured(ventures: int) -> tuple[str, ...]:
    """Return the keys of the exhibits that the paper shows as pictures."""
    return (*PICTURED, *_of_each(ventures))


def _of_each(ventures: int) -> tuple[str, ...]:
    return tuple(f"{key}-{n}" for n in range(1, ventures + 1) for key in OF_EACH)


def _chapters(ventures: int) -> tuple[tuple[Text, tuple[str, ...]], ...]:
    return (
        (Text("現状", "The town today"), ("circulation",)),
        (Text("計画の効果", "What the plan does"), ("hundred", "leaks", "jobs", "path")),
        (Text("事業費と収支", "Cost and balance"), ("money", "payback")),
        (Text("資金計画と返済", "Money and repayment"), _of_each(ventures)),
        (Text("結果の確からしさ", "How sure the result is"), ("interval", "tornado")),
    )


def docx(
    facts: Facts,
    exhibits: Sequence[Exhibit],
    pictures: Mapping[str, bytes],
    lang: Lang,
    template: Template | None = None,
) -> bytes:
    """Return the paper as bytes.

    Parameters
    ----------
    facts
        What it says.
    exhibits
        The plan's figures in `lang`.
    pictures
        Pictures (PNG) by key of exhibit; where one is missing its table stands alone, and
        without any the paper says so.
    template
        The town's own template; by default the one that ships.

    Raises
    ------
    InputError
        If the template is broken; see `machigenki.report.papers.render`.
    """
    return render(
        template or shipped_template(PaperKind.COUNCIL, lang),
        council_variables(facts, exhibits, pictures, lang),
    )


def council_variables(
    facts: Facts, exhibits: Sequence[Exhibit], pictures: Mapping[str, bytes], lang: Lang
) -> dict[str, Any]:
    """Return the variables of the paper's template; docs/documents.md says what each holds."""
    by_key = {x.key: _exhibit(x, pictures.get(x.key), lang) for x in exhibits}
    chapters = [
        {"heading": heading(lang), "exhibits": [by_key[key] for key in keys if key in by_key]}
        for heading, keys in _chapters(len(facts.finances))
    ]
    w = words(lang)
    return {
        "title": facts.title,
        "town": facts.town(lang),
        "period": period(facts, lang),
        "answer": answer(facts, lang),
        "caution": facts.extrapolation(lang) if facts.extrapolation else "",
        "cards": table_variables(_card_table(facts, lang)),
        "has_pictures": bool(pictures),
        "chapters": [chapter for chapter in chapters if chapter["exhibits"]],
        "figures": by_key,
        "indicators": table_variables(indicator_table(facts, lang)),
        "method": method(facts, lang),
        "statuses": [
            {"name": status.label(lang), "meaning": w[f"status_{status}"]} for status in Status
        ],
        "sources": table_variables(source_table(facts, lang)),
        "inputs": table_variables(input_table(facts, lang)),
        "made_by": made_by(),
    }


def _card_table(facts: Facts, lang: Lang) -> TextTable:
    w = words(lang)
    return TextTable(
        (w["item"], w["value"], Text("補足", "Note")(lang), w["status"]),
        tuple((c.name, c.value, c.note, c.status.label(lang)) for c in cards(facts, lang)),
    )


def _exhibit(exhibit: Exhibit, picture: bytes | None, lang: Lang) -> dict[str, Any]:
    tabled = picture is None or exhibit.key in TABLED
    return {
        "title": exhibit.title,
        "lead": exhibit.lead,
        "picture": Picture(picture, exhibit.alt, exhibit.title) if picture else "",
        "table": table_variables(exhibit.table) if tabled else "",
        "footer": exhibit.footer(lang),
    }
