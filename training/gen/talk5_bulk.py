"""English talk about many files at once, round five: plain sentences of strangers, with reasons, examples and warnings in them.

Blocks: `= STEP ;; STEP`, below it the wordings. A step is a name of the table `A`, `S g=GLOB o=AGE ...` (a search), `L modified
n=1 g=GLOB` (a ranked list), or the action itself; `$_` stands for what the last search found. `@q_x` is the value of `@x` as a
shell line takes it; `⏎` is the end of a line that is typed; `((`, `))` are literal round brackets.
"""

import json
import re

import lib
import talk2_change as t2
import talk4_bulk as b4
from phrases import Raw
from talk2_change import low, plain, say, sname
from talk3_change import PAT, S, TOP, linked
from values import PEOPLE


class Tail(b4.Tail):
    def sample(self, rng, rule, samplers, hide=str):
        goal, steps = super().sample(rng, rule, samplers, hide)
        return re.sub(r" ?⏎ ?", "\n", goal), steps


FAMILY = Tail("talk5_bulk")
add = FAMILY.add

# ---------------------------------------------------------------- values

EXTS = "txt md csv json log py jpg jpeg png pdf mp3 mp4 html css xml sh sql doc docx gif webp wav xlsx odt svg tex heic mov flac pptx epub ogg".split()
UMLAUTS = "Müller Köln Café Übung Jürgen Señor Zoë Straße Schön Élise Ångström Núñez Große_Fahrt Bücher Grüße Märchen".split()
LIFE = """Invoices|Receipts|To Mark|Year 7 Maths|Lecture Notes|RAW|Edited|Client Photos|Band Demos|Lyrics|Homework|Lab Reports|Court Files|Contracts 2024|Seed Orders|Field Maps|Vet Bills|Recipes|Baby Pictures|Game Saves|Mods|Logs Old|Build Output|Thesis|Chapter Drafts|Sources
Choir Scores|Payslips|Holiday 2023|Summer Fair|Bank Statements|Car Stuff|Night Shifts|Ward 3|Patient Leaflets|Exam Papers|Wedding|Garden|Insurance|School Letters|Kids Drawings|Sound Effects|Backing Tracks|Old Website|Press Kit|Minutes|Budget 2025|For Grandma|Do Not Delete|In Progress|Finished""".replace("\n", "|").split("|")


def bare(r):
    """A word that can name a folder."""
    x = r.random()
    if x < 0.5:
        return low(r)
    if x < 0.62:
        return low(r).capitalize()
    if x < 0.7:
        return low(r) + r.choice("_-") + low(r)
    if x < 0.78:
        return low(r) + str(r.randint(1, 99))
    if x < 0.84:
        return str(r.randint(1995, 2029)) if r.random() < 0.6 else f"{r.randint(2015, 2029)}-{r.randint(1, 12):02}"
    if x < 0.88:
        return f"{r.randint(1, 20):02}{r.choice('_-')}{low(r)}"
    if x < 0.92:
        return low(r).upper()
    if x < 0.95:
        return r.choice(UMLAUTS)
    return r.choice(PEOPLE).capitalize()


def roomy(r):
    """A name that may have blanks in it."""
    x = r.random()
    if x < 0.45:
        return bare(r)
    if x < 0.75:
        return r.choice(LIFE)
    return t2.spaced(r)


def joined(r, v):
    """A list as people write it; names with blanks are kept apart by more than a blank."""
    last = ", ".join(v[:-1])
    forms = [f"{last} and {v[-1]}", f"{last} and {v[-1]}", f"{last}, {v[-1]}", f"{last}{',' if len(v) > 2 else ''} and {v[-1]}", f"{last} & {v[-1]}", "; ".join(v), "\n".join(["", *v]) if len(v) > 2 else " and ".join(v), f"{last} plus {v[-1]}",
             " and ".join(v) if len(v) < 4 else f"{last} as well as {v[-1]}", "\n".join(["", *("- " + x for x in v)]), ", ".join(f'"{x}"' for x in v), " / ".join(v), " + ".join(v), ",".join(v)]
    if not any(" " in x for x in v):
        forms += [" ".join(v), " ".join(v)]
    else:
        forms += [", ".join(f"'{x}'" for x in v[:-1]) + f" and '{v[-1]}'"]
    return r.choice(forms)


def several(make, low_count, high_count):
    """Some names in a list; written apart by a zero byte, for the steps to pick from."""
    def f(r):
        k, v = r.randint(low_count, high_count), []
        one = make if r.random() < 0.5 else (lambda r: bare(r)) if make is roomy else make
        while len(v) < k:
            n = one(r)
            if n not in v and not set(n) & set(",;\"'/\n&+"):
                v.append(n)
        return joined(r, v), "\0".join(v)
    return f


def parts(v, r):
    """Each value for a shell line, and the names of a list one by one."""
    out = {}
    for k, x in v.items():
        names = x.split("\0")
        out["q_" + k] = " ".join(lib.sh_quote(n) for n in names)
        if len(names) > 1:
            out.update({f"{k}_{'abcdefgh'[i]}": n for i, n in enumerate(names)})
            out[k + "_r"] = Raw(json.dumps(names, ensure_ascii=False, separators=(",", ":")))
    return out


COUNTED = "pdf jpg jpeg png gif mp3 mp4 wav csv doc docx pptx svg epub json log".split()


def plural(r, e):
    """Files of an ending, always more than one."""
    forms = [e + " files", e + " files", "." + e + " files", "*." + e, e.upper() + " files"]
    return r.choice(forms + [e + "s", e + "s", e.upper() + "s"] if e in COUNTED else forms)


def jp(r):
    """Files of one ending, said; the bare ending."""
    e = r.choice(EXTS)
    return plural(r, e), e


SPOKEN = [("photos", "*.{png,jpg,jpeg,gif,webp,bmp,svg,tiff,heic}"), ("pictures", "*.{png,jpg,jpeg,gif,webp,bmp,svg,tiff,heic}"), ("images", "*.{png,jpg,jpeg,gif,webp,bmp,svg,tiff,heic}"), ("videos", "*.{mp4,mkv,avi,mov,webm,m4v}"), ("movies", "*.{mp4,mkv,avi,mov,webm,m4v}"), ("songs", "*.{mp3,flac,wav,ogg,opus,m4a,aac}"),
          ("audio files", "*.{mp3,flac,wav,ogg,opus,m4a,aac}"), ("music files", "*.{mp3,flac,wav,ogg,opus,m4a,aac}"), ("spreadsheets", "*.{xls,xlsx,ods,csv}"), ("word documents", "*.{doc,docx}"), ("text files", "*.txt"), ("log files", "*.log"), ("presentations", "*.{ppt,pptx,odp}"), ("markdown files", "*.{md,markdown}")]


def kx(r):
    """A kind in two words at most, and its glob."""
    if r.random() < 0.25:
        return r.choice(SPOKEN)
    e = r.choice(EXTS)
    return plural(r, e), "*." + e


def fname(r):
    """A file name of any shape."""
    x = r.random()
    e = r.choice(lib.EXT)
    if x < 0.3:
        return f"{low(r)}.{e}"
    if x < 0.4:
        return t2.spaced(r) + "." + e
    if x < 0.5:
        return f"{r.choice(LIFE)}{r.choice(['', ' ' + str(r.randint(2, 2029)), ' final', ' (2)', ' draft'])}.{e}"
    if x < 0.56:
        return f"{r.choice(UMLAUTS)}{r.choice([' ', '_', '-'])}{low(r)}.{e}"
    if x < 0.62:
        return r.choice(["README", "LICENSE", "Makefile", "notes", "todo", low(r), low(r).capitalize(), low(r).upper()])
    return t2.fname(r)


def note(r):
    """A line a person would write down."""
    if r.random() < 0.5:
        while True:
            t = t2.text(r)
            if not set(t) & set("\\\n'\"`"):
                return t
    n, w = r.randint(2, 60), low(r)
    return r.choice([f"order {n} {w} from {r.choice(PEOPLE).capitalize()}", f"{w.capitalize()} at {n} Main Street", f"meeting moved to room {n}", f"buy milk, eggs and {w}", f"the {w} key is under the mat", f"chapter {n}: {w}", f"password hint: {w}", f"{r.choice(PEOPLE).capitalize()} called about the {w}", f"pH {r.randint(3, 9)}.{r.randint(0, 9)}, {n} degrees",
                     f"{r.randint(1, 28)}.{r.randint(1, 12)}. dentist", f"invoice {n}0{n} paid", f"{w}: done", f"TODO {w}", f"{w} {n}%", "see you tomorrow", "do not touch", f"version {r.randint(1, 9)}.{r.randint(0, 20)}", f"fed the {w} at {r.randint(1, 12)} pm", f"tuned to {n} Hz", f"bring {n} chairs for the {w}", f"{w}, {low(r)}, {low(r)}", f"# {w.capitalize()}", f"{w}={n}"])


def bare_note(r):
    """The same without quotes, for the end of a sentence."""
    while True:
        t = note(r)
        if re.fullmatch(r"[\w :,.%=-]+", t) and not t.endswith((".", ":", " ", ",")):
            return t, t


def quoted_note(r):
    t = note(r)
    return lib.in_quotes(r, t), t


ITEMS = """rice|coconut milk|two eggs|olive oil|half a melon|brown sugar|3 lemons|toilet paper|dog food|fresh basil|oat milk|baking powder|tent|sleeping bag|rain jacket|phone charger|first aid kit|passport|swimming trunks|new strings|guitar picks|drum sticks|exam papers|red pens|lined paper|bandages|cough syrup|hand cream|seed potatoes|tomato plants
chicken wire|screws 4x40|wood glue|sand paper|call the plumber|pay the rent|water the plants|mow the lawn|book flights|renew passport|feed the cats|hand in essay|read chapter 4|practise scales|fix the bike|milk|bread|butter|cheese|apples|tea|coffee|soap|flour|socks|candles|batteries|Anna|Ben|Mr Lee|Aunt Rosa|Dr Weber|Monday|Tuesday|north field|south gate|room 12""".replace("\n", "|").split("|")


def items(r):
    k, v = r.choice([2, 3, 3, 3, 4, 4, 5, 6, 7]), []
    while len(v) < k:
        x = r.choice(ITEMS) if r.random() < 0.75 else low(r) if r.random() < 0.6 else low(r) + " " + low(r)
        if x not in v:
            v.append(x)
    last = ", ".join(v[:-1])
    return r.choice([", ".join(v), ", ".join(v), f"{last} and {v[-1]}", f"{last} and {v[-1]}", f"{last}, and {v[-1]}", "; ".join(v), ",".join(v), f"{last} & {v[-1]}"]), "\0".join(v)


def older(r):
    """A span with its number, behind "older than"."""
    return t2.AGE(r)


def q_name(f):
    """A name in quotes where it has blanks, mostly."""
    return say(f, 0.5)


def single_folder(r):
    while True:
        n = roomy(r)
        if n.lower() not in ("delete", "move", "copy", "here", "trash", "bin"):
            return n


def linkname(r):
    return r.choice([low(r), low(r), low(r) + r.choice("_-") + low(r), low(r).capitalize(), r.choice(["latest", "current", "shortcut", "data", "work", "pics", "home-music", "run", "go", "m", "cfg"]), low(r) + str(r.randint(1, 9))])


def target(r):
    return r.choice([lambda: "~/" + r.choice("Music Pictures Documents Downloads Videos Projects".split()), lambda: "~/" + r.choice("Music Pictures Documents Downloads Videos".split()) + "/" + r.choice([bare(r), roomy(r)]), lambda: f"/{r.choice(['var', 'opt', 'srv', 'mnt', 'media'])}/{low(r)}", lambda: "/var/log/" + low(r) + ".log", lambda: fname(r), lambda: single_folder(r), lambda: low(r) + "/" + fname(r), lambda: "../" + low(r)])()


def rule_script(r):
    return r.choice([low(r) + ".sh", low(r) + ".py", low(r), low(r) + r.choice("_-") + low(r) + ".sh", r.choice(["install.sh", "run.sh", "backup.sh", "start", "deploy.sh", "build.sh", "gradlew", "configure", "setup.py", "start server.sh", "My Script.sh", "launch.command", "game.x86_64", "tool.AppImage"]), "scripts/" + low(r) + ".sh", "bin/" + low(r)])


def archive(r):
    return r.choice([low(r), low(r), bare(r), low(r) + r.choice("-_") + str(r.randint(1999, 2029)), t2.spaced(r), r.choice(["for_mail", "backup", "handover", "To Print", "site", "submission", "photos_all", "taxes"])]) + "." + r.choice("zip zip zip zip tar.gz tgz tar tar.zst".split())


def zip_only(r):
    return r.choice([low(r), low(r) + r.choice("-_") + low(r), low(r) + str(r.randint(1, 2029)), r.choice(["backup", "site", "homework", "photos", "release"])]) + ".zip"


def tar_only(r):
    return r.choice([low(r), low(r) + r.choice("-_") + low(r), low(r) + str(r.randint(1, 2029)), r.choice(["backup", "site", "homework", "photos", "release"])]) + r.choice([".tar.gz", ".tgz", ".tar"])


def member(r):
    return r.choice([low(r) + "." + r.choice(lib.EXT), low(r) + "." + r.choice(lib.EXT), low(r) + "/" + low(r) + "." + r.choice(lib.EXT), r.choice(["README.md", "LICENSE", "index.html", "config.json", "manifest.xml", "notes.txt"])])


SLOTS = dict(b4.SLOTS)
SLOTS.update(
    jp=jp, kx=kx, le=b4.SAYX(EXTS), xe=EXTS, to=q_name(single_folder), d=q_name(single_folder), sd=q_name(lambda r: single_folder(r)), dest=b4.SLOTS["to"], a=q_name(fname), b=q_name(fname), nf=q_name(single_folder), tn=say(lambda r: r.choice([low(r), low(r) + "_" + low(r), low(r) + " " + low(r), low(r).capitalize(), bare(r)]) + "." + r.choice("txt txt txt md md csv log list".split()), 0.4),
    t=quoted_note, tb=bare_note, items=items, zip=q_name(archive), zf=say(zip_only), tf=say(tar_only), m=say(member), link=say(linkname), tgt=q_name(target), scr=say(rule_script), of=older, yr=lambda r: str(r.randint(2009, 2028)),
    two=several(roomy, 2, 2), three=several(roomy, 3, 3), many=several(roomy, 4, 8), w1=lambda r: low(r), w2=lambda r: low(r), w3=lambda r: low(r), w4=lambda r: low(r), st=b4.SLOTS["st"], ln=lambda r: r.choice(["top", "bottom"]),
    gw=lambda r: r.choice([low(r), low(r), low(r).capitalize(), "invoice", "report", "draft", "scan", "holiday", "final", "recipe", "essay", "match", str(r.randint(2012, 2028))]),
    twof=several(lambda r: fname(r), 2, 2), threef=several(lambda r: fname(r), 3, 3), manyf=several(lambda r: fname(r), 2, 6),
    twoe=several(lambda r: bare(r) + "." + r.choice("txt md csv html css js py log json".split()), 2, 2), threee=several(lambda r: r.choice([bare(r), roomy(r)]) + "." + r.choice("txt md csv html css js py log json".split()), 3, 3), manye=several(lambda r: r.choice([bare(r), bare(r), roomy(r)]) + "." + r.choice("txt txt md csv html css js py log json".split()), 4, 8),
)

A = dict(b4.A)
for _k in ("LOWX", "UPX", "SUFX", "TODAY", "OWNDATE", "FOLDERX", "CUTNUM", "CAPX", "BAKS", "MONTH", "YEAR", "DAY", "OWNDIR", "KEEPN", "KEEP1", "UP1", "UP2", "UP3", "UPT"):
    A[_k] = A[_k].replace("@le", "@jp")
A.update(
    KX=S(name_glob="@kx"), KXD=S("@d", name_glob="@kx"), KXH=S(name_glob="@kx", depth=1), FILES=S(kind="file", depth=1), FILESD=S("@d", kind="file", depth=1), BLANKSALL=S(kind="file"),
    MV='fs.move {"paths":"$_","into":"@to"}', CP='fs.copy {"paths":"$_","into":"@to"}', RM='fs.delete {"paths":"$_"}', RMR='fs.delete {"paths":"$_","recursive":true}', PREF='fs.move {"paths":"$_","pattern":{"find":"^","replace":"@pre"}}',
    ZIP='fs.archive {"paths":"$_","to":"@zip"}', ZIPX='fs.archive {"paths":"$_","to":"@zip","remove_originals":true}', MVHERE='fs.move {"paths":"$_","into":"."}', CPHERE='fs.copy {"paths":"$_","into":"."}',
    SUFALL='sh for f in *.*; do if [ -f "$f" ]; then mv -n "$f" "${f%.*}@suf.${f##*.}"; fi; done', SUFD='sh cd @q_d && for f in *.@jp; do mv -n "$f" "${f%.@jp}@suf.@jp"; done',
    SPCD="""sh cd @q_d && for f in *' '*; do mv -n "$f" "$(echo "$f" | tr ' ' '_')"; done""", DASHD="""sh cd @q_d && for f in *' '*; do mv -n "$f" "$(echo "$f" | tr ' ' '-')"; done""", NOBLANKD="""sh cd @q_d && for f in *' '*; do mv -n "$f" "$(echo "$f" | tr -d ' ')"; done""",
    LOWD="""sh cd @q_d && for f in *; do mv -n "$f" "$(echo "$f" | tr 'A-Z' 'a-z')"; done""", UPD="""sh cd @q_d && for f in *; do mv -n "$f" "$(echo "$f" | tr 'a-z' 'A-Z')"; done""",
    EXTLOW="""sh for f in *.*; do if [ -f "$f" ]; then b="${f%.*}"; e="${f##*.}"; mv -n "$f" "$b.$(echo "$e" | tr 'A-Z' 'a-z')"; fi; done""", EXTUP="""sh for f in *.*; do if [ -f "$f" ]; then b="${f%.*}"; e="${f##*.}"; mv -n "$f" "$b.$(echo "$e" | tr 'a-z' 'A-Z')"; fi; done""",
    STEMLOW="""sh for f in *.@jp; do b="${f%.@jp}"; mv -n "$f" "$(echo "$b" | tr 'A-Z' 'a-z').@jp"; done""", STEMUP="""sh for f in *.@jp; do b="${f%.@jp}"; mv -n "$f" "$(echo "$b" | tr 'a-z' 'A-Z').@jp"; done""",
    UPDIR="""sh cd @q_d && i=1; for f in *.@jp; do mv -n "$f" "@st$i.@jp"; i=$((i+1)); done""", NUM2="""sh i=1; for f in *.@jp; do mv -n "$f" "$(printf '%02d_%s' $i "$f")"; i=$((i+1)); done""", NUM3="""sh i=1; for f in *.@jp; do mv -n "$f" "$(printf '%03d_%s' $i "$f")"; i=$((i+1)); done""",
    JUSTNUM="""sh i=1; for f in *.@jp; do mv -n "$f" "$i.@jp"; i=$((i+1)); done""", HASBLANK="sh find . -name '* *'", HASCAP="sh find . -name '*[A-Z]*'",
    FLATDQ="sh find @q_d -mindepth 2 -type f -exec mv -n -t @q_d {} +", TYPEDQ=b4.A["TYPED"].replace("@pd", "@q_d"), KEEPDQ="sh ls -t @q_d/*.@jp | sed '1,@{few}d' | xargs -rd '\\n' rm --", KEEP1DQ="sh ls -t @q_d/*.@jp | sed '1d' | xargs -rd '\\n' rm --",
    NEWFILE='fs.write {"path":"@tn","content":"","expect_hash":"absent"}', NOTE='fs.write {"path":"@tn","content":"@t","expect_hash":"absent"}', NOTEB='fs.write {"path":"@tn","content":"@tb","expect_hash":"absent"}', APP='fs.write {"path":"@tn","content":"@t","append":true}', APPB='fs.write {"path":"@tn","content":"@tb","append":true}',
    PREP="sh sed -i '1i @t' @q_tn", PREPB="sh sed -i '1i @tb' @q_tn", BAK='fs.copy {"from":"@a","to":"@a.bak"}', LINK='fs.symlink {"target":"@tgt","link":"@link"}', RUN='fs.chmod {"paths":["@scr"],"mode":"+x"}', REN='fs.move {"renames":[{"from":"@a","to":"@b"}]}',
)


def action(text):
    text = text.strip()
    if text in A:
        return A[text]
    return b4.action(text)


# A text without quotes: nothing may follow it.
OPEN = ("?", "@tb", "@items", "@lines", "@it")


def put(weight, wordings, steps, derive, slots):
    some, n = t2._split(wordings)
    front = [w for part in some for w in part if w.split(" ", 1)[0].strip(",:;") in t2.IMP and not t2.POLITE.search(w) and not w.endswith(OPEN)]
    for part in (front, [w for part in some for w in part if w not in front]):
        if part:
            add(weight * (len(part) / n) ** 0.5, "\n".join(part), steps, derive=derive, noise=part is front, **{**SLOTS, **slots})


FINDS = ("fs.search", "fs.list")


def without(calls, at):
    """The steps where the search at `at` found nothing: what needs it is left out, and later references count anew."""
    kept, new = [], {}
    for i, c in enumerate(calls):
        if i != at and f'"${at + 1}"' in c or f'"${at + 1}.' in c:
            continue
        new[i + 1] = len(kept) + 1
        kept.append(re.sub(r'"\$(\d+)(?=["\.])', lambda m: f'"${new[int(m[1])]}', c))
    steps = []
    for c in kept:
        steps += [c, "ok 0" if c == calls[at] else b4.result(c)]
    return steps + ["show"]


