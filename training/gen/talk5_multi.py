"""English, German, Spanish, Portuguese and Indonesian, fifth round: two, three and four jobs in one request, as most people type them.

Blocks as in talk4_multi: `= STEP ;; STEP`, below it the wordings; `⏎` is the end of a line that is typed, brackets without a `|` are typed.
What is renamed or moved in one part has its new name or place in the next. Beside the requests of several parts stand some of only
one of them, and some with a part that is no job but a reason, a story or a warning.
"""

import re

import lib
import talk2_change as t2
import talk3_git as g3
import talk3_lang as t3l
import talk3_multi as t3
import talk4_multi as m4
import values
from phrases import Family
from talk3_multi import low
from talk4_multi import nq


class Multi(m4.Multi):
    def sample(self, rng, rule, samplers, hide=str):
        if rule.lang == "en":
            return super().sample(rng, rule, samplers, hide)
        for kept in m4.TOGETHER:
            kept.clear()
        goal, steps = Family.sample(self, rng, rule, samplers, hide)
        goal = re.sub(r" ?⏎ ?", "\n", goal)
        x = rng.random()
        return (goal[:1].upper() + goal[1:] if x < 0.2 else goal[:-1] if x < 0.3 and goal[-1] == "." else goal), steps


FAMILY = Multi("talk5_multi")
add = FAMILY.add

# ---------------------------------------------------------------- values

TEXT = lib.EXT_TEXT


def deep(r):
    """A folder in a folder."""
    return "/".join(t3.bare_folder(r) for _ in range(r.choice([1, 2, 2, 2, 3])))


def count_word(r):
    return r.choice([("two", "2"), ("three", "3"), ("four", "4"), ("five", "5"), ("2", "2"), ("3", "3"), ("4", "4"), ("5", "5"), ("7", "7"), ("10", "10"), ("20", "20"), ("ten", "10"), ("15", "15"), ("six", "6")])


def script_text(r):
    w = low(r)
    return r.choice([lambda: f"echo {w}", lambda: f"date > {w}.txt", lambda: "df -h", lambda: f"ls -la", lambda: f"mkdir {w}", lambda: f"echo {w} {low(r)}", lambda: "uptime", lambda: f"python3 {w}.py", lambda: f"cp {w}.txt {low(r)}.txt", lambda: f"sleep {r.randint(1, 9)}", lambda: f"rm -f {w}.tmp", lambda: f"cat {w}.log"])()


def quoted_script(r):
    t = script_text(r)
    return r.choice(['"%s"', "'%s'", "`%s`"]) % t, t


def same_kind(k):
    """Two file names of one thing: a draft and its final version, an old and a new one."""
    def g(r):
        if k not in _same:
            a, e = t2.spaced(r) if r.random() < 0.25 else low(r) if r.random() < 0.6 else low(r) + "_" + low(r), r.choice("docx pdf txt md odt xlsx csv png py tex html mp3 jpg".split())
            s = " " if " " in a else r.choice("_-_")
            _same.clear()
            _same.update(old=f"{a}{s}{r.choice(['old', 'draft', 'v1', 'alt', 'backup', 'copy', '1', 'bad', 'first'])}.{e}", new=f"{a}{s}{r.choice(['new', 'final', 'v2', 'fixed', '2', 'edited', 'clean', 'FINAL', 'v3', 'signed'])}.{e}", bare=f"{a}.{e}")
        v = _same.pop(k)
        return v, v
    return g


_same = {}
m4.TOGETHER.append(_same)
EXTS = "pdf pdf txt md csv json log docx xlsx jpg png mp3 mp4 wav svg html css py js sql xml".split()
S = dict(m4.S)
S.update(
    ua=nq(lambda r: t2.fname(r)), ub=nq(lambda r: t2.fname(r)), uc=nq(lambda r: t2.fname(r)), uf=nq(lambda r: t2.fname(r, TEXT)), ug=nq(lambda r: t2.fname(r, TEXT)), ud=nq(deep), ue=nq(t3.bare_folder), us=lambda r: low(r),
    i=m4.file_in(lib.EXT), j=m4.file_in(lib.EXT), so=same_kind("old"), sn=same_kind("new"), sb=same_kind("bare"), k=count_word, x=lambda r: r.choice(EXTS), sh=quoted_script, shb=lambda r: (lambda t: (t, t))(script_text(r)), prog=lambda r: r.choice(values.PROGRAMS) if r.random() < 0.6 else low(r), pid=values.pid,
    host=values.named_host, ign=["*.log", "*.tmp", "node_modules/", "__pycache__/", ".env", "*.pyc", "dist/", "build/", "*.bak", "target/", ".DS_Store", "*.swp", ".venv/", "coverage/", "*.o", "secrets.json"], val=lambda r: re.sub(r"[/&\\']", "", t2.VAL(r)), z=t2.say(t2.archname, 0.1), n=t2.N, conf=nq(lambda r: (lambda n: n if "'" not in n else low(r) + ".conf")(t2.fname(r, "conf ini cfg env toml yaml properties".split()))),
)
SETKEY = "sh sed -i -E 's/^( *@key *[=:] *).*/\\1@val/' @q_conf"
COUNT = 'fs.list {"path":"%s","recursive":true,"limit":1,"kind":"file"%s}'


def bare(f):
    """As written, never in quotes."""
    def g(r):
        v = f(r)
        return v if isinstance(v, str) else (v[1], v[1])
    return g


def tongue(lang):
    """The values of another language under the names they have here."""
    L = t3l.SLOTS[lang]
    out = dict(S)
    out.update({k: L["g"] for k in "a b c e i j".split()})
    out.update({k: bare(L["gt"]) for k in "f g h".split()})
    out.update(d=L["d"], to=L["d"], d_=L["d"], fn=L["dn"], one=L["one"], onem=L["onem"], many=L["pl"], plm=L["plm"], kinds=L["kk"], t=L["qq"], t2=L["qq"], tb=L["bt"], w=L["wd"], top=L["w"], z=L["zn"], n=L["n"], cnt=L["cnt"], q=S["q"])
    return out


TONGUES = {lang: tongue(lang) for lang in t3l.SLOTS}

# ---------------------------------------------------------------- how rules are written here


def step(s):
    s = s.strip()
    op, *rest = [x.strip() for x in s[1:].split("|")]
    if s.startswith("%n "):
        # `%n FOLDER how`: how many files.
        _, where, *glob = s.split(" ")
        return COUNT % (where, ',"glob":"%s"' % glob[0] if glob else "")
    if s == "SETKEY":
        return SETKEY
    if s.startswith("%top"):
        # `%top|modified|3|*.pdf|folder`: so many of the newest, biggest; `-modified` the oldest.
        how, n, glob, where = (rest + ["", "", ""])[:4]
        return 'fs.list {"path":"%s","recursive":true,"sort":"%s"%s,"limit":%s,"kind":"file"%s}' % (where or ".", how.lstrip("-"), ',"reverse":true' if how[0] == "-" else "", n, ',"glob":"%s"' % glob if glob else "")
    if s.startswith("%prune"):
        # `%prune|*.x|n`: all but the newest n are deleted.
        return "sh ls -t %s | sed '%sd' | xargs -rd '\\n' rm --" % (rest[0], "1" if rest[1] == "1" else "1,@{%s}" % rest[1] if rest[1].isalpha() else "1," + rest[1])
    return m4.step(s)


def put(weight, lines, steps, slots, lang):
    if lang != "en":
        derive = m4.quoted if any(re.search(r"@\{?(q_|stemz)", x) for x in steps) else None
        add(weight, "\n".join(x.replace("((", "@{lp}").replace("))", "@{rp}") for x in lines), steps, lang=lang, derive=derive, noise=False, **{**TONGUES[lang], **slots})
        return
    m4.put(weight, lines, steps, slots, add, S)


def rules(text, lang="en", weight=1.0, **slots):
    """Blocks: `= STEP ;; STEP` and below it the wordings."""
    for block in re.split(r"\n\s*\n", text.strip()):
        lines = [x.strip() for x in block.strip().split("\n") if x.strip()]
        assert lines[0].startswith("= ") and len(lines) > 1 and not any(x.startswith("= ") for x in lines[1:]), lines
        calls = [step(x) for x in lines[0][2:].split(";;")]
        # Brackets in which nothing is to be chosen are typed.
        lines = [re.sub(r"(?<!\()\(([^()|]*)\)(?!\))", r"@{lp}\1@{rp}", x) for x in lines[1:]]
        w = weight * min(3.0, 0.4 + 0.2 * len(lines))
        steps = []
        for i, c in enumerate(calls):
            steps += [c, t3.result(calls, i)]
        put(w, lines, steps + ["show"], slots, lang)
        for k, c in enumerate(calls):
            if t3.finds(c) and '"limit":1' not in c and re.search(r'"\$%d[".]' % (k + 1), " ".join(calls[k + 1:])):
                done, out = t3.without(calls, k)
                both = done + out
                steps = []
                for i, x in enumerate(both):
                    steps += [x, "ok 0" if i == k else t3.result(both, i)]
                put(w * 0.1, lines, steps + ["show"], slots, lang)


# ---------------------------------------------------------------- a folder, and named files into it

rules("""
= %mk|@d ;; %mv|@a|@d
make a folder @d and put @a in it
create @d, move @a there
i need a new folder called @d with @a in it, moved not copied
new folder @d. then move @a into it
can you set up a folder @d and shift @a over
folder @d doesnt exist yet, make it and stick @a inside
@a should live in a folder of its own, @d
mkdir @d && move @a there, you know what i mean
Please create the directory @d, then relocate @a into it.
put @a into @d (you'll have to make that first)
a folder named @d pls, and @a goes in
first a folder: @d. second: @a moves in
start a folder @d for me and drop @a in there, not a copy, the file itself
there is no @d yet. create it. @a belongs there
@a -> new folder @d
i'd like @a tucked away in a fresh folder, name it @d
would you open a new folder @d and file @a in it?
make directory @d, then mv @a into it
@d: new folder, contents: @a (move)
For tidiness' sake: a folder @d, and in it @a.

= %mk|@d ;; %mv|@a & @b|@d
make a folder called @d and move @a and @b into it
create folder @d and move @a, @b there
new folder @d, then @a and @b go in
could you make a folder @d & move @a & @b in there
@a and @b need to go into a new folder @d
set up @d and put these two in: @a, @b
i want a folder @d holding @a and @b, the originals, no copies
@d is the folder i want. make it. then move @a plus @b into it
please create @d. after that, move both @a and @b to it
folder @d (new) <- @a, @b
we start a new case: folder @d, and @a and @b are the first files in it
move @a and @b to a new folder named @d
take @a and @b and put them in a folder you create, @d
hey can u create @d then drag @a and @b in
1. make folder @d⏎2. move @a and @b into it
- new folder @d⏎- @a in there⏎- @b in there too
Add a directory @d; relocate @a and @b to that directory.
two files, @a and @b, one new folder, @d. in they go
My desk is chaos. Create @d and move @a and @b there please.
make @d and have @a and @b moved to it

= %mk|@d ;; %mv|@a & @b & @c|@d
make folder @d and move @a, @b and @c into it
create a directory called @d, then move @a, @b, @c there
@a, @b, @c -> new folder @d
i want @a, @b and @c in a new folder @d
new folder @d please, and these go into it: @a, @b, @c
could you create @d and put @a, @b and @c inside? move, dont copy
make a folder @d. Move these files to it:⏎@a⏎@b⏎@c
set up a folder, name @d, and transfer @a; @b; @c to it
folder for the show: @d. into it: @a, @b and @c
The three files @a, @b and @c should be in a folder @d which you still need to make.
gather @a, @b and @c in a new folder @d
first create @d, afterwards shift @a, @b and also @c into it
lets put @a and @b and @c together, new folder, call it @d
need directory @d w/ @a @b @c moved in
@d doesn't exist; create it and move @a, @b, @c to it
make the folder @d for my tax papers, then move @a, @b and @c in there
mkdir @d, mv @a @b @c into it

= %mk|@d ;; %mv|@a & @b & @c & @e|@d
make a folder @d and move @a, @b, @c and @e into it
create @d. then @a, @b, @c, @e all go in there
four files into a new folder @d: @a, @b, @c, @e
new folder @d⏎move:⏎@a⏎@b⏎@c⏎@e
@a, @b, @c and @e should end up in @d, a new folder
i need a folder @d and in it @a, @b, @c and @e, moved
can you create a folder @d and move @a and @b and @c and @e to it
please move @a, @b, @c, @e into a folder @d, create it first
open a new folder @d; put @a; @b; @c; @e there

= %mk|@d ;; %mv|@a & @b & @c & @e & @i|@d
make a folder @d, then move @a, @b, @c, @e and @i there
new folder @d with @a, @b, @c, @e, @i moved into it
these five go in a new folder called @d: @a, @b, @c, @e and @i
create @d and move⏎@a⏎@b⏎@c⏎@e⏎@i⏎there
@a, @b, @c, @e, @i => @d (folder must be created)

= %mk|@d ;; %cp|@a|@d
make a folder @d and copy @a into it
create @d, put a copy of @a in it
new folder @d with a copy of @a, the original stays
i need a folder @d and a duplicate of @a in there
set up @d and copy @a over, leave @a where it is
folder @d please, and in it a second @a
mkdir @d, cp @a there
can you make @d and then copy @a to it?
@a shall be copied to a new folder, @d
a directory @d, then a copy of @a in that directory pls

= %mk|@d ;; %cp|@a & @b|@d
make a folder @d and copy @a and @b into it
create @d and put copies of @a and @b in
new folder @d, copy @a + @b there, keep the originals here
I'd like a folder @d containing copies of @a and @b
copy @a and @b to a new folder @d
for the neighbour: folder @d, copies of @a and @b in it
set up @d, then duplicate @a and @b into it
could you create @d and copy both @a and @b over there
@a, @b: copies into a new folder @d please
1) folder @d 2) copies of @a and @b into it

= %mk|@d ;; %cp|@a & @b & @c|@d
make a folder @d and copy @a, @b and @c to it
create folder @d, then copies of @a, @b, @c go in, originals stay put
i'm handing these out: @a, @b, @c. new folder @d with copies please
new folder @d⏎copy into it: @a, @b, @c
copy @a, @b and @c to @d, which doesn't exist yet so make it
directory @d + copies of @a, @b and @c
can i get a folder @d with a copy each of @a, @b and @c
@a, @b and @c should be duplicated into a new folder @d

= %mk|@d ;; %cp|@a & @b & @c & @e|@d
make a folder @d and copy @a, @b, @c and @e into it
new folder @d with copies of @a, @b, @c, @e
copy @a, @b, @c and @e to a new folder called @d, nothing is moved
usb stick prep: create @d, copy @a, @b, @c, @e there

= %mk|@d
make a folder called @d
new folder @d please, i'll fill it myself later
create @d. I am going to put my files in there tomorrow
i want to move some stuff around later, for now i just need a folder @d
set up a directory @d so that i can sort my papers into it this evening
mkdir @d
only the folder @d, don't move anything into it yet
could you create a folder @d? the files come on monday
@d should exist as a folder
Before the meeting I need an empty folder @d, that's all.
need somewhere to put the scans. folder name @d
an empty folder, name @d, nothing in it

= %mv|@a & @b|@d
move @a and @b into @d, the folder exists already
@a and @b to @d please, no need to create it
put @a and @b in @d
@d exists, just move @a and @b there
shift @a, @b over to @d, i made that folder yesterday
@a plus @b belong in @d
i want to clean up here a bit. @a and @b go to @d

= %mk|@ue ;; %mv|@ud/@ua & @ud/@ub|@ue
make a folder @ue and move @ud/@ua and @ud/@ub into it
create @ue, then put @ud/@ua and @ud/@ub in there
new folder @ue, move into it @ud/@ua, @ud/@ub
take @ud/@ua and @ud/@ub and move them to a new folder @ue
i need @ud/@ua and @ud/@ub in a new folder called @ue
@ud/@ua + @ud/@ub => new folder @ue

= %mk|@ue ;; %cp|@ud/@ua & @ub|@ue
make a folder @ue, copy @ud/@ua and @ub into it
new folder @ue with copies of @ud/@ua and of @ub
create @ue and copy both @ud/@ua and @ub there
copies of @ud/@ua and @ub should go in a new folder @ue

= %mk|@ue ;; %mv|@ud/@ua|@ue
make a folder @ue and move @ud/@ua there
create @ue and put @ud/@ua in it
@ud/@ua should be in a new folder @ue
new folder: @ue. move @ud/@ua to it

= %mk|@ud/@us ;; %mv|@ua|@ud/@us
make a subfolder @us in @ud and move @ua into it
in @ud create @us, then move @ua there
create the folder @us inside @ud and put @ua in there
@ud needs a subfolder @us. @ua goes into that
new folder @us under @ud, @ua moves in
i want @ua in @ud/@us, make that first

= %mk|@ud/@us ;; %cp|@ua & @ub|@ud/@us
make a folder @us in @ud and copy @ua and @ub there
inside @ud: new folder @us with copies of @ua and @ub
create @ud/@us, copy @ua and @ub into it
copies of @ua and @ub into a new subfolder @us of @ud

= %mk|@d ;; %mv|@a & @b|@d ;; %ls|@d
make @d, move @a and @b there and show me what's in it
create folder @d, put @a and @b inside, then list it
new folder @d, @a and @b in, and then let me see the contents of @d
1. create @d⏎2. move @a and @b there⏎3. list @d
folder @d; move @a and @b into it; ls it
first make @d, then move @a and @b in, finally show what @d holds
make a folder @d with @a and @b moved in, i want to see it afterwards

= %mk|@d ;; %mv|@a|@d ;; %cp|@b|@d
make @d, move @a there and copy @b there
new folder @d: @a moves in, @b is only copied
create @d, then @a goes in completely, from @b i want a copy in there
folder @d please, move @a into it but just copy @b

= %mk|@d ;; %mv|@a & @b|@d ;; %rm|@c
make a folder @d, move @a and @b in and delete @c
create @d and put @a and @b there; @c can be thrown away
new folder @d for @a and @b. also delete @c
@a and @b into a new folder @d, and bin @c while you're at it
first folder @d, then @a and @b move there, at the end delete @c

= %mk|@d ;; %mv|@a & @b|@d ;; %rn|@c|@e
make a folder @d, move @a and @b in, and rename @c to @e
create @d, put @a and @b there; @c should be called @e
new folder @d gets @a and @b. oh and rename @c to @e

= %mk|@d ;; %mv|@a & @b & @c|@d ;; %zip|@d|@z
make a folder @d, move @a, @b and @c in and zip it as @z
create @d with @a, @b, @c in it (moved), then pack the folder into @z
@a, @b and @c into a new folder @d, and then make @z out of it

= %mk|@fn ;; %mk|@fn2
make folders @fn and @fn2
create two folders, @fn and @fn2
two new directories please: @fn, @fn2
i need a folder @fn and another one called @fn2
@fn and @fn2 as new folders
new folder @fn. also one named @fn2
mkdir @fn @fn2
could you add the folders @fn and @fn2 here

= %mk|@fn ;; %mk|@fn2 ;; %mk|@fn3
make three folders: @fn, @fn2, @fn3
create @fn, @fn2 and @fn3 (folders)
folders needed:⏎@fn⏎@fn2⏎@fn3
i want the directories @fn, @fn2 and @fn3
three new folders please, @fn and @fn2 and @fn3
add folder @fn, folder @fn2, folder @fn3
make these directories: @fn; @fn2; @fn3

= %mk|@fn ;; %mk|@fn2 ;; %mk|@fn3 ;; %mk|@fn4
create four folders @fn, @fn2, @fn3, @fn4
make @fn, @fn2, @fn3 and @fn4, all folders
new folders: @fn, @fn2, @fn3, @fn4

= %mk|@fn ;; %mk|@fn2 ;; %mv|@a|@fn ;; %mv|@b|@fn2
make folders @fn and @fn2, then move @a to @fn and @b to @fn2
create @fn and @fn2. @a goes in the first, @b in the second
two folders, @fn and @fn2; @a into @fn, @b into @fn2
new folders @fn and @fn2, move @a into @fn and @b into @fn2 please

= %mk|@fn ;; %mk|@fn2 ;; %w|@f|@t
make folders @fn and @fn2 and a file @f that says @t
create @fn, @fn2 and a new file @f with the text @t
two folders @fn and @fn2, and next to them a file @f with @t in it

= %mk|@fn ;; %w|@f| ;; %w|@g|
make a folder @fn and two empty files @f and @g
create the folder @fn, the empty file @f and the empty file @g
i need: folder @fn, files @f and @g, both empty
new folder @fn, plus empty @f and empty @g here

= %w|@f| ;; %w|@g|
create two empty files, @f and @g
make @f and @g, both empty
touch @f and @g
new empty files please: @f, @g
i need a blank @f and a blank @g

= %w|@f| ;; %w|@g| ;; %w|@h|
create empty files @f, @g and @h
three new empty files: @f, @g, @h
make blank files called @f, @g and @h
touch @f @g @h
""")

rules("""
= %mk|@d ;; %w|@d/@f|@t
make a folder @d with a file @f in it that says @t
create @d and in it a new file @f with the text @t
new folder @d, inside a file @f containing @t
folder @d, then file @f in there, content @t
i need a directory @d holding a @f that reads @t
set up @d and put a file @f with @t into it
can you make a folder called @d and write @t to a new @f inside
make @d. In it goes a new file, @f, saying @t
mkdir @d and a @f in it with @t
create a folder @d. create @f in that folder. write @t in it
1. folder @d⏎2. in it the file @f⏎3. text of the file: @t
first the folder @d, then a file in it, @f, and in the file just @t
@d doesnt exist, create it and add a file @f with the line @t
New directory @d please; within it, @f shall contain @t.
start a folder @d and leave a note @f in there: @t
a folder @d with a little @f inside, the text is @t

= %mk|@d ;; %w|@d/@f|@tb
make a folder @d and in it a file @f with this text: @tb
new folder @d, new file @f in it, text: @tb
create @d and write into a new file @f there: @tb
folder @d. file @f inside. content: @tb
set up a folder @d with @f in it that says: @tb
in a new folder @d put a file @f with: @tb

= %mk|@d ;; %w|@d/@f|
make a folder @d and an empty file @f in it
create @d with an empty @f inside
new folder @d, in it an empty file @f
folder @d and a blank @f in there pls
mkdir @d and touch @f in it
i want a folder @d, with nothing but an empty @f in it
start @d and put an empty file named @f into it

= %mk|@d ;; %w|@d/@f| ;; %w|@d/@g|
make @d with two empty files in it, @f and @g
create a folder @d and inside it empty files @f and @g
new folder @d containing @f and @g, both empty
folder @d. in it: @f, @g (blank both)

= %mk|@d ;; %w|@d/@f|@t ;; %read|@d/@f
make a folder @d, a file @f in it saying @t, and show me the file
create @d, write @t to @f in there, then print it
new folder @d, in it @f with @t, then display that file

= %mk|@d ;; %w|@d/@f|@t ;; %mv|@a|@d
make a folder @d with a file @f that says @t, and move @a in there too
create @d, write @t into @f there, then move @a to @d
new folder @d: a @f with @t goes in, and also @a (moved)

= %w|@f|@t ;; %w|@g|@t2
create @f with @t and @g with @t2
make two files: @f saying @t, @g saying @t2
new file @f: @t, and another one @g: @t2
write @t to a new file @f and @t2 to a new file @g
a file @f that says @t and a file @g that says @t2

= %w|@f|@t ;; %read|@f
create @f with the text @t and show it
make a new file @f saying @t, then print it to check
write @t to @f (new file) and display the file afterwards
new @f with @t. let me see it when done

= %w|@f|@t ;; %mv|@f|@d
create @f with the text @t and move it to @d
write @t in a new file @f, then put that file into @d
new file @f saying @t, afterwards move it to @d

= %w|@f|@t ;; %cp|@f|@d
create @f with @t in it and copy it to @d
make a new @f saying @t and put a copy in @d as well
new file @f with @t, then a copy of it goes to @d

= %w|@f|@t
create a file @f with the text @t
new file @f: @t
write @t to a new file @f. i'll mail it to my sister later
a file called @f please, with @t in it, don't put it in a folder
i want a @f that says @t, then i can print it at the library
make @f with just @t in it
""")

rules("""
= %w|@scr|@sh ;; %exe|@scr ;; sh ./@scr
write a script @scr with @sh in it, make it executable and run it
create @scr containing @sh, chmod +x it and run it
new script @scr: @sh. make it executable, then run it
make a file @scr with the line @sh, set the x bit and execute it
i need a script @scr that does @sh. create it, make it runnable, start it
put @sh into a new @scr, make that executable and launch it
1. new file @scr with @sh⏎2. chmod +x⏎3. run it
script @scr with @sh as content; executable; run
please create the shell script @scr with the content @sh, mark it as executable and execute it
write @sh to @scr, then chmod +x @scr, then ./@scr
first make @scr (it says @sh), then give it execute permission, finally run it
create script @scr with @sh, then make it executable & start it
could you write a little script called @scr, one line, @sh, make it executable and try it out
new @scr with @sh in it; +x; go
start a new script @scr, content @sh, executable, and run it right away

= %w|@scr|@sh ;; %exe|@scr
write a script @scr with @sh in it and make it executable
create @scr containing @sh and chmod +x it, don't run it
new script @scr with @sh, executable please, i'll run it later
make @scr with @sh and set it executable
script @scr: @sh. give it the x bit but do not start it
write @sh to a new @scr, then make it executable
a runnable script @scr that says @sh, i only want it prepared

= %w|@scr|@sh
write a script @scr with @sh in it
new script @scr with the line @sh, not executable yet
create @scr, content @sh, i'll chmod it myself
just write @sh into a new file @scr, run nothing

= %exe|@scr ;; sh ./@scr
make @scr executable and run it
chmod +x @scr then run it
@scr won't start: give it execute permission and start it
set the x bit on @scr and launch it
@scr has to be executable. fix that and then run it
make @scr runnable, then execute it
before you run @scr make it executable
run @scr, but first chmod +x
+x for @scr and go
can you make @scr executable and then start it?
permission denied on @scr, so make it executable and run it

= %exe|@scr
make @scr executable
chmod +x @scr, i'll run it later
@scr should be executable, don't run it
give @scr execute permission so that cron can run it tonight
i want to be able to run @scr, set the bit. only that

= sh ./@scr
run @scr
@scr is executable already, just run it
start the script @scr please
execute @scr now, i made it executable this morning

= %ed|@scr|@w|@w2 ;; sh ./@scr
change @w to @w2 in @scr and run it
in @scr replace @w by @w2, then start the script
@scr needs @w2 instead of @w. fix and run

= %exe|@scr ;; %mv|@scr|@d
make @scr executable and move it to @d
chmod +x @scr and put it in @d
@scr: executable, then off to @d

= %cpto|@scr|@scr.bak ;; %ed|@scr|@w|@w2 ;; sh ./@scr
back up @scr, change @w to @w2 in it and run it
copy @scr to @scr.bak, then replace @w with @w2 in @scr and run the script
""", f=nq(lambda r: t2.fname(r, TEXT)))

# ---------------------------------------------------------------- renamed and moved, in one order or the other

