"""One submission on the desk: interests, scores."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST

from machigenki.platform.applications.models import Call, Submission
from machigenki.platform.audit.selectors import trail
from machigenki.platform.awards import selectors
from machigenki.platform.awards.desk import (
    missing_reviewers,
    reviewers_here,
    sees_scores,
    unconflicted_assessments,
)
from machigenki.platform.awards.forms import InterestForm, ScoreForm
from machigenki.platform.awards.models import Assessment, Declaration
from machigenki.platform.awards.scoring import Criterion, criteria_of, spread, weighted
from machigenki.platform.awards.services import review as services
from machigenki.platform.awards.snapshot import headline_of, limit_of
from machigenki.platform.library.forms import carried_out
from machigenki.platform.people.access import needs
from machigenki.platform.people.permissions import may
from machigenki.platform.web.http import MemberRequest
from machigenki.platform.web.words import words


@needs("award.desk")
def review(request: MemberRequest, key: UUID) -> HttpResponse:
    """Show a submission's figures and conditions, one's own scores, others' where open."""
    submission = _submission(request, key)
    return _shown(request, submission)


def _submission(request: MemberRequest, key: UUID) -> Submission:
    found = selectors.submission_to_review(key)
    return get_object_or_404(found.select_related("tenant", "reader"))


def _shown(
    request: MemberRequest,
    submission: Submission,
    interest: InterestForm | None = None,
    scores: ScoreForm | None = None,
) -> HttpResponse:
    user = request.user
    call = get_object_or_404(selectors.own_call(submission.call_id))
    criteria = criteria_of(call.criteria)
    declared = list(
        Declaration.objects.filter(submission_id=submission.pk).select_related("reviewer")
    )
    own = next((one for one in declared if one.reviewer_id == user.pk), None)
    assessed = unconflicted_assessments(submission.pk, declared)
    mine = next((one for one in assessed if one.by_id == user.pk), None)
    scores_here = may(user, "award.score", submission)
    may_score = scores_here and own is not None and not own.conflict
    points = [(one, weighted(criteria, one.scores)) for one in assessed]
    sees = sees_scores(user, own)
    snapshot = submission.snapshot
    return render(
        request,
        "awards/review.html",
        {
            "submission": submission,
            "call": call,
            "headline": headline_of(snapshot["figures"], snapshot["eligibility"]),
            "limit": limit_of(submission),
            "eligibility": snapshot["eligibility"],
            "own": own,
            "interest_form": (interest or _interest(own)) if scores_here else None,
            "score_form": (scores or _scores(criteria, mine))
            if may_score and submission.withdrawn_at is None
            else None,
            "criteria": criteria,
            "sees": sees,
            "points": points if sees else [],
            "spread": spread(
                [value for _, value in points if value is not None],
                missing_reviewers(reviewers_here(), assessed, declared),
            )
            if sees
            else None,
            "conflicts": [one for one in declared if one.conflict],
            "may_decide": may(user, "award.decide", submission)
            and not (own is not None and own.conflict)
            and submission.withdrawn_at is None
            and selectors.decided(submission) is None,
        },
    )


@needs("award.desk")
def declarations(request: MemberRequest, key: UUID) -> HttpResponse:
    """Show the trail of declarations of interest, every change with what was there before."""
    submission = _submission(request, key)
    return render(
        request,
        "awards/declarations.html",
        {
            "submission": submission,
            "entries": trail({Declaration: ("submission_id", [submission.pk])}),
        },
    )


def _interest(own: Declaration | None) -> InterestForm:
    if own is None:
        return InterestForm()
    return InterestForm(initial={"conflict": "yes" if own.conflict else "no", "ground": own.ground})


def _scores(criteria: tuple[Criterion, ...], mine: Assessment | None) -> ScoreForm:
    if mine is None:
        return ScoreForm(criteria=criteria)
    held = {f"score_{key}": value for key, value in mine.scores.items()}
    return ScoreForm(criteria=criteria, initial={**held, "comment": mine.comment})


@require_POST
@needs("award.score")
def declare(request: MemberRequest, key: UUID) -> HttpResponse:
    """Declare whether one has a conflict of interest."""
    submission = _submission(request, key)
    form = InterestForm(request.POST)
    if form.is_valid():
        done = carried_out(
            form,
            lambda **data: services.declare_interest(
                by=request.user, submission=submission, **data
            ),
        )
        if done is not None:
            messages.success(request, words("申告を記録しました。", "Your declaration is kept."))
            return redirect("awards:review", key)
    return _shown(request, submission, interest=form)


@require_POST
@needs("award.score")
def score(request: MemberRequest, key: UUID) -> HttpResponse:
    """Score a submission."""
    submission = _submission(request, key)
    call: Call = get_object_or_404(selectors.own_call(submission.call_id))
    form = ScoreForm(request.POST, criteria=criteria_of(call.criteria))
    if form.is_valid():
        done = carried_out(
            form,
            lambda **data: services.score(
                by=request.user,
                submission=submission,
                call=call,
                scores=form.scored(),
                comment=data["comment"],
                once=data["once"],
            ),
        )
        if done is not None:
            messages.success(request, words("採点を保存しました。", "Your scores are saved."))
            return redirect("awards:review", key)
    return _shown(request, submission, scores=form)
