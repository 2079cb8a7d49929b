package main

import (
	str "strings"
)

type order struct {
	verb, item, count string
}

var ready []string

func init() { ready = append(ready, "parse 1") }

func parseAll(lines ...string) (out []order) {
	for _, l := range lines {
		var o order
		for i, w := range str.Fields(l) {
			*[]*string{&o.verb, &o.item, &o.count}[i] = w
		}
		out = append(out, o)
	}
	return
}

func init() { ready = append(ready, "parse 2") }
