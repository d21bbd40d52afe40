"""Looking, finding, space: how people ask for what lies on their disk (English)."""

import re

import lib
import say_en
import values
from phrases import Family

FAMILY = Family("talk_look")
add = FAMILY.add

# ---------------------------------------------------------------- values

EXTS = ("txt pdf md csv json py sh js ts html css c h cpp rs go java xml yaml yml conf png jpg jpeg gif mp3 mp4 wav bak tmp log sql ini toml "
        "php rb dat zip gz docx xlsx svg mkv mov heic webp epub odt pptx flac apk iso deb tex bib ipynb srt db key pem lock swp old orig part "
        "torrent psd ttf avi ogg m4a tar 7z rar exe dll so vue scss kt swift lua r jl ps1 bat env cfg rst org tsv parquet").split()
TEXT_EXTS = "txt txt txt md md log log csv json conf ini yaml yml toml cfg py sh js html css c rs go java sql xml tex tsv env rst".split()
SPECIAL = """~/.bashrc .gitignore .env ~/.zshrc ~/.profile ~/.ssh/config ~/.gitconfig ~/.vimrc .bashrc .profile .editorconfig .dockerignore /etc/hosts /etc/passwd /etc/fstab /etc/hostname
/etc/resolv.conf /etc/ssh/sshd_config /etc/os-release /proc/cpuinfo /proc/meminfo /var/log/syslog /var/log/auth.log Makefile Dockerfile README LICENSE README.md CHANGELOG.md TODO.md package.json Cargo.toml
requirements.txt pyproject.toml docker-compose.yml CMakeLists.txt tsconfig.json go.mod Gemfile setup.py main.py index.html main.rs App.java style.css nginx.conf /etc/nginx/nginx.conf ~/notes.txt ~/todo.txt""".split()
FREE = """Thesis Resume CV Essay Homework Lecture Exam Syllabus Transcript Diploma Passport Visa Rent Lease Contract Mortgage Insurance Receipt
Payslip Invoice Budget Expenses Taxes Wedding Birthday Holiday Vacation Recipe Workout Diet Grocery Playlist Lyrics Chords Sketch Logo Banner
Flyer Mockup Wireframe Blueprint Floorplan Manual Datasheet Schematic Roadmap Backlog Sprint Retro Standup Minutes Agenda Pitch Deck Handout
Quiz Assignment Lab Bibliography Chapter Outline Draft Abstract Poster Paper Review Letter Memo Fax Notes Diary Journal Dreams Todo Ideas
Passwords Wifi Router Backup Snapshot Dump Export Import Crash Trace Profile Metrics Latency Coverage Changelog Readme License Notice""".split()
KNOWN = set("rs txt srt iso csv json ipynb pdf zip log java go".split())  # endings that a spoken kind stands for


def shq(path):
    return path if path == "~" else lib.sh_quote(path)


def name_stem(r):
    k = r.random()
    if k < 0.55:
        return values.stem(r)
    a, b = r.choice(FREE), r.choice(values.WORDS)
    return r.choice([a.lower(), a, a.lower() + "_" + b, b + "-" + a.lower(), a + b.capitalize(), f"{a.lower()}_v{r.randint(1, 9)}", f"{a}{r.randint(1, 2030)}",
                     f"IMG_{r.randint(1000, 9999)}", f"DSC{r.randint(10000, 99999)}", f"scan{r.randint(1, 400):03}", f"{a.lower()}-final", f"{a.lower()}.{b}",
                     f"2{r.randint(19, 26):03}{r.randint(1, 12):02}{r.randint(1, 28):02}_{b}", f"{a} {b}", f"{a} {r.randint(1, 20)}", f"my {b} {a.lower()}",
                     f"{a} ({r.randint(1, 4)})", f"{b} {a.lower()} final", "".join(r.choice(values.ALNUM) for _ in range(r.randint(2, 9)))])


def folder_path(r):
    k = r.random()
    if k < 0.55:
        return values.folder(r)
    if k < 0.75:
        return r.choice("Downloads Documents Pictures Desktop Music Videos Projects Work Uni School Photos Camera DCIM Screenshots Invoices Clients Backup Notes Homework "
                        "Thesis Taxes Family Games Movies Podcasts Recordings Scans Receipts Templates Public Music/live Pictures/2024 Documents/taxes".split())
    if k < 0.83:
        return r.choice(["~/storage/shared", "~/storage/downloads", "~/storage/dcim", "/sdcard/DCIM", "/sdcard/Download", "/storage/emulated/0/Documents", "~/.config", "~/.cache", "/var/lib/docker",
                         "~/bin", "/home", "/mnt/nas", "/media/usb", "/tmp/build", "~/code", "~/dev", "~/repos", "node_modules", "target", ".git", ".venv", "__pycache__", "~/.local/share", "/var/cache", "../shared", ".."])
    if k < 0.9:
        return values.word(r) + "/" + values.word(r)
    if k < 0.95:
        return r.choice(["~/", "./", "/srv/", "/opt/", "../"]) + values.word(r)
    return values.gibberish(r)


def file_name(exts):
    def f(r):
        e = r.choice(exts)
        return f"{name_stem(r)}.{e.upper() if r.random() < 0.06 else e}"
    return f


def spoken(r, path):
    """As people write it: in quotes where it has spaces."""
    if re.search(r"[ ()]", path):
        return f"'{path}'" if r.random() < 0.4 else f'"{path}"'
    return values.said(r, path)[0]


def file_slot(exts, shell, bare=False):
    make = file_name(exts)

    def f(r):
        if exts is TEXT_EXTS and not bare and r.random() < 0.07:
            path = r.choice(SPECIAL)
            return path, path
        name = make(r)
        path = name if bare or r.random() < 0.72 else folder_path(r).rstrip("/") + "/" + name
        return spoken(r, path), shq(path) if shell else path
    return f


HERE = ("here|in here|right here|in this folder|in this directory|in the current folder|in the current directory|in this dir|inside this folder|where i am|in my current directory|in the working directory|"
        "in the folder i'm in|under this folder|in .|in the present folder|at this location|around here").split("|")
THIS = "this folder|this directory|the current folder|the current directory|this dir|the folder i'm in|the directory i am in|the working directory|the present folder|this place|my current folder".split("|")
IN = ("in {}|in {}|in {}|in {}|in {}|inside {}|under {}|in the {} folder|in the {} directory|in my {} folder|in the folder {}|in folder {}|within {}|below {}|from {}|in {}/|in the directory {}|inside the {} folder|"
      "inside of {}|in our {} folder|over in {}|in that {} folder|in dir {}|within the {} folder").split("|")
IN_ABS = "in {}|in {}|in {}|in {}|under {}|inside {}|below {}|within {}|in the folder {}|in the directory {}|over in {}|in {}/".split("|")
THE = "{}|{}|{}|{}|{}|the {} folder|the {} folder|the folder {}|my {} folder|the {} directory|the directory {}|{}/|our {} folder|that {} folder|folder {}|dir {}|the {} dir".split("|")
THE_ABS = "{}|{}|{}|{}|{}|the folder {}|the directory {}|{}/|folder {}".split("|")
HOME = "in my home folder|in my home directory|in my home|in ~|under ~|in the home folder|in my user folder".split("|")
THEHOME = "my home folder|my home directory|my home|~|the home folder".split("|")


def place(shell, noun=False):
    def f(r):
        k = r.random()
        if k < 0.22:
            return r.choice(THIS if noun else HERE), "."
        if k < 0.28:
            return r.choice(THEHOME if noun else HOME), "~"
        p = folder_path(r).rstrip("/")
        odd = p[0] in "~/." or "/" in p
        form = r.choice((THE_ABS if odd else THE) if noun else (IN_ABS if odd else IN))
        if form.endswith("/") and p == "~":
            form = "{}"
        return form.replace("{}", p), shq(p) if shell else p
    return f


def alts(text):
    return text.strip("{}").split("|")


NOT_KIND = {"music", "audio", "docs", "databases", "files"}


def kind_slot(plural, more=True):
    """A kind of files, as said and as a glob."""
    def f(r):
        if not more or r.random() < 0.55:
            total = sum(t[3] for t in say_en.TYPES)
            x = r.random() * total
            for t in say_en.TYPES:
                x -= t[3]
                if x < 0:
                    break
            return r.choice(alts(t[0 if plural else 1])), t[2]
        e = r.choice(EXTS)
        if plural and r.random() < 0.12:
            e2 = r.choice([x for x in EXTS if x != e])
            return r.choice(["{} and {} files", ".{} and .{} files", "{} or {} files", ".{} or .{} files", "*.{} and *.{} files", "{}/{} files", "files ending in .{} or .{}", "{} and also {} files"]).format(e, e2), "*.{%s,%s}" % (e, e2)
        said = r.choice(["{} files", "{} files", ".{} files", ".{} files", "*.{}", "*.{} files", "{}s", "files ending in .{}", "files with the extension {}", "files ending with {}", "files that end in .{}", "files with a .{} extension"] if plural else
                        ["{} file", "{} file", ".{} file", ".{} file", "{}", "*.{} file", "file ending in .{}"])
        if e in ("jpeg", "jpg", "html", "yaml", "c", "iso", "old", "part", "orig", "key", "lock", "r", "so", "bat", "go", "org", "bin", "dat", "rar", "env") or said == "{}s" and (e[-1] in "sxz" or len(e) < 3):
            said = r.choice([".{} files", "*.{}", "files ending in .{}", "files with the extension {}"] if plural else [".{} file", "*.{} file", "file ending in .{}"])
        return said.replace("{}", e), "*." + e
    return f


