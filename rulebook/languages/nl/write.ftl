write-docx = het Word-bestand kan niet worden gemaakt: { $reason }
    .help = Kies een ander formaat, zoals PDF of HTML, en meld dit als fout van het programma.
