"""The plan's side of the comparison: every watched line month by month."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from machigenki.finance.timeline import MONTHS
from machigenki.ledger import Basis, FlowKind, Ledger, PartyKind
from machigenki.region.tier import Tier
from machigenki.venture.model import Venture
from machigenki.venture.monitoring.lines import Kind, Line
from machigenki.venture.monitoring.period import Span, fiscal_year_span, span_of
from machigenki.venture.run import MONTHS_TOLD
from machigenki.venture.setting import planned_setting

Array = NDArray[np.float64]

_DUE = (str(Basis.ACCRUED), str(Basis.BOTH))


@dataclass(frozen=True, eq=False)
class Planned:
    """What the plan says of every watched line.

    Parameters
    ----------
    first_month
        April of the first fiscal year, counted as in `Span`.
    opening
        Month of the opening, counted from `first_month`.
    lines
        Line → yen a month or, for people, persons; shape (months,). Items only, no totals.
    price_yen
        Line → planned price of one unit by month, shape (months,); lines sold or bought by
        the unit only.
    units
        Line → unit of its quantity.
    told_months
        How many months the plan tells one by one before it goes on by fiscal year.
    """

    first_month: int
    opening: int
    lines: Mapping[Line, Array]
    price_yen: Mapping[Line, Array]
    units: Mapping[Line, str]
    told_months: int

    @property
    def months(self) -> int:
        """Return the length of the plan in months."""
        return len(next(iter(self.lines.values())))

    def items(self, kind: Kind) -> tuple[str, ...]:
        """Return the items of a kind, in the plan's order."""
        return tuple(line.item for line in self.lines if line.kind is kind)

    def of(self, line: Line) -> Array:
        """Return the plan of a line, or of the total of its kind, by month."""
        if line.item:
            return self.lines[line]
        total = np.zeros(self.months)
        for own, values in self.lines.items():
            if own.kind is line.kind:
                total += values
        return total

    def at(self, span: Span) -> slice:
        """Return where a span lies in arrays by month; it may reach outside the plan."""
        start = span.first - self.first_month
        return slice(start, start + span.months)

    def holds(self, span: Span) -> bool:
        """Return whether a span lies within the plan."""
        place = self.at(span)
        return bool(place.start >= 0 and place.stop <= self.months)

    def span(self, month: int) -> Span:
        """Return the month with a number counted from `first_month`."""
        return Span(self.first_month + month, 1)

    @property
    def periods(self) -> tuple[Span, ...]:
        """Return the plan's own periods from the opening on: months as told, then years."""
        months = tuple(self.span(i) for i in range(self.opening, self.told_months))
        first_year = max(self.told_months, MONTHS * (self.opening // MONTHS))
        years = range(first_year, self.months, MONTHS)
        return (*months, *(Span(self.first_month + i, MONTHS) for i in years))


def planned(venture: Venture, books: Ledger) -> Planned:
    """Return the plan of every product, input and role by month.

    What is due counts (basis "accrued" or "both"), without consumption tax. A period of a
    whole year is divided by the line's own shape over the last twelve months told; where no
    months are told, evenly over the months of operation.

    Parameters
    ----------
    venture
        The plan, for people, prices and units.
    books
        The ledger of the business, with periods "2028-04" and later "2031"; no draws.
    """
    if books.draws is not None:
        raise ValueError("a plan to compare with has no draws")
    setting = planned_setting(venture)
    first_month = fiscal_year_span(venture.first_year).first
    months, opening = setting.months, setting.planned_opening
    lines: dict[Line, Array] = {}
    for line, ledger_rows in _rows(venture, books):
        yearly = _by_period(ledger_rows)
        values = _by_month(yearly, first_month, months, opening)
        if values.any():
            lines[line] = values
    for person in venture.people:
        line = Line(Kind.PERSONS, person.role)
        employed = (np.arange(months) >= setting.hired(person)) * person.persons.value
        lines[line] = lines.get(line, np.zeros(months)) + employed
    price_yen, units = _prices(venture, lines, months)
    told = max((span_of(p).first + 1 - first_month for p in books.periods if "-" in p), default=0)
    # Books told by month to the end keep the season of every line; people fill in fewer months.
    told_months = min(told, MONTHS_TOLD)
    return Planned(first_month, opening, lines, price_yen, units, told_months)


def _rows(venture: Venture, books: Ledger) -> list[tuple[Line, Ledger]]:
    """Return each line with its rows of the ledger, in the file's order."""
    postings = books.postings
    firm = str(PartyKind.VENTURE)
    due = postings["basis"].isin(_DUE)
    paid = due & (postings["payer_kind"] == firm)
    bought = paid & (postings["kind"] == str(FlowKind.PURCHASE))
    masks = {
        Kind.SALES: due
        & (postings["payee_kind"] == firm)
        & (postings["kind"] == str(FlowKind.SALE)),
        Kind.PURCHASES: bought,
        Kind.LOCAL_PURCHASES: bought & (postings["payee_place"] == str(Tier.REGION)),
        Kind.WAGES: paid & (postings["kind"] == str(FlowKind.WAGE)),
    }
    found = []
    for kind, mask in masks.items():
        for item in dict.fromkeys(postings.loc[mask, "item"]):
            rows = (mask & (postings["item"] == item)).to_numpy()
            found.append(
                (
                    Line(kind, str(item)),
                    Ledger(postings[rows].reset_index(drop=True), books.amount_yen[rows]),
                )
            )
    return found


def _by_period(rows: Ledger) -> dict[str, float]:
    sums = rows.frame.groupby("period")["amount_yen"].sum()
    return {str(period): float(amount) for period, amount in sums.items()}


def _by_month(yearly: dict[str, float], first_month: int, months: int, opening: int) -> Array:
    values = np.zeros(months)
    for period, amount in yearly.items():
        span = span_of(period)
        if span.months == 1:
            values[span.first - first_month] += amount
    # The shape of the last year that is told by month goes on in later years.
    told = np.flatnonzero(values)
    last_year = MONTHS * (int(told[-1]) // MONTHS) if told.size else 0
    shape = values[last_year : last_year + MONTHS].copy()
    for period, amount in yearly.items():
        span = span_of(period)
        if span.months == MONTHS:
            start = span.first - first_month
            share = shape if shape.any() else _open(start, opening)
            values[start : start + MONTHS] += amount * share / share.sum()
    return values


def _open(start: int, opening: int) -> Array:
    """Return 1 for each month of a fiscal year in which the business is open, else all alike."""
    share = (np.arange(start, start + MONTHS) >= opening).astype(float)
    return share if share.any() else np.ones(MONTHS)


def _prices(
    venture: Venture, lines: Mapping[Line, Array], months: int
) -> tuple[dict[Line, Array], dict[Line, str]]:
    """Return planned prices by month, growing every fiscal year, and units of quantity."""
    year = np.arange(months) // MONTHS
    price_yen: dict[Line, Array] = {}
    units: dict[Line, str] = {}
    for kind, own in ((Kind.SALES, venture.products), (Kind.PURCHASES, venture.inputs)):
        for part in own:
            line = Line(kind, part.name)
            if line in lines and part.price_yen.value > 0:
                price_yen[line] = np.asarray(
                    part.price_yen.value * (1.0 + part.growth) ** year, dtype=np.float64
                )
                units[line] = part.unit
    return price_yen, units