NUMW = {2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight", 9: "nine", 10: "ten", 12: "twelve", 15: "fifteen", 20: "twenty", 30: "thirty", 50: "fifty"}
AGES = [("a week", "1w"), ("one week", "1w"), ("a month", "1mo"), ("one month", "1mo"), ("a year", "1y"), ("one year", "1y"), ("a day", "1d"), ("24 hours", "24h"), ("half a year", "6mo"), ("an hour", "1h"), ("one hour", "1h"),
        ("a couple of weeks", "2w"), ("a couple of days", "2d"), ("a couple of months", "2mo"), ("a fortnight", "2w"), ("half an hour", "30m"), ("a decade", "10y"), ("a couple of years", "2y")]


def age(r):
    if r.random() < 0.3:
        return r.choice(AGES)
    u = r.choice("d d d d w w mo mo mo y y y h h m".split())
    n = r.choice({"d": [2, 3, 4, 5, 7, 10, 14, 20, 30, 45, 60, 90, 100, 120, 180, 365], "w": [2, 3, 4, 5, 6, 8, 10], "mo": [2, 3, 4, 6, 8, 9, 12, 18, 24], "y": [2, 3, 4, 5, 7, 10], "h": [2, 3, 4, 6, 8, 12, 24, 36, 48, 72], "m": [5, 10, 15, 20, 30, 45, 90]}[u])
    names = {"d": ["days"], "w": ["weeks", "weeks", "wks"], "mo": ["months"], "y": ["years", "years", "yrs"], "h": ["hours", "hours", "hrs"], "m": ["minutes", "minutes", "mins"]}[u]
    return f"{NUMW[n] if n in NUMW and r.random() < 0.3 else n} {r.choice(names)}", f"{n}{u}"


def span(r):
    """A time that follows "in the last"."""
    if r.random() < 0.35:
        return r.choice([("day", "1d"), ("week", "1w"), ("month", "1mo"), ("year", "1y"), ("hour", "1h"), ("half hour", "30m"), ("couple of days", "2d"), ("couple of weeks", "2w"), ("couple of hours", "2h"), ("half year", "6mo")])
    while True:
        a = age(r)
        if not a[0].split()[0] in ("a", "one", "an", "half"):
            return a


def size(r):
    if r.random() < 0.12:
        return r.choice([("a gig", "1GB"), ("a gigabyte", "1GB"), ("one gig", "1GB"), ("a megabyte", "1MB"), ("one meg", "1MB"), ("a meg", "1MB"), ("half a gig", "500MB"), ("a hundred megs", "100MB"), ("ten megs", "10MB"), ("two gigs", "2GB"), ("a kilobyte", "1KB"), ("five gigs", "5GB")])
    u = r.choice("KB MB MB MB MB GB GB".split())
    n = r.choice({"KB": [2, 5, 10, 20, 50, 100, 200, 500, 512], "MB": [2, 5, 10, 15, 20, 25, 50, 75, 100, 150, 200, 250, 300, 500, 700], "GB": [2, 3, 4, 5, 8, 10, 20]}[u])
    w = {"KB": ["KB", "KB", "kb", "kilobytes", "k"], "MB": ["MB", "MB", "mb", "megabytes", "megs", "meg", "M"], "GB": ["GB", "GB", "gb", "gigabytes", "gigs", "gig", "G"]}[u]
    x = r.choice(w)
    return f"{n}{' ' if len(x) > 3 or r.random() < 0.5 else ''}{x}", f"{n}{u}"


def count(r):
    k = r.random()
    return str(1 if k < 0.12 else r.randint(2, 9) if k < 0.6 else r.randint(10, 99) if k < 0.9 else r.randint(100, 900))


def part(r):
    """A word out of a file name."""
    k = r.random()
    w = r.choice(values.WORDS) if k < 0.5 else r.choice(FREE).lower() if k < 0.75 else r.choice(FREE) if k < 0.82 else values.gibberish(r) if k < 0.9 else r.choice(values.PEOPLE) if k < 0.95 else str(r.randint(2015, 2027))
    q = r.random()
    return f"'{w}'" if q < 0.07 else f'"{w}"' if q < 0.14 else w, w


def text(shell):
    def f(r):
        k = r.random()
        t = values.pattern(r) if k < 0.55 else values.phrase(r) if k < 0.7 else r.choice(values.PEOPLE).capitalize() if k < 0.78 else r.choice(FREE) if k < 0.86 else f"{values.word(r)}_{values.word(r)}" if k < 0.93 else f"{values.word(r)} {r.randint(1, 2030)}"
        q = r.random()
        said = t if q < 0.45 and " " not in t else f"'{t}'" if q < 0.65 else f'"{t}"'
        return said, shq(t) if shell else t
    return f


SAMPLERS = {"kinds": kind_slot(True), "kind": kind_slot(False), "age": age, "size": size, "span": span, "cnt": count, "part": part}


def quick(sh):
    return {"at": place(sh), "the": place(sh, True), "f": file_slot(EXTS, sh), "t": file_slot(TEXT_EXTS, sh), "bare": file_slot(EXTS, sh, True), "baretext": file_slot(TEXT_EXTS, sh, True), "q": text(sh), **SAMPLERS}


SLOTS = {True: quick(True), False: quick(False)}


STOP = re.compile(r"\b(is|are|what's|whats|put|that's|lies|lie|sitting|around|there's|it's|with|into|hiding|goes|go|lives|does|only|what|directly|right|nested) @at\b")


def rule(w, wordings, steps, none=0.0, **slots):
    """Adds wordings. `@at` is a place ("in the docs folder"), `@the` a folder as a noun, `@P` its path in the steps; a line
    with `@at` is used without the place, too, unless it starts with `~`. `none`: share of the first search finding nothing."""
    if isinstance(steps, str):
        steps = [steps]
    steps = list(steps)
    sh = any(s.startswith("sh ") for s in steps)
    fill = {**SLOTS[sh], **slots}
    lines = [x.strip() for x in wordings.split("\n") if x.strip()]
    has_place = any("@P" in s for s in steps)
    groups = {"at": [], "the": [], "here": []}
    for x in lines:
        must = x.startswith("~")
        x = x.lstrip("~ ")
        if "@the" in re.findall(r"@[a-z_]+", x):
            groups["the"].append((x, 1))
        elif "@at" in re.findall(r"@[a-z_]+", x):
            groups["at"].append((x, 1))
            if not must and has_place and not STOP.search(x):
                groups["here"].append((re.sub(r"\s+", " ", re.sub(r"@at\b", "", x)), 0.4))
        else:
            groups["here"].append((x, 1))
    total = sum(k for g in groups.values() for _, k in g)
    for g, xs in groups.items():
        if not xs:
            continue
        share = w * sum(k for _, k in xs) / total
        done = [s.replace("@P", {"at": "@at", "the": "@the", "here": "."}[g]) for s in steps]
        if len(done) == 1:
            done += ["ok", "show"]
        if done[-1] != "show" and done[-1].split(" ", 1)[0] not in ("say", "ask"):
            done.append("show")
        block = "\n".join(x for x, _ in xs)
        add(share * (1 - none), block, done, **fill)
        if none:
            add(share * none, block, [done[0], "ok 0", "show"], **fill)


# ---------------------------------------------------------------- listing folders

rule(3, """
what's @at
what is @at
what do we have @at
what have i got @at
what all is @at
whats lying around @at
which files are @at
which files do i have @at
what files are sitting @at
what kind of stuff is @at
what did i put @at
what did they put @at
anything @at?
is there anything @at
show me the files @at
show everything @at
show all the things @at
list what is @at
list the stuff @at
list files @at
list the entries @at
list all of the files @at please
gimme the files @at
gimme a list of what's @at
i'd like a listing of the files @at
i would like to see all files @at
i want to know what is stored @at
i need to see what's @at
i forgot what i stored @at
can you see which files there are @at
could you tell me what files exist @at
tell me which files are @at
name all files @at
names of the files @at
all files @at
files @at
everything @at
just show me what's @at
let's see what we have @at
let me look at what is @at
have a look at what's @at and list it
please enumerate the files @at
enumerate everything @at
print a listing of the files @at
display all the items @at
display directory contents @at
overview of the files @at
give me an overview of what's @at
what items are stored @at
what does it look like @at
what's hanging around @at
what files do we keep @at
what documents and stuff do i have @at
before i start, list the files @at
i just got here, show me what's @at
~i am new to this project, what's @at
ls
dir
ls please
do an ls
run ls here
list
list files
list dir
directory listing
file list
file listing please
show files
show contents
contents
what's here
what is here?
where am i and... well, just list the files
what's around
what can you see here
look around
take a look around
look here
what do you see
what do u see in this folder
list the content of @the
list the contents of @the
ls @the
dir @the
show me @the
show me what @the contains
show @the
open @the
open up @the and show what's inside
look into @the
look inside @the
have a look into @the
take a look at @the and list the files
peek into @the
go through @the and list what you find
what's inside @the
whats in @the
what is in @the?
what does @the contain
what does @the have in it
what does @the hold
what all is in @the
which files does @the contain
which things are in @the
which files live in @the
what files has @the got
let me see @the
let me see what's in @the
contents of @the
content of @the please
files in @the
listing of @the
directory listing of @the
@the: list the files
@the, what's in there?
@the listing
in @the, list all files
in @the, what files are there
i want to see @the
i want to look into @the
i need the list of files in @the
i'm curious what's in @the
i wonder what is in @the
i can't remember what's in @the
can you list @the
can you list @the for me
can you check what's in @the
could you show me what is inside @the
would you mind listing @the
check @the and tell me which files it has
tell me what's in @the
tell me what @the contains
please show the contents of @the
print the contents of @the
display @the
view @the
see @the
browse @the
explore @the
what did i save in @the
what did my colleague put into @the
my boss asked what's in @the
someone wants to know what is in @the
show folder @the
""".replace("show folder @the", "show the content of @the"), ['fs.list {"path":"@P"}', "ok @cnt", "show"])

rule(1.3, """
show hidden files too, list everything @at
list all files @at including the hidden ones
list everything @at, hidden stuff too
show all files @at, also those starting with a dot
show me all files @at and don't leave out the dotfiles
really all files @at, hidden ones as well
every file @at even the hidden ones
list the files @at with dotfiles
what's @at, including hidden files
what is @at if you count hidden files
what all is @at, hidden files and all
everything @at incl. hidden
all files incl. dotfiles @at
i want to see hidden files as well @at
also show hidden files @at
ls -a
ls -la
ls -al
ls -A
do a ls -la
list all, hidden too
list everything including the dot files
show the hidden and the normal files @at
show both normal and hidden files @at
normal plus hidden files @at please
ls -a @the
ls -la @the
ls -lah @the
list @the including hidden files
list @the, dotfiles too
show @the with the hidden files
show me everything in @the, even hidden things
what's in @the including hidden stuff
what's in @the, hidden files included
show contents of @the and include hidden files
list the contents of @the, don't skip hidden ones
give me a complete listing of @the with hidden entries
i think there are hidden files too, list @the completely with them
full listing of @the, hidden files too
""", ['fs.list {"path":"@P","hidden":true}', "ok @cnt", "show"])

rule(1.3, """
only the hidden files @at
just the hidden files @at please
show hidden files @at
show me the dotfiles @at
list the dotfiles @at
list dot files @at
which hidden files are there @at
which files are hidden @at
what hidden files do i have @at
what hidden stuff is @at
what's hiding @at
are there hidden files @at
are any files hidden @at
is anything hidden @at
do i have dotfiles @at
does anything start with a dot @at
hidden files @at?
hidden files @at
dotfiles @at
find the hidden files @at
find all dotfiles @at
find everything that is hidden @at
files starting with a dot @at
files whose name starts with a dot @at
things that begin with a dot @at
the invisible files @at
show invisible files @at
i want to see only hidden files @at
i suspect there's something hidden @at, show it
reveal the hidden files @at
uncover hidden files @at
which files are normally not shown @at
does @the have hidden files
does @the contain any dotfiles
hidden files of @the
list only the hidden entries of @the
what's hidden in @the
are there dotfiles in @the
""", ['fs.list {"path":"@P","hidden":true,"glob":".*"}', "ok @cnt", "show"])

rule(1.8, """
which folders are @at
which folders do i have @at
what folders exist @at
what subfolders are there @at
what directories are @at
list folders @at
list only the folders @at
list the directories @at
list just directories @at
list dirs @at
show folders @at
show only folders @at
show me the folders @at, not the files
show me just the subfolders @at
only folders @at
only directories please, no files, @at
just the dirs @at
folders @at
directories @at
subfolders @at
dirs @at
names of all folders @at
give me the folder names @at
give me the subdirectories @at
are there folders @at
are there any subfolders @at
is there any folder @at
no files, just folders @at
leave the files away and list the folders @at
i only care about the folders @at
i want to see which directories we have @at
tell me the names of the folders @at
what are the folders called @at
ls -d */
ls -d */ please
folders?
subfolders of @the
which subfolders does @the have
which folders are inside @the
what directories does @the contain
does @the have subfolders
does @the have any folders in it
list the folders of @the
list the subdirectories of @the
show the folders within @the
show me the directories inside @the
only the directories of @the
how is @the divided, list its folders
which projects are in @the, list the folders
""", ['fs.list {"path":"@P","kind":"folder"}', "ok @cnt", "show"])

rule(1.2, """
only the files @at, no folders
list only files @at, not folders
list just the files @at and not the directories
files but not folders @at
show files only @at
show only the files @at, without the folders
show me just the files @at, skip directories
files only @at
plain files @at, no directories
no folders please, only files @at
without directories, what files are @at
what files are @at if i ignore folders
everything @at that is a file and not a folder
list the files @at, leave out the folders
leave out folders and list the files @at
i don't need the folders, just the files @at
ignore the subfolders and list the files @at
list the files directly @at, not those in subfolders
the files directly @at without what is in subfolders
list files of @the but no folders
only the files of @the, not its subfolders
which files are directly in @the
which files lie directly in @the and not deeper
files right in @the, nothing deeper
top level files of @the
files at the top level of @the
files on the first level of @the
""", ['fs.list {"path":"@P","kind":"file"}', "ok @cnt", "show"])

rule(1.6, """
tree
tree please
show the tree @at
show a tree of everything @at
show the structure @at
show all files and folders recursively @at
list everything recursively @at
list recursively all files @at
list all files @at, subfolders too
list all files @at including those in subfolders
list everything @at and below
list everything @at with all the levels
what's @at, all levels
all files and subfolders @at
all files @at down to the last folder
everything @at, recursive
recursive listing @at
recursive file list @at
ls -R
ls -r recursive please
find .
full recursive list please
the whole folder structure @at
the complete hierarchy @at
go into all subfolders and list the files @at
walk through all the folders @at and list what is there
list really everything @at, also what is in the subfolders
dig through all subfolders @at and list everything
how is everything organized @at
how is this project organized
how is this folder structured
what does the project layout look like
what is the layout of this project
project structure please
show project tree
folder structure
directory tree
directory structure
file tree
file tree of this project
tree of @the
tree @the
tree view of @the
show me the tree of @the
show me the directory tree of @the
show me @the as a tree
show the folder structure of @the
print the structure of @the
print the hierarchy of @the
how is @the structured
how is @the organised
what's the structure of @the
what does the tree of @the look like
what does the layout of @the look like
draw me a tree of @the
draw the folder tree of @the
display the hierarchy below @the
ls -R @the
list @the recursively
list @the with subfolders
list @the and everything below it
list all that is in @the, going into each subfolder
list the whole of @the, recursively
go through @the recursively and list all files
recursively show @the
give me the full recursive contents of @the
everything in @the and its subfolders
all the files in @the and below
outline of @the
map out @the for me
i'd like to understand how @the is laid out
i need the complete directory tree of @the
""".replace("ls -r recursive please\n", ""), ['fs.list {"path":"@P","recursive":true}', "ok @cnt", "show"])

for _by, _first, _json in [
        (("date", "time", "modification date", "modification time", "last change", "when they were changed", "age"), ("newest", "latest", "most recent", "youngest"), '"sort":"modified"'),
        (("size", "file size", "bytes", "how big they are", "weight"), ("biggest", "largest", "heaviest", "big ones"), '"sort":"size"'),
        (("name", "alphabet", "file name", "filename"), None, '"sort":"name"'),
        (None, ("oldest",), '"sort":"modified","reverse":true'),
        (None, ("smallest", "tiniest"), '"sort":"size","reverse":true')]:
    if _by:
        rule(1, """
list the files @at by @by
list files @at sorted by @by
list everything @at ordered by @by
list @at by @by
show the files @at sorted by @by
show everything @at arranged by @by
files @at by @by
files @at, sort by @by
sort the files @at by @by
sort what's @at by @by
order the files @at by @by
order everything @at by @by and show it
what's @at, sorted by @by
can you sort the files @at by @by
i want the files @at ordered by @by
i'd like a list of the files @at, sorted by @by
give me the files @at in order of @by
ls sorted by @by
list by @by
sort by @by
sorted by @by please
list @the sorted by @by
list @the by @by
show @the ordered by @by
show me @the sorted by @by
contents of @the, by @by
contents of @the sorted by @by
the contents of @the in order of @by
@the sorted by @by
ls @the by @by
""".replace("list @at by @by\n", ""), ['fs.list {"path":"@P",' + _json + "}", "ok @cnt", "show"], by=list(_by))
    if _first:
        rule(1, """
list the files @at, @first first
list files @at with the @first first
list everything @at, @first first
list everything @at, the @first on top
show the files @at, @first first
show the files @at with the @first at the top
show everything @at starting with the @first
what's @at? @first first please
files @at, @first first
files @at from @first on down
@first first: list the files @at
order the files @at so that the @first comes first
sort the files @at, @first first
sort everything @at with the @first at the top
can you list what's @at, @first on top
ls @first first
list @the, @first first
list @the with the @first on top
show @the, @first first
show me @the with the @first first
contents of @the, @first first
@the, @first first
i want to see @the, @first entries first
""".replace("the @first comes first", "the @first come first").replace("files @at from @first on down\n", ""), ['fs.list {"path":"@P",' + _json + "}", "ok @cnt", "show"], first=[x for x in _first if x != "big ones"])

rule(0.6, """
list the files @at in reverse order
list the files @at from z to a
list files @at, z to a
list everything @at backwards by name
show the files @at in reverse alphabetical order
sort the files @at by name, descending
files @at sorted by name in reverse
reverse alphabetical listing @at
list @the from z to a
list @the reverse alphabetically
show @the sorted by name backwards
contents of @the in reverse alphabetical order
""", ['fs.list {"path":"@P","sort":"name","reverse":true}', "ok @cnt", "show"])
rule(0.7, """
list the files @at alphabetically
list files @at in alphabetical order
list everything @at from a to z
show the files @at alphabetically
files @at a to z
sort the files @at alphabetically
what's @at in alphabetical order
alphabetical listing @at
alphabetical list of the files @at
list @the alphabetically
list @the from a to z
show @the in alphabetical order
contents of @the sorted alphabetically
""", ['fs.list {"path":"@P","sort":"name"}', "ok @cnt", "show"])


# ---------------------------------------------------------------- ranked: biggest, smallest, newest, oldest

BIGW = ["biggest", "biggest", "largest", "largest", "heaviest", "bulkiest", "fattest", "most massive", "hugest"]
SMALLW = ["smallest", "smallest", "tiniest", "littlest", "lightest"]
NEWW = ["newest", "newest", "latest", "most recent", "most recently changed", "most recently modified", "last modified", "freshest", "youngest", "last changed"]
OLDW = ["oldest", "oldest", "most ancient", "least recently changed", "least recently modified"]
BIG, SMALL, NEW, OLD = '"sort":"size"', '"sort":"size","reverse":true', '"sort":"modified"', '"sort":"modified","reverse":true'
COUNTS = dict(n=values.n)

for _words, _sort, _w in [(BIGW, BIG, 2), (SMALLW, SMALL, 0.9), (NEWW, NEW, 1.6), (OLDW, OLD, 1)]:
    for _glob, _kinds, _kind in [("", ["files", "files", "files", "things", "regular files"], ["file"]), (',"glob":"@KIND"', None, None)]:
        _many = dict(kinds=_kinds) if _kinds else dict(kinds=kind_slot(True))
        _one = dict(kind=_kind) if _kind else dict(kind=kind_slot(False))
        _ww = _w * (0.6 if _glob else 0.55)
        rule(_ww, """
@n @best @kinds @at
the @n @best @kinds @at
@best @n @kinds @at
top @n @best @kinds @at
the @best @n @kinds @at
@n @best @kinds @at please
find the @n @best @kinds @at
find me the @n @best @kinds @at
show the @n @best @kinds @at
show me the @n @best @kinds @at
list the @n @best @kinds @at
list @n @best @kinds @at
give me the @n @best @kinds @at
get the @n @best @kinds @at
gimme the @best @n @kinds @at
name the @n @best @kinds @at
what are the @n @best @kinds @at
what're the @best @n @kinds @at
which are the @n @best @kinds @at
which @n @kinds @at are the @best
can you tell me the @n @best @kinds @at
could you list the @n @best @kinds @at
i want the @n @best @kinds @at
i need to know the @n @best @kinds @at
i'd like to see the @n @best @kinds @at
i would like a list of the @n @best @kinds @at
pick out the @n @best @kinds @at
only the @n @best @kinds @at
just the @best @n @kinds @at
let me have the @n @best @kinds @at
let me see the @best @n @kinds @at
tell me what the @n @best @kinds @at are
of all the @kinds @at, show the @n @best
from all @kinds @at give me the @n @best ones
@kinds @at: the @n @best
@kinds @at, the @best @n
look through @the and list the @n @best @kinds
go through @the and find the @n @best @kinds
in @the, what are the @n @best @kinds
in @the show the @best @n @kinds
the @n @best @kinds of @the
""", ['fs.list {"path":"@P","recursive":true,' + _sort + ',"limit":@n,"kind":"file"' + _glob.replace("@KIND", "@kinds") + '}', "ok @n", "show"], best=_words, **_many, **COUNTS)
        rule(_ww * 0.8, """
@best @kinds @at
the @best @kinds @at
my @best @kinds @at
find the @best @kinds @at
find me the @best @kinds @at
show the @best @kinds @at
show me the @best @kinds @at
show my @best @kinds @at
list the @best @kinds @at
list @best @kinds @at
list my @best @kinds @at
which @kinds @at are the @best
which are the @best @kinds @at
which are my @best @kinds @at
what are the @best @kinds @at
what are my @best @kinds @at
give me the @best @kinds @at
get me a list of the @best @kinds @at
i want to see the @best @kinds @at
i'm looking for the @best @kinds @at
i'd like to know the @best @kinds @at
can you show me the @best @kinds @at
can you find the @best @kinds @at
could you look up the @best @kinds @at
please show the @best @kinds @at
let's see the @best @kinds @at
where are the @best @kinds @at
where are my @best @kinds @at
a list of the @best @kinds @at
in @the, which are the @best @kinds
search @the for the @best @kinds
go through @the and list the @best @kinds
the @best @kinds of @the
""", ['fs.list {"path":"@P","recursive":true,' + _sort + ',"limit":10,"kind":"file"' + _glob.replace("@KIND", "@kinds") + '}', "ok 10", "show"], best=_words, **_many)
        rule(_ww, """
@best @kind @at
the @best @kind @at
the one @best @kind @at
the single @best @kind @at
what is the @best @kind @at
what's the @best @kind @at
whats the @best @kind @at
which is the @best @kind @at
which @kind @at is the @best
find the @best @kind @at
find me the @best @kind @at
show the @best @kind @at and nothing else, just its name
name the @best @kind @at
name of the @best @kind @at
give me the name of the @best @kind @at
tell me the name of the @best @kind @at
tell me which @kind @at is the @best
where is the @best @kind @at
where's my @best @kind @at
where is the @best @kind i have @at
locate the @best @kind @at
path of the @best @kind @at
path to the @best @kind @at
i'm looking for the @best @kind @at
i want to know which @kind @at is the @best
i need the path of the @best @kind @at
do you know which @kind @at is the @best
can you find the @best @kind @at
can you tell me the @best @kind @at
could you find out which @kind @at is the @best
what is the @best @kind i have @at
what's the @best @kind that i have @at
search for the @best @kind @at
in @the, which is the @best @kind
what's the @best @kind of @the
search @the for the @best @kind
""", ['fs.list {"path":"@P","recursive":true,' + _sort + ',"limit":1,"kind":"file"' + _glob.replace("@KIND", "@kind") + '}', "ok 1", "show"], best=_words, **_one)

rule(1.6, """
what takes up the most space @at
what takes the most room @at
what takes so much space @at
what takes all this space @at
what's taking up all the space @at
what's taking so much room @at
what is eating up my space @at
what's eating my storage @at
what's eating all the disk space @at
what's hogging the space @at
what's hogging all the storage @at
what is using so much disk space @at
what is using up all my storage @at
what uses the most storage @at
what needs the most space @at
what fills up the space @at
what's filling the space @at
what consumes the most disk space @at
what weighs the most @at
where did all the space go @at
where did all my space go @at
where is all my storage gone @at
where's my space going @at
where does the space go @at
space hogs @at
space eaters @at
biggest space hogs @at
biggest space wasters @at
the worst space hogs @at
storage hogs @at
find the space hogs @at
find what's wasting space @at
find out what takes so much space @at
show me what takes the most space @at
show me what is eating up the disk space @at
tell me what eats the space @at
i'm running out of space, what's eating it?
i'm running out of space, what's eating it @at
i'm running low on storage, which files are the biggest
running low on space, what are the big files @at
i have no space left, what can i throw away? show the largest files
i need to free up space, which files @at are the biggest
i need to free some space, what are the biggest files @at
i have to make room, show me the largest files @at
i want to clean up, which files @at take up the most room
i want to free storage, what are the heaviest files @at
we need room, what are the fattest files @at
out of space, show large files @at
time to clean up: which files @at are the largest
my phone is full, what takes the most space
my phone storage is almost full, which files are the biggest
my usb stick is full, what are the biggest files @at
which files are eating my storage @at
which files are hogging the space @at
which files waste the most space @at
which files use up the most space @at
which files are so big @at
which files @at take the most space
which files @at need the most room
which files could i delete to get the most space @at? show the largest
which big files are @at
which huge files do i have @at
show big files @at
show huge files @at
large files @at
big files @at
are there really big files @at
do i have big files @at
any big files @at?
files by size, biggest first, with all subfolders @at
all files @at and its subfolders by size
why is @the so big
why is @the so large
why is @the so huge, which files are to blame
why does @the take up so much space
what makes @the so big
what's taking up all the space in @the
what in @the takes so much space
what's so heavy in @the
@the is huge, what's in there that takes so much space
@the got really big, which files are responsible
@the is getting too big, show me the largest files
""", ['fs.list {"path":"@P","recursive":true,"sort":"size","limit":10,"kind":"file"}', "ok 10", "show"])

rule(1.2, """
what changed recently @at
what has changed lately @at
what changed last @at
what was changed last @at
what did i do last @at
what did i last work on @at
what have i been working on lately @at
what have i worked on recently @at
what have i edited most recently @at
what did i touch last @at
what was i working on @at
which files did i use last @at
which files did i edit last @at
which files have i been editing @at
which files changed last @at
which files were touched last @at
which files did somebody change lately @at
recent files @at
recent changes @at
recently changed files @at
recently edited files @at
recently modified stuff @at
latest changes @at
last changes @at
show recent files @at
show me recently changed files @at
show the most recent stuff @at
show me what changed last @at
list recent files @at
list the files i edited last @at
my recent files @at
my most recent work @at
find recent files @at
find the files i changed last @at
the files i worked on last @at
files i edited recently @at
anything new @at?
what's new @at
is there something new @at? show the newest files
i forgot what i was working on, show the last changed files @at
where did i leave off? show the files i changed last @at
what did i save last @at
what was modified most recently @at
newest stuff @at
newest things @at
latest files @at, all subfolders
what's been going on @at, show the latest changed files
what's new in @the
what changed recently in @the
what has happened in @the lately
which files in @the are the most recent
recent activity in @the
""".replace("~ ", ""), ['fs.list {"path":"@P","recursive":true,"sort":"modified","limit":10,"kind":"file"}', "ok 10", "show"])

rule(0.8, """
which file did i edit last @at
which file did i change last @at
which file did i work on last @at
which file did i save last @at
which file was changed last @at
which file was modified most recently @at
which file was touched last @at
which file changed most recently @at
what's the last file i worked on @at
what's the last file i edited @at
what was the last file i changed @at
what was the last thing i saved @at
the last file i touched @at
the last file i edited @at
the file i changed last @at
the file i was working on last @at
find the file i edited last @at
find the last file that was changed @at
show me which file was changed last @at
where's the file i just saved @at
where is the file i just edited @at
last edited file @at
last saved file @at
last changed file @at
most recent file @at
newest thing @at
last modified file in @the
what was changed last in @the, just the one file
""", ['fs.list {"path":"@P","recursive":true,"sort":"modified","limit":1,"kind":"file"}', "ok 1", "show"])

rule(0.7, """
which files haven't i touched for the longest time @at
which files have been lying around longest @at
which files have been untouched the longest @at
what's the oldest stuff @at
what is the oldest stuff @at
what has been lying around the longest @at
oldest stuff @at
oldest things @at
show the oldest stuff @at
show me the dusty old files @at, oldest first
what old stuff do i have @at, the oldest files please
i want to clean up, what's oldest @at
i want to archive things, which files @at are the oldest
files that haven't been changed for the longest time @at
which files are the most outdated @at
which files in @the are the oldest
what has been in @the the longest
what's the oldest stuff in @the
""", ['fs.list {"path":"@P","recursive":true,"sort":"modified","reverse":true,"limit":10,"kind":"file"}', "ok 10", "show"])

# ---------------------------------------------------------------- space of folders and disks

rule(2.2, """
how big is @the
how large is @the
how heavy is @the
how fat is @the by now
how big is @the in total
how big is @the on disk
how big is @the altogether
how big has @the become
how big did @the get
how much space does @the take
how much space does @the take up
how much space does @the need
how much space does @the use on disk
how much disk space is @the using
how much disk space does @the eat
how much room does @the take
how much storage does @the use
how much storage is used by @the
how much data is in @the
how much data do i have in @the
how much stuff is in @the, in gigabytes
how much does @the weigh
how many gigabytes is @the
how many gigs is @the
how many gigs does @the take up
how many megabytes does @the have
how many MB is @the
how many GB are in @the
how many bytes are in @the altogether
size of @the
total size of @the
the size of @the please
folder size of @the
disk usage of @the
space used by @the
space taken by @the
storage used by @the
@the size
@the: how big is it
@the, how big?
@the total size
what's the size of @the
what is the total size of @the
what's the disk usage of @the
what size is @the
what size does @the have
what does @the weigh
tell me how big @the is
tell me the size of @the
tell me how much space @the takes
show the size of @the
show me how big @the is
show disk usage of @the
get the size of @the
get me the total size of @the
give me the size of @the
check how big @the is
check the size of @the
check how much space @the uses
calculate the size of @the
compute the total size of @the
measure the size of @the
measure @the
determine the size of @the
find out how big @the is
find out how much space @the takes up
sum up the size of everything in @the
add up the size of all files in @the
i want to know how big @the is
i need to know the size of @the
i need to know how much space @the needs
i'd like to know how large @the is
i wonder how big @the is
i have to copy @the, how big is it
i want to put @the on a usb stick, how big is it
i want to upload @the, how big is it
i want to back up @the, how much space does it need
before i delete @the, how much space does it take
does @the fit on a 16 gig stick? how big is it
would @the fit on a dvd, how big is it
is @the big
is @the very large
is @the larger than i think? how big is it
do you know how big @the is
can you tell me the size of @the
can you check how big @the is
can you see how much room @the takes
could you tell me how big @the is
could you measure the size of @the
please tell me how large @the is
du @the
du -sh @the
du -h @the
du -hs @the
du -s @the
""", ['fs.disk_usage {"path":"@P"}', "ok", "show"])
rule(0.4, """
how much space does this take
how much space does all this use
how big is all of this
how big is everything here
how big is everything here together
how big are all files here together
total size here
how much data is here
how much is stored here
how much space is used here
du
du -sh
du -sh .
du -h .
size of everything here
what does all this weigh
how big is the project
how big is this project
how big is this repo
""", ['fs.disk_usage {"path":"."}', "ok", "show"])

rule(1.4, """
which folders take up the most space @at
which folders are the biggest @at
which folders are the largest @at
which folder takes the most space @at
which directories use the most space @at
which directories are eating my disk @at
which subfolders are big @at
which subfolder is the biggest @at
what are the biggest folders @at
what are the largest directories @at
what's the biggest folder @at
what folders are hogging the space @at
biggest folders @at
largest folders @at
largest directories @at
heaviest folders @at
fattest folders @at
big folders @at
folders by size @at
folders by size @at, biggest first
directories @at sorted by size
size of each folder @at
size of every folder @at
size of all folders @at
size of the subfolders @at
sizes of the folders @at
size per folder @at
space per folder @at
space by folder @at
disk usage per folder @at
disk usage by folder @at
disk usage per directory @at
usage per subfolder @at
how big are the folders @at
how big is each folder @at
how big are the individual folders @at
how big is every subfolder @at
how much space does each folder take @at
how much space does each subfolder use @at
how much does every folder weigh @at
how is the space split between the folders @at
how is the disk space distributed over the folders @at
break down the space by folder @at
break down the disk usage by folder @at
show folder sizes @at
show the folder sizes @at
show the sizes of all folders @at
show me the biggest folders @at
show me the size of each subfolder @at
show disk usage by folder @at
list the folders @at by size
list the folders @at with their sizes
list folder sizes @at
rank the folders by size @at
sort the folders @at by size
give me the folder sizes @at
find the biggest folders @at
find the folders which take the most space @at
i want to see how big the folders are @at
i want to know which folder takes the most space @at
i need the size of every folder @at
i'm running out of space, which folders are the biggest @at
my space is shrinking, which directories are the largest @at
in which folders is all my space @at
in which folder is the most data @at
where is all the space going @at, by folder
du -h by folder @at
size of the folders in @the
how big are the folders inside @the
how is the space in @the distributed over its subfolders
which subfolders of @the take the most room
biggest subfolders of @the
break @the down by subfolder
disk usage of each subfolder of @the
""", ['fs.disk_usage {"path":"@P","by":"folders","top":10}', "ok", "show"])
rule(0.9, """
the @n biggest folders @at
@n biggest folders @at
@n largest directories @at
top @n folders @at by size
top @n directories by size @at
top @n biggest folders @at
show the @n biggest folders @at
show me the @n largest folders @at
show me the top @n folders by size @at
list the @n heaviest folders @at
list the @n largest directories @at
which @n folders take the most space @at
which @n folders are the biggest @at
which @n directories use up the most space @at
what are the @n biggest folders @at
what are the @n largest subfolders @at
find the @n biggest folders @at
find the @n directories that take the most room @at
give me the @n fattest folders @at
i want the @n biggest folders @at
name the @n largest folders @at
the @n folders that eat the most space @at
the @n biggest subfolders of @the
which @n subfolders of @the are the biggest
""", ['fs.disk_usage {"path":"@P","by":"folders","top":@n}', "ok", "show"], **COUNTS)
rule(0.9, """
which file types take the most space @at
which kinds of files take up the most space @at
which types of files use so much space @at
which extensions use the most space @at
which file types are the biggest @at
what types of files eat the space @at
what kind of files fill up the disk @at
what kinds of files take the most room @at
space by file type @at
space per file type @at
space by extension @at
space by kind of file @at
disk usage by type @at
disk usage by file type @at
disk usage per extension @at
usage by extension @at
size by extension @at
size per file type @at
sizes grouped by extension @at
total size per file type @at
how much space does each file type take @at
how much space does every kind of file use @at
how is the space distributed over file types @at
break down the space @at by file type
break down the disk usage by extension @at
split the disk usage @at by file type
group the disk usage by file type @at
show space per extension @at
show me the usage per file type @at
show how much each file type takes @at
list the file types @at by the space they use
is it videos or photos that eat the space @at? show it by file type
do videos or pictures take more space @at, by extension please
which file endings need the most space @at
break @the down by extension
break down @the by kind of file
which file types make @the so big
what kinds of files make up @the by size
""", ['fs.disk_usage {"path":"@P","by":"extension"}', "ok", "show"])


# ---------------------------------------------------------------- counting

rule(1.6, """
how many files are @at
how many files are there @at
how many files do i have @at
how many files do we have @at
how many files have i got @at
how many files exist @at
how many files are stored @at
how many files lie @at
how many files in all @at
how many files altogether @at
how many files are there in total @at
how many files @at?
how many files have accumulated @at
number of files @at
number of files @at please
total number of files @at
file count @at
file count @at please
total file count @at
amount of files @at
count files @at
count the files @at
count all the files @at
count how many files are @at
count up the files @at
count my files @at
do a file count @at
get the number of files @at
get me the file count @at
give me the number of files @at
give me a count of the files @at
tell me how many files there are @at
tell me the number of files @at
show the number of files @at
show how many files are @at
find out how many files are @at
check how many files are @at
i want to know how many files are @at
i need to know how many files there are @at
i need the number of files @at
i'd like to know how many files i have @at
i wonder how many files are @at
what is the number of files @at
what's the file count @at
what's the total count of files @at
can you count the files @at
can you tell me how many files are @at
could you count all files @at for me
please count the files @at
do you know how many files are @at
are there more than 100 files @at? count them
are there a lot of files @at, how many
my teacher wants to know how many files are @at
how many files does @the have
how many files does @the contain
how many files does @the hold
how many files has @the
how many files are inside @the
count the files of @the
number of files inside @the
@the: how many files
@the, how many files are in it
how full is @the, i mean how many files
""", ['fs.list {"path":"@P","recursive":true,"limit":1,"kind":"file"}', "ok @cnt", "show"])
rule(1.8, """
how many @kinds are @at
how many @kinds are there @at
how many @kinds do i have @at
how many @kinds do we have @at
how many @kinds have i got @at
how many @kinds have i collected @at
how many @kinds exist @at
how many @kinds in total @at
how many @kinds @at?
how many @kinds altogether do i have @at
number of @kinds @at
total number of @kinds @at
the number of @kinds @at please
amount of @kinds @at
count @kinds @at
count the @kinds @at
count my @kinds @at
count all @kinds @at
count how many @kinds i have @at
count up all the @kinds @at
get the number of @kinds @at
give me the count of @kinds @at
give me the number of @kinds @at
tell me how many @kinds there are @at
tell me the number of @kinds @at
show how many @kinds are @at
find out how many @kinds i have @at
i want to know how many @kinds there are @at
i need to know how many @kinds i have @at
i'd like to know the number of @kinds @at
i wonder how many @kinds i have @at
what is the total number of @kinds @at
what's the count of @kinds @at
can you count the @kinds @at
could you tell me how many @kinds are @at
please count my @kinds @at
do i have many @kinds @at? how many
do you know how many @kinds are @at
i think i have too many @kinds @at, count them
how many @kinds does @the contain
how many @kinds are inside @the
count the @kinds of @the
@the: number of @kinds
@the, how many @kinds are in there
""", ['fs.list {"path":"@P","recursive":true,"limit":1,"kind":"file","glob":"@kinds"}', "ok @cnt", "show"])
rule(0.9, """
how many folders are @at
how many folders are there @at
how many folders do i have @at
how many directories are @at
how many directories exist @at
how many subfolders are there @at
how many subdirectories @at
how many dirs @at
number of folders @at
number of directories @at
folder count @at
count the folders @at
count the directories @at
count all subfolders @at
count dirs @at
count how many folders there are @at
tell me how many folders i have @at
tell me the number of directories @at
give me the number of folders @at
i want to know how many folders are @at
can you count the folders @at
what is the number of folders @at
how many folders does @the have
how many subfolders does @the have
how many directories does @the contain
how many folders are inside @the
number of subfolders of @the
count the subfolders of @the
""", ['fs.list {"path":"@P","recursive":true,"limit":1,"kind":"folder"}', "ok @cnt", "show"])
rule(0.9, """
how many files are directly @at, without subfolders
how many files are directly @at
how many files are @at, not counting subfolders
how many files are there @at if i don't count the subfolders
how many files @at, ignoring subfolders
how many files lie directly @at
count the files @at, but not those in subfolders
count only the files directly @at
count the files @at without going into subfolders
count files @at, not recursive
count the files @at, top level only
number of files directly @at
number of files @at, excluding subfolders
number of files @at, subfolders not included
top level file count @at
non-recursive file count @at
just the files right @at, how many are they
don't go into subfolders, how many files are @at
how many files are in the top level of @the
how many files are directly in @the
count the files at the top level of @the
number of files at the first level of @the
""", ['fs.list {"path":"@P","limit":1,"kind":"file"}', "ok @cnt", "show"])
rule(0.7, """
how many @kinds are directly @at
how many @kinds are @at, not counting subfolders
how many @kinds are @at without the subfolders
count the @kinds directly @at
count the @kinds @at, but not in subfolders
count the @kinds @at, not recursive
number of @kinds @at, ignoring subfolders
number of @kinds directly @at
how many @kinds are at the top level of @the
how many @kinds lie directly in @the
count only the @kinds directly in @the
""", ['fs.list {"path":"@P","limit":1,"kind":"file","glob":"@kinds"}', "ok @cnt", "show"])
rule(0.7, """
how many files are in each folder @at
how many files does each folder @at have
how many files does every subfolder @at contain
how many files per folder @at
how many files per subfolder @at
number of files per folder @at
number of files per directory @at
number of files in each subfolder @at
file count per folder @at
file count by folder @at
count the files in each folder @at
count the files per subfolder @at
count files folder by folder @at
count how many files every folder @at has
which folder @at has the most files
which folder @at contains the most files
which subfolder @at holds the most files
which directory @at has the largest number of files
in which folder @at are the most files
show the number of files in every folder @at
show how many files each subfolder has @at
list the folders @at with the number of files in each
list the subfolders @at with their file counts
list each folder @at and how many files it has
rank the folders @at by number of files
the folder @at with the most files
""", ["sh find @P -mindepth 1 -maxdepth 1 -type d -exec sh -c 'printf \"%s\\t%s\\n\" \"$(find \"$1\" -type f | wc -l)\" \"$1\"' _ {} \\; | sort -rn"])
rule(0.8, """
how many files of each type are @at
how many files of each kind are there @at
how many files of every extension do i have @at
how many files per type @at
how many files per extension @at
number of files per file type @at
number of files by extension @at
count files by type @at
count the files @at by extension
count the files @at per file type
count how many files there are of each type @at
which file types do i have @at and how many of each
which kinds of files are @at and how many
which file types are there @at
which file extensions occur @at
which file endings are used @at
which extensions exist @at
what file types are @at
what types of files are @at
what kinds of files do i have @at
what extensions are there @at
file types @at
file types @at with counts
statistics of the file types @at
stats about the files @at by type
show the file types @at with their numbers
show how many files of each extension are @at
list the file types @at
list all extensions @at
list the different extensions @at with their counts
group the files @at by type and count them
group files @at by extension and count
summary of the file types @at
what is the most common file type @at
which extension is the most common @at
which file type occurs most often @at
what sort of files does @the have, by type
which file types does @the contain
""", [r"sh find @P -type f | sed 's/.*\.//' | sort | uniq -c | sort -rn"])

# files by age and size, counted
rule(1.1, """
how many files @at are older than @age
how many files @at are more than @age old
how many files older than @age are there @at
how many files @at haven't been changed in @age
how many files @at haven't been touched for @age
count the files @at that are older than @age
count files older than @age @at
number of files older than @age @at
number of files @at that nobody touched for @age
tell me how many files @at are older than @age
how many of the files @at were last changed more than @age ago
""", ['fs.search {"path":"@P","kind":"file","older_than_ms":"@age"}', "ok @cnt", "show"])
rule(1, """
how many files @at changed in the last @span
how many files @at were modified in the last @span
how many files did i change in the last @span @at
how many files have i edited in the past @span @at
how many files were created or changed within the last @span @at
count the files @at that were changed in the last @span
number of files changed within the past @span @at
tell me how many files changed in the last @span @at
""", ['fs.search {"path":"@P","kind":"file","newer_than_ms":"@span"}', "ok @cnt", "show"])
rule(1, """
how many files @at are bigger than @size
how many files @at are over @size
how many files larger than @size are there @at
how many files @at have more than @size
how many files of more than @size do i have @at
count the files @at that are bigger than @size
count files over @size @at
number of files above @size @at
number of files @at larger than @size
tell me how many files @at exceed @size
""", ['fs.search {"path":"@P","kind":"file","min_bytes":"@size"}', "ok @cnt", "show"])
rule(0.7, """
how many files @at are smaller than @size
how many files @at are under @size
how many files smaller than @size are there @at
how many files below @size do i have @at
count the files @at that are smaller than @size
number of files under @size @at
number of files @at with less than @size
""", ['fs.search {"path":"@P","kind":"file","max_bytes":"@size"}', "ok @cnt", "show"])
rule(0.6, """
how many empty files are @at
how many empty files are there @at
how many files @at are empty
how many files @at have no content
count the empty files @at
count files of zero size @at
number of empty files @at
tell me how many empty files i have @at
""", ['fs.search {"path":"@P","kind":"file","empty":true}', "ok @cnt", "show"])
rule(0.6, """
how many empty folders are @at
how many folders @at are empty
how many directories @at have nothing in them
count the empty folders @at
count the empty directories @at
number of empty folders @at
number of empty subfolders @at
tell me how many empty folders there are @at
""", ['fs.search {"path":"@P","kind":"folder","empty":true}', "ok @cnt", "show"])
rule(0.6, """
how many symlinks are @at
how many symbolic links are there @at
how many links do i have @at
count the symlinks @at
count the symbolic links @at
number of symlinks @at
""", ['fs.search {"path":"@P","kind":"link"}', "ok @cnt", "show"])
rule(0.6, """
how many hidden files are @at
how many dotfiles do i have @at
how many files @at are hidden
count the hidden files @at
number of hidden files @at
number of dotfiles @at
""", ['fs.list {"path":"@P","limit":1,"hidden":true,"glob":".*"}', "ok @cnt", "show"])

# ---------------------------------------------------------------- finding by name

rule(2.2, """
where is @bare
where's @bare
wheres @bare
where is the file @bare
where is my @bare
where did @bare go
where did i put @bare
where did i save @bare
where did i leave @bare
where have i put @bare
where have i saved the file @bare
where does @bare live
where does @bare lie
where can i find @bare
where do i find @bare
where on my disk is @bare
where the heck is @bare
where the hell did i save @bare
where on earth is @bare
where is @bare @at
where could @bare be @at
in which folder is @bare
in which folder did i put @bare
in what directory is @bare
in which directory does @bare lie
which folder is @bare in
which folder did i save @bare in
which directory has @bare
what folder contains @bare
find @bare
find @bare @at
find me @bare
find me the file @bare @at
find my @bare
find file @bare
find a file called @bare @at
find a file named @bare @at
find the file named @bare @at
find all files called @bare @at
find all copies of @bare by name @at
find everything called @bare @at
find any @bare @at
find out where @bare is
look for @bare
look for @bare @at
look for a file called @bare @at
look for the file @bare @at
search @bare
search @bare @at
search for @bare
search for @bare @at
search for a file with the name @bare @at
search the file @bare @at
search all folders for @bare
search everywhere below for @bare
locate @bare
locate @bare @at
locate the file @bare
hunt down @bare
hunt for @bare @at
track down @bare
seek @bare
i lost @bare
i lost @bare, where is it
i've lost the file @bare
i misplaced @bare
i've misplaced @bare, help me find it
i can't find @bare
i can't find @bare anymore
i cannot find @bare, where is it
i can not find my @bare
i don't remember where i saved @bare
i don't know where @bare is
i have no idea where @bare is
i forgot where i put @bare
i know there is a @bare somewhere, find it
i know i have @bare somewhere @at
i saved @bare somewhere @at, but where
i am looking for @bare
i'm looking for a file called @bare
i'm searching for @bare @at
i'm trying to find @bare @at
i need to find @bare
i need @bare, where is it
i need the location of @bare
i want to find @bare @at
there must be a @bare somewhere @at
there should be a file called @bare @at, can you find it
somewhere @at is a file called @bare, find it
somewhere there must be @bare
do you know where @bare is
do you see @bare anywhere
do i have a file named @bare somewhere @at
do i have @bare anywhere @at
have you seen @bare
have you seen my @bare
can you find @bare
can you find @bare @at
can you find my @bare for me
can you locate @bare
can you search for @bare @at
can you look where @bare is
can you tell me where @bare is
could you find the file @bare @at
could you tell me where i saved @bare
would you help me find @bare
help me find @bare
help me locate @bare @at
please find @bare @at
please look for @bare
please search @bare
tell me where @bare is
tell me where i can find @bare
show me where @bare is
show me where i put @bare
is there a file called @bare somewhere @at
is there any @bare @at or in its subfolders
is @bare anywhere @at
location of @bare
the location of @bare please
@bare where is it
@bare, where is it
@bare where?
@bare - where did i put it
my colleague asks for @bare, where is it
the boss needs @bare, where did i save it
@bare is gone, where is it
@bare has disappeared, find it
@bare must be somewhere @at
the file @bare must be somewhere, find it please
""", ['fs.search {"path":"@P","name_glob":"@bare"}', "ok @cnt", "show"], none=0.12, cnt=lambda r: str(r.choice([1, 1, 1, 1, 2, 2, 3, 4])))

rule(2.4, """
find files with @part in the name @at
find files with @part in their name @at
find files with @part in the filename @at
find files that have @part in the name @at
find all files with @part somewhere in the name @at
find all files whose name contains @part @at
find files whose names include @part @at
find files named something like @part @at
find files called something with @part @at
find everything named like @part @at
find files containing @part in their name @at
find any file about @part by its name @at
files with @part in the name @at
files with @part in the title @at
files whose name has @part in it @at
files named like @part @at
files called something with @part @at
all files with @part in the filename @at
all files whose name contains @part @at
any file with @part in its name @at
every file whose name includes @part @at
which files have @part in the name @at
which files have @part in their filename @at
which files contain @part in the name @at
which files are called something with @part @at
which file names contain @part @at
what files have @part in the name @at
what files are named something with @part @at
list files with @part in the name @at
list all files that have @part in their names @at
list the files whose name contains @part @at
show files with @part in the name @at
show me all files with @part in their name @at
show all the files that are called something like @part @at
show me everything with @part in the name @at, files only
search for files with @part in the name @at
search files by name: @part
search the file names for @part @at
search by file name for @part @at
search for a file named something like @part @at
look for files with @part in the name @at
look for a file with @part in its name @at
look for something called @part @at, it's a file
i'm looking for a file with @part in the name @at
i'm looking for a file, i think it has @part in its name
i'm looking for a file, its name contains @part
i only remember that the file name contains @part
i only remember that the file has @part in the name
i only know it has @part in the name
i don't remember the exact name but it had @part in it
i don't know the full name of the file, something with @part
i forgot the exact file name, it contains @part
i can't remember the file's name, just that @part was in it
the file name contains @part, where is it
the file's called something with @part
the file is named something like @part, find it
the name was something like @part
its name has @part in it, find that file
it's called something with @part, where is the file
a file with @part in the name, where is it
do i have files with @part in the name @at
do i have a file with @part in the name @at
do i have any file with @part in its name @at
is there a file with @part in its name @at
is there any file called something like @part @at
are there files with @part in the name @at
have i got files with @part in the name @at
can you find a file with @part in its name @at
can you find files with @part in the name @at
can you search for files that have @part in the filename @at
could you look for files with @part in their name @at
please find files with @part in the name @at
give me all files with @part in their name @at
give me a list of files whose name contains @part @at
get all files with @part in the name @at
where are the files with @part in the name @at
where are the files called something with @part
anything with @part in the file name @at?
names containing @part @at
filename contains @part @at
filename like @part @at
file name with @part @at
*@{part}* files
""".replace("*@{part}* files\n", ""), ['fs.search {"path":"@P","name_glob":"*@{part}*","kind":"file"}', "ok @cnt", "show"], none=0.1)
rule(1, """
find @kinds with @part in the name @at
find all @kinds with @part in their name @at
find @kinds whose name contains @part @at
find me the @kinds that have @part in the name @at
@kinds with @part in the name @at
@kinds whose name includes @part @at
@kinds called something with @part @at
all @kinds named something like @part @at
list the @kinds with @part in their name @at
list @kinds whose filename contains @part @at
show me the @kinds with @part in the name @at
show all @kinds that have @part in the name @at
which @kinds have @part in the name @at
which @kinds are called something with @part @at
what @kinds have @part in their name @at
search for @kinds with @part in the name @at
look for @kinds with @part in the filename @at
i'm looking for @kinds with @part in the name @at
i need all @kinds that have @part in their name @at
are there @kinds with @part in the name @at
do i have @kinds with @part in their name @at
can you find @kinds with @part in the name @at
give me all @kinds with @part in the name @at
where are the @kinds with @part in the name
""", ['fs.search {"path":"@P","name_glob":"*@part@kinds"}', "ok @cnt", "show"], none=0.1, kinds=lambda r: (lambda e: r.choice([(f"{e} files", f"*.{e}"), (f".{e} files", f"*.{e}"), (f"{e}s" if len(e) > 2 and e[-1] not in "xsz" else f"*.{e} files", f"*.{e}")]))(r.choice("pdf txt csv png jpg mp3 mp4 docx xlsx zip log json py md svg conf sql bak epub".split())))
rule(1.3, """
find files starting with @part @at
find files that start with @part @at
find files whose name starts with @part @at
find all files whose names begin with @part @at
find all files beginning with @part @at
find everything that starts with @part @at, files only
files starting with @part @at
files that start with @part @at
files beginning with @part @at
files whose name begins with @part @at
files with the prefix @part @at
files prefixed with @part @at
all files with names starting with @part @at
every file that begins with @part @at
which files start with @part @at
which files begin with @part @at
which file names start with @part @at
what files start with @part @at
what files have names that begin with @part @at
list files starting with @part @at
list all files whose name starts with @part @at
list the files with the prefix @part @at
show files that begin with @part @at
show me all files starting with @part @at
show the files whose name begins with @part @at
search for files starting with @part @at
look for files whose name starts with @part @at
i'm looking for a file that starts with @part @at
i know that the file name starts with @part, find it
i only remember the beginning of the name, @part
the file name begins with @part, where is it
the name starts with @part
are there files starting with @part @at
do i have files that begin with @part @at
is there a file that starts with @part @at
can you find the files beginning with @part @at
give me all files that start with @part @at
names beginning with @part @at
filename starts with @part @at
""", ['fs.search {"path":"@P","name_glob":"@{part}*","kind":"file"}', "ok @cnt", "show"], none=0.1)
rule(1.6, """
find folders called @part @at
find the folder @part @at
find a folder named @part @at
find my @part folder
find the @part directory @at
find directory @part @at
where is the folder @part
where is my @part folder
where's the @part folder
where is the @part directory
where is the directory called @part
where did i put the folder @part
where did i create the @part folder
where did my @part folder go
where can i find the @part folder
in which folder is the folder @part
look for a folder called @part @at
look for the folder @part @at
look for the @part directory @at
search for a folder named @part @at
search the folder @part @at
search for the @part folder @at
locate the folder @part @at
locate the @part directory @at
i'm looking for the folder @part
i'm looking for a directory called @part @at
i can't find the @part folder
i can't find my folder @part
i lost the folder @part
i lost my @part folder
i need the @part folder, where is it
i know there's a folder called @part somewhere
there must be a folder called @part somewhere @at
there's a directory named @part somewhere, find it
is there a folder called @part somewhere @at
is there any directory named @part @at
do i have a folder called @part somewhere @at
do i have a @part folder somewhere @at
which folders are called @part @at
which directories are named @part @at
all folders called @part @at
all directories named @part @at
every folder named @part @at
list all folders named @part @at
list every @part folder @at
show me all @part folders @at
can you find the @part folder @at
can you find a folder called @part @at
could you look for the folder @part @at
please find the directory @part @at
help me find the @part folder
tell me where the @part folder is
tell me where the folder @part is
""", ['fs.search {"path":"@P","name_glob":"@part","kind":"folder"}', "ok @cnt", "show"], none=0.1, part=lambda r: (lambda f: f)(r.choice([values.stem(r), r.choice(values.DIRS), r.choice(FREE), r.choice(FREE).lower(), values.word(r), values.word(r), "node_modules", "__pycache__", "target", "build"])), cnt=lambda r: str(r.choice([1, 1, 1, 2, 3, 5])))
rule(0.9, """
find folders with @part in the name @at
find directories whose name contains @part @at
folders with @part in the name @at
folders named something like @part @at
directories that have @part in their name @at
which folders have @part in the name @at
which directories contain @part in their name @at
list the folders with @part in their name @at
list directories whose name includes @part @at
show folders with @part in the name @at
show me the folders that are called something with @part @at
search for folders with @part in the name @at
look for a folder with @part in the name @at
i'm looking for a folder with @part in its name
i'm looking for a folder, it is called something with @part
is there a folder with @part in its name @at
do i have folders with @part in the name @at
the folder name contains @part, where is it
""", ['fs.search {"path":"@P","name_glob":"*@{part}*","kind":"folder"}', "ok @cnt", "show"], none=0.1)


# ---------------------------------------------------------------- finding by kind, age, size

ALLOF = ["", "all ", "all ", "all my ", "my ", "the ", "all the ", "any ", "all of my ", "the "]
rule(2.4, """
find @kinds @at
find all @kinds @at
find my @kinds @at
find me all the @kinds @at
find every single one of my @kinds @at
where are my @kinds
where are the @kinds @at
where are all my @kinds @at
where do i keep my @kinds
where have i put my @kinds
where did i save all those @kinds
which @kinds are @at
which @kinds are there @at
which @kinds do i have @at
which @kinds do we have @at
what @kinds are there @at
what @kinds do i have @at
what @kinds have i got @at
list @kinds @at
list all @kinds @at
list my @kinds @at
list the @kinds @at
list only the @kinds @at
list just the @kinds @at
list every one of the @kinds @at
show @kinds @at
show all @kinds @at
show my @kinds @at
show only @kinds @at
show me @kinds @at
show me all @kinds @at
show me my @kinds @at
show me just the @kinds @at
display all @kinds @at
print the list of @kinds @at
give me all @kinds @at
give me a list of @kinds @at
gimme all the @kinds @at
get all @kinds @at
get me a list of all @kinds @at
search @kinds @at
search for @kinds @at
search all @kinds @at
look for @kinds @at
look for any @kinds @at
look for my @kinds @at
locate all @kinds @at
collect a list of all @kinds @at
i need all @kinds @at
i need a list of the @kinds @at
i want all @kinds @at
i want to see all @kinds @at
i'd like to see the @kinds @at
i'm looking for @kinds @at
i am looking for my @kinds @at
i'm after the @kinds @at
i only want to see the @kinds @at
i lost my @kinds, where are they
are there @kinds @at
are there any @kinds @at
are any @kinds @at
is there anything like @kinds @at
do i have @kinds @at
do i have any @kinds @at
do we have any @kinds @at
have i got @kinds @at
any @kinds @at
any @kinds @at?
@kinds @at
@kinds @at please
all @kinds @at
only @kinds @at
just the @kinds @at
my @kinds @at
every one of the @kinds @at
can you find @kinds @at
can you find all my @kinds @at
can you list the @kinds @at
can you see any @kinds @at
could you look for @kinds @at
could you show me all @kinds @at
please find all @kinds @at
please list all @kinds @at
please search for @kinds @at
let me see the @kinds @at
let me see all my @kinds @at
tell me which @kinds are @at
tell me where my @kinds are
the client wants my @kinds, where are they
in @the, find all @kinds
in @the, which @kinds are there
does @the contain @kinds
does @the contain any @kinds
does @the have @kinds in it
has @the got any @kinds
go through @the and list all @kinds
search @the for @kinds
search through @the for @kinds
look through @the for @kinds
check @the for @kinds
check @the, are there any @kinds
scan @the for @kinds
all @kinds of @the
""", ['fs.search {"path":"@P","name_glob":"@kinds"}', "ok @cnt", "show"], none=0.08)

rule(1.4, """
find files older than @age @at
find everything older than @age @at
find all files that are older than @age @at
find files i haven't touched in @age @at
find files that haven't changed for @age @at
find stuff that's more than @age old @at
find stale files @at, older than @age
which files are older than @age @at
which files @at are more than @age old
which files haven't i touched for @age @at
which files were not changed for @age @at
which files have been lying around for more than @age @at
which files has nobody changed in @age @at
what files are older than @age @at
what haven't i touched in @age @at
what has been sitting @at for over @age untouched
list files older than @age @at
list the files @at that are older than @age
list everything not modified in @age @at
list old files @at, say older than @age
show files older than @age @at
show me files @at that are over @age old
show me everything that was last changed more than @age ago @at
show the files i haven't edited for @age @at
files older than @age @at
files not touched for @age @at
files untouched for @age @at
files unchanged for @age @at
files with no changes for @age @at
files last modified over @age ago @at
old files @at, more than @age
anything older than @age @at
anything @at that is older than @age
everything @at older than @age
are there files older than @age @at
do i have files older than @age @at
search for files older than @age @at
look for files that are older than @age @at
i need the files @at older than @age
i want to see which files are older than @age @at
i want to clean up: which files @at are older than @age
get me the files that haven't been modified for at least @age @at
give me all files of @the that are older than @age
""", ['fs.search {"path":"@P","kind":"file","older_than_ms":"@age"}', "ok @cnt", "show"], none=0.08)
rule(1.2, """
find @kinds older than @age @at
find all @kinds @at that are older than @age
find the @kinds i haven't touched for @age @at
which @kinds are older than @age @at
which @kinds @at haven't been changed in @age
which @kinds have i not edited for @age @at
what @kinds @at are more than @age old
list @kinds older than @age @at
list the @kinds @at that are over @age old
show @kinds older than @age @at
show me all @kinds @at not changed for @age
@kinds older than @age @at
@kinds @at that nobody touched in @age
old @kinds @at, older than @age
any @kinds older than @age @at
are there @kinds older than @age @at
do i have @kinds @at from more than @age ago
search for @kinds older than @age @at
look for @kinds @at which are older than @age
i'm looking for @kinds @at that are more than @age old
give me the @kinds @at last changed over @age ago
""", ['fs.search {"path":"@P","name_glob":"@kinds","older_than_ms":"@age"}', "ok @cnt", "show"], none=0.08)
rule(1.5, """
find files changed in the last @span @at
find files modified in the last @span @at
find files i edited in the past @span @at
find all files that were changed within the last @span @at
find everything that changed in the last @span @at
which files changed in the last @span @at
which files were modified in the last @span @at
which files did i change in the last @span @at
which files did i work on in the past @span @at
which files have been touched in the last @span @at
which files are new in the last @span @at
what changed in the last @span @at
what has changed within the last @span @at
what did i change in the last @span @at
what have i done in the last @span @at
what was edited during the last @span @at
what has been added or changed in the past @span @at
list files changed in the last @span @at
list the files modified during the past @span @at
list what changed in the last @span @at
list everything i touched in the last @span @at
show files changed in the last @span @at
show me files from the last @span @at
show me what changed in the past @span @at
show me everything modified within the last @span @at
show the files i saved in the last @span @at
files from the last @span @at
files changed in the last @span @at
files modified in the past @span @at
files of the last @span @at
changes of the last @span @at
everything from the last @span @at
everything changed within the last @span @at
anything changed in the last @span @at
did anything change in the last @span @at
has anything changed in the last @span @at
have any files been modified in the last @span @at
are there files from the last @span @at
i need the files i changed in the last @span @at
i want to see what was changed in the last @span @at
i saved something in the last @span @at, which file was it
search for files modified in the last @span @at
look for files changed during the last @span @at
tell me what has changed in the last @span @at
what changed in @the in the last @span
what happened in @the in the last @span
which files in @the were changed in the last @span
""", ['fs.search {"path":"@P","kind":"file","newer_than_ms":"@span"}', "ok @cnt", "show"], none=0.08)
rule(1.2, """
find @kinds from the last @span @at
find @kinds changed in the last @span @at
find the @kinds i edited in the last @span @at
find all @kinds modified during the past @span @at
which @kinds changed in the last @span @at
which @kinds did i edit in the last @span @at
which @kinds are from the last @span @at
which @kinds were added in the last @span @at
what @kinds have i made in the last @span @at
list @kinds from the last @span @at
list the @kinds changed within the last @span @at
show @kinds of the last @span @at
show me the @kinds from the past @span @at
show me all @kinds that were changed in the last @span @at
@kinds from the last @span @at
@kinds changed in the last @span @at
@kinds of the last @span @at
my @kinds from the last @span @at
recent @kinds @at, i mean from the last @span
any @kinds from the last @span @at
are there @kinds from the last @span @at
do i have @kinds from the last @span @at
i'm looking for @kinds from the last @span @at
i need the @kinds of the last @span @at
give me all @kinds @at modified in the last @span
search for @kinds from the last @span @at
""", ['fs.search {"path":"@P","name_glob":"@kinds","newer_than_ms":"@span"}', "ok @cnt", "show"], none=0.08)
DAYS = lambda r: r.choice([("today", "1d"), ("today", "1d"), ("since yesterday", "2d"), ("yesterday", "2d"), ("this week", "1w"), ("this week", "1w"), ("this month", "1mo"), ("this year", "1y"), ("last week", "1w"), ("last month", "1mo")])
rule(1.4, """
find files changed @day @at
find files i edited @day @at
find files modified @day @at
find the files that were saved @day @at
which files changed @day @at
which files did i change @day @at
which files did i edit @day @at
which files did i save @day @at
which files were modified @day @at
which files were touched @day @at
what did i change @day @at
what did i work on @day @at
what did i do @day @at
what have i edited @day @at
what changed @day @at
what was changed @day @at
what has changed @day @at
what was added or changed @day @at
list files changed @day @at
list the files i modified @day @at
list what was changed @day @at
show files changed @day @at
show me what i worked on @day @at
show me everything that changed @day @at
show me the files i touched @day @at
files changed @day @at
files modified @day @at
files i worked on @day @at
files i saved @day @at
everything changed @day @at
everything i did @day @at
anything changed @day @at
did anything change @day @at
did something change @day @at
was anything modified @day @at
have files been changed @day @at
i need the files i edited @day @at
i saved a file @day but where @at
i worked on something @day, which files were that @at
my boss wants to know what i did @day, list the changed files @at
tell me what changed @day @at
search for files modified @day @at
what happened @day in @the
what changed in @the @day
which files of @the were changed @day
""", ['fs.search {"path":"@P","kind":"file","newer_than_ms":"@day"}', "ok @cnt", "show"], none=0.08, day=DAYS)
rule(1, """
find the @kinds i changed @day @at
find @kinds changed @day @at
which @kinds did i edit @day @at
which @kinds were changed @day @at
which @kinds did i save @day @at
what @kinds did i make @day @at
list @kinds modified @day @at
list the @kinds i saved @day @at
show @kinds changed @day @at
show me the @kinds i made @day @at
show the @kinds i worked on @day @at
@kinds changed @day @at
@kinds i edited @day @at
@kinds saved @day @at
my @kinds modified @day @at
did any @kinds change @day @at
are there @kinds that changed @day @at
i need the @kinds i saved @day @at
""", ['fs.search {"path":"@P","name_glob":"@kinds","newer_than_ms":"@day"}', "ok @cnt", "show"], none=0.08, day=DAYS)
rule(0.9, """
find @kinds from @day @at
@kinds from @day @at
show me the @kinds from @day @at
list @kinds from @day @at
where are the @kinds from @day
where are my @kinds from @day @at
i'm looking for the @kinds from @day @at
give me the @kinds from @day @at
all @kinds from @day @at
which @kinds are from @day @at
""", ['fs.search {"path":"@P","name_glob":"@kinds","newer_than_ms":"@day"}', "ok @cnt", "show"], none=0.08, day=[("today", "1d"), ("yesterday", "2d"), ("this week", "1w"), ("this month", "1mo"), ("last week", "1w"), ("last month", "1mo"), ("this year", "1y")])

rule(1.5, """
find files bigger than @size @at
find files larger than @size @at
find files over @size @at
find all files above @size @at
find everything bigger than @size @at
find huge files @at, more than @size
find files that are at least @size @at
find files which take more than @size @at
which files are bigger than @size @at
which files are larger than @size @at
which files @at are over @size
which files take more than @size @at
which files have more than @size @at
which files exceed @size @at
which files @at are too big for a mail, over @size
what files are over @size @at
what's bigger than @size @at
what is larger than @size @at
list files bigger than @size @at
list files above @size @at
list all files @at that are larger than @size
list everything over @size @at
show files bigger than @size @at
show me files over @size @at
show me all files @at larger than @size
show me everything that's bigger than @size @at
show the files @at with more than @size
files bigger than @size @at
files larger than @size @at
files over @size @at
files above @size @at
files of more than @size @at
files with at least @size @at
files > @size @at
all files over @size @at
big files @at, over @size
anything over @size @at
anything bigger than @size @at
everything over @size @at
is there anything bigger than @size @at
are there files larger than @size @at
are there any files over @size @at
do i have files over @size @at
do i have anything larger than @size @at
search for files bigger than @size @at
search for files of more than @size @at
look for files exceeding @size @at
look for anything over @size @at
i need all files larger than @size @at
i want to see the files @at that take more than @size
i'm looking for files bigger than @size @at
i have to free space, which files @at are over @size
i can't upload files over @size, which ones are there @at
github doesn't take files over @size, do i have any @at
give me all files above @size @at
get me the files @at that are bigger than @size
which files in @the are bigger than @size
does @the contain files over @size
search @the for files larger than @size
""", ['fs.search {"path":"@P","kind":"file","min_bytes":"@size"}', "ok @cnt", "show"], none=0.08)
rule(1.2, """
find @kinds bigger than @size @at
find @kinds larger than @size @at
find all @kinds over @size @at
find @kinds of more than @size @at
which @kinds are bigger than @size @at
which @kinds @at are over @size
which @kinds take more than @size @at
which of my @kinds are larger than @size @at
what @kinds are over @size @at
list @kinds over @size @at
list all @kinds @at larger than @size
show @kinds bigger than @size @at
show me @kinds @at above @size
show me all my @kinds over @size @at
@kinds over @size @at
@kinds bigger than @size @at
@kinds above @size @at
@kinds with more than @size @at
@kinds of at least @size @at
my @kinds over @size @at
large @kinds @at, over @size
any @kinds bigger than @size @at
are there @kinds larger than @size @at
do i have @kinds over @size @at
search for @kinds over @size @at
look for @kinds @at exceeding @size
i need the @kinds @at that are bigger than @size
give me the @kinds @at over @size
""", ['fs.search {"path":"@P","name_glob":"@kinds","min_bytes":"@size"}', "ok @cnt", "show"], none=0.08)
rule(1, """
find files smaller than @size @at
find files under @size @at
find small files @at, less than @size
find all files below @size @at
find tiny files @at, under @size
which files are smaller than @size @at
which files @at are under @size
which files have less than @size @at
what files are below @size @at
list files smaller than @size @at
list all files under @size @at
list the tiny files @at, below @size
show files under @size @at
show me files smaller than @size @at
show me the files @at that have less than @size
files smaller than @size @at
files under @size @at
files below @size @at
files with at most @size @at
files of less than @size @at
small files @at, up to @size
anything smaller than @size @at
everything under @size @at
are there files smaller than @size @at
do i have files under @size @at
search for files below @size @at
look for files that are smaller than @size @at
i need all files under @size @at
give me the files @at that are less than @size
which files in @the are smaller than @size
""", ['fs.search {"path":"@P","kind":"file","max_bytes":"@size"}', "ok @cnt", "show"], none=0.08)
rule(0.9, """
find @kinds smaller than @size @at
find @kinds under @size @at
which @kinds are smaller than @size @at
which @kinds @at are under @size
list @kinds below @size @at
list the @kinds @at smaller than @size
show @kinds under @size @at
show me all @kinds smaller than @size @at
@kinds smaller than @size @at
@kinds under @size @at
@kinds with less than @size @at
small @kinds @at, below @size
any @kinds under @size @at
are there @kinds smaller than @size @at
search for @kinds below @size @at
i need @kinds @at that are at most @size
""", ['fs.search {"path":"@P","name_glob":"@kinds","max_bytes":"@size"}', "ok @cnt", "show"], none=0.08)
rule(0.9, """
find files between @size and @size2 @at
which files are between @size and @size2 big @at
list files from @size to @size2 in size @at
show files bigger than @size but smaller than @size2 @at
show me files over @size and under @size2 @at
files larger than @size and smaller than @size2 @at
files between @size and @size2 @at
files of @size to @size2 @at
files that are at least @size and at most @size2 @at
search for files bigger than @size and less than @size2 @at
which files @at have more than @size but less than @size2
""", ['fs.search {"path":"@P","kind":"file","min_bytes":"@size","max_bytes":"@size2"}', "ok @cnt", "show"], none=0.08, size=[(f"{n}{s}KB", f"{n}KB") for n in (1, 2, 5, 10, 50, 100, 500) for s in ("", " ")] + [(f"{n}{s}MB", f"{n}MB") for n in (1, 2, 5) for s in ("", " ")], size2=[(f"{n}{s}MB", f"{n}MB") for n in (10, 20, 50, 100, 200, 500) for s in ("", " ")] + [(f"{n}{s}GB", f"{n}GB") for n in (1, 2, 5) for s in ("", " ")])
rule(1.1, """
find files bigger than @size and older than @age @at
find big old files @at, over @size and older than @age
find files over @size that i haven't touched for @age @at
which files are larger than @size and older than @age @at
which files @at take more than @size and weren't changed for @age
list files above @size not modified in @age @at
show files older than @age and bigger than @size @at
show me files over @size that are more than @age old @at
files larger than @size and older than @age @at
files older than @age that are bigger than @size @at
old and big files @at: older than @age, over @size
anything over @size and older than @age @at
search for files older than @age with more than @size @at
""", ['fs.search {"path":"@P","kind":"file","min_bytes":"@size","older_than_ms":"@age"}', "ok @cnt", "show"], none=0.08)
rule(0.9, """
find files bigger than @size changed in the last @span @at
which files over @size are from the last @span @at
which big files came in the last @span @at, over @size
list files larger than @size from the last @span @at
show me files above @size that were changed in the last @span @at
files over @size from the last @span @at
files modified in the last @span and bigger than @size @at
what big files were written in the past @span @at, i mean over @size
""", ['fs.search {"path":"@P","kind":"file","min_bytes":"@size","newer_than_ms":"@span"}', "ok @cnt", "show"], none=0.08)
rule(1, """
find @kinds bigger than @size and older than @age @at
find old @kinds @at, older than @age and over @size
which @kinds are over @size and older than @age @at
list @kinds larger than @size that are more than @age old @at
show @kinds over @size not touched for @age @at
@kinds over @size and older than @age @at
@kinds older than @age and larger than @size @at
any @kinds over @size that i haven't touched in @age @at
""", ['fs.search {"path":"@P","name_glob":"@kinds","min_bytes":"@size","older_than_ms":"@age"}', "ok @cnt", "show"], none=0.08)

rule(1.1, """
find empty files @at
find all empty files @at
find files with nothing in them @at
find files without content @at
find zero byte files @at
find files of size zero @at
find files with 0 bytes @at
find blank files @at
which files are empty @at
which files @at have no content
which files @at have nothing in them
which files have zero bytes @at
what files are empty @at
list empty files @at
list all the empty files @at
list files of zero length @at
show empty files @at
show me the empty files @at
show me all files with no content @at
show files that are empty @at
empty files @at
empty files @at?
zero byte files @at
zero-size files @at
0 byte files @at
files without any content @at
files with nothing inside @at
files that contain nothing @at
any empty files @at
are there empty files @at
are there any zero byte files @at
are any files @at empty
do i have empty files @at
did the download leave empty files @at
search for empty files @at
look for empty files @at
look for files that have no content @at
i want to see the empty files @at
i suspect some files are empty @at, which ones
some files @at seem to be empty, find them
check @the for empty files
does @the contain empty files
which files in @the are blank
""", ['fs.search {"path":"@P","kind":"file","empty":true}', "ok @cnt", "show"], none=0.12)
rule(1, """
find empty folders @at
find all empty directories @at
find folders without anything in them @at
find folders that have nothing inside @at
which folders are empty @at
which directories @at are empty
which folders @at contain nothing
which subfolders @at have no files
list empty folders @at
list all empty directories @at
show empty folders @at
show me the empty directories @at
show me folders with nothing in them @at
empty folders @at
empty directories @at
empty dirs @at
folders without content @at
folders with no files in them @at
any empty folders @at
are there empty folders @at
are there any empty directories @at
do i have empty folders @at
search for empty folders @at
look for empty directories @at
some folders @at are empty, which ones
check @the for empty folders
does @the have empty subfolders
empty subfolders of @the
""", ['fs.search {"path":"@P","kind":"folder","empty":true}', "ok @cnt", "show"], none=0.12)

rule(1, """
find symlinks @at
find all symbolic links @at
find the links @at
which files are symlinks @at
which files @at are links
which entries @at are only links
list symlinks @at
list all symbolic links @at
show symlinks @at
show me the symbolic links @at
show all links @at
symlinks @at
symbolic links @at
soft links @at
are there symlinks @at
any symlinks @at
do i have symbolic links @at
search for symlinks @at
look for symbolic links @at
what symlinks exist @at
which symlinks are in @the
does @the contain symlinks
""", ['fs.search {"path":"@P","kind":"link"}', "ok @cnt", "show"], none=0.1)

# ---------------------------------------------------------------- exceptions, only this level

def ex_name(r):
    n = file_name(EXTS)(r)
    return spoken(r, n), n


rule(1.4, """
all files @at except @x
all files @at but not @x
all files except @x @at
all files but @x @at
every file @at but @x
everything except @x @at, files only
list all files @at except @x
list all files except @x @at
list every file @at other than @x
list the files @at, without @x
list all files apart from @x @at
show all files @at but @x
show all files except @x @at
show me every file @at except for @x
show me all the files @at excluding @x
show me all files @at, only not @x
which files are @at besides @x
which files are @at apart from @x
which files other than @x are @at
what files are @at other than @x
what other files than @x are @at
find all files except @x @at
find all files @at that are not called @x
find files @at other than @x
find every file that isn't @x @at
files @at except @x
files @at without @x
files @at excluding @x
are there files @at besides @x
are there any other files @at than @x
is there anything besides @x @at, i mean files
is @x the only file @at? which others are there
give me all files @at with the exception of @x
get all files @at, leave out @x
leave out @x and find all other files @at
skip @x and find all the other files @at
ignore @x, find all other files @at
apart from @x, which files are @at
except for @x, which files are @at
other than @x, what files do i have @at
""", ['fs.search {"path":"@P","kind":"file","not_glob":"@x"}', "ok @cnt", "show"], none=0.05, x=ex_name)
rule(1.4, """
all files @at except the @kinds
all files @at but not the @kinds
all files but the @kinds @at
every file @at that isn't one of the @kinds
everything @at except @kinds, files only
list all files @at except @kinds
list all files except the @kinds @at
list the files @at without the @kinds
list files @at other than @kinds
list everything that is not among the @kinds @at, files only
show all files @at but the @kinds
show all files except @kinds @at
show me the files @at, but no @kinds
show me all files @at excluding the @kinds
which files @at are not @kinds
which files are @at besides the @kinds
which files other than @kinds are @at
what files are @at apart from @kinds
what files @at aren't @kinds
find all files except @kinds @at
find all files @at that are not @kinds
find files @at other than @kinds
find anything @at that isn't @kinds, only files
find non @kinds files @at
files @at except @kinds
files @at that are not @kinds
files @at without the @kinds
files other than @kinds @at
are there files @at besides the @kinds
are there other files @at than @kinds
do i have files @at other than @kinds
give me all files @at with the exception of @kinds
give me everything @at but the @kinds, files only
i don't want the @kinds, list all the other files @at
no @kinds please, list all other files @at
leave out the @kinds and find all other files @at
ignore the @kinds and find all other files @at
skip @kinds, find all other files @at
apart from the @kinds, which files are @at
search for files @at that aren't @kinds
""".replace("find non @kinds files @at\n", ""), ['fs.search {"path":"@P","kind":"file","not_glob":"@kinds"}', "ok @cnt", "show"], none=0.05)
rule(1.1, """
all @kinds @at except @x
all @kinds except @x @at
every one of the @kinds @at but @x
list the @kinds @at except @x
list all @kinds but @x @at
list @kinds @at without @x
list @kinds @at, leave out @x
show all @kinds except @x @at
show me the @kinds @at, but not @x
show @kinds @at other than @x
which @kinds are @at besides @x
which @kinds other than @x are @at
what @kinds do i have @at apart from @x
find all @kinds except @x @at
find @kinds @at excluding @x
find the @kinds @at, only not @x
@kinds @at except @x
@kinds @at but not @x
@kinds @at other than @x
are there @kinds @at besides @x
give me all @kinds @at with the exception of @x
apart from @x, which @kinds are @at
""", ['fs.search {"path":"@P","name_glob":"@kinds","not_glob":"@x"}', "ok @cnt", "show"], none=0.05, x=lambda r: ex_name(r))
rule(0.8, """
all files @at except @x and @y
all files except @x and @y @at
list all files @at but @x and @y
list the files @at without @x and @y
show all files @at except @x and @y
show me every file @at besides @x and @y
which files are @at apart from @x and @y
which files other than @x and @y are @at
what files are @at other than @x or @y
find all files @at except @x and @y
find files @at that are neither @x nor @y
files @at excluding @x and @y
files @at but not @x or @y
leave out @x and @y and find all other files @at
ignore @x and @y, find the other files @at
""", ['fs.search {"path":"@P","kind":"file","not_glob":"{@x,@y}"}', "ok @cnt", "show"], none=0.05, x=lambda r: (lambda n: (n, n))(file_name(EXTS)(r).replace(" ", "_")), y=lambda r: (lambda n: (n, n))(file_name(EXTS)(r).replace(" ", "_")))
rule(1.1, """
find files without @part in the name @at
find files that don't have @part in the name @at
find files whose name does not contain @part @at
which files don't have @part in the name @at
which files have no @part in their name @at
which files are @at whose name doesn't contain @part
list files that do not contain @part in the name @at
list all files without @part in their name @at
list all files @at except those with @part in the name
show all files @at but not those with @part in the name
show me the files whose name doesn't include @part @at
files without @part in the filename @at
files @at except those called something with @part
all files @at except the ones with @part in the name
all files @at but the ones with @part in their names
everything @at except files with @part in the name, files only
""", ['fs.search {"path":"@P","kind":"file","not_glob":"*@{part}*"}', "ok @cnt", "show"], none=0.05)
rule(1.5, """
find @kinds directly @at
find @kinds @at, but not in subfolders
find @kinds @at, not in subfolders
find the @kinds @at without going into subfolders
find @kinds @at, only on this level
find @kinds @at without looking into the subfolders
find all @kinds right @at, don't go deeper
list @kinds @at but don't go into subfolders
list @kinds @at, excluding subfolders
list the @kinds directly @at
list the @kinds @at, no recursion
list only the @kinds on the top level @at
list @kinds @at non-recursively
show @kinds @at, top level only
show the @kinds @at but not those in subfolders
show me the @kinds directly @at
show me only the @kinds that lie directly @at
which @kinds are directly @at
which @kinds lie @at, ignoring subfolders
which @kinds are @at, not counting subfolders
what @kinds are directly @at and not in subfolders
@kinds @at, without subfolders
@kinds @at only, no subfolders
@kinds directly @at
@kinds @at, one level only
@kinds @at, not recursive
just the @kinds directly @at
only @kinds @at itself, not in its subfolders
are there @kinds directly @at
search for @kinds @at but not deeper
search @kinds @at, ignore subfolders
look for @kinds @at, skip the subfolders
i only want @kinds from @the itself, not from subfolders
i mean @the itself: which @kinds are in it, subfolders don't count
@kinds on the first level of @the
@kinds at the top level of @the
find the @kinds at the top level of @the
""".replace("only @kinds @at itself, not in its subfolders\n", ""), ['fs.search {"path":"@P","name_glob":"@kinds","depth":1}', "ok @cnt", "show"], none=0.06)
rule(0.9, """
find files directly @at that are older than @age
find files @at older than @age, but not in subfolders
which files directly @at are older than @age
list files @at older than @age without going into subfolders
list the files older than @age @at, top level only
show files @at older than @age, don't look into subfolders
files @at older than @age, subfolders excluded
files directly @at which are more than @age old
""", ['fs.search {"path":"@P","kind":"file","older_than_ms":"@age","depth":1}', "ok @cnt", "show"], none=0.06)
rule(0.9, """
find files directly @at that are bigger than @size
find files @at over @size, but not in subfolders
which files directly @at are larger than @size
list files @at over @size without going into subfolders
list the files bigger than @size @at, top level only
show files @at over @size, ignoring subfolders
files @at over @size, no subfolders
files directly @at with more than @size
""", ['fs.search {"path":"@P","kind":"file","min_bytes":"@size","depth":1}', "ok @cnt", "show"], none=0.06)
rule(0.9, """
find files with @part in the name directly @at
find files with @part in the name @at, but not in subfolders
which files directly @at have @part in the name
list files with @part in their name @at, without subfolders
show files @at with @part in the name, top level only
files with @part in the name @at, don't go into subfolders
search for files with @part in the name @at, not in subfolders
""", ['fs.search {"path":"@P","name_glob":"*@{part}*","kind":"file","depth":1}', "ok @cnt", "show"], none=0.06)


# ---------------------------------------------------------------- loosely named things ("the report", "my thesis")

LOOSE = """report thesis essay homework assignment invoice contract budget resume cv agenda minutes schedule timetable syllabus lease receipt recipe diary journal poem story novel
manuscript script lyrics playlist itinerary proposal offer quote estimate presentation speech letter memo notes todo inventory roster roadmap changelog readme license manual
guide tutorial handbook questionnaire survey protocol analysis statistics forecast summary abstract draft outline bibliography references glossary transcript interview
application certificate passport visa ticket booking reservation insurance mortgage payslip salary expenses taxes statement portfolio calendar birthdays addresses contacts
passwords bookmarks wishlist workout diet menu groceries packing guestlist seating budget2024 kickoff retro backlog standup testplan spec requirements architecture design
config settings dockerfile makefile crontab hosts logfile errorlog backup dump export measurements results experiment labreport dataset translation subtitles quiz exam
vocabulary flashcards lecture worksheet curriculum grades attendance newsletter flyer brochure announcement press complaint warranty datasheet blueprint sketch""".split()
LOOSE2 = """shopping list|grocery list|packing list|guest list|to-do list|wish list|reading list|price list|contact list|meeting notes|lecture notes|release notes|cover letter|tax return|bank statement|project plan|business plan|
lesson plan|workout plan|meal plan|travel plan|wedding speech|sales report|expense report|status report|annual report|lab report|bug report|test results|exam questions|phone numbers|email addresses|user manual|job application|
rental contract|phone bill|electricity bill|birth certificate|train ticket|boarding pass|book review|movie list|song lyrics|seating plan|training log|error log|access log|sales figures|weekly summary|team roster|research proposal""".replace("\n", "").split("|")

_SPOKEN = {w for t in say_en.TYPES for x in alts(t[0]) + alts(t[1]) for w in (x, x.replace(" files", "").replace(" file", ""))}
NOT_LOOSE = _SPOKEN | set("left right first second old new final copy raw clean merged sorted filtered log logs file files text data script image images photo video music song backup archive".split())
LOOSE = [w for w in LOOSE if w not in NOT_LOOSE]
WORDS = [w for w in values.WORDS if w not in NOT_LOOSE]


def loose(r):
    k = r.random()
    if k < 0.42:
        w = r.choice(LOOSE)
        return w, f"*{w}*"
    if k < 0.62:
        w = r.choice(LOOSE2)
        return w, "*" + re.sub("[ -]", "*", w) + "*"
    if k < 0.85:
        w = r.choice(WORDS)
        return w, f"*{w}*"
    if k < 0.93:
        a, b = r.choice(WORDS), r.choice(LOOSE)
        return f"{a} {b}", f"*{a}*{b}*"
    w = values.gibberish(r)
    return w, f"*{w}*"


def loose_slot(r):
    said, glob = loose(r)
    k = r.random()
    return ("the " if k < 0.5 else "my " if k < 0.8 else "that " if k < 0.9 else "our ") + said + (" file" if r.random() < 0.12 else ""), glob


def then(w, wordings, first, *actions, none=0.1, results=None, **slots):
    """A search, then an action on what it found."""
    slots.setdefault("cnt", lambda r: "1" if r.random() < 0.85 else str(r.randint(2, 5)))
    rest = [x for a in actions for x in (a, "ok")]
    rule(w, wordings, [first, "ok @cnt"] + rest, none=none, **slots)


FIND = 'fs.search {"path":"@P","name_glob":"@l","kind":"file"}'
then(3, """
show me @l
show me @l @at
show @l
show @l please
show me what's in @l
show me what @l says
open @l
open @l @at
open @l please
open up @l
pull up @l
pull up @l @at
bring up @l
bring me @l
let me see @l
let me see @l @at
let me read @l
let me look at @l
let me have a look at @l
let's look at @l
let's see @l
read @l
read @l @at
read me @l
read @l to me
read out @l
read through @l and show it to me
print @l
display @l
view @l
cat @l
get @l and show it
find @l and show it to me
find @l and open it
find @l @at and open it
find @l @at and read it
find @l and print its contents
find @l, i want to read it
look up @l and show me what's in it
look for @l @at and show what it says
search for @l and open it
search @l and read it to me
where is @l? show me what's in it
what's in @l
what's in @l @at
what is in @l
whats in @l
what's written in @l
what does @l say
what does @l @at say
what does it say in @l
what did i write in @l
what have i written in @l
what's on @l
what was in @l again
what stands in @l
i want to see @l
i want to read @l
i want to look at @l
i want to open @l
i need to see @l
i need @l on the screen
i need to check something in @l, open it
i'd like to read @l
i'd like to see what's in @l
i would like to look into @l
can i see @l
can i read @l
can you open @l
can you open @l @at for me
can you show me @l
can you pull up @l
can you read me @l
can you tell me what's in @l
could you open @l for me
could you show me the contents of @l
could you print @l
please open @l
please show me @l
please read @l
would you show me @l
would you mind opening @l
give me @l
give me the contents of @l
give me the text of @l
have a look at @l
take a look at @l and show me
tell me what @l says
tell me what's in @l
contents of @l
content of @l
the content of @l please
text of @l
the teacher wants to see @l, open it
my boss asks about @l, show it to me
i forgot what's in @l, show me
i can't remember what i wrote in @l
i don't remember what @l says
i have to go through @l, open it
quick look at @l
peek at @l
glance at @l
""", FIND, 'fs.read {"path":"$1.0"}', none=0.12, l=loose_slot)
then(1.2, """
open @l pdf
""".replace("open @l pdf", "show me the first lines of @l\nshow the beginning of @l\nhow does @l start\nhow does @l begin\nwhat's at the top of @l\nshow me the start of @l @at\nlet me see the top of @l\nonly the beginning of @l please\nopen @l but just show the beginning\nthe first few lines of @l\ngive me the head of @l"), FIND, 'fs.read {"path":"$1.0","from_line":1,"max_lines":10}', l=loose_slot)
then(1.2, """
show me the end of @l
show the end of @l @at
how does @l end
what's at the end of @l
what's at the bottom of @l
the last few lines of @l
the last lines of @l
show me the last lines of @l
let me see the bottom of @l
what did i write last in @l
tail of @l
just the end of @l please
open @l and show me the end
""", FIND, 'fs.read {"path":"$1.0","last_lines":10}', l=loose_slot)
then(1.1, """
first @n lines of @l
the first @n lines of @l
show me the first @n lines of @l
show the top @n lines of @l @at
read the first @n lines of @l
only the first @n lines of @l please
what are the first @n lines of @l
what do the first @n lines of @l say
let me see @n lines from the top of @l
give me the first @n lines of @l @at
open @l, just the first @n lines
find @l and show the first @n lines
""", FIND, 'fs.read {"path":"$1.0","from_line":1,"max_lines":@n}', l=loose_slot, **COUNTS)
then(1.1, """
last @n lines of @l
the last @n lines of @l
show me the last @n lines of @l
show the bottom @n lines of @l @at
read the last @n lines of @l
only the last @n lines of @l please
what are the last @n lines of @l
let me see the final @n lines of @l
give me the last @n lines of @l @at
open @l, just the last @n lines
find @l and show the last @n lines
""", FIND, 'fs.read {"path":"$1.0","last_lines":@n}', l=loose_slot, **COUNTS)
then(0.8, """
show me @l with line numbers
show @l with numbered lines
read @l and number the lines
open @l with line numbers
print @l including line numbers
i need @l with line numbers
let me see @l, with line numbers please
""", FIND, 'fs.read {"path":"$1.0","line_numbers":true}', l=loose_slot)
then(1.5, """
how big is @l
how big is @l @at
how large is @l
how large did @l get
how much space does @l take
how many megabytes is @l
how many bytes does @l have
what's the size of @l
what is the size of @l @at
what size is @l
size of @l
the size of @l
file size of @l
tell me how big @l is
check the size of @l
i want to mail @l, how big is it
i need to send @l, how large is it
can i mail @l or is it too big? check the size
is @l too big for an email, how large is it
find @l and tell me how big it is
when did i last change @l
when did i last edit @l
when did i last work on @l
when did i touch @l last
when did @l last change
when was @l changed
when was @l last modified
when was @l last edited @at
when was @l saved
when was @l last updated
when have i last saved @l
how old is @l
how old is @l by now
how recent is @l
what date is @l from
what's the date of @l
from when is @l
is @l up to date, when was it changed
is @l older than last week? when was it changed
date of @l
last change of @l
last modification of @l
tell me when @l was changed
tell me when i last edited @l
check when @l was modified
i wonder when i last opened @l to edit it
find @l and tell me when it was changed
who owns @l
who does @l belong to
what permissions does @l have
what are the permissions of @l
show me the details of @l
details about @l
info about @l
properties of @l
tell me about @l, size and date
everything about @l: size, date, owner
""", FIND, 'fs.stat {"path":"$1.0"}', l=loose_slot)
then(1.5, """
how many words does @l have
how many words are in @l
how many words is @l
how many words does @l have so far
how many words did i write in @l
how many words have i written in @l
how many lines does @l have
how many lines are in @l
how many lines is @l
how long is @l
how long is @l by now
how long has @l become
how many words long is @l
number of words in @l
number of lines in @l
word count of @l
word count for @l please
word count @l
line count of @l
count the words in @l
count the words of @l @at
count the lines in @l
count words in @l
do a word count on @l
give me the word count of @l
get the word count of @l
tell me how many words @l has
tell me how long @l is
check the length of @l
check how many words @l has
what's the word count of @l
what is the length of @l in words
i need the word count of @l
i have to write 2000 words, how many does @l have
i must hand in 10000 words, how many are in @l
the limit is 500 words, how many does @l have
is @l long enough? count the words
did i write enough? count the words in @l
find @l and count its words
find @l and count its lines
""", FIND, 'fs.count {"paths":"$1"}', l=loose_slot)
then(0.8, """
checksum of @l
hash of @l
hash @l
what's the checksum of @l
what is the hash of @l @at
compute the checksum of @l
calculate the hash of @l
give me the checksum of @l
find @l and hash it
i need a checksum of @l
""", FIND, 'fs.hash {"paths":"$1"}', l=loose_slot)
rule(2, """
where is @l
where's @l
where is @l @at
where did i put @l
where did i save @l
where did i leave @l
where have i stored @l
where can i find @l
where does @l live
where the hell is @l
in which folder is @l
in which folder did i save @l
which folder is @l in
find @l
find @l @at
find me @l
look for @l
look for @l @at
look where @l is
search for @l
search for @l @at
search @l
locate @l
hunt down @l
help me find @l
i can't find @l
i cannot find @l
i can't find @l anymore, where is it
i lost @l
i've lost @l
i misplaced @l
i'm looking for @l
i am looking for @l @at
i'm searching for @l
i need to find @l
i don't know where i saved @l
i don't know where @l is
i forgot where i put @l
i have @l somewhere @at but where
i know @l is somewhere @at
do you know where @l is
can you find @l
can you find @l @at
can you look for @l
can you tell me where @l is
could you find @l for me
could you locate @l
please find @l
please look for @l @at
tell me where @l is
show me where @l is
what's the path of @l
path of @l
path to @l
location of @l
what is @l called exactly
what's the exact name of @l
~is @l @at
~is @l somewhere @at
has anybody seen @l
@l must be somewhere @at
@l has gone missing, where is it
@l, where is it
""", [FIND, "ok @cnt", "show"], none=0.12, l=loose_slot, cnt=lambda r: str(r.choice([1, 1, 1, 2, 3])))
rule(1, """
do i have a @l @at
do i have a @l somewhere
do i have any @l
do we have a @l @at
do we have any @l
is there a @l @at
is there a @l somewhere @at
is there some @l @at
is there any @l @at
have i got a @l somewhere
have i saved a @l @at
did i save a @l somewhere @at
was there a @l @at
there should be a @l @at
there must be a @l somewhere
i need a @l, is there one @at
i think there was a @l @at
""", ['fs.search {"path":"@P","name_glob":"@l","kind":"file"}', "ok @cnt", "show"], none=0.15, l=lambda r: (lambda w: (w, f"*{w}*"))(r.choice([x for x in LOOSE if x[0] not in "aeiou" and x[-1] != "s"])), cnt=lambda r: str(r.choice([1, 1, 2, 3])))
rule(1.2, """
does @l mention @q
does @l mention @q @at
does @l contain @q
does @l say something about @q
does @l say anything about @q
is @q mentioned in @l
is @q in @l
is there something about @q in @l
is there anything on @q in @l
search @l for @q
search for @q in @l
look for @q in @l
look in @l for @q
find @q in @l
find the place in @l where @q is mentioned
grep @q in @l
where in @l do i mention @q
where in @l is @q
where does @l talk about @q
what does @l say about @q
which lines of @l contain @q
which lines in @l mention @q
show me the lines with @q in @l
show the lines of @l that contain @q
the lines in @l with @q
check @l for @q
check whether @l contains @q
check if i wrote @q in @l
did i write @q in @l
did i mention @q in @l
have i mentioned @q in @l
i need the part of @l about @q
""", ['fs.search {"path":"@P","name_glob":"@l","text":"@q"}', "ok @cnt", "show"], none=0.15, l=loose_slot)

# loose name and ending: "the invoice pdf"
LOOSE_EXT = lambda exts: (lambda r: (lambda said_glob, e: (r.choice(["the {} {}", "my {} {}", "that {} {}", "the {} .{}", "the {} {} file"]).format(said_glob[0], e), said_glob[1] + "." + e))(loose(r), r.choice(exts.split())))
then(1.5, """
open @l
open @l @at
show me @l
show me @l @at
show @l
read @l
print @l
let me see @l
what's in @l
what is in @l @at
what does @l say
find @l and open it
find @l @at and show it
can you open @l
could you show me @l
please open @l
i want to see @l
i need to look into @l
pull up @l
contents of @l
give me the contents of @l
""", 'fs.search {"path":"@P","name_glob":"@l"}', 'fs.read {"path":"$1.0"}', l=LOOSE_EXT("txt md csv json log py sh html tex yaml conf"))
rule(1.4, """
where is @l
where's @l
where did i save @l
where did i put @l
find @l
find @l @at
look for @l
search for @l @at
locate @l
i can't find @l
i'm looking for @l
i lost @l
can you find @l
can you tell me where @l is
help me find @l
where can i find @l
in which folder is @l
do you know where @l is
@l, where is it
path of @l
""", ['fs.search {"path":"@P","name_glob":"@l"}', "ok @cnt", "show"], none=0.12, l=LOOSE_EXT("pdf docx xlsx pptx txt md csv zip jpg png mp3 mp4 odt"), cnt=lambda r: str(r.choice([1, 1, 1, 2, 3])))
then(1, """
how big is @l
how big is @l @at
how large is @l
size of @l
what's the size of @l
when did i last edit @l
when was @l changed
when was @l last saved
how old is @l
details of @l
date of @l
from when is @l
tell me how big @l is
find @l and tell me its size
""", 'fs.search {"path":"@P","name_glob":"@l"}', 'fs.stat {"path":"$1.0"}', l=LOOSE_EXT("pdf docx xlsx pptx txt md csv zip jpg png mp3 mp4 odt"))
then(1, """
what's in @l
what's inside @l
what is in @l @at
what does @l contain
which files are in @l
which files does @l contain
list the contents of @l
list what's inside @l
show me what's in @l
show me what @l contains without unpacking it
look inside @l
look into @l without unpacking
peek into @l
find @l and list what's in it
tell me what's in @l
can you look into @l
i want to know what's in @l
""", 'fs.search {"path":"@P","name_glob":"@l"}', 'fs.extract {"archive":"$1.0","to":".","list_only":true}', l=LOOSE_EXT("zip zip zip tgz tar"))

# a kind with "the": "the python script"
TEXT_KINDS = [(s, t[2]) for t in say_en.TYPES for s in alts(t[1]) if t[2] in ("*.log", "*.{py,pyi}", "*.rs", "*.{js,mjs,cjs,jsx}", "*.{ts,tsx}", "*.{sh,bash}", "*.{md,markdown}", "*.txt", "*.java", "*.go", "*.{yaml,yml}", "*.{html,htm}", "*.csv", "*.json", "*.{conf,cfg,ini,toml,yaml,yml}", "*.{c,h}", "*.srt")]

_TEXT_GLOBS = {g for _, g in TEXT_KINDS}
TEXT_MANY = [(s, t[2]) for t in say_en.TYPES for s in alts(t[0]) if t[2] in _TEXT_GLOBS] + [(f.replace("{}", e), "*." + e) for e in "py md tex rs txt csv sql ts php rb lua kt css vue org rst sh".split() for f in (".{} files", "{} files", "*.{} files")]


def the_text_kind(r):
    if r.random() < 0.7:
        s, g = r.choice(TEXT_KINDS)
    else:
        e = r.choice("sql xml css tex toml rb php vue env rst bib lua kt swift r pl ini tsv".split())
        s, g = r.choice(["{} file", ".{} file"]).replace("{}", e), "*." + e
    return r.choice(["the ", "the ", "the ", "that ", "my "]) + s, g


then(1.8, """
show me @k
show me @k @at
show @k
show me what's in @k
open @k
open @k @at
open up @k
pull up @k
let me see @k
let me see @k @at
let me read @k
let's look at @k
read @k
read @k @at
read me @k
print @k
print @k @at
display @k
view @k
cat @k
what's in @k
what's in @k @at
what is in @k
what does @k contain
what does @k say
what does @k @at do? show me the code
find @k and open it
find @k @at and show it
find @k, i want to read it
i want to see @k
i need to see @k @at
i'd like to read @k
can you open @k
can you show me @k @at
can i see @k
could you print @k
please show @k
give me the contents of @k
contents of @k
content of @k @at
have a look at @k and show it
tell me what's in @k
there's only one, open @k
""".replace("what does @k @at do? show me the code\n", ""), 'fs.search {"path":"@P","name_glob":"@k"}', 'fs.read {"path":"$1.0"}', k=the_text_kind)
then(1.1, """
how many lines does @k have
how many lines does @k @at have
how many lines are in @k
how long is @k
how many words are in @k
line count of @k
number of lines in @k
count the lines of @k
count the lines in @k @at
tell me how many lines @k has
""", 'fs.search {"path":"@P","name_glob":"@k"}', 'fs.count {"paths":"$1"}', k=the_text_kind)
then(1.1, """
what's in @k
what's inside @k
what is in @k @at
what's packed in @k
what does @k contain
which files are in @k
which files are inside @k @at
which files does @k hold
list the contents of @k
list what's in @k @at
list @k without unpacking
show me what's inside @k
show what @k contains
show the files in @k @at
look inside @k
look into @k
peek into @k
open @k and list the files in it
tell me what's in @k
can you look what's in @k
can you see what is inside @k
i want to know what's in @k before i unpack it
before i unpack @k, what's in it
""", 'fs.search {"path":"@P","name_glob":"@k"}', 'fs.extract {"archive":"$1.0","to":".","list_only":true}', k=lambda r: r.choice([("that zip", "*.zip"), ("the zip", "*.zip"), ("the zip file", "*.zip"), ("that zip file", "*.zip"), ("the zip archive", "*.zip"), ("my zip", "*.zip"), ("the archive", "*.{zip,tar,gz,tgz,zst,bz2,xz,7z,rar}"), ("that archive", "*.{zip,tar,gz,tgz,zst,bz2,xz,7z,rar}"), ("the tarball", "*.{tar,tar.gz,tgz}"), ("that tarball", "*.{tar,tar.gz,tgz}"), ("the tgz file", "*.tgz"), ("the .tar file", "*.tar")]))
THE_KIND = lambda r: (lambda k: (r.choice(["the ", "the ", "that ", "my "]) + k[0], k[1]))(kind_slot(False)(r))
then(1.2, """
how big is @k
how big is @k @at
how large is @k
how much space does @k take
size of @k
size of @k @at
what's the size of @k
tell me how big @k is
when was @k changed
when was @k last modified
when did i last edit @k
when did i save @k
how old is @k
how old is @k @at
from when is @k
date of @k
details of @k
info about @k
info on @k @at
permissions of @k
who owns @k
""", 'fs.search {"path":"@P","name_glob":"@k"}', 'fs.stat {"path":"$1.0"}', k=THE_KIND)
rule(1, """
where is @k
where is @k @at
where's @k
where did i put @k
where did i save @k
where's @k i made
find @k
find @k @at
find me @k
look for @k @at
i'm looking for @k
i can't find @k
i lost @k
can you find @k
can you find @k @at
what's @k called
what is the name of @k
what is the name of @k @at
path of @k
what's the path of @k
which folder is @k in
""", ['fs.search {"path":"@P","name_glob":"@k"}', "ok @cnt", "show"], none=0.1, k=THE_KIND, cnt=lambda r: str(r.choice([1, 1, 1, 2, 4])))

# the newest, the biggest ... and something done with it
for _words, _sort, _w in [(NEWW, NEW, 2.4), (BIGW, BIG, 1.2), (OLDW, OLD, 0.9), (SMALLW, SMALL, 0.5)]:
    _f = 'fs.list {"path":"@P","recursive":true,' + _sort + ',"limit":1,"kind":"file","glob":"@k"}'
    _one = dict(best=_words, cnt=["1"], none=0.06)
    then(_w, """
open the @best @k
open the @best @k @at
open my @best @k
show me the contents of the @best @k
show me what's in the @best @k @at
show me the text of the @best @k
show the content of the @best @k
read the @best @k
read the @best @k @at
read me the @best @k
read out the @best @k
cat the @best @k
print the @best @k
print the contents of the @best @k @at
pull up the @best @k
let me read the @best @k
let me look into the @best @k @at
what's in the @best @k
what's in the @best @k @at
what is in my @best @k
what does the @best @k say
what does the @best @k @at say
what did i write in the @best @k
what stands in the @best @k
find the @best @k and open it
find the @best @k @at and show me what's in it
look up the @best @k and read it to me
can you open the @best @k
can you read me the @best @k @at
could you open the @best @k for me
please open the @best @k
i want to read the @best @k
i want to see what's in the @best @k
i need to look into the @best @k @at
contents of the @best @k
contents of the @best @k @at
""", _f, 'fs.read {"path":"$1.0"}', k=lambda r: r.choice(TEXT_KINDS), **_one)
    then(_w * 0.7, """
show me the last @n lines of the @best @k
last @n lines of the @best @k
the last @n lines of the @best @k @at
tail the @best @k, @n lines
read the last @n lines of the @best @k @at
what are the last @n lines of the @best @k
what do the last @n lines of the @best @k say
let me see the final @n lines of the @best @k
give me the last @n lines of my @best @k
open the @best @k and show only the last @n lines
find the @best @k and show its last @n lines
""", _f, 'fs.read {"path":"$1.0","last_lines":@n}', k=lambda r: r.choice(TEXT_KINDS + [("log", "*.log"), ("log file", "*.log")] * 8), **_one, **COUNTS)
    then(_w * 0.5, """
show me the first @n lines of the @best @k
first @n lines of the @best @k
the first @n lines of the @best @k @at
read the first @n lines of the @best @k @at
what are the first @n lines of the @best @k
give me the top @n lines of my @best @k
open the @best @k and show only the first @n lines
find the @best @k and show its first @n lines
""", _f, 'fs.read {"path":"$1.0","from_line":1,"max_lines":@n}', k=lambda r: r.choice(TEXT_KINDS), **_one, **COUNTS)
    then(_w * 0.5, """
how does the @best @k end
show me the end of the @best @k
what's at the end of the @best @k
the last lines of the @best @k @at
tail the @best @k
tail of the @best @k @at
bottom of the @best @k
""", _f, 'fs.read {"path":"$1.0","last_lines":10}', k=lambda r: r.choice(TEXT_KINDS + [("log", "*.log"), ("log file", "*.log")] * 8), **_one)
    then(_w * 0.5, """
how many lines does the @best @k have
how many lines does the @best @k @at have
how many words are in the @best @k
how long is the @best @k
count the lines of the @best @k
count the words in the @best @k @at
number of lines in the @best @k
line count of the @best @k
word count of my @best @k
""", _f, 'fs.count {"paths":"$1"}', k=lambda r: r.choice(TEXT_KINDS), **_one)
    then(_w * 0.6, """
how big is the @best @k
how big is the @best @k @at
how large is my @best @k
how much space does the @best @k take
what size does the @best @k have
size of the @best @k
when was the @best @k changed
when was the @best @k @at last modified
when was the @best @k saved
how old is the @best @k
how old is the @best @k @at
what date is the @best @k from
details of the @best @k
show me the details of the @best @k
info about the @best @k @at
who owns the @best @k
permissions of the @best @k
find the @best @k and tell me how big it is
find the @best @k @at and tell me when it was changed
""", _f, 'fs.stat {"path":"$1.0"}', k=kind_slot(False), **_one)
    then(_w * 0.4, """
checksum of the @best @k
hash of the @best @k
hash the @best @k
hash the @best @k @at
what's the checksum of the @best @k
compute the checksum of the @best @k @at
give me the hash of my @best @k
find the @best @k and compute its checksum
""", _f, 'fs.hash {"paths":"$1"}', k=kind_slot(False), **_one)
    then(_w * 0.5, """
what's in the @best @k
what's inside the @best @k @at
what does the @best @k contain
which files are in the @best @k
list the contents of the @best @k
list what's in the @best @k @at
show me what's inside the @best @k
look inside the @best @k
peek into my @best @k
find the @best @k and list what is in it
""", _f, 'fs.extract {"archive":"$1.0","to":".","list_only":true}', k=[("zip", "*.zip"), ("zip file", "*.zip"), ("zip archive", "*.zip"), ("zip", "*.zip"), ("tarball", "*.{tar,tar.gz,tgz}"), ("archive", "*.{zip,tar,gz,tgz,zst,bz2,xz,7z,rar}")], **_one)
    then(_w * 0.5, """
open the @best file
open the @best file @at
read the @best file @at
show me the contents of the @best file @at
show me what's in the @best file
what's in the @best file @at
what does the @best file say
print the contents of the @best file @at
find the @best file @at and open it
contents of the @best file @at
cat the @best file
""", _f.replace(',"glob":"@k"', ""), 'fs.read {"path":"$1.0"}', **_one)
    then(_w * 0.4, """
how big is the @best file
how big is the @best file @at
when was the @best file changed
when was the @best file @at modified
how old is the @best file @at
details of the @best file @at
size and date of the @best file
who owns the @best file @at
""", _f.replace(',"glob":"@k"', ""), 'fs.stat {"path":"$1.0"}', **_one)

_l1 = lambda r: (lambda w: (w, f"*{w}*"))(r.choice(["screenshot", "screenshot", "scan", "selfie", "recording", "invoice", "receipt", "backup", "report", "dump", "snapshot", "export", "draft", "version", "note", "photo", "dashboard", r.choice(LOOSE), r.choice(WORDS), values.gibberish(r)])) if r.random() < 0.9 else (lambda w: (w, "*" + w.replace(" ", "*") + "*"))(r.choice(LOOSE2))
_l1 = (lambda f: lambda r: next(x for x in iter(lambda: f(r), None) if x[0] not in ("photo", "backup", "image", "video", "song", "archive", "presentation", "script", "track", "movie", "images", "file", "logfile", "document")))(_l1)
rule(1.6, """
the newest @l
the latest @l
latest @l
latest @l @at
most recent @l
newest @l @at
find the latest @l
find the newest @l @at
find my latest @l
find me the most recent @l @at
where is the newest @l
where is my latest @l
where's the most recent @l @at
where did the last @l go
which is the newest @l
which is the latest @l @at
which @l is the newest
which @l is the most recent @at
what's the latest @l
what's the newest @l @at
what is my most recent @l called
show me the latest @l
show me which @l is the newest
i need the latest @l
i need the newest @l @at
i'm looking for the most recent @l
give me the latest @l
give me the path of the newest @l
get me the most recent @l @at
my latest @l
my newest @l @at
name of the newest @l
path of the latest @l
can you find the latest @l
can you find my newest @l @at
look for the latest @l @at
tell me which @l is the latest
""".replace("show me the latest @l\n", ""), ['fs.list {"path":"@P","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"@l"}', "ok 1", "show"], none=0.08, l=_l1)
then(1.5, """
open the newest @l
open the latest @l
open the latest @l @at
open my most recent @l
read the latest @l
read me the newest @l
read the newest @l @at
what's in the newest @l
what's in the latest @l
what does the latest @l say
what does the newest @l @at say
show me the contents of the latest @l
show me what the newest @l says
find the newest @l and open it
find the latest @l @at and show what's in it
can you open the latest @l
please open the newest @l @at
i want to read the latest @l
pull up the most recent @l
print the latest @l
contents of the newest @l
""", 'fs.list {"path":"@P","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"@l"}', 'fs.read {"path":"$1.0"}', cnt=["1"], none=0.06, l=lambda r: next(x for x in iter(lambda: _l1(r), None) if x[0] not in ("screenshot", "scan", "selfie", "recording", "dump")))
then(1, """
how big is the newest @l
how big is the latest @l @at
how old is the latest @l
when was the latest @l made
when was the newest @l @at changed
when did i save the latest @l
size of the newest @l
date of the latest @l
details of the most recent @l
""", 'fs.list {"path":"@P","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"@l"}', 'fs.stat {"path":"$1.0"}', cnt=["1"], none=0.06, l=_l1)


# ---------------------------------------------------------------- one file that is named: reading

rule(2.6, """
show @t
show me @t
show me the file @t
show me what's in @t
show me what @t says
show me the contents of @t
show me everything that's in @t
read @t
read me @t
read the file @t
read the file @t to me please
read out @t
open @t
open @t please
open the file @t
open up @t
open @t, i want to read it
pull up @t
bring up @t
bring @t up on the screen
cat @t
cat @t please
type @t
print @t
print out @t on the screen
print the contents of @t
display @t
display the contents of @t
view @t
see @t
dump @t to the screen
output @t
list the content of @t
let me see @t
let me see what's in @t
let me read @t
let me have a look at @t
let's see @t
let's have a look at @t
let's look into @t
what's in @t
whats in @t
what is in @t?
what's in the file @t
what's written in @t
what is written inside @t
what does @t say
what does @t contain
what does the file @t contain
what does @t look like
what have we got in @t
what did i write in @t
what did i put into @t
what stands in @t
i want to see @t
i want to read @t
i want to know what's in @t
i want to have a look at @t
i need to see what's in @t
i need to read @t
i need the content of @t
i'd like to see @t
i'd like to read the file @t
i would like to know what @t contains
i can't remember what's in @t
i forgot what @t says
can i see @t
can i read @t please
can you show me @t
can you open @t
can you read @t to me
can you print @t
can you tell me what's in @t
could you show me what's in @t
could you open the file @t for me
could you display @t
please show me @t
please open @t
please read the file @t
would you show me the content of @t
would you open @t
give me @t
give me the content of @t
give me the text of @t
gimme the contents of @t
get me the contents of @t
contents of @t
content of @t
the content of @t please
the text in @t
full text of @t
the whole file @t please
whole content of @t
tell me what's in @t
tell me what @t says
check what's in @t
check the contents of @t
have a look at @t
take a look at @t
look at @t
look into @t
look inside @t
peek into @t
quickly show me @t
someone sent me @t, what's in it
my friend sent me @t, what does it say
@t - what's in it
@t contents
@t please
@t: show it
@t, open it
""", ['fs.read {"path":"@t"}', "ok", "show"])
rule(0.35, """
show me @t
open @t
read @t
what's in @t
cat @t
let me see @t
what does @t say
can you open @t
""", ['fs.read {"path":"@t"}', "error missing", 'fs.search {"path":".","name_glob":"*@t*"}', "ok 1", 'fs.read {"path":"$2.0"}', "ok", "show"], t=file_slot(TEXT_EXTS, False, True))
rule(0.2, """
show me @t
open @t
read @t
what's in @t
print @t
""", ['fs.read {"path":"@t"}', "error missing", 'fs.search {"path":".","name_glob":"*@t*"}', "ok 0", "show"], t=file_slot(TEXT_EXTS, False, True))
rule(1.5, """
first @n lines of @t
the first @n lines of @t
show the first @n lines of @t
show me the first @n lines of @t
show me only the first @n lines of @t
show me just the top @n lines of @t
show @n lines from the start of @t
show the beginning of @t, @n lines
read the first @n lines of @t
read only the first @n lines of @t
print the first @n lines of @t
display the first @n lines from @t
give me the first @n lines of @t
get the first @n lines of @t
let me see the first @n lines of @t
let me see the top @n lines of @t
list the first @n lines in @t
top @n lines of @t
upper @n lines of @t
head @n lines @t
head of @t, @n lines
head -n @n @t
head -@n @t
what are the first @n lines of @t
what do the first @n lines of @t say
what's in the first @n lines of @t
i want the first @n lines of @t
i want to see the first @n lines of @t
i need the first @n lines of @t
i only need the first @n lines of @t
can you show the first @n lines of @t
could you print the first @n lines of @t
please show the first @n lines of @t
open @t, but just the first @n lines
open @t and show the first @n lines
@t is long, show only the first @n lines
@t: first @n lines
@t, top @n lines
@n first lines of @t
not the whole file, just the first @n lines of @t
""", ['fs.read {"path":"@t","from_line":1,"max_lines":@n}', "ok", "show"], **COUNTS)
rule(1.5, """
last @n lines of @t
the last @n lines of @t
show the last @n lines of @t
show me the last @n lines of @t
show me only the last @n lines of @t
show me just the bottom @n lines of @t
show @n lines from the end of @t
show the end of @t, @n lines
read the last @n lines of @t
read only the final @n lines of @t
print the last @n lines of @t
display the last @n lines from @t
give me the last @n lines of @t
get the last @n lines of @t
let me see the last @n lines of @t
let me see the bottom @n lines of @t
list the last @n lines in @t
bottom @n lines of @t
final @n lines of @t
tail @n lines @t
tail of @t, @n lines
tail -n @n @t
tail -@n @t
what are the last @n lines of @t
what do the last @n lines of @t say
what's in the last @n lines of @t
what are the latest @n entries in @t
show the latest @n entries of @t
show me the most recent @n lines of @t
i want the last @n lines of @t
i want to see the last @n lines of @t
i need the last @n lines of @t
i only need the last @n lines of @t
can you show the last @n lines of @t
could you print the last @n lines of @t
please show the last @n lines of @t
open @t, but just the last @n lines
open @t and show the last @n lines
something crashed, show me the last @n lines of @t
the server died, what are the last @n lines of @t
@t: last @n lines
@t, bottom @n lines
@n last lines of @t
not the whole file, just the last @n lines of @t
""", ['fs.read {"path":"@t","last_lines":@n}', "ok", "show"], **COUNTS)
rule(0.9, """
show the beginning of @t
show me the start of @t
show me the top of @t
show the first few lines of @t
show me the first lines of @t
head @t
head of @t
the beginning of @t
the first few lines of @t
how does @t begin
how does @t start
what's at the top of @t
what does @t start with
what are the first lines of @t
let me see the top of @t
let me see how @t starts
just the beginning of @t
only the start of @t please
preview @t
preview of @t
a preview of @t please
give me a preview of @t
give me a taste of @t, just the first few lines
quick look at the top of @t
""", ['fs.read {"path":"@t","from_line":1,"max_lines":10}', "ok", "show"])
rule(0.9, """
show the end of @t
show me the end of @t
show me the bottom of @t
show the last few lines of @t
show me the last lines of @t
tail @t
tail of @t
the end of @t
the last few lines of @t
how does @t end
what's at the end of @t
what's at the bottom of @t
what are the last lines of @t
what are the latest entries in @t
what was logged last in @t
what was the last thing written to @t
let me see the bottom of @t
let me see how @t ends
just the end of @t
only the tail of @t please
latest lines of @t
newest entries of @t
""", ['fs.read {"path":"@t","last_lines":10}', "ok", "show"])
rule(0.7, """
first line of @t
the first line of @t
show the first line of @t
show me only the first line of @t
read the first line of @t
read me just the first line of @t
what is the first line of @t
what's the first line in @t
what does the first line of @t say
print line one of @t
top line of @t
the very first line of @t
give me the first line of @t
i just need the first line of @t
@t, first line only
""".replace("print line one of @t\n", ""), ['fs.read {"path":"@t","from_line":1,"max_lines":1}', "ok", "show"])
rule(0.7, """
last line of @t
the last line of @t
show the last line of @t
show me only the last line of @t
read the last line of @t
read me just the last line of @t
what is the last line of @t
what's the last line in @t
what does the last line of @t say
bottom line of @t
the very last line of @t
final line of @t
give me the last line of @t
i just need the last line of @t
@t, last line only
""", ['fs.read {"path":"@t","last_lines":1}', "ok", "show"])
rule(1, """
show @t with line numbers
show me @t with line numbers
show @t, numbered
show the lines of @t with their numbers
show me @t and number the lines
read @t with line numbers
print @t with line numbers
print @t, each line with its number
display @t with numbered lines
open @t with line numbers
cat @t with line numbers
cat -n @t
nl @t
list @t with line numbers
list @t with numbers in front of the lines
view @t including line numbers
let me see @t with line numbers
let me see @t, i need the line numbers
i need @t with line numbers
i want to see @t with numbered lines
give me @t with line numbers
can you show @t with the line numbers
please print @t with line numbers
contents of @t with line numbers
line numbered listing of @t
@t with line numbers
@t with line numbers please
""".replace("nl @t\n", ""), ['fs.read {"path":"@t","line_numbers":true}', "ok", "show"])
RANGE = dict(a=lambda r: str(r.randint(2, 300)), b=lambda r: str(r.randint(301, 1500)))
rule(1.6, """
lines @a to @b of @t
lines @a-@b of @t
lines @a through @b of @t
lines @a until @b of @t
line @a to @b in @t
lines from @a to @b in @t
show lines @a to @b of @t
show me lines @a to @b of @t
show me lines @a-@b in @t
show me the lines @a till @b of @t
show @t from line @a to line @b
show @t from @a to @b
show the part of @t between line @a and line @b
show only lines @a through @b of @t
read lines @a to @b of @t
read @t from line @a up to line @b
read me lines @a to @b of @t
print lines @a to @b of @t
print lines @a-@b from @t
print @t, lines @a to @b
display lines @a to @b of @t
give me lines @a to @b of @t
give me @t from line @a to @b
get lines @a-@b of @t
extract lines @a to @b from @t and show them
let me see lines @a to @b of @t
what's in lines @a to @b of @t
what is on lines @a to @b of @t
what do lines @a to @b of @t say
what's between line @a and @b in @t
i need lines @a to @b of @t
i want to see lines @a through @b in @t
i only want lines @a to @b of @t
can you show me lines @a to @b of @t
could you print lines @a-@b of @t
please show lines @a to @b of @t
open @t and show lines @a to @b
the part from line @a to line @b of @t
@t lines @a-@b
@t, lines @a to @b
@t: lines @a to @b please
@t from line @a to line @b
in @t, show lines @a to @b
from @t i need lines @a to @b
the middle of @t, lines @a to @b
""", ["sh sed -n '@a,@{b}p' @t"], **RANGE)
rule(1.2, """
line @a of @t
line number @a of @t
line no @a in @t
show line @a of @t
show me line @a of @t
show me only line @a in @t
show me just line @a of @t
read line @a of @t
print line @a of @t
display line number @a of @t
give me line @a of @t
get line @a from @t
what's on line @a of @t
what is in line @a of @t
what's line @a in @t
what does line @a of @t say
what stands on line @a of @t
the compiler complains about line @a of @t, show it
there's an error in line @a of @t, show me that line
error on line @a in @t, what's there
i need line @a of @t
i want to see line @a of @t
let me see line @a of @t
can you show me line @a of @t
please print line @a of @t
@t line @a
@t, line @a
@t:@a
go to line @a of @t and show it
open @t at line @a and show just that line
""".replace("@t:@a\n", ""), ["sh sed -n '@{a}p' @t"], **RANGE)
rule(0.9, """
show the @k lines around line @a of @t
show line @a of @t with @k lines before and after
show me line @a of @t and @k lines around it
show @t around line @a, @k lines each side
show me the surroundings of line @a in @t, @k lines up and down
print line @a of @t with @k lines of context
line @a of @t plus @k lines before and after
what's around line @a in @t, @k lines in both directions
give me @k lines above and below line @a in @t
i need line @a of @t with @k lines of context
@k lines before and after line @a of @t
there's a bug at line @a of @t, show @k lines before and after it too
let me see line @a in @t and the @k lines before and after
""".replace("show the @k lines around line @a of @t\n", ""), ["sh awk 'NR >= @a-@k && NR <= @a+@k' @t"], k=[("two", "2"), ("2", "2"), ("three", "3"), ("3", "3"), ("five", "5"), ("5", "5"), ("4", "4"), ("10", "10"), ("ten", "10"), ("8", "8"), ("20", "20")], a=lambda r: str(r.randint(21, 900)))
rule(0.8, """
show @t from line @a on
show @t from line @a to the end
show me everything in @t from line @a on
show me @t starting at line @a
read @t starting from line @a
read @t from line @a onwards
print @t from line @a on
print everything from line @a on in @t
give me @t beginning with line @a
what comes in @t from line @a on
the rest of @t from line @a on
open @t from line @a on
@t from line @a to the end
""", ["sh tail -n +@a @t"], **RANGE)
rule(0.7, """
show @t without the first line
show me @t without the header line
show all lines of @t except the first
print @t but skip the first line
read @t, leave out the header
everything in @t but the first line
@t without the header
skip the header of @t and show the rest
skip the first line of @t
""".replace("skip the first line of @t\n", ""), ["sh tail -n +2 @t"])
rule(0.7, """
show @t without the last line
show all lines of @t except the last
print @t but leave out the last line
everything in @t but the last line
read @t without its last line
@t without the last line
""", ["sh head -n -1 @t"])
rule(0.8, """
show all but the last @n lines of @t
show @t without the last @n lines
print @t except for the last @n lines
everything in @t but the last @n lines
read @t, leave out the last @n lines
@t minus the last @n lines
""", ["sh head -n -@n @t"], **COUNTS)
rule(0.7, """
show every @{n}th line of @t
print every @{n}th line of @t
every @{n}th line of @t
give me each @{n}th line of @t
only every @{n}th line of @t please
read me every @{n}th line from @t
""", ["sh awk 'NR % @n == 0' @t"], n=["4", "5", "6", "7", "8", "9", "10", "20", "50", "100", "1000"])
rule(0.6, """
show every second line of @t
print every other line of @t
every second line of @t
only the even lines of @t
even numbered lines of @t
""", ["sh awk 'NR % 2 == 0' @t"])
rule(0.6, """
first and last line of @t
show the first and the last line of @t
what are the first and last lines of @t
print only the first and last line of @t
how does @t start and end, one line each
""", ["sh head -n 1 @t && tail -n 1 @t"])
rule(0.8, """
show me @t and @t2
show @t and then @t2
open @t and @t2
read @t and then read @t2
let me see @t and @t2
what's in @t and what's in @t2
what do @t and @t2 say
contents of both @t and @t2
i want to see @t and @t2
display @t and also @t2
first show @t, then @t2
print the contents of @t as well as those of @t2
""", ['fs.read {"path":"@t"}', "ok", 'fs.read {"path":"@t2"}', "ok", "show"], t2=file_slot(TEXT_EXTS, False))

# ---------------------------------------------------------------- one file that is named: facts

rule(2, """
how big is @f
how big is the file @f
how large is @f
how heavy is @f
how big is @f exactly
how big has @f become
how many bytes has @f
how many bytes is @f
how many kilobytes does @f have
how many megabytes is @f
how many megs is @f
how many MB does @f take
how much space does @f take
how much space does @f take up
how much space does the file @f need
how much room does @f use
how much storage does @f need
how much does @f weigh
what's the size of @f
what is the size of @f
what is the file size of @f
what size is @f
what size does @f have
size of @f
size of the file @f
size of @f please
file size of @f
the size of @f
@f size
@f, how big
@f: size?
show the size of @f
show me how big @f is
tell me the size of @f
tell me how big @f is
tell me how large the file @f is
give me the size of @f
get the file size of @f
check the size of @f
check how big @f is
find out how large @f is
i want to know how big @f is
i need to know the size of @f
i need the file size of @f
i'd like to know how large @f is
i wonder how big @f is
i have to mail @f, how big is it
i want to upload @f, how large is it
i want to send @f by email, how big is it
can i send @f by email? how big is it
is @f too large to mail, how big is it
does @f fit into an email? how big is it
is @f bigger than 10 MB? what's its size
is @f a big file
do you know how big @f is
can you tell me the size of @f
can you check how large @f is
could you tell me how big @f is
please tell me the size of @f
""", ['fs.stat {"path":"@f"}', "ok", "show"])
rule(2, """
when was @f changed
when was @f last changed
when was @f modified
when was @f last modified
when was @f edited last
when was @f saved
when was @f last saved
when was @f last updated
when was @f touched
when was @f written
when was @f made
when was @f created
when did @f change
when did @f last change
when did i change @f
when did i last change @f
when did i edit @f last
when did i save @f
when did i last work on @f
when did i last touch @f
when did somebody last edit @f
when did anybody change @f
when have i last edited @f
when is @f from
from when is @f
what date is @f from
what's the date of @f
what's the timestamp of @f
what is the modification date of @f
what day was @f last modified
how old is @f
how old is the file @f
how fresh is @f
how recent is @f
how long ago was @f changed
how long ago did i edit @f
how long has @f been unchanged
since when has @f not been changed
is @f old
is @f recent
is @f from today
is @f up to date, when was it changed
was @f changed today
was @f modified recently
did @f change today
did anyone touch @f lately
has @f been changed today
has @f been modified since yesterday
has anybody edited @f recently
date of @f
age of @f
modification time of @f
last modification of @f
last change of @f
last modified date of @f
timestamp of @f
mtime of @f
show me when @f was changed
show the modification date of @f
tell me when @f was last changed
tell me when i last edited @f
tell me how old @f is
check when @f was last modified
find out when @f was changed last
i want to know when @f was modified
i need the date of @f
i need to know when i last saved @f
i can't remember when i last edited @f
can you check when @f was changed
can you tell me when @f was last modified
could you tell me how old @f is
do you know when @f was changed
@f: when was it changed
@f, when did i last edit it
@f last modified?
the client asks when @f was last updated
""", ['fs.stat {"path":"@f"}', "ok", "show"])
rule(1.8, """
who owns @f
who owns the file @f
who is the owner of @f
whose file is @f
whose is @f
who does @f belong to
to whom does @f belong
to which user does @f belong
which user owns @f
which group does @f belong to
owner of @f
owner and group of @f
what are the permissions of @f
what permissions does @f have
what are the rights on @f
what rights does @f have
which permissions are set on @f
which rights are set for @f
permissions of @f
rights of @f
access rights of @f
mode of @f
show the permissions of @f
show me the rights of @f
show me who owns @f
tell me the permissions of @f
tell me who owns @f
check the permissions of @f
check the owner of @f
can i write to @f
can i edit @f
can i execute @f
can i run @f
can everybody read @f
can other users read @f
can anyone else change @f
am i allowed to write to @f
am i allowed to change @f
do i have write access to @f
do i have permission to edit @f
is @f executable
is @f writable
is @f readable for everyone
is @f read-only
is @f write protected
is @f private
is @f mine
is @f a link
is @f a symlink
is @f a file or a folder
is @f a directory
why can't i edit @f, what are its permissions
i get permission denied on @f, what are its rights
show me the details of @f
show details of @f
show me info about @f
show me all info on @f
show the properties of @f
show the metadata of @f
details of @f
details on @f
file info of @f
file info for @f
info about @f
info on @f
information about the file @f
metadata of @f
properties of @f
attributes of @f
stat @f
stat of @f
ls -l @f
ls -la @f
give me the details of @f
give me info on @f
give me everything you know about the file @f
tell me about the file @f
tell me everything about @f, size, date, owner
get the metadata of @f
what can you tell me about the file @f
what do you know about @f
""", ['fs.stat {"path":"@f"}', "ok", "show"])
EXISTS = """
does @f exist
does @f exist here
does the file @f exist
does a file called @f exist
does @f still exist
does @f already exist
is @f there
is @f still there
is @f already there
is @f here
is @f in place
is @f present
is @f missing
is @f gone
is there a file @f
is there a file called @f here
is there a @f here
is there already a file @f
is there still a file @f
is there such a file as @f
has @f been deleted
has @f been created
has @f been created yet
was @f deleted
was @f created
was @f written
did i delete @f
did i already create @f
did i already make @f
did the script create @f
do i have @f
do i have a file called @f here
do i still have @f
do i already have @f
do we have @f here
have i got @f here
have i still got @f
check if @f exists
check if @f is there
check whether @f exists
check whether there is a file @f
check that @f exists
check that @f is really there
see if @f exists
see whether @f is still there
look if @f exists
look whether @f is there
test if @f exists
verify that @f exists
make sure @f exists
make sure that @f is there
find out if @f exists
tell me if @f exists
tell me whether @f is still there
tell me if there is a file @f
i want to know if @f exists
i need to know whether @f exists
i'm not sure if @f exists
i'm not sure whether i deleted @f, is it still there
i think i deleted @f, is it still there
i wonder if @f is still there
i hope @f still exists, does it
can you check if @f exists
can you see if @f is there
could you check whether @f is present
please check if @f exists
@f exists?
@f - does it exist
@f there?
existence of @f
"""
rule(1.6, EXISTS, ['fs.stat {"path":"@f"}', "ok", "show"])
rule(0.6, EXISTS, ['fs.stat {"path":"@f"}', "error missing", "show"])
FOLDER_ARG = lambda r: (lambda p: (p, p))(folder_path(r).rstrip("/") or "/")
_fx = """
does the folder @d exist
does the directory @d exist
does a folder called @d exist
is there a folder called @d
is there a directory named @d here
is there already a folder @d
is the folder @d there
is the directory @d still there
do i have a folder named @d here
do i already have a folder @d
did i already create the folder @d
did i delete the folder @d
has the folder @d been created
was the directory @d removed
check if the folder @d exists
check whether the directory @d exists
check that there's a folder called @d
see if there is a folder @d
tell me if the folder @d exists
make sure that the folder @d exists, just check
test whether directory @d exists
can you check if the folder @d is there
i'm not sure if there's already a folder @d, is there
folder @d exists?
"""
rule(0.9, _fx.replace("make sure that the folder @d exists, just check\n", ""), ['fs.stat {"path":"@d"}', "ok", "show"], d=FOLDER_ARG)
rule(0.35, _fx.replace("make sure that the folder @d exists, just check\n", ""), ['fs.stat {"path":"@d"}', "error missing", "show"], d=FOLDER_ARG)
rule(0.9, """
is @f empty
is @f an empty file
is the file @f empty
is there anything in @f
is there something in @f or is it empty
does @f have any content
does @f contain anything
does @f contain anything at all
check if @f is empty
check whether @f is empty
check that @f isn't empty
see if @f is empty
tell me if @f is empty
tell me whether the file @f is empty
i think @f is empty, is it
is @f zero bytes
has @f zero bytes
is @f really empty
can you check if @f is empty
@f empty?
""", ['fs.stat {"path":"@f"}', "ok", "show"])
rule(1, """
is @the empty
is there anything in @the
is there something in @the or is it empty
does @the contain anything
does @the have anything in it
does @the contain anything at all
check if @the is empty
check whether @the is empty
check whether there's anything in @the
see if @the is empty
see whether there is something in @the
tell me if @the is empty
tell me whether @the contains anything
i think @the is empty, is it
is @the really empty
is @the an empty folder
can you check if @the is empty
can i delete @the, is it empty
i'd like to know if there's anything left in @the
anything left in @the?
""", ['fs.list {"path":"@P"}', "ok @cnt", "show"])
rule(0.3, """
is @the empty
is there anything in @the
does @the contain anything
check if @the is empty
check whether @the is empty
tell me if @the is empty
is @the really empty
can you check if @the is empty
""", ['fs.list {"path":"@P"}', "ok 0", "show"])
rule(1.4, """
how many lines does @t have
how many lines does the file @t have
how many lines are in @t
how many lines are there in @t
how many lines has @t
how many lines is @t
how many lines of text are in @t
how many lines of code are in @t
how many rows does @t have
how many rows are in @t
how many entries does @t have, one per line
how many words does @t have
how many words are in @t
how many words are there in @t
how many words has @t
how many words did i write in @t
how many words have i written in @t so far
how long is @t
how long is @t in lines
how long is @t in words
how long is the file @t
how long is the text in @t
number of lines in @t
number of lines of @t
number of words in @t
number of rows in @t
line count of @t
line count for @t
line count @t
word count of @t
word count for @t please
word count @t
words in @t
lines in @t
count lines in @t
count the lines in @t
count the lines of @t
count the rows in @t
count the words in @t
count the words of @t
count words in @t
count how many lines @t has
count how many words are in @t
do a word count of @t
get the line count of @t
get me the word count of @t
give me the number of lines in @t
give me the number of words in @t
show the number of lines in @t
tell me how many lines @t has
tell me how many words are in @t
tell me the number of lines in @t
i want to know how many lines @t has
i need to know how many words are in @t
i need the line count of @t
i must write 1500 words, how many are in @t
my essay @t must have 3000 words, how many does it have
can you count the lines in @t
can you count the words in @t
could you tell me how many lines @t has
please count the lines of @t
please count the words in @t
wc @t
wc -l @t
wc -w @t
lines and words of @t
lines, words and bytes of @t
@t: how many lines
@t, how many words
@t line count
@t word count
""", ['fs.count {"paths":["@t"]}', "ok", "show"])
rule(0.9, """
how many lines do @t and @t2 have
how many lines are in @t and @t2
how many words do @t and @t2 have
how many words are in @t and @t2 together
count the lines of @t and @t2
count the words in @t and @t2
line counts of @t and @t2
word counts of @t and @t2
number of lines in @t and in @t2
which has more lines, @t or @t2
which has more words, @t or @t2
which is longer, @t or @t2
is @t longer than @t2, in lines
does @t have more lines than @t2
does @t have as many lines as @t2
compare the line counts of @t and @t2
lines of @t vs @t2
""", ['fs.count {"paths":["@t","@t2"]}', "ok", "show"], t2=file_slot(TEXT_EXTS, False))
rule(0.8, """
how many characters does @t have
how many characters are in @t
how many chars are in @t
how many letters are in @t
how many characters long is @t
character count of @t
character count for @t
number of characters in @t
count the characters in @t
count the characters of @t
count the letters in @t
tell me how many characters @t has
the limit is 4000 characters, how many does @t have
""", ["sh wc -m < @t"])
then(1.2, """
how many lines do the @kinds have
how many lines do the @kinds @at have
how many lines do all @kinds @at have together
how many lines are in the @kinds @at
how many lines are there in all @kinds @at
how many lines of code are in the @kinds @at
how many lines of code do i have in @kinds @at
how many lines do i have in all my @kinds @at
how many words are in the @kinds @at
how many words do all @kinds @at have
how many words have i written in all @kinds @at
count the lines of all @kinds @at
count the lines in the @kinds @at
count lines of the @kinds @at
count the words in all @kinds @at
count the lines in every one of the @kinds @at
line count of all @kinds @at
line counts of the @kinds @at
word count of all @kinds @at
number of lines in all @kinds @at
total number of lines in the @kinds @at
lines of code in the @kinds @at
lines of the @kinds @at, and the sum
total lines of @kinds @at
sum of the lines of all @kinds @at
find all @kinds @at and count their lines
find the @kinds @at and tell me how many lines they have
go through the @kinds @at and count the lines
i want to know how many lines all @kinds @at have
tell me how many lines the @kinds @at have
how long are the @kinds @at, in lines
""", 'fs.search {"path":"@P","name_glob":"@kinds"}', 'fs.count {"paths":"$1"}', cnt=count, kinds=lambda r: r.choice(TEXT_MANY))
rule(0.8, """
which of the .@e files here has the most lines
which .@e file here has the most lines
which .@e file is the longest here, in lines
which .@e file in this folder has the most lines
longest .@e file here by lines
sort the .@e files here by line count
rank the .@e files in this folder by number of lines
the .@e file with the most lines here
list the .@e files here with their line counts, sorted
""", ["sh wc -l *.@e | sort -n"], e=["py", "txt", "md", "rs", "js", "c", "go", "log", "csv", "java", "ts", "html", "css", "sh", "tex", "sql", "yaml", "json", "cpp", "h"])


# ---------------------------------------------------------------- comparing, checksums, types, paths

def pair(exts=None, shell=False):
    return file_slot(exts or EXTS, shell)


rule(1.6, """
are @f and @f2 the same
are @f and @f2 identical
are @f and @f2 equal
are @f and @f2 the same file
are @f and @f2 really the same
are @f and @f2 exactly the same
are the files @f and @f2 identical
are the contents of @f and @f2 the same
is @f the same as @f2
is @f identical to @f2
is @f identical with @f2
is @f equal to @f2
is @f a copy of @f2
is @f an exact copy of @f2
is @f a duplicate of @f2
is the content of @f the same as that of @f2
is there any difference between @f and @f2
do @f and @f2 have the same content
do @f and @f2 match
do @f and @f2 contain the same
do @f and @f2 have the same checksum
do @f and @f2 have the same hash
does @f match @f2
does @f have the same content as @f2
does @f equal @f2
check if @f and @f2 are the same
check if @f equals @f2
check whether @f and @f2 are identical
check whether @f is a copy of @f2
check that @f and @f2 are equal
check if the two files @f and @f2 match
compare @f and @f2, are they the same
compare the hashes of @f and @f2
compare the checksums of @f and @f2
compare the content of @f with @f2, same or not
tell me if @f and @f2 are identical
tell me whether @f is the same as @f2
see if @f and @f2 are the same
verify that @f and @f2 are identical
make sure @f and @f2 are identical
i think @f and @f2 are the same, are they
i suspect that @f is a duplicate of @f2, is it
i have @f and @f2, are they identical
i'm not sure whether @f and @f2 are the same, check it
i want to know if @f and @f2 are identical
can you check if @f and @f2 are the same
can i delete @f2, is it the same as @f
could you compare @f with @f2 and tell me if they are equal
same content in @f and @f2?
@f and @f2, same or different
@f == @f2?
hash @f and @f2
checksums of @f and @f2
""", ['fs.hash {"paths":["@f","@f2"]}', "ok", "show"], f2=pair())
rule(1.5, """
diff @t @t2
diff @t and @t2
diff between @t and @t2
difference between @t and @t2
differences between @t and @t2
show the differences between @t and @t2
show me the difference between @t and @t2
show me how @t differs from @t2
show me what changed between @t and @t2
show what is different in @t and @t2
what is the difference between @t and @t2
what's the difference between @t and @t2
what are the differences between @t and @t2
what's different in @t2 compared to @t
what is different between @t and @t2
what changed between @t and @t2
what changed from @t to @t2
what has changed in @t2 compared with @t
what did i change from @t to @t2
how do @t and @t2 differ
how does @t differ from @t2
how is @t2 different from @t
how are @t and @t2 different
where do @t and @t2 differ
where is @t different from @t2
in what do @t and @t2 differ
in which lines do @t and @t2 differ
which lines are different in @t and @t2
which lines differ between @t and @t2
which lines have changed between @t and @t2
which lines did i change between @t and @t2
find the differences between @t and @t2
find the lines that differ in @t and @t2
list the differences between @t and @t2
tell me the differences between @t and @t2
tell me how @t2 differs from @t
give me a diff of @t and @t2
give me the diff between @t and @t2
get the differences between @t and @t2
make a diff of @t and @t2
print the differences between @t and @t2
compare @t to @t2 and show the differences
compare @t with @t2 line by line
compare the files @t and @t2 line by line
compare the text of @t and @t2, what's different
i have two versions, @t and @t2, what changed
i want to see what's different between @t and @t2
i need to know how @t and @t2 differ
i need a diff of @t against @t2
can you show me the differences between @t and @t2
can you compare @t with @t2 and show what changed
could you diff @t against @t2
please show the differences between @t and @t2
the old version is @t and the new one is @t2, what changed
my colleague sent @t2, how does it differ from my @t
changes from @t to @t2
changes between @t and @t2
@t vs @t2, what's the difference
""", ["sh diff @t @t2"], t2=file_slot(TEXT_EXTS, True))
rule(0.8, """
compare @t and @t2 side by side
show @t and @t2 side by side
show me @t and @t2 next to each other with the differences
put @t and @t2 side by side
side by side diff of @t and @t2
side by side comparison of @t with @t2
diff @t and @t2 in two columns
show the differences between @t and @t2 in two columns
i want to see @t and @t2 side by side
line up @t and @t2 side by side
""", ["sh diff -y @t @t2"], t2=file_slot(TEXT_EXTS, True))
_DIR = lambda r: (lambda p: (p, shq(p)))(folder_path(r).rstrip("/") or "/")
TWO = dict(d=_DIR, d2=_DIR)
rule(1.2, """
compare the folders @d and @d2
compare folder @d with folder @d2
compare the directories @d and @d2
compare the contents of the folders @d and @d2
compare what's in the folder @d with what's in @d2
diff the folders @d and @d2
diff the directories @d and @d2
what is the difference between the folders @d and @d2
what's different between the directories @d and @d2
what differs between folder @d and folder @d2
how do the folders @d and @d2 differ
how does the folder @d differ from @d2
are the folders @d and @d2 the same
are the folders @d and @d2 identical
are the directories @d and @d2 equal
is the folder @d identical to the folder @d2
is the folder @d2 a complete copy of @d
is my backup folder @d2 the same as the folder @d
do the folders @d and @d2 have the same content
do the directories @d and @d2 contain the same files
which files differ between the folders @d and @d2
which files are different in the directories @d and @d2
check if the folders @d and @d2 are identical
check whether the directory @d2 is an exact copy of @d
did everything get copied from folder @d to folder @d2? compare them
i copied the folder @d to @d2, is everything the same
show the differences between the folders @d and @d2
show me which files differ in the folders @d and @d2
tell me if the folders @d and @d2 are the same
verify that the backup folder @d2 matches the folder @d
can you compare the folders @d and @d2
folder diff between @d and @d2
differences between the directories @d and @d2
""", ["sh diff -rq @d @d2"], **TWO)
rule(0.8, """
which is bigger, the folder @d or the folder @d2
which folder is bigger, @d or @d2
which folder takes more space, @d or @d2
which directory is larger, @d or @d2
is the folder @d bigger than the folder @d2
is the directory @d larger than @d2
does the folder @d take more space than @d2
how big are the folders @d and @d2
size of the folders @d and @d2
sizes of the directories @d and @d2
compare the size of the folders @d and @d2
how much space do the folders @d and @d2 take
the folder @d or the folder @d2, what is larger
""", ["sh du -sh @d @d2"], **TWO)
rule(1, """
which file is bigger, @f or @f2
which is bigger, @f or @f2
which is larger, @f or @f2
which one is larger: @f or @f2
what's bigger, @f or @f2
is @f bigger than @f2
is @f larger than @f2
is @f smaller than @f2
compare the sizes of @f and @f2
compare the size of @f with that of @f2
show the sizes of @f and @f2
sizes of @f and @f2
how big are @f and @f2
how large are the files @f and @f2
which takes more space, @f or @f2
does @f take more space than @f2
which of the two is smaller, @f or @f2
@f or @f2, which is larger
""", ["sh ls -lS @f @f2"], f2=pair(None, True))
rule(1, """
which file is newer, @f or @f2
which is newer, @f or @f2
which is more recent, @f or @f2
which one is older, @f or @f2
which was changed last, @f or @f2
which did i edit later, @f or @f2
which version is newer: @f or @f2
what's newer, @f or @f2
is @f newer than @f2
is @f older than @f2
is @f more recent than @f2
was @f changed after @f2
was @f modified before @f2
compare the dates of @f and @f2
compare the modification times of @f and @f2
when were @f and @f2 changed
show the dates of @f and @f2
@f or @f2, which is the newer one
tell me whether @f or @f2 is newer
""", ["sh ls -lt @f @f2"], f2=pair(None, True))

ALGO = [("sha256", "sha256"), ("SHA256", "sha256"), ("sha-256", "sha256"), ("SHA-256", "sha256"), ("md5", "md5"), ("md5", "md5"), ("MD5", "md5"), ("sha1", "sha1"), ("SHA1", "sha1"), ("SHA-1", "sha1"), ("sha512", "sha512"), ("SHA512", "sha512"), ("sha-512", "sha512")]
rule(1.4, """
@a of @f
@a sum of @f
@a hash of @f
@a checksum of @f
@a for @f
@a @f
the @a sum of @f please
what is the @a of @f
what's the @a of @f
what's the @a sum of @f
what is the @a checksum of @f
what is the @a hash for @f
what @a does @f have
which @a sum has @f
calculate the @a of @f
calculate the @a hash of @f
compute the @a checksum of @f
compute @a for @f
get the @a sum of @f
get me the @a of @f
give me the @a of @f
give me the @a hash of @f
show the @a sum of @f
show me the @a checksum of @f
print the @a of @f
tell me the @a of @f
determine the @a hash of @f
generate a @a checksum for @f
make a @a sum of @f
hash @f with @a
run @a on @f
i need the @a of @f
i need the @a checksum of @f
i want the @a hash of @f
i have to check a download, what's the @a of @f
i downloaded @f, what is its @a sum
to verify the download i need the @a of @f
can you calculate the @a of @f
can you give me the @a sum for @f
could you compute the @a hash of @f
please calculate the @a checksum of @f
@f: @a please
@f @a
""", ['fs.hash {"paths":["@f"],"algorithm":"@a"}', "ok", "show"], a=ALGO)
rule(1, """
checksum of @f
checksum for @f
hash of @f
hash @f
hash the file @f
the checksum of @f please
fingerprint of @f
what's the checksum of @f
what is the hash of @f
what checksum does @f have
what's the fingerprint of @f
compute the checksum of @f
compute a hash of @f
calculate the checksum of @f
calculate the hash of @f
get the checksum of @f
give me a checksum of @f
give me the hash of @f
show the hash of @f
show me the checksum of @f
tell me the checksum of @f
make a checksum of @f
i need the checksum of @f
i need a hash of @f
i want the checksum of @f
i have to verify @f, what's its checksum
can you hash @f
can you compute the checksum of @f
could you give me the hash of @f
please calculate the checksum of @f
@f checksum
@f hash
""", ['fs.hash {"paths":["@f"]}', "ok", "show"])
then(1, """
checksums of all @kinds @at
checksums of the @kinds @at
checksum of every one of the @kinds @at
hashes of all @kinds @at
hash all @kinds @at
hash the @kinds @at
compute the checksums of all @kinds @at
calculate checksums for the @kinds @at
calculate the hashes of the @kinds @at
get the checksums of all @kinds @at
give me the hashes of all @kinds @at
show the checksums of the @kinds @at
find all @kinds @at and hash them
find the @kinds @at and compute their checksums
i need the checksums of all @kinds @at
""", 'fs.search {"path":"@P","name_glob":"@kinds"}', 'fs.hash {"paths":"$1"}', cnt=count)
rule(0.8, """
does @f have the sha256 @h
does the sha256 of @f match @h
is the sha256 of @f @h
check that the sha256 of @f is @h
check if @f has the sha256 sum @h
check @f against the sha256 checksum @h
verify the sha256 @h of @f
verify @f, its sha256 should be @h
the sha256 of @f should be @h, is it
the website says the sha256 of @f is @h, does it match
i downloaded @f and its sha256 must be @h, check it
""", ["sh echo '@h  @f' | sha256sum -c"], h=lambda r: "".join(r.choice("0123456789abcdef") for _ in range(64)), f=lambda r: (lambda n: (n, n))(file_name(EXTS)(r).replace(" ", "_").replace("(", "").replace(")", "")))
rule(1, """
what is the file type of @f
what's the file type of @f
what file type is @f
what file type does @f have
what type of file is @f really
what format is @f
what format does @f have
what is the format of @f
which format is @f in
which file format does @f have
which type has the file @f
what is @f really
what exactly is @f, which type
what sort of file is @f
file type of @f
file format of @f
type of @f
format of @f
determine the file type of @f
determine the type of @f
detect the file type of @f
identify the file @f
identify the format of @f
find out what format @f has
find out what type @f is
tell me the file type of @f
tell me the format of @f
show the type of @f
check the type of @f
check what format @f is
is @f a text file
is @f text or binary
is @f binary
is @f a binary file
is @f a real pdf
is @f really an image
is @f really a jpeg
is @f a valid png
is @f actually a zip
is @f a script or a program
is @f compressed
i don't know what @f is, which type of file
i got @f without explanation, what format is it
i can't open @f, what format is it
can you tell me the file type of @f
@f: what format
""", ["sh file @f"])
rule(0.9, """
what encoding is @t
what encoding does @t have
what encoding is used in @t
what is the encoding of @t
what's the charset of @t
what character set does @t use
which encoding does @t use
which encoding is @t in
which charset has @t
encoding of @t
charset of @t
character encoding of @t
text encoding of @t
determine the encoding of @t
detect the encoding of @t
find out the encoding of @t
tell me the encoding of @t
show the encoding of @t
check the encoding of @t
is @t utf-8
is @t in utf-8
is @t utf8 encoded
is @t encoded in utf-8
is @t latin1 or utf-8
is @t ascii
the umlauts in @t are broken, what encoding is it
the special characters in @t look odd, which encoding is it
@t encoding
mime type of @t
what's the mime type of @t
""", ["sh file -i @t"])
rule(1, """
what is the full path of @f
what's the full path of @f
what's the full path to @f
what is the absolute path of @f
what's the absolute path to @f
what's the complete path of @f
what is the real path of @f
full path of @f
full path to @f
absolute path of @f
absolute path to @f please
complete path to @f
real path of @f
canonical path of @f
show the full path of @f
show me the absolute path of @f
print the absolute path of @f
give me the full path of @f
give me the absolute path to @f
get the full path of @f
get the absolute path of @f
tell me the full path of @f
tell me the absolute path to @f
i need the full path of @f
i need the absolute path to @f
can you give me the full path of @f
resolve the path of @f
realpath @f
realpath of @f
""", ["sh readlink -f @f"])
rule(1, """
where am i
where am i right now
where are we
in which folder am i
in which directory am i
which folder am i in
which directory am i in
which folder is this
what folder is this
what folder am i in
what directory am i in
what is the current folder
what's the current directory
what is my current directory
what is the working directory
what's my working directory
what's the path of this folder
what is the full path of this folder
path of this folder
path of the current folder
full path of this directory
current folder
current directory
current path
working directory
working directory?
pwd
pwd please
print working directory
print the working directory
print the current folder
show the current folder's path
show me where i am
show me the path of this folder
show current directory
tell me where i am
tell me which folder i'm in
tell me the current directory
give me the path of the current folder
give me the full path of this folder
i'm lost, where am i
i got lost in my folders, where am i
i don't know which folder i am in
i forgot which directory i'm in
do you know which folder we are in
can you tell me where i am
can you tell me which folder this is
could you print the current directory
""", ["sh pwd"])
rule(0.9, """
where does the link @l point to
where does the symlink @l point
where does the symbolic link @l lead
where does the link @l go
what does the symlink @l point to
what does the link @l point at
what is the target of the link @l
what's the target of the symlink @l
what is behind the link @l
which file is behind the symlink @l
which file does the link @l point to
target of the symlink @l
target of the link @l
show the target of the symlink @l
show me where the link @l points
tell me where the symlink @l points to
resolve the symlink @l
follow the link @l and tell me where it leads
readlink @l
""", ["sh readlink @l"], l=lambda r: r.choice([values.stem(r), values.word(r), "current", "latest", values.folder(r)]))

# ---------------------------------------------------------------- duplicates

rule(1.6, """
find duplicates @at
find duplicate files @at
find all duplicates @at
find files that are identical @at
find identical files @at
find doubles @at
find double files @at
find copies of the same file @at
find files with the same content @at
find files which exist twice @at
find files i have more than once @at
which files are duplicates @at
which files are identical @at
which files are doubled @at
which files are the same @at
which files do i have twice @at
which files do i have several times @at
which files have the same content @at
which files exist more than once @at
which files are copies of each other @at
what files are duplicated @at
what do i have twice @at
what's duplicated @at
list duplicates @at
list duplicate files @at
list all identical files @at
list files that are there twice @at
show duplicates @at
show me duplicate files @at
show me all duplicates @at
show me the files which exist twice @at
show files with identical content @at
duplicates @at
duplicates @at?
duplicate files @at
dupes @at
identical files @at
doubled files @at
same files @at
files with the same content @at
files that exist more than once @at
any duplicates @at
any dupes @at?
are there duplicates @at
are there any duplicate files @at
are there files with the same content @at
are some files @at identical
do i have duplicates @at
do i have duplicate files @at
do i have the same file twice @at
did i save something twice @at
did i copy files twice @at
have i stored anything twice @at
is anything duplicated @at
is something there twice @at
search for duplicates @at
search for duplicate files @at
search for identical files @at
look for duplicates @at
look for doubles @at
look for files with the same content @at
detect duplicates @at
detect duplicate files @at
hunt for dupes @at
check for duplicates @at
check for duplicate files @at
check whether there are duplicates @at
check if some files are identical @at
i think i have many duplicates @at, find them
i think i downloaded things twice @at, find the duplicates
i want to get rid of duplicates, which are there @at
i want to clean up duplicates, list them @at
i need space: which files do i have twice @at
i suspect that some files are the same @at
i need a list of duplicate files @at
can you find duplicates @at
can you find duplicate files @at
can you check for duplicates @at
could you look for identical files @at
please find all duplicate files @at
tell me which files are duplicates @at
tell me if there are duplicates @at
give me a list of duplicates @at
compare all files @at and tell me which are the same
does @the contain duplicates
does @the have duplicate files
check @the for duplicates
check @the for duplicate files
search @the for duplicates
search @the for identical files
scan @the for duplicates
go through @the and find duplicate files
duplicates of @the
""".replace("duplicates of @the\n", ""), ["sh find @P -type f -exec md5sum {} + | sort | uniq -w32 -D"])
rule(0.8, """
find files with the same name @at
find files that have the same name in different folders @at
find duplicate file names @at
which file names occur more than once @at
which file names exist several times @at
which files have the same name @at
which names are used twice @at
list duplicate file names @at
list file names that appear more than once @at
show file names that exist twice @at
show me duplicate names @at
file names that occur several times @at
duplicate filenames @at
same file name in several folders @at
are there files with the same name @at
do i have files with the same name @at
do any file names appear twice @at
search for equal file names @at
look for files with identical names @at
""", [r"sh find @P -type f -printf '%f\n' | sort | uniq -d"])


# ---------------------------------------------------------------- text inside files

GREP = """
~find @q @at
find @q in the files @at
find @q in all files @at
find all files containing @q @at
find all files that contain @q @at
find all files that mention @q @at
find files with @q in them @at
find files that contain the text @q @at
find files that contain the word @q @at
find files in which @q occurs @at
find every file with @q in its text @at
find every mention of @q @at
find every place where @q is used @at
find all places with @q @at
find all occurrences of @q @at
find where @q is mentioned @at
find where i wrote @q @at
find the file where i wrote @q @at
find the file in which i mentioned @q @at
find the file that says @q @at
find the text @q @at
find the word @q in my files @at
find the line with @q @at
which files contain @q @at
which files contain the word @q @at
which files contain the text @q @at
which files mention @q @at
which files say @q @at
which files have @q in them @at
which files have @q inside @at
which files include the string @q @at
which files talk about @q @at
which files use @q @at
which files refer to @q @at
which file contains @q @at
which file contains the text @q @at
which file mentions @q @at
which file has @q in it @at
which file says @q @at
which file did i write @q in @at
which of the files @at contain @q
which of my files mention @q
what files contain @q @at
what files mention @q @at
what files have the word @q in them @at
what file has @q inside @at
where is @q mentioned @at
where is @q used @at
where is @q written @at
where is @q defined @at
where is @q set @at
where is the text @q @at
where is the word @q used @at
where does @q occur @at
where does @q appear @at
where does it say @q @at
where do i mention @q @at
where do we use @q @at
where did i write @q @at
where did i mention @q @at
where did i write about @q @at
where have i used @q @at
where have i written @q @at
where in my files is @q @at
in which file is @q @at
in which file is @q mentioned @at
in which file did i write @q @at
in which files does @q occur @at
in which files is @q used @at
in what file does @q appear @at
grep @q @at
grep for @q @at
grep -r @q @at
grep -rn @q @at
grep everything for @q @at
grep all files for @q @at
search @q in the files @at
search @q inside all files @at
search for @q inside the files @at
search for @q in the text of the files @at
search for the text @q @at
search for the word @q @at
search for the phrase @q @at
search for the string @q @at
search for files that contain @q @at
search for files containing @q @at
search the files @at for @q
search the contents of the files @at for @q
search all files @at for @q
search all files @at for the word @q
search my files for @q @at
search inside files for @q @at
full text search for @q @at
do a full text search for @q @at
do a text search for @q @at
look for @q inside the files @at
look for @q in all files @at
look for the text @q @at
look for the word @q @at
look for the phrase @q @at
look for files that mention @q @at
look for files with the text @q @at
look through the files @at for @q
look inside all files for @q @at
look up where @q is mentioned @at
scan all files @at for @q
scan the files @at for the word @q
go through all files @at and look for @q
go through the files @at and find @q
list files containing @q @at
list all files that contain @q @at
list the files that mention @q @at
list the files with the word @q in them @at
list all lines with @q @at
list every line that contains @q @at
show files containing @q @at
show all files that contain @q @at
show me files that mention @q @at
show me the files with @q inside @at
show me the files in which @q occurs @at
show me where @q is used @at
show me where @q appears @at
show me every line with @q @at
show all lines containing @q @at
show all lines that mention @q @at
show all occurrences of @q @at
files containing @q @at
files that contain @q @at
files that mention @q @at
files with the word @q inside @at
files with @q in the text @at
lines with @q @at
lines containing @q @at
all lines with @q in the files @at
occurrences of @q @at
mentions of @q @at
every mention of @q @at
any file with @q in it @at
any mention of @q @at
is @q mentioned anywhere @at
is @q used anywhere @at
is @q written anywhere @at
is @q in any of the files @at
is the word @q in any file @at
is there a file that contains @q @at
is there a file that mentions @q @at
is there anything about @q in my files @at
is there any mention of @q @at
are there files that contain @q @at
are there any files with @q in them @at
does any file contain @q @at
does any file mention @q @at
does any of the files @at contain @q
does @q appear anywhere @at
does @q occur in any file @at
do any files mention @q @at
do i mention @q anywhere @at
do i use @q anywhere @at
do i have a file that contains @q @at
do i have any file about @q, look inside the files @at
did i write @q anywhere @at
did i mention @q anywhere @at
have i written @q somewhere @at
i wrote @q somewhere, find it @at
i wrote @q in some file @at
i wrote something about @q, in which file was it @at
i know i wrote @q somewhere @at
i remember writing @q, but in which file @at
i remember a line with @q, where is it @at
i'm looking for the text @q @at
i'm looking for a file that contains @q @at
i'm looking for a file with @q in it @at
i'm looking for the place where @q is used @at
i'm searching for the word @q @at
i need all files that contain @q @at
i need all files in which @q is mentioned @at
i need to find the text @q @at
i need to find where @q is used @at
i want to know which files contain @q @at
i want to know where @q is used @at
i want all lines with @q @at
i can't remember which file contains @q @at
i don't know which file has @q in it @at
can you find @q in my files @at
can you find the file that contains @q @at
can you find where @q is mentioned @at
can you search all files for @q @at
can you search for the text @q @at
can you grep for @q @at
can you check which files contain @q @at
can you look inside the files for @q @at
could you find all files that mention @q @at
could you search the files @at for @q
could you tell me which file contains @q @at
please find all files that contain @q @at
please search for the text @q @at
please look through all files for @q @at
please grep @q @at
help me find the file with @q in it @at
help me find where i wrote @q @at
tell me which files contain @q @at
tell me which file mentions @q @at
tell me where @q is used @at
give me all files with @q in them @at
give me a list of files that contain @q @at
give me all lines with @q @at
get all files containing @q @at
the file says @q but i forgot its name, find it @at
the error message says @q, where in the code is that @at
the client asks about @q, which files mention it @at
my boss wants to know where @q is mentioned @at
@q is written somewhere @at, but in which file
@q must be somewhere in these files @at
@q appears in which files @at
how often does @q occur @at
how often is @q used @at
how many times does @q appear @at
how many times is @q mentioned @at
how many lines contain @q @at
count the occurrences of @q @at
count the lines with @q @at
number of lines with @q @at
in @the, which files contain @q
in @the, where is @q used
search @the for the text @q
search @the for @q inside the files
search in @the for the word @q
search through the files of @the for @q
grep @q in @the
look for the text @q in @the
look in @the for files that contain @q
look through @the for the word @q
does anything in @the mention @q
does any file of @the contain @q
go through @the and find all files with @q in the text
scan @the for the string @q
check whether any file in @the mentions @q
which files of @the contain @q
which files of @the mention @q
"""
rule(5, GREP, ['fs.search {"path":"@P","text":"@q"}', "ok @cnt", "show"], none=0.1)
rule(2.6, """
find @q in the @kinds @at
find @q in all @kinds @at
find @q in my @kinds @at
find the word @q in the @kinds @at
find @kinds containing @q @at
find @kinds that contain @q @at
find all @kinds that mention @q @at
find all @kinds with the word @q inside @at
find the @kinds in which @q occurs @at
find where @q is used in the @kinds @at
find all occurrences of @q in @kinds @at
which @kinds contain @q @at
which @kinds mention @q @at
which @kinds use @q @at
which @kinds have @q in them @at
which @kinds @at contain the text @q
which of the @kinds @at contain @q
which of my @kinds mention @q @at
what @kinds contain @q @at
what @kinds have @q inside @at
where in the @kinds is @q @at
where in my @kinds is @q mentioned @at
where in the @kinds @at is @q used
in which of the @kinds is @q @at
in which @kinds does @q occur @at
in which @kinds did i write @q @at
grep @q in all @kinds @at
grep @q in the @kinds @at
grep the @kinds @at for @q
grep for @q in @kinds @at
search @q in the @kinds @at
search for @q in all @kinds @at
search for @q in my @kinds @at
search for @kinds that contain @q @at
search the @kinds @at for @q
search all @kinds @at for the word @q
search my @kinds for @q @at
search through all @kinds for @q @at
look for @q in the @kinds @at
look for @q in all @kinds @at
look for @kinds containing @q @at
look through the @kinds @at for @q
look inside the @kinds for @q @at
scan the @kinds @at for @q
go through all @kinds @at and find @q
list @kinds containing @q @at
list all @kinds that mention @q @at
list the lines with @q in the @kinds @at
show @kinds that contain @q @at
show me all @kinds containing @q @at
show me the @kinds that mention @q @at
show me where @q is used in the @kinds @at
show all lines with @q in @kinds @at
@kinds containing @q @at
@kinds that contain @q @at
@kinds that mention @q @at
@kinds with @q in the text @at
@kinds with the word @q in them @at
lines with @q in the @kinds @at
occurrences of @q in the @kinds @at
mentions of @q in my @kinds @at
is @q mentioned in any of the @kinds @at
is @q used in the @kinds @at
are there @kinds that contain @q @at
do any @kinds mention @q @at
do the @kinds @at contain @q
do i have @kinds that mention @q @at
i need all @kinds that contain @q @at
i need the @kinds in which @q is mentioned @at
i'm looking for @kinds with @q in the text @at
i'm looking for @q in the @kinds @at
i want all @kinds @at that contain @q
can you find @kinds that contain @q @at
can you search the @kinds for @q @at
could you grep the @kinds @at for @q
please search all @kinds for @q @at
tell me which @kinds contain @q @at
give me all @kinds with @q in them @at
how often does @q occur in the @kinds @at
how many lines of the @kinds @at contain @q
count the lines with @q in the @kinds @at
""", ['fs.search {"path":"@P","name_glob":"@kinds","text":"@q"}', "ok @cnt", "show"], none=0.1, kinds=lambda r: r.choice(TEXT_MANY))
rule(2, """
find @q in @t
find the word @q in @t
find the line with @q in @t
find all lines with @q in @t
find every @q in @t
find where @q is in @t
search @t for @q
search @t for the word @q
search for @q in @t
search for the text @q in @t
search the file @t for @q
look for @q in @t
look for lines with @q in @t
look in @t for @q
look up @q in @t
grep @q @t
grep @q in @t
grep for @q in @t
grep @t for @q
show lines with @q in @t
show the lines in @t that contain @q
show the lines of @t with @q
show me all lines of @t that mention @q
show me the lines with @q from @t
show me every line in @t that has @q in it
show me what @t says about @q
show only the lines with @q from @t
list the lines of @t that contain @q
list all lines in @t with @q
print the lines with @q in @t
print all lines from @t that contain @q
give me the lines of @t with @q
give me all lines in @t that mention @q
get all lines with @q from @t
lines with @q in @t
lines in @t containing @q
all lines of @t that contain @q
every line in @t with @q
occurrences of @q in @t
mentions of @q in @t
which lines of @t contain @q
which lines in @t mention @q
which lines of @t have @q in them
what lines in @t contain @q
what does @t say about @q
where in @t is @q
where in @t does @q appear
where is @q in @t
where is @q mentioned in @t
where does @t mention @q
where does @t say @q
where in the file @t did i write @q
on which line of @t is @q
in which line of @t does @q appear
is @q in @t
is @q mentioned in @t
is the word @q in @t
is there a line with @q in @t
is there anything about @q in @t
is there an entry @q in @t
does @t contain @q
does @t contain the word @q
does @t mention @q
does @t have a line with @q
does @t say anything about @q
does the file @t contain @q
does @q appear in @t
does @q occur in @t
did i write @q in @t
did i mention @q in @t
have i put @q in @t
check @t for @q
check if @t contains @q
check if @q is in @t
check whether @t mentions @q
check whether there's @q in @t
tell me if @t contains @q
tell me whether @q is in @t
i need the lines with @q from @t
i want all lines of @t with @q
i want to know if @q is in @t
i'm looking for @q in @t
can you find @q in @t
can you search @t for @q
can you check if @t contains @q
could you look for @q in @t
please search @t for @q
filter @t for @q
filter the lines with @q out of @t and show them
go through @t and find all lines with @q
only the lines of @t with @q please
@t: lines with @q
""", ['fs.search {"path":"@t","text":"@q"}', "ok @cnt", "show"], none=0.12)
rule(1.1, """
which files don't contain @q @at
which files do not contain @q @at
which files don't mention @q @at
which files do not mention the word @q @at
which files @at have no @q in them
which files lack @q @at
which files are without @q @at
what files do not contain @q @at
find files that don't contain @q @at
find files that do not contain the text @q @at
find files without @q in the text @at
find all files that lack @q @at
find the files that don't mention @q @at
list files not containing @q @at
list all files that do not have @q in them @at
list the files that don't mention @q @at
show files that don't contain @q @at
show me the files without @q inside @at
show me all files in which @q does not occur @at
files not containing @q @at
files that do not contain @q @at
files that don't mention @q @at
files without the word @q in them @at
in which files is @q missing @at
in which files is there no @q @at
search for files that don't contain @q @at
tell me which files lack @q @at
i forgot to put @q in some files, which ones don't have it @at
every file should contain @q, which ones don't @at
""", ["sh grep -rL @q @P"], q=lambda r: (lambda p: (f"'{p}'" if r.random() < 0.3 else f'"{p}"' if r.random() < 0.4 else p, p))(values.pattern(r)))
_P2 = lambda r: (lambda p: (f"'{p}'" if r.random() < 0.25 else f'"{p}"' if r.random() < 0.35 else p, p))(values.pattern(r))
rule(0.9, """
which files contain both @q and @z @at
which files contain @q and also @z @at
which files mention @q as well as @z @at
find files that contain both @q and @z @at
find files with @q and @z in the text @at
find all files in which @q and @z occur @at
list files containing both @q and @z @at
show me files that mention @q and @z, both of them @at
files with both @q and @z in them @at
files that contain @q as well as @z @at
search for files in which both @q and @z appear @at
in which files are @q and @z both used @at
""", ["sh grep -rlZ @q @P | xargs -0r grep -l @z"], q=_P2, z=_P2)
rule(0.9, """
find @q with exactly this capitalization @at
find @q in the files @at, case sensitive
find exactly @q in the files @at, upper and lower case matter
search for @q case sensitively @at
search the files @at for @q, mind the case
search @q in all files @at, case matters
case sensitive search for @q @at
grep @q case sensitive @at
which files contain @q in exactly this spelling @at
look for @q in the files @at, respecting upper and lower case
@q in all files @at, case-sensitive
""", ['fs.search {"path":"@P","text":"@q","case":true}', "ok @cnt", "show"], none=0.1)
rule(0.9, """
what's left to do @at
what is still to do @at
which todos are there @at
which TODOs are left @at
what todos do i have in the code @at
show all todos @at
show me the TODO comments @at
list the todos @at
list all TODOs in the code @at
find all TODOs @at
find TODO comments @at
search for TODOs @at
open todos @at
todos @at
TODOs in the code @at
TODO comments @at
are there TODOs left @at
any todos left @at
where did i leave a TODO @at
did i leave any todos @at
grep TODO @at
all TODO lines @at
unfinished places in the code, TODOs @at
""", ['fs.search {"path":"@P","text":"TODO","case":true}', "ok @cnt", "show"], none=0.1)
rule(0.8, """
show @q in @t with @k lines of context
show @q in @t with @k lines around it
show me @q in @t and the @k lines around each hit
find @q in @t and show @k lines of context
find @q in @t with @k lines before and after
grep @q in @t with @k lines of context
grep -C @k @q @t
search @t for @q and show the @k lines around it
where is @q in @t? give me @k lines of context
lines with @q in @t plus @k lines before and after
i need the lines with @q in @t with @k lines of context
""", ["sh grep -C @k @q @t"], k=[("two", "2"), ("2", "2"), ("three", "3"), ("3", "3"), ("five", "5"), ("5", "5"), ("4", "4"), ("10", "10"), ("ten", "10")], q=_P2)
rule(0.9, """
show the lines of @t without @q
show me the lines in @t that don't contain @q
show @t but without the lines with @q
show @t except the lines that mention @q
all lines of @t without @q
all lines in @t that do not contain @q
lines of @t that don't have @q
lines in @t not containing @q
which lines of @t do not contain @q
which lines in @t don't mention @q
print @t but leave out lines with @q
print all lines from @t except those with @q
give me the lines of @t that do not mention @q
filter out the lines with @q from @t and show the rest
hide the lines with @q in @t
read @t and skip all lines with @q
grep -v @q @t
everything in @t except lines with @q
""", ["sh grep -v @q @t"], q=_P2)
rule(0.9, """
how many lines of @t contain @q
how many lines in @t mention @q
how many lines with @q are in @t
how many lines in @t have @q
in how many lines of @t does @q occur
count the lines with @q in @t
count lines containing @q in @t
count how many lines of @t contain @q
number of lines with @q in @t
number of lines in @t that contain @q
tell me how many lines of @t contain @q
how many @q lines are in @t
""", ["sh grep -c @q @t"], q=_P2)

# ---------------------------------------------------------------- other finds

rule(1.1, """
find broken symlinks @at
find broken links @at
find dead links @at
find dangling symlinks @at
find symlinks that point nowhere @at
find links whose target is gone @at
find links that lead nowhere @at
which symlinks are broken @at
which links are dead @at
which links don't work anymore @at
which symbolic links point to nothing @at
which symlinks have no target @at
list broken symlinks @at
list dead symlinks @at
list dangling links @at
show broken symlinks @at
show me dead links @at
show me symlinks that lead nowhere @at
broken symlinks @at
broken links @at
dead symlinks @at
dangling links @at
are there broken symlinks @at
are there any dead links @at
do i have broken symlinks @at
are any links broken @at
are all symlinks ok @at, or are some broken
search for broken links @at
look for broken symlinks @at
check for broken symlinks @at
check the symlinks @at, which are broken
check @the for broken links
does @the contain broken symlinks
""", ["sh find @P -xtype l"])
USER = lambda r: r.choice(values.PEOPLE) if r.random() < 0.7 else r.choice(["root", "www-data", "postgres", "nobody", "admin", "deploy", "git", "mysql", "nginx"])
rule(1.1, """
find files owned by @u @at
find all files that belong to @u @at
find files of the user @u @at
find @u's files @at
find everything that belongs to @u @at
which files belong to @u @at
which files are owned by @u @at
which files does @u own @at
which files are from the user @u @at
what does @u own @at
what belongs to @u @at
what files does the user @u have @at
list files owned by @u @at
list everything that belongs to the user @u @at
list @u's files @at
show files owned by @u @at
show me all files of user @u @at
show me what belongs to @u @at
files owned by @u @at
files of user @u @at
files belonging to @u @at
everything owned by @u @at
are there files owned by @u @at
does @u own any files @at
search for files of the user @u @at
i need all files that belong to @u @at
which files in @the belong to @u
""", ["sh find @P -user @u"], u=USER)
rule(0.7, """
find files not owned by @u @at
find files that don't belong to @u @at
which files do not belong to @u @at
which files are not owned by @u @at
list everything that isn't owned by @u @at
show files that belong to someone other than @u @at
files not belonging to @u @at
files with an owner other than @u @at
are there files that don't belong to @u @at
""", ["sh find @P ! -user @u"], u=USER)
rule(0.7, """
find files of the group @g @at
find files that belong to the group @g @at
which files belong to the group @g @at
which files have the group @g @at
list files owned by the group @g @at
show all files with group @g @at
files of group @g @at
files belonging to the group @g @at
""", ["sh find @P -group @g"], g=values.group)
rule(1, """
find files with permissions @m @at
find files with mode @m @at
find all files with the rights @m @at
find everything with permission @m @at
which files have permissions @m @at
which files have mode @m @at
which files are set to @m @at
what has the permissions @m @at
list files with permissions @m @at
list everything with mode @m @at
show files with mode @m @at
show me files that have @m permissions @at
files with permission @m @at
files with chmod @m @at
files that are chmod @m @at
are there files with @m permissions @at
does anything have mode @m @at
search for files with mode @m @at
""", ["sh find @P -perm @m"], m=values.mode)
rule(0.9, """
find executable files @at
find all executables @at
find files i can run @at
find programs @at, i mean executable files
which files are executable @at
which files can i execute @at
which files can be run @at
which files have the x bit set @at
which files are runnable @at
what can i run @at
list executable files @at
list the executables @at
show executable files @at
show me what can be executed @at
show me all files with execute permission @at
executable files @at
executables @at
runnable files @at
are there executables @at
are any files executable @at
search for executable files @at
look for files with execute permission @at
""", ["sh find @P -type f -perm -u+x"])
rule(0.9, """
find world writable files @at
find files everyone can write @at
find files that anybody can change @at
which files are world writable @at
which files can everybody write to @at
which files can anyone change @at
which files are writable for all @at
which files can others modify @at
list world-writable files @at
show world writable files @at
show me files that everyone can modify @at
world writable files @at
files writable by everyone @at
are there world writable files @at
can strangers change any files @at? list the world writable ones
security check: which files are world writable @at
""", ["sh find @P -type f -perm -o+w"])
rule(0.8, """
find files with spaces in the name @at
find names with spaces @at
find files whose name has a space in it @at
which files have spaces in the name @at
which names contain spaces @at
which files have blanks in their name @at
list files with spaces in their names @at
show files with a space in the name @at
show me all names with blanks @at
files with spaces in the name @at
filenames with spaces @at
are there files with spaces in the name @at
do any file names contain spaces @at
spaces break my script, which files have spaces in the name @at
""", ["sh find @P -name '* *'"])
rule(0.7, """
find files with capital letters in the name @at
find files with uppercase letters in their name @at
which files have capital letters in the name @at
which file names contain upper case letters @at
which files are not all lower case @at
list files with upper case letters in the name @at
show me file names with capitals @at
files with capitals in the name @at
are there file names with uppercase letters @at
""", ["sh find @P -type f -name '*[A-Z]*'"])
rule(0.7, """
find files with digits in the name @at
find files with a number in the name @at
which files have numbers in their name @at
which file names contain digits @at
list files with digits in the name @at
show me the files with a number in the name @at
files with numbers in the name @at
files whose name contains a digit @at
are there files with digits in the name @at
""", ["sh find @P -type f -name '*[0-9]*'"])
rule(0.9, """
find files without an extension @at
find files without extension @at
find files with no file ending @at
find all files that have no extension @at
which files have no extension @at
which files have no ending @at
which files lack an extension @at
list files without an extension @at
list the files that have no ending @at
show files without extension @at
show me the files with no extension @at
files without extension @at
files with no extension @at
files without an ending @at
are there files without an extension @at
do i have files without extension @at
search for files without file extension @at
""", ["sh find @P -type f ! -name '*.*'"])
rule(1.2, """
find files newer than @f @at
find files that are newer than @f @at
find everything changed after @f @at
find all files modified later than @f @at
which files are newer than @f @at
which files were changed after @f @at
which files changed since @f was written @at
which files are more recent than @f @at
what is newer than @f @at
list files newer than @f @at
list the files modified after @f @at
show files newer than @f @at
show me everything that's more recent than @f @at
files newer than @f @at
files changed after @f @at
anything newer than @f @at
are there files newer than @f @at
search for files newer than the file @f @at
""", ["sh find @P -type f -newer @f"])
rule(0.8, """
find files older than the file @f @at
find files that were changed before @f @at
which files are older than the file @f @at
which files were last changed before @f @at
list files older than the file @f @at
show me the files that are older than @f @at
files not newer than @f @at
files modified before @f @at
""".replace("files not newer than @f @at\n", ""), ["sh find @P -type f ! -newer @f ! -samefile @f"])
DATE = lambda r: (lambda y, m, d: (f"{y}-{m:02}-{d:02}",) * 2)(r.randint(2015, 2026), r.randint(1, 12), r.randint(1, 28))
rule(1.2, """
find files changed since @d @at
find files changed after @d @at
find files modified since @d @at
find files newer than @d @at
find everything i changed since @d @at
which files changed since @d @at
which files were modified after @d @at
which files are newer than @d @at
which files did i edit since @d @at
what changed since @d @at
what has changed since @d @at
what was modified after @d @at
list files changed since @d @at
list files modified after @d @at
list everything that changed after @d @at
show files changed since @d @at
show me what changed since @d @at
show me all files from after @d @at
files changed since @d @at
files modified after @d @at
files newer than @d @at
changes since @d @at
everything since @d @at
i need all files changed since @d @at
my boss needs everything changed since @d @at
which files of @the changed since @d
""", ["sh find @P -type f -newermt @d"], d=DATE)
rule(1, """
find files from before @d @at
find files not changed since @d @at
find files older than @d @at
find files last modified before @d @at
which files are from before @d @at
which files were not changed since @d @at
which files are older than @d @at
what hasn't been touched since @d @at
what wasn't modified since @d @at
list files from before @d @at
list files older than @d @at
show files last changed before @d @at
show me everything that wasn't touched since @d @at
files from before @d @at
files older than @d @at
files not modified since @d @at
anything older than @d @at
""", ["sh find @P -type f ! -newermt @d"], d=DATE)
rule(1, """
find files changed between @d and @e @at
find files modified between @d and @e @at
find files from @d to @e @at
which files were changed between @d and @e @at
which files did i edit between @d and @e @at
which files are from between @d and @e @at
what changed between @d and @e @at
what was modified from @d to @e @at
list files modified between @d and @e @at
list everything changed between @d and @e @at
show files changed between @d and @e @at
show me what i did between @d and @e, the changed files @at
files from between @d and @e @at
files modified from @d until @e @at
changes between @d and @e @at
""", ["sh find @P -type f -newermt @d ! -newermt @e"], d=lambda r: (f"{r.randint(2015, 2020)}-{r.randint(1, 12):02}-{r.randint(1, 28):02}",) * 2, e=lambda r: (f"{r.randint(2021, 2026)}-{r.randint(1, 12):02}-{r.randint(1, 28):02}",) * 2)
_DAYN = lambda r: str(r.choice([7, 10, 14, 20, 30, 45, 60, 90, 100, 120, 180, 200, 300, 365, r.randint(2, 400)]))
rule(0.9, """
find files i haven't opened for @d days @at
find files not opened in @d days @at
find files that were not read for @d days @at
find files not accessed in the last @d days @at
which files were not opened in the last @d days @at
which files haven't i opened in @d days @at
which files has nobody read for @d days @at
which files have not been accessed for @d days @at
what haven't i opened for @d days @at
what did nobody use for @d days @at
list files not accessed for @d days @at
list files nobody opened in @d days @at
show files not used for @d days @at
show me what hasn't been opened in @d days @at
files not opened for @d days @at
files not accessed in @d days @at
unused files @at, not opened for @d days
""", ["sh find @P -type f -atime +@d"], d=_DAYN)
rule(0.7, """
find files opened in the last @d days @at
find files i read in the last @d days @at
which files were opened in the last @d days @at
which files did i open in the last @d days @at
which files were accessed in the past @d days @at
what did i open in the last @d days @at
list files accessed in the last @d days @at
show files that were opened within the last @d days @at
files opened in the last @d days @at
files accessed in the last @d days @at
""", ["sh find @P -type f -atime -@d"], d=_DAYN)
rule(0.8, """
find the file with the longest name @at
which file has the longest name @at
which file name is the longest @at
what's the longest file name @at
what is the longest filename @at
longest file name @at
longest filename @at
show me the longest file name @at
tell me which file has the longest name @at
the file with the longest name @at
""", [r"sh find @P -type f -printf '%f\n' | awk '{ print length, $0 }' | sort -rn | head -n 1 | cut -d' ' -f2-"])
rule(0.7, """
find the deepest folder @at
which folder is nested deepest @at
which folder is the deepest @at
what's the most deeply nested folder @at
what is the deepest folder @at
deepest folder @at
deepest directory @at
most deeply nested directory @at
show me the most deeply nested folder @at
how deep does the folder tree go @at
how deeply are the folders nested @at
""", [r"sh find @P -type d -printf '%d %p\n' | sort -rn | head -n 1"])
rule(0.9, """
show the tree @at, @k levels deep
show the tree @at down to @k levels
show the structure @at but only @k levels
tree @at, depth @k
tree @at with @k levels
folder tree @at, at most @k levels
show me the folder structure @at, max @k levels
print the tree @at up to level @k
directory tree @at limited to @k levels
tree of @the, @k levels
tree of @the, at most @k levels deep
show the tree of @the down to @k levels
show @the as a tree with only @k levels
show @the as a tree, @k levels deep
draw the tree of @the up to @k levels
structure of @the, only @k levels deep
i only need @k levels of the tree of @the
tree -L @k @the
""", ["sh tree -L @k @P"], k=[("two", "2"), ("2", "2"), ("three", "3"), ("3", "3"), ("4", "4"), ("four", "4"), ("5", "5"), ("1", "1"), ("6", "6")])
SHE = lambda r: r.choice("txt log csv pdf png jpg mp3 mp4 zip json py md mkv mov wav docx tmp bak sql iso flac".split())
_SHDIR = lambda r: next(x for x in iter(lambda: place(True)(r), None) if x[1] != ".")
rule(1, """
~how much space do all .@e files take @at
~how much space do the .@e files use @at
~how much space do my @e files need @at
~how much do all @e files @at weigh together
~how big are all .@e files together @at
~how big are the @e files in total @at
~how large are all the .@e files @at in sum
~total size of all .@e files @at
~total size of the @e files @at
~combined size of all .@e files @at
~overall size of @e files @at
~sum of the sizes of all .@e files @at
~size of all @e files together @at
~add up the sizes of all .@e files @at
~calculate the total size of the .@e files @at
~sum up how much space the @e files take @at
~what do all the @e files @at weigh together
~what's the total size of my .@e files @at
~tell me the total size of the .@e files @at
~disk usage of all @e files @at
~i want to burn all @e files @at, how big are they together
""", ["sh find @P -name '*.@e' -exec du -ch {} + | tail -n 1"], e=SHE, at=_SHDIR)
rule(0.6, """
how much space do all .@e files take
how much space do the .@e files use
how much space do my @e files need
how much do all @e files weigh together
how big are all .@e files together
how big are the @e files in total
how large are all the .@e files in sum
total size of all .@e files
total size of the @e files
combined size of all .@e files
overall size of @e files
sum of the sizes of all .@e files
size of all @e files together
add up the sizes of all .@e files
calculate the total size of the .@e files
sum up how much space the @e files take
what do all the @e files weigh together
what's the total size of my .@e files
tell me the total size of the .@e files
disk usage of all @e files
i want to burn all @e files, how big are they together
""", ["sh du -ch *.@e | tail -n 1"], e=SHE)

# ---------------------------------------------------------------- disk space

rule(1.8, """
how much space is left
how much space is left on my disk
how much space do i have left
how much space do i still have
how much space do i have
how much space is free
how much space is still free
how much free space is there
how much free space do i have
how much free space is left on this machine
how much disk space is left
how much disk space do i have
how much disk space do we have left
how much disk is left
how much storage is left
how much storage do i have left
how much storage do i have on this phone
how much storage is free on my phone
how much room is left
how much room do i have on the disk
how much room is left on the drive
how many gigs are left
how many gigs are free
how many gigabytes are free
how many gigabytes do i have left
how many GB free do i have
how full is my disk
how full is the disk
how full is my hard drive
how full is my phone
how full is the storage
how full is my ssd
how full is everything
how is my disk doing, space-wise
is my disk full
is my disk nearly full
is the disk almost full
is my hard drive full
is my storage full
is my phone's storage full
is there enough space
is there enough disk space
is there any space left
is there space left on the disk
is there still room on my disk
do i have enough space
do i have enough space for a 20 GB download
do i have enough disk space left
do i have any space left
do i have room for 10 gigs
do i still have space for a big game
do we have enough disk space
am i running out of space
am i running out of disk space
am i running low on storage
am i low on disk space
will i run out of space soon
can i still download 50 GB
check disk space
check the disk space
check my free space
check free disk space
check how much space is left
check how full the disk is
check the storage
show disk space
show free space
show free disk space
show the disk usage of the machine
show me the free space
show me how much space is left
show me how full my disk is
show me my disks and their free space
show me the space on all drives
tell me how much space is left
tell me how much disk space i have
tell me the free disk space
tell me how full the disk is
give me the free disk space
free space
free space please
free disk space
free storage
disk space
disk space left
disk space?
remaining disk space
remaining space
available space
available disk space
space left
space left?
space remaining
storage left
storage status
disk status
disk usage
disk usage overview
df
df -h
df please
i need to know how much space is left
i want to know how full my disk is
i want to install something big, how much space is left
i want to download a movie, is there enough space
i'd like to know the free space on my disk
i get the error no space left on device, how full is the disk
it says no space left, how full is the disk
my computer says the disk is full, check it
the disk seems full, check how much is left
what's my free disk space
what's the free space on my drives
what is the available disk space
what disks do i have and how full are they
which disk is full
which drive has the most free space
which partitions are full
usage of the disks
""".replace("disk usage\ndisk usage overview\n", "disk usage overview of the machine\n"), ["system.disk {}"])
MNT = lambda r: r.choice(["/", "/home", "/tmp", "/var", "/boot", "/opt", "/srv", "/data", "/mnt/usb", "/mnt/backup", "/mnt/nas", "/media/usb", "/media/stick", "/sdcard", "/storage/emulated/0", "/mnt/" + values.word(r), "/media/" + values.gibberish(r), "/media/" + r.choice(values.PEOPLE), "/" + values.word(r)])
rule(1.1, """
how much space is left on @m
how much space is free on @m
how much space is there on @m
how much free space does @m have
how much free space is on @m
how much room is left on @m
how much disk space is left on @m
how many gigs are free on @m
how many gigabytes are left on @m
how full is the disk at @m
how full is the partition @m
how full is the drive @m
is there space left on @m
is there enough room on @m
is the drive @m full
is the partition @m almost full
do i have space on @m
free space on @m
free disk space on @m
space left on @m
remaining space on @m
available space on @m
check the free space on @m
check how much space is left on @m
show the free space on @m
show me how full the partition @m is
tell me how much space is left on @m
df @m
df -h @m
i want to copy files to @m, how much space is free there
i want to back up to @m, how much room is left there
i plugged in a stick at @m, how much is free on it
what's the free space on @m
""", ['system.disk {"path":"@m"}'], m=MNT)
rule(1, """
why is my disk full
why is my disk so full
why is the disk nearly full
why is my hard drive full
why is there no space left on my disk
why is my storage full
my disk is full, what takes all the space
my disk is full, what's eating it
my disk is almost full, what is taking up the space
my disk is full, find out why
my hard drive is full, what's filling it
my drive is nearly full, what takes up so much room
the disk is full, what's using the space
the disk is nearly full, which files take the space
the disk is full, what can i delete? show the biggest files
disk full, why
check the disk space and show me the biggest files
check how full the disk is and list the largest files
show the free space and the biggest files
how full is the disk and what are the biggest files
how much space is left and which files are the largest
""", ["system.disk {}", "ok", 'fs.list {"path":".","recursive":true,"sort":"size","limit":10,"kind":"file"}', "ok 10", "show"])
rule(0.8, """
how full is the disk and which folders are the biggest
how much space is left and which folders take the most
check the disk space, then show me the biggest folders
check the free space and list the largest directories
show the free disk space and the biggest folders
disk space and biggest folders please
my disk is full, which folders take the most space
my disk is nearly full, which folders are the biggest
the disk is full, in which folders is all the space
why is my disk full, by folder
""", ["system.disk {}", "ok", 'fs.disk_usage {"path":".","by":"folders","top":10}', "ok", "show"])


# ---------------------------------------------------------------- more: lists with facts, folders, archives, exceptions

rule(1.1, """
list the files @at with their sizes
list files @at with size
list files @at with size and date
list files with details @at
list the files @at with all details
list everything @at with sizes
list everything @at in detail
list everything @at with permissions
list the files @at with dates
show the files @at and how big they are
show the files @at with their sizes
show files with sizes @at
show file sizes @at
show me the files @at with their permissions
show me the details of the files @at
show me a detailed list of the files @at
show me who owns the files @at
detailed list @at
detailed listing @at
long listing @at
long list of the files @at
files with sizes @at
files and their sizes @at
file sizes @at
files and dates @at
how big are the files @at
how big are the single files @at
how large is each file @at
what are the sizes of the files @at
what permissions do the files @at have
which permissions do the files have @at
who owns the files @at
when were the files @at changed
ls -l
ls -lh
ls -l please
ll
ll please
sizes of the files @at
permissions of the files @at
give me a detailed listing @at
i want to see the files @at with size and date
ls -l @the
ls -lh @the
ll @the
long listing of @the
detailed listing of @the
list @the in detail
list @the with sizes
list @the with details
list @the with permissions and owners
show @the in detail
show the contents of @the with sizes
contents of @the with sizes and dates
how big are the files in @the
what size do the files in @the have
""", ['fs.list {"path":"@P"}', "ok @cnt", "show"])
for _words, _sort, _w in [(["newest", "latest", "most recent", "most recently changed", "last changed", "youngest"], NEW, 0.8), (["oldest"], OLD, 0.4)]:
    rule(_w, """
the @best folder @at
@best folder @at
@best directory @at
what is the @best folder @at
what's the @best folder @at
which folder is the @best @at
which directory @at is the @best
which is the @best folder @at
find the @best folder @at
find me the @best directory @at
show me the @best folder @at
name of the @best folder @at
where is the @best folder @at
tell me which folder is the @best @at
i'm looking for the @best folder @at
can you find the @best folder @at
""", ['fs.list {"path":"@P","recursive":true,' + _sort + ',"limit":1,"kind":"folder"}', "ok 1", "show"], best=_words)
rule(0.9, """
when was the folder @d changed
when was the folder @d last modified
when was the directory @d changed last
when was the folder @d created
when did something change in the folder @d last, what's its date
how old is the folder @d
how old is the directory @d
date of the folder @d
who owns the folder @d
who owns the directory @d
to whom does the folder @d belong
owner of the directory @d
permissions of the folder @d
permissions of the directory @d
what permissions does the folder @d have
what rights do i have on the folder @d
can i write into the folder @d
may i create files in the directory @d, what are its permissions
details of the folder @d
show details of the directory @d
info about the folder @d
properties of the folder @d
show me the permissions of the folder @d
tell me who owns the directory @d
is the folder @d writable
is the directory @d a symlink
ls -ld @d
stat the folder @d
""", ['fs.stat {"path":"@d"}'], d=FOLDER_ARG)
ARC = file_slot("zip zip zip zip tar.gz tgz tar tar.gz zip tar.zst".split(), False)
rule(1.6, """
what's in @z
what is in @z
whats inside @z
what's inside @z
what's inside the archive @z
what's in the zip @z
what is packed in @z
what is inside of @z
what does @z contain
what does the archive @z contain
what files are in @z
which files are in @z
which files are inside @z
which files does @z contain
which files would @z unpack
list @z
list the contents of @z
list what's in @z
list the files in @z
list the files inside the archive @z
list the archive @z
show what's in @z
show me what's in @z
show me what's inside @z
show me what @z contains
show the contents of @z
show the files inside @z
show me the files in the archive @z without unpacking
open @z and show what's in it
look inside @z
look into @z
look into @z without unpacking it
peek into @z
peek inside the archive @z
let me see what's in @z
let me look inside @z
contents of @z
content of the archive @z
files in @z
table of contents of @z
i want to see what's in @z
i want to know what's in @z before i unpack it
before i extract @z, show me what's in it
don't unpack @z, just show me what's inside
don't extract it, only list what is in @z
i got @z by mail, what's in it
i downloaded @z, what does it contain
can you show me what's in @z
can you list the files in @z
could you check what's inside @z
tell me what's in @z
tell me which files are in @z
check what's inside @z
is there anything in @z
how many files are in the archive @z
unzip -l @z
tar tf @z
zip contents of @z
""".replace("zip contents of @z\n", ""), ['fs.extract {"archive":"@z","to":".","list_only":true}'], z=ARC)
rule(1, """
search for @q in all files except the @kinds @at
search all files @at for @q, but not the @kinds
search for @q @at but leave out the @kinds
search @q everywhere except in the @kinds @at
look for @q in all files @at except @kinds
look for @q @at, ignore the @kinds
find @q in all files @at but the @kinds
find @q in the files @at, excluding @kinds
grep @q @at, but skip the @kinds
grep for @q @at and ignore @kinds
which files other than @kinds contain @q @at
which files @at contain @q, @kinds not counted
where is @q used @at outside of the @kinds
files containing @q @at, except @kinds
""", ['fs.search {"path":"@P","text":"@q","not_glob":"@kinds"}', "ok @cnt", "show"], none=0.1)
rule(1, """
search for @q in all files except @x @at
search all files @at but @x for @q
look for @q in all files @at except @x
look for @q @at, ignore @x
find @q in all files @at other than @x
grep @q @at, but skip @x
which files besides @x contain @q @at
which files other than @x mention @q @at
where else than in @x is @q used @at
does any other file than @x contain @q @at
files containing @q @at, except @x
""", ['fs.search {"path":"@P","text":"@q","not_glob":"@x"}', "ok @cnt", "show"], none=0.1, x=ex_name)
rule(1, """
how many files are @at that are not @kinds
how many files are @at apart from the @kinds
how many files are @at besides @kinds
how many files @at are not @kinds
how many files other than @kinds are @at
how many files without counting the @kinds @at
count all files @at except the @kinds
count the files @at but not the @kinds
count the files @at excluding @kinds
number of files @at other than @kinds
number of files @at without the @kinds
""", ['fs.search {"path":"@P","kind":"file","not_glob":"@kinds"}', "ok @cnt", "show"])
rule(0.9, """
all folders except @d @at
all folders but @d @at
list all folders @at except @d
list the folders @at other than @d
show me all folders @at but @d
which folders are @at besides @d
which folders other than @d are @at
find all folders @at except the folder @d
find folders @at that are not called @d
folders @at without @d
every directory @at but @d
directories @at except @d
""", ['fs.search {"path":"@P","kind":"folder","not_glob":"@d"}', "ok @cnt", "show"], none=0.05, d=lambda r: r.choice([values.word(r), r.choice(values.DIRS), "node_modules", "target", "build", ".git", "__pycache__", values.stem(r)]))
rule(1, """
find files older than @age @at except the @kinds
find files older than @age @at, but no @kinds
which files are older than @age @at, @kinds excluded
which files @at are older than @age and are not @kinds
list files older than @age @at without the @kinds
show files @at older than @age other than @kinds
files older than @age @at but not the @kinds
files @at older than @age except for @kinds
all files over @age old @at except @kinds
""", ['fs.search {"path":"@P","kind":"file","older_than_ms":"@age","not_glob":"@kinds"}', "ok @cnt", "show"], none=0.07)
rule(1, """
find files over @size @at except the @kinds
find files bigger than @size @at, but no @kinds
which files are larger than @size @at, @kinds excluded
which files @at are over @size and are not @kinds
list files above @size @at without the @kinds
show files @at over @size other than @kinds
files bigger than @size @at but not the @kinds
files @at over @size except for @kinds
all files over @size @at except @kinds
""", ['fs.search {"path":"@P","kind":"file","min_bytes":"@size","not_glob":"@kinds"}', "ok @cnt", "show"], none=0.07)
rule(0.9, """
find files changed in the last @span @at except the @kinds
which files changed in the last @span @at, not counting @kinds
what changed @at in the last @span apart from the @kinds
list files from the last @span @at without the @kinds
show files changed in the last @span @at other than @kinds
files of the last @span @at but not the @kinds
""", ['fs.search {"path":"@P","kind":"file","newer_than_ms":"@span","not_glob":"@kinds"}', "ok @cnt", "show"], none=0.07)
rule(1, """
all files directly @at except @x
all files @at except @x, not in subfolders
list all files @at except @x, without subfolders
list the files directly @at, but not @x
show me the files directly @at apart from @x
which files lie directly @at besides @x
files @at other than @x, top level only
everything directly @at except @x, only files
find all files @at but @x and don't go into subfolders
""", ['fs.search {"path":"@P","kind":"file","not_glob":"@x","depth":1}', "ok @cnt", "show"], none=0.05, x=ex_name)
rule(1, """
all files directly @at except the @kinds
all files @at except @kinds, not in subfolders
list all files @at except the @kinds, without subfolders
list the files directly @at, but not the @kinds
show me the files directly @at apart from the @kinds
which files directly @at are not @kinds
files @at other than @kinds, top level only
everything directly @at except the @kinds, only files
find all files @at that aren't @kinds, but don't go into subfolders
""", ['fs.search {"path":"@P","kind":"file","not_glob":"@kinds","depth":1}', "ok @cnt", "show"], none=0.05)
rule(1, """
find empty @kinds @at
which @kinds are empty @at
which of the @kinds @at are empty
list empty @kinds @at
show me the empty @kinds @at
show me @kinds without content @at
empty @kinds @at
are there empty @kinds @at
are any of the @kinds @at empty
do i have empty @kinds @at
find @kinds with nothing in them @at
find @kinds of zero bytes @at
""", ['fs.search {"path":"@P","name_glob":"@kinds","empty":true}', "ok @cnt", "show"], none=0.1)
rule(0.9, """
find empty files directly @at
find empty files @at, but not in subfolders
which files directly @at are empty
list empty files @at without the subfolders
empty files @at, top level only
show me the empty files directly @at
""", ['fs.search {"path":"@P","kind":"file","empty":true,"depth":1}', "ok @cnt", "show"], none=0.1)
rule(0.9, """
search for @q in the files directly @at
search for @q @at, but not in subfolders
search the files @at for @q without going into subfolders
grep @q @at, not recursive
grep @q in the files directly @at
look for @q @at only on the top level
which files directly @at contain @q
which files @at contain @q, subfolders not included
find @q in the files @at, ignore subfolders
""", ['fs.search {"path":"@P","text":"@q","depth":1}', "ok @cnt", "show"], none=0.1)
DOT = lambda r: r.choice([".bashrc", ".gitignore", ".env", ".zshrc", ".profile", ".vimrc", ".npmrc", ".htaccess", ".netrc", ".gitconfig", ".bash_history", ".dockerignore", ".editorconfig", ".eslintrc", ".prettierrc", ".tmux.conf", ".inputrc", ".DS_Store", ".nomedia", "." + values.word(r), "." + values.word(r) + "rc"])
rule(1, """
where is @d
where's my @d
where is @d @at
where is the file @d
find @d
find @d @at
find my @d
find every @d @at
find all @d files @at
look for @d @at
search for @d @at
locate @d
is there a @d @at
is there a @d somewhere @at
do i have a @d somewhere @at
i can't find my @d
i'm looking for @d
which folders have a @d @at
list every @d @at
show me where @d is
can you find the file @d @at
""", ['fs.search {"path":"@P","name_glob":"@d","hidden":true}', "ok @cnt", "show"], none=0.15, d=DOT, cnt=lambda r: str(r.choice([1, 1, 1, 2, 4])))
rule(0.9, """
find @kinds in hidden folders too @at
find all @kinds @at, also hidden ones
find @kinds @at including hidden ones
search for @kinds @at, hidden ones too
list all @kinds @at including those in hidden folders
show me all @kinds @at, even hidden ones
which @kinds are @at, hidden ones included
@kinds @at, hidden ones too
""", ['fs.search {"path":"@P","name_glob":"@kinds","hidden":true}', "ok @cnt", "show"], none=0.08)
rule(1, """
watch @the for @s
watch @the for changes for @s
keep an eye on @the for @s
monitor @the for @s
observe @the for @s
what changes in @the during the next @s
what changes in @the in the next @s
tell me what changes in @the within the next @s
tell me what happens in @the in the next @s
see what changes in @the for @s
look for @s what happens in @the
look at @the for @s and report what changes
check for @s if something changes in @the
wait @s and tell me what changed in @the meanwhile
report all changes in @the for @s
does anything change in @the in the next @s
""", ['fs.watch {"path":"@P","for_ms":"@s"}'], s=lambda r: (lambda n, u: (f"{NUMW[n] if n in NUMW and r.random() < 0.3 else n} {u[0]}", f"{n}{u[1]}"))(r.choice([2, 3, 4, 5, 10, 15, 20, 30]), r.choice([("seconds", "s"), ("minutes", "m"), ("secs", "s"), ("min", "m")])) if r.random() < 0.85 else r.choice([("a minute", "1m"), ("one minute", "1m"), ("half a minute", "30s")]))

# ---------------------------------------------------------------- the same once more as hasty, sloppy and foreign tongues put it

rule(1.3, """
me want see files @at
please to show files @at
show me please what is @at
i want see what files @at
i want to know what have i @at
what files have @at
what have @at
which files we have @at
pls list whats @at
plz show all @at
can u list files @at
can u show me whats @at
could u list the stuff @at pls
u see any files @at?
lemme see whats @at
lemme see the files @at
lemme look @at
wanna see the files @at
wanna know what's @at
wassup @at, which files
yo whats @at
yo show me the files @at
files pls @at
files @at plz
list pls
show all pls
show dir
show directory
show folder contents
folder contents
content of folder pls
all the stuff @at
all stuff @at pls
listing
listing pls
gib files @at
directory @at, list
kindly list the files @at
kindly show what is @at
kindly provide a list of files @at
i would appreciate a list of the files @at
it would be nice to see the files @at
would it be possible to list the files @at
may i see the files @at
i require a listing of the files @at
i request a list of all files @at
your task: list the files @at
task: list files @at
step 1: list the files @at
first, list the files @at
start by listing the files @at
begin with a listing of the files @at
we need an overview of the files @at
""".replace("wassup @at, which files\n", "").replace("gib files @at\n", ""), ['fs.list {"path":"@P"}', "ok @cnt", "show"])
rule(1.2, """
me search file @bare
please to find @bare
where i have put @bare
where i saved @bare
where i can find @bare
where is located @bare
where is it, @bare
where have i my @bare
where stay @bare
i search @bare
i search for @bare
i am search @bare
i not find @bare
i dont find @bare
i don't find @bare anymore
i no longer find @bare
cant find @bare
can't find @bare anywhere
cannot find @bare, help
dunno where @bare is
dunno where i put @bare
no idea where @bare is
no clue where @bare went
pls find @bare
plz find @bare
pls find me @bare thx
can u find @bare
can u find @bare for me pls
can u look where @bare is
could u locate @bare
lookin for @bare
looking for @bare
looking for @bare @at
searching @bare
searching for @bare @at
trying to find @bare
trying to locate @bare @at
need @bare
need to find @bare
need to find @bare @at
gotta find @bare
wheres the damn @bare
where tf is @bare
whereabouts of @bare
whereabouts of @bare?
kindly locate @bare
kindly find the file @bare @at
would it be possible to find @bare
it would be great if you could find @bare
i would appreciate it if you found @bare @at
assist me in finding @bare
determine the location of @bare
determine where @bare is stored
find location of @bare
get the location of @bare
discover where @bare is
task: find @bare @at
file @bare, where
file @bare location
search file @bare
search file: @bare
find file: @bare
find: @bare
""".replace("where stay @bare\n", "").replace("need @bare\n", "", 1), ['fs.search {"path":"@P","name_glob":"@bare"}', "ok @cnt", "show"], none=0.12, cnt=lambda r: str(r.choice([1, 1, 1, 2, 3])))
rule(1.1, """
pls show @t
plz open @t
pls read @t
show pls @t
open pls @t
can u show me @t
can u open @t
can u read @t 4 me
could u print @t pls
lemme see @t
lemme read @t
lemme have a look at @t
wanna see @t
wanna read @t
i wanna know what's in @t
gonna need to see @t
gimme @t
what stay written in @t
what is standing in @t
what it says in @t
please to open @t
i want see @t
i want read file @t
i need see content of @t
make visible the content of @t
show content file @t
file @t show
file @t, content
content @t
contents: @t
read: @t
kindly open @t
kindly show me the contents of @t
kindly display @t
would it be possible to see @t
would it be possible to read @t
i would appreciate seeing the content of @t
may i see @t
may i have a look at @t
let us have a look at @t
let us read @t
it'd be nice to see what @t says
task: show @t
task: read @t
first, read @t
start by reading @t
begin by opening @t
""".replace("what stay written in @t\n", "").replace("read @t 4 me", "read @t for me"), ['fs.read {"path":"@t"}'])
rule(1, """
how big @the
how big is it, @the
what size has @the
what size @the
how many space takes @the
how much space takes @the
how much space needs @the
how much mb has @the
how much mb is @the
how much gb is @the
how much GB does @the take
how many memory takes @the on the disk
size @the
size: @the
size of @the pls
pls tell size of @the
pls check size of @the
can u tell me how big @the is
can u check the size of @the
kindly tell me the size of @the
kindly check how big @the is
folder size @the
dir size @the
total @the
wanna know how big @the is
i want know size of @the
would it be possible to get the size of @the
determine how much space @the occupies
report the size of @the
report how much disk space @the uses
get size of @the
get total size of @the
evaluate the size of @the
""".replace("total @the\n", "").replace("how many memory takes @the on the disk\n", ""), ['fs.disk_usage {"path":"@P"}'])
rule(1.1, """
how many @kinds i have @at
how many @kinds we have @at
how many @kinds it has @at
how much @kinds are @at
how much @kinds do i have @at
how much @kinds i have @at
count of @kinds @at
count of all @kinds @at pls
pls count the @kinds @at
plz count @kinds @at
can u count the @kinds @at
can u tell me how many @kinds are @at
@kinds count @at
@kinds, how many @at
@kinds: how many @at
nr of @kinds @at
no. of @kinds @at
# of @kinds @at
kindly count the @kinds @at
i want know how many @kinds @at
wanna know how many @kinds i got @at
how many @kinds i got @at
say me how many @kinds are @at
quantity of @kinds @at
determine the number of @kinds @at
report the number of @kinds @at
tally the @kinds @at
tally up all @kinds @at
do a count of the @kinds @at
""", ['fs.list {"path":"@P","recursive":true,"limit":1,"kind":"file","glob":"@kinds"}', "ok @cnt", "show"])
rule(1.3, """
pls find all @kinds @at
plz find my @kinds @at
pls list @kinds @at
can u find all @kinds @at
can u list my @kinds @at
can u show @kinds @at
could u find the @kinds @at pls
lemme see all @kinds @at
lemme see my @kinds @at
wanna see all @kinds @at
gimme my @kinds @at
gimme a list of @kinds @at
i want see all @kinds @at
i search all @kinds @at
i search for my @kinds @at
i look for @kinds @at
i dont find my @kinds @at
where i have my @kinds
where i can find @kinds @at
which @kinds have i @at
which @kinds we have @at
what for @kinds are @at
looking for @kinds @at
searching for @kinds @at
need all @kinds @at
need a list of @kinds @at
kindly find all @kinds @at
kindly list all @kinds @at
kindly provide all @kinds @at
would it be possible to list all @kinds @at
i would appreciate a list of all @kinds @at
locate @kinds @at
retrieve all @kinds @at
retrieve a list of @kinds @at
enumerate the @kinds @at
enumerate all @kinds @at
identify all @kinds @at
gather all @kinds @at in a list
determine which @kinds are @at
report all @kinds @at
task: find all @kinds @at
first find all @kinds @at
start by finding all @kinds @at
@kinds list @at
list of @kinds @at
list of all @kinds @at
overview of the @kinds @at
overview over my @kinds @at
inventory of the @kinds @at
make a list of the @kinds @at
make me a list of all @kinds @at
""".replace("what for @kinds are @at\n", ""), ['fs.search {"path":"@P","name_glob":"@kinds"}', "ok @cnt", "show"], none=0.08)
rule(1, """
when i changed @f last
when i have last edited @f
when was it last changed, @f
when has @f been changed
when has been modified @f
since when exists @f
pls check when @f was changed
can u check when @f was changed
can u tell me how old @f is
kindly tell me when @f was last modified
determine when @f was last modified
report the modification date of @f
last edit of @f
last edit time of @f
last save of @f
last touched: @f
mod time of @f
modified when: @f
date @f
file date of @f
file age @f
age of the file @f
how fresh is the file @f
is the file @f current, when was it changed
size and date of @f
how big and how old is @f
""", ['fs.stat {"path":"@f"}'])


# ---------------------------------------------------------------- found first, then read, counted, measured

NAMED = 'fs.search {"path":"@P","name_glob":"@x"}'
TXT_NAME = file_slot(TEXT_EXTS, False, True)
then(1.6, """
find @x and show it
find @x and open it
find @x @at and open it
find @x @at and show it to me
find @x and read it to me
find @x @at and print its contents
find @x somewhere @at and show me what's in it
find the file @x @at and display it
find out where @x is and show me its content
look for @x @at and open it
look for @x and show me what it says
look up @x @at and print it
search for @x @at and show its content
search @x @at and open it
search for @x, then read it
locate @x and open it
locate @x @at and show me what's in it
where is @x? open it
where is @x? show me what's in it please
where did i put @x? i want to read it
i can't find @x, find it and show it
i don't know where @x is, find it and open it
i need to read @x but i don't know where it is
somewhere @at is @x, show me what's in it
there's a @x somewhere @at, open it
there must be a @x @at, find it and read it to me
open @x, it's somewhere @at
open @x, wherever it is
open the @x that is somewhere @at
show me @x, it must be somewhere @at
show me @x, it's in one of the folders @at
read @x, i don't know in which folder it is
read me the @x that lies somewhere @at
print @x, it's somewhere in the subfolders @at
can you find @x and show it to me
can you look for @x @at and open it
could you find @x @at and print it
please find @x and show me the contents
hunt down @x and show me what's in it
""", NAMED, 'fs.read {"path":"$1.0"}', none=0.14, x=TXT_NAME)
then(0.9, """
find @x @at and count its lines
find @x and tell me how many lines it has
find @x @at and count the words in it
find @x somewhere @at and do a word count
look for @x @at and count the lines
search for @x and tell me how many words it has
locate @x @at and count its lines
how many lines does the @x have that is somewhere @at
where is @x and how many lines does it have
""", NAMED, 'fs.count {"paths":"$1"}', x=TXT_NAME)
ANY_NAME = file_slot(EXTS, False, True)
then(0.9, """
find @x @at and tell me how big it is
find @x and tell me its size
find @x @at and show its details
find @x and check when it was changed
find @x somewhere @at and tell me when it was last modified
look for @x @at and tell me its size
search for @x and tell me how old it is
locate @x @at and show me its permissions
locate @x and tell me who owns it
where is @x and how big is it
where is @x and when was it last changed
where is @x @at and how old is it
how big is the @x that lies somewhere @at
""", NAMED, 'fs.stat {"path":"$1.0"}', x=ANY_NAME)
then(0.8, """
find @x @at and compute its checksum
find @x and hash it
find @x somewhere @at and give me its checksum
look for @x @at and calculate the hash
search for @x and tell me its checksum
locate @x @at and hash it
where is @x and what's its checksum
""", NAMED, 'fs.hash {"paths":"$1"}', x=ANY_NAME)
then(0.9, """
find @x @at and show the last @n lines
find @x and show me its last @n lines
look for @x @at and print the last @n lines
search for @x and give me the last @n lines of it
locate @x @at and tail the last @n lines
where is @x? show me the last @n lines of it
""", NAMED, 'fs.read {"path":"$1.0","last_lines":@n}', x=TXT_NAME, **COUNTS)
then(0.9, """
find @x @at and show the first @n lines
find @x and show me its first @n lines
look for @x @at and print the first @n lines
search for @x and give me the first @n lines of it
locate @x @at and read the first @n lines
where is @x? show me the first @n lines of it
""", NAMED, 'fs.read {"path":"$1.0","from_line":1,"max_lines":@n}', x=TXT_NAME, **COUNTS)
for _words, _sort, _w in [(NEWW, NEW, 1.2), (BIGW, BIG, 0.4), (OLDW, OLD, 0.3)]:
    _f = 'fs.list {"path":"@P","recursive":true,' + _sort + ',"limit":1,"kind":"file","glob":"@k"}'
    for _n, _res in ((0.92, "ok @hits"), (0.08, "ok 0")):
        rule(_w * _n, """
search the @best @k for @q
search the @best @k @at for @q
search for @q in the @best @k
search for @q in the @best @k @at
look for @q in the @best @k
look for @q in the @best @k @at
find @q in the @best @k
find @q in the @best @k @at
grep @q in the @best @k
grep the @best @k @at for @q
does the @best @k contain @q
does the @best @k @at mention @q
is @q in the @best @k
is there a @q in the @best @k @at
show me the lines with @q in the @best @k
show me the lines of the @best @k @at that contain @q
lines with @q in the @best @k
are there lines with @q in the @best @k
check the @best @k for @q
check the @best @k @at for @q
where in the @best @k is @q
what does the @best @k say about @q
scan the @best @k for @q
go through the @best @k and find @q
""", [_f, "ok 1", 'fs.search {"path":"$1.0","text":"@q"}', _res, "show"], best=_words, k=lambda r: r.choice(TEXT_KINDS + [("log", "*.log"), ("log file", "*.log"), ("logfile", "*.log")] * 5), hits=count)

# ---------------------------------------------------------------- context, reasons, second thoughts

rule(1.6, """
the client wants the @kinds, where are they
the client asked for all @kinds, so list them @at
my boss wants to see all @kinds @at
my boss needs a list of the @kinds @at
i have to hand in all @kinds @at, which ones are there
i have to send somebody the @kinds, find them @at
i'm cleaning up and want to know which @kinds are @at
i'm cleaning up, are there still @kinds @at
i want to sort my @kinds, list them all @at
i want to back up my @kinds, so find them @at
i want to make an album, find all @kinds @at
i'm moving to a new computer, which @kinds do i have @at
i bought a new phone, where are all my @kinds
before i delete anything, show me the @kinds @at
before we start, which @kinds are @at
for the report i need a list of all @kinds @at
for a migration we need all @kinds @at
somebody told me there are @kinds @at, is that so
i thought there were @kinds @at, can you check
i remember having some @kinds @at, find them
i know i have some @kinds @at
we are looking for @kinds @at
@kinds is all i need, list them @at
my @kinds have disappeared, can you find them @at
all i want are the @kinds @at
there are too many files @at, show me only the @kinds
don't show me everything, only the @kinds @at
i don't care about the rest, just the @kinds @at
""", ['fs.search {"path":"@P","name_glob":"@kinds"}', "ok @cnt", "show"], none=0.08)
rule(0.9, """
find all @o, no wait, all @kinds @at
find the @o, sorry, i mean the @kinds @at
list @o, eh, @kinds @at
list all @o, no, all @kinds @at
show me the @o... no, the @kinds @at
show me all @o, actually i meant @kinds @at
which @o, i mean which @kinds, are there @at
not the @o, the @kinds @at please
i said @o but i meant the @kinds, list them @at
search for @o, correction: for @kinds @at
""", ['fs.search {"path":"@P","name_glob":"@kinds"}', "ok @cnt", "show"], o=["pictures of cats", "folders", "the other things", "old stuff", "documents from work", "presentations"], kinds=lambda r: next(x for x in iter(lambda: kind_slot(True)(r), None) if "doc" not in x[0] and "pres" not in x[0]))
rule(0.9, """
open @t2, no, i meant @t
open @t2, sorry, @t
show me @t2, no wait, @t
show @t2... actually @t
read @t2, eh, i mean @t
read me @t2, correction, @t
what's in @t2? no, sorry, in @t
print @t2, no, rather @t
not @t2, show me @t
i don't mean @t2, i mean @t, open it
i said @t2 but i meant @t, open that
forget @t2, open @t instead
instead of @t2 show me @t
cat @t2 - no, cat @t
let me see @t2, or no, let me see @t
""", ['fs.read {"path":"@t"}'], t2=file_slot(TEXT_EXTS, False))
rule(0.9, """
show the first @m, no, the first @n lines of @t
show me the first @m lines, sorry, @n lines of @t
read the first @m, i mean @n, lines of @t
the first @m - no, @n - lines of @t
first @m lines of @t, no wait, first @n
give me @m lines from the top of @t, actually make it @n
""", ['fs.read {"path":"@t","from_line":1,"max_lines":@n}'], m=["2", "3", "5", "7", "8"], n=["10", "12", "15", "20", "25", "30", "40", "50", "100"])
rule(0.9, """
show the last @m, no, the last @n lines of @t
show me the last @m lines, sorry, @n lines of @t
read the last @m, i mean @n, lines of @t
the last @m - no, @n - lines of @t
last @m lines of @t, no wait, last @n
give me @m lines from the end of @t, actually make it @n
""", ['fs.read {"path":"@t","last_lines":@n}'], m=["2", "3", "5", "7", "8"], n=["10", "12", "15", "20", "25", "30", "40", "50", "100"])
rule(0.9, """
find files over @o, no, over @size @at
find files bigger than @o, sorry, @size @at
which files are over @o, i mean over @size @at
list files larger than @o... no, larger than @size @at
show files above @o, actually above @size @at
files over @o, make that @size @at
""", ['fs.search {"path":"@P","kind":"file","min_bytes":"@size"}', "ok @cnt", "show"], none=0.08, o=["3 MB", "7 MB", "30 MB", "70MB", "1 TB", "6 gigs"])
rule(0.9, """
find files older than @o, no, older than @age @at
find files older than @o, sorry, @age @at
which files are older than @o, i mean @age @at
list files older than @o... no, older than @age @at
show files not touched for @o, actually for @age @at
files older than @o, make that @age @at
""", ['fs.search {"path":"@P","kind":"file","older_than_ms":"@age"}', "ok @cnt", "show"], none=0.08, o=["11 days", "17 weeks", "six weeks", "13 months", "70 days"])
rule(1, """
i need to find my @l for tomorrow, where is it
i have an exam tomorrow and can't find my @l
i have a meeting in ten minutes and need the @l, where is it
my boss is asking for the @l, where did i save it
my teacher wants the @l, where is it
the tax office wants my @l, find it @at
the bank needs the @l, where did i put it
somebody sent me the @l, where did i save it
a friend gave me a @l, where is it @at
my wife asks where the @l is
my husband saved the @l somewhere @at, find it
my colleague put the @l somewhere @at
~we need the @l, it should be @at somewhere
~the @l should be @at, can you find it
the @l was here yesterday, where is it now
i had the @l just now, where did it go
i worked on my @l yesterday, where is it
i wrote a @l some time ago, can you find it @at
i once wrote a @l, find it @at
i downloaded the @l, where did it land
i got the @l by mail and saved it somewhere
i scanned my @l, where is the scan
i need to print the @l, first find it @at
""", ['fs.search {"path":"@P","name_glob":"@l","kind":"file"}', "ok @cnt", "show"], none=0.12, l=loose, cnt=lambda r: str(r.choice([1, 1, 1, 2, 3])))
then(1, """
i need to know what's in the @l, open it
i have to check something in my @l, show it to me
i have a meeting soon, show me the @l
i want to proofread my @l, open it
i want to go over the @l once more, open it
my teacher asks about my @l, show me what's in it
before i send the @l i want to read it again
before the meeting i want to read the @l
my colleague wrote the @l, let me read it
i don't remember what i wrote in the @l, show me
did i finish the @l? show it to me
is the @l any good? just show it to me
i'm at the shop, show me the @l
i'm cooking, read me the @l
i have to sign the @l, show me what it says
what was in the @l again
what was on the @l again
remind me what's in the @l
remind me what the @l says
there's a @l somewhere, show me what it says
somewhere i have a @l, open it
""", FIND, 'fs.read {"path":"$1.0"}', l=loose)
rule(1, """
i'm running out of space, list the @n biggest files @at
i need room, what are the @n biggest files @at
i want to free some space, show me the top @n files by size @at
my backup is too big, which @n files @at are the largest
the upload takes forever, which @n files @at are the biggest
before i buy a new disk: the @n biggest files @at please
space is tight, which @n files take the most room @at
top @n space hogs @at
the @n worst space hogs @at
which @n files eat the most space @at
which @n files weigh the most @at
@n biggest space wasters @at
@n files that take the most space @at
@n files with the largest size @at
rank the files @at by size and give me the top @n
sort all files @at by size, then show the first @n
biggest files @at, but only @n of them
biggest files @at, limit @n
largest files @at, @n of them
""", ['fs.list {"path":"@P","recursive":true,"sort":"size","limit":@n,"kind":"file"}', "ok @n", "show"], **COUNTS)
rule(1, """
the last @n files i worked on @at
the last @n files i changed @at
the @n files i edited last @at
the @n files that changed last @at
which @n files did i edit last @at
which @n files were changed last @at
which @n files changed most recently @at
what are the last @n files i touched @at
show me the last @n files i saved @at
show the @n files i worked on last @at
list the last @n changed files @at
list the last @n modified files @at
last @n modified files @at
last @n edited files @at
last @n files @at by date
my last @n files @at
newest files @at, only @n
recent files @at, limit @n
i want to see what i did, the last @n changed files @at
i can't remember what i worked on, show the last @n files i changed @at
""", ['fs.list {"path":"@P","recursive":true,"sort":"modified","limit":@n,"kind":"file"}', "ok @n", "show"], **COUNTS)
rule(0.8, """
which @n files haven't been touched for the longest time @at
which @n files have been lying around the longest @at
the @n files i haven't touched for the longest @at
the @n files that have not changed for the longest time @at
show the @n files that are the oldest @at
oldest files @at, only @n
the @n most outdated files @at
""", ['fs.list {"path":"@P","recursive":true,"sort":"modified","reverse":true,"limit":@n,"kind":"file"}', "ok @n", "show"], **COUNTS)
rule(0.9, """
which @k did i edit last @at
which @k did i change last @at
which @k did i save last @at
which @k was changed last @at
which @k was modified most recently @at
what was the last @k i edited @at
what was the last @k i changed @at
what's the last @k i worked on @at
the last @k i edited @at
the last @k i saved @at
the @k i changed last @at
the @k i worked on last @at
where is the @k i edited last @at
where's the @k i just saved @at
find the @k i saved last @at
find the last @k i changed @at
show me which @k i edited last @at
i just saved a @k, where is it
i just downloaded a @k, where is it @at
""", ['fs.list {"path":"@P","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"@k"}', "ok 1", "show"], k=kind_slot(False))
then(1, """
open the last @k i edited @at
open the @k i worked on last @at
open the @k i saved last
read me the last @k i changed
show me the content of the last @k i saved @at
show me what's in the @k i edited last
what's in the last @k i worked on
what's in the @k i just saved
what does the last @k i edited say
i just saved a @k, show me what's in it
i was working on a @k, open the last one
print the @k i changed last @at
""", 'fs.list {"path":"@P","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"@k"}', 'fs.read {"path":"$1.0"}', cnt=["1"], none=0.06, k=lambda r: r.choice(TEXT_KINDS))
then(0.9, """
open the last file i edited @at
open the file i worked on last @at
open the file i just saved @at
read me the file i changed last @at
show me what's in the last file i edited @at
show the content of the file i saved last @at
what's in the file i edited last @at
what's in the file i just saved
what did i write in the file i saved last @at
continue where i left off: open the file i edited last
print the last changed file @at
""", 'fs.list {"path":"@P","recursive":true,"sort":"modified","limit":1,"kind":"file"}', 'fs.read {"path":"$1.0"}', cnt=["1"], none=0.06)


# ---------------------------------------------------------------- counted selections

rule(1, """
how many files changed @day @at
how many files did i change @day @at
how many files did i edit @day @at
how many files were modified @day @at
how many files have i saved @day @at
how many files were touched @day @at
count the files changed @day @at
count the files i edited @day @at
number of files changed @day @at
number of files modified @day @at
tell me how many files were changed @day @at
""", ['fs.search {"path":"@P","kind":"file","newer_than_ms":"@day"}', "ok @cnt", "show"], day=DAYS)
rule(1, """
how many @kinds are older than @age @at
how many @kinds @at are more than @age old
how many @kinds older than @age do i have @at
how many of the @kinds @at haven't been touched in @age
how many @kinds haven't i changed for @age @at
count the @kinds older than @age @at
count the @kinds @at that are over @age old
number of @kinds older than @age @at
number of @kinds @at not changed in @age
tell me how many @kinds are older than @age @at
""", ['fs.search {"path":"@P","name_glob":"@kinds","older_than_ms":"@age"}', "ok @cnt", "show"])
rule(1, """
how many @kinds are from the last @span @at
how many @kinds changed in the last @span @at
how many @kinds did i edit in the last @span @at
how many @kinds were added in the last @span @at
count the @kinds from the last @span @at
count the @kinds changed in the past @span @at
number of @kinds from the last @span @at
number of @kinds modified in the last @span @at
tell me how many @kinds changed in the last @span @at
""", ['fs.search {"path":"@P","name_glob":"@kinds","newer_than_ms":"@span"}', "ok @cnt", "show"])
rule(1, """
how many @kinds are bigger than @size @at
how many @kinds are over @size @at
how many @kinds @at have more than @size
how many @kinds larger than @size do i have @at
count the @kinds over @size @at
count the @kinds @at that are larger than @size
number of @kinds above @size @at
number of @kinds @at bigger than @size
tell me how many @kinds exceed @size @at
""", ['fs.search {"path":"@P","name_glob":"@kinds","min_bytes":"@size"}', "ok @cnt", "show"])
rule(0.8, """
how many @kinds are smaller than @size @at
how many @kinds @at are under @size
count the @kinds below @size @at
number of @kinds under @size @at
number of @kinds @at with less than @size
""", ['fs.search {"path":"@P","name_glob":"@kinds","max_bytes":"@size"}', "ok @cnt", "show"])
rule(0.9, """
how many files have @part in the name @at
how many files have @part in their name @at
how many files are called something with @part @at
how many files with @part in the name are there @at
how many files @at contain @part in the file name
count the files with @part in the name @at
count the files @at whose name contains @part
number of files with @part in the name @at
tell me how many files have @part in their name @at
""", ['fs.search {"path":"@P","name_glob":"*@{part}*","kind":"file"}', "ok @cnt", "show"])
rule(0.8, """
how many files start with @part @at
how many file names begin with @part @at
how many files have a name that starts with @part @at
count the files starting with @part @at
count the files @at whose name begins with @part
number of files starting with @part @at
number of files with the prefix @part @at
""", ['fs.search {"path":"@P","name_glob":"@{part}*","kind":"file"}', "ok @cnt", "show"])
rule(0.9, """
how many folders are called @part @at
how many folders named @part are there @at
how many @part folders are there @at
count the folders called @part @at
number of folders named @part @at
""", ['fs.search {"path":"@P","name_glob":"@part","kind":"folder"}', "ok @cnt", "show"], part=lambda r: r.choice([values.word(r), r.choice(values.DIRS), "node_modules", "__pycache__", "target", "build", ".git" if False else "dist"]))
rule(0.9, """
how many files contain @q @at
how many files contain the word @q @at
how many files mention @q @at
how many files have @q in them @at
how many files @at contain the text @q
how many of the files @at mention @q
in how many files does @q occur @at
in how many files is @q used @at
in how many files is @q mentioned @at
count the files that contain @q @at
count the files in which @q occurs @at
count how many files mention @q @at
number of files that contain @q @at
number of files with @q in them @at
tell me how many files contain @q @at
""", ["sh grep -rl @q @P | wc -l"], q=_P2)

# ---------------------------------------------------------------- name patterns as people write them

rule(1.3, """
find @g @at
find *@g2 @at
list @g @at
show @g @at
search @g @at
search for @g @at
look for @g @at
locate @g @at
ls @g
which files match @g @at
which files fit the pattern @g @at
what files match @g @at
find everything that matches @g @at
find files matching @g @at
find all files matching the pattern @g @at
find files by the pattern @g @at
find files named @g @at
list all files matching @g @at
show me the files that match @g @at
show me everything like @g @at
search for files matching @g @at
search for the pattern @g @at
are there files like @g @at
is there anything that matches @g @at
do i have files matching @g @at
files matching @g @at
files that match @g @at
everything that matches the glob @g @at
give me all files like @g @at
i need the files matching @g @at
can you find files that match @g @at
""".replace("find *@g2 @at\n", "").replace("ls @g\n", ""), ['fs.search {"path":"@P","name_glob":"@g"}', "ok @cnt", "show"], none=0.1,
     g=lambda r: (lambda w, e: r.choice([f"{w}*.{e}", f"*{w}*.{e}", f"*{w}.{e}", f"{w}-*.{e}", f"{w}_??.{e}", f"{w}[0-9].{e}", f"{w}?.{e}"]))(r.choice([values.word(r), values.gibberish(r), "IMG", "test", r.choice(FREE).lower()]), r.choice(EXTS)))


# ---------------------------------------------------------------- the newest one of something, moved along

for _words, _sort, _w in [(NEWW, NEW, 1), (OLDW, OLD, 0.5), (BIGW, BIG, 0.5)]:
    for _slot, _src in (("@k", dict(k=kind_slot(False))), ("@l", dict(l=_l1))):
        if _slot == "@l" and _sort != NEW:
            continue
        _f = 'fs.list {"path":"@P","recursive":true,' + _sort + ',"limit":1,"kind":"file","glob":"' + _slot + '"}'
        then(_w, """
copy the @best @k to @d
copy the @best @k into @d
copy the @best @k @at to @d
copy my @best @k to the folder @d
put a copy of the @best @k into @d
put a copy of the @best @k @at in the folder @d
find the @best @k and copy it to @d
find the @best @k @at and copy it into @d
save a copy of the @best @k in @d
i need a copy of the @best @k in @d
can you copy the @best @k to @d
take the @best @k and copy it to @d
duplicate the @best @k into @d
cp the @best @k to @d
""".replace("@k", _slot), _f, 'fs.copy {"paths":"$1","into":"@d"}', cnt=["1"], none=0.06, best=_words, d=FOLDER_ARG, **_src)
        then(_w, """
move the @best @k to @d
move the @best @k into @d
move the @best @k @at to @d
move my @best @k to the folder @d
put the @best @k into @d
put the @best @k @at into the folder @d
find the @best @k and move it to @d
find the @best @k @at and move it into @d
the @best @k should go to @d
the @best @k belongs into @d, move it
can you move the @best @k to @d
take the @best @k and put it into @d
shift the @best @k to @d
mv the @best @k to @d
""".replace("@k", _slot), _f, 'fs.move {"paths":"$1","into":"@d"}', cnt=["1"], none=0.06, best=_words, d=FOLDER_ARG, **_src)
        then(_w, """
delete the @best @k
delete the @best @k @at
delete my @best @k
remove the @best @k @at
get rid of the @best @k
get rid of the @best @k @at
throw away the @best @k
trash the @best @k @at
erase the @best @k
rm the @best @k
find the @best @k and delete it
find the @best @k @at and remove it
i don't need the @best @k anymore, delete it
the @best @k can go, delete it
can you delete the @best @k @at
please remove the @best @k
""".replace("@k", _slot), _f, 'fs.delete {"paths":"$1"}', cnt=["1"], none=0.06, best=_words, **_src)
then(1, """
unpack the newest @k
unpack the latest @k into @d
extract the newest @k to @d
extract the latest @k @at into @d
unzip the newest @k to @d
unpack the most recent @k @at into the folder @d
find the newest @k and unpack it into @d
find the latest @k @at and extract it to @d
can you unpack the newest @k into @d
open up the newest @k and put everything into @d
""".replace("unpack the newest @k\n", ""), 'fs.list {"path":"@P","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"@k"}', 'fs.extract {"archive":"$1.0","to":"@d"}', cnt=["1"], none=0.06, d=FOLDER_ARG, k=[("zip", "*.zip"), ("zip file", "*.zip"), ("zip archive", "*.zip"), ("tarball", "*.{tar,tar.gz,tgz}"), ("archive", "*.{zip,tar,gz,tgz,zst,bz2,xz,7z,rar}")])

# the folder somebody means
rule(1, """
what did i download last
what did i download last @at
what was the last thing i downloaded @at
which file did i download last @at
show me my last download @at
my latest download @at
the last download @at
newest download @at
what's the newest thing @at
what came in last @at
what arrived last @at
the last thing that was saved @at
what is the most recent thing @at
where is the file i just downloaded @at
where is the thing i just saved @at
i just downloaded something @at, what is it called
i just saved something @at, what's its name
""".replace("what did i download last\n", ""), ['fs.list {"path":"@P","recursive":true,"sort":"modified","limit":1,"kind":"file"}', "ok 1", "show"])
rule(0.9, """
is there a @k @at
is there any @k @at
is there even a single @k @at
is there at least one @k @at
is there a @k somewhere @at
is there still a @k @at
do i have a @k @at
do i have a @k somewhere
do we have a @k @at
do i have at least one @k @at
does any @k exist @at
does a @k exist @at
have i got a @k @at
did somebody leave a @k @at
was a @k created @at
can you see a @k @at
check if there is a @k @at
check whether there's a @k @at
check whether any @k exists @at
see if there's a @k @at
tell me if there is a @k @at
i need a @k, is there one @at
i'm looking for a @k @at
does @the contain a @k
does @the have a @k
is there a @k in @the
""", ['fs.search {"path":"@P","name_glob":"@k"}', "ok @cnt", "show"], none=0.15, k=lambda r: next(x for x in iter(lambda: kind_slot(False)(r), None) if x[0][0] not in "aeio" and x[0][:2] != ".a"))


# ---------------------------------------------------------------- a few more that people ask

_PLAIN = lambda r: (lambda p: (p, p))(r.choice([r.choice(values.DIRS), values.word(r), values.gibberish(r), r.choice(values.DIRS) + "_" + values.word(r), values.word(r) + "/" + values.word(r), "/mnt/" + values.word(r), "/srv/" + values.word(r)]))
rule(1, """
which files are in folder @d but not in @e
which files are in the folder @d and missing in the folder @e
which files are missing in the folder @e compared to @d
which files exist only in the folder @d and not in @e
which files does the folder @d have that @e doesn't have
what is in the folder @d that isn't in the folder @e
what's in directory @d but not in directory @e
what's missing in the folder @e if you compare it with the folder @d
what did i forget to copy from the folder @d to the folder @e
list the files that are in folder @d but not in folder @e
show files in the folder @d which the folder @e doesn't have
show me what is only in the folder @d and not in @e
find files that are only in folder @d and not in folder @e
files in directory @d but not in directory @e
files of the folder @d that are not in the folder @e
tell me which files of folder @d are not in folder @e
i copied the folder @d to @e, which files are missing there
""", ["sh diff -rq @d @e | grep '^Only in @d[:/]'"], d=_PLAIN, e=_PLAIN)
rule(1, """
which folders contain @e files @at
which folders have .@e files in them @at
in which folders are .@e files @at
in which folders do i have @e files @at
in which directories are there @e files @at
folders with @e files @at
folders that contain .@e files @at
list the folders that contain @e files @at
list all directories with .@e files in them @at
show me the folders in which there are @e files @at
show all folders containing .@e files @at
find folders with @e files @at
find the folders that have .@e files in them @at
where do i have @e files @at, only the folders
tell me which folders contain .@e files @at
""", [r"sh find @P -type f -name '*.@e' -printf '%h\n' | sort -u"], e=SHE)
rule(0.9, """
how much space do files older than @d days take @at
how much space do the files older than @d days use @at
how big are all files older than @d days together @at
how much could i free by deleting files older than @d days @at
how much would i save if i deleted everything older than @d days @at
total size of files older than @d days @at
total size of all files not changed for @d days @at
combined size of the files older than @d days @at
size of all files older than @d days together @at
sum of the sizes of files older than @d days @at
what do the files older than @d days weigh @at
""", ["sh find @P -type f -mtime +@d -exec du -ch {} + | tail -n 1"], d=_DAYN)
rule(0.8, """
find read-only files @at
find files i can't write to @at
find files that are write protected @at
which files are read-only @at
which files are write protected @at
which files can't i change @at
which files am i not allowed to change @at
list read-only files @at
list the files i can't write @at
show me the read-only files @at
show write-protected files @at
read-only files @at
write-protected files @at
are there read-only files @at
""", ["sh find @P -type f ! -writable"])
rule(0.8, """
compare @t and @t2 ignoring whitespace
compare @t with @t2 but ignore spaces
diff @t and @t2 ignoring white space
diff @t @t2 without whitespace differences
show the differences between @t and @t2, but ignore whitespace
what differs between @t and @t2 apart from spaces
how do @t and @t2 differ if i ignore spaces and tabs
differences between @t and @t2 except whitespace
""", ["sh diff -w @t @t2"], t2=file_slot(TEXT_EXTS, True))
rule(0.8, """
compare @t and @t2 ignoring case
compare @t with @t2 without regard to upper and lower case
diff @t and @t2 ignoring upper and lower case
show the differences between @t and @t2, but ignore case
how do @t and @t2 differ if case doesn't matter
differences between @t and @t2, case insensitive
""", ["sh diff -i @t @t2"], t2=file_slot(TEXT_EXTS, True))
rule(0.9, """
which lines are in @t but not in @t2
which lines of @t are missing in @t2
which lines of @t are not in @t2
which entries are in @t but missing in @t2
what is in @t that is not in @t2
show lines that are only in @t and not in @t2
show me the lines of @t that @t2 doesn't have
list the lines in @t that don't occur in @t2
find lines of @t which are not in @t2
lines in @t but not in @t2
lines that are in @t but not in @t2
who is on the list @t but not on @t2
which names are in @t and not in @t2
""", ["sh grep -Fxvf @t2 @t"], t2=file_slot(TEXT_EXTS, True))
rule(0.9, """
which lines are in both @t and @t2
which lines do @t and @t2 share
which lines do @t and @t2 have in common
which entries are in @t and also in @t2
what do @t and @t2 have in common
show the common lines of @t and @t2
show me the lines that are in both @t and @t2
list the lines which occur in @t as well as in @t2
find the lines that @t and @t2 have in common
common lines of @t and @t2
lines in both @t and @t2
who is on both lists, @t and @t2
""", ["sh grep -Fxf @t @t2"], t2=file_slot(TEXT_EXTS, True))
rule(0.8, """
what is the longest line in @t
how long is the longest line of @t
how long is the longest line in @t, in characters
length of the longest line in @t
length of the longest line of @t
maximum line length of @t
what's the maximum line length in @t
tell me the length of the longest line in @t
""".replace("what is the longest line in @t\n", ""), ["sh wc -L < @t"])
rule(0.9, """
search @q in @t, ignore case
search @t for @q ignoring case
find @q in @t no matter the case
find @q in @t case insensitively
find @q in @t, upper or lower case
grep -i @q @t
grep @q in @t case insensitive
look for @q in @t, case doesn't matter
show the lines of @t with @q, ignoring case
lines with @q in @t in any case
""", ["sh grep -i @q @t"], q=_P2)
rule(0.9, """
on which lines of @t is @q, with line numbers
show the lines with @q in @t with line numbers
show me the lines of @t that contain @q and their line numbers
list the lines with @q in @t with their numbers
grep @q in @t with line numbers
grep -n @q @t
line numbers of @q in @t
the line numbers in @t where @q occurs
print the lines containing @q in @t, numbered
""", ["sh grep -n @q @t"], q=_P2)
rule(0.8, """
show the lines in @t that start with @q
which lines of @t start with @q
which lines in @t begin with @q
lines of @t starting with @q
lines in @t that begin with @q
list all lines of @t beginning with @q
all lines in @t that start with @q
print the lines of @t which begin with @q
find the lines in @t that start with @q
""", ["sh grep '^@{q}' @t"], q=_P2)
rule(0.8, """
show the lines in @t that end with @q
which lines of @t end with @q
which lines in @t end in @q
lines of @t ending with @q
lines in @t that end in @q
list all lines of @t ending in @q
print the lines of @t which end with @q
find the lines in @t that end with @q
""", ["sh grep '@{q}$' @t"], q=_P2)
rule(0.8, """
show lines with @q or @z in @t
which lines of @t contain @q or @z
lines in @t with @q or @z
list all lines of @t that mention @q or @z
find lines containing either @q or @z in @t
search @t for @q or @z
grep @t for @q or @z
look for @q or @z in @t
""", ["sh grep -E '@q|@z' @t"], q=_P2, z=_P2)
rule(0.8, """
show lines with both @q and @z in @t
which lines of @t contain @q and @z
which lines of @t contain both @q and @z
lines in @t with both @q and @z
list all lines of @t that mention @q as well as @z
find lines containing @q and also @z in @t
lines of @t in which both @q and @z occur
""", ["sh grep @q @t | grep @z"], q=_P2, z=_P2)
rule(0.8, """
show lines with @q but without @z in @t
which lines of @t contain @q but not @z
lines in @t with @q but not @z
lines of @t that mention @q but don't mention @z
find lines containing @q and not @z in @t
list the lines of @t with @q except those with @z
search @t for @q but leave out lines with @z
""", ["sh grep @q @t | grep -v @z"], q=_P2, z=_P2)
LOGF = file_slot("log log log txt out".split(), True)
rule(0.9, """
search the last @n lines of @t for @q
look for @q in the last @n lines of @t
find @q in the last @n lines of @t
is there @q in the last @n lines of @t
are there lines with @q among the last @n lines of @t
show me the lines with @q in the last @n lines of @t
does @q occur in the last @n lines of @t
grep @q in the last @n lines of @t
""", ["sh tail -n @n @t | grep @q"], q=_P2, t=LOGF, **COUNTS)
rule(0.9, """
show the last @n lines of @t that contain @q
show me the last @n lines with @q in @t
last @n lines with @q in @t
the last @n @q lines of @t
the latest @n lines in @t that mention @q
what are the last @n lines with @q in @t
give me the newest @n entries with @q from @t
""", ["sh grep @q @t | tail -n @n"], q=_P2, t=LOGF, **COUNTS)
rule(0.8, """
show the first @n lines of @t that contain @q
show me the first @n lines with @q in @t
first @n lines with @q in @t
the first @n lines in @t that mention @q
what are the first @n lines with @q in @t
give me the first @n hits for @q in @t
""", ["sh grep @q @t | head -n @n"], q=_P2, t=LOGF, **COUNTS)
rule(0.8, """
follow @t
follow the log @t
follow the log file @t live
watch the log @t as it grows
watch @t live
tail -f @t
keep showing new lines of @t
show new lines of @t as they come in
stream @t
live view of @t
""", ["sh tail -f @t"], t=LOGF)
