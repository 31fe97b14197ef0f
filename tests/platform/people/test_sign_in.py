"""Signing in: by address and passphrase, slowed down when guessed, ended anywhere."""

from collections.abc import Callable

import pytest
from django.core.cache import cache
from django.test import Client

from machigenki.platform.people.models import User
from machigenki.platform.people.roles import Role
from machigenki.platform.tenancy.models import Tenant
from tests.platform.conftest import PASSPHRASE

pytestmark = pytest.mark.django_db


def sign_in(client: Client, email: str, passphrase: str, where: str = "/accounts/login/"):  # type: ignore[no-untyped-def]
    return client.post(where, {"login": email, "password": passphrase})


@pytest.fixture(autouse=True)
def _no_former_attempts(db: None) -> None:
    cache.clear()


def test_in_and_out(client: Client, person: Callable[..., User], maniwa: Tenant) -> None:
    user = person(maniwa, Role.BANK)
    assert sign_in(client, user.email.upper(), PASSPHRASE).status_code == 302
    assert client.get("/t/maniwa/people/").status_code == 200
    client.post("/accounts/logout/")
    assert client.get("/t/maniwa/people/").status_code == 302


def test_a_wrong_passphrase_and_an_unknown_address_read_the_same(
    client: Client, person: Callable[..., User]
) -> None:
    wrong = sign_in(client, person().email, "not this one at all").context["form"].errors
    unknown = sign_in(client, "nobody@example.jp", "not this one at all").context["form"].errors
    assert wrong
    assert wrong == unknown


def test_guessing_is_slowed_down_even_for_the_right_passphrase(
    client: Client, person: Callable[..., User]
) -> None:
    user = person()
    for n in range(6):
        sign_in(client, user.email, f"wrong passphrase {n}")
    answer = sign_in(client, user.email, PASSPHRASE)
    assert answer.status_code in (200, 429)
    assert "_auth_user_id" not in client.session


def test_a_session_can_be_seen_and_ended_from_another_device(
    client: Client, person: Callable[..., User], maniwa: Tenant
) -> None:
    user = person(maniwa, Role.BANK)
    lost = Client(SERVER_NAME="localhost")
    sign_in(lost, user.email, PASSPHRASE)
    sign_in(client, user.email, PASSPHRASE)
    assert client.get("/accounts/sessions/").status_code == 200
    client.post("/accounts/sessions/")
    assert lost.get("/t/maniwa/people/").status_code == 302
    assert client.get("/t/maniwa/people/").status_code == 200


@pytest.mark.parametrize(
    "address",
    [
        "/accounts/2fa/",
        "/accounts/password/change/",
        "/accounts/sessions/",
        "/accounts/2fa/totp/activate/",
        "/accounts/2fa/webauthn/add/",
    ],
)
def test_the_account_s_pages_open(
    client: Client, person: Callable[..., User], address: str
) -> None:
    sign_in(client, person().email, PASSPHRASE)
    assert client.get(address, follow=True).status_code == 200


def test_nobody_signs_up_unasked(client: Client) -> None:
    client.post(
        "/accounts/signup/",
        {"email": "x@example.jp", "password1": PASSPHRASE, "password2": PASSPHRASE},
    )
    assert not User.objects.filter(email="x@example.jp").exists()
