package main

import (
	"errors" // ERROR 2 "\x22errors\x22 imported and not used"
	"fmt" // ERROR 2 "\x22fmt\x22 imported and not used"
	. "math" // ERROR 2 "\x22math\x22 imported and not used"
	_ "os"
	str "strings" // ERROR 2 "\x22strings\x22 imported as str and not used"
)

func main() {}
