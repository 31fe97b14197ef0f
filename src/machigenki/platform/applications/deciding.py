"""What the reviewing side says of a submission, asked without knowing who answers.

An application that keeps decisions registers itself in its `AppConfig.ready`:

    decided_by(lambda submission: …)
"""

from collections.abc import Callable

from machigenki.platform.applications.models import Submission
from machigenki.region import Text

Asked = Callable[[Submission], Text | None]
_ASKED: list[Asked] = []


def decided_by(ask: Asked) -> None:
    """Ask this too whether a submission is decided: it returns the decision in words, or None."""
    if ask not in _ASKED:
        _ASKED.append(ask)


def decision_of(submission: Submission) -> Text | None:
    """Return what was decided about a submission, None while nothing is."""
    return next((said for ask in _ASKED if (said := ask(submission))), None)
