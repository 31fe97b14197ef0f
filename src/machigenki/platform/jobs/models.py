"""A job as people see it. The queue's own tables have no tenant, so they hold numbers only."""

from typing import Any, ClassVar

from django.db import models

from machigenki.platform.people.models import User
from machigenki.platform.tenancy.models import TenantModel
from machigenki.region import Text


class JobState(models.TextChoices):
    """Where a job is."""

    WAITING = "waiting", "待機中"
    RUNNING = "running", "実行中"
    DONE = "done", "完了"
    FAILED = "failed", "失敗"
    CANCELLED = "cancelled", "中止"


_ENGLISH = {
    "waiting": "waiting",
    "running": "running",
    "done": "done",
    "failed": "failed",
    "cancelled": "stopped",
}


class Job(TenantModel):
    """One piece of long work that somebody asked for."""

    task = models.CharField(max_length=80)
    title_ja = models.CharField(max_length=200)
    title_en = models.CharField(max_length=200)
    state = models.CharField(
        max_length=16, choices=JobState.choices, default=JobState.WAITING.value
    )
    share_done = models.FloatField(default=0.0)
    note_ja = models.CharField(max_length=500, blank=True)
    note_en = models.CharField(max_length=500, blank=True)
    requested_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    cancel_asked = models.BooleanField(default=False)
    attempts = models.PositiveSmallIntegerField(default=0)
    result: "models.JSONField[dict[str, Any], dict[str, Any]]" = models.JSONField(
        default=dict, blank=True
    )
    started_at = models.DateTimeField(null=True, blank=True)
    finished_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering: ClassVar = ["-created_at"]
        indexes: ClassVar = [
            models.Index(fields=["tenant", "requested_by", "-created_at"], name="job_of_person")
        ]

    def __str__(self) -> str:
        return f"{self.title_ja} ({self.state})"

    @property
    def title(self) -> Text:
        """What is being done."""
        return Text(self.title_ja, self.title_en)

    @property
    def note(self) -> Text:
        """What it is at, or why it failed."""
        return Text(self.note_ja, self.note_en)

    @property
    def state_words(self) -> Text:
        """Where it is, in both languages."""
        return Text(str(JobState(self.state).label), _ENGLISH[self.state])

    @property
    def ended(self) -> bool:
        """Whether nothing more will happen."""
        return self.state in (JobState.DONE, JobState.FAILED, JobState.CANCELLED)

    @property
    def percent_done(self) -> int:
        """Progress in per cent."""
        return round(100 * self.share_done)
