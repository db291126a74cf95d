cli-cannot-open = this file cannot be opened ({ $why })
    .help = Check its name and whether you may read it.
cli-unknown-id = '{ $id }' is not in the rulebook
    .help = See art28 explain without a name for all there is.
cli-unknown-id-close = '{ $id }' is not in the rulebook
    .help = Did you mean one of these: { $close }?
cli-cannot-write = this file cannot be written ({ $why })
    .help = Check that the folder exists and that you may write in it.
cli-verdict-open = not all facts are known yet that decide whether a processor agreement is needed; this text assumes that it is
    .help = See art28 decide with the same facts file for the questions that are still open.
cli-no-agreement-needed = by these facts no processor agreement is needed; what is drafted: { $title }
    .help = See art28 decide with the same facts file for the reasons, or choose a document yourself with --agreement.
cli-drafted = { $file } was written, with { $blanks ->
        [0] no open places
        [one] one open place
       *[other] { $blanks } open places
    }.
cli-blank = { $label }{ $count ->
        [one] {""}
       *[other] , in { $count } places
    }
cli-nothing-to-decide = there is nothing to decide on
    .help = Give a facts file with --facts, or describe the situation with --situation.
cli-no-terminal = the interview needs a terminal
    .help = Give a facts file with --facts, or describe the situation with --situation.
cli-terminal-broken = the terminal does not cooperate ({ $why })
    .help = Try another window, or give a facts file with --facts.
cli-interview = Do you need a processor agreement? Your answers are kept in { $file }; you can always stop and go on later.
cli-left = You stopped. To go on: art28 decide --interview --facts { $file }
cli-progress = ({ $answered } answered, at most { $left } left)
cli-do-not-know = I do not know
cli-back = back to the previous question
cli-leave = stop and go on later
cli-language-unknown = the language of this document cannot be recognised
    .help = Dutch and English documents can be reviewed now.
cli-language-not-read = this document is in a language that art28 does not read yet ({ $language })
    .help = Dutch and English documents can be reviewed now.
cli-no-ending = the name of the output file has no ending
    .help = Choose a name that ends in .docx, .pdf, .html or .md.
cli-unknown-format = art28 writes no files that end in .{ $ending }
    .help = Choose a name that ends in .docx, .pdf, .html or .md.
cli-letter-untrue = by these facts a processor agreement is needed, so a letter that says otherwise would be untrue
    .help = See art28 decide with the same facts file for the reasons.
cli-cannot-start = the program cannot start ({ $why })
    .help = Close other programs and try again.
cli-empty-folder = there are no documents in { $folder } that art28 reads
    .help = Choose a folder with docx, pdf, odt, html, md or txt files.
cli-reviewing = { $done } of { $of } documents reviewed
cli-unknown-report = art28 writes no review with the extension .{ $ending }
    .help = Choose .txt, .json, .sarif, .csv, .html, .docx, .pdf or .md, or give --format.
cli-report-no-ending = the name of the output file has no extension, and there is no folder of that name
    .help = Choose a name that ends in .docx, .pdf, .html, .md, .txt, .json, .sarif or .csv, give --format, or make the folder first.
cli-needs-output = this form does not fit in the terminal
    .help = Give a file with --output, for example --output review.docx.
cli-letters-folder = each letter is for one agreement
    .help = Give an existing folder with --output; it gets a letter for each agreement.
cli-letter-no-agreement = this document is no processor agreement, so no letter was written about it
    .help = See art28 review without --letter for what it does say.
cli-letter-format = this document cannot be made as .{ $ending }
    .help = Choose .docx, .pdf, .html or .md.
cli-rows-written = { $written ->
        [one] one document written
       *[other] { $written } documents written
    }, { $open } of them with blanks; { $failed ->
        [0] no row skipped
        [one] one row skipped
       *[other] { $failed } rows skipped
    }
cli-rows-progress = { $done } of { $all }
cli-no-rows = the table has no rows
    .help = Put the names of the columns in the first row, and a row for each document below.
cli-column-ignored = the column '{ $column }' belongs to no question and was not used
    .help = Name it in the file of --mapping: "{ $column }" = "processor-name".
cli-mapping-not-toml = this is no list of columns: { $what }
    .help = Write on each line "Name of the column" = "name-of-the-question".
cli-mapping-unknown = there is no question called '{ $fact }'
    .help = See docs/en/facts or art28 explain for its name.
cli-nothing-to-draft = there are no facts
    .help = Give a facts file with --facts, or a table with --table.
cli-falls-short = { $count ->
        [one] this text does not meet one requirement of the law or the source article yet
       *[other] this text does not meet { $count } requirements of the law or the source article yet
    }:
cli-note-written = the explanatory note is in { $file }
