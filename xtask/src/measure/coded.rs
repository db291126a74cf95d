use std::collections::BTreeMap;

use facts::Value;

/// What a file of situations codes of one of them: keys of its own, true, false or a word.
type Coded = BTreeMap<String, serde_json::Value>;

/// A key of the file that answers a question with yes or no.
const YES_NO: [(&str, &str); 11] = [
    ("personal-data", "personal_data"),
    ("household", "household_only"),
    ("same-organisation", "same_legal_entity"),
    ("direct-authority", "under_direct_authority"),
    ("joint-decisions", "joint_decisions"),
    ("own-purpose", "own_purpose_use"),
    ("legal-task", "own_legal_duty"),
    ("main-task", "primary_task_is_processing"),
    ("profession", "regulated_profession"),
    ("processing-started", "processing_started"),
    ("agreement-signed", "agreement_signed"),
];

/// A word under a key of the file that answers a question with one of its values.
const WORDS: [(&str, &str, &str, &str); 15] = [
    ("access", "other_party_access", "systematic", "systematic"),
    ("access", "other_party_access", "possible", "systematic"),
    ("access", "other_party_access", "incidental", "incidental"),
    ("access", "other_party_access", "none", "none"),
    ("access", "other_party_access", "none_needed", "none"),
    ("access", "other_party_access", "encrypted_no_key", "none"),
    ("stored-there", "hosting_location", "other_party", "yes"),
    ("stored-there", "hosting_location", "on_premise", "no"),
    ("stored-there", "hosting_location", "other_party_premises_own_servers", "no"),
    ("who-decides", "instructions", "detailed", "customer"),
    ("who-decides", "instructions", "general", "customer"),
    ("who-decides", "instructions", "none", "provider"),
    ("engaged-by-customer", "engaged_by", "processor", "yes"),
    ("engaged-by-customer", "engaged_by", "controller", "no"),
    ("personal-data", "data_form", "fictitious", "no"),
];

/// The answer that the file codes to one of our questions.
pub fn value(fact: &str, coded: &Coded) -> Option<Value> {
    yes_no(fact, coded).or_else(|| word(fact, coded))
}

fn yes_no(fact: &str, coded: &Coded) -> Option<Value> {
    let (_, key) = YES_NO.iter().find(|(ours, _)| *ours == fact)?;
    coded.get(*key)?.as_bool().map(Value::YesNo)
}

fn word(fact: &str, coded: &Coded) -> Option<Value> {
    let says = |key: &str, word: &str| coded.get(key).and_then(|value| value.as_str()) == Some(word);
    let (_, _, _, ours) = WORDS.iter().find(|(ours, key, word, _)| *ours == fact && says(key, word))?;
    Some(match *ours {
        "yes" => Value::YesNo(true),
        "no" => Value::YesNo(false),
        option => Value::Choice(option.to_owned()),
    })
}
