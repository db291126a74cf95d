letter-subject = changes to the processor agreement “{ $document }”
letter-about = Subject
letter-salutation = Dear
letter-sender = name of your organisation
letter-sender-address = address of your organisation
letter-addressee = name of the other party
letter-addressee-address = address of the other party
letter-date = place and date
letter-reader = name of the addressee
letter-signatory = name of the signatory
letter-position = position of the signatory
letter-nothing = We have checked your “{ $document }” against Article 28 GDPR. We ask for no changes to the text.
letter-asks = We have checked your “{ $document }” against Article 28 GDPR. We ask you to change the text on { $clauses ->
        [one] one subject
       *[other] { $clauses } subjects
    }. { $law ->
        [0] None of our requests follows directly from the law, but these subjects belong in a sound agreement.
        [one] One of our requests follows directly from the law.
       *[other] Of our requests, { $law } follow directly from the law.
    }
letter-how = For each subject you will find below what the text says now, what we ask and why, with a proposal that you can adopt. We would be glad to complete with you what stands in square brackets.
letter-now = What it says now
letter-silent = We have found nothing on this in your text.
letter-asked = What we ask and why
letter-contradicted = The present text conflicts with this.
letter-basis = Basis ({ $level }): { $law }.
letter-level = Weight: { $level }.
letter-proposal = Proposed text
letter-until = The processing may begin or continue only under an agreement that meets Article 28 GDPR. That is in your interest as well as ours: the law lays this duty on both parties.
letter-next = We look forward to your reply or to an amended text, preferably with the changes visible. If you have questions or another wording in mind, please contact us.
letter-law-of = We have gone by the law as it stood on { $date }.
letter-greeting = Yours sincerely,
