"""Jobs: they run in their tenant, show progress, stop when asked, and tell how they failed."""

import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from django.db import OperationalError
from django.test import Client
from procrastinate.contrib.django.models import ProcrastinateJob

from machigenki.platform.jobs import queue
from machigenki.platform.jobs.models import Job, JobState
from machigenki.platform.jobs.queue import TenantTask, execute, start, tenant_task
from machigenki.platform.jobs.run import Run
from machigenki.platform.jobs.services import cancel
from machigenki.platform.people.models import User
from machigenki.platform.people.roles import Role
from machigenki.platform.tenancy.context import in_tenant
from machigenki.platform.tenancy.models import Tenant
from machigenki.region import InputError, Problem, Text
from tests.platform.notebook.models import Note

pytestmark = pytest.mark.django_db
MakePerson = Callable[..., User]
SignIn = Callable[[User], Client]


@tenant_task("test.write_note")
def write_note(run: Run, *, words: str) -> dict[str, Any]:
    run.progress(0.5, Text("半分", "half"))
    with run.transaction():
        note = Note.objects.create(words=words)
        return {"note": str(note.pk), "seen": Note.objects.count()}


@tenant_task("test.refuse")
def refuse(run: Run) -> None:
    raise InputError(Problem(Text("数がありません。", "A number is missing.")))


@tenant_task("test.break")
def break_down(run: Run) -> None:
    raise RuntimeError("secret@example.jp")


@tenant_task("test.lose_database")
def lose_database(run: Run) -> None:
    raise OperationalError


def ask(tenant: Tenant, user: User, task: TenantTask, **arguments: Any) -> UUID:
    with in_tenant(tenant):
        return start(task, by=user, title=Text("仕事", "work"), **arguments).pk


def work(tenant: Tenant, job_id: UUID, task: TenantTask, **arguments: Any) -> Job:
    execute(task.body, task.name, tenant_id=tenant.pk, job_id=job_id, arguments=arguments)
    with in_tenant(tenant):
        return Job.objects.get(pk=job_id)


def test_a_job_runs_in_the_tenant_that_asked(
    maniwa: Tenant, taiji: Tenant, person: MakePerson
) -> None:
    with in_tenant(taiji):
        Note.objects.create(words="よその")
    job_id = ask(maniwa, person(maniwa, Role.BANK), write_note, words="a")
    done = work(maniwa, job_id, write_note, words="a")
    assert (done.state, done.percent_done, done.result["seen"]) == (JobState.DONE, 100, 1)
    with in_tenant(taiji):
        assert Note.objects.count() == 1
        assert Job.objects.count() == 0


def test_the_queue_holds_numbers_only(maniwa: Tenant, person: MakePerson) -> None:
    job_id = ask(maniwa, person(maniwa, Role.BANK), write_note, words="a")
    queued = ProcrastinateJob.objects.get(task_name="test.write_note")
    assert queued.args == {
        "tenant_id": maniwa.pk,
        "job_id": str(job_id),
        "arguments": {"words": "a"},
    }


def test_repeating_an_ended_job_changes_nothing(maniwa: Tenant, person: MakePerson) -> None:
    job_id = ask(maniwa, person(maniwa, Role.BANK), write_note, words="a")
    work(maniwa, job_id, write_note, words="a")
    again = work(maniwa, job_id, write_note, words="a")
    assert again.attempts == 1
    with in_tenant(maniwa):
        assert Note.objects.count() == 1


def test_bad_input_is_told_in_both_languages(maniwa: Tenant, person: MakePerson) -> None:
    job_id = ask(maniwa, person(maniwa, Role.BANK), refuse)
    failed = work(maniwa, job_id, refuse)
    assert failed.state == JobState.FAILED
    assert failed.note == Text("数がありません。", "A number is missing.")


def test_a_breakdown_is_told_without_what_was_in_it(maniwa: Tenant, person: MakePerson) -> None:
    job_id = ask(maniwa, person(maniwa, Role.BANK), break_down)
    failed = work(maniwa, job_id, break_down)
    assert failed.state == JobState.FAILED
    assert "secret" not in failed.note.ja + failed.note.en


def test_a_job_that_always_breaks_off_is_given_up(maniwa: Tenant, person: MakePerson) -> None:
    job_id = ask(maniwa, person(maniwa, Role.BANK), lose_database)
    for _ in range(3):
        with pytest.raises(OperationalError):
            work(maniwa, job_id, lose_database)
    assert work(maniwa, job_id, lose_database).state == JobState.FAILED


def test_a_job_stops_when_asked_before_it_starts_or_at_its_next_sign(
    maniwa: Tenant, person: MakePerson
) -> None:
    user = person(maniwa, Role.BANK)
    early = ask(maniwa, user, write_note, words="a")
    with in_tenant(maniwa):
        cancel(by=user, job=Job.objects.get(pk=early))
    assert work(maniwa, early, write_note, words="a").state == JobState.CANCELLED

    late = ask(maniwa, user, write_note, words="b")

    def asked_meanwhile(run: Run, **arguments: Any) -> dict[str, Any]:
        with in_tenant(maniwa):
            cancel(by=user, job=Job.objects.get(pk=late))
        return write_note.body(run, **arguments) or {}

    execute(asked_meanwhile, "x", tenant_id=maniwa.pk, job_id=late, arguments={"words": "b"})
    with in_tenant(maniwa):
        assert Job.objects.get(pk=late).state == JobState.CANCELLED
        assert Note.objects.count() == 0


def test_the_page_shows_one_s_own_job_and_no_other_s(
    maniwa: Tenant, person: MakePerson, signed_in: SignIn
) -> None:
    mine, other = person(maniwa, Role.BANK), person(maniwa, Role.BANK)
    address = f"/t/maniwa/jobs/{ask(maniwa, mine, write_note, words='a')}/"
    assert "<progress" in signed_in(mine).get(address).content.decode()
    bar = signed_in(mine).get(address, headers={"HX-Request": "true"}).content.decode()
    assert "<html" not in bar
    assert 'hx-trigger="every 1s"' in bar
    assert signed_in(other).get(address).status_code == 404
    assert signed_in(other).post(f"{address}cancel/").status_code == 404
    assert signed_in(mine).post(f"{address}cancel/").status_code == 302


def test_a_worker_of_its_own_knows_every_task() -> None:
    script = (
        "import django; django.setup();"
        "from procrastinate.contrib.django import app; print(*app.tasks, sep='\\n')"
    )
    known = subprocess.run(
        [sys.executable, "-c", script],
        env={**os.environ, "DJANGO_SETTINGS_MODULE": "machigenki.platform.settings"},
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split()
    source = Path(queue.__file__).parents[1]
    holders = {
        file.name
        for file in source.rglob("*.py")
        if re.search(r"^@tenant_task\(", file.read_text(), re.MULTILINE)
    }
    assert holders <= {"tasks.py", "queue.py"}  # the latter's own example
    assert {"ventures.papers", "ventures.compute", "custody.export"} <= set(known)
