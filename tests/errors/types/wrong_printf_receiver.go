package main

import "fmt"

type Animal interface{ Speak() string }
type Dog struct{}

func (d *Dog) Speak() string { return "woof" }

func main() {
	animals := []Animal{Dog{}, &Dog{}} // ERROR 22 "cannot use Dog\{\} \(value of struct type Dog\) as Animal value in array or slice literal: Dog does not implement Animal \(method Speak has pointer receiver\)"
	for _, a := range animals {
		fmt.Println(a.speak()) // ERROR 17 "a\.speak undefined \(type Animal has no field or method speak, but does have method Speak\)"
	}
	var d Dog = animals[1] // ERROR 14 "cannot use animals\[1\] \(variable of interface type Animal\) as Dog value in variable declaration"
	fmt.Println(d)
}
