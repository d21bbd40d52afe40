//! What a goal says in so many words: whether it only asks, what it excepts and what it spares, what it calls by name, what is to
//! stay as it is. Words of the five languages; what stands in quotes is no word of the goal.

/// Words of an exception. "Delete all except the photos" is no goal to overlook half of.
const EXCEPTIONS: &str =
    "except excepting excluding besides apart kecuali selain exceto salvo excepto ausser außer";
/// Words of what is to be left alone.
const DENIALS: &str = "but don dont no not never keep leave stay stays instead like than without untouched aber bleibt kein \
    keine nicht ohne statt wie jangan tanpa tidak seperti como fica não nao pero queda sem sin";
/// Words that spare what comes after them, at the beginning of a part of a goal.
const SPARED_NEXT: &str =
    "not nicht não nao bukan except keep leave spare behalte lass jangan biarkan mantém mantenha mantén";
/// Words between such a word and what it spares.
const BETWEEN_MAX: usize = 2;
/// Words that spare what stands before them.
const SPARED_BEFORE: &str =
    "stay stays remain remains survive alone untouched keep keeps bleibt bleiben tetap fica queda";
/// Words of a request to call or put a thing otherwise: it is not to be deleted.
const MOVES: &str = "rename renamed move moved umbenennen benenne nenne verschiebe renomeia renomear mova renombra \
    mueve ganti pindahkan";
const DELETES: &str = "delete deleted remove removed erase bin trash kill end hapus buang apaga apague exclui remove borra elimina \
    quita lösche löschen entferne weg rid";
/// Words a question begins with.
const QUESTIONS: &str = "which where who whose how wie any what what's whats where's welche welcher welches welchen wo wer wie wieviel \
    wieviele gibt onde qual quais quanto quantos quantas quem há dónde donde cuál cuáles cuántos cuántas cuánto qué quién hay apa \
    mana berapa siapa adakah";
/// Requests to look: they change nothing unless they say so.
const LOOKS: &str = "list show find search locate display liste zeig zeige finde suche lista muestra busca mostra mostre procura \
    cari tampilkan";
/// Words that are read over before it.
const OPENINGS: &str =
    "hi hey hello ok okay so well and um please pls moin hallo oi olá ola halo hola bitte tolong";
/// Openings of requests that look like questions.
const NO_QUESTIONS: &[&str] = &["any chance", "what about", "what i", "how about", "any of", "was ist mit"];
/// Words of which one stands in every request to change something.
const CHANGES: &str = "delete deleted deleting remove removed removing erase wipe trash bin dump drop discard kill end stop terminate \
    quit shut move moves moved moving put puts bring take rename renamed renaming call calling called name change changed make \
    made making turn set give copy copied copying duplicate save saved store write add added append insert replace replaced swap \
    fix correct edit update convert transform create new build pack packed packing zip zipped compress bundle archive extract \
    unpack unpacked unzip commit stage push pull merge switch checkout touch go goes gone going belong belongs get gets rid clean \
    clear cleared empty sort sorted group tidy organise organize should shouldn must need needs want like would could can will \
    let have has into onto aside away out up lock protect protection permission permissions allow restrict hide ship throw toss \
    chuck lose leave leaves keep stay backup backups linked link symlink purge junk hapus hapuskan dihapus buang dibuang pindah \
    pindahkan dipindah pindahin taruh ganti gantikan ubah salin buat buatkan bikin bikinin simpan nyimpen tambah tambahkan tulis isi \
    pak kemas bungkus ekstrak beri kasih jadikan namai namakan matikan tutup hentikan masukkan apaga apagar apague exclui excluir \
    exclua remova remover tira tirar mova mover coloca coloque põe bota renomeia renomear troca trocar muda mudar copia copiar \
    copie salva salvar cria criar crie faz fazer faça junta compacta compactar comprima empacota extrai extrair mata matar encerra dá \
    arruma limpa passe escrevi borra borrar borre elimina elimines eliminar elimine quita quitar mueve mueva pon pone poner ponga \
    renombra renombrar cambia cambiar guarda guardar crea crear cree haz hacer hazme empaqueta comprime extrae extraer cierra añade \
    añadir arreglas llame pasás pases trae mudarse duplica modificar lösche löschen lösch entferne entfernen entfern weg verschiebe \
    verschieben verschieb leg lege legst legen pack packe stell benenne umbenennen nenne nenn ändere ändern änderst ersetze \
    ersetzen kopiere kopieren kopier mach mache machen erstelle erstellen erzeuge speichere speichern schreib schreibe füge entpacke \
    entpacken komprimiere beende beenden stopp stoppe räum rausschmeißen entsorgen statt sollen soll gehören gehört kommen kommt";
