"""Organizations: the bodies that a text names.

naming          does a name name a body?
companies       bodies whose name does not say so
introductions   acronyms and other names
finding         puts them together
"""
