"""Storey 1: the types of everything edunews finds. Frozen, slotted, keyword-only values."""
