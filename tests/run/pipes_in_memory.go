package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strings"
	"sync"
)

func main() {
	r, w := io.Pipe()
	go func() {
		for i := 0; i < 3; i++ {
			fmt.Fprintf(w, "line %d\n", i)
		}
		w.Close()
	}()
	s := bufio.NewScanner(r)
	for s.Scan() {
		fmt.Println(s.Text())
	}
	_, err := r.Read(make([]byte, 1))
	fmt.Println(err, s.Err())

	// One write, many reads
	r, w = io.Pipe()
	var wg sync.WaitGroup
	var report []string
	wg.Go(func() {
		n, err := w.Write([]byte("abcdefg"))
		report = append(report, fmt.Sprintln("written", n, err))
		n, err = w.Write(nil)
		report = append(report, fmt.Sprintln("written", n, err))
		w.CloseWithError(errors.New("ended"))
		w.CloseWithError(errors.New("again"))
		_, err = w.Write([]byte("x"))
		report = append(report, fmt.Sprintln(err))
	})
	buf := make([]byte, 3)
	for {
		n, err := r.Read(buf)
		if err != nil {
			fmt.Println(err)
			break
		}
		fmt.Printf("%q\n", buf[:n])
		if n < 3 {
			n, err = r.Read(buf)
			fmt.Println(n, err)
		}
	}
	wg.Wait()
	fmt.Print(report)

	// The reader leaves
	r, w = io.Pipe()
	wg.Go(func() {
		n, err := w.Write([]byte("abcdefg"))
		report = []string{fmt.Sprintln("written", n, err)}
	})
	n, err := r.Read(buf)
	fmt.Println(n, err)
	r.CloseWithError(errors.New("no more"))
	wg.Wait()
	fmt.Print(report)
	_, err = r.Read(buf)
	fmt.Println(err)
	_, err = w.Write(buf)
	fmt.Println(err)
	w.Close()
	_, err = w.Write(buf)
	fmt.Println(err)
	r, w = io.Pipe()
	r.Close()
	_, err = w.Write(buf)
	fmt.Println(err, w.Close(), r.Close())

	// Through a tee
	r, w = io.Pipe()
	var text strings.Builder
	wg.Go(func() { io.Copy(&text, r) })
	io.Copy(w, io.TeeReader(strings.NewReader(strings.Repeat("go ", 10000)), io.Discard))
	w.Close()
	wg.Wait()
	fmt.Println(text.Len())
}
