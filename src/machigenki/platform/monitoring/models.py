"""What a venture really sold, bought and paid, and how it stands against its plan."""

from typing import Any, ClassVar

from django.core.validators import MinValueValidator
from django.db import models

from machigenki.platform.people.models import User
from machigenki.platform.tenancy.audit import audited
from machigenki.platform.tenancy.models import TenantModel
from machigenki.platform.ventures.models import Venture
from machigenki.platform.web.words import words
from machigenki.region import Text
from machigenki.venture.monitoring import Entry, Kind, Level, Line, Span, span_of


def _kinds() -> list[tuple[str, str]]:
    return [(kind.value, kind.label.ja) for kind in Kind]


@audited()
class ActualFigure(TenantModel):
    """One line in one month or fiscal year: yen without consumption tax, or persons."""

    venture = models.ForeignKey(Venture, models.CASCADE, related_name="actual_figures")
    period = models.CharField(
        words("期間", "Period"), max_length=7
    )  # "2028-04", or "2028" for a fiscal year
    kind = models.CharField(words("区分", "Kind"), max_length=16, choices=_kinds)
    item = models.CharField(words("品目", "Item"), max_length=200, blank=True)
    value = models.FloatField(
        words("金額又は人数", "Amount or persons"), validators=[MinValueValidator(0.0)]
    )
    quantity = models.FloatField(
        words("数量", "Quantity"), null=True, blank=True, validators=[MinValueValidator(0.0)]
    )
    by = models.ForeignKey(User, models.PROTECT, related_name="+")

    class Meta:
        verbose_name = words("実績", "Actual figure")
        ordering: ClassVar = ["period", "kind", "item"]
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["tenant", "venture", "period", "kind", "item"], name="one_actual_figure"
            )
        ]

    def __str__(self) -> str:
        return f"{self.period} {self.kind} {self.item}"

    @property
    def line(self) -> Line:
        """What it tells of."""
        return Line(Kind(self.kind), self.item)

    @property
    def span(self) -> Span:
        """Its months."""
        return span_of(self.period)

    @property
    def line_words(self) -> Text:
        """What it tells of, in both languages."""
        return Text(self.line.name("ja"), self.line.name("en"))

    @property
    def period_words(self) -> Text:
        """Its months, in both languages."""
        return Text(self.span.label("ja"), self.span.label("en"))

    @property
    def entry(self) -> Entry:
        """The figure as the engine takes it."""
        return Entry(self.line, self.span, self.value, self.quantity)


class Standing(TenantModel):
    """How a venture stood when its figures were last written, for lists; at most one row each.

    `figures` are the headline numbers: shares of plan by kind, income that stayed.
    """

    venture = models.ForeignKey(Venture, models.CASCADE, related_name="standings")
    plan_version = models.PositiveIntegerField()
    last_period = models.CharField(max_length=7)
    level = models.CharField(max_length=10)
    figures: "models.JSONField[dict[str, Any], dict[str, Any]]" = models.JSONField(default=dict)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["tenant", "venture"], name="one_standing")
        ]

    def __str__(self) -> str:
        return f"{self.venture_id} {self.level}"

    @property
    def at(self) -> Level:
        """The judgement."""
        return Level(self.level)

    @property
    def last_words(self) -> Text:
        """The last period that is known."""
        last = span_of(self.last_period)
        return Text(last.label("ja"), last.label("en"))
