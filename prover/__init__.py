"""Search and learning; talks to Lean only through `lean.environment` and `lean.verify`."""
