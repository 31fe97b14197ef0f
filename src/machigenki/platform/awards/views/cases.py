"""Pages on which cases are read, by the town and by the reviewing body."""

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from django.db.models import Model
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.utils import timezone

from machigenki.platform.adaptation.kinds import Act
from machigenki.platform.adaptation.of_thing import adapted
from machigenki.platform.applications.views.common import file_response
from machigenki.platform.audit.entries import Entry
from machigenki.platform.audit.events import Scope
from machigenki.platform.audit.names import is_id
from machigenki.platform.audit.selectors import trail
from machigenki.platform.awards import selectors
from machigenki.platform.awards.casefile import CaseFile
from machigenki.platform.awards.figures import of_reports
from machigenki.platform.awards.forms import NoteForm
from machigenki.platform.awards.models import (
    ChangeAnswer,
    ChangeRequest,
    Claim,
    Decision,
    Payment,
    Settlement,
)
from machigenki.platform.awards.monitoring import watch
from machigenki.platform.awards.notice_paper import notice_paper
from machigenki.platform.awards.progress import Point, Side, Step, pending, way_of
from machigenki.platform.awards.rules import claw_back_grounds
from machigenki.platform.awards.services.town import application_of
from machigenki.platform.awards.views.tabs import tabs
from machigenki.platform.people.access import needs
from machigenki.platform.people.permissions import may
from machigenki.platform.roundtable.models.papers import PaperKind
from machigenki.platform.tenancy.context import current_tenant_id
from machigenki.platform.web.http import MemberRequest
from machigenki.platform.web.words import language, words
from machigenki.venture.monitoring import Level


@dataclass(frozen=True)
class Listed:
    """A case in a list, with what is due."""

    file: CaseFile
    steps: tuple[Step, ...]
    alarm: bool

    @property
    def next(self) -> Step | None:
        """The most pressing step."""
        return self.steps[0] if self.steps else None

    @property
    def review(self) -> Step | None:
        """The review itself, while nothing is decided: the desk has these, not the reminders."""
        return self.next if self.next and self.file.decision is None else None


@needs("award.see")
def cases(request: MemberRequest) -> HttpResponse:
    """List the cases of this body: what it applied for, what it reviews, what is due."""
    today = timezone.localdate()
    applied = [_listed(file, today) for file in selectors.cases_of_town(request.user)]
    reviewed = [_listed(file, today) for file in selectors.cases_of_body(request.user)]
    return render(
        request,
        "awards/cases.html",
        {
            "tabs": tabs(request, "cases"),
            "applied": applied,
            "reviewed": reviewed,
            "reminders": sorted(
                (
                    (one, step)
                    for side, listed in ((Side.TOWN, applied), (Side.BODY, reviewed))
                    for one in listed
                    for step in one.steps
                    if (step.side is side and step is not one.review) or step.point is Point.LATE
                ),
                key=lambda pair: pair[1].point is not Point.LATE,
            ),
            "undecided": sum(one.review is not None for one in reviewed),
        },
    )


def _listed(file: CaseFile, today: date) -> Listed:
    alarm = any(Level.ALARM.value in one.levels.values() for one in file.yearly.values())
    return Listed(file, pending(file, today), alarm)


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
    draft = file.draft_waiting
    route = (
        adapted(draft.pk, reader=user, act=Act.SETTLEMENT).route(draft.version) if draft else None
    )
    decides = may(user, "award.decide", submission) and not selectors.has_conflict(user, key)
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
            "draft": draft,
            "route": route,
            "route_turn": route is not None and route.turn_of(user),
            "may_file": files,
            "may_report": may(user, "award.report", submission),
            "may_decide": decides,
            "may_desk": may(user, "award.desk", submission),
            "can_report": any(one.open_now(today) for one in file.reports_due),
            "report_waits": any(
                one.open_now(today) and one.report is None for one in file.reports_due
            ),
            "entries": [_without_keys(one) for one in trail(_scope(file))],
        },
    )


def _without_keys(entry: Entry) -> Entry:
    """Leave out which row points at which: their numbers tell a reader nothing."""
    changes = (one for one in entry.changes if not any(map(_is_key, (one.before, one.after))))
    return replace(entry, changes=tuple(changes))


def _is_key(told: str) -> bool:
    return bool(told) and is_id(told)


def _scope(file: CaseFile) -> Scope:
    scope: dict[type[Model], tuple[str, list[UUID]]] = {
        model: ("submission_id", [file.submission.pk]) for model in selectors.OF_TOWN.values()
    }
    if file.case:
        for model in selectors.OF_BODY.values():
            scope[model] = ("case_id", [file.case.pk])
    return scope


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
    notices: tuple[Decision | Settlement, ...] = (*file.decisions, *file.settlements)
    found = next((one for one in notices if one.pk == notice_id), None)
    if found is None:
        raise Http404
    name = str(words("notice-ja.docx", "notice-en.docx"))
    return file_response(notice_paper(file, found, language()), name, PaperKind.DOCX.media_type)
