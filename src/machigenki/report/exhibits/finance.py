"""A venture's cash by month, its profit by year and what it owes."""

import numpy as np

from machigenki.finance.timeline import name_of_period
from machigenki.region.text import Lang, Text
from machigenki.report.exhibit import Exhibit, TextTable
from machigenki.report.exhibits.common import BY_YEAR, priced
from machigenki.report.exhibits.finance_common import (
    PERIOD_ENDS,
    alternative,
    chapter,
    joined,
    key_of,
    status_of,
)
from machigenki.report.facts import Facts
from machigenki.report.figures.balances import Arrival, balances
from machigenki.report.figures.debt import owed
from machigenki.report.figures.profit import profit
from machigenki.report.finance_facts import COSTS, FinanceFacts
from machigenki.report.frames import number, records
from machigenki.report.lowest_cash import lowest_cash_title, month_end
from machigenki.report.numbers import money, scale_of
from machigenki.report.words import words

_COST_NAMES = {
    "purchases_yen": Text("仕入・経費", "purchases and expenses"),
    "people_yen": Text("人件費", "people"),
    "depreciation_yen": Text("減価償却費", "depreciation"),
    "dues_yen": Text("固定資産税", "property tax"),
    "interest_yen": Text("支払利息・保証料", "interest and fees"),
}
_LOANS = {
    "loans_yen": Text("長期の借入金", "long-term loans"),
    "bridge_yen": Text("つなぎ融資", "bridge loan"),
}


def cash_exhibit(facts: Facts, one: FinanceFacts, lang: Lang) -> Exhibit:
    """Return cash at the end of each period, with the gaps and what to ask of whom."""
    w = words(lang)
    low, when = one.lowest_cash_yen, month_end(one.lowest_month)
    amount = Text(money(abs(low), "ja"), money(abs(low), "en"))
    title = lowest_cash_title(one.first_short, one.lowest_month, amount)
    arrivals, said = _arrivals(one, lang)
    lead = joined(
        [
            Text(
                f"最初の{one.told}か月は月ごと、その後は年度ごとの現金の残りです。",
                f"Cash left at the end of each of the first {one.told} months, then of each year.",
            )(lang),
            _within_a_year(one, lang),
            said,
            _bridge(one, lang),
        ],
        lang,
    )
    scale = scale_of(float(one.periods["cash_yen"].abs().max()), lang)
    columns = {
        "cash_yen": Text("現金の残り", "Cash"),
        "bridge_yen": Text("つなぎ融資の残り", "Bridge loan"),
        "grant_yen": Text("補助金の入金", "Grant received"),
        "refund_yen": Text("消費税の還付", "Tax refunded"),
    }
    rows = [
        (name_of_period(str(period))(lang), *(scale.write(row[c], lang) for c in columns))
        for period, row in zip(one.periods.index, records(one.periods), strict=True)
    ]
    return Exhibit(
        key=key_of("cash", one),
        title=title(lang),
        lead=lead,
        alt=alternative(title(lang), lead, lang),
        unit=priced(facts, lang, scale, PERIOD_ENDS),
        source=w["this_plan"],
        status=status_of(facts, one),
        draw=lambda look, footer: balances(
            one.periods["cash_yen"],
            (one.lowest_month, low),
            arrivals,
            look,
            footer,
            words={
                "axis": Text("月末、右側は年度末", "month end; at the right, year end")(lang),
                "lowest": Text(
                    f"最少 {money(low, 'ja')}（{when.ja}）",
                    f"lowest {money(low, 'en')} ({name_of_period(one.lowest_month).en})",
                )(lang),
            },
        ),
        table=TextTable(
            (Text("時期", "Period")(lang), *(c(lang) for c in columns.values())), tuple(rows)
        ),
        notes=(
            one.needs.sentence(lang),
            *(gap.sentence(lang) for gap in one.needs.gaps),
            *(ask.sentence(lang) for gap in one.needs.gaps for ask in gap.asks),
        ),
        chapter=chapter(facts, lang, one),
    )


