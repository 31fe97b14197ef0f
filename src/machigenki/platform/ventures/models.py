"""A venture, every version of it, and what was decided about it."""

from typing import Any, ClassVar

from django.contrib.postgres.fields import ArrayField
from django.db import models

from machigenki.platform.people.models import User
from machigenki.platform.tenancy.audit import audited
from machigenki.platform.tenancy.models import TenantModel
from machigenki.platform.ventures.papers import VenturePaperKind
from machigenki.platform.ventures.stages import (
    FROM_BUILDING,
    PRIVATE_FIELDS,
    ApprovalKind,
    Audience,
    Stage,
)
from machigenki.region import Text

Json = dict[str, Any]


@audited(exclude=["content", "figures"])
class Venture(TenantModel):
    """One venture through all its stages.

    `content` is the venture's file (machigenki.venture.Venture) as JSON. A plan under way may
    have faults: nothing that was typed is refused, and the gates ask for a plan without faults.
    `figures` are the headline numbers of the last save, for lists. `Revision` keeps the versions.
    """

    title_ja = models.CharField(max_length=200)
    title_en = models.CharField(max_length=200, blank=True)
    case = models.CharField(max_length=40, blank=True)
    stage = models.CharField(max_length=16, choices=Stage.choices, default=Stage.IDEA.value)
    stopped_from = models.CharField(max_length=16, choices=Stage.choices, blank=True)
    content: "models.JSONField[Json, Json]" = models.JSONField(default=dict)
    figures: "models.JSONField[Json, Json]" = models.JSONField(default=dict, blank=True)
    faults_count = models.PositiveIntegerField(default=0)
    region_codes = ArrayField(models.CharField(max_length=6), default=list, blank=True)
    version = models.PositiveIntegerField(default=1)
    started_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    removed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering: ClassVar = ["-updated_at"]
        indexes: ClassVar = [
            models.Index(fields=["tenant", "stage", "-updated_at"], name="venture_stage"),
            models.Index(
                fields=["tenant", "-updated_at"],
                condition=models.Q(removed_at=None),
                name="venture_newest",
            ),
        ]

    def __str__(self) -> str:
        return self.title_ja

    @property
    def title(self) -> Text:
        """The venture's title; the Japanese one where English is missing."""
        return Text(self.title_ja, self.title_en or self.title_ja)

    @property
    def at(self) -> Stage:
        """The stage it is at."""
        return Stage(self.stage)

    @property
    def built(self) -> bool:
        """Whether it came as far as building; a stopped one, before it was stopped."""
        at = self.stopped_from if self.at is Stage.STOPPED else self.stage
        return at in FROM_BUILDING


class Revision(TenantModel):
    """A version of a venture, kept for good.

    `changes` are by field: path, before, after. `set_aside` are the words that lost when two
    people changed the same field: they stay readable.
    """

    venture = models.ForeignKey(Venture, models.CASCADE, related_name="revisions")
    number = models.PositiveIntegerField()
    by = models.ForeignKey(User, models.PROTECT, related_name="+")
    content: "models.JSONField[Json, Json]" = models.JSONField()
    changes: "models.JSONField[list[Json], list[Json]]" = models.JSONField(default=list)
    set_aside: "models.JSONField[list[Json], list[Json]]" = models.JSONField(
        default=list, blank=True
    )
    restored_from = models.PositiveIntegerField(null=True, blank=True)

    class Meta:
        ordering: ClassVar = ["-number"]
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["tenant", "venture", "number"], name="one_revision_a_number"
            )
        ]

    def __str__(self) -> str:
        return f"{self.venture_id} {self.number}"


class Draft(TenantModel):
    """What one person has typed into one section and not saved yet."""

    venture = models.ForeignKey(Venture, models.CASCADE, related_name="drafts")
    by = models.ForeignKey(User, models.CASCADE, related_name="+")
    section = models.CharField(max_length=20)
    base_version = models.PositiveIntegerField()
    content: "models.JSONField[Json, Json]" = models.JSONField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["tenant", "venture", "by", "section"], name="one_draft_a_section"
            )
        ]

    def __str__(self) -> str:
        return f"{self.venture_id} {self.section}"


