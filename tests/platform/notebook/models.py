from typing import ClassVar

from django.db import models

from machigenki.platform.tenancy.audit import audited
from machigenki.platform.tenancy.models import TenantModel


@audited()
class Note(TenantModel):
    words = models.CharField(max_length=100)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["tenant", "words"], name="one_note_of_these_words")
        ]


class Comment(TenantModel):
    note = models.ForeignKey(Note, models.CASCADE)
    words = models.CharField(max_length=100)
