"""Forms about people."""

from typing import Any

from allauth.account.forms import LoginForm
from django import forms

from machigenki.platform.people.roles import Role
from machigenki.platform.web.words import words


def _invitable() -> list[tuple[str, str]]:
    return [
        (role.value, words(role.words.ja, role.words.en)) for role in Role if role != "operator"
    ]


class SignInForm(LoginForm):  # type: ignore[misc]
    """Address and passphrase, in this house's words."""

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        for name, label in (
            ("login", words("メールアドレス", "Email address")),
            ("password", words("パスフレーズ", "Passphrase")),
        ):
            field = self.fields[name]
            field.label, field.help_text = label, ""
            field.widget.attrs.pop("placeholder", None)


class InvitationForm(forms.Form):
    """Whom to invite as what."""

    email = forms.EmailField(label=words("メールアドレス", "Email address"))
    role = forms.ChoiceField(label=words("役割", "Role"), choices=_invitable)


class AcceptForm(forms.Form):
    """A new person's name and passphrase."""

    name = forms.CharField(
        label=words("お名前", "Your name"),
        max_length=100,
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
    )
    passphrase = forms.CharField(
        label=words("パスフレーズ", "Passphrase"),
        help_text=words(
            "12文字以上。いくつかの言葉を並べると覚えやすく、破られにくくなります。",
            "At least 12 characters. Several words in a row are easy to keep and hard to guess.",
        ),
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
    )
