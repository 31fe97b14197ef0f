"""Keys of people, and a program that uses them."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pytest
from django.http import HttpResponse
from django.test import Client, override_settings
from django.utils import timezone

from machigenki.platform.api.scopes import Scope
from machigenki.platform.api.services import make_key
from machigenki.platform.people.models import User
from machigenki.platform.people.roles import Role
from machigenki.platform.tenancy.context import in_tenant
from machigenki.platform.tenancy.models import Tenant
from machigenki.platform.ventures import services
from machigenki.platform.ventures.models import Venture


@dataclass(frozen=True)
class Program:
    """A program with a key, at one body's address."""

    token: str
    base: str = "/t/maniwa/api/v1"
    host: str = "localhost"

    def call(self, method: str, path: str, body: Any = None, **headers: str) -> HttpResponse:
        """Ask; `body` is sent as JSON, bytes as they are."""
        sent = body if isinstance(body, bytes) or body is None else json.dumps(body).encode()
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        answer: HttpResponse = Client(SERVER_NAME=self.host, raise_request_exception=False).generic(
            method,
            f"{self.base}{path}",
            data=sent or b"",
            content_type="application/json",
            headers={"Authorization": f"Bearer {self.token}", **named},
        )
        return answer

    def get(self, path: str, **headers: str) -> Any:
        """Return what is read, which must be there."""
        found = self.call("GET", path, **headers)
        assert found.status_code == 200, found.content.decode()
        return json.loads(found.content)


MakeProgram = Callable[..., Program]


def token_of(user: User, tenant: Tenant, *scopes: Scope) -> str:
    """Return the text of a new key."""
    with in_tenant(tenant):
        _, token = make_key(
            by=user,
            name="会計システム",
            scopes=scopes or list(Scope),
            expires_at=timezone.now() + timedelta(days=30),
        )
    return token


@pytest.fixture
def program(maniwa: Tenant) -> MakeProgram:
    """Make a program of a person of Maniwa, with all scopes or those named."""

    def make(user: User, *scopes: Scope) -> Program:
        return Program(token_of(user, maniwa, *scopes))

    return make


@pytest.fixture
def unlimited() -> Iterator[None]:
    """Let keys ask as often as a test needs."""
    with override_settings(API_REQUESTS_A_MINUTE=1_000_000):
        yield


@pytest.fixture
def business(maniwa: Tenant, person: Callable[..., User]) -> User:
    """Somebody of a business."""
    return person(maniwa, Role.BUSINESS, name="産 花子")


@pytest.fixture
def boiler(maniwa: Tenant, business: User) -> Venture:
    """A whole venture, from the model case of wood chips."""
    with in_tenant(maniwa):
        return services.start_from_case(by=business, case="chip-boiler")


@pytest.fixture
def idea(maniwa: Tenant, business: User) -> Venture:
    """A venture of which only the title is known."""
    with in_tenant(maniwa):
        return services.start_empty(by=business, title_ja="道の駅の再生")
