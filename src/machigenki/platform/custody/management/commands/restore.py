"""`restore FILE.tar`."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand

from machigenki.platform.custody.restoration import put_back


class Command(BaseCommand):
    """Put a backup back in the place of what is there."""

    help = "バックアップから復元します（止めてから）。 / Restores a backup (stop serving first)."
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take the file."""
        parser.add_argument("file", type=Path)

    def handle(self, *args: Any, **chosen: Any) -> None:
        """Restore it and say where the old database is."""
        head = put_back(chosen["file"].absolute())
        self.stdout.write(f"{head['made_at']}: {sum(head['rows'].values())} 行 / rows")
        if head.get("kept_database"):
            self.stdout.write(f"前のデータベース / the former database: {head['kept_database']}")
