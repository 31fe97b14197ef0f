"""Which views a stranger may see. Without a mark, none."""

from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar

from django.http import HttpResponseBase

from machigenki.platform.people.permissions import require

_View = TypeVar("_View", bound=Callable[..., HttpResponseBase])


def public(view: _View) -> _View:
    """Mark a view that anybody may see, signed in or not."""
    view.is_public = True  # type: ignore[attr-defined]
    return view


def needs(action: str) -> Callable[[_View], _View]:
    """Let a view be seen only by who has the right (a condition on the thing the view checks)."""

    def decorate(view: _View) -> _View:
        @wraps(view)
        def guarded(request: Any, *args: Any, **kwargs: Any) -> HttpResponseBase:
            require(request.user, action)
            return view(request, *args, **kwargs)

        guarded.needs = action  # type: ignore[attr-defined]
        return guarded  # type: ignore[return-value]

    return decorate
