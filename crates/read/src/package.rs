use std::io::{Cursor, Read};

use language::Problem;
use zip::ZipArchive;
use zip::result::ZipError;

use crate::limits::UNPACKED;
use crate::recognise::Format;
use crate::{limits, problem};

/// A zip file with XML in it, as docx and odt are.
pub(crate) struct Package<'bytes>(ZipArchive<Cursor<&'bytes [u8]>>);

impl<'bytes> Package<'bytes> {
    pub(crate) fn open(bytes: &'bytes [u8]) -> Result<Self, Problem> {
        ZipArchive::new(Cursor::new(bytes)).map(Self).map_err(|_| problem::simple("read-damaged"))
    }

    pub(crate) fn has(&self, part: &str) -> bool {
        self.0.index_for_name(part).is_some()
    }

    /// The bytes of a part; none where there is no such part.
    pub(crate) fn part(&mut self, part: &str) -> Result<Option<Vec<u8>>, Problem> {
        match self.0.by_name(part) {
            Ok(mut file) => unpack(&mut file, part).map(Some),
            Err(ZipError::FileNotFound) => Ok(None),
            Err(ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED)) => {
                Err(problem::simple("read-encrypted"))
            }
            Err(_) => Err(problem::simple("read-damaged")),
        }
    }

    /// The bytes of a part that the document can do without: a fault becomes a problem.
    pub(crate) fn spare(&mut self, part: &str, problems: &mut Vec<Problem>) -> Vec<u8> {
        match self.part(part) {
            Ok(bytes) => bytes.unwrap_or_default(),
            Err(_) => {
                problems.push(problem::part("read-part-damaged", part));
                Vec::new()
            }
        }
    }
}

/// Unpacks at most the limit: what a zip file says of its own sizes may be a lie.
fn unpack(file: &mut impl Read, part: &str) -> Result<Vec<u8>, Problem> {
    let mut bytes = Vec::new();
    let count =
        file.take(UNPACKED + 1).read_to_end(&mut bytes).map_err(|_| problem::simple("read-damaged"))?;
    if u64::try_from(count).unwrap_or(u64::MAX) > UNPACKED {
        let limit = usize::try_from(limits::UNPACKED).unwrap_or(usize::MAX);
        let mut found = problem::limit("read-bomb", limit);
        found.message = found.message.with("part", part);
        return Err(found);
    }
    Ok(bytes)
}

/// Which format a zip file holds.
pub(crate) fn format(bytes: &[u8]) -> Result<Format, Problem> {
    let mut package = Package::open(bytes)?;
    if package.has("word/document.xml") || package.has("word/document2.xml") {
        return Ok(Format::Docx);
    }
    let mimetype = package.part("mimetype").ok().flatten().unwrap_or_default();
    if mimetype.starts_with(b"application/vnd.oasis.opendocument.text") {
        return Ok(Format::Odt);
    }
    Err(problem::simple("read-unknown-format"))
}
