//! Zip files: packing, unpacking, and mutations of a part or of the whole.

use std::io::{Cursor, Read, Write};

use zip::result::ZipResult;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use crate::dice::Dice;
use crate::mutate::damaged;
use crate::tokens::Grammar;

/// The name of a part and what it holds.
type Part = (String, Vec<u8>);

/// A zip file of parts.
pub fn packed(parts: &[Part], method: CompressionMethod) -> ZipResult<Vec<u8>> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        writer.start_file(name.as_str(), SimpleFileOptions::default().compression_method(method))?;
        writer.write_all(content)?;
    }
    Ok(writer.finish()?.into_inner())
}

fn unpacked(bytes: &[u8]) -> ZipResult<Vec<Part>> {
    let mut archive = ZipArchive::new(Cursor::new(bytes))?;
    let mut parts = Vec::new();
    for number in 0..archive.len() {
        let mut file = archive.by_index(number)?;
        let mut content = Vec::new();
        file.read_to_end(&mut content)?;
        parts.push((file.name()?.into_owned(), content));
    }
    Ok(parts)
}

/// The zip file with one part damaged, left out, emptied or taken for another.
pub fn mutated(seed: &[u8], grammar: Grammar, dice: &mut Dice) -> Vec<u8> {
    let Ok(mut parts) = unpacked(seed) else { return seed.to_vec() };
    let (one, other) = (dice.below(parts.len()), dice.below(parts.len()));
    let spare = parts.get(other).map(|(_, content)| content.clone()).unwrap_or_default();
    match (dice.below(12), parts.get_mut(one)) {
        (0, _) => drop(parts.drain(one..(one + 1).min(parts.len()))),
        (1, Some((_, content))) => content.clear(),
        (2, Some((_, content))) => *content = spare,
        (_, Some((_, content))) => *content = damaged(std::mem::take(content), &spare, grammar, dice),
        _ => {}
    }
    let method = if dice.once_in(2) { CompressionMethod::Stored } else { CompressionMethod::Deflated };
    packed(&parts, method).unwrap_or_default()
}
