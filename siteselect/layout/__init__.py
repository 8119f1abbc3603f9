"""Print pages in millimetres: what stands where. No painting."""
