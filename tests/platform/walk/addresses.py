"""Every page of the platform, found by following links as each person of the sample."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from urllib.parse import urljoin, urlsplit

from django.conf import settings
from django.urls import Resolver404, URLPattern, URLResolver, get_resolver
from playwright.sync_api import APIRequestContext

HREF = re.compile(r'<a\b[^>]*?\bhref="([^"#]+)')
OWN = "machigenki.platform."
TOWN = "/t/maniwa/"


@dataclass(frozen=True)
class Address:
    """A page: whose address it is, by which route, and who saw it first."""

    route: str
    path: str
    person: str | None


def routes() -> set[str]:
    """Return the routes of the project's own views, outside and inside a tenant."""
    return {
        route
        for urlconf, before in ((settings.ROOT_URLCONF, ""), (settings.TENANT_URLCONF, TOWN[1:]))
        for route in _own(get_resolver(urlconf), before)
    }


def _own(resolver: URLResolver, before: str) -> Iterator[str]:
    for entry in resolver.url_patterns:
        route = before + str(entry.pattern)
        if isinstance(entry, URLResolver):
            yield from _own(entry, route)
        elif isinstance(entry, URLPattern) and entry.callback.__module__.startswith(OWN):
            yield route


def route_of(path: str) -> str | None:
    """Return the route of an own view that answers a path, None for another's or none."""
    inside = path.startswith(TOWN)
    urlconf = settings.TENANT_URLCONF if inside else settings.ROOT_URLCONF
    try:
        found = get_resolver(urlconf).resolve("/" + path.removeprefix(TOWN).lstrip("/"))
    except Resolver404:
        return None
    if not found.func.__module__.startswith(OWN):
        return None
    return (TOWN[1:] if inside else "") + str(found.route)


def linked(
    request: APIRequestContext, base: str, person: str | None, known: set[str]
) -> Iterator[Address]:
    """Yield a page for each route that is not known yet, following links from the front pages.

    Parameters
    ----------
    request
        Signed in as that person.
    base
        Where the platform is served.
    person
        Address of the person, None for a stranger.
    known
        Routes that were found already; grows.
    """
    waiting, seen = ["/", TOWN], set[str]()
    followed = set[str]()
    while waiting:
        path = waiting.pop(0)
        route = route_of(urlsplit(path).path)
        if path in seen or route is None or (route in followed and "?" not in path):
            continue
        seen.add(path)
        answer = request.get(base + path, max_redirects=5)
        page = "text/html" in answer.headers.get("content-type", "")
        if not answer.ok or urlsplit(answer.url).path != urlsplit(path).path:
            continue
        followed.add(route)
        if page and route not in known and "?" not in path:
            known.add(route)
            yield Address(route, path, person)
        if page and "?" not in path:
            for link in HREF.findall(answer.text()):
                target = urlsplit(urljoin(base + path, unescape(link)))
                if f"{target.scheme}://{target.netloc}" == base:
                    waiting.append(target.path)
