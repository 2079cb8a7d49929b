package main

import . "strings"

const limit = 3

var third = next("c.third")

var (
	order   []string
	counter int
)

type shape struct{ side int }

func (s shape) area() int { return s.side * s.side }

func next(name string) int {
	counter++
	order = append(order, ToUpper(name))
	return counter
}

func init() { println("init c") }
