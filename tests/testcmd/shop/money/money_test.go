package money

import (
	"errors"
	"testing"
)

func TestParse(t *testing.T) {
	tests := []struct {
		name, in string
		want     Amount
		err      error
	}{
		{"whole", "12", 1200, nil},
		{"cents", "12.50", 1250, nil},
		{"negative amount", "-0.05", -5, nil},
		{"one digit", "1.5", 0, ErrSyntax},
		{"", "x", 0, ErrSyntax},
		{"", "1.x0", 0, ErrSyntax},
		{"tab\there", "1.00", 100, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := Parse(tt.in)
			if !errors.Is(err, tt.err) {
				t.Fatalf("Parse(%q) error = %v, want %v", tt.in, err, tt.err)
			}
			if got != tt.want {
				t.Errorf("Parse(%q) = %v, want %v", tt.in, got, tt.want)
			}
		})
	}
}

func TestSplit(t *testing.T) {
	parts := Amount(100).Split(3)
	var sum Amount
	for _, p := range parts {
		sum += p
	}
	if sum != 100 {
		t.Errorf("sum of %v is %v", parts, sum)
	}
	t.Log("parts:", parts)
}

func TestSecret(t *testing.T) {
	if testing.Short() {
		t.Skip("not in short mode")
	}
	if secret() != 42 {
		t.Error("wrong")
	}
}

func Test(t *testing.T) {}

func Testify(t *testing.T) { t.Error("not a test") }