/// Words that put a second wish beside the question, or ask only for consent.
const GOES_ON: &str = "and then also plus und dann dan lalu terus e y luego depois ya yes vale ja junto";
/// Words that ask to see something.
const SHOWS: &str = "show shows showing print prints display list give tell read see say what which screen only just how output stdout \
    mostra mostre mostrar muestra muestre muéstrame imprime imprima tampil tampilkan tampilin lihat zeig zeige gib ausgeben anzeigen \
    sehen ver cuántas quantas berapa como quais password passwort senha";
/// Verbs after which a file is not what it was.
const TURNS: &str = "make turn convert change throw remove delete drop rid dedupe dedup deduplicate clean strip overwrite buang hapus \
    ubah jadikan timpa remova remove tira tire apaga converta converte muda mude quita quite elimina elimine borra convierte \
    convierta cambia cambie entferne entfernen lösche löschen wandle ändere mach";
/// Ways to say that the file itself is meant.
const ITSELF: &[&str] = &[
    "in place",
    "in-place",
    "inplace",
    "same file",
    "file itself",
    "write it back",
    "overwrite it",
    "save it",
    "mismo archivo",
    "mismo fichero",
    "mesmo arquivo",
    "mesmo ficheiro",
    "próprio arquivo",
    "propio archivo",
    "sobrescrev",
    "sobreescrib",
    "file yang sama",
    "berkas yang sama",
    "derselben datei",
    "selben datei",
    "gleichen datei",
    "überschreib",
];
/// Ways to say that lines keep their order.
const SAME_ORDER: &[&str] = &[
    "order must stay",
    "order has to stay",
    "order should stay",
    "order stays",
    "keep the order",
    "keep order",
    "keeping the order",
    "keep their order",
    "same order",
    "original order",
    "preserve the order",
    "preserving the order",
    "preserve order",
    "without changing the order",
    "without sorting",
    "don't sort",
    "do not sort",
    "reihenfolge",
    "urutan tetap",
    "mengubah urutan",
    "manter a ordem",
    "mantendo a ordem",
    "mesma ordem",
    "mudar a ordem",
    "mismo orden",
    "mantener el orden",
    "cambiar el orden",
];
const HEADINGS: &str =
    "header headers heading headings headline kopfzeile überschrift cabecera encabezado cabeçalho kepala";
const MEANS: &str = "average averages avg mean median per each durchschnitt durchschnittlich mittel schnitt mittelwert média medio \
    media médio promedio rata rerata";
const TOTALS: &str = "total sum summe insgesamt gesamt zusammen soma jumlah suma altogether";

/// Endings that are said as words, and are hardly ever other words.
const ENDINGS: &str = "pdf png jpg jpeg gif webp heic svg bmp mp3 mp4 wav flac ogg mkv avi mov csv tsv json xml yaml yml toml ini \
    docx xlsx pptx odt epub txt md html css sql py rs iso srt apk nef xmp";

pub(crate) fn is_one_of(word: &str, words: &str) -> bool {
    words.split_whitespace().any(|one| one == word)
}

/// The words of a goal outside what it quotes, in small letters.
pub(crate) fn words(goal: &str) -> Vec<String> {
    let mut outside = goal.to_lowercase().replace('’', "'");
    for quote in ['"', '`'] {
        outside = outside.split(quote).step_by(2).collect::<Vec<_>>().join(" ");
    }
    outside
        .split(|c: char| !c.is_alphanumeric() && c != '\'')
        .map(|word| word.trim_matches('\'').to_owned())
        .filter(|word| !word.is_empty())
        .collect()
}

pub(crate) fn says(goal: &str, list: &str) -> bool {
    // `don't` is `don` to a list.
    words(goal).iter().any(|word| {
        is_one_of(word, list) || word.split_once('\'').is_some_and(|(first, _)| is_one_of(first, list))
    })
}

fn has_phrase(goal: &str, phrases: &[&str]) -> bool {
    let low = goal.to_lowercase();
    phrases.iter().any(|phrase| low.contains(phrase))
}

/// Whether a goal makes an exception, outside what it quotes.
pub(crate) fn excepts(goal: &str) -> bool {
    says(goal, EXCEPTIONS)
}

/// Whether a goal may speak of something to leave it alone.
pub(crate) fn denies(goal: &str) -> bool {
    says(goal, DENIALS)
}