def _within_a_year(one: FinanceFacts, lang: Lang) -> str:
    """Say where cash is lowest within a year of which the figure shows the end only."""
    if one.lowest_month in one.periods.index:
        return ""
    return Text(
        "最も少ない現金は、その後も月ごとに計算して求めています。",
        "The lowest cash is found month by month in the later years too.",
    )(lang)


def _arrivals(one: FinanceFacts, lang: Lang) -> tuple[list[Arrival], str]:
    """Return what comes late, to be marked and said."""
    marks, said = [], []
    names = {
        "grant_yen": Text("補助金", "grant"),
        # Small refunds of the running business are no event.
        "refund_yen": Text("消費税の還付", "tax refund"),
    }
    floor = 0.05 * float(one.periods[list(names)].to_numpy().max())
    for column, name in names.items():
        late = one.periods[column].iloc[: one.told]
        for period, amount in late[late > max(floor, 0.5)].items():
            when = name_of_period(str(period))
            marks.append(Arrival(str(period), f"{name(lang)} {money(float(amount), lang)}"))
            said.append(
                Text(
                    f"{name.ja}{money(float(amount), 'ja')}が入るのは{when.ja}です。",
                    f"The {name.en} of {money(float(amount), 'en')} comes in {when.en}.",
                )(lang)
            )
    return marks, joined(said, lang)


def _bridge(one: FinanceFacts, lang: Lang) -> str:
    bridged = one.periods[one.periods["bridge_yen"] > 0.5]
    if bridged.empty:
        return ""
    first, last = (name_of_period(str(p)) for p in (bridged.index[0], bridged.index[-1]))
    most = one.largest_bridge_yen
    return Text(
        f"それまでは、{first.ja}から{last.ja}まで、つなぎ融資（最大{money(most, 'ja')}）で"
        "支払います。",
        f"Until then a bridge loan of up to {money(most, 'en')} pays, from {first.en} to "
        f"{last.en}.",
    )(lang)


def profit_exhibit(facts: Facts, one: FinanceFacts, lang: Lang) -> Exhibit:
    """Return sales against costs, and ordinary profit."""
    w = words(lang)
    names = {column: _COST_NAMES[column](lang) for column in COSTS}
    years = one.years
    lasting = _black_from(one)
    sales = number(years, one.established, "sales_yen")
    left = number(years, one.established, "ordinary_profit_yen")
    title = (
        Text("経常利益は計画の終わりまで黒字にならない", "No lasting ordinary profit in the plan")
        if lasting is None
        else Text(f"経常利益は{lasting}年度から黒字", f"In profit from FY{lasting} on")
    )
    lead = Text(
        f"計画どおりに売れる最初の年度（{one.established}年度）の売上高は{money(sales, 'ja')}、"
        f"経常利益は{money(left, 'ja')}です。積み上げた棒が費用、線が売上高です。"
        "補助金は含みません。",
        f"In FY{one.established}, the first that sells as planned, sales are {money(sales, 'en')} "
        f"and ordinary profit {money(left, 'en')}. Stacked bars are costs, the line is sales; "
        "grants are left out.",
    )(lang)
    columns = {
        "sales_yen": Text("売上高", "Sales")(lang),
        **names,
        "other_income_yen": Text("営業外収益", "Other income")(lang),
        "ordinary_profit_yen": Text("経常利益", "Ordinary profit")(lang),
        "net_profit_yen": Text("当期純利益", "Net profit")(lang),
    }
    if not years["other_income_yen"].abs().gt(0.5).any():
        del columns["other_income_yen"]
    scale = scale_of(float(years["sales_yen"].max()), lang)
    rows = [
        (str(year), *(scale.write(row[c], lang) for c in columns))
        for year, row in zip(years.index, records(years), strict=True)
    ]
    return Exhibit(
        key=key_of("profit", one),
        title=title(lang),
        lead=lead,
        alt=alternative(title(lang), lead, lang),
        unit=priced(facts, lang, scale, BY_YEAR),
        source=w["this_plan"],
        status=status_of(facts, one),
        draw=lambda look, footer: profit(
            years,
            names,
            look,
            footer,
            words={
                "year": w["year"],
                "sales": columns["sales_yen"],
                "profit": columns["ordinary_profit_yen"],
            },
        ),
        table=TextTable((w["year"], *columns.values()), tuple(rows)),
        chapter=chapter(facts, lang, one),
    )


