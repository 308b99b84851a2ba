"""What fills the digits that the words leave open.

- ``directing``: which way from the publication a date points, by its verb and its preposition
- ``spoken_of``: what a text has spoken of, from which later dates count
- ``neighbors``: dates that one beside them completes
- ``story``: whether a text is a narrative, and how its dates are filled from the scene it has come to
"""
