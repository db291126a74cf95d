facts-no-options = this choice has no options
    .help = Give at least two under options, with id, nl and en.
