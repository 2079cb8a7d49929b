package part

func Name() string { return "arm" }
