"""Reading proposals, matters, and the record of the council."""

import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from uuid import UUID

from django.db.models import QuerySet

from machigenki.platform.people.models import User
from machigenki.platform.reforms.models import JointProposer, Matter, Proposal
from machigenki.platform.tenancy.context import current_tenant_id
from machigenki.reform import Event, EventKind, Permit, permits, timeline
from machigenki.region import Status, Text


def own_proposals(state: str = "") -> QuerySet[Proposal]:
    """Return the tenant's own proposals."""
    rows = Proposal.objects.filter(tenant_id=current_tenant_id())
    return rows.filter(state=state) if state else rows


def shared_proposals() -> QuerySet[Proposal]:
    """Return the proposals that other bodies ask this one to join."""
    return Proposal.objects.exclude(tenant_id=current_tenant_id()).select_related("tenant")


def proposal_for(user: User, key: UUID) -> QuerySet[Proposal]:
    """Return the proposal of this id: the tenant's own, or one shared with it."""
    return Proposal.objects.filter(pk=key).select_related("tenant", "written_by")


def own_proposal(key: UUID) -> QuerySet[Proposal]:
    """Return the tenant's own proposal of this id."""
    return own_proposals().filter(pk=key)


def joint_for(user: User, key: UUID) -> QuerySet[JointProposer]:
    """Return the tenant's own note of a joint proposer."""
    return JointProposer.objects.filter(pk=key, tenant_id=current_tenant_id()).select_related(
        "proposal", "reader"
    )


def matters(away: bool = False) -> QuerySet[Matter]:
    """Return the matters for the council, or those taken off the list."""
    return Matter.objects.filter(put_away_at__isnull=not away).select_related("proposal")


def matter_for(user: User, key: UUID) -> QuerySet[Matter]:
    """Return the matter of this id."""
    return Matter.objects.filter(pk=key)


def permit_of(key: str) -> Permit | None:
    """Return the permit on record of this key."""
    return next((permit for permit in permits() if permit.key == key), None)


@dataclass(frozen=True, slots=True)
class Sitting:
    """One sitting of 国と地方の協議の場: its day, its agenda, who says so."""

    day: date
    name: Text
    agenda: Text | None
    source: str
    url: str
    checked_on: date
    status: Status


def sittings() -> list[Sitting]:
    """Return the sittings on record, newest first: the reform's time line, and those since."""
    from_timeline = [
        Sitting(
            event.day,
            event.name,
            event.note,
            event.source,
            event.url,
            event.checked_on,
            event.status,
        )
        for event in timeline(EventKind.COUNCIL)
        if event.note is not None
    ]
    return sorted([*from_timeline, *_sittings()], key=lambda sitting: sitting.day, reverse=True)


def council_act() -> Event:
    """Return the act on which the council rests."""
    return timeline(EventKind.COUNCIL)[0]


@cache
def _sittings() -> tuple[Sitting, ...]:
    path = files("machigenki.platform.reforms") / "data" / "council_sittings.toml"
    return tuple(
        Sitting(
            row["date"],
            Text(**row["name"]),
            Text(**row["agenda"]),
            row["source"],
            row["url"],
            row["checked_on"],
            Status(row["status"]),
        )
        for row in tomllib.loads(path.read_text("utf-8"))["sitting"]
    )
