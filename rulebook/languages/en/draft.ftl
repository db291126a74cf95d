draft-no-agreement = there is no model called '{ $name }'
    .help = Choose one of the models in rulebook/agreements.
draft-open = { $count ->
        [0] there are no blanks
        [one] one fact is still missing; it shows as a blank in the text
       *[other] { $count } facts are still missing; they show as blanks in the text
    }
    .help = Add them to the facts file, or fill them in in the document, between the square brackets.
draft-open-fact = { $label } ({ $count ->
        [one] at one place
       *[other] at { $count } places
    })
draft-written = the agreement is in { $file }
