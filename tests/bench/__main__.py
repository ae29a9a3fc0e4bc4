"""`make bench`."""

from tests.bench.stack_bench import main

if __name__ == "__main__":
    main()
