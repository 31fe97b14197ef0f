"""Reading ventures."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from django.db.models import QuerySet
from django.shortcuts import get_object_or_404
from django.utils import timezone

from machigenki.platform.people.models import User
from machigenki.platform.people.permissions import may, require
from machigenki.platform.tenancy.context import current_tenant
from machigenki.platform.tenancy.models import ConsortiumMember, Share, Tenant, TenantKind
from machigenki.platform.tenancy.selectors import owners_of_readable_rows
from machigenki.platform.ventures.content import APRIL
from machigenki.platform.ventures.figures import Reading, read
from machigenki.platform.ventures.gates import Facts
from machigenki.platform.ventures.models import (
    Approval,
    Draft,
    Json,
    PrivateNote,
    Revision,
    StageMove,
    Venture,
)
from machigenki.platform.ventures.stages import ApprovalKind, Audience, Stage


def ventures_for(
    user: User, *, stage: Stage | None = None, removed: bool = False
) -> QuerySet[Venture]:
    """Return the tenant's ventures and those shared with it, the last changed first."""
    require(user, "venture.see")
    owners = owners_of_readable_rows(Venture._meta.label_lower)
    found = Venture.objects.filter(tenant__in=owners, removed_at__isnull=not removed)
    if removed:
        found = found.filter(tenant=current_tenant())
    return (found.filter(stage=stage) if stage else found).defer("content").select_related("tenant")


def venture_for(user: User, venture_id: UUID, *, removed: bool = False) -> Venture:
    """Return one venture that this person may see; 404 otherwise."""
    require(user, "venture.see")
    return get_object_or_404(
        Venture.objects.select_related("tenant"), pk=venture_id, removed_at__isnull=not removed
    )


def started_with(once: UUID) -> Venture | None:
    """Return the venture that a form sent twice has started already."""
    return Venture.objects.filter(pk=once, tenant=current_tenant()).first()


def locked(venture: Venture) -> Venture:
    """Return the venture as it is now, held until the transaction ends."""
    return Venture.objects.select_for_update().get(pk=venture.pk, tenant=current_tenant())


def revisions_of(venture: Venture) -> QuerySet[Revision]:
    """Return its versions, the last first, without their contents."""
    return venture.revisions.select_related("by").defer("content").order_by("-number")


def revision_of(venture: Venture, number: int) -> Revision:
    """Return one version; 404 if there is none."""
    return get_object_or_404(venture.revisions.select_related("by"), number=number)


def content_at(venture: Venture, number: int) -> Json:
    """Return the content of a version; the first one's where there is no such version."""
    if number == venture.version:
        return venture.content
    found = venture.revisions.filter(number__lte=max(number, 1)).order_by("-number").first()
    return found.content if found else venture.content


def draft_of(user: User, venture: Venture, section: str) -> Draft | None:
    """Return what this person has typed into a section and not saved."""
    return Draft.objects.filter(venture=venture, by=user, section=section).first()


def drafts_of(user: User, venture: Venture) -> QuerySet[Draft]:
    """Return all sections of a venture in which this person has not saved."""
    return Draft.objects.filter(venture=venture, by=user).defer("content")


def moves_of(venture: Venture) -> QuerySet[StageMove]:
    """Return its way so far, the last step first."""
    return venture.moves.select_related("by")


def approvals_of(venture: Venture) -> QuerySet[Approval]:
    """Return every approval, those that hold no more too."""
    return venture.approvals.select_related("by")


def holding(approvals: Sequence[Approval]) -> dict[ApprovalKind, str]:
    """Return the approvals that hold, with the note of each."""
    return {ApprovalKind(one.kind): one.note for one in approvals if one.voided_at is None}


def private_notes(user: User, venture: Venture, audience: Audience) -> list[PrivateNote]:
    """Return all that one audience wrote for itself, the last first; nothing to anybody else."""
    if not may(user, audience.right, venture):
        return []
    found = PrivateNote.objects.filter(venture=venture, audience=audience).select_related("by")
    return list(found.order_by("-created_at"))


def latest_notes(notes: Sequence[PrivateNote]) -> dict[str, PrivateNote]:
    """Return the last note of each field, from notes the last of which comes first."""
    return {note.key: note for note in reversed(notes)}


def reading_of(venture: Venture) -> Reading:
    """Return what the engine says of a venture as saved."""
    return read(venture.content, venture.region_codes)


def facts_of(venture: Venture, approvals: Sequence[Approval]) -> Facts:
    """Return what the gates look at."""
    today = timezone.localdate()
    return Facts(venture.content, reading_of(venture), holding(approvals), fiscal_year(today))


def fiscal_year(day: date) -> int:
    """Return the fiscal year of a day."""
    return day.year if day.month >= APRIL else day.year - 1


def own_region_codes() -> list[str]:
    """Return the codes of the tenant's municipality, or of a consortium's members."""
    tenant = current_tenant()
    if tenant.kind == TenantKind.CONSORTIUM:
        links = ConsortiumMember.objects.filter(consortium=tenant).select_related("member")
        return sorted(link.member.code for link in links if link.member.code)
    return [tenant.code] if tenant.kind == TenantKind.MUNICIPALITY and tenant.code else []


def readers_of(venture: Venture) -> QuerySet[Tenant]:
    """Return the tenants that the venture is shared with."""
    given = Share.objects.filter(object_id=venture.pk, tenant=current_tenant())
    return Tenant.objects.filter(pk__in=given.values("reader_id"))


def possible_readers() -> QuerySet[Tenant]:
    """Return the tenants that a venture can be shared with: any other body on the platform."""
    return Tenant.objects.exclude(pk=current_tenant().pk).order_by("kind", "code", "slug")
