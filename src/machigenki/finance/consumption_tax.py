"""Consumption tax (消費税及び地方消費税): what is due by fiscal year, and when it is paid.

Fiscal years begin on 1 April; the rates are those of that day, also where they change within
the year (October 2019). Left out: the first-half-year test of a new business (特定期間), shorter
tax periods, the two-tenths scheme of the invoice system (2割特例), purchases from exempt
businesses, repayment of tax deducted on subsidised purchases.
"""

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from importlib.resources import files

import numpy as np
from numpy.typing import ArrayLike, NDArray

from machigenki.finance.rules import tax_rule
from machigenki.ledger.posting import Amount
from machigenki.region.provenance import Status
from machigenki.region.text import Text

MONTHS = 12


class ConsumptionTaxMethod(StrEnum):
    """How a business settles consumption tax with the state."""

    GENERAL = "general"
    SIMPLIFIED = "simplified"
    EXEMPT = "exempt"

    @property
    def label(self) -> Text:
        """Return the method's name."""
        return _METHODS[self]


_METHODS = {
    ConsumptionTaxMethod.GENERAL: Text("一般課税", "general"),
    ConsumptionTaxMethod.SIMPLIFIED: Text("簡易課税", "simplified"),
    ConsumptionTaxMethod.EXEMPT: Text("免税", "exempt"),
}


class BookKeeping(StrEnum):
    """Whether prices are booked without or with the tax; an exempt business books with it."""

    NET = "net"
    GROSS = "gross"

    @property
    def label(self) -> Text:
        """Return the method's name."""
        return _BOOKS[self]


_BOOKS = {
    BookKeeping.NET: Text("税抜経理", "booked without tax"),
    BookKeeping.GROSS: Text("税込経理", "booked with tax"),
}


class RateKind(StrEnum):
    """Which rate a sale bears."""

    STANDARD = "standard"
    REDUCED = "reduced"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Treatment:
    """How consumption tax treats the sales of an industry.

    Parameters
    ----------
    rate
        Standard, reduced (軽減税率) or none (非課税).
    deemed_class
        Class of the simplified scheme (第1種 … 第6種事業).
    status, note
        How sure this is, and which sales of the industry are treated otherwise.
    """

    rate: RateKind
    deemed_class: int
    status: Status
    note: Text


@cache
def _treatments() -> dict[str, tuple[tuple[date, date, Treatment], ...]]:
    text = (files("machigenki.finance") / "data" / "consumption_by_industry.csv").read_text("utf-8")
    rows: dict[str, tuple[tuple[date, date, Treatment], ...]] = {}
    for row in csv.DictReader(line for line in text.splitlines() if not line.startswith("#")):
        treatment = Treatment(
            RateKind(row["rate"]),
            int(row["deemed_class"]),
            Status(row["status"]),
            Text(row["ja"], row["en"]),
        )
        since = date.fromisoformat(row["from"])
        until = date.fromisoformat(row["to"]) if row["to"] else date.max
        code = row["industry"]
        rows[code] = (*rows.get(code, ()), (since, until, treatment))
    return rows


def treatment(industry_code: str, fiscal_year: int) -> Treatment:
    """Return how the sales of one of the 37 industries are treated.

    An industry sells more than one kind of thing: what is taken for all of it is in the note.
    消費税法第6条・第29条, 消費税法施行令第57条.

    Raises
    ------
    KeyError
        If there is no such industry.
    """
    day = date(fiscal_year, 4, 1)
    return next(t for since, until, t in _treatments()[industry_code] if since <= day <= until)


@cache
def consumption_tax_rate(industry_code: str, fiscal_year: int) -> float:
    """Return the rate on what an industry sells inside the country, local part included.

    Food and drink as a producer sells it bear the reduced rate; interest, insurance, insured
    medicine, care and school fees none. Exports bear 0 % and wages, social insurance, interest
    and taxes none, whatever the industry.

    Raises
    ------
    InputError
        If there is no rule for the year.
    KeyError
        If there is no such industry.
    """
    rate = treatment(industry_code, fiscal_year).rate
    if rate is RateKind.NONE:
        return 0.0
    return tax_rule(f"consumption_tax_{rate}", fiscal_year)


