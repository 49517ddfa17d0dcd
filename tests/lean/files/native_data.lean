prelude
import Olympiad
set_option linter.all false
set_option autoImplicit false
/-! Lists, options, pairs, sums, subtypes, `Fin`, functions and their iterates. -/


theorem l1 : [1,2,3].length = 3 := rfl
theorem l2 : [1,2,3].length = 3 := by simp
theorem l3 : 2 ∈ [1,2,3] := by simp
theorem l4 : 2 ∈ [1,2,3] := by decide
theorem l5 : 5 ∉ [1,2,3] := by decide
theorem l6 : 5 ∉ [1,2,3] := by simp
theorem l7 : ∀ x ∈ [1,2,3], x < 4 := by decide
theorem l8 : ∀ x ∈ [1,2,3], x < 4 := by simp
theorem l9 : ∃ x ∈ [1,2,3], x > 2 := by decide
theorem l10 : [1,2,3].map (fun x => x * x) = [1,4,9] := by simp
theorem l11 : [1,2,3].map (fun x => x * x) = [1,4,9] := rfl
theorem l12 : [1,2,3].map (fun x => x * x) = [1,4,9] := by decide
theorem l13 : (List.range 5).sum = 10 := by decide
theorem l14 : (List.range 5).foldl (· + ·) 0 = 10 := by decide
theorem l15 : [1,2,3] ++ [4] = [1,2,3,4] := by simp
theorem l16 : [1,2,3].reverse = [3,2,1] := by simp
theorem l17 : [1,2,3].filter (fun x => x % 2 == 1) = [1,3] := by decide
theorem l18 : [1,2,3][1] = 2 := by simp
theorem l19 : [1,2,3][1] = 2 := rfl
theorem l20 : [1,2,3][5]? = none := by simp
theorem l21 : [1,2,3].Nodup := by decide
theorem l22 : [1,2,3].Nodup := by simp
theorem l23 (l : List ℕ) (h : l.length = 0) : l = [] := by simpa using h
theorem l24 (l m : List ℕ) : (l ++ m).length = m.length + l.length := by simp [Nat.add_comm]
theorem l25 (l : List ℕ) : (l.map (· + 1)).length = l.length := by simp
theorem l26 (l : List ℕ) : l.reverse.reverse = l := by
  induction l with
  | nil => rfl
  | cons a l ih => simp
theorem l27 (l : List ℕ) (a : ℕ) (h : a ∈ l.map (· + 1)) : 0 < a := by
  simp at h; obtain ⟨x, _, rfl⟩ := h; omega
theorem l28 (x : ℕ) (hx : x ∈ List.range 10) : x < 10 := by simpa using hx
theorem l29 (x : ℕ) (hx : x ∈ [1, 2, 5]) : x = 1 ∨ x = 2 ∨ x = 5 := by simpa using hx
theorem l30 (x : ℕ) (hx : x ∈ [1, 2, 5]) : x ≤ 5 := by
  rcases hx with _ | ⟨_, _ | ⟨_, _ | ⟨_, h⟩⟩⟩
  all_goals first | decide | cases h
theorem l31 (a b : ℕ) (l m : List ℕ) (h : a :: l = b :: m) : a = b ∧ l = m := by injection h with h1 h2; exact ⟨h1, h2⟩
theorem l32 (a b : ℕ) (l m : List ℕ) (h : a :: l = b :: m) : a = b := by simp_all
theorem l33 (a : ℕ) (l : List ℕ) : a :: l ≠ [] := by simp
theorem l34 (a : ℕ) (l : List ℕ) (h : a :: l = []) : False := by cases h
theorem l35 (l : List ℕ) (i : ℕ) (h : i < l.length) : l[i] ∈ l := List.getElem_mem h
theorem l36 (l : List ℕ) (i : ℕ) (h : i < l.length) : l[i]'h ∈ l := List.getElem_mem h
theorem l37 : [1,2].zip [3,4] = [(1,3),(2,4)] := by simp
theorem l38 : [3,1,2].head? = some 3 := by simp
theorem l39 : (List.range 4) = [0,1,2,3] := by decide
theorem l40 : (List.range 4) = [0,1,2,3] := rfl
theorem l41 (l : List ℕ) : ∀ m : List ℕ, (l ++ m).sum = l.sum + m.sum := by
  induction l with
  | nil => intro m; simp
  | cons a l ih => intro m; simp [ih, Nat.add_assoc]
