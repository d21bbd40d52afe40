"""English, third round: two and three steps in one request, and things that are not named but described."""

import re

import lib
import talk2_change as t2
import talk2_look as look
import values
from values import PEOPLE

FAMILY = t2.Tail("talk3_multi")
add = FAMILY.add
FUNCTION = set("first last new newest old oldest next second third other latest recent biggest largest smallest this that these those all any some every each both only here there now then again and with from into not new same few many most more less very".split())


def low(r):
    while True:
        w = t2.low(r)
        if w not in FUNCTION and w not in t2.NOT_LOOSE and len(w) > 2:
            return w


# ---------------------------------------------------------------- values

OWN = """fridge boiler dentist scooter piano vet school choir landlord heating solar garage orchestra swimming nursery allotment caravan kayak canoe wedding christening baptism divorce mortgage pension council tax parking crossword
physio knee allergy vaccine blood eye hearing chemo diet sourdough rhubarb marmalade chutney tiramisu goulash dumpling stew biology physics geometry latin poetry algebra spelling reading quarterly annual onboarding offboarding audit
firewall vpn switch rack outage deploy staging cluster backup-job thesis viva seminar grant ethics lab cohort survey reviewer shop till supplier stocktake market stall bakery florist festival museum gallery exhibition charity raffle scout
guide football rugby netball judo chess yoga pilates marathon triathlon hiking camping glacier lisbon oslo crete kyoto skye alps honeymoon ferry train airline hotel cottage tent beach harbour sunset garden tulip tomato beehive hen pond fence
attic cellar roof gutter window sofa mattress dishwasher dryer toaster kettle lamp router modem phone tablet laptop printer camera tv console drone guitar drum violin ukulele podcast radio demo band gig setlist wifi electricity water gas
april october december monday friday spring autumn winter grandma grandpa uncle auntie twins baby puppy kitten hamster parrot pony goat""".split()
NOUNS = """invoice receipt contract letter form report manual plan list quote certificate ticket budget flyer poster essay note draft statement agreement worksheet exam poem diagram map screenshot scan logo banner avatar recording interview
transcript email memo agenda roster timetable newsletter survey template checklist proposal protocol coupon voucher permit questionnaire lecture assignment payslip timesheet blueprint mockup icon trailer label calendar manuscript translation
prescription referral appointment handout recipe bill offer reminder test song chapter photo portrait sketch drawing pattern chart spreadsheet table order card invitation application reference complaint petition speech_draft eulogy_draft
insurance_form bank_statement report_card lesson_plan shift_plan price_list packing_list shopping_list guest_list reading_list phone_bill tax_form lab_report meeting_note cover_letter release_note bug_report crash_report menu_card floor_plan""".split()
NOUNS = [n for n in NOUNS if n not in "photo song email template recording calendar draft scan test table list map order note card".split()] + "recipe recipe draft scan map card".split()
ONLY = "warranty lease policy thesis cv resume diary syllabus biography itinerary passport visa diploma licence deed quiz menu story glossary testament curriculum".split()


def star(s):
    return "*" + re.sub("[ _-]+", "*", s) + "*"


def own(r):
    k = r.random()
    return r.choice(OWN).replace("-", " ") if k < 0.66 else low(r) if k < 0.86 else r.choice(PEOPLE).capitalize() if k < 0.96 else values.gibberish(r)


def one(r):
    """A thing as people call it, without its article."""
    k = r.random()
    n = (r.choice(NOUNS) if r.random() < 0.75 else r.choice(ONLY)).replace("_", " ")
    s = n if k < 0.34 else f"{own(r)} {n}" if k < 0.95 else f"{r.choice(OWN).replace('-', ' ')} {low(r)}"
    return s, star(s)


def many(r):
    if r.random() < 0.12:
        return t2.LS(r)
    n = r.choice([x for x in NOUNS if x[-1] not in "ysxh"]).replace("_", " ")
    s = n if r.random() < 0.55 else f"{own(r)} {n}"
    return s + "s", star(s)


def noun(r):
    """One noun only."""
    n = r.choice([x for x in NOUNS if "_" not in x and x[-1] not in "ysxh"])
    return n, star(n)


def subject(r):
    s = own(r)
    return s, "*" + s.replace(" ", "*") + "*"


def topic(r):
    return look.topic(r)


PICS = "*.{png,jpg,jpeg,gif,webp,bmp,svg,tiff,heic}"
SPOKEN = dict(pics=PICS, vids="*.{mp4,mkv,avi,mov,webm,m4v}", snds="*.{mp3,flac,wav,ogg,opus,m4a,aac}", docs="*.{doc,docx,odt,rtf,pdf}", sheets="*.{xls,xlsx,ods,csv}", shows="*.{ppt,pptx,odp}", arcs="*.{zip,tar,gz,tgz,zst,bz2,xz,7z,rar}")

XPLAIN = "pdf pdf txt md csv json log docx xlsx jpg png mp3 mp4 wav gif svg html css py js sql xml tex epub zip odt pptx java yaml".split()


def xs(r):
    """Files of one ending, in the plural, and the ending."""
    e = r.choice(XPLAIN)
    return r.choice([f"{e} files", f".{e} files", f"*.{e}", f"{e}s" if e[-1] not in "sx" else f"{e} files", f"{e.upper()}s" if e[-1] not in "sx" else f"{e} files"]), e


def folder(r):
    while True:
        d = t2.dname(r).rstrip("/") if r.random() < 0.8 else look.folder_name(r).rstrip("/")
        if d not in ("", "~", ".", "..") and d.lower().rsplit("/", 1)[-1] not in ("trash", "bin", "here", "home", "videos", "photos"):
            return d


def bare_folder(r):
    while True:
        d = folder(r)
        if "/" not in d:
            return d


T2 = t2.SLOTS
S = dict(
    lp=["("], rp=[")"], one=one, many=many, noun=noun, sub=subject, w=T2["w"], top=topic, kinds=t2.KINDS, xs=xs,
    d=t2.say(folder, 0.2), to=t2.say(folder, 0.2), fn=t2.say(bare_folder, 0.2), wd=lambda r: low(r), a=t2.say(lambda r: t2.fname(r), 0.22), b=t2.say(lambda r: t2.fname(r), 0.22), f=t2.say(lambda r: t2.fname(r, lib.EXT_TEXT), 0.22), g=t2.say(lambda r: t2.fname(r, lib.EXT_TEXT), 0.22),
    p=t2.plain(lambda r: lib.file_path(r, lib.EXT_TEXT)), pf=t2.plain(lambda r: t2.fname(r, "txt txt md csv log".split())), pd=t2.plain(bare_folder), out=t2.plain(lambda r: low(r) + r.choice([".txt", ".txt", ".txt", ".md", ".lst", ".csv"])), z=t2.say(t2.archname, 0.2), zn=t2.plain(lambda r: low(r) + r.choice(["", "-" + low(r), "_" + str(r.randint(1, 2026))]) + ".zip"),
    t=t2.T, tb=t2.TB, n=t2.FN["n"], few=look.few, who=look.who, age=look.age, size=look.size, x=lambda r: r.choice(XPLAIN), ex=lambda r: (lambda e: (r.choice(["." + e, e]), e))(r.choice(XPLAIN)), yr=lambda r: str(r.randint(2008, 2027)), cnt=t2.COUNT, scr=T2["scr"], key=T2["key"], val=T2["val"], conf=T2["conf"],
    hid=lambda r: look.hidden(r), num=lambda r: str(r.randint(2, 900)), sw=lambda r: low(r), user=lambda r: r.choice(PEOPLE), scrx=lambda r: low(r) + ".sh",
)

_recent = {"kinds": [], "things": []}


def apart(f, key, clash):
    """Values of which those drawn one after the other have nothing in common, so that two slots of a sentence mean two things."""
    def g(r):
        seen = _recent[key]
        for _ in range(50):
            v = f(r)
            if not any(clash(v[1], w) for w in seen):
                break
        seen.append(v[1])
        del seen[:-3]
        return v
    return g


def ends(glob):
    return set(re.findall(r"\w+", glob))


S["kinds"] = apart(t2.KINDS, "kinds", lambda a, b: ends(a) & ends(b))
for _k in ("one", "many"):
    S[_k] = apart(S[_k], "things", lambda a, b: ends(a) & ends(b) or a.strip("*") in b or b.strip("*") in a)

# ---------------------------------------------------------------- how rules are written here

LS1 = '{"path":"%s","recursive":true,"sort":"%s"%s,"limit":1,"kind":"file"%s}'
RANK = dict(new=("modified", ""), old=("modified", ',"reverse":true'), big=("size", ""), tiny=("size", ',"reverse":true'))


def step(s):
    """`%mv REF DEST` and the like; a value that starts with $N. or is a name is one path, $N is many."""
    s = s.strip()
    if not s.startswith("%"):
        return s
    op, *rest = s[1:].split("|")
    op = op.strip()
    rest = [x.strip() for x in rest]
    A = rest[0] if rest else ""
    B = rest[1] if len(rest) > 1 else ""
    many_ = lambda v: '"' + v + '"' if re.fullmatch(r"\$\d", v) else "[" + ",".join('"' + x.strip() + '"' for x in v.split("&")) + "]"
    whole = re.fullmatch(r"\$\d", A) or "&" in A
    if A == "onex":
        return 'fs.search {"path":".","name_glob":"@onex"}'
    if op in ("one", "many", "noun", "sub"):
        slot = "@" + (A or op)
        return 'fs.search {"path":"%s","name_glob":"%s","kind":"file"}' % (B or ".", slot)
    if op == "glob":
        return 'fs.search {"path":"%s","name_glob":"%s"}' % (B or ".", SPOKEN.get(A, A))
    if op == "gf":
        return 'fs.search {"path":"%s","name_glob":"%s","kind":"file"}' % (B or ".", A)
    if op == "text":
        return 'fs.search {"path":"%s","text":"%s"}' % (B or ".", A)
    if op in RANK:
        g = SPOKEN.get(A, A)
        return "fs.list " + LS1 % (B or ".", *RANK[op], f',"glob":"{g}"' if g else "")
    if op == "mk":
        return 'fs.mkdir {"path":"%s","parents":true}' % A
    if op in ("mv", "cp"):
        return 'fs.%s {"%s":%s,"into":"%s"}' % ("move" if op == "mv" else "copy", "paths" if whole else "from", many_(A) if whole else f'"{A}"', B)
    if op in ("mvto", "cpto"):
        return 'fs.%s {"from":"%s","to":"%s"}' % (op[:2].replace("mv", "move").replace("cp", "copy"), A, B)
    if op == "rn":
        return 'fs.move {"renames":[{"from":"%s","to":"%s"}]}' % (A, B)
    if op == "rm":
        return 'fs.delete {"paths":%s}' % many_(A)
    if op == "rmr":
        return 'fs.delete {"paths":%s,"recursive":true}' % many_(A)
    if op == "zip":
        return 'fs.archive {"paths":%s,"to":"%s"}' % (many_(A), B)
    if op == "zipx":
        return 'fs.archive {"paths":%s,"to":"%s","remove_originals":true}' % (many_(A), B)
    if op == "un":
        return 'fs.extract {"archive":"%s","to":"%s"}' % (A, B)
    if op == "peek":
        return 'fs.extract {"archive":"%s","to":".","list_only":true}' % A
    if op == "read":
        return 'fs.read {"path":"%s"}' % A
    if op == "last":
        return 'fs.read {"path":"%s","last_lines":%s}' % (A, B)
    if op == "first":
        return 'fs.read {"path":"%s","from_line":1,"max_lines":%s}' % (A, B)
    if op == "stat":
        return 'fs.stat {"path":"%s"}' % A
    if op == "count":
        return 'fs.count {"paths":%s}' % many_(A)
    if op == "hash":
        return 'fs.hash {"paths":%s}' % many_(A)
    if op == "ls":
        return 'fs.list {"path":"%s"}' % (A or ".")
    if op == "du":
        return 'fs.disk_usage {"path":"%s"}' % (A or ".")
    if op == "ro":
        return 'fs.chmod {"paths":%s,"mode":"a-w"}' % many_(A)
    if op == "mine":
        return 'fs.chmod {"paths":%s,"mode":"go-rwx"}' % many_(A)
    if op == "exe":
        return 'fs.chmod {"paths":%s,"mode":"+x"}' % many_(A)
    if op == "w":
        return 'fs.write {"path":"%s","content":"%s","expect_hash":"absent"}' % (A, B)
    if op == "add":
        return 'fs.write {"path":"%s","content":"%s","append":true}' % (A, B)
    if op == "ed":
        return 'fs.edit {"path":"%s","edits":[{"old":"%s","new":"%s","all":true}]}' % (A, B, rest[2])
    if op == "edd":
        return 'fs.edit {"path":"%s","edits":[%s]}' % (A, ",".join('{"old":"%s","new":"%s","all":true}' % x for x in zip(rest[1::2], rest[2::2])))
    if op == "rns":
        return 'fs.move {"renames":[%s]}' % ",".join('{"from":"%s","to":"%s"}' % x for x in zip(rest[::2], rest[1::2]))
    raise ValueError(s)


def finds(c):
    return c.startswith(("fs.search", "fs.list"))


def result(calls, i):
    c = calls[i]
    if not finds(c):
        return "ok"
    later = " ".join(calls[i + 1:])
    m = re.search(r'"sort".*"limit":(@?\w+)', c)
    if m:
        return "ok " + m[1]
    if f'"${i + 1}.' in later or re.search("@(one|whose|zl)", c):
        return "ok @uno"
    return "ok @cnt" if i == 0 else f"ok @cnt{i + 1}"


def without(calls, k):
    """What is left when search k finds nothing: the other searches with what they lead to, counted anew."""
    done = [c for c in calls[:k + 1]]
    rest = []
    for j in range(k + 1, len(calls)):
        c = calls[j]
        used = {int(x) for x in re.findall(r'"\$(\d+)', c)}
        if k + 1 in used:
            continue
        if finds(c) and "name_glob" in c or used:
            rest.append((j, c))
    if not any(finds(c) and re.search(r'"\$%d' % (j + 1), " ".join(x for _, x in rest)) for j, c in rest):
        return done, []
    where, out = {j: j for j in range(k + 1)}, []
    for j, c in rest:
        where[j] = len(done) + len(out)
        out.append(re.sub(r'"\$(\d+)', lambda m: '"$%d' % (where[int(m[1]) - 1] + 1), c))
    return done, out


S["shot"], S["rd"] = [("screenshot", "*screenshot*")], [("readme", "*readme*")]
S["uno"] = lambda r: "1" if r.random() < 0.88 else str(r.randint(2, 4))


# A thing without an article before it is said in two words, for one word alone could be the very name of a file.
ARTICLES = set("the my that old both all our of any which what no more few two some these those week's year's month's many several teh damn awful recent newest latest oldest".split())


def bare(line):
    return any(m[1].lower() not in ARTICLES for m in re.finditer(r"(\S*?) ?@(?:one|many)\d?\b", line))


def two_words(f):
    def g(r):
        while True:
            v = f(r)
            if " " in v[0]:
                return v
    return g


def put(weight, lines, steps, slots):
    short = [x for x in lines if bare(x)]
    if short and len(short) < len(lines):
        put(weight * len(short) / len(lines), short, steps, slots)
        put(weight * (1 - len(short) / len(lines)), [x for x in lines if x not in short], steps, slots)
        return
    if short:
        slots = {"one": two_words(S["one"]), "many": two_words(S["many"]), **slots}
    parts, total = t2._split("\n".join(lines))
    for part in parts:
        noise = part[0].split(" ", 1)[0].strip(",:;") in t2.IMP and not t2.POLITE.search(part[0]) and not part[0].endswith(("?", "@tb"))
        if any(re.search(r"[;\n]|\d\.|->|=>|[.!?] ", x) for x in part):
            noise = False
        add(weight * (len(part) / total) ** 0.5, "\n".join(part), steps, noise=noise, **{**S, **slots})


def rules(text, weight=1.0, **slots):
    """Blocks: `= STEP ;; STEP` and below it the wordings."""
    for block in re.split(r"\n\s*\n", text.strip()):
        lines = [x.strip() for x in block.strip().split("\n") if x.strip()]
        calls = [step(x) for x in lines[0].lstrip("= ").split(";;")]
        assert lines[0].startswith("= ") and not any(x.startswith("= ") for x in lines[1:]), lines
        lines = lines[1:]
        assert lines, calls
        w = weight * min(1.0, 0.4 + 0.2 * len(lines))
        steps = []
        for i, c in enumerate(calls):
            steps += [c, result(calls, i)]
        put(w, lines, steps + ["show"], slots)
        for k, c in enumerate(calls):
            if finds(c) and '"limit":1' not in c and re.search(r'"\$%d[".]' % (k + 1), " ".join(calls[k + 1:])):
                done, out = without(calls, k)
                both = done + out
                steps = []
                for i, x in enumerate(both):
                    steps += [x, "ok 0" if i == k else result(both, i)]
                put(w * 0.1, lines, steps + ["show"], slots)


# ---------------------------------------------------------------- a folder, and things into it

rules("""
= %mk|@d ;; %mv|@a & @b|@d
make a folder @d and move @a and @b into it
@a and @b deserve a folder of their own, call it @d
i'm opening a new folder, @d, and the first two to move in are @a and @b
new dir @d <- @a, @b

= %mk|@d ;; %cp|@a & @b|@d
create @d, then copy @a and @b in there
a fresh folder @d holding copies of @a and @b, originals untouched please
@who wants @a plus @b in one place: new folder @d, copies only

= %mk|@d ;; %one ;; %mv|$2.0|@d
make a folder @d and put the @one in it
the @one needs a home. create @d and move it there
there's no @d yet, so first that, then the @one goes inside
my @one floats around somewhere; a folder @d please and in it goes

= %mk|@d ;; %one ;; %cp|$2.0|@d
new folder @d with a copy of the @one
set up @d and copy the @one over, i'd like to keep the original where it is
folder @d; in it a copy of my @one

= %mk|@d ;; %one ;; %mv|$2.0|@d ;; %one|one2 ;; %mv|$4.0|@d
make a folder @d and move the @one and the @one2 into it
i want a folder @d with two things in it: the @one and the @one2
the @one and the @one2 belong together, so put both in a new folder @d
@d as a new folder, then my @one, then my @one2, both moved in

= %mk|@d ;; %one ;; %cp|$2.0|@d ;; %one|one2 ;; %cp|$4.0|@d
create a folder named @d, then copy both the @one and the @one2 there
folder @d for the lawyer: copies of the @one and of the @one2
new directory @d, copies of my @one and my @one2 inside

= %mk|@d ;; %many ;; %mv|$2|@d
the @many get a folder of their own, @d
open a folder @d and sweep the @many into it
could we have a folder @d, and then all @many in there?
the @many are scattered. New folder, @d. Put them in.
first @d as a directory and second all of the @many inside it

= %mk|@d ;; %many ;; %cp|$2|@d
copies of the @many should go in a new folder called @d
make @d, fill it with copies of the @many
new folder @d & copies of all the @many pls

= %mk|@d ;; %glob|@kinds ;; %mv|$2|@d
a new folder, @d, is to take all the @kinds
mkdir @d then mv every one of the @kinds there
@kinds lie around like laundry. make a basket @d and toss them in

= %mk|@d ;; %glob|@kinds ;; %cp|$2|@d
i'd like a folder @d with copies of all @kinds in it
mkdir @d, cp the @kinds there

= %mk|@fn ;; %mk|@fn2 ;; %mk|@fn3
make three folders: @fn, @fn2 and @fn3
i need 3 folders. one is @fn, one is @fn2, the last is @fn3
new semester new folders - @fn, @fn2, @fn3
one box for @fn, one for @fn2, one for @fn3. folders i mean
the departments are @fn, @fn2 and @fn3, each should have a folder

= %mk|@fn/@wd ;; %mk|@fn/@wd2
make a folder @fn with two subfolders, @wd and @wd2
@fn and in there @wd and @wd2, all as folders
folder @fn, and it should contain a folder @wd and another one, @wd2
@fn > @wd, @wd2

= %mk|@fn/@wd ;; %mk|@fn/@wd2 ;; %mk|@fn/@wd3
folder @fn, inside it @wd, @wd2, @wd3
create @fn with @wd, @wd2 and @wd3 as subfolders
set up the project: @fn on top, then @wd, @wd2 and @wd3 below it

= %mk|@d ;; %w|@d/@f|@t
make @d and write @t in a file @f inside
folder @d, please, with a note @f in it that says @t
i need a place @d and in it a file @f reading @t
put @t in @f, and @f in a new folder @d

= %mk|@d ;; %w|@d/@f|@tb
new folder @d, new file @f in it: @tb
create @d and in there @f with this line: @tb

= %mk|@d ;; %w|@d/@f|
create @d with an empty @f in it
folder @d, nothing in it but a blank @f
i start a project: folder @d, empty file @f inside

= %mk|@d ;; %w|@d/@f| ;; %w|@d/@g|
folder @d with two empty files, @f and @g
set up @d: blank @f, blank @g
new dir @d, touch @f and @g in there

= %mk|@d ;; %mv|@a|@d ;; %ls|@d
make a folder @d, move @a into it and show me what's in there
folder @d; @a in; list it
create @d, then @a goes in, then let me see @d

= %mk|@d ;; %new|pics ;; %mv|$2.0|@d
make a folder @d and move my newest photo into it
new folder @d, and the picture i took last goes there

= %mk|@d ;; %new ;; %mv|$2.0|@d
folder @d please, and move the file i saved last into it
create @d; the most recent file goes in

= %mk|@d ;; %text|@top ;; %mv|$2|@d
make a folder @d and move everything that mentions @top there
new folder @d for all files with @top in the text
""")

# ---------------------------------------------------------------- found, then copied, moved, renamed

rules("""
= %one ;; %cpto|$1.0|@d/@b
find the @one and copy it to @d under the name @b
@d should get my @one, but there it's to be called @b
copy the @one over to @d, new name there: @b
the @one as @b in @d, keep the first one as it is

= %one ;; %mvto|$1.0|@d/@b
find the @one, move it to @d and name it @b
the @one goes to @d where it shall be called @b
off to @d with the @one, and call it @b over there
my @one -> @d/@b

= %one ;; %cp|$1.0|@d
find the @one and copy it to @d
search for the @one; once you have it, a copy into @d
look where the @one is and put a copy in @d
go get the @one, leave it where it is, but @d needs it as well
i'm looking for the @one. found it? then copy to @d

= %one ;; %mv|$1.0|@d
find the @one and move it to @d
search the @one, and when you've got it, off to @d
the @one must be hiding somewhere here; pull it out and put it in @d
dig out the @one please, it should go to @d

= %one ;; %rn|$1.0|@b
find the @one and rename it to @b
i called the @one something silly. @b is better
the @one: from now on @b
give the @one a proper name, @b

= %one ;; %cp|$1.0|@d ;; %ro|$1.0
copy the @one to @d and lock the original against changes
the @one into @d as a copy, then make the one here read-only

= %one ;; %read|$1.0 ;; %stat|$1.0
show me the @one and tell me when i last changed it
open the @one, and how big is it by the way
what's in the @one, and how old is that file

= %one ;; %stat|$1.0 ;; %read|$1.0
how big is the @one? then open it
first the date of the @one, then its content

= %one ;; %count|$1 ;; %read|$1.0
how many words has the @one got, and show it please
count the lines of the @one and print it afterwards

= %one ;; %count|$1
how many words are in the @one
@who set a limit of 500 words. how many has the @one got
length of the @one in lines?

= %one ;; %read|$1.0 ;; %rm|$1.0
show me the @one one last time, then delete it
read out the @one and throw it away afterwards

= %one ;; %read|$1.0 ;; %mv|$1.0|@d
show me what the @one says and after that file it under @d
print the @one, then put it in @d

= %one ;; %cp|$1.0|@d ;; %rn|$1.0|@b
copy the @one to @d, then rename the one here to @b
a copy of the @one to @d first; the one that stays here gets the name @b

= %one ;; %cpto|$1.0|@b ;; %ed|@b|@w|@w2
copy the @one as @b and in the copy change @w to @w2
take the @one as a template: save it as @b, and there @w becomes @w2
same as the @one but called @b and with @w2 where it says @w
i reuse the @one. new file @b, and replace @w by @w2 in it
@b should be the @one all over again, only with @w2 instead of @w

= %one ;; %cpto|$1.0|@b ;; %add|@b|@t
copy the @one to @b and add @t at the end of the copy
@b = the @one plus a last line @t, don't touch the first one
make @b out of the @one, then write @t under it

= %one ;; %cpto|$1.0|@b
save the @one under a second name, @b
i want to reuse the @one, so copy it as @b
the @one again, as @b
duplicate the @one, the twin is called @b

= %one ;; %zip|$1.0|@z ;; %stat|@z
zip the @one as @z and tell me how big that is
pack the @one into @z; is it small enough to mail? show the size

= %one ;; %zip|$1.0|@z ;; %mv|@z|@d
pack my @one as @z and drop that in @d
the @one into @z, then @z into @d

= %one ;; %zipx|$1.0|@z
pack the @one into @z and remove the loose one
i only want @z with the @one in it, the unpacked one should go

= %one ;; %mine|$1.0 ;; %mv|$1.0|@d
nobody but me should read the @one; lock it and then put it in @d
make the @one private and move it into @d

= %one ;; %ed|$1.0|@w|@w2
in the @one, make @w into @w2
the @one says @w, it should be @w2
@w is wrong in the @one. correct is @w2
whoever typed the @one wrote @w instead of @w2, fix it
replace @w with @w2 in my @one

= %one ;; %ed|$1.0|@w|@w2 ;; %read|$1.0
fix @w to @w2 in the @one and show me how it looks then
the @one: @w -> @w2, then read it to me

= %one ;; %add|$1.0|@t
add @t to the @one
the @one should have @t as its last line
one more thing for the @one: @t
write @t at the bottom of my @one

= %one ;; %add|$1.0|@t ;; %read|$1.0
add @t to the @one and let me see all of it
put @t under the @one; then print it

= %one ;; %last|$1.0|@n ;; %stat|$1.0
the last @n lines of the @one, and when was it changed

= %one ;; %last|$1.0|@n
how does the @one end? the last @n lines
the final @n lines of my @one please
tail of the @one, @n lines

= %one ;; %first|$1.0|@n
how does the @one begin? @n lines will do
the top @n lines of the @one
only the first @n lines of my @one, i don't need the rest
""", n=t2.N, b=t2.say(lambda r: t2.fname(r, lib.EXT_TEXT), 0.2))

