"""English talk about many files at once, round four: what three hundred other people would type."""

import json
import re

import lib
import talk2_change as t2
import talk3_change as t3
from phrases import Family
from talk2_change import DASH, EXTC, LOWER, SPC, TYPE, TYPED, UPPER, low, plain, say
from talk3_change import COUNT2, COUNT3, COUNTT, COUNTUP, DASH2UNDER, NOBLANK, PAT, UNDER2BLANK, UNDER2DASH, S, TOP, linked


class Tail(Family):
    def sample(self, rng, rule, samplers, hide=str):
        goal, steps = super().sample(rng, rule, samplers, hide)
        if rule.noise:
            return goal, steps
        told, calls = t2.light(rng, goal), " ".join(steps)
        if any(w in calls and w not in told for w in re.findall(r"\w*[A-Z]\w+|\w+[A-Z]\w*", goal)):
            return goal, steps
        first = re.match(r"[^\s,;:]+", goal)
        if first and re.search(r"(?<!\w)" + re.escape(first.group()) + r"(?!\w)", calls) and not told.startswith(first.group()):
            told = goal[:1] + told[1:]
        return told, steps


FAMILY = Tail("talk4_bulk")
add = FAMILY.add

# ---------------------------------------------------------------- values

EXTS = "txt md csv json log py jpg jpeg png pdf mp3 mp4 html css xml sh sql doc docx gif webp wav xlsx odt svg tex heic mov flac".split()
SAYX = lambda pool: (lambda r: (lambda e: (r.choice(["." + e, e, e]), e))(r.choice(pool)))


def pre(r):
    """What is put in front of names."""
    if r.random() < 0.5:
        return t2.PRE(r)
    y, sep = str(r.randint(1998, 2027)), r.choice(["_", "-", "_", " "])
    w = r.choice([lambda: y, lambda: f"{y}-{r.randint(1, 12):02}", lambda: low(r).upper(), lambda: low(r).capitalize(), lambda: r.choice(["OLD", "new", "draft", "final", "v2", "01", "DONE", "done", "x", "todo", "backup", "signed", "KEEP"]), lambda: r.choice(t2.PEOPLE).capitalize(), lambda: low(r) + str(r.randint(1, 99))])()
    t = w + sep
    return (lib.in_quotes(r, t) if sep == " " or r.random() < 0.4 else t), t


def suf(r):
    """What is put behind names."""
    if r.random() < 0.5:
        return t2.SUF(r)
    y = str(r.randint(1998, 2027))
    w = r.choice([lambda: y, lambda: low(r).upper(), lambda: r.choice(["OLD", "new", "draft", "final", "v2", "done", "backup", "signed", "copy", "en", "small", "print"]), lambda: r.choice(t2.PEOPLE).capitalize(), lambda: low(r) + str(r.randint(1, 99))])()
    t = r.choice(["_", "-", "_", "."]) + w
    return (lib.in_quotes(r, t) if r.random() < 0.5 else t), t


def part(r):
    """A part of a name; it means nothing to a regular expression."""
    x = r.random()
    if x < 0.5:
        return low(r)
    w = r.choice([lambda: low(r).capitalize(), lambda: r.choice(["IMG", "DSC", "draft", "copy", "scan", "v1", "final", "page", "photo", "Screenshot", "PXL", "VID", "old", "temp", "test", "edited"]), lambda: str(r.randint(2001, 2027)), lambda: r.choice(t2.PEOPLE).capitalize(), lambda: low(r) + "_" + low(r), lambda: low(r) + "-" + low(r),
                  lambda: low(r) + str(r.randint(1, 99)), lambda: r.choice(["WhatsApp Image", "Meeting Notes", "Scan Page", low(r).capitalize() + " " + low(r).capitalize(), "New Document"]), lambda: low(r).upper()])()
    return (lib.in_quotes(r, w) if r.random() < (0.6 if " " in w else 0.2) else w), w


_plain_folder, _any_folder = t3.SLOTS["pd"], t2.sh(t2.dname)
SLOTS = dict(t3.SLOTS)
SLOTS.update(
    pd=lambda r: _plain_folder(r) if r.random() < 0.7 else _any_folder(r),
    le=SAYX(EXTS), xe=EXTS, xt="txt md csv json log".split(), few=lambda r: r.choice([("dozen", "12"), ("half dozen", "6")]) if r.random() < 0.02 else (lambda k: (t2.NUM[k] if k in t2.NUM and r.random() < 0.6 else str(k), str(k)))(r.choice([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, r.randint(11, 60)])),
    tf=plain(lambda r: r.choice(["LICENSE", "header.txt", "footer.txt", "copyright.txt", "disclaimer.md", "signature.txt", low(r) + ".txt", low(r) + ".txt"])), lx=plain(lambda r: low(r) + ".log"), wd=lambda r: low(r), bw=lambda r: low(r), yr=lambda r: str(r.randint(2015, 2027)), fd=plain(lambda r: low(r) + r.choice(["", "", "_" + low(r), "-" + low(r)])),
    pf=plain(lambda r: r.choice(["README.md", "notes.txt", "index.html", ".gitkeep", "todo.txt", "LICENSE", "log.txt", "info.md", low(r) + "." + r.choice("txt md csv json yml conf".split())])),
    hid=[".gitkeep", ".keep", ".nojekyll", ".gitignore", ".htaccess"], pre=pre, suf=suf, u=part, v=part, st=t2.STEM1,
    cachef="node_modules __pycache__ .pytest_cache dist build target .cache .venv venv .next coverage .tox .mypy_cache .gradle".split())



def per(r):
    """A span that can stand behind "the last"."""
    while True:
        said, written = t2.AGE(r)
        if not re.match(r"(a|an|one|half|the|1) ", said) and not said.startswith("1"):
            return said, written


def regular(r):
    """Several things loosely; their stem is the plural without its s, as the program can find it in a goal."""
    while True:
        said, glob = t2.LS(r)
        if glob.strip("*").rsplit("*", 1)[-1] + "s" == said.rsplit(" ", 1)[-1]:
            return said, glob


SLOTS.update(per=per, ls=regular)
DUPDEL = "sh find %s -type f -exec md5sum {} + | sort | awk 'seen[$1]++' | cut -c35- | xargs -rd '\\n' rm --"
DUPS = "sh find %s -type f -exec md5sum {} + | sort | uniq -w32 -D"
REV = ',"reverse":true'
A = dict(
    KS=S(name_glob="@kinds"), KD=S("@d", name_glob="@kinds"), LSR=t2.LSR, L1=t2.L1, ZN=S(name_glob="*@zubi*", kind="file"), ZD=S("@d", name_glob="*@zubi*", kind="file"), TXT=S(text="@bw"),
    ALL1=S(kind="file", depth=1), UN=S(name_glob="*@u*", kind="file"), UD=S("@d", name_glob="*@u*", kind="file"), BLANKS=S(kind="file"),
    MVS=t3.MVS, CPS=t3.CPS, DELS=t3.DELS, RDEL='fs.delete {"paths":"$1","recursive":true}', ZIPS=t3.ZIPS, ZIPX='fs.archive {"paths":"$1","to":"@zip","remove_originals":true}',
    GZ='fs.archive {"paths":"$1","each":true}', GZX='fs.archive {"paths":"$1","each":true,"remove_originals":true}', ZST='fs.archive {"paths":"$1","each":true,"format":"zst"}',
    CHX='fs.chmod {"paths":"$1","mode":"+x"}', CHNX='fs.chmod {"paths":"$1","mode":"-x"}', CHRO='fs.chmod {"paths":"$1","mode":"a-w"}', CHP='fs.chmod {"paths":"$1","mode":"go-rwx"}', CHR='fs.chmod {"paths":"$1","mode":"a+r"}',
    CHW='fs.chmod {"paths":"$1","mode":"u+w"}', CHM='fs.chmod {"paths":"$1","mode":"@mode"}', EXTC=EXTC, NAMEREP=t2.NAMEREP, DROPU=PAT("@u", ""), PREF=PAT("^", "@pre"), UNDER=PAT("\\s", "_"), HYPH=PAT("\\s", "-"),
    LOWER=LOWER, UPPER=UPPER, SPC=SPC, DASH=DASH, TYPE=TYPE, TYPED=TYPED, NOBLANK=NOBLANK, U2B=UNDER2BLANK, D2U=DASH2UNDER, U2D=UNDER2DASH, UP1=COUNTUP, UP2=COUNT2, UP3=COUNT3, UPT=COUNTT,
    LOWX="""sh for f in *.@le; do mv -n "$f" "$(echo "$f" | tr 'A-Z' 'a-z')"; done""", UPX="""sh for f in *.@le; do mv -n "$f" "$(echo "$f" | tr 'a-z' 'A-Z')"; done""",
    SUFX="""sh for f in *.@le; do mv -n "$f" "${f%.@le}@suf.@le"; done""", TODAY="""sh for f in *.@le; do mv -n "$f" "$(date +%F)_$f"; done""", OWNDATE="""sh for f in *.@le; do mv -n "$f" "$(date -r "$f" +%F)_$f"; done""",
    FOLDERX="""sh for f in *.@le; do mv -n "$f" "$(basename "$PWD")_$f"; done""", CUTN="""sh for f in *.@le; do mv -n "$f" "$(echo "$f" | sed 's/^.\\{@few\\}//')"; done""",
    CUTNUM="""sh for f in *.@le; do mv -n "$f" "$(echo "$f" | sed 's/^[0-9]*[ ._-]*//')"; done""", CAPX="""sh for f in *.@le; do mv -n "$f" "$(echo "$f" | sed 's/^./\\U&/')"; done""",
    BAKS="""sh for f in *.@le; do cp "$f" "$f.bak"; done""", MONTH='sh for f in *.@le; do d=$(date -r "$f" +%Y-%m); mkdir -p "$d" && mv -n "$f" "$d/"; done', YEAR='sh for f in *.@le; do d=$(date -r "$f" +%Y); mkdir -p "$d" && mv -n "$f" "$d/"; done',
    DAY='sh for f in *.@le; do d=$(date -r "$f" +%F); mkdir -p "$d" && mv -n "$f" "$d/"; done', LETTER='sh for f in *; do if [ -f "$f" ]; then d=$(printf %.1s "$f"); mkdir -p "$d" && mv -n "$f" "$d/"; fi; done',
    AMONTH='sh for f in *; do if [ -f "$f" ]; then d=$(date -r "$f" +%Y-%m); mkdir -p "$d" && mv -n "$f" "$d/"; fi; done', AYEAR='sh for f in *; do if [ -f "$f" ]; then d=$(date -r "$f" +%Y); mkdir -p "$d" && mv -n "$f" "$d/"; fi; done',
    OWNDIR='sh for f in *.@le; do d="${f%.@le}"; mkdir -p "$d" && mv -n "$f" "$d/"; done', FLAT="sh find . -mindepth 2 -type f -exec mv -n -t . {} +", FLATD="sh find @pd -mindepth 2 -type f -exec mv -n -t @pd {} +",
    FLATE="sh find . -mindepth 2 -type f -exec mv -n -t . {} + && find . -mindepth 1 -type d -empty -delete", EMPTYD=S(kind="folder", empty=True), EMPTYF=S(kind="file", empty=True),
    KEEPN="sh ls -t *.@le | sed '1,@{few}d' | xargs -rd '\\n' rm --", KEEPND="sh ls -t @pd/*.@le | sed '1,@{few}d' | xargs -rd '\\n' rm --", KEEP1="sh ls -t *.@le | sed '1d' | xargs -rd '\\n' rm --",
    SUBDIR='sh for d in */; do mkdir -p "${d}@wd"; done', SUBDIRD='sh for d in @pd/*/; do mkdir -p "${d}@wd"; done', SUBTOUCH='sh for d in */; do touch "${d}@pf"; done', SUBTOUCHD='sh for d in @pd/*/; do touch "${d}@pf"; done',
    SUBCP='sh for d in */; do cp @pf "$d"; done', SUBCPD='sh for d in @pd/*/; do cp @pf "$d"; done', SUBTEXT="""sh for d in */; do [ -e "${d}@pf" ] || echo '@ph' > "${d}@pf"; done""",
    DUPDEL=DUPDEL % ".", DUPDELD=DUPDEL % "@pd", DUPS=DUPS % ".", DUPSD=DUPS % "@pd", KS2=S(name_glob="@kinds"), LS2=t2.LSR, REPX="sh sed -i 's/@sw/@sw2/g' *.@le", DUPXE="sh find . -type f -name '*.@xe' -exec md5sum {} + | sort | uniq -w32 -D",
    ZIPEACH='sh for d in */; do zip -qr "${d%/}.zip" "$d"; done', TAREACH='sh for d in */; do tar -czf "${d%/}.tar.gz" "$d"; done', UNZIPS='sh for f in *.zip; do unzip -q "$f" -d "${f%.zip}"; done',
    REPHERE="sh find . -type f -name '*.@te' -exec sed -i 's/@sw/@sw2/g' {} +", REPD="sh find @pd -type f -name '*.@te' -exec sed -i 's/@sw/@sw2/g' {} +", REPALL="sh grep -rlIZ --exclude-dir=.git @bw . | xargs -0r sed -i 's/@bw/@bw2/g'",
    TOP1="sh sed -i '1i @ph' *.@te", END1="""sh for f in *.@te; do echo '@ph' >> "$f"; done""", TRAIL="sh sed -i 's/[[:space:]]*$//' *.@te", CRLF="sh sed -i 's/\\r$//' *.@te", NOEMPTY="sh sed -i '/^$/d' *.@te", DELLINE="sh sed -i '/@sw/d' *.@te",
    FILESPER="""sh find . -mindepth 1 -maxdepth 1 -type d -exec sh -c 'printf "%s\\t%s\\n" "$(find "$1" -type f | wc -l)" "$1"' _ {} \\; | sort -rn""", PERKIND="sh find . -type f | sed 's/.*\\.//' | sort | uniq -c | sort -rn",
    PERKINDD="sh find @pd -type f | sed 's/.*\\.//' | sort | uniq -c | sort -rn", SEQD="sh for i in $(seq 1 @n); do mkdir -p @st$i; done", SEQF="sh for i in $(seq 1 @n); do touch @st$i.txt; done")


def action(text):
    """An action: a name of the table above, `S g=GLOB o=AGE ...`, `L modified rev n=N g=GLOB`, `P find|replace`, or itself."""
    text = text.strip()
    if text in A:
        return A[text]
    head, _, rest = text.partition(" ")
    if head == "S":
        rest = rest.replace(" ", "\0").replace("%20", " ")
        names = dict(p="path", g="name_glob", t="text", k="kind", min="min_bytes", max="max_bytes", o="older_than_ms", n="newer_than_ms", x="not_glob", d="depth")
        args = {names[k]: v for k, v in (p.split("=", 1) for p in rest.split("\0"))}
        if "depth" in args and args["depth"].isdigit():
            args["depth"] = int(args["depth"])
        line = S(**args)
        return line.replace('"depth":"@few"', '"depth":@few')
    if head == "L":
        parts = rest.split()
        kv = dict(p.split("=", 1) for p in parts if "=" in p)
        return TOP(parts[0], REV if "rev" in parts else "", kv.get("g"), kv.get("p", "."), kv.get("n", "@few"))
    if head == "P":
        return PAT(*rest.split("|"))
    assert re.match(r"(fs|sh|ask|git|say)\b", text), text
    return text


def result(a):
    if a.startswith("fs.list") and (m := re.search(r'"limit":([@\w]+)', a)):
        return "ok 1" if m[1] == "1" and "sort" in a else "ok @cnt" if m[1] == "1" else "ok " + m[1]
    return "ok @cnt" if a.startswith(("fs.search", "fs.list")) else "ok"


def put(weight, wordings, steps, slots, derive):
    parts, n = t2._split(wordings)
    for part in parts:
        first = part[0].split(" ", 1)[0].strip(",:;")
        noise = first in t2.IMP and not t2.POLITE.search(part[0]) and not part[0].endswith(("?", "@tb"))
        add(weight * (len(part) / n) ** 0.5, "\n".join(part), steps, derive=derive, noise=noise, **{**SLOTS, **slots})


def B(text, derive=None, wt=1.0, **slots):
    """Blocks of `= action ;; action` and the wordings below."""
    for block in re.split(r"\n\s*\n", text.strip()):
        lines = [x.strip() for x in block.strip().split("\n") if x.strip()]
        if "n=@age" in lines[0]:
            lines = [x.replace("@age", "@per") for x in lines]
        assert lines[0].startswith("= ") and len(lines) > 1 and not any(x.startswith("= ") for x in lines[1:]), lines
        calls = [action(x) for x in (lines[0][2:].split(" ;; ") if "esac" not in lines[0] else [lines[0][2:]])]
        w = wt * min(1.2, 0.4 + 0.2 * (len(lines) - 1))
        steps = []
        for a in calls:
            steps += [a, result(a)]
        if calls[-1].startswith("ask "):
            steps = steps[:-1]
        else:
            steps += ["show"]
        put(w, "\n".join(lines[1:]), steps, slots, derive)
        if len(calls) == 4 and calls[0].startswith("fs.search") and calls[2].startswith("fs.search") and '"$1' in calls[1] and '"$3' in calls[3]:
            put(w * 0.06, "\n".join(lines[1:]), [calls[0], "ok 0", calls[2], "ok @cnt", calls[3].replace('"$3', '"$2'), "ok", "show"], slots, derive)
            put(w * 0.06, "\n".join(lines[1:]), [calls[0], "ok @cnt", calls[1], "ok", calls[2], "ok 0", "show"], slots, derive)
        for k, a in enumerate(calls[:-1]):
            if a.startswith("fs.search") and all(f'"${k + 1}' in c for c in calls[k + 1:]):
                put(w * 0.1, "\n".join(lines[1:]), steps[:2 * k] + [a, "ok 0", "show"], slots, derive)


# ---------------------------------------------------------------- names: blanks, dashes, letters

B("""
= SPC
latex refuses my figures because their names have blanks, swap those for underscores in this folder
my bash script splits "file one" into two, so make it file_one, same for all the others here
Good evening. The printer server rejects names with spaces. Kindly use underscores for everything in this directory.
names in here: no blanks, use _
space -> underscore, whole folder
i always forget to quote, just put _ where the spaces are in these names
urls with %20 look awful, underscores in all file names here
a student handed in files like "my essay 2.doc", 30 of them here, make that my_essay_2.doc

= DASH
urls with %20 look awful, use hyphens in all file names here
slug style: hyphens where the names here have spaces
names in here: no blanks, use -
seo people want dashes not spaces in file names, this folder
space -> hyphen, whole folder
"a b c.jpg" should be "a-b-c.jpg", all files here

= NOBLANK
names here with the blanks squeezed out, nothing in between
MyFile instead of My File, for everything here: just pull the spaces out
file names here, spaces deleted ((not replaced!))
can't have spaces nor underscores, so close the gaps in all names here

= U2B
i like it readable, so swap the underscores in all these names for spaces
my_holiday_pic.jpg -> my holiday pic.jpg and the same for its neighbours here
underscore -> space, names in this folder
for the tv menu names should have real spaces and no underscores, all files here

= D2U
module names can't have hyphens, use underscores in all names here
hyphen -> underscore, names in this folder
my-file-name should be my_file_name, for all files in here
python says invalid import because of the - in the names, put _ for all of them in this folder

= U2D
underscore -> hyphen, names in this folder
my_file_name should be my-file-name, for all files in here
style guide: hyphens only, never underscores, so fix the names here

= BLANKS ;; UNDER
anywhere below here, if a name has a blank, make it an underscore, files only
blanks in file names, subfolders too: underscores please
recursive please: spaces in the names of files become _

= BLANKS ;; HYPH
anywhere below here, if a file name has a blank, make it a dash
recursive please: spaces in the names of files become -
blanks in file names, subfolders included: hyphens please

= KS ;; HYPH
the @kinds have blanks in their names and the shop system wants dashes there
@kinds: blank -> dash in the names
hyphens for spaces in the names of all @kinds, other files stay as they are
could the @kinds be named with - where they have a space?

= LSR ;; HYPH
the @ls have spaces in their names, dashes would be nicer
@ls: space to dash
dash instead of space in the names of my @ls please

= KD ;; HYPH
@kinds in @d: dashes for the spaces in their names
the blanks in the names of @d's @kinds should be dashes

= LOWER
half the names here are in capitals since @who copied them from a floppy, small letters for all
i can't stand Mixed Case, make every file name in here lowercase
Names Like This -> names like this, all files here
capslock was on when i named these files, undo that: lower case, this folder
downcase the names here
my web host treats Photo.JPG and photo.jpg as two things. all lower case in here please
every name here lowercased, extension as well
no capitals!! in any name!! in here!!

= UPPER
capitals for every file name here please, even the ending
the plotter from 1989 only knows capitals. names of all files here: upper case
upcase the names here
names like this -> NAMES LIKE THIS, all files here

= LOWX
only the @le ones here: names into small letters
@le files with capital letters in this folder, lower case please, don't touch other types
my @le files SCREAM at me from this folder, small letters for those

= UPX
only the @le ones here: names into capital letters
the @le files here in BIG letters, name and ending
capitals for the names of the @le files here

= CAPX
first letter of every @le name here as a capital
the @le here begin with a small letter, should be a big one
Capitalise the @le file names in this folder, just the initial letter

= sh for f in *; do if [ -f "$f" ]; then n="$(echo "$f" | sed 's/^./\\U&/')"; [ "$f" = "$n" ] || mv -n "$f" "$n"; fi; done
first letter big for every file name here
names here: capital at the start, all files

= sh for f in *.@le; do b="${f%.@le}"; mv -n "$f" "$(echo "$b" | tr 'a-z' 'A-Z').@le"; done
the @le names here in capitals, but the ending stays small
upper case for the part before .@le, all of them here
NAME.@le is the format they want, so capitals for the name only, files here

= sh for f in *.@le; do b="${f%.@le}"; mv -n "$f" "$(echo "$b" | tr 'A-Z' 'a-z').@le"; done
the part before .@le in small letters, all files of that kind here
lower case for the name before .@le, in this folder

= sh for f in *' '*; do mv -n "$f" "$(echo "$f" | tr 'A-Z ' 'a-z_')"; done
names here with blanks: small letters and underscores please
"My Cat Photo.jpg" -> "my_cat_photo.jpg" for all files here that have spaces
snake case for the names here that contain spaces

= sh for f in *' '*; do mv -n "$f" "$(echo "$f" | tr 'A-Z ' 'a-z-')"; done
names here with blanks: small letters and dashes please
"My Cat Photo.jpg" -> "my-cat-photo.jpg" for all files here that have spaces
kebab case for the names here that contain spaces

= sh for f in *; do n="$(echo "$f" | iconv -f utf-8 -t ascii//TRANSLIT)"; [ "$f" = "$n" ] || mv -n "$f" "$n"; done
umlauts and accents in file names break our ftp, plain ascii names for everything here
é ü ñ in the names here should become plain letters
strip the accents off all file names in this folder
file names here, ascii only

= sh for f in *[\\'\\"]*; do mv -n "$f" "$(echo "$f" | tr -d \\'\\")"; done
quotes and apostrophes in the names here must go
file names here with a ' or " in them: drop those characters

= sh for f in *'&'*; do mv -n "$f" "$(echo "$f" | sed 's/&/and/g')"; done
& in a file name should be "and", all files here
names here: write and for every &

= sh for f in *#*; do mv -n "$f" "$(echo "$f" | tr -d '#')"; done
the # in the names here breaks links, take it out
no hash signs in file names here

= sh for f in *'%20'*; do mv -n "$f" "$(echo "$f" | sed 's/%20/_/g')"; done
names here are full of %20, an underscore would be better
%20 -> _ in the file names here

= sh for f in *'%20'*; do mv -n "$f" "$(echo "$f" | sed 's/%20/ /g')"; done
names here are full of %20, that should be real spaces
%20 -> space in the file names here

= sh for f in ' '*; do mv -n "$f" "$(echo "$f" | sed 's/^ *//')"; done
some names here start with a space, remove that leading space
leading blanks in file names here, away

= sh for f in *__*; do mv -n "$f" "$(echo "$f" | tr -s '_')"; done
double underscores in names here should be single
a__b.txt -> a_b.txt, all names here with two underscores in a row
""")

# ---------------------------------------------------------------- names: endings

B("""
= S g=*.@x ;; EXTC
the upload form takes .@x2 but mine are all .@x, change the endings
@x is what i have. @x2 is what i need. only the file name, please
all files ending with .@x, give them the ending .@x2
.@x files: new ending .@x2
my editor colours .@x2 files and ignores .@x, so rename every one
@who saved everything as .@x, why?? must be .@x2
get every *.@x to be *.@x2 instead, recursively
.@x2 rather than .@x please, on all of them
could you perhaps turn the .@x into .@x2, just by name
i'm migrating the site, .@x pages become .@x2 pages

= S p=@d g=*.@x ;; EXTC
the .@x in @d should be .@x2
@d only: from .@x to .@x2
for everything in @d that ends in .@x: end it in .@x2
over at @d they are named .@x, i want .@x2 there, other folders are fine

= S g=*.@x d=1 ;; EXTC
.@x to .@x2 but only at this level, leave the subfolders alone
right here, not below: .@x -> .@x2
top level only, rename .@x to .@x2

= S g=*.@x x=@junk ;; EXTC
.@x to .@x2 everywhere except in @junk
rename .@x as .@x2, skip @junk
every .@x becomes .@x2, don't go into @junk

= S g=*.@x o=@age ;; EXTC
.@x that are older than @age should get the ending .@x2
only .@x from more than @age ago: rename to .@x2

= S g=*@zubi*.@x ;; EXTC
the .@x files with @zubi in the name should be .@x2
only those .@x that have @zubi in their name: ending .@x2

= sh for f in *.@{x}; do cp -n "$f" "${f%.@{x}}.@x2"; done
keep the .@x here but also have each one as .@x2
a copy of every .@x here with the ending .@x2

= sh for f in *.@{x}; do mv -n "$f" "$f.@x2"; done
just hang .@x2 behind the .@x files here, so name.@x.@x2
each .@x file here should get an additional .@x2 at the very end
name.@x -> name.@x.@x2, for all of them here

""")
B("""
= S g=*.@x ;; P \\.@x$|
the .@x at the end of the names is a leftover, cut it, files stay
something.txt.@x should be something.txt again, all of them
drop the trailing .@x from every file
.@x suffix off please
my sync tool adds .@x to everything, take that ending away
""", x="bak old orig tmp part download crdownload copy new disabled off save pending synced".split())
B("""
= S g=*.@x ;; P \\.@x$|.@xl
endings shout: .@x should be .@xl
.@x in capitals breaks my build, .@xl everywhere
small .@xl instead of big .@x on all of them
the dash cam writes .@x, the player looks for .@xl
""", **t3.CASE)
B("""
= S g=*.jpeg ;; P \\.jpeg$|.jpg
jpeg and jpg mixed, ugh, all jpg please
spell it jpg not jpeg in all the file names
i'd like one spelling: .jpg. so the .jpeg ones change

= S g=*.htm ;; P \\.htm$|.html
the old pages end in .htm, modern would be .html
htm -> html, every page

= S g=*.yml ;; P \\.yml$|.yaml
we standardised on .yaml, so no more .yml please
yml should be spelled yaml in our file names

= S g=*.yaml ;; P \\.yaml$|.yml
we standardised on .yml, so no more .yaml please

= S g=*.bak ;; P \\.bak$|
restore all my .bak files to their real names
the .bak are the good ones, take the .bak off

= sh for f in *.@{xe}; do mv -n "$f" "${f%.@xe}"; done
i don't want any ending on the .@xe files here, just the bare name
.@xe off the names of this folder's files, no new ending
names of the .@xe here without the ending

= sh for f in *; do case "$f" in *.*) ;; *) if [ -f "$f" ]; then mv -n "$f" "$f.@xe"; fi;; esac; done
some files here lost their ending, they're all @xe
files here that have no dot in the name should end in .@xe
extension missing? then .@xe, for all of this folder
windows doesn't open files without an ending, put .@xe on those here

= sh for f in *.*; do if [ -f "$f" ]; then b="${f%.*}"; e="${f##*.}"; mv -n "$f" "$b.$(echo "$e" | tr 'A-Z' 'a-z')"; fi; done
all endings in this folder in small letters, name untouched
lowercase just the extensions here
.JPG .Txt .PDF here: endings lower case, all types

= sh for f in *.*; do if [ -f "$f" ]; then mv -n "$f" "${f%.*}"; fi; done
strip the extension from every file here
no endings at all in this folder please, cut after the last dot
""", xe="txt md csv json log py jpg png pdf mp3 html xml sh sql dat".split())

# ---------------------------------------------------------------- names: in front, behind, parts out, parts in

