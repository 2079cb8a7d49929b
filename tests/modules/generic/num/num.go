package num

type Number interface{ ~int | ~float64 }

func Sum[S ~[]E, E Number](s S) (total E) {
	for _, x := range s {
		total += x
	}
	return total
}