rules("""
= %new|pics ;; %cpto|$1.0|@d/@b
copy the newest photo to @d and call it @b there
my latest picture as @b in @d, keep the original
take the photo i shot last, put a copy in @d, name it @b

= %new|pics ;; %mvto|$1.0|@d/@b
move the most recent photo into @d and rename it to @b
newest pic -> @d/@b
the last picture goes to @d with the new name @b

= %new|pics ;; %cp|$1.0|@d ;; %stat|$1.0
copy the newest photo to @d and tell me how big it is
last picture to @d as a copy, and its size please

= %new|vids ;; %mv|$1.0|@d
the newest video should go to @d
my last clip, well the newest movie file, into @d
i just recorded a video, put it into @d

= %new|vids ;; %rn|$1.0|@b
the last video i made should be called @b
rename the newest video @b

= %new|snds ;; %mv|$1.0|@d
my newest track belongs in @d
the song i recorded last, move it to @d
last recorded audio file into @d

= %new|snds ;; %cpto|$1.0|@d/@b
the latest song also goes to @d, there as @b
copy my newest track to @d, call the copy @b

= %new|docs ;; %cp|$1.0|@d
copy the newest document into @d
@d needs a copy of the document i worked on last

= %new|sheets ;; %cp|$1.0|@d
the spreadsheet i saved last: copy to @d
a copy of my most recent excel file into @d

= %new|shows ;; %mv|$1.0|@d
the latest slide deck -> @d
newest presentation, please move it into @d

= %new|arcs ;; %mv|$1.0|@d
the archive that came in last, move it to @d

= %new|*.zip ;; %un|$1.0|@d
unpack the newest zip into @d
the zip that i downloaded last goes unpacked into @d
whatever zip is the latest one, its contents belong in @d

= %new|*.zip ;; %un|$1.0|@d ;; %rm|$1
unpack the newest zip to @d and delete the zip after
latest zip -> @d unpacked, then bin the zip

= %new|*.zip ;; %un|$1.0|@d ;; %ls|@d
unpack the latest zip in @d and list what came out

= %new|*.pdf ;; %mvto|$1.0|@d/@b
rename the newest pdf to @b and then move it to @d
the latest pdf gets called @b, after that off to @d

= %new|*.pdf ;; %cp|$1.0|@d
the pdf i got last should also be in @d
newest pdf: copy into @d

= %new|*.pdf ;; %mv|$1.0|@d
my most recent pdf, into @d please
file away the newest pdf under @d

= %new|*.log ;; %last|$1.0|@n
the last @n lines of the newest log
newest log, tail @n

= %new|*.log ;; %cp|$1.0|@d ;; %last|$1.0|@n
copy the newest log to @d, and show me the last @n lines of it

= %new|@noun ;; %cp|$1.0|@d
my latest @noun into @d, a copy i mean
there are many @{noun}s; the newest one copied to @d

= %new|@noun ;; %read|$1.0
read me the latest @noun
what's in the newest @noun
open the @noun i wrote last

= %new|@noun ;; %mvto|$1.0|@d/@b
the last @noun i saved -> @d, name it @b
my newest @noun moves to @d and is called @b there

= %old|pics ;; %cp|$1.0|@d
the oldest photo i have, a copy of it to @d
copy my very first picture into @d

= %old|*.log ;; %rm|$1
the oldest log can go
delete just the oldest log, keep the rest

= %old|@noun ;; %rm|$1
the oldest @noun isn't needed any more, only that one, delete it

= %big|vids ;; %mv|$1.0|@d
the biggest video has to move to @d
move whichever video is largest into @d, the smaller ones stay

= %big|vids ;; %rm|$1
only the largest video should be deleted
the heaviest movie has to go

= %big||@d ;; %mv|$1.0|@to
the biggest file in @d should be moved to @to
take the fattest file out of @d and put it in @to

= %big||@d ;; %stat|$1.0
which is the biggest file in @d, and when was it last changed

= %new||@d ;; %read|$1.0
show me the newest file in @d
what does the latest file in @d say

= %new||@d ;; %cpto|$1.0|@b
the newest file in @d, copied here as @b
i'd like the latest file of @d here, under the name @b

= %new||@d ;; %rn|$1.0|@b
rename the newest file in @d to @b
@d: latest file is to be called @b

= %new ;; %zip|$1.0|@z
the file i changed last, into @z
zip my most recent file as @z

= %new ;; %cpto|$1.0|@b
make a copy of the newest file here and call it @b
the file i worked on last, once more as @b
""", b=t2.say(lambda r: t2.fname(r), 0.2), n=t2.N)

# ---------------------------------------------------------------- archives: unpacked and then, packed and then

rules("""
= %un|@z|@d ;; %ls|@d
unpack @z to @d and show what's in there
@z contains i don't know what. open it up in @d and list it
empty the parcel @z into @d, then tell me what came out

= %un|@z|@d ;; %rm|@z
unpack @z into @d and throw the archive away
once @z is unpacked in @d the archive itself can go
@z -> @d, archive not needed afterwards
into @d with the contents of @z; @z itself: delete

= %un|@z|@d ;; %read|@d/@f
unpack @z into @d and show me @f from it
@z, unpack to @d, then open @f in there
extract @z to @d; read @d/@f
i need to read @f, it's inside @z. unpack that to @d first

= %un|@z|@d ;; %gf|@rd|@d ;; %read|$2.0
unpack @z into @d and show me its @rd
@z to @d please, then the @rd on screen
extract @z into @d, and what does the @rd say?
the @rd of @z interests me: unpack to @d, open the @rd

= %un|@z|@d ;; %glob|@kinds|@d ;; %cp|$2|@to
unpack @z to @d and copy the @kinds from there to @to
open @z into @d, then put copies of the @kinds of @d in @to

= %un|@z|@d ;; %glob|@kinds|@d ;; %rm|$2
unpack @z into @d but i don't want the @kinds, delete those from @d
@z -> @d, then throw out the @kinds in @d

= %un|@z|@d ;; %glob|@kinds|@d
unpack @z into @d and list the @kinds in there
@z to @d; which @kinds are in @d then

= %un|@z|@d ;; %new||@d ;; %read|$2.0
unpack @z into @d and show me the newest file of it
extract @z to @d, then read the latest file in @d

= %un|@z|@d ;; %du|@d
unpack @z to @d and tell me how big it is unpacked
@z into @d; how much room does @d take then

= %mk|@d ;; %un|@z|@d
make a folder @d and unpack @z into it
create @d, then unzip @z there
first a folder named @d, second @z unpacked inside
new directory @d for what's in @z, unpack it there

= %un|@z|@d ;; %un|@z2|@to
unpack @z into @d and @z2 into @to
@z => @d and @z2 => @to, unpacked
two archives came today: @z belongs unpacked in @d, @z2 in @to

= %un|@z|@d ;; %un|@z2|@d
unpack both @z and @z2 into @d
@z and @z2, both get unpacked in @d
open @z into @d, and @z2 on top of it in the same place

= %un|@z|@d ;; %mv|@z|@to
unpack @z into @d, then move the archive to @to
extract @z to @d and file the archive itself under @to

= %peek|@z ;; %un|@z|@d
show me what's in @z and then unpack it into @d
first a look inside @z, after that unpack it to @d

= %peek|@z ;; %stat|@z
what's in @z and how big is it
list @z without unpacking, also its size

= %zipx|@d|@z
pack the folder @d as @z and delete the folder afterwards
turn the folder @d into @z, the folder can go when that's done
folder @d -> @z, then folder @d away
archive the folder @d in @z; after that i don't need the folder

= %zip|@d|@z ;; %stat|@z
pack the folder @d as @z and tell me the size of the archive
folder @d as @z please, and how many MB is that

= %zip|@d|@z ;; %mv|@z|@to
zip up the folder @d to @z and put the archive in @to
@d -> @z, and @z -> @to
make @z of the folder @d, then it moves to @to

= %zip|@d|@z ;; %cp|@z|@to
folder @d into @z and one copy of that archive to @to
zip the folder @d as @z; put a copy of @z in @to too

= %zip|@d|@z ;; %zip|@to|@z2
pack the folder @d into @z and the folder @to into @z2
two archives: folder @d in @z, folder @to in @z2
folder @d gets @z, folder @to gets @z2, zip them separately

= %zip|@d & @to|@z
both folders, @d and @to, into one archive @z
the folders @d and @to together in @z
@z out of the folders @d and @to

= %zip|@a & @b|@z
@a and @b into @z
pack @a together with @b, archive name @z
@z with @a and @b inside, nothing else
one archive for two files: @a, @b -> @z

= %zip|@a & @b|@z ;; %mv|@z|@d
@a plus @b into @z, then @z into @d
zip @a and @b as @z and move that to @d

= %zipx|@a & @b|@z
@a and @b into @z, the loose files aren't needed after that
pack @a and @b as @z and delete the two

= %glob|*.log ;; %zipx|$1|@z
pack the logs and then delete them, archive name @z
logs -> @z -> delete the logs
all log files into @z, and once they're safe inside remove the originals

= %glob|@kinds ;; %zipx|$1|@z
pack the @kinds into @z and then delete them
zip all @kinds to @z; after that the loose @kinds can go
@kinds into @z, don't keep them outside
@z should swallow the @kinds ((no copies left lying around))
archive @kinds as @z, and away with the originals

= %glob|@kinds ;; %zip|$1|@z ;; %mv|@z|@d
pack the @kinds as @z and move it to @d
all @kinds into @z and the archive into @d, leave the @kinds here
@kinds => @z => @d

= %glob|@kinds ;; %zip|$1|@z ;; %cp|@z|@d
@kinds into @z, a copy of @z to @d
zip the @kinds to @z and put a second @z in @d

= %glob|@kinds ;; %zip|$1|@z ;; %stat|@z
zip the @kinds as @z and say how big it got
all @kinds in @z; what's the size of that archive

= %glob|@kinds|@d ;; %zip|$1|@z
from @d only the @kinds, packed as @z
the @kinds of @d go into @z, the rest of @d doesn't
make @z of the @kinds that are in @d

= %glob|@kinds|@d ;; %zipx|$1|@z
the @kinds in @d: into @z, then delete them
pack the @kinds from @d as @z and remove them from @d

= %many ;; %zip|$1|@z
the @many, all of them, into @z
can i have the @many as one archive, @z
@z should have my @many in it, leave them here too

= %many ;; %zipx|$1|@z
the @many into @z, and then remove them
pack the @many as @z; afterwards they can be deleted

= %many ;; %zip|$1|@z ;; %mv|@z|@d
the @many -> @z -> @d
zip my @many as @z, then put the archive into @d

= %many ;; %zip|$1|@z ;; %stat|@z
pack the @many as @z, i need to know how large that gets

= %one ;; %one|one2 ;; %zip|$1.0 & $2.0|@z
the @one and the @one2 into @z
pack the @one together with the @one2 as @z
one archive @z with two things: my @one, my @one2
@who wants the @one plus the @one2 in a single archive called @z

= sh for f in *.zip; do unzip -q "$f" -d "${f%.zip}"; done
each zip here into its own folder
unzip every zip in this folder, and let each one have a folder with its name
a bunch of zips here, all to be unpacked, each to a separate folder
don't mix them up: every zip here gets unpacked into a folder of its own
i've got like ten zips here lol. Unpack them all but keep them apart
zips here -> folders of the same name

= sh for f in *.zip; do unzip -q "$f" -d "${f%.zip}" && rm "$f"; done
each zip here into its own folder, then delete the zips
unpack all zips here, one folder each, and remove the zips once unpacked
every zip in this folder becomes a folder; the zips themselves can go after

= sh for f in *.tar.gz; do d="${f%.tar.gz}"; mkdir -p "$d" && tar -xzf "$f" -C "$d"; done
each tar.gz here into its own folder
unpack all the tar.gz files of this folder, every one into a folder with its name
tarballs here ((tar.gz)): one folder per tarball please

= sh for f in @pd/*.zip; do unzip -q "$f" -d "${f%.zip}"; done
each zip in @pd into a folder of its own
the zips in @pd, unpack every one to its own folder in there

= sh for f in *.zip; do unzip -q "$f" -d @pd; done
all the zips here unpacked into @pd, together
unpack every zip in this folder, everything goes to @pd

= sh for d in */; do zip -qr "${d%/}.zip" "$d"; done
each folder here as a zip of its own
every folder in here should become a zip with the same name, keep the folders
a zip per folder, for all folders here

= sh for d in */; do zip -qr "${d%/}.zip" "$d" && rm -r "$d"; done
each folder here as its own zip and then delete the folders
turn every folder here into a zip; remove each folder when its zip is done
""")

# ---------------------------------------------------------------- a folder in each of several folders, up and down

rules("""
= sh for d in */; do mkdir -p "${d}@wd"; done
make a folder @wd in each folder here
every folder here needs a subfolder @wd
in all the folders of this directory: a new folder @wd
put an empty folder called @wd into each of the folders here
all my folders here lack a @wd folder. add it to each

= sh for d in @pd/*/; do mkdir -p "${d}@wd"; done
each folder in @pd should get a subfolder @wd
in @pd, every folder needs a folder @wd inside
make a @wd folder in all folders of @pd

= %mk|@fn/@wd ;; %mk|@fn2/@wd
a folder @wd in @fn and one in @fn2
both @fn and @fn2 need a folder @wd inside
@fn/@wd and @fn2/@wd, create both
there should be a @wd folder in @fn as well as in @fn2

= %mk|@fn/@wd ;; %mk|@fn2/@wd ;; %mk|@fn3/@wd
a folder @wd in each of @fn, @fn2 and @fn3
@fn, @fn2, @fn3: every one of them needs a subfolder @wd
make @wd inside @fn, inside @fn2 and inside @fn3

= sh for d in */; do touch "${d}@hid"; done
git drops my empty folders. an empty @hid into each folder here please
put an empty @hid in every folder here

= sh for d in */; do cp @pf "$d"; done
copy @pf into each folder here
every folder here should have a copy of @pf
@pf has to be in all of the folders here

= sh mv -n @wd/* @wd2/* .
take everything from @wd and @wd2 up here
everything in the two folders @wd and @wd2 should come up to this folder
bring the contents of @wd and of @wd2 up into this folder
what's in @wd and what's in @wd2 belongs up here

= sh mv -n @wd/* @wd2/* . && rmdir @wd @wd2
take everything out of @wd and @wd2 up here and remove the two empty folders
move all from @wd and @wd2 to here, then get rid of those folders, they're empty then
empty @wd and @wd2 into this folder; after that the two folders can go

= sh mv -n @wd/* . && rmdir @wd
everything in @wd up here, and then remove the empty folder
dissolve the folder @wd: contents up here, folder gone
@wd is superfluous, its contents belong up here and the folder itself can go
pull what's in @wd one level up and delete @wd afterwards

= sh mv -n @wd/* @wd2/
everything from @wd into @wd2
whatever is in @wd moves over to @wd2
pour @wd into @wd2
merge the folder @wd into @wd2

= sh mv -n @wd/* @wd2/ && rmdir @wd
everything from @wd into @wd2, then remove the empty @wd
@wd and @wd2 are really one folder. Move all to @wd2 and drop @wd
pour @wd into @wd2 and get rid of the empty @wd

= sh mkdir -p @wd3 && mv -n @wd/* @wd2/* @wd3/
put all that's in @wd and @wd2 together in @wd3
@wd + @wd2 -> @wd3, the contents i mean, moved
new folder @wd3 for everything from @wd and everything from @wd2

= sh cp -rn @wd/* @wd2/
copy everything from @wd into @wd2
@wd2 should have all that @wd has, but don't take it out of @wd
the contents of @wd also in @wd2

= sh find . -mindepth 2 -type f -exec mv -n -t . {} + && find . -mindepth 1 -type d -empty -delete
bring all files from the subfolders up here and remove the empty folders
flatten this folder, then clear out the folders that are empty after that
everything up here out of the subfolders, empty folders away

= sh find . -mindepth 2 -type f -exec mv -n -t . {} +
i clicked through 5 levels of folders today. all those files up here please
each file out of each subfolder should come up here
files in subfolders -> here

= fs.search {"path":".","kind":"folder","empty":true} ;; %rm|$1
get rid of all the empty folders
folders with nothing in them can go
empty dirs everywhere, delete them ((only the empty ones))

""", hid=[".gitkeep", ".keep", ".nojekyll", ".gitignore"], pf=t2.plain(lambda r: r.choice([low(r) + "." + r.choice(["txt", "md", "css", "conf", "sh"]), "LICENSE", "README.md", "Makefile", ".gitignore", ".editorconfig"])))

# ---------------------------------------------------------------- doubles, both of them, this one and the other

rules("""
= %gf|*(1)* ;; %rm|$1
remove the ones with ((1)) in their names
my browser made files with ((1)), delete those
everything called something ((1)) is a double, away with it
files that have ((1)) in the name -> delete
""")
rules("""
= %gf|@cp_ ;; %rm|$1.0
remove the one with @cp_
the one with @cp_ in its name can be deleted
delete the download that has the @cp_ at the end
""", cp_=lambda r: (lambda n: (f"({n})", f"*({n})*"))(r.choice("1 1 1 2 3 4".split())))
rules("""
= %gf|@cp_ ;; %rm|$1.0 ;; %stat|@a
remove the one with @cp_ and tell me the size of @a
the file with @cp_ goes, and how big is @a
delete whatever has @cp_ in the name, then show size and date of @a

= %gf|@cp_ ;; %mv|$1|@d
the files with @cp_ in the name belong in @d
move all that say @cp_ to @d

= %gf|@cp_
which files have @cp_ in the name? just list
show me everything that ends up with @cp_, don't delete it

= %rm|@b ;; %stat|@a
remove @b and tell me the size of @a
@b is the double, delete that, then show how big @a is
keep @a, delete @b, and say how large the one that's left is

= %rm|@b ;; %rn|@a|@b
throw out @b, then @a takes over its name
delete @b and rename @a to @b
@b is outdated. remove it, after that @a becomes @b

= %stat|@a ;; %stat|@b
which is newer, @a or @b? show both
compare size and date of @a and @b
@a / @b: how big, how old, each
i can't tell @a and @b apart. what are their dates

= %hash|@a & @b
are @a and @b the same file
is @a identical to @b, byte by byte
@a vs @b: checksums please

= %hash|@a & @b ;; %rm|@b
compare the checksums of @a and @b, then delete @b
checksum of both @a and @b, and after that @b can go

= sh diff @pf @pf2
compare @pf with @pf2 and say what differs
where do @pf and @pf2 part ways
put @pf next to @pf2 and tell me what changed, don't edit anything
what's the difference, @pf or @pf2

= sh diff @pf @pf2 ;; %rm|@pf2
show me how @pf and @pf2 differ, then delete @pf2
diff @pf @pf2 and throw away @pf2 afterwards

= sh cmp -s @pf @pf2 && rm @pf2
if @pf and @pf2 are the same, delete @pf2
@pf2 can be deleted, but only if it is exactly like @pf
remove @pf2 when it's identical to @pf, otherwise leave it

= sh cat @pf @pf2 > @out ;; %read|@out
put @pf and @pf2 together as @out and show me the result
@pf + @pf2 = @out, then print @out

= sh cat @pf @pf2 > @out ;; %rm|@pf & @pf2
join @pf and @pf2 into @out, then delete the two
@out from @pf and @pf2; the parts aren't needed any more after that

= sh cat @pf @pf2 > @out ;; %mv|@out|@d
@pf and @pf2 into one file @out and that goes to @d
glue @pf to @pf2, name it @out, then move it into @d

= sh cat @pf @pf2 > @out ;; %count|@out
merge @pf and @pf2 as @out, then count its lines
@pf, @pf2 -> @out; how many words in @out

= %count|@f ;; %count|@g
how many words has @f, how many has @g
@f and @g: which is longer? word counts
count the lines of @f, then those of @g
""", cp_=lambda r: (lambda n: (f"({n})", f"*({n})*"))(r.choice("1 1 1 2 3 4".split())), a=t2.say(lambda r: t2.fname(r), 0.2))

# ---------------------------------------------------------------- counted, then

rules("""
= %glob|@kinds ;; %rm|$1
count the @kinds, then delete them
how many @kinds are there? count and delete them all
tell me how many @kinds there are and then get rid of them

= %many ;; %rm|$1
count the @many and then delete them
how many @many do i have? then remove them

= %many ;; %mv|$1|@d
count the @many and move them to @d
how many @many are there, and put them in @d please

= %glob|@kinds ;; %mv|$1|@d
find all @kinds, say how many, and move them to @d
count all the @kinds, then off to @d with them

= %glob|@kinds|@d ;; %rm|$1
count the @kinds in @d, then delete them
@d: find the @kinds and remove them, tell me how many

= %count|@f ;; %rm|@f
count the lines in @f and then delete it
how long is @f? after that it can go

= %count|@f ;; %mv|@f|@d
count the words in @f, then move it to @d
how many lines in @f; and file it in @d

= %du|@d ;; %rmr|@d
how big is the folder @d? and then delete it
show the size of the folder @d before you remove it

= %du|@d ;; %zip|@d|@z
how big is @d, then pack the folder as @z
tell me the size of the folder @d and zip it to @z

= %du|@d ;; %du|@to
which is bigger, the folder @d or the folder @to
sizes of both folders, @d and @to
folder @d, folder @to: how much does each weigh

= %ls|@d ;; %rmr|@d
show me what's in the folder @d, then delete it
list the folder @d; afterwards remove it with all that's in there

= %ls|@d ;; %ls|@to
compare what's in @d with what's in @to, list both
show both lists: @d, then @to

= %du|@d ;; %ls|@d
total size of @d and what's in it
how heavy is @d? list it too

= fs.list {"path":".","recursive":true,"limit":1,"kind":"file"} ;; %du|.
how many files are in here and how big is it all together
number of files here, and the total size

= fs.list {"path":"@d","recursive":true,"limit":1,"kind":"file"} ;; %du|@d
how many files are in @d and how much space do they take
@d: number of files, then total size

= %glob|@kinds ;; %count|$1
how many lines do all the @kinds have
count the words in every one of the @kinds

= sh find . -type f -name '*.@x' | wc -l > @out
count the @x files here and below and write the number to @out
the number of @x files, subfolders too, should be in @out
""")

# ---------------------------------------------------------------- names into a list

