"""The number of the first case: "C-1001" reads like a number one can say on the phone."""

FIRST_CASE = 1001
