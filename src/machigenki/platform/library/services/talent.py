"""起業家誘致・人材サイクル: openings, people, terms, and asking how they fare."""

from calendar import monthrange
from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone

from machigenki.platform.library.models import Candidate, FollowUp, Opening, Outcome, Placement
from machigenki.platform.people.models import User
from machigenki.platform.people.permissions import require
from machigenki.platform.web.words import words

FOLLOW_UP_MONTHS = (1, 3, 6, 12)
"""After how many months somebody asks; then every twelve months of the term, and at its end."""
MOST_FOLLOW_UP_YEARS = 5


def write_opening(
    *,
    by: User,
    opening: Opening | None = None,
    title: str,
    kind: str,
    description: str,
    term_from: date,
    term_until: date | None = None,
    apply_until: date | None = None,
    seats: int = 1,
) -> Opening:
    """Write an opening, or write one anew.

    Raises
    ------
    PermissionDenied
        When `by` may not.
    ValidationError
        By field: a term that ends before it begins, applications after it began.
    """
    require(by, "opening.write", opening)
    faults = {}
    if term_until is not None and term_until < term_from:
        faults["term_until"] = words("開始日より後にしてください。", "Later than its first day.")
    if apply_until is not None and apply_until > term_from:
        faults["apply_until"] = words("開始日以前にしてください。", "Not after its first day.")
    if seats < 1:
        faults["seats"] = words("1人以上にしてください。", "One or more.")
    if faults:
        raise ValidationError(faults)
    opening = opening or Opening(written_by=by)
    opening.title, opening.kind, opening.description = title.strip(), kind, description.strip()
    opening.term_from, opening.term_until = term_from, term_until
    opening.apply_until, opening.seats = apply_until, seats
    opening.full_clean()
    opening.save()
    return opening


def keep_candidate(
    *,
    by: User,
    candidate: Candidate | None = None,
    name: str,
    kind: str,
    skills: str,
    lives_in: str = "",
    contact: str,
    consented_on: date,
) -> Candidate:
    """Keep a person who might come, with the day of their consent.

    Raises
    ------
    PermissionDenied
        When `by` may not.
    ValidationError
        By field: a consent that lies in the future.
    """
    require(by, "talent.keep")
    if consented_on > timezone.localdate():
        raise ValidationError(
            {"consented_on": words("同意を得た日は今日以前です。", "Consent lies in the past.")}
        )
    candidate = candidate or Candidate()
    candidate.name, candidate.kind, candidate.skills = name.strip(), kind, skills.strip()
    candidate.lives_in, candidate.contact = lives_in.strip(), contact.strip()
    candidate.consented_on = consented_on
    candidate.full_clean()
    candidate.save()
    return candidate


@transaction.atomic
def place(
    *,
    by: User,
    opening: Opening,
    candidate: Candidate,
    starts_on: date,
    ends_on: date | None = None,
) -> Placement:
    """Put a person into a seat for a term and set the days on which to ask how they fare.

    Raises
    ------
    PermissionDenied
        When `by` may not.
    ValidationError
        When all seats are taken, the person has this seat, or the term ends before it begins.
    """
    require(by, "talent.keep")
    opening = Opening.objects.select_for_update().get(pk=opening.pk)
    if ends_on is not None and ends_on < starts_on:
        raise ValidationError(
            {"ends_on": words("着任日より後にしてください。", "Later than the first day.")}
        )
    if opening.placements.filter(ended_on=None).count() >= opening.seats:
        raise ValidationError(
            words(
                "この募集の定員は埋まっています。定員を増やすか、任期を終えてください。",
                "All seats are taken. Add a seat or end a term.",
            )
        )
    placement = Placement(
        opening=opening, candidate=candidate, starts_on=starts_on, ends_on=ends_on
    )
    placement.full_clean()
    placement.save()
    FollowUp.objects.bulk_create(
        FollowUp(placement=placement, due_on=day) for day in follow_up_days(starts_on, ends_on)
    )
    return placement


def follow_up_days(starts_on: date, ends_on: date | None) -> list[date]:
    """Return the days on which to ask: 1, 3, 6, 12 months after the start, yearly, at the end."""
    months = [*FOLLOW_UP_MONTHS, *range(24, 12 * MOST_FOLLOW_UP_YEARS + 1, 12)]
    if ends_on is None:
        return [_months_later(starts_on, count) for count in FOLLOW_UP_MONTHS]
    days = [_months_later(starts_on, count) for count in months]
    return [*(day for day in days if day < ends_on), ends_on]


def record_follow_up(*, by: User, follow_up: FollowUp, note: str) -> FollowUp:
    """Write down how the person fares.

    Raises
    ------
    PermissionDenied
        When `by` may not.
    ValidationError
        When nothing is written.
    """
    require(by, "talent.keep")
    if not note.strip():
        raise ValidationError(
            {"note": words("聞き取ったことを入力してください。", "Write what was said.")}
        )
    follow_up.note, follow_up.done_on = note.strip(), timezone.localdate()
    follow_up.full_clean()
    follow_up.save()
    return follow_up


def end_placement(*, by: User, placement: Placement, ended_on: date, outcome: str) -> Placement:
    """End a term and say how; follow-ups that were to come are dropped (the trail keeps them).

    Raises
    ------
    PermissionDenied
        When `by` may not.
    ValidationError
        By field: a day before the start; no outcome.
    """
    require(by, "talent.keep")
    if ended_on < placement.starts_on:
        raise ValidationError(
            {"ended_on": words("着任日より後にしてください。", "Later than the first day.")}
        )
    if outcome not in Outcome.values:
        raise ValidationError({"outcome": words("終わり方を選んでください。", "Say how it ended.")})
    placement.ended_on, placement.outcome = ended_on, outcome
    placement.full_clean()
    placement.save()
    placement.follow_ups.filter(done_on=None, due_on__gt=ended_on).delete()
    return placement


def _months_later(day: date, count: int) -> date:
    """Return the same day some months later, or the month's last where it has none such."""
    year, month = divmod(day.month - 1 + count, 12)
    year, month = day.year + year, month + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))
