"""What the public side pays for a measure and what it gets back (公の財布)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from machigenki.finance.allocation import (
    allocation_change_yen,
    allocation_status,
    counts,
    receives_allocation,
)
from machigenki.finance.timeline import Array
from machigenki.ledger import Basis, FlowKind, Ledger, PartyKind, to_years
from machigenki.region import InputError, Problem, Status, Text, Tier

if TYPE_CHECKING:
    import pandas as pd

    from machigenki.ledger.algebra import Grouped
    from machigenki.region import Lang

PUBLIC = (PartyKind.MUNICIPALITY, PartyKind.PREFECTURE_GOVERNMENT, PartyKind.STATE)
"""The public parties."""
SAVING_KINDS = (
    FlowKind.SALE,
    FlowKind.PURCHASE,
    FlowKind.INVESTMENT,
    FlowKind.WAGE,
    FlowKind.PROFIT,
)
"""Running costs and income of a public party; loans and equity are claims and are left out."""


class Part(StrEnum):
    """A part of what a public party gains (+) or pays (−)."""

    GRANT = "grant"
    TAX = "tax"
    INDUCED_TAX = "induced_tax"
    SAVED = "saved"
    ALLOCATION = "allocation"

    @property
    def label(self) -> Text:
        """Return the part's name."""
        return _PART_LABELS[self]


_PART_LABELS = {
    Part.GRANT: Text("補助金・交付金の負担", "grants paid"),
    Part.TAX: Text("事業からの税収", "tax from the measure"),
    Part.INDUCED_TAX: Text("波及による税収（推計）", "tax from its effects (estimate)"),
    Part.SAVED: Text("費用の減少（増えれば負）", "costs saved (negative where they rise)"),
    Part.ALLOCATION: Text("普通交付税の増減（推計）", "local allocation tax (estimate)"),
}


@dataclass(frozen=True, eq=False)
class PartyPurse:
    """What one public party pays and gets, by fiscal year.

    Parameters
    ----------
    party
        Which party.
    parts
        Part → (years,) or (years, draws) [yen], positive where the party gains.
    status
        How sure it is; an allocation-tax figure is never better than an estimate.
    """

    party: PartyKind
    parts: Mapping[Part, Array]
    status: Status

    @property
    def net_yen(self) -> Array:
        """Return the sum of the parts by year."""
        return _added(self.parts.values())

    @property
    def cumulative_yen(self) -> Array:
        """Return the net summed from the first year on."""
        return np.cumsum(self.net_yen, axis=0)

    @property
    def payback_years(self) -> float | None:
        """Return when the party's money is back, None for never in the plan.

        By `recovery_years` of the net; where there are draws, of their mean.
        """
        return _payback(self.net_yen)


@dataclass(frozen=True, eq=False)
class Purse:
    """What the public side as a whole pays and gets.

    Parameters
    ----------
    years
        Fiscal years, axis 0 of every array.
    parties
        Municipality, prefecture and state.
    notes
        What the figures rest on, to be shown beside them.
    """

    years: tuple[int, ...]
    parties: Mapping[PartyKind, PartyPurse]
    notes: tuple[Text, ...]

    @property
    def municipality(self) -> PartyPurse:
        """Return the municipality's own share."""
        return self.parties[PartyKind.MUNICIPALITY]

    @property
    def net_yen(self) -> Array:
        """Return the net of all public money by year; allocation tax cancels in it."""
        return _added(purse.net_yen for purse in self.parties.values())

    @property
    def cumulative_yen(self) -> Array:
        """Return the net of all public money summed from the first year on."""
        return np.cumsum(self.net_yen, axis=0)

    @property
    def payback_years(self) -> float | None:
        """Return when all public money is back, None for never in the plan (as for a party)."""
        return _payback(self.net_yen)

    def frame(self, lang: "Lang" = "ja") -> "pd.DataFrame":
        """Return a table, (party, part) × fiscal year [yen]; a mean where there are draws."""
        import pandas as pd

        net = Text("差引き", "net")
        rows = {
            (purse.party.label(lang), label(lang)): values
            for purse in self.parties.values()
            for label, values in (
                *((part.label, values) for part, values in purse.parts.items()),
                (net, purse.net_yen),
            )
        }
        return pd.DataFrame(
            [_whole(_mean(values)) for values in rows.values()],
            index=pd.MultiIndex.from_tuples(rows),
            columns=list(self.years),
        )


