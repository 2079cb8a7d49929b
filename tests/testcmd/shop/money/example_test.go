package money_test

import (
	"fmt"
	"testing"

	"example.com/shop/money"
)

func Example() {
	a, _ := money.Parse("10.00")
	fmt.Println(a.Split(3))
	// Output: [3.34 3.33 3.33]
}

func ExampleParse() {
	a, err := money.Parse("1.5")
	fmt.Println(a, err)
	fmt.Println()
	fmt.Println("done")

	// Output:
	// 0.00 money: invalid syntax: "1.5"
	//
	// done
}

func ExampleAmount_Split() {
	for who, part := range map[string]int{"ann": 1, "bob": 2, "eve": 3} {
		fmt.Println(who, part)
	}
	// Unordered output:
	// eve 3
	// ann 1
	// bob 2
}

func ExampleAmount_notRun() {
	panic("has no output")
}

func ExampleAmount_silent() {
	// Output:
}

func TestOutside(t *testing.T) {
	if money.Secret() != 42 {
		t.Fatal("no access")
	}
}

func TestVerbose(t *testing.T) {
	fmt.Println("verbose:", testing.Verbose(), testing.Testing(), testing.CoverMode() == "")
}