def B(text, derive=None, wt=1.0, **slots):
    more = (lambda v, r: {**parts(v, r), **derive(v, r)}) if derive else parts
    for block in re.split(r"\n\s*\n", text.strip()):
        lines = [x.strip() for x in block.strip().split("\n") if x.strip()]
        assert lines[0].startswith("= ") and len(lines) > 1 and not any(x.startswith("= ") for x in lines[1:]), lines
        calls, last = [], 0
        for i, x in enumerate(lines[0][2:].split(" ;; ")):
            a = action(x)
            calls.append(a.replace('"$_', f'"${last}'))
            if a.startswith(FINDS):
                last = i + 1
        w = wt * min(2.0, 0.4 + 0.16 * (len(lines) - 1))
        steps = []
        for a in calls:
            steps += [a, b4.result(a)]
        if calls[-1].startswith(("ask ", "say ")):
            steps = steps[:-1]
        else:
            steps += ["show"]
        body = "\n".join(lines[1:])
        put(w, body, steps, more, slots)
        for i, a in enumerate(calls):
            # What acts on the folder that would have been filled is not asked for then.
            if a.startswith("fs.search") and any(f'"${i + 1}' in c for c in calls) and all('"$' in c or c.startswith(FINDS + ("fs.mkdir",)) for c in calls[i + 1:]) and not calls[-1].startswith("fs.list"):
                put(w * (0.08 if len(calls) < 3 else 0.05), body, without(calls, i), more, slots)

# ---------------------------------------------------------------- in front of names

B("""
= KX ;; PREF
put @pre before the names of all @kx
all @kx should start with @pre
could the names of my @kx begin with @pre?
@kx get @pre as a prefix
prefix @kx with @pre
prefix for all @kx: @pre
I'd like @pre at the very front of each of the @kx
my teacher wants @pre in front of every name, only the @kx though
stick @pre onto the front of the @kx
add @pre to the start of all @kx names
@kx: @pre + name
so that I find them again, put @pre at the beginning of all @kx
glue @pre to the front of the @kx please, don't touch other files
every name of the @kx has to open with @pre
rename @kx to @pre plus what they are called now
front of name = @pre, for @kx
the @kx need @pre before their names because the archive demands it
we deliver tomorrow and the client wants @pre before each file name, that's for the @kx
would you give the @kx a @pre at the front?
the shared drive is a mess. All my @kx should carry @pre in front so people see they're mine
name of each of the @kx: first @pre, then the rest as it was
tag the @kx with @pre in front
label all @kx by writing @pre before the name
mark the @kx: @pre at the start of the name
i need @pre infront of all the @kx
can u add @pre before all @kx names
the @kx names must be prepended with @pre
prepend @pre to the @kx
batch rename @kx, leading @pre
bulk rename: leading @pre for @kx, nothing else changes
please to add @pre in beginning of the names of all @kx
@pre at the beginning of the @kx names, the ending must stay
don't change the rest of the name, just set @pre before it, for all @kx
make all @kx begin with @pre
let the @kx begin with @pre
i keep mixing up the jobs so every one of the @kx should start with @pre
@pre goes first in the names of the @kx
begin all @kx names with @pre, the old name behind it
put in front of the @kx the letters @pre
all @kx, prefix @pre, thanks
the names of the @kx lack @pre at the front, add it
@kx should be recognisable by a @pre in front

= KXD ;; PREF
the @kx in @d need @pre in front of their names
in @d all @kx should start with @pre
@d: put @pre before every one of the @kx
prefix the @kx in @d with @pre
only in @d: @pre in front of the @kx
add @pre to the front of the @kx inside @d, not elsewhere
the folder @d has @kx, please put @pre before their names
everything else stays as it is, but the @kx in @d get @pre in front
inside @d the @kx should be called @pre plus their old name
@kx of @d, leading @pre

= FILES ;; PREF
put @pre in front of every file here
all files in this folder should start with @pre
prefix everything here with @pre, files only
add @pre to the beginning of every file name in this folder
each file right here: @pre before its name
every file here gets @pre in front, folders don't
@pre before all the names of the files in this folder, not in the ones below
the files here all need the prefix @pre
whatever files are in this folder, start their names with @pre
no matter what type: every file in this folder, @pre at the front
can all files of this folder be named @pre plus old name?
i want @pre before all names here, don't go into subfolders

= FILESD ;; PREF
put @pre in front of every file in @d
all files in @d should start with @pre
prefix everything in @d with @pre, files only
@d: each file gets @pre before its name
add @pre to the beginning of every file name in @d
i'd like all the files in @d to begin with @pre

= S k=folder d=1 ;; PREF
put @pre in front of every folder name here
the folders in this folder should all start with @pre, leave the files
prefix the folders here with @pre, no files
directories here: leading @pre

= S g=*@gw* k=file ;; PREF
put @pre in front of all files with @gw in the name
everything called something with @gw should start with @pre
files that have @gw in their name: prefix @pre
add @pre before the names that contain @gw, other files not
""")


def ex_pre(r):
    e, p, a = r.choice(EXTS), r.choice([low(r) + r.choice("_-"), low(r) + r.choice("_-"), low(r).upper() + "_", str(r.randint(2010, 2028)) + r.choice("_-")]), r.choice(["a", "x", "IMG_0012", "cat", "photo1", "test", low(r), low(r)])
    return {"xx": (plural(r, e), e), "pp": p, "ea": f"{a}.{e}", "eb": f"{p}{a}.{e}"}


B("""
= S g=*.@xx ;; P ^|@pp
put @pp in front of all @xx, so @ea becomes @eb
all @xx get @pp in front, e.g. @ea turns into @eb
prefix the @xx with @pp ((@ea -> @eb))
i need @pp before the names of the @xx: @ea would then be @eb
@pp before every name of the @xx, for example @eb instead of @ea
rename all @xx like this: @ea -> @eb, i.e. @pp in front
the @xx should be called @eb and so on instead of @ea, just put @pp before the name
from @ea to @eb, that's what i want for all @xx, @pp at the front
add the prefix @pp to @xx. Example: @ea => @eb
make @eb out of @ea and do likewise with all the @xx: @pp first
say @ea, that should be @eb. same with the other @xx, prefix @pp
for instance @ea must be named @eb; all @xx please, always with @pp at the start
@xx: @ea is to become @eb etc. ((prefix @pp))
every one of the @xx gets a @pp, like @ea gets to be @eb
""", **linked(ex_pre))

# ---------------------------------------------------------------- behind names

B("""
= SUFX
add @suf to the end of the names of all @jp here
put @suf behind the name of each of the @jp here, before the dot
all @jp here should end in @suf, before the ending
append @suf to the @jp names in this folder
suffix for the @jp here: @suf
@jp in this folder: name, then @suf, then the ending
the @jp here get @suf after their name, the extension stays last
I want @suf between name and ending of all @jp here
hang @suf on the end of each of the @jp names here
tag the @jp here with @suf at the end of the name, not after the extension
stick @suf on the back of the names, only the @jp in this folder
the lab wants @suf at the end of each name. It's the @jp here, and mind the extension.
all these @jp are the second version so add @suf to their names, before the extension, here
behind the names of the @jp here: @suf
could you tack @suf on to the names of the @jp in this folder?
every one of the @jp here needs @suf right before the dot
rename the @jp here so that @suf comes just before the ending
i'm handing these in, all @jp here must have @suf at the end of their name
my @jp here should have @suf at the end, but they must still open so don't break the ending
mark the @jp here as done: @suf at the end of the name
name + @suf + ending please, for @jp here
names of @jp here, suffix @suf, ending unchanged
before the dot put @suf, for all the @jp here
in this folder, @jp, trailing @suf ((the part before the dot))
append to stem: @suf; files: @jp, here
@suf at the back of the @jp names here, pls
please to write @suf after the name of every of the @jp in this folder
@jp here: @suf after the name
this folder's @jp want a @suf at the end of their name

= SUFD
in @d, add @suf to the end of the names of the @jp
the @jp in @d should end in @suf, before the extension
@d: put @suf behind the name of each of the @jp
suffix @suf for all @jp in @d
append @suf to the @jp in @d, extension unchanged
inside @d each of the @jp gets @suf before the dot
@jp of @d: name, @suf, ending

= SUFALL
add @suf to the end of every file name here, before the extension
every file in this folder should have @suf behind its name, whatever the type
all files here: @suf just before the ending
suffix @suf for everything in this folder, keep the extensions
put @suf behind each file name here, no matter which ending
each file here, name then @suf then its extension
i want @suf at the end of all file names in this folder, extensions must survive
whatever's here gets @suf before the dot
""")


def ex_suf(r):
    e, p, a = r.choice(EXTS), r.choice("_-") + r.choice([low(r), "old", "v2", "final", "bak", "small", str(r.randint(2010, 2028))]), r.choice(["a", "x", "IMG_0012", "cat", "photo1", "test", low(r), low(r)])
    return {"xx": (plural(r, e), e), "pp": p, "ea": f"{a}.{e}", "eb": f"{a}{p}.{e}"}


B("""
= sh for f in *.@xx; do mv -n "$f" "${f%.@xx}@pp.@xx"; done
put @pp behind the names of all @xx here, so @ea becomes @eb
all @xx here get @pp at the end, e.g. @ea turns into @eb
@pp at the end of the name, before the dot, for the @xx here ((@ea -> @eb))
i need @pp behind the names of the @xx in this folder: @ea would then be @eb
rename the @xx here like this: @ea -> @eb, i.e. @pp at the end
the @xx here should be called @eb and so on instead of @ea, just @pp before the dot
add the suffix @pp to the @xx in this folder. Example: @ea => @eb
make @eb out of @ea and do likewise with all the @xx here, @pp at the end
for instance @ea must be named @eb; all @xx of this folder please, always @pp before the ending
append @pp to the @xx here, like @eb for @ea
""", **linked(ex_suf))

B("""
= TODAY
today's date in front of all @jp here
put the date of today before the names of the @jp in this folder
the @jp here should start with today's date
add today's date as a prefix to the @jp here
date stamp the @jp here, in front, today's
all these @jp came in today, so today's date goes before each name here

= OWNDATE
put each file's date in front of its name, @jp here
the @jp here should start with the date they were last changed
prefix the @jp in this folder with their own date
the day each of the @jp was made, in front of its name, here
i want the @jp here to sort by time, so write each one's date before the name

= FOLDERX
put the name of this folder in front of all @jp here
the @jp here should start with the folder's name
prefix the @jp with the name of the folder they're in, this one here

= CUTNUM
the @jp here start with numbers, take those off
remove the leading numbers from the @jp names here
no numbers at the front of the @jp names in this folder
strip the track numbers off the @jp here
names of the @jp here begin with digits, i don't want those

= CAPX
the names of the @jp here should start with a capital letter
capitalise the first letter of each of the @jp here
first letter upper case, for the @jp names in this folder, just the first one
""")

# ---------------------------------------------------------------- blanks in names

B("""
= SPC
replace the spaces in the file names here with underscores
the names here have blanks, make them underscores
no spaces in file names please, underscores instead, this folder
swap every space in the names here for _
put underscores where the spaces are in the file names here
spaces to underscores, names in this folder
underscores instead of spaces in all names here
can you turn the blanks in these file names into underscores?
my website doesn't like spaces in names, use underscores for everything here
the upload fails because of the blanks in the names here, underscores would be fine
i hate spaces in file names. underscores. this folder.
each blank in a name here should become an underscore
names here: " " -> "_"
file names in this folder contain spaces; convert to underscores
rename everything here so there are underscores and no spaces
would it be possible to have underscores rather than spaces in these names
get the spaces out of the names here and put _ in
the server is linux and i'm told no blanks in names, so underscores for all the files here
all names here with a gap in them: fill the gap with an underscore
these filenames have gaps, fill them with _
pls change spaces in names to underscore, all files in this folder
the file names in here must not have white space, underscore is ok
whitespace in names here => underscore
sanitize the names here, underscores for spaces
could the files here be named with underscores, not with blanks
there should be an underscore wherever a name here has a space
in this folder change "my file.txt" style names to "my_file.txt"
e.g. "summer trip.jpg" should be "summer_trip.jpg", do that for all names here
"Lab report 1.doc" becomes "Lab_report_1.doc" and so on, everything in this folder
so that a name like "new song.mp3" is "new_song.mp3": underscores for spaces, all here
i want a_b instead of a b in the names of this folder
make the names here shell safe: underscores where blanks are
names with spaces are a pain, turn the spaces in them to _ here
space => _ (this folder, only the names)
don't touch what's in the files, only put underscores for the spaces in their names, here
please to change the blanks of the names in this folder in underscores

= DASH
replace the spaces in the file names here with dashes
the names here have blanks, make them dashes
no spaces in file names please, hyphens instead, this folder
swap every space in the names here for a -
spaces to hyphens, names in this folder
dashes instead of spaces in all names here
can you turn the blanks in these file names into hyphens?
my blog wants dashes where the names here have spaces
each blank in a name here should become a dash
names here: " " -> "-"
rename everything here so there are dashes and no spaces
e.g. "summer trip.jpg" should be "summer-trip.jpg", do that for all names here
i want a-b instead of a b in the names of this folder
there should be a hyphen wherever a name here has a space
put a minus where the blanks are in these file names
"Lab report 1.doc" becomes "Lab-report-1.doc" and so on, everything in this folder
white space in names here => hyphen, please
could the files here be named with dashes, not with blanks
get the spaces out of the names here and put - in
fill the gaps in the names here with dashes

= NOBLANK
remove the spaces from the file names here
take all blanks out of the names in this folder, put nothing in
no spaces in the names here at all, just close them up
delete the blanks in these file names
the names here should be written together, without spaces
strip the spaces out of every name here
i want ab instead of a b in the names of this folder
names here: spaces out, no underscore, no dash
"summer trip.jpg" should be "summertrip.jpg", do that for all names here
get rid of the gaps in the names here, everything in one word
squash the names here, i.e. drop the spaces
just delete each space in the names of the files here
no replacement, simply remove blanks from names in this folder
file names here as one word each, without the spaces

= SPCD
in @d, replace the spaces in the file names with underscores
the names in @d have blanks, underscores would be better
@d: underscores instead of spaces in the names
change blanks to underscores in the names of everything in @d
no spaces in the names inside @d please, use _
all file names in @d, space -> underscore

= DASHD
in @d, replace the spaces in the file names with dashes
the names in @d have blanks, dashes would be better
@d: hyphens instead of spaces in the names
no spaces in the names inside @d please, use -

= NOBLANKD
in @d, take the spaces out of the file names
the names in @d should have no blanks, just close the gaps
@d: remove spaces from names, put nothing there

= KX ;; UNDER
the @kx have spaces in their names, underscores please
only the @kx: underscores instead of spaces in the names
replace blanks with underscores in the names of the @kx, leave other files
spaces to underscores, but just the @kx
my @kx have blanks in the name, make that underscores
underscores for the spaces in all @kx names, subfolders too

= KX ;; HYPH
the @kx have spaces in their names, dashes please
only the @kx: dashes instead of spaces in the names
replace blanks with hyphens in the names of the @kx, leave other files
spaces to hyphens, but just the @kx

= BLANKSALL ;; UNDER
underscores instead of spaces in all file names, in the subfolders as well
replace spaces with underscores in every file name below here
all files, however deep: blanks in the name become underscores
recursively change the blanks in file names to _

= BLANKSALL ;; HYPH
dashes instead of spaces in all file names, in the subfolders as well
replace spaces with hyphens in every file name below here

= U2B
spaces instead of underscores in all names here
the names here have underscores, i'd rather have spaces
turn the underscores in these file names into blanks
_ -> space, names in this folder
"my_file.txt" should be "my file.txt", same for everything here

= D2U
underscores instead of dashes in all names here
the names here have hyphens, make them underscores
change - to _ in the file names of this folder

= U2D
dashes instead of underscores in all names here
the names here have underscores, make them hyphens
change _ to - in the file names of this folder

= HASBLANK
which names have a space in them? don't rename anything
show me the files with blanks in the name, i'll fix them myself
are there names with spaces here? only list
any file names with spaces? just asking
list everything whose name has a space, change nothing
how do i see the names that contain blanks
do i have files with spaces in their names?
names with spaces, show them please
""".replace("(this folder, only the names)", "((this folder, only the names))"))

# ---------------------------------------------------------------- small and capital letters

B("""
= LOWER
make all file names here lowercase
all names here in lower case
small letters for every file name in this folder
the file names here should be lowercase
turn the names in this folder to lower case
lowercase everything here
no capitals in the names here please
change all the names here to small letters
i want the file names in this folder without capital letters
rename all to lowercase, this folder
file names here: all lower
downcase the names in this folder
linux cares about case and my links don't, so lowercase all the names here
somebody SHOUTS in these file names, small letters for all please
the camera writes names in capitals. All lower case here, please.
can the names here be in small letters only
IMG_1.JPG should be img_1.jpg, all files in this folder
e.g. Photo.JPG becomes photo.jpg, do it with everything here
lower case names, everything in this folder, only names not contents
upper case letters in names here => lower case
convert names here from upper to lower case
get rid of the capital letters in the names here
whatever is here should have a lowercase name
names small. all. here.
please to make small all letters of the file names in this folder
every name here in lowercase, ending too

= UPPER
make all file names here uppercase
all names here in upper case
capital letters for every file name in this folder
the file names here should be in capitals
turn the names in this folder to upper case
uppercase everything here
change all the names here to big letters
file names here: all caps
the old machine only reads names in capitals, so upper case for everything here
photo.jpg becomes PHOTO.JPG, do it with everything here
lower case letters in names here => upper case
can the names here be in big letters only
whatever is here should have its name in capitals
i'd like all caps names in this folder
please to make big all letters of the file names in this folder
every name here in uppercase, ending too
upcase names, this folder

= LOWX
make the names of the @jp here lowercase
only the @jp in this folder: lower case names
the @jp here should have small letters in their names, other files stay
lowercase the @jp here, nothing else
small letters for the @jp names here
@jp here -> lower case
the names of my @jp in this folder are in capitals, i want them small
no capital letters in the names of the @jp here
names of the @jp here in lower case, leave the rest
change just the @jp of this folder to lower case

= UPX
make the names of the @jp here uppercase
only the @jp in this folder: upper case names
the @jp here should have capital letters in their names, other files stay
uppercase the @jp here, nothing else
capitals for the @jp names here
@jp here -> upper case
names of the @jp here in capitals, leave the rest
change just the @jp of this folder to upper case

= STEMLOW
the @jp names here in small letters, but don't touch the ending
lower case for the @jp here, the extension stays as it is
small letters in front of the dot, for the @jp in this folder

= STEMUP
the @jp names here in capitals, but don't touch the ending
upper case for the @jp here, the extension stays small
capitals in front of the dot, for the @jp in this folder

= LOWD
make all file names in @d lowercase
the names in @d should be in small letters
lower case for everything in @d
@d: names to lowercase
no capitals in the file names of @d please
in @d, turn the names to lower case

= UPD
make all file names in @d uppercase
the names in @d should be in capitals
upper case for everything in @d
@d: names to uppercase

= EXTLOW
make the extensions here lowercase, leave the names alone
.JPG should be .jpg, .PDF should be .pdf and so on, only the endings, here
only the endings in lower case, all files here
just the file endings here in small letters
the extensions in this folder are in capitals, small please, names stay
endings lower case, not the names, in this folder
photo.JPG -> photo.jpg, i mean the endings of all files here
lowercase extensions here, don't touch what's before the dot
my program wants small endings, so fix the endings here, only the endings
the part after the dot in small letters, everything in this folder

= EXTUP
make the extensions here uppercase, leave the names alone
only the endings in capitals, all files here
just the file endings here in big letters
endings upper case, not the names, in this folder
the part after the dot in capitals, everything in this folder

= HASCAP
which names have capital letters? don't change them
show me the files with capitals in the name, nothing else
are there names with upper case letters? only list
list all that has a big letter in its name, don't rename
any uppercase names here? just looking
""")

# ---------------------------------------------------------------- numbers

B("""
= UP1
rename the @jp here to @{st}1, @{st}2, @{st}3 and so on
number the @jp here: @{st}1, @{st}2 and so forth
call the @jp in this folder @{st}1, @{st}2, @{st}3 ...
the @jp here should be called @{st}1, @{st}2 etc
I'd like the @jp here as @{st}1, @{st}2, counting up
give the @jp here the names @{st}1, @{st}2, @{st}3, each with its ending
@jp here => @{st}1, @{st}2, ...
the names of the @jp here are gibberish, make them @{st}1, @{st}2, @{st}3
one after the other: @{st}1, @{st}2, @{st}3, for all @jp in this folder
my camera gives silly names. @jp here please as @{st}1, @{st}2 and so on.
consecutive numbers for the @jp here, with @st in front: @{st}1, @{st}2
instead of what they're called now, the @jp here should be @{st}1, @{st}2, @{st}3 and on
could you rename all @jp here @{st}1, @{st}2, ...?
sequence the @jp in this folder as @{st}1, @{st}2 etc, no zeros in front
enumerate the @jp here, new names @{st}1 @{st}2 @{st}3
numbered names for the @jp here please, starting with @{st}1
please to give numbers to the @jp here: @{st}1, @{st}2, @{st}3
kids' pictures all have weird names so number the @jp here, @{st}1, @{st}2 and so on

= UP2
number the @jp here with two digits, @{st}01, @{st}02 and so on
the @jp here should be called @{st}01, @{st}02 ... with a zero in front
rename the @jp in this folder to @{st}01, @{st}02, @{st}03
@jp here as @{st}01, @{st}02 etc
call the @jp here @{st}01, @{st}02, ... so that they sort properly
two digit numbers for the @jp here please: @{st}01 and up

= UP3
number the @jp here with three digits, @{st}001, @{st}002 and so on
the @jp here should be called @{st}001, @{st}002 ... with zeros in front
rename the @jp in this folder to @{st}001, @{st}002, @{st}003
@jp here as @{st}001, @{st}002 etc
call the @jp here @{st}001, @{st}002, ... so that they sort properly
three digit numbers for the @jp here please: @{st}001 and up

= UPT
number the @jp here by date, the oldest is @{st}1
rename the @jp here in the order they were taken: @{st}1, @{st}2 and so on
oldest first, the @jp here should be @{st}1, @{st}2, @{st}3
by age please: @jp here => @{st}1 for the oldest, then @{st}2 ...

= NUM2
put a number in front of each of the @jp here, 01_, 02_, 03_, keep the names
number the @jp here but keep their names: 01_name, 02_name
running number before the name of the @jp here, like 01_
the @jp here should begin with 01_, 02_ and so on, the old name stays behind it
so that they stay in this order, 01_ 02_ 03_ before the @jp here

= NUM3
put a number in front of each of the @jp here, 001_, 002_, keep the names
running number before the name of the @jp here, like 001_
the @jp here should begin with 001_, 002_ and so on, the old name stays behind it

= JUSTNUM
rename the @jp here to just 1, 2, 3 and so on
the @jp here should be called 1, 2, 3, only the number and the ending
nothing but numbers as names for the @jp here: 1, 2, 3

= UPDIR
number the @jp in @d: @{st}1, @{st}2 and so on
in @d the @jp should be called @{st}1, @{st}2, @{st}3
rename the @jp inside @d to @{st}1, @{st}2 etc
@d: @jp as @{st}1, @{st}2, ...
""")

