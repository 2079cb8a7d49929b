// An interface that can only hold one type is called directly.
package main

type speaker interface{ speak(p *int) int }

type dog struct{ n int }

func (d *dog) speak(p *int) int { return d.n + *p }

type cat struct{ n int }

func (c cat) speak(p *int) int { return c.n - *p }

func pointer() int {
	x := 1
	var s speaker = &dog{2}
	return s.speak(&x)
}

func value() int {
	x := 1
	var s speaker = cat{2}
	return s.speak(&x)
}

func several(b bool) int {
	x := 1
	var s speaker = cat{2}
	if b {
		s = &dog{1}
	}
	return s.speak(&x)
}

func same(b bool) int {
	x := 1
	var s speaker
	if b {
		s = &dog{1}
	} else {
		s = &dog{2}
	}
	return s.speak(&x)
}

func converted() int {
	x := 1
	return speaker(cat{3}).speak(&x)
}

func parameter(s speaker) int {
	x := 1
	return s.speak(&x)
}

func main() {
	println(pointer(), value(), several(true), same(true), converted(), parameter(cat{1}))
}
