"""The recorder in rtpengine: its ng protocol, its files, and what they prove."""
