"""What the frame of each page needs."""

from typing import Any

from django.http import HttpRequest

from machigenki.platform.web.navigation import links
from machigenki.platform.web.words import language


def frame(request: HttpRequest) -> dict[str, Any]:
    """Return tenant, languages and navigation; an error page may come before any of them."""
    tenant = getattr(request, "tenant", None)
    user = getattr(request, "user", None)
    return {
        "tenant": tenant,
        "lang": language(),
        "two_languages": tenant is None or len(tenant.languages) != 1,
        "navigation": list(links(request)) if tenant and user else [],  # type: ignore[arg-type]
    }
