"""損益 and 資金繰り: profit by year and cash by month, tied to inputs and schedules."""

from collections.abc import Sequence

import numpy as np

from machigenki.finance.accounts import ACCOUNTS
from machigenki.finance.flows import Entry
from machigenki.finance.timeline import MONTHS, Array, name_of_period
from machigenki.region import Text
from machigenki.report.application_book.inputs import summed
from machigenki.report.application_book.layout import Book, Formula, Line
from machigenki.report.application_book.loans import in_period
from machigenki.report.business import Business

YEAR = Text("年度", "fiscal year")
_IN: tuple[tuple[str, Text, tuple[Entry, ...]], ...] = (
    (
        "sales_in",
        Text("売上の入金（税込）", "sales received, tax in"),
        (Entry.SALES, Entry.TAX_ON_SALES),
    ),
    ("other_in", Text("その他の入金", "other receipts"), (Entry.OTHER_INCOME,)),
    ("grant_in", Text("交付金・補助金", "grants"), (Entry.GRANT,)),
    ("loan_in", Text("借入金", "loans"), (Entry.LOAN,)),
    ("bridge_in", Text("つなぎ融資", "bridge loan"), (Entry.BRIDGE_LOAN,)),
    ("equity_in", Text("自己資金・出資", "own funds and equity"), (Entry.EQUITY,)),
)
_OUT: tuple[tuple[str, Text, tuple[Entry, ...]], ...] = (
    (
        "purchases_out",
        Text("仕入・経費（税込）", "purchases and expenses, tax in"),
        (Entry.PURCHASES, Entry.TAX_ON_PURCHASES),
    ),
    ("wages_out", Text("給料・賃金", "wages"), (Entry.WAGES,)),
    ("insurance_out", Text("法定福利費", "social insurance"), (Entry.SOCIAL_INSURANCE,)),
    ("investment_out", Text("設備投資（税抜）", "investment, tax out"), (Entry.INVESTMENT,)),
    (
        "investment_tax_out",
        Text("設備投資の消費税", "consumption tax on investment"),
        (Entry.TAX_ON_INVESTMENT,),
    ),
    ("property_out", Text("固定資産税", "property tax"), (Entry.PROPERTY_TAX,)),
    ("income_tax_out", Text("法人税等", "taxes on income"), (Entry.INCOME_TAXES,)),
    (
        "consumption_out",
        Text("消費税の納付（還付は負）", "consumption tax settled (a refund is negative)"),
        (Entry.TAX_SETTLED,),
    ),
    ("bridge_out", Text("つなぎ融資の返済", "bridge loan repaid"), (Entry.BRIDGE_REPAYMENT,)),
    ("dividend_out", Text("配当", "dividends"), (Entry.DIVIDEND,)),
)


def cash_tables(book: Book, business: Business) -> None:
    """Lay out the cash plan: months, then fiscal years."""
    book.note(
        "cash",
        Text(
            "資金繰り表（円）。はじめは月ごと、その後は年度ごとです。利息と元金は返済予定表から"
            "計算します。",
            "Cash plan in yen: months at first, then fiscal years. Interest and principal come "
            "from the loan schedules.",
        ),
    )
    lang, timeline = book.lang, business.timeline
    count = len(timeline.periods)
    cash = business.statements.balance_sheet["cash_yen"]
    interest, principal = _scheduled(business, "interest"), _scheduled(business, "principal")
    rest = business.paid(Entry.INTEREST) - interest

    def here(key: str, i: int) -> str:
        return book.cell("cash", key, i)

    def loans(key: str) -> Formula:
        return lambda i: in_period(book, business, key, here("period", i))

    def lines(parts: Sequence[tuple[str, Text, tuple[Entry, ...]]]) -> list[Line]:
        return [
            Line(key, label(lang), np.sum([business.paid(e) for e in entries], axis=0).tolist())
            for key, label, entries in parts
        ]

    received, spent = lines(_IN), lines(_OUT)
    spent += [
        Line(
            "interest_out",
            Text("利息（返済予定表）", "interest (schedules)")(lang),
            interest.tolist(),
            loans("interest"),
        ),
        Line(
            "fees_out",
            Text("つなぎの利息・保証料など", "bridge interest, guarantee fees")(lang),
            rest.tolist(),
        ),
        Line(
            "principal_out",
            Text("元金の返済（返済予定表）", "principal (schedules)")(lang),
            principal.tolist(),
            loans("principal"),
        ),
    ]

    def total(name: str, parts: list[Line], label: Text) -> Line:
        values = np.sum([line.values for line in parts], axis=0)

        def formula(i: int) -> str:
            first, last = here(parts[0].key, i), here(parts[-1].key, i)
            return f"SUM({first}:{last.split('!')[1]})"

        return Line(name, label(lang), values.tolist(), formula, total=True)

    before = np.concatenate([[0.0], cash[:-1]])
    book.table(
        "cash",
        "cash",
        [name_of_period(period)(lang) for period in timeline.periods],
        [
            Line("period", Text("期", "period")(lang), list(range(1, count + 1)), kind="year"),
            Line(
                "opening",
                Text("前期からの繰越", "brought forward")(lang),
                before.tolist(),
                lambda i: here("closing", i - 1) if i else "0",
            ),
            *received,
            total("received", received, Text("収入の合計", "all receipts")),
            *spent,
            total("spent", spent, Text("支出の合計", "all payments")),
            Line(
                "closing",
                Text("次期への繰越（現金）", "carried forward (cash)")(lang),
                cash.tolist(),
                lambda i: f"{here('opening', i)}+{here('received', i)}-{here('spent', i)}",
                total=True,
            ),
        ],
        corner=Text("年月・年度", "month, year"),
    )


