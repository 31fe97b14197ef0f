"""No page of any application asks the database more than twelve times, however long its lists.

A reader with every role follows every link of a town of the sample, whose rows are multiplied.
"""

import re
from collections.abc import Iterator
from html import unescape
from importlib import import_module
from importlib.util import find_spec
from typing import Any
from urllib.parse import urldefrag, urljoin

import pytest
from django.conf import settings
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import Resolver404, URLPattern, URLResolver, get_resolver, resolve

from machigenki.platform.installed import OWN_APPS
from machigenki.platform.people.models import User
from machigenki.platform.people.roles import Role
from machigenki.platform.people.services import add_member
from machigenki.platform.postgres import State
from machigenki.platform.sample import fill_sample, load_sample
from machigenki.platform.tenancy.context import in_tenant
from machigenki.platform.tenancy.models import Tenant
from tests.platform.many_rows import multiply

MOST = 12
TOWN = "/t/maniwa/"
A_ROUTE = 4
"""Pages read of one route: an id more shows nothing new."""
HREF = re.compile(r'<a\b[^>]*?\bhref="([^"]+)"')
NO_QUERY = ("BEGIN", "COMMIT", "ROLLBACK", "SAVEPOINT", "RELEASE")
Seen = dict[str, list[tuple[int, str]]]


def own_routes() -> list[str]:
    """Return the routes of all our applications in a tenant, as the resolver tells them."""

    def walk(resolver: Any, before: str = "") -> Iterator[str]:
        for entry in resolver.url_patterns:
            route = before + str(entry.pattern)
            if isinstance(entry, URLResolver):
                yield from walk(entry, route)
            elif isinstance(entry, URLPattern) and entry.callback.__module__.startswith(
                "machigenki."
            ):
                yield route

    return sorted(set(walk(get_resolver(settings.TENANT_URLCONF))))


@pytest.fixture(scope="module")
def seen(django_db_setup: None, django_db_blocker: Any) -> Iterator[Seen]:
    """Fill the sample, read every page that can be reached, and count what each asked."""
    import tests.platform.conftest as here

    with django_db_blocker.unblock():
        load_sample()
        fill_sample()
        multiply(State(here.STATE_FOLDER))
        user = User.objects.create_user("all@maniwa.example.jp", here.PASSPHRASE, name="全員")
        with in_tenant(Tenant.objects.get(slug="maniwa")):
            for role in set(Role) - {Role.OPERATOR}:
                add_member(user=user, role=role)
        client = Client(SERVER_NAME="localhost")
        client.force_login(user, backend="allauth.account.auth_backends.AuthenticationBackend")
        yield _read_all(client)
        here.empty_database()


def _read_all(client: Client) -> Seen:
    found: Seen = {}
    waiting, asked = [TOWN], {TOWN}
    while waiting:
        path = waiting.pop(0)
        route = _route(path)
        if route is None or len(found.get(route, ())) >= A_ROUTE:
            continue
        with CaptureQueriesContext(connection) as captured:
            answer = client.get(path)
            body = answer.getvalue().decode(errors="replace")
        links = HREF.findall(body)
        if answer.status_code in (301, 302):
            links = [answer.headers["Location"]]
        elif answer.status_code == 200:
            queries = [one for one in captured if not one["sql"].startswith(NO_QUERY)]
            found.setdefault(route, []).append((len(queries), path))
        for link in links:
            address = urldefrag(urljoin(path, unescape(link)))[0]
            if address.startswith(TOWN) and address not in asked:
                asked.add(address)
                waiting.append(address)
    return found


def _route(address: str) -> str | None:
    """Return the route of an address of the town, None where it is none of ours."""
    try:
        match = resolve(f"/{address.removeprefix(TOWN).split('?')[0]}", settings.TENANT_URLCONF)
    except Resolver404:
        return None
    return match.route if match.func.__module__.startswith("machigenki.") else None


@pytest.mark.slow
def test_pages_of_every_application_are_among_those_read(seen: Seen) -> None:
    for app in OWN_APPS:
        if find_spec(f"{app}.urls") and app != "machigenki.platform.jobs":  # a job's own page
            routes = {str(one.pattern) for one in import_module(f"{app}.urls").urlpatterns}
            assert routes & set(seen), app


@pytest.mark.slow
@pytest.mark.parametrize("route", own_routes())
def test_a_page_asks_at_most_twelve_times(route: str, seen: Seen) -> None:
    if route not in seen:
        pytest.skip("no link leads to it: it is posted to, or needs a state of its own")
    worst = max(seen[route])
    assert worst[0] <= MOST, worst