# ---------------------------------------------------------------- endings

X2 = dict(x=lambda r: r.choice("txt md csv json log html htm jpeg jpg png dat text yaml yml cfg conf ini tsv xml js mjs ts py sh bash doc rtf mpeg mov aif tif jfif webp markdown bak old".split()),)
B("""
= S g=*.@x ;; EXTC
change the ending of all .@x files to .@x2
all .@x files should be .@x2 files, only the name changes
rename .@x to .@x2
the .@x files need the extension .@x2
make every .@x a .@x2, just the ending
give the .@x files the ending .@x2
.@x -> .@x2, all of them
from .@x to .@x2 please, the extension i mean
turn the extension .@x into .@x2
swap the ending .@x for .@x2 on all files
the files ending in .@x should end in .@x2 instead
i have lots of .@x files, they should be called .@x2
change extension @x to @x2 everywhere
my editor only opens .@x2, so rename the .@x files
could all the .@x files get .@x2 as extension?
instead of .@x i want .@x2 at the end of the names
the teacher wants .@x2 and mine are .@x, it's only the ending that has to change
new extension for all .@x files: .@x2
extension @x is wrong, it should be @x2, fix all files
please make .@x2 from .@x, don't convert anything, only rename
no conversion needed, just rename all .@x to .@x2
replace .@x at the end of the names by .@x2
batch change extension: @x => @x2
all files with ending @x get the ending @x2
the @x ending must go, @x2 is right
please to change the ending @x of all files in @x2
a.@x should be a.@x2 and so on
so notes.@x becomes notes.@x2, same for every .@x file
everything that ends in .@x must end in .@x2

= S p=@d g=*.@x ;; EXTC
in @d, change the ending of the .@x files to .@x2
the .@x files in @d should be .@x2
@d: rename .@x to .@x2
only in @d: extension .@x becomes .@x2
all .@x inside @d get .@x2 as extension

= S g=*.@x d=1 ;; EXTC
change .@x to .@x2 but only in this folder, not the subfolders
just here, not below: the ending .@x should be .@x2
.@x to .@x2 for the files right here, leave the ones in subfolders

= S g=*.@x ;; P \\.@x$|
remove the ending .@x from all files
the .@x at the end of the file names should go, nothing in its place
take .@x off the names of all .@x files
cut the extension .@x, i want the names without it

= S g=*.@x
which files end in .@x? don't rename them
list the .@x files, no renaming
are there .@x files left? only show
""", **X2)
B("""
= S g=*.jpeg ;; P \\.jpeg$|.jpg
rename .jpeg to .jpg
all .jpeg should be called .jpg
some photos end in .jpeg, make that .jpg
jpeg to jpg, only the names
i want .jpg everywhere, no more .jpeg

= S g=*.htm ;; P \\.htm$|.html
rename .htm to .html
the .htm pages should end in .html

= sh for f in *.@imga; do convert "$f" "${f%.@imga}.@imgb"; done
convert the .@imga pictures here to .@imgb
turn all @imga files in this folder into real @imgb files
the @imga here as @imgb please, converted, not just renamed
make a @imgb version of each @imga here
""", imga=["png", "bmp", "webp", "tiff"], imgb=["jpg", "gif"])

# ---------------------------------------------------------------- a word in names

B("""
= UN ;; NAMEREP
replace @u with @v in all file names
in the file names, change @u to @v
rename all files with @u in the name so that it says @v
every @u in a file name should be @v
swap @u for @v in the names
the file names say @u, it should be @v
where the name has @u put @v
file names: @v instead of @u
names only: @u => @v
i want @v and not @u in the file names
substitute @v for @u in file names
turn @u into @v in every file name
the project was @u and is now called @v, please rename the files accordingly
i got the name wrong, all files called @u something should be @v something
can you change the word @u in the file names to @v?
in all names that contain @u, write @v there
the bit @u in file names becomes @v
files have @u in their names but @v would be right
new name for @u is @v. change the file names.
@u was last year, @v is now: update the file names
for all files: if @u is in the name, make it @v
don't touch what's inside the files, just change @u to @v in their names
leave the texts alone, only in the names @u should be @v
the customer is called @v, not @u, and it's wrong in all the file names
typo in the file names: @u should read @v
please to change @u by @v in the names of the files
find @u and replace by @v, in file names
exchange @u for @v in names
everywhere the file name contains @u it must be @v
mass rename: @u to @v
make the names say @v where they say @u

= UD ;; NAMEREP
in @d, replace @u with @v in the file names
the file names in @d say @u, it should be @v
@d: @u to @v in the names
rename the files in @d, @u becomes @v
change @u to @v in all names inside @d, not elsewhere

= UN ;; DROPU
remove @u from all file names
take the word @u out of the file names
the file names contain @u, get rid of that part
drop @u from the names
file names without @u please
cut @u out of every file name
delete @u in the names, not the files
i don't want @u in my file names any more
strip @u from the names of the files
every file with @u in its name should lose that part
the @u in the names is superfluous, remove it
can the @u in the file names go? the files stay
names shorter please, without the @u
erase the text @u from all file names, keep the files!
just the bit @u of the names should disappear

= UD ;; DROPU
remove @u from the file names in @d
the names in @d contain @u, take that out
@d: file names without @u

= UN
which files have @u in the name
show me all files called something with @u, don't rename
list the files whose name contains @u
is there a file with @u in its name?
only look: files named @u something
names containing @u?
do any file names have @u in them
i need to know which file names contain @u, change nothing
""")
B("""
= REPHERE
replace @sw with @sw2 in the text of all @te files
inside all @te files change @sw to @sw2
in the contents, not the names: @sw becomes @sw2 in every @te file
all @te files, the word @sw in them should be @sw2
every @te file here that says @sw should say @sw2
swap @sw for @sw2 within the @te files
""", te=b4.SAYX("txt md csv json py js html css xml yaml ini conf sh sql tex".split()))
B("""
= S g=*@uu* k=file ;; P @uu|@vv
replace @uu with @vv in the file names, so that @ea becomes @eb
file names: @vv instead of @uu, e.g. @ea -> @eb
@ea should be called @eb, and likewise all with @uu: that turns into @vv
change @uu to @vv in names ((@ea => @eb))
for example @ea must become @eb, i.e. @uu is to be @vv in all the names
every name with @uu gets @vv there. Example: @ea, new @eb
swap @uu for @vv in the names, like @eb instead of @ea
""", **linked(b4.ex_rep))
B("""
= S g=*@uu* k=file ;; P @uu|
remove @uu from the file names, so that @ea becomes @eb
file names without @uu, e.g. @ea -> @eb
take @uu out of the names: @ea should be called @eb
drop @uu in all names ((@ea => @eb))
for example @ea must become @eb, so @uu goes away in all the names
""", **linked(b4.ex_drop))

# ---------------------------------------------------------------- out of a folder below, into another

B("""
= KXD ;; CP
copy all @kx from @d to @to
copy the @kx in @d into @to
the @kx from @d should also be in @to
put copies of the @kx in @d into @to
I need the @kx out of @d in @to as well, leave the originals
copy every one of the @kx that lie in @d over to @to
from @d to @to: copies of all @kx
take a copy of all the @kx in @d and put it in @to
duplicate the @kx of @d into @to
@to needs the @kx from @d, copy them
@d has @kx. copy those to @to
my @kx are in @d and must also go to @to, copy
make copies of @d's @kx in @to
can @to have the @kx of @d too? don't move them
everything of the @kx kind in @d, copied to @to
cp the @kx of @d to @to
only the @kx, from @d into @to, copy not move
for my students: the @kx in @d as copies in @to
to be on the safe side, copy the @kx in @d to @to

= KXD ;; MV
move all @kx from @d to @to
move the @kx in @d into @to
the @kx from @d belong in @to
put the @kx that are in @d into @to
the @kx in @d should go to @to, not stay there
from @d to @to: move all @kx
take the @kx out of @d and put them in @to
shift the @kx of @d over to @to
@to is the place for the @kx that are in @d now
all @kx in @d have to be in @to instead
get the @kx out of @d and into @to
clear the @kx out of @d, they go to @to
relocate @d's @kx to @to
i put the @kx in @d by mistake, they belong in @to
mv the @kx of @d to @to
transfer all @kx out of @d to @to, other files stay in @d
@d is full so the @kx in it move to @to

= KXD ;; CPHERE
copy all @kx from @d to here
copy the @kx in @d into this folder
i need the @kx from @d here too
bring copies of the @kx in @d here
get me the @kx out of @d, as copies, here
copy @d's @kx here, leave them there as well
the @kx in @d should also be in this folder
all @kx from @d also here please
fetch copies of the @kx in @d into the current folder

= KXD ;; MVHERE
move all @kx from @d to here
move the @kx in @d into this folder
bring the @kx from @d here
get the @kx out of @d, put them here
the @kx in @d should be right here instead
pull the @kx out of @d up to this folder
take the @kx out of @d and leave them here
i want the @kx that are in @d here, not in @d
all @kx of @d up here please

= KX ;; CP
copy all @kx to @to
copy every one of the @kx into @to
put a copy of all @kx in @to
@to should have copies of all @kx
all @kx also in @to, originals stay
back up the @kx to @to
i want the @kx in @to too
can you copy the @kx over to @to?
the @kx, copied into @to please
wherever they are, the @kx should be copied into @to
my boss wants all @kx in @to, but i need mine where they are, so copy
duplicate all the @kx to @to
copies only: @kx to @to
don't move, copy: all @kx into @to

= KX ;; MV
move all @kx to @to
move every one of the @kx into @to
put all @kx in @to
all @kx belong in @to
the @kx should be in @to
@kx go into @to
can you move the @kx over to @to?
collect all @kx in @to
wherever they are, the @kx should end up in @to
tidy up: all @kx to @to
i can't find anything, so put all the @kx into @to
gather my @kx in the folder @to
sweep the @kx into @to
@to is for @kx, so move them there
not a copy, really move the @kx to @to
stash all @kx in @to
the @kx are lying around everywhere; @to is where they belong
file the @kx under @to
drop all @kx in @to

= KXH ;; MV
move only the @kx right here to @to, not those in subfolders
put the @kx of this folder itself in @to, leave the subfolders alone
the @kx here go to @to but not the ones deeper down

= KXH ;; CP
copy only the @kx right here to @to, not those in subfolders
copy the @kx of this folder itself to @to, leave the subfolders alone
""", d=q_name(lambda r: bare(r) if r.random() < 0.6 else roomy(r)))

# ---------------------------------------------------------------- all but some

B("""
= S k=file x=@a d=1 ;; MV
move everything except @a to @to
move all files but @a into @to
everything but @a goes to @to
all files here except @a should be in @to
put everything in @to, only @a stays here
@a stays, everything else goes into @to
leave @a here and move the rest to @to
move the lot to @to but not @a
everything to @to, don't touch @a
all but @a -> @to
I still need @a here, the other files can go in @to
the whole folder's files into @to, with the exception of @a
apart from @a, move all files here to @to
shift everything to @to, without @a
take all the files here, not @a, and put them in @to
keep @a where it is; the others belong in @to
except for @a all files here should be moved to @to
move all that's here to @to - not @a, that one i'm still working on
every file other than @a into @to

= S k=file x=@a d=1 ;; CP
copy everything except @a to @to
copy all files but @a into @to
@to should have a copy of all files here, not of @a though
all files here also in @to, without @a
copy the lot to @to but leave out @a

= S k=file x=@a d=1 ;; RM
delete everything except @a
delete all files here but @a
everything can go, only @a must stay
keep @a and delete the other files
remove all files in this folder apart from @a
just @a stays, all the other files here can be deleted
throw everything out here but not @a
clear this folder, @a has to survive
all files but @a: delete
don't delete @a, delete the rest
get rid of every file here other than @a
only @a is worth keeping, the rest of the files here go in the bin

= S k=file x=@a d=1 ;; ZIP
zip everything except @a into @zip
pack all files here but @a into @zip
@zip with all the files of this folder, without @a
everything here but @a in @zip
put all files into @zip, leave out @a

= S k=file x=*.@x d=1 ;; MV
move everything except the .@x files to @to
all files but the .@x ones go to @to
the .@x files stay here, everything else to @to
leave the .@x files, move the other files to @to
everything that isn't .@x belongs in @to
apart from .@x files move all files here into @to
keep .@x here, the rest to @to

= S k=file x=*.@x d=1 ;; CP
copy everything except the .@x files to @to
all files but the .@x ones, copied to @to
copy what isn't .@x into @to

= S k=file x=*.@x d=1 ;; RM
delete everything except the .@x files
all files but the .@x ones can be deleted
keep the .@x files, delete the other files here
only .@x files should be left here, delete the rest
i just need the .@x files, remove all others here

= S k=file x=*.@x d=1 ;; ZIP
zip everything except the .@x files into @zip
@zip with all files here that aren't .@x

= S k=file x={@xa,@xb} d=1 ;; MV
move everything except @xa and @xb to @to
all files but @xa and @xb go to @to
keep @xa and @xb here, the rest into @to
@xa and @xb stay, everything else to @to
put all files in @to, not @xa, not @xb
leave @xa and @xb alone, move the other files to @to

= S k=file x={@xa,@xb} d=1 ;; RM
delete everything except @xa and @xb
keep @xa and @xb, delete the other files here
all files can go but @xa and @xb must stay
remove all but @xa and @xb

= S k=file x={@xa,@xb} d=1 ;; CP
copy everything except @xa and @xb to @to
all files but @xa and @xb, copied to @to

= S p=@d k=file x=@a d=1 ;; MV
move everything in @d except @a to @to
all files in @d but @a go to @to
from @d move all files to @to, @a stays there

= S p=@d k=file x=@a d=1 ;; RM
delete everything in @d except @a
empty @d but keep @a
in @d only @a should stay, delete the other files

= sh mkdir -p @q_nf && find . -mindepth 1 -maxdepth 1 ! -name @q_sd ! -name @q_nf -exec mv -n -t @q_nf {} +
move everything here, folders as well, to @nf, except @sd
everything in this folder including folders goes into @nf, only @sd stays
files and folders here all into @nf, but not @sd

= S g=@kx x=@sd ;; MV
move all @kx to @to, but leave the ones in @sd
the @kx go to @to except what's in the folder @sd
all @kx into @to, skip the folder @sd
""", xa=lambda r: low(r) + "." + r.choice(lib.EXT), xb=lambda r: low(r) + r.choice(["", "_" + low(r), str(r.randint(1, 9))]) + "." + r.choice(lib.EXT), x=EXTS, a=say(lambda r: low(r) + r.choice(["", "", "_" + low(r), " " + low(r), str(r.randint(1, 2027))]) + "." + r.choice(lib.EXT), 0.4))


def but(r):
    """A kind, and one of it that is left out."""
    e = r.choice(EXTS)
    n = r.choice([low(r), low(r), low(r) + "_" + low(r), low(r) + " " + low(r), low(r).capitalize() + " " + str(r.randint(2, 2027))]) + "." + e
    return {"ky": (plural(r, e), "*." + e), "ka": say(lambda _: n, 0.4)(r)}


B("""
= S g=@ky x=@ka ;; MV
move all @ky to @to except @ka
the @ky go to @to, but not @ka
all @ky apart from @ka into @to
put the @ky in @to, @ka stays

= S g=@ky x=@ka ;; CP
copy all @ky to @to except @ka
copies of the @ky into @to, but not of @ka

= S g=@ky x=@ka ;; RM
delete all @ky except @ka
the @ky can go, but not @ka
remove every one of the @ky, keep @ka
""", **linked(but))
B("""
= S g=@ky x=@ka ;; MV
leave @ka where it is, the other @ky go to @to
@ka stays, all other @ky into @to
move the @ky to @to, only @ka is to stay here

= S g=@ky x=@ka ;; RM
i need @ka, the other @ky can be deleted
@ka stays, all other @ky can go
delete the @ky, only @ka is to stay

= S g=@ky x=@ka ;; ZIP
pack the @ky into @zip, without @ka
@zip with all @ky but @ka
the @ky as @zip, @ka must not be in it

= S g=@ky x=@ka ;; PREF
@pre in front of all @ky except @ka
prefix @ky with @pre but not @ka
every one of the @ky starts with @pre, @ka stays as it is
put @pre before all @ky, hands off @ka
""", **linked(but))

# ---------------------------------------------------------------- several kinds into several folders

def chain(kinds, how="MV"):
    """Steps for `(slot of a kind, slot of a folder)`, one search and one call each."""
    word = {"MV": "fs.move", "CP": "fs.copy"}
    return " ;; ".join(f'fs.search {{"path":".","name_glob":"@{k}"}} ;; {word[how]} {{"paths":"$_","into":"@{to}"}}' for k, to in kinds)


