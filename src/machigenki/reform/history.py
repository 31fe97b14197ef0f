"""The time line of decentralisation (地方分権改革), and what came of proposals from the place."""

from datetime import date
from enum import StrEnum
from functools import cache
from typing import Annotated

from pydantic import Field

from machigenki.reform.shipped import Record, Words, shipped
from machigenki.region import Status, Text


class EventKind(StrEnum):
    """What kind of step an event was."""

    RECOMMENDATION = "recommendation"
    OMNIBUS = "omnibus"
    COUNCIL = "council"
    HEADQUARTERS = "headquarters"
    PROPOSAL = "proposal"
    TRANSFER = "transfer"

    @property
    def label(self) -> Text:
        """Return what the kind is called."""
        return _LABELS[self]


_LABELS = {
    EventKind.RECOMMENDATION: Text("勧告", "recommendation"),
    EventKind.OMNIBUS: Text("一括法", "omnibus act"),
    EventKind.COUNCIL: Text("国と地方の協議の場", "council of state and localities"),
    EventKind.HEADQUARTERS: Text("推進本部・有識者会議", "headquarters and experts"),
    EventKind.PROPOSAL: Text("提案募集方式", "proposals from the place"),
    EventKind.TRANSFER: Text("権限の移譲・手続の変更", "powers and procedures"),
}


class Event(Record):
    """One step of the reform: day, kind, name, note, and who says so."""

    day: Annotated[date, Field(alias="date")]
    kind: EventKind
    name: Words
    note: Words | None = None
    source: Annotated[str, Field(min_length=1)]
    url: str = ""
    checked_on: date
    status: Status


class ProposalYear(Record):
    """Proposals of one year (提案募集方式).

    Parameters
    ----------
    year
        Calendar year of the call.
    received
        Proposals in all.
    adjusted
        Of them, those that the Cabinet Office took up with the ministries.
    realised
        Of these, those that were realised or answered within the present rules (実現・対応).
    printed_percent
        The share as the Cabinet Office printed it.
    """

    year: int
    received: int | None = None
    adjusted: int | None = None
    realised: int | None = None
    printed_percent: float | None = None
    source: Annotated[str, Field(min_length=1)]
    url: str = ""
    checked_on: date
    status: Status

    @property
    def rate(self) -> float | None:
        """Return realised ÷ adjusted; None where either is not known."""
        if self.adjusted is None or self.realised is None:
            return None
        return self.realised / self.adjusted


class _History(Record):
    event: tuple[Event, ...]
    proposals: tuple[ProposalYear, ...]


@cache
def _history() -> _History:
    return shipped("timeline.toml", _History)


def timeline(*kinds: EventKind) -> tuple[Event, ...]:
    """Return the steps of the reform in order of time, of these kinds or of all."""
    chosen = [event for event in _history().event if not kinds or event.kind in kinds]
    return tuple(sorted(chosen, key=lambda event: event.day))


def proposal_results() -> tuple[ProposalYear, ...]:
    """Return what came of the proposals, by year."""
    return _history().proposals
