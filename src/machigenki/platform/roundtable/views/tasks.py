"""Tasks: a board, and what is pressing."""

from datetime import timedelta
from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from machigenki.platform.people.access import needs
from machigenki.platform.people.permissions import may
from machigenki.platform.roundtable import selectors
from machigenki.platform.roundtable.forms import TaskForm
from machigenki.platform.roundtable.models import Task, TaskState
from machigenki.platform.roundtable.services import tasks as services
from machigenki.platform.roundtable.views.form_page import FormPage, done, form_page
from machigenki.platform.web.http import MemberRequest
from machigenki.platform.web.paging import page_of
from machigenki.platform.web.words import words

A_PAGE = 60
SHOWN_DONE = 20


@needs("roundtable.see")
def board(request: MemberRequest) -> HttpResponse:
    """Show tasks by state, the pressing ones first; everybody's or one's own."""
    mine = request.GET.get("whose") == "mine"
    found = selectors.tasks()
    if mine:
        found = found.filter(owner__user=request.user)
    page = page_of(found.exclude(state=TaskState.DONE), request.GET.get("page"), A_PAGE)
    still = list(page)
    finished = list(found.filter(state=TaskState.DONE).order_by("-updated_at")[:SHOWN_DONE])
    today = timezone.localdate()
    soon = today + timedelta(days=selectors.REMINDED_DAYS)
    return render(
        request,
        "roundtable/tasks.html",
        {
            "columns": [
                (
                    state,
                    str(state.label),
                    [_shown(request, one) for one in still + finished if one.state == state],
                )
                for state in TaskState
            ],
            "pressing": [one for one in still if one.due_on <= soon],
            "page": page,
            "any": bool(still or finished),
            "mine": mine,
            "today": today,
            "may_give_task": may(request.user, "roundtable.give_task"),
        },
    )


def _shown(request: MemberRequest, task: Task) -> tuple[Task, list[tuple[str, str]]]:
    """Return a task with the states that the reader may move it to."""
    if not may(request.user, "roundtable.move_task", task):
        return task, []
    return task, [(state.value, str(state.label)) for state in TaskState if state != task.state]


@needs("roundtable.give_task")
def new(request: MemberRequest) -> HttpResponse:
    """Give a task, perhaps out of a sitting or a decision."""
    about = {key: request.GET.get(key) for key in ("sitting", "decision")}
    form = TaskForm(
        request.POST or None, initial={key: value for key, value in about.items() if value}
    )
    task = done(
        request,
        form,
        lambda: services.give_task(
            by=request.user, once=form.cleaned_data["once"], **form.entered()
        ),
    )
    if task is not None:
        messages.success(request, words("課題を登録しました。", "The task is given."))
        return redirect("roundtable:tasks")
    page = FormPage(
        words("課題を割り当てる", "Give a task"),
        words("登録する", "Save"),
        reverse("roundtable:tasks"),
        words("課題", "Tasks"),
    )
    return form_page(request, page, form)


@needs("roundtable.give_task")
def edit(request: MemberRequest, task_id: UUID) -> HttpResponse:
    """Change a task."""
    task = selectors.task_for(request.user, task_id)
    form = TaskForm(request.POST or None, instance=task)
    if done(
        request,
        form,
        lambda: services.change_task(by=request.user, task=task, **form.entered()),
    ):
        messages.success(request, words("課題を変更しました。", "The task is changed."))
        return redirect("roundtable:tasks")
    page = FormPage(
        words("課題を変更する", "Change the task"),
        words("変更する", "Save"),
        reverse("roundtable:tasks"),
        words("課題", "Tasks"),
        remove_url=reverse("roundtable:remove", args=["task", task.pk]),
        remove=words("この課題を削除する", "Remove this task"),
    )
    return form_page(request, page, form)


@needs("roundtable.move_task")
@require_POST
def move(request: MemberRequest, task_id: UUID) -> HttpResponse:
    """Say how far a task is."""
    task = selectors.task_for(request.user, task_id)
    state = request.POST.get("state", "")
    if state in TaskState.values:
        services.move_task(by=request.user, task=task, state=TaskState(state))
        messages.success(request, words("課題の状態を変えました。", "The task has moved."))
    return redirect("roundtable:tasks")
