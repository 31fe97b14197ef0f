"""Settings for the sample's municipalities, so that their pages are not empty."""

from machigenki.platform.adaptation import services
from machigenki.platform.adaptation.kinds import Act, Audience, FieldKind, FormKind
from machigenki.platform.adaptation.models import ExtraField, OwnFigure
from machigenki.platform.people.models import User
from machigenki.platform.people.roles import Role
from machigenki.region import Status

_FIELDS = (
    {
        "form": FormKind.VENTURE,
        "key": "local_jobs",
        "kind": FieldKind.NUMBER,
        "label_ja": "地元雇用の人数",
        "label_en": "Local jobs",
        "meaning_ja": "市町村内に住む人を雇う数（常勤換算）",
        "meaning_en": "People living here who are employed, full-time equivalent",
        "unit": "人",
        "choices": [],
        "audience": Audience.ALL,
        "position": 10,
    },
    {
        "form": FormKind.VENTURE,
        "key": "town_note",
        "kind": FieldKind.TEXT,
        "label_ja": "庁内の申し送り",
        "label_en": "Note inside the town hall",
        "meaning_ja": "自治体の職員だけが読めます",
        "meaning_en": "Read by the town hall only",
        "unit": "",
        "choices": [],
        "audience": Audience.TOWN_HALL,
        "position": 20,
    },
)


def sample(admin: User) -> None:
    """Set a municipality's sample as its administrator; inside its transaction, once."""
    if ExtraField.objects.exists():
        return
    for values in _FIELDS:
        services.save_extra_field(by=admin, field=ExtraField(), values=values)
    services.set_route(by=admin, act=Act.VENTURE_PLAN, roles=[Role.BANK, Role.TOWN_HALL])
    services.set_figure(
        by=admin,
        figure=OwnFigure(),
        values={
            "key": "visitors_persons",
            "value": 120_000.0,
            "unit": "persons",
            "source": "例示（見本の数値）",
            "year": 2025,
            "status": Status.ILLUSTRATIVE.value,
        },
    )
