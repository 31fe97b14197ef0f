"""Django's record of this application."""

from django.apps import AppConfig


class TenancyConfig(AppConfig):
    """Tenants."""

    name = "machigenki.platform.tenancy"
    label = "tenancy"

    def ready(self) -> None:
        """Register the checks of the catalogue."""
        from machigenki.platform.tenancy import checks  # noqa: F401
