./phone_book.go:32:7: u does not escape
./phone_book.go:32:69: "usage: " + u.Cmd + " " + u.Want escapes to heap
./phone_book.go:68:7: b does not escape
./phone_book.go:68:20: leaking param: name
./phone_book.go:72:24: ... argument does not escape
./phone_book.go:72:47: name escapes to heap
./phone_book.go:75:7: leaking param: b
./phone_book.go:75:20: leaking param content: args
./phone_book.go:78:20: ... argument does not escape
./phone_book.go:78:35: name escapes to heap
./phone_book.go:82:20: ... argument does not escape
./phone_book.go:84:21: &Contact{...} escapes to heap
./phone_book.go:85:26: func literal escapes to heap
./phone_book.go:85:17: append escapes to heap
./phone_book.go:89:7: leaking param content: b
./phone_book.go:89:22: leaking param: args
./phone_book.go:96:31: map[string]string{} escapes to heap
./phone_book.go:99:26: func literal escapes to heap
./phone_book.go:99:17: append escapes to heap
./phone_book.go:109:7: leaking param: b
./phone_book.go:109:20: leaking param content: args
./phone_book.go:115:17: append escapes to heap
./phone_book.go:118:21: make(map[string]bool) escapes to heap
./phone_book.go:122:26: func literal escapes to heap
./phone_book.go:122:17: append escapes to heap
./phone_book.go:133:7: leaking param: b
./phone_book.go:133:20: leaking param content: args
./phone_book.go:142:26: func literal escapes to heap
./phone_book.go:142:17: append escapes to heap
./phone_book.go:161:7: b does not escape
./phone_book.go:162:15: make([]string, 0, len(b.contacts)) escapes to heap
./phone_book.go:164:17: append escapes to heap
./phone_book.go:181:7: leaking param content: b
./phone_book.go:181:21: args does not escape
./phone_book.go:187:16: append does not escape
./phone_book.go:191:17: append does not escape
./phone_book.go:195:16: append does not escape
./phone_book.go:199:15: ... argument does not escape
./phone_book.go:199:40: n escapes to heap
./phone_book.go:199:55: strings.Join(why, ",") escapes to heap
./phone_book.go:174:7: leaking param content: b
./phone_book.go:176:15: ... argument does not escape
./phone_book.go:176:23: "  " escapes to heap
./phone_book.go:176:29: *b.contacts[n] escapes to heap
./phone_book.go:55:24: leaking param content: b
./phone_book.go:157:9: (*Book).back ignoring self-assignment in b.undo = b.undo[:n - 1]
./phone_book.go:151:7: b does not escape
./phone_book.go:56:24: b does not escape
./phone_book.go:49:31: map[string]handler{...} escapes to heap
./phone_book.go:55:19: func literal escapes to heap
./phone_book.go:56:19: func literal escapes to heap
./phone_book.go:61:34: func literal escapes to heap
./phone_book.go:64:14: leaking param: out
./phone_book.go:65:9: &Book{...} escapes to heap
./phone_book.go:65:44: map[string]*Contact{} escapes to heap
./phone_book.go:65:81: map[string]map[string]bool{} escapes to heap
./phone_book.go:170:7: leaking param: c
./phone_book.go:171:20: ... argument does not escape
./phone_book.go:171:39: c.Name escapes to heap
./phone_book.go:171:47: c.Age escapes to heap
./phone_book.go:171:64: c.Tags escapes to heap
./phone_book.go:209:7: leaking param: b
./phone_book.go:209:21: leaking param: line
./phone_book.go:216:20: ... argument does not escape
./phone_book.go:216:44: f[0] escapes to heap
./phone_book.go:219:20: UsageError{...} escapes to heap
./phone_book.go:224:7: b does not escape
./phone_book.go:224:21: leaking param: file
./phone_book.go:229:8: func literal does not escape
./phone_book.go:237:14: ... argument does not escape
./phone_book.go:237:34: n escapes to heap
./phone_book.go:237:38: c.Age escapes to heap
./phone_book.go:238:20: []string{} does not escape
./phone_book.go:240:18: append does not escape
./phone_book.go:244:15: ... argument does not escape
./phone_book.go:244:39: n escapes to heap
./phone_book.go:244:42: k escapes to heap
./phone_book.go:244:53: c.Phones[k] escapes to heap
./phone_book.go:247:16: ... argument does not escape
./phone_book.go:247:21: "tag" escapes to heap
./phone_book.go:247:28: n escapes to heap
./phone_book.go:247:43: strings.Join(c.Tags, " ") escapes to heap
./phone_book.go:253:11: leaking param: file
./phone_book.go:253:24: leaking param: out
./phone_book.go:314:7: moved to heap: ue
./phone_book.go:310:23: ... argument does not escape
./phone_book.go:312:14: ... argument does not escape
./phone_book.go:312:15: ">" escapes to heap
./phone_book.go:312:20: line escapes to heap
./phone_book.go:317:15: ... argument does not escape
./phone_book.go:317:16: "bye" escapes to heap
./phone_book.go:320:15: ... argument does not escape
./phone_book.go:320:16: "  " escapes to heap
./phone_book.go:320:24: ue.Cmd escapes to heap
./phone_book.go:320:30: "wants" escapes to heap
./phone_book.go:320:41: ue.Want escapes to heap
./phone_book.go:322:15: ... argument does not escape
./phone_book.go:322:16: "  !" escapes to heap
./phone_book.go:322:37: errors.Is(err, ErrMissing) escapes to heap
./phone_book.go:322:65: errors.Is(err, ErrExists) escapes to heap
./phone_book.go:326:16: ... argument does not escape
./phone_book.go:332:13: ... argument does not escape
./phone_book.go:332:22: len(again.contacts) escapes to heap
./phone_book.go:335:11: ... argument does not escape
./phone_book.go:335:18: string(data) escapes to heap
./phone_book.go:335:19: string(data) escapes to heap
./phone_book.go:336:29: ... argument does not escape
./phone_book.go:337:13: ... argument does not escape
./phone_book.go:337:23: errors.Is(err, os.ErrNotExist) escapes to heap
./phone_book.go:337:50: err != nil escapes to heap
