package vet

import "testing"

func TestX(t *testing.T) {}
