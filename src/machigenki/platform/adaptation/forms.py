"""Forms of the settings."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from machigenki.platform.adaptation.kinds import Act, Audience, FieldKind, FormKind
from machigenki.platform.adaptation.marks import BYTES_MAX as MARK_BYTES_MAX
from machigenki.platform.adaptation.papers import BYTES_MAX as PAPER_BYTES_MAX, KIND_WORDS
from machigenki.platform.adaptation.services import STEPS_MAX
from machigenki.platform.people.permissions import RIGHTS
from machigenki.platform.people.roles import Role
from machigenki.platform.web.words import words
from machigenki.region import Status, Text
from machigenki.report.papers import PaperKind

LANGUAGES = {
    "ja,en": Text("日本語を先に、英語も", "Japanese first, and English"),
    "en,ja": Text("英語を先に、日本語も", "English first, and Japanese"),
    "ja": Text("日本語だけ", "Japanese only"),
}


def _choice(value: str, text: Text) -> tuple[str, str]:
    return value, words(text.ja, text.en)


class LookForm(forms.Form):
    """Name, colour, mark, languages, services, contact."""

    name_ja = forms.CharField(label=words("名称（日本語）", "Name in Japanese"), max_length=100)
    name_en = forms.CharField(label=words("名称（英語）", "Name in English"), max_length=100)
    colour = forms.CharField(
        label=words("色", "Colour"),
        help_text=words(
            "見出しの帯などに使います。白との明るさの比が4.5以上の濃い色にしてください。",
            "Used for bands and marks. Choose a dark one: contrast with white 4.5 or more.",
        ),
        widget=forms.TextInput(attrs={"type": "color"}),
    )
    mark = forms.FileField(
        label=words("紋章・ロゴ", "Mark"),
        help_text=words(
            "PNG、JPEG又はWebP、2MBまで。256画素以内に縮め、撮影情報などは取り除きます。",
            "PNG, JPEG or WebP up to 2 MB. It is redrawn at 256 pixels, without hidden data.",
        ),
        required=False,
        widget=forms.FileInput(attrs={"accept": "image/png,image/jpeg,image/webp"}),
    )
    drop_mark = forms.BooleanField(
        label=words("今の紋章・ロゴを使わない", "Use no mark"), required=False
    )
    languages = forms.ChoiceField(
        label=words("言語", "Languages"),
        choices=lambda: [_choice(value, text) for value, text in LANGUAGES.items()],
    )
    services = forms.MultipleChoiceField(
        label=words("使う機能", "Services that are on"),
        help_text=words(
            "選ばない機能は、メニューにもページにも出ません。一つも選ばないときは、すべて使います。",
            "The others leave the menu, and their pages too. With none chosen all are on.",
        ),
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    contact_ja = forms.CharField(
        label=words("問合せ先（日本語）", "Contact in Japanese"),
        help_text=words("担当課、電話番号など。", "Office, telephone and the like."),
        required=False,
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    contact_en = forms.CharField(
        label=words("問合せ先（英語）", "Contact in English"),
        required=False,
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 3}),
    )

    def __init__(self, *args: Any, services: dict[str, Text], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["services"].choices = [  # type: ignore[attr-defined]
            _choice(key, text) for key, text in services.items()
        ]

    def clean_mark(self) -> bytes | None:
        """Read the file, unless it is too large to be one."""
        return _content(self.cleaned_data["mark"], MARK_BYTES_MAX, "2MB", "2 MB")

    def clean_languages(self) -> list[str]:
        """Return the languages in order."""
        return str(self.cleaned_data["languages"]).split(",")


class ExtraFieldForm(forms.Form):
    """The definition of one extra field."""

    form = forms.ChoiceField(
        label=words("使うフォーム", "On which form"),
        choices=lambda: [_choice(one.value, one.words) for one in FormKind],
    )
    key = forms.CharField(
        label=words("記号", "Key"),
        help_text=words(
            "書き出す表の列の名前です。小文字の英字で始め、英字・数字・_ だけ。例 staff_count",
            "Names the column in exports: small letters, digits and _, such as staff_count.",
        ),
        max_length=40,
        widget=forms.TextInput(attrs={"autocapitalize": "none", "spellcheck": "false"}),
    )
    label_ja = forms.CharField(label=words("見出し（日本語）", "Label in Japanese"), max_length=100)
    label_en = forms.CharField(label=words("見出し（英語）", "Label in English"), max_length=100)
    kind = forms.ChoiceField(
        label=words("種類", "Type"),
        choices=lambda: [_choice(one.value, one.words) for one in FieldKind],
    )
    unit = forms.CharField(
        label=words("単位", "Unit"),
        help_text=words("種類が数値のとき。例 人、円、t", "For a number, such as persons, yen, t."),
        required=False,
        max_length=20,
    )
    choices = forms.CharField(
        label=words("選択肢", "Choices"),
        help_text=words(
            "種類が選択肢のとき。1行に1つ。英語は「|」の後に書きます。例 新設 | New",
            "For a choice, one a line; English after “|”, such as 新設 | New.",
        ),
        required=False,
        widget=forms.Textarea(attrs={"rows": 4}),
    )
    meaning_ja = forms.CharField(
        label=words("意味・書き方（日本語）", "Meaning and help in Japanese"),
        help_text=words(
            "何を書く欄か。書き出しにも付きます。", "What to write; it goes with exports."
        ),
        required=False,
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 2}),
    )
    meaning_en = forms.CharField(
        label=words("意味・書き方（英語）", "Meaning and help in English"),
        required=False,
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 2}),
    )
    audience = forms.ChoiceField(
        label=words("読み書きできる人", "Who reads and writes it"),
        choices=lambda: [_choice(one.value, one.words) for one in Audience],
    )
    required = forms.BooleanField(label=words("必ず書く欄にする", "Must be filled"), required=False)
    position = forms.IntegerField(
        label=words("並び順", "Order"),
        help_text=words("小さい数が先です。", "Small comes first."),
        min_value=0,
        max_value=9999,
        initial=10,
    )

    def clean_choices(self) -> list[dict[str, str]]:
        """Return the choices as stored, each with both languages."""
        found: list[dict[str, str]] = []
        for line in self.cleaned_data["choices"].splitlines():
            ja, _, en = line.partition("|")
            if ja.strip():
                found.append({"ja": ja.strip(), "en": en.strip() or ja.strip()})
        if len({one["ja"] for one in found}) != len(found):
            raise ValidationError(words("同じ選択肢が2回あります。", "A choice stands twice."))
        return found


class PaperForm(forms.Form):
    """A Word template."""

    kind = forms.ChoiceField(
        label=words("書類", "Paper"),
        choices=lambda: [_choice(kind.value, text) for kind, text in KIND_WORDS.items()],
    )
    content = forms.FileField(
        label=words("ひな形（.docx）", "Template (.docx)"),
        help_text=words(
            "5MBまで。登録の前に、見本の事業で書類を作れるかを確かめます（初回は十数秒）。",
            "Up to 5 MB. It is tried with a sample venture first (the first time some seconds).",
        ),
    )

    def clean_kind(self) -> PaperKind:
        """Return the paper."""
        return PaperKind(self.cleaned_data["kind"])

    def clean_content(self) -> bytes:
        """Read the file, unless it is too large to be one."""
        upload = self.cleaned_data["content"]
        self.cleaned_data["name"] = upload.name
        return _content(upload, PAPER_BYTES_MAX, "5MB", "5 MB") or b""


_READ_BY = {
    Act.VENTURE_PLAN: "venture.see",
    Act.APPLICATION: "application.see",
    Act.MINUTES: "roundtable.read",
    Act.SETTLEMENT: "award.see",
}


class RouteForm(forms.Form):
    """The steps of one act."""

    def __init__(self, *args: Any, act: Act, roles: tuple[Role, ...] = (), **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        # Who cannot read a thing cannot approve it: the route would end there.
        readers = RIGHTS[_READ_BY[act]].roles
        for place in range(1, STEPS_MAX + 1):
            self.fields[f"step{place}"] = forms.ChoiceField(
                label=words(f"{place}番目", f"Step {place}"),
                required=False,
                choices=[
                    ("", words("なし", "none")),
                    *(_choice(role.value, role.words) for role in Role if role in readers),
                ],
                initial=roles[place - 1] if place <= len(roles) else "",
            )

    def roles(self) -> list[Role]:
        """Return the chosen roles in order, gaps closed."""
        chosen = [self.cleaned_data[f"step{place}"] for place in range(1, STEPS_MAX + 1)]
        return [Role(role) for role in chosen if role]


class FigureForm(forms.Form):
    """A figure of one's own."""

    key = forms.ChoiceField(label=words("項目", "Figure"), required=False)
    own_key = forms.CharField(
        label=words("独自の項目の記号", "Key of a figure of your own"),
        help_text=words(
            "一覧にない項目のとき。小文字の英字・数字・_ 。単位も書いてください。",
            "Where the list has none: small letters, digits and _; give its unit too.",
        ),
        required=False,
        max_length=60,
    )
    value = forms.FloatField(
        label=words("値", "Value"), widget=forms.NumberInput(attrs={"step": "any"})
    )
    unit = forms.CharField(
        label=words("単位", "Unit"),
        help_text=words(
            "一覧の項目は、空欄なら公表値と同じ単位です。",
            "Empty: the unit of the published figure.",
        ),
        required=False,
        max_length=30,
    )
    source = forms.CharField(
        label=words("出典", "Source"),
        help_text=words("例 住民基本台帳（2026年10月1日）", "Where it is from."),
        max_length=200,
    )
    year = forms.IntegerField(label=words("年", "Year"), required=False)
    status = forms.ChoiceField(
        label=words("確かさ", "Status"),
        choices=lambda: [_choice(one.value, one.label) for one in Status],
    )

    def __init__(self, *args: Any, known: dict[str, Text], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["key"].choices = [  # type: ignore[attr-defined]
            ("", words("（独自の項目）", "(one of your own)")),
            *(_choice(key, text) for key, text in known.items()),
        ]

    def clean(self) -> dict[str, Any]:
        """Take the key from the list or from the field beside it, and from one only."""
        values = super().clean() or {}
        key, own = values.get("key"), values.pop("own_key", "").strip()
        if bool(key) == bool(own):
            raise ValidationError(
                {
                    "own_key": words(
                        "項目を一覧から選ぶか、独自の記号を書くか、どちらか一方にしてください。",
                        "Choose a figure or write a key of your own, one of the two.",
                    )
                }
            )
        values["key"] = key or own
        return values


class MunicipalityForm(forms.Form):
    """A municipality that joins."""

    name = forms.CharField(
        label=words("市区町村の名前又はコード", "Municipality: name or code"),
        help_text=words("例 岡山県真庭市、まにわ、33214", "Such as 岡山県真庭市, Maniwa or 33214."),
        max_length=60,
    )
    email = forms.EmailField(
        label=words("管理者のメールアドレス", "Email address of its administrator")
    )
    slug = forms.CharField(
        label=words("アドレスに使う短い名前", "Short name in addresses"),
        help_text=words("空欄ならローマ字の名前にします。", "Empty: the name in Roman letters."),
        required=False,
        max_length=40,
    )
    host = forms.CharField(
        label=words("独自のホスト名", "Host name of its own"),
        help_text=words("例 genki.city.maniwa.lg.jp", "Such as genki.city.maniwa.lg.jp."),
        required=False,
        max_length=253,
    )


def _content(upload: Any, bytes_max: int, ja: str, en: str) -> bytes | None:
    if upload is None:
        return None
    if upload.size > bytes_max:
        raise ValidationError(
            words(f"{ja}以下のファイルにしてください。", f"The file must be at most {en}.")
        )
    content: bytes = upload.read()
    return content
