"""Model cases, advisers and their visits, openings and the people who come."""

from typing import Any, ClassVar

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q

from machigenki.platform.people.models import User
from machigenki.platform.tenancy.audit import audited
from machigenki.platform.tenancy.models import TenantModel
from machigenki.region import Text


class Shelved(TenantModel):
    """A row that can be put away and taken out again; nothing is erased."""

    put_away_at = models.DateTimeField(null=True, blank=True, editable=False)

    class Meta:
        abstract = True


@audited(exclude=["search_text"])
class ModelCase(Shelved):
    """A case from which others learn (先行モデル), as the tenant wrote it."""

    title = models.CharField(max_length=100)
    place = models.CharField(max_length=100, blank=True)
    summary = models.CharField(max_length=300)
    body = models.TextField(max_length=20_000)
    tags = ArrayField(models.CharField(max_length=30), default=list, blank=True, size=10)
    source = models.CharField(max_length=300, blank=True)
    measure_toml = models.TextField(max_length=200_000, blank=True)
    measure: "models.JSONField[dict[str, Any] | None, dict[str, Any] | None]" = models.JSONField(
        null=True, blank=True
    )
    search_text = models.TextField(editable=False)
    written_by = models.ForeignKey(User, models.PROTECT, related_name="+")

    class Meta:
        ordering: ClassVar = ["-created_at"]
        indexes: ClassVar = [
            # Of those on the shelf: with `put_away_at` among its columns it would not sort.
            models.Index(
                fields=["tenant", "-created_at"],
                condition=Q(put_away_at=None),
                name="case_newest_shown",
            )
        ]

    def __str__(self) -> str:
        return self.title


@audited(exclude=["contact"])
class Adviser(Shelved):
    """Somebody who advises (専門家)."""

    name = models.CharField(max_length=100)
    organisation = models.CharField(max_length=100, blank=True)
    fields = ArrayField(models.CharField(max_length=30), size=10)
    regions = ArrayField(models.CharField(max_length=30), default=list, blank=True, size=47)
    introduction = models.TextField(max_length=2_000, blank=True)
    contact = models.TextField(max_length=500)
    user = models.ForeignKey(User, models.SET_NULL, null=True, blank=True, related_name="+")

    class Meta:
        ordering: ClassVar = ["name"]
        indexes: ClassVar = [
            models.Index(
                fields=["tenant", "name"],
                condition=Q(put_away_at=None),
                name="adviser_shown_by_name",
            )
        ]

    def __str__(self) -> str:
        return f"{self.name}（{self.organisation}）" if self.organisation else self.name


class RequestState(models.TextChoices):
    """How far a request for advice is."""

    OPEN = "open", "受付"
    MATCHED = "matched", "担当決定"
    VISITED = "visited", "訪問済み"
    CLOSED = "closed", "完了"
    WITHDRAWN = "withdrawn", "取下げ"

    @property
    def words(self) -> Text:
        """Return it in both languages."""
        return Text(str(self.label), _REQUEST_STATES[self.value])


_REQUEST_STATES = {
    "open": "open",
    "matched": "matched",
    "visited": "visited",
    "closed": "closed",
    "withdrawn": "withdrawn",
}


@audited()
class AdviceRequest(TenantModel):
    """A wish for advice: asked, matched with an adviser, visited, closed."""

    subject = models.CharField(max_length=100)
    field = models.CharField(max_length=30)
    need = models.TextField(max_length=2_000)
    wanted_by = models.DateField(null=True, blank=True)
    asked_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    state = models.CharField(
        max_length=12, choices=RequestState.choices, default=RequestState.OPEN.value
    )
    adviser = models.ForeignKey(
        Adviser, models.PROTECT, null=True, blank=True, related_name="requests"
    )
    matched_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering: ClassVar = ["-created_at"]
        indexes: ClassVar = [
            models.Index(fields=["tenant", "-created_at"], name="advice_newest"),
            models.Index(fields=["tenant", "state", "-created_at"], name="advice_newest_by_state"),
        ]
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=Q(state__in=("open", "withdrawn")) | Q(adviser__isnull=False),
                name="matched_has_an_adviser",
            )
        ]

    def __str__(self) -> str:
        return self.subject

    @property
    def state_words(self) -> Text:
        """The state in both languages."""
        return RequestState(self.state).words


@audited()
class VisitReport(TenantModel):
    """What an adviser found on a visit, and what is to be done."""

    request = models.ForeignKey(AdviceRequest, models.CASCADE, related_name="reports")
    visited_on = models.DateField()
    findings = models.TextField(max_length=5_000)
    next_steps = models.TextField(max_length=2_000, blank=True)
    follow_up_on = models.DateField(null=True, blank=True)
    written_by = models.ForeignKey(User, models.PROTECT, related_name="+")

    class Meta:
        ordering: ClassVar = ["-visited_on", "-created_at"]

    def __str__(self) -> str:
        return f"{self.visited_on:%Y-%m-%d}"