def deemed_purchase_rate(industry_code: str, fiscal_year: int) -> float:
    """Return みなし仕入率: the share of tax on sales that the simplified scheme deducts.

    Six classes of business, 90 % to 40 %: 消費税法施行令第57条.

    Raises
    ------
    InputError
        If there is no rule for the year.
    KeyError
        If there is no such industry.
    """
    deemed_class = treatment(industry_code, fiscal_year).deemed_class
    return tax_rule(f"deemed_purchases_{deemed_class}", fiscal_year)


def method_allowed(
    method: ConsumptionTaxMethod,
    base_sales_yen: Amount | None,
    capital_yen: float,
    fiscal_year: int,
) -> NDArray[np.bool_]:
    """Return whether a business may use a method in a year.

    Simplified: taxable sales of the base period (基準期間, two years before) up to 50 million
    yen. Exempt: up to 10 million; a new company has no base period and is exempt if its capital
    is below 10 million. 消費税法第9条・第12条の2・第37条.

    Parameters
    ----------
    method
        The method wished for; the general one is always allowed.
    base_sales_yen
        Taxable sales two years before, one number or one a draw; none in the first two years.
    capital_yen
        Capital when the fiscal year begins.
    fiscal_year
        The year.
    """
    if base_sales_yen is None:
        limit = tax_rule("consumption_tax_new_company_capital", fiscal_year)
        return np.asarray(method is not ConsumptionTaxMethod.EXEMPT or capital_yen < limit)
    if method is ConsumptionTaxMethod.GENERAL:
        return np.full(np.shape(base_sales_yen), True)
    limit = tax_rule(f"consumption_tax_{method}_limit", fiscal_year)
    return np.asarray(np.asarray(base_sales_yen) <= limit)


def deductible_share(
    taxable_sales_yen: Amount, untaxed_sales_yen: Amount, fiscal_year: int
) -> NDArray[np.float64]:
    """Return the share of tax on purchases that the general method deducts.

    All of it where taxable sales (exports among them) are 95 % of all sales and at most 500
    million yen, else the share of taxable sales itself (課税売上割合, 一括比例配分方式). All of
    it in a year without sales. 消費税法第30条.

    Parameters
    ----------
    taxable_sales_yen, untaxed_sales_yen
        Sales of the year without tax, taxed (exports included) and not taxed (非課税).
    fiscal_year
        The year.
    """
    taxable = np.asarray(taxable_sales_yen, dtype=float)
    total = taxable + untaxed_sales_yen
    share = np.divide(taxable, total, out=np.ones(np.shape(total)), where=total > 0)
    full = (share >= tax_rule("consumption_tax_full_deduction_share", fiscal_year)) & (
        taxable <= tax_rule("consumption_tax_full_deduction_limit", fiscal_year)
    )
    return np.where(full, 1.0, share)


def consumption_tax_due_yen(
    method: ConsumptionTaxMethod,
    on_sales_yen: Amount,
    deductible_yen: Amount,
    deemed_yen: Amount,
) -> NDArray[np.float64]:
    """Return what is owed to the state for a year, negative for a refund [yen].

    一般課税:  on sales − deductible tax on purchases and investments
    簡易課税:  on sales − Σ on sales of a class · みなし仕入率 of the class; never a refund
    免税:      nothing, and nothing refunded

    Parameters
    ----------
    method
        One of the three.
    on_sales_yen
        Tax on sales.
    deductible_yen
        Tax on purchases × `deductible_share`.
    deemed_yen
        Tax on sales × `deemed_purchase_rate`, summed over industries.
    """
    on_sales = np.asarray(on_sales_yen, dtype=float)
    if method is ConsumptionTaxMethod.GENERAL:
        return np.asarray(on_sales - deductible_yen)
    if method is ConsumptionTaxMethod.SIMPLIFIED:
        return np.asarray(on_sales - deemed_yen)
    return np.zeros(np.broadcast_shapes(on_sales.shape, np.shape(deductible_yen)))


