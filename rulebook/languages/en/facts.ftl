facts-no-options = this choice has no options
    .help = Give at least two under options, with id, nl and en.
facts-not-toml = the notation is not right here: { $what }
    .help = A line looks like name = value; text stands between quotation marks.
facts-no-version = the version of the file is missing
    .help = Put version = { $version } at the top.
facts-other-version = this version of the facts file is not known
    .help = This version of the program reads version = { $version }.
facts-not-a-part = a block of answers belongs here
    .help = Write [situation] or [[services]] on a line of its own, with the answers below it.
facts-unknown-part = '{ $part }' is no part of a facts file
    .help = Put answers under [situation] or under [[services]].
facts-unknown-fact = there is no question called '{ $fact }'
    .help = Look up its name in the list of questions.
facts-unknown-fact-near = there is no question called '{ $fact }'
    .help = Did you mean '{ $meant }'?
facts-of-the-situation = '{ $fact }' holds for the whole and not for one service
    .help = Put this answer under [situation].
facts-wrong-kind = the answer to '{ $fact }' is of the wrong kind
    .help = What belongs here is { $kind ->
        [yes-no] true or false (or "yes" or "no")
        [choice] one of the options, between quotation marks
        [number] a whole number
        [date] a day, such as 2026-01-31
        [list] a list, such as ["first", "second"]
        [table] a list of rows, such as [{"{"} name = "..." {"}"}]
       *[text] text between quotation marks
    }.
facts-unknown-option = '{ $value }' is no possible answer to '{ $fact }'
    .help = Choose from: { $options }.
facts-unknown-column = '{ $value }' is no column of '{ $fact }'
    .help = The columns are: { $options }.
facts-newer-version = this file was written by a newer version of the program
    .help = Update the program. This version reads version = { $version }.
facts-outside = '{ $part }' stands outside the blocks
    .help = Put this answer under [situation], or under the service it is about ([[services]]).
facts-unknown-part-near = '{ $part }' is no part of a facts file
    .help = Did you mean '{ $meant }'?
facts-unknown-option-near = '{ $value }' is no possible answer to '{ $fact }'
    .help = Did you mean '{ $meant }'? Choose from: { $options }.
facts-unknown-column-near = '{ $value }' is no column of '{ $fact }'
    .help = Did you mean '{ $meant }'? The columns are: { $options }.
facts-profile-not-a-file = profile names no file
    .help = Write profile = "supplier.toml" at the top.
facts-profile-services = a profile has no services
    .help = Put the standing answers under [situation]; services belong in the facts file.
facts-profile-circle = the profiles build on each other without end
    .help = Remove the line profile from one of them.
facts-profile-elsewhere = this file builds on the profile '{ $file }', which cannot be opened here
    .help = Remove the line profile and put its answers into the file itself, or use art28 on the command line.
