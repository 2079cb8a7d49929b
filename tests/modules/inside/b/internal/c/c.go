package c

var X = 1
