//! Numbers as letters and as Roman numerals, as lists have them.

/// a to z, then aa, bb, as Word does.
#[must_use]
pub fn letters(count: u32) -> String {
    let Some(place) = count.checked_sub(1) else { return String::new() };
    let letter = u8::try_from(place % 26).map_or('a', |offset| char::from(b'a' + offset));
    let times = usize::try_from(place / 26).unwrap_or_default().min(20) + 1;
    std::iter::repeat_n(letter, times).collect()
}

/// i, ii, iii, iv.
#[must_use]
pub fn roman(count: u32) -> String {
    const STEPS: [(u32, &str); 13] = [
        (1000, "m"),
        (900, "cm"),
        (500, "d"),
        (400, "cd"),
        (100, "c"),
        (90, "xc"),
        (50, "l"),
        (40, "xl"),
        (10, "x"),
        (9, "ix"),
        (5, "v"),
        (4, "iv"),
        (1, "i"),
    ];
    let mut rest = count.min(4999);
    let mut digits = String::new();
    for (value, digit) in STEPS {
        while rest >= value {
            digits.push_str(digit);
            rest -= value;
        }
    }
    digits
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_double_after_z_and_roman_numerals_subtract() {
        assert_eq!((letters(1), letters(26), letters(27)), ("a".into(), "z".into(), "aa".into()));
        assert_eq!((roman(4), roman(14), roman(1999)), ("iv".into(), "xiv".into(), "mcmxcix".into()));
        assert_eq!(letters(0), "");
    }
}
