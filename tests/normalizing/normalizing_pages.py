from gjtimeline.model import CleanText, Source
from gjtimeline.normalizing import normalize


def clean(text: str) -> CleanText:
    return normalize(Source("id", "page.txt", "", "text/plain", text))


def blocks_of(text: str) -> list[tuple[str, str]]:
    """The blocks of a page as pairs of kind and text."""
    page = clean(text)
    return [(block.kind, page.text[block.start : block.end]) for block in page.blocks]


def kinds_of(text: str) -> list[str]:
    return [kind for kind, _ in blocks_of(text)]
