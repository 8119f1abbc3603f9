"""The study: one immutable snapshot of facts, its edits, its history and its evaluation."""
