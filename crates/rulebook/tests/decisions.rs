//! Rules that can never speak are problems of the rulebook.

use rulebook::File;

fn file(path: &str, text: &str) -> File {
    File { path: path.to_owned(), text: text.to_owned() }
}

fn problems(rules: &[(&str, &str)]) -> Vec<String> {
    let rule = |(id, when): &(&str, &str)| {
        format!(
            "[[rules]]\nid = \"{id}\"\nname = {{}}\nverdict = \"own-staff\"\nwhen = {when}\nbecause = {{}}\nlaw = []\n"
        )
    };
    let text: String = rules.iter().map(rule).collect();
    let fact = "order = 1\nanswer = \"yes-no\"\nname = {}\nquestion = {}\nwhy = {}\n";
    let files = [
        file("facts/home.toml", fact),
        file("facts/work.toml", fact),
        file("decisions/roles.toml", &format!("question = {{}}\n{text}")),
    ];
    let (_, problems) = rulebook::load(&files);
    let ids = problems.into_iter().map(|problem| problem.message.id.into_owned());
    ids.filter(|id| id != "decide-rule-without-law").collect()
}

#[test]
fn a_rule_that_contradicts_itself_is_reported() {
    assert_eq!(problems(&[("a", "{ all = [\"home: yes\", \"home: no\"] }")]), ["decide-rule-never"]);
    assert_eq!(
        problems(&[("a", "{ all = [\"home: yes\"], unless = [\"home: yes\"] }")]),
        ["decide-rule-never"]
    );
}

#[test]
fn a_rule_behind_one_that_covers_it_is_reported() {
    let covered = [("a", "{ all = [\"home: yes\"] }"), ("b", "{ all = [\"home: yes\", \"work: yes\"] }")];
    assert_eq!(problems(&covered), ["decide-rule-unreached"]);
    assert_eq!(problems(&[("a", "{}"), ("b", "{ all = [\"home: yes\"] }")]), ["decide-rule-unreached"]);
}

#[test]
fn two_rules_of_one_name_are_reported() {
    let twice = [("a", "{ all = [\"home: yes\"] }"), ("a", "{ all = [\"work: yes\"] }")];
    assert_eq!(problems(&twice), ["decide-rule-twice"]);
}

#[test]
fn rules_that_can_each_speak_are_no_problem() {
    let fine = [
        ("a", "{ all = [\"home: yes\"], unless = [\"work: yes\"] }"),
        ("b", "{ all = [\"home: yes\"] }"),
        ("c", "{ all = [\"home: no | yes\", \"work: yes\"] }"),
    ];
    assert_eq!(problems(&fine), Vec::<String>::new());
}
