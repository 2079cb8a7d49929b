// Values read from text: by spaces, by lines, by formats, by methods, and the errors.
package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
)

type point struct{ x, y int }

func (p *point) Scan(s fmt.ScanState, verb rune) error {
	_, err := fmt.Fscanf(s, "(%d,%d)", &p.x, &p.y)
	return err
}

type word string

type color int

func (c *color) Scan(s fmt.ScanState, verb rune) error {
	token, err := s.Token(true, func(r rune) bool { return 'a' <= r && r <= 'z' })
	if err != nil {
		return err
	}
	width, ok := s.Width()
	switch string(token) {
	case "red":
		*c = 1
	case "green":
		*c = 2
	default:
		return errors.New("no color: " + string(token) + fmt.Sprint(width, ok))
	}
	return nil
}

func main() {
	var (
		i int
		u uint8
		f float64
		s string
		b bool
		r rune
		y []byte
		w word
		p point
		c color
	)
	fmt.Println(fmt.Sscan(" 12 200 -1.5e3\nhello true", &i, &u, &f, &s, &b))
	fmt.Println(i, u, f, s, b)
	fmt.Println(fmt.Sscanf("7:0xff|世界", "%d:%v|%c%s", &i, &u, &r, &y))
	fmt.Println(i, u, string(r), string(y))
	fmt.Println(fmt.Sscanf("2024-01-15", "%4d-%2d-%2d", &i, &u, &r))
	fmt.Println(i, u, r)
	fmt.Println(fmt.Sscan("(3,4) abc", &p, &w))
	fmt.Println(p, w)
	fmt.Println(fmt.Sscanf("green;reddish", "%v;%3v", &c, &c))
	fmt.Println(fmt.Sscan("blue", &c))
	fmt.Println(fmt.Sscanf(`"a\tb" 6869`, "%q %x", &s, &w))
	fmt.Printf("%q %q\n", s, w)

	for _, bad := range []string{"", "x", "300", "12x"} {
		n, err := fmt.Sscan(bad, &u)
		fmt.Println(n, err, err == io.EOF)
	}
	fmt.Println(fmt.Sscanln("1\n2", &i, &u))
	fmt.Println(fmt.Sscanln("1 2 3", &i, &u))
	fmt.Println(fmt.Sscan("1", i))
	fmt.Println(fmt.Sscan("1", &struct{}{}))
	fmt.Println(fmt.Sscanf("1", "%z", &i))
	fmt.Println(fmt.Sscanf("1", "%d"))
	fmt.Println(fmt.Sscanf("1 2", "%d", &i, &u))

	in := strings.NewReader("10 20\n30\nforty 50\n")
	sum := 0
	for {
		n, err := fmt.Fscan(in, &i)
		if err == io.EOF {
			break
		}
		if err != nil {
			fmt.Println(n, err)
			fmt.Fscan(in, &s)
			fmt.Println("skipped", s)
			continue
		}
		sum += i
	}
	fmt.Println(sum)
	n, err := fmt.Scan(&i)
	fmt.Fprintln(os.Stdout, n, err)
}
