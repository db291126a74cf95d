//! The facts file: read, written back, and wrong in every way a person may get it wrong.

use facts::{Answer, Choice, Purpose, Question, Scope, Value, read_file, schema, write_file};
use language::{DUTCH, Texts};

fn question(id: &str, scope: Scope, answer: Answer) -> Question {
    Question {
        id: id.into(),
        order: 1,
        scope,
        purpose: Purpose::Decide,
        answer,
        name: Texts::default(),
        words: [(DUTCH, format!("Wat is {id}?"))].into_iter().collect(),
        why: Texts::default(),
        asked_when: facts::Condition::default(),
    }
}

fn questions() -> Vec<Question> {
    let choice =
        |id: &str, nl: &str| Choice { id: id.into(), words: [(DUTCH, nl.to_owned())].into_iter().collect() };
    vec![
        question("personal-data", Scope::Service, Answer::YesNo),
        question(
            "access",
            Scope::Service,
            Answer::Choice(vec![choice("none", "Geen"), choice("all", "Alles")]),
        ),
        question("start", Scope::Situation, Answer::Date),
        question("hours", Scope::Situation, Answer::Number(Texts::default())),
        question("places", Scope::Situation, Answer::List(vec![choice("eu", "EU")])),
        question("subs", Scope::Situation, Answer::Table(vec![choice("naam", "Naam")])),
        question("controller", Scope::Situation, Answer::Text),
    ]
}

const FILE: &str = "version = 1\n[situation]\nstart = 2026-01-31\nhours = 24\nplaces = ['EU', 'Ierland']\nsubs = [{ naam = 'A \"B\"' }]\ncontroller = 'C'\n[[services]]\nname = 'Salaris'\npersonal-data = 'ja'\naccess = 'Geen'\n";

fn problems(file: &str) -> Vec<(String, usize, usize)> {
    let (_, problems) = read_file("f.toml", file, &questions());
    let placed = |p: language::Problem| Some((p.message.id.into_owned(), p.position?));
    problems.into_iter().filter_map(placed).map(|(id, place)| (id, place.line, place.column)).collect()
}

#[test]
fn every_kind_of_answer_is_read() {
    let (situation, problems) = read_file("f.toml", FILE, &questions());
    assert_eq!(problems, []);
    assert_eq!(situation.general["hours"], Value::Number(24));
    assert_eq!(situation.general["places"], Value::List(vec!["eu".into(), "Ierland".into()]));
    let service = &situation.services[0];
    assert_eq!((service.name.as_str(), &service.facts["personal-data"]), ("Salaris", &Value::YesNo(true)));
    assert_eq!(service.facts["access"], Value::Choice("none".into()));
}

#[test]
fn what_every_service_says_of_the_whole_is_written_once() {
    let (mut situation, _) = read_file("f.toml", FILE, &questions());
    let hours = situation.general.remove("hours").unwrap();
    situation.services[0].facts.insert("hours".into(), hours.clone());
    let (read, problems) = read_file("", &write_file(&situation, &questions(), DUTCH), &questions());
    assert_eq!(problems, []);
    assert_eq!(read.general["hours"], hours);
    assert!(!read.general.contains_key("access"), "what is of a service stays there");

    // One that holds for one service only is no answer for both.
    let other = facts::Service { name: "Post".into(), ..facts::Service::default() };
    situation.services.push(other);
    let (read, _) = read_file("", &write_file(&situation, &questions(), DUTCH), &questions());
    assert!(!read.general.contains_key("hours"));
}

#[test]
fn what_is_written_reads_the_same() {
    let (situation, _) = read_file("f.toml", FILE, &questions());
    let written = write_file(&situation, &questions(), DUTCH);
    assert!(written.contains("# Wat is access?\naccess = \"none\""), "{written}");
    assert_eq!(read_file("g.toml", &written, &questions()), (situation, vec![]));
}

#[test]
fn unknown_is_no_answer() {
    let (situation, problems) = read_file(
        "f",
        "version = 1\n[[services]]\npersonal-data = 'onbekend'\naccess = 'unknown'",
        &questions(),
    );
    assert_eq!((problems.len(), situation.services[0].facts.len()), (0, 0));
}

#[test]
fn a_misspelt_fact_names_the_one_that_was_meant() {
    let (_, problems) = read_file("f", "version = 1\n[[services]]\npersonel-data = true", &questions());
    let message = &problems[0].message;
    assert_eq!(message.id, "facts-unknown-fact-near");
    assert!(message.arguments.iter().any(|(_, meant)| *meant == "personal-data".into()));
}

#[test]
fn each_mistake_has_its_place() {
    let at = |body: &str| problems(&format!("version = 1\n{body}")).remove(0);
    assert_eq!(at("[situation]\nhours = 'veel'"), ("facts-wrong-kind".into(), 3, 9));
    assert_eq!(at("[[services]]\naccess = 'half'"), ("facts-unknown-option".into(), 3, 10));
    assert_eq!(at("[situation]\nsubs = [{ x = 'a' }]"), ("facts-unknown-column".into(), 3, 11));
    assert_eq!(at("[[services]]\nstart = 2026-01-31"), ("facts-of-the-situation".into(), 3, 1));
    assert_eq!(at("[dienst]\na = 1"), ("facts-unknown-part".into(), 2, 2));
    assert_eq!(at("services = 3"), ("facts-not-a-part".into(), 2, 12));
    assert_eq!(at("[situation]\nzzz = 1").0, "facts-unknown-fact");
    assert_eq!(problems("version = 9")[0], ("facts-newer-version".into(), 1, 11));
    assert_eq!(problems("version = 0")[0].0, "facts-other-version");
    assert_eq!(problems("version = 'one'")[0].0, "facts-other-version");
    assert_eq!(problems("")[0].0, "facts-no-version");
}

