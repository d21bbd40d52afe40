"""English talk about changing things: making, writing, renaming, moving, copying, deleting, packing, tidying up; with exceptions."""

import json
import re

import intents
import langs
import lib
from phrases import Family, Raw

FAMILY = Family("talk_change")
add = FAMILY.add
EN = langs.LANGS["en"]

# ---------------------------------------------------------------- values


def q(f):
    """A name as said (now and then in quotes) and as it is written."""
    def g(r):
        name = f(r)
        return lib.quoted(r, name), name
    return g


def bare(f):
    """A name without blanks and marks, for shell lines."""
    def g(r):
        while True:
            name = f(r)
            if re.fullmatch(r"[\w./~-]+", name, re.ASCII) and not name.startswith("-"):
                return lib.quoted(r, name), name
    return g


def inner(args):
    """Arguments without the braces around them."""
    return Raw(json.dumps(args, ensure_ascii=False, separators=(",", ":"))[1:-1])


def words(r, template, slots=None):
    w = lib.Wording(r, EN.PH, slots or {})
    return w.finish(w.expand(template))


FILE = q(lambda r: lib.file_path(r))
TEXT = q(lambda r: lib.file_path(r, lib.EXT_TEXT))
def _name(r, exts=lib.EXT):
    while True:
        n = lib.file_name(r, exts)
        if "/" not in n:
            return n


NAME = q(_name)
TEXTNAME = q(lambda r: _name(r, lib.EXT_TEXT))
SFILE = bare(lambda r: lib.file_path(r, lib.EXT_TEXT))
CONF = bare(lambda r: lib.file_path(r, "conf ini cfg env toml yaml properties cfg".split()))
SCRIPT = q(lambda r: lib.file_path(r, "sh sh py pl rb bash run AppImage".split()))
ARCH = q(lambda r: lib.file_path(r, "zip zip zip tar.gz tar.gz tgz tar tar.zst".split()))


PHONE = "/sdcard/DCIM /sdcard/DCIM/Camera /sdcard/Download /sdcard/Pictures /sdcard/Music ~/storage/downloads ~/storage/dcim ~/storage/shared ~/storage/pictures ~/storage/music /storage/emulated/0/Download ~/storage/external-1 /sdcard/Documents /sdcard/WhatsApp/Media".split()


def _folder(r):
    if r.random() < 0.03:
        return r.choice(PHONE)
    while True:
        f = lib.folder_path(r)
        if f not in ("~", ".", "/") and "." not in f.rsplit("/", 1)[-1]:
            return f


def _fname(r):
    while True:
        f = lib.folder_name(r)
        if "." not in f:
            return f


def DIR(r):
    f = _folder(r)
    return lib.quoted(r, f) + ("/" if r.random() < 0.07 and " " not in f else ""), f


SDIR = bare(_folder)
FNAME = q(_fname)
SNAME = bare(_fname)


def join(folder, name):
    return name if folder in (".", "") else folder.rstrip("/") + "/" + name


def NEWARCH(r):
    s = {}
    name = intents.archive_name(r, EN, s)
    return s["to"], name


def plaintext(r):
    return lib.a_text(r)


def T(r):
    """A text that is written, in quotes or bare."""
    x = r.random()
    if x < 0.35:
        t = r.choice(NOTES)
    else:
        t = lib.a_text(r)
    if re.fullmatch(r"[\w.@ -]+", t) and r.random() < 0.2 and t.count(" ") == 0:
        return t, t
    return lib.in_quotes(r, t), t


NOTES = """buy eggs and milk|call the dentist on monday|pick up the kids at 4|renew the passport|wifi password is hunter2|ask tom about the invoice|return the library books
meeting moved to friday|send the slides to anna|gift ideas for mom|order more coffee|the server restarts at night|check the oil|pay the electricity bill|dentist 9:30 tuesday
remember to lock the door|new shoes size 42|ideas for the talk|room 214|fix the login bug|deploy on thursday|flight LH123 at 7am|thanks for everything|I was here|first draft
Happy Birthday Lisa!|see you at 8|todo: clean the kitchen|Total: 42 EUR|Dear all,|This is a test|hello from me|lunch with sara|book a table for two|Do not touch|version 2|closed
192.168.0.10 nas.local|DEBUG=1|PORT=3000|node_modules/|*.pyc|alias ll='ls -la'|title: My page|- milk|* bread|# Shopping list|import sys|set -e|127.0.0.1 test.local""".replace("\n", "|").split("|")


def TQ(r):
    """A text always in quotes."""
    t = r.choice(NOTES) if r.random() < 0.35 else lib.a_text(r)
    return lib.in_quotes(r, t), t


def W(r):
    """A word that is looked for or put in its place: bare or in quotes."""
    t = lib.a_text(r)
    if re.fullmatch(r"[\w@-]+", t) and r.random() < 0.45:
        return t, t
    return lib.in_quotes(r, t), t


def SW(r):
    """A word that is safe in a sed line."""
    while True:
        t = lib.a_text(r)
        if re.fullmatch(r"[\w@: -]+", t, re.ASCII):
            return (t if " " not in t and r.random() < 0.5 else lib.in_quotes(r, t)), t


def _sel(template):
    def g(r):
        s = {}
        args = intents.selection(r, EN, s)
        return words(r, template, s), inner(args)
    return g


_SEL, _BARE = _sel("<sel>"), _sel("<selbare>")
OLDER = """that have been lying around for more than {}|that nobody has touched in {}|dating back more than {}|last saved over {} ago|whose last change was more than {} ago|that are at least {} old|with a date more than {} back
that date from more than {} ago|not updated in {}|not written to for {}|that had no change in {}|from {} ago or earlier|untouched in over {}|nobody changed for {}|i last saved more than {} ago|that are more than {} old by now|not altered in {}|left alone for over {}|which are {} old or older
that i haven't worked on in {}|last edited {} ago or before|that have not changed since {} ago|with no changes for {}""".replace("\n", "|").split("|")
NEWER = """that i worked on in the last {}|saved in the last {}|changed during the last {}|that were touched in the last {}|updated in the past {}|which came in during the last {}|fresh from the last {}|created or changed in the last {}|written during the past {}
that got changed in the last {}|with changes in the last {}|i saved over the last {}|altered in the past {}|which are from the last {}""".replace("\n", "|").split("|")
BIGGER = """weighing more than {}|that weigh over {}|with a size above {}|of {} and up|{} and larger|that are more than {} in size|with a file size over {}|taking more than {} each|beyond {}|that are {} or larger|at least {} in size|at least {} big|exceeding {} in size|of over {}
which need more than {}|that go over {}|with {} or more|that are larger in size than {}|fatter than {}|that use over {}|whose size is above {}""".replace("\n", "|").split("|")
SMALLER = """weighing less than {}|with a size below {}|of {} at most|{} and smaller|that are less than {} in size|with a file size under {}|not bigger than {}|below {} in size|no larger than {}|that stay under {}|whose size is below {}|of {} or less|with less than {}|lighter than {}""".replace("\n", "|").split("|")


def _span(r):
    """An age that can follow "the last"."""
    while True:
        said, written = intents.duration(r, EN)
        if not said.startswith(("a ", "an ", "one ", "half")) and said[0] != "1" or re.match(r"1\d", said):
            return said, written


def _own(bare):
    def g(r):
        s = {}
        path = intents.where(r, EN, s, 0.4)
        place = words(r, "<where>", s) if s["where"] else ""
        many, glob, args = "files", None, {}
        if r.random() < 0.7:
            many, _, glob = _types(r)
        said = ""
        if glob is None or r.random() < 0.6:
            k = r.random()
            if k < 0.42:
                a = intents.duration(r, EN)
                said, args["older_than_ms"] = r.choice(OLDER).format(a[0]), a[1]
            elif k < 0.62:
                a = _span(r)
                said, args["newer_than_ms"] = r.choice(NEWER).format(a[0]), a[1]
            elif k < 0.9:
                a = intents.size(r, EN)
                said, args["min_bytes"] = r.choice(BIGGER).format(a[0]), a[1]
            else:
                a = intents.size(r, EN)
                said, args["max_bytes"] = r.choice(SMALLER).format(a[0]), a[1]
        det = "" if bare else r.choice(["all ", "all ", "all the ", "the ", "my ", "all my ", "any ", "", "those ", "all of the ", "every one of the "])
        tail = [place, said] if r.random() < 0.65 else [said, place]
        full = {"path": path, "name_glob": glob, "kind": None if glob else "file", "min_bytes": args.get("min_bytes"), "max_bytes": args.get("max_bytes"),
                "older_than_ms": args.get("older_than_ms"), "newer_than_ms": args.get("newer_than_ms")}
        return " ".join(x for x in [det + many] + tail if x), inner({k: v for k, v in full.items() if v is not None})
    return g


_OWNSEL, _OWNBARE = _own(False), _own(True)
SEL = lambda r: _SEL(r) if r.random() < 0.55 else _OWNSEL(r)
BARE = lambda r: _BARE(r) if r.random() < 0.55 else _OWNBARE(r)


def _types(r):
    """(many, one, glob) of a kind of files."""
    if r.random() < 0.55:
        t = r.choices(EN.TYPES, [t[3] for t in EN.TYPES])[0]
        return words(r, t[0]), words(r, t[1]), t[2]
    e = r.choice(lib.EXT)
    s = {"ext": e, "EXT": e.upper()}
    many = words(r, r.choice(["<ext> files", "<ext> files", ".<ext> files", ".<ext> files", "*.<ext> files", "*.<ext>", "<ext>s", "<EXT> files", "<EXT>s", "files ending in .<ext>", "files with the extension .<ext>", "files of type <ext>"]), s)
    return many, words(r, r.choice(["<ext> file", ".<ext> file", "<EXT> file", "*.<ext> file"]), s), "*." + e


def KINDS(r):
    many, _, glob = _types(r)
    return many, glob


def KIND1(r):
    _, one, glob = _types(r)
    return one, glob


def EXT(r):
    e = r.choice(lib.EXT)
    return r.choice([e, "." + e, "." + e, "*." + e]), e


AGE = lambda r: intents.duration(r, EN)
SIZE = lambda r: intents.size(r, EN)
MODE = lambda r: r.choice(intents.MODES)
COUNT = lambda r: r.choice("1 2 2 3 3 4 5 6 7 8 9 11 12 14 17 20 23 31 48 77 120 264".split())


def RES(r):
    return r.choices(["ok", "refused", "error denied", "error failed", "error exists"], [96.5, 1, 0.8, 0.4, 1.3])[0]


def RES0(r):
    return r.choices(["ok", "refused", "error denied", "error failed"], [97.5, 1, 1, 0.5])[0]


def LIST(low=2, high=4, make=None):
    def g(r):
        n = r.choice([2, 2, 2, 3, 3, 4][: 3 if high == 2 else 6])
        n = max(low, n)
        e = [r.choice(lib.EXT)] if r.random() < 0.5 else lib.EXT
        names = []
        while len(names) < n:
            x = make(r) if make else lib.file_name(r, e)
            if x not in names:
                names.append(x)
        glue = r.choice([(", ", " and "), (", ", " and "), (", ", ", "), (", ", " & "), (" ", " "), (" and ", " and "), (", ", ", and "), (", ", " plus ")])
        said = [lib.quoted(r, x) for x in names]
        return glue[0].join(said[:-1]) + glue[1] + said[-1], Raw(json.dumps(names, ensure_ascii=False, separators=(",", ":")))
    return g


FILES = LIST()

SLOTS = dict(a=FILE, f=TEXT, s=SFILE, conf=CONF, name=NAME, tname=TEXTNAME, scr=SCRIPT, arch=ARCH, d=DIR, to=DIR, sd=SDIR, fn=FNAME, sfn=SNAME, zip=NEWARCH, t=T, tq=TQ, w=W, sw=SW,
             sel=SEL, bare=BARE, kinds=KINDS, kind=KIND1, ex=EXT, age=AGE, size=SIZE, mode=MODE, cnt=COUNT, res=RES, res0=RES0, files=FILES)


def rule(weight, wordings, *steps, derive=None, **slots):
    add(weight, wordings, list(steps), derive=derive, **{**SLOTS, **slots})


def result(action, last=""):
    """What an action that worked comes to; `last` is the slot for the result of a last one."""
    if action.startswith(("fs.list", "fs.search")):
        return "ok @cnt"
    return last if last and not action.startswith("sh ") else "ok"


def do(weight, wordings, *actions, derive=None, exists=True, **slots):
    """Calls one after the other; the last one may fail."""
    steps = []
    for a in actions[:-1]:
        steps += [a, result(a)]
    steps += [actions[-1], result(actions[-1], "@res" if exists else "@res0"), "show"]
    rule(weight, wordings, *steps, derive=derive, **slots)


def then(weight, wordings, search, *actions, derive=None, exists=False, **slots):
    """A search, then what is done with the paths it found; nothing where it found none."""
    steps = [search, "ok @cnt"]
    for a in actions[:-1]:
        steps += [a, result(a)]
    steps += [actions[-1], result(actions[-1], "@res" if exists else "@res0"), "show"]
    rule(weight * 0.92, wordings, *steps, derive=derive, **slots)
    rule(weight * 0.08, wordings, search, "ok 0", "show", derive=derive, **slots)


def onpath(weight, wordings, make, key="a", derive=None, exists=True, **slots):
    """One call on a path that was named; if it is missing, one search for it and on. `P` stands for the path in `make`."""
    def more(v, r):
        out = derive(v, r) if derive else {}
        out["around"] = intents.around(v[key])
        return out
    do(weight * 0.92, wordings, make.replace("<P>", "@{" + key + "}"), derive=derive, exists=exists, **slots)
    first = make.replace("<P>", "@{" + key + "}")
    look = 'fs.search {"path":".","name_glob":"@around"}'
    rule(weight * 0.05, wordings, first, "error missing", look, "ok @cnt", make.replace("<P>", "$2.0"), "ok", "show", derive=more, **slots)
    rule(weight * 0.03, wordings, first, "error missing", look, "ok 0", "show", derive=more, **slots)


# ---------------------------------------------------------------- folders

do(3, """
make a folder called @d
create a new folder with the name @d
i need somewhere to put my stuff, make a folder @d
could you set up a directory named @d for me
@d folder please
new directory: @d
add a folder @d
start a new folder and name it @d
there's no @d folder yet, make one
we don't have a @d directory yet, please create it
open up a new folder called @d
i'd like a folder named @d
i want to have a directory @d
let there be a folder @d
let's have a @d folder
please prepare an empty folder @d
need a dir @d
mk dir @d
md @d
create dir @d
create the path @d
make sure that a folder named @d is there
if there is no folder @d then create it
create @d if it doesn't exist yet
create me a folder, its name should be @d
make new folder name @d
folder: @d (create)
build a directory @d
i'm starting a new project, make the folder @d
for the new client i need a folder @d
we begin with the homework today, make me a folder @d
put an empty folder called @d here
generate a folder with name @d
a fresh folder named @d would be nice
get a folder @d ready
the script expects a directory @d, create it
the build complains that @d does not exist, make that directory
can you do a mkdir for @d
mkdir @d please
the teacher wants a folder named @d
add directory @d to my files
i want to collect things in a folder called @d, so create it
initialise an empty directory @d
establish a folder named @d
make the directory @d, including parents
create @d along with any missing parent folders
create the nested folder @d with all its parents
""", 'fs.mkdir {"path":"@d","parents":true}')

do(1.6, """
inside @d make a folder called @fn
in @d i need a new folder @fn
create a subfolder @fn in @d
make a subdirectory @fn under @d
add a @fn folder to @d
@d needs a subfolder called @fn
go into @d and create a folder @fn there
i want a folder @fn within @d
put a new folder named @fn into @d
below @d create the directory @fn
new subfolder @fn in @d
in the directory @d create another one named @fn
make @fn inside of @d
a folder called @fn should be in @d, make it
within @d set up a folder @fn
there should be a @fn folder inside @d
create a folder in @d and call it @fn
make a folder inside @d named @fn
under @d add a dir @fn
please create @fn as a subfolder of @d
my @d folder should get a subfolder for @fn, name it like that
""", 'fs.mkdir {"path":"@j","parents":true}', derive=lambda v, r: {"j": join(v["d"], v["fn"])})

do(1.4, """
make two folders, @fn and @fn2
create folders @fn and @fn2
create the directories @fn and @fn2
i need a folder @fn and one called @fn2
mkdir @fn @fn2
make me the folders @fn & @fn2
set up two directories named @fn and @fn2
new folders @fn, @fn2
one folder for @fn and one for @fn2 please
add a @fn folder and also a @fn2 folder
both @fn and @fn2 should exist as folders, create them
start with two empty folders: @fn and @fn2
first a folder @fn, then a folder @fn2
folders needed: @fn, @fn2
could you create both a @fn and a @fn2 directory
i want two separate folders called @fn and @fn2
create @fn and next to it @fn2
make a folder named @fn, and another named @fn2
""", 'fs.mkdir {"path":"@fn","parents":true}', 'fs.mkdir {"path":"@fn2","parents":true}')

do(1.2, """
make three folders: @fn, @fn2 and @fn3
create folders @fn, @fn2, @fn3
create the folders @fn, @fn2 and @fn3 for me
mkdir @fn @fn2 @fn3
i need folders for @fn, @fn2 and @fn3
set up directories called @fn, @fn2 and @fn3
new dirs: @fn, @fn2, @fn3
we need three directories here, @fn and @fn2 and @fn3
three empty folders named @fn, @fn2, @fn3 please
give me a @fn folder, a @fn2 folder and a @fn3 folder
i'm organizing my stuff, make folders @fn, @fn2 and @fn3
add these folders: @fn, @fn2, @fn3
prepare the folders @fn, @fn2, @fn3
""", 'fs.mkdir {"path":"@fn","parents":true}', 'fs.mkdir {"path":"@fn2","parents":true}', 'fs.mkdir {"path":"@fn3","parents":true}')

do(1.2, """
in @d create the folders @fn and @fn2
make a folder @d with two subfolders @fn and @fn2
create @d with the subfolders @fn and @fn2 in it
inside @d i need @fn and @fn2 as folders
make @fn and @fn2 folders inside @d
set up @d with @fn and @fn2 inside
new project folder @d with subfolders @fn and @fn2
directory @d containing @fn and @fn2
build this structure: @d with @fn and @fn2 below it
create a folder @d which holds two more folders, @fn and @fn2
@d should have subfolders @fn and @fn2, make them
add subfolders @fn and @fn2 to @d
put two folders, @fn and @fn2, into @d
create dirs @fn, @fn2 under @d
""", 'fs.mkdir {"path":"@j","parents":true}', 'fs.mkdir {"path":"@k","parents":true}', derive=lambda v, r: {"j": join(v["d"], v["fn"]), "k": join(v["d"], v["fn2"])})

rule(1, """
make folders for each month of @y
create a folder for every month of @y
i need twelve folders for the months of @y
month folders for @y please
set up monthly folders for the year @y
one folder per month in @y
make me @y folders, one for each month
""", "sh for m in $(seq -w 1 12); do mkdir -p @y-$m; done", "ok", "show", y=lambda r: str(r.randint(2018, 2030)))
rule(1, """
create folders from 1 to @n
make @n numbered folders
i need @n folders numbered from 1 to @n
make me folders 1 through @n
create the directories 1 to @n
numbered folders 1-@n please
""", "sh mkdir -p $(seq 1 @n)", "ok", "show", n=lambda r: str(r.choice([3, 5, 7, 8, 10, 12, 15, 20, 24, 30, 50, 100])))
rule(1, """
create @n folders named @{stem}1 to @stem@n
make folders @{stem}1 through @stem@n
i need @n folders, @{stem}1 to @stem@n
make @n folders called @stem with a number behind
create @n numbered @stem folders
@n folders named @stem plus a number
set up folders @{stem}1, @{stem}2 and so on up to @stem@n
""", "sh for i in $(seq 1 @n); do mkdir -p @stem$i; done", "ok", "show", n=lambda r: str(r.choice([3, 4, 5, 6, 7, 8, 10, 12, 15, 20, 30])),
     stem=lambda r: r.choice("week day chapter lesson unit part group team task lab session module room level season disc set exercise client".split()) + r.choice(["", "", "-", "_"]))

# ---------------------------------------------------------------- files with text

do(2, """
make an empty file called @name
i need a blank file named @name
create @name with nothing in it
just an empty @name please
start a fresh @name
put an empty file @name here
add a file called @name, leave it empty
new blank document @name
could you create the file @name for me
the app wants a file named @name, an empty one is fine
there has to be a file @name, even if it is empty
make the file @name, i'll fill it in later
open a new file named @name
set up a blank @name
generate a new empty file with the name @name
create file @name
make me a @name
need an empty file: @name
we need a @name in here
git needs an empty @name
give me a new file called @name
""", 'fs.write {"path":"@name","content":"","expect_hash":"absent"}')

do(3, """
make a note @tname that says @tq
write @tq into a new file called @tname
create @tname and write @tq in it
i want a file @tname with the words @tq in it
put the text @tq in a file named @tname
save this as @tname: @tq
new text file @tname, content: @tq
jot down @tq in a file called @tname
create a file named @tname; it should say @tq
the file @tname should be created with @tq inside
make @tname containing the line @tq
start a file @tname with @tq as its first line
please store @tq as @tname
take a note: @tq. save it as @tname
write a little file for me, @tname, saying @tq
create @tname whose only content is @tq
can you put @tq into a fresh file @tname
type @tq into a new document @tname
i need to remember @tq, write that to a new file @tname
make me a text file @tname with this in it: @tq
file @tname with content @tq
dump @tq into a new @tname
a file called @tname that contains @tq, please
leave a note named @tname reading @tq
record @tq in a new file @tname
create @tname, text inside: @tq
i'd like to have @tq saved in a file named @tname
write down @tq and save the file as @tname
generate a file @tname holding just @tq
make a one-line file @tname: @tq
""", 'fs.write {"path":"@tname","content":"@tq","expect_hash":"absent"}')

do(3, """
add @tq to @f
put @tq on a new line at the end of @f
append the line @tq to my @f
at the bottom of @f write @tq
also write @tq in @f, at the end
add another entry to @f: @tq
one more line for @f: @tq
i forgot to write @tq in @f, add it
add @tq to the list in @f
stick @tq at the bottom of @f
extend @f by the line @tq
@f is missing the line @tq, append it
please note @tq at the end of @f
@f should end with @tq, add that line
tack @tq on to @f
insert @tq as the last line of @f
attach the text @tq to the end of @f
put @tq in @f as well, below everything else
write @tq to the end of @f, don't overwrite what's there
add to @f: @tq
append to @f: @tq
@f += @tq
new item for @f: @tq
add the words @tq to @f without touching the rest
let @f have one more line saying @tq
continue @f with @tq
at the end of the file @f there should also be @tq
i also need @tq in @f
put down @tq in @f too
could you add a line to @f? it should say @tq
add a last line to @f reading @tq
""", 'fs.write {"path":"@f","content":"@tq","append":true}', exists=False)

do(1.2, """
replace everything in @f with @tq
overwrite @f so that it only says @tq
the whole content of @f should be @tq from now on
throw away what's in @f and write @tq instead
make @f say just @tq
put @tq in @f, replacing whatever is there
rewrite @f with only the text @tq
change the content of @f to @tq
set @f to @tq
@f should contain nothing but @tq
drop the old content of @f, the new one is @tq
""", 'fs.write {"path":"@f","content":"@tq"}', exists=False)

do(1, """
empty out the file @f but don't delete it
wipe the content of @f
make @f an empty file
i want @f to be empty again
remove all the text from @f
reset @f to zero bytes
clear @f, keep the file itself
erase everything inside the file @f
cut @f down to nothing
@f has grown too big, empty it
clear the log file @f without deleting it
truncate @f to zero
delete all lines in @f
delete the contents of the file @f
the file @f should stay but without its content
""", 'fs.write {"path":"@f","content":""}', exists=False)

# ---------------------------------------------------------------- texts changed in files

onpath(4, """
in @f replace @w with @w2
replace @w by @w2 in @f
@f: @w -> @w2
change every @w in @f to @w2
everywhere in @f where it says @w it should say @w2
wherever @w stands in @f put @w2
@w in @f is wrong, it has to be @w2
we renamed @w to @w2, please update @f
turn @w into @w2 throughout @f
i misspelled @w in @f, it should be @w2
it's @w2, not @w. fix that in @f
correct @w to @w2 in @f
use @w2 instead of @w in @f
make @w in the file @f read @w2
@f still mentions @w; that should be @w2 now
search for @w in @f and put @w2 in its place
find @w in @f and change it to @w2
swap out @w for @w2 in @f
exchange the word @w for @w2 in @f
put @w2 where @w is in @f
could you open @f and change @w to @w2
all the @w in @f must become @w2
go through @f and replace @w with @w2
the client is now called @w2 instead of @w, change that in @f
s/@w/@w2/ in @f
edit the file @f so that @w becomes @w2
update @f: @w2 in place of @w
substitute @w2 for @w in @f
@w should be spelled @w2 in @f
typo in @f: @w should be @w2
there's a typo in @f, @w instead of @w2, fix it
rewrite @w as @w2 in @f
please modify @f, replacing @w with @w2
switch @w to @w2 in @f
i want all occurrences of @w in @f replaced by @w2
do a search and replace in @f, from @w to @w2
in my file @f the text @w needs to be @w2
let @w be @w2 in @f
convert @w to @w2 inside @f
""", 'fs.edit {"path":"<P>","edits":[{"old":"@w","new":"@w2","all":true}]}', key="f", exists=False)

onpath(1.4, """
remove the word @w from @f
take @w out of @f
delete every @w from @f
strip @w from @f
i don't want @w in @f anymore, cut it out
erase all mentions of @w in @f
drop @w everywhere in @f
get @w out of @f
@w has to disappear from @f
cut the text @w out of @f
@f should not contain @w any more
clean @f of the text @w
remove all occurrences of @w in @f, just the word, not the lines
replace @w in @f with nothing
delete the string @w wherever it appears in @f
""", 'fs.edit {"path":"<P>","edits":[{"old":"@w","new":"","all":true}]}', key="f", exists=False)

def SWORD(r):
    while True:
        w = lib.word(r)
        if w.isascii():
            return (w if r.random() < 0.6 else lib.in_quotes(r, w)), w


TEXT_EXT = lambda r: (lambda e: (r.choice(["." + e, "." + e, "*." + e, e]), e))(r.choice("txt md csv json log py rs js ts html css xml yaml yml toml ini cfg conf sh sql tex c go java rb php".split()))
do(1.6, """
replace @sw with @sw2 in all @te files in this folder
in every @te file here change @sw to @sw2
change @sw into @sw2 in all the @te files here
all @te files here that say @sw should say @sw2
swap @sw for @sw2 in each of the @te files here
here in the @te files, replace @sw by @sw2
for all @te files in this directory: @sw becomes @sw2
update @sw to @sw2 in all @te files of this folder
the @te files here still have @sw in them, make it @sw2
find and replace @sw with @sw2 in the @te files here
""", "sh find . -type f -name '*.@te' -exec sed -i 's/@sw/@sw2/g' {} +", te=TEXT_EXT)
do(2, """
replace @sw with @sw2 in all @te files under @sd
in all @te files in @sd change @sw to @sw2
go through the @te files in @sd and turn @sw into @sw2
every @te file below @sd should have @sw2 instead of @sw
@sw must become @sw2 in the @te files of @sd
update all @te files in @sd from @sw to @sw2
we changed @sw to @sw2, do that in all @te files inside @sd
mass replace @sw by @sw2 in @te files in @sd
in @sd, all @te files, replace @sw with @sw2
bulk edit: @sw -> @sw2 in every @te file under @sd
search and replace @sw with @sw2 across the @te files in @sd
the @te files in @sd use @sw, they should use @sw2
rename @sw to @sw2 in all @te files in the folder @sd
""", "sh find @sd -type f -name '*.@te' -exec sed -i 's/@sw/@sw2/g' {} +", te=TEXT_EXT)
do(1.6, """
replace @bw with @bw2 in every file in this project
change @bw to @bw2 everywhere here
rename @bw to @bw2 across the whole project
all files here that contain @bw should have @bw2 instead
do a project wide replace of @bw with @bw2
replace @bw by @bw2 in all files here, subfolders too
swap @bw for @bw2 in the entire codebase
wherever @bw occurs in this project, put @bw2
globally replace @bw with @bw2 in this folder
@bw is now called @bw2, change it in all files here
in all files here, recursively, @bw becomes @bw2
refactor: @bw to @bw2 in all files
""", "sh grep -rlIZ --exclude-dir=.git @bw . | xargs -0r sed -i 's/@bw/@bw2/g'", bw=SWORD)
do(1.4, """
replace @bw with @bw2 in every file in @sd
change @bw to @bw2 everywhere in @sd
all files under @sd that mention @bw should say @bw2
in @sd replace @bw by @bw2 in all files
recursively replace @bw with @bw2 in @sd
swap @bw for @bw2 throughout @sd
rename @bw to @bw2 in the whole folder @sd
go through all of @sd and turn @bw into @bw2
inside @sd, in all files, @bw should become @bw2
""", "sh grep -rlIZ --exclude-dir=.git @bw @sd | xargs -0r sed -i 's/@bw/@bw2/g'", bw=SWORD)

