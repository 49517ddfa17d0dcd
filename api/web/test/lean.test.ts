import { describe, expect, it } from "vitest";
import { ABBREVIATIONS, afterTyping, completions, replaceNow } from "../src/lean/abbreviations";
import { parseGoal, shortGoal } from "../src/lean/goal";
import { tokens } from "../src/lean/highlight";

/** What a text area holds after these keys. */
function typing(keys: string): string {
  let text = "";
  for (const key of keys) {
    text += key;
    text = afterTyping(text, text.length)?.text ?? text;
  }
  return text;
}

describe("symbols by their names", () => {
  it("become themselves when the name ends", () => {
    expect(typing("\\forall n : \\N , 3 \\| n")).toBe("∀ n : ℕ , 3 ∣ n");
    expect(typing("\\to ")).toBe("→ ");
  });
  it("wait while a longer name is possible", () => {
    expect(typing("\\le")).toBe("\\le");
    expect(typing("\\leq ")).toBe("≤ ");
    expect(typing("\\ne ")).toBe("≠ ");
  });
  it("end at another character and at the next backslash", () => {
    expect(typing("\\N)")).toBe("ℕ)");
    expect(typing("\\alpha\\to ")).toBe("α→ ");
  });
  it("leave what is no name alone", () => {
    expect(typing("\\zzz x")).toBe("\\zzz x");
    expect(typing("a + b")).toBe("a + b");
  });
  it("are replaced at once on request, by the nearest name", () => {
    expect(replaceNow("x \\for", 6)).toEqual({ text: "x ∀", caret: 3 });
    expect(replaceNow("x", 1)).toBeNull();
  });
  it("are suggested with the shortest first", () => {
    expect(completions("fo")).toEqual(["forall"]);
    expect(completions("n")[0]).toBe("ne");
    expect(Object.values(ABBREVIATIONS).every((symbol) => symbol.length > 0)).toBe(true);
  });
});

describe("colouring", () => {
  it("keeps every character", () => {
    const text = "theorem t (n : ℕ) : 3 ∣ n ^ 3 -- why\n  /- open";
    expect(tokens(text).map((one) => one.text).join("")).toBe(text);
  });
  it("tells keywords, tactics, types and comments apart", () => {
    const kinds = new Map(tokens("theorem x : ℕ := by omega -- yes").map((one) => [one.text, one.kind]));
    expect(kinds.get("theorem")).toBe("keyword");
    expect(kinds.get("omega")).toBe("tactic");
    expect(kinds.get("ℕ")).toBe("type");
    expect(kinds.get("-- yes")).toBe("comment");
  });
});

describe("goals", () => {
  it("have hypotheses, also over several lines, and a conclusion", () => {
    const goal = parseGoal("case inl\nm n : ℕ\nh : m = n ∧\n    n = 2\n⊢ m = 2");
    expect(goal.conclusion).toBe("m = 2");
    expect(goal.hypotheses).toEqual([{ names: "m n", type: "ℕ" }, { names: "h", type: "m = n ∧\n    n = 2" }]);
  });
  it("are cut to one line for labels", () => {
    expect(shortGoal("n : ℕ\n⊢ a\n  b", 10)).toBe("a b");
    expect(shortGoal(`⊢ ${"x".repeat(80)}`, 10)).toHaveLength(10);
  });
});
