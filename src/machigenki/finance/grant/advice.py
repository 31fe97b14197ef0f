"""Tier-edge advice: how much more loan a higher tier within reach asks for, and what it gives."""

import math
from dataclasses import dataclass

from machigenki.finance.grant.amount import financing_gap_yen, grant_for
from machigenki.finance.grant.rules import GrantRules, Tier

LOAN_STEP_YEN = 10_000
"""Loans advised are rounded up to 万円."""


@dataclass(frozen=True, slots=True)
class Plan:
    """A financing plan that makes more of the grant [yen].

    Parameters
    ----------
    loan_yen, own_yen, grant_yen
        How the investment would be paid for.
    more_loan_yen, more_grant_yen
        What changes against the plan asked about.
    gap_yen
        What is still lacking.
    """

    loan_yen: float
    own_yen: float
    grant_yen: float
    more_loan_yen: float
    more_grant_yen: float
    gap_yen: float


@dataclass(frozen=True, slots=True)
class TierStep:
    """A higher tier and what it asks [yen].

    Parameters
    ----------
    tier
        Which.
    edge_loan_yen
        Loan at which the cap rises: ratio · cap of the tier below.
    more_loan_to_edge_yen, more_cap_yen
        How much more loan that is, and by how much the cap rises there.
    full_loan_yen, more_loan_to_full_yen
        Loan at which the whole cap may be paid, and how much more that is.
    own_held
        Best plan in this tier with own funds as they are; None where it gives no more.
    own_lowered
        Best plan in this tier if the loan may take the place of own funds; None where it gives
        no more or needs no less own funds.
    """

    tier: Tier
    edge_loan_yen: float
    more_loan_to_edge_yen: float
    more_cap_yen: float
    full_loan_yen: float
    more_loan_to_full_yen: float
    own_held: Plan | None
    own_lowered: Plan | None


def tier_steps(
    rules: GrantRules,
    investment_yen: float,
    own_yen: float,
    loan_yen: float,
    *,
    uncounted_yen: float = 0.0,
    eligible_yen: float | None = None,
) -> tuple[TierStep, ...]:
    """Return the tiers within reach above the loan's own, and what each asks and gives.

    A tier k is above if its cap begins to bind only with a larger loan: L < ratio_k · cap_k.
    Its best plan has own + loan + grant = investment and grant = loan ÷ ratio_k, or its whole
    cap, whichever is less: loan = min(ratio_k · cap_k, ratio_k (I − own) ÷ (1 + ratio_k)).
    It is within reach if loan and grant fit the eligible costs, and the grant is more than now
    and more than a lower tier would give. A plan that has too much money needs no advice.

    Parameters
    ----------
    rules
        The year's rules.
    investment_yen, own_yen, loan_yen, uncounted_yen, eligible_yen
        The plan asked about, as for `grant_for`.
    """
    eligible = investment_yen if eligible_yen is None else eligible_yen

    def granted(loan: float, own: float) -> float:
        return float(
            grant_for(
                rules,
                investment_yen,
                own,
                loan,
                uncounted_yen=uncounted_yen,
                eligible_yen=eligible,
            )
        )

    now = granted(loan_yen, own_yen)
    if float(financing_gap_yen(investment_yen, own_yen, loan_yen, now, uncounted_yen)) < 0.0:
        return ()

    def plan(tier: Tier, own: float) -> Plan | None:
        rest = investment_yen - uncounted_yen - own
        loan = _up(min(tier.full_loan_yen, tier.ratio * rest / (1 + tier.ratio)))
        own = max(min(own, investment_yen - uncounted_yen - loan), 0.0)
        grant = granted(loan, own)
        if loan <= loan_yen or grant <= now or loan + grant > eligible:
            return None
        gap = float(financing_gap_yen(investment_yen, own, loan, grant, uncounted_yen))
        return Plan(loan, own, grant, loan - loan_yen, grant - now, gap)

    def lowered(tier: Tier) -> Plan | None:
        full = min(tier.cap_yen, (investment_yen - uncounted_yen) / (1 + tier.ratio))
        own = min(own_yen, max(investment_yen - uncounted_yen - (1 + tier.ratio) * full, 0.0))
        return plan(tier, own) if own < own_yen else None

    steps: list[TierStep] = []
    best = {"held": now, "lowered": now}

    def better(name: str, found: Plan | None) -> Plan | None:
        if found is None or found.grant_yen <= best[name]:
            return None
        best[name] = found.grant_yen
        return found

    for below, tier in zip(rules.tiers, rules.tiers[1:], strict=False):
        if loan_yen >= tier.full_loan_yen:
            continue
        held, less = better("held", plan(tier, own_yen)), better("lowered", lowered(tier))
        if held is None and less is None:
            continue
        edge = tier.ratio * below.cap_yen
        steps.append(
            TierStep(
                tier,
                edge,
                max(edge - loan_yen, 0.0),
                tier.cap_yen - below.cap_yen,
                tier.full_loan_yen,
                tier.full_loan_yen - loan_yen,
                held,
                less,
            )
        )
    return tuple(steps)


def _up(amount_yen: float) -> float:
    return math.ceil(amount_yen / LOAN_STEP_YEN - 1e-9) * float(LOAN_STEP_YEN)
