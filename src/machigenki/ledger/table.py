"""The ledger: postings as a labelled table, their amounts as one array."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from machigenki.ledger.posting import KEYS, Posting


@dataclass(frozen=True, eq=False)
class Ledger:
    """Postings of a measure (台帳): once, or in ten thousand draws at the same call.

    Parameters
    ----------
    postings
        One row a posting, with the columns `KEYS` (all strings).
    amount_yen
        Amounts, shape (rows,) or (rows, draws).
    """

    postings: pd.DataFrame
    amount_yen: NDArray[np.float64]

    def __post_init__(self) -> None:
        """Refuse a table whose labels and amounts do not belong together."""
        if tuple(self.postings.columns) != KEYS:
            raise ValueError(f"a ledger's columns are {', '.join(KEYS)}")
        if self.amount_yen.ndim not in (1, 2) or len(self.amount_yen) != len(self.postings):
            raise ValueError(
                f"{len(self.postings)} postings do not go with amounts of shape "
                f"{self.amount_yen.shape}"
            )

    @classmethod
    def of(
        cls, postings: Sequence[Posting], amounts: NDArray[np.float64] | None = None
    ) -> "Ledger":
        """Return the ledger of these postings.

        Parameters
        ----------
        postings
            In any order.
        amounts
            Amounts in place of those of the postings, shape (rows,) or (rows, draws) [yen].

        Raises
        ------
        ValueError
            If postings carry different numbers of draws.
        """
        keys = pd.DataFrame([p.key for p in postings], columns=list(KEYS), dtype=object)
        return cls(keys, _stack(postings) if amounts is None else np.asarray(amounts, float))

    @classmethod
    def empty(cls) -> "Ledger":
        """Return a ledger in which nothing happens."""
        return cls.of(())

    @property
    def draws(self) -> int | None:
        """Return the number of draws, None where amounts are single numbers."""
        return self.amount_yen.shape[1] if self.amount_yen.ndim == 2 else None

    @property
    def periods(self) -> tuple[str, ...]:
        """Return the periods in which anything is posted, in order."""
        return tuple(sorted(self.postings["period"].unique()))

    @property
    def frame(self) -> pd.DataFrame:
        """Return the postings with their amount (the mean over draws) as a column `amount_yen`."""
        return self.postings.assign(
            amount_yen=self.amount_yen if self.draws is None else self.amount_yen.mean(axis=1)
        )

    def __len__(self) -> int:
        return len(self.postings)

    def __eq__(self, other: object) -> bool:
        """Return whether both say the same, posting order and splits aside."""
        from machigenki.ledger.algebra import equal

        return equal(self, other) if isinstance(other, Ledger) else NotImplemented

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        """Return what a person would want to see first: size, years, sums by kind."""
        if not len(self):
            return "Ledger: no postings"
        periods = self.periods
        span = periods[0] if len(periods) == 1 else f"{periods[0]} to {periods[-1]}"
        draws = "" if self.draws is None else f", mean of {self.draws} draws"
        sums = self.frame.groupby("kind", sort=False)["amount_yen"].sum()
        lines = [f"  {kind:<17}{value:>20,.0f} yen" for kind, value in sums.items()]
        return "\n".join([f"Ledger: {len(self)} postings, {span}{draws}", *lines])


def _stack(postings: Sequence[Posting]) -> NDArray[np.float64]:
    """Return the amounts as (rows,), or (rows, draws) where any posting has draws."""
    sizes = {np.size(p.amount_yen) for p in postings if np.ndim(p.amount_yen) == 1}
    if not sizes:
        return np.array([p.amount_yen for p in postings], dtype=float)
    if len(sizes) > 1:
        raise ValueError(f"postings carry different numbers of draws: {sorted(sizes)}")
    out = np.empty((len(postings), sizes.pop()))
    for row, posting in zip(out, postings, strict=True):
        row[:] = posting.amount_yen
    return out
