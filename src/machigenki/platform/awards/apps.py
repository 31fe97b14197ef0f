"""Django's record of this application."""

from django.apps import AppConfig

from machigenki.platform.web.navigation import Entry
from machigenki.platform.web.words import words
from machigenki.region import Text


class AwardsConfig(AppConfig):
    """Review and award (審査・交付)."""

    name = "machigenki.platform.awards"
    label = "awards"
    verbose_name = words("審査・交付", "Review and award")
    navigation = (
        Entry(
            Text("審査・交付", "Awards"),
            "awards:cases",
            right="award.see",
            service="awards",
            order=46,
            about=Text(
                "審査、交付決定、実績報告、額の確定、支払までを進める",
                "From the review to the award, the settlement and the payment",
            ),
        ),
    )

    def ready(self) -> None:
        """Tell the applications what was decided: a decided one cannot be withdrawn."""
        from machigenki.platform.applications.deciding import decided_by
        from machigenki.platform.awards.selectors import decided

        decided_by(decided)
