# Wat er mis kan zijn met een bestand dat wordt ingelezen.

# Niet te lezen.
read-empty = het bestand is leeg
    .help = Controleer of het juiste bestand is gekozen en of het volledig is opgeslagen.
read-too-large = het bestand is groter dan { $limit } MB
    .help = Verwijder grote afbeeldingen of sla alleen de overeenkomst zelf op, en probeer het opnieuw.
read-bomb = een onderdeel van het bestand ({ $part }) wordt uitgepakt groter dan { $limit } MB
    .help = Een gewoon document doet dat niet. Vertrouw het bestand niet zonder meer; vraag de afzender om een nieuw exemplaar.
read-encrypted = het bestand is versleuteld
    .help = Open het met het wachtwoord, sla het zonder wachtwoord op en probeer het opnieuw.
read-legacy-word = dit is een Word-document van vóór 2007 (.doc)
    .help = Open het in Word of LibreOffice en sla het op als .docx.
read-rich-text = dit is een RTF-document
    .help = Open het in Word of LibreOffice en sla het op als .docx.
read-not-the-format = het bestand heet { $claimed }, maar is dat niet en is ook niet als iets anders te lezen
    .help = Sla het document opnieuw op als docx of pdf en probeer het opnieuw.
read-unknown-format = dit soort bestand kan niet worden gelezen
    .help = Gebruik een bestand van het type docx, pdf, odt, html, md of txt.
read-damaged = het bestand is beschadigd of niet volledig
    .help = Download of exporteer het opnieuw, of vraag de afzender om een nieuw exemplaar.
read-no-words = er staat geen tekst in het bestand
    .help = Bestaat het document uit afbeeldingen, laat er dan eerst tekstherkenning (OCR) op los.
read-scan = dit is een pdf zonder tekst, waarschijnlijk een scan
    .help = Laat er tekstherkenning (OCR) op los, of gebruik het oorspronkelijke document.
read-gibberish = de tekst in deze pdf is onleesbaar: de letters op het scherm horen niet bij de tekens in het bestand
    .help = Gebruik het oorspronkelijke document, of druk de pdf af naar een nieuwe en laat daar tekstherkenning (OCR) op los.

# Wel gelezen, met een kanttekening.
read-format-differs = het bestand heet { $claimed }, maar is { $found } en is zo gelezen
    .help = Er hoeft niets te gebeuren; geef het bestand zo nodig de juiste extensie.
read-part-damaged = een onderdeel van het bestand ({ $part }) is beschadigd; wat leesbaar was, is gelezen
    .help = Vergelijk de uitkomst met het document, of vraag om een nieuw exemplaar.
read-cut-short = het document is te lang; alleen de eerste { $count } pagina's of alinea's zijn gelezen
    .help = Splits het document en lees de delen apart in.
read-nested-too-deep = delen van de pagina zijn te diep genest en zijn overgeslagen
    .help = Kopieer de tekst van de pagina naar een document en lees dat in.
read-pages-without-text = { $count ->
        [one] op één pagina staat geen tekst
       *[other] op { $count } pagina's staat geen tekst
    }
    .help = Bekijk of daar een scan of afbeelding met tekst staat; die is niet gelezen.
read-pages-damaged = { $count ->
        [one] één pagina kon niet worden gelezen
       *[other] { $count } pagina's konden niet worden gelezen
    }
    .help = Vergelijk de uitkomst met het document, of vraag om een nieuw exemplaar.
read-unknown-characters = { $count ->
        [one] één teken is onleesbaar en staat als � in de tekst
       *[other] { $count } tekens zijn onleesbaar en staan als � in de tekst
    }
    .help = Let op cijfers en namen op die plaatsen, en kijk ze na in het document.
read-tracked-changes = { $count ->
        [one] het document bevat een bijgehouden wijziging; het is gelezen alsof die is aanvaard
       *[other] het document bevat { $count } bijgehouden wijzigingen; het is gelezen alsof die zijn aanvaard
    }
    .help = Aanvaard of verwerp de wijzigingen, zodat vaststaat welke tekst geldt.
read-comments = { $count ->
        [one] het document bevat een opmerking in de kantlijn, die niet is gelezen
       *[other] het document bevat { $count } opmerkingen in de kantlijn, die niet zijn gelezen
    }
    .help = Bekijk de opmerkingen zelf; wat daarin staat, is geen deel van de overeenkomst.
read-pictures = { $count ->
        [one] het document bevat een afbeelding, die niet is gelezen
       *[other] het document bevat { $count } afbeeldingen, die niet zijn gelezen
    }
    .help = Staat er tekst in een afbeelding, neem die dan over in het document.
read-encoding-guessed = de tekencodering is niet bekend; de tekst is gelezen als Windows-1252
    .help = Kijk of letters met accenten en het euroteken kloppen, of sla de tekst op als UTF-8.
read-not-a-table = dit bestand is geen tabel die te lezen is ({ $what })
    .help = Bewaar de tabel als .csv of .xlsx, met de namen van de kolommen op de eerste rij.
