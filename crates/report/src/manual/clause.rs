use rulebook::{Piece, Shape, Wording};

use crate::Words;
use crate::sheet::Sheet;

/// A clause: why it is there, what it meets, and its wording with its slots.
pub(crate) fn write(id: &str, words: &Words<'_>, sheet: &mut Sheet) -> Option<()> {
    let clause = words.book().clauses.get(id)?;
    let language = words.language();
    sheet.title(clause.title.get(language));
    sheet.paragraph(clause.why.get(language));
    sheet.labelled(&words.word("manual-sources"), &words.cite_all(&clause.law));
    sheet.labelled(&words.word("manual-meets"), &clause.meets.join(", "));
    sheet.heading(2, &words.word("manual-wording"));
    for passage in clause.passages(language) {
        if !passage.name.is_empty() {
            sheet.emphasis(&passage.name);
        }
        passage.wordings.iter().for_each(|wording| line(wording, words, sheet));
    }
    Some(())
}

fn line(wording: &Wording, words: &Words<'_>, sheet: &mut Sheet) {
    let text: String = wording.pieces.iter().map(|piece| shown(piece, words)).collect();
    match wording.shape {
        Shape::Item { .. } => sheet.item(&text),
        _ => sheet.paragraph(&text),
    }
}

/// A piece as a reader of the manual sees it: slots by the name of their fact.
fn shown(piece: &Piece, words: &Words<'_>) -> String {
    let language = words.language();
    match piece {
        Piece::Words(text) | Piece::Term(text) => text.clone(),
        Piece::Slot { fact, .. } => {
            let name =
                words.book().facts.get(fact).map_or(fact.as_str(), |fact| fact.question.name.get(language));
            format!("[{name}]")
        }
        Piece::Reference(clause) => words
            .book()
            .clauses
            .get(clause)
            .map_or_else(String::new, |clause| clause.title.get(language).to_owned()),
        Piece::Measures | Piece::Level => format!("[{}]", words.word("manual-by-level")),
    }
}
