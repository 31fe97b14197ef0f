"""Whose books close: receipts and payments of each party, and what does not add up."""

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from machigenki.ledger.algebra import Grouped, _sums
from machigenki.ledger.posting import MODELLED, Basis
from machigenki.ledger.table import Ledger
from machigenki.region.problem import InputError, Problem
from machigenki.region.text import Text

_CASH = (str(Basis.PAID), str(Basis.BOTH))


def receipts_and_payments(ledger: Ledger) -> pd.DataFrame:
    """Return what each party received and paid in each period [yen].

    Only what is really paid counts (basis "paid" or "both").

    Returns
    -------
    pandas.DataFrame
        Index (party, period); columns `receipts_yen`, `payments_yen`, `balance_yen`. Means
        where the ledger has draws; `residuals` gives the balance draw by draw.
    """
    paid = _paid(ledger)
    frame = paid.frame
    received = frame.groupby(["payee", "period"])["amount_yen"].sum()
    payments = frame.groupby(["payer", "period"])["amount_yen"].sum()
    table = pd.concat({"receipts_yen": received, "payments_yen": payments}, axis="columns").fillna(
        0.0
    )
    table.index.names = ["party", "period"]
    return table.assign(balance_yen=table["receipts_yen"] - table["payments_yen"]).sort_index()


def residuals(ledger: Ledger) -> Grouped:
    """Return receipts − payments [yen] of each modelled party in each period; ideally 0.

    Index (party, period); one column a draw where the ledger has draws.
    """
    paid = _paid(ledger)
    modelled = [str(kind) for kind in MODELLED]
    parts, amounts = [], []
    for side, sign in (("payee", 1.0), ("payer", -1.0)):
        mine = paid.postings[f"{side}_kind"].isin(modelled).to_numpy()
        parts.append(paid.postings.loc[mine].assign(payer=paid.postings.loc[mine, side]))
        amounts.append(sign * paid.amount_yen[mine])
    sums, labels = _sums(
        Ledger(pd.concat(parts, ignore_index=True), np.concatenate(amounts)), ["payer", "period"]
    )
    index = pd.MultiIndex.from_frame(labels.rename(columns={"payer": "party"}))
    if sums.ndim == 1:
        return pd.Series(sums, index=index, name="balance_yen")
    return pd.DataFrame(sums, index=index)


def check_conservation(ledger: Ledger, *, rtol: float = 1e-9) -> tuple[Problem, ...]:
    """Return a problem for every modelled party and period whose books do not close.

    receipts = payments, surplus to owners included, to `rtol` of the party's turnover.

    Parameters
    ----------
    ledger
        Any ledger. Parties that are not modelled (industries, households, banks, the
        public purse) need not close: only their dealings with the measure are posted.
    rtol
        Largest residual, as a share of what the party received and paid in the period.
    """
    if not len(ledger):
        return ()
    rest = residuals(ledger)
    turnover = np.asarray(_turnover(ledger).reindex(rest.index), dtype=float)
    signed = _worst(np.asarray(rest, dtype=float))
    return tuple(
        Problem(
            what=Text(
                f"{party}の{period}年度の受取と支払が合いません（差 {value:,.0f}円）",
                f"receipts and payments of {party} in {period} differ by {value:,.0f} yen",
            ),
            field=str(party),
            found=f"{value:,.6g}",
            expected=Text("0円（受取＝支払＋所有者への余剰）", "0 yen"),
        )
        for (party, period), value, base in zip(rest.index, signed, turnover, strict=True)
        if abs(value) > rtol * max(float(base), 1.0)
    )


def conserve(ledger: Ledger, *, rtol: float = 1e-9) -> Ledger:
    """Return the ledger itself if every modelled party's books close.

    Raises
    ------
    InputError
        With one problem per party and period that does not close.
    """
    problems = check_conservation(ledger, rtol=rtol)
    if problems:
        raise InputError(problems)
    return ledger


def _paid(ledger: Ledger) -> Ledger:
    keep = ledger.postings["basis"].isin(_CASH).to_numpy()
    if keep.all():
        return ledger
    return Ledger(ledger.postings[keep].reset_index(drop=True), ledger.amount_yen[keep])


def _turnover(ledger: Ledger) -> "pd.Series[float]":
    """Return the largest over draws of what a party received and paid, signs aside [yen]."""
    size = np.abs(ledger.amount_yen)
    size = size if size.ndim == 1 else size.max(axis=1)
    frame = ledger.postings.assign(size=size)
    both = [
        frame[[side, "period", "size"]].set_axis(["party", "period", "size"], axis="columns")
        for side in ("payer", "payee")
    ]
    return pd.concat(both).groupby(["party", "period"])["size"].sum()


def _worst(rest: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the residual of the worst draw, with its sign, of each row [yen]."""
    if rest.ndim == 1:
        return rest
    column = np.abs(rest).argmax(axis=1)
    return np.asarray(np.take_along_axis(rest, column[:, None], axis=1)[:, 0], dtype=float)
