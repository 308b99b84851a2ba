"""People and their roles, organizations, budgets and sites."""

from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from math import isclose

from gjtimeline.checking.gold import GoldBudget, GoldFacts, GoldOrganization, GoldPerson, GoldRole, GoldSite
from gjtimeline.checking.matching import (
    Extent,
    Matching,
    agrees,
    bare,
    folded,
    match,
    occurrences,
    overlaps_any,
    within,
)
from gjtimeline.checking.outcome import Outcome, Page, Statement, alternatives, contrast
from gjtimeline.model.facts import Budget, Organization, Person, Role, Site, Span

PeopleMatching = Matching[GoldPerson, Person]


def match_people(gold: GoldFacts, finds: Sequence[Person]) -> PeopleMatching:
    """A find fits a gold person of its name or of the name of one of its mentions, if family and given name agree."""
    return Matching(unknown=tuple(finds)) if gold.people is None else match(gold.people, finds, _person_fits)


def _person_fits(gold: GoldPerson, find: Person) -> bool:
    named = _shares({gold.name, *gold.mentions}, _names(find), folded)
    return named and agrees(find.family, gold.family) and agrees(find.given, gold.given)


def _names(find: Person | Organization | Site) -> set[str]:
    return {find.name, *(mention.text for mention in find.mentions)}


def _shares(one: Iterable[str], other: Iterable[str], form: Callable[[str], str]) -> bool:
    return not {form(name) for name in one}.isdisjoint(form(name) for name in other)


def judge_people(page: Page, gold: GoldFacts, people: PeopleMatching) -> Outcome:
    """One person is one record: a second record of the same person is a false find. Without a list, only traps are."""
    false = [*people.unknown, *people.repeats]
    traps = [place for words in gold.not_people for place in occurrences(page.text, words)]
    if gold.people is None:
        false = [find for find in false if any(_lies_in(mention, traps) for mention in find.mentions)]
    missed = [Statement(_gold_extent(page, person), person.name, _gold_person(person)) for person in people.missed]
    found = [Statement(_extent(find), find.name, _found_person(find)) for find in false]
    return Outcome(people.right, contrast(page, "people", missed, found))


def _lies_in(mention: Span, traps: Sequence[Extent]) -> bool:
    return any(within((mention.start, mention.end), trap) for trap in traps)


def _gold_extent(page: Page, entry: GoldPerson | GoldOrganization | GoldSite) -> Extent:
    return page.first((*entry.mentions, entry.name))


def _extent(find: Person | Site) -> Extent:
    return (find.mentions[0].start, find.mentions[0].end) if find.mentions else (0, 0)


def _gold_person(person: GoldPerson) -> str:
    parts = [f"family {alternatives(person.family)}"] if person.family else []
    parts += [f"given {alternatives(person.given)}"] if person.given else []
    return ", ".join([person.name, *parts])


def _found_person(find: Person) -> str:
    return f"{find.name}, family {alternatives([find.family])}, given {alternatives([find.given])}"


def judge_roles(page: Page, people: PeopleMatching, organizations: Sequence[Organization]) -> Outcome:
    """The roles of each matched person whose roles gold tells."""
    same = _one_organization(organizations)
    outcomes = [_judge_roles(page, gold.roles, find, same) for gold, find in people.pairs if gold.roles is not None]
    findings = tuple(finding for outcome in outcomes for finding in outcome.findings)
    return Outcome(sum(outcome.right for outcome in outcomes), findings)


def _one_organization(organizations: Sequence[Organization]) -> Callable[[str], str]:
    """A form that gives all names of one organization (as the document's own table has them) the same value."""
    forms: dict[str, str] = {}
    for organization in organizations:
        for name in sorted(_organization_names(organization)):
            forms.setdefault(bare(name), bare(organization.name))
    return lambda name: forms.get(bare(name), bare(name))


def _organization_names(organization: Organization) -> set[str]:
    return _names(organization) | ({organization.acronym} if organization.acronym else set())


