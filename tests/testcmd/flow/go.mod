module flow

go 1.27
