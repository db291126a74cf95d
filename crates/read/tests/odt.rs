//! OpenDocument text.

mod common;

use common::{check, odt, problems};

const LISTS: &str = "<text:list-style style:name=\"L\">\
    <text:list-level-style-number text:level=\"1\" style:num-suffix=\".\" style:num-format=\"1\"/>\
    <text:list-level-style-number text:level=\"2\" style:num-suffix=\")\" style:num-format=\"a\"/></text:list-style>\
    <text:list-style style:name=\"B\"><text:list-level-style-bullet text:level=\"1\"/></text:list-style>\
    <style:style style:name=\"vet\"><style:text-properties fo:font-weight=\"bold\"/></style:style>";

#[test]
fn headings_lists_and_tables_are_read() {
    let body = "<text:h text:outline-level=\"1\">Partijen</text:h>\
        <text:p>De <text:span text:style-name=\"vet\">verwerker</text:span>,<text:s/>de klant</text:p>\
        <text:list text:style-name=\"L\"><text:list-item><text:p>een</text:p><text:list><text:list-item>\
        <text:p>onder</text:p></text:list-item></text:list></text:list-item>\
        <text:list-item><text:p>twee</text:p></text:list-item></text:list>\
        <text:h text:outline-level=\"1\">Gegevens</text:h>\
        <text:list text:style-name=\"L\" text:continue-numbering=\"true\"><text:list-item><text:p>drie</text:p>\
        </text:list-item></text:list>\
        <text:list text:style-name=\"B\"><text:list-item><text:p>punt</text:p></text:list-item></text:list>\
        <table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>Soort</text:p>\
        </table:table-cell><table:table-cell><text:p>Wie</text:p></table:table-cell></table:table-row>\
        </table:table-header-rows><table:table-row><table:table-cell><text:p>naam</text:p></table:table-cell>\
        <table:table-cell><text:p>klant</text:p><text:p>lid</text:p></table:table-cell></table:table-row></table:table>";
    let reading = check(
        "a.odt",
        &odt(LISTS, body),
        "
# |Partijen
De **verwerker**, de klant
1 1.|een
2 a)|onder
1 2.|twee
# |Gegevens
1 3.|drie
1 •|punt
[1] Soort | Wie // naam | klant / lid",
    );
    assert_eq!(reading.paper.blocks.last().unwrap().origin.paragraph, Some(9));
}

#[test]
fn what_was_deleted_with_changes_tracked_is_left_out_and_notes_come_last() {
    let body = "<text:tracked-changes><text:changed-region><text:deletion><text:p>weg</text:p></text:deletion>\
        </text:changed-region></text:tracked-changes>\
        <text:p>Tekst<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>noot</text:p>\
        </text:note-body></text:note> verder<office:annotation><text:p>opmerking</text:p></office:annotation></text:p>";
    let reading = check("a.odt", &odt("", body), "Tekst verder\n1 1|noot");
    assert_eq!(problems(&reading), ["read-tracked-changes", "read-comments"]);
}