rules("""
= sh ls *.@x > @out
write the names of all @x files in this folder to @out
@out should list the @x files that are here
i need an inventory of the @x files in this folder, as @out
a list @out with the name of each @x file in here

= sh find . -type f -name '*.@x' > @out
write where every @x file is, subfolders too, into @out
all @x files below this folder, their paths in @out
@out <- every @x file here and further down

= sh ls *.@x > @out ;; %read|@out
put the names of the @x files in this folder into @out and show it
names of the @x files here to @out; print @out

= sh ls *.@x > @out ;; %mv|@out|@d
list the @x files here in @out and move @out to @d
@out with the @x file names of this folder, then @out goes to @d

= sh ls > @out
write down all names in this folder in @out
what's in this folder, names only, into a file @out
make a packing list @out of this folder

= sh ls > @out ;; %read|@out
list this folder into @out and then print @out
names of all things here to @out, and show me that

= sh ls @pd > @out
the names of what's in @pd as a list @out
@pd's table of contents: @out
note down in @out what @pd holds

= sh ls @pd > @out ;; %zip|@pd|@zn
write what is in @pd to @out and then pack the folder @pd as @zn
list of @pd as @out, then zip the folder @pd to @zn

= sh ls @pd > @out ;; %mv|@out|@pd
write the names of the files in @pd to @out and put @out into @pd
@out = contents of @pd, and store it in @pd itself

= sh grep -rl @sw . > @out
which files have @sw in them? put that list into @out
names of the files mentioning @sw, written to @out

= sh grep -rl @sw . > @out ;; %read|@out
list the files with @sw in them in @out and show it
files mentioning @sw -> @out, then print it

= sh sort -o @pf @pf ;; %read|@pf
sort @pf and show me the result
put the lines of @pf in order, then print it
alphabetical order for @pf please, and let me see

= sh sort -u -o @pf @pf ;; %count|@pf
sort @pf without doubles, then count what's left
each line of @pf only once, sorted; and how many are they then

= sh sort @pf > @out ;; %rm|@pf
sort @pf into @out and delete @pf
@pf sorted as @out, the unsorted one can go

= sh head -n @n @pf > @out
the first @n lines of @pf as a new file @out
@out: top @n lines of @pf

= sh head -n @n @pf > @out ;; %mv|@out|@d
first @n lines of @pf into @out, then @out to @d

= sh tail -n @n @pf > @out
save the last @n lines of @pf as @out
@out should have the end of @pf, @n lines
""", n=t2.N)

# ---------------------------------------------------------------- backup, then; copy, then

rules("""
= %cpto|@p|@p.bak ;; %ed|@p|@w|@w2
back up @p to .bak, then change @w to @w2 in it
i'm nervous: first @p.bak, then @w becomes @w2 in @p
keep @p as @p.bak and write @w2 wherever @p says @w
before anything else a .bak of @p. after that, @w2 instead of @w in it
safety first, copy @p to @p.bak; then replace @w by @w2

= %cpto|@p|@p.bak ;; %add|@p|@t
back up @p as .bak and then add @t at the end
a .bak of @p, then append @t to @p

= %cpto|@p|@p.bak ;; sh sed -i '/@sw/d' @p
back @p up as .bak and then drop all lines with @sw
a .bak of @p first, then the lines with @sw come out of it

= %cpto|@p|@p.bak ;; sh sort -o @p @p
.bak of @p please, then sort @p itself
keep a .bak of @p and sort the lines of the original

= %cp|@a|@d ;; %rm|@b
copy @a to @d, then delete @b
@a also to @d; @b not needed any more
once a copy of @a is in @d, @b can be deleted

= %cp|@a|@d ;; %ed|@a|@w|@w2
put a copy of @a in @d before you change @w to @w2 in @a
@a copied into @d as it is now; then @w2 for @w in the one here

= %cp|@a|@d ;; %add|@a|@t
copy @a to @d, and then add @t to the one here
a copy of @a for @d; after that @t at the end of @a

= %cp|@a|@d ;; %ro|@a
copy @a to @d and make the one here read-only
@a copied to @d, the original locked against changes

= %cp|@a|@d ;; %cp|@a|@to
a copy of @a in @d and another in @to
@a to both @d and @to, copies
two copies of @a: one for @d, one for @to
@d and @to both need @a, keep it here as well

= %cp|@a|@d ;; %cp|@b|@to
copy @a to @d and @b to @to
@a also in @d, @b also in @to
copies: @a -> @d / @b -> @to

= %mv|@a|@d ;; %mv|@b|@to
move @a to @d and @b to @to
@a goes into @d whereas @b goes into @to
@a: @d. @b: @to. Move them please
put @a where it belongs, that's @d, and @b into @to

= %mv|@a|@d ;; %cp|@b|@d
move @a to @d, but only copy @b there
@a moves into @d; of @b just a copy

= %cp|@a|@d ;; %mv|@b|@d
copy @a to @d and move @b there
@d gets a copy of @a and @b itself

= %mv|@a|@d ;; %rn|@b|@f
move @a to @d and rename @b to @f
@a -> @d; @b from now on @f

= %rns|@a|@b|@f|@g
rename @a to @b and @f to @g
@a => @b, @f => @g
two names are wrong: @a should be @b, @f should be @g
call @a by the name of @b, and call @f by the name of @g

= %rn|@a|@b ;; %rm|@f
rename @a to @b and delete @f
@a gets the name @b, @f gets the boot, delete it

= %rm|@a ;; %rm|@b
delete @a. and then @b
first @a, then @b, both deleted

= %rm|@a & @b
delete @a and @b
both @a and @b can go
neither @a nor @b is needed, delete the two
@a + @b -> delete

= %mv|@a & @b|@d
move @a and @b to @d
@d is where both @a and @b should live
@a, @b: into @d with the two
file @a and @b under @d, nothing else

= %cp|@a & @b|@d
copy @a and @b to @d
@d should have a copy of each of @a and @b
for @who: @a and @b as copies in @d

= %mv|@a & @b|@d ;; %ls|@d
put @a and @b in @d, then show me @d
@a and @b into @d; list @d

= %mk|@d ;; %cp|@a|@d ;; %rm|@b
make @d, copy @a in there, delete @b
1. folder @d 2. @a copied in 3. @b deleted

= %mv|@a|@d ;; %rm|@b ;; %ls|.
move @a to @d, delete @b, list what's left
@a -> @d, @b away, then show the folder

= %w|@f|@t ;; %cp|@f|@d
write @t to a new file @f and copy that to @d
new file @f saying @t; a copy of it in @d

= %w|@f|@t ;; %w|@g|@t2
two new files: @f with @t, @g with @t2
@f should say @t and @g should say @t2, both new

= %w|@f|@t ;; %read|@f
create @f with @t and show it to me
new file @f: @t. then print it

= %w|@f|@t ;; %ro|@f
write @t in a new file @f and make it read-only
@f with @t in it, and nobody may change it after

= %w|@f|@t ;; %mine|@f
put @t in a new file @f that only i can read
new @f saying @t, private please

= %ro|@a ;; %mv|@a|@d
make @a read-only and move it to @d
lock @a against changes, then put it in @d

= %exe|@scrx ;; sh ./@scrx
make @scrx executable and run it
@scrx: give it +x, then start it
permission denied for @scrx... fix that and run it

= %exe|@scrx ;; %mv|@scrx|@d
@scrx should be executable and live in @d
+x on @scrx, then into @d with it

= %add|@f|@t ;; %add|@g|@t
add @t both to @f and to @g
@t at the end of @f and at the end of @g too

= %ed|@f|@w|@w2 ;; %ed|@g|@w|@w2
change @w to @w2 in @f and in @g
@f and @g both say @w, they should say @w2
in the two files @f and @g put @w2 for @w

= %ed|@f|@w|@w2 ;; %add|@f|@t
in @f turn @w into @w2 and add @t at the end
@f: @w -> @w2, plus a last line @t

= %ed|@f|@w|@w2 ;; %mv|@f|@d
change @w to @w2 in @f and then move it to @d
once @f says @w2 instead of @w, put it in @d

= %ed|@f|@w|@w2 ;; %rn|@f|@g
in @f replace @w with @w2 and rename the file to @g
@w becomes @w2 in @f, and @f becomes @g

= %cpto|@f|@g ;; %ed|@g|@w|@w2
copy @f to @g and in @g write @w2 instead of @w
same letter as @f but for someone else: name it @g and put @w2 where @w was
@g is to be @f with @w2 in place of @w
use @f as a template for @g, @w -> @w2 there, leave @f as it is

= %cpto|@f|@g ;; %ed|@g|@w|@w2 ;; %read|@g
copy @f as @g, change @w to @w2 in it, show me the new one
@g from @f, @w2 for @w, then read @g to me

= %cpto|@f|@g ;; %add|@g|@t
copy @f to @g, and only in @g add @t
@g = @f plus a line @t

= %cpto|@f|@g ;; %read|@g
make @g from @f and open it
copy @f as @g and show me @g

""", f=t2.say(lambda r: t2.fname(r, lib.EXT_TEXT), 0.2), a=t2.say(lambda r: t2.fname(r, lib.EXT_TEXT), 0.2))

# ---------------------------------------------------------------- one thing, described: where it is, what it says

rules("""
= %one
where's the @one got to
any idea where i saved the @one
i can't for the life of me find the @one
the @one... where on earth
do i still have the @one or did i lose it
is the @one here somewhere

= %one
ugh the @one again, where is it
@who will kill me if i can't find the @one
i had the @one open yesterday, no idea where it lives
which folder did i put the @one in
tell me the path of the @one, don't open it

= %one
one last thing, the @one: where
locate @one
@one path?
whereabouts of the @one please
might you know where the @one is kept, dear computer
the clinic asks for the @one. do we have that

= %one
it's 3 am and i need the @one, just say where it is
the @one can't have vanished, look for it, but touch nothing
Has the @one been saved at all?
i swear i saved the @one
hm what was the file name of the @one again

= %one ;; %read|$1.0
what does my @one say
i want to read the @one
let's have the @one on screen
the @one please, open
could i just peek at the @one, no changes
quick, the @one, show it

= %one ;; %read|$1.0
remind me what's in the @one
@who wants to know what the @one says
the @one: contents?
read the @one aloud, well, print it
i forgot what i wrote in the @one
open up @one

= %one ;; %read|$1.0
can't remember a word of the @one, show me
whatever is in the @one, i need to see it before the meeting
my glasses are broken, print the @one big... no, just print it here
bring up the @one
pull up my @one would you
is the @one finished? let me see the text

= %one ;; %stat|$1.0
how big is my @one
how old is the @one
the @one: size?
when did i save the @one
from what date is the @one
is the @one too fat for an email? say the size

= %one ;; %stat|$1.0
last time somebody changed the @one?
who can read the @one? show its permissions
check the date on the @one
@who says the @one is from last year, what's its date
kb or mb, the @one?

= %one ;; %rm|$1.0
the @one is outdated, throw it out
i'm done with the @one, delete it
kindly dispose of the @one
no more @one please, delete it
get that @one off my disk
the @one must be gone before @who sees it

= %one ;; %rm|$1.0
the @one can go in the bin
delete @one thx
remove my @one and nothing else
i never want to see that @one again, delete
bye bye @one, delete it
we don't need the @one any longer. Delete

= %one ;; %rm|$1.0
the @one is embarrassing lol, wipe it
so the @one was a joke, it should be removed
could you perhaps delete the @one if it's no trouble
del the @one asap
the @one? rubbish. out with it
that awful @one has to disappear

= %one ;; %rm|$1.0
@who approved the removal of the @one
trash the @one, keep all others
by the way the @one isn't valid any more so delete it
the @one is done and dusted, remove it
out goes the @one
would you mind deleting the @one

= %one ;; %mv|$1.0|@d
the @one lives in @d from now on
i want the @one filed under @d
the @one doesn't belong here but in @d
@d for the @one
the @one ended up here by mistake, @d is right
shift the @one across to @d

= %one ;; %mv|$1.0|@d
put that @one in @d where i can find it
@one -> @d
@one: @d, please move
stick my @one in @d
the @one please into @d with it
@d is missing the @one, move it there

= %one ;; %mv|$1.0|@d
the @one, which i always lose, should be in @d
whenever i look for the @one it's not in @d. Put it there
@who expects to see the @one in @d, so move it
i'd be happier with the @one in @d
pls relocate @one to @d
away from here with the @one, into @d

= %one ;; %mv|$1.0|@d
the place for the @one is @d
would it be possible to have the @one moved to @d
let the @one go to @d
mv the @one over to @d
ok so the @one... that should go to, uh, @d
shove the @one into @d, rest stays put

= %one ;; %cp|$1.0|@d
@who needs the @one too, so copy it to @d
i need the @one in @d as well
keep the @one but also have it in @d
@d should get a copy of the @one
one copy of the @one for @d
@one -> @d, copy, keep original

= %one ;; %cp|$1.0|@d
duplicate the @one into @d
a second @one in @d wouldn't hurt
the @one, as a copy, to @d
for safety the @one should be in @d too
leave the @one where it is and give @d a copy
cp the @one to @d

= %one ;; %cp|$1.0|@d
back up the @one into @d
the stick is mounted as @d, i want the @one on it, copied
don't move it, copy it: the @one to @d
take the @one to @d but don't remove it here
my @one twice: here and in @d

= %one ;; %rn|$1.0|@b
the @one should have the name @b
@one => @b ((rename))
call the @one @b
the name of the @one is wrong, make it @b
let the @one be called @b
i'd like my @one to be named @b

= %one ;; %rn|$1.0|@b
rename whatever the @one is called to @b
@b is what the @one ought to be called
new name for the @one: @b
@who can't find the @one because of its name. @b is clearer
the @one gets the title @b
rename: @one to @b

= %one ;; %zip|$1.0|@z
the @one as an archive @z
squeeze the @one into @z
@z with the @one in it, for mailing
zip me the @one, name @z
@one -> @z
the @one is too big to send, so @z please

= %one ;; %ro|$1.0
nobody should change the @one by accident
freeze the @one, read-only
the @one is signed and must stay as it is, write protect
protect the @one from edits

= %one ;; %mine|$1.0
the @one is nobody's business, only i may open it
hide the @one from the other users, private
keep @who's nose out of the @one, it should be readable by me only
my @one contains private stuff, nobody else should read it

= %one ;; %cpto|$1.0|@b
i need a second @one called @b
the @one doubled, second one named @b
make a copy of the @one and name it @b
copy of the @one => @b
work on a copy of the @one, call that @b

= %one ;; %hash|$1
checksum of the @one
the sha of the @one please
is the @one intact? give me its checksum

= %one ;; %count|$1
word count of the @one please
how long is my @one in words
lines in the @one?
@who pays me per word, how many are in the @one

= %one|one|@d
is the @one in @d
where in @d is the @one
look into @d for the @one, look only
has someone put the @one in @d

= %one|one|@d ;; %read|$1.0
show me the @one that's in @d
read the @one in @d
in @d there's the @one, open it
what does the @one in @d say

= %one|one|@d ;; %rm|$1.0
the @one in @d can be deleted
delete the @one from @d
in @d there's still the @one, remove it

= %one|one|@d ;; %mv|$1.0|@to
the @one in @d should be in @to instead
from @d to @to: the @one
take the @one out of @d and into @to
move the @one that sits in @d over to @to

= %one|one|@d ;; %cp|$1.0|@to
copy the @one from @d to @to
the @one of @d also belongs in @to, as a copy
@to needs the @one that is in @d, leave it in @d

= %one|one|@d ;; %cp|$1.0|.
i need the @one from @d right here, as a copy
copy the @one out of @d to this folder
get a copy of the @one from @d over here

= %one|one|@d ;; %mv|$1.0|.
bring the @one from @d here
the @one shouldn't be in @d but right here
fetch the @one out of @d into this folder

= %one|one|@d ;; %rn|$1.0|@b
the @one in @d is to be called @b
rename the @one in @d to @b

= %one|one|@d ;; %stat|$1.0
how big is the @one in @d
when was the @one in @d last changed
""")

# ---------------------------------------------------------------- several things, described

rules("""
= %many
where are all the @many
which @many have i got
the @many, list them please
i must have some @many somewhere
any @many around? just asking
@many? which ones

= %many
show me both @many
list my @many and leave them alone
how are the @many called
let me see which @many there are
are the @many still here
give me an overview of the @many

= %many ;; %mv|$1|@d
both @many should be in @d
the @many go to @d, all of them
@many -> @d
the @many are all over the place, i want them in @d
stow the @many in @d
the @many have no business here, @d is their place

= %many ;; %mv|$1|@d
every one of the @many into @d
could the @many please move to @d
@d: home of the @many. move them
collect my @many in @d
the two @many belong in @d
put all my @many where they belong, in @d

= %many ;; %mv|$1|@d
round up the @many, destination @d
the @many, please, to @d, and leave the rest alone
i keep tripping over the @many. @d with them!
all the @many that are lying around should be in @d
@who wants the @many kept in @d
move @many to @d, nothing else

= %many ;; %cp|$1|@d
copy both @many to @d
the @many should be in @d too, keep the originals
@d needs copies of the @many
a copy of each of the @many into @d
i want to take the @many along, copy them to @d
@many => copies => @d

= %many ;; %cp|$1|@d
@who has access to @d. put copies of the @many there
leave the @many here but let @d have them as well
mirror the @many in @d
the @many twice please, second set in @d
for the audit: all @many copied to @d

= %many ;; %rm|$1
the @many can go
both @many are obsolete, delete them
get rid of the @many
no one reads the @many, remove them
the @many have to disappear
i'm through with the @many, delete them all

= %many ;; %rm|$1
delete my @many, all of them but nothing else
the @many must be gone by tonight
@many -> bin
would you throw out the @many
the @many? delete, every single one
off with the @many, they only take space... delete

= %many ;; %rm|$1
we lost that client, so the @many can be removed
please to remove all @many
drop the @many
all those @many, i want them deleted
erase the @many please, @who said it's fine

= %many ;; %zip|$1|@z
both @many into @z
the @many in one archive, @z
pack my @many, name it @z
@many -> @z
@who wants all @many in one file: @z
bundle the @many up as @z

= %many ;; %zip|$1|@z
make @z, containing the @many
@z is to hold the @many
compress the @many to @z, leave the originals in place
put the @many into an archive called @z for the accountant

= %many ;; %ro|$1
the @many are final, make them read-only
nobody may change the @many any more
lock both @many against edits

= %many ;; %mine|$1
only i should be able to read the @many
the @many are confidential, shut everyone else out
make the @many private

= %many ;; %count|$1
how many words do the @many have
word counts of the @many
length of each of the @many please

= %many|many|@d
which @many are in @d
are there @many in @d
list the @many from @d, look only

= %many|many|@d ;; %mv|$1|@to
the @many in @d should be in @to
from @d into @to: all @many
move the @many out of @d and into @to
take the @many in @d, put them in @to

= %many|many|@d ;; %cp|$1|@to
copy the @many from @d to @to
@to should also have the @many of @d

= %many|many|@d ;; %rm|$1
the @many in @d can go
delete the @many in @d, but only those in @d
in @d, throw out the @many

= %many|many|@d ;; %zip|$1|@z
the @many in @d as @z
pack the @many from @d into @z

= %many|many|@d ;; %mv|$1|.
get the @many out of @d, put them here
the @many from @d should be right here

= fs.list {"path":".","recursive":true,"sort":"modified","limit":@few,"kind":"file","glob":"@many"}
the @few latest @many, which are they
my @few newest @many
which were the last @few @many i saved

= fs.list {"path":".","recursive":true,"sort":"modified","limit":@few,"kind":"file","glob":"@many"} ;; %mv|$1|@d
the last @few @many should go to @d
newest @few @many -> @d
move just the @few most recent @many to @d, the older ones stay

= fs.list {"path":".","recursive":true,"sort":"modified","limit":@few,"kind":"file","glob":"@many"} ;; %cp|$1|@d
the @few newest @many also in @d
copy my last @few @many to @d

= fs.list {"path":".","recursive":true,"sort":"modified","limit":@few,"kind":"file","glob":"@many"} ;; %zip|$1|@z
the latest @few @many into @z
@z with just the @few newest @many

= fs.list {"path":".","recursive":true,"sort":"modified","reverse":true,"limit":@few,"kind":"file","glob":"@many"} ;; %rm|$1
the @few oldest @many can be deleted
get rid of the oldest @few @many, keep the newer ones

= fs.search {"path":".","name_glob":"@many","kind":"file","older_than_ms":"@age"} ;; %rm|$1
@many older than @age can go
no need to keep @many for more than @age, delete the older ones
delete any @many that are past @age

= fs.search {"path":".","name_glob":"@many","kind":"file","older_than_ms":"@age"} ;; %mv|$1|@d
@many older than @age belong in @d
the @many go to @d once they're older than @age

= fs.search {"path":".","name_glob":"@many","kind":"file","min_bytes":"@size"} ;; %mv|$1|@d
@many over @size => @d
the really big @many, more than @size, go to @d
""")

# ---------------------------------------------------------------- pictures, songs and the like about something

rules("""
= %sub ;; %mv|$1|@d
the @sub pics should live in @d
both @sub pictures into @d
the two @sub photos -> @d
all the @sub videos to @d
i shot some @sub clips, they belong in @d
my @sub recordings go to @d

= %sub ;; %mv|$1|@d
everything about the @sub into @d
whatever has @sub in the name: @d
all @sub files to @d please
put the @sub stuff in @d

= %sub ;; %cp|$1|@d
the @sub pics also to @d, for @who
both @sub photos copied to @d
let @d have copies of all the @sub files
i promised @who the @sub pictures: copy them to @d

= %sub ;; %rm|$1
the @sub pics are all blurred, delete them
both @sub videos can go
throw out everything with @sub in its name
no more @sub files, delete them
the @sub recordings are useless, bin them

= %sub ;; %zip|$1|@z
all @sub files into @z
the @sub pictures as @z for @who
pack everything about the @sub as @z
zip the two @sub videos, call it @z

= %sub
which @sub pics have i got
where are my @sub videos
all files with @sub in the name, list only
anything called @sub something

= %sub ;; %mv|$1.0|@d
the @sub pic should be in @d
my @sub track goes into @d
that @sub screenshot belongs in @d
the @sub clip -> @d
i drew a @sub picture, put it in @d

= %sub ;; %cp|$1.0|@d
the @sub photo also into @d
@who loves the @sub pic, so a copy to @d
copy my @sub song to @d

= %sub ;; %rm|$1.0
that @sub screenshot, delete it
the @sub pic is ugly, away with it
my @sub track turned out badly, delete it
the @sub photo should go

= %sub ;; %rn|$1.0|@b
the @sub pic should be called @b
that @sub screenshot: rename it @b
my @sub track wants the name @b

= %sub ;; %stat|$1.0
how big is that @sub pic
size of the @sub video?
when did i make the @sub recording

= %mk|@d ;; %sub ;; %mv|$2|@d
a folder @d for the @sub pics, move them in
make @d and put all @sub photos in it
the @sub pictures deserve a folder, call it @d and move them there
new folder @d <- everything with @sub in the name

= %mk|@d ;; %sub ;; %cp|$2|@d
new folder @d with copies of the @sub pictures
make @d and copy the @sub videos there

= %sub ;; %cp|$1|@d ;; %zip|$1|@z
copy the @sub pics to @d and also zip them as @z
the @sub photos: copies to @d, plus an archive @z

= %sub ;; %zipx|$1|@z
the @sub pictures into @z, then delete the loose ones
pack the @sub videos as @z and remove them afterwards

= %new|@sub ;; %cp|$1.0|@d
the newest @sub pic also to @d
copy the latest @sub photo into @d

= %new|@sub ;; %mvto|$1.0|@d/@b
move the latest @sub pic to @d and rename it @b
the newest @sub photo -> @d/@b

= %new|@sub ;; %rn|$1.0|@b
my newest @sub pic is to be called @b
the latest @sub screenshot => @b

= %new|@shot ;; %mvto|$1.0|@d/@b
my newest @shot to @d, and there it's called @b
move the latest @shot into @d as @b
the @shot i just made: @d/@b

= %new|@shot ;; %rn|$1.0|@b
rename the @shot i just took to @b
my newest @shot should be called @b
last @shot => @b

= %new|@shot ;; %cpto|$1.0|@d/@b
copy the newest @shot to @d and name the copy @b
a copy of my latest @shot in @d, as @b

= %new|@shot ;; %rm|$1
the @shot i just made is wrong, delete it
delete my latest @shot, just the one

= %gf|@shot ;; %mv|$1|@d
@{shot}s should live in @d
all @{shot}s to @d from here
my @{shot}s clutter everything, into @d with them
i want my @{shot}s kept in @d

= %gf|@shot ;; %rm|$1
@{shot}s can all be deleted
no @{shot}s any more, delete every one
get rid of all those @{shot}s

= %mk|@d ;; %gf|@shot ;; %mv|$2|@d
make a folder @d and all my @{shot}s move in
new folder @d for the @{shot}s, put them there

= fs.search {"path":".","name_glob":"@shot","kind":"file","older_than_ms":"@age"} ;; %rm|$1
@{shot}s older than @age can go
i never look at @{shot}s after @age, delete the older ones
""", b=t2.say(lambda r: t2.fname(r, ["png", "jpg", "jpeg", "mp4", "mp3", "heic"]), 0.2))

# ---------------------------------------------------------------- kinds, each to its place