PHR = lambda r: (lambda t: (lib.in_quotes(r, t), t))(" ".join(lib.word(r) for _ in range(r.randint(2, 4))) if r.random() < 0.4 else r.choice([x for x in NOTES if re.fullmatch(r"[\w ,:#@.?!-]+", x)]))
LINE = lambda r: str(r.choice([r.randint(2, 20), r.randint(2, 200), r.randint(2, 1500)]))
do(1.3, """
put @ph at the very top of @s
@ph should be the first line of @s
add @ph as the first line of @s
insert the line @ph before everything else in @s
write @ph at the top of @s
at the beginning of @s add @ph
prepend the line @ph to @s
start @s with @ph
i want @s to begin with @ph, add it above the rest
new first line for @s: @ph
above everything in @s put @ph
stick @ph on top of @s
@s needs the heading @ph at the top
give @s a first line @ph
""", "sh sed -i '1i @ph' @s", ph=PHR)
do(1, """
insert @ph at line @ln of @s
put @ph in front of line @ln in @s
add @ph before line @ln in @s
in @s insert @ph above line @ln
line @ln of @s should be preceded by @ph
squeeze @ph in before line @ln of @s
new line @ln for @s: @ph, push the rest down
""", "sh sed -i '@{ln}i @ph' @s", ph=PHR, ln=LINE)
do(1, """
insert @ph after line @ln of @s
put @ph below line @ln in @s
add @ph right after line @ln in @s
in @s add @ph behind line @ln
line @ln of @s should be followed by @ph
under line @ln of @s write @ph
after line @ln in @s comes @ph, insert it
""", "sh sed -i '@{ln}a @ph' @s", ph=PHR, ln=LINE)
do(1.3, """
change line @ln of @s to @ph
line @ln of @s should read @ph
replace line @ln in @s with @ph
set line @ln in @s to @ph
in @s line @ln must be @ph
overwrite line @ln of @s by @ph
rewrite line number @ln of @s as @ph
make line @ln in @s say @ph
exchange the whole line @ln of @s for @ph
edit line @ln in @s: @ph
the @{ln}th line of @s is wrong, it should be @ph
""", "sh sed -i '@{ln}c @ph' @s", ph=PHR, ln=lambda r: str(r.choice([r.randint(4, 20), r.randint(24, 30), r.randint(104, 110)])))
do(0.8, """
replace the line with @sw in @s by @ph
the line containing @sw in @s should become @ph
change the line that has @sw in it to @ph in @s
in @s swap the whole line where @sw appears for @ph
every line of @s that mentions @sw should be replaced by @ph
in @s find the line with @sw and make it @ph
""", "sh sed -i '/@sw/c @ph' @s", ph=PHR)
do(0.9, """
add @ph after the line with @sw in @s
in @s insert @ph below the line containing @sw
put @ph under the line that says @sw in @s
right after @sw in @s there should be a new line @ph
insert a line @ph behind every line with @sw in @s
""", "sh sed -i '/@sw/a @ph' @s", ph=PHR)
do(0.9, """
add @ph before the line with @sw in @s
in @s insert @ph above the line containing @sw
put @ph on top of the line that says @sw in @s
right before the line with @sw in @s there should be a line @ph
insert a line @ph ahead of the line with @sw in @s
""", "sh sed -i '/@sw/i @ph' @s", ph=PHR)
do(1, """
replace only the first @sw in @s with @sw2
change just the first occurrence of @sw to @sw2 in @s
in @s turn the first @sw into @sw2 and leave the others
the first @sw in @s should be @sw2
swap the first @sw in @s for @sw2, only that one
only once: replace @sw by @sw2 in @s
""", "sh sed -i '0,/@sw/s//@sw2/' @s")
do(0.8, """
on line @ln of @s replace @sw with @sw2
change @sw to @sw2 in line @ln of @s
in @s, line @ln, @sw should be @sw2
line @ln of @s says @sw, make it @sw2
only in line @ln of @s swap @sw for @sw2
""", "sh sed -i '@{ln}s/@sw/@sw2/g' @s", ln=LINE)
do(2, """
delete line @ln from @s
line @ln in @s can go
drop line @ln of @s
take line @ln out of @s
kick out line @ln of @s
remove the @{ln}th line of @s
get rid of line number @ln in @s
@s without line @ln, change the file
i don't need line @ln of @s
erase line @ln in @s
""", "sh sed -i '@{ln}d' @s", ln=lambda r: str(r.choice([r.randint(4, 20), r.randint(24, 30), r.randint(104, 110), r.randint(200, 900) // 10 * 10])))
do(1.2, """
delete the lines with @sw in @s
throw all lines mentioning @sw out of @s
remove each line containing @sw from @s
lines with @sw have no business in @s, delete them
kick every line that has @sw in it out of @s
clean the @sw lines out of @s
drop any line of @s which includes @sw
take out the lines of @s where @sw appears
purge @s of lines with @sw
in @s erase lines that say @sw
""", "sh sed -i '/@sw/d' @s")
do(0.9, """
keep only the lines with @sw in @s
delete all lines of @s except those with @sw
throw away every line in @s that doesn't contain @sw
in @s only the lines mentioning @sw should stay
remove everything from @s but the lines with @sw
strip @s down to the lines that contain @sw
all lines without @sw should be deleted from @s
reduce @s to lines with @sw
""", "sh sed -i '/@sw/!d' @s")
do(1, """
delete the first @n lines of @s
cut off the first @n lines of @s
@s starts with @n lines of junk, remove them
remove the top @n lines from @s
drop the first @n lines in @s
the first @n lines of @s can go
chop @n lines off the beginning of @s
""", "sh sed -i '1,@{n}d' @s", n=lambda r: str(r.choice([2, 3, 4, 5, 6, 7, 8, 10, 12, 15, 20, 25, 30, 50, 100])))
do(1, """
delete the last @n lines of @s
cut off the last @n lines of @s
remove the bottom @n lines from @s
drop the final @n lines in @s
chop @n lines off the end of @s
the last @n lines of @s can be deleted
""", "sh head -n -@n @s > @s.tmp && mv @s.tmp @s", n=lambda r: str(r.choice([2, 3, 4, 5, 6, 7, 8, 10, 12, 15, 20, 25, 30, 50, 100])))
do(0.8, """
keep only the first @n lines of @s
shorten @s to @n lines
cut @s after line @n
limit the file @s to its first @n lines
throw away everything after line @n in @s
truncate @s to the first @n lines
""", "sh sed -i '@{n}q' @s", n=lambda r: str(r.choice([5, 10, 20, 25, 30, 50, 100, 200, 500, 1000])))
do(0.8, """
keep only the last @n lines of @s
trim @s so that just the last @n lines remain
shorten the log @s to its last @n lines
throw away all but the last @n lines of @s
only the most recent @n lines of @s should stay
cut @s down to its last @n lines
""", "sh tail -n @n @s > @s.tmp && mv @s.tmp @s", n=lambda r: str(r.choice([5, 10, 20, 25, 30, 50, 100, 200, 500, 1000])))

KEY = lambda r: r.choice("port host debug timeout user name level mode path url theme color lang width height size max_connections log_level workers retries cache_size interval enabled verbose listen_port database bind_address volume speed quality server_name data_dir max_size threads limit".split()) if r.random() < 0.75 else lib.word(r) + "_" + lib.word(r)
VALUE = lambda r: r.choice("true false on off 8080 3000 9000 0 1 2 5 10 30 60 100 512 1024 localhost info warn debug dark light en de auto none yes no red blue high low".split()) if r.random() < 0.8 else lib.made_up(r)
KEY, VALUE = bare(KEY), bare(VALUE)
do(2, """
set @key to @val in @conf
change the setting @key in @conf to @val
in @conf set @key to @val
make @key @val in @conf
@key in @conf should be @val
the value of @key in @conf must be @val
switch @key to @val in the config @conf
update @conf so that @key is @val
configure @key as @val in @conf
i need @key set to @val in @conf
put @key=@val in @conf, the key is there already
adjust @key in @conf, new value @val
@conf: @key should be @val from now on
give @key the value @val in @conf
turn the option @key to @val in @conf
edit @conf and set the @key to @val
""", "sh sed -i -E 's/^( *@key *[=:] *).*/\\1@val/' @conf", key=KEY, val=VALUE)
do(1, """
comment out the lines with @sw in @conf
comment the @sw line out in @conf
disable the @sw line in @conf with a #
put a # before the lines containing @sw in @conf
in @conf comment out everything that has @sw in it
deactivate @sw in @conf by commenting it out
""", "sh sed -i '/@sw/s/^/#/' @conf")
do(0.8, """
uncomment the line with @sw in @conf
remove the # in front of @sw in @conf
activate the commented line @sw in @conf
in @conf uncomment the lines that contain @sw
take away the comment sign before @sw in @conf
re-enable @sw in @conf, it's commented out
""", "sh sed -i '/@sw/s/^ *# *//' @conf")
do(0.9, """
@s has empty lines, delete them
no blank lines in @s please
get the blank lines out of @s
squeeze all empty lines out of @s
throw the empty lines out of @s
remove the gaps between the lines of @s
too many blank lines in @s, take them out
""", "sh sed -i '/^$/d' @s")
do(0.9, """
sort the file @s itself, not just the output
put the lines of @s in order and save
@s should be sorted alphabetically, change the file
sort @s and store it back
rearrange @s alphabetically in place
""", "sh sort -o @s @s")
do(0.9, """
@s has duplicate lines, clean it up in place and keep the order
remove the doubled lines from @s in the file itself without reordering
delete repeated lines in @s, keep the first of each, save it
drop duplicates from @s in place without sorting
""", "sh awk '!seen[$0]++' @s > @s.tmp && mv @s.tmp @s")
do(0.8, """
change all letters in @s to upper case and save the file
make the whole text of @s uppercase, in the file
convert @s to capital letters in place
turn everything in @s into capitals and save it
""", "sh sed -i 's/.*/\\U&/' @s")
do(0.8, """
change all letters in @s to lower case and save the file
make the whole text of @s lowercase, in the file
convert @s to small letters in place
turn everything in @s into lower case and save it
""", "sh sed -i 's/.*/\\L&/' @s")
do(0.9, """
number the lines of @s and save it as @s2
write @s with line numbers to @s2
add line numbers to @s, output to @s2
make @s2 a numbered version of @s
""", "sh nl -ba @s > @s2")
do(1, """
append @s to @s2
put the content of @s behind the content of @s2
add everything in @s to the bottom of @s2
glue @s onto the end of @s2
@s2 should also contain the text of @s at the end
copy the lines of @s to the end of @s2
""", "sh cat @s >> @s2")
do(1, """
merge @s and @s2 into @s3
stick @s and @s2 together as @s3
combine @s with @s2 and call the result @s3
make one file @s3 out of @s and @s2
join @s and @s2, write to @s3
@s3 should be @s followed by @s2
""", "sh cat @s @s2 > @s3")

# ---------------------------------------------------------------- rename, move, copy, delete: one thing

def PAIR(r):
    """An old and a new name of the same kind."""
    e = [r.choice(lib.EXT)]
    if r.random() < 0.2:
        return _folder(r), _fname(r)
    return lib.file_path(r, e), lib.file_name(r, e if r.random() < 0.8 else lib.EXT)


def A(r):
    a, b = PAIR(r)
    return lib.quoted(r, a), a


NEWNAME = q(lambda r: lib.file_name(r))
onpath(4, """
rename @a to @b
please rename @a, the new name is @b
i'd rather have @a named @b
@a is called wrong, it should be @b
the name @a is silly, call it @b
give @a a new name: @b
change the filename @a to @b
change the name from @a to @b
i want to rename @a as @b
rename my file @a to @b
file @a new name @b
@a -> @b
mv @a to @b, just the name
name @a @b from now on
@a shall henceforth be known as @b
could you call @a @b instead
make @a be called @b
i saved it as @a by mistake, it should be @b
oops, i named it @a but it has to be @b
there is a typo in the name @a, it should be @b
the teacher wants the file to be named @b and mine is @a, fix that
correct the name of @a to @b
use the name @b for @a
update the filename of @a to @b
the file that is now @a should be @b
rename: @a => @b
switch the name of @a to @b
can @a be renamed into @b
do a rename of @a to @b
relabel @a as @b
retitle @a to @b
i would like @a to have the name @b
from now on @a is @b
take @a and rename it to @b
find a new name for @a: @b
""", 'fs.move {"renames":[{"from":"<P>","to":"@b"}]}', b=NEWNAME)

onpath(3.5, """
move @a to the folder @to
put @a in the folder @to
@a should be in @to, not here
@a is in the wrong place, it belongs to @to
i want @a inside @to
get @a into @to
shove @a into @to
drop @a in @to
throw @a into the folder @to
stick @a in @to please
file @a away in @to
file @a under @to
@a goes to @to
@a into @to
transfer @a over to @to
shift @a to @to
bring @a to @to
send @a to the folder @to
relocate @a into the folder @to
move my file @a into @to
store @a in @to instead of here
archive @a by moving it into @to
i don't want @a lying around here, move it to @to
can you tidy @a away into @to
take @a out of here and place it in @to
place @a in the directory @to
have @a moved to @to
let @a live in @to
cut @a and paste it into @to
mv @a into @to
dump @a into @to
the right place for @a is @to
slide @a over into @to
@a has to go into the @to folder
i'm done with @a, put it into @to
keep @a in @to from now on
""", 'fs.move {"from":"<P>","into":"@to"}')

do(1, """
move @files to @to
put @files in @to
@files should go into @to
get @files over to @to
stick @files into the folder @to
the files @files belong in @to
shift @files to the @to folder
i want @files in @to
transfer @files into @to
move these to @to: @files
these go into @to: @files
drop @files into the directory @to
take @files and put them all in @to
relocate @files, new place is @to
mv @files to @to
file @files under @to
into @to please: @files
""", 'fs.move {"paths":@files,"into":"@to"}')
do(0.9, """
copy @files to @to
put copies of @files in @to
i need @files in @to as well
@files should also be in @to, copy them
duplicate @files into @to
copy these files to @to: @files
back up @files into @to
send a copy of @files to the folder @to
cp @files to @to
replicate @files in @to
save copies of @files in the @to folder
the boss wants @files in @to, leave the originals here
""", 'fs.copy {"paths":@files,"into":"@to"}')

COPYOF = lambda r: (lambda n: (lib.quoted(r, n), n))(lib.file_path(r))
onpath(2.2, """
copy @a as @b
make a duplicate of @a called @b
i want a second version of @a, call it @b
save @a again under the name @b
keep @a and make a copy named @b
@b should be a copy of @a
duplicate the file @a, the copy is called @b
create @b as a copy of @a
copy file @a and name the copy @b
clone @a as @b
take @a and copy it to @b
cp @a to @b
let me have a copy of @a at @b
store a copy of @a as @b
write a copy of @a to @b
use @a as a template for @b
start @b from a copy of @a
make @b from @a
replicate @a as @b
i need the same file as @a but named @b
copy the content of @a to a new file @b
give me @b, an exact copy of @a
""", 'fs.copy {"from":"<P>","to":"@b"}', b=COPYOF)

onpath(2.4, """
copy @a into the folder @to
put a copy of @a into @to
i need @a in @to too
leave @a here but copy it to @to
@a should also be in @to
drop a copy of @a in @to
duplicate @a to the folder @to
have a copy of @a in @to
send a copy of @a to @to
place a copy of @a inside @to
cp @a into @to
copy over @a to @to
also put @a in @to, don't remove it here
keep another copy of @a in the folder @to
bring a copy of @a to @to
save @a to @to as well
store a duplicate of @a in @to
i want to have @a twice, here and in @to
for safety copy @a into @to
paste @a into @to
get me a copy of @a in @to
upload nothing, only copy @a to the directory @to
""", 'fs.copy {"from":"<P>","into":"@to"}')

onpath(1, """
copy the folder @d to @to
copy the whole directory @d to @to
duplicate the folder @d as @to
make a complete copy of the folder @d called @to
clone the directory @d to @to
i want a copy of the folder @d with all its files, named @to
cp -r @d @to
back up the folder @d as @to
back up the directory @d to @to
keep a copy of the @d folder under the name @to
copy @d recursively to @to
copy folder @d with everything inside it to @to
replicate the folder @d at @to
before i change anything, copy the folder @d to @to
""", 'fs.copy {"from":"<P>","to":"@to"}', key="d")

do(1.4, """
make a backup of @f
back up @f please
i'm about to change @f, make a backup first
before i break something, back up @f
save a spare copy of @f
keep a safety copy of @f next to it
copy @f to @f.bak
make @f.bak from @f
backup copy of @f please
i need a .bak of @f
secure @f with a backup copy
better have a backup of @f
do me a backup of the file @f
create a backup for @f in the same folder
put a .bak copy beside @f
just in case, back @f up
""", 'fs.copy {"from":"@f","to":"@f.bak"}')

rule(0.9, """
back up @s with today's date in the name
make a dated backup of @s
copy @s and add the date to the copy's name
make a copy of @s with a date stamp
save @s under a name with today's date appended
keep a backup of @s that has the current date in its name
backup @s with timestamp of today
""", "sh cp @s @s.$(date +%F)", "ok", "show")
rule(0.9, """
back up the folder @sd with today's date in the name
make a dated backup of the folder @sd
zip @sd with today's date in the file name
make an archive of @sd named with the current date
tar the folder @sd and put the date in the name
create a dated archive of @sd
archive @sd with a date stamp in the name
""", "sh tar -czf @sd-$(date +%F).tar.gz @sd", "ok", "show")

onpath(4.5, """
delete the file @a
@a can be deleted
@a is no longer needed
i don't need @a anymore
we can get rid of @a now
throw @a out
throw @a in the bin
bin @a
toss @a
chuck @a
zap @a
scrap @a
away with @a
out with @a
@a has to go
@a must go
@a must be removed
i want @a gone
make @a disappear
please erase @a from the disk
wipe @a off the disk
kill the file @a
ditch @a
dump the file @a, i mean delete it
dispose of @a
discard @a
eliminate @a
unlink @a
rm @a
del @a
remove the file named @a
remove my file @a
the file @a should be deleted
could you delete @a for me
would you be so kind and remove @a
@a is garbage, delete it
@a is just junk, kill it
i accidentally created @a, please remove it again
@a was only a test, delete it
@a is outdated, remove it
@a is wrong, throw it away
clear away @a
get @a off my disk
delete this file: @a
file to delete: @a
lose the file @a
destroy @a
trash the file @a
i'm finished with @a, you can remove it
""", 'fs.delete {"paths":["<P>"]}', exists=False)

do(1.2, """
delete @files
remove @files please
get rid of @files
throw @files away
@files can go
@files are not needed anymore, delete them
i don't need @files any longer, remove them
please erase the files @files
wipe @files
bin @files
trash these files: @files
delete the following: @files
these can be deleted: @files
rm @files
kill @files
all of these should be gone: @files
drop the files @files
discard @files
""", 'fs.delete {"paths":@files}', exists=False)

onpath(2.4, """
delete the folder @d
delete the directory @d with all its content
the folder @d can go, with everything inside
remove the whole directory @d
i don't need the folder @d anymore
throw away the folder @d and whatever it holds
get rid of the folder @d completely
erase the directory @d and all files in it
remove @d recursively
rm -rf @d
the directory @d is not needed any longer, delete it with everything
kill the folder @d
wipe the entire folder @d off the disk
remove folder @d and its subfolders
blow away the directory @d
nuke the folder @d
the whole folder @d is junk, delete it
trash the folder @d
we don't use the directory @d any more, take it away
delete folder @d please, including contents
rmdir @d even if it isn't empty
bin the whole folder @d
the folder @d with all files in it should be gone
ditch the directory @d
scrap the folder @d
""", 'fs.delete {"paths":["<P>"],"recursive":true}', key="d", exists=False)

then(1.4, """
empty the folder @d
empty the folder @d but keep the folder itself
delete everything inside @d but not the folder itself
delete all the contents of @d
remove all that is in @d, the folder stays
clear the contents of the folder @d
throw away everything in the folder @d
i want the folder @d to be empty
wipe everything inside the folder @d
the folder @d should be empty again
delete everything in @d
remove everything from the folder @d
make the directory @d empty
everything in @d can go
everything inside @d can be deleted
clean out everything in @d, but keep @d
get rid of all the stuff inside @d
purge the contents of @d
rm -rf @d/*
""", 'fs.search {"path":"@d","depth":1}', 'fs.delete {"paths":"$1","recursive":true}')
then(1.1, """
move everything from @d to @to
move everything in @d into @to
move the contents of @d to @to
move all the stuff in @d over to @to
everything that is in @d should go to @to
put everything from @d in @to
transfer the whole content of @d into @to
shift all that's in @d to @to
take everything out of @d and put it into @to
mv @d/* @to
empty @d into @to
relocate the contents of folder @d to @to
""", 'fs.search {"path":"@d","depth":1}', 'fs.move {"paths":"$1","into":"@to"}', exists=True)
then(1, """
copy everything from @d to @to
copy everything in @d into @to
copy the contents of @d to @to
everything that is in @d should also be in @to, copy it
put a copy of everything in @d into @to
cp -r @d/* @to
copy all the stuff in @d over to @to
duplicate the whole content of @d into @to
back up everything in @d to @to
""", 'fs.search {"path":"@d","depth":1}', 'fs.copy {"paths":"$1","into":"@to"}', exists=True)
then(0.9, """
move everything in this folder to @to
move everything here into @to
put everything that's here into @to
everything in this folder goes to @to
shift all that is in the current folder to @to
""", 'fs.search {"path":".","not_glob":"@to","depth":1}', 'fs.move {"paths":"$1","into":"@to"}', exists=True, to=FNAME)

do(0.9, """
swap the names of @tname and @tname2
swap the files @tname and @tname2
exchange the names of @tname and @tname2
@tname should be @tname2 and the other way round
switch the names of the files @tname and @tname2
i mixed up @tname and @tname2, swap their names
let @tname and @tname2 trade names
""", "sh mv -n @tname @tname.tmp && mv -n @tname2 @tname && mv -n @tname.tmp @tname2")
do(1, """
rename @name to @name2 and @name3 to @name4
@name should be @name2, @name3 should be @name4
rename two files: @name becomes @name2, @name3 becomes @name4
give new names: @name -> @name2 and @name3 -> @name4
call @name @name2 and call @name3 @name4
please rename @name into @name2 as well as @name3 into @name4
""", 'fs.move {"renames":[{"from":"@name","to":"@name2"},{"from":"@name3","to":"@name4"}]}')

onpath(1.6, """
move @a into @to and name it @b
move @a to @to and rename it to @b there
put @a in @to under the name @b
put @a into @to but call it @b
@a goes to @to and should be called @b
relocate @a to @to as @b
file @a in @to as @b
rename @a to @b and put it into @to
rename @a to @b and move it to @to
take @a, rename it to @b, then move it into @to
@a should become @b in the folder @to
""", 'fs.move {"from":"<P>","to":"@j"}', derive=lambda v, r: {"j": join(v["to"], v["b"])}, b=NEWNAME)
onpath(1.3, """
copy @a into @to and name it @b
copy @a to @to and rename the copy to @b
put a copy of @a in @to under the name @b
copy @a into @to but call the copy @b
i need @a in @to as well, but named @b
duplicate @a into @to as @b
save a copy of @a in @to, file name @b
a copy of @a named @b should be in @to
""", 'fs.copy {"from":"<P>","to":"@j"}', derive=lambda v, r: {"j": join(v["to"], v["b"])}, b=NEWNAME)

# ---------------------------------------------------------------- permissions and links

onpath(2, """
make @scr executable
i can't run @scr, fix the permissions
i can't execute @scr, permission denied
@scr says permission denied when i start it, make it executable
let me run @scr
@scr should be runnable
allow @scr to be executed
give @scr execute permission
set the executable bit on @scr
set the x bit of @scr
add execute rights to @scr
chmod +x @scr
mark @scr as executable
turn @scr into an executable
@scr needs the execute flag
enable execution of @scr
i want to start @scr directly, make that possible
make the script @scr something i can run
make it possible to run @scr
the script @scr isn't executable yet, change that
""", 'fs.chmod {"paths":["<P>"],"mode":"+x"}', key="scr", exists=False)
onpath(0.8, """
@scr should not be executable
take the execute bit off @scr
remove the execute permission from @scr
make @scr non-executable
nobody should be able to run @scr
chmod -x @scr
forbid running @scr
strip the x flag from @scr
""", 'fs.chmod {"paths":["<P>"],"mode":"-x"}', key="scr", exists=False)
onpath(1.2, """
make @a read only
protect @a from being changed
lock @a so nobody can write to it
@a should be read-only
write protect @a
i don't want @a to be changed by accident
prevent changes to @a
nobody should be able to edit @a
set @a to readonly
take away write permission from @a
@a must not be modified anymore, lock it
make sure i don't overwrite @a by mistake
disallow writing to @a
""", 'fs.chmod {"paths":["<P>"],"mode":"a-w"}', exists=False)
onpath(1.2, """
make @a private
only i should have access to @a
nobody but me should be able to open @a
keep @a for my eyes only
hide @a from the other users of this machine
others must not see what is in @a
make @a accessible only to me
protect @a from other people's eyes
lock everyone else out of @a
no one else may read @a
remove all rights of others and group on @a
@a is secret, only i may read it
""", 'fs.chmod {"paths":["<P>"],"mode":"go-rwx"}', exists=False)
onpath(0.9, """
make @a writable again
i want to be able to edit @a, unlock it
@a is read only, let me write to it
give me write permission on @a
remove the write protection of @a
i can't save @a, make it writable
unlock @a for editing
""", 'fs.chmod {"paths":["<P>"],"mode":"u+w"}', exists=False)
onpath(0.8, """
let everyone read @a
everybody should be able to read @a
make @a readable for all users
all users may read @a
give read access on @a to everyone
make @a world readable
""", 'fs.chmod {"paths":["<P>"],"mode":"a+r"}', exists=False)
onpath(1.3, """
set the mode of @a to @mode
permissions @mode for @a
@a should get the permissions @mode
chmod @a to @mode
change @a's permissions to @mode
apply mode @mode to @a
the rights of @a must be @mode
@a needs @mode
put @mode permissions on @a
make @a @mode
the server wants @a to be @mode, set that
access rights of @a: @mode
""", 'fs.chmod {"paths":["<P>"],"mode":"@mode"}', exists=False)
onpath(0.8, """
set the permissions of @d and everything in it to @mode
chmod -R @mode @d
recursively set @d to @mode
change the mode of the folder @d and all files inside to @mode
apply @mode to the whole folder @d
everything below @d, including @d, should get @mode
permissions @mode recursively for the folder @d
""", 'fs.chmod {"paths":["<P>"],"mode":"@mode","recursive":true}', key="d", exists=False)
rule(0.7, """
in @sd set folders to 755 and files to 644
fix the permissions in @sd, folders 755, files 644
directories under @sd should be 755 and files 644
give all files in @sd 644 and all folders 755
normal web permissions for @sd: 644 for files, 755 for directories
""", "sh find @sd -type d -exec chmod 755 {} + -o -type f -exec chmod 644 {} +", "ok", "show")
LINK = q(lambda r: lib.folder_name(r) if r.random() < 0.5 else lib.file_path(r))
do(1.4, """
make a shortcut to @a called @ln
create a symbolic link @ln that leads to @a
i want a link called @ln which points to @a
put a symlink @ln here, target is @a
make @ln a symlink to @a
let @ln point to @a
@ln should be a link to @a
symlink @a as @ln
soft link from @ln to @a please
set up a symlink called @ln for @a
create a shortcut @ln for @a
i need an alias @ln for the file @a, a symlink
add a symbolic link named @ln pointing at @a
ln -s @a @ln
i want to reach @a under the name @ln, make a symlink
""", 'fs.symlink {"target":"@a","link":"@ln"}', ln=LINK)
rule(0.8, """
update the modification time of @s to now
touch @s so that it looks freshly changed
set the date of @s to the current time
make @s look like it was changed just now
refresh the timestamp on @s
bump the modification date of @s to now
""", "sh touch @s", "ok", "show")
rule(0.8, """
make @user the owner of @s
change the owner of @s to @user
@s should belong to @user
chown @s to @user
give ownership of @s to @user
transfer ownership of the file @s to the user @user
""", "sh chown @user @s", "ok", "show")
rule(0.7, """
make @user the owner of the folder @sd and everything in it
change the owner of @sd recursively to @user
everything in @sd, with the folder itself, should belong to @user
chown -R @user @sd
give @user the whole folder @sd, recursively
""", "sh chown -R @user @sd", "ok", "show")

# ---------------------------------------------------------------- exceptions

XC = "(except|except|except for|but|but not|apart from|other than|excluding|with the exception of|save for|besides|except of|aside from|bar|minus|, except for|, but not|, not including|leaving out|but leave|but keep|exept|, only not)"
XCN = "(except|except|except for|but|apart from|other than|excluding|with the exception of|save for|besides|aside from|bar|minus|, except for|not including|leaving out|without|but not)"


def INP(r):
    s = {}
    path = intents.where(r, EN, s, 0)
    return words(r, "<where>", s), path


def INF(r):
    """A place without words that speak of what lies below it."""
    while True:
        said, path = INP(r)
        if not re.search(r"\b(anywhere|somewhere|below|under|project|workspace)\b", said):
            return said, path


def braces(names):
    return names[0] if len(names) == 1 else "{" + ",".join(names) + "}"


def listed(r, names):
    said = [lib.quoted(r, n) for n in names]
    if len(said) == 1:
        return said[0]
    glue = r.choice([(", ", " and "), (", ", " and "), (", ", " & "), (", ", " or "), (", ", ", ")])
    return glue[0].join(said[:-1]) + glue[1] + said[-1]


def _clean(r, exts=lib.EXT):
    """A name that stands in a glob as it is."""
    while True:
        n = _name(r, exts)
        if not re.search(r"[\[\]{}*?,]", n):
            return n


def several(r, n, make):
    out = []
    while len(out) < n:
        x = make(r)
        if x not in out:
            out.append(x)
    return out


def PARTS(r):
    """The ones whose names hold a part, or begin or end with one."""
    w = lib.word(r) if r.random() < 0.7 else r.choice(["IMG_", "draft", "final", "v2", "old", "new", "copy", "2024", "2025", "test", "backup", "DSC", "invoice"])
    said = lib.in_quotes(r, w) if r.random() < 0.4 else w
    k = r.random()
    if k < 0.55:
        return r.choice(["the ones with {} in the name", "those with {} in their name", "anything with {} in the name", "the ones containing {} in the name", "those named something with {}", "files whose name contains {}", "whatever has {} in its name", "the {} ones"]).format(said), f"*{w}*"
    return r.choice(["the ones starting with {}", "those that start with {}", "anything that begins with {}", "the ones beginning with {}", "files whose name starts with {}", "names starting with {}"]).format(said), f"{w}*"


def EXC(r):
    """What is left out of everything: names, kinds, parts of names."""
    k = r.random()
    if k < 0.36:
        n = _clean(r)
        said = lib.quoted(r, n)
        return r.choice(["", "", "", "", "the file ", "my "]) + said, n
    if k < 0.56:
        names = several(r, 2, _clean)
        return r.choice(["", "", "", "the files "]) + listed(r, names), braces(names)
    if k < 0.62:
        names = several(r, 3, _clean)
        return listed(r, names), braces(names)
    if k < 0.84:
        many, one, glob = _types(r)
        return r.choice(["the ", "the ", "the ", "", "", "my "]) + many, glob
    if k < 0.90:
        e, f = several(r, 2, lambda r: r.choice(lib.EXT))
        return r.choice(["the {} and {} files", "{} and {} files", ".{} and .{} files", "*.{} and *.{}", "{}s and {}s", "the .{} and the .{} files"]).format(e, f), "*.{%s,%s}" % (e, f)
    if k < 0.94:
        n, (many, one, glob) = _clean(r), _types(r)
        if "{" not in glob:
            return f"{lib.quoted(r, n)} and the {many}", "{%s,%s}" % (n, glob)
    return PARTS(r)


def XN(r):
    """One name that stays."""
    n = _clean(r)
    return lib.quoted(r, n), n


def XNN(r):
    names = several(r, r.choice([2, 2, 2, 3]), _clean)
    return listed(r, names), braces(names)


def XK(r):
    many, one, glob = _types(r)
    return many, glob


_j = {}


def _joint(r):
    """A kind of files, and some of that kind."""
    many, one, glob = _types(r)
    ends = re.findall(r"\w[\w.]*", glob.replace("*.", "", 1))
    make = lambda r: _clean(r, [r.choice(ends)])
    k = r.random()
    if k < 0.45:
        n = make(r)
        x = r.choice(["", "", "", "the one called ", "the file "]) + lib.quoted(r, n), n
    elif k < 0.68:
        names = several(r, 2, make)
        x = listed(r, names), braces(names)
    elif k < 0.75:
        names = several(r, 3, make)
        x = listed(r, names), braces(names)
    elif k < 0.82 and len(ends) > 2:
        e = r.choice(ends)
        x = r.choice(["the {}s", "{} files", "the {} files", ".{} files", "*.{}"]).format(e), "*." + e
    else:
        x = PARTS(r)
    return (many, glob), x


def KB(r):
    j = _j.pop("b", None)
    if j is None:
        j = _joint(r)
        _j["x"] = j
    return j[0]


def KX(r):
    j = _j.pop("x", None)
    if j is None:
        j = _joint(r)
        _j["b"] = j
    return j[1]


SLOTS.update(x=EXC, xn=XN, xnn=XNN, xk=XK, kb=KB, kx=KX, parts=PARTS)
SLOTS["in"] = INP


def placed(weight, wordings, search, *actions, **slots):
    """A search in a place that is said (`@in`), or here where nothing is said. `PATH` stands for it in the search."""
    wordings = wordings.replace("<xc>", XC).replace("<xcn>", XCN)
    lines = [w for w in wordings.split("\n") if w.strip()]
    with_in = [w for w in lines if "@in" in w]
    without = [re.sub(r" ?@in\b", "", w) for w in lines if not re.search(r"^@in\b|(directly|lying|levels|itself|is|are|clean) @in\b|@in and in", w)]
    if '"depth"' in search:
        slots = {"in": INF, **slots}
    if with_in:
        then(weight * 0.7, "\n".join(with_in), search.replace("PATH", "@in"), *actions, **slots)
    then(weight * (0.3 if with_in else 1), "\n".join(without), search.replace("PATH", "."), *actions, **slots)


ALLX = 'fs.search {"path":"PATH","kind":"file","not_glob":"@x","depth":1}'
placed(5, """
delete everything @in <xc> @x
remove everything @in <xc> @x
erase everything @in <xc> @x
delete all files @in <xc> @x
remove all the files @in <xc> @x
wipe all files @in <xc> @x
get rid of everything @in <xc> @x
throw away everything @in <xc> @x
clear out everything @in <xc> @x
bin everything @in <xc> @x
everything @in can go except @x
everything @in should be deleted except @x
all files @in can be deleted, just not @x
all files @in may go, only @x must stay
delete everything @in but keep @x
delete all files @in and keep only @x
keep only @x @in, delete the rest
keep @x and delete everything else @in
keep @x, the other files @in can go
keep @x @in and throw out all the others
except for @x, delete everything @in
apart from @x everything @in can be deleted
other than @x i don't need anything @in, delete it
besides @x all files @in should go
i only need @x, delete the other files @in
i only want to keep @x, remove all other files @in
i want to keep @x but nothing else @in
the only thing worth keeping @in is @x, delete the rest
leave @x alone but delete every other file @in
spare @x and remove all other files @in
don't touch @x, but everything else @in has to go
do not delete @x, delete all the rest @in
nothing @in should survive except @x
delete all @in <xc> @x
rm everything @in except @x
remove every file @in that is not @x
delete whatever is not @x @in
trash everything @in, @x excepted
purge all files @in with the exception of @x
please clear out all files @in, only @x stays
empty everything @in, but @x should stay
get rid of all the files @in, just leave @x
with the exception of @x, wipe all files @in
everything but @x @in must go
all but @x @in: delete
delete the files @in, but please not @x
make @x the only thing left @in
only @x should be left @in
only @x should remain @in
i want nothing left @in but @x
ditch everything @in except @x
scrap everything @in save @x
kill everything @in except @x
dump all the stuff @in except @x
remove the rest of the files @in, keep @x
the other files @in besides @x are useless, remove them
everything that isn't @x should be removed @in
""", ALLX, 'fs.delete {"paths":"$1"}')

DX = 'fs.search {"path":"@d","kind":"file","not_glob":"@x","depth":1}'
then(2.2, """
clean up @d but keep @x
clean out @d, only @x should stay
clear @d of everything but @x
clear the folder @d, except for @x
empty @d except for @x
empty the folder @d but leave @x in it
wipe @d but not @x
strip @d down to @x
@d should contain only @x, delete the rest
@d should have nothing in it but @x
tidy up @d: keep @x, delete the rest
purge @d, sparing @x
reduce @d to @x
from @d delete all but @x
in @d nothing but @x is needed, remove the other files
in the folder @d delete everything which is not @x
in @d i only need @x
of the files in @d keep only @x
out of everything in @d only @x is important, delete the others
rm everything in @d/ except @x
from the files in @d i only want @x, throw away the others
go to @d and remove all files but @x
@d: delete all files except @x
keep just @x in @d
@d is a mess. delete all the files in there except @x
i need space, delete everything in @d except @x
""".replace("in @d i only need @x\n", "in @d i only need @x, delete the others\n"), DX, 'fs.delete {"paths":"$1"}')

placed(3, """
delete all @kb @in <xcn> @kx
remove all the @kb @in <xcn> @kx
erase the @kb @in <xcn> @kx
get rid of all @kb @in <xcn> @kx
throw away the @kb @in but keep @kx
all @kb @in can go except @kx
the @kb @in can be deleted, just not @kx
keep @kx and delete the other @kb @in
keep @kx, the rest of the @kb @in can go
of the @kb @in keep only @kx
of all the @kb @in i only need @kx, delete the others
apart from @kx delete all @kb @in
except for @kx, all @kb @in should be removed
leave @kx but delete all other @kb @in
i only want @kx, throw the other @kb @in away
wipe all @kb @in, but not @kx
delete every one of the @kb @in except @kx
i don't need the @kb @in anymore, except for @kx
remove @kb @in other than @kx
all @kb @in but @kx: delete them
too many @kb @in, delete all except @kx
do not touch @kx, but the other @kb @in should be deleted
trash the @kb @in, leaving @kx
clean up the @kb @in but spare @kx
remove the @kb @in, @kx must stay though
""", 'fs.search {"path":"PATH","name_glob":"@kb","not_glob":"@kx"}', 'fs.delete {"paths":"$1"}')

placed(2, """
delete all files older than @age @in <xcn> @x
remove everything older than @age @in <xcn> @x
delete files @in that are more than @age old, but not @x
get rid of files @in not touched for @age, except @x
all files @in older than @age can go, only not @x
throw out what is older than @age @in, keep @x though
files @in that haven't changed in @age can be deleted, but leave @x
except for @x, delete all files @in older than @age
clear out files older than @age @in but spare @x
delete old files @in (older than @age), but keep @x
whatever is older than @age @in should go, apart from @x
""", 'fs.search {"path":"PATH","kind":"file","older_than_ms":"@age","not_glob":"@x"}', 'fs.delete {"paths":"$1"}')
placed(1.4, """
delete all files bigger than @size @in <xcn> @x
remove every file over @size @in <xcn> @x
get rid of files larger than @size @in, but not @x
all files @in above @size can go, only not @x
i'm running out of space, delete everything over @size @in except @x
except for @x, delete all files @in bigger than @size
files @in of more than @size should be deleted, but keep @x
""", 'fs.search {"path":"PATH","kind":"file","min_bytes":"@size","not_glob":"@x"}', 'fs.delete {"paths":"$1"}')

placed(2.4, """
move everything @in <xcn> @x to @to
move everything @in to @to <xcn> @x
move everything @in into @to but leave @x here
put everything @in except @x into @to
everything @in goes to @to, only @x stays
everything @in but @x should go to @to
shift all the stuff @in to @to, but not @x
except for @x move everything @in to @to
apart from @x, everything @in belongs in @to
leave @x where it is and move everything else @in to @to
keep @x in place and move all the rest @in into @to
i want everything @in moved to @to except @x
transfer everything @in to @to, with the exception of @x
all but @x @in should be moved into @to
relocate everything @in besides @x to @to
move the rest @in to @to, only @x stays
""", 'fs.search {"path":"PATH","kind":"file","not_glob":"@x","depth":1}', 'fs.move {"paths":"$1","into":"@to"}', exists=True)
placed(1.6, """
move all files @in <xcn> @x to @to
move all files @in to @to <xcn> @x
put all the files @in except @x in @to
all files @in but @x should go to @to
move every file @in except @x into @to
except for @x move all files @in to @to
leave @x here and move all other files @in to @to
the files @in belong to @to, all except @x
transfer all files @in other than @x to @to
all the other files @in besides @x go to @to
""", 'fs.search {"path":"PATH","kind":"file","not_glob":"@x","depth":1}', 'fs.move {"paths":"$1","into":"@to"}', exists=True)
placed(2, """
move all @kb @in <xcn> @kx to @to
move the @kb @in to @to, except @kx
put all @kb @in except @kx into @to
the @kb @in should go to @to but not @kx
all @kb @in but @kx belong in @to
shift the @kb @in over to @to, leaving @kx
except for @kx move all @kb @in to @to
leave @kx where it is but move the other @kb @in to @to
move @kb @in other than @kx to @to
take all @kb @in except @kx and put them in @to
relocate the @kb @in to @to, @kx excluded
""", 'fs.search {"path":"PATH","name_glob":"@kb","not_glob":"@kx"}', 'fs.move {"paths":"$1","into":"@to"}', exists=True)
placed(1.8, """
copy everything @in <xcn> @x to @to
copy everything @in to @to <xcn> @x
copy everything @in into @to but not @x
put a copy of everything @in except @x into @to
back up everything @in to @to except @x
everything @in but @x should be copied to @to
except for @x copy everything @in to @to
duplicate all that is @in to @to, apart from @x
i need everything @in copied to @to, only @x is not needed
copy all @in to @to without @x
save everything @in to @to, leave out @x
""", 'fs.search {"path":"PATH","kind":"file","not_glob":"@x","depth":1}', 'fs.copy {"paths":"$1","into":"@to"}', exists=True)
placed(1.8, """
copy all @kb @in <xcn> @kx to @to
copy the @kb @in to @to, except @kx
copy all @kb @in but not @kx into @to
back up the @kb @in to @to, all but @kx
put copies of the @kb @in into @to, without @kx
except for @kx copy all @kb @in to @to
the client wants all the @kb @in apart from @kx, copy them to @to
i need all @kb @in except @kx in @to too
duplicate the @kb @in other than @kx into @to
""", 'fs.search {"path":"PATH","name_glob":"@kb","not_glob":"@kx"}', 'fs.copy {"paths":"$1","into":"@to"}', exists=True)
placed(1.6, """
zip everything @in <xcn> @x into @zip
zip everything @in into @zip, except @x
pack everything @in but @x into @zip
put everything @in except @x into an archive @zip
make @zip out of everything @in, but leave out @x
compress everything @in besides @x to @zip
archive everything @in as @zip without @x
everything @in apart from @x should go into @zip
create the archive @zip with all that is @in, not including @x
bundle everything @in as @zip, skip @x
@zip should contain everything @in but not @x, create it
""", 'fs.search {"path":"PATH","kind":"file","not_glob":"@x","depth":1}', 'fs.archive {"paths":"$1","to":"@zip"}', exists=True)
placed(1.6, """
zip all @kb @in <xcn> @kx into @zip
pack the @kb @in into @zip, but not @kx
put all @kb @in except @kx in an archive called @zip
make an archive @zip of all @kb @in, leaving out @kx
archive the @kb @in without @kx as @zip
compress the @kb @in other than @kx into @zip
create @zip from all the @kb @in apart from @kx
send me the @kb @in as @zip, without @kx
all @kb @in except @kx into @zip please
""", 'fs.search {"path":"PATH","name_glob":"@kb","not_glob":"@kx"}', 'fs.archive {"paths":"$1","to":"@zip"}', exists=True)
placed(1.2, """
gzip all @kb @in <xcn> @kx
compress each of the @kb @in except @kx
gzip every one of the @kb @in, but not @kx
compress the @kb @in one by one, leave @kx as it is
individually gzip the @kb @in other than @kx
""", 'fs.search {"path":"PATH","name_glob":"@kb","not_glob":"@kx"}', 'fs.archive {"paths":"$1","each":true}', exists=True)
placed(1.1, """
make all @kb @in executable <xcn> @kx
make the @kb @in executable, but not @kx
set the x bit on all @kb @in other than @kx
all @kb @in apart from @kx should be executable
chmod +x on all @kb @in except @kx
""", 'fs.search {"path":"PATH","name_glob":"@kb","not_glob":"@kx"}', 'fs.chmod {"paths":"$1","mode":"+x"}')
placed(1.1, """
make all @kb @in read-only <xcn> @kx
write protect the @kb @in, but not @kx
lock all @kb @in other than @kx against changes
all @kb @in apart from @kx should be read only
nobody should change the @kb @in, except @kx
""", 'fs.search {"path":"PATH","name_glob":"@kb","not_glob":"@kx"}', 'fs.chmod {"paths":"$1","mode":"a-w"}')
placed(0.9, """
set the permissions of all @kb @in to @mode <xcn> @kx
chmod @mode all @kb @in but not @kx
all @kb @in except @kx should have mode @mode
give the @kb @in the permissions @mode, apart from @kx
""", 'fs.search {"path":"PATH","name_glob":"@kb","not_glob":"@kx"}', 'fs.chmod {"paths":"$1","mode":"@mode"}')

def XF(r):
    """One or two folders that stay."""
    k = r.random()
    names = several(r, 1 if k < 0.65 else 2, _fname)
    said = listed(r, names)
    if len(names) == 1:
        said = r.choice(["the folder {}", "the {} folder", "the directory {}", "the {} directory", "folder {}"]).format(said)
    else:
        said = r.choice(["the folders {}", "the directories {}"]).format(said)
    return said, braces(names)


placed(1.6, """
delete all folders @in <xcn> @xf
remove all subfolders @in <xcn> @xf
delete every folder @in but keep @xf
all folders @in can go, only @xf stays
keep @xf and delete all other folders @in
get rid of all the folders @in apart from @xf
the subfolders @in can be deleted, all but @xf
except for @xf, remove all directories @in
wipe all directories @in, but not @xf
i only need @xf, delete the other folders @in
""", 'fs.search {"path":"PATH","kind":"folder","not_glob":"@xf","depth":1}', 'fs.delete {"paths":"$1","recursive":true}', xf=XF)
then(1.4, """
move all folders in @d @XCN@ @xf to @to
move all the subfolders in @d to @to, but not @xf
all folders in @d except @xf should go to @to
leave @xf and move the other folders in @d into @to
except for @xf, move all directories in @d to @to
""".replace("@XCN@", XCN), 'fs.search {"path":"@d","kind":"folder","not_glob":"@xf","depth":1}', 'fs.move {"paths":"$1","into":"@to"}', xf=XF, exists=True)
placed(1.2, """
delete everything @in <xcn> @xf
delete all files and folders @in <xcn> @xf
remove everything @in, folders too, but keep @xf
everything @in can go except @xf
keep @xf and delete everything else @in
wipe everything @in but not @xf
only @xf should remain @in, delete everything else
""", 'fs.search {"path":"PATH","not_glob":"@xf","depth":1}', 'fs.delete {"paths":"$1","recursive":true}', xf=XF)
placed(1.2, """
delete all files and folders @in <xcn> @x
remove everything @in including the folders, only @x stays
wipe all files and subfolders @in but keep @x
delete everything @in, subfolders as well, except @x
get rid of all files and directories @in apart from @x
""", 'fs.search {"path":"PATH","not_glob":"@x","depth":1}', 'fs.delete {"paths":"$1","recursive":true}')
placed(1.2, """
delete all files @in and in the subfolders <xcn> @x
recursively delete all files @in <xcn> @x
delete every file @in, also in subfolders, except @x
remove all files on all levels @in but keep @x
in all subfolders too: delete the files @in except @x
""", 'fs.search {"path":"PATH","kind":"file","not_glob":"@x"}', 'fs.delete {"paths":"$1"}')

# Only what lies directly in a folder.
placed(2.2, """
delete all @kinds @in, but not in subfolders
delete the @kinds @in, not those in subfolders
delete only the @kinds directly @in, leave the subfolders alone
remove the @kinds @in without going into subfolders
delete the @kinds @in, top level only
get rid of the @kinds @in, but don't look into subdirectories
remove @kinds @in non-recursively
erase the @kinds @in but stay out of the folders below
delete just the @kinds @in itself, not deeper
the @kinds @in can go, but only on the top level
wipe @kinds @in; do not descend into folders
throw away the @kinds @in, the ones in subfolders stay
""", 'fs.search {"path":"PATH","name_glob":"@kinds","depth":1}', 'fs.delete {"paths":"$1"}')
placed(1.8, """
move the @kinds @in to @to, but not those in subfolders
move only the @kinds directly @in to @to
move all @kinds @in to @to without going into subfolders
put the @kinds @in into @to, top level only
shift the @kinds @in to @to, don't touch the ones in subfolders
move @kinds non-recursively @in to @to
the @kinds @in go to @to, the subfolders stay as they are
""", 'fs.search {"path":"PATH","name_glob":"@kinds","depth":1}', 'fs.move {"paths":"$1","into":"@to"}', exists=True)
placed(1.6, """
copy the @kinds @in to @to, but not those in subfolders
copy only the @kinds directly @in to @to
copy all @kinds @in to @to without going into subfolders
put copies of the @kinds @in into @to, top level only
back up the @kinds @in to @to, ignore subfolders
""", 'fs.search {"path":"PATH","name_glob":"@kinds","depth":1}', 'fs.copy {"paths":"$1","into":"@to"}', exists=True)
placed(1.5, """
zip the @kinds @in into @zip, but not those in subfolders
pack only the @kinds directly @in into @zip
archive the @kinds @in as @zip without the subfolders
compress the @kinds @in into @zip, top level only
put the @kinds @in in @zip, ignore subfolders
""", 'fs.search {"path":"PATH","name_glob":"@kinds","depth":1}', 'fs.archive {"paths":"$1","to":"@zip"}', exists=True)
placed(1.2, """
delete all files directly @in but keep the subfolders
delete the files @in, not the folders
remove all loose files @in and leave the folders
delete all files @in, but leave the subfolders and what's in them
erase only the files lying directly @in
all files @in can go, the folders stay
""", 'fs.search {"path":"PATH","kind":"file","depth":1}', 'fs.delete {"paths":"$1"}')
placed(1.2, """
move all loose files @in to @to, leave the folders
move the files directly @in to @to, not the folders
put all files lying directly @in into @to
move only the files @in to @to, subfolders stay
the loose files @in should go to @to
""", 'fs.search {"path":"PATH","kind":"file","depth":1}', 'fs.move {"paths":"$1","into":"@to"}', exists=True)

# ---------------------------------------------------------------- some files, chosen and then changed

# The two forms of a selection are drawn apart: a rule uses one of them only.


def both(weight, wordings, *actions, **more):
    """Rules for wordings with @sel and, apart from them, for those with @bare."""
    lines = [w for w in wordings.split("\n") if w.strip()]
    a, b = [w for w in lines if "@sel" in w], [w for w in lines if "@bare" in w]
    if a:
        then(weight * len(a) / len(lines), "\n".join(a), "fs.search {@sel}", *actions, **more)
    if b:
        then(weight * len(b) / len(lines), "\n".join(b), "fs.search {@bare}", *actions, **more)


both(5, """
delete @sel
remove @sel please
i want @sel gone
@sel can be deleted
@sel can go
@sel should be removed
@sel must go
@sel are not needed anymore, delete them
i don't need @sel anymore
i no longer need @sel, throw them away
get @sel off my disk
clean up @sel
clear away @sel
throw out @sel
throw @sel away
toss @sel
bin @sel
chuck out @sel
dump @sel in the bin
dispose of @sel
eliminate @sel
zap @sel
purge @sel
wipe out @sel
make @sel disappear
could you get rid of @sel for me
my disk is full, so delete @sel
i need space, remove @sel
to free some space, delete @sel
let's delete @sel
please find and delete @sel
look for @bare and delete them
search for @bare and remove them all
if there are any @bare, delete them
are there @bare? if so, delete them
find @bare. then remove them
there are too many @bare here, get rid of them
all the @bare are junk, delete them
kick out @sel
bulk delete @bare
mass delete @bare
do away with @sel
free me from @sel
the admin says @sel have to be removed
housekeeping: remove @sel
scrap @sel
discard @sel
nuke @sel
""", 'fs.delete {"paths":"$1"}')
both(4, """
move @sel to @to
put @sel into @to
@sel belong in @to
@sel should be in @to
@sel go to @to
get @sel into @to
shift @sel to @to
transfer @sel to @to
i want @sel in @to
i want to have @sel in the folder @to
stick @sel in @to
file @sel under @to
take @sel and put them in @to
gather @sel in @to
collect @sel in the folder @to
collect @bare and put them in @to
round up @sel and drop them in @to
bring @sel together in @to
relocate @sel to @to
store @sel in @to from now on
sort @sel into @to
tidy @sel away into @to
clear up: @bare to @to
find @bare and move them to @to
look for @bare, then move them into @to
search for @bare and put what you find in @to
if you find any @bare, move them to @to
could you drag @sel into @to
dump @sel in @to
archive @sel by moving them to @to
shove @sel over to @to
have @sel moved into @to
my desktop is a mess, move @sel to @to
mv @bare to @to
i'd like @sel to live in @to
all @bare -> @to
""", 'fs.move {"paths":"$1","into":"@to"}', exists=True)
both(3.4, """
copy @sel to @to
put copies of @sel into @to
i need @sel in @to too
@sel should also be in @to
back up @sel to @to
make a backup of @sel in @to
keep a copy of @sel in @to
duplicate @sel into @to
save @sel to @to as well, without removing them here
find @bare and copy them to @to
look for @bare and put copies in @to
search for @bare, then copy them into @to
copy over @sel to @to
replicate @sel in @to
get me @sel in @to, as copies
for the backup copy @sel to @to
mirror @sel into the folder @to
leave @sel where they are but copy them to @to
cp @bare to @to
collect copies of @sel in @to
my usb stick is @to, copy @sel onto it
take @sel to @to, copies only
""", 'fs.copy {"paths":"$1","into":"@to"}', exists=True)
both(3, """
zip @sel into @zip
pack @sel into @zip
put @sel in an archive called @zip
make an archive @zip with @sel in it
create @zip from @sel
bundle up @sel as @zip
i need @sel as one archive, @zip
compress @sel into one file @zip
@zip should hold @sel
wrap @sel up in @zip
find @bare and zip them as @zip
collect @bare in the archive @zip
i have to send @sel to a colleague, make @zip out of them
for the email pack @sel as @zip
all @bare into @zip
archive @sel to @zip
make one zip of @sel, name @zip
gather @sel into @zip
back up @sel as @zip
save @sel in the archive @zip
""", 'fs.archive {"paths":"$1","to":"@zip"}', exists=True)
both(1.8, """
zip @sel into @zip and delete the originals
pack @sel into @zip and remove them afterwards
archive @sel as @zip, then delete the files
move @sel into an archive @zip
put @sel into @zip and don't keep the originals
compress @sel into @zip and get rid of the originals
find @bare, zip them to @zip and delete them
make @zip of @sel and clean up the originals
to save space pack @sel into @zip and throw away the unpacked ones
@sel should be only in @zip, not loose anymore
after packing @sel into @zip, delete them
""", 'fs.archive {"paths":"$1","to":"@zip","remove_originals":true}', exists=True)
both(2, """
gzip @sel
compress each of @sel
compress @sel one by one
gzip @sel, every file for itself
make .gz files out of @sel
squeeze @sel with gzip
individually compress @sel
find @bare and gzip each of them
@sel take too much space, gzip them
shrink @sel with gzip
""", 'fs.archive {"paths":"$1","each":true}', exists=True)
both(1, """
gzip @sel and delete the originals
gzip @sel and keep only the .gz
compress @sel one by one and remove the originals
find @bare, gzip each and delete the uncompressed ones
replace @sel by gzipped versions
make .gz files out of @sel, the originals can go
""", 'fs.archive {"paths":"$1","each":true,"remove_originals":true}')
both(1.4, """
make @sel executable
set the execute bit on @sel
@sel should be runnable
give @sel execute permission
i can't run @sel, make them executable
chmod +x @bare
allow @sel to be executed
find @bare and make them executable
""", 'fs.chmod {"paths":"$1","mode":"+x"}')
both(1.4, """
make @sel read-only
write protect @sel
lock @sel so that nobody changes them
@sel should not be changed anymore
protect @sel against changes
find @bare and set them to read only
take write permission away from @sel
""", 'fs.chmod {"paths":"$1","mode":"a-w"}')
both(1.2, """
make @sel private
only i should be able to read @sel
hide @sel from other users
nobody else may open @sel
lock others out of @sel
find @bare and make them private
""", 'fs.chmod {"paths":"$1","mode":"go-rwx"}')
both(1.2, """
set the permissions of @sel to @mode
chmod @mode @bare
give @sel mode @mode
@sel should have @mode
find @bare and chmod them to @mode
change the mode of @sel to @mode
""", 'fs.chmod {"paths":"$1","mode":"@mode"}')

# Empty things.
placed(2, """
delete all empty files @in
remove files with nothing in them @in
get rid of zero byte files @in
clean up the empty files @in
files @in with no content can go
throw away every empty file @in
files with 0 bytes @in should be removed
empty files @in are useless, delete them
wipe all blank files @in
delete the files @in that have a size of zero
any file @in that is empty should be deleted
rm all the 0 byte files @in
""", 'fs.search {"path":"PATH","kind":"file","empty":true}', 'fs.delete {"paths":"$1"}')
placed(2, """
delete all empty folders @in
remove empty directories @in
clean up the empty folders @in
get rid of folders @in that have nothing in them
folders without any files @in can go
empty directories @in are useless, remove them
throw out the empty subfolders @in
sweep away empty dirs @in
prune empty directories @in
any folder @in that contains nothing should be deleted
i have lots of empty folders @in, delete those
rmdir all the empty folders @in
""", 'fs.search {"path":"PATH","kind":"folder","empty":true}', 'fs.delete {"paths":"$1"}')
placed(1.1, """
delete all empty @kinds @in
remove the empty @kinds @in
get rid of @kinds @in with nothing inside
@kinds @in that are empty can go
throw away zero byte @kinds @in
""", 'fs.search {"path":"PATH","name_glob":"@kinds","empty":true}', 'fs.delete {"paths":"$1"}')
placed(1, """
move all empty files @in to @to
put the empty files @in into @to
collect empty files @in in the folder @to
""", 'fs.search {"path":"PATH","kind":"file","empty":true}', 'fs.move {"paths":"$1","into":"@to"}', exists=True)

JUNK = lambda r: r.choice("node_modules __pycache__ .venv venv target build dist .cache tmp .pytest_cache .idea obj bin out coverage .next .tox".split()) if r.random() < 0.7 else _fname(r)
def JUNKS(hidden):
    def g(r):
        while True:
            j = JUNK(r)
            if j.startswith(".") == hidden:
                return lib.quoted(r, j), j
    return g


for _h, _w in ((False, 1.6), (True, 0.5)):
    placed(_w, """
delete all @junk folders @in
remove every @junk directory @in
clean out the @junk folders @in
get rid of all folders called @junk @in
find all @junk folders @in and delete them
wipe every directory named @junk @in
i need space, kill all @junk folders @in
rm -rf every @junk @in
the @junk folders @in can all go
throw away all the @junk directories @in
""", 'fs.search {"path":"PATH","name_glob":"@junk","kind":"folder"' + (',"hidden":true' if _h else "") + "}", 'fs.delete {"paths":"$1","recursive":true}', junk=JUNKS(_h))

# By a part of the name.
WORDP = lambda r: (lambda w: (lib.in_quotes(r, w) if r.random() < 0.4 else w, w))(lib.word(r) if r.random() < 0.75 else r.choice(["draft", "copy", "old", "test", "IMG_", "backup", "final", "2023", "screenshot", "DSC", "temp", "v1"]))
placed(2, """
delete everything @in with @p in the name
delete all files @in that have @p in their name
remove files @in whose name contains @p
get rid of anything @in named something with @p
all files @in with @p in the file name can go
throw away the files @in called something like @p
whatever @in has @p in its name, delete it
files @in containing @p in the filename should be removed
""", 'fs.search {"path":"PATH","name_glob":"*@p*","kind":"file"}', 'fs.delete {"paths":"$1"}', p=WORDP)
placed(1.8, """
move everything @in with @p in the name to @to
move all files @in that have @p in their name into @to
files @in whose name contains @p should go to @to
put anything @in named something with @p in @to
gather all the files @in with @p in the file name in @to
collect everything @in that has @p in its name into @to
""", 'fs.search {"path":"PATH","name_glob":"*@p*","kind":"file"}', 'fs.move {"paths":"$1","into":"@to"}', p=WORDP, exists=True)
placed(1.5, """
copy everything @in with @p in the name to @to
copy all files @in that have @p in their name into @to
files @in whose name contains @p should be copied to @to
i need copies of all files @in with @p in the filename in @to
""", 'fs.search {"path":"PATH","name_glob":"*@p*","kind":"file"}', 'fs.copy {"paths":"$1","into":"@to"}', p=WORDP, exists=True)
placed(1.5, """
delete all files @in starting with @p
delete everything @in that begins with @p
remove files @in whose name starts with @p
files @in beginning with @p can go
get rid of the files @in that start with @p
""", 'fs.search {"path":"PATH","name_glob":"@p*","kind":"file"}', 'fs.delete {"paths":"$1"}', p=WORDP)
placed(1.4, """
move all files @in starting with @p to @to
files @in that begin with @p belong in @to
put files @in whose name starts with @p into @to
everything @in beginning with @p should go to @to
""", 'fs.search {"path":"PATH","name_glob":"@p*","kind":"file"}', 'fs.move {"paths":"$1","into":"@to"}', p=WORDP, exists=True)
placed(1.3, """
zip everything @in with @p in the name as @zip
pack all files @in that have @p in their name into @zip
files @in whose name contains @p should go into the archive @zip
make @zip from the files @in named something with @p
""", 'fs.search {"path":"PATH","name_glob":"*@p*","kind":"file"}', 'fs.archive {"paths":"$1","to":"@zip"}', p=WORDP, exists=True)

# By what stands in them.
def W(r):
    t = lib.a_text(r)
    return (t if re.fullmatch(r"\w{5,}", t) and r.random() < 0.3 else lib.in_quotes(r, t)), t


SLOTS.update(w=W)
placed(1.4, """
delete all files @in that mention @w
delete every file @in with @w inside
remove files @in in which @w stands
files @in that contain the text @w can go
get rid of the files @in containing @w
throw away whatever @in mentions @w
""", 'fs.search {"path":"PATH","text":"@w"}', 'fs.delete {"paths":"$1"}')
placed(1.3, """
move all files @in that mention @w to @to
put every file @in with @w inside into @to
files @in that contain the text @w should go to @to
gather the files @in in which @w stands in @to
""", 'fs.search {"path":"PATH","text":"@w"}', 'fs.move {"paths":"$1","into":"@to"}', exists=True)
placed(1.3, """
copy all files @in that mention @w to @to
put a copy of every file @in with @w inside into @to
files @in that contain the text @w should be copied to @to
i need all the files @in which mention @w in @to
""", 'fs.search {"path":"PATH","text":"@w"}', 'fs.copy {"paths":"$1","into":"@to"}', exists=True)
placed(1.1, """
zip all files @in that mention @w into @zip
pack every file @in with @w inside as @zip
files @in that contain the text @w should be archived in @zip
""", 'fs.search {"path":"PATH","text":"@w"}', 'fs.archive {"paths":"$1","to":"@zip"}', exists=True)

# ---------------------------------------------------------------- many names changed

OLDNEW = [("jpeg", "jpg"), ("htm", "html"), ("txt", "md"), ("yml", "yaml"), ("text", "txt"), ("md", "txt"), ("log", "txt"), ("js", "ts"), ("bak", "old"), ("csv", "txt"), ("tif", "tiff"), ("JPG", "jpg"), ("PNG", "png"), ("jsx", "tsx"), ("TXT", "txt"), ("sass", "scss"), ("dat", "csv"), ("out", "log"), ("mpeg", "mpg"), ("orig", "bak")]
_e = {}


def _pair(r):
    if r.random() < 0.5:
        return r.choice(OLDNEW)
    return tuple(several(r, 2, lambda r: r.choice(lib.EXT)))


def OLD(r):
    p = _e.pop("old", None)
    if p is None:
        p = _pair(r)
        _e["new"] = p
    return p[0]


def NEW(r):
    p = _e.pop("new", None)
    if p is None:
        p = _pair(r)
        _e["old"] = p
    return p[1]


EXTCHANGE = 'fs.move {"paths":"$1","pattern":{"find":"\\\\.@old$","replace":".@new"}}'
placed(3, """
rename all .@old files @in to .@new
change the extension of all @old files @in to @new
change the file extension from .@old to .@new for everything @in
all .@old files @in should end in .@new
turn the .@old endings @in into .@new
make .@new files out of the .@old files @in, just rename them
the ending .@old @in should become .@new
every file @in ending in .@old should end in .@new instead
replace the suffix .@old by .@new @in
i want .@new instead of .@old as the extension of the files @in
the files @in have the wrong ending, .@old should be .@new
rename *.@old to *.@new @in
swap .@old for .@new in the file names @in
bulk rename .@old to .@new @in
my program only reads .@new, rename all the .@old files @in
mass rename: .@old -> .@new @in
switch the extension of the @old files @in to @new
give all @old files @in the extension .@new
for all @old files @in use the ending .@new
the @old files @in should all be called .@new
""", 'fs.search {"path":"PATH","name_glob":"*.@old"}', EXTCHANGE, old=OLD, new=NEW, exists=True)

PREF = lambda r: (lambda w: (lib.in_quotes(r, w) if r.random() < 0.6 else w, w))(lib.word(r) + r.choice(["_", "-", "_"]))
both(2, """
put @pre in front of the names of @sel
add @pre to the beginning of the names of @sel
the names of @sel should all start with @pre
rename @sel so that each begins with @pre
prefix the names of @sel with @pre
give @sel the prefix @pre
let the names of @sel begin with @pre
add the prefix @pre to @sel
prepend @pre to the file names of @sel
all @bare should get the prefix @pre
@pre should stand before the name of @sel
mark @sel with the prefix @pre
find @bare and add @pre in front of their names
""", 'fs.move {"paths":"$1","pattern":{"find":"^","replace":"@pre"}}', pre=PREF, exists=True)
NW = lambda r: (lambda w: (lib.in_quotes(r, w) if r.random() < 0.5 else w, w))(lib.word(r) if r.random() < 0.75 else r.choice(["IMG", "draft", "old", "new", "2023", "2024", "2025", "final", "copy", "v1", "v2", "DSC", "scan", "page"]))
placed(2, """
in the names of all @kinds @in replace @nw by @nw2
rename all @kinds @in, @nw should become @nw2
change @nw to @nw2 in the file names of the @kinds @in
the @kinds @in have @nw in their names, make that @nw2
swap @nw for @nw2 in the names of the @kinds @in
wherever a name of the @kinds @in says @nw it should say @nw2
rename the @kinds @in: @nw -> @nw2
every @nw in the names of @kinds @in should be @nw2
bulk rename the @kinds @in from @nw to @nw2
for the @kinds @in, put @nw2 instead of @nw into the name
""", 'fs.search {"path":"PATH","name_glob":"@kinds"}', 'fs.move {"paths":"$1","pattern":{"find":"@nw","replace":"@nw2"}}', nw=NW, exists=True)
placed(1.4, """
in all file names @in replace @nw by @nw2
rename all files @in that have @nw in the name so that it says @nw2 instead
change @nw to @nw2 in the names of all files @in
the files @in with @nw in the name should have @nw2 there
replace @nw with @nw2 in the file names @in
in the names of all the files @in, @nw becomes @nw2
""", 'fs.search {"path":"PATH","name_glob":"*@nw*","kind":"file"}', 'fs.move {"paths":"$1","pattern":{"find":"@nw","replace":"@nw2"}}', nw=NW, exists=True)
placed(1.5, """
remove @nw from the names of all files @in
take @nw out of the file names @in
cut @nw out of the names of all files @in
the files @in all have @nw in their names, get rid of that part
strip @nw from the file names @in
rename the files @in so that they no longer have @nw in the name
delete the text @nw from all file names @in
file names @in without @nw please, rename them
""", 'fs.search {"path":"PATH","name_glob":"*@nw*","kind":"file"}', 'fs.move {"paths":"$1","pattern":{"find":"@nw","replace":""}}', nw=NW, exists=True)
both(1.8, """
replace the spaces in the names of @sel with underscores
the names of @sel have spaces, use underscores instead
rename @sel, underscores instead of blanks
no blanks in the names of @sel, make them underscores
change spaces to underscores in the names of @sel
put _ in place of every space in the names of @sel
get rid of the spaces in the names of @sel, underscores please
spaces to underscores for @sel
find @bare and replace the spaces in their names with underscores
""", 'fs.move {"paths":"$1","pattern":{"find":" ","replace":"_"}}', exists=True)
rule(1.5, """
my file names here have spaces in them, make them underscores
no spaces in file names please, underscores instead
change blanks to underscores in all the file names in this folder
rename everything here so there are no spaces, use _
get rid of spaces in all filenames here, put underscores
the spaces in the file names annoy me, use underscores
turn spaces into underscores in the names of all files here
rename the files here: spaces to underscores
replace every space in the file names with an underscore
swap the spaces in all file names here for underscores
""", """sh for f in *' '*; do mv -n "$f" "$(echo "$f" | tr ' ' '_')"; done""", "ok", "show")
rule(1.2, """
rename everything here so there are no spaces, use dashes
get rid of spaces in all filenames here, put dashes
turn spaces into hyphens in the names of all files here
replace every space in the file names with a dash
rename the files here: spaces to dashes
no spaces in file names please, hyphens instead
""", """sh for f in *' '*; do mv -n "$f" "$(echo "$f" | tr ' ' '-')"; done""", "ok", "show")
rule(1.5, """
make all the file names in this folder lowercase
rename all files here to lower case
i don't want capital letters in file names here
turn the names of all files here into small letters
all file names lower case please
convert every filename in this folder to lowercase
file names here should be all lowercase
downcase all the filenames here
lower the case of all file names here
rename everything in this folder to small letters
""", """sh for f in *; do mv -n "$f" "$(echo "$f" | tr 'A-Z' 'a-z')"; done""", "ok", "show")
rule(1, """
make all the file names in this folder uppercase
rename all files here to upper case
turn the names of all files here into capital letters
all file names in capitals please
convert every filename in this folder to uppercase
upcase all the filenames here
""", """sh for f in *; do mv -n "$f" "$(echo "$f" | tr 'a-z' 'A-Z')"; done""", "ok", "show")
LEXT = lambda r: (lambda e: (r.choice(["." + e, "." + e, "*." + e, e]), e))(r.choice("txt md csv json log py jpg jpeg png pdf mp3 mp4 html css xml sh sql doc docx gif webp wav".split()))
rule(1.2, """
make the names of all @le files here lowercase
rename all @le files here to lower case
turn the names of the @le files here into small letters
all @le files in this folder should have lower case names
no capitals in the names of the @le files here
""", """sh for f in *.@le; do mv -n "$f" "$(echo "$f" | tr 'A-Z' 'a-z')"; done""", "ok", "show", le=LEXT)
SUFF = lambda r: (lambda w: (lib.in_quotes(r, w) if r.random() < 0.6 else w, w))(r.choice("_-") + re.sub(r"[^a-z0-9]", "", lib.word(r).lower()))
rule(1.5, """
add @suf to the names of all @le files here, before the extension
put @suf at the end of the names of all @le files here
append @suf to the name of every @le file here
all @le files here should have @suf at the end of their name
suffix the @le files here with @suf
rename the @le files here so that they end in @suf before the dot
give every @le file here the suffix @suf
""", """sh for f in *.@le; do mv -n "$f" "${f%.@le}@suf.@le"; done""", "ok", "show", le=LEXT, suf=SUFF)
STEM1 = lambda r: re.sub(r"[^a-z0-9]", "", lib.word(r).lower()) + r.choice(["", "", "", "_", "-"])
rule(1.4, """
number the @le files here: @{st}1, @{st}2 and so on
rename all @le files here to @st plus a running number
rename the @le files here as @{st}1.@le2, @{st}2.@le2, ...
call the @le files here @{st}1, @{st}2, @{st}3 and so forth
i want the @le files here named @{st}1, @{st}2 etc
give the @le files here the names @{st}1, @{st}2 ...
""".replace("rename the @le files here as @{st}1.@le2, @{st}2.@le2, ...\n", ""), """sh i=1; for f in *.@le; do mv -n "$f" "@st$i.@le"; i=$((i+1)); done""", "ok", "show", le=LEXT, st=STEM1)
rule(1, """
put the date in front of the names of all @le files here
prefix every @le file here with its modification date
rename the @le files here so that they start with the date they were changed
add the file date to the beginning of the @le file names here
i want the @le files here to start with their date
""", """sh for f in *.@le; do mv -n "$f" "$(date -r "$f" +%F)_$f"; done""", "ok", "show", le=LEXT)
rule(1.2, """
make a .bak of every @le file here
back up all the @le files here as .bak
copy each @le file here to a .bak
every @le file here needs a .bak copy
for each @le file here create a backup with .bak at the end
keep a .bak copy of all @le files in this folder
""", """sh for f in *.@le; do cp "$f" "$f.bak"; done""", "ok", "show", le=LEXT)

# ---------------------------------------------------------------- archives

ZN = lambda v, r: {"z": intents.zip_name(v["d"])}
onpath(2.4, """
zip the folder @d
zip up the folder @d
make a zip of the folder @d
compress the folder @d
pack the folder @d into a zip
put the whole folder @d into a zip file
i need the folder @d as a zip
i want to mail the folder @d, zip it
turn the folder @d into a zip archive
archive the folder @d
create a zip file from the directory @d
bundle the directory @d
make an archive out of the folder @d
compress the directory @d please
zip @d for me
pack up the whole directory @d
squash the folder @d into one zip
the folder @d should be zipped
can you compress @d to a zip so i can send it
i have to upload the folder @d as a zip
wrap the folder @d up in an archive
""", 'fs.archive {"paths":["<P>"],"to":"@z"}', key="d", derive=ZN)
onpath(2.6, """
zip the folder @d as @zip
pack the folder @d into @zip
compress @d to @zip
create @zip from the folder @d
make an archive @zip of the directory @d
put the folder @d in @zip
archive the folder @d under the name @zip
i need @zip with everything from @d
back up the folder @d into @zip
@zip should contain the folder @d
save the directory @d as @zip
turn the folder @d into @zip
bundle @d as @zip
wrap up @d in an archive named @zip
please pack @d, name the archive @zip
the whole folder @d into @zip
tar the folder @d into @zip
""", 'fs.archive {"paths":["<P>"],"to":"@zip"}', key="d")
onpath(1.4, """
zip @a as @zip
pack @a into @zip
compress @a to @zip
create the archive @zip with @a in it
put @a into an archive called @zip
archive @a as @zip
i need @a packed as @zip
wrap @a in @zip
""", 'fs.archive {"paths":["<P>"],"to":"@zip"}')
do(1.6, """
zip @files into @zip
pack @files together in @zip
put @files into an archive @zip
create @zip from @files
make @zip containing @files
bundle @files as @zip
compress @files into one file @zip
i want to send @files, pack them into @zip
@zip should contain @files
archive @files as @zip
into @zip please: @files
wrap up @files in @zip
""", 'fs.archive {"paths":@files,"to":"@zip"}')
onpath(1.2, """
zip the folder @d into @zip and delete the folder
pack @d into @zip, then remove the original
archive @d as @zip and get rid of the original folder
compress the folder @d to @zip, the folder itself can go afterwards
move the folder @d into an archive @zip
put @d into @zip and don't keep the unpacked folder
after packing @d as @zip delete @d
replace the folder @d by an archive @zip
""", 'fs.archive {"paths":["<P>"],"to":"@zip","remove_originals":true}', key="d")
STEM = lambda v, r: {"z": intents.stem_of(v["arch"])}


def ARCHX(r):
    while True:
        said, a = ARCH(r)
        if intents.stem_of(a) != a and not intents.stem_of(a).endswith("/"):
            return said, a


onpath(2.8, """
unzip @arch
unpack @arch
extract @arch
unpack the archive @arch here
open up @arch and give me the files
get the files out of @arch
i got @arch by mail, unpack it
i downloaded @arch, please extract it
decompress @arch
expand @arch
uncompress @arch
untar @arch
what do i do with @arch? unpack it please
take everything out of @arch
unarchive @arch
release the files from @arch
please unzip the file @arch for me
could you extract all that is in @arch
restore the files from @arch
i need what's inside @arch, extract it
unbundle @arch
inflate @arch
""", 'fs.extract {"archive":"<P>","to":"@z"}', key="arch", derive=STEM, arch=ARCHX)
onpath(2.2, """
unzip @arch into @to
unpack @arch to the folder @to
extract @arch into @to
put the content of @arch into @to
get everything out of @arch and into @to
unpack the archive @arch inside @to
the files in @arch should be extracted to @to
i want the contents of @arch in @to
extract all files of @arch to the directory @to
decompress @arch to @to
restore the backup @arch to @to
open @arch and put what's inside in @to
expand @arch in the folder @to
untar @arch to @to
unzip the download @arch, destination @to
""", 'fs.extract {"archive":"<P>","to":"@to"}', key="arch", arch=ARCHX)
onpath(1.6, """
what's inside @arch
what is in the archive @arch
list the contents of @arch
show the files in @arch without unpacking
look into @arch
peek into @arch
which files does @arch contain
what would i get if i unpack @arch
show me what @arch holds
tell me what's packed in @arch
don't unpack @arch, just list what is in it
file list of @arch
what did they put into @arch
let me see the inside of @arch
table of contents of @arch
""", 'fs.extract {"archive":"<P>","to":".","list_only":true}', key="arch", arch=ARCHX, exists=False)
do(1.2, """
unzip @arch and delete it
unpack @arch, then remove the archive
extract @arch and throw the archive away
unpack @arch and get rid of the archive afterwards
after unpacking @arch delete it
extract @arch, i don't need the archive after that
unzip @arch and bin the zip
""", 'fs.extract {"archive":"@arch","to":"@z"}', 'fs.delete {"paths":["@arch"]}', derive=STEM, arch=ARCHX, exists=False)
do(1.2, """
unzip @arch into @to and delete the archive
unpack @arch to @to, then remove @arch
extract @arch into @to and throw the archive away
put the content of @arch into @to and delete the archive after that
""", 'fs.extract {"archive":"@arch","to":"@to"}', 'fs.delete {"paths":["@arch"]}', arch=ARCHX, exists=False)
do(1.2, """
unzip @arch into @to and show me what came out
unpack @arch to @to, then list the folder
extract @arch into @to and list what's there
unpack @arch into @to and tell me which files are in @to then
""", 'fs.extract {"archive":"@arch","to":"@to"}', 'fs.list {"path":"@to"}', arch=ARCHX, exists=False)
rule(1.3, """
unzip all the zip files here
extract every zip in this folder
unpack all zips here, each into its own folder
there are lots of zips here, unpack them all
unzip everything here
all zip files in this folder should be unpacked
extract all the .zip archives in this directory
""", 'sh for f in *.zip; do unzip -q "$f" -d "${f%.zip}"; done', "ok", "show")
rule(1.1, """
unpack all the tar.gz files here
extract every .tar.gz in this folder
untar all tarballs here
there are many tar.gz archives here, extract all of them
""", 'sh for f in *.tar.gz; do tar -xzf "$f"; done', "ok", "show")
XZ = bare(lambda r: lib.file_path(r, "tar.xz tar.bz2 tbz2 txz tar.lz".split()))
rule(1.2, """
unpack @xz
extract @xz
untar @xz
decompress @xz
get the files out of @xz
i downloaded @xz, unpack it
unpack the archive @xz here
""", "sh tar -xf @xz", "ok", "show", xz=XZ)
rule(0.9, """
unpack @xz into @sd
extract @xz to @sd
untar @xz into the folder @sd
put the content of @xz into @sd
""", "sh mkdir -p @sd && tar -xf @xz -C @sd", "ok", "show", xz=XZ)
rule(0.8, """
unpack @sz
extract @sz
get the files out of @sz
decompress the 7z archive @sz
""", "sh 7z x @sz", "ok", "show", sz=bare(lambda r: lib.file_path(r, ["7z"])))
rule(0.8, """
unpack @rar
extract @rar
unrar @rar
get the files out of @rar
decompress the rar archive @rar
""", "sh unrar x @rar", "ok", "show", rar=bare(lambda r: lib.file_path(r, ["rar"])))
ONLYZIP = bare(lambda r: lib.file_path(r, ["zip"]))
rule(1.1, """
add @s to the archive @oz
put @s into the existing zip @oz
@s should also be in @oz, add it
pack @s into @oz too, the zip is there already
throw @s into the zip @oz as well
insert @s into the archive @oz
""", "sh zip -r @oz @s", "ok", "show", oz=ONLYZIP)
rule(1.1, """
take only @sf out of @oz
extract just @sf from @oz
i only need @sf from the archive @oz
unzip only the file @sf from @oz
get @sf out of @oz, nothing else
""", "sh unzip @oz @sf", "ok", "show", oz=ONLYZIP, sf=bare(_name))
rule(0.8, """
remove @sf from the archive @oz
delete @sf inside @oz
take @sf out of the zip @oz for good
the zip @oz should no longer contain @sf
""", "sh zip -d @oz @sf", "ok", "show", oz=ONLYZIP, sf=bare(_name))
SJUNK = bare(JUNK)
TGZ = bare(lambda r: re.sub(r"\..*", "", lib.stem(r)) + r.choice([".tar.gz", ".tar.gz", ".tgz"]))
rule(1.4, """
pack @sd into @tgz without @sj
make @tgz of @sd but leave out @sj
archive the folder @sd as @tgz, excluding @sj
tar @sd to @tgz except @sj
compress @sd into @tgz, skip @sj
back up @sd as @tgz without the folder @sj
create @tgz from @sd, @sj must not be in it
i need @tgz from @sd, everything except @sj
""", "sh tar --exclude=@sj -czf @tgz @sd", "ok", "show", sj=SJUNK, tgz=TGZ)
rule(1.4, """
zip @sd into @oz without @sj
make @oz from the folder @sd but leave out @sj
zip the folder @sd as @oz, excluding @sj
compress @sd into @oz, skip the folder @sj
create the zip @oz from @sd, @sj must not be in it
pack @sd as @oz, everything except the @sj folder
""", "sh zip -r @oz @sd -x '*/@sj/*'", "ok", "show", sj=SJUNK, oz=bare(lambda r: re.sub(r"\..*", "", lib.stem(r)) + ".zip"))
rule(1.2, """
copy the folder @sd to @sd2 without @sj
copy @sd to @sd2 but leave out the folder @sj
duplicate @sd as @sd2, excluding @sj
back up @sd to @sd2 except for @sj
copy everything in @sd to @sd2, just not the @sj folder
sync @sd to @sd2 without @sj
""", "sh rsync -a --exclude=@sj @sd/ @sd2/", "ok", "show", sj=SJUNK)
onpath(1, """
gzip @f
compress @f with gzip
make @f.gz from @f
squeeze @f with gzip
gzip the file @f please
@f is too big, gzip it
shrink @f with gzip
""", 'fs.archive {"paths":["<P>"],"each":true}', key="f")
onpath(0.8, """
gzip @f and delete the original
gzip @f, don't keep the uncompressed file
replace @f by its gzipped version
compress @f with gzip and throw the original away
""", 'fs.archive {"paths":["<P>"],"each":true,"remove_originals":true}', key="f")

# ---------------------------------------------------------------- putting things in order

rule(2, """
sort the files here into folders by type
organize this folder by file type
put every file here into a folder named after its extension
sort everything here into subfolders by extension
group the files here by extension into folders
one folder for each file type please, and the files moved into them
this folder is a mess, sort it by file type
tidy this folder: a subfolder for each extension
arrange the files here in folders by their type
make folders for each kind of file here and move the files there
split this folder up by file extension
organise the files in this directory into folders according to their extension
file everything here by type
""", 'sh for f in *.*; do if [ -f "$f" ]; then mkdir -p "${f##*.}" && mv -n "$f" "${f##*.}/"; fi; done', "ok", "show")
rule(2, """
sort the files in @sd into folders by type
organize @sd by file type
sort @sd into folders by extension
put every file in @sd into a folder named after its extension
group the files in @sd by extension into folders
@sd is a mess, sort it by file type
tidy up @sd by file type
clean up @sd by sorting the files into folders by type
arrange the files in @sd in folders by their type
make folders for each kind of file in @sd and move the files there
split @sd up by file extension
organise the folder @sd into subfolders by file extension
in @sd, one folder per file type please
my @sd folder is chaos, sort everything by extension
sort my @sd folder by kind of file
file everything in @sd by type
bring order into @sd, a folder for every extension
""", 'sh cd @sd && for f in *.*; do if [ -f "$f" ]; then mkdir -p "${f##*.}" && mv -n "$f" "${f##*.}/"; fi; done', "ok", "show")
rule(1.3, """
sort the @le files here into folders by month
put the @le files here into folders by month
organize the @le files here by month
move each @le file here into a folder named after its year and month
group the @le files here by the month they were changed
one folder per month for the @le files here
""", 'sh for f in *.@le; do d=$(date -r "$f" +%Y-%m); mkdir -p "$d" && mv -n "$f" "$d/"; done', "ok", "show", le=LEXT)
rule(1.3, """
sort the @le files here into folders by year
put the @le files here into folders by year
organize the @le files here by year
move each @le file here into a folder named after its year
group the @le files here by the year they were changed
one folder per year for the @le files here
""", 'sh for f in *.@le; do d=$(date -r "$f" +%Y); mkdir -p "$d" && mv -n "$f" "$d/"; done', "ok", "show", le=LEXT)
rule(1.2, """
sort the @le files here into folders by date
put the @le files here into folders by day
move each @le file here into a folder named after its date
group the @le files here by the day they were changed
one folder per day for the @le files here
organize the @le files here by date
""", 'sh for f in *.@le; do d=$(date -r "$f" +%F); mkdir -p "$d" && mv -n "$f" "$d/"; done', "ok", "show", le=LEXT)
rule(0.8, """
sort the files here into folders by first letter
put the files here into folders named after their first letter
a folder for each letter, and the files here moved into them by their first letter
""", 'sh for f in *; do if [ -f "$f" ]; then d=$(printf %.1s "$f"); mkdir -p "$d" && mv -n "$f" "$d/"; fi; done', "ok", "show")
rule(1.3, """
move all files from the subfolders up into this folder
flatten this folder, all files to the top
take all files out of the subfolders and put them here
bring every file in the subdirectories up to this folder
pull the files out of all the subfolders into the current folder
get rid of the nesting, all files should be directly here
""", "sh find . -mindepth 2 -type f -exec mv -n -t . {} +", "ok", "show")
rule(1.2, """
move all files from the subfolders of @sd up into @sd
flatten @sd
flatten the folder @sd, all files to its top level
take all files out of the subfolders of @sd and put them directly in @sd
bring every file in the subdirectories of @sd up to @sd itself
""", "sh find @sd -mindepth 2 -type f -exec mv -n -t @sd {} +", "ok", "show")


def two_kinds(weight, wordings, act, exists=True, place="."):
    """Two searches, each with its own action; where one finds nothing the other still goes on."""
    s1, s2 = 'fs.search {"path":"PATH","name_glob":"@kinds"}', 'fs.search {"path":"PATH","name_glob":"@kinds2"}'
    s1, s2 = s1.replace("PATH", place), s2.replace("PATH", place)
    a1, a3 = act.replace("N", "1").replace("TO", "@to"), act.replace("N", "3").replace("TO", "@to2")
    a2 = act.replace("N", "2").replace("TO", "@to2")
    rule(weight * 0.88, wordings, s1, "ok @cnt", a1, "ok", s2, "ok @cnt", a3, "@res", "show")
    rule(weight * 0.05, wordings, s1, "ok 0", s2, "ok @cnt", a2, "ok", "show")
    rule(weight * 0.05, wordings, s1, "ok @cnt", a1, "ok", s2, "ok 0", "show")
    rule(weight * 0.02, wordings, s1, "ok 0", s2, "ok 0", "show")


TWO = """
move all @kinds to @to and all @kinds2 to @to2
put the @kinds into @to and the @kinds2 into @to2
@kinds go to @to, @kinds2 go to @to2
all @kinds into @to, the @kinds2 into @to2
the @kinds belong in @to and the @kinds2 in @to2
sort this out: @kinds to @to, @kinds2 to @to2
tidy up here, @kinds into @to and @kinds2 into @to2
organize my files: the @kinds go in @to, the @kinds2 in @to2
please sort: @kinds -> @to, @kinds2 -> @to2
move @kinds into @to, then move @kinds2 into @to2
i want the @kinds in @to and the @kinds2 in @to2
first move the @kinds to @to, then the @kinds2 to @to2
everything that is one of the @kinds to @to, all @kinds2 to @to2
clean up this folder. @kinds should go to @to and @kinds2 to @to2
shift the @kinds to @to and also the @kinds2 to @to2
@to is for @kinds and @to2 is for @kinds2, move them there
""".replace("everything that is one of the @kinds to @to, all @kinds2 to @to2\n", "")
two_kinds(2.4, TWO, 'fs.move {"paths":"$N","into":"TO"}')
two_kinds(2, """
in @d move all @kinds to @to and all @kinds2 to @to2
sort my @d folder: @kinds to @to, @kinds2 to @to2
tidy up @d, @kinds into @to and @kinds2 into @to2
organize @d, the @kinds should go in @to and the @kinds2 in @to2
move the @kinds from @d into @to and the @kinds2 from there into @to2
clean up @d: put the @kinds in @to and the @kinds2 in @to2
everything in @d is mixed up, move the @kinds to @to and the @kinds2 to @to2
from @d, @kinds go to @to, @kinds2 go to @to2
the @kinds in @d belong in @to, the @kinds2 in @to2
""", 'fs.move {"paths":"$N","into":"TO"}', place="@d")
two_kinds(1.4, """
copy all @kinds to @to and all @kinds2 to @to2
copy the @kinds into @to and the @kinds2 into @to2
copies of the @kinds should go to @to, copies of the @kinds2 to @to2
back up the @kinds to @to and the @kinds2 to @to2
""", 'fs.copy {"paths":"$N","into":"TO"}')
S1, S2, S3 = ('fs.search {"path":"PATH","name_glob":"@kinds%s"}' % n for n in ("", "2", "3"))
MV = 'fs.move {"paths":"$%d","into":"@to%s"}'
for _p, _w, _lines in ((".", 1.2, """
@kinds to @to, @kinds2 to @to2, @kinds3 to @to3
move all @kinds to @to, all @kinds2 to @to2 and all @kinds3 to @to3
put @kinds into @to, @kinds2 into @to2 and @kinds3 into @to3
sort my files: @kinds -> @to, @kinds2 -> @to2, @kinds3 -> @to3
tidy up: the @kinds belong in @to, the @kinds2 in @to2, the @kinds3 in @to3
organise this folder, @kinds go to @to, @kinds2 to @to2 and @kinds3 to @to3
"""), ("@d", 1, """
in @d move @kinds to @to, @kinds2 to @to2, @kinds3 to @to3
organize @d: @kinds into @to, @kinds2 into @to2, @kinds3 into @to3
sort @d for me, the @kinds go to @to, the @kinds2 to @to2 and the @kinds3 to @to3
from @d put @kinds into @to, @kinds2 into @to2 and @kinds3 into @to3
""")):
    rule(_w, _lines, S1.replace("PATH", _p), "ok @cnt", MV % (1, ""), "ok", S2.replace("PATH", _p), "ok @cnt", MV % (3, "2"), "ok", S3.replace("PATH", _p), "ok @cnt", MV % (5, "3"), "@res", "show")

# Into one new folder.
DRAWN = 'fs.search {"path":"PATH","name_glob":"@kinds"}'


def mkdir_then(weight, wordings, act, place=".", search=DRAWN, **slots):
    mk = 'fs.mkdir {"path":"@to","parents":true}'
    rule(weight * 0.92, wordings, mk, "ok", search.replace("PATH", place), "ok @cnt", act, "@res", "show", **slots)
    rule(weight * 0.08, wordings, mk, "ok", search.replace("PATH", place), "ok 0", "show", **slots)


mkdir_then(2, """
make a folder @to and put all @kinds in it
create @to and move the @kinds there
new folder @to, then all @kinds into it
i need a folder @to with all the @kinds moved into it
set up a folder called @to and shove the @kinds in there
create a directory @to for the @kinds and move them
make @to, and in it go all the @kinds
open a new folder @to and collect the @kinds in it
make me a @to folder and move all of my @kinds to it
put all the @kinds into a new folder named @to
gather the @kinds in a new folder @to
collect all @kinds in a folder @to, make it first
all @kinds should go into a new folder called @to
""", 'fs.move {"paths":"$2","into":"@to"}')
mkdir_then(1.6, """
make a folder @to and put all @kinds from @d in it
create @to and move the @kinds in @d there
new folder @to, then all @kinds in @d into it
put all the @kinds of @d into a new folder named @to
gather the @kinds that are in @d in a new folder @to
""", 'fs.move {"paths":"$2","into":"@to"}', place="@d")
mkdir_then(1.5, """
make a folder @to and copy all @kinds into it
create @to and copy the @kinds there
new folder @to with copies of all the @kinds
set up a folder called @to and put copies of the @kinds in there
copy all @kinds into a new folder named @to
""", 'fs.copy {"paths":"$2","into":"@to"}')
do(1.3, """
make a folder @to and put @a into it
create the folder @to and move @a there
new folder @to, and @a goes in it
put @a into a new folder called @to
i need a folder @to, move @a inside
set up @to and stick @a in there
""", 'fs.mkdir {"path":"@to","parents":true}', 'fs.move {"from":"@a","into":"@to"}')
do(1.3, """
make a folder @to and copy @a into it
create the folder @to and put a copy of @a there
new folder @to with a copy of @a in it
copy @a into a new folder called @to
i need a folder @to, copy @a inside
""", 'fs.mkdir {"path":"@to","parents":true}', 'fs.copy {"from":"@a","into":"@to"}')
do(1.3, """
make a folder @fn, copy @a into it and zip the folder
create @fn, put a copy of @a there, then zip it
new folder @fn, copy @a there and make a zip of the folder
set up a folder called @fn, copy @a into it and pack it as a zip
make @fn, copy @a there, then zip it
""", 'fs.mkdir {"path":"@fn","parents":true}', 'fs.copy {"from":"@a","into":"@fn"}', 'fs.archive {"paths":["@fn"],"to":"@fn.zip"}')
do(1.2, """
make a folder @fn, copy @files into it and zip the folder
create @fn, put copies of @files there, then zip it
put copies of @files into a new folder @fn and make a zip of it
new folder @fn, copy @files there and pack the folder as a zip
""", 'fs.mkdir {"path":"@fn","parents":true}', 'fs.copy {"paths":@files,"into":"@fn"}', 'fs.archive {"paths":["@fn"],"to":"@fn.zip"}')
do(1.2, """
create a folder @to and move @files into it
make @to and put @files there
new folder @to for @files, move them
put @files into a new folder called @to
i want @files together in a new folder @to
""", 'fs.mkdir {"path":"@to","parents":true}', 'fs.move {"paths":@files,"into":"@to"}')
do(1.3, """
make a folder @d with an empty @tname in it
create the folder @d and inside it a blank file @tname
new folder @d containing an empty file @tname
set up @d with a file @tname in it
make @d and put an empty @tname there
start a project folder @d, with an empty @tname inside
""", 'fs.mkdir {"path":"@d","parents":true}', 'fs.write {"path":"@j","content":"","expect_hash":"absent"}', derive=lambda v, r: {"j": join(v["d"], v["tname"])})
do(1.3, """
make a folder @d with a file @tname that says @tq
create the folder @d and inside it @tname with the text @tq
new folder @d containing a file @tname, content @tq
make @d and write @tq to @tname in it
set up @d, and in there a note @tname reading @tq
""", 'fs.mkdir {"path":"@d","parents":true}', 'fs.write {"path":"@j","content":"@tq","expect_hash":"absent"}', derive=lambda v, r: {"j": join(v["d"], v["tname"])})
do(1.2, """
zip @d as @zip and move it to @to
pack the folder @d into @zip, then put the archive in @to
make @zip from @d and store it in @to
archive @d as @zip and send that to the folder @to
compress the folder @d to @zip and file it under @to
""", 'fs.archive {"paths":["@d"],"to":"@zip"}', 'fs.move {"from":"@zip","into":"@to"}')
do(1.2, """
zip @d as @zip and copy the zip to @to
pack the folder @d into @zip and put a copy of it in @to
make @zip from @d and back it up to @to
""", 'fs.archive {"paths":["@d"],"to":"@zip"}', 'fs.copy {"from":"@zip","into":"@to"}')
do(1.2, """
copy @a to @to and then delete the original
copy @a into @to, afterwards remove @a
put a copy of @a in @to, then delete the one here
""", 'fs.copy {"from":"@a","into":"@to"}', 'fs.delete {"paths":["@a"]}', exists=False)
do(1.3, """
back up @f and then change @w to @w2 in it
make a backup of @f before you replace @w with @w2
replace @w by @w2 in @f, but keep a backup first
change @w into @w2 in @f, after saving a .bak
first a backup of @f, then @w should become @w2 in it
safely replace @w with @w2 in @f, with a backup
copy @f to a .bak and then turn @w into @w2 in it
""", 'fs.copy {"from":"@f","to":"@f.bak"}', 'fs.edit {"path":"@f","edits":[{"old":"@w","new":"@w2","all":true}]}', exists=False)
do(1.2, """
replace @w with @w2 in @f and show me the file
change @w to @w2 in @f, then print it
turn @w into @w2 in @f and let me see the result
correct @w to @w2 in @f and display it afterwards
""", 'fs.edit {"path":"@f","edits":[{"old":"@w","new":"@w2","all":true}]}', 'fs.read {"path":"@f"}', exists=False)
do(1.2, """
replace @w with @w2 and @w3 with @w4 in @f
in @f change @w to @w2 and @w3 to @w4
two changes in @f: @w becomes @w2, @w3 becomes @w4
fix @f: @w should be @w2 and @w3 should be @w4
""", 'fs.edit {"path":"@f","edits":[{"old":"@w","new":"@w2","all":true},{"old":"@w3","new":"@w4","all":true}]}', exists=False)
do(1.2, """
add @tq to @f and show me the file
append @tq to @f, then print it
write @tq at the end of @f and let me see it
put @tq at the bottom of @f and display the result
""", 'fs.write {"path":"@f","content":"@tq","append":true}', 'fs.read {"path":"@f"}', exists=False)
do(1.2, """
write @tq into @scr and make it executable
create the script @scr with @tq in it and make it runnable
make a script @scr containing @tq, it should be executable
put @tq in a new script @scr and set the x bit
new executable script @scr: @tq
""", 'fs.write {"path":"@scr","content":"@tq","expect_hash":"absent"}', 'fs.chmod {"paths":["@scr"],"mode":"+x"}', exists=False)
do(1.1, """
copy @a to @to and make the copy read-only
""" .replace("copy @a to @to and make the copy read-only", "delete @a and @b, then remove the folder @d\nremove the files @a and @b and after that the whole folder @d\nget rid of @a, @b and the folder @d"), 'fs.delete {"paths":["@a","@b"]}', 'fs.delete {"paths":["@d"],"recursive":true}', b=NEWNAME, exists=False)
both(1.3, """
delete @sel and then show me what's left here
delete @sel, then list the folder
remove @sel and show the files that remain
""", 'fs.delete {"paths":"$1"}', 'fs.list {"path":"."}')

# The newest, biggest, oldest ... one.
WHICH = {"big": ("size", False, "biggest|largest|heaviest|fattest|most space hungry"), "newest": ("modified", False, "newest|latest|most recent|last modified|youngest|freshest"),
         "oldest": ("modified", True, "oldest|most ancient|least recently changed|longest untouched"), "small": ("size", True, "smallest|tiniest|lightest")}


def pick(weight, wordings, *actions, n=None, exists=True, **slots):
    for key, w in (("newest", 0.4), ("big", 0.3), ("oldest", 0.22), ("small", 0.08)):
        sort, rev, said = WHICH[key]
        for kind, wk in (("@kind", 0.6), ("file", 0.4)):
            many = {"@kind": "@kinds", "file": "files"}[kind]
            for place, wp in (("@in", 0.6), ("", 0.4)):
                lines = wordings.replace("<which>", "(" + said + ")").replace("<one>", kind).replace("<many>", many)
                if not place:
                    lines = re.sub(r" ?@in\b", "", lines)
                glob = "" if kind == "file" else ',"glob":"%s"' % (many if n else kind)
                args = '{"path":"%s","recursive":true,"sort":"%s"%s,"limit":%s,"kind":"file"%s}' % (place or ".", sort, ',"reverse":true' if rev else "", "@n" if n else "1", glob)
                steps = ["fs.list " + args, "ok @n" if n else "ok 1"]
                for a in actions[:-1]:
                    steps += [a, "ok"]
                steps += [actions[-1], "@res" if exists else "@res0", "show"]
                rule(weight * w * wk * wp * 0.95, lines, *steps, **slots)
                rule(weight * w * wk * wp * 0.05, lines, "fs.list " + args, "ok 0", "show", **slots)


pick(2, """
delete the <which> <one> @in
the <which> <one> @in can go
find the <which> <one> @in and remove it
look for the <which> <one> @in and delete that one
remove just the <which> <one> @in
whichever is the <which> <one> @in, delete it
throw away the <which> <one> @in
get rid of the <which> <one> @in
""", 'fs.delete {"paths":"$1"}', exists=False)
pick(1.6, """
move the <which> <one> @in to @to
find the <which> <one> @in and move it to @to
the <which> <one> @in should go to @to
put the <which> <one> @in into @to
take the <which> <one> @in and stick it in @to
""", 'fs.move {"paths":"$1","into":"@to"}')
pick(2, """
copy the <which> <one> @in to @to
find the <which> <one> @in and copy it to @to
i need the <which> <one> @in in @to, as a copy
put a copy of the <which> <one> @in into @to
back up the <which> <one> @in to @to
take the <which> <one> @in and copy it over to @to
look up the <which> <one> @in, then copy it into @to
""", 'fs.copy {"paths":"$1","into":"@to"}')
pick(2, """
rename the <which> <one> @in to @b
find the <which> <one> @in and rename it to @b
the <which> <one> @in should be called @b
call the <which> <one> @in @b
give the <which> <one> @in the name @b
the <which> <one> @in, rename that to @b
""", 'fs.move {"renames":[{"from":"$1.0","to":"@b"}]}', b=NEWNAME)
pick(1.4, """
zip the <which> <one> @in as @zip
pack the <which> <one> @in into @zip
find the <which> <one> @in and zip it as @zip
make an archive @zip of the <which> <one> @in
""", 'fs.archive {"paths":"$1","to":"@zip"}')
pick(1.2, """
gzip the <which> <one> @in
find the <which> <one> @in and gzip it
compress the <which> <one> @in with gzip
""", 'fs.archive {"paths":"$1","each":true}')
pick(1.1, """
make the <which> <one> @in read-only
write protect the <which> <one> @in
find the <which> <one> @in and set it to read only
""", 'fs.chmod {"paths":"$1","mode":"a-w"}', exists=False)
NUM = lambda r: r.choice([("two", "2"), ("three", "3"), ("four", "4"), ("five", "5"), ("ten", "10"), ("2", "2"), ("3", "3"), ("4", "4"), ("5", "5"), ("5", "5"), ("7", "7"), ("8", "8"), ("10", "10"), ("10", "10"), ("15", "15"), ("20", "20"), ("50", "50")])
pick(1.6, """
delete the @n <which> <many> @in
the @n <which> <many> @in can go
find the @n <which> <many> @in and remove them
get rid of the @n <which> <many> @in
throw the @n <which> <many> @in away
""", 'fs.delete {"paths":"$1"}', n=NUM, exists=False)
pick(1.4, """
move the @n <which> <many> @in to @to
find the @n <which> <many> @in and move them into @to
the @n <which> <many> @in should go to @to
""", 'fs.move {"paths":"$1","into":"@to"}', n=NUM)
pick(1.4, """
copy the @n <which> <many> @in to @to
find the @n <which> <many> @in and copy them into @to
put copies of the @n <which> <many> @in in @to
back up the @n <which> <many> @in to @to
""", 'fs.copy {"paths":"$1","into":"@to"}', n=NUM)
pick(1.2, """
zip the @n <which> <many> @in into @zip
pack the @n <which> <many> @in as @zip
find the @n <which> <many> @in and put them in an archive @zip
""", 'fs.archive {"paths":"$1","to":"@zip"}', n=NUM)

# All but the newest few.
KEEPN = lambda r: r.choice([("two", "2"), ("three", "3"), ("five", "5"), ("2", "2"), ("3", "3"), ("3", "3"), ("4", "4"), ("5", "5"), ("5", "5"), ("7", "7"), ("10", "10"), ("20", "20")])
rule(1.6, """
keep only the newest @n @le files here and delete the older ones
delete all @le files here except the @n newest
delete the old @le files here but keep the latest @n
i only want to keep the last @n @le files here
remove all but the @n most recent @le files in this folder
only the @n newest @le files here should stay
throw away all @le files here but the last @n
""", "sh ls -t *.@le | sed '1,@{n}d' | xargs -rd '\\n' rm --", "ok", "show", le=LEXT, n=KEEPN)
rule(1.6, """
keep only the newest @n @le files in @sd and delete the older ones
delete all @le files in @sd except the @n newest
delete the old @le files in @sd but keep the latest @n
i only want to keep the last @n @le files in @sd
remove all but the @n most recent @le files in @sd
only the @n newest @le files in @sd should stay
throw away all @le files in @sd but the last @n
in @sd keep the last @n @le files, the rest can go
""", "sh ls -t @sd/*.@le | sed '1,@{n}d' | xargs -rd '\\n' rm --", "ok", "show", le=LEXT, n=KEEPN)
rule(1.3, """
keep only the newest @le file here and delete the older ones
delete all @le files here except the newest
delete the @le files here but keep the latest one
remove all but the most recent @le file here
only the newest @le file here should stay
""", "sh ls -t *.@le | sed '1d' | xargs -rd '\\n' rm --", "ok", "show", le=LEXT)
rule(1.3, """
keep only the newest @le file in @sd and delete the older ones
delete all @le files in @sd except the newest
delete the @le files in @sd but keep the latest one
remove all but the most recent @le file in @sd
only the newest @le file in @sd should stay
""", "sh ls -t @sd/*.@le | sed '1d' | xargs -rd '\\n' rm --", "ok", "show", le=LEXT)

# ---------------------------------------------------------------- names that are not said in full

LNOUNS = """report|thesis|essay|cv|resume|budget|invoice|letter|contract|homework|presentation|recipe|diary|shopping list|tax return|meeting notes|holiday plan|guest list|project plan|business plan|cover letter|lease|logo
wedding list|summary|proposal|manual|agenda|offer|order form|receipt|quote|timesheet|schedule|timetable|seminar paper|lab report|lecture notes|packing list|wish list|address list|price list|inventory|newsletter|flyer|poster
menu|bank statement|insurance letter|rental contract|work contract|application|motivation letter|certificate|passport scan|ticket|boarding pass|travel plan|training plan|todo list|phone list|questionnaire|survey|poem|speech|novel|chapter one|manuscript|screenplay
job application|sales report|annual report|quarterly report|expense report|test plan|release notes|bug list|roadmap|changelog|readme|floor plan|drawing|sketch|score|lyrics|guest book|payslip|dissertation|minutes|memo|reading list|exam|worksheet|vocabulary""".replace("\n", "|").split("|")
NOT_LOOSE = set("home desktop downloads pictures videos travel image log photo music archive video song audio document folder file text script notes photos images backup config logs data old new left right first second temp copy link line words lines trash junk stuff things spam".split())


def LOOSE(r):
    if r.random() < 0.62:
        w = r.choice(LNOUNS)
    else:
        while True:
            w = lib.word(r)
            if w.isalpha() and w.islower() and w.isascii() and w not in NOT_LOOSE:
                break
        if r.random() < 0.35:
            w += " " + r.choice("report letter list plan invoice summary draft notes paper slides contract form".split())
    return w, "*" + w.replace(" ", "*") + "*"


SLOTS.update(l=LOOSE)
LSEARCH = 'fs.search {"path":".","name_glob":"@l","kind":"file"}'
LWHERE = 'fs.search {"path":"@d","name_glob":"@l","kind":"file"}'


def loose(weight, wordings, *actions, **slots):
    """The same wordings with and without the folder `@d` that the file is said to be in."""
    lines = [w for w in wordings.split("\n") if w.strip()]
    withd = [w for w in lines if "@d" in w]
    rest = [w for w in lines if "@d" not in w]
    then(weight * len(rest) / len(lines), "\n".join(rest), LSEARCH, *actions, **slots)
    if withd:
        then(weight * len(withd) / len(lines), "\n".join(withd), LWHERE, *actions, **slots)


loose(3, """
delete the @l
delete my @l
remove the @l please
get rid of the @l
throw away my @l
i don't need the @l anymore, delete it
the @l can go
my @l can be deleted
delete the @l file
delete my @l document
trash the @l
the @l is outdated, remove it
find my @l and delete it
there's a @l somewhere here, delete it
the @l must go
erase the @l
that @l isn't needed any more, get rid of it
bin the @l
could you remove my @l
delete the file with the @l
remove the document with my @l
wipe my @l
delete the @l in @d
the @l in @d can go
remove the @l from @d
get rid of the @l in the folder @d
""", 'fs.delete {"paths":["$1.0"]}')
loose(3, """
rename the @l to @b
rename my @l to @b
call the @l @b
my @l should be called @b
give the @l the name @b
the @l should be named @b
rename the @l file to @b
rename the document with the @l to @b
find my @l and rename it to @b
change the name of my @l to @b
i want my @l to be named @b
please name the @l @b
the new name of my @l is @b
rename the @l in @d to @b
the @l in @d should be called @b
the @l needs a better name, @b
""", 'fs.move {"renames":[{"from":"$1.0","to":"@b"}]}', b=NEWNAME, exists=True)
loose(2.6, """
move the @l to @to
move my @l to @to
put the @l into @to
put my @l in the folder @to
the @l belongs in @to
my @l should be in @to
find the @l and move it to @to
take my @l and put it in @to
move the @l file into @to
get my @l over to @to
file the @l under @to
stick the @l in @to
relocate my @l to @to
store the @l in @to
i want my @l in @to
""", 'fs.move {"from":"$1.0","into":"@to"}', exists=True)
loose(2.4, """
copy the @l to @to
copy my @l to @to
put a copy of the @l into @to
put a copy of my @l in @to
back up my @l to @to
i need my @l in @to too
find the @l and copy it to @to
the @l should also be in @to
duplicate my @l into @to
save my @l to @to as well
keep a copy of the @l in @to
make a copy of my @l in the folder @to
""", 'fs.copy {"from":"$1.0","into":"@to"}', exists=True)
loose(1.8, """
make a copy of the @l called @b
copy my @l as @b
duplicate the @l as @b
save my @l again as @b
i want a second version of my @l named @b
make a duplicate of the @l, name it @b
find my @l and copy it to @b
""", 'fs.copy {"from":"$1.0","to":"@b"}', b=NEWNAME, exists=True)
loose(1.8, """
zip the @l as @zip
pack my @l into @zip
find the @l and zip it as @zip
put my @l in an archive @zip
compress the @l to @zip
make @zip from my @l
""", 'fs.archive {"paths":["$1.0"],"to":"@zip"}', exists=True)
loose(1.8, """
add @tq to the @l
add @tq to my @l
put @tq on my @l
append @tq to the @l
write @tq at the end of my @l
note @tq on the @l
my @l needs another line, @tq
""", 'fs.write {"path":"$1.0","content":"@tq","append":true}')
loose(1.8, """
in the @l replace @w with @w2
change @w to @w2 in my @l
replace @w by @w2 in the @l
my @l says @w, it should say @w2
fix a typo in my @l: @w should be @w2
correct @w to @w2 in the @l
in my @l turn @w into @w2
""", 'fs.edit {"path":"$1.0","edits":[{"old":"@w","new":"@w2","all":true}]}')
loose(1.2, """
make the @l read-only
protect my @l against changes
lock the @l so nobody edits it
write protect my @l
""", 'fs.chmod {"paths":["$1.0"],"mode":"a-w"}')
loose(1.2, """
make my @l private
only i should be able to open my @l
nobody else may read my @l
hide the @l from other users
""", 'fs.chmod {"paths":["$1.0"],"mode":"go-rwx"}')

# ---------------------------------------------------------------- exceptions by age and size

OLD_KEEP = 'fs.search {"path":"PATH","name_glob":"@kinds","older_than_ms":"@age"}'
placed(2, """
delete all @kinds @in except those from the last @age
keep the @kinds @in from the last @age and delete the older ones
delete the @kinds @in but keep those of the last @age
only keep @kinds @in that are younger than @age
delete all @kinds @in except the ones changed in the last @age
remove the @kinds @in, but leave the ones from the past @age
i only need the @kinds @in of the last @age, the rest can go
all @kinds @in except the ones newer than @age can be deleted
throw out all @kinds @in that aren't from the last @age
purge the @kinds @in, keep the last @age
""", OLD_KEEP, 'fs.delete {"paths":"$1"}', age=lambda r: intents.duration(r, EN) if r.random() < 0 else _span(r))
placed(1.6, """
delete all files @in except those from the last @age
keep the files @in from the last @age and delete the older ones
delete everything @in but keep what changed in the last @age
i only need the files @in of the last @age, the others can go
all files @in except the ones newer than @age can be deleted
throw out all files @in that aren't from the last @age
""", 'fs.search {"path":"PATH","kind":"file","older_than_ms":"@age"}', 'fs.delete {"paths":"$1"}', age=lambda r: _span(r))
placed(1.5, """
move all @kinds @in except those from the last @age to @to
move the @kinds @in to @to but leave the ones from the past @age
put all @kinds @in that are not from the last @age into @to
archive the @kinds @in to @to, keep only the last @age here
""", OLD_KEEP, 'fs.move {"paths":"$1","into":"@to"}', exists=True, age=lambda r: _span(r))


def _span(r):
    while True:
        said, written = intents.duration(r, EN)
        if not said.startswith(("a ", "an ", "one ", "half")) and said[0] != "1" or re.match(r"1\d", said):
            return said, written


placed(1.4, """
delete all @kinds @in except the ones bigger than @size
delete the @kinds @in but keep those larger than @size
remove all @kinds @in, only the ones over @size should stay
keep the @kinds @in that are bigger than @size, delete the smaller ones
all @kinds @in can go except those above @size
""", 'fs.search {"path":"PATH","name_glob":"@kinds","max_bytes":"@size"}', 'fs.delete {"paths":"$1"}')
placed(1.4, """
delete all @kinds @in except the ones smaller than @size
delete the @kinds @in but keep those under @size
remove all @kinds @in, only the ones below @size should stay
keep the @kinds @in that are smaller than @size, delete the bigger ones
all @kinds @in can go except those under @size
""", 'fs.search {"path":"PATH","name_glob":"@kinds","min_bytes":"@size"}', 'fs.delete {"paths":"$1"}')

# More ways to name what stays.
placed(2.6, """
i have to clean up. delete everything @in, but @xn has to stay
please delete everything @in. not @xn though!
delete everything @in. exception: @xn
delete all files @in, exception: @xn
wait, before you delete everything @in: keep @xn
delete everything @in and don't you dare touch @xn
all the files @in are trash except for one: @xn
the only file i want @in is @xn, remove the rest
nothing @in matters but @xn, delete the other files
delete them all @in, all but @xn
can you remove every file @in that isn't called @xn
if a file @in isn't @xn, delete it
make sure @xn survives, everything else @in should be deleted
@xn is the only file @in worth keeping, delete the rest
wipe everything @in; @xn stays
rm all @in but @xn
rm all files except @xn @in
remove anything @in which isn't named @xn
please remove all the other files @in, i just want @xn
could you throw away everything @in with one exception, @xn
spring cleaning @in: everything except @xn goes
save @xn and delete every other file @in
everything except @xn needs to go @in
all @in except @xn: trash
delete, except for @xn, all the files @in
""", 'fs.search {"path":"PATH","kind":"file","not_glob":"@xn","depth":1}', 'fs.delete {"paths":"$1"}')
placed(2, """
delete everything @in. exceptions: @xnn
delete all files @in but not these: @xnn
everything @in may be deleted, but @xnn must stay
keep @xnn and remove the rest @in
keep these @in: @xnn. delete all others
i want to keep @xnn, all the other files @in should be deleted
@xnn should stay, delete all the other files @in
@xnn are important, the rest @in isn't, delete it
remove all files @in other than @xnn
don't delete @xnn, but delete all other files @in
all files @in with the exception of @xnn should go
apart from @xnn delete the lot @in
clear everything @in apart from @xnn
leave only @xnn @in
only @xnn may stay @in, delete the others
""", 'fs.search {"path":"PATH","kind":"file","not_glob":"@xnn","depth":1}', 'fs.delete {"paths":"$1"}')
placed(2, """
delete everything @in that's not one of the @xk
remove all non @xk @in
delete everything @in which is not among the @xk
only the @xk @in should stay, delete all the other files
keep the @xk @in and throw the rest away
keep only the @xk @in
keep just the @xk @in, remove everything else
i just want the @xk @in, get rid of all other files
delete everything @in except for the @xk
all files @in which aren't @xk should be deleted
delete files @in unless they are @xk
no matter what it is, if it's not @xk delete it @in
get rid of all the files @in that are not @xk
""".replace("delete everything @in that's not one of the @xk\nremove all non @xk @in\n", ""), 'fs.search {"path":"PATH","kind":"file","not_glob":"@xk","depth":1}', 'fs.delete {"paths":"$1"}')
placed(1.8, """
move everything @in that is not one of the @xk to @to
move all files @in which aren't @xk into @to
keep only the @xk @in and move the other files to @to
the @xk stay, all other files @in go to @to
everything @in that isn't @xk belongs in @to
leave the @xk and move the other files @in to @to
all files @in except the @xk should be moved into @to
""".replace("move everything @in that is not one of the @xk to @to\n", ""), 'fs.search {"path":"PATH","kind":"file","not_glob":"@xk","depth":1}', 'fs.move {"paths":"$1","into":"@to"}', exists=True)
placed(1.6, """
copy everything @in that isn't @xk to @to
copy all files @in which aren't @xk into @to
back up all files @in to @to but no @xk
copy the files @in to @to, but no @xk please
i need all the files @in in @to, only the @xk are not needed
""", 'fs.search {"path":"PATH","kind":"file","not_glob":"@xk","depth":1}', 'fs.copy {"paths":"$1","into":"@to"}', exists=True)
placed(1.6, """
zip all files @in into @zip but no @xk
pack everything @in that isn't @xk into @zip
put all files @in except @xk in the archive @zip
make @zip with all the files @in, but without the @xk
compress the files @in into @zip, leave the @xk out
""", 'fs.search {"path":"PATH","kind":"file","not_glob":"@xk","depth":1}', 'fs.archive {"paths":"$1","to":"@zip"}', exists=True)
placed(1.5, """
make all files @in read-only except @xn
write protect everything @in but @xn
all files @in except @xn should be read only
lock all the files @in, only @xn must stay writable
""", 'fs.search {"path":"PATH","kind":"file","not_glob":"@xn","depth":1}', 'fs.chmod {"paths":"$1","mode":"a-w"}')
placed(1.2, """
gzip all files @in except @x
compress every file @in on its own, but not @x
gzip everything @in apart from @x
""", 'fs.search {"path":"PATH","kind":"file","not_glob":"@x","depth":1}', 'fs.archive {"paths":"$1","each":true}', exists=True)
placed(1.2, """
set all files @in except @x to @mode
chmod @mode everything @in but @x
all files @in apart from @x should have the permissions @mode
""", 'fs.search {"path":"PATH","kind":"file","not_glob":"@x","depth":1}', 'fs.chmod {"paths":"$1","mode":"@mode"}')
# The rest after one step: pack, then delete what is not the archive.
do(1.2, """
zip the folder @d and delete everything else here
""".replace("zip the folder @d and delete everything else here", "zip the folder @d as @zip, then delete the folder\nput @d into @zip and delete the folder afterwards\narchive the folder @d to @zip and remove @d when done"), 'fs.archive {"paths":["@d"],"to":"@zip","remove_originals":true}')

# ---------------------------------------------------------------- too vague: asking back

rule(1.6, """
delete that please
can you delete it
please remove it
get rid of it
throw it away
i don't need it anymore
delete this
remove that thing
it can go
bin it
kill it off, i mean the file
just delete the damn thing
delete the file i told you about
erase it
remove the one from before
that file can go
please delete the wrong file
delete the other one
""", "ask Which file should I delete?")
rule(0.9, """
delete this folder for me, you know which one
remove the directory
get rid of that directory
delete the wrong folder
throw the folder away
the folder can go
erase that folder
""", "ask Which folder should I delete?")
rule(1.1, """
move that somewhere else
can you move it
put it somewhere else
please move the file
put the file in the other folder
move this to the right place
shift it over
the file is in the wrong place
relocate it
move it there
""", "ask Which file should I move, and where to?")
rule(1, """
make a copy
make a copy of it
please copy the file
can you copy that
duplicate it
i need a copy
copy this for me
put a copy somewhere
""", "ask Which file should I copy, and where to?")
rule(1, """
rename that
please rename the file
give it a better name
give the file another name
the name is wrong, change it
change the file name
can you rename it
i don't like the name of that file
""", "ask Which file should I rename, and to what?")
rule(1, """
give @a a nicer name
@a has a bad name, change it
rename @a for me
@a needs a better name
i want another name for @a
change the filename of @a
@a should be called something else
""", "ask What should @a be called?")
rule(1, """
put @a somewhere else
@a doesn't belong here, move it
move @a out of here
get @a out of this folder
@a is in the wrong place
i want @a in another folder
shift @a somewhere sensible
@a should not be here, put it away
""", "ask Where should I move @a?")
rule(0.9, """
make a copy of @a for me somewhere
i want another copy of @a
copy @a to another place
copy @a somewhere
duplicate @a in some other folder
put @a in a second place as well
""", "ask Where should I copy @a to?")
rule(1, """
make me a file
i'd like a new file
create a text file
start a new document
can you create a file
write a file
open a fresh file
""", "ask What should the file be called?")
rule(1, """
make me a folder
i'd like a new folder
can you create a folder
add a directory
set up a new folder for me
create another folder
i want a new directory here
""", "ask What should the folder be called?")
rule(0.9, """
can you unzip that
unzip the thing
extract the zip i downloaded
please unpack the file
open the archive
untar it
decompress it
""".replace("extract the zip i downloaded\n", ""), "ask Which archive should I unpack?")
rule(0.9, """
zip that for me
make a zip
create an archive
i need a zip
pack the stuff
compress the files
make it smaller
archive that please
put it in a zip
""", "ask What should I compress?")
rule(1.1, """
replace @w with @w2
@w should be @w2
turn every @w into @w2
change all @w to @w2
find @w and replace it by @w2
@w is wrong, it must be @w2
""", "ask In which file?")
rule(1, """
edit @f
change something in @f
fix the mistake in @f
there's a typo in @f, fix it
@f needs a change
update the text in @f
modify @f for me
correct the line in @f
""", "ask What should I change in @f?")
rule(0.9, """
append a line to @f
add some more to @f
write something into @f
put another entry in @f
add one more line to @f
i want to add something to @f
""", "ask What should I add to @f?")
rule(1, """
delete the old ones
remove everything that's old
delete files that are too old
throw out the old files
old files should go
get rid of files i haven't used in a long time
clean up the outdated files
""", "ask Which files, and how old must they be?")
rule(0.9, """
delete everything that is too big
remove the huge files
throw out large files
the really big files should go
get rid of the heavy stuff
delete files that take too much space
""", "ask How big must a file be to be deleted?")
rule(1, """
clean up my computer
tidy up a bit
clean up this mess
free up space
delete what i don't need
make room on the disk
get rid of the junk
remove everything unnecessary
delete some stuff, the disk is full
throw out what isn't needed
declutter this folder
""", "ask What may I delete?")
rule(0.9, """
make the file executable
i can't run it
i can't execute the script, fix that
make it read-only
change the permissions
fix the permissions
lock the file
make it private
""", "ask Which file do you mean?")
rule(1, """
move the files to @to
put them in @to
put the stuff into @to
everything i need should go to @to
shift those files to @to
move some of the files into @to
""", "ask Which files should I move to @to?")
rule(0.9, """
copy the files into @to
put copies of them in @to
back up the files to @to
copy what i need to @to
copy some of the files to @to
save copies in @to
""", "ask Which files should I copy to @to?")
rule(0.9, """
write something to @f
put some text in @f
write a note to @f
save my notes in @f
""", "ask What should I write to @f?")
rule(0.8, """
rename the second one
delete the last two
move the third one
copy the other one
remove one of them
""", "ask Which file do you mean?")
rule(0.8, """
make a symlink for me
create a link to @a
make a shortcut to @a
i need a symlink to @a
""", "ask What should the link be called?")

# ---------------------------------------------------------------- more kinds of changes

do(1.2, """
copy @a to @b and overwrite it if it exists
copy @a over @b, replace what is there
copy @a to @b even if @b is already there
overwrite @b with a copy of @a
replace the file @b by @a, but keep @a as well
@b should be replaced with a copy of @a
force copy @a to @b
cp -f @a @b
""", 'fs.copy {"from":"@a","to":"@b","overwrite":true}', b=COPYOF, exists=False)
do(1.1, """
copy @a into @to and overwrite the one there
copy @a to the folder @to, replacing an existing file
put @a into @to as a copy, even if there is one already
update the copy of @a in @to, overwrite the old one
""", 'fs.copy {"from":"@a","into":"@to","overwrite":true}', exists=False)
do(1.1, """
move @a into @to and overwrite what is there
move @a to the folder @to, replace an existing file
move @a into @to even if there is a file of that name
mv -f @a @to
""", 'fs.move {"from":"@a","into":"@to","overwrite":true}', exists=False)
do(1.2, """
restore @f from its .bak
bring back the backup of @f
put @f.bak back as @f
undo my changes to @f by restoring @f.bak
i broke @f, take the .bak instead
overwrite @f with @f.bak
go back to the backup of @f
recover @f from @f.bak
the .bak of @f should become @f again
""", 'fs.copy {"from":"@f.bak","to":"@f","overwrite":true}', exists=False)
do(1.2, """
if @a exists, delete it
delete @a if it's there
remove @a in case it exists
delete @a, never mind if it doesn't exist
rm -f @a
get rid of @a if there is such a file
should there be a file @a, delete it
make sure @a is gone, it may not even exist
make sure there is no @a
""", 'fs.delete {"paths":["@a"],"missing_ok":true}', exists=False)
IGN = lambda r: (lambda t: (lib.in_quotes(r, t) if r.random() < 0.3 else t, t))(r.choice(["node_modules", "*.log", "dist/", ".env", "__pycache__", "*.pyc", "build/", "target/", ".DS_Store", "*.tmp", "venv/", ".idea", "coverage", "*.swp", "secrets.json", "out/"]) if r.random() < 0.6 else r.choice([lib.file_name(r), lib.folder_name(r) + "/", "*." + r.choice(lib.EXT)]))
do(1.4, """
add @ign to .gitignore
add @ign to the .gitignore
put @ign into .gitignore
ignore @ign in git, write it to .gitignore
git should ignore @ign, add it to .gitignore
append @ign to my .gitignore
@ign belongs in the .gitignore
write @ign at the end of .gitignore
""", 'fs.write {"path":".gitignore","content":"@ign","append":true}', exists=False, ign=IGN)
RC = lambda r: r.choice(["~/.bashrc", ".bashrc", "~/.zshrc", "~/.profile", "~/.vimrc", "~/.bash_aliases", ".env", "~/.ssh/config", "/etc/hosts", "~/.config/fish/config.fish", "crontab.txt", "requirements.txt", "~/.npmrc"])
RCT = lambda r: (lambda t: (lib.in_quotes(r, t), t))(r.choice(["alias gs='git status'", "alias ll='ls -la'", "export EDITOR=vim", "export PATH=$PATH:~/bin", "set number", "syntax on", "API_URL=http://localhost:3000", "10.0.0.5 printer", "127.0.0.1 test.local", "flask", "numpy", "requests==2.31.0", "Host nas", "save-exact=true", "cd ~/projects", "umask 022", "DEBUG=1", lib.word(r) + "=" + lib.word(r)]))
do(1.3, """
add the line @rct to @rc
put @rct in my @rc
append @rct to @rc
i want @rct in @rc permanently, add it
write @rct at the end of @rc
my @rc should also have @rct
stick @rct into @rc
extend @rc by @rct
""", 'fs.write {"path":"@rc","content":"@rct","append":true}', rc=RC, rct=RCT, exists=False)

ITEM = lambda r: r.choice("milk eggs bread butter cheese apples bananas rice pasta tomatoes onions coffee tea sugar flour salt oil soap shampoo batteries paper pens stamps water juice yogurt chicken fish potatoes garlic chocolate cookies honey beans corn lettuce monday tuesday red green blue tom anna peter lisa berlin paris rome".split()) if r.random() < 0.8 else re.sub(r"[^a-z]", "", lib.word(r).lower()) or "salt"
ITEMS = lambda r: (lambda x: (r.choice([", ".join(x[:-1]) + " and " + x[-1], ", ".join(x), " and ".join(x), ", ".join(x[:-1]) + ", and " + x[-1]]), " ".join(x)))(several(r, r.choice([2, 3, 3, 3, 4, 5]), ITEM))
rule(1.6, """
make a list with @items in a new file @s, one per line
create @s with the lines @items
write @items to @s, each on its own line
i need a file @s with @items, one item a line
shopping list @s: @items
put @items into a new file @s, one per line
make me a list @s containing @items
new file @s with one line each for @items
start a list called @s with @items
note @items in a new list @s
""", "sh printf '%s\\n' @items > @s", "ok", "show", items=ITEMS)
rule(1.4, """
add @items to the list @s, one per line
append the lines @items to @s
put @items on the list @s as well, each on its own line
also write @items to @s, one item a line
@items are missing on my list @s, add them
extend the list @s by @items
""", "sh printf '%s\\n' @items >> @s", "ok", "show", items=ITEMS)
rule(1.2, """
cross @sw off the list in @s
@sw is done, remove it from the list @s
take @sw off my list @s
i already have @sw, delete it from @s
strike @sw from the list @s
i bought @sw, remove that line from @s
""", "sh sed -i '/@sw/d' @s", "ok", "show")
rule(1, """
write the current date to @s
put today's date at the end of @s
append the date and time to @s
add a timestamp to @s
note the time in @s
log the current time to @s
""".replace("write the current date to @s\n", ""), "sh date >> @s", "ok", "show")
rule(1, """
save a list of the files here in @s
write the names of all files in this folder to @s
put the directory listing into @s
make @s a list of everything in this folder
store the file names of this folder in @s
""", "sh ls > @s", "ok", "show")
rule(1, """
save a list of all files here and below in @s
write the paths of all files, subfolders too, to @s
put a recursive list of files into @s
list every file under this folder and save that as @s
""", "sh find . -type f > @s", "ok", "show")
rule(1.2, """
create @n empty files named @{st}1.@le to @st@n.@le
make @n files @{st}1.@le through @st@n.@le
i need @n empty .@le files called @st with a running number
generate @n empty .@le files named @st plus number
create empty files @{st}1.@le, @{st}2.@le up to @st@n.@le
""".replace("@le", "txt"), "sh for i in $(seq 1 @n); do touch @st$i.txt; done", "ok", "show", st=STEM1, n=lambda r: str(r.choice([3, 4, 5, 6, 7, 8, 10, 12, 15, 20, 50, 100])))
DUPDEL = "sh find %s -type f -exec md5sum {} + | sort | awk 'seen[$1]++' | cut -c35- | xargs -rd '\\n' rm --"
rule(1.4, """
delete duplicate files here, keep one of each
remove duplicate files in this folder
there are many files twice here, delete the copies
get rid of the duplicates here but keep one
clean up duplicate files here
deduplicate the files in this folder
if two files here are identical delete one of them
i have the same files several times here, keep just one copy of each
delete all redundant copies of files here
""", DUPDEL % ".", "ok", "show")
rule(1.4, """
delete duplicate files in @sd, keep one of each
remove duplicate files in @sd
there are many files twice in @sd, delete the copies
get rid of the duplicates in @sd but keep one
clean up duplicate files in @sd
deduplicate the files in the folder @sd
if two files in @sd are identical delete one of them
i have the same photos several times in @sd, keep just one copy of each
""", DUPDEL % "@sd", "ok", "show")
rule(1, """
delete broken links here
remove all dangling symlinks in this folder
clean up dead symbolic links
get rid of symlinks that point nowhere
remove links whose target is gone
""", "sh find . -xtype l -delete", "ok", "show")
rule(1, """
delete broken links in @sd
remove all dangling symlinks in @sd
clean up dead symbolic links under @sd
get rid of symlinks in @sd that point nowhere
""", "sh find @sd -xtype l -delete", "ok", "show")
rule(1, """
move @s one level up
move @s up to the parent folder
put @s in the folder above
@s should be one folder higher
push @s up one directory
""", "sh mv -n @s ..", "ok", "show")
rule(1, """
move everything here one level up
move all files in this folder to the parent folder
put all that is here into the folder above
everything in this folder should be one level higher
""", "sh mv -n * ..", "ok", "show")
rule(1, """
copy only the newer files from @sd to @sd2
update @sd2 with what is newer in @sd
copy files from @sd to @sd2 only if they are newer
bring @sd2 up to date from @sd
""", "sh cp -ru @sd/. @sd2/", "ok", "show")
rule(1, """
change the symlink @sfn so that it points to @sd
point the link @sfn at @sd instead
the symlink @sfn should lead to @sd now
update the link @sfn, new target @sd
redirect the symlink @sfn to @sd
""", "sh ln -sfn @sd @sfn", "ok", "show")
rule(1, """
replace the tabs in @s by spaces and save it
convert tabs to four spaces in @s, in the file
@s has tabs, i want spaces in it instead
no tabs in @s please, use 4 spaces
""", "sh sed -i 's/\\t/    /g' @s", "ok", "show")
rule(1, """
remove all comment lines from @conf
delete the lines in @conf that start with #
strip the # comments out of @conf
throw out every commented line of @conf
""", "sh sed -i '/^ *#/d' @conf", "ok", "show")
rule(1, """
@s has spaces at the line ends, trim them
clean the trailing blanks out of @s
no trailing whitespace in @s please
cut off the white space at the end of the lines in @s
""", "sh sed -i 's/[[:space:]]*$//' @s", "ok", "show")
rule(1, """
@s came from windows, fix its line endings
get the ^M out of @s
make the line ends of @s unix style
my script @s fails because of windows line endings, convert it
""", "sh sed -i 's/\\r$//' @s", "ok", "show")
rule(1, """
put @sw at the beginning of every line in @s and save
each line of @s should start with @sw
prefix all the lines of @s with @sw
""", "sh sed -i 's/^/@sw/' @s", "ok", "show")
rule(1, """
put @sw at the end of every line in @s and save
each line of @s should end with @sw
add @sw behind all the lines of @s
""", "sh sed -i 's/$/@sw/' @s", "ok", "show")
rule(1, """
delete all the files listed in @s
@s holds file names, delete those files
every file that is named in @s should be deleted
remove the files whose names are in @s
""", "sh xargs rm < @s", "ok", "show")
rule(1, """
copy all the files listed in @s to @sd
@s holds file names, copy those files to @sd
every file that is named in @s should be copied into @sd
""", "sh xargs -I{} cp {} @sd < @s", "ok", "show")
rule(1, """
move all the files listed in @s to @sd
@s holds file names, move those files to @sd
every file that is named in @s should go to @sd
""", "sh xargs -I{} mv {} @sd < @s", "ok", "show")
rule(1, """
make folders from the names in @s
create a directory for each line of @s
for every line in @s make a folder of that name
@s has a list of names, make a folder for each
""", "sh xargs mkdir -p < @s", "ok", "show")

# ---------------------------------------------------------------- people correct themselves

do(1.6, """
delete @a, no wait, @b
delete @a. sorry, i meant @b
remove @a, i mean @b
get rid of @a ... no, @b is the one
please delete @a, or rather @b
delete not @a but @b
i said delete @a but i meant @b
delete @b instead of @a
don't delete @a, delete @b
@b should be deleted, not @a
not @a, @b should go
erase @a - oops, @b i mean
leave @a alone, remove @b instead
""", 'fs.delete {"paths":["@b"]}', b=NEWNAME, exists=False)
do(1.2, """
move @a to @d, no, to @to
move @a to @d. sorry, i meant @to
put @a in @d, or rather in @to
@a should go to @to, not to @d
move @a not to @d but to @to
instead of @d put @a into @to
move @a to @to and not to @d
""", 'fs.move {"from":"@a","into":"@to"}')
do(1.2, """
copy @a to @d, no, to @to
copy @a into @d. sorry, i meant @to
copy @a to @to, not to @d
copy @a not to @d but to @to
put a copy of @a in @d, i mean in @to
""", 'fs.copy {"from":"@a","into":"@to"}')
do(1.2, """
rename @a to @name, no, to @b
rename @a to @name. sorry, i meant @b
call @a @name, or rather @b
rename @a not to @name but to @b
@a should be called @b, not @name
""", 'fs.move {"renames":[{"from":"@a","to":"@b"}]}', b=NEWNAME)
do(1.2, """
make a folder @fn, no, call it @d
create a folder called @fn ... no wait, @d
new folder @fn, i mean @d
make a folder, not @fn but @d
the new folder should be called @d, not @fn
""", 'fs.mkdir {"path":"@d","parents":true}')

# ---------------------------------------------------------------- two requests at once

do(1.2, """
delete @a and rename @f to @b
remove @a, then rename @f to @b
@a can go and @f should be called @b
get rid of @a and give @f the name @b
""", 'fs.delete {"paths":["@a"]}', 'fs.move {"renames":[{"from":"@f","to":"@b"}]}', b=NEWNAME)
do(1.2, """
make a folder @fn and delete @a
create the folder @fn, also delete @a
new folder @fn please, and get rid of @a
""", 'fs.mkdir {"path":"@fn","parents":true}', 'fs.delete {"paths":["@a"]}', exists=False)
do(1.2, """
move @a to @to and delete @f
put @a in @to, @f can be deleted
@a goes to @to, and throw @f away
""", 'fs.move {"from":"@a","into":"@to"}', 'fs.delete {"paths":["@f"]}', exists=False)
do(1.2, """
copy @a to @to and move @f to @d
@a should be copied to @to, @f moved to @d
put a copy of @a in @to, then move @f into @d
""", 'fs.copy {"from":"@a","into":"@to"}', 'fs.move {"from":"@f","into":"@d"}')
do(1.2, """
move @a to @to and @f to @d
@a goes into @to and @f into @d
put @a into @to, put @f into @d
@a belongs in @to, @f belongs in @d
""", 'fs.move {"from":"@a","into":"@to"}', 'fs.move {"from":"@f","into":"@d"}')
do(1.2, """
copy @a to both @to and @d
put copies of @a in @to and in @d
@a should be in @to and in @d as well, copy it
copy @a to @to and also to @d
""", 'fs.copy {"from":"@a","into":"@to"}', 'fs.copy {"from":"@a","into":"@d"}')
do(1.2, """
rename @a to @b and then move it to @to
give @a the name @b, then put it into @to
first rename @a to @b, after that move it to @to
""", 'fs.move {"from":"@a","to":"@j"}', derive=lambda v, r: {"j": join(v["to"], v["b"])}, b=NEWNAME)
do(1.1, """
make @scr executable and move it to @to
chmod +x @scr, then put it in @to
@scr should be executable and live in @to
""", 'fs.chmod {"paths":["@scr"],"mode":"+x"}', 'fs.move {"from":"@scr","into":"@to"}')
do(1.1, """
copy @scr to @to and make the copy executable
put a copy of @scr in @to, executable
""", 'fs.copy {"from":"@scr","into":"@to"}', 'fs.chmod {"paths":["@j"],"mode":"+x"}', derive=lambda v, r: {"j": join(v["to"], v["scr"].rsplit("/", 1)[-1])}, exists=False)
do(1.2, """
delete the folder @d and make a new empty one
recreate the folder @d from scratch
remove the folder @d and create it again
start over with an empty folder @d, delete the old one
""", 'fs.delete {"paths":["@d"],"recursive":true}', 'fs.mkdir {"path":"@d","parents":true}')
do(1.2, """
make a backup of @f and then empty it
back up @f, then clear it
save @f to @f.bak and empty @f after that
""", 'fs.copy {"from":"@f","to":"@f.bak"}', 'fs.write {"path":"@f","content":""}', exists=False)
do(1.2, """
make a backup of @a in @to, then delete @a
back up @a to @to and delete it here
save @a to @to before you delete it here
""", 'fs.copy {"from":"@a","into":"@to"}', 'fs.delete {"paths":["@a"]}', exists=False)
do(1.2, """
back up the folder @d to @zip and then delete everything in it
""".replace("back up the folder @d to @zip and then delete everything in it", "copy the folder @d to @to, then delete the folder @d\nback up the folder @d as @to and delete the original after that\nmake a copy of the folder @d at @to and remove @d afterwards"), 'fs.copy {"from":"@d","to":"@to"}', 'fs.delete {"paths":["@d"],"recursive":true}', exists=False)
DEL1, CP1, MV1 = 'fs.delete {"paths":"$1"}', 'fs.copy {"paths":"$1","into":"@to"}', 'fs.move {"paths":"$1","into":"@to"}'
both(1.6, """
copy @sel to @to and then delete them here
back up @sel to @to, then remove the originals
make copies of @sel in @to before you delete them
save @sel to @to and delete them afterwards
""", CP1, 'fs.delete {"paths":"$1"}')
both(1.5, """
zip @sel into @zip and move the archive to @to
pack @sel as @zip, then put the archive in @to
make @zip of @sel and store it in @to
""", 'fs.archive {"paths":"$1","to":"@zip"}', 'fs.move {"from":"@zip","into":"@to"}')
both(1.3, """
move @sel to @to and make them read-only
""".replace("move @sel to @to and make them read-only", "copy @sel to @to and show me what is in @to then\nput copies of @sel in @to, then list @to"), CP1, 'fs.list {"path":"@to"}')
both(1.3, """
move @sel to @to and show me what is in @to then
put @sel in @to, then list @to
""", MV1, 'fs.list {"path":"@to"}')
both(1.3, """
move @sel to @to and zip that folder
put @sel into @to, then make a zip of @to
""", MV1, 'fs.archive {"paths":["@to"],"to":"@z"}', derive=lambda v, r: {"z": intents.zip_name(v["to"])})

# ---------------------------------------------------------------- the same wishes in other voices

onpath(3, """
would it be possible to delete @a
would you mind deleting @a
i was wondering if you could delete @a
do me a favour and delete @a
how about deleting @a
why is @a still here? delete it
what is @a doing here, remove it please
who needs @a anyway, throw it out
@a is taking up space for nothing, delete it
@a has served its purpose and can be removed
there's an old file called @a that should be deleted
you can safely remove @a
feel free to delete @a
nobody uses @a any more so delete it
the boss says @a has to be deleted
we agreed to drop @a, so remove the file
for privacy reasons delete @a
@a contains mistakes, better delete it
after the update we don't need @a, please remove
pls del @a
del @a pls
@a delete
@a remove
@a: delete it
@a - get rid
@a? delete
delete: @a
remove file @a thx
plz remove @a from here
i wish to delete the file @a
i want that you delete @a
i would like that @a is deleted
it is necessary to delete the file @a
make the deletion of @a
please to remove the file @a
file @a is not more needed, delete
this file @a must be delete
kindly remove @a
kindly see that @a is removed
let's get @a out of the way for good
time for @a to die
sayonara @a
goodbye @a, delete
burn @a
@a, off with it
shred my draft @a, a normal delete is fine
i've uploaded @a already, so you can delete the local one
i copied @a to my usb stick, so remove it here
i sent @a to tom, it can be deleted now
@a was downloaded twice, delete this one
yes, delete @a
ok delete @a then
then delete @a as well
also @a should be deleted
""", 'fs.delete {"paths":["<P>"]}', exists=False)

onpath(3, """
would you mind moving @a to @to
i was wondering if you could put @a into @to
do me a favour and move @a to @to
how about moving @a into @to
why isn't @a in @to? move it there
@a shouldn't be here but in @to
@a doesn't belong here, it belongs in @to
i always look for @a in @to, so move it there
i need @a out of here and in @to
from now on we keep @a in @to
to get some order move @a to @to
for the tax people @a has to go to @to
the program expects @a in @to, move it
@a to @to pls
@a => @to
pls mv @a to @to
move: @a to @to
i want that you move @a into @to
i would like that @a is moved to @to
please to move the file @a in the folder @to
the file @a must be in @to
make that @a is in @to
@a please in @to
into @to with @a
in @to should be @a, move it
to @to please move @a
into the folder @to i want to have @a moved
@to is where @a should be
@to is the new home of @a
@to is missing @a, move it over
take @a from here to @to
grab @a and drop it into @to
pick up @a and place it in @to
carry @a over to @to
pass @a on to @to
park @a in @to
stash @a in @to
put @a away in @to
tuck @a away in @to
push @a into @to
haul @a over to @to
fling @a into @to
toss @a into @to
bung @a in @to
pop @a into @to
lob @a into @to
hide @a away in @to
clear @a off into @to
i finished @a, so it goes into @to
@a is done, move it to @to
once more: @a to @to
and @a goes to @to too
""", 'fs.move {"from":"<P>","into":"@to"}')

onpath(2.6, """
would you mind renaming @a to @b
i was wondering if you could rename @a to @b
do me a favour and rename @a to @b
how about calling @a @b
why is it called @a? it should be @b
@a is a stupid name, take @b
nobody understands the name @a, make it @b
to match the others @a should be called @b
the server only accepts the name @b, so rename @a
for the upload @a must be named @b
@a rename to @b
@a: new name @b
rename @a, new: @b
old name @a, new name @b
from @a to @b, rename
pls rename @a 2 @b
i want that @a is called @b
i would like that the file @a gets the name @b
please to change name of @a in @b
the file @a should have name @b
make the name of @a to @b
@b instead of @a as the file name please
@b is a better name for @a
@b is what @a should be called
let's name @a @b
let us call @a @b from today
i decided to call @a @b
i misspelled the filename @a, correct is @b
wrong file name: @a. correct: @b
set the file name of @a to @b
edit the name @a so it becomes @b
modify the filename, @a becomes @b
turn the file @a into @b, only the name
have @a renamed to @b
get @a renamed to @b
""", 'fs.move {"renames":[{"from":"<P>","to":"@b"}]}', b=NEWNAME)

onpath(2.4, """
would you mind copying @a to the folder @to
i was wondering if you could copy @a into @to
do me a favour and copy @a into the folder @to
how about putting a copy of @a into @to
to be on the safe side copy @a into the folder @to
i'm afraid of losing @a, copy it into @to
before anything happens to @a, put a copy in @to
my colleague needs @a in @to, copy it there
@a copy into @to
copy -> @to: @a
pls cp @a into @to
i want that you copy @a in the folder @to
i would like that a copy of @a is in @to
please to copy file @a in folder @to
in @to i want a copy of @a
into @to goes a copy of @a
@to should get a copy of @a
@to needs a copy of @a
@to doesn't have @a yet, copy it there
give the folder @to a copy of @a
let @to have a copy of @a
throw a copy of @a into @to
drop @a into @to but keep it here too
don't move it, just copy @a into @to
a copy of @a in @to, please
one copy of @a for @to
i also want to have @a in the folder @to
have a second @a in @to
""", 'fs.copy {"from":"<P>","into":"@to"}')

do(2.4, """
would you mind making a folder @d
i was wondering if you could make a folder @d
do me a favour and create a folder @d
how about a new folder @d
i'm missing a folder @d, make it
where is the folder @d? if there's none, create it
tomorrow the project starts, i need the folder @d for it
so that i can sort my stuff make a folder @d
for my holiday pictures create a folder @d
for the invoices i want a folder called @d
everything about the course should go into a folder @d, create it already
@d make folder
@d - new folder
dir @d create
pls make dir @d
mkdir: @d
i want that you make a folder @d
i would like that there is a folder @d
please to create a folder with name @d
it needs a folder @d
make to me a folder @d
create for me the folder @d
one new folder, name: @d
an empty directory by the name of @d please
@d as a new folder, please
@d should exist as a folder
@d is a folder i need, create it
let @d be created as a folder
get me a folder @d
give me a new folder @d
may i have a folder named @d
can i get a folder @d
can we have a directory called @d
could there be a folder @d
lay out a folder @d
spin up a directory @d
throw together a folder @d
whip up a folder called @d
knock up a directory @d
put up a new folder @d
""", 'fs.mkdir {"path":"@d","parents":true}')

both(4, """
would you mind deleting @sel
i was wondering if you could remove @sel
do me a favour and delete @sel
how about deleting @sel
why do i still have @bare? delete them
who needs @bare, throw them out
@sel are only taking up space, delete them
nobody needs @sel any more, please remove
you can safely delete @sel
feel free to remove @sel
i'm running out of space, so @sel have to go
the phone is full, delete @sel
my quota is nearly used up, remove @sel
before the backup starts delete @sel
it's time to get rid of @sel
as a cleanup step, remove @sel
step one: delete @sel
del @bare pls
rm @bare
@bare: delete
@bare delete all
@bare - all of them - delete
delete: @bare
i want that you delete @sel
i would like that @sel are deleted
please to remove @sel
it is necessary to delete @sel
@sel must be delete
kindly remove @sel
be so kind and delete @sel
what about @bare? delete whatever you find
if you see @bare, kill them
in case there are @bare, remove them
hunt down @bare and delete them
track down all @bare and erase them
go through everything and delete @bare
sweep away @sel
flush @sel
axe @sel
lose @sel
bye bye @bare
i can do without @sel, so delete them
no need to keep @sel
don't keep @sel
we won't be needing @sel, delete them
there's no point in keeping @sel, remove them
""", 'fs.delete {"paths":"$1"}')
both(3, """
would you mind moving @sel to @to
i was wondering if you could put @sel into @to
do me a favour and move @sel to @to
how about moving @sel into @to
why aren't @sel in @to? move them there
to get some order here move @sel to @to
for the archive move @sel to @to
@bare to @to pls
@bare: move to @to
pls mv @bare to @to
i want that you move @sel into @to
i would like that @sel are moved to @to
please to move @sel in the folder @to
into @to with @sel
into @to please: @bare
@to is where @sel should be
@to is the right folder for @sel
in @to i want to have @sel, move them
grab @sel and drop them into @to
pick up @sel and place them in @to
round up @sel into @to
stash @sel in @to
park @sel in @to
put @sel away in @to
sweep @sel into @to
pop @sel into @to
haul @sel over to @to
lump @sel together in @to
concentrate @sel in @to
from now on @to holds @sel, move them over
if there are @bare, put them in @to
whatever @bare you find, move them to @to
hunt down @bare and move them to @to
go through everything and move @bare to @to
""", 'fs.move {"paths":"$1","into":"@to"}', exists=True)
both(2.6, """
would you mind copying @sel to @to
i was wondering if you could copy @sel into @to
do me a favour and copy @sel to @to
to be on the safe side copy @sel to @to
i'm afraid of losing @sel, copy them to @to
before anything happens, copy @sel to @to
my colleague needs @sel in @to, copy them there
@bare copy to @to
pls cp @bare to @to
i want that you copy @sel in @to
please to copy @sel in folder @to
in @to i want a copy of @sel
@to should get copies of @sel
@to needs copies of @sel
throw a copy of @sel into @to
don't move them, just copy @sel into @to
copies of @sel in @to, please
whatever @bare you find, copy them to @to
grab copies of @bare and put them in @to
hunt down @bare and copy them to @to
i also want to have @sel in @to
""", 'fs.copy {"paths":"$1","into":"@to"}', exists=True)
both(2.4, """
would you mind zipping @sel into @zip
do me a favour and pack @sel into @zip
i have to mail @sel, zip them as @zip
for the upload pack @sel into @zip
to save space put @sel in @zip but keep them here
the teacher wants @sel in one file, @zip
@bare zip to @zip
pls zip @bare as @zip
@zip: all @bare
one archive @zip with @bare
i want that you pack @sel in @zip
please to make archive @zip from @sel
in @zip i want to have @sel
into @zip goes everything of this: @bare
stuff @sel into @zip
cram @sel into an archive @zip
roll @sel up into @zip
hunt down @bare and zip them as @zip
whatever @bare you find, zip them as @zip
""", 'fs.archive {"paths":"$1","to":"@zip"}', exists=True)
onpath(2, """
would you mind unzipping @arch
i was wondering if you could unpack @arch
do me a favour and extract @arch
i can't open @arch, unpack it
i need the stuff in @arch
my friend sent me @arch, unpack it for me
the pictures are in @arch, get them out
pls unzip @arch
@arch unzip
@arch unpack pls
@arch: extract
@arch should be unpacked
@arch needs to be extracted
i want that you unpack @arch
please to extract the file @arch
i would like to have @arch unpacked
how about unpacking @arch
crack open @arch
pop open @arch and take everything out
let the files out of @arch
free the files in @arch
""", 'fs.extract {"archive":"<P>","to":"@z"}', key="arch", derive=STEM, arch=ARCHX)
onpath(2, """
would you mind zipping the folder @d
do me a favour and zip @d
i have to mail the folder @d, make a zip
for the upload pack the folder @d
the folder @d is too big to send, zip it
pls zip @d
folder @d zip
@d zip it
@d should be a zip
i want that you pack the folder @d
please to make a zip from folder @d
i would like to have the folder @d as zip
how about zipping the folder @d
stuff the folder @d into a zip
give me a zip of @d
get me @d as a zip file
can i have the directory @d as a zip
""", 'fs.archive {"paths":["<P>"],"to":"@z"}', key="d", derive=ZN)

# Exceptions, told at length.
placed(3, """
would you mind deleting everything @in except @x
i was wondering if you could delete all files @in but @x
do me a favour and remove everything @in apart from @x
my phone is full: delete everything @in except @x
the semester is over, delete all files @in but keep @x
we start over, all files @in can go, except for @x
the project is finished. delete all files @in, keep just @x
i want to start fresh, delete everything @in but please keep @x
pls del everything @in but @x
everything @in except @x: delete
delete all @in, except: @x
delete all files @in, keep: @x
all files @in -> delete, except @x
i want that you delete everything @in but not @x
i would like that all files @in are deleted, only @x not
please to remove all files @in, without @x
all files @in must be delete, only @x must stay
everything @in out, @x in
everything @in goes, @x stays
out with everything @in except @x
away with all files @in bar @x
everything must go @in, only @x is allowed to stay
spare nothing @in but @x
all files @in are useless apart from @x, remove them
nothing @in is needed but @x, so delete the rest
who needs all these files @in, delete them, but keep @x
there's a lot of junk @in, delete everything except @x
among the files @in only @x is worth anything, delete the others
find everything @in that isn't @x and delete it
find all files @in except @x and remove them
list out nothing, just delete all files @in except @x
hold on to @x, but delete all the other files @in
hang on to @x and throw the rest of the files @in away
preserve @x and delete everything else @in
retain @x @in, remove the rest
protect @x, delete all other files @in
exclude @x and delete all the files @in
excluding @x, delete everything @in
ignoring @x, delete all the files @in
leaving @x untouched, delete every file @in
without touching @x, remove all the files @in
skip @x but delete everything else @in
all files @in but not @x are to be deleted
of all the files @in nothing but @x is to stay
whatever isn't @x has to be deleted @in
""", ALLX, 'fs.delete {"paths":"$1"}')
placed(2.4, """
would you mind deleting all @kb @in except @kx
do me a favour and remove the @kb @in apart from @kx
my disk is full, delete all @kb @in but keep @kx
pls del @kb @in but not @kx
@kb @in: delete all except @kx
all @kb @in -> delete, but keep @kx
i want that you delete all @kb @in but not @kx
please to remove the @kb @in, without @kx
all @kb @in must go, only @kx stays
nobody needs the @kb @in any more, except @kx
there are far too many @kb @in, throw them out but save @kx
find all @kb @in except @kx and delete them
find the @kb @in other than @kx, then remove them
hold on to @kx, but delete all the other @kb @in
preserve @kx and delete the rest of the @kb @in
excluding @kx, delete all @kb @in
ignoring @kx, delete the @kb @in
skip @kx but delete the other @kb @in
without touching @kx remove all the @kb @in
whichever @kb @in are not @kx should be deleted
the only @kb i want to keep @in: @kx. delete the others
only @kx of the @kb @in should survive
""".replace("whichever @kb @in are not @kx should be deleted\n", ""), 'fs.search {"path":"PATH","name_glob":"@kb","not_glob":"@kx"}', 'fs.delete {"paths":"$1"}')
placed(2, """
would you mind moving everything @in except @x to @to
do me a favour and move all files @in apart from @x to @to
pls mv everything @in but @x to @to
everything @in except @x -> @to
all files @in to @to, except: @x
i want that you move all files @in but not @x to @to
everything @in moves to @to, @x stays
find all files @in except @x and move them to @to
hold on to @x here, but move all other files @in to @to
excluding @x, move everything @in to @to
ignoring @x, move the files @in to @to
skip @x but move everything else @in to @to
without touching @x move all the files @in into @to
into @to goes everything @in but @x
@to should get all files @in except @x
""", 'fs.search {"path":"PATH","kind":"file","not_glob":"@x","depth":1}', 'fs.move {"paths":"$1","into":"@to"}', exists=True)
placed(1.8, """
would you mind copying everything @in except @x to @to
do me a favour and copy all files @in apart from @x to @to
pls cp everything @in but @x to @to
copy: everything @in except @x, to @to
all files @in should be copied to @to, except: @x
i want that you copy all files @in but not @x to @to
find all files @in except @x and copy them to @to
excluding @x, copy everything @in to @to
skip @x but copy everything else @in to @to
into @to goes a copy of everything @in but @x
@to should get copies of all files @in except @x
""", 'fs.search {"path":"PATH","kind":"file","not_glob":"@x","depth":1}', 'fs.copy {"paths":"$1","into":"@to"}', exists=True)
placed(1.8, """
would you mind zipping everything @in except @x into @zip
do me a favour and pack all files @in apart from @x into @zip
pls zip everything @in but @x as @zip
zip to @zip: everything @in except @x
i have to mail all files @in except @x, make @zip
the client gets everything @in but @x, pack it as @zip
find all files @in except @x and zip them as @zip
excluding @x, zip everything @in as @zip
skip @x but pack everything else @in into @zip
into @zip goes everything @in but @x
@zip should get all files @in except @x
""", 'fs.search {"path":"PATH","kind":"file","not_glob":"@x","depth":1}', 'fs.archive {"paths":"$1","to":"@zip"}', exists=True)

# ---------------------------------------------------------------- a name and, apart from it, its folder

NJ = lambda v, r: {"j": join(v["d"], v["name"])}
TJ = lambda v, r: {"j": join(v["d"], v["tname"])}
do(2.4, """
delete @name in @d
delete @name from @d
delete the file @name in the folder @d
remove @name from the folder @d
in @d delete @name
in @d there is a file @name, delete it
@name in @d can go
@name in the folder @d is not needed, remove it
get rid of @name in @d
from @d remove @name
go to @d and delete @name
throw @name out of @d
the file @name inside @d should be deleted
inside @d delete the file @name
there's a @name in @d that should go
kick @name out of @d
""", 'fs.delete {"paths":["@j"]}', derive=NJ, exists=False)
do(2.2, """
move @name from @d to @to
move the file @name from @d into @to
take @name out of @d and put it into @to
get @name from @d and move it to @to
@name is in @d, move it to @to
@name should go from @d to @to
from @d move @name into @to
in @d there is @name, move that to @to
transfer @name from @d to @to
fetch @name from @d and put it in @to
shift @name out of @d into @to
""", 'fs.move {"from":"@j","into":"@to"}', derive=NJ)
do(1.6, """
move @name from @d to here
bring @name from @d here
get @name out of @d and put it here
take @name from @d and move it into this folder
i want @name from @d here
move @name in @d to the current folder
fetch @name from @d, it should be here
""", 'fs.move {"from":"@j","into":"."}', derive=NJ)
do(2.2, """
copy @name from @d to @to
copy the file @name from @d into @to
take a copy of @name in @d and put it into @to
@name is in @d, copy it to @to
from @d copy @name into @to
in @d there is @name, copy that to @to
i need @name from @d in @to as well
get a copy of @name from @d into @to
back up @name in @d to @to
""", 'fs.copy {"from":"@j","into":"@to"}', derive=NJ)
do(1.5, """
copy @name from @d to here
get me a copy of @name from @d
copy @name in @d to the current folder
i want a copy of @name from @d here
put a copy of @name from @d into this folder
copy @name out of @d into this directory
""", 'fs.copy {"from":"@j","into":"."}', derive=NJ)
do(2.2, """
rename @name in @d to @name2
in @d rename @name to @name2
in the folder @d there is @name, call it @name2
@name in @d should be called @name2
the file @name in @d gets the name @name2
go to @d and rename @name to @name2
inside @d change the name of @name to @name2
give @name in @d the new name @name2
from now on @name in @d is @name2
""", 'fs.move {"renames":[{"from":"@j","to":"@name2"}]}', derive=NJ)
do(1.6, """
in @d, put @tq at the end of @tname
append @tq to @tname in @d
add @tq to the file @tname in @d
in @d there's a file @tname, add @tq to it
write @tq at the bottom of @tname in the folder @d
@tname in @d should also say @tq, add it
""", 'fs.write {"path":"@j","content":"@tq","append":true}', derive=TJ, exists=False)
do(1.6, """
in @d create @tname with the text @tq
create a file @tname in @d that says @tq
write @tq to a new file @tname in @d
put a note @tname into @d saying @tq
in the folder @d i want a file @tname containing @tq
save @tq as @tname in the folder @d
make @tname inside @d with @tq in it
a new file in @d, called @tname, with the content @tq
""", 'fs.write {"path":"@j","content":"@tq","expect_hash":"absent"}', derive=TJ)
do(1.4, """
make an empty file @name in @d
in @d create a blank @name
put an empty @name into the folder @d
create @name inside @d, empty
new empty file in @d called @name
i need an empty @name in the folder @d
""", 'fs.write {"path":"@j","content":"","expect_hash":"absent"}', derive=NJ)
do(1.6, """
in @d there is a file @tname, replace @w with @w2 in it
replace @w by @w2 in @tname, which is in @d
in @tname in the folder @d change @w to @w2
change @w to @w2 in the file @tname inside @d
the file @tname in @d says @w, it should say @w2
""", 'fs.edit {"path":"@j","edits":[{"old":"@w","new":"@w2","all":true}]}', derive=TJ, exists=False)
do(1.3, """
make a backup of @tname in @d
back up the file @tname in the folder @d
in @d make a .bak of @tname
""", 'fs.copy {"from":"@j","to":"@j.bak"}', derive=TJ)
do(1.3, """
unzip @name in @d into @to
unpack @name, which is in @d, to @to
in @d there's @name, extract it to @to
extract @name from the folder @d into @to
""", 'fs.extract {"archive":"@j","to":"@to"}', derive=NJ, name=q(lambda r: _name(r, "zip zip tar.gz tgz tar".split())))
do(1.2, """
make @name in @d executable
in @d set the x bit on @name
the script @name in @d should be executable
i can't run @name in @d, make it executable
""", 'fs.chmod {"paths":["@j"],"mode":"+x"}', derive=NJ, name=q(lambda r: _name(r, "sh sh py pl rb".split())), exists=False)
do(1.6, """
delete @name and @name2 in @d
in @d delete @name and @name2
remove @name and @name2 from @d
from the folder @d remove both @name and @name2
@name and @name2 in @d can go
get rid of @name and @name2 in the folder @d
""", 'fs.delete {"paths":["@j","@k"]}', derive=lambda v, r: {"j": join(v["d"], v["name"]), "k": join(v["d"], v["name2"])}, exists=False)
do(1.4, """
move @name and @name2 from @d to @to
from @d move @name and @name2 into @to
take @name and @name2 out of @d and put them in @to
@name and @name2 are in @d, move them to @to
""", 'fs.move {"paths":["@j","@k"],"into":"@to"}', derive=lambda v, r: {"j": join(v["d"], v["name"]), "k": join(v["d"], v["name2"])})
do(1.4, """
copy @name and @name2 from @d to @to
from @d copy @name and @name2 into @to
@name and @name2 are in @d, copy them to @to
i need @name and @name2 from @d in @to too
""", 'fs.copy {"paths":["@j","@k"],"into":"@to"}', derive=lambda v, r: {"j": join(v["d"], v["name"]), "k": join(v["d"], v["name2"])})
do(1.8, """
move the folder @d into @to
move the whole folder @d to @to
put the directory @d inside @to
the folder @d should be in @to
the folder @d belongs under @to
make @d a subfolder of @to, move it there
relocate the directory @d into @to
shift the folder @d with all its files into @to
drag the folder @d into @to
mv the directory @d into @to
""", 'fs.move {"from":"@d","into":"@to"}')
do(1.5, """
move the folders @fn and @fn2 into @to
put the directories @fn and @fn2 inside @to
the folders @fn and @fn2 belong in @to
both folders, @fn and @fn2, should go to @to
""", 'fs.move {"paths":["@fn","@fn2"],"into":"@to"}')
do(1.5, """
delete the folders @fn and @fn2
delete both directories, @fn and @fn2, with everything in them
the folders @fn and @fn2 can go
get rid of the folders @fn and @fn2
i don't need the folders @fn and @fn2 any longer, delete them
rm -rf @fn @fn2
remove the directories @fn and @fn2 including their contents
""", 'fs.delete {"paths":["@fn","@fn2"],"recursive":true}', exists=False)
do(1.3, """
delete the folders @fn, @fn2 and @fn3
the directories @fn, @fn2, @fn3 can all go
remove @fn, @fn2 and @fn3, all three are folders, with all their files
""", 'fs.delete {"paths":["@fn","@fn2","@fn3"],"recursive":true}', exists=False)
do(1.4, """
zip the folders @fn and @fn2 into @zip
pack both @fn and @fn2 into one archive @zip
put the directories @fn and @fn2 in @zip
make @zip out of the folders @fn and @fn2
one archive @zip for @fn and @fn2
""", 'fs.archive {"paths":["@fn","@fn2"],"to":"@zip"}')
do(1.4, """
rename the folder @d to @fn
the folder @d should be called @fn
call the directory @d @fn from now on
change the name of the folder @d to @fn
give the folder @d the name @fn
the new name of the directory @d is @fn
i'd like the folder @d to be called @fn
""", 'fs.move {"renames":[{"from":"@d","to":"@fn"}]}')
do(1.2, """
make the folder @d private, with everything in it
nobody else should be able to look into the folder @d or read its files
only i should have access to @d and all that's in it
lock other users out of the folder @d completely
hide the folder @d and its files from other users
""", 'fs.chmod {"paths":["@d"],"mode":"go-rwx","recursive":true}', exists=False)
do(1.2, """
make the folder @d and everything in it read-only
write protect the whole folder @d
nobody should change anything in the folder @d, lock it all
all that is in @d, and @d itself, should be read only
""", 'fs.chmod {"paths":["@d"],"mode":"a-w","recursive":true}', exists=False)
do(1.2, """
make the folder @d and everything in it writable again
i want to be able to change everything in the folder @d
give me write permission on the whole folder @d
unlock the whole folder @d for writing
""", 'fs.chmod {"paths":["@d"],"mode":"u+w","recursive":true}', exists=False)

# Names put together from others: shell lines, for these names stand in no goal.

SBARE = bare(_name)
def two_parts(r):
    while True:
        n = _name(r)
        if re.fullmatch(r"[A-Za-z0-9_-]+\.[a-z0-9]+", n):
            return lib.quoted(r, n), n


def split_ext(v, key="sf"):
    stem, _, e = v[key].rpartition(".")
    return stem, e


do(1.5, """
change the extension of @sf to @ne
change the ending of @sf to .@ne
@sf should have the extension .@ne
give @sf the ending .@ne
rename @sf so that it ends in .@ne
make @sf a .@ne file, only the name
replace the extension of @sf by .@ne
""", "sh mv -n @sf @new", derive=lambda v, r: {"new": split_ext(v)[0] + "." + v["ne"]}, sf=two_parts, ne=lambda r: r.choice(lib.EXT))
do(1.5, """
add @suf to the name of @sf
add @suf to the name of @sf before the extension
append @suf to the file name of @sf
put @suf at the end of the name of @sf
rename @sf by adding @suf
@sf should get @suf at the end of its name
""", "sh mv -n @sf @new", derive=lambda v, r: {"new": split_ext(v)[0] + v["suf"] + "." + split_ext(v)[1]}, sf=two_parts, suf=SUFF)
do(1.3, """
copy @sf with @suf added to the name
duplicate @sf, the copy gets @suf at the end of its name
make a copy of @sf with @suf in front of the extension
""", "sh cp -n @sf @new", derive=lambda v, r: {"new": split_ext(v)[0] + v["suf"] + "." + split_ext(v)[1]}, sf=two_parts, suf=SUFF)
do(1.3, """
put @pf in front of the name of @sf
prefix the name of @sf with @pf
add the prefix @pf to @sf
the name of @sf should start with @pf
""", "sh mv -n @sf @pf@{sf}", sf=two_parts, pf=lambda r: (lambda w: (lib.in_quotes(r, w) if r.random() < 0.5 else w, w))(re.sub(r"[^a-z0-9]", "", lib.word(r).lower()) + r.choice("_-")))
do(1.2, """
put today's date in front of the name of @sf
prefix @sf with today's date
the name of @sf should start with the current date
add the date to the beginning of the file name @sf
""", "sh mv -n @sf $(date +%F)_@{sf}", sf=two_parts)
PHOTOS = 'for f in *.jpg *.jpeg *.png *.heic; do if [ -f "$f" ]; then d=$(date -r "$f" +%s); mkdir -p "$d" && mv -n "$f" "$d/"; fi; done'
for _fmt, _unit in (("%Y", "year"), ("%Y-%m", "month"), ("%F", "day")):
    rule(1.2, f"""
sort the photos here into folders by {_unit}
organize my pictures here by {_unit}
put the pictures in this folder into a folder for each {_unit}
group the photos here by {_unit}
one folder per {_unit} for my photos here
arrange the images in this folder by {_unit}
move each photo here into a folder for its {_unit}
""", "sh " + PHOTOS.replace("%s", _fmt), "ok", "show")
    rule(1.2, f"""
sort the photos in @sd into folders by {_unit}
organize my pictures in @sd by {_unit}
put the pictures in @sd into a folder for each {_unit}
group the photos in @sd by {_unit}
one folder per {_unit} for the photos in @sd
arrange the images in @sd by {_unit}
""", "sh cd @sd && " + PHOTOS.replace("%s", _fmt), "ok", "show")
ALLF = 'for f in *; do if [ -f "$f" ]; then d=$(date -r "$f" +%s); mkdir -p "$d" && mv -n "$f" "$d/"; fi; done'
for _fmt, _unit in (("%Y", "year"), ("%Y-%m", "month"), ("%F", "day")):
    rule(1.1, f"""
sort the files here into folders by {_unit}
organize this folder by {_unit}
put the files in this folder into a folder for each {_unit}
group the files here by the {_unit} they were changed
one folder per {_unit} for all the files here
""", "sh " + ALLF.replace("%s", _fmt), "ok", "show")
    rule(1.1, f"""
sort the files in @sd into folders by {_unit}
organize @sd by {_unit}
put the files in @sd into a folder for each {_unit}
group the files in @sd by the {_unit} they were changed
""", "sh cd @sd && " + ALLF.replace("%s", _fmt), "ok", "show")
rule(1.3, """
rename the @le files here to @{st}001.@le, @{st}002.@le and so on
number the @le files here with three digits: @{st}001, @{st}002 ...
rename all @le files here to @st plus a three digit number
call the @le files here @{st}001, @{st}002, @{st}003
""".replace("001.@le, @{st}002.@le", "001, @{st}002"), """sh i=1; for f in *.@le; do mv -n "$f" "$(printf '@st%03d.@le' $i)"; i=$((i+1)); done""", "ok", "show", le=LEXT, st=STEM1)
rule(1, """
make symlinks to all @le files here in @sd
link all the @le files of this folder into @sd
put symbolic links to the @le files here into the folder @sd
""", """sh ln -s "$PWD"/*.@le @sd/""", "ok", "show", le=LEXT)
placed(1.2, """
replace the spaces in the folder names @in with underscores
the names of the folders @in should have underscores instead of spaces
rename the folders @in, no spaces but underscores
no blanks in the folder names @in, use underscores
""", 'fs.search {"path":"PATH","name_glob":"* *","kind":"folder","depth":1}', 'fs.move {"paths":"$1","pattern":{"find":" ","replace":"_"}}', exists=True)
placed(1.3, """
remove the prefix @nw from all file names @in
the files @in all start with @nw, cut that off
take the @nw off the front of the file names @in
strip the leading @nw from the names of the files @in
drop the @nw at the start of the file names @in
""", 'fs.search {"path":"PATH","name_glob":"@nw*","kind":"file"}', 'fs.move {"paths":"$1","pattern":{"find":"@nw","replace":""}}', nw=NW, exists=True)

# ---------------------------------------------------------------- all files of one folder

ALLFILES = 'fs.search {"path":"PATH","kind":"file","depth":1}'
placed(2.4, """
delete all files @in
delete all the files @in
remove all files @in
remove every file @in
all files @in can be deleted
the files @in can all go
get rid of all the files @in
throw away all files @in
erase all files @in
wipe all the files @in
i don't need the files @in anymore, delete them all
delete each file @in
please delete every single file @in
rm all files @in
no file @in is needed any more, remove them all
i want all files @in to be gone
clear out all the files @in
bin all the files @in
trash every file @in
""", ALLFILES, 'fs.delete {"paths":"$1"}')
then(1.4, """
delete everything here
delete everything in this folder
remove everything in the current folder
wipe everything here, files and folders
clear out this whole folder
empty this folder
empty the current directory
get rid of everything in this directory
i want this folder to be empty
throw away all that is in here
everything here can go
rm -rf *
""", 'fs.search {"path":".","depth":1}', 'fs.delete {"paths":"$1","recursive":true}')
placed(2.2, """
move all files @in to @to
move all the files @in into @to
put all files @in into @to
all files @in should go to @to
all the files @in belong in @to
shift every file @in to @to
transfer all files @in to @to
get all files @in over to @to
move each file @in into the folder @to
take all the files @in and put them in @to
i want all files @in moved to @to
relocate the files @in, all of them, to @to
stick all the files @in into @to
""", ALLFILES, 'fs.move {"paths":"$1","into":"@to"}', exists=True)
placed(2, """
copy all files @in to @to
copy all the files @in into @to
put copies of all files @in into @to
all files @in should be copied to @to
i need all the files @in in @to as well
back up all files @in to @to
duplicate every file @in into @to
save all files @in to @to too
get copies of all the files @in into @to
copy each file @in into the folder @to
""", ALLFILES, 'fs.copy {"paths":"$1","into":"@to"}', exists=True)
placed(2, """
zip all files @in into @zip
zip all the files @in as @zip
pack all files @in into @zip
put all files @in in an archive @zip
make @zip from all the files @in
compress all files @in into @zip
archive all the files @in as @zip
bundle every file @in into @zip
all files @in should go into @zip
i need all the files @in in one archive @zip
""", ALLFILES, 'fs.archive {"paths":"$1","to":"@zip"}', exists=True)
then(1.6, """
zip everything here into @zip
zip everything in this folder as @zip
pack everything here into @zip
put everything in this folder into the archive @zip
make @zip of everything here
archive this whole folder as @zip
compress everything in the current directory into @zip
bundle all that is here into @zip
i need everything here in one archive @zip
""", 'fs.search {"path":".","depth":1}', 'fs.archive {"paths":"$1","to":"@zip"}', exists=True)
then(1.4, """
zip everything in @d into @zip
pack everything in @d into @zip
put everything in @d into the archive @zip
make @zip of everything in @d
bundle all that is in @d into @zip
compress the contents of @d into @zip
archive the contents of @d as @zip
""", 'fs.search {"path":"@d","depth":1}', 'fs.archive {"paths":"$1","to":"@zip"}', exists=True)
placed(1.4, """
gzip all files @in
compress each file @in separately
gzip every file @in
compress all the files @in one by one with gzip
make .gz files of all the files @in
""", ALLFILES, 'fs.archive {"paths":"$1","each":true}', exists=True)
placed(1.3, """
make all files @in executable
set the x bit on all the files @in
all files @in should be executable
chmod +x all files @in
""", ALLFILES, 'fs.chmod {"paths":"$1","mode":"+x"}')
placed(1.3, """
make all files @in read-only
write protect all the files @in
all files @in should be read only
lock all files @in against changes
""", ALLFILES, 'fs.chmod {"paths":"$1","mode":"a-w"}')
placed(1.3, """
make all files @in private
only i should be able to read the files @in
hide all the files @in from other users
nobody else may open the files @in
""", ALLFILES, 'fs.chmod {"paths":"$1","mode":"go-rwx"}')
placed(1.3, """
set all files @in to @mode
chmod @mode all the files @in
all files @in should have the permissions @mode
give every file @in the mode @mode
""", ALLFILES, 'fs.chmod {"paths":"$1","mode":"@mode"}')
placed(1.5, """
put @pre in front of all file names @in
add the prefix @pre to all files @in
prefix all the files @in with @pre
all file names @in should start with @pre
rename all files @in so that they begin with @pre
the files @in should all get the prefix @pre
""", ALLFILES, 'fs.move {"paths":"$1","pattern":{"find":"^","replace":"@pre"}}', pre=PREF, exists=True)
placed(1.5, """
delete all folders @in
remove all the subfolders @in
delete every directory @in with its contents
all the folders @in can go
get rid of all the subfolders @in
wipe all directories @in
the subfolders @in are not needed, delete them
""", 'fs.search {"path":"PATH","kind":"folder","depth":1}', 'fs.delete {"paths":"$1","recursive":true}')
then(1.4, """
move all folders in @d to @to
move all the subfolders in @d into @to
all the folders in @d should go to @to
put every directory in @d into @to
""", 'fs.search {"path":"@d","kind":"folder","depth":1}', 'fs.move {"paths":"$1","into":"@to"}', exists=True)
then(1.3, """
copy all folders in @d to @to
copy all the subfolders in @d into @to
back up every directory in @d to @to
""", 'fs.search {"path":"@d","kind":"folder","depth":1}', 'fs.copy {"paths":"$1","into":"@to"}', exists=True)

# ---------------------------------------------------------------- texts, in other voices

do(2, """
would you mind writing @tq into a new file @tname
do me a favour and create @tname with the text @tq
i was wondering if you could save @tq as @tname
for tomorrow: note @tq in a new file @tname
so that i don't forget, put @tq in a file called @tname
remind me of @tq by writing it to a new file @tname
the script needs a file @tname that says @tq
my homework should start with @tq, create @tname with that
pls make @tname with @tq inside
@tname: new, text @tq
@tq -> new file @tname
i want that you create the file @tname with content @tq
please to write @tq in new file @tname
a text file by the name of @tname with the words @tq
in a new file called @tname i want to read @tq
let @tname be a new file with @tq in it
could there be a file @tname with the text @tq
spit @tq out into a new file @tname
scribble @tq in a new file called @tname
pop @tq into a new file @tname
bang @tq into a fresh file @tname
put a file @tname here, and its text is @tq
""", 'fs.write {"path":"@tname","content":"@tq","expect_hash":"absent"}')
do(2, """
would you mind adding @tq to @f
do me a favour and add @tq to @f
i was wondering if you could append @tq to @f
so that i don't forget, add @tq to @f
there should be one more thing in @f: @tq
oh and @f should also mention @tq at the end
pls add @tq 2 @f
@f add: @tq
@tq >> @f
@tq goes to the end of @f
@tq must be in @f too, at the bottom
i want that you add @tq at the end of @f
please to append @tq in file @f
in @f at the very bottom i want @tq
at the bottom of @f there must be @tq
below the last line of @f write @tq
after the last line in @f put @tq
scribble @tq at the end of @f
pop @tq onto the end of @f
@f lacks a line, namely @tq, append it
complete @f with the line @tq
finish @f with @tq
close @f off with the line @tq
let the last line of @f be @tq, append it
one thing is missing in @f. it's @tq, add it at the end
""", 'fs.write {"path":"@f","content":"@tq","append":true}', exists=False)
onpath(2.6, """
would you mind changing @w to @w2 in @f
do me a favour and replace @w by @w2 in @f
i was wondering if you could change @w into @w2 in @f
why does @f say @w? it should be @w2
whoever wrote @f wrote @w instead of @w2, correct that
my teacher says @w must be @w2 in @f
since we moved, @w in @f has to be @w2
@w is outdated, put @w2 into @f instead
in @f it says @w but it should say @w2
in @f it must read @w2 rather than @w
in @f, @w is to be replaced with @w2
pls change @w 2 @w2 in @f
@f change @w to @w2
replace in @f: @w by @w2
@w to @w2 in @f
file @f, find @w, replace @w2
i want that you replace @w with @w2 in @f
please to change @w in @w2 in file @f
make @w2 out of @w in @f
make it @w2 instead of @w in @f
let every @w in @f become @w2
have all the @w in @f changed to @w2
not @w but @w2 should be in @f
everything in @f that is @w should turn into @w2
@w2 should stand wherever @w stands in @f
trade @w for @w2 in @f
flip @w to @w2 in @f
bump @w to @w2 in @f
translate @w as @w2 in @f, a plain replacement
anonymize @f: @w becomes @w2
""", 'fs.edit {"path":"<P>","edits":[{"old":"@w","new":"@w2","all":true}]}', key="f", exists=False)
do(1.6, """
would you mind backing up @f
do me a favour and make a backup of @f
i was wondering if you could back up @f
i'm going to edit @f, so save a backup
i don't want to lose @f, make a backup
in case i mess up, back up @f
pls backup @f
@f backup
@f: make a .bak
i want that you make a backup from @f
please to make backup of file @f
let there be a backup of @f
first of all a backup of @f
duplicate @f as a .bak
clone @f to a .bak
put a backup of @f next to it
""", 'fs.copy {"from":"@f","to":"@f.bak"}')
onpath(1.6, """
would you mind making @scr executable
do me a favour and make @scr executable
why can't i run @scr? make it executable
when i type ./@scr it says permission denied, fix it
linux won't let me start @scr, make it executable
bash: @scr: permission denied
pls chmod +x @scr
@scr +x
@scr executable pls
i want that @scr can be run
please to make the file @scr executable
let @scr be executable
i have to be able to start @scr
everyone should be able to execute @scr
""".replace("when i type ./@scr it says permission denied, fix it\n", "when i start @scr it says permission denied, fix it\n"), 'fs.chmod {"paths":["<P>"],"mode":"+x"}', key="scr", exists=False)

# ---------------------------------------------------------------- some here, the rest there

REST = 'fs.search {"path":"PATH","kind":"file","not_glob":"@kinds","depth":1}'


def rest(weight, wordings, place, first, second):
    """Something with one kind of files, something else with all others of the folder."""
    s1 = 'fs.search {"path":"PATH","name_glob":"@kinds"}'.replace("PATH", place)
    s2 = REST.replace("PATH", place)
    rule(weight * 0.9, wordings, s1, "ok @cnt", first.replace("N", "1"), "ok", s2, "ok @cnt", second.replace("N", "3"), "@res0", "show")
    rule(weight * 0.05, wordings, s1, "ok 0", s2, "ok @cnt", second.replace("N", "2"), "ok", "show")
    rule(weight * 0.05, wordings, s1, "ok @cnt", first.replace("N", "1"), "ok", s2, "ok 0", "show")


MVTO, MVTO2, DELN = 'fs.move {"paths":"$N","into":"@to"}', 'fs.move {"paths":"$N","into":"@to2"}', 'fs.delete {"paths":"$N"}'
rest(1.6, """
move the @kinds here to @to and all other files to @to2
the @kinds in this folder go to @to, everything else goes to @to2
put the @kinds here in @to and the rest of the files in @to2
@kinds here into @to, the other files into @to2
move all @kinds here to @to, the rest to @to2
sort this folder: @kinds to @to, all the other files to @to2
""", ".", MVTO, MVTO2)
rest(1.6, """
in @d move the @kinds to @to and all other files to @to2
the @kinds in @d go to @to, everything else in there goes to @to2
put the @kinds from @d in @to and the rest of the files in @to2
@kinds in @d into @to, the other files into @to2
move all @kinds from @d to @to, the rest to @to2
sort @d: @kinds to @to, all the other files to @to2
""", "@d", MVTO, MVTO2)
rest(1.6, """
move the @kinds here to @to and delete all other files
the @kinds in this folder go to @to, everything else can be deleted
put the @kinds here in @to and delete the rest of the files
move all @kinds here to @to, then delete the other files
""", ".", MVTO, DELN)
rest(1.6, """
in @d move the @kinds to @to and delete all other files
the @kinds in @d go to @to, everything else in there can be deleted
put the @kinds from @d in @to and delete the rest of the files
move all @kinds from @d to @to, then delete the other files in @d
""", "@d", MVTO, DELN)
rest(1.5, """
in @d delete the @kinds and move all other files to @to2
the @kinds in @d can be deleted, the rest of the files goes to @to2
delete the @kinds in @d, then move the other files to @to2
""", "@d", DELN, MVTO2)
rest(1.5, """
delete the @kinds here and move all other files to @to2
the @kinds here can be deleted, the rest of the files goes to @to2
delete the @kinds in this folder, then move the other files to @to2
""", ".", DELN, MVTO2)

LK = lambda r: r.choice([("logs", "log"), ("log files", "log"), ("pdfs", "pdf"), ("pdf files", "pdf"), ("zips", "zip"), ("zip files", "zip"), ("backups", "bak"), ("backup files", "bak"), ("csv files", "csv"), ("csvs", "csv"), ("sql dumps", "sql"), ("dumps", "dump"), ("tarballs", "tar.gz"), ("text files", "txt"), ("json files", "json"), ("isos", "iso"), ("mp4s", "mp4"), ("db files", "db")])
rule(1.5, """
delete the @lk here but keep the last @n
keep only the @n most recent @lk here
delete all @lk here except the newest @n
i have too many @lk here, keep the newest @n and delete the others
rotate the @lk here: only the last @n stay
all @lk here except the latest @n can go
throw out old @lk here, leave the @n latest ones
""", "sh ls -t *.@lk | sed '1,@{n}d' | xargs -rd '\\n' rm --", "ok", "show", lk=LK, n=KEEPN)
rule(1.5, """
delete the @lk in @sd but keep the last @n
keep only the @n most recent @lk in @sd
delete all @lk in @sd except the newest @n
there are too many @lk in @sd, keep the newest @n and delete the others
rotate the @lk in @sd: only the last @n stay
all @lk in @sd except the latest @n can go
throw out old @lk in @sd, leave the @n latest ones
in @sd only the last @n @lk should be kept
""", "sh ls -t @sd/*.@lk | sed '1,@{n}d' | xargs -rd '\\n' rm --", "ok", "show", lk=LK, n=KEEPN)
rule(1.3, """
delete the @lk in @sd but keep the newest one
keep only the most recent of the @lk in @sd
delete all @lk in @sd except the last one
all @lk in @sd except the latest can go
""", "sh ls -t @sd/*.@lk | sed '1d' | xargs -rd '\\n' rm --", "ok", "show", lk=LK)
rule(1.3, """
delete the @lk here but keep the newest one
keep only the most recent of the @lk here
delete all @lk here except the last one
all @lk here except the latest can go
""", "sh ls -t *.@lk | sed '1d' | xargs -rd '\\n' rm --", "ok", "show", lk=LK)
NEWESTALL = "sh find %s -maxdepth 1 -type f -printf '%%T@ %%p\\n' | sort -rn | sed '1,@{n}d' | cut -d' ' -f2- | xargs -rd '\\n' rm --"
rule(1.3, """
keep only the @n newest files here and delete all others
delete all files here except the @n most recent ones
delete everything here but the last @n files
only the @n latest files here should stay
""", NEWESTALL % ".", "ok", "show", n=KEEPN)
rule(1.3, """
keep only the @n newest files in @sd and delete all others
delete all files in @sd except the @n most recent ones
delete everything in @sd but the last @n files
only the @n latest files in @sd should stay
in @sd delete all files, keep only the @n newest
""", NEWESTALL % "@sd", "ok", "show", n=KEEPN)

# ---------------------------------------------------------------- two kinds at once

def K2(r):
    e, f = several(r, 2, lambda r: r.choice(lib.EXT))
    return r.choice(["{0} and {1} files", ".{0} and .{1} files", "*.{0} and *.{1}", "{0}s and {1}s", "{0} files and {1} files", "{0} or {1} files", ".{0} as well as .{1} files", "{0}/{1} files"]).format(e, f), "*.{%s,%s}" % (e, f)


def K3(r):
    e, f, g = several(r, 3, lambda r: r.choice(lib.EXT))
    return r.choice(["{0}, {1} and {2} files", ".{0}, .{1} and .{2} files", "*.{0}, *.{1} and *.{2}", "{0}s, {1}s and {2}s"]).format(e, f, g), "*.{%s,%s,%s}" % (e, f, g)


SLOTS.update(kk=lambda r: K2(r) if r.random() < 0.65 else K3(r))
KKS = 'fs.search {"path":"PATH","name_glob":"@kk"}'
placed(1.6, """
delete all @kk @in
remove the @kk @in
get rid of all @kk @in
all @kk @in can go
throw away the @kk @in
i don't need the @kk @in
clean up the @kk @in
""", KKS, 'fs.delete {"paths":"$1"}')
placed(1.6, """
move all @kk @in to @to
put the @kk @in into @to
the @kk @in belong in @to
get all @kk @in over to @to
""", KKS, 'fs.move {"paths":"$1","into":"@to"}', exists=True)
placed(1.4, """
copy all @kk @in to @to
put copies of the @kk @in into @to
i need the @kk @in in @to too
back up the @kk @in to @to
""", KKS, 'fs.copy {"paths":"$1","into":"@to"}', exists=True)
placed(1.4, """
zip all @kk @in into @zip
pack the @kk @in into @zip
one archive @zip with all the @kk @in
make @zip from the @kk @in
""", KKS, 'fs.archive {"paths":"$1","to":"@zip"}', exists=True)
placed(1.8, """
delete everything @in except the @kk
keep only the @kk @in, delete the other files
all files @in but the @kk can go
keep the @kk and delete all other files @in
delete all files @in that aren't @kk
only the @kk @in should stay, delete the rest
wipe everything @in apart from the @kk
""", 'fs.search {"path":"PATH","kind":"file","not_glob":"@kk","depth":1}', 'fs.delete {"paths":"$1"}')
placed(1.5, """
move everything @in except the @kk to @to
move all files @in but the @kk into @to
the @kk stay, all other files @in move to @to
leave the @kk where they are and put the other files @in into @to
""", 'fs.search {"path":"PATH","kind":"file","not_glob":"@kk","depth":1}', 'fs.move {"paths":"$1","into":"@to"}', exists=True)
placed(1.4, """
copy everything @in except the @kk to @to
copy all files @in but the @kk into @to
back up all files @in to @to, without the @kk
""", 'fs.search {"path":"PATH","kind":"file","not_glob":"@kk","depth":1}', 'fs.copy {"paths":"$1","into":"@to"}', exists=True)

# ---------------------------------------------------------------- many texts at once

do(1.5, """
replace @sw with @sw2 in all @te files
change @sw to @sw2 in every @te file
in all @te files turn @sw into @sw2
all @te files should say @sw2 instead of @sw
swap @sw for @sw2 across all @te files
go through all @te files and replace @sw by @sw2
mass replace @sw with @sw2 in the @te files
@sw becomes @sw2 in all @te files
in all the @te files, subfolders too, replace @sw with @sw2
recursively replace @sw by @sw2 in all @te files
""", "sh find . -type f -name '*.@te' -exec sed -i 's/@sw/@sw2/g' {} +", te=TEXT_EXT)
LANGS1 = lambda r: r.choice([("python files", "py"), ("python scripts", "py"), ("text files", "txt"), ("markdown files", "md"), ("html files", "html"), ("html pages", "html"), ("java files", "java"), ("go files", "go"), ("php files", "php"), ("css files", "css"), ("json files", "json"), ("csv files", "csv"), ("log files", "log"), ("shell scripts", "sh"), ("javascript files", "js"), ("typescript files", "ts"), ("rust files", "rs"), ("sql files", "sql"), ("xml files", "xml"), ("notes", "md")][:19])
do(1.4, """
replace @sw with @sw2 in all @lk
change @sw to @sw2 in all my @lk
in all @lk turn @sw into @sw2
all @lk should say @sw2 instead of @sw
swap @sw for @sw2 across all the @lk
go through the @lk and replace @sw by @sw2
""", "sh find . -type f -name '*.@lk' -exec sed -i 's/@sw/@sw2/g' {} +", lk=LANGS1)
do(1.4, """
replace @sw with @sw2 in all @lk in @sd
change @sw to @sw2 in the @lk under @sd
in @sd, all @lk, turn @sw into @sw2
the @lk in @sd should say @sw2 instead of @sw
go through the @lk in @sd and replace @sw by @sw2
""", "sh find @sd -type f -name '*.@lk' -exec sed -i 's/@sw/@sw2/g' {} +", lk=LANGS1)
do(1.3, """
delete the lines with @sw from all @te files here
remove every line containing @sw in the @te files here
in all @te files here drop the lines that mention @sw
lines with @sw should go from all the @te files in this folder
""", "sh sed -i '/@sw/d' *.@te", te=TEXT_EXT)
do(1.3, """
add the line @ph at the end of all @te files here
append @ph to every @te file here
put @ph at the bottom of each @te file here
every @te file in this folder should end with the line @ph
write @ph to the end of all the @te files here
""", """sh for f in *.@te; do echo '@ph' >> "$f"; done""", te=TEXT_EXT, ph=PHR)
do(1.3, """
add the line @ph at the top of all @te files here
prepend @ph to every @te file here
put @ph above everything in each @te file here
every @te file in this folder should begin with the line @ph
insert @ph as first line into all the @te files here
""", "sh sed -i '1i @ph' *.@te", te=TEXT_EXT, ph=PHR)
do(1.1, """
convert the line endings of all @te files here to unix
all the @te files here have windows line endings, fix that
remove the carriage returns from every @te file here
dos2unix for all @te files here
""", "sh sed -i 's/\\r$//' *.@te", te=TEXT_EXT)
do(1.1, """
trim trailing spaces in all @te files here
remove the whitespace at the line ends of every @te file here
no trailing blanks in the @te files here
""", "sh sed -i 's/[[:space:]]*$//' *.@te", te=TEXT_EXT)
do(1.1, """
delete the empty lines in all @te files here
remove blank lines from every @te file here
no empty lines in the @te files here please
""", "sh sed -i '/^$/d' *.@te", te=TEXT_EXT)
do(1.3, """
put all the @te files here together in one file @s
merge every @te file here into @s
glue the @te files in this folder together as @s
make one big file @s out of all @te files here
combine all @te files of this folder into @s
i want one file @s with everything from the @te files here
""", "sh cat *.@te > @s", te=TEXT_EXT)

# Exceptions about lines of a file.
do(1.3, """
delete everything in @s except the lines with @sw
delete all lines in @s but those that contain @sw
from @s keep only what mentions @sw
all lines of @s can go except the ones with @sw
only lines with @sw should remain in @s
""", "sh sed -i '/@sw/!d' @s")
do(1.2, """
delete all lines of @s except the first @n
remove everything from @s but the first @n lines
all but the first @n lines of @s can go
""", "sh sed -i '@{n}q' @s", n=lambda r: str(r.choice([2, 3, 5, 10, 20, 25, 30, 50, 100, 200])))
do(1.2, """
delete all lines of @s except the last @n
remove everything from @s but the last @n lines
all but the last @n lines of @s can go
""", "sh tail -n @n @s > @s.tmp && mv @s.tmp @s", n=lambda r: str(r.choice([2, 3, 5, 10, 20, 25, 30, 50, 100, 200])))
do(1.2, """
delete everything in @s except the first line
keep only the header of @s
remove all lines from @s but the first one
all but the first line of @s can go
""", "sh sed -i '1q' @s")
do(1.2, """
replace @sw with @sw2 in @s, but not in lines that contain @sw3
change @sw to @sw2 in @s except in lines with @sw3
in @s turn @sw into @sw2, leaving out the lines with @sw3
""", "sh sed -i '/@sw3/!s/@sw/@sw2/g' @s")

# ---------------------------------------------------------------- archives: what stays out

rule(1.4, """
pack @sd into @tgz but not the @le files
make @tgz of @sd without any @le files
tar @sd to @tgz, excluding all @le files
back up @sd as @tgz except the @le files
create @tgz from @sd and leave out everything that ends in @le
""".replace(" and leave out everything that ends in @le", ", no @le files in it"), "sh tar --exclude='*.@le' -czf @tgz @sd", "ok", "show", tgz=TGZ, le=LEXT)
rule(1.4, """
zip @sd into @oz but not the @le files
make @oz of the folder @sd without any @le files
zip the folder @sd as @oz, excluding all @le files
pack @sd as @oz except the @le files
""", "sh zip -r @oz @sd -x '*.@le'", "ok", "show", le=LEXT, oz=bare(lambda r: re.sub(r"\..*", "", lib.stem(r)) + ".zip"))
rule(1.3, """
copy the folder @sd to @sd2 but without the @le files
copy @sd to @sd2 except the @le files
duplicate @sd as @sd2, leaving out all @le files
back up @sd to @sd2, no @le files please
sync @sd to @sd2 without the @le files
""", "sh rsync -a --exclude='*.@le' @sd/ @sd2/", "ok", "show", le=LEXT)
rule(1.3, """
copy the folder @sd to @sd2 without @sj and @sj2
pack nothing, only copy @sd to @sd2 but leave out @sj and @sj2
duplicate @sd as @sd2, excluding @sj and @sj2
back up @sd to @sd2 except for @sj and @sj2
""".replace("pack nothing, only copy @sd to @sd2 but leave out @sj and @sj2\n", "copy @sd to @sd2 but leave out @sj and @sj2\n"), "sh rsync -a --exclude=@sj --exclude=@sj2 @sd/ @sd2/", "ok", "show", sj=SJUNK)
rule(1.3, """
pack @sd into @tgz without @sj and @sj2
tar @sd to @tgz except @sj and @sj2
archive the folder @sd as @tgz, excluding @sj and @sj2
back up @sd as @tgz, @sj and @sj2 must not be in it
""", "sh tar --exclude=@sj --exclude=@sj2 -czf @tgz @sd", "ok", "show", sj=SJUNK, tgz=TGZ)

# ---------------------------------------------------------------- loose names, in other voices

loose(2, """
would you mind deleting my @l
do me a favour and delete the @l
i was wondering if you could remove my @l
why do i still have the @l? delete it
i handed in my @l, so you can delete it
the @l is finished and sent, remove the file
nobody needs the @l any more, delete the file
pls del my @l
@l delete pls
i want that you delete my @l
please to remove the file with my @l
where is that old @l? i want it deleted
somewhere in here is my @l, delete that
somewhere in @d is my @l, delete that
there must be a @l in @d, get rid of it
i can't remember the exact name, but delete my @l
whatever the file of my @l is called, delete it
""", 'fs.delete {"paths":["$1.0"]}')
loose(2, """
would you mind moving my @l to @to
do me a favour and put the @l into @to
i was wondering if you could move my @l into @to
the @l is finished, so it goes into @to
pls mv my @l to @to
@l to @to
i want that you move my @l in @to
please to put the @l in the folder @to
somewhere in here is my @l, move it to @to
i can't remember the exact name, but move my @l to @to
whatever the file of my @l is called, put it in @to
my @l has to go to @to
@to is where my @l belongs
move the @l from @d to @to
move my @l from @d into @to
take the @l out of @d and put it into @to
my @l is in @d, move it to @to
get the @l from @d and put it in @to
""", 'fs.move {"from":"$1.0","into":"@to"}', exists=True)
loose(2, """
would you mind copying my @l to @to
do me a favour and copy the @l into @to
i'm afraid of losing my @l, copy it into @to
pls cp my @l to @to
somewhere in here is my @l, copy it to @to
i can't remember the exact name, but copy my @l to @to
@to should have a copy of my @l
copy the @l from @d to @to
copy my @l from @d into @to
my @l is in @d, copy it to @to
put a copy of the @l from @d into @to
""", 'fs.copy {"from":"$1.0","into":"@to"}', exists=True)
loose(2, """
would you mind renaming my @l to @b
do me a favour and call the @l @b
my @l has a strange name, make it @b
the teacher wants my @l to be called @b
before i upload my @l rename it to @b
pls rename my @l 2 @b
@l: new name @b
somewhere in here is my @l, rename it to @b
i can't remember the exact name, but rename my @l to @b
whatever the file of my @l is called now, it should be @b
hand in format is @b, so rename my @l
rename the @l from @d to @b
my @l in @d should get the name @b
""", 'fs.move {"renames":[{"from":"$1.0","to":"@b"}]}', b=NEWNAME, exists=True)


def pick_loose(weight, wordings, action, exists=True, **slots):
    """The newest, biggest ... of the files whose names hold a word."""
    for key, w in (("newest", 0.6), ("oldest", 0.25), ("big", 0.15)):
        sort, rev, said = WHICH[key]
        for place, wp in (("@d", 0.4), (".", 0.6)):
            lines = "\n".join(x for x in wordings.replace("<which>", "(" + said + ")").split("\n") if x.strip() and ("@d" in x) == (place == "@d"))
            call = 'fs.list {"path":"%s","recursive":true,"sort":"%s"%s,"limit":1,"kind":"file","glob":"@l"}' % (place, sort, ',"reverse":true' if rev else "")
            rule(weight * w * wp * 0.93, lines, call, "ok 1", action, "@res" if exists else "@res0", "show", **slots)
            rule(weight * w * wp * 0.07, lines, call, "ok 0", "show", **slots)


pick_loose(1.5, """
copy the <which> @l to @to
copy my <which> @l into @to
find the <which> @l and copy it to @to
put a copy of the <which> @l in @to
back up my <which> @l to @to
copy the <which> @l in @d to @to
find the <which> @l in @d and copy it into @to
""", 'fs.copy {"paths":"$1","into":"@to"}')
pick_loose(1.4, """
move the <which> @l to @to
move my <which> @l into @to
find the <which> @l and move it to @to
put the <which> @l in @to
move the <which> @l in @d to @to
find the <which> @l in @d and put it into @to
""", 'fs.move {"paths":"$1","into":"@to"}')
pick_loose(1.4, """
delete the <which> @l
delete my <which> @l
find the <which> @l and remove it
the <which> @l can go
get rid of the <which> @l
delete the <which> @l in @d
the <which> @l in @d can be deleted
""", 'fs.delete {"paths":"$1"}', exists=False)
pick_loose(1.4, """
rename the <which> @l to @b
rename my <which> @l to @b
find the <which> @l and call it @b
the <which> @l should be named @b
rename the <which> @l in @d to @b
the <which> @l in @d should be called @b
""", 'fs.move {"renames":[{"from":"$1.0","to":"@b"}]}', b=NEWNAME)

# ---------------------------------------------------------------- order and exceptions, in other voices

rule(1.3, """
would you mind sorting the files here by type into folders
do me a favour and sort this folder by file extension
i was wondering if you could organize the files here by type
i can't find anything here any more, sort it into folders by type
everything lies around here unsorted, make folders by type and move the files in
pls sort files here by extension
sort here by type into subfolders
i want that each file type here has its own folder
make order here by file type
every extension here gets its own folder, move the files accordingly
all the txt files in a folder txt, all the pdfs in a folder pdf and so on, for everything here
""", 'sh for f in *.*; do if [ -f "$f" ]; then mkdir -p "${f##*.}" && mv -n "$f" "${f##*.}/"; fi; done', "ok", "show")
rule(1.3, """
would you mind sorting the files in @sd by type into folders
do me a favour and sort @sd by file extension
i was wondering if you could organize the files in @sd by type
i can't find anything in @sd any more, sort it into folders by type
everything lies around in @sd unsorted, make folders by type and move the files in
pls sort files in @sd by extension
i want that each file type in @sd has its own folder
make order in @sd by file type
every extension in @sd gets its own folder, move the files accordingly
@sd: one folder per extension
@sd needs some order, sort by file type
""", 'sh cd @sd && for f in *.*; do if [ -f "$f" ]; then mkdir -p "${f##*.}" && mv -n "$f" "${f##*.}/"; fi; done', "ok", "show")
two_kinds(1.6, """
would you mind moving the @kinds to @to and the @kinds2 to @to2
do me a favour and put the @kinds in @to and the @kinds2 in @to2
i want order: @kinds in @to, @kinds2 in @to2
pls sort @kinds into @to and @kinds2 into @to2
i want that the @kinds are in @to and the @kinds2 in @to2
the folder @to is for the @kinds, the folder @to2 for the @kinds2, please sort them in
@to gets the @kinds, @to2 gets the @kinds2
let the @kinds live in @to and the @kinds2 in @to2
into @to go the @kinds, into @to2 the @kinds2
""", 'fs.move {"paths":"$N","into":"TO"}')
two_kinds(1.3, """
delete all @kinds and all @kinds2
""".replace("delete all @kinds and all @kinds2", "put every one of the @kinds into @to and every one of the @kinds2 into @to2\nseparate the @kinds from the @kinds2: the first go to @to, the others to @to2"), 'fs.move {"paths":"$N","into":"TO"}')
placed(1.8, """
i need to make space, so delete everything @in except @xn and that's it
delete everything @in, with one exception: @xn
delete everything @in, the exception is @xn
with one exception, @xn, delete all the files @in
every file @in except for one, @xn, should be deleted
there is one file @in i need, @xn. delete the others
only one file @in matters: @xn. remove all the others
i made a mess @in, remove all files but not @xn, that one is important
@xn is important, everything else @in isn't, so delete it
@xn stays @in, the rest goes
@xn must not be deleted, all other files @in must
@xn is the exception, delete all the others @in
do not lose @xn, otherwise delete every file @in
apart from the one called @xn delete all files @in
the file @xn aside, delete everything @in
everything @in minus @xn: delete
""", 'fs.search {"path":"PATH","kind":"file","not_glob":"@xn","depth":1}', 'fs.delete {"paths":"$1"}')
placed(1.5, """
move everything @in to @to, with one exception: @xn
move all files @in to @to but keep @xn here
@xn stays, all other files @in go to @to
@xn is the exception, move all the others @in to @to
there is one file @in i still need, @xn. move the others to @to
only @xn should stay, move every other file @in to @to
every file @in except for one, @xn, should be in @to
apart from the one called @xn move all files @in to @to
""", 'fs.search {"path":"PATH","kind":"file","not_glob":"@xn","depth":1}', 'fs.move {"paths":"$1","into":"@to"}', exists=True)
placed(1.5, """
copy everything @in to @to, with one exception: @xn
copy all files @in to @to but don't copy @xn
@xn is the exception, copy all the others @in to @to
every file @in except for one, @xn, should be copied to @to
back up all files @in to @to, only @xn isn't needed
apart from the one called @xn copy all files @in to @to
""", 'fs.search {"path":"PATH","kind":"file","not_glob":"@xn","depth":1}', 'fs.copy {"paths":"$1","into":"@to"}', exists=True)
placed(1.5, """
zip everything @in as @zip, with one exception: @xn
zip all files @in into @zip but don't include @xn
@xn is the exception, pack all the others @in into @zip
every file @in except for one, @xn, should be in @zip
make @zip from all the files @in, only @xn isn't needed
""", 'fs.search {"path":"PATH","kind":"file","not_glob":"@xn","depth":1}', 'fs.archive {"paths":"$1","to":"@zip"}', exists=True)
placed(1.5, """
delete all @kinds @in that don't have @nw in the name
delete the @kinds @in without @nw in their name
only @kinds @in with @nw in the name should stay, delete the other @kinds
keep the @kinds @in with @nw in the name, delete the other ones
all @kinds @in can go unless their name contains @nw
""", 'fs.search {"path":"PATH","name_glob":"@kinds","not_glob":"*@nw*"}', 'fs.delete {"paths":"$1"}', nw=NW)
placed(1.4, """
move all @kinds @in that don't have @nw in the name to @to
move the @kinds @in without @nw in their name to @to
put all @kinds @in into @to unless their name contains @nw
""", 'fs.search {"path":"PATH","name_glob":"@kinds","not_glob":"*@nw*"}', 'fs.move {"paths":"$1","into":"@to"}', nw=NW, exists=True)
placed(1.4, """
copy all @kinds @in that don't have @nw in the name to @to
copy the @kinds @in without @nw in their name to @to
""", 'fs.search {"path":"PATH","name_glob":"@kinds","not_glob":"*@nw*"}', 'fs.copy {"paths":"$1","into":"@to"}', nw=NW, exists=True)
placed(1.5, """
delete all files @in that don't have @nw in the name
delete the files @in without @nw in their name
keep only the files @in with @nw in the name
only files @in with @nw in the name should stay, delete all others
delete every file @in whose name doesn't contain @nw
""", 'fs.search {"path":"PATH","kind":"file","not_glob":"*@nw*","depth":1}', 'fs.delete {"paths":"$1"}', nw=NW)

# ---------------------------------------------------------------- a few more of every day

do(1.4, """
make a desktop shortcut @lk to @a
i want to get to @a via @lk, make a symlink
have @lk lead to @a with a symbolic link
put a symlink named @lk here that goes to @a
@lk is to be a symbolic link to @a
pls symlink @a, name @lk
would you mind creating a symlink @lk for @a
please to make link @lk for file @a
""", 'fs.symlink {"target":"@a","link":"@lk"}', lk=LINK)
onpath(1.4, """
would you mind listing what is in @arch
pls list @arch
@arch list
@arch contents?
before i unpack @arch i want to know what is in it
is there anything useful in @arch? show its contents
can i see what @arch holds before unpacking
how does @arch look inside
show the files packed in @arch
only show what @arch contains, don't extract
give me an overview of what is inside @arch
i want to look into @arch
""", 'fs.extract {"archive":"<P>","to":".","list_only":true}', key="arch", arch=ARCHX, exists=False)
onpath(1.4, """
would you mind making @a read-only
pls make @a read only
@a read-only please
i keep overwriting @a by accident, write protect it
someone keeps changing @a, make it read-only
@a is final, lock it
freeze @a, no more changes to it
seal @a against writing
@a is not to be changed by anyone
please to set @a as read only
""", 'fs.chmod {"paths":["<P>"],"mode":"a-w"}', exists=False)
onpath(1.3, """
would you mind making @a private
pls make @a private
@a private please
others on this machine can read @a, change that
my flatmate can open @a, lock it to me
i don't want anyone else to read @a
@a holds my passwords, keep others out
keep other users away from @a
please to hide @a from other users
""", 'fs.chmod {"paths":["<P>"],"mode":"go-rwx"}', exists=False)
do(1.5, """
pls create empty file @name
@name create empty
would you mind creating an empty @name
do me a favour and make a blank file @name
i'll need a file @name later, create it empty
so the program starts, create an empty @name
an empty file by the name of @name please
there is no @name yet, make an empty one
let there be an empty file @name
please to create new file @name
touch the new file @name
a new file @name with no content
start me off with an empty @name
""".replace("touch the new file @name\n", ""), 'fs.write {"path":"@name","content":"","expect_hash":"absent"}')
onpath(1.6, """
would you mind deleting the folder @d
do me a favour and remove the folder @d
i was wondering if you could delete the directory @d with everything inside
the project in the folder @d is over, delete the folder
i only tried something out in the folder @d, it can go completely
pls rm -r @d
folder @d delete all
@d is an old folder, delete it with all its files
i want that you delete the folder @d
please to remove directory @d and all in it
to free space delete the folder @d
the folder @d takes too much room, delete it
nobody works with the folder @d any more, remove it
goodbye folder @d, delete it
level the folder @d, everything in it goes too
""", 'fs.delete {"paths":["<P>"],"recursive":true}', key="d", exists=False)
onpath(1.5, """
would you mind copying the folder @d to @to
do me a favour and copy the whole folder @d as @to
pls cp -r @d @to
i need the folder @d a second time, as @to
i want to experiment, so copy the folder @d to @to
to be safe copy the folder @d to @to
@to should be a copy of the folder @d
let @to be a full copy of the directory @d
please to copy directory @d to @to
make @to out of the folder @d, as a copy
""", 'fs.copy {"from":"<P>","to":"@to"}', key="d")

# ---------------------------------------------------------------- weights

for _r in FAMILY.rules:
    if "not_glob" in "".join(_r.steps):
        _r.weight *= 1.5
    elif _r.steps[0].startswith("sh "):
        _r.weight *= 0.75

# Wordings that ask politely or begin in mid-sentence already: no more words of that kind are put before them.

ASKING = {"would", "could", "can", "may"}
STARTS = ASKING | set("do pls plz yes ok then oh oops somewhere whatever nobody sayonara goodbye bye everything if so before nothing with wait kindly please feel".split())


def _calm(rules):
    out = []
    for r in rules:
        calm = [w for w in r.wordings if w.split(" ", 1)[0].strip(",.:") in STARTS]
        rest = [w for w in r.wordings if w.split(" ", 1)[0].strip(",.:") not in STARTS]
        if calm:
            said = [f"({w[0]}|{w[0]}|{w[0].upper()}){w[1:]}" + ("" if w[-1] in ".?!" else "[?]" if w.split(" ", 1)[0] in ASKING else "(|||.|!|, thanks)" if r.steps[0].startswith("ask") or not w.endswith(("pls", "thx")) else "") for w in calm]
            share = len(calm) / len(r.wordings)
            one = type(r)(r.weight * share, "\n".join(said), r.steps, r.lang, r.slots, r.derive, False)
            out.append(one)
            if not rest:
                continue
            r.weight, r.wordings = r.weight * (1 - share), rest
        out.append(r)
    return out


FAMILY.rules[:] = _calm(FAMILY.rules)
