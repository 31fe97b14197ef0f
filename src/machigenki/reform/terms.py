"""The words of the register: what is asked of an authority, at which tier, how it was passed on."""

from enum import StrEnum

from machigenki.region import Text


class Act(StrEnum):
    """What the law asks for."""

    PERMISSION = "permission"
    APPROVAL = "approval"
    LICENCE = "licence"
    REGISTRATION = "registration"
    CERTIFICATION = "certification"
    CONFIRMATION = "confirmation"
    NOTICE = "notice"

    @property
    def label(self) -> Text:
        """Return the word of the law."""
        return _ACTS[self]


class Tier(StrEnum):
    """The tier of government that decides."""

    STATE = "state"
    PREFECTURE = "prefecture"
    MUNICIPALITY = "municipality"

    @property
    def label(self) -> Text:
        """Return what the tier is called."""
        return _TIERS[self]


class Passing(StrEnum):
    """How a power passes from one authority to another."""

    STATUTORY = "statutory"
    BY_REQUEST = "by_request"
    BY_ORDINANCE = "by_ordinance"

    @property
    def label(self) -> Text:
        """Return what the way is called."""
        return _PASSINGS[self]


_ACTS = {
    Act.PERMISSION: Text("許可", "permission"),
    Act.APPROVAL: Text("認可", "approval"),
    Act.LICENCE: Text("免許", "licence"),
    Act.REGISTRATION: Text("登録", "registration"),
    Act.CERTIFICATION: Text("認定", "certification"),
    Act.CONFIRMATION: Text("確認", "confirmation"),
    Act.NOTICE: Text("届出", "notice"),
}
_TIERS = {
    Tier.STATE: Text("国", "state"),
    Tier.PREFECTURE: Text("都道府県", "prefecture"),
    Tier.MUNICIPALITY: Text("市区町村", "municipality"),
}
_PASSINGS = {
    Passing.STATUTORY: Text("法定", "by statute"),
    Passing.BY_REQUEST: Text("手挙げ", "at the town's request"),
    Passing.BY_ORDINANCE: Text("条例による事務処理特例", "by the prefecture's ordinance"),
}
