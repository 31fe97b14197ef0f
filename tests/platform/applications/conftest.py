"""A ministry with an open call, a town with a whole venture, and an application to fill in."""

import hashlib
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from machigenki.platform.applications import selectors
from machigenki.platform.applications.models import Application, Call, PreparedPaper
from machigenki.platform.applications.services import calls, drafts
from machigenki.platform.people.models import User
from machigenki.platform.people.roles import PARTIES, Role
from machigenki.platform.tenancy.context import in_tenant
from machigenki.platform.tenancy.ids import uuid7
from machigenki.platform.tenancy.models import Tenant, TenantKind
from machigenki.platform.tenancy.services import create_tenant
from machigenki.platform.ventures import services as ventures
from machigenki.platform.ventures.models import Venture

Make = Callable[..., User]
Values = dict[str, Any]

CRITERIA = [
    {"key": "place", "ja": "地域資源の活用", "en": "Local resources", "weight": 3.0, "max": 5},
    {"key": "sound", "ja": "返済の確かさ", "en": "Repayment", "weight": 1.0, "max": 5},
]
ANSWERS: Values = {
    "mayor": "真庭市長　見本　太郎",
    "division": "産業政策課",
    "contact": "見本花子 0867-00-0000",
    "budget": "planned",
    "firm_name": "真庭エネルギー株式会社",
    "firm_head": "代表取締役　見本　次郎",
    "firm_address": "岡山県真庭市",
    "site": "岡山県真庭市",
    "public_task_cost": "市営プールの燃料費として年800万円",
    "novelty": "小さな温泉でも使える大きさにする",
    "no_compensation": True,
    "other_grants": True,
    "bank_contact": "見本銀行 真庭支店",
    "starts_on": "2027-05-01",
    "completes_on": "2028-02-28",
    "early_start": False,
}


def call_values(**changed: Any) -> Values:
    now = timezone.now()
    return {
        "title_ja": "ローカル10,000プロジェクト公募",
        "title_en": "Local 10,000 call",
        "scheme": "local-circulation",
        "fiscal_year": "R7",
        "form": "R7",
        "opens_at": now - timedelta(days=1),
        "closes_at": now + timedelta(days=10),
        "criteria": CRITERIA,
        "note_ja": "",
        "note_en": "",
    } | changed


def publish_call(ministry: Tenant, reviewer: User, **changed: Any) -> Call:
    with in_tenant(ministry):
        call = calls.write_call(by=reviewer, values=call_values(**changed), once=uuid7())
        return calls.publish(by=reviewer, call=call)


@pytest.fixture
def ministry(db: None) -> Tenant:
    return create_tenant(kind=TenantKind.MINISTRY, slug="soumu", name_ja="総務省", name_en="MIC")


@pytest.fixture
def reviewer(ministry: Tenant, person: Make) -> User:
    return person(ministry, Role.REVIEWER)


@pytest.fixture
def call(ministry: Tenant, reviewer: User) -> Call:
    """An open call under the rules of FY2025, within which the model case is."""
    return publish_call(ministry, reviewer)


@pytest.fixture
def hall(maniwa: Tenant, person: Make) -> User:
    return person(maniwa, Role.TOWN_HALL, name="役場の人")


@pytest.fixture
def firm(maniwa: Tenant, person: Make) -> User:
    return person(maniwa, Role.BUSINESS, name="会社の人")


@pytest.fixture
def everybody(maniwa: Tenant, person: Make) -> User:
    return person(maniwa, *PARTIES, Role.TENANT_ADMIN, Role.REVIEWER)


@pytest.fixture
def boiler(maniwa: Tenant, hall: User) -> Venture:
    """A whole venture, from the model case of wood chips."""
    with in_tenant(maniwa):
        return ventures.start_from_case(by=hall, case="chip-boiler")


@pytest.fixture
def application(maniwa: Tenant, hall: User, boiler: Venture, call: Call) -> Application:
    """An application with nothing answered yet."""
    with in_tenant(maniwa):
        return drafts.start(by=hall, venture=boiler, call=call, form="", once=uuid7())


def answer_all(application: Application, by: User, **changed: Any) -> Application:
    """Answer every required field, inside the tenant."""
    saved = drafts.save(
        by=by,
        application=application,
        answers=ANSWERS | changed,
        base_version=application.version,
    )
    assert not saved.conflicts
    return saved.application


def put_papers(application: Application) -> None:
    """Lay down papers of the present state, as the job does, without making them."""
    sha256 = selectors.dossier_of(application).content.sha256
    for kind in ("xlsx", "docx"):
        PreparedPaper.objects.update_or_create(
            application=application,
            kind=kind,
            defaults={
                "name": f"application.{kind}",
                "media_type": "application/octet-stream",
                "content": kind.encode(),
                "sha256": hashlib.sha256(kind.encode()).hexdigest(),
                "content_sha256": sha256,
            },
        )


@pytest.fixture
def ready(maniwa: Tenant, hall: User, application: Application) -> Application:
    """An application that can be submitted."""
    with in_tenant(maniwa):
        done = answer_all(application, hall)
        put_papers(done)
        return done