rules("""
= %rn|@a|@b ;; %mv|@b|@d
rename @a to @b and move it to @d
rename @a to @b, then move it into @d
@a should be called @b, and then it goes to @d
give @a the name @b and put it in @d
first rename @a to @b and after that move it to @d
@a -> @b, then into @d
can you rename @a as @b and then shift it over to @d
call @a @b from now on, and file it under @d
before you move @a to @d rename it to @b
i want @a renamed @b and then stored in @d
the file @a needs a better name, @b, and a better place, @d. in that order
change the name of @a to @b; move the result to @d
rename: @a to @b. move: to @d
1. rename @a to @b⏎2. move it to @d
- @a becomes @b⏎- @b goes into @d
@a gets renamed to @b. When done, move it to @d.
please rename the file @a to @b and afterwards move the renamed file to @d
@a has a silly name. make it @b, then off to @d with it
new name for @a: @b. then put it away in @d
mv @a to @b and then mv that into @d
turn @a into @b (just the name) and move it to @d after
would you mind renaming @a to @b, then moving it to @d?
my teacher wants @a to be named @b. rename it, then move it to @d
set the name of @a to @b, next, move it to @d
@a is wrong, it's @b, fix the name then put it into @d

= %mv|@a|@d ;; %rn|@d/@a|@b
move @a to @d and rename it to @b
move @a into @d and then rename it to @b
put @a in @d, then call it @b
@a goes to @d. there it gets the name @b
first move @a to @d, then rename it @b
shift @a to @d and change its name to @b there
@a -> @d, then rename to @b
take @a to @d and once it's in there rename it to @b
i want @a moved to @d, after that renamed to @b
before @a is renamed to @b, move it to @d
1) move @a to @d 2) rename it there to @b
@a into @d; new name @b
drop @a in @d and rename it @b when it's there
could you move @a over to @d and then give it the name @b
file @a under @d, then rename it, @b is the new name
move the file @a to the folder @d. Then rename it to @b.
- move @a to @d⏎- rename it to @b

= %rn|@a|@b ;; %cp|@b|@d
rename @a to @b and copy it to @d
rename @a to @b, then put a copy in @d
@a gets the name @b, and a copy of it goes into @d
first @a becomes @b, then @d gets a copy
give @a the name @b and leave a copy of it in @d
change @a to @b, name only, afterwards copy that to @d
@a -> @b; copy of @b to @d

= %cp|@a|@d ;; %rn|@a|@b
copy @a to @d, then rename the one here to @b
put a copy of @a in @d and rename the original to @b
@d gets a copy of @a, after that @a here is renamed @b
first copy @a into @d and only then rename @a to @b

= %rn|@a|@b ;; %zip|@b|@z
rename @a to @b and zip it as @z
@a becomes @b, then pack it into @z
give @a the name @b and make @z out of it
rename @a to @b. then compress it to @z

= %rn|@f|@g ;; %read|@g
rename @f to @g and show me what's in it
@f should be called @g, and then print it
rename @f to @g, then open it
call @f @g and let me read it after
@f to @g (rename), then display the contents

= %rn|@f|@g ;; %add|@g|@t
rename @f to @g and add the line @t at the end
@f becomes @g, then append @t to it
change the name of @f to @g and write @t at its end

= %rn|@f|@g ;; %ed|@g|@w|@w2
rename @f to @g and change @w to @w2 in it
@f gets the name @g, afterwards replace @w with @w2 in it
first rename @f to @g, then swap @w for @w2 inside
@f should be @g, and in the text @w2 instead of @w

= %mv|@f|@d ;; %ed|@d/@f|@w|@w2
move @f to @d and change @w to @w2 in it
put @f into @d, then replace @w by @w2 in it
@f moves to @d and afterwards @w in it becomes @w2

= %mv|@f|@d ;; %add|@d/@f|@t
move @f to @d and append @t to it
@f goes to @d, then add the line @t at its end
put @f in @d and write @t at the bottom of it

= %mv|@f|@d ;; %read|@d/@f
move @f to @d and show it to me
put @f in @d, then print its contents
@f into @d; then open it, i want to read it

= %ed|@f|@w|@w2 ;; %rn|@f|@g
change @w to @w2 in @f and rename it to @g
in @f replace @w with @w2, then call the file @g
@f: @w becomes @w2, after that the file is named @g
edit @f, @w2 for @w, and save it under the name @g, i.e. rename

= %ed|@f|@w|@w2 ;; %mv|@f|@d
change @w to @w2 in @f and move it to @d
replace @w by @w2 in @f, then put the file in @d
before @f moves to @d, @w in it must become @w2

= %rn|@a|@b ;; %rn|@c|@e
rename @a to @b and @c to @e
@a should be called @b and @c should be called @e
rename @a -> @b, @c -> @e
@a becomes @b. @c becomes @e
give @a the name @b and @c the name @e
two renames: @a to @b, @c to @e
new names: @b for @a, @e for @c
please rename @a as @b. Also rename @c as @e.
call @a @b, and call @c @e

= %mv|@a|@d ;; %rn|@b|@c
move @a to @d and rename @b to @c
@a goes to @d; @b gets the name @c
put @a in @d and call @b @c
@a into @d, also rename @b to @c
move @a to @d. rename @b as @c
rename @b to @c after you've moved @a to @d

= %rn|@b|@c ;; %mv|@a|@d
rename @b to @c and move @a to @d
@b becomes @c, and @a goes into @d
call @b @c, oh and put @a in @d
first rename @b to @c then move @a to @d

= %rn|@a|@b ;; %mv|@b|@d ;; %ls|@d
rename @a to @b, move it to @d and list @d
@a becomes @b, then goes to @d, then show me what's in @d
rename @a to @b; move that into @d; ls @d
rename @a to @b, put it in @d and let me see the folder

= %rn|@a|@b ;; %mv|@b|@d ;; %rm|@c
rename @a to @b, move it to @d and delete @c
@a gets the name @b and goes to @d, @c can be deleted
first @a is renamed to @b, then it moves to @d, and finally delete @c

= %mk|@d ;; %rn|@a|@b ;; %mv|@b|@d
make a folder @d, rename @a to @b and move it there
create @d, then rename @a to @b and put it into @d
new folder @d. @a is renamed to @b and then goes in
1. folder @d⏎2. @a becomes @b⏎3. move it into the folder

= %rn|@a|@b
rename @a to @b, leave it where it is
@a should be called @b. i'll move it to my stick later
just the name: @a becomes @b
give @a the name @b, my boss will look for it under that name
@a -> @b (rename, it stays here)
rename @a to @b because it will be moved to the server tonight
call it @b, not @a
@a was moved here yesterday, now rename it to @b

= %mv|@a|@d
move @a to @d and don't rename it
@a goes to @d, same name
put @a into @d, i'll rename it later myself
@a to @d please, name unchanged
move @a to @d so i can rename it there later
just move @a to @d

= %rn|@ud/@ua|@ub ;; %mv|@ud/@ub|@ue
rename @ud/@ua to @ub and then move it to @ue
rename @ud/@ua to @ub, move it to @ue afterwards
@ud/@ua should be called @ub and then go to @ue
in @ud rename @ua to @ub and then move it to @ue
the file @ua in @ud gets the name @ub, then move it to @ue
@ud/@ua: new name @ub, then into @ue
first rename @ua (it's in @ud) to @ub, then move it to @ue

= %rn|@ud/@ua|@ub
rename @ud/@ua to @ub
rename @ua in @ud to @ub
the file @ua inside @ud should be called @ub
@ud/@ua gets the name @ub, it stays in @ud
in @ud there's @ua, rename it @ub

= %mv|@ud/@ua|@ue ;; %rn|@ue/@ua|@ub
move @ud/@ua to @ue and rename it to @ub
take @ud/@ua, move it into @ue and then call it @ub
@ud/@ua goes to @ue, there rename it @ub
first move @ua from @ud to @ue, then rename it to @ub
@ua out of @ud into @ue, then rename to @ub

= %mv|@ud/@ua|. ;; %rn|@ua|@ub
move @ud/@ua here and rename it to @ub
bring @ua out of @ud into this folder and then call it @ub
get @ud/@ua over here, then rename it @ub
take @ua from @ud, put it here, rename it to @ub

= %cp|@ud/@ua|. ;; %rn|@ua|@ub
copy @ud/@ua here and rename the copy to @ub
a copy of @ud/@ua here please, then rename it to @ub

= %rn|@ud/@uf|@ug ;; %read|@ud/@ug
rename @ud/@uf to @ug and show it to me
in @ud rename @uf to @ug, then print it
@ud/@uf should be called @ug. open it after that

= %mv|@ud/@ua & @ud/@ub|@ue ;; %ls|@ue
move @ud/@ua and @ud/@ub to @ue and list it
@ua and @ub from @ud go to @ue, then show me @ue
move @ua and @ub out of @ud into @ue. then what's in @ue?
""")

# ---------------------------------------------------------------- a copy beside it, then the original is changed

rules("""
= %cpto|@f|@f.bak ;; %ed|@f|@w|@w2
back up @f and then replace @w with @w2 in it
make a backup of @f, then change @w to @w2
copy @f to @f.bak and change @w to @w2 in @f
first back up @f, then @w2 instead of @w in it
backup of @f beside it please, then swap @w for @w2 in the original
keep a .bak of @f and replace @w by @w2
before you change @w to @w2 in @f make a backup copy
change @w to @w2 in @f, but back it up first
replace @w with @w2 in @f. make a @f.bak before that
@f: backup, then @w -> @w2
save @f as @f.bak and then edit @f so it says @w2 instead of @w
i'm nervous about @f. back it up, then put @w2 where it says @w
can you make a safety copy of @f, then change @w to @w2 in it?
1. cp @f @f.bak⏎2. @w -> @w2 in @f
- backup of @f⏎- in @f: @w2 for @w
create @f.bak, then in @f every @w becomes @w2
@f should say @w2 and not @w, keep the old one as @f.bak
with a backup beside it, alter @w to @w2 in @f
do a backup of @f. when done swap @w for @w2 in @f
@w must be @w2 in @f but i want a .bak of it in case i'm wrong
safety first: .bak of @f, then replace @w with @w2 in it
edit @f (@w becomes @w2) after making a backup of it

= %cpto|@f|@f.bak ;; %add|@f|@t
back up @f and then append @t
make a backup of @f, then add @t at the end of it
copy @f to @f.bak and add the line @t to @f
before you add @t to @f make a backup
keep a .bak of @f, then put @t at the bottom of it
append @t to @f but back it up first
first @f.bak, second: @t as last line of @f
@f: backup then append @t
add the line @t to @f, after saving a copy of it as @f.bak
i want @t at the end of @f, and the old version as @f.bak

= %cpto|@conf|@conf.bak ;; SETKEY
back up @conf and set @key to @val
make a backup of @conf, then set @key to @val in it
copy @conf to @conf.bak, afterwards @key should be @val in @conf
set @key to @val in @conf but keep a .bak
before setting @key to @val in @conf, back it up
first @conf.bak, then @key = @val in @conf
@conf: backup, then @key=@val
in @conf @key has to be @val, make a backup copy beside it first
backup of @conf please and after that change its @key to @val
1) backup of @conf 2) @key -> @val in it
save @conf as @conf.bak then put @key to @val

= SETKEY
set @key to @val in @conf
in @conf @key should be @val, no backup needed
@conf: @key=@val
i made a backup of @conf already, just set @key to @val
change @key in @conf to @val

= SETKEY ;; SETKEY2
set @key to @val and @key2 to @val2 in @conf
in @conf: @key = @val, @key2 = @val2
@conf needs @key @val and @key2 @val2
change @key to @val in @conf, also @key2 to @val2

= %cpto|@f|@f.bak ;; sh sort -o @q_f @q_f
back up @f and sort it
make a .bak of @f, then sort the file alphabetically
sort @f in place, but keep @f.bak
copy @f to @f.bak and after that sort @f

= %cpto|@f|@f.bak ;; sh sort -u -o @q_f @q_f
back up @f, then sort it and remove duplicates
.bak of @f first, then sort it and drop the double lines
sort and dedupe @f after making a backup

= %cpto|@f|@f.bak ;; %rn|@g|@f
back up @f and then rename @g to @f
keep @f as @f.bak, then @g takes its name
copy @f to @f.bak, then @g becomes @f

= %cpto|@f|@f.bak ;; %rm|@f
make a backup of @f and then delete it
save @f as @f.bak, then remove @f
copy @f to @f.bak and delete @f afterwards

= %cpto|@f|@f.bak ;; %read|@f
make a backup of @f and show me @f
back up @f, then open it so i can read it
copy @f to @f.bak. then print @f, change nothing

= %cpto|@f|@f.bak
make a backup of @f
back up @f, i'm going to edit it in a minute
@f.bak please, as a copy of @f. i will change the original myself
copy @f to @f.bak, don't touch @f
i want to replace a few words in @f later so back it up now
keep a .bak of @f next to it, nothing else

= %ed|@f|@w|@w2
replace @w with @w2 in @f
change @w to @w2 in @f, no backup needed
@f is backed up already, so just put @w2 instead of @w
in @f @w should be @w2. the copy stays as it is
@f.bak exists. now change @w into @w2 in @f

= %cpto|@f|@g ;; %ed|@f|@w|@w2
copy @f to @g, then change @w to @w2 in @f
save @f as @g and then in @f itself replace @w by @w2
keep the old state as @g, in @f @w becomes @w2
@g is to be the backup of @f; then @w2 for @w in @f

= %cpto|@f|@g ;; %ed|@g|@w|@w2
copy @f to @g and in the copy change @w to @w2
make a copy of @f called @g, then replace @w with @w2 in the copy only
duplicate @f as @g; in @g it should say @w2 not @w
@g = @f but with @w2 instead of @w. leave @f alone
from @f make @g, and in @g @w becomes @w2

= %cpto|@f|@g ;; %add|@g|@t
copy @f to @g and add @t to the copy
make @g from @f, then append @t to @g
@g is a copy of @f plus the line @t at the end
duplicate @f as @g and write @t at the end of the duplicate

= %cpto|@f|@g ;; %add|@f|@t
copy @f to @g, then add @t to @f itself
save @f as @g first, after that append @t to @f
keep @g as the old version and add the line @t to @f

= %cp|@f|@d ;; %ed|@f|@w|@w2
copy @f to @d, then change @w to @w2 in the one here
put a copy of @f in @d and after that replace @w by @w2 here
first @f gets copied to @d, then @w2 for @w in @f here

= %cp|@f|@d ;; %add|@f|@t
copy @f to @d, then add @t to the one here
@d gets a copy of @f as it is now, afterwards append @t to @f here

= %ed|@f|@w|@w2 ;; %cp|@f|@d
change @w to @w2 in @f, then copy it to @d
replace @w by @w2 in @f and put a copy in @d after that
@f: @w2 for @w, then a copy into @d
copy @f to @d once @w in it has become @w2

= %cpto|@ud/@uf|@ud/@uf.bak ;; %ed|@ud/@uf|@w|@w2
back up @ud/@uf and replace @w with @w2 in it
make a .bak of @ud/@uf, then change @w to @w2 in it
before changing @w to @w2 in @ud/@uf save a .bak of it
@ud/@uf: backup beside it, then @w2 instead of @w
copy @ud/@uf to @ud/@uf.bak, after that @w becomes @w2 in the original

= %cpto|@ud/@uf|@ud/@uf.bak ;; %add|@ud/@uf|@t
back up @ud/@uf and append @t to it
keep a .bak of @ud/@uf, then add the line @t to it
""".replace("SETKEY2", SETKEY.replace("@key", "@key2").replace("@val", "@val2")), f=nq(lambda r: t2.fname(r, TEXT)), g=nq(lambda r: t2.fname(r, TEXT)))

# ---------------------------------------------------------------- two files changed, each in its way

rules("""
= %ed|@f|@w|@w2 ;; %add|@g|@t
change @w to @w2 in @f and add @t to @g
replace @w with @w2 in @f, and append @t to @g
in @f @w becomes @w2, and @g gets the line @t
@f: @w -> @w2. @g: append @t
first swap @w for @w2 in @f, then write @t at the end of @g
put @w2 instead of @w in @f; add the line @t to @g
fix @f (@w should be @w2) and note @t in @g
could you correct @w to @w2 in @f and also put @t at the bottom of @g
1. @f: @w2 for @w⏎2. @g: add @t
edit @f so that @w is @w2, afterwards append @t to @g
two things: @w -> @w2 in @f, and @t as a new last line in @g
in @f write @w2 where @w is. In @g add @t.

= %add|@g|@t ;; %ed|@f|@w|@w2
add @t to @g and change @w to @w2 in @f
append @t to @g, then replace @w by @w2 in @f
@g gets @t at its end, in @f @w becomes @w2
write @t at the bottom of @g; then @w2 instead of @w in @f
before you change @w to @w2 in @f, add @t to @g

= %ed|@f|@w|@w2 ;; %ed|@g|@w|@w2
change @w to @w2 in @f and in @g
replace @w with @w2 in both @f and @g
in @f and @g it should say @w2 instead of @w
@f, @g: @w -> @w2
swap @w for @w2 in two files, @f and @g
@w has to be @w2 in @f as well as in @g

= %ed|@f|@w|@w2 ;; %ed|@g|@w3|@w4
change @w to @w2 in @f, and @w3 to @w4 in @g
in @f @w becomes @w2 and in @g @w3 becomes @w4
@f: @w2 for @w. @g: @w4 for @w3

= %add|@f|@t ;; %add|@g|@t
add the line @t to @f and to @g
append @t to both @f and @g
@t should be at the end of @f and also of @g
put @t at the bottom of @f, same for @g

= %add|@f|@t ;; %add|@g|@t2
add @t to @f and @t2 to @g
append @t to @f, and to @g append @t2
@f gets @t, @g gets @t2 as a last line
write @t at the end of @f and @t2 at the end of @g

= %add|@f|@t ;; %read|@f
add @t to @f and show me the file
append @t to @f, then print it
put @t at the end of @f and let me see the whole thing
@t into @f as the last line, then display it
write @t under @f, then read it back to me

= %ed|@f|@w|@w2 ;; %read|@f
change @w to @w2 in @f and show the file
replace @w by @w2 in @f, then print it so i can check
@w2 instead of @w in @f, then let me see it
in @f @w should be @w2. show me after

= %ed|@f|@w|@w2 ;; %add|@f|@t
change @w to @w2 in @f and add @t at the end
in @f replace @w by @w2, and append @t to it too
@f: @w2 for @w, and a new last line @t
edit @f: first @w -> @w2, then @t at the bottom

= %w|@f|@t ;; %add|@g|@t2
create @f with @t and append @t2 to @g
new file @f saying @t, and @g gets @t2 at the end
write @t to a new @f; add @t2 to the existing @g

= %add|@f|@t
add @t to @f
append @t to @f, leave @g alone
@f gets a new last line: @t
put @t at the bottom of @f, i'll do the other file myself
""")

# ---------------------------------------------------------------- one goes, another gets a name

rules("""
= %rm|@a ;; %rn|@b|@c
delete @a and rename @b to @c
remove @a, then rename @b to @c
bin @a and rename @b to @c
throw @a away; @b should be called @c
trash @a, and give @b the name @c
get rid of @a and rename @b as @c
@a can go. @b becomes @c
@a goes in the bin, @b is now called @c
delete: @a. rename: @b to @c
first delete @a and then call @b @c
i don't need @a any more, drop it, and rename @b to @c please
1. delete @a⏎2. rename @b to @c
- rm @a⏎- @b => @c
erase @a; rename @b to @c
could you delete @a and change the name of @b to @c?
@a is rubbish, delete it. and @b needs to be named @c
after deleting @a, rename @b to @c
rename @b to @c, but before that delete @a
scrap @a. then rename @b -> @c
kick out @a and let @b be @c

= %rn|@b|@c ;; %rm|@a
rename @b to @c and delete @a
@b becomes @c, @a goes in the bin
call @b @c, and bin @a
first rename @b to @c, then remove @a
@b should have the name @c. Also delete @a.
rename @b as @c; then throw away @a
give @b the name @c, oh and delete @a
before you delete @a, rename @b to @c

= %rm|@so ;; %rn|@sn|@sb
delete @so and rename @sn to @sb
bin @so and rename @sn to @sb
remove @so, then @sn should be called @sb
@so can be deleted, and @sn is renamed to @sb
throw out @so; @sn becomes @sb
@so is outdated, delete it. @sn gets the name @sb
get rid of @so and call @sn simply @sb
rm @so, mv @sn to @sb
i finished! delete @so and rename @sn to @sb
trash @so please and rename @sn as @sb
@so away, @sn -> @sb
my essay is done. delete @so, rename @sn to @sb
delete @so. Then rename @sn to @sb. Thanks!
when @so is deleted rename @sn to @sb

= %rm|@so ;; %rn|@sn|@so
delete @so and rename @sn to @so
remove the old @so and give @sn its name
delete @so, then @sn takes its name
@sn should replace @so: delete @so and rename @sn to @so
throw away @so and call @sn @so
@so is the bad one. delete it and rename @sn to exactly that name, @so
get rid of @so, @sn is now @so
first @so goes, then @sn becomes @so

= %rm|@sb ;; %rn|@sn|@sb
delete @sb and rename @sn to @sb
@sn is the good one: delete @sb and rename @sn to @sb
remove the old @sb, then rename @sn to @sb
old @sb away, @sn gets its name
throw out @sb and let @sn have the name @sb
@sb is the old version. delete it, then @sn becomes @sb
replace @sb by @sn, so delete the old one and rename the new one
i edited @sn. now delete @sb and give @sn that name
bin @sb; rename @sn to @sb

= %rm|@b ;; %rn|@a|@b
delete @b, then rename @a to @b
remove the old @b and rename @a to @b
@b is old. delete it and give its name to @a
the old @b goes, @a takes over its name
bin @b and then call @a @b
get rid of @b, @a is going to be the new @b
delete the present @b; rename @a so it's the new @b
out with @b. @a gets the name @b
@a should become @b, delete the old @b first

= %rm|@a ;; %mv|@b|@d
delete @a and move @b to @d
remove @a, put @b in @d
@a can go, @b belongs in @d
bin @a; move @b into @d
throw away @a and file @b under @d
@a -> bin, @b -> @d
get rid of @a. then move @b over to @d
erase @a, and shift @b to @d

= %mv|@b|@d ;; %rm|@a
move @b to @d and delete @a
@b goes to @d, @a goes in the bin
put @b in @d, then remove @a
shift @b to @d. @a is not needed any longer, delete it
first move @b to @d, then get rid of @a
delete @a after moving @b to @d

= %rm|@a ;; %cp|@b|@d
delete @a and copy @b to @d
remove @a; put a copy of @b in @d
@a can be deleted, and of @b i want a copy in @d

= %cp|@b|@d ;; %rm|@a
copy @b to @d and delete @a
a copy of @b into @d, then bin @a
put a copy of @b in @d; remove @a
before @a is deleted copy @b to @d

= %rm|@a & @b ;; %rn|@c|@e
delete @a and @b and rename @c to @e
remove @a and @b, then @c becomes @e
bin @a and @b; @c is called @e from now on
throw away @a and @b, and rename @c as @e

= %rm|@a & @b ;; %mv|@c|@d
delete @a and @b, move @c to @d
@a and @b can go; @c goes to @d
remove @a and @b and put @c into @d

= %rm|@a & @b & @c ;; %ls|.
delete @a, @b and @c and show me what's left
remove @a, @b, @c, then list this folder
bin @a, @b and @c. what is left here?
@a, @b and @c can go, afterwards show the folder

= %rm|@a ;; %ls|.
delete @a and show me what's left here
remove @a, then list the folder
bin @a. what have i got left in this folder?
@a goes, then show me the rest

= %rm|@a
delete @a, leave @b as it is
bin @a. i'm renaming the other one later
remove @a, the new version has another name anyway
@a can be deleted
throw @a away, keep @b
delete @a (not @b!)

= %rn|@a|@b
rename @a to @b, the draft is deleted already
rename @a to @b, delete nothing
@a should be called @b. i deleted the old @b yesterday
call @a @b, the old one is gone already

= %rm|@ud/@ua ;; %rn|@ud/@ub|@uc
delete @ud/@ua and rename @ud/@ub to @uc
in @ud delete @ua and rename @ub to @uc
remove @ua from @ud, then rename @ub in there to @uc
@ud: bin @ua, @ub becomes @uc
go into @ud, throw away @ua and call @ub @uc

= %rm|@ud/@ub ;; %rn|@ud/@ua|@ub
in @ud delete @ub and rename @ua to @ub
delete @ud/@ub and rename @ud/@ua to @ub
@ud/@ua replaces @ud/@ub: delete the old one, rename the new one

= %one ;; %rm|$1.0 ;; %one|one2 ;; %rn|$3.0|@b
bin the @one and rename the @one2 to @b
delete the @one and rename the @one2 to @b
throw the @one away, and the @one2 should be called @b
get rid of my @one, then rename my @one2 as @b
the @one can go and the @one2 becomes @b

= %one ;; %rm|$1.0 ;; %one|one2 ;; %mv|$3.0|@d
delete the @one and move the @one2 to @d
bin my @one, and put my @one2 in @d
the @one goes, the @one2 belongs in @d

= %one ;; %mv|$1.0|@d ;; %rm|@a
move the @one to @d and delete @a
put my @one in @d; bin @a

= %one ;; %rn|$1.0|@b ;; %mv|@b|@d
rename the @one to @b and move it to @d
my @one should be called @b and go into @d
the @one: name it @b, then put it in @d
give my @one the name @b, afterwards move it to @d

= %mk|@d ;; %one ;; %mv|$2.0|@d ;; %one|one2 ;; %mv|$4.0|@d
make a folder @d and move the @one and the @one2 into it
create @d, then put my @one and my @one2 there
new folder @d with the @one and the @one2 in it, moved

= %mk|@d ;; %one ;; %mv|$2.0|@d
make a folder @d and move my @one in there
create @d and put the @one into it
new folder @d, then the @one goes in
""")

# ---------------------------------------------------------------- the largest, newest, oldest, and then

rules("""
= %big||@d ;; %mv|$1.0|@to
find the largest file in @d and move it to @to
move the biggest file of @d into @to
what's the biggest thing in @d? put it in @to
the largest file in @d should go to @to
look for the heaviest file in @d and shift it to @to
@d: biggest file -> @to
get the largest file out of @d, over to @to

= %big||@d ;; %cp|$1.0|@to
copy the biggest file from @d to @to
find the largest file in @d and put a copy in @to
the heaviest file of @d, a copy of it into @to please
find the biggest one in @d, copy it to @to, leave the original

= %big||@d ;; %rm|$1
find the biggest file in @d and delete it
delete the largest file in @d
the largest file in @d can go
which file in @d is the biggest? throw it out
@d: bin the biggest file
get rid of the single largest file in @d

= %big||@d ;; %zip|$1.0|@z
find the largest file in @d and zip it as @z
pack the biggest file of @d into @z
take the biggest file in @d and make @z out of it

= %big||@d ;; %rn|$1.0|@b
rename the largest file in @d to @b
find the biggest file in @d and call it @b
the biggest file of @d should be named @b

= %big||@d
find the largest file in @d
what is the biggest file in @d? only tell me, don't delete it
which file in @d is the largest, i might move it later
largest file in @d?
name the biggest file of @d, touch nothing

= %new||@d ;; %read|$1.0
find the newest file in @d and show it to me
open the latest file in @d
what does the most recent file in @d say
look up the newest file in @d, then print it
read me the file in @d that was changed last
show what's in the newest file of @d
newest file in @d: contents please
the last changed file in @d, open it

= %new||@d ;; %cp|$1.0|@to
copy the newest file from @d to @to
find the latest file in @d and put a copy into @to
take the most recent file in @d, copy it over to @to
the newest file of @d also belongs in @to, as a copy
@d, newest file -> copy to @to

= %new||@d ;; %mv|$1.0|@to
move the newest file from @d to @to
find the latest file in @d and move it to @to
the file that came last in @d goes to @to
take the most recent file out of @d, put it in @to

= %new||@d ;; %rn|$1.0|@b
rename the newest file in @d to @b
find the latest file in @d and call it @b
the most recent file of @d gets the name @b
newest in @d -> @b

= %new||@d ;; %rm|$1
delete the newest file in @d
find the latest file in @d and throw it away
the last file that landed in @d was a mistake, delete it

= %old||@d ;; %rm|$1
find the oldest file in @d and delete it
delete the oldest file in @d
the oldest file in @d can be binned
throw out whatever is oldest in @d, just that one file
@d: remove the oldest file

= %old||@d ;; %mv|$1.0|@to
find the oldest file in @d and move it to @to
move the oldest file of @d to @to
the oldest file in @d belongs in @to

= %old||@d ;; %read|$1.0
open the oldest file in @d
find the oldest file in @d and print it
what's in the oldest file in @d

= %new|*.@x|@d ;; %cp|$1.0|@to
find the newest .@x file in @d and copy it to @to
copy the latest .@x in @d to @to
the most recent .@x file of @d, a copy into @to
from @d i need the newest .@x file copied to @to

= %new|*.@x|@d ;; %mv|$1.0|@to
find the newest .@x file in @d and move it to @to
move the latest .@x from @d to @to
the newest .@x in @d goes to @to

= %new|*.@x|@d ;; %rn|$1.0|@b
rename the newest .@x file in @d to @b
find the latest .@x in @d, call it @b
the newest .@x file in @d should get the name @b

= %big|*.@x|@d ;; %rm|$1
find the largest .@x file in @d and delete it
delete the biggest .@x in @d
the biggest .@x file in @d can go, just that one

= %big|*.@x|@d ;; %mv|$1.0|@to
find the largest .@x file in @d and move it to @to
move the biggest .@x in @d to @to
the largest .@x file of @d into @to

= %old|*.@x|@d ;; %rm|$1
find the oldest .@x file in @d and delete it
delete the oldest .@x in @d
oldest .@x of @d: remove it

= %new|*.@x ;; %cp|$1.0|@d
find the newest .@x file and copy it to @d
copy my latest .@x to @d
take the newest .@x here, put a copy in @d
the most recent .@x, copied to @d

= %new|*.@x ;; %mv|$1.0|@d
find the newest .@x file and move it to @d
move my latest .@x to @d
the newest .@x should go to @d
newest .@x -> @d (move)

= %new|*.@x ;; %rn|$1.0|@b
find the newest .@x file and rename it to @b
rename my latest .@x to @b
the newest .@x becomes @b

= %big|*.@x ;; %rm|$1
find the largest .@x file and delete it
delete the biggest .@x
the heaviest .@x must go

= %big|*.@x ;; %zip|$1.0|@z
find the largest .@x file and zip it to @z
pack the biggest .@x as @z
take the heaviest .@x and make @z of it

= %old|*.@x ;; %mv|$1.0|@d
find the oldest .@x file and move it to @d
move the oldest .@x to @d
the oldest .@x goes to @d

= %big||@d ;; %mv|$1.0|@to ;; %ls|@d
move the biggest file from @d to @to and list @d
find the largest file in @d, move it to @to, then show me what is left in @d
biggest file of @d goes to @to; what remains in @d?

= %big||@d ;; %rm|$1 ;; %du|@d
delete the biggest file in @d and tell me how big the folder is then
find the largest file in @d, delete it, then say how much @d takes
remove the largest file of @d. how big is @d after that?

= %big||@d ;; %du|@d
what is the biggest file in @d and how big is the folder in total
find the largest file in @d, then tell me the size of @d
biggest file in @d? and the whole folder, how large?
largest file of @d plus the total size of @d

= %new||@d ;; %n @d
which file in @d is the newest and how many files are in there
find the latest file in @d, then count the files in @d
newest file of @d? and how many are there altogether?

= %big||@d ;; %n @d
the largest file in @d, and the number of files in there
what's the biggest file of @d? how many files does @d have?

= %n @d ;; %du|@d
how many files are in @d and how much space do they take
count the files in @d and tell me the size of the folder
@d: number of files, total size
how many files has @d, and how big is it
files in @d? MB in @d?

= %n @d ;; %big||@d
how many files are in @d and which is the biggest
count the files in @d, then find the largest
number of files in @d + the largest of them

= %new||@d ;; %old||@d
which is the newest and which the oldest file in @d
newest and oldest file of @d
find the latest file in @d, and the oldest too

= %big||@d ;; %new||@d
the biggest and the newest file in @d
which file in @d is the largest and which is the newest
in @d, find the largest file, then the most recent one

= %new ;; %cp|$1.0|@d ;; %ls|@d
copy the newest file to @d and show me that folder
take the latest file here, copy it to @d, list @d

= %mk|@to ;; %big||@d ;; %mv|$2.0|@to
make a folder @to and move the biggest file of @d into it
create @to, then the largest file in @d goes there
new folder @to for the largest file in @d, move it there

= %mk|@to ;; %new||@d ;; %cp|$2.0|@to
make a folder @to and copy the newest file of @d into it
create @to, then put a copy of the latest file in @d there

= %top|modified|@k||@d ;; %cp|$1|@to
copy the @k newest files from @d to @to
find the @k latest files in @d and copy them to @to
the @k most recent files of @d should be copied to @to
take the newest @k files in @d, copies into @to

= %top|modified|@k||@d ;; %mv|$1|@to
move the @k newest files from @d to @to
the latest @k files in @d go to @to
find the @k newest files in @d and move them into @to

= %top|size|@k||@d ;; %mv|$1|@to
move the @k biggest files from @d to @to
find the @k largest files in @d and move them to @to
the @k heaviest files of @d into @to please

= %top|size|@k||@d ;; %rm|$1
delete the @k biggest files in @d
find the @k largest files in @d and delete them
the @k heaviest files of @d can be removed

= %top|-modified|@k||@d ;; %rm|$1
delete the @k oldest files in @d
find the @k oldest files in @d and throw them away
the oldest @k files of @d can go

= %top|modified|@k|*.@x ;; %zip|$1|@z
zip the @k newest .@x files as @z
find the latest @k .@x files and pack them into @z
the @k most recent .@x files in one archive, @z

= %top|size|@k||@d
the @k biggest files in @d
which are the @k largest files in @d? just list
show the @k heaviest files of @d, delete none of them
""")

