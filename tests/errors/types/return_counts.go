package main

func none() {
	return 1 // ERROR 9 "too many return values\n\thave \(number\)\n\twant \(\)"
}

func one() int {
	return // ERROR 2 "not enough return values\n\thave \(\)\n\twant \(int\)"
}

func two() (int, string) {
	return 1 // ERROR 9 "not enough return values\n\thave \(number\)\n\twant \(int, string\)"
}

func three() (int, string, error) {
	return 1, "a", nil, 2 // ERROR 22 "too many return values\n\thave \(number, string, nil, number\)\n\twant \(int, string, error\)"
}

func types() (int, string) {
	return "a", 1 // ERROR 9 "cannot use \x22a\x22 \(untyped string constant\) as int value in return statement" 14 "cannot use 1 \(untyped int constant\) as string value in return statement"
}

func named() (n int, err error) {
	{
		n := 2
		_ = n
		return // ERROR 3 "result parameter n not in scope at return\n\treturn_counts\.go:25:3: inner declaration of var n int"
	}
}

func call() (int, string) {
	return one() // ERROR 9 "not enough return values\n\thave \(int\)\n\twant \(int, string\)"
}

func main() {}