def _black_from(one: FinanceFacts) -> int | None:
    """Return the first year from which ordinary profit stays above nil to the end."""
    made = one.years["ordinary_profit_yen"] > 0.0
    if not made.iloc[-1]:
        return None
    losses = one.years.index[~made]
    return int(losses[-1]) + 1 if len(losses) else int(one.years.index[0])


def debt_exhibit(facts: Facts, one: FinanceFacts, lang: Lang) -> Exhibit:
    """Return what is owed at the end of each year."""
    w = words(lang)
    years = one.years
    total = years["loans_yen"] + years["bridge_yen"]
    left = float(total.iloc[-1])
    repaid = _repaid_in(one)
    most, when = float(total.max()), int(total.index[int(np.argmax(total.to_numpy(float)))])
    title = (
        Text(
            f"計画の終わりに借入金が{money(left, 'ja')}残る",
            f"{money(left, 'en')} of loans are left at the end of the plan",
        )
        if repaid is None
        else Text(f"借入金は{repaid}年度に完済する", f"All loans are repaid in FY{repaid}")
    )
    if one.first_short is not None:
        since = name_of_period(one.first_short)
        title = Text(
            f"追加の資金がなければ、{since.ja}から予定どおりに返済できない",
            f"Without further money the loans cannot be repaid as agreed from {since.en} on",
        )
    lead = (
        Text(
            f"借入金の残りは{when}年度末の{money(most, 'ja')}が最も多くなります。"
            "つなぎ融資は、補助金と消費税の還付で返します。",
            f"Loans are highest at the end of FY{when}, {money(most, 'en')}. The bridge loan is "
            "repaid out of the grant and the tax refund.",
        )(lang)
        if years["bridge_yen"].max() > 0.5
        else Text(
            f"借入金の残りは{when}年度末の{money(most, 'ja')}が最も多くなります。",
            f"Loans are highest at the end of FY{when}, {money(most, 'en')}.",
        )(lang)
    )
    lead = joined(
        [Text("予定どおりに返した場合です。", "As if all were repaid as agreed.")(lang), lead], lang
    )
    names = {column: text(lang) for column, text in _LOANS.items()}
    scale = scale_of(most, lang)
    rows = [
        (str(year), *(scale.write(row[c], lang) for c in names))
        for year, row in zip(years.index, records(years), strict=True)
    ]
    return Exhibit(
        key=key_of("debt", one),
        title=title(lang),
        lead=lead,
        alt=alternative(title(lang), lead, lang),
        unit=priced(facts, lang, scale, Text("年度末", "end of each fiscal year")),
        source=w["this_plan"],
        status=status_of(facts, one),
        draw=lambda look, footer: owed(years, look, footer, words={"year": w["year"], **names}),
        table=TextTable((w["year"], *names.values()), tuple(rows)),
        chapter=chapter(facts, lang, one),
    )


def _repaid_in(one: FinanceFacts) -> int | None:
    """Return the year in which the last of all loans is repaid, None where some are left."""
    owing = (one.years["loans_yen"] + one.years["bridge_yen"]) > 0.5
    if owing.iloc[-1]:
        return None
    still = one.years.index[owing]
    return int(still[-1]) + 1 if len(still) else int(one.years.index[0])