B("""
= KS ;; PREF
so the boss sees what belongs to it: @pre before every one of the @kinds
@kinds: name starts with @pre from now on
put a @pre in front of all @kinds, thx
i upload to a shared folder, so my @kinds need @pre at the beginning
@pre + old name, for the @kinds
may the @kinds all begin with @pre
add @pre to the beginning of @kinds names

= LSR ;; PREF
my @ls should all begin with @pre
@pre in front of the names of the @ls, else nobody knows whose they are
@ls: @pre + old name
the @ls have names without @pre, they need it in front

= KD ;; PREF
in @d, @pre in front of the @kinds
@kinds of @d should carry the prefix @pre
@d/ @kinds: begin with @pre

= ALL1 ;; PREF
all files right here with @pre in front, not those in the subfolders
@pre before the name of each file of this folder, folders untouched
every single file here: prefix @pre

= S k=folder d=1 ;; PREF
the folders here should be called @pre plus their name
@pre before each folder name here, files not

= S g=@kinds o=@age ;; PREF
@kinds over @age old get @pre in front
mark old @kinds ((more than @age)) with a leading @pre

= S g=@kinds min=@size ;; PREF
@kinds above @size: @pre in front of the name
mark the big @kinds, over @size, with a leading @pre

= UN ;; PREF
files with @u in the name should also have @pre in front
everything named @u something gets the prefix @pre

= SUFX
the @le files here: @suf just before the ending
the @le names here should end in @suf, then the extension
for version control by hand: @suf behind the name of each @le file here
tack @suf onto every @le name in this folder, not behind the extension
between the name and the ending of the @le here: @suf

= TODAY
the date of today at the front of each @le here
stamp the @le files here with today's date, at the start of the name
like 2026-02-03_name, with today's date, for all the @le here
scanned today, so all @le files here should begin with today's date

= OWNDATE
each @le here should begin with the date it was last changed
sortable names please: file date, underscore, old name, for the @le here
put every @le file's own date in front of its name, this folder
2023-07-01_party instead of party: date of the file first, @le files here
the day it was taken in front of every @le name here

= sh for f in *.@le; do mv -n "$f" "$(date -r "$f" +%Y%m%d)_$f"; done
like 20230701_name: the file's date without dashes in front, @le files here
yyyymmdd_ of each file before its name, for the @le here

= sh for f in *.@le; do mv -n "$f" "$(date -r "$f" +%Y)_$f"; done
the year of each file in front of its name, @le here
@le files here should begin with the year they were changed in

= sh for f in *.@le; do mv -n "$f" "${f%.@le}_$(date +%F).@le"; done
today's date at the end of each @le name here, before the dot
@le here: name, underscore, date of today, ending

= sh for f in *.@le; do mv -n "$f" "${f%.@le}_$(date -r "$f" +%F).@le"; done
each @le's own date at the end of its name here, before the dot
@le here: name, underscore, date of the file, ending

= FOLDERX
the folder's name in front of each @le in it ((this folder))
files from different folders get mixed up, so put the name of this folder before every @le here
@le here: foldername_filename

= sh for d in */; do for f in "$d"*.@le; do [ -f "$f" ] && mv -n "$f" "$d${d%/}_${f##*/}"; done; done
every @le in the subfolders should have its folder's name in front
in each folder here: @le files get the name of that folder as a prefix
prefix all @le, one level down, with the name of the folder they're in

= UN ;; DROPU
@u is in half of my file names and means nothing, cut it out
why @u in every name, remove just that bit
erase the bit @u from the file names
file names are too long, leave out the @u
the names contain @u, i'd like them without
@u -> (( nothing )), file names
please to remove @u of the names of files
every name with @u in it: same name, no @u

= UD ;; DROPU
the names in @d have a useless @u in them
@d: cut @u out of every name
@u should be gone from the file names of @d

= S g=*@u* k=file d=1 ;; DROPU
drop @u from the names in this folder only, subfolders keep theirs
@u out of the names here, do not recurse

= S g=@kinds ;; DROPU
@kinds without @u in the name
the @u in the names of the @kinds is silly, away with it

= UN ;; NAMEREP
@v should stand where @u stands in the file names
we rebranded, @u is now @v, so please the file names too
i misspelt @v as @u when naming all this
@u becomes @v in names of files, contents stay the way they are
sed @u to @v on the file names pls
wherever a name has @u make it @v
change @u to @v in the names. only names!
every file that's called @u-something should be @v-something
file names say @u. that was the old client. the new one is @v.

= UD ;; NAMEREP
in @d, the part @u of the names should be @v
@d: file names, @u to @v
names inside @d still have @u, they should have @v

= S g=@kinds ;; NAMEREP
@kinds named with @u should have @v there
for @kinds write @v instead of @u in the name

= S g=*@u* k=folder ;; NAMEREP
the folders with @u in their name should have @v instead, not the files
folder names: @u -> @v

= S g=*@u* k=folder d=1 ;; NAMEREP
only the folders right here: @u in the name becomes @v

= S g=*@u* k=file x=@junk ;; NAMEREP
@u -> @v in file names, don't touch @junk
file names: swap @u for @v, everywhere but in @junk
""")
B("""
= S g=@{u}* k=file ;; P @u|
all names start with @u, they'd better not
strip the leading @u from file names
the prefix @u is superfluous
cut @u off the front of every file
@u... -> ... for all files
my scanner prefixes everything by @u, i don't want that
the beginning @u of the names should go, keep the rest

= S p=@d g=@{u}* k=file ;; P @u|
@d: strip the leading @u from the names
the files in @d all begin with @u, take that off

= S g=@{u}* k=file ;; P @u|@u2
@u in front should be @u2 in front, all files
change the prefix @u into @u2
names that begin with @u should begin with @u2
""", u=lambda r: low(r) + r.choice("__-"))
B("""
= S g=*@u.* k=file ;; P @u|
names end in @u before the dot, drop that
things end in @u before the ending, photo@u.jpg and so on; without @u please
strip the trailing @u ((right before the extension)) from file names
cut @u off the end of every name, keep the extension
""", u=lambda r: r.choice("_-") + r.choice(["copy", "edited", "final", "old", "new", "small", "draft", low(r), "v" + str(r.randint(2, 9)), "min", "scan"]))
B("""
= S g=Copy%20of%20* k=file ;; P Copy of |
everything is called "Copy of ..." since the transfer, take "Copy of " off
the words "Copy of " at the start of the names should go

= S g=IMG_* k=file ;; P IMG_|
the IMG_ in front of all my pictures, away with it
my pictures without the IMG_ please

= S g=DSC* k=file ;; P DSC|
DSC0042.jpg should be 0042.jpg, all of them, so no DSC
names that begin with DSC: without DSC please

= sh for f in *' (1)'*; do mv -n "$f" "$(echo "$f" | sed 's/ (1)//')"; done
all the duplicates from my browser end in " ((1))", i want that bit gone from the names here
strip " ((1))" from the file names in this folder
photo ((1)).jpg, letter ((1)).doc and so on: no ((1)) in the names here please

= S g=*%20-%20Copy* k=file ;; P  - Copy|
explorer made " - Copy" names, take the " - Copy" out
names with " - Copy" at the end: without it

= S g=*_final* k=file ;; P _final|
nothing is ever final, so remove _final from all names
_final out of the file names

= CUTN
the first @few characters of every @le name here: away
@le files here: shave @few letters off the front of the names
names of the @le here start with @few junk characters

= sh for f in *.@le; do b="${f%.@le}"; mv -n "$f" "$(echo "$b" | sed 's/.\\{@few\\}$//').@le"; done
the last @few characters of every @le name here ((before the dot)) are rubbish, cut them
@le here: drop @few characters from the end of each name, keep the ending
trim @few letters off the back of the @le names in this folder

= sh for f in *.@le; do b="${f%.@le}"; mv -n "$f" "$(echo "$b" | cut -c1-@few).@le"; done
shorten the @le names here to @few characters plus ending
@le names here too long, keep only the first @few letters of each

= CUTNUM
track numbers in front of the @le here should go
01 - Song.mp3 -> Song.mp3, so no numbers in front, for the @le here
strip digits at the start of the @le names here

= sh for f in *.@le; do b="${f%.@le}"; mv -n "$f" "$(echo "$b" | sed 's/[ ._-]*[0-9]*$//').@le"; done
the @le here end in a number, _001 or so, i want the names without it
numbers at the end of the @le names here: away, keep the ending

= sh for f in *.@le; do mv -n "$f" "$(echo "${f%.@le}" | tr -d '0-9').@le"; done
no digits in the @le names here, anywhere
take every number out of the names of the @le files here

= sh for f in [0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]*; do mv -n "$f" "$(echo "$f" | sed 's/^.\\{10\\}[ _-]*//')"; done
the names here start with a date like 2024-05-01, cut that off
files here: date in front of the name should go
2023-11-02_report.pdf should be report.pdf, all that have a date in front here

= sh for f in *[0-9][0-9]-[0-9][0-9]-[0-9][0-9][0-9][0-9]*; do mv -n "$f" "$(echo "$f" | sed -E 's/([0-9]{2})-([0-9]{2})-([0-9]{4})/\\3-\\2-\\1/')"; done
dates in the names here are like 31-12-2023, i need 2023-12-31
dd-mm-yyyy in file names here -> yyyy-mm-dd
flip the dates in these names so the year comes first, they're day-month-year now

= sh for f in *[0-9][0-9].[0-9][0-9].[0-9][0-9][0-9][0-9]*; do mv -n "$f" "$(echo "$f" | sed -E 's/([0-9]{2})\\.([0-9]{2})\\.([0-9]{4})/\\3-\\2-\\1/')"; done
german dates like 31.12.2023 in the names here, make that 2023-12-31
dd.mm.yyyy in file names here -> yyyy-mm-dd

= sh for f in *' - '*; do mv -n "$f" "$(echo "$f" | sed -E 's/^(.*) - (.*)(\\.[^.]*)$/\\2 - \\1\\3/')"; done
Artist - Title.mp3 should be Title - Artist.mp3, for all files here
swap what is before and after " - " in the names here, ending stays

= sh for f in *.@le; do b="${f%.@le}"; mv -n "$f" "$(echo "$b" | tr '.' '_').@le"; done
dots inside the @le names here should be underscores, only the last one before the ending stays
my.file.name => my_file_name, for the @le here

= sh for f in *.@le; do b="${f%.@le}"; mv -n "$f" "$(echo "$b" | tr '.' ' ').@le"; done
The.Movie.Name -> The Movie Name, dots to spaces in the @le names here
@le here: spaces instead of dots in the name, the ending keeps its dot

= sh for f in *.@le; do mv -n "$f" ".$f"; done
hide all the @le files here ((leading dot))
a dot in front of every @le here so they don't show up

= S g=*@u* k=file ;; PREF ;; P @u|@v
files with @u in the name: first @pre in front, then @u becomes @v

""".replace("= S g=*@u* k=file ;; PREF ;; P @u|@v\nfiles with @u in the name: first @pre in front, then @u becomes @v\n", ""))

# ---------------------------------------------------------------- names: numbers

B("""
= UP1
call the @le files here @{st}1, @{st}2, @{st}3 and on and on
random camera names suck, @{st}1, @{st}2, @{st}3 for the @le here
for the @le here: @st plus a number, counting from 1
@le here, renumber as @{st}1...
enumerate my @le files in this folder, @{st}1 upwards
the @le in this folder should simply be @{st}1, @{st}2, @{st}3 in alphabetical order

= UP2
two digits, @{st}01 @{st}02 @{st}03, for the @le here
@le here => @{st}01, @{st}02, ... @{st}10 and up
so that @{st}10 doesn't come before @{st}2: name the @le here @{st}01, @{st}02 and so on

= UP3
three digits, @{st}001 @{st}002 @{st}003, for the @le here
@le here => @{st}001, @{st}002 ...
@le files here numbered with zeros in front, @{st}001 and on

= UPT
@le here by age, oldest first, as @{st}1, @{st}2 and so on
number the @le here in the order i took them: @{st}1, @{st}2, ...
chronological numbering for the @le here, @{st}1 being the oldest

= sh i=1; ls -t *.@le | while IFS= read -r f; do mv -n "$f" "@st$i.@le"; i=$((i+1)); done
number the @le here, newest is @{st}1
@le here, newest first: @{st}1, @{st}2, @{st}3

= sh i=1; ls -S *.@le | while IFS= read -r f; do mv -n "$f" "@st$i.@le"; i=$((i+1)); done
number the @le here by size, the biggest is @{st}1
@le here, largest first: @{st}1, @{st}2, @{st}3

= sh i=@n; for f in *.@le; do mv -n "$f" "@st$i.@le"; i=$((i+1)); done
number the @le here but start at @{n}: @{st}@{n} and so on
the @le here as @{st}@{n} and up, since the ones before exist elsewhere
@le here: @st plus number, the first number is @n

= sh i=1; for f in *.@le; do mv -n "$f" "$(printf '%02d_%s' $i "$f")"; i=$((i+1)); done
a running number in front of every @le here, like 01_name
01_, 02_, 03_ before the names of the @le here, keep the name
number the @le here but keep the old names behind the number, two digits

= sh i=1; for f in *.@le; do mv -n "$f" "$(printf '%03d_%s' $i "$f")"; i=$((i+1)); done
a running number with three digits in front of every @le here, like 001_name
001_, 002_, 003_ before the names of the @le here, keep the name

= sh i=1; for f in *.@le; do mv -n "$f" "$i.@le"; i=$((i+1)); done
just numbers for the @le here: 1, 2, 3 and nothing else
the @le files here should simply be called 1, 2, 3 and so on, the ending as it is
bare numbers as names for all @le here

= sh for i in $(seq 1 9); do mv -n @st$i.@xe @{st}0$i.@xe; done
@{st}1.@xe up to @{st}9.@xe need a leading zero
zero-pad @{st}1.@xe ... @{st}9.@xe to @{st}01.@xe and so forth

= sh for i in $(seq 1 @n); do mv -n @st$i.@xe @{st2}$i.@xe; done
from @{st}1.@xe to @{st}@{n}.@xe: the word should be @st2 and the number stays
@{st}1.@xe till @{st}@{n}.@xe => @{st2}1.@xe till @{st2}@{n}.@xe
i named them @{st}1.@xe ... @{st}@{n}.@xe, but the lab wants @{st2}1.@xe ... @{st2}@{n}.@xe

= sh for i in $(seq 1 @n); do mv -n @st$i @{st2}$i; done
folders @{st}1 to @{st}@n should be named @{st2}1 to @{st2}@n
@{st}1...@{st}@n => @{st2}1...@{st2}@n, they are folders

= sh for i in $(seq @n -1 1); do mv -n @st$i.@xe @st$((i+1)).@xe; done
i need room for a new @{st}1.@xe, so @{st}1.@xe to @{st}@{n}.@xe all move up by one
shift @{st}1.@xe ... @{st}@{n}.@xe one number up

""".replace("@{st}@n ", "@{st}@{n} ").replace("@{st2}@n", "@{st2}@{n}").replace("@{st}@n,", "@{st}@{n},").replace("@{st}@n=", "@{st}@{n}="), n=lambda r: str(r.randint(3, 40)))

B("""
= S g=@kinds x=@x ;; PREF
all @kinds get @pre in front but @x keeps its name
@pre before the @kinds, except @x
""", **t2.KX)

# ---------------------------------------------------------------- many files to another place

B("""
= KS ;; MVS
our shared drive is for @kinds only in @to, so bring mine there
@kinds -> @to, that's all i ask
i keep scrolling past @kinds. they should be in @to, not here
Would you be so kind as to transfer all @kinds to @to?
need a clean workspace: @kinds to @to
the @kinds? wrong place. right place: @to
where should @kinds be? in @to! where are they? here! fix it
hi, teacher here, 28 kids saved their @kinds anywhere, collect them in @to
@to: collect @kinds there
all of the @kinds has to go in the folder @to
dont want to see @kinds here no more, @to is there for that
one day i'll learn to save things properly. until then move my @kinds to @to
i have promised @who that the @kinds will be in @to
new rule in the office, @kinds live in @to
mv @kinds @to

= KD ;; MVS
@to should get the @kinds that are in @d
@kinds from @d into @to, leave the other stuff in @d
@d is for work, so the @kinds in there move to @to
clear the @kinds out of @d, they go to @to
from: @d, to: @to, what: @kinds
@d still has the @kinds i need in @to
the @kinds that @who left in @d belong in @to

= LSR ;; MVS
the @ls are all over the place, @to is where i want them
i need the @ls in @to by noon
my accountant expects the @ls in @to
all the @ls: off to @to
what about the @ls? put them in @to
the @ls go to @to, nothing else moves
sigh, @ls again... into @to with them
the @ls that i scanned yesterday should be in @to, every one
@to <- @ls

= ZN ;; MVS
anything with @zubi in its name goes to @to
i started a folder @to for everything about @zubi ((by file name)), fill it
collect the files named something with @zubi in @to
files that have @zubi in the name: put in @to
my @zubi files to @to please
all files whose name contains @zubi should sit in @to
the ones called @zubi whatever -> @to

= ZD ;; MVS
from @d, those with @zubi in the name to @to
in @d whatever is named after @zubi belongs in @to
@d: files with @zubi in the name => @to

= S g=@{zubi}* k=file ;; MVS
files that begin with @zubi to @to
everything whose name starts with @zubi: into @to
names starting with @zubi => @to

= S g=*@zubi.* k=file ;; MVS
files whose name ends in @zubi ((before the dot)) go to @to

= S g=@kinds o=@age ;; MVS
@kinds that i haven't touched for @age can go to @to
retire @kinds after @age, into @to
only @kinds over @age old, move them into @to, the fresh ones stay
@to is my attic: @kinds older than @age go there
@kinds, @age or older => @to

= S k=file o=@age ;; MVS
whatever's older than @age: to @to
everything i didn't change in @age should be in @to
files > @age old -> @to

= S p=@d k=file o=@age ;; MVS
in @d everything over @age old belongs in @to
@d keeps filling up. older than @age => @to
move the files of @d that are more than @age old over to @to

= S g=@kinds n=@age ;; MVS
the @kinds from the last @age go in @to
only the recent @kinds ((@age)) into @to, older ones stay

= S g=@kinds n=1d ;; MVS
the @kinds of today go to @to
all @kinds i made today -> @to
today's @kinds belong in @to

= S g=@kinds n=2d ;; MVS
the @kinds since yesterday go to @to
yesterday's and today's @kinds -> @to

= S g=@kinds n=1w ;; MVS
this week's @kinds go to @to
the @kinds i collected this week -> @to

= S g=@kinds n=1w ;; CPS
this week's @kinds also to @to
copies of the @kinds from this week into @to

= S g=@kinds min=@size ;; MVS
my ssd is tiny, so @kinds over @size go to @to
big @kinds ((@size and up)) belong on @to
@kinds heavier than @size => @to
only the @kinds that are more than @size, to @to, small ones can stay

= S k=file min=@size ;; MVS
anything over @size to @to
files bigger than @size should live in @to
files over @size => folder @to
@to for whatever is above @size

= S p=@d k=file min=@size ;; MVS
what in @d is bigger than @size goes over to @to
@d: > @size => @to

= S g=@kinds max=@size ;; MVS
@kinds under @size are thumbnails, into @to
tiny @kinds, less than @size, to @to

= S k=file max=@size ;; MVS
all files below @size go into @to
the small fry, under @size, to @to

= S g=@kinds min=@size o=@age ;; MVS
@kinds that are both over @size and older than @age: to @to
big and old @kinds to @to, meaning more than @size and more than @age

= S g=@kinds min=@size n=@age ;; MVS
@kinds over @size from the last @age go to @to

= TXT ;; MVS
every file that mentions @bw goes in @to
whatever has the word @bw inside should be in @to
if @bw is written in it, it belongs in @to
files about @bw, judged by content: into @to

= S g=@kinds t=@bw ;; MVS
the @kinds that say @bw somewhere inside go to @to
@kinds with the word @bw in the text => @to
go through the @kinds and put those that mention @bw into @to

= S g=@kinds x=@junk ;; MVS
@kinds to @to, but stay away from @junk
all @kinds except those in @junk go to @to
@kinds => @to ((not the ones in @junk))
i want the @kinds in @to, though whatever is in @junk stays

= S g=@kinds x=*@zubi* ;; MVS
@kinds to @to, except if @zubi is in the name
all @kinds go to @to, the ones named @zubi something stay
@kinds without @zubi in the name -> @to

= S g=@kinds d=1 ;; MVS
only the @kinds right here to @to, not from deeper folders
@kinds of this folder itself -> @to; subfolders are off limits
move the @kinds to @to without looking in subfolders

= S g=@kinds d=@few ;; MVS
@kinds down to @few levels deep should go to @to
look at most @few levels down and move the @kinds to @to

= ALL1 ;; MVS
the loose files in this folder to @to, leave the folders
all files here ((no folders)) belong in @to
only files, and only from right here: to @to

= S k=folder d=1 x=@fd ;; MVS
""".replace("= S k=folder d=1 x=@fd ;; MVS\n", "") + """
= S k=file x=*.@x d=1 ;; MVS
all files here that aren't .@x go to @to
everything except .@x from this folder into @to, files only
keep the .@x here, the other files move to @to

= S p=@d k=file x=*.@x d=1 ;; MVS
from @d everything that isn't .@x into @to
@d keeps its .@x, its other files go to @to

= EMPTYF ;; MVS
the empty files should be in @to, i'll look at them later
0 byte files -> @to

= S g=@kinds empty=1 ;; MVS
""".replace("= S g=@kinds empty=1 ;; MVS\n", "") + """
= L modified ;; MVS
the @few newest files should be in @to
my last @few files -> @to
what i saved last, @few files, goes to @to

= L modified g=@kinds ;; MVS
the @few newest of the @kinds should be in @to
the last @few @kinds i saved -> @to
@to gets the @few latest @kinds, older ones stay where they are
the most recent @few of my @kinds belong in @to

= L modified rev g=@kinds ;; MVS
the @few oldest of the @kinds should be in @to
@few oldest @kinds -> @to
begin with the oldest @kinds, @few of them, into @to

= L size g=@kinds ;; MVS
the @few largest of the @kinds should be in @to
@few fattest @kinds -> @to
make room: the @few biggest @kinds to @to

= L size ;; MVS
my @few biggest files to @to, it's an external disk
@few space hogs -> @to

= L modified p=@d ;; MVS
the @few newest files of @d to @to
@d's @few latest files belong in @to

= L size p=@d ;; MVS
the @few biggest files of @d to @to
""")
B("""
= KS ;; CPS
copies of the @kinds in @to, originals don't move
@to should have all my @kinds as well
@kinds also in @to pls
i'm giving a talk on @to, so put the @kinds there too, as copies
duplicate the @kinds to @to
backup, only @kinds, to @to
don't move! copy! the @kinds! to @to!
for @who i need the @kinds in @to, mine have to stay too

= KD ;; CPS
@kinds of @d also in @to
@to needs what @d has in @kinds, but don't empty @d
copy over from @d to @to: @kinds

= LSR ;; CPS
the @ls i need in @to as well
put a copy of each of the @ls in @to
@who wants the @ls, copies please, in @to
@ls: keep here, also in @to

= ZN ;; CPS
everything with @zubi in the name also in @to
a copy of all @zubi files into @to
files named @zubi something: copy to @to

= S g=@kinds o=@age ;; CPS
copies of the @kinds older than @age into @to
@kinds past @age also in @to, don't remove anything

= S g=@kinds n=@age ;; CPS
changed in the last @age and one of the @kinds? copy to @to
the @kinds of the last @age also go on @to
incremental backup: @kinds newer than @age copied to @to

= S k=file n=@age ;; CPS
what changed in the past @age should also be in @to
backup of the last @age to @to, just copies
all files from the last @age, copied to @to

= S g=@kinds min=@size ;; CPS
copy those @kinds that are over @size to @to
@kinds > @size: also in @to

= S g=@kinds max=@size ;; CPS
copy those @kinds that are under @size to @to, the mail limit is @size
only small @kinds ((below @size)) as copies into @to

= TXT ;; CPS
each file that mentions @bw: a copy to @to
copy whatever contains the word @bw into @to
@who asked for anything that says @bw, copies to @to

= S g=@kinds t=@bw ;; CPS
copies of the @kinds that mention @bw to @to
of the @kinds, those which talk about @bw, copied to @to

= S g=@kinds x=@junk ;; CPS
copy the @kinds to @to, but not what's in @junk
@kinds => also @to, @junk doesn't count

= S g=@kinds d=1 ;; CPS
copy only this folder's @kinds to @to, none from below
@kinds right here, copied to @to, no recursion

= S k=file x=*.@x d=1 ;; CPS
copy all files of this folder to @to apart from the .@x ones
everything but .@x, copied to @to, files of this folder

= L modified g=@kinds ;; CPS
the @few newest @kinds, copied to @to
@to should also have my latest @few @kinds
for the meeting: the @few most recent @kinds as copies in @to

= L size g=@kinds ;; CPS
the @few biggest @kinds, copied to @to

= L modified ;; CPS
my @few newest files also in @to
copy what i changed last, @few files, to @to

= sh find . -type f -name '*.@x' -exec cp --parents -t @pd {} +
copy all the .@x to @pd but keep the folder structure
.@x => @pd with their subfolders preserved, copies
""".replace("-exec cp --parents -t @pd {} +", "-not -path './@pd/*' -exec cp --parents -t @pd {} +"), pd=plain(lambda r: low(r)))
A["PAR"] = "sh mkdir -p @pd && find . -type f -name '*.@x' -not -path './@pd/*' -exec cp --parents -t @pd {} +"

# ---------------------------------------------------------------- many files away

B("""
= KS ;; DELS
my phone is full, every one of the @kinds can be deleted
kill all the @kinds
we don't use @kinds anymore -> delete
@kinds: bye bye
there are @kinds i never asked for, everywhere, remove them
@kinds gone pls asap
could you lose the @kinds for me
the build left @kinds behind, sweep them out
Kindly delete all the @kinds, I have backed them up.
no @kinds should survive this
i am so done with @kinds, delete em all
@kinds must not be in the release, remove
clean: @kinds
i keep everything on the nas, so the @kinds here can be erased

= KD ;; DELS
@d: no more @kinds please
delete what's in @d of @kinds, nothing but those
the @kinds in @d were only for testing, remove
out of @d with all @kinds, permanently
@kinds have piled up in @d, get rid
purge @kinds @d

= LSR ;; DELS
the @ls are history, delete
lease is over, so the @ls can all be deleted
@ls no longer needed, remove every one
throw my @ls out, but nothing else
delete the @ls. yes i'm sure
who needs the @ls? nobody. delete.

= ZN ;; DELS
everything with @zubi in the file name can go
@zubi files: delete
project @zubi is dead, remove all files that carry the name
anything named @zubi something, erase it
remove files w/ @zubi in name

= ZD ;; DELS
in @d: delete what has @zubi in the name
@d doesn't need the files named @zubi whatever any more

= S g=@{zubi}* k=file ;; DELS
delete all that starts with @zubi
names beginning with @zubi: remove
@{zubi}* can go

= S g=@kinds o=@age ;; DELS
@kinds have a life of @age here, older ones get deleted
auto clean: @kinds > @age
i only need @kinds up to @age back, so the ones before that are to be deleted
@kinds that turned @age may leave for good
anything among the @kinds not changed for @age: delete
nobody opens @kinds after @age. delete those.

= S p=@d g=@kinds o=@age ;; DELS
@d: @kinds older than @age -> delete
in @d, @kinds from more than @age ago can be removed
rotate @d: @kinds after @age are deleted

= S p=@d k=file o=@age ;; DELS
@d is temp, so delete what's over @age old in it
anything in @d that's been there more than @age: out
purge @d, older than @age

= S k=file o=@age ;; DELS
whatever hasn't changed for @age can be deleted
files older than @age: remove, i have backups
delete > @age old

= S g=@kinds n=@age ;; DELS
i messed up my export, delete the @kinds of the last @age
the @kinds made in the past @age are wrong, remove them, the older are fine

= S g=@kinds n=1d ;; DELS
the @kinds from today are all wrong, delete them
today's @kinds: delete

= S g=@kinds min=@size ;; DELS
@kinds over @size: delete, the rest stays
quota! @kinds bigger than @size must go
any of the @kinds above @size can be removed

= S k=file min=@size ;; DELS
everything bigger than @size: delete
no file here may be over @size, delete those that are

= S g=@kinds max=@size ;; DELS
@kinds under @size are junk, out
delete @kinds below @size, they're all broken anyway

= S g=@kinds min=@size o=@age ;; DELS
delete @kinds if bigger than @size and older than @age
@kinds: size over @size, age over @age, both -> delete

= S g=@kinds x=@junk ;; DELS
all @kinds deleted, only @junk is taboo
@kinds: delete, skip @junk
wipe the @kinds but whatever is in @junk must survive

= S g=@kinds x=*@zubi* ;; DELS
@kinds can be deleted except the ones with @zubi in the name
i need the @zubi ones, all other @kinds go in the bin

= S g=@kinds o=@age x=@junk ;; DELS
@kinds over @age old: delete, though not in @junk
skip @junk but otherwise delete @kinds older than @age

= S g=@kinds d=1 ;; DELS
delete @kinds, just in this folder, not below
no recursion: @kinds here -> delete

= S g=@kinds d=@few ;; DELS
delete @kinds, at most @few folders deep
@kinds: delete, down to @few levels

= TXT ;; DELS
delete every file that contains the word @bw
if it mentions @bw it must be deleted
files with @bw in the text: remove

= S g=@kinds t=@bw ;; DELS
delete those of the @kinds that contain @bw
@kinds with the word @bw inside, out

= L modified g=@kinds ;; DELS
delete my @few newest @kinds, they're all duds
the last @few @kinds i made: delete

= L modified rev g=@kinds ;; DELS
the @few oldest @kinds can be deleted
throw out @few of the @kinds, the oldest ones

= L size g=@kinds ;; DELS
the @few biggest @kinds: delete
kill the @few largest of my @kinds

= L modified rev p=@d ;; DELS
the @few oldest files in @d: delete

= L size p=@d ;; DELS
the @few biggest files in @d can be deleted

= S k=file x=*.@x d=1 ;; DELS
in this folder i only want .@x, delete the other files
every file here that is not .@x: delete, folders stay
keep .@x, delete the rest ((files here))

= S p=@d k=file x=*.@x d=1 ;; DELS
@d should hold nothing but .@x files, delete the other files
all but the .@x files of @d: delete

= S p=@d d=1 ;; RDEL
@d should be empty, but it should still exist
throw out all that's in @d, not @d itself
empty @d completely, the folder may stay

= S k=file d=1 ;; DELS
all files right here: delete; the folders stay
no files directly in this folder please, subfolders are fine

= EMPTYF ;; DELS
files with 0 bytes are useless, delete
clean out empty files
zero length files -> delete
a file that has nothing in it can be deleted

= EMPTYD ;; DELS
folders without anything in them should vanish
my tool leaves empty folders, please clear them away
empty directories: rmdir
prune empty folders

= S g=@kinds ;; DELS ;; EMPTYD ;; fs.delete {"paths":"$3"}
delete the @kinds and afterwards every folder that is empty
@kinds out, then the empty folders out

= S g=*.{bak,orig} ;; DELS
backup files everywhere, .bak and .orig, out
backups can go, i trust git now

= S g=*.{tmp,temp} ;; DELS
temp files, all of them, delete
get rid of temp junk ((.tmp, .temp))

= S g=*~ ;; DELS
emacs leaves files that end in ~, delete them
those backup files with the ~ at the end: remove
*~ -> gone
all files whose name ends with ~ can go

= S g=.DS_Store ;; DELS
.DS_Store in every folder, yuck, delete them
my colleague's mac left .DS_Store files, remove all
no .DS_Store should be left anywhere here

= S g=Thumbs.db ;; DELS
Thumbs.db all over, delete
windows made a Thumbs.db in each folder, get rid of every one

= S g=.*.swp ;; DELS
vim crashed and left .swp files, delete
clear the .swp files of vim, all folders

= S g=*.{pyc,pyo} ;; DELS
compiled python leftovers, .pyc and .pyo, out

= S g=@pf ;; DELS
every @pf, in all the folders, can go
delete each file called @pf, wherever it is
there's a @pf in each subfolder, remove them all
each of the folders here has a @pf i don't want

= S g=@cachef k=folder ;; RDEL
the folder @cachef sits in every project here, delete all of them
@cachef everywhere... remove, it can be rebuilt
wipe all @cachef folders below this one
reclaim space: delete every @cachef directory
each project has a @cachef, i want them all gone, nothing else
@cachef dirs -> rm, recursively
every folder here has a @cachef inside, delete those

= S p=@d g=@cachef k=folder ;; RDEL
under @d, delete every folder named @cachef
@d: all @cachef folders out

= S g=*@zubi* k=folder ;; RDEL
folders with @zubi in the name: delete, contents too
all folders that are called @zubi something can go, with everything inside

= DUPDEL
duplicates out, one of each stays
i have the same files under different names, keep one copy of each, delete the others
dedupe this folder, subfolders too
identical files: leave only one
same content twice? one of them can go, everywhere below here

= DUPDELD
dedupe @pd
identical files in @pd: keep one, delete the rest
@pd has lots of doubles, one of each is enough

= sh find . -type f -name '*.@xe' -exec md5sum {} + | sort | awk 'seen[$1]++' | cut -c35- | xargs -rd '\\n' rm --
among the .@xe files, delete the doubles, one of each stays
dedupe just the .@xe
""")
B("""
= KEEPN
of the @le here the newest @few are enough, delete older ones
@le here: last @few stay, rest deleted
rotate the @le here, keep @few
i don't need more than the latest @few @le in this folder
the @few latest @le here survive, others are to be deleted

= KEEPND
in @pd keep @few @le, the newest, delete the others
@pd: rotate the @le, keep @few
there are way too many @le in @pd, the last @few will do

= KEEP1
only the latest @le here is of any use, delete the older ones
all @le here but the newest: delete

= sh ls -t *.@le | sed '1,3d' | xargs -rd '\\n' rm --
keep the last three @le here, throw the others out
the three newest @le in this folder stay, delete the others

= sh ls -td */ | sed '1,@{few}d' | xargs -rd '\\n' rm -r --
of the folders here keep the @few newest, delete the older ones with all in them
each release is a folder here, only the last @few should be kept
the oldest folders here can go, i only need the latest @few

= sh ls -td @{st}* | sed '1,@{few}d' | xargs -rd '\\n' rm --
of the files here that start with @st keep the @few newest
@{st}* here: last @few stay, older ones deleted
too many @st files in here, only the newest @few should remain

= sh mkdir -p @pd && ls -t *.@le | sed '1,@{few}d' | xargs -rd '\\n' mv -n -t @pd --
the newest @few @le stay here, older ones move to @pd
@le here: keep @few, archive the rest in @pd
all @le but the latest @few should go to @pd

= sh for i in $(seq 1 @n); do rm @st$i.@xe; done
@{st}1.@xe, @{st}2.@xe and so on up to @{st}@{n}.@xe: delete
the files @{st}1.@xe through @{st}@{n}.@xe aren't needed any longer, higher numbers are

= sh for i in $(seq @n @nn); do rm @st$i.@xe; done
@{st}@{n}.@xe to @{st}@{nn}.@xe can go, the others stay
delete from @{st}@{n}.@xe up to @{st}@{nn}.@xe
rm @{st}@{n}.@xe .. @{st}@{nn}.@xe

= sh mkdir -p @pd && for i in $(seq @n @nn); do mv -n @st$i.@xe @pd/; done
@{st}@{n}.@xe to @{st}@{nn}.@xe belong in @pd
move from @{st}@{n}.@xe up to @{st}@{nn}.@xe into @pd
the ones from @{st}@{n}.@xe till @{st}@{nn}.@xe -> @pd

= sh mkdir -p @pd && for i in $(seq @n @nn); do cp @st$i.@xe @pd/; done
@{st}@{n}.@xe to @{st}@{nn}.@xe also in @pd
copy from @{st}@{n}.@xe up to @{st}@{nn}.@xe into @pd

= sh mkdir -p @pd && for i in $(seq 1 @n); do mv -n @st$i.@xe @pd/; done
@{st}1.@xe ... @{st}@{n}.@xe go together into @pd
the files numbered 1 to @n, i mean @{st}1.@xe and so on, into @pd

= sh zip @oz $(seq -f '@st%g.@xe' 1 @n)
@{st}1.@xe up to @{st}@{n}.@xe in one @oz
zip @{st}1.@xe ... @{st}@{n}.@xe as @oz
""", n=lambda r: str(r.randint(2, 9)), nn=lambda r: str(r.randint(10, 60)))

# ---------------------------------------------------------------- many files into archives

