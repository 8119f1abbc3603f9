"""Pictures of a web map from a file or a server, for the background of the map."""
