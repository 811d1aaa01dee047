"""The commands of `python -m training`, one file per package they belong to.

torch, onnxruntime and matplotlib are imported inside the commands that need them: help stays quick.
"""
