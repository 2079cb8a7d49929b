// A recovered panic is raised again in a goroutine.
package main

type failure struct{ code int }

func (f failure) Error() string { return "failure" }

func main() {
	go func() {
		defer func() {
			r := recover()
			println("seen")
			panic(r)
		}()
		panic(failure{3})
	}()
	select {}
}
