"""Django's record of this application."""

from django.apps import AppConfig

from machigenki.platform.web.navigation import Entry
from machigenki.region import Text


class PlansConfig(AppConfig):
    """Plans and their results."""

    name = "machigenki.platform.plans"
    label = "plans"
    navigation = (
        Entry(
            Text("計画", "Plans"),
            "plans:list",
            right="plan.see",
            service="plans",
            order=30,
            about=Text(
                "いくつもの事業を一つの計画にまとめ、地域全体の効果を見る",
                "Join ventures into one plan, and see what it does for the whole region",
            ),
        ),
        Entry(
            Text("公開された計画", "Published plans"),
            "plans:open",
            service="plans",
            order=35,
            about=Text("住民に公開された計画を読む", "Plans that are open to the residents"),
        ),
    )
