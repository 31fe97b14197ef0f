"""Conflicts of interest, scores, and the desk with fifty submissions."""

import csv
import io
from collections.abc import Callable
from uuid import uuid4

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.test import Client

from machigenki.platform.applications.models import Submission
from machigenki.platform.awards.desk import COLUMNS, desk_rows
from machigenki.platform.awards.models import Assessment, Declaration, Outcome
from machigenki.platform.awards.services import review
from machigenki.platform.people.models import User
from machigenki.platform.people.roles import Role
from machigenki.platform.people.services import add_member
from machigenki.platform.tenancy.context import in_tenant
from machigenki.platform.ventures.models import Venture
from tests.platform.awards.conftest import World, submitted
from tests.platform.library.conftest import few_queries

pytestmark = pytest.mark.django_db
SignIn = Callable[[User], Client]


def declare(world: World, by: User, conflict: bool = False) -> None:
    with world.at(world.ministry):
        review.declare_interest(
            by=by,
            submission=Submission.objects.get(pk=world.key),
            conflict=conflict,
            ground="親族が勤めている" if conflict else "",
        )


def score(world: World, by: User, local: int, sound: int, **more: object) -> Assessment:
    given = {"scores": {"local": local, "sound": sound}, "once": uuid4()} | more
    with world.at(world.ministry):
        return review.score(
            by=by,
            submission=Submission.objects.get(pk=world.key),
            call=world.call,
            **given,  # type: ignore[arg-type]
        )


def row_of(world: World, by: User):  # type: ignore[no-untyped-def]
    with world.at(world.ministry):
        return next(row for row in desk_rows(by, world.call) if row.key == world.key)


def test_nobody_scores_before_the_declaration(world: World) -> None:
    with pytest.raises(ValidationError):
        score(world, world.first, 8, 5)


def test_who_has_a_conflict_neither_scores_nor_sees_scores(world: World, signed_in: SignIn) -> None:
    declare(world, world.first)
    score(world, world.first, 8, 5, comment="よく練られている")
    declare(world, world.second, conflict=True)
    with pytest.raises(PermissionDenied):
        score(world, world.second, 1, 1)
    assert row_of(world, world.second).spread is None
    client = signed_in(world.second)
    url = f"/t/soumu/awards/review/{world.key}/"
    page = client.get(url).content.decode()
    assert "よく練られている" not in page
    assert "86.7" not in page
    desk = f"/t/soumu/awards/desk/{world.call.pk}/"
    for address in (desk, f"{desk}desk.csv", f"{desk}compare/?s={world.key}&s={world.rival_key}"):
        assert "86.7" not in client.get(address).content.decode(), address
    client.post(f"{url}score/", {"score_local": 1, "score_sound": 1, "once": uuid4()})
    with world.at(world.ministry):
        assert not Assessment.objects.filter(by=world.second).exists()


def test_who_has_declared_nothing_sees_no_scores(world: World) -> None:
    declare(world, world.first)
    score(world, world.first, 8, 5)
    assert row_of(world, world.second).spread is None
    declare(world, world.second)
    assert row_of(world, world.second).mean == pytest.approx(86.67, abs=0.01)


def test_a_conflict_declared_later_takes_the_scores_out(world: World) -> None:
    for by, local in ((world.first, 10), (world.second, 0)):
        declare(world, by)
        score(world, by, local, 5)
    assert row_of(world, world.first).spread.given == 2
    declare(world, world.second, conflict=True)
    found = row_of(world, world.first).spread
    assert (found.given, found.mean, found.missing) == (1, 100, ("審査三",))


def test_the_last_scores_hold_and_the_missing_are_named(world: World) -> None:
    declare(world, world.first)
    score(world, world.first, 0, 0)
    score(world, world.first, 10, 5)
    found = row_of(world, world.first)
    assert found.mean == 100
    assert set(found.spread.missing) == {"審査二", "審査三"}


def test_a_form_sent_twice_scores_once(world: World) -> None:
    declare(world, world.first)
    once = uuid4()
    assert score(world, world.first, 8, 5, once=once) == score(world, world.first, 8, 5, once=once)
    with world.at(world.ministry):
        assert Assessment.objects.count() == 1


@pytest.mark.parametrize("local", [-1, 11])
def test_a_score_beyond_its_criterion_is_refused(world: World, local: int) -> None:
    declare(world, world.first)
    with pytest.raises(ValidationError) as refused:
        score(world, world.first, local, 5)
    assert "local" in refused.value.message_dict


def test_a_conflict_says_what_it_is(world: World, signed_in: SignIn) -> None:
    client = signed_in(world.first)
    url = f"/t/soumu/awards/review/{world.key}/declare/"
    page = client.post(url, {"conflict": "yes", "ground": ""}).content.decode()
    assert "どのような関係かを書いてください" in page
    with world.at(world.ministry):
        assert not Declaration.objects.exists()


