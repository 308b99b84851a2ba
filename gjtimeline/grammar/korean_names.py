"""Romanized Korean personal names, read by a grammar of their syllables and not by a list of people.

    name    = family " " given | given " " family
    family  = one of the surnames, in any usual spelling
    given   = syllable "-" syllable | Syllable Syllable (camel) | syllable " " syllable | joined | syllable
    joined  = two or three syllables without a mark between them

A spelled syllable is an onset, a vowel and a coda of the data file, and admits every Hangul syllable that occurs in
given names and can be spelled so: ``sun`` is 선 or 순. Everything here is a pure function of its text.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from itertools import product
from typing import Any, Literal

from gjtimeline.resources import load_toml

Order = Literal["family-first", "given-first"]

_CAPITALIZED = r"[A-ZŎŬ](?:[^\W\d_]|(?<=[hkptHKPT])['’](?=[aeiouwyŏŭ]))*+"
_TOKEN = rf"{_CAPITALIZED}(?:[-‐‑][^\W\d_](?:[^\W\d_]|(?<=[hkptHKPT])['’](?=[aeiouwyŏŭ]))*+)?+(?!\w)"
_RUN = re.compile(rf"(?<!\w)(?<!\w['’]){_TOKEN}(?:[ \u00a0]{{1,2}}+{_TOKEN})++")
_WHOLE = re.compile(rf"\s*+{_TOKEN}(?:\s++{_TOKEN}){{1,2}}+\s*+")
_WORD = re.compile(r"[^ \t\n\r\f\v\u00a0]+")
_CAMEL = re.compile(r"([A-ZŎŬ][a-zŏŭ'’]+)([A-ZŎŬ][a-zŏŭ'’]+)")
_HYPHEN = re.compile(r"[-‐‑]")
_HANGUL = re.compile(r"(?<![가-힣])[가-힣]{2,4}(?![가-힣])")
_PLAIN = str.maketrans({"ŏ": "eo", "ŭ": "eu", "'": None, "’": None})
_LONGEST_GIVEN = 21  # letters; three syllables of seven ("hwang" has five), beyond that nothing is looked up

_ONSETS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
_VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
_CODAS = ("", *"ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ")


@dataclass(frozen=True)
class NameMention:
    """One name in a text: ``text[start:end]`` is ``self.text``; ``family`` and ``given`` are spelled as written."""

    start: int
    end: int
    text: str
    family: str
    given: str
    order: Order
    certain: bool


@dataclass(frozen=True)
class _Token:
    """A written word, its place, and its lower-case parts as hyphens or inner capitals divide it."""

    start: int
    end: int
    text: str
    parts: tuple[str, ...]


@dataclass(frozen=True)
class _Reading:
    """A mention with the weight of its form (2 for divided given names, 1 for other certain ones, 0 for doubtful ones)
    and what it costs to believe: less for usual surnames and syllables."""

    mention: NameMention
    tokens: int
    weight: int
    cost: int
    only_order: bool = True


# --- syllables ---------------------------------------------------------------------------------------------------


def _data(section: str) -> dict[str, Any]:
    """One section of the data file."""
    found: dict[str, Any] = load_toml("language", "korean_names.toml")[section]
    return found


@cache
def _words(kind: str) -> frozenset[str]:
    """The words of one kind that look like syllables."""
    return frozenset(_data("words")[kind].split())


def _jamo(syllable: str) -> tuple[str, str, str]:
    """Onset, vowel and coda of a Hangul syllable (the coda may be empty).

    >>> _jamo("섭")
    ('ㅅ', 'ㅓ', 'ㅂ')
    """
    number = ord(syllable) - ord("가")
    return _ONSETS[number // 588], _VOWELS[number // 28 % 21], _CODAS[number % 28]


def _onset_spellings(syllable: str, inventory: frozenset[str]) -> list[str]:
    """Latin onsets of a syllable; the McCune-Reischauer lenis only where no aspirated twin is a given-name syllable."""
    onset, vowel, _ = _jamo(syllable)
    entry = _data("onsets")[onset]
    spellings: list[str] = list(entry["usual"])
    if vowel in "ㅣㅟ":
        spellings += entry.get("before_i", [])
    if "twin" in entry:
        shift = (_ONSETS.index(entry["twin"]) - _ONSETS.index(onset)) * 588
        spellings += entry["lenis"] if chr(ord(syllable) + shift) not in inventory else []
    return spellings


def _syllable_spellings(syllable: str, inventory: frozenset[str]) -> set[str]:
    """All Latin spellings of one given-name syllable."""
    onset, vowel, coda = _jamo(syllable)
    entry = _data("vowels")[vowel]
    vowels = entry["closed" if coda else "open"] + (entry.get("bare", []) if onset == "ㅇ" else [])
    composed = {"".join(p) for p in product(_onset_spellings(syllable, inventory), vowels, _data("codas")[coda])}
    given = _data("given")
    return (composed - set(given["not_spelled"].get(syllable, ()))) | set(given["also_spelled"].get(syllable, ()))


@cache
def _ranks() -> dict[str, int]:
    """Hangul given-name syllable -> its place in the inventory, the usual ones first."""
    return {syllable: rank for rank, syllable in reversed(list(enumerate(_data("given")["syllables"].split())))}


@cache
def _syllables() -> dict[str, tuple[str, ...]]:
    """Latin spelling -> the Hangul given-name syllables it admits, the usual ones first."""
    found: dict[str, list[str]] = {}
    inventory = frozenset(_ranks())
    for syllable in sorted(inventory, key=_ranks().__getitem__):
        for spelling in _syllable_spellings(syllable, inventory):
            found.setdefault(spelling, []).append(syllable)
    return {spelling: tuple(hangul) for spelling, hangul in found.items()}


@cache
def _surnames() -> dict[str, tuple[str, ...]]:
    """Spelling (Latin or Hangul) -> the surnames it admits, the usual ones first."""
    found: dict[str, tuple[str, ...]] = {}
    for hangul, spellings in _data("surnames").items():
        for spelling in (hangul, *spellings):
            found[spelling] = (*found.get(spelling, ()), hangul)
    return found


@cache
def _surname_ranks() -> dict[str, int]:
    """Hangul surname -> its place in the data file, the usual ones first."""
    return {hangul: rank for rank, hangul in enumerate(_data("surnames"))}


# --- readings of a given name ------------------------------------------------------------------------------------


def _cuts(word: str, count: int) -> Iterator[tuple[str, ...]]:
    """Every way to cut a word into ``count`` known syllables."""
    syllables = _syllables()
    if count == 1:
        if word in syllables:
            yield (word,)
        return
    for cut in range(1, len(word)):
        if word[:cut] in syllables:
            yield from ((word[:cut], *rest) for rest in _cuts(word[cut:], count - 1))


@lru_cache(maxsize=1 << 16)
def _given_cuts(parts: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """The syllable sequences a written given name admits; a joined one is read with as few syllables as possible,
    except that three are read only where two do not fit."""
    if len(parts) > 1:
        return (parts,) if all(part in _syllables() for part in parts) else ()
    if len(parts[0]) > _LONGEST_GIVEN:
        return ()
    return next((cuts for count in (1, 2, 3) if (cuts := tuple(_cuts(parts[0], count)))), ())


@lru_cache(maxsize=1 << 16)
def _given_readings(parts: tuple[str, ...]) -> frozenset[str]:
    """The Hangul readings of a written given name; Hangul is its own reading."""
    if _is_hangul(parts[0]):
        return frozenset(["".join(parts)])
    syllables = _syllables()
    return frozenset("".join(hangul) for cut in _given_cuts(parts) for hangul in product(*(syllables[s] for s in cut)))


def _is_hangul(word: str) -> bool:
    return "가" <= word[:1] <= "힣"


def _fold(word: str) -> str:
    """Lower case, breves spelled out, apostrophes dropped: ``Ch'oe`` -> ``choe``."""
    return word.lower().translate(_PLAIN)


