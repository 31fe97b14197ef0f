"""A tenant's ventures computed anew, after a figure of its own changed."""

from typing import Any

from machigenki.platform.adaptation.selectors import overrides
from machigenki.platform.jobs.queue import start, tenant_task
from machigenki.platform.jobs.run import Run
from machigenki.platform.people.models import User
from machigenki.platform.tenancy.context import current_tenant
from machigenki.platform.ventures.models import Venture
from machigenki.platform.ventures.selectors import is_stale
from machigenki.platform.ventures.services import compute
from machigenki.region import Text


@tenant_task("ventures.compute")
def compute_all(run: Run) -> dict[str, Any]:
    """Compute the figures that lists show of every venture that rests on other own figures."""
    with run.transaction():
        found = Venture.objects.filter(tenant=current_tenant()).order_by("-updated_at")
        ids = list(found.values_list("pk", flat=True))
    done = 0
    for number, pk in enumerate(ids, 1):
        with run.transaction():
            venture = Venture.objects.select_for_update().filter(pk=pk).first()
            if venture is not None and is_stale(venture, overrides()):
                compute(venture)
                venture.save(update_fields=["figures", "faults_count"])  # nobody changed it
                done += 1
        run.progress(number / len(ids))
    return {"ventures": done}


def after_own_figures_changed(*, by: User, **rest: Any) -> None:
    """Have the ventures computed anew, where there are any."""
    if Venture.objects.filter(tenant=current_tenant()).exists():
        title = Text("事業の数値を計算し直す", "Computing the ventures anew")
        start(compute_all, by=by, title=title)
