"""The first stage: paths, folders, standard input and manifests become sources; what cannot be read says why.

``finding``    paths and folders to the documents in them
``manifest``   what a folder's ``sources.toml`` declares about its documents
``declaring``  publication dates that the caller gives
``decoding``   bytes to text
``documents``  the way through all of these
"""

from gjtimeline.reading.documents import read, read_text
from gjtimeline.reading.outcome import Skipped

__all__ = ["Skipped", "read", "read_text"]