TWO, THREE, FOUR = [("kx", "to"), ("kx2", "to2")], [("kx", "to"), ("kx2", "to2"), ("kx3", "to3")], [("kx", "to"), ("kx2", "to2"), ("kx3", "to3"), ("kx4", "to4")]
KEY = 'fs.search {"path":".","name_glob":"@%s"}'
B(f"""
= {chain(TWO)}
move the @kx to @to and the @kx2 to @to2
@kx into @to, @kx2 into @to2
put all @kx in @to and all @kx2 in @to2
@kx go to @to and @kx2 go to @to2
sort the files: @kx to @to, @kx2 to @to2
@kx -> @to, @kx2 -> @to2
the @kx belong in @to and the @kx2 in @to2
I want all @kx in @to. The @kx2 should be in @to2.
can you put the @kx into @to and the @kx2 into @to2?
separate them please, @kx to @to and @kx2 to @to2
tidy this up: @kx in @to; @kx2 in @to2
first the @kx to @to, then the @kx2 to @to2
in @to i want the @kx, in @to2 the @kx2
@to gets the @kx and @to2 gets the @kx2
move all @kx into @to, also move all @kx2 into @to2
all @kx: @to. all @kx2: @to2.
@kx to @to⏎@kx2 to @to2
- @kx => @to⏎- @kx2 => @to2
every one of the @kx into @to, every one of the @kx2 into @to2, leave everything else
my desk is a mess. @kx into @to please, and @kx2 into @to2
for the kids: @kx should go in @to, @kx2 in @to2
please sort @kx and @kx2 into @to and @to2
the @kx and the @kx2 go into @to and @to2 respectively
move @kx and @kx2 to @to and @to2, in that order
two piles: @to for the @kx, @to2 for the @kx2
@to = @kx, @to2 = @kx2, move them
split my files up, @kx in the folder @to and @kx2 in the folder @to2
let's have the @kx in @to, and let's have the @kx2 in @to2
throw the @kx in @to and the @kx2 in @to2, nothing else is to be moved
use @to for all @kx and @to2 for all @kx2
don't mix them: the @kx live in @to, the @kx2 in @to2
since they belong to different courses, @kx go to @to but @kx2 go to @to2
@kx? into @to. @kx2? into @to2.
mv @kx @to; mv @kx2 @to2
file the @kx under @to and the @kx2 under @to2

= {chain(THREE)}
move the @kx to @to, the @kx2 to @to2 and the @kx3 to @to3
@kx into @to, @kx2 into @to2, @kx3 into @to3
put all @kx in @to, all @kx2 in @to2 and all @kx3 in @to3
@kx go to @to, @kx2 go to @to2, @kx3 go to @to3
sort the files: @kx to @to, @kx2 to @to2, @kx3 to @to3
@kx -> @to, @kx2 -> @to2, @kx3 -> @to3
the @kx belong in @to, the @kx2 in @to2 and the @kx3 in @to3
I want all @kx in @to. The @kx2 should be in @to2. And the @kx3 in @to3.
can you put the @kx into @to, the @kx2 into @to2 and the @kx3 into @to3?
tidy this up: @kx in @to; @kx2 in @to2; @kx3 in @to3
first the @kx to @to, then the @kx2 to @to2, last the @kx3 to @to3
in @to i want the @kx, in @to2 the @kx2, in @to3 the @kx3
@to gets the @kx, @to2 gets the @kx2 and @to3 gets the @kx3
move all @kx into @to, also all @kx2 into @to2, also all @kx3 into @to3
@kx to @to⏎@kx2 to @to2⏎@kx3 to @to3
- @kx => @to⏎- @kx2 => @to2⏎- @kx3 => @to3
1. @kx to @to 2. @kx2 to @to2 3. @kx3 to @to3
three piles: @to for the @kx, @to2 for the @kx2, @to3 for the @kx3
everything lies in one heap, so @kx into @to, @kx2 into @to2, @kx3 into @to3, please
all @kx: @to. all @kx2: @to2. all @kx3: @to3.
please sort @kx, @kx2 and @kx3 into @to, @to2 and @to3
the @kx, @kx2 and @kx3 go into @to, @to2 and @to3 respectively
@to = @kx, @to2 = @kx2, @to3 = @kx3, move them
use @to for all @kx, @to2 for all @kx2 and @to3 for all @kx3
the @kx are for @to. @to2 is where the @kx2 go. And don't forget the @kx3, they go to @to3
clean up: @kx in the folder @to, @kx2 in the folder @to2 and @kx3 in the folder @to3
mv @kx @to; mv @kx2 @to2; mv @kx3 @to3
my downloads need order: @kx to @to, @kx2 to @to2, and any @kx3 to @to3
put @kx in @to and @kx2 in @to2 and @kx3 in @to3
please: @kx → @to, @kx2 → @to2, @kx3 → @to3

= {chain(FOUR)}
move the @kx to @to, the @kx2 to @to2, the @kx3 to @to3 and the @kx4 to @to4
@kx into @to, @kx2 into @to2, @kx3 into @to3, @kx4 into @to4
@kx go to @to, @kx2 go to @to2, @kx3 go to @to3, @kx4 go to @to4
@kx -> @to, @kx2 -> @to2, @kx3 -> @to3, @kx4 -> @to4
tidy this up: @kx in @to; @kx2 in @to2; @kx3 in @to3; @kx4 in @to4
put all @kx in @to, all @kx2 in @to2, all @kx3 in @to3, all @kx4 in @to4
@kx to @to⏎@kx2 to @to2⏎@kx3 to @to3⏎@kx4 to @to4
four piles: @to for the @kx, @to2 for the @kx2, @to3 for the @kx3, @to4 for the @kx4
sort the files: @kx to @to, @kx2 to @to2, @kx3 to @to3 and @kx4 to @to4
in @to i want the @kx, in @to2 the @kx2, in @to3 the @kx3 and in @to4 the @kx4
the @kx belong in @to, the @kx2 in @to2, the @kx3 in @to3 and the @kx4 in @to4
- @kx => @to⏎- @kx2 => @to2⏎- @kx3 => @to3⏎- @kx4 => @to4

= {chain(TWO, "CP")}
copy the @kx to @to and the @kx2 to @to2
copies of the @kx into @to, copies of the @kx2 into @to2
copy all @kx into @to, and all @kx2 into @to2
the @kx also in @to and the @kx2 also in @to2, leave the originals
copy @kx -> @to, copy @kx2 -> @to2
i need the @kx in @to and the @kx2 in @to2, as copies
can you copy the @kx to @to and the @kx2 to @to2, don't move them

= {chain(THREE, "CP")}
copy the @kx to @to, the @kx2 to @to2 and the @kx3 to @to3
copies of the @kx into @to, of the @kx2 into @to2, of the @kx3 into @to3
copy @kx -> @to, @kx2 -> @to2, @kx3 -> @to3
nothing moved, only copied: @kx to @to, @kx2 to @to2, @kx3 to @to3

= {KEY % 'kx'} ;; MV ;; {KEY % 'kx2'} ;; fs.copy {{"paths":"$_","into":"@to2"}}
move the @kx to @to and copy the @kx2 to @to2
the @kx go to @to, but of the @kx2 only copies to @to2
@kx moved to @to, @kx2 copied to @to2
put the @kx in @to and a copy of the @kx2 in @to2

= {KEY % 'kx'} ;; CP ;; {KEY % 'kx2'} ;; fs.move {{"paths":"$_","into":"@to2"}}
copy the @kx to @to and move the @kx2 to @to2
@kx copied to @to, @kx2 moved to @to2
the @kx stay but i want copies in @to; the @kx2 really go to @to2

= {KEY % 'kx'} ;; MV ;; {KEY % 'kx2'} ;; fs.delete {{"paths":"$_"}}
move the @kx to @to and delete the @kx2
@kx to @to, and the @kx2 can be deleted
put the @kx into @to, throw the @kx2 away
the @kx belong in @to, the @kx2 in the bin
keep the @kx, in @to, but delete all @kx2
@kx -> @to, @kx2 -> delete

= {KEY % 'kx'} ;; RM ;; {KEY % 'kx2'} ;; fs.move {{"paths":"$_","into":"@to"}}
delete the @kx and move the @kx2 to @to
the @kx can go, the @kx2 belong in @to
throw out the @kx, put the @kx2 into @to

= {KEY % 'kx'} ;; RM ;; {KEY % 'kx2'} ;; fs.delete {{"paths":"$_"}}
delete all @kx and all @kx2
the @kx and the @kx2 can go
remove the @kx, also the @kx2
neither the @kx nor the @kx2 are needed, delete both kinds

= {chain(TWO)} ;; {KEY % 'kx3'} ;; fs.delete {{"paths":"$_"}}
move the @kx to @to, the @kx2 to @to2 and delete the @kx3
@kx in @to, @kx2 in @to2, and get rid of the @kx3
@kx -> @to, @kx2 -> @to2, @kx3 -> delete
put the @kx in @to and the @kx2 in @to2; the @kx3 can be thrown away

= {chain(TWO)} ;; fs.archive {{"paths":["@to"],"to":"@zip"}}
move the @kx to @to and the @kx2 to @to2, then pack @to as @zip
@kx into @to, @kx2 into @to2, afterwards make @zip out of the folder @to

= fs.mkdir {{"path":"@to","parents":true}} ;; {KEY % 'kx'} ;; MV ;; fs.mkdir {{"path":"@to2","parents":true}} ;; {KEY % 'kx2'} ;; fs.move {{"paths":"$_","into":"@to2"}}
make a folder @to and move the @kx there, then make a folder @to2 and move the @kx2 there
new folder @to, all @kx in it; new folder @to2, all @kx2 in it

= fs.mkdir {{"path":"@to","parents":true}} ;; {KEY % 'kx'} ;; MV
make a folder @to and put all @kx in it
create @to, then move the @kx into it
new folder called @to for all my @kx, put them in
i need a folder @to with all the @kx inside, move them
make @to and sweep the @kx in there
set up a folder named @to and then move the @kx to it
there's no @to yet: create it and put the @kx in

= fs.mkdir {{"path":"@to","parents":true}} ;; {KEY % 'kx'} ;; CP
make a folder @to and copy all @kx into it
create @to, then copy the @kx there
new folder called @to with copies of all my @kx

= fs.move {{"from":"@a","into":"@to"}} ;; fs.move {{"from":"@a2","into":"@to2"}}
move @a to @to and @a2 to @to2
@a goes into @to, @a2 goes into @to2
put @a in @to and put @a2 in @to2
@a -> @to, @a2 -> @to2
@a belongs in @to but @a2 belongs in @to2

= fs.move {{"paths":@manyf_r,"into":"@to"}}
move these to @to: @manyf
put @manyf in @to
@manyf belong in @to
the files @manyf should be moved to @to, all of them
into @to please: @manyf
these files go to the folder @to, not more: @manyf
@manyf → folder @to
take @manyf and put them into @to, leave the others where they are

= fs.copy {{"paths":@manyf_r,"into":"@to"}}
copy these to @to: @manyf
copies of @manyf in @to please
@manyf also in @to, don't move them
a copy of each in @to: @manyf

= fs.delete {{"paths":@manyf_r}}
delete these: @manyf
@manyf can go
remove @manyf, nothing else
i don't need @manyf any more
away with @manyf, but don't touch the other files
delete the following and only those: @manyf
""", to=say(lambda r: bare(r) if r.random() < 0.75 else roomy(r), 0.35), a=say(lambda r: low(r) + r.choice(["", "_" + low(r), " " + low(r), str(r.randint(1, 99))]) + "." + r.choice(lib.EXT), 0.4))

# ---------------------------------------------------------------- up from below, sorted into folders

B("""
= FLAT
move all files from the subfolders up into this folder
bring everything in the folders below up here
all files out of their subfolders, into this one
flatten this folder
flatten the folder structure, all files directly here please
I want every file from the subfolders right here
get the files out of all these folders and put them here
pull up all files from the folders below
no subfolders any more: all their files should be here
take the files out of the folders here and put them in this one
the files are spread over many folders below, bring them all up here
empty the subfolders into this folder
the contents of the folders here should be here directly, only files
lift all files up to this level
dissolve the folder structure, all files in one place, here
unnest everything into the current folder
collect every file from below in this folder
one flat folder please, so all the files from the subfolders come up here
i had a folder for each day and that was stupid, put all the files back together here
whatever's in the subfolders, however deep, move it up to here
could you get all the files out of the subfolders into this folder?
all nested files up to the top folder, this one
move files from below to here, don't delete anything
please to take out all files of the subfolders and put them here

= FLATDQ
move all files from the subfolders of @d up into @d
flatten @d
flatten @d so that all its files lie directly in it
all files below @d should be in @d itself
the subfolders of @d should be emptied into @d
@d: everything from its subfolders straight into it
bring the files in the folders inside @d up into @d
no more subfolders in @d, all files directly in it

= FLATE
flatten this folder and delete the empty folders afterwards
all files up here, and then remove the folders that are empty
bring every file from below up here and throw the empty folders away
files out of the subfolders to here, empty folders deleted

= sh find . -mindepth 2 -type f -name '*.@jp' -exec mv -n -t . {} +
move the @jp from all the subfolders up here
only the @jp: out of the subfolders into this folder
bring all @jp below here up to this folder, other files stay
pull the @jp up from the subfolders
all @jp from the folders below should be right here, not the other files

= sh find . -mindepth 2 -type f -name '*.@jp' -exec cp -n -t . {} +
copy the @jp from all the subfolders up here
copies of all @jp in the subfolders, here please
i need the @jp of all folders below in this folder too, as copies

= TYPE
make a folder for each kind of file and sort them in
sort the files here into folders by type
one folder per file type please, files in
put the files of this folder in folders according to their extension
organise this folder by file type
each extension gets its own folder, here
a folder for every kind of file here, and move the files there
sort everything here by ending into folders
all pdf in a folder pdf, all jpg in a folder jpg and so on, for whatever is here
tidy up by type: a folder per ending
group the files here by extension
i want folders by file kind and the files in them
arrange the files in here by type, a folder for each
this folder is chaos, make folders by type and move things in
sort by extension into subfolders
split this folder up by file type
my downloads are a zoo. one folder per type of file, please, this folder
according to their ending the files here should go into folders

= TYPEDQ
sort the files in @d into folders by type
@d: one folder per file type
organise @d by extension
in @d make a folder for each kind of file and move the files in
tidy @d up by file type

= MONTH
sort the @jp here into folders by month
make a folder for each month and put the @jp here in
a folder per month for the @jp here, like 2025-03
the @jp here should go into month folders
group the @jp in this folder by month
put the @jp here into one folder per month they were made
each month its own folder for the @jp here
by month please, the @jp in this folder
i want my @jp here ordered into folders by month

= YEAR
sort the @jp here into folders by year
make a folder for each year and put the @jp here in
a folder per year for the @jp here
the @jp here should go into year folders
group the @jp in this folder by year
by year please, the @jp in this folder

= DAY
sort the @jp here into folders by day
a folder for each day for the @jp here
the @jp here should go into a folder per day
by date please, one folder a day, the @jp in this folder

= AMONTH
sort all files here into folders by month
make a folder for each month and put the files here in, whatever they are
a folder per month for everything here
everything in this folder sorted by month, like 2025-03
by month please, all files in this folder
all files here should go in month folders

= AYEAR
sort all files here into folders by year
a folder for each year, all files here in
everything in this folder sorted into year folders
by year please, all files in this folder

= LETTER
sort the files here into folders by first letter
a folder for each letter, files here in by their first letter
group everything here by the letter the name starts with
alphabetical folders for the files here please

= OWNDIR
give each of the @jp here a folder of its own with the same name
put each of the @jp here in its own folder
one folder per file for the @jp here, named like the file
each of the @jp in this folder should get a folder for itself

= PERKIND
how many files of each kind are here? don't sort them
how many of which type, only count
count the files per ending
which kinds of files do i have and how many of each

= FILESPER
how many files are in each folder here? just count
number of files per subfolder, move nothing
count the files in every folder here
""")

# ---------------------------------------------------------------- several folders

B("""
= fs.mkdir {"path":"@two_a","parents":true} ;; fs.mkdir {"path":"@two_b","parents":true}
make the folders @two
create two folders: @two
i need two folders, @two
new folders @two
make @two as folders
two directories please: @two
could you create the folders @two
folders @two, please
set up @two, both folders
@two should be folders here
there should be folders named @two
mkdir @two
add two folders called @two
we start a club, so folders for @two

= fs.mkdir {"path":"@three_a","parents":true} ;; fs.mkdir {"path":"@three_b","parents":true} ;; fs.mkdir {"path":"@three_c","parents":true}
make the folders @three
create three folders: @three
i need three folders, @three
new folders @three
make @three as folders
three directories please: @three
could you create the folders @three
folders @three, please
set up folders for @three
@three should be folders here
there should be folders named @three
mkdir @three
i would like to have these folders: @three
a folder each for @three
folders: @three
add three folders called @three
make me directories named @three
please make folder @three
three new empty folders are needed: @three
create the following folders: @three
my teacher wants us to have the folders @three
new project, so folders @three
open up three folders, @three, nothing in them
create dirs @three
for the next season i need the folders @three

= sh mkdir -p @q_many
make the folders @many
create these folders: @many
i need folders: @many
new folders @many
make @many as folders
directories please: @many
could you create the folders @many
folders @many, please
set up folders for @many
@many should be folders here
there should be folders named @many
mkdir @many
i would like to have these folders: @many
a folder each for @many
folders: @many
add folders called @many
make me directories named @many
please make folder @many
several new folders are needed: @many
create the following folders: @many
my teacher wants us to have the folders @many
new project, so folders @many
create dirs @many
one folder for each of these: @many
every one of these needs a folder: @many
let there be folders: @many
folder list: @many
make a bunch of folders @many
empty folders @many, thanks
generate folders @many
a directory for each: @many
these should exist as folders, create what's missing: @many
for each name a folder: @many
i'm setting up a new season, please make folders @many
start me off with the folders @many
""")
B("""
= fs.mkdir {"path":"@nf/@w1","parents":true} ;; fs.mkdir {"path":"@nf/@w2","parents":true}
make a folder @nf with the subfolders @w1 and @w2
create @nf and inside it @w1 and @w2
@nf should have two folders in it, @w1 and @w2
folder @nf, in there the folders @w1 and @w2
in @nf make the folders @w1 and @w2
two subfolders for @nf: @w1, @w2
inside @nf i need @w1 and also @w2
under @nf create folders @w1 and @w2

= sh mkdir -p @q_nf/@w1 @q_nf/@w2 @q_nf/@w3
make a folder @nf with the subfolders @w1, @w2 and @w3
create @nf and inside it @w1, @w2 and @w3
@nf should have three folders in it, @w1, @w2, @w3
folder @nf, in there the folders @w1 @w2 @w3
in @nf make the folders @w1, @w2, @w3
three subfolders for @nf: @w1, @w2, @w3
inside @nf i need folders called @w1, @w2 and @w3
under @nf create folders @w1 and @w2 and @w3

= sh mkdir -p @q_nf/@w1 @q_nf/@w2 @q_nf/@w3 @q_nf/@w4
make a folder @nf with the subfolders @w1, @w2, @w3 and @w4
create @nf and inside it @w1, @w2, @w3 and @w4
in @nf make the folders @w1, @w2, @w3, @w4
@nf with four folders inside: @w1 @w2 @w3 @w4
inside @nf i need folders called @w1, @w2, @w3, @w4

= fs.mkdir {"path":"@nf/@w1","parents":true}
make a folder @nf and in it a folder @w1
create @nf with @w1 inside
folder @w1 inside a folder @nf please
i need a folder @w1 within @nf
a folder @nf which has a folder @w1 in it
put a new folder @w1 into @nf
in @nf, make a folder called @w1
@nf needs a subfolder @w1
new subfolder @w1 for @nf
under @nf create @w1
there should be a folder @w1 in @nf
add a folder named @w1 to @nf

= fs.mkdir {"path":"@w1/@w2/@w3","parents":true}
make the folder @w1/@w2/@w3
create @w1/@w2/@w3 with all that's missing
nested folders: @w1, in it @w2, in that @w3
a folder @w1 with a folder @w2 inside which has a folder @w3 inside
the path @w1/@w2/@w3 must exist
@w3 inside @w2 inside @w1, all new
mkdir -p @w1/@w2/@w3
i need the folders @w1/@w2/@w3, one in the other
folder in folder in folder: @w1 then @w2 then @w3
three levels: @w1 > @w2 > @w3
set up @w1/@w2/@w3 please
make @w1, inside that @w2 and inside that one @w3
create the directory tree @w1/@w2/@w3
@w1/@w2/@w3 does not exist yet, create it
one inside the other: @w1, @w2, @w3, folders

= fs.mkdir {"path":"@w1/@w2/@w3/@w4","parents":true}
make the folder @w1/@w2/@w3/@w4
create @w1/@w2/@w3/@w4, none of it is there yet
nested folders: @w1, in it @w2, in that @w3, in that @w4
i need the folders @w1/@w2/@w3/@w4, one in the other

= fs.mkdir {"path":"@w1/@yr/@w2","parents":true}
make a folder @w1, in it @yr and in that @w2
create @w1/@yr/@w2
a folder @w2 in a folder @yr in a folder @w1, please
the path @w1/@yr/@w2 should be there
folder @w1 → @yr → @w2, create all three

= fs.mkdir {"path":"@nf","parents":true}
make a folder @nf
create a new folder called @nf
i need a folder named @nf
new folder: @nf
there should be a folder @nf
a folder @nf, if it doesn't exist yet
could i have a folder called @nf
just a folder, name @nf
mkdir @nf
start a folder @nf for me
open a new folder with the name @nf
add an empty folder @nf
set up a directory @nf
folder @nf please, nothing in it
""")

# ---------------------------------------------------------------- empty files

B("""
= fs.write {"path":"@twoe_a","content":"","expect_hash":"absent"} ;; fs.write {"path":"@twoe_b","content":"","expect_hash":"absent"}
make two empty files, @twoe
create empty files @twoe
i need @twoe, both empty
two blank files: @twoe
new files @twoe with nothing in them
empty files @twoe please
touch @twoe
@twoe should exist, empty

= fs.write {"path":"@threee_a","content":"","expect_hash":"absent"} ;; fs.write {"path":"@threee_b","content":"","expect_hash":"absent"} ;; fs.write {"path":"@threee_c","content":"","expect_hash":"absent"}
make three empty files, @threee
create empty files @threee
i need @threee, all empty
three blank files: @threee
new files @threee with nothing in them
empty files @threee please
touch @threee
@threee should exist, empty
three files for now without content: @threee
could you make the files @threee, i'll fill them later
please create files @threee, blank
the tutorial wants the files @threee, all blank
start the files @threee, leave them empty

= sh touch @q_manye
make these empty files: @manye
create empty files @manye
i need @manye, all empty
blank files: @manye
new files @manye with nothing in them
empty files @manye please
touch @manye
@manye should exist, empty
files for now without content: @manye
could you make the files @manye, i'll fill them later
please create files @manye, blank
the tutorial wants the files @manye, all blank
start the files @manye, leave them empty
a blank file for each: @manye
create the following files without anything in them: @manye
these files should be there, empty: @manye
make all of these as empty files: @manye

= NEWFILE
make an empty file @tn
create a blank file called @tn
new empty file: @tn
i need a file @tn, nothing in it yet
a file @tn please, empty
start a file @tn, i'll write in it later
@tn should exist but be empty
touch a new file @tn
open a new file named @tn, leave it blank
just an empty @tn
""")

# ---------------------------------------------------------------- deleting many

