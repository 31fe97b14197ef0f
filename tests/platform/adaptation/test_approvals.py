"""A tenant's route at work: in order, of a version, void by a change."""

from collections.abc import Callable
from uuid import UUID, uuid4

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from machigenki.platform.adaptation.approvals import (
    approve_step,
    route_state,
    send_back_route,
    void_route,
)
from machigenki.platform.adaptation.kinds import Act
from machigenki.platform.adaptation.models import RouteApproval
from machigenki.platform.adaptation.services import set_route
from machigenki.platform.people.models import User
from machigenki.platform.people.roles import Role
from machigenki.platform.tenancy.context import in_tenant
from machigenki.platform.tenancy.models import Tenant
from machigenki.region import Text

pytestmark = pytest.mark.django_db
ACT = Act.APPLICATION


@pytest.fixture
def thing() -> UUID:
    return uuid4()


@pytest.fixture
def bank(maniwa: Tenant, person: Callable[..., User]) -> User:
    return person(maniwa, Role.BANK)


@pytest.fixture
def town(maniwa: Tenant, person: Callable[..., User]) -> User:
    return person(maniwa, Role.TOWN_HALL)


@pytest.fixture
def _route(maniwa: Tenant, admin: User) -> None:
    with in_tenant(maniwa):
        set_route(by=admin, act=ACT, roles=[Role.BANK, Role.TOWN_HALL])


def _approve(by: User, thing: UUID, position: int, version: int = 1) -> RouteApproval:
    return approve_step(by=by, act=ACT, object_id=thing, version=version, position=position)


def test_without_a_route_nothing_is_asked(maniwa: Tenant, thing: UUID) -> None:
    with in_tenant(maniwa):
        state = route_state(ACT, thing, 1)
        assert not state.asked
        assert state.complete


@pytest.mark.usefixtures("_route")
def test_steps_are_taken_in_order_by_their_role(
    maniwa: Tenant, thing: UUID, bank: User, town: User
) -> None:
    with in_tenant(maniwa):
        with pytest.raises(ValidationError):
            _approve(town, thing, 2)  # not yet
        with pytest.raises(PermissionDenied):
            _approve(town, thing, 1)  # the bank's
        _approve(bank, thing, 1)
        state = route_state(ACT, thing, 1)
        assert state.next is not None
        assert (state.next.role, state.complete) == (Role.TOWN_HALL, False)
        assert state.turn_of(town)
        assert not state.turn_of(bank)
        with pytest.raises(ValidationError):
            _approve(bank, thing, 1)  # a form sent twice
        _approve(town, thing, 2)
        assert route_state(ACT, thing, 1).complete
        assert RouteApproval.objects.count() == 2


@pytest.mark.usefixtures("_route")
def test_an_approval_is_of_a_version(maniwa: Tenant, thing: UUID, bank: User) -> None:
    with in_tenant(maniwa):
        first = _approve(bank, thing, 1)
        assert not route_state(ACT, thing, 2).begun
        _approve(bank, thing, 1, version=2)
        state = route_state(ACT, thing, 2)
        assert state.begun
        first.refresh_from_db()
        assert first.voided_at is not None
        assert state.past == (first,)


@pytest.mark.usefixtures("_route")
def test_an_approval_may_be_of_a_content(maniwa: Tenant, thing: UUID, bank: User) -> None:
    read, changed = "a" * 64, "b" * 64
    with in_tenant(maniwa):
        first = approve_step(
            by=bank, act=ACT, object_id=thing, version=1, position=1, content_sha256=read
        )
        assert route_state(ACT, thing, 1, content_sha256=read).begun
        state = route_state(ACT, thing, 1, content_sha256=changed)
        assert not state.begun
        assert state.past == (first,)  # told before anything is written
        approve_step(
            by=bank, act=ACT, object_id=thing, version=1, position=1, content_sha256=changed
        )
        first.refresh_from_db()
        assert first.voided_at is not None


@pytest.mark.usefixtures("_route")
def test_a_change_voids_all_and_they_stay_readable(
    maniwa: Tenant, thing: UUID, bank: User, town: User
) -> None:
    with in_tenant(maniwa):
        _approve(bank, thing, 1)
        _approve(town, thing, 2)
        void_route(ACT, thing, Text("内容が変わったため", "It has changed"))
        state = route_state(ACT, thing, 1)
        assert not state.begun
        assert [one.void_reason.ja for one in state.past] == ["内容が変わったため"] * 2
        _approve(bank, thing, 1)
        assert route_state(ACT, thing, 1).begun


@pytest.mark.usefixtures("_route")
def test_whose_turn_it_is_may_require_modification_with_a_reason(
    maniwa: Tenant, thing: UUID, bank: User, town: User
) -> None:
    about = {"act": ACT, "object_id": thing, "version": 1}
    with in_tenant(maniwa):
        with pytest.raises(ValidationError):
            send_back_route(by=bank, reason="早い", **about)  # type: ignore[arg-type]
        _approve(bank, thing, 1)
        with pytest.raises(PermissionDenied):
            send_back_route(by=bank, reason="気が変わった", **about)  # type: ignore[arg-type]
        with pytest.raises(ValidationError):
            send_back_route(by=town, reason=" ", **about)  # type: ignore[arg-type]
        send_back_route(by=town, reason="年次を直す", **about)  # type: ignore[arg-type]
        state = route_state(ACT, thing, 1)
        assert not state.begun
        assert "年次を直す" in state.past[0].void_reason.ja


@pytest.mark.usefixtures("_route")
def test_a_changed_route_asks_anew_from_where_it_differs(
    maniwa: Tenant, thing: UUID, bank: User, town: User, admin: User
) -> None:
    with in_tenant(maniwa):
        _approve(bank, thing, 1)
        _approve(town, thing, 2)
        set_route(by=admin, act=ACT, roles=[Role.BANK, Role.UNIVERSITY, Role.TOWN_HALL])
        state = route_state(ACT, thing, 1)
        assert state.begun
        assert state.next is not None
        assert state.next.role is Role.UNIVERSITY
        set_route(by=admin, act=ACT, roles=[Role.UNIVERSITY, Role.BANK])
        assert not route_state(ACT, thing, 1).begun


@pytest.mark.usefixtures("_route")
def test_another_tenant_sees_none_of_it(
    maniwa: Tenant, taiji: Tenant, thing: UUID, bank: User
) -> None:
    with in_tenant(maniwa):
        _approve(bank, thing, 1)
    with in_tenant(taiji):
        assert not RouteApproval.objects.exists()
        assert not route_state(ACT, thing, 1).asked
