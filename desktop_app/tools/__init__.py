"""The tools: what a press, a drag and a click on the photo mean."""