B("""
= KX ;; RM
delete all @kx
delete the @kx
remove all @kx
get rid of all @kx
all @kx can go
i don't need the @kx any more
the @kx can be deleted
please delete every one of the @kx
throw away the @kx
erase all @kx
@kx: delete
no more @kx please, delete them all
away with the @kx
wipe all the @kx, only those
can you remove the @kx?
all @kx must be deleted, in the subfolders too
trash the @kx
clear out all @kx
bin the @kx, i have them on a stick
the disk is full so delete all @kx
@kx are useless to me, delete
would you mind deleting all @kx? nothing else though
i want all the @kx gone
rm all @kx
i exported everything, so the @kx are not needed: delete
kick out the @kx
dump all @kx, keep everything else

= KXD ;; RM
delete all @kx in @d
delete the @kx in @d only
remove the @kx from @d, leave the ones elsewhere
in @d all @kx can go
@d: delete the @kx
get rid of the @kx inside @d
only in @d, not here: delete all @kx
the @kx that are in @d aren't needed, delete them
throw away the @kx in @d, nowhere else
clean @d of all @kx
the folder @d has @kx i don't want, delete those
no @kx in @d please, delete them there
erase @d's @kx but nothing outside of @d
i want the @kx gone from @d, just from there
wipe the @kx out of @d

= KXH ;; RM
delete the @kx in this folder only, not in subfolders
delete the @kx right here, leave those in the folders below
only the @kx of this folder itself: delete
remove all @kx here but don't go into the subfolders
the @kx at this level can go, the deeper ones stay
not recursive: delete the @kx here

= KX
which @kx do i have? delete nothing
show me all @kx before i delete any
list the @kx, don't delete
are there any @kx? only look
where are the @kx
only list the @kx, i'll decide later what to delete
what @kx are there, hands off
@kx: show, not delete
do i have @kx lying around?
which @kx could be deleted? just the list

= KXD
which @kx are in @d? delete nothing
show the @kx of @d, don't touch them
list the @kx in @d before i delete them
are there @kx in @d

= S g=*(1)* k=file ;; RM
delete all files with ((1)) in the name
delete the ones ending in ((1))
the files that end in ((1)) are doubles, delete them
remove everything called something ((1))
all those ((1)) files can go
files with ((1)) at the end of the name: delete
my browser downloaded things twice, delete the ones with ((1))
get rid of the copies that have ((1)) in their name
throw away all files whose name ends in ((1))
delete just the ((1)) ones, not the originals
photo ((1)).jpg and the like: delete them all
only the duplicates named ((1)) should be deleted
i have a lot of files like report((1)).pdf, remove those
the ((1)) versions are not needed, delete, keep the others

= S g=*(2)* k=file ;; RM
delete all files with ((2)) in the name
the files that end in ((2)) can go
remove everything called something ((2))

= S g=*(1)* k=file
which files have ((1)) in the name? don't delete
show the files ending in ((1))
list all those ((1)) files, only list
are there files with ((1)) at the end of the name

= S g=*copy* k=file ;; RM
delete all files with copy in the name
delete only the copies, i mean files that say "copy" in the name
everything called something copy can be deleted
remove the files that have the word copy in their name
files named ... copy: delete, keep the originals
only those with "copy" in the name should go

= S g=*Copy%20of* k=file ;; RM
delete everything called "Copy of" something
all files that say "Copy of" in front can go
remove the "Copy of ..." files, not the originals

= S g=*copy* k=file
which files have copy in the name? don't delete
list the files called something copy, nothing else

= DUPDEL
delete duplicate files, keep one of each
find identical files and delete the extra ones
i have many files twice, delete the second ones
doubles out please, one of each has to stay
same content twice? then delete one
remove all duplicates but leave one of each
get rid of redundant copies, files with the same content
duplicates: keep one, delete the others

= DUPS
which files are duplicates? don't delete any
show me identical files, only show
are there doubles among the files? just list
find files with the same content, leave them alone
do i have any file twice

= S g=@kx o=@of ;; RM
delete all @kx older than @of
@kx older than @of can go
remove the @kx that are older than @of
throw away @kx if they're more than @of old
get rid of all @kx from more than @of ago
the @kx older than @of aren't needed, delete
@kx: delete what is older than @of, keep newer ones
clean up the @kx, everything older than @of
old @kx, i mean over @of, can be deleted
please delete those @kx which are more than @of old

= S k=file o=@of ;; RM
delete all files older than @of
everything older than @of can go
remove what's older than @of
throw away files that are more than @of old
get rid of all files not changed for @of
files older than @of: delete
whatever is over @of old should be deleted
delete anything i haven't touched for @of

= S p=@d g=@kx o=@of ;; RM
delete all @kx older than @of in @d
in @d, @kx older than @of can go
@d: remove the @kx that are more than @of old

= S p=@d k=file o=@of ;; RM
delete all files in @d older than @of
in @d everything older than @of can go
@d: remove what's more than @of old
clean up @d, delete files over @of old

= S g=@kx o=@of
which @kx are older than @of? delete nothing
list the @kx over @of old, i'll look at them first
show me @kx that are more than @of old

= S k=file o=@of
which files are older than @of? only show
list everything older than @of, don't delete it
show me what hasn't been changed for @of

= S g=@kx min=@size ;; RM
delete all @kx larger than @size
@kx over @size can go
remove the @kx that are bigger than @size
throw away @kx if they're more than @size
get rid of all @kx above @size, the small ones stay
@kx: delete those bigger than @size
any of the @kx over @size has to go
the big @kx, over @size, can be deleted

= S k=file min=@size ;; RM
delete all files larger than @size
everything bigger than @size can go
remove files over @size
files above @size: delete
get rid of anything over @size

= S g=@kx max=@size ;; RM
delete all @kx smaller than @size
@kx under @size can go
remove the @kx that are below @size, keep the big ones
tiny @kx, less than @size: delete

= S g=@kx min=@size
which @kx are larger than @size? don't delete
list @kx over @size, only list
show the @kx bigger than @size before i delete something

= S k=file min=@size
which files are larger than @size? don't delete
list files over @size, only list
show everything bigger than @size, i'll decide

= EMPTYF ;; RM
delete all empty files
empty files can go
remove files with nothing in them
get rid of the zero byte files
all files of size 0: delete
throw out the empty files, not the folders
files without content can be deleted
delete every file that is empty
wipe the empty files please

= EMPTYD ;; RM
delete all empty folders
empty folders can go
remove folders with nothing in them
get rid of folders that are empty
all folders without content: delete
throw out the empty folders, not the files
there are empty folders everywhere, delete those
clean up empty directories

= EMPTYF
which files are empty? don't delete
list empty files
show me the zero byte files, leave them
are there files with nothing in them

= EMPTYD
which folders are empty? don't delete
list empty folders
show me folders with nothing in them, leave them
are there empty folders here

= KEEP1
delete all @jp here but the newest
keep only the newest of the @jp here, delete the others
all @jp here except the latest can go
of the @jp here only the most recent should stay
just the newest of the @jp in this folder is needed, delete the older ones
remove the old @jp here, leave the latest
only the last one of the @jp here stays, the others go in the bin
i need only the newest of the @jp here, the rest can be deleted

= KEEPN
delete all @jp here but the newest @few
keep only the @few newest of the @jp here, delete the others
all @jp here except the latest @few can go
of the @jp here only the @few most recent should stay
just the @few newest of the @jp in this folder are needed, delete the older ones
remove old @jp here, leave the latest @few
the last @few of the @jp here stay, the others go in the bin
keep @few of the @jp here, the newest, and delete what's older
i only need the @few latest of the @jp here
no more than @few of the @jp here, the newest ones; delete the rest
backup rotation: the @few newest of the @jp here stay, the rest is deleted

= KEEP1DQ
delete all @jp in @d but the newest
in @d keep only the newest of the @jp, delete the others
@d: all @jp except the latest can go

= KEEPDQ
delete all @jp in @d but the newest @few
in @d keep only the @few newest of the @jp, delete the others
@d: all @jp except the latest @few can go
of the @jp in @d only the @few most recent should stay

= L modified n=@few g=@kx ;; RM
delete the @few newest @kx
the @few latest @kx were a mistake, delete those
remove the last @few @kx i made

= L modified rev n=@few g=@kx ;; RM
delete the @few oldest @kx
the @few oldest of the @kx can go
remove @few of the @kx, the oldest

= L size n=@few g=@kx ;; RM
delete the @few biggest @kx
the @few largest of the @kx can go
remove the @few heaviest @kx

= L size n=1 ;; RM
delete the biggest file
the largest file can go
remove the one file that is the biggest

= L modified n=1 g=@kx ;; RM
delete the newest of the @kx
the latest of the @kx was a mistake, delete just that one
remove the most recent of my @kx

= L modified rev n=1 g=@kx ;; RM
delete the oldest of the @kx
the very oldest of the @kx can go, only that one

= S g=*@gw* k=file ;; RM
delete all files with @gw in the name
everything called something with @gw can go
remove the files whose name contains @gw
files that have @gw in their name: delete
all the @gw ones can be deleted, by name i mean
throw out whatever has @gw in its name

= S g=*@gw*.@x ;; RM
delete the .@x files with @gw in the name
.@x files that have @gw in their name can go
remove only those .@x files whose name contains @gw

= S p=@d g=*@gw* k=file ;; RM
delete all files in @d with @gw in the name
in @d everything called something with @gw can go
@d: remove the files whose name contains @gw

= S p=@d k=file d=1 ;; RM
delete all files directly in @d, keep its folders
the files in @d can go but not its subfolders
all files right in @d: delete, folders stay

= S k=file d=1 ;; RM
delete all files in this folder, not the folders
all files here can go, leave the subfolders
remove every file right here but no folder
""", x=EXTS, few=lambda r: (lambda k: (t2.NUM[k] if k in t2.NUM and r.random() < 0.5 else str(k), str(k)))(r.choice([2, 3, 4, 5, 6, 7, 8, 10, 12, 20])))

# ---------------------------------------------------------------- rights

B("""
= S g=*.sh ;; CHX
make all shell scripts executable, i mean the .sh files
all .sh files should be runnable
chmod +x for every .sh
the .sh files won't start, give them the right to run
my scripts ((.sh)) say permission denied, all of them, make them executable
i copied the .sh files from a stick and now none runs. please make them executable
set x on all *.sh

= KX ;; CHRO
make all @kx read-only
all @kx should be read only
write protect the @kx
nobody should change the @kx, protect them
lock the @kx so that they can't be overwritten
i don't want to change the @kx by accident, so read-only please
take the write permission off all @kx
the @kx are final, make them read only
protect all @kx from being edited
no writing to the @kx any more
chmod a-w for all @kx

= KXD ;; CHRO
make all @kx in @d read-only
the @kx in @d should be read only
write protect the @kx in @d
in @d nobody should change the @kx

= KX ;; CHP
make all @kx private
all @kx should be readable by me only
nobody but me should read the @kx
the @kx are private, keep other users out
others must not open the @kx, only me
restrict the @kx to myself
there are patients' names in the @kx, so only i may have access

= KX ;; CHR
make all @kx readable for everybody
everyone should be able to read the @kx
the @kx must be readable by all users
let others read the @kx
read permission on the @kx for all

= KX ;; CHW
make all @kx writable again
i can't edit the @kx, they are read-only, change that
the @kx should be writable for me
give me write permission on the @kx
unlock all @kx, i have to change them

= KX ;; CHM
set the mode of all @kx to @mode
chmod @mode for all @kx
all @kx should have mode @mode
@mode on all the @kx please
permissions @mode for the @kx
the @kx need the rights @mode

= KXD ;; CHM
set the mode of all @kx in @d to @mode
chmod @mode for the @kx in @d
the @kx in @d should have mode @mode

= sh find . -type d -exec chmod 755 {} + -o -type f -exec chmod 644 {} +
folders 755 and files 644, everything below here
set all folders to 755 and all files to 644
chmod 755 on the folders, 644 on the files, recursively

= fs.chmod {"paths":["@d"],"mode":"a-w","recursive":true}
make the folder @d read-only with everything in it
write protect @d and all that's inside
the whole folder @d should be read only
nobody may change anything in @d, all levels

= fs.chmod {"paths":["@d"],"mode":"go-rwx","recursive":true}
make the folder @d private with everything in it
only i should have access to @d and what's inside
keep others out of @d, all of it

= fs.chmod {"paths":@manyf_r,"mode":"a-w"}
make these read-only: @manyf
@manyf should be read only
write protect @manyf

= fs.chmod {"paths":@manyf_r,"mode":"go-rwx"}
make these private: @manyf
only i should be able to read @manyf

= RUN
make @scr executable
make @scr an executable
i want to run @scr, make it executable
@scr should be executable
set the executable bit on @scr
chmod +x @scr
let me start @scr directly
@scr says permission denied, fix that
@scr doesn't run, i think it lacks the right to
give @scr the right to be run
allow @scr to be executed
@scr needs +x
can you make @scr runnable?
make it possible to launch @scr
mark @scr as executable, don't start it
don't run @scr, just make it executable
i downloaded @scr and can't start it. bash: permission denied
the script @scr has to be executable
please set x for @scr
turn @scr into something i can execute
so that cron can start it, @scr must be executable
@scr: +x
executable bit for @scr please
how do i make @scr runnable? do it
the readme says to make @scr executable first
as a beginner i only know that @scr must be "executable", please do that
permit execution of @scr
@scr won't open when i double click, make it executable
add execute permission to @scr
script @scr -> executable

= fs.chmod {"paths":["@scr"],"mode":"-x"}
make @scr not executable
take the executable bit off @scr
@scr shouldn't be executable any more
chmod -x @scr
nobody should be able to start @scr, remove the x

= fs.stat {"path":"@scr"}
is @scr executable? don't change it
who may run @scr? only tell me
what permissions does @scr have
show me the rights of @scr
""")


SCRIPTS = [(f"{e} files", "*." + e) for e in ("sh", "py", "pl", "rb", "bash", "run", "AppImage", "bin", "cgi")] + [(f"*.{e}", "*." + e) for e in ("sh", "py", "pl", "run")] + [(f".{e} files", "*." + e) for e in ("sh", "py", "rb", "bash", "command")] + [("shell scripts", "*.{sh,bash}"), ("bash scripts", "*.{sh,bash}")]
B("""
= S g=@sx ;; CHX
make all @sx executable
all @sx should be executable
set the executable bit on all @sx
let me run the @sx
i want to be able to start the @sx
the @sx need to be executable, all of them
+x for all @sx
chmod +x on the @sx
none of the @sx will run, make them executable
after copying from the usb stick none of the @sx starts, they need to be executable
what about making the @sx executable
the @sx all say permission denied, let them run

= S p=@d g=@sx ;; CHX
make all @sx in @d executable
the @sx in @d should be executable
chmod +x for the @sx in @d

= S g=@sx ;; CHNX
make none of the @sx executable
take the executable bit off all @sx
the @sx shouldn't be executable any more
""", sx=SCRIPTS)

# ---------------------------------------------------------------- archives

B("""
= KX ;; ZIP
pack all @kx into @zip
zip the @kx as @zip
put all @kx in an archive called @zip
all @kx into @zip please
make @zip from the @kx
the @kx together in one archive, @zip
compress all @kx into @zip
bundle the @kx up as @zip
@zip with all @kx in it
i need the @kx as @zip
archive the @kx in @zip
pack the @kx up to @zip, keep the originals
one file with all @kx, name @zip
create @zip containing every one of the @kx
@kx -> @zip
can you zip up all my @kx to @zip
for the mail i need the @kx in @zip
everything that is one of the @kx goes in @zip, nothing else does
wrap up the @kx in @zip so i can send them to my mum
i want all the @kx in a single archive @zip
please make an archive of all @kx with the name @zip
save the @kx to @zip
collect the @kx in @zip, don't delete anything
only the @kx, packed, as @zip

= KX ;; ZIPX
pack all @kx into @zip and delete the originals
zip the @kx as @zip, then remove them
all @kx into @zip, the loose files can go after that
archive the @kx in @zip and delete the files afterwards
@kx into @zip, don't keep the originals

= KXD ;; ZIP
pack all @kx in @d into @zip
zip the @kx of @d as @zip
the @kx from @d in one archive, @zip
@zip with all the @kx that are in @d
make @zip from the @kx in @d

= S g=*@gw*.@x ;; ZIP
pack the .@x files with @gw in the name into @zip
zip only those .@x whose name contains @gw, as @zip
the .@x files that have @gw in their name, in @zip
@zip with the .@x files called something with @gw
all .@x with @gw in the name into the archive @zip
put the .@x files that are named @gw something in @zip
just the .@x files with @gw in the name, not the other .@x, as @zip
only .@x and only if @gw is in the name: pack as @zip
i need all .@x with the word @gw in their name as @zip
archive @zip from .@x files having @gw in the name

= S g=*@gw* k=file ;; ZIP
pack all files with @gw in the name into @zip
zip whatever is called something with @gw, as @zip
everything with @gw in the name in @zip
@zip with all the files whose name contains @gw
archive @zip from the files that have @gw in their name
put the files named @gw something in @zip

= S g=*@yr*.@x ;; ZIP
pack the .@x files from @yr into @zip ((the year is in the name))
the .@x with @yr in the name as @zip
zip the .@x files named with @yr as @zip
only the .@x that have @yr in the name into @zip
all .@x with the year @yr in their name in an archive @zip

= S g=*@yr* k=file ;; ZIP
pack all files with @yr in the name into @zip
everything that has the year @yr in its name in @zip
zip the files named with @yr as @zip

= fs.archive {"paths":["@d"],"to":"@zip"}
pack the folder @d into @zip
zip the folder @d as @zip
make @zip out of the folder @d
the folder @d as an archive called @zip
compress the folder @d to @zip
i need the folder @d as @zip
folder @d -> @zip
put the whole folder @d in @zip
could you archive the folder @d as @zip?
@zip from the folder @d please
zip up folder @d, name it @zip, keep the folder
the folder @d must be sent by mail, make it @zip
turn folder @d into an archive named @zip, don't delete it
save the directory @d as @zip
archive the directory @d into @zip

= fs.archive {"paths":["@d"],"to":"@zip","remove_originals":true}
pack the folder @d into @zip and then delete the folder
zip the folder @d as @zip and remove the folder
make @zip out of the folder @d, afterwards the folder can go
the folder @d should become @zip, don't keep the folder
compress folder @d to @zip, then delete it
folder @d into @zip, and away with the folder
archive the folder @d as @zip and get rid of the folder
we're done with the folder @d: pack it as @zip, delete it after that
once @zip exists with the folder @d in it, delete the folder
move the folder @d into an archive @zip so that the folder is gone

= fs.archive {"paths":["@d"],"to":"@d.zip"}
zip the folder @d
pack the folder @d
make a zip of the folder @d
compress the folder @d please
archive the folder @d
the folder @d as a zip
could you zip up the folder @d?

= fs.archive {"paths":@manyf_r,"to":"@zip"}
pack @manyf into @zip
zip these as @zip: @manyf
put @manyf in @zip
@zip with @manyf in it
these files into @zip: @manyf
make an archive @zip out of @manyf
@manyf together as @zip please
i have to send @manyf, make that @zip
archive @zip, contents: @manyf
bundle @manyf in an archive called @zip
only @manyf should be in @zip
the files @manyf go into @zip, nothing else

= fs.archive {"paths":@manyf_r,"to":"@zip","remove_originals":true}
pack @manyf into @zip and delete them afterwards
zip @manyf as @zip, then remove the originals

= fs.archive {"paths":["@a"],"to":"@zip"}
pack @a into @zip
zip @a as @zip
@a in an archive called @zip please
compress @a to @zip

= fs.archive {"paths":["@two_a","@two_b"],"to":"@zip"}
pack the folders @two into @zip
zip the two folders @two as @zip
both folders, @two, in one archive @zip
@zip from the folders @two

= fs.extract {"archive":"@zip","to":"@d"}
unpack @zip into @d
extract @zip to @d
unzip @zip into the folder @d
the contents of @zip should be in @d
open @zip and put everything in @d
unpack @zip, target folder @d
@zip -> @d, unpacked
i want what's in @zip to be in @d
please extract the archive @zip to the folder @d
take everything out of @zip and put it into @d
get @zip unpacked in @d, not here
decompress @zip to @d
in @d i need the things from @zip

= fs.extract {"archive":"@zip","to":"."}
unpack @zip here
unpack @zip right here, no new folder
extract @zip into this folder
the contents of @zip should be here
unzip @zip in the current folder

= fs.extract {"archive":"@zip","to":".","list_only":true}
what's in @zip
list the contents of @zip
which files are in @zip? don't unpack it
show me what is inside @zip
look into @zip without unpacking
what did i put into @zip
don't extract, only list @zip
contents of @zip?
i forgot what's in @zip, show
show the file list of @zip, nothing else
before i unpack @zip, what is in it?
tell me what @zip contains
is there anything in @zip? list it
peek inside @zip
inventory of @zip please

= sh unzip @q_zf @q_m
get only @m out of @zf
from @zf i just need @m
extract the file @m from @zf, nothing else
take @m out of @zf, leave the rest packed
unpack one file from @zf: @m
only @m from @zf please
don't unpack all of @zf, just @m
pull the one file @m out of @zf
i want @m from @zf and not the others
unzip only @m out of @zf

= sh unzip @q_zf @q_m -d @q_nf
get only @m out of @zf and into @nf
extract the file @m from @zf to the folder @nf
only @m from @zf, into @nf

= sh tar -xf @q_tf @q_m
get only @m out of @tf
from @tf i just need @m
extract the file @m from @tf, nothing else
take @m out of @tf, leave the rest packed
unpack one file from @tf: @m
only @m from @tf please
don't unpack all of @tf, just @m

= sh unzip -p @q_zf @q_m
show me @m from inside @zf, don't unpack
what does @m in @zf say
print @m which is packed in @zf
read @m inside @zf without extracting

= UNZIPS
unpack all the zips here, each into its own folder
every zip in this folder into a folder of its name
unzip all zips here, one folder per zip
all the zip files here should be unpacked, separately

= ZIPEACH
zip each folder here separately
every folder in here as its own zip
one zip per folder for all the folders here
make a zip of each of these folders, don't delete the folders

= KX ;; GZ
gzip all @kx one by one, keep them
compress each of the @kx separately as gz, don't delete the originals

= KX ;; GZX
gzip all @kx one by one and drop the originals
compress each of the @kx separately as gz, replacing the originals

= S k=file n=@per ;; ZIP
pack all files changed in the last @per into @zip
everything from the last @per in @zip
zip what i changed in the past @per as @zip

= S g=@kx n=@per ;; ZIP
pack the @kx of the last @per into @zip
only the @kx from the past @per in @zip

= S g=@kx o=@of ;; ZIPX
pack the @kx older than @of into @zip and delete them
@kx over @of old: into @zip, then remove the originals

= S g=@kx o=@of ;; ZIP
pack the @kx older than @of into @zip
@kx over @of old into @zip, nothing deleted

= S g=@kx x=*@gw* ;; ZIP
pack all @kx into @zip but none with @gw in the name
@zip with the @kx, without those called something with @gw

= fs.archive {"paths":["@d"],"to":"@zip"} ;; fs.move {"from":"@zip","into":"@to"}
pack the folder @d as @zip and move that to @to
zip folder @d to @zip, then put @zip in @to
folder @d into @zip, @zip into @to

= fs.archive {"paths":["@d"],"to":"@zip"} ;; fs.extract {"archive":"@zip","to":".","list_only":true}
pack the folder @d as @zip and show me what's in it
zip folder @d to @zip, then list the archive

= fs.extract {"archive":"@zip","to":"@d"} ;; fs.delete {"paths":["@zip"]}
unpack @zip into @d and delete the archive
extract @zip to @d, then @zip can go
@zip unpacked in @d, afterwards remove @zip
""", x=EXTS)

