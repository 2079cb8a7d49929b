module inside

go 1.27