# ---------------------------------------------------------------- only the newest stay

rules("""
= %prune|*.@x|1
keep only the newest .@x file here and delete the others
delete all .@x files here except the newest one
only the latest .@x in this folder should stay, delete the rest of the .@x files
of the .@x files here keep the most recent, bin the others
all the old .@x files here can go, just the newest stays
remove every .@x here but the newest
i only need the last .@x here, delete the older ones
.@x files in this folder: newest stays, others go
throw away the .@x files here, but not the newest!

= %prune|*.@x|1 ;; %ls|.
keep only the newest .@x file here, delete the others and show me what is left
delete all .@x files here but the newest, then list the folder
only the latest .@x here stays, the other .@x files go. what's left then?
remove every .@x here except the newest one and show the folder afterwards
of the .@x files here keep the newest. delete the rest. list what remains
clean up the .@x files here: newest stays, rest is deleted, then show me the folder
.@x here: keep the last one, delete others, ls
first delete all .@x files here but the most recent, then let me see what's still here
i have too many .@x files here, keep the newest one, delete the others, and show me the result

= %prune|*.@x|k
keep only the @k newest .@x files here and delete the others
delete all .@x files here except the newest @k
the @k latest .@x files here stay, delete the other .@x files
of the .@x files here keep @k, the most recent ones, and bin the rest
all .@x files here but the last @k can be deleted
prune the .@x files here to the newest @k

= %prune|*.@x|k ;; %ls|.
keep only the @k newest .@x files here, delete the others, and show what is left
delete all but the @k newest .@x files here, then list this folder
the newest @k .@x files here stay, the older .@x files go; show me what remains
remove the .@x files here except the last @k and then list what's here
keep the @k most recent .@x files in this folder, the rest of them away, show the folder then

= sh ls -t @q_d/*.@x | sed '1d' | xargs -rd '\\n' rm --
in @d keep only the newest .@x and delete the other .@x files
delete all .@x files in @d except the newest
@d: only the latest .@x should stay
of the .@x files in @d, just the most recent one is needed, delete the others
remove every .@x in @d but the newest one

= sh ls -t @q_d/*.@x | sed '1d' | xargs -rd '\\n' rm -- ;; %ls|@d
in @d keep only the newest .@x, delete the others and show me what is left
delete all .@x files in @d but the newest, then list @d
only the latest .@x in @d stays, other .@x files go; show @d afterwards
clean the .@x files in @d down to the newest, then let me see @d

= sh ls -t @q_d/*.@x | sed '1,@{k}d' | xargs -rd '\\n' rm --
in @d keep only the @k newest .@x files, delete the others
delete all .@x files in @d except the newest @k
@d: the last @k .@x files stay, the older ones are deleted
prune @d to the @k most recent .@x files, i mean of the .@x files delete the rest

= sh ls -t @q_d/*.@x | sed '1,@{k}d' | xargs -rd '\\n' rm -- ;; %ls|@d
in @d keep the @k newest .@x files, delete the other ones, and show what is left
delete the .@x files in @d except the latest @k, then list @d
the newest @k .@x files in @d stay, delete the others of them, show me @d

= %new|*.@x
which .@x is the newest? i will delete the others myself
show me the newest .@x file, delete nothing
find the most recent .@x, i want to keep that one
what's my latest .@x file

= %rm|@a ;; %rm|@b ;; %ls|.
delete @a, then delete @b, then show me what's left
first @a goes, then @b, then list what's here
""", d=t2.plain(t3.bare_folder))

# ---------------------------------------------------------------- packed and unpacked, and then

rules("""
= %zipx|@d|@z
zip the folder @d as @z and delete the folder
pack @d into @z, then delete the folder @d
make @z from the folder @d and remove the folder afterwards
compress the directory @d to @z, then get rid of the directory
the folder @d becomes @z, the folder itself isn't needed after that, delete it
archive the folder @d as @z and then delete the original folder
pack the @d folder up as @z; the unpacked folder can go
turn the folder @d into @z and throw the folder away
zip up the folder @d, name @z, and once that's done delete the folder
i need space: folder @d into @z, then delete the folder
before you delete the folder @d zip it as @z
folder @d -> @z, then rm -r the folder

= %zip|@d|@z
zip the folder @d as @z, keep the folder
pack the folder @d into @z
make @z from the folder @d, i'll delete the folder when i've checked it
the folder @d as @z please, don't delete anything
compress the directory @d to @z so that i can mail it
folder @d -> @z, the folder stays

= %zipx|@d|@d.zip
zip the folder @d and delete it afterwards
pack the folder @d, then remove the folder
zip up the directory @d and get rid of the original
compress the folder @d. when it's packed delete the folder
make a zip of the folder @d and then delete the folder itself
the folder @d should be zipped, then deleted

= %zip|@d|@d.zip
zip the folder @d
make a zip of the folder @d, don't delete the folder
compress the directory @d and keep it
pack the folder @d, i am sending it to my brother tonight

= %zip|@d|@z ;; %stat|@z
zip the folder @d as @z and tell me how big @z is
pack the folder @d into @z, then show the size of the archive
make @z out of the folder @d. how large did it get?

= %zip|@d|@z ;; %peek|@z
zip the folder @d as @z and list what's in the zip
pack the folder @d into @z and then show me what is inside @z
make @z of the folder @d and check its contents

= %zip|@d|@z ;; %mv|@z|@to
zip the folder @d as @z and move that to @to
pack the folder @d into @z, then put @z in @to
make @z from the folder @d and file it under @to

= %zipx|@a & @b|@z
zip @a and @b as @z and delete both afterwards
pack @a and @b into @z, then remove the originals
make @z of @a and @b and get rid of the two files
@a and @b into @z, after that they can be deleted
@a + @b -> @z, originals away

= %zip|@a & @b & @c|@z
zip @a, @b and @c as @z
pack @a, @b, @c into @z, originals stay
put @a; @b; @c in an archive @z, i want to mail it tomorrow
@z with @a, @b and @c in it please
make @z containing @a, @b and @c

= %zip|@a & @b & @c|@z ;; %mv|@z|@d
zip @a, @b and @c as @z and move it to @d
pack @a, @b, @c into @z, then put @z in @d
@a, @b, @c => @z => @d

= %zipx|@a & @b & @c|@z
zip @a, @b and @c as @z, then delete the three
pack @a, @b and @c into @z and remove the originals
@a, @b, @c into @z; afterwards delete them

= %un|@z|@d ;; %rm|@z
unpack @z into @d and delete the archive
extract @z to @d, then remove @z
unzip @z in @d and bin the archive afterwards
@z: unpack to @d, then delete it
take everything out of @z, put it in @d, then throw away @z
unpack @z to @d. the archive can go after that
i don't need @z once it's unpacked to @d. so unpack and delete it
open up @z into @d and get rid of @z
before you delete @z, extract it into @d

= %un|@z|@stemz ;; %rm|@z
unpack @z and delete the archive
extract @z, then delete it
unzip @z and throw the archive away
unpack @z. when done remove the archive
@z: extract and delete
extract the archive @z, i don't need the archive itself after that, delete it
please unpack @z and then get rid of it
once @z is unpacked, delete @z
take @z apart and bin it afterwards
unzip it then rm it: @z
open the archive @z, then delete the archive file
first extract @z, then delete @z

= %un|@z|@stemz
unpack @z
unpack @z, keep the archive
extract @z, i'll delete it later
unzip @z please, don't delete it
my friend sent me @z, unpack it
@z needs to be extracted
extract @z so that i can look at the photos tonight

= %un|@z|@d
unpack @z into @d
extract @z to @d and keep the archive
@z into @d, unpacked please. the archive stays
unzip @z in @d, i will look at it later

= %un|@z|@d ;; %ls|@d
unpack @z into @d and show me what's in it
extract @z to @d, then list @d
unzip @z to @d and let me see what came out
@z -> @d, then show the contents of @d
unpack @z to @d. what's in there?
extract @z into @d and show me the files
unpack @z to @d, afterwards ls @d

= %un|@z|@stemz ;; %ls|@stemz
unpack @z and show me what's in it
extract @z, then list what came out
unzip @z and let me see the contents of the new folder
unpack @z and list the files
extract @z. show what it contained

= %peek|@z
what's in @z? don't unpack it
list the contents of @z
look into @z without extracting
show me what's inside @z, i'll unpack it myself
which files are in @z

= %un|@z|@d ;; %n @d
unpack @z into @d and count the files
extract @z to @d. how many files is that?
unzip @z to @d and tell me how many files came out
unpack @z in @d, then count the files in @d
how many files are in @d after you've extracted @z there

= %un|@z|@stemz ;; %n @stemz
unpack @z and count the files in it
extract @z, then tell me how many files there are in it
unzip @z and say how many files came out

= %un|@z|@d ;; %du|@d
unpack @z into @d and tell me how big @d is
extract @z to @d, then the size of @d please
unzip @z to @d. how much space does that take

= %un|@z|@d ;; %rm|@z ;; %ls|@d
unpack @z into @d, delete the archive and show what's in @d
extract @z to @d, then remove @z, then list @d
1. unpack @z to @d⏎2. delete @z⏎3. list @d
unzip @z to @d, bin @z, let me see @d

= %un|@z|@stemz ;; %rm|@z ;; %ls|@stemz
unpack @z, delete the archive and show me what came out
extract @z, then delete it, and list the new folder

= %peek|@z ;; %un|@z|@d
show me what's in @z and then unpack it to @d
list @z first, then extract it into @d
what's inside @z? after that unpack it into @d

= %mv|@z|@d ;; %un|@d/@z|@d
move @z to @d and unpack it there
put @z into @d, then extract it in there

= %un|@z|@d ;; %mv|@z|@to
unpack @z to @d, then move the archive to @to
extract @z into @d, afterwards file @z under @to
""", d=nq(t3.bare_folder))

# ---------------------------------------------------------------- lines into a new file, and then

rules("""
= sh grep @sw @q_f > @q_o ;; %count|@o
put all lines with @sw from @f into @o and count them
extract the lines of @f that contain @sw into @o and tell me how many there are
all @sw lines of @f go into a new file @o, then count the lines of @o
save the lines with @sw from @f as @o. how many is that?
grep @sw in @f into @o, then count
filter @f for @sw, result in @o, number of lines please
@o should hold all lines of @f with @sw. count them after
write every line of @f mentioning @sw to @o and say how many lines it has
pull the @sw lines out of @f into @o, and count them
1. lines with @sw from @f into @o⏎2. count them

= sh grep @sw @q_f > @q_o
put all lines with @sw from @f into @o
extract the lines of @f that contain @sw into @o, i'll count them later
save the lines with @sw from @f as @o
all @sw lines of @f into a new file @o please
filter @f for @sw and write the result to @o

= sh grep -c @sw @q_f
how many lines of @f contain @sw
count the lines with @sw in @f, don't save anything
number of lines in @f that have @sw in them?

= sh grep @sw @q_f > @q_o ;; %read|@o
put all lines with @sw from @f into @o and show me @o
extract the @sw lines of @f to @o, then print it
lines with @sw in @f -> @o, let me see it
save every line of @f that has @sw as @o and display the result

= sh grep @sw @q_f > @q_o ;; %first|@o|@n
write the lines with @sw from @f to @o and show the first @n lines of it
extract the @sw lines of @f into @o, then the first @n lines of @o please

= sh grep @sw @q_f > @q_o ;; sh sort -o @q_o @q_o
put the lines with @sw from @f into @o and sort that
filter @f for @sw into @o, then sort @o

= sh grep -v @sw @q_f > @q_o ;; %count|@o
write all lines of @f without @sw to @o and count them
leave out the @sw lines: @f into @o, then count @o
save @f without its @sw lines as @o. how many lines are left?

= sh sort @q_f > @q_o ;; %first|@o|@n
sort @f into @o and show the first @n lines
put a sorted version of @f in @o, then show me the first @n lines of it
sort @f, save as @o, print the top @n lines of @o
sorted copy of @f as @o, and its first @n lines please
@o should be @f sorted. let me see @n lines from the top
sort @f to a new file @o then head -@n of it
write @f sorted to @o, afterwards the first @n lines

= sh sort -u @q_f > @q_o ;; %first|@o|@n
sort @f without duplicates into @o and show the first @n lines
dedupe and sort @f into @o, then print its first @n lines
@f sorted with each line once -> @o, show the top @n
save the unique lines of @f, sorted, as @o and let me see the first @n

= sh sort -u @q_f > @q_o ;; %count|@o
sort @f without duplicates into @o and count the lines
write the unique lines of @f, sorted, to @o, then tell me how many
dedupe @f, sorted, into @o. how many lines are left in @o?
each line of @f once, sorted, into @o, then count @o

= sh awk '!seen[$0]++' @q_f > @q_o ;; %first|@o|@n
remove the duplicate lines of @f, keep the order, save as @o and show the first @n lines
@f without repeats (same order) into @o, then the first @n lines

= sh awk '!seen[$0]++' @q_f > @q_o ;; %count|@o
write @f without repeated lines, order kept, to @o and count the lines of @o
drop repeats from @f (don't sort) into @o, then count

= sh sort @q_f > @q_o ;; %read|@o
sort @f into @o and show @o
write @f sorted to @o, then print it
put a sorted @f in @o and let me read it

= sh sort @q_f > @q_o
sort @f into a new file @o, @f stays
write @f sorted to @o, i'll read it tomorrow
a sorted copy of @f, call it @o

= %first|@f|@n
show the first @n lines of @f
the top @n lines of @f, don't sort it
only the first @n lines of @f please

= sh head -n @n @q_f > @q_o ;; %count|@o
put the first @n lines of @f into @o and count its words and lines
first @n lines of @f to @o, then count @o

= sh head -n @n @q_f > @q_o ;; %read|@o
put the first @n lines of @f into @o and show it
save the top @n lines of @f as @o, then print @o

= sh tail -n @n @q_f > @q_o ;; %read|@o
save the last @n lines of @f as @o and show me that
last @n lines of @f into @o, then print it

= %count|@f ;; %first|@f|@n
count the lines of @f and show the first @n
how many lines has @f? and the first @n of them please
line count of @f, then its top @n lines

= %count|@f ;; %last|@f|@n
how long is @f and what are its last @n lines
count the lines of @f, then show the last @n

= %first|@f|@n ;; %last|@f|@n
show the first @n and the last @n lines of @f
top @n lines of @f and then the bottom @n
head and tail of @f, @n lines each

= sh sort -o @q_f @q_f ;; %read|@f
sort @f in place and show it
sort the lines of @f right in the file, then print it

= sh sort -u -o @q_f @q_f ;; %count|@f
sort @f in place without duplicates, then count its lines
dedupe and sort @f itself, how many lines then?

= sh cat @q_f @q_g > @q_o ;; %count|@o
join @f and @g into @o and count the lines
put @f and @g together as @o. how many lines?

= sh cat @q_f @q_g > @q_o ;; %rm|@f & @g
join @f and @g into @o and delete the two
merge @f and @g to one file @o, then remove both originals
""", f=t2.plain(lambda r: t2.fname(r, TEXT)), g=t2.plain(lambda r: t2.fname(r, TEXT)), n=lambda r: (lambda k: (t2.NUM.get(k, str(k)) if r.random() < 0.3 else str(k), str(k)))(r.choice([2, 3, 5, 5, 8, 10, 10, 12, 15, 20, 30, 50])))

# ---------------------------------------------------------------- looked at twice: counts, sizes, contents

rules("""
= %n . *.@x ;; %n . *.@x2
how many .@x and how many .@x2 files are there
count the .@x files and the .@x2 files
number of .@x files? number of .@x2 files?
how many .@x files have i got, and how many .@x2
count .@x and .@x2, separately
tell me the number of .@x files and of .@x2 files
.@x: how many? .@x2: how many?
i'd like two numbers: .@x files and .@x2 files
first count the .@x files, then the .@x2 files

= %n @d *.@x ;; %n @d *.@x2
how many .@x and how many .@x2 files are in @d
count the .@x files and the .@x2 files in @d
in @d: number of .@x files, number of .@x2 files
does @d have more .@x or more .@x2? count both

= %n . @kinds ;; %n . @kinds2
how many @kinds and how many @kinds2 are there
count the @kinds, then count the @kinds2
the number of @kinds and the number of @kinds2
count my @kinds and also my @kinds2
i want to know how many @kinds i have and how many @kinds2

= %n @d @kinds ;; %n @d @kinds2
how many @kinds and how many @kinds2 are in @d
count the @kinds and the @kinds2 of @d

= %n @d @kinds
how many @kinds are in @d
count the @kinds in @d, the others don't interest me
number of @kinds in @d

= %n @d ;; %n @to
how many files are in @d and how many in @to
count the files in @d and in @to
files in @d? and in @to?
does @d or @to have more files? count both please
number of files of @d, and of @to

= %n @d
how many files are in @d
count the files in @d, i want to compare with the list on paper
number of files in @d?

= %du|@d ;; %du|@to
how big are @d and @to
size of @d and of @to
how much space do @d and @to take, each
which is bigger, @d or @to? show both sizes
tell me how large @d is, then @to
the total size of @d, and that of @to too
@d: size? @to: size?
compare the sizes of @d and @to
MB in @d and MB in @to please
how big is @d? and @to?
i have to copy @d and @to on a stick later, how big are they

= %du|@d ;; %du|@to ;; %du|@d_
how big are @d, @to and @d_
sizes of the three folders @d, @to, @d_
size of @d, size of @to, size of @d_

= %du|@d
how big is @d
size of @d, i don't care about the other folders
how much space does @d take? i'm copying it to a stick later

= %ls|@d ;; %ls|@to
what is in @d and in @to
list @d and then @to
show me the contents of @d and @to
what's in @d? and what's in @to?
contents of @d, contents of @to
look into @d and also into @to

= %ls|@d ;; %du|@d
list @d and tell me how big it is
what's in @d and how much does it take
contents and size of @d

= %read|@f ;; %read|@g
show me @f and @g
open @f and then @g
print @f and after that @g
i want to read @f and @g
what do @f and @g say
read @f, then @g
contents of @f and of @g please
let me see @f first and @g second
@f, @g: show both
cat @f and @g one after the other
what's in @f? and in @g?
display both @f and @g
look at @f, look at @g

= %read|@f ;; %read|@g ;; %read|@h
show me @f, @g and @h
print @f, @g, @h
read @f, then @g, then @h
what's in @f, @g and @h

= %read|@f
show me @f
open @f, the other one i know already
print @f, i'm reading @g on paper
what does @f say

= %read|@f ;; %count|@f
show me @f and count its lines
print @f, then tell me how many words it has
what's in @f and how long is it

= %read|@f ;; %rm|@g
show me @f and delete @g
print @f. then remove @g
let me read @f; @g can go

= %read|@f ;; %mv|@f|@d
show me @f, then move it to @d
let me read @f, after that put it in @d
print @f and then file it under @d

= %stat|@a ;; %stat|@b
how big are @a and @b
size and date of @a and @b
when were @a and @b changed last
which is newer, @a or @b? show both dates
details of @a, then of @b
how large is @a? and @b?

= %count|@f ;; %count|@g
how many lines do @f and @g have
count the words in @f and in @g
line count of @f, line count of @g
how long is @f and how long is @g
count the lines of @f, then those of @g

= sh diff @q_f @q_g
compare @f and @g
what's different between @f and @g? delete neither
diff of @f and @g
show the differences between @f and @g, i'll decide then which to delete
where do @f and @g differ

= sh diff @q_f @q_g ;; %rm|@g
compare @f and @g, then delete @g
show me the differences between @f and @g and delete @g afterwards
diff @f @g, then remove @g
what's different in @f and @g? after that @g can go
compare @f with @g and bin @g
first the diff of @f and @g, then throw away @g

= sh diff @q_f @q_g ;; %rm|@f
compare @f and @g, then delete @f
show the differences between @f and @g, afterwards @f can go
diff @f @g, then remove the first of them, @f

= sh diff @q_f @q_g ;; %mv|@g|@d
compare @f and @g, then move @g to @d
diff of @f and @g please, afterwards @g goes to @d

= sh diff @q_f @q_g ;; %rm|@f ;; %rn|@g|@f
compare @f and @g, then delete @f and rename @g to @f
show me how @f and @g differ, after that @g replaces @f: delete the old, rename the new

= %rm|@g ;; %read|@f
delete @g and show me @f
remove @g, then print @f
@g can go; what's in @f?
""", f=t2.plain(lambda r: t2.fname(r, TEXT)), g=t2.plain(lambda r: t2.fname(r, TEXT)))

# ---------------------------------------------------------------- found by what it says or is called, and then

rules("""
= %text|@top ;; %mv|$1|@d
find the files that mention @top and move them to @d
look for @top in all files and move what you find to @d
whatever talks about @top goes to @d
search for @top, then move those files into @d
every file that says something about @top belongs in @d
where do i mention @top? move those files to @d

= %text|@top ;; %cp|$1|@d
find the files that mention @top and copy them to @d
search for @top and put copies of the hits into @d
files with @top in them: copy to @d
look for everything about @top and copy it to @d, originals stay

= %text|@top ;; %rm|$1
find the files that mention @top and delete them
search for @top and delete what you find
all files in which @top comes up can be deleted
whatever says @top inside: delete

= %text|@top ;; %zip|$1|@z
find the files that mention @top and zip them as @z
search for @top, pack the files you find into @z
all that mentions @top into one archive @z

= %text|@top ;; %read|$1.0
find the file that mentions @top and show it to me
search for @top, open the file it's in
which file mentions @top? print that file

= %text|@top
find the files that mention @top
where is @top mentioned? i'll move them myself
which files say something about @top, don't touch them
search for @top

= %text|@top ;; %mv|$1|@d ;; %ls|@d
find the files that mention @top, move them to @d and show @d
look for @top, move the files to @d, then list that folder

= %mk|@d ;; %text|@top ;; %mv|$2|@d
make a folder @d and move all files that mention @top into it
create @d, then everything about @top goes in
new folder @d for the files that mention @top, move them there

= %mk|@d ;; %text|@top ;; %cp|$2|@d
make a folder @d and copy all files that mention @top into it
create @d, then copies of everything about @top

= %many ;; %mv|$1|@d
find my @many and move them to @d
look for the @many and put them all into @d
search for the @many, then move them to @d
where are my @many? they should all be in @d, move them

= %many ;; %cp|$1|@d
find my @many and copy them to @d
look for the @many and copy them into @d
search the @many and put copies in @d

= %many ;; %rm|$1
find the @many and delete them
look for my @many and delete them all
search for the @many, they can be thrown away

= %many ;; %zip|$1|@z
find my @many and zip them as @z
look for the @many and pack them into @z
all my @many into @z

= %many ;; %zip|$1|@z ;; %mv|@z|@d
find my @many, zip them as @z and move that to @d
pack the @many into @z, then put @z in @d

= %many ;; %count|$1
find my @many and count their words
look for the @many and count the lines in them

= %many
find my @many
where are my @many? i only want to see them
look for the @many, i am going to sort them tonight
which @many do i have

= %many ;; %mv|$1|@d ;; %ls|@d
find my @many, move them to @d and show me @d
look for the @many, put them in @d, then list it

= %mk|@d ;; %many ;; %mv|$2|@d
make a folder @d and move my @many into it
create @d and put the @many there
new folder @d, then all my @many go in

= %mk|@d ;; %many ;; %cp|$2|@d
make a folder @d and copy my @many into it
new folder @d with copies of all my @many

= %one ;; %cp|$1.0|@d ;; %read|$1.0
find the @one, copy it to @d and show it to me
look for my @one, put a copy in @d, then open it

= %one ;; %read|$1.0 ;; %one|one2 ;; %read|$3.0
show me the @one and the @one2
open my @one and then my @one2
what's in the @one and in the @one2

= %one ;; %mv|$1.0|@d ;; %one|one2 ;; %mv|$3.0|@to
move the @one to @d and the @one2 to @to
the @one goes to @d, the @one2 to @to
put my @one in @d and my @one2 in @to

= %glob|*.@x ;; %mv|$1|@d
find all .@x files and move them to @d
look for .@x files everywhere, move them to @d
search the .@x files and put them in @d

= %glob|*.@x ;; %rm|$1
find all .@x files and delete them
look for .@x files, delete what you find
search for .@x files and get rid of them

= %glob|*.@x ;; %zip|$1|@z
find all .@x files and zip them as @z
look for the .@x files and pack them into @z
search for .@x files, then make @z out of them

= %glob|*.@x ;; %cp|$1|@d
find all .@x files and copy them to @d
search for .@x files and copy them into @d

= %glob|*.@x
find all .@x files
find the .@x files, but don't do anything with them
where are the .@x files? i'll delete them by hand
search for .@x files and list them

= %glob|*.@x ;; %zipx|$1|@z
find all .@x files, zip them as @z and delete the originals
pack the .@x files into @z, then remove them
all .@x files into @z, afterwards the .@x files can go

= %glob|*.@x ;; %zip|$1|@z ;; %mv|@z|@d
find the .@x files, pack them as @z and move that to @d
zip all .@x files as @z, then @z goes to @d

= %glob|*.@x|@d ;; %mv|$1|@to ;; %ls|@to
find the .@x files in @d, move them to @to and list @to
all .@x of @d go to @to, then show me @to

= %glob|*.@x|@d ;; %rm|$1 ;; %ls|@d
delete all .@x files in @d and show me what's left there
find the .@x files in @d, delete them, then list @d
@d: remove the .@x files, then show @d

= fs.search {"path":".","kind":"file","min_bytes":"@size"} ;; %mv|$1|@d
find the files over @size and move them to @d
look for files bigger than @size, put them in @d
everything larger than @size should go to @d

= fs.search {"path":"@d","kind":"file","min_bytes":"@size"} ;; %rm|$1
find the files over @size in @d and delete them
in @d, delete all files bigger than @size

= fs.search {"path":".","name_glob":"*.@x","older_than_ms":"@age"} ;; %rm|$1
find the .@x files older than @age and delete them
.@x files that are older than @age: search and delete

= fs.search {"path":".","name_glob":"*.@x","older_than_ms":"@age"} ;; %mv|$1|@d
find the .@x files older than @age and move them to @d
look for .@x files older than @age and file them in @d
""", x=lambda r: r.choice(EXTS))

