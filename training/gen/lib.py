"""What all generators share: random names, templates, the noise of everyday writing, and the text of a sample.

A template is a wording: `{a|b}` picks one, `[x]` may be left out, `<slot>` is a value or a phrase of the language. Values are
kept apart from the wording until the end, so that noise (typos, lower case) never changes what must be copied.
"""

import json
import os
import random
import re

# ---------------------------------------------------------------- randomness


class Rng(random.Random):
    def chance(self, p):
        return self.random() < p

    def pick(self, items):
        return items[int(self.random() * len(items))]

    def weighted(self, pairs):
        """One of (item, weight)."""
        total = sum(w for _, w in pairs)
        x = self.random() * total
        for item, w in pairs:
            x -= w
            if x < 0:
                return item
        return pairs[-1][0]


# ---------------------------------------------------------------- samples

TRIM = (",", ":")


def tool(name, **args):
    """The text of a call; arguments stand in the order given, None and False are left out."""
    args = {k.rstrip("_"): v for k, v in args.items() if v is not None and v is not False}
    return name + " " + json.dumps(args, ensure_ascii=False, separators=TRIM)


def call(name, args):
    return tool(name, **args)


class Sample:
    """A goal and what is done for it; `copy` are the strings that stand in the goal as they are."""

    def __init__(self, goal, family, steps, final="show", lang="en"):
        self.goal, self.family, self.steps, self.final, self.lang = goal, family, steps, final, lang
        # What is seen of the folder; None where nobody looked.
        self.here = None

    def text(self):
        parts = ["<|goal|>", self.goal]
        if self.here is not None:
            parts += ["<|here|>", self.here]
        for action, result in self.steps:
            parts += ["<|act|>", action, "<|end|><|result|>", result]
        parts += ["<|act|>", self.final, "<|end|>"]
        return "".join(parts)

    def row(self):
        return {"text": self.text(), "family": self.family, "lang": self.lang}


def shifted(steps, by):
    """Steps whose references count `by` earlier calls."""
    move = lambda m: f'"${int(m.group(1)) + by}'
    return [(re.sub(r'"\$(\d+)(?=["\.])', move, a), r) for a, r in steps]


# ---------------------------------------------------------------- templates

_cache = {}


def _parse(text, at, stop):
    alts, seq, buf = [], [], []

    def flush():
        if buf:
            seq.append("".join(buf))
            buf.clear()

    while at < len(text) and text[at] not in stop:
        ch = text[at]
        if ch == "|" and stop:
            flush()
            alts.append(seq)
            seq = []
            at += 1
        elif ch in "{[":
            flush()
            inner, at = _parse(text, at + 1, "}" if ch == "{" else "]")
            seq.append((ch, inner))
        elif ch == "<":
            end = text.index(">", at)
            flush()
            seq.append(("<", text[at + 1:end]))
            at = end + 1
        else:
            buf.append(ch)
            at += 1
    flush()
    alts.append(seq)
    if stop and at >= len(text):
        raise ValueError(f"unclosed in template: {text}")
    return alts, at + 1


def parsed(template):
    hit = _cache.get(template)
    if hit is None:
        hit = _cache[template] = _parse(template, 0, "")[0][0]
    return hit


BASE = 0xE000  # private use: a value stands as one character until the wording is done


class Wording:
    def __init__(self, r, phrases, slots):
        self.r, self.phrases, self.slots, self.values, self.used = r, phrases, slots, [], set()

    def seq(self, seq, out):
        r = self.r
        for part in seq:
            if isinstance(part, str):
                out.append(part)
            elif part[0] == "{":
                self.seq(part[1][int(r.random() * len(part[1]))], out)
            elif part[0] == "[":
                if r.random() < 0.5:
                    self.seq(part[1][int(r.random() * len(part[1]))], out)
            else:
                name = part[1]
                value = self.slots.get(name)
                if value is not None:
                    self.used.add(name)
                if value is None:
                    phrase = self.phrases[name]
                    self.seq(parsed(phrase), out)
                elif isinstance(value, Words):
                    self.seq(parsed(value), out)
                else:
                    out.append(chr(BASE + len(self.values)))
                    self.values.append(str(value))

    def expand(self, template):
        out = []
        self.seq(parsed(template), out)
        return re.sub(r" {2,}", " ", "".join(out)).strip().replace(" ,", ",").replace(" ?", "?").replace(" ;", ";").replace(" :", ":")

    def finish(self, text):
        return re.sub("[\ue000-\uf8ff]", lambda m: self.values[ord(m.group()) - BASE], text)