B("""
= KS ;; ZIPS
@zip with the @kinds please, nothing else in it
the @kinds go in @zip
i have to mail all @kinds, so pack them as @zip
@kinds -> @zip
the lab server takes one upload only, so put my @kinds in @zip
could i have @zip? it should contain the @kinds
my @kinds as an archive, name it @zip, and leave the files be
stuff all @kinds in @zip, originals untouched
all @kinds compressed together = @zip
make @zip. content: all @kinds.

= KD ;; ZIPS
take @d, pick the @kinds, and make @zip of those
@zip <- @kinds of @d
@d's @kinds, as @zip
only the @kinds in @d need to be in @zip

= LSR ;; ZIPS
the @ls as @zip for my tax advisor
@zip please, made of the @ls
i need the @ls together in @zip, they should remain here too
@ls, zipped, name: @zip
@who asked for the @ls in one file, so @zip

= ZN ;; ZIPS
everything with @zubi in the name into @zip
@zip: all files called @zubi something
collect the @zubi files in @zip

= S g=@kinds o=@age ;; ZIPS
@kinds over @age old should be packed in @zip, but stay
@zip of those @kinds that are older than @age
old @kinds ((> @age)) => @zip

= S g=@kinds o=@age ;; ZIPX
@kinds over @age old: pack in @zip and remove the originals
archive @kinds past @age in @zip, afterwards they can go
old @kinds ((> @age)) => @zip, then delete them

= S g=@kinds n=@age ;; ZIPS
@kinds of the last @age into @zip
@zip with only the recent @kinds, the last @age

= S k=file n=@age ;; ZIPS
@zip with all i changed in the last @age
what changed in the past @age, packed as @zip

= S g=@kinds min=@size ;; ZIPS
pack @kinds above @size in @zip
@zip <= @kinds bigger than @size

= S g=@kinds max=@size ;; ZIPS
pack @kinds below @size in @zip
only small @kinds, under @size, in @zip

= KS ;; ZIPX
@kinds into @zip and delete the loose ones
pack all @kinds as @zip, after that only @zip should be left of them
the @kinds clutter my screen, into @zip, originals removed

= LSR ;; ZIPX
the @ls into @zip, and the loose ones deleted
@ls -> @zip, originals away

= S g=@kinds x=@junk ;; ZIPS
@zip with all @kinds but not those in @junk
@kinds => @zip ((without @junk))
leave @junk out, otherwise all @kinds in @zip

= S g=@kinds x=*@zubi* ;; ZIPS
all @kinds in @zip but none with @zubi in the name
@zip: @kinds, minus everything named @zubi

= TXT ;; ZIPS
@zip with every file that mentions @bw
pack the files that contain @bw as @zip

= S g=@kinds t=@bw ;; ZIPS
the @kinds that mention @bw: in @zip please
@zip from those @kinds that contain @bw

= S g=@kinds d=1 ;; ZIPS
@zip from only this folder's @kinds, not the ones below
@kinds right here => @zip, no subfolders

= S k=file x=*.@x d=1 ;; ZIPS
all files here but the .@x into @zip
@zip with the files of this folder, no .@x

= L modified g=@kinds ;; ZIPS
@zip with my @few newest @kinds
the @few latest @kinds, zipped to @zip

= L size g=@kinds ;; ZIPS
@zip with my @few biggest @kinds

= L modified p=@d ;; ZIPS
the @few newest files of @d in @zip

= KS ;; GZ
gzip the @kinds one by one, keep the originals
each of the @kinds should have a .gz beside it
compress @kinds individually, don't delete anything
every one of the @kinds as its own gz

= KS ;; GZX
gzip the @kinds one by one, originals not needed
each of the @kinds should be turned into a .gz, replacing it
@kinds -> .gz each, remove the uncompressed

= KD ;; GZ
gzip each of the @kinds in @d separately, keep the plain ones
@d: a gz for every one of the @kinds, plain ones stay

= KD ;; GZX
gzip each of the @kinds in @d, only the gz remain
@d: @kinds -> gz, one each, the plain ones vanish

= S g=@kinds o=@age ;; GZX
logrotate by hand: @kinds older than @age gzipped, each by itself, plain ones removed
@kinds past @age -> .gz one by one, originals deleted

= S g=@kinds o=@age ;; GZ
@kinds past @age: a gz of each, plain files stay
gzip each of the @kinds from over @age ago, but don't remove them

= S g=@kinds min=@size ;; GZ
each of the @kinds over @size as a .gz of its own
@kinds > @size: gzip individually, keep originals

= S g=@kinds min=@size ;; GZX
each of the @kinds over @size replaced by its .gz
@kinds > @size: gzip individually, originals off the disk

= LSR ;; GZ
gz for each of the @ls, separate files
the @ls compressed, every one on its own, not together

= KS ;; ZST
each of the @kinds as .zst, originals stay
zstd for every one of the @kinds, one by one

= S g=*.log x=*@zubi* ;; GZX
gzip each log, originals off, but not those with @zubi in the name
logs -> gz one by one, replacing them, the @zubi ones stay plain

= S g=*.log ;; GZX
my logs eat the disk, compress each on its own and drop the plain text ones
every log -> its own .gz, no originals

= S g=*.log ;; GZ
compress every log on its own, leave the logs
a gz next to each log

= S g=*.log x=@lx ;; GZ
gzip each log except @lx, which is still being written
every log on its own as gz, but don't touch @lx

= ZIPEACH
one zip per folder, for all folders here, nothing removed
27 student folders here, each must be its own zip
every directory in here zipped separately under its own name
folder a -> a.zip, folder b -> b.zip and so forth, everything here

= TAREACH
one tar.gz per folder, for all folders here
every directory in here as a separate tarball under its own name

= sh for d in @pd/*/; do zip -qr "${d%/}.zip" "$d"; done
in @pd each folder as a zip of its own
the folders inside @pd: zip every one separately, over there

= sh for f in *.@le; do zip -q "${f%.@le}.zip" "$f"; done
each @le here in a zip of its own, same name
every single @le file here zipped by itself

= UNZIPS
moodle gave me 30 zips, unpack each to a folder with its name
every zip in here should be opened, each to its own folder
all zips -> folders, this folder, keep the zips
unzip everything in this folder, don't mix the contents
each zip here wants unpacking into a folder of the same name

= sh for f in *.zip; do unzip -q "$f" -d "${f%.zip}" && rm "$f"; done
every zip in here opened to its own folder, then the zip itself away
unzip all here into own folders and drop each zip once it's unpacked

= sh for f in *.zip; do unzip -qn "$f"; done
unzip everything here right into this folder, don't overwrite anything
all zips here: contents to this folder itself, existing files stay as they are

= sh for f in *.zip; do unzip -q "$f" -d @pd; done
all zips of this folder should be opened into @pd
everything that's zipped here belongs unzipped in @pd

= sh for f in *.tar.gz; do d="${f%.tar.gz}"; mkdir -p "$d" && tar -xzf "$f" -C "$d"; done
each tar.gz here opened to its own folder
all these tarballs ((.tar.gz)) should be folders

= sh for f in *.tar.gz; do tar -xzf "$f"; done
every tar.gz here unpacked right here
extract all the .tar.gz of this folder in place

= sh gunzip -k *.gz
every .gz here should also be there uncompressed, .gz files stay
unpack all gz here, keep them

= sh gunzip *.gz
.gz here back to plain files, the .gz not needed
decompress all gz files in this folder

= sh find . -name '*.gz' -exec gunzip {} +
.gz files in all subfolders: back to plain files
decompress every gz, however deep, no .gz should be left

= sh find . -name '*.zip' -exec sh -c 'unzip -q "$1" -d "${1%.zip}"' _ {} \\;
zips in all the subfolders too: unpack each beside itself in a folder of its name
every zip, however deep, into a folder with its name next to it

= sh for f in @pd/*.zip; do unzip -q "$f" -d "${f%.zip}"; done
@pd: each zip over there to its own folder, over there
the zips in @pd should be unpacked in @pd, one folder each

= sh for f in *.zip; do echo "$f"; unzip -Z1 "$f"; done
what's in all these zips here? list only
contents of every zip here, don't unpack a thing
list the files inside each of the zips in this folder

= sh for f in *.zip; do unzip -tq "$f"; done
are all the zips here intact? test each
check every zip in this folder for damage
""")
B("""
= S g=@kinds x=@x ;; ZIPS
@kinds without @x into @zip
pack the @kinds as @zip, @x must not be in it
all the @kinds go into @zip. Not @x though!

= S g=@kinds x=@x ;; MVS
@kinds to @to, @x stays
all of the @kinds but @x should be in @to
@x stays here, the other @kinds go to @to

= S g=@kinds x=@x ;; CPS
copy the @kinds to @to, leave @x out
@x is private, the other @kinds copy to @to please

= S g=@kinds x=@x ;; DELS
@kinds can go, i only need @x
every one of the @kinds except for @x should be deleted
spare @x, delete the other @kinds
@kinds: delete. but NOT @x
""", **t2.KX)

# ---------------------------------------------------------------- sorting into folders, flattening

B("""
= TYPE
sort this mess by file type
one folder per extension, here, please and thank you
all of these files in folders by what they are ((jpg, pdf, ...))
txt into txt, jpg into jpg, whatever ending there is, make the folders
group what is here by ending
my downloads, which i'm standing in, need order: folder for each extension
separate the files here by type
pigeonhole everything here by its extension
file type -> folder, for all files here

= TYPED
sort @pd by file type
@pd needs a folder per extension
group the files of @pd by ending, each ending a folder
chaos in @pd. by type please.

= MONTH
@le here -> folder of their month
group the @le here by month
monthly folders ((2025-01 and so on)) for the @le here
my @le here span two years, each month should be a folder
file the @le here under year-month

= YEAR
@le here -> folder of their year
group the @le here by year
yearly folders for the @le here
each @le here should lie in a folder named after its year

= DAY
@le here -> folder of their day
group the @le here by day
daily folders ((2025-01-31 and so on)) for the @le here

= AMONTH
everything here into folders by month
whole folder, every file by month, like 2025-01
sort all files here into a folder per month
month folders for whatever files are here

= AYEAR
everything here into folders by year
whole folder, every file by year
sort all files here into a folder per year
year folders for whatever files are here

= sh for f in *; do if [ -f "$f" ]; then d=$(date -r "$f" +%Y/%m); mkdir -p "$d" && mv -n "$f" "$d/"; fi; done
all files here into year folders with month folders in them
2025/03 and so on: year, inside it the month, for all files here
nested by year then month please, every file in this folder

= sh for f in *.@le; do d=$(date -r "$f" +%Y/%m); mkdir -p "$d" && mv -n "$f" "$d/"; done
the @le here into year folders with month folders in them
@le here: 2025/03 and so on, year first, inside it the month

= sh cd @pd && for f in *; do if [ -f "$f" ]; then d=$(date -r "$f" +%Y-%m); mkdir -p "$d" && mv -n "$f" "$d/"; fi; done
sort @pd into a folder per month
@pd: everything by month

= sh cd @pd && for f in *; do if [ -f "$f" ]; then d=$(date -r "$f" +%Y); mkdir -p "$d" && mv -n "$f" "$d/"; fi; done
sort @pd into a folder per year
@pd: everything by year

= sh cd @pd && for f in *; do if [ -f "$f" ]; then d=$(printf %.1s "$f"); mkdir -p "$d" && mv -n "$f" "$d/"; fi; done
sort @pd by first letter, a folder each
@pd: folder per initial letter

= LETTER
by first letter please, a folder each, all files here
files here: a to folder a, b to folder b...
alphabetical folders for what lies here
like in a library: each first letter gets a folder, files here

= sh for f in *; do if [ -f "$f" ]; then d=$(printf %.1s "$f" | tr 'a-z' 'A-Z'); mkdir -p "$d" && mv -n "$f" "$d/"; fi; done
by first letter please, but the folders should be capitals, A, B, C, all files here
files here: into folders A, B, C ... by their initial, no matter if it's big or small
capital letter folders, one per first letter, for the files here

= sh for f in *_*; do if [ -f "$f" ]; then d="${f%%_*}"; mkdir -p "$d" && mv -n "$f" "$d/"; fi; done
what stands before the first underscore is the customer, a folder for each, files here
group the files here by what's in front of the first _
smith_letter.pdf goes to smith, jones_bill.pdf to jones, all files here with a _
folder per prefix ((up to the first underscore)) for the files here

= sh for f in *-*; do if [ -f "$f" ]; then d="${f%%-*}"; mkdir -p "$d" && mv -n "$f" "$d/"; fi; done
what stands before the first dash is the project, a folder for each, files here
group the files here by what's in front of the first -
folder per prefix ((up to the first dash)) for the files here

= sh for f in *' - '*; do if [ -f "$f" ]; then d="${f%% - *}"; mkdir -p "$d" && mv -n "$f" "$d/"; fi; done
songs here are called Artist - Title, each artist should be a folder
group the files here by what's before " - "

= OWNDIR
each @le here in a folder of its own, same name without the ending
one folder per @le here, and the file goes in
every @le here gets a home: folder with its name

= sh for f in *; do if [ -f "$f" ]; then d=$(stat -c %U "$f"); mkdir -p "$d" && mv -n "$f" "$d/"; fi; done
files here by owner: a folder for each user
sort what's here by who owns it, one folder per owner

= sh i=0; for f in *.@le; do d=part$((i/@big+1)); mkdir -p "$d" && mv -n "$f" "$d/"; i=$((i+1)); done
too many @le here, @big per folder: part1, part2 and so on
chunks of @big @le files, each chunk in a folder part1, part2, ...
split the @le here into folders part1, part2 ... with @big files each

= FLAT
all files out of all subfolders, up here
i nest too much. every file from below, up to this folder please
flatten: nothing but files right here
lift the files out of the subfolders into this one
every file below here, no matter how deep, should be directly here

= FLATD
flatten @pd, all files directly in it
@pd has folders in folders in folders, its files should all lie directly in @pd
everything below @pd straight up into @pd

= FLATE
flatten this folder and remove the folders that are empty then
every file up here, and no empty folders left behind
lift the files up here, drop the husks ((empty folders))

= sh find @pd -mindepth 2 -type f -exec mv -n -t @pd {} + && find @pd -mindepth 1 -type d -empty -delete
flatten @pd and remove the folders in it that are empty then
@pd: all files straight into it, empty folders gone

= sh find . -mindepth 2 -type f -name '*.@xe' -exec mv -n -t . {} +
just the .@xe files out of the subfolders up here
bring every .@xe from below up to this folder, others stay
.@xe files: from wherever they are in the subfolders to right here

= sh find . -mindepth 2 -type f -name '*.@xe' -exec cp -n -t . {} +
copies of the .@xe files in the subfolders up here, originals stay there
every .@xe from below also here, as a copy

= sh find @pd -mindepth 2 -type f -name '*.@xe' -exec mv -n -t @pd {} +
.@xe files out of the subfolders of @pd, straight into @pd

= sh mv -n */* .
one level only: what's in the folders here should come up here
pull the contents of each folder here up one level

= sh mkdir -p @pd && mv -n */*.@xe @pd/
the .@xe that are in the folders here ((one level)) into @pd
gather */*.@xe in @pd

= sh for d in */; do n=$(find "$d" -type f | wc -l); mv -n "${d%/}" "${d%/}_$n"; done
each folder here should have the number of its files at the end of the name
""".replace('''= sh for d in */; do n=$(find "$d" -type f | wc -l); mv -n "${d%/}" "${d%/}_$n"; done
each folder here should have the number of its files at the end of the name
''', ""), big=lambda r: str(r.choice([10, 20, 25, 30, 40, 50, 100, 200, 250, 500, r.randint(5, 999)])))

# ---------------------------------------------------------------- in every subfolder

B("""
= SUBDIR
each folder here lacks a @wd, make one in all of them
every student has a folder here, give each a subfolder @wd
in all folders here: mkdir @wd
a @wd inside each of these folders
put a folder called @wd into every folder in this directory
all my client folders ((they're here)) need a @wd inside

= SUBDIRD
each folder of @pd needs a @wd inside
all folders in @pd: new subfolder @wd
every project in @pd should have a folder @wd

= SUBTOUCH
every folder here needs an empty @pf
git forgets empty folders, so an empty @pf in each folder here
one blank @pf per folder, all folders here
drop an empty @pf in all of these folders
in each of the folders here i want a @pf with nothing in it

= SUBTOUCHD
every folder in @pd needs an empty @pf
@pd: a blank @pf in each of its folders

= SUBTEXT
in each folder here a @pf that says @ph
every folder here should have a @pf with the text @ph
a @pf with @ph in it for all of the folders here, don't overwrite existing ones

= SUBCP
hand out @pf: a copy in each folder here
all folders here need a copy of @pf
copy @pf to every single folder in here
@pf -> each folder here ((copies))
everyone gets @pf, meaning every folder in this directory

= SUBCPD
hand out @pf: a copy in each folder of @pd
each folder inside @pd should get a copy of @pf

= sh for d in */; do rm -f "${d}@pf"; done
@pf in each folder here can go, but not the one right here
from the folders here ((just one level down)) remove @pf

= sh for d in */; do rm -rf "${d}@cachef"; done
each project folder here has a @cachef, only those exactly one level down should go
one level down: remove @cachef in all folders here

= sh for d in */; do mv -n "${d}@wd" "${d}@wd2"; done
each folder here has a @wd in it, that should be called @wd2
in all folders here rename @wd to @wd2
@wd -> @wd2 inside each of the folders here

= sh for d in */; do mkdir -p "${d}@wd" && mv -n "$d"*.@xe "${d}@wd/"; done
in each folder here the .@xe files should go in a subfolder @wd
every folder here: put its .@xe in a @wd inside that folder

= sh for d in */; do (cd "$d" && git pull); done
git pull in each folder here
all the repos here need a pull
update every repo in this directory

= sh for d in */; do (cd "$d" && git status -s); done
git status of every repo here, short
which of the repos here have changes? short status for each

= sh for d in */; do (cd "$d" && make clean); done
make clean in each folder here
run make clean for all the projects in this folder

= sh for d in */; do (cd "$d" && npm install); done
npm install in each folder here
run npm install in every project of this folder

= sh mkdir -p @wd/@wd2 @wd/@wd3 @wd/@wd4
a folder @wd, and in it @wd2, @wd3 and @wd4
@wd with three folders inside: @wd2, @wd3, @wd4
set up @wd/@wd2, @wd/@wd3 and @wd/@wd4

= sh mkdir -p @wd @wd2 @wd3 @wd4
four folders: @wd, @wd2, @wd3, @wd4
i need @wd, @wd2, @wd3 and @wd4 as folders
@wd @wd2 @wd3 @wd4 <- folders
todo: folders @wd / @wd2 / @wd3 / @wd4
make directories for @wd, @wd2, @wd3 and also @wd4

= sh mkdir -p @wd @wd2 @wd3 @wd4 @wd5
five folders: @wd, @wd2, @wd3, @wd4, @wd5
our departments are @wd, @wd2, @wd3, @wd4 and @wd5, each needs a folder
@wd, @wd2, @wd3, @wd4, @wd5 -> one folder per name

= sh touch @wd.@xe @wd2.@xe @wd3.@xe @wd4.@xe
empty files @wd.@xe, @wd2.@xe, @wd3.@xe and @wd4.@xe
@wd.@xe @wd2.@xe @wd3.@xe @wd4.@xe, all blank
i'll fill them later: @wd.@xe, @wd2.@xe, @wd3.@xe, @wd4.@xe

= sh touch @wd.txt @wd2.txt @wd3.txt @wd4.txt
an empty txt file for each of @wd, @wd2, @wd3 and @wd4
@wd, @wd2, @wd3, @wd4: a blank .txt each

= sh for d in @wd @wd2 @wd3; do mkdir -p $d && touch $d/@pf; done
folders @wd, @wd2 and @wd3, each with an empty @pf
@wd @wd2 @wd3 as folders and in all of them a blank @pf

= sh for d in @wd @wd2 @wd3; do mkdir -p $d && cp @pf $d/; done
folders @wd, @wd2 and @wd3, each with a copy of @pf
make @wd, @wd2, @wd3 and put a copy of @pf in each

= sh for d in @wd @wd2 @wd3; do mkdir -p $d/@wd4; done
folders @wd, @wd2 and @wd3, each with a @wd4 inside
@wd, @wd2, @wd3, and in each of them a folder @wd4
""")

# ---------------------------------------------------------------- the text of many files

B("""
= REPHERE
our product was @sw and is @sw2, adapt every @te file here
in all @te files of this tree @sw2 should stand in place of @sw
@te files: @sw -> @sw2, all folders below too
i spelled it @sw in dozens of @te files, correct is @sw2
mass replace, @te only: old @sw, new @sw2
put @sw2 wherever a @te file here says @sw
the wrong word is @sw, the right one @sw2, kind of file @te, all of them
rewrite @sw as @sw2 in each @te file here, nothing else
every @te in here still mentions @sw... it has to be @sw2
could all my @te files here say @sw2 rather than @sw please?

= REPD
in the @te files below @pd, @sw has to read @sw2
@pd, all @te: @sw => @sw2
the @te files of @pd say @sw, they should say @sw2
@sw2 instead of @sw, in all @te files under @pd

= REPALL
@bw must become @bw2 in the whole tree, whatever kind of file
all files here, all folders below: write @bw2 for @bw
global search and replace: @bw by @bw2
we were bought, everything that says @bw here must say @bw2, each and every file
s/@bw/@bw2/g on the entire project

= sh sed -i 's/@sw/@sw2/g' *.@te
only the @te files right here, not below: @sw to @sw2
this folder's @te files, no subfolders: @sw -> @sw2
@te in this very folder: replace @sw by @sw2, don't go deeper

= sh find . -type f -name '*.@te' -not -path './@fd/*' -exec sed -i 's/@sw/@sw2/g' {} +
@sw -> @sw2 in all @te files but not in the folder @fd
all @te files except those under @fd should say @sw2 for @sw

= sh find . -type f -name '*.@te' -exec sed -i 's/\\b@bw\\b/@bw2/g' {} +
in the @te files replace @bw by @bw2, but whole words only
@te: @bw -> @bw2, not inside longer words

= sh find . -type f -name '*.@te' -exec sed -i 's/@sw//g' {} +
cut the word @sw out of all @te files here, subfolders too
@sw should not be in any @te file, remove just the word
no @sw in the @te files please, delete the word and leave the lines

= sh find . -type f -name '*.@te' -exec sed -i '/@sw/d' {} +
every line that says @sw must go from all the @te files, subfolders too
delete lines with @sw throughout the @te files in this tree
all @te files, all levels: lines that mention @sw out

= DELLINE
every line that says @sw must go from the @te files right here
@te files here: drop each line with @sw in it
lines mentioning @sw, out of all @te files in this folder

= TOP1
@ph as the very first line of every @te file here
each @te here needs a first line @ph
the header @ph is missing from all @te files in this folder, put it on top
put @ph above everything in each of the @te files here
@te here: line 1 should be @ph, the rest moves down
license line @ph on top of all the @te files here

= END1
@ph as the last line of every @te file here
each @te here should end with the line @ph
add @ph at the bottom of all @te files in this folder
@te here += @ph
append to all the @te files here: the line @ph
the footer @ph has to be under each @te file here

= sh find . -type f -name '*.@te' -exec sed -i '1i @ph' {} +
first line @ph for every @te file in this tree, all subfolders
@ph on top of all @te files, however deep

= sh for f in *.@te; do cat @tf "$f" > "$f.tmp" && mv "$f.tmp" "$f"; done
the text in @tf should stand on top of each @te file here
prepend @tf to every @te file in this folder
@tf is our header, put its content before each @te here

= sh for f in *.@te; do cat @tf >> "$f"; done
the text in @tf should stand at the end of each @te file here
append the content of @tf to every @te file in this folder

= sh sed -i '1d' *.@te
the first line of each @te file here is rubbish, delete it
cut line one off all @te files here
@te here: without their first line

= sh sed -i '$d' *.@te
the last line of each @te file here is rubbish, delete it
cut the final line off all @te files here

= sh sed -i '1,@{few}d' *.@te
each @te here starts with @few lines of junk, cut them
the first @few lines of all the @te files here should go
@te here: drop @few lines from the top of each

= TRAIL
spaces at line ends in the @te files here, strip them
git diff shows red blanks at line ends, clean the @te here
no trailing whitespace in any @te file of this folder please
the linter nags about trailing blanks in my @te files here
@te here: rtrim every line

= sh find . -type f -name '*.@te' -exec sed -i 's/[[:space:]]*$//' {} +
strip trailing blanks in all the @te files, subfolders too
trailing whitespace, every @te in this tree: away

= CRLF
the @te files here came from windows, unix line ends please
@te here: crlf -> lf
^M everywhere in my @te files here, clean that
dos2unix for the @te files here
a colleague's editor saved the @te here with windows line breaks, undo that

= sh find . -type f -name '*.@te' -exec sed -i 's/\\r$//' {} +
unix line ends for all the @te files, subfolders too
crlf -> lf in every @te of this tree

= sh sed -i -e 's/\\r$//' -e 's/$/\\r/' *.@te
windows line ends for the @te files here
@te here: lf -> crlf
the customer uses notepad, so the @te files here need windows line breaks
unix2dos for the @te here

= NOEMPTY
empty lines in the @te files here should go
@te here: no blank lines
squeeze the blank lines out of all @te files here

= sh sed -i 's/\\t/    /g' *.@te
tabs in the @te files here -> 4 spaces
four spaces for each tab, all @te files here
no tabs in my @te here please, 4 spaces instead

= sh sed -i 's/;/,/g' *.@te
semicolons in the @te files here should be commas
@te here: ; -> ,

= sh sed -i 's/,/;/g' *.@te
commas in the @te files here should be semicolons
@te here: , -> ;

= sh for f in *.@te; do sort -o "$f" "$f"; done
sort the lines of each @te file here
every @te here should have its lines in alphabetical order

= sh for f in *.@te; do sort -u -o "$f" "$f"; done
each @te here: sorted and without double lines
sort the lines of every @te here, duplicates out

= sh for f in *.@te; do [ -z "$(tail -c1 "$f")" ] || echo >> "$f"; done
each @te file here should end with a newline
no newline at end of file, says git. fix that for the @te here

= sh for f in *.@te; do iconv -f latin1 -t utf-8 "$f" > "$f.tmp" && mv "$f.tmp" "$f"; done
the @te here are latin1, i need utf-8
convert all @te files in this folder from latin1 to utf-8

= sh cat *.@te > @out
all the @te files here, one after the other, into @out
join the @te here as @out
@out := every @te here glued together

= sh for f in *.@te; do echo "== $f"; cat "$f"; done > @out
all the @te here into @out, with the name of each above its text
join the @te here as @out and put the file name before each part

= sh for f in *.@te; do head -n @few "$f" > "$f.tmp" && mv "$f.tmp" "$f"; done
each @te here should be cut down to its first @few lines
keep just @few lines at the top of every @te here

= sh head -n 1 *.@te
what's the first line of each @te here
titles ((line one)) of all @te files in this folder, show me

= sh head -n @few *.@te
show the first @few lines of every @te here
top @few lines, each @te here

= sh tail -n @few *.@te
show the last @few lines of every @te here
the end of each @te here, @few lines

= S g=*.@te t=@bw
which of the @te files mention @bw? show, don't change
where in my @te files is @bw written
@bw in the @te files: lines please
""", out=plain(lambda r: low(r) + ".txt"), te=SAYX("txt md csv json log py rs js ts html css xml yaml yml toml ini cfg conf sh sql tex c go java rb php".split()))

# ---------------------------------------------------------------- rights and owners of many

B("""
= KS ;; CHX
cron says not executable for my @kinds
every one of the @kinds should be startable
the @kinds came from a zip and lost their x, give it back
@kinds -> +x
i want to run the @kinds directly
execute permission for all of the @kinds please

= KD ;; CHX
the @kinds in @d should be executable
@d: +x for the @kinds
can't start the @kinds in @d, no permission, fix

= KS ;; CHNX
none of the @kinds should be executable
x off for the @kinds
@kinds -> -x
""", kinds=[("shell scripts", "*.{sh,bash}"), (".sh files", "*.sh"), (".py files", "*.py"), ("python scripts", "*.{py,pyi}"), ("*.pl", "*.pl"), ("*.sh", "*.sh"), ("*.run", "*.run"), ("sh files", "*.sh"), ("files that end in .sh", "*.sh"), (".rb files", "*.rb"), (".bash files", "*.bash"), ("AppImage files", "*.AppImage"), ("*.cgi", "*.cgi"), ("bash scripts", "*.{sh,bash}"), ("*.py", "*.py")])
B("""
= KS ;; CHRO
no one should change the @kinds any more, read-only please
lock all @kinds against writing
@kinds are final, write protect every one
@kinds: ro
my toddler hits the keyboard a lot, make the @kinds read only
freeze the @kinds so nobody edits them, don't move anything

= KD ;; CHRO
the @kinds in @d are masters, read-only please
@d: write protect the @kinds
lock the @kinds of @d

= LSR ;; CHRO
the @ls are signed, so read-only for all of them
write protect the @ls
nobody may alter the @ls

= S g=@kinds o=@age ;; CHRO
@kinds older than @age: read-only
write protect whichever @kinds are more than @age old

= S g=@kinds x=@junk ;; CHRO
@kinds read-only, but not in @junk

= S k=file d=1 ;; CHRO
all files right here read-only, no subfolders
lock every file of this folder, only this level

= KS ;; CHP
only i may read the @kinds
the @kinds are private, others on this machine shouldn't open them
@kinds -> private
keep other users out of my @kinds
@kinds: me yes, everybody else no

= KD ;; CHP
@d: the @kinds only for me
the @kinds in @d should be private

= LSR ;; CHP
the @ls hold personal data, only i may read them
@ls -> private
nobody but me gets to read the @ls

= ZN ;; CHP
all files with @zubi in the name are private, lock others out
@zubi files: only for me

= S g=*.{key,pem} ;; CHP
my .key and .pem files must be private
ssh complains about .pem and .key files being too open, fix all

= KS ;; CHR
the web server can't read the @kinds, everyone should be able to
@kinds readable for all
403 on my @kinds, give everyone read access

= LSR ;; CHR
everybody should be able to read the @ls
@ls: readable by all

= KS ;; CHW
i can't save the @kinds, make them writable for me again
unlock the @kinds, i must edit them
read-only @kinds, ugh, let me write

= LSR ;; CHW
unlock the @ls for me
i need to write in the @ls again, they are read-only

= KD ;; CHW
the @kinds in @d are read-only, i need to edit them
@d: unlock the @kinds for me

= KS ;; CHM
@mode for all @kinds
@kinds => mode @mode
set every one of the @kinds to @mode
permissions @mode, on the @kinds

= KD ;; CHM
@d: @mode for the @kinds
the @kinds of @d should have mode @mode

= LSR ;; CHM
@ls: @mode
mode @mode for the @ls

= S k=folder ;; CHM
all the folders below here should have mode @mode, files not
directories only: chmod @mode

= S k=file ;; CHM
all the files below here should have mode @mode, folders not
files only: chmod @mode

= sh find . -type d -exec chmod 755 {} + -o -type f -exec chmod 644 {} +
755 for folders and 644 for files, all of this tree
folders 755, files 644, from here down
the usual web permissions here please: dirs 755, files 644

= sh find @pd -type d -exec chmod 755 {} + -o -type f -exec chmod 644 {} +
@pd: folders 755, files 644
dirs 755 and files 644 within @pd

= sh find . -type d -exec chmod 750 {} + -o -type f -exec chmod 640 {} +
folders 750, files 640, from here down
here: dirs get 750 and files 640

= sh find @pd -type d -exec chmod 700 {} + -o -type f -exec chmod 600 {} +
@pd: folders 700, files 600
dirs 700 and files 600 within @pd

= sh chown -R @user @pd
all of @pd should belong to @user
@user has to own @pd and whatever is in it
@pd was made as root, give the lot to @user

= sh find . -user @user -exec chown @user2 {} +
whatever belongs to @user here should belong to @user2
@user left the company, their files here go to @user2 ((owner))
owner @user -> @user2, all files here

= sh find . -type f -user @user
files of @user in this tree, just list
which files here does @user own? no changes
show what belongs to @user ((files, all levels))

= sh mkdir -p @fd && find . -type f -user @user -not -path './@fd/*' -exec mv -n -t @fd {} +
whatever file belongs to @user goes in @fd
collect the files owned by @user in @fd
@user's files ((by owner)) => @fd

= sh mkdir -p @fd && find . -type f -user @user -not -path './@fd/*' -exec cp -n -t @fd {} +
copies of all files owned by @user into @fd

= sh find . -type f -user @user -delete
delete every file owned by @user
@user's files ((owner)), all of them: delete

= sh find . -type f ! -user @user
files that don't belong to @user, list
which files here are not @user's

= sh find . -type f -perm -o+w
are there files here that anybody may write to
world writable files: list

= sh find . -type f -perm -o+w -exec chmod o-w {} +
no file here should be writable for everybody, take that right away
world writable files: fix

= sh find . -type f ! -name '*.sh' -exec chmod a-x {} +
only .sh may be executable here, take the x off all other files
remove x from every file that isn't .sh
""")

# ---------------------------------------------------------------- counting and listing, group by group

