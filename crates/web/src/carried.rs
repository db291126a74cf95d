//! What a page carries from one request to the next, since we keep nothing: packed small, in a
//! hidden field of its forms.

use std::io::{Read, Write};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use flate2::Compression;
use flate2::read::DeflateDecoder;
use flate2::write::DeflateEncoder;
use language::Problem;
use paper::Paper;
use serde::{Deserialize, Serialize};

/// What a packed document may unpack to, in bytes: more than any file that we read holds in words.
const LARGEST: u64 = 64 << 20;

/// A document that was read, and what could not be read in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Document {
    /// What the user calls the file.
    pub name: String,
    pub paper: Paper,
    pub problems: Vec<Problem>,
}

impl Document {
    /// As it goes into a form; none when memory does not let it.
    pub fn pack(&self) -> Option<String> {
        let mut packed = DeflateEncoder::new(Vec::new(), Compression::fast());
        packed.write_all(&postcard::to_stdvec(self).ok()?).ok()?;
        Some(URL_SAFE_NO_PAD.encode(packed.finish().ok()?))
    }

    /// As it came back; none where it is not what we packed.
    pub fn unpack(text: &str) -> Option<Self> {
        let packed = URL_SAFE_NO_PAD.decode(text.trim()).ok()?;
        let mut bytes = Vec::new();
        DeflateDecoder::new(packed.as_slice()).take(LARGEST).read_to_end(&mut bytes).ok()?;
        postcard::from_bytes(&bytes).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_comes_back_as_it_went() {
        let paper = Paper { title: Some("Verwerkersovereenkomst".into()), ..Paper::default() };
        let problem = Problem::general(language::Message::new("read-pictures").with("count", 2_usize));
        let document = Document { name: "x.docx".into(), paper, problems: vec![problem] };
        assert_eq!(Document::unpack(&document.pack().unwrap()), Some(document));
    }

    #[test]
    fn what_we_did_not_pack_is_refused_and_a_bomb_is_cut_off() {
        for text in ["", "!!!", "AAAA", "bm90IGRlZmxhdGU"] {
            assert_eq!(Document::unpack(text), None, "{text}");
        }
        let mut bomb = DeflateEncoder::new(Vec::new(), Compression::best());
        for _ in 0..80 {
            bomb.write_all(&vec![0xff; 1 << 20]).unwrap();
        }
        assert_eq!(Document::unpack(&URL_SAFE_NO_PAD.encode(bomb.finish().unwrap())), None);
    }
}
