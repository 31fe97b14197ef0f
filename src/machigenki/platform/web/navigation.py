"""The entries of a tenant's navigation; an application lists its own in its `AppConfig`."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from django.apps import apps
from django.urls import reverse

from machigenki.platform.web.http import PlatformRequest
from machigenki.region import Text

if TYPE_CHECKING:
    from machigenki.platform.tenancy.models import Tenant


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


def is_on(tenant: "Tenant", service: str | None) -> bool:
    """Return whether a tenant uses a service; one that chose none uses all of them."""
    return not service or not tenant.services or service in tenant.services


def service_of(namespace: str) -> str | None:
    """Return the service that addresses of a namespace belong to, None for what is always on."""
    return _services().get(namespace)


@cache
def _services() -> dict[str, str]:
    return {entry.url_name.split(":")[0]: entry.service for entry in entries() if entry.service}


def links(request: PlatformRequest) -> Iterator[Link]:
    """Yield what this person may go to in this tenant."""
    from machigenki.platform.people.permissions import may

    if request.tenant is None:
        return
    for entry in entries():
        if not is_on(request.tenant, entry.service):
            continue
        if entry.right and not may(request.user, entry.right):
            continue
        url = reverse(entry.url_name)
        yield Link(entry.words, url, request.path.startswith(url), entry.about)
