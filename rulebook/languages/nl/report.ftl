report-not-advice = Dit is informatie, geen juridisch advies.
report-law-of = Het recht zoals het op { $date } gold.
report-yes = ja
report-no = nee
verdict-processor-agreement = Ja: een verwerkersovereenkomst is nodig.
verdict-sub-processor-agreement = Ja: een subverwerkersovereenkomst is nodig.
verdict-separate-controllers = Nee: beide partijen zijn elk zelf verwerkingsverantwoordelijke.
verdict-joint-controllers = Nee: de partijen zijn gezamenlijk verwerkingsverantwoordelijk; zij treffen een onderlinge regeling.
verdict-own-staff = Nee: dit zijn uw eigen mensen of is uw eigen organisatie.
verdict-no-access = Nee: de andere partij kan niet of slechts bij toeval bij de persoonsgegevens.
verdict-no-personal-data = Nee: er worden geen persoonsgegevens verwerkt.
verdict-household = Nee: de AVG geldt niet voor zuiver persoonlijk of huishoudelijk gebruik.
verdict-unknown = Nog niet te zeggen: daarvoor ontbreken feiten.
decide-because = Waarom
decide-known = Waar dit op rust
decide-notes = Let op
decide-ask = Wat nog open is
decide-what-if = Wat het antwoord zou veranderen
decide-change = Als { $suppose }, { $verdict ->
         [processor-agreement] is een verwerkersovereenkomst nodig
         [sub-processor-agreement] is een subverwerkersovereenkomst nodig
         [separate-controllers] is ieder zelf verwerkingsverantwoordelijke en is geen verwerkersovereenkomst nodig
         [joint-controllers] zijn de partijen gezamenlijk verwerkingsverantwoordelijk en is een onderlinge regeling nodig
         [own-staff] gaat het om uw eigen mensen of organisatie en is geen verwerkersovereenkomst nodig
         [no-access] kan de ander niet of slechts bij toeval bij de gegevens en is geen verwerkersovereenkomst nodig
         [no-personal-data] is er niets te verwerken en geen verwerkersovereenkomst nodig
         [household] geldt de AVG niet en is geen overeenkomst nodig
        *[unknown] is het antwoord open
    }.
decide-change-fact = het antwoord op '{ $fact }' '{ $value }' is
decide-weighed = Eerst nagegaan, en hier niet aan de orde
decide-weighed-rule = { $rule } ({ $facts })
decide-fact-is = { $fact }: { $value }
decide-exception-no = Hier niet, want { $facts }.
decide-exception-yes = Dat speelt hier: { $facts }.
decide-exception-open = Of dat hier speelt, is niet gezegd: { $facts }.
decide-followed = Wij volgen voor Nederland: { $text }
decide-followed-in = Voor { $country } volgen wij: { $text }
decide-other-view-in = In { $country } geldt: { $text }
decide-documents = Wat u nu vastlegt
decide-required = { $document } (verplicht)
decide-advised = { $document } (aan te raden)
decide-read = — gelezen in: "{ $quote }"
decide-presumed = — afgeleid uit: "{ $quote }"; klopt dat niet, geef het dan anders op
decide-other-view = Anders: { $text }
certainty-read = gelezen op een openbare pagina, die intussen gewijzigd kan zijn
certainty-seed = volgens het artikel waaruit dit product voortkomt
certainty-unverified = niet gecontroleerd; ga het na voordat u ervan uitgaat
comes-signed = komt tot stand door ondertekening
comes-in-terms = maakt deel uit van de voorwaarden die u aanvaardt
comes-console = aanvaardt u in de instellingen van de dienst
comes-none-needed = niet nodig
comes-unknown = hoe zij tot stand komt, is niet bekend
decide-vendors = Wat wij van de leverancier weten
decide-vendor-named = { $vendor } — genoemd als "{ $quote }"
decide-vendor-choose = Zeg erbij om welke dienst het gaat, want de rol verschilt:
decide-vendor-role = { $service }, gebruikelijke rol: { $role }. { $why }
decide-vendor-where = Standaardovereenkomst: { $agreement }
decide-vendor-agreement = Verwerkersovereenkomst: { $comes }. { $how }
decide-vendor-certainty = Zekerheid: { $certainty }.
force-compulsory = verplicht
force-expected = gebruikelijk; de andere partij verwacht het
force-offered = beschikbaar, niet verplicht
decide-model = Model: { $model } ({ $by }) — { $for }: { $force }
decide-model-place = Vindplaats: { $address }. Zekerheid: { $certainty }.
confidence-firm = Zekerheid: vast. Het volgt uit wat is gezegd of opgegeven.
confidence-likely = Zekerheid: waarschijnlijk. Een deel is afgeleid en niet met zoveel woorden gezegd.
confidence-disputed = Zekerheid: betwist. Toezichthouders denken hier verschillend over.
confidence-open = Zekerheid: open. Er ontbreken nog feiten.
decide-side = Uw kant: { $side }
decide-also-ask = Wat wij nog willen weten voor wat u nu moet doen
decide-drafted = Hier op te stellen: art28 draft --agreement { $id } --facts FEITEN.toml --output DOCUMENT.docx
decide-protection = Beschermingsniveau
decide-level = Niveau: { $level }. { $why }
decide-level-open = Nog open; het hangt af van: { $facts }.
decide-measures-lower = { $count ->
        [one] Daarbij hoort één maatregel van een lager niveau; alle staan in de bijlage van de overeenkomst.
       *[other] Daarbij horen { $count } maatregelen van de lagere niveaus; alle staan in de bijlage van de overeenkomst.
    }
decide-measures-certain = { $count ->
        [one] Zeker is al één maatregel, die bij ieder niveau geldt; zij staat in de bijlage van de overeenkomst.
       *[other] Zeker zijn al { $count } maatregelen, die bij ieder niveau gelden; zij staan in de bijlage van de overeenkomst.
    }
