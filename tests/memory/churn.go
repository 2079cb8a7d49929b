// Allocate much more than is ever live at once: lists, slices of many sizes, strings, closures, boxed values.
package main

import (
	"fmt"
	"os"
	"strconv"
)

type node struct {
	next  *node
	value int
	text  string
	data  []byte
}

const live = 1000

var kept [live]*node

func churn(megabytes int) (sum int) {
	allocated := 0
	for i := 0; allocated < megabytes<<20; i++ {
		size := 16 << (i % 12)
		n := &node{value: i, data: make([]byte, size), text: "node " + strconv.Itoa(i)}
		n.data[size-1] = byte(i)
		slot := i * 7919 % live
		n.next = kept[slot]
		if n.next != nil {
			n.next.next = nil
		}
		kept[slot] = n
		f := func() int { return n.value & 1 }
		var boxed any = n.value
		sum += f() + boxed.(int)&3 + len(n.text)
		allocated += size + 96
		if i%50000 == 0 {
			big := make([]int, 200_000)
			big[i%200_000] = i
			sum += big[i%200_000] & 1
			allocated += 1_600_000
		}
	}
	for i, n := range kept {
		if n != nil && (n.data[len(n.data)-1] != byte(n.value) || n.text != "node "+strconv.Itoa(n.value)) {
			panic(fmt.Sprint("slot ", i, " was freed while in use"))
		}
	}
	return sum
}

func main() {
	megabytes, err := strconv.Atoi(os.Args[1])
	if err != nil {
		panic(err)
	}
	fmt.Println(megabytes, churn(megabytes))
}
