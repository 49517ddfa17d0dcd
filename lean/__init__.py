"""All that knows Lean: the toolchain, the tactic environment, statements and the independent check."""
