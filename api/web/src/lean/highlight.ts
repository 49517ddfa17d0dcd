// Which part of a Lean text is a keyword, a tactic, a name, a number? (Enough of the grammar to colour it.)
import { h } from "../dom";

export type TokenKind = "keyword" | "tactic" | "type" | "number" | "comment" | "string" | "operator" | "hypothesis" | "text";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const KEYWORDS = new Set(
  ("theorem lemma example def abbrev instance structure inductive where by fun let have show from at with do "
    + "if then else match in open namespace section end import variable set_option prelude only using "
    + "calc this noncomputable private universe sorry").split(" "),
);
const TACTICS = new Set(
  ("intro intros exact apply refine rw rewrite simp simp_all simpa dsimp ring ring_nf norm_num omega linarith "
    + "nlinarith positivity decide induction cases rcases obtain constructor left right use exists interval_cases "
    + "push_neg by_contra by_cases exfalso contradiction specialize replace clear subst unfold norm_cast "
    + "push_cast mod_decide field_simp gcongr rfl trivial assumption ext funext congr calc suffices "
    + "revert generalize rename_i next case all_goals any_goals first repeat try nth_rewrite rintro "
    + "absurd infer_instance native_decide aesop tauto change").split(" "),
);
const TYPES = new Set(["ℕ", "ℤ", "ℚ", "ℝ", "ℂ", "Prop", "Type", "Sort", "Bool", "Nat", "Int", "Set", "Finset", "List"]);

const PATTERN = new RegExp(
  [
    "(?<comment>--[^\\n]*|/-[\\s\\S]*?(?:-/|$))",
    "(?<string>\"(?:\\\\.|[^\"\\\\])*\"?)",
    "(?<number>\\d+(?:\\.\\d+)?)",
    "(?<name>[\\p{L}_][\\p{L}\\p{N}_'!?₀-₉✝]*(?:\\.[\\p{L}_][\\p{L}\\p{N}_'!?₀-₉]*)*)",
    "(?<operator>[∀∃∄λ→←↔↦∧∨¬≠≤≥<>=∈∉⊆⊂∪∩∅∣∤≡×·∑∏√∘⟨⟩⊢⊤⊥↑+\\-*/^%|:;,!&▸←]+)",
    "(?<space>\\s+)",
  ].join("|"),
  "gu",
);

/** The tokens of a text; together they are the text. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(PATTERN)) {
    if (match.index > end) found.push({ kind: "text", text: text.slice(end, match.index) });
    end = match.index + match[0].length;
    found.push({ kind: kindOf(match), text: match[0] });
  }
  if (end < text.length) found.push({ kind: "text", text: text.slice(end) });
  return found;
}

function kindOf(match: RegExpMatchArray): TokenKind {
  const groups = match.groups!;
  if (groups.comment !== undefined) return "comment";
  if (groups.string !== undefined) return "string";
  if (groups.number !== undefined) return "number";
  if (groups.operator !== undefined) return "operator";
  const name = groups.name;
  if (name === undefined) return "text";
  if (KEYWORDS.has(name)) return "keyword";
  if (TACTICS.has(name)) return "tactic";
  return TYPES.has(name) ? "type" : "text";
}

/** The text as coloured nodes. */
export function lean(text: string): Node[] {
  return tokens(text).map((token) =>
    token.kind === "text" ? document.createTextNode(token.text) : h("span", { class: `lean-${token.kind}` }, token.text),
  );
}
