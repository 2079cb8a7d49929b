package signature

import "testing"

func TestX(t *testing.T) {}

func BenchmarkY(t *testing.T) {}
