"""What a reviewer does: declare interests, score."""

from collections.abc import Mapping
from uuid import UUID

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction

from machigenki.platform.applications.models import Call, Submission
from machigenki.platform.awards.models import Assessment, Declaration
from machigenki.platform.awards.scoring import criteria_of
from machigenki.platform.awards.services.saving import made_already, refused, saved
from machigenki.platform.people.models import User
from machigenki.platform.people.permissions import require
from machigenki.platform.web.words import words


@transaction.atomic
def declare_interest(
    *, by: User, submission: Submission, conflict: bool, ground: str = ""
) -> Declaration:
    """Declare whether one has a conflict of interest; every change stays in the audit trail.

    Raises
    ------
    PermissionDenied
        When `by` is no reviewer of this body.
    ValidationError
        At `ground`, where a conflict is not told.
    """
    require(by, "award.score", submission)
    told = ground.strip()
    if conflict and not told:
        raise ValidationError(
            {"ground": words("どのような関係かを書いてください。", "Say what the relation is.")}
        )
    held = (
        Declaration.objects.select_for_update()
        .filter(submission_id=submission.pk, reviewer=by)
        .first()
    ) or Declaration(submission_id=submission.pk, reviewer=by)
    held.conflict, held.ground = conflict, told if conflict else ""
    held.full_clean()
    held.save()
    return held


@transaction.atomic
def score(
    *,
    by: User,
    submission: Submission,
    call: Call,
    scores: Mapping[str, int],
    comment: str = "",
    once: UUID,
) -> Assessment:
    """Score a submission by the criteria of its call.

    Raises
    ------
    PermissionDenied
        When `by` is no reviewer, or has declared a conflict of interest.
    ValidationError
        By criterion; when nothing is declared yet; when the application was withdrawn.
    """
    require(by, "award.score", submission)
    made = made_already(Assessment, once)
    if made is not None:
        return made
    declared = Declaration.objects.filter(submission_id=submission.pk, reviewer=by).first()
    if declared is None:
        raise refused(
            None,
            "採点の前に、利益相反の有無を申告してください。",
            "First declare whether you have a conflict of interest.",
        )
    if declared.conflict:
        raise PermissionDenied("award.score")
    if submission.withdrawn_at is not None:
        raise refused(None, "取り下げられた申請です。", "The application was withdrawn.")
    criteria = criteria_of(call.criteria)
    faults = {
        one.key: words(
            f"0から{one.most}の整数にしてください。", f"A whole number from 0 to {one.most}."
        )
        for one in criteria
        if not isinstance(scores.get(one.key), int) or not 0 <= scores[one.key] <= one.most
    }
    if faults:
        raise ValidationError(faults)
    return saved(
        Assessment(
            submission_id=submission.pk,
            scores={one.key: scores[one.key] for one in criteria},
            comment=comment.strip(),
            by=by,
            once=once,
        )
    )
