"""`backup FILE.tar`."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand

from machigenki.platform.custody.backup import back_up


class Command(BaseCommand):
    """Back up the database and the files."""

    help = "全体のバックアップを作ります。 / Makes a backup of everything."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take the file."""
        parser.add_argument("file", type=Path)

    def handle(self, *args: Any, **chosen: Any) -> None:
        """Write it."""
        head = back_up(chosen["file"].absolute())
        self.stdout.write(f"{chosen['file']}: {sum(head['rows'].values())} 行 / rows")
