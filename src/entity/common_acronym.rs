//! Acronyms that name no body.

/// Crimes, taxes, documents, programmes, goods, diseases, people in a role: in capitals, like the
/// bodies beside them, and taken for bodies by a tagger that has not met them. Sorted.
#[rustfmt::skip]
const COMMON: &[&str] = &[
    "ABG", "ABK", "ABT", "AIDS", "AMDAL", "APBD", "APBDES", "APBN", "APBNP", "ASI", "ASN", "ATM", "BBG", "BBM",
    "BBN", "BLT", "BOS", "BPHTB", "BPKB", "BSU", "BTS", "CASN", "CCTV", "CPNS", "CPO", "CSR", "DAK", "DAU",
    "DBD", "DBH", "DIPA", "DNA", "DPO", "DPT", "EBT", "GPS", "HAM", "HET", "HGB", "HGU", "HIV", "HPP", "IHSG",
    "IMB", "IPA", "IPM", "IPS", "ISPA", "ISPU", "JHT", "JKN", "JKP", "KBM", "KDRT", "KIP", "KIS", "KITAS",
    "KJP", "KK", "KKN", "KLB", "KPR", "KTP", "KUHAP", "KUHP", "KUR", "LHKPN", "LNG", "LPG", "MBG", "MOU", "NIK",
    "NJOP", "NKRI", "NPWP", "ODGJ", "ODP", "OTT", "PAD", "PCR", "PDB", "PDP", "PDRB", "PERDA", "PERPPU", "PHK",
    "PILKADA", "PILPRES", "PKH", "PKL", "PLTA", "PLTB", "PLTG", "PLTGU", "PLTN", "PLTP", "PLTS", "PLTU", "PMK",
    "PNBP", "PNS", "PPDB", "PPKM", "PPN", "PPNBM", "PPPK", "PSBB", "PSK", "PSO", "PSU", "PTSL", "RAPBD",
    "RAPBN", "RDP", "RKUHP", "RPJMD", "RPJMN", "RT", "RTH", "RTRW", "RUPS", "RUPSLB", "RUU", "RW", "SBN", "SDA",
    "SDGS", "SDM", "SIM", "SKB", "SKCK", "SNI", "SOP", "SP3", "SPBU", "SPDP", "SPKLU", "SPMB", "SPT", "STNK",
    "SUN", "SUTET", "TBC", "TBS", "THR", "TKA", "TKDN", "TKI", "TKP", "TKW", "TPA", "TPPO", "TPPU", "TPS",
    "UAN", "UKM", "UMK", "UMKM", "UMP", "UMR", "UNBK", "USG", "UU", "WNA", "WNI",
];

/// Whether `word` is one of them.
pub(super) fn is_common(word: &str) -> bool {
    word.len() <= 8 && COMMON.binary_search(&word).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_sorted() {
        assert!(COMMON.is_sorted_by(|a, b| a < b));
        assert!(is_common("TPPO") && !is_common("KPK"));
    }
}
