"""Ventures for the sample, at different places on their way."""

from machigenki.platform.people.models import User
from machigenki.platform.ventures import services, way_services
from machigenki.platform.ventures.models import Venture
from machigenki.platform.ventures.stages import ApprovalKind, Stage

_TO_FINANCING = (Stage.RESEARCH, Stage.STORY, Stage.PLAN, Stage.FINANCING)


def sample(*, town: User, bank: User, case: str) -> None:
    """Fill the present municipality: a model case at financing, and an idea.

    Run it inside `in_tenant(tenant)`. Where a venture is there already, nothing happens.

    Parameters
    ----------
    town, bank
        People with the roles town hall and bank.
    case
        The model case, such as "chip-boiler".
    """
    if Venture.objects.exists():
        return
    venture = services.start_from_case(by=town, case=case)
    for stage in _TO_FINANCING:
        way_services.move_on(by=town, venture=venture, to=stage)
    way_services.approve(
        by=bank,
        venture=venture,
        kind=ApprovalKind.BANK_INTENT,
        version=venture.version,
        note="融資の見込みを示す文書（見本）",
    )
    services.start_empty(by=town, title_ja="道の駅の再生（見本）", title_en="Roadside station")
