"""English talk about changing things, the long tail: many people, many shapes of a sentence, few wordings of each."""

import json
import re

import intents
import langs
import lib
from phrases import Family, Raw
from values import PEOPLE

EN = langs.LANGS["en"]
HIDDEN = lambda c: lib.BASE <= ord(c) <= 0xF8FF
TAILS = [".", ".", ".", "!", " thx", " thanks", ", thanks", " please", " pls", " :)", ". thank you", ", cheers", " asap"]


def light(r, text):
    """Capitals, ends and slips for a sentence that takes no further words in front."""
    x = r.random()
    if x < 0.3:
        text = text[:1].upper() + text[1:]
    elif x < 0.36 and "README" not in text:
        text = text.lower()
    last = text[-1]
    if last.isalpha() and not HIDDEN(last) and r.random() < 0.22:
        text += r.choice(TAILS[:4] if POLITE.search(text) else TAILS)
    elif last in "?.!" and r.random() < 0.15:
        text = text[:-1]
    if r.random() < 0.04:
        hits = list(lib._word.finditer(text))
        if hits:
            m = r.choice(hits)
            text = text[:m.start()] + lib.typo(r, m.group()) + text[m.end():]
    return text


class Tail(Family):
    def sample(self, rng, rule, samplers, hide=str):
        goal, steps = super().sample(rng, rule, samplers, hide)
        return (goal if rule.noise else light(rng, goal)), steps


FAMILY = Tail("talk2_change")
add = FAMILY.add

# ---------------------------------------------------------------- values

WORDLIKE = "todo notes work delete later keep misc old new done copy move list ideas stuff folder file name test temp final archive backup open save drafts rename private sent links zip".split()
CAPS = """Old Taxes|Tax Return|Meeting Notes|Holiday Photos|Grandma Recipes|Lesson Plans|Night Shift|Class List|Exam Results|Team Photo|Price List|Wedding Guests|Car Insurance|Rent Contract|Travel Plan|Lab Results|Patient Info|Shift Plan|Book Club|Garden Ideas
Birthday Party|School Trip|Year Two|Old Stuff|New Ideas|Final Version|Big Project|Summer Camp|Family Tree|Choir Songs|Fire Drill|Staff Meeting|Home Office|Read Me|Cover Letter|Client Work|Shop Orders|Spring Sale|Band Practice|Moving House|Baby Photos|Dog Training
Phone Bills|Water Bill|To Do|Do Not Touch|Keep Forever|For Print|From Dad|To Sort|Best Of|Chapter One""".replace("\n", "|").split("|")
DOTTED = "app.log.1 syslog.2 error.log.3 access.log.10 messages.4 data.csv.2 kern.log.1 debug.log.7 mail.log.12 dump.sql.0 core.1842 notes.txt.1 boot.log.5".split()
HID = ".env .nojekyll .gitignore .htaccess .bashrc .env.local .npmrc .dockerignore .profile .editorconfig .vimrc .keep .hushlogin .netrc .prettierrc .eslintignore .flake8".split()
NOEXT = "todo Makefile LICENSE notes README Dockerfile Procfile shopping CHANGELOG hosts passwd ideas diary passwords INSTALL delete-me list work VERSION nohup core draft".split()
def low(r):
    """A plain lower case word, now and then one that was made up."""
    while True:
        w = lib.word(r) if r.random() < 0.75 else lib.made_up(r)
        if w.isascii() and w.isalpha():
            return w.lower()


def spaced(r):
    x = r.random()
    c = r.choice(CAPS) if r.random() < 0.55 else " ".join(w.capitalize() if r.random() < 0.7 else w for w in (low(r), low(r)))
    if x < 0.3:
        return f"{c} {r.randint(1998, 2027)}"
    if x < 0.38:
        return f"{c} v{r.randint(2, 9)}"
    if x < 0.45:
        return c.lower()
    return c


def bracketed(r):
    return f"{r.choice([low(r), spaced(r), low(r) + '_' + low(r)])}{r.choice(['', ' ', ' '])}({r.choice(['final', 'copy', 'old', '1', '2', '3', 'draft', 'signed', 'new', '2023', 'edited'])})"


def fname(r, exts=lib.EXT):
    """A file name of any shape."""
    x = r.random()
    odd = exts is lib.EXT or exts is lib.EXT_TEXT
    if x < 0.42:
        while True:
            n = lib.file_name(r, exts)
            if "/" not in n:
                return n
    if x < 0.6:
        return spaced(r) + "." + r.choice(exts)
    if x < 0.68:
        return bracketed(r) + "." + r.choice(exts)
    if odd and x < 0.74:
        return r.choice(HID)
    if odd and x < 0.81:
        return r.choice(DOTTED) if r.random() < 0.4 else f"{low(r)}.{r.choice(['log', 'txt', 'log', 'csv', 'out'])}.{r.randint(1, 14)}"
    if odd and x < 0.87:
        return r.choice(NOEXT) if r.random() < 0.6 else low(r)
    if x < 0.92:
        return f"{low(r)}.{r.choice(['v' + str(r.randint(1, 9)), low(r), str(r.randint(2019, 2026)), 'final', 'min', 'test', f'{r.randint(0, 4)}.{r.randint(0, 20)}.{r.randint(0, 9)}'])}.{r.choice(exts)}"
    return r.choice(WORDLIKE) + "." + r.choice(exts)


def fpath(r, exts=lib.EXT):
    n = fname(r, exts)
    return n if r.random() < 0.82 else dname(r).rstrip("/") + "/" + n


def dname(r):
    """A folder of any shape."""
    x = r.random()
    if x < 0.3:
        while True:
            f = lib.folder_name(r)
            if "." not in f:
                return f
    if x < 0.52:
        return spaced(r)
    if x < 0.62:
        return r.choice(WORDLIKE)
    if x < 0.66:
        return bracketed(r)
    if x < 0.72:
        return low(r) + r.choice(["-", "_", ""]) + r.choice([low(r), str(r.randint(2015, 2027)), str(r.randint(1, 40))])
    if x < 0.77:
        return f"{r.randint(2009, 2027)}" if r.random() < 0.5 else f"{r.randint(2019, 2027)}-{r.randint(1, 12):02}"
    if x < 0.93:
        while True:
            f = lib.folder_path(r)
            if f not in ("~", ".", "/") and "." not in f.rsplit("/", 1)[-1]:
                return f
    return low(r)


_dname = dname


def dname(r):
    """Not what could be taken for the bin."""
    while True:
        f = _dname(r)
        if f.rstrip("/").rsplit("/", 1)[-1].lower() not in ("trash", "bin", "here", "home"):
            return f


def sname(r):
    """A folder without a path before it."""
    while True:
        f = dname(r)
        if "/" not in f:
            return f


def say(f, chance=0.3):
    """As said (blanks are mostly left without quotes) and as written."""
    def g(r):
        n = f(r)
        p = chance if " " in n or "(" in n else 0.05
        if r.random() < p:
            c = r.choice("''\"\"\"`")
            return c + n + c, n
        return n, n
    return g


def sh(f):
    """The same for a shell line."""
    def g(r):
        n = f(r)
        while n.startswith("-") or "'" in n:
            n = f(r)
        if (" " in n or "(" in n) and r.random() < 0.5:
            n = re.sub(r"[ ()]+", "_", n).strip("_")
        p = 0.3 if " " in n or "(" in n else 0.05
        c = r.choice("''\"\"\"") if r.random() < p else ""
        return c + n + c, lib.sh_quote(n)
    return g


def plain(f):
    """Names that need no quotes in a shell line."""
    def g(r):
        while True:
            n = f(r)
            if re.fullmatch(r"[\w./~-]+", n, re.ASCII) and not n.startswith("-"):
                return n, n
    return g


ARCHEND = "zip zip zip tar.gz tar.gz tgz tar tar.zst".split()


def archname(r):
    return r.choice([low(r), low(r), low(r) + r.choice("-_") + low(r), spaced(r), low(r) + str(r.randint(1, 2026)), lib.stem(r).split(".")[0] or low(r)]) + "." + r.choice(ARCHEND)


def text(r):
    p, k = r.choice(PEOPLE).capitalize(), r.random()
    day = r.choice("monday tuesday wednesday thursday friday saturday sunday tomorrow tonight".split())
    if k < 0.75:
        return r.choice([lambda: f"call {p} back", lambda: f"ask {p} about the {low(r)}", lambda: f"{low(r)} moved to {day}", lambda: f"buy {low(r)} and {low(r)}", lambda: f"{p} owes me {r.randint(2, 900)} euros",
                         lambda: f"room {r.randint(1, 400)}", lambda: f"the {low(r)} is at {r.randint(1, 12)}:{r.choice(['00', '15', '30', '45'])}", lambda: f"pick up {p} at {r.randint(1, 12)}", lambda: f"{low(r)} {low(r)} {low(r)}",
                         lambda: f"water the {low(r)}", lambda: f"do not open before {day}", lambda: f"{p} is on holiday", lambda: f"back at {r.randint(1, 12)}", lambda: f"gate code {r.randint(1000, 9999)}", lambda: f"Dear {p},",
                         lambda: f"{low(r).capitalize()} of {p}", lambda: f"see {low(r)} page {r.randint(2, 300)}", lambda: f"closed on {day}", lambda: f"pay the {low(r)} bill", lambda: f"{r.randint(2, 30)} {low(r)}, {r.randint(2, 30)} {low(r)}", lambda: f"send {low(r)} to {p} by {day}"])()
    return lib.a_text(r)


def T(r):
    t = text(r)
    return lib.in_quotes(r, t), t


def TB(r):
    """A text without quotes, for the end of a sentence or after a colon."""
    while True:
        t = text(r)
        if re.fullmatch(r"[\w :,.]+", t) and not t.endswith((".", ":", " ", ",")):
            return t, t


def W(r):
    x = r.random()
    t = low(r) if x < 0.5 else r.choice(PEOPLE).capitalize() if x < 0.6 else low(r).capitalize() if x < 0.7 else str(r.randint(2, 9999)) if x < 0.8 else f"{low(r)} {low(r)}" if x < 0.87 else low(r).upper() if x < 0.92 else lib.a_text(r)
    if re.fullmatch(r"[\w@-]+", t) and r.random() < 0.6:
        return t, t
    return lib.in_quotes(r, t), t


def SW(r):
    while True:
        t = W(r)[1]
        if re.fullmatch(r"[\w@: -]+", t, re.ASCII):
            return (t if " " not in t and r.random() < 0.6 else lib.in_quotes(r, t)), t


def PHR(r):
    while True:
        t = text(r)
        if re.fullmatch(r"[\w ,:#@.?!-]+", t, re.ASCII):
            return lib.in_quotes(r, t), t


PLURAL = """invoice essay receipt contract recipe bill letter ticket payslip flyer poster timesheet worksheet quote offer exam statement certificate brochure questionnaire protocol agenda lecture handout rota menu memo permit
sketch:sketches reminder voucher logo wallpaper screenshot handbook manual draft form report sermon prescription referral roster quiz:quizzes test transcript translation diagram map score sheet chapter budget order shipment label coupon
lease warranty:warranties policy:policies diary:diaries summary:summaries survey story:stories biography:biographies entry:entries inquiry:inquiries delivery:deliveries scan passport visa portrait selfie meme banner icon""".split()


def _noun(r):
    p = r.choice(PLURAL)
    one, _, many = p.partition(":")
    return one, many or one + "s"


NOT_LOOSE = set("photo photos image images video videos music movie movies song log logs archive archives backup backups config configs document documents script scripts font fonts picture pictures track tracks clip ebook presentation database notebook file folder files new old last latest first stuff things all here newest".split())


def L(r):
    """One file described loosely."""
    while True:
        x = _loose(r)
        if x[0] not in NOT_LOOSE:
            return x


def _loose(r):
    x, (one, _) = r.random(), _noun(r)
    w = one if x < 0.25 else low(r) + " " + one if x < 0.7 else low(r) if x < 0.9 else low(r) + " " + low(r)
    return w, "*" + w.replace(" ", "*") + "*"


def LS(r):
    """Several, by the stem of a plural; a stem that changes keeps what both forms share."""
    one, many = _noun(r)
    if r.random() < 0.3:
        w = low(r)
        return f"{w} {many}", "*" + w + "*" + stem(one, many) + "*"
    return many, "*" + stem(one, many) + "*"


def stem(one, many):
    return one if many.startswith(one) else one[:-1] if one.endswith("y") else one


def KINDS(r):
    if r.random() < 0.5:
        t = r.choices(EN.TYPES, [t[3] for t in EN.TYPES])[0]
        w = lib.Wording(r, EN.PH, {})
        return w.finish(w.expand(t[0])), t[2]
    e = r.choice(lib.EXT)
    said = [f"{e} files", f".{e} files", f"*.{e}", f"files that end in .{e}"]
    if e in ("doc", "old", "out", "orig", "key", "lock", "env", "service", "bak", "dat", "bin", "go", "c", "h"):
        said = [f".{e} files", f"*.{e}", f"files that end in .{e}"]
        return r.choice(said), "*." + e
    return r.choice(said if e[-1] in "sxz" else said + [f".{e}s", f"{e}s", f"{e.upper()}s"]), "*." + e


def EX(r):
    e = r.choice(lib.EXT)
    return r.choice([e, "." + e]), e


_pair = {}


def _kx(side):
    """A kind of files and one of that kind, whichever is said first."""
    def g(r):
        if side in _pair:
            return _pair.pop(side)
        many, glob = KINDS(r)
        ext = re.sub(r"^.*[{,.](\w+)}?$", r"\1", glob)
        n = low(r) + r.choice(["", "_" + low(r), str(r.randint(1, 99))]) + "." + ext
        _pair.clear()
        both = {"k": (many, glob), "x": (n, n)}
        _pair["x" if side == "k" else "k"] = both["x" if side == "k" else "k"]
        return both[side]
    return g


