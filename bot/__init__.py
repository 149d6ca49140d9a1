"""Trade Facts Bot: short, right, sourced answers about trade meetings and trade numbers."""
