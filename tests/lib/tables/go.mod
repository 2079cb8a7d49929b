module tables

go 1.24
