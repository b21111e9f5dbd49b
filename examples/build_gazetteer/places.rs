//! Regions of Indonesia, countries and cities of the world.

use std::collections::{HashMap, HashSet};
use std::error::Error;
use std::path::Path;

use entitas::Label;
use entitas::gazetteer::Class;
use entitas::token::tokenize;

use crate::own::{List, slug, table};
use crate::public::Source;

/// Cities abroad below this population are left out, but for those of the own list.
const SMALLEST_CITY: u64 = 100_000;

/// Cities below this population with a name of one word are more often the name of a person.
const LESSER_CITY: u64 = 500_000;

/// Where towns are called after those of the lands that their people came from.
const SETTLED: [&str; 22] = [
    "AR", "AU", "BO", "BR", "CA", "CL", "CO", "CR", "CU", "DO", "EC", "GT", "MX", "NI", "NZ", "PE",
    "PH", "PR", "US", "UY", "VE", "ZA",
];

/// Those lands.
const ELDER: [&str; 8] = ["DE", "ES", "FR", "GB", "IE", "IT", "NL", "PT"];

/// A word in so many names of regions says little alone.
const COMMON_PART: u32 = 40;

/// Code → index of the entry.
type Places = HashMap<String, u32>;

fn number(code: &str) -> Result<u32, Box<dyn Error>> {
    Ok(code
        .rsplit('.')
        .next()
        .unwrap_or(code)
        .parse()
        .map_err(|_| format!("no code of a region: {code}"))?)
}

fn parent(code: &str) -> &str {
    code.rsplit_once('.').map_or("", |(parent, _)| parent)
}

/// Provinces, cities, regencies; `regions.tsv` holds their other names.
pub fn regions(list: &mut List<'_>, source: &Source, own: &Path) -> Result<Places, Box<dyn Error>> {
    let mut aliases: HashMap<String, Vec<String>> = HashMap::new();
    for row in table(&own.join("public/regions.tsv"))? {
        let [code, names] = row.as_slice() else {
            return Err(format!("regions.tsv: two columns expected: {row:?}").into());
        };
        aliases.insert(code.clone(), names.split('|').map(str::to_owned).collect());
    }
    let mut places = Places::new();
    let rows = source.rows("wilayah.tsv.gz", 3)?;
    for (level, class) in [
        ("province", Class::Province),
        ("city", Class::City),
        ("regency", Class::Regency),
    ] {
        for row in rows.iter().filter(|row| row[2] == level) {
            let [code, name, ..] = row.as_slice() else {
                continue;
            };
            // `Kota Administrasi` is no head word: those names are whole ones.
            let bare = ["Kabupaten ", "Kota "]
                .iter()
                .find_map(|head| name.strip_prefix(head));
            let whole = name.contains(" Administrasi ");
            let mut listing = match bare {
                Some(bare) if !whole => list.listing(bare, class).shown_as(name),
                _ => list.listing(name, class),
            };
            listing = listing.code(number(code)?);
            if let Some(&parent) = places.get(parent(code)) {
                listing = listing.parent(parent);
            }
            if let Some((_, bare)) = name.split_once(" Administrasi ") {
                listing = list.alias(listing, bare, class);
            }
            // The police of a city and of the regency around it: `Polres Sukabumi Kota`.
            if let Some(bare) = bare.filter(|_| class == Class::City) {
                listing = listing.weak_alias(format!("{bare} Kota"));
            }
            for alias in aliases.remove(code).unwrap_or_default() {
                listing = list.alias(listing, &alias, class);
            }
            places.insert(code.clone(), list.builder.add(listing));
        }
    }
    match aliases.keys().min() {
        Some(code) => Err(format!("regions.tsv: {code} is no region").into()),
        None => Ok(places),
    }
}