# ---------------------------------------------------------------- kinds, each to its place

rules("""
= %glob|@kinds ;; %mv|$1|@d ;; %glob|@kinds2 ;; %mv|$3|@to
move the @kinds to @d and the @kinds2 to @to
@kinds go to @d, @kinds2 go to @to
sort this: @kinds into @d, @kinds2 into @to
put all @kinds in @d and all @kinds2 in @to
@kinds -> @d, @kinds2 -> @to
all the @kinds should be in @d and all the @kinds2 in @to
tidy up please, @kinds to @d and @kinds2 to @to

= %glob|*.@x ;; %mv|$1|@d ;; %glob|*.@x2 ;; %mv|$3|@to
move all .@x files to @d and all .@x2 files to @to
.@x files into @d, .@x2 files into @to
put the .@x files in @d. put the .@x2 files in @to
.@x -> @d; .@x2 -> @to
every .@x goes to @d, every .@x2 to @to
first move the .@x files to @d, then the .@x2 files to @to

= %glob|*.@x ;; %mv|$1|@d ;; %glob|*.@x2 ;; %rm|$3
move all .@x files to @d and delete the .@x2 files
.@x files into @d, .@x2 files away
put the .@x files in @d; .@x2 files can be deleted

= %glob|*.@x ;; %rm|$1 ;; %glob|*.@x2 ;; %mv|$3|@d
delete all .@x files and move the .@x2 files to @d
.@x files can go, .@x2 files belong in @d
get rid of the .@x files, then put the .@x2 files in @d

= %glob|*.@x ;; %rm|$1 ;; %glob|*.@x2 ;; %rm|$3
delete all .@x and then all .@x2 files
the .@x files can go, and after them the .@x2 files too

= %glob|*.@x ;; %cp|$1|@d ;; %glob|*.@x2 ;; %mv|$3|@to
copy the .@x files to @d and move the .@x2 files to @to
.@x: copies to @d. .@x2: move to @to

= %glob|*.@x ;; %mv|$1|@d ;; %glob|*.@x2 ;; %mv|$3|@to ;; %glob|*.@x3 ;; %mv|$5|@d_
.@x files to @d, .@x2 files to @to, .@x3 files to @d_
move .@x to @d, .@x2 to @to and .@x3 to @d_
sort by kind: .@x -> @d, .@x2 -> @to, .@x3 -> @d_

= %mk|@fn ;; %mk|@fn2 ;; %glob|*.@x ;; %mv|$3|@fn ;; %glob|*.@x2 ;; %mv|$5|@fn2
make folders @fn and @fn2, then move the .@x files to @fn and the .@x2 files to @fn2
create @fn and @fn2; .@x files go into @fn, .@x2 files into @fn2
two new folders: @fn for the .@x files, @fn2 for the .@x2 files. move them there

= %mk|@d ;; %glob|@kinds ;; %mv|$2|@d
make a folder @d and move all @kinds into it
create @d, then put the @kinds in there
new folder @d, move my @kinds there
all the @kinds should go in a new folder @d

= %mk|@d ;; %glob|@kinds ;; %cp|$2|@d
make a folder @d and copy all @kinds into it
create @d and copy the @kinds there
new folder @d with copies of all @kinds

= %mk|@d ;; %glob|*.@x ;; %mv|$2|@d ;; %ls|@d
make a folder @d, move all .@x files in and show what's there
create @d, the .@x files go in, then list @d

= %glob|@kinds ;; %mv|$1|@d
move the @kinds to @d, leave the @kinds2 alone
all @kinds go to @d. the @kinds2 i sort myself
@kinds -> @d
only the @kinds, not the @kinds2: move them to @d

= %glob|@kinds ;; %mv|$1|@d ;; %rm|@a
move the @kinds to @d and delete @a
all @kinds into @d, and bin @a

= %glob|@kinds ;; %zip|$1|@z ;; %rm|@a
zip all @kinds as @z and delete @a
pack the @kinds into @z. also @a can be deleted
""", x=lambda r: r.choice(EXTS))

# ---------------------------------------------------------------- two small jobs that have nothing to do with each other

rules("""
= %mv|@a|@d ;; %mv|@b|@to
move @a to @d and @b to @to
@a goes to @d, @b goes to @to
put @a in @d and @b in @to
@a -> @d, @b -> @to
move @a into @d. then move @b into @to
file @a under @d and @b under @to please
@a belongs in @d; @b belongs in @to
can you move @a to @d and also @b to @to?
- @a to @d⏎- @b to @to
shift @a over to @d, and @b over to @to
@a into @d, oh and @b into @to

= %mv|@a|@d ;; %mv|@b|@to ;; %mv|@c|@d_
move @a to @d, @b to @to and @c to @d_
@a -> @d⏎@b -> @to⏎@c -> @d_
put @a in @d, @b in @to, @c in @d_

= %cp|@a|@d ;; %cp|@b|@to
copy @a to @d and @b to @to
a copy of @a to @d, and one of @b to @to
@a: copy to @d. @b: copy to @to
copy @a into @d, then copy @b into @to

= %cp|@a|@d ;; %cp|@a|@to
copy @a to @d and to @to
put copies of @a in both @d and @to
@a should be in @d and in @to as well, copy it
one copy of @a to @d, another to @to
copy @a into two folders, @d and @to

= %mv|@a|@d ;; %cp|@b|@to
move @a to @d and copy @b to @to
@a moves to @d; @b is just copied to @to
put @a in @d, and a copy of @b in @to
move @a into @d, then copy @b into @to

= %cp|@a|@d ;; %mv|@b|@to
copy @a to @d and move @b to @to
@a gets copied to @d, @b gets moved to @to
a copy of @a into @d. @b moves to @to

= %cp|@a|@d ;; %rm|@a
copy @a to @d, then delete it here
put a copy of @a into @d and remove the one here
@a: copy to @d, afterwards delete it here
delete @a here once a copy of it is in @d
before you delete @a copy it to @d
first copy @a to @d, and when that's done delete the original

= %cp|@a|@d ;; %ls|@d
copy @a to @d and show me @d
a copy of @a into @d, then list that folder
put a copy of @a in @d; what's in @d then?

= %mv|@a|@d ;; %ls|@d
move @a to @d and show me @d
@a goes into @d, then list @d
put @a in @d. what is in @d now?
move @a into @d then let me see the folder

= %cp|@a|@d ;; %zip|@d|@z
copy @a to @d, then zip @d as @z
put a copy of @a in @d and make @z from the folder

= %mv|@a|@d ;; %zip|@d|@z
move @a to @d, then zip the folder as @z
@a goes into @d, afterwards pack @d into @z

= %rm|@a ;; %w|@f|@t
delete @a and make a new file @f with @t in it
remove @a, then create @f saying @t
bin @a. new file @f: @t

= %w|@f|@t ;; %rm|@a
make a new file @f with @t in it and delete @a
create @f saying @t, and bin @a
write @t to a new @f; then remove @a

= %mk|@d ;; %rm|@a
make a folder @d and delete @a
create @d, and @a can go
new folder @d. delete @a

= %rm|@a ;; %mk|@d
delete @a and make a folder @d
@a away, new folder @d
remove @a, then create the folder @d
before you create the folder @d delete @a

= %mk|@d ;; %rn|@a|@b
make a folder @d and rename @a to @b
create the directory @d; also @a should be called @b
new folder @d, and @a becomes @b (stays here)

= %rn|@a|@b ;; %mk|@d
rename @a to @b and make a folder @d
@a becomes @b, then i need a folder @d
before you make the folder @d rename @a to @b

= %add|@f|@t ;; %rm|@a
add @t to @f and delete @a
append @t to @f, then bin @a
@f gets the line @t, @a can go

= %add|@f|@t ;; %mv|@a|@d
add @t to @f and move @a to @d
write @t at the end of @f; @a goes to @d

= %mv|@a|@d ;; %add|@f|@t
move @a to @d and add @t to @f
@a into @d, then append @t to @f
put @a in @d, and write @t at the end of @f

= %read|@f ;; %ls|@d
show me @f and list @d
print @f. what is in @d?
open @f, then show what's in @d

= %zip|@a & @b|@z ;; %mv|@z|@d
zip @a and @b as @z and move it to @d
pack @a and @b into @z, then put @z in @d
@a + @b => @z, and @z goes to @d

= %zip|@a|@z ;; %rm|@b
zip @a as @z and delete @b
pack @a into @z; @b can be deleted
make @z of @a, then bin @b

= %rm|@b ;; %zip|@a|@z
delete @b and zip @a as @z
remove @b, then pack @a into @z
before you pack @a into @z, delete @b

= %un|@z|@d ;; %rm|@a
unpack @z to @d and delete @a
extract @z into @d; @a can go

= %un|@z|@d ;; %mv|@a|@to
unpack @z into @d and move @a to @to
extract @z to @d, then @a goes to @to

= %mk|@d ;; %un|@z|@d
make a folder @d and unpack @z into it
create @d, then extract @z there
new folder @d, unpack @z in it

= %mk|@d ;; %un|@z|@d ;; %rm|@z
make a folder @d, unpack @z into it and delete @z
create @d, extract @z there, then bin the archive
new folder @d, @z gets unpacked in it and then deleted

= %ro|@a ;; %mv|@a|@d
make @a read-only and move it to @d
write-protect @a, then put it in @d
@a: read-only, then into @d

= %cp|@a|@d ;; %ro|@a
copy @a to @d and make @a read-only
a copy of @a in @d, then write-protect the original

= %rm|@a ;; %rm|@b
delete @a, and after that delete @b
delete @a. Then delete @b.
remove @a; then remove @b

= %rm|@a & @b
delete @a and @b
bin both @a and @b
remove @a, @b
@a and @b can go
get rid of @a and of @b

= %rm|@a & @b & @c
delete @a, @b and @c
bin @a, @b, @c please
remove these: @a, @b, @c
@a⏎@b⏎@c⏎delete these three

= %mv|@a|@d ;; %rm|@b
move @a to @d, and @b can be deleted
@a to @d. delete @b. that's all
1) @a to @d 2) delete @b
@b is to be deleted, but first move @a to @d
before deleting @b, put @a in @d

= %mv|@a|@d ;; %rm|@b ;; %rn|@c|@e
move @a to @d, delete @b and rename @c to @e
@a goes to @d, @b goes in the bin, @c becomes @e
1. @a to @d⏎2. delete @b⏎3. rename @c to @e
- move @a to @d⏎- delete @b⏎- rename @c @e
first move @a to @d, then delete @b, finally rename @c to @e
put @a in @d; get rid of @b; call @c @e
three things: @a to @d, @b away, and @c should be called @e

= %rn|@a|@b ;; %cp|@b|@d ;; %rm|@c
rename @a to @b, copy it to @d and delete @c
@a becomes @b, then a copy of it goes to @d. @c can be deleted
first rename @a to @b, then copy that to @d, last delete @c

= %mk|@d ;; %cp|@a|@d ;; %rn|@b|@c
make a folder @d, copy @a there, rename @b to @c
new folder @d with a copy of @a. also rename @b to @c

= %cp|@a|@d ;; %rm|@b ;; %ls|@d
copy @a to @d, delete @b, then list @d
a copy of @a in @d, @b away, and then show me @d

= %rm|@a ;; %rn|@b|@a ;; %cp|@a|@d
delete @a, rename @b to @a and copy that to @d
@b replaces @a ((delete the old one, rename)), then a copy of the new @a goes to @d

= %mk|@d ;; %mv|@a|@d ;; %rn|@d/@a|@b
make a folder @d, move @a in and rename it to @b there
create @d, put @a in it, then call it @b
new folder @d. @a goes in and is renamed to @b after that

= %mk|@d ;; %w|@d/@f|@t ;; %cp|@a|@d ;; %ls|@d
make a folder @d, write @t into a new @f in it, copy @a there too and show me the folder
create @d; in it a file @f with @t; a copy of @a; then list @d

= %mk|@d ;; %mv|@a & @b|@d ;; %zip|@d|@z ;; %rm|@c
make a folder @d, move @a and @b in, zip it as @z and delete @c
create @d, @a and @b go in, pack it into @z, and bin @c at the end
""")

# ---------------------------------------------------------------- git

rules("""
= %gall ;; %gc|@q
add everything and commit with the message @q
stage all my changes and commit them as @q
git add all, then commit with @q
commit all changes, message @q
add all files. commit. message: @q
commit the whole lot as @q
please stage everything and make a commit saying @q
add + commit, @q
put all i changed in a commit called @q

= %gadd|@f ;; %gc|@q
add @f and commit it with the message @q
stage @f, then commit as @q
git add @f, commit @q
commit only @f, message @q
only @f should go into the commit, call it @q
stage just @f and commit, saying @q
@f: add it, commit it, message @q
commit @f as @q, leave the other changes

= %gadd|@f & @g ;; %gc|@q
add @f and @g and commit them with @q
stage @f and @g, then commit as @q
commit @f together with @g, message @q
git add @f @g; commit @q

= %gadd|@f
add @f, but don't commit
stage @f, i'll commit it myself later
git add @f so i can commit it in the evening

= %gc|@q
commit what is staged with the message @q
i've staged it already, just commit as @q
commit, @q, don't add anything else

= %nb|@nb ;; %gall ;; %gc|@q
make a new branch @nb, add everything and commit with @q
new branch @nb and commit all my changes there as @q
branch @nb, add all, commit @q
create the branch @nb, then stage everything and commit, message @q
before you commit everything as @q make a branch @nb for it
start @nb and put my changes in a commit @q there
1. branch @nb⏎2. add all⏎3. commit @q

= %nb|@nb ;; %gadd|@f ;; %gc|@q
make a new branch @nb, add @f and commit it with @q
new branch @nb, then commit @f there as @q
branch @nb; add @f; commit @q

= %nb|@nb
make a new branch @nb
new branch @nb and switch to it, i'll commit later
create the branch @nb for my change, nothing to commit yet
start a branch @nb

= %gall ;; %gc|@q ;; git.log {}
commit everything as @q and show the log
add all, commit with @q, then git log
stage all, commit as @q, afterwards let me see the history
commit my changes ((@q)) and then the log please

= %gall ;; %gc|@q ;; git.log {"limit":@k}
commit everything as @q and show the last @k commits
add all, commit with @q, then the last @k log entries
stage all, commit @q, and list the newest @k commits

= %gadd|@f ;; %gc|@q ;; git.log {}
commit @f as @q and show the log
add @f, commit @q, git log
stage @f, commit it as @q, then show me the history

= %gall ;; %gc|@q ;; %push
commit everything as @q and push
add all, commit with the message @q, then push
stage all, commit @q, push it
commit my work as @q and send it to the server
add, commit ((@q)), push

= %gadd|@f ;; %gc|@q ;; %push
commit @f as @q and push
add @f, commit it with @q, push
stage just @f, commit as @q, then push it up

= %gall ;; %gc|@q ;; %gs
commit everything as @q and show the status
add all, commit @q, then git status

= %gs ;; %gd
show the status and the diff
git status, then git diff
what did i change? status first, then the diff
status and diff please, don't commit anything

= %gs ;; git.log {"limit":@k}
git status and the last @k commits
show the status, then the @k newest commits
status, log -@k

= %gs ;; git.branch {}
git status and the list of branches
status first, then which branches there are
show me the status and all the branches

= sh git stash ;; %co|@base
stash my changes and switch to @base
put my changes aside and go to @base
git stash, then checkout @base
stash this, then switch to the branch @base
i'm in the middle of something: stash it and go to @base
before you switch to @base stash my changes
park my edits in the stash and change over to @base
stash; checkout @base

= sh git stash ;; %co|@base ;; %pull
stash my changes, switch to @base and pull
git stash, checkout @base, pull
put my edits aside, go to @base, get the newest

= sh git stash
stash my changes
stash what i've got, i'll switch branches myself
put my changes aside, stay on this branch
git stash so i can pull later

= %co|@base
switch to @base
go to the branch @base, nothing to stash
checkout @base, i've stashed already

= %co|@base ;; %pull
switch to @base and pull
go to @base, then get the newest changes
checkout @base, then pull
change to @base and update it

= %co|@base ;; %merge|@nb
switch to @base and merge @nb
go to @base, then merge @nb into it
checkout @base, merge @nb
merge @nb into @base
bring @nb into @base please

= %co|@base ;; %merge|@nb ;; %bdel|@nb
switch to @base, merge @nb and delete the branch @nb
merge @nb into @base, then delete @nb
checkout @base, merge @nb, remove the branch after that

= %tag|@tag ;; git.log {}
tag this as @tag and show the log
set the tag @tag, then git log
put the tag @tag on this commit and let me see the history
tag it @tag, then show me the commits

= %tag|@tag ;; git.log {"limit":@k}
tag this as @tag and show the last @k commits
set the tag @tag, then the last @k log entries

= %gall ;; %gc|@q ;; %tag|@tag
commit everything as @q and tag it @tag
add all, commit with @q, then set the tag @tag
stage all, commit @q, tag @tag

= %tag|@tag
tag this as @tag
set the tag @tag, i'll push it later
put the tag @tag on the last commit

= git.log {"limit":@k} ;; %gd
show the last @k commits and the diff
log -@k and then the diff of what i changed

= fs.write {"path":".gitignore","content":"@ign","append":true} ;; %gadd|.gitignore ;; %gc|@q
ignore @ign and commit that as @q
add @ign to .gitignore and commit .gitignore with the message @q
put @ign in the gitignore, then commit it ((@q))
git should ignore @ign. add it to .gitignore and commit that file, message @q
@ign into .gitignore, stage .gitignore, commit @q
append @ign to .gitignore, then add and commit it as @q

= fs.write {"path":".gitignore","content":"@ign","append":true} ;; %gall ;; %gc|@q
ignore @ign, then commit everything as @q
add @ign to .gitignore and commit all changes with @q
put @ign into .gitignore, then add all and commit as @q
before committing everything as @q, put @ign in .gitignore

= fs.write {"path":".gitignore","content":"@ign","append":true}
ignore @ign
git should ignore @ign, i'll commit that myself
add @ign to .gitignore, no commit
put @ign on the ignore list of git

= fs.write {"path":".gitignore","content":"@ign","append":true} ;; fs.write {"path":".gitignore","content":"@ign2","append":true}
ignore @ign and @ign2
add @ign and @ign2 to .gitignore
.gitignore needs @ign and also @ign2

= fs.write {"path":".gitignore","content":"@ign","append":true} ;; %gs
ignore @ign and show the status
put @ign in .gitignore, then git status
add @ign to .gitignore; is the status clean then?

= %init ;; %gall ;; %gc|@q
make this a git repo, add everything and commit as @q
git init, add all, commit @q
start a repository here, then commit all files with @q

= %pull ;; git.log {"limit":@k}
pull and show the last @k commits
get the newest from the server, then the last @k log entries

= %ed|@f|@w|@w2 ;; %gadd|@f ;; %gc|@q
change @w to @w2 in @f and commit it as @q
in @f replace @w with @w2, then add and commit it, message @q
@f: @w2 instead of @w, and commit that with @q

= %add|@f|@t ;; %gadd|@f ;; %gc|@q
add @t to @f and commit it as @q
append @t to @f, then commit @f with the message @q

= %rn|@f|@g ;; %gall ;; %gc|@q
rename @f to @g and commit everything as @q
@f becomes @g, then add all and commit with @q

= %rm|@f ;; %gall ;; %gc|@q
delete @f and commit everything as @q
remove @f, then add all and commit, message @q

= %pull ;; %gs
pull and show the status
get the newest and then git status

= git.branch {} ;; %co|@base
show me the branches and switch to @base
list the branches, then go to @base
""", f=nq(lambda r: t2.fname(r, TEXT)), g=nq(lambda r: t2.fname(r, TEXT)))

# ---------------------------------------------------------------- processes and the machine

rules("""
= process.kill {"name":"@prog"} ;; process.list {"name":"@prog"}
kill @prog and check that it is gone
stop @prog, then see if it's still running
end @prog and make sure it's gone
close @prog, then check whether it still runs
@prog hangs. kill it and check it's really dead
quit @prog and show me if any is left
terminate @prog then list what's left of it
kill @prog. still there?
please stop @prog and verify it's no longer running
shut @prog down and look whether it is gone
@prog must go, kill it, then check
kill @prog, is it gone afterwards?

= process.kill {"name":"@prog"}
kill @prog
stop @prog, i'll check it myself
end @prog please, it freezes all the time
close @prog so that i can go to bed
@prog hangs, kill it
quit @prog, i want to restart it later

= process.list {"name":"@prog"}
is @prog running
check whether @prog is still there, don't kill it
i killed @prog. is it gone?
does @prog still run? only look
i closed @prog a minute ago, is any of it left

= process.kill {"pid":@pid} ;; process.info {"pid":@pid}
kill process @pid and check that it is gone
stop @pid, then look whether it's still there
end the process @pid and verify it's dead

= process.kill {"pid":@pid}
kill process @pid
end @pid please, that's the one eating my battery

= process.kill {"name":"@prog"} ;; process.kill {"name":"@prog2"}
kill @prog and @prog2
stop @prog, then @prog2 too
close both @prog and @prog2
@prog and @prog2 should be stopped

= process.list {"name":"@prog"} ;; process.kill {"name":"@prog"}
look whether @prog is running, then kill it
show me @prog in the process list, then end it

= process.kill {"name":"@prog"} ;; system.memory {}
kill @prog and show me the memory
stop @prog, then how much memory is free?
close @prog and tell me the free memory after

= process.list {"sort":"memory","limit":10} ;; system.memory {}
which processes use the most memory, and how much is free
memory hogs, then the free memory
show the processes by memory and also the total memory use

= process.list {"sort":"cpu","limit":10} ;; system.cpu {}
which processes use the most cpu, and how busy is the cpu
cpu hogs, then the overall cpu load

= system.disk {} ;; fs.disk_usage {"path":".","by":"folders","top":10}
how much disk space is free and which folder here is the biggest
free disk space, and the biggest folders here
show the disk space, then which folder here takes the most
disk full? and which folder here is to blame
how full is the disk and what's the largest folder in here
disk usage of the drive, then the fattest folder here
free space? biggest folder here?
first tell me the free disk space, then the biggest folders in this directory
space left on the disk + biggest folder here

= system.disk {} ;; fs.disk_usage {"path":"@d","by":"folders","top":10}
how much disk space is free and which folder in @d is the biggest
free disk space, then the biggest folders in @d
disk space please, and what takes the most room in @d by folder

= system.disk {} ;; fs.disk_usage {"path":"@d"}
how much disk space is free and how big is @d
free space, and the size of @d
is there room for another @d? free disk space and size of @d please

= system.disk {} ;; %big
how much disk space is free and what's the biggest file here
free disk space, then the largest file here

= system.disk {}
how much disk space is free
free disk space? i have to copy a movie later
disk space, only the disk, not the folders

= fs.disk_usage {"path":".","by":"folders","top":10}
which folder here is the biggest
biggest folder here? i don't need the disk space

= time.now {} ;; system.uptime {}
what's the date and how long has this computer been on
date and uptime
tell me the date, then the uptime
what day is it, and how long has the machine been running
time and uptime please
today's date? uptime?
the date, and since when has this thing been up
what time is it and when was the last reboot, i mean how long are we up

= time.now {}
what's the date
what day is it, i have to sign a form
the time please, my bus leaves at six

= system.uptime {}
how long has this computer been on
uptime? i restarted it yesterday i think

= system.disk {} ;; system.memory {}
how much disk space and how much memory is free
free disk, free memory
disk space and ram please
show me the disk, then the memory

= system.cpu {} ;; system.memory {}
cpu and memory usage
how busy are the cpu and the memory
show cpu load, then memory

= system.memory {} ;; system.uptime {}
memory and uptime
how much ram is in use, and how long has this been running

= net.ping {"host":"@host"} ;; net.dns_lookup {"host":"@host"}
ping @host and look up its address
is @host up? and what is its ip
ping @host, then a dns lookup for it

= system.network {} ;; net.ping {"host":"@host"}
what's my ip, and is @host reachable
show my network addresses, then ping @host

= time.now {} ;; system.disk {}
the date and the free disk space
what time is it, and how full is the disk
""", d=nq(lambda r: t3.folder(r).rstrip("/")))

# ---------------------------------------------------------------- a reason, a story, a warning: words that are no job

rules("""
= %mv|@a|@d
move @a to @d, i'm going to send it tomorrow
i'm printing it tonight, so put @a in @d
@a to @d please. i'll delete the others when i'm back
my sister copies it from there, so move @a to @d
i renamed @a this morning, now it has to go to @d
move @a into @d (i'm zipping that folder later)
because the teacher opens it from there, @a must be in @d
put @a in @d; no need to rename or copy anything
i am about to delete some old stuff, but first move @a to @d
last week i made the folder @d. now move @a in
once i have time i'll sort them all, for now only @a to @d
@a goes to @d. it was created by mistake in here
tomorrow we unpack and count everything, today just move @a to @d

= %cp|@a|@d
copy @a to @d, i want to change it there later
i'll edit the copy myself, just copy @a into @d
a copy of @a in @d, in case i delete it by accident
copy @a to @d. my brother is going to rename it
since i might break @a when i edit it, copy it to @d
before i delete @a, i'd like a copy in @d
i'm going to move to another computer, so copy @a to @d
@a must be copied to @d, the original will be printed tomorrow
please copy @a into @d so i can compare them later

= %rm|@a
delete @a, i copied it to my stick already
@a was moved and renamed, this is the leftover, delete it
delete @a, i am making a new one tomorrow
i unpacked @a yesterday, delete it now
@a has been sent, so it can be deleted
since i have a backup of @a at home you can delete it
delete @a. i'm going to download it again later
@a was only a test i wrote to see if saving works. delete it
before i leave, please delete @a
i read @a, i printed @a, now delete @a

= %rn|@a|@b
rename @a to @b, i want to send it to my boss
they will copy it to their server, so name @a @b
@a must be called @b or the upload fails
rename @a to @b so that i find it when i move my things
i moved @a here yesterday. its name should be @b
@a will be printed as @b, so rename it

= %ed|@f|@w|@w2
in @f change @w to @w2, i'll mail it afterwards
change @w to @w2 in @f, then i can finally close that ticket
my colleague adds the rest, just replace @w by @w2 in @f
replace @w with @w2 in @f. later today i'm copying it to the server
someone deleted the wrong line in @f, whatever. put @w2 for @w in it
we moved last month so @f must say @w2 instead of @w

= %add|@f|@t
add @t to @f, i'll sort the list later
i must not forget it: append @t to @f
append @t to @f before i delete the mail it came in
add the line @t to @f so i can copy it tomorrow
my wife called, put @t at the end of @f

= %read|@f
show me @f, then i'll decide whether to delete it
i want to copy something out of @f, show it to me
before i change @f i'd like to read it
open @f, i have to check if i renamed everything
print @f so that i know what to add
read me @f. i might move it afterwards
i wrote and saved @f last night, let me read it

= %zip|@a & @b|@z
zip @a and @b as @z, i'm mailing it to the accountant
pack @a and @b into @z so i can unpack them at work
@a and @b as @z please, i'll delete them when the mail has arrived
i want to move them in one piece, zip @a and @b to @z

= %un|@z|@d
unpack @z into @d, i'll delete it when i've seen everything
i downloaded @z to copy some pictures out of it, unpack it to @d
extract @z to @d so that we can sort the photos tomorrow

= %mk|@d
make a folder @d, i'll move the photos tonight
i'm going to copy my music soon and need a folder @d for it
create @d so i can unpack the rest there later
new folder @d please, my colleague puts the files in
@d, a new folder. deleting the old one is my job

= %ls|@d
what's in @d? i want to delete some of it later
show me @d, i think i moved my files there
list @d so i can decide what to copy
i renamed a few things in @d, show me the folder
before i zip @d i'd like to see what is in it

= %du|@d
how big is @d? i want to copy it to a stick
size of @d please, then i'll know if zipping is worth it
i'm moving @d to another disk tomorrow, how large is it

= %mv|@a|@d ;; %rm|@b
move @a to @d and delete @b, i'm sending the rest tomorrow
i've got to catch a train. move @a to @d, delete @b
as i've copied @b elsewhere, delete it, but before that move @a to @d
the thing is, @a belongs in @d, so move it there, and @b was a mistake, so delete it
the client called. @a to @d, and delete @b
i printed @b, so after moving @a to @d you may delete @b

= %mk|@d ;; %mv|@a & @b|@d
i want to send two files tomorrow, so make a folder @d and move @a and @b into it
make a folder @d and move @a and @b in. i'll zip it tonight
my landlord asked for papers. new folder @d, @a and @b moved in
@a and @b lie around here since the holidays. create @d and put them in
because i always lose them: create the folder @d and move @a and @b there
we're going to copy it all on a stick later. for that, new folder @d with @a and @b in it (moved)
create @d, move @a and @b there, don't touch the other files
make @d and move @a and @b there, not copies! i'm deleting the rest myself

= %mk|@d ;; %cp|@a & @b|@d
i'm going to delete stuff soon so make a folder @d and copy @a and @b into it first
make a folder @d with copies of @a and @b, the originals must not move
i'll send the folder to my mother: create @d, copy @a and @b into it

= %cpto|@f|@f.bak ;; %ed|@f|@w|@w2
last time i broke everything. so back up @f, and then replace @w by @w2
i'm going to deploy it tonight. back up @f and change @w to @w2 in it
make a backup of @f and then change @w to @w2, the boss wants it that way
because the port is taken, @w in @f must become @w2, keep a .bak of it though

= %rm|@so ;; %rn|@sn|@sb
i handed it in! bin @so and rename @sn to @sb
my prof is happy with the last one. delete @so and rename @sn to @sb, i'm printing that tomorrow
delete @so, rename @sn to @sb. then i can finally go to sleep
as @so is full of mistakes delete it, and let @sn be @sb

= %zipx|@d|@z
the disk is nearly full: zip the folder @d as @z and delete the folder
i won't need it until summer. pack the folder @d into @z, then remove the folder
zip the folder @d to @z and delete it after, i'm putting the zip on a stick tomorrow

= %un|@z|@d ;; %rm|@z
my aunt sent pictures. unpack @z into @d and delete the archive
unpack @z to @d, then delete @z, i'll look at it tomorrow
i need the space, so after extracting @z to @d delete it

= %rn|@a|@b ;; %mv|@b|@d
the office only accepts @b. rename @a to that and move it to @d
rename @a to @b and move it to @d, my boss looks for it there
i keep searching for @a, so rename it to @b and put it in @d

= %new|*.@x ;; %cp|$1.0|@d
i just scanned something. copy the newest .@x to @d
copy the newest .@x file to @d, i'm mailing it later
""", d=nq(t3.bare_folder))

