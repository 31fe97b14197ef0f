"""What a tenant sets for itself besides name, colour, languages and services (`Tenant`)."""

from typing import Any, ClassVar

from django.core.validators import RegexValidator
from django.db import models

from machigenki.platform.adaptation.kinds import Act, Audience, FieldKind, FormKind
from machigenki.platform.people.models import User
from machigenki.platform.people.roles import Role
from machigenki.platform.tenancy.audit import audited
from machigenki.platform.tenancy.models import TenantModel
from machigenki.region import Status, Text

KEY = RegexValidator(r"^[a-z][a-z0-9_]{0,39}$")


@audited(exclude=["mark"])
class Appearance(TenantModel):
    """A tenant's contact and mark; at most one row."""

    contact_ja = models.TextField(blank=True, max_length=1000)
    contact_en = models.TextField(blank=True, max_length=1000)
    mark = models.BinaryField(null=True, blank=True)  # PNG, redrawn by us

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["tenant"], name="one_appearance")]

    def __str__(self) -> str:
        return "appearance"

    @property
    def contact(self) -> Text:
        """Whom to ask; English falls back to Japanese."""
        return Text(self.contact_ja, self.contact_en or self.contact_ja)


@audited()
class ExtraField(TenantModel):
    """One more field on a form: its type, and what an answer means."""

    form = models.CharField(max_length=20, choices=FormKind.choices)
    key = models.CharField(max_length=40, validators=[KEY])
    kind = models.CharField(max_length=10, choices=FieldKind.choices)
    label_ja = models.CharField(max_length=100)
    label_en = models.CharField(max_length=100)
    meaning_ja = models.CharField(max_length=500, blank=True)
    meaning_en = models.CharField(max_length=500, blank=True)
    unit = models.CharField(max_length=20, blank=True)
    choices: "models.JSONField[Any, Any]" = models.JSONField(default=list, blank=True)
    required = models.BooleanField(default=False)
    audience = models.CharField(max_length=10, choices=Audience.choices, default=Audience.ALL.value)
    position = models.PositiveSmallIntegerField(default=0)
    retired = models.BooleanField(default=False)

    class Meta:
        ordering: ClassVar = ["form", "position", "created_at"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["tenant", "form", "key"], name="one_key_a_form")
        ]

    def __str__(self) -> str:
        return f"{self.form}.{self.key}"

    @property
    def label(self) -> Text:
        """The field's name."""
        return Text(self.label_ja, self.label_en)

    @property
    def meaning(self) -> Text:
        """What an answer means."""
        return Text(self.meaning_ja, self.meaning_en or self.meaning_ja)

    @property
    def kind_words(self) -> Text:
        """Its type in both languages."""
        return FieldKind(self.kind).words

    @property
    def audience_words(self) -> Text:
        """Who reads it, in both languages."""
        return Audience(self.audience).words


@audited()
class ExtraValues(TenantModel):
    """The answers to the extra fields of one thing that all read: key → value as JSON has it."""

    form = models.CharField(max_length=20, choices=FormKind.choices)
    object_id = models.UUIDField()
    values: "models.JSONField[dict[str, Any], dict[str, Any]]" = models.JSONField(
        default=dict, blank=True
    )

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["tenant", "form", "object_id"], name="one_answer")
        ]

    def __str__(self) -> str:
        return f"{self.form} {self.object_id}"


@audited(exclude=["values"])  # the trail is read by others than the audience
class PrivateExtraValues(TenantModel):
    """The answers that one audience keeps to itself; the trail tells who and when, no words."""

    form = models.CharField(max_length=20, choices=FormKind.choices)
    object_id = models.UUIDField()
    audience = models.CharField(max_length=10, choices=Audience.choices)
    values: "models.JSONField[dict[str, Any], dict[str, Any]]" = models.JSONField(
        default=dict, blank=True
    )

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["tenant", "form", "object_id", "audience"], name="one_private_answer"
            )
        ]

    def __str__(self) -> str:
        return f"{self.form} {self.object_id} {self.audience}"


@audited(exclude=["content"])
class PaperTemplate(TenantModel):
    """One version of a Word template of the tenant's own; versions are kept."""

    kind = models.CharField(max_length=20)
    version = models.PositiveIntegerField()
    name = models.CharField(max_length=200)
    content = models.BinaryField()
    sha256 = models.CharField(max_length=64)
    uploaded_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    in_use = models.BooleanField(default=True)

    class Meta:
        ordering: ClassVar = ["kind", "-version"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["tenant", "kind", "version"], name="one_version"),
            models.UniqueConstraint(
                fields=["tenant", "kind"], condition=models.Q(in_use=True), name="one_in_use"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.version}"


@audited()
class ApprovalStep(TenantModel):
    """One step of a tenant's own way to approve an act."""

    act = models.CharField(max_length=30, choices=Act.choices)
    position = models.PositiveSmallIntegerField()
    role = models.CharField(max_length=16, choices=Role.choices)

    class Meta:
        ordering: ClassVar = ["act", "position"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["tenant", "act", "position"], name="one_step_a_place")
        ]

    def __str__(self) -> str:
        return f"{self.act} {self.position} {self.role}"

    @property
    def role_words(self) -> Text:
        """Who takes the step."""
        return Role(self.role).words


@audited()
class RouteApproval(TenantModel):
    """A step of the route taken: who said yes to which version of a thing, until it changes.

    `content_sha256` is the digest of what was read, where a thing rests on more than its own
    version (an application on its venture); empty for the others.
    """

    act = models.CharField(max_length=30, choices=Act.choices)
    object_id = models.UUIDField()
    position = models.PositiveSmallIntegerField()
    role = models.CharField(max_length=16, choices=Role.choices)
    by = models.ForeignKey(User, models.PROTECT, related_name="+")
    version = models.PositiveIntegerField()
    content_sha256 = models.CharField(max_length=64, blank=True)
    note = models.CharField(max_length=500, blank=True)
    voided_at = models.DateTimeField(null=True, blank=True)
    void_reason_ja = models.CharField(max_length=500, blank=True)
    void_reason_en = models.CharField(max_length=500, blank=True)

    class Meta:
        ordering: ClassVar = ["created_at", "position"]
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["tenant", "act", "object_id", "position"],
                condition=models.Q(voided_at=None),
                name="one_approval_a_step",
            )
        ]
        indexes: ClassVar = [
            models.Index(fields=["tenant", "object_id", "act"], name="route_approvals_of_a_thing")
        ]

    def __str__(self) -> str:
        return f"{self.act} {self.object_id} {self.position}"

    @property
    def role_words(self) -> Text:
        """As what it was given."""
        return Role(self.role).words

    @property
    def void_reason(self) -> Text:
        """Why it holds no more."""
        return Text(self.void_reason_ja, self.void_reason_en)


@audited()
class OwnFigure(TenantModel):
    """A figure of the tenant's own, over the published one."""

    key = models.CharField(max_length=60, validators=[RegexValidator(r"^[a-z][a-z0-9_]{0,59}$")])
    value = models.FloatField()
    unit = models.CharField(max_length=30, blank=True)
    source = models.CharField(max_length=200)
    year = models.PositiveSmallIntegerField(null=True, blank=True)
    status = models.CharField(max_length=12, default=Status.OFFICIAL.value)

    class Meta:
        ordering: ClassVar = ["key"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["tenant", "key"], name="one_figure_a_key")
        ]

    def __str__(self) -> str:
        return self.key

    @property
    def status_words(self) -> Text:
        """How sure it is, in both languages."""
        return Status(self.status).label
