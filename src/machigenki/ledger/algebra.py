"""Ledger arithmetic: add, subtract, scale, group, months to years."""

from collections.abc import Sequence
from typing import TypeAlias

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from machigenki.ledger.posting import KEYS
from machigenki.ledger.table import Ledger

Grouped: TypeAlias = "pd.Series[float] | pd.DataFrame"

_ALIASES = {"place": "payee_place", "party": "payee"}
FISCAL_YEAR_STARTS = 4


def add(*ledgers: Ledger) -> Ledger:
    """Return all postings together: L₁ + L₂ + … (nothing is merged).

    Ledgers with and without draws mix; a single amount is then the same in every draw.
    """
    if not ledgers:
        return Ledger.empty()
    width = _common_draws(ledgers)
    return Ledger(
        pd.concat([ledger.postings for ledger in ledgers], ignore_index=True),
        np.concatenate([_widen(ledger.amount_yen, width) for ledger in ledgers]),
    )


def scale(ledger: Ledger, factor: float | NDArray[np.float64]) -> Ledger:
    """Return k · L, the factor one number or one a draw."""
    factor = np.asarray(factor, dtype=float)
    amount = ledger.amount_yen
    if factor.ndim == 1 and amount.ndim == 1:
        amount = amount[:, None]
    return Ledger(ledger.postings, amount * factor)


def difference(with_: Ledger, without: Ledger) -> Ledger:
    """Return what the measure changes: with − without, equal keys merged.

    What happens either way cancels and is left out.
    """
    return _merged((with_, 1.0), (without, -1.0))


def canonical(ledger: Ledger) -> Ledger:
    """Return the ledger with equal keys merged, zero rows dropped and rows sorted by key."""
    return _merged((ledger, 1.0))


def equal(one: Ledger, other: Ledger, *, rtol: float = 1e-9) -> bool:
    """Return whether two ledgers say the same, order and splits of postings aside.

    Amounts may differ by `rtol` of the largest amount.
    """
    if len(one) == 0 or len(other) == 0:
        return len(canonical(one)) == len(canonical(other)) == 0
    if one.draws != other.draws:
        return False
    rest = canonical(difference(one, other)).amount_yen
    largest = max(np.abs(one.amount_yen).max(), np.abs(other.amount_yen).max())
    return rest.size == 0 or bool(np.abs(rest).max() <= rtol * largest)


def select(ledger: Ledger, **wanted: str | tuple[str, ...]) -> Ledger:
    """Return the postings whose columns have one of the wanted values.

    For example ``select(ledger, kind="wage", payee_place=("region", "prefecture"))``.
    """
    keep = np.ones(len(ledger), dtype=bool)
    for name, values in wanted.items():
        allowed = (values,) if isinstance(values, str) else values
        keep &= ledger.postings[_column(name)].isin([str(v) for v in allowed]).to_numpy()
    return Ledger(ledger.postings[keep].reset_index(drop=True), ledger.amount_yen[keep])


def by(ledger: Ledger, *keys: str) -> Grouped:
    """Return sums [yen] by one or more key columns.

    Parameters
    ----------
    ledger
        Any ledger.
    keys
        Names out of `KEYS`; "place" and "party" stand for the payee's.

    Returns
    -------
    pandas.Series or pandas.DataFrame
        Labelled by the keys; one column a draw where the ledger has draws.

    Raises
    ------
    KeyError
        If a key is no column of a ledger.
    """
    columns = [_column(key) for key in keys]
    sums, labels = _sums(ledger, columns)
    labels.columns = pd.Index(keys)
    index = (
        pd.Index(labels[keys[0]], name=keys[0])
        if len(keys) == 1
        else pd.MultiIndex.from_frame(labels)
    )
    if sums.ndim == 1:
        return pd.Series(sums, index=index, name="amount_yen")
    return pd.DataFrame(sums, index=index, columns=pd.RangeIndex(sums.shape[1], name="draw"))


