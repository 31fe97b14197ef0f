"""Tasks that run in a tenant.

@tenant_task("plan.compute")
def compute(run: Run, *, plan_id: str) -> dict[str, Any]: ...

start(compute, by=user, title=Text("計画の計算", "Computing the plan"), plan_id=str(plan.pk))
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.db import InterfaceError, OperationalError, close_old_connections
from procrastinate import RetryStrategy
from procrastinate.contrib.django import app

from machigenki.platform.jobs.models import Job, JobState
from machigenki.platform.jobs.run import Cancelled, Run
from machigenki.platform.people.models import User
from machigenki.platform.tenancy.context import current_tenant_id
from machigenki.platform.tenancy.models import Tenant
from machigenki.region import InputError, Text

log = logging.getLogger("machigenki.job")
Body = Callable[..., dict[str, Any] | None]


@dataclass(frozen=True, slots=True)
class TenantTask:
    """A task of the queue whose body gets a `Run` and identifiers, and returns what to show."""

    name: str
    body: Body
    queued: Any


def tenant_task(name: str) -> Callable[[Body], TenantTask]:
    """Make a function a task that runs in the tenant that asked for it.

    It may run again after a crash, so it must bear being repeated. Its arguments are identifiers,
    never people's data: the queue's tables have no tenant.
    """

    def decorate(body: Body) -> TenantTask:
        @app.task(
            name=name,
            # A lost database comes back; every other fault is told to the person at once.
            retry=RetryStrategy(
                max_attempts=5,
                exponential_wait=2,
                retry_exceptions={OperationalError, InterfaceError},
            ),
        )
        def run_in_tenant(*, tenant_id: int, job_id: str, arguments: dict[str, Any]) -> None:
            close_old_connections()
            try:
                execute(body, name, tenant_id=tenant_id, job_id=UUID(job_id), arguments=arguments)
            finally:
                close_old_connections()

        return TenantTask(name, body, run_in_tenant)

    return decorate


def execute(
    body: Body, name: str, *, tenant_id: int, job_id: UUID, arguments: dict[str, Any]
) -> None:
    """Run a task's body once and write down how it ended."""
    tenant = Tenant.objects.get(pk=tenant_id)
    run = Run(tenant, job_id)
    told = {"job": str(job_id), "task": name, "tenant": tenant.slug}
    if not run.begin():
        return
    try:
        result = body(run, **arguments)
    except Cancelled:
        run.end(JobState.CANCELLED)
    except InputError as error:
        run.end(
            JobState.FAILED, note=Text(" ".join(error.lines("ja")), " ".join(error.lines("en")))
        )
    except (OperationalError, InterfaceError):
        raise
    except Exception:
        log.exception("job failed", extra=told)
        run.end(JobState.FAILED, note=_BROKEN)
    else:
        run.end(JobState.DONE, result=result or {})
        log.info("job done", extra=told)


def start(task: TenantTask, *, by: User, title: Text, **identifiers: Any) -> Job:
    """Ask for a task in the present tenant; it runs once this transaction is committed.

    Parameters
    ----------
    identifiers
        Arguments of the task's body: strings and numbers that JSON can carry.
    """
    job = Job(task=task.name, title_ja=title.ja, title_en=title.en, requested_by=by)
    job.full_clean()
    job.save()
    task.queued.defer(tenant_id=current_tenant_id(), job_id=str(job.pk), arguments=identifiers)
    return job


_BROKEN = Text(
    "処理中にエラーが発生しました。運用者が記録を確認できます。",
    "The work broke. The operator finds it in the log.",
)
