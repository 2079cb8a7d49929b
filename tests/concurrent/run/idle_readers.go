// Readers of empty pipes wait while time goes on for others; large writes wait for readers.
package main

import (
	"fmt"
	"io"
	"os"
	"time"
)

func reader(name string, done chan string) *os.File {
	r, w, err := os.Pipe()
	if err != nil {
		fmt.Println(err)
	}
	go func() {
		var word [16]byte
		n, err := r.Read(word[:])
		done <- fmt.Sprint(name, " ", string(word[:n]), " ", err)
		rest, err := io.ReadAll(r)
		sum := 0
		for _, b := range rest {
			sum += int(b)
		}
		done <- fmt.Sprint(name, " ", len(rest), " ", sum, " ", err)
	}()
	return w
}

func main() {
	done := make(chan string)
	first, second := reader("first", done), reader("second", done)
	start := time.Now()
	time.Sleep(400 * time.Millisecond)
	fmt.Println("slept", time.Since(start) >= 400*time.Millisecond)
	first.WriteString("hello")
	fmt.Println(<-done)
	second.WriteString("world")
	fmt.Println(<-done)
	data := make([]byte, 300_000)
	for i := range data {
		data[i] = byte(i)
	}
	n, err := first.Write(data)
	fmt.Println("wrote", n, err)
	first.Close()
	fmt.Println(<-done)
	second.Close()
	fmt.Println(<-done)
}
