"""Names as they stand in a text, before anything says what they name.

rules       the words of names: data of a language
finding     runs of capitalized words and the names within them
contexts    what a sentence says of a name: who acts is a body, where something is, is a place
gazetteer   names that are known
"""
