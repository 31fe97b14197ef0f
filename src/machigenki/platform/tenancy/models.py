"""Tenants (団体) and what every row of theirs has in common."""

from typing import TYPE_CHECKING, ClassVar

from django.contrib.postgres.fields import ArrayField
from django.core.validators import RegexValidator
from django.db import models

from machigenki.platform.tenancy.context import current_tenant_id
from machigenki.platform.tenancy.ids import uuid7
from machigenki.region import Lang, Text

if TYPE_CHECKING:
    from uuid import UUID

SLUG = RegexValidator(r"^[a-z][a-z0-9-]{1,39}$")
COLOUR = RegexValidator(r"^#[0-9a-fA-F]{6}$")


class TenantKind(models.TextChoices):
    """What a tenant is; the latter two only read what they were given."""

    MUNICIPALITY = "municipality", "市町村"
    CONSORTIUM = "consortium", "広域連携"
    PREFECTURE = "prefecture", "都道府県"
    MINISTRY = "ministry", "府省"


def _languages() -> list[str]:
    return ["ja", "en"]


class Tenant(models.Model):
    """One body on the platform. What it sets here is its local adaptation; none of it is code."""

    id: int
    kind = models.CharField(max_length=16, choices=TenantKind.choices)
    code = models.CharField(max_length=6, blank=True, help_text="全国地方公共団体コード")
    name_ja = models.CharField(max_length=100)
    name_en = models.CharField(max_length=100)
    slug = models.CharField(max_length=40, unique=True, validators=[SLUG])
    host = models.CharField(max_length=253, unique=True, null=True, blank=True)
    colour = models.CharField(max_length=7, default="#0017c1", validators=[COLOUR])
    languages = ArrayField(models.CharField(max_length=2), default=_languages)
    services = ArrayField(models.CharField(max_length=40), default=list, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)

    class Meta:
        ordering: ClassVar = ["code", "slug"]

    def __str__(self) -> str:
        return self.name_ja

    @property
    def name(self) -> Text:
        """The body's name in both languages."""
        return Text(self.name_ja, self.name_en)

    @property
    def first_language(self) -> Lang:
        """The language that a visitor meets first."""
        return "en" if self.languages and self.languages[0] == "en" else "ja"


class ConsortiumMember(models.Model):
    """A municipality that belongs to a consortium and so reads what the consortium shares."""

    consortium = models.ForeignKey(Tenant, models.CASCADE, related_name="member_links")
    member = models.ForeignKey(Tenant, models.CASCADE, related_name="consortium_links")

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["consortium", "member"], name="one_membership")
        ]

    def __str__(self) -> str:
        return f"{self.consortium_id}:{self.member_id}"


class TenantModel(models.Model):
    """Base of every row that belongs to a tenant.

    The tenant is that of the transaction; it is never an argument. Put `ForceTenantPolicy` into
    the migration that makes the table, and let unique constraints and indexes begin with `tenant`.
    """

    id: "models.UUIDField[UUID, UUID]" = models.UUIDField(
        primary_key=True, default=uuid7, editable=False
    )
    tenant = models.ForeignKey(
        Tenant,
        models.PROTECT,
        default=current_tenant_id,
        editable=False,
        related_name="+",
        db_index=False,  # UNIQUE (tenant_id, id) serves
    )
    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)

    class Meta:
        abstract = True


class Share(TenantModel):
    """A row that its owner lets another tenant read: an application given to a reviewer."""

    reader = models.ForeignKey(Tenant, models.CASCADE, related_name="+")
    kind = models.CharField(max_length=80)
    object_id = models.UUIDField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["tenant", "reader", "object_id"], name="one_share_a_reader"
            )
        ]
        indexes: ClassVar = [models.Index(fields=["reader", "object_id"], name="share_reader")]

    def __str__(self) -> str:
        return f"{self.kind} {self.object_id}"
