# De webapplicatie.
web-language = Nederlands
web-skip = Naar de inhoud
web-menu = Hoofdmenu
web-menu-decide = Nodig of niet
web-menu-draft = Opstellen
web-menu-check = Controleren
web-menu-manual = Naslag
web-stays-here = Wat u hier invult of inleest, blijft op uw eigen computer en wordt niet bewaard.
web-to-start = Naar de startpagina
web-failure-title = Dat lukte niet

# Startpagina.
web-question = Hebben wij een verwerkersovereenkomst nodig?
web-start-lead = Wie een ander met persoonsgegevens laat werken, moet dat vaak vastleggen (artikel 28 AVG), maar lang niet altijd. Hier ziet u wanneer wel, wanneer niet en waarom.
web-way-decide = Vragen beantwoorden
web-way-decide-why = Een handvol vragen, het antwoord met redenen en bronnen.
web-way-draft = De overeenkomst opstellen
web-way-draft-why = Op maat, in Word, PDF of HTML, met de open plekken geteld.
web-way-check = Hun overeenkomst controleren
web-way-check-why = Wat erin staat, wat ontbreekt en wat niet mag, met hun eigen woorden erbij.
web-tell = Of vertel het in uw eigen woorden
web-tell-how = Bijvoorbeeld: ‘Onze salarisadministratie wordt gedaan door een extern kantoor.’ Wat niet in de tekst staat, wordt niet geraden maar gevraagd.
web-tell-go = Beoordeel dit
web-learn = Lezen hoe het zit: wanneer wel, wanneer niet, en wat erin hoort

# Vraaggesprek.
web-decide-title = Is een verwerkersovereenkomst nodig?
web-source-page = In onze naslag
web-source-itself = De bron zelf
web-still-possible = Het kan nog worden:
web-required = { $text } (verplicht)
web-advised = { $text } (aan te raden)
web-open-questions = { $count ->
        [one] Nog één vraag open
       *[other] Nog { $count } vragen open
    }
web-progress = { $answered ->
        [0] Nog geen vraag beantwoord
        [one] Eén vraag beantwoord
       *[other] { $answered } vragen beantwoord
    }; { $left ->
        [0] er is niets meer te vragen
        [one] nog hooguit één te gaan
       *[other] nog hooguit { $left } te gaan
    }
web-not-known = Weet ik niet
web-back = Vorige vraag
web-answer = Het antwoord
web-next = En nu?
web-done = Meer hoeven wij niet te weten. U kunt ieder antwoord nog wijzigen.
web-write-agreement = Stel de overeenkomst op
web-you-told = Uw eigen woorden
web-services = Gaat het om meer dan één dienst?
web-services-why = Eén contract kan diensten bevatten met elk een eigen antwoord: hosting wel, betalingsverkeer niet. Voeg ze hier toe.
web-service-number = Dienst { $count }
web-service-new = Nog een dienst
web-rename = Noem het zo
web-remove = Verwijderen
web-add = Toevoegen
web-keep = Bewaren en later verdergaan
web-keep-why = Wij bewaren niets. Uw antwoorden staan leesbaar in het feitenbestand; lees het later weer in om verder te gaan, ook op de opdrachtregel.
web-facts-download = Feitenbestand downloaden
web-facts-open = Feitenbestand van eerder
web-open = Inlezen
web-so-far = Het antwoord tot nu toe
web-your-answers = Waar dit op rust
web-change = Wijzigen
web-nothing-yet = Zodra u antwoordt, groeit hier het antwoord, met redenen en bronnen.

# Wat er mis kan zijn.
web-no-page = deze pagina bestaat niet
    .help = Ga naar de startpagina of zoek in de naslag.
web-our-fault = er ging iets mis in het programma zelf
    .help = Probeer het nog eens. Blijft het zo, meld dan wat u deed; uw document zelf hoeft daar niet bij.
web-strange-host = deze naam hoort niet bij deze computer
    .help = Open de pagina op http://127.0.0.1 of http://localhost met het poortnummer dat bij het starten werd genoemd, of start met --host en deze naam.
web-strange-origin = dit formulier kwam van een andere website en is niet aangenomen
    .help = Open de pagina opnieuw vanaf de startpagina en probeer het daar.
web-too-slow = dit duurde te lang en is afgebroken
    .help = Probeer het nog eens, zo nodig met een kleiner bestand.
web-too-large = dit is te groot: meer dan { $limit } MB
    .help = Verwijder grote afbeeldingen uit het document of stuur alleen de overeenkomst zelf.
web-too-many = dit formulier heeft te veel velden
    .help = Open de pagina opnieuw vanaf de startpagina en probeer het daar.
web-one-file = er kwam meer dan één bestand
    .help = Kies één bestand tegelijk.
web-broken-form = dit formulier kwam niet heel over
    .help = Ga terug en verstuur het nog eens. Uw antwoorden staan er nog.
web-no-file = er is geen bestand gekozen
    .help = Ga terug en kies eerst een bestand.
