// Which character does `\name` stand for? The names are those that editors for Lean use.

export const ABBREVIATIONS: Readonly<Record<string, string>> = {
  N: "ℕ", Nat: "ℕ", nat: "ℕ", Z: "ℤ", Int: "ℤ", int: "ℤ", Q: "ℚ", R: "ℝ", C: "ℂ",
  forall: "∀", all: "∀", exists: "∃", ex: "∃", nexists: "∄", fun: "λ", lambda: "λ", lam: "λ",
  to: "→", r: "→", imp: "→", l: "←", leftarrow: "←", iff: "↔", lr: "↔", mapsto: "↦", map: "↦",
  and: "∧", or: "∨", not: "¬", neg: "¬", ne: "≠", neq: "≠", le: "≤", leq: "≤", ge: "≥", geq: "≥",
  in: "∈", mem: "∈", notin: "∉", nmem: "∉", sub: "⊆", subset: "⊂", subseteq: "⊆", ss: "⊆", cup: "∪", cap: "∩",
  union: "∪", inter: "∩", emptyset: "∅", empty: "∅", "\\": "\\", setminus: "\\",
  mid: "∣", dvd: "∣", "|": "∣", nmid: "∤", equiv: "≡", "==": "≡", times: "×", x: "×", cdot: "·", ".": "·",
  sum: "∑", prod: "∏", sqrt: "√", infty: "∞", comp: "∘", o: "∘", circ: "∘", langle: "⟨", "<": "⟨",
  rangle: "⟩", ">": "⟩", "<>": "⟨⟩", lfloor: "⌊", rfloor: "⌋", lceil: "⌈", rceil: "⌉", vdash: "⊢", "|-": "⊢",
  top: "⊤", bot: "⊥", "u": "↑", uparrow: "↑", up: "↑", dots: "…", inv: "⁻¹", "-1": "⁻¹",
  alpha: "α", a: "α", beta: "β", b: "β", gamma: "γ", g: "γ", delta: "δ", d: "δ", epsilon: "ε", e: "ε",
  eps: "ε", zeta: "ζ", eta: "η", theta: "θ", iota: "ι", kappa: "κ", mu: "μ", nu: "ν", xi: "ξ", pi: "π",
  rho: "ρ", sigma: "σ", tau: "τ", phi: "φ", chi: "χ", psi: "ψ", omega: "ω", Gamma: "Γ", Delta: "Δ",
  Sigma: "Σ", Pi: "Π", Phi: "Φ", Omega: "Ω",
  "0": "₀", "1": "₁", "2": "₂", "3": "₃", "4": "₄", "5": "₅", "6": "₆", "7": "₇", "8": "₈", "9": "₉",
  "_0": "₀", "_1": "₁", "_2": "₂", "_3": "₃", "_4": "₄", "_5": "₅", "_6": "₆", "_7": "₇", "_8": "₈", "_9": "₉",
  "_n": "ₙ", "_i": "ᵢ", "^0": "⁰", "^1": "¹", "^2": "²", "^3": "³", "^n": "ⁿ",
};

const ALLOWED = /[A-Za-z0-9_^<>|.=\-\\]/;

export interface Typed {
  readonly text: string;
  readonly caret: number;
}

/** Where an abbreviation that ends at the caret begins (its backslash), or -1. */
export function beginning(text: string, caret: number): number {
  for (let i = caret - 1; i >= 0 && caret - i <= 16; i--) {
    if (text[i] === "\\") return i;
    if (!ALLOWED.test(text[i]!)) return -1;
  }
  return -1;
}

/** Names that go on from what was typed, the nearest first. */
export function completions(typed: string, most = 8): string[] {
  const found = Object.keys(ABBREVIATIONS).filter((name) => name.startsWith(typed));
  return found.sort((a, b) => a.length - b.length || (a < b ? -1 : 1)).slice(0, most);
}

/**
 * The text after a character was typed at the caret: when it ends an abbreviation, that becomes its symbol.
 *
 * An abbreviation ends at a space or another character that no name goes on with, or at once when no longer
 * name begins with it. A space that ends one stays; Tab is handled with `replaceNow`.
 */
export function afterTyping(text: string, caret: number): Typed | null {
  const last = text[caret - 1];
  if (last === undefined) return null;
  const start = beginning(text, caret);
  if (start >= 0 && start < caret - 1) {
    const typed = text.slice(start + 1, caret);
    const symbol = ABBREVIATIONS[typed];
    if (symbol !== undefined && completions(typed, 2).length === 1) return put(text, start, caret, symbol);
    if (completions(typed, 1).length > 0) return null;
  }
  // The last character does not go on the name before it: that one is complete.
  const before = beginning(text, caret - 1);
  if (before < 0 || before >= caret - 2) return null;
  const symbol = ABBREVIATIONS[text.slice(before + 1, caret - 1)];
  if (symbol === undefined || last === "\\" && before === caret - 2) return null;
  const done = put(text, before, caret - 1, symbol);
  return { text: done.text, caret: done.caret + 1 };
}

/** The text with the abbreviation before the caret replaced, without waiting for its end. */
export function replaceNow(text: string, caret: number): Typed | null {
  const start = beginning(text, caret);
  if (start < 0) return null;
  const typed = text.slice(start + 1, caret);
  const name = ABBREVIATIONS[typed] !== undefined ? typed : completions(typed, 1)[0];
  return name && typed ? put(text, start, caret, ABBREVIATIONS[name]!) : null;
}

function put(text: string, start: number, end: number, symbol: string): Typed {
  return { text: text.slice(0, start) + symbol + text.slice(end), caret: start + symbol.length };
}
