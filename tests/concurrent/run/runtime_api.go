// What package runtime tells about goroutines and processors, and locking to threads.
package main

import (
	"fmt"
	"os"
	"runtime"
	"strings"
	"sync"
)

func parked(ch <-chan int, wg *sync.WaitGroup) {
	defer wg.Done()
	<-ch
}

func sections(text string) map[string]int {
	states := map[string]int{}
	for _, block := range strings.Split(text, "\n\n") {
		header, rest, _ := strings.Cut(block, "\n")
		open := strings.IndexByte(header, '[')
		shut := strings.IndexByte(header, ']')
		if !strings.HasPrefix(header, "goroutine ") || open < 0 || shut < 0 {
			fmt.Printf("odd header %q\n", header)
			continue
		}
		state := header[open+1 : shut]
		who := "other"
		switch {
		case strings.Contains(rest, "main.parked("):
			who = "parked"
		case strings.Contains(rest, "main.main("):
			who = "main"
		}
		states[who+" "+state]++
	}
	return states
}

func main() {
	old := runtime.GOMAXPROCS(3)
	fmt.Println(old >= 1, runtime.GOMAXPROCS(0), runtime.GOMAXPROCS(-5), runtime.NumCPU() >= 1)
	fmt.Println(runtime.GOMAXPROCS(old), runtime.GOMAXPROCS(0) == old)

	ch := make(chan int)
	var wg sync.WaitGroup
	for range 4 {
		wg.Add(1)
		go parked(ch, &wg)
	}
	buffer := make([]byte, 1<<16)
	var all string
	for {
		runtime.Gosched()
		all = string(buffer[:runtime.Stack(buffer, true)])
		if strings.Count(all, "[chan receive]") == 4 {
			break
		}
	}
	fmt.Println(sections(all))
	fmt.Println(strings.Count(all, "created by main.main in goroutine 1\n"))
	own := string(buffer[:runtime.Stack(buffer, false)])
	fmt.Println(strings.HasPrefix(own, "goroutine 1 [running]:\nmain.main()\n"), strings.Count(own, "goroutine "))
	fmt.Println(runtime.Stack(buffer[:10], true), string(buffer[:10]))
	close(ch)
	wg.Wait()

	// A goroutine locked to its thread still communicates; others run meanwhile.
	talk := make(chan int)
	for i := range 3 {
		wg.Go(func() {
			runtime.LockOSThread()
			runtime.LockOSThread()
			defer runtime.UnlockOSThread()
			runtime.UnlockOSThread()
			for k := range 10 {
				talk <- i*10 + k
				runtime.Gosched()
			}
		})
	}
	go func() { wg.Wait(); close(talk) }()
	sum := 0
	for v := range talk {
		sum += v
	}
	fmt.Println("locked:", sum)
	wg.Go(func() { runtime.LockOSThread() }) // ends while locked: the thread goes too
	wg.Wait()
	_, file, line, ok := runtime.Caller(0)
	fmt.Println(file[strings.LastIndex(file, "/")+1:], line, ok)
	done := make(chan string)
	go func() {
		pc, _, _, _ := runtime.Caller(0)
		done <- runtime.FuncForPC(pc).Name()
	}()
	fmt.Println(<-done)
	fmt.Println(runtime.GOOS != "", runtime.GOARCH != "", strings.HasPrefix(runtime.Version(), "go1."), runtime.Compiler != "")
	go func() {
		defer fmt.Println("not printed: the program is gone")
		select {}
	}()
	defer fmt.Println("not printed: Exit runs no deferred calls")
	os.Exit(3)
}
