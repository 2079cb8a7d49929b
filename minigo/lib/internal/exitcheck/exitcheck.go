// Package exitcheck lets package testing refuse a test's attempt to end the program as if all were well.
package exitcheck

import "sync/atomic"

// Refuse is set while tests run: os.Exit(0) panics then.
var Refuse atomic.Bool