B("""
= FILESPER
how many files does each of these folders hold
number of files in every folder here
per folder: file count
count per folder please
i need a table, folder and how many files it has
27 folders here, which has how many files

= sh find @pd -mindepth 1 -maxdepth 1 -type d -exec sh -c 'printf "%s\\t%s\\n" "$(find "$1" -type f | wc -l)" "$1"' _ {} \\; | sort -rn
@pd: how many files in each of its folders
for each folder in @pd the number of files
count per folder in @pd

= sh find . -mindepth 1 -maxdepth 1 -type d -exec sh -c 'printf "%s\\t%s\\n" "$(find "$1" -type f -name "*.@xe" | wc -l)" "$1"' _ {} \\; | sort -rn
how many .@xe in each folder here
per folder the number of .@xe files
which of the folders here has most .@xe files

= PERKIND
how many of which kind of file do i have here
per extension: how many
a count for each type of file, subfolders too
what kinds of files are here and how many? only tell me
statistics by ending, number of files

= PERKINDD
how many of which kind of file in @pd
@pd per extension: how many

= fs.disk_usage {"path":".","by":"extension"}
which kind of file takes the most space here
space per extension
megabytes by file type please
size by ending, not the number of files

= fs.disk_usage {"path":"@d","by":"extension"}
which kind of file takes the most space in @d
@d: size by ending

= sh find . -type f -printf '%TY-%Tm\\n' | sort | uniq -c
how many files per month
for each month the number of files changed in it
count the files by month

= sh find . -type f -printf '%TY\\n' | sort | uniq -c
how many files per year
count the files by year
for each year, how many files

= sh find . -type f -printf '%u\\n' | sort | uniq -c | sort -rn
how many files does each user own here
files per owner
count the files by owner

= sh find . -type f -printf '%f\\n' | cut -c1 | sort | uniq -c
how many files per first letter
count the files by their initial

= sh wc -l *.@xe | sort -n
line count of each .@xe here, in order
how many lines has every .@xe file here, sorted

= KS ;; fs.count {"paths":"$1"}
lines and words of all @kinds
how much text is in the @kinds, count each
word count for the @kinds

= LSR ;; fs.count {"paths":"$1"}
how many words do the @ls have
count lines in the @ls

= S g=@kinds
@kinds: list them, don't do anything
which @kinds do i have
just show the @kinds

= S g=@kinds o=@age
which @kinds would i delete if i cleaned up everything older than @age? just show
@kinds over @age old, list, hands off
only look: @kinds not changed in @age

= S g=@kinds min=@size
@kinds over @size, show only
before i delete any: which @kinds are bigger than @size

= S g=@kinds x=@junk
@kinds but not the ones in @junk, show
list @kinds, skip @junk

= L size
my @few biggest files, just show
what are the @few largest files here

= L modified rev
my @few oldest files, just show
which @few files haven't changed for the longest time

= L modified
my @few latest files, only show
the @few files i worked on last

= L size g=@kinds
the @few biggest @kinds, only show
which are the @few largest @kinds

= DUPS
identical files anywhere here? list, delete nothing
show me doubles, don't remove
which files are the same content twice

= DUPSD
identical files in @pd? list only
doubles in @pd, show

= DUPXE
identical .@xe files? just show
any doubles among the .@xe files

= EMPTYD
which folders have nothing in them, list only
empty folders, only show

= EMPTYF
which files are 0 bytes, don't delete
empty files, only show

= sh find . -type f -printf '%f\\n' | sort | uniq -d
which names occur in more than one folder
same file name twice, show those names

= sh find . -name '* *'
which names have spaces, only list
names with blanks, show, no renaming

= sh find . -name '*[A-Z]*'
which names have capitals in them, only list
names with upper case letters, show, no renaming

= sh find . -type f ! -name '*.*'
files without any ending, list
which files have no dot in the name

= sh find . -mindepth @few -type f
files at least @few levels deep, list
what lies @few or more levels below here, files only

= sh find . -mindepth 1 -maxdepth @few -type d
folders down to @few levels
all directories, at most @few deep

= sh find . -maxdepth @few -type f | wc -l
how many files down to @few levels
count files no deeper than @few levels
""")

# ---------------------------------------------------------------- made by the dozen

GROUP = "week day chapter lesson unit part group team task lab session module room level season disc patient table shift exercise client house lecture sprint batch album tour race game grade".split()
B("""
= SEQD
@n folders please: @{st}1, @{st}2 and so on to @{st}@{n}
@{st}1 thru @{st}@{n}, folders
i need numbered folders, from @{st}1 to @{st}@{n}
for x in 1..@n: folder @st + x
mkdir @{st}1 ... @{st}@{n}
my course has @n parts, folders @{st}1 until @{st}@{n} would be great
folders, @n of them, the name is @st with the number behind
@{st}1 up to and including @{st}@{n}: a folder for each
could i get folders @{st}1, @{st}2, @{st}3, and all the way up to @{st}@{n}

= sh for i in $(seq -w 1 @nn); do mkdir -p @st$i; done
folders @{st}01 to @{st}@{nn}, two digits
@{st}01, @{st}02 ... @{st}@{nn} <- folders, zero in front
numbered folders with leading zeros: @{st}01 up to @{st}@{nn}

= sh for i in $(seq 1 @n); do mkdir -p @fd/@st$i; done
inside @fd: folders @{st}1 to @{st}@{n}
@fd should have subfolders @{st}1 ... @{st}@{n}
in @fd i want @{st}1, @{st}2 and on to @{st}@{n} as folders

= sh for i in $(seq @k @nn); do mkdir -p @st$i; done
folders @{st}@{k} to @{st}@{nn}, the ones before exist already
@{st}@{k} ... @{st}@{nn} as folders
continue with folders @{st}@{k} up to @{st}@{nn}

= sh for i in $(seq 1 @n); do mkdir -p @st$i/@wd @st$i/@{wd2}; done
folders @{st}1 to @{st}@{n}, each with @wd and @wd2 inside
@{st}1 ... @{st}@{n}, and in every one of them the folders @wd and @wd2

= sh for i in $(seq 1 @n); do mkdir -p @st$i/@wd; done
folders @{st}1 to @{st}@{n}, each with a folder @wd inside
@{st}1 ... @{st}@{n} as folders, in each a @wd

= sh for i in $(seq 1 @n); do mkdir -p @st$i && touch @st$i/@pf; done
folders @{st}1 to @{st}@{n} and in each an empty @pf
@{st}1 ... @{st}@{n} as folders, with a blank @pf in all of them

= sh for i in $(seq 1 @n); do mkdir -p @st$i && cp @pf @st$i/; done
folders @{st}1 to @{st}@{n} and a copy of @pf in each
@{st}1 ... @{st}@{n} as folders, everyone with @pf copied in

= sh for i in $(seq 1 @n); do rmdir @st$i; done
the empty folders @{st}1 to @{st}@{n} can go
rmdir @{st}1 up to @{st}@{n}, they're empty

= sh for i in $(seq 1 @n); do rm -r @st$i; done
the folders @{st}1 to @{st}@{n} can go with everything in them
delete the folders @{st}1 up to @{st}@{n}, contents too

= sh for i in $(seq 1 @n); do touch @st$i.@xe; done
@n blank files, @{st}1.@xe to @{st}@{n}.@xe
@{st}1.@xe ... @{st}@{n}.@xe, new, nothing inside
i need files @{st}1.@xe through @{st}@{n}.@xe to test something
touch @{st}1.@xe up to @{st}@{n}.@xe
empty @xe files numbered 1 to @n, called @st plus the number: @{st}1.@xe and on

= sh for i in $(seq -w 1 @nn); do touch @st$i.@xe; done
@{st}01.@xe ... @{st}@{nn}.@xe, new, nothing inside
blank files @{st}01.@xe to @{st}@{nn}.@xe, keep the leading zero

= sh for i in $(seq 1 @n); do cp @tf @st$i.txt; done
@tf copied @n times, as @{st}1.txt to @{st}@{n}.txt
from the template @tf make @{st}1.txt up to @{st}@{n}.txt
every kid gets a copy of @tf, so @{st}1.txt ... @{st}@{n}.txt

= sh for i in $(seq 1 @n); do echo '@ph' > @st$i.txt; done
@{st}1.txt to @{st}@{n}.txt, each with the text @ph
files @{st}1.txt ... @{st}@{n}.txt that all say @ph

= sh for i in $(seq 1 @n); do cp -r @wd @wd$i; done
@n copies of the folder @wd: @{wd}1 to @{wd}@{n}
the folder @wd is a template, copy it as @{wd}1 ... @{wd}@{n}

= sh mkdir -p $(seq @y1 @y2)
a folder a year, @y1 to @y2
folders @y1 ... @y2
my tax stuff goes back to @y1, folders for each year up to @y2
@y1-@y2, one directory each

= sh mkdir -p @fd/$(seq -s " @fd/" @y1 @y2)
""".replace('''= sh mkdir -p @fd/$(seq -s " @fd/" @y1 @y2)
''', "") + """
= sh for y in $(seq @y1 @y2); do mkdir -p @fd/$y; done
in @fd a folder for each year from @y1 to @y2
@fd/@y1 up to @fd/@y2, one per year

= sh for y in $(seq @y1 @y2); do mkdir -p @{wd}_$y; done
folders @{wd}_@{y1} to @{wd}_@{y2}, one per year
a folder for every year, @{wd}_@{y1}, and so on to @{wd}_@{y2}

= sh for m in $(seq -w 1 12); do mkdir -p @yr-$m; done
folders @yr-01 to @yr-12
a folder for every month of @yr, named like @yr-01
@yr-01 ... @yr-12 please, as directories
twelve folders for @yr, one a month, @yr-01 and on

= sh for i in $(seq -w 1 12); do mkdir -p @yr/$i; done
@yr with the twelve months inside, 01 to 12
in a folder @yr: 01, 02, ... 12

= sh mkdir -p $(seq -w 1 12)
folders 01 to 12
twelve folders, 01, 02 up to 12, a month each

= sh mkdir -p $(seq 1 12)
folders 1 to 12, no zeros in front
twelve folders called 1, 2, 3 up to 12

= sh mkdir -p $(seq 1 31)
folders 1 to 31, one for each day
a folder per day of the month, just the number, 1 to 31

= sh mkdir -p $(seq 1 @n)
folders named just 1 to @n
@n folders whose names are the plain numbers, 1 2 3 and so on
folders 1 ... @n, only numbers

= sh mkdir -p january february march april may june july august september october november december
a folder for every month, january to december
12 folders named after the months, lowercase
folders: january, february and so on until december
month names as folders please
i sort my receipts by month, so folders from january to december

= sh mkdir -p January February March April May June July August September October November December
a folder for every month, January to December, with the capital letter
folders January, February, and so on to December
January ... December as folders

= sh for m in January February March April May June July August September October November December; do mkdir -p @yr/$m; done
a folder @yr and in it January to December
@yr/January ... @yr/December
inside @yr, folders January, February and so on to December

= sh for m in january february march april may june july august september october november december; do mkdir -p @yr/$m; done
a folder @yr and in it january to december
@yr/january ... @yr/december

= sh mkdir -p jan feb mar apr may jun jul aug sep oct nov dec
jan feb mar ... dec as folders
folders for the months, three letters each, jan to dec
month folders, short names: jan, feb and on

= sh mkdir -p 01-jan 02-feb 03-mar 04-apr 05-may 06-jun 07-jul 08-aug 09-sep 10-oct 11-nov 12-dec
month folders like 01-jan, 02-feb up to 12-dec
01-jan ... 12-dec please so that they sort right

= sh mkdir -p monday tuesday wednesday thursday friday saturday sunday
a folder for each day of the week, lowercase
monday to sunday, one folder each
weekday folders ((monday ... sunday))
my meal plan needs folders monday through sunday

= sh mkdir -p Monday Tuesday Wednesday Thursday Friday Saturday Sunday
Monday to Sunday, one folder each, capital letters
folders Monday, Tuesday, and so on to Sunday

= sh mkdir -p monday tuesday wednesday thursday friday
folders for the working days, monday to friday
monday ... friday, one folder each, no weekend

= sh mkdir -p Monday Tuesday Wednesday Thursday Friday
Monday to Friday as folders, capital letters
school week: folders Monday through Friday

= sh mkdir -p mon tue wed thu fri sat sun
mon tue wed thu fri sat sun <- folders
weekday folders with three letters, mon to sun

= sh for m in monday tuesday wednesday thursday friday saturday sunday; do touch $m.txt; done
an empty txt for each weekday, monday.txt to sunday.txt
monday.txt ... sunday.txt, blank

= sh for m in january february march april may june july august september october november december; do touch $m.txt; done
an empty txt for each month, january.txt to december.txt
january.txt ... december.txt, blank

= sh for m in january february march april may june july august september october november december; do touch $m.md; done
january.md to december.md, all empty
a diary page for each month: january.md ... december.md, blank

= sh for m in monday tuesday wednesday thursday friday saturday sunday; do touch $m.md; done
monday.md to sunday.md, all empty
one blank md per weekday, monday.md and so on

= sh mkdir -p q1 q2 q3 q4
q1 q2 q3 q4 as folders
quarter folders, q1 up to q4

= sh mkdir -p Q1 Q2 Q3 Q4
Q1 to Q4 as folders, capital Q
a folder for each quarter: Q1 Q2 Q3 Q4

= sh mkdir -p @yr/Q1 @yr/Q2 @yr/Q3 @yr/Q4
@yr with Q1 to Q4 in it
folder @yr, inside a folder per quarter, Q1 up to Q4

= sh mkdir -p spring summer autumn winter
spring, summer, autumn, winter: a folder each
four seasons, four folders, lowercase ((spring, summer, autumn, winter))

= sh mkdir -p a b c d e f g h i j k l m n o p q r s t u v w x y z
folders a to z
a folder for each letter of the alphabet, a b c ... z, small
alphabet folders, lowercase

= sh mkdir -p A B C D E F G H I J K L M N O P Q R S T U V W X Y Z
folders A to Z
a folder for each letter of the alphabet, A B C ... Z, capitals
alphabet folders, uppercase

= sh xargs -d '\\n' mkdir -p < @tl
one folder for each line of @tl
the names are in @tl, a folder for each of them
make folders from the list @tl
students are listed in @tl, every one gets a folder

= sh xargs -d '\\n' touch < @tl
one empty file for each line of @tl
the file names are in @tl, create them all, blank
touch whatever names stand in @tl

= sh xargs -d '\\n' rm < @tl
delete all files that are listed in @tl
@tl is a list of files that can go
the files named in @tl, one per line: remove

= sh mkdir -p @fd && xargs -d '\\n' mv -n -t @fd < @tl
the files named in @tl belong in @fd
move whatever @tl lists into @fd
@tl has file names, put those files in @fd

= sh mkdir -p @fd && xargs -d '\\n' cp -n -t @fd < @tl
copies of the files that @tl lists, into @fd
@tl has file names, copy those files to @fd
""", st=lambda r: r.choice(GROUP) + r.choice(["", "", "", "_", "-"]), n=lambda r: str(r.randint(3, 40)), nn=lambda r: str(r.randint(12, 60)), k=lambda r: str(r.randint(3, 11)),
     y1=lambda r: str(r.randint(1995, 2014)), y2=lambda r: str(r.randint(2015, 2030)), xe="txt md csv json log py html".split(), tl=plain(lambda r: r.choice(["names.txt", "list.txt", "students.txt", "files.txt", "todo.txt", low(r) + ".txt", low(r) + ".lst"])), fd=lambda r: low(r))

# ---------------------------------------------------------------- two and three things

B("""
= fs.mkdir {"path":"@to","parents":true} ;; KS2 ;; fs.move {"paths":"$2","into":"@to"}
first a folder @to, then all @kinds in there
new folder @to; @kinds go in
1. create @to 2. put the @kinds in @to
make @to and once that's done move the @kinds to it
@to doesn't exist, make it and fill it with the @kinds

= fs.mkdir {"path":"@to","parents":true} ;; KS2 ;; fs.copy {"paths":"$2","into":"@to"}
first a folder @to, then copies of all @kinds in there
new folder @to; copy the @kinds in
1. create @to 2. copy the @kinds to @to

= fs.mkdir {"path":"@to","parents":true} ;; LS2 ;; fs.move {"paths":"$2","into":"@to"}
first a folder @to, then all the @ls in there
new folder @to; the @ls go in
make me a @to folder and move the @ls into it

= KS ;; MVS ;; fs.search {"path":".","name_glob":"@kinds2"} ;; fs.move {"paths":"$3","into":"@to2"}
@kinds to @to and @kinds2 to @to2
the @kinds belong in @to, the @kinds2 in @to2
@kinds -> @to; @kinds2 -> @to2
sort a bit: @kinds into @to, @kinds2 into @to2, leave everything else

= KS ;; CPS ;; fs.search {"path":".","name_glob":"@kinds2"} ;; fs.copy {"paths":"$3","into":"@to2"}
copy @kinds to @to and @kinds2 to @to2
copies: @kinds -> @to, @kinds2 -> @to2

= KS ;; DELS ;; fs.search {"path":".","name_glob":"@kinds2"} ;; fs.delete {"paths":"$3"}
delete the @kinds and the @kinds2
both the @kinds and the @kinds2 have to go
@kinds and also @kinds2: remove

= KS ;; DELS ;; fs.search {"path":".","name_glob":"@kinds2"} ;; fs.move {"paths":"$3","into":"@to2"}
delete the @kinds; the @kinds2 go to @to2
@kinds away, @kinds2 -> @to2
throw out the @kinds and after that put the @kinds2 in @to2

= KS ;; MVS ;; fs.search {"path":".","name_glob":"@kinds2"} ;; fs.delete {"paths":"$3"}
@kinds to @to, and the @kinds2 can be deleted
put the @kinds in @to then delete the @kinds2
@kinds => @to, @kinds2 => delete

= KS ;; ZIPS ;; fs.search {"path":".","name_glob":"@kinds2"} ;; fs.delete {"paths":"$3"}
pack the @kinds as @zip and delete the @kinds2
@zip from the @kinds; the @kinds2 may go

= KS ;; ZIPS ;; fs.move {"from":"@zip","into":"@to"}
the @kinds into @zip, and @zip into @to
pack the @kinds as @zip, then move that to @to
zip the @kinds to @zip; afterwards @zip belongs in @to

= KS ;; ZIPS ;; fs.copy {"from":"@zip","into":"@to"}
the @kinds into @zip, and a copy of @zip into @to
pack the @kinds as @zip, then copy that to @to

= KS ;; PREF ;; S g=@{pre}* ;; fs.move {"paths":"$3","into":"@to"}
""".replace('''= KS ;; PREF ;; S g=@{pre}* ;; fs.move {"paths":"$3","into":"@to"}
''', "") + """
= KS ;; CPS ;; fs.delete {"paths":"$1"}
copy the @kinds to @to and when that worked delete them here
@kinds: copy to @to, then remove the originals

= KS ;; CHRO ;; CPS
write protect the @kinds and copy them to @to
@kinds: read-only, then copies to @to

= KS ;; CHX ;; MVS
make the @kinds executable and move them to @to
@kinds: +x, then into @to

= LSR ;; ZIPS ;; MVS
the @ls into @zip, then the @ls themselves to @to
pack the @ls as @zip and then put the loose ones into @to

= KS ;; fs.hash {"paths":"$1"}
checksums for all @kinds
sha256 of every one of the @kinds
@kinds: hashes please

= KS ;; fs.hash {"paths":"$1","algorithm":"md5"}
md5 of every one of the @kinds
@kinds: md5 sums please

= KS ;; DELS ;; FLAT
delete all @kinds below here and then bring the remaining files up to this folder
@kinds out, then flatten what's left

= sh for f in *' '*; do mv -n "$f" "$(echo "$f" | tr ' ' '_')"; done ;; sh for f in *; do mv -n "$f" "$(echo "$f" | tr 'A-Z' 'a-z')"; done
names here: first blanks to underscores, then everything lower case
underscores for the spaces in these names, and after that lowercase them all
1. spaces to _ 2. all lowercase, file names here

= SPC ;; SUFX
names here: first blanks to underscores, then @suf at the end of the @le names

= TYPE ;; EMPTYD ;; fs.delete {"paths":"$2"}
sort this folder by file type, then delete the folders that are empty
by type please, and afterwards the empty folders can go

= UNZIPS ;; sh mkdir -p @fd && mv -n *.zip @fd/
unzip every zip here into its own folder, then the zips themselves go to @fd
each zip here to a folder; zips afterwards into @fd

= EMPTYF ;; DELS ;; fs.search {"path":".","kind":"folder","empty":true} ;; fs.delete {"paths":"$3"}
empty files out, empty folders out
remove all empty files and then all empty folders
nothing empty should be left, first the files then the folders

= S g=*.{tmp,temp} ;; DELS ;; fs.search {"path":".","name_glob":"*.{bak,orig}"} ;; fs.delete {"paths":"$3"}
temp files and backup files can go
delete temp files, delete backups, that's it
clean up: temporaries, then backup copies
""")
B("""
= BAKS ;; REPX
a .bak of each @le here, then replace @sw by @sw2 in them
@le here: first .bak copies, then @sw -> @sw2 in the @le files
back up every @le here as .bak and then write @sw2 for @sw in them

= BAKS ;; sh sed -i 's/[[:space:]]*$//' *.@le
a .bak of each @le here, then strip the blanks at line ends
@le here: first .bak copies, then trailing spaces out
""", le=SAYX("txt md csv json log py html css xml sh sql tex yaml ini conf".split()))

# ---------------------------------------------------------------- the same jobs from three hundred other mouths: stories, notes, slips

B("""
= KS ;; MVS
we had a power cut in march and i restored everything, now @kinds lie in every corner. they belong in @to
so i was talking to @who about the delete key... anyway, put my @kinds in @to
i teach 3 classes and 90 kids, don't judge me. @kinds -> @to please
Item one on my list today: the @kinds. Destination: @to.
the @kinds, all of which came off an old usb stick, should be moved to @to
into @to with all of those @kinds
my wife says the desktop looks like a landfill :( @kinds into @to pls
uhm so the @kinds... yeah... @to
@kinds 2 @to
@kinds=>@to
task: relocate / object: @kinds / target: @to
@to is waiting for the @kinds
kindly to put all @kinds in @to folder sir
i would like that all the @kinds are moved inside @to, thank you in advance
is there any way to get the @kinds over to @to in one go?
any chance the @kinds could be in @to before lunch
what i want: @kinds in @to. what i don't want: anything else moved
move the, what do you call them, @kinds, to @to
mov all @kinds too @to
for the last time: @kinds live in @to!!!
not copy, move: @kinds, to @to
grab every one of the @kinds and drop it in @to
ok computer, @kinds to @to
ever since the update @kinds land here rather than in @to, so move them over
what belongs in @to? the @kinds. where are they? not there. so?
the auditor comes tomorrow and expects the @kinds in @to
if you find @kinds anywhere below here, put them in @to

= KD ;; MVS
i asked @who to clean up @d but no luck, so please bring its @kinds to @to
@d is on the old disk, so its @kinds must come over to @to
out of @d and into @to: the @kinds
the @kinds... they're in @d... should be in @to
take from @d only the @kinds, and give them to @to
@d > @kinds > @to
everything may stay in @d, only the @kinds move to @to
in @d i keep @kinds by mistake, they should live in @to
the @kinds which sit in @d right now, @to is where they belong
you know the folder @d? its @kinds go to @to

= LSR ;; MVS
my mother kept the @ls in shoe boxes, i keep them everywhere, and @to is where they should be
could someone finally put the @ls in @to
for the bank: @ls into @to
all @ls, however they're called exactly, in @to
as for the @ls: @to
@ls => folder @to, ta
i scanned 40 pages last night, the @ls among them go in @to
the @ls, i want them moved to @to, not copied
hello dear, the @ls must be inside @to, can do?
so many @ls, so little order. @to please
whichever file is one of the @ls, move it to @to

= ZN ;; MVS
the @zubi stuff ((it's in the file names)) goes to @to
a folder @to is where every file with @zubi in the name should be
@zubi in the name? then off to @to
project @zubi got its own folder, @to, so move the files that are named after it
i always name things with @zubi somewhere in it. all of those to @to please

= KS ;; DELS
it was fun while it lasted, but the @kinds have to go
i have 2 percent disk left and a deadline. @kinds: all of them, delete
my daughter downloaded @kinds for a school thing in may, they can all be deleted now
@kinds r useless, del
what if we just got rid of all the @kinds? do it
the @kinds, every last one, into oblivion
don't ask, just delete all @kinds
@kinds = trash, remove
nuke: @kinds
from the whole tree the @kinds shall be removed
@kinds, which nobody has opened in ages, delete them
would it be ok to delete all the @kinds? yes it would, so go
pls delete @kinds only @kinds nothing more
Sincerely hoping this is not too much trouble: all @kinds should be deleted.
you can throw the @kinds out, i burned them to a disc
goodbye @kinds
find any @kinds? bin them
delet all teh @kinds
the @kinds are eating my quota alive, get rid of every one of them
i don't care about the @kinds any more. everything else is precious
no @kinds, please, anywhere

= KD ;; DELS
i inherited @d from a colleague and it's littered with @kinds, remove those
delete in @d all @kinds, but hands off the rest of @d
@d minus its @kinds, please
the @kinds of @d are of no use to anybody
@d / @kinds / rm
look into @d, and whatever @kinds you see there, delete
@d would be fine if it weren't for the @kinds, so out with them

= LSR ;; DELS
i sold the car, the house and the boat, so the @ls can be deleted
the @ls? paid. done. delete.
please to remove the @ls, they are not needed
every one of my @ls: out
i printed the @ls, the files themselves can go
so yeah the @ls, all of them, byebye

= S g=@kinds o=@age ;; DELS
our privacy officer wants @kinds gone once they're older than @age
@kinds: max age @age, delete beyond that
i promised the lawyers not to keep @kinds for more than @age, so delete what's older
once @kinds are @age old they have served, remove such ones
not the new @kinds! only those more than @age old should be deleted
@kinds from over @age back... yeah those, delete
anything @kinds-like beyond @age -> rm
older than @age & one of the @kinds = delete

= S p=@d g=@kinds o=@age ;; DELS
in @d there's a ton of ancient @kinds, whatever is beyond @age can be deleted
@d: if one of the @kinds is older than @age, delete it
the camera writes @kinds to @d all day, keep only @age worth, delete what's older

= S p=@d g=@kinds o=@age ;; MVS
in @d, the @kinds that are older than @age should retire to @to
@d: @kinds past @age -> @to
from @d take only the @kinds that are over @age old and bring them to @to

= S p=@d g=@kinds min=@size ;; MVS
in @d, the @kinds over @size should go to @to
@d: @kinds > @size -> @to

= S p=@d g=@kinds min=@size ;; DELS
in @d, the @kinds over @size can be deleted
@d: @kinds > @size -> delete

= S p=@d g=@kinds x=*@zubi* ;; DELS
in @d delete the @kinds but keep those with @zubi in the name
@d: @kinds out, except @zubi ones

= S p=@d g=@kinds d=1 ;; DELS
delete the @kinds directly in @d, leave its subfolders alone
@d top level: @kinds out

= S p=@d g=@kinds d=1 ;; CPS
copy the @kinds directly in @d to @to, leave its subfolders alone

= KS ;; CPS
the @kinds are needed at two places from now on, here and in @to
i want to work on the @kinds at home so copy them to @to, which is my stick
make sure @to has every one of the @kinds, without touching the originals
would you copy all @kinds across to @to
@kinds dupe -> @to
@to += copies of all @kinds
a second set of the @kinds should exist in @to
before @who touches anything, copies of the @kinds in @to
have the @kinds here and also there, there being @to
copy, please don't move, @kinds, @to

= LSR ;; CPS
the notary wants to see the @ls, so copies of them in @to
one copy of all @ls for @to
@to should get copies of whatever @ls i have
the @ls are to stay, but @to needs them as well

= KS ;; ZIPS
@who can't handle attachments bigger than one, so the @kinds as @zip
i'd feel better with all @kinds safe in @zip
@zip, in which all @kinds are, that's what i need
so, the @kinds. one archive. @zip. thanks
pack it up: @kinds in @zip
for the upload portal i need @zip made from my @kinds
@kinds ~~> @zip, just pack, don't delete
squash the @kinds to @zip pls
all of my @kinds in one neat @zip
would @zip with the @kinds in it be possible? the folder stays as is

= LSR ;; ZIPS
hr wants one file: @zip with all my @ls
@ls ~~> @zip
what i need is @zip, and in it the @ls
i'm to hand in the @ls as @zip by friday
collect my @ls, wherever they are, in @zip

= KS ;; PREF
whenever i sort by name the @kinds end up anywhere, so let their names start with @pre
@kinds :: prefix :: @pre
the name of each of the @kinds should be @pre followed by the old name
add @pre before all @kinds, at the very start of the name

= KS ;; UNDER
nobody should ever put spaces in names of @kinds. underscores please
the @kinds: no more blanks in the name, _ there
every space in the names of my @kinds is to be an underscore
in @kinds names, " " -> "_"

= KD ;; UNDER
in @d the names of the @kinds should have underscores instead of spaces
@d, @kinds, blanks to underscores

= S g=*@u*.@x ;; NAMEREP
the .@x files named with @u should be named with @v
only in .@x names: @u -> @v

= S g=*@u*.@x ;; DROPU
the .@x names have @u in them, drop that
only .@x names: remove @u

= S p=@d g=*@u* k=file d=1 ;; NAMEREP
directly in @d, not below: file names with @u should have @v there

= UN ;; NAMEREP
i got married, i'm @v now and not @u any longer, and all the file names should know
the year 2 kids are called @v now, but the file names have @u, so fix
our street was renamed from @u to @v, and so should be the file names
@u's out, @v's in, for file names
would you please swap the @u for a @v in the names of the files
file names: find @u / replace @v
wherever it says @u in a file name it ought to say @v, don't open the files
rename all files with @u so they have @v instead

= UN ;; DROPU
take the silly @u out of the names of the files
@u is part of too many file names. shorten them by it
file names: find @u / replace with nothing
i never wanted @u in the file names

= LOWX
the shop system can't find the @le here because of capitals, so small letters for those
every @le here: name in lower case please
@le names here -> lower

= BAKS
a spare of each @le here, with .bak added
.bak for all @le in this folder, originals stay as they are
before @who ruins it all: every @le here once more as .bak
copy x.@xe to x.bak style for the @le here

""".replace("copy x.@xe to x.bak style for the @le here\n", ""))
B("""
= S g=*.@x ;; EXTC
the converter insists on .@x2 although .@x is the same thing, so please just rename
whoever invented .@x should be ashamed. .@x2 for all of those
i've got like 200 .@x here and they need to be .@x2
*.@x? *.@x2!
.@x must become .@x2, the content is fine as it is
my ereader shows only .@x2, rename all the .@x so
swap the ending .@x for .@x2 everywhere
the files ending .@x i want ending .@x2
endings: .@x is wrong, .@x2 is right
let every .@x be a .@x2
not .@x but .@x2, all of them, names only
""")

# ---------------------------------------------------------------- sorting, flattening, subfolders: other mouths

B("""
= TYPE
this folder looks like a bomb hit it; maybe a folder for each file type?
every ending in here wants its own room
i'd like all file types apart from each other, in folders, here
ext -> dir, for all here
would you sort what's here into folders by extension, i'd be so grateful
pictures here, texts there, and so on: one folder per ending for all of these
a place for every type and every type in its place ((here))
can you arrange the files in this directory by their type

= TYPED
@who dumped everything in @pd. one folder per file type in there please
would you sort what's in @pd into folders by extension
@pd is where i save everything, can each type have its own folder in it

= MONTH
twelve months of @le in one place is too much. month folders please ((2024-05 and so on))
my @le here are from all over the year, make a folder for every month and put them in
@le here => YYYY-MM folders
the bookkeeper wants the @le here month by month
put each @le here into the folder of the month it was last changed

= YEAR
twenty years of @le in one heap, put each in a folder of its year
@le here => YYYY folders
the archive wants the @le here year by year
@le of 2019 in 2019, of 2020 in 2020, and so forth, in this folder

= AMONTH
my inbox folder ((this one)) by month please, all files whatever type
here: YYYY-MM folders for all files
what was changed in may goes in the may folder and so on ((2025-05)), all files here

= AYEAR
here: YYYY folders for all files
put each file here in the folder of its year
old and new files are mixed in here, separate by year

= LETTER
i have 600 files here, split them by the letter they begin with
a, b, c... every file here in the folder of its initial
dictionary style: files here by first letter into folders

= FLAT
whoever made all these subfolders had too much time, i want the files up here
no hierarchy any more, all files here on this level
dig out all files from the folders below and put them here
subfolders bad, one flat folder good. do it here
get everything out of the subfolders, up into this one, don't overwrite

= FLATD
dig out all files from the folders within @pd and put them in @pd itself
@pd without a hierarchy, please: all its files on the top level
no subfolder digging in @pd any more, files to its top

= FLATE
bring all files up here, and then the folders are empty and can go
flatten here, remove what's empty after that

= SUBDIR
for every patient i have a folder here, and each of them needs a @wd
one @wd for each of the folders here
loop over the folders here: mkdir @wd
each project here should have its own @wd folder

= SUBTOUCH
git won't keep my empty folders, so @pf into each folder here ((blank))
loop over the folders here: touch @pf
each of these folders ought to have a @pf, blank for now

= SUBCP
the template @pf should be in every folder here
loop over the folders here: cp @pf
each team has a folder here and each should get @pf
drop a copy of @pf in all the folders in this directory

= S g=@cachef k=folder ;; RDEL
all those @cachef folders, from every project, gone please
@cachef folders waste 20 gigs, delete each and every one, the rest of the projects stays
i'm moving to a new laptop and don't want @cachef from any project, remove them
find . -name @cachef -> delete all
the @cachef in each of my projects may be deleted

= S g=@cachef k=folder
which @cachef folders are there, just list
find me every @cachef folder, nothing else
how many @cachef folders do i have lying around? list them

= DUPDEL
i imported my camera twice, so every picture is there twice or more, one of each will do
same file five times? four too many. everywhere here
delete what's there more than once, keep one
duplicates ((same content)), remove all but one
thin out: identical files, one each

= DUPDELD
@pd was merged from two disks, delete whatever is there twice, one stays
delete what @pd has more than once, keep one

= KEEPN
backups pile up here: newest @few @le stay, the rest of the @le out
my script writes an @le here every night, i only need the last @few
@le here, keep @few newest, rm others
just the @few most recent @le here please, drop the others

= KEEPND
the job writes an @le into @pd every hour, keep the last @few and delete the others
@pd: newest @few @le stay, the rest of the @le out
in @pd there should only be the @few latest @le

= KEEP1
only the last @le i saved here matters, older ones can go
@le here: newest stays, everything older is deleted

= UNZIPS
my students handed in zips, they're all here, i want a folder for each
each zip here -> folder with its name
so many zips here. open all, a folder each
for z in *.zip here: own folder please

= ZIPEACH
each customer is a folder here and wants to get a zip, only with their own stuff
for every folder here: a zip named like it
zip each of the folders here, one by one

= GZX9
""".replace("\n= GZX9\n", ""))

