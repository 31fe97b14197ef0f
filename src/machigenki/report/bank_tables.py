"""Tables of the bank's sheet: funding, loans, statements, ratios, stress."""

import math

import numpy as np

from machigenki.finance.accounts import ACCOUNTS
from machigenki.finance.flows import Entry
from machigenki.finance.timeline import Array, name_of_period
from machigenki.region import Lang, Text
from machigenki.report.business import Business
from machigenki.report.exhibit import TextTable
from machigenki.report.numbers import percent, percent_as_typed, ratio
from machigenki.report.words import grant_name
from machigenki.venture.funding import Loan

YEARS_SHOWN = 5
"""Years of operation in the tables; the years before the opening come first."""
_ROWS = (
    ("profit_and_loss", "sales_yen"),
    ("profit_and_loss", "operating_profit_yen"),
    ("profit_and_loss", "ordinary_profit_yen"),
    ("profit_and_loss", "net_profit_yen"),
    ("profit_and_loss", "depreciation_yen"),
    ("cash_flow", "operating_yen"),
    ("cash_flow", "investing_yen"),
    ("cash_flow", "financing_yen"),
    ("balance_sheet", "cash_yen"),
    ("balance_sheet", "total_assets_yen"),
    ("balance_sheet", "long_term_loans_yen"),
    ("balance_sheet", "short_term_loans_yen"),
    ("balance_sheet", "net_assets_yen"),
)


def thousand(amount_yen: float, lang: Lang) -> str:
    """Return an amount in thousand yen (千円), rounded half up: 1,235, ▲12."""
    whole = math.floor(abs(amount_yen) / 1000 + 0.5)
    minus = Text("▲", "−")(lang)
    return f"{minus}{whole:,}" if amount_yen < 0 and whole else f"{whole:,}"


def in_thousands(amount_yen: float, lang: Lang, *, up: bool = False) -> str:
    """Return the same with its unit: 1,235千円; `up` rounds up what is asked for."""
    if up:
        amount_yen = math.ceil(round(amount_yen / 1000, 6)) * 1000.0
    return Text("{}千円", "{} thousand yen")(lang).format(thousand(amount_yen, lang))


def years_shown(business: Business) -> range:
    """Return which years the tables show."""
    first = business.financials.venture.start - business.timeline.first_year
    return range(min(first + YEARS_SHOWN, business.timeline.years))


def _years(business: Business, shown: range, lang: Lang) -> tuple[str, ...]:
    years = (business.timeline.fiscal_years[i] for i in shown)
    return tuple(Text(f"{year}年度", str(year))(lang) for year in years)


def opened(business: Business) -> int:
    """Return the place of the year of the opening."""
    return business.financials.venture.start - business.timeline.first_year


def funding_table(business: Business, lang: Lang) -> TextTable:
    """Return uses and sources side by side, in thousand yen."""
    venture, course = business.financials.venture, business.course
    uses = [
        (line.asset, line.cost_yen.value) for line in venture.investments if venture.funded(line)
    ]
    funding = venture.funding
    if funding.working_capital_yen:
        uses.append((Text("運転資金", "working capital")(lang), funding.working_capital_yen))
    sources = [
        (Text("自己資金・出資", "own funds and equity")(lang), _total(business, Entry.EQUITY)),
        *((part.name, part.net_yen) for part in funding.crowdfunding),
        *((drawn.loan.name, float(drawn.schedule.opening_yen[0])) for drawn in course.loans),
        *((grant_name(grant.name, lang), grant.amount_yen) for grant in funding.grants),
    ]
    count = max(len(uses), len(sources))
    blank = ("", None)
    rows = [
        (a, _amount(x, lang), b, _amount(y, lang))
        for (a, x), (b, y) in zip(
            [*uses, *[blank] * (count - len(uses))],
            [*sources, *[blank] * (count - len(sources))],
            strict=True,
        )
    ]
    total = Text("合計", "total")(lang)
    sums = (sum(amount for _, amount in side) for side in (uses, sources))
    used, found = (thousand(each, lang) for each in sums)
    unit = Text("千円", "thousand yen")(lang)
    return TextTable(
        (Text("資金の使い道", "uses")(lang), unit, Text("財源", "sources")(lang), unit),
        (*rows, (total, used, total, found)),
        total=True,
    )


def _amount(value: float | None, lang: Lang) -> str:
    return "" if value is None else thousand(value, lang)


def _total(business: Business, entry: Entry) -> float:
    return float(business.paid(entry).sum())


