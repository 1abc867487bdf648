"""Explain this call: one page for one contact, made only from ledger facts, for the customer. Pure but for its words.

facts → story (what happened, in keys and values) → words (in the customer's language) → page (HTML) or paper (PDF)
"""

from agent_assist.evidence.explain.line import Line
from agent_assist.evidence.explain.offer import Offer
from agent_assist.evidence.explain.story import Audience, Story, story
from agent_assist.evidence.explain.words import LANGUAGES, Words, words

__all__ = ["LANGUAGES", "Audience", "Line", "Offer", "Story", "Words", "story", "words"]
