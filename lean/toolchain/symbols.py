"""Which symbols does an ELF library define? Reads the dynamic symbol table of a 64-bit little-endian file."""

from __future__ import annotations

import mmap
import struct
from pathlib import Path

_SECTION = struct.Struct("<IIQQQQIIQQ")
_SYMBOL = struct.Struct("<IBBHQQ")
_DYNAMIC_SYMBOLS = 11
_FUNCTION = 2


def defined_symbols(library: Path) -> dict[str, bool]:
    """Every defined dynamic symbol, sorted by name; the value says whether it is a function.

    Raises ValueError when the file is not such a library.
    """
    with library.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        if data[:6] != b"\x7fELF\x02\x01":
            raise ValueError(f"{library} is not a 64-bit little-endian ELF file")
        (table,) = struct.unpack_from("<Q", data, 0x28)
        size, count = struct.unpack_from("<HH", data, 0x3A)
        sections = [_SECTION.unpack_from(data, table + size * i) for i in range(count)]
        symbols: dict[str, bool] = {}
        for _, kind, _, _, offset, length, link, *_ in sections:
            if kind != _DYNAMIC_SYMBOLS:
                continue
            names = data[sections[link][4] : sections[link][4] + sections[link][5]]
            for name, info, _, section, _, _ in _SYMBOL.iter_unpack(data[offset : offset + length]):
                if section:
                    text = names[name : names.index(b"\0", name)].decode("ascii", "replace")
                    symbols[text] = info & 15 == _FUNCTION
        return dict(sorted(symbols.items()))
