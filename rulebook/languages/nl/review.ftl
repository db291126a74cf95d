review-concept-missing = het begrip '{ $concept }' ontbreekt in het regelboek
    .help = Voeg rulebook/concepts/{ $concept }.toml toe.
review-concepts = de begrippen van het regelboek kloppen niet: { $what }
    .help = Verbeter het genoemde begrip in rulebook/concepts of in de eis.
review-is-agreement = Dit is een verwerkersovereenkomst ({ $language ->
        [nl] Nederlands
        [en] Engels
       *[other] { $language }
    }).
review-is-other = Dit is geen verwerkersovereenkomst. Wat er toch over de eisen in staat, volgt hieronder.
review-party = { $role ->
        [controller] verwerkingsverantwoordelijke
       *[processor] verwerker
    }: { $name }
review-counts = { $level }: { $met } voldaan, { $partial } gedeeltelijk, { $missing } ontbreekt, { $contradicted } in strijd, { $unclear } onduidelijk
review-gaps = Aandachtspunten: { $level }
review-met-list = Voldaan
review-met = Voldaan: { $asks }
review-partial = Dit staat er maar ten dele: { $asks }
review-missing = Dit staat er niet: { $asks }
review-contradicted = De tekst zegt het tegendeel van wat de wet vraagt: { $asks }
review-unclear = Dit is niet met zekerheid te beoordelen: { $asks }
review-page = pagina { $number }
review-line = regel { $number }
review-paragraph = alinea { $number }
grade-met = voldaan
grade-partial = gedeeltelijk
grade-missing = ontbreekt
grade-contradicted = in strijd
grade-unclear = onduidelijk
level-law = wettelijk verplicht
level-essential = mag niet ontbreken
level-practice = goede praktijk
review-document-missing = het regelboek zegt niet hoe een document van de soort '{ $document }' te herkennen is
    .help = Voeg rulebook/documents/{ $document }.toml toe.
