"""Django's record of this application."""

from django.apps import AppConfig

from machigenki.platform.web.navigation import Entry
from machigenki.region import Text


class VenturesConfig(AppConfig):
    """Ventures and their way through the stages."""

    name = "machigenki.platform.ventures"
    label = "ventures"
    navigation = (
        Entry(
            Text("事業", "Ventures"),
            "ventures:list",
            right="venture.see",
            service="ventures",
            order=20,
            about=Text(
                "事業の構想から運営までを、一つの計画で進める",
                "Take a venture from the idea to its running, in one plan",
            ),
        ),
    )

    def ready(self) -> None:
        """Compute anew what rests on a tenant's own figures, when these change."""
        from machigenki.platform.adaptation.services import own_figures_changed
        from machigenki.platform.ventures.tasks import after_own_figures_changed

        own_figures_changed.connect(after_own_figures_changed)
