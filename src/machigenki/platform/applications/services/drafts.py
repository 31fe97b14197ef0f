"""An application's draft: begun, saved, joined with others' changes, moved to another form."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils import timezone

from machigenki.platform.adaptation.approvals import void_route
from machigenki.platform.adaptation.kinds import Act
from machigenki.platform.applications import selectors
from machigenki.platform.applications.form_versions import form_version
from machigenki.platform.applications.models import (
    AnswerDraft,
    AnswerRevision,
    Application,
    Call,
    Json,
)
from machigenki.platform.people.models import User
from machigenki.platform.people.permissions import require
from machigenki.platform.tenancy.context import current_tenant, current_tenant_id
from machigenki.platform.ventures.merge import Conflict, changes, merge, put
from machigenki.platform.ventures.models import Venture
from machigenki.platform.web.words import words
from machigenki.region import Text


@dataclass(frozen=True)
class Saved:
    """What came of a save.

    Parameters
    ----------
    conflicts
        Answers that somebody else changed meanwhile; with any, nothing was saved and the draft
        is kept.
    joined
        Whether somebody else's changes to other answers were joined.
    """

    application: Application
    conflicts: tuple[Conflict, ...] = ()
    joined: bool = False


@transaction.atomic
def start(*, by: User, venture: Venture, call: Call | None, form: str, once: UUID) -> Application:
    """Begin an application; the same form sent twice begins one.

    Parameters
    ----------
    call
        The call; None for a draft ahead of it.
    form
        Version of the form where there is no call.

    Raises
    ------
    ValidationError
        If there is an application of the venture to the call already, the call has closed, or
        there is no such version.
    """
    require(by, "application.start")
    known = Application.objects.filter(pk=once, tenant=current_tenant()).first()
    if known:
        return known
    if venture.tenant_id != current_tenant_id() or venture.removed_at is not None:
        raise ValidationError(
            {"venture": words("自団体の事業を選んでください。", "Choose a venture of your own.")}
        )
    if call is not None:
        refuse_closed(call)
    version = form_version(call.form if call else form)
    if version is None:
        raise ValidationError({"form": words("この版はありません。", "There is no such version.")})
    _refuse_second(venture, call, None)
    application = Application(
        pk=once,
        venture=venture,
        call_id=call.pk if call else None,
        form=version.key,
        started_by=by,
    )
    application.full_clean(validate_unique=False, validate_constraints=False)
    try:
        with transaction.atomic():
            application.save(force_insert=True)
            AnswerRevision.objects.create(
                application=application, number=1, form=version.key, by=by, answers={}
            )
    except IntegrityError:  # sent twice at the same moment
        raise ValidationError(
            words("もう一度送信してください。", "Please send it again.")
        ) from None
    return application


def refuse_closed(call: Call) -> None:
    """Refuse a call that takes no applications any more, or is not published."""
    if call.published_at is None or call.closes_at <= timezone.now():
        raise ValidationError(
            {"call": words("この公募は締め切られています。", "This call has closed.")}
        )


def save_draft(
    *, by: User, application: Application, answers: Json, base_version: int
) -> AnswerDraft | None:
    """Keep what was typed so far; nothing where it is what is saved already."""
    require(by, "application.write", application)
    if answers == application.answers:
        discard_draft(by=by, application=application)
        return None
    draft, _ = AnswerDraft.objects.update_or_create(
        application=application,
        by=by,
        defaults={
            "answers": answers,
            "base_version": min(max(base_version, 1), application.version),
        },
    )
    return draft


def discard_draft(*, by: User, application: Application) -> None:
    """Throw away what was typed and not saved."""
    AnswerDraft.objects.filter(application=application, by=by).delete()


@transaction.atomic
def save(*, by: User, application: Application, answers: Json, base_version: int) -> Saved:
    """Save the answers, joined with what others saved since `base_version`.

    Where both changed one answer, nothing is saved: the draft keeps mine, the application theirs.

    Raises
    ------
    ValidationError
        If it is submitted.
    """
    require(by, "application.write", application)
    held = selectors.locked(application)
    refuse_submitted(held)
    base = selectors.answers_at(held, base_version)
    merged, conflicts = merge(base, held.answers, answers)
    if conflicts:
        save_draft(by=by, application=held, answers=answers, base_version=base_version)
        return Saved(held, tuple(conflicts))
    _keep(held, by, merged)
    discard_draft(by=by, application=held)
    return Saved(held, joined=merged != answers)


def conflicts_of(application: Application, draft: AnswerDraft) -> tuple[Json, list[Conflict]]:
    """Return a draft joined with the answers as they are now, and where they differ."""
    base = selectors.answers_at(application, draft.base_version)
    return merge(base, application.answers, draft.answers)


@transaction.atomic
def resolve(
    *,
    by: User,
    application: Application,
    draft: AnswerDraft,
    mine: Sequence[bool],
    seen_version: int,
) -> Saved:
    """Save a draft by the choice made at each conflict; the words not taken are set aside.

    Raises
    ------
    ValidationError
        If it changed again, a choice is missing, or it is submitted.
    """
    require(by, "application.write", application)
    held = selectors.locked(application)
    refuse_submitted(held)
    merged, conflicts = conflicts_of(held, draft)
    if held.version != seen_version or len(mine) != len(conflicts):
        raise ValidationError(
            words(
                "その間に別の変更が保存されました。もう一度選んでください。",
                "It was changed again meanwhile. Please choose once more.",
            )
        )
    aside = []
    for conflict, take_mine in zip(conflicts, mine, strict=True):
        lost = conflict.theirs if take_mine else conflict.mine
        aside.append({"path": list(conflict.path), "value": lost, "mine": not take_mine})
        if take_mine:
            merged = put(merged, conflict.path, conflict.mine)
    _keep(held, by, merged, set_aside=aside)
    draft.delete()
    return Saved(held)


@transaction.atomic
def move_to(
    *, by: User, application: Application, call: Call | None, form: str, seen_version: int
) -> Application:
    """Move a draft to another call, or to another version of the form; every answer stays.

    Raises
    ------
    ValidationError
        If it changed since the differences were read, is submitted, or the call has closed.
    """
    require(by, "application.write", application)
    held = selectors.locked(application)
    refuse_submitted(held)
    if held.version != seen_version:
        raise ValidationError(
            words(
                "その間に変更が保存されました。違いをもう一度確かめてください。",
                "It was changed meanwhile; look at the differences again.",
            )
        )
    if call is not None:
        refuse_closed(call)
    version = form_version(call.form if call else form)
    if version is None:
        raise ValidationError({"form": words("この版はありません。", "There is no such version.")})
    if call is not None and call.pk != held.call_id:
        _refuse_second(held.venture, call, held)
        held.call_id = call.pk
    held.form = version.key
    held.version += 1
    held.save()
    AnswerRevision.objects.create(
        application=held, number=held.version, form=held.form, by=by, answers=held.answers
    )
    void_route(
        Act.APPLICATION,
        held.pk,
        Text(f"様式・公募が変わったため（{version.name.ja}）", f"Moved to: {version.name.en}"),
    )
    return held


def remove(*, by: User, application: Application) -> None:
    """Put a draft out of sight; `bring_back` undoes it.

    Raises
    ------
    ValidationError
        If it was ever submitted: the record stays.
    """
    require(by, "application.remove", application)
    if application.submissions.exists():
        raise ValidationError(
            words("提出したことのある申請は削除できません。", "It was submitted, so it stays.")
        )
    application.removed_at = timezone.now()
    application.save(update_fields=["removed_at", "updated_at"])


@transaction.atomic
def bring_back(*, by: User, application: Application) -> None:
    """Undo a deletion.

    Raises
    ------
    ValidationError
        If another application took its place.
    """
    require(by, "application.remove", application)
    if application.call_id is not None:
        same = Application.objects.filter(
            venture=application.venture_id, call_id=application.call_id, removed_at=None
        )
        if same.exists():
            raise ValidationError(_second())
    application.removed_at = None
    application.save(update_fields=["removed_at", "updated_at"])


def refuse_submitted(application: Application) -> None:
    """Refuse to change what is submitted."""
    if not application.open_to_change:
        raise ValidationError(
            words(
                "提出済みのため変更できません。取り下げると書き直せます。",
                "It is submitted and cannot be changed; withdraw it to write on.",
            )
        )


def _keep(
    application: Application, by: User, answers: Json, *, set_aside: list[Json] | None = None
) -> None:
    found = list(changes(application.answers, answers))
    if not found and not set_aside:
        return
    application.answers = answers
    application.version += 1
    application.save()
    AnswerRevision.objects.create(
        application=application,
        number=application.version,
        form=application.form,
        by=by,
        answers=answers,
        changes=[change.as_json() for change in found],
        set_aside=set_aside or [],
    )
    if found:
        n = application.version
        void_route(
            Act.APPLICATION,
            application.pk,
            Text(f"第{n}版で回答が変わったため", f"Answers changed in version {n}"),
        )


def _refuse_second(venture: Venture, call: Call | None, but: Application | None) -> None:
    if call is None:
        return
    same = Application.objects.filter(venture=venture, call_id=call.pk, removed_at=None)
    if but is not None:
        same = same.exclude(pk=but.pk)
    if same.exists():
        raise ValidationError({"call": _second()})


def _second() -> str:
    return words(
        "この事業からこの公募への申請は、すでにあります。",
        "There is an application of this venture to this call already.",
    )
