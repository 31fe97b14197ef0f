"""Proposals from the place (提案募集方式) and matters for the council of state and localities."""

from typing import Any, ClassVar

from django.db import models
from django.db.models import Q

from machigenki.platform.people.models import User
from machigenki.platform.tenancy.audit import audited
from machigenki.platform.tenancy.models import Tenant, TenantModel
from machigenki.platform.ventures.models import Venture
from machigenki.platform.web.words import words
from machigenki.reform.proposal import HINDRANCE_LETTERS, MEASURE_LETTERS
from machigenki.region import Text


class ProposalState(models.TextChoices):
    """How far a proposal is."""

    DRAFT = "draft", "下書き"
    JOINT = "joint", "共同提案の募集"
    SENT = "sent", "提出済み"
    ANSWERED = "answered", "回答済み"
    WITHDRAWN = "withdrawn", "取下げ"

    @property
    def words(self) -> Text:
        """Return it in both languages."""
        return Text(str(self.label), _STATES[self.value])


_STATES = {
    "draft": "draft",
    "joint": "looking for joint proposers",
    "sent": "sent",
    "answered": "answered",
    "withdrawn": "withdrawn",
}


class Answer(models.TextChoices):
    """What the state answered."""

    REALISED = "realised", "提案の趣旨を踏まえ対応"
    WITHIN_RULES = "within_rules", "現行の規定で対応できる"
    STUDIED = "studied", "引き続き検討"
    REFUSED = "refused", "対応できない"
    NOT_TAKEN_UP = "not_taken_up", "調整の対象とならない"

    @property
    def words(self) -> Text:
        """Return it in both languages."""
        return Text(str(self.label), _ANSWERS[self.value])


_ANSWERS = {
    "realised": "taken up",
    "within_rules": "possible within the present rules",
    "studied": "to be studied further",
    "refused": "refused",
    "not_taken_up": "not taken up for adjustment",
}


@audited()
class Proposal(TenantModel):
    """A proposal in the fields of the Cabinet Office's form, drafted from a permit."""

    permit_key = models.CharField(max_length=60)
    facts: "models.JSONField[dict[str, Any], dict[str, Any]]" = models.JSONField(
        default=dict, blank=True
    )
    title = models.CharField(max_length=200)
    kind = models.CharField(max_length=60)
    present = models.TextField(max_length=1_000)
    measure = models.TextField(max_length=MEASURE_LETTERS)
    hindrance = models.TextField(max_length=HINDRANCE_LETTERS)
    effect = models.TextField(max_length=HINDRANCE_LETTERS, blank=True)
    law = models.CharField(max_length=300)
    ministry = models.CharField(max_length=100)
    state = models.CharField(
        max_length=12, choices=ProposalState.choices, default=ProposalState.DRAFT.value
    )
    answer = models.CharField(max_length=16, choices=Answer.choices, blank=True)
    answer_text = models.TextField(max_length=3_000, blank=True)
    written_by = models.ForeignKey(User, models.PROTECT, related_name="+")

    class Meta:
        ordering: ClassVar = ["-created_at"]
        indexes: ClassVar = [
            models.Index(fields=["tenant", "state", "-created_at"], name="proposal_by_state")
        ]
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=~Q(state="answered") | ~Q(answer=""), name="answered_has_an_answer"
            )
        ]

    def __str__(self) -> str:
        return self.title

    @property
    def state_words(self) -> Text:
        """The state in both languages."""
        return ProposalState(self.state).words

    @property
    def answer_words(self) -> Text | None:
        """The answer in both languages."""
        return Answer(self.answer).words if self.answer else None

    @property
    def open_to_change(self) -> bool:
        """Whether its text may still be changed."""
        return self.state in (ProposalState.DRAFT, ProposalState.JOINT)


@audited()
class JointProposer(TenantModel):
    """A body that proposes too; its consent is to the text as it stood."""

    proposal = models.ForeignKey(Proposal, models.CASCADE, related_name="joint_proposers")
    name = models.CharField(max_length=100)
    reader = models.ForeignKey(Tenant, models.SET_NULL, null=True, blank=True, related_name="+")
    agreed_on = models.DateField(null=True, blank=True)

    class Meta:
        ordering: ClassVar = ["created_at"]
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["tenant", "proposal", "name"], name="one_joint_proposer_a_name"
            )
        ]

    def __str__(self) -> str:
        return self.name


@audited()
class Step(TenantModel):
    """A step of a proposal: to which state, by whom, on which day, with what said."""

    proposal = models.ForeignKey(Proposal, models.CASCADE, related_name="steps")
    state = models.CharField(max_length=12, choices=ProposalState.choices)
    day = models.DateField()
    note = models.CharField(max_length=300, blank=True)
    by = models.ForeignKey(User, models.PROTECT, related_name="+")

    class Meta:
        ordering: ClassVar = ["created_at"]

    def __str__(self) -> str:
        return f"{self.state} {self.day:%Y-%m-%d}"

    @property
    def state_words(self) -> Text:
        """The state in both languages."""
        return ProposalState(self.state).words