def consumption_tax_due_by_year(
    method: ConsumptionTaxMethod,
    on_sales_yen: ArrayLike,
    deductible_yen: ArrayLike,
    deemed_yen: ArrayLike,
    taxable_sales_yen: ArrayLike,
    capital_yen: float,
    fiscal_years: Sequence[int],
) -> NDArray[np.float64]:
    """Return what is owed year by year from a company's first year on [yen].

    Where the wished method is not allowed, the general one holds.

    Parameters
    ----------
    taxable_sales_yen
        Taxable sales of each year, which decide on the method two years later.
    fiscal_years
        Consecutive years; the company is new in the first.

    Returns
    -------
    numpy.ndarray
        Shape (years,) or (years, draws).

    See Also
    --------
    consumption_tax_due_yen, method_allowed : the other parameters.
    """
    on_sales, deductible, deemed, sales = (
        np.asarray(a, dtype=float)
        for a in (on_sales_yen, deductible_yen, deemed_yen, taxable_sales_yen)
    )
    due = []
    for at, year in enumerate(fiscal_years):
        allowed = method_allowed(method, sales[at - 2] if at >= 2 else None, capital_yen, year)
        wished = consumption_tax_due_yen(method, on_sales[at], deductible[at], deemed[at])
        due.append(np.where(allowed, wished, on_sales[at] - deductible[at]))
    return np.stack(due)


_INTERIM: tuple[tuple[str, str | None, tuple[tuple[int, float], ...]], ...] = (
    ("once", "quarterly", ((8, 1 / 2),)),
    ("quarterly", "monthly", ((5, 1 / 4), (8, 1 / 4), (11, 1 / 4))),
    ("monthly", None, ((4, 2 / 12), *((month, 1 / 12) for month in range(5, 14)))),
)
"""Interim payments: above which limit, up to which, and (month of the year, share of last
year's tax). Each is due two months after its period; the first two of eleven together."""


def settled_after_months(fiscal_year: int, *, refund: bool) -> int:
    """Return months from the end of a fiscal year to payment, or to a refund.

    Payment: two months (消費税法第45条・第49条). Refund: some months after filing, illustrative.
    """
    filing = tax_rule("consumption_tax_filing_months", fiscal_year)
    return int(filing + (tax_rule("consumption_tax_refund_months", fiscal_year) if refund else 0))


def consumption_tax_payments_by_month(
    due_yen: ArrayLike, fiscal_years: Sequence[int]
) -> NDArray[np.float64]:
    """Return what is paid to the state month by month, negative for a refund [yen].

    Interim payments (中間申告, 消費税法第42条) follow last year's tax: none up to 480,000 yen of
    the state's part, else 1, 3 or 11 of them. What is left is paid, or what was paid too much
    refunded, after the year. Payments after the last month are left out.

    Parameters
    ----------
    due_yen
        What is owed for each year, shape (years,) or (years, draws).
    fiscal_years
        Consecutive years; nothing is owed for the year before the first.

    Returns
    -------
    numpy.ndarray
        Shape (12 · years,) or (12 · years, draws), from April of the first year.
    """
    due = np.asarray(due_yen, dtype=float)
    months = MONTHS * len(due)
    paid = np.zeros((months + 2 * MONTHS, *due.shape[1:]))
    for at, year in enumerate(fiscal_years):
        start, left = MONTHS * at, due[at].copy()
        if at > 0:
            last = due[at - 1]
            national = last * tax_rule("consumption_tax_national_share", fiscal_years[at - 1])
            for above, up_to, instalments in _INTERIM:
                owed = national > tax_rule(f"consumption_tax_interim_{above}", year)
                if up_to is not None:
                    owed &= national <= tax_rule(f"consumption_tax_interim_{up_to}", year)
                for month, share in instalments:
                    part = np.where(owed, share * last, 0.0)
                    paid[start + month - 1] += part
                    left = left - part
        end = start + MONTHS - 1
        paid[end + settled_after_months(year, refund=False)] += np.maximum(left, 0.0)
        paid[end + settled_after_months(year, refund=True)] += np.minimum(left, 0.0)
    return paid[:months]
