"""Random ledgers for the tests of the algebra."""

import numpy as np
from hypothesis import strategies as st

from machigenki.ledger import FlowKind, Ledger, Party, PartyKind, Posting
from machigenki.region.tier import Tier

PARTIES = (
    Party("チップ会社", PartyKind.VENTURE, Tier.REGION),
    Party("温泉施設", PartyKind.CUSTOMER, Tier.REGION),
    Party.industry("01", Tier.REGION),
    Party.industry("21", Tier.NATION),
    Party.households(Tier.REGION),
    Party.bank(Tier.PREFECTURE),
)


@st.composite
def posting(draw: st.DrawFn, months: bool = False, draws: int | None = None) -> Posting:
    year = draw(st.integers(2026, 2030))
    month = draw(st.integers(1, 12))
    amount = st.integers(-(10**9), 10**9).map(float)
    value: float | np.ndarray = (
        draw(amount)
        if draws is None
        else np.array(draw(st.lists(amount, min_size=draws, max_size=draws)))
    )
    return Posting(
        period=f"{year}-{month:02}" if months else str(year),
        payer=draw(st.sampled_from(PARTIES)),
        payee=draw(st.sampled_from(PARTIES)),
        kind=draw(st.sampled_from(list(FlowKind))),
        amount_yen=value,
        industry=draw(st.sampled_from(["01", "21", ""])),
        item=draw(st.sampled_from(["間伐材", "重油", ""])),
    )


def ledgers(*, months: bool = False, draws: int | None = None) -> st.SearchStrategy[Ledger]:
    return st.lists(posting(months=months, draws=draws), max_size=12).map(Ledger.of)