def test_the_declaration_and_its_change_stay_in_the_trail(world: World, signed_in: SignIn) -> None:
    declare(world, world.first)
    declare(world, world.first, conflict=True)
    url = f"/t/soumu/awards/review/{world.key}/declarations/"
    page = signed_in(world.third).get(url).content.decode()
    assert "親族が勤めている" in page
    assert "<del>いいえ</del>" in page  # what it was before


def test_the_trail_holds_no_scores(world: World) -> None:
    declare(world, world.first)
    score(world, world.first, 8, 5, comment="秘密の講評")
    with world.at(world.ministry):
        events = Assessment.pgh_event_model.objects.values()  # type: ignore[attr-defined]
        assert events
        assert "秘密の講評" not in str(list(events))
        assert "scores" not in events[0]


def test_who_has_a_conflict_decides_nothing(world: World) -> None:
    declare(world, world.first, conflict=True)
    with pytest.raises(PermissionDenied):
        world.decide(Outcome.AWARDED)


@pytest.fixture
def fifty(world: World) -> World:
    """Fifty submissions on the desk, each with figures of its own."""
    with in_tenant(world.maniwa):
        venture = Venture.objects.get()
        for number in range(2, 50):
            submitted(
                venture,
                world.call,
                world.ministry,
                world.hall,
                number=number,
                retained_yen_a_year=number * 1_000_000,
                jobs_persons=50 - number,
            )
    return world


def test_fifty_on_the_desk_in_twelve_queries(fifty: World, signed_in: SignIn) -> None:
    with fifty.at(fifty.ministry):
        for one in Submission.objects.all():
            for by in (fifty.first, fifty.second):
                review.declare_interest(by=by, submission=one, conflict=False)
                review.score(
                    by=by,
                    submission=one,
                    call=fifty.call,
                    scores={"local": 5, "sound": 3},
                    once=uuid4(),
                )
    client = signed_in(fifty.first)
    with few_queries():
        page = client.get(f"/t/soumu/awards/desk/{fifty.call.pk}/?sort=retained&order=desc")
    text = page.content.decode()
    assert text.count('name="s"') == 50
    assert text.index("R-maniwa-049") < text.index("R-maniwa-048") < text.index("R-maniwa-002")
    assert 'aria-sort="descending"' in text
    with few_queries():
        review_page = client.get(f"/t/soumu/awards/review/{fifty.key}/")
    assert review_page.status_code == 200


def test_every_column_sorts_both_ways(fifty: World, signed_in: SignIn) -> None:
    client = signed_in(fifty.first)
    url = f"/t/soumu/awards/desk/{fifty.call.pk}/desk.csv"
    for column in COLUMNS:
        found = []
        for order in ("asc", "desc"):
            text = client.get(f"{url}?sort={column.key}&order={order}").content.decode("utf-8-sig")
            found.append(list(csv.reader(io.StringIO(text))))
        assert len(found[0]) == len(found[1]) == 51, column.key
        assert sorted(found[0]) == sorted(found[1]), column.key
        if column.key in ("receipt", "retained"):  # no two alike
            at = [one.key for one in COLUMNS].index(column.key)
            held = [[row[at] for row in rows[1:] if row[at]] for rows in found]
            assert held[0] == held[1][::-1], column.key


def test_the_desk_filters(fifty: World, signed_in: SignIn) -> None:
    client = signed_in(fifty.first)
    url = f"/t/soumu/awards/desk/{fifty.call.pk}/"
    assert client.get(f"{url}?q=太地町").content.decode().count('name="s"') == 1
    assert "条件に合う申請はありません" in client.get(f"{url}?q=nothing").content.decode()
    declare(fifty, fifty.first, conflict=True)
    assert client.get(f"{url}?unscored=1").content.decode().count('name="s"') == 49


def test_two_to_five_side_by_side(fifty: World, signed_in: SignIn) -> None:
    client = signed_in(fifty.first)
    with fifty.at(fifty.ministry):
        keys = [str(key) for key in Submission.objects.values_list("pk", flat=True)[:6]]
    url = f"/t/soumu/awards/desk/{fifty.call.pk}/compare/?s="
    assert client.get(url + "&s=".join(keys[:1])).status_code == 302
    assert client.get(url + "&s=".join(keys)).status_code == 302
    with few_queries():
        page = client.get(url + "&s=".join(keys[:5])).content.decode()
    assert page.count('<th scope="col"><a') == 5
    assert "評点: 地域密着（10点満点）" in page


def test_another_bodys_call_and_submission_are_not_there(world: World, signed_in: SignIn) -> None:
    with in_tenant(world.maniwa):
        add_member(user=world.hall, role=Role.REVIEWER)
    world.hall.forget_roles()
    client = signed_in(world.hall)
    for address in (
        f"desk/{world.call.pk}/",
        f"desk/{world.call.pk}/desk.csv",
        f"review/{world.key}/",
    ):
        assert client.get(f"/t/maniwa/awards/{address}").status_code == 404, address
