"""Django's record of this application."""

from django.apps import AppConfig
from django.db.models.signals import post_migrate


class TenancyConfig(AppConfig):
    """Tenants."""

    name = "machigenki.platform.tenancy"
    label = "tenancy"

    def ready(self) -> None:
        """Register the checks of the catalogue; close the audit trail after every `migrate`."""
        from machigenki.platform.tenancy import checks  # noqa: F401
        from machigenki.platform.tenancy.trail import seal

        post_migrate.connect(seal, sender=self, dispatch_uid="seal")
