"""How a bank reads a venture: what can be repaid, from what, and how long it takes."""

import numpy as np

from machigenki.finance.locaben import LocabenFigure
from machigenki.region.text import Lang, Text
from machigenki.report.exhibit import Exhibit, OpenTable, TextTable
from machigenki.report.exhibits.common import BY_YEAR, priced
from machigenki.report.exhibits.finance_common import (
    CUT,
    NOT_TOLD,
    alternative,
    chapter,
    fiscal,
    joined,
    key_of,
    money_or_none,
    status_of,
    times,
    years_long,
)
from machigenki.report.facts import Facts
from machigenki.report.figures.debt import cover
from machigenki.report.finance_facts import FinanceFacts
from machigenki.report.frames import number, records
from machigenki.report.numbers import money, percent, plain, ratio, scale_of
from machigenki.report.words import words

_ITEM = Text("項目", "Item")
_VALUE = Text("値", "Value")


def cover_exhibit(facts: Facts, one: FinanceFacts, lang: Lang) -> Exhibit:
    """Return cash against principal and interest by year, and what else a bank asks for."""
    w = words(lang)
    years = one.indebted
    when, lowest = one.lowest_cover or (one.start, float("nan"))
    under = int((years["cover"] < 1.0).sum())
    title = (
        Text(
            f"返済に使える現金は、最も少ない{when}年度で返済額の{times(lowest, 'ja')}",
            f"In the tightest year, FY{when}, cash is {times(lowest, 'en')} times what is repaid",
        )
        if lowest >= 1.0
        else Text(
            f"返済に使える現金が、{under}年度で返済額に足りない",
            f"In {under} year{'s' if under > 1 else ''} cash does not cover what is repaid",
        )
    )
    names = {
        "available_yen": Text("返済に使える現金", "cash available")(lang),
        "service_yen": Text("元金と利息の返済", "principal and interest")(lang),
    }
    lead = joined(
        [
            Text(
                "数字はDSCR（返済に使える現金÷元利返済額）です。1を下回る年度は、その年度の現金だけでは"
                "返済できません。返済に使える現金に消費税の受払は含みません。",
                "The figures are DSCR, cash available ÷ principal and interest. Under 1 the year's "
                "own cash does not pay. Consumption tax is left out of that cash.",
            )(lang),
            CUT(lang),
        ],
        lang,
    )
    scale = scale_of(float(years[list(names)].abs().max().max()), lang)
    rows = [
        (
            str(year),
            *(scale.write(row[c], lang) for c in names),
            times(row["cover"], lang),
            times(row["loan_life"], lang),
        )
        for year, row in zip(years.index, records(years), strict=True)
    ]
    return Exhibit(
        key=key_of("cover", one),
        title=title(lang),
        lead=lead,
        alt=alternative(title(lang), lead, lang),
        unit=priced(facts, lang, scale, BY_YEAR),
        source=w["this_plan"],
        status=status_of(facts, one),
        draw=lambda look, footer: cover(
            years,
            [ratio(value, lang) for value in years["cover"]],
            look,
            footer,
            words={"year": w["year"], "cover": Text("数字はDSCR", "figures: DSCR")(lang), **names},
        ),
        table=TextTable((w["year"], *names.values(), "DSCR", "LLCR"), tuple(rows)),
        tables=(_returns(one, lang), _banks(one, lang), _locaben(one, lang)),
        chapter=chapter(facts, lang, one),
    )


