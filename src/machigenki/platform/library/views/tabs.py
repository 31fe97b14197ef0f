"""The tabs of these pages."""

from django.urls import reverse

from machigenki.platform.library.models import RequestState
from machigenki.platform.people.permissions import may
from machigenki.platform.web.http import MemberRequest
from machigenki.platform.web.navigation import Link
from machigenki.region import Text

_TABS = (
    ("library:list", Text("先行モデル", "Model cases"), "case.see"),
    ("library:advisers", Text("専門家", "Advisers"), "adviser.see"),
    ("library:requests", Text("相談", "Requests"), "advice.see"),
    ("library:talent", Text("起業家・人材", "People"), "opening.see"),
    ("library:schemes", Text("支援制度", "Schemes"), "case.see"),
    ("library:shelf", Text("片付けたもの", "Put away"), "case.write"),
)
STATES = {state.value: state.words for state in RequestState}


def tabs(request: MemberRequest, current: str) -> list[Link]:
    """Return the tabs that the person may open."""
    return [
        Link(text, reverse(name), current=name == f"library:{current}")
        for name, text, right in _TABS
        if may(request.user, right)
    ]
