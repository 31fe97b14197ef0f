"""What every row that somebody files has in common."""

from typing import Any, ClassVar

from django.db import models

from machigenki.platform.applications.models import Submission
from machigenki.platform.people.models import User
from machigenki.platform.tenancy.models import TenantModel
from machigenki.platform.web.words import words


class Filed(TenantModel):
    """A row from a form: `once` is the form's own number, so that none is filed twice."""

    once = models.UUIDField(editable=False)
    by = models.ForeignKey(
        User, models.PROTECT, related_name="+", verbose_name=words("記入者", "By")
    )

    class Meta:
        abstract = True
        ordering: ClassVar = ["created_at", "id"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["tenant", "once"], name="%(class)s_once")
        ]


def money(ja: str, en: str, **more: Any) -> Any:
    """Return a field of whole yen, never negative."""
    return models.PositiveBigIntegerField(words(ja, en), **more)


def submission_of_a_town() -> Any:
    """Return the key of a submission, which is another tenant's row as a rule.

    Nothing in the database binds it; services take the submission from what is shared with them.
    """
    return models.ForeignKey(
        Submission,
        models.DO_NOTHING,
        db_constraint=False,
        related_name="+",
        verbose_name=words("申請", "Application"),
    )


def own_submission() -> Any:
    """Return the key of the town's own submission; who reads that reads what hangs on it."""
    return models.ForeignKey(
        Submission,
        models.PROTECT,
        related_name="+",
        verbose_name=words("申請", "Application"),
    )
