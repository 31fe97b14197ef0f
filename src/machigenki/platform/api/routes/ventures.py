"""Ventures: read, started, written, moved on. Private notes are not in the API at all."""

import re
from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

from ninja import Body, HeaderEx, P, Query, Router
from pydantic import AwareDatetime, Field

from machigenki.platform.api.paging import Page, first_of, page_of
from machigenki.platform.api.problems import ApiError, pointer_of, unfit
from machigenki.platform.api.routes.venture_shapes import (
    ApprovalList,
    AsideOut,
    ChangeOut,
    ContentIn,
    ContentOut,
    FromCase,
    FromFile,
    FromTitle,
    Kept,
    MoveIn,
    MoveList,
    MoveOut,
    RevisionList,
    RevisionOut,
    RevisionRow,
    VentureList,
    VentureOut,
    VentureRow,
    approval_of,
    fault_out,
    figures_of,
    gate_of,
    move_of,
    revision_row,
    row_of,
    summary_of,
)
from machigenki.platform.api.scopes import Scope
from machigenki.platform.api.serving import KeyRequest, Tagged, makes, puts, reads
from machigenki.platform.people.permissions import require
from machigenki.platform.ventures import selectors, services, way_services
from machigenki.platform.ventures.content import check, label_of, plain
from machigenki.platform.ventures.edit_views import WHOLE
from machigenki.platform.ventures.gates import GATES, check_gate
from machigenki.platform.ventures.merge import Conflict
from machigenki.platform.ventures.models import Json, Venture
from machigenki.platform.ventures.stages import Stage, next_stage
from machigenki.platform.web.words import said, words
from machigenki.venture import CASES

router = Router(tags=["ventures"])
DRAFTED_AS = "api"
_VERSION = re.compile(r'"(\d{1,9})"')


class VentureFilter(Page):
    """Which ventures: at a stage, changed since a time, own or shared ones alone."""

    stage: Stage | None = None
    changed_since: AwareDatetime | None = Field(None, examples=["2026-11-24T09:00:00+09:00"])
    own: bool | None = None


class RevisionPage(Page):
    """Which versions: those before a number."""

    after: None = Field(None, exclude=True)
    before: int | None = Field(None, ge=1, le=2**31 - 1)


@reads(
    router, "/ventures", Scope.VENTURES_READ, response=VentureList, summary="事業の一覧 / Ventures"
)
def venture_list(request: KeyRequest, chosen: Query[VentureFilter]) -> VentureList:
    """List the tenant's ventures and those shared with it."""
    found = selectors.ventures_for(request.user, stage=chosen.stage)
    if chosen.changed_since is not None:
        found = found.filter(updated_at__gte=_in_range(chosen.changed_since))
    if chosen.own is not None:
        mine = {"tenant": request.tenant}
        found = found.filter(**mine) if chosen.own else found.exclude(**mine)
    rows, after = page_of(found, chosen)
    return VentureList(items=[VentureRow(**row_of(one)) for one in rows], next=after)


@makes(
    router,
    "/ventures",
    Scope.VENTURES_WRITE,
    response=VentureOut,
    summary="事業を作る / Start a venture",
)
def venture_start(
    request: KeyRequest,
    data: Body[Annotated[FromTitle | FromCase | FromFile, Field(discriminator="way")]],
) -> VentureOut:
    """Start a venture from a title, a model case or a venture's file."""
    by = request.user
    if isinstance(data, FromTitle):
        title = data.title_ja.strip()
        if not title:
            raise unfit(words("空欄です。", "This is empty."), name="title_ja", pointer="/title_ja")
        made = services.start_empty(by=by, title_ja=title, title_en=data.title_en.strip())
    elif isinstance(data, FromCase):
        if data.case not in CASES:
            raise unfit(
                words("このモデルケースはありません。", "There is no such model case."),
                name="case",
                pointer="/case",
                candidates=CASES,
            )
        made = services.start_from_case(by=by, case=data.case)
    else:
        made = services.start_from_file(by=by, text=data.toml, name="venture.toml")
    return _whole(made)


@reads(
    router,
    "/ventures/{uuid:venture_id}",
    Scope.VENTURES_READ,
    response=VentureOut,
    summary="事業 / A venture",
)
def venture(request: KeyRequest, venture_id: UUID) -> VentureOut:
    """Give a venture: its figures or faults as the engine reads it now, and the next gate."""
    return _whole(selectors.venture_for(request.user, venture_id))


@reads(
    router,
    "/ventures/{uuid:venture_id}/content",
    Scope.VENTURES_READ,
    response=ContentOut,
    summary="事業の中身 / A venture's file",
)
def content(request: KeyRequest, venture_id: UUID) -> Tagged:
    """Give the whole file as JSON. The ETag is its version; send it back as `If-Match`."""
    found = selectors.venture_for(request.user, venture_id)
    return Tagged(ContentOut(version=found.version, content=found.content), f'"{found.version}"')


@puts(
    router,
    "/ventures/{uuid:venture_id}/content",
    Scope.VENTURES_WRITE,
    response=Kept,
    summary="事業の中身を保存する / Save a venture's file",
)
def content_save(
    request: KeyRequest,
    venture_id: UUID,
    data: ContentIn,
    if_match: HeaderEx[
        str | None, P(alias="If-Match", description='The version that was changed, as in "7".')
    ] = None,
) -> Tagged:
    """Save the whole file, joined with what others changed in other fields since `If-Match`.

    Where somebody changed the same fields, nothing is saved: 412, with both texts field by field.
    A file with faults is refused, each fault at its field; partly filled plans are written in the
    form.
    """
    found = selectors.venture_for(request.user, venture_id)
    require(request.user, "venture.edit", found)
    base = _version(if_match)
    saved = services.save(
        by=request.user,
        venture=found,
        section=DRAFTED_AS,
        parts=WHOLE,
        content=_sound(data.content),
        base_version=base,
    )
    if saved.conflicts or base > saved.venture.version:
        raise _conflict(saved.venture, saved.conflicts)
    kept = saved.venture
    return Tagged(
        Kept(
            version=kept.version,
            joined=saved.joined,
            faults_count=kept.faults_count,
            summary=summary_of(kept.figures),
        ),
        f'"{kept.version}"',
    )


