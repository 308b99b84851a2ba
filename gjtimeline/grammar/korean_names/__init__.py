"""Romanized Korean personal names, read by a grammar of their syllables and not by a list of people.

``find_names`` finds them in running text, ``parse_name`` reads one, ``same_name`` and ``name_key`` compare two.

    lexicon → spelling → givens → judging → reading → finding, sameness
    data      syllable   given    belief    one       running text; one
    file      to Latin   names              name      person or two

``words`` cuts written words for ``judging`` and all that follows. Everything is a pure function of its text.
"""

from gjtimeline.grammar.korean_names.finding import find_names
from gjtimeline.grammar.korean_names.judging import Order
from gjtimeline.grammar.korean_names.reading import NameMention, is_surname, is_word_surname, parse_name
from gjtimeline.grammar.korean_names.sameness import name_key, same_name

__all__ = ["NameMention", "Order", "find_names", "is_surname", "is_word_surname", "name_key", "parse_name", "same_name"]
