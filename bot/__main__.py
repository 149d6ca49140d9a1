"""`python -m bot` is `tradefacts`."""

from bot.cli import main

if __name__ == "__main__":
    main()