@reads(
    router,
    "/ventures/{uuid:venture_id}/revisions",
    Scope.VENTURES_READ,
    response=RevisionList,
    summary="事業の版の一覧 / A venture's history",
)
def revision_list(
    request: KeyRequest,
    venture_id: UUID,
    page: Query[RevisionPage],
) -> RevisionList:
    """List the versions of a venture."""
    found = selectors.revisions_of(selectors.venture_for(request.user, venture_id))
    if page.before is not None:
        found = found.filter(number__lt=page.before)
    rows, more = first_of(found, page.limit)
    return RevisionList(
        items=[RevisionRow(**revision_row(one)) for one in rows],
        next=rows[-1].number if more else None,
    )


@reads(
    router,
    "/ventures/{uuid:venture_id}/revisions/{int:number}",
    Scope.VENTURES_READ,
    response=RevisionOut,
    summary="事業の版 / A version of a venture",
)
def revision(
    request: KeyRequest, venture_id: UUID, number: Annotated[int, Field(ge=1, le=2**31 - 1)]
) -> RevisionOut:
    """Give a version: each field before and after, and the words set aside."""
    found = selectors.revision_of(selectors.venture_for(request.user, venture_id), number)
    return RevisionOut(
        **revision_row(found),
        changes=[
            ChangeOut(
                pointer=pointer_of(one["path"]),
                label=said(label_of(one["path"], found.content)),
                before=one["before"],
                after=one["after"],
            )
            for one in found.changes
        ],
        set_aside=[
            AsideOut(pointer=pointer_of(one["path"]), value=one["value"]) for one in found.set_aside
        ],
    )


@reads(
    router,
    "/ventures/{uuid:venture_id}/moves",
    Scope.VENTURES_READ,
    response=MoveList,
    summary="事業の歩み / A venture's way so far",
)
def move_list(request: KeyRequest, venture_id: UUID) -> MoveList:
    """List the steps on its way."""
    found = selectors.venture_for(request.user, venture_id)
    return MoveList(items=[move_of(one) for one in selectors.moves_of(found)])


@makes(
    router,
    "/ventures/{uuid:venture_id}/moves",
    Scope.VENTURES_MOVE,
    response=MoveOut,
    summary="事業の段階を進める / Move a venture on",
)
def move_on(request: KeyRequest, venture_id: UUID, data: MoveIn) -> MoveOut:
    """Move a venture through the gate to its next stage."""
    found = selectors.venture_for(request.user, venture_id)
    return move_of(
        way_services.move_on(
            by=request.user, venture=found, to=data.to, override_reason=data.override_reason
        )
    )


@reads(
    router,
    "/ventures/{uuid:venture_id}/approvals",
    Scope.VENTURES_READ,
    response=ApprovalList,
    summary="事業の承認 / A venture's approvals",
)
def approval_list(request: KeyRequest, venture_id: UUID) -> ApprovalList:
    """List its approvals, those that are void too."""
    found = selectors.venture_for(request.user, venture_id)
    return ApprovalList(items=[approval_of(one) for one in selectors.approvals_of(found)])


def _whole(found: Venture) -> VentureOut:
    approvals = list(selectors.approvals_of(found))
    facts = selectors.facts_of(found, approvals)
    to = next_stage(found.at)
    gate = GATES.get(to) if to else None
    figures = facts.reading.figures
    return VentureOut(
        **row_of(found),
        figures=figures_of(figures) if figures else None,
        faults=[fault_out(one, found.content) for one in facts.reading.faults],
        gate=gate_of(gate, check_gate(gate, facts)) if gate else None,
    )


def _version(if_match: str | None) -> int:
    if if_match is None:
        raise ApiError("no-version")
    found = _VERSION.fullmatch(if_match.strip())
    if found is None:
        raise ApiError("bad-request", words('If-Matchは"7"の形です。', 'If-Match reads as "7".'))
    return int(found[1])


def _sound(given: Json) -> Json:
    """Return content as the engine's model writes it.

    Raises
    ------
    ApiError
        With every fault at its field.
    """
    checked = check(given)
    if checked.measure is None:
        raise ApiError("invalid", errors=[fault_out(one, given) for one in checked.faults])
    return plain(checked.measure)


def _conflict(held: Venture, conflicts: tuple[Conflict, ...]) -> ApiError:
    told: list[dict[str, Any]] = [
        {
            "pointer": pointer_of(one.path),
            "label": said(label_of(one.path, held.content)),
            "base": one.base,
            "theirs": one.theirs,
            "mine": one.mine,
        }
        for one in conflicts
    ]
    return ApiError(
        "conflict",
        more={"version": held.version, "conflicts": told},
        headers={"ETag": f'"{held.version}"'},
    )


def _in_range(at: datetime) -> datetime:
    """Return a time that the database can compare: a far one in another zone overflows."""
    try:
        return at.astimezone()
    except (OverflowError, ValueError):
        raise unfit(words("時刻が範囲の外です。", "Out of range."), name="changed_since") from None
