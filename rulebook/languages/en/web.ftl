# The web app.
web-language = English
web-skip = To the content
web-menu = Main menu
web-menu-decide = Needed or not
web-menu-draft = Draft
web-menu-check = Check
web-menu-manual = Reference
web-stays-here = What you enter or open here stays on your own computer and is not kept.
web-to-start = To the start page
web-failure-title = That did not work

# Start page.
web-question = Do we need a processor agreement?
web-start-lead = Whoever lets another work with personal data often has to put that in an agreement (Article 28 GDPR), but by no means always. See here when you do, when you do not, and why.
web-way-decide = Answer questions
web-way-decide-why = A handful of questions, then the answer with reasons and sources.
web-way-draft = Draft the agreement
web-way-draft-why = Made to measure, in Word, PDF or HTML, with what is still open counted.
web-way-check = Check their agreement
web-way-check-why = What it says, what it lacks and what is not allowed, in its own words.
web-tell = Or tell it in your own words
web-tell-how = For example: ‘Our payroll is run by an outside firm.’ What the text does not say is not guessed but asked.
web-tell-go = Assess this
web-learn = Read how it works: when you need one, when you do not, and what belongs in it

# Interview.
web-decide-title = Is a processor agreement needed?
web-source-page = In our reference
web-source-itself = The source itself
web-still-possible = It may still become:
web-required = { $text } (required)
web-advised = { $text } (advisable)
web-open-questions = { $count ->
        [one] One question still open
       *[other] { $count } questions still open
    }
web-progress = { $answered ->
        [0] No question answered yet
        [one] One question answered
       *[other] { $answered } questions answered
    }; { $left ->
        [0] nothing is left to ask
        [one] one more at most
       *[other] { $left } more at most
    }
web-not-known = I do not know
web-back = Previous question
web-answer = The answer
web-next = What next?
web-done = We need to know no more. You can still change every answer.
web-write-agreement = Draft the agreement
web-you-told = Your own words
web-services = Is it about more than one service?
web-services-why = One contract can hold services that each have an answer of their own: hosting yes, payments no. Add them here.
web-service-number = Service { $count }
web-service-new = Another service
web-rename = Name it so
web-remove = Remove
web-add = Add
web-keep = Keep, and go on later
web-keep-why = We keep nothing. Your answers stand readably in the facts file; open it again later to go on, on the command line as well.
web-facts-download = Download the facts file
web-facts-open = Facts file from before
web-open = Open
web-so-far = The answer so far
web-your-answers = What this rests on
web-change = Change
web-nothing-yet = As you answer, the answer grows here, with reasons and sources.

# What can be wrong.
web-no-page = there is no such page
    .help = Go to the start page, or search the reference.
web-our-fault = something went wrong in the program itself
    .help = Try again. If it stays, report what you did; your document itself need not come with it.
web-strange-host = this name does not belong to this computer
    .help = Open the page at http://127.0.0.1 or http://localhost with the port that was named at the start, or start with --host and this name.
web-strange-origin = this form came from another website and was not accepted
    .help = Open the page again from the start page and try there.
web-too-slow = this took too long and was ended
    .help = Try again, with a smaller file if need be.
web-too-large = this is too large: more than { $limit } MB
    .help = Remove large pictures from the document, or send the agreement alone.
web-too-many = this form has too many fields
    .help = Open the page again from the start page and try there.
web-one-file = more than one file came
    .help = Choose one file at a time.
web-broken-form = this form did not arrive whole
    .help = Go back and send it again. Your answers are still there.
web-no-file = no file was chosen
    .help = Go back and choose a file first.
web-facts-not-text = this is no facts file
    .help = Choose the file that you downloaded here before; its name ends in .toml.
web-reading-died = reading this file went wrong
    .help = Save the document again as docx or pdf and try once more. If it goes wrong again, do not simply trust the file.
web-reading-slow = reading this file took too long and was stopped
    .help = Save the document again as docx or pdf, or send the agreement alone.
web-address-taken = { $address } is already in use
    .help = Perhaps art28 is running already: then open http://{ $address }. Else choose another address: art28 serve --listen { $other }.
web-cannot-listen = cannot listen on { $address } ({ $why })
    .help = Choose another address, for example: art28 serve --listen 127.0.0.1:2828.
web-ready = art28 is ready at http://{ $address } (stop with Ctrl+C)
web-stopped = art28 has stopped

# The agreement.
web-draft-title = The processor agreement
web-panel = Details and choices
web-preview = Preview of the agreement
web-blanks = { $count ->
        [0] No blanks: the text is complete
        [one] One blank left
       *[other] { $count } blanks left
    }
web-update = Update
web-document-language = Language of the agreement
web-download = Download
web-fields-open = { $count ->
        [one] Still to be filled in: one detail
       *[other] Still to be filled in: { $count } details
    }
web-fields-choices = Choices made ({ $count })
web-fields-filled = Filled in ({ $count })
web-leave-open = leave open for now
web-more-lines = Other, one a line
web-refused = This was not taken over, because it is no number or date: { $text }. The rest was.
web-verdict-open = We do not know yet whether you need this agreement. This is what it would look like.
web-not-needed = By your answers no processor agreement is needed. Giving one to a party that asks for it all the same binds you to more than is needed; read the reasons first.
web-which-document = Which document
web-to-questions = To the questions and the reasons
web-no-format = this format cannot be made here
    .help = Choose one of the formats on the page.

# The check.
web-check-title = Check their agreement
web-check-lead = Choose the processor agreement that you were sent. See for each requirement what it says, in its own words, and what is missing.
web-check-choose = The document
web-check-formats = Word (docx), PDF, OpenDocument (odt), HTML, Markdown or text; up to 50 MB. It stays on your computer. You can also drop it here.
web-check-go = Check
web-check-another = Another document
web-is-agreement = This is a processor agreement.
web-not-read = What could not be read
web-filter = What you want to see
web-report = Download the report:
web-letter = Letter to the other party:
web-document = The document
web-findings = The findings
web-gaps = { $count ->
        [0] Nothing to mend
        [one] One point to mend
       *[other] { $count } points to mend
    }
web-met = Met ({ $count })
web-show-words = show in the document
web-mended = Text that mends this: { $text }
web-clause-page = About this clause
web-requirement-page = Why this is asked

# The reference.
web-manual-title = Reference
web-search = Search the reference
web-search-go = Search
web-found = { $count ->
        [0] Nothing found. Try another or a shorter word.
        [one] One page found
       *[other] { $count } pages found
    }
web-kinds = Parts of the reference
web-kind-requirements = Requirements
web-kind-clauses = Clauses
web-kind-scenarios = Situations
web-kind-decisions = Decision rules
web-kind-facts = Questions
web-kind-measures = Measures
web-kind-models = Models of sectors
web-kind-vendors = Known suppliers
web-kind-law = Sources
web-learn-yes = When you need one: situations that call for an agreement
web-learn-no = When you do not: situations without a processor agreement
web-learn-depends = When it depends
web-learn-law = What the law says must be in it
web-learn-essential = What else may not be missing
web-learn-practice = What is good practice
web-related = Belongs with this
web-try-situation = Answer the questions for this situation
web-kind-terms = Terms
web-terms = What was agreed ({ $count })
web-after = The answer is settled. This question is for what you should do now.
web-draft-this = Draft this
web-measures = Measures that fit it ({ $count })
