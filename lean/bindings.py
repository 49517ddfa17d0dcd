"""Which of the runtime's native parsers, macros and unexpanders does the core bind, and under which names?

The wheel's library holds Init's compiled syntax but no `.olean` that declares it. Each `syntax`, `macro` and
`@[app_unexpander]` of Init is a native object with a mangled name, so one `extern` declaration binds it:

    @[extern "l_Lean_Parser_Tactic_intro"] opaque Lean.Parser.Tactic.intro : Lean.ParserDescr

`python -m lean.bindings LIBRARY FOLDER` initialises the library in its own process, recognises the
`ParserDescr` objects by their shape, and writes `Olympiad/Generated/Syntax.lean` and `Unexpanders.lean`.
The syntax category of a parser is recorded nowhere in the library; it follows from Init's naming habits.
"""

from __future__ import annotations

import ctypes
import os
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from lean.objects import Name, NotAnObject, Objects
from lean.toolchain.symbols import defined_symbols

_NODE, _TRAILING, _WITH_ANTIQUOTATION = 3, 4, 9

# The fields of each constructor of Lean.ParserDescr (Init/Prelude.lean) by its tag: n a name, k a number,
# t a text, d a descriptor.
_CONSTRUCTORS = ("n", "nd", "ndd", "nkd", "nkkd", "t", "t", "nk", "n", "tnd", "dtd", "dtd", "tt")

_CATEGORIES = """
    rcasesPat rintroPat conv* binderPred grind* grind_mod grind_ref grind_filter sym_dsimp_field
    sym_simp_field sym_simproc* sym_dsimproc* sym_discharger rawStx mcasesPat mintroPat mrefinePat
    mrevertPat vcgenDischarge
"""
"""Categories that Init declares; a star marks those whose leading identifiers may also be keywords."""

_UNUSUAL_CATEGORY = {
    "Lean.Parser.Tactic.Conv.conv": "tactic",
    "Lean.Elab.Tactic.Ext.ext": "tactic",
    "Lean.Elab.Tactic.Ext.applyExtTheorem": "tactic",
    "Lean.Elab.Tactic.Ext.tacticExt1___": "tactic",
    "Lean.Parser.Tactic.declareSimpLikeTactic": "command",
    "Lean.Parser.Syntax.addPrec": "prec",
    "Lean.Parser.Syntax.subPrec": "prec",
    "Lean.Parser.Syntax.addPrio": "prio",
    "Lean.Parser.Syntax.subPrio": "prio",
    "Lean.Attr.coe": "attr",
    "Lean.byElab": "term",
    "Lean.calc": "term",
    "Lean.calcTactic": "tactic",
    "Lean.cdot": "tactic",
    "Lean.convCalc_": "conv",
    "Lean.guardMsgsCmd": "command",
    "Lean.includeStr": "term",
    "Lean.reduceCmd": "command",
    "Lean.solveTactic": "tactic",
    "Lean.withAnnotateTerm": "term",
    "boolIfThenElse": "term",
    "coeFunNotation": "term",
    "coeNotation": "term",
    "coeSortNotation": "term",
    "rawNatLit": "term",
}

_GRIND_ATTRIBUTES = {f"Lean.Parser.Attr.grind{suffix}" for suffix in ("", "?", "!", "!?")}

_CATEGORY_PATTERNS: tuple[tuple[str, str | None], ...] = (
    (r"Lean\.Parser\.Tactic\.Conv\.", "conv"),
    (r"Lean\.Parser\.Tactic\.Grind\.", None),
    (r"Lean\.Parser\.Tactic\.(m(cases|intro|refine|revert)Pat|vcgenDischarge|withSuggestions)", None),
    (r"Lean\.Parser\.Attr\.grind", "grind_mod"),
    (r"Lean\.Parser\.Attr\.", "attr"),
    (r"Lean\.Parser\.Tactic\.rcasesPat\.", "rcasesPat"),
    (r"Lean\.Parser\.Tactic\.rintroPat\.", "rintroPat"),
    (r"Lean\.Parser\.Tactic\.", "tactic"),
    (r"Lean\.Parser\.Command\.|(.*\.)?command[^.]*$", "command"),
    (r"(.*\.)?binderPred[^.]*$", "binderPred"),
    (r"(.*\.)?prec[^.]*$", "prec"),
    (r"(.*\.)?prio[^.]*$", "prio"),
    (r"(.*\.)?stx[^.]*$", "stx"),
    (r"(.*\.)?tactic[^.]*$", "tactic"),
    (r"(.*\.)?term[^.]*$|Lean\.Parser\.Term\.", "term"),
)
"""First match wins; None: a parser that other parsers use and that belongs to no category of ours."""

