"""A job while it runs: short transactions of its tenant, progress, and the wish to stop."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from uuid import UUID

from django.db.models import F
from django.utils import timezone

from machigenki.platform.jobs.models import Job, JobState
from machigenki.platform.tenancy.context import in_tenant
from machigenki.platform.tenancy.models import Tenant
from machigenki.region import Text

ATTEMPTS_MAX = 3


class Cancelled(Exception):  # noqa: N818 (no error: somebody asked for it)
    """Somebody asked the job to stop."""


class Run:
    """One run of one job.

    A computation of minutes must not sit in a transaction: read inside `with run.transaction():`,
    compute outside, write inside another.
    """

    def __init__(self, tenant: Tenant, job_id: UUID) -> None:
        self.tenant = tenant
        self.job_id = job_id

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Open one transaction in the job's tenant."""
        with in_tenant(self.tenant):
            yield

    def progress(self, share_done: float, note: Text | None = None) -> None:
        """Show how far it is (0 to 1) and what it is at; call it every second or so, outside.

        Raises
        ------
        Cancelled
            When somebody asked the job to stop. Let it pass.
        """
        values: dict[str, Any] = {"share_done": min(max(share_done, 0.0), 1.0)}
        if note is not None:
            values |= {"note_ja": note.ja, "note_en": note.en}
        with self.transaction():
            job = Job.objects.filter(pk=self.job_id)
            job.update(updated_at=timezone.now(), **values)
            asked = job.filter(cancel_asked=True).exists()
        if asked:
            raise Cancelled

    def begin(self) -> bool:
        """Mark the job as running; False when it must not run (ended, or tried too often)."""
        with self.transaction():
            job = Job.objects.select_for_update().filter(pk=self.job_id).first()
            if job is None or job.ended:
                return False
            if job.cancel_asked:
                self.end(JobState.CANCELLED, inside=True)
                return False
            if job.attempts >= ATTEMPTS_MAX:
                self.end(JobState.FAILED, note=_GIVEN_UP, inside=True)
                return False
            Job.objects.filter(pk=self.job_id).update(
                state=JobState.RUNNING,
                attempts=F("attempts") + 1,
                started_at=timezone.now(),
                share_done=0.0,
            )
        return True

    def end(
        self,
        state: JobState,
        *,
        note: Text | None = None,
        result: dict[str, Any] | None = None,
        inside: bool = False,
    ) -> None:
        """Mark the job as ended (`inside`: in the transaction that already runs)."""
        values: dict[str, Any] = {"state": state, "finished_at": timezone.now()}
        if note is not None:
            values |= {"note_ja": note.ja[:500], "note_en": note.en[:500]}
        if result is not None:
            values |= {"result": result, "share_done": 1.0}
        if inside:
            Job.objects.filter(pk=self.job_id).update(**values)
            return
        with self.transaction():
            Job.objects.filter(pk=self.job_id).update(**values)


_GIVEN_UP = Text(
    "途中で何度も止まったため、中止しました。もう一度実行してください。",
    "It broke off several times and was given up. Please start it again.",
)
