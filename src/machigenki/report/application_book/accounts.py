"""損益, 貸借, 資金繰り: the three statements, tied to each other by formulas."""

from collections.abc import Sequence

import numpy as np

from machigenki.finance.accounts import ACCOUNTS
from machigenki.finance.statements import Entry
from machigenki.finance.timeline import MONTHS, Array
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
        timeline.periods,
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


def balance_tables(book: Book, business: Business) -> None:
    """Lay out the balance sheet at the end of each fiscal year."""
    book.note(
        "balance",
        Text(
            "貸借対照表（円、年度末）。前年度末の残高に、発生（損益・税）を足し、入出金（資金繰り）を"
            "引いて求めます。",
            "Balance sheet in yen at the end of each fiscal year: the last balance, plus what was "
            "due, less what was paid.",
        ),
    )
    sheet = business.yearly.balance_sheet
    formulas = _Balance(book, business).formulas()
    totals = ("total_assets_yen", "total_liabilities_yen", "net_assets_yen")
    years = business.timeline.fiscal_years
    lines = [
        Line(key, ACCOUNTS[key](book.lang), values.tolist(), formulas.get(key), total=key in totals)
        for key, values in sheet.items()
    ]
    book.table("balance", "balance", years, lines, corner=YEAR)
    interest = np.cumsum(
        business.timeline.yearly(business.paid(Entry.INTEREST)) - business.due(Entry.INTEREST)
    )
    income = np.cumsum(
        business.due(Entry.INCOME_TAXES)
        - business.timeline.yearly(business.paid(Entry.INCOME_TAXES))
    )
    settled = np.cumsum(
        business.due(Entry.TAX_SETTLED) - business.timeline.yearly(business.paid(Entry.TAX_SETTLED))
    )
    memo = _Balance(book, business)
    book.table(
        "owed",
        "balance",
        years,
        [
            Line(
                "interest",
                Text("前払利息・保証料", "interest and fees prepaid")(book.lang),
                interest.tolist(),
                memo.prepaid_interest,
            ),
            Line(
                "income",
                Text("法人税等の未払（前払は負）", "taxes on income owed")(book.lang),
                income.tolist(),
                memo.income_taxes_owed,
            ),
            Line(
                "settled",
                Text("消費税の未払（未収は負）", "consumption tax owed")(book.lang),
                settled.tolist(),
                memo.consumption_tax_owed,
            ),
        ],
        corner=Text("内訳", "of which"),
    )


