"""Django's record of this application."""

from django.apps import AppConfig

from machigenki.platform.web.navigation import Entry
from machigenki.region import Text


class AuditConfig(AppConfig):
    """The audit trail's pages. The trail itself is written by the database."""

    name = "machigenki.platform.audit"
    label = "audit"
    navigation = (
        Entry(
            Text("変更履歴", "Audit trail"),
            "audit:trail",
            right="audit.see",
            order=95,
            about=Text("だれが、いつ、何を変えたかを確かめる", "Who changed what, and when"),
        ),
    )
