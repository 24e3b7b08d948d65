// Scans a folded text for folded names with the aho-corasick crate, leftmost-longest, whole tokens.
// Names are searched for with the space before and behind them. A space may close one name and open the next, so each search begins on the last byte of the match before.
use aho_corasick::{AhoCorasickBuilder, MatchKind};
use std::io::BufRead;
use std::time::Instant;

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let names: Vec<String> = std::fs::read_to_string(&arguments[1]).unwrap().lines().map(|n| format!(" {} ", n)).collect();
    let text = std::fs::read(&arguments[2]).unwrap();
    let begun = Instant::now();
    let automaton = AhoCorasickBuilder::new().match_kind(MatchKind::LeftmostLongest).build(&names);
    println!("ready {} {}", begun.elapsed().as_nanos(), automaton.heap_bytes());
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
