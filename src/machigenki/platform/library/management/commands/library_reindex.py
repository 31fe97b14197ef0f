"""`library_reindex`: write the search text of all cases anew, after the table of words changed."""

from typing import Any

from django.core.management.base import BaseCommand

from machigenki.platform.library.services.cases import reindex
from machigenki.platform.tenancy.context import in_tenant
from machigenki.platform.tenancy.models import Tenant


class Command(BaseCommand):
    """Tenant by tenant, each in its own transaction."""

    help = __doc__ or ""

    def handle(self, *args: Any, **options: Any) -> None:
        """Write the texts."""
        for tenant in Tenant.objects.all():
            with in_tenant(tenant):
                changed = reindex()
            self.stdout.write(f"{tenant.slug}: {changed}")
