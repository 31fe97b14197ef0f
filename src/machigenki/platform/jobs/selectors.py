"""Reading jobs."""

from uuid import UUID

from django.http import Http404

from machigenki.platform.jobs.models import Job
from machigenki.platform.people.models import User
from machigenki.platform.people.permissions import may


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
