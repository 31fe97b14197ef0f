"""What a grant sets in motion, in yen a yen of grant, beside the ministry's reported figures."""

import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files

import numpy as np

from machigenki.finance.flows import BRIDGE
from machigenki.finance.purse import PUBLIC
from machigenki.finance.ratios import Amount, quotient
from machigenki.finance.timeline import Array
from machigenki.ledger import Basis, FlowKind, Ledger, PartyKind, select, subtotal, to_years
from machigenki.region import Status, Text, Tier


@dataclass(frozen=True, slots=True)
class GrantResult:
    """What the ministry reported of the grant as a whole, to compare with.

    Parameters
    ----------
    key, name
        Which report.
    projects
        How many projects it counts.
    years
        Years over which effects are summed.
    grant_yen, loan_yen, own_funds_yen
        Grants, loans of regional banks and own funds.
    local_wages_yen, local_purchases_yen, cash_flow_yen, taxes_yen
        地元雇用創出効果, 地元原材料活用効果, キャッシュフロー創出効果 and the taxes in it.
    wage_times, purchase_times
        As printed, a yen of grant.
    basis
        What the figures rest on.
    source, checked_on, status
        Provenance.
    """

    key: str
    name: Text
    projects: int
    years: int
    grant_yen: float
    loan_yen: float
    own_funds_yen: float
    local_wages_yen: float
    local_purchases_yen: float
    cash_flow_yen: float
    taxes_yen: float
    wage_times: float
    purchase_times: float
    basis: Text
    source: str
    checked_on: date
    status: Status

    @property
    def loan_times(self) -> float:
        """Return loan ÷ grant."""
        return self.loan_yen / self.grant_yen


@cache
def grant_results() -> tuple[GrantResult, ...]:
    """Return the ministry's reported figures of 地域経済循環創造事業交付金."""
    text = (files("machigenki.finance") / "data" / "grant_results.toml").read_text("utf-8")
    return tuple(
        GrantResult(
            name=Text(row.pop("ja"), row.pop("en")),
            basis=Text(row.pop("basis_ja"), row.pop("basis_en")),
            status=Status(row.pop("status")),
            **row,
        )
        for row in tomllib.loads(text)["result"]
    )


@dataclass(frozen=True, eq=False)
class GrantMultiples:
    """What one grant sets in motion; amounts are 0-d arrays, or one number a draw [yen].

    Parameters
    ----------
    years
        Fiscal years over which wages and purchases are summed.
    grant_yen
        Grants received from all public parties.
    loan_yen
        Loans drawn, bridge loans aside.
    local_wages_yen, local_purchases_yen
        Wages of residents, and what was bought from businesses in the region.
    """

    years: tuple[int, ...]
    grant_yen: Array
    loan_yen: Array
    local_wages_yen: Array
    local_purchases_yen: Array

    @property
    def loan_times(self) -> Array:
        """Return loan ÷ grant; NaN without a grant."""
        return self._times(self.loan_yen)

    @property
    def wage_times(self) -> Array:
        """Return local wages ÷ grant; NaN without a grant."""
        return self._times(self.local_wages_yen)

    @property
    def purchase_times(self) -> Array:
        """Return local purchases ÷ grant; NaN without a grant."""
        return self._times(self.local_purchases_yen)

    def _times(self, amount_yen: Amount) -> Array:
        return quotient(amount_yen, self.grant_yen, otherwise=np.nan)


def grant_multiples(with_: Ledger) -> GrantMultiples:
    """Return local wages, local purchases and loans of a venture as multiples of its grant.

    On the ministry's basis: the plan's own figures, not those of its effects nor less those
    without it; summed over the ministry's seven years (融資期間), or the plan's where it is
    shorter, from the first year with local wages or purchases. A purchase is local where the
    supplier is, though its goods may come from elsewhere.

    Parameters
    ----------
    with_
        Ledger of the venture with the measure, months or years.
    """
    venture = PartyKind.VENTURE
    local = to_years(
        select(
            with_,
            payer_kind=venture,
            payee_place=Tier.REGION,
            kind=(FlowKind.WAGE, FlowKind.PURCHASE),
            basis=(Basis.ACCRUED, Basis.BOTH),
        )
    )
    named = [int(period) for period in local.periods]
    reported = grant_results()[-1]
    stop = min(named[0] + reported.years, named[-1] + 1) if named else 0
    years = tuple(range(named[0], stop)) if named else ()
    within = select(local, period=tuple(str(year) for year in years))
    received = select(with_, payee_kind=venture, basis=(Basis.PAID, Basis.BOTH))
    loans = select(received, kind=FlowKind.LOAN)

    def total(ledger: Ledger, **wanted: str | tuple[str, ...]) -> Array:
        return np.asarray(subtotal(ledger, **wanted), dtype=float)

    return GrantMultiples(
        years,
        total(received, kind=FlowKind.SUBSIDY, payer_kind=PUBLIC),
        total(loans) - total(loans, item=BRIDGE),
        total(within, kind=FlowKind.WAGE),
        total(within, kind=FlowKind.PURCHASE),
    )
