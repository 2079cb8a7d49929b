./former_names_of_io.go:18:13: ... argument does not escape
./former_names_of_io.go:18:44: ... argument does not escape
./former_names_of_io.go:18:67: ([]byte)("some text") does not escape
./former_names_of_io.go:19:44: ... argument does not escape
./former_names_of_io.go:20:13: ... argument does not escape
./former_names_of_io.go:20:20: string(text) escapes to heap
./former_names_of_io.go:20:21: string(text) escapes to heap
./former_names_of_io.go:22:13: ... argument does not escape
./former_names_of_io.go:22:31: strings.HasPrefix(filepath.Base((*os.File).Name(f)), "b") escapes to heap
./former_names_of_io.go:24:13: ... argument does not escape
./former_names_of_io.go:24:17: len(list) escapes to heap
./former_names_of_io.go:24:37: list[0].Name() escapes to heap
./former_names_of_io.go:24:53: list[0].Size() escapes to heap
./former_names_of_io.go:25:39: ... argument does not escape
./former_names_of_io.go:26:13: ... argument does not escape
./former_names_of_io.go:26:27: os.IsNotExist(err) escapes to heap
./former_names_of_io.go:28:13: ... argument does not escape
./former_names_of_io.go:28:20: string(all) escapes to heap
./former_names_of_io.go:28:21: string(all) escapes to heap
./former_names_of_io.go:29:22: ... argument does not escape
./former_names_of_io.go:29:39: "nothing" escapes to heap
./former_names_of_io.go:30:13: ... argument does not escape
./former_names_of_io.go:30:14: n escapes to heap
