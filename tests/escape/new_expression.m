./new_expression.go:4:35: moved to heap: .autotmp_2
