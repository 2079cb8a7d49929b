package part

func Name() string { return "windows" }
