"""Django's record of this application."""

from django.apps import AppConfig

from machigenki.platform.web.navigation import Entry
from machigenki.region import Text


class ApplicationsConfig(AppConfig):
    """Calls, grant applications and their submission (公募・交付申請)."""

    name = "machigenki.platform.applications"
    label = "applications"
    navigation = (
        Entry(
            Text("公募", "Calls"),
            "applications:calls",
            right="call.see",
            service="applications",
            order=44,
            about=Text(
                "申請を受け付けている公募と、その様式・締切・審査基準を見る",
                "Calls for applications: their forms, deadlines and criteria",
            ),
        ),
        Entry(
            Text("交付申請", "Applications"),
            "applications:list",
            right="application.see",
            service="applications",
            order=45,
            about=Text(
                "事業の内容から申請書を作り、庁内の承認を経て提出する",
                "Make an application from a venture, have it approved, and submit it",
            ),
        ),
    )
