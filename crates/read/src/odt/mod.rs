//! OpenDocument text: `content.xml` with its styles and lists.

mod body;
mod styles;

use language::Problem;

use crate::package::Package;
use crate::xml::{self, Element};
use crate::{Draft, problem, structure};

use body::Body;
use styles::Styles;

pub(crate) fn read(bytes: &[u8]) -> Result<Draft, Problem> {
    let mut package = Package::open(bytes)?;
    let mut problems = Vec::new();
    if is_encrypted(&mut package, &mut problems) {
        return Err(problem::simple("read-encrypted"));
    }
    let content = package.part("content.xml")?.ok_or_else(|| problem::simple("read-damaged"))?;
    let content = xml::parse(&content);
    let shared = xml::parse(&package.spare("styles.xml", &mut problems)).root;
    if !content.complete {
        problems.push(problem::part("read-part-damaged", "content.xml"));
    }
    let text = content.root.path(&["document-content", "body", "text"]);
    let text = text.ok_or_else(|| problem::simple("read-damaged"))?;
    let styles = Styles::of([&shared, &content.root]);
    let mut body = Body::new(text, &styles);
    body.read(text);
    body.finish();
    problems.extend(body.problems());
    let title = title(&xml::parse(&package.spare("meta.xml", &mut problems)).root);
    Ok(Draft { title, blocks: structure::refine(body.blocks), problems })
}

fn is_encrypted(package: &mut Package<'_>, problems: &mut Vec<Problem>) -> bool {
    let manifest = xml::parse(&package.spare("META-INF/manifest.xml", problems)).root;
    let mut found = Vec::new();
    manifest.all("encryption-data", &mut found);
    !found.is_empty()
}

fn title(meta: &Element) -> Option<String> {
    meta.path(&["document-meta", "meta", "title"]).map(Element::text)
}
