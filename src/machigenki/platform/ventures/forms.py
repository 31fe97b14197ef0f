"""Small forms around a venture; its own fields are shown by `form.py`."""

from django import forms

from machigenki.platform.tenancy.ids import uuid7
from machigenki.platform.ventures.stages import PRIVATE_FIELDS, Audience
from machigenki.platform.web.words import words
from machigenki.venture import CASES

MOST_FILE_BYTES = 500_000


def _cases() -> list[tuple[str, str]]:
    return [
        (case.id, words(f"{case.letter} {case.name.ja}", f"{case.letter} {case.name.en}"))
        for case in CASES.values()
    ]


class OnceForm(forms.Form):
    """A form that, sent twice, does its work once."""

    once = forms.UUIDField(initial=uuid7, widget=forms.HiddenInput)


class CaseForm(OnceForm):
    """Which model case to start from."""

    case = forms.ChoiceField(
        label=words("モデルケース", "Model case"), choices=_cases, widget=forms.RadioSelect
    )


class TitleForm(OnceForm):
    """A venture of which only the title is known."""

    title_ja = forms.CharField(label=words("事業の名称", "Title in Japanese"), max_length=200)
    title_en = forms.CharField(
        label=words("英語の名称", "Title in English"), max_length=200, required=False
    )


class FileForm(OnceForm):
    """A venture's file: chosen, or pasted."""

    upload = forms.FileField(
        label=words("施策ファイル（TOML）", "Venture's file (TOML)"),
        required=False,
        widget=forms.FileInput(attrs={"accept": ".toml,text/plain"}),
    )
    text = forms.CharField(
        label=words("又は、ファイルの中身を貼り付ける", "Or paste its text"),
        required=False,
        strip=False,
        max_length=MOST_FILE_BYTES,
        widget=forms.Textarea(attrs={"rows": 12, "class": "code", "spellcheck": "false"}),
    )

    def clean(self) -> dict[str, object]:
        """Read the file's text: UTF-8 or Shift_JIS, of a size that a person writes."""
        data: dict[str, object] = super().clean() or {}
        upload = data.get("upload")
        if upload:
            if upload.size > MOST_FILE_BYTES:  # type: ignore[attr-defined]
                self.add_error("upload", words("500KBまでです。", "At most 500 KB."))
                return data
            raw = upload.read()  # type: ignore[attr-defined]
            text = decoded(raw)
            if text is None:
                self.add_error(
                    "upload",
                    words(
                        "文字として読めません。TOMLファイルを選んでください。",
                        "This is no text. Choose a TOML file.",
                    ),
                )
                return data
            data["text"], data["name"] = text, upload.name  # type: ignore[attr-defined]
        elif not str(data.get("text", "")).strip():
            self.add_error(
                "upload",
                words("ファイルを選ぶか、貼り付けてください。", "Choose a file, or paste it."),
            )
        return data


def decoded(raw: bytes) -> str | None:
    """Return a file's text, None if it is none."""
    if b"\x00" in raw and not raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return None
    for encoding in ("utf-8-sig", "cp932", "utf-16"):
        try:
            text = raw.decode(encoding)
        except UnicodeDecodeError:
            continue
        return None if "\x00" in text else text
    return None


class ReasonForm(forms.Form):
    """A reason."""

    reason = forms.CharField(
        label=words("理由", "Reason"),
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 3}),
    )


class PrivateForm(forms.Form):
    """What one audience keeps to itself."""

    def __init__(self, audience: Audience, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        for key, label in PRIVATE_FIELDS[audience].items():
            self.fields[key] = forms.CharField(
                label=words(label.ja, label.en),
                required=False,
                max_length=5000,
                widget=forms.Textarea(attrs={"rows": 5}),
            )
