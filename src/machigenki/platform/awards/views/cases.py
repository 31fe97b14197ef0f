"""Pages on which cases are read, by the town and by the reviewing body."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.utils import timezone

from machigenki.platform.audit.selectors import trail
from machigenki.platform.awards import models, selectors
from machigenki.platform.awards.casefile import CaseFile
from machigenki.platform.awards.figures import of_reports
from machigenki.platform.awards.forms import NoteForm
from machigenki.platform.awards.models import ChangeAnswer, ChangeRequest, Claim, Payment
from machigenki.platform.awards.monitoring import watch
from machigenki.platform.awards.notice_paper import DOCX, notice_paper
from machigenki.platform.awards.progress import Side, Step, pending, way_of
from machigenki.platform.awards.rules import claw_back_grounds
from machigenki.platform.awards.services.town import application_of
from machigenki.platform.awards.views.tabs import tabs
from machigenki.platform.people.access import needs
from machigenki.platform.people.permissions import may
from machigenki.platform.tenancy.context import current_tenant_id
from machigenki.platform.web.http import MemberRequest
from machigenki.platform.web.words import language, words
from machigenki.venture.monitoring import Level

_BY_CASE = (
    models.Decision,
    models.ChangeAnswer,
    models.Settlement,
    models.Payment,
    models.ClawBack,
)
_BY_SUBMISSION = (
    models.Acknowledgement,
    models.ChangeRequest,
    models.SettlementReport,
    models.Claim,
    models.YearlyReport,
)


@dataclass(frozen=True)
class Listed:
    """A case in a list, with what is due."""

    file: CaseFile
    steps: tuple[Step, ...]
    ours: bool
    alarm: bool

    @property
    def next(self) -> Step | None:
        """The most pressing step."""
        return self.steps[0] if self.steps else None


@needs("award.see")
def cases(request: MemberRequest) -> HttpResponse:
    """List the cases of this body: what it applied for, what it reviews, what is due."""
    today = timezone.localdate()
    applied = [_listed(file, Side.TOWN, today) for file in selectors.cases_of_town(request.user)]
    reviewed = [_listed(file, Side.BODY, today) for file in selectors.cases_of_body(request.user)]
    return render(
        request,
        "awards/cases.html",
        {
            "tabs": tabs(request, "cases"),
            "applied": applied,
            "reviewed": reviewed,
            "reminders": [
                (one, step)
                for side, listed in ((Side.TOWN, applied), (Side.BODY, reviewed))
                for one in listed
                for step in one.steps
                if step.side is side or step.point == "late"
            ],
        },
    )


def _listed(file: CaseFile, side: Side, today: date) -> Listed:
    steps = pending(file, today)
    alarm = any(Level.ALARM.value in one.levels.values() for one in file.yearly.values())
    return Listed(file, steps, any(step.side is side for step in steps), alarm)


@dataclass(frozen=True)
class ChangeRow:
    """A change with its answer."""

    change: ChangeRequest
    answer: ChangeAnswer | None


@dataclass(frozen=True)
class ClaimRow:
    """A claim with its payment."""

    claim: Claim
    payment: Payment | None


@needs("award.see")
def case(request: MemberRequest, key: UUID) -> HttpResponse:
    """Show a case: its way, what is due next and by whom, and everything that was filed."""
    user, today = request.user, timezone.localdate()
    file = selectors.case_file_for(user, key)
    submission = file.submission
    files = may(user, "award.file", submission)
    notices = file.unacknowledged()
    note_forms = []
    if files and notices:
        version = application_of(file).venture.version
        note_forms = [
            (kind, notice, NoteForm(initial={"version": version}, auto_id=False))
            for kind, notice in notices
        ]
    decides = may(user, "award.decide", submission)
    return render(
        request,
        "awards/case.html",
        {
            "file": file,
            "way": way_of(file, today),
            "due": pending(file, today),
            "of_town": submission.tenant_id == current_tenant_id(),
            "of_body": submission.reader_id == current_tenant_id(),
            "note_forms": note_forms,
            "changes": [ChangeRow(one, file.answers.get(one.pk)) for one in file.changes],
            "claims": [ClaimRow(one, file.payments.get(one.pk)) for one in file.claims],
            "grounds": claw_back_grounds(),
            "may_file": files,
            "may_report": may(user, "award.report", submission),
            "may_decide": decides,
            "may_desk": may(user, "award.desk", submission),
            "can_report": any(one.open_now(today) for one in file.reports_due),
            "entries": trail(_scope(file)),
        },
    )


def _scope(file: CaseFile) -> dict[type, tuple[str, list[UUID]]]:
    scope = {model: ("submission_id", [file.submission.pk]) for model in _BY_SUBMISSION}
    if file.case:
        scope |= {model: ("case_id", [file.case.pk]) for model in _BY_CASE}
    return scope  # type: ignore[return-value]


@needs("award.see")
def reports(request: MemberRequest, key: UUID) -> HttpResponse:
    """Show the yearly reports beside the plan as submitted, with the alarm."""
    file = selectors.case_file_for(request.user, key)
    today = timezone.localdate()
    watched = watch(file, today)
    figure = of_reports(watched, narrow=False) if watched else None
    return render(
        request,
        "awards/reports.html",
        {
            "file": file,
            "watch": watched,
            "figure": figure,
            "figure_phone": of_reports(watched, narrow=True) if watched and figure else None,
            "may_report": may(request.user, "award.report", file.submission),
            "can_report": any(one.open_now(today) for one in file.reports_due),
        },
    )


@needs("award.see")
def notice(request: MemberRequest, key: UUID, notice_id: UUID) -> HttpResponse:
    """Give a notice as a Word document."""
    file = selectors.case_file_for(request.user, key)
    found = next((one for one in (*file.decisions, *file.settlements) if one.pk == notice_id), None)
    if found is None:
        raise Http404
    name = words("notice-ja.docx", "notice-en.docx")
    return HttpResponse(
        notice_paper(file, found, language()),
        content_type=DOCX,
        headers={
            "Content-Disposition": f'attachment; filename="{name}"',
            "X-Content-Type-Options": "nosniff",
            "Cache-Control": "private, no-store",
        },
    )
