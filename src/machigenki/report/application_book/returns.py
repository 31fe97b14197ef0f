"""銀行指標: what the investment returns, and addresses of the accounts of a year."""

from collections.abc import Callable

import numpy as np

from machigenki.region import Text
from machigenki.report.application_book.accounts import in_year
from machigenki.report.application_book.layout import Book, Line
from machigenki.report.business import Business

SHEET = "bank"


class AccountsOf:
    """Addresses of the accounts of a year."""

    def __init__(self, book: Book, business: Business) -> None:
        self._book, self._business = book, business

    def profit(self, key: str, i: int) -> str:
        """Return the address of an account of the profit and loss."""
        return self._book.cell("profit", f"{key}_yen", i)

    def balance(self, key: str, i: int) -> str:
        """Return the address of an account of the balance sheet."""
        return self._book.cell("balance", f"{key}_yen", i)

    def cash(self, key: str, i: int) -> str:
        """Return the formula of a line of the cash plan over a fiscal year."""
        return in_year(self._book, self._business, key, i)


def return_tables(book: Book, business: Business) -> None:
    """Lay out the flows of the investment, NPV, IRR and payback."""
    bank, lang = business.bank, book.lang
    years = business.timeline.fiscal_years
    at = AccountsOf(book, business)

    def project(i: int) -> str:
        change = f"{at.cash('received', i)}-{at.cash('spent', i)}"
        plus = ("interest_out", "fees_out", "principal_out", "bridge_out")
        less = ("loan_in", "bridge_in", "equity_in")
        return (
            change
            + "".join(f"+{at.cash(key, i)}" for key in plus)
            + "".join(f"-{at.cash(key, i)}" for key in less)
        )

    def equity(i: int) -> str:
        return f"{at.cash('received', i)}-{at.cash('spent', i)}-2*{at.cash('equity_in', i)}"

    flows = {
        "project": (
            Text("事業の収支（円）", "of the project (yen)"),
            bank.project_flows_yen,
            project,
        ),
        "equity": (Text("出資者の収支（円）", "for equity (yen)"), bank.equity_flows_yen, equity),
    }
    book.table(
        "flows",
        SHEET,
        years,
        [
            Line(key, label(lang), values.tolist(), formula)
            for key, (label, values, formula) in flows.items()
        ],
        corner=Text("投資の収支", "flows of the investment"),
    )
    lines = [
        Line(
            "rate",
            Text("割引率（年、実質）", "discount rate (real)")(lang),
            [bank.discount_rate],
            kind="rate",
        ),
        Line(
            "npv",
            Text("事業のNPV（円）", "NPV of the project (yen)")(lang),
            [bank.net_present_value_yen],
            lambda _: (
                f"{book.cell('flows', 'project', 0)}+NPV({book.cell('returns', 'rate', 0)},"
                f"{book.span('flows', 'project', 1)})"
            ),
            total=True,
        ),
    ]
    labels = {
        "project": Text("事業のIRR", "IRR of the project"),
        "equity": Text("出資者のIRR", "IRR for equity"),
    }
    for key, rates in (("project", bank.project_rates), ("equity", bank.equity_rates)):
        lines.append(_rate(book, key, labels[key](lang), rates))
    if np.isfinite(bank.discounted_payback_years):
        lines.append(
            Line(
                "payback",
                Text("割引回収年数（年）", "discounted payback (years)")(lang),
                [bank.discounted_payback_years],
                kind="persons",
            )
        )
    heading, corner = Text("値", "value"), Text("収益性", "returns")
    book.table("returns", SHEET, [heading(lang)], lines, corner=corner)


def _rate(book: Book, key: str, label: str, rates: tuple[float, ...]) -> Line:
    """Return an internal rate: a formula where there is one, else every root, or that none is."""
    if len(rates) == 1:
        guess = f"{rates[0]:.2f}"
        formula: Callable[[int], str] = lambda _: f"IRR({book.span('flows', key)},{guess})"  # noqa: E731
        return Line(f"irr_{key}", label, list(rates), formula, kind="percent", total=True)
    said = Text("なし", "none")(book.lang) if not rates else ", ".join(f"{r:.1%}" for r in rates)
    return Line(f"irr_{key}", label, [said], kind="text")
