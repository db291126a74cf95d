report-not-advice = This is information, not legal advice.
report-law-of = The law as it stood on { $date }.
report-yes = yes
report-no = no
verdict-processor-agreement = Yes: a processor agreement is needed.
verdict-sub-processor-agreement = Yes: a sub-processor agreement is needed.
verdict-separate-controllers = No: both parties are controllers, each for its own part.
verdict-joint-controllers = No: the parties are joint controllers; they make an arrangement between them.
verdict-own-staff = No: these are your own people or is your own organisation.
verdict-no-access = No: the other party cannot reach the personal data, or only by chance.
verdict-no-personal-data = No: no personal data are processed.
verdict-household = No: the GDPR does not apply to purely personal or household use.
verdict-unknown = It cannot be said yet: facts are missing.
decide-because = Why
decide-known = What this rests on
decide-notes = Mind
decide-ask = What is still open
decide-what-if = What would change the answer
decide-change = If { $suppose }, { $verdict ->
         [processor-agreement] a processor agreement is needed
         [sub-processor-agreement] a sub-processor agreement is needed
         [separate-controllers] each is controller for its own part and no processor agreement is needed
         [joint-controllers] the parties are joint controllers and need an arrangement between them
         [own-staff] it is about your own people or organisation and no processor agreement is needed
         [no-access] the other cannot reach the data, or only by chance, and no processor agreement is needed
         [no-personal-data] there is nothing to process and no processor agreement is needed
         [household] the GDPR does not apply and no agreement is needed
        *[unknown] the answer is open
    }.
decide-change-fact = the answer to '{ $fact }' is '{ $value }'
decide-weighed = Looked at first, and not at issue here
decide-weighed-rule = { $rule } ({ $facts })
decide-fact-is = { $fact }: { $value }
decide-exception-no = Not here, because { $facts }.
decide-exception-yes = That is so here: { $facts }.
decide-exception-open = Whether that is so here was not said: { $facts }.
decide-followed = We follow for the Netherlands: { $text }
decide-followed-in = For { $country } we follow: { $text }
decide-other-view-in = In { $country }: { $text }
decide-documents = What you lay down now
decide-required = { $document } (required)
decide-advised = { $document } (advised)
decide-read = — read in: "{ $quote }"
decide-presumed = — inferred from: "{ $quote }"; if that is wrong, state it otherwise
decide-other-view = Otherwise: { $text }
certainty-read = read on a public page, which may have changed since
certainty-seed = as the article says that this product comes from
certainty-unverified = not checked; verify it before you rely on it
comes-signed = comes into force by signing
comes-in-terms = part of the terms that you accept
comes-console = accepted by you in the settings of the service
comes-none-needed = not needed
comes-unknown = how it comes into force is not known
decide-vendors = What we know of the supplier
decide-vendor-named = { $vendor } — named as "{ $quote }"
decide-vendor-choose = Say which service it is, for the role differs:
decide-vendor-role = { $service }, usual role: { $role }. { $why }
decide-vendor-where = Standard agreement: { $agreement }
decide-vendor-agreement = Processor agreement: { $comes }. { $how }
decide-vendor-certainty = Certainty: { $certainty }.
force-compulsory = compulsory
force-expected = customary; the other party expects it
force-offered = there to be used, not compulsory
decide-model = Model: { $model } ({ $by }) — { $for }: { $force }
decide-model-place = Stands at: { $address }. Certainty: { $certainty }.
confidence-firm = Confidence: firm. It follows from what was said or given.
confidence-likely = Confidence: likely. A part was inferred and not said in so many words.
confidence-disputed = Confidence: disputed. Authorities differ on this.
confidence-open = Confidence: open. Facts are still lacking.
decide-side = Your side: { $side }
decide-also-ask = What we would still like to know for what to do now
decide-drafted = Can be drafted here: art28 draft --agreement { $id } --facts FACTS.toml --output DOCUMENT.docx
decide-protection = Level of protection
decide-level = Level: { $level }. { $why }
decide-level-open = Still open; it depends on: { $facts }.
decide-measures-lower = { $count ->
        [one] With one measure of a lower level; all stand in the annex of the agreement.
       *[other] With { $count } measures of the lower levels; all stand in the annex of the agreement.
    }
decide-measures-certain = { $count ->
        [one] One measure is certain already, as it holds at every level; it stands in the annex of the agreement.
       *[other] { $count } measures are certain already, as they hold at every level; they stand in the annex of the agreement.
    }
