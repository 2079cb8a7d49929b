package two

var X = 1
