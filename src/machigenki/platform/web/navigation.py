"""The entries of a tenant's navigation; an application lists its own in its `AppConfig`."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.apps import apps
from django.urls import reverse

from machigenki.platform.web.http import PlatformRequest
from machigenki.region import Text


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry.

    Parameters
    ----------
    words
        What it says.
    url_name
        Name of the view in the tenant's addresses.
    right
        Who sees it; None for whoever sees the page.
    service
        The service that must be switched on in the tenant; None for always.
    order
        Small comes first.
    about
        One sentence about it, for the tenant's front page.
    """

    words: Text
    url_name: str
    right: str | None = None
    service: str | None = None
    order: int = 50
    about: Text | None = None


@dataclass(frozen=True, slots=True)
class Link:
    """An entry as one page shows it."""

    words: Text
    url: str
    current: bool
    about: Text | None = None


def entries() -> list[Entry]:
    """Return the entries of all applications, in order."""
    found = [
        entry for config in apps.get_app_configs() for entry in getattr(config, "navigation", ())
    ]
    return sorted(found, key=lambda entry: entry.order)


def links(request: PlatformRequest) -> Iterator[Link]:
    """Yield what this person may go to in this tenant."""
    from machigenki.platform.people.permissions import may

    if request.tenant is None:
        return
    for entry in entries():
        if entry.service and entry.service not in request.tenant.services:
            continue
        if entry.right and not may(request.user, entry.right):
            continue
        url = reverse(entry.url_name)
        yield Link(entry.words, url, request.path.startswith(url), entry.about)
