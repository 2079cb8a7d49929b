package runtime

import (
	"internal/abi"
	"unsafe"
)

// preparePanics replaces the values that print themselves by their texts, before anything is printed, and marks the panics
// whose value was recovered and raised again.
func preparePanics(p *panicRecord) {
	defer func() {
		text := "panic while printing panic value"
		switch r := recover().(type) {
		case nil:
		case string:
			throw(text + ": " + r)
		default:
			throw(text + ": type " + abi.TypeOf(r).Str)
		}
	}()
	for ; p != nil; p = p.link {
		if p.goexit {
			continue
		}
		if p.link != nil && sameWords(&p.arg, &p.link.arg) {
			p.link.repanicked = true
			continue
		}
		switch v := p.arg.(type) {
		case error:
			p.arg = v.Error()
		case interface{ String() string }:
			p.arg = v.String()
		}
	}
}

func sameWords(v, w *any) bool {
	a := (*eface)(unsafe.Pointer(v))
	b := (*eface)(unsafe.Pointer(w))
	return a.typ == b.typ && a.data == b.data
}

// printPanics prints the chain that ends with p, oldest first, and the memory fault if there was one.
func printPanics(p *panicRecord) {
	printlock()
	printChain(p)
	for q := p; q != nil; q = q.link {
		if q.faultPC != 0 {
			printstring("[signal SIGSEGV: segmentation violation code=0x1 addr=")
			printhex(uint64(q.faultAddr))
			printstring(" pc=")
			printhex(uint64(q.faultPC))
			printstring("]\n")
			break
		}
	}
	printunlock()
}

func printChain(p *panicRecord) {
	if p.link != nil {
		printChain(p.link)
		if p.link.repanicked {
			return
		}
		if !p.link.goexit {
			printstring("\t")
		}
	}
	if p.goexit {
		return
	}
	printstring("panic: ")
	printPanicValue(p.arg)
	if p.recovered && p.repanicked {
		printstring(" [recovered, repanicked]")
	} else if p.recovered {
		printstring(" [recovered]")
	}
	printnl()
}

// printPanicValue prints v, which is no error and no Stringer any more.
func printPanicValue(v any) {
	t := abi.TypeOf(v)
	p := abi.Word(&v)
	if t.Kind == abi.Invalid || t.Kind > abi.Complex128 && t.Kind != abi.String {
		printstring("(")
		printstring(t.Str)
		printstring(") ")
		printpointer(p)
		return
	}
	named := t.Flags&abi.FlagNamed != 0 && t.PkgPath != ""
	if named {
		printstring(t.Str)
		printstring("(")
	}
	switch t.Kind {
	case abi.Bool:
		printbool(*(*bool)(p))
	case abi.Int:
		printint(int64(*(*int)(p)))
	case abi.Int8:
		printint(int64(*(*int8)(p)))
	case abi.Int16:
		printint(int64(*(*int16)(p)))
	case abi.Int32:
		printint(int64(*(*int32)(p)))
	case abi.Int64:
		printint(*(*int64)(p))
	case abi.Uint:
		printuint(uint64(*(*uint)(p)))
	case abi.Uint8:
		printuint(uint64(*(*uint8)(p)))
	case abi.Uint16:
		printuint(uint64(*(*uint16)(p)))
	case abi.Uint32:
		printuint(uint64(*(*uint32)(p)))
	case abi.Uint64:
		printuint(*(*uint64)(p))
	case abi.Uintptr:
		printuint(uint64(*(*uintptr)(p)))
	case abi.Float32:
		printfloat32(*(*float32)(p))
	case abi.Float64:
		printfloat(*(*float64)(p))
	case abi.Complex64:
		printComplexValue(named, float64(*(*float32)(p)), float64(*(*float32)(unsafe.Add(p, 4))), true)
	case abi.Complex128:
		printComplexValue(named, *(*float64)(p), *(*float64)(unsafe.Add(p, 8)), false)
	case abi.String:
		if named {
			printstring("\"")
		}
		printIndented(*(*string)(p))
		if named {
			printstring("\"")
		}
	}
	if named {
		printstring(")")
	}
}

// printComplexValue prints a complex number; a type's name has opened the parentheses already.
func printComplexValue(named bool, re, im float64, single bool) {
	if named {
		printparts(re, im, single)
	} else {
		printcomplex(re, im, single)
	}
}

// printIndented prints s with a tab behind every newline, so that a text cannot look like the report's own lines.
func printIndented(s string) {
	from := 0
	for i := 0; i < len(s); i++ {
		if s[i] == '\n' {
			printstring(s[from : i+1])
			printstring("\t")
			from = i + 1
		}
	}
	printstring(s[from:])
}
