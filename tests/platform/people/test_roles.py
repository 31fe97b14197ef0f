"""Rights: declared once, told in docs/roles.md, asked by name."""

from collections.abc import Callable
from pathlib import Path

import pytest
from django.contrib.auth.models import AnonymousUser

from machigenki.platform.people.models import User
from machigenki.platform.people.permissions import RIGHTS, Right, declare, may, rights_table
from machigenki.platform.people.roles import Role
from machigenki.platform.tenancy.context import in_tenant
from machigenki.platform.tenancy.models import Tenant
from machigenki.region import Text

ROLES_PAGE = Path(__file__).parents[3] / "docs" / "roles.md"


def test_the_page_says_what_the_code_does() -> None:
    assert ROLES_PAGE.read_text(encoding="utf-8") == rights_table()


def test_a_right_is_declared_once_and_a_condition_is_told() -> None:
    with pytest.raises(ValueError, match="twice"):
        declare(Right("people.invite", Text.same("x"), {Role.BANK}))
    with pytest.raises(ValueError, match="condition"):
        Right("x.y", Text.same("x"), {Role.BANK}, when=lambda user, roles, thing: True)


def test_an_unknown_action_is_a_fault_not_an_answer(db: None) -> None:
    with pytest.raises(KeyError):
        may(AnonymousUser(), "people.envite")


@pytest.mark.django_db
def test_a_role_counts_only_where_it_is_held(
    maniwa: Tenant, taiji: Tenant, person: Callable[..., User]
) -> None:
    admin = person(maniwa, Role.TENANT_ADMIN)
    with in_tenant(maniwa):
        assert may(admin, "people.invite")
        assert not may(admin, "tenants.add")
    with in_tenant(taiji):
        assert not may(admin, "people.invite")
    assert not may(admin, "people.invite")


@pytest.mark.django_db
def test_an_operator_adds_tenants_but_has_no_seat_in_them(
    maniwa: Tenant, person: Callable[..., User]
) -> None:
    operator = person(is_operator=True)
    assert may(operator, "tenants.add")
    with in_tenant(maniwa):
        assert not may(operator, "people.see")


@pytest.mark.django_db
@pytest.mark.parametrize("role", [role for role in Role if role != Role.OPERATOR])
@pytest.mark.parametrize("action", ["tenant.adapt", "people.invite", "people.see"])
def test_each_role_has_exactly_the_rights_of_the_table(
    maniwa: Tenant, person: Callable[..., User], role: Role, action: str
) -> None:
    user = person(maniwa, role)
    with in_tenant(maniwa):
        assert may(user, action) == (role in RIGHTS[action].roles)


@pytest.mark.django_db
def test_a_blocked_person_may_nothing(maniwa: Tenant, person: Callable[..., User]) -> None:
    user = person(maniwa, Role.TENANT_ADMIN, is_active=False)
    with in_tenant(maniwa):
        assert not may(user, "people.see")
