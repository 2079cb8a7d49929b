package part

func Name() string { return "linux" }
