./panic_with_string.go:5:8: "two\nlines" escapes to heap