@lru_cache(maxsize=1 << 16)
def _parts(word: str) -> tuple[str, ...]:
    """The folded parts of a word as hyphens or one inner capital divide it.

    >>> _parts("JongWon"), _parts("Yong-sup"), _parts("Nayeong")
    (('jong', 'won'), ('yong', 'sup'), ('nayeong',))
    """
    camel = _CAMEL.fullmatch(word)
    return tuple(map(_fold, camel.groups() if camel else _HYPHEN.split(word)))


# --- one name ----------------------------------------------------------------------------------------------------


def _tokens(text: str, start: int, end: int) -> list[_Token]:
    """The words of ``text[start:end]`` with their places."""
    return [_Token(m.start(), m.end(), m[0], _parts(m[0])) for m in _WORD.finditer(text, start, end)]


def _refused(family: str, cut: tuple[str, ...], written: str) -> bool:
    """Whether the given name is a plain word or only plain words, or too little beside a plain word (``In Seoul``)."""
    function = _words("function")
    weak = len(cut) == 1 or written in _words("doubtful")
    return (
        written in _words("refused") or function.issuperset(cut) or (weak and (family in function or len(family) == 1))
    )


def _maybe_chinese(family: str, cut: tuple[str, ...], written: str) -> bool:
    """Whether pinyin could spell all of it, or the joined given name as one syllable (``Lee Kuan Yew``)."""
    pinyin = _words("pinyin_syllables")
    return (family in _words("pinyin_surnames") and pinyin.issuperset(cut)) or written in pinyin


