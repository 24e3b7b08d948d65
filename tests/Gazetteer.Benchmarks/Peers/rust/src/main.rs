// Scans a folded text for folded names with the aho-corasick crate, leftmost-longest, whole tokens.
// Names are searched for with the space before and behind them. A space may close one name and open the next, so each search begins on the last byte of the match before.
#![allow(unexpected_cfgs)]
use aho_corasick::{AhoCorasick, AhoCorasickBuilder, MatchKind};
use std::io::BufRead;
use std::time::Instant;

// Versions 1 and 0.7 differ in these two; 1 chooses the fastest automaton that fits itself.
#[cfg(modern)]
fn build(names: &[String]) -> (AhoCorasick, usize) {
    let automaton = AhoCorasickBuilder::new().match_kind(MatchKind::LeftmostLongest).build(names).unwrap();
    let bytes = automaton.memory_usage();
    (automaton, bytes)
}

#[cfg(not(modern))]
fn build(names: &[String]) -> (AhoCorasick, usize) {
    let automaton = AhoCorasickBuilder::new().match_kind(MatchKind::LeftmostLongest).build(names);
    let bytes = automaton.heap_bytes();
    (automaton, bytes)
}

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let names: Vec<String> = std::fs::read_to_string(&arguments[1]).unwrap().lines().map(|n| format!(" {} ", n)).collect();
    let text = std::fs::read(&arguments[2]).unwrap();
    let begun = Instant::now();
    let (automaton, bytes) = build(&names);
    println!("ready {} {}", begun.elapsed().as_nanos(), bytes);
    for _ in std::io::stdin().lock().lines() {
        let (mut count, mut sum, mut at) = (0u64, 0u64, 0usize);
        while let Some(m) = automaton.find(&text[at..]) {
            count += 1;
            sum = sum.wrapping_add(((at + m.start() + 1) as u64).wrapping_mul(31)).wrapping_add((m.end() - m.start() - 2) as u64);
            at += m.end() - 1;
        }
        println!("{} {}", count, sum);
    }
}
