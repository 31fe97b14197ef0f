"""A statement that takes too long: a page that says so, nothing half."""

from collections.abc import Callable
from typing import Any

import pytest
from django.db import connection
from django.test import Client

from machigenki.platform.library.models import ModelCase
from machigenki.platform.library.services import cases
from machigenki.platform.people.models import User
from machigenki.platform.people.roles import Role
from machigenki.platform.tenancy.context import in_tenant
from machigenki.platform.tenancy.models import Tenant
from tests.platform.faults.page_forms import forms_of

FORM = {"title": "遅い事例", "summary": "要約", "body": "本文", "sent": "1"}


def test_what_took_too_long_is_told_and_not_half_done(
    committed_db: None,
    maniwa: Tenant,
    person: Callable[..., User],
    signed_in: Callable[[User], Client],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    client = signed_in(person(maniwa, Role.TOWN_HALL))
    client.raise_request_exception = False
    write_case = cases.write_case

    def slow(**values: Any) -> ModelCase:
        written = write_case(**values)
        with connection.cursor() as cursor:
            cursor.execute("set local statement_timeout = '50ms'")
            cursor.execute("select pg_sleep(20)")
        return written

    monkeypatch.setattr(cases, "write_case", slow)
    answer = client.post("/t/maniwa/library/new/", FORM)
    page = answer.content.decode()
    assert answer.status_code == 503
    assert answer.headers["Retry-After"] == "5"
    assert "取りやめました" in page
    monkeypatch.undo()
    kept = forms_of(page)[0]
    assert kept["body"] == ["本文"]
    with in_tenant(maniwa):
        assert ModelCase.objects.count() == 0
    assert client.post("/t/maniwa/library/new/", kept).status_code == 302
    with in_tenant(maniwa):
        assert ModelCase.objects.count() == 1


@pytest.mark.django_db
def test_a_passphrase_is_never_written_back(
    client: Client, maniwa: Tenant, monkeypatch: pytest.MonkeyPatch
) -> None:
    from machigenki.platform.people.forms import SignInForm

    def broken(self: SignInForm) -> bool:
        raise RuntimeError("broken in the middle")

    monkeypatch.setattr(SignInForm, "is_valid", broken)
    client.raise_request_exception = False
    form = {"login": "a@example.jp", "password": "very secret words"}
    answer = client.post("/t/maniwa/accounts/login/", form)
    assert answer.status_code == 500
    assert "secret words" not in answer.content.decode()
    assert not forms_of(answer.content.decode())
