// A label with a later goto to it is a loop; a label that is only jumped to forward is not.
package main

func backward(n int) int {
	var p *int
	i := 0
again:
	x := i
	p = &x
	i++
	if i < n {
		goto again
	}
	return *p
}

func forward(n int) int {
	var p *int
	{
		if n > 3 {
			goto done
		}
		x := n
		p = &x
		println(*p)
	}
done:
	y := n
	p = &y
	return *p
}

func main() { println(backward(3), forward(2)) }
