report-review = Review of the processor agreement
report-file = File
report-title = Title
report-kind = Kind of document
report-kind-agreement = processor agreement
report-kind-other = not a processor agreement
report-language = Language
report-parties = Parties
report-outcome-complete = The agreement says all that the law asks and all that may not be missing.
report-outcome-other = This document is not a processor agreement. What it says of the requirements all the same follows below.
report-outcome-gaps = The agreement does not suffice yet: { $law ->
        [0] it meets the requirements of the law
        [one] one requirement of the law is not met or not fully met
       *[other] { $law } requirements of the law are not met or not fully met
    }{ $essential ->
        [0] {"."}
        [one] , and one other part that may not be missing is absent or incomplete.
       *[other] , and { $essential } other parts that may not be missing are absent or incomplete.
    }
report-unread = What could not be read
report-notes = On the document
report-summary = Summary
report-asked = Asked
report-note = Note
report-basis = Basis
report-says = The agreement says on this
report-quote = “{ $text }” ({ $place })
report-quote-unplaced = “{ $text }”
report-proposal = Proposed text – { $clause }
report-proposal-above = The text proposed at “{ $requirement }” provides for this too.
report-requirement = Requirement
report-says-column = What it says
report-language-name = { $language ->
        [nl] Dutch
        [en] English
       *[other] { $language }
    }
