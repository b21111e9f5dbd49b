//! Words that begin a sentence but no name: what tells `… bersama Mahfud Md. Dia juga …` from
//! `… bersama H. Ahmad`.

/// Sorted, lower case.
#[rustfmt::skip]
static STARTERS: &[&str] = &[
    "ada", "adalah", "adapun", "agar", "akan", "akhirnya", "akibat", "akibatnya", "aku", "anda", "antara",
    "apa", "apabila", "apakah", "apalagi", "artinya", "atas", "atau", "awalnya", "bagaimana", "bagi", "bahkan",
    "bahwa", "banyak", "beberapa", "begitu", "beliau", "belum", "berbagai", "berdasarkan", "berikut",
    "biasanya", "bila", "bisa", "bukan", "dalam", "dan", "dari", "demi", "demikian", "dengan", "di", "dia",
    "diketahui", "dimana", "disebutkan", "dua", "gol", "hal", "hampir", "hanya", "harus", "hasilnya", "hingga",
    "ia", "ialah", "ini", "inilah", "itu", "itulah", "jadi", "jangan", "jika", "juga", "kalau", "kami", "kapan",
    "karena", "karenanya", "kedua", "kemudian", "kenapa", "kepada", "ketika", "kini", "kita", "lain", "lalu",
    "maka", "masih", "melalui", "memang", "mengapa", "mengenai", "menurut", "menurutnya", "mereka", "meski",
    "meskipun", "misalnya", "mulai", "namun", "nanti", "nantinya", "oleh", "pada", "padahal", "para", "perlu",
    "pertama", "pihak", "pihaknya", "saat", "salah", "sampai", "sang", "satu", "saya", "seakan", "sebab",
    "sebagai", "sebagian", "sebaliknya", "sebanyak", "sebelum", "sebelumnya", "sebuah", "secara", "sedangkan",
    "sehingga", "sejak", "sejumlah", "sekarang", "sekitar", "selain", "selama", "selanjutnya", "seluruh",
    "semasa", "sementara", "semua", "seorang", "seperti", "serta", "sesuai", "setelah", "setelahnya", "setiap",
    "siapa", "soal", "sudah", "sumber", "supaya", "tak", "tanpa", "tapi", "telah", "tentang", "tepat", "terhadap",
    "terkait", "tersebut", "tetapi", "tidak", "untuk", "usai", "walau", "walaupun", "yaitu", "yakni", "yang",
];

/// Whether `word` begins sentences and no names, in any case.
pub(crate) fn is_starter(word: &str) -> bool {
    let mut buffer = [0; 12];
    let Some(lower) = buffer.get_mut(..word.len()) else {
        return false;
    };
    lower.copy_from_slice(word.as_bytes());
    lower.make_ascii_lowercase();
    STARTERS
        .binary_search_by(|starter| starter.as_bytes().cmp(lower))
        .is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_sorted_and_short() {
        assert!(
            STARTERS.is_sorted_by(|a, b| a < b),
            "binary search needs it sorted"
        );
        assert!(STARTERS.iter().all(|word| word.len() <= 12));
        assert!(is_starter("Dia") && is_starter("NAMUN") && !is_starter("Ahmad"));
    }
}
