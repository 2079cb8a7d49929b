package main

import (
	"fmt"
	"os"
	"strings"
)

type node struct {
	weight      int
	symbol      byte
	order       int
	left, right *node
}

func (n *node) leaf() bool { return n.left == nil && n.right == nil }

func lighter(a, b *node) bool {
	return a.weight < b.weight || a.weight == b.weight && a.order < b.order
}

type forest []*node

func (f *forest) add(n *node) {
	n.order = n.order*1000 + len(*f)
	*f = append(*f, n)
	for i := len(*f) - 1; i > 0 && lighter((*f)[i-1], (*f)[i]); i-- {
		(*f)[i-1], (*f)[i] = (*f)[i], (*f)[i-1]
	}
}

func (f *forest) take() (n *node) {
	last := len(*f) - 1
	n, *f = (*f)[last], (*f)[:last]
	return
}

func build(text string) *node {
	var count [256]int
	for i := 0; i < len(text); i++ {
		count[text[i]]++
	}
	var f forest
	for c, n := range count {
		if n > 0 {
			f.add(&node{weight: n, symbol: byte(c), order: c})
		}
	}
	if len(f) == 0 {
		return nil
	}
	for len(f) > 1 {
		a, b := f.take(), f.take()
		f.add(&node{weight: a.weight + b.weight, left: a, right: b, order: 255})
	}
	return f[0]
}

type bits struct {
	data []byte
	n    uint
}

func (b *bits) push(code string) {
	for _, c := range code {
		if b.n%8 == 0 {
			b.data = append(b.data, 0)
		}
		if c == '1' {
			b.data[b.n/8] |= 0x80 >> (b.n % 8)
		}
		b.n++
	}
}

func (b bits) at(i uint) byte { return b.data[i/8] >> (7 - i%8) & 1 }

func (b bits) String() string {
	var sb strings.Builder
	for i := range b.n {
		sb.WriteByte('0' + b.at(i))
	}
	return sb.String()
}

func codes(root *node) (table [256]string) {
	var walk func(n *node, code string)
	walk = func(n *node, code string) {
		if n.leaf() {
			if code == "" {
				code = "0"
			}
			table[n.symbol] = code
			return
		}
		walk(n.left, code+"0")
		walk(n.right, code+"1")
	}
	if root != nil {
		walk(root, "")
	}
	return
}

func decode(root *node, b bits) string {
	var out []byte
	for n, i := root, uint(0); i < b.n; {
		if !root.leaf() {
			if b.at(i) == 0 {
				n = n.left
			} else {
				n = n.right
			}
		}
		i++
		if n.leaf() {
			out = append(out, n.symbol)
			n = root
		}
	}
	return string(out)
}

func main() {
	for _, text := range []string{
		"abracadabra",
		"she sells sea shells by the sea shore",
		"aaaa",
		"",
		"\x00\xff\x00 bytes \xfe",
	} {
		root := build(text)
		table := codes(root)
		var b bits
		for i := range len(text) {
			b.push(table[text[i]])
		}
		fmt.Printf("%.20q: %d bits for %d", text, b.n, 8*len(text))
		if root == nil {
			fmt.Println(", no tree")
			continue
		}
		back := decode(root, b)
		fmt.Println(", back:", back == text)
		if len(text) < 20 {
			fmt.Println(" ", b)
			for c, code := range table {
				if code != "" {
					fmt.Printf("  %q=%s", byte(c), code)
				}
			}
			fmt.Println()
		}
		if back != text {
			os.Exit(1)
		}
	}
}
