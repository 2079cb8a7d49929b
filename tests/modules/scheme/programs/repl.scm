1
-7 3.5 1e3 .25 #xff #b101 123456789012345678901234567890
"a \"string\"\n" #\a #\space 'symbol '(1 . 2) '(1 (2 3) . 4) '#(1 "x" #\y) #t #f '()
(quote (quasiquote (a (unquote b) (unquote-splicing c))))
car (lambda (x) x) (define (named x) x) named
#| a block #| nested |# comment |# 'after
#;(ignored form) 'kept
(+ 1 2 3) (- 5) (/ 6 3) (/ 1 4) (* 1.5 2) (+ 9223372036854775807 1) (* 4294967296 4294967296) (- -9223372036854775808 1)
(quotient -7 2) (remainder -7 2) (modulo -7 2) (modulo 7 -2) (quotient (expt 10 20) (expt 10 18))
(sqrt 16) (sqrt 2) (sqrt (expt 10 40)) (expt 2 0.5) (exact 3.0) (round 2.5) (floor -2.5) (exact->inexact (expt 10 25))
(max 1 2.5) (min 3 1 2) (gcd 12 18) (abs -5) (number->string 255 16) (string->number "12x") (string->number "-1.5e2")
(< 1 2 3) (< 1 3 2) (= 1 1.0) (eqv? 1 1.0) (eq? 'a 'a) (equal? '(1 #(2 "x")) '(1 #(2 "x"))) (eqv? (expt 10 30) (expt 10 30))
(string-append "foo" "bar") (substring "hello" 1 3) (string-upcase "straße") (string->list "añ") (string<? "abc" "abd")
(let ((s (make-string 3 #\-))) (string-set! s 1 #\+) s)
(list-tail '(1 2 3 4) 2) (list-ref '(a b c) 1) (append '(1) '(2) 3) (reverse '(1 2 3)) (assoc "b" '(("a" . 1) ("b" . 2))) (memq 'c '(a b c d))
(map + '(1 2 3) '(10 20 30)) (fold-left cons '() '(1 2 3)) (fold-right cons '() '(1 2 3)) (reduce + 0 '(1 2 3 4)) (iota 5) (iota 3 1 2)
(vector-map square #(1 2 3)) (let ((v (make-vector 3 'x))) (vector-set! v 0 1) v) (vector->list #(1 2))
(let ((x 1)) (define y 2) (set! x 10) (+ x y))
(sort '(3 1 2) <) (sort '("b" "a") string<?) (every even? '(2 4)) (any odd? '(2 4)) (string-join '("a" "b" "c") ", ")
(read-string "(1 2 . 3)") (symbol->string 'abc) (char->integer #\A) (integer->char 955) (char-upcase #\ñ)
(let loop ((i 0)) (if (< i 10000) (loop (+ i 1)) i))
(if #f #f) (values 1 2) (void)
