"""Ordinary sentences, full of words that lead up to something sensitive elsewhere: nothing is found."""

from __future__ import annotations

import pytest

from agent_assist.masking import find

SENTENCES = """
the name of the hotel is Grand Plaza
my name is not on the list
this is ridiculous
this is the third time I call
I am Spanish and I live in Berlin
Hi there, I need help
will mark the ticket as done
May I help you?
grace period of 30 days
the order from San Jose arrived
she paid by Visa and Amex
Herr ober bitte
frau holle ist ein märchen von damals
customer wants to change the name on the order
user name is required
we met at 5 pm in the park
I bought 2 way radios
it takes a 5 minute drive
3 in a row
a 10 day walk
room 12 on floor 3
call back in 2 weeks at the latest
24 hours a day, 7 days a week
20 st louis cardinals tickets
the 2nd place winner
50 percent off this weekend
1080p display, 4k video
version 10.0.0.1 of the firmware
the meeting is on 12/04/2026
order placed on 03/02/2024
born to run is a great song
the birthday order was placed on 03/02/2024
born in Leeds, customer since 12/04/2019
party for her birthday on Saturday
I forgot my password
my password is not working
password is incorrect
the password was reset yesterday
password must be at least 12 characters
change pin please
I do not remember my pin
pin pad is broken
enter the code from the box
promo code SAVE20
my account was disabled
I am sick of waiting
this is a pain
health insurance claim
pet insurance quote
a blind spot mirror
Great Depression documentary
driver update 12345678
software license for 10000 users
licence key invalid
my passport expired
passport renewal takes 10 weeks
the plate is hot, table 12
registration is open until 2027
item FXR592300639 on the ticket
std::vector::size
at 12:30:45 today
aspect ratio 16:9
Der Termin ist am 12.03.2026
ich bin müde
ich bin in der straße
Bestellung 12345 kam nicht an
die lieferung dauert 5 tage
ha llegado el pedido 5
la calle está cortada
je suis en retard
la commande 4521 est arrivée
rue est barrée
3 places for dinner
two people at the door
page 5 drive c
a size 10 shoe in black
charge me $5 a day
the second street fair
I need an address change
what is your address?
no address on file
Chase Bank declined it
Wells Fargo account
Jack Daniels bottle
Mercedes dealer
Charlotte, NC is nice
Austin Texas
the Florence office
bill payment due in April
June invoice
she said rich people pay less
mark my words
can you rob a bank
the patient guide
art. 9 of the contract
secret santa at work
key account manager
security question needs to be changed
mother called earlier
her maiden voyage
what was the name of your first pet?
teacher discount code
the pet food is 12 euros
token ring network
my car is blue
I want to add a card to my account
says the order is late
said Monday works
it was delivered to the neighbour
thanks, bye
regards the invoice, it is late
kind regards
Dear Hiring Manager,
Dear Valued Guests,
verification code is case_sensitive
Dear Customer Support Team, I am writing to report it
Sehr geehrte Damen und Herren,
Lieber Kundenservice,
Estimado Servicio al Cliente,
Cher service client,
the Canon PIXMA printer and the Brother MFC
GoPro Hero 9, Nintendo Switch, Sony PlayStation
reason: late delivery
contact: none
customer: new
name:
Mr and Mrs
call me tomorrow
call me back please
his wife called
my son broke it
ask for a refund
follow up with billing
follow up with Amazon
on behalf of the company
speaking with support now
spoke with an agent
talk to you later
im going to call
i'm calling about
I'm Happy with it
C'est la vie
no 5 in the list
unit 5 of the course
box 12 is missing
suite 400 costs more
lot 5 sold
flat 20 percent
stroke of luck
cancer research charity
"""


@pytest.mark.parametrize("text", SENTENCES.strip().splitlines())
def test_nothing_is_found(text: str) -> None:
    assert [f.kind.value for f in find(text)] == []
