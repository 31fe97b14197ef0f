"""Plans to test with. The engines run once a session; later results are copies of the first."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from uuid import UUID

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from machigenki.platform.jobs.models import Job
from machigenki.platform.jobs.queue import execute
from machigenki.platform.people.models import User
from machigenki.platform.people.roles import Role
from machigenki.platform.plans import services
from machigenki.platform.plans.inputs import gather
from machigenki.platform.plans.models import Plan, PlanResult, ResultFiles
from machigenki.platform.plans.tasks import compute
from machigenki.platform.tenancy.context import in_tenant
from machigenki.platform.tenancy.models import Tenant
from machigenki.platform.ventures import services as ventures
from machigenki.platform.ventures.models import Venture

SETTINGS = {
    "first_year": 2027,
    "years": 16,
    "discount_rate": 0.04,
    "draws": 100,
    "seed": 2013,
}
COPIED = ("page_ja", "page_en", "numbers")
MOST_QUERIES = 12


@pytest.fixture(autouse=True)
def no_browser(monkeypatch: pytest.MonkeyPatch) -> None:
    """Papers without pictures: what a browser draws is tested with the report."""
    monkeypatch.setenv("BROWSER_PATH", "/nowhere")


@pytest.fixture
def business(maniwa: Tenant, person: Callable[..., User]) -> User:
    return person(maniwa, Role.BUSINESS, name="産 花子")


@pytest.fixture
def hall(maniwa: Tenant, person: Callable[..., User]) -> User:
    return person(maniwa, Role.TOWN_HALL, name="官 太郎")


@pytest.fixture
def boiler(maniwa: Tenant, business: User) -> Venture:
    """A whole venture."""
    with in_tenant(maniwa):
        return ventures.start_from_case(by=business, case="chip-boiler")


@pytest.fixture
def plan(maniwa: Tenant, business: User, boiler: Venture) -> Plan:
    """A plan of that venture."""
    with in_tenant(maniwa):
        return make_plan(business, [boiler.pk])


def make_plan(by: User, venture_ids: list[UUID], title: str = "森の熱の計画") -> Plan:
    return services.create(by=by, title=title, settings=SETTINGS, venture_ids=venture_ids)


def ask(tenant: Tenant, by: User, plan: Plan) -> Job:
    """Ask for a result; the job waits in the queue."""
    with in_tenant(tenant):
        job = services.run(by=by, plan=plan)
        assert isinstance(job, Job)
        return job


def work(tenant: Tenant, job: Job, plan: Plan) -> Job:
    """Do what a worker does with it."""
    execute(
        compute.body,
        compute.name,
        tenant_id=tenant.pk,
        job_id=job.pk,
        arguments={"plan_id": str(plan.pk)},
    )
    with in_tenant(tenant):
        return Job.objects.get(pk=job.pk)


@pytest.fixture(scope="session")
def first_result() -> dict[str, object]:
    """What the engines said the first time."""
    return {}


ResultOf = Callable[[Tenant, User, Plan], PlanResult]


@pytest.fixture
def result_of(first_result: dict[str, object]) -> ResultOf:
    """Give a plan a result: by the engines the first time, afterwards the same again."""

    def make(tenant: Tenant, by: User, plan: Plan) -> PlanResult:
        if not first_result:
            work(tenant, ask(tenant, by, plan), plan)
            with in_tenant(tenant):
                made = PlanResult.objects.get(plan=plan)
                first_result.update({name: getattr(made, name) for name in COPIED})
                first_result["content"] = bytes(made.files.get().content)
                return made
        with in_tenant(tenant):
            inputs = gather(Plan.objects.get(pk=plan.pk))
            copied = {name: first_result[name] for name in COPIED}
            made = PlanResult.objects.create(
                plan=plan,
                inputs=inputs.told,
                inputs_sha256=inputs.sha256,
                title=plan.title,
                requested_by=by,
                **copied,  # type: ignore[arg-type]
            )
            ResultFiles.objects.create(
                result=made,
                content=first_result["content"],
                sha256="0" * 64,
            )
            return made

    return make


@pytest.fixture
def result(maniwa: Tenant, business: User, plan: Plan, result_of: ResultOf) -> PlanResult:
    """A result of that plan."""
    return result_of(maniwa, business, plan)


@contextmanager
def few_queries() -> Iterator[None]:
    """Fail where a page asks the database more than 12 times; see tests/platform/library."""
    with CaptureQueriesContext(connection) as captured:
        yield
    asked = [
        query["sql"]
        for query in captured.captured_queries
        if "SAVEPOINT" not in query["sql"] and "', '', true)" not in query["sql"]
    ]
    assert len(asked) <= MOST_QUERIES, "\n".join(asked)
