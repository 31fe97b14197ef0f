"""Minutes: read and printed by members, written by the office."""

from collections.abc import Callable
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import content_disposition_header
from django.views.decorators.http import require_POST

from machigenki.platform.adaptation.approvals import number_of
from machigenki.platform.adaptation.kinds import Act
from machigenki.platform.adaptation.of_thing import adapted
from machigenki.platform.people.access import needs
from machigenki.platform.people.permissions import may
from machigenki.platform.roundtable import selectors
from machigenki.platform.roundtable.forms import CorrectionForm, MinutesForm, ReasonForm
from machigenki.platform.roundtable.minutes_paper import minutes_paper
from machigenki.platform.roundtable.models import (
    CorrectionState,
    Minutes,
    MinutesState,
    PaperKind,
    Sitting,
)
from machigenki.platform.roundtable.services import minutes as services
from machigenki.platform.roundtable.views.form_page import FormPage, done, form_page
from machigenki.platform.roundtable.views.sittings import rights
from machigenki.platform.web.http import MemberRequest
from machigenki.platform.web.words import words


@needs("roundtable.read")
def read(request: MemberRequest, sitting_id: UUID) -> HttpResponse:
    """Show the minutes as they are printed, and what members asked to correct."""
    sitting, minutes = selectors.sitting_with_minutes(request.user, sitting_id)
    return _page(request, sitting, minutes, CorrectionForm(), ReasonForm())


def _page(
    request: MemberRequest,
    sitting: Sitting,
    minutes: Minutes | None,
    correction_form: CorrectionForm,
    reason_form: ReasonForm,
) -> HttpResponse:
    refused = correction_form.errors or reason_form.errors
    circulated = minutes is not None and minutes.state == MinutesState.CIRCULATED
    route = (
        adapted(minutes.pk, reader=request.user, act=Act.MINUTES).route(minutes.version)
        if minutes is not None
        else None
    )
    return render(
        request,
        "roundtable/minutes.html",
        {
            "sitting": sitting,
            "tab": "minutes",
            "minutes": minutes,
            "is_draft": _is_draft(minutes),
            "is_circulated": circulated,
            "route": route if route and route.asked and not _is_draft(minutes) else None,
            "route_turn": circulated and route is not None and route.turn_of(request.user),
            "may_pass_route": may(request.user, "route.override"),
            "is_agreed": minutes is not None and minutes.state == MinutesState.AGREED,
            "attendances": selectors.attendances_of(sitting),
            "agenda": list(selectors.agenda_of(sitting)),
            "decisions": list(selectors.decisions_of(sitting)),
            "corrections": list(selectors.corrections_of(minutes)) if minutes else [],
            "correction_form": correction_form,
            "reason_form": reason_form,
            "may_correct": may(request.user, "roundtable.correct"),
            **rights(request),
        },
        status=422 if refused else 200,
    )


def _is_draft(minutes: Minutes | None) -> bool:
    return minutes is not None and minutes.state == MinutesState.DRAFT


@needs("roundtable.read")
def paper(request: MemberRequest, sitting_id: UUID) -> HttpResponse:
    """Give the minutes as a Word document."""
    sitting = selectors.sitting_for(request.user, sitting_id)
    minutes = selectors.minutes_of(sitting)
    may_write = may(request.user, "roundtable.convene")
    if minutes is None or (minutes.state == MinutesState.DRAFT and not may_write):
        raise Http404
    content = minutes_paper(
        sitting,
        minutes,
        attendances=selectors.attendances_of(sitting),
        agenda=list(selectors.agenda_of(sitting)),
        decisions=list(selectors.with_positions(selectors.decisions_of(sitting))),
    )
    return HttpResponse(
        content,
        content_type=PaperKind.DOCX.media_type,
        headers={
            "Content-Disposition": content_disposition_header(True, f"{sitting.title}.docx") or "",
            "Cache-Control": "private, no-store",
        },
    )


