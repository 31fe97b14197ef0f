"""Django's record of this application."""

from django.apps import AppConfig

from machigenki.platform.web.navigation import Entry
from machigenki.region import Text


class RoundtableConfig(AppConfig):
    """The round table."""

    name = "machigenki.platform.roundtable"
    label = "roundtable"
    # Without a right: who has no seat is shown the public record there.
    navigation = (
        Entry(
            Text("ラウンドテーブル", "Round table"),
            "roundtable:home",
            service="roundtable",
            order=30,
        ),
    )
