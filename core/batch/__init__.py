"""Many photos into colour: which becomes what, read, coloured and written side by side, resumed, reported."""
