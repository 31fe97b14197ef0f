"""Fill the sample's municipalities with ventures, sittings and the like."""

from django.core.management.base import BaseCommand

from machigenki.platform.sample import fill_sample


class Command(BaseCommand):
    """`python -m machigenki.platform fill_sample`."""

    help = "見本の市町村に事業・会議などを入れる / fill the sample's municipalities"

    def handle(self, *args: object, **options: object) -> None:
        """Fill what is empty."""
        fill_sample()
