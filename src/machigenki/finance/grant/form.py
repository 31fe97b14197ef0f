"""The grant's income and expenditure plan (収支計画書): years 1–5, to 7, in whole 千円 or yen."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import TypeAlias

import numpy as np

from machigenki.finance.grant.amount import Array, investment_effect
from machigenki.region import InputError, Problem, Text

LEAST_YEARS, MOST_YEARS = 5, 7


class FormUnit(IntEnum):
    """The unit that the receiver writes in [yen]."""

    YEN = 1
    THOUSAND_YEN = 1000


class Part(StrEnum):
    """The form's parts, by its letters."""

    INCOME = "A"
    LOCAL_RESOURCES = "C"
    LOCAL_PEOPLE = "D"
    OTHER = "E"

    @property
    def label(self) -> Text:
        """Return the part's heading."""
        return _PART_LABELS[self]


_PART_LABELS = {
    Part.INCOME: Text("収入", "income"),
    Part.LOCAL_RESOURCES: Text("地域資源活用費", "cost of local resources"),
    Part.LOCAL_PEOPLE: Text("地域人材活用費", "cost of local people"),
    Part.OTHER: Text("その他の経費（域外からの材料・人件費など）", "other costs"),
}


@dataclass(frozen=True, eq=False)
class IncomeLine:
    """One line of income: unit price × quantity, each (years,).

    Parameters
    ----------
    name
        What is sold.
    unit_price_yen
        Price of one.
    quantity, unit
        How many of what.
    """

    name: str
    unit_price_yen: Array
    quantity: Array
    unit: str = ""


@dataclass(frozen=True, eq=False)
class CostLine:
    """One line of cost by year, (years,) [yen]."""

    name: str
    amounts_yen: Array


@dataclass(frozen=True)
class FormLine:
    """One line as it is printed, in the form's unit; price and quantity where it is income."""

    name: str
    amounts: tuple[int, ...]
    unit_prices_yen: tuple[float, ...] = ()
    quantities: tuple[float, ...] = ()
    unit: str = ""


@dataclass(frozen=True)
class FormPart:
    """One part as it is printed, its lines adding up to its totals."""

    part: Part
    lines: tuple[FormLine, ...]
    totals: tuple[int, ...]


@dataclass(frozen=True)
class BalanceForm:
    """The form as it is printed, every amount a whole number of its unit.

    Parameters
    ----------
    unit
        千円 or yen.
    years
        1 to 5 (7).
    steady_year
        The year in which the business runs as planned (軌道年度).
    parts
        A, C, D, E in order.
    expenditure
        C + D + E by year.
    balances
        F = A − (C + D + E) by year.
    repayments
        What is to be repaid each year.
    covered
        Whether F exceeds the repayment of the year.
    investment_effect
        投資効果 = (grant + loan) ÷ grant; None without a grant.
    """

    unit: FormUnit
    years: tuple[int, ...]
    steady_year: int
    parts: tuple[FormPart, ...]
    expenditure: tuple[int, ...]
    balances: tuple[int, ...]
    repayments: tuple[int, ...]
    covered: tuple[bool, ...]
    investment_effect: float | None

    def part(self, part: Part) -> FormPart:
        """Return one part."""
        return next(p for p in self.parts if p.part is part)


_Lines: TypeAlias = list[tuple[IncomeLine | CostLine, Array]]


