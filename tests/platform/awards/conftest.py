"""A call of a ministry, submissions of two towns, and the people on both sides."""

import hashlib
import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.utils import timezone

from machigenki.platform.applications.eligibility import eligibility_of
from machigenki.platform.applications.models import Application, Call, State, Submission
from machigenki.platform.awards import selectors
from machigenki.platform.awards.casefile import CaseFile
from machigenki.platform.awards.models import Decision, Outcome
from machigenki.platform.awards.services import decisions, town
from machigenki.platform.people.models import User
from machigenki.platform.people.roles import Role
from machigenki.platform.tenancy.context import in_tenant
from machigenki.platform.tenancy.models import Tenant, TenantKind
from machigenki.platform.tenancy.services import create_tenant, share
from machigenki.platform.ventures import services as ventures
from machigenki.platform.ventures.models import Venture
from machigenki.platform.ventures.stages import Stage
from tests.platform.conftest import MakePerson

CRITERIA = [
    {"key": "local", "ja": "地域密着", "en": "Tied to the place", "weight": 2, "max": 10},
    {"key": "sound", "ja": "事業性", "en": "Soundness", "weight": 1, "max": 5},
]
YEAR = "R4"
AWARDED_ON = date(2020, 4, 10)


@dataclass
class World:
    """Who is there, and what was submitted.

    Parameters
    ----------
    ministry, maniwa, taiji
        The reviewing body and two towns.
    first, second, third
        Three reviewers.
    hall, firm, bank
        People of Maniwa; `rival` is of Taiji's town hall.
    key
        Maniwa's submission; `rival_key` is Taiji's.
    """

    ministry: Tenant
    maniwa: Tenant
    taiji: Tenant
    first: User
    second: User
    third: User
    hall: User
    firm: User
    bank: User
    rival: User
    call: Call
    key: UUID
    rival_key: UUID

    @contextmanager
    def at(self, tenant: Tenant) -> Iterator[None]:
        """Work in a tenant, as a request does."""
        for user in (self.first, self.second, self.third, self.hall, self.firm, self.rival):
            user.forget_roles()
        with in_tenant(tenant):
            yield

    def file(self, by: User | None = None, at: Tenant | None = None) -> CaseFile:
        """Return Maniwa's case as one side sees it."""
        with self.at(at or self.maniwa):
            return selectors.case_file_for(by or self.hall, self.key)

    def submission(self, tenant: Tenant | None = None) -> Submission:
        """Return Maniwa's submission."""
        with self.at(tenant or self.ministry):
            return Submission.objects.select_related("tenant", "reader").get(pk=self.key)

    def decide(self, outcome: Outcome = Outcome.AWARDED, **more: Any) -> Decision:
        """Decide on Maniwa's submission, five years back."""
        given = {
            "by": self.first,
            "submission_id": self.key,
            "outcome": outcome,
            "number": "総行地第1号",
            "decided_on": AWARDED_ON,
            "once": uuid4(),
            "amount_yen": 10_000_000,
            "reports_from": 2021,
        }
        with self.at(self.ministry):
            return decisions.decide(**(given | more))

    def note(self, **more: Any) -> None:
        """Let the town hall take note of whatever waits."""
        with self.at(self.maniwa):
            file = selectors.case_file_for(self.hall, self.key)
            for _, notice in file.unacknowledged():
                town.take_note(
                    by=self.hall,
                    submission_id=self.key,
                    notice_id=notice.pk,
                    version=Venture.objects.get().version,
                    once=uuid4(),
                )


def submitted(
    venture: Venture, call: Call, reader: Tenant, by: User, *, number: int = 1, **figures: Any
) -> Submission:
    """Return a submission as the services of `applications` write one, without its papers."""
    application = Application.objects.create(
        venture=venture,
        call_id=call.pk if number == 1 else uuid4(),
        form=call.form,
        state=State.SUBMITTED,
        started_by=by,
    )
    tenant = application.tenant
    snapshot = {
        "title": {"ja": venture.title.ja, "en": venture.title.en},
        "town": {"ja": tenant.name_ja, "en": tenant.name_en},
        "venture": {"id": str(venture.pk), "version": 1, "content": venture.content},
        "figures": {**venture.figures, **figures},
        "eligibility": eligibility_of(venture.content, call.fiscal_year, ()).as_json(),
    }
    sha256 = hashlib.sha256(json.dumps(snapshot).encode() + bytes([number % 256])).hexdigest()
    row = Submission.objects.create(
        once=uuid4(),
        application=application,
        number=1,
        call_id=call.pk,
        reader=reader,
        snapshot=snapshot,
        sha256=sha256,
        receipt_number=f"R-{tenant.slug}-{number:03d}",
        submitted_at=timezone.now(),
        submitted_by=by,
    )
    if reader != tenant:
        share(row, reader=reader)
    return row


@pytest.fixture
def world(maniwa: Tenant, taiji: Tenant, person: MakePerson) -> World:
    """A ministry with a call and three reviewers; Maniwa and Taiji have applied."""
    ministry = create_tenant(
        kind=TenantKind.MINISTRY, slug="soumu", name_ja="府省", name_en="A ministry"
    )
    first, second, third = (
        person(ministry, Role.REVIEWER, name=name) for name in ("審査一", "審査二", "審査三")
    )
    hall = person(maniwa, Role.TOWN_HALL, name="官 太郎")
    firm = person(maniwa, Role.BUSINESS, name="産 花子")
    bank = person(maniwa, Role.BANK, name="金 次郎")
    rival = person(taiji, Role.TOWN_HALL)
    with in_tenant(ministry):
        call = Call.objects.create(
            title_ja="令和4年度の公募",
            scheme="local-circulation",
            fiscal_year=YEAR,
            form=YEAR,
            opens_at=timezone.now() - timedelta(days=30),
            closes_at=timezone.now() + timedelta(days=30),
            criteria=CRITERIA,
            published_at=timezone.now() - timedelta(days=30),
            written_by=first,
        )
    keys = []
    for tenant, by in ((maniwa, hall), (taiji, rival)):
        with in_tenant(tenant):
            venture = ventures.start_from_case(by=by, case="chip-boiler")
            venture.content |= {"first_year": 2020, "operation_year": 2021}
            venture.stage = Stage.SETTLEMENT  # so far that every notice can be noted
            venture.save()
            keys.append(submitted(venture, call, ministry, by).pk)
    return World(
        ministry, maniwa, taiji, first, second, third, hall, firm, bank, rival, call, *keys
    )
