"""The few loops that NumPy is slow at, in C; `door` tells whether they are built."""
