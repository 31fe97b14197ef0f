"""What several of the table's models share."""

from uuid import uuid4

from django.db import models

from machigenki.platform.tenancy.models import TenantModel
from machigenki.platform.web.words import words


class Entered(TenantModel):
    """A row that one sent form makes. `once` comes with the form: sent twice, it makes one row."""

    once = models.UUIDField(default=uuid4, editable=False)

    class Meta:
        abstract = True


class Removable(Entered):
    """A row that is put away rather than deleted, so that it can be brought back."""

    removed_at = models.DateTimeField(words("削除日時", "Removed at"), null=True, blank=True)

    class Meta:
        abstract = True
