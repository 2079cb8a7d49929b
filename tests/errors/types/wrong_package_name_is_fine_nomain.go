package other

func f() int { return "x" } // ERROR 23 "cannot use \x22x\x22 \(untyped string constant\) as int value in return statement"
