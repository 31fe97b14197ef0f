"""What was deleted and can still come back."""

from datetime import datetime, timedelta
from typing import ClassVar

from django.db import models
from django.utils import timezone

from machigenki.platform.people.models import User
from machigenki.platform.tenancy.audit import audited
from machigenki.platform.tenancy.models import TenantModel
from machigenki.region import Text

REVERSIBLE_DAYS = 30


def _end() -> datetime:
    return timezone.now() + timedelta(days=REVERSIBLE_DAYS)


@audited(exclude=["rows"])
class Discarded(TenantModel):
    """One thing that was deleted, whole: its row and the rows that fell with it."""

    kind = models.CharField(max_length=80)
    object_id = models.UUIDField()
    title_ja = models.CharField(max_length=200)
    title_en = models.CharField(max_length=200)
    rows: "models.JSONField[list[dict[str, str]], list[dict[str, str]]]" = models.JSONField()
    discarded_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    expires_at = models.DateTimeField(default=_end)

    class Meta:
        ordering: ClassVar = ["-created_at"]

    def __str__(self) -> str:
        return f"{self.kind} {self.object_id}"

    @property
    def title(self) -> Text:
        """What it was, in both languages."""
        return Text(self.title_ja, self.title_en)
