"""A worker killed in the middle of a plan: another ends the job; the result is there once."""

import asyncio
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import SimpleNamespace

import psycopg
import pytest
from procrastinate.contrib.django import app

from machigenki.platform.jobs import tasks as upkeep
from machigenki.platform.jobs.models import Job, JobState
from machigenki.platform.people.models import User
from machigenki.platform.people.roles import Role
from machigenki.platform.people.services import add_member
from machigenki.platform.plans.models import Plan, PlanResult, ResultFiles
from machigenki.platform.postgres import Address, Login, State
from machigenki.platform.tenancy.context import in_tenant
from machigenki.platform.tenancy.models import Tenant, TenantKind
from machigenki.platform.tenancy.services import create_tenant
from machigenki.platform.ventures import services as ventures
from tests.platform.conftest import STATE_FOLDER

from .conftest import ask, make_plan

pytestmark = pytest.mark.slow
LONGEST_SECONDS = 180.0


@contextmanager
def worker() -> Iterator[subprocess.Popen[bytes]]:
    """A worker as `make serve` runs it, killed at the end whatever happened."""
    process = subprocess.Popen(
        [sys.executable, "-m", "django", "procrastinate", "worker", "--concurrency", "1"],
        env={**os.environ, "DJANGO_SETTINGS_MODULE": "machigenki.platform.settings"},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        yield process
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def until(held: Callable[[], bool]) -> None:
    end = time.monotonic() + LONGEST_SECONDS
    while not held():
        assert time.monotonic() < end, "it does not come to that"
        time.sleep(0.1)


def test_a_killed_worker_s_plan_is_ended_by_another_once(committed_db: None) -> None:
    town = create_tenant(
        kind=TenantKind.MUNICIPALITY,
        slug="maniwa",
        name_ja="真庭市",
        name_en="Maniwa",
        code="332143",
    )
    user = User.objects.create_user("a@example.jp", "correct horse battery staple")
    with in_tenant(town):
        add_member(user=user, role=Role.BUSINESS)
        venture = ventures.start_from_case(by=user, case="chip-boiler")
        plan = make_plan(user, [venture.pk])
    job = ask(town, user, plan)

    with worker() as first:
        until(lambda: at(town, job).share_done >= 0.1)
        os.killpg(first.pid, signal.SIGKILL)
        first.wait()
    broken = at(town, job)
    assert (broken.state, broken.attempts) == (JobState.RUNNING, 1)
    assert results(town, plan) == (0, 0)

    give_back_what_the_dead_worker_held()
    with worker():
        until(lambda: at(town, job).ended)
        done = at(town, job)
        assert (done.state, done.attempts) == (JobState.DONE, 2), done.note
        assert results(town, plan) == (1, 1)


def at(town: Tenant, job: Job) -> Job:
    with in_tenant(town):
        return Job.objects.get(pk=job.pk)


def results(town: Tenant, plan: Plan) -> tuple[int, int]:
    with in_tenant(town):
        return PlanResult.objects.filter(plan=plan).count(), ResultFiles.objects.count()


def give_back_what_the_dead_worker_held() -> None:
    """Run the queue's upkeep now; it runs each minute, once a worker was silent for 30 seconds."""
    owner = Address.local(State(STATE_FOLDER), Login.SUPERUSER)
    with psycopg.connect(owner.conninfo, autocommit=True) as superuser:
        superuser.execute("update procrastinate_workers set last_heartbeat = now() - interval '1m'")

    asyncio.run(upkeep.retry_stalled.func(SimpleNamespace(app=app), 0))
