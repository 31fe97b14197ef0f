"""The tabs of these pages."""

from django.urls import reverse

from machigenki.platform.people.permissions import may
from machigenki.platform.web.http import PlatformRequest
from machigenki.platform.web.navigation import Link
from machigenki.region import Text

_TABS = (
    ("reforms:permits", Text("必要な許可", "Permits needed"), None),
    ("reforms:register", Text("許可の一覧", "All permits"), None),
    ("reforms:timeline", Text("改革の年表", "Time line"), None),
    ("reforms:results", Text("提案の結果", "Results"), None),
    ("reforms:proposals", Text("提案を書く", "Proposals"), "proposal.see"),
    ("reforms:council", Text("国と地方の協議の場", "Council"), None),
)


def tabs(request: PlatformRequest, current: str) -> list[Link]:
    """Return the tabs that the reader may open."""
    return [
        Link(text, reverse(name), current=name == f"reforms:{current}")
        for name, text, right in _TABS
        if right is None or may(request.user, right)
    ]