rules("""
= %glob|@kinds ;; %mv|$1|@d ;; %glob|@kinds2 ;; %mv|$3|@to
@kinds to @d and @kinds2 to @to
the @kinds go into @d, the @kinds2 go into @to
sort: @kinds -> @d, @kinds2 -> @to
put the @kinds in @d; put the @kinds2 in @to
tidy up please, @kinds belong in @d and @kinds2 in @to
@d is for @kinds, @to is for @kinds2. sort them in

= %glob|@kinds ;; %mv|$1|@d ;; %glob|@kinds2 ;; %mv|$3|@to
move all @kinds into @d and then all @kinds2 into @to
i want order: the @kinds in @d, the @kinds2 in @to, the rest may stay
first the @kinds ((to @d)), then the @kinds2 ((to @to))
every one of the @kinds to @d, every one of the @kinds2 to @to

= %glob|@kinds ;; %mv|$1|@d ;; %glob|@kinds2 ;; %mv|$3|@to ;; %glob|@kinds3 ;; %mv|$5|@fn
@kinds into @d, @kinds2 into @to, @kinds3 into @fn
three drawers: @d for the @kinds, @to for the @kinds2 and @fn for the @kinds3. sort please
sort my mess: @kinds -> @d; @kinds2 -> @to; @kinds3 -> @fn

= %glob|@kinds ;; %mv|$1|@d ;; %glob|@kinds2 ;; %rm|$3
@kinds to @d, and the @kinds2 can be deleted
move the @kinds to @d, then delete the @kinds2
keep the @kinds ((in @d)), throw out the @kinds2
the @kinds should be in @d and the @kinds2 should be gone

= %glob|@kinds ;; %rm|$1 ;; %glob|@kinds2 ;; %mv|$3|@d
delete the @kinds and move the @kinds2 to @d
@kinds out, @kinds2 into @d
first get rid of the @kinds, then @d gets the @kinds2

= %glob|@kinds ;; %cp|$1|@d ;; %glob|@kinds2 ;; %mv|$3|@d
copy the @kinds to @d and move the @kinds2 there
@d gets copies of the @kinds and the @kinds2 themselves

= %glob|@kinds ;; %cp|$1|@d ;; %glob|@kinds2 ;; %rm|$3
copy all @kinds to @d, then delete all @kinds2
@kinds copied to @d; @kinds2 deleted

= %glob|@kinds ;; %zip|$1|@z ;; %glob|@kinds2 ;; %rm|$3
zip the @kinds as @z and delete the @kinds2
the @kinds in @z, the @kinds2 in the bin

= %glob|@kinds ;; %zip|$1|@z ;; %glob|@kinds2 ;; %mv|$3|@d
zip the @kinds into @z and move the @kinds2 to @d
@kinds => @z; @kinds2 => @d

= %mk|@fn ;; %mk|@fn2 ;; %glob|@kinds ;; %mv|$3|@fn ;; %glob|@kinds2 ;; %mv|$5|@fn2
make two folders @fn and @fn2; the @kinds go in the first, the @kinds2 in the second
create @fn and @fn2, then move the @kinds to @fn and the @kinds2 to @fn2
folders @fn and @fn2 please. @kinds into @fn, @kinds2 into @fn2

= %glob|@kinds ;; %mv|$1|@d ;; %ls|@d
move the @kinds to @d and let me see the folder after
@kinds into @d, then list @d to me
all @kinds to @d. And show what @d has now

= %glob|@kinds ;; %mv|$1|@d ;; %ls|.
move the @kinds to @d and tell me what's still here
@kinds off to @d, then list what's left

= %glob|@kinds ;; %rm|$1 ;; %ls|.
delete the @kinds and show what remains
away with the @kinds; after that list the folder

= %glob|@kinds ;; %cp|$1|@d ;; %du|@d
copy the @kinds to @d and say how big @d is then
@kinds copied into @d; size of @d afterwards?

= %glob|@kinds ;; %mv|$1|@d ;; %du|@d
move the @kinds into @d, and how much space does @d take then

= %glob|@kinds ;; %mv|$1|@d ;; %zip|@d|@z
move all @kinds to @d and then zip the folder @d as @z
@kinds -> @d, and @d as a whole -> @z

= %mk|@d ;; %glob|@kinds ;; %mv|$2|@d ;; %zip|@d|@z
make a folder @d, move the @kinds in, zip the folder as @z
new folder @d with all the @kinds, and then that folder as @z

= %mk|@d ;; %glob|@kinds ;; %mv|$2|@d ;; %ls|@d
make a folder @d, put the @kinds in and list it
folder @d, @kinds inside, then show me @d

= %mk|@d ;; %glob|@kinds ;; %cp|$2|@d ;; %zip|@d|@z
create @d, copy all @kinds there, and zip @d as @z

= %glob|@kinds ;; %ro|$1 ;; %cp|$1|@d
make all @kinds read-only and copy them to @d
lock the @kinds against writing, then copies into @d

= %glob|@kinds|@d ;; %mv|$1|@to ;; %glob|@kinds2|@d ;; %mv|$3|@fn
in @d, @kinds should go to @to and @kinds2 to @fn
sort @d: its @kinds into @to, its @kinds2 into @fn

= %many ;; %mv|$1|@d ;; %many|many2 ;; %mv|$3|@to
the @many to @d, the @many2 to @to
@many -> @d, @many2 -> @to
i want the @many in @d and the @many2 in @to
sort the paperwork: @many into @d and @many2 into @to

= %many ;; %mv|$1|@d ;; %many|many2 ;; %mv|$3|@d
the @many and the @many2 both go to @d
@d should hold the @many and the @many2
put the @many as well as the @many2 into @d

= %many ;; %cp|$1|@d ;; %many|many2 ;; %cp|$3|@to
copy the @many to @d and the @many2 to @to
copies: the @many in @d, the @many2 in @to

= %many ;; %mv|$1|@d ;; %many|many2 ;; %rm|$3
keep the @many in @d and throw away the @many2
move the @many to @d, the @many2 can go
the @many belong in @d, but the @many2 should be deleted

= %many ;; %rm|$1 ;; %many|many2 ;; %mv|$3|@d
the @many away, the @many2 into @d
delete the @many, then file the @many2 under @d

= %many ;; %rm|$1 ;; %many|many2 ;; %rm|$3
the @many and the @many2 can be thrown out
delete the @many as well as the @many2
no more @many and no more @many2 please, delete them

= %many ;; %zip|$1|@z ;; %many|many2 ;; %zip|$3|@z2
the @many in @z, the @many2 in @z2
two archives please: @z for the @many, @z2 for the @many2

= %many ;; %zip|$1|@z ;; %many|many2 ;; %mv|$3|@d
pack the @many as @z, and the @many2 go to @d
@many into @z; @many2 into @d

= %mk|@fn ;; %mk|@fn2 ;; %many ;; %mv|$3|@fn ;; %many|many2 ;; %mv|$5|@fn2
make folders @fn and @fn2. The @many go in @fn, the @many2 in @fn2
two folders, @fn with the @many and @fn2 with the @many2, please make and fill them

= %mk|@d ;; %many ;; %mv|$2|@d ;; %zip|@d|@z
put the @many in a new folder @d and zip that folder as @z
new folder @d, the @many go in, the folder becomes @z

= %mk|@d ;; %many ;; %mv|$2|@d ;; %ls|@d
make a folder @d for the @many, move them and show me the folder
folder @d; @many in; list @d

""")

# ---------------------------------------------------------------- two described things

rules("""
= %one ;; %mv|$1.0|@d ;; %one|one2 ;; %mv|$3.0|@to
the @one to @d and the @one2 to @to
my @one belongs in @d, my @one2 in @to
@one -> @d, @one2 -> @to
move the @one to @d. The @one2 goes to @to.
file the @one under @d and the @one2 under @to

= %one ;; %mv|$1.0|@d ;; %one|one2 ;; %cp|$3.0|@d
move the @one to @d, and copy the @one2 there
the @one moves to @d, of the @one2 only a copy

= %one ;; %cp|$1.0|@d ;; %one|one2 ;; %cp|$3.0|@to
copy the @one to @d and the @one2 to @to
a copy of the @one for @d, a copy of the @one2 for @to

= %one ;; %cp|$1.0|@d ;; %one|one2 ;; %cp|$3.0|@d
@d needs copies of the @one and of the @one2
the @one and the @one2, both copied to @d
@who asks for the @one and the @one2, so copy both to @d

= %one ;; %cp|$1.0|@d ;; %one|one2 ;; %rm|$3.0
copy the @one to @d and delete the @one2
the @one also to @d; the @one2 out

= %one ;; %rm|$1.0 ;; %one|one2 ;; %rm|$3.0
delete the @one and the @one2
both the @one and the @one2 can go
neither the @one nor the @one2 is needed, remove them
the @one: delete. The @one2: delete.

= %one ;; %rm|$1.0 ;; %one|one2 ;; %mv|$3.0|@d
delete the @one and put the @one2 in @d
the @one goes in the bin and the @one2 into @d

= %one ;; %rm|$1.0 ;; %one|one2 ;; %rn|$3.0|@b
delete the @one and call the @one2 @b
the @one is old, remove it; the @one2 should be named @b

= %one ;; %rn|$1.0|@b ;; %one|one2 ;; %mv|$3.0|@d
rename the @one to @b and move the @one2 to @d
the @one is called @b from now on, the @one2 goes to @d

= %one ;; %rn|$1.0|@b ;; %one|one2 ;; %rn|$3.0|@g
the @one => @b, the @one2 => @g
call the @one @b, call the @one2 @g
the @one gets the name @b and the @one2 gets the name @g

= %one ;; %read|$1.0 ;; %one|one2 ;; %read|$3.0
show me the @one and then the @one2
read me first the @one, then the @one2
what do the @one and the @one2 say

= %one ;; %stat|$1.0 ;; %one|one2 ;; %stat|$3.0
which is newer, the @one or the @one2
how big are the @one and the @one2
compare the @one with the @one2 by size and date

= %one ;; %read|$1.0 ;; %one|one2 ;; %rm|$3.0
show me the @one and delete the @one2
open the @one; the @one2 isn't needed, remove

= %one ;; %one|one2 ;; %hash|$1.0 & $2.0
are the @one and the @one2 the same file
compare the checksums of the @one and the @one2

= %one ;; %one|one2 ;; %count|$1.0 & $2.0
which has more words, the @one or the @one2
count the words in the @one and in the @one2

= %one ;; %one|one2 ;; %zip|$1.0 & $2.0|@z ;; %mv|@z|@d
zip the @one and the @one2 as @z and put it in @d
the @one plus the @one2 -> @z -> @d

= %one ;; %one|one2 ;; %ro|$1.0 & $2.0
make the @one and the @one2 read-only
neither the @one nor the @one2 may be changed, lock both

= %one ;; %one|one2 ;; %mine|$1.0 & $2.0
only i may read the @one and the @one2
the @one and the @one2 are private, make them so

= %one
where is the @one, don't do anything else
just the location of the @one

= %one ;; %cp|$1.0|@d ;; %cp|$1.0|@to
the @one in two more places: @d and @to
copy the @one both to @d and to @to
@d and @to should each have a copy of the @one

= %one ;; %cp|$1.0|@d ;; %zip|$1.0|@z
copy the @one to @d and zip it as @z too
the @one: a copy in @d, and an archive @z of it

= %one ;; %cp|$1.0|@d ;; %ls|@d
copy the @one to @d and show me @d
the @one into @d as a copy, then list @d

= %one ;; %mv|$1.0|@d ;; %ls|@d
move the @one to @d and let me check @d
put the @one into @d; list @d

= %mk|@d ;; %one ;; %mv|$2.0|@d ;; %ls|@d
new folder @d, the @one goes in, then show me @d
create @d, move the @one there and list what's inside

= %mk|@d ;; %one ;; %mvto|$2.0|@d/@b
new folder @d and the @one in it under the name @b
make @d, then move the @one there and call it @b

= %mk|@d ;; %one ;; %cpto|$2.0|@d/@b
new folder @d with a copy of the @one named @b
make @d and copy the @one there as @b

= %mk|@d ;; %one ;; %mv|$2.0|@d ;; %zip|@d|@z
new folder @d, the @one inside, then zip @d as @z

= %mk|@d ;; %one ;; %mv|$2.0|@d ;; %rm|@a
make a folder @d, move the @one into it and delete @a
folder @d for the @one, move it; and @a can go

= %mk|@d ;; %one ;; %mv|$2.0|@d ;; %w|@d/@f|@t
make @d, move the @one there and add a new file @f saying @t
folder @d with the @one in it and a note @f that says @t

= %one ;; %mv|$1.0|@d ;; %mv|@a|@d
move the @one and @a to @d
@d is for the @one and for @a
the @one to @d, and @a as well

= %one ;; %mv|$1.0|@d ;; %rm|@a
move the @one to @d and delete @a
the @one into @d; @a can be deleted

= %one ;; %rm|$1.0 ;; %mv|@a|@d
delete the @one and move @a to @d
the @one goes away, @a goes to @d

= %mv|@a|@d ;; %one ;; %rm|$2.0
move @a to @d, then delete the @one
@a into @d and the @one into the bin

= %cp|@a|@d ;; %one ;; %cp|$2.0|@d
copy @a and the @one to @d
@d should get copies of @a and of the @one

= %rm|@a ;; %one ;; %rn|$2.0|@b
delete @a and rename the @one to @b
@a away, and the @one from now on: @b

= %one ;; %mv|$1.0|@d ;; %many ;; %mv|$3|@d
the @one and all the @many go to @d
move the @one to @d, and the @many too
@d: the @one plus the @many

= %one ;; %cp|$1.0|@d ;; %many ;; %cp|$3|@d
copies of the @one and the @many to @d
copy the @one and then also the @many into @d

= %one ;; %mv|$1.0|@d ;; %many ;; %rm|$3
the @one into @d, the @many can be deleted
keep the @one in @d but delete the @many

= %one ;; %read|$1.0 ;; %many
show me the @one, and list the @many
read me the @one; which @many do i have by the way
""", b=t2.say(lambda r: t2.fname(r, lib.EXT_TEXT), 0.2), a=t2.say(lambda r: t2.fname(r), 0.2))

# ---------------------------------------------------------------- whose, of which year, of which kind

S["whose"], S["oney"], S["onex"] = look.whose, look.one_year, look.one_ext
rules("""
= %one|whose ;; %read|$1.0
what does @whose say
show me @whose please
@whose, open it
i'd like to read @whose before we meet
have a look at @whose, just show it

= %one|whose ;; %mv|$1.0|@d
@whose goes into @d
put @whose in @d for me
@whose -> @d
where @whose belongs: @d
file @whose under @d, thx
@d should be the place for @whose

= %one|whose ;; %cp|$1.0|@d
copy @whose to @d
a copy of @whose in @d, please
@d needs @whose too
keep @whose here and put a copy in @d

= %one|whose ;; %rm|$1.0
@whose can be deleted
delete @whose and nothing else
we don't need @whose any more, remove it
@whose was only a test, away with it

= %one|whose ;; %rn|$1.0|@b
@whose should be called @b
rename @whose: @b
@whose => @b as the new name

= %one|whose
where is @whose
has @whose arrived? look for the file
find @whose, only tell me the path
in what folder is @whose

= %one|whose ;; %mv|$1.0|@d ;; %one|whose2 ;; %mv|$3.0|@d
@whose and @whose2 both go to @d
put @whose and also @whose2 into @d

= %one|whose ;; %cp|$1.0|@d ;; %read|$1.0
copy @whose to @d and show it to me
@whose: copy into @d, then open

= %mk|@d ;; %one|whose ;; %mv|$2.0|@d
make a folder @d and put @whose in it
new folder @d for @whose, move it there
@whose needs a folder: create @d, then put it inside

= %one|whose ;; %stat|$1.0
how old is @whose
when did @whose come in, and how big is it

= %one|whose ;; %count|$1
how many words are there in @whose
is @whose long enough? count the words

= %one|oney ;; %mv|$1.0|@d
the @oney belongs in @d
@oney -> @d
please file the @oney in @d
put my @oney into @d
the tax people want the @oney in @d

= %one|oney ;; %cp|$1.0|@d
copy the @oney to @d
the @oney also goes into @d, as a copy
a copy of my @oney for @d

= %one|oney ;; %read|$1.0
show me the @oney
what's in the @oney
open the @oney, i have to check something

= %one|oney ;; %rm|$1.0
the @oney isn't needed any more, delete it
shred the @oney ((delete it))
ten years are over, the @oney can go

= %one|oney
where's the @oney
do we still have the @oney

= %one|oney ;; %cpto|$1.0|@b ;; %ed|@b|@y1|@y2
copy the @oney as @b and change @y1 to @y2 in it
take the @oney as a template for @b and there put @y2 instead of @y1

= %one|onex ;; %mv|$1.0|@d
the @onex goes to @d
move the @onex into @d, only that one
@onex => @d

= %one|onex ;; %cp|$1.0|@d
copy the @onex into @d please
@who needs the @onex; put a copy in @d

= %one|onex ;; %rm|$1.0
delete the @onex
the @onex can go, the other formats stay

= %one|onex ;; %rn|$1.0|@b
the @onex should be named @b
call the @onex @b

= %one|onex ;; %stat|$1.0
how big is the @onex
the @onex: when saved?

= %one|onex
where did the @onex end up
locate the @onex
""", y1=lambda r: str(r.randint(2010, 2022)), y2=lambda r: str(r.randint(2023, 2028)), b=t2.say(lambda r: t2.fname(r, lib.EXT_TEXT), 0.2))

# ---------------------------------------------------------------- what the text says, and then

rules("""
= %text|@top
which files mention @top
what did i write about @top
where does it say something on @top
i noted something about @top, which file was it
@top comes up in which of these
who talks about @top

= %text|@top
what recipes use @top
which letters mention @top
do any of my notes say anything about @top
there was a mail with @top in it that i saved, which one
search what's inside the files for @top, thanks
is there something in here on @top

= %text|@top
what did @who write about @top
@who asked about @top. where have i got that
i need every file that has @top in the text, list them only
find the note with @top in it
somewhere there's a sentence on @top
look through all the files for @top please

= %text|@top ;; %mv|$1|@d
the files about @top go into @d
whatever mentions @top, off to @d
everything with @top in the text belongs in @d
move each file that talks of @top to @d

= %text|@top ;; %cp|$1|@d
copies of all files that mention @top into @d
@d should have everything that talks about @top, copies
copy whatever says @top to @d

= %text|@top ;; %rm|$1
the files that mention @top can all be deleted
delete everything with @top in the text
whatever talks about @top has to go, delete

= %text|@top ;; %zip|$1|@z
all files that mention @top into @z
pack what's written about @top as @z
@z should hold each file with @top in it

= %text|@top ;; %read|$1.0
open the file that mentions @top
show me the note where i wrote about @top
read me the one about @top, i mean with @top in the text
which file mentions @top? show it

= %text|@top ;; %mv|$1|@d ;; %ls|@d
move the files mentioning @top into @d and list @d
what mentions @top goes to @d, then show me @d

= %mk|@d ;; %text|@top ;; %cp|$2|@d
make a folder @d with copies of everything that mentions @top
new folder @d, and all files with @top in them get copied there

= %text|@top ;; %cp|$1|@d ;; %zip|$1|@z
copy what mentions @top to @d, and also pack it as @z

= %text|@top ;; %text|@top2
which files mention @top, and which mention @top2
look for @top and after that for @top2 in the files
first everything on @top, then everything on @top2 please

= %text|@top|@d
what in @d mentions @top
does any file in @d say @top
search @d for the word @top, inside the files
@d: who mentions @top? only look

= %text|@top|@d ;; %mv|$1|@to
the files in @d that mention @top should go to @to
from @d to @to with everything that says @top

= %text|@top|@d ;; %cp|$1|@to
copy each file of @d that mentions @top to @to
@to gets copies of what in @d talks about @top

= %text|@top|@f
does @f mention @top
@f: is @top in there
where in @f does it say @top

= %text|@top|@f ;; %text|@top|@g
does @f mention @top? and @g?
look for @top in @f and in @g

= fs.search {"path":".","name_glob":"@one","text":"@top"}
does the @one mention @top
where does the @one say something about @top
what's in the @one about @top
look for @top in the @one
is @top in my @one

= fs.search {"path":".","name_glob":"@many","text":"@top"}
which of the @many mention @top
do any of the @many say @top
the @many with @top in the text, which are they
find @top in the @many

= fs.search {"path":".","name_glob":"@many","text":"@top"} ;; %mv|$1|@d
the @many that mention @top belong in @d
move the @many with @top in the text to @d

= fs.search {"path":".","name_glob":"*.@x","text":"@top"} ;; %cp|$1|@d
copy the @x files that mention @top to @d
the @x files with @top in them also go into @d, as copies

= fs.search {"path":".","name_glob":"*.@x","text":"@top"}
which @x files mention @top
look for @top in the @x files only
""", x=lambda r: r.choice("txt md csv json log html css py js sql xml tex yaml java".split()), top=look.topic)

# ---------------------------------------------------------------- exceptions and limits

NOTF = dict(sk=lambda r: r.choice("node_modules backup old archive drafts raw private vendor build dist venv cache logs final keep originals target".split()) if r.random() < 0.6 else t2.low(r))
rules("""
= fs.search {"path":".","name_glob":"@kinds","not_glob":"@sk"} ;; %mv|$1|@d
all @kinds to @d but not the ones in @sk
move the @kinds into @d, skip @sk
@kinds -> @d, leave @sk alone
put the @kinds into @d; what is in @sk stays there
the @kinds, except those under @sk, go to @d

= fs.search {"path":".","name_glob":"@kinds","not_glob":"@sk"} ;; %rm|$1
delete the @kinds but keep the ones in @sk
away with the @kinds, not those in @sk though
all @kinds except in @sk can be deleted
remove @kinds everywhere, hands off @sk

= fs.search {"path":".","name_glob":"@kinds","not_glob":"@sk"} ;; %cp|$1|@d
copy the @kinds to @d, but ignore @sk
@kinds also to @d, only not the stuff in @sk

= fs.search {"path":".","name_glob":"@kinds","not_glob":"@sk"} ;; %zip|$1|@z
@kinds into @z but without the ones from @sk
zip all @kinds as @z, leave out @sk

= fs.search {"path":".","name_glob":"@kinds","not_glob":"@sk"}
which @kinds are there apart from those in @sk
list all @kinds, don't look into @sk
@kinds please, but skip @sk

= fs.search {"path":".","text":"@top","not_glob":"@sk"}
which files mention @top? skip @sk
look for @top in the files but not in @sk
find @top everywhere except in @sk

= fs.search {"path":".","name_glob":"@many","kind":"file","not_glob":"@sk"} ;; %mv|$1|@d
the @many to @d but not the ones in @sk
move the @many into @d, those in @sk stay where they are

= fs.search {"path":".","name_glob":"@many","kind":"file","not_glob":"@sk"} ;; %rm|$1
the @many can go, but keep what is in @sk
delete the @many, skip @sk

= fs.search {"path":".","name_glob":"@many","kind":"file","not_glob":"@sk"} ;; %cp|$1|@d
copies of the @many to @d, without those from @sk

= fs.search {"path":".","name_glob":"@kinds","depth":1} ;; %rm|$1
delete the @kinds right here, not the ones in subfolders
the @kinds in this folder can go, but leave the subfolders in peace
only the @kinds at the top level: delete

= fs.search {"path":".","name_glob":"@kinds","depth":1} ;; %mv|$1|@d
move the @kinds of this folder to @d, nothing from the subfolders
the @kinds that lie directly here into @d, not deeper ones

= fs.search {"path":".","name_glob":"@kinds","depth":1} ;; %cp|$1|@d
copy just the @kinds right here, no subfolders, to @d

= fs.search {"path":".","kind":"file","not_glob":"@x_","depth":1} ;; %mv|$1|@d
move every file here to @d but leave @x_
everything but @x_ goes to @d, i mean the files in this folder
all files here except @x_ -> @d

= fs.search {"path":".","kind":"file","not_glob":"@x_","depth":1} ;; %rm|$1
delete all files here but @x_
only @x_ survives, the other files in this folder can be deleted

= %glob|@kinds
just look which @kinds there are, delete nothing
i only want to know which @kinds exist, hands off
list @kinds. Don't change anything please

= fs.search {"path":".","name_glob":"@kinds","older_than_ms":"@age"} ;; %zipx|$1|@z
@kinds older than @age into @z, then delete them
pack the @kinds that are older than @age as @z and remove the originals

= fs.search {"path":".","name_glob":"@kinds","older_than_ms":"@age"} ;; %zip|$1|@z
@kinds older than @age into @z but keep them here too
zip @kinds past @age as @z, originals stay

= fs.search {"path":".","name_glob":"@kinds","older_than_ms":"@age"} ;; %mv|$1|@d ;; %du|@d
move @kinds older than @age to @d and tell me how big @d is then
@kinds over @age old -> @d, then the size of @d

= fs.search {"path":".","name_glob":"@kinds","newer_than_ms":"@age"} ;; %cp|$1|@d
@kinds younger than @age go to @d as copies
copy the @kinds from the past @age to @d

= %mk|@d ;; fs.search {"path":".","name_glob":"@kinds","older_than_ms":"@age"} ;; %mv|$2|@d
make a folder @d and move the @kinds older than @age in
new folder @d for @kinds that are older than @age

= %mk|@d ;; fs.search {"path":".","kind":"file","min_bytes":"@size"} ;; %mv|$2|@d
make a folder @d and move everything over @size in there
new folder @d for files larger than @size, put them in

= fs.search {"path":".","kind":"file","min_bytes":"@size"} ;; %mv|$1|@d
files over @size => folder @d
whatever is bigger than @size goes to @d
anything above @size should live in @d

= fs.search {"path":".","kind":"file","min_bytes":"@size"} ;; %rm|$1
files over @size can be deleted
nothing bigger than @size may stay, delete

= fs.search {"path":".","name_glob":"@kinds","min_bytes":"@size"} ;; %mv|$1|@d ;; fs.search {"path":".","name_glob":"@kinds","max_bytes":"@size"} ;; %mv|$3|@to
@kinds over @size to @d, @kinds under that to @to
the big @kinds ((over @size)) in @d and the small ones ((under @size)) in @to

= fs.search {"path":".","name_glob":"@kinds","max_bytes":"@size"} ;; %rm|$1
@kinds smaller than @size are just thumbnails, delete them
tiny @kinds, i mean below @size, can go
""", x_=lambda r: (lambda n: (n, n))(low(r) + r.choice(["", "_" + low(r), str(r.randint(1, 40))]) + "." + r.choice(XPLAIN)), **NOTF)

