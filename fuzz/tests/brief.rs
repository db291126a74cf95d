//! A brief run with fixed numbers; `cargo xtask fuzz --seconds 600` is the long one.

use fuzz::{Plan, TARGETS, Until, run};

fn plan(targets: &[&str], inputs: u64) -> Plan {
    let folder = std::env::temp_dir().join(format!("art28-fuzz-{}", std::process::id()));
    let targets = targets.iter().map(|name| (*name).to_owned()).collect();
    Plan { targets, first: 0, until: Until::Inputs(inputs), folder }
}

#[test]
fn damaged_files_are_read_or_refused_in_time_and_memory() {
    let report = run(&plan(&[], 12)).unwrap();
    assert_eq!(report.inputs, 12 * u64::try_from(TARGETS.len()).unwrap());
    assert!(report.failures.is_empty(), "{:#?}", report.failures);
}

#[test]
fn every_seed_is_read_whole() {
    for target in &TARGETS {
        let seeds = target.seeds();
        assert!(!seeds.is_empty(), "{} has no seeds", target.name);
        for seed in
            seeds.iter().filter(|_| ["docx", "odt", "pdf", "html", "md", "txt"].contains(&target.name))
        {
            let reading = read::read(&format!("a.{}", target.ending), seed).unwrap();
            assert!(reading.paper.blocks.len() > 5, "{}", target.name);
        }
    }
}

#[test]
fn a_number_makes_the_same_input_again_and_another_number_another() {
    for target in &TARGETS {
        let seeds = target.seeds();
        assert_eq!(target.input(&seeds, 7), target.input(&seeds, 7), "{}", target.name);
        let distinct: std::collections::BTreeSet<_> =
            (0..50).map(|number| target.input(&seeds, number)).collect();
        assert!(distinct.len() > 40, "{} has {} inputs", target.name, distinct.len());
    }
}

#[test]
fn what_is_no_target_is_refused_with_the_names_there_are() {
    let refused = run(&plan(&["doc"], 1)).unwrap_err();
    assert!(refused.contains("'doc'") && refused.contains("docx"), "{refused}");
}
