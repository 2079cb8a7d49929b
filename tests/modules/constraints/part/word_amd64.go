package part

const Word = 64
