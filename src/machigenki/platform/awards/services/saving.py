"""What all services share: one at a time on a case, and once a form."""

from datetime import date
from typing import TypeVar
from uuid import UUID

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import IntegrityError, connection, transaction
from django.utils import timezone

from machigenki.platform.awards.casefile import CaseFile
from machigenki.platform.awards.models import Declaration
from machigenki.platform.awards.models.base import Filed
from machigenki.platform.awards.selectors import case_file_for
from machigenki.platform.people.models import User
from machigenki.platform.people.permissions import require
from machigenki.platform.tenancy.context import current_tenant_id
from machigenki.platform.web.words import words

_Filed = TypeVar("_Filed", bound=Filed)
_LOCKS = 0x6177_6172  # the first half of the lock's number, so that no other lock meets it


def held(user: User, submission_id: UUID) -> CaseFile:
    """Return a case as it is now, held until the end of the transaction.

    Town and reviewing body write into rows of their own, so no row is there that both could lock:
    the lock is of the submission's number.

    Raises
    ------
    Http404
        When this tenant neither applied for it nor reviews it.
    """
    with connection.cursor() as cursor:
        half = submission_id.int & 0x7FFF_FFFF
        cursor.execute("select pg_advisory_xact_lock(%s, %s)", [_LOCKS, half])
    return case_file_for(user, submission_id)


def to_decide(user: User, submission_id: UUID) -> CaseFile:
    """Return a case, held, to a reviewer of this body without a conflict of interest in it.

    Raises
    ------
    PermissionDenied
        To anybody else.
    """
    file = held(user, submission_id)
    require(user, "award.decide", file.submission)
    mine = Declaration.objects.filter(submission_id=submission_id, reviewer=user)
    if mine.filter(conflict=True).exists():
        raise PermissionDenied("award.decide")
    return file


def made_already(model: type[_Filed], once: UUID) -> _Filed | None:
    """Return the row that the same form has made, None where it is sent for the first time."""
    return model._default_manager.filter(tenant_id=current_tenant_id(), once=once).first()


def saved(row: _Filed) -> _Filed:
    """Check and save a new row; a form that is sent twice at one moment makes one.

    Raises
    ------
    ValidationError
        By field; without a field where another person was quicker.
    """
    row.full_clean()
    try:
        with transaction.atomic():
            row.save(force_insert=True)
    except IntegrityError as error:
        made = made_already(type(row), row.once)
        if made is None:
            raise moved_on() from error
        return made
    return row


def moved_on() -> ValidationError:
    """Return the refusal of a step that somebody else has done meanwhile."""
    return ValidationError(
        words(
            "その間に別の方が手続を進めました。内容を確かめてください。",
            "Somebody has gone on meanwhile. Look again.",
        )
    )


def not_to_come(field: str, day: date, *, since: date | None = None) -> None:
    """Refuse a day to come, and one before the step that it follows.

    Raises
    ------
    ValidationError
        At `field`.
    """
    if day > timezone.localdate():
        raise ValidationError({field: words("今日以前の日にしてください。", "Not in the future.")})
    if since is not None and day < since:
        raise ValidationError(
            {
                field: words(
                    f"{since:%Y-%m-%d}以後の日にしてください。", f"Not before {since:%Y-%m-%d}."
                )
            }
        )


def refused(field: str | None, ja: str, en: str) -> ValidationError:
    """Return a refusal at a field, or of the whole form."""
    said = words(ja, en)
    return ValidationError({field: said}) if field else ValidationError(said)
