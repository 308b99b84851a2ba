"""People: each person once, with roles and all mentions.

names            which names in a text stand for a person
foreign_names    those that are not Korean
credits          who only made a text or answers for it
later_mentions   "Mayor Lee", "the mayor"
finding          puts them together
"""
