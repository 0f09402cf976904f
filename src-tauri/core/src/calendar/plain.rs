//! The bytes of a file as lines, and what stands in a field as plain words. Files come as UTF-8, as UTF-16 with a mark
//! at the beginning, or as Windows-1252; folded lines are put together before they are decoded, because some programs
//! fold in the middle of a letter.

/// The characters of Windows-1252 from 0x80 to 0x9F.
const WINDOWS: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘', '’',
    '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// The lines of a file, unfolded and decoded, without empty ones.
pub fn lines(bytes: &[u8]) -> Vec<String> {
    match bytes {
        [0xff, 0xfe, rest @ ..] => unfolded(from_utf16(rest, u16::from_le_bytes).as_bytes()),
        [0xfe, 0xff, rest @ ..] => unfolded(from_utf16(rest, u16::from_be_bytes).as_bytes()),
        [0xef, 0xbb, 0xbf, rest @ ..] => unfolded(rest),
        all => unfolded(all),
    }
}

fn from_utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units = bytes.chunks_exact(2).filter_map(|pair| <[u8; 2]>::try_from(pair).ok()).map(unit);
    char::decode_utf16(units).map(|letter| letter.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}

fn unfolded(bytes: &[u8]) -> Vec<String> {
    let mut lines: Vec<Vec<u8>> = Vec::new();
    let ends = |byte: &u8| matches!(byte, b'\r' | b'\n');
    for line in bytes.split(ends).filter(|line| !line.is_empty()) {
        match (line, lines.last_mut()) {
            ([b' ' | b'\t', rest @ ..], Some(before)) => before.extend(rest),
            // Old files break quoted-printable text with a "=" at the end of the line.
            (line, Some(before)) if breaks_off(before) => {
                before.pop();
                before.extend(line);
            }
            (line, _) => lines.push(line.to_vec()),
        }
    }
    lines.iter().map(|line| decoded(line)).collect()
}

fn breaks_off(line: &[u8]) -> bool {
    line.ends_with(b"=")
        && line
            .split(|byte| *byte == b':')
            .next()
            .is_some_and(|head| head.to_ascii_uppercase().windows(16).any(|part| part == b"QUOTED-PRINTABLE"))
}

fn decoded(line: &[u8]) -> String {
    let windows = |byte: &u8| match byte {
        0x80..=0x9f => WINDOWS.get(usize::from(*byte - 0x80)).copied().unwrap_or(char::REPLACEMENT_CHARACTER),
        other => char::from(*other),
    };
    let text = std::str::from_utf8(line).map_or_else(|_| line.iter().map(windows).collect(), str::to_owned);
    text.replace('\0', "")
}

/// The text of a field without marks of a web page, strange signs or spaces around it.
pub fn words_of(text: &str) -> String {
    let lower = text.to_lowercase();
    let page = ["<br", "<p>", "<p ", "</", "<html", "<div"].iter().any(|tag| lower.contains(tag));
    let text = if page { without_tags(text) } else { text.to_owned() };
    let text = text.replace("\r\n", "\n").replace('\r', "\n").replace('\u{a0}', " ");
    let seen: String = text.chars().filter(|letter| !letter.is_control() || matches!(letter, '\n' | '\t')).collect();
    let lines: Vec<&str> = seen.lines().map(str::trim_end).collect();
    // One empty line is as good as many.
    let mut kept: Vec<&str> = Vec::new();
    for line in lines {
        if !(line.is_empty() && kept.last().is_none_or(|last| last.is_empty())) {
            kept.push(line);
        }
    }
    kept.join("\n").trim().to_owned()
}

fn without_tags(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('<') {
        plain.push_str(before);
        let Some((tag, after)) = after.split_once('>') else {
            rest = after;
            break;
        };
        let name: String = tag.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect();
        if ["br", "p", "div", "li", "tr", "h1", "h2", "h3"].contains(&name.to_ascii_lowercase().as_str()) {
            plain.push('\n');
        }
        rest = after;
    }
    plain.push_str(rest);
    let signs = [("&nbsp;", " "), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")];
    signs.iter().fold(plain, |plain, (name, sign)| plain.replace(name, sign))
}

/// At most so many characters of a text, and whether some were left out.
pub fn cut(text: &str, most: usize) -> (String, bool) {
    match text.char_indices().nth(most) {
        Some((at, _)) => (text.get(..at).unwrap_or_default().trim_end().to_owned(), true),
        None => (text.to_owned(), false),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn odd_encodings_are_read() {
        let welsh = "SUMMARY:Tŷ – £5";
        assert_eq!(lines(welsh.as_bytes()), [welsh]);
        assert_eq!(lines(&[b"\xef\xbb\xbf", welsh.as_bytes()].concat()), [welsh]);
        let little: Vec<u8> = [0xff, 0xfe].into_iter().chain(welsh.encode_utf16().flat_map(u16::to_le_bytes)).collect();
        let big: Vec<u8> = [0xfe, 0xff].into_iter().chain(welsh.encode_utf16().flat_map(u16::to_be_bytes)).collect();
        assert_eq!(lines(&little), [welsh]);
        assert_eq!(lines(&big), [welsh]);
        assert_eq!(lines(b"SUMMARY:Caf\xe9 \x96 \xa35"), ["SUMMARY:Café – £5"]);
    }

    #[test]
    fn folded_lines_are_put_together_also_in_the_middle_of_a_letter() {
        assert_eq!(lines(b"SUMMARY:Caf\xc3\r\n \xa9\r\nUID:1\n\tx"), ["SUMMARY:Café", "UID:1x"]);
        assert_eq!(
            lines(b"A;ENCODING=QUOTED-PRINTABLE:one=\r\n=20two\r\nB:1="),
            ["A;ENCODING=QUOTED-PRINTABLE:one=20two", "B:1="]
        );
        assert_eq!(lines(b"A:1\rB:2\r\r\nC:3"), ["A:1", "B:2", "C:3"]);
    }

    #[test]
    fn a_web_page_becomes_plain_words() {
        assert_eq!(
            words_of("<p>Bring the <b>red book</b>.</p><br>Ask for Jo &amp; Ali"),
            "Bring the red book.\n\nAsk for Jo & Ali"
        );
        assert_eq!(words_of("  3 < 4\r\n\r\n\r\n\u{7}end "), "3 < 4\n\nend");
        assert_eq!(words_of("broken </b"), "broken /b");
        assert_eq!(cut("café", 3), ("caf".to_owned(), true));
    }
}