_NOT_INIT = re.compile(
    r"(Std\.|Lean\.(Json|Doc|Meta|Compiler|Elab(?!\.Tactic\.Ext\.)|Xml|JsonRpc|Server|Lsp|IR)|Lake|DerivingHelpers"
    r"|Lean\.Parser\.Tactic\.m(?!atch$|atchAlt$))"
)
"""Syntax of other libraries, and of proof modes that need a library of their own."""

_KEYWORDS = """
    end open theorem def let have show from by match with fun if then else do in at this sorry local
    scoped macro syntax notation set_option section namespace forall exists import export class
    structure inductive instance example deriving private where universe variable return for try catch
    rec mutual init_quot abbrev axiom opaque attribute unless assume suffices calc Prop Type Sort true
    false infix prefix postfix infixl infixr
"""

_UNEXPANDED = """
    And Eq Or Not Ne Iff HAdd.hAdd HSub.hSub HMul.hMul HDiv.hDiv HMod.hMod HPow.hPow Neg.neg Dvd.dvd
    LE.le LT.lt GE.ge GT.gt BEq.beq bne and or not List.cons Prod Function.comp HAppend.hAppend
    Membership.mem HEq Min.min Max.max HSMul.hSMul Union.union Inter.inter HasSubset.Subset
    EmptyCollection.emptyCollection
"""
"""Constants with a notation of Init that goals are printed with."""

_NAMED_UNEXPANDERS = (
    ("unexpandExists", "Exists"),
    ("unexpandSubtype", "Subtype"),
    ("unexpandListNil", "List.nil"),
    ("unexpandListCons", "List.cons"),
    ("unexpandIte", "ite"),
    ("unexpandUnit", "Unit.unit"),
    ("unexpandEqNDRec", "Eq.ndrec"),
    ("unexpandEqRec", "Eq.rec"),
)
"""Unexpanders of Init that were written by hand, with the constant each belongs to."""


def modules(folder: Path) -> tuple[Path, Path]:
    """The files that `write` makes below a folder."""
    generated = folder / "Olympiad" / "Generated"
    return generated / "Syntax.lean", generated / "Unexpanders.lean"


def generator_files() -> tuple[Path, ...]:
    """The source files that decide what is generated, beside the library itself."""
    folder = Path(__file__).resolve().parent
    return (folder / "bindings.py", folder / "objects.py", folder / "toolchain" / "symbols.py")


@dataclass(frozen=True)
class Parser:
    """A native `ParserDescr`: its symbol, the syntax kind it makes, and the constructor's tag."""

    symbol: str
    kind: Name
    tag: int


def mangle(kind: Name) -> str:
    """The native symbol of a declaration name (Lean's `Name.mangle`)."""

    def component(text: str) -> str:
        out = []
        for char in text:
            code = ord(char)
            if char == "_":
                out.append("__")
            elif char.isascii() and char.isalnum():
                out.append(char)
            else:
                form = "_x{:02x}" if code < 0x100 else "_u{:04x}" if code < 0x10000 else "_U{:08x}"
                out.append(form.format(code))
        return "".join(out)

    return "l_" + "_".join(component(str(part)) for part in kind)


def demangle_component(text: str) -> str:
    """One component of a name back from its mangled form."""
    text = text.replace("__", "\0")
    text = re.sub(
        r"_x([0-9a-f]{2})|_u([0-9a-f]{4})|_U([0-9a-f]{8})",
        lambda found: chr(int(found[1] or found[2] or found[3], 16)),
        text,
    )
    return text.replace("\0", "_")