KX = dict(kinds=_kx("k"), x=_kx("x"))
AGES = [("half a year", "6mo"), ("a year", "1y"), ("two years", "2y"), ("a week", "1w"), ("two weeks", "2w"), ("a fortnight", "2w"), ("a month", "1mo"), ("three months", "3mo"), ("six months", "6mo"), ("ten days", "10d"), ("a quarter of a year", "3mo"), ("90 days", "90d"), ("48 hours", "48h")]
SIZES = [("half a gig", "500MB"), ("a gigabyte", "1GB"), ("a quarter of a gigabyte", "250MB"), ("one meg", "1MB"), ("a hundred megabytes", "100MB"), ("half a megabyte", "500KB"), ("ten megs", "10MB"), ("two gigs", "2GB"), ("fifty megabytes", "50MB")]
AGE = lambda r: r.choice(AGES) if r.random() < 0.3 else intents.duration(r, EN)
SIZE = lambda r: r.choice(SIZES) if r.random() < 0.3 else intents.size(r, EN)
COUNT = lambda r: r.choice("1 2 2 3 3 4 5 6 7 8 9 11 12 14 17 20 23 31 48 77 120 264".split())
NUM = {2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight", 9: "nine", 10: "ten", 12: "twelve", 20: "twenty"}


def N(r):
    k = r.choice([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, r.randint(2, 99)])
    return (NUM[k] if k in NUM and r.random() < 0.55 else str(k)), str(k)


KEY = lambda r: r.choice("port host debug timeout user theme color lang width level workers retries cache_size interval enabled database max_connections log_level volume speed quality region currency tax_rate title font_size api_url mode".split()) if r.random() < 0.75 else low(r) + "_" + low(r)
VAL = lambda r: r.choice("true false on off localhost debug info warn dark light en de none auto yes no EUR".split()) if r.random() < 0.45 else str(r.randint(0, 9999)) if r.random() < 0.7 else low(r)


def FILES(r):
    e = [r.choice(lib.EXT)] if r.random() < 0.5 else lib.EXT
    names = []
    while len(names) < r.choice([2, 2, 3]):
        n = fname(r, e)
        if n not in names and " " not in n and "(" not in n:
            names.append(n)
    sep = r.choice([" and ", " and ", ", ", " & ", " + ", " plus "])
    return ", ".join(names[:-1]) + sep + names[-1], Raw(json.dumps(names, ensure_ascii=False, separators=(",", ":")))


def MODE(r):
    return r.choice("777 755 644 600 700 640 750 444 400 775 664".split())


TEXTEXT = lambda r: (lambda e: (r.choice(["." + e, e]), e))(r.choice("txt md csv json log py rs js ts html css xml yaml yml toml ini cfg conf sh sql tex c go java rb php".split()))
LEXT = lambda r: (lambda e: (r.choice(["." + e, e]), e))(r.choice("txt md csv json log py jpg jpeg png pdf mp3 mp4 html css xml sh sql doc docx gif webp wav".split()))
JUNK = "node_modules target .git cache tmp dist build venv __pycache__ backup logs old drafts raw private vendor".split()
PERSON = lambda r: r.choice(PEOPLE).capitalize() if r.random() < 0.7 else r.choice(PEOPLE)

SLOTS = dict(
    lp=["("], rp=[")"],
    a=say(fpath), f=say(lambda r: fpath(r, lib.EXT_TEXT)), name=say(fname), tn=say(lambda r: fname(r, lib.EXT_TEXT)), b=say(fname), d=say(dname), to=say(dname), fn=say(sname),
    s=sh(lambda r: fpath(r, lib.EXT_TEXT)), sd=sh(dname), sfn=sh(sname), p=plain(lambda r: lib.file_path(r, lib.EXT_TEXT)), pd=plain(lambda r: dname(r)), m=plain(lambda r: fname(r, lib.EXT_TEXT) if r.random() < 0.7 else low(r) + "/" + fname(r, lib.EXT_TEXT)),
    zip=say(archname), arch=say(archname), oz=plain(lambda r: re.sub(r"\W", "", low(r)) + r.choice(["", "-" + low(r), "_" + str(r.randint(1, 2026))]) + ".zip"), tz=plain(lambda r: low(r) + r.choice(["", "-" + low(r), "_" + str(r.randint(1, 2026))]) + r.choice([".tar.gz", ".tar.gz", ".tgz", ".tar"])),
    tgz=plain(lambda r: low(r) + r.choice(["", "-" + low(r), "_" + str(r.randint(1, 2026))]) + r.choice([".tar.gz", ".tar.gz", ".tgz"])),
    conf=plain(lambda r: lib.file_path(r, "conf ini cfg env toml yaml properties".split())), scr=say(lambda r: fpath(r, "sh sh py pl rb bash run AppImage".split())),
    t=T, tb=TB, w=W, sw=SW, ph=PHR, l=L, ls=LS, kinds=KINDS, ex=EX, age=AGE, size=SIZE, cnt=COUNT, n=N, key=KEY, val=VAL, files=FILES, mode=MODE, te=TEXTEXT, le=LEXT, junk=JUNK, who=PERSON,
    user=lambda r: r.choice(PEOPLE) if r.random() < 0.8 else r.choice(["root", "www-data", "postgres", "deploy"]), ln=lambda r: str(r.choice([r.randint(1, 20), r.randint(2, 200), r.randint(2, 1500)])),
    bw=lambda r: (lambda w: (w if r.random() < 0.6 else lib.in_quotes(r, w), w))(low(r)), zubi=lambda r: low(r))

IMP = set("""make create move put copy delete remove rename zip pack unpack unzip extract replace change set add write append clear empty save store turn give take throw get sort organize tidy split merge join link compress archive bundle
mark lock hide drop kick strip cut insert swap call bring push shift back duplicate clone edit fix update untar gzip tar chmod list show tell look find toss bin erase wipe start note jot type""".split())
POLITE = re.compile(r"\b(pls|plz|please|thx|thanks|thank|lol|cheers|could you|can you|mind|asap)\b")


def _split(wordings):
    """Lines that take polite words in front of them, and those that do not."""
    lines = [w.strip() for w in re.sub(r"\.@(le|te)\b", r"@\1", wordings).replace("((", "@{lp}").replace("))", "@{rp}").split("\n") if w.strip()]
    front = [w for w in lines if w.split(" ", 1)[0].strip(",:;") in IMP and not POLITE.search(w) and not w.endswith(("?", "@tb"))]
    return [x for x in (front, [w for w in lines if w not in front]) if x], len(lines)


def _put(weight, wordings, steps, derive, slots):
    parts, n = _split(wordings)
    for i, part in enumerate(parts):
        lines = "\n".join(part)
        used = set(re.findall(r"@\{?([a-z_]+?)\d?\b", lines + "\n".join(steps)))
        noise = part[0].split(" ", 1)[0].strip(",:;") in IMP and not POLITE.search(part[0]) and not part[0].endswith(("?", "@tb"))
        add(weight * (len(part) / n) ** 0.5, lines, steps, derive=derive, noise=noise, **{**SLOTS, **slots})


def R(wordings, *actions, wt=1, derive=None, **slots):
    """Calls one after the other; after a search that finds nothing the end."""
    steps = []
    for a in actions:
        steps += [a, "ok @cnt" if a.startswith(("fs.search", "fs.list")) else "ok"]
        if '"limit":1,' in a:
            steps[-1] = "ok 1" if "sort" in a else "ok @cnt"
        elif '"limit":@n' in a:
            steps[-1] = "ok @n"
    _put(wt, wordings, steps + ["show"], derive, slots)
    if actions[0].startswith(("fs.search", "fs.list")) and len(actions) > 1 and '"$1' in actions[1]:
        _put(wt * 0.1, wordings, [actions[0], "ok 0", "show"], derive, slots)


    if len(actions) == 1 and derive is None and actions[0] in (RM, MV, CP, RN, PK, ED):
        key = next(k for k in ("a", "d", "f") if f'"@{k}"' in actions[0])
        again = actions[0].replace(f'"@{key}"', '"$2.0"')
        look = 'fs.search {"path":".","name_glob":"@around"}'
        more = lambda v, r: {"around": intents.around(v[key])}
        _put(wt * 0.05, wordings, [actions[0], "error missing", look, "ok @cnt", again, "ok", "show"], more, slots)
        _put(wt * 0.02, wordings, [actions[0], "error missing", look, "ok 0", "show"], more, slots)


def TWO(wordings, s1, a1, s2, a2, wt=1, derive=None, **slots):
    """Two searches, each with its own action (`$N` in the second one)."""
    _put(wt, wordings, [s1, "ok @cnt", a1, "ok", s2, "ok @cnt", a2.replace("$N", "$3"), "ok", "show"], derive, slots)
    _put(wt * 0.06, wordings, [s1, "ok 0", s2, "ok @cnt", a2.replace("$N", "$2"), "ok", "show"], derive, slots)
    _put(wt * 0.06, wordings, [s1, "ok @cnt", a1, "ok", s2, "ok 0", "show"], derive, slots)


def ASK(wordings, question, **slots):
    _put(0.7, wordings, ["ask " + question], None, slots)


def join(folder, name):
    return name if folder in (".", "") else folder.rstrip("/") + "/" + name


def J(v, r):
    return {"j": join(v["d"], v["fn"] if "fn" in v else v["name"] if "name" in v else v["tn"])}


def jn(a, b):
    return lambda v, r: {"j": join(v[a], v[b])}


LSR = 'fs.search {"path":".","name_glob":"@ls","kind":"file"}'
L1 = 'fs.search {"path":".","name_glob":"@l","kind":"file"}'
KS = 'fs.search {"path":".","name_glob":"@kinds"}'
KD = 'fs.search {"path":"@d","name_glob":"@kinds"}'
MK, MV, CP, RM = 'fs.mkdir {"path":"@d","parents":true}', 'fs.move {"from":"@a","into":"@to"}', 'fs.copy {"from":"@a","into":"@to"}', 'fs.delete {"paths":["@a"]}'
RN = 'fs.move {"renames":[{"from":"@a","to":"@b"}]}'
PK = 'fs.archive {"paths":["@d"],"to":"@zip"}'
ED = 'fs.edit {"path":"@f","edits":[{"old":"@w","new":"@w2","all":true}]}'
NEWEST = 'fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"@l"}'

# ---------------------------------------------------------------- folders, told as a wish or a note

R("""
New folder please: @d
still missing: a folder for the @zubi pictures, name it @d
@d doesn't exist yet and i need it
where's @d? nowhere? then make it
can't save my stuff because there is no folder @d, so make one
i'd love to have a place called @d for all this
""", MK)
R("""
mkdir for me: @d
folder => @d
@d/ <- create
dir wanted, name = @d
fresh directory @d, nothing in it
""", MK)
R("""
my teacher said we all need a folder called @d
the boss wants to see a folder named @d here by noon
hi there, sorry to bother you, would it be possible to have a folder by the name of @d?
so erm yeah a folder, let's say, @d
starting my thesis today!! need a folder @d for it
ok new semester new me, folder @d
""", MK)
R("""
inside @d there should be a folder @fn
@d needs a subfolder @fn
@fn has to exist inside of @d
under @d, new folder: @fn
in @d please a folder with the name @fn
""", 'fs.mkdir {"path":"@j","parents":true}', derive=J)
R("""
i have two kids, @fn and @fn2, each needs an own folder
folder 1: @fn, folder 2: @fn2
@fn + @fn2 as folders pls
can i get one directory for @fn and another one for @fn2?
""", 'fs.mkdir {"path":"@fn","parents":true}', 'fs.mkdir {"path":"@fn2","parents":true}', fn=lambda r: (lambda n: (n, n))(r.choice(PEOPLE).capitalize() if r.random() < 0.4 else low(r)))
R("""
three rooms, three folders: @fn, @fn2, @fn3
we sell @fn, @fn2 and @fn3, so make a folder for each of them
folders i want here: @fn / @fn2 / @fn3
1. folder @fn 2. folder @fn2 3. folder @fn3
""", 'fs.mkdir {"path":"@fn","parents":true}', 'fs.mkdir {"path":"@fn2","parents":true}', 'fs.mkdir {"path":"@fn3","parents":true}', fn=lambda r: low(r))
RANGE = dict(n=lambda r: N(r), st=lambda r: r.choice("week day chapter lesson unit part group team task lab session module room level season disc patient table shift exercise client house".split()) + r.choice(["", "", "", "-", "_"]))
R("""
folders @{st}1 to @{st}@{n}
@{st}1 ... @{st}@{n} as folders
i teach a course, please make me folders @{st}1 up to @{st}@{n}
@{st}1 through @{st}@{n}, a folder each
one folder per @st, they go from @{st}1 to @{st}@{n}
can i have directories numbered @{st}1 until @{st}@{n}
""", "sh for i in $(seq 1 @n); do mkdir -p @st$i; done", n=lambda r: str(r.choice([3, 4, 5, 6, 7, 8, 9, 10, 12, 13, 14, 16, 20, 24, 31, 52])), st=RANGE["st"])
R("""
the course has @n of them, so @n folders please, named @st with the number right behind
@n folders, @{st}1 and so on
need @n dirs called @{st}1, @{st}2, @{st}3 etc
""", "sh for i in $(seq 1 @n); do mkdir -p @st$i; done", **RANGE)
R("""
folders @{st}01 to @{st}@{n} pls, with the zero in front
@{st}01 @{st}02 ... @{st}@{n} as empty folders
make directories @{st}01 through @{st}@{n}, two digits each
""", "sh for i in $(seq -w 1 @n); do mkdir -p @st$i; done", n=lambda r: str(r.randint(10, 31)), st=RANGE["st"])
R("""
from @n to @k, a folder for each year
year folders from @n until @k
folders @n, and so on up to @k, one per year
i want to file my taxes by year, folders @n to @k please
""", "sh mkdir -p $(seq @n @k)", n=lambda r: str(r.randint(2005, 2019)), k=lambda r: str(r.randint(2020, 2028)))
R("""
if @d isn't there yet, create it, otherwise leave it
make sure @d exists
ensure folder @d exists
there has to be a folder @d, no matter what
""", MK)
R("""
a folder @d that only i can look into
private folder @d please, nobody else may open it
i share this pc with my brother so make me a folder @d that he can't read
""", MK, 'fs.chmod {"paths":["@d"],"mode":"go-rwx"}')
R("""
folder @d with the rights @mode
@d as a new directory, mode @mode
a directory @d please, permissions @mode from the start
""", 'fs.mkdir {"path":"@d","parents":true,"mode":"@mode"}')

# ---------------------------------------------------------------- new files

R("""
i want an empty file called @tn
@tn -- just an empty file
empty file needed, name: @tn
the tool complains that @tn is missing, an empty one will do
github pages wants a file @tn, nothing in it
touch @tn pls
a blank @tn please, i fill it in myself
""", 'fs.write {"path":"@tn","content":"","expect_hash":"absent"}')
R("""
in @d i need an empty @tn
@d lacks a @tn, put an empty one there
empty file @tn inside @d
""", 'fs.write {"path":"@j","content":"","expect_hash":"absent"}', derive=jn("d", "tn"))
R("""
note to self in @tn: @tb
new note @tn: @tb
@tn should just say: @tb
file @tn, text: @tb
put this into a new file @tn: @tb
write a file @tn saying @tb
""", 'fs.write {"path":"@tn","content":"@tb","expect_hash":"absent"}')
R("""
i need to remember @t so put that in a new file @tn
@t, as a file called @tn
could i have a file named @tn with @t in it?
there should be a file @tn that reads @t
my mom wants a note on the desktop, call it @tn and let it say @t
in a fresh @tn i want the words @t
@t => new file @tn
let a new file @tn hold the sentence @t
so, er, a file, @tn, and inside it @t
""", 'fs.write {"path":"@tn","content":"@t","expect_hash":"absent"}')
R("""
make a script @scr that says @cmd and let me run it
new script @scr with the line @cmd, executable please
i want to start @cmd with a script called @scr, make it runnable
""", 'fs.write {"path":"@scr","content":"@cmd","expect_hash":"absent"}', 'fs.chmod {"paths":["@scr"],"mode":"+x"}', cmd=lambda r: (lambda t: ("'" + t + "'", t))(r.choice(["echo hello", "ls -la", "df -h", "date", "uptime", "git pull", "make test", "npm start", "python3 app.py", "echo " + low(r), "rm -rf build"])), scr=say(lambda r: low(r) + ".sh"))

# ---------------------------------------------------------------- adding to a file

R("""
@f: add @t
@t belongs in @f too, at the end
@t is missing from @f
don't forget @t, it has to go at the bottom of @f
i forgot @t on my list @f
oh and @t, put that in @f as well
the last line of @f should be @t, it isn't there yet
""", 'fs.write {"path":"@f","content":"@t","append":true}')
R("""
todo in @f: @tb
add to @f: @tb
@f += @tb
one more for @f: @tb
append to @f please: @tb
also for @f: @tb
""", 'fs.write {"path":"@f","content":"@tb","append":true}')
R("""
the git repo keeps showing @x, it should be ignored, so put it in .gitignore
@x shouldn't end up in git, add it to .gitignore
.gitignore: + @x
i'm sick of seeing @x in git status, please add it to .gitignore
""", 'fs.write {"path":".gitignore","content":"@x","append":true}', x=lambda r: r.choice(["*.log", "*.tmp", "node_modules/", ".env", "dist/", "*.pyc", ".DS_Store", "*." + r.choice(lib.EXT), low(r) + "/", low(r) + "." + r.choice(lib.EXT)]))
R("""
@t has to stand at the very top of @s
above everything else in @s: @t
first line of @s should become @t, the rest moves down
@s begins without a title, the title is @t
put @t on top in @s, before what is there now
""", "sh sed -i '1i @t' @s", t=PHR)
R("""
between line @ln and the next one in @s i want @ph
after line @ln of @s comes a new one: @ph
@s, below line @ln: @ph
""", "sh sed -i '@{ln}a @ph' @s")
R("""
right under the line that mentions @sw in @s goes @ph
where @s says @sw, add a line after it: @ph
""", "sh sed -i '/@sw/a @ph' @s")

# ---------------------------------------------------------------- words in a file

R("""
@f still talks about @w but it's @w2 now
it's not @w any more, it's @w2, so fix @f
in @f they spelled @w wrong, correct is @w2
the name changed: @w is @w2 now. @f should know that
@f: @w -> @w2
@w => @w2 in @f
s/@w/@w2/ in @f, all of them
every @w in @f, make it @w2
""", ED)
R("""
write @w2 wherever it says @w in @f
put @w2 in place of @w all over @f
@w2 instead of @w in @f please
i want to read @w2 and not @w in @f
use @w2 in @f where @w is now
""", ED)
R("""
replace in @f: old @w, new @w2
find @w, replace by @w2, file @f
swap out @w for @w2 throughout @f
@f has the wrong word @w, it ought to say @w2
we rebranded from @w to @w2, update @f
""", ED)
R("""
ugh i typed @w everywhere in @f when i meant @w2
silly me, wrote @w in @f, should have been @w2
our supplier is not called @w but @w2, could you correct @f accordingly?
my colleague got married, so in @f every @w has to become @w2
i moved from @w to @w2 last month, please change that in @f
""", ED)
R("""
no @w in @f please, just cut the word out
@w must vanish from @f, only the word, the lines stay
take the word @w out of @f wherever it stands
erase @w from the text of @f
""", 'fs.edit {"path":"@f","edits":[{"old":"@w","new":"","all":true}]}')
R("""
two things in @f: @w becomes @w2, and @w3 becomes @w4
@f: @w -> @w2; @w3 -> @w4
in @f swap @w for @w2 and also @w3 for @w4
""", 'fs.edit {"path":"@f","edits":[{"old":"@w","new":"@w2","all":true},{"old":"@w3","new":"@w4","all":true}]}', w=lambda r: low(r))
R("""
all the @te files here say @sw where they should say @sw2
@sw is called @sw2 these days, adjust every @te file in this folder
in the @te files here: @sw -> @sw2
i renamed @sw to @sw2, now the @te files in this directory need to follow
""", "sh find . -type f -name '*.@te' -exec sed -i 's/@sw/@sw2/g' {} +")
R("""
below @pd the @te files still say @sw, the right word is @sw2
under @pd, in all @te files, @sw has to become @sw2
@sw out, @sw2 in: all @te files inside @pd
""", "sh find @pd -type f -name '*.@te' -exec sed -i 's/@sw/@sw2/g' {} +")
R("""
@bw should read @bw2 in every single file of this project
everywhere in this folder tree, whatever file it is, @bw must be @bw2
project wide: @bw -> @bw2
legal says @bw is no longer allowed, all files here have to say @bw2
""", "sh grep -rlIZ --exclude-dir=.git @bw . | xargs -0r sed -i 's/@bw/@bw2/g'", bw=lambda r: low(r))
R("""
just the first @sw in @s should turn into @sw2, hands off the others
in @s only once, @sw to @sw2, the first time it comes
""", "sh sed -i '0,/@sw/s//@sw2/' @s")
R("""
line @ln of @s has @sw where it needs @sw2
only on line @ln in @s: @sw -> @sw2
there's a @sw on line @ln of @s, it ought to be @sw2, the rest is fine
""", "sh sed -i '@{ln}s/@sw/@sw2/g' @s")

# ---------------------------------------------------------------- lines

R("""
line @ln in @s is wrong, kill it
@s line @ln -> delete
line @ln of @s is a leftover, it should go
could line @ln disappear from @s?
the linter complains about line @ln in @s so just drop that line
""", "sh sed -i '@{ln}d' @s")
R("""
lines @ln to @lm of @s can go
@s: delete @ln-@lm
@s without the lines @ln through @lm please
from line @ln up to line @lm everything in @s is rubbish, out with it
""", "sh sed -i '@ln,@{lm}d' @s", ln=lambda r: str(r.randint(2, 40)), lm=lambda r: str(r.randint(41, 400)))
R("""
@s line @ln should read @ph
line @ln in @s: @ph
i want line @ln of @s to be @ph
whatever is on line @ln of @s, there should be @ph instead
""", "sh sed -i '@{ln}c @ph' @s")
R("""
everything that mentions @sw in @s has to go, line by line
no line in @s may contain @sw
the @sw lines in @s are noise, drop them
@s is full of lines with @sw that nobody reads, throw those lines away
lines with @sw: out of @s
privacy says @sw must not appear in @s, so delete those lines
""", "sh sed -i '/@sw/d' @s")
R("""
in @s i only need the lines with @sw, the others can go
@s should be left with nothing but its @sw lines
all lines of @s that don't have @sw in them: delete
""", "sh sed -i '/@sw/!d' @s")
R("""
the top @n lines of @s are header junk, off with them
@s begins with @n useless lines, cut those
the export puts @n lines in front, take them out of @s
without its first @n lines @s would be perfect
""", "sh sed -i '1,@{n}d' @s")
R("""
the header row in @s must go
@s: first line off
drop just the first line of @s
the first line of @s is a header i don't want in there
""", "sh sed -i '1d' @s")
R("""
the very last line of @s is broken, remove it
@s: last line off
the final line in @s has to disappear
""", "sh sed -i '$d' @s")
R("""
my @s ends with @n lines of garbage, chop them off
the bottom @n lines of @s aren't needed
@s minus its last @n lines, saved back
""", "sh head -n -@n @p > @p.tmp && mv @p.tmp @p".replace("@p", "@s"), s=SLOTS["p"])
R("""
@s has grown too long, keep its last @n lines
of @s only the newest @n lines should survive
shrink @s to the last @n lines
""", "sh tail -n @n @s > @s.tmp && mv @s.tmp @s", s=SLOTS["p"])
R("""
@s should stop after line @n
everything beyond line @n in @s can go
only the first @n lines of @s should stay
""", "sh sed -i '@{n}q' @s")
R("""
so many blank lines in @s, i don't want any
@s: no empty lines
someone double spaced @s, get rid of the empty lines
the empty lines in @s annoy the printer, out
""", "sh sed -i '/^$/d' @s")
R("""
@s came from windows, the line ends are wrong, make them unix
bash moans about \\r in @s
^M at the end of each line in @s, please fix
crlf -> lf in @s
@s has those windows line endings, i need linux ones
""", "sh sed -i 's/\\r$//' @s")
R("""
there are blanks at the line ends of @s, trim them
trailing whitespace in @s: off
git complains about trailing spaces in @s
""", "sh sed -i 's/[[:space:]]*$//' @s")
R("""
tabs in @s, i want four spaces each
@s: tabs -> 4 spaces
my editor shows tabs in @s, they should be four spaces
""", "sh sed -i 's/\\t/    /g' @s")
R("""
@s isn't in alphabetical order, change that in the file
the names in @s should be sorted, and saved sorted
i want @s itself sorted a to z
""", "sh sort -o @s @s")
R("""
some lines are in @s twice, keep just one of each, order doesn't matter
@s: sort and no doubles, in place
doubled entries in @s, the file should be sorted and without them
""", "sh sort -u -o @s @s")
R("""
each line twice in @s... keep the first of each and don't change the order
@s has repeats, drop them but leave the order as it is
""", "sh awk '!seen[$0]++' @s > @s.tmp && mv @s.tmp @s", s=SLOTS["p"])
R("""
@s must shout: all capitals please, in the file
i want every letter in @s big and the file saved like that
""", "sh sed -i 's/.*/\\U&/' @s")
R("""
all caps in @s hurts my eyes, small letters please, save it
@s completely in lower case, the file itself
""", "sh sed -i 's/.*/\\L&/' @s")
R("""
every line of @s needs @sw in front
@sw at the start of each line in @s
quote @s with @sw before every line
""", "sh sed -i 's/^/@sw/' @s", sw=lambda r: (lambda t: ("'" + t + "'", t))(r.choice(["> ", "# ", "- ", "* ", "  ", "// ", low(r) + ": ", low(r) + "_"])))
R("""
empty @f but keep the file
@f should be there but with nothing in it
i want @f blank again, don't delete the file
clear out what's in @f, the file itself stays
wipe the text in @f
""", 'fs.write {"path":"@f","content":""}')
R("""
@f: throw away what's there, it should only say @t
let @f contain @t and nothing else
whatever stands in @f now, replace the whole thing by @t
@t shall be the only content of @f from now on
""", 'fs.write {"path":"@f","content":"@t"}')

# ---------------------------------------------------------------- settings

SET = "sh sed -i -E 's/^( *@key *[=:] *).*/\\1@val/' @conf"
R("""
@key = @val in @conf
@conf: @key -> @val
@key should be @val, see @conf
in @conf the @key is wrong, i need @val
@conf has a setting @key, let it be @val
@key to @val pls ((in @conf))
""", SET)
R("""
the app won't start until @key is @val in @conf
docs say to put @key at @val, it's in @conf
i think the @key in @conf is too low, let's try @val
could you flip @key in @conf over to @val?
admin wants @key=@val in @conf, currently it's something else
new value for @key in @conf: @val
""", SET)
R("""
@key -> @val and @key2 -> @val2 in @conf
in @conf i want @key at @val and @key2 at @val2
@conf: @key=@val, @key2=@val2
""", "sh sed -i -E -e 's/^( *@key *[=:] *).*/\\1@val/' -e 's/^( *@key2 *[=:] *).*/\\1@val2/' @conf")
R("""
@key in @conf shouldn't be active, put a # in front
comment @key out, it's in @conf
@conf: disable @key with a hash
i don't want @key to have any effect, but keep the line in @conf as a comment
""", "sh sed -i '/@key/s/^/#/' @conf")
R("""
@key is commented out in @conf but i need it active
take the # away from @key in @conf
@conf: uncomment @key
""", "sh sed -i '/@key/s/^ *# *//' @conf")
R("""
@conf lacks @key=@val, add it at the end
new setting for @conf: @key=@val
@key=@val isn't in @conf yet, please append
""", 'fs.write {"path":"@conf","content":"@key=@val","append":true}')
R("""
the comments in @conf are useless, only real lines should stay
@conf without all the # lines
""", "sh sed -i '/^ *#/d' @conf")
R("""
@conf: kick out @key
the line with @key has to leave @conf
@key is deprecated, so no such line in @conf any longer
""", "sh sed -i '/@key/d' @conf")

# ---------------------------------------------------------------- joining and splitting

R("""
one file @s3 out of @s and @s2, in that order
@s + @s2 = @s3
@s then @s2, glued together as @s3
i need @s and @s2 in a single file called @s3
""", "sh cat @s @s2 > @s3")
R("""
what's in @s should also be at the end of @s2
@s2 gets the content of @s added below
tack the whole @s onto @s2
@s >> @s2
""", "sh cat @s >> @s2")
R("""
all the @le files here in one big file, call it @p
@p should hold all @le files here one after the other
glue the @le files in this folder together into @p
""", "sh cat *.@le > @p", p=plain(lambda r: low(r) + ".out"), le=lambda r: r.choice("txt csv md log sql".split()))
R("""
@s is too long to mail, pieces of @n lines would be good
@s in chunks of @n lines each
cut @s into files with @n lines
""", "sh split -l @n @s", n=lambda r: str(r.choice([100, 200, 500, 1000, 2000, r.randint(10, 900)])))
R("""
@s must be split, @z per part at most
pieces no bigger than @z out of @s please
the upload limit is @z so cut @s up accordingly
""", "sh split -b @z @s", z=lambda r: (lambda v: (f"{v} {r.choice(['MB', 'megabytes', 'megs'])}", f"{v}M"))(r.choice([1, 5, 10, 20, 25, 50, 100, 500])))
R("""
with line numbers in front, save @s as @s2
@s2 = @s but numbered
""", "sh nl -ba @s > @s2")

# ---------------------------------------------------------------- renaming one

R("""
rename: @a to @b
@a -> @b
@a => @b ((only the name))
name change, @a becomes @b
old: @a new: @b
@a, new name = @b
""", RN)
R("""
i want @a to be called @b
@a should be called @b instead
@b would be a much better name than @a
from today on @a goes by the name of @b
let @a be @b
@a shall be named @b
""", RN)
R("""
who on earth named this thing @a?? it's @b
typo in the file name @a, it should be @b
i saved it as @a by mistake, it was meant to be @b
the portal rejects @a, it only takes a file named @b
my prof insists the file is named @b, mine is @a
@a sounds unprofessional, let's go with @b
""", RN)
R("""
could the file @a get the name @b?
would it be too much trouble to rename @a into @b?
any chance you rename @a to @b
mind giving @a the name @b
is it possible that @a is @b from now on
please be so kind and call @a @b in future
""", RN)
R("""
the name of @a must change to @b
for @a i choose the name @b
to @b i'd like @a renamed
@b is what i want as the name of @a
turn the name @a into @b
give @a the new name @b, leave the content alone
""", RN)
R("""
rename @a to @b, no wait, to @b2
call @a @b... sorry, i meant @b2
@a should be @b, eh, make that @b2
""", 'fs.move {"renames":[{"from":"@a","to":"@b2"}]}', b=say(lambda r: low(r) + "." + r.choice(lib.EXT)))
R("""
the folder @fn is now about @zubi, so rename it @fn2
@fn ((a folder)) -> @fn2
folder @fn => folder @fn2
i want the folder @fn to have the name @fn2
our team is not @fn any longer but @fn2, the folder name should show that
the directory @fn deserves the name @fn2
""", 'fs.move {"renames":[{"from":"@fn","to":"@fn2"}]}')
R("""
@a -> @b, @a2 -> @b2
@a to @b and @a2 to @b2, just the names
rename two: @a becomes @b; @a2 becomes @b2
first @a should be called @b, second @a2 should be called @b2
""", 'fs.move {"renames":[{"from":"@a","to":"@b"},{"from":"@a2","to":"@b2"}]}', a=say(lambda r: low(r) + r.choice(["", str(r.randint(1, 99))]) + "." + r.choice(lib.EXT)), b=say(lambda r: low(r) + "." + r.choice(lib.EXT)))
R("""
swap the names of @p and @p2
@p should be @p2 and @p2 should be @p, i mixed them up
i mixed up @p and @p2, exchange their names
@p <-> @p2
""", "sh mv -n @p @p.tmp && mv -n @p2 @p && mv -n @p.tmp @p2", p=plain(lambda r: low(r) + r.choice(["", "_" + low(r), str(r.randint(1, 99))]) + "." + r.choice(lib.EXT)))
R("""
my @l should be called @b
that @l of mine needs the name @b
for the @l i'd like the file name @b
@b, that is how the file with the @l should be named
the @l has a cryptic name, @b would be nicer
""", L1, 'fs.move {"renames":[{"from":"$1.0","to":"@b"}]}')
R("""
whatever i saved last as @l, name it @b
my newest @l => @b
the latest @l wants the name @b
my most recent @l should be called @b
""", NEWEST, 'fs.move {"renames":[{"from":"$1.0","to":"@b"}]}')

# ---------------------------------------------------------------- renaming many

SPC = """sh for f in *' '*; do mv -n "$f" "$(echo "$f" | tr ' ' '_')"; done"""
DASH = """sh for f in *' '*; do mv -n "$f" "$(echo "$f" | tr ' ' '-')"; done"""
R("""
blanks in my file names break the build, underscores would work
make hates spaces in file names, give me underscores everywhere here
spaces in names => underscores ((this folder))
our server chokes on file names with blanks, replace those by _
i want no file here to have a blank in its name, _ is fine
who puts spaces in file names, ugh, underscores please
""", SPC)
R("""
blanks in file names here -> hyphens
i'd rather see dashes than spaces in the names of the files here
for the website all names here need - instead of blanks
file names here: every space should be a dash
""", DASH)
R("""
the blanks in the names of the @kinds bother my script, _ instead please
@kinds: spaces in the names to underscores
none of the @kinds should have spaces in its name, underscores are ok
""", KS, 'fs.move {"paths":"$1","pattern":{"find":" ","replace":"_"}}')
R("""
in @d the @kinds have names with spaces, i need underscores there
@d, the @kinds in it: blank -> underscore in the names
""", KD, 'fs.move {"paths":"$1","pattern":{"find":" ","replace":"_"}}')
LOWER, UPPER = """sh for f in *; do mv -n "$f" "$(echo "$f" | tr 'A-Z' 'a-z')"; done""", """sh for f in *; do mv -n "$f" "$(echo "$f" | tr 'a-z' 'A-Z')"; done"""
R("""
my camera writes everything in CAPS, the file names here should be lowercase
linux is case sensitive and my links break, so all names here in small letters
file names here -> lowercase
not a single capital letter in the file names here please
SHOUTING file names here, make them quiet aka lower case
""", LOWER)
R("""
old dos program needs all file names here in capitals
file names here -> UPPERCASE
names of all files in this folder: big letters only
""", UPPER)
R("""
the @le files here have capitals in their names, they should be all small
only for @le: file names to lower case
""", """sh for f in *.@le; do mv -n "$f" "$(echo "$f" | tr 'A-Z' 'a-z')"; done""")
EXTC = 'fs.move {"paths":"$1","pattern":{"find":"\\\\.@x$","replace":".@x2"}}'
XY = dict(x=lambda r: r.choice("txt md jpeg jpg htm html text yml yaml log out dat csv tsv tif tiff mpeg markdown bak old conf cfg js mjs JPG PNG TXT c".split()))
R("""
.@x -> .@x2 for all of them here
*.@x => *.@x2
the player doesn't know .@x, but .@x2 would work, so change the endings
i need .@x2 where it says .@x
wrong extension on those .@x files, should be .@x2
all my .@x need to end in .@x2, don't convert anything just the name
everything that ends in .@x shall end in .@x2
""", 'fs.search {"path":".","name_glob":"*.@x"}', EXTC, **XY)
R("""
in @d the endings are .@x, i want .@x2
@d: .@x -> .@x2
whoever made @d used .@x, we use .@x2 here, adapt the names
""", 'fs.search {"path":"@d","name_glob":"*.@x"}', EXTC, **XY)
NAMEREP = 'fs.move {"paths":"$1","pattern":{"find":"@u","replace":"@v"}}'
UV = dict(u=lambda r: low(r) if r.random() < 0.7 else r.choice(["IMG", "DSC", "draft", "2023", "2024", "copy", "scan", "v1"]), v=lambda r: low(r) if r.random() < 0.7 else r.choice(["2025", "2026", "final", "v2", "photo", "page"]))
R("""
all the files with @u in the name should have @v there
file names: @u becomes @v, everywhere here
the project is called @v now but the file names still say @u
in file names write @v for @u
@u -> @v in every file name
""", 'fs.search {"path":".","name_glob":"*@u*","kind":"file"}', NAMEREP, **UV)
R("""
the @kinds say @u in the name, that should be @v
@kinds: @u -> @v in the name, nothing else
put @v instead of @u into the names of the @kinds
""", KS, NAMEREP, **UV)
R("""
drop the @u from the file names, it's silly
why does every file name here have @u in it? i don't want that
file names without @u please
@u should disappear from the names of my files
""", 'fs.search {"path":".","name_glob":"*@u*","kind":"file"}', 'fs.move {"paths":"$1","pattern":{"find":"@u","replace":""}}', **UV)
PRE = lambda r: (lambda w: (lib.in_quotes(r, w) if r.random() < 0.5 else w, w))(low(r) + r.choice(["_", "-", "_"]))
R("""
i need @pre in front of the names of the @kinds
@kinds: put @pre before each name
the @kinds should all begin with @pre
prefix @pre for the @kinds
so i can tell them apart, the @kinds get @pre at the front of their name
""", KS, 'fs.move {"paths":"$1","pattern":{"find":"^","replace":"@pre"}}', pre=PRE)
R("""
every @kinds in @d should start with @pre
@d, its @kinds: prefix @pre
the names of the @kinds inside @d lack a @pre at the start
""".replace("every @kinds in @d should start with @pre\n", ""), KD, 'fs.move {"paths":"$1","pattern":{"find":"^","replace":"@pre"}}', pre=PRE)
SUF = lambda r: (lambda w: (lib.in_quotes(r, w) if r.random() < 0.6 else w, w))(r.choice("_-") + low(r))
R("""
the @le files here need @suf before the dot
@le files here: @suf at the end of the name ((not after the extension))
mark the @le files here with a @suf at the end of each name
""", """sh for f in *.@le; do mv -n "$f" "${f%.@le}@suf.@le"; done""", suf=SUF)
STEM1 = lambda r: low(r) + r.choice(["", "", "_", "-"])
R("""
number the @le files here, @{st}1, @{st}2 and onwards
the @le files here have random names, @{st}1, @{st}2, @{st}3... would be better
my @le files here should go @{st}1 @{st}2 @{st}3 and so forth
""", """sh i=1; for f in *.@le; do mv -n "$f" "@st$i.@le"; i=$((i+1)); done""", st=STEM1)
R("""
the @le files here as @{st}001, @{st}002 and so on
three digit numbers for the @le files here please: @{st}001 ...
""", """sh i=1; for f in *.@le; do mv -n "$f" "$(printf '@st%03d.@le' $i)"; i=$((i+1)); done""", st=STEM1)
R("""
i'd like to see the date at the front of the @le file names here
the @le files here with their date as a prefix
each @le file here should start with the day it was changed
""", """sh for f in *.@le; do mv -n "$f" "$(date -r "$f" +%F)_$f"; done""")
R("""
@s needs today's date in its name
a copy of @s with today's date at the end of the name
keep today's state of @s as a dated copy
""".replace("@s needs today's date in its name\n", ""), "sh cp @s @s.$(date +%F)")

# ---------------------------------------------------------------- moving

R("""
@a belongs in @to
@a -> folder @to
@a => @to/
into @to with @a
@to is the right place for @a
@a should live in @to
""", MV)
R("""
what is @a doing here? it goes to @to
i keep tripping over @a, shove it into @to
@a lies in the wrong place, @to is where it should be
my desk is a mess, let's begin with @a, that goes to @to
@a is finished!! off to @to with it
""", MV)
R("""
could you perhaps move @a over to @to?
mind putting @a into @to
any chance @a could be moved to the folder @to?
would you be a dear and stick @a in @to
please, if it's not too much, get @a into the folder called @to
""", MV)
R("""
put @a in a folder called @to
put @a in the @to folder
@a, into a folder named @to please
there's a folder called @to, that's where @a has to go
move @a into the folder with the name @to
a folder @to exists, drop @a in there
""", MV)
R("""
move @a to @to, no, not @to, to @to2
@a goes to @to... hang on, i mean @to2
""".replace("move @a to @to, no, not @to, to @to2\n", "move @a to @to, no sorry, to @to2\n"), 'fs.move {"from":"@a","into":"@to2"}')
R("""
@a out of here and into @to
away from here with @a, to @to
get @a from here into @to
from here to @to: @a
""", MV)
R("""
@name sits in @d but belongs in @to
take @name out of @d and put it in @to
@d/@name -> @to
from @d to @to: the file @name
@name is still in @d, i want it in @to instead
""".replace("@d/@name -> @to\n", ""), 'fs.move {"from":"@j","into":"@to"}', derive=jn("d", "name"))
R("""
@a one folder up please
@a should be one level higher
move @a to the folder above
@a -> ..
""".replace("@a", "@s"), "sh mv -n @s ..", s=sh(lambda r: fname(r)))
R("""
@files -> @to
@files belong in @to
into @to go @files
@to should hold @files, nothing else moves
@files, off to @to
both to @to please: @files
""".replace("both to @to please: @files\n", "to @to please: @files\n"), 'fs.move {"paths":@files,"into":"@to"}')
R("""
@ls -> @to
the @ls should live in @to
all those @ls go in a folder called @to
i like my @ls to be in @to
@to is for the @ls
let the @ls wander off to @to
""", LSR, 'fs.move {"paths":"$1","into":"@to"}')
R("""
both @ls to @to
the two @ls go to @to
both of my @ls should be in @to
these @ls annoy me, @to is where they belong
would you file the @ls under @to
""", LSR, 'fs.move {"paths":"$1","into":"@to"}')
R("""
the @l belongs in @to
my @l should be in @to
@to is the folder for the @l
the @l -> @to
get that @l into @to, i'm afraid i don't know its exact name
before i lose it, the @l goes to @to
""", L1, 'fs.move {"from":"$1.0","into":"@to"}')
R("""
newest @l -> @to
my latest @l should be moved to @to
the @l i saved last goes in @to
the most recent @l belongs into @to
""", NEWEST, 'fs.move {"paths":"$1","into":"@to"}')
R("""
@kinds should live in @to
@kinds => folder @to
@kinds belong in @to, always
can't see the wood for the @kinds, put them in @to
i collect @kinds in @to
all @kinds into a folder called @to
""", KS, 'fs.move {"paths":"$1","into":"@to"}')
R("""
the @kinds in @d should be in @to
@d/*: @kinds -> @to
out of @d with the @kinds, into @to
@d is no place for @kinds, they go to @to
@kinds from @d to @to
""", KD, 'fs.move {"paths":"$1","into":"@to"}')
R("""
files over @size => folder @to
@to is for everything over @size
whatever is bigger than @size goes to @to
anything above @size -> @to
i want the fat ones, more than @size, in @to
""", 'fs.search {"path":".","kind":"file","min_bytes":"@size"}', 'fs.move {"paths":"$1","into":"@to"}')
R("""
@kinds over @size -> @to
@kinds bigger than @size should go to @to
only the @kinds above @size belong in @to
""", 'fs.search {"path":".","name_glob":"@kinds","min_bytes":"@size"}', 'fs.move {"paths":"$1","into":"@to"}')
R("""
what i haven't touched in @age goes to @to
older than @age => @to
nobody opened those for @age, everything that old belongs in @to
dusty files ((over @age)) into @to
@to is my attic: everything older than @age
""", 'fs.search {"path":".","kind":"file","older_than_ms":"@age"}', 'fs.move {"paths":"$1","into":"@to"}')
R("""
@kinds older than @age -> @to
any @kinds that are more than @age old should be in @to
my @kinds from more than @age ago belong in @to
""", 'fs.search {"path":".","name_glob":"@kinds","older_than_ms":"@age"}', 'fs.move {"paths":"$1","into":"@to"}')
R("""
fresh @kinds ((last @age)) -> @to
the @kinds of the last @age should be in @to
@kinds i made in the past @age go to @to
""", 'fs.search {"path":".","name_glob":"@kinds","newer_than_ms":"@age"}', 'fs.move {"paths":"$1","into":"@to"}', age=lambda r: (lambda k, u: (f"{NUM.get(k, k) if r.random() < .4 else k} {u[0]}", f"{k}{u[1]}"))(r.choice([2, 3, 4, 5, 6, 8, 10]), r.choice([("days", "d"), ("weeks", "w"), ("hours", "h"), ("months", "mo")])))
R("""
everything with @who in the name goes to @to
files named after @who -> @to
@to is for whatever has @who in its name
""".replace("files named after @who -> @to\n", ""), 'fs.search {"path":".","name_glob":"*@who*","kind":"file"}', 'fs.move {"paths":"$1","into":"@to"}')
R("""
any file that mentions @w inside belongs in @to
i want the files that talk about @w in @to
@w somewhere in the text => move to @to
""", 'fs.search {"path":".","text":"@w"}', 'fs.move {"paths":"$1","into":"@to"}')
TWO("""
@kinds to @to, @kinds2 to @to2
@kinds -> @to; @kinds2 -> @to2
@kinds live in @to, @kinds2 live in @to2
i sort like this: @kinds in @to, and @kinds2 in @to2
the @kinds go into @to. the @kinds2 though go into @to2.
""", KS, 'fs.move {"paths":"$1","into":"@to"}', 'fs.search {"path":".","name_glob":"@kinds2"}', 'fs.move {"paths":"$N","into":"@to2"}')
TWO("""
@ls -> @to, @ls2 -> @to2
the @ls into @to and the @ls2 into @to2
my @ls belong in @to, the @ls2 in @to2
""", LSR, 'fs.move {"paths":"$1","into":"@to"}', 'fs.search {"path":".","name_glob":"@ls2","kind":"file"}', 'fs.move {"paths":"$N","into":"@to2"}')

# ---------------------------------------------------------------- copying

R("""
a copy of @a in @to would calm my nerves
@a should also exist in @to
i want @a twice: here and in @to
@to needs its own @a, leave the one here where it is
cp @a => @to
@a also into @to
""", CP)
R("""
my sister wants @a too, put one in @to and keep mine
keep @a here but @to should have it as well
don't move it! just copy @a to @to
@to gets @a as well, the original remains
before the laptop dies, @a into @to, as a copy
you know what, better have @a in @to as well
""", CP)
R("""
could i have @a in @to too?
mind copying @a over to @to
would it be ok to duplicate @a into @to
any chance of a copy of @a in the folder @to?
""", CP)
DUP = 'fs.copy {"from":"@a","to":"@b"}'
R("""
i need @a again under the name @b
@b should be the same as @a
same content as @a, different name: @b
clone @a, call the clone @b
@b = copy of @a
a second @a called @b please
""", DUP)
R("""
start @b from @a, i don't want to touch the original
@a is my template, make me @b from it
this month's sheet @b is last month's @a, just duplicate it
from @a make @b, both should exist
keep @a as it is and make a twin @b
""", DUP)
R("""
before i mess up @a make a .bak of it
safety copy of @a, .bak at the end
@a -> @a.bak, but keep @a
i'm about to edit @a, better have a .bak beside it
@a.bak should be a copy of @a
""", 'fs.copy {"from":"@a","to":"@a.bak"}', a=lambda r: (lambda n: (n, n))(plain(lambda q: fname(q, lib.EXT_TEXT))(r)[0]))
R("""
the whole folder @d once more as @to
@to should be a full copy of the folder @d
duplicate directory @d, the twin is called @to
@d ((the folder)) cloned as @to
folder @d, copy it, name of the copy @to
""", 'fs.copy {"from":"@d","to":"@to"}')
R("""
copies of @files in @to please
@files should be in @to as well
@to also needs @files, keep the originals
@files: copy, don't move, to @to
""", 'fs.copy {"paths":@files,"into":"@to"}')
R("""
the @ls, copied to @to, originals stay here
@to should have copies of the @ls
both @ls also into @to
i'd like my @ls saved in @to too
for the tax man: copy the @ls to @to and keep the originals
""", LSR, 'fs.copy {"paths":"$1","into":"@to"}')
R("""
my @l should exist in @to as well
a copy of the @l to @to please, keep the original
@to wants a copy of my @l
i gave away my usb stick, so copy the @l into @to again
""", L1, 'fs.copy {"from":"$1.0","into":"@to"}')
R("""
newest @l also to @to
a copy of my latest @l belongs in @to
the most recent @l, copied to @to
""", NEWEST, 'fs.copy {"paths":"$1","into":"@to"}')
R("""
@kinds also to @to
@to should have all my @kinds too
copies of all the @kinds into @to, originals don't move
i'm leaving the company tomorrow, @kinds copied to @to please
@kinds =copy=> @to
""", KS, 'fs.copy {"paths":"$1","into":"@to"}')
R("""
from @d take copies of the @kinds and place them in @to
@kinds of @d should be in @to too
@d -> @to: copy the @kinds, nothing else
in @d are @kinds, i need copies of them in @to
""", KD, 'fs.copy {"paths":"$1","into":"@to"}')
R("""
what i changed in the last @n days should be in @to as well
last @n days' files also to @to
copy my work of the last @n days into @to
""", 'fs.search {"path":".","kind":"file","newer_than_ms":"@{n}d"}', 'fs.copy {"paths":"$1","into":"@to"}')
R("""
the @kinds but not the ones in @junk: copy to @to
copy @kinds to @to, skip @junk
all @kinds also into @to, ignore everything in @junk
""", 'fs.search {"path":".","name_glob":"@kinds","not_glob":"@junk"}', 'fs.copy {"paths":"$1","into":"@to"}')
R("""
the folder @pd without @junk as @pd2
@pd2 = @pd minus @junk
copy @pd over to @pd2, but spare me the @junk
@pd to @pd2, everything apart from @junk
""", "sh rsync -a --exclude=@junk @pd/ @pd2/")
R("""
@pd2 should always have what @pd has, only copy what is newer
bring @pd2 up to date with @pd
whatever is new in @pd must get into @pd2
""", "sh cp -ru @pd/. @pd2/")
R("""
@b should be overwritten with @a
replace @b by a copy of @a, i know it exists
@a over @b please, yes overwrite
@b is out of date, put a copy of @a over it
""", 'fs.copy {"from":"@a","to":"@b","overwrite":true}')
R("""
the @a in @to is old, overwrite it with the one from here
copy @a to @to again, and replace the old one there
""", 'fs.copy {"from":"@a","into":"@to","overwrite":true}', a=say(fname))

# ---------------------------------------------------------------- deleting

R("""
@a must be gone
@a -> trash
@a -> delete
i never want to see @a again
@a served its purpose, it may go
rip @a
""", RM)
R("""
why is there still a file called @a? get rid of it
delete the file called @a
the file named @a isn't mine and should disappear
there's a file with the stupid name @a, away with it
a file called @a lies here, i don't need that
""", RM)
R("""
oh no i uploaded @a by accident, it mustn't stay here
@a was a joke from my brother lol, remove it
my ex sent me @a, i don't want it
@a is a virus i think, kill it quick
we printed @a already, so it's no longer needed, delete it
after the exam i don't need @a any longer
""", RM)
R("""
could @a please be removed?
would you mind getting rid of @a
may i ask you to delete @a
can we lose @a
is it ok if @a is deleted? yes it is, do it
""", RM)
R("""
delete @a, nothing else
only @a should go, the rest is to stay
@a and only @a: delete
remove @a but leave everything around it alone
just @a please, hands off the other files, it can be deleted
""", RM)
R("""
delete @a, no wait, @a2
remove @a... i mean @a2
kill @a, sorry, wrong one, @a2 it is
""", 'fs.delete {"paths":["@a2"]}', a=say(lambda r: low(r) + r.choice(["", str(r.randint(1, 9))]) + "." + r.choice(lib.EXT)))
R("""
@files can both go
@files -> bin
i'm done with @files, remove them
out: @files
@files must be gone by tonight
""".replace("@files can both go", "@files can go"), 'fs.delete {"paths":@files}')
R("""
folder @d must be gone with all that's in it
@d is a folder nobody uses, remove it completely
the directory @d and its contents -> delete
get me rid of the folder @d
i don't want the folder @d anymore, nor anything inside
rm -r the folder @d pls
""", 'fs.delete {"paths":["@d"],"recursive":true}')
R("""
the folder called @d can go, whatever is in there
there's an old folder named @d, delete it
@d ((that's a folder)) to the trash
away with the folder @d, it's from my old job
""", 'fs.delete {"paths":["@d"],"recursive":true}')
R("""
the @ls must go
all the @ls -> trash
both @ls can be deleted
the two @ls are paid, so they may be deleted
i no longer need any of the @ls
no more @ls please, delete them
""", LSR, 'fs.delete {"paths":"$1"}')
R("""
my old @l can go
the @l is out of date, away with it
i handed in the @l, delete the file
the @l must vanish
please get rid of that @l, forgot what i called it
""", L1, 'fs.delete {"paths":["$1.0"]}')
R("""
the @l i saved last was nonsense, delete it
newest @l -> delete
my most recent @l was blurry, out with it
""", NEWEST, 'fs.delete {"paths":"$1"}')
R("""
@kinds must be gone
i don't need @kinds, any of them, delete
@kinds -> trash
no @kinds should be left here
rid me of all those @kinds
@kinds are just clutter, out with them
""", KS, 'fs.delete {"paths":"$1"}')
R("""
@kinds in @d -> delete
@d shouldn't contain any @kinds, remove them
clean @d of @kinds
the @kinds inside @d are of no use, bin them
in @d, whatever is one of the @kinds, delete it
""".replace("in @d, whatever is one of the @kinds, delete it\n", ""), KD, 'fs.delete {"paths":"$1"}')
R("""
nothing older than @age should be left in @d
@d: delete what's older than @age
what has been in @d for more than @age can be thrown out
in @d, anything over @age old is to be removed
""", 'fs.search {"path":"@d","kind":"file","older_than_ms":"@age"}', 'fs.delete {"paths":"$1"}')
R("""
@kinds older than @age => delete
@kinds get deleted after @age, that's our policy
any @kinds more than @age old: bin
we only have to keep @kinds for @age, the older ones may go
""", 'fs.search {"path":".","name_glob":"@kinds","older_than_ms":"@age"}', 'fs.delete {"paths":"$1"}')
R("""
@kinds above @size have to go
disk nearly full, so delete @kinds over @size
@kinds > @size: delete
""", 'fs.search {"path":".","name_glob":"@kinds","min_bytes":"@size"}', 'fs.delete {"paths":"$1"}')
R("""
in @d everything over @size has to go
@d: files > @size -> delete
the monsters in @d, more than @size each, can be deleted
""", 'fs.search {"path":"@d","kind":"file","min_bytes":"@size"}', 'fs.delete {"paths":"$1"}')
R("""
zero byte files are useless, delete them
empty files here -> delete
some crash left empty files everywhere, clean them up
files with nothing in them have no right to exist here
""", 'fs.search {"path":".","kind":"file","empty":true}', 'fs.delete {"paths":"$1"}')
R("""
empty folders here should go
so many folders with nothing in them, delete those
folders without content: remove
""", 'fs.search {"path":".","kind":"folder","empty":true}', 'fs.delete {"paths":"$1"}')
R("""
in @d there are empty folders, clear them away
@d: remove the empty folders
""", 'fs.search {"path":"@d","kind":"folder","empty":true}', 'fs.delete {"paths":"$1"}')
R("""
anything with @zubi in its name has to go
files called something with @zubi -> delete
whatever has @zubi in the file name is old stuff, delete it
""".replace("files called something with @zubi -> delete\n", ""), 'fs.search {"path":".","name_glob":"*@zubi*","kind":"file"}', 'fs.delete {"paths":"$1"}')
R("""
delete the @kinds, not the ones in @junk
@kinds away, except what's in @junk
@kinds can go but skip @junk
don't touch @junk, apart from that delete all @kinds
""", 'fs.search {"path":".","name_glob":"@kinds","not_glob":"@junk"}', 'fs.delete {"paths":"$1"}')
ALLX = 'fs.search {"path":".","kind":"file","not_glob":"@x","depth":1}'
DX = 'fs.search {"path":"@d","kind":"file","not_glob":"@x","depth":1}'
XN = dict(x=lambda r: (lambda n: (n, n))(low(r) + r.choice(["", "_" + low(r), str(r.randint(1, 2026))]) + "." + r.choice(lib.EXT)))
R("""
@x is the only file i want to keep in @d
only @x may survive in @d
everything in @d but @x -> delete
save @x, the other files in @d are junk, delete them
all files in @d can go, not @x though
""", DX, 'fs.delete {"paths":"$1"}', **XN)
R("""
except for @x all the files here can go
keep @x, bin all the other files here
of the files here only @x matters, delete the others
delete every file here, just don't touch @x
""", ALLX, 'fs.delete {"paths":"$1"}', **XN)
R("""
move everything in @d to @to but not @x
all files from @d to @to, @x stays
@x stays in @d, the other files there belong in @to
@d -> @to, all files except @x
""", DX, 'fs.move {"paths":"$1","into":"@to"}', **XN)
R("""
move everything but @x to @to
all files here go to @to, only @x remains
@x stays, every other file here -> @to
""", ALLX, 'fs.move {"paths":"$1","into":"@to"}', **XN)
R("""
copy everything in @d to @to, just leave out @x
@d's files also to @to, without @x
all the files of @d except @x should be in @to too
""", DX, 'fs.copy {"paths":"$1","into":"@to"}', **XN)
R("""
@d should keep only its .@ex, the other files can be deleted
everything in @d that isn't .@ex has to go
in @d only .@ex files may stay
""", 'fs.search {"path":"@d","kind":"file","not_glob":"*.@ex","depth":1}', 'fs.delete {"paths":"$1"}', ex=lambda r: r.choice(lib.EXT))
R("""
here only the .@ex files may stay, delete the other files
whatever file here is not .@ex: delete
i only need the .@ex here, all other files can be thrown away
""", 'fs.search {"path":".","kind":"file","not_glob":"*.@ex","depth":1}', 'fs.delete {"paths":"$1"}', ex=lambda r: r.choice(lib.EXT))
R("""
all files directly in @d, gone, but the folders in it must stay
empty out the files in @d, not the subfolders
the files in @d can go, subfolders are to be left alone
""", 'fs.search {"path":"@d","kind":"file","depth":1}', 'fs.delete {"paths":"$1"}')
R("""
if there is a @a, delete it, if not, no problem
make sure @a does not exist
@a shouldn't be there; in case it is, remove it
""", 'fs.delete {"paths":["@a"],"missing_ok":true}')
TWO("""
the @ls go to @to, the @ls2 can be deleted
@ls -> @to, @ls2 -> trash
move my @ls to @to and delete the @ls2
""", LSR, 'fs.move {"paths":"$1","into":"@to"}', 'fs.search {"path":".","name_glob":"@ls2","kind":"file"}', 'fs.delete {"paths":"$N"}')
TWO("""
@kinds away, @kinds2 into @to
delete the @kinds and move the @kinds2 to @to
@kinds -> delete, @kinds2 -> @to
""", KS, 'fs.delete {"paths":"$1"}', 'fs.search {"path":".","name_glob":"@kinds2"}', 'fs.move {"paths":"$N","into":"@to"}')

# ---------------------------------------------------------------- look, and touch nothing

R("""
which @kinds here are older than @age? just look, don't delete anything
only show me the @kinds older than @age, i decide later what goes
don't delete yet! first i want to see the @kinds older than @age
what @kinds would be deleted if i cleaned up everything older than @age? don't do it
""", 'fs.search {"path":".","name_glob":"@kinds","older_than_ms":"@age"}')
R("""
i may delete the @ls some day, for now just list them
show the @ls, do not touch them
where are my @ls? don't move them, i only want to know
the @ls, which ones do i have? leave them alone please
""", LSR)
R("""
what's in @d? look only, don't change a thing
show what lies in @d before i delete it, don't delete it now
let me see @d first, i'm not sure if i want to remove it
""", 'fs.list {"path":"@d"}')
R("""
which files mention @w? don't edit them, only tell me
i might replace @w later, first show me where it occurs
where does @w occur? no changes please
who uses @w in these files, just list the places
""", 'fs.search {"path":".","text":"@w"}')
R("""
show @f, i don't want to change it
just let me read @f, no editing
what does @f say? hands off, reading only
""", 'fs.read {"path":"@f"}')
R("""
files over @size in @d? only list, no deleting
don't remove anything, but tell me which files in @d are bigger than @size
""", 'fs.search {"path":"@d","kind":"file","min_bytes":"@size"}')
R("""
@kinds in @d, just names, don't move or copy anything
list the @kinds in @d and nothing else
which @kinds does @d have? leave them there
""", KD)

# ---------------------------------------------------------------- permissions, owners, links

R("""
@scr says permission denied when i start it
i can't run @scr, fix that
@scr isn't executable but it should be
@scr needs the x bit
./ gives permission denied for @scr, pls fix
let me run @scr
make it so that i can start @scr
+x on @scr
""", 'fs.chmod {"paths":["@scr"],"mode":"+x"}')
R("""
nobody should be able to start @scr any more
x bit off @scr
@scr must not be executable
""", 'fs.chmod {"paths":["@scr"],"mode":"-x"}')
R("""
i'm scared of changing @a by accident, protect it
nobody may write to @a, not even me
@a must stay exactly as it is, write protect it
@a: read only
my kids keep editing @a, can you make it read-only
freeze @a so that it can't be changed
""", 'fs.chmod {"paths":["@a"],"mode":"a-w"}')
R("""
@a has my bank stuff in it, only i should see it
@a is nobody's business, no access for others
colleagues can read @a, they shouldn't
keep others out of @a
ssh complains that @a is too open, only i may read it
private: @a
""", 'fs.chmod {"paths":["@a"],"mode":"go-rwx"}')
R("""
i can't save @a, it's read only, give me write access
@a is locked, let me write to it again
make @a writable for me again
""", 'fs.chmod {"paths":["@a"],"mode":"u+w"}')
R("""
everybody should be able to read @a
the web server can't read @a, open it for reading to all
my team gets access denied on @a, they all should be able to read it
""", 'fs.chmod {"paths":["@a"],"mode":"a+r"}')
R("""
@a needs mode @mode
@mode for @a please
@a -> @mode
rights of @a: @mode
the installer wants @a to have the permissions @mode
""", 'fs.chmod {"paths":["@a"],"mode":"@mode"}')
R("""
everything in the folder @d needs @mode, the subfolders too
the folder @d and all below it: @mode
@mode recursively on the folder @d
""", 'fs.chmod {"paths":["@d"],"mode":"@mode","recursive":true}')
R("""
only i should get into the folder @d and what's in there
lock everyone else out of the folder @d, with everything in it
the whole folder @d private please
""", 'fs.chmod {"paths":["@d"],"mode":"go-rwx","recursive":true}')
R("""
the @kinds don't start, they need the x bit
@kinds: executable please
all @kinds should be runnable
""", KS, 'fs.chmod {"paths":"$1","mode":"+x"}', kinds=[("shell scripts", "*.{sh,bash}"), (".sh files", "*.sh"), (".py files", "*.py"), ("AppImage files", "*.AppImage"), ("perl files ending in .pl", "*.pl"), ("*.sh", "*.sh"), ("*.run", "*.run"), ("sh files", "*.sh")])
R("""
no one should overwrite the @kinds, make them read-only
@kinds read only, pls
the @kinds are final, write protect them all
""", KS, 'fs.chmod {"paths":"$1","mode":"a-w"}')
R("""
the @ls are confidential, nobody else may read them
keep my @ls away from the eyes of the others
only i may open the @ls
""", LSR, 'fs.chmod {"paths":"$1","mode":"go-rwx"}')
R("""
the @l must not be changed any more, set it read-only
protect my @l from changes
""", L1, 'fs.chmod {"paths":["$1.0"],"mode":"a-w"}')
R("""
@s should belong to @user
@user is the new owner of @s
owner of @s -> @user
""", "sh chown @user @s")
R("""
hand the folder @sd over to @user with everything in it
@user should own the folder @sd and all inside
folder @sd, owner @user, recursive
""", "sh chown -R @user @sd")
R("""
the group of @s should be @g
@s -> group @g
let the group @g have @s
""", "sh chgrp @g @s", g=lambda r: r.choice("staff users www-data docker wheel adm audio video sudo students teachers".split()))
LN = 'fs.symlink {"target":"@a","link":"@k"}'
LK = dict(k=say(lambda r: low(r) if r.random() < 0.5 else sname(r) if r.random() < 0.5 else low(r) + "." + r.choice(lib.EXT)))
R("""
@k should lead to @a, as a symlink
let me reach @a under the name @k, link not copy
i want a link @k -> @a
symlink: @k pointing to @a
whenever i open @k i want to get @a, so link it
@k as a shortcut to @a please
""", LN, **LK)
R("""
a shortcut called @k for @a
link to @a wanted, name of the link: @k
not a copy, a symbolic link named @k that shows @a
@a is so far away, could i have a link @k to it?
""", LN, **LK)
R("""
the link @sfn points to the wrong folder, it should point to @sd
redirect the symlink @sfn to @sd
@sfn ((a link)) has to lead to @sd now
""", "sh ln -sfn @sd @sfn", sd=SLOTS["pd"], sfn=plain(sname))
R("""
@p shall look as if it was changed right now
set the time of @p to now
@p: new timestamp, now
""", "sh touch @p")

# ---------------------------------------------------------------- packing

R("""
@zip should hold the folder @d
folder @d => @zip
into @zip goes the folder @d
the folder @d packed up as @zip
@zip <- folder @d
@d as an archive named @zip
""", PK)
R("""
i have to mail the folder @d, so make me @zip out of it
my professor accepts only archives, so the folder @d has to become @zip
tonight i format the disk, better have the folder @d in @zip
they want everything in one file: folder @d into @zip
need to carry the folder @d home on a stick, @zip please
""", PK)
R("""
could the folder @d be packed into @zip?
would you mind making @zip from the folder @d
be so nice and squeeze the folder @d into @zip
any chance you zip up folder @d and name it @zip
""", PK)
R("""
the folder @d in @zip, and once that worked the folder can go
pack folder @d to @zip and don't leave the folder behind
folder @d -> @zip, original away
archive the folder @d in @zip and free up the space of the original
""", 'fs.archive {"paths":["@d"],"to":"@zip","remove_originals":true}')
R("""
the folder @d into @zip, keep the folder
@zip from folder @d, and don't delete the original
pack the folder @d as @zip but leave the folder where it is
""", PK)
R("""
@a alone in @zip
@zip with only @a in it
wrap @a up, archive name @zip
@a => archive @zip
""", 'fs.archive {"paths":["@a"],"to":"@zip"}')
R("""
@files => @zip
@zip should contain @files and nothing more
into @zip please: @files
@files together in @zip
one archive, @zip, with @files inside
""", 'fs.archive {"paths":@files,"to":"@zip"}')
R("""
both @ls in one archive, @zip
the @ls, packed into @zip
@zip with my @ls inside
all @ls => @zip
my accountant wants the @ls as @zip
""", LSR, 'fs.archive {"paths":"$1","to":"@zip"}')
R("""
the @ls into @zip and then get rid of the loose ones
pack my @ls in @zip, originals can go
""", LSR, 'fs.archive {"paths":"$1","to":"@zip","remove_originals":true}')
R("""
the @l has to be packed for the upload, call it @zip
my @l as @zip please
""", L1, 'fs.archive {"paths":["$1.0"],"to":"@zip"}')
R("""
all @kinds in one archive called @zip
@kinds => @zip
@zip shall have all the @kinds in it
i want to send my @kinds in one piece, @zip
pack nothing but the @kinds into @zip
""", KS, 'fs.archive {"paths":"$1","to":"@zip"}')
R("""
@kinds of @d in @zip
@d's @kinds -> @zip
take the @kinds from @d and make @zip of them
""", KD, 'fs.archive {"paths":"$1","to":"@zip"}')
R("""
@kinds older than @age into @zip
anything of the @kinds that's over @age old should be in @zip
@kinds older than @age -> @zip, keep the originals
""".replace("anything of the @kinds that's over @age old should be in @zip\n", ""), 'fs.search {"path":".","name_glob":"@kinds","older_than_ms":"@age"}', 'fs.archive {"paths":"$1","to":"@zip"}')
R("""
@kinds older than @age: pack into @zip and delete the originals
archive @kinds over @age old in @zip, then the originals can go
""", 'fs.search {"path":".","name_glob":"@kinds","older_than_ms":"@age"}', 'fs.archive {"paths":"$1","to":"@zip","remove_originals":true}')
R("""
gzip every one of the @kinds on its own
each of the @kinds as its own .gz
@kinds compressed one by one with gzip
don't put them in one archive, gzip the @kinds separately
""", KS, 'fs.archive {"paths":"$1","each":true}')
R("""
@kinds older than @age eat space, gzip them and drop the originals
gzip @kinds over @age old, originals away
""", 'fs.search {"path":".","name_glob":"@kinds","older_than_ms":"@age"}', 'fs.archive {"paths":"$1","each":true,"remove_originals":true}')
R("""
@f is huge, gzip would help
@f -> gz
@f.gz please, from @f
squeeze @f with gzip and keep the original
""", 'fs.archive {"paths":["@f"],"each":true}')
R("""
gzip @f, the plain one isn't needed after that
@f gzipped, original gone
only the gz of @f should remain
""", 'fs.archive {"paths":["@f"],"each":true,"remove_originals":true}')
R("""
@f with zstd please
@f as zst
compress @f, but zstd instead of gzip
""", 'fs.archive {"paths":["@f"],"each":true,"format":"zst"}')
ZD = "sh tar -czf @tgz -C @pd ."
R("""
@tgz with what's in @pd but without the folder @pd itself in it
tar the content of @pd as @tgz, the folder name must not be in the archive
when i unpack @tgz i want the files of @pd right there, no folder around them, so pack it that way
pack just the insides of @pd into @tgz, not the folder
""", ZD)
R("""
zip what is inside @pd, not the folder itself, as @oz
@oz: content of @pd, no top folder
the shop wants a zip without an outer folder, so the content of @pd as @oz
""", 'sh cd @pd && zip -r "$OLDPWD/@oz" .')
R("""
@tgz from @pd, no @junk in it
pack @pd as @tgz but for heaven's sake not the @junk
@pd -> @tgz, skip @junk
@junk is too big, leave it out when you pack @pd into @tgz
""", "sh tar --exclude=@junk -czf @tgz @pd")
R("""
@oz from @pd, no @junk in it
zip up @pd as @oz, @junk stays out
@pd -> @oz, skip @junk
everything in @pd except for the @junk folder should be in @oz
""", "sh zip -r @oz @pd -x '*/@junk/*'")
R("""
the @le files of @pd don't belong in @tgz, everything else in @pd does, pack it
@pd -> @tgz, but no .@le files
""", "sh tar --exclude='*.@le' -czf @tgz @pd")
R("""
@p is missing in @oz, add it
@oz should get @p too
put @p into @oz as well, the zip exists already
@p -> into existing @oz
""", "sh zip -r @oz @p")
R("""
@oz contains @m, it shouldn't
throw @m out of the zip @oz
@m has no business inside @oz, delete it in there
""", "sh zip -d @oz @m")
R("""
a dated archive of the folder @pd
@pd packed with today's date in the archive name
backup of the folder @pd as tar.gz with the date in the name
""", "sh tar -czf @pd-$(date +%F).tar.gz @pd", pd=plain(sname))
R("""
every folder here as its own zip
one zip per folder please
each subfolder packed separately into a zip of the same name
""", 'sh for d in */; do zip -qr "${d%/}.zip" "$d"; done')

# ---------------------------------------------------------------- unpacking and looking in

ARCH = lambda r: (lambda n: (n, n))((lib.folder_path(r) + "/" if r.random() < 0.1 else "") + archname(r))
SA = dict(arch=lambda r: ARCH(r))
UN = lambda v, r: {"z": intents.stem_of(v["arch"])}
UX = 'fs.extract {"archive":"@arch","to":"@z"}'
R("""
@arch: unpack
@arch came by mail, i need what's in it
someone sent me @arch, how do i get at the files? just unpack it
@arch is packed, i want it unpacked
the files are stuck inside @arch, free them
open up @arch, all of it
""", UX, derive=UN, **SA)
R("""
could @arch be extracted please?
mind unpacking @arch
any chance you open @arch up for me
extract @arch but keep the archive
""", UX, derive=UN, **SA)
UT = 'fs.extract {"archive":"@arch","to":"@to"}'
R("""
@arch -> unpack into @to
@to should have the contents of @arch
what's in @arch belongs in @to, unpacked
unpack @arch, target: @to
the stuff inside @arch goes into a folder called @to
into @to with everything from @arch
""", UT, **SA)
R("""
my backup is @arch, restore it into @to
the lecture slides are in @arch, i'd like them in @to
could you empty @arch out into @to
@arch unzipped to @to pls
""", UT, **SA)
R("""
@arch right here, no extra folder
unpack @arch directly in this folder
extract @arch here, don't make a new folder for it
""", 'fs.extract {"archive":"@arch","to":"."}', **SA)
R("""
@arch into @to, existing files may be overwritten
unpack @arch over @to, replace what is there
""", 'fs.extract {"archive":"@arch","to":"@to","overwrite":true}', **SA)
R("""
what did they pack into @arch? don't unpack
just peek into @arch
before i unpack @arch, what's in there?
contents of @arch, list only
is there anything useful in @arch? show the list of files
@arch: list
what would fall out of @arch
""", 'fs.extract {"archive":"@arch","to":".","list_only":true}', **SA)
R("""
@arch -> unpack, then the archive away
unpack @arch; once that's done delete it
get everything out of @arch and afterwards @arch can be deleted
after extracting @arch i don't need it, so remove it
""", UX, 'fs.delete {"paths":["@arch"]}', derive=UN, **SA)
R("""
@arch into @to, then drop the archive
extract @arch to @to; delete @arch afterwards
once @arch is unpacked in @to the archive itself may go
""", UT, 'fs.delete {"paths":["@arch"]}', **SA)
R("""
unpack @arch into @to and show what's there now
@arch -> @to, and list @to after that
extract @arch in @to, then tell me what @to has
""", UT, 'fs.list {"path":"@to"}', **SA)
R("""
from @oz i only need @m
just @m out of @oz
@m is inside @oz, extract that one only
pull @m from the zip @oz, leave the other files packed
not everything from @oz, only @m please
""", "sh unzip @oz @m")
R("""
from @tz i only need @m
just @m out of @tz
@m is inside @tz, extract that one only
pull @m from the tarball @tz, leave the rest packed
not everything from @tz, only @m please
""", "sh tar -xf @tz @m")
R("""
from @oz only @m, into the folder @pd
@m out of @oz and into @pd
""", "sh unzip @oz @m -d @pd")
R("""
from @tz only @m, into the folder @pd
@m out of @tz and into @pd
""", "sh mkdir -p @pd && tar -xf @tz @m -C @pd".replace("tar -xf @tz @m -C @pd", "tar -xf @tz -C @pd @m"))
R("""
what does @m inside @oz say? don't unpack it
print @m from within @oz
i want to read @m, it's in @oz
show the text of @m which is packed in @oz
cat @m out of the zip @oz
read @m straight from @oz
""", "sh unzip -p @oz @m")
R("""
what does @m inside @tz say? don't unpack it
print @m from within @tz
i want to read @m, it's in @tz
show the text of @m which is packed in @tz
cat @m out of @tz
read @m straight from @tz
""", "sh tar -xOf @tz @m")
R("""
@gz without unpacking, show me the text
read @gz for me
what's written in @gz
""", "sh zcat @gz", gz=plain(lambda r: lib.file_name(r, "log txt csv sql json".split()) + ".gz"))
R("""
which files in @oz are called something with @zubi
is there a @zubi in @oz
does @oz contain anything with @zubi in the name
""", "sh unzip -l @oz | grep -i @zubi")
R("""
is there a @zubi in @tz
does @tz contain anything with @zubi in the name
""", "sh tar -tf @tz | grep -i @zubi")
R("""
all the zips here, each in its own folder, unpacked
every .zip in this folder should be unpacked into a folder of its name
so many zips here! unpack each one separately
""", 'sh for f in *.zip; do unzip -q "$f" -d "${f%.zip}"; done')
R("""
all tar.gz here: unpack
every tarball ((.tar.gz)) in this folder should be extracted here
""", 'sh for f in *.tar.gz; do tar -xzf "$f"; done')
R("""
@xz: unpack
i need what's in @xz
get everything out of @xz
""", "sh tar -xf @xz", xz=plain(lambda r: low(r) + "." + r.choice("tar.xz tar.bz2 tbz2 txz".split())))
R("""
@x to @pd, unpacked
the contents of @x should be in @pd
""", "sh mkdir -p @pd && tar -xf @x -C @pd", x=plain(lambda r: low(r) + "." + r.choice("tar.xz tar.bz2 tbz2 txz".split())))
R("""
@x is a 7z, unpack it
get the files out of @x
""", "sh 7z x @x", x=plain(lambda r: low(r) + ".7z"))
R("""
@x is a rar, open it
unrar @x here
""", "sh unrar x @x", x=plain(lambda r: low(r) + ".rar"))
R("""
is @oz damaged? test it
check whether the zip @oz is ok
""", "sh unzip -t @oz")
R("""
turn @oz into @tgz
@oz should be a tar.gz called @tgz
""", "sh d=$(mktemp -d) && unzip -q @oz -d $d && tar -czf @tgz -C $d .")

# ---------------------------------------------------------------- two and three things

def D2(v, r):
    return {"j": join(v["d"], v["name"].rsplit("/", 1)[-1])} if "name" in v else {"j": join(v["d"], v["tn"].rsplit("/", 1)[-1])}


R("""
make a folder @d; put @name in it
new folder @d, and @name goes in there
1. create @d 2. move @name into it
a folder @d please, and once it's there move @name inside
@d doesn't exist yet, create it and then move @name there
""", MK, 'fs.move {"from":"@name","into":"@d"}')
R("""
make a folder @d, then copy @name into it
new folder @d with a copy of @name
1) folder @d 2) copy @name to it
@d as a new folder, and a copy of @name inside, the original stays
""", MK, 'fs.copy {"from":"@name","into":"@d"}')
R("""
new folder @d for @files, move them in
create @d and after that shift @files into it
folder @d, then @files in there
""", MK, 'fs.move {"paths":@files,"into":"@d"}')
R("""
new folder @d for the @ls
create a folder @d and then the @ls move in
i need a folder @d, all the @ls should end up in there
""", MK, 'fs.search {"path":".","name_glob":"@ls","kind":"file"}', 'fs.move {"paths":"$2","into":"@d"}')
R("""
new folder @d for all @kinds, move them there
folder @d -> then all @kinds in
make @d first, then move every one of the @kinds into it
""", MK, KS, 'fs.move {"paths":"$2","into":"@d"}')
R("""
new folder @d with an empty file @tn inside
create @d, then in it a blank @tn
folder @d + empty @tn in it
""", MK, 'fs.write {"path":"@j","content":"","expect_hash":"absent"}', derive=D2, tn=say(lambda r: fname(r, lib.EXT_TEXT)))
R("""
new folder @d, and in it a file @tn that says @t
create @d and put a @tn with the text @t in there
folder @d, inside @tn, inside that @t
""", MK, 'fs.write {"path":"@j","content":"@t","expect_hash":"absent"}', derive=D2)
R("""
move @name to @d and call it @b
@name goes to @d under the new name @b
@name -> @d, new name @b
into @d with @name, but there it should be called @b
""", 'fs.move {"from":"@name","to":"@j"}', derive=lambda v, r: {"j": join(v["d"], v["b"])})
R("""
copy @name to @d as @b
a copy of @name in @d, named @b
@name also in @d but there with the name @b
""", 'fs.copy {"from":"@name","to":"@j"}', derive=lambda v, r: {"j": join(v["d"], v["b"])})
R("""
copy @a to @to, then delete @a2
@a into @to as a copy; @a2 can go
first @a copied to @to, second @a2 deleted
""", CP, 'fs.delete {"paths":["@a2"]}')
R("""
move @a to @to and delete @a2
@a -> @to, @a2 -> trash
@a2 can be deleted once @a is safe in @to
""", MV, 'fs.delete {"paths":["@a2"]}')
R("""
@a goes to @to and @a2 goes to @to2
@a -> @to; @a2 -> @to2
file @a under @to, and @a2 under @to2
@to gets @a, @to2 gets @a2
""", MV, 'fs.move {"from":"@a2","into":"@to2"}')
R("""
delete @a, then rename @a2 to @b
@a away; @a2 -> @b
throw out @a and after that give @a2 the name @b
@a2 is the better one, so delete @a and call @a2 @b
""", RM, 'fs.move {"renames":[{"from":"@a2","to":"@b"}]}')
R("""
delete @a, @a2 takes its name
@a is the old version, @a2 the new one: remove @a and then rename @a2 to @a
""", RM, 'fs.move {"renames":[{"from":"@a2","to":"@a"}]}', a=say(fname))
R("""
rename @a to @b, then show me @b
@a should be called @b, and after that i want to read @b
""", RN, 'fs.read {"path":"@b"}', a=say(lambda r: fname(r, lib.EXT_TEXT)), b=say(lambda r: fname(r, lib.EXT_TEXT)))
R("""
add @t to @f and show me the whole thing
@t at the end of @f, then let me see @f
@f: append @t; then print it
""", 'fs.write {"path":"@f","content":"@t","append":true}', 'fs.read {"path":"@f"}')
R("""
add @t to @f, then also @t2
two more lines for @f: @t and @t2
@f needs @t and below that @t2
""", 'fs.write {"path":"@f","content":"@t","append":true}', 'fs.write {"path":"@f","content":"@t2","append":true}')
R("""
in @f make @w into @w2 and then show me @f
@w -> @w2 in @f, after that read it to me
fix @w to @w2 in @f, i want to check the result
""", ED, 'fs.read {"path":"@f"}')
R("""
back up @f as .bak, then swap @w for @w2 in it
@f: first a .bak copy, then @w -> @w2
keep a .bak of @f before you change @w to @w2 in there
""", 'fs.copy {"from":"@f","to":"@f.bak"}', ED, f=SLOTS["p"])
R("""
copy @a to @b and there replace @w with @w2
@b should be like @a but with @w2 instead of @w
take @a, save it as @b, and in @b turn @w into @w2
""", 'fs.copy {"from":"@a","to":"@b"}', 'fs.edit {"path":"@b","edits":[{"old":"@w","new":"@w2","all":true}]}', a=say(lambda r: fname(r, lib.EXT_TEXT)), b=say(lambda r: fname(r, lib.EXT_TEXT)))
R("""
zip the folder @d as @zip and move that into @to
folder @d -> @zip -> @to
pack the folder @d into @zip, once that's done put the archive in @to
""", PK, 'fs.move {"from":"@zip","into":"@to"}')
R("""
zip the folder @d as @zip and then copy the archive to @to
@zip from folder @d, plus a copy of it in @to
""", PK, 'fs.copy {"from":"@zip","into":"@to"}')
R("""
unpack @arch into @to and make all the scripts in there executable
@arch -> @to, then +x on everything ending in .sh there
""".replace("unpack @arch into @to and make all the scripts in there executable\n", ""), 'fs.extract {"archive":"@arch","to":"@to"}', 'fs.search {"path":"@to","name_glob":"*.sh"}', 'fs.chmod {"paths":"$2","mode":"+x"}', **SA)
R("""
move @scr to @to and make it executable first
@scr: +x, then off to @to
""", 'fs.chmod {"paths":["@scr"],"mode":"+x"}', 'fs.move {"from":"@scr","into":"@to"}')
R("""
download folder is full: delete all @kinds, then tell me what's left here
@kinds out, then list what remains here
get rid of the @kinds and show me the rest
""".replace("download folder is full: delete all @kinds, then tell me what's left here\n", ""), KS, 'fs.delete {"paths":"$1"}', 'fs.list {"path":"."}')
R("""
delete the folder @d and make it new, empty
@d should be fresh and empty: remove it, then create it again
start over with the folder @d, everything in it out
""".replace("start over with the folder @d, everything in it out\n", ""), 'fs.delete {"paths":["@d"],"recursive":true}', MK)
R("""
make @fn, @fn2 and put @a into @fn
folders @fn and @fn2; @a goes in @fn
two folders please, @fn and @fn2, and then @a moves into the first
""", 'fs.mkdir {"path":"@fn","parents":true}', 'fs.mkdir {"path":"@fn2","parents":true}', 'fs.move {"from":"@a","into":"@fn"}', fn=lambda r: low(r))
R("""
delete @a and the folder @d
@a away, folder @d away too
the file @a and the folder @d, both can go
""", RM, 'fs.delete {"paths":["@d"],"recursive":true}')
R("""
the @l should go to @to and be called @b there
my @l -> @to, as @b
""", L1, 'fs.move {"from":"$1.0","to":"@j"}', derive=lambda v, r: {"j": join(v["to"], v["b"])})

# ---------------------------------------------------------------- a story first

R("""
so @who came over for coffee on @wd and showed me how to do this in 5 clicks, i forgot it all. anyway @a has to go to @to
i was up until 3 because of the servers. please just put @a into @to
moved from berlin to oslo last year and still haven't sorted my stuff. @a belongs in @to
new laptop, new luck. @a to @to please
""", MV, wd=lambda r: r.choice("monday tuesday sunday friday".split()))
R("""
@who from accounting called twice already. @a must be renamed to @b before noon
long story short: @a gets the name @b
@who says names like that look silly. @a -> @b
i had git and docker open and got confused. what i want is @a called @b
""", RN)
R("""
i sold the car in 2019 and still have @a. delete it
my dog chewed the printer, so @a never got printed, whatever, it can be deleted
@who left the company two weeks ago, nobody needs @a now, remove it
we talked about zipping it, but no, simply delete @a
i thought about moving @a somewhere but honestly it can be deleted
""", RM)
R("""
@who and i are planning a trip, 12 people, 3 cars. first thing we need is a folder called @d
i read somewhere that order is half of life. let's start with a folder @d
our class has 24 kids and no place for their drawings. folder @d please
dad always said label your things!! so: a folder labelled @d
""", MK)
R("""
@who wants to see @a as well and has access to @to, so a copy there
lost everything when the disk died in march. never again. copy @a to @to
my usb stick is old and slow but ok. @a copied to @to please
""", CP)
R("""
the shop moves to a new address, @w is history, in @f it must say @w2
@who keeps correcting me: not @w but @w2. fix @f
printed 200 flyers with a mistake @{lp}ugh@{rp}. in @f it should be @w2 and not @w
""", ED)
R("""
@who needs my stuff for the audit and can't open folders in mail. folder @d into @zip please
phone storage is full, 3 apps crashed today. pack the folder @d as @zip
going on holiday for 2 weeks, so folder @d should be packed into @zip
""", PK)
R("""
got 4 mails today, one of them with @arch. unpack it into @to
@who finally sent the photos, it's @arch, they belong in @to, unpacked
the install guide says 7 steps, step one: unpack @arch into @to
""", UT, **SA)
R("""
my battery is at 9 percent so quick: @t into @f, at the end
on the phone with @who right now, write down @t in @f
just remembered something in the shower. add @t to @f
""", 'fs.write {"path":"@f","content":"@t","append":true}')
R("""
we got hacked in spring and since then i'm careful. nobody but me may read @a
@who borrows my laptop on weekends. make sure only i can read @a
""", 'fs.chmod {"paths":["@a"],"mode":"go-rwx"}')
R("""
i copied this script from a forum, 2 upvotes, what can go wrong. anyway make @scr executable
@who wrote a script for me, @scr, and it just says permission denied
""", 'fs.chmod {"paths":["@scr"],"mode":"+x"}')
R("""
tax season again, 11 months went by like nothing. the @ls have to be in @to
@who bet 5 euros that i can't tidy up. the @ls to @to please
""", LSR, 'fs.move {"paths":"$1","into":"@to"}')
R("""
the band broke up in 2018. the @ls can be deleted
i changed doctors, so the @ls from before are useless, remove them
""", LSR, 'fs.delete {"paths":"$1"}')
R("""
ran out of space while rendering, 98 percent full!! all @kinds can go
moved to streaming a while ago, i don't need the @kinds, delete them all
""", KS, 'fs.delete {"paths":"$1"}')

# ---------------------------------------------------------------- putting things in order

TYPE = 'sh for f in *.*; do if [ -f "$f" ]; then mkdir -p "${f##*.}" && mv -n "$f" "${f##*.}/"; fi; done'
TYPED = 'sh cd @pd && ' + TYPE[3:]
R("""
total chaos here, every file type should have its own folder
each extension in its own folder, here
i can't find a thing in this folder, sort it by type
pdf to pdf, txt to txt and so on, one folder per ending, for all files here
marie kondo this folder: by file type
this folder but with a subfolder for each kind of file
""", TYPE)
R("""
@pd is a rubbish heap, one folder per file type would help
@pd: sort by extension into folders
in @pd i'd like each file type in a folder of its own
order in @pd please, by kind of file
""", TYPED)
R("""
one folder a month for the @le files here
the @le files here, filed by month
i want my @le files here in folders like 2024-03
""", 'sh for f in *.@le; do d=$(date -r "$f" +%Y-%m); mkdir -p "$d" && mv -n "$f" "$d/"; done')
R("""
one folder a year for the @le files here
the @le files here, filed by year
@le files here -> a folder per year
""", 'sh for f in *.@le; do d=$(date -r "$f" +%Y); mkdir -p "$d" && mv -n "$f" "$d/"; done')
R("""
one folder a day for the @le files here
the @le files here, each into a folder for its date
""", 'sh for f in *.@le; do d=$(date -r "$f" +%F); mkdir -p "$d" && mv -n "$f" "$d/"; done')
R("""
files here by first letter into folders
a folder per letter of the alphabet, and the files here go in by their first letter
""", 'sh for f in *; do if [ -f "$f" ]; then d=$(printf %.1s "$f"); mkdir -p "$d" && mv -n "$f" "$d/"; fi; done')
R("""
too many subfolders, i want all their files up here
no more nesting, every file straight into this folder
pull everything out of the subfolders up to here
""", "sh find . -mindepth 2 -type f -exec mv -n -t . {} +")
R("""
put each @le file here in a folder of its own name
every @le file here should get its own folder with the same name
""", 'sh for f in *.@le; do d="${f%.@le}"; mkdir -p "$d" && mv -n "$f" "$d/"; done')
R("""
a .bak beside every @le file here please
before i touch the @le files here: a .bak of each
""", """sh for f in *.@le; do cp "$f" "$f.bak"; done""")
R("""
the .bak files here should become the real ones again, drop the .bak
restore everything from .bak here, overwrite is fine
""".replace("restore everything from .bak here, overwrite is fine\n", ""), 'fs.search {"path":".","name_glob":"*.bak"}', 'fs.move {"paths":"$1","pattern":{"find":"\\\\.bak$","replace":""}}')
R("""
the .@x files have a useless .@x at the end, just drop that ending
take off the .@x of all .@x files
""", 'fs.search {"path":".","name_glob":"*.@x"}', 'fs.move {"paths":"$1","pattern":{"find":"\\\\.@x$","replace":""}}', x=["bak", "old", "orig", "tmp", "part", "download", "crdownload", "copy", "txt"])
R("""
what lies in @pd should be right here instead
empty @pd into this folder
everything out of @pd and up to here
""", "sh mv -n @pd/* .")
R("""
everything in @pd should move to @pd2
@pd/* -> @pd2
take all that is in @pd and put it into @pd2, folders too
""", "sh mkdir -p @pd2 && mv -n @pd/* @pd2/")

# ---------------------------------------------------------------- exceptions

R("""
all @kinds to @to, but @x stays here
@kinds -> @to, not @x
@to is for the @kinds, though @x should remain
move the @kinds to @to, leave @x alone
""", 'fs.search {"path":".","name_glob":"@kinds","not_glob":"@x"}', 'fs.move {"paths":"$1","into":"@to"}', **KX)
R("""
@kinds away, only @x stays
all @kinds can go, hands off @x though
delete the @kinds, not @x
spare @x, the other @kinds can be deleted
""", 'fs.search {"path":".","name_glob":"@kinds","not_glob":"@x"}', 'fs.delete {"paths":"$1"}', **KX)
R("""
pack the @kinds into @zip, not @x
@zip with all @kinds but without @x
""", 'fs.search {"path":".","name_glob":"@kinds","not_glob":"@x"}', 'fs.archive {"paths":"$1","to":"@zip"}', **KX)
R("""
delete the @ls but not those with @zubi in the name
the @ls can go, unless @zubi is in the name
""", 'fs.search {"path":".","name_glob":"@ls","kind":"file","not_glob":"*@zubi*"}', 'fs.delete {"paths":"$1"}')
R("""
the @ls to @to, except the @zubi ones
@ls -> @to but not the @zubi ones
""", 'fs.search {"path":".","name_glob":"@ls","kind":"file","not_glob":"*@zubi*"}', 'fs.move {"paths":"$1","into":"@to"}')
R("""
all @kinds to @to, not those in subfolders
only the @kinds lying directly here go to @to
@kinds -> @to ((this level only, no subfolders))
""", 'fs.search {"path":".","name_glob":"@kinds","depth":1}', 'fs.move {"paths":"$1","into":"@to"}')
R("""
@kinds here can go but stay out of the subfolders
delete the @kinds lying directly here, deeper ones stay
""", 'fs.search {"path":".","name_glob":"@kinds","depth":1}', 'fs.delete {"paths":"$1"}')
R("""
folders here all go into @to, the files stay
move just the folders that are here to @to, no files
""", 'fs.search {"path":".","kind":"folder","not_glob":"@to","depth":1}', 'fs.move {"paths":"$1","into":"@to"}', to=lambda r: low(r))

# ---------------------------------------------------------------- many people: folders and files

R("""
HELP i need a folder @d right now
kindly prepare a directory under the name @d
folder make @d
would love a @d folder
gimme a @d folder
@d, new, folder, empty
me need folder with name @d
is there a way to get a folder called @d? then do so
dictating: new folder, name @d, full stop
let there be @d, a folder
for my knitting patterns i want a folder of the name @d
a directory @d, if you'd be so kind
you know the drill: folder @d
do i have a folder @d? i don't think so, create one
""", MK)
R("""
please make inside of @d one folder more, @fn
@d: subfolder @fn
@fn as a subfolder of @d
put another folder named @fn into @d
a @fn folder within @d, thx
""", 'fs.mkdir {"path":"@j","parents":true}', derive=J)
R("""
the folders @fn and @fn2 inside @d, please
@d with two drawers, @fn and @fn2
in @d: @fn, @fn2 ((folders))
@d gets subfolders @fn and @fn2
""", 'fs.mkdir {"path":"@j","parents":true}', 'fs.mkdir {"path":"@k","parents":true}', derive=lambda v, r: {"j": join(v["d"], v["fn"]), "k": join(v["d"], v["fn2"])}, fn=lambda r: low(r))
R("""
a blank document called @tn pls
make file @tn, leave it empty
i want start new file @tn
@tn (( empty )), create
my script wants to read @tn, give it an empty one
could there be an empty file by the name of @tn
""", 'fs.write {"path":"@tn","content":"","expect_hash":"absent"}')
R("""
two empty files, @tn and @tn2
@tn and @tn2, both empty, both new
create blank @tn plus blank @tn2
""", 'fs.write {"path":"@tn","content":"","expect_hash":"absent"}', 'fs.write {"path":"@tn2","content":"","expect_hash":"absent"}')
R("""
a @rd that says @t
there's no @rd yet, one line is enough: @t
@rd please with @t as text
""", 'fs.write {"path":"@rd","content":"@t","expect_hash":"absent"}', rd=["README", "README.md", "README.txt"])
R("""
a .gitignore with @x in it
new .gitignore, one entry: @x
.gitignore is missing, it should list @x
""".replace(": @x", ", namely @x"), 'fs.write {"path":".gitignore","content":"@x","expect_hash":"absent"}', x=lambda r: r.choice(["*.log", "*.tmp", "node_modules/", ".env", "dist/", "*.pyc", ".DS_Store", "*." + r.choice(lib.EXT), low(r) + "/"]))
R("""
write a haiku file? no, just make @tn with @t in it
the words @t, saved in a new file of the name @tn
i dictate: @t. save that as @tn
somebody has to write it down: @t, file name @tn
keep this for me in a file @tn, it reads @t
@tn, new, text @t
sign for the door: @t. file: @tn
file @tn is to contain @t
""", 'fs.write {"path":"@tn","content":"@t","expect_hash":"absent"}')
R("""
shopping list @f needs @t as well
on my list @f there should also be @t
honey asked to put @t on @f
@t, onto the list @f with it
log this in @f: @t
note @t down in @f, below the rest
diary @f, new entry: @t
also @t in @f please, last position
@f should have @t at the bottom, nothing else changes
extend @f, one line, @t
""", 'fs.write {"path":"@f","content":"@t","append":true}')
R("""
on top of @s, as the title: @ph
@ph should come first in @s
in @s, before the first line, i'd like @ph
@s needs @ph as its heading
""", "sh sed -i '1i @ph' @s")

# ---------------------------------------------------------------- many people: words in files

R("""
@w is wrong, right is @w2, file @f
correct @f for me: i wrote @w but meant @w2
wherever @f says @w i'd rather read @w2
all the @w in @f, turn them into @w2
change in file @f word @w to word @w2
please to replace in @f the @w with @w2
hey the @w in @f is so last year, @w2 now
would you swap @w for @w2 in @f
dear assistant, kindly substitute @w2 for @w throughout @f
in @f, @w should not be @w, it should be @w2
@f contains @w, make that @w2
nobody says @w these days, @w2 is better, @f please
""", ED)
R("""
substitute @w2 for @w in @f
put @w2 into @f where @w stands
@w2 replaces @w in @f
let @w2 take the place of @w in @f
exchange @w in @f, the new word is @w2
@w2 should be in @f wherever @w is at the moment
""", ED)
R("""
@f: @w must not occur, delete the word
please no mention of @w in @f, strip the word out
cut out every @w from @f ((just the word))
""", 'fs.edit {"path":"@f","edits":[{"old":"@w","new":"","all":true}]}')
R("""
the address @w in @f is old, our new one is @w2
phone number in @f changed, @w -> @w2
the price in @f went from @w to @w2, please adapt
room change! @f still has @w, new is @w2
""", ED, w=lambda r: (lambda t: (lib.in_quotes(r, t) if " " in t else t, t))(r.choice([f"{low(r).capitalize()} Street {r.randint(1, 99)}", f"{r.randint(100, 999)}-{r.randint(1000, 9999)}", f"{r.randint(1, 999)},{r.randint(10, 99)}", f"{r.choice('ABCDE')}{r.randint(100, 499)}", f"{r.randint(1, 900)} euros"])))
R("""
@s has the line with @sw, i'd like @ph there instead, whole line
swap the complete line with @sw in @s for @ph
""", "sh sed -i '/@sw/c @ph' @s")
R("""
above the line with @sw in @s should stand @ph
@s, one line before @sw: @ph
""", "sh sed -i '/@sw/i @ph' @s")
R("""
line @ln of @s, what nonsense, remove
take line @ln from @s please
no line @ln in @s any more
in @s the line number @ln is double, drop it
@s minus line @ln
""", "sh sed -i '@{ln}d' @s")
R("""
a line with @sw in @s is one line too many, delete such lines
@s should be free of @sw lines
spam about @sw in @s, every such line out
who needs the @sw lines in @s? nobody, delete
filter @s in place, lines with @sw out
""", "sh sed -i '/@sw/d' @s")

# ---------------------------------------------------------------- many people: settings

R("""
@key ought to be @val, please see to it in @conf
the readme tells me: open @conf, set @key to @val
turn @key in @conf into @val
boss: @conf, @key, @val. do it
my colleague put the wrong @key into @conf, @val is right
i'd like to try @key @val in @conf
in the settings file @conf please @key on the value @val
@conf | @key | @val
give me @val for @key in @conf
with @key at @val things run better, so change that in @conf
can @key in @conf be @val
what if @key in @conf were @val? try it
""", SET)

# ---------------------------------------------------------------- many people: names

R("""
name of file @a is not good, good is @b
pls @a rename into @b thx
from @a to @b with the name
@b!!! not @a!!!
my file @a wants to be @b when it grows up
please alter the title of the file @a to @b
i'd feel better if @a was called @b
@a henceforth @b
i meant to call it @b, not @a, can you fix the name
wrong name: @a. right name: @b.
the server looks for @b but the file is called @a, rename it
@b is expected, @a is what we have, so rename
rename file, was @a, will be @b
the customer wants @b on the file, not @a
""", RN)
R("""
umlauts and spaces in @a cause trouble, call it @b
@a is too long a name, @b will do
nobody can pronounce @a, let it be @b
shorten the name @a to @b
""", RN)
R("""
@a without the date in its name should be @b, rename please
drop the old name @a and take @b
@a lost its meaning, new label @b
""", RN)
R("""
the @l, name it @b please
for the portal my @l must have the name @b
file with the @l: new name @b
my teacher wants the @l as @b, rename it
""", L1, 'fs.move {"renames":[{"from":"$1.0","to":"@b"}]}')
R("""
@{st}1.@e to @{st}@{n}.@e exist, i want @{st2}1 and so on, keep the numbers
rename @{st}1.@e ... @{st}@{n}.@e so that it says @st2 in place of @st
""", 'fs.search {"path":".","name_glob":"*@st*","kind":"file"}', 'fs.move {"paths":"$1","pattern":{"find":"@st","replace":"@st2"}}', st=lambda r: low(r), e=lambda r: r.choice(lib.EXT), n=lambda r: str(r.randint(3, 30)))
R("""
spaces out, underscores in, all file names here
my file names are full of blanks, python can't cope, use _ instead
every blank in a file name here should be an underscore
_ for every space in the names of the files here
those spaces in the file names!! underscores, please
""", SPC)

# ---------------------------------------------------------------- many people: moving, copying

R("""
pls @a in folder @to
@a want i in @to
i would like to have @a moved in the folder @to
please to move @a into @to
file @a, destination @to
hey could u stick @a in @to
dump @a into @to will ya
@a has no place on my desktop, @to is better
transfer @a to @to, thanks a million
@a should've been in @to all along
you'll find @a here, bring it to @to
relocate @a, new home @to
@to is where i'd look for @a, so put it there
""", MV)
R("""
@a. @to. move.
mv @a @to/
@to/ <- @a
@a >> folder @to
move file: @a / target: @to
@a, to folder @to
""", MV)
R("""
move @a to @to, don't copy
@a to @to, and i mean moved and not copied
move only @a to @to, leave the rest alone
just @a into @to, nothing else
@a to @to, but don't rename it
""", MV)
R("""
copy @a to @to, don't move it
@a to @to as a copy, the one here stays
only a copy of @a should go to @to
@a stays here AND goes to @to
copy just @a into @to, nothing else
i want @a in @to but also here
""", CP)
R("""
pls cp @a in folder @to
want to have @a also in @to
reproduce @a in @to
give @to a @a too
let @to have @a as well, without taking it from here
make sure @to has a @a, copy it there
backup of @a goes in @to
""", CP)
R("""
@b please, same as @a
make a copy from @a with name @b
double of @a under @b
i'd like to play around with @a without breaking it, so copy it to @b
@a x2, the second one named @b
""", DUP)
R("""
what was in @d belongs to @to now, the @kinds i mean
the @kinds out of @d and into @to
into @to with the @kinds that lie in @d
@to instead of @d, that's where i want the @kinds
@d -> @to, only the @kinds
clear @d of @kinds by moving them to @to
""", KD, 'fs.move {"paths":"$1","into":"@to"}')
R("""
please all @kinds in folder @to
@kinds? to @to!
gather the @kinds in @to
i want to find all my @kinds in @to
sweep the @kinds into @to
could the @kinds all go to @to
everything that counts as @kinds -> @to
""".replace("everything that counts as @kinds -> @to\n", ""), KS, 'fs.move {"paths":"$1","into":"@to"}')
R("""
the @ls please in folder @to
round up the @ls, destination @to
where did i put the @ls? anyway they belong in @to
i'm tired of hunting for the @ls, move them to @to
could you collect my @ls in @to
send the @ls to @to
""", LSR, 'fs.move {"paths":"$1","into":"@to"}')
R("""
the @l, please in folder @to
stash my @l in @to
my @l? should be in @to
put away the @l, folder @to
slip the @l into @to for me
""", L1, 'fs.move {"from":"$1.0","into":"@to"}')
R("""
from my @ls make copies into @to
a second set of the @ls for @to
the @ls are precious, copy them to @to
""", LSR, 'fs.copy {"paths":"$1","into":"@to"}')
R("""
in @d there are some @ls, they should go to @to
the @ls from @d -> @to
out of @d with the @ls, into @to
""", 'fs.search {"path":"@d","name_glob":"@ls","kind":"file"}', 'fs.move {"paths":"$1","into":"@to"}')
R("""
the @l in @d should go to @to
@d has my @l, move it to @to
somewhere in @d is the @l, it belongs in @to
""", 'fs.search {"path":"@d","name_glob":"@l","kind":"file"}', 'fs.move {"from":"$1.0","into":"@to"}')
R("""
in @d there's the @l, delete it
the @l in @d isn't needed any more
@d still has the @l, remove that
""".replace("the @l in @d isn't needed any more\n", "the @l in @d isn't needed any more, so away with it\n"), 'fs.search {"path":"@d","name_glob":"@l","kind":"file"}', 'fs.delete {"paths":["$1.0"]}')

# ---------------------------------------------------------------- many people: deleting

R("""
please to remove @a
@a kaput, delete
@a? nope. delete.
kick @a out
@a is so embarrassing, delete it lol
i beg you get rid of @a
hi, i hope you are well. could @a be deleted? thank you so much
del @a k thx
bye bye @a
no need for @a, it can be binned
i regret ever making @a, delete it
file @a no more necessary, please delete
what a waste of space @a is, remove it
@a is a duplicate, drop it
be gone, @a
""", RM)
R("""
the file called @a, delete that one
delete the file named @a ((yes it's really called that))
my file @a is not needed, no joke that's its name, delete it
""", RM, a=say(lambda r: r.choice(NOEXT + HID) if r.random() < 0.6 else r.choice(WORDLIKE)))
R("""
the folder called @d, delete that with everything
delete the folder @d ((yes that's its name)) and all inside
remove my @d folder
the @d folder must go
""", 'fs.delete {"paths":["@d"],"recursive":true}', d=say(lambda r: r.choice(WORDLIKE) if r.random() < 0.6 else sname(r)))
R("""
put @a into the folder called @d
@a goes in my @d folder
move @a to the @d folder
the @d folder is where @a should be
""", 'fs.move {"from":"@a","into":"@d"}', d=lambda r: r.choice(WORDLIKE) if r.random() < 0.7 else spaced(r))
R("""
a file called @a should go to the folder called @d
move the file named @a to the folder named @d
my file @a -> my folder @d
""", 'fs.move {"from":"@a","into":"@d"}', d=lambda r: r.choice(WORDLIKE) if r.random() < 0.6 else spaced(r), a=say(lambda r: r.choice(NOEXT + HID + DOTTED)))
R("""
rename the file called @a to @b
the file @a ((no extension)) should be called @b
my file named @a needs the name @b
""", RN, a=say(lambda r: r.choice(NOEXT)), b=say(fname))
R("""
copy @a to @to, the name has to stay exactly like that
@a, with the number at the end, into @to as a copy
""", CP, a=lambda r: r.choice(DOTTED) if r.random() < 0.4 else f"{low(r)}.{r.choice(['log', 'txt', 'csv', 'out'])}.{r.randint(1, 14)}")
R("""
delete @a but not @k
@a can be deleted, @k must stay
remove only @a, i still need @k
i need @k but @a can go
""", RM, a=lambda r: (lambda n: (n, n))(f"{low(r)}.log.{r.randint(1, 9)}"), k=lambda r: low(r) + ".log")
R("""
the @kinds are eating my disk, delete them all please
i promise i don't need the @kinds, wipe them
all @kinds that are here, away
please to delete all @kinds
destroy every one of the @kinds
""", KS, 'fs.delete {"paths":"$1"}')
R("""
of my @ls i don't need a single one, delete them
the @ls were for my old job, out with them
please to delete the @ls
those @ls again... delete them
""", LSR, 'fs.delete {"paths":"$1"}')
R("""
my @l isn't valid any more, throw it out
the @l expired, delete it
@l -> bin
i hate my @l, delete it before someone sees it
""".replace("@l -> bin\n", "the @l -> bin\n"), L1, 'fs.delete {"paths":["$1.0"]}')

# ---------------------------------------------------------------- a question back

ASK("""
put it in a folder
move that one over there
it belongs in the other folder
can you move this for me
""", "Which file should I move, and where to?")
ASK("""
it has a silly name, change it
please give it another name
the name is wrong
call it something else
""", "Which file should I rename, and to what?")
ASK("""
get rid of it, i don't want to see it any more
away with that thing
it must be gone
can you throw that one out
""", "Which file should I delete?")
ASK("""
@a must get another name
i don't like the name @a
@a needs a better name
""", "What should @a be called?")
ASK("""
@a must be somewhere else
@a can't stay here, move it
find another place for @a
""".replace("find another place for @a\n", ""), "Where should I move @a?")

# ---------------------------------------------------------------- slips of the fingers, key words

R("""
plaese creat a foler @d
make dierctory @d
creat folder caled @d plz
neew folder @d
mkae me a fodler named @d
""", MK)
R("""
delte teh file @a
pls deleet @a
remvoe @a
get rdi of @a
delet @a its old
""", RM)
R("""
renmae @a to @b
chnage the nmae of @a to @b
plese rename @a too @b
reanme @a in @b
""", RN)
R("""
mvoe @a to @to
put @a inot @to
move @a too the folder @to plz
coud you moev @a into @to
""", MV)
R("""
cpoy @a to @to
make a coppy of @a in @to
copie @a into @to pls
""", CP)
R("""
unizp @arch into @to
exctract @arch to @to
unpakc @arch in to @to
""", UT, **SA)
R("""
zpi the folder @d to @zip
compres folder @d as @zip
make a archiv @zip from folder @d
""", PK)
R("""
repalce @w with @w2 in @f
chang @w to @w2 in @f plz
subsitute @w by @w2 in @f
""", ED)
R("""
mkdir @d
@d mkdir
directory @d
new dir @d
""", MK)
R("""
rm @a
del @a
@a rm
remove file @a
""", RM)
R("""
mv @a into folder @to
move file @a folder @to
@a, move, folder @to
""", MV)
R("""
rename @a @b
ren @a @b
rename file @a @b
""", RN, a=say(lambda r: low(r) + r.choice(["", "_" + low(r)]) + "." + r.choice(lib.EXT)), b=say(lambda r: low(r) + r.choice(["", "-" + low(r)]) + "." + r.choice(lib.EXT)))
R("""
unzip @arch @to
extract archive @arch folder @to
""", UT, arch=SA["arch"], to=plain(lambda r: low(r)))
R("""
delete @kinds older @age
rm @kinds > @age old
@kinds, older than @age, delete
""", 'fs.search {"path":".","name_glob":"@kinds","older_than_ms":"@age"}', 'fs.delete {"paths":"$1"}')
R("""
sed @w @w2 @f
replace @w @w2 @f
""", ED, w=lambda r: low(r), f=lambda r: (lambda n: (n, n))(low(r) + "." + r.choice(lib.EXT_TEXT)))

# ---------------------------------------------------------------- first a question about what is in the files

R("""
what recipes use @zubi
who wrote about the @zubi
which file mentions the @zubi
did anyone write something about @zubi
in which notes do i talk about the @zubi
anything in my files on @zubi?
where did i write down the @zubi
is @zubi mentioned anywhere
""", 'fs.search {"path":".","text":"@zubi"}')
R("""
what did @who write about the @zubi
what does it say about @zubi in @who's notes
""", 'fs.search {"path":".","text":"@zubi"}')
R("""
what is in the files about @zubi? look in @d, leave everything as it is
does anything in @d mention @zubi
@d: who mentions @zubi
""", 'fs.search {"path":"@d","text":"@zubi"}')
R("""
the recipes that use @zubi should go to @to
every note about @zubi -> @to
whatever mentions @zubi belongs in @to
move what talks about @zubi into @to
""".replace("every note about @zubi -> @to\n", ""), 'fs.search {"path":".","text":"@zubi"}', 'fs.move {"paths":"$1","into":"@to"}')
R("""
files that mention @zubi can be deleted
whoever mentions @zubi in a file: delete that file
delete what has @zubi in the text
""".replace("whoever mentions @zubi in a file: delete that file\n", ""), 'fs.search {"path":".","text":"@zubi"}', 'fs.delete {"paths":"$1"}')
R("""
copy whatever mentions @zubi to @to
@to should have a copy of each file that mentions @zubi
""", 'fs.search {"path":".","text":"@zubi"}', 'fs.copy {"paths":"$1","into":"@to"}')
R("""
in @d, the files that mention @zubi go to @to
@d has files about @zubi inside, the ones with that word in the text should be in @to
""".replace("@d has files about @zubi inside, the ones with that word in the text should be in @to\n", ""), 'fs.search {"path":"@d","text":"@zubi"}', 'fs.move {"paths":"$1","into":"@to"}')

# ---------------------------------------------------------------- the newest, the biggest, so many of them

def FEW(sort, rev=""):
    return 'fs.list {"path":".","recursive":true,"sort":"%s"%s,"limit":@n,"kind":"file","glob":"@kinds"}' % (sort, rev)


FN = dict(n=lambda r: (lambda k: (NUM[k] if k in NUM and r.random() < 0.6 else str(k), str(k)))(r.choice([2, 3, 4, 5, 6, 7, 8, 10, 12, 15, 20])))
R("""
the @n newest @kinds belong in @to
newest @n @kinds -> @to
my latest @n @kinds go to @to
the @n most recent @kinds, move them to @to
""", FEW("modified"), 'fs.move {"paths":"$1","into":"@to"}', **FN)
R("""
the @n newest @kinds also to @to
copies of the latest @n @kinds in @to
i want to show grandma the @n newest @kinds, copy them to @to
""", FEW("modified"), 'fs.copy {"paths":"$1","into":"@to"}', **FN)
R("""
the @n oldest @kinds can go
oldest @n @kinds -> delete
i only have room for so much, delete the @n oldest @kinds
""", FEW("modified", ',"reverse":true'), 'fs.delete {"paths":"$1"}', **FN)
R("""
the @n fattest @kinds must go
biggest @n @kinds -> delete
delete the @n largest @kinds, they eat the disk
""", FEW("size"), 'fs.delete {"paths":"$1"}', **FN)
R("""
the @n biggest @kinds should be in @to
largest @n @kinds => @to
""", FEW("size"), 'fs.move {"paths":"$1","into":"@to"}', **FN)
R("""
the @n newest @kinds in one archive, @zip
@zip with my @n latest @kinds
""", FEW("modified"), 'fs.archive {"paths":"$1","to":"@zip"}', **FN)
ONE = 'fs.list {"path":"%s","recursive":true,"sort":"%s"%s,"limit":1,"kind":"file"}'
R("""
the file i touched last should go to @to
newest file here -> @to
whatever is newest here belongs in @to
""", ONE % (".", "modified", ""), 'fs.move {"paths":"$1","into":"@to"}')
R("""
whatever i downloaded last, it should be called @b
the newest file here wants the name @b
last saved file => @b
""", ONE % (".", "modified", ""), 'fs.move {"renames":[{"from":"$1.0","to":"@b"}]}')
R("""
the biggest thing in @d has to go, one file only
delete the fattest file in @d
@d: largest file -> delete
""", ONE % ("@d", "size", ""), 'fs.delete {"paths":"$1"}')
R("""
the oldest file in @d isn't needed, delete it
@d: oldest file -> delete
""", ONE % ("@d", "modified", ',"reverse":true'), 'fs.delete {"paths":"$1"}')
R("""
newest file of @d, copy it here
i need the latest file from @d right here, as a copy
""", ONE % ("@d", "modified", ""), 'fs.copy {"paths":"$1","into":"."}')
R("""
copy my newest @l to @to and call it @b there
the latest @l should be @b in @to, keep the original
""", NEWEST, 'fs.copy {"from":"$1.0","to":"@j"}', derive=lambda v, r: {"j": join(v["to"], v["b"])})

# ---------------------------------------------------------------- numbers as words, spans of time and size

R("""
anything beyond @size in @d moves to @to
in @d whatever weighs more than @size should be in @to
@d: over @size -> @to
""", 'fs.search {"path":"@d","kind":"file","min_bytes":"@size"}', 'fs.move {"paths":"$1","into":"@to"}')
R("""
tiny @kinds, below @size, are useless, delete them
@kinds smaller than @size -> delete
no @kinds under @size please, they are only thumbnails, delete
""", 'fs.search {"path":".","name_glob":"@kinds","max_bytes":"@size"}', 'fs.delete {"paths":"$1"}')
R("""
what's older than @age in @d goes to @to
@d: older than @age -> @to
in @d i only want the recent things, everything over @age old belongs in @to
""", 'fs.search {"path":"@d","kind":"file","older_than_ms":"@age"}', 'fs.move {"paths":"$1","into":"@to"}')
R("""
@kinds in @d, if older than @age, should be deleted
in @d delete @kinds that are past @age
@d/: @kinds older than @age -> delete
""", 'fs.search {"path":"@d","name_glob":"@kinds","older_than_ms":"@age"}', 'fs.delete {"paths":"$1"}')
R("""
@kinds in @d that nobody touched in @age should be in @to
@d: @kinds over @age old -> @to
""", 'fs.search {"path":"@d","name_glob":"@kinds","older_than_ms":"@age"}', 'fs.move {"paths":"$1","into":"@to"}')
DAY = [("today", "1d"), ("since yesterday", "2d"), ("this week", "1w"), ("this month", "1mo"), ("this year", "1y")]
R("""
what i made @day should be copied to @to
the files changed @day also to @to
backup of what changed @day into @to
""", 'fs.search {"path":".","kind":"file","newer_than_ms":"@day"}', 'fs.copy {"paths":"$1","into":"@to"}', day=DAY)
R("""
the @kinds from @day belong in @to
@kinds of @day -> @to
""", 'fs.search {"path":".","name_glob":"@kinds","newer_than_ms":"@day"}', 'fs.move {"paths":"$1","into":"@to"}', day=[("today", "1d"), ("this week", "1w"), ("this month", "1mo"), ("this year", "1y")])
R("""
pack what i did @day into @zip
@zip = everything changed @day
""", 'fs.search {"path":".","kind":"file","newer_than_ms":"@day"}', 'fs.archive {"paths":"$1","to":"@zip"}', day=DAY)
R("""
the junk i downloaded @day can go, all @kinds of it
all @kinds from @day can be deleted
""".replace("the junk i downloaded @day can go, all @kinds of it\n", ""), 'fs.search {"path":".","name_glob":"@kinds","newer_than_ms":"@day"}', 'fs.delete {"paths":"$1"}', day=[("today", "1d"), ("this week", "1w"), ("this month", "1mo")])
R("""
only the last dozen lines of @s should stay
@s: keep the last dozen lines, drop the others
""", "sh tail -n 12 @s > @s.tmp && mv @s.tmp @s", s=SLOTS["p"])
R("""
the first dozen lines of @s can be deleted
cut a dozen lines off the top of @s
""", "sh sed -i '1,12d' @s")
R("""
a dozen folders, @{st}1 to @{st}12
twelve folders named @st with the number behind
""", "sh for i in $(seq 1 12); do mkdir -p @st$i; done", st=RANGE["st"])
R("""
a folder for each day of the week
weekday folders please, monday to sunday
seven folders: one per weekday
""".replace("a folder for each day of the week\n", "make me the folders monday to sunday\n").replace("seven folders: one per weekday\n", ""), "sh mkdir -p monday tuesday wednesday thursday friday saturday sunday")
R("""
twelve folders for @n, one per month
a folder for each month of @n please
@n by month, as folders
""", "sh for m in $(seq -w 1 12); do mkdir -p @n-$m; done", n=lambda r: str(r.randint(2015, 2031)))
R("""
@{st}1.@e to @{st}@{n}.@e belong in @pd
move @{st}1.@e through @{st}@{n}.@e into @pd
@{st}1.@e ... @{st}@{n}.@e -> folder @pd
""", "sh mkdir -p @pd && for i in $(seq 1 @n); do mv -n @st$i.@e @pd/; done", st=lambda r: low(r) + r.choice(["", "-", "_"]), e=lambda r: r.choice(lib.EXT), n=lambda r: str(r.randint(3, 30)))
R("""
empty files @{st}1.@e to @{st}@{n}.@e
make blank files @{st}1.@e until @{st}@{n}.@e
i need @{st}1.@e up to @{st}@{n}.@e, all empty
""", "sh for i in $(seq 1 @n); do touch @st$i.@e; done", st=lambda r: low(r) + r.choice(["", "-", "_"]), e=lambda r: r.choice(lib.EXT_TEXT), n=lambda r: str(r.randint(3, 30)))

# ---------------------------------------------------------------- one name, a part of it

TWO_PARTS = plain(lambda r: low(r) + r.choice(["", "_" + low(r), "-" + str(r.randint(1, 2026)), str(r.randint(1, 99))]) + "." + r.choice(lib.EXT))


def parts(v):
    return v["sf"].rsplit(".", 1)


R("""
@sf should end in .@ne instead
@sf has the wrong ending, make it .@ne
the extension of @sf must be .@ne
""", "sh mv -n @sf @new", derive=lambda v, r: {"new": parts(v)[0] + "." + v["ne"]}, sf=TWO_PARTS, ne=lambda r: r.choice(lib.EXT))
R("""
@sf needs @suf before the dot
put @suf at the end of the name of @sf, before the extension
""", "sh mv -n @sf @new", derive=lambda v, r: {"new": parts(v)[0] + v["suf"] + "." + parts(v)[1]}, sf=TWO_PARTS, suf=SUF)
R("""
@sf with @pf in front of the name
prefix @sf with @pf
""", "sh mv -n @sf @pf@{sf}", sf=TWO_PARTS, pf=PRE)
R("""
today's date should be at the front of the name of @sf
@sf: put the date of today before the name
""", "sh mv -n @sf $(date +%F)_@{sf}", sf=TWO_PARTS)
R("""
hide @sf by putting a dot in front of the name
@sf should be a hidden file
turn @sf into a dot file
""", "sh mv -n @sf .@{sf}", sf=TWO_PARTS)

# ---------------------------------------------------------------- small things that people want in files

R("""
date and time at the end of @s please
stamp @s with the current time
log into @s what time it is
""", "sh date >> @s")
R("""
a list of the files here, saved as @p
names of everything in this folder -> @p
@p should contain the names of what is here
""", "sh ls > @p", p=plain(lambda r: low(r) + ".txt"))
R("""
the file names of @pd written to @p
@p = list of what's in @pd
""", "sh ls @pd > @p", p=plain(lambda r: low(r) + ".txt"))
R("""
@p upside down, last line first, and saved
turn the order of the lines in @p around, in the file
""", "sh tac @p > @p.tmp && mv @p.tmp @p")
R("""
commas in @s should be semicolons
@s: , -> ;
excel here wants ; and not , in @s
""", "sh sed -i 's/,/;/g' @s")
R("""
semicolons in @s should be commas
@s has ; where i need ,
""", "sh sed -i 's/;/,/g' @s")
R("""
each line of @s should end in @e
put @e at the end of every line in @s
""", "sh sed -i 's/$/@e/' @s", e=lambda r: (lambda t: ("'" + t + "'" if len(t) == 1 else t, t))(r.choice([";", ",", ".", low(r), "!"])))
R("""
numbers before the lines of @p, in the file itself
@p should have its lines numbered, saved back
""", "sh nl -ba @p > @p.tmp && mv @p.tmp @p")
R("""
the @f in @d should also have @t at the end
in @d there's @f, add @t to it
""", 'fs.write {"path":"@j","content":"@t","append":true}', f=lambda r: (lambda n: (n, n))(fname(r, lib.EXT_TEXT)), derive=jn("d", "f"))
R("""
the @l needs another line: @t
add @t to my @l
my @l should have @t at the end
""", L1, 'fs.write {"path":"$1.0","content":"@t","append":true}')
R("""
in my @l, @w should be @w2
change @w to @w2 in the @l
the @l still says @w, correct is @w2
""", L1, 'fs.edit {"path":"$1.0","edits":[{"old":"@w","new":"@w2","all":true}]}')
R("""
let me read the @l
what does the @l say
open my @l, just to read
i want to see what i wrote in the @l
""", L1, 'fs.read {"path":"$1.0"}')

# ---------------------------------------------------------------- archives again

R("""
@p should go into @k as well, it's a plain tar
add @p to the tar @k
""", "sh tar -rf @k @p", k=plain(lambda r: low(r) + ".tar"))
R("""
@tgz as a zip please, name @oz
repack @tgz as @oz
""", 'sh d=$(mktemp -d) && tar -xf @tgz -C $d && (cd $d && zip -qr "$OLDPWD/@oz" .)')
R("""
files of the last @n days into @zip
@zip <- all files changed in the past @n days
""", 'fs.search {"path":".","kind":"file","newer_than_ms":"@{n}d"}', 'fs.archive {"paths":"$1","to":"@zip"}')
R("""
files bigger than @size packed into @zip, then the originals away
whatever is over @size goes into @zip and is then removed
""", 'fs.search {"path":".","kind":"file","min_bytes":"@size"}', 'fs.archive {"paths":"$1","to":"@zip","remove_originals":true}')
R("""
everything here in one archive @zip
this whole folder => @zip
""".replace("this whole folder => @zip\n", ""), 'fs.search {"path":".","depth":1}', 'fs.archive {"paths":"$1","to":"@zip"}')
R("""
all files directly in @d => @zip, no subfolders
just the loose files of @d into @zip
""", 'fs.search {"path":"@d","kind":"file","depth":1}', 'fs.archive {"paths":"$1","to":"@zip"}')
R("""
@kinds into @zip, not the ones in @junk
pack the @kinds as @zip, skip @junk
""", 'fs.search {"path":".","name_glob":"@kinds","not_glob":"@junk"}', 'fs.archive {"paths":"$1","to":"@zip"}')
R("""
folder @d and file @a together in @zip
@zip with the folder @d and also @a
""", 'fs.archive {"paths":["@d","@a"],"to":"@zip"}')
R("""
the folders @fn and @fn2 in one @zip
@fn + @fn2 ((both folders)) => @zip
""", 'fs.archive {"paths":["@fn","@fn2"],"to":"@zip"}')
R("""
@fn -> @fn.zip and @fn2 -> @fn2.zip
two separate zips, @fn.zip from @fn and @fn2.zip from @fn2
""", 'fs.archive {"paths":["@fn"],"to":"@fn.zip"}', 'fs.archive {"paths":["@fn2"],"to":"@fn2.zip"}', fn=lambda r: low(r))
R("""
zip the folder @d
folder @d as a zip please
the folder @d, zipped
make the folder @d mailable, one zip
""", 'fs.archive {"paths":["@d"],"to":"@z"}', derive=lambda v, r: {"z": intents.zip_name(v["d"])})
R("""
unpack @arch, then move @a into @to
@arch -> @to, and after that delete @a
""".replace("unpack @arch, then move @a into @to\n", ""), UT, RM, **SA)

# ---------------------------------------------------------------- the trouble is told, the action is meant

R("""
every time i save it says the folder @d does not exist
error: no such directory @d. well, make it then
the program wants to write to @d but there's no such folder
cp fails because @d isn't there, create it
""", MK)
R("""
docker build fails, it can't find @tn, an empty file is enough
the test suite wants @tn to exist, contents don't matter
@tn not found, says the tool. give it an empty @tn
""", 'fs.write {"path":"@tn","content":"","expect_hash":"absent"}')
R("""
everyone in the office can open @a and that's not right
@a has my passwords in it and the whole world can read it
it says unprotected private key file for @a
""", 'fs.chmod {"paths":["@a"],"mode":"go-rwx"}')
R("""
bash: ./@k: permission denied
double click on @k does nothing because it isn't executable
@k just won't run, no execute permission they say
zsh says permission denied: @k
""", 'fs.chmod {"paths":["@k"],"mode":"+x"}', k=plain(lambda r: low(r) + r.choice(["", "-" + low(r), "_" + str(r.randint(1, 20))]) + r.choice([".sh", ".sh", ".py", ".run", ".AppImage", ""])))
R("""
my editor says @a is read-only and refuses to save
can't overwrite @a, write permission is missing
""", 'fs.chmod {"paths":["@a"],"mode":"u+w"}')
R("""
wrong spelling in @f, it's @w2, they put @w
the intern confused @w with @w2 in @f, only @w2 is right
@f has @w in it though we agreed on @w2
the client hates the word @w in @f and prefers @w2
""", ED)
R("""
the csv import dies on the first line of @s, it must not be there
there's a header in @s that breaks my script
""".replace("there's a header in @s that breaks my script\n", "there's a header line in @s that breaks my script, take it out\n"), "sh sed -i '1d' @s")
R("""
bad interpreter error because @s has windows line ends
@s was written on windows and now the shell chokes on it, fix the line ends
weird \\r at every line end in @s, please remove them
""", "sh sed -i 's/\\r$//' @s")
R("""
python says inconsistent tabs in @s, four spaces instead
mixed tabs in @s, i want spaces, 4 of them per tab
""", "sh sed -i 's/\\t/    /g' @s")
R("""
the port in @conf is taken, @val is free
port clash! @conf should use port @val
""", "sh sed -i -E 's/^( *port *[=:] *).*/\\1@val/' @conf", val=lambda r: str(r.randint(1025, 65000)))
R("""
way too much logging, set @key in @conf to @val
the font is too small for my eyes, @key in @conf to @val please
it times out all the time, @key should be @val in @conf
""", SET)
R("""
desktop overflowing with @kinds, i'd rather have them in @to
i keep losing my @kinds, they should all be in @to
all these @kinds between my documents, sort them into @to
the @kinds are scattered all over, bring them together in @to
""", KS, 'fs.move {"paths":"$1","into":"@to"}')
R("""
disk full! the @kinds in @d can go
quota exceeded, get rid of the @kinds in @d
the backup takes forever because of the @kinds in @d, delete those
""", KD, 'fs.delete {"paths":"$1"}')
R("""
my @ls are lying around everywhere, @to would be better
can never find the @ls when i need them, let's have them all in @to
nobody knows where the @ls are, gather them in @to
""", LSR, 'fs.move {"paths":"$1","into":"@to"}')
R("""
the mailbox only takes one attachment, so the @ls have to be in @zip
too many @ls to upload one by one, make @zip of them
""", LSR, 'fs.archive {"paths":"$1","to":"@zip"}')
R("""
the folder @d is too big for mail, pack it as @zip
i can't attach a folder, so @d has to be @zip
windows people want @zip and not my folder @d
""", PK)
R("""
i only get a @arch and my program wants the plain files in @to
can't open @arch directly, the contents should be in @to
""", UT, **SA)
R("""
the @le files here are numbered wildly, better @{st}1, @{st}2, @{st}3
my scanner gives the @le files here ugly names, i want @{st}1, @{st}2 and so on
""", """sh i=1; for f in *.@le; do mv -n "$f" "@st$i.@le"; i=$((i+1)); done""", st=STEM1)
R("""
the .@x files don't open, windows only knows .@x2, so change their ending
upload form only allows .@x2 and i have .@x, just change the ending
""", 'fs.search {"path":".","name_glob":"*.@x"}', EXTC, x=XY["x"])
R("""
capital letters in the file names here break my links
case trouble on the web server, names here must be lower case
""", LOWER)
R("""
every file name here still has @u in it from the old firm, get rid of that bit
the @u in my file names is embarrassing, take it out
""", 'fs.search {"path":".","name_glob":"*@u*","kind":"file"}', 'fs.move {"paths":"$1","pattern":{"find":"@u","replace":""}}', **UV)

# ---------------------------------------------------------------- the state that is wished for

R("""
in the end i want @to to contain @a, and not this folder
@a nowhere but in @to please
at the end of the day @a should be found in @to
ideally @a would be sitting in @to
""", MV)
R("""
i want there to be two of them: @a and an identical @b
there should exist a @b that equals @a
""", DUP)
R("""
@d should not exist any more, it's a folder
i want a world without the folder @d
no folder @d should remain, contents included
""", 'fs.delete {"paths":["@d"],"recursive":true}')
R("""
i'd like @a gone when i'm back
i expect @a not to be here tomorrow
@a shouldn't exist
by tonight there's no @a any more
""", RM)
R("""
screenshots should live in @to, by which i mean all the @kinds
i'd like a home for my @kinds, namely @to
the home of all @kinds is @to
@kinds ought to be inside @to
""".replace("screenshots should live in @to, by which i mean all the @kinds\n", ""), KS, 'fs.move {"paths":"$1","into":"@to"}')
R("""
my @l should live in @to
all @l -> @to
@l? i want them in @to
""", 'fs.search {"path":".","name_glob":"@l","kind":"file"}', 'fs.move {"paths":"$1","into":"@to"}', l=[("screenshots", "*screenshot*")])
R("""
my newest @l should be called @b
last @l -> @b
the @l i just took: rename to @b
""", 'fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"@l"}', 'fs.move {"renames":[{"from":"$1.0","to":"@b"}]}', l=[("screenshot", "*screenshot*")])
R("""
my newest @l belongs in @to
put the latest @l into @to
""", 'fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"@l"}', 'fs.move {"paths":"$1","into":"@to"}', l=[("screenshot", "*screenshot*")])
R("""
the two @zubi pics go to @to
both @zubi photos to @to
those @zubi pictures should be in @to
all pics of @zubi into @to
""", 'fs.search {"path":".","name_glob":"*@zubi*","kind":"file"}', 'fs.move {"paths":"$1","into":"@to"}')
R("""
the two @zubi files can be deleted
both @zubi files: delete
delete those @zubi files
""", 'fs.search {"path":".","name_glob":"*@zubi*","kind":"file"}', 'fs.delete {"paths":"$1"}')
R("""
i want each line of @s only once, sorted
@s sorted and unique, in the file
""", "sh sort -u -o @s @s")
R("""
@f should say @w2 and never @w
i never want to see @w in @f, only @w2
the word in @f should be @w2 everywhere, at present it's @w
""", ED)
R("""
in @conf i want to read @key and behind it @val
@conf ought to say that @key is @val
""", SET)

# ---------------------------------------------------------------- limits and prohibitions

R("""
move the @kinds to @to, but leave the folders alone
@kinds to @to, nothing else moves
only the @kinds go to @to, everything else stays where it is
the @kinds and only the @kinds -> @to
""", KS, 'fs.move {"paths":"$1","into":"@to"}')
R("""
delete the @kinds, nothing else
only the @kinds may be deleted, the rest is holy
just the @kinds: delete. do not touch anything else.
""", KS, 'fs.delete {"paths":"$1"}')
R("""
copy the @kinds to @to and don't delete the originals
@kinds to @to but keep them here as well
the @kinds to @to, copied, i want to keep the originals
""", KS, 'fs.copy {"paths":"$1","into":"@to"}')
R("""
move the @kinds to @to, not the ones in @junk
@kinds -> @to, skip @junk
all @kinds to @to, but whatever is in @junk stays there
""", 'fs.search {"path":".","name_glob":"@kinds","not_glob":"@junk"}', 'fs.move {"paths":"$1","into":"@to"}')
R("""
@kinds older than @age can go, not the ones in @junk though
delete @kinds older than @age but skip @junk
""", 'fs.search {"path":".","name_glob":"@kinds","older_than_ms":"@age","not_glob":"@junk"}', 'fs.delete {"paths":"$1"}')
R("""
@d -> @to with everything in it, but not the @kinds
move the files of @d to @to, no @kinds
""".replace("@d -> @to with everything in it, but not the @kinds\n", ""), 'fs.search {"path":"@d","kind":"file","not_glob":"@kinds","depth":1}', 'fs.move {"paths":"$1","into":"@to"}')
R("""
pack @d as @zip, keep the originals
zip folder @d into @zip, and don't you dare delete the folder
""".replace("pack @d as", "pack folder @d as"), PK)
R("""
rename @a to @b but don't move it
only the name of @a changes, to @b
just rename, nothing else: @a -> @b
""", RN)
R("""
unpack @arch to @to but don't overwrite anything
@arch into @to, and leave existing files as they are
""", UT, **SA)
R("""
copy @a to @b, don't overwrite if it's there
@b as a copy of @a, but never replace an existing @b
""", DUP)
R("""
don't delete @a, just empty it
@a stays, only its contents go
not delete, only empty: @a
""", 'fs.write {"path":"@a","content":""}', a=SLOTS["f"])
R("""
don't delete @a, move it to @to
i said delete @a before, but no, rather move it to @to
@a isn't to be deleted but moved into @to
""", MV)
R("""
don't move @a, copy it to @to
not move, copy: @a -> @to
""", CP)
R("""
don't copy @a, really move it to @to
not a copy! @a itself should go to @to
""", MV)
R("""
don't unpack @oz, just show me @m from it
leave @oz packed but print @m
""", "sh unzip -p @oz @m")
R("""
don't unpack @tz, just show me @m from it
leave @tz packed but print @m
""", "sh tar -xOf @tz @m")
R("""
don't unpack @arch yet, what's in it
no extracting, i only want to know what @arch contains
""", 'fs.extract {"archive":"@arch","to":".","list_only":true}', **SA)
R("""
don't change anything, is there a folder called @d somewhere
look for a folder named @d, only look
""", 'fs.search {"path":".","name_glob":"@d","kind":"folder"}', d=lambda r: low(r))
R("""
is there a file called @a here? don't open it
just check whether @a is somewhere here
""", 'fs.search {"path":".","name_glob":"@a"}', a=lambda r: low(r) + "." + r.choice(lib.EXT))
R("""
what would i lose if i deleted @d? only show
how much is in @d, i think of deleting it but not now
""".replace("how much is in @d, i think of deleting it but not now\n", ""), 'fs.list {"path":"@d"}')

# ---------------------------------------------------------------- which way round

R("""
replace @b with @a, the copy i mean, overwrite it
@b gets replaced by @a, keep @a too
""", 'fs.copy {"from":"@a","to":"@b","overwrite":true}')
R("""
use @a instead of @b: delete @b and give @a its name
@a takes over from @b: @b is deleted, then @a is renamed to @b
""", 'fs.delete {"paths":["@b"]}', 'fs.move {"renames":[{"from":"@a","to":"@b"}]}', b=say(fname), a=say(fname))
R("""
@w2 should replace @w in @f
swap @w2 in for @w, file @f
put @w2 where it now says @w in @f
out with @w, in with @w2, in @f
@f: instead of @w write @w2
rather @w2 than @w in @f
""", ED)
R("""
replace @w by @w2 in @f
replace @w through @w2 in @f
in @f @w gets replaced by @w2
@w to be replaced with @w2 in file @f
""", ED)
R("""
to @to move @a
into @to please copy nothing, move @a
@to <- @a
to the folder @to, from here, goes @a
""".replace("into @to please copy nothing, move @a\n", ""), MV)
R("""
into @zip goes @files
@files, all into @zip
in @zip i'd like to have @files
""", 'fs.archive {"paths":@files,"to":"@zip"}')
R("""
into @zip goes the folder @d
out of the folder @d make @zip
from the folder @d produce @zip
@zip made of folder @d
""", PK)
R("""
out of @arch into @to
from @arch, everything to @to
to @to unpack @arch
in @to i want to see what's in @arch, unpacked
""", UT, **SA)
R("""
link @k should go to @a
from @k a link to @a
@a reachable as @k, symlink
@k ==> @a ((symbolic link))
""", LN, **LK)
R("""
append @s to @s2
put what's in @s after what's in @s2
at the end of @s2 i want everything from @s
""", "sh cat @s >> @s2")
R("""
@s first, then @s2, result in @s3
write @s followed by @s2 to @s3
""", "sh cat @s @s2 > @s3")
R("""
everything newer than @age in @d -> @to
what's younger than @age in @d should be in @to
""", 'fs.search {"path":"@d","kind":"file","newer_than_ms":"@age"}', 'fs.move {"paths":"$1","into":"@to"}')
R("""
keep what is newer than @age in @d, the older stuff may be deleted
in @d only files from the last @age should remain, delete the older ones
""", 'fs.search {"path":"@d","kind":"file","older_than_ms":"@age"}', 'fs.delete {"paths":"$1"}', age=lambda r: (lambda k, u: (f"{NUM.get(k, k) if r.random() < .4 else k} {u[0]}", f"{k}{u[1]}"))(r.choice([2, 3, 4, 5, 6, 8, 10]), r.choice([("days", "d"), ("weeks", "w"), ("months", "mo")])))
R("""
@kinds above @size -> @to, smaller ones stay
the big @kinds, over @size, to @to; leave the small ones
""", 'fs.search {"path":".","name_glob":"@kinds","min_bytes":"@size"}', 'fs.move {"paths":"$1","into":"@to"}')
R("""
@kinds under @size -> @to, the bigger ones stay
the small @kinds, below @size, to @to; leave the big ones
""", 'fs.search {"path":".","name_glob":"@kinds","max_bytes":"@size"}', 'fs.move {"paths":"$1","into":"@to"}')

# ---------------------------------------------------------------- hesitation, second thoughts, asides, smileys

R("""
um, could you, er, make a folder, let me think... @d
folder @d, or wait, yes, @d is good, make it
ok google... oh wrong assistant lol. folder @d please
right, so, first thing: a directory, and its name is @d
note for you: we'll need a folder @d :)
hmmm i guess a folder @d would not hurt
oh and before i forget it again, folder @d
what about a folder @d? yes let's have one
""", MK)
R("""
make a folder @fn, i mean @fn2
folder @fn please, sorry, typo, @fn2
new folder @fn -- scratch that -- @fn2
a folder @fn, no, let's say @fn2
""", 'fs.mkdir {"path":"@fn2","parents":true}', fn=lambda r: low(r) + r.choice(["", str(r.randint(1, 99))]))
R("""
sooo @a, hmm, yes, delete it
@a ((the one i made yesterday)) can go
@a, the ugly one, delete :D
delete @a ((i have a backup))
ugh, @a again. delete!!
well... @a... i'm sure now: delete
@a :( nobody wants it, remove
""", RM)
R("""
delete @a and @a2, no, only @a
@a and @a2 can go, hmm, keep @a2
""", RM, a=say(lambda r: low(r) + str(r.randint(1, 99)) + "." + r.choice(lib.EXT)))
R("""
move @a, um, where was it, ah yes, to @to
@a ((my pride and joy)) to @to please
into the folder, what's it called, @to, put @a
@a... @to... you know what to do ((move))
moving day :) @a goes to @to
""", MV)
R("""
move @a to @to, i mean copy
@a should be moved, no, copied to @to
""", CP)
R("""
copy @a to @to, actually no, move it
@a copied to @to... no, better moved
""", MV)
R("""
move @a, i mean @a2, to @to
@a to @to. oops, @a2 i meant
""", 'fs.move {"from":"@a2","into":"@to"}', a=say(lambda r: low(r) + "." + r.choice(lib.EXT)))
R("""
@a -> @b ((finally a good name :)))
so i was thinking, what if @a was called @b
@a is now, drum roll, @b
@b it is, goodbye @a ((only a rename))
uh, the name, @a, it should be @b
""".replace(":)))", "))"), RN)
R("""
add @t, no, @t2, to @f
@f needs a line @t, correction: @t2
""", 'fs.write {"path":"@f","content":"@t2","append":true}')
R("""
@w should be @w2, no, @w3 in @f
in @f change @w to @w2, err, to @w3
""", 'fs.edit {"path":"@f","edits":[{"old":"@w","new":"@w3","all":true}]}')
R("""
@key to @val, no @val2, in @conf
set @key in @conf to @val... better @val2
""", "sh sed -i -E 's/^( *@key *[=:] *).*/\\1@val2/' @conf")
R("""
line @ln, no, line @ln2 of @s must go
delete line @ln of @s, i mean line @ln2
""", "sh sed -i '@{ln2}d' @s")
R("""
zip the folder @d as @zip, no, call it @zip2
folder @d into @zip... or rather @zip2
""", 'fs.archive {"paths":["@d"],"to":"@zip2"}')
R("""
unpack @arch into @to, no wait, into @to2
@arch goes to @to, sorry, @to2, unpacked
""", 'fs.extract {"archive":"@arch","to":"@to2"}', **SA)
R("""
chmod @mode on @a, no, @mode2
@a needs @mode, correction @mode2
""", 'fs.chmod {"paths":["@a"],"mode":"@mode2"}')

# ---------------------------------------------------------------- the verb at the end, relative clauses

R("""
the file that's called @a, which i made for @who, should be deleted
@a, which lies here for no reason, delete
what i'd like to have deleted is @a
the thing named @a that nobody opens, that one remove
""", RM)
R("""
the file @a, which belongs to my thesis, into @to move
@a, which i got from @who, should go where such things go, namely @to
what needs to go to @to is @a
the file i want in @to is @a
the folder where @a should end up is @to
""", MV)
R("""
of the file @a, which i cannot lose, a copy to @to
what should exist in @to too is @a
the folder that needs a copy of @a is @to
""", CP)
R("""
the name that @a should bear is @b
the file which is now named @a should from now on bear the name @b
what's called @a today should be called @b tomorrow
the thing i want to rename is @a and the name i want is @b
""", RN)
R("""
the text that has to go into @f, at the end, is @t
what's missing in @f is a last line @t
the line i want at the bottom of @f reads @t
""", 'fs.write {"path":"@f","content":"@t","append":true}')
R("""
the word that bothers me in @f is @w, i prefer @w2
the mistake in @f is @w, the correct form is @w2
what reads @w in @f should read @w2
""", ED)
R("""
the folder i need is @d
what i need is a folder that goes by the name of @d
a folder, which shall be named @d, create
""", MK)
R("""
the archive i want is @zip and it should have the folder @d in it
the folder that has to be packed is @d, the archive is @zip
""", PK)
R("""
the archive to be unpacked is @arch, the place is @to
what's in @arch, the archive i got from @who, should be in @to
""", UT, **SA)
R("""
the @kinds, which take up so much room, delete
the @kinds that i never look at, off to @to with them
""".split("\n")[1], KS, 'fs.delete {"paths":"$1"}')
R("""
the @kinds that i never look at, off to @to with them
what should be moved to @to are the @kinds
the place where the @kinds belong is @to
""", KS, 'fs.move {"paths":"$1","into":"@to"}')
R("""
the setting i want to change in @conf is @key, it should be @val
what has to be @val in @conf is @key
""", SET)

# ---------------------------------------------------------------- two loose things

TWO("""
the @l and the @l2 belong in @to
my @l and my @l2 -> @to
both the @l and the @l2 should go to @to
@to is for the @l as well as the @l2
""", L1, 'fs.move {"from":"$1.0","into":"@to"}', 'fs.search {"path":".","name_glob":"@l2","kind":"file"}', 'fs.move {"from":"$N.0","into":"@to"}')
TWO("""
the @l to @to, and the @l2 can be deleted
my @l belongs in @to; the @l2 is garbage
""", L1, 'fs.move {"from":"$1.0","into":"@to"}', 'fs.search {"path":".","name_glob":"@l2","kind":"file"}', 'fs.delete {"paths":["$N.0"]}')
TWO("""
the @ls and the @ls2 can go
neither the @ls nor the @ls2 are needed, delete them
""", LSR, 'fs.delete {"paths":"$1"}', 'fs.search {"path":".","name_glob":"@ls2","kind":"file"}', 'fs.delete {"paths":"$N"}')
TWO("""
@kinds and @kinds2 can go
delete @kinds, and @kinds2 too
no @kinds, no @kinds2, delete them all
""", KS, 'fs.delete {"paths":"$1"}', 'fs.search {"path":".","name_glob":"@kinds2"}', 'fs.delete {"paths":"$N"}')
TWO("""
copy the @kinds to @to and the @kinds2 to @to2
@kinds also to @to, @kinds2 also to @to2
""", KS, 'fs.copy {"paths":"$1","into":"@to"}', 'fs.search {"path":".","name_glob":"@kinds2"}', 'fs.copy {"paths":"$N","into":"@to2"}')
TWO("""
@kinds into @zip, @kinds2 into @zip2
two archives: @zip with the @kinds, @zip2 with the @kinds2
""", KS, 'fs.archive {"paths":"$1","to":"@zip"}', 'fs.search {"path":".","name_glob":"@kinds2"}', 'fs.archive {"paths":"$N","to":"@zip2"}')
TWO("""
rename the @l to @b and the @l2 to @b2
the @l should be @b, the @l2 should be @b2
""", L1, 'fs.move {"renames":[{"from":"$1.0","to":"@b"}]}', 'fs.search {"path":".","name_glob":"@l2","kind":"file"}', 'fs.move {"renames":[{"from":"$N.0","to":"@b2"}]}')

# ---------------------------------------------------------------- search, then more than one thing

R("""
pack the @ls into @zip, then move it to @to
the @ls => @zip => @to
""", LSR, 'fs.archive {"paths":"$1","to":"@zip"}', 'fs.move {"from":"@zip","into":"@to"}')
R("""
copy the @ls to @to, then delete them here
""".replace("copy the @ls to @to, then delete them here\n", "copy my @ls to @to and make the copies here read-only\n").replace("and make the copies here read-only", "and write protect the ones here"), LSR, 'fs.copy {"paths":"$1","into":"@to"}', 'fs.chmod {"paths":"$1","mode":"a-w"}')
R("""
zip the @kinds as @zip and delete the @kinds afterwards
@kinds into @zip, loose ones away
""", KS, 'fs.archive {"paths":"$1","to":"@zip","remove_originals":true}')
R("""
copy the @kinds to @to and then zip them as @zip
@kinds copied to @to, plus @zip of them here
""", KS, 'fs.copy {"paths":"$1","into":"@to"}', 'fs.archive {"paths":"$1","to":"@zip"}')
R("""
move the @kinds to @to and show what's in @to then
@kinds -> @to; list @to
""", KS, 'fs.move {"paths":"$1","into":"@to"}', 'fs.list {"path":"@to"}')
R("""
find the @l, rename it @b and put it in @to
my @l should go to @to, named @b
""", L1, 'fs.move {"from":"$1.0","to":"@j"}', derive=lambda v, r: {"j": join(v["to"], v["b"])})
R("""
find my @l, copy it to @to and delete it here
""".replace("find my @l, copy it to @to and delete it here\n", "find my @l and get it into @to, away from here\n"), L1, 'fs.move {"from":"$1.0","into":"@to"}')
R("""
make the @l read only and copy it to @to
my @l: write protect, then a copy to @to
""", L1, 'fs.chmod {"paths":["$1.0"],"mode":"a-w"}', 'fs.copy {"from":"$1.0","into":"@to"}')
R("""
a .bak of the @l, then open the @l for reading
""".replace("a .bak of the @l, then open the @l for reading\n", "zip my @l as @zip and put the archive in @to\n"), L1, 'fs.archive {"paths":["$1.0"],"to":"@zip"}', 'fs.move {"from":"@zip","into":"@to"}')

# ---------------------------------------------------------------- numbered steps and three things

R("""
1. mkdir @fn 2. move @a to @fn 3. zip @fn as @zip
make @fn, put @a in there, then pack @fn as @zip
folder @fn; @a into it; the whole thing as @zip
first @fn as a folder, then @a moves in, and finally @fn becomes @zip
""", 'fs.mkdir {"path":"@fn","parents":true}', 'fs.move {"from":"@a","into":"@fn"}', 'fs.archive {"paths":["@fn"],"to":"@zip"}', fn=lambda r: low(r))
R("""
three jobs: delete @a, rename @a2 to @b, make a folder @d
delete @a; @a2 -> @b; folder @d
- @a away - @a2 becomes @b - new folder @d
""", RM, 'fs.move {"renames":[{"from":"@a2","to":"@b"}]}', MK)
R("""
make folder @d; move @a there; delete @a2
folder @d, @a goes in, @a2 goes away
""", MK, 'fs.move {"from":"@a","into":"@d"}', 'fs.delete {"paths":["@a2"]}')
R("""
copy @a to @to, rename the one here to @b
@a as a copy to @to, then here call it @b
""", CP, RN)
R("""
@a into @to, @a2 into @to, @a3 into @to
@a, @a2 and finally @a3 all go to @to
""", 'fs.move {"paths":["@a","@a2","@a3"],"into":"@to"}')
R("""
@scr: make it executable, and a link @k to it
+x for @scr, then link it as @k
""", 'fs.chmod {"paths":["@scr"],"mode":"+x"}', 'fs.symlink {"target":"@scr","link":"@k"}', **LK)
R("""
unpack @arch to @to, delete @arch, list @to
@arch -> @to, archive away, then show @to
""", UT, 'fs.delete {"paths":["@arch"]}', 'fs.list {"path":"@to"}', **SA)
R("""
@key to @val in @conf, and show the file after
set @key in @conf to @val, i want to see @conf then
""", SET, 'fs.read {"path":"@conf"}')
R("""
backup of @conf as .bak, then @key to @val in it
first copy @conf to @conf.bak, after that @key = @val in @conf
""", 'fs.copy {"from":"@conf","to":"@conf.bak"}', SET)
R("""
delete the lines with @sw in @s and show what is left
@s: @sw lines out, then print it
""", "sh sed -i '/@sw/d' @s", 'fs.read {"path":"@s"}', s=SLOTS["p"])

# ---------------------------------------------------------------- more voices: archives

R("""
let me peek at @m, it hides in @oz
@oz has a @m in it, what's the text
content of @m please ((inside @oz))
@m from @oz on the screen, no extracting
the file @m in the archive @oz, print it
tell me what @m says, the one in @oz
can you cat @m which sits in @oz
""", "sh unzip -p @oz @m")
R("""
let me peek at @m, it hides in @tz
@tz has a @m in it, what's the text
content of @m please ((inside @tz))
@m from @tz on the screen, no extracting
the file @m in the archive @tz, print it
tell me what @m says, the one in @tz
can you cat @m which sits in @tz
""", "sh tar -xOf @tz @m")
R("""
i lost @m but it should still be in @oz, get it back from there
@oz -> only @m
restore @m from the backup @oz
one file out of @oz: @m
take @m, and nothing more, from @oz
the only thing i want out of @oz is @m
""", "sh unzip @oz @m")
R("""
i lost @m but it should still be in @tz, get it back from there
@tz -> only @m
restore @m from the backup @tz
one file out of @tz: @m
take @m, and nothing more, from @tz
the only thing i want out of @tz is @m
""", "sh tar -xf @tz @m")
R("""
only the .@le files out of @oz
from @oz extract just the .@le files
""", "sh unzip @oz '*.@le'")
R("""
@m and @m2 from @oz, the others i don't need
out of @oz only @m and @m2
""", "sh unzip @oz @m @m2")
R("""
@m and @m2 from @tz, the others i don't need
out of @tz only @m and @m2
""", "sh tar -xf @tz @m @m2")
R("""
what's packed in @arch
any idea what @arch is? list it
list @arch please
is @arch full of junk? show what's inside
inventory of @arch
i got @arch from @who, what is it? don't open it for real, just list
names of the files in @arch
""", 'fs.extract {"archive":"@arch","to":".","list_only":true}', **SA)
R("""
@arch please open, everything
i downloaded @arch, now what? unpack it i guess
@arch needs extracting
teacher gave us @arch, we should unzip it
tar xf @arch
unzip @arch thx
expand @arch for me
untar @arch, would you
all that's in @arch, bring it out
""", UX, derive=UN, **SA)
R("""
homework from @arch should land in @to
@who sent @arch, please put what's inside into @to
@to = contents of @arch
i'd like to have @arch opened in @to
take @arch apart into the folder @to
unpack to @to: @arch
the new version is @arch, put it into @to
""", UT, **SA)
R("""
my thesis folder @d as @zip please
pack up the classroom stuff, folder @d, name @zip
i'm handing over to the night shift, folder @d as @zip
tar up folder @d -> @zip
make one file out of the folder @d, i mean @zip
folder @d to archive @zip, thanks
compress directory @d, output @zip
for safe keeping the folder @d as @zip
""", PK)
R("""
the archive @zip: @files
pack @files for @who, call it @zip
mail wants one attachment, so @files in @zip
zip up @files -> @zip
""", 'fs.archive {"paths":@files,"to":"@zip"}')
R("""
for the shop, all @kinds as @zip
one archive for my @kinds: @zip
wrap all @kinds up in @zip, please
tar the @kinds together as @zip
please to pack all @kinds in @zip
""", KS, 'fs.archive {"paths":"$1","to":"@zip"}')
R("""
the @kinds from @d, all in @zip
@zip out of the @kinds in @d
pack up what there is of @kinds in @d, into @zip
""".replace("pack up what there is of @kinds in @d, into @zip\n", ""), KD, 'fs.archive {"paths":"$1","to":"@zip"}')
R("""
the content of @pd without the folder around it, as @tgz
@tgz: only the inside of @pd
flat archive @tgz of what's in @pd
no top level folder please: @pd -> @tgz
""", ZD)
R("""
the content of @pd without the folder around it, as @oz
@oz: only the inside of @pd
no top level folder please: @pd -> @oz
zip the files of @pd so that @oz has them at its root
""", 'sh cd @pd && zip -r "$OLDPWD/@oz" .')
R("""
@pd into @tgz, minus @junk and @junk2
@tgz of @pd, spare me @junk and @junk2
""", "sh tar --exclude=@junk --exclude=@junk2 -czf @tgz @pd")
R("""
@pd over to @pd2 without @junk and @junk2
sync @pd to @pd2, neither @junk nor @junk2
""", "sh rsync -a --exclude=@junk --exclude=@junk2 @pd/ @pd2/")
R("""
gzip the @kinds one by one, originals away
each of the @kinds to .gz, don't keep the plain ones
""", KS, 'fs.archive {"paths":"$1","each":true,"remove_originals":true}')
R("""
the @kinds in @d: gzip each
every one of the @kinds in @d gzipped
""", KD, 'fs.archive {"paths":"$1","each":true}')
R("""
zstd on each of the @kinds
the @kinds one by one with zstd
""", KS, 'fs.archive {"paths":"$1","each":true,"format":"zst"}')
# ---------------------------------------------------------------- more voices: rights and links

R("""
teacher says chmod +x @scr
@scr should run with ./ but it doesn't
i'd like to execute @scr, give it the right to
allow running @scr
@scr is a program, treat it like one
set the executable flag for @scr
how do i make @scr runnable? do it for me
""", 'fs.chmod {"paths":["@scr"],"mode":"+x"}')
R("""
i fear the cat will walk over the keyboard, make @a read only
exam grades in @a are final, no more changes to the file
lock the file @a against writing
@a: no writing
so that nobody changes @a, take the write permission away
""", 'fs.chmod {"paths":["@a"],"mode":"a-w"}')
R("""
salary list @a must be for my eyes only
patient data in @a! nobody else may open it
hide @a from the other users, they shouldn't be able to read it
my diary @a is none of their business
take away everybody else's rights on @a
""", 'fs.chmod {"paths":["@a"],"mode":"go-rwx"}')
R("""
all users may read @a, please set that
read access to @a for everyone
@a should be readable for the whole office
""", 'fs.chmod {"paths":["@a"],"mode":"a+r"}')
R("""
i want to edit @a again, it is write protected
lift the write protection of @a
""", 'fs.chmod {"paths":["@a"],"mode":"u+w"}')
R("""
chmod @mode for @a
@a, permissions, @mode
permissions of @a should read @mode
octal @mode on @a
@a must be @mode or the server won't start
""", 'fs.chmod {"paths":["@a"],"mode":"@mode"}')
R("""
both @a and @a2 need @mode
@a, @a2: chmod @mode
""", 'fs.chmod {"paths":["@a","@a2"],"mode":"@mode"}')
R("""
@mode for all @kinds
@kinds -> chmod @mode
every one of the @kinds should have @mode
""", KS, 'fs.chmod {"paths":"$1","mode":"@mode"}')
R("""
@kinds in @d need @mode
in @d: chmod @mode on the @kinds
""", KD, 'fs.chmod {"paths":"$1","mode":"@mode"}')
R("""
folders 755, files 644, everything under @pd
the web host wants 755 on folders and 644 on files below @pd
""", "sh find @pd -type d -exec chmod 755 {} + -o -type f -exec chmod 644 {} +")
R("""
@k should bring me to @a, link please
a soft link, @k, leading to @a
typing @a each time is tedious, link it as @k
i'd like @a to show up as @k too, no copy, a link
symbolic link from @k to @a
ln -s @a @k
""", LN, **LK)
R("""
everything in the folder @sd should be @user's
@user takes over the folder @sd, all of it
""", "sh chown -R @user @sd")

# ---------------------------------------------------------------- more voices: lines and text

R("""
line @ln in @s is a duplicate, out
could you take out line @ln from @s
@s, line @ln: remove it, keep the others
my printer chokes on line @ln of @s, drop it
remove line no @ln, file @s
""", "sh sed -i '@{ln}d' @s")
R("""
rows with @sw in @s: gone please
@who unsubscribed, so in @s no more lines with @sw
i want @s without anything about @sw, whole lines
each line in @s where @sw occurs, delete
cancelled orders have @sw in the line, take those lines out of @s
""", "sh sed -i '/@sw/d' @s")
R("""
keep the @sw lines of @s and dump the others
@s should have @sw lines only
""", "sh sed -i '/@sw/!d' @s")
R("""
line @ln in @s is wrong. correct is: @ph
@s, line @ln becomes @ph
i'd like line @ln of @s to say @ph instead
overwrite line @ln in @s, text @ph
""", "sh sed -i '@{ln}c @ph' @s")
R("""
squeeze @ph in as line @ln of @s
@s: new line @ln, @ph, the others move down
before line @ln of @s there should be @ph
""", "sh sed -i '@{ln}i @ph' @s")
R("""
after line @ln in @s comes @ph
@ph should follow line @ln of @s
insert below line @ln of @s: @ph
""", "sh sed -i '@{ln}a @ph' @s")
R("""
whenever @s says @sw there should be a line @ph below
under each @sw line of @s: @ph
""", "sh sed -i '/@sw/a @ph' @s")
R("""
switch @sw off in @conf by commenting it
@conf: # before the @sw line
the @sw line in @conf should be a comment
deactivate the line with @sw, in @conf, don't delete it
""", "sh sed -i '/@sw/s/^/#/' @conf", sw=KEY)
R("""
activate the @sw line in @conf, it has a # in front
@sw in @conf should count again, it's commented out
""", "sh sed -i '/@sw/s/^ *# *//' @conf", sw=KEY)
R("""
in the @te files of this folder i want @sw2 for @sw
@sw -> @sw2, all @te files here, not deeper
for each @te file right here, @sw turns into @sw2
""", "sh find . -type f -name '*.@te' -exec sed -i 's/@sw/@sw2/g' {} +")
R("""
@sw -> @sw2 in the @te files of @pd, subfolders included
mass change below @pd: @te files, @sw becomes @sw2
our product is called @sw2 now, so in @pd fix all @te files, they say @sw
""", "sh find @pd -type f -name '*.@te' -exec sed -i 's/@sw/@sw2/g' {} +")
R("""
@bw -> @bw2 everywhere below @pd
all files in @pd that still have @bw: it's @bw2 now
in whatever file under @pd @bw appears, make it @bw2
""", "sh grep -rlIZ --exclude-dir=.git @bw @pd | xargs -0r sed -i 's/@bw/@bw2/g'", bw=lambda r: low(r))
R("""
@bw -> @bw2 everywhere
@bw is history, @bw2 it is, in all files here please
rename the thing @bw to @bw2 across all the files
""", "sh grep -rlIZ --exclude-dir=.git @bw . | xargs -0r sed -i 's/@bw/@bw2/g'", bw=lambda r: low(r))
R("""
no line with @sw in any @te file here please, delete those lines
@te files here: drop the @sw lines
""", "sh sed -i '/@sw/d' *.@te")
R("""
indent all of @s by four spaces
@s: four blanks before each line
""", "sh sed -i 's/^/    /' @s")
R("""
bullet points! each line of @s should begin with '- '
put '- ' before every line of @s
""", "sh sed -i 's/^/- /' @s")
R("""
start @s with @n fewer lines, cut them at the top
skip the first @n lines of @s for good
""".replace("start @s with @n fewer lines, cut them at the top\n", "@n lines off the top of @s\n"), "sh sed -i '1,@{n}d' @s")
R("""
@n lines off the end of @s
the last @n lines in @s are crap, cut
""", "sh head -n -@n @s > @s.tmp && mv @s.tmp @s", s=SLOTS["p"])

# ---------------------------------------------------------------- more voices: many names

R("""
@kinds should start with @pre so my teacher can find them
before the name of each of the @kinds i want @pre
@pre + old name, for all @kinds
all @kinds, add @pre in front
""", KS, 'fs.move {"paths":"$1","pattern":{"find":"^","replace":"@pre"}}', pre=PRE)
R("""
the @ls should all start with @pre
@pre before the names of the @ls
""", LSR, 'fs.move {"paths":"$1","pattern":{"find":"^","replace":"@pre"}}', pre=PRE)
R("""
the @ls have blanks in their names, underscores would be better
@ls: blanks in the names -> _
""", LSR, 'fs.move {"paths":"$1","pattern":{"find":" ","replace":"_"}}')
R("""
the prefix @u has to go from my file names
every file here starts with @u, take that off
names here without the @u at the start please
""", 'fs.search {"path":".","name_glob":"@u*","kind":"file"}', 'fs.move {"paths":"$1","pattern":{"find":"@u","replace":""}}', u=lambda r: low(r) + r.choice(["_", "-", "_"]))
R("""
in @d the names say @u, they should say @v
@d: @u -> @v in the file names
files in @d: swap @u for @v in the name
""", 'fs.search {"path":"@d","name_glob":"*@u*","kind":"file"}', NAMEREP, **UV)
R("""
ending .@x out, .@x2 in
all .@x are really .@x2, fix the names
.@x should be .@x2 ((just the file names))
make .@x2 of all .@x, no conversion
""", 'fs.search {"path":".","name_glob":"*.@x"}', EXTC, x=XY["x"])
R("""
holiday pics, the @le files here, should be @{st}1, @{st}2, @{st}3 ...
give the @le files here running numbers: @{st}1, @{st}2
count through the @le files here, names @{st}1, @{st}2, etc
""", """sh i=1; for f in *.@le; do mv -n "$f" "@st$i.@le"; i=$((i+1)); done""", st=STEM1)
R("""
lowercase!! all names here
make the names here small, i hate capitals
please to have all file names here in lower case
""", LOWER)
R("""
all lower case for the names of the @le files here
@le files here: small letters in the names
""", """sh for f in *.@le; do mv -n "$f" "$(echo "$f" | tr 'A-Z' 'a-z')"; done""")
R("""
@le files here: stick @suf to the end of each name
@suf after the name, before .@le, all @le files here
""", """sh for f in *.@le; do mv -n "$f" "${f%.@le}@suf.@le"; done""", le=lambda r: r.choice("txt md csv json log py jpg png pdf mp3 html sql".split()), suf=SUF)

# ---------------------------------------------------------------- more voices: order

R("""
my desktop is a jungle, sort what's here by kind into folders
please to make order here, each type in own folder
can you tidy up here? a folder for every file type
sort this mess by file extension, thanks
be my marie kondo: by type into folders
each sort of file here gets its own drawer, by extension
""", TYPE)
R("""
my folder @pd is a jungle, sort it by kind into folders
please to make order in @pd, each type in own folder
can you tidy up @pd? a folder for every file type
sort the mess in @pd by file extension, thanks
""", TYPED)
R("""
a month folder for each of the @le files here, sorted in
sort the @le files here by year and month
archive my @le files here by month, folders like 2023-11
""".split("\n", 2)[2], 'sh for f in *.@le; do d=$(date -r "$f" +%Y-%m); mkdir -p "$d" && mv -n "$f" "$d/"; done')
R("""
file the @le files here by year
my @le files here should sit in year folders
""", 'sh for f in *.@le; do d=$(date -r "$f" +%Y); mkdir -p "$d" && mv -n "$f" "$d/"; done')
R("""
take the files out of all the subfolders, put them here
everything out of the subfolders, i want it flat
flat please: no subfolders, all files here
""", "sh find . -mindepth 2 -type f -exec mv -n -t . {} +")
R("""
@pd should be flat, all files at its top
files in the subfolders of @pd should move up into @pd
""", "sh find @pd -mindepth 2 -type f -exec mv -n -t @pd {} +")

# ---------------------------------------------------------------- stories with words that are not meant

R("""
my brother works at github and says i need order. fine: folder @d
bought a new 2 terabyte drive in hamburg, first step, a folder @d on it, i mean just here
i have 7 cats and 300 photos of each. we need a folder @d
@who deleted my stuff last week, long story, anyway create @d ((a folder))
kindergarten sends 5 mails a day. i want a folder @d for that
the wifi at the hotel in lisbon is terrible but let's try: folder @d
""", MK)
R("""
i zipped and unzipped that thing a hundred times, now @a can finally be deleted
@who renamed it, moved it, copied it... whatever, delete @a
three years at siemens and all i kept is @a, and now i don't even want that, delete it
python 2 is dead and so is @a. remove
since the update to ubuntu 24 nobody reads @a, delete it
google drive has @a already, so the one here can be deleted
i'm 71 and i don't understand why @a is still here, please take it away for good
""", RM)
R("""
mum called from spain, she can't find @a, it has to be in @to
the exam is on the 14th, room 7, and @a still isn't in @to. move it there
i was told in the training ((3 hours!)) to keep such files in @to. so @a goes there
my boyfriend put @a on the desktop, typical, it belongs in @to
night shift, 3 am, pager went off twice, just move @a into @to
we deleted the old server and kept @a, that one should be in @to now
rsync failed, scp failed, so by hand: move @a into @to
""", MV)
R("""
the usb stick from @who broke, 16 gigs gone. copy @a to @to at once
my doctor in vienna wants @a too, she reads @to, so copy it there
i'll rename and edit it later, for now just copy @a to @to
git is too complicated for me, just copy @a into @to
grandpa has no internet. a copy of @a to @to, i'll carry it over
""", CP)
R("""
the professor is strict, 10 points off for wrong names. @a has to be called @b
@who typed the name with his elbows, @a, lol. it should be @b
my accountant in zurich can't sort names like @a, rename it to @b
we merged two companies, deleted three logos, and @a is now to be named @b
the bot that copies the files only knows @b, ours is called @a
""", RN)
R("""
we moved the office from floor 2 to floor 9, and in @f it still says @w, it should say @w2
my ex is called @w, my new one @w2, so please change that in @f haha
deleted half the text, kept the rest, now in @f replace @w with @w2
our cat was @w, then we learned she's a boy, now @w2. file @f
the vet, the school, the bank, all have it wrong. in @f @w must be @w2
""", ED)
R("""
call me old fashioned but i want a paper trail: add @t to @f
@who just left, 20 minutes late, write @t at the end of @f
on the train to munich, bad connection, quick, @t into @f
new idea while cooking!! @t has to go into @f
""", 'fs.write {"path":"@f","content":"@t","append":true}')
R("""
the school server accepts 1 file only, i have a folder, so @d must be @zip
@who can't open folders lol, pack the folder @d as @zip for her
my boss travels to tokyo at 5, he needs @zip with the folder @d in it
i deleted it by accident once, so now: folder @d into @zip
""", PK)
R("""
@who sent @arch from her phone in rome, 3rd attempt, unpack it into @to
after 2 hours of download i have @arch, put its contents in @to
the plugin comes as @arch, don't ask me why, it must be unpacked in @to
i never understood zip and tar, but @arch should be open in @to
""", UT, **SA)
R("""
my flatmate reads everything on this computer, he even found my cookies. only i should be able to read @a
audit next week, 40 questions, one of them: who can read @a? only me please
""", 'fs.chmod {"paths":["@a"],"mode":"go-rwx"}')
R("""
last year i overwrote my thesis twice, never again, make @a read-only
@who always saves over it, so write protect @a
""", 'fs.chmod {"paths":["@a"],"mode":"a-w"}')
R("""
copied @scr from @who's server, now it won't start, make it executable
worked on the mac, doesn't on linux: @scr needs the x flag
""", 'fs.chmod {"paths":["@scr"],"mode":"+x"}')
R("""
12 guests, 3 courses and no overview. all the @ls into @to please
my mother in law visits on sunday, so the @ls better be in @to
i printed, scanned and signed them, now put the @ls into @to
""", LSR, 'fs.move {"paths":"$1","into":"@to"}')
R("""
i closed the shop in 2021, delete the @ls
divorced!! the @ls can be deleted
i tried to move and rename them, no use, delete the @ls
""", LSR, 'fs.delete {"paths":"$1"}')
R("""
the tax office in graz wants it by friday: the @l should be in @to
i zipped it, mailed it, printed it, and now the @l should just go to @to
""", L1, 'fs.move {"from":"$1.0","into":"@to"}')
R("""
the landlord sold the house, so i don't need the @l, delete it
new job from monday on, delete the @l before they see it
""", L1, 'fs.delete {"paths":["$1.0"]}')
R("""
my phone made 4000 of them in greece, all @kinds should go to @to
i'm a photographer and a slob. @kinds into @to please
the projector at school only looks into @to, so move all the @kinds there
""", KS, 'fs.move {"paths":"$1","into":"@to"}')
R("""
bought spotify, sold the stereo, delete the @kinds
docker ate 60 gigs and now i need room, all @kinds can go
""", KS, 'fs.delete {"paths":"$1"}')
R("""
the gdpr lady says @age is the limit, so delete @kinds older than that
@who from legal: nothing over @age. so @kinds older than that must be deleted
""", 'fs.search {"path":".","name_glob":"@kinds","older_than_ms":"@age"}', 'fs.delete {"paths":"$1"}')

# ---------------------------------------------------------------- colons, arrows, forms

R("""
action: delete / file: @a
todo: delete @a
delete: @a
[x] @a
file to remove = @a
@a: remove
""".replace("[x] @a\n", ""), RM)
R("""
action: rename / from: @a / to: @b
todo: rename @a to @b
rename: @a => @b
name: @a => @b
from @a ==> @b
""".replace("from @a ==> @b\n", ""), RN)
R("""
action: move / file: @a / folder: @to
todo: move @a to @to
move: @a => folder @to
@a ==> folder @to
what: @a. where: @to. move.
""", MV)
R("""
action: copy / file: @a / folder: @to
todo: copy @a to @to
copy: @a => folder @to
@a =copy=> @to
""", CP)
R("""
action: create folder / name: @d
todo: folder @d
folder: @d
create: folder @d
dir: @d ((new))
+ folder @d
""", MK)
R("""
action: zip / folder: @d / name: @zip
todo: zip folder @d as @zip
zip: folder @d -> @zip
folder @d |> @zip
""".replace("folder @d |> @zip\n", ""), PK)
R("""
action: unpack / archive: @arch / into: @to
todo: unpack @arch into @to
unpack: @arch => @to
extract: @arch => folder @to
""", UT, **SA)
R("""
todo: zip @sfn
zip: @sfn
""", 'fs.archive {"paths":["@sfn"],"to":"@sfn.zip"}', sfn=lambda r: r.choice("src docs photos website thesis scripts config project music images reports".split()) if r.random() < 0.4 else low(r))
R("""
action: replace / old: @w / new: @w2 / file: @f
todo: @w -> @w2 in @f
replace: @w => @w2 ((@f))
@f :: @w => @w2
edit @f: @w out, @w2 in
""", ED)
R("""
action: append / file: @f / text: @tb
todo: add to @f: @tb
append: @f <- @tb
end of @f <- @tb
""", 'fs.write {"path":"@f","content":"@tb","append":true}')
R("""
action: new file / name: @tn / text: @tb
create: @tn <- @tb
new file @tn with text: @tb
@tn ((new)): @tb
""", 'fs.write {"path":"@tn","content":"@tb","expect_hash":"absent"}')
R("""
chmod: @a => @mode
todo: @a to @mode ((permissions))
action: chmod / file: @a / mode: @mode
""", 'fs.chmod {"paths":["@a"],"mode":"@mode"}')
R("""
set: @key => @val ((@conf))
todo: @key=@val in @conf
action: set / file: @conf / key: @key / value: @val
@conf > @key > @val
""", SET)
R("""
@kinds: delete
todo: delete all @kinds
cleanup: @kinds
action: delete / what: @kinds
- @kinds ((all of them, delete))
""".replace("cleanup: @kinds\n", "cleanup: delete @kinds\n"), KS, 'fs.delete {"paths":"$1"}')
R("""
@kinds: move to @to
todo: @kinds into @to
action: move / what: @kinds / folder: @to
""", KS, 'fs.move {"paths":"$1","into":"@to"}')
R("""
link: @k => @a
todo: symlink @k to @a
action: symlink / link: @k / target: @a
""", LN, **LK)
R("""
line @ln in @s: delete
todo: delete line @ln of @s
action: delete line / file: @s / line: @ln
""", "sh sed -i '@{ln}d' @s")
R("""
backup: @pn -> @pn.bak
todo: backup @pn as @pn.bak
@pn + .bak copy
""", 'fs.copy {"from":"@pn","to":"@pn.bak"}', pn=plain(lambda r: fname(r, lib.EXT_TEXT)))

# ---------------------------------------------------------------- whole folders

R("""
the folder @d belongs inside @to
folder @d into folder @to
@to should have the folder @d in it, moved not copied
take the whole folder @d and stick it into @to
put folder @d under @to
the directory @d goes into @to, with all that's in it
shove the folder @d into @to
""", 'fs.move {"from":"@d","into":"@to"}')
R("""
folder @d -> inside @to
move directory @d, destination @to
the @d folder should live in @to
i want the folder @d to be in @to
""", 'fs.move {"from":"@d","into":"@to"}')
R("""
empty the folder @d but leave the folder
@d should be an empty folder, throw out what's in it
what is inside @d can go, the folder itself stays
folder @d: contents away, folder stays
clear out @d completely but don't delete @d itself
""", 'fs.search {"path":"@d","depth":1}', 'fs.delete {"paths":"$1","recursive":true}')
R("""
the folders @fn and @fn2 can go with all they hold
folders @fn + @fn2 -> delete
rm the directories @fn and @fn2
""", 'fs.delete {"paths":["@fn","@fn2"],"recursive":true}')
R("""
the folders @fn and @fn2 belong in @to
folders @fn, @fn2 -> into @to
""", 'fs.move {"paths":["@fn","@fn2"],"into":"@to"}')
R("""
@d into @to as a folder, and then rename it there to @fn
""".replace("@d into @to as a folder, and then rename it there to @fn\n", "the folder @d should be in @to under the name @fn\nmove the folder @d into @to and call it @fn there\n"), 'fs.move {"from":"@d","to":"@j"}', derive=lambda v, r: {"j": join(v["to"], v["fn"])})
R("""
first a copy of the folder @d as @to, then remove @d
folder @d copied to @to; after that delete @d
""", 'fs.copy {"from":"@d","to":"@to"}', 'fs.delete {"paths":["@d"],"recursive":true}')
R("""
make a copy of the folder @d called @fn before i break it
i'm about to experiment in @d, so duplicate the folder as @fn
folder @d twice please, the second called @fn
""", 'fs.copy {"from":"@d","to":"@fn"}')
R("""
a new folder @to and in there the folder @d
create @to, then move the folder @d inside
""", 'fs.mkdir {"path":"@to","parents":true}', 'fs.move {"from":"@d","into":"@to"}')
R("""
every folder named @junk below here can go
all those @junk folders, delete them
@junk folders everywhere, they only take space, delete them all
""", 'fs.search {"path":".","name_glob":"@junk","kind":"folder"}', 'fs.delete {"paths":"$1","recursive":true}', junk=lambda r: r.choice([j for j in JUNK if not j.startswith(".")]))
R("""
is @d still needed? no! the folder and everything in it must disappear
project cancelled, drop the folder @d with all of its files
semester is over, the folder @d can be thrown away
the folder @d is from my old phone, delete the whole thing
kids grew up, folder @d isn't needed, delete it all
""", 'fs.delete {"paths":["@d"],"recursive":true}')

# ---------------------------------------------------------------- people at work

R("""
nurse here: the patient lists, i mean all @kinds, go to @to
for the parents evening i need the @kinds in @to
the band's @kinds should be kept in @to
for the exhibition: @kinds into @to
at the end of the shift all @kinds are to be moved to @to
""", KS, 'fs.move {"paths":"$1","into":"@to"}')
R("""
copy the @kinds to @to for the parents
@who from the night shift needs the @kinds in @to too
for my students: copies of all @kinds in @to
the printer shop only reads @to, so copy the @kinds there
""", KS, 'fs.copy {"paths":"$1","into":"@to"}')
R("""
the @ls of my pupils belong in @to
stack the @ls of this term into @to
customer @ls -> @to
my late aunt's @ls should be kept in @to
""".replace("customer @ls -> @to\nmy late aunt's", "the customers' @ls -> @to\nmy late aunt's"), LSR, 'fs.move {"paths":"$1","into":"@to"}')
R("""
as the secretary i have to file the @l in @to
file my @l under @to
coach wants the @l in @to
""", L1, 'fs.move {"from":"$1.0","into":"@to"}')
R("""
@who may have the @l, copy it to @to
the lawyer needs the @l, copy it into @to please
give @to a copy of the @l
""", L1, 'fs.copy {"from":"$1.0","into":"@to"}')
R("""
make the @l read-only, it's signed
the @l is final, no more writing to it
""", L1, 'fs.chmod {"paths":["$1.0"],"mode":"a-w"}')
R("""
only i should be able to open the @l
the @l is private, shut the others out
""", L1, 'fs.chmod {"paths":["$1.0"],"mode":"go-rwx"}')
R("""
pack the @l for the insurance as @zip
the insurance wants the @l as an archive, @zip
""", L1, 'fs.archive {"paths":["$1.0"],"to":"@zip"}')
R("""
@zip for the accountant: all the @ls
the @ls of the year, all in @zip
hand in time! the @ls into @zip
""", LSR, 'fs.archive {"paths":"$1","to":"@zip"}')
R("""
sysadmin here, 3 am: @kinds older than @age, gone
compliance: @kinds may be kept @age, delete what is older
housekeeping, please: delete @kinds older than @age
""", 'fs.search {"path":".","name_glob":"@kinds","older_than_ms":"@age"}', 'fs.delete {"paths":"$1"}')
R("""
housekeeping in @d: @kinds older than @age, delete
cron forgot it, so by hand: in @d, @kinds past @age, delete
""", 'fs.search {"path":"@d","name_glob":"@kinds","older_than_ms":"@age"}', 'fs.delete {"paths":"$1"}')
R("""
rotate the @kinds in @d: gzip those older than @age, originals away
@kinds in @d older than @age -> gz, and delete the plain ones
""", 'fs.search {"path":"@d","name_glob":"@kinds","older_than_ms":"@age"}', 'fs.archive {"paths":"$1","each":true,"remove_originals":true}')
R("""
gzip the @kinds in @d older than @age but keep the originals
@kinds in @d older than @age -> gz, originals stay
""", 'fs.search {"path":"@d","name_glob":"@kinds","older_than_ms":"@age"}', 'fs.archive {"paths":"$1","each":true}')
R("""
set the language in @conf to @v
@conf should be in @v, the key is lang
lang in @conf -> @v
""".replace("set the language in @conf to @v\n", ""), "sh sed -i -E 's/^( *lang *[=:] *).*/\\1@v/' @conf", v=["en", "de", "fr", "es", "it", "pt", "nl", "pl"])
R("""
turn on debug in @conf
debug in @conf should be true
i need debug=true in @conf for tonight
""".replace("turn on debug in @conf\n", ""), "sh sed -i -E 's/^( *debug *[=:] *).*/\\1true/' @conf")
R("""
debug has to be false in @conf before we ship
no more debug in @conf, make it false
""", "sh sed -i -E 's/^( *debug *[=:] *).*/\\1false/' @conf")

# ---------------------------------------------------------------- loose words again, each in its own shape

R("""
both @ls, please, delete
could both @ls be deleted
the pair of @ls is outdated, delete them
the @ls, every last one, out
whichever @ls i still have, delete them
""", LSR, 'fs.delete {"paths":"$1"}')
R("""
both @ls copied to @to please
put copies of both @ls in @to
the @ls, all of them, also to @to
""", LSR, 'fs.copy {"paths":"$1","into":"@to"}')
R("""
pack both @ls as @zip
the pair of @ls in @zip please
""", LSR, 'fs.archive {"paths":"$1","to":"@zip"}')
R("""
both @ls read-only please
the @ls must stay as they are, write protect them
""", LSR, 'fs.chmod {"paths":"$1","mode":"a-w"}')
R("""
that @l i wrote, away with it
dump my @l, it's rubbish
the @l? delete!
i don't want to see the @l ever again
please would you remove the @l
kill the @l
@who says the @l isn't valid, so delete it
""", L1, 'fs.delete {"paths":["$1.0"]}')
R("""
where the @l goes? to @to!
move that @l of mine to @to, whatever it is called exactly
the @l wants to be in @to
take my @l and drop it into @to
i'd like the @l over in @to
""", L1, 'fs.move {"from":"$1.0","into":"@to"}')
R("""
i need a second @l, in @to, keep the first
copy that @l of mine to @to, i forgot the file name
the @l, one copy, to @to
""", L1, 'fs.copy {"from":"$1.0","into":"@to"}')
R("""
call my @l @b, i forget what it's called at the moment
the @l with the horrible name should be @b
@b would be a fine name for my @l
""", L1, 'fs.move {"renames":[{"from":"$1.0","to":"@b"}]}')
R("""
my latest @l copied to @to, please
the newest @l should also be in @to
take a copy of the last @l i saved, into @to
""", NEWEST, 'fs.copy {"paths":"$1","into":"@to"}')
R("""
the last @l i made isn't good, remove it
away with my newest @l, only that one
""", NEWEST, 'fs.delete {"paths":"$1"}')
R("""
put my newest @l into @zip
@zip with the latest @l in it
""", NEWEST, 'fs.archive {"paths":"$1","to":"@zip"}')
R("""
oldest @l -> delete
the oldest @l can go
""", 'fs.list {"path":".","recursive":true,"sort":"modified","reverse":true,"limit":1,"kind":"file","glob":"@l"}', 'fs.delete {"paths":"$1"}')
R("""
in @d, the newest @l, move it to @to
the newest @l of @d belongs in @to
""", 'fs.list {"path":"@d","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"@l"}', 'fs.move {"paths":"$1","into":"@to"}')

# ---------------------------------------------------------------- a name and the folder it lies in

DN = dict(name=say(lambda r: fname(r)), d=say(dname))
DJ = jn("d", "name")
R("""
delete @name in @d
in @d there is a @name, it can go
@d has a @name that nobody needs, remove it
the @name inside the folder @d: delete
from the folder @d please throw out @name
@name ((in @d)) must go
""", 'fs.delete {"paths":["@j"]}', derive=DJ)
R("""
the @name in @d should be called @b
in @d, rename @name to @b
@d has a @name, its name should be @b
@name ((in @d)) -> @b
inside the folder @d: @name becomes @b
""", 'fs.move {"renames":[{"from":"@j","to":"@b"}]}', derive=DJ)
R("""
bring @name from @d to here
@name is in @d, i want it here
get @name out of @d, put it here
pull @name up here from @d
""", 'fs.move {"from":"@j","into":"."}', derive=DJ)
R("""
a copy of @name, which is in @d, here please
copy @name from @d to here
@d has @name, i need a copy here
@name stays in @d but i want a copy right here
""", 'fs.copy {"from":"@j","into":"."}', derive=DJ)
R("""
@name, which sits in @d, should be copied to @to
from @d copy @name to @to
copy @name out of @d into @to
there's a @name in @d, @to needs a copy
""", 'fs.copy {"from":"@j","into":"@to"}', derive=DJ)
R("""
from @d move @name over to @to
@name isn't right in @d, @to is better
the @name that's in @d goes to @to
in @d you find @name, carry it to @to
""", 'fs.move {"from":"@j","into":"@to"}', derive=DJ)
R("""
make @name in @d read-only
the @name in @d shouldn't be changed by anyone, protect it
""", 'fs.chmod {"paths":["@j"],"mode":"a-w"}', derive=DJ)
R("""
@name in @d needs @mode
chmod @mode for @name, which is in @d
""", 'fs.chmod {"paths":["@j"],"mode":"@mode"}', derive=DJ)
R("""
@scr in @d won't start, make it executable
in @d, +x for @scr
""", 'fs.chmod {"paths":["@j"],"mode":"+x"}', derive=jn("d", "scr"), scr=lambda r: low(r) + r.choice([".sh", ".py", ".pl", ".run"]))
DF = dict(tn=say(lambda r: fname(r, lib.EXT_TEXT)))
DT = jn("d", "tn")
R("""
in @tn, which is in @d, replace @w by @w2
@d has a @tn where @w should read @w2
the @tn in @d says @w, change it to @w2
""", 'fs.edit {"path":"@j","edits":[{"old":"@w","new":"@w2","all":true}]}', derive=DT, **DF)
R("""
the @tn in @d lacks the line @t, add it at the end
in @d, at the end of @tn, write @t
@t has to go into the @tn that's in @d
""", 'fs.write {"path":"@j","content":"@t","append":true}', derive=DT, **DF)
R("""
in the folder @d, a new file @tn with the words @t
@d should get a file @tn saying @t
write @t into a new @tn inside @d
""", 'fs.write {"path":"@j","content":"@t","expect_hash":"absent"}', derive=DT, **DF)
R("""
show the @tn in @d, don't change it
what does @tn in @d say
read me @tn from @d
""", 'fs.read {"path":"@j"}', derive=DT, **DF)
R("""
the archive @name in @d, unpack it into @to
unpack @name, it's in @d, into @to
""", 'fs.extract {"archive":"@j","to":"@to"}', derive=DJ, name=lambda r: archname(r))
R("""
the archive @name in @d: what's inside? list only
list @name, which is in @d, without unpacking
""", 'fs.extract {"archive":"@j","to":".","list_only":true}', derive=DJ, name=lambda r: archname(r))

# ---------------------------------------------------------------- hidden names, names with numbers at the end, strange names

HIDS = dict(a=say(lambda r: r.choice(HID) if r.random() < 0.75 else "." + low(r)))
R("""
@a must not end up on the server, delete it
get rid of @a, yes with the dot
hidden file @a, delete that one
@a, dot included, can go
""", RM, **HIDS)
R("""
keep a copy of @a in @to, it's a hidden file
@a also to @to please, it has a dot in front
""", CP, **HIDS)
R("""
@a ((hidden)) belongs in @to
the dot file @a should be moved to @to
""", MV, **HIDS)
R("""
@a is a template, the real one should be @b
@a should be @b
rename the hidden file @a to @b
""".replace("@a is a template, the real one should be @b\n@a should be @b\n", "the hidden @a should be @b\n"), RN, b=say(lambda r: r.choice(HID) if r.random() < 0.6 else low(r) + ".txt"), **HIDS)
R("""
copy @a as @b
@b should be a copy of @a
turn the sample @a into a real @b, keep the sample
""", DUP, a=lambda r: r.choice([".env.example", ".env.sample", ".env.dist", "config.example.yml", "settings.sample.ini", ".npmrc.sample"]) if r.random() < 0.5 else f".{low(r)}.sample", b=lambda r: r.choice(HID))
R("""
only i should be able to read @a
@a holds my api keys, nobody else may read it
""", 'fs.chmod {"paths":["@a"],"mode":"go-rwx"}', **HIDS)
R("""
an empty @a please, that is a hidden file
i need a file @a, dot in front, nothing inside
""", 'fs.write {"path":"@a","content":"","expect_hash":"absent"}', **HIDS)
R("""
@k=@v should be in my @a, add it
add @k=@v to @a
my @a needs @k=@v as well
export of @k is missing, @a gets the line @k=@v
""", 'fs.write {"path":"@a","content":"@k=@v","append":true}', a=[".env", ".env.local", ".npmrc", "settings.env", ".env.production"], k=lambda r: low(r).upper() + r.choice(["", "_URL", "_KEY", "_PORT", "_ID"]), v=lambda r: r.choice([low(r), str(r.randint(1, 9999)), "true", "false", low(r) + ".local"]))
NUMD = dict(a=lambda r: r.choice(DOTTED) if r.random() < 0.3 else f"{low(r)}{r.choice(['', '-' + low(r), '_' + low(r)])}.{r.choice(['log', 'txt', 'log', 'csv', 'out', 'sql', 'tar'])}.{r.randint(0, 31)}")
R("""
@a is old, delete it
the rotated log @a can be deleted
delete @a but leave the ones with other numbers
just @a, not the other numbers, delete
""", RM, **NUMD)
R("""
@a -> folder @to
the rotated file @a should go to @to
move @a to @to, only that number
""", MV, **NUMD)
R("""
@a again as @b
restore @b from @a, i want both
copy @a to @b
""", DUP, b=lambda r: low(r) + ".log", **NUMD)
R("""
@a and @a2 can be deleted, the others stay
delete @a and @a2
""", 'fs.delete {"paths":["@a","@a2"]}', **NUMD)
R("""
@a, @a2 -> @zip
pack @a and @a2 into @zip
""", 'fs.archive {"paths":["@a","@a2"],"to":"@zip"}', **NUMD)
BR = dict(a=lambda r: (lambda n: (n, n))(bracketed(r) + "." + r.choice(lib.EXT)))
R("""
@a should lose the brackets, call it @b
rename @a, brackets and all, to @b
@a -> @b
the brackets in @a are ugly, new name @b
""", RN, b=lambda r: low(r) + "_" + low(r) + "." + r.choice(lib.EXT), **BR)
R("""
@a was downloaded twice, delete it
delete the double @a
windows made a @a, remove it
""", RM, **BR)
R("""
@a into the folder @to, keep the name as it is
@a should be in @to, brackets included
""", MV, **BR)
SP = dict(a=lambda r: (lambda n: (n, n))(spaced(r) + "." + r.choice(lib.EXT)), to=lambda r: spaced(r))
R("""
@a goes into @to
put @a into the folder @to
@a should be in a folder called @to
move @a to @to please
file @a -> folder @to
""", MV, **SP)
R("""
copy @a into the folder @to
@a also in @to please
a copy of @a to @to
""", CP, **SP)
R("""
delete @a please
@a isn't needed
the file @a should be deleted
""".replace("@a isn't needed\n", "@a isn't needed, delete it\n"), RM, a=SP["a"])
R("""
@a should be called @b
rename @a to @b
@a => @b, just the name
""", RN, a=SP["a"], b=lambda r: spaced(r) + "." + r.choice(lib.EXT))
R("""
a folder called @d please
make me a folder with the name @d
New folder please: @d
create @d, it's a folder
folder for my things, name it @d
""", MK, d=lambda r: spaced(r))
R("""
delete the folder @d with everything in it
the folder @d can go
away with the folder @d
""", 'fs.delete {"paths":["@d"],"recursive":true}', d=lambda r: spaced(r))

# ---------------------------------------------------------------- questions that are orders, nouns that are orders, capitals, conditions

R("""
why isn't there a folder @d yet?
creation of a folder @d, please
request: new folder @d
it would be great if there were a folder @d
NEED A FOLDER @d NOW
when you have a minute, a folder @d
user wants a directory @d
shouldn't there be a folder @d? make it
how about creating @d as a folder
one folder please, label: @d
i'd appreciate a folder named @d
a folder! a folder! my kingdom for a folder @d
""", MK)
R("""
what is @a still doing here? delete it
deletion of @a, please
request: removal of @a
it would be great if @a disappeared
DELETE @a NOW
when you have a minute, delete @a
user wants @a removed
isn't it time to delete @a? do it
permission to delete @a is granted, go ahead
i'd appreciate it if @a was deleted
who needs @a? no one, so delete it
can't we just get rid of @a
do me a favor, no more @a
approved for deletion: @a
what if @a simply vanished? make it so
""", RM)
R("""
why is @a not in @to? move it there
relocation of @a to @to, please
request: @a to be moved to @to
it would be great if @a was in @to
PUT @a INTO @to NOW
when you have a minute, @a to @to, moved
user wants @a moved to @to
shouldn't @a be in @to? move it
how about moving @a to @to
i'd appreciate it if @a was moved into @to
@a doesn't belong here but in @to
can't @a just be in @to? please move it
who put @a here? it belongs in @to
transfer of @a into the folder @to
""", MV)
R("""
why is there no copy of @a in @to? make one
duplication of @a into @to, please
request: copy of @a in @to
it would be great if @to had a copy of @a
COPY @a TO @to NOW
when you have a minute, copy @a to @to
user wants @a copied to @to
shouldn't @to have @a as well? copy it
how about a copy of @a in @to
i'd appreciate it if @a was copied into @to
""", CP)
R("""
why is it called @a and not @b? rename it
renaming of @a to @b, please
request: @a renamed to @b
it would be great if @a was named @b
RENAME @a TO @b NOW
when you have a minute, rename @a to @b
user wants @a renamed to @b
shouldn't @a be called @b? change it
how about @b as the name for @a
isn't @b a better name for @a? use it
i'd appreciate it if @a was called @b
name correction: @a to @b
""", RN)
R("""
why does @f still say @w? it's @w2
replacement of @w by @w2 in @f, please
request: @w changed to @w2 in @f
it would be great if @f said @w2 instead of @w
CHANGE @w TO @w2 IN @f
when you have a minute, @w to @w2 in @f
user wants @w replaced with @w2 in @f
shouldn't it be @w2 and not @w in @f? fix it
how about @w2 instead of @w in @f
correction for @f: @w should be @w2
""", ED)
R("""
why isn't @t in @f? add it
addition of @t to @f, please
request: @t added to @f
it would be great if @f ended with @t
ADD @t TO @f
when you have a minute, add @t to @f
shouldn't @f have @t at the end? append it
addendum to @f: @t
""", 'fs.write {"path":"@f","content":"@t","append":true}')
R("""
compression of the folder @d into @zip, please
request: folder @d as @zip
it would be great if the folder @d was in @zip
ZIP THE FOLDER @d AS @zip
when you have a minute, pack folder @d into @zip
user wants the folder @d as @zip
how about @zip from the folder @d
can't the folder @d be one file, @zip? pack it
""", PK)
R("""
extraction of @arch to @to, please
request: @arch unpacked into @to
it would be great if the contents of @arch were in @to
UNPACK @arch INTO @to
when you have a minute, @arch into @to, unpacked
user wants @arch extracted to @to
how about unpacking @arch into @to
why is @arch still packed? into @to with it, unpacked
""", UT, **SA)
R("""
removal of line @ln from @s, please
request: line @ln of @s deleted
DELETE LINE @ln IN @s
why does @s have a line @ln? delete that line
user wants line @ln of @s gone
""", "sh sed -i '@{ln}d' @s")
R("""
why do the lines with @sw survive in @s? delete them
removal of all @sw lines from @s, please
request: no @sw lines in @s
""", "sh sed -i '/@sw/d' @s")
R("""
change of @key to @val in @conf, please
request: @key set to @val in @conf
SET @key TO @val IN @conf
why isn't @key @val in @conf? set it
when you have a minute, @key to @val in @conf
user wants @key=@val in @conf
how about @val for @key in @conf
""", SET)
R("""
request: @kinds moved to @to
it would be great if all the @kinds were in @to
MOVE ALL @kinds TO @to
why are the @kinds not in @to? move them
user wants the @kinds in @to
how about putting the @kinds into @to
shouldn't the @kinds be in @to? move them
transfer of all @kinds to @to, please
""", KS, 'fs.move {"paths":"$1","into":"@to"}')
R("""
request: deletion of all @kinds
it would be great if there were no @kinds here, delete them
DELETE ALL @kinds
why do i still have @kinds? delete them all
user wants all @kinds deleted
removal of all @kinds, please
""", KS, 'fs.delete {"paths":"$1"}')
R("""
request: copies of the @kinds in @to
COPY ALL @kinds TO @to
why doesn't @to have my @kinds? copy them there
user wants the @kinds copied to @to
""", KS, 'fs.copy {"paths":"$1","into":"@to"}')
R("""
request: the @ls moved to @to
why aren't the @ls in @to? move them
how about putting the @ls into @to
shouldn't the @ls be in @to? move them
it would be great if the @ls were all in @to
""", LSR, 'fs.move {"paths":"$1","into":"@to"}')
R("""
request: deletion of the @ls
why do i still have those @ls? delete them
isn't it time the @ls went? delete
who still needs the @ls, delete them
""", LSR, 'fs.delete {"paths":"$1"}')
R("""
why isn't the @l in @to? move it
request: my @l moved to @to
how about putting the @l into @to
shouldn't my @l be in @to? move it
""", L1, 'fs.move {"from":"$1.0","into":"@to"}')
R("""
request: deletion of the @l
why do i still have that @l? delete it
who still needs the @l, delete it
isn't it time to delete the @l
""", L1, 'fs.delete {"paths":["$1.0"]}')
R("""
why can everybody read @a? only i should
request: @a private
it would be great if no one else could read @a
""", 'fs.chmod {"paths":["@a"],"mode":"go-rwx"}')
R("""
why can't i run @scr? fix it
request: execute permission for @scr
it would be great if i could start @scr
shouldn't @scr be executable? make it
""", 'fs.chmod {"paths":["@scr"],"mode":"+x"}')
R("""
request: @a read-only
why can everyone write to @a? make it read-only
it would be great if @a couldn't be changed
""", 'fs.chmod {"paths":["@a"],"mode":"a-w"}')
R("""
request: symlink @k to @a
how about a link @k that shows @a
why do i have to type @a? make a symlink @k to it
""", LN, **LK)
R("""
deletion of the folder @d with its contents, please
why is the folder @d still here? delete it
request: folder @d removed
DELETE THE FOLDER @d
shouldn't the folder @d be gone? delete it
""", 'fs.delete {"paths":["@d"],"recursive":true}')
R("""
why are there spaces in my file names? underscores please
request: no blanks in the file names here, underscores
NO SPACES IN FILE NAMES HERE, UNDERSCORES
it would be great if the file names here had underscores where the spaces are
""", SPC)
R("""
why do the file names here have capitals? lowercase please
request: all file names here in lowercase
it would be great if all the file names here were lower case
""", LOWER)
R("""
why is everything here mixed up? a folder per file type please
request: files here sorted into folders by type
it would be great if each file type here had its own folder
""", TYPE)

# ---------------------------------------------------------------- what is told twice, or with a reason behind

R("""
move @a to @to because that's where @who looks for it
@a to @to since i cleaned up there
please put @a in @to so that i find it again
move @a to @to before @who comes home
""", MV)
R("""
delete @a because it's wrong
delete @a since @who has the right one
please remove @a before someone opens it
remove @a so that i have room again
""", RM)
R("""
copy @a to @to because i don't trust this disk
copy @a to @to so @who can see it
@a to @to as a copy, in case something happens
""", CP)
R("""
rename @a to @b because @who can't find it otherwise
rename @a to @b so the script finds it
call it @b instead of @a, that's what the docs say
""", RN)
R("""
change @w to @w2 in @f because the address is new
change @w to @w2 in @f so that it matches the website
@w2 for @w in @f, since @who complained
""", ED)
R("""
put the @kinds in @to because i want to burn them on a dvd
move the @kinds to @to so my desktop looks clean
the @kinds to @to, since @who needs them there
""", KS, 'fs.move {"paths":"$1","into":"@to"}')
R("""
make a folder @d because we start on monday
a folder @d so @who has somewhere to put things
folder @d, since the teacher asked for it
""", MK)
R("""
pack the folder @d as @zip because mail can't do folders
zip the folder @d to @zip so i can send it to @who
""", PK)
R("""
make @a read-only because @who changes everything
make @a read-only so i don't break it
""", 'fs.chmod {"paths":["@a"],"mode":"a-w"}')

# ---------------------------------------------------------------- exceptions, in shapes of their own

R("""
@d may be cleaned out apart from @x
leave @x in @d, the remaining files there are to be deleted
in @d i still need @x but none of the other files
@x: keep. other files in @d: delete.
of all the files in @d just @x survives
don't you dare touch @x, the other files in @d can go
""", DX, 'fs.delete {"paths":"$1"}', **XN)
R("""
this folder's files can go, with one exception: @x
one file here is sacred, @x, the other files can be deleted
@x stays, every other file here goes in the bin
everything except @x: delete ((only files, only here))
i need @x, nothing else, so delete the other files here
""", ALLX, 'fs.delete {"paths":"$1"}', **XN)
R("""
not @x, but all the other files here, belong in @to
with the exception of @x the files here move to @to
files here -> @to, exception: @x
every file here into @to, hands off @x
""", ALLX, 'fs.move {"paths":"$1","into":"@to"}', **XN)
R("""
not @x, but all the other files of @d, belong in @to
with the exception of @x the files in @d move to @to
files in @d -> @to, exception: @x
""", DX, 'fs.move {"paths":"$1","into":"@to"}', **XN)
R("""
files in @d also to @to, exception: @x
@to should have all files of @d, only not @x, as copies
""", DX, 'fs.copy {"paths":"$1","into":"@to"}', **XN)
R("""
files here into @zip, exception: @x
all the files here packed as @zip, @x left out
@zip of the files here without @x
""", ALLX, 'fs.archive {"paths":"$1","to":"@zip"}', **XN)
R("""
files in @d into @zip, exception: @x
@zip of the files in @d without @x
""", DX, 'fs.archive {"paths":"$1","to":"@zip"}', **XN)
R("""
write protect the files here, exception: @x
all files here read only, but i still have to edit @x
""", ALLX, 'fs.chmod {"paths":"$1","mode":"a-w"}', **XN)
R("""
files here except .@x: delete
i want only .@x files left here, delete the other files
no .@x should be harmed, the other files here can go
""", 'fs.search {"path":".","kind":"file","not_glob":"*.@x","depth":1}', 'fs.delete {"paths":"$1"}', x=lambda r: r.choice(lib.EXT))
R("""
files here that aren't .@x go to @to
everything here except the .@x files should be in @to
only .@x files stay here, the other files -> @to
""".replace("everything here except the .@x files should be in @to\n", "all files here except the .@x ones should be in @to\n"), 'fs.search {"path":".","kind":"file","not_glob":"*.@x","depth":1}', 'fs.move {"paths":"$1","into":"@to"}', x=lambda r: r.choice(lib.EXT))
R("""
@kinds can go, those with @zubi in the name stay
delete the @kinds unless @zubi is in the name
all @kinds away, but the @zubi ones i need
""", 'fs.search {"path":".","name_glob":"@kinds","not_glob":"*@zubi*"}', 'fs.delete {"paths":"$1"}')
R("""
@kinds to @to, those with @zubi in the name stay here
the @kinds -> @to, but not the @zubi ones
""", 'fs.search {"path":".","name_glob":"@kinds","not_glob":"*@zubi*"}', 'fs.move {"paths":"$1","into":"@to"}')
R("""
@kinds and no others, out of @junk hands off, delete
clear the @kinds everywhere, @junk excluded
@kinds: delete, but what's in @junk is needed
""".replace("@kinds and no others, out of @junk hands off, delete\n", ""), 'fs.search {"path":".","name_glob":"@kinds","not_glob":"@junk"}', 'fs.delete {"paths":"$1"}')
R("""
in @d delete the @kinds but leave @junk alone
@kinds in @d can go, not in @junk
""", 'fs.search {"path":"@d","name_glob":"@kinds","not_glob":"@junk"}', 'fs.delete {"paths":"$1"}', d=say(lambda r: low(r)))
R("""
gzip the @kinds, skip @junk
@kinds -> gz one by one, not those in @junk
""", 'fs.search {"path":".","name_glob":"@kinds","not_glob":"@junk"}', 'fs.archive {"paths":"$1","each":true}')
R("""
make the @kinds read-only, not the ones in @junk
write protect @kinds, skip @junk
""", 'fs.search {"path":".","name_glob":"@kinds","not_glob":"@junk"}', 'fs.chmod {"paths":"$1","mode":"a-w"}')
R("""
list the @kinds but skip @junk
where are the @kinds, not counting @junk
show @kinds, without those in @junk, change nothing
""", 'fs.search {"path":".","name_glob":"@kinds","not_glob":"@junk"}')

# ---------------------------------------------------------------- what the text says, and then

R("""
which of my @kinds mention @zubi? just show them
@kinds with @zubi inside, only list
who talks about @zubi in the @kinds
""", 'fs.search {"path":".","name_glob":"@kinds","text":"@zubi"}', kinds=[("txt files", "*.txt"), (".md files", "*.md"), ("markdown files", "*.{md,markdown}"), ("text files", "*.txt"), ("logs", "*.log"), (".csv files", "*.csv"), ("html files", "*.{html,htm}"), ("json files", "*.json")])
R("""
txt files that mention @zubi go to @to
move the txt files with @zubi in the text to @to
""", 'fs.search {"path":".","name_glob":"*.txt","text":"@zubi"}', 'fs.move {"paths":"$1","into":"@to"}')
R("""
every log that mentions @zubi can be deleted
delete the logs with @zubi in them
""", 'fs.search {"path":".","name_glob":"*.log","text":"@zubi"}', 'fs.delete {"paths":"$1"}')
R("""
pack what mentions @zubi into @zip
all files with @zubi in the text => @zip
""", 'fs.search {"path":".","text":"@zubi"}', 'fs.archive {"paths":"$1","to":"@zip"}')
R("""
where did i note @w? show me, don't touch
@w, which file was that in
i once wrote something about @w, find it
somewhere in these files it says @w, where
""", 'fs.search {"path":".","text":"@w"}')
R("""
does @f mention @w? only look
where in @f does it say @w, don't edit
""", 'fs.search {"path":"@f","text":"@w"}')

# ---------------------------------------------------------------- parts of names, beginnings and ends

R("""
everything that starts with @u belongs in @to
@u* -> @to
files beginning with @u go to @to
names starting with @u: move to @to
""", 'fs.search {"path":".","name_glob":"@u*","kind":"file"}', 'fs.move {"paths":"$1","into":"@to"}', u=lambda r: low(r) + r.choice(["", "_", "-"]))
R("""
whatever starts with @u can go
@u* -> delete
files whose name begins with @u: delete
""", 'fs.search {"path":".","name_glob":"@u*","kind":"file"}', 'fs.delete {"paths":"$1"}', u=lambda r: low(r) + r.choice(["", "_", "-"]))
R("""
whatever starts with @u also to @to
copies of everything that begins with @u into @to
""", 'fs.search {"path":".","name_glob":"@u*","kind":"file"}', 'fs.copy {"paths":"$1","into":"@to"}', u=lambda r: low(r) + r.choice(["", "_", "-"]))
R("""
whatever starts with @u into @zip
@zip <- all files that begin with @u
""", 'fs.search {"path":".","name_glob":"@u*","kind":"file"}', 'fs.archive {"paths":"$1","to":"@zip"}', u=lambda r: low(r) + r.choice(["", "_", "-"]))
R("""
everything with @u somewhere in the name -> @to
names containing @u go to @to
""", 'fs.search {"path":".","name_glob":"*@u*","kind":"file"}', 'fs.move {"paths":"$1","into":"@to"}', u=lambda r: low(r))
R("""
@u.* all of them -> @to
move @u.* into @to, every single one
""", 'fs.search {"path":".","name_glob":"@u.*","kind":"file"}', 'fs.move {"paths":"$1","into":"@to"}', u=lambda r: low(r))
R("""
in @d whatever starts with @u can go
@d: files beginning with @u -> delete
""", 'fs.search {"path":"@d","name_glob":"@u*","kind":"file"}', 'fs.delete {"paths":"$1"}', u=lambda r: low(r) + r.choice(["", "_", "-"]))
R("""
.@x and .@x2 files -> @to
anything that ends in .@x or .@x2 belongs in @to
""", 'fs.search {"path":".","name_glob":"*.{@x,@x2}"}', 'fs.move {"paths":"$1","into":"@to"}', x=lambda r: r.choice(lib.EXT))
R("""
.@x and .@x2 files can go
whatever ends in .@x or .@x2: delete
""", 'fs.search {"path":".","name_glob":"*.{@x,@x2}"}', 'fs.delete {"paths":"$1"}', x=lambda r: r.choice(lib.EXT))
R("""
.@x and .@x2 files -> @zip
@zip with everything that's .@x or .@x2
""", 'fs.search {"path":".","name_glob":"*.{@x,@x2}"}', 'fs.archive {"paths":"$1","to":"@zip"}', x=lambda r: r.choice(lib.EXT))

# ---------------------------------------------------------------- three hundred people, the last of them

R("""
grandson said type here what i want. i want a folder, @d
hello computer. folder. @d. thank you.
setting up for the new term, so @d as a folder please
for my ebay stuff a folder @d
can has folder @d?
dear sir or madam, please create the folder @d. best regards
the folder should be called @d, and it should be here
someone must have removed my folder @d, create it again
@d: please add such a folder
i will need a folder soon, call it @d
""", MK)
R("""
folders named after my kids: @fn, @fn2 and @fn3
@fn, @fn2, @fn3, one folder apiece
a folder for @fn, another for @fn2, a third for @fn3
three new directories please, @fn @fn2 @fn3
""", 'fs.mkdir {"path":"@fn","parents":true}', 'fs.mkdir {"path":"@fn2","parents":true}', 'fs.mkdir {"path":"@fn3","parents":true}', fn=lambda r: r.choice(PEOPLE).capitalize() if r.random() < 0.5 else low(r))
R("""
@{st}1 to @{st}@{n}, folders, within @pd
in @pd make folders @{st}1 to @{st}@{n}
@pd needs the subfolders @{st}1 up to @{st}@{n}
""", "sh for i in $(seq 1 @n); do mkdir -p @pd/@st$i; done", n=lambda r: str(r.choice([3, 4, 5, 6, 8, 10, 12, 15, 20])), st=RANGE["st"])
R("""
folders @{st}@{n} to @{st}@{k}
i already have the first ones, now folders @{st}@{n} to @{st}@{k}
continue with @{st}@{n} up to @{st}@{k}, a folder each
""", "sh for i in $(seq @n @k); do mkdir -p @st$i; done", n=lambda r: str(r.randint(3, 12)), k=lambda r: str(r.randint(13, 40)), st=RANGE["st"])
R("""
dear computer, @t is what i want to find in a new file @tn
put the reminder @t in a fresh file @tn
a poster text, @t, in a new file called @tn
new file. name: @tn. inside: @t.
save the sentence @t under the name @tn
so i don't forget: @t, in a new file @tn
""", 'fs.write {"path":"@tn","content":"@t","expect_hash":"absent"}')
R("""
a little bash script @scr which does @cmd, ready to run
script please: @scr, content @cmd, executable
""", 'fs.write {"path":"@scr","content":"@cmd","expect_hash":"absent"}', 'fs.chmod {"paths":["@scr"],"mode":"+x"}', cmd=lambda r: (lambda t: ("'" + t + "'", t))(r.choice(["echo hello", "ls -la", "df -h", "date", "uptime", "git pull", "make test", "npm start", "python3 app.py", "echo " + low(r), "free -m"])), scr=say(lambda r: low(r) + ".sh"))
R("""
ingredients list @f lacks @t
my reading list @f gets one more: @t
guest list @f, add @t please
into the log book @f goes @t
for the record, in @f: @t, as the last line
""", 'fs.write {"path":"@f","content":"@t","append":true}')
R("""
there is a new price in town: in @f not @w but @w2
the recipe @f says @w, but it must be @w2 or the cake collapses
for british readers @f needs @w2, not @w
spell check says @w2, i wrote @w, file @f, everywhere
@who is now the boss of @w2, formerly @w, update @f
in my cv @f, @w has to be @w2
""", ED)
R("""
@conf: no more @val, uh, i mean set @key to @val2
what's the point of @key in @conf? set it to @val
admin mode: @conf @key @val
""".replace("@conf: no more @val, uh, i mean set @key to @val2\n", ""), SET)
R("""
half the class can't open @a because of its name, it should be @b
publisher's rule: @b and not @a, so rename
this is not @a any more, it's @b now
to avoid confusion @a will be known as @b
the label on @a should say @b
tell @a its new name is @b
""", RN)
R("""
@a to where it belongs: @to
carry @a to @to
off you go @a, to @to
hand @a over to @to
@a needs a new home, @to
into the drawer @to with @a
@a moves house, to @to
""", MV)
R("""
@a on two places: here and @to
leave @a here but @to needs one too
photocopy @a into @to
let there be a @a in @to as well
@to must not be without @a, copy it there
""", CP)
R("""
@a -> /dev/null, i mean delete it
throw @a into the fire
shred... no just delete @a
@a had its time
@a is history, delete it
no one will miss @a, remove it
goodbye forever @a, delete
""".replace("@a had its time\n", "@a had its time, delete it\n"), RM)
R("""
the @kinds in here make me nervous, all to @to
@to is waiting for the @kinds
give the @kinds a home in @to
let's have the @kinds together in @to
pile up the @kinds in @to
""", KS, 'fs.move {"paths":"$1","into":"@to"}')
R("""
@kinds are so 2010, delete them
the @kinds are only copies of copies, delete them all
free me from the @kinds, delete
""", KS, 'fs.delete {"paths":"$1"}')
R("""
the @ls, wherever they are, to @to
@to should become the place for the @ls
lead my @ls to @to
the @ls are all over the place, @to please
""", LSR, 'fs.move {"paths":"$1","into":"@to"}')
R("""
the @l is what i want in @to
fetch the @l and put it down in @to
i think it's called something with @zubi, move that file to @to
""".replace("i think it's called something with @zubi, move that file to @to\n", ""), L1, 'fs.move {"from":"$1.0","into":"@to"}')
R("""
i think it's called something with @zubi, move that file to @to
there is one with @zubi in the name, it goes to @to
""", 'fs.search {"path":".","name_glob":"*@zubi*","kind":"file"}', 'fs.move {"from":"$1.0","into":"@to"}')
R("""
i think it's called something with @zubi, delete that file
there is one with @zubi in the name, delete that one
""", 'fs.search {"path":".","name_glob":"*@zubi*","kind":"file"}', 'fs.delete {"paths":["$1.0"]}')
R("""
i think it's called something with @zubi, rename that file to @b
there is one with @zubi in the name, call it @b
""", 'fs.search {"path":".","name_glob":"*@zubi*","kind":"file"}', 'fs.move {"renames":[{"from":"$1.0","to":"@b"}]}')
R("""
the folder with @zubi in its name should be called @b
rename the folder that has @zubi in the name to @b
""", 'fs.search {"path":".","name_glob":"*@zubi*","kind":"folder"}', 'fs.move {"renames":[{"from":"$1.0","to":"@b"}]}', b=say(sname))
R("""
the folder with @zubi in its name can go, with everything in it
delete the folder that has @zubi in the name, and all it holds
""", 'fs.search {"path":".","name_glob":"*@zubi*","kind":"folder"}', 'fs.delete {"paths":["$1.0"],"recursive":true}')
R("""
the folder with @zubi in its name belongs in @to
move the folder that has @zubi in the name into @to
""", 'fs.search {"path":".","name_glob":"*@zubi*","kind":"folder"}', 'fs.move {"from":"$1.0","into":"@to"}')
R("""
grandma can't open @arch, please unpack it into @to for her
@arch is the homework, lay it out in @to
what @arch holds should lie in @to
i clicked @arch and nothing happens, unpack it to @to
""", UT, **SA)
R("""
suitcase time: the folder @d into @zip
shrink-wrap folder @d as @zip
the folder @d goes on a journey, pack it into @zip
i'd sleep better with the folder @d in @zip
""", PK)
R("""
how does @m read, the one in @oz
quick look at @m in @oz
@oz / @m: show the text
""", "sh unzip -p @oz @m")
R("""
how does @m read, the one in @tz
quick look at @m in @tz
@tz / @m: show the text
""", "sh tar -xOf @tz @m")
R("""
@oz / @m: extract
fish @m out of @oz
""", "sh unzip @oz @m")
R("""
@tz / @m: extract
fish @m out of @tz
""", "sh tar -xf @tz @m")
R("""
@sw at the start of each line in @s
every line of @s should begin with @sw
@s: prefix all lines with @sw
""", "sh sed -i 's/^/@sw/' @s", sw=lambda r: (lambda t: ("'" + t + "'", t))(r.choice(["> ", "# ", "- ", "* ", low(r) + ": ", low(r) + "_", low(r) + " "])))
R("""
a line count of more than @n is too much for @s, cut after line @n
@s may have @n lines at most, keep the first ones
""", "sh sed -i '@{n}q' @s")
R("""
log @s: only the last @n lines are interesting, throw away the others
@s to its last @n lines please, in the file
""", "sh tail -n @n @s > @s.tmp && mv @s.tmp @s", s=SLOTS["p"])
R("""
lines @ln through @lm of @s: out
@s, cut out @ln to @lm
""", "sh sed -i '@ln,@{lm}d' @s", ln=lambda r: str(r.randint(2, 40)), lm=lambda r: str(r.randint(41, 400)))
