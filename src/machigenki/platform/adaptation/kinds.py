"""What can be set: forms, types of fields, readers, acts that need approval."""

from django.db import models

from machigenki.region import Text


class FormKind(models.TextChoices):
    """A form that a tenant may add fields to."""

    VENTURE = "venture", "事業"
    APPLICATION = "application", "交付申請"
    SITTING = "sitting", "会議"
    ADVISER = "adviser", "専門家"

    @property
    def words(self) -> Text:
        """Its name in both languages."""
        return Text(str(self.label), _FORMS[self.value])


_FORMS = {
    "venture": "Venture",
    "application": "Grant application",
    "sitting": "Sitting",
    "adviser": "Adviser",
}


class FieldKind(models.TextChoices):
    """The type of an extra field."""

    TEXT = "text", "文章"
    NUMBER = "number", "数値（単位付き）"
    YES_NO = "yes_no", "はい・いいえ"
    DATE = "date", "日付"
    CHOICE = "choice", "選択肢"

    @property
    def words(self) -> Text:
        """Its name in both languages."""
        return Text(str(self.label), _KINDS[self.value])


_KINDS = {
    "text": "Text",
    "number": "Number with a unit",
    "yes_no": "Yes or no",
    "date": "Date",
    "choice": "Choice",
}


class Audience(models.TextChoices):
    """Who reads and writes an extra field."""

    ALL = "all", "全員"
    TOWN_HALL = "town_hall", "自治体だけ"
    BANK = "bank", "金融機関だけ"

    @property
    def words(self) -> Text:
        """Its name in both languages."""
        return Text(str(self.label), _AUDIENCES[self.value])


_AUDIENCES = {"all": "Everybody", "town_hall": "The town hall only", "bank": "The bank only"}


class Act(models.TextChoices):
    """An act that a tenant may want approved, step by step."""

    VENTURE_PLAN = "venture_plan", "事業計画の承認"
    APPLICATION = "application", "交付申請の提出"
    MINUTES = "minutes", "議事録の確定"
    SETTLEMENT = "settlement", "精算報告の提出"

    @property
    def words(self) -> Text:
        """Its name in both languages."""
        return Text(str(self.label), _ACTS[self.value])


_ACTS = {
    "venture_plan": "Approving a venture's plan",
    "application": "Sending a grant application",
    "minutes": "Agreeing minutes",
    "settlement": "Sending a settlement",
}
