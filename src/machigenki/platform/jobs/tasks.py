"""The queue's own upkeep."""

from typing import Any

from procrastinate import JobContext
from procrastinate.contrib.django import app

SILENT_SECONDS = 30.0


@app.periodic(cron="* * * * *")
@app.task(name="jobs.retry_stalled", queueing_lock="jobs.retry_stalled", pass_context=True)
async def retry_stalled(context: JobContext, /, timestamp: int, **rest: Any) -> None:
    """Give back to the queue what a killed worker left half done."""
    manager = context.app.job_manager
    for job in await manager.get_stalled_jobs(seconds_since_heartbeat=SILENT_SECONDS):
        await manager.retry_job(job)
