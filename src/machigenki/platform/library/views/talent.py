"""Pages of openings, people and their terms (起業家誘致・人材サイクル)."""

from datetime import timedelta
from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_POST

from machigenki.platform.library import selectors
from machigenki.platform.library.forms import (
    CandidateForm,
    EndForm,
    FollowUpForm,
    OpeningForm,
    PlacementForm,
    carried_out,
)
from machigenki.platform.library.models import Opening, Placement
from machigenki.platform.library.services import talent as services
from machigenki.platform.library.views.tabs import tabs
from machigenki.platform.people.access import needs
from machigenki.platform.people.permissions import may, require
from machigenki.platform.web.http import MemberRequest
from machigenki.platform.web.words import words

DAYS_AHEAD = 30
MOST_SHOWN = 100


@needs("opening.see")
def overview(request: MemberRequest) -> HttpResponse:
    """Show openings to all; terms and follow-ups to who keeps them."""
    keeps = may(request.user, "talent.keep")
    today = timezone.localdate()
    return render(
        request,
        "library/talent.html",
        {
            "tabs": tabs(request, "talent"),
            "openings": selectors.openings()[:MOST_SHOWN],
            "placements": selectors.placements()[:MOST_SHOWN] if keeps else [],
            "due": selectors.follow_ups_due(today + timedelta(days=DAYS_AHEAD)) if keeps else [],
            "today": today,
            "keeps": keeps,
            "may_write": may(request.user, "opening.write"),
        },
    )


@needs("opening.write")
def write_opening(request: MemberRequest, key: UUID | None = None) -> HttpResponse:
    """Write an opening, new or anew."""
    one = get_object_or_404(selectors.opening_for(request.user, key)) if key else None
    require(request.user, "opening.write", one)
    initial = {name: getattr(one, name) for name in OpeningForm.base_fields} if one else None
    form = OpeningForm(request.POST or None, initial=initial)
    if request.method == "POST" and form.is_valid():
        done = carried_out(
            form, lambda **data: services.write_opening(by=request.user, opening=one, **data)
        )
        if done is not None:
            messages.success(request, words("募集を保存しました。", "The opening is saved."))
            return redirect("library:opening", done.pk)
    return render(request, "library/opening_form.html", {"form": form, "opening": one})


@needs("opening.see")
def opening(request: MemberRequest, key: UUID) -> HttpResponse:
    """Show an opening."""
    return _shown(request, get_object_or_404(selectors.opening_for(request.user, key)))


def _shown(request: MemberRequest, one: Opening, form: PlacementForm | None = None) -> HttpResponse:
    keeps = may(request.user, "talent.keep")
    if keeps and form is None:
        form = PlacementForm(
            people=selectors.candidates(),
            initial={"starts_on": one.term_from, "ends_on": one.term_until},
        )
    return render(
        request,
        "library/opening.html",
        {
            "opening": one,
            "keeps": keeps,
            "form": form if keeps else None,
            "suited": selectors.candidates().filter(kind=one.kind)[:20] if keeps else [],
            "placements": selectors.placements().filter(opening=one) if keeps else [],
            "may_write": may(request.user, "opening.write", one),
        },
    )


@require_POST
@needs("talent.keep")
def place(request: MemberRequest, key: UUID) -> HttpResponse:
    """Put a person into a seat."""
    one = get_object_or_404(selectors.opening_for(request.user, key))
    form = PlacementForm(request.POST, people=selectors.candidates())
    if form.is_valid():
        done = carried_out(
            form, lambda **data: services.place(by=request.user, opening=one, **data)
        )
        if done is not None:
            messages.success(
                request,
                words(
                    "着任を登録しました。聞き取りの日も決めました。",
                    "The term is set, and the days to ask.",
                ),
            )
            return redirect("library:placement", done.pk)
    return _shown(request, one, form)


@needs("talent.keep")
def candidate_list(request: MemberRequest) -> HttpResponse:
    """List the people who might come."""
    return render(
        request,
        "library/candidates.html",
        {"tabs": tabs(request, "talent"), "candidates": selectors.candidates()[:MOST_SHOWN]},
    )


@needs("talent.keep")
def keep_candidate(request: MemberRequest, key: UUID | None = None) -> HttpResponse:
    """Keep a person, new or anew."""
    one = get_object_or_404(selectors.candidate_for(request.user, key)) if key else None
    initial = {name: getattr(one, name) for name in CandidateForm.base_fields} if one else None
    form = CandidateForm(request.POST or None, initial=initial)
    if request.method == "POST" and form.is_valid():
        done = carried_out(
            form, lambda **data: services.keep_candidate(by=request.user, candidate=one, **data)
        )
        if done is not None:
            messages.success(request, words("応募者を登録しました。", "The person is kept."))
            return redirect("library:candidates")
    return render(request, "library/candidate_form.html", {"form": form, "candidate": one})


@needs("talent.keep")
def placement(request: MemberRequest, key: UUID) -> HttpResponse:
    """Show a term with its follow-ups."""
    return _term(request, get_object_or_404(selectors.placement_for(request.user, key)))


def _term(request: MemberRequest, one: Placement, form: EndForm | None = None) -> HttpResponse:
    return render(
        request,
        "library/placement.html",
        {
            "placement": one,
            "today": timezone.localdate(),
            "form": None if one.ended_on else form or EndForm(),
        },
    )


@require_POST
@needs("talent.keep")
def end(request: MemberRequest, key: UUID) -> HttpResponse:
    """End a term."""
    one = get_object_or_404(selectors.placement_for(request.user, key))
    form = EndForm(request.POST)
    if form.is_valid():
        done = carried_out(
            form, lambda **data: services.end_placement(by=request.user, placement=one, **data)
        )
        if done is not None:
            messages.success(request, words("任期を終えました。", "The term is ended."))
            return redirect("library:placement", key)
    return _term(request, one, form)


@needs("talent.keep")
def follow_up(request: MemberRequest, key: UUID) -> HttpResponse:
    """Write down how a person fares."""
    one = get_object_or_404(selectors.follow_up_for(request.user, key))
    form = FollowUpForm(request.POST or None, initial={"note": one.note})
    if request.method == "POST" and form.is_valid():
        done = carried_out(
            form, lambda note: services.record_follow_up(by=request.user, follow_up=one, note=note)
        )
        if done is not None:
            messages.success(request, words("聞き取りを保存しました。", "Saved."))
            return redirect("library:placement", one.placement_id)
    return render(request, "library/follow_up.html", {"form": form, "follow_up": one})
