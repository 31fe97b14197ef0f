"""The venture's money: investment, funding and payback."""

from collections.abc import Iterator

import pandas as pd

from machigenki.region.text import Lang, Text
from machigenki.report.exhibit import Exhibit, TextTable
from machigenki.report.exhibits.common import (
    BY_YEAR,
    WHOLE,
    least_sure,
    listed,
    priced,
    weighs,
)
from machigenki.report.exhibits.finance_common import chapter
from machigenki.report.facts import Facts
from machigenki.report.figures.money_plan import money_plan
from machigenki.report.figures.years import payback
from machigenki.report.frames import records
from machigenki.report.numbers import money, percent, scale_of
from machigenki.report.words import grant_name, words


def money_exhibit(facts: Facts, lang: Lang) -> Exhibit:
    """Return what the investment is for and who funds it."""
    w = words(lang)
    side = {"uses": w["uses"], "sources": w["funds"]}
    working = Text("運転資金", "working capital")(lang)
    named = facts.money.assign(
        name=[
            working if kind == "working_capital" else grant_name(name, lang)
            for kind, name in zip(facts.money["kind"], facts.money["name"], strict=True)
        ]
    )
    parts = named.assign(side=named["side"].map(side)).rename(columns={"name": "label"})
    totals = facts.money.groupby("side")["amount_yen"].sum()
    scale = scale_of(float(totals.max()), lang)
    rows = []
    for key in ("uses", "sources"):
        for row in records(named[named["side"] == key]):
            rows.append(
                (
                    f"{side[key]}：{row['name']}"
                    if lang == "ja"
                    else f"{side[key]}: {row['name']}",
                    scale.write(row["amount_yen"], lang),
                    percent(row["amount_yen"] / float(totals[key]), lang),
                )
            )
        rows.append(
            (
                f"{side[key]}　{w['total']}" if lang == "ja" else f"{side[key]}, {w['total']}",
                scale.write(float(totals[key]), lang),
                percent(1, lang),
            )
        )
    kinds = facts.money.groupby("kind")["amount_yen"].sum()
    invested = float(kinds.get("use", 0.0))
    lead = Text(
        f"設備などに{money(invested, 'ja')}、運転資金を含めて{money(float(totals['uses']), 'ja')}"
        "かかります。使い道の合計と財源の合計は一致します。",
        f"Investments come to {money(invested, 'en')}, {money(float(totals['uses']), 'en')} with "
        "working capital; uses and sources are equal.",
    )(lang)
    return Exhibit(
        key="money",
        title=_funded(kinds, float(totals.get("sources", 0.0)), lang),
        lead=lead,
        alt=lead + " " + listed([(r[0], f"{r[1]} {scale.name(lang)}") for r in rows], lang),
        unit=priced(facts, lang, scale, WHOLE),
        source=w["plan_input"],
        status=least_sure(a.status for a in facts.assumptions if a.key == "cost_yen"),
        draw=lambda look, footer: money_plan(parts, look, footer),
        table=TextTable((w["item"], scale.name(lang), w["share"]), tuple(rows)),
        notes=tuple(_bridges(facts, lang)),
        chapter=chapter(facts, lang),
    )


_SOURCES = {
    "grant": Text("補助金", "grants"),
    "loan": Text("借入", "loans"),
    "investor": Text("出資", "equity"),
    "crowdfunding": Text("クラウドファンディング", "crowdfunding"),
    "own": Text("自己資金", "own funds"),
}


def _funded(kinds: "pd.Series[float]", total: float, lang: Lang) -> str:
    """Return who funds what share, as a heading."""
    shares = [
        f"{name(lang)}{' ' if lang == 'en' else ''}{percent(float(kinds[key]) / total, lang, 0)}"
        for key, name in _SOURCES.items()
        if total and kinds.get(key, 0.0)
    ]
    return Text(
        f"{money(total, 'ja')}を{'、'.join(shares)}でまかなう",
        f"{money(total, 'en')} from {', '.join(shares)}",
    )(lang)


def _bridges(facts: Facts, lang: Lang) -> Iterator[str]:
    """Say what is lent for a time only, which is no source of the whole."""
    for one in facts.finances:
        if one.largest_bridge_yen > 0.5:
            most = one.largest_bridge_yen
            yield Text(
                f"このほか、補助金の精算払と消費税の還付まで、つなぎ融資を最大{money(most, 'ja')}"
                "借ります（合計に含みません）。",
                f"Besides, a bridge loan of up to {money(most, 'en')} is taken until the grant is "
                "paid and the tax refunded; it is not in the sums.",
            )(lang)


def payback_exhibit(facts: Facts, lang: Lang) -> Exhibit:
    """Return the ventures' yearly balance and its running sum."""
    w = words(lang)
    scale = scale_of(float(facts.cash[["cash_yen", "total_yen"]].abs().max().max()), lang)
    said = []
    for measure in facts.measures:
        years = measure.payback_years
        if lang == "ja":
            said.append(
                f"「{measure.title(lang)}」の単純回収年数は{years:.1f}年です。"
                if years is not None
                else f"「{measure.title(lang)}」は、現在の入力では投資を回収できません。"
            )
        else:
            said.append(
                f'"{measure.title(lang)}" pays back in {years:.1f} years.'
                if years is not None
                else f'"{measure.title(lang)}" does not pay back on these inputs.'
            )
    lead = ("" if lang == "ja" else " ").join(said)
    lead += Text(
        "棒は各年度の収支、線は累計です。補助金を含み、借入と返済は含みません。",
        " Bars are each year's balance, the line is the running sum; grants are included, "
        "loans and repayments are not.",
    )(lang)
    columns = {
        "receipts_yen": Text("収入", "Receipts"),
        "payments_yen": Text("支出", "Payments"),
        "investment_yen": Text("設備投資", "Investment"),
        "grants_yen": Text("補助金", "Grants"),
        "cash_yen": Text("収支", "Balance"),
        "total_yen": Text("累計", "Running sum"),
    }
    rows = [
        (str(year), *(scale.write(row[c], lang) for c in columns))
        for year, row in facts.cash.iterrows()
    ]
    return Exhibit(
        key="payback",
        title=Text("事業の収支と投資の回収", "The venture's balance and payback")(lang),
        lead=lead,
        alt=lead,
        unit=priced(facts, lang, scale, BY_YEAR),
        source=w["this_plan"],
        status=least_sure(a.status for a in facts.assumptions if weighs(a)),
        draw=lambda look, footer: payback(
            facts.cash,
            look,
            footer,
            words={"year": w["year"], "total": Text("累計", "Running sum")(lang)},
        ),
        table=TextTable((w["year"], *(c(lang) for c in columns.values())), tuple(rows)),
        chapter=chapter(facts, lang),
    )