def subtotal(ledger: Ledger, **wanted: str | tuple[str, ...]) -> float | NDArray[np.float64]:
    """Return the sum [yen] of the postings that `select` would keep, one or one a draw."""
    total = select(ledger, **wanted).amount_yen.sum(axis=0)
    return float(total) if ledger.draws is None else np.asarray(total)


def to_years(ledger: Ledger, first_month: int = FISCAL_YEAR_STARTS) -> Ledger:
    """Return the ledger with months joined into years.

    Parameters
    ----------
    ledger
        Periods are years ("2027", kept as they are) or months ("2027-04").
    first_month
        Month in which a year begins: 4 for the fiscal year (年度), 1 for the calendar year.
    """
    years = [_year(period, first_month) for period in ledger.postings["period"]]
    return canonical(Ledger(ledger.postings.assign(period=years), ledger.amount_yen))


def _year(period: str, first_month: int) -> str:
    year, _, month = period.partition("-")
    return str(int(year) - 1) if month and int(month) < first_month else year


def _column(key: str) -> str:
    column = _ALIASES.get(key, key)
    if column not in KEYS:
        raise KeyError(f"{key!r} is no column of a ledger; columns are {', '.join(KEYS)}")
    return column


def _common_draws(ledgers: Sequence[Ledger]) -> int | None:
    draws = {ledger.draws for ledger in ledgers} - {None}
    if len(draws) > 1:
        raise ValueError(f"ledgers carry different numbers of draws: {sorted(map(str, draws))}")
    return draws.pop() if draws else None


def _widen(amount: NDArray[np.float64], draws: int | None) -> NDArray[np.float64]:
    if draws is None or amount.ndim == 2:
        return amount
    return np.broadcast_to(amount[:, None], (len(amount), draws))


def _sums(ledger: Ledger, columns: list[str]) -> tuple[NDArray[np.float64], pd.DataFrame]:
    """Return sums by the columns, sorted by label, and the labels."""
    code, labels = _codes(ledger.postings, columns)
    sums = np.zeros((len(labels), *ledger.amount_yen.shape[1:]))
    _add_rows(sums, code, ledger.amount_yen, 1.0)
    return sums, labels


def _merged(*signed: tuple[Ledger, float]) -> Ledger:
    """Return Σ sign · ledger with equal keys merged and zero rows dropped.

    Amounts go straight from the ledgers into the sums: no copy of a (rows, draws) array.
    """
    draws = _common_draws([ledger for ledger, _ in signed])
    code, labels = _codes(
        pd.concat([ledger.postings for ledger, _ in signed], ignore_index=True), list(KEYS)
    )
    sums = np.zeros(len(labels) if draws is None else (len(labels), draws))
    at = 0
    for ledger, sign in signed:
        _add_rows(sums, code[at : at + len(ledger)], _widen(ledger.amount_yen, draws), sign)
        at += len(ledger)
    moved = np.array([row.any() for row in sums], dtype=bool)
    if not moved.all():
        sums, labels = sums[moved], labels[moved].reset_index(drop=True)
    return Ledger(labels, sums)


def _codes(postings: pd.DataFrame, columns: list[str]) -> tuple[NDArray[np.int64], pd.DataFrame]:
    """Return each row's group, groups numbered in the order of their labels, and the labels."""
    groups = postings.groupby(columns, sort=True)
    code = np.asarray(groups.ngroup(), dtype=np.int64)
    first = np.zeros(groups.ngroups, dtype=int)
    first[code[::-1]] = np.arange(len(code))[::-1]
    return code, postings.iloc[first][columns].reset_index(drop=True)


def _add_rows(
    sums: NDArray[np.float64],
    code: NDArray[np.int64],
    amount: NDArray[np.float64],
    sign: float,
) -> None:
    """Add sign · amount, row by row, to the sums of the rows' groups."""
    if amount.ndim == 1:
        np.add.at(sums, code, sign * amount)
        return
    step = np.add if sign > 0 else np.subtract
    for group, row in zip(code, amount, strict=True):
        step(sums[group], row, out=sums[group])
