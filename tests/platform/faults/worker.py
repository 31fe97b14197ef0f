"""A worker with a task that stops in its middle, once; run as `python -m … MODE` by the test.

`keep` keeps the database, fills it and asks for the task; `work` runs what is queued and ends;
`retry` gives back what a dead worker left.
"""

import asyncio
import os
import sys
import time
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from uuid import uuid5

os.environ["DJANGO_SETTINGS_MODULE"] = "machigenki.platform.settings"
from machigenki.platform.postgres import State, running

State.default().secret("secret_key")


def main(mode: str, mark: str) -> None:
    """Run one mode; `mark` is the file that says the task is in its middle."""
    with running():
        import django

        django.setup()
        from django.core.management import call_command

        from machigenki.platform.jobs import tasks
        from machigenki.platform.jobs.queue import start, tenant_task
        from machigenki.platform.jobs.run import Run
        from machigenki.platform.people.models import User
        from machigenki.platform.people.roles import Role
        from machigenki.platform.people.services import add_member
        from machigenki.platform.schema import ensure_schema
        from machigenki.platform.tenancy.context import in_tenant
        from machigenki.platform.tenancy.models import TenantKind
        from machigenki.platform.tenancy.services import create_tenant
        from machigenki.platform.ventures.services import start_empty
        from machigenki.region import Text

        @tenant_task("faults.start_two")
        def start_two(run: Run, *, person: str) -> dict[str, Any]:
            user = User.objects.get(pk=person)
            for n in range(2):
                with run.transaction():
                    start_empty(by=user, title_ja=f"事業{n}", once=uuid5(run.job_id, str(n)))
                if n == 0 and not Path(mark).exists():
                    Path(mark).touch()
                    time.sleep(600)
            return {}

        if mode == "keep":
            ensure_schema(own=True)
            tenant = create_tenant(
                kind=TenantKind.MUNICIPALITY, slug="town", name_ja="町", name_en="Town"
            )
            user = User.objects.create_user("a@example.jp", None)
            with in_tenant(tenant):
                add_member(user=user, role=Role.BUSINESS)
                start(start_two, by=user, title=Text.same("二つ"), person=str(user.pk))
            sys.stdout.write("asked\n")
            sys.stdout.flush()
            sys.stdin.read()
        elif mode == "work":
            call_command("procrastinate", "worker", "--one-shot")
        else:
            from procrastinate.contrib.django import app

            tasks.SILENT_SECONDS = 0.5
            worker_app = app.with_connector(app.connector.get_worker_connector())  # type: ignore[attr-defined]

            async def retry() -> None:
                async with worker_app.open_async():
                    await tasks.retry_stalled.func(SimpleNamespace(app=worker_app), 0)

            asyncio.run(retry())


if __name__ == "__main__":
    main(*sys.argv[1:])
