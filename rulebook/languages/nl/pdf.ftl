pdf-not-set = de PDF kan niet worden gemaakt: { $reason }
    .help = Kies een ander formaat, zoals Word of HTML, en meld dit als fout van het programma.
