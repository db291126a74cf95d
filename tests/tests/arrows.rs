//! Arrows between crates point down only; this is the list of those that may be.

mod common;

const ARROWS: [(&str, &[&str]); 18] = [
    ("language", &[]),
    ("law", &["language"]),
    ("facts", &["language"]),
    ("text", &["language"]),
    ("paper", &["language"]),
    ("rulebook", &["facts", "language", "law", "text"]),
    ("rulebook-files", &["rulebook"]),
    ("decide", &["facts", "language", "law", "rulebook", "text"]),
    ("read", &["language", "paper"]),
    ("draft", &["facts", "language", "law", "paper", "rulebook"]),
    ("write", &["language", "paper"]),
    ("pdf", &["language", "paper"]),
    ("review", &["language", "law", "paper", "rulebook", "text"]),
    ("redline", &["language", "paper", "review"]),
    ("report", &["decide", "draft", "facts", "language", "law", "paper", "review", "rulebook"]),
    ("register", &["facts", "language", "law"]),
    ("cli", &["*"]),
    ("web", &["*"]),
];

#[test]
fn a_crate_uses_only_what_lies_below_it() {
    for manifest in common::files(&common::root().join("crates"), &["Cargo.toml"]) {
        let parsed: toml::Table = std::fs::read_to_string(&manifest).unwrap().parse().unwrap();
        let name = parsed["package"]["name"].as_str().unwrap().to_owned();
        let (_, allowed) = ARROWS.iter().find(|(known, _)| *known == name).unwrap_or_else(|| {
            panic!("the crate '{name}' has no line in the list of arrows");
        });
        let used = parsed.get("dependencies").and_then(toml::Value::as_table).cloned().unwrap_or_default();
        for dependency in used.keys().filter(|name| ARROWS.iter().any(|(known, _)| known == name)) {
            let fits = allowed.contains(&"*") || allowed.contains(&dependency.as_str());
            assert!(fits, "'{name}' may not use '{dependency}'");
        }
    }
}

#[test]
fn crates_below_report_touch_no_disk_and_no_clock() {
    let forbidden =
        ["std::fs", "std::env", "std::net", "std::process", "std::time", "SystemTime", "Instant::now"];
    let pure = [
        "language", "law", "facts", "text", "paper", "rulebook", "decide", "read", "draft", "write", "pdf",
        "review",
    ];
    for name in pure {
        let folder = common::root().join("crates").join(name).join("src");
        for file in common::files(&folder, &[".rs"]) {
            let text = std::fs::read_to_string(&file).unwrap();
            for word in forbidden {
                assert!(!text.contains(word), "{} uses {word}", file.display());
            }
        }
    }
}