theorem l42 : [1,2,3].sum = 6 := by simp
theorem l43 : [1,2,3].prod = 6 := by simp
theorem l44 : [1,2,3].count 2 = 1 := by decide
theorem l45 : List.replicate 3 1 = [1,1,1] := by decide
theorem l46 : List.replicate 3 1 = [1,1,1] := by simp
theorem l47 : ([1,2,3] : List ℤ).sum = 6 := by decide
theorem l48 : [1,2,3].all (· < 4) = true := by decide
theorem l49 : [1,2,3].take 2 = [1,2] := by simp
theorem l50 : (some 3).map (· + 1) = some 4 := by simp
theorem l51 (o : Option ℕ) (h : o ≠ none) : ∃ x, o = some x := by
  cases o with
  | none => contradiction
  | some x => exact ⟨x, rfl⟩
theorem l52 (p : ℕ × ℕ) (h : p.1 = 1) (k : p.2 = 2) : p = (1, 2) := by
  ext
  · exact h
  · exact k
theorem l53 (p : ℕ × ℕ) (h : p = (1, 2)) : p.1 + p.2 = 3 := by simp [h]
theorem l54 : (3, 4) ≠ ((4, 3) : ℕ × ℕ) := by decide
theorem l55 (p : ℕ × ℕ) : (p.1, p.2) = p := by simp
theorem l56 : ∃ p : ℕ × ℕ, p.1 + p.2 = 5 := ⟨(2, 3), rfl⟩
theorem l57 (f : ℕ → ℕ) : f^[2] 3 = f (f 3) := by simp
theorem l58 (f : ℕ → ℕ) (h : ∀ x, f (f x) = x) : Function.Injective f := by
  intro a b hab
  have := congrArg f hab
  simpa [h] using this
theorem l59 (f g : ℕ → ℕ) : (f ∘ g) 3 = f (g 3) := by simp
theorem l60 (f : ℕ → ℕ) (h : Function.Surjective f) : ∃ x, f x = 7 := h 7
theorem l61 (f : ℕ → ℕ) (h : Function.Bijective f) (a b : ℕ) (k : f a = f b) : a = b := h.1 k
theorem l62 (x : {n : ℕ // n > 3}) : x.1 > 3 := x.2
theorem l63 (x : {n : ℕ // n > 3}) : (x : ℕ) > 3 := x.property
theorem l64 (x y : {n : ℕ // n > 3}) (h : (x : ℕ) = y) : x = y := by ext; exact h
theorem l65 (x : ℕ ⊕ ℕ) : (∃ a, x = .inl a) ∨ ∃ a, x = .inr a := by
  rcases x with a | a
  · exact .inl ⟨a, rfl⟩
  · exact .inr ⟨a, rfl⟩
theorem l66 : (5 : Fin 7).val = 5 := rfl
theorem l67 (i : Fin 3) : i = 0 ∨ i = 1 ∨ i = 2 := by
  revert i; decide
theorem l68 (i : Fin 3) : i.val < 3 := i.isLt
theorem l69 (i : Fin 3) : (i : ℕ) < 3 := by omega
theorem l70 (i j : Fin 3) (h : (i : ℕ) = j) : i = j := by ext; exact h
theorem l71 : (4 : Fin 7) + 5 = 2 := by decide
theorem l72 : (4 : Fin 7) * 5 = 6 := rfl
theorem l74 : ∀ i j : Fin 4, i + j = j + i := by decide
theorem l75 : ∃ i : Fin 4, i * i = 1 := by decide
theorem l76 (a : ℕ → ℕ) (h : ∀ n, a (n + 1) = a n + 2) (h0 : a 0 = 0) : ∀ n, a n = 2 * n := by
  intro n
  induction n with
  | zero => simp [h0]
  | succ n ih => simp [h, ih]; omega
theorem l78 : (List.range 101).foldl (· + ·) 0 = 5050 := by decide
theorem l79 : (List.range 101).sum = 5050 := by decide +kernel
theorem l80 (l : List ℕ) : ∃ n, ∀ x ∈ l, x ≤ n := by
  induction l with
  | nil => exact ⟨0, by simp⟩
  | cons a l ih =>
    obtain ⟨n, hn⟩ := ih
    refine ⟨max a n, ?_⟩
    intro x hx
    rcases List.mem_cons.1 hx with rfl | hx
    · omega
    · have := hn x hx; omega
