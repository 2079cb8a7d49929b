package part

var X int = "a"

func f() { unused := 1 }
