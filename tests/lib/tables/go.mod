module tables

go 1.27