def _scheduled(business: Business, key: str) -> Array:
    """Return interest or principal of all schedules by period."""
    total: Array = np.zeros(len(business.timeline.periods))
    for drawn in business.course.loans:
        amounts = getattr(drawn.schedule, f"{key}_yen")
        months = drawn.first_month + 1 + np.arange(len(amounts))
        total = total + business.timeline.placed(amounts, months)
    return total


def in_year(book: Book, business: Business, key: str, i: int) -> str:
    """Return the formula of a cash line's sum over a fiscal year."""
    told = business.timeline.months // MONTHS
    if i >= told:
        return book.cell("cash", key, business.timeline.months + i - told)
    return f"SUM({book.span('cash', key, i * MONTHS, (i + 1) * MONTHS - 1)})"


def at_year_end(book: Book, business: Business, key: str, i: int) -> str:
    """Return the address of a cash line at the end of a fiscal year."""
    told = business.timeline.months // MONTHS
    at = business.timeline.months + i - told if i >= told else (i + 1) * MONTHS - 1
    return book.cell("cash", key, at)


def profit_tables(book: Book, business: Business) -> None:
    """Lay out profit and loss by fiscal year."""
    book.note(
        "profit",
        Text(
            f"損益計算書（円、{'税込' if business.with_tax else '税抜'}経理）。"
            "補助金は特別利益、圧縮損は特別損失です。",
            "Profit and loss in yen, booked "
            f"{'with' if business.with_tax else 'without'} consumption tax.",
        ),
    )
    result = business.yearly.profit_and_loss
    fees = business.due(Entry.INTEREST) - business.timeline.yearly(_scheduled(business, "interest"))

    def of(key: str, i: int) -> str:
        return book.cell("profit", key, i)

    def tax(key: str, i: int) -> str:
        return f"+{book.cell('consumption', key, i)}" if business.with_tax else ""

    def operating(i: int) -> str:
        plus = f"{of('sales_yen', i)}-{of('purchases_yen', i)}+{of('inventory_change_yen', i)}"
        less = ("wages_yen", "social_insurance_yen", "depreciation_yen", "taxes_and_dues_yen")
        return plus + "".join(f"-{of(key, i)}" for key in less)

    formulas: dict[str, Formula] = {
        "sales_yen": lambda i: summed(book, "sales", i) + tax("collected", i),
        "purchases_yen": lambda i: summed(book, "purchases", i) + tax("paid_on", i),
        "wages_yen": lambda i: summed(book, "wages", i),
        "social_insurance_yen": lambda i: summed(book, "insurance", i),
        "depreciation_yen": lambda i: (
            book.cell("depreciation_total", "all", i) if book.has("depreciation_total") else None
        ),
        "taxes_and_dues_yen": lambda i: book.cell("consumption", "property", i) + tax("settled", i),
        "operating_profit_yen": operating,
        "other_income_yen": lambda i: (
            book.cell("memo", "other", i)
            + ("" if business.with_tax else f"-{book.cell('consumption', 'short', i)}")
        ),
        "interest_yen": lambda i: (
            f"{in_year(book, business, 'interest_out', i)}+{book.cell('memo', 'fees', i)}"
        ),
        "ordinary_profit_yen": lambda i: (
            f"{of('operating_profit_yen', i)}+{of('other_income_yen', i)}-{of('interest_yen', i)}"
        ),
        "profit_before_tax_yen": lambda i: (
            f"{of('ordinary_profit_yen', i)}+{of('grant_income_yen', i)}"
            f"-{of('reduction_loss_yen', i)}"
        ),
        "income_taxes_yen": lambda i: (
            book.cell("income", "total", i) if book.has("income") else None
        ),
        "net_profit_yen": lambda i: f"{of('profit_before_tax_yen', i)}-{of('income_taxes_yen', i)}",
    }
    book.table(
        "profit",
        "profit",
        business.timeline.fiscal_years,
        [
            Line(
                key,
                ACCOUNTS[key](book.lang),
                values.tolist(),
                formulas.get(key),
                total="profit" in key,
            )
            for key, values in result.items()
        ],
        corner=YEAR,
    )
    book.table(
        "memo",
        "profit",
        business.timeline.fiscal_years,
        [
            Line(
                "other",
                Text("営業外収益（寄附・購入型など）", "other income")(book.lang),
                business.due(Entry.OTHER_INCOME).tolist(),
            ),
            Line(
                "fees",
                Text("つなぎの利息・保証料など（発生）", "bridge interest, guarantee fees, due")(
                    book.lang
                ),
                fees.tolist(),
            ),
        ],
        corner=Text("内訳", "of which"),
    )
