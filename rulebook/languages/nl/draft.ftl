draft-no-agreement = er is geen model met de naam '{ $name }'
    .help = Kies een van de modellen in rulebook/agreements.
draft-open = { $count ->
        [0] er zijn geen open plekken
        [one] één gegeven ontbreekt nog; het staat als open plek in de tekst
       *[other] { $count } gegevens ontbreken nog; zij staan als open plekken in de tekst
    }
    .help = Vul de gegevens aan in het feitenbestand, of in het document zelf op de plekken tussen vierkante haken.
draft-open-fact = { $label } ({ $count ->
        [one] op één plaats
       *[other] op { $count } plaatsen
    })
draft-written = de overeenkomst staat in { $file }
