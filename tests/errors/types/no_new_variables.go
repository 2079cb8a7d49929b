package main

func f() (int, error) { return 0, nil }

func main() {
	a, err := f()
	a, err := f() // ERROR 9 "no new variables on left side of :="
	_ := 1 // ERROR 4 "no new variables on left side of :="
	_, _ = a, err
	{
		a, err := f()
		_, _ = a, err
	}
	for a, err := 1, 2; ; { // ERROR 6 "declared and not used: a" 9 "declared and not used: err"
		a, err := 3, 4
		_, _ = a, err
		a, _ := 5, 6 // ERROR 8 "no new variables on left side of :="
		break
	}
}