# ---------------------------------------------------------------- copies beside the file

B("""
= BAK
make a backup of @a
back up @a
backup copy of @a please
save a copy of @a as a backup next to it
i'm about to edit @a, make a backup first
keep a .bak of @a
make a .bak of @a
copy @a to @a.bak
@a: backup
put a backup copy beside @a
before i mess up @a, copy it with .bak at the end
i want a copy of @a called the same with .bak
secure @a with a .bak copy
i'd feel better with a backup of @a
just in case: a backup of @a
create a safety copy of @a
can you back @a up, in the same folder
clone @a as .bak
.bak copy of @a, don't change the original
let me have a backup of @a before the update

= BAKS
make a .bak copy of each of the @jp here
back up all @jp here as .bak
every one of the @jp here should have a .bak beside it
copies of the @jp here with .bak at the end of the name
before i run the script: a .bak of all @jp in this folder
keep a .bak of each of the @jp in this folder
duplicate all @jp here, adding .bak to the copy
save the @jp here as .bak copies, originals stay
all the @jp here twice please: once as they are, once with .bak behind

= sh cp @q_a @q_a.$(date +%F)
make a copy of @a with today's date
a copy of @a with the date of today at the end of its name
dated copy of @a please
back up @a with today's date in the name
save today's state of @a as a copy with the date
copy @a and put today's date behind the name of the copy
i need a dated backup of @a
keep @a as it is today, in a copy with the date
a copy of @a named with today's date
backup of @a, date in the file name
each day i keep a copy of @a with the date, make today's

= sh cp @q_a "$(date +%F)_"@q_a
copy @a with today's date in front of the name
a copy of @a whose name starts with today's date
duplicate @a, the date of today before the name

= sh mkdir -p @q_nf && cp @q_a @q_nf/"$(date +%F)_"@q_a
a copy of @a in @nf with today's date in front of the name
copy @a into the folder @nf, with the date of today before its name

= fs.copy {"from":"@a","to":"@b"}
copy @a to @b
make a copy of @a called @b
duplicate @a as @b
@b should be a copy of @a
save @a a second time, as @b
i want @a under the name @b too, keep both
copy of @a, named @b
@a twice: the second one is called @b
take @a as a template for @b, just copy it

= fs.copy {"from":"@a","into":"@to"}
copy @a to the folder @to
put a copy of @a in @to
a copy of @a should be in the folder @to
@a also in @to please
back up @a into the folder @to
keep @a here but put a copy in @to

= fs.copy {"from":"@d","to":"@nf"}
copy the folder @d to @nf
make a copy of the folder @d called @nf
duplicate the folder @d as @nf
@nf should be a copy of the folder @d
the whole folder @d once more, named @nf
back up the folder @d as @nf

= sh tar -czf @q_d-$(date +%F).tar.gz @q_d
back up the folder @d as tar.gz with today's date in the name
dated backup of the folder @d as a tar.gz
the folder @d as tar.gz, today's date in the file name

= fs.copy {"from":"@a.bak","to":"@a","overwrite":true}
restore @a from @a.bak
copy @a.bak back over @a
get the old @a back from @a.bak, overwrite it
the edit of @a went wrong, take @a.bak again ((keep the .bak))
""", d=say(lambda r: bare(r) if r.random() < 0.7 else roomy(r), 0.35), a=say(lambda r: low(r) + r.choice(["", "", "_" + low(r), " " + low(r), str(r.randint(1, 2027))]) + "." + r.choice(lib.EXT) if r.random() < 0.7 else fname(r), 0.4))

# ---------------------------------------------------------------- links

B("""
= LINK
make a symbolic link to @tgt called @link
create a symlink @link that points to @tgt
put a link here to @tgt, named @link
a link here to @tgt with the name @link
symlink @link -> @tgt
i want a link called @link here that leads to @tgt
link @tgt here as @link
make a symlink here named @link to @tgt
here i need a symbolic link @link, pointing at @tgt
@link should be a link to @tgt
a shortcut to @tgt here, name it @link
make a shortcut called @link for @tgt
ln -s @tgt @link
link to @tgt under the name @link in this folder
soft link @link to @tgt please
don't copy, just link: @tgt as @link
set a symlink to @tgt, name @link
i go to @tgt all the time, so a link named @link here would help
so i needn't type the long path, make a link @link to @tgt
could you link @tgt into this folder as @link?
the program looks for @link but the real thing is @tgt, make a link
@tgt should be reachable here as @link, with a symlink
there should be a symbolic link here called @link which goes to @tgt
name of link: @link, target: @tgt, create it
symbolic link, please: from @link to @tgt
create in this folder a link with name @link to @tgt
i'd like @link to point to @tgt
add a link @link to @tgt here
as a symlink: @link, target @tgt
please to make a link of @tgt with the name @link here
let @link be a link to @tgt
place a symlink to @tgt in the current folder and call it @link
a link from here to @tgt. Call it @link.
link here, name @link, goes to @tgt

= ask What should the link be called?
make a symlink to @tgt
create a symbolic link to @tgt here
a link to @tgt please
i need a symlink to @tgt

= sh readlink @q_link
where does the link @link point to? don't change it
show me the target of the symlink @link
what is @link a link to

= RUN ;; fs.symlink {"target":"@scr","link":"@link"}
make @scr executable and link it as @link
@scr executable please, and a link @link to it
""", scr=say(lambda r: low(r) + ".sh"), d=b4.SLOTS["pd"])

# ---------------------------------------------------------------- the newest one under a fixed name


def fixed(r):
    """A kind, and a name that always stands for one of it."""
    said, glob = kx(r)
    e = "jpg" if "jpg" in glob else glob.strip("*.{}").split(",")[0]
    b = r.choice(["latest", "newest", "current", "today", "last", low(r), low(r), "latest_" + low(r), "current " + low(r), "final", "recent", "Latest", low(r).capitalize()]) + "." + e
    return {"ky": (said, glob), "b": say(lambda _: b, 0.35)(r)}


B("""
= L modified n=1 g=@ky ;; fs.copy {"from":"$_.0","to":"@b"}
copy the newest of the @ky as @b
copy the latest of the @ky to @b
the newest of the @ky should also be there as @b
save the most recent of the @ky under the name @b
i always want the newest of the @ky as @b, make a copy now
find the newest of the @ky and copy it to @b
make a copy of the latest of my @ky called @b
of the @ky take the newest and copy it as @b
the newest of the @ky, copied, named @b
duplicate the last of the @ky as @b
the printer picks up @b, so copy the newest of the @ky to that name
@b should be a copy of the newest of the @ky
latest of the @ky -> @b ((copy))
which of the @ky is newest? copy that one to @b
keep the original, but copy the most recent of the @ky to @b
take the freshest of the @ky and put a copy of it here as @b

= L modified rev n=1 g=@ky ;; fs.copy {"from":"$_.0","to":"@b"}
copy the oldest of the @ky as @b
the oldest of the @ky should also be there as @b

= L size n=1 g=@ky ;; fs.copy {"from":"$_.0","to":"@b"}
copy the biggest of the @ky as @b
the largest of the @ky, copied to @b

= L modified n=1 g=@ky p=@d ;; fs.copy {"from":"$_.0","to":"@b"}
copy the newest of the @ky in @d here as @b
the latest of the @ky from @d should be here as @b, as a copy
take the most recent of the @ky in @d and copy it to @b
of the @ky in @d, the newest, copied to @b

= L modified n=1 g=@ky ;; fs.move {"renames":[{"from":"$_.0","to":"@b"}]}
rename the newest of the @ky to @b
the latest of the @ky should be called @b
give the most recent of the @ky the name @b, don't copy it
newest of the @ky: rename to @b

= L modified n=1 g=@kx ;; CP
copy the newest of the @kx to @to
put a copy of the latest of the @kx in @to
the most recent of the @kx also in @to

= L modified n=1 g=@kx ;; MV
move the newest of the @kx to @to
the latest of the @kx belongs in @to
put the most recent of the @kx into @to

= L modified n=@few g=@kx ;; CP
copy the @few newest @kx to @to
the @few latest of the @kx also in @to
copies of the last @few @kx in @to

= L modified n=@few g=@kx ;; MV
move the @few newest @kx to @to
the @few latest of the @kx belong in @to
put the last @few @kx into @to

= L modified n=1 g=@kx
which of the @kx is the newest? just show
show me the latest of the @kx
what's the most recent of my @kx
""", **linked(fixed), few=lambda r: (lambda k: (t2.NUM[k] if k in t2.NUM and r.random() < 0.5 else str(k), str(k)))(r.choice([2, 3, 4, 5, 6, 7, 8, 10, 12, 20])))

B("""
= L modified n=1 p=@d ;; fs.copy {"from":"$_.0","to":"@b"}
copy the newest file in @d here as @b
the latest file from @d should be here as @b, as a copy
take the most recent file in @d and copy it to @b
""", b=say(lambda r: fixed(r)["b"][1], 0.35))

# ---------------------------------------------------------------- one file, another name

def renamed(r):
    """An old and a new name; the ending mostly stays."""
    a = fname(r)
    while True:
        b = fname(r)
        if "." in a and r.random() < 0.8:
            b = b.split(".")[0] + "." + a.rsplit(".", 1)[1] if not b.startswith(".") else b
        if a != b:
            return {"a": say(lambda _: a, 0.45)(r), "b": say(lambda _: b, 0.45)(r)}


B("""
= REN
rename @a to @b
rename @a as @b
call @a @b from now on
@a should be called @b
give @a the name @b
the new name of @a is @b
@a -> @b
change the name of @a to @b
@a must be named @b
i want @a to be @b
please rename the file @a, new name @b
the file @a should have the name @b
@a was a stupid name, @b is better
new name for @a: @b
mv @a @b
could @a be called @b instead?
wrong name: @a, right name: @b
instead of @a the file should be called @b
@a is called wrong, it's @b
rename: @a => @b
i misspelled @a, it should read @b
make @a into @b, just the name
the name @a is too long, make it @b
don't copy, rename @a to @b
turn @a into @b ((rename))
let @a be named @b
@b is what @a should be called
can you retitle @a to @b
please to give the file @a the name @b
name change: from @a to @b
the teacher wants it to be called @b, at the moment it's @a
file @a, now @b
old name @a⏎new name @b
@a needs another name, namely @b
i'd rather have @a called @b, nothing else about it changes
from @a to @b, only the name
swap the name @a for @b
@a, under the name @b please
relabel @a as @b
""", **linked(renamed))
B("""
= fs.move {"renames":[{"from":"@a","to":"@b"},{"from":"@a2","to":"@b2"}]}
rename @a to @b and @a2 to @b2
@a -> @b, @a2 -> @b2
call @a @b and call @a2 @b2
@a should be called @b, and @a2 should be @b2
rename @a as @b; rename @a2 as @b2
two renames: @a to @b, @a2 to @b2
@a becomes @b, @a2 becomes @b2

= fs.move {"renames":[{"from":"@a","to":"@b"},{"from":"@a2","to":"@b2"},{"from":"@a3","to":"@b3"}]}
rename @a to @b, @a2 to @b2 and @a3 to @b3
@a -> @b, @a2 -> @b2, @a3 -> @b3
@a becomes @b, @a2 becomes @b2 and @a3 becomes @b3
three renames: @a to @b; @a2 to @b2; @a3 to @b3

= fs.move {"renames":[{"from":"@d","to":"@nf"}]}
rename the folder @d to @nf
the folder @d should be called @nf
call the folder @d @nf
new name for the folder @d: @nf
folder @d -> @nf ((rename))
change the name of the folder @d to @nf

= fs.move {"from":"@a","into":"@to"}
move @a to the folder @to
put @a in the folder @to
@a belongs in the folder @to
@a into the folder @to please, don't rename it
""", b=q_name(fname))
B("""
= fs.move {"renames":[{"from":"@a","to":"@b"}]}
the blanks in @a are a nuisance, rename it to @b
the file @a should be named @b
@a => @b, i hate the spaces
please change @a into @b, only the name
call the file @a @b
@a ought to be @b
""", a=say(lambda r: r.choice([t2.spaced(r), r.choice(LIFE) + " " + low(r), low(r) + " " + low(r) + " " + low(r)]) + "." + r.choice(EXTS), 0.4), b=say(lambda r: low(r) + r.choice("_-") + low(r) + "." + r.choice(EXTS)))

# ---------------------------------------------------------------- new files with something in them

def several_lines(r):
    v = [note(r) for _ in range(r.choice([2, 2, 3, 3, 4]))]
    return "\n".join(v), "\0".join(v)

def in_commas(r):
    v = []
    while len(v) < r.choice([2, 3, 3, 4]):
        x = r.choice(ITEMS)
        if x not in v:
            v.append(x)
    t = ", ".join(v)
    return t, t


B("""
= NOTE
make a file @tn with the text @t
create a file @tn that says @t
new file @tn with @t in it
write @t into a new file called @tn
a file @tn containing @t please
i need a file @tn with the line @t
put @t in a new file @tn
save @t as @tn
note down @t in a new file @tn
start a file @tn with @t as its only line
@tn should be a new file with the content @t
make me a note @tn: @t
create @tn and write @t in it
new text file, name @tn, content @t
jot @t down in a new file @tn
could you make @tn with @t inside?
the file @tn doesn't exist yet, make it with the text @t
text @t, file @tn, new
please to create file @tn with text @t
one line is enough: @t, in a new file named @tn
so i don't forget: new file @tn, saying @t

= NOTEB
new file @tn with the text: @tb
make a file @tn with this in it: @tb
create @tn, content: @tb
write a new file @tn that says: @tb
a note called @tn: @tb
put this in a new file @tn: @tb
new file @tn: @tb
start @tn with the line: @tb
i want a file @tn in which is written: @tb
file @tn, new, text: @tb
make me a file named @tn, it should read: @tb
save this as @tn: @tb
create file @tn containing: @tb

= fs.write {"path":"@tn","content":"@it","expect_hash":"absent"}
new file @tn that says: @it
make a file @tn with the text: @it
write this on one line in a new file @tn: @it
create @tn with exactly this text in it: @it
a file @tn whose text is: @it

= sh printf '%s\\n' @q_items > @q_tn
make a list @tn with @items
new file @tn, one per line: @items
create a list in @tn: @items
put @items in a new file @tn, each on its own line
a shopping list @tn: @items
write a list @tn with @items, one per line
packing list as @tn: @items
list @tn: @items
i need a checklist @tn with @items
save these in @tn, each in a line of its own: @items
new list named @tn, on it: @items
make @tn, a line for each: @items
line by line into a new file @tn: @items
my list for saturday is @items, put that in @tn, one per line
the guests are @items. Write them to @tn, one in each line
a file @tn, every item in a separate line: @items
start the list @tn with @items
@tn should list @items, one under the other
one item per line in @tn: @items
please write down in a new file @tn, one below the other: @items
to do list @tn: @items
make a new file @tn with a line each for @items
list the following in a file called @tn: @items
so: @items. as a list, in @tn, each on a new line

= sh printf '%s\\n' @q_items >> @q_tn
add @items to the list @tn
add these to @tn, each on its own line: @items
append @items to @tn, one per line
also on the list @tn: @items
@tn is missing @items, add them line by line
put @items on the list @tn as well
the list @tn needs some more: @items
more for @tn, one line each: @items
below what's already in @tn, a line each: @items
extend the list @tn by @items

= sh printf '%s\\n' @q_lines > @q_tn
make a file @tn with these lines: @lines
new file @tn with the following lines⏎@lines
create @tn, the lines are⏎@lines
write this to a new file @tn⏎@lines
a file @tn containing⏎@lines
save the following as @tn⏎@lines
new text file @tn, line by line:⏎@lines
i want a new file called @tn, with in it⏎@lines

= sh printf '%s\\n' @q_t @q_t2 > @q_tn
make a file @tn with two lines, @t and @t2
new file @tn, first line @t, second line @t2
create @tn with the lines @t and @t2
write @t and below it @t2 in a new file @tn
a new file @tn: line one is @t, line two is @t2
@tn, two lines: @t, then @t2
put @t on the first and @t2 on the second line of a new file @tn

= sh printf '%s\\n' @q_t @q_t2 @q_t3 > @q_tn
make a file @tn with three lines, @t, @t2 and @t3
new file @tn, first line @t, second line @t2, third line @t3
create @tn with the lines @t, @t2 and @t3
@tn, three lines: @t, then @t2, then @t3

= fs.mkdir {"path":"@nf","parents":true} ;; fs.write {"path":"@nf/@tn","content":"@t","expect_hash":"absent"}
make a folder @nf and in it a file @tn with the text @t
new folder @nf, inside a file @tn that says @t
create @nf and a file @tn in there containing @t

= fs.mkdir {"path":"@nf","parents":true} ;; fs.write {"path":"@nf/@tn","content":"","expect_hash":"absent"}
make a folder @nf with an empty file @tn in it
new folder @nf, inside an empty @tn
create @nf and a blank file @tn in there
""", it=in_commas, lines=several_lines)

# ---------------------------------------------------------------- a line more

B("""
= APP
add @t to @tn
append @t to @tn
add the line @t to @tn
write @t at the end of @tn
put @t at the bottom of @tn
@tn should end with the line @t
add @t as the last line of @tn
@t has to be added to @tn
one more line for @tn: @t
i forgot something in @tn, add @t at the end
please attach the line @t at the end of @tn
at the end of @tn write @t
below everything else in @tn: @t
don't delete anything in @tn, just add @t
add to @tn: @t
@tn needs the line @t at the bottom
stick @t on the end of @tn
also write @t in @tn, under what is there
keep what's in @tn and add @t below
last line of @tn should be @t, the others stay
tack @t onto the end of @tn
new line at the end of @tn: @t
could you add @t to the file @tn?
note @t in @tn, at the end
the file @tn gets one more line, @t
enter @t in @tn as well
please to add @t in the end of @tn

= APPB
add to @tn: @tb
append this line to @tn: @tb
at the end of @tn: @tb
one more line in @tn: @tb
write at the bottom of @tn: @tb
@tn, new last line: @tb
put this under the rest of @tn: @tb
also in @tn: @tb
please add the following to @tn: @tb
don't overwrite @tn, only add: @tb
last line of @tn: @tb
note in @tn, below the others: @tb

= PREP
put @t at the top of @tn
add @t as the first line of @tn
@tn should start with the line @t
write @t at the beginning of @tn
insert @t at the very top of @tn
prepend @t to @tn
first line of @tn should be @t, the rest moves down
above everything else in @tn: @t
@tn needs the line @t on top
at the start of @tn write @t
@t in front of everything in @tn
add a first line to @tn, @t
keep what's in @tn but put @t above it
give @tn a heading: @t
new first line for @tn: @t
could you add @t at the top of the file @tn?
@t belongs at the beginning of @tn, before all the rest
please to add @t in the beginning of @tn
on top of @tn add @t, delete nothing
stick @t on top of @tn
the title @t is missing at the top of @tn
insert as line 1 of @tn: @t

= PREPB
put this at the top of @tn: @tb
first line of @tn: @tb
at the beginning of @tn: @tb
prepend to @tn: @tb
new first line in @tn: @tb
above all else in @tn write: @tb
insert before the first line of @tn: @tb
the heading of @tn should be: @tb

= fs.write {"path":"@tn","content":"@t","append":true} ;; fs.read {"path":"@tn"}
add @t to @tn and show it to me
append @t to @tn, then show me @tn
write @t at the end of @tn and let me see the file

= fs.read {"path":"@tn"}
what's in @tn
show me @tn, change nothing
read @tn to me
just show @tn, don't add anything

= fs.write {"path":"@tn","content":"@t","append":true} ;; fs.write {"path":"@tn","content":"@t2","append":true}
add @t and also @t2 to @tn, a line each
append the lines @t and @t2 to @tn
two more lines for @tn: @t and @t2
""", t=quoted_note)

# ---------------------------------------------------------------- the same, told by still other people: reasons, asides, warnings

