# What can be wrong with a file that is read.

# Not to be read.
read-empty = the file is empty
    .help = Check that this is the right file and that it was saved in full.
read-too-large = the file is larger than { $limit } MB
    .help = Remove large pictures, or save only the agreement itself, and try again.
read-bomb = a part of the file ({ $part }) unpacks to more than { $limit } MB
    .help = An ordinary document does not do that. Do not simply trust the file; ask the sender for a new copy.
read-encrypted = the file is encrypted
    .help = Open it with its password, save it without one and try again.
read-legacy-word = this is a Word document from before 2007 (.doc)
    .help = Open it in Word or LibreOffice and save it as .docx.
read-rich-text = this is an RTF document
    .help = Open it in Word or LibreOffice and save it as .docx.
read-not-the-format = the file is called { $claimed }, but it is not, and it cannot be read as anything else
    .help = Save the document again as docx or pdf and try again.
read-unknown-format = this kind of file cannot be read
    .help = Use a docx, pdf, odt, html, md or txt file.
read-damaged = the file is damaged or incomplete
    .help = Download or export it again, or ask the sender for a new copy.
read-no-words = there is no text in the file
    .help = If the document consists of pictures, run text recognition (OCR) on it first.
read-scan = this is a PDF without text, probably a scan
    .help = Run text recognition (OCR) on it, or use the original document.
read-gibberish = the text in this PDF is unreadable: the letters on the screen do not match the characters in the file
    .help = Use the original document, or print the PDF to a new one and run text recognition (OCR) on that.

# Read, with a reservation.
read-format-differs = the file is called { $claimed }, but it is { $found } and was read as such
    .help = Nothing needs to be done; give the file the right extension if you like.
read-part-damaged = a part of the file ({ $part }) is damaged; what was readable has been read
    .help = Compare the result with the document, or ask for a new copy.
read-cut-short = the document is too long; only the first { $count } pages or paragraphs were read
    .help = Split the document and read its parts one by one.
read-nested-too-deep = parts of the page are nested too deeply and were left out
    .help = Copy the text of the page into a document and read that.
read-pages-without-text = { $count ->
        [one] one page has no text
       *[other] { $count } pages have no text
    }
    .help = See whether there is a scan or a picture with text there; it was not read.
read-pages-damaged = { $count ->
        [one] one page could not be read
       *[other] { $count } pages could not be read
    }
    .help = Compare the result with the document, or ask for a new copy.
read-unknown-characters = { $count ->
        [one] one character is unreadable and stands in the text as �
       *[other] { $count } characters are unreadable and stand in the text as �
    }
    .help = Mind figures and names in those places, and look them up in the document.
read-tracked-changes = { $count ->
        [one] the document has a tracked change; it was read as if that were accepted
       *[other] the document has { $count } tracked changes; it was read as if those were accepted
    }
    .help = Accept or reject the changes, so that it is settled which text applies.
read-comments = { $count ->
        [one] the document has a comment in the margin, which was not read
       *[other] the document has { $count } comments in the margin, which were not read
    }
    .help = Read the comments yourself; what they say is no part of the agreement.
read-pictures = { $count ->
        [one] the document has a picture, which was not read
       *[other] the document has { $count } pictures, which were not read
    }
    .help = If a picture contains text, put that text in the document.
read-encoding-guessed = the character encoding is unknown; the text was read as Windows-1252
    .help = See whether accented letters and the euro sign are right, or save the text as UTF-8.
read-not-a-table = this file is no table that can be read ({ $what })
    .help = Save the table as .csv or .xlsx, with the names of the columns in the first row.