# ---------------------------------------------------------------- text in many files, rights, counts: other mouths

B("""
= REPHERE
the company's called @sw2 since monday, not @sw, and the @te files don't know yet
all those @te files with @sw in them... should be @sw2
@te: s/@sw/@sw2/
it reads @sw in the @te files, i need it to read @sw2
change every single @sw to @sw2, but only in @te files
@sw2 for @sw. in the @te files. all of them. thx
i made the same mistake in all @te files: @sw instead of @sw2

= REPALL
we no longer say @bw, we say @bw2, apply that to all files in this tree
whatever file has @bw in it should have @bw2 in it
replace @bw with @bw2 across the board
@bw -> @bw2, every file, every folder below

= TOP1
my boss wants @ph at the beginning of each @te in here
@te here: prepend @ph
start all the @te files here with the line @ph
nothing should come before @ph in any of the @te files here

= END1
my boss wants @ph at the end of each @te in here
@te here: append @ph
let all the @te files here end with the line @ph
underneath everything in each @te here: @ph

= TRAIL
my diff is full of invisible blanks, remove those at line ends in the @te here
@te here: trailing ws off
who leaves spaces behind the text? clean the line ends of the @te here

= CRLF
half the team uses windows and now my @te here have \\r at the ends, strip it
@te here: \\r out
unix-ify the @te files in this folder ((line ends))

= NOEMPTY
the @te here have more empty lines than text, drop the empty ones
@te here: squeeze, no empty lines

= sh sed -i '/@sw/d' *.@te
any line in the @te here that says @sw is to be deleted
@te here: lines with @sw -> out

""", te=SAYX("txt md csv json log py rs js ts html css xml yaml yml toml ini cfg conf sh sql tex c go java rb php".split()))
B("""
= KS ;; CHRO
so nobody fiddles with the @kinds again, make them unchangeable
the @kinds should stay exactly as they are: read-only
chmod a-w all @kinds
lock down my @kinds ((no writing))
no writing to the @kinds, for anyone

= KS ;; CHP
my flatmate shares this computer, he shouldn't see the @kinds
chmod go-rwx for all @kinds
hide my @kinds from the other users by permissions
the @kinds are for my eyes only

= LSR ;; CHRO
i signed the @ls, so no more changes: read-only
the @ls shouldn't be changeable
protect my @ls from accidental edits

= LSR ;; CHP
the @ls contain salaries, so no one but me should read them
other people's fingers off my @ls, permissions please

= KS ;; CHM
the manual says @mode for @kinds, please set that
chmod @mode, target: all @kinds
i need @mode on the @kinds, each of them

= FILESPER
rank my folders by number of files
is any folder here overfull? give me the file count for each
files in each folder = ? ((here))

= PERKIND
pdfs: how many, jpgs: how many, and so on, for all that's here
what is all this? count by file type
number of files by extension, please

= fs.disk_usage {"path":".","by":"folders","top":10}
which folders take the most space here
size of each folder here, biggest first
where did my disk space go, by folder

= fs.disk_usage {"path":"@d","by":"folders","top":10}
which folders in @d take the most space
@d: what's big in there, by folder

= DUPS
i think i have things twice. which? don't delete them
are there identical files? show, i decide myself
double files, a list please, nothing removed

= EMPTYD
folders that hold nothing: which ones, leave them
name the empty folders

= EMPTYF
name the files with nothing in them
zero byte files? list, don't touch

= S g=@kinds o=@age
do i have @kinds older than @age? tell me, that's all
@kinds, @age and older, list please, nothing deleted
how old is my stuff... show @kinds beyond @age

= S g=@kinds n=@age
@kinds from the last @age, list only
show what @kinds came in during the last @age

= S g=@kinds t=@bw
which @kinds mention @bw
in which of the @kinds does it say @bw, only tell

= ZN
what do i have with @zubi in the name? list
files called @zubi something, show them, don't move
""")

# ---------------------------------------------------------------- lists of names

def FL(r, many=(3, 3, 4, 4, 5)):
    """A list of files, some with blanks in the name."""
    k, names = r.choice(many), []
    spaces = r.random() < 0.4
    while len(names) < k:
        x = r.random()
        if spaces and x < 0.6:
            n = t2.spaced(r) + "." + r.choice(lib.EXT)
        elif x < 0.8:
            n = low(r) + r.choice(["", "_" + low(r), "-" + low(r), str(r.randint(1, 99)), "." + str(r.randint(1, 9))]) + "." + r.choice(lib.EXT)
        else:
            n = r.choice(t2.DOTTED + t2.HID + ["todo", "notes", "LICENSE", "README"]) if x < 0.9 else low(r) + "(" + str(r.randint(1, 9)) + ")." + r.choice(lib.EXT)
        if n not in names and "," not in n:
            names.append(n)
    if any(" " in n for n in names):
        said = ", ".join(names[:-1]) + r.choice([" and ", ", ", ", "]) + names[-1]
    else:
        said = r.choice([lambda: ", ".join(names[:-1]) + " and " + names[-1], lambda: ", ".join(names), lambda: " ".join(names), lambda: " + ".join(names), lambda: "; ".join(names), lambda: " / ".join(names), lambda: ", ".join(names[:-1]) + ", " + names[-1]])()
    return said, t2.Raw(json.dumps(names, ensure_ascii=False, separators=(",", ":")))


B("""
= fs.move {"paths":@fl,"into":"@to"}
these belong in @to: @fl
@fl -> @to
put @fl into @to
into @to go @fl, nothing else
i've got @fl and all of them should live in @to
@to <= @fl
@fl, every one of these goes to @to
move the following to @to: @fl
can @fl be moved to @to, all at once
only @fl should go to @to, don't touch the others
please to @to with @fl

= fs.copy {"paths":@fl,"into":"@to"}
copies of @fl in @to please
@to should also have @fl
copy these to @to: @fl
@fl also into @to, originals stay
@who needs @fl, so copies in @to
don't move but copy @fl to @to

= fs.delete {"paths":@fl}
these can go: @fl
delete @fl
@fl, all of them, away
i don't need @fl any more
@fl -> delete
remove the following: @fl
rm @fl
trash these for me: @fl
get rid of exactly these: @fl, leave everything else

= fs.archive {"paths":@fl,"to":"@zip"}
@zip out of these: @fl
@fl together as @zip
pack the following in @zip: @fl
@zip must contain @fl
one archive @zip with @fl in it, originals stay

= fs.archive {"paths":@fl,"to":"@zip","remove_originals":true}
@fl into @zip, then the loose files away
pack @fl as @zip and remove the originals

= fs.archive {"paths":@fl,"each":true}
gzip each of these separately: @fl
@fl: a .gz for each, keep the originals

= fs.archive {"paths":@fl,"each":true,"remove_originals":true}
gzip each of these separately and drop the originals: @fl
@fl: a .gz instead of each

= fs.chmod {"paths":@fl,"mode":"a-w"}
write protect these: @fl
@fl should be read-only
read-only: @fl

= fs.chmod {"paths":@fl,"mode":"go-rwx"}
only i may read @fl
private: @fl
@fl are for me alone, lock everyone else out

= fs.chmod {"paths":@fl,"mode":"a+r"}
everybody may read @fl
@fl should be readable for all

= fs.chmod {"paths":@fl,"mode":"@mode"}
@mode for @fl
chmod @mode @fl
set these to @mode: @fl

= fs.hash {"paths":@fl}
checksums of @fl
hash these: @fl
are @fl identical? hashes please

= fs.count {"paths":@fl}
how many lines do these have: @fl
count words in @fl
""", fl=FL)
B("""
= fs.move {"renames":[{"from":"@a","to":"@b"},{"from":"@a2","to":"@b2"},{"from":"@a3","to":"@b3"}]}
@a -> @b, @a2 -> @b2, @a3 -> @b3
three new names: @a should be @b, @a2 should be @b2 and @a3 should be @b3
rename @a to @b; @a2 to @b2; @a3 to @b3
@a => @b / @a2 => @b2 / @a3 => @b3
1. @a is now @b 2. @a2 is now @b2 3. @a3 is now @b3
call @a @b, call @a2 @b2 and call @a3 @b3

= fs.move {"renames":[{"from":"@a","to":"@b"},{"from":"@a2","to":"@b2"}]}
@a gets the name @b and @a2 the name @b2
two names are wrong: @a ((right: @b)) and @a2 ((right: @b2))
@b for @a and @b2 for @a2, as names
i need @a as @b, and @a2 as @b2, only rename
instead of @a and @a2 the names should be @b and @b2

= fs.move {"from":"@a","into":"@to"} ;; fs.move {"from":"@a2","into":"@to2"}
@a to @to, @a2 to @to2
@a -> @to; @a2 -> @to2
two moves: @a into @to and @a2 into @to2
@a belongs in @to while @a2 belongs in @to2

= fs.move {"from":"@a","into":"@to"} ;; fs.move {"from":"@a2","into":"@to2"} ;; fs.move {"from":"@a3","into":"@to3"}
@a to @to, @a2 to @to2 and @a3 to @to3
@a -> @to; @a2 -> @to2; @a3 -> @to3
1) @a into @to 2) @a2 into @to2 3) @a3 into @to3

= fs.copy {"from":"@a","into":"@to"} ;; fs.copy {"from":"@a","into":"@to2"}
@a should be in @to and in @to2 too, as copies
copies of @a to both @to and @to2
put @a in @to and also in @to2, and keep it here

= fs.write {"path":"@a","content":"","expect_hash":"absent"} ;; fs.write {"path":"@a2","content":"","expect_hash":"absent"} ;; fs.write {"path":"@a3","content":"","expect_hash":"absent"}
empty files: @a, @a2, @a3
three blank files, @a, @a2 and @a3
i need @a, @a2 and @a3, nothing in them
touch @a @a2 @a3
create @a; create @a2; create @a3; all empty
""", a=say(lambda r: low(r) + r.choice(["", "_" + low(r), str(r.randint(1, 99)), " " + low(r)]) + "." + r.choice(lib.EXT_TEXT), 0.1), b=say(lambda r: low(r) + r.choice(["", "-" + low(r)]) + "." + r.choice(lib.EXT_TEXT)), to=say(lambda r: low(r) if r.random() < 0.7 else t2.spaced(r), 0.1))
PERS = lambda r: r.choice(t2.PEOPLE).capitalize()
B("""
= sh mkdir -p @pn @pn2 @pn3 @pn4
a folder each for @pn, @pn2, @pn3 and @pn4
i have four kids: @pn, @pn2, @pn3, @pn4, each needs a folder
@pn @pn2 @pn3 @pn4: own folders
team: @pn, @pn2, @pn3, @pn4 -> one folder per person
make folders named @pn, @pn2, @pn3, @pn4

= sh mkdir -p @pn @pn2 @pn3 @pn4 @pn5
a folder each for @pn, @pn2, @pn3, @pn4 and @pn5
our band is @pn, @pn2, @pn3, @pn4 and @pn5, everyone gets a folder

= sh mkdir -p @pn @pn2 @pn3 @pn4 @pn5 @pn6
folders for @pn, @pn2, @pn3, @pn4, @pn5, @pn6
six pupils: @pn, @pn2, @pn3, @pn4, @pn5 and @pn6, six folders

= fs.mkdir {"path":"@pn","parents":true} ;; fs.mkdir {"path":"@pn2","parents":true} ;; fs.mkdir {"path":"@pn3","parents":true}
a folder each for @pn, @pn2 and @pn3
we are three, @pn, @pn2 and @pn3, three folders please
@pn, @pn2, @pn3: own folders

= sh mkdir -p @fd/@pn @fd/@pn2 @fd/@pn3 @fd/@pn4
in @fd a folder each for @pn, @pn2, @pn3 and @pn4
@fd, with folders inside for @pn, @pn2, @pn3, @pn4

= sh for d in @pn @pn2 @pn3 @pn4; do mkdir -p $d && cp @pf $d/; done
folders for @pn, @pn2, @pn3 and @pn4, each with a copy of @pf
@pn, @pn2, @pn3, @pn4 get a folder each and in it a copy of @pf

= sh for d in @pn @pn2 @pn3 @pn4; do cp @pf "$(basename @pf .txt)_$d.txt"; done
""".replace('''
= sh for d in @pn @pn2 @pn3 @pn4; do cp @pf "$(basename @pf .txt)_$d.txt"; done
''', "") + """
= sh for n in @pn @pn2 @pn3 @pn4; do touch $n.txt; done
an empty txt for each of @pn, @pn2, @pn3 and @pn4, named like them
@pn.txt, @pn2.txt, @pn3.txt and @pn4.txt, blank

""", pn=PERS, fd=lambda r: low(r))
CAPW = say(lambda r: r.choice(t2.CAPS) if r.random() < 0.6 else t2.spaced(r), 0.15)
B("""
= fs.mkdir {"path":"@cw","parents":true} ;; fs.mkdir {"path":"@cw2","parents":true} ;; fs.mkdir {"path":"@cw3","parents":true}
folders: @cw, @cw2, @cw3
three new folders please: @cw, @cw2 and @cw3
@cw / @cw2 / @cw3 <- as folders
i want to have the folders @cw, @cw2 and @cw3
New folders: @cw; @cw2; @cw3

= fs.mkdir {"path":"@cw","parents":true} ;; fs.mkdir {"path":"@cw2","parents":true}
folders: @cw, @cw2
two new folders please, @cw and @cw2
New folders: @cw; @cw2
missing folders: @cw as well as @cw2
""", cw=CAPW)

# ---------------------------------------------------------------- two kinds at once, several exceptions

def two_ext(r):
    a, b = r.sample(["pdf", "docx", "txt", "md", "jpg", "png", "csv", "xlsx", "mp3", "mp4", "log", "json", "html", "css", "js", "py", "sh", "wav", "mov", "zip", "gif", "odt", "xml", "yml", "sql", "tex", "tmp", "bak", "old"], 2) if hasattr(r, "sample") else (r.choice(["pdf", "txt", "jpg", "csv", "mp3", "log", "html", "py", "odt", "tmp"]), r.choice(["docx", "md", "png", "xlsx", "mp4", "json", "css", "sh", "gif", "bak"]))
    return r.choice([f"{a} and {b} files", f".{a} and .{b} files", f"*.{a} and *.{b}", f"{a}s and {b}s", f"{a} + {b} files", f".{a} or .{b} files", f"{a}/{b} files", f"files in .{a} or .{b} format"]), "*.{" + a + "," + b + "}"


B("""
= S g=@kk ;; MVS
all @kk to @to
@kk belong in @to
@to is for @kk, put them there
move both kinds, @kk, to @to, nothing else
@kk => @to
my @kk should live in @to

= S g=@kk ;; CPS
copies of all @kk to @to
@kk also in @to
copy @kk over to @to, keep them here

= S g=@kk ;; DELS
all @kk can be deleted
@kk are junk, remove them
delete @kk
i no longer want any @kk

= S g=@kk ;; ZIPS
@kk into @zip
@zip with all @kk
pack my @kk as @zip

= S p=@d g=@kk ;; MVS
@kk from @d to @to
in @d there are @kk that belong in @to

= S p=@d g=@kk ;; DELS
@kk in @d: delete
@d doesn't need its @kk any more

= S g=@kk o=@age ;; DELS
@kk older than @age can go
delete @kk past @age

= S g=@kk min=@size ;; MVS
@kk over @size go to @to

= S g=@kk x=@junk ;; MVS
@kk to @to but not those in @junk
all @kk except the ones in @junk should be in @to

= S g=@kk ;; CHRO
@kk read-only please
write protect all @kk

= S g=@kk ;; GZX
gzip all @kk one by one, originals away

= S g=@kk
which @kk do i have, just list
@kk, show only

= S g=@kk ;; PREF
@kk: put @pre in front of the names
all @kk should start with @pre
""", kk=two_ext)
TWOX = dict(x=lambda r: low(r) + r.choice(["", "_" + low(r), str(r.randint(1, 99))]) + "." + r.choice(lib.EXT))
B("""
= S k=file x={@x,@x2} d=1 ;; MVS
all files here but @x and @x2 to @to
@x and @x2 stay, the other files of this folder go to @to
move every file here to @to, except @x and @x2

= S k=file x={@x,@x2} d=1 ;; DELS
all files here but @x and @x2 can be deleted
keep @x and @x2, delete the other files in this folder
delete the files here. not @x. not @x2.

= S k=file x={@x,@x2,@x3} d=1 ;; DELS
keep @x, @x2 and @x3, delete the other files in this folder
of the files here only @x, @x2 and @x3 may stay

= S k=file x={@x,@x2,@x3} d=1 ;; MVS
@x, @x2 and @x3 stay, the other files of this folder go to @to

= S k=file x={@x,@x2} d=1 ;; CPS
copy all files here but @x and @x2 to @to

= S k=file x={@x,@x2} d=1 ;; ZIPS
all files here but @x and @x2 into @zip
@zip of this folder's files, leave @x and @x2 out

= S k=file x=@x d=1 ;; MVS
@x stays here, all the other files go to @to
everything ((files)) here except @x should be in @to
empty this folder into @to, only @x remains, i mean files

= S k=file x=@x d=1 ;; DELS
@x is the only file here i still need, delete the others
delete all but @x, files of this folder only
every file here can go except for @x

= S k=file x=@x d=1 ;; CPS
copy every file here except @x to @to
all files of this folder, not @x though, copied to @to

= S k=file x=@x d=1 ;; ZIPS
pack every file here except @x in @zip
@zip: the files here, without @x

= S k=file x=@x d=1 ;; CHRO
every file here except @x should be read-only
lock all files here, @x stays writable

= S p=@d k=file x=@x d=1 ;; MVS
@x stays in @d, its other files go to @to
all files of @d except @x to @to

= S p=@d k=file x=@x d=1 ;; DELS
only @x may stay in @d, delete its other files
@d: delete files, not @x

= S p=@d k=file x={@x,@x2} d=1 ;; DELS
only @x and @x2 may stay in @d, delete its other files
@d: delete files, not @x and not @x2

= S p=@d k=file x={@x,@x2} d=1 ;; MVS
@x and @x2 stay in @d, its other files go to @to
""", **TWOX)
B("""
= S g=@kinds x={@junk,@junk2} ;; MVS
@kinds to @to, but stay out of @junk and @junk2
all @kinds except what's in @junk or @junk2 go to @to

= S g=@kinds x={@junk,@junk2} ;; DELS
@kinds can go, except in @junk and @junk2
delete @kinds, skip the folders @junk and @junk2

= S g=@kinds x={@junk,@junk2} ;; ZIPS
@kinds into @zip, leave out @junk and @junk2

= S g=@kinds x={@junk,@junk2}
list @kinds, ignore @junk and @junk2

= S x={@junk,@junk2} d=1 ;; ZIPS
this folder as @zip, minus @junk and @junk2
everything here but @junk and @junk2 in @zip

= S x=@junk d=1 ;; ZIPS
this folder as @zip, minus @junk
everything here but @junk in @zip
pack the lot as @zip, but @junk is too big, leave it out

= sh mkdir -p @fd && find . -mindepth 1 -maxdepth 1 ! -name @junk ! -name @fd -exec mv -n -t @fd {} +
everything here, folders too, into @fd, only @junk stays
move the lot to @fd, except @junk
@junk stays where it is, all else here goes to @fd

= sh mkdir -p @fd && find . -mindepth 1 -maxdepth 1 ! -name @fd -exec mv -n -t @fd {} +
everything here, folders too, into a folder @fd
one level deeper please: all that's here goes into @fd
put the whole content of this folder into a new folder @fd

= fs.list {"path":".","hidden":true,"kind":"file","glob":".*"} ;; MVS
all hidden files to @to
the files that begin with a dot belong in @to
dotfiles -> @to

= fs.list {"path":".","hidden":true,"kind":"file","glob":".*"} ;; CPS
back up my dotfiles to @to, only copies
all hidden files also to @to

= fs.list {"path":".","hidden":true,"kind":"file","glob":".*"} ;; ZIPS
pack my dotfiles as @zip
hidden files in @zip please

= fs.list {"path":".","hidden":true,"kind":"file","glob":".*"}
which hidden files are there
dotfiles, list only

= S k=folder d=1 ;; MVS
the folders here to @to, files stay
all subfolders of this folder belong in @to
only folders, no files: move to @to

= S k=folder d=1 ;; ZIPS
the folders here into @zip, not the files
pack all subfolders in @zip

= S g=*@zubi* k=folder ;; MVS
all folders with @zubi in the name to @to
folders called something with @zubi go in @to, files don't

= S g=*@zubi* k=folder ;; ZIPS
pack all folders with @zubi in the name as @zip

= S g=*@zubi* k=folder d=1 ;; MVS
only folders right here with @zubi in the name: to @to
""", fd=lambda r: low(r))

# ---------------------------------------------------------------- renaming told by an example

def ex_pre(r):
    e, p, a = r.choice(EXTS), low(r) + r.choice("_-"), low(r)
    return {"xx": e, "pp": p, "ea": f"{a}.{e}", "eb": f"{p}{a}.{e}"}


def ex_suf(r):
    e, p, a = r.choice(EXTS), r.choice("_-") + low(r), low(r)
    return {"xx": e, "pp": p, "ea": f"{a}.{e}", "eb": f"{a}{p}.{e}"}


def ex_rep(r):
    u, v, k, e = low(r), low(r), r.randint(1, 2026), r.choice(EXTS)
    while v == u:
        v = low(r)
    s = r.choice("_-")
    return {"uu": u, "vv": v, "ea": f"{u}{s}{k}.{e}", "eb": f"{v}{s}{k}.{e}"}


def ex_drop(r):
    u, a, e = r.choice("_-") + r.choice([low(r), "final", "copy", "edited", "v2", "old"]), low(r), r.choice(EXTS)
    return {"uu": u, "ea": f"{a}{u}.{e}", "eb": f"{a}.{e}"}


B("""
= S g=*.@xx ;; P ^|@pp
@ea should be @eb, and the other .@xx the same way
like this: @ea -> @eb, do that with every .@xx
all .@xx: @ea becomes @eb and so on, so @pp in front
put @pp before every .@xx, e.g. @ea => @eb
""", **linked(ex_pre))
B("""
= sh for f in *.@xx; do mv -n "$f" "${f%.@xx}@pp.@xx"; done
@ea should be @eb, and the other .@xx here the same way
like this: @ea -> @eb, do that with every .@xx here
all .@xx here: @ea becomes @eb and so on, so @pp before the dot
""", **linked(ex_suf))
B("""
= S g=*@uu* k=file ;; P @uu|@vv
@ea should be @eb, and so on for all that have @uu in the name
like @ea -> @eb, for every file with @uu in its name
file names: @uu becomes @vv, e.g. @ea => @eb
e.g. @ea must be @eb. do all of those
""".replace("e.g. @ea must be @eb. do all of those", "all those names like @ea must be like @eb"), **linked(ex_rep))
B("""
= S g=*@uu* k=file ;; P @uu|
@ea should be just @eb, the same for all with @uu
like @ea -> @eb, drop the @uu everywhere
no @uu in any name please, so @ea becomes @eb
""", **linked(ex_drop))
B("""
= sh i=1; for f in *.@xe; do mv -n "$f" "@st$i.@xe"; i=$((i+1)); done
rename the .@xe here to @{st}1.@xe, @{st}2.@xe and so on
i want @{st}1.@xe, @{st}2.@xe, @{st}3.@xe instead of the names the .@xe here have now
all .@xe here => @{st}1.@xe, @{st}2.@xe, ...
@{st}1.@xe, @{st}2.@xe, that's how all .@xe here should be called, counting up
my .@xe here have ugly names, number them: @{st}1.@xe, @{st}2.@xe etc
could the .@xe in this folder be @{st}1.@xe, @{st}2.@xe, @{st}3.@xe

= sh i=1; for f in *.@xe; do mv -n "$f" "$(printf '@st%02d.@xe' $i)"; i=$((i+1)); done
rename the .@xe here to @{st}01.@xe, @{st}02.@xe and so on
all .@xe here => @{st}01.@xe, @{st}02.@xe, ...
number my .@xe here like @{st}01.@xe

= sh i=1; for f in *.@xe; do mv -n "$f" "$(printf '@st%03d.@xe' $i)"; i=$((i+1)); done
rename the .@xe here to @{st}001.@xe, @{st}002.@xe and so on
all .@xe here => @{st}001.@xe, @{st}002.@xe, ...

= sh i=1; ls -tr *.@xe | while IFS= read -r f; do mv -n "$f" "@st$i.@xe"; i=$((i+1)); done
rename the .@xe here to @{st}1.@xe, @{st}2.@xe and so on, in the order of their dates
.@xe here by date, the oldest becomes @{st}1.@xe, the next @{st}2.@xe

= sh cd @pd && i=1; for f in *.@xe; do mv -n "$f" "@st$i.@xe"; i=$((i+1)); done
rename the .@xe in @pd to @{st}1.@xe, @{st}2.@xe and so on
@pd: its .@xe => @{st}1.@xe, @{st}2.@xe, ...

= sh cd @pd && for f in *' '*; do mv -n "$f" "$(echo "$f" | tr ' ' '_')"; done
in @pd: names with blanks get underscores
@pd has file names with spaces, i need _ in there
all names in @pd without spaces please, underscores instead

= sh cd @pd && for f in *' '*; do mv -n "$f" "$(echo "$f" | tr ' ' '-')"; done
in @pd: names with blanks get dashes
all names in @pd without spaces please, hyphens instead

= sh cd @pd && for f in *; do mv -n "$f" "$(echo "$f" | tr 'A-Z' 'a-z')"; done
lower case for the names in @pd
@pd: small letters in all file names
the names in @pd have capitals, should be lowercase

= sh cd @pd && for f in *; do mv -n "$f" "$(echo "$f" | tr 'a-z' 'A-Z')"; done
upper case for the names in @pd
@pd: capital letters in all file names

= sh cd @pd && for f in *.@xe; do mv -n "$f" "${f%.@xe}@suf.@xe"; done
the .@xe in @pd need @suf before the dot
@pd: @suf at the end of each .@xe name, before the ending

= sh cd @pd && for f in *.@xe; do mv -n "$f" "$(date +%F)_$f"; done
the .@xe in @pd should begin with today's date
@pd: today's date in front of its .@xe names

= sh cd @pd && for f in *.@xe; do mv -n "$f" "$(date -r "$f" +%F)_$f"; done
the .@xe in @pd should begin with their own date
@pd: each .@xe with the date of the file in front

= sh cd @pd && for f in *.@xe; do cp "$f" "$f.bak"; done
a .bak of each .@xe in @pd
@pd: .bak copies of the .@xe

= sh cd @pd && for f in *.@xe; do d=$(date -r "$f" +%Y-%m); mkdir -p "$d" && mv -n "$f" "$d/"; done
the .@xe in @pd by month, a folder each
@pd: .@xe into month folders

= sh cd @pd && for f in *.@xe; do d=$(date -r "$f" +%Y); mkdir -p "$d" && mv -n "$f" "$d/"; done
the .@xe in @pd by year, a folder each
@pd: .@xe into year folders
""", st=t2.STEM1, xe="jpg jpeg png pdf mp3 txt wav mp4 gif csv md".split())

# ---------------------------------------------------------------- by the day they were changed

B("""
= sh find . -type f -name '*.@xe' ! -newermt @dt -delete
.@xe from before @dt: delete
delete every .@xe that was last changed before @dt
all .@xe older than the date @dt can go

= sh find . -type f ! -newermt @dt -delete
files from before @dt: delete
delete whatever file was last changed before @dt

= sh find . -type f -name '*.@xe' ! -newermt @dt
which .@xe are from before @dt, list only
.@xe last changed before @dt, show

= sh find . -type f -name '*.@xe' -newermt @dt
which .@xe changed since @dt, list only
.@xe newer than @dt, show

= sh mkdir -p @fd && find . -type f -name '*.@xe' ! -newermt @dt -not -path './@fd/*' -exec mv -n -t @fd {} +
.@xe from before @dt go to @fd
move every .@xe that was last changed before @dt into @fd
@fd is for .@xe older than @dt

= sh mkdir -p @fd && find . -type f ! -newermt @dt -not -path './@fd/*' -exec mv -n -t @fd {} +
files from before @dt go to @fd
move what was last changed before @dt into @fd

= sh mkdir -p @fd && find . -type f -name '*.@xe' -newermt @dt -not -path './@fd/*' -exec mv -n -t @fd {} +
.@xe changed since @dt go to @fd
move every .@xe that's newer than @dt into @fd

= sh mkdir -p @fd && find . -type f -newermt @dt -not -path './@fd/*' -exec cp -n -t @fd {} +
copy everything changed since @dt to @fd
@fd gets copies of all files newer than @dt

= sh find . -type f -newermt @yr-01-01 ! -newermt @{yn}-01-01
which files are from @yr
files last changed in @yr, list
show everything from the year @yr
""", dt=lambda r: f"{r.randint(2005, 2026)}-{r.randint(1, 12):02}-{r.randint(1, 28):02}", fd=lambda r: low(r), derive=lambda v, r: {"yn": str(int(v["yr"]) + 1)} if "yr" in v else {})

# ---------------------------------------------------------------- what is missing

B("""
= ask Where should I move them?
move the @kinds
the @kinds should be somewhere else
please move all @kinds
@kinds have to move

= ask Where should I copy them?
copy the @kinds
all @kinds should be copied
duplicate the @kinds somewhere

= ask What should the new names be?
rename the @kinds
i want other names for the @kinds
the @kinds have bad names, change them

= ask What should the archive be called?
pack all of these into one archive
make one archive out of my files
""".replace("""
= ask What should the archive be called?
pack all of these into one archive
make one archive out of my files
""", ""))

# ---------------------------------------------------------------- each folder once more, whole trees, other small jobs

