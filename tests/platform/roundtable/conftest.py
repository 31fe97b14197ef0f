"""A table with members of four parties, their accounts, and two sittings."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from uuid import uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from machigenki.platform.people.models import User
from machigenki.platform.people.roles import Role
from machigenki.platform.roundtable.models import Attendance, Member, Presence, Sitting
from machigenki.platform.roundtable.services import members, sittings
from machigenki.platform.tenancy.context import in_tenant
from machigenki.platform.tenancy.models import Tenant

SEATS = (Role.BUSINESS, Role.UNIVERSITY, Role.BANK, Role.TOWN_HALL)


@dataclass(frozen=True, slots=True)
class Table:
    """People and sittings of one town's table."""

    tenant: Tenant
    office: User
    bank: User
    seated: dict[Role, Member]
    held: Sitting
    coming: Sitting


def plan(by: User, title: str, days: int, state: str = "planned") -> Sitting:
    """Call a sitting `days` from now."""
    start = timezone.now() + timedelta(days=days)
    return sittings.plan_sitting(
        by=by,
        once=uuid4(),
        title=title,
        starts_at=start,
        ends_at=start + timedelta(hours=2),
        place="会議室",
        online_url="",
        notice="",
        state=state,
    )


def set_table(tenant: Tenant, office: User, bank: User) -> Table:
    """Seat four members; one sitting was held with all of them, one is to come."""
    with in_tenant(tenant):
        seated = {
            role: members.add_member(
                by=office,
                once=uuid4(),
                party=role.value,
                name=f"{role.label}の人",
                organisation="見本",
                position="",
                user=bank if role == Role.BANK else None,
            )
            for role in SEATS
        }
        held, coming = plan(office, "第1回", -3), plan(office, "第2回", 7)
        for sitting in (held, coming):
            sittings.invite_members(by=office, sitting=sitting, members=list(seated.values()))
        sittings.record_attendance(
            by=office,
            sitting=held,
            presence={one.pk: Presence.PRESENT for one in Attendance.objects.filter(sitting=held)},
        )
        held.refresh_from_db()
    return Table(tenant, office, bank, seated, held, coming)


@pytest.fixture
def table(maniwa: Tenant, person: Callable[..., User]) -> Table:
    """The table of Maniwa."""
    return set_table(maniwa, person(maniwa, Role.TOWN_HALL), person(maniwa, Role.BANK))


class QueriesAtMost(CaptureQueriesContext):
    """Counts a page's queries, without what only the test's outer transaction brings."""

    def __init__(self, most: int) -> None:
        super().__init__(connection)
        self.most = most

    def __exit__(self, *error: object) -> None:
        super().__exit__(*error)  # type: ignore[arg-type]
        if error[0] is not None:
            return
        asked = [
            query["sql"]
            for query in self.captured_queries
            if "SAVEPOINT" not in query["sql"] and "', '', true)" not in query["sql"]
        ]
        assert len(asked) <= self.most, "\n".join(asked)
