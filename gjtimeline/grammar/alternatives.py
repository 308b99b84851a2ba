"""One expression for any word of a list, built so that it need not try them one after another.

Words that begin alike share their beginning: ``(?:car(?:t)?|dog)`` for car, cart and dog. Where no word begins, the
expression gives up at the first character.
"""

import re
from collections.abc import Iterable, Mapping
from typing import Any

_END = ""  # the key that says that a word ends here


def any_of(words: Iterable[str], written: Mapping[str, str] | None = None) -> str:
    """An expression that matches any of ``words``, the longest that stands there first; nothing for no words.

    ``written`` are expressions for characters that may be written in other ways, such as a space. An expression that
    is to ignore case needs words of one case, as of ``Ab`` and ``abc`` it would try one beginning after the other.

    >>> re.compile(any_of(["car", "cart", "dog"])).findall("a cart, a dog, a card")
    ['cart', 'dog', 'car']
    """
    tree: dict[str, Any] = {}
    for word in words:
        node = tree
        for sign in word:
            node = node.setdefault(sign, {})
        node[_END] = {}
    signs = written or {}
    if not tree or _END in tree or not signs.keys().isdisjoint(tree):
        return _branches(tree, signs)
    return f"(?=[{''.join(re.escape(sign) for sign in tree)}]){_branches(tree, signs)}"


def _branches(node: dict[str, Any], signs: Mapping[str, str]) -> str:
    """What may follow; that nothing follows is tried last, as it makes the shortest word."""
    branches = [
        signs.get(sign, re.escape(sign)) + _branches(below, signs) for sign, below in node.items() if sign != _END
    ]
    if not branches:
        return ""
    if len(branches) == 1 and _END not in node:
        return branches[0]
    return f"(?:{'|'.join(branches)}){'?' if _END in node else ''}"
