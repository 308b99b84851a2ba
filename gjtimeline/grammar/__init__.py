"""Pure functions over text that know how dates, verbs, sentences, money, areas and names are written.

No spaCy, no files but the lexicons, nothing about any topic. Each result carries its span and the rule that read it.
"""