def _shared_surname(family: str, order: Order) -> bool:
    """Whether the surname is a word, or a family name of other peoples too, in this place."""
    return family in _words("word_surnames") or (order == "given-first" and family in _words("western_surnames"))


def _joined_is_certain(family: str, cut: tuple[str, ...], order: Order) -> bool:
    """Whether a joined given name of two syllables beside a surname leaves no other likely reading."""
    written = "".join(cut)
    if written in _words("doubtful") or (order == "given-first" and family in _words("place_heads")):
        return False
    return not _shared_surname(family, order) or any(mark in syllable for syllable in cut for mark in _words("marks"))


def _spaced_is_certain(family: str, cut: tuple[str, ...], order: Order) -> bool:
    """Whether a given name of two words beside a surname leaves no other likely reading."""
    if order == "given-first" and cut[0] in _words("function"):
        return False
    return not (_shared_surname(family, order) and _words("plain").issuperset(cut))


def _undivided_is_certain(family: str, cut: tuple[str, ...], spaced: bool, order: Order) -> bool:
    """The same for both, after what makes either doubtful: one syllable, a sentence opening, a Chinese name."""
    if len(cut) != 2 or len(family) == 1 or family in _words("function") or _maybe_chinese(family, cut, "".join(cut)):
        return False
    return _spaced_is_certain(family, cut, order) if spaced else _joined_is_certain(family, cut, order)


def _divided_is_certain(family: str, parts: tuple[str, ...], order: Order) -> bool:
    """Whether a hyphenated or camel given name is no doubled interjection and no district (``In Dong-gu``)."""
    place = parts[-1] in _words("place_suffixes") and (order == "given-first" or family in _words("function"))
    return len(set(parts)) > 1 and not place


def _weight(family: str, given: list[_Token], order: Order) -> int | None:
    """2 for a certain divided given name, 1 for a certain other one, 0 for a doubtful one, None for no name."""
    spaced = len(given) > 1
    if spaced and any(len(token.parts) > 1 for token in given):
        return None
    parts = tuple(part for token in given for part in token.parts)
    cuts = _given_cuts(parts)
    if not cuts or any(_refused(family, cut, "".join(parts)) for cut in cuts):
        return None
    if len(given[0].parts) > 1:
        return 2 if _divided_is_certain(family, parts, order) else 0
    return int(all(_undivided_is_certain(family, cut, spaced, order) for cut in cuts))


def _cost(family: str, given: list[_Token], order: Order) -> int:
    """How unusual surname and syllables are in these places; given-first must be four times as usual to win (``Min
    Young Kang`` is a Kang, ``Moon Sung Hyun`` a Moon)."""
    parts = tuple(part for token in given for part in token.parts)
    syllables, ranks = _syllables(), _ranks()
    cost = min(sum(ranks[syllables[syllable][0]] for syllable in cut) for cut in _given_cuts(parts))
    return (cost + _surname_ranks()[_surnames()[family][0]]) * (1 if order == "family-first" else 4)


