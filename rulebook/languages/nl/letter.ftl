letter-subject = wijziging van de verwerkersovereenkomst “{ $document }”
letter-about = Betreft
letter-salutation = Geachte
letter-sender = naam van uw organisatie
letter-sender-address = adres van uw organisatie
letter-addressee = naam van de andere partij
letter-addressee-address = adres van de andere partij
letter-date = plaats en datum
letter-reader = naam van de geadresseerde
letter-signatory = naam van de ondertekenaar
letter-position = functie van de ondertekenaar
letter-nothing = Wij hebben uw “{ $document }” getoetst aan artikel 28 AVG. Wij vragen geen wijzigingen in de tekst.
letter-asks = Wij hebben uw “{ $document }” getoetst aan artikel 28 AVG. Wij vragen u de tekst aan te passen op { $clauses ->
        [one] één onderwerp
       *[other] { $clauses } onderwerpen
    }. { $law ->
        [0] Geen van onze verzoeken volgt rechtstreeks uit de wet; wel horen deze onderwerpen in een goede overeenkomst thuis.
        [one] Van onze verzoeken volgt er één rechtstreeks uit de wet.
       *[other] Van onze verzoeken volgen er { $law } rechtstreeks uit de wet.
    }
letter-how = Hieronder leest u per onderwerp wat er nu staat, wat wij vragen en waarom, met een tekstvoorstel dat u kunt overnemen. Wat tussen vierkante haken staat, vullen wij graag samen met u in.
letter-now = Wat er nu staat
letter-silent = Hierover hebben wij in uw tekst niets gevonden.
letter-asked = Wat wij vragen en waarom
letter-contradicted = De huidige tekst is hiermee in strijd.
letter-basis = Grondslag ({ $level }): { $law }.
letter-level = Gewicht: { $level }.
letter-proposal = Tekstvoorstel
letter-until = De verwerking mag pas beginnen of doorgaan met een overeenkomst die aan artikel 28 AVG voldoet. Dat is in het belang van u en van ons: de wet legt deze plicht op beide partijen.
letter-next = Wij ontvangen graag uw reactie of een aangepaste tekst, het liefst met de wijzigingen zichtbaar. Hebt u vragen of een andere formulering voor ogen, neem dan gerust contact met ons op.
letter-law-of = Wij zijn uitgegaan van het recht zoals het op { $date } gold.
letter-greeting = Met vriendelijke groet,
