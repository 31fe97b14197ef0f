"""Sittings, and who comes."""

from collections.abc import Callable
from datetime import timedelta
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from machigenki.platform.adaptation.extra_fields import (
    save_extra_fields,
    with_extra_fields,
)
from machigenki.platform.adaptation.kinds import FormKind
from machigenki.platform.adaptation.of_thing import adapted
from machigenki.platform.people.access import needs
from machigenki.platform.people.permissions import may
from machigenki.platform.roundtable import selectors
from machigenki.platform.roundtable.calendar_file import calendar
from machigenki.platform.roundtable.forms import AgendaForm, InvitationsForm, SittingForm
from machigenki.platform.roundtable.models import Answer, Presence, Sitting, SittingState
from machigenki.platform.roundtable.services import sittings as services
from machigenki.platform.roundtable.views.form_page import FormPage, done, form_page
from machigenki.platform.web.http import MemberRequest
from machigenki.platform.web.paging import page_of
from machigenki.platform.web.words import words

PAGE = 20


@needs("roundtable.see")
def listing(request: MemberRequest) -> HttpResponse:
    """List sittings: those to come, or those that were."""
    coming = request.GET.get("when") != "past"
    page = page_of(selectors.sitting_list(coming=coming), request.GET.get("page"), PAGE)
    return render(
        request,
        "roundtable/sittings.html",
        {"page": page, "coming": coming, "may_convene": may(request.user, "roundtable.convene")},
    )


@needs("roundtable.convene")
def new(request: MemberRequest) -> HttpResponse:
    """Call a sitting."""
    form = SittingForm(request.POST or None, initial=_usual_times())
    with_extra_fields(form, FormKind.SITTING, None, reader=request.user)
    sitting = done(
        request,
        form,
        lambda: _with_extra(
            request,
            form,
            lambda: services.plan_sitting(
                by=request.user, once=form.cleaned_data["once"], **form.entered()
            ),
        ),
    )
    if sitting is not None:
        messages.success(
            request,
            words(
                "会議を登録しました。次第を作り、構成員を招集してください。",
                "The sitting is called. Write its agenda and invite members.",
            ),
        )
        return redirect("roundtable:sitting", sitting.pk)
    page = FormPage(
        words("会議を招集する", "Call a sitting"),
        words("登録する", "Save"),
        reverse("roundtable:sittings"),
        words("会議", "Sittings"),
    )
    return form_page(request, page, form)


def _with_extra(request: MemberRequest, form: SittingForm, save: Callable[[], Sitting]) -> Sitting:
    """Save a sitting and the tenant's own fields of it, both or neither."""
    with transaction.atomic():
        sitting = save()
        save_extra_fields(form, FormKind.SITTING, sitting.pk, by=request.user)
        return sitting


def _usual_times() -> dict[str, object]:
    day = timezone.localtime() + timedelta(days=14)
    start = day.replace(hour=14, minute=0, second=0, microsecond=0)
    return {"starts_at": start, "ends_at": start.replace(hour=16)}


@needs("roundtable.see")
def detail(request: MemberRequest, sitting_id: UUID) -> HttpResponse:
    """Show a sitting's agenda, papers, decisions and tasks."""
    sitting = selectors.sitting_for(request.user, sitting_id)
    may_read = may(request.user, "roundtable.read")
    return render(
        request,
        "roundtable/sitting.html",
        {
            "sitting": sitting,
            "tab": "overview",
            "agenda": list(selectors.agenda_of(sitting)),
            "add_form": AgendaForm(),
            "papers": list(selectors.papers_of(sitting)) if may_read else [],
            "decisions": list(selectors.decisions_of(sitting)),
            "tasks": list(selectors.tasks().filter(sitting=sitting)),
            "today": timezone.localdate(),
            "extra": adapted(sitting.pk, reader=request.user, form=FormKind.SITTING).extra,
            **rights(request),
        },
    )


def rights(request: MemberRequest) -> dict[str, bool]:
    """Return what the person may do at a sitting, for the templates."""
    return {
        f"may_{action}": may(request.user, f"roundtable.{action}")
        for action in ("read", "convene", "add_paper", "decide", "give_task", "history")
    }


@needs("roundtable.convene")
def edit(request: MemberRequest, sitting_id: UUID) -> HttpResponse:
    """Change a sitting."""
    sitting = selectors.sitting_for(request.user, sitting_id)
    form = SittingForm(request.POST or None, instance=sitting)
    with_extra_fields(form, FormKind.SITTING, sitting.pk, reader=request.user)
    changed = done(
        request,
        form,
        lambda: _with_extra(
            request,
            form,
            lambda: services.change_sitting(
                by=request.user,
                sitting=sitting,
                version=form.cleaned_data["version"] or 0,
                **form.entered(),
            ),
        ),
        saved=lambda: selectors.sitting_for(request.user, sitting_id),
    )
    if changed is not None:
        messages.success(request, words("会議を変更しました。", "The sitting is changed."))
        return redirect("roundtable:sitting", sitting.pk)
    page = FormPage(
        words("会議の内容を変更する", "Change the sitting"),
        words("変更する", "Save"),
        reverse("roundtable:sitting", args=[sitting.pk]),
        sitting.title,
        remove_url=reverse("roundtable:remove", args=["sitting", sitting.pk]),
        remove=words("この会議を削除する", "Remove this sitting"),
    )
    return form_page(request, page, form)


