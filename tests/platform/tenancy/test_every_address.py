"""Every address of a tenant, whoever wrote it, is closed to strangers unless it is `@public`."""

import uuid
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.conf import settings
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver

from machigenki.platform.people.models import User
from machigenki.platform.people.roles import Role
from machigenki.platform.tenancy.models import Tenant

pytestmark = pytest.mark.django_db
SAMPLES = {
    "uuid": str(uuid.UUID(int=7)),
    "int": "7",
    "str": "x",
    "slug": "x",
    "path": "x/y",
}


def patterns(resolver: Any, before: str = "") -> Iterator[tuple[str, Any]]:
    """Yield each address, its parts filled in, and its view."""
    for entry in resolver.url_patterns:
        route = before + _filled(entry)
        if isinstance(entry, URLResolver):
            yield from patterns(entry, route)
        elif isinstance(entry, URLPattern):
            yield route, entry.callback


def _filled(entry: Any) -> str:
    route = str(entry.pattern)
    for name, converter in entry.pattern.converters.items():
        kind = type(converter).__name__.removesuffix("Converter").lower().replace("string", "str")
        for written in (f"<{kind}:{name}>", f"<{name}>"):
            route = route.replace(written, SAMPLES.get(kind, "x"))
    return route


def own_closed_addresses() -> list[str]:
    found = [
        route
        for route, view in patterns(get_resolver(settings.TENANT_URLCONF))
        if not getattr(view, "is_public", False) and not view.__module__.startswith("allauth.")
    ]
    assert "people/" in found  # the walk does walk
    return [route for route in found if "^" not in route and "(" not in route]


def test_who_is_not_signed_in_is_asked_to_or_finds_nothing(client: Client, maniwa: Tenant) -> None:
    for route in own_closed_addresses():
        answer = client.get(f"/t/maniwa/{route}")
        if answer.status_code == 302:
            assert "/accounts/login/" in answer.headers["Location"], route
        else:
            assert answer.status_code == 404, route


def test_a_member_of_another_town_finds_nothing_by_path_by_host_or_by_form(
    maniwa: Tenant,
    taiji: Tenant,
    person: Callable[..., User],
    signed_in: Callable[[User], Client],
) -> None:
    client = signed_in(person(taiji, *(role for role in Role if role != Role.OPERATOR)))
    for route in own_closed_addresses():
        for answer in (
            client.get(f"/t/maniwa/{route}"),
            client.post(f"/t/maniwa/{route}", {"tenant": "taiji", "tenant_id": str(taiji.pk)}),
            client.get(f"/{route}", SERVER_NAME="maniwa.localhost"),
        ):
            assert answer.status_code in (302, 404), route
            if answer.status_code == 302:  # another host is another session
                assert "/accounts/login/" in answer.headers["Location"], route


def test_an_id_that_is_not_there_is_404_for_whoever_may_see_the_page(
    maniwa: Tenant, person: Callable[..., User], signed_in: Callable[[User], Client]
) -> None:
    client = signed_in(person(maniwa, *(role for role in Role if role != Role.OPERATOR)))
    for route in own_closed_addresses():
        if SAMPLES["uuid"] in route:
            assert client.get(f"/t/maniwa/{route}").status_code in (403, 404, 405), route
