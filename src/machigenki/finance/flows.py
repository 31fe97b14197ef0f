"""What a business received and paid, by entry and period: its ledger summed up."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

import numpy as np

from machigenki.finance.timeline import Array, Timeline
from machigenki.ledger import Basis, FlowKind, Ledger, Party, PartyKind, Stream, plus, times

PROPERTY_TAX = "固定資産税"
INCOME_TAXES = "法人税等"
TAX_DIFFERENCE = "消費税の差額"
TAX_ON_ASSETS = "設備の消費税"
BRIDGE = "つなぎ融資"
"""Items by which postings of one kind are told apart."""


class Entry(StrEnum):
    """What a posting is to the business."""

    SALES = "sales"
    PURCHASES = "purchases"
    WAGES = "wages"
    SOCIAL_INSURANCE = "social_insurance"
    PROPERTY_TAX = "property_tax"
    INCOME_TAXES = "income_taxes"
    INTEREST = "interest"
    OTHER_INCOME = "other_income"
    TAX_DIFFERENCE = "tax_difference"
    GRANT = "grant"
    INVESTMENT = "investment"
    TAX_ON_SALES = "tax_on_sales"
    TAX_ON_PURCHASES = "tax_on_purchases"
    TAX_ON_INVESTMENT = "tax_on_investment"
    TAX_SETTLED = "tax_settled"
    LOAN = "loan"
    REPAYMENT = "repayment"
    BRIDGE_LOAN = "bridge_loan"
    BRIDGE_REPAYMENT = "bridge_repayment"
    EQUITY = "equity"
    DIVIDEND = "dividend"


RECEIVED = frozenset(
    {
        Entry.SALES,
        Entry.OTHER_INCOME,
        Entry.GRANT,
        Entry.TAX_ON_SALES,
        Entry.LOAN,
        Entry.BRIDGE_LOAN,
        Entry.EQUITY,
    }
)
"""Entries that bring money in; all others take it out."""

_ENTRIES = {
    FlowKind.SALE: Entry.SALES,
    FlowKind.PURCHASE: Entry.PURCHASES,
    FlowKind.INVESTMENT: Entry.INVESTMENT,
    FlowKind.WAGE: Entry.WAGES,
    FlowKind.SOCIAL_INSURANCE: Entry.SOCIAL_INSURANCE,
    FlowKind.INTEREST: Entry.INTEREST,
    FlowKind.EQUITY: Entry.EQUITY,
    FlowKind.PROFIT: Entry.DIVIDEND,
}
_PUBLIC = (PartyKind.STATE, PartyKind.PREFECTURE_GOVERNMENT, PartyKind.MUNICIPALITY)


def entry_of(kind: FlowKind, payer: PartyKind, payee: PartyKind, item: str) -> Entry:
    """Return what a posting is to the business that receives or pays it."""
    if kind in _ENTRIES:
        return _ENTRIES[kind]
    if kind is FlowKind.TAX:
        named = {PROPERTY_TAX: Entry.PROPERTY_TAX, TAX_DIFFERENCE: Entry.TAX_DIFFERENCE}
        return named.get(item, Entry.INCOME_TAXES)
    if kind is FlowKind.SUBSIDY:
        return Entry.GRANT if payer in _PUBLIC else Entry.OTHER_INCOME
    if kind is FlowKind.LOAN:
        return Entry.BRIDGE_LOAN if item == BRIDGE else Entry.LOAN
    if kind is FlowKind.REPAYMENT:
        return Entry.BRIDGE_REPAYMENT if item == BRIDGE else Entry.REPAYMENT
    if payee is PartyKind.STATE:
        return Entry.TAX_SETTLED
    if payee is PartyKind.VENTURE:
        return Entry.TAX_ON_SALES
    return Entry.TAX_ON_INVESTMENT if item == TAX_ON_ASSETS else Entry.TAX_ON_PURCHASES


@dataclass(frozen=True, eq=False)
class Flows:
    """What a business received and paid, by entry and period [yen].

    Amounts are positive in the entry's usual direction: received for `RECEIVED`, else paid.

    Parameters
    ----------
    timeline
        Its periods.
    due, paid
        Entry → (periods,) or (periods, draws), when due and when paid.
    """

    timeline: Timeline
    due: Mapping[Entry, Array]
    paid: Mapping[Entry, Array]

    def of_due(self, entry: Entry) -> Array:
        """Return what was due of an entry, zeros where there is none."""
        return self.told(self.due.get(entry, np.zeros(len(self.timeline.periods))))

    def of_paid(self, entry: Entry) -> Array:
        """Return what was paid of an entry, zeros where there is none."""
        return self.told(self.paid.get(entry, np.zeros(len(self.timeline.periods))))

    @property
    def cash_yen(self) -> Array:
        """Return what came in less what went out in each period."""
        nothing = self.told(np.zeros(len(self.timeline.periods)))
        return plus(nothing, *(a if entry in RECEIVED else -a for entry, a in self.paid.items()))

    def told(self, amount: Array) -> Array:
        """Return an array by period in as many draws as the flows have."""
        if self._draws is None or amount.ndim == 2:
            return amount
        return np.broadcast_to(amount[:, None], (len(amount), self._draws))

    @cached_property
    def _draws(self) -> int | None:
        arrays = [*self.due.values(), *self.paid.values()]
        return max((a.shape[1] for a in arrays if a.ndim == 2), default=None)


def entries_of(streams: Iterable[Stream], firm: Party) -> Iterator[tuple[Entry, Stream]]:
    """Yield the streams that a firm receives or pays, each after its entry."""
    for stream in streams:
        if firm in (stream.payer, stream.payee):
            yield entry_of(stream.kind, stream.payer.kind, stream.payee.kind, stream.item), stream


def flows_of_streams(streams: Iterable[Stream], firm: Party, timeline: Timeline) -> Flows:
    """Return a firm's flows from streams that are told in the periods of `timeline`.

    All draws in one pass: the streams of an entry are profile × scale, so their sum is one
    product of matrices, P[period, stream] · S[stream, draw].
    """
    profiles: dict[tuple[Entry, bool], list[tuple[Array, Array | float]]] = {}
    for entry, stream in entries_of(streams, firm):
        usual = (stream.payee == firm) == (entry in RECEIVED)
        scale = stream.scale if usual else -stream.scale
        profiles.setdefault((entry, False), []).append((stream.due, scale))
        profiles.setdefault((entry, True), []).append((stream.paid, scale))
    sums = {key: total_of(parts) for key, parts in profiles.items()}
    return Flows(
        timeline,
        {entry: amount for (entry, paid), amount in sums.items() if not paid},
        {entry: amount for (entry, paid), amount in sums.items() if paid},
    )


def total_of(parts: Sequence[tuple[Array, Array | float]]) -> Array:
    """Return Σ profile · scale over parts, (periods,) or (periods, draws).

    Parameters
    ----------
    parts
        Profile, (periods,) or (periods, draws), and scale, one number or (draws,).
    """
    drawn = [(p, s) for p, s in parts if p.ndim == np.ndim(s) == 1]
    rest = [times(p, s) for p, s in parts if not p.ndim == np.ndim(s) == 1]
    if drawn:
        rest.append(np.column_stack([p for p, _ in drawn]) @ np.vstack([s for _, s in drawn]))
    return plus(*rest)


def flows_of_ledger(ledger: Ledger, firm: Party, timeline: Timeline) -> Flows:
    """Return a firm's flows from a ledger whose periods are those of `timeline`."""
    place = {period: at for at, period in enumerate(timeline.periods)}
    shape = (len(place),) if ledger.draws is None else (len(place), ledger.draws)
    due: dict[Entry, Array] = {}
    paid: dict[Entry, Array] = {}
    columns = ["period", "payer", "payee", "payer_kind", "payee_kind", "kind", "item", "basis"]
    rows = zip(*(ledger.postings[c].tolist() for c in columns), strict=True)
    for row, amount in zip(rows, ledger.amount_yen, strict=True):
        period, payer, payee, payer_kind, payee_kind, kind, item, basis = row
        if firm.id not in (payer, payee):
            continue
        entry = entry_of(FlowKind(kind), PartyKind(payer_kind), PartyKind(payee_kind), item)
        sign = 1.0 if (payee == firm.id) == (entry in RECEIVED) else -1.0
        for side, left_out in ((due, Basis.PAID), (paid, Basis.ACCRUED)):
            if basis != str(left_out):
                side.setdefault(entry, np.zeros(shape))[place[period]] += sign * amount
    return Flows(timeline, due, paid)