web-facts-not-text = dit is geen feitenbestand
    .help = Kies het bestand dat u eerder hier hebt gedownload; de naam eindigt op .toml.
web-reading-died = het lezen van dit bestand is misgegaan
    .help = Sla het document opnieuw op als docx of pdf en probeer het nog eens. Gaat het weer mis, vertrouw het bestand dan niet zonder meer.
web-reading-slow = het lezen van dit bestand duurde te lang en is gestopt
    .help = Sla het document opnieuw op als docx of pdf, of stuur alleen de overeenkomst zelf.
web-address-taken = { $address } is al in gebruik
    .help = Misschien draait art28 al: open dan http://{ $address }. Kies anders een ander adres: art28 serve --listen { $other }.
web-cannot-listen = op { $address } kan niet worden geluisterd ({ $why })
    .help = Kies een ander adres, bijvoorbeeld: art28 serve --listen 127.0.0.1:2828.
web-ready = art28 staat klaar op http://{ $address } (stoppen met Ctrl+C)
web-stopped = art28 is gestopt

# De overeenkomst.
web-draft-title = De verwerkersovereenkomst
web-panel = Gegevens en keuzes
web-preview = Voorbeeld van de overeenkomst
web-blanks = { $count ->
        [0] Geen open plekken: de tekst is compleet
        [one] Nog één open plek
       *[other] Nog { $count } open plekken
    }
web-update = Bijwerken
web-document-language = Taal van de overeenkomst
web-download = Downloaden
web-fields-open = { $count ->
        [one] Nog in te vullen: één gegeven
       *[other] Nog in te vullen: { $count } gegevens
    }
web-fields-choices = Gemaakte keuzes ({ $count })
web-fields-filled = Ingevuld ({ $count })
web-leave-open = nog open laten
web-more-lines = Anders, één per regel
web-refused = Dit is niet overgenomen, omdat het geen getal of datum is: { $text }. De rest staat er wel.
web-verdict-open = Wij weten nog niet of u deze overeenkomst nodig hebt. Dit is hoe zij eruit zou zien.
web-not-needed = Volgens uw antwoorden is er geen verwerkersovereenkomst nodig. Wie een partij die er toch om vraagt tegemoet wil komen, legt meer vast dan nodig; lees eerst de redenen.
web-which-document = Welk document
web-to-questions = Naar de vragen en de redenen
web-no-format = dit formaat kan hier niet worden gemaakt
    .help = Kies een van de formaten op de pagina.

# De controle.
web-check-title = Hun overeenkomst controleren
web-check-lead = Kies de verwerkersovereenkomst die u kreeg. U ziet per vereiste wat er staat, met de woorden zelf, en wat ontbreekt.
web-check-choose = Het document
web-check-formats = Word (docx), PDF, OpenDocument (odt), HTML, Markdown of tekst; tot 50 MB. Het blijft op uw computer. U kunt het ook hierheen slepen.
web-check-go = Controleer
web-check-another = Een ander document
web-is-agreement = Dit is een verwerkersovereenkomst.
web-not-read = Wat niet kon worden gelezen
web-filter = Wat u wilt zien
web-report = Verslag downloaden:
web-letter = Brief aan de andere partij:
web-document = Het document
web-findings = De bevindingen
web-gaps = { $count ->
        [0] Geen aandachtspunten
        [one] Eén aandachtspunt
       *[other] { $count } aandachtspunten
    }
web-met = Voldaan ({ $count })
web-show-words = toon in het document
web-mended = Tekst die dit herstelt: { $text }
web-clause-page = Over deze bepaling
web-requirement-page = Waarom dit wordt gevraagd

# De naslag.
web-manual-title = Naslag
web-search = Zoek in de naslag
web-search-go = Zoek
web-found = { $count ->
        [0] Niets gevonden. Probeer een ander of korter woord.
        [one] Eén pagina gevonden
       *[other] { $count } pagina's gevonden
    }
web-kinds = Onderdelen van de naslag
web-kind-requirements = Vereisten
web-kind-clauses = Bepalingen
web-kind-scenarios = Situaties
web-kind-decisions = Beslisregels
web-kind-facts = Vragen
web-kind-measures = Maatregelen
web-kind-models = Modellen van sectoren
web-kind-vendors = Bekende leveranciers
web-kind-law = Bronnen
web-learn-yes = Wanneer wel: situaties waarin een overeenkomst nodig is
web-learn-no = Wanneer niet: situaties waarin geen verwerkersovereenkomst nodig is
web-learn-depends = Wanneer het ervan afhangt
web-learn-law = Wat erin moet volgens de wet
web-learn-essential = Wat verder niet mag ontbreken
web-learn-practice = Wat goede praktijk is
web-related = Hoort hierbij
web-try-situation = Beantwoord de vragen voor deze situatie
web-kind-terms = Afspraken
web-terms = Wat er is afgesproken ({ $count })
web-after = Het antwoord staat vast. Met deze vraag weten wij ook wat u nu moet doen.
web-draft-this = Stel dit op
web-measures = Maatregelen die daarbij passen ({ $count })
