module sqlengine

go 1.27
