"""What have the nodes of a search proved about the problem's points? One store for all of them.

A node sends each shared fact once, with all that is needed to prove it again: the auxiliary points, the
deductions, and the facts of the store that it rests on. It gets what the others sent. Numbers grow in the
order of arrival and a fact rests on lower numbers only, so a node that takes facts in their order always has
what they rest on, and a proof that it finds is complete whoever contributed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from geometry.engine import _engine


@dataclass(frozen=True, slots=True)
class Parcel:
    """A fact with its proof. Points are numbers: those of the problem, then `points` in their order.

    `rests_on` are numbers in the store, or -1 - i for the parcel at place i of the same delivery.
    """

    fact: _engine.RawFact
    points: tuple[_engine.RawConstruction, ...]
    deductions: tuple[_engine.RawDeduction, ...]
    rests_on: tuple[int, ...]
    tree: str
    node: int


@dataclass(frozen=True, slots=True)
class Delivery:
    """What a node is given: numbers for what it sent, the others' facts since, and where to go on."""

    numbers: tuple[int, ...]
    news: tuple[tuple[int, Parcel], ...]
    next: int


class FactStore:
    """The facts in the order of their arrival; each is kept once, with the proof that came first."""

    def __init__(self) -> None:
        self._parcels: list[Parcel] = []
        self._numbers: dict[str, int] = {}

    def swap(self, node: int, sent: Sequence[Parcel], since: int) -> Delivery:
        """Takes what a node proved; gives what other nodes proved, from a number on."""
        numbers: list[int] = []
        for parcel in sent:
            key = repr(parcel.fact)
            if key not in self._numbers:
                rests_on = tuple(i if i >= 0 else numbers[-1 - i] for i in parcel.rests_on)
                self._numbers[key] = len(self._parcels)
                self._parcels.append(replace(parcel, rests_on=rests_on))
            numbers.append(self._numbers[key])
        news = tuple(
            (number, self._parcels[number])
            for number in range(since, len(self._parcels))
            if self._parcels[number].node != node
        )
        return Delivery(tuple(numbers), news, len(self._parcels))
