"""Reading jobs."""

from uuid import UUID

from django.db.models import QuerySet
from django.http import Http404

from machigenki.platform.jobs.models import Job
from machigenki.platform.people.models import User
from machigenki.platform.people.permissions import may, require
from machigenki.platform.people.roles import Role
from machigenki.platform.tenancy.context import current_tenant


def jobs_for(user: User) -> QuerySet[Job]:
    """Return the jobs that the person asked for, or to an administrator all of the tenant."""
    require(user, "job.see")
    found = Job.objects.filter(tenant=current_tenant())
    return found if Role.TENANT_ADMIN in user.roles else found.filter(requested_by=user)


def job_for(user: User, job_id: UUID) -> Job:
    """Return a job that the person may see.

    Raises
    ------
    Http404
        When there is none for them.
    """
    job = Job.objects.filter(pk=job_id).first()
    if job is None or not may(user, "job.see", job):
        raise Http404
    return job
