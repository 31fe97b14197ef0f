"""Pages of keys and of what the API has."""

from datetime import datetime, time, timedelta
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from machigenki.platform.api import selectors, services
from machigenki.platform.api.described import operations
from machigenki.platform.api.forms import KeyForm
from machigenki.platform.api.models import ApiKey
from machigenki.platform.api.problems import KINDS
from machigenki.platform.api.scopes import Scope
from machigenki.platform.people.access import needs, public
from machigenki.platform.web.http import MemberRequest
from machigenki.platform.web.words import words


@needs("api_key.make")
def key_list(request: MemberRequest) -> HttpResponse:
    """List one's keys; an administrator sees the tenant's."""
    return render(request, "api/keys.html", {"keys": selectors.keys_for(request.user)})


@never_cache
@needs("api_key.make")
def new_key(request: MemberRequest) -> HttpResponse:
    """Make a key; its text is shown once, on this page."""
    form = KeyForm(request.POST or None)
    made: tuple[ApiKey, str] | None = None
    if request.method == "POST" and form.is_valid():
        # To the end of the day that was chosen.
        end = datetime.combine(form.cleaned_data["expires_on"] + timedelta(days=1), time.min)
        try:
            made = services.make_key(
                by=request.user,
                name=form.cleaned_data["name"],
                scopes=[Scope(one) for one in form.cleaned_data["scopes"]],
                expires_at=timezone.make_aware(end),
            )
        except ValidationError as error:
            form.add_error(None, error)
    return render(
        request,
        "api/new_key.html",
        {
            "form": form,
            "key": made[0] if made else None,
            "token": made[1] if made else "",
            "example": _example(request, made[0]) if made else "",
        },
    )


def _example(request: MemberRequest, key: ApiKey) -> str:
    """Return an address that the key opens."""
    about = key.scopes[0].partition(":")[0]
    path = {"roundtable": "decisions", "library": "cases"}.get(about, about)
    return request.build_absolute_uri(f"{reverse('api:api-v1:api-root')}{path}")


@needs("api_key.make")
@require_POST
def withdraw_key(request: MemberRequest, key_id: UUID) -> HttpResponse:
    """End a key."""
    key = selectors.key_for(request.user, key_id)
    services.withdraw_key(by=request.user, key=key)
    messages.success(
        request,
        words(f"キー「{key.name}」を停止しました。", f"The key “{key.name}” is withdrawn."),
    )
    return redirect("api:keys")


@public
@require_safe
def docs(request: MemberRequest) -> HttpResponse:
    """Tell what the API has, for people."""
    return render(
        request,
        "api/docs.html",
        {
            "groups": operations(),
            "kinds": KINDS,
            "base": request.build_absolute_uri(reverse("api:api-v1:api-root")),
        },
    )