@needs("roundtable.see")
def attendance(request: MemberRequest, sitting_id: UUID) -> HttpResponse:
    """Show who is invited, their answers and who was there; record it."""
    sitting = selectors.sitting_for(request.user, sitting_id)
    if request.method == "POST":
        presence = {
            UUID(name.removeprefix("presence_")): Presence(value)
            for name, value in request.POST.items()
            if name.startswith("presence_") and value in Presence.values and _is_id(name[9:])
        }
        try:
            services.record_attendance(by=request.user, sitting=sitting, presence=presence)
        except ValidationError as error:
            messages.error(request, error.messages[0])
        else:
            messages.success(request, words("出席を記録しました。", "Attendance is recorded."))
        return redirect("roundtable:attendance", sitting.pk)
    held = selectors.attendances_of(sitting)
    return render(
        request,
        "roundtable/attendance.html",
        {
            "sitting": sitting,
            "tab": "people",
            "attendances": held,
            "mine": [one for one in held if one.member.user_id == request.user.pk],
            "answers": Answer.choices[1:],
            "presences": Presence.choices,
            "there": sum(one.was_there for one in held),
            "has_begun": sitting.starts_at <= timezone.now()
            and sitting.state != SittingState.CANCELLED,
            **rights(request),
        },
    )


def _is_id(word: str) -> bool:
    try:
        UUID(word)
    except ValueError:
        return False
    return True


@needs("roundtable.convene")
def invite(request: MemberRequest, sitting_id: UUID) -> HttpResponse:
    """Choose who is invited."""
    sitting = selectors.sitting_for(request.user, sitting_id)
    invited = [one.member_id for one in selectors.attendances_of(sitting)]
    form = InvitationsForm(request.POST or None, initial={"members": invited})
    if request.method == "POST":
        form = InvitationsForm(request.POST)
        if form.is_valid():
            services.invite_members(
                by=request.user, sitting=sitting, members=form.cleaned_data["members"]
            )
            messages.success(request, words("招集しました。", "They are invited."))
            return redirect("roundtable:attendance", sitting.pk)
    page = FormPage(
        words("構成員を招集する", "Invite members"),
        words("この構成員を招集する", "Invite these"),
        reverse("roundtable:attendance", args=[sitting.pk]),
        sitting.title,
    )
    return form_page(request, page, form, "roundtable/invite.html")


@needs("roundtable.answer")
@require_POST
def answer(request: MemberRequest, attendance_id: UUID) -> HttpResponse:
    """Say whether one comes."""
    invitation = selectors.attendance_for(request.user, attendance_id)
    value = request.POST.get("answer", "")
    if value in Answer.values:
        services.answer(by=request.user, attendance=invitation, answer=Answer(value))
        messages.success(request, words("出欠を回答しました。", "Your answer is saved."))
    else:
        messages.error(request, words("出席か欠席を選んでください。", "Choose an answer."))
    return redirect("roundtable:attendance", invitation.sitting_id)


@needs("roundtable.history")
def history(request: MemberRequest, sitting_id: UUID) -> HttpResponse:
    """Show everything that was changed about a sitting."""
    sitting = selectors.sitting_for(request.user, sitting_id)
    return render(
        request,
        "roundtable/history.html",
        {
            "sitting": sitting,
            "tab": "history",
            "entries": selectors.sitting_history(sitting),
            **rights(request),
        },
    )


@needs("roundtable.see")
def calendar_of(request: MemberRequest, sitting_id: UUID) -> HttpResponse:
    """Give one sitting for the reader's calendar."""
    return _calendar_file(request, [selectors.sitting_for(request.user, sitting_id)])


@needs("roundtable.see")
def calendar_of_all(request: MemberRequest) -> HttpResponse:
    """Give the last 200 sittings for the reader's calendar."""
    return _calendar_file(request, list(selectors.sittings()[:200]))


def _calendar_file(request: MemberRequest, sittings: list[Sitting]) -> HttpResponse:
    def address(sitting: Sitting) -> str:
        return request.build_absolute_uri(reverse("roundtable:sitting", args=[sitting.pk]))

    name = str(words("ラウンドテーブル", "Round table"))
    return HttpResponse(
        calendar(sittings, name=f"{request.tenant.name_ja} {name}", address=address),
        content_type="text/calendar; charset=utf-8",
        headers={"Content-Disposition": 'attachment; filename="sittings.ics"'},
    )
