package main

func main() {
	var x int = struct{}{} // ERROR 14 "cannot use struct\{\}\{\} \(value of type struct\{\}\) as int value in variable declaration"
	var y struct{} = 0 // ERROR 19 "cannot use 0 \(untyped int constant\) as struct\{\} value in variable declaration"
	var z interface{ M() } = struct{}{} // ERROR 27 "cannot use struct\{\}\{\} \(value of type struct\{\}\) as interface\{M\(\)\} value in variable declaration: struct\{\} does not implement interface\{M\(\)\} \(missing method M\)"
	var f func(int) (string, error) = func(int) string { return "" } // ERROR 36 "cannot use func\(int\) string \{…\} \(value of type func\(int\) string\) as func\(int\) \(string, error\) value in variable declaration"
	_, _, _, _ = x, y, z, f
}
