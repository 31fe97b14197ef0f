"""国と地方の協議の場: its record, and the matters the place wants on its agenda."""

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST, require_safe

from machigenki.platform.library.forms import carried_out
from machigenki.platform.people.access import needs, public
from machigenki.platform.people.permissions import may
from machigenki.platform.reforms import selectors, services
from machigenki.platform.reforms.forms import MatterForm
from machigenki.platform.reforms.views.tabs import tabs
from machigenki.platform.web.http import MemberRequest
from machigenki.platform.web.words import words


@public
@require_safe
def overview(request: MemberRequest) -> HttpResponse:
    """Show the record to anybody, the place's own matters to its members."""
    member = may(request.user, "proposal.see")
    may_write = may(request.user, "council.write")
    return render(
        request,
        "reforms/council.html",
        {
            "tabs": tabs(request, "council"),
            "act": selectors.council_act(),
            "sittings": selectors.sittings(),
            "member": member,
            "matters": selectors.matters() if member else [],
            "away": selectors.matters(away=True) if may_write else [],
            "may_write": may_write,
        },
    )


@needs("council.write")
def write(request: MemberRequest, key: UUID | None = None) -> HttpResponse:
    """Write a matter, new or anew."""
    matter = get_object_or_404(selectors.matter_for(request.user, key)) if key else None
    initial = (
        {name: getattr(matter, name) for name in MatterForm.base_fields}
        if matter
        else {"proposal": request.GET.get("proposal")}
    )
    form = MatterForm(request.POST or None, proposals=selectors.own_proposals(), initial=initial)
    if request.method == "POST" and form.is_valid():
        done = carried_out(
            form, lambda **data: services.write_matter(by=request.user, matter=matter, **data)
        )
        if done is not None:
            messages.success(request, words("議題を保存しました。", "The matter is saved."))
            return redirect("reforms:council")
    return render(request, "reforms/matter.html", {"form": form, "matter": matter})


@require_POST
@needs("council.write")
def shelve(request: MemberRequest, key: UUID, way: str) -> HttpResponse:
    """Take a matter off the list ("away"), or bring it back ("out")."""
    if way not in ("away", "out"):
        raise Http404
    matter = get_object_or_404(selectors.matter_for(request.user, key))
    services.put_matter_away(by=request.user, matter=matter, away=way == "away")
    return redirect("reforms:council")
