"""Django's record of this application."""

from django.apps import AppConfig

from machigenki.platform.web.navigation import Entry
from machigenki.region import Text


class LibraryConfig(AppConfig):
    """Know-how and people."""

    name = "machigenki.platform.library"
    label = "library"
    navigation = (
        Entry(
            Text("ノウハウ・人材", "Know-how"),
            "library:list",
            right="case.see",
            service="library",
            order=60,
        ),
    )
