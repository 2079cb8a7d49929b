package main

var orders = parseAll(
	"add apples 10", "add pears 4", "take apples 3", "take plums 1",
	"take pears 9", "burn pears", "add kiwis x", "add apples 1",
)

var refused int

func init() { ready = append(ready, "orders") }
