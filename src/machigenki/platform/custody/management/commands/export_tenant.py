"""`export_tenant maniwa maniwa.zip`."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from machigenki.platform.custody.export import export_tenant, snapshot
from machigenki.platform.tenancy.selectors import tenant_by_slug


class Command(BaseCommand):
    """Export all that a tenant owns."""

    help = "団体の全データを書き出します。 / Exports all of a tenant's data."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take the tenant and the file."""
        parser.add_argument("slug")
        parser.add_argument("file", type=Path)

    def handle(self, *args: Any, **chosen: Any) -> None:
        """Write the file; it appears only when whole."""
        tenant = tenant_by_slug(chosen["slug"])
        if tenant is None:
            raise CommandError(f"団体がありません / no such tenant: {chosen['slug']}")
        file: Path = chosen["file"]
        fresh = file.with_name(f".{file.name}.new")
        try:
            fresh.touch(mode=0o600)
            with fresh.open("wb") as out, snapshot(tenant):
                exported = export_tenant(tenant, out)
            fresh.replace(file)
        finally:
            fresh.unlink(missing_ok=True)
        self.stdout.write(f"{file}: {sum(exported.rows.values())} 行 / rows")
