//! Web pages.

mod common;

use common::check;

#[test]
fn the_text_of_a_page_is_read_without_its_menus_and_scripts() {
    let page = "<!DOCTYPE html><html><head><title>DPA &amp; meer</title><style>p{}</style></head><body>\
        <nav><a href='/'>Home</a></nav><header><p>Winkel</p></header>\
        <main><h1>Overeenkomst</h1><h2>1. Duur</h2><p>Zolang de <b>dienst</b> duurt,\n zie <a href='https://e.org'>hier</a>.\
        <p>Regel een<br>regel twee<div style='display: none'>verborgen</div><script>weg()</script></main>\
        <footer>(c) Winkel</footer></body></html>";
    let reading = check(
        "page.html",
        page.as_bytes(),
        "= Overeenkomst\n# 1.|Duur\nZolang de **dienst** duurt, zie [hier](https://e.org).\nRegel een\nregel twee",
    );
    assert_eq!(reading.paper.title.as_deref(), Some("DPA & meer"));
}

#[test]
fn lists_count_as_the_page_says_and_keep_their_depth() {
    let page = "<html><body><ol start=3><li>drie<ol type=a><li>a<li><p>b</p><p>nog b</p></ol><li value=9>negen</ol>\
        <ul><li>punt</ul><dl><dt>Term<dd>betekenis</dl></body></html>";
    check(
        "a.html",
        page.as_bytes(),
        "1 3.|drie\n2 a.|a\n2 b.|b\nnog b\n1 9.|negen\n1 •|punt\nTerm\nbetekenis",
    );
}

#[test]
fn tables_of_data_are_tables_and_tables_that_lay_out_are_not() {
    let page = "<html><body><table><tr><th>Soort<th>Wie<tr><td>naam<td><ul><li>klant<li>lid</ul></table>\
        <table><tr><td><h2>Kop</h2><p>tekst</p><td>menu</table></body></html>";
    check("a.htm", page.as_bytes(), "[1] Soort | Wie // naam | • klant / • lid\n# |Kop\ntekst\nmenu");
}

#[test]
fn a_page_that_is_all_menu_is_read_all_the_same() {
    check(
        "a.html",
        b"<html><body><nav><p>Alleen dit is de tekst van de pagina.</p></nav>",
        "Alleen dit is de tekst van de pagina.",
    );
}

#[test]
fn a_page_in_an_old_encoding_is_read_as_it_says() {
    check("a.html", b"<html><meta charset=\"iso-8859-1\"><p>pati\xEBnt</p>", "patiënt");
}