def _judge_roles(page: Page, gold: Sequence[GoldRole], find: Person, same: Callable[[str], str]) -> Outcome:
    """A role beyond gold is false, unless all of gold was found and it says one of these again, or less of it."""

    def fits(wanted: GoldRole, role: Role) -> bool:
        return agrees(role.title, wanted.title, bare) and agrees(role.organization, wanted.organization, same)

    def repeats(role: Role) -> bool:
        title, organization = role.title, role.organization
        return any(
            (title is None or agrees(title, wanted.title, bare))
            and (organization is None or agrees(organization, wanted.organization, same))
            for wanted in gold
        )

    roles = match(gold, find.roles, fits)
    beyond = [*roles.repeats, *roles.unknown]
    false = [role for role in beyond if roles.missed or not repeats(role)]
    missed = [Statement(_extent(find), find.name, _office(role.title, role.organization)) for role in roles.missed]
    found = [Statement((role.start, role.end), find.name, _office([role.title], [role.organization])) for role in false]
    return Outcome(roles.right, contrast(page, "roles", missed, found, near=lambda _gold, _find: True))


def _office(title: Sequence[str | None], organization: Sequence[str | None]) -> str:
    return f"{alternatives(title)} ({alternatives(organization)})"


def judge_organizations(page: Page, gold: GoldFacts, finds: Sequence[Organization]) -> Outcome:
    """Those that gold lists must be found; the list is not complete, so nothing is a false find."""
    organizations = match(gold.organizations or (), finds, _organization_fits)
    missed = [Statement(_gold_extent(page, entry), entry.name, entry.name) for entry in organizations.missed]
    return Outcome(organizations.right, contrast(page, "organizations", missed, []))


def _organization_fits(gold: GoldOrganization, find: Organization) -> bool:
    names = {gold.name, *gold.mentions} | ({gold.acronym} if gold.acronym else set())
    return _shares(names, _organization_names(find), bare)


def judge_budgets(page: Page, gold: GoldFacts, finds: Sequence[Budget]) -> Outcome:
    """An amount stands where gold has it; the same amount at another place of the same words is no error."""
    if gold.budgets is None:
        return Outcome()

    def fits(entry: GoldBudget, find: Budget) -> bool:
        right = any(Decimal(str(amount)) == Decimal(find.amount) for amount in entry.amount)
        right = right and agrees(find.currency, entry.currency)
        right = right and (not entry.approximate or find.approximate in entry.approximate)
        return right and overlaps_any((find.start, find.end), occurrences(page.text, entry.text))

    budgets = match(gold.budgets, finds, fits)
    missed = [Statement(page.first([entry.text]), entry.text, _gold_amount(entry)) for entry in budgets.missed]
    found = [Statement((find.start, find.end), find.text, _found_amount(find)) for find in budgets.unknown]
    return Outcome(budgets.right, contrast(page, "budgets", missed, found))


def _gold_amount(entry: GoldBudget) -> str:
    approximate = "about " if True in entry.approximate and False not in entry.approximate else ""
    return f"{approximate}{alternatives(entry.amount)} {alternatives(entry.currency)}".rstrip()


def _found_amount(find: Budget) -> str:
    return f"{'about ' if find.approximate else ''}{find.amount} {find.currency}"


def judge_sites(page: Page, gold: GoldFacts, finds: Sequence[Site]) -> Outcome:
    """One site is one record: a second record of the same site is a false find."""
    if gold.sites is None:
        return Outcome()
    sites = match(gold.sites, finds, _site_fits)
    missed = [Statement(_gold_extent(page, entry), entry.name, _gold_site(entry)) for entry in sites.missed]
    false = [*sites.unknown, *sites.repeats]
    found = [Statement(_extent(find), find.name, _site(find.name, [find.area_m2])) for find in false]
    return Outcome(sites.right, contrast(page, "sites", missed, found))


def _site_fits(gold: GoldSite, find: Site) -> bool:
    return _shares({gold.name, *gold.mentions}, _names(find), bare) and _area_fits(gold.area_m2, find.area_m2)


def _area_fits(right: Sequence[float | None], found: float | None) -> bool:
    """Gold without an area judges none."""
    if not right or None in right:
        return True
    return found is not None and any(area is not None and isclose(area, found, rel_tol=1e-6) for area in right)


def _gold_site(entry: GoldSite) -> str:
    return _site(entry.name, entry.area_m2)


def _site(name: str, areas: Sequence[float | None]) -> str:
    stated = [f"{area:.12g} m²" for area in areas if area is not None]
    return f"{name}, {alternatives(stated)}" if stated else name
