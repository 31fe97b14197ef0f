"""The audit trail, written by the database itself.

@audited()
class Venture(TenantModel): ...
"""

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

import pghistory
from django.db import models

_Model = TypeVar("_Model", bound=type[models.Model])


def audited(*, exclude: Sequence[str] = ()) -> Callable[[_Model], _Model]:
    """Return a decorator: every insert, update and deletion leaves a row in `<Model>Event`.

    The row has the values, the time, who did it and in which request; a trigger writes it, so
    nothing that changes the table can forget it. `ForceTenantPolicy` of the model covers it.
    """
    arguments: dict[str, Any] = {
        # In the event itself: pghistory's common table of contexts has no tenant.
        "context_field": pghistory.ContextJSONField(),
        "context_id_field": pghistory.ContextUUIDField(),
    }
    if exclude:
        arguments["exclude"] = list(exclude)
    track: Callable[[_Model], _Model] = pghistory.track(
        pghistory.InsertEvent(), pghistory.UpdateEvent(), pghistory.DeleteEvent(), **arguments
    )
    return track
