pdf-not-set = the PDF cannot be made: { $reason }
    .help = Choose another format, such as Word or HTML, and report this as a fault of the program.
