rulebook-no-front-matter = this file does not begin with data between two +++ lines
    .help = Put the TOML data at the top between two lines that hold only +++.
rulebook-not-toml = this is not valid TOML for this kind of file: { $what }
    .help = Compare it with another file in the same folder.
rulebook-unknown-folder = the folder { $folder } does not belong in the rulebook
    .help = Put the file in one of the folders that ARCHITECTURE.md names.
rulebook-not-a-language = '{ $folder }' is not a two-letter language code
    .help = Write nl or en.
rulebook-missing-words = the text of '{ $field }' is missing in { $language ->
        [nl] Dutch
        [en] English
       *[other] { $language }
    }
    .help = Add the text in that language.
rulebook-missing-patterns = there are no patterns for the language { $language }
    .help = Add a list of patterns for that language.
rulebook-citation-nowhere = the citation '{ $citation }' leads nowhere
    .help = Add the source or the part in rulebook/law, or correct the citation.
rulebook-not-a-part = '{ $part }' is not a part such as 28(3)(a), 'recital 26' or 'par 83'
    .help = Write the part in one of those forms.
rulebook-unknown-id = there is no { $kind } called '{ $id }'
    .help = Correct the name or add the file.
rulebook-not-a-pattern = '{ $pattern }' is not a pattern: it has to begin and end with a word or a notion
    .help = Take away the open place at its beginning or end.
rulebook-empty-cue = this cue looks for nothing
    .help = Give it patterns under all or of, or a check.
rulebook-no-cases = there are no examples for the language { $language } that meet it and that miss it
    .help = Add at least one met and one missing under [cases.{ $language }].
rulebook-not-a-slot = this is no slot or term: '{ $slot }'
    .help = Write a fact as {"{"}fact{"}"}, with singular and plural as {"{"}fact|day|days{"}"}, or a term as **Term**.
rulebook-meets-nothing = this clause meets no requirement
    .help = Name under meets the requirements that the clause meets.
rulebook-carries-unmet = the open fact touches '{ $id }', but the clause does not name that requirement
    .help = Add the requirement under meets, or take it away under carries.
rulebook-languages-differ = the languages differ in the passage '{ $passage }'
    .help = Give each language the same passages, with as many paragraphs and the same slots.
rulebook-clause-order = '{ $id }' stands too far back
    .help = Put the openings first, then the articles, then the annexes.
rulebook-vendor-without-service = this supplier has no services
    .help = Describe at least one service under [[services]].
rulebook-role-depends = role and depends-on of the service '{ $service }' do not go together
    .help = For an open role, name under depends-on the fact that decides; for another role, leave it out.
rulebook-evidence-does-not-fit = the certainty does not go with what stands below it
    .help = Give page and day (checked) for read, a row under law for seed, and no day for unverified.
rulebook-not-an-address = '{ $address }' is no web address
    .help = Write the address in full, with https:// before it.
