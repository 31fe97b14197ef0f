"""What a person can be to a tenant."""

from django.db import models

from machigenki.region import Text


class Role(models.TextChoices):
    """A seat at the table. A person may hold several, and others elsewhere."""

    BUSINESS = "business", "産（事業者）"
    UNIVERSITY = "university", "学（大学）"
    BANK = "bank", "金（金融機関）"
    TOWN_HALL = "town_hall", "官（自治体）"
    ADVISER = "adviser", "専門家"
    RESIDENT = "resident", "住民"
    REVIEWER = "reviewer", "審査担当（都道府県・府省）"
    OBSERVER = "observer", "傍聴者"
    TENANT_ADMIN = "tenant_admin", "団体の管理者"
    OPERATOR = "operator", "運用者"

    @property
    def words(self) -> Text:
        """The role's name in both languages."""
        return Text(str(self.label), _ENGLISH[self.value])


_ENGLISH = {
    "business": "Business (産)",
    "university": "University (学)",
    "bank": "Bank (金)",
    "town_hall": "Town hall (官)",
    "adviser": "Adviser",
    "resident": "Resident",
    "reviewer": "Reviewer (prefecture, ministry)",
    "observer": "Observer",
    "tenant_admin": "Tenant administrator",
    "operator": "Operator",
}

# The four parties of the round table (産・学・金・官).
PARTIES = frozenset({Role.BUSINESS, Role.UNIVERSITY, Role.BANK, Role.TOWN_HALL})
# Everybody who has been invited, whatever for.
MEMBERS = frozenset(Role) - {Role.OPERATOR}