class Words(str):
    """A slot that is wording itself: it may hold alternatives and further slots, and takes noise."""


# ---------------------------------------------------------------- noise

KEYS = {"a": "sq", "e": "wr", "i": "uo", "o": "ip", "t": "ry", "n": "bm", "s": "ad", "r": "et", "l": "k", "d": "sf", "c": "xv"}


def typo(r, word):
    i = r.randrange(1, len(word) - 1)
    k = r.random()
    if k < 0.4:
        return word[:i] + word[i + 1] + word[i] + word[i + 2:]
    if k < 0.75:
        return word[:i] + word[i + 1:]
    if k < 0.9:
        return word[:i] + word[i] + word[i:]
    return word[:i] + r.pick(KEYS.get(word[i], word[i])) + word[i + 1:]


_word = re.compile(r"(?<![\w./*~-])[A-Za-z\u00c0-\u024f]{5,}(?![\w./*-])")


def style(r, text, wrap):
    """What people do to a sentence: polite words around it, no punctuation, lower case, slips of the fingers."""
    first = text.split(" ", 1)[0].lower().strip(",'")
    question = first in wrap["question"] or text.endswith("?")
    told = first in wrap.get("told", ()) or BASE <= ord(text[0]) <= 0xF8FF or (first in wrap.get("noun", ()) and r.chance(0.9))
    if not told and first not in wrap["question"]:
        m = re.match(r"^(how many .*) are$", text)
        text = m.group(1) if m else text
    text = text.rstrip("?")
    x = r.random()
    if not told and not question:
        if x < 0.09:
            text = r.pick(wrap["please"]) + " " + text
        elif x < 0.20:
            text = r.pick(wrap["could"]) + " " + text
            question = text.split(" ", 1)[0].lower().strip(",") in wrap["asks"]
        elif x < 0.26:
            text = r.pick(wrap["hey"]) + " " + text
        elif x < 0.30:
            text = r.pick(wrap["hey"]) + " " + r.pick(wrap["could"]) + " " + text
    elif x < 0.10:
        text = r.pick(wrap["hey"]) + " " + text
    elif question and x < 0.17 and first in wrap.get("clause", ()):
        text = r.pick(wrap["know"]) + " " + text
    y = r.random()
    if y < 0.05:
        text += r.pick(wrap["thanks"])
        end = ""
    elif y < 0.08:
        text += r.pick(wrap["thanks"])
        end = "?" if question and r.chance(0.5) else ""
    else:
        end = ("?" if r.chance(0.62) else "") if question else r.weighted([("", 78), (".", 18), ("!", 2), (" ...", 1)])
    z = r.random()
    if z < 0.07:
        hits = list(_word.finditer(text))
        if hits:
            m = r.pick(hits)
            text = text[:m.start()] + typo(r, m.group()) + text[m.end():]
    z = r.random()
    if z < 0.30:
        text = text[:1].upper() + text[1:]
    elif z < 0.34:
        text = text.lower()
    elif z < 0.345 and not any(ord(c) >= BASE and ord(c) <= 0xF8FF for c in text) and len(text) < 50:
        text = text.upper()
    if end and text.endswith((".", "!", "?")):
        end = ""
    return text + end


# ---------------------------------------------------------------- names

