"""銀行指標: cover, years to repay, break-even and the Local Benchmark, as formulas."""

import numpy as np

from machigenki.finance.banks import BankReading, CashFlow
from machigenki.finance.flows import Entry
from machigenki.finance.locaben import LocabenFigure
from machigenki.finance.timeline import Array
from machigenki.region import Lang, Text
from machigenki.report.application_book.layout import Book, Formula, Line
from machigenki.report.application_book.returns import AccountsOf, return_tables
from machigenki.report.business import Business
from machigenki.report.exhibits.finance_common import CUT
from machigenki.report.numbers import cut
from machigenki.venture.vitals import mean_rate

SHEET = "bank"
YEAR = Text("年度", "fiscal year")


def indicator_tables(book: Book, business: Business) -> None:
    """Lay out cover, years to repay, break-even, the Local Benchmark and returns."""
    for text in (
        Text(
            "空欄は、その指標に意味がない年度です（返済がない、売上がない、返済財源がないなど）。",
            "An empty cell: the ratio has no meaning in that year (no debt service, no sales, no "
            "cash flow).",
        ),
        Text(
            f"{CUT.ja}営業開始より前の年度は空欄です。",
            f"{CUT.en} They are left empty before the opening.",
        ),
        Text(
            "債務償還年数の読み方は金融機関によって異なるため、例示の読み方ごとに示します。",
            "Banks read years to repay differently; each illustrative reading is shown.",
        ),
    ):
        book.note(SHEET, text)
    _cover(book, business)
    _break_even(book, business)
    for n, reading in enumerate(business.bank.readings):
        _repayment(book, business, reading, n)
    _locaben(book, business)
    return_tables(book, business)


def _guarded(over: str, under: str) -> str:
    return f'IF({under}>0,{over}/{under},"")'


def _cut(formula: str) -> str:
    """Return the formula of a ratio cut to two decimals; rounded first, so that 1.15 stays."""
    return f"ROUNDDOWN(ROUND({formula},9),2)"


def _covers(values: Array, opened: int) -> list[float | None]:
    """Return ratios of cover as they are shown: cut, and none before the opening."""
    return [
        None if i < opened else cut(v) if v is not None else None
        for i, v in enumerate(_finite(values))
    ]


def _finite(values: Array) -> list[float | None]:
    return [float(v) if np.isfinite(v) else None for v in values]


def passed_on(business: Business) -> Array:
    """Return consumption tax received less paid, what it costs the firm aside, by year [yen]."""
    taken = [Entry.TAX_ON_PURCHASES, Entry.TAX_SETTLED]
    if not business.with_tax:
        taken.append(Entry.TAX_ON_INVESTMENT)
    yearly = business.timeline.yearly
    received = yearly(business.paid(Entry.TAX_ON_SALES))
    paid = np.sum([yearly(business.paid(entry)) for entry in taken], axis=0)
    return np.asarray(received - paid + business.due(Entry.TAX_DIFFERENCE), dtype=float)


