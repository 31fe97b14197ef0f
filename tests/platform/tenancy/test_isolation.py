"""One tenant never sees, changes, points at or learns of another's rows."""

from collections.abc import Callable

import psycopg
import pytest
from django.core.management import call_command
from django.db import IntegrityError, ProgrammingError, connection, transaction

from machigenki.platform.people.models import Membership, User
from machigenki.platform.people.roles import Role
from machigenki.platform.people.services import add_member
from machigenki.platform.postgres import Address, Login, State
from machigenki.platform.tenancy import catalogue, checks
from machigenki.platform.tenancy.context import (
    NestedTenantError,
    NoTenantError,
    current_tenant,
    in_tenant,
)
from machigenki.platform.tenancy.models import ConsortiumMember, Share, Tenant, TenantKind
from machigenki.platform.tenancy.services import create_tenant, join_consortium, share, unshare

pytestmark = pytest.mark.django_db


@pytest.fixture
def user(db: None) -> User:
    return User.objects.create_user("a@example.jp", "long enough passphrase")


def test_the_tests_themselves_run_as_a_role_that_cannot_pass_the_policies() -> None:
    with connection.cursor() as cursor:
        cursor.execute("select current_user")
        assert cursor.fetchone() == ("app_rt",)
    assert catalogue.powerful_role() == []


def test_the_catalogue_shows_no_way_round_the_policies() -> None:
    call_command("check", "--database", "default", "--fail-level", "ERROR", verbosity=0)
    assert catalogue.unforced_tables() == []
    assert catalogue.loose_foreign_keys(checks.loose_by_intent()) == []
    assert catalogue.telling_unique_indexes() == []
    assert catalogue.open_views() == []


@pytest.mark.parametrize(
    ("made", "undone", "question", "fault"),
    [
        (
            "create table open_note (id uuid primary key, tenant_id bigint)",
            "drop table open_note",
            catalogue.unforced_tables,
            "open_note",
        ),
        (
            "create view all_seats as select * from people_membership",
            "drop view all_seats",
            catalogue.open_views,
            "all_seats",
        ),
        (
            "create unique index told on people_invitation (email)",
            "drop index told",
            catalogue.telling_unique_indexes,
            "told",
        ),
        (
            "create table child (tenant_id bigint, seat_id uuid references people_membership (id))",
            "drop table child",
            catalogue.loose_foreign_keys,
            "child.seat_id",
        ),
    ],
)
def test_the_catalogue_check_finds_what_somebody_forgot(
    made: str, undone: str, question: Callable[[], list[str]], fault: str
) -> None:
    owner = Address.local(State.default(), Login.OWNER)
    with psycopg.connect(owner.conninfo, autocommit=True) as connection_of_owner:
        connection_of_owner.execute(made)  # type: ignore[call-overload]
        try:
            assert fault in question()
        finally:
            connection.close()
            connection_of_owner.execute(undone)  # type: ignore[call-overload]


def seats() -> int:
    return Membership.objects.count()


def test_rows_are_seen_only_in_their_own_tenant(maniwa: Tenant, taiji: Tenant, user: User) -> None:
    with in_tenant(maniwa):
        add_member(user=user, role=Role.BANK)
        assert seats() == 1
    with in_tenant(taiji):
        assert seats() == 0
    assert seats() == 0  # outside any tenant: nothing


def test_another_tenant_s_row_can_be_neither_changed_nor_deleted_nor_moved(
    maniwa: Tenant, taiji: Tenant, user: User
) -> None:
    with in_tenant(maniwa):
        seat = add_member(user=user, role=Role.BANK)
    with in_tenant(taiji):
        assert Membership.objects.filter(pk=seat.pk).update(role=Role.OBSERVER) == 0
        assert Membership.objects.filter(pk=seat.pk).delete() == (0, {})
    with in_tenant(maniwa), pytest.raises(ProgrammingError, match="row-level security"):  # noqa: SIM117
        with transaction.atomic():
            Membership.objects.filter(pk=seat.pk).update(tenant=taiji)


def test_a_row_cannot_be_written_for_another_tenant(
    maniwa: Tenant, taiji: Tenant, user: User
) -> None:
    with in_tenant(taiji), pytest.raises(ProgrammingError, match="row-level security"):  # noqa: SIM117
        with transaction.atomic():
            Membership.objects.create(user=user, role=Role.BANK, tenant=maniwa)


def test_nothing_of_a_tenant_can_be_made_outside_any(user: User) -> None:
    with pytest.raises(NoTenantError):
        Membership(user=user, role=Role.BANK)
    with pytest.raises(NoTenantError):
        current_tenant()


def test_a_second_tenant_inside_the_first_is_refused(maniwa: Tenant, taiji: Tenant) -> None:
    with in_tenant(maniwa), pytest.raises(NestedTenantError):
        in_tenant(taiji).__enter__()


def test_a_fault_inside_leaves_no_tenant_behind(maniwa: Tenant, user: User) -> None:
    with pytest.raises(IntegrityError), in_tenant(maniwa):
        Membership.objects.create(user=user, role=Role.BANK)
        Membership.objects.create(user=user, role=Role.BANK)
    with pytest.raises(NoTenantError):
        current_tenant()
    assert seats() == 0


def test_the_audit_trail_is_written_by_the_database_and_held_apart_and_cannot_be_erased(
    maniwa: Tenant, taiji: Tenant, user: User
) -> None:
    events = Membership.pgh_event_model.objects  # type: ignore[attr-defined]
    with in_tenant(maniwa):
        seat = add_member(user=user, role=Role.BANK)
        Membership.objects.filter(pk=seat.pk).update(role=Role.BUSINESS)
        assert [e.pgh_label for e in events.order_by("pgh_id")] == ["insert", "update"]
        for change in (lambda: events.all().delete(), lambda: events.update(role="bank")):
            with pytest.raises(ProgrammingError, match="permission denied"), transaction.atomic():
                change()
    with in_tenant(taiji):
        assert events.count() == 0


def test_a_share_opens_one_row_to_one_reader_until_it_is_taken_back(
    maniwa: Tenant, taiji: Tenant, user: User
) -> None:
    with in_tenant(maniwa):
        seat = add_member(user=user, role=Role.BANK)
        share(seat, reader=taiji)
    with in_tenant(taiji):
        assert Share.objects.get().object_id == seat.pk
        with pytest.raises(ProgrammingError, match="row-level security"), transaction.atomic():
            Share.objects.create(tenant=maniwa, reader=taiji, kind="x", object_id=seat.pk)
    with in_tenant(maniwa):
        unshare(seat, reader=taiji)
    with in_tenant(taiji):
        assert Share.objects.count() == 0


def test_only_the_consortium_says_who_belongs_to_it(maniwa: Tenant, taiji: Tenant) -> None:
    together = create_tenant(
        kind=TenantKind.CONSORTIUM, slug="together", name_ja="連携", name_en="Together"
    )
    with in_tenant(maniwa), pytest.raises(ProgrammingError, match="row-level security"):  # noqa: SIM117
        with transaction.atomic():
            ConsortiumMember.objects.create(consortium=together, member=maniwa)
    with in_tenant(together):
        join_consortium(consortium=together, member=maniwa)
    with in_tenant(taiji):
        assert ConsortiumMember.objects.get().member == maniwa


def test_a_tenant_changes_only_itself(maniwa: Tenant, taiji: Tenant) -> None:
    with in_tenant(maniwa):
        assert Tenant.objects.filter(pk=taiji.pk).update(name_ja="別") == 0
        assert Tenant.objects.filter(pk=maniwa.pk).update(colour="#123456") == 1
