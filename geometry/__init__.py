"""All that knows plane geometry: the engine, the problem language, figures and proofs."""