# ---------------------------------------------------------------- very different people, several steps

rules("""
= %mk|@d ;; %mv|@a & @b|@d
i'm a nurse and have exactly one minute: folder @d, @a and @b go in
teacher here. my class folder @d doesn't exist yet; make it, then put @a and @b inside
for the exhibition i need a folder named @d with @a and @b moved into it
yo make a @d folder n chuck @a and @b in there
Dear assistant, would you create a folder @d and thereafter move @a and @b to it? Many thanks.
pls 1 folder @d, 2 move @a + @b

= %mk|@d ;; %mv|@a & @b|@d
create @d; move @a there; move @b there
@d as a new folder. @a goes inside. Then @b goes inside.

= %mk|@d ;; %cp|@a & @b|@d
the accountant comes at four, so a folder @d with copies of @a and @b
for my stick: new folder @d, in it copies of @a and @b
i'd rather keep @a and @b where they are, but a new folder @d should have both as copies

= %mk|@d ;; %mk|@to ;; %mv|@a|@d ;; %mv|@b|@to
make folders @d and @to, then @a into @d and @b into @to
two new folders, @d and @to. @a belongs in the first one, @b in the second
@d with @a, @to with @b; neither folder exists yet

= %mk|@d ;; %mk|@to
new folders: @d and @to
both a folder @d and a folder @to are missing, make them
i'd need two places, one called @d, the other @to
@d/ and @to/ please
one directory for the kids called @d, one for us called @to

= %mk|@d ;; %mk|@to ;; %ls|.
make @d and @to and show me what's here then
folders @d + @to, then list everything

= %mv|@a|@d ;; %mv|@b|@to ;; %rm|@f
@a to @d, @b to @to, and @f can be deleted
three things: @a -> @d, @b -> @to, @f -> bin
move @a into @d and @b into @to, after that delete @f

= %mv|@a|@d ;; %cp|@b|@to ;; %rm|@f
move @a to @d, copy @b to @to, delete @f
1) @a moves to @d 2) @b is copied to @to 3) @f gets deleted

= %rm|@a ;; %rm|@b ;; %ls|.
delete @a, delete @b, show what's left
@a and then @b away; list the rest

= %rm|@a ;; %mk|@d ;; %mv|@b|@d
delete @a, make a folder @d and put @b in it
@a can go. Then a folder @d for @b, move it there

= %rn|@a|@b ;; %mv|@b|@d
first rename @a to @b, then move @b into @d
give @a the name @b. once it has the new name put it in @d
rename @a -> @b; @b -> @d

= %mvto|@a|@d/@b
@a goes into @d, and there it should be named @b
move @a to @d under the new name @b
take @a, rename it @b, and put it in @d
@a -> @d/@b

= %cpto|@a|@d/@b
copy @a to @d and rename the copy to @b
in @d i want a copy of @a that's called @b
@a stays; @d gets it under the name @b
for @who a copy of @a in @d, but named @b please

= %cpto|@a|@b ;; %mv|@b|@d
copy @a as @b and move @b to @d
duplicate @a, call the duplicate @b, then put it in @d

= %cpto|@a|@b ;; %ro|@a
make a copy of @a named @b and write protect the original
@b = copy of @a; @a itself read-only from now on

= %cp|@a|@d ;; %rn|@a|@b
copy @a to @d first and rename the one here to @b
@a also into @d; the one that stays should be called @b

= %zip|@a|@z ;; %rm|@b
zip @a as @z and delete @b
@a into @z; @b can go

= %zip|@a|@z ;; %mv|@z|@d
zip @a to @z, then move @z to @d
@a becomes @z, and @z goes in @d

= %un|@z|@d ;; %mv|@a|@d
unpack @z into @d and move @a there too
@z gets unpacked in @d, and @a should join it there

= %un|@z|@d ;; %mv|@a|@d ;; %ls|@d
unpack @z to @d, add @a to it and list @d
@z -> @d, @a -> @d, show @d

= %mk|@d ;; %un|@z|@d ;; %rm|@z
make @d, unpack @z into it, delete @z
folder @d; @z unpacked in there; @z itself not needed any more
create @d, then unzip @z there, then throw @z away

= %mk|@d ;; %un|@z|@d ;; %ls|@d
make @d, unpack @z there, show me what came out
new folder @d, the contents of @z go inside, then list it

= %rmr|@d ;; %un|@z|@d
delete the folder @d and then unpack @z into @d
the folder @d is broken. Remove it and restore it from @z into @d

= %rmr|@d ;; %mk|@d
remove the folder @d and create it again, empty
i want @d to start from zero: delete the folder, make it new

= %cpto|@d|@fn ;; %rmr|@d
copy the folder @d as @fn, then delete @d
the folder @d copied to @fn; when that's done remove @d

= %cpto|@d|@fn ;; %ls|@fn
copy the folder @d to @fn and show me @fn
duplicate the folder @d under the name @fn, then list it

= %cpto|@d|@fn ;; %zip|@fn|@z
copy the folder @d as @fn and zip @fn to @z

= %mv|@d|@to ;; %ls|@to
move the whole folder @d into @to and show me @to
folder @d goes inside @to; list @to after

= %mk|@to ;; %mv|@d & @fn|@to
make a folder @to and put the folders @d and @fn in it
the folders @d and @fn should both be inside a new folder @to
new folder @to, and the two folders @d and @fn move in

= %mv|@d & @fn|@to
the folders @d and @fn belong inside @to
both folders, @d and @fn, into @to

= %rmr|@d & @fn
delete the folders @d and @fn with everything in them
the two folders @d and @fn can go, contents too

= %rn|@d|@fn ;; %mv|@a|@fn
rename the folder @d to @fn and put @a in it
the folder @d should be called @fn, and @a goes into it

= %rns|@fn|@fn2|@fn3|@fn4
rename the folder @fn to @fn2 and the folder @fn3 to @fn4
folders: @fn => @fn2, @fn3 => @fn4

= %w|@f|@tb
a new file @f: @tb
note for @who as @f: @tb

= %w|@f|@t ;; %add|@f|@t2
new file @f with two lines, first @t, then @t2
start a file @f with @t and below that @t2
@f: line one @t, line two @t2

= %add|@f|@t ;; %add|@f|@t2
two things for @f: @t and @t2
append @t to @f, and after that @t2

= %add|@f|@t ;; %cp|@f|@d
add @t to @f and copy the file to @d
@t at the end of @f, then a copy of @f into @d

= %add|@f|@t ;; %mv|@f|@d
write @t under @f, then move @f to @d
@f gets one more line, @t, and then moves to @d

= %add|@f|@t ;; %last|@f|@n
add @t to @f and show me the last @n lines
append @t to @f; tail @n of it please

= %add|@f|@t ;; %count|@f
add @t to @f and tell me how many lines it has then

= %read|@f ;; %add|@f|@t
show me @f and then add @t to it
print @f, after that append @t

= %read|@f ;; %rm|@f
show me @f one more time and then delete it
let me read @f; afterwards it can go
print @f and then remove it

= %read|@f ;; %mv|@f|@d
print @f and move it into @d
let me see @f, then file it under @d

= %read|@f ;; %read|@g
show me @f and @g
@f, then @g, on the screen
print both @f and @g, one after the other

= %read|@f ;; %cp|@f|@d
show @f and put a copy of it in @d
what's in @f? and copy it to @d

= %first|@f|@n ;; %last|@f|@n
the first @n and the last @n lines of @f
@f: top @n lines, bottom @n lines

= %last|@f|@n ;; %last|@g|@n
the last @n lines of @f and of @g
how do @f and @g end? @n lines of each

= %stat|@f ;; %read|@f
how big is @f, and show me what's in it
date of @f, then its content

= %ed|@f|@w|@w2 ;; %cp|@f|@d
change @w to @w2 in @f and then copy the file to @d
@w2 instead of @w in @f; after that a copy of @f to @d

= %edd|@f|@w|@w2|@w3|@w4
in @f replace @w by @w2 and @w3 by @w4
two mistakes in @f: @w should be @w2, @w3 should be @w4
@f: @w -> @w2, @w3 -> @w4

= %ed|@f|@w|@w2 ;; %zip|@f|@z
change @w into @w2 in @f, then zip it as @z
""", n=t2.N, f=t2.say(lambda r: t2.fname(r, lib.EXT_TEXT), 0.2))

# ---------------------------------------------------------------- stories in front

rules("""
= %one ;; %mv|$1.0|@d
so we moved in march and half my papers are still in boxes. the @one at least should be in @d
i had three coffees and still can't think. the @one to @d please
@who zipped and unzipped the same thing five times today, anyway, my @one goes to @d
it rained all weekend so i finally sorted things. next: the @one, into @d
my son deleted the printer driver yesterday lol. could the @one go to @d before he finds it

= %one ;; %cp|$1.0|@d
@who from number 12 is suing us. the lawyer reads @d, so a copy of the @one there
my old laptop died on tuesday, never again: copy the @one to @d
lost my keys, my phone and nearly my mind. at least put a copy of the @one in @d

= %one ;; %read|$1.0
on the train, 4 percent battery, i just need to see the @one
@who says i promised something in writing. show me the @one
they ask me for a number on page two. open the @one
my memory isn't what it was at 81. what did i put in the @one

= %one ;; %rm|$1.0
we broke up. the @one has to go
i got the job in Lisbon!! so the @one is no longer needed, delete
the shop closed in 2019 and i still have the @one, remove it
@who moved out, so bye bye @one, delete it

= %one
the inspector is coming at 9 and i'm sweating. where's the @one
my wife says it's on this machine, i say it isn't. where is the @one
i tidied up last week and since then i find nothing. the @one, for example

= %one ;; %rn|$1.0|@b
i named it in the middle of the night, so the @one has a stupid name. make it @b
@who laughed at how i name things. the @one should be @b

= %one ;; %zip|$1.0|@z
their mail server eats nothing but zips, so the @one as @z
the upload form wants an archive: the @one in @z

= %many ;; %mv|$1|@d
tax time, my favourite time of year, not. the @many should all be in @d
i married and moved twice in 3 years. the @many must be somewhere; put them in @d
@who can't copy and paste to save his life, so i do it: the @many into @d
started a new filing system today ((number six)). the @many belong in @d

= %many ;; %rm|$1
quit the gym in january. the @many can go
the court case is over, we won! all the @many can be deleted
spring cleaning, windows first, then this: no more @many please, delete them

= %many ;; %cp|$1|@d
@who lost everything in the move and asks for the @many, so copies into @d
i'm seeing the bank manager at ten; the @many should be in @d as copies

= %many ;; %zip|$1|@z
going abroad for 8 months, my sister looks after things, she needs the @many as @z
the landlord wants everything in one file. the @many -> @z

= %many
the auditor sits here and smiles. which @many do we have
i teach 3 classes and lost track. which @many are there

= %glob|@kinds ;; %mv|$1|@d
4 gigs of rubbish from my old phone... all the @kinds go to @d
my desk is tidy, my disk isn't. @kinds into @d please
@who gave me a new drive named @d, so all @kinds move there

= %glob|@kinds ;; %rm|$1
disk at 99 percent, boss at 100. the @kinds can all go
i compiled half the night and now there are @kinds everywhere. delete them

= %glob|@kinds ;; %cp|$1|@d
the plumber flooded the office once, never again: all @kinds copied to @d
i don't trust this disk, it clicks. copy all @kinds to @d

= %mk|@d ;; %mv|@a & @b|@d
we start building in may. folder @d, and @a and @b go in there
my daughter opened a lemonade stand, she wants a folder @d with @a and @b in it, moved

= %mk|@d ;; %many ;; %mv|$2|@d
new term, new luck. make a folder @d and all the @many go in
after the flood we digitised it all, 300 pages. a folder @d please, and the @many into it

= %mk|@d ;; %one ;; %mv|$2.0|@d
the kitchen gets done in june. make a folder @d and put the @one into it
i'm selling the house, sniff. folder @d please, then move the @one in

= %un|@z|@d ;; %rm|@z
@who sent the pictures of the wedding, 12 minutes to download. @z into @d, and the archive can go then
finally the new templates came. unpack @z to @d, then delete @z

= %un|@z|@d ;; %ls|@d
got a stick from a customer, hope it's clean. unpack @z into @d and show me what's there
exam papers arrived. @z to @d please, and list them

= %cpto|@f|@g ;; %ed|@g|@w|@w2
i write the same letter every month, it's silly. copy @f to @g and turn @w into @w2 in the copy
my reference letter for @who was so good, i use it again: @f as @g with @w2 for @w
same contract, new tenant: @g from @f, but @w2 where it says @w

= %one ;; %cpto|$1.0|@g ;; %ed|@g|@w|@w2
same procedure as every year: copy the @one as @g, then @w2 instead of @w in it
new client, old text. the @one as @g, and there @w becomes @w2
i'm lazy, so copy the @one to @g and just swap @w for @w2 in the new one

= %cpto|@p|@p.bak ;; %ed|@p|@w|@w2
i broke production once and won't again: @p.bak first, then @w -> @w2 in @p
3 am, change window open till 4. keep @p.bak, then @w2 for @w in @p

= %glob|*.log ;; %zipx|$1|@z
the server room is hot and the disk full: logs into @z, then delete them
compliance wants the logs archived, i want them gone. @z, originals away

= %mv|@a|@d ;; %mv|@b|@to
two parcels for two people: @a for @d and @b for @to, move them
i mixed up the projects again. @a should be in @d and @b in @to
""")

# ---------------------------------------------------------------- the object first, the verb last, second thoughts

rules("""
= %mv|@a & @b|@d
@a and @b, those two i'd like to have moved to @d
into @d both @a and @b please you must put
the files that should be in @d are @a and @b
@a, and come to think of it @b as well, into @d

= %mv|@a|@d ;; %mv|@b|@to
@a, that one goes to @d, while @b, that one goes to @to
to @d please @a, and to @to please @b
@a -> @d. hm, and @b? -> @to

= %mv|@b|@d
move @a... no, @b, to @d
@a to @d. wait, i mean @b to @d, leave @a
not @a but @b should go to @d
i said @a, it's @b that belongs in @d
forget @a, put @b into @d

= %mv|@a|@to
move @a to @d... nope, to @to
@a belongs in @d, sorry, in @to
not into @d, into @to with @a
@a -> @d. correction: -> @to

= %cp|@a|@d
move @a, no, copy it rather, to @d
@a to @d, but as a copy, don't move it
don't move @a, only copy it to @d

= %rm|@b
delete @a, no wait, @b. @a stays
not @a! @b is what should be deleted
i need @a, it's @b that can go

= %rn|@a|@g
rename @a to @b, hmm no, to @g
@a should be @b... ah, rather @g
the name of @a should be @g, not @b

= %mk|@to
make a folder @d, no, call it @to
new folder @d... i changed my mind, @to
folder please, not @d but @to

= %mk|@d ;; %mv|@b|@d
new folder @d and @a in it, no, i mean @b in it
make @d and then move not @a but @b there

= %one|one2 ;; %mv|$1.0|@d
the @one into @d, no wait, the @one2
not the @one but the @one2 belongs in @d
forget the @one, move the @one2 to @d

= %one|one2 ;; %rm|$1.0
delete the @one, no, the @one2, keep the first
it's the @one2 that should go, not the @one

= %one|one2 ;; %read|$1.0
show me the @one... or no, the @one2
i meant the @one2, not the @one. open it

= %one ;; %cp|$1.0|@d
move the @one to @d, well, better copy it
the @one to @d, but don't take it away here, copy

= %many ;; %cp|$1|@d
the @many to @d, copied, not moved
don't move the @many, just copy them to @d

= %glob|@kinds2 ;; %rm|$1
delete the @kinds... no, the @kinds2, keep the others
not the @kinds, the @kinds2 can go

= %glob|@kinds2 ;; %mv|$1|@d
move the @kinds, sorry, the @kinds2, to @d
the @kinds2 ((not the @kinds)) go to @d

= %zip|@d|@z2
pack the folder @d as @z, no, name it @z2
folder @d into @z... rather @z2

= %un|@z|@to
unpack @z into @d, no, into @to
@z belongs unpacked in @to, not in @d

= %ed|@f|@w|@w3
in @f change @w to @w2, no, to @w3
@w -> @w2 in @f. stop, -> @w3

= %ed|@f|@w2|@w
instead of @w2, @f should say @w
@f must say @w wherever it says @w2 now
write @w where @f has @w2
in @f @w is right and @w2 is wrong
put @w in place of @w2 in @f

= %ed|@f|@w|@w2
@f has @w all over, i want @w2 there
wherever @f says @w it ought to be @w2
out with @w, in with @w2, in the file @f
@w in @f turns into @w2
@f: @w must become @w2 throughout

= %one ;; %ed|$1.0|@w2|@w
the @one should say @w instead of @w2
write @w wherever the @one says @w2
in the @one it's @w that is right, not @w2

= %one ;; %mv|$1.0|@d
the @one, could that one to @d be moved
@d is where, if you don't mind, the @one should go
to @d the @one please move

= %one ;; %rm|$1.0
the @one, that one please delete
what can be deleted is the @one
it's the @one that should disappear, only that

= %many ;; %mv|$1|@d
the @many, those should all to @d be moved
to @d please move what i have of @many
what should be in @d are the @many

= %many ;; %rm|$1
the @many, all of those please delete
what can be deleted are the @many, nothing else

= %one ;; %read|$1.0
the @one, could you that one show
what i'd like to see is the @one
it's the @one that i need to read now

= %glob|@kinds ;; %mv|$1|@d
the @kinds, those i want in @d
what should be in @d are the @kinds, all of them
in @d, that's where the @kinds should be

= %glob|@kinds ;; %cp|$1|@d
the @kinds, of those i want copies in @d
of all the @kinds please a copy into @d make
""", f=t2.say(lambda r: t2.fname(r, lib.EXT_TEXT), 0.2))

# ---------------------------------------------------------------- key words, colons, arrows, lists of jobs

rules("""
= %mk|@d ;; %mv|@a|@d
new: @d / move: @a
todo: folder @d, @a inside
folder @d <- @a
+ @d, @a => in there
mkdir @d, then mv @a to @d

= %mk|@d ;; %cp|@a|@d
new: @d / copy: @a
mkdir @d, then cp @a to @d
folder @d <- copy of @a

= %mv|@a|@d ;; %rn|@b|@g
todo: @a to @d; @b renamed @g
mv @a to @d; then @b is renamed @g

= %rm|@a ;; %mk|@d
rm @a; mkdir @d
todo: delete @a, new folder @d
minus @a, plus folder @d

= %zip|@d|@z ;; %rmr|@to
todo: zip folder @d as @z; delete folder @to
folder @d -> @z; folder @to -> delete

= %one ;; %mv|$1.0|@d
todo: @one -> @d
move: @one / to: @d
what: @one, where to: @d, action: move
@one, @d, move

= %one ;; %cp|$1.0|@d
todo: copy @one -> @d
copy: @one / to: @d
what: @one, where to: @d, action: copy
@one, copy, @d

= %one ;; %rm|$1.0
todo: delete @one
delete: @one
@one: bin

= %one ;; %rn|$1.0|@b
rename: @one / to: @b
todo: rename @one -> @b
@one, new name @b

= %one ;; %read|$1.0
open: @one
@one - read

= %one
find: @one
@one, where?
loc: @one

= %many ;; %mv|$1|@d
todo: @many -> @d
move: @many / to: @d
@many => folder @d

= %many ;; %cp|$1|@d
copy: @many / to: @d
todo: copy @many -> @d

= %many ;; %rm|$1
todo: delete @many
delete: @many
@many: all out

= %many ;; %zip|$1|@z
zip: @many / as: @z
todo: zip @many -> @z

= %many
find: @many
list: @many

= %glob|@kinds ;; %zip|$1|@z ;; %mv|@z|@d
todo: @kinds -> @z, @z -> @d
zip @kinds to @z; mv @z to @d

= %un|@z|@d ;; %rm|@z
unzip @z to @d; rm @z
todo: @z -> @d, then delete @z

= %un|@z|@d ;; %ls|@d
unzip @z to @d; ls @d
todo: unpack @z in @d, list @d

= %cpto|@f|@g ;; %ed|@g|@w|@w2
template: @f / new: @g / @w -> @w2
cp @f to @g, then @w => @w2 in @g
todo: @g from @f, @w2 for @w

= %cpto|@p|@p.bak ;; %ed|@p|@w|@w2
todo: @p.bak, then @w -> @w2 in @p
cp @p @p.bak; @w => @w2 in @p

= %text|@top
find text: @top
content: @top ?
who says @top
in files: @top

= %text|@top ;; %mv|$1|@d
text @top -> folder @d
files with @top inside => @d

= %ls|@d ;; %du|@d
list + size: @d
@d: ls, du

= %mk|@fn ;; %mk|@fn2 ;; %mk|@fn3
folders: @fn; @fn2; @fn3
mkdir @fn, mkdir @fn2, mkdir @fn3
new dirs -> @fn, @fn2, @fn3

= %mv|@a & @b & @g|@d
@a, @b, @g -> @d
the three files @a, @b and @g go to @d
move @a, @b and @g into @d, all other files stay

= %cp|@a & @b & @g|@d
copy @a, @b, @g -> @d
copies of @a, @b and @g to @d, the originals stay here

= %rm|@a & @b & @g
rm @a, rm @b, rm @g
@a, @b and also @g can be deleted
the three: @a, @b, @g. delete

= %zip|@a & @b & @g|@z
@a, @b, @g -> @z
zip @a, @b and @g together as @z
@z from the three files @a, @b and @g

= %cp|@a|@d ;; %cp|@a|@to ;; %cp|@a|@fn
copy @a to @d, to @to and to @fn
a copy of @a in each of @d, @to and @fn
@a -> @d, @to, @fn ((copies))

= %cpto|@a|@b ;; %cpto|@a|@g
two copies of @a, one called @b and one called @g
copy @a as @b and again as @g
@a => @b and @g, as copies

= %cpto|@a|@b ;; %cpto|@a|@g ;; %cpto|@a|@f
three copies of @a please: @b, @g and @f
use @a as the template for @b, @g and @f
@a times three: @b, @g, @f
""", f=t2.say(lambda r: t2.fname(r, lib.EXT_TEXT), 0.2), g=t2.say(lambda r: t2.fname(r, lib.EXT_TEXT), 0.2))

# ---------------------------------------------------------------- rows: numbers, weeks, months

ROW = dict(st=lambda r: r.choice("week day chapter lesson unit part group team task lab session module room level season disc patient table shift exercise client house station lot site run batch sprint act scene bay ward grade".split()) + r.choice(["", "", "", "-", "_"]),
           n=lambda r: str(r.choice([3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 16, 20])), nn=t2.N, pf=t2.plain(lambda r: r.choice(["notes", "readme", "todo", "log", "results", "index", low(r)]) + r.choice([".txt", ".md", ".csv"])))
