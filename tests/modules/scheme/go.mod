module scheme

go 1.27