#[test]
fn broken_notation_does_not_hide_the_rest() {
    let (situation, problems) =
        read_file("f", "version = 1\n[situation]\nhours = = 3\ncontroller = 'C'\n", &questions());
    assert_eq!(problems[0].message.id, "facts-not-toml");
    assert_eq!(problems[0].position.as_ref().unwrap().line, 3);
    assert_eq!(situation.general.get("controller"), Some(&Value::Text("C".into())));
}

#[test]
fn the_schema_lists_what_may_be_answered() {
    let schema = schema(&questions(), DUTCH);
    let access = &schema["properties"]["services"]["items"]["properties"]["access"];
    assert_eq!(access["enum"], serde_json::json!(["none", "all", "unknown"]));
    assert!(schema["properties"]["services"]["items"]["properties"].get("start").is_none());
}

/// What the message of the first problem says was meant.
fn meant(body: &str) -> Option<String> {
    let (_, problems) = read_file("f", &format!("version = 1\n{body}"), &questions());
    let message = &problems.first()?.message;
    let (_, meant) = message.arguments.iter().find(|(name, _)| *name == "meant")?;
    match meant {
        language::Argument::Text(text) if !text.is_empty() => Some(text.clone()),
        _ => None,
    }
}

#[test]
fn a_misspelt_value_part_or_column_names_the_one_that_was_meant() {
    assert_eq!(meant("[[services]]\naccess = 'nonne'"), Some("none".into()));
    assert_eq!(meant("[[services]]\naccess = 'Alle'"), Some("all".into()), "by its Dutch words");
    assert_eq!(meant("[[service]]\naccess = 'none'"), Some("services".into()));
    assert_eq!(meant("[situatie]\nhours = 3"), Some("situation".into()));
    assert_eq!(meant("[situation]\nsubs = [{ namm = 'x' }]"), Some("naam".into()));
    assert_eq!(meant("[[services]]\npersonal_data = true"), Some("personal-data".into()));
}

#[test]
fn what_resembles_nothing_is_not_guessed() {
    assert_eq!(meant("[[services]]\naccess = 'perhaps'"), None);
    assert_eq!(meant("[weather]\nsun = true"), None);
    assert_eq!(meant("[situation]\nqqq = true"), None);
}

#[test]
fn an_answer_outside_the_blocks_is_told_where_it_belongs() {
    assert_eq!(problems("version = 1\nhours = 3"), [("facts-outside".into(), 2, 1)]);
}

#[test]
fn a_profile_fills_what_the_file_leaves_open_and_nothing_else() {
    let (profile, problems) =
        facts::read_profile("p", "version = 1\n[situation]\nhours = 6\ncontroller = 'P'\n", &questions());
    assert_eq!(problems, []);
    let file = "version = 1\nprofile = 'p.toml'\n[situation]\nhours = 24\n";
    let (situation, problems) = read_file("f", file, &questions());
    assert_eq!((facts::profile_named(file), problems), (Some("p.toml".into()), vec![]));
    assert_eq!(facts::profile_named("version = 1\n"), None);
    let whole = situation.clone().built_on(&profile.general);
    assert_eq!(whole.general["hours"], Value::Number(24));
    assert_eq!(whole.general["controller"], Value::Text("P".into()));
}

#[test]
fn a_profile_with_services_or_a_wrong_answer_is_refused_with_its_line() {
    let of = |text: &str| {
        let (_, problems) = facts::read_profile("p.toml", text, &questions());
        let first = problems.into_iter().next().unwrap();
        (first.message.id.into_owned(), first.position.unwrap().line)
    };
    let services = of("version = 1\n[[services]]\nname = 'x'\n");
    assert_eq!(services, ("facts-profile-services".into(), 2));
    assert_eq!(of("version = 1\n[situation]\nhours = 'veel'\n"), ("facts-wrong-kind".into(), 3));
    assert_eq!(problems("version = 1\nprofile = 3\n")[0].0, "facts-profile-not-a-file");
}

#[test]
fn a_cell_of_a_table_is_read_as_its_question_asks() {
    let all = questions();
    let read = |id: &str, words: &str| {
        let question = all.iter().find(|question| question.id == id).unwrap();
        facts::read_answer(question, words).map_err(|message| message.id.into_owned())
    };
    assert_eq!(read("hours", "1.250"), Ok(Some(Value::Number(1250))));
    assert_eq!(read("hours", "12.5"), Err("facts-wrong-kind".into()), "half an hour is no whole number");
    assert_eq!(read("start", "31-1-2026"), read("start", "2026-01-31"));
    assert_eq!(read("places", "EU; Ierland"), Ok(Some(Value::List(vec!["eu".into(), "Ierland".into()]))));
    let row = [("naam".to_owned(), "A".to_owned())].into();
    assert_eq!(read("subs", "A"), Ok(Some(Value::Table(vec![row]))));
    assert_eq!(read("access", "Alles"), Ok(Some(Value::Choice("all".into()))));
    assert_eq!(read("access", "misschien"), Err("facts-unknown-option".into()));
    assert_eq!(read("personal-data", "onbekend"), Ok(None));
    assert_eq!(read("controller", "  "), Ok(None));
}
