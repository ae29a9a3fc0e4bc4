"""What `make` runs before and around the app. Standard library only: it makes the environments."""
