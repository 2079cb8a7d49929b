package fmt

import (
	"internal/abi"
	"unsafe"
)

// partMethods is methods for a part of a larger value, which is boxed only when it may have methods.
func (p *printer) partMethods(v value, verb rune) bool {
	var arg any
	if v.t.Kind == abi.Interface {
		arg = abi.Load(v.t, v.p)
		if arg != nil {
			v = value{abi.TypeOf(arg), abi.Address(&arg), v.hidden}
		}
	} else if v.t.HasMethods() || verb == 'w' {
		arg = abi.Box(v.t, v.p)
	} else {
		return false
	}
	return p.methods(arg, v, verb)
}

// methods lets the operand format itself when it has a method for that.
func (p *printer) methods(arg any, v value, verb rune) bool {
	if p.inBadVerb {
		return false
	}
	if verb == 'w' {
		if _, ok := arg.(error); !ok || !p.wrapErrs {
			p.badVerb(v, verb)
			return true
		}
		verb = 'v'
	}
	// The names come first: asking for an interface that is missing is slow.
	if v.t.HasMethod("Format") {
		if f, ok := arg.(Formatter); ok {
			p.callFormat(f, arg, verb)
			return true
		}
	}
	if p.o.sharpV {
		if v.t.HasMethod("GoString") {
			if s, ok := arg.(GoStringer); ok {
				p.callGoString(s, arg, verb)
				return true
			}
		}
		return false
	}
	if !isStringVerb(verb) {
		return false
	}
	if v.t.HasMethod("Error") {
		if e, ok := arg.(error); ok {
			p.callError(e, arg, v, verb)
			return true
		}
	}
	if v.t.HasMethod("String") {
		if s, ok := arg.(Stringer); ok {
			p.callString(s, arg, v, verb)
			return true
		}
	}
	return false
}

func (p *printer) callFormat(f Formatter, arg any, verb rune) {
	defer p.catchPanic(arg, verb, "Format")
	f.Format(p, verb)
}

func (p *printer) callGoString(s GoStringer, arg any, verb rune) {
	defer p.catchPanic(arg, verb, "GoString")
	p.string(s.GoString())
}

func (p *printer) callError(e error, arg any, v value, verb rune) {
	defer p.catchPanic(arg, verb, "Error")
	p.stringVerb(v, e.Error(), verb)
}

func (p *printer) callString(s Stringer, arg any, v value, verb rune) {
	defer p.catchPanic(arg, verb, "String")
	p.stringVerb(v, s.String(), verb)
}

// catchPanic is deferred around a method of an operand. A method that fails on a nil receiver gives <nil>, any other
// panic is shown in the output.
func (p *printer) catchPanic(arg any, verb rune, method string) {
	reason := recover()
	if reason == nil {
		return
	}
	if abi.TypeOf(arg).Kind == abi.Pointer && *(*unsafe.Pointer)(abi.Address(&arg)) == nil {
		p.out = append(p.out, "<nil>"...)
		return
	}
	if p.inPanic {
		// The value of the first panic cannot be printed either.
		panic(reason)
	}
	saved := p.o
	p.o = options{}
	p.complaint(verb, "(PANIC=")
	p.out = append(p.out, method...)
	p.out = append(p.out, " method: "...)
	p.inPanic = true
	p.arg(reason, 'v')
	p.inPanic = false
	p.out = append(p.out, ')')
	p.o = saved
}
