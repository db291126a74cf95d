cli-cannot-open = this file cannot be opened ({ $why })
    .help = Check its name and whether you may read it.
cli-language-not-read = { $language ->
        [""] the language of this document cannot be recognised
       *[other] this document is in a language that art28 does not read yet ({ $language })
    }
    .help = Dutch and English documents can be reviewed now.
