package main

import "testing"

func TestGreeting(t *testing.T) {
	if greeting() != "welcome" {
		t.Fail()
	}
	main()
}