WORDS = """report notes invoice budget plan draft summary data users orders sales customers products events access error server
client config settings main app test build dist index list names emails scores results log output input table temp backup
archive photo image video music song book chapter thesis paper letter memo todo tasks journal diary recipes trips travel hotel
flight family kids garden house car bank tax salary payroll contract offer quote receipt ticket order stock prices rates
weather sensor metrics stats numbers points matrix vector graph tree node edge cache queue worker job batch daily weekly
monthly yearly january february march april may june july august september october november december q1 q2 q3 q4 final old
new copy raw clean merged sorted filtered left right first second alpha beta gamma delta omega apple banana cherry lemon mango
orange red green blue black white silver gold iron stone river lake forest mountain ocean island cloud storm rain snow sun
moon star earth mars venus tiger lion wolf bear eagle hawk fox cat dog horse berlin paris london tokyo madrid lisbon jakarta
oslo vienna rome hosts members students grades courses teachers staff guests visitors votes survey feedback reviews comments
posts messages chats calls contacts addresses cities countries words lines letters keys tokens hashes ids urls links domains
queries requests responses payload schema model views routes utils helpers parser lexer engine runner loader reader writer
manifest readme changelog license setup install deploy release version update migrate seed fixture sample example demo
proposal minutes agenda slides poster flyer menu shopping groceries movies albums tracks playlist subtitles wedding birthday
school homework essay lecture lab exam math physics chemistry biology history poem novel story script scene trailer clip intro
outro podcast interview transcript logo banner icon avatar wallpaper screenshot scan passport visa cv resume portfolio sketch
design mockup layout theme font style sheet board ledger balance income expenses rent mortgage insurance claims warranty manual
guide tutorial handbook faq policy terms privacy notice press article blog draft2 newsletter campaign leads pipeline forecast
roadmap backlog sprint retro standup onboarding training workshop meeting kickoff review audit security firewall proxy gateway
router switch kernel driver firmware module plugin addon patch hotfix bug crash dump trace profile bench stress load smoke unit
rust python java golang swift kotlin docker compose helm chart cluster pod service daemon cron nginx apache mysql postgres redis
mongo sqlite kafka mail inbox outbox sent spam trash junk misc stuff things random important urgent private secret public shared
team work personal home office client2 vendor supplier partner acme globex initech umbrella contoso hooli vandelay stark wayne
quarterly annual spring summer autumn winter monday friday weekend holiday vacation beach hiking skiing camping roadtrip zoo
museum concert festival party dinner lunch breakfast coffee tea pizza pasta salad soup cake bread cheese""".split()
# Words of the other languages: names are written in them as well.
WORDS_ML = """rechnung bericht notizen angebot vertrag urlaub bilder fotos musik entwurf protokoll steuer versicherung haushalt
einkaufsliste lebenslauf abschlussarbeit tagebuch rezepte laporan catatan anggaran faktur gambar foto liburan tugas skripsi
keluarga belanja surat kontrak relatorio notas orcamento fatura imagens ferias contrato receitas trabalho escola clientes vendas
informe presupuesto factura fotos vacaciones recetas trabajo escuela ventas apuntes examen résumé übersicht größe café año
niños lição ação über straße münchen são señal""".split()
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "data", "words.txt"), encoding="utf-8") as _file:
    MANY = _file.read().split()
EXT = """txt txt txt md md pdf pdf csv csv json json log log log py py rs js ts html css xml yaml yml toml ini cfg conf sh sql
db sqlite bak tmp old orig jpg jpg jpeg png png gif webp svg bmp tiff heic mp3 wav flac ogg m4a mp4 mkv avi mov webm zip tar gz tgz
zst rar 7z doc docx xls xlsx ppt pptx odt ods epub tex iso deb exe dat bin out c h cpp hpp java go rb php kt swift lua ipynb
tsv jsonl rtf key pem crt lock env service vue jsx tsx ics vcf srt swp""".split()
EXT_TEXT = "txt txt txt md md csv json log log py rs js ts html css xml yaml yml toml ini cfg conf sh sql tex srt env c go java rb".split()
EXT_CODE = "py py rs js ts go java c cpp rb php sh html css".split()
EXT_CONF = "toml yaml yml json ini cfg conf env xml properties".split()
EXT_PROSE = "txt txt md md tex rst".split()
EXT_ARCHIVE = "zip zip zip tar.gz tar.gz tgz tar tar.zst gz zst".split()
BARE = "Makefile Dockerfile LICENSE README CHANGELOG Procfile Gemfile Vagrantfile VERSION AUTHORS NOTES TODO Jenkinsfile".split()
DOT = ".bashrc .env .gitignore .profile .zshrc .vimrc .npmrc .editorconfig .dockerignore .bash_history .ssh/config .env.local".split()
DIRS = """src docs data logs tests test build dist lib bin tmp backup backups archive photos pictures images music videos downloads
documents reports invoices config assets public static scripts tools examples projects work old new output results site www api
web server client app models notebooks notes papers books drafts 2019 2020 2021 2022 2023 2024 2025 exports imports cache vendor
packages content media uploads fonts themes templates migrations fixtures samples incoming outbox target node_modules release
Downloads Documents Pictures Desktop Music Videos Projects Photos Backup Work Archive attic trash inbox sorted misc stuff
holiday wedding taxes clients thesis homework school recipes scans receipts contracts letters screenshots wallpapers podcasts
movies series games mods saves crates modules plugins include utils helpers components pages styles hooks migrations""".split()
HOMES = "Downloads Documents Pictures Desktop Music Videos projects work code notes Photos Backup dev repos src bin Dropbox tmp".split()
ABS = """/var/log /etc /tmp /usr/local /opt /srv/data /home/anna /usr/share /mnt/usb /var/lib /srv/www /var/www /media/disk /mnt/nas
/data /home/bob/docs /opt/app /var/tmp /backup /mnt/backup /srv/files /etc/nginx /usr/local/bin /var/log/nginx""".split()
CONS, VOW = "bcdfghjklmnprstvwz", "aeiou"
ALNUM = "abcdefghijklmnopqrstuvwxyz0123456789"


