cli-cannot-open = this file cannot be opened ({ $why })
    .help = Check its name and whether you may read it.
cli-language-not-read = { $language ->
        [""] the language of this document cannot be recognised
       *[other] this document is in a language that art28 does not read yet ({ $language })
    }
    .help = Dutch and English documents can be reviewed now.
cli-unknown-id = '{ $id }' is not in the rulebook
    .help = See art28 explain without a name for all there is.
cli-unknown-id-close = '{ $id }' is not in the rulebook
    .help = Did you mean one of these: { $close }?
