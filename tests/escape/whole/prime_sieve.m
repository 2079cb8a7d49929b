./prime_sieve.go:8:19: make([]bool, n + 1) does not escape
./prime_sieve.go:13:18: append escapes to heap
./prime_sieve.go:24:7: b does not escape
./prime_sieve.go:25:7: b does not escape
./prime_sieve.go:40:2: moved to heap: keep
./prime_sieve.go:41:2: moved to heap: n
./prime_sieve.go:40:10: func literal escapes to heap
./prime_sieve.go:42:9: func literal escapes to heap
./prime_sieve.go:47:12: func literal escapes to heap
./prime_sieve.go:54:21: primes does not escape
./prime_sieve.go:57:14: append escapes to heap
./prime_sieve.go:65:13: append escapes to heap
./prime_sieve.go:117:13: ... argument does not escape
./prime_sieve.go:117:17: len(primes) escapes to heap
./prime_sieve.go:117:33: primes[:10] escapes to heap
./prime_sieve.go:117:46: primes[len(primes) - 5:] escapes to heap
./prime_sieve.go:126:13: ... argument does not escape
./prime_sieve.go:126:14: odd escapes to heap
./prime_sieve.go:126:19: agree escapes to heap
./prime_sieve.go:129:12: ... argument does not escape
./prime_sieve.go:129:17: next() escapes to heap
./prime_sieve.go:129:21: " " escapes to heap
./prime_sieve.go:132:25: []int{...} does not escape
./prime_sieve.go:138:14: ... argument does not escape
./prime_sieve.go:138:15: n escapes to heap
./prime_sieve.go:138:18: f escapes to heap
./prime_sieve.go:138:29: product == n escapes to heap
./prime_sieve.go:140:13: ... argument does not escape
./prime_sieve.go:140:17: gcd(1071, 462) escapes to heap
./prime_sieve.go:140:33: gcd(17, 5) escapes to heap
./prime_sieve.go:140:45: gcd(0, 9) escapes to heap
./prime_sieve.go:140:59: powMod(uint64(3), uint64(200), uint64(1000007)) escapes to heap
./prime_sieve.go:140:89: millerRabin(uint64(3215031751)) escapes to heap
./prime_sieve.go:140:114: millerRabin(uint64(4294967291)) escapes to heap
./prime_sieve.go:147:13: ... argument does not escape
./prime_sieve.go:147:14: "largest gap" escapes to heap
./prime_sieve.go:147:29: gap escapes to heap
./prime_sieve.go:147:34: "after" escapes to heap
./prime_sieve.go:147:43: at escapes to heap
