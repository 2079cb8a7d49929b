package main

func main() {
unused: // ERROR 1 "label unused defined and not used"
	for {
		break missing // ERROR 9 "break label not defined: missing"
	}
	goto nowhere // ERROR 7 "label nowhere not defined"
L:
	for {
		continue L
	}
L: // ERROR 1 "label L already defined at labels\.go:9:1"
	{
		continue L // ERROR 12 "invalid continue label L"
		break L // ERROR 9 "invalid break label L"
	}
	if true {
	M:
		x := 1
		_ = x
		goto M
	}
	goto N // ERROR 7 "goto N jumps over declaration of y at labels\.go:25:4"
	y := 1
N:
	_ = y
	goto inner // ERROR 7 "goto inner jumps into block starting at labels\.go:29:2"
	{
	inner:
	}
}
