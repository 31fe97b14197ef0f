"""Django's record of this application."""

from django.apps import AppConfig

from machigenki.region import Text


class WebConfig(AppConfig):
    """The frame of all pages."""

    name = "machigenki.platform.web"
    label = "web"

    def ready(self) -> None:
        """Register the checks for production.

        Keep templates from calling a `Text` before the filter `said` does, with a language.
        """
        from machigenki.platform.web import checks  # noqa: F401

        Text.do_not_call_in_templates = True  # type: ignore[attr-defined]
