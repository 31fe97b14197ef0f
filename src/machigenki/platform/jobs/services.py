"""What is done to jobs."""

from machigenki.platform.jobs.models import Job
from machigenki.platform.people.models import User
from machigenki.platform.people.permissions import require


def cancel(*, by: User, job: Job) -> None:
    """Ask a job to stop: at once where it still waits, else at its next sign of progress.

    Raises
    ------
    PermissionDenied
        When the person may not.
    """
    require(by, "job.cancel", job)
    Job.objects.filter(pk=job.pk).update(cancel_asked=True)
