package main

import "sync"

func main() {
	defer func() { recover() }()
	var rw sync.RWMutex
	rw.Lock()
	rw.RUnlock()
}