B("""
= KX ;; PREF
our librarian sorts by the first letters, which is why the @kx should have @pre at the front
My thesis advisor asked for it: each of the @kx with @pre before the name. The content stays.
yo, slap @pre on the front of the @kx
label them please, @pre + filename, that goes for the @kx
@kx look the same as my brother's, give mine a leading @pre
what i'd love is @pre before all names of the @kx
it would help the judges if the @kx all started with @pre
for the choir folder: @pre ahead of the name on all @kx
farm records: @pre must come first in the names of the @kx
the @kx, prefixed: @pre
names → @pre + name for the @kx only
Dear computer, put @pre before my @kx, love from Mia
rename my @kx, they should have @pre in front, not behind
@pre in front (not at the end!) of the @kx names
nurse here, no idea about computers, but the @kx need @pre before the name

= SUFX
@suf at the end (not in front!) of the @jp names here
our archive wants the version behind the name, so @suf for all @jp here, before the extension
yo, slap @suf on the back of the @jp names here
the scanner shop needs @suf after the name of each of the @jp in this folder
it would help if the @jp here all ended in @suf, and then the extension
names → name + @suf, for the @jp here
rename my @jp here, they should have @suf behind, not in front

= SPC
LaTeX can't find my pictures when there's a blank in the name. underscores in all the names here please
my cnc machine chokes on names with spaces so put underscores in this folder's file names
the sampler shows only names without blanks, make them _ here
i'm writing a makefile and the spaces in these names kill it, underscores please
dad says no spaces in file names. can you make them underscores here
The court's upload portal rejects blanks. Replace them by underscores in this folder, names only.
what about turning the spaces in all these names into underscores
names w/ spaces -> w/ underscores, cwd
spaces bad, underscores good, this folder go
filename cleanup here: blank to underscore
no matter what's in the files, their names here need _ for every space

= DASH
my web host turns blanks into %20, so dashes for the spaces in these file names
for nicer links i want hyphens where the names here have blanks
what about turning the spaces in all these names into hyphens
filename cleanup here: blank to dash
names w/ spaces -> w/ dashes, cwd
spaces bad, dashes good, this folder go

= NOBLANK
the synth reads 8 letters without blanks, so take the spaces out of the names here
what about just dropping the spaces from all these names
filename cleanup here: blanks away, nothing instead
stick the words of these file names together, no gaps

= LOWER
The web server is picky about capitals, so have all the names in this folder in lower case.
a colleague on windows wrote everything in capitals. small letters for the names here, would you
my git repo on mac got confused by Case, make the names here all lowercase
what about small letters for all these file names
no need to shout: names here in lowercase
names here: tolower
caps lock was on when i named these, fix that ((small letters))

= UPPER
our dos till reads capitals only, so the names here in upper case please
what about capitals for all these file names
names here: toupper
i want these file names SHOUTED, all capitals

= EXTLOW
my old camera writes .JPG and the album only takes .jpg, so lower case endings here, names as they are
what about small letters just for the endings of the files here
the bit behind the dot should be lowercase here, nothing else

= UP1
for the slide show i need @{st}1, @{st}2, @{st}3 and so on as names of the @jp here
the exhibition wants numbers: @jp here as @{st}1, @{st}2, ...
what about numbering the @jp here, @{st}1, @{st}2 and so forth
our pupils' drawings, the @jp here, should just be @{st}1, @{st}2, @{st}3 ...

= UN ;; NAMEREP
we renamed the band from @u to @v last year and my files still have the old name in them ((in the file name)), update
The hospital ward is now called @v. File names with @u should reflect that.
my ex is called @u, my files should be called @v instead
what about @v instead of @u in the file names
s/@u/@v/ on file names
course code changed from @u to @v, so the file names as well please
in file names find @u, put @v, but don't edit the texts

= UN ;; DROPU
the word @u is in every name and just makes them long, out with it
what about file names without @u
s/@u// on file names
nobody needs to see @u in all the file names, remove the word, not the files
""".replace("@pre in front (not", "@pre in front ((not").replace("end!)", "end!))").replace("@suf at the end (not in front!)", "@suf at the end ((not in front!))"))
B("""
= KXD ;; CPHERE
my lab partner left the @kx in @d, i need them here, as copies
the @kx are in @d and latex only looks here, so copy them here
what about copying the @kx of @d here
cp @d's @kx .
for tonight's lesson i need all @kx out of @d here, the originals stay in @d
@d → here: the @kx, copies please
grab me a copy of the @kx from @d into the folder i'm in

= KXD ;; MVHERE
somebody hid the @kx in @d, bring them all up here
my lab partner put the @kx in @d, but they belong right here
what about moving the @kx of @d here
mv @d's @kx .
@d → here: the @kx, moved not copied

= KXD ;; CP
the auditor gets @to, so copy the @kx of @d there
my son needs the @kx from @d; put copies in @to, i keep mine
@d → @to: the @kx, copies please
what about copying the @kx of @d to @to

= KXD ;; MV
i'm closing @d down. Its @kx move to @to
@d → @to: the @kx, moved not copied
what about moving the @kx of @d to @to
spring cleaning in @d: the @kx there move over to @to

= S p=@d k=file d=1 ;; MVHERE
move all files from @d to here
bring all the files in @d up here
the files directly in @d should be here

= S p=@d k=file d=1 ;; CPHERE
copy all files from @d to here
copies of all the files in @d, here please

= S k=file x=@a d=1 ;; MV
my printer job needs @a here, the rest of the files may go to @to
what about moving everything but @a to @to
@a is open in my editor so it can't be moved. everything else goes to @to
lock stock and barrel into @to, apart from @a
careful: @a must stay! all other files here to @to

= S k=file x=@a d=1 ;; RM
i've handed in everything, only @a is still of use. delete the other files here
careful: @a must stay! all other files here can be deleted
what about deleting everything here but @a
purge this folder's files, sparing @a
""", d=q_name(lambda r: bare(r) if r.random() < 0.6 else roomy(r)), a=say(lambda r: low(r) + r.choice(["", "", "_" + low(r), " " + low(r), str(r.randint(1, 2027))]) + "." + r.choice(lib.EXT), 0.4))
B(f"""
= {chain(TWO)}
We teach two classes here: @kx are for @to, @kx2 are for @to2. Please move them.
after the wedding i have a mixed heap, please put @kx in @to and @kx2 in @to2
what about @kx in @to and @kx2 in @to2
nobody finds anything in here! @kx → @to. @kx2 → @to2. rest stays.
my mum wants the @kx in @to. and the @kx2? those in @to2
help me clean up, the @kx go in the folder named @to and the @kx2 in the one named @to2
please distribute: @kx/@to, @kx2/@to2
both of these: @kx to @to; as well as @kx2 to @to2
the @kx to @to please, and while you're at it the @kx2 to @to2
not only the @kx into @to but also the @kx2 into @to2

= {chain(THREE)}
We have three shelves. @kx are for @to, @kx2 are for @to2, @kx3 are for @to3. Please move them.
after the wedding i have a mixed heap, please put @kx in @to, @kx2 in @to2 and @kx3 in @to3
nobody finds anything in here! @kx → @to. @kx2 → @to2. @kx3 → @to3. rest stays.
the @kx to @to please, and while you're at it the @kx2 to @to2, and also the @kx3 to @to3
please distribute: @kx/@to, @kx2/@to2, @kx3/@to3
what about @kx in @to, @kx2 in @to2 and @kx3 in @to3
- all @kx into @to⏎- all @kx2 into @to2⏎- all @kx3 into @to3⏎thanks
three jobs: 1) @kx into @to 2) @kx2 into @to2 3) @kx3 into @to3
help me clean up: @kx belong in @to, @kx2 belong in @to2, @kx3 belong in @to3
move @kx into @to, then @kx2 into @to2, and finally @kx3 into @to3
every one of the @kx in @to, every one of the @kx2 in @to2, every one of the @kx3 in @to3

= {chain(FOUR)}
first @kx to @to, second @kx2 to @to2, third @kx3 to @to3, fourth @kx4 to @to4
help me clean up: @kx belong in @to, @kx2 belong in @to2, @kx3 belong in @to3 and @kx4 belong in @to4
please distribute: @kx/@to, @kx2/@to2, @kx3/@to3, @kx4/@to4
1. @kx to @to 2. @kx2 to @to2 3. @kx3 to @to3 4. @kx4 to @to4
after the trip it's all mixed up, so @kx in @to, @kx2 in @to2, @kx3 in @to3, and the @kx4 in @to4

= {KEY % 'kx'} ;; ZIP ;; {KEY % 'kx2'} ;; fs.move {{"paths":"$_","into":"@to"}}
pack the @kx as @zip and move the @kx2 to @to
@kx into @zip, @kx2 into the folder @to
zip the @kx to @zip; the @kx2 go in @to

= {KEY % 'kx'} ;; ZIP ;; {KEY % 'kx2'} ;; fs.archive {{"paths":"$_","to":"@zip2"}}
pack the @kx as @zip and the @kx2 as @zip2
@kx into @zip, @kx2 into @zip2
two archives: @zip with the @kx and @zip2 with the @kx2

= {KEY % 'kx'} ;; PREF ;; {KEY % 'kx2'} ;; fs.move {{"paths":"$_","into":"@to"}}
put @pre before the @kx and move the @kx2 to @to
prefix @pre for the @kx, and the @kx2 go to @to

= {KEY % 'kx'} ;; CHRO ;; {KEY % 'kx2'} ;; fs.delete {{"paths":"$_"}}
make the @kx read-only and delete the @kx2
the @kx read only please, the @kx2 can go

= {KEY % 'kx'} ;; MV ;; fs.list {{"path":"@to"}}
move the @kx to @to and show me what's in @to then
@kx into @to, afterwards list @to

= {KEY % 'kx'} ;; MV ;; fs.archive {{"paths":["@to"],"to":"@zip"}}
move the @kx to @to and pack @to as @zip
@kx into @to, afterwards zip the folder @to as @zip
collect the @kx in @to and make @zip out of @to

= {KEY % 'kx'} ;; CP ;; fs.archive {{"paths":["@to"],"to":"@zip"}}
copy the @kx to @to and pack @to as @zip
copies of the @kx into @to, afterwards zip the folder @to as @zip
""", to=say(lambda r: bare(r) if r.random() < 0.75 else roomy(r), 0.35))
B("""
= FLAT
i unpacked ten albums and now each song sits in a folder of its own, bring all the files up here
my students each sent a folder. i want all their files right here, no folders in between
what about all files of the subfolders in this folder
un-nest: every file in a subfolder goes up to here
pull everything up, the folder maze below here is too much for me
Photos were imported into a folder per date; please move all the files up into this one.

= TYPE
thirty kinds of files in one heap, i want a folder per kind
what about a folder for each file type here, with the files in it
i can't see the wood for the trees. sort what's here by file type, own folder each
pdfs with pdfs, pictures by ending, each in its own folder, for all that's in this folder

= MONTH
the tax office wants it by month, so put the @jp here into month folders
what about month folders for the @jp here
bees: i take pictures every week. sort the @jp in this folder into a folder per month

= YEAR
twenty years of @jp here, a folder for each year please
what about year folders for the @jp here

= sh mkdir -p @q_many
our ward has these rooms: @many. A folder for each of them
i'm a teacher and need a folder for each of my pupils: @many
the fields on our farm are @many, one folder each please
my courses this term: @many. make folders for them
what about folders @many
for the new album i want folders @many
i have to file by client. The clients are @many, make a folder for each
the exhibition has these parts, each needs an empty folder: @many
here is my list, make folders out of it: @many
nothing fancy, just the folders @many
don't put anything in them, only create the folders @many
make directory @many
please to create folders with names @many

= fs.mkdir {"path":"@three_a","parents":true} ;; fs.mkdir {"path":"@three_b","parents":true} ;; fs.mkdir {"path":"@three_c","parents":true}
my kids are @three, a folder for each of them
my courses this term: @three. make folders for them
what about folders @three
nothing fancy, just the folders @three
don't put anything in them, only create the folders @three
here is my list, make folders out of it: @three
for the new album i want folders @three
the fields on our farm are @three, one folder each please
please to create folders with names @three

= fs.mkdir {"path":"@two_a","parents":true} ;; fs.mkdir {"path":"@two_b","parents":true}
my kids are @two, a folder for each of them
what about folders @two
nothing fancy, just the folders @two
don't put anything in them, only create the folders @two
a folder each for @two
please to create folders with names @two
the accountant and i each need one, so folders @two

= sh touch @q_manye
i like to start with the bare files: @manye, all empty
what about empty files @manye
don't write anything in them, just create @manye
for the exercise we need @manye, blank
please to create the empty files @manye

= fs.write {"path":"@threee_a","content":"","expect_hash":"absent"} ;; fs.write {"path":"@threee_b","content":"","expect_hash":"absent"} ;; fs.write {"path":"@threee_c","content":"","expect_hash":"absent"}
i like to start with the bare files: @threee, all empty
what about empty files @threee
don't write anything in them, just create @threee
please to create the empty files @threee

= fs.mkdir {"path":"@w1/@w2/@w3","parents":true}
the installer expects @w1/@w2/@w3 and complains it's missing, make it
what about a folder @w1/@w2/@w3, all levels
our filing plan: @w1, below it @w2, below that @w3. Create the folders
java wants packages as folders, so @w1/@w2/@w3 please
""")
B("""
= KX ;; RM
the exhibition is over, so the @kx may be deleted, all of them
what about deleting all @kx
ugh, @kx everywhere, make them disappear
Dear computer, please throw all @kx away, love from Mia
my hard disk is groaning: @kx out!
the doctor's letters are printed, the @kx can be removed now
i've got nothing against the other files but the @kx must go
since we switched programs nobody opens the @kx, delete them please
permanently remove @kx

= KXD ;; RM
in @d somebody dumped @kx, get rid of those, but only in there
what about deleting the @kx in @d
careful, only the @kx in @d may be deleted, my others are important
@d is shared, so please delete the @kx in it. The ones here stay!

= KXH ;; RM
careful, only the @kx directly in this folder may be deleted, the subfolders have others i need
what about deleting the @kx here, but not below

= S g=*(1)* k=file ;; RM
i clicked download twice on everything, so the ones with ((1)) behind the name are superfluous, delete
what about deleting all the ((1)) files
careful, only the ones with ((1)) may be deleted

= S g=@kx o=@of ;; RM
data protection: @kx older than @of have to be deleted
the law says @kx may not be kept longer than @of, delete older ones
what about deleting @kx older than @of
careful, delete only the @kx older than @of, i need the newer ones

= S g=@kx min=@size ;; RM
our mail server takes nothing over @size, so delete the @kx above that
what about deleting the @kx over @size
careful, delete only the @kx over @size

= EMPTYF ;; RM
a crash left me with lots of empty files, clear them away
what about deleting the empty files
careful, only files with zero bytes may be deleted

= EMPTYD ;; RM
after sorting there are folders with nothing in them, remove those
what about deleting the empty folders
careful, only folders that are empty may be deleted

= KEEPN
the cron job writes @jp here every night, the last @few are enough, delete the older ones
what about deleting all @jp here but the last @few
careful, the @few newest of the @jp here must survive, only the older ones go

= KEEP1
the program saves a new version each time, i only want the newest of the @jp here, delete older ones
what about deleting all @jp here but the newest
careful, the newest of the @jp here must survive, only the older ones go

= KX ;; CHRO
these are signed: no changes to the @kx any more, please lock them
what about write protection for the @kx
our legal department says the @kx may not be edited from now on, read-only please

= RUN
the game won't start: permission denied on @scr. make it executable
i wrote @scr and now the shell refuses to run it, give it the x
what about making @scr executable
our admin says i have to "chmod" @scr so that it starts, do that
@scr is only text for the system, make it a program i can run
it says "permission denied: @scr", please fix so i can run it

= KX ;; ZIP
the insurance wants one file, so pack all @kx as @zip
what about packing all @kx in @zip
before i reinstall: all @kx in one @zip please, delete nothing
my band mates can only open archives, so the @kx as @zip please
Dear computer, please put all @kx in @zip, love from Mia

= KXD ;; ZIP
the client only gets the @kx in @d, packed as @zip
what about packing the @kx of @d as @zip
hand in time: the @kx from @d in @zip and nothing else

= S g=*@gw*.@x ;; ZIP
the accountant only wants .@x files with @gw in the name, all in @zip
not every .@x, only those called something with @gw, into @zip
what about packing the .@x files with @gw in the name as @zip

= fs.archive {"paths":["@d"],"to":"@zip"}
my website's host wants the folder @d as one upload, @zip
what about packing the folder @d as @zip
before i reinstall: the folder @d as @zip please, delete nothing
for my portfolio, the folder @d in an archive, @zip

= fs.archive {"paths":["@d"],"to":"@zip","remove_originals":true}
the season is over: folder @d into @zip, and then the folder isn't needed any more, delete it
what about packing the folder @d as @zip and deleting the folder
to save room, make @zip of the folder @d and remove the folder itself

= fs.archive {"paths":@manyf_r,"to":"@zip"}
the insurance wants these in one file: @manyf. Call it @zip
what about packing @manyf as @zip
exactly these and no others in @zip: @manyf

= fs.extract {"archive":"@zip","to":"@d"}
our teacher sent @zip, it belongs unpacked in @d
what about unpacking @zip into @d
i got @zip by mail and want its contents in the folder @d

= fs.extract {"archive":"@zip","to":".","list_only":true}
our teacher sent @zip, what did she put in? don't unpack yet
is my essay in @zip? list what's in there
what would i get if i unpacked @zip? only list
""", x=EXTS, few=lambda r: (lambda k: (t2.NUM[k] if k in t2.NUM and r.random() < 0.5 else str(k), str(k)))(r.choice([2, 3, 4, 5, 6, 7, 8, 10, 12, 20])))
B("""
= BAK
tomorrow i'll rewrite @a, so keep a backup of how it is now
what about a backup of @a
last time i ruined it, so a .bak of @a first please
i never trust updates, copy @a with .bak behind

= sh cp @q_a @q_a.$(date +%F)
every friday i put away a copy of @a with the date, do it for today
what about a dated copy of @a
the version of @a from today, as a copy with today's date behind the name

= LINK
my program insists on finding @link here, but the data is in @tgt, so a symlink please
what about a link @link here to @tgt
no copy, it would take too much room: only a symlink @link to @tgt
my music is in @tgt; here i'd like a link called @link to it
i get tired of typing the path, so a link named @link here that leads to @tgt

= REN
my supervisor can't open files with such names, so @a should be called @b
what about calling @a @b
i was tired when i saved @a, the proper name is @b
The registry requires the name @b. My file is @a, please rename it.
@a sounds silly, let's call it @b
for the printer: @a under the name @b, no copy, renamed

= NOTE
our rehearsal moved, write @t in a new file @tn
what about a new file @tn with @t in it
so that the night shift sees it: a file @tn saying @t
i'm on the phone, quick, new file @tn with @t

= NOTEB
for the night shift, a new file @tn: @tb
quick note to self in a new file @tn: @tb
a reminder as @tn, it should say: @tb

= sh printf '%s\\n' @q_items > @q_tn
we're going camping, make a packing list @tn: @items
for tonight's dinner i need @items, put that on a new list @tn
the substitute teacher needs a list @tn with @items, one thing per line
what about a list @tn with @items, a line each
my seeds order, one below the other in @tn: @items
before i go to the shop: list @tn, on it @items
these people come to the party, list them in a new file @tn, one per line: @items

= sh printf '%s\\n' @q_items >> @q_tn
we're out of other things too: add @items to the list @tn
what about adding @items to the list @tn, a line each
i forgot half of it: @items also go on the list @tn

= APP
my diary is @tn, add @t to it
what about adding @t to @tn
the log book @tn should get another entry, @t
i remembered something: @t, goes at the end of @tn
careful, don't overwrite @tn, only put @t at the end

= PREP
the publisher wants @t as the very first line of @tn
what about @t on top of @tn
every script begins like that, so put @t above the rest of @tn
careful, don't overwrite @tn, only put @t at the beginning
""", a=say(lambda r: low(r) + r.choice(["", "", "_" + low(r), " " + low(r), str(r.randint(1, 2027))]) + "." + r.choice(lib.EXT) if r.random() < 0.7 else fname(r), 0.4))

# ---------------------------------------------------------------- more shapes

def two_kinds(r):
    a, b = r.choice("pdf jpg png mp3 csv docx txt mov wav html".split()), r.choice("md gif mp4 xlsx odt css json heic flac svg".split())
    return r.choice([f"{a} and {b} files", f".{a} and .{b} files", f"{a}s and {b}s", f"{a.upper()} and {b.upper()} files", f"*.{a} and *.{b}", f"files ending in .{a} or .{b}"]), "*.{" + a + "," + b + "}"


