./outer_address_returned.go:6:7: func literal does not escape
./outer_address_returned.go:20:11: f does not escape
./outer_address_returned.go:12:6: moved to heap: u
./outer_address_returned.go:13:7: func literal does not escape
./outer_address_returned.go:15:6: func literal does not escape
./outer_address_returned.go:23:6: moved to heap: u
./outer_address_returned.go:24:7: func literal does not escape
