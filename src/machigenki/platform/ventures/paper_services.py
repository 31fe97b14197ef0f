"""Asking for a venture's papers."""

from django.core.exceptions import ValidationError

from machigenki.platform.jobs.models import Job
from machigenki.platform.jobs.queue import start
from machigenki.platform.people.models import User
from machigenki.platform.people.permissions import require
from machigenki.platform.ventures import selectors
from machigenki.platform.ventures.models import Venture
from machigenki.platform.ventures.papers import VenturePaperKind
from machigenki.platform.ventures.tasks import make_papers
from machigenki.platform.web.words import language, words
from machigenki.region import Text


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
    own = selectors.paper_source(venture).templates
    kinds = (
        [shipped]
        if shipped
        else [kind for kind in selectors.readable_papers(by, venture) if kind.ships or kind in own]
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
