package main

type E struct{ code int }

func (e *E) Error() string { return "custom error" }

func main() {
	defer println("deferred")
	panic(&E{3})
}
