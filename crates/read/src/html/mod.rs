//! Web pages: the text of the page without what surrounds it on every page of the site.

mod builder;
mod depth;
mod list;
mod table;

use ego_tree::iter::Edge;
use encoding_rs::Encoding;
use language::Problem;
use paper::Block;
use scraper::node::Element;
use scraper::{Html, Node};

use crate::{Draft, limits, problem, structure, text};

use builder::Builder;
pub(crate) use builder::LINE;

/// A node of the page.
type At<'tree> = ego_tree::NodeRef<'tree, Node>;

pub(crate) fn read(bytes: &[u8]) -> Result<Draft, Problem> {
    let decoded = decode(bytes)?;
    let source = depth::shallow(&decoded.text);
    let html = Html::parse_document(source);
    let title = first(html.tree.root(), "title", 0).map(words);
    let cut = source.len() < decoded.text.len();
    let deep = (cut || is_too_deep(&html)).then(|| problem::simple("read-nested-too-deep"));
    Ok(Draft { title, blocks: of_page(&html), problems: decoded.problem.into_iter().chain(deep).collect() })
}

/// Whether elements are nested deeper than is read.
fn is_too_deep(html: &Html) -> bool {
    let mut depth = 0_usize;
    html.tree.root().traverse().any(|edge| {
        match edge {
            Edge::Open(_) => depth += 1,
            Edge::Close(_) => depth = depth.saturating_sub(1),
        }
        depth > limits::DEPTH + 1
    })
}

/// The blocks of HTML that was made of Markdown: all of it is text.
pub(crate) fn of_fragment(source: &str) -> (Vec<Block>, Option<Problem>) {
    let shallow = depth::shallow(source);
    let html = Html::parse_document(shallow);
    let deep = shallow.len() < source.len() || is_too_deep(&html);
    let blocks = structure::refine(Builder::read(html.tree.root(), false));
    (blocks, deep.then(|| problem::simple("read-nested-too-deep")))
}

fn decode(bytes: &[u8]) -> Result<text::Decoded<'_>, Problem> {
    let named = charset(bytes).filter(|_| std::str::from_utf8(bytes).is_err());
    match named.filter(|_| Encoding::for_bom(bytes).is_none() && bytes.len() <= limits::TEXT) {
        Some(encoding) => Ok(text::Decoded { text: encoding.decode(bytes).0, problem: None }),
        None => text::decode(bytes),
    }
}

/// The encoding that a page names in its head.
fn charset(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = String::from_utf8_lossy(bytes.get(..bytes.len().min(2048)).unwrap_or_default()).to_lowercase();
    let (_, rest) = head.split_once("charset=")?;
    let name = rest.trim_start_matches(['"', '\'']);
    Encoding::for_label(name.split(['"', '\'', ' ', '>', ';', '/']).next()?.as_bytes())
}

/// The blocks of the part of a page that holds most of its words; of all of it where leaving out
/// menus would leave little.
fn of_page(html: &Html) -> Vec<Block> {
    let root = html.tree.root();
    let all = Builder::read(root, false);
    let text = Builder::read(root, true);
    let main = ["main", "article"].iter().find_map(|name| first(root, name, 0));
    let main = main.map(|main| Builder::read(main, true)).unwrap_or_default();
    let chosen = if count(&text) * 10 < count(&all) * 3 {
        all
    } else if count(&main) * 10 >= count(&text) * 6 {
        main
    } else {
        text
    };
    structure::refine(chosen)
}

fn count(blocks: &[Block]) -> usize {
    blocks.iter().flat_map(|block| block.content.spans()).map(|span| span.words().len()).sum()
}

/// The first element of a name, in reading order.
fn first<'tree>(node: At<'tree>, name: &str, depth: usize) -> Option<At<'tree>> {
    if node.value().as_element().is_some_and(|element| element.name() == name) {
        return Some(node);
    }
    if depth > limits::DEPTH {
        return None;
    }
    node.children().find_map(|child| first(child, name, depth + 1))
}

/// The words in a node, on one line.
fn words(node: At<'_>) -> String {
    let text: String =
        node.descendants().filter_map(|node| node.value().as_text().map(|text| &**text)).collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether an element is not shown, or holds no text of the page.
fn is_hidden(element: &Element) -> bool {
    let name = element.name();
    let never = [
        "script", "style", "noscript", "template", "svg", "head", "iframe", "button", "select", "object",
        "canvas", "audio", "video", "dialog",
    ];
    let style = element.attr("style").unwrap_or_default().replace(' ', "").to_lowercase();
    let styled = style.contains("display:none") || style.contains("visibility:hidden");
    let aside = element.attr("aria-hidden") == Some("true");
    never.contains(&name) || element.attr("hidden").is_some() || styled || aside
}

/// Whether an element is what surrounds the text: menus, the foot of the page, its head unless that
/// holds the title.
fn is_boilerplate(node: At<'_>, element: &Element) -> bool {
    let role = element.attr("role").unwrap_or_default();
    match element.name() {
        "nav" | "footer" | "aside" => true,
        "header" => first(node, "h1", 0).is_none(),
        _ => matches!(role, "navigation" | "contentinfo" | "search"),
    }
}
