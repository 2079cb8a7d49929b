package none

var X = 1
