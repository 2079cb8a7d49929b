module checks

go 1.27