# ---------------------------------------------------------------- order told backwards, steps behind commas, people who think while they type

rules("""
= %cp|@a|@d ;; %rm|@b
before you delete @b, copy @a to @d
delete @b, but not before @a has been copied to @d
@b goes away after @a was copied to @d
copy @a to @d first, then delete @b
only when a copy of @a is in @d, delete @b
once a copy of @a is in @d you may delete @b

= %rm|@b ;; %cp|@a|@d
copy @a to @d after you have deleted @b
before you copy @a to @d delete @b
first delete @b. then copy @a to @d
@a is to be copied to @d, but @b must be deleted before that

= %rn|@a|@b ;; %cp|@b|@d
before you copy @a to @d rename it to @b
copy @a to @d, but rename it to @b before

= %rm|@b ;; %mv|@a|@d
before you move @a to @d, delete @b
move @a to @d after deleting @b
@a moves to @d. before that, delete @b
delete @b, that done, move @a to @d

= %add|@f|@t ;; %cp|@f|@d
before you copy @f to @d, add the line @t to it
copy @f to @d after appending @t to it
add @t to @f, and when that is done copy it to @d

= %add|@f|@t ;; %mv|@f|@d
before @f moves to @d add the line @t to it
append @t to @f, then move it to @d
move @f to @d after you've appended @t

= %ed|@f|@w|@w2 ;; %zip|@f|@z
before you zip @f as @z change @w to @w2 in it
replace @w by @w2 in @f, then zip it as @z

= %read|@f ;; %rm|@f
before you delete @f show it to me
show me @f, and then delete it
print @f, then throw it away
delete @f after i've seen it, so print it first
let me read @f one last time, then delete it

= %ls|@d ;; %rmr|@d
before you delete the folder @d show me what's in it
list @d, then delete the whole folder
show me the folder @d and delete it afterwards

= %zip|@d|@z ;; %rm|@a
before you delete @a zip the folder @d as @z
pack the folder @d into @z, then delete @a

= %mk|@fn ;; %cpto|@a|@fn/@b
make a folder @fn and put a copy of @a in it as @b
create @fn and copy @a into it under the name @b
new folder @fn with a copy of @a that is called @b

= %mk|@fn ;; %mvto|@a|@fn/@b
make a folder @fn and move @a into it as @b
create @fn and move @a there under the new name @b
new folder @fn, in it @a, as @b, moved

= %mvto|@a|@d/@b
move @a to @d as @b
move @a into @d under the name @b
@a should lie in @d with the name @b
put @a into @d, naming it @b there in one go

= %cpto|@a|@d/@b
copy @a to @d as @b
copy @a into @d under the name @b
@d should get a copy of @a that's called @b

= %mk|@d ;; %mv|@a|@d ;; %mv|@b|@d
make a folder @d, move @a into it, then move @b into it as well
new folder @d. move @a in. then move @b in too

= %mk|@d ;; %mv|@a|@d ;; %rm|@b
make a folder @d, move @a in there and delete @b
create @d, put @a in it, then bin @b
new folder @d for @a, move it there; @b can go

= %mk|@d ;; %cp|@a|@d ;; %rm|@b
make a folder @d, copy @a in there and delete @b
new folder @d with a copy of @a, and delete @b

= %cpto|@a|@b ;; %mv|@b|@d
copy @a to @b and move @b to @d
duplicate @a as @b, then put @b in @d
make a copy of @a called @b. that copy goes to @d

= %cpto|@a|@b ;; %rm|@c
copy @a to @b and delete @c
a copy of @a named @b please; @c can be deleted

= %mv|@a & @b|@d ;; %rm|@c
move @a and @b to @d and delete @c
@a and @b go into @d, @c goes into the bin
@a, @b -> @d. @c -> bin

= %cp|@a & @b|@d ;; %rm|@c
copy @a and @b to @d and delete @c
copies of @a and @b into @d; then remove @c

= %mv|@a & @b|@d ;; %ls|@d
move @a and @b to @d and show me the folder
put @a and @b into @d, then list it

= %mv|@a & @b & @c|@d ;; %ls|@d
move @a, @b and @c to @d and list @d
@a, @b, @c into @d, then show what's in there

= %cp|@a & @b & @c|@d ;; %ls|@d
copy @a, @b and @c to @d and show @d
copies of @a, @b, @c into @d, then let me see that folder

= %mv|@a & @b|@d ;; %cp|@c|@to
move @a and @b to @d, copy @c to @to
@a and @b move to @d, whereas @c gets copied to @to

= %rn|@a|@b ;; %rm|@c ;; %ls|.
rename @a to @b, delete @c and list the folder
@a becomes @b; @c goes; show me what's here

= %w|@f|@t ;; %add|@f|@t2 ;; %read|@f
create @f with @t, add @t2 to it and show it
new file @f saying @t, then append @t2, then print it

= %cpto|@f|@g ;; %ed|@g|@w|@w2 ;; %read|@g
copy @f to @g, change @w to @w2 in the copy and show me the copy
make @g out of @f, in @g replace @w by @w2, then print @g

= %cpto|@f|@f.bak ;; %ed|@f|@w|@w2 ;; %read|@f
back up @f, change @w to @w2 and show the file
.bak of @f, then @w2 for @w in it, then let me see it

= %ed|@f|@w|@w2 ;; %cp|@f|@d ;; %ls|@d
change @w to @w2 in @f, copy it to @d, show @d
@w2 instead of @w in @f, then copy @f to @d and list @d

= %count|@f ;; %rm|@f
count the lines of @f and delete it
how many lines has @f? then delete it

= %stat|@a ;; %rm|@a
show me the details of @a, then delete it
how big is @a? and delete it after that

= %mine|@a ;; %mv|@a|@d
make @a private and move it to @d
only i should be able to read @a, and it should be in @d
""", f=nq(lambda r: t2.fname(r, TEXT)), g=nq(lambda r: t2.fname(r, TEXT)))

# ---------------------------------------------------------------- German

rules("""
= %mk|@fn ;; %mv|@a|@fn
mach einen Ordner @fn und verschieb @a dahin
leg den Ordner @fn an und pack @a rein
neuer Ordner @fn, da kommt @a rein
erstelle einen Ordner namens @fn und verschiebe dann @a hinein
ich brauch einen Ordner @fn, @a soll da rein, keine Kopie
@a soll in einen neuen Ordner, der @fn heißt
Ordner @fn anlegen, @a hinein

= %mk|@fn ;; %mv|@a & @b|@fn
mach einen Ordner @fn und verschieb @a und @b da rein
leg einen Ordner @fn an, @a und @b kommen hinein
neuer Ordner @fn mit @a und @b drin, verschoben, nicht kopiert
erstelle @fn und schiebe @a sowie @b dort hinein
kannst du den Ordner @fn anlegen und @a und @b reintun?
Für die Versicherung: neuer Ordner @fn, da gehören @a und @b rein.
1. Ordner @fn⏎2. @a und @b hinein verschieben

= %mk|@fn ;; %mv|@a & @b & @c|@fn
mach einen Ordner @fn und verschieb @a, @b und @c dahin
neuer Ordner @fn, rein kommen @a, @b und @c
leg @fn als Ordner an und räum @a, @b, @c da hinein
Ordner @fn erstellen, dann @a, @b und @c hinein verschieben
@a, @b und @c sollen alle drei in einen neuen Ordner @fn

= %mk|@fn ;; %cp|@a & @b|@fn
mach einen Ordner @fn und kopier @a und @b da rein
neuer Ordner @fn mit Kopien von @a und @b, die Originale bleiben
leg den Ordner @fn an und leg je eine Kopie von @a und @b hinein

= %mk|@fn ;; %w|@fn/@f|@t
mach einen Ordner @fn und darin eine Datei @f mit dem Text @t
leg @fn an und in dem Ordner eine neue Datei @f, da soll @t drinstehen
neuer Ordner @fn, drin eine Datei @f mit @t

= %mk|@fn ;; %mk|@fn2
leg zwei Ordner an: @fn und @fn2
mach die Ordner @fn und @fn2
zwei neue Ordner bitte, @fn und @fn2

= %mk|@fn
mach einen Ordner @fn, die Dateien schieb ich morgen selber rein
nur der Ordner @fn, sonst nichts
ich will nachher ein paar Sachen verschieben, leg mal den Ordner @fn an

= %rn|@a|@b ;; %mv|@b|@d
benenn @a in @b um und verschieb sie nach @d
@a umbenennen in @b und dann nach @d verschieben
@a soll @b heißen und in den Ordner @d
erst @a in @b umbenennen, danach ab nach @d
bevor du @a nach @d verschiebst, nenn sie in @b um
gib @a den Namen @b, dann kommt sie nach @d
@a heißt künftig @b und wohnt in @d. bitte in der Reihenfolge

= %mv|@a|@d ;; %rn|@d/@a|@b
verschieb @a nach @d und benenn sie dort in @b um
@a nach @d, dort dann umbenennen in @b
erst @a nach @d verschieben, dann @b nennen
schieb @a in den Ordner @d, dort soll sie dann @b heißen

= %rm|@a ;; %rn|@b|@c
lösch @a und benenn @b in @c um
@a kann weg, @b soll @c heißen
@a in den Müll, und @b heißt ab jetzt @c
entferne @a und nenne @b in @c um
schmeiß @a weg und gib @b den Namen @c
zuerst @a löschen, dann @b umbenennen in @c
1. @a löschen⏎2. @b in @c umbenennen

= %rm|@so ;; %rn|@sn|@sb
lösch @so und benenn @sn in @sb um
@so weg, @sn wird zu @sb
wirf @so weg und nenn @sn einfach @sb
bin endlich fertig! @so löschen und @sn umbenennen in @sb

= %rm|@sb ;; %rn|@sn|@sb
lösch die alte @sb und gib @sn ihren Namen
@sn soll @sb ersetzen, also alte löschen, neue umbenennen
@sb ist veraltet, weg damit, @sn heißt dann @sb

= %rm|@a ;; %mv|@b|@d
lösch @a und verschieb @b nach @d
@a kann weg und @b gehört in @d
@a löschen, danach @b nach @d

= %mv|@b|@d ;; %rm|@a
verschieb @b nach @d und lösch @a
@b nach @d, @a kann weg
bevor du @a löschst, verschieb @b nach @d
erst @b nach @d, dann @a löschen

= %cpto|@f|@f.bak ;; %ed|@f|@w|@w2
mach ein Backup von @f und ersetze dann @w durch @w2
sichere @f als @f.bak, danach @w2 statt @w in @f
kopier @f nach @f.bak und ändere in @f @w zu @w2
bevor du in @f @w durch @w2 ersetzt, leg eine Sicherung als @f.bak an
erst eine Sicherungskopie von @f, dann aus @w @w2 machen

= %cpto|@f|@f.bak ;; %add|@f|@t
mach ein Backup von @f und häng @t an
sichere @f als @f.bak und schreib dann @t ans Ende von @f

= %ed|@f|@w|@w2 ;; %add|@g|@t
ersetze in @f @w durch @w2 und häng an @g @t an
in @f wird aus @w @w2, und @g bekommt am Ende @t
ändere @w in @w2 in @f, außerdem @t ans Ende von @g

= %add|@f|@t ;; %read|@f
häng @t an @f an und zeig mir die Datei
schreib @t ans Ende von @f, dann zeig sie her

= %zipx|@fn|@z
pack den Ordner @fn als @z und lösch den Ordner danach
Ordner @fn in @z packen, dann den Ordner löschen
mach aus dem Ordner @fn ein @z, den Ordner brauch ich dann nicht mehr, lösch ihn

= %zip|@fn|@z
pack den Ordner @fn als @z, der Ordner bleibt
mach ein @z aus dem Ordner @fn, ich verschick das morgen

= %un|@z|@fn ;; %rm|@z
entpack @z nach @fn und lösch das Archiv
@z nach @fn auspacken, danach kann @z weg
pack @z in @fn aus und wirf das Archiv weg

= %un|@z|@stemz ;; %rm|@z
entpack @z und lösch dann das Archiv
@z auspacken und anschließend löschen
pack @z aus, das Archiv brauch ich danach nicht mehr, weg damit

= %un|@z|@fn ;; %ls|@fn
entpack @z nach @fn und zeig mir, was drin ist
@z auspacken in @fn und dann @fn auflisten

= %un|@z|@fn ;; %n @fn
entpack @z nach @fn und zähl die Dateien
pack @z nach @fn aus, wie viele Dateien sind das?

= %big||@d ;; %mv|$1.0|@to
such die größte Datei in @d und verschieb sie nach @to
die größte Datei aus @d soll nach @to
verschieb die größte Datei von @d nach @to

= %new||@d ;; %read|$1.0
such die neueste Datei in @d und zeig sie mir
mach die neueste Datei in @d auf
was steht in der neuesten Datei von @d

= %old||@d ;; %rm|$1
such die älteste Datei in @d und lösch sie
die älteste Datei in @d kann weg

= %new||@d ;; %cp|$1.0|@to
kopier die neueste Datei aus @d nach @to
such die neueste Datei in @d und leg eine Kopie nach @to

= %prune|*.@x|1 ;; %ls|.
behalt nur die neueste .@x hier, lösch die anderen .@x und zeig was übrig ist
lösch hier alle .@x außer der neuesten, dann zeig den Ordner
nur die neueste .@x hier soll bleiben, die übrigen .@x weg. was ist dann noch da?

= %prune|*.@x|1
behalt hier nur die neueste .@x, die anderen .@x löschen
lösch alle .@x in diesem Ordner bis auf die neueste

= %n . *.@x ;; %n . *.@x2
wie viele .@x und wie viele .@x2 gibt es
zähl die .@x Dateien und dann die .@x2 Dateien
Anzahl .@x? Anzahl .@x2?

= %du|@d ;; %du|@to
wie groß sind @d und @to
Größe von @d und von @to bitte
wie viel Platz braucht @d, und wie viel @to

= %ls|@d ;; %ls|@to
was ist in @d und was in @to
zeig mir @d und danach @to

= %read|@f ;; %read|@g
zeig mir @f und @g
mach @f auf und danach @g
was steht in @f und was in @g

= sh diff @q_f @q_g ;; %rm|@g
vergleich @f und @g und lösch dann @g
zeig die Unterschiede von @f und @g, danach kann @g weg

= sh diff @q_f @q_g
vergleich @f und @g, löschen will ich selber
worin unterscheiden sich @f und @g

= sh sort @q_f > @q_o ;; %first|@o|@n
sortier @f nach @o und zeig mir die ersten @n Zeilen
@f sortiert als @o speichern, dann die ersten @n Zeilen davon

= sh grep @sw @q_f > @q_o ;; %count|@o
schreib alle Zeilen mit @sw aus @f nach @o und zähl sie
Zeilen mit @sw aus @f in @o, wie viele sind es?

= %text|@top ;; %mv|$1|@d
such die Dateien, in denen @top vorkommt, und verschieb sie nach @d
alles wo @top drinsteht soll nach @d

= %many ;; %mv|$1|@d
such die @many und verschieb sie nach @d
die @many suchen und alle nach @d

= %glob|*.@x ;; %zip|$1|@z
such alle .@x Dateien und pack sie in @z
alle .@x finden und als @z packen

= %glob|@kinds ;; %mv|$1|@d ;; %glob|@kinds2 ;; %mv|$3|@to
die @kinds nach @d und die @kinds2 nach @to
verschieb alle @kinds nach @d, alle @kinds2 nach @to

= %one ;; %read|$1.0
zeig mir @one, danach entscheide ich ob sie weg kann
mach @one auf

= %mv|@a|@d ;; %mv|@b|@to
@a nach @d und @b nach @to
verschieb @a nach @d und @b nach @to

= %mv|@a|@d
verschieb @a nach @d, ich verschick das morgen
@a nach @d bitte, umbenennen tu ich sie später selber
weil meine Frau sie da sucht: @a nach @d
ich will heut Abend noch drucken, schieb @a nach @d

= %rm|@a
lösch @a, die Kopie liegt schon auf dem Stick
@a kann weg, ich hab sie gestern umbenannt und verschoben, das ist der Rest

= %cp|@a|@d ;; %rm|@b
kopier @a nach @d und lösch @b
bevor @b gelöscht wird, kopier @a nach @d
eine Kopie von @a nach @d, danach @b löschen

= %mv|@a|@d ;; %rm|@b ;; %rn|@c|@e
verschieb @a nach @d, lösch @b und benenn @c in @e um
- @a nach @d⏎- @b löschen⏎- @c umbenennen in @e
drei Sachen: @a nach @d, @b weg, @c heißt jetzt @e

= %gall ;; %gc|@q
alles hinzufügen und mit @q committen
füg alles hinzu und mach einen Commit @q

= %gadd|@f ;; %gc|@q
@f hinzufügen und mit der Nachricht @q committen
nur @f committen, Nachricht @q

= %nb|@nb ;; %gall ;; %gc|@q
neuer Branch @nb, dann alles committen als @q
leg den Branch @nb an, füg alles hinzu und committe mit @q

= sh git stash ;; %co|@base
stash meine Änderungen und wechsel auf @base
leg meine Änderungen in den Stash und geh dann auf den Branch @base

= process.kill {"name":"@prog"} ;; process.list {"name":"@prog"}
beende @prog und schau ob es wirklich weg ist
@prog abschießen und prüfen ob noch was davon läuft

= system.disk {} ;; fs.disk_usage {"path":".","by":"folders","top":10}
wie viel Platz ist auf der Platte frei und welcher Ordner hier ist der größte
freier Speicher und der größte Ordner hier

= time.now {} ;; system.uptime {}
welches Datum ist heute und wie lange läuft der Rechner schon
Datum und Laufzeit des Rechners

= %w|@scr|@sh ;; %exe|@scr ;; sh ./@scr
schreib ein Skript @scr mit @sh, mach es ausführbar und starte es
neues Skript @scr, Inhalt @sh, ausführbar machen, ausführen

= %exe|@scr ;; sh ./@scr
mach @scr ausführbar und starte es
@scr ausführbar machen, dann ausführen
""", "de")

# ---------------------------------------------------------------- Spanish

rules("""
= %mk|@fn ;; %mv|@a|@fn
crea una carpeta @fn y mueve @a ahí
haz una carpeta @fn y mete @a dentro
carpeta nueva @fn, y @a va dentro
necesito una carpeta @fn con @a dentro, movido, no copiado
@a tiene que ir a una carpeta nueva que se llame @fn

= %mk|@fn ;; %mv|@a & @b|@fn
crea una carpeta @fn y mueve @a y @b a ella
haz la carpeta @fn y mete dentro @a y @b
carpeta nueva @fn: dentro van @a y @b
puedes crear la carpeta @fn y pasar ahí @a y @b?
para el seguro: una carpeta @fn y en ella @a y @b
1. carpeta @fn⏎2. mover @a y @b dentro

= %mk|@fn ;; %mv|@a & @b & @c|@fn
crea una carpeta @fn y mueve @a, @b y @c dentro
carpeta @fn nueva, con @a, @b y @c dentro
@a, @b y @c van los tres a una carpeta nueva, @fn
haz @fn y lleva ahí @a, @b y @c

= %mk|@fn ;; %cp|@a & @b|@fn
crea una carpeta @fn y copia @a y @b en ella
carpeta nueva @fn con copias de @a y @b, los originales se quedan

= %mk|@fn ;; %w|@fn/@f|@t
crea una carpeta @fn y dentro un archivo @f que diga @t
carpeta nueva @fn y en ella un @f con el texto @t

= %mk|@fn ;; %mk|@fn2
crea dos carpetas: @fn y @fn2
haz las carpetas @fn y @fn2

= %mk|@fn
crea una carpeta @fn, los archivos los muevo yo mañana
solo la carpeta @fn, nada más

= %rn|@a|@b ;; %mv|@b|@d
renombra @a a @b y muévelo a @d
cambia el nombre de @a a @b y luego llévalo a @d
@a tiene que llamarse @b e ir a la carpeta @d
primero renombra @a como @b, después muévelo a @d
antes de mover @a a @d ponle de nombre @b
ponle @b a @a y mételo en @d

= %mv|@a|@d ;; %rn|@d/@a|@b
mueve @a a @d y ahí renómbralo a @b
lleva @a a @d y luego cámbiale el nombre a @b
primero mueve @a a @d, después ponle el nombre @b

= %rm|@a ;; %rn|@b|@c
borra @a y renombra @b a @c
@a ya no sirve, bórralo, y @b que se llame @c
elimina @a y cambia el nombre de @b a @c
tira @a y ponle @c a @b
primero borra @a, luego renombra @b como @c
1. borrar @a⏎2. renombrar @b a @c

= %rm|@so ;; %rn|@sn|@sb
borra @so y renombra @sn a @sb
tira @so, y @sn pasa a llamarse @sb
ya terminé: borra @so y deja @sn como @sb

= %rm|@sb ;; %rn|@sn|@sb
borra el viejo @sb y dale su nombre a @sn
@sn reemplaza a @sb: borra el viejo y renombra el nuevo

= %rm|@a ;; %mv|@b|@d
borra @a y mueve @b a @d
elimina @a, @b va a @d

= %mv|@b|@d ;; %rm|@a
mueve @b a @d y borra @a
antes de borrar @a mueve @b a @d
@b va a @d y @a a la basura

= %cpto|@f|@f.bak ;; %ed|@f|@w|@w2
haz una copia de seguridad de @f y luego cambia @w por @w2
guarda @f como @f.bak y después pon @w2 en vez de @w en @f
antes de cambiar @w por @w2 en @f, haz un @f.bak
copia @f a @f.bak, luego reemplaza @w por @w2

= %cpto|@f|@f.bak ;; %add|@f|@t
haz una copia de seguridad de @f y añade @t al final
guarda @f como @f.bak y después agrega @t a @f

= %ed|@f|@w|@w2 ;; %add|@g|@t
cambia @w por @w2 en @f y añade @t a @g
en @f pon @w2 en lugar de @w, y en @g agrega @t al final

= %add|@f|@t ;; %read|@f
añade @t a @f y enséñame el archivo
agrega @t al final de @f y luego muéstralo

= %zipx|@fn|@z
comprime la carpeta @fn en @z y borra la carpeta
haz @z con la carpeta @fn y después elimina la carpeta

= %zip|@fn|@z
comprime la carpeta @fn en @z, la carpeta se queda
haz un @z de la carpeta @fn, lo mando mañana

= %un|@z|@fn ;; %rm|@z
descomprime @z en @fn y borra el archivo comprimido
extrae @z a @fn, luego @z se puede borrar, bórralo

= %un|@z|@stemz ;; %rm|@z
descomprime @z y luego bórralo
extrae @z y elimina el comprimido después

= %un|@z|@fn ;; %ls|@fn
descomprime @z en @fn y enséñame lo que hay
extrae @z a @fn y lista la carpeta

= %un|@z|@fn ;; %n @fn
descomprime @z en @fn y cuenta los archivos
extrae @z a @fn, cuántos archivos son?

= %big||@d ;; %mv|$1.0|@to
busca el archivo más grande de @d y muévelo a @to
el archivo más grande de @d, pásalo a @to

= %new||@d ;; %read|$1.0
busca el archivo más nuevo de @d y enséñamelo
abre el archivo más reciente de @d

= %old||@d ;; %rm|$1
busca el archivo más viejo de @d y bórralo
el archivo más antiguo de @d fuera

= %new||@d ;; %cp|$1.0|@to
copia el archivo más nuevo de @d a @to
busca el más reciente en @d y haz una copia en @to

= %prune|*.@x|1 ;; %ls|.
quédate solo con el .@x más nuevo de aquí, borra los otros .@x y enseña qué queda
borra todos los .@x de aquí menos el más nuevo y luego lista la carpeta

= %prune|*.@x|1
de los .@x de aquí deja solo el más nuevo, borra los demás
borra todos los .@x de esta carpeta menos el más reciente

= %n . *.@x ;; %n . *.@x2
cuántos .@x y cuántos .@x2 hay
cuenta los .@x y luego los .@x2

= %du|@d ;; %du|@to
cuánto ocupan @d y @to
tamaño de @d y tamaño de @to

= %ls|@d ;; %ls|@to
qué hay en @d y en @to
lista @d y después @to

= %read|@f ;; %read|@g
enséñame @f y @g
abre @f y luego @g
qué pone en @f y en @g

= sh diff @q_f @q_g ;; %rm|@g
compara @f y @g y luego borra @g
enseña las diferencias entre @f y @g, después quita @g

= sh diff @q_f @q_g
compara @f y @g, no borres nada
en qué se diferencian @f y @g

= sh sort @q_f > @q_o ;; %first|@o|@n
ordena @f en @o y enseña las primeras @n líneas
guarda @f ordenado como @o y muestra sus primeras @n líneas

= sh grep @sw @q_f > @q_o ;; %count|@o
pon las líneas de @f con @sw en @o y cuéntalas
saca a @o las líneas con @sw de @f, cuántas son?

= %text|@top ;; %mv|$1|@d
busca los archivos que mencionan @top y muévelos a @d
todo lo que hable de @top va a @d

= %many ;; %mv|$1|@d
busca las @many y muévelas a @d
las @many, todas a @d

= %glob|*.@x ;; %zip|$1|@z
busca todos los .@x y comprímelos en @z
encuentra los .@x y haz con ellos @z

= %glob|@kinds ;; %mv|$1|@d ;; %glob|@kinds2 ;; %mv|$3|@to
@kinds a @d y @kinds2 a @to
mueve @kinds a @d, y @kinds2 a @to

= %one ;; %read|$1.0
enséñame @one, luego decido si la borro
abre @one

= %mv|@a|@d ;; %mv|@b|@to
@a a @d y @b a @to
mueve @a a @d y @b a @to

= %mv|@a|@d
mueve @a a @d, mañana lo envío
@a a @d por favor, el nombre se lo cambio yo luego
como mi jefe lo busca ahí, lleva @a a @d

= %rm|@a
borra @a, ya lo copié a la memoria
borra @a, mañana hago otro

= %cp|@a|@d ;; %rm|@b
copia @a a @d y borra @b
antes de borrar @b, copia @a a @d

= %mv|@a|@d ;; %rm|@b ;; %rn|@c|@e
mueve @a a @d, borra @b y renombra @c a @e
- @a a @d⏎- borrar @b⏎- @c pasa a ser @e

= %gall ;; %gc|@q
añade todo y haz commit con el mensaje @q
agrega todos los cambios y commitea como @q

= %gadd|@f ;; %gc|@q
añade @f y haz commit con @q
commit solo de @f, mensaje @q

= %nb|@nb ;; %gall ;; %gc|@q
crea la rama @nb, añade todo y haz commit con @q
rama nueva @nb y ahí un commit de todo, @q

= sh git stash ;; %co|@base
guarda mis cambios en el stash y cambia a @base
haz stash y pásate a la rama @base

= process.kill {"name":"@prog"} ;; process.list {"name":"@prog"}
mata @prog y comprueba que ya no está
cierra @prog y mira si sigue corriendo

= system.disk {} ;; fs.disk_usage {"path":".","by":"folders","top":10}
cuánto disco queda libre y qué carpeta de aquí es la más grande
espacio libre y la carpeta más pesada de aquí

= time.now {} ;; system.uptime {}
qué fecha es y cuánto lleva encendido el ordenador
fecha y tiempo encendido

= %w|@scr|@sh ;; %exe|@scr ;; sh ./@scr
escribe un script @scr con @sh, hazlo ejecutable y ejecútalo
script nuevo @scr con @sh, dale permiso de ejecución y arráncalo

= %exe|@scr ;; sh ./@scr
haz @scr ejecutable y ejecútalo
dale permisos de ejecución a @scr y lánzalo
""", "es")

