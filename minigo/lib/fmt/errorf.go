package fmt

import "errors"

type wrapError struct {
	msg string
	err error
}

func (e *wrapError) Error() string { return e.msg }
func (e *wrapError) Unwrap() error { return e.err }

type wrapErrors struct {
	msg  string
	errs []error
}

func (e *wrapErrors) Error() string   { return e.msg }
func (e *wrapErrors) Unwrap() []error { return e.errs }

// Errorf returns an error with the formatted text. It wraps the operands of the verb %w, which formats like %v.
func Errorf(format string, a ...any) error {
	p := newPrinter()
	p.wrapErrs = true
	p.printf(format, a)
	err := p.wrap(a)
	p.release()
	return err
}

// wrap makes an error of what has been printed and of the operands of %w.
func (p *printer) wrap(a []any) error {
	text := string(p.out)
	switch len(p.wrapped) {
	case 0:
		return errors.New(text)
	case 1:
		e := &wrapError{msg: text}
		e.err, _ = a[p.wrapped[0]].(error)
		return e
	}
	// In the order of the operands, each once.
	e := &wrapErrors{msg: text}
	for i, arg := range a {
		if err, ok := arg.(error); ok && contains(p.wrapped, i) {
			e.errs = append(e.errs, err)
		}
	}
	return e
}

func contains(list []int, n int) bool {
	for _, x := range list {
		if x == n {
			return true
		}
	}
	return false
}
