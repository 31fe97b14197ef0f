"""plan.docx: a paper for the council or the mayor's meeting (議会・庁議説明資料)."""

from collections.abc import Mapping, Sequence
from io import BytesIO

from machigenki import __version__
from machigenki.region.provenance import Status
from machigenki.region.text import Lang, Text
from machigenki.report.exhibit import Exhibit, TextTable
from machigenki.report.facts import Facts
from machigenki.report.method import method
from machigenki.report.page import cards, indicator_table, input_table, period, source_table
from machigenki.report.paper import Paper
from machigenki.report.sentences import answer
from machigenki.report.words import words

PICTURED = ("circulation", "hundred", "leaks", "jobs", "payback", "interval")
"""Exhibits that the paper shows as pictures; the others are tables in it."""
TABLED = ("leaks", "jobs", "money")
"""Exhibits whose numbers are printed even where there is a picture."""

CHAPTERS: tuple[tuple[Text, tuple[str, ...]], ...] = (
    (Text("現状", "The town today"), ("circulation",)),
    (Text("計画の効果", "What the plan does"), ("hundred", "leaks", "jobs", "path")),
    (Text("事業費と収支", "Cost and balance"), ("money", "payback")),
    (Text("結果の確からしさ", "How sure the result is"), ("interval", "tornado")),
)


def docx(
    facts: Facts, exhibits: Sequence[Exhibit], pictures: Mapping[str, bytes], lang: Lang
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
    """
    w = words(lang)
    paper = Paper(lang, title=facts.title, subject=facts.town(lang))
    paper.title(
        Text("議会・庁議説明資料", "Paper for the council")(lang),
        facts.title,
        f"{facts.town(lang)}　{period(facts, lang)}"
        if lang == "ja"
        else f"{facts.town(lang)}, {period(facts, lang)}",
    )
    chapter = _Numbers(lang)
    paper.heading(chapter(Text("要旨", "Summary")(lang)))
    for line in answer(facts, lang):
        paper.bullet(line)
    for warning in (facts.extrapolation,) if facts.extrapolation else ():
        paper.boxed(w["caution"], warning(lang))
    paper.table(
        TextTable(
            (w["item"], w["value"], Text("補足", "Note")(lang), w["status"]),
            tuple((c.name, c.value, c.note, c.status.label(lang)) for c in cards(facts, lang)),
        ),
        words=True,
    )
    if not pictures:
        paper.boxed(
            Text("図について", "On figures")(lang),
            Text(
                "この資料を作成した環境にブラウザーがないため、図を省き、数値を表で示しています。"
                "図は plan.html で確認できます。",
                "No browser was found where this paper was made; tables stand for the figures. "
                "The figures are in plan.html.",
            )(lang),
        )
    by_key = {x.key: x for x in exhibits}
    for name, keys in CHAPTERS:
        shown = [by_key[key] for key in keys if key in by_key]
        if not shown:
            continue
        paper.heading(chapter(name(lang)))
        for exhibit in shown:
            _exhibit(paper, exhibit, pictures.get(exhibit.key), lang)
    indicators = indicator_table(facts, lang)
    if indicators.rows:
        paper.heading(chapter(w["indicators"]))
        paper.paragraph(w["indicators_lead"])
        paper.table(indicators)
    paper.heading(chapter(w["method"]))
    for line in method(facts, lang):
        paper.paragraph(line)
    paper.heading(chapter(w["sources"]))
    paper.paragraph(w["sources_lead"])
    colon = "：" if lang == "ja" else ": "
    for status in Status:
        paper.bullet(f"{status.label(lang)}{colon}{w[f'status_{status}']}")
    paper.table(source_table(facts, lang), w["sources_of_region"], words=True)
    paper.table(input_table(facts, lang), w["inputs"], words=True)
    paper.paragraph(
        f"{w['made_by']} machigenki {__version__}"
        if lang == "en"
        else f"{w['made_by']}machigenki {__version__}"
    )
    out = BytesIO()
    paper.save(out)
    return out.getvalue()


class _Numbers:
    """Numbers headings: 1　, 2　 … in Japanese papers, 1., 2. … in English ones."""

    def __init__(self, lang: Lang) -> None:
        self._lang = lang
        self._count = 0

    def __call__(self, heading: str) -> str:
        self._count += 1
        return f"{self._count}　{heading}" if self._lang == "ja" else f"{self._count}. {heading}"


def _exhibit(paper: Paper, exhibit: Exhibit, picture: bytes | None, lang: Lang) -> None:
    paper.subheading(exhibit.title)
    paper.paragraph(exhibit.lead, keep=True)
    if picture is not None:
        paper.picture(picture, exhibit.alt, exhibit.title)
    if picture is None or exhibit.key in TABLED:
        paper.table(exhibit.table, exhibit.footer(lang))
