"""Hepburn spelling of municipality names, for readers of English.

The long vowels are dropped as signs at stations and offices do (おおさか → Osaka). A vowel that
only looks long because two words meet (まつ + うら) cannot be told from kana, so the spelling
is a reading aid and no official name.
"""

_KANA = (
    "あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわゐゑを"
    "がぎぐげござじずぜぞだぢづでどばびぶべぼぱぴぷぺぽんゔー"
)
_SOUNDS = (
    "a i u e o ka ki ku ke ko sa shi su se so ta chi tsu te to na ni nu ne no ha hi fu he ho "
    "ma mi mu me mo ya yu yo ra ri ru re ro wa i e o ga gi gu ge go za ji zu ze zo da ji zu de "
    "do ba bi bu be bo pa pi pu pe po n vu -"
)
_SINGLE = dict(zip(_KANA, _SOUNDS.split(), strict=True))
# Where two words meet, or an office spells its name otherwise.
_KNOWN = {
    "とようら": "Toyoura",
    "さんようおのだ": "San'yo-Onoda",
    "すおうおおしま": "Suo-Oshima",
    "ぜんつうじ": "Zentsuji",
    "のおがた": "Nogata",
    "とうおん": "Toon",
}
_SMALL = {"ゃ": "ya", "ゅ": "yu", "ょ": "yo", "ぁ": "a", "ぃ": "i", "ぅ": "u", "ぇ": "e", "ぉ": "o"}
_RANKS = {
    "市": (("し",), "City"),
    "町": (("ちょう", "まち"), "Town"),
    "村": (("むら", "そん"), "Village"),
    "区": (("く",), "Ward"),
}


def syllables(kana: str) -> list[str]:
    """Return the spelling of each syllable (きょ is one)."""
    out: list[str] = []
    double = False
    for char in kana.replace("ヶ", "が").replace("ヵ", "か"):
        if char == "っ":
            double = True
            continue
        if char in _SMALL and out:
            stem = out[-1][:-1]
            vowel = _SMALL[char]
            keeps = vowel[1:] if stem in ("sh", "ch", "j") and vowel[0] == "y" else vowel
            out[-1] = stem + keeps
            continue
        part = _SINGLE[char]
        if double:
            part = ("t" if part.startswith("ch") else part[0]) + part
            double = False
        out.append(part)
    return out


def hepburn(kana: str) -> str:
    """Return the kana in Hepburn without marks of length, the first letter large."""
    if kana in _KNOWN:
        return _KNOWN[kana]
    word = ""
    for part in syllables(kana):
        long_o = word.endswith("o") and part in ("u", "o") and not word.endswith("no")
        long_u = word.endswith(("yu", "shu", "chu", "ju")) and part == "u"
        if part == "-" or long_o or long_u:
            continue
        apart = word.endswith("n") and part[0] in "aiueoy"
        word += ("'" if apart else "") + part
    return word.capitalize()


def english_name(name: str, kana: str) -> str:
    """Return "Maniwa City" for 真庭市, まにわし."""
    endings, rank = _RANKS[name[-1]]
    for ending in endings:
        if kana.endswith(ending):
            return f"{hepburn(kana.removesuffix(ending))} {rank}"
    raise ValueError(f"the kana of {name} does not end as its rank does: {kana}")