pub(crate) fn is_change(word: &str) -> bool {
    is_one_of(&word.to_lowercase(), CHANGES) || is_one_of(&word.to_lowercase(), "this that your with")
}

/// Whether something is to be taken out of what is called so: "take milk off my shopping list".
pub(crate) fn is_taken_from(goal: &str, name: &str) -> bool {
    const FROM: &str = "off from aus vom von del da do dari de";
    const BETWEEN: &str = "of the my our a this meiner der dem minha meu la el mi list lista liste daftar";
    let said = words(goal);
    let name = super::here::words_of(super::mend::last_part(name));
    let has = |word: &String| {
        name.iter().any(|part| super::here::words_of(word).iter().any(|said| super::here::like(said, part)))
    };
    let places: Vec<usize> = (0..said.len()).filter(|n| has(&said[*n])).collect();
    let is_after = |n: &usize| {
        let before = said[..*n].iter().rev().find(|word| !is_one_of(word, BETWEEN) && !has(word));
        before.is_some_and(|word| is_one_of(word, FROM))
    };
    !places.is_empty() && places.iter().all(is_after)
}

/// Whether a goal is a question by its first word, and asks for no deed beside.
pub(crate) fn is_question(goal: &str) -> bool {
    const MORE: &str = "is are do does did has have was were ist sind gibt hay há ada";
    let words = words(goal);
    let first = words.iter().find(|word| !is_one_of(word, OPENINGS));
    first.is_some_and(|word| is_one_of(word, QUESTIONS) || is_one_of(word, MORE)) && deeds(goal).is_empty()
}

pub(crate) fn is_opening(word: &str) -> bool {
    is_one_of(&word.to_lowercase(), OPENINGS)
}

/// Whether a text is not to be in what is looked for: "without the word moon", "do not mention moon".
pub(crate) fn lacks(goal: &str, text: &str) -> bool {
    const NOT: &str = "not don doesn dont doesnt without lack lacks lacking no nicht kein keine ohne não sem sin tidak tanpa";
    const HAVE: &str = "have has contain contains containing mention mentions say says word text include includes enthalten contém \
        contêm contiene contienen berisi mengandung memuat";
    let (low, text) = (goal.to_lowercase(), text.to_lowercase());
    let Some((before, _)) = low.split_once(&text) else { return false };
    let before = words(before);
    let near = &before[before.len().saturating_sub(6)..];
    let bare = |word: &String| word.split('\'').next().unwrap_or(word).to_owned();
    let denied = near.iter().position(|word| is_one_of(&bare(word), NOT));
    let last = near.last().is_some_and(|word| is_one_of(&bare(word), NOT));
    last || denied.is_some_and(|at| near[at..].iter().any(|word| is_one_of(word, HAVE)))
}

/// A word of a goal that can be meant where one was written that is to be left alone: it begins alike.
pub(crate) fn alike(goal: &str, name: &str) -> Option<String> {
    const ALIKE_MIN: usize = 4;
    let marks = |c: char| !(c.is_alphanumeric() || "_-.".contains(c));
    let begins = |word: &&str| {
        let same = word.chars().zip(name.chars()).take_while(|(a, b)| a.eq_ignore_ascii_case(b)).count();
        same >= ALIKE_MIN && *word != name && !spares(goal, word)
    };
    let mut words =
        goal.split_whitespace().map(|word| word.trim_matches(marks).trim_end_matches('.')).filter(begins);
    let one = words.next()?;
    words.all(|other| other == one).then(|| one.to_owned())
}

/// Whether a goal asks something and wants nothing changed: its last sentence does, and the one before it only says why.
pub(crate) fn only_asks(goal: &str) -> bool {
    const WHY: &str = "clean up want need would like";
    match goal.trim_end().rsplit_once(". ") {
        Some((before, last)) if last.ends_with('?') => {
            let begins = words(last).first().is_some_and(|word| is_one_of(word, QUESTIONS));
            let is_why = words(before).iter().all(|word| is_one_of(word, WHY) || !is_one_of(word, CHANGES));
            begins && is_why && asks(last)
        }
        _ => asks(goal),
    }
}

