"""Reading model cases, advisers, requests, openings and people."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from django.db.models import Count, F, Func, Prefetch, Q, QuerySet, TextField
from django.db.models.expressions import RawSQL

from machigenki.platform.library.models import (
    AdviceRequest,
    Adviser,
    Candidate,
    FollowUp,
    ModelCase,
    Opening,
    Placement,
    Shelved,
)
from machigenki.platform.library.rights import KEEPERS
from machigenki.platform.library.services.shelf import RIGHT_TO_PUT_AWAY
from machigenki.platform.library.wording import terms
from machigenki.platform.people.models import User
from machigenki.platform.people.permissions import may
from machigenki.platform.tenancy.context import current_tenant_id
from machigenki.platform.tenancy.selectors import owners_of_readable_rows

_WILD = str.maketrans({"\\": r"\\", "%": r"\%", "_": r"\_"})


def cases(query: str = "", tag: str = "") -> QuerySet[ModelCase]:
    """Return the cases that hold every word of the query, own and the consortium's."""
    owners = owners_of_readable_rows(ModelCase._meta.label_lower)
    found = ModelCase.objects.filter(tenant__in=owners, put_away_at=None)
    if query.strip():
        found = found.filter(pk__in=_found_ids(terms(query)))
    if tag:
        found = found.filter(tags__contains=[tag])
    return found.defer("body", "measure_toml", "measure", "search_text").select_related("tenant")


def _found_ids(words: Sequence[tuple[str, str]]) -> RawSQL:
    """Ask the search function, which reads the trigram index (see docs/platform-library.md)."""
    patterns = [[f"%{word.translate(_WILD)}%" for word in pair] for pair in words]
    return RawSQL(
        "select library_find_cases(%s::text[], %s::text[])",
        [[one for one, _ in patterns], [other for _, other in patterns]],
    )


def case_for(user: User, key: UUID) -> QuerySet[ModelCase]:
    """Return the case of this id, if it may be read here."""
    return ModelCase.objects.filter(pk=key).select_related("tenant", "written_by")


def own_case(key: UUID) -> QuerySet[ModelCase]:
    """Return the tenant's own case of this id: a consortium's is read, not changed."""
    return ModelCase.objects.filter(pk=key, tenant_id=current_tenant_id())


def advisers(field: str = "", region: str = "") -> QuerySet[Adviser]:
    """Return the advisers of a field and a region; who named no region comes anywhere."""
    found = Adviser.objects.filter(put_away_at=None).defer("contact")
    if field:
        found = found.filter(fields__contains=[field])
    if region:
        found = found.filter(Q(regions=[]) | Q(regions__contains=[region]))
    return found


def adviser_for(user: User, key: UUID) -> QuerySet[Adviser]:
    """Return the adviser of this id."""
    return Adviser.objects.filter(pk=key)


def adviser_fields() -> list[str]:
    """Return every field that an adviser names."""
    rows = Adviser.objects.filter(put_away_at=None).order_by()
    each = rows.annotate(one=Func(F("fields"), function="unnest", output_field=TextField()))
    return sorted(each.values_list("one", flat=True).distinct())


def suited_advisers(request: AdviceRequest) -> list[Adviser]:
    """Return the advisers, those of the request's field first, the least busy before."""
    busy = Count("requests", filter=Q(requests__state="matched"))
    rows = Adviser.objects.filter(put_away_at=None).annotate(busy=busy).order_by("busy", "name")
    return sorted(rows, key=lambda one: request.field not in one.fields)


def requests_for(user: User) -> QuerySet[AdviceRequest]:
    """Return the requests that the person may see: all, or those asked or advised by them."""
    rows = AdviceRequest.objects.select_related("adviser", "asked_by")
    if user.roles & KEEPERS:
        return rows
    return rows.filter(Q(asked_by=user) | Q(adviser__user=user))


def request_for(user: User, key: UUID) -> QuerySet[AdviceRequest]:
    """Return the request of this id, if the person may see it."""
    return requests_for(user).filter(pk=key).prefetch_related("reports__written_by")


def openings() -> QuerySet[Opening]:
    """Return the openings with how many of their seats are taken."""
    return Opening.objects.filter(put_away_at=None).annotate(
        taken=Count("placements", filter=Q(placements__ended_on=None))
    )


def opening_for(user: User, key: UUID) -> QuerySet[Opening]:
    """Return the opening of this id."""
    return Opening.objects.filter(pk=key)


def candidates() -> QuerySet[Candidate]:
    """Return the people who might come."""
    return Candidate.objects.filter(put_away_at=None)


def candidate_for(user: User, key: UUID) -> QuerySet[Candidate]:
    """Return the person of this id."""
    return Candidate.objects.filter(pk=key)


def placements() -> QuerySet[Placement]:
    """Return the terms with people, seats and follow-ups."""
    return Placement.objects.select_related("candidate", "opening").prefetch_related(
        Prefetch("follow_ups", FollowUp.objects.order_by("due_on"))
    )


def placement_for(user: User, key: UUID) -> QuerySet[Placement]:
    """Return the term of this id."""
    return placements().filter(pk=key)


def follow_ups_due(until: date) -> QuerySet[FollowUp]:
    """Return the follow-ups due by a day and not done, of terms that run."""
    return FollowUp.objects.filter(done_on=None, due_on__lte=until).select_related(
        "placement__candidate", "placement__opening"
    )


def follow_up_for(user: User, key: UUID) -> QuerySet[FollowUp]:
    """Return the follow-up of this id."""
    return FollowUp.objects.filter(pk=key).select_related("placement__candidate")


def shelved(user: User) -> dict[str, list[Shelved]]:
    """Return what was put away and the person may take out, by model name."""
    found: dict[str, list[Shelved]] = {}
    for model, right in RIGHT_TO_PUT_AWAY.items():
        if not may(user, right):
            continue
        rows = model.objects.filter(put_away_at__isnull=False, tenant_id=current_tenant_id())  # type: ignore[attr-defined]
        found[model._meta.model_name or ""] = [row for row in rows if may(user, right, row)]
    return found


def shelved_row(kind: str, key: UUID) -> "QuerySet[Shelved] | None":
    """Return the tenant's own row of this kind and id; None where there is no such kind."""
    for model in RIGHT_TO_PUT_AWAY:
        if model._meta.model_name == kind:
            rows: QuerySet[Shelved] = model.objects.filter(  # type: ignore[attr-defined]
                pk=key, tenant_id=current_tenant_id()
            )
            return rows
    return None
