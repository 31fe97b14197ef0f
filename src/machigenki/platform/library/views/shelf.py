"""What was put away, and the way back."""

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST

from machigenki.platform.library import selectors
from machigenki.platform.library.services import shelf as services
from machigenki.platform.library.views.tabs import tabs
from machigenki.platform.people.access import needs
from machigenki.platform.web.http import MemberRequest
from machigenki.platform.web.words import words
from machigenki.region import Text

_KINDS = {
    "modelcase": Text("先行事例", "Model cases"),
    "adviser": Text("専門家", "Advisers"),
    "opening": Text("募集", "Openings"),
    "candidate": Text("応募者", "People"),
}
_LISTS = {
    "modelcase": "library:list",
    "adviser": "library:advisers",
    "opening": "library:talent",
    "candidate": "library:candidates",
}


@needs("case.write")
def shelf(request: MemberRequest) -> HttpResponse:
    """List what was put away."""
    found = [
        (kind, _KINDS[kind], rows) for kind, rows in selectors.shelved(request.user).items() if rows
    ]
    return render(request, "library/shelf.html", {"tabs": tabs(request, "shelf"), "found": found})


@require_POST
@needs("case.see")
def move(request: MemberRequest, kind: str, key: UUID, way: str) -> HttpResponse:
    """Put a row away ("away"), or take it out ("out")."""
    rows = selectors.shelved_row(kind, key)
    if rows is None or way not in ("away", "out"):
        raise Http404
    row = get_object_or_404(rows)
    if way == "away":
        services.put_away(by=request.user, row=row)
        messages.success(
            request,
            words(
                "一覧から片付けました。「片付けたもの」から元に戻せます。",
                "Put away. It can be taken out again under “Put away”.",
            ),
        )
    else:
        services.take_out(by=request.user, row=row)
        messages.success(request, words("元に戻しました。", "It is back."))
    return redirect(_LISTS[kind])