def _cover(book: Book, business: Business) -> None:
    at, cover, lang = AccountsOf(book, business), business.bank.cover, book.lang

    def of(key: str, i: int) -> str:
        return book.cell("cover_of_debt", key, i)

    def available(i: int) -> str:
        change = f"{at.cash('received', i)}-{at.cash('spent', i)}"
        other = "".join(
            f"-{at.cash(key, i)}" for key in ("grant_in", "loan_in", "bridge_in", "equity_in")
        ) + "".join(
            f"+{at.cash(key, i)}"
            for key in (
                "investment_out",
                *(("investment_tax_out",) if business.with_tax else ()),
                "principal_out",
                "bridge_out",
                "dividend_out",
            )
        )
        interest = f"{at.cash('interest_out', i)}+{at.cash('fees_out', i)}"
        return f"{change}{other}+{interest}-{of('passed_on', i)}"

    def present(i: int) -> str:
        debt = at.balance("long_term_loans", i - 1) if i else "0"
        later = of("present", i + 1) if i + 1 < business.timeline.years else "0"
        rate = book.cell("loan_rate", "rate", 0)
        return f"(IF({debt}>0,{of('available', i)},0)+{later})/(1+{rate})"

    opened = business.financials.venture.start - business.timeline.first_year

    def ratio(i: int, over: str, under: str) -> str:
        return f'IF({under}>0,{_cut(f"{over}/{under}")},"")' if i >= opened else '""'

    def life(i: int) -> str:
        if not i:
            return '""'
        return ratio(i, of("present", i), at.balance("long_term_loans", i - 1))

    rate = float(np.asarray(mean_rate(business.course)))
    book.table(
        "loan_rate",
        SHEET,
        [Text("値", "value")(lang)],
        [Line("rate", Text("借入の平均年利", "mean rate of the loans")(lang), [rate], kind="rate")],
        corner=Text("前提", "assumption"),
    )
    debt = business.yearly.balance_sheet["long_term_loans_yen"]
    opening = np.concatenate([[0.0], debt[:-1]])
    worth = np.zeros(len(debt) + 1)
    for i in range(len(debt) - 1, -1, -1):
        cash = cover.cash_available_yen[i] if opening[i] > 0 else 0.0
        worth[i] = (cash + worth[i + 1]) / (1.0 + rate)
    book.table(
        "cover_of_debt",
        SHEET,
        business.timeline.fiscal_years,
        [
            Line(
                "passed_on",
                Text("消費税の受払の差（円）", "consumption tax passed on (yen)")(lang),
                passed_on(business).tolist(),
            ),
            Line(
                "available",
                Text("返済前の営業収支（円、消費税を除く）", "cash before debt service, tax out")(
                    lang
                ),
                cover.cash_available_yen.tolist(),
                available,
            ),
            Line(
                "service",
                Text("元利返済額（円）", "debt service (yen)")(lang),
                cover.debt_service_yen.tolist(),
                lambda i: (
                    f"{at.cash('principal_out', i)}+{at.cash('interest_out', i)}"
                    f"+{at.cash('fees_out', i)}"
                ),
            ),
            Line(
                "dscr",
                Text("DSCR（倍）", "DSCR (times)")(lang),
                _covers(cover.by_year, opened),
                lambda i: ratio(i, of("available", i), of("service", i)),
                kind="number",
                total=True,
            ),
            Line(
                "present",
                Text("返済期間の営業収支の現在価値（円）", "its present value (yen)")(lang),
                worth[:-1].tolist(),
                present,
            ),
            Line(
                "llcr",
                Text("LLCR（倍、期首）", "LLCR (times, opening)")(lang),
                _covers(cover.loan_life, opened),
                life,
                kind="number",
                total=True,
            ),
        ],
        corner=YEAR,
    )


def _break_even(book: Book, business: Business) -> None:
    at, bank, lang = AccountsOf(book, business), business.bank, book.lang

    def of(key: str, i: int) -> str:
        return book.cell("break_even", key, i)

    tax = business.due(Entry.TAX_ON_SALES) if business.with_tax else 0.0 * business.due(Entry.SALES)

    def even(i: int) -> str:
        sales = of("sales", i)
        return _guarded(f"{of('fixed', i)}*{sales}", f"({sales}-{of('variable', i)})")

    def margin(i: int) -> str:
        sales, point = of("sales", i), of("point", i)
        return f'IF(AND({sales}>0,ISNUMBER({point})),1-{point}/{sales},"")'

    book.table(
        "break_even",
        SHEET,
        business.timeline.fiscal_years,
        [
            Line(
                "tax",
                Text("売上に含まれる消費税（円）", "consumption tax in sales (yen)")(lang),
                tax.tolist(),
            ),
            Line(
                "sales",
                Text("売上高（円、税抜）", "sales (yen, tax out)")(lang),
                business.due(Entry.SALES).tolist(),
                lambda i: f"{at.profit('sales', i)}-{of('tax', i)}",
            ),
            Line(
                "variable",
                Text("変動費（円）", "variable cost (yen)")(lang),
                bank.variable_cost_yen.tolist(),
            ),
            Line(
                "fixed",
                Text("固定費（円、利息を含む）", "fixed cost, interest in (yen)")(lang),
                bank.fixed_cost_yen.tolist(),
                lambda i: f"{of('sales', i)}-{at.profit('ordinary_profit', i)}-{of('variable', i)}",
            ),
            Line(
                "point",
                Text("損益分岐点売上高（円）", "break-even sales (yen)")(lang),
                _finite(bank.break_even_yen),
                even,
                total=True,
            ),
            Line(
                "margin",
                Text("安全余裕率", "margin of safety")(lang),
                _finite(bank.margin_of_safety),
                margin,
                kind="percent",
                total=True,
            ),
        ],
        corner=Text("損益分岐点", "break-even"),
    )


