facts-no-options = deze keuze heeft geen mogelijkheden
    .help = Geef onder options ten minste twee mogelijkheden, met id, nl en en.
