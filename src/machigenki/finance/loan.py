"""Loans (証書貸付): what is owed, paid in interest and repaid, month by month.

Whole yen, as a bank's schedule (返済予定表) has them: the interest of a month and the level
payment are cut to the yen, and the last payment takes what is left. Cutting down, not rounding,
is what published schedules do; see ``docs/loans.md``.
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np

from machigenki.finance.timeline import MONTHS, Array
from machigenki.region.problem import InputError, Problem
from machigenki.region.text import Text

if TYPE_CHECKING:
    import pandas as pd

Amount: TypeAlias = float | Array

# Binary fractions fall short of decimal ones: 10,000,000 × 0.0234 ÷ 12 may come out a hair
# under 19,500. Four units in the last place cover the few operations, and no more.
_HAIR = 1.0 + 4 * float(np.finfo(float).eps)


class Method(StrEnum):
    """How a loan is repaid (返済方法)."""

    LEVEL = "level"
    EQUAL_PRINCIPAL = "equal-principal"
    BULLET = "bullet"

    @classmethod
    def _missing_(cls, value: object) -> "Method | None":
        """Return the method that a Japanese word names: 元利均等, 元金均等返済, 期日一括."""
        word = f"{value}".strip().removesuffix("返済")
        names = {method.label.ja.removesuffix("返済"): method for method in cls}
        return names.get(word)

    @property
    def label(self) -> Text:
        """Return the method's name."""
        return _METHOD_LABELS[self]


_METHOD_LABELS = {
    Method.LEVEL: Text("元利均等返済", "level payments"),
    Method.EQUAL_PRINCIPAL: Text("元金均等返済", "equal principal"),
    Method.BULLET: Text("期日一括返済", "bullet"),
}


@dataclass(frozen=True, eq=False)
class Schedule:
    """A loan month by month (返済予定表).

    Parameters
    ----------
    balance_yen
        What is owed when each month begins, and at last 0; (months + 1,) or (months + 1, draws).
    interest_yen
        Interest (利息) paid at the end of each month; (months,) or (months, draws).
    """

    balance_yen: Array
    interest_yen: Array

    @property
    def months(self) -> int:
        """Return the term."""
        return len(self.interest_yen)

    @property
    def opening_yen(self) -> Array:
        """Return what is owed when each month begins."""
        return self.balance_yen[:-1]

    @property
    def closing_yen(self) -> Array:
        """Return what is owed (残高) after each month's payment."""
        return self.balance_yen[1:]

    @cached_property
    def principal_yen(self) -> Array:
        """Return the principal (元金) repaid each month."""
        return self.opening_yen - self.closing_yen

    @cached_property
    def payment_yen(self) -> Array:
        """Return the payment (返済額) of each month: interest + principal."""
        return self.interest_yen + self.principal_yen

    @property
    def frame(self) -> "pd.DataFrame":
        """Return one loan as a table by month, from 1; no draws."""
        import pandas as pd

        return pd.DataFrame(
            {
                "opening_yen": self.opening_yen,
                "interest_yen": self.interest_yen,
                "principal_yen": self.principal_yen,
                "payment_yen": self.payment_yen,
                "closing_yen": self.closing_yen,
            },
            index=pd.RangeIndex(1, self.months + 1, name="month"),
        )


def whole_yen(amount_yen: Amount) -> Any:
    """Return an amount cut to the yen (円未満切捨て); what is a whole yen in decimals stays."""
    floor: Callable[[Any], Any] = np.floor if isinstance(amount_yen, np.ndarray) else math.floor
    return floor(amount_yen * _HAIR)


def schedule(
    amount_yen: Amount,
    rate: Amount,
    months: int,
    *,
    grace_months: int = 0,
    method: Method,
    rate_steps: Sequence[tuple[int, Amount]] = (),
) -> Schedule:
    """Return a loan's schedule to the yen.

    interestₜ = ⌊balanceₜ · rate ÷ 12⌋. Level: payment = ⌊A · i ÷ (1 − (1 + i)⁻ⁿ)⌋ with
    i = rate ÷ 12, over the n months after the grace, worked out anew on what is then owed where
    the rate changes. Equal principal: ⌊A ÷ n⌋ each month. In every method the last payment
    takes what is left, so that the principal is repaid exactly.

    Parameters
    ----------
    amount_yen
        Amount lent A [yen], one number or one a draw.
    rate
        Interest a year, 0.024 for 2.4 %; one number or one a draw.
    months
        Term (返済期間), the grace included.
    grace_months
        Months in the beginning in which only interest is paid (据置期間).
    method
        How it is repaid. A bullet loan has no use for a grace.
    rate_steps
        (month, rate): from this month of the loan on, 2 … `months`, the rate is another.

    Raises
    ------
    InputError
        If an amount or rate is negative or no number, a rate is over 1, there is no month, the
        grace is not shorter than the term, or the steps are outside the term or out of order.

    References
    ----------
    Annuity (年金現価) formula. Cutting of interest and payment to the yen: four schedules
    printed by loankeisan.com agree to the yen, as they would not if either were rounded.
    """
    problems = _problems(amount_yen, rate, months, grace_months, rate_steps)
    if problems:
        raise InputError(problems)
    spans = _spans(rate, months, rate_steps)
    shape = np.broadcast_shapes(np.shape(amount_yen), *(np.shape(span[2]) for span in spans))
    balance = np.zeros((months + 1, *shape))
    interest = np.empty((months, *shape))
    if method is Method.LEVEL:
        _fill_level(balance, interest, amount_yen, grace_months, spans)
        return Schedule(balance, interest)
    if method is Method.EQUAL_PRINCIPAL:
        repaid = np.floor(np.asarray(amount_yen) / (months - grace_months))
        paid = np.maximum(np.arange(months, dtype=float) - grace_months, 0.0)
        balance[:-1] = amount_yen - repaid * paid.reshape(-1, *(1 for _ in shape))
    else:
        balance[:-1] = amount_yen
    for start, end, yearly in spans:
        interest[start:end] = whole_yen(balance[start:end] * yearly / MONTHS)
    return Schedule(balance, interest)


