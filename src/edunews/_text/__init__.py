"""Storey 3: one reading of the text, shared by every rule family."""
