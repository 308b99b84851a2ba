"""Two numbers that may be one."""

from decimal import Decimal

# "About 400 billion" and 406.1 billion are one amount: roundings and approximations may differ by this share.
_APPROXIMATE = Decimal("0.05")


def agree(first: Decimal, second: Decimal, *, approximate: bool, tolerance: Decimal = Decimal(0)) -> bool:
    """Is one near the other: within 5 % as a rounding or where one is ``approximate``, else within ``tolerance``?

    A rounding has the other's first digits; ``tolerance`` is a share of the larger number, as 5 % is.

    >>> agree(Decimal("406.1"), Decimal("400"), approximate=False)
    True
    >>> agree(Decimal("406.1"), Decimal("405"), approximate=False)
    False
    """
    large, small = max(first, second), min(first, second)
    share = (large - small) / large if large else Decimal(0)
    rounding = _rounded(first, second) == second or _rounded(second, first) == first
    return share <= tolerance or (share <= _APPROXIMATE and (approximate or rounding))


def _rounded(exact: Decimal, like: Decimal) -> Decimal:
    """``exact`` with as many significant digits as ``like``."""
    digits = len(like.normalize().as_tuple().digits)
    return exact.quantize(Decimal(1).scaleb(exact.adjusted() - digits + 1))
