cli-cannot-open = dit bestand kan niet worden geopend ({ $why })
    .help = Controleer de naam en of u het bestand mag lezen.
cli-language-not-read = { $language ->
        [""] de taal van dit document is niet te herkennen
       *[other] dit document is in een taal die art28 nog niet leest ({ $language })
    }
    .help = Beoordeling kan nu van Nederlandse en Engelse documenten.
cli-unknown-id = '{ $id }' staat niet in het regelboek
    .help = Zie art28 explain zonder naam voor alles wat er is.
cli-unknown-id-close = '{ $id }' staat niet in het regelboek
    .help = Bedoelde u een van deze: { $close }?
