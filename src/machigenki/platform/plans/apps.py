"""Django's record of this application."""

from django.apps import AppConfig

from machigenki.platform.web.navigation import Entry
from machigenki.region import Text


class PlansConfig(AppConfig):
    """Plans and their results."""

    name = "machigenki.platform.plans"
    label = "plans"
    navigation = (
        Entry(Text("計画", "Plans"), "plans:list", right="plan.see", order=30),
        Entry(Text("公開された計画", "Published plans"), "plans:open", order=35),
    )
