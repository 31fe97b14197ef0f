"""`rights_table`: shows who may do what, as docs/roles.md has it."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand

from machigenki.platform.people.permissions import rights_table

PAGE = Path("docs") / "roles.md"


class Command(BaseCommand):
    """Shows the rights by role; writes them to docs/roles.md on demand."""

    help = "Shows who may do what; --write puts it into docs/roles.md."
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take --write."""
        parser.add_argument("--write", action="store_true")

    def handle(self, *words: Any, write: bool, **options: Any) -> None:
        """Show or write."""
        if write:
            PAGE.write_text(rights_table(), encoding="utf-8")
        else:
            self.stdout.write(rights_table())