# ---------------------------------------------------------------- Portuguese

rules("""
= %mk|@fn ;; %mv|@a|@fn
cria uma pasta @fn e move @a pra lá
faz uma pasta @fn e coloca @a dentro
pasta nova @fn, e @a vai pra dentro
preciso de uma pasta @fn com @a dentro, movido, não copiado
crie a pasta @fn e depois mova @a para ela

= %mk|@fn ;; %mv|@a & @b|@fn
cria uma pasta @fn e move @a e @b pra ela
faz a pasta @fn e põe @a e @b dentro
nova pasta @fn: vão pra dentro @a e @b
dá pra criar a pasta @fn e passar @a e @b pra lá?
1. pasta @fn⏎2. mover @a e @b pra dentro

= %mk|@fn ;; %mv|@a & @b & @c|@fn
cria uma pasta @fn e move @a, @b e @c pra dentro
pasta @fn nova com @a, @b e @c dentro
@a, @b e @c vão os três pra uma pasta nova, @fn

= %mk|@fn ;; %cp|@a & @b|@fn
cria uma pasta @fn e copia @a e @b pra ela
pasta nova @fn com cópias de @a e @b, os originais ficam

= %mk|@fn ;; %w|@fn/@f|@t
cria uma pasta @fn e dentro dela um arquivo @f com o texto @t
pasta nova @fn e nela um @f dizendo @t

= %mk|@fn ;; %mk|@fn2
cria duas pastas: @fn e @fn2
faz as pastas @fn e @fn2

= %mk|@fn
cria uma pasta @fn, os arquivos eu movo amanhã
só a pasta @fn, mais nada

= %rn|@a|@b ;; %mv|@b|@d
renomeia @a para @b e move pra @d
muda o nome de @a pra @b e depois leva pra @d
@a tem que se chamar @b e ir pra pasta @d
primeiro renomeia @a como @b, depois move pra @d
antes de mover @a pra @d, bota o nome @b

= %mv|@a|@d ;; %rn|@d/@a|@b
move @a pra @d e lá renomeia pra @b
leva @a pra @d e depois muda o nome pra @b
primeiro move @a pra @d, depois chama de @b

= %rm|@a ;; %rn|@b|@c
apaga @a e renomeia @b para @c
@a não serve mais, apaga, e @b passa a ser @c
exclua @a e mude o nome de @b para @c
joga @a fora e bota o nome @c em @b
1. apagar @a⏎2. renomear @b para @c

= %rm|@so ;; %rn|@sn|@sb
apaga @so e renomeia @sn para @sb
joga @so fora, e @sn vira @sb
terminei! apaga @so e deixa @sn como @sb

= %rm|@sb ;; %rn|@sn|@sb
apaga o @sb velho e dá o nome dele pro @sn
@sn substitui @sb: apaga o velho e renomeia o novo

= %rm|@a ;; %mv|@b|@d
apaga @a e move @b pra @d
remove @a, @b vai pra @d

= %mv|@b|@d ;; %rm|@a
move @b pra @d e apaga @a
antes de apagar @a move @b pra @d
@b vai pra @d e @a pro lixo

= %cpto|@f|@f.bak ;; %ed|@f|@w|@w2
faz um backup de @f e depois troca @w por @w2
salva @f como @f.bak e depois põe @w2 no lugar de @w em @f
antes de trocar @w por @w2 em @f, faz um @f.bak
copia @f pra @f.bak, depois substitui @w por @w2

= %cpto|@f|@f.bak ;; %add|@f|@t
faz um backup de @f e acrescenta @t no final
salva @f como @f.bak e depois coloca @t no fim de @f

= %ed|@f|@w|@w2 ;; %add|@g|@t
troca @w por @w2 em @f e acrescenta @t em @g
em @f põe @w2 em vez de @w, e em @g coloca @t no final

= %add|@f|@t ;; %read|@f
acrescenta @t em @f e me mostra o arquivo
põe @t no fim de @f e depois mostra

= %zipx|@fn|@z
compacta a pasta @fn em @z e apaga a pasta
faz @z com a pasta @fn e depois exclui a pasta

= %zip|@fn|@z
compacta a pasta @fn em @z, a pasta fica
faz um @z da pasta @fn, mando amanhã

= %un|@z|@fn ;; %rm|@z
descompacta @z em @fn e apaga o arquivo compactado
extrai @z pra @fn, depois apaga @z

= %un|@z|@stemz ;; %rm|@z
descompacta @z e depois apaga ele
extrai @z e joga fora o compactado

= %un|@z|@fn ;; %ls|@fn
descompacta @z em @fn e me mostra o que tem
extrai @z pra @fn e lista a pasta

= %un|@z|@fn ;; %n @fn
descompacta @z em @fn e conta os arquivos
extrai @z pra @fn, quantos arquivos dão?

= %big||@d ;; %mv|$1.0|@to
acha o maior arquivo de @d e move pra @to
o maior arquivo de @d vai pra @to

= %new||@d ;; %read|$1.0
acha o arquivo mais novo de @d e me mostra
abre o arquivo mais recente de @d

= %old||@d ;; %rm|$1
acha o arquivo mais velho de @d e apaga
o arquivo mais antigo de @d pode apagar

= %new||@d ;; %cp|$1.0|@to
copia o arquivo mais novo de @d pra @to
pega o mais recente de @d e faz uma cópia em @to

= %prune|*.@x|1 ;; %ls|.
deixa só o .@x mais novo daqui, apaga os outros .@x e mostra o que sobrou
apaga todos os .@x daqui menos o mais novo e depois lista a pasta

= %prune|*.@x|1
dos .@x daqui deixa só o mais novo, apaga os outros
apaga todos os .@x desta pasta menos o mais recente

= %n . *.@x ;; %n . *.@x2
quantos .@x e quantos .@x2 tem
conta os .@x e depois os .@x2

= %du|@d ;; %du|@to
quanto ocupam @d e @to
tamanho de @d e tamanho de @to

= %ls|@d ;; %ls|@to
o que tem em @d e em @to
lista @d e depois @to

= %read|@f ;; %read|@g
me mostra @f e @g
abre @f e depois @g
o que diz @f, e o que diz @g

= sh diff @q_f @q_g ;; %rm|@g
compara @f e @g e depois apaga @g
mostra as diferenças entre @f e @g, depois tira @g

= sh diff @q_f @q_g
compara @f e @g, não apaga nada
qual a diferença entre @f e @g

= sh sort @q_f > @q_o ;; %first|@o|@n
ordena @f em @o e mostra as primeiras @n linhas
salva @f ordenado como @o e mostra as @n primeiras linhas dele

= sh grep @sw @q_f > @q_o ;; %count|@o
põe as linhas de @f com @sw em @o e conta
tira pra @o as linhas com @sw de @f, quantas são?

= %text|@top ;; %mv|$1|@d
procura os arquivos que falam de @top e move pra @d
tudo que menciona @top vai pra @d

= %many ;; %mv|$1|@d
procura as @many e move pra @d
as @many, todas pra @d

= %glob|*.@x ;; %zip|$1|@z
procura todos os .@x e compacta em @z
acha os .@x e faz @z com eles

= %glob|@kinds ;; %mv|$1|@d ;; %glob|@kinds2 ;; %mv|$3|@to
@kinds pra @d e @kinds2 pra @to
move @kinds pra @d, e @kinds2 pra @to

= %one ;; %read|$1.0
me mostra @one, depois decido se apago
abre @one

= %mv|@a|@d ;; %mv|@b|@to
@a pra @d e @b pra @to
move @a pra @d e @b pra @to

= %mv|@a|@d
move @a pra @d, amanhã eu envio
@a pra @d por favor, o nome eu mudo depois
como o chefe procura lá, leva @a pra @d

= %rm|@a
apaga @a, já copiei pro pendrive
apaga @a, amanhã faço outro

= %cp|@a|@d ;; %rm|@b
copia @a pra @d e apaga @b
antes de apagar @b, copia @a pra @d

= %mv|@a|@d ;; %rm|@b ;; %rn|@c|@e
move @a pra @d, apaga @b e renomeia @c para @e
- @a pra @d⏎- apagar @b⏎- @c vira @e

= %gall ;; %gc|@q
adiciona tudo e faz commit com a mensagem @q
adicione todas as mudanças e commite como @q

= %gadd|@f ;; %gc|@q
adiciona @f e faz commit com @q
commit só de @f, mensagem @q

= %nb|@nb ;; %gall ;; %gc|@q
cria o branch @nb, adiciona tudo e faz commit com @q
branch novo @nb e nele um commit de tudo, @q

= sh git stash ;; %co|@base
guarda minhas mudanças no stash e muda pra @base
faz stash e vai pro branch @base

= process.kill {"name":"@prog"} ;; process.list {"name":"@prog"}
mata @prog e confere se sumiu mesmo
fecha @prog e vê se ainda tá rodando

= system.disk {} ;; fs.disk_usage {"path":".","by":"folders","top":10}
quanto tem de disco livre e qual pasta aqui é a maior
espaço livre e a pasta mais pesada daqui

= time.now {} ;; system.uptime {}
que dia é hoje e há quanto tempo o computador tá ligado
data e tempo ligado

= %w|@scr|@sh ;; %exe|@scr ;; sh ./@scr
escreve um script @scr com @sh, torna executável e executa
script novo @scr com @sh, dá permissão de execução e roda

= %exe|@scr ;; sh ./@scr
torna @scr executável e roda
dá permissão de execução pro @scr e executa
""", "pt")

# ---------------------------------------------------------------- Indonesian

rules("""
= %mk|@fn ;; %mv|@a|@fn
buat folder @fn lalu pindahkan @a ke situ
bikin folder @fn terus masukin @a
folder baru @fn, @a masuk ke dalamnya
saya perlu folder @fn berisi @a, dipindah bukan disalin
tolong buatkan folder @fn dan pindahkan @a ke sana

= %mk|@fn ;; %mv|@a & @b|@fn
buat folder @fn dan pindahkan @a dan @b ke situ
bikin folder @fn, masukin @a sama @b
folder baru @fn: isinya @a dan @b, dipindah ya
bisa buat folder @fn terus pindahin @a dan @b ke sana?
1. folder @fn⏎2. pindahkan @a dan @b ke dalamnya

= %mk|@fn ;; %mv|@a & @b & @c|@fn
buat folder @fn lalu pindahkan @a, @b dan @c ke situ
folder baru @fn untuk @a, @b dan @c, pindahin semuanya
@a, @b dan @c masuk ke folder baru namanya @fn

= %mk|@fn ;; %cp|@a & @b|@fn
buat folder @fn dan salin @a dan @b ke situ
folder baru @fn berisi salinan @a dan @b, aslinya tetap

= %mk|@fn ;; %w|@fn/@f|@t
buat folder @fn dan di dalamnya file @f isinya @t
folder baru @fn, di situ bikin @f dengan teks @t

= %mk|@fn ;; %mk|@fn2
buat dua folder: @fn dan @fn2
bikin folder @fn sama @fn2

= %mk|@fn
buat folder @fn, filenya saya pindahkan sendiri besok
cuma folder @fn aja, yang lain nggak usah

= %rn|@a|@b ;; %mv|@b|@d
ganti nama @a jadi @b lalu pindahkan ke @d
ubah nama @a menjadi @b terus pindahin ke @d
@a harusnya bernama @b dan ada di @d
pertama ganti nama @a jadi @b, setelah itu pindah ke @d
sebelum @a dipindah ke @d ganti namanya jadi @b

= %mv|@a|@d ;; %rn|@d/@a|@b
pindahkan @a ke @d lalu ganti namanya di sana jadi @b
pindahin @a ke @d terus namanya jadi @b
pertama pindahkan @a ke @d, kemudian ganti nama jadi @b

= %rm|@a ;; %rn|@b|@c
hapus @a dan ganti nama @b jadi @c
@a udah nggak perlu, hapus, terus @b jadi @c
buang @a dan ubah nama @b menjadi @c
hapus @a dulu, habis itu @b namanya jadi @c
1. hapus @a⏎2. ganti nama @b jadi @c

= %rm|@so ;; %rn|@sn|@sb
hapus @so dan ganti nama @sn jadi @sb
buang @so, terus @sn jadi @sb
udah kelar! hapus @so, @sn namanya jadi @sb

= %rm|@sb ;; %rn|@sn|@sb
hapus @sb yang lama, terus @sn pakai nama itu
@sn menggantikan @sb: hapus yang lama, ganti nama yang baru

= %rm|@a ;; %mv|@b|@d
hapus @a dan pindahkan @b ke @d
buang @a, @b pindah ke @d

= %mv|@b|@d ;; %rm|@a
pindahkan @b ke @d dan hapus @a
sebelum hapus @a pindahkan dulu @b ke @d
@b ke @d, terus @a dibuang

= %cpto|@f|@f.bak ;; %ed|@f|@w|@w2
buat backup @f lalu ganti @w dengan @w2
simpan @f sebagai @f.bak, habis itu @w jadi @w2 di @f
sebelum ganti @w jadi @w2 di @f bikin @f.bak dulu
salin @f ke @f.bak, lalu ganti @w dengan @w2

= %cpto|@f|@f.bak ;; %add|@f|@t
buat backup @f lalu tambahkan @t di akhir
simpan @f sebagai @f.bak terus tambahin @t ke @f

= %ed|@f|@w|@w2 ;; %add|@g|@t
ganti @w jadi @w2 di @f dan tambahkan @t ke @g
di @f tulis @w2 bukan @w, dan di @g tambahin @t di akhir

= %add|@f|@t ;; %read|@f
tambahkan @t ke @f dan tampilkan filenya
tulis @t di akhir @f terus tunjukin

= %zipx|@fn|@z
zip folder @fn jadi @z lalu hapus foldernya
buat @z dari folder @fn, habis itu hapus folder itu

= %zip|@fn|@z
zip folder @fn jadi @z, foldernya tetap
buat @z dari folder @fn, besok saya kirim

= %un|@z|@fn ;; %rm|@z
ekstrak @z ke @fn lalu hapus arsipnya
buka @z ke @fn, setelah itu @z hapus

= %un|@z|@stemz ;; %rm|@z
ekstrak @z lalu hapus arsipnya
unzip @z terus buang arsipnya

= %un|@z|@fn ;; %ls|@fn
ekstrak @z ke @fn dan tunjukkan isinya
unzip @z ke @fn, terus lihat isi @fn

= %un|@z|@fn ;; %n @fn
ekstrak @z ke @fn dan hitung filenya
unzip @z ke @fn, ada berapa file?

= %big||@d ;; %mv|$1.0|@to
cari file terbesar di @d dan pindahkan ke @to
file paling besar di @d pindahin ke @to

= %new||@d ;; %read|$1.0
cari file terbaru di @d dan tampilkan isinya
buka file terbaru di @d

= %old||@d ;; %rm|$1
cari file tertua di @d dan hapus
file paling lama di @d hapus aja

= %new||@d ;; %cp|$1.0|@to
salin file terbaru dari @d ke @to
cari yang terbaru di @d, buat salinannya di @to

= %prune|*.@x|1 ;; %ls|.
simpan hanya .@x terbaru di sini, hapus .@x lainnya dan tunjukkan sisanya
hapus semua .@x di sini kecuali yang terbaru lalu lihat isi folder

= %prune|*.@x|1
dari .@x di sini sisakan yang terbaru, yang lain hapus
hapus semua .@x di folder ini kecuali yang paling baru

= %n . *.@x ;; %n . *.@x2
ada berapa .@x dan berapa .@x2
hitung file .@x lalu file .@x2

= %du|@d ;; %du|@to
berapa ukuran @d dan @to
ukuran @d dan ukuran @to

= %ls|@d ;; %ls|@to
apa isi @d dan @to
lihat isi @d, terus isi @to

= %read|@f ;; %read|@g
tampilkan @f dan @g
buka @f lalu @g
apa isi @f dan apa isi @g

= sh diff @q_f @q_g ;; %rm|@g
bandingkan @f dan @g lalu hapus @g
tunjukkan beda @f dan @g, habis itu buang @g

= sh diff @q_f @q_g
bandingkan @f dan @g, jangan hapus apa-apa
apa bedanya @f dan @g

= sh sort @q_f > @q_o ;; %first|@o|@n
urutkan @f ke @o dan tampilkan @n baris pertama
simpan @f yang sudah urut sebagai @o, terus @n baris pertamanya

= sh grep @sw @q_f > @q_o ;; %count|@o
ambil baris @f yang ada @sw ke @o lalu hitung
baris dengan @sw dari @f simpan di @o, ada berapa?

= %text|@top ;; %mv|$1|@d
cari file yang menyebut @top dan pindahkan ke @d
semua yang ada @top di dalamnya pindah ke @d

= %many ;; %mv|$1|@d
cari @many lalu pindahkan ke @d
semua @many pindahin ke @d

= %glob|*.@x ;; %zip|$1|@z
cari semua .@x dan zip jadi @z
temukan file .@x terus jadikan @z

= %glob|@kinds ;; %mv|$1|@d ;; %glob|@kinds2 ;; %mv|$3|@to
@kinds ke @d dan @kinds2 ke @to
pindahkan semua @kinds ke @d, semua @kinds2 ke @to

= %one ;; %read|$1.0
tampilkan @one, nanti saya putuskan mau dihapus apa nggak
buka @one

= %mv|@a|@d ;; %mv|@b|@to
@a ke @d dan @b ke @to
pindahkan @a ke @d dan @b ke @to

= %mv|@a|@d
pindahkan @a ke @d, besok saya kirim
@a ke @d ya, namanya saya ganti sendiri nanti
soalnya bos nyarinya di sana, pindahin @a ke @d

= %rm|@a
hapus @a, sudah saya salin ke flashdisk
hapus @a, besok saya buat yang baru

= %cp|@a|@d ;; %rm|@b
salin @a ke @d dan hapus @b
sebelum @b dihapus, salin @a ke @d

= %mv|@a|@d ;; %rm|@b ;; %rn|@c|@e
pindahkan @a ke @d, hapus @b dan ganti nama @c jadi @e
- @a ke @d⏎- hapus @b⏎- @c jadi @e

= %gall ;; %gc|@q
tambahkan semua dan commit dengan pesan @q
add semua perubahan terus commit @q

= %gadd|@f ;; %gc|@q
tambahkan @f dan commit dengan @q
commit @f saja, pesannya @q

= %nb|@nb ;; %gall ;; %gc|@q
buat branch @nb, add semua dan commit dengan @q
branch baru @nb terus commit semuanya, @q

= sh git stash ;; %co|@base
stash perubahan saya lalu pindah ke @base
simpan dulu di stash, terus checkout @base

= process.kill {"name":"@prog"} ;; process.list {"name":"@prog"}
matikan @prog dan cek sudah mati beneran
tutup @prog terus lihat masih jalan nggak

= system.disk {} ;; fs.disk_usage {"path":".","by":"folders","top":10}
sisa disk berapa dan folder mana di sini yang paling besar
ruang kosong disk dan folder terbesar di sini

= time.now {} ;; system.uptime {}
tanggal berapa sekarang dan komputer sudah nyala berapa lama
tanggal dan uptime

= %w|@scr|@sh ;; %exe|@scr ;; sh ./@scr
buat skrip @scr berisi @sh, jadikan executable dan jalankan
skrip baru @scr isinya @sh, kasih izin eksekusi, jalankan

= %exe|@scr ;; sh ./@scr
jadikan @scr executable lalu jalankan
kasih izin eksekusi ke @scr terus jalankan
""", "id")
# ---------------------------------------------------------------- lists of four to eight, with a second job

rules("""
= %mk|@d ;; %mv|@a & @a2 & @a3 & @a4 & @a5 & @a6|@d
make a folder @d and move @a, @a2, @a3, @a4, @a5 and @a6 into it
new folder @d; move these in: @a, @a2, @a3, @a4, @a5, @a6
create @d and put all six there: @a, @a2, @a3, @a4, @a5, @a6
@a⏎@a2⏎@a3⏎@a4⏎@a5⏎@a6⏎all of them into a new folder @d

= %mk|@d ;; %cp|@a & @a2 & @a3 & @a4 & @a5|@d
make a folder @d and copy @a, @a2, @a3, @a4 and @a5 into it
new folder @d with copies of @a, @a2, @a3, @a4, @a5
create @d, then copy @a and @a2 and @a3 and @a4 and @a5 there

= %mv|@a & @a2 & @a3 & @a4|@d
move @a, @a2, @a3 and @a4 to @d
@a, @a2, @a3, @a4 -> @d
put these four in @d: @a, @a2, @a3, @a4
@d is where @a, @a2, @a3 and @a4 belong
@a; @a2; @a3; @a4 to @d please

= %mv|@a & @a2 & @a3 & @a4|@d ;; %ls|@d
move @a, @a2, @a3 and @a4 to @d and show me @d
@a, @a2, @a3, @a4 into @d, then list it

= %mv|@a & @a2 & @a3 & @a4|@d ;; %rm|@b
move @a, @a2, @a3 and @a4 to @d, then delete @b
@a, @a2, @a3, @a4 go to @d; @b goes in the bin

= %cp|@a & @a2 & @a3 & @a4|@d
copy @a, @a2, @a3 and @a4 to @d
copies of @a, @a2, @a3 and @a4 into @d
@d should get copies of these: @a, @a2, @a3, @a4

= %cp|@a & @a2 & @a3 & @a4|@d ;; %rm|@b
copy @a, @a2, @a3 and @a4 to @d and delete @b
copies of @a, @a2, @a3, @a4 into @d, after that bin @b

= %rm|@a & @a2 & @a3 & @a4
delete @a, @a2, @a3 and @a4
bin these: @a, @a2, @a3, @a4
@a, @a2, @a3 and @a4 can go
remove⏎@a⏎@a2⏎@a3⏎@a4

= %rm|@a & @a2 & @a3 & @a4 ;; %rn|@b|@c
delete @a, @a2, @a3 and @a4, and rename @b to @c
@a, @a2, @a3, @a4 can go and @b is called @c from now on

= %rm|@a & @a2 & @a3 & @a4 & @a5 ;; %ls|.
delete @a, @a2, @a3, @a4 and @a5 and show me what is left
bin @a, @a2, @a3, @a4, @a5, then list the folder

= %zip|@a & @a2 & @a3 & @a4|@z
zip @a, @a2, @a3 and @a4 as @z
@z out of @a, @a2, @a3, @a4 please
pack these into @z: @a, @a2, @a3 and @a4

= %zip|@a & @a2 & @a3 & @a4|@z ;; %mv|@z|@d
zip @a, @a2, @a3 and @a4 as @z, then move @z to @d
pack @a, @a2, @a3, @a4 into @z and put that in @d

= %zip|@a & @a2 & @a3 & @a4|@z ;; %rm|@b
zip @a, @a2, @a3 and @a4 as @z; delete @b
pack @a, @a2, @a3, @a4 into @z and then remove @b

= %zipx|@a & @a2 & @a3 & @a4|@z
zip @a, @a2, @a3 and @a4 as @z and delete the originals
pack @a, @a2, @a3, @a4 into @z, then remove the four files

= %mk|@fn ;; %mk|@fn2 ;; %mk|@fn3 ;; %mk|@fn4 ;; %mk|@fn5
make the folders @fn, @fn2, @fn3, @fn4 and @fn5
five folders: @fn, @fn2, @fn3, @fn4, @fn5
create directories @fn @fn2 @fn3 @fn4 @fn5

= %mk|@ue ;; %mv|@ud/@ua & @ub & @ud/@uc|@ue
make a folder @ue and move @ud/@ua, @ub and @ud/@uc into it
new folder @ue: @ud/@ua, @ub, @ud/@uc go in

= %mv|@ud/@ua & @ub|@ue ;; %rm|@uc
move @ud/@ua and @ub to @ue and delete @uc
@ud/@ua and @ub go to @ue, @uc goes in the bin

= %mv|@ud/@ua|@ue ;; %rm|@ud/@ub
move @ud/@ua to @ue and delete @ud/@ub
in @ud: @ua goes to @ue, @ub is deleted
@ua from @ud belongs in @ue, and @ub in @ud can be deleted

= %cp|@ud/@ua|. ;; %rm|@ud/@ub
copy @ud/@ua here and delete @ud/@ub
get me a copy of @ud/@ua in this folder, then remove @ud/@ub

= %mv|@ud/@ua|. ;; %rm|@ub
move @ud/@ua here and delete @ub
bring @ua up from @ud to this folder, and bin @ub

= %read|@ud/@uf ;; %read|@ud/@ug
show me @ud/@uf and @ud/@ug
read @uf and @ug in @ud
open @ud/@uf, then @ud/@ug

= %rm|@ud/@ua & @ud/@ub
delete @ud/@ua and @ud/@ub
in @ud delete @ua and @ub
@ua and @ub can go, they are in @ud

= %rm|@ud/@ua & @ud/@ub ;; %ls|@ud
delete @ud/@ua and @ud/@ub, then list @ud
in @ud delete @ua and @ub and show me what's left there

= %zip|@ud/@ua & @ud/@ub|@z ;; %rm|@uc
zip @ud/@ua and @ud/@ub as @z and delete @uc
pack @ua and @ub from @ud into @z; then bin @uc

= %cp|@ud/@ua|@ue ;; %ed|@ud/@uf|@w|@w2
copy @ud/@ua to @ue and change @w to @w2 in @ud/@uf
a copy of @ud/@ua into @ue, then in @ud/@uf replace @w by @w2
""", uf=nq(lambda r: t2.fname(r, TEXT)), ug=nq(lambda r: t2.fname(r, TEXT)))

# ---------------------------------------------------------------- short and plain, as typed on a phone; slips, moods, other people