/// Districts and islands.
pub fn lower_regions(
    list: &mut List<'_>,
    source: &Source,
    regions: &Places,
) -> Result<(), Box<dyn Error>> {
    let rows = source.rows("wilayah.tsv.gz", 3)?;
    let mut parts: HashMap<&str, u32> = HashMap::new();
    for name in rows.iter().filter_map(|row| row.get(1)) {
        if name.contains(' ') {
            for word in name.split(' ') {
                *parts.entry(word).or_default() += 1;
            }
        }
    }
    for row in &rows {
        let [code, name, level] = row.as_slice() else {
            return Err(format!("wilayah.tsv.gz: three columns expected: {row:?}").into());
        };
        if level != "district" {
            continue;
        }
        let (name, alias) = match name.split_once(" (") {
            Some((name, other)) => (name, Some(other.trim_end_matches(')'))),
            None => (name.as_str(), name.split_once('/').map(|(first, _)| first)),
        };
        let mut listing = list.listing(name, Class::District).code(number(code)?);
        // Barat, Bukit, Sungai: parts of many names, and each the name of a district.
        if parts.get(name).is_some_and(|&count| count >= COMMON_PART) {
            listing = listing.weak();
        }
        if let Some(alias) = alias {
            listing = list.alias(listing, alias, Class::District);
        }
        if let Some(&region) = regions.get(parent(code)) {
            listing = listing.parent(region);
        }
        list.builder.add(listing);
    }
    for row in source.rows("pulau.tsv", 2)? {
        let [code, name] = row.as_slice() else {
            return Err(format!("pulau.tsv: two columns expected: {row:?}").into());
        };
        // A small island counts only with the word; those better known are in the own list.
        if !name.starts_with("Pulau ") || list.holds(Label::Place, name) {
            continue;
        }
        let Some(&region) = regions.get(parent(code)) else {
            continue;
        };
        let listing = list.listing(name, Class::Island);
        list.builder.add(listing.code(number(code)?).parent(region));
    }
    Ok(())
}

/// Countries and parts of the world; `countries.tsv` holds their other names.
pub fn countries(
    list: &mut List<'_>,
    source: &Source,
    own: &Path,
) -> Result<Places, Box<dyn Error>> {
    let mut more: HashMap<String, Vec<String>> = HashMap::new();
    for row in table(&own.join("public/countries.tsv"))? {
        more.insert(row[0].clone(), row);
    }
    let mut places = Places::new();
    for (file, prefix, class) in [
        ("countries.tsv", "iso", Class::Country),
        ("world_regions.tsv", "m49", Class::WorldRegion),
    ] {
        for row in source.rows(file, 2)? {
            let (code, listed) = (&row[0], &row[1]);
            let own = more.remove(code);
            let cell = |index: usize| {
                own.as_ref()
                    .and_then(|row| row.get(index))
                    .filter(|c| !c.is_empty())
            };
            let name = cell(1).unwrap_or(listed);
            let mut listing = list.listing(name, class).id(format!("{prefix}:{code}"));
            if name != listed {
                listing = list.alias(listing, listed, class);
            }
            let alternatives = row.get(2).map_or("", String::as_str);
            let aliases = alternatives
                .split('|')
                .chain(cell(2).map_or("", String::as_str).split('|'));
            for alias in aliases.filter(|alias| !alias.is_empty() && *alias != "-") {
                listing = list.alias(listing, alias, class);
            }
            places.insert(code.clone(), list.builder.add(listing));
        }
    }
    match more.keys().min() {
        Some(code) => Err(format!("countries.tsv: {code} is no country").into()),
        None => Ok(places),
    }
}

/// The country of a city and its name there.
type City = (String, String);

/// A city and its Indonesian names.
type Named = (City, Vec<String>);

/// Cities abroad; `cities.tsv` holds their Indonesian names, and smaller ones that news names.
pub fn world_cities(
    list: &mut List<'_>,
    source: &Source,
    own: &Path,
    countries: &Places,
) -> Result<(), Box<dyn Error>> {
    let named = named_cities(own)?;
    let mut cities: Vec<(City, u64)> = named
        .iter()
        .map(|(city, _)| (city.clone(), u64::MAX))
        .collect();
    cities.extend(large_cities(source, &named, list)?);
    let mut named: HashMap<City, Vec<String>> = named.into_iter().collect();
    let mut seen = HashSet::new();
    for (key, population) in cities {
        let (country, city) = &key;
        let names = named.remove(&key).unwrap_or_default();
        let names: Vec<&str> = names
            .iter()
            .map(String::as_str)
            .filter(|n| !n.is_empty())
            .collect();
        let name = names.first().copied().unwrap_or(city);
        let lesser = population < LESSER_CITY && tokenize(name).len() == 1;
        let id = format!("city:{}-{}", country.to_lowercase(), slug(city));
        if !seen.insert(id.clone()) {
            continue;
        }
        let mut listing = list.listing(name, Class::WorldCity).id(id);
        for alias in names.iter().skip(1).copied().chain([city.as_str()]) {
            if alias != name {
                listing = list.alias(listing, alias, Class::WorldCity);
            }
        }
        if lesser {
            listing = listing.weak();
        }
        if let Some(&country) = countries.get(country) {
            listing = listing.parent(country);
        }
        list.builder.add(listing);
    }
    Ok(())
}

