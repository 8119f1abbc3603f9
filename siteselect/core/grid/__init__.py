"""The network as the engine sees it: buses, branches, links and their sensitivities."""