def made_up(r):
    """A word that stands in no list: names are to be copied, not known."""
    n = r.choice((1, 2, 2, 2, 3, 3))
    w = "".join(r.pick(CONS) + r.pick(VOW) + (r.pick("nrslmt") if r.chance(0.25) else "") for _ in range(n))
    return w if len(w) > 2 else w + r.pick(CONS)


def word(r, lang="en"):
    x = r.random()
    if x < 0.14:
        return made_up(r)
    if x < (0.20 if lang == "en" else 0.45):
        return r.pick(WORDS_ML)
    if x < 0.60:
        return r.pick(MANY)
    return r.pick(WORDS)


def stem(r, lang="en"):
    """A file name without its ending."""
    a, x = word(r, lang), r.random()
    if x < 0.40:
        return a
    b = word(r, lang)
    if x < 0.53:
        return a + r.pick("__--") + b
    if x < 0.62:
        return a + str(r.pick((1, 2, 3, 4, 5, 7, 10, 12, 42, 99, 100, 2023, 2024, 2025, 7)))
    if x < 0.69:
        return f"{a}{r.pick('_-')}{r.pick((1, 2, 3, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 'v1', 'v2', 'final', 'old', 'new', 'copy', 'en', 'de'))}"
    if x < 0.73:
        return f"{a}-{r.randint(2019, 2026)}-{r.randint(1, 12):02}" + (f"-{r.randint(1, 28):02}" if r.chance(0.6) else "")
    if x < 0.76:
        return f"{r.randint(2019, 2026)}{r.pick(('-', '', '_'))}{r.randint(1, 12):02}{r.pick(('-', '_'))}{a}"
    if x < 0.80:
        return a.upper() if len(a) < 6 else a.capitalize()
    if x < 0.84:
        return a.capitalize() + r.pick(("", "", "_", "-")) + b.capitalize()
    if x < 0.87:
        return a + b.capitalize()
    if x < 0.89:
        return a + "." + b
    if x < 0.91:
        return r.pick(ALNUM[:26])
    if x < 0.93:
        return f"{r.pick(('IMG', 'DSC', 'scan', 'VID', 'PXL', 'doc', 'file', 'part'))}_{r.randint(1, 99999):0{r.pick((2, 4, 5))}}"
    if x < 0.945:
        return "".join(r.pick(ALNUM) for _ in range(r.randint(3, 9)))
    if x < 0.96:
        return f"{a}_{b}_{word(r)}"
    if x < 0.97:
        return f"{a}({r.randint(1, 3)})"
    return f"{a.capitalize() if r.chance(.6) else a} {b.capitalize() if r.chance(.4) else b}" + (f" {r.randint(1, 2025)}" if r.chance(0.2) else "")


def folder_name(r, lang="en"):
    x = r.random()
    if x < 0.50:
        return r.pick(DIRS)
    if x < 0.97:
        return stem(r, lang) if r.chance(0.9) else word(r) + "." + r.pick(("d", "old", "bak"))
    return "." + r.pick(("config", "cache", "git", "ssh", "local", "venv", "github", "vscode"))


