"""`manage.py check --deploy` says what of the environment does not fit production."""

from collections.abc import Sequence
from typing import Any

from django.apps import AppConfig
from django.conf import settings
from django.core import checks
from django.core.checks import CheckMessage, Error, Tags, register


@register(Tags.security, deploy=True)
def check_production(app_configs: Sequence[AppConfig] | None, **rest: Any) -> list[CheckMessage]:
    """Check what Django's own checks do not look at."""
    faults: list[CheckMessage] = []
    if not settings.PRODUCTION:
        faults.append(checks.Warning("MACHIGENKI_MODE is not production", id="web.W001"))
    if "*" in settings.ALLOWED_HOSTS:
        faults.append(
            Error("MACHIGENKI_HOSTS allows every host: letters would link anywhere", id="web.E002")
        )
    if settings.EMAIL_BACKEND.endswith("filebased.EmailBackend"):
        faults.append(
            checks.Warning(
                "MACHIGENKI_SMTP_URL is missing: letters stay in the state folder", id="web.W003"
            )
        )
    faults += [
        Error(f"MACHIGENKI_OIDC: {app['provider_id']} is not asked by https", id="web.E004")
        for app in settings.SOCIALACCOUNT_PROVIDERS["openid_connect"]["APPS"]
        if not app["settings"]["server_url"].startswith("https://")
    ]
    return faults
