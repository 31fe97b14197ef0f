"""Django's record of this application."""

from django.apps import AppConfig


class ApplicationsConfig(AppConfig):
    """Calls, grant applications and their submission (公募・交付申請)."""

    name = "machigenki.platform.applications"
    label = "applications"