class OpeningKind(models.TextChoices):
    """What a person would come as."""

    FOUNDER = "founder", "起業家"
    SUCCESSOR = "successor", "事業の後継者"
    COOPERATOR = "cooperator", "地域おこし協力隊"
    SECONDED = "seconded", "企業からの派遣"
    SPECIALIST = "specialist", "専門人材・従業員"

    @property
    def words(self) -> Text:
        """Return it in both languages."""
        return Text(str(self.label), _OPENING_KINDS[self.value])


_OPENING_KINDS = {
    "founder": "founder",
    "successor": "successor of a business",
    "cooperator": "local vitalisation cooperator",
    "seconded": "seconded by a company",
    "specialist": "specialist or employee",
}


@audited()
class Opening(Shelved):
    """A seat for which the place looks for somebody."""

    title = models.CharField(max_length=100)
    kind = models.CharField(max_length=12, choices=OpeningKind.choices)
    description = models.TextField(max_length=3_000)
    term_from = models.DateField()
    term_until = models.DateField(null=True, blank=True)
    apply_until = models.DateField(null=True, blank=True)
    seats = models.PositiveSmallIntegerField(default=1)
    written_by = models.ForeignKey(User, models.PROTECT, related_name="+")

    class Meta:
        ordering: ClassVar = ["term_from", "title"]
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=Q(term_until__isnull=True) | Q(term_until__gte=F("term_from")),
                name="opening_ends_after_it_begins",
            )
        ]

    def __str__(self) -> str:
        return self.title

    @property
    def kind_words(self) -> Text:
        """The kind in both languages."""
        return OpeningKind(self.kind).words


@audited(exclude=["contact"])
class Candidate(Shelved):
    """Somebody who might come; kept only with their consent."""

    name = models.CharField(max_length=100)
    kind = models.CharField(max_length=12, choices=OpeningKind.choices)
    skills = models.TextField(max_length=1_000)
    lives_in = models.CharField(max_length=100, blank=True)
    contact = models.TextField(max_length=500)
    consented_on = models.DateField()

    class Meta:
        ordering: ClassVar = ["name"]

    def __str__(self) -> str:
        return self.name

    @property
    def kind_words(self) -> Text:
        """The kind in both languages."""
        return OpeningKind(self.kind).words


class Outcome(models.TextChoices):
    """How a term ended."""

    STAYED = "stayed", "任期後も定住"
    FOUNDED = "founded", "起業・承継して定住"
    MOVED = "moved", "転出"
    BROKEN_OFF = "broken_off", "任期の途中で終了"

    @property
    def words(self) -> Text:
        """Return it in both languages."""
        return Text(str(self.label), _OUTCOMES[self.value])


_OUTCOMES = {
    "stayed": "stayed on",
    "founded": "stayed and founded or took over a business",
    "moved": "moved away",
    "broken_off": "ended before its term",
}


@audited()
class Placement(TenantModel):
    """A person in a seat, for a term."""

    opening = models.ForeignKey(Opening, models.PROTECT, related_name="placements")
    candidate = models.ForeignKey(Candidate, models.PROTECT, related_name="placements")
    starts_on = models.DateField()
    ends_on = models.DateField(null=True, blank=True)
    outcome = models.CharField(max_length=12, choices=Outcome.choices, blank=True)
    ended_on = models.DateField(null=True, blank=True)

    class Meta:
        ordering: ClassVar = ["-starts_on"]
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["tenant", "opening", "candidate"], name="one_placement_a_person_and_seat"
            ),
            models.CheckConstraint(
                condition=Q(ends_on__isnull=True) | Q(ends_on__gte=F("starts_on")),
                name="placement_ends_after_it_begins",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.candidate_id} → {self.opening_id}"

    @property
    def outcome_words(self) -> Text | None:
        """How it ended, in both languages."""
        return Outcome(self.outcome).words if self.outcome else None


@audited()
class FollowUp(TenantModel):
    """A day on which somebody asks how the person fares."""

    placement = models.ForeignKey(Placement, models.CASCADE, related_name="follow_ups")
    due_on = models.DateField()
    done_on = models.DateField(null=True, blank=True)
    note = models.TextField(max_length=2_000, blank=True)

    class Meta:
        ordering: ClassVar = ["due_on"]
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["tenant", "placement", "due_on"], name="one_follow_up_a_day"
            )
        ]

    def __str__(self) -> str:
        return f"{self.due_on:%Y-%m-%d}"
