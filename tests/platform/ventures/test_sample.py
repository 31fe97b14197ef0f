"""The sample's ventures."""

from collections.abc import Callable

import pytest

from machigenki.platform.people.models import User
from machigenki.platform.people.roles import Role
from machigenki.platform.tenancy.context import in_tenant
from machigenki.platform.tenancy.models import Tenant
from machigenki.platform.ventures.models import Venture
from machigenki.platform.ventures.sample import sample
from machigenki.venture import CASES

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("case", list(CASES))
def test_every_case_makes_a_sample_once(
    maniwa: Tenant, person: Callable[..., User], case: str
) -> None:
    town, bank = person(maniwa, Role.TOWN_HALL), person(maniwa, Role.BANK)
    with in_tenant(maniwa):
        for _ in range(2):
            sample(town=town, bank=bank, case=case)
        assert sorted(Venture.objects.values_list("stage", flat=True)) == ["financing", "idea"]
