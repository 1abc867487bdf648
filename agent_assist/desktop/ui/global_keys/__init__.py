"""Keys registered with the system, one module for each system (ADR 34). Main thread only."""
