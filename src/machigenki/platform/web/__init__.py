"""What every page shares: frame, style, words, navigation, errors, logs."""
