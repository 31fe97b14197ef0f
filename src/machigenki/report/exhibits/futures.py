"""A venture in bad futures, and in many."""

from machigenki.finance.timeline import name_of_period
from machigenki.region.text import Lang, Text
from machigenki.report.exhibit import Exhibit, OpenTable, TextTable
from machigenki.report.exhibits.common import priced
from machigenki.report.exhibits.finance_common import (
    PERIOD_ENDS,
    alternative,
    chapter,
    joined,
    key_of,
    status_of,
    times,
)
from machigenki.report.facts import Facts
from machigenki.report.figures.fan import fan
from machigenki.report.figures.stress import stress
from machigenki.report.finance_facts import QUANTILES, FinanceFacts
from machigenki.report.frames import records
from machigenki.report.numbers import money, percent, scale_of
from machigenki.report.words import words
from machigenki.venture.stress import Stressed


def stress_exhibit(facts: Facts, one: FinanceFacts, lang: Lang) -> Exhibit:
    """Return what is missing in each bad future, and how little the venture needs to stand."""
    w = words(lang)
    bad = one.stress[1:]
    fallen = [case for case in bad if not case.stands]
    title = (
        Text(
            f"{len(bad)}通りの悪い場合の"
            f"{'すべて' if len(fallen) == len(bad) else f'うち{len(fallen)}通り'}で"
            "現金が足りなくなる",
            f"Cash falls short in {len(fallen)} of {len(bad)} bad futures",
        )
        if fallen
        else Text(
            f"{len(bad)}通りの悪い場合のどれでも現金は足りる",
            f"Cash suffices in all of {len(bad)} bad futures",
        )
    )
    lead = Text(
        "棒は、追加の資金がなければ最も足りなくなる額です。DSCRは操業する年度の最も低い値で、"
        "小数第3位以下を切り捨てています。"
        "会計検査院は、調べた83事業のうち39事業（47％）で売上が計画の半分に満たないと指摘しました。",
        "Bars are the most that is missing without further money; DSCR is the lowest of the years "
        "of operation, cut to two decimals. The Board of Audit found 39 of 83 projects (47%) "
        "selling under half of their plan.",
    )(lang)
    missing = [max(-case.lowest_cash_yen, 0.0) if not case.stands else 0.0 for case in one.stress]
    scale = scale_of(max(missing) or 1e4, lang)
    labels = [case.name(lang) for case in one.stress]
    notes = [_note(case, lang) for case in one.stress]
    none = Text("足りる", "suffices")(lang)
    rows = [
        (
            case.name(lang),
            scale.write(lack, lang) if lack else none,
            name_of_period(case.first_short)(lang) if case.first_short else none,
            times(case.lowest_cover, lang),
            scale.write(case.net_profit_yen, lang),
            scale.write(case.net_present_value_yen, lang),
        )
        for case, lack in zip(one.stress, missing, strict=True)
    ]
    heads = (
        Text("場合", "Future")(lang),
        Text("足りなくなる額", "Missing")(lang),
        Text("足りなくなる時期", "First in")(lang),
        Text("最低のDSCR", "Lowest DSCR")(lang),
        Text("最終年度の純利益", "Net profit, last year")(lang),
        Text("正味現在価値", "Net present value")(lang),
    )
    return Exhibit(
        key=key_of("stress", one),
        title=title(lang),
        lead=lead,
        alt=joined(
            [
                f"{a}：{b}。" if lang == "ja" else f"{a}: {b}."
                for a, b in zip(labels, notes, strict=True)
            ],
            lang,
        ),
        unit=priced(facts, lang, scale, Text("計画の期間中の最大", "the most in the plan")),
        source=w["this_plan"],
        status=status_of(facts, one),
        draw=lambda look, footer: stress(labels, missing, notes, look, footer),
        table=TextTable(heads, tuple(rows)),
        tables=(_least(one, lang),),
        chapter=chapter(facts, lang, one),
    )


