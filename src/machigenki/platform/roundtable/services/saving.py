"""Ways of saving that several nouns share: once a form, and never over another's change."""

from collections.abc import Mapping
from typing import Any, TypeVar

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from machigenki.platform.roundtable.models import Decision, Minutes, Sitting
from machigenki.platform.roundtable.models.base import Entered
from machigenki.platform.web.words import words

_Entered = TypeVar("_Entered", bound=Entered)
_Versioned = TypeVar("_Versioned", Sitting, Decision, Minutes)


class ConflictError(ValidationError):
    """Somebody else saved in the meantime; nothing was overwritten."""

    def __init__(self) -> None:
        super().__init__(
            words(
                "あなたが編集している間に、別の方が変更しました。違いを確かめて、もう一度保存してください。",
                "Somebody changed this while you edited. Compare the two and save again.",
            ),
            code="conflict",
        )


def saved_once(thing: _Entered) -> _Entered:
    """Save a new row, or return the row that the same form has made already.

    Raises
    ------
    ValidationError
        By field.
    """
    earlier = type(thing)._default_manager.filter(once=thing.once)
    made = earlier.first()
    if made is not None:
        return made
    thing.full_clean()
    try:
        with transaction.atomic():
            thing.save(force_insert=True)
    except IntegrityError:  # the same form, sent twice at the same moment
        made = earlier.first()
        if made is None:
            raise
        return made
    return thing


def changed(thing: _Versioned, version: int, fields: Mapping[str, Any]) -> _Versioned:
    """Save fields of the version that the editor saw; the version goes up.

    Raises
    ------
    ConflictError
        When another version is saved by now.
    ValidationError
        By field.
    """
    locked = type(thing)._default_manager.select_for_update().get(pk=thing.pk)
    if locked.version != version:
        raise ConflictError
    for name, value in fields.items():
        setattr(locked, name, value)
    locked.version += 1
    locked.full_clean()
    locked.save()
    return locked
