"""What is done to a venture's content: started, drafted, saved, brought back."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils import timezone

from machigenki.platform.adaptation.approvals import void_route
from machigenki.platform.adaptation.kinds import Act
from machigenki.platform.adaptation.places import as_json
from machigenki.platform.adaptation.selectors import overrides
from machigenki.platform.people.models import User
from machigenki.platform.people.permissions import require
from machigenki.platform.tenancy.ids import uuid7
from machigenki.platform.ventures import selectors
from machigenki.platform.ventures.content import (
    check,
    first_content,
    label_of,
    plain,
    read_text_file,
    tidy,
)
from machigenki.platform.ventures.figures import known_region, read
from machigenki.platform.ventures.merge import Change, Conflict, changes, merge, put
from machigenki.platform.ventures.models import Draft, Json, Revision, Venture
from machigenki.platform.ventures.sections import section_of
from machigenki.platform.ventures.stages import APPROVALS, NOT_OF_THE_PLAN, ApprovalKind
from machigenki.platform.web.words import words
from machigenki.region import Text
from machigenki.venture import Venture as Measure, new_measure

TITLE_LENGTH = 200


@dataclass(frozen=True)
class Saved:
    """What came of a save.

    Parameters
    ----------
    venture
        As it is now.
    conflicts
        Fields that somebody else changed meanwhile; with any, nothing was saved and the draft
        is kept.
    joined
        Whether somebody else's changes to other fields were joined.
    """

    venture: Venture
    conflicts: tuple[Conflict, ...] = ()
    joined: bool = False


def start_empty(
    *, by: User, title_ja: str, title_en: str = "", once: UUID | None = None
) -> Venture:
    """Start a venture of which only the title is known; a second time with `once` is the same."""
    content = first_content(title_ja=title_ja, title_en=title_en, today=timezone.localdate())
    return _start(by, content, once)


def start_from_case(*, by: User, case: str, once: UUID | None = None) -> Venture:
    """Start a venture from a model case, filled with the tenant's own figures.

    Raises
    ------
    ValidationError
        If it is not known which municipality the tenant is.
    InputError
        If there is no such case.
    """
    require(by, "venture.start")
    region = known_region(tuple(selectors.own_region_codes()), overrides())
    if region is None:
        raise ValidationError(
            words(
                "この団体の市区町村が分からないため、ひな形を作れません。空の事業から始めてください。",
                "The municipality is not known, so no case can be filled. Start empty instead.",
            )
        )
    return _start(by, read_text_file(new_measure(case, region), f"{case}.toml"), once)


def start_from_file(*, by: User, text: str, name: str, once: UUID | None = None) -> Venture:
    """Start a venture from the text of a venture's file.

    Raises
    ------
    InputError
        With every fault by line.
    """
    require(by, "venture.start")
    return _start(by, read_text_file(text, name), once)


@transaction.atomic
def save_draft(
    *, by: User, venture: Venture, section: str, content: Json, base_version: int
) -> Draft | None:
    """Keep what was typed so far; nothing where it is what is saved already."""
    require(by, "venture.edit", venture)
    # A draft sent just before a save may arrive after it: it must not outlive the save.
    held = selectors.locked(venture)
    mine = tidy(Measure, content)
    asked = section_of(section)
    parts = asked.parts if asked else (*mine, *held.content)
    if _of_parts(mine, parts) == _of_parts(held.content, parts):
        discard_draft(by=by, venture=held, section=section)
        return None
    draft, _ = Draft.objects.update_or_create(
        venture=held,
        by=by,
        section=section,
        defaults={"content": mine, "base_version": min(max(base_version, 1), held.version)},
    )
    return draft


def discard_draft(*, by: User, venture: Venture, section: str) -> None:
    """Throw away what was typed into a section and not saved."""
    Draft.objects.filter(venture=venture, by=by, section=section).delete()


@transaction.atomic
def save(
    *,
    by: User,
    venture: Venture,
    section: str,
    parts: Sequence[str],
    content: Json,
    base_version: int,
) -> Saved:
    """Save some parts of a venture, joined with what others saved since `base_version`.

    Where both changed the same field, nothing is saved: the draft keeps mine, the venture theirs.
    """
    require(by, "venture.edit", venture)
    held = selectors.locked(venture)
    mine = tidy(Measure, content)
    base = selectors.content_at(held, base_version)
    merged, conflicts = merge(*(_of_parts(one, parts) for one in (base, held.content, mine)))
    if conflicts:
        save_draft(by=by, venture=held, section=section, content=mine, base_version=base_version)
        return Saved(held, tuple(conflicts))
    _keep(held, by, _with_parts(held.content, merged, parts))
    discard_draft(by=by, venture=held, section=section)
    return Saved(held, joined=merged != _of_parts(mine, parts))


def conflicts_of(
    venture: Venture, draft: Draft, parts: Sequence[str]
) -> tuple[Json, list[Conflict]]:
    """Return a draft joined with the venture as it is now, and where they differ."""
    base = selectors.content_at(venture, draft.base_version)
    return merge(*(_of_parts(one, parts) for one in (base, venture.content, draft.content)))


@transaction.atomic
def resolve(
    *,
    by: User,
    venture: Venture,
    draft: Draft,
    parts: Sequence[str],
    mine: Sequence[bool],
    seen_version: int,
) -> Saved:
    """Save a draft by the choice made at each conflict; the words not taken are set aside.

    Raises
    ------
    ValidationError
        If the venture changed again, or a choice is missing.
    """
    require(by, "venture.edit", venture)
    held = selectors.locked(venture)
    merged, conflicts = conflicts_of(held, draft, parts)
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
    _keep(held, by, _with_parts(held.content, merged, parts), set_aside=aside)
    draft.delete()
    return Saved(held)


@transaction.atomic
def restore(*, by: User, venture: Venture, number: int) -> Venture:
    """Make an earlier version the present one; the versions between stay in the history."""
    require(by, "venture.edit", venture)
    held = selectors.locked(venture)
    old = selectors.revision_of(held, number)
    _keep(held, by, old.content, restored_from=number)
    return held


def _start(by: User, content: Json, once: UUID | None) -> Venture:
    require(by, "venture.start")
    if once and (known := selectors.started_with(once)):
        return known
    held = tidy(Measure, content)
    checked = check(held)
    if checked.measure:
        held = plain(checked.measure)
    venture = Venture(
        pk=once or uuid7(),
        case=str(held.get("case", "")),
        region_codes=selectors.own_region_codes(),
        started_by=by,
    )
    _take(venture, held)
    venture.full_clean(validate_unique=False)
    try:
        with transaction.atomic():
            venture.save(force_insert=True)
            Revision.objects.create(venture=venture, number=1, by=by, content=held)
    except IntegrityError:  # sent twice at the same moment
        raise ValidationError(
            words("もう一度送信してください。", "Please send it again.")
        ) from None
    return venture


def _take(venture: Venture, content: Json) -> None:
    """Put content into a venture with what is read from it."""
    title = content.get("title")
    title = title if isinstance(title, dict) else {}
    venture.content = content
    venture.title_ja = str(title.get("ja") or venture.title_ja)[:TITLE_LENGTH]
    venture.title_en = str(title.get("en", ""))[:TITLE_LENGTH]
    compute(venture)


def compute(venture: Venture) -> None:
    """Put into a venture what the engine says of it, and which own figures that rests on."""
    own = overrides()
    reading = read(venture.content, venture.region_codes, own)
    venture.figures = reading.figures.summary() | {"own": as_json(own)} if reading.figures else {}
    venture.faults_count = len(reading.faults)


def _keep(
    venture: Venture,
    by: User,
    content: Json,
    *,
    set_aside: list[Json] | None = None,
    restored_from: int | None = None,
) -> None:
    """Save content as a new version; approvals of what changed become void."""
    found = list(changes(venture.content, content))
    if not found and not set_aside:
        return
    _take(venture, content)
    venture.version += 1
    venture.save()
    Revision.objects.create(
        venture=venture,
        number=venture.version,
        by=by,
        content=content,
        changes=[change.as_json() for change in found],
        set_aside=set_aside or [],
        restored_from=restored_from,
    )
    _void_approvals(venture, found)


def _void_approvals(venture: Venture, found: Sequence[Change]) -> None:
    touched = {str(change.path[0]) for change in found if change.path}
    if of_plan := sorted(touched - NOT_OF_THE_PLAN):
        void_route(Act.VENTURE_PLAN, venture.pk, _changed_in(venture, of_plan))
    for approval in venture.approvals.filter(voided_at=None):
        about = sorted(touched & APPROVALS[ApprovalKind(approval.kind)].parts)
        if not about:
            continue
        reason = _changed_in(venture, about)
        approval.voided_at = timezone.now()
        approval.void_reason_ja, approval.void_reason_en = reason.ja[:500], reason.en[:500]
        approval.save()


def _changed_in(venture: Venture, parts: Sequence[str]) -> Text:
    labels = [label_of((part,), venture.content) for part in parts]
    return Text(
        f"第{venture.version}版で変わったため: " + "、".join(one.ja for one in labels),
        f"Changed in version {venture.version}: " + ", ".join(one.en for one in labels),
    )


def _of_parts(content: Json, parts: Sequence[str]) -> Json:
    return {part: content[part] for part in parts if part in content}


def _with_parts(content: Json, merged: Json, parts: Sequence[str]) -> Json:
    others: dict[str, Any] = {key: one for key, one in content.items() if key not in parts}
    return tidy(Measure, others | merged)
