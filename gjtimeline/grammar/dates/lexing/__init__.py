"""The tokens of dates, and the words of a language that they are made of.

- ``lexicon``: the vocabulary of dates in one language, by class
- ``tokens``: what a token is, and those of digits and signs
- ``lexer``: one pass over the text, and chains of tokens that stand side by side
"""