rules("""
= sh for i in $(seq 1 @n); do mkdir -p @st$i; done
@{st}1 to @{st}@{n} as folders, exactly those
i need the folders @{st}1 until @{st}@{n}
make folders @{st}1, @{st}2 and so on up to @{st}@{n}
from @{st}1 to @{st}@{n} one folder each

= sh for i in $(seq 1 @n); do mkdir -p @wd/@st$i; done
in @wd, folders @{st}1 to @{st}@{n}
a folder @wd with subfolders @{st}1 up to @{st}@{n}
@wd, and in there @{st}1 ... @{st}@{n}
set up @wd for me: inside it @{st}1 to @{st}@{n}

= sh for i in $(seq 1 @n); do mkdir -p @st$i && touch @st$i/@pf; done
folders @{st}1 to @{st}@{n}, each with an empty @pf
make @{st}1 up to @{st}@{n} as folders and an empty @pf in every one
@{st}1..@{st}@{n}, and in each folder a blank @pf

= sh for i in $(seq 1 @n); do mkdir -p @st$i && cp @pf @st$i/; done
folders @{st}1 to @{st}@{n}, each with a copy of @pf
make @{st}1 to @{st}@{n} as folders and copy @pf into every one of them

= sh for i in $(seq 1 @n); do cp @pf @st$i.txt; done
copy @pf as @{st}1.txt to @{st}@{n}.txt
@pf is the template for @{st}1.txt up to @{st}@{n}.txt

= sh for i in $(seq 1 @n); do touch @st$i.txt; done
empty files @{st}1.txt to @{st}@{n}.txt please
@{st}1.txt through @{st}@{n}.txt, all empty

= sh for i in $(seq -w 1 12); do mkdir -p @yr/$i; done
a folder @yr with the months 01 to 12 in it
@yr and twelve subfolders, 01, 02 up to 12
folder @yr, one subfolder per month ((01 to 12))

= sh mkdir -p $(seq @yr @yr2)
year folders from @yr to @yr2
one folder for every year, @yr up to @yr2
@yr ... @yr2, a folder per year

= sh mkdir -p q1 q2 q3 q4
folders q1 to q4
q1, q2, q3, q4 as folders
a folder for each quarter, q1 up to q4

= sh mkdir -p @yr/q1 @yr/q2 @yr/q3 @yr/q4
folder @yr with q1 to q4 inside
@yr, and in there q1, q2, q3 and q4

= sh mkdir -p @wd/@wd2 @wd/@wd3 && touch @wd/@wd2/@pf @wd/@wd3/@pf
folder @wd with @wd2 and @wd3 in it, and an empty @pf in both
""", yr=lambda r: str(r.randint(2008, 2016)), yr2=lambda r: str(r.randint(2017, 2028)), **ROW)

# ---------------------------------------------------------------- an archive that is only described

S["zl"] = lambda r: (lambda s: (s, star(s)))(f"{own(r)} {r.choice(['zip', 'zip', 'zip', 'archive', 'backup'])}")
rules("""
= %one|zl ;; %un|$1.0|@d
unpack the @zl into @d
the @zl belongs unpacked in @d
open up the @zl, contents to @d
the @zl -> @d, unpacked please
what's in the @zl should lie in @d
i want everything from the @zl in @d

= %one|zl ;; %un|$1.0|@d ;; %ls|@d
unpack the @zl to @d and list what came out
the @zl into @d, then show me @d

= %one|zl ;; %un|$1.0|@d ;; %rm|$1.0
unpack the @zl to @d and delete it afterwards
the @zl unpacked in @d; the packed one can go then

= %one|zl ;; %peek|$1.0
what's inside the @zl? don't unpack
look into the @zl
list the contents of the @zl, nothing more

= %one|zl ;; %mv|$1.0|@d
the @zl should be kept in @d
file the @zl under @d, still packed

= %mk|@d ;; %one|zl ;; %un|$2.0|@d
make a folder @d and unpack the @zl there
new folder @d for the contents of the @zl, unpack it in there

= %one|zl ;; %stat|$1.0
how big is the @zl
when was the @zl made
""")

# ---------------------------------------------------------------- the trouble is told, the wish is meant

rules("""
= %many ;; %mv|$1|@d
i never find my @many because they're everywhere. one place, @d, would be lovely
the @many clutter up my view, @d is the right drawer
nobody at work knows where the @many are; @d would be the obvious place
my @many deserve a better place: @d
it bothers me that the @many aren't in @d
the @many were supposed to be in @d, weren't they? put them there

= %many ;; %rm|$1
i see @many everywhere and i don't want to any more
the @many embarrass me, make them disappear
privacy law says we mustn't keep the @many. so delete them
the @many are superseded, nobody should find them here
there shouldn't be any @many left
i want zero @many

= %many ;; %zip|$1|@z
i can only attach one file and there are several @many. so, @z
@who complains about getting the @many one by one, make it a single @z
the @many should be one thing, called @z

= %many ;; %cp|$1|@d
if this disk dies the @many are lost. @d is safe, copy them over
@who must be able to see the @many and only sees @d
the @many exist once only, i'd feel better with copies in @d

= %one ;; %mv|$1.0|@d
the @one is in the wrong place, @d would be right
i expected the @one to be in @d. fix that
@who looked for the @one in @d and it wasn't there. it should be
it annoys me that the @one isn't in @d
the @one sits here although it's a case for @d

= %one ;; %cp|$1.0|@d
i'm scared of losing the @one; there should be another one in @d
@who can only open @d and needs the @one
the @one has to be in two places, here and @d

= %one ;; %rm|$1.0
the @one shouldn't exist any more
nobody may ever find the @one here. get rid of it
the @one still lies around, why? delete
the @one was never meant to be kept

= %one ;; %rn|$1.0|@b
no one understands the name of the @one. it ought to be @b
the portal only accepts a file called @b, that's my @one
the teacher wants the @one named @b

= %one ;; %ro|$1.0
my cat walked over the keyboard and changed the @one. that must not happen again, make it read-only
@who keeps overwriting the @one, lock it

= %one ;; %mine|$1.0
my flatmate reads the @one, i don't want that. only me
others can open the @one and shouldn't

= %one ;; %zip|$1.0|@z
the @one bounces back from every mailbox, too big. pack it, @z
the form rejects the @one unless it's zipped, name @z

= %one ;; %cpto|$1.0|@b
i'm about to mess up the @one, so make a spare one first, @b
before i edit the @one i want a second one called @b

= %glob|@kinds ;; %mv|$1|@d
@kinds all over the place, and the place for them is @d
can't see the wood for the @kinds. into @d with them
the @kinds should live in @d
@d ought to be where all @kinds are
there are @kinds in every corner here, i want them in @d

= %glob|@kinds ;; %rm|$1
the build leaves @kinds behind every time. remove them
there should be no @kinds left in here
@kinds are of no use to anyone, gone please
the @kinds make my backup slow, so delete them

= %glob|@kinds ;; %zip|$1|@z
the @kinds take ages to upload one by one. @z would be better
@kinds in a single archive @z, that's what i want

= %glob|@kinds ;; %cp|$1|@d
no backup of my @kinds exists. copies into @d please
the @kinds should be safe, meaning also in @d

= %mk|@d ;; %many ;; %mv|$2|@d
the @many have no folder of their own. that should change: @d
no folder for the @many yet!! make one, @d, and put them in

= %mk|@d ;; %one ;; %mv|$2.0|@d
the @one has no proper place. give it a folder, @d, and move it in
there ought to be a folder @d with the @one in it

= %mk|@d ;; %mv|@a & @b|@d
@a and @b ought to be in a folder @d, which doesn't exist yet
there should be a folder @d containing @a and @b instead of the two lying here

= %mk|@d ;; %cp|@a|@d
there should be a folder @d with a copy of @a in it
@who needs a folder @d and in it a copy of @a

= %rm|@a ;; %rn|@b|@a
@a is wrong, @b is right but has the wrong name. delete @a, rename @b to @a
@b should take the place of @a: remove @a, then @b gets that name

= %un|@z|@d ;; %rm|@z
i only need what's inside @z, in @d, not @z itself
@z takes up space twice once it's unpacked. unpack to @d and delete it

= %zipx|@d|@z
the folder @d takes too much room unpacked; i want just @z
the folder @d should turn into @z

= %cpto|@f|@g ;; %ed|@g|@w|@w2
i need a file like @f but for @w2 rather than @w, name it @g
@f fits nearly, only @w must be @w2. make @g that way and leave @f

= %ed|@f|@w|@w2 ;; %read|@f
@f still says @w, it's @w2 now. fix and show
@w in @f is a mistake for @w2; correct it and print the file
""", f=t2.say(lambda r: t2.fname(r, lib.EXT_TEXT), 0.2))

# ---------------------------------------------------------------- polite, angry, hurried, dictated, mistyped, not in their own language

rules("""
= %one ;; %mv|$1.0|@d
Would it be awfully inconvenient to move the @one into @d?
excuse me, could the @one perhaps find its way to @d
WHY is the @one not in @d, put it there
move teh @one into @d
plese mvoe the @one to @d
the @one comma to @d full stop

= %one ;; %mv|$1.0|@d
please you make the @one go in @d
i want that the @one is in @d
can you to move the @one in the folder @d
me need the @one in @d
@one 2 @d thx
gimme the @one into @d real quick

= %one ;; %cp|$1.0|@d
If I may trouble you: a copy of the @one in @d, if possible.
how hard can it be, just COPY the @one to @d
coppy the @one to @d
i want have copy of the @one inside @d
can u copy the @one 2 @d
any chance that a copy of the @one ends up in @d

= %one ;; %rm|$1.0
delete teh @one
for the love of god delete the @one
i would be so grateful if the @one were deleted
mind deleting the @one, ta
please you delete the @one, is old
kill that @one alreadyyy

= %one ;; %read|$1.0
shwo me the @one
what stands in the @one
i'd be much obliged if you showed me the @one
lemme see the @one
can you make open the @one
whats in the @one lol

= %one
wheres the @one
wher is the @one
where did you hide the @one, machine
i am searching the @one, you know where
does anybody please know where the @one is
any chance the @one is still around?

= %one ;; %rn|$1.0|@b
renmae the @one to @b
please to give the @one the name @b
can the @one be @b pls
i'd like to kindly ask for the @one to be renamed @b

= %many ;; %mv|$1|@d
plz put teh @many in @d
could i possibly bother you to put the @many into @d
i want that all @many are in @d
all. the. @many. into. @d
gotta get my @many into @d asap
move the @many to @d, would you be a dear

= %many ;; %rm|$1
remvoe the @many
get these damn @many off my computer
would you be so good as to delete the @many
i want that the @many are deleted
kick out the @many lol

= %many ;; %cp|$1|@d
can u copy all @many 2 @d
i like to have all the @many copied in @d
mind copying the @many over to @d?
copy teh @many to @d plz

= %many
show me wich @many i have
what for @many do i have
hey what @many have we got
may i see the @many, if there are any

= %glob|@kinds ;; %mv|$1|@d
mvoe all @kinds to @d
can you to put all @kinds in @d
any chance of getting the @kinds into @d
be a star and put the @kinds in @d
ARGH these @kinds. Into @d. All of them.

= %glob|@kinds ;; %rm|$1
delte all @kinds
would you mind getting rid of the @kinds
these stupid @kinds, delete them all
i ask you kindly to remove the @kinds

= %glob|@kinds ;; %cp|$1|@d
copy evry one of the @kinds to @d
i'd appreciate copies of the @kinds in @d
can i have the @kinds in @d too, pretty please

= %mk|@d ;; %mv|@a & @b|@d
creat a folder @d and move @a and @b in it
i want that you make folder @d and @a and @b go in
would you kindly create @d and be so good as to move @a and @b into it
ok so umm make a folder, call it @d, and like put @a and @b in there

= %mk|@d ;; %mv|@a|@d
can you to create folder @d and move inside @a
make folder @d, than move @a in it
kindly create a folder @d and relocate @a into it
FOLDER @d. NOW. AND @a GOES IN.

= %mk|@d ;; %cp|@a|@d
creat folder @d and coppy @a in it
please make first folder @d, after copy @a inside

= %mk|@d ;; %many ;; %mv|$2|@d
can you to make folder @d and all @many inside please
make a fodler @d and put the @many in it
so i need, uh, a folder @d, and then, yeah, all the @many in that

= %mk|@d ;; %one ;; %mv|$2.0|@d
make a fodler @d and put the @one in it
please make folder @d and then inside the @one
so, a folder, @d i think, and then the @one should go in

= %un|@z|@d ;; %ls|@d
unzp @z to @d and show me waht is there
please you unpack @z in @d and make list
would you mind unpacking @z into @d and listing it

= %un|@z|@d ;; %rm|@z
unpak @z into @d and delte @z
please unpack @z in @d and after erase @z

= %zip|@d|@z ;; %stat|@z
zipp the folder @d to @z and tell me how big
mind zipping the folder @d as @z and telling me the size

= %mv|@a|@d ;; %mv|@b|@to
mvoe @a to @d and @b to @to
can @a go to @d please and @b to @to
if it's not too much trouble: @a into @d, and @b into @to

= %mv|@a|@d ;; %rm|@b
any chance of moving @a to @d and deleting @b?
move @a in @d and erase @b, thank you very much
mind moving @a to @d and then removing @b

= %cp|@a|@d ;; %rm|@b
coppy @a to @d and delte @b
would you copy @a to @d and, after that, delete @b

= %rns|@a|@b|@f|@g
would you mind renaming @a to @b and @f to @g
renmae @a to @b and also @f to @g

= %cpto|@f|@g ;; %ed|@g|@w|@w2
would you copy @f as @g and, in @g only, replace @w with @w2
coppy @f to @g and chagne @w to @w2 in @g
i want the same as @f with name @g, and @w2 in place of @w

= %cpto|@p|@p.bak ;; %ed|@p|@w|@w2
mind making @p.bak before you change @w to @w2 in @p
first you make @p.bak, after you put @w2 for @w in @p
""", f=t2.say(lambda r: t2.fname(r, lib.EXT_TEXT), 0.2), g=t2.say(lambda r: t2.fname(r, lib.EXT_TEXT), 0.2))

# ---------------------------------------------------------------- things described by when they came

WHEN = {"today": ("1d", ["today's @kinds", "the @kinds from today", "the @kinds i made today"]), "yesterday": ("2d", ["yesterday's @kinds", "the @kinds from yesterday"]),
        "week": ("1w", ["this week's @kinds", "the @kinds of this week", "last week's @kinds", "the @kinds from the last week"]), "month": ("1mo", ["this month's @kinds", "the @kinds of the last month", "last month's @kinds"]), "year": ("1y", ["this year's @kinds", "the @kinds from this year"])}
for _span, _says in WHEN.values():
    _q = 'fs.search {"path":".","name_glob":"@kinds","newer_than_ms":"%s"}' % _span
    for _s, _x in zip(_says, range(9)):
        if _x % 2 == 0:
            rules(f"""
= {_q} ;; %cp|$1|@d
copy {_s} to @d
{_s} should be in @d too, as copies
i'd like copies of {_s} in @d

= {_q} ;; %zip|$1|@z
{_s} into @z
pack {_s} as @z please
""", 0.6)
        else:
            rules(f"""
= {_q} ;; %mv|$1|@d
{_s} belong in @d
move {_s} to @d and leave the older ones
{_s} -> @d

= {_q}
which are {_s}? only show
{_s}, list them

= {_q} ;; %rm|$1
{_s} were a test, delete them
get rid of {_s}, only those
""", 0.6)

rules("""
= %mk|@d ;; fs.search {"path":".","name_glob":"@kinds","newer_than_ms":"1w"} ;; %mv|$2|@d
make a folder @d for this week's @kinds and move them in
new folder @d; the @kinds of this week go there

= %mk|@d ;; fs.search {"path":".","name_glob":"@kinds","newer_than_ms":"1d"} ;; %mv|$2|@d
make a folder @d and put today's @kinds in it
a folder @d, then in it all @kinds from today

= %mk|@d ;; fs.search {"path":".","name_glob":"@kinds","newer_than_ms":"1d"} ;; %cp|$2|@d
make a folder @d with copies of today's @kinds

= fs.search {"path":".","kind":"file","newer_than_ms":"1d"} ;; %cp|$1|@d
copy what i worked on today to @d
everything i changed today should be in @d too
all of today's files also to @d

= fs.search {"path":".","kind":"file","newer_than_ms":"1w"} ;; %zip|$1|@z
all files of this week into @z
pack what changed in the last week as @z

= fs.search {"path":".","kind":"file","newer_than_ms":"2d"} ;; %cp|$1|@d
the files from yesterday, copies of them to @d

= fs.search {"path":"@d","kind":"file","newer_than_ms":"1d"} ;; %mv|$1|@to
what came into @d today should go to @to
move today's files from @d to @to
the files that landed in @d today -> @to

= fs.search {"path":"@d","kind":"file","newer_than_ms":"1d"}
what's new in @d today
which files in @d are from today

= fs.search {"path":"@d","kind":"file","older_than_ms":"@age"} ;; %rm|$1
in @d, whatever is older than @age can go
@d: throw out files older than @age

= fs.search {"path":"@d","kind":"file","older_than_ms":"@age"} ;; %zipx|$1|@z
in @d, files older than @age into @z and off the disk
pack what's older than @age in @d as @z, then delete it there

= fs.search {"path":"@d","kind":"file","older_than_ms":"@age"} ;; %mv|$1|@to
what has been in @d for more than @age goes to @to
files older than @age out of @d, into @to

= fs.search {"path":".","name_glob":"@many","kind":"file","newer_than_ms":"1mo"} ;; %cp|$1|@d
copy this month's @many to @d
the @many of the last month should also be in @d

= fs.search {"path":".","name_glob":"@many","kind":"file","newer_than_ms":"1y"} ;; %mv|$1|@d
this year's @many go to @d
the @many from this year belong in @d

= fs.search {"path":".","name_glob":"@many","kind":"file","newer_than_ms":"1w"} ;; %zip|$1|@z
this week's @many as @z
pack the @many from this week into @z

= fs.search {"path":".","name_glob":"@many","kind":"file","newer_than_ms":"1w"}
which @many came in this week
show me this week's @many
""")

# ---------------------------------------------------------------- a file in a folder, and more of it

rules("""
= %mvto|@d/@a|@to/@b
take @a out of @d, put it in @to and call it @b
move @a from @d to @to under the name @b
@a, which lies in @d, should be in @to as @b

= %cpto|@d/@a|@to/@b
copy @a from @d to @to and call the copy @b
from @d take @a, a copy of it goes to @to as @b

= %mv|@d/@a|@to
the file @a in @d belongs in @to
take @a out of @d and put it into @to
@a is in @d but should be in @to
from @d to @to: @a

= %cp|@d/@a|@to
copy @a from @d into @to
@to also needs the @a that's in @d
the @a in @d, a copy of it to @to

= %cp|@d/@a|.
copy @a from @d to here
i need the @a that's in @d right here as well

= %mv|@d/@a|.
get @a out of @d, i want it here
the @a in @d should be here instead

= %rm|@d/@a
the @a in @d can be deleted
delete @a, the one in @d
in @d there's @a, remove that

= %rn|@d/@a|@b
in @d rename @a to @b
the @a in @d should be called @b
@a in @d => @b

= %read|@d/@f
read me @f, the one in @d
in @d there's a @f, what does it say
the @f in @d, show it

= %read|@d/@f ;; %rm|@d/@f
show me @f from @d and then delete it
print the @f that is in @d, after that remove it

= %mv|@d/@a & @d/@b|@to
from @d, move @a and @b to @to
@a and @b are in @d, both should go to @to

= %cp|@d/@a & @d/@b|@to
from @d, copy @a and @b to @to
@a and @b in @d: copies of both into @to

= %rm|@d/@a & @d/@b
in @d, delete @a and @b
@a and @b can go, both are in @d

= %mv|@d/@a|@to ;; %ls|@d
move @a from @d to @to and show me what's left in @d
@a out of @d into @to, then list @d

= %rm|@d/@a ;; %ls|@d
delete @a in @d and list what's left there
in @d remove @a, then show me @d

= %cp|@d/@f|. ;; %ed|@f|@w|@w2
copy @f from @d to here and in the one here change @w to @w2
get me a copy of @d/@f and then put @w2 for @w in it

= %w|@d/@f|@t
in @d a new file @f saying @t
put @t in a new file @f in @d
write @t, as @f, into @d

= %add|@d/@f|@t
add @t to @f in @d
the @f in @d needs a line @t at the end

= %ed|@d/@f|@w|@w2
in @f, the one in @d, change @w to @w2
@d has a @f that says @w. make it @w2

= %stat|@d/@a
how big is @a in @d
the @a in @d, from when is it

= %stat|@d/@a ;; %rm|@d/@a
tell me the size of @a in @d and then delete it

= %zip|@d/@a|@z
zip the @a that's in @d as @z
@d/@a -> @z
""", f=t2.say(lambda r: t2.fname(r, lib.EXT_TEXT), 0.1), a=t2.say(lambda r: t2.fname(r), 0), b=t2.say(lambda r: t2.fname(r), 0), d=lambda r: (lambda n: (n, n))(folder(r)))

# ---------------------------------------------------------------- three steps and more

rules("""
= %mk|@fn ;; %many ;; %mv|$2|@fn ;; %zip|@fn|@z
1. make the folder @fn 2. move the @many into it 3. zip it as @z
the @many first into a new folder @fn, and then that folder becomes @z
new folder @fn, the @many in, and pack it all as @z

= %mk|@fn ;; %glob|@kinds ;; %mv|$2|@fn ;; %ls|@fn
1) folder @fn 2) all @kinds in 3) show me @fn
make @fn, move the @kinds in and list the folder, in this order

= %mk|@fn ;; %glob|@kinds ;; %cp|$2|@fn ;; %zip|@fn|@z
new folder @fn, copies of all @kinds into it, then zip it as @z
first folder @fn, next copy the @kinds there, last pack @fn to @z

= %mk|@fn ;; %mv|@a & @b|@fn ;; %zip|@fn|@z
put @a and @b in a new folder @fn and zip that folder as @z
folder @fn; @a and @b in; zip it: @z
new folder @fn, then @a and @b move in, finally @z is made of it

= %mk|@fn ;; %cp|@a & @b|@fn ;; %zip|@fn|@z
copy @a and @b into a new folder @fn, then pack @fn as @z
@fn with copies of @a and @b in it, packed as @z

= %zip|@d|@z ;; %mv|@z|@to ;; %ls|@to
zip the folder @d as @z, move that to @to, list @to
1 folder @d -> @z, 2 @z -> @to, 3 show @to

= %zip|@d|@z ;; %cp|@z|@to ;; %rm|@z
zip the folder @d to @z, copy @z into @to and delete it here
folder @d -> @z, @z copied to @to, then @z here can go

= %un|@z|@d ;; %rm|@z ;; %ls|@d
unpack @z into @d, delete the archive, list @d
@z into @d, @z away, then show me @d
1. unpack @z to @d; 2. delete @z; 3. what's in @d

= %un|@z|@d ;; %rm|@d/@f ;; %ls|@d
unpack @z to @d, delete @f in there and list the rest
@z -> @d, but without @f, delete that one, then show @d

= %un|@z|@d ;; %glob|@kinds|@d ;; %mv|$2|@to
unpack @z into @d and move the @kinds from there to @to
open @z in @d, then its @kinds go from @d to @to

= %un|@z|@d ;; %glob|@kinds|@d ;; %mv|$2|@to ;; %rmr|@d
unpack @z into @d, move the @kinds from @d to @to, delete the folder @d
from @z i only want the @kinds in @to: unpack to @d, move them, then the folder @d can go

= %cp|@a & @b|@d ;; %zip|@d|@z
copy @a to @d, then @b to @d, then zip the folder @d as @z

= %rm|@a ;; %rn|@b|@a ;; %read|@a
delete @a, rename @b to @a, then show me @a
@a away; @b becomes @a; print it

= %cpto|@p|@p.bak ;; %ed|@p|@w|@w2 ;; %read|@p
back up @p as @p.bak, change @w to @w2, show me @p
1 @p.bak, 2 @w -> @w2 in @p, 3 print @p

= %cpto|@f|@g ;; %ed|@g|@w|@w2 ;; %mv|@g|@d
copy @f as @g, change @w to @w2 in @g, then move @g to @d
from @f make @g with @w2 for @w, and then @g goes into @d

= %cpto|@f|@g ;; %edd|@g|@w|@w2|@w3|@w4
copy @f to @g; in @g, @w becomes @w2 and @w3 becomes @w4
@f is the template. @g is the new one, there @w2 instead of @w and @w4 instead of @w3

= %w|@f|@t ;; %add|@f|@t2 ;; %read|@f
new file @f with @t, then add @t2, then show it
start @f with @t, next line @t2, and print it

= %one ;; %cp|$1.0|@d ;; %rn|$1.0|@b
the @one: copy to @d, then rename the original @b

= %one ;; %ed|$1.0|@w|@w2 ;; %mv|$1.0|@d
in the @one change @w to @w2 and then move it to @d
the @one says @w, make that @w2, and after that file it under @d

= %one ;; %ed|$1.0|@w|@w2 ;; %cp|$1.0|@d
fix @w to @w2 in the @one and copy it to @d then

= %one ;; %add|$1.0|@t ;; %cp|$1.0|@d
add @t to the @one and copy it to @d
the @one gets the line @t, then a copy of it goes to @d

= %one ;; %zip|$1.0|@z ;; %mv|@z|@d ;; %ls|@d
zip the @one as @z, move that to @d and list @d

= %one ;; %zipx|$1.0|@z
zip the @one as @z and then delete the @one

= %many ;; %cp|$1|@d ;; %zip|$1|@z
copy the @many to @d and zip them as @z as well
the @many: copies to @d, an archive @z, originals stay

= %many ;; %cp|$1|@d ;; %ro|$1
copy the @many to @d and make the ones here read-only

= %many ;; %cp|$1|@d ;; %ls|@d
copy the @many to @d and show me @d afterwards

= %many ;; %mv|$1|@d ;; %du|@d
move the @many into @d and tell me how big @d is now

= %many ;; %zip|$1|@z ;; %cp|@z|@d
zip the @many as @z and copy the archive to @d
the @many => @z, and a second @z in @d

= %many ;; %zip|$1|@z ;; %mv|$1|@d
zip the @many as @z and move the loose ones to @d
the @many into @z, and then the unpacked ones to @d

= %many ;; %count|$1 ;; %zip|$1|@z
count the words in the @many, then pack them as @z

= %glob|@kinds ;; %zip|$1|@z ;; %mv|$1|@d
pack the @kinds as @z and then move the @kinds themselves to @d
@kinds: first @z, then the loose ones into @d

= %glob|@kinds ;; %cp|$1|@d ;; %mv|$1|@to
copy the @kinds to @d, then move the originals to @to
@kinds: copies into @d, originals into @to

= %glob|@kinds ;; %cp|$1|@d ;; %cp|$1|@to
copy the @kinds both to @d and to @to
the @kinds should have copies in @d as well as in @to

= %glob|@kinds ;; %zipx|$1|@z ;; %mv|@z|@d
zip the @kinds as @z, delete the loose ones, move @z to @d
@kinds -> @z ((originals away)) -> @d

= %glob|@kinds ;; %zipx|$1|@z ;; %stat|@z
zip the @kinds to @z, remove the originals and tell me how big @z is

= %glob|@kinds ;; %zipx|$1|@z ;; %ls|.
pack the @kinds in @z, remove them, show what's left here
""", f=t2.say(lambda r: t2.fname(r, lib.EXT_TEXT), 0.1), g=t2.say(lambda r: t2.fname(r, lib.EXT_TEXT), 0.1))