def public_purse(
    change: Ledger,
    *,
    fiscal_strength: float | None,
    prefecture_fiscal_strength: float | None = None,
    induced_tax_yen: "Grouped | None" = None,
) -> Purse:
    """Return what the public side pays and gets because of a measure, by fiscal year.

    net = grants received − paid + tax + induced tax + costs saved + allocation tax, read from
    what is paid. Allocation tax = −75 % · (tax that counts as 基準財政収入額 + induced tax) where
    the party receives 普通交付税, the same amount staying with the state for others; a loss of
    tax raises it alike. Consumption tax is left out: the business passes it on, and the other
    side of it is in no ledger. Social insurance is left out: claims stand against it.

    Parameters
    ----------
    change
        `difference(with_, without)`, months or years; costs saved are what a public party no
        longer buys and the surplus (PROFIT) that a modelled customer of its own leaves it.
    fiscal_strength
        The municipality's 財政力指数: 1 or more receives no 普通交付税. Not known (None): taken
        as receiving, the cautious side, and said to be unverified.
    prefecture_fiscal_strength
        The prefecture's, likewise.
    induced_tax_yen
        The municipality's tax from what the measure sets in motion, by fiscal year, a series or
        one column a draw.

    Raises
    ------
    InputError
        If a fiscal strength is negative, or a year has no rule.

    References
    ----------
    地方交付税法第14条; 財務省「ファイナンス」2021年6月号 表1 (tax +40 → revenue +10).
    """
    for field, value in (
        ("fiscal_strength", fiscal_strength),
        ("prefecture_fiscal_strength", prefecture_fiscal_strength),
    ):
        if value is not None and not value >= 0.0:
            raise InputError(
                Problem(
                    Text("財政力指数が負です", "the fiscal strength is negative"),
                    field=field,
                    found=f"{value:g}",
                    expected=Text("0以上（例 0.35）", "0 or more (such as 0.35)"),
                )
            )
    ledger = _public_flows(change)
    years = _years(ledger, induced_tax_yen)
    sums = _Sums(ledger, years, induced_tax_yen)
    town, prefecture, state = PUBLIC
    strengths = {town: fiscal_strength, prefecture: prefecture_fiscal_strength}
    induced = {town: sums.induced}
    allocation = {
        party: allocation_change_yen(
            sums.tax(party, counted=True) + induced.get(party, 0.0), years, party, strength
        )
        for party, strength in strengths.items()
    }
    allocation[state] = 0.0 - allocation[town] - allocation[prefecture]
    status = {p: allocation_status(years, p, strength) for p, strength in strengths.items()}
    status[state] = max(status.values(), key=list(Status).index)
    parties = {
        party: PartyPurse(
            party,
            {
                Part.GRANT: sums.of(party, FlowKind.SUBSIDY),
                Part.TAX: sums.tax(party),
                **({Part.INDUCED_TAX: induced[party]} if party in induced else {}),
                Part.SAVED: sums.of(party, *SAVING_KINDS),
                Part.ALLOCATION: allocation[party],
            },
            status[party],
        )
        for party in PUBLIC
    }
    return Purse(years, parties, _notes(fiscal_strength, prefecture_fiscal_strength))


def recovery_years(net_yen: Array) -> Array:
    """Return after how many years from the first outlay money is back for good [years].

    The first moment from which the cumulated net stays at or above 0 to the end of the plan, a
    year's net taken as even over the year; 0 where nothing is ever outstanding.

    Parameters
    ----------
    net_yen
        Gain (+) and outlay (−) by year, (years,) or (years, draws).

    Returns
    -------
    numpy.ndarray
        One number (0-d), or one a draw; infinite where the plan ends before.
    """
    total = np.cumsum(net_yen, axis=0)
    if not len(total):
        return np.zeros(total.shape[1:])
    behind = total < -1e-9 * np.max(np.abs(total), axis=0, initial=1.0)
    years = len(total)
    first = np.argmax(behind, axis=0)
    last = years - 1 - np.argmax(behind[::-1], axis=0)
    after = np.minimum(last + 1, years - 1)
    owed = -np.take_along_axis(total, last[None], axis=0)[0]
    gained = np.take_along_axis(np.asarray(net_yen, dtype=float), after[None], axis=0)[0]
    part = np.divide(owed, gained, out=np.ones(np.shape(owed)), where=gained > 0.0)
    back = np.where(last == years - 1, np.inf, last - first + part)
    return np.asarray(np.where(behind.any(axis=0), back, 0.0))


def _added(arrays: Iterable[Array]) -> Array:
    return np.asarray(sum(arrays), dtype=float)


def _payback(net_yen: Array) -> float | None:
    years = float(recovery_years(_mean(net_yen)))
    return years if np.isfinite(years) else None


