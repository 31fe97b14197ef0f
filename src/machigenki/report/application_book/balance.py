"""貸借: the balance sheet, each account from the last, what was due and what was paid."""

import numpy as np

from machigenki.finance.accounts import ACCOUNTS
from machigenki.finance.flows import Entry
from machigenki.region import Text
from machigenki.report.application_book.accounts import YEAR, at_year_end, in_year
from machigenki.report.application_book.layout import Book, Formula, Line
from machigenki.report.business import Business


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
        outs = ("purchases_out", "wages_out", "insurance_out", "property_out")
        paid = "".join(f"-{self._cash(key, i)}" for key in outs)
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
