"""The work behind a plan's result: run by the queue, stopped when asked, repeated without harm."""

import hashlib
import tempfile
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import Any
from uuid import UUID
from zipfile import ZIP_DEFLATED, ZipFile

from machigenki.platform.jobs.models import Job
from machigenki.platform.jobs.queue import tenant_task
from machigenki.platform.jobs.run import Run
from machigenki.platform.plans.inputs import Inputs, gather
from machigenki.platform.plans.models import Plan, PlanResult, ResultFiles
from machigenki.platform.plans.result_page import numbers_json, page_json
from machigenki.region import Text

FOLDER = "plan-folder"
SHARES = (0.02, 0.04, 0.06, 0.08, 0.12, 0.35)
"""How far the work is when each of the engine's steps begins; measured on two cores."""

WRITING = Text("報告書を作成しています", "writing the documents")
KEEPING = Text("結果を保存しています", "keeping the result")


@tenant_task("plans.compute")
def compute(run: Run, *, plan_id: str) -> dict[str, Any]:
    """Work a plan through as it is now, write its documents, keep the result once."""
    with run.transaction():
        plan = Plan.objects.get(pk=UUID(plan_id), tenant=run.tenant)
        inputs = gather(plan)
        known = kept_result(plan, inputs)
    if known is not None:  # a worker that died had kept it already
        return _where(known)
    result = _computed(run, plan, inputs)
    return _where(result)


def kept_result(plan: Plan, inputs: Inputs) -> PlanResult | None:
    """Return the result of alike inputs, so that nothing is computed twice."""
    found = plan.results.filter(inputs_sha256=inputs.sha256)
    return found.only("plan", "tenant", "title").first()


def _where(result: PlanResult) -> dict[str, Any]:
    # As seen from the job's page, whatever the tenant's address.
    return {"url": f"../../plans/results/{result.pk}/", "result": str(result.pk)}


def _computed(run: Run, plan: Plan, inputs: Inputs) -> PlanResult:
    # The engines bring pandas and scipy: only the worker pays for them.
    from machigenki.portfolio import STEPS, run_plan
    from machigenki.report import businesses_of, collect, open_studio, write_documents

    shares = dict(zip(STEPS, SHARES, strict=True))
    with tempfile.TemporaryDirectory() as place, open_studio() as studio:
        folder, out = Path(place) / FOLDER, Path(place) / "out"
        inputs.write(folder)
        found = run_plan(folder, lambda step: run.progress(shares[step], step))
        facts, ventures = collect(found), businesses_of(found)
        run.progress(0.5, WRITING)
        written = write_documents(facts, out, inputs.lang, studio, folder, ventures)
        run.progress(0.93, KEEPING)
        archive = _zipped(inputs, written)
    pages = {f"page_{lang}": page_json(facts, lang) for lang in ("ja", "en")}
    numbers = numbers_json(found, facts)
    with run.transaction():
        # Held, so that two workers with the same job cannot keep it twice.
        Plan.objects.select_for_update().get(pk=plan.pk)
        if known := kept_result(plan, inputs):
            return known
        result = PlanResult.objects.create(
            plan=plan,
            inputs_sha256=inputs.sha256,
            inputs=inputs.told,
            title=plan.title,
            numbers=numbers,
            requested_by_id=Job.objects.values_list("requested_by", flat=True).get(pk=run.job_id),
            **pages,
        )
        ResultFiles.objects.create(
            result=result, content=archive, sha256=hashlib.sha256(archive).hexdigest()
        )
    return result


def _zipped(inputs: Inputs, written: Sequence[Path]) -> bytes:
    """Return all documents and the plan folder as one zip."""
    held = BytesIO()
    with ZipFile(held, "w", ZIP_DEFLATED) as archive:
        for path in written:
            archive.writestr(path.name, path.read_bytes())
        for name, content in inputs.files.items():
            archive.writestr(f"{FOLDER}/{name}", content)
    return held.getvalue()
