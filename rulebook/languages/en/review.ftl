review-concept-missing = the notion '{ $concept }' is missing from the rulebook
    .help = Add rulebook/concepts/{ $concept }.toml.
review-concepts = the notions of the rulebook do not fit: { $what }
    .help = Correct the notion named in rulebook/concepts or in the requirement.
review-is-agreement = This is a processor agreement ({ $language ->
        [nl] Dutch
        [en] English
       *[other] { $language }
    }).
review-is-other = This is not a processor agreement. What it says of the requirements all the same follows below.
review-party = { $role ->
        [controller] controller
       *[processor] processor
    }: { $name }
review-counts = { $level }: { $met } met, { $partial } partial, { $missing } missing, { $contradicted } contradicted, { $unclear } unclear
review-gaps = To look at: { $level }
review-met-list = Met
review-met = Met: { $asks }
review-partial = Only part of this is there: { $asks }
review-missing = This is not there: { $asks }
review-contradicted = The text says the opposite of what the law asks: { $asks }
review-unclear = This cannot be judged with certainty: { $asks }
review-page = page { $number }
review-line = line { $number }
review-paragraph = paragraph { $number }
grade-met = met
grade-partial = partial
grade-missing = missing
grade-contradicted = contradicted
grade-unclear = unclear
level-law = required by law
level-essential = may not be missing
level-practice = good practice
review-document-missing = the rulebook does not say how a document of the kind '{ $document }' is recognised
    .help = Add rulebook/documents/{ $document }.toml.
