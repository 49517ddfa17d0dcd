"""How do goals and tactics become tokens, and tokens a tactic again?

Byte-pair encoding (Sennrich et al. 2016) over characters, learned from texts of our own: what is frequent is
one token.  The symbols of Lean and ASCII are tokens whatever the texts say, so that a rare ∤ costs no more
than a letter; any other character that the texts lacked is written as its UTF-8 bytes.  A word is a name with
its dots, underscores and subscripts, and the space before it; digits stand alone, so that numbers keep their
places.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

import tokenizers
from tokenizers import decoders, models, pre_tokenizers, trainers

from lean.goals import Goal

PAD, GOAL, TACTIC, END = range(4)
"""The tokens that stand for no text; a text that spells one is encoded as text."""

SPELLINGS = ("<|pad|>", "<|goal|>", "<|tactic|>", "<|end|>")

BYTES = tuple(f"<0x{byte:02X}>" for byte in range(256))

SYMBOLS = (
    "ℕℤℚℝℂ⊢∣∤∀∃∄∧∨¬→←↔↦⟨⟩≤≥≠≡≢∈∉∋⊆⊂⊇∪∩∅∑∏∘×·•∎▸‹›«»⁻¹²³₀₁₂₃₄₅₆₇₈₉✝↑⇑⌊⌋⌈⌉√∞∫∂⊤⊥⊔⊓≃≅≈∼∥⟂∠°⟦⟧₊⁺ᶜ⋃⋂⊕⊗‖…ℓᵢⱼₖₙᵃ"
    "αβγδεζηθικμνξπρστφχψωΓΔΘΛΣΦΨΩλ"
)
"""Each is a token, however rare in the texts that a tokenizer is trained on."""

ASCII = "\n" + "".join(map(chr, range(32, 127)))

WORDS = r" ?[\p{L}_][\p{L}\p{M}\p{No}_'.!?✝]*| ?\p{Nd}| ?[^\s\p{L}\p{Nd}_]+|\s+"
"""The words of a text, in the syntax of the tokenizers library."""

SMALLEST = 640
"""Tokens that hold the bytes, ASCII, the symbols of Lean and a hundred words."""


def goal_text(goals: Sequence[Goal]) -> str:
    """What the network reads: the goals as Lean prints them, an empty line between two.

    A lone goal goes without its case tag, which says where it came from and not what it is; among several,
    the tags stay, since goals name one another by them.
    """
    if len(goals) == 1:
        goal = goals[0]
        return str(Goal(None, goal.hypotheses, goal.target))
    return "\n\n".join(map(str, goals))


class Tokenizer:
    """Texts to tokens and back.  Equal for equal texts it was trained on."""

    def __init__(self, model: tokenizers.Tokenizer) -> None:
        """Takes a tokenizer of the library whose first tokens are `SPELLINGS`; else raises ValueError."""
        found = tuple(model.id_to_token(token) for token in range(len(SPELLINGS)))
        if found != SPELLINGS:
            raise ValueError(f"the first tokens are {found}, not {SPELLINGS}")
        model.encode_special_tokens = True  # a goal that spells <|end|> is text like any other
        self._model = model

    @classmethod
    def train(cls, texts: Iterable[str], vocabulary: int = 2048) -> Tokenizer:
        """Learns at most `vocabulary` tokens (at least `SMALLEST`) from texts such as goals and tactics."""
        if vocabulary < SMALLEST:
            raise ValueError(f"a vocabulary of {vocabulary} is too small; at least {SMALLEST} are needed")
        model = tokenizers.Tokenizer(models.BPE(byte_fallback=True, fuse_unk=False))
        words = pre_tokenizers.Split(tokenizers.Regex(WORDS), "isolated")
        model.pre_tokenizer = words
        decoder = decoders.Sequence([decoders.ByteFallback(), decoders.Fuse()])
        model.decoder = decoder
        trainer = trainers.BpeTrainer(
            vocab_size=vocabulary,
            special_tokens=[*SPELLINGS, *BYTES],
            initial_alphabet=[*ASCII, *SYMBOLS],
            limit_alphabet=vocabulary // 4 + len(ASCII) + len(SYMBOLS) - SMALLEST // 4,
            show_progress=False,
        )
        model.train_from_iterator(texts, trainer)
        return cls(model)

    @classmethod
    def load(cls, file: Path) -> Tokenizer:
        """Reads what `save` wrote.  Raises OSError when it cannot be read, ValueError when it is something
        else.
        """
        text = file.read_text(encoding="utf-8")
        try:
            model = tokenizers.Tokenizer.from_str(text)
        except Exception as error:  # the library raises no narrower class
            raise ValueError(f"not a tokenizer: {error}") from error
        return cls(model)

    def save(self, file: Path) -> None:
        """Writes the tokens and their merges as JSON."""
        file.write_text(self._model.to_str(), encoding="utf-8")

    @property
    def size(self) -> int:
        """How many tokens there are."""
        return int(self._model.get_vocab_size())

    def prompt(self, text: str, limit: int) -> list[int]:
        """The tokens of a prompt, at most `limit`; of a longer text the end is kept, where the target
        stands.
        """
        words = self._model.encode(text, add_special_tokens=False).ids
        return [GOAL, *words[max(0, len(words) - (limit - 2)) :], TACTIC]

    def tactic(self, text: str) -> list[int]:
        """The tokens that follow a prompt when `text` is the tactic, with `END`."""
        return [*self._model.encode(text, add_special_tokens=False).ids, END]

    def text(self, tokens: Sequence[int]) -> str:
        """What tokens say; those that stand for no text are left out, bytes that are no text become
        U+FFFD.
        """
        return str(self._model.decode([token for token in tokens if token > END], skip_special_tokens=False))
