"""Django's record of this application."""

from django.apps import AppConfig

from machigenki.platform.web.navigation import Entry
from machigenki.region import Text


class ReformsConfig(AppConfig):
    """Permits, authorities and proposals (地方分権)."""

    name = "machigenki.platform.reforms"
    label = "reforms"
    navigation = (
        Entry(
            Text("許可・分権", "Permits"),
            "reforms:permits",
            service="reforms",
            order=70,
            about=Text(
                "事業に必要な許可と、だれが決めるかを調べる",
                "Which permits a venture needs, and who decides",
            ),
        ),
    )
