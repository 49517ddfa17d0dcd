/-! Arithmetic by counting: `Plain` uses none of the functions that the kernel evaluates by name, only
the recursor and the constructors of `Nat`. Each operation of the core is proved equal to it for all
arguments, so that what `Plain` computes is what the core's definitions mean. -/
set_option autoImplicit false
namespace Plain
noncomputable section
def add (m n : Nat) : Nat := Nat.rec m (fun _ r => Nat.succ r) n
def mul (m n : Nat) : Nat := Nat.rec Nat.zero (fun _ r => add r m) n
def pow (m n : Nat) : Nat := Nat.rec (Nat.succ Nat.zero) (fun _ r => mul r m) n
def pred (n : Nat) : Nat := Nat.rec Nat.zero (fun k _ => k) n
def sub (m n : Nat) : Nat := Nat.rec m (fun _ r => pred r) n
def isZero (n : Nat) : Bool := Nat.rec true (fun _ _ => false) n
def ble (m n : Nat) : Bool := isZero (sub m n)
def beq (m n : Nat) : Bool := Bool.rec false (ble n m) (ble m n)
/-- Count up to the dividend, starting anew at each multiple of the divisor. -/
def divMod (d n : Nat) : Nat × Nat :=
  Nat.rec (Nat.zero, Nat.zero)
    (fun _ p => Bool.rec (p.1, Nat.succ p.2) (Nat.succ p.1, Nat.zero) (beq (Nat.succ p.2) d)) n
def div (n d : Nat) : Nat := (divMod d n).1
def mod (n d : Nat) : Nat := (divMod d n).2
/-- Euclid's algorithm. -/
def gcdWithin (fuel : Nat) : Nat → Nat → Nat :=
  Nat.rec (fun _ n => n) (fun _ f m n => Bool.rec (f (mod n m) m) n (isZero m)) fuel
def gcd (m n : Nat) : Nat := gcdWithin (Nat.succ m) m n
def two : Nat := Nat.succ (Nat.succ Nat.zero)
def half (n : Nat) : Nat := div n two
def odd (n : Nat) : Bool := Bool.rec true false (isZero (mod n two))
def shiftLeft (n k : Nat) : Nat := Nat.rec n (fun _ r => add r r) k
def shiftRight (n k : Nat) : Nat := Nat.rec n (fun _ r => half r) k
/-- Halve as long as something is left. -/
def log2 (n : Nat) : Nat :=
  Nat.rec (motive := fun _ => Nat → Nat) (fun _ => Nat.zero)
    (fun _ f n => Bool.rec (Nat.succ (f (half n))) Nat.zero (isZero (half n))) n n
/-- The bits of both numbers, from the last; `fuel` is as many as the longer one may have. -/
def bitwise (f : Bool → Bool → Bool) (m n : Nat) : Nat :=
  Nat.rec (motive := fun _ => Nat → Nat → Nat) (fun _ _ => Nat.zero)
    (fun _ r m n => Bool.rec (mul two (r (half m) (half n))) (Nat.succ (mul two (r (half m) (half n)))) (f (odd m) (odd n)))
    (add m n) m n
def both (a b : Bool) : Bool := Bool.rec false b a
def either (a b : Bool) : Bool := Bool.rec b true a
def differ (a b : Bool) : Bool := Bool.rec b (Bool.rec true false b) a
def land (m n : Nat) : Nat := bitwise both m n
def lor (m n : Nat) : Nat := bitwise either m n
def xor (m n : Nat) : Nat := bitwise differ m n
end

theorem add_eq (m n : Nat) : add m n = m + n := by
  induction n with
  | zero => rfl
  | succ n ih => exact congrArg Nat.succ ih
theorem mul_eq (m n : Nat) : mul m n = m * n := by
  induction n with
  | zero => rfl
  | succ n ih => exact (add_eq _ m).trans (congrArg (· + m) ih)
theorem pow_eq (m n : Nat) : pow m n = m ^ n := by
  induction n with
  | zero => rfl
  | succ n ih => exact (mul_eq _ m).trans (congrArg (· * m) ih)
theorem sub_eq (m n : Nat) : sub m n = m - n := by
  induction n with
  | zero => rfl
  | succ n ih =>
    show pred (sub m n) = m - (n + 1)
    rw [ih]
    cases h : m - n with
    | zero => show 0 = _; omega
    | succ k => show k = _; omega
theorem ble_iff (m n : Nat) : ble m n = true ↔ m ≤ n := by
  show isZero (sub m n) = true ↔ _
  rw [sub_eq]
  cases h : m - n with
  | zero => exact ⟨fun _ => by omega, fun _ => rfl⟩
  | succ k => exact ⟨fun h => Bool.noConfusion h, fun _ => by omega⟩
