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
            about=Text(
                "先行事例、専門家、起業家・人材、支援制度を探す",
                "Find model cases, advisers, people and schemes of support",
            ),
        ),
    )
