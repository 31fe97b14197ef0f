"""Proposals: drafted from a stuck permit, joined, sent, answered; kept within the form's limits."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.test import Client
from django.utils import timezone

from machigenki.platform.people.models import User
from machigenki.platform.people.roles import Role
from machigenki.platform.reforms import selectors, services
from machigenki.platform.reforms.models import Proposal, ProposalState
from machigenki.platform.reforms.sample import sample
from machigenki.platform.tenancy.context import in_tenant
from machigenki.platform.tenancy.models import Tenant
from machigenki.reform import Needed, permits_for
from machigenki.region import find_municipality
from tests.platform.conftest import MakePerson
from tests.platform.library.conftest import few_queries

pytestmark = pytest.mark.django_db
SignIn = Callable[[User], Client]
TOLD = {"farmland_ha": 5.0}


@pytest.fixture
def hall(maniwa: Tenant, person: MakePerson) -> User:
    """Somebody of the town hall."""
    return person(maniwa, Role.TOWN_HALL)


def stuck() -> Needed:
    (needed,) = permits_for(TOLD, date(2026, 11, 24), find_municipality("332143"))
    return needed


@pytest.fixture
def proposal(maniwa: Tenant, hall: User) -> Proposal:
    """A draft with all its words."""
    with in_tenant(maniwa):
        return services.draft_proposal(
            by=hall, needed=stuck(), told=TOLD, hindrance="8か月かかった", effect="早くなる"
        )


def to(proposal: Proposal, state: ProposalState, by: User, **more: str) -> Proposal:
    return services.move(by=by, proposal=proposal, to=state, **more)  # type: ignore[arg-type]


def test_from_the_permit_to_the_answer(signed_in: SignIn, hall: User, maniwa: Tenant) -> None:
    client = signed_in(hall)
    new = "/t/maniwa/reforms/proposals/new/?permit=farmland_conversion&farmland_ha=5"
    assert "岡山県知事" in client.get(new).content.decode()
    answer = client.post(new, {"hindrance": "8か月かかった", "effect": "早くなる"})
    url = answer.url  # type: ignore[attr-defined]
    assert "手挙げ方式" in client.get(url).content.decode()
    client.post(f"{url}to/joint/")
    client.post(f"{url}join/", {"name": "新庄村"})
    refused = client.post(f"{url}to/sent/", {"day": timezone.localdate().isoformat()})
    assert "新庄村" in refused.content.decode().split('role="alert"')[1].split("</div>")[0]
    with in_tenant(maniwa):
        joint = Proposal.objects.get().joint_proposers.get()
    client.post(f"/t/maniwa/reforms/joint/{joint.pk}/agree/")
    assert client.post(f"{url}to/sent/", {"day": "2026-06-01"}).status_code == 302
    client.post(
        f"{url}answer/", {"day": "2026-11-01", "answer": "within_rules", "answer_text": "現行で可"}
    )
    page = client.get(url).content.decode()
    assert "現行の規定で対応できる" in page
    assert "2026-06-01 提出済み" in page
    text = client.get(f"{url}proposal.txt").content.decode()
    assert "【求める措置の具体的内容】" in text
    assert "真庭市、新庄村" in text


def test_what_is_longer_than_the_form_takes_is_refused_at_its_field(
    signed_in: SignIn, hall: User, proposal: Proposal
) -> None:
    client = signed_in(hall)
    new = "/t/maniwa/reforms/proposals/new/?permit=farmland_conversion&farmland_ha=5"
    page = client.post(new, {"hindrance": "長" * 701, "effect": "早い"}).content.decode()
    assert 'id="id_hindrance_error"' in page
    assert "早い" in page
    page = client.post(
        f"/t/maniwa/reforms/proposals/{proposal.pk}/edit/",
        {"title": "題", "measure": "短", "hindrance": "長" * 400, "effect": "長" * 301},
    ).content.decode()
    assert "701字" in page
    page = client.post(
        f"/t/maniwa/reforms/proposals/{proposal.pk}/edit/",
        {"title": "題", "measure": "長" * 251, "hindrance": "短"},
    ).content.decode()
    assert 'id="id_measure_error"' in page


def test_a_changed_text_asks_for_consent_anew(
    maniwa: Tenant, hall: User, proposal: Proposal
) -> None:
    words = {"title": proposal.title, "measure": proposal.measure, "effect": proposal.effect}
    with in_tenant(maniwa):
        to(proposal, ProposalState.JOINT, hall)
        joint = services.ask_to_join(by=hall, proposal=proposal, name="新庄村")
        joint.refresh_from_db()
        services.agree(by=hall, joint=joint)
        services.rewrite(by=hall, proposal=proposal, hindrance=proposal.hindrance, **words)
        joint.refresh_from_db()
        assert joint.agreed_on is not None  # nothing was changed
        services.rewrite(by=hall, proposal=proposal, hindrance="9か月", **words)
        joint.refresh_from_db()
        assert joint.agreed_on is None


def test_what_is_sent_stays_as_it_is(maniwa: Tenant, hall: User, proposal: Proposal) -> None:
    with in_tenant(maniwa):
        to(proposal, ProposalState.SENT, hall)
        with pytest.raises(ValidationError):
            services.rewrite(by=hall, proposal=proposal, title="x", measure="x", hindrance="x")


def test_without_its_effect_it_is_not_sent(maniwa: Tenant, hall: User) -> None:
    with in_tenant(maniwa):
        bare = services.draft_proposal(by=hall, needed=stuck(), told=TOLD, hindrance="遅い")
        with pytest.raises(ValidationError):
            to(bare, ProposalState.SENT, hall)


@pytest.mark.parametrize("state", [ProposalState.ANSWERED, ProposalState.DRAFT])
def test_no_step_is_left_out(
    maniwa: Tenant, hall: User, proposal: Proposal, state: ProposalState
) -> None:
    with in_tenant(maniwa), pytest.raises(ValidationError):
        to(proposal, state, hall, answer="refused")


def test_withdrawn_and_taken_up_again(maniwa: Tenant, hall: User, proposal: Proposal) -> None:
    with in_tenant(maniwa):
        to(proposal, ProposalState.WITHDRAWN, hall)
        assert to(proposal, ProposalState.DRAFT, hall).state == "draft"
        assert proposal.steps.count() == 3


def test_a_business_writes_but_does_not_send(
    maniwa: Tenant, person: MakePerson, proposal: Proposal
) -> None:
    firm, guest = person(maniwa, Role.BUSINESS), person(maniwa, Role.RESIDENT)
    with in_tenant(maniwa):
        made = services.draft_proposal(by=firm, needed=stuck(), told=TOLD, hindrance="遅い")
        with pytest.raises(PermissionDenied):
            to(made, ProposalState.JOINT, firm)
        with pytest.raises(PermissionDenied):
            services.draft_proposal(by=guest, needed=stuck(), told=TOLD, hindrance="遅い")


def test_another_town_s_proposals_are_not_there(
    taiji: Tenant, signed_in: SignIn, person: MakePerson, proposal: Proposal
) -> None:
    client = signed_in(person(taiji, Role.TOWN_HALL))
    for path in ("", "edit/", "proposal.txt"):
        url = f"/t/taiji/reforms/proposals/{proposal.pk}/{path}"
        assert client.get(url).status_code == 404
    for path in ("join/", "answer/", "to/withdrawn/"):
        url = f"/t/taiji/reforms/proposals/{proposal.pk}/{path}"
        assert client.post(url).status_code == 404


def test_a_joint_proposer_here_reads_and_changes_nothing(
    maniwa: Tenant,
    taiji: Tenant,
    hall: User,
    signed_in: SignIn,
    person: MakePerson,
    proposal: Proposal,
) -> None:
    with in_tenant(maniwa):
        to(proposal, ProposalState.JOINT, hall)
        joint = services.ask_to_join(by=hall, proposal=proposal, name="太地町", reader=taiji)
    client = signed_in(person(taiji, Role.TOWN_HALL))
    url = f"/t/taiji/reforms/proposals/{proposal.pk}/"
    with few_queries():
        page = client.get(url).content.decode()
    assert "共同提案を求めています" in page
    assert "文を直す" not in page
    assert "次の段階へ" not in page
    assert proposal.title in client.get("/t/taiji/reforms/proposals/").content.decode()
    for path in ("edit/", "to/withdrawn/", "join/"):
        assert client.post(f"{url}{path}").status_code == 404
    assert client.post(f"/t/taiji/reforms/joint/{joint.pk}/agree/").status_code == 404
    with in_tenant(maniwa):
        joint.refresh_from_db()
        services.let_go(by=hall, joint=joint)
    assert client.get(url).status_code == 404


def test_a_draft_without_its_permit_leads_back_to_the_facts(signed_in: SignIn, hall: User) -> None:
    answer = signed_in(hall).get("/t/maniwa/reforms/proposals/new/?permit=lodging")
    assert answer.url == "/t/maniwa/reforms/"  # type: ignore[attr-defined]


def test_a_matter_from_its_wish_to_its_outcome(
    signed_in: SignIn, hall: User, maniwa: Tenant, person: MakePerson, proposal: Proposal
) -> None:
    client = signed_in(hall)
    told = {"subject": "農地転用", "wish": "手挙げで移譲", "through": "mayors"}
    wrong = client.post("/t/maniwa/reforms/council/new/", {**told, "outcome": "検討する"})
    assert 'id="id_sitting_on_error"' in wrong.content.decode()
    assert "手挙げで移譲" in wrong.content.decode()
    client.post("/t/maniwa/reforms/council/new/", {**told, "proposal": str(proposal.pk)})
    with few_queries():
        page = client.get("/t/maniwa/reforms/council/").content.decode()
    assert "全国市長会" in page
    with in_tenant(maniwa):
        matter = selectors.matters().get()
    assert (
        "農地転用"
        in signed_in(person(maniwa, Role.RESIDENT))
        .get("/t/maniwa/reforms/council/")
        .content.decode()
    )
    assert (
        "手挙げで移譲"
        not in Client(SERVER_NAME="localhost").get("/t/maniwa/reforms/council/").content.decode()
    )
    client = signed_in(hall)
    client.post(f"/t/maniwa/reforms/council/{matter.pk}/away/")
    with in_tenant(maniwa):
        assert not selectors.matters().exists()
    client.post(f"/t/maniwa/reforms/council/{matter.pk}/out/")
    with in_tenant(maniwa):
        assert selectors.matters().exists()


def test_the_pages_have_few_queries(signed_in: SignIn, hall: User, proposal: Proposal) -> None:
    client = signed_in(hall)
    for path in (
        "proposals/",
        f"proposals/{proposal.pk}/",
        f"proposals/{proposal.pk}/edit/",
        "council/",
        "council/new/",
    ):
        with few_queries():
            assert client.get(f"/t/maniwa/reforms/{path}").status_code == 200


def test_a_step_to_come_is_refused(maniwa: Tenant, hall: User, proposal: Proposal) -> None:
    tomorrow = timezone.localdate() + timedelta(days=1)
    with in_tenant(maniwa), pytest.raises(ValidationError):
        services.move(by=hall, proposal=proposal, to=ProposalState.SENT, day=tomorrow)


def test_the_sample_is_written_once(maniwa: Tenant, hall: User) -> None:
    for _ in range(2):
        with in_tenant(maniwa):
            sample(hall=hall)
            assert Proposal.objects.count() == 1
            assert selectors.matters().count() == 1