def loan_table(business: Business, lang: Lang) -> TextTable:
    """Return the terms of each loan."""
    rows = []
    for drawn in business.course.loans:
        loan, plan = drawn.loan, drawn.schedule
        yearly = float(np.add.reduceat(plan.payment_yen, range(0, loan.months, 12)).max())
        rows.append(
            (
                loan.name,
                thousand(float(plan.opening_yen[0]), lang),
                percent_as_typed(loan.rate.value, lang),
                term(loan, lang),
                loan.method.label(lang),
                _security(loan, lang),
                thousand(yearly, lang),
            )
        )
    heads = (
        Text("借入", "loan"),
        Text("千円", "thousand yen"),
        Text("年利", "rate"),
        Text("期間", "term"),
        Text("返済方法", "method"),
        Text("担保・保証", "security"),
        Text("年返済額の最大", "most a year"),
    )
    return TextTable(tuple(head(lang) for head in heads), tuple(rows))


def term(loan: Loan, lang: Lang) -> str:
    """Return a loan's term and grace in words."""
    return Text(
        f"{loan.years}年（据置{loan.grace}か月）", f"{loan.years} years ({loan.grace} months grace)"
    )(lang)


def _security(loan: Loan, lang: Lang) -> str:
    secured = Text("有担保", "secured") if loan.secured else Text("無担保", "unsecured")
    backed = Text("保証付き", "guaranteed") if loan.guaranteed else Text("無保証", "no guarantee")
    return f"{secured(lang)}{Text('・', ', ')(lang)}{backed(lang)}"


def statement_table(business: Business, lang: Lang) -> TextTable:
    """Return profit, cash and balance by year, in thousand yen."""
    yearly, shown = business.yearly, years_shown(business)
    rows = [
        (
            ACCOUNTS[key](lang),
            *(thousand(float(getattr(yearly, statement)[key][i]), lang) for i in shown),
        )
        for statement, key in _ROWS
    ]
    return TextTable(
        (Text("千円", "thousand yen")(lang), *_years(business, shown, lang)),
        tuple(rows),
    )


def ratio_table(business: Business, lang: Lang) -> TextTable:
    """Return the ratios of the years of operation."""
    bank = business.bank
    # Ratios of the years before the opening say nothing.
    shown = range(opened(business), years_shown(business).stop)
    rows: list[tuple[str, Array, str]] = [
        (Text("DSCR（倍）", "DSCR (times)")(lang), bank.cover.by_year, "times"),
        (Text("LLCR（倍）", "LLCR (times)")(lang), bank.cover.loan_life, "times"),
    ]
    rows += [
        (
            Text(
                f"債務償還年数（年）：{reading.profile.name.ja}",
                f"years to repay: {reading.profile.name.en}",
            )(lang),
            reading.years,
            "years",
        )
        for reading in bank.readings[:2]
    ]
    rows.append((Text("安全余裕率", "margin of safety")(lang), bank.margin_of_safety, "percent"))
    kinds = {"labour_productivity_yen": "thousand", "debt_to_ebitda": "times"}
    kinds["working_capital_months"] = "years"
    for figure, values in bank.locaben.items():
        rows.append(
            (
                _named(figure.definition.name, str(figure), lang),
                values,
                kinds.get(figure, "percent"),
            )
        )
    return TextTable(
        (Text("指標", "ratio")(lang), *_years(business, shown, lang)),
        tuple((name, *(written(v[i], kind, lang) for i in shown)) for name, v, kind in rows),
    )


_UNITS = {
    "labour_productivity_yen": Text("（千円／人）", " (thousand yen a person)"),
    "debt_to_ebitda": Text("（倍）", " (times)"),
    "working_capital_months": Text("（か月）", " (months)"),
}


def _named(name: Text, key: str, lang: Lang) -> str:
    return name(lang) + (_UNITS[key](lang) if key in _UNITS else "")


def written(value: float, kind: str, lang: Lang) -> str:
    """Return a figure of a kind; – where it has no meaning, and a ratio cut to its decimals."""
    if not math.isfinite(value):
        return "–"
    if kind == "percent":
        return percent(value, lang)
    if kind == "thousand":
        return thousand(value, lang)
    if kind == "times":
        return ratio(value, lang)
    minus = Text("▲", "−")(lang) if round(value, 1) < 0 else ""
    return f"{minus}{abs(value):,.1f}"


def stress_table(business: Business, lang: Lang) -> TextTable:
    """Return how the venture does in each future."""
    heads = (
        Text("想定", "future"),
        Text("最低の現金（千円）", "lowest cash (thousand yen)"),
        Text("不足する時期", "first short"),
        Text("最低のDSCR", "lowest DSCR"),
        Text("最終年度の純利益（千円）", "last net profit (thousand yen)"),
        Text("資金", "cash"),
    )
    rows = [
        (
            case.name(lang),
            thousand(case.lowest_cash_yen, lang),
            name_of_period(case.first_short)(lang) if case.first_short else "–",
            written(case.lowest_cover, "times", lang),
            thousand(case.net_profit_yen, lang),
            Text("足りる", "enough")(lang) if case.stands else Text("不足", "short")(lang),
        )
        for case in business.financials.stress
    ]
    return TextTable(tuple(head(lang) for head in heads), tuple(rows))
