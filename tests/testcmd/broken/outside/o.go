package outside

func hidden() {}
