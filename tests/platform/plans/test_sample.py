"""The sample's plan: made once, worked through by the worker, not while the page waits."""

from collections.abc import Callable

import pytest

from machigenki.platform.jobs.models import Job, JobState
from machigenki.platform.people.models import User
from machigenki.platform.plans.models import Plan, PlanResult
from machigenki.platform.plans.sample import sample
from machigenki.platform.tenancy.context import in_tenant
from machigenki.platform.tenancy.models import Tenant
from machigenki.platform.ventures import services as ventures
from machigenki.platform.ventures.models import Venture

pytestmark = pytest.mark.django_db


def test_the_sample_s_plan_waits_in_the_queue_and_is_made_once(
    maniwa: Tenant, hall: User, boiler: Venture, person: Callable[..., User]
) -> None:
    with in_tenant(maniwa):
        ventures.start_empty(by=hall, title_ja="道の駅の再生")
        sample(hall=hall)
        sample(hall=hall)
        plan = Plan.objects.get()
        assert plan.venture_ids == [boiler.pk]  # the one without a plan is left out
        assert plan.settings["first_year"] == boiler.content["first_year"]
        assert plan.settings["years"] == boiler.content["years"]
        assert Job.objects.get(pk=plan.job_id).state == JobState.WAITING
        assert PlanResult.objects.count() == 0


def test_where_no_venture_is_there_is_no_plan(maniwa: Tenant, hall: User) -> None:
    with in_tenant(maniwa):
        sample(hall=hall)
        assert Plan.objects.count() == 0
