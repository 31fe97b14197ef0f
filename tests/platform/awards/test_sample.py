"""The sample: one venture led from the call to its first report by the real services."""

import pytest

from machigenki.platform.awards.sample import Cast, sample
from machigenki.platform.awards.selectors import cases_of_body, cases_of_town
from machigenki.platform.people.roles import Role
from machigenki.platform.tenancy.context import in_tenant
from machigenki.platform.tenancy.models import Tenant, TenantKind
from machigenki.platform.tenancy.services import create_tenant
from machigenki.platform.ventures.models import Venture
from tests.platform.conftest import MakePerson

pytestmark = pytest.mark.django_db


def test_from_the_call_to_running(taiji: Tenant, person: MakePerson) -> None:
    body = create_tenant(kind=TenantKind.MINISTRY, slug="soumu", name_ja="府省", name_en="Body")
    reviewer = person(body, Role.REVIEWER)
    hall, bank, firm = (person(taiji, role) for role in (Role.TOWN_HALL, Role.BANK, Role.BUSINESS))
    cast = Cast(lambda: in_tenant(body), lambda: in_tenant(taiji), reviewer, hall, bank, firm)
    sample(cast, "whaling")
    with in_tenant(taiji):
        (file,) = cases_of_town(hall)
        assert Venture.objects.get().stage == "running"
    assert [one.version for one in file.decisions] == [1, 2]
    assert file.settlement
    assert file.settlement.confirmed_yen <= file.award_yen
    assert file.balance_yen == 0
    assert len(file.claims) == 2
    assert file.yearly[2025].levels["sales"] == "alarm"
    assert "見本" in file.title.ja
    sample(cast, "whaling")
    with in_tenant(body):
        assert len(cases_of_body(reviewer)) == 1
