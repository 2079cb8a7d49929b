// Reads of a pipe block one goroutine, not the others; a pipeline through io.Pipe and os.Pipe.
package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"sync"
)

func throughOS() {
	r, w, err := os.Pipe()
	if err != nil {
		fmt.Println(err)
		return
	}
	lines := make(chan string)
	go func() {
		defer close(lines)
		s := bufio.NewScanner(r)
		for s.Scan() {
			lines <- strings.ToUpper(s.Text())
		}
		r.Close()
	}()
	work := make(chan int)
	go func() {
		sum := 0
		for i := range 1000 {
			sum += i
		}
		work <- sum
	}()
	fmt.Println("meanwhile:", <-work)
	for i := range 3 {
		fmt.Fprintf(w, "line %d\n", i)
		fmt.Println(<-lines)
	}
	fmt.Fprint(w, "last, unfinished")
	w.Close()
	fmt.Println(<-lines)
	_, open := <-lines
	fmt.Println(open)
}

func manyReaders() {
	const n = 6
	var writers [n]*os.File
	sums := make(chan int)
	for i := range writers {
		r, w, err := os.Pipe()
		if err != nil {
			fmt.Println(err)
			return
		}
		writers[i] = w
		go func() {
			data, err := io.ReadAll(r)
			if err != nil {
				fmt.Println(err)
			}
			r.Close()
			sum := 0
			for _, b := range data {
				sum += int(b)
			}
			sums <- sum
		}()
	}
	var wg sync.WaitGroup
	for i, w := range writers {
		wg.Go(func() {
			for k := range 10 {
				w.Write([]byte{byte(i), byte(k)})
			}
			w.Close()
		})
	}
	wg.Wait()
	total := 0
	for range n {
		total += <-sums
	}
	fmt.Println("total:", total)
}

func throughPipe() {
	r, w := io.Pipe()
	go func() {
		for i := range 5 {
			fmt.Fprintf(w, "%d squared is %d\n", i, i*i)
		}
		w.CloseWithError(errors.New("out of numbers"))
	}()
	reader := bufio.NewReaderSize(r, 16)
	for {
		line, err := reader.ReadString('\n')
		if err != nil {
			fmt.Printf("%q %v\n", line, err)
			break
		}
		fmt.Print(line)
	}
	_, err := w.Write([]byte("x"))
	fmt.Println(err == nil, r.Close())
	_, err = w.Write([]byte("x"))
	fmt.Println(err != nil)
}

func main() {
	throughOS()
	manyReaders()
	throughPipe()
}
