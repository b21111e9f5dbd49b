//! The page as a browser shows it, on a phone and on a screen. Where no Chromium is found (`CHROMIUM` or the
//! path), it says so and stops.

use std::path::PathBuf;
use std::process::Command;

use serde_json::Value;

use crate::command::run;

/// What a browser makes of the page, as JSON in its title.
const ASK: &str = r##"<script>
const all = [...document.querySelectorAll('body *')].filter(e => e.textContent.trim() && e.getClientRects().length);
const size = e => parseFloat(getComputedStyle(e).fontSize);
const mark = document.querySelector('article mark');
mark.focus();
const shown = getComputedStyle(mark, '::after');
parent.document.title = JSON.stringify({
  width: innerWidth,
  wide: document.documentElement.scrollWidth,
  text: size(document.querySelector('article > p')),
  smallest: Math.min(...all.map(size)),
  hint: mark.title,
  shown: JSON.parse(shown.content),
  fixed: shown.position,
  paper: getComputedStyle(document.body).backgroundColor,
  nav: document.querySelector('nav').getBoundingClientRect().top < document.querySelector('main').getBoundingClientRect().top,
  broken: [...document.querySelectorAll('a[href^="#"]')].filter(a => !document.getElementById(a.hash.slice(1))).length,
  links: document.querySelectorAll('a[href^="#"]').length,
});
</script>"##;

fn chromium() -> Option<PathBuf> {
    if let Some(path) = std::env::var_os("CHROMIUM") {
        return Some(path.into());
    }
    let folders = std::env::var_os("PATH")?;
    let names = ["chromium", "chromium-browser", "google-chrome"];
    std::env::split_paths(&folders)
        .flat_map(|folder| names.map(|name| folder.join(name)))
        .find(|path| path.is_file())
}

/// The page's answer at a width, in light or dark colours; in a frame, since windows have a least width.
fn asked(browser: &PathBuf, page: &str, width: u32, dark: bool) -> Value {
    let folder = std::env::temp_dir().join(format!(
        "entitas-page-{}-{width}-{dark}",
        std::process::id()
    ));
    std::fs::create_dir_all(&folder).unwrap();
    let file = folder.join("page.html");
    let inner = page.replace("</body>", &format!("{ASK}</body>"));
    let inner = inner.replace('&', "&amp;").replace('"', "&quot;");
    let outer = format!(
        "<!DOCTYPE html><title></title><iframe style=\"border: 0\" width=\"{width}\" height=\"900\" srcdoc=\"{inner}\"></iframe>"
    );
    std::fs::write(&file, outer).unwrap();
    let output = Command::new(browser)
        .args([
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--disable-sync",
        ])
        .args([
            "--disable-background-networking",
            "--disable-component-update",
            "--dump-dom",
        ])
        .arg(format!(
            "--blink-settings=preferredColorScheme={}",
            u8::from(!dark)
        ))
        .arg("--window-size=1400,1000")
        .arg(format!(
            "--user-data-dir={}",
            folder.join("profile").display()
        ))
        .arg(format!("file://{}", file.display()))
        .output()
        .unwrap();
    let _ = std::fs::remove_dir_all(&folder);
    let dom = String::from_utf8_lossy(&output.stdout).into_owned();
    let title = dom
        .split_once("<title>")
        .and_then(|(_, rest)| rest.split_once("</title>"));
    let (title, _) = title.unwrap_or_else(|| panic!("no title in {dom:.300}"));
    let title = title
        .replace("&amp;", "&")
        .replace("&lt;", "<")
        .replace("&gt;", ">");
    serde_json::from_str(&title).unwrap_or_else(|error| panic!("{error}: {title}"))
}

#[test]
fn every_row_leads_to_its_mark() {
    let mut args = vec!["--format", "html"];
    let articles = std::fs::read_dir("examples/articles").unwrap();
    let articles: Vec<_> = articles.map(|entry| entry.unwrap().path()).collect();
    args.extend(articles.iter().filter_map(|path| path.to_str()));
    let page = String::from_utf8(run("extract", &args, b"").stdout).unwrap();
    let after = |start: &str| -> Vec<&str> {
        let rest = page.split(start).skip(1);
        rest.filter_map(|rest| rest.split('"').next()).collect()
    };
    let ids: std::collections::BTreeSet<_> = after(" id=\"").into_iter().collect();
    let links = after(" href=\"#");
    let broken: Vec<_> = links.iter().filter(|link| !ids.contains(*link)).collect();
    assert!(
        links.len() > 400 && broken.is_empty(),
        "{broken:?} of {}",
        links.len()
    );
    assert_eq!(ids.len(), after(" id=\"").len(), "an id stands once");
}

#[test]
fn a_page_is_read_on_a_phone_and_on_a_screen() {
    let Some(browser) = chromium() else {
        eprintln!("no Chromium here (set CHROMIUM to its path): the page was not looked at");
        return;
    };
    let articles =
        ["politik", "ekonomi", "daerah"].map(|name| format!("examples/articles/{name}.txt"));
    let args: Vec<&str> = ["--format", "html"]
        .into_iter()
        .chain(articles.iter().map(String::as_str))
        .collect();
    let page = String::from_utf8(run("extract", &args, b"").stdout).unwrap();
    let mut papers = Vec::new();
    for (width, dark) in [(390, false), (1280, false), (1280, true)] {
        let said = asked(&browser, &page, width, dark);
        let number = |name: &str| {
            said[name]
                .as_f64()
                .unwrap_or_else(|| panic!("{name}: {said}"))
        };
        assert_eq!(number("width"), f64::from(width), "{said}");
        assert!(
            number("wide") <= number("width"),
            "scrolls sideways: {said}"
        );
        assert!(
            number("text") >= 16.0 && number("smallest") >= 12.0,
            "{said}"
        );
        assert_eq!(
            said["shown"], said["hint"],
            "a focused mark tells its worth"
        );
        assert_eq!(said["fixed"], "fixed");
        assert_eq!(said["nav"], true, "the index is on top");
        assert_eq!(said["broken"], 0, "{said}");
        assert!(number("links") > 10.0);
        papers.push(said["paper"].clone());
    }
    assert_eq!(papers[0], papers[1]);
    assert_ne!(papers[1], papers[2], "dark colours where they are wanted");
}
