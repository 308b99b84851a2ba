"""Sites: named places where something stands or happens.

same_places   one site for all its names
grounds       places only because their size is told
size_owners   which place an area belongs to
sizes         the areas of places
parts         which place a place is a part of
finding       puts them together
"""
