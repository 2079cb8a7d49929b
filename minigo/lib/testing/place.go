package testing

import (
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
)

// Where a line was logged: the innermost function that is no helper. Beyond the function of a subtest, the search goes on in
// the test around it, where it called Run; beyond one given to Cleanup, where that was called.

const maxDepth = 50

// The functions that call the user's.
const (
	testRunner    = "testing.tRunner"
	fuzzRunner    = "testing.(*F).execute"
	cleanupRunner = "testing.(*common).runCleanups"
)

// helperSet are the functions that have called Helper, known by the places of the calls until somebody asks for names.
type helperSet struct {
	calls map[uintptr]bool
	names map[string]bool
}

// Helper marks the calling function as one whose lines count as its caller's.
func (c *common) Helper() {
	var pc [1]uintptr
	if runtime.Callers(2, pc[:]) == 0 {
		panic("testing: zero callers found")
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.helpers.calls == nil {
		c.helpers.calls = map[uintptr]bool{}
	}
	if !c.helpers.calls[pc[0]] {
		c.helpers.calls[pc[0]] = true
		c.helpers.names = nil
	}
}

func (h *helperSet) has(function string) bool {
	if h.names == nil {
		h.names = map[string]bool{}
		for pc := range h.calls {
			frame, _ := runtime.CallersFrames([]uintptr{pc}).Next()
			h.names[frame.Function] = true
		}
	}
	return h.names[function]
}

// callSite returns the place as logged lines begin with it.
func (c *common) callSite() string {
	frame := c.loggingFrame()
	file, line := frame.File, max(frame.Line, 1)
	if file == "" {
		file = "???"
	} else if !*fullPath {
		file = filepath.Base(file)
	}
	return file + ":" + strconv.Itoa(line) + ": "
}

func (c *common) loggingFrame() runtime.Frame {
	var pcs [maxDepth]uintptr
	frames := runtime.CallersFrames(pcs[:runtime.Callers(2, pcs[:])])
	var first, previous runtime.Frame
	own := true       // still among the functions of this package
	skipNext := false // the function behind the body of a loop: it calls the body
	for {
		frame, more := frames.Next()
		name := frame.Function
		own = own && strings.HasPrefix(name, "testing.(*") && name != cleanupRunner
		switch {
		case own || name == "runtime.gopanic":
		case skipNext:
			skipNext = false
		case name == cleanupRunner:
			c.mu.RLock()
			running := c.current
			c.mu.RUnlock()
			if running != nil {
				frames, more, own = runtime.CallersFrames(running.from), true, true
			}
		case name == testRunner || name == fuzzRunner:
			if c.level <= 1 {
				return previous
			}
			frames, more = runtime.CallersFrames(c.creator), true
			c = c.parent
		default:
			if first.PC == 0 {
				first = frame
			}
			function, inLoop := cutRange(name)
			c.mu.Lock()
			helper := c.helpers.has(function)
			c.mu.Unlock()
			if !helper {
				return frame
			}
			skipNext = inLoop
			previous = frame
		}
		if !more {
			return first
		}
	}
}

// cutRange takes off what the name of a loop's body adds to that of its function.
func cutRange(name string) (function string, inLoop bool) {
	i := strings.LastIndex(name, "-range")
	if i <= 0 || strings.Trim(name[i+len("-range"):], "0123456789") != "" {
		return name, false
	}
	return name[:i], true
}
