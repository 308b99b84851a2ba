"""Events: statements tied to a date.

triggers   what happened
status     has it happened?
subjects   who or what a statement is about
wording    its title
finding    puts them together
"""
