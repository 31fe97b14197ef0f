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
            about=Text(
                "産・学・金・官の会議の次第、資料、議事録、決定",
                "Agenda, papers, minutes and decisions of business, university, bank and town hall",
            ),
        ),
    )
