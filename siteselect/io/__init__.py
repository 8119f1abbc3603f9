"""In and out of files: the study file, data packs, readers, caches."""
