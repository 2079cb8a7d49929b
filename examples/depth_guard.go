// A guard against too deep recursion, written with runtime.Callers as one finds it in articles.
//
// It came out: it works, and it is dear: each call walks the stack again, so a descent of n levels costs n*n/2 frames,
// and the slice that Callers fills is made at every level. A counter passed as an argument does the same for nothing;
// the second half shows that both stop at the same level. A guard must stop well before the stack's limit: the
// overflow itself cannot be recovered.
package main

import (
	"errors"
	"fmt"
	"runtime"
)

var errTooDeep = errors.New("too deep")

func depthOver(limit int) bool {
	pcs := make([]uintptr, limit+1)
	return runtime.Callers(3, pcs) > limit
}

func parse(s string, pos int) (int, error) {
	if depthOver(60) {
		return pos, fmt.Errorf("position %d: %w", pos, errTooDeep)
	}
	for pos < len(s) && s[pos] == '(' {
		next, err := parse(s, pos+1)
		if err != nil {
			return next, err
		}
		if next >= len(s) || s[next] != ')' {
			return next, fmt.Errorf("position %d: missing )", next)
		}
		pos = next + 1
	}
	return pos, nil
}

func count(s string, pos, depth int) (int, error) {
	if depth > 60 {
		return pos, fmt.Errorf("position %d: %w", pos, errTooDeep)
	}
	for pos < len(s) && s[pos] == '(' {
		next, err := count(s, pos+1, depth+1)
		if err != nil {
			return next, err
		}
		pos = next + 1
	}
	return pos, nil
}

func nested(n int) string {
	b := make([]byte, 2*n)
	for i := range n {
		b[i], b[2*n-1-i] = '(', ')'
	}
	return string(b)
}

func main() {
	for _, s := range []string{"()(())", "((", nested(40), nested(1000)} {
		end, err := parse(s, 0)
		fmt.Println(len(s), "characters:", end == len(s), err == nil, errors.Is(err, errTooDeep))
	}
	_, byCallers := parse(nested(200), 0)
	_, byCounter := count(nested(200), 0, 1)
	fmt.Println("guard with runtime.Callers:", byCallers != nil)
	fmt.Println("guard with a counter:", byCounter)
}
