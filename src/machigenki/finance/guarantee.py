"""What a credit guarantee corporation (信用保証協会) asks for its guarantee, in whole yen.

The fee is paid in one sum when the loan is drawn. Rates and factors are dated data with their
sources, in ``data/guarantee_rules.toml``.
"""

from datetime import date
from functools import cache
from importlib.resources import files

import numpy as np

from machigenki.finance.loan import (
    Amount,
    Method,
    amount_problems,
    rate_problems,
    term_problems,
    whole_yen,
)
from machigenki.finance.rules import Rule, load_rules, rule_in
from machigenki.finance.timeline import MONTHS, Array
from machigenki.region.problem import InputError, Problem
from machigenki.region.text import Text

# What a factor is for at least: instalments.
_FACTORS_FROM = (25, 13, 7, 2)
_CATEGORIES = 9


@cache
def guarantee_rules() -> tuple[Rule, ...]:
    """Return every dated rule on guarantee fees that ships."""
    return load_rules(files("machigenki.finance") / "data" / "guarantee_rules.toml")


def guarantee_rate(category: int, *, shared: bool = True, day: date = date.max) -> Rule:
    """Return the basic rate a year (信用保証料率) of a category of firms.

    Parameters
    ----------
    category
        1 (weakest accounts) … 9 (strongest); 5 where a firm has no balance sheet yet.
    shared
        Whether the bank shares the risk (責任共有制度), as is usual.
    day
        When the guarantee is given; as things stand, where no day is told.

    Raises
    ------
    InputError
        If there is no such category, or no rate for the day.
    """
    if not 1 <= category <= _CATEGORIES:
        raise InputError(
            Problem(
                Text("信用保証料率の区分がありません", "there is no such category of rates"),
                field="category",
                found=str(category),
                expected=Text("1から9まで", "1 to 9"),
            )
        )
    kind = "shared" if shared else "full"
    return rule_in(guarantee_rules(), f"rate_{kind}_{category}", day)


def instalment_factor(instalments: int, method: Method, day: date = date.max) -> Rule | None:
    """Return the factor by how many instalments repay a loan (分割返済回数別係数).

    Its `status` is unverified for level payments: published tables speak of equal and unequal
    instalments, without saying which of the two level payments are.

    Parameters
    ----------
    instalments
        Payments of principal, the grace left out.
    method
        How the loan is repaid.
    day
        When the guarantee is given; as things stand, where no day is told.

    Returns
    -------
    Rule or None
        None for a loan repaid in one sum, which has no factor.
    """
    if method is Method.BULLET or instalments < min(_FACTORS_FROM):
        return None
    least = next(least for least in _FACTORS_FROM if instalments >= least)
    return rule_in(guarantee_rules(), f"factor_{method}_{least}", day)


def guarantee_fee_yen(
    amount_yen: Amount,
    fee_rate: Amount,
    months: int,
    grace_months: int,
    method: Method,
    day: date = date.max,
) -> Amount:
    """Return the guarantee fee (信用保証料), paid in one sum at drawing [yen].

    ⌊A · f · g ÷ 12⌋ + ⌊A · f · (n − g) · k ÷ 12⌋, with g months of grace out of n and the factor
    k of `instalment_factor`; ⌊A · f · n ÷ 12⌋ where all is repaid at the end.

    Parameters
    ----------
    amount_yen
        Amount lent A [yen], one number or one a draw.
    fee_rate
        Rate a year f, such as `guarantee_rate` tells.
    months, grace_months
        Term n with the grace, and the grace g.
    method
        How the loan is repaid.
    day
        When the guarantee is given; as things stand, where no day is told.

    Raises
    ------
    InputError
        If an amount or rate is negative or no number, or the grace is not within the term.

    References
    ----------
    Pages of the 埼玉県, 北海道, 沖縄県, 熊本県 and 愛媛県信用保証協会; each part cut to the yen.
    """
    problems = [
        *amount_problems(amount_yen),
        *rate_problems("fee_rate", fee_rate),
        *term_problems(months, grace_months),
    ]
    if problems:
        raise InputError(problems)
    factor = instalment_factor(months - grace_months, method, day)
    if factor is None:
        return _fee(amount_yen, fee_rate, months)
    repaid = _fee(amount_yen, fee_rate, (months - grace_months) * factor.value)
    return _fee(amount_yen, fee_rate, grace_months) + repaid


def accrued_fee_yen(fee_yen: Amount, opening_yen: Array) -> Array:
    """Return a fee paid in advance as the cost of each month, by what is then owed [yen].

    fee · openingₜ ÷ Σ opening (借入金残高比例): the rest is a prepaid expense (前払費用). The other
    accepted way, the same each month (月数按分), is not offered.

    Parameters
    ----------
    fee_yen
        What was paid at drawing, one number or one a draw.
    opening_yen
        `Schedule.opening_yen`, (months,) or (months, draws).

    Returns
    -------
    numpy.ndarray
        (months,) or (months, draws), not cut to the yen; nothing where nothing is owed.

    References
    ----------
    寺田誠一「信用保証料の会計と税務」(2020): both ways are generally accepted accounting.
    """
    owed = opening_yen.sum(axis=0)
    share = np.divide(opening_yen, owed, out=np.zeros_like(opening_yen), where=owed > 0)
    if np.ndim(fee_yen) > 0 and share.ndim == 1:
        share = share[:, None]
    return np.asarray(fee_yen * share)


def _fee(amount_yen: Amount, fee_rate: Amount, months: float) -> Amount:
    fee: Amount = whole_yen(amount_yen * fee_rate * months / MONTHS)
    return fee
