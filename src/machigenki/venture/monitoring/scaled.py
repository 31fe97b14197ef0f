"""The plan's ledger over the months known, as planned and as it really went."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from machigenki.ledger import (
    KEYS,
    MODELLED,
    FlowKind,
    Ledger,
    PartyKind,
    accrued,
    add,
    difference,
)
from machigenki.region.tier import Tier
from machigenki.venture.model import Venture
from machigenki.venture.monitoring.comparison import Comparison
from machigenki.venture.monitoring.lines import Kind, Line
from machigenki.venture.monitoring.period import span_of
from machigenki.venture.parts import InsteadOf

Array = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class ToDate:
    """What the measure changes over the months known (with − without), in two readings.

    Parameters
    ----------
    planned, actual
        Ledgers when due; the surplus of each modelled party goes to its owners.
    """

    planned: Ledger
    actual: Ledger


def to_date(
    venture: Venture,
    books: Ledger,
    without: Ledger,
    owners: tuple[Ledger, Ledger],
    comparison: Comparison,
) -> ToDate:
    """Return the plan's ledger over the months known, and the same scaled by actual ÷ plan.

    Every row keeps its parties and places. Sales, and what they replace, go by the actual
    sales of their product; purchases by their item, or where local purchases are told, local
    ones by these and others by the rest; an input that is not told by its product; wages and
    insurance by role, else by people. Investment, taxes, interest and everything else are as
    planned. What is then left to each modelled party is its owners' surplus.

    Parameters
    ----------
    venture
        The plan.
    books, without
        Ledgers by month and later year, with the measure and without it.
    owners
        Ledgers with and without whose postings of kind "profit" tell who owns each party.
    comparison
        Plan and actual figures.
    """
    ratio = _Ratios(venture, comparison)
    sides: dict[bool, list[Ledger]] = {False: [], True: []}
    for ledger, factor in ((books, ratio.with_), (without, ratio.without)):
        known = _known_part(accrued(ledger), comparison)
        factors = np.array([factor(row) for row in _rows(known)])
        for actual in (False, True):
            amount = known.amount_yen * factors if actual else known.amount_yen
            sides[actual].append(_closed(Ledger(known.postings, amount), owners))
    planned, actual_ = (difference(*sides[which]) for which in (False, True))
    return ToDate(planned, actual_)


@dataclass(frozen=True)
class _Row:
    """What tells a row's ratio."""

    payer: str
    payer_kind: str
    payee_place: str
    kind: str
    item: str


def _rows(ledger: Ledger) -> Iterable[_Row]:
    columns = ("payer", "payer_kind", "payee_place", "kind", "item")
    return (
        _Row(*map(str, values))
        for values in zip(*(ledger.postings[c] for c in columns), strict=True)
    )


class _Ratios:
    """Actual ÷ plan of every row of the two ledgers."""

    def __init__(self, venture: Venture, comparison: Comparison) -> None:
        self._comparison = comparison
        self._grows_with = {
            line.name: product.name
            for line in venture.inputs
            if (product := venture.scaled_product(line)) is not None
        }
        self._replaced: dict[tuple[str, str], list[str]] = {}
        for product in venture.products:
            for buyer in product.buyers:
                if buyer.instead_of is InsteadOf.OUTSIDE:
                    continue
                for item in [line.item for line in buyer.before] or [product.name]:
                    self._replaced.setdefault((buyer.name, item), []).append(product.name)
        self._local, self._elsewhere = self._by_place()

    def with_(self, row: _Row) -> float:
        """Return the ratio of a row of the ledger with the measure."""
        if row.kind == FlowKind.SALE:
            return self._sales(row.item)
        if row.payer_kind != PartyKind.VENTURE:
            return 1.0
        if row.kind == FlowKind.PURCHASE:
            return self._purchase(row)
        if row.kind in (FlowKind.WAGE, FlowKind.SOCIAL_INSURANCE):
            return self._first(
                Line(Kind.WAGES, row.item),
                Line(Kind.WAGES),
                Line(Kind.PERSONS, row.item),
                Line(Kind.PERSONS),
            )
        return 1.0

    def without(self, row: _Row) -> float:
        """Return the ratio of a row of the ledger without: what sales replace goes by sales."""
        products = self._replaced.get((row.payer, row.item))
        if products is None or row.kind != FlowKind.PURCHASE:
            return 1.0
        # Several products may replace the same purchase: weighed by planned sales.
        planned = [self._comparison.to_date(Line(Kind.SALES, p)).planned for p in products]
        ratios = [self._sales(p) for p in products]
        weights = planned if sum(planned) > 0 else None
        return float(np.average(ratios, weights=weights))

    def _sales(self, product: str) -> float:
        return self._first(Line(Kind.SALES, product), Line(Kind.SALES))

    def _purchase(self, row: _Row) -> float:
        place = self._local if row.payee_place == Tier.REGION else self._elsewhere
        if place is not None:
            return place
        told = self._known(Line(Kind.PURCHASES, row.item))
        if told is None:
            told = self._known(Line(Kind.PURCHASES)) if self._only_total() else None
        if told is not None:
            return told
        product = self._grows_with.get(row.item)
        return 1.0 if product is None else self._sales(product)

    def _by_place(self) -> tuple[float | None, float | None]:
        """Return the ratios of local and of other purchases, where local ones are told."""
        line = Line(Kind.LOCAL_PURCHASES)
        if all(entry.line != line for entry in self._comparison.actuals.entries):
            return None, None
        local = self._comparison.to_date(line)
        bought = self._comparison.to_date(Line(Kind.PURCHASES))
        elsewhere = bought.planned - local.planned
        if bought.months != local.months or elsewhere <= 0:
            return self._known(line), None
        return self._known(line), max(bought.actual - local.actual, 0.0) / elsewhere

    def _only_total(self) -> bool:
        return any(entry.line == Line(Kind.PURCHASES) for entry in self._comparison.actuals.entries)

    def _known(self, line: Line) -> float | None:
        ratio = self._comparison.to_date(line).ratio
        return ratio if np.isfinite(ratio) else None

    def _first(self, *lines: Line) -> float:
        return next((r for line in lines if (r := self._known(line)) is not None), 1.0)


