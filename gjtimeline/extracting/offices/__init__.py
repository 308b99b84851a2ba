"""Offices: what somebody is, and where.

titles        the words of titles
bodies        the body or field that a title names
reading       a phrase: title, body, field
behind_name   the phrase behind a name
said          offices that no title names
lines         offices on lines of their own
named_bodies  where bodies are named
employers     the organization of an office, by employer_words
roles         all offices of a person
"""
