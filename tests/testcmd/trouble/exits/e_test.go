package exits

import (
	"fmt"
	"os"
	"testing"
)

func TestExit(t *testing.T) {
	fmt.Print("no newline")
	os.Exit(7)
}
