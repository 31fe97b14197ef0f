"""A venture as the API tells it."""

from datetime import datetime
from typing import Any, Literal
from uuid import UUID

from ninja import Schema
from pydantic import Field

from machigenki.platform.api.problems import Fault, pointer_of
from machigenki.platform.api.shapes import Words, both, finite
from machigenki.platform.people.roles import Role
from machigenki.platform.tenancy.context import current_tenant_id
from machigenki.platform.ventures.content import Fault as ContentFault, label_of
from machigenki.platform.ventures.figures import Figures, GrantFigure
from machigenki.platform.ventures.forms import MOST_FILE_BYTES
from machigenki.platform.ventures.gates import Checked, Gate
from machigenki.platform.ventures.models import Approval, Json, Revision, StageMove, Venture
from machigenki.platform.ventures.stages import ApprovalKind, Stage
from machigenki.platform.web.words import said


class Summary(Schema):
    """The headline figures of the last save; all of them absent while the plan has faults."""

    lowest_cash_yen: float | None = None
    gap_yen: float | None = None
    lowest_cover: float | None = None
    payback_years: float | None = None
    net_profit_yen: float | None = None
    grant_over_yen: float | None = None
    retained_yen_a_year: float | None = None
    jobs_persons: float | None = None


class VentureRow(Schema):
    """A venture in a list."""

    id: UUID
    title: Words
    case: str
    stage: Stage
    version: int
    faults_count: int
    region_codes: list[str]
    of: Words
    own: bool
    started_at: datetime
    changed_at: datetime
    summary: Summary


class VentureList(Schema):
    """A page of ventures, those started last first."""

    items: list[VentureRow]
    next: UUID | None


class GrantOut(Schema):
    """A grant under the rules of its year."""

    name: str
    amount_yen: float | None
    allowed_yen: float | None
    over_yen: float | None
    rules_of: str
    unmet: list[Words]


class PeriodOut(Schema):
    """Cash at the end of a period."""

    period: Words
    cash_yen: float | None


class FiguresOut(Schema):
    """What the engine says of a plan without faults; computed from the plan, so estimates."""

    status: Literal["estimated"] = "estimated"
    cash_by_period: list[PeriodOut]
    lowest_cash_yen: float | None
    lowest_period: Words
    gap_yen: float | None
    gap: Words
    gap_asks: list[Words]
    lowest_cover: float | None
    payback_years: float | None
    net_profit_yen: float | None
    net_present_value_yen: float | None
    grants: list[GrantOut]
    retained_yen_a_year: float | None
    jobs_persons: float | None


class ConditionOut(Schema):
    """A condition of a gate as it stands."""

    key: str
    words: Words
    met: bool
    reason: Words


class GateOut(Schema):
    """The gate to the next stage."""

    to: Stage
    opened_by: list[Role]
    conditions: list[ConditionOut]


class VentureOut(VentureRow):
    """A venture with figures or faults, and its next gate."""

    figures: FiguresOut | None
    faults: list[Fault]
    gate: GateOut | None


class ContentOut(Schema):
    """A venture's file as JSON, and which version of it this is."""

    version: int
    content: Json


class ContentIn(Schema):
    """A venture's file as JSON (its schema: /schemas/venture)."""

    content: Json


class Kept(Schema):
    """What came of a save: `joined` where others' changes to other fields were joined."""

    version: int
    joined: bool
    faults_count: int
    summary: Summary


class FromTitle(Schema):
    """Start with a title alone."""

    way: Literal["title"]
    title_ja: str = Field(min_length=1, max_length=200)
    title_en: str = Field("", max_length=200)


class FromCase(Schema):
    """Start from a model case at the size of the tenant's own municipality."""

    way: Literal["case"]
    case: str = Field(max_length=40, description="An id of /shipped-cases.")


class FromFile(Schema):
    """Start from the text of a venture's file."""

    way: Literal["file"]
    toml: str = Field(max_length=MOST_FILE_BYTES)


class RevisionRow(Schema):
    """A version in the history."""

    number: int
    by: str
    saved_at: datetime
    changes_count: int
    restored_from: int | None


class RevisionList(Schema):
    """A page of versions, the last first; `next` goes into `before`."""

    items: list[RevisionRow]
    next: int | None


class ChangeOut(Schema):
    """A field before and after; null where it was not there."""

    pointer: str
    label: str
    before: Any
    after: Any


class AsideOut(Schema):
    """Words that were not taken when two people changed the same field."""

    pointer: str
    value: Any


class RevisionOut(RevisionRow):
    """A version with what changed, and the words set aside."""

    changes: list[ChangeOut]
    set_aside: list[AsideOut]


