"""The round table: sittings, decisions, tasks; the public record without a key."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.http import HttpRequest
from ninja import Query, Router, Schema

from machigenki.platform.api.paging import Page, PageQuery, page_of
from machigenki.platform.api.scopes import Scope
from machigenki.platform.api.serving import KeyRequest, reads, reads_public
from machigenki.platform.api.shapes import Words, both
from machigenki.platform.people.permissions import require
from machigenki.platform.roundtable import selectors
from machigenki.platform.roundtable.models import (
    Decision,
    Outcome,
    Sitting,
    SittingState,
    StanceKind,
    TableRule,
    Task,
    TaskState,
)
from machigenki.region import Text

router = Router(tags=["roundtable"])


class SittingRow(Schema):
    """A sitting in a list."""

    id: UUID
    title: str
    starts_at: datetime
    ends_at: datetime
    place: str
    online_url: str
    state: SittingState


class SittingList(Schema):
    """A page of sittings, those called last first."""

    items: list[SittingRow]
    next: UUID | None


class AgendaOut(Schema):
    """A point of the agenda."""

    title: str
    presenter: str
    minutes_long: int | None
    note: str


class TallyOut(Schema):
    """How one party's members stood."""

    party: Words
    agree_persons: int
    oppose_persons: int
    abstain_persons: int


class StanceOut(Schema):
    """How one member stood."""

    member: str
    position: StanceKind


class PublicDecision(Schema):
    """A decision as the table made it public."""

    id: UUID
    text: Words
    outcome: Outcome
    reason: str
    sitting: str
    decided_at: datetime
    venture_title: str
    unmet_rules: list[TableRule]
    other_rule: str
    override_reason: str
    published_at: datetime | None
    withdrawn_at: datetime | None
    withdrawal_reason: str
    tally: list[TallyOut]


class PublicDecisionList(Schema):
    """A page of public decisions, the newest first."""

    items: list[PublicDecision]
    next: UUID | None


class DecisionOut(PublicDecision):
    """A decision with who stood how."""

    sitting_id: UUID
    venture_id: UUID | None
    positions: list[StanceOut]


class DecisionList(Schema):
    """A page of decisions, the newest first."""

    items: list[DecisionOut]
    next: UUID | None


class SittingOut(SittingRow):
    """A sitting with its agenda."""

    notice: str
    agenda: list[AgendaOut]


class TaskOut(Schema):
    """A task."""

    id: UUID
    title: str
    owner: str
    due_on: date
    state: TaskState
    note: str
    sitting_id: UUID | None
    decision_id: UUID | None


class TaskList(Schema):
    """A page of tasks, the newest first."""

    items: list[TaskOut]
    next: UUID | None


class TaskFilter(Page):
    """Which tasks."""

    state: TaskState | None = None


@reads_public(
    router,
    "/public/decisions",
    "roundtable",
    response=PublicDecisionList,
    summary="公開された決定（キー不要） / Public decisions (no key)",
)
def public_decisions(request: HttpRequest, page: PageQuery) -> PublicDecisionList:
    """List what the table made public; without a key."""
    rows, after = page_of(selectors.public_decisions(), page)
    return PublicDecisionList(items=[PublicDecision(**_public(one)) for one in rows], next=after)


@reads(
    router,
    "/sittings",
    Scope.ROUNDTABLE_READ,
    response=SittingList,
    summary="会議の一覧 / Sittings",
)
def sitting_list(request: KeyRequest, page: PageQuery) -> SittingList:
    """List the sittings."""
    require(request.user, "roundtable.see")
    rows, after = page_of(selectors.sittings(), page)
    return SittingList(items=[SittingRow(**_sitting(one)) for one in rows], next=after)