fn asks(goal: &str) -> bool {
    let words = words(goal);
    let from = words.iter().position(|word| !is_one_of(word, OPENINGS)).unwrap_or(0);
    let first = words[from..].iter().take(3).map(String::as_str).collect::<Vec<_>>().join(" ");
    let begins = words.get(from).is_some_and(|word| is_one_of(word, QUESTIONS) || is_one_of(word, LOOKS))
        || first.starts_with("is there")
        || first.starts_with("are there");
    let asks =
        (begins && !NO_QUESTIONS.iter().any(|no| first.starts_with(no))) || goal.trim_end().ends_with('?');
    // Behind a question word "can be" and "should be" wish for nothing.
    const MODALS: &str = "can could would will must need needs have has haven hasn set changed";
    let is_one = !goal.trim_end().trim_end_matches('?').contains("? ");
    let is_mere = |word: &str| begins && is_one && is_one_of(word, MODALS);
    asks && !goal.contains("->")
        && !goal.contains("<-")
        && !words[from..].iter().any(|word| {
            let bare = word.split('\'').next().unwrap_or(word);
            (is_one_of(bare, CHANGES) && !is_mere(bare)) || is_one_of(bare, GOES_ON)
        })
}

/// The parts of a goal, in small letters: what a mark or an "and" divides.
pub(crate) fn parts(goal: &str) -> Vec<String> {
    const MARKS: &[&str] = &[
        ", ",
        "; ",
        ": ",
        ". ",
        "! ",
        "? ",
        " (",
        ") ",
        " - ",
        " and ",
        " but ",
        " then ",
        " und ",
        " aber ",
        " sondern ",
        " dann ",
        " dan ",
        " tapi ",
        " lalu ",
        " terus ",
        " e ",
        " mas ",
        " y ",
        " pero ",
        " luego ",
    ];
    let mut parts = vec![format!("{} ", goal.to_lowercase())];
    for mark in MARKS {
        parts = parts.iter().flat_map(|part| part.split(mark)).map(|part| format!("{part} ")).collect();
    }
    parts
}

/// A part of a goal before and after a name, if it has the name as a word of its own.
fn around<'a>(part: &'a str, name: &str) -> Option<(&'a str, &'a str)> {
    let is_own = |c: char| c.is_alphanumeric() || "_-./".contains(c);
    part.match_indices(name).map(|(at, _)| (&part[..at], &part[at + name.len()..])).find(|(before, after)| {
        !before.ends_with(is_own) && !after.trim_end_matches(['.', ' ']).starts_with(is_own)
    })
}

/// Whether a goal speaks of something, and only to leave it alone: `tuneboxd` of "kill tunebox, not tuneboxd".
pub(crate) fn spares(goal: &str, name: &str) -> bool {
    let name = name.to_lowercase();
    let spared = |(before, after): (&str, &str)| {
        let before = words(before);
        let from = before.len().saturating_sub(BETWEEN_MAX + 1);
        let is_next =
            before.len() <= BETWEEN_MAX + 2 && before[from..].iter().any(|word| is_one_of(word, SPARED_NEXT));
        is_next || says(after, SPARED_BEFORE)
    };
    let parts = parts(goal);
    let mut with = parts.iter().filter_map(|part| around(part, &name)).peekable();
    with.peek().is_some() && with.all(spared)
}

/// Whether a goal speaks of something, and only to call it otherwise or to put it elsewhere.
pub(crate) fn only_moves(goal: &str, name: &str) -> bool {
    let name = name.to_lowercase();
    let parts = parts(goal);
    let mut with = parts.iter().filter_map(|part| around(part, &name)).peekable();
    with.peek().is_some()
        && with.all(|(before, after)| says(before, MOVES) && !says(before, DELETES) && !says(after, DELETES))
}

/// Whether lines are to change in the file that has them: it is said so, or a verb says so and nothing is to be shown.
pub(crate) fn is_for_the_file(goal: &str) -> bool {
    has_phrase(goal, ITSELF) || (says(goal, TURNS) && !says(goal, SHOWS) && !only_asks(goal))
}

pub(crate) fn keeps_order(goal: &str) -> bool {
    has_phrase(goal, SAME_ORDER)
}

/// Whether a goal speaks of the heading of a table.
pub(crate) fn has_heading(goal: &str) -> bool {
    says(goal, HEADINGS)
}

/// Whether a table is to be put in order below its heading, and nothing is to be shown.
pub(crate) fn keeps_heading(goal: &str) -> bool {
    has_heading(goal)
        && says(goal, "sort sorted order ordena sortiere urutkan")
        && says(goal, "keep remain stay stays must keeps")
        && !says(goal, SHOWS)
}

/// Whether it wants none.
pub(crate) fn denies_heading(goal: &str) -> bool {
    const NOT: &str = "without no drop skip minus ohne sem sin tanpa";
    let words = words(goal);
    words.iter().enumerate().any(|(n, word)| {
        is_one_of(word, HEADINGS) && words[n.saturating_sub(3)..n].iter().any(|before| is_one_of(before, NOT))
    })
}