def _read(text: str, tokens: list[_Token], order: Order) -> _Reading | None:
    """The tokens as one name in one order, if they are one."""
    family, given = (tokens[0], tokens[1:]) if order == "family-first" else (tokens[-1], tokens[:-1])
    word = family.parts[0]
    if len(family.parts) > 1 or word not in _surnames():
        return None
    weight = _weight(word, given, order)
    if weight is None:
        return None
    start, end = tokens[0].start, tokens[-1].end
    written = text[given[0].start : given[-1].end]
    mention = NameMention(start, end, text[start:end], family.text, written, order, weight > 0)
    return _Reading(mention, len(tokens), weight, _cost(word, given, order))


def _shouted(token: _Token) -> bool:
    """Whether the word could be a surname set in capitals, which is never divided."""
    return len(token.parts) == 1 and len(token.text) > 1 and token.text.isupper()


def _orders(tokens: list[_Token]) -> tuple[Order, ...]:
    """The orders worth trying: a surname in capitals at one end only (``Sung Hyun MOON``) decides."""
    first, last = _shouted(tokens[0]), _shouted(tokens[-1])
    if first == last:
        return ("family-first", "given-first")
    return ("family-first",) if first else ("given-first",)


def _readings(text: str, tokens: list[_Token]) -> list[_Reading]:
    """Every reading of exactly these tokens as one name."""
    found = [reading for order in _orders(tokens) if (reading := _read(text, tokens, order))]
    return found if len(found) < 2 else [replace(reading, only_order=False) for reading in found]


def _rank(reading: _Reading, habit: Order | None) -> tuple[int, int, bool, int, int]:
    """Sort key of overlapping readings: divided before other certain before doubtful ones, long before short, the
    order usual in the text, then left before right and usual before unusual."""
    mention = reading.mention
    against = habit is not None and mention.order != habit
    return -reading.weight, -reading.tokens, against, mention.start, reading.cost


# --- names in text -----------------------------------------------------------------------------------------------


def _hangul_name(text: str, start: int, end: int) -> NameMention | None:
    """A run of Hangul as surname and one or two syllables; never certain, for many words look like that."""
    written = text[start:end]
    for length in (2, 1):
        family, given = written[:length], written[length:]
        if family in _surnames() and 1 <= len(given) <= 2:
            return NameMention(start, end, written, family, given, "family-first", certain=False)
    return None


def _run_readings(text: str, tokens: list[_Token]) -> list[_Reading]:
    """Every reading of two or three neighbors in a run of capitalized words as a name."""
    at = {
        first
        for place, token in enumerate(tokens)
        if token.parts[0] in _surnames()
        for first in range(max(0, place - 2), place + 1)
    }
    spans = (tokens[first : first + size] for first in sorted(at) for size in (3, 2) if first + size <= len(tokens))
    return [reading for span in spans for reading in _readings(text, span)]


def _pick(readings: list[_Reading], habit: Order | None) -> list[_Reading]:
    """The best readings of a run that do not overlap, left to right."""
    chosen: list[_Reading] = []
    taken: set[int] = set()
    for reading in sorted(readings, key=lambda reading: _rank(reading, habit)):
        span = range(reading.mention.start, reading.mention.end)
        if span[0] not in taken and span[-1] not in taken:
            taken.update(span)
            chosen.append(reading)
    return sorted(chosen, key=lambda reading: reading.mention.start)


def _habit(chosen: list[_Reading]) -> Order | None:
    """The order that most names of a text have whose form leaves no choice; None where neither leads."""
    balance = sum(
        1 if reading.mention.order == "family-first" else -1
        for reading in chosen
        if reading.weight and reading.only_order
    )
    return None if not balance else "family-first" if balance > 0 else "given-first"


