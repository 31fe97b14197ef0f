"""Django's record of this application."""

from django.apps import AppConfig

from machigenki.platform.web.navigation import Entry
from machigenki.region import Text


class ApiConfig(AppConfig):
    """The HTTP API and its keys."""

    name = "machigenki.platform.api"
    label = "api"
    navigation = (
        Entry(
            Text("API", "API"),
            "api:keys",
            right="api_key.make",
            service="api",
            order=95,
            about=Text(
                "ほかのシステムから読み書きするための鍵を作る",
                "Make keys for other systems to read and write with",
            ),
        ),
    )