/// Whether a goal wants a sum and no mean.
pub(crate) fn is_total(goal: &str) -> bool {
    says(goal, TOTALS) && !says(goal, MEANS)
}

/// A deed that a goal asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Deed {
    Delete,
    Pack,
    Copy,
    Move,
    Change,
    Commit,
}

/// The deeds that a goal asks for: each part of it that begins with a word for one.
pub(crate) fn deeds(goal: &str) -> Vec<Deed> {
    const BEFORE: &str = "and und dan y e please pls also to you can could would will i want need then afterwards after that finally just now them it in \
        the copy bitte auch tolong juga por favor";
    const DEEDS: &[(Deed, &str)] = &[
        (
            Deed::Delete,
            "delete remove erase trash hapus buang apaga apague borra borre elimina elimine lösche",
        ),
        (Deed::Pack, "zip pack compress archive tar gzip packe komprimiere compacta comprime"),
        (Deed::Copy, "copy kopiere copie salin"),
        (Deed::Move, "move rename verschiebe benenne mova renomeia mueve renombra pindahkan"),
        (Deed::Change, "change replace bump ändere ersetze troca muda cambia reemplaza ganti ubah"),
        (Deed::Commit, "commit"),
    ];
    let mut out = Vec::new();
    // `notes (copy).txt` is a name.
    let parts = parts(goal).into_iter().filter(|part| part.trim() != "copy" && !part.starts_with("copy)"));
    for part in parts {
        let words = words(&part);
        let is_noun = |n: usize| n > 0 && is_one_of(&words[n - 1], "the a an my this that your");
        let verb = words.iter().enumerate().find_map(|(n, word)| {
            let deed = DEEDS.iter().find(|(_, list)| is_one_of(word, list)).filter(|_| !is_noun(n));
            deed.map(|(deed, _)| Some(*deed)).or_else(|| (!is_one_of(word, BEFORE)).then_some(None))
        });
        if let Some(Some(deed)) = verb
            && !out.contains(&deed)
        {
            out.push(deed);
        }
    }
    out
}

pub(crate) fn is_ending(word: &str) -> bool {
    is_one_of(word, ENDINGS)
}

/// Whether a goal asks for the one that is most: "the newest photo", and not "the newest photos" or "the ten newest".
pub(crate) fn is_one_of_most(goal: &str) -> bool {
    const MOST: &str = "newest latest biggest largest oldest smallest heaviest recent";
    const THINGS: &str =
        "file photo picture image video film song recording document log backup dump download";
    const NUMBERS: &str = "two three four five six seven eight nine ten top all list some few";
    let words = words(goal);
    let is_one = words.iter().enumerate().any(|(n, word)| {
        let next = words.get(n + 1).map_or("", String::as_str);
        let after = words.get(n + 2).map_or("", String::as_str);
        is_one_of(word, MOST)
            && (is_one_of(next, THINGS) || is_ending(next))
            && (!after.ends_with('s') || is_one_of(after, "is this docs downloads pictures documents"))
    });
    is_one && !words.iter().any(|word| is_one_of(word, NUMBERS) || word.starts_with(char::is_numeric))
}

/// Whether a goal says that something comes after something else.
pub(crate) fn says_after(goal: &str) -> bool {
    says(goal, "then afterwards after danach dann depois luego después lalu terus kemudian")
}

/// Whether a goal asks who or which one has the most of something.
pub(crate) fn is_one_with_most(goal: &str) -> bool {
    const MANY: &str = "are have list all top each every how many ten five three first order";
    let words = words(goal);
    let asks = words
        .iter()
        .find(|word| !is_one_of(word, OPENINGS))
        .is_some_and(|word| is_one_of(word, "who which what what's whats"));
    let is_plural = words.get(1).is_some_and(|word| word.ends_with('s') && words[0] == "which");
    asks && !is_plural
        && words.iter().any(|word| word == "most")
        && !words.iter().any(|word| is_one_of(word, MANY))
}

/// Months by their names in the five languages.
const MONTHS: &[&[&str]] = &[
    &["january", "januar", "enero", "janeiro", "januari"],
    &["february", "februar", "febrero", "fevereiro", "februari"],
    &["march", "märz", "marzo", "março", "maret"],
    &["april", "abril"],
    &["may", "mai", "mayo", "maio", "mei"],
    &["june", "juni", "junio", "junho"],
    &["july", "juli", "julio", "julho"],
    &["august", "agosto", "agustus"],
    &["september", "septiembre", "setembro"],
    &["october", "oktober", "octubre", "outubro"],
    &["november", "noviembre", "novembro"],
    &["december", "dezember", "diciembre", "dezembro", "desember"],
];

