"""The first operator is made on the machine and lets themselves in by letter."""

import io
import re

import pytest
from django.core import mail
from django.core.management import CommandError, call_command
from django.test import Client

from machigenki.platform.people.models import User
from tests.platform.conftest import PASSPHRASE, MakePerson

pytestmark = pytest.mark.django_db


def test_the_command_makes_one_who_sets_a_passphrase_by_letter(client: Client) -> None:
    out = io.StringIO()
    call_command("add_operator", "Chief@example.jp", "運用 太郎", stdout=out)
    user = User.objects.get()
    assert (user.email, user.name, user.is_operator) == ("chief@example.jp", "運用 太郎", True)
    assert not user.has_usable_password()
    assert "/accounts/password/reset/" in out.getvalue()
    client.post("/accounts/password/reset/", {"email": user.email})
    link = re.search(r"https?://[^/]+(/\S+/key/\S+)", mail.outbox[0].body)
    assert link
    form = client.get(link[1], follow=True)
    client.post(form.request["PATH_INFO"], {"password1": PASSPHRASE, "password2": PASSPHRASE})
    user.refresh_from_db()
    assert user.check_password(PASSPHRASE)


def test_who_has_an_account_keeps_it(person: MakePerson) -> None:
    known = person(name="銀行 花子")
    call_command("add_operator", known.email, "別の名前", stdout=io.StringIO())
    known.refresh_from_db()
    assert known.is_operator
    assert known.name == "銀行 花子"
    assert known.check_password(PASSPHRASE)


def test_what_is_no_address_is_refused() -> None:
    with pytest.raises(CommandError):
        call_command("add_operator", "no address", "x")
    assert not User.objects.exists()
