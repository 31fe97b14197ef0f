"""Ledgers for the tests: parties at every place, any kind of flow."""

import numpy as np
from hypothesis import strategies as st

from machigenki.circulation.model import Model
from machigenki.ledger import Basis, FlowKind, Ledger, Party, PartyKind, Posting
from machigenki.ledger.posting import MUNICIPALITY, PREFECTURE, STATE
from machigenki.region.tier import TIERS, Tier

VENTURE = Party("会社", PartyKind.VENTURE, Tier.REGION)
CUSTOMER = Party("温泉", PartyKind.CUSTOMER, Tier.REGION)
GUESTS = Party("観光客", PartyKind.CUSTOMER, Tier.NATION)
OTHERS = (
    CUSTOMER,
    GUESTS,
    MUNICIPALITY,
    PREFECTURE,
    STATE,
    *[Party.households(t) for t in TIERS],
    *[Party.bank(t) for t in TIERS],
    *[Party.owners("会社", t) for t in TIERS],
)
TRANSFERS = [k for k in FlowKind if k not in (FlowKind.PURCHASE, FlowKind.INVESTMENT)]


@st.composite
def ledgers(draw: st.DrawFn, region: Model) -> Ledger:
    """Return some postings of either sign between the venture and others."""
    rng = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    postings = []
    for _ in range(draw(st.integers(1, 12))):
        year = str(rng.integers(2027, 2030))
        amount = float(rng.normal(0.0, 1e7))
        basis = [Basis.BOTH, Basis.PAID, Basis.ACCRUED][rng.integers(3)]
        if rng.random() < 0.5:
            code = str(region.sectors[rng.integers(len(region.sectors))])
            place = [*TIERS, Tier.UNSTATED][rng.integers(5)]
            payee = Party.industry(code, place)
            payer = [VENTURE, CUSTOMER, MUNICIPALITY, GUESTS][rng.integers(4)]
            kind = [FlowKind.PURCHASE, FlowKind.INVESTMENT][rng.integers(2)]
            postings.append(Posting(year, payer, payee, kind, amount, code, basis=basis))
        else:
            other = OTHERS[rng.integers(len(OTHERS))]
            pair = (VENTURE, other) if rng.random() < 0.5 else (other, VENTURE)
            kind = TRANSFERS[rng.integers(len(TRANSFERS))]
            postings.append(Posting(year, *pair, kind, amount, basis=basis))
    return Ledger.of(postings)