class MoveOut(Schema):
    """A step on the way."""

    id: UUID
    by: str
    moved_at: datetime
    from_stage: Stage
    to_stage: Stage
    version: int
    reason: str
    overridden: bool
    conditions: list[ConditionOut]


class MoveList(Schema):
    """All steps, the last first."""

    items: list[MoveOut]


class MoveIn(Schema):
    """On to the next stage; with a reason, although a condition is not met."""

    to: Stage
    override_reason: str = Field("", max_length=2000)


class ApprovalOut(Schema):
    """An approval; void when what it was about changed."""

    id: UUID
    kind: ApprovalKind
    by: str
    version: int
    note: str
    given_at: datetime
    voided_at: datetime | None
    void_reason: Words


class ApprovalList(Schema):
    """All approvals, the last first."""

    items: list[ApprovalOut]


def summary_of(figures: Json) -> Summary:
    """Return the stored headline figures."""
    return Summary(**{key: finite(figures.get(key)) for key in Summary.model_fields})


def row_of(one: Venture) -> dict[str, Any]:
    """Return what a list shows of a venture."""
    return {
        "id": one.pk,
        "title": both(one.title),
        "case": one.case,
        "stage": one.at,
        "version": one.version,
        "faults_count": one.faults_count,
        "region_codes": one.region_codes,
        "of": both(one.tenant.name),
        "own": one.tenant_id == current_tenant_id(),
        "started_at": one.created_at,
        "changed_at": one.updated_at,
        "summary": summary_of(one.figures),
    }


def figures_of(one: Figures) -> FiguresOut:
    """Return the engine's figures."""
    return FiguresOut(
        cash_by_period=[
            PeriodOut(period=both(name), cash_yen=finite(amount)) for name, amount in one.periods
        ],
        lowest_cash_yen=finite(one.lowest_cash_yen),
        lowest_period=both(one.lowest_period),
        gap_yen=finite(one.gap_yen),
        gap=both(one.gap),
        gap_asks=[both(ask) for ask in one.gap_asks],
        lowest_cover=finite(one.lowest_cover),
        payback_years=finite(one.payback_years),
        net_profit_yen=finite(one.net_profit_yen),
        net_present_value_yen=finite(one.net_present_value_yen),
        grants=[_grant(grant) for grant in one.grants],
        retained_yen_a_year=finite(one.retained_yen_a_year),
        jobs_persons=finite(one.jobs_persons),
    )


def _grant(one: GrantFigure) -> GrantOut:
    return GrantOut(
        name=one.name,
        amount_yen=finite(one.amount_yen),
        allowed_yen=finite(one.allowed_yen),
        over_yen=finite(one.over_yen),
        rules_of=one.rules_of,
        unmet=[both(reason) for reason in one.unmet],
    )


def fault_out(one: ContentFault, content: Json) -> Fault:
    """Return a fault of the content at its field."""
    return Fault(
        field=said(label_of(one.path, content)),
        pointer=pointer_of(one.path),
        message=said(one.words),
    )


def gate_of(gate: Gate, checked: list[Checked]) -> GateOut:
    """Return the gate to the next stage."""
    conditions = [
        ConditionOut(
            key=one.condition.key,
            words=both(one.condition.words),
            met=one.outcome.met,
            reason=both(one.outcome.reason),
        )
        for one in checked
    ]
    opened_by = [role for role in Role if role in gate.roles]
    return GateOut(to=gate.to, opened_by=opened_by, conditions=conditions)


def revision_row(one: Revision) -> dict[str, Any]:
    """Return what the history shows of a version."""
    return {
        "number": one.number,
        "by": str(one.by),
        "saved_at": one.created_at,
        "changes_count": len(one.changes),
        "restored_from": one.restored_from,
    }


def move_of(one: StageMove) -> MoveOut:
    """Return a step on the way."""
    return MoveOut(
        id=one.pk,
        by=str(one.by),
        moved_at=one.created_at,
        from_stage=Stage(one.from_stage),
        to_stage=Stage(one.to_stage),
        version=one.version,
        reason=one.reason,
        overridden=one.overridden,
        conditions=[
            ConditionOut(
                key=held["key"],
                words=Words(ja=held["ja"], en=held["en"]),
                met=held["met"],
                reason=Words(ja=held["reason_ja"], en=held["reason_en"]),
            )
            for held in one.conditions
        ],
    )


def approval_of(one: Approval) -> ApprovalOut:
    """Return an approval."""
    return ApprovalOut(
        id=one.pk,
        kind=ApprovalKind(one.kind),
        by=str(one.by),
        version=one.version,
        note=one.note,
        given_at=one.created_at,
        voided_at=one.voided_at,
        void_reason=both(one.void_reason),
    )
