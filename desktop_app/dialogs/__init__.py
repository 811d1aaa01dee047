"""Dialogs: windows that ask one thing and go away. Each is imported when it is asked for."""
