./bank_accounts.go:16:20: ... argument does not escape
./bank_accounts.go:16:35: sign escapes to heap
./bank_accounts.go:16:49: int64(c) / int64(100) escapes to heap
./bank_accounts.go:16:63: int64(c) % int64(100) escapes to heap
./bank_accounts.go:24:7: leaking param content: e
./bank_accounts.go:25:20: ... argument does not escape
./bank_accounts.go:25:60: e.Account escapes to heap
./bank_accounts.go:25:71: e.Balance escapes to heap
./bank_accounts.go:25:87: e.Need - e.Balance escapes to heap
./bank_accounts.go:33:7: leaking param: e
./bank_accounts.go:34:51: "transfer " + e.From + "->" + e.To + ": " + e.Err.Error() escapes to heap
./bank_accounts.go:36:7: leaking param: e to result ~r0 level=0
./bank_accounts.go:56:7: leaking param content: a
./bank_accounts.go:61:20: ... argument does not escape
./bank_accounts.go:61:43: a.ID escapes to heap
./bank_accounts.go:64:16: append escapes to heap
./bank_accounts.go:68:7: leaking param content: a
./bank_accounts.go:73:10: &InsufficientFunds{...} escapes to heap
./bank_accounts.go:76:16: append escapes to heap
./bank_accounts.go:84:7: leaking param: b to result ~r0 level=2
./bank_accounts.go:84:21: leaking param: id
./bank_accounts.go:90:24: ... argument does not escape
./bank_accounts.go:90:47: id escapes to heap
./bank_accounts.go:93:7: leaking param content: b
./bank_accounts.go:93:25: leaking param: from
./bank_accounts.go:93:31: leaking param: to
./bank_accounts.go:94:8: func literal does not escape
./bank_accounts.go:96:23: TransferError{...} escapes to heap
./bank_accounts.go:112:19: append escapes to heap
./bank_accounts.go:118:15: leaking param: err
./bank_accounts.go:119:6: moved to heap: short
./bank_accounts.go:120:6: moved to heap: transfer
./bank_accounts.go:125:21: ... argument does not escape
./bank_accounts.go:125:52: short.Need - short.Balance escapes to heap
./bank_accounts.go:127:30: "no such account: " + err.Error() escapes to heap
./bank_accounts.go:129:21: ... argument does not escape
./bank_accounts.go:129:53: transfer.From escapes to heap
./bank_accounts.go:135:10: &Bank{} does not escape
./bank_accounts.go:136:29: []string{...} does not escape
./bank_accounts.go:137:41: &Account{...} escapes to heap
./bank_accounts.go:137:25: append escapes to heap
./bank_accounts.go:143:3: []struct { from string; to string; amount Cents }{...} does not escape
./bank_accounts.go:158:13: ... argument does not escape
./bank_accounts.go:158:42: s.from escapes to heap
./bank_accounts.go:158:50: s.to escapes to heap
./bank_accounts.go:158:56: s.amount escapes to heap
./bank_accounts.go:158:73: describe(err) escapes to heap
./bank_accounts.go:162:13: ... argument does not escape
./bank_accounts.go:162:23: *a escapes to heap
./bank_accounts.go:165:13: ... argument does not escape
./bank_accounts.go:165:14: "total" escapes to heap
./bank_accounts.go:165:23: total escapes to heap
./bank_accounts.go:165:30: "debt" escapes to heap
./bank_accounts.go:165:43: Cents(-5) escapes to heap
