"""Long work: how far it is, and stopping it."""

from datetime import datetime
from uuid import UUID

from ninja import Router, Schema

from machigenki.platform.api.paging import PageQuery, page_of
from machigenki.platform.api.scopes import Scope
from machigenki.platform.api.serving import KeyRequest, acts, reads
from machigenki.platform.api.shapes import Words, both
from machigenki.platform.jobs import selectors, services
from machigenki.platform.jobs.models import Job, JobState

router = Router(tags=["jobs"])


class JobOut(Schema):
    """A job."""

    id: UUID
    title: Words
    state: JobState
    percent_done: int
    note: Words
    cancel_asked: bool
    asked_at: datetime
    started_at: datetime | None
    finished_at: datetime | None


class JobList(Schema):
    """A page of jobs, the newest first."""

    items: list[JobOut]
    next: UUID | None


@reads(router, "/jobs", Scope.JOBS_READ, response=JobList, summary="処理の一覧 / Jobs")
def job_list(request: KeyRequest, page: PageQuery) -> JobList:
    """List the jobs that one asked for; to an administrator all of the tenant."""
    rows, after = page_of(selectors.jobs_for(request.user), page)
    return JobList(items=[_out(one) for one in rows], next=after)


@reads(router, "/jobs/{uuid:job_id}", Scope.JOBS_READ, response=JobOut, summary="処理 / A job")
def job(request: KeyRequest, job_id: UUID) -> JobOut:
    """Tell how far a job is."""
    return _out(selectors.job_for(request.user, job_id))


@acts(
    router,
    "/jobs/{uuid:job_id}/cancel",
    Scope.JOBS_CANCEL,
    response=JobOut,
    summary="処理を中止する / Stop a job",
)
def job_cancel(request: KeyRequest, job_id: UUID) -> JobOut:
    """Ask a job to stop: at once where it waits, else at its next sign of progress."""
    found = selectors.job_for(request.user, job_id)
    services.cancel(by=request.user, job=found)
    found.refresh_from_db()
    return _out(found)


def _out(job: Job) -> JobOut:
    return JobOut(
        id=job.pk,
        title=both(job.title),
        state=JobState(job.state),
        percent_done=job.percent_done,
        note=both(job.note),
        cancel_asked=job.cancel_asked,
        asked_at=job.created_at,
        started_at=job.started_at,
        finished_at=job.finished_at,
    )
