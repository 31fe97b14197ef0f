"""Keys, how they are used, and the answers kept for a retry."""

from typing import Any, ClassVar

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils import timezone

from machigenki.platform.api.scopes import Scope
from machigenki.platform.people.models import User
from machigenki.platform.tenancy.audit import audited
from machigenki.platform.tenancy.models import TenantModel
from machigenki.platform.web.words import words
from machigenki.region import Text


@audited(exclude=["digest"])
class ApiKey(TenantModel):
    """A key of one person in one tenant. Only its digest is kept; `prefix` tells which it is."""

    name = models.CharField(words("名称", "Name"), max_length=100)
    prefix = models.CharField(words("キーの先頭", "First letters"), max_length=12)
    digest = models.CharField(max_length=64)
    scopes = ArrayField(
        models.CharField(max_length=32, choices=Scope.choices),
        verbose_name=words("できること", "What it is for"),
    )
    made_by = models.ForeignKey(
        User, models.PROTECT, verbose_name=words("作成者", "Made by"), related_name="+"
    )
    expires_at = models.DateTimeField(words("期限", "Valid until"))
    withdrawn_at = models.DateTimeField(words("停止日時", "Withdrawn at"), null=True, blank=True)
    withdrawn_by = models.ForeignKey(
        User,
        models.PROTECT,
        verbose_name=words("停止した人", "Withdrawn by"),
        null=True,
        blank=True,
        related_name="+",
    )

    class Meta:
        verbose_name = words("APIキー", "API key")
        ordering: ClassVar = ["-created_at", "-id"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["tenant", "digest"], name="one_key_a_digest"),
            models.UniqueConstraint(fields=["tenant", "prefix"], name="one_key_a_prefix"),
        ]

    def __str__(self) -> str:
        return f"{self.name} ({self.prefix}…)"

    @property
    def holds(self) -> bool:
        """Whether it opens anything."""
        return self.withdrawn_at is None and self.expires_at > timezone.now()

    @property
    def scope_words(self) -> list[Text]:
        """What it is for; a scope that is no more is left out."""
        return [Scope(one).words for one in self.scopes if one in Scope.values]


class KeyUse(TenantModel):
    """How often a key was used in its last minute, and when last: one row a key."""

    key = models.ForeignKey(ApiKey, models.CASCADE, related_name="uses")
    minute_began_at = models.DateTimeField(null=True, blank=True)
    requests_in_minute = models.PositiveIntegerField(default=0)
    last_used_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["tenant", "key"], name="one_use_a_key")
        ]

    def __str__(self) -> str:
        return f"{self.key_id} {self.last_used_at}"


class KeptAnswer(TenantModel):
    """What a request with an `Idempotency-Key` was answered, so that its retry is told the same."""

    key = models.ForeignKey(ApiKey, models.CASCADE, related_name="+")
    name = models.CharField(max_length=255)
    request_digest = models.CharField(max_length=64)
    status = models.PositiveSmallIntegerField(default=0)
    body = models.TextField(blank=True)
    headers: "models.JSONField[dict[str, Any], dict[str, Any]]" = models.JSONField(
        default=dict, blank=True
    )

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["tenant", "key", "name"], name="one_answer_a_name")
        ]

    def __str__(self) -> str:
        return f"{self.key_id} {self.name}"
