"""`add_operator you@example.jp 名前`."""

from argparse import ArgumentParser
from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError

from machigenki.platform.people.services import add_operator


class Command(BaseCommand):
    """Make the first operator, or another."""

    help = "運用者を登録します。 / Makes an operator."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take address and name."""
        parser.add_argument("email")
        parser.add_argument("name")

    def handle(self, *args: Any, **chosen: Any) -> None:
        """Make the account and say how to enter."""
        try:
            user = add_operator(email=chosen["email"], name=chosen["name"])
        except ValidationError as error:
            raise CommandError(" ".join(error.messages)) from None
        self.stdout.write(
            f"{user.email}: /accounts/password/reset/ でパスフレーズを設定してください。 "
            "/ set a passphrase there"
        )
