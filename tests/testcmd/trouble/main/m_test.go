package main

import (
	"fmt"
	"os"
	"testing"
)

func TestMain(m *testing.M) {
	if os.Getenv("NO_TESTS") == "" {
		fmt.Println("run:", m.Run())
	}
}

func TestA(t *testing.T) { t.Error("fails") }

func main() {}
