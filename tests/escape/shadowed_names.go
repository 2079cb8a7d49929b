// Equal names are different variables.
package main

func f(x *int) *int {
	if x != nil {
		x := *x
		return &x
	}
	{
		x := new(int)
		*x = 1
	}
	return x
}

func main() { println(*f(new(int))) }
