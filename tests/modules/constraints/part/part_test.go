package part

const Tagged = "test"
