module chess

go 1.27