def find_names(text: str) -> list[NameMention]:
    """Candidate names in running text, left to right and not overlapping, the longest reading of each place.

    Names that read either way round (``Moon Sung Hyun``) follow the order that the other names of the text have, else
    the more usual syllables, family first in doubt. Nothing is vetoed for its neighbors: ``Kim Dae-jung Convention
    Center`` gives ``Kim Dae-jung``.
    """
    runs = [
        readings
        for run in _RUN.finditer(text)
        if (readings := _run_readings(text, _tokens(text, run.start(), run.end())))
    ]
    chosen = [reading for readings in runs for reading in _pick(readings, None)]
    habit = _habit(chosen)
    if habit == "given-first" and len(chosen) > 1:
        chosen = [reading for readings in runs for reading in _pick(readings, habit)]
    hangul = [name for run in _HANGUL.finditer(text) if (name := _hangul_name(text, run.start(), run.end()))]
    return sorted([reading.mention for reading in chosen] + hangul, key=lambda mention: mention.start)


def _whole(text: str) -> list[NameMention]:
    """Every reading of the whole text as one name, the best first."""
    hangul = _HANGUL.fullmatch(text.strip())
    if hangul:
        start = len(text) - len(text.lstrip())
        name = _hangul_name(text, start, start + len(hangul[0]))
        return [name] if name else []
    if not _WHOLE.fullmatch(text):
        return []
    readings = _readings(text, _tokens(text, 0, len(text)))
    return [reading.mention for reading in sorted(readings, key=lambda reading: _rank(reading, None))]


def is_surname(word: str) -> bool:
    """Whether a word is a usual spelling of a surname, in Latin letters of any case or in Hangul.

    >>> is_surname("Ch'oe"), is_surname("KIM"), is_surname("남궁"), is_surname("Smith")
    (True, True, True, False)
    """
    return _fold(word) in _surnames()


def parse_name(text: str) -> NameMention | None:
    """The whole text (but for white space around it) as one name, or None.

    >>> name = parse_name("JongWon Kim")
    >>> name.family, name.given, name.order, name.certain
    ('Kim', 'JongWon', 'given-first', True)
    """
    return next(iter(_whole(text)), None)


# --- one person or two -------------------------------------------------------------------------------------------


def _given_parts(given: str) -> tuple[str, ...]:
    """The parts of a given name as hyphens, spaces or an inner capital divide it."""
    return tuple(part for word in given.split() for part in _parts(word))


def _hangul_readings(name: str) -> set[tuple[str, str]]:
    """Every (surname, given name) in Hangul that a written name admits, in either order."""
    return {
        pair
        for mention in _whole(name)
        for pair in product(_surnames()[_fold(mention.family)], _given_readings(_given_parts(mention.given)))
    }


def _letters(text: str) -> str:
    return "".join(_fold(letter) for letter in text if letter.isalnum())


def same_name(a: str, b: str) -> bool:
    """Whether two spellings could be one name: some Hangul reading is common to both, in any order.

    Names that are not Korean are the same only where their letters are.

    >>> same_name("Lee Yong-seop", "Yongsup Rhee"), same_name("Park Yang-woo", "Park Young-woo")
    (True, False)
    """
    readings = _hangul_readings(a), _hangul_readings(b)
    return not readings[0].isdisjoint(readings[1]) if any(readings) else _letters(a) == _letters(b)


def _usual_given(given: str) -> str:
    """The most usual Hangul reading of a given name written joined, so that hyphens make no difference."""
    joined = "".join(_given_parts(given))
    readings = _given_readings((joined,)) if joined else frozenset()
    ranks = _ranks()
    return min(readings, key=lambda hangul: (sum(ranks.get(s, len(ranks)) for s in hangul), hangul), default=joined)


def name_key(family: str, given: str) -> str:
    """A stable key shared by the usual spellings of a name: its most usual Hangul reading, hyphens ignored.

    Coarser than :func:`same_name` where a hyphen tells names apart (Jin-a, Ji-na), finer where a spelling has two usual
    readings (Sung is 성 here, Seung is 승). Parts that are not Korean stay as folded letters.

    >>> name_key("Lee", "Yong-seop") == name_key("Rhee", "Yongsub") == name_key("Yi", "Yong Sup")
    True
    """
    surname = _surnames().get(_fold(family), (_letters(family),))[0]
    return f"{surname} {_usual_given(given)}"