/// The month that a goal names, and its year if that stands behind it. `May` is one only behind a small word.
pub(crate) fn month_said(goal: &str) -> Option<(Option<usize>, usize)> {
    let words = words(goal);
    let at = |n: usize| {
        let month = MONTHS.iter().position(|names| names.contains(&words[n].as_str()))?;
        let year =
            words.get(n + 1).and_then(|word| word.parse().ok()).filter(|year| (1970..3000).contains(year));
        let is_in = n > 0 && is_one_of(&words[n - 1], "in of im em en pada di during since last this");
        (is_in || year.is_some()).then_some((year, month + 1))
    };
    (0..words.len()).find_map(at)
}

/// The first days of a month that a goal names with its year, and of the month after it: `2024-03-01`, `2024-04-01`.
pub(crate) fn month(goal: &str) -> Option<(String, String)> {
    let words: Vec<String> = words(goal).into_iter().filter(|word| !is_one_of(word, "of de")).collect();
    let named = |two: &[String]| {
        let month = MONTHS.iter().position(|names| names.contains(&two[0].as_str()))?;
        let year: usize = two[1].parse().ok().filter(|year| (1970..3000).contains(year))?;
        Some((year, month))
    };
    let (year, month) = words.windows(2).find_map(named)?;
    let (next_year, next) = if month == 11 { (year + 1, 0) } else { (year, month + 1) };
    Some((format!("{year}-{:02}-01", month + 1), format!("{next_year}-{:02}-01", next + 1)))
}

/// The endings of files that a goal has as words (`pdfs`, `.png`), each once, in order; joined are those that it joins by no
/// more than a comma or an "and".
pub(crate) fn endings(goal: &str) -> Vec<Vec<String>> {
    const JOINS: &str = "and or & und oder y o e ou dan atau";
    // What comes after these is what files are to become.
    const BECOMES: &str = "to into as nach zu als para em en como ke jadi menjadi";
    let mut before = String::new();
    let mut rows: Vec<Vec<String>> = Vec::new();
    let mut is_open = false;
    for word in goal.split_whitespace() {
        let low = word.to_lowercase();
        let bare = low.trim_start_matches(['(', '*', '.', '\'', '"']);
        let bare = bare.trim_end_matches(|c: char| !c.is_alphanumeric());
        let one = Some(bare).filter(|bare| is_one_of(bare, ENDINGS)).or_else(|| {
            bare.strip_suffix('s')
                .map(|bare| bare.trim_end_matches('\''))
                .filter(|bare| is_one_of(bare, ENDINGS))
        });
        let one = one.filter(|_| !is_one_of(&before, BECOMES));
        before.clone_from(&low);
        match one {
            Some(ending) => {
                match rows.last_mut() {
                    Some(row) if is_open => row.push(ending.to_owned()),
                    _ => rows.push(vec![ending.to_owned()]),
                }
                is_open = !low.ends_with(['.', ';', ':', '!', '?', ')']);
            }
            None => is_open &= is_one_of(&low, JOINS),
        }
    }
    rows
}

/// What a goal lists between these of its words, and after the last of them: `Wed` of "Mon, Tue, Wed, Thu" with `Mon` and `Thu`.
pub(crate) fn listed_with(goal: &str, some: &[&str]) -> Vec<String> {
    const JOINS: &[&str] = &[" and ", " und ", " dan ", " y ", " e ", " & "];
    let mut text = goal.to_owned();
    for join in JOINS {
        text = text.replace(join, ", ");
    }
    let items: Vec<&str> = text.split([',', ';']).map(str::trim).collect();
    let bare = |item: &str| item.trim_matches(|c: char| !c.is_alphanumeric()).to_owned();
    // The first one stands at the end of a sentence, the last one may be followed by another.
    let is = |item: &str| some.contains(&bare(item).as_str());
    let begins = |item: &str| some.iter().any(|one| bare(item).ends_with(&format!(" {one}"))) || is(item);
    let Some(from) = items.iter().position(|item| begins(item)) else { return Vec::new() };
    let is_plain = |item: &&&str| {
        let word = bare(item);
        !word.is_empty() && !word.contains(char::is_whitespace) && !item.contains(['.', ':', '?'])
    };
    let row: Vec<&str> = items[from + 1..].iter().take_while(is_plain).copied().collect();
    if row.iter().filter(|item| is(item)).count() + 1 < some.len().max(2) {
        return Vec::new();
    }
    row.into_iter().map(bare).filter(|item| !some.contains(&item.as_str())).collect()
}

