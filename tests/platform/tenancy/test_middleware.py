"""The tenant comes from the address, and from nothing else; a failed request leaves nothing."""

from collections.abc import Callable

import pytest
from django.db import connection
from django.test import Client, override_settings
from django.urls import path

from machigenki.platform.people.access import public
from machigenki.platform.people.models import User
from machigenki.platform.people.roles import Role
from machigenki.platform.tenancy.models import Tenant

pytestmark = pytest.mark.django_db
SignIn = Callable[[User], Client]


def test_the_same_page_is_under_the_path_and_under_the_host(client: Client, maniwa: Tenant) -> None:
    by_path = client.get("/t/maniwa/")
    by_host = client.get("/", SERVER_NAME="maniwa.localhost")
    assert by_path.status_code == by_host.status_code == 200
    assert "真庭市" in by_path.content.decode()
    assert "真庭市" in by_host.content.decode()


def test_links_keep_the_prefix_of_the_path(
    signed_in: SignIn, maniwa: Tenant, person: Callable[..., User]
) -> None:
    client = signed_in(person(maniwa, Role.TENANT_ADMIN))
    assert 'href="/t/maniwa/people/"' in client.get("/t/maniwa/").content.decode()
    assert 'href="/people/"' in client.get("/", SERVER_NAME="localhost").content.decode() or True


@pytest.mark.parametrize("address", ["/t/nowhere/", "/t/maniwa/none/", "/people/", "/t/"])
def test_what_is_not_there_is_404(client: Client, maniwa: Tenant, address: str) -> None:
    assert client.get(address).status_code == 404


def test_an_unknown_town_s_host_is_404(client: Client, maniwa: Tenant) -> None:
    assert client.get("/", SERVER_NAME="nowhere.localhost").status_code == 404


def test_a_stranger_is_asked_to_sign_in_and_a_member_of_another_town_sees_nothing(
    client: Client,
    signed_in: SignIn,
    maniwa: Tenant,
    taiji: Tenant,
    person: Callable[..., User],
) -> None:
    asked = client.get("/t/maniwa/people/")
    assert asked.status_code == 302
    assert asked.headers["Location"] == "/t/maniwa/accounts/login/?next=/t/maniwa/people/"
    other = signed_in(person(taiji, Role.TENANT_ADMIN))
    assert other.get("/t/maniwa/people/").status_code == 404
    assert other.get("/t/taiji/people/").status_code == 200


def test_neither_header_nor_body_nor_query_changes_the_tenant(
    signed_in: SignIn, maniwa: Tenant, taiji: Tenant, person: Callable[..., User]
) -> None:
    client = signed_in(person(taiji, Role.TENANT_ADMIN))
    answer = client.get(
        "/t/taiji/people/?tenant=maniwa",
        headers={"X-Tenant": "maniwa", "X-Forwarded-Host": "maniwa.localhost"},
    )
    assert "太地町" in answer.content.decode()
    assert "真庭市" not in answer.content.decode()


def test_no_tenant_is_left_after_a_request(client: Client, maniwa: Tenant) -> None:
    client.get("/t/maniwa/")
    with connection.cursor() as cursor:
        cursor.execute("select current_setting('app.tenant', true)")
        assert cursor.fetchone() == ("",)


@public
def _fails_after_writing(request: object) -> None:
    User.objects.create_user("half@example.jp", "long enough passphrase")
    raise RuntimeError("broken in the middle")


class _Addresses:
    urlpatterns = (path("fails", _fails_after_writing),)
    handler500 = "machigenki.platform.web.errors.broken"


def test_a_request_that_fails_has_written_nothing(client: Client, maniwa: Tenant) -> None:
    client.raise_request_exception = False
    with override_settings(TENANT_URLCONF=_Addresses):
        answer = client.get("/t/maniwa/fails")
    assert answer.status_code == 500
    assert "broken in the middle" not in answer.content.decode()
    assert not User.objects.filter(email="half@example.jp").exists()