def _returns(one: FinanceFacts, lang: Lang) -> OpenTable:
    bank = one.bank
    usual = fiscal(one.established, lang)
    even = number(one.years, one.established, "break_even_yen")
    margin = number(one.years, one.established, "margin_of_safety")
    safety = percent(margin, lang) if np.isfinite(margin) else NOT_TOLD(lang)
    rate = percent(bank.discount_rate, lang)
    never = Text("計画の期間内には回収できない", "not within the plan")
    rows = [
        (
            Text("LLCR（開業時。残りの期間の現金÷借入金）", "LLCR at the opening")(lang),
            NOT_TOLD(lang) if one.first_loan_life is None else times(one.first_loan_life, lang),
        ),
        (
            Text(f"損益分岐点の売上高（{usual}）", f"Break-even sales ({usual})")(lang),
            money_or_none(even, lang),
        ),
        (
            Text(f"安全余裕率（{usual}）", f"Margin of safety ({usual})")(lang),
            safety,
        ),
        (
            Text("内部収益率（事業全体）", "Internal rate of return, project")(lang),
            _rates(bank.project_rates, lang),
        ),
        (
            Text("内部収益率（出資者）", "Internal rate of return, equity")(lang),
            _rates(bank.equity_rates, lang),
        ),
        (
            Text(f"正味現在価値（割引率{rate}）", f"Net present value (at {rate})")(lang),
            money(bank.net_present_value_yen, lang),
        ),
        (
            Text("割引回収期間", "Discounted payback")(lang),
            years_long(bank.discounted_payback_years, lang, never),
        ),
    ]
    return OpenTable(
        Text(
            "収益性（補助金を含み、計画の期間だけで計算。期間後の設備の価値は含まない）",
            "Returns, grants included, over the plan's years only; nothing for what assets are "
            "worth after it",
        )(lang),
        TextTable((_ITEM(lang), _VALUE(lang)), tuple(rows)),
    )


def _rates(rates: tuple[float, ...], lang: Lang) -> str:
    if not rates:
        return Text("なし", "none")(lang)
    return ("、" if lang == "ja" else ", ").join(percent(rate, lang) for rate in rates)


def _banks(one: FinanceFacts, lang: Lang) -> OpenTable:
    usual = fiscal(one.established, lang)
    never = Text("返済できない", "cannot repay")
    rows = []
    for reading in one.bank.readings:
        within = np.flatnonzero(~reading.within)
        first = int(within[-1]) + 1 if len(within) else 0
        years = one.years.index
        if first == len(years):
            lasting = Text("収まらない", "never")(lang)
        elif first and reading.years[first] == 0.0:
            lasting = Text("返し終えるまで収まらない", "not until all is repaid")(lang)
        else:
            lasting = fiscal(int(years[first]), lang)
        limit = plain(reading.profile.limit_years, lang)
        rows.append(
            (
                reading.profile.name(lang),
                years_long(float(reading.years[one.at]), lang, never),
                f"{limit}年" if lang == "ja" else f"{limit} years",
                lasting,
            )
        )
    return OpenTable(
        Text(
            "債務償還年数（読み方は金融機関により異なる。ここでは例示）",
            "Years to repay the debt; banks differ, these readings are examples",
        )(lang),
        TextTable(
            (
                Text("金融機関の読み方", "How the bank reads it")(lang),
                usual,
                Text("目安", "Limit")(lang),
                Text("目安に収まる年度（以後ずっと）", "Within it from")(lang),
            ),
            tuple(rows),
        ),
    )


def _locaben(one: FinanceFacts, lang: Lang) -> OpenTable:
    last = len(one.years) - 1
    chosen = sorted({one.at, min(one.at + 4, last), last})
    rows = [
        (
            figure.definition.name(lang),
            *(
                _measured(figure, float(values[at]), lang) + _score(one, figure, at, lang)
                for at in chosen
            ),
        )
        for figure, values in one.bank.locaben.items()
    ]
    heads = [fiscal(int(one.years.index[at]), lang) for at in chosen]
    return OpenTable(
        Text("ローカルベンチマークの6指標", "The six figures of the Local Benchmark")(lang),
        TextTable((Text("指標", "Figure")(lang), *heads), tuple(rows)),
    )


def _score(one: FinanceFacts, figure: LocabenFigure, at: int, lang: Lang) -> str:
    """Return the score in brackets, where boundaries are given."""
    if figure not in one.bank.scores or not np.isfinite(one.bank.scores[figure][at]):
        return ""
    points = f"{one.bank.scores[figure][at]:.0f}"
    return f"（{points}点）" if lang == "ja" else f" ({points} points)"


def _measured(figure: LocabenFigure, value: float, lang: Lang) -> str:
    if not np.isfinite(value):
        return NOT_TOLD(lang)
    unit = figure.definition.unit
    if unit == "ratio":
        return percent(value, lang)
    if unit == "times":
        return times(value, lang)
    if unit == "months":
        said = plain(round(value, 1), lang)
        return f"{said}か月" if lang == "ja" else f"{said} months"
    return money(value, lang)
