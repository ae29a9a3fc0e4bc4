"""Keeps Amends' processes running: starts, watches, restarts and ends them, no business.

Honcho's `Manager` was the first choice and does not fit: it ends every process as soon as one of
them ends, so it cannot restart one with back-off; it runs each program under a shell under a second
Python process, so the process it knows is not the program; and its children outlive it when it is
killed. The supervisor here is small, on asyncio, and closes these three gaps.
"""