def _known_part(ledger: Ledger, comparison: Comparison) -> Ledger:
    """Return the part of a ledger that falls into the months known."""
    plan = comparison.plan
    seen = set(comparison.seen.tolist())
    share: dict[str, float] = {}
    for period in ledger.periods:
        at = plan.at(span_of(period))
        share[period] = len(seen & set(range(at.start, at.stop))) / (at.stop - at.start)
    part = ledger.postings["period"].map(share).to_numpy(dtype=np.float64)
    keep = part > 0
    return Ledger(
        ledger.postings[keep].reset_index(drop=True), ledger.amount_yen[keep] * part[keep]
    )


def _closed(ledger: Ledger, owners: tuple[Ledger, Ledger]) -> Ledger:
    """Return the ledger with what is left to each modelled party given to its owners."""
    rows: list[dict[str, object]] = []
    amounts: list[float] = []
    shares = _shares(owners)
    for (party, period), surplus in _left(ledger).items():
        for key, share in shares.get(party, ()):
            rows.append({**key, "period": period})
            amounts.append(surplus * share)
    postings = pd.DataFrame(rows, columns=list(KEYS), dtype=object)
    return add(ledger, Ledger(postings, np.array(amounts, dtype=np.float64)))


def _left(ledger: Ledger) -> dict[tuple[str, str], float]:
    """Return what each modelled party received and did not pay, by period [yen]."""
    modelled = {str(kind) for kind in MODELLED}
    left: dict[tuple[str, str], float] = {}
    for side, sign in (("payee", 1.0), ("payer", -1.0)):
        columns = (ledger.postings[c] for c in (f"{side}_kind", side, "period"))
        for kind, party, period, amount in zip(*columns, ledger.amount_yen, strict=True):
            if kind in modelled:
                key = (str(party), str(period))
                left[key] = left.get(key, 0.0) + sign * float(amount)
    return left


def _shares(owners: Iterable[Ledger]) -> dict[str, list[tuple[dict[str, object], float]]]:
    """Return who gets the surplus of each party: keys of the posting and share.

    Shares are the same in every period; that with the largest surplus tells them best.
    """
    frame = pd.concat([each.frame.assign(side=at) for at, each in enumerate(owners)])
    profits = frame[frame["kind"] == str(FlowKind.PROFIT)]
    shares: dict[str, list[tuple[dict[str, object], float]]] = {}
    for party, mine in profits.groupby("payer"):
        own = max(
            (group for _, group in mine.groupby(["side", "period"])),
            key=lambda group: abs(float(group["amount_yen"].sum())),
        )
        total = float(own["amount_yen"].sum())
        shares[str(party)] = [
            ({key: row[key] for key in KEYS}, float(row["amount_yen"]) / total)
            for row in own.to_dict("records")
        ]
    return shares