def identifier(kind: Name) -> str:
    """A name as Lean source writes it, with « » around components that are not plain identifiers."""
    plain = re.compile(r"[A-Za-z_][A-Za-z0-9_!?']*")
    keywords = frozenset(_KEYWORDS.split())
    return ".".join(
        text if plain.fullmatch(text) and text not in keywords else f"«{text}»" for text in map(str, kind)
    )


def category(kind: Name) -> str | None:
    """The syntax category that a parser of Init belongs to; None when only other parsers use it."""
    # A component may itself hold a dot, as in `termMacro.trace[_]_`.
    text = ".".join(str(part).replace(".", " ") for part in kind)
    if text in _UNUSUAL_CATEGORY:
        return _UNUSUAL_CATEGORY[text]
    if text in _GRIND_ATTRIBUTES:
        return "attr"
    return next((found for pattern, found in _CATEGORY_PATTERNS if re.match(pattern, text)), None)


def native_parsers(library: Path, symbols: dict[str, bool]) -> list[Parser]:
    """The `ParserDescr` objects of the library, after initialising it in *this* process."""
    ctypes.CDLL("libgcc_s.so.1", mode=ctypes.RTLD_GLOBAL)
    native = ctypes.CDLL(str(library), mode=ctypes.RTLD_GLOBAL)
    native.lean_initialize.restype = None
    native.lean_initialize()
    memory = os.open("/proc/self/mem", os.O_RDONLY)

    def read(address: int, size: int) -> bytes:
        if not 4096 <= address < 1 << 47:
            raise NotAnObject("not an address")
        try:
            data = os.pread(memory, size, address)
        except OSError as error:
            raise NotAnObject("not mapped") from error
        if len(data) != size:
            raise NotAnObject("not mapped")
        return data

    try:
        objects = Objects(read)
        return list(_recognise(objects, _object_symbols(native, symbols, objects)))
    finally:
        os.close(memory)


def _object_symbols(
    native: ctypes.CDLL, symbols: dict[str, bool], objects: Objects
) -> Iterator[tuple[str, int]]:
    for symbol, is_function in symbols.items():
        if not is_function and symbol.startswith("l_") and "_closed_" not in symbol:
            yield symbol, objects.word(ctypes.addressof(ctypes.c_char.in_dll(native, symbol)))


def _recognise(objects: Objects, candidates: Iterable[tuple[str, int]]) -> Iterator[Parser]:
    for symbol, pointer in candidates:
        try:
            tag, _ = objects.constructor(pointer)
            if tag not in (_NODE, _TRAILING, _WITH_ANTIQUOTATION):
                continue
            _check_descriptor(objects, pointer)
            kind = objects.name(objects.field(pointer, 1 if tag == _WITH_ANTIQUOTATION else 0))
        except NotAnObject:
            continue
        yield Parser(symbol, kind, tag)


def _check_descriptor(objects: Objects, pointer: int) -> None:
    """Raise NotAnObject unless the object has the shape of a `ParserDescr`, all the way down."""
    tag, count = objects.constructor(pointer)
    if tag >= len(_CONSTRUCTORS) or count != len(_CONSTRUCTORS[tag]):
        raise NotAnObject("not a parser descriptor")
    checks: dict[str, Callable[[int], object]] = {
        "n": objects.name,
        "t": objects.string,
        "k": lambda _: None,
        "d": lambda child: _check_descriptor(objects, child),
    }
    for index, shape in enumerate(_CONSTRUCTORS[tag]):
        checks[shape](objects.field(pointer, index))


