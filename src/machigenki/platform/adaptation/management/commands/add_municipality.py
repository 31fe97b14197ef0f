"""`add_municipality 岡山県真庭市 --admin mayor@town.example.jp`: a working tenant by one line."""

from argparse import ArgumentParser
from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError
from django.db import transaction

from machigenki.platform.adaptation.founding import found_municipality
from machigenki.platform.people.models import User


class Command(BaseCommand):
    """Add a municipality by its name."""

    help = "市区町村を名前で加えます。 / Adds a municipality by its name."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take the name, the administrator's address and what may differ."""
        parser.add_argument("name", help="岡山県真庭市, まにわ, 33214 …")
        parser.add_argument("--admin", required=True, help="address of its first administrator")
        parser.add_argument("--slug", default="", help="short name in addresses")
        parser.add_argument("--host", default="", help="a host name of its own")
        parser.add_argument("--operator", default="", help="address of the operator who adds it")

    def handle(self, *args: Any, **chosen: Any) -> None:
        """Add it and print where it is and the invitation."""
        operators = User.objects.filter(is_operator=True, is_active=True).order_by("created_at")
        if chosen["operator"]:
            operators = operators.filter(email=chosen["operator"].lower())
        operator = operators.first()
        if operator is None:
            raise CommandError("運用者がいません。 / There is no operator.")
        try:
            with transaction.atomic():
                founded = found_municipality(
                    by=operator,
                    name=chosen["name"],
                    email=chosen["admin"],
                    slug=chosen["slug"],
                    host=chosen["host"],
                )
        except ValidationError as error:
            raise CommandError("\n".join(error.messages)) from error
        tenant = founded.tenant
        self.stdout.write(f"{tenant.name_ja}: /t/{tenant.slug}/")
        self.stdout.write(f"/t/{tenant.slug}/invitations/{founded.token}/")
