"""Books of the modelled parties: flows are posted, what is left goes to the owners."""

from collections.abc import Iterable, Mapping

import numpy as np

from machigenki.ledger import MODELLED, Basis, FlowKind, Ledger, Party, PartyKind, Posting
from machigenki.region.tier import Tier
from machigenki.venture.drivers import Amount
from machigenki.venture.parts import BuyerKind

MUNICIPALITY = Party("municipality", PartyKind.MUNICIPALITY, Tier.REGION)
PREFECTURE = Party("prefecture", PartyKind.PREFECTURE_GOVERNMENT, Tier.PREFECTURE)
STATE = Party("state", PartyKind.STATE, Tier.NATION)

_CASH_ONLY = {
    FlowKind.INVESTMENT,
    FlowKind.SUBSIDY,
    FlowKind.LOAN,
    FlowKind.REPAYMENT,
    FlowKind.EQUITY,
    FlowKind.PROFIT,
}
"""Paid, but neither earned nor spent in the period."""


class Books:
    """Postings being written, and what each modelled party has left in each year.

    A builder used within one call; the ledger that comes out is unchangeable.
    """

    def __init__(self) -> None:
        self._postings: list[Posting] = []
        self._left: dict[tuple[Party, int], Amount] = {}
        self._owners: dict[Party, tuple[tuple[Party, float], ...]] = {}

    def owned(self, party: Party, owners: Iterable[tuple[Party, float]]) -> None:
        """Say who gets what is left in a party's books, by share."""
        self._owners[party] = tuple(owners)

    def post(
        self,
        year: int,
        payer: Party,
        payee: Party,
        kind: FlowKind,
        amount_yen: Amount,
        *,
        industry: str = "",
        item: str = "",
    ) -> None:
        """Write one flow of money, unless it is nil."""
        if not np.any(amount_yen):
            return
        basis = Basis.PAID if kind in _CASH_ONLY else Basis.BOTH
        self._postings.append(
            Posting(str(year), payer, payee, kind, amount_yen, industry, item, basis)
        )
        for party, amount in ((payer, -amount_yen), (payee, amount_yen)):
            if party.kind in MODELLED:
                self._left[party, year] = self._left.get((party, year), 0.0) + amount

    def pay_industry(
        self,
        year: int,
        payer: Party,
        kind: FlowKind,
        amount_yen: Amount,
        industry: str,
        places: Mapping[Tier, float],
        item: str,
    ) -> None:
        """Post a purchase or an investment, divided by the places it is bought in."""
        for place, share in places.items():
            self.post(
                year,
                payer,
                Party.industry(industry, place),
                kind,
                amount_yen * share,
                industry=industry,
                item=item,
            )

    def left(self, party: Party, year: int) -> Amount:
        """Return what a party has received and not yet paid in a year [yen]."""
        return self._left.get((party, year), 0.0)

    def close(self) -> Ledger:
        """Pay what is left in every modelled party's books to its owners; return the ledger.

        Where less than nothing is left the owners bear it: the surplus is negative.
        """
        for (party, year), amount in list(self._left.items()):
            for owner, share in self._owners[party]:
                self.post(year, party, owner, FlowKind.PROFIT, amount * share)
        return Ledger.of(self._postings)


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
