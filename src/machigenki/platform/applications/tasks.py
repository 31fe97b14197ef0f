"""The papers as work of the queue: the venture is worked through, and a browser prints."""

from typing import Any
from uuid import UUID

from machigenki.platform.adaptation.selectors import own_template
from machigenki.platform.applications import selectors
from machigenki.platform.applications.models import Application, PreparedPaper
from machigenki.platform.applications.papers import Heading, make_papers
from machigenki.platform.jobs.queue import tenant_task
from machigenki.platform.jobs.run import Run
from machigenki.region import Text
from machigenki.report.papers import PaperKind

PAPERS_TASK = "applications.papers"
_NO_CALL = Text("（公募は未定）", "(no call yet)")


@tenant_task(PAPERS_TASK)
def papers(run: Run, *, application_id: str) -> dict[str, Any]:
    """Make the papers of what the application is now; a second run replaces the first's."""
    with run.transaction():
        application = Application.objects.select_related("venture").get(pk=UUID(application_id))
        dossier = selectors.dossier_of(application)
        content, call, venture = dossier.content, dossier.call, dossier.venture
        template = own_template(PaperKind.APPLICATION)
    heading = Heading(
        venture.title,
        run.tenant.name,
        call.title if call else _NO_CALL,
        selectors.fiscal_year_of(application, call),
    )
    made, note = make_papers(content, heading, tuple(venture.region_codes), template, run.progress)
    with run.transaction():
        for paper in made:
            PreparedPaper.objects.update_or_create(
                application_id=application.pk,
                kind=paper.kind.value,
                defaults={
                    "name": paper.name,
                    "media_type": paper.media_type,
                    "content": paper.content,
                    "sha256": paper.sha256,
                    "content_sha256": content.sha256,
                },
            )
        kinds = [paper.kind.value for paper in made]
        PreparedPaper.objects.filter(application_id=application.pk).exclude(kind__in=kinds).delete()
    if note:
        run.progress(1.0, note)
    # As seen from the job's page, whatever the tenant's address.
    return {"url": f"../../applications/{application.pk}/"}