def syntax_module(parsers: Iterable[Parser], symbols: Iterable[str]) -> str:
    """The text of `Olympiad.Generated.Syntax`: categories, parsers, macros."""
    lines = [
        "prelude",
        "import Olympiad.Prelude",
        "/-! Bindings of the runtime's native syntax and macros; generated, not to be edited. -/",
        "set_option linter.all false",
        "instance : Inhabited Lean.Macro := ⟨Lean.Macro.dummy⟩",
        "instance : Inhabited Lean.PrettyPrinter.Unexpander := ⟨Lean.PrettyPrinter.Unexpander.dummy⟩",
    ]
    for name in _CATEGORIES.split():
        behaviour = " (behavior := both)" if name.endswith("*") else ""
        lines.append(f"declare_syntax_cat {name.rstrip('*')}{behaviour}")
    kinds: dict[str, str] = {}
    for parser in parsers:
        name = identifier(parser.kind)
        outside = not parser.kind or _NOT_INIT.match(".".join(map(str, parser.kind)))
        # A symbol that is not its kind's is an overload or a helper that the kind's own parser covers.
        if outside or mangle(parser.kind) != parser.symbol:
            continue
        kinds["_".join(map(str, parser.kind))] = name
        form = "TrailingParserDescr" if parser.tag == _TRAILING else "ParserDescr"
        group = category(parser.kind)
        # In one command with the declaration: a command of its own for each parser takes Lean longer.
        role = f"{group}_parser, " if group and parser.tag != _WITH_ANTIQUOTATION else ""
        lines.append(f'@[{role}extern "{parser.symbol}"] opaque {name} : Lean.{form}')
    for symbol, name, subject in _auxiliary(symbols, "macroRules", r"\w*?"):
        kind = kinds.get(subject)
        if kind and ".Grind." not in kind:
            lines.append(f'@[macro {kind}, extern "{symbol}"] opaque {name} : Lean.Macro')
    return "\n".join(lines) + "\n"


def unexpanders_module(symbols: Iterable[str]) -> str:
    """The text of `Olympiad.Generated.Unexpanders`: how goals are printed with Init's notation."""
    known = list(symbols)
    constants = {name.replace(".", "_"): name for name in _UNEXPANDED.split()}
    bound = [
        (constants[subject], symbol, name)
        for symbol, name, subject in _auxiliary(known, "unexpand", "Core|Notation|NotationExtra|Prelude")
        if subject in constants
    ]
    present = set(known)
    for name, constant in _NAMED_UNEXPANDERS:
        for namespace in ((), ("Lean",)):
            full: Name = (*namespace, name)
            if mangle(full) in present:
                bound.append((constant, mangle(full), identifier(full)))
    lines = [
        "prelude",
        "import Olympiad.Basic",
        "/-! Bindings of the runtime's native unexpanders; generated, not to be edited. -/",
        "set_option linter.all false",
    ]
    for constant, symbol, name in bound:
        lines.append(
            f'@[app_unexpander {constant}, extern "{symbol}"] opaque {name} : Lean.PrettyPrinter.Unexpander'
        )
    return "\n".join(lines) + "\n"


def _auxiliary(symbols: Iterable[str], role: str, modules: str) -> Iterator[tuple[str, str, str]]:
    """(symbol, Lean name, subject) of Init's generated definitions `_aux_Init_MODULE___ROLE_SUBJECT_N`."""
    pattern = re.compile(rf"l_(.*?)_?(__aux__Init__(?:{modules})______{role}__(.*)__\d+)")
    for symbol in symbols:
        if "__aux__Init__" not in symbol or "_lam_" in symbol:
            continue
        if found := pattern.fullmatch(symbol):
            namespace = found[1].rstrip("_").replace("_", ".")
            name = f"«{demangle_component(found[2])}»"
            yield symbol, f"{namespace}.{name}" if namespace else name, demangle_component(found[3])


def write(library: Path, folder: Path) -> None:
    """Write both modules below `folder`. Initialises the library: run it in a process of its own."""
    symbols = defined_symbols(library)
    syntax, unexpanders = modules(folder)
    syntax.parent.mkdir(parents=True, exist_ok=True)
    syntax.write_text(syntax_module(native_parsers(library, symbols), symbols), encoding="utf-8")
    unexpanders.write_text(unexpanders_module(symbols), encoding="utf-8")


if __name__ == "__main__":
    write(Path(sys.argv[1]), Path(sys.argv[2]))
    # Lean's runtime has no clean way down once initialised.
    os._exit(0)
