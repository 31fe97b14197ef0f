"""What a reviewer says of a submission: conflicts of interest, scores. Never shared."""

from typing import ClassVar

from django.db import models
from django.db.models import Q

from machigenki.platform.awards.models.base import Filed, submission_of_a_town
from machigenki.platform.people.models import User
from machigenki.platform.tenancy.audit import audited
from machigenki.platform.tenancy.models import TenantModel
from machigenki.platform.web.words import words


@audited()
class Declaration(TenantModel):
    """Whether a reviewer has a conflict of interest (利益相反); each change is in the trail."""

    submission = submission_of_a_town()
    reviewer = models.ForeignKey(
        User, models.PROTECT, related_name="+", verbose_name=words("審査担当", "Reviewer")
    )
    conflict = models.BooleanField(words("利益相反がある", "Conflict of interest"))
    ground = models.CharField(words("内容", "What it is"), max_length=500, blank=True)

    class Meta:
        verbose_name = words("利益相反の申告", "Declaration of interests")
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["tenant", "submission", "reviewer"], name="one_declaration_a_reviewer"
            ),
            models.CheckConstraint(
                condition=Q(conflict=False) | ~Q(ground=""), name="conflict_says_what"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.reviewer_id}: {self.conflict}"


@audited(exclude=["scores", "comment"])  # who has a conflict may read the trail; rows stay for good
class Assessment(Filed):
    """One reviewer's scores by criterion. Each save is a row; the last one holds."""

    submission = submission_of_a_town()
    scores: "models.JSONField[dict[str, int], dict[str, int]]" = models.JSONField(
        words("採点", "Scores")
    )
    comment = models.TextField(words("講評", "Comment"), max_length=2_000, blank=True)

    class Meta(Filed.Meta):
        verbose_name = words("採点", "Assessment")
        indexes: ClassVar = [
            models.Index(
                fields=["tenant", "submission", "by", "-created_at"], name="assessment_latest"
            )
        ]

    def __str__(self) -> str:
        return f"{self.submission_id} {self.by_id}"
