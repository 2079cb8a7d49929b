package money

var Secret = secret
