package main

import (
	"fmt"
	"runtime"
)

func run(name string, f func()) {
	done := make(chan bool)
	go func() {
		defer close(done)
		f()
		fmt.Println(name, "returned")
	}()
	<-done
	fmt.Println(name, "over")
}

func try(f func()) {
	defer func() { fmt.Println("  try recovered", recover()) }()
	f()
	fmt.Println("  try done")
}

func main() {
	run("plain", func() {
		defer fmt.Println(" d1")
		defer func() { fmt.Println(" d2", recover()) }()
		func() {
			defer fmt.Println(" inner")
			runtime.Goexit()
		}()
	})
	run("panic in deferred, recovered there", func() {
		defer fmt.Println(" d1")
		defer func() {
			try(func() { panic("x") })
			fmt.Println(" d2", recover())
		}()
		runtime.Goexit()
	})
	run("panic in deferred, recovered outside", func() {
		defer fmt.Println(" d1")
		defer func() { fmt.Println(" d0", recover()) }()
		func() {
			defer func() { fmt.Println(" e0", recover()) }()
			defer func() { panic("y") }()
			defer func() { fmt.Println(" e1", recover()) }()
			runtime.Goexit()
		}()
		fmt.Println(" not reached")
	})
	run("Goexit in a deferred call of a panic", func() {
		defer func() { fmt.Println(" d1", recover()) }()
		defer func() { runtime.Goexit() }()
		panic("lost")
	})
	run("Goexit twice", func() {
		defer func() { fmt.Println(" d1", recover()) }()
		defer func() { runtime.Goexit() }()
		runtime.Goexit()
	})
	run("Goexit in a deferred of a return", func() {
		defer func() { fmt.Println(" d1", recover()) }()
		defer func() { runtime.Goexit() }()
	})
	run("panic then goexit then panic recovered", func() {
		defer func() { fmt.Println(" d1", recover()) }()
		defer func() { fmt.Println(" d2", recover()) }()
		defer func() { panic("three") }()
		defer func() { runtime.Goexit() }()
		panic("one")
	})
	run("recovered frame's other defers", func() {
		defer func() { fmt.Println(" d1", recover()) }()
		func() {
			defer func() { fmt.Println(" f1", recover()) }()
			defer func() { fmt.Println(" f2", recover()) }()
			defer func() { panic("p2") }()
			defer func() { fmt.Println(" f3", recover()) }()
			defer func() { panic("p1") }()
			runtime.Goexit()
		}()
	})
}
