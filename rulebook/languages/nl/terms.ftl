term-list = Wat is afgesproken
term-column = Afspraak
term-hours = { $number } uur
term-working-days = { $number ->
        [one] { $number } werkdag
       *[other] { $number } werkdagen
    }
term-days = { $number ->
        [one] { $number } dag
       *[other] { $number } dagen
    }
term-weeks = { $number ->
        [one] { $number } week
       *[other] { $number } weken
    }
term-months = { $number ->
        [one] { $number } maand
       *[other] { $number } maanden
    }
term-years = { $number } jaar
term-fees = { $percent }% van de vergoeding voor de dienst
term-fees-over = { $percent }% van de vergoeding voor de dienst over { $months ->
        [one] { $months } maand
       *[other] { $months } maanden
    }
