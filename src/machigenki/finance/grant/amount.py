"""How much grant: the staircase of caps and loan ratios, cut to the unit of the rules."""

from collections.abc import Sequence
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from machigenki.finance.grant.rules import GrantRules, Tier
from machigenki.region import InputError, Problem, Text

Amount: TypeAlias = float | NDArray[np.float64]
Array: TypeAlias = NDArray[np.float64]


def greatest_grant(rules: GrantRules, loan_yen: Amount, eligible_yen: Amount = np.inf) -> Array:
    """Return the greatest public grant for a loan, before any cut [yen].

    G*(L) = max over tiers k of min(cap_k, L ÷ ratio_k, E ÷ (1 + ratio_k)).

    The last term holds because the loan that counts pays for eligible costs too (対象経費のうち
    融資額): L ≤ E − G. Without a least ratio any loan gives the cap; without a loan there is none.
    Only tiers that are known count, so where `GrantRules.complete` is false the true greatest
    grant may be higher.

    Parameters
    ----------
    rules
        The year's rules.
    loan_yen
        Loan that counts, any shape.
    eligible_yen
        Eligible costs E (交付対象経費).
    """
    tiers = rules.tiers
    limits = [_tier_limit(tier, loan_yen, eligible_yen) for tier in tiers]
    shape = np.broadcast_shapes(np.shape(loan_yen), np.shape(eligible_yen))
    best = np.zeros(shape)
    for limit in limits:
        best = np.maximum(best, limit)
    return np.where(np.asarray(loan_yen) > 0.0, best, 0.0)


def _tier_limit(tier: Tier, loan_yen: Amount, eligible_yen: Amount) -> Array:
    by_loan = np.asarray(loan_yen) / tier.ratio if tier.ratio else np.inf
    return np.minimum(
        np.minimum(tier.cap_yen, by_loan), np.asarray(eligible_yen) / (1 + tier.ratio)
    )


def cut(amount_yen: Amount, unit_yen: float) -> Array:
    """Return an amount cut down to a multiple of a unit, never below nil [yen].

    A billionth of the unit is forgiven, so that 25,000,000 reached as 24,999,999.999 999 9 stays.
    """
    return np.maximum(np.floor(np.asarray(amount_yen) / unit_yen + 1e-9) * unit_yen, 0.0)


def grant_for(
    rules: GrantRules,
    investment_yen: Amount,
    own_yen: Amount,
    loan_yen: Amount,
    *,
    uncounted_yen: Amount = 0.0,
    eligible_yen: Amount | None = None,
) -> Array:
    """Return the grant that a financing plan may have, cut to the unit of the rules (万円) [yen].

    G = cut(min(investment − own funds − loan − other money, G*(loan, eligible costs))).

    Parameters
    ----------
    rules
        The year's rules.
    investment_yen
        Initial investment (初期投資額).
    own_yen
        Own funds (自己資金).
    loan_yen
        Loan that counts toward the ratio, with what counts as one in the year.
    uncounted_yen
        Loans and other money that do not count, but lower what is needed.
    eligible_yen
        Eligible part of the investment; all of it if not given. What is not eligible is paid for
        out of own funds and money that does not count, before they lower the grant's part.
    """
    eligible = investment_yen if eligible_yen is None else eligible_yen
    needed = np.asarray(investment_yen) - own_yen - loan_yen - uncounted_yen
    return cut(np.minimum(needed, greatest_grant(rules, loan_yen, eligible)), rules.cut_unit_yen)


def loan_for(rules: GrantRules, grant_yen: Amount) -> Array:
    """Return the smallest loan with which a grant may be paid [yen].

    L(G) = min over tiers k with cap_k ≥ G of ratio_k · G; infinite above the highest cap.
    Where no least ratio is known, 0: some loan is needed, but not how large.
    """
    wanted = np.asarray(grant_yen, dtype=float)
    least = np.full(wanted.shape, np.inf)
    for tier in rules.tiers:
        least = np.where(wanted <= tier.cap_yen, np.minimum(least, tier.ratio * wanted), least)
    return least


def tier_of(rules: GrantRules, grant_yen: float, loan_yen: float) -> Tier | None:
    """Return the lowest tier that admits a grant beside a loan; None where none does."""
    for tier in rules.tiers:
        within = grant_yen <= tier.cap_yen and tier.ratio * grant_yen <= loan_yen * (1 + 1e-12)
        if within and loan_yen > 0:
            return tier
    return None


def staircase(rules: GrantRules, loans_yen: Sequence[float] | Array) -> tuple[Array, Array]:
    """Return loans with the corners of G*(L) put in, and G*(L), both (points,), to be drawn [yen].

    Parameters
    ----------
    rules
        The year's rules.
    loans_yen
        Loans at which to read; corners between the least and the greatest of them are added.
    """
    loans = np.asarray(loans_yen, dtype=float)
    corners = [tier.full_loan_yen for tier in rules.tiers]
    corners += [
        high.ratio * low.cap_yen for low, high in zip(rules.tiers, rules.tiers[1:], strict=False)
    ]
    inside = [c for c in corners if loans.size and loans.min() <= c <= loans.max()]
    points = np.unique(np.concatenate([loans, inside]))
    return points, greatest_grant(rules, points)


def financing_gap_yen(
    investment_yen: Amount,
    own_yen: Amount,
    loan_yen: Amount,
    grant_yen: Amount,
    uncounted_yen: Amount = 0.0,
) -> Array:
    """Return what financing lacks: investment − own − loan − other − grant [yen].

    Positive is a shortage, negative more money than the investment costs.
    """
    return np.asarray(investment_yen) - own_yen - loan_yen - uncounted_yen - grant_yen


def investment_effect(grant_yen: float, loan_yen: float) -> float | None:
    """Return 投資効果 = (grant + loan) ÷ grant [times]; None without a grant.

    Source: 総務省 報道資料 平成27年9月8日.
    """
    return (grant_yen + loan_yen) / grant_yen if grant_yen else None


def refuse_negative(**amounts_yen: float) -> None:
    """Refuse amounts that are negative or not finite.

    Raises
    ------
    InputError
        Naming every such field and what was found.
    """
    faults = [
        Problem(
            Text("金額が正しくありません", "this amount is not possible"),
            field=name,
            found=f"{value:g}",
            expected=Text("0以上の金額（円）", "an amount in yen, 0 or more"),
        )
        for name, value in amounts_yen.items()
        if not (np.isfinite(value) and value >= 0)
    ]
    if faults:
        raise InputError(faults)
