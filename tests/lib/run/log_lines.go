// Log lines with places and prefixes, a panic and an end with status 1; a buffered reader and writer in one.
package main

import (
	"bufio"
	"bytes"
	"fmt"
	"log"
	"os"
	"strings"
)

func helper(l *log.Logger) { l.Output(2, "from helper") }

func main() {
	var buf bytes.Buffer
	l := log.New(&buf, "pre: ", log.Lshortfile)
	l.Print("hello", 3)
	helper(l)
	l.SetFlags(log.Lmsgprefix | log.Lshortfile)
	l.Printf("x=%d\n", 4)
	fmt.Print(buf.String())
	log.SetFlags(0)
	log.SetOutput(os.Stdout)
	log.Println("a", "b")
	rw := bufio.NewReadWriter(bufio.NewReader(strings.NewReader("in put")), bufio.NewWriter(os.Stdout))
	s, _ := rw.ReadString(' ')
	rw.WriteString(s + "\n")
	rw.Flush()
	defer func() { fmt.Println(recover()); log.Fatalln("bye") }()
	log.Panicf("oh %v", true)
}