def folder_path(r, lang="en", bare=0.68):
    """A folder as a person would write it."""
    x = r.random()
    if x < bare:
        return folder_name(r, lang)
    if x < bare + 0.11:
        return folder_name(r, lang) + "/" + folder_name(r, lang)
    if x < bare + 0.20:
        return "~/" + (r.pick(HOMES) if r.chance(0.6) else folder_name(r, lang)) + ("/" + folder_name(r, lang) if r.chance(0.25) else "")
    if x < bare + 0.27:
        return r.pick(ABS) + ("/" + folder_name(r, lang) if r.chance(0.3) else "")
    if x < bare + 0.30:
        return r.pick(("./", "../")) + folder_name(r, lang)
    return folder_name(r, lang) + "/" + folder_name(r, lang) + "/" + folder_name(r, lang)


def file_name(r, exts=EXT, lang="en"):
    x = r.random()
    if exts is EXT or exts is EXT_TEXT:
        if x < 0.03:
            return r.pick(BARE)
        if x < 0.05:
            return r.pick(DOT)
    s = stem(r, lang)
    ext = r.pick(exts)
    if x > 0.97:
        ext = ext.upper()
    return s + "." + ext


def file_path(r, exts=EXT, lang="en", bare=0.74):
    name = file_name(r, exts, lang)
    x = r.random()
    if x < bare:
        return name
    if x < bare + 0.05:
        return r.pick(("./", "../", "~/", "/tmp/")) + name
    return folder_path(r, lang, 0.5) + "/" + name


def quoted(r, name, always=False):
    """A name as it stands in the goal: quoted where it has blanks, now and then elsewhere."""
    if " " in name or "(" in name:
        base = name.rsplit("/", 1)[-1]
        if not always and "." in base and name.count(" ") < 3 and r.chance(0.25):
            return name
        q = r.pick("''\"\"\"`")
    elif always:
        q = r.pick("'''\"\"\"`")
    elif r.chance(0.06):
        q = r.pick("'\"`")
    else:
        return name
    if q in name:
        q = '"'
    return q + name + q


def sh_quote(name):
    """A name for a shell line; a leading ~ stays outside of the quotes."""
    if re.fullmatch(r"[\w@%+=:,./-]+", name, re.ASCII) and not name.startswith("-"):
        return name
    if name.startswith("~/"):
        return "~/" + (sh_quote(name[2:]) if len(name) > 2 else "")
    return "'" + name.replace("'", "'\\''") + "'"


# ---------------------------------------------------------------- spoken texts to be copied into arguments

TEXTS = """TODO FIXME error warning failed timeout password secret localhost hello foo bar main init exception deprecated
unwrap() import print( console.log malloc NULL undefined panic! debug=true max_connections API_KEY utf-8 SELECT DROP_TABLE
http:// https:// 127.0.0.1 192.168.1.1 0.0.0.0 8080 3306 v1.2.3 1.0 2.0 2023 2024 John Anna Smith Müller invoice total paid
unpaid user_id session token admin root guest deploy release version license copyright Acme Berlin color colour enabled disabled
true false yes no apple orange cat dog old new start stop""".split()
TEXTS_LONG = ["connection refused", "out of memory", "not found", "hello world", "permission denied", "access denied", "buy milk",
              "call mom", "Best regards", "Dear Sir", "def main", "fn main()", "public class", "use std::fs", "import os", "all done",
              "to be continued", "happy birthday", "see you soon", "lorem ipsum", "stack trace", "null pointer", "disk full",
              "meeting at 10", "export PATH=$HOME/bin", "x = 1", "a,b,c", "name,age", "# Notes", "node_modules", "*.log", "*.tmp",
              "Hello, world!", "pay rent", "feed the cat", "version = \"0.1.0\"", "debug = false", "port = 8080", "work in progress",
              "end of file", "nothing to see here", "call Bob at 5pm", "water the plants", "ship it", "no cookies today", "key=value"]


def a_text(r, lang="en"):
    x = r.random()
    if x < 0.45:
        return r.pick(TEXTS)
    if x < 0.62:
        return word(r, lang)
    if x < 0.72:
        return word(r, lang) + r.pick(("_", "-", ".", " ", " ")) + word(r, lang)
    if x < 0.78:
        return word(r, lang).capitalize()
    if x < 0.83:
        return f"{word(r)}{r.pick(('=', ': ', ' = '))}{r.pick(('1', '0', 'true', word(r), '42'))}"
    return r.pick(TEXTS_LONG)


def in_quotes(r, text):
    q = r.pick("'''\"\"\"`")
    if q in text:
        q = '"' if '"' not in text else "`"
    return q + text + q
