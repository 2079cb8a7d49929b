package d

func F() int { return 1 }
