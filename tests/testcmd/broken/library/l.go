package library

func F() int { return "x" }
