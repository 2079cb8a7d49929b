module trouble

go 1.27
