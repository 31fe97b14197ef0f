"""Django's record of this application."""

from django.apps import AppConfig

from machigenki.platform.web.navigation import Entry
from machigenki.region import Text


class MonitoringConfig(AppConfig):
    """Actual figures of ventures beside their plan."""

    name = "machigenki.platform.monitoring"
    label = "monitoring"
    navigation = (
        Entry(
            Text("計画と実績", "Plan and actuals"),
            "monitoring:list",
            right="venture.see",
            service="monitoring",
            order=25,
            about=Text(
                "動き出した事業の実績を、計画と並べて確かめる",
                "The actual figures of running ventures beside their plan",
            ),
        ),
    )
