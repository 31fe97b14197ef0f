"""Books of the modelled parties: streams are written, what is left goes to the owners."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

import numpy as np

from machigenki.finance.timeline import Array, Timeline
from machigenki.ledger import (
    MODELLED,
    PASSED_ON,
    FlowKind,
    Ledger,
    Party,
    PartyKind,
    Stream,
    ledger_of,
    plus,
)
from machigenki.region.tier import Tier
from machigenki.venture.drivers import Amount
from machigenki.venture.parts import BuyerKind

MUNICIPALITY = Party("municipality", PartyKind.MUNICIPALITY, Tier.REGION)
PREFECTURE = Party("prefecture", PartyKind.PREFECTURE_GOVERNMENT, Tier.PREFECTURE)
STATE = Party("state", PartyKind.STATE, Tier.NATION)


class Books:
    """Streams being written, and who owns each modelled party.

    A builder used within one call; the ledgers that come out are unchangeable.

    Parameters
    ----------
    timeline
        Periods in which amounts are told.
    """

    def __init__(self, timeline: Timeline) -> None:
        self.timeline = timeline
        self.streams: list[Stream] = []
        self._owners: dict[Party, tuple[tuple[Party, float], ...]] = {}

    def owned(self, party: Party, owners: Iterable[tuple[Party, float]]) -> None:
        """Say who gets what is left in a party's books, by share."""
        self._owners[party] = tuple(owners)

    def post(
        self,
        payer: Party,
        payee: Party,
        kind: FlowKind,
        due: Array,
        paid: Array | None = None,
        *,
        scale: Amount = 1.0,
        industry: str = "",
        item: str = "",
    ) -> None:
        """Write one flow of money over all periods, unless it is nil.

        Parameters
        ----------
        due, paid
            By period, (periods,) or (periods, draws); paid when due if `paid` is left out.
        """
        paid = due if paid is None else paid
        if np.any(scale) and (due.any() or paid.any()):
            self.streams.append(Stream(payer, payee, kind, due, paid, scale, industry, item))

    def pay_industry(
        self,
        payer: Party,
        kind: FlowKind,
        due: Array,
        paid: Array | None,
        industry: str,
        places: Mapping[Tier, float],
        *,
        scale: Amount = 1.0,
        item: str,
    ) -> None:
        """Post what is paid to an industry, divided by the places it is in."""
        for place, share in places.items():
            self.post(
                payer,
                Party.industry(industry, place),
                kind,
                due,
                paid,
                scale=scale * share,
                industry=industry,
                item=item,
            )

    def ledger(self) -> Ledger:
        """Return every flow in its period, when due and when paid, consumption tax too."""
        return ledger_of(self.streams, self.timeline.periods)

    def regional(self) -> Ledger:
        """Return what is due by fiscal year, and what is left each year as its owners' surplus.

        Where less than nothing is left the owners bear it: the surplus is negative. What is paid
        later than due, and money that only bridges that time, is not seen in it.
        """
        timeline = self.timeline
        streams = []
        for stream in self.streams:
            if stream.kind not in PASSED_ON and stream.due.any():
                due = timeline.yearly(stream.due)
                streams.append(replace(stream, due=due, paid=due))
        for party, left in _left(streams).items():
            for owner, share in self._owners[party]:
                surplus = left * share
                streams.append(Stream(party, owner, FlowKind.PROFIT, surplus, surplus))
        return ledger_of(streams, timeline.by_year.periods)


def _left(streams: Iterable[Stream]) -> dict[Party, Array]:
    """Return what each modelled party has received and not paid, by period."""
    left: dict[Party, Array] = {}
    for stream in streams:
        for party, sign in ((stream.payer, -1.0), (stream.payee, 1.0)):
            if party.kind in MODELLED:
                amount = sign * stream.due_yen
                left[party] = plus(left[party], amount) if party in left else amount
    return left


def owners_of(
    name: str, kind: BuyerKind, places: Mapping[Tier, float]
) -> tuple[tuple[Party, float], ...]:
    """Return who gets the surplus of a buyer, by share."""
    if kind is BuyerKind.MUNICIPALITY:
        return ((MUNICIPALITY, 1.0),)
    if kind is BuyerKind.HOUSEHOLDS:
        return tuple((Party.households(place), share) for place, share in places.items())
    return tuple((Party.owners(name, place), share) for place, share in places.items())


def firm_owners(name: str, places: Mapping[Tier, float]) -> tuple[tuple[Party, float], ...]:
    """Return the owners of a firm, by share."""
    return owners_of(name, BuyerKind.FIRM, places)
