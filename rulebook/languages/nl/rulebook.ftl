rulebook-no-front-matter = dit bestand begint niet met gegevens tussen twee regels +++
    .help = Zet de TOML-gegevens bovenaan tussen twee regels met alleen +++.
rulebook-not-toml = dit is geen geldige TOML voor dit soort bestand: { $what }
    .help = Vergelijk het met een ander bestand in dezelfde map.
rulebook-unknown-folder = de map { $folder } hoort niet in het regelboek
    .help = Zet het bestand in een van de mappen die ARCHITECTURE.md noemt.
rulebook-not-a-language = '{ $folder }' is geen taalcode van twee letters
    .help = Schrijf nl of en.
rulebook-missing-words = de tekst van '{ $field }' ontbreekt in het { $language ->
        [nl] Nederlands
        [en] Engels
       *[other] { $language }
    }
    .help = Voeg de tekst in die taal toe.
rulebook-missing-patterns = er zijn geen patronen voor de taal { $language }
    .help = Voeg een lijst patronen voor die taal toe.
rulebook-citation-nowhere = de vindplaats '{ $citation }' leidt nergens heen
    .help = Voeg de bron of het onderdeel toe in rulebook/law, of verbeter de vindplaats.
rulebook-not-a-part = '{ $part }' is geen onderdeel zoals 28(3)(a), 'recital 26' of 'par 83'
    .help = Schrijf het onderdeel in een van die vormen.
rulebook-unknown-id = er is geen { $kind } met de naam '{ $id }'
    .help = Verbeter de naam of voeg het bestand toe.
rulebook-not-a-pattern = '{ $pattern }' is geen patroon: het moet met een woord of een begrip beginnen en eindigen
    .help = Haal de open plaats aan het begin of het einde weg.
rulebook-empty-cue = deze aanwijzing zoekt niets
    .help = Geef haar patronen onder all of of, of een check.
rulebook-no-cases = er zijn geen voorbeelden voor de taal { $language } die voldoen én die missen
    .help = Voeg onder [cases.{ $language }] ten minste één met met en één met missing toe.
rulebook-not-a-slot = dit is geen invulplek of begrip: '{ $slot }'
    .help = Schrijf een feit als {"{"}feit{"}"}, met enkelvoud en meervoud erachter als {"{"}feit|dag|dagen{"}"}, of een begrip als **Begrip**.
rulebook-meets-nothing = deze bepaling voldoet aan geen enkel vereiste
    .help = Noem onder meets de vereisten waaraan de bepaling voldoet.
rulebook-carries-unmet = het open feit raakt '{ $id }', maar de bepaling noemt dat vereiste niet
    .help = Voeg het vereiste toe onder meets, of haal het weg onder carries.
rulebook-languages-differ = de talen verschillen in het deel '{ $passage }'
    .help = Geef elke taal dezelfde delen, met evenveel leden en dezelfde invulplekken.
rulebook-clause-order = '{ $id }' staat te ver naar achteren
    .help = Zet eerst de inleiding, dan de artikelen en dan de bijlagen.
rulebook-vendor-without-service = deze leverancier heeft geen diensten
    .help = Beschrijf onder [[services]] ten minste één dienst.
rulebook-role-depends = bij de dienst '{ $service }' passen role en depends-on niet bij elkaar
    .help = Noem bij een open rol onder depends-on het feit dat beslist, en laat het bij een andere rol weg.
rulebook-evidence-does-not-fit = de zekerheid past niet bij wat eronder staat
    .help = Geef bij read de page en de dag onder checked, bij seed een stelling onder law, en bij unverified geen dag.
rulebook-not-an-address = '{ $address }' is geen webadres
    .help = Schrijf het adres voluit, met https:// ervoor.
