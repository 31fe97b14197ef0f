"""plan.html: one self-contained page in both languages."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from machigenki.region.provenance import Source, Status
from machigenki.region.text import Lang, Text
from machigenki.report.exhibit import Exhibit, TextTable
from machigenki.report.facts import Facts
from machigenki.report.frames import number
from machigenki.report.method import method
from machigenki.report.numbers import (
    SHARES,
    money,
    percent,
    percent_as_typed,
    persons,
    plain,
    quantity,
    span,
)
from machigenki.report.sentences import answer
from machigenki.report.shell import languages, render
from machigenki.report.words import words

_POINTS = ("value", "p05", "p95")


@dataclass(frozen=True, slots=True)
class Card:
    """One headline number."""

    name: str
    value: str
    note: str
    status: Status


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the contents, with the lines under it."""

    key: str
    name: str
    under: tuple["Entry", ...] = ()


@dataclass(frozen=True)
class Page:
    """The page in one language, as the template reads it."""

    lang: Lang
    title: str
    heading: str
    town: str
    period: str
    answer: tuple[str, ...]
    cards: tuple[Card, ...]
    warnings: tuple[str, ...]
    contents: tuple[Entry, ...]
    exhibits: tuple[Exhibit, ...]
    indicators: TextTable
    method: tuple[str, ...]
    inputs: TextTable
    figures: TextTable
    sources: TextTable
    w: dict[str, str]


def html(facts: Facts, exhibits: dict[Lang, tuple[Exhibit, ...]], lang: Lang) -> str:
    """Return the page, opening in `lang`; the other language is one click away.

    Parameters
    ----------
    facts
        What the page says.
    exhibits
        Its figures in both languages.
    lang
        Language that it opens in.
    """
    pages = [page(facts, exhibits[which], which) for which in languages(lang)]
    return render("plan.html.j2", pages, lang)


def page(facts: Facts, exhibits: Sequence[Exhibit], lang: Lang) -> Page:
    """Return everything the template needs for one language."""
    w = words(lang)
    contents = exhibit_entries(exhibits)
    indicators = indicator_table(facts, lang)
    if indicators.rows:
        contents.append(Entry("indicators", w["indicators"]))
    contents += [Entry("method", w["method"]), Entry("sources", w["sources"])]
    return Page(
        lang=lang,
        title=f"{facts.title}｜{facts.town(lang)}"
        if lang == "ja"
        else f"{facts.title} | {facts.town(lang)}",
        heading=facts.title,
        town=facts.town(lang),
        period=period(facts, lang),
        answer=answer(facts, lang),
        cards=cards(facts, lang),
        warnings=(facts.extrapolation(lang),) if facts.extrapolation else (),
        contents=tuple(contents),
        exhibits=tuple(exhibits),
        indicators=indicators,
        method=method(facts, lang),
        inputs=input_table(facts, lang),
        figures=figure_table(facts, lang),
        sources=source_table(facts, lang),
        w=w,
    )


def exhibit_entries(exhibits: Sequence[Exhibit]) -> list[Entry]:
    """Return the contents' lines of the figures, those of a chapter under its heading."""
    made: list[Entry] = []
    for chapter, group in groupby(exhibits, key=lambda x: x.chapter):
        entries = tuple(Entry(x.key, x.title) for x in group)
        if chapter:
            made.append(Entry(f"chapter-{entries[0].key}", chapter, entries))
        else:
            made += entries
    return made


def period(facts: Facts, lang: Lang) -> str:
    """Return the years of the plan and the prices, in one line."""
    return Text(
        f"{facts.first_year}年度～{facts.last_year}年度（{facts.years}年間）"
        f"／金額は{facts.base_year}年価格",
        f"{facts.first_year} to {facts.last_year} ({facts.years} fiscal years), "
        f"prices of {facts.base_year}",
    )(lang)


