"""By invitation only: made by an administrator, taken up once, by whom it was meant for."""

import re
from collections.abc import Callable
from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.test import Client
from django.utils import timezone

from machigenki.platform.people.models import Invitation, Membership, User
from machigenki.platform.people.roles import Role
from machigenki.platform.people.services import accept, invite, open_invitation, remove_member
from machigenki.platform.tenancy.context import in_tenant
from machigenki.platform.tenancy.models import Tenant
from tests.platform.conftest import PASSPHRASE

pytestmark = pytest.mark.django_db
MakePerson = Callable[..., User]
SignIn = Callable[[User], Client]


def test_from_the_invitation_to_the_seat(
    signed_in: SignIn, maniwa: Tenant, person: MakePerson
) -> None:
    client = signed_in(person(maniwa, Role.TENANT_ADMIN))
    made = client.post("/t/maniwa/people/invite/", {"email": "Bank@Example.jp", "role": "bank"})
    link = re.search(r"http://localhost(/t/maniwa/invitations/[^/<]+/)", made.content.decode())
    assert link
    guest = Client(SERVER_NAME="localhost")
    assert guest.get(link[1]).status_code == 200
    done = guest.post(link[1], {"name": "銀行 花子", "passphrase": PASSPHRASE})
    assert done.status_code == 302
    assert guest.get("/t/maniwa/people/").status_code == 200
    assert guest.get(link[1]).status_code == 404  # used up
    user = User.objects.get(email="bank@example.jp")
    with in_tenant(maniwa):
        assert user.roles == {Role.BANK}


def test_a_weak_passphrase_is_refused_at_its_field_and_the_name_is_kept(
    client: Client, maniwa: Tenant, person: MakePerson
) -> None:
    with in_tenant(maniwa):
        admin = person_in(maniwa)
        _, token = invite(by=admin, email="new@example.jp", role=Role.RESIDENT)
    answer = client.post(
        f"/t/maniwa/invitations/{token}/", {"name": "花子", "passphrase": "password"}
    )
    page = answer.content.decode()
    assert answer.status_code == 200
    assert 'aria-invalid="true"' in page
    assert 'value="花子"' in page
    assert "password" not in re.sub(r'"[^"]*"', "", page.split("<main")[1])
    assert not User.objects.filter(email="new@example.jp").exists()


def person_in(tenant: Tenant) -> User:
    """An administrator of the tenant whose transaction runs."""
    user = User.objects.create_user("admin@example.jp", PASSPHRASE)
    Membership.objects.create(user=user, role=Role.TENANT_ADMIN)
    return user


def test_the_secret_is_not_stored_and_opens_nothing_in_another_town(
    client: Client, maniwa: Tenant, taiji: Tenant
) -> None:
    with in_tenant(maniwa):
        invitation, token = invite(by=person_in(maniwa), email="x@example.jp", role=Role.BANK)
        assert token not in invitation.token_digest
    assert client.get(f"/t/taiji/invitations/{token}/").status_code == 404


def test_an_old_invitation_is_void(maniwa: Tenant) -> None:
    with in_tenant(maniwa):
        invitation, token = invite(by=person_in(maniwa), email="x@example.jp", role=Role.BANK)
        Invitation.objects.update(expires_at=timezone.now() - timedelta(seconds=1))
        assert open_invitation(token) is None
        late = User.objects.create_user("x@example.jp", PASSPHRASE)
        with pytest.raises(ValidationError):
            accept(invitation=invitation, user=late)


def test_another_person_cannot_take_it_up(maniwa: Tenant, person: MakePerson) -> None:
    other = person()
    with in_tenant(maniwa):
        invitation, _ = invite(by=person_in(maniwa), email="x@example.jp", role=Role.BANK)
        with pytest.raises(ValidationError):
            accept(invitation=invitation, user=other)


def test_only_an_administrator_invites_and_nobody_makes_an_operator(
    maniwa: Tenant, person: MakePerson
) -> None:
    bank = person(maniwa, Role.BANK)
    with in_tenant(maniwa):
        with pytest.raises(PermissionDenied):
            invite(by=bank, email="x@example.jp", role=Role.BANK)
        with pytest.raises(ValidationError):
            invite(by=person_in(maniwa), email="x@example.jp", role=Role.OPERATOR)


def test_the_last_administrator_stays(maniwa: Tenant) -> None:
    with in_tenant(maniwa):
        admin = person_in(maniwa)
        seat = Membership.objects.get(user=admin)
        with pytest.raises(ValidationError):
            remove_member(by=admin, membership=seat)
        assert Membership.objects.filter(pk=seat.pk).exists()
