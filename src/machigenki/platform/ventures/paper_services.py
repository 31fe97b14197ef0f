"""Asking for a venture's papers, and keeping them until the venture changes."""

from typing import Any
from uuid import UUID

from django.core.exceptions import ValidationError

from machigenki.platform.adaptation.selectors import overrides, own_templates
from machigenki.platform.jobs.models import Job
from machigenki.platform.jobs.queue import start, tenant_task
from machigenki.platform.jobs.run import Run
from machigenki.platform.people.models import User
from machigenki.platform.people.permissions import may, require
from machigenki.platform.tenancy.context import current_tenant
from machigenki.platform.ventures.models import Venture, VenturePaper
from machigenki.platform.ventures.papers import Source, VenturePaperKind, made_papers
from machigenki.platform.web.words import language, words
from machigenki.region import InputError, Lang, Text

FAULT_LENGTH = 2000


def source_of(venture: Venture) -> Source:
    """Return what a venture's papers are made of now."""
    own = own_templates()
    templates = {
        kind: own[kind.template_kind] for kind in VenturePaperKind if kind.template_kind in own
    }
    return Source(
        venture.title_ja,
        venture.content,
        tuple(venture.region_codes),
        overrides(),
        templates,
    )


def readable_kinds(by: User, venture: Venture) -> list[VenturePaperKind]:
    """Return the papers of a venture that a person may make and read."""
    return [kind for kind in VenturePaperKind if may(by, kind.right, venture)]


def ask_for_papers(*, by: User, venture: Venture, shipped: VenturePaperKind | None = None) -> Job:
    """Have the papers made that this person may read, or one of them with the shipped template.

    Raises
    ------
    PermissionDenied
        When the person may read none, or not this one.
    ValidationError
        While the plan has faults, or its place is not known.
    """
    require(by, shipped.right if shipped else "venture.papers", venture)
    if venture.faults_count or not venture.region_codes:
        raise ValidationError(
            words(
                "書類は、市区町村が決まり、直すところがなくなると作れます。",
                "Papers need a municipality and a plan without faults.",
            )
        )
    own = source_of(venture).templates
    kinds = (
        [shipped]
        if shipped
        else [kind for kind in readable_kinds(by, venture) if kind.ships or kind in own]
    )
    return start(
        make_papers,
        by=by,
        title=Text(
            f"書類の作成: {venture.title.ja}"[:200], f"Making the papers: {venture.title.en}"[:200]
        ),
        venture_id=str(venture.pk),
        kinds=[kind.value for kind in kinds],
        shipped=shipped is not None,
        lang=language(),
    )


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
        source = source_of(venture)
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
