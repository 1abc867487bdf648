"""The recorder in FreeSWITCH, over its event socket."""
