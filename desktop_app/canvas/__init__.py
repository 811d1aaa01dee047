"""The canvas: the photo, its tiles, its hints, before and after."""
