"""Reading about the keeping of data."""

from uuid import UUID

from django.db.models import QuerySet
from django.shortcuts import get_object_or_404
from django.utils import timezone

from machigenki.platform.custody.models import Discarded
from machigenki.platform.custody.tasks import EXPORT_TASK
from machigenki.platform.jobs.models import Job, JobState
from machigenki.platform.people.models import User
from machigenki.platform.people.roles import Role
from machigenki.platform.tenancy.context import current_tenant


def discarded_for(user: User) -> QuerySet[Discarded]:
    """Return what can still be restored: an administrator sees all, others their own."""
    found = Discarded.objects.filter(tenant=current_tenant(), expires_at__gt=timezone.now())
    if Role.TENANT_ADMIN not in user.roles:
        found = found.filter(discarded_by=user)
    return found.defer("rows").select_related("discarded_by")


def discarded_of(user: User, pk: UUID) -> Discarded:
    """Return one deleted thing, or answer 404."""
    return get_object_or_404(discarded_for(user).defer(None), pk=pk)


def exports() -> QuerySet[Job]:
    """Return the present tenant's whole exports, the newest first."""
    return Job.objects.filter(tenant=current_tenant(), task=EXPORT_TASK).select_related(
        "requested_by"
    )


def finished_export(pk: UUID) -> Job:
    """Return an export whose file can be fetched, or answer 404."""
    return get_object_or_404(exports(), pk=pk, state=JobState.DONE)
