//! Pages within pages, counted before they are drawn: a few that draw each other many times over
//! come to more than any machine can draw, and the library has no limit to their number.

use hayro_interpret::hayro_syntax::content::TypedIter;
use hayro_interpret::hayro_syntax::content::ops::TypedInstruction;
use hayro_interpret::hayro_syntax::object::{Array, Dict, Name, Stream};
use hayro_interpret::hayro_syntax::page::{Page, Resources};

/// How deep they may be nested; the library goes as deep.
const DEPTH: usize = 50;

/// What is left to draw of all pages: a form costs one, more the deeper it is nested, and one for each
/// thousand bytes of it.
pub(crate) struct Budget(usize);

impl Budget {
    pub(crate) const fn new() -> Self {
        Self(200_000)
    }

    /// Takes what a page costs; whether it was there.
    pub(crate) fn affords(&mut self, page: &Page<'_>) -> bool {
        let resources = page.resources();
        let annotations = page.raw().get::<Array<'_>>(b"Annots".as_slice());
        let looks = annotations.iter().flat_map(|list| list.iter::<Dict<'_>>()).filter_map(|annotation| {
            annotation.get::<Dict<'_>>(b"AP".as_slice())?.get::<Stream<'_>>(b"N".as_slice())
        });
        self.content(page.typed_operations(), resources, 0).is_some()
            && looks.into_iter().all(|look| self.form(&look, resources, 0).is_some())
    }

    /// Takes what the forms of a content stream cost; none where that is too much.
    fn content(
        &mut self,
        mut operations: TypedIter<'_>,
        resources: &Resources<'_>,
        depth: usize,
    ) -> Option<()> {
        while let Some(operation) = operations.next() {
            if let TypedInstruction::XObject(drawn) = operation
                && let Some(stream) = resources.get_x_object(drawn.0)
            {
                self.form(&stream, resources, depth + 1)?;
            }
        }
        Some(())
    }

    fn form<'page>(
        &mut self,
        stream: &Stream<'page>,
        resources: &Resources<'page>,
        depth: usize,
    ) -> Option<()> {
        let is_form =
            stream.dict().get::<Name<'_>>(b"Subtype".as_slice()).is_some_and(|name| &*name == b"Form");
        if !is_form || depth > DEPTH {
            return Some(());
        }
        let Ok(content) = stream.decoded() else { return Some(()) };
        self.0 = self.0.checked_sub(1 + depth * depth + content.len() / 1000)?;
        let own = stream.dict().get::<Dict<'_>>(b"Resources".as_slice()).unwrap_or_default();
        let resources = Resources::from_parent(own, resources.clone());
        self.content(TypedIter::new(content.as_ref()), &resources, depth)
    }
}
