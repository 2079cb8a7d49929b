// new allocates; where only its target is read it stays.
package main

func kept() *int { return new(int) }

func stays() int {
	p := new(int)
	*p = 4
	return *p
}

func fields() *struct{ a int } { return new(struct{ a int }) }

func main() { println(*kept(), stays(), fields().a) }
