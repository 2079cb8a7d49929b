// Byte slices and buffers: searching, splitting, growing, taking back.
package main

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"strings"
)

func main() {
	text := []byte("the quick brown fox, the lazy dog")
	fmt.Println(bytes.Index(text, []byte("the lazy")), bytes.Count(text, []byte("o")), bytes.LastIndexByte(text, 'z'))
	fmt.Printf("%q\n", bytes.Fields(text))
	fmt.Printf("%q\n", bytes.Split([]byte("a,b,,c"), []byte(",")))
	fmt.Printf("%s\n", bytes.Title(bytes.ReplaceAll(text, []byte("the"), []byte("ein"))))
	fmt.Println(bytes.Equal(nil, []byte{}), bytes.Compare([]byte("a"), []byte("b")), bytes.EqualFold([]byte("Größe"), []byte("GRÖßE")))
	for line := range bytes.Lines([]byte("one\ntwo\nthree")) {
		fmt.Printf("%q ", line)
	}
	for part := range bytes.SplitSeq([]byte("1-2-3"), []byte("-")) {
		fmt.Printf("%s|", part)
	}
	fmt.Println()

	var b bytes.Buffer
	for i := 0; i < 5; i++ {
		fmt.Fprintf(&b, "line %d\n", i)
	}
	first, err := b.ReadString('\n')
	fmt.Printf("%q %v %d\n", first, err, b.Len())
	r, size, err := b.ReadRune()
	fmt.Println(string(r), size, err, b.UnreadRune(), b.UnreadRune())
	fmt.Println(b.UnreadByte())
	b.Truncate(6)
	b.WriteByte('!')
	b.WriteRune('世')
	b.WriteTo(os.Stdout)
	fmt.Println(b.Len())
	_, err = b.ReadByte()
	fmt.Println(err == io.EOF, b.String() == "")
	n, err := b.ReadFrom(strings.NewReader(strings.Repeat("0123456789", 100)))
	fmt.Println(n, err, b.Cap() >= 1000, string(b.Next(12)))
	defer func() { fmt.Println("panic:", recover()) }()
	b.Truncate(100000)
}