@audited()
class StageMove(TenantModel):
    """A step on the way: who, when, the conditions as they were, and a reason where needed."""

    venture = models.ForeignKey(Venture, models.CASCADE, related_name="moves")
    by = models.ForeignKey(User, models.PROTECT, related_name="+")
    from_stage = models.CharField(max_length=16, choices=Stage.choices)
    to_stage = models.CharField(max_length=16, choices=Stage.choices)
    version = models.PositiveIntegerField()
    conditions: "models.JSONField[list[Json], list[Json]]" = models.JSONField(
        default=list, blank=True
    )
    reason = models.TextField(blank=True)
    overridden = models.BooleanField(default=False)

    class Meta:
        ordering: ClassVar = ["-created_at"]
        indexes: ClassVar = [
            models.Index(fields=["tenant", "venture", "-created_at"], name="move_of_venture")
        ]

    def __str__(self) -> str:
        return f"{self.from_stage} → {self.to_stage}"

    @property
    def from_words(self) -> Text:
        """Where it was."""
        return Stage(self.from_stage).words

    @property
    def to_words(self) -> Text:
        """Where it went."""
        return Stage(self.to_stage).words


@audited()
class Approval(TenantModel):
    """Somebody's yes to one version; void when what it was about changes."""

    venture = models.ForeignKey(Venture, models.CASCADE, related_name="approvals")
    kind = models.CharField(max_length=16, choices=ApprovalKind.choices)
    by = models.ForeignKey(User, models.PROTECT, related_name="+")
    version = models.PositiveIntegerField()
    note = models.CharField(max_length=500)
    voided_at = models.DateTimeField(null=True, blank=True)
    void_reason_ja = models.CharField(max_length=500, blank=True)
    void_reason_en = models.CharField(max_length=500, blank=True)

    class Meta:
        ordering: ClassVar = ["-created_at"]
        indexes: ClassVar = [
            models.Index(fields=["tenant", "venture", "-created_at"], name="approval_of_venture")
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.version}"

    @property
    def words(self) -> Text:
        """What was approved."""
        return ApprovalKind(self.kind).words

    @property
    def void_reason(self) -> Text:
        """Why it holds no more."""
        return Text(self.void_reason_ja, self.void_reason_en)


@audited(exclude=["text"])  # the trail is read by others than the audience
class PrivateNote(TenantModel):
    """What only one audience reads of a venture. Never shared, never in a download.

    Each save is a row, the last one holds: nothing that was written is lost.
    """

    venture = models.ForeignKey(Venture, models.CASCADE, related_name="private_notes")
    audience = models.CharField(max_length=8, choices=Audience.choices)
    key = models.CharField(max_length=20)
    text = models.TextField(max_length=5000, blank=True)
    by = models.ForeignKey(User, models.PROTECT, related_name="+")

    class Meta:
        indexes: ClassVar = [
            models.Index(
                fields=["tenant", "venture", "audience", "key", "-created_at"],
                name="private_note_of_venture",
            )
        ]

    def __str__(self) -> str:
        return f"{self.audience} {self.key}"

    @property
    def label(self) -> Text:
        """Which field it is."""
        return PRIVATE_FIELDS[Audience(self.audience)][self.key]


@audited(exclude=["content"])
class VenturePaper(TenantModel):
    """A paper as it was made last, or the fault of its template. It counts while `digest` does.

    It is never shared: another tenant makes its own out of the plan folder.
    """

    venture = models.ForeignKey(Venture, models.CASCADE, related_name="papers")
    kind = models.CharField(max_length=16, choices=VenturePaperKind.choices)
    lang = models.CharField(max_length=2)
    digest = models.CharField(max_length=64)
    version = models.PositiveIntegerField()
    shipped = models.BooleanField(default=False)
    content = models.BinaryField(null=True, blank=True)
    fault_ja = models.TextField(max_length=2000, blank=True)
    fault_en = models.TextField(max_length=2000, blank=True)
    made_by = models.ForeignKey(User, models.PROTECT, related_name="+")

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["tenant", "venture", "kind", "lang"], name="one_paper_a_kind"
            )
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.version}"

    @property
    def fault(self) -> Text:
        """Why it could not be made, by line."""
        return Text(self.fault_ja, self.fault_en)
