write-docx = the Word file cannot be made: { $reason }
    .help = Choose another format, such as PDF or HTML, and report this as a fault of the program.