/// What stands in quotes in a goal and can be a name.
pub(crate) fn quoted(goal: &str) -> Vec<String> {
    const CHARS_MAX: usize = 40;
    let mut out = Vec::new();
    for quote in ['"', '`'] {
        let parts: Vec<&str> = goal.split(quote).collect();
        // A quote that is not closed quotes nothing.
        let closed = if parts.len() % 2 == 1 { parts.len() } else { 0 };
        out.extend(parts[..closed].iter().skip(1).step_by(2).map(|part| (*part).to_owned()));
    }
    // An apostrophe stands within a word as well: a quote opens one and ends one.
    let mut rest = format!(" {goal} ");
    while let Some((_, after)) = rest.split_once(" '") {
        let Some(end) = after.find('\'').filter(|end| !after[end + 1..].starts_with(char::is_alphanumeric))
        else {
            break;
        };
        out.push(after[..end].to_owned());
        rest = after[end + 1..].to_owned();
    }
    out.retain(|text| !text.trim().is_empty() && text.chars().count() <= CHARS_MAX);
    out
}

/// What a goal calls by its name: what stands in quotes, names of files, long numbers.
pub(crate) fn named(goal: &str) -> Vec<String> {
    let mut out = quoted(goal);
    let words = goal.split_whitespace().map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()));
    let is_number = |word: &str| word.len() >= 4 && word.chars().all(|c| c.is_ascii_digit());
    out.extend(words.filter(|word| is_file_name(word) || is_number(word)).map(str::to_owned));
    out
}

/// A name that a shell takes as it is.
pub(crate) fn is_plain_name(name: &str) -> bool {
    !name.is_empty()
        && !name.starts_with('-')
        && name.chars().all(|c| c.is_alphanumeric() || "._-/".contains(c))
}

