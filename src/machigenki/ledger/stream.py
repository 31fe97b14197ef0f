"""One posting over all its periods: what an engine writes, and a ledger reads."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from machigenki.ledger.axes import Array, times
from machigenki.ledger.posting import KEYS, Amount, Basis, FlowKind, Party
from machigenki.ledger.table import Ledger

PASSED_ON = (FlowKind.CONSUMPTION_TAX,)
"""What is collected for someone else: income to no one, and left out of the regional reading."""


@dataclass(frozen=True, slots=True, eq=False)
class Stream:
    """The same posting in every period: who pays whom, for what, when due and when paid.

    Parameters
    ----------
    payer, payee, kind, industry, item
        As in a posting.
    due, paid
        Amounts by period [yen per unit of `scale`], shape (periods,) or (periods, draws). The
        same array twice where everything is paid in the period in which it is due.
    scale
        One factor, or one a draw: amounts are due · scale.
    """

    payer: Party
    payee: Party
    kind: FlowKind
    due: Array
    paid: Array
    scale: Amount = 1.0
    industry: str = ""
    item: str = ""

    @property
    def due_yen(self) -> Array:
        """Return what is due by period, (periods,) or (periods, draws)."""
        return times(self.due, self.scale)

    @property
    def paid_yen(self) -> Array:
        """Return what is paid by period, (periods,) or (periods, draws)."""
        return self.due_yen if self.paid is self.due else times(self.paid, self.scale)


def ledger_of(streams: Iterable[Stream], periods: Sequence[str]) -> Ledger:
    """Return the streams as a ledger; periods in which nothing moves are left out.

    A flow that is due and paid in the same periods is one posting each; else what is due and
    what is paid are postings of their own.
    """
    names = np.array(periods, dtype=object)
    keys: list[tuple[str, ...]] = []
    counts: list[int] = []
    when: list[NDArray[np.object_]] = []
    amounts: list[Array] = []
    for stream in streams:
        sides = (
            ((Basis.BOTH, stream.due_yen),)
            if stream.paid is stream.due
            else ((Basis.ACCRUED, stream.due_yen), (Basis.PAID, stream.paid_yen))
        )
        for basis, amount in sides:
            moved = amount != 0.0 if amount.ndim == 1 else amount.any(axis=1)
            if not moved.any():
                continue
            keys.append(_key(stream, basis))
            counts.append(int(moved.sum()))
            when.append(names[moved])
            amounts.append(amount[moved])
    if not keys:
        return Ledger.empty()
    table = pd.DataFrame(keys, columns=list(KEYS[1:]), dtype=object)
    postings = table.loc[np.repeat(np.arange(len(keys)), counts)].reset_index(drop=True)
    postings.insert(0, KEYS[0], np.concatenate(when))
    return Ledger(postings, _joined(amounts))


def accrued(ledger: Ledger) -> Ledger:
    """Return what was due in each period, each flow once: the regional reading of a ledger.

    What is passed on (consumption tax) is left out, so amounts are without tax.
    """
    postings = ledger.postings
    due = postings["basis"] != str(Basis.PAID)
    keep = (due & ~postings["kind"].isin([str(k) for k in PASSED_ON])).to_numpy()
    return Ledger(
        postings[keep].assign(basis=str(Basis.BOTH)).reset_index(drop=True),
        ledger.amount_yen[keep],
    )


def _key(stream: Stream, basis: Basis) -> tuple[str, ...]:
    payer, payee = stream.payer, stream.payee
    return (
        payer.id,
        payee.id,
        str(payer.place),
        str(payee.place),
        str(payer.kind),
        str(payee.kind),
        str(stream.kind),
        stream.industry,
        stream.item,
        str(basis),
    )


def _joined(amounts: Sequence[Array]) -> Array:
    draws = {a.shape[1] for a in amounts if a.ndim == 2}
    if not draws:
        return np.concatenate(amounts)
    (width,) = draws
    return np.concatenate(
        [a if a.ndim == 2 else np.broadcast_to(a[:, None], (len(a), width)) for a in amounts]
    )
