"""Reading plans."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from django.db.models import Exists, OuterRef, Q, QuerySet, Subquery
from django.http import Http404
from django.shortcuts import get_object_or_404
from django.utils import timezone

from machigenki.platform.people.models import User
from machigenki.platform.people.permissions import require
from machigenki.platform.plans.inputs import changes_since, context_now, digested
from machigenki.platform.plans.models import Json, Plan, PlanLink, PlanResult, PlanVersion
from machigenki.platform.tenancy.context import current_tenant, current_tenant_id
from machigenki.platform.ventures.models import Venture
from machigenki.region import InputError, Lang, Text

HEAVY = ("page_ja", "page_en")


@dataclass(frozen=True)
class Row:
    """A plan as a list shows it: newest result, what changed since, ventures (None where gone)."""

    plan: Plan
    result: PlanResult | None
    changes: tuple[Text, ...]
    ventures: tuple[Venture | None, ...]

    @property
    def numbers(self) -> dict[str, Json]:
        """The newest result's totals, by key."""
        return {one["key"]: one for one in self.result.numbers["totals"]} if self.result else {}


def plans_for(user: User, *, removed: bool = False) -> QuerySet[Plan]:
    """Return the tenant's plans and those of its consortia, the last changed first."""
    require(user, "plan.see")
    found = Plan.objects.filter(removed_at__isnull=not removed).select_related("tenant", "job")
    return found.filter(tenant=current_tenant()) if removed else found


def plans_with_results(user: User) -> QuerySet[Plan]:
    """Return those of the plans that were worked through."""
    return plans_for(user).filter(Exists(PlanResult.objects.filter(plan=OuterRef("pk"))))


def plan_for(user: User, plan_id: UUID, *, removed: bool = False) -> Plan:
    """Return one plan that this person may see; 404 otherwise."""
    require(user, "plan.see")
    found = Plan.objects.select_related("tenant", "started_by", "job")
    return get_object_or_404(found, pk=plan_id, removed_at__isnull=not removed)


def locked(plan: Plan) -> Plan:
    """Return the plan as it is now, held until the transaction ends."""
    return Plan.objects.select_for_update().get(pk=plan.pk, tenant=current_tenant())


def started_with(once: UUID) -> Plan | None:
    """Return the plan that a form sent twice has started already."""
    return Plan.objects.filter(pk=once, tenant=current_tenant()).first()


def rows_of(plans: Sequence[Plan]) -> list[Row]:
    """Return plans with their newest results, in four queries however many they are."""
    newest = PlanResult.objects.filter(plan=OuterRef("pk")).order_by("-created_at")
    keys = Plan.objects.filter(pk__in=[plan.pk for plan in plans]).values(
        newest=Subquery(newest.values("pk")[:1])
    )
    results = {
        result.plan_id: result for result in PlanResult.objects.filter(pk__in=keys).defer(*HEAVY)
    }
    ventures = ventures_in(plans)
    context = _context() if results else None
    return [
        Row(
            plan,
            results.get(plan.pk),
            changes_of(plan, results.get(plan.pk), ventures, context),
            tuple(ventures.get(pk) for pk in plan.venture_ids),
        )
        for plan in plans
    ]


def changes_of(
    plan: Plan,
    result: PlanResult | None,
    ventures: dict[UUID, Venture],
    context: Json | None,
) -> tuple[Text, ...]:
    """Return what changed since a result; nothing of another body's, which only it can tell."""
    if result is None or context is None or plan.tenant_id != current_tenant_id():
        return ()
    return tuple(changes_since(result.inputs, plan, list(ventures.values()), context))


def _context() -> Json | None:
    try:
        return context_now()
    except InputError:
        return None


def row_of(plan: Plan) -> Row:
    """Return one plan as a list shows it."""
    return rows_of([plan])[0]


def ventures_in(plans: Sequence[Plan] | Sequence[PlanVersion]) -> dict[UUID, Venture]:
    """Return the ventures of some plans that can still be read, without their contents."""
    wanted = {pk for plan in plans for pk in plan.venture_ids}
    found = digested(Venture.objects.filter(pk__in=wanted)).select_related("tenant")
    return {venture.pk: venture for venture in found.defer("content")}


def results_of(plan: Plan) -> QuerySet[PlanResult]:
    """Return a plan's results without their pages, the newest first."""
    return plan.results.select_related("requested_by").defer(*HEAVY)


def result_for(user: User, result_id: UUID, lang: Lang | None = None) -> PlanResult:
    """Return one result that this person may see, with its page in one language if asked."""
    require(user, "plan.see")
    found = _with_page(lang).select_related("plan", "tenant", "requested_by")
    return get_object_or_404(found, pk=result_id, plan__removed_at=None)


def _with_page(lang: Lang | None) -> QuerySet[PlanResult]:
    return PlanResult.objects.defer(*(name for name in HEAVY if name != f"page_{lang}"))


def page_of(result: PlanResult, lang: Lang) -> Json:
    """Return a result's page."""
    return result.page_ja if lang == "ja" else result.page_en


def files_of(result: PlanResult) -> bytes:
    """Return the zip with everything; 404 if there is none."""
    return bytes(get_object_or_404(result.files).content)


def versions_of(plan: Plan) -> QuerySet[PlanVersion]:
    """Return a plan's versions, the last first."""
    return plan.versions.select_related("by")


def version_of(plan: Plan, number: int) -> PlanVersion:
    """Return one version; 404 if there is none."""
    return get_object_or_404(plan.versions, number=number)


def links_of(result: PlanResult) -> QuerySet[PlanLink]:
    """Return the links to a result, the newest first."""
    return result.links.filter(tenant=current_tenant()).select_related("by")


def link_for(user: User, link_id: UUID) -> PlanLink:
    """Return one link of the present tenant; 404 otherwise."""
    require(user, "plan.link")
    return get_object_or_404(
        PlanLink.objects.select_related("result"), pk=link_id, tenant=current_tenant()
    )


def token_digest(token: str) -> str:
    """Return what is kept of a token."""
    return hashlib.sha256(token.encode()).hexdigest()


def open_link(token: str, lang: Lang) -> tuple[PlanLink, PlanResult]:
    """Return the link of a token and its result.

    Raises
    ------
    Http404
        The same for a wrong, an expired and a withdrawn one, and where the plan was deleted.
    """
    link = (
        PlanLink.objects.filter(
            tenant=current_tenant(),
            token_sha256=token_digest(token),
            withdrawn_at=None,
            expires_at__gt=timezone.now(),
            result__plan__removed_at=None,
        )
        .select_related("by")
        .first()
    )
    if link is None:
        raise Http404
    return link, _with_page(lang).get(pk=link.result_id)


def published() -> QuerySet[PlanResult]:
    """Return the results that the tenant's town hall published, for anybody."""
    return (
        PlanResult.objects.filter(
            ~Q(published_at=None), tenant=current_tenant(), plan__removed_at=None
        )
        .defer(*HEAVY)
        .order_by("-published_at")
    )


def published_result(result_id: UUID, lang: Lang) -> PlanResult:
    """Return one published result with its page; 404 otherwise."""
    found = published().values("pk")
    return get_object_or_404(_with_page(lang).filter(pk__in=found), pk=result_id)
