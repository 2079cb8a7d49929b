package main

func a() {
L:
	for {
		break L
	}
M:
	for {
	}
N:
N: // ERROR 1 "label N already defined at labels_and_branches\.go:11:1"
	x := 1
	goto N
	break // ERROR 2 "break is not in a loop, switch, or select"
	continue // ERROR 2 "continue is not in a loop"
	fallthrough // ERROR 2 "fallthrough statement out of place"
	break Q // ERROR 8 "break label not defined: Q"
	continue Q // ERROR 11 "continue label not defined: Q"
	goto Q // ERROR 7 "label Q not defined"
	for {
		break M // ERROR 9 "invalid break label M"
		continue N // ERROR 12 "invalid continue label N"
	}
	switch {
	case true:
		continue // ERROR 3 "continue is not in a loop"
		fallthrough
	case false:
		if true {
			fallthrough // ERROR 4 "fallthrough statement out of place"
		}
		break
		fallthrough // ERROR 3 "cannot fallthrough final case in switch"
	}
	switch any(1).(type) {
	case int:
		fallthrough // ERROR 3 "cannot fallthrough in type switch"
	default:
	}
P:
	switch {
	default:
		for {
			break P
			continue P // ERROR 13 "invalid continue label P"
		}
	}
R:
	{
		break R // ERROR 9 "invalid break label R"
		for {
			break R // ERROR 10 "invalid break label R"
			goto R
		}
	}
	goto S // ERROR 7 "goto S jumps over declaration of y at labels_and_branches\.go:58:4"
	y := 1
S:
	goto U // ERROR 7 "goto U jumps into block starting at labels_and_branches\.go:61:2"
	{
	U:
	}
	goto V // ERROR 7 "goto V jumps over declaration of z at labels_and_branches\.go:65:6"
	var z int
V:
	_, _, _ = x, y, z
	func() {
		goto S // ERROR 8 "label S not defined"
		break L // ERROR 9 "break label not defined: L"
	W: // ERROR 2 "label W defined and not used"
	}()
	if true {
	} else {
		goto X // ERROR 8 "goto X jumps over declaration of q at labels_and_branches\.go:76:7"
		var q int
	X:
		_ = q
	}
	undefinedName() // ERROR 2 "undefined: undefinedName"
	for {
		func() { break }() // ERROR 12 "break is not in a loop, switch, or select"
	}
Y:
	if true {
		break Y // ERROR 9 "invalid break label Y"
	}
Z:
	select {
	default:
		break Z
	}
}

func main() {
_:
	for {
		break _ // ERROR 9 "break label not defined: _"
	}
}