def level_payment_yen(amount_yen: Amount, rate: Amount, months: int) -> Any:
    """Return the level payment a month (元利均等の毎月返済額), not yet cut to the yen.

    A · i ÷ (1 − (1 + i)⁻ⁿ), i = rate ÷ 12, n months; A ÷ n where the rate is 0.
    """
    monthly = np.asarray(rate, dtype=float) / MONTHS
    paid_off = -np.expm1(-months * np.log1p(monthly))
    factor = np.divide(monthly, paid_off, out=np.full(monthly.shape, 1 / months), where=monthly > 0)
    return amount_yen * factor


def _fill_level(
    balance: Array,
    interest: Array,
    amount_yen: Amount,
    grace_months: int,
    spans: list[tuple[int, int, Amount]],
) -> None:
    """Write balance and interest of a loan with level payments, month by month."""
    single = balance.ndim == 1
    least: Callable[..., Any] = min if single else np.minimum
    owed: Any = float(amount_yen) if single else np.broadcast_to(amount_yen, balance.shape[1:])
    balance[0] = owed
    last = len(interest) - 1
    for start, end, yearly in spans:
        rate: Any = float(yearly) if single else np.broadcast_to(yearly, balance.shape[1:])
        payment = None
        for month in range(start, end):
            due = whole_yen(owed * rate / MONTHS)
            interest[month] = due
            if month >= grace_months and month < last:
                if payment is None:
                    payment = whole_yen(level_payment_yen(owed, rate, last + 1 - month))
                owed = owed - least(payment - due, owed)
            elif month == last:
                owed = 0.0 * owed
            balance[month + 1] = owed


def _spans(
    rate: Amount, months: int, rate_steps: Sequence[tuple[int, Amount]]
) -> list[tuple[int, int, Amount]]:
    """Return first month, month after the last (from 0) and yearly rate of each stretch."""
    starts = [0, *(month - 1 for month, _ in rate_steps)]
    rates = [rate, *(step for _, step in rate_steps)]
    return list(zip(starts, [*starts[1:], months], rates, strict=True))


def _problems(
    amount_yen: Amount,
    rate: Amount,
    months: int,
    grace_months: int,
    rate_steps: Sequence[tuple[int, Amount]],
) -> list[Problem]:
    """Return every fault in what `schedule` is given."""
    problems = [
        *amount_problems(amount_yen),
        *rate_problems("rate", rate),
        *(fault for _, step in rate_steps for fault in rate_problems("rate_steps", step)),
        *term_problems(months, grace_months),
    ]
    steps = [month for month, _ in rate_steps]
    if steps != sorted(set(steps)) or any(not 2 <= month <= months for month in steps):
        problems.append(
            Problem(
                Text(
                    "金利が変わる月が返済期間の外にあるか、早い順になっていません",
                    "months in which the rate changes are outside the term or out of order",
                ),
                field="rate_steps",
                found=", ".join(map(str, steps)),
                expected=Text(
                    f"2から{months}までの月を早い順に", f"months from 2 to {months}, in order"
                ),
            )
        )
    return problems


def amount_problems(amount_yen: Amount) -> list[Problem]:
    """Return the fault of an amount lent that is negative or no number."""
    if np.all(np.isfinite(amount_yen) & (np.asarray(amount_yen) >= 0)):
        return []
    return [
        Problem(
            Text("借入金額が正しくありません", "this is no amount to lend"),
            field="amount_yen",
            found=_shown(amount_yen),
            expected=Text("0以上の金額（円）", "yen, 0 or more"),
        )
    ]


def rate_problems(field: str, rate: Amount) -> list[Problem]:
    """Return the fault of a yearly rate that is not between 0 and 1."""
    if np.all((np.asarray(rate) >= 0) & (np.asarray(rate) <= 1)):
        return []
    return [
        Problem(
            Text("年率が正しくありません", "this is no yearly rate"),
            field=field,
            found=_shown(rate),
            expected=Text("0以上1以下の数（2.4%は0.024）", "0 to 1 (0.024 for 2.4 %)"),
        )
    ]


def term_problems(months: int, grace_months: int) -> list[Problem]:
    """Return the fault of a term without months, or of a grace that is not within it."""
    if months < 1:
        return [
            Problem(
                Text("返済期間がありません", "the loan has no term"),
                field="months",
                found=str(months),
                expected=Text("1か月以上", "1 month or more"),
            )
        ]
    if 0 <= grace_months < months:
        return []
    return [
        Problem(
            Text(
                "据置期間が返済期間に収まっていません",
                "the grace must end before the term does",
            ),
            field="grace_months",
            found=str(grace_months),
            expected=Text(f"0以上{months}未満の月数", f"0 or more months, but under {months}"),
        )
    ]


def _shown(value: Amount) -> str:
    """Return the value, or the range of values, that a person gave."""
    if np.ndim(value) == 0:
        return f"{float(value):,.10g}"
    return f"{np.min(value):,.10g} … {np.max(value):,.10g}"
