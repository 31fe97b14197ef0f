"""A plan for the sample, worked through by the worker once it has the time."""

from machigenki.platform.people.models import User
from machigenki.platform.plans import services
from machigenki.platform.plans.forms import DISCOUNT_RATE
from machigenki.platform.plans.models import Plan
from machigenki.platform.tenancy.context import current_tenant
from machigenki.platform.ventures.models import Venture
from machigenki.portfolio import Plan as Settings


def sample(*, hall: User) -> None:
    """Make a plan of the sample's ventures without faults, and ask for its result; once."""
    tenant = current_tenant()
    if Plan.objects.filter(tenant=tenant).exists():
        return
    found = Venture.objects.filter(tenant=tenant, faults_count=0, removed_at=None)
    ventures = list(found.order_by("created_at"))
    if not ventures:
        return
    first = min(one.content["first_year"] for one in ventures)
    last = max(one.content["first_year"] + one.content["years"] for one in ventures)
    settings = Settings(
        title="地域の元気創造計画（見本）",
        first_year=first,
        years=last - first,
        discount_rate=DISCOUNT_RATE,
        draws=2_000,
    )
    plan = services.create(
        by=hall,
        title=settings.title,
        settings=settings.model_dump(exclude={"title"}),
        venture_ids=[one.pk for one in ventures],
    )
    services.run(by=hall, plan=plan)
