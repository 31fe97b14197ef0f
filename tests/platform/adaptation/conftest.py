"""Administrators who adapt."""

from collections.abc import Callable

import pytest
from django.test import Client

from machigenki.platform.people.models import User
from machigenki.platform.people.roles import Role
from machigenki.platform.tenancy.models import Tenant


@pytest.fixture
def admin(maniwa: Tenant, person: Callable[..., User]) -> User:
    """The administrator of Maniwa."""
    return person(maniwa, Role.TENANT_ADMIN)


@pytest.fixture
def at_desk(admin: User, signed_in: Callable[[User], Client]) -> Client:
    """The administrator's browser."""
    return signed_in(admin)