def _mean(values: Array) -> Array:
    return values if values.ndim == 1 else values.mean(axis=1)


def _whole(values: Array) -> Array:
    """Return amounts without what calculating with fractions leaves: under half a yen is 0."""
    return np.where(np.abs(values) < 0.5, 0.0, values)


def _public_flows(change: Ledger) -> Ledger:
    """Return what public parties pay and are paid, by fiscal year."""
    postings = change.postings
    public = [str(kind) for kind in PUBLIC]
    kinds = [str(kind) for kind in (FlowKind.SUBSIDY, FlowKind.TAX, *SAVING_KINDS)]
    keep = (
        (postings["payer_kind"].isin(public) | postings["payee_kind"].isin(public))
        & postings["kind"].isin(kinds)
        & (postings["basis"] != str(Basis.ACCRUED))
    ).to_numpy()
    return to_years(Ledger(postings[keep].reset_index(drop=True), change.amount_yen[keep]))


def _years(ledger: Ledger, induced: "Grouped | None") -> tuple[int, ...]:
    named = {int(period) for period in ledger.periods}
    if induced is not None:
        named |= {int(year) for year in induced.index}
    return tuple(range(min(named), max(named) + 1)) if named else ()


class _Sums:
    """Sums of a yearly ledger by public party and kind of flow."""

    def __init__(self, ledger: Ledger, years: tuple[int, ...], induced: "Grouped | None") -> None:
        table = ledger.postings
        first = years[0] if years else 0
        width = ledger.amount_yen.shape[1:] or (() if induced is None else induced.shape[1:])
        self._shape = (len(years), *width)
        self._amount = _columns(ledger.amount_yen, width)
        self._at = table["period"].astype(int).to_numpy() - first
        self._kind = table["kind"].to_numpy()
        self._counted = np.array([counts(item) for item in table["item"]], dtype=bool)
        self._side = {
            side: (table[f"{side}_kind"].to_numpy(), table[f"{side}_place"].to_numpy())
            for side in ("payee", "payer")
        }
        self.induced = np.zeros(self._shape)
        if induced is not None:
            at = [int(year) - first for year in induced.index]
            self.induced[at] = _columns(np.asarray(induced, dtype=float), width)

    def of(self, party: PartyKind, *kinds: FlowKind) -> Array:
        """Return received − paid by year."""
        return self._net(party, np.isin(self._kind, [str(kind) for kind in kinds]))

    def tax(self, party: PartyKind, *, counted: bool = False) -> Array:
        """Return the tax received by year, all of it or what counts as 基準財政収入額."""
        rows = self._kind == str(FlowKind.TAX)
        return self._net(party, rows & self._counted if counted else rows)

    def _net(self, party: PartyKind, rows: NDArray[np.bool_]) -> Array:
        total = np.zeros(self._shape)
        for side, sign in (("payee", 1.0), ("payer", -1.0)):
            kind, place = self._side[side]
            own = rows & (kind == str(party))
            if party is PartyKind.MUNICIPALITY:  # another town's purse is not ours
                own &= place == str(Tier.REGION)
            np.add.at(total, self._at[own], sign * self._amount[own])
        return total


def _columns(values: Array, width: tuple[int, ...]) -> Array:
    """Return values as one column where there are draws elsewhere."""
    return values[:, None] if width and values.ndim == 1 else values


def _notes(town: float | None, prefecture: float | None) -> tuple[Text, ...]:
    notes = [
        Text(
            "普通交付税の増減は、増えた標準的な税収の75％が基準財政収入額に算入されるとした推計です。"
            "減った額は国に残り、他の団体に配られるものとして扱います。",
            "Local allocation tax is an estimate: 75% of added standard tax counts as basic "
            "revenue. What a party loses stays with the state for other governments.",
        ),
        Text(
            "消費税と社会保険料は含みません。",
            "Consumption tax and social insurance are left out.",
        ),
    ]
    for value, ja, en in (
        (town, "市町村", "the municipality"),
        (prefecture, "都道府県", "the prefecture"),
    ):
        if value is None:
            notes.append(
                Text(
                    f"{ja}の財政力指数は未確認です。交付団体とみなしました。",
                    f"The fiscal strength of {en} is unverified; it is taken to receive "
                    "allocation tax.",
                )
            )
        elif not receives_allocation(value):
            notes.append(
                Text(
                    f"{ja}は財政力指数が1以上のため、普通交付税は減らないものとしました。",
                    f"The fiscal strength of {en} is 1 or more, so no allocation tax is lost.",
                )
            )
    return tuple(notes)
