report-review = Beoordeling van de verwerkersovereenkomst
report-file = Bestand
report-title = Titel
report-kind = Soort document
report-kind-agreement = verwerkersovereenkomst
report-kind-other = geen verwerkersovereenkomst
report-language = Taal
report-parties = Partijen
report-outcome-complete = De overeenkomst bevat alles wat de wet vraagt en alles wat niet mag ontbreken.
report-outcome-other = Dit document is geen verwerkersovereenkomst. Wat het toch over de eisen zegt, staat hieronder.
report-outcome-gaps = De overeenkomst voldoet nog niet: { $law ->
        [0] aan de wettelijke eisen is voldaan
        [one] aan één wettelijke eis is niet of niet geheel voldaan
       *[other] aan { $law } wettelijke eisen is niet of niet geheel voldaan
    }{ $essential ->
        [0] {"."}
        [one] , en één ander onderdeel dat niet mag ontbreken, ontbreekt geheel of gedeeltelijk.
       *[other] , en { $essential } andere onderdelen die niet mogen ontbreken, ontbreken geheel of gedeeltelijk.
    }
report-unread = Wat niet gelezen kon worden
report-notes = Over het document
report-summary = Samenvatting
report-asked = Gevraagd
report-note = Toelichting
report-basis = Grondslag
report-says = De overeenkomst zegt hierover
report-quote = “{ $text }” ({ $place })
report-quote-unplaced = “{ $text }”
report-proposal = Tekstvoorstel – { $clause }
report-proposal-above = Het tekstvoorstel bij “{ $requirement }” voorziet hier ook in.
report-requirement = Eis
report-says-column = Wat er staat
report-language-name = { $language ->
        [nl] Nederlands
        [en] Engels
       *[other] { $language }
    }
