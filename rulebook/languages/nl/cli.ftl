cli-cannot-open = dit bestand kan niet worden geopend ({ $why })
    .help = Controleer de naam en of u het bestand mag lezen.
cli-unknown-id = '{ $id }' staat niet in het regelboek
    .help = Zie art28 explain zonder naam voor alles wat er is.
cli-unknown-id-close = '{ $id }' staat niet in het regelboek
    .help = Bedoelde u een van deze: { $close }?
cli-cannot-write = dit bestand kan niet worden geschreven ({ $why })
    .help = Controleer of de map bestaat en of u er mag schrijven.
cli-verdict-open = nog niet alle feiten zijn bekend die beslissen of er een verwerkersovereenkomst nodig is; deze tekst gaat ervan uit van wel
    .help = Zie art28 decide met hetzelfde feitenbestand voor de vragen die nog openstaan.
cli-no-agreement-needed = volgens deze feiten is geen verwerkersovereenkomst nodig; opgesteld wordt: { $title }
    .help = Zie art28 decide met hetzelfde feitenbestand voor de redenen, of kies zelf een document met --agreement.
cli-drafted = { $file } is geschreven, met { $blanks ->
        [0] geen open plekken
        [one] één open plek
       *[other] { $blanks } open plekken
    }.
cli-blank = { $label }{ $count ->
        [one] {""}
       *[other] , op { $count } plaatsen
    }
cli-nothing-to-decide = er is niets om over te beslissen
    .help = Geef een feitenbestand met --facts, of beschrijf de situatie met --situation.
cli-no-terminal = het vraaggesprek heeft een terminal nodig
    .help = Geef een feitenbestand met --facts, of beschrijf de situatie met --situation.
cli-terminal-broken = de terminal werkt niet mee ({ $why })
    .help = Probeer een ander venster, of geef een feitenbestand met --facts.
cli-interview = Hebt u een verwerkersovereenkomst nodig? Uw antwoorden worden bewaard in { $file }; u kunt altijd stoppen en later verdergaan.
cli-left = U bent gestopt. Verder gaan kan met: art28 decide --interview --facts { $file }
cli-progress = ({ $answered } beantwoord, nog hooguit { $left })
cli-do-not-know = weet ik niet
cli-back = terug naar de vorige vraag
cli-leave = stoppen en later verdergaan
cli-language-unknown = de taal van dit document is niet te herkennen
    .help = Beoordeling kan nu van Nederlandse en Engelse documenten.
cli-language-not-read = dit document is in een taal die art28 nog niet leest ({ $language })
    .help = Beoordeling kan nu van Nederlandse en Engelse documenten.
cli-no-ending = de naam van het uitvoerbestand heeft geen extensie
    .help = Kies een naam die eindigt op .docx, .pdf, .html of .md.
cli-unknown-format = art28 schrijft geen bestanden met de extensie .{ $ending }
    .help = Kies een naam die eindigt op .docx, .pdf, .html of .md.
cli-letter-untrue = volgens deze feiten is een verwerkersovereenkomst nodig, dus een brief die zegt van niet zou onwaar zijn
    .help = Zie art28 decide met hetzelfde feitenbestand voor de redenen.
cli-cannot-start = het programma kan niet starten ({ $why })
    .help = Sluit andere programma's en probeer het opnieuw.
cli-empty-folder = in { $folder } staan geen documenten die art28 leest
    .help = Kies een map met docx-, pdf-, odt-, html-, md- of txt-bestanden.
cli-reviewing = { $done } van { $of } documenten beoordeeld
cli-unknown-report = art28 schrijft geen beoordeling met de extensie .{ $ending }
    .help = Kies .txt, .json, .sarif, .csv, .html, .docx, .pdf of .md, of geef --format.
cli-report-no-ending = de naam van het uitvoerbestand heeft geen extensie, en er is geen map met die naam
    .help = Kies een naam die eindigt op .docx, .pdf, .html, .md, .txt, .json, .sarif of .csv, geef --format, of maak eerst de map.
cli-needs-output = deze vorm past niet in de terminal
    .help = Geef met --output een bestand op, bijvoorbeeld --output beoordeling.docx.
cli-letters-folder = elke brief is voor één overeenkomst
    .help = Geef met --output een bestaande map op; daarin komt per overeenkomst een brief.
cli-letter-no-agreement = dit document is geen verwerkersovereenkomst, dus is er geen brief over geschreven
    .help = Zie art28 review zonder --letter voor wat er wel in staat.
cli-letter-format = van dit document is geen .{ $ending } te maken
    .help = Kies .docx, .pdf, .html of .md.
cli-rows-written = { $written ->
        [one] één document geschreven
       *[other] { $written } documenten geschreven
    }, waarvan { $open } met open plekken; { $failed ->
        [0] geen rij overgeslagen
        [one] één rij overgeslagen
       *[other] { $failed } rijen overgeslagen
    }
cli-rows-progress = { $done } van { $all }
cli-no-rows = de tabel heeft geen rijen
    .help = Zet op de eerste rij de namen van de kolommen en daaronder een rij voor ieder document.
cli-column-ignored = de kolom '{ $column }' hoort bij geen vraag en is niet gebruikt
    .help = Noem haar in het bestand van --mapping: "{ $column }" = "processor-name".
cli-mapping-not-toml = dit is geen lijst van kolommen: { $what }
    .help = Schrijf op iedere regel "Naam van de kolom" = "naam-van-de-vraag".
cli-mapping-unknown = er is geen vraag met de naam '{ $fact }'
    .help = Kijk in docs/nl/facts of met art28 explain hoe zij heet.
cli-nothing-to-draft = er zijn geen feiten
    .help = Geef een feitenbestand met --facts, of een tabel met --table.
cli-falls-short = { $count ->
        [one] deze tekst voldoet nog niet aan één vereiste van de wet of het bronartikel
       *[other] deze tekst voldoet nog niet aan { $count } vereisten van de wet of het bronartikel
    }:
cli-note-written = de toelichting staat in { $file }
