"""Django's record of this application."""

from django.apps import AppConfig

from machigenki.platform.web.navigation import Entry
from machigenki.region import Text


class ApplicationsConfig(AppConfig):
    """Calls, grant applications and their submission (公募・交付申請)."""

    name = "machigenki.platform.applications"
    label = "applications"
    navigation = (
        Entry(Text("公募", "Calls"), "applications:calls", right="call.see", order=44),
        Entry(Text("交付申請", "Applications"), "applications:list", "application.see", order=45),
    )