B("""
= sh for d in */; do mv -n "${d}@tf" "${d}@{tf2}"; done
each folder here has a @tf that should be called @tf2
@tf -> @tf2 in all of the folders here
in every folder here rename @tf to @tf2

= sh cat */@tf > @out
put together the @tf of all the folders here as @out
each folder here has a @tf, join them all into @out
*/@tf -> one file @out

= sh head -n 1 */@pf
first line of the @pf in each folder here
show me line one of every @pf, one per folder here

= sh for d in */; do [ -e "${d}@pf" ] || echo "$d"; done
which folders here have no @pf
folders here without a @pf, list
is a @pf missing in any of the folders here? tell me which

= sh for d in */; do cp -n "${d}@pf" "${d%/}_@pf"; done
a copy of each folder's @pf up here, with the folder's name in front
collect the @pf from all folders here, prefixed by the folder name

= sh for d in */; do echo "$d$(ls -t "$d" | head -n 1)"; done
the newest file of each folder here, list
what was saved last in each of the folders here

= sh for d in */; do ls -t "$d"*.@xe | sed '1,@{few}d' | xargs -rd '\\n' rm --; done
in each folder here keep the @few newest .@xe, delete the older ones
every folder here should only have its last @few .@xe
per folder: newest @few .@xe stay, older .@xe deleted

= sh for d in */; do cat "$d"*.@xt > "${d%/}.@xt"; done
for each folder here one file with all its .@xt joined, named like the folder
join the .@xt of every folder here into foldername.@xt

= sh for d in */; do mkdir -p "${d}@wd" "${d}@wd2"; done
each folder here needs a @wd and a @wd2 inside
two subfolders, @wd and @wd2, in all of the folders here
every folder here: mkdir @wd and @wd2

= sh for d in */; do mkdir -p "${d}@wd" "${d}@wd2" "${d}@wd3"; done
each folder here needs the subfolders @wd, @wd2 and @wd3
@wd, @wd2, @wd3 in every folder here

= sh for d in */; do touch "${d}@tf" "${d}@{tf2}"; done
an empty @tf and an empty @tf2 in each folder here
every folder here should have @tf and @tf2, both blank

= sh for d in */; do mv -n "$d" "@pre$d"; done
each folder here should start with @pre
@pre before the name of all folders here, not files
""".replace('''
= sh for d in */; do mv -n "$d" "@pre$d"; done
each folder here should start with @pre
@pre before the name of all folders here, not files
''', "") + """
= sh for d in */; do d="${d%/}"; l="$(echo "$d" | tr 'A-Z' 'a-z')"; [ "$d" = "$l" ] || mv -n "$d" "$l"; done
only the folder names here in lower case, files keep theirs
folders here: small letters, not the files
my folders here have capitals, lowercase those

= S k=folder d=1 ;; UNDER
folder names here: blanks to underscores, files keep theirs
the folders here have spaces in them, underscores please
only rename folders here: space -> _

= S k=folder d=1 ;; HYPH
folder names here: blanks to dashes, files keep theirs
only rename folders here: space -> -

= sh find . -type f -name '*[A-Z]*' -execdir sh -c 'mv -n "$1" "$(echo "$1" | tr A-Z a-z)"' _ {} \\;
lower case for all file names, here and in every folder below
recursively: file names in small letters
subfolders too, please: every file name lowercase
no capitals in any file name in the whole tree

= sh find . -type f -name '*.@xe' -execdir sh -c 'mv -n "$1" "$(echo "$1" | tr A-Z a-z)"' _ {} \\;
lower case names for the .@xe, here and in every folder below
recursively: .@xe names in small letters

= sh for f in *.@imga; do convert "$f" "${f%.@imga}.@imgb"; done
every .@imga here as .@imgb, really converted
convert all .@imga in this folder to .@imgb
i need my .@imga here in .@imgb format, keep the .@imga
turn each .@imga here into a real .@imgb

= sh for f in *.@vida; do ffmpeg -i "$f" "${f%.@vida}.@vidb"; done
every .@vida here as .@vidb, really converted with ffmpeg
ffmpeg all .@vida of this folder to .@vidb
my player can't do .@vida, make .@vidb from all those here

= sh awk 'FNR>1 || NR==1' *.csv > @oc
all csv here in one, header only once, as @oc
merge the csv files here into @oc, don't repeat the first line
@oc <- every csv here, one header

= sh sha256sum *.@xe > @out
checksums of all .@xe here, saved in @out
@out with the sha256 of each .@xe here

= sh md5sum *.@xe > @out
md5 of all .@xe here, saved in @out
@out with the md5 of each .@xe here

= sh ls *.@xe > @out
the names of all .@xe here in @out
a list of the .@xe here, written to @out

= sh find . -type f -name '*.@xe' > @out
a list of all .@xe, subfolders too, written to @out
@out should name every .@xe below here, with its path

= sh find . -type f > @out
every file below here, listed in @out
an inventory of all files, subfolders too, as @out

= sh touch *.@xe
all .@xe here should have the current time as their date
touch every .@xe in this folder
set the date of the .@xe here to now

= sh touch -d @dt *.@xe
the date of all .@xe here should be @dt
set every .@xe here to the date @dt
@dt as modification date for the .@xe here

= sh ln -s "$PWD"/*.@xe @fd/
links in @fd to all .@xe here
symlink every .@xe of this folder into @fd
i don't want copies in @fd, just links to the .@xe here

= sh mkdir -p @fd && tar -xf @txz -C @fd
""".replace('''
= sh mkdir -p @fd && tar -xf @txz -C @fd
''', "") + """
= S k=folder empty=1x
""".replace("\n= S k=folder empty=1x\n", ""), imga="png jpg jpeg bmp webp tiff gif heic".split(), imgb=lambda r: r.choice("jpg png webp pdf".split()), vida="avi mov mkv wmv flv webm wav flac m4a".split(), vidb=lambda r: r.choice("mp4 mp3 ogg mpg".split()),
  oc=plain(lambda r: r.choice(["all", "merged", "combined", low(r)]) + ".csv"), out=plain(lambda r: low(r) + ".txt"), dt=lambda r: f"{r.randint(2005, 2026)}-{r.randint(1, 12):02}-{r.randint(1, 28):02}", fd=lambda r: low(r),
  tf=plain(lambda r: low(r) + "." + r.choice("txt md csv json html".split())), xe="txt md csv json log py html xml pdf jpg mp3".split())

# ---------------------------------------------------------------- direction traps: which way, older or newer, all but

B("""
= S g=@kinds o=@age ;; MVS
older than @age, not newer: those @kinds go to @to
the @kinds that are NOT from the last @age, into @to
@kinds: keep what's fresh ((within @age)), everything older to @to
leave the @kinds of the past @age alone, the others go in @to

= S g=@kinds n=@age ;; MVS
newer than @age, not older: those @kinds go to @to
leave the @kinds that are older than @age alone, the fresh ones go in @to
@kinds: only what came within @age to @to, the old stuff stays

= S g=@kinds o=@age ;; DELS
keep the @kinds of the past @age and delete the older ones
@kinds within @age stay, those beyond are deleted
only @kinds younger than @age may stay

= S g=@kinds n=@age ;; DELS
keep the @kinds that are older than @age and delete the newer ones
@kinds from the last @age are broken, remove just those

= S g=@kinds min=@size ;; DELS
only @kinds under @size may stay, delete what's bigger
@kinds: max @size, delete above
keep small @kinds, throw out those over @size

= S g=@kinds max=@size ;; DELS
only @kinds over @size may stay, delete what's smaller
@kinds: min @size, delete below
keep big @kinds, throw out those under @size

= S g=@kinds min=@size ;; MVS
keep small @kinds here, those over @size to @to
@kinds up to @size stay, bigger ones to @to

= S g=@kinds max=@size ;; MVS
keep big @kinds here, those under @size to @to
@kinds from @size up stay, smaller ones to @to

= KD ;; MVS
into @to out of @d: @kinds
@to is the target, @d the source, @kinds the cargo
@d should lose its @kinds to @to

= KD ;; CPS
into @to from @d, as copies: @kinds
@to is the target, @d the source, copy only the @kinds
@d keeps its @kinds but @to gets them as well
@d -> @to, copy, @kinds only

= UN ;; NAMEREP
write @v where the file names say @u
@v for @u in the file names
let file names have @v in place of @u
the file names should contain @v and no longer @u
@v is right, @u is wrong, in file names

= REPHERE
write @sw2 wherever it says @sw in the @te files
@sw2 in place of @sw, @te files only
let the @te files have @sw2, where now is @sw
@sw2 is right, @sw is wrong, in all @te files
@sw by @sw2 is what has to be replaced in the @te files

= KS ;; ZIPS
into @zip go all @kinds
@zip is to be made from the @kinds
out of the @kinds make @zip

= KS ;; ZIPX
into @zip go all @kinds, and then they're deleted here
out of the @kinds make @zip and drop the originals

= S g=*.@x ;; EXTC
.@x2 should be the ending of what ends in .@x now
from now on .@x2, until now .@x, please rename
.@x2 instead of .@x as ending

= sh mv -n @fd/* @{fd2}/
pour everything from @fd into @fd2
@fd2 takes all that is in @fd
whatever is in @fd belongs in @fd2
empty @fd into @fd2

= sh cp -rn @fd/* @{fd2}/
everything from @fd also into @fd2, don't overwrite
@fd2 should have all that @fd has, copies only

= sh mv -n @fd/* .
everything from @fd up here
what lies in @fd belongs right here
out of @fd with all of it, to this folder

= sh mv -n @fd/* . && rmdir @fd
everything from @fd up here, then @fd can go
unwrap @fd: contents here, folder deleted

= sh mkdir -p @{fd3} && mv -n @fd/* @{fd2}/* @{fd3}/
merge @fd and @fd2 into @fd3
all from @fd and all from @fd2 together in @fd3
""", te=SAYX("txt md csv json log py js html css xml yaml ini conf sh sql tex".split()), fd=lambda r: low(r))

# ---------------------------------------------------------------- prohibitions and limits

B("""
= KS ;; MVS
move just the @kinds to @to. nothing else, please!
only the @kinds go to @to, hands off everything that is something else
@kinds to @to, don't delete or rename anything
you may touch the @kinds ((-> @to)) but nothing beyond that

= KS ;; CPS
copy just the @kinds to @to. leave the originals alone!
@kinds to @to, but the originals must not move
nothing should be missing here afterwards: @kinds copied to @to

= KS ;; ZIPS
@zip with the @kinds. keep the originals!
only pack the @kinds as @zip, do not delete any

= KS
only show the @kinds. don't move, don't delete
i just want to see the @kinds
@kinds: look, don't touch
no changes please, only a list of the @kinds

= S g=@kinds d=1
only the @kinds right here, no subfolders, just list
@kinds of this level, show

= S g=@kinds x=@junk ;; PREF
@pre before the @kinds, but nothing in @junk may change
@kinds get the prefix @pre, skip @junk

= S g=@kinds d=1 ;; PREF
@pre before the @kinds of this folder, not in subfolders
only at this level: prefix @pre for the @kinds

= S g=@kinds d=1 ;; ZIPX
@kinds of this folder into @zip and away, nothing from below

= S g=@kinds d=1 ;; CHRO
only the @kinds at this level read-only, not deeper

= S g=@kinds d=1 ;; GZX
gzip the @kinds of this level one by one, plain ones away, no recursion

= S g=@kinds x=@junk ;; CHX
make the @kinds executable, not in @junk

= S g=@kinds x=@junk ;; GZ
gzip the @kinds one by one, keep the plain ones, skip @junk

= S g=@kinds x=@junk ;; GZX
gzip the @kinds one by one, plain ones away, skip @junk

= S p=@d g=@kinds x=@junk ;; MVS
in @d, the @kinds that are not in @junk go to @to
@d: @kinds -> @to, without @junk

= S p=@d g=@kinds x=@junk ;; DELS
in @d, the @kinds that are not in @junk can be deleted
@d: delete @kinds, skip @junk

= S p=@d g=@kinds ;; ZIPX
from @d the @kinds into @zip, then delete them there
@d's @kinds -> @zip, originals away

= S p=@d g=@kinds n=@age ;; CPS
from @d copy the @kinds of the last @age to @to
@d: @kinds newer than @age also in @to

= S p=@d k=file n=@age ;; CPS
from @d copy what changed in the last @age to @to
@d: whatever is newer than @age also in @to

= S p=@d k=file n=@age ;; ZIPS
what changed in @d during the last @age, as @zip
@zip <- @d, only files newer than @age

= S p=@d t=@bw ;; MVS
files in @d that mention @bw go to @to
whatever in @d contains @bw belongs in @to

= S p=@d t=@bw ;; CPS
copy those files of @d that mention @bw to @to

= S p=@d t=@bw ;; DELS
delete those files of @d that mention @bw

= S p=@d k=folder empty=1 ;; DELS
""".replace('''
= S p=@d k=folder empty=1 ;; DELS
''', "") + """
= fs.search {"path":"@d","kind":"folder","empty":true} ;; DELS
empty folders in @d can go
clear @d of folders with nothing in them

= fs.search {"path":"@d","kind":"file","empty":true} ;; DELS
empty files in @d can go
clear @d of files with nothing in them

= fs.search {"path":".","name_glob":"@kinds","empty":true} ;; DELS
those of the @kinds that are empty can go
@kinds with 0 bytes: delete
delete empty @kinds, the ones with content stay

= fs.search {"path":".","name_glob":"@kinds","empty":true} ;; MVS
those of the @kinds that are empty go to @to
@kinds with 0 bytes -> @to

= fs.search {"path":".","name_glob":"@kinds","empty":true}
which @kinds are empty
@kinds with nothing in them, only show

= fs.search {"path":".","kind":"file","empty":true,"not_glob":"*.@xe"} ;; DELS
empty files can go, unless they are .@xe
delete 0 byte files but spare .@xe

= fs.search {"path":".","kind":"file","empty":true,"depth":1} ;; DELS
empty files right here can go, not in subfolders

""")

# ---------------------------------------------------------------- what else people want of many names and folders

B("""
= sh for f in *.@xe; do mv -n "$f" "$(date -r "$f" +%F_%H%M%S).@xe"; done
name the .@xe here after the day and time they were made, nothing else in the name
.@xe here: date and time as the name
forget the old names of the .@xe here, date plus time is all i need

= sh for d in */; do mv -n "${d%/}" "${d%/}@suf"; done
all folders here should end in @suf
@suf behind the name of each folder here, files stay
the folders here: name plus @suf

= S k=folder d=1 ;; PREF
all folders here should start with @pre, files stay
@pre before each of the folder names here
the folders here: @pre plus name

= sh for f in *' '*; do if [ -f "$f" ]; then d="${f%% *}"; mkdir -p "$d" && mv -n "$f" "$d/"; fi; done
group the files here by the first word of their name
the first word of each name here is the customer, so a folder per customer
first word -> folder, for the files here

= S k=folder o=@age d=1 ;; RDEL
folders here that are older than @age: delete with all in them
old project folders ((not changed for @age)) in this directory can go
each build is a folder here, those beyond @age can be deleted

= S k=folder o=@age d=1 ;; MVS
folders here that are older than @age go to @to
old project folders ((not changed for @age)) in this directory belong in @to

= S k=folder o=@age d=1 ;; ZIPS
pack the folders here that are older than @age as @zip

= S k=folder o=@age d=1
which folders here haven't changed for @age, only tell
folders here older than @age, list

= sh cd @fd && find . -type d -exec mkdir -p "$OLDPWD/@{fd2}/{}" \\;
the folder structure of @fd as @fd2, but no files
copy only the empty folder tree from @fd to @fd2
@fd2 should have the same subfolders as @fd, without any files

= sh for f in *.@xe; do cp "$f" "$f.@bx"; done
a copy of each .@xe here with .@bx at the end
every .@xe here also as .@bx, added to the name
back up the .@xe here, ending .@bx added

= sh for f in *.*; do if [ -f "$f" ]; then b="${f%.*}"; e="${f##*.}"; mv -n "$f" "$b.$(echo "$e" | tr 'a-z' 'A-Z')"; fi; done
all endings in this folder in capitals, name untouched
uppercase just the extensions here

= sh for f in *.@xe; do y=$(echo "$f" | grep -oE "(19|20)[0-9]{2}" | head -n 1); if [ -n "$y" ]; then mkdir -p "$y" && mv -n "$f" "$y/"; fi; done
the .@xe here have the year in their name, put each in a folder of that year
by the year that's in the name: .@xe here into year folders
report_2021.pdf to 2021 and so on: the .@xe here by the year in their name

= S g=*@yr* k=file ;; fs.move {"paths":"$1","into":"@yr"}
files with @yr in the name into a folder @yr
everything named with @yr goes in the folder @yr
*@yr* -> @yr/

= S g=*@yr* k=file ;; MVS
files with @yr in the name belong in @to
whatever has @yr in its name: to @to

= S g=*@yr* k=file ;; DELS
files with @yr in the name can be deleted
whatever has @yr in its name: out

= S g=*@yr*.@xe ;; MVS
the .@xe with @yr in their name go to @to
.@xe from @yr ((it's in the name)) -> @to

= S g=*@yr*.@xe ;; ZIPS
the .@xe with @yr in their name as @zip
.@xe from @yr ((it's in the name)) -> @zip

= S g=*@yr* k=file ;; ZIPS
all files with @yr in the name into @zip

= S g=*@yr* k=file ;; P @yr|@yr2
the year in the names is wrong, it's @yr2 and not @yr
file names say @yr, should be @yr2
happy new year, @yr in file names becomes @yr2

= sh for d in */; do tar --exclude=@junk -czf "${d%/}.tar.gz" "$d"; done
each folder here as a tar.gz of its own, but without @junk
one tarball per folder here, skip @junk in all of them

= sh for d in */; do zip -qr "${d%/}.zip" "$d" -x '*/@junk/*'; done
each folder here as a zip of its own, but without @junk
one zip per folder here, skip @junk in all of them

= sh for d in */; do zip -qr "${d%/}.zip" "$d" && rm -r "$d"; done
each folder here as a zip of its own and the folder itself gone
folder -> zip for all folders here, only the zips stay

= sh for f in *.7z; do 7z x "$f" -o"${f%.7z}"; done
each 7z here to a folder of its own
unpack all the .7z of this folder, one folder each

= sh for f in *.rar; do unrar x "$f"; done
unpack all the .rar of this folder
every rar here: extract

= sh chgrp @g *.@xe
the .@xe here should belong to the group @g
group @g for all .@xe in this folder

= sh chown @user *.@xe
the .@xe here should belong to @user
owner @user for all .@xe in this folder

= sh find . -type f -name '*.@xe' -exec chown @user {} +
every .@xe, subfolders too, should belong to @user

= sh find . -name '*.@xe' -exec cat {} + | wc -l
how many lines do all the .@xe have together, subfolders too
total line count of the .@xe below here
lines of .@xe in sum?

= fs.list {"path":".","recursive":true,"limit":1,"kind":"file","glob":"@kinds"}
how many @kinds do i have
number of @kinds here
@kinds: how many?
count the @kinds, that's all

= fs.list {"path":"@d","recursive":true,"limit":1,"kind":"file","glob":"@kinds"}
how many @kinds are in @d
@d: number of @kinds
count the @kinds of @d

= fs.list {"path":".","recursive":true,"limit":1,"kind":"file"}
how many files altogether, subfolders too
total number of files below here

= fs.list {"path":".","recursive":true,"limit":1,"kind":"folder"}
how many folders altogether
number of folders below here, all levels

= sh for f in *.@xe; do echo "$f: $(head -n 1 "$f")"; done
each .@xe here with its first line behind the name
name and first line of all .@xe here

= sh grep -L @bw *.@xe
which .@xe here do not mention @bw
.@xe files in this folder without the word @bw

= sh mkdir -p @{fd} && grep -lZ @bw *.@xe | xargs -0r mv -n -t @{fd}
""".replace('''
= sh mkdir -p @{fd} && grep -lZ @bw *.@xe | xargs -0r mv -n -t @{fd}
''', "") + """
= sh mkdir -p @fd && grep -LZ @bw *.@xe | xargs -0r mv -n -t @fd
the .@xe here that do not mention @bw go to @fd
move each .@xe of this folder without the word @bw into @fd

= sh grep -LZ @bw *.@xe | xargs -0r rm
delete the .@xe here that do not mention @bw
.@xe of this folder without the word @bw: out

= sh grep -lZ @bw *.@xe | xargs -0r rm
delete the .@xe right here that mention @bw, not in subfolders
""".replace('''
= sh grep -lZ @bw *.@xe | xargs -0r rm
delete the .@xe right here that mention @bw, not in subfolders
''', ""), fd=lambda r: low(r), bx="orig old save copy backup".split(), xe="txt md csv json log html xml pdf jpg sh py".split(), g="staff users www-data docker wheel audio video students teachers dev".split())
B("""
= S g=*@zubi* k=file n=@age ;; MVS
what has @zubi in the name and came in the last @age goes to @to
@zubi files of the last @age -> @to

= S g=*@zubi* k=file o=@age ;; DELS
@zubi files ((by name)) older than @age can be deleted
everything with @zubi in the name from more than @age ago: out

= S g=*@zubi* k=file o=@age ;; MVS
@zubi files ((by name)) older than @age to @to

= S g=*@zubi* k=file min=@size ;; DELS
files with @zubi in the name that are over @size: delete

= S g=*@zubi* k=file d=1 ;; MVS
files right here with @zubi in the name to @to, leave the subfolders
only this level: *@zubi* to @to

= S g=*@zubi* k=file d=1 ;; DELS
files right here with @zubi in the name: delete, leave the subfolders
only this level: *@zubi* away

= S g=*@zubi* k=file x=@junk ;; DELS
files with @zubi in the name can go, but nothing in @junk

= S g=*@zubi* k=file x=*.@xe ;; DELS
files with @zubi in the name can go, except .@xe
delete *@zubi*, keep those that are .@xe

= S g=*@zubi*.@xe ;; DELS
.@xe files with @zubi in the name: delete
delete those .@xe that are called something with @zubi
*@zubi*.@xe can go

= S g=*@zubi*.@xe ;; CPS
.@xe files with @zubi in the name also to @to
copy those .@xe that are called something with @zubi into @to

= S g=*@zubi*.@xe ;; MVS
.@xe files with @zubi in the name go to @to
those .@xe that are called something with @zubi belong in @to
*@zubi*.@xe -> @to

= S g=*@zubi*.@xe ;; ZIPS
.@xe files with @zubi in the name as @zip
pack *@zubi*.@xe as @zip

= S g=@{zubi}*.@xe ;; MVS
.@xe that start with @zubi go to @to
@{zubi}*.@xe -> @to

= S g=@{zubi}*.@xe ;; DELS
.@xe that start with @zubi: delete
@{zubi}*.@xe -> away

= ZN ;; CHRO
files with @zubi in the name should be read-only
*@zubi* -> ro

= ZN ;; GZ
each file with @zubi in the name as a .gz of its own, keep the plain ones

= ZN ;; PREF
files with @zubi in the name get @pre in front

= ZN ;; UNDER
files with @zubi in the name: blanks in their names to underscores

= S g=*.@xe t=@bw ;; MVS
.@xe that say @bw in the text go to @to
which .@xe mention @bw? those to @to

= S g=*.@xe t=@bw ;; CPS
.@xe that say @bw in the text also to @to

= S g=*.@xe t=@bw ;; DELS
.@xe that say @bw in the text: delete

= S g=*.@xe t=@bw ;; ZIPS
.@xe that say @bw in the text as @zip

= S g=*.@xe t=@bw ;; CHP
.@xe that say @bw in the text should be private
""", xe="txt md csv json log html xml tex py pdf".split())

# ---------------------------------------------------------------- the jobs most asked for, once more from everyone

B("""
= SPC
i got 14 warnings from the compiler about file names with blanks, use _ here please
so my professor ((he's 70)) uploads lecture notes with spaces in the names. underscores, all of them, here
spaces? no. underscores? yes. this folder, the names
every blank in every file name in this directory has to turn into an underscore
can the file names here be made shell friendly, _ in place of spaces
names with gaps here... please close the gaps by an underscore
filenames here: s/ /_/g
replace blank by underscore, names of files, here
i wish the names in here had no spaces but _
ugh tab completion with all those backslashes, underscores instead of spaces in this folder pls
the names in this folder must match [a-z_], at least get the spaces replaced by underscores
there are blanks in the names of my files here which the ftp server of @who does not like; underscores it likes
""".replace("the names in this folder must match [a-z_], at least get the spaces replaced by underscores\n", "") + """
= DASH
so my web guy says no spaces in file names, dashes. all files here
filenames here: s/ /-/g
the gaps in the names here should be hyphens
i wish the names in here had no spaces but dashes
replace blank by dash, names of files, here
every blank in every file name in this directory has to turn into a dash

= LOWER
half Upper, half lower, it drives me mad, all names here in small letters
names here: tr A-Z a-z
whatever capital is in a file name here, make it small
i was shouting when i named these. lower case please, this folder
our git repo is a mess of README, Readme and readme. this folder all lowercase
can u make the filenames here lowercase
to lower case with the names of everything here
please no uppercase letters in the names of this folder's files
small letters only for names here, contents don't matter
Every Name In Here Looks Like A Title. small letters please

= UPPER
names here: tr a-z A-Z
whatever small letter is in a file name here, make it a capital
the old mainframe of the bank wants capitals, so names here upper case
make the names here SCREAM
to upper case with the names of everything here

= SUFX
the proofread ones are the @le here, they should get @suf at the end of the name
@le here: name@suf would be the right pattern, ending the same
so that i don't overwrite the originals of @who, add @suf to each @le name here
all @le here need @suf glued to the name, ahead of the ending
append @suf to the names ((not the extensions)) of the @le here

= UP1
@who numbers everything so i should too: the @le here as @{st}1, @{st}2 ...
my @le here have names like 8f3a9c, useless, @{st}1, @{st}2, @{st}3 would be human
one two three for the @le here, with @st before the number
rename the @le here in sequence, @{st}1 is the first
count through the @le here: @{st}1, @{st}2, and so forth
sequence: @{st}1.. for the @le here

= UP3
i have 200 @le here, they should be @{st}001 to @{st}200 so that they sort
sequence with three digits: @{st}001.. for the @le here
count through the @le here with zeros in front: @{st}001, @{st}002

= UP2
sequence with two digits: @{st}01.. for the @le here
count through the @le here with a zero in front: @{st}01, @{st}02

= OWNDATE
i can never tell when a @le here is from, put its date in front of the name
date first, then name, for each @le in here, the date being that of the file
every @le here: yyyy-mm-dd_ + name, date of the last change

= TODAY
handed in today, so today's date in front of all @le names here
stamp with the current date: all @le here, in front
every @le here: yyyy-mm-dd_ + name, with the date of today

= TYPE
my downloads ((i'm in it)) hold 900 files of 30 types, a folder for each type please
tidy up here: by extension, one folder per extension
file types in here live all mixed together, separate them in folders
could you clean this up? pdfs in pdf, jpgs in jpg, you get the idea
organise this directory by file extension

= TYPED
tidy up @pd: by extension, one folder per extension
@pd holds 900 files of 30 types, a folder for each type please
file types in @pd live all mixed together, separate them in folders
organise @pd by file extension

= MONTH
my @le here go back to spring, i'd like a folder for each month, 2025-03 and so on
sort @le here by month
tidy the @le up here, month by month
@le / this folder / group by month

= YEAR
sort @le here by year
tidy the @le up here, year by year
@le / this folder / group by year

= LETTER
sort all the files here by first letter
phone book order please: a folder for each first letter, the files here go in
this folder / group by first letter

= FLAT
subfolder after subfolder, and in each one file. bring all of them up here
this folder / flatten
let's have all files of the subfolders here at the top, thank you
i don't want to open 12 folders to see 12 files, put them all here

= SUBDIR
a new folder @wd for each folder here, inside of it
this folder / every subfolder / new folder @wd
my 27 pupils each have a folder here; in each of those i need a @wd
@wd is missing in all the folders here

= SUBTOUCH
this folder / every subfolder / empty file @pf
my 27 pupils each have a folder here; in each of those i need an empty @pf
@pf is missing in all the folders here, an empty one will do

= SUBCP
this folder / every subfolder / copy of @pf
my 27 pupils each have a folder here; everyone gets @pf
@pf is missing in all the folders here, copy it in

= EMPTYD ;; DELS
git clean left me with lots of folders that have nothing inside, away with those
find the empty folders, delete them, done
folders containing nothing: remove
i moved everything out and now there are empty folders, please remove them
no empty folders please

= EMPTYF ;; DELS
the download manager crashed and left files of size zero, remove them
find the empty files, delete them, done
files containing nothing: remove
no empty files please

= DUPDEL
i copied the card three times. every picture should be here once only
find identical files and keep just one of each
two files with the same content make no sense, delete the second
no duplicates please, delete the extra copies

= KEEPN
the newest @few @le here are what i need, delete the rest of the @le
after the newest @few @le here nothing older should be left
disk is full of @le here, retain the @few latest

= KEEPND
the newest @few @le in @pd are what i need, delete the rest of the @le there
disk is full of @le in @pd, retain the @few latest

= UNZIPS
open every zip here, but each in its own folder or it will be chaos
the exam papers came as zips, one per student; unpack them into folders by the same name
zips here: unpack all, separate folders

= ZIPEACH
make a zip out of each folder here, separately
the folders here: one zip apiece

= S g=.DS_Store ;; DELS
my mac friend's stick left .DS_Store in each folder, delete all
.DS_Store -> delete, all levels
find . -name .DS_Store and delete

= S g=*.{bak,orig} ;; DELS
.bak and .orig all over the place, remove
delete the backups ((.bak, .orig)), nothing else
no more backup copies please, all levels

= S g=*.{tmp,temp} ;; DELS
word leaves temp files, delete every one
delete the temporaries, nothing else
.tmp and .temp: out

= S g=*~ ;; DELS
files that end in ~ are editor leftovers, delete

= S g=~$* k=file ;; DELS
office left those ~$ files everywhere, delete them
files that start with ~$ can go
""")
B("""
= REPHERE
the client spells it @sw2 and we wrote @sw in all the @te files, fix that everywhere below
my thesis is in many @te files and all say @sw where it should be @sw2
@te / all levels / @sw -> @sw2
for each @te file: s/@sw/@sw2/g
search the @te files for @sw and put @sw2 there

= REPALL
@bw / all files / -> @bw2
no matter which file, no matter which folder: @bw becomes @bw2
the word @bw is to be replaced by @bw2 in each and every file here and below

= TOP1
@te / this folder / first line: @ph
the first line of all @te here should be @ph ((new line))
insert @ph at the top of each @te here

= END1
@te / this folder / last line: @ph
the last line of all @te here should be @ph ((new line))
add the line @ph to the end of every @te in this folder

= TRAIL
strip whitespace at the end of lines, @te files here
@te / this folder / no blanks at line ends

= CRLF
windows line ends out of the @te files here
@te / this folder / unix line ends
convert line endings of all @te here to unix

= NOEMPTY
drop empty lines, @te files here
@te / this folder / no empty lines

= DELLINE
@te / this folder / delete lines with @sw
drop all lines with @sw, @te files here
""", te=SAYX("txt md csv json log py rs js ts html css xml yaml yml toml ini cfg conf sh sql tex c go java rb php".split()))
B("""
= SEQD
the semester has @n weeks and i want a folder for each, called @{st}1 to @{st}@{n}
@st + number, folders, 1 to @n
i'm preparing @n things, folders @{st}1 ... @{st}@{n} please
dirs @{st}1..@{st}@{n}
from one to @n, a folder @st with that number

= SEQF
@n empty text files, @{st}1.txt to @{st}@{n}.txt
blank pages @{st}1.txt ... @{st}@{n}.txt please
@st + number + .txt, empty, 1 to @n
from one to @n, an empty file @st with that number and .txt

= sh for i in $(seq 1 @n); do mkdir -p @st$i; done
@n times a folder: @{st}1, then @{st}2, and so on
could there be folders @{st}1 to @{st}@{n} by tomorrow
numbered directories @{st}1-@{st}@{n}

= sh for i in $(seq 1 12); do mkdir -p @st$i; done
folders @{st}1 to @{st}12
@{st}1 ... @{st}12, a dozen folders
a dozen folders: @{st}1 up to @{st}12

= sh for i in $(seq 1 12); do touch @st$i.txt; done
@{st}1.txt to @{st}12.txt, empty
a dozen empty files: @{st}1.txt up to @{st}12.txt

= sh for i in $(seq 1 5); do mkdir -p @st$i; done
@{st}1 to @{st}5 as folders
five folders, @{st}1 to @{st}5
@{st}1 thru @{st}5, mkdir

= sh for i in $(seq 1 5); do touch @st$i.txt; done
five empty files, @{st}1.txt to @{st}5.txt
@{st}1.txt thru @{st}5.txt, blank

= sh mkdir -p january february march april may june july august september october november december
a folder per month for my photos, january through december
twelve month folders by name, small letters
i pay rent monthly, make folders january ... december

= sh mkdir -p monday tuesday wednesday thursday friday saturday sunday
a folder per weekday for my meal plans, monday through sunday
seven weekday folders by name, small letters

= sh mkdir -p $(seq @y1 @y2)
from @y1 up to @y2 i have photos, one folder per year please
years @y1 to @y2 -> folders

= sh for m in $(seq -w 1 12); do mkdir -p @yr-$m; done
month folders for @yr like @yr-01, @yr-02
@yr, month by month, folders named @yr-01 up to @yr-12
""", st=lambda r: r.choice(GROUP) + r.choice(["", "", "", "_", "-"]) if r.random() < 0.6 else low(r) + r.choice(["", "", "_", "-"]), n=lambda r: str(r.randint(3, 40)), y1=lambda r: str(r.randint(1995, 2014)), y2=lambda r: str(r.randint(2015, 2030)))
B("""
= KS ;; GZX
my @kinds take up half the disk, gzip every single one and keep just the gz
@kinds / each its own .gz / originals out
turn each of the @kinds into a .gz
compress the @kinds one by one, no plain ones left

= KS ;; GZ
@kinds / each its own .gz / originals stay
make a .gz beside each of the @kinds
compress the @kinds one by one, plain ones stay

= KS ;; CHRO
@kinds / read-only
the @kinds are templates and people keep overwriting them, so make them read-only

= KS ;; CHP
@kinds / only for me
the @kinds hold medical data, nobody but me should be able to open them

= KS ;; PREF
@kinds / prefix @pre
every one of the @kinds should have a name that begins with @pre
@who wants @pre at the start of all @kinds
please put the characters @pre before each name, @kinds only

= KS ;; UNDER
@kinds / names / space -> _
my script can't cope with @kinds that have spaces in the name, underscores please

= KS ;; HYPH
@kinds / names / space -> -
my site can't cope with @kinds that have spaces in the name, dashes please

= UN ;; NAMEREP
file names / @u -> @v
@who got a new job title, so where the file names say @u they should say @v
the pattern @u in file names should be @v

= UN ;; DROPU
file names / @u -> nothing
i pasted @u into all the file names by mistake, undo that
cut out @u from all names

= S g=*.@x ;; EXTC
.@x -> .@x2 / all files / just rename
the program of @who only opens .@x2, mine end in .@x, contents are the same
make all the .@x into .@x2 by name

= KS ;; MVS
@kinds / move / @to
the screens in the shop show whatever is in @to, so all @kinds should go there
@to, that's where @who looks for @kinds, so put them there

= KS ;; CPS
@kinds / copy / @to
the screens in the shop show whatever is in @to, so i need copies of the @kinds there

= KS ;; DELS
@kinds / delete
i've got 3 GB left and none of my @kinds matter, delete them

= KS ;; ZIPS
@kinds / pack / @zip
the @kinds are for @who, pack them in @zip

= LSR ;; MVS
@ls / move / @to
i finally bought a shelf, and the computer equivalent is @to, so put the @ls in there

= LSR ;; CPS
@ls / copy / @to

= LSR ;; DELS
@ls / delete
the @ls go back to 2011 and nobody asked for them since, delete

= LSR ;; ZIPS
@ls / pack / @zip
my lawyer @who asks for the @ls, in an archive called @zip

= KD ;; MVS
@d / @kinds / move / @to
@who stored @kinds in @d, and i want them in @to

= KD ;; CPS
@d / @kinds / copy / @to

= KD ;; DELS
@d / @kinds / delete

= KD ;; ZIPS
@d / @kinds / pack / @zip

= S g=@kinds o=@age ;; MVS
@kinds / older than @age / move / @to

= S g=@kinds o=@age ;; DELS
@kinds / older than @age / delete

= S g=@kinds min=@size ;; MVS
@kinds / over @size / move / @to

= S g=@kinds min=@size ;; DELS
@kinds / over @size / delete

= KS ;; CHX
the @sx don't run, they lack the x
""".replace('''
= KS ;; CHX
the @sx don't run, they lack the x
''', ""))