theorem same {a b : Bool} (h : a = true ↔ b = true) : a = b := by
  cases a <;> cases b
  · rfl
  · exact absurd (h.2 rfl) (fun e => by cases e)
  · exact absurd (h.1 rfl) (fun e => by cases e)
  · rfl
theorem ble_eq (m n : Nat) : ble m n = Nat.ble m n := same ((ble_iff m n).trans (Nat.ble_eq m n).symm)
theorem beq_iff (m n : Nat) : beq m n = true ↔ m = n := by
  show (Bool.rec false (ble n m) (ble m n) : Bool) = true ↔ _
  cases h : ble m n with
  | false => exact ⟨fun h => Bool.noConfusion h, fun e => by rw [(ble_iff m n).2 (by omega)] at h; cases h⟩
  | true => exact (ble_iff n m).trans ⟨fun k => Nat.le_antisymm ((ble_iff m n).1 h) k, fun e => by omega⟩
theorem beq_eq (m n : Nat) : beq m n = Nat.beq m n :=
  same ((beq_iff m n).trans ⟨fun h => h ▸ Nat.beq_refl m, Nat.eq_of_beq_eq_true⟩)
/-- Quotient and remainder in the sense that determines them; for the divisor 0 they are 0 and the dividend. -/
theorem divMod_spec (d n : Nat) :
    d * (divMod d n).1 + (divMod d n).2 = n ∧ (0 < d → (divMod d n).2 < d) ∧ (d = 0 → (divMod d n).1 = 0) := by
  induction n with
  | zero => exact ⟨rfl, id, fun _ => rfl⟩
  | succ n ih =>
    have e : divMod d (n + 1) = (Bool.rec ((divMod d n).1, Nat.succ (divMod d n).2)
        (Nat.succ (divMod d n).1, Nat.zero) (beq (Nat.succ (divMod d n).2) d) : Nat × Nat) := rfl
    rw [e]
    generalize divMod d n = p at *
    obtain ⟨q, r⟩ := p
    have hb := beq_iff (Nat.succ r) d
    cases h : beq (Nat.succ r) d with
    | false =>
      have hne : r + 1 ≠ d := fun k => by rw [hb.2 k] at h; cases h
      refine ⟨congrArg Nat.succ ih.1, fun hd => ?_, ih.2.2⟩
      have := ih.2.1 hd; exact show r + 1 < d by omega
    | true =>
      have hd : r + 1 = d := hb.1 h
      refine ⟨?_, fun h => h, fun h => by omega⟩
      show d * (q + 1) + 0 = n + 1
      have := show d * q + r = n from ih.1
      rw [Nat.mul_add, Nat.mul_one]; exact show d * q + d + 0 = n + 1 by omega
theorem div_eq (n d : Nat) : div n d = n / d := by
  obtain ⟨h1, h2, h3⟩ := divMod_spec d n
  rcases (by omega : d = 0 ∨ 0 < d) with rfl | hd
  · exact (h3 rfl).trans (Nat.div_zero n).symm
  · exact (Nat.div_mod_unique h1 (h2 hd)).1.symm
theorem mod_eq (n d : Nat) : mod n d = n % d := by
  obtain ⟨h1, h2, h3⟩ := divMod_spec d n
  rcases (by omega : d = 0 ∨ 0 < d) with rfl | hd
  · rw [Nat.mod_zero]; rw [Nat.zero_mul, Nat.zero_add] at h1; exact h1
  · exact (Nat.div_mod_unique h1 (h2 hd)).2.symm
theorem gcdWithin_eq (fuel m n : Nat) (h : m < fuel) : gcdWithin fuel m n = Nat.gcd m n := by
  induction fuel generalizing m n with
  | zero => omega
  | succ fuel ih => cases m with
    | zero => exact (Nat.gcd_zero_left n).symm
    | succ m =>
      show gcdWithin fuel (mod n (m + 1)) (m + 1) = _
      rw [mod_eq, Nat.gcd_succ]
      have := Nat.mod_lt n (Nat.zero_lt_succ m)
      exact ih _ _ (Nat.lt_of_lt_of_le this (Nat.le_of_succ_le_succ h))
theorem gcd_eq (m n : Nat) : gcd m n = Nat.gcd m n := gcdWithin_eq (m + 1) m n (Nat.le_refl _)
theorem half_eq (n : Nat) : half n = n / 2 := div_eq n 2
theorem odd_eq (n : Nat) : odd n = Nat.beq (n % 2) 1 := by
  show (Bool.rec true false (isZero (mod n two)) : Bool) = _
  rw [mod_eq n two]
  rcases (by omega : n % 2 = 0 ∨ n % 2 = 1) with h | h
  · rw [show n % two = 0 from h, h]; rfl
  · rw [show n % two = 1 from h, h]; rfl
