"""Django's record of this application."""

from django.apps import AppConfig
from django.utils.module_loading import autodiscover_modules

from machigenki.platform.web.navigation import Entry
from machigenki.region import Text


class PeopleConfig(AppConfig):
    """People and roles."""

    name = "machigenki.platform.people"
    label = "people"
    navigation = (
        Entry(
            Text("利用者", "People"),
            "people:list",
            right="people.see",
            order=90,
            about=Text(
                "参加している人と役割を見る、招待する", "Who takes part in which role; invitations"
            ),
        ),
    )

    def ready(self) -> None:
        """Read every application's `rights.py`."""
        autodiscover_modules("rights")
