"""When: the day of publication and all other dates.

stating       the day of publication that a text states
publication   that, or the declared one, or what is known from the events
anchoring     each date resolved against it, or against the day on which somebody is quoted
"""
