"""A sample proposal and a matter for the council, for the platform's first start."""

from django.utils import timezone

from machigenki.platform.people.models import User
from machigenki.platform.reforms.asking import Asked, own_place
from machigenki.platform.reforms.models import Association, Proposal, ProposalState
from machigenki.platform.reforms.services import ask_to_join, draft_proposal, move, write_matter
from machigenki.platform.tenancy.context import current_tenant


def sample(*, hall: User) -> None:
    """Draft a proposal about farmland and bring it to the council; once a tenant.

    Parameters
    ----------
    hall
        Somebody with the seat 官 in the present municipality.
    """
    if Proposal.objects.filter(tenant=current_tenant()).exists():
        return
    asked = Asked({"farmland_ha": 0.5}, own_place(current_tenant()), timezone.localdate())
    needed = asked.needed_of("farmland_conversion")
    if needed is None or len(needed.today) != 1:
        return
    proposal = draft_proposal(
        by=hall,
        needed=needed,
        told=asked.told,
        hindrance="肥料工場の用地0.5ヘクタールの転用に、県との事前の調整を含めて8か月かかり、"
        "春の稼働に間に合わなかった（見本のための文です）。",
        effect="地域の計画に合う転用を町の判断で早く進められ、事業の開始が1年早まる。",
    )
    move(by=hall, proposal=proposal, to=ProposalState.JOINT)
    ask_to_join(by=hall, proposal=proposal, name="近隣の町（見本）")
    write_matter(
        by=hall,
        subject="農地転用の許可の権限の移譲（見本）",
        wish="希望する市町村に、手挙げ方式で権限を移譲すること。",
        through=Association.MAYORS,
        proposal=proposal,
        raised_on=timezone.localdate(),
    )
