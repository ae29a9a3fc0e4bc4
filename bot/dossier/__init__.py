"""A case as a packet of files for whoever decides a dispute: a payment provider, a marketplace, a court."""
