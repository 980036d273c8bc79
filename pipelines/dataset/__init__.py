"""The example's data set: flights from New York in 2013, late or not. A team replaces the files of this folder.

docs/your-own-model.md says what each of them provides.
"""

NAME = "flight-delays"  # the registered model's
