"""Sites: named places where something stands or happens.

words         what a language says of names of places
heads         places by the head of their name
small_letters names that go on in small letters
unheaded      places whose name does not say so
full_names    short and full names of one place
same_places   one site for all its names
grounds       places only because their size is told
references    the mentions of the places of a text, in order
size_words    how a language ties areas to places
size_owners   which place an area belongs to
listed_sizes  the same in lists, tables and fact sheets
sizes         the areas of places
parts         which place a place is a part of
finding       puts them together
"""
