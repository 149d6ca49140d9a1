"""The pure core: values in, values out. Knows no Telegram, file, network, environment, logger or clock."""
