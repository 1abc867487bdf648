"""A desk phone's calls as the telephone system publishes them: SIP dialog events (RFC 4235 over RFC 6665)."""
