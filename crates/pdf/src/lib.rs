//! A paper as a PDF that is tagged for screen readers (PDF/UA-1) and fit for archives (PDF/A-2a).
//!
//! The page is set by Typst from `page.typ`, which reads the paper as JSON: no word of a paper is
//! ever Typst source, so nothing in a paper can be run. This is a crate of its own because Typst is
//! two thirds of the build.

mod glyphs;
mod sheet;
mod world;

use language::{Message, Problem};
use paper::Paper;
use typst::diag::SourceDiagnostic;
use typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

/// How many compilations what Typst remembers may go unused before it is forgotten.
const REMEMBERED: usize = 2;

/// The paper as a PDF file; the same paper gives the same bytes.
///
/// # Errors
/// Where Typst cannot set the page, which would be a fault of ours: the message holds its words.
pub fn pdf(paper: &Paper) -> Result<Vec<u8>, Problem> {
    let sheet = serde_json::to_vec(&sheet::sheet(paper)).map_err(|error| fault(&error.to_string()))?;
    let bytes = set(sheet);
    typst::comemo::evict(REMEMBERED);
    bytes
}

fn set(sheet: Vec<u8>) -> Result<Vec<u8>, Problem> {
    let world = world::Sheet::new(sheet).map_err(|error| fault(&error))?;
    let document = typst::compile::<PagedDocument>(&world).output.map_err(|errors| first(&errors))?;
    typst_pdf::pdf(&document, &options()?).map_err(|errors| first(&errors))
}

fn options() -> Result<PdfOptions, Problem> {
    let standards =
        PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1]).map_err(|error| fault(error.message()))?;
    Ok(PdfOptions { creator: Smart::Custom(None), standards, ..PdfOptions::default() })
}

fn first(errors: &[SourceDiagnostic]) -> Problem {
    fault(errors.first().map_or_else(String::new, |error| error.message.to_string()).as_str())
}

fn fault(words: &str) -> Problem {
    Problem::general(Message::new("pdf-not-set").with("reason", words))
}
