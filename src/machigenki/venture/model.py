"""A venture (地域の元気事業) as one file describes it."""

from collections.abc import Iterator
from datetime import date
from typing import Annotated, Literal, Self

from pydantic import BeforeValidator, Field, model_validator

from machigenki.finance.timeline import APRIL, MONTHS
from machigenki.venture.assets import Investment, Taxes
from machigenki.venture.consistency import faults
from machigenki.venture.faults import report
from machigenki.venture.funding import Funding
from machigenki.venture.parts import Counter, Input, Lease, Person, Product, Without
from machigenki.venture.quantity import KnownPlaces, Part, Words, not_empty
from machigenki.venture.story import Story


class Venture(Part):
    """A business measure: products, inputs, people, investments and funding.

    Amounts are real yen of the region's base year, without consumption tax. Years are fiscal.
    """

    kind: Literal["venture"]
    case: str = Field(default="", description="もとにしたひな形 / template it was made from")
    title: Words = Field(description="事業の名称 / title")
    checked_on: date = Field(description="数値を確かめた日 / day on which the figures were checked")
    first_year: int = Field(ge=2012, le=2100, description="着手年度 / first year")
    operation_year: int | None = Field(
        default=None, description="開始年度（省略時は着手年度の翌年度） / first year of operation"
    )
    operation_month: int = Field(
        default=4, ge=1, le=12, description="開業の月 / calendar month of the opening"
    )
    years: int = Field(ge=1, le=60, description="計画の年数（着手年度を含む） / years of the plan")
    story: Story | None = Field(
        default=None, description="事業の物語（課題→事業化→公益的効果） / the story of the business"
    )
    products: Annotated[tuple[Product, ...], BeforeValidator(not_empty)] = Field(
        description="売るもの / products"
    )
    inputs: tuple[Input, ...] = Field(default=(), description="買うもの / inputs")
    leases: tuple[Lease, ...] = Field(default=(), description="リース・賃借 / what is rented")
    people: tuple[Person, ...] = Field(default=(), description="働く人 / people")
    investments: tuple[Investment, ...] = Field(default=(), description="設備投資 / investments")
    funding: Funding = Field(default_factory=Funding, description="資金調達 / funding")
    owners: KnownPlaces
    taxes: Taxes = Field(default_factory=Taxes, description="税 / taxes")
    without: tuple[Without, ...] = Field(
        default=(), description="実施しない場合の支出 / paid only without the measure"
    )
    indicators: tuple[Counter, ...] = Field(default=(), description="物量の指標 / indicators")

    @property
    def start(self) -> int:
        """Return the first year of operation."""
        return self.first_year + 1 if self.operation_year is None else self.operation_year

    @property
    def last_year(self) -> int:
        """Return the last year of the plan."""
        return self.first_year + self.years - 1

    @property
    def operating_years(self) -> range:
        """Return the years in which the venture sells."""
        return range(self.start, self.last_year + 1)

    def year_of(self, investment: Investment) -> int:
        """Return the year in which an asset is bought."""
        return self.first_year if investment.year is None else investment.year

    def funded(self, investment: Investment) -> bool:
        """Return whether the funding pays for an asset; later ones are paid by the takings.

        It does for what is delivered in the first year or before the opening.
        """
        year = self.year_of(investment)
        if year != self.start or year == self.first_year:
            return year < self.start or year == self.first_year
        opening = (self.operation_month - APRIL) % MONTHS
        delivery = 0 if investment.month is None else (investment.month - APRIL) % MONTHS
        return opening > delivery

    def scaled_product(self, line: Input) -> Product | None:
        """Return the product that an input grows with, None if it is bought by the year."""
        if line.quantity_per_unit is None:
            return None
        if line.product is None:
            return self.products[0]
        return next(p for p in self.products if p.name == line.product)

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        """Raise all faults between lines, each at its own field."""
        report("Venture", faults(self))
        return self

    def items(self) -> Iterator[str]:
        """Yield the names of everything that is bought or sold, with the measure or without."""
        for product in self.products:
            yield product.name
            for buyer in product.buyers:
                yield from (line.item for line in buyer.before)
        yield from (line.name for line in self.inputs)
        yield from (line.name for line in self.leases)
        yield from (line.item for line in self.without)
