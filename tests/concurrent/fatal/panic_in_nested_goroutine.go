// The goroutine that panics was created by another goroutine, in a method.
package main

import "errors"

type server struct{ id int }

func (s *server) start() {
	go s.accept()
}

func (s *server) accept() {
	go func() {
		s.handle()
	}()
	select {}
}

func (s *server) handle() {
	panic(errors.New("connection refused"))
}

func main() {
	var s server
	s.start()
	select {}
}
