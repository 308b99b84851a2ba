"""Facts with evidence from releases and articles, merged into one chronology."""
