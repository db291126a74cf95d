facts-no-options = deze keuze heeft geen mogelijkheden
    .help = Geef onder options ten minste twee mogelijkheden, met id, nl en en.
facts-not-toml = hier klopt de schrijfwijze niet: { $what }
    .help = Een regel ziet eruit als naam = waarde; tekst staat tussen aanhalingstekens.
facts-no-version = de versie van het bestand ontbreekt
    .help = Zet bovenaan version = { $version }.
facts-other-version = deze versie van het feitenbestand is onbekend
    .help = Deze versie van het programma leest version = { $version }.
facts-not-a-part = hier hoort een blok met antwoorden te staan
    .help = Schrijf [situation] of [[services]] op een eigen regel, met de antwoorden eronder.
facts-unknown-part = '{ $part }' is geen deel van een feitenbestand
    .help = Zet antwoorden onder [situation] of onder [[services]].
facts-unknown-fact = er is geen vraag met de naam '{ $fact }'
    .help = Kijk in de lijst van vragen hoe zij heet.
facts-unknown-fact-near = er is geen vraag met de naam '{ $fact }'
    .help = Bedoelde u '{ $meant }'?
facts-of-the-situation = '{ $fact }' geldt voor het geheel en niet voor één dienst
    .help = Zet dit antwoord onder [situation].
facts-wrong-kind = het antwoord op '{ $fact }' is van de verkeerde soort
    .help = Hier hoort { $kind ->
        [yes-no] true of false (of "ja" of "nee")
        [choice] een van de mogelijkheden, tussen aanhalingstekens
        [number] een heel getal
        [date] een dag, zoals 2026-01-31
        [list] een lijst, zoals ["eerste", "tweede"]
        [table] een lijst van rijen, zoals [{"{"} naam = "..." {"}"}]
       *[text] tekst tussen aanhalingstekens
    }.
facts-unknown-option = '{ $value }' is geen mogelijk antwoord op '{ $fact }'
    .help = Kies uit: { $options }.
facts-unknown-column = '{ $value }' is geen kolom van '{ $fact }'
    .help = De kolommen zijn: { $options }.
facts-newer-version = dit bestand is geschreven door een nieuwere versie van het programma
    .help = Werk het programma bij. Deze versie leest version = { $version }.
facts-outside = '{ $part }' staat buiten de blokken
    .help = Zet dit antwoord onder [situation], of onder de dienst waarover het gaat ([[services]]).
facts-unknown-part-near = '{ $part }' is geen deel van een feitenbestand
    .help = Bedoelde u '{ $meant }'?
facts-unknown-option-near = '{ $value }' is geen mogelijk antwoord op '{ $fact }'
    .help = Bedoelde u '{ $meant }'? Kies uit: { $options }.
facts-unknown-column-near = '{ $value }' is geen kolom van '{ $fact }'
    .help = Bedoelde u '{ $meant }'? De kolommen zijn: { $options }.
facts-profile-not-a-file = profile noemt geen bestand
    .help = Schrijf bovenaan profile = "leverancier.toml".
facts-profile-services = een profiel heeft geen diensten
    .help = Zet de vaste antwoorden onder [situation]; diensten staan in het feitenbestand.
facts-profile-circle = de profielen bouwen op elkaar voort zonder einde
    .help = Haal in een van de profielen de regel profile weg.
facts-profile-elsewhere = dit bestand bouwt voort op het profiel '{ $file }', dat hier niet te openen is
    .help = Haal de regel profile weg en zet de antwoorden in het bestand zelf, of gebruik art28 op de opdrachtregel.
