"""`retention` shows what goes by the rules, `retention --delete` does it."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand

from machigenki.platform.custody.retention import apply_rules, rules


class Command(BaseCommand):
    """Show or do what the rules on keeping data say."""

    help = (
        "保存期間の過ぎたデータを数え、又は消去します。 / Counts or deletes what is kept no more."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take whether to delete."""
        parser.add_argument("--delete", action="store_true", help="消去する / delete")

    def handle(self, *args: Any, **chosen: Any) -> None:
        """Print one line a rule."""
        found = apply_rules(really=chosen["delete"])
        for rule in rules():
            count = f"{found[rule.key]} 件" if rule.key in found else "–"
            self.stdout.write(f"{rule.what.ja} / {rule.what.en}: {rule.span.ja} → {count}")
        if not chosen["delete"]:
            self.stdout.write("消去するには --delete / --delete deletes")