@needs("roundtable.convene")
def edit(request: MemberRequest, sitting_id: UUID) -> HttpResponse:
    """Write the minutes."""
    sitting = selectors.sitting_for(request.user, sitting_id)
    minutes = selectors.minutes_of(sitting)
    form = MinutesForm(request.POST or None, instance=minutes, initial=_frame(sitting, minutes))
    written = done(
        request,
        form,
        lambda: services.write_minutes(
            by=request.user,
            sitting=sitting,
            version=form.cleaned_data["version"] or 0,
            text=form.cleaned_data["text"],
        ),
        saved=lambda: selectors.minutes_of(sitting) or Minutes(),
    )
    if written is not None:
        messages.success(request, words("議事録を保存しました。", "The minutes are saved."))
        return redirect("roundtable:minutes", sitting.pk)
    page = FormPage(
        words("議事録を書く", "Write the minutes"),
        words("保存する", "Save"),
        reverse("roundtable:minutes", args=[sitting.pk]),
        sitting.title,
        lead=words(
            "出席者、次第、決定は自動で載ります。議論の経過を記入してください。",
            "Who was there, the agenda and decisions are put in: write how the talk went.",
        ),
    )
    return form_page(request, page, form)


def _frame(sitting: Sitting, minutes: Minutes | None) -> dict[str, object]:
    """Begin new minutes with the agenda's headings."""
    if minutes is not None:
        return {}
    items = [
        f"{number} {item.title}" for number, item in enumerate(selectors.agenda_of(sitting), 1)
    ]
    return {"text": "\n\n\n".join(items)}


@needs("roundtable.read")
@require_POST
def step(request: MemberRequest, sitting_id: UUID, step: str) -> HttpResponse:
    """Take one step with the minutes: circulate, correct, agree or reopen."""
    sitting = selectors.sitting_for(request.user, sitting_id)
    minutes = selectors.minutes_of(sitting)
    if minutes is None or step not in _DONE:
        raise Http404
    correction_form = CorrectionForm(request.POST if step == "correct" else None)
    reason_form = ReasonForm(request.POST if step == "reopen" else None)
    form = {"correct": correction_form, "reopen": reason_form}.get(step)
    if form is not None and not form.is_valid():
        return _page(request, sitting, minutes, correction_form, reason_form)
    try:
        _act(request, minutes, step, form.cleaned_data if form else {})
    except ValidationError as error:
        messages.error(request, error.messages[0])
    else:
        messages.success(request, _DONE[step])
    return redirect("roundtable:minutes", sitting.pk)


def _act(request: MemberRequest, minutes: Minutes, step: str, entered: dict[str, object]) -> None:
    by = request.user
    actions: dict[str, Callable[[], object]] = {
        "circulate": lambda: services.circulate(by=by, minutes=minutes),
        "agree": lambda: services.agree(
            by=by, minutes=minutes, override_reason=request.POST.get("override_reason", "")
        ),
        "approve": lambda: _route_step(request, minutes),
        "correct": lambda: services.ask_correction(by=by, minutes=minutes, **entered),  # type: ignore[arg-type]
        "reopen": lambda: services.reopen(by=by, minutes=minutes, **entered),  # type: ignore[arg-type]
    }
    actions[step]()


def _route_step(request: MemberRequest, minutes: Minutes) -> None:
    by, version = request.user, number_of(request.POST.get("version", ""))
    if request.POST.get("refuse"):
        services.refuse_minutes(
            by=by,
            minutes=minutes,
            version=version,
            reason=request.POST.get("reason", "")[:400],
        )
        return
    services.approve_minutes(
        by=by,
        minutes=minutes,
        version=version,
        position=number_of(request.POST.get("position", "")),
        note=request.POST.get("note", "")[:500],
    )


_DONE = {
    "approve": words("記録しました。", "It is recorded."),
    "circulate": words(
        "構成員が読み、訂正を申し出られるようになりました。",
        "Members can now read them and ask for corrections.",
    ),
    "correct": words("訂正を申し出ました。", "Your correction is sent."),
    "agree": words("議事録を確定しました。", "The minutes are agreed."),
    "reopen": words("議事録を確認依頼中に戻しました。", "The minutes are open again."),
}


@needs("roundtable.convene")
@require_POST
def settle(request: MemberRequest, correction_id: UUID) -> HttpResponse:
    """Say what became of a correction."""
    correction = selectors.correction_for(request.user, correction_id)
    state = request.POST.get("state", "")
    if state not in CorrectionState.values:
        raise Http404
    try:
        services.settle_correction(
            by=request.user,
            correction=correction,
            state=CorrectionState(state),
            reply=request.POST.get("reply", ""),
        )
    except ValidationError as error:
        messages.error(request, error.messages[0])
    else:
        messages.success(request, words("回答しました。", "Your reply is saved."))
    return redirect("roundtable:minutes", correction.minutes.sitting_id)
