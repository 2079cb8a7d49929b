package main

import (
	"fmt"
	"sync"
)

func main() {
	defer fmt.Println("deferred calls do not run")
	defer func() { fmt.Println("nothing to recover:", recover()) }()
	var m sync.Mutex
	m.Lock()
	m.Unlock()
	fmt.Println("unlocking again")
	m.Unlock()
}
