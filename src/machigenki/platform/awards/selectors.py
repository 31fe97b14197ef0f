"""Reading cases from both sides, and what hangs on them."""

from collections.abc import Iterable, Sequence
from typing import Any, TypeVar
from uuid import UUID

from django.contrib.postgres.expressions import ArraySubquery
from django.db import models
from django.db.models import OuterRef, Q, QuerySet, Subquery
from django.db.models.fields.json import KT, KeyTransform
from django.db.models.functions import JSONObject
from django.http import Http404

from machigenki.platform.applications.models import Call, Submission
from machigenki.platform.awards.casefile import CaseFile
from machigenki.platform.awards.models import (
    Acknowledgement,
    Case,
    ChangeAnswer,
    ChangeRequest,
    Claim,
    ClawBack,
    Decision,
    Declaration,
    Payment,
    Settlement,
    SettlementDraft,
    SettlementReport,
    YearlyReport,
)
from machigenki.platform.awards.snapshot import headline_of
from machigenki.platform.people.models import User
from machigenki.platform.people.permissions import may, require
from machigenki.platform.tenancy.context import current_tenant_id
from machigenki.region import Text

_Row = TypeVar("_Row", bound=models.Model)

# What the reviewing body wrote counts only as that body's row, what the town wrote as the town's:
# a row that another tenant pointed at this submission is no part of the case.
OF_BODY: dict[str, type[models.Model]] = {
    "decision_rows": Decision,
    "answer_rows": ChangeAnswer,
    "settlement_rows": Settlement,
    "payment_rows": Payment,
    "claw_back_rows": ClawBack,
}
OF_TOWN: dict[str, type[models.Model]] = {
    "noted_rows": Acknowledgement,
    "change_rows": ChangeRequest,
    "report_rows": SettlementReport,
    "claim_rows": Claim,
    "yearly_rows": YearlyReport,
    "draft_rows": SettlementDraft,
}


def case_files(submissions: QuerySet[Submission], *, whole: bool = False) -> list[CaseFile]:
    """Return submissions with all that followed: one statement, however many there are.

    Parameters
    ----------
    whole
        Whether the snapshots are read too, and not only their headline figures.
    """
    nested = {
        "case_rows": _nested(Case, submission=OuterRef("pk"), tenant=OuterRef("reader")),
        **{
            name: _nested(
                model,
                case__submission=OuterRef("pk"),
                case__tenant=OuterRef("reader"),
                tenant=OuterRef("reader"),
            )
            for name, model in OF_BODY.items()
        },
        **{
            name: _nested(model, submission=OuterRef("pk"), tenant=OuterRef("tenant"))
            for name, model in OF_TOWN.items()
        },
    }
    call = Call.objects.filter(pk=OuterRef("call_id"), tenant=OuterRef("reader"))
    found = submissions.select_related("tenant", "reader").annotate(
        title_ja=KT("snapshot__title__ja"),
        title_en=KT("snapshot__title__en"),
        call_ja=Subquery(call.values("title_ja")),
        call_en=Subquery(call.values("title_en")),
        figures=KeyTransform("figures", "snapshot"),
        eligibility=KeyTransform("eligibility", "snapshot"),
        **nested,
    )
    return [_file(one) for one in (found if whole else found.defer("snapshot"))]


def case_file_for(user: User, key: UUID) -> CaseFile:
    """Return a case as its town or its reviewing body sees it.

    Raises
    ------
    Http404
        When there is none that this tenant applied for or reviews.
    """
    require(user, "award.see")
    found = case_files(_ours().filter(pk=key), whole=True)
    if not found:
        raise Http404
    return found[0]


def cases_of_town(user: User) -> list[CaseFile]:
    """Return what this tenant submitted, newest first."""
    require(user, "award.see")
    return case_files(Submission.objects.filter(tenant_id=current_tenant_id()))


def cases_of_body(user: User) -> list[CaseFile]:
    """Return what this tenant reviews, newest first; nothing to who has no seat at the desk."""
    if not may(user, "award.desk"):
        return []
    return case_files(Submission.objects.filter(reader_id=current_tenant_id()))


def has_conflict(user: User, submission: UUID) -> bool:
    """Return whether the person declared a conflict of interest in a submission."""
    mine = Declaration.objects.filter(submission_id=submission, reviewer=user, conflict=True)
    return mine.exists()


def decided(submission: Submission) -> Text | None:
    """Return what was decided about a submission, None while nothing is."""
    last = (
        Decision.objects.filter(case__submission=submission.pk, case__tenant=submission.reader_id)
        .order_by("-version")
        .first()
    )
    return last.outcome_words if last else None


def _ours() -> QuerySet[Submission]:
    here = current_tenant_id()
    return Submission.objects.filter(Q(tenant_id=here) | Q(reader_id=here))


def submission_to_review(key: UUID) -> QuerySet[Submission]:
    """Return the submission of this id, if this tenant reviews it."""
    return Submission.objects.filter(pk=key, reader_id=current_tenant_id())


def own_calls() -> QuerySet[Call]:
    """Return the calls of this tenant, the last to close first."""
    return Call.objects.filter(tenant_id=current_tenant_id()).order_by("-closes_at", "-id")


def own_call(key: UUID) -> QuerySet[Call]:
    """Return this tenant's call of this id."""
    return own_calls().filter(pk=key)


def _nested(model: type[models.Model], **where: Any) -> ArraySubquery:
    columns = {field.attname: field.attname for field in model._meta.concrete_fields}
    rows = model._default_manager.filter(**where).order_by("created_at", "id")
    return ArraySubquery(rows.values(row=JSONObject(**columns)))


def _rows(model: type[_Row], found: Iterable[dict[str, Any]]) -> tuple[_Row, ...]:
    """Return rows of a model from their JSON."""
    fields = {field.attname: field for field in model._meta.concrete_fields}
    made = []
    for one in found:
        row = model(**{name: fields[name].to_python(value) for name, value in one.items()})
        row._state.adding = False
        made.append(row)
    return tuple(made)


def _file(one: Any) -> CaseFile:
    cases = _rows(Case, one.case_rows)
    decisions: Sequence[Decision] = _rows(Decision, one.decision_rows)
    drafts = _rows(SettlementDraft, one.draft_rows)
    return CaseFile(
        submission=one,
        title=Text(one.title_ja or "", one.title_en or one.title_ja or ""),
        town=one.tenant.name,
        body=one.reader.name,
        call=Text(one.call_ja or "", one.call_en or one.call_ja or ""),
        headline=headline_of(one.figures or {}, one.eligibility or {}),
        case=cases[0] if cases else None,
        decisions=tuple(sorted(decisions, key=lambda row: row.version)),
        acknowledged={row.notice_id: row for row in _rows(Acknowledgement, one.noted_rows)},
        changes=_rows(ChangeRequest, one.change_rows),
        answers={row.change_id: row for row in _rows(ChangeAnswer, one.answer_rows)},
        reports=_rows(SettlementReport, one.report_rows),
        settlements=_rows(Settlement, one.settlement_rows),
        claims=_rows(Claim, one.claim_rows),
        payments={row.claim_id: row for row in _rows(Payment, one.payment_rows)},
        yearly={row.fiscal_year: row for row in _rows(YearlyReport, one.yearly_rows)},
        claw_backs=_rows(ClawBack, one.claw_back_rows),
        draft=drafts[0] if drafts else None,
    )
