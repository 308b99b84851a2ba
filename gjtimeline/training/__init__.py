"""Trains the small pipeline that is shipped under ``data/models``: ``python -m gjtimeline.training CORPORA``.

Rooms: ``corpora`` reads annotated text, ``grammar`` and ``augmenting`` make more of it, ``learning`` trains,
``packing`` makes the weights small, ``evaluating`` measures. No ordinary command imports any of this.
"""