B("""
= S g=@kk ;; MV
move all @kk to @to
all @kk go into @to, both kinds
put the @kk together in @to
the @kk belong in one folder, @to
into @to please: @kk
@to is for all @kk, move them there

= S g=@kk ;; CP
copy all @kk to @to
copies of all @kk into @to, both kinds
the @kk also in @to, originals stay

= S g=@kk ;; RM
delete all @kk
all @kk can go, both kinds
remove the @kk, nothing else

= S g=@kk ;; ZIP
pack all @kk into @zip
the @kk together in one archive, @zip
@zip with all @kk

= S g=@kk ;; PREF
put @pre in front of all @kk
all @kk should start with @pre

= S g=@kk
list all @kk, change nothing
which @kk are there? only show

= S p=@d g=@kk ;; MVHERE
move all @kk from @d to here
the @kk in @d should be right here

= S p=@d g=@kk ;; CPHERE
copy all @kk from @d to here
i need the @kk of @d here too, as copies
""", kk=two_kinds)
B("""
= KX ;; PREF
insert @pre at the start of the names of all @kx
the @kx: new name = @pre followed by the old one
all of the @kx want a @pre in front
have the names of the @kx start with @pre
my @kx aren't sorted right, @pre before each name would do it
would prefer it if the @kx began with @pre
fronting all @kx with @pre
@kx ← prefix @pre
leave the endings and everything, only put @pre before the @kx names
before each name of the @kx i'd like to see @pre

= SUFX
insert @suf at the end of the name, before the dot, for all @jp here
the @jp here: new name = old one followed by @suf and the ending
have the names of the @jp here end with @suf, ending kept
@jp here ← suffix @suf
after each name of the @jp here, but before its ending, i'd like to see @suf
all of the @jp here want a @suf behind the name

= UP1
the @jp here need simple names: @{st}1, @{st}2, @{st}3 ...
my grandchild's photos, the @jp here, as @{st}1, @{st}2, @{st}3 please
instead of IMG_2938 and so on i'd like @{st}1, @{st}2, @{st}3 for the @jp here
change the names of all @jp here into @{st}1, @{st}2 and so on
@{st}1, @{st}2, @{st}3, ... ← names for the @jp here
have the @jp here numbered through as @{st}1, @{st}2 etc
count through the @jp here: @{st}1, @{st}2, @{st}3
@jp here, rename all, pattern @{st}1 @{st}2 @{st}3
the old names of the @jp here can go, new ones are @{st}1, @{st}2, ...
serial names please: @{st}1, @{st}2, @{st}3 for the @jp here

= NUM2
number through the @jp here without losing the names, 01_ in front, then 02_ and so on
the playlist order must stay: 01_, 02_, 03_ ahead of the @jp names here

= UP3
001, 002, 003 with @st before it, for the @jp here: @{st}001, @{st}002

= UN ;; NAMEREP
have @u in the file names replaced by @v
file names should no longer say @u, they should say @v
@u → @v ((file names))
wherever @u shows up in a file name i want to read @v
every file whose name has @u: change that bit into @v
rename by replacing: old @u, new @v
let all file names with @u have @v in that place

= UN ;; DROPU
have @u taken out of the file names
file names should no longer say @u
@u → nothing ((file names))
wherever @u shows up in a file name, take it away

= SPC
have the spaces in the file names here replaced by underscores
let there be underscores in place of blanks in the names here
a blank in a name is bad luck. underscores for all of them in this folder
wherever there's a space in a name here, put an underscore
the names here: space out, underscore in
"a b" → "a_b" for the file names in this folder

= DASH
have the spaces in the file names here replaced by dashes
wherever there's a space in a name here, put a dash
the names here: space out, dash in
"a b" → "a-b" for the file names in this folder

= LOWER
have all names here in small letters
let all file names here be lower case
all those capitals in the names here make me nervous, small letters please
wherever there's a capital in a name here, make it small

= UPPER
have all names here in capital letters
let all file names here be upper case
wherever there's a small letter in a name here, make it a capital
""")
B("""
= S g=*.@x ;; EXTC
have all .@x renamed to .@x2
let all .@x files end in .@x2
the ending .@x is out of date, nowadays it's .@x2, so rename them all
.@x → .@x2 ((just rename))
whoever made these used .@x, we use .@x2, change the endings
wherever a name ends in .@x it should end in .@x2
every name with .@x at the end: put .@x2 there
the app shows .@x2 files only, mine end in .@x. rename please
the right ending is .@x2 and not .@x
all .@x be .@x2
""", **X2)
B("""
= FLAT
have all files from the subfolders brought up here
let all files below here be in this folder directly
too many subfolders; i want every file in just this one folder
files in subfolders → this folder
all files below, up one or more levels till they're here

= TYPE
have the files here sorted into a folder per type
let each file type here have its folder
by extension, into folders, the files of this folder, thanks
i'd love a tidy folder: each type of file in a folder of its own

= fs.mkdir {"path":"@nf/@w1","parents":true}
have a folder @w1 made inside @nf
let there be a @w1 in @nf
@nf/@w1 please, as a folder
my notes for @w1 should go in a folder of that name, inside @nf. create it
in the folder @nf a new folder @w1 is needed

= fs.mkdir {"path":"@w1/@w2/@w3","parents":true}
have the folders @w1/@w2/@w3 made
let there be @w1/@w2/@w3, each inside the other
@w1, in there @w2, in there @w3: create these three folders, nested
not side by side but inside each other: folders @w1, @w2, @w3

= fs.mkdir {"path":"@w1","parents":true} ;; fs.mkdir {"path":"@w2","parents":true} ;; fs.mkdir {"path":"@w3","parents":true}
not inside each other but side by side: folders @w1, @w2, @w3
three folders next to each other, @w1 and @w2 and @w3
@w1, @w2, @w3 as folders, all at this level

= sh touch @q_manye
have these empty files made: @manye
let there be empty files @manye
not folders, empty files: @manye
placeholders, please: @manye
the teacher gave us the file names, make them all, empty: @manye

= sh mkdir -p @q_many
have these folders made: @many
let there be the folders @many
not files, folders: @many
our team: @many. each needs a folder
the chapters are @many, a folder per chapter
sections of the site: @many. folders for all

= fs.mkdir {"path":"@three_a","parents":true} ;; fs.mkdir {"path":"@three_b","parents":true} ;; fs.mkdir {"path":"@three_c","parents":true}
have these folders made: @three
let there be the folders @three
our team: @three. each needs a folder
sections of the site: @three. folders for all

= fs.mkdir {"path":"@two_a","parents":true} ;; fs.mkdir {"path":"@two_b","parents":true}
have these folders made: @two
let there be the folders @two
our team: @two. each needs a folder

= sh mkdir -p @q_d/@w1 @q_d/@w2 @q_d/@w3
in the folder @d i need three more folders: @w1, @w2, @w3
@d gets subfolders @w1, @w2 and @w3
make @w1, @w2 and @w3, not here but in @d

= fs.list {"path":"@d"}
what's in @d? don't make anything
which folders do i have in @d already? show what's in there
only show me @d

= fs.stat {"path":"@d"}
does the folder @d exist? don't create it
is there a folder @d already? only tell me
""")
B(f"""
= {chain(TWO)}
have the @kx moved to @to and the @kx2 to @to2
let the @kx be in @to and the @kx2 in @to2
everything in its place: @kx in @to, @kx2 in @to2
@kx ⇒ @to and @kx2 ⇒ @to2
i started with the @kx, they go to @to; now also the @kx2, to @to2, do both please
the @kx are to go into @to, the @kx2 however into @to2
one folder for each: @to for @kx, @to2 for @kx2, and move them in
in the end there should be no @kx and @kx2 lying around, but @kx in @to and @kx2 in @to2
@to2 is for @kx2, @to is for @kx. put them there
move @kx to the folder called @to and move @kx2 to the folder called @to2

= {chain(THREE)}
have the @kx moved to @to, the @kx2 to @to2 and the @kx3 to @to3
everything in its place: @kx in @to, @kx2 in @to2, @kx3 in @to3
the @kx are to go into @to, the @kx2 into @to2, the @kx3 however into @to3
move @kx to the folder called @to, @kx2 to the folder called @to2 and @kx3 to the folder called @to3
one folder for each: @to for @kx, @to2 for @kx2, @to3 for @kx3, and move them in
i'm the librarian: @kx to @to, @kx2 to @to2, @kx3 to @to3, and that in all the subfolders
my downloads: put @kx into @to, @kx2 into @to2, and @kx3 into @to3, don't touch the rest
@kx ⇒ @to, @kx2 ⇒ @to2, @kx3 ⇒ @to3
the @kx to @to; the @kx2 to @to2; the @kx3 to @to3. All three please

= {chain(FOUR)}
have the @kx moved to @to, the @kx2 to @to2, the @kx3 to @to3 and the @kx4 to @to4
@kx ⇒ @to, @kx2 ⇒ @to2, @kx3 ⇒ @to3, @kx4 ⇒ @to4
one folder for each: @to for @kx, @to2 for @kx2, @to3 for @kx3, @to4 for @kx4, and move them in
the @kx to @to; the @kx2 to @to2; the @kx3 to @to3; the @kx4 to @to4. All four please
put all @kx in @to, then the @kx2 in @to2, then the @kx3 in @to3 and at last the @kx4 in @to4

= {chain(THREE, "CP")}
copy the @kx into @to, then the @kx2 into @to2, then the @kx3 into @to3, everything stays here as well
copies please: @kx for @to, @kx2 for @to2, @kx3 for @to3

= {chain(TWO, "CP")}
copies please: @kx for @to, @kx2 for @to2
copy the @kx into @to, then the @kx2 into @to2, everything stays here as well
the @kx should be in @to too, and the @kx2 should be in @to2 too

= {KEY % 'kx'} ;; RM ;; {KEY % 'kx2'} ;; fs.delete {{"paths":"$_"}} ;; {KEY % 'kx3'} ;; fs.delete {{"paths":"$_"}}
delete the @kx, the @kx2 and the @kx3
all @kx, all @kx2 and all @kx3 can go
three kinds to delete: @kx, @kx2, @kx3
""", to=say(lambda r: bare(r) if r.random() < 0.75 else roomy(r), 0.35))
B("""
= S p=@d d=1 ;; RMR
empty the folder @d, but keep the folder
everything in @d can go, the folder itself stays
delete all that's in @d, files and folders, not @d
clear out @d completely but leave it there as an empty folder

= fs.delete {"paths":["@d"],"recursive":true}
delete the folder @d
the folder @d can go with everything in it
remove the directory @d and all its contents
get rid of the folder @d

= KX ;; RM
have all @kx deleted
let all @kx disappear
would all @kx please vanish
of all my files only the @kx must go
i'm done with the @kx, delete

= KXD ;; RM
have all @kx in @d deleted
let all @kx in @d disappear, only there
@kx inside @d aren't mine, delete them; other folders stay as they are

= S g=@kx o=@of ;; RM
have all @kx older than @of deleted
whichever of the @kx hasn't been touched in @of: delete
keep @kx for @of, delete what's older

= S g=@kx min=@size ;; RM
have all @kx over @size deleted
whichever of the @kx takes more than @size: delete

= S k=file o=@of ;; RM
have everything older than @of deleted
not touched in @of? delete

= S k=file min=@size ;; RM
have everything over @size deleted
takes more than @size? delete

= KEEPN
have the old @jp here deleted, all but the newest @few
whichever of the @jp here isn't among the last @few: delete
i want to keep @few of the @jp here, the newest ones, the rest isn't needed

= KEEP1
have the old @jp here deleted, all but the newest
i want to keep one of the @jp here, the newest, the rest isn't needed

= EMPTYF ;; RM
have the empty files deleted
which files have nothing in them? delete those

= EMPTYD ;; RM
have the empty folders deleted
which folders have nothing in them? delete those

= fs.list {"path":".","recursive":true,"limit":1,"kind":"file","glob":"@kx"}
how many @kx are there? delete none
count the @kx, don't touch them
number of @kx please

= S g=*@gw* k=file
which files have @gw in the name? don't delete
list the files called something with @gw, leave them

= KX ;; ZIP
have all @kx packed as @zip
let there be a @zip with all @kx
all @kx squeezed into @zip

= KXD ;; ZIP
have all @kx in @d packed as @zip
let there be a @zip with the @kx of @d

= S g=*@gw*.@x ;; ZIP
have the .@x files with @gw in the name packed as @zip
of the .@x files only the @gw ones ((by name)) into @zip
.@x + @gw in the name → @zip
the ones called @gw and ending in .@x should be packed as @zip

= fs.archive {"paths":["@d"],"to":"@zip"}
have the folder @d packed as @zip
let there be a @zip made of the folder @d
squeeze the folder @d into @zip

= fs.archive {"paths":["@d"],"to":"@zip","remove_originals":true}
have the folder @d packed as @zip, then removed
let there be a @zip instead of the folder @d

= fs.archive {"paths":@manyf_r,"to":"@zip"}
have @manyf packed as @zip
let there be a @zip with @manyf
squeeze these into @zip: @manyf

= fs.extract {"archive":"@zip","to":"@d"}
have @zip unpacked into @d
let the contents of @zip be in @d

= fs.extract {"archive":"@zip","to":".","list_only":true}
what do i have in @zip
which things did they send me in @zip? only names
don't unpack @zip, i just want to see the names in it

= sh unzip @q_zf @q_m
have just @m taken out of @zf
i lost @m but it's in @zf, get only that one back
@zf ⇒ only @m

= sh tar -xf @q_tf @q_m
have just @m taken out of @tf
i lost @m but it's in @tf, get only that one back
@tf ⇒ only @m

= KX ;; CHRO
have all @kx write protected
let nobody change the @kx
i edited one of the @kx by mistake, so make them all read-only

= KX ;; CHP
have all @kx made private
let nobody but me see the @kx

= RUN
have @scr made executable
let @scr be executable
it should be possible to start @scr, it's not now
my computer thinks @scr is a document, i need to run it, so make it executable
""", x=EXTS, few=lambda r: (lambda k: (t2.NUM[k] if k in t2.NUM and r.random() < 0.5 else str(k), str(k)))(r.choice([2, 3, 4, 5, 6, 7, 8, 10, 12, 20])))
B("""
= KXD ;; CPHERE
have all @kx from @d copied here
let the @kx in @d be here too
from the folder @d, copy the @kx to where i am
i need what's in @d of @kx, right here, without taking it out of there
the @kx lie in @d. here i need copies

= KXD ;; MVHERE
have all @kx from @d moved here
let the @kx of @d come up to this folder
from the folder @d, move the @kx to where i am
the @kx lie in @d. i want them here and no longer there

= KXD ;; CP
have all @kx from @d copied to @to
from the folder @d, copy the @kx to the folder @to
the @kx lie in @d. @to needs copies

= KXD ;; MV
have all @kx from @d moved to @to
from the folder @d, move the @kx to the folder @to
the @kx lie in @d. they have to be in @to

= KXD
which @kx are in the folder @d? copy nothing
only list the @kx of @d
what @kx does @d have
""", d=q_name(lambda r: r.choice("exercises assets chapters scans exams images slides drafts tracks songs letters forms results samples figures handouts sources textures backups minutes invoices".split()) if r.random() < 0.5 else bare(r)))
B("""
= LINK
have a symlink @link made here that points to @tgt
let @link lead to @tgt, as a symbolic link
here → @tgt, link name @link
i don't want two copies of @tgt, just a link @link to it here
a pointer to @tgt in this folder would be nice, called @link ((symlink))
@tgt is far away, so put a link to it here. Name: @link

= BAK
have a backup of @a made
let there be a backup of @a
two copies of @a are better than one: make a .bak
nothing may happen to @a, so a backup copy next to it

= sh cp @q_a @q_a.$(date +%F)
have a copy of @a made with the date of today
let there be a copy of @a with today's date
@a as of today, as a copy with the date in its name

= APP
have @t added to @tn
let @tn end with @t
@tn isn't complete, the line @t is missing at the end

= PREP
have @t put at the top of @tn
let @tn begin with @t
@tn isn't complete, the line @t is missing at the beginning

= NOTE
have a new file @tn made with the text @t
let there be a file @tn that says @t

= sh printf '%s\\n' @q_items > @q_tn
have a list @tn made: @items
let there be a list @tn with @items
what i need from the shop: @items. Make that a list in @tn
@items, all of that goes on a new list @tn
""", a=say(lambda r: low(r) + r.choice(["", "", "_" + low(r), " " + low(r), str(r.randint(1, 2027))]) + "." + r.choice(lib.EXT) if r.random() < 0.7 else fname(r), 0.4))
B("""
= REN
have @a renamed to @b
let @a be called @b from today
the name should be @b, not @a
what was @a should now be @b, only the name
""", **linked(renamed))

# ---------------------------------------------------------------- and once more, in few words or in many

B("""
= BAK
copy @a, add .bak
spare copy of @a
@a + .bak
one backup of @a, same place
keep the present @a as a .bak while i experiment
a duplicate of @a with .bak on the end
i have to change the config @a and want to be able to go back, so copy it to .bak
@a is the only copy of my thesis, please make a backup of it

= BAKS
.bak for all @jp here
back up the @jp in here with .bak, then i can play around
i'm going to run sed over the @jp here, so .bak copies please

= sh cp @q_a @q_a.$(date +%F)
snapshot of @a with date
@a + today's date, as a copy
before the meeting i freeze @a: a copy with today's date at the end
archive copy of @a with the current date appended

= fs.copy {"from":"@a","to":"@b"}
same as @a but called @b, both stay
clone @a to @b
i need @a twice, as @a and as @b

= LINK
link @link => @tgt
symlink wanted: @link to @tgt
short way to @tgt, named @link, as a link
@tgt, linked here as @link
i keep everything in @tgt but want to see it here as @link, without copying
the build expects @link in this folder; let it be a link to @tgt
like a shortcut on windows: @link here, leading to @tgt

= NEWFILE
empty @tn
blank new file @tn
@tn, empty, new
i'll need @tn later, just make it empty for now
let there be an empty file @tn

= APP
@tn: append @t
@tn += @t
end of @tn: @t
we used up something, @t must be noted at the end of @tn
under everything else in @tn i'd like @t
put one more line in @tn that says @t
the list @tn should also have @t

= APPB
@tn also needs the line: @tb
today's entry for @tn, at the end: @tb
continue @tn with: @tb
i want to remember something, put it at the end of @tn: @tb

= PREP
@tn: prepend @t
top of @tn: @t
line 1 of @tn should be @t and the old text follows
over everything else in @tn i'd like @t
begin @tn with @t, keep the rest
the header of @tn has to be @t, add it above the text

= PREPB
@tn needs a title: @tb
today's entry for @tn, at the top: @tb
before all else in @tn: @tb

= NOTE
@tn ← @t ((new file))
a new @tn with nothing but @t
new: @tn. text: @t
leave a note called @tn saying @t

= NOTEB
@tn, a new file, with: @tb
note to my wife as @tn: @tb
leave a note called @tn: @tb

= sh printf '%s\\n' @q_items > @q_tn
list → @tn: @items
checklist @tn. Items: @items
@tn: new file, lines: @items
things to buy: @items. file: @tn, each thing a line
we're @items, please put that in @tn, each a line
packing for the trip: @items. Write it as a list into @tn
each of these on its own line in a new file @tn: @items
take this down as a list, one per line, file name @tn: @items
write @items into @tn, every one on a new line
@items. one per line. in @tn. thanks
grandma's shopping list, file @tn: @items
the line-up is @items; save it to @tn, one band per line
exam topics in @tn, a line each: @items

= sh printf '%s\\n' @q_items >> @q_tn
list @tn, add: @items
@tn also needs lines for @items
still missing on the list @tn: @items
@items too, on the list @tn, a line each, keep the rest
""", b=q_name(fname), a=say(lambda r: low(r) + r.choice(["", "", "_" + low(r), " " + low(r), str(r.randint(1, 2027))]) + "." + r.choice(lib.EXT) if r.random() < 0.7 else fname(r), 0.4))
B("""
= REN
@a ⇒ @b
@a, rename, @b
new name @b for @a
rename @a, it's now @b
my teacher can't read such names: @a should be @b
@a has a typo in its name, @b is right
use the name @b for @a
@a gets the name @b
please, @a → @b, nothing more
the song is called @b now, not @a, rename the file
what's called @a should be called @b
""", **linked(renamed))
B("""
= L modified n=1 g=@ky ;; fs.copy {"from":"$_.0","to":"@b"}
newest of the @ky => copy as @b
@b ← the latest of the @ky
there are many @ky; the newest of them should be copied to @b
last of the @ky i made: copy as @b, leave the original
our display always shows @b, so copy the latest of the @ky onto that name
have the newest of the @ky copied as @b
a copy of the newest of the @ky, please, under the name @b
@b is what the website shows; fill it with a copy of the newest of the @ky
i save @ky all day long, and the latest one should also be called @b, as a copy
the newest of the @ky also as @b

= L modified n=1 g=@ky ;; fs.move {"renames":[{"from":"$_.0","to":"@b"}]}
newest of the @ky => new name @b
not a copy: the latest of the @ky itself should be called @b
""", **linked(fixed))
B("""
= S k=file x=@a d=1 ;; MV
all but @a ⇒ @to
@to gets everything except @a
have everything but @a moved to @to
let only @a stay here, the rest goes to @to
files here → @to. exception: @a
i'm cleaning my desk, all files go into @to, only @a i need now

= S k=file x=@a d=1 ;; CP
@to gets a copy of everything except @a
have everything but @a copied to @to
files here → copies in @to. exception: @a

= S k=file x=@a d=1 ;; RM
have everything but @a deleted
let only @a stay here, the rest can be deleted
files here → delete. exception: @a

= S k=file x=@a d=1 ;; ZIP
have everything but @a packed as @zip
files here → @zip. exception: @a

= S k=file x=*.@x d=1 ;; MV
have everything but the .@x files moved to @to
files here → @to. exception: .@x
i work with .@x only, other files here can move to @to

= S k=file x=*.@x d=1 ;; RM
have everything but the .@x files deleted
files here → delete. exception: .@x

= FLAT
subfolder files → here
everything nested → this folder
no nesting any more please: files up here
i'd like to see all the files at once, so bring them up from the subfolders to here

= sh find . -mindepth 2 -type f -name '*.@jp' -exec mv -n -t . {} +
have the @jp of all subfolders brought up here
@jp in subfolders → here, moved
just the @jp should come up out of the folders below

= MONTH
@jp here → month folders
have the @jp here sorted into a folder per month
let each month have a folder for the @jp here

= YEAR
@jp here → year folders
have the @jp here sorted into a folder per year

= LOWX
have the names of the @jp here in lower case
@jp here → small letters, others untouched
just the @jp of this folder need small letters in their names

= UPX
have the names of the @jp here in capitals
@jp here → capitals, others untouched

= EXTLOW
have just the endings of the names here in small letters
endings → small letters, for all files here
JPG → jpg, TXT → txt, the endings of all files here

= NUM2
@jp here → 01_..., 02_..., old names kept
have the @jp here numbered in front, 01_ 02_ 03_

= UPT
@jp here → @{st}1, @{st}2, ... oldest first
have the @jp here numbered by age, oldest first, @{st}1, @{st}2

= KX ;; CHM
have the mode of all @kx set to @mode
@kx → @mode
the @kx need chmod @mode, all of them
the server guide says @mode for the @kx

= fs.chmod {"paths":["@a"],"mode":"a-w"}
make @a read-only
write protect @a
@a shouldn't be changed by anyone, lock it
nobody may edit @a from now on
@a: read only please

= fs.chmod {"paths":["@a"],"mode":"go-rwx"}
make @a private
only i should be able to read @a
keep other users out of @a
@a: private please
my diary is @a, nobody else may open it

= fs.chmod {"paths":["@a"],"mode":"@mode"}
chmod @mode @a
@a needs mode @mode
set the permissions of @a to @mode
@a: @mode
""", x=EXTS, a=say(lambda r: low(r) + r.choice(["", "", "_" + low(r), " " + low(r), str(r.randint(1, 2027))]) + "." + r.choice(lib.EXT), 0.4))
