"""Putting things away, and bringing them back."""

from uuid import UUID

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST

from machigenki.platform.people.access import needs
from machigenki.platform.roundtable.models import AgendaItem, Member, Paper, Sitting, Task
from machigenki.platform.roundtable.services import removal
from machigenki.platform.web.http import MemberRequest
from machigenki.platform.web.words import words

KINDS: dict[str, type[removal.Thing]] = {
    "sitting": Sitting,
    "item": AgendaItem,
    "paper": Paper,
    "task": Task,
    "member": Member,
}
_SHOWN = 50


@needs("roundtable.convene")
def listing(request: MemberRequest) -> HttpResponse:
    """List what was put away."""
    gone = [
        (kind, str(model._meta.verbose_name), thing)
        for kind, model in KINDS.items()
        for thing in model._default_manager.exclude(removed_at=None).order_by("-removed_at")[
            :_SHOWN
        ]
    ]
    gone.sort(key=lambda row: row[2].removed_at or row[2].updated_at, reverse=True)
    return render(request, "roundtable/removed.html", {"gone": gone})


@needs("roundtable.see")
@require_POST
def remove(request: MemberRequest, kind: str, thing_id: UUID) -> HttpResponse:
    """Put a thing away."""
    thing = _thing(kind, thing_id, away=False)
    try:
        removal.remove(by=request.user, thing=thing)
    except ValidationError as error:
        messages.error(request, error.messages[0])
    else:
        messages.success(
            request,
            words(
                f"「{thing}」を削除しました。事務局は「削除したもの」から戻せます。",
                f"“{thing}” is removed. The office can bring it back from “Removed”.",
            ),
        )
    return _back(thing)


@needs("roundtable.see")
@require_POST
def restore(request: MemberRequest, kind: str, thing_id: UUID) -> HttpResponse:
    """Bring a thing back."""
    thing = _thing(kind, thing_id, away=True)
    try:
        removal.restore(by=request.user, thing=thing)
    except ValidationError as error:
        messages.error(request, error.messages[0])
    else:
        messages.success(request, words(f"「{thing}」を戻しました。", f"“{thing}” is back."))
    return redirect("roundtable:removed")


def _thing(kind: str, thing_id: UUID, *, away: bool) -> removal.Thing:
    model = KINDS.get(kind)
    if model is None:
        raise Http404
    thing: removal.Thing = get_object_or_404(  # type: ignore[assignment]
        model, pk=thing_id, removed_at__isnull=not away
    )
    return thing


def _back(thing: removal.Thing) -> HttpResponse:
    if isinstance(thing, AgendaItem | Paper):
        return redirect("roundtable:sitting", thing.sitting_id)
    if isinstance(thing, Member):
        return redirect("roundtable:members")
    return redirect("roundtable:tasks" if isinstance(thing, Task) else "roundtable:sittings")
