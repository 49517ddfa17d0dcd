"""What is the smallest program that calls a function of a shared library, written without a C compiler?

A position-independent ELF executable for x86-64 Linux (System V ABI, AMD64 supplement): the loader resolves
two symbols, and the entry point passes control to `__libc_start_main(function, argc, argv, …)`, as a compiled
program does. The library is named by its full path, so no search path is involved.
"""

from __future__ import annotations

import struct
from pathlib import Path

_LOADER = b"/lib64/ld-linux-x86-64.so.2\0"
_PAGE = 0x1000
_HEADER, _PROGRAM_HEADER, _SYMBOL, _RELOCATION = 64, 56, 24, 24

_LOAD, _DYNAMIC, _INTERPRETER, _HEADERS, _STACK = 1, 2, 3, 6, 0x6474E551
_SEGMENTS = 6
_READ, _WRITE, _EXECUTE = 4, 2, 1

_NEEDED, _STRINGS, _SYMBOLS, _RELOCATIONS, _RELOCATIONS_SIZE, _RELOCATION_SIZE = 1, 5, 6, 7, 8, 9
_STRINGS_SIZE, _SYMBOL_SIZE, _FLAGS, _BIND_NOW = 10, 11, 30, 8
_GLOBAL_DATA = 6  # R_X86_64_GLOB_DAT: the address of a symbol


def write(program: Path, library: Path, function: str) -> None:
    """Write an executable whose main is `int function(int argc, char **argv)` of the library."""
    program.write_bytes(_image(str(library).encode(), function.encode()))
    program.chmod(0o755)


def _image(library: bytes, function: bytes) -> bytes:
    strings = b"\0"

    def text(value: bytes) -> int:
        nonlocal strings
        strings += value + b"\0"
        return len(strings) - len(value) - 1

    needed = [text(library), text(b"libc.so.6")]
    imported = [text(function), text(b"__libc_start_main")]

    # A read-only segment from the file's start; then, on a page of its own, what the loader fills in.
    loader_at = _HEADER + _SEGMENTS * _PROGRAM_HEADER
    symbols_at = _aligned(loader_at + len(_LOADER))
    relocations_at = symbols_at + 3 * _SYMBOL
    strings_at = relocations_at + 2 * _RELOCATION
    code_at = _aligned(strings_at + len(strings))
    code_size = len(_code(0, 0))
    dynamic_at = (code_at + code_size + _PAGE - 1) // _PAGE * _PAGE

    dynamic = [(_NEEDED, name) for name in needed] + [
        (_STRINGS, strings_at),
        (_STRINGS_SIZE, len(strings)),
        (_SYMBOLS, symbols_at),
        (_SYMBOL_SIZE, _SYMBOL),
        (_RELOCATIONS, relocations_at),
        (_RELOCATIONS_SIZE, 2 * _RELOCATION),
        (_RELOCATION_SIZE, _RELOCATION),
        (_FLAGS, _BIND_NOW),
        (0, 0),
    ]
    dynamic_size = 16 * len(dynamic)
    addresses_at = dynamic_at + dynamic_size
    end = addresses_at + 16

    segments = [
        # The loader finds out from this one where it put the program.
        (_HEADERS, _READ, _HEADER, _SEGMENTS * _PROGRAM_HEADER, 8),
        (_INTERPRETER, _READ, loader_at, len(_LOADER), 1),
        (_LOAD, _READ | _EXECUTE, 0, code_at + code_size, _PAGE),
        (_LOAD, _READ | _WRITE, dynamic_at, end - dynamic_at, _PAGE),
        (_DYNAMIC, _READ | _WRITE, dynamic_at, dynamic_size, 8),
        (_STACK, _READ | _WRITE, 0, 0, 16),
    ]
    image = bytearray(end)

    def put(at: int, data: bytes) -> None:
        image[at : at + len(data)] = data

    put(0, b"\x7fELF\x02\x01\x01".ljust(16, b"\0"))
    sizes = (_HEADER, _PROGRAM_HEADER, _SEGMENTS, 0, 0, 0)
    put(16, struct.pack("<HHIQQQIHHHHHH", 3, 62, 1, code_at, _HEADER, 0, 0, *sizes))
    for index, (kind, flags, at, size, align) in enumerate(segments):
        header = struct.pack("<IIQQQQQQ", kind, flags, at, at, at, size, size, align)
        put(_HEADER + index * _PROGRAM_HEADER, header)
    put(loader_at, _LOADER)
    for index, name in enumerate(imported):
        # A global function, defined elsewhere.
        put(symbols_at + (index + 1) * _SYMBOL, struct.pack("<IBBHQQ", name, 0x12, 0, 0, 0, 0))
        relocation = struct.pack("<QQq", addresses_at + 8 * index, (index + 1) << 32 | _GLOBAL_DATA, 0)
        put(relocations_at + index * _RELOCATION, relocation)
    put(strings_at, strings)
    put(code_at, _code(code_at, addresses_at))
    put(dynamic_at, b"".join(struct.pack("<QQ", *entry) for entry in dynamic))
    return bytes(image)


def _code(at: int, addresses_at: int) -> bytes:
    """The entry point; `addresses_at` holds the function's address and then `__libc_start_main`'s."""
    before = bytes.fromhex(
        "31ed"  # xor ebp, ebp          the outermost frame
        "4989d1"  # mov r9, rdx         the loader's clean-up, run at exit
        "5e"  # pop rsi                 argc
        "4889e2"  # mov rdx, rsp        argv
        "4883e4f0"  # and rsp, -16
        "50"  # push rax
        "54"  # push rsp                the stack's end
        "4531c0"  # xor r8d, r8d
        "31c9"  # xor ecx, ecx
    )
    function_end = at + len(before) + 7
    start_end = function_end + 6
    return (
        before
        + b"\x48\x8b\x3d"  # mov rdi, [rip + …]
        + struct.pack("<i", addresses_at - function_end)
        + b"\xff\x15"  # call [rip + …]
        + struct.pack("<i", addresses_at + 8 - start_end)
        + b"\xf4"  # hlt               not reached
    )


def _aligned(offset: int) -> int:
    return (offset + 15) // 16 * 16
