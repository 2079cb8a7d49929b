package main

import (
	"fmt"
	"strconv"
	"strings"
)

var numerals = []struct {
	value  int
	symbol string
}{
	{1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"},
	{100, "C"}, {90, "XC"}, {50, "L"}, {40, "XL"},
	{10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"},
}

type Roman int

type RangeError int

func (e RangeError) Error() string { return strconv.Itoa(int(e)) + " is out of range" }

func (r Roman) String() string {
	if r <= 0 || r >= 4000 {
		return RangeError(r).Error()
	}
	var sb strings.Builder
	for n, i := int(r), 0; n > 0; i++ {
		for n >= numerals[i].value {
			sb.WriteString(numerals[i].symbol)
			n -= numerals[i].value
		}
	}
	return sb.String()
}

func digit(c byte) int {
	switch c {
	case 'I':
		return 1
	case 'V':
		return 5
	case 'X':
		return 10
	case 'L':
		return 50
	case 'C':
		return 100
	case 'D':
		return 500
	case 'M':
		return 1000
	default:
		return 0
	}
}

func Parse(s string) (Roman, error) {
	total := 0
	for i := 0; i < len(s); i++ {
		d := digit(s[i])
		if d == 0 {
			return 0, fmt.Errorf("parse %q: bad digit %q at %d", s, s[i], i)
		}
		if i+1 < len(s) && d < digit(s[i+1]) {
			total -= d
		} else {
			total += d
		}
	}
	if r := Roman(total); total > 0 && total < 4000 && r.String() == s {
		return r, nil
	} else if total <= 0 || total >= 4000 {
		return 0, RangeError(total)
	} else {
		return 0, fmt.Errorf("parse %q: the usual form is %v", s, r)
	}
}

func main() {
	for _, n := range []Roman{1, 4, 9, 14, 40, 90, 400, 1987, 2024, 3999, 4000, 0, -3} {
		fmt.Printf("%5d %v\n", int(n), n)
	}
	for _, s := range []string{"MCMXCIV", "IIII", "VX", "MMXXVI", "ABC", "", "IC", "MMMMM"} {
		switch r, err := Parse(s); e := err.(type) {
		case nil:
			fmt.Printf("%s = %d\n", s, int(r))
		case RangeError:
			fmt.Printf("range error %d: %v\n", int(e), e)
		default:
			fmt.Println("error:", e)
		}
	}
	longest := Roman(1)
	for r := Roman(1); r < 4000; r++ {
		back, err := Parse(r.String())
		if err != nil || back != r {
			panic(fmt.Sprint("round trip of ", int(r)))
		}
		if len(r.String()) > len(longest.String()) {
			longest = r
		}
		r += 36
	}
	fmt.Println("longest seen:", longest, int(longest))
	sum := Roman(0)
	for _, s := range strings.Split("X+IV+III+CC", "+") {
		r, _ := Parse(s)
		sum += r
	}
	fmt.Println(sum, sum*2, []Roman{1, 2, 3}, struct{ R Roman }{6})
}
