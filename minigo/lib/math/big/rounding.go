package big

import "strconv"

// RoundingMode tells to which of two neighbours a number between them is rounded.
type RoundingMode byte

const (
	ToNearestEven RoundingMode = iota
	ToNearestAway
	ToZero
	AwayFromZero
	ToNegativeInf
	ToPositiveInf
)

// The modes of Int.Divide.
const (
	Trunc = ToZero
	Floor = ToNegativeInf
	Round = ToNearestEven
	Ceil  = ToPositiveInf
)

var roundingNames = [...]string{"ToNearestEven", "ToNearestAway", "ToZero", "AwayFromZero", "ToNegativeInf", "ToPositiveInf"}

func (i RoundingMode) String() string {
	if int(i) < len(roundingNames) {
		return roundingNames[i]
	}
	return "RoundingMode(" + strconv.Itoa(int(i)) + ")"
}

// Accuracy tells on which side of the exact value a rounded one is.
type Accuracy int8

const (
	Below Accuracy = -1
	Exact Accuracy = 0
	Above Accuracy = +1
)

var accuracyNames = [...]string{"Below", "Exact", "Above"}

func (i Accuracy) String() string {
	if Below <= i && i <= Above {
		return accuracyNames[i-Below]
	}
	return "Accuracy(" + strconv.Itoa(int(i)) + ")"
}
