"""The network as the engine sees it: buses, branches, controllable links and their sensitivities."""
