"""What is pressed on a venture's way, and the pages of one audience."""

from collections.abc import Callable
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST

from machigenki.platform.adaptation.approvals import number_of
from machigenki.platform.people.access import needs
from machigenki.platform.people.permissions import require
from machigenki.platform.ventures import selectors, way_services
from machigenki.platform.ventures.forms import PrivateForm
from machigenki.platform.ventures.models import Venture
from machigenki.platform.ventures.stages import ApprovalKind, Audience, Stage
from machigenki.platform.web.http import MemberRequest
from machigenki.platform.web.words import words


def _do(
    request: MemberRequest, venture: Venture, act: Callable[[], object], done: str, to: str = ""
) -> HttpResponse:
    """Do it, say so or say why not, and go back to the venture."""
    try:
        act()
    except ValidationError as error:
        messages.error(request, error.messages[0])
    else:
        messages.success(request, done)
    return redirect(to or "ventures:detail", *([] if to else [venture.pk]))


def _stage(request: MemberRequest) -> Stage:
    wanted = request.POST.get("to", "")
    if wanted not in Stage.values:
        raise Http404
    return Stage(wanted)


@needs("venture.see")
@require_POST
def move(request: MemberRequest, venture_id: UUID) -> HttpResponse:
    """Move on to the next stage, by the gate or over it with a reason."""
    venture, to = selectors.venture_for(request.user, venture_id), _stage(request)
    reason = request.POST.get("reason", "")[:2000]
    if request.POST.get("override") and not reason.strip():
        messages.error(request, words("理由を書いてください。", "Give a reason."))
        return redirect("ventures:detail", venture.pk)
    return _do(
        request,
        venture,
        lambda: way_services.move_on(
            by=request.user, venture=venture, to=to, override_reason=reason
        ),
        words(f"「{to.words.ja}」に進みました。", f"It is now at: {to.words.en}."),
    )


@needs("venture.send_back")
@require_POST
def send_back(request: MemberRequest, venture_id: UUID) -> HttpResponse:
    """Require modification."""
    venture, to = selectors.venture_for(request.user, venture_id), _stage(request)
    return _do(
        request,
        venture,
        lambda: way_services.send_back(
            by=request.user, venture=venture, to=to, reason=request.POST.get("reason", "")[:2000]
        ),
        words(
            f"修正を求め、「{to.words.ja}」に戻しました。",
            f"Modification is required; it is back at: {to.words.en}.",
        ),
    )


@needs("venture.move")
@require_POST
def stop(request: MemberRequest, venture_id: UUID) -> HttpResponse:
    """Stop the venture."""
    venture = selectors.venture_for(request.user, venture_id)
    return _do(
        request,
        venture,
        lambda: way_services.stop(
            by=request.user, venture=venture, reason=request.POST.get("reason", "")[:2000]
        ),
        words("事業を中止しました。再開できます。", "It is stopped; it can be taken up again."),
    )


@needs("venture.move")
@require_POST
def resume(request: MemberRequest, venture_id: UUID) -> HttpResponse:
    """Take a stopped venture up again."""
    venture = selectors.venture_for(request.user, venture_id)
    return _do(
        request,
        venture,
        lambda: way_services.resume(
            by=request.user, venture=venture, reason=request.POST.get("reason", "")[:2000]
        ),
        words("事業を再開しました。", "It is taken up again."),
    )


@needs("venture.approve")
@require_POST
def approve(request: MemberRequest, venture_id: UUID, kind: str) -> HttpResponse:
    """Approve the version that was read."""
    venture = selectors.venture_for(request.user, venture_id)
    if kind not in ApprovalKind.values:
        raise Http404
    return _do(
        request,
        venture,
        lambda: way_services.approve(
            by=request.user,
            venture=venture,
            kind=ApprovalKind(kind),
            version=number_of(request.POST.get("version", "")),
            note=request.POST.get("note", ""),
        ),
        words("承認を記録しました。", "The approval is recorded."),
    )


