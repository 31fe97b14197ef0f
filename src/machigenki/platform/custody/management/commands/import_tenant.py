"""`import_tenant maniwa.zip`."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand

from machigenki.platform.custody.load import import_tenant


class Command(BaseCommand):
    """Load a tenant's export."""

    help = "書き出した団体を読み込みます。 / Loads an exported tenant."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take the file."""
        parser.add_argument("file", type=Path)

    def handle(self, *args: Any, **chosen: Any) -> None:
        """Load it, all or nothing, and say what came in."""
        loaded = import_tenant(chosen["file"])
        self.stdout.write(
            f"{loaded.tenant.name_ja}: {sum(loaded.rows.values())} 行 / rows, "
            f"新しい利用者 / new people {loaded.new_people}, "
            f"新しい団体 / new bodies {loaded.new_bodies}"
        )