def balance_form(
    income: Sequence[IncomeLine],
    local_resources: Sequence[CostLine],
    local_people: Sequence[CostLine],
    other: Sequence[CostLine],
    repayments_yen: Array,
    *,
    steady_year: int,
    grant_yen: float,
    loan_yen: float,
    unit: FormUnit = FormUnit.THOUSAND_YEN,
) -> BalanceForm:
    """Return the income and expenditure plan, F = A − (C + D + E).

    Rounding: each part's total is rounded half up to the unit; its lines are cut, and the units
    left over go to the lines with the largest remainders (最大剰余法), so that lines add up to
    totals, and F is the difference of the totals as printed.

    Parameters
    ----------
    income, local_resources, local_people, other
        Lines of A, C, D and E; every array is (years,), 5 to 7 years.
    repayments_yen
        Loan repayments by year, (years,).
    steady_year
        軌道年度, counted from 1.
    grant_yen, loan_yen
        For 投資効果.
    unit
        Unit of the receiver.

    Raises
    ------
    InputError
        If a line has another number of years, an amount is not finite, or the steady year is
        outside the plan.
    """
    count = len(repayments_yen)
    given: list[tuple[Part, _Lines]] = [
        (Part.INCOME, [(line, line.unit_price_yen * line.quantity) for line in income]),
        (Part.LOCAL_RESOURCES, [(line, line.amounts_yen) for line in local_resources]),
        (Part.LOCAL_PEOPLE, [(line, line.amounts_yen) for line in local_people]),
        (Part.OTHER, [(line, line.amounts_yen) for line in other]),
    ]
    _check(given, np.asarray(repayments_yen, dtype=float), steady_year)
    parts = tuple(_part(part, lines, count, unit) for part, lines in given)
    a, *costs = (np.array(part.totals, dtype=np.int64) for part in parts)
    expenditure = sum(costs, start=np.zeros(count, dtype=np.int64))
    balances = a - expenditure
    repayments = _half_up(np.asarray(repayments_yen, dtype=float) / unit)
    return BalanceForm(
        unit,
        tuple(range(1, count + 1)),
        steady_year,
        parts,
        tuple(int(x) for x in expenditure),
        tuple(int(x) for x in balances),
        tuple(int(x) for x in repayments),
        tuple(bool(x) for x in balances > repayments),
        investment_effect(grant_yen, loan_yen),
    )


def rounded_to_sum(amounts_yen: Array, unit: int) -> Array:
    """Return lines rounded to a unit so that they add up to their rounded sum.

    Largest remainder (最大剰余法): lines are cut, and what is missing to the half-up rounded sum
    goes one unit each to the largest remainders, the first of equals first.

    Parameters
    ----------
    amounts_yen
        (lines, years).
    unit
        Unit in yen.
    """
    scaled = np.asarray(amounts_yen, dtype=float) / unit
    floors = np.floor(scaled + 1e-9)
    missing = _half_up(scaled.sum(axis=0)) - floors.sum(axis=0)
    order = np.argsort(-(scaled - floors), axis=0, kind="stable")
    ranks = np.argsort(order, axis=0, kind="stable")
    whole: Array = floors + (ranks < missing)
    return whole


def _half_up(amounts: Array) -> Array:
    whole: Array = np.floor(amounts + 0.5 + 1e-9)
    return whole


def _part(part: Part, lines: _Lines, count: int, unit: int) -> FormPart:
    amounts = np.array([amount for _, amount in lines], dtype=float).reshape(len(lines), count)
    whole = rounded_to_sum(amounts, unit)
    return FormPart(
        part,
        tuple(
            _line(line, tuple(int(x) for x in row))
            for (line, _), row in zip(lines, whole, strict=True)
        ),
        tuple(int(x) for x in whole.sum(axis=0)),
    )


def _line(line: IncomeLine | CostLine, amounts: tuple[int, ...]) -> FormLine:
    if isinstance(line, CostLine):
        return FormLine(line.name, amounts)
    return FormLine(
        line.name,
        amounts,
        tuple(float(x) for x in line.unit_price_yen),
        tuple(float(x) for x in line.quantity),
        line.unit,
    )


def _check(
    given: list[tuple[Part, _Lines]],
    repayments_yen: Array,
    steady_year: int,
) -> None:
    count = len(repayments_yen)
    faults = []
    if not LEAST_YEARS <= count <= MOST_YEARS:
        faults.append(
            Problem(
                Text("収支計画書の年数が正しくありません", "the form has no room for these years"),
                field="repayments_yen",
                found=str(count),
                expected=Text("5年から7年まで", "5 to 7 years"),
            )
        )
    rows = [(line.name, amounts) for _, lines in given for line, amounts in lines]
    for name, amounts in [*rows, ("repayments_yen", repayments_yen)]:
        if np.shape(amounts) != (count,):
            faults.append(
                Problem(
                    Text("年数が合いません", "the number of years differs"),
                    field=name,
                    found=str(np.shape(amounts)),
                    expected=Text(f"{count}年分", f"{count} years"),
                )
            )
        elif not np.all(np.isfinite(amounts)):
            faults.append(
                Problem(
                    Text("金額が正しくありません", "an amount is not finite"),
                    field=name,
                    found=str(np.asarray(amounts).tolist()),
                    expected=Text("有限の金額（円）", "finite amounts in yen"),
                )
            )
    if not 1 <= steady_year <= count:
        faults.append(
            Problem(
                Text("軌道年度が計画の外にあります", "the steady year is outside the plan"),
                field="steady_year",
                found=str(steady_year),
                expected=Text(f"1から{count}まで", f"1 to {count}"),
            )
        )
    if faults:
        raise InputError(faults)
