"""What a model proposes beyond the rules, confirmed or dropped by the rules.

vetoes          what is left to look at, and what the words say of it
people, organizations, sites
"""
