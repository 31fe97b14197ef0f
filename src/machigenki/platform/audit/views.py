"""The tenant's audit trail as a page and as a file."""

from itertools import chain

from django.http import HttpResponse
from django.shortcuts import render

from machigenki.platform.audit import selectors
from machigenki.platform.audit.forms import TrailForm
from machigenki.platform.people.access import needs
from machigenki.platform.web.csv_files import csv_response
from machigenki.platform.web.http import MemberRequest
from machigenki.platform.web.words import words

MOST_EXPORTED = 20_000
MOST_PAGES = 400


@needs("audit.see")
def tenant_trail(request: MemberRequest) -> HttpResponse:
    """Show who changed what in the whole tenant, newest first."""
    form = TrailForm(request.GET)
    page = _page_number(request.GET.get("page", "1"))
    entries = []
    if form.is_valid():
        entries = selectors.trail(
            selectors.tenant_scope(form.cleaned_data["kind"]),
            form.filter(),
            start=(page - 1) * selectors.PAGE,
            count=selectors.PAGE + 1,
        )
    more = len(entries) > selectors.PAGE and page < MOST_PAGES
    return render(
        request,
        "audit/tenant.html",
        {
            "form": form,
            "entries": entries[: selectors.PAGE],
            "newer": page - 1 if page > 1 else None,
            "older": page + 1 if more else None,
        },
        status=200 if form.is_valid() else 400,
    )


@needs("audit.see")
def export(request: MemberRequest) -> HttpResponse:
    """Give the chosen part as CSV; too much at once is refused at the period's field."""
    form = TrailForm(request.GET)
    if form.is_valid():
        entries = selectors.trail(
            selectors.tenant_scope(form.cleaned_data["kind"]),
            form.filter(),
            count=MOST_EXPORTED + 1,
        )
        if len(entries) <= MOST_EXPORTED:
            rows = chain.from_iterable(selectors.spoken(entry) for entry in entries)
            return csv_response("audit.csv", [str(word) for word in _HEAD], rows)
        form.add_error(
            "since",
            words(
                "2万件を超えます。期間を短くしてください。",
                "More than 20,000 changes: choose a shorter period.",
            ),
        )
    return render(request, "audit/tenant.html", {"form": form, "entries": []}, status=400)


_HEAD = (
    words("日時", "Time"),
    words("利用者", "Person"),
    words("対象", "Kind"),
    words("名称", "Name"),
    words("操作", "Action"),
    words("項目", "Field"),
    words("変更前", "From"),
    words("変更後", "To"),
)


def _page_number(words_: str) -> int:
    return min(max(int(words_), 1), MOST_PAGES) if words_.isascii() and words_.isdigit() else 1
