"""How do Lean's runtime objects lie in memory? Reads names, strings and constructors from raw words.

Lean 4 (`src/include/lean/lean.h`): an object starts with an 8-byte header (reference count, size, number of
object fields, tag); a pointer with its lowest bit set is an unboxed scalar. The same layout is used in a
running process and inside an `.olean` file, where pointers are relative to the file's own base address.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

Name = tuple[str | int, ...]

STRING_TAG = 249
ARRAY_TAG = 246
_LARGEST_STRING = 1 << 24


class NotAnObject(ValueError):
    """The bytes at an address are not the object that was asked for."""


def dotted(name: Name) -> str:
    """A name with its components joined by dots."""
    return ".".join(map(str, name))


class Objects:
    """Typed reading of objects; `read(address, size)` gives bytes and raises NotAnObject outside memory."""

    def __init__(self, read: Callable[[int, int], bytes]) -> None:
        self._read = read
        self._names: dict[int, Name] = {}

    def word(self, address: int) -> int:
        """The 8-byte little-endian word at an address."""
        return int.from_bytes(self._read(address, 8), "little")

    def constructor(self, pointer: int) -> tuple[int, int]:
        """(tag, number of object fields) of the object behind a pointer; NotAnObject for a scalar."""
        if pointer & 1:
            raise NotAnObject("a scalar, not an object")
        header = self._read(pointer, 8)
        return header[7], header[6]

    def field(self, pointer: int, index: int) -> int:
        """The object field of a constructor."""
        return self.word(pointer + 8 + 8 * index)

    def byte(self, address: int) -> int:
        """The byte at an address, as in the scalar part of a constructor."""
        return self._read(address, 1)[0]

    def list(self, pointer: int) -> Iterator[int]:
        """The elements of a `List` of objects, as pointers."""
        while not pointer & 1:
            yield self.field(pointer, 0)
            pointer = self.field(pointer, 1)

    def string(self, pointer: int) -> str:
        """The text of a string object."""
        if self.constructor(pointer)[0] != STRING_TAG:
            raise NotAnObject("not a string")
        size = self.word(pointer + 8)
        if not 1 <= size <= _LARGEST_STRING:
            raise NotAnObject("not a string's size")
        try:
            return self._read(pointer + 32, size - 1).decode()
        except UnicodeDecodeError as error:
            raise NotAnObject("not UTF-8") from error

    def array(self, pointer: int) -> tuple[int, ...]:
        """The elements of an array of objects, as pointers."""
        if self.constructor(pointer)[0] != ARRAY_TAG:
            raise NotAnObject("not an array")
        count = self.word(pointer + 8)
        return struct.unpack(f"<{count}Q", self._read(pointer + 24, 8 * count))

    def name(self, pointer: int) -> Name:
        """The components of a `Lean.Name`; `()` for the anonymous one."""
        if pointer & 1:
            return ()
        known = self._names.get(pointer)
        if known is not None:
            return known
        tag, fields = self.constructor(pointer)
        if fields != 2 or tag not in (1, 2):
            raise NotAnObject("not a name")
        last = self.field(pointer, 1)
        component: str | int = self.string(last) if tag == 1 else last >> 1
        self._names[pointer] = result = (*self.name(self.field(pointer, 0)), component)
        return result


_OLEAN_BASE, _OLEAN_ROOT = 0x50, 0x58

# Fields of Lean.ModuleData (src/Lean/Environment.lean).
_IMPORTS, _CONSTANTS = 0, 2


@dataclass(frozen=True)
class Olean:
    """A compiled module: its objects, and the pointer to its `Lean.ModuleData`."""

    objects: Objects
    root: int

    def imports(self) -> list[str]:
        """The modules that the module imports."""
        objects = self.objects
        entries = objects.array(objects.field(self.root, _IMPORTS))
        return [dotted(objects.name(objects.field(entry, 0))) for entry in entries]

    def constants(self) -> tuple[int, ...]:
        """Pointers to the `Lean.ConstantInfo` of every constant that the module declares."""
        return self.objects.array(self.objects.field(self.root, _CONSTANTS))

    @staticmethod
    def read(file: Path) -> Olean:
        """Read an `.olean` (format 2). Raises NotAnObject when it is not whole, OSError when it is absent."""
        data = file.read_bytes()
        if data[:6] != b"olean\x02" or len(data) <= _OLEAN_ROOT + 8:
            raise NotAnObject(f"{file} is not a compiled Lean module")
        base = int.from_bytes(data[_OLEAN_BASE : _OLEAN_BASE + 8], "little")

        def read(address: int, size: int) -> bytes:
            start = address - base
            if not 0 < start <= len(data) - size:
                raise NotAnObject(f"{file} is cut short")
            return data[start : start + size]

        objects = Objects(read)
        root = objects.word(base + _OLEAN_ROOT)
        # The root is written last, so that it ends where the file ends; its header holds its size.
        if root - base + int.from_bytes(read(root, 8)[4:6], "little") != len(data):
            raise NotAnObject(f"{file} is cut short")
        return Olean(objects, root)