/// The cities of `cities.tsv` and their Indonesian names.
fn named_cities(own: &Path) -> Result<Vec<Named>, Box<dyn Error>> {
    let rows = table(&own.join("public/cities.tsv"))?.into_iter();
    let rows = rows.map(|row| match row.as_slice() {
        [country, name, names] => {
            let names = names.split('|').map(str::to_owned).collect();
            Ok(((country.clone(), name.clone()), names))
        }
        _ => Err(format!("cities.tsv: three columns expected: {row:?}").into()),
    });
    rows.collect()
}

/// Cities of many people and their number, but for namesakes of those that are named.
fn large_cities(
    source: &Source,
    named: &[Named],
    list: &List<'_>,
) -> Result<Vec<(City, u64)>, Box<dyn Error>> {
    // `London` is the one that news means; of its namesakes nothing would tell which.
    let meant: HashSet<String> = named
        .iter()
        .flat_map(|((_, city), names)| names.iter().chain([city]).map(|name| slug(name)))
        .collect();
    // `Banda` and `Bali` lie in Indonesia, whatever city of India is called like them.
    let home = home(source)?;
    let listed = listed_cities(source)?;
    let mut namesakes: HashMap<String, Vec<&Listed>> = HashMap::new();
    for city in &listed {
        namesakes.entry(slug(&city.name)).or_default().push(city);
    }
    let mut cities = Vec::new();
    for city in &listed {
        let key = slug(&city.name);
        // Those of Indonesia are in the lists of its regions.
        let is_namesake = [&meant, &home].iter().any(|set| set.contains(&key))
            || list.is_region_abroad(&city.name);
        // A smaller one is in the list lest the name mean the larger for sure.
        let is_large = |city: &Listed| city.people >= SMALLEST_CITY;
        let mut others = namesakes[&key].iter();
        let is_large =
            is_large(city) || others.any(|other| is_large(other) && is_doubtful(other, city));
        if is_large && city.country != "ID" && !is_namesake {
            cities.push(((city.country.clone(), city.name.clone()), city.people));
        }
    }
    Ok(cities)
}

/// A city of the public list.
struct Listed {
    name: String,
    country: String,
    people: u64,
}

fn listed_cities(source: &Source) -> Result<Vec<Listed>, Box<dyn Error>> {
    let mut cities = Vec::new();
    for row in source.rows("world_cities.tsv", 3)? {
        let people = row[2]
            .parse()
            .map_err(|_| format!("world_cities.tsv: no number of people: {row:?}"))?;
        let [name, country, _] = row
            .try_into()
            .map_err(|row| format!("three columns: {row:?}"))?;
        cities.push(Listed {
            name,
            country,
            people,
        });
    }
    Ok(cities)
}

/// Whether a name may mean a city of another country as well: one with half the people, or the one that a lesser city is
/// called after (`Halifax`).
fn is_doubtful(city: &Listed, other: &Listed) -> bool {
    let is_settled = |city: &Listed| SETTLED.contains(&city.country.as_str());
    let is_elder = |city: &Listed| ELDER.contains(&city.country.as_str());
    let is_first = is_settled(other) || city.people >= other.people;
    if city.country == other.country || is_elder(city) && is_first {
        return false;
    }
    let is_after = is_settled(city) && is_elder(other) && city.people < LESSER_CITY;
    is_after || other.people.saturating_mul(2) >= city.people
}

/// The names of the provinces, cities, regencies and districts of Indonesia, without the word for what they are.
fn home(source: &Source) -> Result<HashSet<String>, Box<dyn Error>> {
    let bare = |name: &str| {
        let name = name.strip_prefix("Kabupaten ").unwrap_or(name);
        slug(name.strip_prefix("Kota ").unwrap_or(name))
    };
    let rows = source.rows("wilayah.tsv.gz", 3)?;
    let upper = rows.iter().filter(|row| row[2] != "village");
    Ok(upper.map(|row| bare(&row[1])).collect())
}
