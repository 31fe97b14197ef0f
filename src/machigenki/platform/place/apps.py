"""Django's record of this application."""

from django.apps import AppConfig

from machigenki.platform.web.navigation import Entry
from machigenki.region import Text


class PlaceConfig(AppConfig):
    """The region's page; it keeps what the engines said of it."""

    name = "machigenki.platform.place"
    label = "place"
    navigation = (
        Entry(
            Text("地域のお金", "The place's money"),
            "place:region",
            service="place",
            order=10,
            about=Text(
                "地域のお金がどこから来て、どこに残り、どこへ出ていくかを見る",
                "Where the money of the place comes from, where it stays and where it leaves",
            ),
        ),
    )