@reads(
    router,
    "/sittings/{uuid:sitting_id}",
    Scope.ROUNDTABLE_READ,
    response=SittingOut,
    summary="会議 / A sitting",
)
def sitting(request: KeyRequest, sitting_id: UUID) -> SittingOut:
    """Give a sitting with its agenda. Papers and minutes are read on the pages."""
    found = selectors.sitting_for(request.user, sitting_id)
    agenda = [
        AgendaOut(
            title=one.title,
            presenter=one.presenter,
            minutes_long=one.minutes_long,
            note=one.note,
        )
        for one in selectors.agenda_of(found)
    ]
    return SittingOut(**_sitting(found), notice=found.notice, agenda=agenda)


@reads(
    router,
    "/decisions",
    Scope.ROUNDTABLE_READ,
    response=DecisionList,
    summary="決定の一覧 / Decisions",
)
def decision_list(request: KeyRequest, page: PageQuery) -> DecisionList:
    """List the table's decisions."""
    require(request.user, "roundtable.see")
    rows, after = page_of(selectors.with_positions(selectors.decisions()), page)
    return DecisionList(items=[_decision(one) for one in rows], next=after)


@reads(
    router,
    "/decisions/{uuid:decision_id}",
    Scope.ROUNDTABLE_READ,
    response=DecisionOut,
    summary="決定 / A decision",
)
def decision(request: KeyRequest, decision_id: UUID) -> DecisionOut:
    """Give a decision with who stood how."""
    return _decision(selectors.decision_for(request.user, decision_id))


@reads(router, "/tasks", Scope.ROUNDTABLE_READ, response=TaskList, summary="課題の一覧 / Tasks")
def task_list(request: KeyRequest, chosen: Query[TaskFilter]) -> TaskList:
    """List the tasks, all or in one state."""
    require(request.user, "roundtable.see")
    found = selectors.tasks()
    if chosen.state is not None:
        found = found.filter(state=chosen.state)
    rows, after = page_of(found, chosen)
    return TaskList(items=[_task(one) for one in rows], next=after)


@reads(
    router,
    "/tasks/{uuid:task_id}",
    Scope.ROUNDTABLE_READ,
    response=TaskOut,
    summary="課題 / A task",
)
def task(request: KeyRequest, task_id: UUID) -> TaskOut:
    """Give a task."""
    return _task(selectors.task_for(request.user, task_id))


def _sitting(one: Sitting) -> dict[str, Any]:
    return {
        "id": one.pk,
        "title": one.title,
        "starts_at": one.starts_at,
        "ends_at": one.ends_at,
        "place": one.place,
        "online_url": one.online_url,
        "state": SittingState(one.state),
    }


def _public(one: Decision) -> dict[str, Any]:
    return {
        "id": one.pk,
        "text": both(Text(one.text_ja, one.text_en or one.text_ja)),
        "outcome": Outcome(one.outcome),
        "reason": one.reason,
        "sitting": one.sitting.title,
        "decided_at": one.sitting.starts_at,
        "venture_title": one.venture_title,
        "unmet_rules": [TableRule(rule) for rule in one.unmet_rules],
        "other_rule": one.other_rule,
        "override_reason": one.override_reason,
        "published_at": one.published_at,
        "withdrawn_at": one.withdrawn_at,
        "withdrawal_reason": one.withdrawal_reason,
        "tally": [
            TallyOut(
                party=both(held.party),
                agree_persons=held.agree,
                oppose_persons=held.oppose,
                abstain_persons=held.abstain,
            )
            for held in selectors.tally(one)
        ],
    }


def _decision(one: Decision) -> DecisionOut:
    positions = [
        StanceOut(member=str(stance.member), position=StanceKind(stance.kind))
        for held in selectors.tally(one)
        for stance in held.stances
    ]
    return DecisionOut(
        **_public(one),
        sitting_id=one.sitting_id,
        venture_id=one.venture_id,
        positions=positions,
    )


def _task(one: Task) -> TaskOut:
    return TaskOut(
        id=one.pk,
        title=one.title,
        owner=str(one.owner),
        due_on=one.due_on,
        state=TaskState(one.state),
        note=one.note,
        sitting_id=one.sitting_id,
        decision_id=one.decision_id,
    )
