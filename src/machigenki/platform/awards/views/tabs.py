"""The tabs of these pages."""

from django.urls import reverse

from machigenki.platform.people.permissions import may
from machigenki.platform.web.http import PlatformRequest
from machigenki.platform.web.navigation import Link
from machigenki.region import Text

_TABS = (
    ("awards:cases", Text("交付の手続", "Awards"), "award.see"),
    ("awards:calls", Text("審査", "Review"), "award.desk"),
)


def tabs(request: PlatformRequest, current: str) -> list[Link]:
    """Return the tabs that the reader may open."""
    return [
        Link(text, reverse(name), current=name == f"awards:{current}")
        for name, text, right in _TABS
        if may(request.user, right)
    ]