rules("""
= %mv|@a|@d ;; %rm|@b
mv @a to @d n delete @b
@a to @d, del @b
pls move @a to @d and remove @b thx
move @a to @d & bin @b
@b can go. @a to @d first tho
move @a -> @d, rm @b
ok so @a goes in @d and @b gets deleted
you must move @a in @d and after delete @b
me want @a in @d. then @b away!
ugh, this folder. @a to @d, then @b in the trash
Kindly transfer @a to @d and thereafter remove @b.
put @a into @d. also get rid of @b
@a in @d, then no more @b
@a should sit in @d and @b should be gone

= %rn|@a|@b ;; %rm|@c
rename @a to @b and delete @c
@a to @b, and del @c
call @a @b. bin @c
@a is now @b, and @c is history, delete it
please to rename @a in @b and to delete @c
make @a be named @b then trash @c
mv @a @b; rm @c
@a gets a new name, @b. @c gets deleted
first rename @a to @b then remove @c ok?

= %cp|@a|@d ;; %rn|@b|@c
copy @a to @d and rename @b to @c
cp @a to @d, rename @b as @c
a copy of @a for @d, and @b becomes @c
@a: copy to @d. @b: rename to @c
copy @a into @d plz. and @b should be called @c
put a copy of @a in @d, oh and rename @b to @c

= %cp|@a|@d ;; %ed|@f|@w|@w2
copy @a to @d and change @w to @w2 in @f
a copy of @a in @d, and in @f @w2 instead of @w
copy @a into @d; then fix @f, @w should be @w2

= %rm|@a ;; %ed|@f|@w|@w2
delete @a and change @w to @w2 in @f
@a away, and in @f replace @w by @w2
remove @a, then @w2 for @w in @f

= %ed|@f|@w|@w2 ;; %rm|@a
change @w to @w2 in @f and delete @a
in @f @w2 instead of @w, then bin @a
before you delete @a replace @w with @w2 in @f

= %rm|@a ;; %add|@f|@t
delete @a and add @t to @f
bin @a, then append @t to @f
@a can go; @f gets a new line @t

= %mk|@d ;; %w|@f|@t
make a folder @d and a file @f that says @t, the file next to the folder
create the folder @d. here, not in @d, a file @f with @t
new folder @d, and beside it a new file @f saying @t

= %w|@f|@t ;; %mk|@d ;; %mv|@f|@d
create @f with @t, make a folder @d, move the file into it
write @t to a new @f, then create @d, then move @f there
new file @f: @t. new folder @d. file into folder

= %read|@f ;; %cp|@f|@d
show me @f and copy it to @d
print @f, then put a copy in @d
let me read @f, and copy it to @d after

= %read|@f ;; %add|@f|@t
show me @f and then add @t to it
print @f first, then append @t

= %read|@f ;; %ed|@f|@w|@w2
show me @f, then change @w to @w2 in it
print @f, then replace @w with @w2 in it

= %count|@f ;; %read|@f
how many lines has @f, and show it
count the words of @f, then print the file

= %count|@f ;; %mv|@f|@d
count the lines of @f, then move it to @d
how many words are in @f? then put it in @d

= %ls|@d ;; %read|@f
what's in @d? and show me @f
list @d, then open @f

= %ls|. ;; %du|.
what's in here and how big is it all
list this folder and tell me its size
show me what is here; total size too

= %ls|. ;; %rm|@a
show me what's here, then delete @a
list this folder, after that bin @a

= %ls|@d ;; %new||@d
list @d and tell me which file is the newest
what's in @d, and what is the latest file there?

= %ls|@d ;; %big||@d
list @d and tell me which file is the biggest
what is in @d, and which file there is the largest

= %du|@d ;; %big||@d
how big is @d and what's the biggest file in it
size of @d, then its largest file

= %du|@d ;; %n @d
how big is @d and how many files are in it
size of @d and number of files please
@d: size? how many files?

= %n . ;; %du|.
how many files are here and how big are they altogether
number of files in here, and the total size
count the files here and tell me the space they take

= %n . *.@x ;; %new|*.@x
how many .@x files are there and which is the newest
count the .@x files, then find the latest one

= %n . *.@x ;; %big|*.@x
how many .@x files are there and which is the biggest
count the .@x files and show the largest of them

= %n @d ;; %ls|@d
how many files are in @d, and list them
count the files in @d, then show me the folder

= %hash|@a & @b
checksums of @a and @b
are @a and @b the same? show both checksums
sha of @a and of @b

= %hash|@a & @b ;; %rm|@b
show the checksums of @a and @b, then delete @b
hash @a and @b. after that @b can go

= %stat|@a ;; %cp|@a|@d
how big is @a? then copy it to @d
show the details of @a and copy it to @d

= %stat|@a ;; %mv|@a|@d
how big is @a? and move it to @d
when was @a changed last? tell me, then put it in @d

= %zip|@a|@z ;; %stat|@z
zip @a as @z and tell me how big it got
pack @a into @z, then show the size of @z

= %zip|@a & @b|@z ;; %stat|@z
zip @a and @b as @z, how big is it then?
pack @a and @b into @z and give me the size

= %zip|@a & @b|@z ;; %peek|@z
zip @a and @b as @z and list what's in it
pack @a and @b into @z, then show the contents of @z

= %zip|@a & @b|@z ;; %cp|@z|@d
zip @a and @b as @z and copy the zip to @d
pack @a and @b into @z, then put a copy of it in @d

= %rm|@z ;; %zip|@a & @b|@z
delete @z and then make a new @z from @a and @b
@z is old. delete it and pack @a and @b into a new @z

= %ro|@a ;; %cp|@a|@d
make @a read-only and copy it to @d
write-protect @a, then put a copy in @d

= %exe|@scr & @scr2
make @scr and @scr2 executable
chmod +x for @scr and @scr2

= sh ./@scr ;; %ls|.
run @scr and show me what's here afterwards
start @scr, then list the folder

= sh ./@scr ;; %last|@f|@n
run @scr and show the last @n lines of @f
start @scr, then the last @n lines of @f please

= %last|@f|@n ;; %last|@g|@n
show the last @n lines of @f and of @g
tail @f and @g, @n lines each

= %first|@f|@n ;; %first|@g|@n
show the first @n lines of @f and of @g
top @n lines of @f, and of @g too

= %text|@w|@f ;; %text|@w|@g
find @w in @f and in @g
where does @w stand in @f, and where in @g
look for @w in @f, then in @g

= %text|@w|@f ;; %ed|@f|@w|@w2
show where @w is in @f, then replace it with @w2
find @w in @f and change it to @w2 after showing me

= %ed|@f|@w|@w2 ;; %text|@w2|@f
change @w to @w2 in @f and show the lines with @w2
replace @w by @w2 in @f, then look for @w2 in it
""", f=nq(lambda r: t2.fname(r, TEXT)), g=nq(lambda r: t2.fname(r, TEXT)), x=lambda r: r.choice(EXTS), n=lambda r: (lambda k: (k, k))(str(r.choice([3, 5, 8, 10, 12, 15, 20, 25, 40, 50]))))

# ---------------------------------------------------------------- three and four jobs in plain words

rules("""
= %mk|@d ;; %mv|@a|@d ;; %rn|@b|@c ;; %rm|@e
make a folder @d, move @a into it, rename @b to @c and delete @e
create @d, put @a there, call @b @c, bin @e
1. folder @d⏎2. @a goes in⏎3. @b becomes @c⏎4. delete @e
new folder @d with @a in it. then @b is renamed @c. then @e is deleted
first a folder @d, then @a into it, then rename @b to @c, finally throw out @e

= %rn|@a|@b ;; %mv|@b|@d ;; %rm|@c ;; %ls|@d
rename @a to @b, move it to @d, delete @c and list @d
@a becomes @b and goes to @d; @c goes; then show me @d

= %cpto|@f|@f.bak ;; %ed|@f|@w|@w2 ;; %add|@f|@t
back up @f, change @w to @w2 and add @t at the end
.bak of @f first, then @w2 for @w, then @t as the last line
make a backup of @f, replace @w by @w2 in it and append @t

= %cpto|@f|@f.bak ;; %ed|@f|@w|@w2 ;; %cp|@f|@d
back up @f, change @w to @w2 in it and copy it to @d
.bak of @f; @w2 for @w in it; then a copy into @d

= %cpto|@f|@f.bak ;; %ed|@f|@w|@w2 ;; %add|@g|@t
back up @f, change @w to @w2 in it, and add @t to @g
@f: backup, then @w -> @w2. @g: append @t

= %un|@z|@fn ;; %rm|@z ;; %n @fn
unpack @z to @fn, delete the archive and count the files
extract @z into @fn, bin @z, then tell me how many files there are in @fn

= %un|@z|@fn ;; %mv|@a|@fn ;; %rm|@z
unpack @z to @fn, move @a in there too, delete @z
extract @z into @fn, put @a there as well, then bin the archive

= %mk|@d ;; %cp|@a & @b|@d ;; %rm|@c ;; %ls|@d
make a folder @d, copy @a and @b there, delete @c and show me @d
create @d, copies of @a and @b in it, @c away, then list @d

= %mk|@d ;; %cp|@a & @b|@d ;; %zip|@d|@z
make a folder @d, copy @a and @b in and zip the folder as @z
create @d with copies of @a and @b, then pack it into @z
new folder @d, copy @a and @b there, then make @z out of @d

= %mk|@d ;; %cp|@a & @b|@d ;; %zipx|@d|@z
make a folder @d, copy @a and @b in, zip it as @z and delete the folder
create @d, copy @a and @b there, pack @d into @z, remove @d

= %mk|@fn ;; %mk|@fn2 ;; %mv|@a|@fn ;; %cp|@b|@fn2
make folders @fn and @fn2, move @a to @fn and copy @b to @fn2
two folders, @fn and @fn2. @a moves into @fn, a copy of @b goes into @fn2

= %mk|@fn ;; %mk|@fn2 ;; %rm|@a
make folders @fn and @fn2 and delete @a
create @fn and @fn2, then bin @a

= %mk|@fn ;; %mk|@fn2 ;; %mv|@a & @b|@fn ;; %mv|@c|@fn2
make folders @fn and @fn2; @a and @b go into @fn, @c into @fn2
create @fn for @a and @b, create @fn2 for @c, move them

= %mk|@fn ;; %w|@fn/@f|@t ;; %mk|@fn2 ;; %w|@fn2/@g|@t2
make a folder @fn with @f in it saying @t, and a folder @fn2 with @g in it saying @t2
create @fn, in it @f with @t; create @fn2, in it @g with @t2

= %mk|@fn ;; %w|@fn/@f|@t ;; %w|@fn/@g|@t2
make a folder @fn and two files in it: @f saying @t and @g saying @t2
new folder @fn, inside @f with @t and @g with @t2

= %rm|@a ;; %rm|@b ;; %rn|@c|@e
delete @a, delete @b, rename @c to @e
first delete @a, then @b, then rename @c to @e

= %mv|@a|@d ;; %mv|@b|@d ;; %rm|@c
move @a to @d, then @b as well, then delete @c

= %rn|@a|@b ;; %rn|@c|@e ;; %rm|@i
rename @a to @b, @c to @e and delete @i
@a becomes @b, @c becomes @e, and @i goes in the bin

= %rn|@a|@b ;; %rn|@c|@e ;; %rn|@i|@j
rename @a to @b, @c to @e, @i to @j
three renames please: @a to @b, @c to @e and @i to @j
@a -> @b⏎@c -> @e⏎@i -> @j⏎(only rename)

= %cp|@a|@d ;; %mv|@b|@d ;; %rm|@c
copy @a to @d, move @b to @d, delete @c
@a is copied to @d, @b is moved there, @c is deleted

= %cp|@a|@d ;; %cp|@b|@to ;; %rm|@c
copy @a to @d, @b to @to, and delete @c
a copy of @a into @d, one of @b into @to, and @c can go

= %cpto|@a|@b ;; %mv|@b|@d ;; %rm|@c
copy @a as @b, move @b to @d, delete @c
duplicate @a as @b, the duplicate goes to @d, and bin @c

= %gall ;; %gc|@q ;; %tag|@tag ;; git.log {}
commit everything as @q, tag it @tag and show the log
add all, commit @q, tag @tag, then git log

= %nb|@nb ;; %gall ;; %gc|@q ;; git.log {}
new branch @nb, commit everything as @q and show the log
make the branch @nb, add all, commit with @q, then git log

= %co|@base ;; %merge|@nb ;; %tag|@tag
switch to @base, merge @nb and tag it @tag
go to @base, merge @nb, set the tag @tag

= %ed|@f|@w|@w2 ;; %gadd|@f ;; %gc|@q ;; git.log {}
change @w to @w2 in @f, commit it as @q and show the log
in @f replace @w by @w2, then add it, commit with @q and git log

= %glob|*.@x ;; %mv|$1|@d ;; %zip|@d|@z
move all .@x files to @d and zip that folder as @z
the .@x files go to @d, then pack @d into @z

= %mk|@d ;; %glob|*.@x ;; %mv|$2|@d ;; %zip|@d|@z
make a folder @d, move all .@x files in and zip it as @z
create @d, put the .@x files there, then pack the folder into @z

= %mk|@d ;; %glob|*.@x ;; %cp|$2|@d ;; %zip|@d|@z
make a folder @d, copy all .@x files in and zip it as @z
create @d, copy the .@x files there, then pack the folder into @z

= %mk|@d ;; %glob|*.@x ;; %mv|$2|@d ;; %rm|@a
make a folder @d, move all .@x files in and delete @a
create @d, the .@x files go in there, and bin @a

= %glob|*.@x ;; %mv|$1|@d ;; %rm|@a ;; %ls|@d
move all .@x files to @d, delete @a and show me @d
.@x files into @d, @a in the bin, then list @d

= process.kill {"name":"@prog"} ;; process.list {"name":"@prog"} ;; %last|@f|@n
kill @prog, check that it's gone and show the last @n lines of @f
stop @prog, verify it's gone, then the last @n lines of @f

= process.kill {"name":"@prog"} ;; %rm|@a
kill @prog and delete @a
stop @prog, then bin @a

= process.kill {"name":"@prog"} ;; sh ./@scr
kill @prog and run @scr
stop @prog, then start @scr

= time.now {} ;; system.uptime {} ;; system.disk {}
date, uptime and free disk space
tell me the date, the uptime, and how full the disk is

= system.disk {} ;; system.memory {} ;; system.uptime {}
disk, memory and uptime please
how full is the disk, how much memory is free, how long are we up

= %du|@d ;; system.disk {}
how big is @d and how much disk space is left
size of @d, then the free space on the disk
""", f=nq(lambda r: t2.fname(r, TEXT)), g=nq(lambda r: t2.fname(r, TEXT)), x=lambda r: r.choice(EXTS), n=lambda r: (lambda k: (k, k))(str(r.choice([3, 5, 8, 10, 12, 15, 20, 25, 40, 50]))))

# ---------------------------------------------------------------- what belongs together is told apart: copy and move, one and all, here and there

rules("""
= %cp|@a & @b|@d
copy @a and @b to @d, don't move them
@a and @b should be in @d too, they also stay here
duplicates of @a and @b into @d
@d needs @a and @b as well, as copies

= %mk|@d ;; %mv|@a|@d ;; %mv|@b|@to
make a folder @d and move @a there; @b goes to @to, that one exists
create @d, @a moves in. @b moves to @to

= %mk|@d ;; %cp|@a|@d ;; %mv|@b|@d
make a folder @d, copy @a there and move @b there
new folder @d: from @a a copy, @b itself

= %mv|@a|@d ;; %cp|@b|@d
move @a to @d and copy @b to @d
@a goes to @d for good, of @b only a copy

= %glob|*.@x ;; %mv|$1|@d ;; %rm|@a
move all .@x files to @d and delete @a
every .@x goes to @d; bin @a, nothing else

= %glob|*.@x ;; %cp|$1|@d ;; %rm|@a
copy all .@x files to @d and delete @a
copies of the .@x files into @d, then delete @a, only that one

= %glob|*.@x ;; %rm|$1 ;; %rn|@a|@b
delete all .@x files and rename @a to @b
get rid of the .@x files, and @a should be called @b

= %glob|*.@x ;; %rm|$1 ;; %mk|@d
delete all .@x files and make a folder @d
the .@x files can go; then create a folder @d

= %here|*.@x ;; %mv|$1|@d
move the .@x files of this folder to @d, not those in subfolders
only the .@x files right here go to @d

= %here|*.@x ;; %mv|$1|@d ;; %ls|@d
move the .@x files right here to @d ((not from subfolders)) and list @d
only the .@x files of this very folder into @d, then show @d

= %here|*.@x ;; %rm|$1 ;; %ls|.
delete the .@x files right here, leave the subfolders alone, then list this folder
only the .@x files in this folder itself go, not below; show me what's left

= %glob|*.@x|@d ;; %cp|$1|@to
copy the .@x files in @d to @to
all .@x from @d, copies into @to

= %glob|*.@x|@d ;; %mv|$1|@to ;; %rm|@a
move the .@x files in @d to @to and delete @a
.@x from @d to @to, then bin @a

= %glob|*.@x|@d ;; %zip|$1|@z ;; %mv|@z|@to
zip the .@x files in @d as @z and move it to @to
pack the .@x files of @d into @z, then @z goes to @to

= %mk|@to ;; %glob|*.@x|@d ;; %mv|$2|@to
make a folder @to and move the .@x files from @d into it
create @to; all .@x files of @d go in there

= %mk|@to ;; %glob|*.@x|@d ;; %cp|$2|@to
make a folder @to and copy the .@x files from @d into it
create @to, then copies of the .@x files of @d

= %mk|@d ;; fs.search {"path":".","text":"@top"} ;; %mv|$2|@d ;; %ls|@d
make a folder @d, move everything that mentions @top in and show me
create @d, all files about @top go in, then list it

= %new|pics ;; %cp|$1.0|@d
copy my newest photo to @d
the latest picture, copy it into @d

= %new|pics ;; %rn|$1.0|@b ;; %cp|@b|@d
rename my newest photo to @b and copy it to @d
the latest picture should be called @b and a copy of it goes into @d

= %mk|@d ;; %new|pics ;; %mv|$2.0|@d
make a folder @d and move my newest photo into it
create @d, then the latest picture goes in

= %big|vids ;; %mv|$1.0|@d ;; %ls|@d
find the biggest video, move it to @d and list @d
move the largest video to @d, then show me that folder

= %big|vids ;; %rm|$1 ;; system.disk {}
delete the biggest video and tell me how much disk is free then
find the largest video, delete it, then show the free disk space

= %big ;; %rm|$1 ;; system.disk {}
delete the biggest file and show the free disk space
find the largest file, bin it, then how much space is free?

= %new ;; %read|$1.0
open the newest file
find the file i changed last and show it

= %new ;; %read|$1.0 ;; %rm|$1
open the newest file, then delete it
show me what's in the latest file, after that it can go

= %new|docs ;; %read|$1.0
open my latest document
find the newest document and read it to me

= %old ;; %rm|$1
find the oldest file and delete it
the oldest file here or below can go

= %top|size|@k ;; %mv|$1|@d
find the @k biggest files and move them to @d
move the @k largest files to @d
the @k heaviest files go to @d

= %mk|@d ;; %top|size|@k ;; %mv|$2|@d
make a folder @d and move the @k biggest files into it
create @d, then the @k largest files go there

= %mk|@d ;; %top|modified|@k ;; %cp|$2|@d
make a folder @d and copy the @k newest files into it
create @d, then copies of the @k latest files

= %top|modified|@k|pdf_ ;; %cp|$1|@d
copy the @k newest pdfs to @d
find the @k latest pdf files, copy them into @d

= %top|modified|@k|*.@x ;; %mv|$1|@d
move the @k newest .@x files to @d
find the latest @k .@x files and move them into @d

= %top|-modified|@k|*.@x ;; %rm|$1
delete the @k oldest .@x files
find the @k oldest .@x files and get rid of them

= %top|-modified|@k|*.@x ;; %zipx|$1|@z
zip the @k oldest .@x files as @z and delete them
pack the oldest @k .@x files into @z, then remove the originals

= %prune|*.@x|k ;; %zip|@d|@z
keep the @k newest .@x files here, delete the other .@x files, then zip the folder @d as @z

= %new|*.@x ;; %cp|$1.0|@d ;; %ls|@d
copy the newest .@x to @d and list @d
find the latest .@x, put a copy in @d, then show me @d

= %new|*.@x ;; %rn|$1.0|@b ;; %mv|@b|@d
rename the newest .@x to @b and move it to @d
the latest .@x gets the name @b, then it goes to @d

= %mk|@d ;; %new|*.@x ;; %mv|$2.0|@d
make a folder @d and move the newest .@x into it
create @d, then put the latest .@x there

= %mk|@d ;; %new|*.@x ;; %cp|$2.0|@d
make a folder @d and copy the newest .@x into it
create @d, then a copy of the latest .@x goes in

= %new|*.zip ;; %un|$1.0|@d
find the newest zip and unpack it to @d
unpack my latest zip into @d

= %new|*.zip ;; %un|$1.0|@d ;; %rm|$1
find the newest zip, unpack it to @d and delete the zip
unpack the latest zip into @d, then the zip can go

= %new|*.zip ;; %un|$1.0|@d ;; %ls|@d
unpack the newest zip into @d and show me what's in there
find the latest zip, extract it to @d, list @d
""".replace("pdf_", "*.pdf"), x=lambda r: r.choice(EXTS))

# ---------------------------------------------------------------- the same kinds again, built otherwise

rules("""
= %rn|@a|@b ;; %mv|@b|@d
what i need: @a renamed to @b, and then moved to @d
@b is the proper name of @a. rename it and move it into @d
@a, to be renamed @b, to be moved to @d
could @a become @b and then be put into @d?
rename @a, the new name is @b, and then into @d with it
the scanner called it @a. make that @b and move it to @d
two steps for @a: new name @b, new home @d
let @a be @b first. let it go to @d second
name: @a -> @b, place: -> @d
@a should be renamed to @b before it's moved to @d
don't copy it: rename @a to @b and move that to @d
after renaming @a to @b, move it over to @d
i'd rather have @a as @b, and i'd rather have it in @d
rename @a @b then mv @d
get @a renamed to @b, moved to @d, leave everything else

= %mv|@a|@d ;; %rn|@d/@a|@b
what i need: @a moved to @d, and then renamed to @b
@a first goes to @d and only then gets the name @b
@a should be moved to @d before it's renamed to @b
after moving @a to @d, rename it to @b
two steps for @a: into @d, then new name @b
could @a be moved to @d and renamed to @b afterwards?
get @a into @d, and there it becomes @b
move @a over to @d, next rename that to @b
mv @a @d; rename it @b there

= %rm|@a ;; %rn|@b|@c
what i want: no more @a, and @b named @c
@a is to be deleted and @b is to be renamed @c
could you get rid of @a, and rename @b to @c?
@a? delete. @b? rename to @c
@a was a mistake, away with it. the right one is @b, it should be named @c
have @a deleted. have @b renamed to @c
no need for @a any longer, so delete it, and let @b be called @c
clean up: @a out, @b -> @c
lose @a; rename @b to @c
toss @a and make @b into @c (the name, not the contents)
two little things, delete @a, rename @b to @c
we don't want @a around. and @b ought to be @c

= %rm|@sb ;; %rn|@sn|@sb
@sb isn't good any more, @sn is. delete the first and rename the second to @sb
swap in the new one: delete @sb, then @sn gets to be @sb
there should only be one @sb and that's today's @sn, so delete the old @sb and rename
out with the old @sb, in with @sn under the same name
i only want the new version. delete @sb, call @sn @sb

= %cpto|@f|@f.bak ;; %ed|@f|@w|@w2
i want a .bak of @f and then @w2 instead of @w in @f
@f should be backed up, and then @w should be replaced by @w2 in it
could you keep a backup of @f and change @w to @w2?
two steps for @f: a backup beside it, then @w2 for @w
no risk please: backup of @f first, only then @w -> @w2
put aside a copy of @f as @f.bak and turn every @w in @f into @w2
cp @f to @f.bak, sed @w to @w2 in @f
@w is wrong in @f. correct it to @w2, but leave me a .bak
don't lose the old @f! .bak of it, then write @w2 for @w
have a backup made of @f, and have @w changed to @w2 in it
after backing up @f replace all @w by @w2

= %cpto|@f|@f.bak ;; %add|@f|@t
could you keep a backup of @f and add @t at its end?
two steps for @f: a .bak, then @t as a last line
cp @f @f.bak, then echo @t at the end of @f
@f should be backed up first, and get the new line @t after that
no risk: .bak of @f, only then append @t

= %big||@d ;; %mv|$1.0|@to
what is the largest file in @d? move that one to @to
the file that takes the most room in @d should be in @to
in @d look for the biggest file, then move it over to @to
one file in @d is huge, the largest of them, move it to @to

= %big||@d ;; %rm|$1
what is the largest file in @d? delete that one
the file that takes the most room in @d, delete it
in @d look for the biggest file, then delete it
the biggest single file of @d is to be deleted

= %new||@d ;; %read|$1.0
what was saved last in @d? show me that file
i just put something into @d, the newest one, open it
in @d look for the newest file and print it

= %new||@d ;; %cp|$1.0|@to
what was saved last in @d? put a copy of it in @to
in @d look for the newest file, then copy it to @to
i need the most recent file of @d in @to as well

= %un|@z|@fn ;; %rm|@z
what's in @z should be in @fn, and @z itself deleted
get everything out of @z into @fn and bin @z
@z is to be extracted to @fn and then removed
could you unpack @z to @fn and delete it once that worked?
two steps: @z unpacked to @fn, @z deleted
tar/zip away after extracting: @z to @fn

= %un|@z|@stemz ;; %rm|@z
@z is to be extracted, then removed
could you unpack @z and delete it once that worked?
two steps: unpack @z, delete @z
i only want what's in @z, not @z itself: unpack, then delete the archive
@z, unpack, rm

= %un|@z|@fn ;; %ls|@fn
could you unpack @z to @fn and list what's there then?
@z is to be extracted to @fn, and i want to see the list
get everything out of @z into @fn and show @fn

= %zipx|@fn|@z
could you zip the folder @fn as @z and delete the folder once that worked?
two steps: folder @fn into @z, folder @fn deleted
i only want to keep @z, so pack the folder @fn into it and delete the folder
the folder @fn is to be packed as @z and then removed

= %rm|@a ;; %ls|.
could you delete @a and list what's here then?
@a is to be deleted, and i want to see the rest

= %read|@f ;; %read|@g
could you show me @f and also @g?
i'd like to see two files, @f and @g
@f please. and @g
read out @f; read out @g
both @f and @g on the screen please
what's written in @f? also in @g?
i need to look at @f and @g, change nothing

= %du|@d ;; %du|@to
could you tell me how big @d is, and @to?
i'd like to know two sizes: @d and @to
@d and @to: sizes
how many MB are in @d? and in @to?
how heavy is @d, how heavy is @to

= %n @d ;; %n @to
could you count the files in @d and those in @to?
i'd like to know two numbers: files in @d, files in @to
how many files has @d got? and @to?

= %ls|@d ;; %ls|@to
could you show me what's in @d and what's in @to?
i'd like to see two folders: @d and @to
@d and @to, list both

= sh diff @q_f @q_g ;; %rm|@g
could you compare @f and @g and then delete @g?
two steps: diff of @f and @g, then @g deleted
i want to see how @f and @g differ, and then get rid of @g
differences @f / @g, then rm @g

= sh diff @q_f @q_g
could you compare @f and @g?
differences @f / @g
tell me how @f differs from @g, i may delete one of them later
is there any difference between @f and @g?
compare @f with @g, keep both

= sh sort @q_f > @q_o ;; %first|@o|@n
could you sort @f into @o and show me the top @n lines?
two steps: sort @f into @o, then the first @n lines of @o
@f in abc order as @o, and i want to see its first @n lines
sorted version of @f goes in @o. show the start of it, @n lines

= sh sort -u @q_f > @q_o ;; %first|@o|@n
could you dedupe @f (sorted) into @o and show me the top @n lines?
every line of @f only once and sorted, in @o, then the first @n lines of that
sort -u of @f into @o, then head -@n of @o

= sh sort -u @q_f > @q_o ;; %count|@o
could you dedupe @f (sorted) into @o and count it?
sort -u of @f into @o, then wc of @o
every line of @f only once and sorted, in @o. how many lines does that have

= sh grep @sw @q_f > @q_o ;; %count|@o
could you collect the @sw lines of @f in @o and count them?
two steps: lines with @sw from @f into @o, count of @o
i need @o with just the @sw lines of @f, and their number
in @o i want those lines of @f where @sw occurs, then count the lines of @o
""", f=t2.plain(lambda r: t2.fname(r, TEXT)), g=t2.plain(lambda r: t2.fname(r, TEXT)), fn=nq(t3.bare_folder), n=lambda r: (lambda k: (k, k))(str(r.choice([3, 5, 8, 10, 12, 15, 20, 25, 30]))))