theorem shiftLeft_eq (n k : Nat) : shiftLeft n k = n <<< k := by
  rw [Nat.shiftLeft_eq]
  induction k with
  | zero => exact (Nat.mul_one n).symm
  | succ k ih =>
    show add (shiftLeft n k) (shiftLeft n k) = _
    rw [add_eq, ih, Nat.pow_succ, ← Nat.mul_assoc]; omega
theorem shiftRight_eq (n k : Nat) : shiftRight n k = n >>> k := by
  induction k with
  | zero => rfl
  | succ k ih =>
    show half (shiftRight n k) = _
    rw [half_eq, ih, Nat.shiftRight_succ]
theorem log2_eq (n : Nat) : log2 n = Nat.log2 n := by
  suffices ∀ fuel n : Nat, n ≤ fuel → (Nat.rec (motive := fun _ => Nat → Nat) (fun _ => Nat.zero)
      (fun _ f n => Bool.rec (Nat.succ (f (half n))) Nat.zero (isZero (half n))) fuel n) = Nat.log2 n from
    this n n (Nat.le_refl n)
  intro fuel
  induction fuel with
  | zero => intro n h; cases Nat.eq_zero_of_le_zero h; rfl
  | succ fuel ih =>
    intro n h
    rw [Nat.log2_def]
    show (Bool.rec (Nat.succ _) Nat.zero (isZero (half n)) : Nat) = _
    rw [half_eq]
    rcases (by omega : n < 2 ∨ 2 ≤ n) with h2 | h2
    · rw [if_neg (by omega), show n / 2 = 0 by omega]; rfl
    · rw [if_pos h2, ← ih (n / 2) (by omega)]
      obtain ⟨k, e⟩ : ∃ k, n / 2 = k + 1 := ⟨n / 2 - 1, by omega⟩
      rw [e]; rfl
theorem bitwise_eq (f g : Bool → Bool → Bool) (hf : f false false = false) (hg : ∀ a b, f a b = g a b) (m n : Nat) :
    bitwise f m n = Nat.bitwise g m n := by
  have hz : ∀ a b : Nat, Nat.bitwise g a b = 2 * Nat.bitwise g (a / 2) (b / 2) +
      bif g (Nat.beq (a % 2) 1) (Nat.beq (b % 2) 1) then 1 else 0 := by
    intro a b
    have h1 := Nat.bitwise_div_two g a b
    have h2 := Nat.bitwise_mod_two g ((hg _ _).symm.trans hf) a b
    rw [← h1, ← h2]; omega
  suffices ∀ fuel m n : Nat, m + n ≤ fuel → (Nat.rec (motive := fun _ => Nat → Nat → Nat) (fun _ _ => Nat.zero)
      (fun _ r m n => Bool.rec (mul two (r (half m) (half n))) (Nat.succ (mul two (r (half m) (half n)))) (f (odd m) (odd n)))
      fuel m n) = Nat.bitwise g m n from this (add m n) m n (Nat.le_of_eq (add_eq m n).symm)
  intro fuel
  induction fuel with
  | zero =>
    intro m n h
    cases (by omega : m = 0); cases (by omega : n = 0)
    show 0 = bif g false true then 0 else 0
    cases g false true <;> rfl
  | succ fuel ih =>
    intro m n h
    rw [hz]
    show (Bool.rec (mul two _) (Nat.succ (mul two _)) (f (odd m) (odd n)) : Nat) = _
    rw [half_eq, half_eq, mul_eq, odd_eq, odd_eq, hg]
    rw [ih (m / 2) (n / 2) (by omega)]
    cases g (Nat.beq (m % 2) 1) (Nat.beq (n % 2) 1) <;> rfl
theorem land_eq (m n : Nat) : land m n = m &&& n :=
  bitwise_eq both and rfl (fun a b => by cases a <;> cases b <;> rfl) m n
theorem lor_eq (m n : Nat) : lor m n = m ||| n :=
  bitwise_eq either or rfl (fun a b => by cases a <;> cases b <;> rfl) m n
theorem xor_eq (m n : Nat) : xor m n = m ^^^ n := by
  show bitwise differ m n = Nat.xor m n
  unfold Nat.xor
  exact bitwise_eq differ _ rfl (fun a b => by cases a <;> cases b <;> rfl) m n
end Plain