def cards(facts: Facts, lang: Lang) -> tuple[Card, ...]:
    """Return the headline numbers."""
    w = words(lang)
    income = {c: number(facts.interval, "retained_income_yen", c) for c in _POINTS}
    jobs = {c: number(facts.interval, "jobs_persons", c) for c in _POINTS}
    less = facts.left_without_yen - facts.left_with_yen
    made = [
        Card(
            Text("域内に残る所得の増加（年）", "Gain in income that stays, a year")(lang),
            money(income["value"], lang, sign=True),
            _within([money(income[c], lang, sign=True) for c in ("p05", "p95")], w, lang),
            Status.ESTIMATED,
        ),
        Card(
            Text("域外へ出るお金の変化（年）", "Change of money that leaves, a year")(lang),
            money(-less, lang, sign=True),
            Text(
                f"施策なし{money(facts.left_without_yen, 'ja')}、"
                f"施策あり{money(facts.left_with_yen, 'ja')}",
                f"{money(facts.left_without_yen, 'en')} without, "
                f"{money(facts.left_with_yen, 'en')} with",
            )(lang),
            Status.ESTIMATED,
        ),
    ]
    if facts.has_jobs:
        made.insert(
            1,
            Card(
                Text("仕事の増加", "Gain in jobs")(lang),
                persons(jobs["value"], lang, sign=True),
                _within([persons(jobs[c], lang, sign=True) for c in ("p05", "p95")], w, lang),
                Status.ESTIMATED,
            ),
        )
    if len(facts.measures) == 1 and (years := facts.measures[0].payback_years) is not None:
        uses = facts.money[facts.money["kind"] == "use"]["amount_yen"].sum()
        made.append(
            Card(
                Text("単純回収年数", "Simple payback")(lang),
                f"{years:.1f}年" if lang == "ja" else f"{years:.1f} years",
                Text(
                    f"設備投資{money(float(uses), 'ja')}（補助金を除いた額を回収）",
                    f"investment {money(float(uses), 'en')}, grants deducted",
                )(lang),
                Status.ESTIMATED,
            )
        )
    else:
        made.append(
            Card(
                Text("地域経済循環率（施策の前）", "Circulation rate today")(lang),
                percent(facts.rate, lang),
                Text("生産された所得÷受け取った所得", "income produced ÷ income received")(lang),
                Status.ESTIMATED,
            )
        )
    return tuple(made)


def _within(ends: Sequence[str], w: dict[str, str], lang: Lang) -> str:
    low, high = ends
    colon = "：" if lang == "ja" else ": "
    return f"{w['interval']}{colon}{span(low, high, lang)}"


def indicator_table(facts: Facts, lang: Lang) -> TextTable:
    """Return the physical results, without and with."""
    w = words(lang)
    rows = tuple(
        (
            p.name(lang),
            quantity(p.without, p.unit, lang),
            quantity(p.with_, p.unit, lang),
            quantity(p.with_ - p.without, p.unit, lang, sign=True),
        )
        for p in facts.physical
    )
    return TextTable((w["item"], w["without"], w["with"], w["change"]), rows)


def input_table(facts: Facts, lang: Lang) -> TextTable:
    """Return the inputs of the measures with range, status and source."""
    w = words(lang)
    none = Text("記載なし", "none given")(lang)
    rows = []
    for a in facts.assumptions:
        value = quantity(a.value, a.unit, lang)
        if a.low is not None and a.high is not None:
            share = a.unit in SHARES
            low, high = (
                percent_as_typed(v, lang) if share else plain(v, lang) for v in (a.low, a.high)
            )
            ends = span(low, high, lang)
            value += f"（{ends}）" if lang == "ja" else f" ({ends})"
        label = f"{a.line}：{a.field(lang)}" if lang == "ja" else f"{a.line}: {a.field(lang)}"
        rows.append((label, value, a.status.label(lang), a.source or none))
    head = Text("値（5％～95％の幅）", "Value (5% to 95%)")(lang)
    return TextTable((w["item"], head, w["status"], w["source"]), tuple(rows))


def figure_table(facts: Facts, lang: Lang) -> TextTable:
    """Return every figure of the region with its value, status and source."""
    w = words(lang)
    rows = []
    for label, figure in facts.sources:
        said = figure.source.title(lang)
        if figure.year:
            said += f" {figure.year}年" if lang == "ja" else f", {figure.year}"
        if figure.method is not None:
            said += f"。{figure.method(lang)}" if lang == "ja" else f". {figure.method(lang)}"
        value = quantity(figure.value, figure.unit, lang)
        rows.append((label(lang), value, figure.status.label(lang), said))
    return TextTable((w["item"], w["value"], w["status"], w["source"]), tuple(rows))


def source_table(facts: Facts, lang: Lang) -> TextTable:
    """Return the publications that the figures are taken from, one row each."""
    w = words(lang)
    groups: dict[tuple[str, str, str], list[tuple[str, int | None, Source]]] = {}
    for label, figure in facts.sources:
        source = figure.source
        key = (source.title(lang), source.publisher(lang), figure.status.label(lang))
        groups.setdefault(key, []).append((label(lang), figure.year, source))
    rows = []
    joint = "、" if lang == "ja" else ", "
    for (title, publisher, status), items in groups.items():
        names = list(dict.fromkeys(name for name, _, _ in items))
        said = joint.join(names[:3])
        if len(names) > 3:
            said += Text(f"など{len(names)}項目", f" and others, {len(names)} items")(lang)
        years = sorted({year for _, year, _ in items if year})
        when = (
            "–"
            if not years
            else str(years[0])
            if len(years) == 1
            else (span(str(years[0]), str(years[-1]), lang))
        )
        source = items[0][2]
        checked = source.checked_on.isoformat()
        rows.append((title, publisher, said, when, status, source.licence or "–", checked))
    return TextTable(
        (
            w["source"],
            Text("作成者", "Publisher")(lang),
            Text("使った数値", "Figures used")(lang),
            Text("年", "Years")(lang),
            w["status"],
            Text("利用条件", "Licence")(lang),
            Text("確認日", "Checked on")(lang),
        ),
        tuple(rows),
    )