class _Balance:
    """Formulas of the balance sheet: what was before, plus what was due, less what was paid."""

    def __init__(self, book: Book, business: Business) -> None:
        self._book = book
        self._business = business

    def formulas(self) -> dict[str, Formula]:
        """Return the formula of every account that is not typed."""
        return {
            "cash_yen": lambda i: at_year_end(self._book, self._business, "closing", i),
            "receivables_yen": self._receivables,
            "inventory_yen": lambda i: self._moved(
                "inventory_yen", i, self._profit("inventory_change_yen", i)
            ),
            "prepaid_yen": lambda i: (
                f"{self._owed('interest', i)}+MAX(-{self._owed('income', i)},0)"
            ),
            "grant_receivable_yen": lambda i: self._moved(
                "grant_receivable_yen",
                i,
                f"{self._profit('grant_income_yen', i)}-{self._cash('grant_in', i)}",
            ),
            "consumption_tax_receivable_yen": lambda i: f"MAX(-{self._owed('settled', i)},0)",
            "fixed_assets_yen": lambda i: self._moved(
                "fixed_assets_yen",
                i,
                f"{self._cash('investment_out', i)}{self._investment_tax(i)}"
                f"-{self._profit('depreciation_yen', i)}"
                f"-{self._profit('reduction_loss_yen', i)}",
            ),
            "total_assets_yen": lambda i: self._sum("cash_yen", "fixed_assets_yen", i),
            "payables_yen": self._payables,
            "income_taxes_payable_yen": lambda i: f"MAX({self._owed('income', i)},0)",
            "consumption_tax_payable_yen": lambda i: f"MAX({self._owed('settled', i)},0)",
            "short_term_loans_yen": lambda i: self._moved(
                "short_term_loans_yen",
                i,
                f"{self._cash('bridge_in', i)}-{self._cash('bridge_out', i)}",
            ),
            "long_term_loans_yen": lambda i: self._moved(
                "long_term_loans_yen",
                i,
                f"{self._cash('loan_in', i)}-{self._cash('principal_out', i)}",
            ),
            "total_liabilities_yen": lambda i: self._sum("payables_yen", "long_term_loans_yen", i),
            "capital_yen": lambda i: self._moved("capital_yen", i, self._cash("equity_in", i)),
            "retained_earnings_yen": lambda i: self._moved(
                "retained_earnings_yen",
                i,
                f"{self._profit('net_profit_yen', i)}-{self._cash('dividend_out', i)}",
            ),
            "net_assets_yen": lambda i: self._sum("capital_yen", "retained_earnings_yen", i),
        }

    def prepaid_interest(self, i: int) -> str:
        """Return what was paid and not yet due of interest and fees."""
        paid = f"{self._cash('interest_out', i)}+{self._cash('fees_out', i)}"
        return self._run("owed", "interest", i, f"{paid}-{self._profit('interest_yen', i)}")

    def income_taxes_owed(self, i: int) -> str:
        """Return what was due and not yet paid of the taxes on income."""
        moved = f"{self._profit('income_taxes_yen', i)}-{self._cash('income_tax_out', i)}"
        return self._run("owed", "income", i, moved)

    def consumption_tax_owed(self, i: int) -> str:
        """Return what was due and not yet paid of the consumption tax."""
        due = self._book.cell("consumption", "settled", i)
        return self._run("owed", "settled", i, f"{due}-{self._cash('consumption_out', i)}")

    def _receivables(self, i: int) -> str:
        due = (
            f"{self._profit('sales_yen', i)}{self._tax('collected', i)}"
            f"+{self._book.cell('memo', 'other', i)}"
        )
        paid = f"{self._cash('sales_in', i)}-{self._cash('other_in', i)}"
        return self._moved("receivables_yen", i, f"{due}-{paid}")

    def _payables(self, i: int) -> str:
        keys = ("purchases_yen", "wages_yen", "social_insurance_yen")
        due = "+".join(self._profit(key, i) for key in keys) + self._tax("paid_on", i)
        due += f"+{self._book.cell('consumption', 'property', i)}"
        keys = ("purchases_out", "wages_out", "insurance_out", "property_out")
        paid = "".join(f"-{self._cash(key, i)}" for key in keys)
        return self._moved("payables_yen", i, due + paid)

    def _tax(self, key: str, i: int) -> str:
        """Return the tax beside an account of the profit and loss that does not hold it."""
        return "" if self._business.with_tax else f"+{self._book.cell('consumption', key, i)}"

    def _investment_tax(self, i: int) -> str:
        """Return the tax that is part of the assets."""
        return f"+{self._cash('investment_tax_out', i)}" if self._business.with_tax else ""

    def _moved(self, key: str, i: int, change: str) -> str:
        return self._run("balance", key, i, change)

    def _run(self, table: str, key: str, i: int, change: str) -> str:
        return f"{self._book.cell(table, key, i - 1)}+{change}" if i else change

    def _sum(self, first: str, last: str, i: int) -> str:
        start, end = (self._book.cell("balance", key, i) for key in (first, last))
        return f"SUM({start}:{end.split('!')[1]})"

    def _profit(self, key: str, i: int) -> str:
        return self._book.cell("profit", key, i)

    def _owed(self, key: str, i: int) -> str:
        return self._book.cell("owed", key, i)

    def _cash(self, key: str, i: int) -> str:
        return in_year(self._book, self._business, key, i)
