package main

func (s shape) size() int { return Limit() * s.side }

func Limit() int { return limit * 10 }
