"""Which words of Lean start a command, leave a proof open, or reach outside the logic?

Each set is matched against whole identifier tokens (see `lean.lexer`): `sorry_free` or `h.open` are not hit.
Source: the command parsers of Lean 4.35 and Mathlib's additions to them.
"""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


DECLARATIONS = _words("theorem lemma example")
"""Commands that state something to be proved."""

COMMANDS = DECLARATIONS | _words(
    """
    abbrev add_decl_doc alias assert_exists assert_not_exists attribute axiom binder_predicate
    builtin_dsimproc builtin_facet builtin_initialize builtin_simproc class coinductive compile_def
    compile_inductive count_heartbeats declare_command_config_elab declare_config_elab
    declare_simp_like_tactic declare_syntax_cat def deriving docs_to_verso dsimproc dsimproc_decl
    dsimproc_pattern elab elab_rules elab_stx end export extend_docs gen_injective_theorems grind_pattern
    import include inductive infix infixl infixr init_quot initialize initialize_simps_projections instance
    irreducible_def library_data library_note local macro macro_rules meta mk_iff_of_inductive_prop module
    mutual namespace noncomputable nonrec notation notation3 omit opaque partial postfix prefix prelude
    private proof_wanted protected public recommended_spelling register_builtin_option
    register_error_explanation register_hint register_label_attr register_linter_set register_option
    register_parser_alias register_simp_attr register_tactic_tag register_try_tactic run_cmd run_elab
    run_meta scoped seal section set_premise_selector show_panel_widgets simproc simproc_decl
    simproc_pattern structure suppress_compilation syntax tactic_extension test_extern unif_hint universe
    unsafe unseal unsuppress_compilation variable
    """
)
"""Words that start or modify a command; `open` and `set_option` are not among them: proofs have them too."""

OPEN_ENDS = _words("sorry admit sorryAx stop proof_wanted")
"""Words that close a goal, or the rest of a proof, without proving it."""

DECLARING = _words("where termination_by decreasing_by finally")
"""Words after a proof that add declarations to it or change how it is compiled."""

OUTSIDE = _words(
    """
    IO BaseIO EIO FilePath unsafeIO unsafeBaseIO unsafeEIO unsafeCast dbg_trace dbgTrace dbgSleep
    dbg_stackTrace dbgTraceIfShared dbgTraceVal dbg_sleep panic! include_str run_tac run_conv by_elab eval%
    sleep serve_steps implemented_by extern csimp
    """
)
"""Words that run code, reach the machine, or tie a definition to foreign code."""

TRUSTING = _words(
    """
    native_decide native ofReduceBool ofReduceNat reduceBool reduceNat trustCompiler skipKernelTC
    """
)
"""Words that make the compiler, or nothing at all, answer for a proof in the kernel's place."""

NAMESPACES = _words("Lean IO Elab MacroM TacticM TermElabM CommandElabM CoreM MetaM System")
"""First parts of names that belong to metaprograms."""

TACTIC_OPTIONS: dict[str, int] = {
    "maxRecDepth": 100_000,
    "maxHeartbeats": 10_000_000,
    "synthInstance.maxHeartbeats": 1_000_000,
    "synthInstance.maxSize": 10_000,
    "exponentiation.threshold": 1_000_000,
}
"""Options that a proof may set with `set_option … in`, each with its highest value."""

HEADER_OPTIONS = _words("maxHeartbeats maxRecDepth synthInstance.maxHeartbeats synthInstance.maxSize")
"""Options that a statement's header may name; they are not carried over: the checker has its own limits."""

HEADER_OPTION_PREFIXES = ("pp.", "linter.", "trace.", "profiler")
"""Options of a statement's header that change only what is shown."""
