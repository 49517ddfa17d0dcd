"""Tokens of Lean texts: identifiers, literals, comments, and their places."""

import pytest
from hypothesis import event, given
from hypothesis import strategies as st

from lean.errors import Position, StatementError
from lean.lexer import code, components, invisible, normalize, position, tokenize


def texts(source: str) -> list[str]:
    return [token.text for token in tokenize(source)]


def kinds(source: str) -> list[str]:
    return [token.kind for token in tokenize(source)]


@pytest.mark.parametrize(
    "identifier",
    [
        "x",
        "h₀",
        "h'",
        "x_1",
        "Nat.add_comm",
        "«a b».c",
        "foo.«theorem»",
        "ℕ",
        "α",
        "hₙ",
        "get!",
        "é",
        "𝒜",
        "_",
    ],
)
def test_one_identifier(identifier: str) -> None:
    assert [(t.kind, t.text) for t in tokenize(identifier)] == [("identifier", identifier)]


@pytest.mark.parametrize("number", ["0", "12", "1_000", "0xFF", "0b10", "0o17", "1.5", "1e10", "2.5e-3"])
def test_one_number(number: str) -> None:
    assert [(t.kind, t.text) for t in tokenize(number)] == [("number", number)]


@pytest.mark.parametrize(
    "string", ['""', '"a b"', r'"\""', '"a\nb"', 'r"a\\"', 'r#"a"b"#', 'r##"a"#b"##', '"-- no /- comment"']
)
def test_one_string(string: str) -> None:
    assert [(t.kind, t.text) for t in tokenize(string)] == [("string", string)]


@pytest.mark.parametrize("char", ["'a'", "'\"'", r"'\n'", r"'\''", r"'\x41'", r"'\u03b1'", "'('"])
def test_one_char(char: str) -> None:
    assert [(t.kind, t.text) for t in tokenize(char)] == [("char", char)]


def test_primes_after_a_name_are_no_char_literal() -> None:
    assert texts("h' x' f '' s") == ["h'", "x'", "f", "'", "'", "s"]


def test_greek_letters_of_binders_are_symbols() -> None:
    assert kinds("λ x") == ["symbol", "identifier"]
    assert texts("∑x") == ["∑", "x"]


def test_symbols_that_parsing_needs_whole() -> None:
    assert texts("x := y :: z : w => a <;> b @[c] d.{u}") == [
        *["x", ":=", "y", "::", "z", ":", "w", "=>", "a", "<;>", "b", "@[", "c", "]", "d", ".{", "u", "}"]
    ]


@pytest.mark.parametrize(
    ("comment", "kind"),
    [
        ("-- theorem", "comment"),
        ("/- a /- b -/ c -/", "comment"),
        ("/-- doc -/", "doc"),
        ("/-! about -/", "module-doc"),
        ('/- " -/', "comment"),
        ("/- -- -/", "comment"),
        ("/-/ -/", "comment"),
    ],
)
def test_one_comment(comment: str, kind: str) -> None:
    assert [(t.kind, t.text) for t in tokenize(f"{comment}\nx")] == [(kind, comment), ("identifier", "x")]


def test_code_leaves_comments_out() -> None:
    assert [t.text for t in code("a -- b\n/- c -/ d")] == ["a", "d"]


def test_code_inside_an_interpolated_string_is_code() -> None:
    source = 's!"a{f "b" {x}}c{y}" z'
    assert kinds(source) == [
        *["identifier", "interpolated", "identifier", "string", "symbol", "identifier", "symbol"],
        *["interpolated", "identifier", "interpolated", "identifier"],
    ]
    assert kinds(r's!"\{x}"') == ["identifier", "interpolated"]


def test_hash_words() -> None:
    assert kinds("#eval 1") == ["hash", "number"]
    assert kinds("#[1]") == ["symbol", "symbol", "number", "symbol"]


@pytest.mark.parametrize(
    ("source", "place"),
    [
        ('x "abc', Position(1, 2)),
        ("x\n  /- abc /- -/", Position(2, 2)),
        ("x\n«a\nb»", Position(2, 0)),
        ('r#"a"', Position(1, 0)),
        ('s!"a{x"', Position(1, 6)),
        ('s!"a', Position(1, 2)),
        ("a /--/ b -/", Position(1, 2)),
    ],
)
def test_what_does_not_end_is_an_error_at_its_start(source: str, place: Position) -> None:
    with pytest.raises(StatementError) as caught:
        texts(source)
    assert caught.value.position == place


def test_position_counts_lines_from_one_and_columns_in_characters() -> None:
    assert position("αβ\nγ", 1) == Position(1, 1)
    assert position("αβ\nγ", 3) == Position(2, 0)
    assert position("αβ\nγ", 4) == Position(2, 1)


def test_components() -> None:
    assert components("_root_.Nat.«a.b».c") == ("Nat", "a.b", "c")
    assert components("_root_") == ("_root_",)


def test_normalize() -> None:
    assert normalize("  a /- c -/\n b.1  -- d\n (x)") == "a b.1 (x)"
    assert normalize("f x") != normalize("fx")


@pytest.mark.parametrize("character", ["\u200b", "\u202e", "\u2066", "\x00", "\ufeff", "\u00ad", "\ue000"])
def test_invisible_characters_are_found(character: str) -> None:
    assert invisible(f"ab{character}c") == (2, f"U+{ord(character):04X}")
    assert invisible("∀ α, x ≠ «é»\n\t") is None


@given(st.text(alphabet="ab1 .\n\"'«»{}()-/!s#r:=\\∀ℕ₁", max_size=60))
def test_tokens_cover_the_text_in_order(source: str) -> None:
    try:
        tokens = list(tokenize(source))
    except StatementError as error:
        event(error.message)
        return
    end = 0
    for token in tokens:
        assert source[end : token.start].strip(" \t\n\r") == ""
        assert source[token.start : token.end] == token.text != ""
        end = token.end
    assert source[end:].strip(" \t\n\r") == ""


@pytest.mark.parametrize(
    "unit", ["theorem foo (x : ℕ) : x = 1 := by simp -- a\n", "(", "/- -/", '"a" ', "x."]
)
def test_a_megabyte_is_one_pass(unit: str) -> None:
    source = unit * (1_000_000 // len(unit))
    assert sum(token.end - token.start for token in tokenize(source)) > 0