# ---------------------------------------------------------------- chains, three kinds, exact names, and other things strangers asked for

B("""
= LSR ;; MVS ;; fs.archive {"paths":["@to"],"to":"@zip"}
collect the @ls in @to and make @zip of that folder
the @ls into the folder @to, then @to as @zip
@ls -> @to -> @zip
first gather the @ls in @to; afterwards pack @to as @zip

= KS ;; MVS ;; fs.archive {"paths":["@to"],"to":"@zip"}
collect the @kinds in @to and make @zip of that folder
the @kinds into the folder @to, then @to as @zip
@kinds -> @to -> @zip
put all @kinds in @to and once they're there zip @to up as @zip

= KS ;; CPS ;; fs.archive {"paths":["@to"],"to":"@zip"}
copy the @kinds to @to and make @zip of that folder
copies of the @kinds into @to, then @to as @zip

= LSR ;; CPS ;; fs.archive {"paths":["@to"],"to":"@zip"}
copy the @ls to @to and make @zip of that folder
copies of the @ls into @to, then @to packed as @zip

= KS ;; MVS ;; fs.list {"path":"@to"}
@kinds to @to and then show me @to
move the @kinds to @to, after that tell me what's in @to

= KS ;; DELS ;; fs.list {"path":"."}
delete the @kinds and then show what is left here
@kinds away, then list this folder

= KD ;; MVS ;; fs.delete {"paths":["@d"],"recursive":true}
save the @kinds from @d to @to, then @d can be deleted with the rest
from @d only the @kinds are worth keeping: into @to with them, then delete the folder @d

= KD ;; ZIPS ;; fs.delete {"paths":["@d"],"recursive":true}
pack the @kinds of @d as @zip, then @d can go completely
@d: @kinds into @zip, after that delete the folder @d

= ZN ;; MVS ;; fs.archive {"paths":["@to"],"to":"@zip"}
everything with @zubi in the name into @to, and @to as @zip

= L modified g=@kinds ;; CPS ;; fs.archive {"paths":["@to"],"to":"@zip"}
copy my @few newest @kinds to @to and pack @to as @zip

= KS ;; MVS ;; fs.search {"path":".","name_glob":"@kinds2"} ;; fs.move {"paths":"$3","into":"@to2"} ;; fs.search {"path":".","name_glob":"@kinds3"} ;; fs.move {"paths":"$5","into":"@to3"}
@kinds to @to, @kinds2 to @to2, @kinds3 to @to3
three heaps: @kinds in @to, @kinds2 in @to2 and @kinds3 in @to3
@kinds -> @to; @kinds2 -> @to2; @kinds3 -> @to3
1. @kinds into @to 2. @kinds2 into @to2 3. @kinds3 into @to3

= KS ;; DELS ;; fs.search {"path":".","name_glob":"@kinds2"} ;; fs.delete {"paths":"$3"} ;; fs.search {"path":".","name_glob":"@kinds3"} ;; fs.delete {"paths":"$5"}
delete the @kinds, the @kinds2 and the @kinds3
@kinds, @kinds2, @kinds3: all away
""", to=say(lambda r: low(r) if r.random() < 0.6 else t2.spaced(r), 0.1))
B("""
= S g=*.{@x,@x2,@x3} ;; MVS
.@x, .@x2 and .@x3 all go to @to
@x, @x2, @x3 files -> @to
three types, .@x .@x2 .@x3, to @to please
whatever ends in .@x, .@x2 or .@x3 belongs in @to

= S g=*.{@x,@x2,@x3} ;; DELS
.@x, .@x2 and .@x3 can all be deleted
@x, @x2, @x3 files -> delete
get rid of three types: .@x .@x2 .@x3
latex junk and such: .@x, .@x2 and .@x3, away

= S g=*.{@x,@x2,@x3} ;; CPS
.@x, .@x2 and .@x3 also to @to
copy all @x, @x2 and @x3 files to @to

= S g=*.{@x,@x2,@x3} ;; ZIPS
.@x, .@x2 and .@x3 into @zip
@zip of all @x, @x2 and @x3 files

= S g=*.{@x,@x2,@x3}
.@x, .@x2 and .@x3: list
show all @x, @x2 and @x3 files

= S g=*.{@x,@x2} ;; MVS
.@x as well as .@x2 to @to
both .@x and .@x2 belong in @to
.@x + .@x2 => @to
put everything that ends in .@x or .@x2 into @to

= S g=*.{@x,@x2} ;; DELS
.@x as well as .@x2: delete
both .@x and .@x2 can go
.@x + .@x2 => away
everything that ends in .@x or .@x2 is rubbish, delete

= S g=*.{@x,@x2} ;; CPS
.@x as well as .@x2 also to @to
copy both .@x and .@x2 to @to

= S g=*.{@x,@x2} ;; ZIPS
.@x as well as .@x2 in @zip
pack both .@x and .@x2 as @zip

= S g=*.{@x,@x2} ;; GZX
gzip all .@x and .@x2 one by one, drop the originals

= S g=*.{@x,@x2} ;; CHRO
.@x and .@x2 read-only

= S p=@d g=*.{@x,@x2} ;; MVS
from @d the .@x and .@x2 to @to
@d: .@x + .@x2 => @to

= S p=@d g=*.{@x,@x2} ;; DELS
in @d the .@x and .@x2 can be deleted
@d: .@x + .@x2 => away

= S k=file x=*.{@x,@x2} d=1 ;; DELS
all files here but .@x and .@x2: delete
only .@x and .@x2 may stay in this folder ((files))
keep .@x and .@x2, delete the other files here

= S k=file x=*.{@x,@x2} d=1 ;; MVS
all files here but .@x and .@x2 to @to
.@x and .@x2 stay here, the other files move to @to

= S k=file x=*.{@x,@x2} d=1 ;; CPS
copy all files here but .@x and .@x2 to @to

= S g=*.{@x,@x2} o=@age ;; DELS
.@x and .@x2 older than @age: delete
delete .@x or .@x2 past @age

= S g=*.{@x,@x2} min=@size ;; MVS
.@x and .@x2 over @size to @to
""", x=lambda r: r.choice("txt md pdf csv json log py html css js xml jpg png gif mp3 wav mp4 mov zip docx odt xlsx tmp bak old aux toc out swp o pyc sql yml".split()))
B("""
= S g={@cachef,@cachef2} k=folder ;; RDEL
the folders @cachef and @cachef2 of every project can go
delete all @cachef and @cachef2 folders, wherever they are
@cachef + @cachef2, in all projects: delete

= S g={.DS_Store,Thumbs.db} ;; DELS
.DS_Store and Thumbs.db, all of them, away
no .DS_Store and no Thumbs.db should be left anywhere
delete every Thumbs.db and .DS_Store

= S g=@tf k=file ;; P @tf|@{tf2}
every file called @tf, in whatever folder, should be called @tf2
@tf -> @tf2 in all folders, however deep
each @tf below here gets the name @tf2
rename all the @tf, wherever they are, to @tf2

= S g=@tf
where is @tf? there should be several, list them
every @tf below here, list
in which folders is there a @tf

= S g=@tf ;; CHRO
each @tf, in whatever folder, read-only
write protect every @tf below here

= S g=@tf ;; fs.read {"path":"$1.0"}
""".replace('''
= S g=@tf ;; fs.read {"path":"$1.0"}
''', "") + """
= sh sed -i 's/@sw/@sw2/g' */@tf
in the @tf of each folder here, @sw should be @sw2
@sw -> @sw2 in */@tf
each folder here has a @tf, write @sw2 for @sw in those

= sh for d in */; do echo '@ph' >> "${d}@tf"; done
add the line @ph to the @tf in each folder here
each folder here has a @tf, append @ph to all of them

= sh truncate -s 0 *.log
empty all the logs here, but keep the files
logs here: content out, files stay
cut every log in this folder to zero bytes

= sh truncate -s 0 *.@xe
empty all the .@xe here, but keep the files
.@xe here: content out, files stay
make every .@xe of this folder zero bytes long

= sh sed -i '/^ *#/d' *.@xc
lines that begin with # out of all the .@xc here
strip the comment lines ((#)) from the .@xc in this folder
.@xc here: no # lines please

= sh for f in *.@xe; do sed -i "1i $f" "$f"; done
each .@xe here should have its own file name as first line
put the name of the file at the top of every .@xe here

= sh mkdir -p @fd && for f in *.@xe; do cp -n "$f" "@fd/$(date +%F)_$f"; done
copies of the .@xe here in @fd, with today's date before the name
dated copies of all .@xe of this folder to @fd

= sh for i in $(seq 1 9); do mv -n @st$i @{st}0$i; done
folders @{st}1 to @{st}9 should be @{st}01 to @{st}09
the folders @{st}1 ... @{st}9 need a zero before the number

= sh for f in *.JPG *.JPEG *.jpeg; do [ -f "$f" ] && mv -n "$f" "${f%.*}.jpg"; done
JPG, JPEG and jpeg here should all be jpg
one ending for all my photos here: .jpg, instead of .JPG .JPEG and .jpeg
.JPG .JPEG .jpeg -> .jpg ((this folder))

= fs.chmod {"paths":["@d"],"mode":"a-w","recursive":true}
@d and all in it read-only
everything in the folder @d, itself too, write protected
nobody may write in @d any more, all levels

= fs.chmod {"paths":["@d"],"mode":"go-rwx","recursive":true}
@d and all in it only for me
everything in the folder @d, itself too, private
nobody but me should get into @d, all levels

= fs.chmod {"paths":["@d"],"mode":"@mode","recursive":true}
@d and all in it: @mode
everything in the folder @d, itself too, mode @mode
chmod -R @mode @d

= fs.chmod {"paths":["@d"],"mode":"u+w","recursive":true}
@d and all in it is read-only, i want to write again
everything in the folder @d, itself too, writable for me

= sh for f in @pd/*.@xe; do echo '@ph' >> "$f"; done
add the line @ph to each .@xe in @pd
@pd: every .@xe should end with @ph

= sh sed -i '1i @ph' @pd/*.@xe
put the line @ph on top of each .@xe in @pd
@pd: every .@xe should begin with the line @ph

= sh sed -i 's/[[:space:]]*$//' @pd/*.@xe
strip blanks at line ends in the .@xe of @pd
@pd: .@xe without trailing whitespace please

= sh sed -i 's/\\r$//' @pd/*.@xe
the .@xe in @pd have windows line ends, make them unix
@pd: .@xe crlf -> lf

= sh sed -i '/^$/d' @pd/*.@xe
empty lines out of the .@xe in @pd
@pd: .@xe without blank lines please

= sh sed -i '/@sw/d' @pd/*.@xe
lines with @sw out of the .@xe in @pd
@pd: delete each line that says @sw in its .@xe

= sh cat @pd/*.@xe > @out
join the .@xe of @pd as @out
@pd: all its .@xe in one file @out

= sh wc -l @pd/*.@xe | sort -n
line counts of the .@xe in @pd
@pd: how many lines has each .@xe

= sh for d in @pd/*/; do tar -czf "${d%/}.tar.gz" "$d"; done
each folder in @pd as a tar.gz of its own
@pd: one tarball per folder

= sh gunzip @pd/*.gz
all .gz in @pd back to plain files
@pd: gunzip everything

= sh for f in @pd/*.tar.gz; do d="${f%.tar.gz}"; mkdir -p "$d" && tar -xzf "$f" -C "$d"; done
each tar.gz in @pd to a folder of its own, over there
@pd: unpack every tar.gz, one folder each
""", tf=plain(lambda r: r.choice(["README.md", "notes.txt", "config.json", "index.html", "todo.txt", low(r) + "." + r.choice("txt md csv json html yml".split())])), out=plain(lambda r: low(r) + ".out"), xc="conf cfg ini yml yaml toml env properties".split(), xe="txt md csv json log html xml py sh yml".split(), fd=lambda r: low(r))

# ---------------------------------------------------------------- loosely said, several of them

B("""
= LSR ;; MVS
both @ls should be in @to
the two @ls -> @to
all three @ls to @to please
my four @ls belong together, in @to
those @ls of mine, @to is the place for them
@to for the @ls, all i have
the @ls i got from @who must move to @to
move the @ls i keep losing to @to
can you find my @ls and put them in @to
any of the @ls you can find -> @to

= LSR ;; CPS
both @ls also in @to
the two @ls, copied to @to
copies of all three @ls in @to please
@who needs my @ls, put copies in @to
find my @ls and copy them to @to

= LSR ;; DELS
both @ls can go
the two @ls -> delete
all three @ls: out
the @ls are void since the contract ended, delete them
find my @ls and delete them, they're outdated

= LSR ;; ZIPS
both @ls as @zip
the two @ls -> @zip
all three @ls in @zip please
find my @ls and pack them in @zip

= LSR ;; ZIPX
both @ls into @zip and the loose ones away
pack the @ls in @zip, remove the originals

= LSR ;; PREF
both @ls should start with @pre
the two @ls -> @pre in front
all three @ls get the prefix @pre

= LSR ;; UNDER
both @ls: underscores for the blanks in the names
the names of my @ls have spaces, underscores please

= LSR ;; CHRO
both @ls read-only
the two @ls -> write protected

= LSR ;; GZ
both @ls as .gz, each its own, keep the plain ones
gzip my @ls one by one, originals stay

= LSR ;; GZX
both @ls as .gz, each its own, plain ones away
gzip my @ls one by one, originals not needed

= LSR ;; DROPU
the @ls have @u in the name, drop it
both @ls: no @u in the name please

= LSR ;; NAMEREP
the @ls: @u in the name becomes @v
both @ls should say @v instead of @u in the name

= LSR
where are my @ls
the @ls, which files are they? just list
show both @ls, don't touch them
do i have any @ls

= S p=@d g=@ls k=file ;; MVS
the @ls in @d should be in @to
@d: both @ls -> @to
from @d my @ls to @to
i put the @ls in @d by mistake, @to would be right

= S p=@d g=@ls k=file ;; CPS
the @ls in @d also to @to
@d: copies of the @ls -> @to

= S p=@d g=@ls k=file ;; DELS
the @ls in @d can go
@d: both @ls -> delete

= S p=@d g=@ls k=file ;; ZIPS
the @ls in @d as @zip
@d: @ls -> @zip

= S p=@d g=@ls k=file
which @ls are in @d
@d: any @ls? list

= S g=@ls k=file o=@age ;; DELS
@ls older than @age can be deleted
delete the @ls that are more than @age old, the newer ones i need
my @ls, beyond @age: out

= S g=@ls k=file o=@age ;; MVS
@ls older than @age to @to
move the @ls that are more than @age old to @to, the newer ones stay

= S g=@ls k=file n=@age ;; MVS
the @ls of the last @age to @to
only my @ls from the past @age belong in @to

= S g=@ls k=file n=@age ;; CPS
the @ls of the last @age also to @to
copy only my @ls from the past @age to @to

= S g=@ls k=file n=@age ;; ZIPS
the @ls of the last @age as @zip
pack only my @ls from the past @age in @zip

= S g=@ls k=file n=1w ;; MVS
this week's @ls to @to
the @ls from this week -> @to

= S g=@ls k=file n=1d ;; MVS
today's @ls to @to
the @ls from today -> @to

= S g=@ls k=file x=@junk ;; MVS
the @ls to @to, but not the ones in @junk
@ls -> @to; leave @junk alone

= S g=@ls k=file x=@junk ;; DELS
the @ls can go, but not the ones in @junk
delete my @ls, leave @junk alone

= S g=@ls t=@bw ;; MVS
the @ls that mention @bw to @to
which @ls say @bw? those to @to

= S g=@ls t=@bw
which of the @ls mention @bw
what do my @ls say about @bw
look for @bw in the @ls

= L modified g=@ls ;; MVS
the @few newest @ls to @to
@to should get my latest @few @ls
last @few @ls -> @to

= L modified g=@ls ;; CPS
the @few newest @ls also to @to
copy my latest @few @ls to @to

= L modified g=@ls ;; ZIPS
the @few newest @ls as @zip
pack my latest @few @ls in @zip

= L modified rev g=@ls ;; DELS
the @few oldest @ls can go
delete the oldest @few of my @ls

= L modified rev g=@ls ;; MVS
the @few oldest @ls to @to
move the oldest @few of my @ls into @to

= L modified g=@ls
my @few newest @ls, just show
the latest @few @ls: which files

= L size g=@ls
my @few biggest @ls, just show

= fs.list {"path":".","recursive":true,"limit":1,"kind":"file","glob":"@ls"}
how many @ls do i have
count my @ls
number of @ls here, subfolders too

= fs.mkdir {"path":"@to","parents":true} ;; LS2 ;; fs.copy {"paths":"$2","into":"@to"}
a new folder @to with copies of my @ls
make @to and copy the @ls into it

= LSR ;; MVS ;; fs.search {"path":".","name_glob":"@ls2","kind":"file"} ;; fs.move {"paths":"$3","into":"@to2"}
the @ls to @to and the @ls2 to @to2
@ls -> @to, @ls2 -> @to2
put my @ls in @to, then my @ls2 in @to2

= LSR ;; MVS ;; fs.search {"path":".","name_glob":"@ls2","kind":"file"} ;; fs.delete {"paths":"$3"}
the @ls to @to and the @ls2 in the bin, i mean delete those
@ls -> @to, @ls2 -> delete

= LSR ;; DELS ;; fs.search {"path":".","name_glob":"@ls2","kind":"file"} ;; fs.delete {"paths":"$3"}
the @ls and the @ls2 can go
delete my @ls and also my @ls2

= LSR ;; ZIPS ;; fs.search {"path":".","name_glob":"@ls2","kind":"file"} ;; fs.archive {"paths":"$3","to":"@zip2"}
the @ls as @zip and the @ls2 as @zip2
@ls -> @zip, @ls2 -> @zip2

= KS ;; ZIPS ;; fs.search {"path":".","name_glob":"@kinds2"} ;; fs.archive {"paths":"$3","to":"@zip2"}
the @kinds as @zip and the @kinds2 as @zip2
@kinds -> @zip, @kinds2 -> @zip2
two archives: @zip with the @kinds, @zip2 with the @kinds2

= KS ;; CHRO ;; fs.search {"path":".","name_glob":"@kinds2"} ;; fs.delete {"paths":"$3"}
@kinds read-only, @kinds2 away
write protect the @kinds and delete the @kinds2

= KS ;; PREF ;; fs.search {"path":".","name_glob":"@kinds2"} ;; fs.move {"paths":"$3","into":"@to2"}
@kinds get @pre in front, and the @kinds2 go to @to2
prefix @pre for the @kinds; after that move the @kinds2 to @to2
""")

# ---------------------------------------------------------------- whole people

B("""
= TYPE
Dear Sir or Madam, I should be much obliged if the files in this directory could be grouped into folders by their extension.
yo this folder is mad messy, folder per file type pls
by type, sorted into folders, the files here should be
sorting! now! by extension! everything here!
sooo i have this folder, we're in it, and there's pdf and jpg and whatnot all mixed, could each get its own folder? thx :)
my files here make no sense, group them according to format in subfolders

= MONTH
the @le in here, one folder per month of change, format 2024-07
Kindly file all @le of this directory under the month in which they were last modified.
by month, sorted into folders, the @le here should be
yo put the @le here in month folders
@le: 2024-01, 2024-02 etc as folders, sorted in, this directory

= YEAR
by year, sorted into folders, the @le here should be
Kindly file all @le of this directory under the year in which they were last modified.
yo put the @le here in year folders

= SPC
Dear Sir or Madam, would you kindly replace all blanks in the file names of this directory by underscores.
yo no spaces in names here, use underscores
with underscores instead of blanks, that's how i want the names here
Ich mean... the names here should have no spaces, underscores please
"my cat.jpg" is bad, "my_cat.jpg" is good. fix all here

""".replace("Ich mean... the names here", "i mean... the names here") + """
= DASH
"my cat.jpg" is bad, "my-cat.jpg" is good. fix all here
yo no spaces in names here, use dashes
with dashes instead of blanks, that's how i want the names here

= LOWER
Dear Sir or Madam, would you kindly convert all file names of this directory to lower case.
yo lowercase all the names here
in small letters is how the names here should be written
"My Cat.JPG" is bad, "my cat.jpg" is good. fix all here

= PREFALL
""".replace("\n= PREFALL\n", "") + """
= ALL1 ;; PREF
Dear Sir or Madam, would you kindly put @pre in front of every file name of this directory.
yo stick @pre on every file here
with @pre in front, that's how all files here should be named
each file right here: @pre + its name

= SUFX
yo stick @suf on every @le here, before the dot
with @suf before the ending, that's how the @le here should be named

= UP1
yo number the @le here, @{st}1 @{st}2 and so on
with the names @{st}1, @{st}2 and so on, that's how i want the @le here
Kindly rename the @le of this directory to @{st}1, @{st}2, @{st}3 and so forth.

= UN ;; NAMEREP
Dear Sir or Madam, would you kindly write @v for @u in all file names.
yo the files say @u in the name, make it @v
with @v instead of @u, that's how the files should be named

= UN ;; DROPU
Dear Sir or Madam, would you kindly remove @u from all file names.
yo get @u out of the file names
without @u, that's how the files should be named

= S g=*.@x ;; EXTC
Dear Sir or Madam, would you kindly change the extension of all .@x to .@x2.
yo make the .@x all .@x2
with .@x2 at the end and not .@x, that's how these files should be named

= FLAT
Kindly bring all files from the subdirectories up to this directory.
yo pull everything out of the subfolders
out of the subfolders and up to here, that's where i want the files

= SUBDIR
Kindly create a directory @wd in each directory of this one.
yo put a @wd folder in every folder here
inside every folder here, a folder @wd i need

= SUBTOUCH
Kindly create an empty @pf in each directory of this one.
yo put an empty @pf in every folder here
inside every folder here, an empty @pf i need

= SUBCP
Kindly copy @pf to each directory of this one.
yo put @pf in every folder here
inside every folder here, a copy of @pf i need

= EMPTYD ;; DELS
Kindly delete all empty directories.
yo kill the empty folders
away with the empty folders

= DUPDEL
Kindly delete all duplicate files, keeping one of each.
yo kill the dupes, keep one each
away with the duplicates, one of each must stay

= KEEPN
Kindly keep only the @few latest @le of this directory and delete the others.
yo only the @few newest @le here stay
away with the @le here, except the @few latest

= KEEPND
Kindly keep only the @few latest @le in @pd and delete the others.
yo only the @few newest @le in @pd stay
away with the @le in @pd, except the @few latest

= UNZIPS
Kindly unpack every zip of this directory to a directory of the same name.
yo unzip everything here, own folders

= ZIPEACH
Kindly pack every directory of this one into a zip of the same name.
yo zip each folder here on its own

= BAKS
Kindly make a copy with the ending .bak of every @le in this directory.
yo .bak copies of the @le here

= FILESPER
Kindly tell me how many files each directory here holds.
yo how many files in each folder here

= PERKIND
Kindly tell me how many files of each type there are.
yo how many of each file type

= S g=@cachef k=folder ;; RDEL
Kindly delete all directories named @cachef.
yo kill every @cachef
away with all the @cachef folders

= KS ;; MVS
Dear Sir or Madam, I should be obliged if all @kinds were moved to @to.
yo chuck the @kinds in @to
in @to is where all the @kinds should go

= KS ;; CPS
Dear Sir or Madam, I should be obliged if all @kinds were copied to @to.
yo copy the @kinds to @to

= KS ;; DELS
Dear Sir or Madam, I should be obliged if all @kinds were deleted.
yo ditch the @kinds
away with the @kinds

= KS ;; ZIPS
Dear Sir or Madam, I should be obliged if all @kinds were packed into @zip.
yo zip up the @kinds, call it @zip

= KS ;; PREF
Dear Sir or Madam, I should be obliged if the names of all @kinds began with @pre.
yo put @pre on the front of the @kinds

= KS ;; CHRO
Kindly make all @kinds read-only.
yo lock the @kinds

= KS ;; GZX
Kindly compress each of the @kinds with gzip and remove the originals.
yo gzip the @kinds, one by one, dump the originals

= S g=@kinds o=@age ;; DELS
Kindly delete all @kinds that are older than @age.
yo ditch @kinds past @age
away with @kinds that are over @age old

= S g=@kinds o=@age ;; MVS
Kindly move all @kinds that are older than @age to @to.
yo chuck @kinds past @age in @to

= S g=@kinds min=@size ;; MVS
Kindly move all @kinds that are larger than @size to @to.
yo chuck @kinds over @size in @to

= S g=@kinds min=@size ;; DELS
Kindly delete all @kinds that are larger than @size.
yo ditch @kinds over @size

= KD ;; MVS
Kindly move all @kinds from @d to @to.
yo chuck the @kinds of @d in @to

= KD ;; DELS
Kindly delete all @kinds in @d.
yo ditch the @kinds in @d
""")
B("""
= REPHERE
Kindly replace @sw by @sw2 in all @te files of this directory and below.
yo swap @sw for @sw2 in the @te files
with @sw2 and not @sw, that's how all the @te files should read

= REPALL
Kindly replace @bw by @bw2 in all files.
yo swap @bw for @bw2 everywhere

= TOP1
Kindly insert the line @ph at the top of all @te files in this directory.
yo slap @ph on top of every @te here

= END1
Kindly append the line @ph to all @te files in this directory.
yo slap @ph at the end of every @te here

= TRAIL
Kindly remove trailing blanks from all @te files in this directory.
yo kill the trailing spaces in the @te here

= CRLF
Kindly convert all @te files in this directory to unix line ends.
yo fix the windows line ends in the @te here
""", te=SAYX("txt md csv json log py rs js ts html css xml yaml yml toml ini cfg conf sh sql tex".split()))

# ---------------------------------------------------------------- a teacher, a photographer, a sysadmin, a nurse, a lawyer, a musician, a shop, a student, a developer

B("""
= sh i=1; for f in *.jpg; do mv -n "$f" "@st$i.jpg"; i=$((i+1)); done
wedding shoot's done, the jpgs here still have camera names, @{st}1.jpg, @{st}2.jpg and onwards please
client wants the jpgs in this folder as @{st}1.jpg, @{st}2.jpg, ...
the jpgs here: number them, starting with @{st}1.jpg

= sh i=1; ls -tr *.jpg | while IFS= read -r f; do mv -n "$f" "@st$i.jpg"; i=$((i+1)); done
wedding shoot's done, number the jpgs here in the order they were taken, @{st}1.jpg, @{st}2.jpg ...
the jpgs here chronologically as @{st}1.jpg, @{st}2.jpg and so on

= sh i=1; for f in *.mp3; do mv -n "$f" "$(printf '%02d_%s' $i "$f")"; i=$((i+1)); done
car stereo plays by name, so put 01_, 02_ and so on in front of the mp3 here
track numbers ((01_, 02_ ...)) in front of each mp3 in this folder

= sh for f in *.mp3; do mv -n "$f" "$(echo "$f" | sed 's/^[0-9]*[ ._-]*//')"; done
the mp3 here begin with track numbers, off with them
01 Song.mp3 -> Song.mp3 for every mp3 here

= sh for f in *.jpg; do d=$(date -r "$f" +%F); mkdir -p "$d" && mv -n "$f" "$d/"; done
holiday jpgs here: a folder for each day
sort the jpgs in this folder by the day they were taken

= sh for f in *.jpg; do d=$(date -r "$f" +%Y-%m); mkdir -p "$d" && mv -n "$f" "$d/"; done
phone dump: jpgs of three years in here, a folder per month please
sort the jpgs in this folder by month

= sh for f in *.jpg; do mv -n "$f" "$(date -r "$f" +%F)_$f"; done
the agency wants the date in front of each jpg here, date of the shot
jpgs here: date of the file, underscore, name

= sh for f in *.pdf; do mv -n "$f" "$(date +%F)_$f"; done
incoming mail scanned, all pdfs here should get today's date in front
the pdfs here arrived today, so today's date before the name

= sh for f in *.pdf; do mv -n "$f" "${f%.pdf}@suf.pdf"; done
the signed pdfs are all here, give each @suf at the end of the name
pdfs here: @suf before .pdf

= sh for f in *.pdf; do d="${f%.pdf}"; mkdir -p "$d" && mv -n "$f" "$d/"; done
each case is a pdf here, i need a folder per case with the pdf in it
make a folder for every pdf here and put it in

= sh for f in *.pdf; do mkdir -p "${f%.pdf}"; done
make an empty folder for every pdf here, same name, the pdfs stay where they are
for each pdf here a folder with its name, don't move the pdfs

= sh for f in *.@xe; do mkdir -p "${f%.@xe}"; done
make an empty folder for every .@xe here, same name, the files stay where they are
for each .@xe here a folder with its name, don't move anything

= sh for f in *.@xe; do touch "${f%.@xe}.@xt"; done
for each .@xe here an empty .@xt of the same name
next to every .@xe here i need a blank .@xt with the same name

= sh mkdir -p @fd && mv -n *.zip @fd/ && cd @fd && for f in *.zip; do unzip -q "$f" -d "${f%.zip}"; done
move the zips here into @fd and unpack each of them there, own folders
the zips into @fd first, then unpack each in its own folder over there

= S g=*.log o=@age ;; GZX
disk alert on the log host: gzip every log older than @age, drop the plain ones
compress logs past @age one by one, originals away
pager went off... logs over @age old: gz, plain ones deleted

= S g=*.log o=@age ;; DELS
disk alert on the log host: delete every log older than @age
logs: retention @age, remove what's older
it's 3 am and the disk is full. logs older than @age, gone, now

= S g=*.log min=@size ;; GZX
logs over @size: gz each, plain ones away
any log above @size should be gzipped in place

= S p=@d g=*.log o=@age ;; GZX
logs in @d beyond @age: gzip each, drop the originals
@d: compress every log older than @age, one by one, plain ones away

= S p=@d g=*.log o=@age ;; DELS
logs in @d beyond @age: delete
@d: keep logs for @age, delete older ones

= S p=@d g=*.log o=@age ;; MVS
logs in @d beyond @age: to @to
@d: logs older than @age belong in @to

= S g=*.log t=@bw
which logs mention @bw
@bw in the logs, show me the lines

= S g=*.{key,pem} ;; CHP
audit says keys are world readable: all .key and .pem only for the owner
.key .pem -> go-rwx

= S g=*.sh ;; CHX
fresh clone and none of the .sh is executable, fix that
all .sh below here should have the x bit
chmod +x every .sh, all levels

= S g=*.sh ;; CHNX
no .sh should be executable, take the x off
chmod -x every .sh, all levels

= S g=*.env ;; CHP
all the .env files only for me
.env files hold passwords, close them to others

= sh find . -type f -name '*.conf' -exec sed -i 's/@sw/@sw2/g' {} +
server moved: @sw is now @sw2 in all .conf below here
.conf files, all levels: @sw -> @sw2

= sh for f in *.conf; do cp "$f" "$f.bak"; done
before i touch the configs: a .bak of each .conf here
.conf here, backup each as .bak

= sh find . -type f -name '*.html' -exec sed -i 's/@sw/@sw2/g' {} +
the website says @sw on every page, must be @sw2, all .html below here
.html files, all levels: @sw -> @sw2

= sh find . -type f -name '*.py' -exec sed -i 's/\\b@bw\\b/@bw2/g' {} +
refactor: the name @bw becomes @bw2 in all .py, whole words only
.py files, all levels: @bw -> @bw2, not as part of longer names

= sh find . -type f -name '*.py' -exec sed -i 's/\\t/    /g' {} +
tabs in my python files, everywhere below: 4 spaces instead
.py files, all levels: tab -> 4 spaces

= S g=__pycache__ k=folder ;; RDEL
every __pycache__ out
python litter: remove all __pycache__ folders
clean the repo of __pycache__, all levels

= S g=node_modules k=folder ;; RDEL
50 old js projects, each with node_modules, delete those folders
every node_modules out, i can npm install again
find and remove all node_modules

= S g=node_modules k=folder
how many node_modules are there? list them, no deleting
where are all my node_modules folders

= S g=*.{aux,log,toc,out} ;; DELS
latex litter, .aux .log .toc .out, delete
remove .aux, .log, .toc and .out files

= S g=*.{o,obj} ;; DELS
object files ((.o, .obj)) away
make clean by hand: delete .o and .obj

= S g=*.{class,jar} ;; DELS
delete .class and .jar files
java leftovers .class and .jar, out

= S g=*.orig ;; DELS
merge left .orig files all over, delete
.orig away, all levels

= S g=*.rej ;; DELS
patch left .rej files, delete
.rej away, all levels

= S g=*.part ;; DELS
half downloads ((.part)) can go
.part files are broken, delete every one

= S g=*.crdownload ;; DELS
chrome left .crdownload files, delete them
.crdownload away

= S g=core.* k=file ;; DELS
core dumps ((core.123 and so on)) eat the disk, delete
all files named core.something: delete

= S g=nohup.out ;; DELS
nohup.out in every folder, delete all of them
every nohup.out away

= S g=*conflicted* k=file ;; DELS
dropbox made conflicted copies, delete those
files with "conflicted copy" in the name can go

= S g=*conflicted* k=file
which conflicted copies did dropbox make? list
show files with "conflicted copy" in the name

= S g=*.{srt,sub} ;; MVS
subtitles ((.srt and .sub)) to @to

= S g=Screenshot* k=file ;; MVS
files that begin with Screenshot go to @to
my Screenshot... files belong in @to
all Screenshot* -> @to

= S g=Screenshot* k=file ;; DELS
files that begin with Screenshot can be deleted
all Screenshot* -> away

= S g=IMG_* k=file ;; MVS
files that begin with IMG_ go to @to
all IMG_* -> @to
the camera files ((IMG_...)) belong in @to

= S g=IMG_* k=file ;; CPS
files that begin with IMG_, copied to @to
copies of all IMG_* in @to

= S g=IMG_* k=file ;; ZIPS
all IMG_* as @zip
pack the camera files ((IMG_...)) in @zip

= S g=DSC* k=file ;; MVS
files that begin with DSC go to @to
all DSC* -> @to

= S g=IMG_* k=file ;; P IMG_|@pre
IMG_ in front of my pictures should be @pre
IMG_0123 -> @{pre}0123, all of them
replace IMG_ by @pre in the file names

= S g=DSC* k=file ;; P DSC|@pre
DSC in front of my pictures should be @pre
replace DSC by @pre in the file names

= S g=*Kopie* k=file ;; P  - Kopie|
german windows named copies "... - Kopie", drop the " - Kopie"

= S g=*copy* k=file ;; DELS
everything with copy in the name is a duplicate, delete
files named something copy can go

= S g=*old* k=file ;; MVS
everything with old in the name to @to
files named something old belong in @to

= S g=*draft* k=file ;; MVS
everything with draft in the name to @to
files named something draft belong in @to

= S g=*draft* k=file ;; DELS
everything with draft in the name can go
files named something draft: delete

= S g=*final* k=file ;; CPS
everything with final in the name also to @to
copies of all files named something final in @to

= S g=*backup* k=file ;; DELS
everything with backup in the name can go
files named something backup: delete

= S g=*test* k=file ;; DELS
everything with test in the name can go
files named something test: delete, nothing else
""".replace('''
IMG_0123 -> @{pre}0123, all of them''', ""), xe="pdf txt docx mp3 wav jpg md csv".split(), xt="txt md srt json yml".split(), fd=lambda r: low(r), pre=lambda r: (lambda w: (w, w))(low(r) + r.choice("__-")))

