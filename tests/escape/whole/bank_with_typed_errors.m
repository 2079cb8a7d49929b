./bank_with_typed_errors.go:19:20: ... argument does not escape
./bank_with_typed_errors.go:19:35: sign escapes to heap
./bank_with_typed_errors.go:19:42: c / Cents(100) escapes to heap
./bank_with_typed_errors.go:19:49: c % Cents(100) escapes to heap
./bank_with_typed_errors.go:29:7: leaking param content: e
./bank_with_typed_errors.go:30:20: ... argument does not escape
./bank_with_typed_errors.go:30:53: e.ID escapes to heap
./bank_with_typed_errors.go:30:59: e.Have escapes to heap
./bank_with_typed_errors.go:30:67: e.Wanted escapes to heap
./bank_with_typed_errors.go:32:7: e does not escape
./bank_with_typed_errors.go:36:7: e does not escape
./bank_with_typed_errors.go:36:86: "account " + string(e.AccountID) + " is frozen" escapes to heap
./bank_with_typed_errors.go:37:7: e does not escape
./bank_with_typed_errors.go:37:25: target does not escape
./bank_with_typed_errors.go:65:7: leaking param content: b
./bank_with_typed_errors.go:70:7: b does not escape
./bank_with_typed_errors.go:70:21: leaking param: id
./bank_with_typed_errors.go:73:25: ... argument does not escape
./bank_with_typed_errors.go:73:41: id escapes to heap
./bank_with_typed_errors.go:76:24: FrozenError{...} escapes to heap
./bank_with_typed_errors.go:81:7: leaking param content: b
./bank_with_typed_errors.go:81:21: leaking param content: a
./bank_with_typed_errors.go:81:33: leaking param: kind
./bank_with_typed_errors.go:84:20: append escapes to heap
./bank_with_typed_errors.go:87:7: leaking param content: b
./bank_with_typed_errors.go:87:24: leaking param: id
./bank_with_typed_errors.go:91:20: ... argument does not escape
./bank_with_typed_errors.go:93:20: ... argument does not escape
./bank_with_typed_errors.go:93:39: amount escapes to heap
./bank_with_typed_errors.go:99:7: leaking param content: b
./bank_with_typed_errors.go:99:25: leaking param: id
./bank_with_typed_errors.go:102:20: ... argument does not escape
./bank_with_typed_errors.go:105:20: ... argument does not escape
./bank_with_typed_errors.go:105:37: &InsufficientFunds{...} escapes to heap
./bank_with_typed_errors.go:112:7: leaking param content: b
./bank_with_typed_errors.go:112:25: leaking param: from
./bank_with_typed_errors.go:112:31: leaking param: to
./bank_with_typed_errors.go:113:18: []func(){} does not escape
./bank_with_typed_errors.go:114:8: func literal does not escape
./bank_with_typed_errors.go:121:19: ... argument does not escape
./bank_with_typed_errors.go:121:45: from escapes to heap
./bank_with_typed_errors.go:121:51: to escapes to heap
./bank_with_typed_errors.go:126:23: func literal escapes to heap
./bank_with_typed_errors.go:126:16: append does not escape
./bank_with_typed_errors.go:134:7: b does not escape
./bank_with_typed_errors.go:134:22: ops does not escape
./bank_with_typed_errors.go:138:34: ... argument does not escape
./bank_with_typed_errors.go:138:48: i escapes to heap
./bank_with_typed_errors.go:138:17: append does not escape
./bank_with_typed_errors.go:144:7: b does not escape
./bank_with_typed_errors.go:144:26: id does not escape
./bank_with_typed_errors.go:146:12: ... argument does not escape
./bank_with_typed_errors.go:146:30: a.Owner escapes to heap
./bank_with_typed_errors.go:146:39: a.ID escapes to heap
./bank_with_typed_errors.go:146:45: a.balance escapes to heap
./bank_with_typed_errors.go:148:13: ... argument does not escape
./bank_with_typed_errors.go:148:45: time.Time.Format(e.at, "Mon 02 Jan 15:04:05") escapes to heap
./bank_with_typed_errors.go:148:71: e.kind escapes to heap
./bank_with_typed_errors.go:148:79: e.amount escapes to heap
./bank_with_typed_errors.go:152:15: leaking param: err
./bank_with_typed_errors.go:153:6: moved to heap: short
./bank_with_typed_errors.go:154:6: moved to heap: frozen
./bank_with_typed_errors.go:157:34: "short by " + Cents.String((*InsufficientFunds).Short(short)) escapes to heap
./bank_with_typed_errors.go:157:16: append does not escape
./bank_with_typed_errors.go:160:32: "frozen:" + string(frozen.AccountID) escapes to heap
./bank_with_typed_errors.go:160:16: append does not escape
./bank_with_typed_errors.go:162:44: map[string]error{...} does not escape
./bank_with_typed_errors.go:164:17: append does not escape
./bank_with_typed_errors.go:172:7: &Bank{...} does not escape
./bank_with_typed_errors.go:173:35: map[AccountID]*Account{...} escapes to heap
./bank_with_typed_errors.go:173:42: &Account{...} escapes to heap
./bank_with_typed_errors.go:173:74: &Account{...} escapes to heap
./bank_with_typed_errors.go:173:106: &Account{...} escapes to heap
./bank_with_typed_errors.go:175:29: map[string]Cents{...} escapes to heap
./bank_with_typed_errors.go:177:29: []error{...} does not escape
./bank_with_typed_errors.go:183:15: ... argument does not escape
./bank_with_typed_errors.go:183:16: "ok" escapes to heap
./bank_with_typed_errors.go:186:13: ... argument does not escape
./bank_with_typed_errors.go:186:40: classify(err) escapes to heap
./bank_with_typed_errors.go:188:16: ... argument does not escape
./bank_with_typed_errors.go:189:3: func literal does not escape
./bank_with_typed_errors.go:190:3: func literal does not escape
./bank_with_typed_errors.go:191:3: func literal does not escape
./bank_with_typed_errors.go:193:12: ... argument does not escape
./bank_with_typed_errors.go:193:40: classify(err) escapes to heap
./bank_with_typed_errors.go:197:13: ... argument does not escape
./bank_with_typed_errors.go:197:14: ok escapes to heap
./bank_with_typed_errors.go:197:21: len(joined.Unwrap()) escapes to heap
./bank_with_typed_errors.go:197:59: errors.Unwrap(err) == nil escapes to heap
./bank_with_typed_errors.go:198:13: ... argument does not escape
./bank_with_typed_errors.go:198:19: Cents(-5) escapes to heap
./bank_with_typed_errors.go:198:30: Cents(0) escapes to heap
./bank_with_typed_errors.go:198:40: Cents(123456) escapes to heap
./bank_with_typed_errors.go:198:67: FrozenError{...} == FrozenError{...} escapes to heap
./bank_with_typed_errors.go:199:12: ... argument does not escape
./bank_with_typed_errors.go:199:33: Cents(7) escapes to heap
./bank_with_typed_errors.go:199:65: entry{...}.amount escapes to heap
./bank_with_typed_errors.go:199:74: *b.accounts[AccountID("c3")] escapes to heap
./bank_with_typed_errors.go:205:15: ... argument does not escape
./bank_with_typed_errors.go:205:27: "books do not balance:" escapes to heap
./bank_with_typed_errors.go:205:52: total escapes to heap