# ---------------------------------------------------------------- and then, also, once that is done: every link between two jobs

rules("""
= %mv|@a|@d ;; %mv|@b|@to
after moving @a to @d, move @b to @to
@a should go to @d; likewise @b, but to @to
besides moving @a into @d please also move @b into @to
as soon as @a is in @d, @b should go to @to

= %mv|@a|@d ;; %rm|@b
once @a has been moved to @d you may delete @b
first things first: @a into @d. Next: @b gets deleted
move @a to @d, plus delete @b
@a needs moving to @d, @b needs deleting

= %cp|@a|@d ;; %rn|@b|@g
copy @a into @d; also rename @b to @g
@a copied to @d, and on top of that @b renamed to @g
after copying @a to @d give @b the name @g

= %cp|@a|@d ;; %mk|@to
copy @a into @d and make me a folder @to while you're at it
a copy of @a in @d, and also a new folder @to

= %rm|@a ;; %cp|@b|@d
get rid of @a, then copy @b to @d
@a is to be deleted, @b to be copied into @d

= %rm|@a ;; %mv|@b|@d
delete @a; then move @b into @d
@a out, @b over to @d
after deleting @a please put @b into @d

= %mk|@d ;; %rm|@a
new folder @d, and by the way @a can be deleted
create @d and, while you're at it, delete @a

= %mk|@d ;; %rn|@a|@b
make a folder @d, and rename @a to @b as well
new directory @d; in addition @a becomes @b

= %rn|@a|@b ;; %cp|@b|@d
rename @a to @b and then copy it to @d
@a is to be called @b, after that a copy of @b into @d
once @a is called @b, copy @b to @d

= %rn|@a|@b ;; %zip|@b|@z
rename @a to @b, then zip @b as @z
@a => @b, @b => @z

= %rn|@a|@b ;; %stat|@b
rename @a to @b and tell me how big @b is

= %ro|@a & @b
make both @a and @b read-only
neither @a nor @b may be changed from now on

= %mine|@a & @b
only i may read @a and @b
make @a as well as @b private

= %exe|@scrx & @scry
make @scrx and @scry executable
both scripts, @scrx and @scry, need to be executable

= %glob|*.sh ;; %exe|$1
all the .sh files here and below should be executable
make each .sh file executable

= %glob|*.sh|@d ;; %exe|$1
the .sh files in @d need to be executable
make every .sh in @d executable

= %one ;; %mv|$1.0|@d ;; %mk|@to
the @one to @d, and a new folder @to please
move the @one into @d and also create a folder @to

= %mk|@d ;; %mk|@to ;; %one ;; %mv|$3.0|@d
make folders @d and @to and put the @one in @d
two folders, @d and @to, and the @one goes in @d

= %mk|@d ;; %mk|@to ;; %one ;; %mv|$3.0|@d ;; %one|one2 ;; %mv|$5.0|@to
folders @d and @to; the @one in @d, the @one2 in @to
make @d for the @one and @to for the @one2, and put them there

= %mk|@d ;; %mk|@to ;; %many ;; %mv|$3|@d ;; %many|many2 ;; %mv|$5|@to
folders @d and @to; @many in @d, @many2 in @to
make @d for the @many and @to for the @many2, then move them in

= %one ;; %cp|$1.0|@d ;; %one|one2 ;; %rn|$3.0|@b
copy the @one to @d, and afterwards rename the @one2 to @b
the @one also into @d; then call the @one2 @b

= %one ;; %zip|$1.0|@z ;; %one|one2 ;; %mv|$3.0|@d
zip the @one as @z and move the @one2 into @d
the @one into @z; the @one2 into @d

= %one ;; %ro|$1.0 ;; %one|one2 ;; %rm|$3.0
make the @one read-only and delete the @one2
lock the @one; the @one2 can go

= %one ;; %read|$1.0 ;; %one|one2 ;; %mv|$3.0|@d
show me the @one, then move the @one2 to @d
open the @one. after that the @one2 belongs in @d

= %one ;; %ed|$1.0|@w|@w2 ;; %one|one2 ;; %ed|$3.0|@w|@w2
change @w to @w2 in the @one and in the @one2
both the @one and the @one2 say @w, it should be @w2

= %one ;; %add|$1.0|@t ;; %one|one2 ;; %add|$3.0|@t
add @t to the @one and to the @one2
the line @t goes under the @one, and under the @one2 as well

= %one ;; %mv|$1.0|@d ;; %one|one2 ;; %mv|$3.0|@d ;; %ls|@d
the @one and the @one2 into @d, then show me @d
move the @one to @d, then the @one2, and list @d at the end

= %one ;; %mv|$1.0|@d ;; %one|one2 ;; %mv|$3.0|@d ;; %one|one3 ;; %mv|$5.0|@d
the @one, the @one2 and the @one3 all go to @d
three things for @d: the @one, the @one2, the @one3
move into @d: @one, @one2, @one3

= %one ;; %cp|$1.0|@d ;; %one|one2 ;; %cp|$3.0|@d ;; %one|one3 ;; %cp|$5.0|@d
copies of the @one, the @one2 and the @one3 to @d
@d needs copies of three things: the @one, the @one2, the @one3

= %one ;; %rm|$1.0 ;; %one|one2 ;; %rm|$3.0 ;; %one|one3 ;; %rm|$5.0
delete the @one, the @one2 and the @one3
three files to delete: the @one, the @one2, and the @one3

= %one ;; %one|one2 ;; %one|one3 ;; %zip|$1.0 & $2.0 & $3.0|@z
the @one, the @one2 and the @one3 into @z
pack three things as @z: the @one, the @one2, the @one3

= %many ;; %mv|$1|@d ;; %many|many2 ;; %mv|$3|@to ;; %many|many3 ;; %mv|$5|@fn
the @many to @d, the @many2 to @to, the @many3 to @fn
sort three piles: @many into @d, @many2 into @to, @many3 into @fn
@many: @d; @many2: @to; @many3: @fn. move them

= %many ;; %cp|$1|@d ;; %many|many2 ;; %mv|$3|@d
copy the @many to @d, and move the @many2 there
@d gets copies of the @many and the @many2 as they are, moved

= %many ;; %zip|$1|@z ;; %many|many2 ;; %rm|$3
pack the @many as @z; the @many2 can be deleted after that

= %many ;; %ro|$1 ;; %many|many2 ;; %rm|$3
make the @many read-only and get rid of the @many2

= %many ;; %mv|$1|@d ;; %glob|@kinds ;; %rm|$3
move the @many into @d and delete the @kinds
the @many to @d, all @kinds away

= %many ;; %rm|$1 ;; %glob|@kinds ;; %mv|$3|@d
delete the @many and move the @kinds to @d

= %glob|@kinds ;; %mv|$1|@d ;; %one ;; %mv|$3.0|@d
all @kinds and also the @one to @d
@d is for the @kinds plus the @one

= %glob|@kinds ;; %cp|$1|@d ;; %cp|@a|@d
copy all @kinds and @a into @d
@d gets copies of the @kinds and of @a

= %glob|@kinds ;; %mv|$1|@d ;; %mv|@a|@d
all @kinds into @d, @a too
put the @kinds in @d and @a as well

= %glob|@kinds ;; %mv|$1|@d ;; %rm|@a
all @kinds go to @d and @a gets deleted
move the @kinds to @d, remove @a

= %rm|@a ;; %glob|@kinds ;; %rm|$2
delete @a and all @kinds
@a can go, and all of the @kinds too

= %rmr|@d ;; %glob|@kinds ;; %rm|$2
delete the folder @d and all @kinds
the folder @d can go, and so can the @kinds

= %zip|@d|@z ;; %glob|@kinds ;; %rm|$2
zip the folder @d as @z and delete all @kinds
folder @d -> @z; @kinds -> bin

= %mk|@d ;; %zip|@to|@z ;; %mv|@z|@d
make a folder @d, zip the folder @to as @z, and put @z in @d
new folder @d; the folder @to becomes @z and that goes in @d

= %mk|@d ;; %new|*.zip ;; %un|$2.0|@d
make a folder @d and unpack the newest zip into it
new folder @d, and the latest zip unpacked in there

= %mk|@d ;; %new|*.pdf ;; %cp|$2.0|@d
make a folder @d with a copy of the newest pdf in it
new folder @d and the latest pdf copied there

= %mk|@d ;; %big ;; %mv|$2.0|@d
make a folder @d and move the biggest file into it
new folder @d, then the largest file here goes in

= %big ;; %zip|$1.0|@z
zip the biggest file here as @z
largest file -> @z

= %big ;; %stat|$1.0
what is the biggest file and how old is it

= %old ;; %read|$1.0
show me the oldest file here
what's in the oldest file of all

= %old||@d ;; %mv|$1.0|@to
the oldest file in @d goes to @to
take the oldest file out of @d and put it in @to

= %tiny ;; %read|$1.0
show me what's in the smallest file

= %new|@noun ;; %ed|$1.0|@w|@w2
in my latest @noun change @w to @w2
the newest @noun says @w but it must be @w2

= %new|@noun ;; %cpto|$1.0|@b ;; %ed|@b|@w|@w2
copy the latest @noun as @b and change @w to @w2 in the copy
the last @noun i wrote is the template: save it as @b, @w2 instead of @w
new @noun please, @b, same as my newest one but with @w2 for @w

= %new|@noun ;; %cpto|$1.0|@b
make a copy of my last @noun and call it @b
start @b from the newest @noun, as a copy

= %new|@noun ;; %rn|$1.0|@b
my newest @noun is to be named @b
rename the latest @noun: @b

= %new|@noun ;; %zip|$1.0|@z
zip my newest @noun as @z
the latest @noun in @z please

= %new|@noun ;; %stat|$1.0
how big is my latest @noun
when did i save the newest @noun

= %new|@noun ;; %count|$1
how many words has my newest @noun
word count of the latest @noun

= %new|@noun|@d ;; %cp|$1.0|@to
copy the newest @noun in @d to @to
the latest @noun of @d also belongs in @to

= %new|@noun|@d ;; %read|$1.0
read the newest @noun in @d
what does the latest @noun in @d say

= %new|@noun|@d
which is the newest @noun in @d
in @d, the latest @noun, which one is it

= %new|@noun ;; %ro|$1.0
lock my latest @noun, read-only

= %new|@noun ;; %mv|$1.0|@d ;; %ls|@d
move the newest @noun to @d and show me @d
latest @noun into @d, then list it
""", scry=lambda r: low(r) + ".sh", b=t2.say(lambda r: t2.fname(r, lib.EXT_TEXT), 0.15))

# ---------------------------------------------------------------- more people and the one thing they mean

rules("""
= %one ;; %mv|$1.0|@d
@who from the council wants the @one kept in @d, so there it goes
as your humble pensioner i'd like the @one moved over to @d
dude the @one goes in @d
the @one, i'm told, must be filed in @d
from today the @one should be found in @d
for the record: @one to @d
the @one is homeless, @d has room

= %one ;; %mv|$1.0|@d
i saved the @one in the wrong spot, @d would have been right
my supervisor only looks in @d and that's where the @one should be
please see to it that the @one ends up in @d
move it all? no, just the @one, to @d
what belongs in @d is the @one and nothing else
there's a @one somewhere, it should be in @d

= %one ;; %cp|$1.0|@d
@d is shared with @who, put a copy of the @one in there
i'd like to have the @one on hand in @d without removing it from here
clone the @one into @d
for printing, copy the @one to @d
the @one should exist in @d as well as here
photocopy the @one and put it in @d, so to speak

= %one ;; %cp|$1.0|@d
two people need the @one, one of them looks in @d. copy
the @one to @d please, original must not move
get the @one copied to @d before noon
one @one here, one @one in @d, that's what i want
would a copy of the @one in @d be possible

= %one ;; %rm|$1.0
the @one has served its time, delete it
that @one i saved by mistake must go
please make sure there is no @one any more
the @one contains a mistake and nobody should use it, remove it
don't archive the @one, delete it
@who asked me to destroy the @one. do it

= %one ;; %rm|$1.0
i want the @one gone
can we lose the @one
clear away the @one
delete only the @one, leave the others alone
no need for the @one any longer, out
farewell @one, delete

= %one ;; %read|$1.0
i need a phone number that stands in the @one. open it
what was the deadline again? it's in the @one, show me
just the @one on the screen, thanks
is there a total in the @one? show it to me
@who is on the phone and asks about the @one, open it quick
i want a look at the @one

= %one ;; %read|$1.0
before i sign it let me read the @one
the @one: read only, don't change a thing
recite the @one
could the @one be shown
print out here what the @one contains
so what does that @one say exactly

= %one
i'm missing the @one
find out where the @one is and tell me, nothing more
the @one isn't where it should be. where is it
the whereabouts of the @one?
have you seen my @one
in which corner of this disk is the @one
did i save the @one at all

= %one ;; %rn|$1.0|@b
the school portal wants the @one to be called @b
@b please, that's what the @one shall be named
i'd call the @one @b
the @one has some cryptic name, i'd prefer @b
set the name of the @one to @b
who named the @one like that? @b from now on

= %one ;; %stat|$1.0
is the @one from this year? show its date
what size has the @one
how many bytes is the @one
the @one, when was it last touched
is my @one below 5 MB? just the size

= %one ;; %zip|$1.0|@z
@who can only receive archives: the @one as @z
@z from the @one please
make me a @z that holds the @one
shrink the @one into @z

= %many ;; %mv|$1|@d
as a librarian i can't stand it: the @many belong in @d
let's have all the @many in @d
drag the @many over to @d for me
the @many, every one of them, should end up in @d
from now on the @many are kept in @d, move what there is
transfer my @many to @d

= %many ;; %mv|$1|@d
all i want is my @many in @d
please take care that the @many get to @d
the @many? @d!
the kids need this desk, so the @many go into @d
@many that fly around here belong in @d
my @many should be together, in @d

= %many ;; %cp|$1|@d
put a set of the @many in @d, keep mine
could @d get the @many too
@who collects the @many in @d, so copy ours there
the @many plus a copy of each in @d
copy, don't move: the @many to @d

= %many ;; %rm|$1
gdpr. all @many have to be deleted
there are way too many @many, delete them all
i don't want to keep any of the @many
the @many were only samples, out with them
please scrap the @many
burn the @many, i mean delete them

= %many
the @many, where did they end up
show what @many exist
what @many are lying around here? no changes please
find every one of my @many
are there more @many than i know of? list them
i only want to see the names of the @many

= %many ;; %zip|$1|@z
all the @many go in @z, for the tax adviser
an archive @z with my @many
i'd like @z to contain the @many
one single file with all the @many: @z

= %sub ;; %mv|$1|@d
the pictures of the @sub ((they have it in the name)) go to @d
my @sub files should be in @d
two @sub pics here, both belong in @d
let the @sub videos live in @d
from the @sub i have some photos, they should go to @d
all things @sub -> @d

= %sub ;; %cp|$1|@d
copy the two @sub pics to @d
copies of all my @sub photos in @d, please
@who wasn't there and wants the @sub pictures: copy them into @d

= %sub ;; %rm|$1
the two @sub pics can be deleted
i can't look at the @sub photos any more, delete
all @sub files can go

= %sub ;; %zip|$1|@z
@z with the @sub photos for @who
put the two @sub pics into @z

= %sub ;; %mv|$1.0|@d
my @sub video, could that go to @d
the @sub picture to @d, please
i sang the @sub song, the recording belongs in @d

= %one|whose ;; %mv|$1.0|@d
@whose landed here by accident, it's for @d
please put @whose where it belongs: @d
i got @whose today, it should go in @d

= %one|whose ;; %read|$1.0
i should read @whose by tomorrow, open it
let me see @whose
what's in @whose

= %one|whose ;; %cp|$1.0|@d
leave @whose here but copy it into @d
@whose in @d as a copy

= %one|whose ;; %zip|$1.0|@z
zip @whose as @z
@whose -> @z

= %one|whose ;; %ed|$1.0|@w|@w2
in @whose it should say @w2 instead of @w
change @w to @w2 in @whose
@whose has @w where @w2 belongs

= %one|whose ;; %add|$1.0|@t
add @t to @whose
@whose should get one more line: @t

= fs.search {"path":".","name_glob":"@whose","text":"@top"}
does @whose mention @top
what does @whose say about @top
look for @top in @whose
""", b=t2.say(lambda r: t2.fname(r, lib.EXT_TEXT), 0.15))

# ---------------------------------------------------------------- so many of the newest, oldest, biggest, and what then

def RANKED(sort, rev=""):
    return 'fs.list {"path":".","recursive":true,"sort":"%s"%s,"limit":@n,"kind":"file","glob":"@kinds"}' % (sort, rev)


NEW, OLD, BIG = RANKED("modified"), RANKED("modified", ',"reverse":true'), RANKED("size")
rules(f"""
= {NEW} ;; %cp|$1|@d
the @n newest @kinds, copies of those to @d
copy my latest @n @kinds into @d, keep the originals
@d should have the @n most recent @kinds too

= {NEW} ;; %mv|$1|@d
i only want the @n newest @kinds in @d, move those
the last @n @kinds i made belong in @d
@n newest @kinds => @d, others stay

= {NEW} ;; %zip|$1|@z
the @n newest @kinds into @z, leave the rest out
zip my latest @n @kinds, call it @z

= {NEW} ;; %cp|$1|@d ;; %zip|$1|@z
copy the @n newest @kinds to @d and pack them as @z too

= {OLD} ;; %rm|$1
only the @n oldest @kinds should be deleted
free some room: the @n oldest @kinds can go

= {OLD} ;; %mv|$1|@d
the @n oldest @kinds should retire to @d
move the oldest @n @kinds into @d

= {OLD} ;; %zipx|$1|@z
pack the @n oldest @kinds as @z and delete them then
oldest @n @kinds -> @z, originals away

= {BIG} ;; %mv|$1|@d
the @n fattest @kinds should move to @d
@d has room, so the @n biggest @kinds go there

= {BIG} ;; %rm|$1
get rid of the @n biggest @kinds
the @n largest @kinds must go, the small ones may stay

= {BIG} ;; %zip|$1|@z
the @n biggest @kinds in @z
zip the @n largest @kinds to @z, keep them here too

= %mk|@d ;; {NEW} ;; %cp|$2|@d
make a folder @d with copies of the @n newest @kinds
new folder @d, and the latest @n @kinds copied into it

= %mk|@d ;; {NEW} ;; %mv|$2|@d
make a folder @d and move the @n newest @kinds there
new folder @d for the @n most recent @kinds, put them in

= %mk|@d ;; {BIG} ;; %mv|$2|@d
make a folder @d and move the @n biggest @kinds there
new folder @d; the @n largest @kinds go in
""", n=t2.FN["n"])

# ---------------------------------------------------------------- limits on two steps: nothing else, keep the originals, only look

rules("""
= %mk|@d ;; %cp|@a & @b|@d
new folder @d, @a and @b in it, but keep the originals here
make @d and put copies, only copies, of @a and @b in there
folder @d with @a and @b in it. don't take them away from here

= %mk|@d ;; %many ;; %cp|$2|@d
new folder @d for the @many, but the originals stay where they are
make @d and copy, not move, the @many into it

= %mk|@d ;; %glob|@kinds ;; %cp|$2|@d
new folder @d with the @kinds, keep the originals
folder @d, the @kinds in as copies, don't move anything

= %un|@z|@d
unpack @z into @d but keep the archive
@z into @d, and don't delete @z
the contents of @z in @d, archive stays as it is
open @z to @d, nothing else

= %peek|@z
tell me what's in @z, don't unpack it
which files does @z hold? only list them
i don't want @z unpacked, just to know what's in it

= %zip|@d|@z
folder @d into @z, but the folder stays
pack the folder @d as @z and keep the folder
don't delete the folder @d, only make @z from it

= %glob|@kinds ;; %zip|$1|@z
@kinds into @z, and don't you delete them
zip the @kinds as @z; the loose ones stay too
make @z from the @kinds, originals untouched

= %many ;; %zip|$1|@z
the @many into @z, keep the loose ones please
zip the @many to @z and delete nothing

= %mv|@a|@d
move @a to @d and leave @b where it is
@a to @d, hands off @b
only @a goes into @d, not @b

= %rm|@a
delete @a but under no circumstances @b
@a can go, @b stays
only @a should be deleted, leave @b alone

= %cp|@a|@d
copy @a to @d, don't copy @b
just @a into @d as a copy, @b isn't needed there

= %rn|@a|@b
rename @a to @b and don't move it anywhere
just the name: @a becomes @b, the rest stays

= %one ;; %mv|$1.0|@d
only the @one to @d, leave the @one2 alone
the @one goes to @d but not the @one2

= %one ;; %rm|$1.0
delete the @one but keep the @one2
the @one can go, the @one2 has to stay

= %many ;; %mv|$1|@d
the @many to @d, but don't touch the @many2
move only the @many into @d and not the @many2

= %many ;; %rm|$1
delete the @many but not the @many2
the @many go, the @many2 stay. delete only the former

= %glob|@kinds ;; %rm|$1
delete the @kinds but leave the @kinds2
only the @kinds can go, never the @kinds2

= %glob|@kinds ;; %mv|$1|@d
only the @kinds go to @d, the @kinds2 stay here
move the @kinds to @d, not the @kinds2

= %ed|@f|@w|@w2
change @w to @w2 in @f, nothing else in there
only in @f put @w2 for @w, leave @g as it is
@f: @w -> @w2, but don't touch @g

= %ls|@d
just list @d, don't change anything in there
what's in @d? look, don't touch

= %glob|@kinds|@d
which @kinds are in @d? don't delete any
just show the @kinds of @d

= %stat|@a
only the size of @a, don't open it
how big is @a? nothing else, thanks
""", f=t2.say(lambda r: t2.fname(r, lib.EXT_TEXT), 0.15), g=t2.say(lambda r: t2.fname(r, lib.EXT_TEXT), 0.15))