# ---------------------------------------------------------------- half said, taken back, said again

B("""
= KS ;; MVS
the @kinds to @to2, no sorry, to @to
move the @kinds into... what's it called... @to, right, @to
@kinds -> @to ((not @to2!))
copy the @kinds, no, MOVE the @kinds to @to
i said copy before but i meant move: @kinds to @to
hmm @kinds should go, let me think, in @to i guess
delete the @kinds? no! move them to @to
scrap that, @kinds into @to instead of the bin

= KS ;; CPS
move the @kinds, no, COPY the @kinds to @to
i said move before but i meant copy: @kinds to @to
the @kinds to @to, as copies i mean
@kinds -> @to ((copy!!))

= KS ;; DELS
move the @kinds, ah no, just delete them
@kinds to the... no, simply delete them all
archive the @kinds? nah, delete

= KS ;; ZIPS
the @kinds as @zip2, no, as @zip
@kinds in an archive, let's call it, hm, @zip
delete the @kinds, wait, no, pack them as @zip

= S g=@kinds o=@age ;; DELS
@kinds older than @age2, no, make it @age, can be deleted
delete @kinds older than, let me see, @age

= S g=@kinds o=@age ;; MVS
@kinds older than @age2, no, make it @age, go to @to
move @kinds older than, let me see, @age, into @to

= S g=@kinds min=@size ;; MVS
@kinds over @size2, no, over @size, to @to
move @kinds over, hmm, @size, into @to

= S g=@kinds min=@size ;; DELS
@kinds over @size2, no, over @size, can be deleted

= KS ;; PREF
@pre2 in front of the @kinds, no wait, @pre
put, er, @pre in front of the names of the @kinds

= UN ;; NAMEREP
@u should be @v2, sorry, @v in the file names
in file names @u becomes, hm, @v

= S g=*.@x ;; EXTC
.@x to .@x3, no i mean .@x2
the .@x should be .@x2 and not .@x3

= LSR ;; MVS
the @ls to @to2... no, @to
my @ls, er, in @to please

= LSR ;; DELS
move the @ls... no, delete them

= LSR ;; ZIPS
my @ls as @zip2, no, as @zip

= KD ;; MVS
the @kinds from @d to @to2, no, to @to
from @d, wait, yes, from @d the @kinds to @to

= UP1
the @le here as @{st2}1, no, as @{st}1, @{st}2 and so on
number the @le here, er, @{st}1, @{st}2, you know

= SEQD
folders @{st}1 to @{st}@{n2}, no, to @{st}@{n}
folders @{st}1 up to, let me count, @{st}@{n}

= SEQF
empty files @{st}1.txt to @{st}@{n2}.txt, no, to @{st}@{n}.txt
empty files @{st}1.txt up to, let me count, @{st}@{n}.txt

= SUBDIR
a folder @wd2, no, @wd in each folder here
in each folder here a, hm, @wd folder

= KEEPN
keep @few2, no, @few of the newest @le here, delete the older @le
the newest, let's say, @few @le here stay, older ones out
""", few=lambda r: (lambda k: (t2.NUM[k] if k in t2.NUM and r.random() < 0.6 else str(k), str(k)))(r.choice([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20])), n=lambda r: str(r.randint(3, 40)))

# ---------------------------------------------------------------- the problem only

B("""
= SPC
half my scripts fail as the file names here have blanks ((underscores would be fine))
every link to these files is broken at the first blank; underscores wouldn't do that
the blanks in these names, they'll be the end of me. underscores!

= LOWER
links to these files break because of capital letters in the names
windows didn't care about capitals in these names, linux does; lower case would help

= TYPE
nobody finds anything here, all types in one heap
i can't see the pdfs for all the jpgs in here, each type needs its own folder

= FLAT
i have to open eight folders to find one file; i want all of them up here
too deep! files should be right here and not five folders down

= EMPTYD ;; DELS
there are folders with nothing in them and they annoy me
why are there empty folders? get them out of my sight

= EMPTYF ;; DELS
there are files with nothing in them and they annoy me
files of 0 bytes shouldn't exist here

= DUPDEL
i'm paying for cloud space and half of this is there twice, one copy each is enough
the same photo again and again... one of each is plenty

= CRLF
bash chokes on the @te files here, they have windows line ends
the @te here show ^M at every line end

= TRAIL
the reviewer complains about blanks at line ends in the @te here
every save of the @te here shows trailing whitespace, i want it gone

= KS ;; CHX
permission denied for every one of the @kx, they should run
the @kx won't start, no execute permission

= KS ;; CHW
can't save any of the @kinds, they are read only
every one of the @kinds opens read-only and i have to edit them

= KS ;; CHRO
people keep changing the @kinds and they mustn't
someone edited the @kinds again, they should be unchangeable

= KS ;; CHP
anyone who logs in here can read my @kinds, that must not be
my @kinds are open to everybody, they should be only for me

= KS ;; DELS
the @kinds are in my way, all of them
the @kinds shouldn't be here, they shouldn't be anywhere

= S g=@cachef k=folder ;; RDEL
my backup takes hours because of all the @cachef folders, they can go
@cachef in every project eats my disk, they are all disposable

= KEEPN
there's an @le here for every day since 2019, @few would be enough, the newest
i have far too many @le here; @few should be left, the latest

= KEEPND
there's an @le in @pd for every day since 2019, @few would be enough, the newest
i have far too many @le in @pd; @few should be left, the latest

= UN ;; DROPU
@u stands in every file name and it says nothing
why does @u have to be in the file names? it shouldn't

= UN ;; NAMEREP
the file names still carry the old name @u, the new one is @v
file names with @u are wrong since tuesday, @v is right

= S g=*.@x ;; EXTC
the viewer doesn't open .@x, it wants .@x2
nothing recognises these .@x, as .@x2 they'd be fine

= UNZIPS
nothing but zips in here, and i need what's inside, each in its own folder
""".replace("@kx", "@kinds"), te=SAYX("txt md csv json log py js sh yml conf".split()))

# ---------------------------------------------------------------- the rarer jobs, once more

B("""
= SUBTEXT
a @pf with the words @ph in every folder here
each of the folders in this directory gets a @pf, and it says @ph
@pf / every subfolder / text: @ph
my students each have a folder here, put a @pf in all of them that reads @ph

= sh for d in */; do for f in "$d"*.@xe; do [ -f "$f" ] && mv -n "$f" "$d${d%/}_${f##*/}"; done; done
.@xe files one level down: foldername_ in front of each
so i know where they come from, each .@xe in the folders here should start with its folder's name

= FOLDERX
foldername_ in front of each @le here
so i know where they come from, each @le here should start with the name of this folder

= sh i=0; for f in *.@xe; do d=part$((i/@big+1)); mkdir -p "$d" && mv -n "$f" "$d/"; i=$((i+1)); done
the .@xe here in batches of @big, folders part1, part2, ...
the upload takes @big files at most, so .@xe here into part1, part2 and so on, @big each
@big .@xe per folder: part1 part2 part3, all that are here

= sh i=@n; for f in *.@xe; do mv -n "$f" "@st$i.@xe"; i=$((i+1)); done
the .@xe here should go on from @{st}@{n}.@xe
number the .@xe here, the first is @{st}@{n}.@xe and so forth
.@xe here: @{st}@{n}.@xe, next one up, and so on

= sh for i in $(seq @n -1 1); do mv -n @st$i.@xe @st$((i+1)).@xe; done
@{st}1.@xe up to @{st}@{n}.@xe each one number higher please
make @{st}1.@xe @{st}2.@xe and so on up to @{st}@{n}.@xe one higher, there's a new first one coming

= sh for f in *.@xe; do b="${f%.@xe}"; mv -n "$f" "$(echo "$b" | cut -c1-@few).@xe"; done
.@xe names here: @few characters is enough, cut the rest, keep the ending
limit the .@xe names in this folder to @few characters

= sh for f in *.@xe; do mv -n "$f" "$(echo "$f" | sed 's/^.\\{@few\\}//')"; done
.@xe names here: first @few characters off
cut @few characters from the start of the .@xe names in this folder
the .@xe here start with @few characters of rubbish

= sh for f in *.@xe; do b="${f%.@xe}"; mv -n "$f" "$(echo "$b" | sed 's/.\\{@few\\}$//').@xe"; done
.@xe names here: last @few characters before the dot off
cut @few characters from the end of the .@xe names in this folder, not from the ending

= sh for f in *.@xe; do b="${f%.@xe}"; mv -n "$f" "$(echo "$b" | tr '.' '_').@xe"; done
.@xe names here: dots to underscores, only the last dot stays
too many dots in the .@xe names here, underscores instead, ending stays

= sh for f in *.@xe; do mv -n "$f" "$(echo "${f%.@xe}" | tr -d '0-9').@xe"; done
.@xe names here: no digits
the .@xe names in this folder shouldn't have any numbers in them

= sh for f in *.@xe; do b="${f%.@xe}"; mv -n "$f" "$(echo "$b" | sed 's/[ ._-]*[0-9]*$//').@xe"; done
.@xe names here: number at the end off
the .@xe names in this folder shouldn't end in a number

= sh for f in *.@xe; do mv -n "$f" "$(echo "$f" | sed 's/^[0-9]*[ ._-]*//')"; done
.@xe names here: number at the front off
the .@xe names in this folder shouldn't begin with a number

= sh for f in *.@xe; do mv -n "$f" "${f%.@xe}_$(date +%F).@xe"; done
.@xe names here: today's date at the end
the .@xe names in this folder should end with the date of today, before the ending

= sh for f in *.@xe; do mv -n "$f" "${f%.@xe}_$(date -r "$f" +%F).@xe"; done
.@xe names here: date of the file at the end
the .@xe names in this folder should end with the date of the file, before the ending

= sh for f in *.@xe; do mv -n "$f" "$(date -r "$f" +%F)_$f"; done
.@xe names here: date of the file at the front
the .@xe names in this folder should begin with the date of the file
each .@xe here with the date it was changed before its name

= sh for f in *.@xe; do mv -n "$f" "$(date +%F)_$f"; done
.@xe names here: today's date at the front
the .@xe names in this folder should begin with the date of today

= sh for f in *.@xe; do mv -n "$f" "$(echo "$f" | tr 'A-Z' 'a-z')"; done
.@xe names here: small letters
the .@xe names in this folder should be all lower case
only the .@xe here: names to lowercase

= sh for f in *.@xe; do mv -n "$f" "$(echo "$f" | tr 'a-z' 'A-Z')"; done
.@xe names here: capital letters
the .@xe names in this folder should be all upper case

= sh for f in *.@xe; do mv -n "$f" "$(echo "$f" | sed 's/^./\\U&/')"; done
.@xe names here: first letter big
the .@xe names in this folder should begin with a capital

= sh for f in *.@xe; do mv -n "$f" "${f%.@xe}@suf.@xe"; done
.@xe names here: @suf before the ending
the .@xe names in this folder should have @suf at the end, before the dot
add @suf to each .@xe name here, in front of the ending

= sh for f in *.@xe; do cp "$f" "$f.bak"; done
.@xe here: a .bak of each
copy each .@xe here to the same name plus .bak

= sh for f in *.@xe; do d="${f%.@xe}"; mkdir -p "$d" && mv -n "$f" "$d/"; done
.@xe here: each in a folder of its name
make a folder per .@xe here and put the file in

= sh for f in *.@xe; do zip -q "${f%.@xe}.zip" "$f"; done
.@xe here: a zip of each
zip each .@xe here separately, same name

= sh ls -t *.@xe | sed '1,@{few}d' | xargs -rd '\\n' rm --
.@xe here: keep the @few newest, delete the rest of the .@xe
of the .@xe here just the latest @few should be left

= sh mkdir -p @fd && ls -t *.@xe | sed '1,@{few}d' | xargs -rd '\\n' mv -n -t @fd --
.@xe here: the @few newest stay, the rest of the .@xe to @fd
of the .@xe here all but the latest @few should go to @fd

= sh find . -mindepth 2 -type f -name '*.@xe' -exec mv -n -t . {} +
.@xe in the subfolders: all up here
lift every .@xe out of the subfolders to this level

= sh mkdir -p @fd && for i in $(seq @n @nn); do mv -n @st$i.@xe @fd/; done
@{st}@{n}.@xe - @{st}@{nn}.@xe => @fd
from @{st}@{n}.@xe until @{st}@{nn}.@xe, all into @fd

= sh for i in $(seq @n @nn); do rm @st$i.@xe; done
@{st}@{n}.@xe - @{st}@{nn}.@xe => delete
from @{st}@{n}.@xe until @{st}@{nn}.@xe, all away

= sh for i in $(seq @n @nn); do touch @st$i.@xe; done
@{st}@{n}.@xe - @{st}@{nn}.@xe, new and empty
empty files from @{st}@{n}.@xe until @{st}@{nn}.@xe

= sh for i in $(seq @n @nn); do mkdir -p @st$i; done
@{st}@{n} - @{st}@{nn}, new folders
folders from @{st}@{n} until @{st}@{nn}
carry on with the folders, @{st}@{n} to @{st}@{nn}
""", xe="txt md csv json log pdf jpg jpeg png mp3 wav mp4 docx html svg gif".split(), big=lambda r: str(r.choice([10, 20, 25, 30, 40, 50, 100, 200, 250, 500, r.randint(5, 999)])), n=lambda r: str(r.randint(2, 9)), nn=lambda r: str(r.randint(10, 60)), fd=lambda r: low(r))
B("""
= S k=file min=@size d=1 ;; MVS
files right here over @size to @to, not those in subfolders
only this level: bigger than @size -> @to

= S k=file o=@age d=1 ;; MVS
files right here older than @age to @to, not those in subfolders
only this level: older than @age -> @to

= S k=file o=@age d=1 ;; DELS
files right here older than @age: delete, not those in subfolders
only this level: older than @age -> away

= S k=file n=@age ;; MVS
whatever i changed in the last @age goes to @to
files of the past @age -> @to

= S k=file n=1d ;; MVS
all files from today to @to
whatever i did today -> @to

= S k=file n=1d ;; CPS
all files from today also to @to
copy whatever i did today to @to

= S k=file n=1d ;; ZIPS
all files from today as @zip
pack whatever i did today in @zip

= S k=file n=1w ;; ZIPS
all files from this week as @zip
pack whatever i did this week in @zip

= S k=file n=1mo ;; ZIPS
all files from this month as @zip
pack whatever i did this month in @zip

= S k=file n=1mo ;; CPS
all files from this month also to @to
copy whatever i did this month to @to

= S k=file min=@size ;; ZIPS
files over @size as @zip
pack what's bigger than @size in @zip

= S k=file min=@size ;; GZX
gzip everything over @size one by one, drop the originals
files over @size: .gz each, plain ones away

= S k=file o=@age ;; ZIPX
files older than @age into @zip, then delete them
archive whatever is older than @age in @zip, originals off the disk
put the old stuff ((over @age)) in @zip and clean it up here

= S k=file o=@age ;; ZIPS
files older than @age into @zip, keep them too
pack whatever is older than @age in @zip, originals stay

= S p=@d k=file o=@age ;; ZIPX
files of @d older than @age into @zip, then delete them
archive what's older than @age in @d as @zip, originals off the disk

= S p=@d k=file o=@age ;; ZIPS
files of @d older than @age into @zip, keep them too

= S p=@d k=file min=@size ;; DELS
files of @d over @size can be deleted
@d: > @size -> delete

= S p=@d k=file min=@size ;; ZIPS
files of @d over @size as @zip

= S p=@d k=file n=@age ;; MVS
files of @d from the last @age to @to
@d: newer than @age -> @to

= S p=@d g=@kinds max=@size ;; DELS
@kinds of @d under @size: delete
@d: @kinds < @size -> away

= S p=@d g=@kinds max=@size ;; MVS
@kinds of @d under @size to @to
@d: @kinds < @size -> @to

= L modified p=@d ;; CPS
copy the @few newest files of @d to @to
@d's @few latest files also to @to

= L modified p=@d g=@kinds ;; MVS
the @few newest @kinds of @d to @to
@d: latest @few @kinds -> @to

= L modified p=@d g=@kinds ;; CPS
copy the @few newest @kinds of @d to @to
@d: latest @few @kinds also to @to

= L modified rev p=@d g=@kinds ;; DELS
the @few oldest @kinds of @d can go
@d: oldest @few @kinds -> delete

= L size p=@d g=@kinds ;; MVS
the @few biggest @kinds of @d to @to
@d: largest @few @kinds -> @to

= L size rev g=@kinds ;; MVS
the @few smallest @kinds to @to
@to gets my @few smallest @kinds

= L size rev g=@kinds ;; DELS
the @few smallest @kinds can go
delete my @few smallest @kinds

= L size rev
the @few smallest files, just show
which are my @few smallest files

= L modified g=*.@xe ;; MVS
the @few newest .@xe to @to
last @few .@xe -> @to

= L modified g=*.@xe ;; CPS
the @few newest .@xe also to @to
copy my latest @few .@xe to @to

= L modified g=*.@xe ;; ZIPS
the @few newest .@xe as @zip
pack my latest @few .@xe in @zip

= L modified rev g=*.@xe ;; DELS
the @few oldest .@xe can go
delete my oldest @few .@xe

= L modified rev g=*.@xe ;; MVS
the @few oldest .@xe to @to
my oldest @few .@xe -> @to

= L size g=*.@xe ;; MVS
the @few biggest .@xe to @to
my largest @few .@xe -> @to

= L size g=*.@xe ;; DELS
the @few biggest .@xe can go

= L modified g=*.@xe ;; CHRO
the @few newest .@xe read-only please
""", xe="txt md csv json log pdf jpg png mp3 mp4 docx html zip".split())

# ---------------------------------------------------------------- exceptions in all their words

B("""
= S g=@kinds x=@x ;; MVS
all @kinds apart from @x to @to
@kinds to @to, excluding @x
besides @x all the @kinds go to @to
every one of the @kinds bar @x should be in @to
@kinds -> @to ((minus @x))
leave @x where it is and move the remaining @kinds to @to

= S g=@kinds x=@x ;; CPS
copy all @kinds apart from @x to @to
@kinds also to @to, excluding @x
besides @x all the @kinds are to be copied to @to

= S g=@kinds x=@x ;; DELS
all @kinds apart from @x can go
@kinds: delete, excluding @x
besides @x all the @kinds are trash
leave @x where it is and delete the remaining @kinds
every one of the @kinds bar @x: delete
i still work on @x, the other @kinds can be deleted

= S g=@kinds x=@x ;; ZIPS
all @kinds apart from @x in @zip
@kinds into @zip, excluding @x
besides @x all the @kinds go in @zip

= S g=@kinds x=@x ;; CHRO
all @kinds apart from @x read-only
@kinds: write protect, excluding @x
besides @x nobody should change the @kinds

= S g=@kinds x=@x ;; CHP
all @kinds apart from @x only for me
@kinds private, excluding @x

= S g=@kinds x=@x ;; GZ
gzip all @kinds apart from @x one by one, keep the plain ones
@kinds: .gz each, excluding @x, originals stay

= S g=@kinds x=@x ;; GZX
gzip all @kinds apart from @x one by one, plain ones away
@kinds: .gz each, excluding @x, originals away

= S g=@kinds x=@x ;; PREF
all @kinds apart from @x get @pre in front
@kinds: prefix @pre, excluding @x

= S g=@kinds x=@x ;; UNDER
all @kinds apart from @x: blanks in the names to underscores

= S g=@kinds x=@x
which @kinds do i have besides @x
@kinds other than @x, list
""", **t2.KX)
B("""
= S g=@kinds x=@junk ;; MVS
all @kinds apart from those in @junk to @to
@kinds to @to, excluding @junk
besides what's in @junk all the @kinds go to @to

= S g=@kinds x=@junk ;; CPS
copy all @kinds apart from those in @junk to @to
@kinds also to @to, excluding @junk

= S g=@kinds x=@junk ;; DELS
all @kinds apart from those in @junk can go
@kinds: delete, excluding @junk
besides what's in @junk all the @kinds are trash

= S g=@kinds x=@junk ;; ZIPS
all @kinds apart from those in @junk in @zip
@kinds into @zip, excluding @junk

= S g=@kinds x=@junk ;; CHRO
all @kinds apart from those in @junk read-only

= S g=@kinds x=@junk
which @kinds do i have besides those in @junk
@kinds excluding @junk, list

= S g=@kinds x=*@zubi* ;; MVS
all @kinds apart from the ones called @zubi something to @to
@kinds to @to, excluding *@zubi*

= S g=@kinds x=*@zubi* ;; CPS
copy all @kinds apart from the ones called @zubi something to @to
@kinds also to @to, excluding *@zubi*

= S g=@kinds x=*@zubi* ;; DELS
all @kinds apart from the ones called @zubi something can go
@kinds: delete, excluding *@zubi*
every one of the @kinds unless it has @zubi in the name: delete

= S g=@kinds x=*@zubi* ;; CHRO
all @kinds apart from the ones called @zubi something read-only

= S g=@kinds x=*@zubi* ;; PREF
all @kinds apart from the ones called @zubi something get @pre in front

= S g=@kinds o=@age x=*@zubi* ;; DELS
@kinds older than @age can go, apart from the ones called @zubi something
delete @kinds past @age unless @zubi is in the name

= S g=@kinds o=@age x=@junk ;; MVS
@kinds older than @age to @to, apart from those in @junk
move @kinds past @age to @to, excluding @junk

= S g=@kinds min=@size x=@junk ;; DELS
@kinds over @size can go, apart from those in @junk
delete @kinds above @size, excluding @junk

= S g=@kinds min=@size x=@junk ;; MVS
@kinds over @size to @to, apart from those in @junk
move @kinds above @size to @to, excluding @junk

= S g=*.@xe x=@junk ;; EXTE
""".replace('''
= S g=*.@xe x=@junk ;; EXTE
''', "") + """
= S k=file x=*.@xe d=1 ;; MVS
all files here apart from the .@xe to @to
besides the .@xe all files of this folder go to @to
files here to @to, excluding .@xe

= S k=file x=*.@xe d=1 ;; CPS
copy all files here apart from the .@xe to @to
files here also to @to, excluding .@xe

= S k=file x=*.@xe d=1 ;; DELS
all files here apart from the .@xe can go
besides the .@xe all files of this folder are trash
files here: delete, excluding .@xe

= S k=file x=*.@xe d=1 ;; ZIPS
all files here apart from the .@xe in @zip
files here as @zip, excluding .@xe

= S k=file x=*.@xe d=1 ;; CHRO
all files here apart from the .@xe read-only

= S k=file x=*.@xe d=1 ;; PREF
all files here apart from the .@xe get @pre in front
files here: prefix @pre, excluding .@xe

= S k=file x=*@zubi* d=1 ;; MVS
all files here apart from those called @zubi something to @to
files here to @to unless @zubi is in the name

= S k=file x=*@zubi* d=1 ;; DELS
all files here apart from those called @zubi something can go
files here: delete unless @zubi is in the name
keep only what has @zubi in the name, delete the other files here

= S p=@d k=file x=*@zubi* d=1 ;; DELS
all files in @d apart from those called @zubi something can go
in @d keep only what has @zubi in the name, delete its other files

= S p=@d k=file x=*.@xe d=1 ;; CPS
copy all files of @d apart from the .@xe to @to
files of @d also to @to, excluding .@xe

= S p=@d k=file x=*.@xe d=1 ;; ZIPS
all files of @d apart from the .@xe in @zip
files of @d as @zip, excluding .@xe

= S k=folder x=@junk d=1 ;; MVS
all folders here apart from @junk to @to
besides @junk all folders of this place go to @to

= S k=folder x=@junk d=1 ;; ZIPS
all folders here apart from @junk in @zip
folders here as @zip, excluding @junk

= S k=folder x=@junk d=1 ;; RDEL
all folders here apart from @junk can go, with everything in them
folders here: delete with contents, excluding @junk

= S x=@junk d=1 ;; RDEL
all that's here apart from @junk can go, folders too
everything here: delete, excluding @junk, folders included

= S x={@junk,@junk2} d=1 ;; RDEL
all that's here apart from @junk and @junk2 can go, folders too
""", xe="txt md csv json log pdf jpg png mp3 mp4 docx html zip".split())

# ---------------------------------------------------------------- only keywords, and speech written down

B("""
= SPC
names spaces underscores here
file names no spaces underscore this folder
okay so um can you go through the files here and like put underscores where the spaces are

= DASH
names spaces dashes here
file names no spaces hyphen this folder
okay so um can you go through the files here and like put dashes where the spaces are

= LOWER
names lowercase here
file names small letters this folder
okay so um can you go through the files here and like make the names all lower case

= UPPER
names uppercase here
file names capitals this folder

= TYPE
sort here by type folders
files extension folders this directory
okay so um can you go through the files here and like put each type in its own folder

= TYPED
sort @pd by type folders
files extension folders @pd

= MONTH
sort @le here by month folders
@le month folders this directory
okay so um can you go through the @le here and like put each month in its own folder

= YEAR
sort @le here by year folders
@le year folders this directory

= LETTER
sort here by first letter folders
files initial folders this directory

= FLAT
flatten subfolders here
all files subfolders up here
okay so um can you take all the files out of the subfolders and like put them right here

= SUBDIR
every folder here new folder @wd
okay so um can you go through the folders here and like make a @wd in each one

= SUBTOUCH
every folder here empty file @pf
okay so um can you go through the folders here and like make an empty @pf in each one

= SUBCP
every folder here copy @pf
okay so um can you go through the folders here and like copy @pf into each one

= EMPTYD ;; DELS
delete empty folders
remove folders nothing inside

= EMPTYF ;; DELS
delete empty files
remove files zero bytes

= DUPDEL
delete duplicates keep one
remove identical files one stays

= DUPS
show duplicates
list identical files

= KEEPN
keep newest @few @le here delete older
okay so um of the @le here just keep the newest @few and like delete the older ones

= UNZIPS
unzip all here own folders
okay so um can you go through the zips here and like unpack each to its own folder

= ZIPEACH
zip every folder here separately

= BAKS
bak copies all @le here
okay so um can you go through the @le here and like make a .bak of each one

= SUFX
@le names here append @suf before ending
okay so um can you go through the @le here and like put @suf at the end of each name

= UP1
number @le here @{st}1 @{st}2
okay so um can you go through the @le here and like call them @{st}1, @{st}2 and so on

= OWNDATE
@le names here prefix file date
okay so um can you go through the @le here and like put the date of each file in front

= TODAY
@le names here prefix today's date
okay so um can you go through the @le here and like put today's date in front

= FILESPER
count files per folder here
number of files each folder

= PERKIND
count files per type
number of files each extension

= KS ;; MVS
all @kinds move @to
okay so um can you take all the @kinds and like put them in @to

= KS ;; CPS
all @kinds copy @to
okay so um can you take all the @kinds and like make copies in @to

= KS ;; DELS
all @kinds delete
okay so um can you take all the @kinds and like delete them

= KS ;; ZIPS
all @kinds archive @zip
okay so um can you take all the @kinds and like pack them as @zip

= KS ;; PREF
all @kinds prefix @pre
okay so um can you take all the @kinds and like put @pre in front of the names

= KS ;; CHRO
all @kinds readonly
okay so um can you take all the @kinds and like make them read-only

= KS ;; GZX
all @kinds gzip each delete originals

= KS ;; GZ
all @kinds gzip each keep originals

= LSR ;; MVS
all my @ls move @to
okay so um can you find my @ls and like put them in @to

= LSR ;; DELS
all my @ls delete

= LSR ;; ZIPS
all my @ls archive @zip
okay so um can you find my @ls and like pack them as @zip

= UN ;; NAMEREP
file names @u replace by @v
okay so um wherever a file name says @u can you like make it @v

= UN ;; DROPU
file names remove @u
okay so um wherever a file name says @u can you like take that out

= S g=*.@x ;; EXTC
rename ending .@x .@x2 all
okay so um all the .@x can you like make them .@x2

= S g=@kinds o=@age ;; DELS
@kinds older @age delete
okay so um the @kinds that are older than @age can you like delete them

= S g=@kinds o=@age ;; MVS
@kinds older @age move @to

= S g=@kinds min=@size ;; MVS
@kinds larger @size move @to

= S g=@kinds min=@size ;; DELS
@kinds larger @size delete

= S g=@cachef k=folder ;; RDEL
delete all @cachef folders
@cachef folders remove everywhere
""")
B("""
= REPHERE
replace @sw by @sw2 in all @te files
okay so um in all the @te files can you like put @sw2 where it says @sw
@te files @sw into @sw2

= TOP1
okay so um in all the @te files here can you like put @ph as the first line

= END1
okay so um in all the @te files here can you like put @ph as the last line

= TRAIL
trailing blanks @te here remove

= CRLF
crlf lf @te here

= NOEMPTY
empty lines @te here remove
""", te=SAYX("txt md csv json log py rs js ts html css xml yaml yml toml ini cfg conf sh sql tex".split()))