rules("""
= %mk|@d ;; %mv|@a & @b|@d
what i need: a folder @d, and @a and @b in it, moved there
a folder named @d should be made and @a and @b moved to it
would it be possible to have a new folder @d with @a and @b moved in?
two steps: folder @d, then @a and @b into it
let there be a folder @d. let @a and @b be in it
i'm sorting my papers: new folder @d, and there go @a and @b
@a and @b in a folder together, please, the folder is called @d and new
don't copy: create @d and move @a and @b in there
help me tidy: folder @d, new, with @a and @b in it, moved

= %mk|@d ;; %mv|@a & @b & @c|@d
what i need: a folder @d, and @a, @b and @c moved there
a folder named @d should be made, and @a, @b, @c moved to it
would it be possible to have a new folder @d with @a, @b and @c moved in?
two steps: folder @d, then @a, @b and @c into it
it's for the club: new folder @d, and @a, @b, @c go in it
don't copy: create @d and move @a, @b and @c in there

= %mk|@d ;; %cp|@a & @b & @c|@d
what i need: a folder @d, and in it copies of @a, @b and @c
would it be possible to have a new folder @d with copies of @a, @b and @c?
don't move: create @d and copy @a, @b and @c in there
two steps: folder @d, then copies of @a, @b and @c into it

= %prune|*.@x|1 ;; %ls|.
what i need: only the newest .@x here, the other .@x files deleted, and then the list
would it be possible to delete all .@x here but the newest and to show me the rest?
two steps: delete all .@x here except the newest, list the folder
the newest .@x here survives, all other .@x files are deleted, then ls

= %prune|*.@x|1
would it be possible to delete all .@x here but the newest?
the newest .@x here survives, the other .@x files don't
every .@x in this folder is to be deleted, with the exception of the newest
just one .@x should be left here, the newest

= %prune|*.@x|k
would it be possible to delete all .@x here but the newest @k?
the newest @k .@x files here survive, the other .@x files don't
just @k .@x files should be left here, the newest ones
rotate the .@x files here: newest @k stay, older .@x files are deleted

= %text|@top ;; %mv|$1|@d
what i need: all files that mention @top, moved to @d
would it be possible to find the files about @top and move them to @d?
two steps: find the files that mention @top, move them to @d

= %text|@top ;; %cp|$1|@d
what i need: all files that mention @top, copied to @d
two steps: find the files that mention @top, copy them to @d
the files with @top in the text: find them, copy them into @d

= %text|@top ;; %zip|$1|@z
two steps: find the files that mention @top, zip them as @z
i want a @z of all files that mention @top
the files with @top in the text should be packed in @z

= %text|@top ;; %rm|$1
two steps: find the files that mention @top, delete them
no file that mentions @top should be left: find them and delete them

= %many ;; %mv|$1|@d
two steps: find the @many, move them to @d
would it be possible to find my @many and move them to @d?

= %many ;; %zip|$1|@z
two steps: find the @many, pack them in @z
would it be possible to find my @many and zip them as @z?

= %glob|*.@x ;; %mv|$1|@d
two steps: find all .@x files, move them to @d
would it be possible to find the .@x files and move them to @d?
wherever there's a .@x it should be moved to @d

= %glob|*.@x ;; %mv|$1|@d ;; %glob|*.@x2 ;; %mv|$3|@to
two steps: all .@x files to @d, all .@x2 files to @to
would it be possible to move the .@x files to @d and the .@x2 files to @to?
i'm sorting by type. .@x goes to @d, .@x2 goes to @to
.@x files belong in @d and .@x2 files in @to, move them

= %n . *.@x ;; %n . *.@x2
would it be possible to count the .@x files and the .@x2 files?
i'm curious: how many .@x and how many .@x2 files do i have
two counts please, .@x and .@x2
number of files ending in .@x, and of those ending in .@x2

= %gall ;; %gc|@q
would you add everything and commit it as @q?
two steps: add all, commit as @q
everything i changed should be committed as @q
all of it into one commit, the message is @q

= %gadd|@f ;; %gc|@q
would you add @f and commit it as @q?
two steps: add @f, commit as @q
what i changed in @f should be committed as @q, only that file
a commit of @f please, the message is @q

= %nb|@nb ;; %gall ;; %gc|@q
three steps: branch @nb, add all, commit @q
my changes should go on a new branch @nb, as a commit @q
would you start a branch @nb and commit everything there as @q?

= %gall ;; %gc|@q ;; git.log {}
three steps: add all, commit @q, log
would you commit everything as @q and show me the log then?

= sh git stash ;; %co|@base
two steps: stash, checkout @base
would you stash my changes and go over to @base?
my changes should be stashed and then i want to be on @base

= %tag|@tag ;; git.log {}
two steps: tag @tag, log
would you set the tag @tag and show me the log?

= fs.write {"path":".gitignore","content":"@ign","append":true} ;; %gadd|.gitignore ;; %gc|@q
three steps: @ign into .gitignore, add .gitignore, commit @q
would you put @ign in .gitignore and commit that file as @q?
@ign doesn't belong in git: .gitignore it, then commit .gitignore with @q

= process.kill {"name":"@prog"} ;; process.list {"name":"@prog"}
two steps: kill @prog, see if any of it is left
would you end @prog and check that it's gone?
@prog drives me nuts. end it and prove it's gone
@prog: kill, then check
after killing @prog check for leftovers of it

= system.disk {} ;; fs.disk_usage {"path":".","by":"folders","top":10}
two things: free disk space, biggest folder here
would you tell me the free disk space and which folder here is the biggest?
i'm running out of space. how much is left, and what folder here is the largest?

= time.now {} ;; system.uptime {}
two things: the date, the uptime
would you tell me the date and how long the computer has been on?
i need today's date and the uptime for my report

= %exe|@scr ;; sh ./@scr
two steps: chmod +x @scr, run it
would you make @scr executable and run it?
@scr should be executable and then be run
i got a script @scr, make it executable then start it

= %w|@scr|@sh ;; %exe|@scr ;; sh ./@scr
three steps: script @scr with @sh, chmod +x, run
would you write @sh into a new script @scr, make it executable and run it?
a script @scr should be written with @sh in it, made executable, and run

= %mk|@d ;; %w|@d/@f|@t
two steps: folder @d, in it a file @f that says @t
would you make a folder @d and put a file @f with @t in it?
i want a folder @d in which there's a file @f that says @t

= %add|@f|@t ;; %rm|@a
two steps: append @t to @f, delete @a
would you add @t to @f and delete @a?

= %cp|@a|@d ;; %rm|@b
two steps: copy @a to @d, delete @b
would you copy @a to @d and delete @b?
@a is to be copied to @d, @b is to be deleted

= %mv|@a|@d ;; %rm|@b
two steps: move @a to @d, delete @b
would you move @a to @d and delete @b?
@a is to be moved to @d, @b is to be deleted

= %mv|@a|@d ;; %cp|@b|@d
two steps: move @a to @d, copy @b to @d
@a is to be moved to @d, and @b is to be copied there

= %mv|@a|@d ;; %mv|@b|@to
two steps: @a to @d, @b to @to (move)
would you move @a to @d and @b to @to?
@a is to be moved to @d, and @b to @to
""", f=nq(lambda r: t2.fname(r, TEXT)), x=lambda r: r.choice(EXTS))

# ---------------------------------------------------------------- the other languages again

rules("""
= %mk|@fn ;; %mv|@a & @b|@fn
könntest du einen Ordner @fn machen und @a und @b da reinlegen?
@a und @b brauchen einen eigenen Ordner, nenn ihn @fn, verschieb sie dahin
nicht kopieren: Ordner @fn anlegen, @a und @b hinein verschieben
erst den Ordner @fn, dann @a und @b da rein

= %rn|@a|@b ;; %mv|@b|@d
könntest du @a in @b umbenennen und danach nach @d schieben?
zwei Schritte: @a wird @b, dann nach @d
@a bitte umbenennen in @b, und wenn das fertig ist ab damit nach @d

= %rm|@a ;; %rn|@b|@c
könntest du @a löschen und @b in @c umbenennen?
zwei Sachen: @a löschen, @b umbenennen in @c
@a ist Quatsch, löschen. Und @b soll eigentlich @c heißen.
nachdem @a gelöscht ist, benenn @b in @c um

= %cpto|@f|@f.bak ;; %ed|@f|@w|@w2
könntest du @f sichern und dann @w durch @w2 ersetzen?
ich trau mich nicht recht: erst @f.bak anlegen, dann in @f @w2 statt @w
von @f ein .bak daneben, im Original wird @w zu @w2

= %un|@z|@stemz ;; %rm|@z
könntest du @z entpacken und danach löschen?
wenn @z ausgepackt ist, lösch das Archiv

= %n @d ;; %n @to
wie viele Dateien sind in @d und wie viele in @to
zähl die Dateien in @d und in @to

= %rm|@a ;; %ls|.
lösch @a und zeig mir, was übrig ist
@a weg, dann den Ordner hier auflisten

= %cp|@a|@d ;; %rm|@a
kopier @a nach @d und lösch sie dann hier
bevor du @a hier löschst, leg eine Kopie nach @d

= %cp|@a|@d ;; %cp|@b|@to
kopier @a nach @d und @b nach @to
eine Kopie von @a nach @d, eine von @b nach @to

= %rn|@a|@b ;; %rn|@c|@e
benenn @a in @b um und @c in @e
@a heißt künftig @b, @c heißt künftig @e

= %zip|@a & @b|@z ;; %mv|@z|@d
pack @a und @b in @z und verschieb das nach @d
@a und @b als @z packen, @z dann nach @d

= %gall ;; %gc|@q ;; git.log {}
alles committen als @q und dann das Log zeigen
add, commit mit @q, danach git log

= %mv|@a|@d ;; %rm|@b
@a gehört nach @d, @b kann weg, den Rest schick ich morgen selber los
erst @a nach @d und dann weg mit @b

= %un|@z|@fn
entpack @z nach @fn, gelöscht wird nichts
@z nach @fn auspacken, ich schau mir das morgen an
""", "de")

rules("""
= %mk|@fn ;; %mv|@a & @b|@fn
podrías hacer una carpeta @fn y meter @a y @b?
@a y @b necesitan su propia carpeta, llámala @fn y muévelos ahí
sin copiar: carpeta @fn y mover dentro @a y @b

= %rn|@a|@b ;; %mv|@b|@d
podrías renombrar @a a @b y después pasarlo a @d?
dos pasos: @a pasa a ser @b, luego a @d
cuando @a se llame @b, llévalo a @d

= %rm|@a ;; %rn|@b|@c
podrías borrar @a y renombrar @b a @c?
dos cosas: borrar @a, renombrar @b a @c
@a fuera, y @b ahora se llama @c

= %cpto|@f|@f.bak ;; %ed|@f|@w|@w2
podrías hacer un respaldo de @f y luego cambiar @w por @w2?
me da miedo: primero @f.bak, luego en @f @w2 en vez de @w

= %un|@z|@stemz ;; %rm|@z
podrías descomprimir @z y borrarlo después?
cuando @z esté descomprimido, elimina el comprimido

= %n @d ;; %n @to
cuántos archivos hay en @d y cuántos en @to
cuenta los archivos de @d y los de @to

= %rm|@a ;; %ls|.
borra @a y enséñame lo que queda
elimina @a y lista esta carpeta

= %cp|@a|@d ;; %rm|@a
copia @a a @d y luego bórralo de aquí
antes de borrar @a deja una copia en @d

= %cp|@a|@d ;; %cp|@b|@to
copia @a a @d y @b a @to
una copia de @a en @d y otra de @b en @to

= %rn|@a|@b ;; %rn|@c|@e
renombra @a a @b y @c a @e
@a pasa a llamarse @b, y @c pasa a llamarse @e

= %zip|@a & @b|@z ;; %mv|@z|@d
comprime @a y @b en @z y muévelo a @d
haz @z con @a y @b, y ponlo en @d

= %gall ;; %gc|@q ;; git.log {}
haz commit de todo con @q y enseña el log
add, commit con @q y luego git log

= %mv|@a|@d ;; %rm|@b
@a va a @d y @b fuera, el resto lo mando mañana
primero @a a @d y luego borra @b

= %un|@z|@fn
descomprime @z en @fn, no borres nada
extrae @z a @fn, mañana lo miro
""", "es")

rules("""
= %mk|@fn ;; %mv|@a & @b|@fn
você pode fazer uma pasta @fn e pôr @a e @b dentro?
@a e @b precisam de uma pasta só deles, chama de @fn e move pra lá
sem copiar: pasta @fn e mover @a e @b pra dentro

= %rn|@a|@b ;; %mv|@b|@d
você pode renomear @a para @b e depois passar pra @d?
dois passos: @a vira @b, depois vai pra @d
quando @a se chamar @b, leva pra @d

= %rm|@a ;; %rn|@b|@c
você pode apagar @a e renomear @b para @c?
duas coisas: apagar @a, renomear @b para @c
@a fora, e @b agora se chama @c

= %cpto|@f|@f.bak ;; %ed|@f|@w|@w2
você pode fazer um backup de @f e depois trocar @w por @w2?
tenho medo de estragar: primeiro @f.bak, depois em @f @w2 no lugar de @w

= %un|@z|@stemz ;; %rm|@z
você pode descompactar @z e apagar depois?
quando @z estiver descompactado, apaga o compactado

= %n @d ;; %n @to
quantos arquivos tem em @d e quantos em @to
conta os arquivos de @d e os de @to

= %rm|@a ;; %ls|.
apaga @a e me mostra o que sobrou
exclui @a e lista esta pasta

= %cp|@a|@d ;; %rm|@a
copia @a pra @d e depois apaga daqui
antes de apagar @a deixa uma cópia em @d

= %cp|@a|@d ;; %cp|@b|@to
copia @a pra @d e @b pra @to
uma cópia de @a em @d e outra de @b em @to

= %rn|@a|@b ;; %rn|@c|@e
renomeia @a para @b e @c para @e
@a passa a se chamar @b, e @c passa a se chamar @e

= %zip|@a & @b|@z ;; %mv|@z|@d
compacta @a e @b em @z e move pra @d
faz @z com @a e @b, e põe em @d

= %gall ;; %gc|@q ;; git.log {}
faz commit de tudo com @q e mostra o log
add, commit com @q e depois git log

= %mv|@a|@d ;; %rm|@b
@a vai pra @d e @b fora, o resto mando amanhã
primeiro @a pra @d e depois apaga @b

= %un|@z|@fn
descompacta @z em @fn, não apaga nada
extrai @z pra @fn, amanhã eu olho
""", "pt")

rules("""
= %mk|@fn ;; %mv|@a & @b|@fn
bisa tolong buatkan folder @fn dan masukkan @a dan @b?
@a dan @b perlu folder sendiri, namai @fn, pindahkan ke situ
jangan disalin: folder @fn, lalu pindahkan @a dan @b ke dalamnya

= %rn|@a|@b ;; %mv|@b|@d
bisa ganti nama @a jadi @b lalu pindahkan ke @d?
dua langkah: @a jadi @b, lalu ke @d
kalau @a sudah bernama @b, pindahkan ke @d

= %rm|@a ;; %rn|@b|@c
bisa hapus @a dan ganti nama @b jadi @c?
dua hal: hapus @a, ganti nama @b jadi @c
@a dibuang, dan @b sekarang namanya @c

= %cpto|@f|@f.bak ;; %ed|@f|@w|@w2
bisa backup @f dulu lalu ganti @w dengan @w2?
takut rusak: pertama @f.bak, lalu di @f @w2 menggantikan @w

= %un|@z|@stemz ;; %rm|@z
bisa ekstrak @z lalu hapus?
kalau @z sudah diekstrak, hapus arsipnya

= %n @d ;; %n @to
ada berapa file di @d dan berapa di @to
hitung file di @d dan di @to

= %rm|@a ;; %ls|.
hapus @a dan tunjukkan sisanya
buang @a lalu lihat isi folder ini

= %cp|@a|@d ;; %rm|@a
salin @a ke @d lalu hapus yang di sini
sebelum menghapus @a taruh salinannya di @d

= %cp|@a|@d ;; %cp|@b|@to
salin @a ke @d dan @b ke @to
satu salinan @a ke @d, satu salinan @b ke @to

= %rn|@a|@b ;; %rn|@c|@e
ganti nama @a jadi @b dan @c jadi @e
@a namanya jadi @b, @c namanya jadi @e

= %zip|@a & @b|@z ;; %mv|@z|@d
zip @a dan @b jadi @z lalu pindahkan ke @d
buat @z dari @a dan @b, taruh di @d

= %gall ;; %gc|@q ;; git.log {}
commit semua dengan @q dan tampilkan log
add, commit @q, terus git log

= %mv|@a|@d ;; %rm|@b
@a ke @d dan @b dibuang, sisanya besok saya kirim
pertama @a ke @d lalu hapus @b

= %un|@z|@fn
ekstrak @z ke @fn, jangan hapus apa-apa
buka @z ke @fn, besok saya lihat
""", "id")
# ---------------------------------------------------------------- warnings, asides and examples beside two jobs

rules("""
= %mv|@a|@d ;; %rm|@b
move @a to @d and delete @b, nothing else please
@a goes to @d and @b gets deleted. careful: not the other way round!
don't mix them up: @a is moved to @d, @b is deleted
i'm a bit nervous, so slowly: @a to @d, and only then delete @b
only two files are concerned: @a moves to @d, @b is deleted
move @a to @d, delete @b, leave the rest of the folder as it is
keep everything except @b, which you delete after moving @a to @d

= %rm|@a ;; %rn|@b|@c
delete @a, rename @b to @c, and touch nothing else
careful, @a is the one to delete and @b the one to rename, to @c
don't delete @b! that one is renamed to @c. @a is the one that goes
only delete @a, only rename @b to @c
so that only one is left: @a gets deleted, and @b gets the name @c

= %rm|@so ;; %rn|@sn|@sb
delete @so, not @sn. @sn is only renamed to @sb
careful: @so is deleted, @sn stays and is called @sb from now on
don't delete the new one! bin @so and rename @sn to @sb
there are two versions here, @so and @sn. delete the first, rename the second to @sb
two versions is one too many: @so away, @sn is @sb
i always confuse them. @so is the old one, delete it, @sn is the right one, name it @sb

= %rn|@a|@b ;; %mv|@b|@d
rename @a to @b and move it to @d, no copies please
so that @d has a @b in the end: rename @a to @b, then move it there
i want to find @b in @d, and nothing called @a any more: rename, then move
first the name ((@a to @b)), then the place ((to @d))
@a -> @b -> @d, i.e. rename then move

= %mv|@a|@d ;; %rn|@d/@a|@b
first the place ((@a to @d)), then the name ((to @b))
move @a to @d, there rename it to @b, no copies please
@a should leave here and go to @d, where you rename it to @b

= %mk|@d ;; %mv|@a & @b|@d
make a folder @d and move @a and @b into it, only these two
just @a and @b, not the others: into a new folder @d
leave all the rest. new folder @d, @a and @b go in
new folder @d with two files in it: @a and @b. they shouldn't be here any more then
make @d, move @a in, move @b in, done

= %mk|@d ;; %cp|@a & @b|@d
make a folder @d and copy @a and @b into it, they must stay here as well
just copies! new folder @d with @a and @b
new folder @d with two files in it, copies of @a and @b. leave the originals alone

= %mk|@d ;; %mv|@a & @b & @c|@d
make a folder @d and move @a, @b and @c into it, only these three
just @a, @b and @c, not the others: into a new folder @d
leave all the rest. new folder @d, @a, @b and @c go in
new folder @d. in: @a. in: @b. in: @c. out: nothing

= %cpto|@f|@f.bak ;; %ed|@f|@w|@w2
back up @f, then change @w to @w2, nothing else in it
only touch @f after you've made @f.bak, then @w becomes @w2
make a backup of @f and replace @w with @w2, in @f, not in the backup
the backup ((@f.bak)) keeps @w, @f itself gets @w2
careful with @f, first save it as @f.bak and only then swap @w for @w2

= %un|@z|@fn ;; %rm|@z
unpack @z to @fn and delete @z, but leave the other archives
unpack @z into @fn. careful, delete the archive only after that
only @z: unpack to @fn, then delete it

= %zipx|@fn|@z
zip the folder @fn as @z and delete the folder, but only the folder, not the zip
the folder @fn goes into @z and away, leave other folders alone

= %prune|*.@x|1
delete the .@x files here but not the newest one, and no other kinds of files
careful, the newest .@x here must survive! delete the other .@x files
i want one .@x here, the newest, delete the others, don't touch other files

= %big||@d ;; %mv|$1.0|@to
only the largest file of @d should be moved to @to, leave the others in @d
find the one biggest file in @d and move it to @to, not the second biggest

= %big||@d ;; %rm|$1
only the largest file of @d should be deleted, leave the others
find the one biggest file in @d and delete it, nothing more

= %cp|@a|@d ;; %rm|@b
copy @a to @d and delete @b, don't delete @a
careful: @a is copied to @d, @b is deleted, nothing else happens

= sh grep @sw @q_f > @q_o ;; %count|@o
the lines of @f with @sw into @o, then count those, leave @f as it is
don't change @f: put its @sw lines in @o and count @o

= sh sort @q_f > @q_o ;; %first|@o|@n
don't change @f: sort it into @o, then show the first @n lines of @o
@f stays as it is. sorted into @o, and show @n lines from its top

= sh diff @q_f @q_g ;; %rm|@g
compare @f and @g, then delete @g and not @f
show the difference of @f and @g; keep @f, delete @g
""", f=t2.plain(lambda r: t2.fname(r, TEXT)), g=t2.plain(lambda r: t2.fname(r, TEXT)), fn=nq(t3.bare_folder), n=lambda r: (lambda k: (k, k))(str(r.choice([3, 5, 8, 10, 12, 15, 20, 25, 30]))))

# ---------------------------------------------------------------- who they are and what they want done, two or three jobs

rules("""
= %mk|@d ;; %mv|@a & @b|@d
nurse on night shift here: folder @d please, and @a and @b in it
for my pupils: a folder @d. @a and @b belong in there
court on friday. create a folder @d and move @a and @b into it
new season, new folder: @d. put @a and @b in
the band needs a folder @d with @a and @b in it, just move them

= %mk|@d ;; %cp|@a & @b|@d
for the substitute teacher: folder @d with copies of @a and @b
the tax office wants both. folder @d, copies of @a and @b inside
i'm taking @a and @b to the meeting, copy them to a new folder @d

= %mk|@d ;; %glob|@kinds ;; %mv|$2|@d
back from holiday! make a folder @d and move all @kinds into it
our choir's @kinds go in a new folder, @d

= %new|pics ;; %cp|$1.0|@d
grandma wants the newest photo. copy it to @d
the last picture i took, a copy of it in @d please

= %new|pics ;; %mvto|$1.0|@d/@b
move my newest photo to @d as @b
the last picture i took should be moved to @d under the name @b

= %rn|@a|@b ;; %cp|@b|@d
the clerk said it must be called @b. rename @a to that and put a copy in @d
for the archive: @a becomes @b, and @d gets a copy

= %ed|@f|@w|@w2 ;; %cp|@f|@d
farm log is wrong. in @f @w2 instead of @w, then copy it to @d
the address changed: @w -> @w2 in @f, and a copy to @d

= %ed|@f|@w|@w2 ;; %read|@f
typo in my song text. in @f @w should be @w2, then show it
fix @w to @w2 in @f and read it to me, i want to hear if it's right

= %add|@f|@t ;; %read|@f
one more thing for the list. @t goes at the end of @f, then show the list
put @t on @f and show me what's on it now

= %add|@f|@t ;; %cp|@f|@d
add @t to @f and copy it to @d for my flatmate
@t at the end of @f, then a copy to @d

= %mv|@a|@d ;; %mv|@b|@to
post room: @a to @d, @b to @to
the invoice @a goes in @d and the letter @b in @to
two papers to file. @a -> @d. @b -> @to.

= %un|@z|@fn ;; %n @fn
my client sent @z. unpack it to @fn and tell me how many files it has
photos from the wedding are in @z, unpack to @fn and count them

= %un|@z|@fn ;; %ls|@fn
i got @z from school, unpack it into @fn and show what's there
the plans are in @z, unpack to @fn and list them for me

= %un|@z|@stemz ;; %ls|@stemz
my client sent @z, unpack it and show what's in it
no idea what's in @z. unpack it, list it

= %zip|@a & @b & @c|@z ;; %stat|@z
for the mail: zip @a, @b and @c as @z. how big is it?
pack @a, @b, @c in @z and tell me the size, max is 25 MB

= %zip|@fn|@z ;; %stat|@z
for the mail: zip the folder @fn as @z. how big is it?
will it fit? zip the folder @fn to @z and tell me how large that is

= %du|@d ;; %du|@to
will they fit on a stick? sizes of @d and @to please
my backup disk is small, how big are @d and @to

= %du|@d ;; %rmr|@d
how big is the folder @d? then delete it
size of @d, after that delete the whole folder

= %ls|@d ;; %rmr|@d
what's in the folder @d? and then delete it completely

= %cp|@a|@d ;; %zip|@d|@z
put a copy of @a in @d and then zip the folder @d as @z
@a must be in there too: copy it to @d, then make @z from the folder

= %rm|@a & @b ;; %w|@f|@t
delete @a and @b and start a new file @f that says @t
@a and @b away; new @f with @t

= %rm|@a ;; %cpto|@b|@a
delete @a, then copy @b as @a
@a is broken. delete it and make a fresh one by copying @b

= %rn|@a|@b ;; %w|@a|@t
rename @a to @b, then create a new @a that says @t
keep the old @a as @b ((rename)) and start a new @a with @t

= %rn|@a|@b ;; %cpto|@c|@a
rename @a to @b, then copy @c as @a
the current @a becomes @b; then a copy of @c becomes the new @a

= %cpto|@a|@b ;; %ro|@b
copy @a to @b and make the copy read-only
duplicate @a as @b, and write-protect @b

= %cpto|@f|@g ;; %read|@g
copy @f to @g and show me the copy
make a copy of @f named @g, then print @g

= %cpto|@f|@g ;; %rm|@f
copy @f to @g, then delete @f
make @g as a copy of @f; @f can be deleted after that

= %w|@f|@t ;; %add|@f|@t2
create @f with @t, then add @t2 to it
new file @f: first @t, then append @t2

= %n . *.@x
find all .@x files and tell me how many there are
find the .@x files and give me the total size
search for .@x files, i only need the number and the size of all together
count the .@x files
how much do all .@x files take together

= %n @d *.@x
find the .@x files in @d and tell me how many
how many .@x files does @d have
total size of the .@x files in @d

= %glob|*.@x ;; %zip|$1|@z ;; %stat|@z
find all .@x files, zip them as @z and tell me how big it is
pack every .@x into @z, then show the size of @z

= %glob|*.@x ;; %count|$1
find all .@x files and count their lines
how many lines do the .@x files have? find them and count

= %glob|*.@x ;; %ro|$1
find all .@x files and make them read-only
search for the .@x files, then write-protect them

= %text|@top ;; %cp|$1|@d ;; %ls|@d
find the files about @top, copy them to @d and list it
search for @top, copies of the hits into @d, show @d

= %text|@top ;; %zip|$1|@z ;; %mv|@z|@d
find the files that mention @top, zip them as @z, put that in @d
search for @top, pack the hits as @z, then @z goes to @d

= %one ;; %cp|$1.0|@d ;; %one|one2 ;; %rm|$3.0
copy my @one to @d and delete my @one2
put a copy of the @one in @d, then bin the @one2

= %one ;; %rn|$1.0|@b ;; %one|one2 ;; %mv|$3.0|@d
rename my @one to @b and move my @one2 to @d
the @one should be called @b, the @one2 goes to @d

= %one ;; %mv|$1.0|@d ;; %many ;; %rm|$3
move my @one to @d and delete the old @many
the @one goes to @d and all the @many can be deleted

= %many ;; %mv|$1|@d ;; %many|many2 ;; %mv|$3|@to
move my @many to @d and my @many2 to @to
the @many go to @d, the @many2 go to @to

= %many ;; %zip|$1|@z ;; %one ;; %mv|$3.0|@d
zip my @many as @z and move my @one to @d
""", f=nq(lambda r: t2.fname(r, TEXT)), g=nq(lambda r: t2.fname(r, TEXT)), fn=nq(t3.bare_folder), x=lambda r: r.choice(EXTS))

# ---------------------------------------------------------------- numbered and dashed, with lines between

rules("""
= %mk|@d ;; %mv|@a|@d ;; %rm|@b
1. new folder @d⏎2. @a into it⏎3. delete @b
- create @d⏎- @a goes there⏎- @b in the bin
todo:⏎make folder @d⏎move @a into it⏎remove @b
a) folder @d b) move @a in c) delete @b
step one: folder @d. step two: @a moves in. step three: @b is deleted.
* mkdir @d⏎* mv @a @d⏎* rm @b

= %rn|@a|@b ;; %mv|@b|@d ;; %rm|@c
1. @a is renamed to @b⏎2. that goes to @d⏎3. @c is deleted
- rename @a to @b⏎- move it to @d⏎- delete @c
a) rename @a to @b b) move it to @d c) delete @c
step one: @a becomes @b. step two: it goes to @d. step three: bin @c.

= %cpto|@f|@f.bak ;; %ed|@f|@w|@w2 ;; %read|@f
1. backup of @f⏎2. @w -> @w2⏎3. show @f
- copy @f to @f.bak⏎- in @f @w becomes @w2⏎- print @f
a) .bak of @f b) @w2 for @w in it c) print it

= %un|@z|@fn ;; %rm|@z ;; %ls|@fn
- unpack @z into @fn⏎- delete @z⏎- list @fn
a) unpack @z to @fn b) delete the archive c) show @fn

= %gall ;; %gc|@q ;; %push
1. add all⏎2. commit @q⏎3. push
- git add everything⏎- commit: @q⏎- push

= %nb|@nb ;; %gadd|@f ;; %gc|@q
- branch @nb⏎- add @f⏎- commit @q
a) new branch @nb b) stage @f c) commit with @q

= %w|@scr|@sh ;; %exe|@scr ;; sh ./@scr
- script @scr: @sh⏎- chmod +x⏎- run
a) write @scr with @sh in it b) make it executable c) run it

= %mv|@a|@d ;; %mv|@b|@to ;; %rm|@c
1. @a to @d⏎2. @b to @to⏎3. delete @c
- @a -> @d⏎- @b -> @to⏎- rm @c
please do: @a into @d, @b into @to, @c into the bin

= %rm|@a ;; %rn|@b|@c ;; %ls|.
1. delete @a⏎2. rename @b to @c⏎3. list
- @a away⏎- @b is called @c⏎- show me the folder

= %read|@f ;; %add|@f|@t
1. show @f⏎2. append @t to it
- print @f⏎- then add @t at the end

= %ed|@f|@w|@w2 ;; %add|@g|@t
1. @w -> @w2 in @f⏎2. @t at the end of @g
- in @f: @w2 for @w⏎- in @g: append @t

= %du|@d ;; %du|@to
1. size of @d⏎2. size of @to
- how big is @d⏎- how big is @to

= system.disk {} ;; system.memory {}
1. free disk space⏎2. free memory

= time.now {} ;; system.uptime {}
1. date⏎2. uptime

= %mk|@fn ;; %mk|@fn2 ;; %mk|@fn3
1. folder @fn⏎2. folder @fn2⏎3. folder @fn3
- @fn⏎- @fn2⏎- @fn3⏎new folders, all three

= %rn|@a|@b ;; %rn|@c|@e
1. @a becomes @b⏎2. @c becomes @e
- rename @a to @b⏎- rename @c to @e

= %cp|@a|@d ;; %mv|@b|@d ;; %rm|@c
1. copy @a to @d⏎2. move @b to @d⏎3. delete @c
- cp @a @d⏎- mv @b @d⏎- rm @c
""", f=nq(lambda r: t2.fname(r, TEXT)), g=nq(lambda r: t2.fname(r, TEXT)), fn=nq(t3.bare_folder))
