"""Django's record of this application."""

from django.apps import AppConfig

from machigenki.platform.web.navigation import Entry
from machigenki.region import Text


class AdaptationConfig(AppConfig):
    """Local adaptation."""

    name = "machigenki.platform.adaptation"
    label = "adaptation"
    navigation = (
        Entry(
            Text("団体の設定", "Settings"),
            "adaptation:index",
            right="tenant.adapt",
            order=95,
            about=Text(
                "名称、追加項目、書類、承認の順序、独自の数値を決める",
                "Name, extra fields, papers, approvals and own figures",
            ),
        ),
    )
