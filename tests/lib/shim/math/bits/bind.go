package bits

func overflow() { panic("integer overflow") }
