"""Django's record of this application."""

from django.apps import AppConfig


class JobsConfig(AppConfig):
    """Background jobs."""

    name = "machigenki.platform.jobs"
    label = "jobs"