def _note(case: Stressed, lang: Lang) -> str:
    ratio = f"DSCR {times(case.lowest_cover, lang)}"
    if case.stands:
        return Text(f"足りる（{ratio}）", f"suffices ({ratio})")(lang)
    lack = money(-case.lowest_cash_yen, lang)
    return f"{lack}（{ratio}）" if lang == "ja" else f"{lack} ({ratio})"


def _least(one: FinanceFacts, lang: Lang) -> OpenTable:
    found = (
        (Text("販売単価", "Prices"), one.least.price),
        (Text("販売数量", "Quantities sold"), one.least.volume),
        (Text("借入額", "Loans"), one.least.loans),
    )
    none = Text("計画の2倍でも足りない", "not even twice the plan is enough")(lang)
    rows = []
    for name, factor in found:
        said = none if factor is None else percent(factor, lang)
        change = "–" if factor is None else percent(factor - 1.0, lang, sign=True)
        rows.append((name(lang), said, change))
    return OpenTable(
        Text(
            "現金が足りるために最低限必要な水準（計画＝100％、ほかは計画どおりとした場合）",
            "The least with which cash suffices, each alone (plan = 100%)",
        )(lang),
        TextTable(
            (
                Text("項目", "Item")(lang),
                Text("最低限", "Least")(lang),
                Text("計画との差", "Against the plan")(lang),
            ),
            tuple(rows),
        ),
    )


def fan_exhibit(facts: Facts, one: FinanceFacts, lang: Lang) -> Exhibit:
    """Return the spread of cash over the draws and how often it falls short."""
    w = words(lang)
    risk = one.shortfall_share or 0.0
    loss = one.loss_share or 0.0
    title = Text(
        f"途中で現金が足りなくなる確率は{percent(risk, 'ja', 0)}",
        f"The chance that cash falls short is {percent(risk, 'en', 0)}",
    )(lang)
    lead = Text(
        f"価格、数量、金利などを同時に変えて{one.draws:,}通り計算しました。下の段は、その時期までに"
        "現金が足りなくなった割合です。事業全体の正味現在価値が負になる割合は"
        f"{percent(loss, 'ja', 0)}です。",
        f"Prices, quantities, interest and the like were varied together in {one.draws:,} draws. "
        "Below: the share that has fallen short so far. The project's net present value is "
        f"negative in {percent(loss, 'en', 0)} of them.",
    )(lang)
    scale = scale_of(float(one.periods[list(QUANTILES)].abs().max().max()), lang)
    columns = {
        "p05_yen": Text("下から5％", "5%"),
        "p25_yen": Text("25％", "25%"),
        "p50_yen": Text("中央値", "Median"),
        "p75_yen": Text("75％", "75%"),
        "p95_yen": Text("95％", "95%"),
    }
    short = Text("足りなくなった割合（その時期まで）", "Share short so far")(lang)
    rows = [
        (
            name_of_period(str(period))(lang),
            *(scale.write(row[c], lang) for c in columns),
            percent(row["short_share"], lang),
        )
        for period, row in zip(one.periods.index, records(one.periods), strict=True)
    ]
    return Exhibit(
        key=key_of("fan", one),
        title=title,
        lead=lead,
        alt=alternative(title, lead, lang),
        unit=priced(facts, lang, scale, PERIOD_ENDS),
        source=w["this_plan"],
        status=status_of(facts, one),
        draw=lambda look, footer: fan(
            one.periods,
            look,
            footer,
            words={
                "axis": Text("月末、右側は年度末", "month end; at the right, year end")(lang),
                "wide": Text("5～95％", "5 to 95%")(lang),
                "narrow": Text("25～75％", "25 to 75%")(lang),
                "median": Text("中央値", "median")(lang),
                "short": short,
            },
        ),
        table=TextTable(
            (Text("時期", "Period")(lang), *(c(lang) for c in columns.values()), short),
            tuple(rows),
        ),
        interval=True,
        chapter=chapter(facts, lang, one),
    )
