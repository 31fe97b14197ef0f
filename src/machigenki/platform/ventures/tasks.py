"""Work of the queue: ventures computed anew, and their papers.

The worker finds tasks in modules of this name only.
"""

from typing import Any
from uuid import UUID

from machigenki.platform.adaptation.selectors import overrides
from machigenki.platform.jobs.models import Job
from machigenki.platform.jobs.queue import start, tenant_task
from machigenki.platform.jobs.run import Run
from machigenki.platform.people.models import User
from machigenki.platform.tenancy.context import current_tenant
from machigenki.platform.ventures.models import Venture, VenturePaper
from machigenki.platform.ventures.papers import VenturePaperKind, made_papers
from machigenki.platform.ventures.selectors import is_stale, paper_source
from machigenki.platform.ventures.services import compute
from machigenki.region import InputError, Lang, Text

FAULT_LENGTH = 2000


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


@tenant_task("ventures.papers")
def make_papers(
    run: Run, *, venture_id: str, kinds: list[str], shipped: bool, lang: Lang
) -> dict[str, Any]:
    """Make papers of a venture and keep them; a fault of a template is kept in its place."""
    wanted = [VenturePaperKind(kind) for kind in kinds]
    with run.transaction():
        venture = Venture.objects.filter(
            pk=UUID(venture_id), tenant=current_tenant(), removed_at=None
        ).first()
        if venture is None:
            return {}
        source = paper_source(venture)
        if shipped:
            source = source.shipped
        version = venture.version
        by_id = Job.objects.get(pk=run.job_id).requested_by_id
    made = made_papers(source, wanted, lang, run.progress)
    with run.transaction():
        for kind, content in made.items():
            fault = content if isinstance(content, InputError) else None
            VenturePaper.objects.update_or_create(
                venture_id=venture.pk,
                kind=kind,
                lang=lang,
                defaults={
                    "digest": source.digest(kind),
                    "version": version,
                    "shipped": shipped,
                    "made_by_id": by_id,
                    "content": None if isinstance(content, InputError) else content,
                    "fault_ja": _told(fault, "ja"),
                    "fault_en": _told(fault, "en"),
                },
            )
    # As seen from the job's page, whatever the tenant's address.
    return {"url": f"../../ventures/{venture_id}/papers/"}


def _told(fault: InputError | None, lang: Lang) -> str:
    return "\n".join(fault.lines(lang))[:FAULT_LENGTH] if fault else ""
