// log.Fatal in a goroutine: its message, status 1.
package main

import "log"

func main() {
	log.SetFlags(0)
	go log.Fatalln("given", "up")
	select {}
}
