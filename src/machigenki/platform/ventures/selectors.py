"""Reading ventures."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from django.db.models import QuerySet
from django.shortcuts import get_object_or_404
from django.utils import timezone

from machigenki.platform.adaptation.approvals import (
    RouteState,
    approvals_given,
    route_state,
)
from machigenki.platform.adaptation.extra_fields import fields_for_all, stored_values
from machigenki.platform.adaptation.kinds import Act, FormKind
from machigenki.platform.adaptation.models import RouteApproval
from machigenki.platform.adaptation.of_thing import Adapted
from machigenki.platform.adaptation.places import Override, from_json
from machigenki.platform.adaptation.selectors import overrides, own_templates
from machigenki.platform.people.models import User
from machigenki.platform.people.permissions import may, require
from machigenki.platform.tenancy.context import current_tenant
from machigenki.platform.tenancy.models import ConsortiumMember, Share, Tenant, TenantKind
from machigenki.platform.tenancy.selectors import owners_of_readable_rows
from machigenki.platform.ventures.conditions import Facts
from machigenki.platform.ventures.content import APRIL
from machigenki.platform.ventures.figures import Reading, read
from machigenki.platform.ventures.models import (
    Approval,
    Draft,
    Json,
    PrivateNote,
    Revision,
    StageMove,
    Venture,
    VenturePaper,
)
from machigenki.platform.ventures.papers import Source, VenturePaperKind
from machigenki.platform.ventures.stages import ApprovalKind, Audience, Stage
from machigenki.region import Text

# Not every new version is a change of the plan: `services` voids approvals at those that are.
PLAN_ROUTE_FROM = 1


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


def paper_source(venture: Venture) -> Source:
    """Return what a venture's papers are made of now."""
    own = own_templates()
    templates = {
        kind: own[kind.template_kind] for kind in VenturePaperKind if kind.template_kind in own
    }
    return Source(
        venture.title_ja,
        venture.content,
        tuple(venture.region_codes),
        overrides(),
        templates,
    )


def readable_papers(by: User, venture: Venture) -> list[VenturePaperKind]:
    """Return the papers of a venture that a person may make and read."""
    return [kind for kind in VenturePaperKind if may(by, kind.right, venture)]


def papers_of(venture: Venture, lang: str) -> dict[VenturePaperKind, VenturePaper]:
    """Return the papers kept of a venture without their contents, by kind."""
    found = VenturePaper.objects.filter(venture=venture, lang=lang).defer("content")
    return {VenturePaperKind(one.kind): one for one in found.select_related("made_by")}


def paper_of(venture: Venture, kind: VenturePaperKind, lang: str) -> VenturePaper | None:
    """Return one paper with its content."""
    return VenturePaper.objects.filter(venture=venture, kind=kind, lang=lang).first()


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
    return read(venture.content, venture.region_codes, own_figures_of(venture))


def own_figures_of(venture: Venture) -> tuple[Override, ...]:
    """Return the figures of the tenant's own that count for a venture.

    Of a venture that another body shares they are those it was last computed with.
    """
    if venture.tenant_id != current_tenant().pk:
        return from_json(venture.figures.get("own"))
    return overrides()


def is_stale(venture: Venture, own: Sequence[Override]) -> bool:
    """Return whether a venture's kept figures were computed with other figures of the tenant's."""
    return bool(venture.figures) and from_json(venture.figures.get("own")) != tuple(own)


def facts_of(
    venture: Venture, approvals: Sequence[Approval], known: Adapted | None = None
) -> Facts:
    """Return what the gates look at; `known` is what a page has read of it already."""
    today = timezone.localdate()
    own = known.own if known else own_figures_of(venture)
    return Facts(
        venture.content,
        read(venture.content, venture.region_codes, own),
        holding(approvals),
        fiscal_year(today),
        known.route(PLAN_ROUTE_FROM) if known else plan_route(venture),
        own,
        _unanswered(venture, known),
    )


def _unanswered(venture: Venture, known: Adapted | None) -> tuple[Text, ...] | None:
    """Return the labels of required fields without an answer; None where none is required.

    Private fields are no matter of a gate: it would tell others whether they are answered.
    """
    if venture.tenant_id != current_tenant().pk:
        return None
    fields = known.fields if known else fields_for_all(FormKind.VENTURE)
    required = [field for field in fields if field.required and field.audience == "all"]
    if not required:
        return None
    values = known.values if known else stored_values(FormKind.VENTURE, venture.pk)
    return tuple(field.label for field in required if values.get(field.key) is None)


def plan_route(venture: Venture) -> RouteState | None:
    """Return how far the plan is on the tenant's route; None for a venture of another's."""
    if venture.tenant_id != current_tenant().pk:
        return None
    return route_state(Act.VENTURE_PLAN, venture.pk, PLAN_ROUTE_FROM)


def shared_route(venture: Venture) -> list[RouteApproval]:
    """Return the steps that another body's route has had approved for the venture it shares."""
    return approvals_given(Act.VENTURE_PLAN, venture.pk)


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