/// `notes.txt` and `logs/a.log`, but neither `*.txt` nor `3.5` nor an expression.
pub(crate) fn is_file_name(word: &str) -> bool {
    let Some((stem, ending)) = word.rsplit_once('.') else { return false };
    let plain = |c: char| c.is_alphanumeric() || "._-/~ ".contains(c);
    !word.starts_with('-')
        && stem.ends_with(char::is_alphanumeric)
        && word.chars().all(plain)
        && ending.len() <= 6
        && ending.starts_with(char::is_alphabetic)
        && ending.chars().all(char::is_alphanumeric)
        && stem != "json"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exceptions_are_not_overlooked() {
        let check = |goal: &str, expect: bool| assert_eq!(excepts(goal), expect, "{goal}");
        check("delete everything except the photos", true);
        check("lösche alles außer den Bildern", true);
        check("hapus semua kecuali foto", true);
        check("find \"nothing except the truth\" in notes", false);
        check("find files over 1 MB but under 5 MB", false);
    }

    #[test]
    fn names_are_what_stands_in_quotes_and_looks_like_one() {
        let check = |goal: &str, expect: &[&str]| assert_eq!(named(goal), expect, "{goal}");
        check("merge 'fix' into \"main line\"", &["main line", "fix"]);
        check("bob's file isn't there, it's gone", &[]);
        check("an open \"quote", &[]);
        check("factors of 8051, please; in 7 days", &["8051"]);
        check("put a.txt (and b.md) there.", &["a.txt", "b.md"]);
    }

    #[test]
    fn a_question_changes_nothing() {
        let check = |goal: &str, expect: bool| assert_eq!(only_asks(goal), expect, "{goal}");
        check("any films on this stick? probably mkv", true);
        check("Which scripts below tools are marked as executable?", true);
        check("author in book.json = ?", true);
        check("where are the old receipts", true);
        check("which scripts can be executed (x bit set)?", true);
        check("I want to clean up. Which files haven't been changed for a year?", true);
        check("Delete the drafts. Which are left?", false);
        check("quantas fotos tem aqui", true);
        check("which of these can be deleted", false);
        check("what about deleting the drafts", false);
        check("where are the drafts? delete them", false);
        check("any chance of a copy of a.txt", false);
        check("a.txt -> b.txt?", false);
        check("the drafts as a.zip, yes?", false);
        check("delete the drafts", false);
    }

    #[test]
    fn what_is_spared_is_spoken_of_to_be_left_alone() {
        let check =
            |goal: &str, name: &str, expect: bool| assert_eq!(spares(goal, name), expect, "{goal}: {name}");
        check("end pump, not pumpd", "pumpd", true);
        check("end pump, not pumpd", "pump", false);
        check("pump hangs, kill it. pumpd has to stay", "pumpd", true);
        check("delete a.txt but keep b.txt", "b.txt", true);
        check("delete a.txt but keep b.txt", "a.txt", false);
        check("a.txt is not needed any more, delete it", "a.txt", false);
        check("delete the drafts", "a.txt", false);
        check("pump reagiert nicht mehr, beende es", "pump", false);
        check("keep the last lines of a.log as b.log and delete a.log", "a.log", false);
        let check = |goal: &str, expect: bool| assert_eq!(only_moves(goal, "a.md"), expect, "{goal}");
        check("delete the drafts and rename a.md to b.md", true);
        check("rename a.md to b.md and delete a.md", false);
        check("delete a.md", false);
    }

    #[test]
    fn what_something_is_taken_from_is_not_deleted() {
        let check =
            |goal: &str, expect: bool| assert_eq!(is_taken_from(goal, "a/shopping.txt"), expect, "{goal}");
        check("take milk off my shopping list", true);
        check("remove milk from shopping.txt", true);
        check("delete my shopping list from the desk", false);
        check("delete shopping.txt", false);
        check("delete the drafts", false);
    }

    #[test]
    fn what_is_not_to_be_in_it() {
        let check = |goal: &str, expect: bool| assert_eq!(lacks(goal, "moon"), expect, "{goal}");
        check("which lyrics do NOT have the word moon in them", true);
        check("notes without moon", true);
        check("files that don't mention moon", true);
        check("no idea which file mentions moon", true);
        check("which notes have moon in them, not sun", false);
        check("where is moon", false);
        assert_eq!(alike("kill tide, not tide-db", "tide-db").as_deref(), Some("tide"));
        assert_eq!(alike("kill tide-db", "tide-db"), None);
    }

    #[test]
    fn endings_stand_in_rows() {
        let check = |goal: &str, expect: &[&[&str]]| assert_eq!(endings(goal), expect, "{goal}");
        check("jpg and png ones into img", &[&["jpg", "png"]]);
        check("Bilder (jpg, png) nach bilder, die mp3s nach musik", &[&["jpg", "png"], &["mp3"]]);
        check("all .csv files. PDFs too", &[&["csv"], &["pdf"]]);
        check("a.pdf and b.txt", &[]);
    }

    #[test]
    fn deeds_stand_at_the_beginning_of_parts() {
        let check = |goal: &str, expect: &[Deed]| assert_eq!(deeds(goal), expect, "{goal}");
        check("copy a.yaml to b.yaml and in the copy change level to error", &[Deed::Copy, Deed::Change]);
        check("please zip the letters and afterwards delete them", &[Deed::Pack, Deed::Delete]);
        check("delete the copy of the archive", &[Deed::Delete]);
        check("find the change log", &[]);
    }

    #[test]
    fn a_month_has_its_days() {
        let days = |goal: &str| month(goal).map(|(from, to)| format!("{from} {to}"));
        assert_eq!(days("files changed in March 2024").as_deref(), Some("2024-03-01 2024-04-01"));
        assert_eq!(days("was im Dezember 2023 geändert wurde").as_deref(), Some("2023-12-01 2024-01-01"));
        assert_eq!(days("march on, 2024"), None);
    }

    #[test]
    fn a_list_is_known_by_some_of_it() {
        let check = |goal: &str, some: &[&str], expect: &[&str]| {
            assert_eq!(listed_with(goal, some), expect, "{goal}")
        };
        check("i want folders: Mon, Tue, Wed, Thu and Fri", &["Mon", "Tue", "Thu"], &["Wed", "Fri"]);
        check("folders Mon and Tue, then show me a list", &["Mon", "Tue"], &[]);
        check("make Mon, Tue, Wed. Thanks", &["Mon", "Tue"], &[]);
        check("make a and b", &["x", "y"], &[]);
    }

    #[test]
    fn whether_the_file_itself_is_meant() {
        let check = |goal: &str, expect: bool| assert_eq!(is_for_the_file(goal), expect, "{goal}");
        check("make all letters of a.txt small", true);
        check("sort a.txt in place", true);
        check("sort a.txt", false);
        check("remove the dots of a.txt and show it", false);
        check("which lines of a.txt would you remove", false);
    }
}
