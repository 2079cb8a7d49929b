package part

var X, y = 1, 2

type T struct{ Shown, hidden int }

func (t T) method() {}