@needs("route.approve")
@require_POST
def route(request: MemberRequest, venture_id: UUID) -> HttpResponse:
    """Take a step of the tenant's own route, or require modification there."""
    venture = selectors.venture_for(request.user, venture_id)
    version = number_of(request.POST.get("version", ""))
    if request.POST.get("refuse"):
        return _do(
            request,
            venture,
            lambda: way_services.refuse_plan(
                by=request.user,
                venture=venture,
                version=version,
                reason=request.POST.get("reason", "")[:400],
            ),
            words(
                "修正を求めました。それまでの承認は効力を失いました。",
                "Modification is required; the approvals so far are void.",
            ),
        )
    return _do(
        request,
        venture,
        lambda: way_services.approve_plan(
            by=request.user,
            venture=venture,
            version=version,
            position=number_of(request.POST.get("position", "")),
            note=request.POST.get("note", "")[:500],
        ),
        words("承認を記録しました。", "The approval is recorded."),
    )


@needs("venture.see")
def private(request: MemberRequest, venture_id: UUID, audience: str) -> HttpResponse:
    """Show and write what one audience keeps to itself."""
    venture = selectors.venture_for(request.user, venture_id)
    if audience not in Audience.values:
        raise Http404
    whose = Audience(audience)
    require(request.user, whose.right, venture)
    notes = selectors.private_notes(request.user, venture, whose)
    held = selectors.latest_notes(notes)
    form = PrivateForm(
        whose, request.POST or None, initial={key: note.text for key, note in held.items()}
    )
    if request.method == "POST" and form.is_valid():
        way_services.write_private(
            by=request.user, venture=venture, audience=whose, texts=form.cleaned_data
        )
        messages.success(request, words("保存しました。", "Saved."))
        return redirect("ventures:private", venture.pk, audience)
    return render(
        request,
        "ventures/private.html",
        {
            "venture": venture,
            "audience": whose,
            "form": form,
            "last": notes[0] if notes else None,
            "earlier": [note for note in notes if held[note.key] is not note],
        },
    )


@needs("venture.share")
def share(request: MemberRequest, venture_id: UUID) -> HttpResponse:
    """Show who reads the venture besides the tenant, and change it."""
    venture = selectors.venture_for(request.user, venture_id)
    require(request.user, "venture.share", venture)
    if request.method == "POST":
        slug = request.POST.get("reader", "")
        reader = get_object_or_404(selectors.possible_readers(), slug=slug)
        if request.POST.get("take_back"):
            way_services.stop_sharing(by=request.user, venture=venture, reader=reader)
        else:
            way_services.share_with(by=request.user, venture=venture, reader=reader)
        messages.success(request, words("共有先を変えました。", "Sharing is changed."))
        return redirect("ventures:share", venture.pk)
    readers = list(selectors.readers_of(venture))
    others = [one for one in selectors.possible_readers() if one not in readers]
    return render(
        request,
        "ventures/share.html",
        {"venture": venture, "readers": readers, "others": others},
    )


@needs("venture.remove")
@require_POST
def remove(request: MemberRequest, venture_id: UUID) -> HttpResponse:
    """Delete the venture; it can be brought back."""
    venture = selectors.venture_for(request.user, venture_id)
    return _do(
        request,
        venture,
        lambda: way_services.remove(by=request.user, venture=venture),
        words("事業を削除しました。元に戻せます。", "It is deleted; it can be brought back."),
        to="ventures:list",
    )


@needs("venture.remove")
@require_POST
def bring_back(request: MemberRequest, venture_id: UUID) -> HttpResponse:
    """Undo a deletion."""
    venture = selectors.venture_for(request.user, venture_id, removed=True)
    return _do(
        request,
        venture,
        lambda: way_services.bring_back(by=request.user, venture=venture),
        words("事業を元に戻しました。", "It is back."),
    )
