//! Why something was found: the rule of each stage that made, cut, relabelled or dropped it.
//!
//! A rule says so by one call of `told`, wherever it stands. The steps go to the thread that reads, not
//! through every function in between: what is recorded is of use to those who change rules alone, and costs a
//! read of one flag where a rule applies as long as no one asks.

use std::cell::{Cell, RefCell};

use crate::Span;

/// What a rule did to the words it was about.
///
/// ```
/// assert_eq!(entitas::why::Act::Made.as_str(), "made");
/// ```
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Act {
    /// Found something there.
    Made,
    /// Moved an end of it.
    Cut,
    /// Took it for another kind of thing.
    Relabelled,
    /// Took it away, or passed it over.
    Dropped,
    /// Joined it to what it belongs to.
    Joined,
}

named! {
    /// Its name in the output.
    Act, "act of a rule",
    Made = "made",
    Cut = "cut",
    Relabelled = "relabelled",
    Dropped = "dropped",
    Joined = "joined",
}

macro_rules! rules {
    ($($stage:literal { $($(#[$doc:meta])+ $name:ident = $text:literal,)+ })+) => {
        /// A rule of a stage.
        ///
        /// ```
        /// use entitas::why::Rule;
        ///
        /// assert_eq!(Rule::Degrees.as_str(), "edges/degrees");
        /// assert!(Rule::ALL.contains(&Rule::Degrees));
        /// ```
        #[non_exhaustive]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u16)]
        pub enum Rule {
            $($($(#[$doc])+ $name,)+)+
        }

        named! {
            /// Its stage and name: `edges/degrees`.
            Rule, "rule",
            $($($name = concat!($stage, "/", $text),)+)+
        }
    };
}

rules! {
    "quantity" {
        /// A number in digits, and what it is of.
        Digits = "digits",
        /// Digits and letters: `50kg`, `N219`.
        Mixed = "mixed",
        /// Number words.
        NumberWords = "number_words",
        /// A Roman numeral.
        Roman = "roman",
        /// A month.
        Month = "month",
        /// A weekday.
        Weekday = "weekday",
        /// A currency, or its sign, before the sum.
        MoneyFirst = "money_first",
        /// `sebulan`.
        OneDuration = "one_duration",
        /// `pukul`, `jam`.
        Clock = "clock",
        /// A date told from another day, or one that comes back: `kemarin`, `4 tahun lalu`, `tiap Senin`.
        Relative = "relative",
        /// A law.
        Law = "law",
        /// `Pasal`, `ayat`.
        Article = "article",
        /// Two expressions joined to a range or score.
        Range = "range",
        /// Words that look like an expression and are none.
        NoExpression = "no_expression",
    }
    "resolve" {
        /// The tagger.
        Tagger = "tagger",
        /// A bracket of a pair joins a name to the one before.
        BracketJoins = "bracket_joins",
        /// A name holds one bracket of a pair.
        BracketCuts = "bracket_cuts",
        /// A name that the tagger begins within the head of an office: `Wali [Kota Bitung]`.
        HeadOfOffice = "head_of_office",
        /// An acronym of a thing, which is no name.
        CommonAcronym = "common_acronym",
        /// A word cut short, as chats do, which is no name.
        AbbreviatedWord = "abbreviated_word",
        /// A body called by its kind alone, or a word for a street or level: no name.
        GenericName = "generic_name",
        /// A land or people in the name of a language (`bahasa Jawa`).
        Tongue = "tongue",
        /// A common noun: a city's name in small letters (`padang rumput`), a person's that is a word twice (`Mama-Mama`).
        CommonNoun = "common_noun",
        /// The rest of a rank, which is no name: the `Pol` of `Irjen Pol`.
        BareRank = "bare_rank",
        /// What blesses a prophet behind his name: `Nabi Ibrahim AS`.
        Blessing = "blessing",
        /// A field, building or bridge called after somebody.
        NamedAfter = "named_after",
        /// A person's name goes on behind a small word: `Ursula von der Leyen`.
        ParticleJoins = "particle_joins",
        /// A body's name goes on with portfolios behind a comma.
        PortfoliosJoin = "portfolios_join",
        /// A name that its first word tells: a street, a level of an address, a school.
        Designated = "designated",
        /// In the title of a law or gazette nothing is named.
        LawTitle = "law_title",
        /// In the number of a case, a letter or a car nothing is named.
        InCode = "in_code",
        /// A list or pattern of the user's own.
        UserList = "user_list",
        /// A name that the user says is none.
        Never = "never",
        /// A listed name that holds all that the tagger found, and more.
        ListedLonger = "listed_longer",
        /// A listed name where the tagger found nothing.
        Listed = "listed",
        /// A regulation with its number.
        Regulation = "regulation",
        /// Another name stands there.
        Overlapped = "overlapped",
        /// An acronym of one meaning in the lists.
        ListedAcronym = "listed_acronym",
        /// The entry of the list's name over the same words.
        EntryOfHit = "entry_of_hit",
    }
    "firms" {
        /// A person called like a firm that the text names in full.
        CalledLikeFirm = "called_like_firm",
    }
    "repeats" {
        /// Another mention of a name found elsewhere.
        Repeated = "repeated",
    }
    "edges" {
        /// `PT` before it, a legal form after it, the first word of a body.
        Firm = "firm",
        /// The name begins before what was found: initials, `I Made`, `Ratu`.
        BeginsBefore = "begins_before",
        /// The rest of a rank before a name: the `Pol` of `Irjen Pol Budi`.
        RankPart = "rank_part",
        /// What an office before it has left in it.
        Residue = "residue",
        /// `Hakim [Agung Soesilo]`.
        Supreme = "supreme",
        /// A rank, honorific or degree before it.
        Title = "title",
        /// An office before it.
        Office = "office",
        /// A rank inside it.
        InnerRank = "inner_rank",
        /// Nothing in it is a name.
        Nameless = "nameless",
        /// It begins with the body of the office before it.
        BeginsWithBody = "begins_with_body",
        /// What numbers a person, after it (`NIP`).
        NumberAfter = "number_after",
        /// A weekday after it.
        WeekdayAfter = "weekday_after",
        /// Degrees after it.
        Degrees = "degrees",
        /// The realm of a monarch.
        Realm = "realm",
        /// The seat of an office.
        Seat = "seat",
        /// The end of a body or place that was cut wrongly.
        EndOfBody = "end_of_body",
    }
    "recover" {
        /// A name after a sure office.
        AfterOffice = "after_office",
        /// Initials that an age, a role or `berinisial` introduces.
        Initials = "initials",
        /// Initials before an office.
        InitialsBefore = "initials_before",
        /// A person whom degrees tell, a place to the tagger.
        Degreed = "degreed",
        /// A person whom a role, an alias or a row of persons tells.
        Announced = "announced",
        /// The author on the last line, below the title.
        Byline = "byline",
        /// Common words in capitals after an office.
        Headline = "headline",
    }
    "officials" {
        /// `Menteri Luar Negeri Retno Marsudi`.
        Touching = "touching",
        /// A row of offices and names.
        Row = "row",
        /// Before the office, with a comma, in brackets, after `selaku`.
        NameBefore = "name_before",
        /// After the office, with a comma or in brackets.
        NameAfter = "name_after",
        /// `dipercaya oleh Presiden SBY menjadi menteri`: who was told before.
        Appointed = "appointed",
        /// Who is made an officer, whatever name follows: `Hakim Agung yang ditetapkan sebagai Hakim Ketua`.
        MadeOfficer = "made_officer",
        /// After a colon.
        Colon = "colon",
        /// A further office of the same person.
        Further = "further",
        /// A further office before the same person.
        FurtherBefore = "further_before",
        /// Two offices of two persons.
        Pair = "pair",
        /// A list of persons and one of as many offices.
        Respectively = "respectively",
        /// The body of an office was taken for its holder.
        BodyTaken = "body_taken",
        /// An office that serves another.
        Served = "served",
        /// A list of persons of one office.
        SharedByList = "shared_by_list",
        /// Lines, columns, a form: a signature block, a list of officers.
        Block = "block",
    }
    "links" {
        /// A place that means one thing alone.
        SolePlace = "sole_place",
        /// A place that the text names beyond doubt elsewhere.
        NamedPlace = "named_place",
        /// A place in a region that the text names.
        InsideNamed = "inside_named",
        /// A place in what a named region lies in.
        InsideAround = "inside_around",
        /// The place of the highest level.
        Highest = "highest",
        /// A district or village that neither a word nor an office nor a region around it tells.
        LonePlace = "lone_place",
        /// A village or hamlet that is called like the listed place: `Gondang Kecamatan Watumalang`.
        SmallerPlace = "smaller_place",
        /// A district before a region of another province.
        Elsewhere = "elsewhere",
        /// The land in the name of a settlement: `Pondok Cina`.
        Terrain = "terrain",
        /// A city behind its opponent, or in a foreign title: `melawan Basel`.
        Opponent = "opponent",
        /// A city that stands for its club, a speaker, a kingdom or the first part of a longer name.
        StandIn = "stand_in",
        /// A city called like a noun that the text has.
        NounOfText = "noun_of_text",
        /// A place in a row of another level than the word before the row says.
        OtherLevel = "other_level",
        /// A place before the region of its name, in which it is the district of that name.
        PartOfItself = "part_of_itself",
        /// A first name or surname that the text gives to somebody else.
        Namesake = "namesake",
        /// A private person's name beside an age, a trade or a role, who is no listed one.
        PrivatePerson = "private_person",
        /// An acronym that mostly means something else than the body of the lists, which the text does not name in full.
        AmbiguousAcronym = "ambiguous_acronym",
        /// A word that mostly means something else than the entry of the lists, which the text does not bear out.
        Homonym = "homonym",
        /// A body whose name goes on behind a comma, or is that of a branch with its region behind it.
        CutBody = "cut_body",
        /// An acronym that the text gives another meaning.
        LocalAcronym = "local_acronym",
        /// An alias of the person before.
        Alias = "alias",
        /// A mention of a person named before.
        PersonBefore = "person_before",
        /// A mention of a body or place named before.
        NamedBefore = "named_before",
        /// The entry of another mention.
        EntryOfChain = "entry_of_chain",
    }
}

/// What one rule did.
///
/// ```
/// let analyzer = entitas::Analyzer::builder().why(true).build()?;
/// let document = analyzer.analyze("Retno Marsudi tiba.");
/// let step = document.steps().first().ok_or("no rule applied")?;
/// println!("{} {}: {:?}", step.rule().as_str(), step.act().as_str(), step.span().of(document.text()));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Step {
    span: Span,
    rule: Rule,
    act: Act,
}

impl Step {
    /// The words it was about, as bytes of the text.
    pub fn span(&self) -> Span {
        self.span
    }

    /// Which rule.
    pub fn rule(&self) -> Rule {
        self.rule
    }

    /// What it did.
    pub fn act(&self) -> Act {
        self.act
    }
}

thread_local! {
    static IS_ON: Cell<bool> = const { Cell::new(false) };
    static STEPS: RefCell<Vec<Step>> = const { RefCell::new(Vec::new()) };
}

/// A rule applied to the words of a span, which is worked out only if someone asks.
#[inline]
pub(crate) fn told(rule: Rule, act: Act, span: impl FnOnce() -> Option<Span>) {
    if IS_ON.get() {
        note(rule, act, span());
    }
}

#[cold]
fn note(rule: Rule, act: Act, span: Option<Span>) {
    if let Some(span) = span {
        STEPS.with_borrow_mut(|steps| steps.push(Step { span, rule, act }));
    }
}

/// Records what rules do in this thread from here on.
pub(crate) fn begin() {
    STEPS.with_borrow_mut(Vec::clear);
    IS_ON.set(true);
}

/// Adds what was recorded to `steps`, in the order in which it happened, and records no more.
pub(crate) fn end(steps: &mut Vec<Step>) {
    IS_ON.set(false);
    STEPS.with_borrow_mut(|own| steps.append(own));
}
