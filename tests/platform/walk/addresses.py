"""Every page of the platform, found by following links as the people of the sample."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from html import unescape
from typing import Any
from urllib.parse import urljoin, urlsplit

from django.conf import settings
from django.urls import Resolver404, URLPattern, URLResolver, get_resolver
from playwright.sync_api import APIRequestContext

LINK = re.compile(r'<(?:a|img)\b[^>]*?\b(?:href|src)="([^"#]+)')
OWN = "machigenki.platform."
TENANT = "t/TENANT/"


@dataclass(frozen=True)
class Address:
    """What a link leads to.

    Parameters
    ----------
    route
        The route that answers it, with what is asked first, such as "ventures/?removed".
    path
        Where it is, from the host on.
    is_page
        Whether it is a page; else it is a file.
    """

    route: str
    path: str
    is_page: bool


def routes() -> set[str]:
    """Return the routes of the project's own views that can be read, outside and in a tenant."""
    return {
        route
        for urlconf, before in ((settings.ROOT_URLCONF, ""), (settings.TENANT_URLCONF, TENANT))
        for route in _own(get_resolver(urlconf), before)
    }


def _own(resolver: URLResolver, before: str) -> Iterator[str]:
    for entry in resolver.url_patterns:
        route = before + str(entry.pattern)
        if isinstance(entry, URLResolver):
            yield from _own(entry, route)
        elif isinstance(entry, URLPattern) and _is_read(entry.callback):
            yield route


def _is_read(view: Callable[..., Any] | None) -> bool:
    """Say whether an own view answers GET: `require_POST` keeps its list in a closure."""
    if view is None or not view.__module__.startswith(OWN):
        return False
    while view is not None:
        held = dict(zip(view.__code__.co_freevars, view.__closure__ or (), strict=True))
        methods = held.get("request_method_list")
        if methods is not None and "GET" not in methods.cell_contents:
            return False
        view = getattr(view, "__wrapped__", None)
    return True


def _route_of(path: str, town: str) -> str | None:
    inside = path.startswith(f"/t/{town}/")
    resolver = get_resolver(settings.TENANT_URLCONF if inside else settings.ROOT_URLCONF)
    try:
        found = resolver.resolve("/" + path.removeprefix(f"/t/{town}/").lstrip("/"))
    except Resolver404:
        return None
    if not found.func.__module__.startswith(OWN):
        return None
    return (TENANT if inside else "") + str(found.route)


def linked(request: APIRequestContext, base: str, town: str) -> Iterator[Address]:
    """Yield one address for each route that links lead to from the front pages.

    Parameters
    ----------
    request
        Signed in as whose pages are wanted.
    base
        Where the platform is served.
    town
        Slug of the tenant whose pages are followed.
    """
    waiting, followed = ["/", f"/t/{town}/"], set[str]()
    while waiting:
        link = waiting.pop()  # the last of a list: of the ventures, the one that is filled in
        parts = urlsplit(link)
        found = _route_of(parts.path, town)
        question = parts.query.partition("=")[0]
        route = f"{found}?{question}" if question else found
        if found is None or route is None or route in followed:
            continue
        answer = request.get(base + link)
        # A page that leads elsewhere is no page; another link to its route may be one.
        if not answer.ok or urlsplit(answer.url).path != parts.path:
            continue
        followed.add(route)
        is_page = answer.headers["content-type"].startswith("text/html") and not answer.headers.get(
            "content-disposition", ""
        ).startswith("attachment")
        yield Address(route, link, is_page)
        if is_page:
            for one in LINK.findall(answer.text()):
                target = urljoin(base + link, unescape(one))
                if target.startswith(base + "/"):
                    waiting.append(target.removeprefix(base))