def _repayment(book: Book, business: Business, reading: BankReading, n: int) -> None:
    at, profile, lang = AccountsOf(book, business), reading.profile, book.lang
    name = f"repayment{n}"

    def debt(i: int) -> str:
        owed = f"{at.balance('short_term_loans', i)}+{at.balance('long_term_loans', i)}"
        if profile.deducts_working_capital:
            working = (
                f"{at.balance('receivables', i)}+{at.balance('inventory', i)}"
                f"-{at.balance('payables', i)}"
            )
            owed += f"-MAX({working},0)"
        if profile.deducts_cash:
            owed += f"-MAX({at.balance('cash', i)},0)"
        return owed

    def flow(i: int) -> str:
        ordinary, tax = at.profit("ordinary_profit", i), at.profit("income_taxes", i)
        before = {
            CashFlow.NET_PROFIT: at.profit("net_profit", i),
            CashFlow.ORDINARY_LESS_TAX: f"{ordinary}-{tax}",
            CashFlow.OPERATING_LESS_TAX: f"{at.profit('operating_profit', i)}-{tax}",
            CashFlow.ORDINARY_AT_RATE: f"{ordinary}-{profile.tax_rate or 0}*MAX({ordinary},0)",
        }[profile.cash_flow]
        return f"{before}+{at.profit('depreciation', i)}"

    def years(i: int) -> str:
        owed, source = book.cell(name, "debt", i), book.cell(name, "flow", i)
        return f'IF({owed}<=0,0,IF({source}>0,{owed}/{source},""))'

    book.table(
        name,
        SHEET,
        business.timeline.fiscal_years,
        [
            Line(
                "debt",
                Text("要償還債務（円）", "debt to be repaid (yen)")(lang),
                reading.net_debt_yen.tolist(),
                debt,
            ),
            Line(
                "flow",
                profile.cash_flow.label(lang),
                reading.cash_flow_yen.tolist(),
                flow,
            ),
            Line(
                "years",
                Text("債務償還年数（年）", "years to repay")(lang),
                _finite(reading.years),
                years,
                kind="persons",
                total=True,
            ),
        ],
        corner=Text(
            f"{profile.name.ja}（目安{profile.limit_years:g}年、{profile.status.label('ja')}）",
            f"{profile.name.en} (up to {profile.limit_years:g} years, "
            f"{profile.status.label('en')})",
        ),
    )


def _locaben(book: Book, business: Business) -> None:
    at, lang = AccountsOf(book, business), book.lang

    def workers(i: int) -> str:
        return book.cell("locaben", "workers", i)

    def growth(i: int) -> str:
        if not i:
            return '""'
        before = at.profit("sales", i - 1)
        return f'IF({before}>0,{at.profit("sales", i)}/{before}-1,"")'

    def repaid(i: int) -> str:
        net = (
            f"({at.balance('short_term_loans', i)}+{at.balance('long_term_loans', i)}"
            f"-{at.balance('cash', i)})"
        )
        earned = f"({at.profit('operating_profit', i)}+{at.profit('depreciation', i)})"
        return f'IF({earned}>0,{net}/{earned},IF({net}>0,"",0))'

    def working(i: int) -> str:
        held = (
            f"12*({at.balance('receivables', i)}+{at.balance('inventory', i)}"
            f"-{at.balance('payables', i)})"
        )
        return _guarded(held, at.profit("sales", i))

    formulas: dict[LocabenFigure, tuple[Formula, str]] = {
        LocabenFigure.SALES_GROWTH: (growth, "percent"),
        LocabenFigure.OPERATING_MARGIN: (
            lambda i: _guarded(at.profit("operating_profit", i), at.profit("sales", i)),
            "percent",
        ),
        LocabenFigure.LABOUR_PRODUCTIVITY: (
            lambda i: _guarded(at.profit("operating_profit", i), workers(i)),
            "yen",
        ),
        LocabenFigure.DEBT_TO_EBITDA: (repaid, "number"),
        LocabenFigure.WORKING_CAPITAL: (working, "number"),
        LocabenFigure.EQUITY_RATIO: (
            lambda i: _guarded(at.balance("net_assets", i), at.balance("total_assets", i)),
            "percent",
        ),
    }
    lines = [
        Line(
            "workers",
            Text("従業員数（人）", "people employed")(lang),
            business.bank.persons.tolist(),
            kind="persons",
        )
    ]
    for figure, (formula, kind) in formulas.items():
        values = _finite(business.bank.locaben[figure])
        lines.append(
            Line(str(figure), _named(figure, lang), values, formula, kind=kind, total=True)
        )
    heading = Text("ローカルベンチマークの6指標", "the six figures of the Local Benchmark")
    book.table("locaben", SHEET, business.timeline.fiscal_years, lines, corner=heading)


_UNITS = {
    LocabenFigure.LABOUR_PRODUCTIVITY: Text("（円／人）", " (yen a person)"),
    LocabenFigure.DEBT_TO_EBITDA: Text("（倍）", " (times)"),
    LocabenFigure.WORKING_CAPITAL: Text("（か月）", " (months)"),
}
"""Units of the figures that are no percentages."""


def _named(figure: LocabenFigure, lang: Lang) -> str:
    unit = _UNITS.get(figure)
    return figure.definition.name(lang) + (unit(lang) if unit else "")
