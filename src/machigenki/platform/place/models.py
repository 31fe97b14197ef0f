"""What the engines said of a region, kept so that nobody waits for it twice."""

from typing import Any, ClassVar

from django.db import models

from machigenki.platform.tenancy.models import TenantModel


class RegionReading(TenantModel):
    """A region read by the engines, in one language.

    `key` is the hash of all that went in: the municipalities, the body's own figures, the version.
    """

    key = models.CharField(max_length=64)
    lang = models.CharField(max_length=2)
    content: "models.JSONField[dict[str, Any], dict[str, Any]]" = models.JSONField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["tenant", "key", "lang"], name="one_reading_a_key")
        ]

    def __str__(self) -> str:
        return f"{self.key[:12]} {self.lang}"
