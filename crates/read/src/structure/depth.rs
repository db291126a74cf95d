use paper::Marker;

use super::marker::Kind;

/// The kinds of label that are open, outermost first, each with its depth: letters within numbers,
/// roman numbers within letters.
#[derive(Default)]
pub(crate) struct Depths(Vec<(Kind, u8)>);

impl Depths {
    /// A heading closes every list.
    pub(crate) fn heading(&mut self) {
        self.0.clear();
    }

    /// The marker for a label, at the depth where its kind was open, or one deeper than all.
    pub(crate) fn marker(&mut self, kind: Kind, label: String) -> Marker {
        let kind = self.kind(kind, &label);
        if let Some(place) = self.0.iter().position(|(open, _)| similar(*open, kind)) {
            self.0.truncate(place);
        }
        let below = self.0.last().map_or(1, |(_, depth)| depth.saturating_add(1));
        let depth = if let Kind::Decimal(parts) = kind { below.max(parts) } else { below };
        self.0.push((kind, depth));
        if kind == Kind::Bullet { Marker::Bullet { depth } } else { Marker::Read { label, depth } }
    }

    /// `i.` after `h.` is a letter, `c.` a roman number in a list of those.
    fn kind(&self, kind: Kind, label: &str) -> Kind {
        let single = label.chars().filter(char::is_ascii_alphabetic).count() == 1;
        let first = label.contains('i');
        match (kind, self.0.last()) {
            (Kind::LowerRoman, Some((Kind::LowerLetter, _))) if single && !first => Kind::LowerLetter,
            (Kind::LowerLetter, Some((Kind::LowerRoman, _))) if label.contains(['v', 'x']) => {
                Kind::LowerRoman
            }
            _ => kind,
        }
    }
}

/// Numbers of any length share a place: `2.1` under `2`.
fn similar(one: Kind, other: Kind) -> bool {
    matches!((one, other), (Kind::Decimal(_), Kind::Decimal(_))) || one == other
}
