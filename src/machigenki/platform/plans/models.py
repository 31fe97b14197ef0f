"""A plan, its versions, its results as they were computed, and the links by which they are read."""

from datetime import date, timedelta
from typing import Any, ClassVar

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils import timezone

from machigenki.platform.jobs.models import Job
from machigenki.platform.people.models import User
from machigenki.platform.tenancy.audit import audited
from machigenki.platform.tenancy.models import TenantModel
from machigenki.region import Text

Json = dict[str, Any]


@audited()
class Plan(TenantModel):
    """A named set of ventures, weighed over some years.

    Parameters
    ----------
    settings
        What `plan.toml` says (machigenki.portfolio.Plan) but the title.
    venture_ids
        The ventures, in the order of the documents. No foreign keys: a consortium's ventures
        belong to another body, and a removed one stays named.
    job
        The work that computes it, or did so last; its record is not kept as long as the plan.
    """

    title = models.CharField(max_length=200)
    settings: "models.JSONField[Json, Json]" = models.JSONField(default=dict)
    venture_ids = ArrayField(models.UUIDField(), default=list)
    version = models.PositiveIntegerField(default=1)
    job = models.ForeignKey(Job, models.SET_NULL, null=True, blank=True, related_name="+")
    started_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    removed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering: ClassVar = ["-updated_at"]
        indexes: ClassVar = [
            models.Index(fields=["tenant", "removed_at", "-updated_at"], name="plan_newest")
        ]

    def __str__(self) -> str:
        return self.title


class PlanVersion(TenantModel):
    """A plan as somebody saved it, kept for good."""

    plan = models.ForeignKey(Plan, models.CASCADE, related_name="versions")
    number = models.PositiveIntegerField()
    by = models.ForeignKey(User, models.PROTECT, related_name="+")
    title = models.CharField(max_length=200)
    settings: "models.JSONField[Json, Json]" = models.JSONField()
    venture_ids = ArrayField(models.UUIDField())
    restored_from = models.PositiveIntegerField(null=True, blank=True)

    class Meta:
        ordering: ClassVar = ["-number"]
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["tenant", "plan", "number"], name="one_plan_version_a_number"
            )
        ]

    def __str__(self) -> str:
        return f"{self.plan_id} {self.number}"


@audited(exclude=["page_ja", "page_en", "numbers"])
class PlanResult(TenantModel):
    """What a plan came to, for inputs of which the hash is `inputs_sha256`; never changed.

    Parameters
    ----------
    inputs
        What went in: version of the plan, ventures with version and digest, hash of the rest.
    page_ja, page_en
        The result's page, figures drawn.
    numbers
        What plans are compared by.
    published_at
        Since when anybody may read it.
    """

    plan = models.ForeignKey(Plan, models.CASCADE, related_name="results")
    inputs_sha256 = models.CharField(max_length=64)
    inputs: "models.JSONField[Json, Json]" = models.JSONField()
    title = models.CharField(max_length=200)
    page_ja: "models.JSONField[Json, Json]" = models.JSONField()
    page_en: "models.JSONField[Json, Json]" = models.JSONField()
    numbers: "models.JSONField[Json, Json]" = models.JSONField()
    requested_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    published_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering: ClassVar = ["-created_at"]
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["tenant", "plan", "inputs_sha256"], name="one_result_of_inputs"
            )
        ]
        indexes: ClassVar = [
            models.Index(fields=["tenant", "plan", "-created_at"], name="result_newest")
        ]

    def __str__(self) -> str:
        return f"{self.title} {self.created_at:%Y-%m-%d}"


class ResultFiles(TenantModel):
    """All documents of a result and its plan folder, as one zip."""

    result = models.ForeignKey(PlanResult, models.CASCADE, related_name="files", db_index=False)
    content = models.BinaryField()
    sha256 = models.CharField(max_length=64)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["tenant", "result"], name="one_zip_a_result")
        ]

    def __str__(self) -> str:
        return f"{self.result_id} {self.sha256[:12]}"


@audited(exclude=["last_used_at", "uses"])
class PlanLink(TenantModel):
    """A link by which anybody reads one result until a day; of its token only the hash is kept."""

    result = models.ForeignKey(PlanResult, models.CASCADE, related_name="links")
    token_sha256 = models.CharField(max_length=64)
    for_whom = models.CharField(max_length=100)
    expires_at = models.DateTimeField()
    withdrawn_at = models.DateTimeField(null=True, blank=True)
    by = models.ForeignKey(User, models.PROTECT, related_name="+")
    last_used_at = models.DateTimeField(null=True, blank=True)
    uses = models.PositiveIntegerField(default=0)

    class Meta:
        ordering: ClassVar = ["-created_at"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["tenant", "token_sha256"], name="one_link_a_token")
        ]

    def __str__(self) -> str:
        return self.for_whom

    @property
    def open(self) -> bool:
        """Whether it still works."""
        return self.withdrawn_at is None and self.expires_at > timezone.now()

    @property
    def last_day(self) -> date:
        """The last day on which it works; it ends at the midnight after."""
        return timezone.localtime(self.expires_at - timedelta(microseconds=1)).date()

    @property
    def state(self) -> Text:
        """Whether it works, in words."""
        if self.withdrawn_at:
            return Text("取消済み", "withdrawn")
        return Text("有効", "open") if self.open else Text("期限切れ", "expired")