class Association(models.TextChoices):
    """The six associations of localities (地方六団体), which speak at the council."""

    GOVERNORS = "governors", "全国知事会"
    PREFECTURAL_ASSEMBLIES = "prefectural_assemblies", "全国都道府県議会議長会"
    MAYORS = "mayors", "全国市長会"
    CITY_ASSEMBLIES = "city_assemblies", "全国市議会議長会"
    TOWNS = "towns", "全国町村会"
    TOWN_ASSEMBLIES = "town_assemblies", "全国町村議会議長会"

    @property
    def words(self) -> Text:
        """Return it in both languages."""
        return Text(str(self.label), _ASSOCIATIONS[self.value])


_ASSOCIATIONS = {
    "governors": "National Governors' Association",
    "prefectural_assemblies": "chairs of prefectural assemblies",
    "mayors": "Japan Association of City Mayors",
    "city_assemblies": "chairs of city assemblies",
    "towns": "National Association of Towns and Villages",
    "town_assemblies": "chairs of town and village assemblies",
}


@audited()
class Matter(TenantModel):
    """A matter that the place wants on the council's agenda, and what came of it."""

    subject = models.CharField(max_length=100)
    wish = models.TextField(max_length=2_000)
    through = models.CharField(max_length=24, choices=Association.choices)
    proposal = models.ForeignKey(
        Proposal, models.PROTECT, null=True, blank=True, related_name="matters"
    )
    raised_on = models.DateField(null=True, blank=True)
    sitting_on = models.DateField(null=True, blank=True)
    outcome = models.TextField(max_length=2_000, blank=True)
    put_away_at = models.DateTimeField(null=True, blank=True, editable=False)

    class Meta:
        ordering: ClassVar = ["-created_at"]

    def __str__(self) -> str:
        return self.subject

    @property
    def through_words(self) -> Text:
        """The association in both languages."""
        return Association(self.through).words


class Handling(models.TextChoices):
    """How far a permit of a venture is."""

    OPEN = "open", "未着手"
    TALKS = "talks", "事前相談中"
    APPLIED = "applied", "申請・届出済み"
    GRANTED = "granted", "許可・受理済み"
    REFUSED = "refused", "不許可"
    NOT_NEEDED = "not_needed", "不要と確認"

    @property
    def words(self) -> Text:
        """Return it in both languages."""
        return Text(str(self.label), _HANDLINGS[self.value])

    @property
    def settled(self) -> bool:
        """Whether nothing is left to do."""
        return self in (Handling.GRANTED, Handling.NOT_NEEDED)


_HANDLINGS = {
    "open": "not begun",
    "talks": "in talks",
    "applied": "applied",
    "granted": "granted",
    "refused": "refused",
    "not_needed": "found not needed",
}


@audited()
class VentureFacts(TenantModel):
    """What is known of a venture for its permits: fact → value; at most one row a venture."""

    venture = models.ForeignKey(Venture, models.CASCADE, related_name="permit_facts")
    facts: "models.JSONField[dict[str, Any], dict[str, Any]]" = models.JSONField(
        words("事業の内容", "Facts"), default=dict, blank=True
    )
    by = models.ForeignKey(User, models.PROTECT, related_name="+")

    class Meta:
        verbose_name = words("許可の調べの入力", "Facts for permits")
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["tenant", "venture"], name="one_facts_a_venture")
        ]

    def __str__(self) -> str:
        return f"{self.venture_id}"


@audited()
class VenturePermit(TenantModel):
    """How far one permit of a venture is, since which day, and what is to be remembered."""

    venture = models.ForeignKey(Venture, models.CASCADE, related_name="permits")
    permit_key = models.CharField(words("許可", "Permit"), max_length=60)
    state = models.CharField(
        words("状態", "State"), max_length=12, choices=Handling.choices, default=Handling.OPEN.value
    )
    day = models.DateField(words("その日", "Day"), null=True, blank=True)
    note = models.CharField(words("覚書", "Note"), max_length=500, blank=True)
    by = models.ForeignKey(User, models.PROTECT, related_name="+")

    class Meta:
        verbose_name = words("事業の許可", "Permit of a venture")
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["tenant", "venture", "permit_key"], name="one_row_a_permit"
            )
        ]

    def __str__(self) -> str:
        return f"{self.permit_key} {self.state}"

    @property
    def at(self) -> Handling:
        """How far it is."""
        return Handling(self.state)
