"""The export as work of the queue: it may take minutes, and reads one moment."""

import hashlib
import tempfile
from typing import Any

from django.core.files.base import File
from django.core.files.storage import default_storage

from machigenki.platform.custody.export import export_tenant, snapshot
from machigenki.platform.jobs.queue import tenant_task
from machigenki.platform.jobs.run import Run

EXPORT_TASK = "custody.export"


@tenant_task(EXPORT_TASK)
def export(run: Run) -> dict[str, Any]:
    """Write the whole tenant into a file that its administrator can fetch."""
    with tempfile.TemporaryFile() as made:
        with snapshot(run.tenant):
            exported = export_tenant(run.tenant, made)
        run.progress(0.95)
        made.seek(0)
        digest = hashlib.file_digest(made, "sha256").hexdigest()
        made.seek(0)
        # Again after a crash: the name is new, the forgotten file goes with its job's record.
        name = default_storage.save(f"exports/{run.tenant.pk}/{run.job_id}.zip", File(made))
        size = default_storage.size(name)
    return {
        "url": "../../data/",  # as seen from the job's page, whatever the tenant's address
        "file": name,
        "bytes": size,
        "sha256": digest,
        "rows": sum(exported.rows.values()),
        "files": exported.files,
    }