# ---------------------------------------------------------------- letters and forms used again

rules("""
= %cpto|@f|@g ;; %ed|@g|@w|@w2
the new contract is @f with @w2 in place of @w, save that as @g
copy the old letter @f under the new name @g and change @w to @w2 in the copy
@f was for @w, @g shall be for @w2. copy and change
write @g for me: it's @f, but @w is now @w2
recycle @f: new file @g, @w out, @w2 in
@g, please, based on @f, @w to be replaced by @w2

= %cpto|@f|@g ;; %ed|@g|@w|@w2
same text, other name. @f -> @g and inside @w -> @w2
make a @g that equals @f apart from @w, which has to be @w2
i need @f again but addressed to @w2 and not to @w; call it @g
duplicate @f as @g; in the duplicate swap @w for @w2
for next year: copy @f to @g, then turn @w into @w2 in @g

= %one ;; %cpto|$1.0|@g ;; %ed|@g|@w|@w2
copy the old @one under the new name @g and change @w to @w2 in the copy
the @one was for @w. i need one for @w2, name @g
recycle the @one as @g, @w2 instead of @w
based on the @one: @g, with @w replaced by @w2
the @one once more, as @g, but saying @w2 where it said @w

= %one|whose ;; %cpto|$1.0|@g ;; %ed|@g|@w|@w2
take @whose, save it as @g and put @w2 where it says @w
@g = @whose with @w2 for @w
copy @whose to @g and change @w to @w2 in @g

= %cpto|@f|@d/@g ;; %ed|@d/@g|@w|@w2
copy @f to @d as @g, and change @w to @w2 in that one
in @d i want a @g like @f but with @w2 for @w

= %cpto|@p|@pf ;; sh sed -i '/@sw/d' @pf
copy @p to @pf and take out the lines with @sw there
@pf should be @p without the @sw lines; leave @p as it is

= %cpto|@p|@pf ;; sh sort -o @pf @pf
copy @p to @pf and sort the copy
@pf: a sorted copy of @p, copy first and then sort @pf

= %cpto|@f|@g ;; %add|@g|@t ;; %read|@g
copy @f as @g, add @t to it and show me @g
@g from @f plus @t at the end, then print @g

= %one ;; %cpto|$1.0|@g ;; %add|@g|@t
the @one again, named @g, with @t added at the end
copy the @one to @g and write @t at the bottom of the copy

= %one ;; %cpto|$1.0|@g ;; %read|@g
copy the @one as @g and open the copy
duplicate the @one to @g, then show me @g

= %one ;; %cpto|$1.0|@g ;; %ed|@g|@w|@w2 ;; %read|@g
copy the @one to @g, change @w to @w2 there and show me @g
@g from the @one with @w2 for @w, then print it

= %one ;; %cpto|$1.0|@d/@g ;; %ed|@d/@g|@w|@w2
the @one as @d/@g, with @w2 instead of @w in the copy
copy the @one into @d as @g and there change @w to @w2
""", f=t2.say(lambda r: t2.fname(r, lib.EXT_TEXT), 0.1), g=t2.say(lambda r: t2.fname(r, lib.EXT_TEXT), 0.1), p=t2.plain(lambda r: t2.fname(r, "txt txt md csv log".split())))

# ---------------------------------------------------------------- lists, subfolders, zips: the same jobs from other mouths

rules("""
= sh ls *.@x > @out
names only: every @x file of this folder, into @out
our secretary wants @out, a list of the @x files lying in this folder
could you jot down the names of the @x files in here, in a file @out
@x files in this folder -> names -> @out
what @x files are in this folder? the answer goes into @out
for the label on the box: the @x file names of this folder as @out

= sh find . -type f -name '*.@x' > @out
wherever there is a @x file, here or deeper, its path should be in @out
search the subfolders too and write all @x files to @out
@out should know about every @x file, subfolders included

= sh ls *.@x | wc -l > @out
how many @x files are in this folder? write just the number into @out
the number of @x files in this folder goes in @out

= sh ls > @out ;; %mv|@out|@d
write the names in this folder to @out and put @out into @d
a list of what's here, @out, and that list belongs in @d

= sh ls > @out ;; %cp|@out|@d
make @out with all names in this folder, and copy it to @d

= sh ls > @out ;; %count|@out
put the names in this folder into @out and count its lines

= sh ls @pd > @out ;; %read|@out
write down what's in @pd as @out and show me that list
names in @pd to @out; open @out

= sh ls @pd > @out ;; %rmr|@pd
note in @out what was in the folder @pd, then delete that folder
names of what is in @pd into @out, after that the folder @pd can go

= sh grep -rl @sw . > @out ;; %count|@out
how many files mention @sw? write their names to @out and count them
files with @sw in them -> @out, then count the lines of @out

= sh grep -h @sw @pf @pf2 > @out
all lines with @sw from @pf and @pf2 into @out
@out: what @pf and @pf2 say about @sw

= sh grep @sw @pf > @out
the lines of @pf that have @sw in them, as @out
copy every line with @sw from @pf to a new file @out

= sh grep @sw @pf > @out ;; %read|@out
put the lines with @sw from @pf into @out and print it
@sw lines of @pf -> @out, then show @out

= sh grep @sw @pf > @out ;; %count|@out
the @sw lines of @pf into @out; how many are there

= sh sort @pf > @out ;; %read|@out
sort @pf into @out and show me @out
a sorted copy of @pf called @out, print it then

= sh sort @pf @pf2 > @out
@pf and @pf2 sorted together into @out
one sorted list @out out of @pf and @pf2

= sh sort -u @pf @pf2 > @out
@pf and @pf2 together in @out, sorted, nothing twice
merge @pf and @pf2 to @out without doubles, a to z

= sh sort -u @pf @pf2 > @out ;; %rm|@pf & @pf2
merge @pf and @pf2 into @out, sorted and without doubles, then delete the two
one list @out from @pf and @pf2, each line once, sorted; the old two can go

= sh mv -n @wd/* @wd2/* .
the contents of both @wd and @wd2 should lie right here
i have two folders too many, @wd and @wd2. what's in them comes up here
empty @wd as well as @wd2 into the folder i'm in
unfold @wd and @wd2: everything in them up to this level

= sh mv -n @wd/* @wd2/* . && rmdir @wd @wd2
no more folders @wd and @wd2: their contents come up here and the folders go
dissolve both @wd and @wd2, contents up here
what's in @wd and @wd2 goes here, and after that remove the two empty folders

= sh mv -n @wd/* @wd2/* @wd3/* .
everything from @wd, @wd2 and @wd3 up to here
three subfolders, @wd, @wd2, @wd3. their contents belong here

= sh mv -n @wd/* .
one level up with all that is in @wd
the files in @wd belong right here
unwrap @wd: contents up here, keep the empty folder
everything inside of @wd should be here

= sh for d in */; do mkdir -p "${d}@wd"; done
every client has a folder here and every one of them needs a @wd folder
in each folder of this directory there should be a folder called @wd
@wd as a subfolder in all the folders here
the folders here: give each a subfolder @wd
one @wd per folder, for all folders that are here

= sh for d in */; do mkdir -p "${d}@wd" "${d}@wd2"; done
each folder here should get two subfolders, @wd and @wd2
in every folder here make @wd and @wd2
all folders here need the subfolders @wd and @wd2

= sh for d in @pd/*/; do mkdir -p "${d}@wd"; done
every folder inside @pd needs a @wd folder
the folders in @pd: a subfolder @wd for each

= sh for d in */; do touch "${d}@pf3"; done
an empty @pf3 in each folder here
every folder here needs an empty file @pf3
put a blank @pf3 into all the folders here

= sh for d in */; do cp @pf3 "$d"; done
@pf3 should also be in each of the folders here
give every folder here its own copy of @pf3
distribute @pf3 to all folders here

= sh for f in *.zip; do unzip -q "$f" -d "${f%.zip}"; done
my students handed in zips. every zip here needs to be unpacked into a folder of its own
unpack all the zips in this folder so that nothing gets mixed up, a folder for each
for every zip here a folder with the same name and its contents in it
zip by zip, each in a separate folder, unpack what's here
each zip here should become a folder, keep the zips

= sh for f in *.zip; do unzip -q "$f" -d "${f%.zip}" && rm "$f"; done
replace every zip here by a folder with its contents
unpack each zip here into its own folder and remove the zip after that
zips here -> folders, and no zips left

= sh for f in *.@x; do d="${f%.@x}"; mkdir -p "$d" && mv -n "$f" "$d/"; done
a folder for each @x file here, and the file goes in it
each @x file here into its own folder
every @x file in this folder deserves a folder of its own name, move it in

= sh for f in *.@x; do cp "$f" "$f.bak"; done
a .bak of each @x file here before i start
before we touch anything: back up every @x file here as .bak
each @x file here should have a .bak next to it

= sh for d in */; do zip -qr "${d%/}.zip" "$d"; done
all folders here as zips, one for each, the folders stay
make a separate zip of every folder in here
one zip for each of the folders here, same names

= sh for d in */; do tar -czf "${d%/}.tar.gz" "$d"; done
each folder here as a tar.gz of its own
a tar.gz per folder, for every folder here

= %mk|@fn/@wd ;; %mv|@a|@fn/@wd
make a folder @wd inside @fn and move @a there
@fn needs a subfolder @wd, and @a belongs in that
@a should go into @fn/@wd, which isn't there yet

= %mk|@fn/@wd ;; %cp|@a|@fn/@wd
make a folder @wd inside @fn and copy @a into it
in @fn a new subfolder @wd, with a copy of @a

= %mk|@fn/@wd ;; %many ;; %mv|$2|@fn/@wd
make a folder @wd inside @fn and move the @many there
@fn needs a subfolder @wd for the @many, move them in

= %mk|@fn/@wd ;; %one ;; %mv|$2.0|@fn/@wd
make a folder @wd inside @fn and move the @one there
the @one belongs in @fn/@wd. create that first

= %mk|@fn/@wd ;; %glob|@kinds ;; %mv|$2|@fn/@wd
make a folder @wd inside @fn and move the @kinds there
in @fn make a subfolder @wd and put all @kinds in it

= %mk|@fn ;; %mk|@fn/@wd ;; %mv|@a|@fn/@wd
make @fn, in it @wd, and put @a there
first @fn, then @wd inside of it, then @a goes in @fn/@wd

= %mk|@fn/@wd ;; %w|@fn/@wd/@f|@t
a folder @wd in @fn, and in it a file @f saying @t
@fn/@wd/@f with the text @t, the folders don't exist yet

= %mk|@fn/@wd ;; %w|@fn/@wd/@f|
a folder @wd in @fn and an empty @f inside
@fn > @wd > @f, folders new, file empty
""", x=lambda r: r.choice("pdf txt md csv json log jpg png mp3 mp4 wav gif svg html css py js sql xml".split()), pf3=t2.plain(lambda r: r.choice([low(r) + "." + r.choice(["txt", "md", "css", "conf"]), "LICENSE", "README.md", "Makefile", ".gitignore", "notes.txt"])), f=t2.say(lambda r: t2.fname(r, lib.EXT_TEXT), 0.1))

# ---------------------------------------------------------------- all of a kind but one of them

rules("""
= fs.search {"path":".","name_glob":"@kinds","not_glob":"@x_"} ;; %rm|$1
all @kinds but @x_ can be deleted
delete the @kinds, spare @x_
away with every one of the @kinds except @x_
keep @x_, otherwise delete the @kinds

= fs.search {"path":".","name_glob":"@kinds","not_glob":"@x_"} ;; %mv|$1|@d
the @kinds go to @d, only @x_ stays
move all @kinds but @x_ to @d
@kinds -> @d, not @x_

= fs.search {"path":".","name_glob":"@kinds","not_glob":"@x_"} ;; %cp|$1|@d
copy all @kinds but @x_ to @d
@kinds also to @d, only not @x_

= fs.search {"path":".","name_glob":"@kinds","not_glob":"@x_"} ;; %zip|$1|@z
zip the @kinds as @z but leave out @x_
@z with all @kinds except @x_

= %mk|@d ;; fs.search {"path":".","name_glob":"@kinds","not_glob":"@x_"} ;; %mv|$2|@d
make a folder @d and move all @kinds but @x_ into it
new folder @d for the @kinds; @x_ stays where it is

= fs.search {"path":".","name_glob":"@kinds","not_glob":"@x_"} ;; %zipx|$1|@z
pack all @kinds but @x_ as @z and delete them then
@kinds -> @z, originals away, but keep @x_ out of it
""", kinds=t2._kx("k"), x_=t2._kx("x"))

# ---------------------------------------------------------------- yet other people with two or three jobs

rules("""
= %mk|@d ;; %mv|@a|@d
@a needs a place of its own: make @d and move it in
could you whip up a folder @d and drop @a in it
i'd feel better if there were a folder @d with @a inside, moved not copied
it's about @a: create @d first, then move it there
@d isn't there yet, is it? make it and put @a in
before you move @a you have to make @d, because that's where it goes
step one is a folder @d, step two is @a inside of it
so that @a isn't lost: new folder @d, move it in

= %mk|@d ;; %cp|@a|@d
could you whip up a folder @d with a copy of @a in it
create @d, then put @a in there too, without removing it here
a folder @d is needed, and inside that a copy of @a
my colleague wants @a in a folder called @d; make it, copy it
it's about @a: create @d first, then copy it there

= %mk|@d ;; %w|@d/@f|@t
a new folder called @d, and in there i'd like a file @f that reads @t
make a folder @d. In it, make a file @f. In that, write @t.
for the new project: directory @d, file @f in it, content @t
i want @d/@f with @t inside, the folder is new too

= %mk|@d ;; %w|@d/@f|@t ;; %read|@d/@f
make @d, write @t into @f in there, and show me that file
folder @d, in it @f saying @t, then print @d/@f

= %mk|@d ;; %w|@d/@f|@t ;; %w|@d/@g|@t2
folder @d with @f saying @t and @g saying @t2
make @d and in it two files: @f with @t, @g with @t2

= %mk|@fn ;; %w|@fn/@f|@t ;; %zip|@fn|@z
make a folder @fn, in it @f with the text @t, and zip the folder as @z

= %mk|@fn ;; %mk|@fn2 ;; %mv|@a|@fn2
folders @fn and @fn2, then @a goes in the second one, @fn2
make @fn and @fn2 and move @a into @fn2

= %mk|@fn ;; %mk|@fn2 ;; %mk|@fn3 ;; %mv|@a|@fn
make folders @fn, @fn2 and @fn3, and move @a into the first
three folders, @fn, @fn2, @fn3; @a goes in @fn

= %mk|@fn ;; %mk|@fn2 ;; %mk|@fn3 ;; %ls|.
make @fn, @fn2 and @fn3, then list what's here
new folders @fn, @fn2, @fn3. show me the result

= %mk|@fn ;; %mk|@fn2 ;; %mk|@fn3 ;; %mk|@fn4
four folders: @fn, @fn2, @fn3, @fn4
the four of us each need a folder: @fn, @fn2, @fn3 and @fn4
mkdir @fn, @fn2, @fn3, @fn4
spring, summer, that kind of thing, four folders: @fn, @fn2, @fn3, @fn4

= %mv|@a|@d ;; %mv|@b|@to ;; %mv|@g|@fn
@a to @d, @b to @to, @g to @fn
move three files: @a into @d, @b into @to and @g into @fn
@d gets @a, @to gets @b, and @fn gets @g

= %cp|@a|@d ;; %cp|@b|@to ;; %cp|@g|@fn
copy @a to @d, @b to @to and @g to @fn
copies please: @a into @d, @b into @to, @g into @fn

= %rns|@a|@b|@g|@h|@i|@j
rename three files: @a to @b, @g to @h and @i to @j
@a => @b, @g => @h, @i => @j

= %rm|@a ;; %rn|@b|@g
mind deleting @a and then renaming @b to @g?
get rid of @a. Next, @b should be called @g

= %mv|@a|@d ;; %stat|@d/@a
move @a to @d and tell me its size there
@a into @d, then show size and date of @d/@a

= %cp|@a|@d ;; %stat|@d/@a
copy @a to @d and check the size of the copy
a copy of @a to @d, then details of @d/@a

= %cp|@a|@d ;; %hash|@a & @d/@a
copy @a to @d and compare the checksums of both
@a copied into @d, and make sure by checksum that both are the same

= %mv|@f|@d ;; %read|@d/@f
move @f to @d and show me what it says
@f into @d, then print it from there

= %cp|@f|@d ;; %ed|@d/@f|@w|@w2
copy @f to @d and in that copy change @w to @w2
a copy of @f in @d, and in the one over there @w2 instead of @w
leave @f as it is, but the copy in @d should have @w2 for @w

= %cp|@f|@d ;; %add|@d/@f|@t
copy @f to @d and add @t to the copy over there
a copy of @f in @d, and only that one gets the line @t

= %mv|@f|@d ;; %ed|@d/@f|@w|@w2
move @f into @d and there change @w to @w2 in it
@f goes to @d, and then @w becomes @w2 in it

= %mv|@f|@d ;; %add|@d/@f|@t
move @f to @d and then add @t to it
@f into @d; after that @t goes at its end

= %mk|@d ;; %cp|@f|@d ;; %ed|@d/@f|@w|@w2
make @d, copy @f there and change @w to @w2 in the copy
new folder @d with a copy of @f in which @w is @w2

= %mk|@d ;; %cpto|@f|@d/@g ;; %ed|@d/@g|@w|@w2
new folder @d, in it a copy of @f named @g with @w2 instead of @w
make @d, copy @f into it as @g, then @w -> @w2 in @d/@g

= %un|@z|@d ;; %read|@d/@f ;; %rm|@z
unpack @z into @d, show me @f out of it and delete the archive
@z to @d, read @f from there, then @z can go

= %un|@z|@d ;; %ed|@d/@f|@w|@w2
unpack @z into @d and in @f there change @w to @w2
@z goes to @d; in @d/@f put @w2 for @w

= %un|@z|@d ;; %ed|@d/@f|@w|@w2 ;; %zip|@d|@z2
unpack @z into @d, change @w to @w2 in @f there, and zip @d again as @z2

= %un|@z|@d ;; %rm|@d/@f
unpack @z to @d but delete @f in there
@z into @d without @f, so remove that one after unpacking

= %un|@z|@d ;; %rn|@d/@f|@g
unpack @z into @d and rename @f in there to @g
@z to @d, then @f in @d becomes @g

= %un|@z|@d ;; %cp|@d/@f|@to
unpack @z into @d and copy @f from there to @to
@z -> @d, and a copy of @d/@f into @to

= %un|@z|@d ;; %mv|@d/@f|.
unpack @z to @d and bring @f from there up here
from @z i need @f here: unpack to @d, then move it up

= %un|@z|@d ;; %zip|@d|@z2
unpack @z into @d and pack the folder again as @z2
@z -> @d -> @z2

= %du|@d ;; %new||@d
how big is @d and which is its newest file
size of @d, then the latest file in there

= %big||@d ;; %rm|$1 ;; %du|@d
delete the biggest file in @d and tell me how big @d is then
the largest file in @d can go; what's the size of @d after

= %big||@d ;; %old||@d
which is the biggest and which is the oldest file in @d
in @d: the biggest file, then the oldest one

= %new||@d ;; %big||@d
the newest and the biggest file in @d please
@d: newest file? biggest file?

= %new ;; %old
which file here is the newest and which the oldest
newest file, then oldest file

= %text|@top ;; %cp|$1|@d ;; %ls|@d
copy whatever mentions @top to @d and show me @d

= %text|@top ;; %zip|$1|@z ;; %mv|@z|@d
all files mentioning @top into @z, and @z into @d

= %text|@top ;; %rm|$1 ;; %ls|.
delete the files that mention @top and list what's left

= %text|@top ;; %ro|$1
make every file that mentions @top read-only
whatever mentions @top should be write protected

= fs.search {"path":".","text":"@top","not_glob":"@sk"} ;; %mv|$1|@d
everything that mentions @top goes to @d, but not what's in @sk
move files with @top in them to @d, skip @sk
""", f=t2.say(lambda r: t2.fname(r, lib.EXT_TEXT), 0), g=t2.say(lambda r: t2.fname(r, lib.EXT_TEXT), 0), h=t2.say(lambda r: t2.fname(r), 0.1), i=t2.say(lambda r: t2.fname(r), 0.1), j=t2.say(lambda r: t2.fname(r), 0.1), a=t2.say(lambda r: t2.fname(r), 0), d=lambda r: (lambda n: (n, n))(folder(r)), **NOTF)

# ---------------------------------------------------------------- the last of them

rules("""
= %one ;; %mv|$1.0|@d
guess what, the @one is still not in @d. do it please
the @one has to be where all of us can see it, and that's @d
finally filing things: the @one, into @d
i dragged the @one somewhere by accident; back to @d with it
@d would be neater with the @one in it
the @one and @d belong together
let's begin with the @one: it goes to @d

= %one ;; %rm|$1.0
the @one? nobody read it, nobody will. delete
my @one is full of typos, i start over, so remove it
drop the @one like it's hot lol
the @one is none of their business, erase it
as agreed the @one gets deleted today

= %one ;; %read|$1.0
could somebody read me the @one, my eyes are tired
there's something in the @one i have to check, open it
give me the @one to read
the text of the @one please
i'd like to go over the @one once more

= %one ;; %cp|$1.0|@d
@who lost the @one; put a copy of ours in @d
the @one may not leave this folder, but a copy in @d is fine
a spare @one in @d please, you never know
take the @one, copy it, put the copy in @d

= %many ;; %mv|$1|@d
guess where the @many should be: @d. move them
finally filing things: the @many, into @d
the @many and @d belong together
gather the @many in @d
have the @many moved to @d, will you

= %many ;; %rm|$1
as agreed the @many get deleted today
the @many did their job, away with them
please wipe the @many
i said goodbye to the @many already, delete them

= %many ;; %cp|$1|@d
the @many may not leave this folder, but copies in @d are fine
spare copies of the @many in @d please
take the @many, copy them, put the copies in @d

= %mk|@d ;; %one ;; %mv|$2.0|@d ;; %one|one2 ;; %cp|$4.0|@d
new folder @d: the @one moves in, of the @one2 just a copy
make @d, move the @one there and copy the @one2 there

= %mk|@d ;; %many ;; %mv|$2|@d ;; %many|many2 ;; %mv|$4|@d
new folder @d for the @many and the @many2, move all of them in
make @d, then put the @many and after that the @many2 in

= %mk|@d ;; %glob|@kinds ;; %mv|$2|@d ;; %glob|@kinds2 ;; %mv|$4|@d
new folder @d for the @kinds and the @kinds2, move both in
make @d, then all @kinds go in and then all @kinds2

= %mk|@d ;; %glob|@kinds ;; %cp|$2|@d ;; %glob|@kinds2 ;; %cp|$4|@d
new folder @d with copies of the @kinds and of the @kinds2

= %mk|@d ;; %many ;; %mv|$2|@d ;; %mv|@a|@d
new folder @d for the @many and for @a, move everything in
make @d, put the @many in, then @a too

= %mk|@d ;; %glob|@kinds ;; %mv|$2|@d ;; %rm|@a
new folder @d, all @kinds go in, and @a gets deleted
make @d, move the @kinds there, then delete @a

= %glob|@kinds ;; %mv|$1|@d ;; %glob|@kinds2 ;; %cp|$3|@to
move the @kinds to @d and copy the @kinds2 to @to
@kinds: into @d. @kinds2: a copy into @to

= %glob|@kinds ;; %rm|$1 ;; %glob|@kinds2 ;; %rm|$3
delete all @kinds and then all @kinds2
neither @kinds nor @kinds2 are needed here, delete both sorts
@kinds and @kinds2, away with them all

= %glob|@kinds ;; %mv|$1|@d ;; %glob|@kinds2 ;; %mv|$3|@d
@d is where both the @kinds and the @kinds2 should be
move all @kinds and all @kinds2 to @d

= %glob|@kinds ;; %glob|@kinds2
which @kinds do i have, and which @kinds2
list first the @kinds, then the @kinds2

= %many ;; %many|many2
which @many do i have, and which @many2
list the @many, then list the @many2

= %one ;; %one|one2
where is the @one, and where is the @one2
find both the @one and the @one2, just say where they are
the @one and the @one2: where

= %un|@z|@d ;; %zip|@to|@z2
unpack @z into @d and pack the folder @to as @z2
@z -> @d unpacked; folder @to -> @z2 packed

= %zip|@d|@z ;; %un|@z2|@to
pack the folder @d into @z and unpack @z2 into @to
folder @d packed as @z, @z2 unpacked in @to
""")
