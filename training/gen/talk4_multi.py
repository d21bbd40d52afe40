"""English, fourth round: requests of two, three and four steps, joined in every way people join them.

`rules` takes blocks as talk3_multi does: `= STEP ;; STEP`, below it the wordings. `⏎` is the end of a line that is typed.
In shell lines `@q_x` is the value of `@x`, quoted where the shell needs it.
"""

import re

import lib
import talk2_change as t2
import talk2_look as look
import talk3_git as g3
import talk3_multi as t3
import values
from talk3_multi import low
from values import PEOPLE


# What samplers of one sentence know of each other.
TOGETHER = []


class Multi(t2.Tail):
    def sample(self, rng, rule, samplers, hide=str):
        for kept in TOGETHER:
            kept.clear()
        goal, steps = super().sample(rng, rule, samplers, hide)
        return re.sub(r" ?⏎ ?", "\n", goal), steps


FAMILY = Multi("talk4_multi")
add = FAMILY.add

# ---------------------------------------------------------------- values

TEXT = lib.EXT_TEXT


def nq(f):
    """Never in quotes, for names that stand in the middle of a path."""
    return lambda r: (lambda n: (n, n))(f(r))


def file_in(exts):
    return t2.say(lambda r: t2.fname(r, exts), 0.12)


def neat(r):
    """A new file name as people make them up while they type."""
    e = r.choice("txt txt txt md csv lst log".split())
    return r.choice([low(r), low(r), f"{low(r)}-{low(r)}", f"{low(r)}_{low(r)}", f"all-{low(r)}", f"{low(r)}{r.randint(1, 2026)}", low(r).capitalize(), f"{low(r)} {low(r)}", t2.spaced(r)]) + "." + e


def part_files(r):
    """Three parts of one thing."""
    a, e = low(r), r.choice("txt txt md csv log sql tex".split())
    s = r.choice(["1 2 3", "_1 _2 _3", "-a -b -c", "01 02 03", "-part1 -part2 -part3", "_jan _feb _mar", "-mon -tue -wed", "-north -south -east"]).split()
    return [f"{a}{x}.{e}" for x in s]


_parts = {}
TOGETHER.append(_parts)


def part(k):
    def g(r):
        if k not in _parts:
            _parts.clear()
            _parts.update(zip("abc", part_files(r)))
        v = _parts.pop(k)
        return v, v
    return g


KILO = [("1 MB", "1M"), ("5 MB", "5M"), ("10 MB", "10M"), ("20 MB", "20M"), ("50 megabytes", "50M"), ("100 MB", "100M"), ("200MB", "200M"), ("half a gig", "500M"), ("a gigabyte", "1G"), ("2 GB", "2G"), ("500 KB", "500k"), ("3 megs", "3M"), ("25mb", "25M")]
AGED = [("a week", "7"), ("two weeks", "14"), ("30 days", "30"), ("a month", "30"), ("90 days", "90"), ("three months", "90"), ("half a year", "180"), ("a year", "365"), ("10 days", "10"), ("two years", "730"), ("100 days", "100")]
S = dict(t3.S)
S.update(
    a=file_in(lib.EXT), b=file_in(lib.EXT), c=file_in(lib.EXT), e=file_in(lib.EXT), f=file_in(TEXT), g=file_in(TEXT), h=file_in(TEXT), o=t2.say(neat, 0.1), d=t2.say(t3.folder, 0.12), to=t2.say(t3.folder, 0.12), d_=t2.say(t3.folder, 0.12), fn=t2.say(t3.bare_folder, 0.12),
    pa=part("a"), pb=part("b"), pc=part("c"), kilo=KILO, aged=AGED, ln=lambda r: str(r.choice([r.randint(2, 20), r.randint(2, 90), r.randint(10, 900)])), q=g3._q, m=g3._m, nb=g3._nb, br=g3._b, base=g3._base, tag=g3._tag, who=lambda r: r.choice(PEOPLE).capitalize(),
    key=lambda r: t2.KEY(r), v1=lambda r: str(r.randint(2, 999)), day=lambda r: r.choice("monday tuesday wednesday thursday friday saturday sunday".split()), pw=lambda r: low(r), col=lambda r: str(r.randint(1, 6)), small=lambda r: r.choice([("two", "2"), ("three", "3"), ("four", "4"), ("five", "5"), ("2", "2"), ("3", "3"), ("5", "5"), ("6", "6"), ("ten", "10")]),
    conf=t2.say(lambda r: t2.fname(r, "conf ini cfg env toml yaml properties".split()), 0.1), scr=t2.plain(lambda r: low(r) + ".sh"), py=t2.plain(lambda r: low(r) + ".py"), csv=t2.plain(lambda r: r.choice([low(r), low(r) + "_" + low(r), low(r) + str(r.randint(1, 2026))]) + ".csv"), x=lambda r: r.choice("pdf txt md csv json log jpg png mp3 mp4 wav svg html css py js sql xml docx epub".split()),
    st=t2.plain(lambda r: low(r)), dl=values.SAMPLERS["dl"], dlzip=values.SAMPLERS["dlzip"], repo=values.SAMPLERS["repo_url"],
)


def quoted(v, r):
    out = {"q_" + k: lib.sh_quote(str(x)) for k, x in v.items() if not k.startswith("q_")}
    for k in ("dl", "dlzip"):
        if k in v:
            out["dlname"] = v[k].rsplit("/", 1)[-1]
            out["dlstem"] = re.sub(r"\.(zip|tar\.gz|tgz|tar\.zst|tar)$", "", out["dlname"])
    for k in ("z", "z2"):
        if k in v:
            out["stem" + k] = re.sub(r"\.(zip|tar\.gz|tgz|tar\.zst|tar)$", "", v[k])
    if "dl2" in v:
        out["dlname_b"] = v["dl2"].rsplit("/", 1)[-1]
    if "repo" in v:
        out["reponame"] = re.sub(r"\.git$", "", v["repo"].rstrip("/").rsplit("/", 1)[-1])
    return out


# ---------------------------------------------------------------- how rules are written here

MORE = {
    "gadd": lambda A, *_: 'git.add {"paths":%s}' % ('"' + A + '"' if re.fullmatch(r"\$\d", A) else "[" + ",".join('"' + x.strip() + '"' for x in A.split("&")) + "]"),
    "gall": lambda *_: 'git.add {"all":true}',
    "gc": lambda A, *_: 'git.commit {"message":"%s"}' % A,
    "nb": lambda A, B="", *_: 'git.checkout {"create":"%s"%s}' % (A, f',"from":"{B}"' if B else ""),
    "co": lambda A, *_: 'git.checkout {"to":"%s"}' % A,
    "merge": lambda A, *_: 'git.merge {"from":"%s"}' % A,
    "push": lambda *_: "git.push {}", "pull": lambda *_: "git.pull {}", "gs": lambda *_: "git.status {}", "gd": lambda *_: "git.diff {}",
    "log": lambda A="", *_: 'git.log {"limit":%s}' % A if A else "git.log {}",
    "tag": lambda A, *_: "sh git tag " + A,
    "bdel": lambda A, *_: 'git.branch {"delete":"%s"}' % A,
    "init": lambda A=".", *_: 'git.init {"path":"%s"}' % (A or "."),
    "here": lambda A, *_: 'fs.search {"path":".","name_glob":"%s","depth":1}' % A,
    "dl": lambda A, B, *_: 'net.download {"url":"%s","to":"%s"}' % (A, B),
    "clone": lambda A, B, *_: 'git.clone {"url":"%s","to":"%s"}' % (A, B),
}


def step(s):
    s = s.strip()
    op, *rest = s[1:].split("|")
    if s.startswith("%") and op.strip() in MORE:
        return MORE[op.strip()](*[x.strip() for x in rest])
    return t3.step(s)


XTEXT = lambda r: r.choice("md csv csv log log json html css py js sql xml tex yml rs java".split())
XANY = lambda r: r.choice("pdf pdf md csv json log jpg png mp3 mp4 wav svg html css py js sql xml docx epub xlsx zip".split())


def put(weight, lines, steps, slots, add=add, values=S):
    short = [x for x in lines if t3.bare(x)]
    if short and len(short) < len(lines):
        put(weight * len(short) / len(lines), short, steps, slots, add, values)
        put(weight * (1 - len(short) / len(lines)), [x for x in lines if x not in short], steps, slots, add, values)
        return
    if short:
        slots = {"one": t3.two_words(values["one"]), "many": t3.two_words(values["many"]), **slots}
    parts, total = t2._split("\n".join(lines))
    for some in parts:
        plain = some[0].split(" ", 1)[0].strip(",:;") in t2.IMP and not t2.POLITE.search(some[0]) and not some[0].endswith(("?", "@tb"))
        if any(re.search(r"[;⏎\n]|\d[.)]|->|=>|[.!?] ", x) for x in some):
            plain = False
        if re.search(r"\*\.@x.*> @q_o", " ".join(steps)):
            # A list must not hold itself.
            text = re.search(r"sh (cat|wc|grep)", steps[0])
            slots = {"o": t2.say(lambda r: re.sub(r"\.\w+$", r.choice([".txt", ".txt", ".lst"]), neat(r)), 0.1), "x": XTEXT if text else XANY, **slots}
        derive = quoted if any(re.search(r"@\{?(q_|dlname|dlstem|reponame|stemz)", x) for x in steps) else None
        add(weight * (len(some) / total) ** 0.5, "\n".join(some), steps, derive=derive, noise=plain, **{**values, **slots})


def rules(text, weight=1.0, **slots):
    """Blocks: `= STEP ;; STEP` and below it the wordings."""
    for block in re.split(r"\n\s*\n", text.strip()):
        lines = [x.strip() for x in block.strip().split("\n") if x.strip()]
        assert lines[0].startswith("= ") and len(lines) > 1 and not any(x.startswith("= ") for x in lines[1:]), lines
        calls = [step(x) for x in lines[0][2:].split(";;")]
        lines = lines[1:]
        w = weight * min(1.0, 0.4 + 0.2 * len(lines))
        steps = []
        for i, c in enumerate(calls):
            steps += [c, t3.result(calls, i)]
        put(w, lines, steps + ["show"], slots)
        for k, c in enumerate(calls):
            if t3.finds(c) and '"limit":1' not in c and re.search(r'"\$%d[".]' % (k + 1), " ".join(calls[k + 1:])):
                done, out = t3.without(calls, k)
                both = done + out
                steps = []
                for i, x in enumerate(both):
                    steps += [x, "ok 0" if i == k else t3.result(both, i)]
                put(w * 0.1, lines, steps + ["show"], slots)


# ---------------------------------------------------------------- joints: before, after, but first, so that, once

rules("""
= %cp|@a|@d ;; %rm|@a
before you delete @a put a copy in @d
don't remove @a until @d has a copy of it
@a may be deleted, provided it was copied to @d beforehand
delete @a here, but first make sure @d gets a copy
i want @a gone from here. Prior to that: copy into @d.

= %cp|@a|@d ;; %rn|@a|@b
before @a is renamed to @b, @d needs a copy under the old name
@a turns into @b, but first a copy of it into @d please
copy to @d, then new name: @a, new name is @b
rename @a to @b after having copied it to @d

= %cpto|@a|@a.bak ;; %rn|@b|@a
@b takes over as @a. keep the current @a as @a.bak first
before @b becomes the new @a, the old one should be saved as @a.bak

= %rn|@a|@b ;; %rn|@c|@a
@c is the new @a, but the present @a must survive as @b
first @a => @b so that the name is free, then @c => @a
make room: @a is called @b from now, and @c is called @a

= %rm|@b ;; %rn|@a|@b
@a should replace @b
@b is replaced by @a: the old @b goes, @a gets its name
after deleting @b, hand its name over to @a
overwrite... no, delete @b first, then call @a @b

= %mv|@a|@d ;; %rm|@b
delete @b, but first get @a into @d
before you throw away @b see to it that @a is in @d
the deletion of @b comes last, moving @a to @d comes first
@b away — after @a has gone to @d

= %mv|@a|@d ;; %cp|@b|@to
@b also to @to, once @a is settled in @d
after you moved @a into @d, give @to a copy of @b
a copy of @b goes to @to; before that move @a to @d

= %mk|@d ;; %mv|@a|@d
put @a in @d ((it doesn't exist, so create it before))
@a can't go to @d as there's no such folder. Create, then move
moving @a into @d needs the folder first, so make it
after you have created @d, @a moves in
@a -> @d, mkdir beforehand

= %mk|@d ;; %cp|@a|@d
put a copy of @a into @d, a folder you'll have to create
@d with a copy of @a please, the folder's not there yet
once you've made @d, drop a duplicate of @a in it

= %mk|@d ;; %mv|@a & @b & @c|@d
@a, @b and @c need a common home. Build @d and house them there.
new folder @d⏎- @a⏎- @b⏎- @c⏎all three go in
make @d and let @a, @b and @c move in
three files, @a, @b, @c, are to live in @d, which you create first
i'd like @d to be created so that @a, @b and @c can be moved there

= %mk|@d ;; %cp|@a & @b & @c|@d
for the usb stick: folder @d, copies of @a, @b and @c in it
create @d so that i can have copies of @a, @b and @c in one spot
copy @a, @b, @c to the folder @d that you create beforehand

= %mk|@d ;; %mv|@a|@d ;; %cp|@b|@d
make @d; @a is moved there whereas @b is only copied there
new folder @d. move: @a. copy: @b.
@d, new. @a goes in for good, of @b just a copy

= %mk|@d ;; %mv|@a|@d ;; %rm|@b
1) make @d 2) put @a into it 3) get rid of @b
- create @d⏎- move @a there⏎- delete @b
first of all a folder @d, second @a goes in there, and finally @b is to be deleted
start with a folder @d. Continue by moving @a into it. End by deleting @b.

= %mk|@d ;; %mv|@a|@d ;; %zip|@d|@z
make @d, move @a in and turn the folder into @z
step 1 folder @d⏎step 2 @a goes in⏎step 3 zip the folder as @z
first create @d, then move @a there, finally pack @d as @z

= %mk|@d ;; %cp|@a & @b|@d ;; %zip|@d|@z
copies of @a and @b into a new folder @d, and that folder as @z please
1. new folder @d⏎2. copy @a and @b there⏎3. pack it up as @z
i have to hand in @z. it should hold a folder @d with copies of @a and @b, so make @d, copy both, zip it

= %mk|@d ;; %cp|@a & @b|@d ;; %zipx|@d|@z
new folder @d, copies of @a and @b in, zip it as @z and then the folder isn't needed any more
create @d temporarily, copy @a and @b into it, pack as @z, remove @d again

= %mv|@a|@d ;; %rn|@d/@a|@b
move @a to @d, over there rename it to @b
first into @d with @a; once it's there call it @b
after the move to @d, @a should change its name to @b

= %mvto|@a|@d/@b
move @a to @d, where it's called @b
@a goes to @d as @b
let @a end up in @d under the name @b
into @d with @a and name it @b in the same breath

= %cpto|@a|@d/@b
a copy of @a goes to @d, where it's called @b
put @a into @d a second time, as @b
have a duplicate of @a in @d and name the duplicate @b

= %zipx|@d|@z
pack @d as @z, then the folder itself is to be deleted with everything in it
once @z has been made out of the folder @d, delete @d
before you delete the folder @d make @z from it

= %zip|@d|@z ;; %mv|@z|@to ;; %rmr|@d
the folder @d becomes @z, @z goes to @to, the folder goes away
zip the folder @d to @z, move that to @to, and finally delete the folder @d
1) @d -> @z⏎2) @z -> @to⏎3) delete the folder @d

= %zip|@d|@z ;; %cp|@z|@to ;; %rm|@z
make @z from the folder @d, put a copy in @to and remove the one here
pack folder @d as @z, copy that over to @to, then delete the local @z

= %zipx|@a|@z
@a gets packed as @z and deleted after that
zip @a as @z; when that's done @a isn't needed
before deleting @a put it into @z

= %zip|@a & @b|@z ;; %rm|@c
put @a and @b in @z. After that @c can go.
delete @c, but not before @a and @b are packed in @z

= %zip|@a & @b & @c|@z ;; %mv|@z|@d
@a, @b and @c together make up @z, and that should lie in @d
pack these three⏎@a⏎@b⏎@c⏎into @z and put the zip in @d
@z = @a + @b + @c, to be stored in @d

= %un|@z|@d ;; %mv|@z|@to
unpack @z to @d so that i can work with it, and file the archive under @to
after unpacking @z in @d, the archive goes to @to
before you put @z away in @to, unpack it into @d

= %mk|@d ;; %un|@z|@d ;; %rm|@z
create a folder @d, unpack @z there and get rid of the archive
1. mkdir @d⏎2. unpack @z there⏎3. rm @z
make @d. @z gets unpacked into it. the archive is then deleted.

= %mk|@d ;; %mv|@z|@d ;; %un|@d/@z|@d
make @d, move @z in, and unpack it there
a folder @d; @z goes inside; then it's to be unpacked right there
@z into a new folder @d and unpack it in there

= %mv|@z|@d ;; %un|@d/@z|@d
move @z to @d and unpack it there
@z goes to @d, and then unpack it in @d too
first @z into @d, next unpack it on the spot

= %cp|@z|@d ;; %un|@d/@z|@d
copy @z to @d and unpack the copy there
@d gets a copy of @z which is then unpacked in there

= %cp|@z|@d ;; %un|@z|@to
keep a copy of @z in @d before you unpack it into @to
unpack @z to @to, but first copy the archive to @d
""")

rules("""
= %un|@z|@d ;; %rn|@d/@f|@g
unpack @z into @d, then @f in there should be called @g
after @z is unpacked in @d, the file @f inside gets the name @g
inside @z there's a @f. unpack to @d and give it the name @g

= %un|@z|@d ;; %rn|@d/@f|@g ;; %rm|@z
unpack @z to @d, rename @f in there to @g, then delete the archive
1) @z unpacked into @d 2) @d/@f becomes @g 3) @z away

= %un|@z|@d ;; %cpto|@d/@f|@g
unpack @z into @d and get me @f out of it as @g right here
from @z i need @f, here and under the name @g; unpack to @d first

= %un|@z|@d ;; %mv|@d/@f|@to ;; %rm|@z
unpack @z in @d, move @f from there to @to and delete the zip
open @z into @d. @f from it belongs in @to. @z can go then.

= %un|@z|@d ;; %mv|@d/@f|@to ;; %rmr|@d
i only want @f out of @z. so unpack to @d, move @f to @to and throw the folder @d away
unpack @z to @d, rescue @f into @to, delete the folder @d

= %un|@z|@d ;; %cp|@d/@f & @d/@g|@to
unpack @z to @d and copy @f and @g from it to @to
@z into @d; @f and @g from there also into @to

= %un|@z|@d ;; %rm|@d/@f & @d/@g
unpack @z into @d, but @f and @g aren't wanted, delete those two in there
after @z has been opened in @d remove @f and @g from it

= %un|@z|@d ;; %ed|@d/@f|@w|@w2 ;; %read|@d/@f
unpack @z to @d, change @w to @w2 in @f there, then show me the file
@z -> @d. In @d/@f it must say @w2, not @w. Print it after.

= %un|@z|@d ;; %add|@d/@f|@t
unpack @z in @d and write @t at the end of @f in there
after unpacking @z to @d add the line @t to @d/@f

= %un|@z|@d ;; %add|@d/@f|@t ;; %zip|@d|@z2
unpack @z to @d, add @t to @f in it and pack the folder again as @z2

= %un|@z|@d ;; %rm|@d/@f ;; %zip|@d|@z2
@f must not be in @z. unpack it to @d, delete @f there, pack @d again as @z2
get @f out of the archive: @z into @d, remove @f, then zip @d to @z2

= %un|@z|@d ;; %cp|@f|@d ;; %zip|@d|@z2
@f is missing in @z. unpack it to @d, copy @f in, pack the folder as @z2
unpack @z into @d, add a copy of @f to it and make @z2 of the folder

= %un|@z|@d ;; %last|@d/@f|@n
unpack @z into @d and show the last @n lines of @f in it
@z to @d; then tail @d/@f, @n lines

= %un|@z|@d ;; %first|@d/@f|@n
unpack @z to @d and show me how @f in it begins, @n lines
open @z into @d, top @n lines of @d/@f please

= %un|@z|@d ;; %count|@d/@f
unpack @z into @d and count the lines of @f in there
how many lines has @f in @z? unpack it to @d first

= %un|@z|@d ;; %stat|@d/@f
unpack @z to @d and tell me how big and how old @f in there is

= %un|@z|@d ;; %hash|@d/@f
unpack @z to @d and give me the checksum of @f from it
is @f in @z intact? unpack into @d and compute its checksum

= %un|@z|@d ;; %text|@top|@d
unpack @z in @d and look which files there mention @top
@z to @d, then who in there talks about @top

= %un|@z|@d ;; %text|@top|@d ;; %cp|$2|@to
unpack @z to @d, and what mentions @top in it should be copied to @to
""", f=nq(lambda r: t2.fname(r, TEXT)), g=nq(lambda r: t2.fname(r, TEXT)), d=nq(t3.folder), n=t2.N, z=t2.say(t2.archname, 0.1))

# ---------------------------------------------------------------- what was found or counted goes into a file

rules("""
= sh cat *.@x | wc -l > @q_o
count the lines of all .@x files here and write the number to @o
how many lines do all the .@x files in this folder have together? the figure belongs in @o
@o = total line count of the .@x files here
add up the lines of every .@x file in here, the sum into @o please
i need one number in @o: the lines of all .@x files of this folder, taken together

= sh cat *.@x | wc -l >> @q_o
append the total line count of all .@x files here to @o
the sum of lines over all .@x files goes as a new line at the end of @o

= sh cat *.@x | wc -w > @q_o
count the words of all .@x files in this folder and put the total in @o
word total of the .@x files here -> @o
how many words are in my .@x files altogether? write it down in @o

= sh wc -l *.@x > @q_o
count the lines of each .@x file here and save the table as @o
line counts, one per .@x file, into @o
per .@x file the number of lines, listed in @o

= sh wc -w *.@x > @q_o
the word counts of all the .@x files, one by one, as @o
for each .@x file here its number of words, write that list to @o

= sh wc -l < @q_f > @q_o
count the lines of @f and write the number to @o
how many lines has @f? just the number, and into @o with it
number of lines in @f -> @o
@o should hold nothing but the line count of @f
find out how long @f is in lines, then note the figure in @o

= sh wc -l < @q_f >> @q_g
count the lines of @f and append the number to @g
at the end of @g i want the number of lines in @f
the line count of @f goes under what's in @g already

= sh wc -w < @q_f > @q_o
word count of @f, saved in @o
count the words in @f and store the number in a file @o
how many words does @f have, put the answer in @o

= sh ls *.@x | wc -l > @q_o
count the .@x files in this folder and save the number in @o
how many .@x files lie here? write it to @o
number of .@x files in this folder, as the content of @o
@o gets the number of .@x files here
tally the .@x files of this folder, the result goes in @o

= sh find . -type f -name '*.@x' | wc -l > @q_o
count every .@x file, subfolders too, and save the number in @o
how many .@x files are there in all folders below? the number into @o
number of .@x files, searched all the way down, into @o

= sh find . -type f ! -name @q_o | wc -l > @q_o
count all the files in here including subfolders and write the number to @o
total number of files, the ones in subfolders as well, into @o
@o shall say how many files there are in here all the way down

= sh grep -c @sw @q_f > @q_o
count the lines in @f that have @sw in them and write the number to @o
how often does a line of @f contain @sw? the number goes to @o
number of @sw lines in @f, save as @o

= sh grep -c @sw @q_f >> @q_g
count the @sw lines in @f and add the number at the end of @g
append to @g how many lines of @f mention @sw

= sh ls *.@x | sort > @q_o
put the names of all the .@x files, sorted, in @o
the .@x files here, names only, in alphabetical order, as @o
write a sorted list of the .@x files to @o
an index @o please: every .@x file by name, a to z

= sh ls *.@x | sort -r > @q_o
the names of the .@x files here, sorted backwards, into @o
list all .@x files from z to a in @o

= sh ls -t *.@x > @q_o
the .@x files here sorted by date, the newest first, as a list in @o
write the .@x files to @o, most recent on top

= sh ls -S *.@x > @q_o
the .@x files here, the biggest first, names into @o
list the .@x files by size, largest on top, and save that as @o

= sh ls > @q_o
save the list of what's here as @o
write down the names of everything in this folder, in @o
@o: all the names in this folder
make @o, an inventory of this folder

= sh ls -l > @q_o
save the long listing of this folder, with dates and sizes, as @o
a list with sizes and dates of everything here, in a file @o
ls -l of this folder into @o

= sh ls @q_d > @q_o
save the list of what's in @d as @o
what does @d contain? write the names to @o
make @o with a listing of @d
the names in @d -> @o

= sh ls @q_d | wc -l > @q_o
how many things are in @d? put the number into @o
count the entries of @d and write it to @o

= sh find . -type f -size +@kilo > @q_o
save the list of files over @kilo as @o
which files are bigger than @kilo? their paths into @o please
find everything above @kilo and write it down in @o
list of big files ((more than @kilo)) -> @o
find what is larger than @kilo, don't delete, only note the names in @o

= sh find @q_d -type f -size +@kilo > @q_o
everything in @d bigger than @kilo, listed in @o
look through @d for files over @kilo and save the list as @o

= sh find . -type f -mtime +@aged > @q_o
save the list of files older than @aged as @o
which files haven't been touched for @aged? list them in @o, no deleting
everything older than @aged: names into @o
note in @o all files that are more than @aged old

= sh find . -type f -mtime -@aged ! -name @q_o > @q_o
files changed within the last @aged2, hmm no, within @aged: list them in @o
save a list of the files younger than @aged as @o
what is newer than @aged, list in @o

= sh find . -type f -name '*.@x' -mtime +@aged > @q_o
the .@x files older than @aged, write their paths to @o
make a list @o of all .@x files that are more than @aged old

= sh find . -type f -empty ! -name @q_o > @q_o
list all empty files in @o
the files with nothing in them, their names into @o
find the empty files and write a list of them to @o, delete nothing

= sh find . -type d > @q_o
all the folders in here, subfolders too, as a list in @o
write a list of all directories below this one to @o

= sh find . -type f -name '*.@x' > @q_o
find all .@x files in here and below, save the list as @o
list of each .@x file with its path, subfolders included, into @o

= sh find . -type f -name '*.@x' | sort > @q_o
find every .@x file, subfolders too, and save the sorted paths in @o
a sorted list of all .@x paths from here down, as @o

= sh find . -type f | sort > @q_o
every file in here, subfolders too, sorted, in one list @o
a sorted catalogue of all files below this folder as @o

= sh grep -rl @sw . > @q_o
which files mention @sw? save their names to @o
search everything for @sw and write the list of hits, names only, to @o
the names of all files that contain @sw should be listed in @o

= sh grep -rn @sw . > @q_o
search for @sw everywhere and save the lines found with their numbers in @o
every place where @sw occurs, with line number, into @o
find @sw in all files; the hits with line numbers go to @o

= sh grep @sw @q_f > @q_o
pull the lines with @sw out of @f and save them as @o
everything that @f says about @sw, line by line, into @o
filter @f for @sw, result in @o
look up @sw in @f and put what you find in @o

= sh grep @sw @q_f >> @q_g
take the lines with @sw from @f and append them to @g
what @f says about @sw should also stand at the end of @g
lines with @sw: from @f to the bottom of @g

= sh grep -v @sw @q_f > @q_o
save @f without the lines that have @sw in them as @o
@o = @f minus each line with @sw, leave @f alone
everything in @f except the @sw lines goes to @o

= sh grep -h @sw *.@x > @q_o
collect all lines with @sw from the .@x files here in @o
go through every .@x file here, take the @sw lines and put them all in @o

= sh du -sh */ > @q_o
the size of each folder here, written to @o
how big is every folder in here? make that a list, @o
save the sizes of all folders as @o

= sh du -sh @q_d > @q_o
how big is the folder @d? write the answer to @o
put the size of @d into @o
measure the folder @d and save the result as @o

= sh sha256sum *.@x > @q_o
checksums of all .@x files into @o
compute the sha256 of each .@x file here and save the list as @o

= sh sha256sum @q_f > @q_o
the sha256 of @f, put into @o
work out the checksum ((sha256)) of @f and write it to @o

= sh stat -c %s @q_f > @q_o
write the size of @f in bytes to @o
how many bytes is @f? only the number, into @o

= sh date +%F >> @q_f
add today's date at the end of @f
the date of today as the last line in @f please

= sh date +%F > @q_o
write today's date in a file @o
create @o with the date of today in it

= sh df -h > @q_o
check the disk space and save the result as @o
how full are the disks? write that to @o

= sh ps aux > @q_o
save the list of everything that's running as @o
all running processes into @o

= sh env | sort > @q_o
dump my environment variables, sorted, into @o
environment variables in order -> @o

= sh tail -n @n @q_f > @q_o
take the last @n lines of @f and save them as @o
the end of @f, @n lines of it, should become @o
@o <- final @n lines of @f

= sh head -n @n @q_f > @q_o
take the first @n lines of @f and save them as @o
the top @n lines of @f, as a file of their own, @o
cut the first @n lines out for @o, but don't alter @f

= sh tail -n @n @q_f >> @q_g
append the last @n lines of @f to @g
the final @n lines of @f should be repeated at the end of @g

= sh head -n @n @q_f >> @q_g
append the first @n lines of @f to @g
copy the top @n lines of @f to the end of @g

= sh sort @q_f > @q_o
sort @f and put the result in @o, don't change @f
@o should be @f in alphabetical order
a sorted version of @f as @o, the original stays unsorted

= sh sort -u @q_f > @q_o
sort @f, drop the doubles and put the result in @o
each line of @f once, sorted, as @o
remove the repeated lines of @f and save the sorted rest as @o

= sh sort @q_f | uniq -c > @q_o
count how often each line occurs in @f and write that to @o
how many times does every line of @f appear? result into @o

= sh sort @q_f | uniq -d > @q_o
which lines of @f occur more than once? put them into @o
the doubled lines from @f, listed in @o

= sh sort -u @q_f | wc -l > @q_o
how many different lines are in @f? the number goes in @o
count the distinct lines of @f, save the number in @o

= sh diff @q_f @q_g > @q_o
compare @f with @g and save the differences as @o
where @f and @g differ should be written to @o
diff of @f and @g into @o, change neither

= sh comm -12 <(sort @q_f) <(sort @q_g) > @q_o
the lines that @f and @g have in common, as @o
what stands both in @f and in @g goes to @o

= sh comm -23 <(sort @q_f) <(sort @q_g) > @q_o
the lines of @f that aren't in @g, into @o
what does @f have that @g lacks? write it to @o

= sh cut -d, -f@col @csv > @q_o
column @col of @csv, saved as @o
take column @col out of @csv and put it in @o
only the column number @col of @csv should go to @o

= sh cut -d, -f@col @csv | sort -u > @q_o
the different values in column @col of @csv, sorted, into @o
column @col of @csv without repeats, in order, as @o

= sh tac @q_f > @q_o
turn @f upside down, last line first, and save that as @o
@o is to be @f with its lines in reverse order

= sh nl -ba @q_f > @q_o
number the lines of @f and save the result as @o
@f with line numbers in front, as @o

= sh tr a-z A-Z < @q_f > @q_o
@f in capitals throughout, saved as @o
write @f to @o all in upper case

= sh tar -tf @q_z > @q_o
what's in @z? write the list of contents to @o, unpack nothing
list the contents of @z and save the list as @o
table of contents of @z -> @o
""", n=t2.N)
rules("""
= sh unzip -Z1 @q_zz > @q_o
what's in @zz? write the list of contents to @o, unpack nothing
save the names of what @zz contains as @o
the file list of @zz, as @o
""", zz=t2.say(lambda r: low(r) + ".zip", 0.1))

# The result is looked at, moved or packed afterwards.
rules("""
= sh cat *.@x | wc -l > @q_o ;; %read|@o
count the lines of all .@x files here, write the number to @o and show it to me
total line count of the .@x files -> @o, then print @o

= sh ls *.@x > @q_o ;; %read|@o
list the .@x files of this folder in @o. Then let me see @o.
names of the .@x files here to @o; after that print @o

= sh ls *.@x > @q_o ;; %cp|@o|@d
list the .@x files in @o and put a copy of that list into @d
write the .@x file names to @o, then copy @o to @d

= sh ls > @q_o ;; %mv|@o|@d
save the list of what's here as @o, and the list goes to @d
inventory of this folder into @o; move @o to @d afterwards

= sh ls @q_d > @q_o ;; %zip|@d|@z
note in @o what's in @d, then pack the folder as @z
before you zip @d to @z write the names of what's in it to @o
list @d in @o so that i know later what @z contains, then make @z of the folder

= sh ls @q_d > @q_o ;; %zipx|@d|@z
note in @o what's in @d, then pack the folder as @z and delete it
first a list @o of what's in @d, then the folder becomes @z and is deleted

= sh ls @q_d > @q_o ;; %rmr|@d
write what's in @d into @o before you delete the whole folder
delete the folder @d, but first save the names of its contents as @o
after noting the contents of @d in @o remove the folder completely

= sh ls *.@x > @q_o ;; %here|*.@x ;; %mv|$2|@d
list the .@x files here in @o, then move all .@x files to @d
write down which .@x files there are ((in @o)), and then off to @d with them
before the .@x files go to @d, put their names into @o

= sh ls *.@x > @q_o ;; %here|*.@x ;; %zip|$2|@z
names of the .@x files here into @o, then zip all .@x files as @z
make @o, a list of the .@x files of this folder, and pack the .@x files as @z

= sh ls *.@x > @q_o ;; %here|*.@x ;; %rm|$2
write the names of the .@x files here to @o and then delete the .@x files
delete all .@x files, but before that save their names in @o

= sh grep @sw @q_f > @q_o ;; %read|@o
take the @sw lines from @f, put them in @o, and show me that
filter @f by @sw into @o, print @o

= sh grep @sw @q_f > @q_o ;; %rm|@f
keep only what @f says about @sw, in @o, and then delete @f
rescue the @sw lines of @f into @o, after that @f can go

= sh grep @sw @q_f > @q_o ;; %mv|@o|@d
put the @sw lines of @f into @o and move @o to @d
@o with every line of @f that mentions @sw, to be kept in @d

= sh grep @sw @q_f > @q_o ;; sh sort -o @q_o @q_o
the @sw lines from @f into @o, then sort @o
get the lines with @sw out of @f into @o and sort @o afterwards

= sh grep @sw @q_f > @q_o ;; %count|@o
put each line of @f that has @sw in it into @o and then tell me how many lines @o has
@sw lines of @f -> @o; count them

= sh find . -type f -size +@kilo > @q_o ;; %read|@o
save the list of files over @kilo as @o and show it to me
list everything above @kilo in @o, then read out @o

= sh find . -type f -mtime +@aged > @q_o ;; %count|@o
list the files older than @aged in @o and tell me how many there are
write all files over @aged old to @o, then count the lines in it

= sh sort @q_f > @q_o ;; %rm|@f
sort @f into @o. when that's done delete @f
the sorted @f becomes @o and the unsorted one goes

= sh sort @q_f > @q_o ;; %read|@o
sort @f to @o and let me see @o
once @f is sorted into @o, print that

= sh sort -u @q_f > @q_o ;; %count|@o
write @f without doubles, sorted, to @o and tell me how many lines that leaves
the distinct lines of @f, sorted, to @o, then the line count of @o

= sh tail -n @n @q_f > @q_o ;; %mv|@o|@d
last @n lines of @f as @o, and @o goes to @d
cut the final @n lines of @f into @o, then file @o under @d

= sh tail -n @n @q_f > @q_o ;; %zip|@o|@z
save the last @n lines of @f as @o and zip that to @z
support wants the end of the log: last @n lines of @f as @o, packed as @z

= sh head -n @n @q_f > @q_o ;; %read|@o
first @n lines of @f into @o, then show @o
make @o of the top @n lines in @f and print it

= sh diff @q_f @q_g > @q_o ;; %read|@o
compare @f and @g, save the differences as @o, and show me those
diff @f @g into @o, print @o

= sh cut -d, -f@col @csv > @q_o ;; sh sort -o @q_o @q_o
column @col of @csv to @o, then sort @o
take column @col from @csv, save it as @o and sort that file

= sh cut -d, -f@col @csv > @q_o ;; %count|@o
column @col of @csv into @o, and how many lines is that

= sh du -sh */ > @q_o ;; %read|@o
sizes of all folders here into @o, then print @o
write how big every folder is to @o and show me

= sh ls > @q_o ;; %gadd|@o ;; %gc|@q
write the names of what's here to @o, add it to git and commit with @q
list this folder in @o, then stage @o and commit as @q

= sh date +%F > @q_o ;; %mv|@o|@d
put today's date into @o, then move it to @d

= sh wc -l < @q_f > @q_o ;; %read|@o
count the lines of @f, write the number to @o and print @o
line count of @f into @o; show @o
""", n=t2.N)

# ---------------------------------------------------------------- several files become one, the parts go

rules("""
= sh cat @q_pa @q_pb @q_pc > @q_o
join @pa, @pb and @pc into @o
@pa, @pb, @pc belong in one file, @o
paste the contents of @pa, @pb and @pc one below the other and save that as @o
@pa + @pb + @pc -> @o
one after the other please: @pa, @pb, @pc. together they're @o
@o should consist of @pa followed by @pb and then @pc, keep the three
glue⏎@pa⏎@pb⏎@pc⏎together as @o

= sh cat @q_pa @q_pb @q_pc > @q_o ;; %rm|@pa & @pb & @pc
join @pa, @pb and @pc as @o and delete the three afterwards
concatenate @pa, @pb and @pc into @o; then the parts aren't needed
three pieces @pa, @pb, @pc are to become one @o, and the pieces should be gone
@o out of @pa, @pb and @pc, then throw the single ones away
1) put @pa, @pb, @pc together as @o 2) remove @pa, @pb, @pc
merge these into @o and clean up behind you: @pa, @pb, @pc

= sh cat @q_pa @q_pb @q_pc > @q_o ;; %read|@o
put @pa, @pb and @pc together as @o and show it
one file @o from @pa, @pb, @pc in this order, then print it

= sh cat @q_pa @q_pb @q_pc > @q_o ;; %mv|@o|@d
put @pa, @pb and @pc together as @o, which belongs in @d
@pa, @pb, @pc make @o; off to @d with that

= sh cat @q_pa @q_pb @q_pc > @q_o ;; %mv|@pa & @pb & @pc|@d
join @pa, @pb and @pc into @o and put the three parts in @d
@o from @pa, @pb and @pc. Don't delete the parts, move them to @d.

= sh cat @q_pa @q_pb @q_pc > @q_o ;; %zip|@o|@z
@pa, @pb and @pc into a single @o, packed as @z
join @pa, @pb, @pc to @o; zip @o as @z

= sh cat @q_pa @q_pb @q_pc > @q_o ;; %zipx|@pa & @pb & @pc|@z
join @pa, @pb and @pc to @o; the three go into @z and disappear from here
make @o of @pa, @pb and @pc, then pack the parts as @z and delete them

= sh cat @q_pa @q_pb @q_pc > @q_o ;; %count|@o
glue @pa, @pb and @pc into @o and say how many lines that makes
@pa, @pb, @pc -> @o. Number of words in @o?

= sh cat @q_pa @q_pb @q_pc > @q_o ;; sh sort -o @q_o @q_o
put @pa, @pb and @pc into @o and then sort @o
concatenate @pa, @pb, @pc to @o. After that bring the lines of @o in order.

= sh sort @q_pa @q_pb @q_pc > @q_o
@pa, @pb and @pc, all lines sorted together, as @o
one sorted list @o out of @pa, @pb and @pc

= sh sort -u @q_pa @q_pb @q_pc > @q_o
merge @pa, @pb and @pc into @o, sorted, each line just once
no repeats, in order: @pa plus @pb plus @pc = @o

= sh sort -u @q_pa @q_pb @q_pc > @q_o ;; %rm|@pa & @pb & @pc
merge @pa, @pb and @pc into @o without repeats and sorted, then delete the three

= sh cat @q_f @q_g > @q_o ;; %rm|@f & @g
put @f and @g into one file @o and delete both
@f followed by @g becomes @o, and the two are removed
i have @f and @g but want only @o, with both texts in it
instead of @f and @g there should be a single @o with everything in it
after you've put @f and @g together as @o, neither of the two is needed

= sh cat @q_f @q_g > @q_o ;; %rm|@g
@o = @f + @g, then @g can go, keep @f
join @f and @g as @o and remove only @g

= sh cat @q_g >> @q_f
append everything in @g to @f
put the contents of @g at the end of @f
@g should also stand at the bottom of @f
@f should go on with what's in @g
@f, then below it @g, all in @f

= sh cat @q_g >> @q_f ;; %rm|@g
append @g to @f and delete @g
@g's contents belong at the end of @f; @g itself isn't needed then
pour @g into @f ((at the end)), afterwards @g goes
merge @g into @f so that only @f is left
fold @g into the end of @f, then get rid of it
@f swallows @g

= sh cat @q_g >> @q_f ;; %mv|@g|@d
append @g to @f, then put @g away in @d
the text of @g at the end of @f; after that @g moves to @d

= sh cat @q_g >> @q_f ;; %read|@f
append @g to @f and show me how @f looks
contents of @g to the end of @f; print @f

= sh cat @q_g >> @q_f ;; %rm|@g ;; %read|@f
append @g to @f, delete @g, show @f
@g at the end of @f, then away with @g, then let me read @f

= sh cat @q_g @q_h >> @q_f
append @g and @h to @f, in this order
@f gets the contents of @g and then of @h at its end

= sh cat @q_g @q_h >> @q_f ;; %rm|@g & @h
append @g and @h to @f and delete the two
the contents of @g and @h belong at the end of @f, after that remove both

= sh cat @q_f @q_g > @q_o ;; %ro|@o
make @o out of @f and @g and protect it against changes
@f + @g -> @o, read-only then

= %cpto|@f|@f.bak ;; sh cat @q_g >> @q_f
keep @f as @f.bak, then append @g to @f
before you put the contents of @g under @f, save @f as @f.bak

= sh cat *.@x > @q_o
all the .@x files here in one big file @o
join every .@x file of this folder as @o
put all .@x files in here one after another into @o
@o = all .@x files of this folder in a row

= sh cat *.@x > @q_o ;; %here|*.@x ;; %mv|$2|@d
join all the .@x files here as @o, then put the single .@x files in @d
one big @o from every .@x file in here; the .@x files go to @d afterwards

= sh cat *.@x > @q_o ;; %read|@o
join every .@x file here as @o and print it

= sh cat *.@x > @q_o ;; %count|@o
all .@x files of this folder into one, @o, and how many lines has it got

= sh cat *.@x > @q_o ;; %zip|@o|@z
put all .@x files here into one @o and zip that as @z

= sh cat *.@x > @q_o && rm *.@x
join all .@x files here as @o and delete the .@x files
every .@x file of this folder into @o, and after that remove the .@x files
one file @o instead of the many .@x files in here

= sh cat @q_d/*.@x > @q_o
all .@x files in @d, one after the other, as @o
join the .@x files of @d into @o

= sh sort -u *.@x > @q_o
all lines of the .@x files here, sorted and without repeats, in @o
merge the .@x files of this folder to @o, each line once, in order

= sh cat @st*.txt > @q_o && rm @st*.txt
everything that starts with @st and ends in .txt becomes one @o, the parts are then deleted
join the files @{st}*.txt into @o and delete them
the text files beginning with @st belong in one file @o, and the originals can go after

= sh cat @st*.txt > @q_o
join the files @{st}*.txt as @o
all text files whose names begin with @st, in a row, into @o
one @o made of the @{st}*.txt files here, leave those

= sh split -l @n -d @q_f @{st}_
cut @f into pieces of @n lines each, named @{st}_00, @{st}_01 and so on
every @n lines of @f a new file, names @{st}_00, @{st}_01 ...

= sh split -l @n -d @q_f @{st}_ ;; %rm|@f
cut @f into pieces of @n lines, @{st}_00, @{st}_01 and so on, then delete @f
split up @f, @n lines a piece, prefix @{st}_ with numbers, and remove the whole one afterwards

= sh split -l @n -d @q_f @{st}_ ;; %mv|@f|@d
split @f every @n lines into @{st}_00, @{st}_01 ... and put the original in @d

= sh head -n @n @q_f > @q_o ;; sh sed -i '1,@{n}d' @q_f
move the first @n lines of @f into a new file @o, so they're no longer in @f
the top @n lines of @f go into @o and leave @f
cut ((don't copy)) the first @n lines of @f into @o

= sh tail -n +@ln @q_f > @q_o
everything from line @ln on in @f, as @o
take @f starting at line @ln and save it as @o
""", n=lambda r: (lambda k: (k, k))(str(r.choice([10, 20, 25, 50, 100, 200, 500, 1000, r.randint(5, 900)]))))

# ---------------------------------------------------------------- a line or a number goes from one file to another

rules("""
= sh sed -n '@{ln}p' @q_f >> @q_g
take line @ln of @f and append it to @g
line @ln from @f should also stand at the end of @g
copy the line number @ln out of @f into @g, at the bottom
@g lacks one line, it's line @ln of @f. append it

= sh sed -n '@{ln}p' @q_f > @q_o
line @ln of @f as a new file @o
put just line @ln of @f into @o
extract line @ln from @f, save as @o
i need what's on line @ln of @f, alone, in @o

= sh sed -n '@{ln}p' @q_f > @q_o ;; %read|@o
put line @ln of @f into @o and show me @o
write line number @ln of @f to @o, then print that

= sh sed -n '@{ln}p' @q_f >> @q_g ;; %read|@g
append line @ln of @f to @g and show @g
line @ln of @f to the end of @g, then let me see @g

= sh sed -n '@{ln}p' @q_f >> @q_g ;; sh sed -i '@{ln}d' @q_f
move line @ln from @f to the end of @g
line @ln doesn't belong in @f but at the end of @g
cut line @ln out of @f and append it to @g

= sh tail -n 1 @q_f >> @q_g
copy the last line of @f to the end of @g
the last line of @f also belongs in @g, at the end
append @f's final line to @g

= sh tail -n 1 @q_f > @q_o
only the last line of @f, as @o
save the final line of @f in a file @o
the total is on the last line of @f; put that line in @o

= sh tail -n 1 @q_f >> @q_g ;; sh sed -i '$d' @q_f
move the last line of @f to the end of @g
the last line has to leave @f and go to the end of @g

= sh head -n 1 @q_f > @q_o
the heading of @f ((its first line)) as @o
put the first line of @f into @o
@o: first line of @f, nothing more

= sh head -n 1 @q_f >> @q_g
append the first line of @f to @g
@f starts with a line that should be at the end of @g too

= sh sed -i '1d' @q_f ;; %cp|@f|@d
drop the first line of @f and then copy it to @d
@f without its first line goes to @d as a copy, so delete that line first

= sh sed -i '$d' @q_f ;; %cp|@f|@d
delete the last line in @f, then put a copy of it in @d
remove the final line from @f. a copy to @d after that.

= sh sed -i '$d' @q_f ;; %add|@f|@t
replace the last line of @f by @t
the last line of @f goes, and @t becomes the last one
drop the final line in @f, then append @t

= sh sed -n '@{ln}p' @q_f ;; %add|@g|@t
show me line @ln of @f, then add @t to @g
what's on line @ln in @f? after that append @t to @g

= sh grep -m 1 @sw @q_f >> @q_g
take the first line with @sw from @f and add it to @g
the first line in @f that mentions @sw belongs at the end of @g

= sh grep -m 1 @sw @q_f > @q_o
the first line of @f with @sw in it, as @o
find the first place where @f says @sw and put that line into @o

= sh grep @sw @q_f | tail -n 1 >> @q_g
append the last line of @f with @sw in it to @g
the latest @sw entry in @f should go to the end of @g

= sh grep @sw @q_f >> @q_g ;; sh sed -i '/@sw/d' @q_f
move the lines with @sw from @f to @g
the @sw lines don't belong in @f, they belong at the end of @g
take every line with @sw out of @f and append them to @g instead

= sh grep @sw @q_f > @q_o ;; sh sed -i '/@sw/d' @q_f
move the lines with @sw out of @f into a new file @o
all @sw lines leave @f and form a new file @o
cut the @sw lines from @f into @o

= sh sed -n '@{ln}p' @q_f > @q_o ;; sh sed -i '@{ln}d' @q_f
cut line @ln out of @f and save it as @o
line @ln should leave @f and become @o

= sh grep '^@key=' @q_conf >> @q_g
copy the @key setting from @conf to the end of @g
@g needs the same @key as @conf: append that line
take the @key= line of @conf and put it into @g as well

= sh grep '^@key=' @q_conf | cut -d= -f2 > @q_o
what is @key set to in @conf? write only the value to @o
the value of @key in @conf goes into @o
pull the @key value out of @conf and save it as @o

= sh cut -d, -f@col @csv > @q_o
column @col of @csv as a list @o
take just column @col from @csv and make @o of it

= sh cut -d, -f@col @csv >> @q_g
append column @col of @csv to @g
the values in column @col of @csv belong at the end of @g

= sh cut -d, -f@col @csv | tail -n 1 > @q_o
the last value in column @col of @csv, written to @o
what's in the last row of @csv, column @col? put that in @o

= sh awk -F, '{s+=$@col} END {print s}' @csv > @q_o
add up column @col of @csv and write the sum to @o
the total of column @col in @csv goes to @o
sum of column @col in @csv -> @o
@o should contain one number, the sum of column @col from @csv

= sh awk -F, '{s+=$@col} END {print s}' @csv >> @q_g
sum up column @col of @csv and append the result to @g
the total of column @col in @csv should be the last line of @g

= sh awk -F, '{s+=$@col} END {print s}' @csv > @q_o ;; %read|@o
add up column @col of @csv, write the sum to @o, and show me
total of column @col in @csv to @o, then print that

= sh sort -n @q_f | tail -n 1 > @q_o
the largest number in @f, saved as @o
@f is a list of numbers; the highest goes to @o

= sh sort -n @q_f | head -n 1 > @q_o
the smallest number of @f into @o
find the lowest of the numbers in @f and save it in @o

= sh awk '{s+=$1} END {print s}' @q_f > @q_o
add up the numbers in @f and write the sum to @o
@f has a number on each line; sum into @o

= sh awk '{s+=$1} END {print s}' @q_f >> @q_f
put the sum of the numbers in @f as a last line under them
add up what's in @f and write the total at the end of @f

= sh head -n 1 @csv > @q_o
the header of @csv into @o
save the heading line of @csv as @o

= sh tail -n +2 @csv > @q_o
@csv without its header as @o
everything but the heading row of @csv goes to @o

= sh head -n 1 @csv > @q_o && grep @sw @csv >> @q_o
the header of @csv and all rows with @sw, as @o
filter @csv for @sw but keep the heading, result in @o

= sh tail -n +2 @csv2 >> @csv
append @csv2 to @csv but without its header
the rows of @csv2 belong under those of @csv, the heading not again

= sh tail -n +2 @csv2 >> @csv ;; %rm|@csv2
append the rows of @csv2, without the header, to @csv and delete @csv2
@csv2's rows go under @csv, heading left out, and @csv2 is removed then

= %ed|@f|@w|@w2 ;; %ed|@g|@w|@w2 ;; %ed|@h|@w|@w2
change @w to @w2 in @f, @g and @h
@w is now @w2. Please fix @f, @g and @h.
three files say @w: @f, @g, @h. it must be @w2 in all of them

= %add|@f|@t ;; %add|@g|@t ;; %add|@h|@t
add @t to each of @f, @g and @h
@f, @g, @h: every one of the three needs @t at the end

= %cpto|@f|@g ;; %add|@f|@t
save @f as @g, then add @t to @f
@g is to be the old @f; @f itself gets @t at the end
before adding @t to @f keep a copy called @g

= %cpto|@f|@g ;; %ed|@f|@w|@w2
save @f as @g before you change @w to @w2 in @f
keep the old text of @f in @g and then write @w2 for @w in @f
@f with @w2 instead of @w, but the unchanged one must survive as @g

= %w|@f|@t ;; sh cat @q_g >> @q_f
new file @f: first the line @t, below it everything in @g
start @f with @t and append the contents of @g

= sh sed -i '1i @{pl}' @q_f
@pl should be the new first line of @f
put the line @pl at the very top of @f

= sh sed -i '1i @{pl}' @q_f ;; %read|@f
put @pl above everything else in @f and show it to me
new first line for @f: @pl, then print @f

= sh sed -i '1i @{pl}' @q_f ;; %cp|@f|@d
write @pl as the first line into @f, then copy it to @d

= sh paste -d, @q_f @q_g > @q_o
put @f and @g side by side with a comma between, as @o
line by line: @f, comma, @g, saved in @o
""", pl=lambda r: (lambda t: (lib.in_quotes(r, t) if " " in t else t, t))(" ".join(low(r) for _ in range(r.randint(1, 3)))), n=t2.N)

# ---------------------------------------------------------------- several folders, things put into them

rules("""
= %mk|@fn ;; %mk|@fn2 ;; %mv|@a|@fn ;; %mv|@b|@fn2
make @fn and @fn2, then sort @a into the first and @b into the second
two folders, @fn and @fn2. In the former goes @a, in the latter @b.
@fn/ <- @a⏎@fn2/ <- @b⏎((both folders are new))
i need @fn and @fn2 with @a and @b in them respectively
set up @fn with @a in it and @fn2 with @b in it

= %mk|@fn ;; %mk|@fn2 ;; %mv|@a & @b|@fn ;; %mv|@c|@fn2
make @fn and @fn2; @a and @b go in @fn, @c in @fn2
folder @fn for @a and @b, folder @fn2 for @c, neither exists so far
new: @fn ((@a, @b)) and @fn2 ((@c)), move them

= %mk|@fn ;; %mk|@fn2 ;; %cp|@a|@fn ;; %cp|@a|@fn2
make @fn and @fn2 and put a copy of @a in each
both new folders, @fn as well as @fn2, get a copy of @a

= %mk|@fn ;; %mk|@fn2 ;; %mk|@fn3 ;; %cp|@a|@fn ;; %cp|@a|@fn2 ;; %cp|@a|@fn3
folders @fn, @fn2 and @fn3, and every one of them gets a copy of @a
make @fn, @fn2, @fn3. each needs its own copy of @a.

= %mk|@fn ;; %mk|@fn2 ;; %mk|@fn3 ;; %mv|@a|@fn ;; %mv|@b|@fn2 ;; %mv|@c|@fn3
make @fn, @fn2 and @fn3 and move @a, @b and @c in, one to each in this order
three folders, one file each: @fn with @a, @fn2 with @b, @fn3 with @c
- @fn: @a⏎- @fn2: @b⏎- @fn3: @c⏎create the folders and move the files

= %mk|@fn ;; %mk|@fn2 ;; %glob|@kinds ;; %mv|$3|@fn ;; %glob|@kinds2 ;; %mv|$5|@fn2
make @fn and @fn2. the @kinds belong in @fn, the @kinds2 in @fn2
my files are a jumble. new folder @fn for @kinds, new folder @fn2 for @kinds2, sort them in
create @fn to hold the @kinds and @fn2 to hold the @kinds2, then fill both

= %mk|@fn ;; %glob|@kinds ;; %mv|$2|@fn ;; %mk|@fn2 ;; %glob|@kinds2 ;; %mv|$5|@fn2
make @fn, move the @kinds in. Then make @fn2, move the @kinds2 in.
first a folder @fn for the @kinds ((move them)), after that a folder @fn2 for the @kinds2 ((move too))

= %mk|@fn ;; %mk|@fn2 ;; %one ;; %mv|$3.0|@fn ;; %one|one2 ;; %mv|$5.0|@fn2
make @fn and @fn2, the @one goes in @fn, the @one2 in @fn2
two new folders: @fn with the @one, @fn2 with the @one2

= %mk|@fn ;; %mk|@fn2 ;; %many ;; %mv|$3|@fn ;; %many|many2 ;; %cp|$5|@fn2
make @fn and @fn2; move the @many to @fn, copy the @many2 to @fn2

= %mk|@fn ;; %mk|@fn2 ;; %mk|@fn3 ;; %glob|@kinds ;; %mv|$4|@fn ;; %glob|@kinds2 ;; %mv|$6|@fn2 ;; %glob|@kinds3 ;; %mv|$8|@fn3
make @fn, @fn2 and @fn3; @kinds in the first, @kinds2 in the second, @kinds3 in the third
new folders @fn for @kinds, @fn2 for @kinds2 and @fn3 for @kinds3, then sort everything in

= %mk|@fn/@wd ;; %mk|@fn/@wd2 ;; %mv|@a|@fn/@wd ;; %mv|@b|@fn/@wd2
@fn with the subfolders @wd and @wd2; @a belongs in @wd, @b in @wd2
in @fn make @wd and @wd2, then @a moves to @fn/@wd and @b to @fn/@wd2

= %mk|@fn/@wd ;; %mk|@fn/@wd2 ;; %glob|@kinds ;; %mv|$3|@fn/@wd ;; %glob|@kinds2 ;; %mv|$5|@fn/@wd2
@fn should have a @wd for the @kinds and a @wd2 for the @kinds2. create and sort
below @fn: @wd ((takes the @kinds)) and @wd2 ((takes the @kinds2)), make them and move everything

= %mk|@fn ;; %mv|@a & @b|@fn ;; %mk|@fn/@wd ;; %mv|@c|@fn/@wd
make @fn, move @a and @b in; inside make @wd and move @c there
@fn gets @a and @b, and its subfolder @wd gets @c. All new folders.

= %mk|@fn ;; %mv|@a & @b|@fn ;; %w|@fn/@f|@t
make @fn, put @a and @b in there and add a note @f that says @t
new folder @fn with @a, @b and a new file @f: @t

= %mk|@fn ;; %cp|@a & @b|@fn ;; %w|@fn/@f|@t ;; %zip|@fn|@z
new folder @fn with copies of @a and @b and a new note @f saying @t, then pack the folder as @z

= %mk|@fn ;; %mk|@fn2 ;; %w|@fn/@f|@t ;; %w|@fn2/@f|@t2
make @fn and @fn2, each with a file @f, in the first one it says @t, in the second one @t2

= %mk|@fn ;; %mk|@fn2 ;; %mk|@fn3 ;; %w|@fn/@f|@t
folders @fn, @fn2, @fn3, and in @fn a file @f with @t

= %mk|@fn ;; %cpto|@a|@fn/@b ;; %mv|@c|@fn
make @fn, copy @a there as @b, and move @c there

= %mk|@fn ;; %mvto|@a|@fn/@b ;; %cp|@c|@fn
new folder @fn; @a goes in as @b, and @c goes in as a copy

= %mk|@fn ;; fs.search {"path":".","text":"@top"} ;; %mv|$2|@fn ;; %mk|@fn2 ;; fs.search {"path":".","text":"@top2"} ;; %mv|$5|@fn2
make @fn, everything mentioning @top goes in; make @fn2, everything mentioning @top2 goes in there
files about @top into a new folder @fn, files about @top2 into a new folder @fn2

= %mk|@fn ;; fs.search {"path":".","text":"@top"} ;; %cp|$2|@fn ;; %zip|@fn|@z
copies of everything that mentions @top into a new folder @fn, then zip that folder as @z
make @fn, copy in there what talks about @top, pack the folder as @z

= %mk|@fn ;; %one ;; %cp|$2.0|@fn ;; %one|one2 ;; %cp|$4.0|@fn ;; %zip|@fn|@z
new folder @fn, copies of the @one and the @one2 in it, then all that as @z

= %mk|@fn ;; %many ;; %cp|$2|@fn ;; %one ;; %mv|$4.0|@fn
make @fn, copies of the @many go in, and the @one itself moves in

= %mk|@fn ;; %new|pics ;; %mv|$2.0|@fn ;; %new|vids ;; %mv|$4.0|@fn
make @fn and move my newest photo and my newest video into it

= %mk|@fn ;; fs.search {"path":".","name_glob":"@kinds","older_than_ms":"@age"} ;; %mv|$2|@fn ;; %zip|@fn|@z
make @fn, move the @kinds older than @age in and zip the folder as @z
old @kinds ((more than @age)) into a new folder @fn, then pack that as @z

= %mk|@fn ;; %mk|@fn2 ;; fs.search {"path":".","kind":"file","min_bytes":"@size"} ;; %mv|$3|@fn ;; fs.search {"path":".","kind":"file","max_bytes":"@size"} ;; %mv|$5|@fn2
make @fn and @fn2; files over @size go in the first, files under @size in the second
""", fn=nq(t3.bare_folder), f=t2.say(lambda r: t2.fname(r, TEXT), 0))

# ---------------------------------------------------------------- exceptions: all but the newest, not those of the archive, unless

KEEPX = lambda r: r.choice("log bak sql csv pdf txt gz dump mp4 jpg json".split())
NOTIN = lambda r: r.choice("node_modules backup old archive archives drafts raw private vendor build dist venv cache logs final keep originals target templates signed".split()) if r.random() < 0.6 else low(r)
rules("""
= sh ls -t *.@x | sed '1d' | xargs -rd '\\n' rm --
all the .@x files here but the newest can go
delete the .@x files in here, all but the newest
i only need the latest .@x file of this folder, the others out
every .@x here except the most recent one is rubbish
keep the newest .@x file here, delete its older brothers
of the .@x files here just one may stay, the newest

= sh ls -t *.@x | sed '1,@{n}d' | xargs -rd '\\n' rm --
all the .@x files here but the newest @n can go
the @n most recent .@x files here stay, delete the rest of the .@x files
older .@x files than the last @n aren't needed in this folder, remove them
prune the .@x files here down to the newest @n
no more than @n .@x files should be here, and the newest ones at that

= sh ls -t *.@x | sed '1d' | xargs -rd '\\n' mv -t @q_d --
move all the .@x files here to @d but the newest
all .@x files here except the most recent one go to @d
only the latest .@x may stay here, the others belong in @d
the older .@x files to @d, the newest one stays here

= sh ls -t *.@x | sed '1,@{n}d' | xargs -rd '\\n' mv -t @q_d --
all but the @n newest .@x files here should go to @d
keep the last @n .@x files here and move the older ones to @d
the .@x files here, except the latest @n, into @d please

= sh mkdir -p @q_d && ls -t *.@x | sed '1d' | xargs -rd '\\n' mv -t @q_d --
make a folder @d and move all .@x files here but the newest into it
new folder @d for the older .@x files of this folder, the newest one stays outside

= sh mkdir -p @q_d && ls -t *.@x | sed '1,@{n}d' | xargs -rd '\\n' mv -t @q_d --
make a folder @d, move the .@x files here there, except the newest @n

= sh ls -S *.@x | sed '1d' | xargs -rd '\\n' rm --
delete the .@x files here, all but the biggest
only the largest .@x file here should survive, delete the other .@x files

= sh ls -tr *.@x | sed '1d' | xargs -rd '\\n' rm --
of the .@x files here keep just the oldest, delete the rest
delete every .@x file here that isn't the oldest

= sh ls -t *.@x | sed '1d' | zip -q @q_zz -@
zip the .@x files here as @zz, all but the newest
all .@x files here except the latest one into @zz, keep them here as well

= sh ls -t *.@x | sed '1d' | zip -qm @q_zz -@
all .@x files here except the latest go into @zz and disappear from here
pack the older .@x files as @zz and remove them, only the newest stays loose
""", x=KEEPX, n=lambda r: r.choice([("two", "2"), ("three", "3"), ("five", "5"), ("2", "2"), ("3", "3"), ("4", "4"), ("5", "5"), ("7", "7"), ("ten", "10"), ("6", "6")]), zz=t2.say(lambda r: low(r) + ".zip", 0.1))
rules("""
= fs.search {"path":".","name_glob":"@kinds","not_glob":"@sk"} ;; %mv|$1|@d ;; %ls|@d
move all @kinds to @d except those in @sk, then show me @d
the @kinds go to @d, those of @sk don't; list @d afterwards

= fs.search {"path":".","name_glob":"@kinds","not_glob":"@sk"} ;; %zip|$1|@z ;; %mv|@z|@d
all @kinds but the ones of @sk into @z, and @z into @d
zip the @kinds as @z ((not those in @sk)), then @z goes to @d

= fs.search {"path":".","name_glob":"@kinds","not_glob":"@sk"} ;; %zipx|$1|@z
every one of the @kinds except those in @sk into @z, the originals can then be deleted
pack and remove the @kinds, archive @z, but what's in @sk stays

= %mk|@d ;; fs.search {"path":".","name_glob":"@kinds","not_glob":"@sk"} ;; %mv|$2|@d
make @d and move every one of the @kinds there unless it's in @sk
new folder @d for the @kinds, only those of @sk remain where they are
create @d; @kinds go in, but nothing from @sk

= %mk|@d ;; fs.search {"path":".","name_glob":"@kinds","not_glob":"@sk"} ;; %cp|$2|@d
make @d and fill it with copies of all @kinds, those under @sk excepted
new folder @d with a copy of each of the @kinds, leaving out @sk

= fs.search {"path":".","text":"@top","not_glob":"@sk"} ;; %cp|$1|@d
copies of everything that mentions @top to @d, except what's in @sk
whatever says @top, unless it lies in @sk, should be copied to @d

= fs.search {"path":".","text":"@top","not_glob":"@sk"} ;; %zip|$1|@z
zip what mentions @top as @z, ignoring @sk
every file with @top in it into @z, only not those from @sk

= fs.search {"path":".","text":"@top","not_glob":"@sk"} ;; %rm|$1
delete each file that mentions @top unless it's in @sk
files with @top in them can go, except those of @sk

= fs.search {"path":".","kind":"file","min_bytes":"@size","not_glob":"@sk"} ;; %mv|$1|@d
files over @size to @d, except those in @sk
everything bigger than @size goes to @d unless it's in @sk

= fs.search {"path":".","name_glob":"@kinds","older_than_ms":"@age","not_glob":"@sk"} ;; %rm|$1
delete the @kinds older than @age but none in @sk
@kinds that are over @age old can go, those in @sk excepted

= fs.search {"path":".","name_glob":"@kinds","older_than_ms":"@age","not_glob":"@sk"} ;; %mv|$1|@d
old @kinds ((more than @age)) to @d, but leave those in @sk
move @kinds older than @age to @d, skipping @sk

= fs.search {"path":".","name_glob":"@kinds","older_than_ms":"@age","not_glob":"@sk"} ;; %zipx|$1|@z
pack the @kinds older than @age as @z, not those in @sk, and remove them

= fs.search {"path":".","kind":"file","not_glob":"@keep","depth":1} ;; %rm|$1
delete all the files of this folder except @keep
apart from @keep no file may remain in this folder
clear out the files here, but spare @keep
the files here can all be deleted, just not @keep

= fs.search {"path":".","kind":"file","not_glob":"@keep","depth":1} ;; %mv|$1|@d
move all files of this folder to @d except @keep
every file in here apart from @keep should be in @d
@keep stays. All other files in this folder go to @d.

= fs.search {"path":".","kind":"file","not_glob":"@keep","depth":1} ;; %cp|$1|@d
copy the files of this folder to @d, all except @keep
copies of every file here but @keep into @d

= fs.search {"path":".","kind":"file","not_glob":"@keep","depth":1} ;; %zip|$1|@z
zip the files of this folder as @z but leave out @keep
every file here with the exception of @keep goes into @z

= %mk|@d ;; fs.search {"path":".","kind":"file","not_glob":"@keep","depth":1} ;; %mv|$2|@d
make @d and move every file of this folder there except @keep
create @d. all files here go in. exception: @keep
new folder @d, put the files from here inside, just leave @keep

= fs.search {"path":".","kind":"file","not_glob":"{@keep,@keep2}","depth":1} ;; %mv|$1|@d
move every file here to @d, only @keep and @keep2 stay
all files of this folder apart from @keep and @keep2 to @d

= fs.search {"path":".","kind":"file","not_glob":"{@keep,@keep2}","depth":1} ;; %rm|$1
everything but @keep and @keep2 can be deleted here, the files i mean
delete the files of this folder, save @keep and @keep2

= fs.search {"path":".","kind":"file","not_glob":"*.@x","depth":1} ;; %mv|$1|@d
move every file here that's not .@x to @d
all files of this folder except the .@x ones go to @d
only the .@x files remain here, all the other files move to @d

= fs.search {"path":".","kind":"file","not_glob":"*.@x","depth":1} ;; %rm|$1
delete every file of this folder except the .@x ones
what isn't .@x can go from this folder, files only
keep the .@x files here and remove all the other files

= fs.search {"path":"@d","kind":"file","not_glob":"@keep","depth":1} ;; %rm|$1
empty @d of its files but leave @keep in it
in @d delete all files except @keep
@d should have no file left but @keep

= fs.search {"path":"@d","kind":"file","not_glob":"@keep","depth":1} ;; %mv|$1|@to
from @d move every file but @keep to @to
all the files in @d, except @keep, belong in @to

= fs.search {"path":"@d","kind":"file","not_glob":"@keep","depth":1} ;; %cp|$1|@to
copy each file of @d to @to, only @keep not

= %glob|@kinds ;; %mv|$1|@d ;; %mv|@d/@keep|.
move all @kinds to @d, then bring @keep back here
the @kinds go to @d, but afterwards @keep comes back out of there to here

= fs.search {"path":".","name_glob":"@many","kind":"file","not_glob":"@sk"} ;; %zip|$1|@z
zip the @many as @z but not those from @sk
@many into @z, except the ones of @sk

= fs.search {"path":".","name_glob":"@many","kind":"file","not_glob":"@sk"} ;; %mv|$1|@d ;; %ls|@d
move the @many to @d unless they're in @sk, and list @d then

= %mk|@d ;; fs.search {"path":".","name_glob":"@many","kind":"file","not_glob":"@sk"} ;; %mv|$2|@d
make @d for the @many, those in @sk stay there
a new folder @d takes the @many, except what's in @sk

= sh [ -e @q_b ] || mv @q_a @q_b
rename @a to @b unless there is a @b already
@a should be called @b, but only if that name is free
if no @b exists, @a becomes @b

= sh [ -e @q_d/@q_a ] || cp @q_a @q_d/
copy @a to @d unless it's already there
@d gets a copy of @a if it hasn't got one
put a copy of @a into @d, but don't overwrite one that's there

= sh [ -s @q_f ] || rm @q_f
delete @f if it's empty
@f can go, provided there's nothing in it
remove @f unless something is in it

= sh [ -d @q_d ] || mkdir -p @q_d
make @d unless it exists
if there's no folder @d, create it

= sh [ -e @q_f ] && cat @q_f || echo missing
show @f if it exists, otherwise say missing
is there a @f? then print it, else just print the word missing

= sh cmp -s @q_f @q_g && rm @q_g
delete @g if it has the same contents as @f
@g can go, but only if it equals @f
in case @f and @g are identical, remove @g

= sh cmp -s @q_f @q_g || cp @q_f @q_g
if @f differs from @g, overwrite @g with @f
update @g from @f, but only when they aren't the same

= sh grep -q @sw @q_f || echo @sw >> @q_f
append @sw to @f unless it's in there already
@f must have @sw in it; if not, add it as a line
make sure that @f mentions @sw, add a line if it doesn't

= sh grep -q @sw @q_f && rm @q_f
delete @f if it has @sw in it
@f can go in case it says @sw somewhere

= sh grep -q @sw @q_f && mv @q_f @q_d/
if @f mentions @sw, move it to @d
@f belongs in @d provided that it contains @sw

= sh [ @q_f -nt @q_g ] && cp @q_f @q_g
if @f is newer than @g, copy it over @g
overwrite @g with @f, but only if @f is the newer one

= sh cp -u @q_a @q_d/
copy @a to @d only if it's newer than the one there
refresh the copy of @a in @d if ours is newer

= sh cp -n @q_a @q_d/
copy @a to @d, but don't overwrite anything there
a copy of @a into @d please; if one is there leave it as it is

= sh cp -rn @q_d/. @q_to/
copy all that's in @d to @to, but overwrite nothing that's in @to
the contents of @d also into @to; what @to already has stays as it is
""", keep=nq(lambda r: (lambda n: n if "[" not in n else low(r) + ".txt")(t2.fname(r, "txt md csv pdf jpg py html".split()))), sk=NOTIN, d=nq(t3.folder), x=lambda r: r.choice("pdf txt md csv json log jpg png mp3 mp4 svg html py js docx".split()))

# ---------------------------------------------------------------- found, packed, deleted; and other threes and fours

rules("""
= %glob|@kinds ;; %zip|$1|@z ;; %rm|$1 ;; %mv|@z|@d
zip all @kinds as @z, delete the @kinds, move @z to @d
1. @kinds into @z⏎2. delete the @kinds⏎3. @z goes to @d
find the @kinds, pack them as @z, delete them, put @z into @d

= %glob|@kinds ;; %zipx|$1|@z
find the @kinds, pack them in @z and remove what you packed
the @kinds should only exist inside @z
put the @kinds away in @z, leaving none outside
@kinds, packed into @z, originals removed
i want @z instead of all these @kinds
after the @kinds are in @z they needn't lie around here
look for @kinds, zip ((@z)), wipe
archive-and-delete: @kinds, name @z

= %many ;; %zipx|$1|@z
find the @many, pack them in @z and remove what you packed
the @many should only exist inside @z
the @many, packed into @z, originals removed
i want @z instead of all these @many
after the @many are in @z they needn't lie around

= %one ;; %zipx|$1.0|@z
the @one should only exist inside @z
look for the @one, pack it as @z, remove the loose one
once the @one is safely in @z the loose file can be deleted

= %many ;; %cp|$1|@d ;; %rm|$1
copy the @many to @d and then delete them here
the @many: first copies to @d, second delete the ones here

= %many ;; %cp|$1|@d ;; %zipx|$1|@z
copy the @many to @d, then pack the ones here as @z and remove them
the @many should be in @d as they are, and here only as @z

= %many ;; %zip|$1|@z ;; %mv|$1|@d
zip the @many as @z and move the loose ones to @d
after zipping the @many to @z put the loose ones away in @d
@z from the @many; the @many themselves then belong in @d

= %glob|@kinds ;; %zip|$1|@z ;; %mv|$1|@d
zip the @kinds as @z and then move the loose ones to @d
first @z out of the @kinds, then the @kinds to @d

= %glob|@kinds ;; %cp|$1|@d ;; %zip|@d|@z
copy the @kinds to @d and zip @d as @z
copies of the @kinds into @d, and after that @z of the folder @d

= %glob|@kinds ;; %cp|$1|@d ;; %zip|$1|@z
copy the @kinds to @d, and also pack them as @z
@kinds: a copy in @d and an archive @z

= %glob|@kinds ;; %cp|$1|@d ;; %cp|$1|@to
copy the @kinds both to @d and to @to
two copies of all @kinds: one set in @d, one set in @to

= %many ;; %cp|$1|@d ;; %cp|$1|@to
the @many should be in @d as well as in @to, as copies
two sets of copies of the @many please, for @d and for @to

= %many ;; %mv|$1|@d ;; %ls|@d
after the @many have moved to @d let me see what @d contains
the @many to @d so that i can check @d — list it

= %many ;; %ro|$1 ;; %cp|$1|@d
freeze the @many ((read-only)) and then copy them to @d
the @many get write protected, and @d gets a copy of them

= %many ;; %mv|$1|@d ;; %zip|@d|@z
the @many into @d, then @d into @z
gather the @many in @d so that the folder can be zipped as @z. do both.

= %many ;; %mv|$1|@d ;; %zipx|@d|@z
collect the @many in @d, zip that as @z and then the folder can go

= %mk|@d ;; %many ;; %cp|$2|@d ;; %zip|@d|@z
new folder @d, copies of the @many in it, and zip the folder as @z
@d, made by you, gets copies of the @many and turns into @z

= %mk|@d ;; %many ;; %mv|$2|@d ;; %one ;; %cp|$4.0|@d
make @d, move the @many in, and put a copy of the @one with them
new @d: the @many ((moved)), the @one ((copied))

= %mk|@d ;; %many ;; %mv|$2|@d ;; %one ;; %mv|$4.0|@d ;; %ls|@d
make @d for the @many and the @one, move them in, list it

= %mk|@d ;; %one ;; %cp|$2.0|@d ;; %zip|@d|@z ;; %ls|.
make @d, put a copy of the @one in, pack it as @z, show me what's here

= %one ;; %rn|$1.0|@b ;; %mv|@b|@d
find the @one, call it @b and move it to @d
the @one gets the name @b first and then moves into @d

= %one ;; %cpto|$1.0|@b ;; %rm|$1.0
copy the @one to @b, then delete the first one

= %one ;; %cpto|$1.0|@b ;; %mv|@b|@d
copy the @one as @b and put @b in @d
from the @one make @b, which then goes to @d

= %one ;; %cpto|$1.0|@b ;; %zip|@b|@z
make a copy of the @one called @b and pack that as @z

= %one ;; %cpto|$1.0|@b ;; %ed|@b|@w|@w2 ;; %mv|@b|@d
copy the @one as @b, change @w to @w2 in it and move it to @d
@b = the @one with @w2 for @w. it belongs in @d.

= %one ;; %cpto|$1.0|@b ;; %ed|@b|@w|@w2 ;; %zip|@b|@z
copy the @one as @b, change @w to @w2 in the copy, zip it as @z

= %one ;; %ed|$1.0|@w|@w2 ;; %cp|$1.0|@d
fix the @one ((@w should be @w2)) and then give @d a copy
in the @one @w2 must replace @w, after that copy it to @d

= %one ;; %ed|$1.0|@w|@w2 ;; %mv|$1.0|@d
change @w to @w2 in the @one so that it can go to @d, and move it there
once the @one says @w2 and not @w it goes to @d

= %one ;; %ed|$1.0|@w|@w2 ;; %rn|$1.0|@b
correct @w to @w2 in the @one and name it @b afterwards

= %one ;; %add|$1.0|@t ;; %mv|$1.0|@d
write @t at the end of the @one and put it into @d
the @one gets a last line @t and then moves to @d

= %one ;; %add|$1.0|@t ;; %cp|$1.0|@d
add @t to the @one; @d gets a copy of the new version

= %one ;; %ro|$1.0 ;; %mv|$1.0|@d
write-protect the @one, then into @d with it
before the @one goes to @d make it read-only

= %one ;; %cp|$1.0|@d ;; %rm|$1.0
copy the @one to @d, and delete it here once that's done
the @one must first be copied to @d, only then may you delete it here

= %one ;; %zip|$1.0|@z ;; %mv|@z|@d ;; %rm|$1.0
zip the @one as @z, move @z to @d and delete the loose one
@one → @z → @d, finally remove the @one itself

= %one ;; %mv|$1.0|@d ;; %rm|@a ;; %ls|@d
the @one to @d, @a away, and let me see @d

= %text|@top ;; %mv|$1|@d ;; %zip|@d|@z
files that mention @top go to @d, and then @d gets packed as @z
gather what says @top in @d so i can have it as @z

= %text|@top ;; %zipx|$1|@z
pack everything that mentions @top into @z and delete the loose files
whatever talks about @top should exist in @z only

= %text|@top ;; %cp|$1|@d ;; %rm|$1
copy the files with @top in them to @d and delete them here afterwards

= %text|@top ;; %ro|$1 ;; %cp|$1|@d
what mentions @top gets write-protected and copied to @d

= %mk|@d ;; %text|@top ;; %mv|$2|@d ;; %ls|@d
make @d, move what mentions @top there, list it
a folder @d for all that says @top; move it in and show me the folder

= %mk|@d ;; %text|@top ;; %mv|$2|@d ;; %zip|@d|@z
new folder @d, in go the files that mention @top, then zip it up as @z

= fs.search {"path":".","kind":"file","min_bytes":"@size"} ;; %zipx|$1|@z
files over @size: pack as @z, remove
everything bigger than @size goes into @z and gets deleted outside

= fs.search {"path":".","kind":"file","min_bytes":"@size"} ;; %cp|$1|@d ;; %rm|$1
copy all files bigger than @size to @d, then remove them here

= %mk|@d ;; fs.search {"path":".","kind":"file","min_bytes":"@size"} ;; %mv|$2|@d ;; %ls|@d
make @d, move what's over @size in, list it
@d ((new)) for the heavy stuff, > @size; show me what ended up in it

= fs.search {"path":".","name_glob":"@kinds","newer_than_ms":"@age"} ;; %zip|$1|@z ;; %mv|@z|@d
@kinds from the last @age2, no, the last @age, into @z, then @z to @d

= fs.search {"path":".","name_glob":"@kinds","older_than_ms":"@age"} ;; %cp|$1|@d ;; %rm|$1
@kinds older than @age: copy to @d, then delete here
first copy the @kinds that are over @age old to @d, then remove those

= fs.search {"path":".","name_glob":"@kinds","older_than_ms":"@age"} ;; %mv|$1|@d ;; %zip|@d|@z
move @kinds older than @age to @d and zip that folder as @z

= %big ;; %mv|$1.0|@d ;; %du|@d
the biggest file here goes to @d, and then tell me how large @d is

= %big ;; %zipx|$1.0|@z
pack the biggest file in @z and remove it

= %big ;; %cp|$1.0|@d ;; %rm|$1
copy the largest file to @d and then delete it here

= %new ;; %cp|$1.0|@d ;; %ro|$1.0
the newest file gets copied to @d and then write-protected here

= %new ;; %rn|$1.0|@b ;; %cp|@b|@d
rename the newest file to @b, then copy @b to @d
the latest file will be @b, and @d wants a copy of it

= %new ;; %mvto|$1.0|@d/@b ;; %ls|@d
take the newest file, put it into @d as @b, list @d

= %new|*.@x ;; %cpto|$1.0|@b ;; %ed|@b|@w|@w2
copy the newest .@x file as @b and in that change @w to @w2
take the latest .@x file as the base of @b, with @w2 instead of @w

= %new|*.@x ;; %read|$1.0 ;; %mv|$1.0|@d
show me the newest .@x file and then move it to @d
read out the latest .@x, after that file it under @d

= %new|*.@x ;; %cp|$1.0|@d ;; %rm|$1
the newest .@x file: copy to @d, delete here

= %old|*.@x ;; %zipx|$1.0|@z
the oldest .@x file into @z, then delete the loose one

= %new|*.zip ;; %un|$1.0|@d ;; %ls|@d ;; %rm|$1
unpack the newest zip into @d, list it, then delete the zip

= %new|*.zip ;; %un|$1.0|@d ;; %mv|$1.0|@to
unpack the latest zip to @d and move the zip itself to @to
the zip that came last: contents into @d, zip into @to

= %new|*.zip ;; %un|$1.0|@d ;; %gf|@rd|@d ;; %read|$3.0
unpack the newest zip to @d and show me the @rd from it
""", x=lambda r: r.choice("pdf txt md csv json log html tex sql xml".split()), b=t2.say(lambda r: t2.fname(r, TEXT), 0.12))

# ---------------------------------------------------------------- git, one step after the other

def flat(r):
    while True:
        n = g3._f(r)
        if "/" not in n:
            return n


rules("""
= %nb|@nb ;; %gadd|@f ;; %gc|@q
make a branch @nb, add @f and commit it as @q
new branch @nb, and on it a commit of @f with the message @q
on a fresh branch @nb i'd like to have @f committed, saying @q
1) branch @nb⏎2) git add @f⏎3) commit, message @q
@f shouldn't go straight to the main line: branch @nb first, then add it, then commit as @q
before you commit @f ((as @q)) open a branch @nb for it
start @nb, stage @f, commit @q — in this order

= %nb|@nb ;; %gadd|@f & @g ;; %gc|@q
create the branch @nb, stage @f and @g, commit them with @q
@f and @g should be committed as @q on a new branch @nb
branch @nb; add @f @g; commit @q

= %nb|@nb ;; %gall ;; %gc|@q
put all i've changed on a new branch @nb and commit it, @q
open a branch @nb for my changes, and then commit everything as @q
new branch first ((@nb)), then everything into one commit @q
what i did belongs on a branch of its own, @nb, as a commit named @q

= %nb|@nb ;; %gall ;; %gc|@q ;; git.push {"branch":"@nb","set_upstream":true}
new branch @nb, commit everything there as @q and push the branch
branch @nb -> add all -> commit @q -> push
i need my work reviewed: branch @nb, commit all as @q, then get it to the server

= %nb|@nb|@base ;; %gadd|@f ;; %gc|@q
from @base make @nb, add @f, commit as @q
branch off @base into @nb, there stage @f and commit it with @q

= %co|@base ;; %pull ;; %nb|@nb
go to @base, get the newest, and start @nb from it
switch to @base and pull, then open a new branch @nb
back to @base, update, branch off as @nb

= %co|@base ;; %pull ;; %merge|@nb
switch to @base, pull, and merge @nb
@base should be current and then take in @nb: checkout, pull, merge
go onto @base, update it, bring in @nb

= %co|@base ;; %merge|@nb ;; %bdel|@nb
on @base merge @nb, after that the branch @nb can be deleted
@nb is done: go to @base, merge it, delete the branch
merge @nb into @base, then get rid of @nb

= %co|@base ;; %merge|@nb ;; %push
merge @nb into @base and push
bring @nb into @base, and up to the server with it
switch to @base, merge @nb, push the result

= %co|@base ;; %merge|@nb ;; %tag|@tag
merge @nb into @base and tag the result @tag
@nb goes into @base, and that's then version @tag

= %co|@base ;; %merge|@nb ;; %push ;; %bdel|@nb
@base gets @nb merged, then push, then delete the branch @nb
checkout @base, merge @nb, push, drop @nb

= %co|@nb ;; %merge|@base
get @nb up to date with @base by merging it
on @nb merge what's new in @base
switch over to @nb and merge @base in there

= %co|@nb ;; %gadd|@f ;; %gc|@q
switch to @nb and there commit @f as @q
go over to @nb, stage @f, commit it with the message @q
on the branch @nb i want @f committed: @q

= %co|@nb ;; %log|@n
switch to @nb and show me its last @n commits
go to @nb, then the latest @n log entries

= %co|@nb ;; %pull
switch to @nb and get what's new there
over to @nb, and pull

= %pull ;; %gs
pull and then tell me where things stand
get the newest from the server, then git status

= %pull ;; %log|@n
pull and list the last @n commits
fetch and merge what's on the server, then show the @n newest commits

= %pull ;; %gadd|@f ;; %gc|@q ;; %push
pull, commit @f with @q, push
first get the others' work, then commit @f as @q and then push
before pushing @f ((commit message @q)) pull what the others did

= %pull ;; %gall ;; %gc|@q ;; %push
pull, add everything, commit as @q, push
get what's new, then all of mine into a commit @q, then send it

= %gd ;; %gall ;; %gc|@q
look what changed and commit all of it as @q
show me the changes, then commit them with @q
let me see the diff first; after that everything goes in a commit called @q
what did i change? commit that as @q

= %gs ;; %gall ;; %gc|@q
git status, then commit everything with @q
tell me which files changed and commit all of them under @q
show what's modified, add it all, commit: @q

= %gs ;; %gadd|@f ;; %gc|@q
check the status and commit only @f, message @q
status first, then @f into a commit @q

= git.diff {"paths":["@f"]} ;; %gadd|@f ;; %gc|@q
show me what's changed in @f and commit it as @q
diff of @f, then commit just that file with @q
what's different in @f? then commit it, @q

= git.diff {"paths":["@f"]} ;; git.checkout {"paths":["@f"]}
show me what i changed in @f and then undo it
the diff of @f please, after that throw those changes away

= %gall ;; %gc|@q ;; %tag|@tag
commit all as @q and call the result @tag with a tag
everything into a commit @q, then tag @tag on it
stage all, commit ((@q)), tag ((@tag))

= %gall ;; %gc|@q ;; %tag|@tag ;; %push
commit everything as @q, tag it @tag and push
1. add all 2. commit @q 3. tag @tag 4. push

= %gall ;; %gc|@q ;; %push
everything in, message @q, and then to the server
commit all of it with @q so that i can push, and push
stage, commit, push. the message: @q

= %gall ;; %gc|@q ;; %log|@n
commit everything as @q, then show me the last @n commits
all into a commit called @q, followed by the @n newest log entries

= %gall ;; %gc|@q ;; %gs
commit all with @q and check if the tree is clean
everything in one commit @q, then the status

= %gall ;; %gc|@q ;; %co|@nb
commit everything as @q and then switch to @nb
before you go over to @nb save my changes in a commit @q

= %gall ;; %gc|@q ;; %co|@base ;; %merge|@nb
commit it all as @q, go to @base and merge @nb

= %gadd|@f ;; %gc|@q ;; %gadd|@g ;; %gc|@q2
commit @f as @q and after that @g as @q2
two separate commits: @f ((@q)), @g ((@q2))
first @f with the message @q, then @g with the message @q2

= %gadd|@f & @g ;; %gc|@q ;; %push
commit @f together with @g as @q and push
stage @f and @g, commit @q, push

= %gadd|@f ;; %gc|@q ;; %log|@n
commit @f with @q and show the last @n log entries

= %gadd|@f ;; %gc|@q ;; %tag|@tag
commit @f as @q and then tag @tag
@f into a commit @q; the tag @tag goes onto it

= %tag|@tag ;; %log|@n
tag this as @tag and then show me the last @n commits
put the tag @tag here, after that a log of @n
first the tag @tag, then a log with @n entries

= %tag|@tag ;; git.log {}
tag this @tag and then the log
set the tag @tag and show the history
tag the current state @tag, afterwards git log please

= %tag|@tag ;; sh git push origin @tag
set the tag @tag and then send it to the server
tag @tag here, after that push just that tag

= %w|@e|@t ;; %gadd|@e ;; %gc|@q
make a new file @e saying @t, add it to git and commit as @q
write @t into a new @e, then commit that with @q
@e ((new)) <- @t, git add, commit @q
i need a @e with @t in it, committed as @q

= %w|@e| ;; %gadd|@e ;; %gc|@q
create an empty @e, stage it and commit with @q
an empty file @e should be in git, commit message @q

= %ed|@f|@w|@w2 ;; %gadd|@f ;; %gc|@q
change @w to @w2 in @f and commit that as @q
in @f replace @w by @w2; then git add and a commit @q
@f: @w => @w2. commit: @q
fix @w → @w2 in @f, commit with the message @q

= %ed|@f|@w|@w2 ;; %gadd|@f ;; %gc|@q ;; %push
change @w into @w2 in @f, commit as @q, push
correct @w to @w2 in @f and get it online: commit @q, then push

= %ed|@f|@w|@w2 ;; git.diff {"paths":["@f"]}
change @w to @w2 in @f and show me the diff
@w2 instead of @w in @f, then git diff of it

= %ed|@f|@w|@w2 ;; %gd
replace @w with @w2 in @f, then let me see what changed in the repo

= %nb|@nb ;; %ed|@f|@w|@w2 ;; %gadd|@f ;; %gc|@q
on a new branch @nb change @w to @w2 in @f and commit that as @q
branch @nb, then in @f @w2 for @w, then commit @f: @q
make @nb, there replace @w by @w2 in @f, add, commit with @q

= %nb|@nb ;; %w|@e|@t ;; %gadd|@e ;; %gc|@q
new branch @nb, new file @e with @t in it, commit as @q
make a branch @nb, write @t to a new @e there, add and commit with @q

= %nb|@nb ;; %rm|@f ;; %gall ;; %gc|@q
on a new branch @nb delete @f and commit that as @q
branch @nb, remove @f there, stage everything, commit @q

= %add|@f|@t ;; %gadd|@f ;; %gc|@q
add the line @t to @f and commit it with @q
append @t to @f, git add it, commit: @q

= %add|@f|@t ;; %gall ;; %gc|@q
put @t at the end of @f and then commit everything as @q

= %add|.gitignore|@junk ;; %gadd|.gitignore ;; %gc|@q
git should ignore @junk; commit that with @q
put @junk in .gitignore and commit the .gitignore as @q
add @junk to .gitignore, stage it, commit @q

= %add|.gitignore|@junk ;; sh git rm -r --cached @junk ;; %gc|@q
ignore the folder @junk from now on, take it out of git but keep it on disk, commit as @q
@junk into .gitignore, untrack it, commit @q

= %mv|@f|@d ;; %gall ;; %gc|@q
move @f to @d and commit that as @q
@f goes to @d; then stage everything and commit @q

= %rn|@f|@g ;; %gall ;; %gc|@q
rename @f to @g and commit the change with @q
@f becomes @g, then add all, commit: @q

= %rm|@f ;; %gall ;; %gc|@q
delete @f and commit that as @q
@f goes; then everything staged and committed with @q

= %cp|@a|@d ;; %gall ;; %gc|@q
copy @a into @d and commit everything as @q
@d gets a copy of @a, then add all and commit @q

= %mk|@d ;; %mv|@f|@d ;; %gall ;; %gc|@q
make @d, move @f there, and commit it all as @q
new folder @d with @f in it, then a commit of everything: @q

= %init ;; %gall ;; %gc|@q
turn this folder into a git repo and commit everything as @q
git init, add all, first commit @q
start version control here: init, stage everything, commit with @q
this isn't a repository yet. Make it one, put everything in, message @q

= %init ;; %w|@e|@t ;; %gadd|@e ;; %gc|@q
git init here, then a new file @e saying @t, commit it as @q
init a repo, create @e with @t, add it, commit @q

= %init ;; %add|.gitignore|@junk ;; %gall ;; %gc|@q
init a repo here, ignore @junk, and commit the rest as @q
git init; @junk goes into .gitignore; add all; commit @q

= %init|@fn ;; %w|@fn/@e|@t
start a git repo in @fn and put a file @e in it that says @t
git init @fn, then a new @e inside reading @t

= %mk|@fn ;; %init|@fn
make a folder @fn and start a git repository in it
new folder @fn which is to be a repo right away

= sh git stash ;; %co|@nb
stash what i have and switch to @nb
put my changes aside, then go over to @nb
i've half-finished stuff here: stash it, then to branch @nb

= sh git stash ;; %pull ;; sh git stash pop
stash, pull, and pop the stash again
set my changes aside, pull, then bring them back
put away my edits, get the newest, take them out again

= sh git stash ;; %co|@nb ;; %pull
stash my edits, switch to @nb and pull there

= sh git stash ;; %pull
stash everything and then pull
park my changes so that i can pull, then do pull

= sh git stash pop ;; %gs
take the stash out again and show the status
pop the stash; git status after that

= sh git stash pop ;; %gall ;; %gc|@q
pop the stash and commit all that as @q
bring back what i stashed, then commit everything with @q

= git.checkout {"paths":["@f"]} ;; %gs
discard my changes to @f and show the status
throw away what i did in @f, then git status

= git.checkout {"paths":["@f"]} ;; %gall ;; %gc|@q
undo the changes in @f and commit the rest as @q
@f goes back to how it was, everything else is committed with @q

= sh git reset --soft HEAD~1 ;; %gc|@q
undo the last commit but keep the changes, then commit them as @q
take back my latest commit, changes stay staged, and commit again with the message @q

= %bdel|@nb ;; git.branch {}
delete the branch @nb and show which ones are left
@nb can go, then list the branches

= git.branch {"create":"@nb"} ;; git.branch {}
create a branch @nb without switching and list all branches
make @nb but stay here; which branches are there then?

= %co|@base ;; %bdel|@nb
go back to @base and delete @nb
leave @nb for @base, then remove the branch @nb

= git.log {"limit":@n} ;; %gs
the last @n commits and the status please
log of @n, then what's uncommitted

= git.log {"path":"@f"} ;; git.diff {"paths":["@f"]}
the history of @f, and what's changed in it right now
log for @f, then the diff of @f

= %clone|@repo|@fn ;; %ls|@fn
clone @repo into @fn and show me what's in there
get @repo as @fn, then list @fn

= %clone|@repo|@fn ;; %read|@fn/README.md
clone @repo into @fn and show me its README.md
get @repo to @fn, then print the README.md of it

= %clone|@repo|@reponame ;; %ls|@reponame
clone @repo and list what came
get me the repo @repo and show what's in it

= %clone|@repo|@fn ;; git.log {"repo":"@fn","limit":@n}
clone @repo to @fn and show its last @n commits

= %glob|*.@x ;; %gadd|$1 ;; %gc|@q
find all .@x files, stage them, commit as @q
every .@x file into the next commit, @q
add the .@x files ((all)) and commit, message @q

= %glob|*.@x ;; %gadd|$1 ;; %gc|@q ;; %push
stage all .@x files, commit as @q and push

= %many ;; %gadd|$1 ;; %gc|@q
stage the @many and commit them, @q
the @many belong in git: add them, commit with @q

= %one ;; %gadd|$1.0 ;; %gc|@q
find the @one, add it to git, commit as @q
the @one should be in git, message @q

= sh git archive -o @q_zz HEAD ;; %mv|@zz|@d
export the committed state as @zz and move that into @d
git archive to @zz, then @zz goes to @d

= sh git diff > @q_o
save what i changed as a patch, @o
git diff into a file @o

= sh git diff > @q_o ;; sh git stash
save my changes as @o and then stash them
a patch @o of what's changed, after that stash it

= sh git diff > @q_o ;; git.checkout {"paths":["."]}
keep my changes as a patch @o, then throw them away here
first git diff into @o, second discard all the changes

= sh git log --oneline > @q_o
write the history, one line per commit, to @o
the log in short form into @o

= sh git log --oneline -n @n > @q_o
the last @n commits, one line each, into @o
save a short log of the @n latest commits as @o

= sh git log --oneline > @q_o ;; %gadd|@o ;; %gc|@q
write the short log to @o, then add and commit that as @q

= sh git shortlog -sn HEAD > @q_o
who made how many commits? write it to @o
commit counts per person, into @o

= sh git ls-files > @q_o
list all the files git knows in @o
which files are tracked? into @o with the list

= sh git ls-files | wc -l > @q_o
how many files does git track? the number into @o
""", f=t2.say(lambda r: g3._f(r), 0.05), g=t2.say(flat, 0.05), e=t2.say(flat, 0.05), d=t2.say(lambda r: g3._d(r), 0.05), n=g3._k, junk=lambda r: re.sub(r"/$", "", g3._junk(r)), x=lambda r: r.choice("md txt css html js tex csv py sql java svg json".split()), zz=t2.plain(lambda r: low(r) + ".zip"), fn=nq(lambda r: r.choice([low(r), low(r) + "-" + low(r), low(r) + str(r.randint(2, 30))])), m=g3._m)


rules("""
= %gall ;; %gc|@m
stage everything, then commit, message: @m
all in one commit: @m
git add all, git commit: @m

= %gall ;; %gc|@m ;; %push
stage, commit, push. the message: @m
add + commit + push: @m
everything to the server please, commit message: @m

= %gs ;; %gall ;; %gc|@m
show what's modified, add it all, commit: @m

= %gadd|@f ;; %gc|@m
git add @f, git commit: @m
stage @f then commit: @m

= %gadd|@f ;; %gc|@m ;; %push
@f: add, commit, push - message: @m
get @f online, commit: @m

= %nb|@nb ;; %gall ;; %gc|@m
branch @nb, all in, commit: @m
new branch @nb and my stuff on it: @m
""", f=nq(g3._f), m=g3._m)

# ---------------------------------------------------------------- long stories with the steps in them

rules("""
= %mk|@d ;; %mv|@a & @b|@d
so my sister visits on @day and she wants to see @a and @b, which i can never find, so make a folder @d and move the two in
we repainted the office, 3 coats of white, and now i'm tidying the computer too: @a and @b go in a folder @d ((not there yet))
my tutor marks me down for untidy hand-ins. a folder @d with @a and @b inside, that's what she wants
@who and me split the work: mine is @a and @b, so put these two in a new folder @d

= %mk|@d ;; %cp|@a & @b|@d
the auditor wants @a and @b but may not touch ours, so a folder @d with copies for her
@who flies to Lisbon at six and needs @a and @b on a stick. copies please, in a new folder @d
i print at the library, they only let me open one folder. make @d and copy @a and @b into it

= %mk|@d ;; %mv|@a|@d ;; %rm|@b
spring cleaning day. @a is worth keeping, in a new folder @d. @b isn't, delete it
two leftovers from the old job: @a i keep ((new folder @d)), @b i never want to see again

= %un|@z|@d ;; %rm|@z
the photographer finally sent @z, took her only 5 weeks. unpack it into @d, the zip itself is just clutter after that
my stick has 200 MB left so please: contents of @z to @d, then away with @z

= %un|@z|@d ;; %rn|@d/@f|@g
the publisher sent @z. i unpack those into @d always. There's a @f in it that must be called @g, their naming is awful

= %un|@z|@d ;; %read|@d/@f
i got @z from the tax office and have no idea what they want. Unpack it to @d, then let me read @f from in there

= %un|@z|@d ;; %ls|@d ;; %rm|@z
the band uploaded @z, i think it's the new mixes. Put the contents in @d, show me what there is, and delete the archive

= %zip|@d|@z ;; %mv|@z|@to
we move to the new server on @day, 14 racks, no sleep. Pack the folder @d as @z and put that in @to
end of term, marks are in, folder @d is done: make @z from it and store it in @to

= %zipx|@d|@z
the project ended in tears and lawyers. the folder @d should only exist as @z from now on
client @who paid at last, so the folder @d can be archived as @z and then removed

= %cpto|@f|@g ;; %ed|@g|@w|@w2
my landlord sends everyone the same letter and so do i: take @f, copy it as @g, and there write @w2 where @w stands
for the second class i use the same sheet. copy @f to @g. In @g it must read @w2 and not @w

= %cpto|@f|@g ;; %ed|@g|@w|@w2 ;; %mv|@g|@d
another funeral, another speech, same words. @f copied as @g, @w becomes @w2 in it, and @g goes to @d

= %cpto|@p|@p.bak ;; %ed|@p|@w|@w2
last time i edited a file without a backup i was fired, nearly. so @p.bak first and then @w turns into @w2 in @p

= %cpto|@p|@p.bak ;; %add|@p|@t
i learned it the hard way in 2009. back up @p as @p.bak, and only then append @t to it

= %cp|@a|@d ;; %rm|@a
the NAS is finally up, @who wired it. copy @a to @d and once it's there delete it from this machine
my laptop is full to the brim. @a: first to @d as a copy, then off this disk

= %mv|@a|@d ;; %mv|@b|@to ;; %rm|@c
i sorted three papers on my desk: @a belongs to @d, @b to @to, and @c is for the bin
night shift is over, tidying: @a into @d, @b into @to, delete @c, then i sleep

= %rns|@a|@b|@c|@e
@who named the files in a hurry. @a should have been @b and @c should have been @e
both names are typos of mine. correct: @b instead of @a, @e instead of @c

= %rm|@a ;; %rn|@b|@a
the second draft is better than the first, as always. so delete @a and let @b have its name
the final version is @b, the name must be @a though, so throw the old @a out and rename

= %one ;; %cpto|$1.0|@b ;; %ed|@b|@w|@w2
new flat, new landlord, same me. take the @one, copy it as @b and write @w2 where @w was
the @one worked well for @w. now the same for @w2 please, as @b, leaving the old one alone

= %one ;; %mv|$1.0|@d ;; %one|one2 ;; %mv|$3.0|@to
i emptied my bag on the desk today and did the same with the computer. the @one goes to @d and the @one2 to @to

= %one ;; %mv|$1.0|@d ;; %one|one2 ;; %rm|$3.0
the insurance called. the @one has to be in @d and the @one2 isn't needed any more, delete it
my new job starts on @day. file the @one under @d and throw the @one2 away

= %one ;; %cp|$1.0|@d ;; %one|one2 ;; %rn|$3.0|@b
@who can't open two files at once lol. copy the @one to @d; the @one2 should be called @b

= %many ;; %mv|$1|@d ;; %many|many2 ;; %rm|$3
after the divorce i keep the @many ((put them in @d)) but the @many2 can all be deleted

= %many ;; %zip|$1|@z ;; %mv|@z|@d
the court wants the @many in one file, on paper too but that's my problem. make @z of them and put it in @d

= %mk|@d ;; %many ;; %mv|$2|@d ;; %one ;; %cp|$4.0|@d
the school asks for one folder, @d, with all the @many moved in there and a copy of the @one

= %mk|@d ;; %many ;; %cp|$2|@d ;; %zip|@d|@z
the jury is old-fashioned: one zip, @z, in it a folder @d with the @many. copy, don't move, then zip the folder

= %glob|@kinds ;; %mv|$1|@d ;; %glob|@kinds2 ;; %rm|$3
the download folder of shame. @kinds to @d, and the @kinds2 can be thrown away

= %glob|@kinds ;; %zipx|$1|@z ;; %mv|@z|@d
the disk of the till is full again, 3rd time this year. pack the @kinds as @z, delete them, and put @z into @d
storage alarm at 4 am. @kinds => @z, originals gone, @z => @d

= %glob|@kinds ;; %cp|$1|@d ;; %rm|$1
my phone died and came back. i don't trust it, so first copy the @kinds to @d, after that remove them from here

= %text|@top ;; %cp|$1|@d ;; %zip|$1|@z
a lawyer wrote. everything that mentions @top should be copied to @d, and also packed as @z for @who

= %mk|@d ;; %text|@top ;; %cp|$2|@d
i'm writing my thesis at last. chapter two is on @top, so make a folder @d and copy whatever mentions it there

= %new|pics ;; %rn|$1.0|@b ;; %cp|@b|@d
i took a picture of the meter just now. call it @b and put a copy in @d

= %new|*.@x ;; %cp|$1.0|@d ;; %read|$1.0
i saved it two minutes ago, so it's the newest .@x. copy that to @d and show it to me

= %nb|@nb ;; %gadd|@f ;; %gc|@q
@who will kill me if i commit to the main line again. so: branch @nb, add @f, commit @q

= %gd ;; %gall ;; %gc|@q ;; %push
it's 3 am, the fix works, don't ask. show me the diff, commit everything as @q and push

= %pull ;; %gall ;; %gc|@q ;; %push
train leaves in four minutes: pull, commit all with @q, push

= sh cat *.@x | wc -l > @q_o
my boss counts lines like other people count sheep. total lines of all .@x files here, into @o

= sh ls *.@x > @q_o ;; %cp|@o|@d
the museum wants a list. names of all .@x files here into @o, and a copy of that in @d

= sh cat @q_f @q_g > @q_o ;; %rm|@f & @g
i wrote the diary in two files because of a crash. @f and then @g make @o, after that i don't want the two any more

= sh grep @sw @q_f > @q_o ;; %read|@o
the hospital log is endless. pull the lines with @sw out of @f into @o and show me only those
""", d=nq(t3.folder), f=nq(lambda r: t2.fname(r, TEXT)), g=nq(lambda r: t2.fname(r, TEXT)), x=lambda r: r.choice("pdf txt md csv json log html tex sql xml docx".split()), p=nq(lambda r: t2.fname(r, TEXT)))

# ---------------------------------------------------------------- the trouble or the wished state, several things implied

rules("""
= %mk|@d ;; %mv|@a & @b|@d
@a and @b should be in a folder @d, and not lie around here like that
i wish @a and @b were in @d, which ought to exist but doesn't
no folder @d yet?! and @a and @b homeless? change that
there is no @d. there should be, and @a and @b should be in it.

= %mk|@d ;; %cp|@a|@d
@a should exist in @d as well, a folder that isn't there yet
i'd sleep better if there were a folder @d with a copy of @a

= %rm|@a ;; %rn|@b|@a
@b ought to be called @a, and the present @a ought not to exist
only one of @a and @b is right, it's @b, but under the name @a

= %cp|@a|@d ;; %rm|@a
@a must be in @d and must not be here any longer, but copy first, you never know
@a takes space here; once it's copied to @d nobody misses it here

= %zipx|@d|@z
the folder @d ought to be @z instead
@z is all that should be left of the folder @d

= %un|@z|@d ;; %rm|@z
what's inside @z should be in @d, and @z should no longer exist
i want to see @d filled from @z and no @z any more

= %mv|@a|@d ;; %mv|@b|@to
@a is in the wrong place, it should be in @d; @b as well, it should be in @to
@d lacks @a, and @to lacks @b. move them

= %mv|@a|@d ;; %rn|@b|@c
@a belongs in @d and @b ought to have the name @c

= %rn|@a|@b ;; %mv|@b|@d
@a has the wrong name and the wrong place. it should be @b and lie in @d
the right name for @a is @b; the right place is @d

= %cpto|@f|@g ;; %ed|@g|@w|@w2
there should be a second @f, named @g, which says @w2 where the first says @w
@g doesn't exist. it should equal @f, except for @w which is @w2 there

= %ed|@f|@w|@w2 ;; %rn|@f|@g
@f still says @w and still has its old name. it should say @w2 and be @g

= %ed|@f|@w|@w2 ;; %mv|@f|@d
@f is wrong twice: it says @w ((should be @w2)) and it isn't in @d

= %ed|@f|@w|@w2 ;; %ed|@g|@w|@w2
neither @f nor @g should contain @w, it's @w2 now
@w has become @w2, but @f and @g don't know that yet

= %one ;; %cp|$1.0|@d ;; %rm|$1.0
the @one should be in @d and no longer here, but make the copy before you delete anything

= %one ;; %rn|$1.0|@b ;; %mv|@b|@d
the @one has a bad name and a bad place. @b is the name, @d is the place

= %mk|@d ;; %one ;; %mv|$2.0|@d ;; %one|one2 ;; %mv|$4.0|@d
the @one and the @one2 should share a folder @d, but there's no such folder

= %mk|@d ;; %many ;; %mv|$2|@d
no one made a folder for the @many. it should be @d and they should be in it
the @many should be in @d and @d should exist, neither is the case

= %many ;; %zipx|$1|@z
@z should hold the @many and nothing should be left of them outside
the @many outside of @z bother me, i want them only inside

= %glob|@kinds ;; %mv|$1|@d ;; %glob|@kinds2 ;; %mv|$3|@to
the @kinds should be in @d, the @kinds2 should be in @to, right now it's all one heap
@kinds and @kinds2 are mixed up. the former should live in @d, the latter in @to

= %mk|@fn ;; %mk|@fn2 ;; %glob|@kinds ;; %mv|$3|@fn ;; %glob|@kinds2 ;; %mv|$5|@fn2
there ought to be @fn full of @kinds and @fn2 full of @kinds2. make it so
i want two folders, @fn and @fn2, one with my @kinds and the other one with my @kinds2

= %glob|@kinds ;; %rm|$1 ;; %mk|@d ;; %glob|@kinds2 ;; %mv|$4|@d
no @kinds should be left, and the @kinds2 should be in a new folder @d

= sh cat @q_f @q_g > @q_o ;; %rm|@f & @g
there should be one @o instead of @f and @g
@f and @g are really one text. it should be called @o and the two should vanish
having both @f and @g is silly, i want a single @o made of them

= sh cat @q_g >> @q_f ;; %rm|@g
@g is only the end of @f. it should stand in there and not on its own
@f isn't complete without the text of @g; put it at the end and drop @g

= sh sort -u @q_f > @q_o ;; %rm|@f
@f is full of doubles and in no order. i want a clean @o, sorted and unique, and no @f

= sh sort -o @q_f @q_f ;; %cp|@f|@d
@f should be sorted, and the sorted version should be in @d too

= %nb|@nb ;; %gall ;; %gc|@q
my changes shouldn't be on this branch. they should be on a new one, @nb, committed as @q

= %co|@base ;; %merge|@nb ;; %bdel|@nb
@nb is finished. it should be in @base and the branch should be gone

= %exe|@scr ;; sh ./@scr
@scr won't start because it isn't executable. make it so and start it
i can't run @scr, permission denied, please fix the permission and run it for me

= %exe|@scr ;; %mv|@scr|@d
@scr ought to be executable and in @d
""", d=nq(t3.folder), fn=nq(t3.bare_folder))

# ---------------------------------------------------------------- download, then; run, then; machine and files together

rules("""
= net.download {"url":"@dlzip","to":"@dlname"} ;; %un|@dlname|@dlstem
download @dlzip and unpack it
get @dlzip, then extract what you got
fetch @dlzip here and open up the archive
@dlzip -> download, unpack

= net.download {"url":"@dlzip","to":"@dlname"} ;; %un|@dlname|@d
download @dlzip and unpack it into @d
get @dlzip; its contents belong in @d
@d should contain what's in @dlzip, so download and unpack it there
fetch @dlzip and extract it to @d

= net.download {"url":"@dlzip","to":"@dlname"} ;; %un|@dlname|@d ;; %rm|@dlname
download @dlzip, unpack it to @d and delete the download
get @dlzip, put its contents into @d, then the archive can go
1) download @dlzip⏎2) unpack it to @d⏎3) remove the archive

= net.download {"url":"@dlzip","to":"@dlname"} ;; %un|@dlname|@d ;; %ls|@d
download @dlzip, extract it to @d and show me what's inside

= %mk|@d ;; net.download {"url":"@dl","to":"@d/@dlname"}
make @d and download @dl into it
new folder @d, then get @dl into that
create @d; fetch @dl to there

= net.download {"url":"@dl","to":"@b"} ;; %mv|@b|@d
download @dl as @b and move it to @d
get @dl under the name @b, then put it into @d

= net.download {"url":"@dl","to":"@b"} ;; %stat|@b
download @dl as @b and tell me how big it is
save @dl as @b, then its size please

= net.download {"url":"@dl","to":"@b"} ;; %hash|@b
download @dl as @b and give me the checksum
get @dl, call it @b, and compute its checksum

= net.download {"url":"@dl","to":"@b"} ;; %cp|@b|@d
download @dl as @b; a copy goes to @d

= net.download {"url":"@dl","to":"@dlname"} ;; net.download {"url":"@dl2","to":"@dlname_b"}
download @dl and after that @dl2
get both @dl and @dl2

= %exe|@scr ;; sh ./@scr
make @scr executable and run it
first chmod +x on @scr, then start it
@scr needs +x; run it once it has that
run @scr, but you have to make it executable before

= sh ./@scr > @q_o
run @scr and save what it prints as @o
execute @scr, output into @o
the output of @scr should be in @o

= sh ./@scr > @q_o ;; %read|@o
run @scr, write its output to @o and show me that
execute @scr into @o, then print @o

= sh python3 @py > @q_o
run @py and put the output in @o
start @py with python and save what comes out as @o

= sh python3 @py > @q_o ;; %read|@o
run @py with its output going to @o, and then show @o

= sh ./@scr ;; %gall ;; %gc|@q
run @scr and commit what it changed as @q
execute @scr, then everything into a commit @q

= %ed|@scr|@w|@w2 ;; sh ./@scr
change @w to @w2 in @scr and run it
in @scr write @w2 for @w, then execute it

= %cpto|@scr|@scr.bak ;; %ed|@scr|@w|@w2
before you change @w to @w2 in @scr keep a @scr.bak

= %w|@scr|@t ;; %exe|@scr
new script @scr with @t in it, executable please
write @t to a new @scr and make that executable

= %du|@d ;; system.disk {}
how big is @d and how much space is left on the disk
size of @d, and then how full the disk is

= system.disk {} ;; %big
how full is the disk, and which file is the biggest
free space please, and the largest file in here

= fs.list {"path":".","recursive":true,"sort":"size","limit":@small,"kind":"file"} ;; system.disk {}
show me the @small biggest files and how much space is left
the top @small files by size, then the free disk space

= fs.list {"path":".","recursive":true,"sort":"size","limit":@small,"kind":"file"} ;; %mv|$1|@d
move the @small biggest files to @d
the @small largest files here and below belong in @d

= fs.list {"path":".","recursive":true,"sort":"size","limit":@small,"kind":"file"} ;; %zip|$1|@z ;; %mv|@z|@d
zip the @small biggest files as @z and put that into @d

= fs.list {"path":".","recursive":true,"sort":"modified","limit":@small,"kind":"file"} ;; %cp|$1|@d ;; %ls|@d
copy the @small newest files to @d and list it
the @small files i changed last, copies into @d, then show me @d

= fs.list {"path":".","recursive":true,"sort":"modified","limit":@small,"kind":"file"} ;; %zip|$1|@z
the @small most recent files into @z
zip the last @small files i worked on, name it @z

= %mk|@d ;; fs.list {"path":".","recursive":true,"sort":"modified","limit":@small,"kind":"file"} ;; %mv|$2|@d
make @d and move the @small newest files in
new folder @d for the @small files that were changed last

= %mk|@d ;; fs.list {"path":".","recursive":true,"sort":"size","limit":@small,"kind":"file"} ;; %mv|$2|@d
create @d and put the @small largest files there
a folder @d which takes the @small biggest files

= fs.list {"path":".","recursive":true,"sort":"modified","reverse":true,"limit":@small,"kind":"file"} ;; %mv|$1|@d
the @small oldest files should go to @d
move the @small files that haven't been touched for longest to @d

= fs.list {"path":".","recursive":true,"sort":"modified","limit":@small,"kind":"file","glob":"*.@x"} ;; %cp|$1|@d
copy the @small newest .@x files to @d
the @small latest .@x files, copies into @d

= fs.list {"path":".","recursive":true,"sort":"modified","limit":@small,"kind":"file","glob":"*.@x"} ;; %zip|$1|@z
the @small latest .@x files as @z
pack the @small newest .@x files into @z, the others aren't needed in it

= fs.list {"path":".","recursive":true,"sort":"modified","limit":@small,"kind":"file","glob":"*.@x"} ;; %rm|$1
delete the @small newest .@x files, they're from a failed run

= time.now {} ;; %add|@f|@t
what time is it? and then add @t to @f
the time please, after that append @t to @f

= process.kill {"name":"@prog"} ;; %rm|@f
stop @prog and then delete @f
kill @prog so that @f can be deleted, and delete it

= process.kill {"name":"@prog"} ;; %last|@f|@n
kill @prog and show me the last @n lines of @f
end @prog, then the tail of @f, @n lines

= process.list {"name":"@prog"} ;; %last|@f|@n
is @prog running? and the last @n lines of @f please
check @prog, then the last @n lines of @f

= net.port_check {"host":"localhost","port":@port} ;; %last|@f|@n
is something on port @port here, and show the last @n lines of @f
check port @port on localhost, then tail @f, @n lines

= fs.symlink {"target":"@a","link":"@b"} ;; %stat|@b
make a link @b to @a and show me its details
link @b pointing to @a, then stat @b

= %mv|@a|@d ;; fs.symlink {"target":"@d/@a","link":"@a"}
move @a to @d and leave a link to it here under the same name
@a goes to @d, in its place a symlink called @a

= %cpto|@a|@b ;; fs.symlink {"target":"@b","link":"@c"}
copy @a as @b and make a link @c to the copy
""", d=nq(t3.folder), b=nq(lambda r: t2.fname(r)), n=t2.N, x=lambda r: r.choice("pdf txt md csv json log jpg png mp3 mp4 docx".split()), prog=lambda r: r.choice(values.PROGRAMS) if r.random() < 0.6 else low(r), port=values.port, a=nq(lambda r: t2.fname(r)))

# ---------------------------------------------------------------- settings: kept, changed, checked, sent somewhere

SETKEY = "sh sed -i -E 's/^( *@key *[=:] *).*/\\1@val/' @q_conf"
rules("""
= %cpto|@conf|@conf.bak ;; SETKEY
back up @conf as @conf.bak and then set @key to @val in it
@conf.bak first, after that @key=@val in @conf
before @key in @conf becomes @val keep @conf as @conf.bak
@key in @conf ought to be @val, but make a @conf.bak beforehand

= %cpto|@conf|@conf.bak ;; %ed|@conf|@v1|@v2
back up @conf as @conf.bak, then change the @key from @v1 to @v2
keep @conf in @conf.bak; in @conf itself @v1 turns into @v2
@conf: first a copy @conf.bak, second @v1 => @v2
the @key in @conf is @v1 and should be @v2. make @conf.bak before you touch it

= %cpto|@conf|@b ;; %ed|@b|@v1|@v2
copy @conf to @b and in the copy set the @key from @v1 to @v2
@b is to be @conf but with @v2 where @v1 stands, leave @conf
for the second server i need @b: same as @conf, only @v2 instead of @v1

= %cp|@conf|@d ;; SETKEY
copy @conf to @d and then set @key to @val in the one here
a copy of @conf for @d; after that the one here gets @key=@val

= SETKEY ;; %cp|@conf|@d
set @key to @val in @conf and then copy the file to @d
in @conf @key must be @val; @d gets a copy after the change
once @key is @val in @conf, put a copy of it into @d

= SETKEY ;; %mv|@conf|@d
set @key to @val in @conf, then move the file to @d
@conf needs @key=@val and then has to go to @d

= SETKEY ;; %read|@conf
set @key to @val in @conf and show me the file
@key -> @val in @conf, then print @conf so i can check it
make @key @val in @conf; afterwards let me read it

= SETKEY ;; %gadd|@conf ;; %gc|@q
set @key to @val in @conf and commit that as @q
@conf: @key = @val. Then git add and commit, @q

= SETKEY ;; sh ./@scr
set @key to @val in @conf and run @scr
@key should be @val in @conf, then start @scr

= %ed|@conf|@v1|@v2 ;; %read|@conf
in @conf change @v1 to @v2 and let me look at the result
@v1 in @conf is wrong, @v2 is right, fix it and print the file

= %ed|@conf|@v1|@v2 ;; %cp|@conf|@d
in @conf @v1 becomes @v2, then a copy of it goes to @d
change the @key from @v1 to @v2 in @conf, then copy @conf into @d

= %add|@conf|@key=@val ;; %read|@conf
append @key=@val to @conf and show it
@conf lacks the line @key=@val. put it at the end and print the file

= %add|@conf|@key=@val ;; %cp|@conf|@d
append the line @key=@val to @conf and copy the file to @d
@key=@val at the end of @conf, after that a copy to @d

= %cpto|@conf|@conf.bak ;; %add|@conf|@key=@val
make @conf.bak and then append @key=@val to @conf
keep @conf.bak, and @conf itself gets a new last line @key=@val

= sh grep '^@key' @q_conf ;; SETKEY
what is @key in @conf now? and set it to @val
show me the line with @key in @conf, then make it @val

= %cpto|@conf|@conf.bak ;; sh sed -i '/@key/s/^/#/' @q_conf
back up @conf to @conf.bak and comment out @key in it
@conf.bak first. Then put a # in front of @key in @conf

= %rn|@conf|@conf.old ;; %rn|@b|@conf
@conf should become @conf.old, and @b takes its place as @conf
swap in the new settings: @conf -> @conf.old, @b -> @conf

= %rn|@conf|@conf.old ;; %w|@conf|@key=@val
rename @conf to @conf.old and write a new @conf with just @key=@val
start over with @conf: the old one becomes @conf.old, the new one says @key=@val

= %rm|@conf ;; %cpto|@conf.bak|@conf
@conf is broken. delete it and restore it from @conf.bak
throw @conf away, @conf.bak should be copied back as @conf

= %rn|@conf.bak|@conf
i removed @conf. give @conf.bak its name
@conf.bak should be called @conf again
""".replace("SETKEY", SETKEY), conf=nq(lambda r: (lambda n: n if "'" not in n else low(r) + ".conf")(t2.fname(r, "conf ini cfg env toml yaml properties".split()))), v1=lambda r: str(r.randint(2, 9999)), v2=lambda r: str(r.randint(2, 9999)), b=nq(lambda r: t2.fname(r, "conf ini cfg env toml yaml".split())), val=lambda r: re.sub(r"[/&]", "", t2.VAL(r)))

# ---------------------------------------------------------------- a new one in the old one's place; lists, logs, notes

rules("""
= %rn|@f|@g ;; %w|@f|
rename @f to @g and make a new empty @f
@f becomes @g, and then i need a fresh, empty @f
put the old @f aside as @g and start a blank @f
rotate @f: old one to @g, new one empty
@f is full. call it @g and give me an empty @f

= %rn|@f|@g ;; %w|@f|@t
rename @f to @g and begin a new @f with @t
the current @f turns into @g; the new @f says @t
@g is the name of the old @f from now on, a new @f starts with @t

= %mv|@f|@d ;; %w|@f|
move @f to @d and start an empty one here
@f goes to @d, here i want a new blank @f

= %mv|@f|@d ;; %w|@f|@t
move @f into @d and write a new @f here, with @t in it
after the old @f went to @d begin a new one here: @t

= %cp|@f|@d ;; fs.write {"path":"@f","content":""}
copy @f to @d and then empty the one here
save @f into @d and clear it here

= %cpto|@f|@g ;; fs.write {"path":"@f","content":""}
copy @f to @g and then empty @f
keep what's in @f as @g and clear @f
the contents of @f should move to @g, with @f staying as an empty file

= %w|@f|@t ;; %w|@g|@t2 ;; %w|@h|@t3
three new files: @f saying @t, @g saying @t2, @h saying @t3
write @t into @f, @t2 into @g and @t3 into @h, they're all new
@f: @t⏎@g: @t2⏎@h: @t3⏎create these three files

= %w|@f| ;; %w|@g| ;; %w|@h|
empty files @f, @g and @h please
three blank files: @f, @g, @h
touch @f @g @h
i need @f, @g and @h to exist, nothing in them yet

= %w|@f|@t ;; %mv|@f|@d
write @t into a new file @f, and then it goes to @d
new note @f, text @t, filed under @d

= %w|@f|@t ;; %cp|@f|@d ;; %cp|@f|@to
new file @f with @t; copies into @d and @to
write a notice @f that says @t and put a copy in @d and in @to

= %w|@f|@t ;; %zip|@f & @g|@z
write @t into a new @f and zip it together with @g as @z
new @f ((@t)), then @f plus @g make @z

= %w|@f|@t ;; %add|@f|@t2 ;; %add|@f|@t3
new file @f with three lines: @t, @t2, @t3
@f should have the lines @t, @t2 and @t3, one below the other, it's a new file

= %add|@f|@t ;; %add|@f|@t2 ;; %add|@f|@t3
append three lines to @f: @t, @t2 and @t3
@f gets @t, then @t2, then @t3 at its end

= %add|@f|@t ;; sh sort -o @q_f @q_f
add @t to @f and sort it
put @t into the list @f and bring the list in order again
append @t to @f, then sort the lines

= %add|@f|@t ;; sh sort -u -o @q_f @q_f
add @t to @f, sort it and throw out the doubles
append @t to @f; then sorted and each line once

= %add|@f|@t ;; %ro|@f
add @t to @f and then make it read-only
@f gets one last line, @t, and nobody may change it after that

= sh sort -o @q_f @q_f ;; %add|@f|@t
sort @f and then add @t at the end
bring @f in order, after that append @t

= sh sort -o @q_f @q_f ;; %rn|@f|@g
sort @f and then rename it @g
@f should be in order and be named @g

= sh sort -o @q_f @q_f ;; %mv|@f|@d
sort @f, then put it in @d
get the lines of @f in order and file it under @d

= sh sort -o @q_f @q_f ;; %first|@f|@n
sort @f and show me the first @n lines
bring @f in order, then its top @n lines

= sh sort -u -o @q_f @q_f ;; %read|@f
sort @f, drop the repeats, show me
@f without doubles and in order, then print it
tidy up @f: sorted, unique. and read it to me

= sh sort -u -o @q_f @q_f ;; %mv|@f|@d
@f sorted and without doubles, then move it to @d

= %cpto|@f|@f.bak ;; sh sort -u -o @q_f @q_f
keep @f.bak, then sort @f and take out the doubles
@f should be sorted and unique, but i want @f.bak first

= sh sed -i '/^$/d' @q_f ;; %count|@f
remove the blank lines from @f and count what's left
@f without empty lines, and how many lines then

= sh sed -i '/^$/d' @q_f ;; sh sort -o @q_f @q_f
take the empty lines out of @f and sort it
no blank lines in @f please, and then sort it

= sh sed -i '/^$/d' @q_f ;; %read|@f
drop the empty lines in @f and show it

= sh sed -i '/@sw/d' @q_f ;; %read|@f
take out every line with @sw from @f and print what's left
no more @sw in @f, delete those lines, and show me the file

= sh sed -i '/@sw/d' @q_f ;; %count|@f
delete the lines with @sw in @f and say how many lines remain
@sw lines out of @f; then the line count

= sh sed -i '/@sw/d' @q_f ;; %cp|@f|@d
remove the @sw lines from @f, then copy it to @d
@f without its @sw lines, and @d gets a copy of that

= %cpto|@f|@f.bak ;; sh sed -i '/@sw/d' @q_f
@f.bak first and then all lines with @sw out of @f
before you throw out the @sw lines of @f save it as @f.bak

= sh grep -c @sw @q_f ;; sh sed -i '/@sw/d' @q_f
how many lines of @f have @sw in them? then delete those lines
count the @sw lines in @f and remove them

= sh grep -c @sw @q_f ;; %rm|@f
count the lines with @sw in @f, then delete the file
how often is @sw in @f? after that @f can go

= sh grep -c @sw @q_f ;; %mv|@f|@d
count the lines of @f that mention @sw and move it to @d
number of @sw lines in @f; and then into @d with it

= %text|@sw|@f ;; %ed|@f|@sw|@w2
show me where @sw stands in @f, then replace it with @w2
look for @sw in @f and after that change it to @w2 there

= %count|@f ;; %read|@f
how many lines has @f? and show it
count @f, then print it

= %count|@f & @g ;; %rm|@g
count the lines of @f and @g, then delete @g
how long are @f and @g? after that @g can go

= %count|@f ;; %cp|@f|@d
count the words in @f and put a copy of it in @d

= %count|@f ;; %zip|@f|@z
how many lines has @f, and then zip it as @z

= %read|@f ;; %ed|@f|@w|@w2
show me @f and then change @w to @w2 in it
let me read @f before you turn @w into @w2 there

= %read|@f ;; %rn|@f|@g
print @f and rename it to @g
show me @f, then give it the name @g

= %read|@f ;; %zip|@f|@z
let me see @f, then pack it as @z

= %last|@f|@n ;; %rm|@f
show me the last @n lines of @f and then delete it
the end of @f ((@n lines)), after that it can go

= %last|@f|@n ;; %mv|@f|@d
show me the last @n lines of @f before it goes to @d
tail @f, @n lines, and then move it into @d

= %last|@f|@n ;; %add|@f|@t
show me the last @n lines of @f and then add @t
how does @f end ((@n lines))? then append @t

= %first|@f|@n ;; %rm|@f
show me how @f starts, @n lines, then delete it
the first @n lines of @f please, and then remove it

= %first|@f|@n ;; %cp|@f|@d
the first @n lines of @f please, and then a copy of it to @d

= %first|@f|@n ;; %first|@g|@n
the first @n lines of @f and of @g
how do @f and @g start? @n lines of each

= %stat|@a ;; %mv|@a|@d
how big is @a? and then it goes to @d
size and date of @a, then move it to @d

= %stat|@a ;; %zip|@a|@z
tell me the size of @a and zip it as @z

= %stat|@a ;; %zip|@a|@z ;; %stat|@z
how big is @a, zip it as @z, and how big is that
size of @a before and after: show it, pack it to @z, show @z

= %hash|@a ;; %cp|@a|@d ;; %hash|@d/@a
checksum of @a, copy it to @d, checksum of the copy
give me the checksum of @a, then copy it into @d and check the copy as well

= %hash|@a ;; %mv|@a|@d
checksum of @a please, then move it to @d

= %mine|@a ;; %mv|@a|@d
only i may read @a; and it should go to @d
make @a private, then into @d with it

= %ro|@a & @b ;; %mv|@a & @b|@d
lock @a and @b against changes and put both in @d

= %ro|@a ;; %cp|@a|@d ;; %ls|@d
make @a read-only, copy it to @d, show me @d

= %cp|@a|@d ;; %cp|@a|@to ;; %rm|@a
copy @a to @d and to @to, then delete it here
@d and @to each get a copy of @a, after that @a isn't needed here

= %cpto|@a|@b ;; %mv|@b|@d ;; %ls|@d
copy @a as @b, move @b to @d, list @d
a second @a named @b, which goes to @d; show me @d then

= %cpto|@a|@b ;; %cp|@b|@d
copy @a to @b and then @b to @d

= %rn|@a|@b ;; %cp|@b|@d ;; %zip|@b|@z
rename @a to @b, copy @b to @d, zip @b as @z
@a → @b, a copy of @b → @d, and @b also as @z

= %rn|@a|@b ;; %zip|@b|@z ;; %rm|@b
rename @a to @b, pack it as @z, delete the loose @b

= %rn|@a|@b ;; %ro|@b
rename @a to @b and write-protect it then
@a gets the name @b and becomes read-only

= %rn|@f|@g ;; %ed|@g|@w|@w2
rename @f to @g, and in @g change @w to @w2
@f is called @g from now on, and inside it @w2 instead of @w

= %rn|@f|@g ;; %read|@g
rename @f to @g and show it
@f should be @g; then print @g

= %rn|@f|@g ;; %add|@g|@t
rename @f to @g and append @t
give @f the name @g, then add a line @t to it

= %ls|@d ;; %mv|@a|@d
what's in @d? and then put @a in it
list @d before you move @a there

= %ls|@d ;; %cp|@a|@d
show me @d, then copy @a there

= %du|@d ;; %rmr|@d ;; system.disk {}
how big is the folder @d? delete it and tell me the free space then
size of folder @d, remove it, free space

= %rmr|@d ;; %mk|@d ;; %mv|@a|@d
remove the folder @d, make it again and put @a in
empty out @d ((delete the folder, recreate it)) and then move @a in there

= %rmr|@fn ;; %rn|@fn2|@fn
the folder @fn2 should replace the folder @fn: delete @fn, rename @fn2 to @fn

= %rn|@fn|@fn2 ;; %mk|@fn
rename the folder @fn to @fn2 and make a new empty @fn
folder @fn becomes @fn2, and a fresh @fn takes its place

= %rn|@fn|@fn2 ;; %zip|@fn2|@z
rename the folder @fn to @fn2 and zip it as @z
folder @fn should be called @fn2 and then be packed as @z

= %rn|@fn|@fn2 ;; %mv|@fn2|@d
rename the folder @fn to @fn2 and put it inside @d
the folder @fn gets the name @fn2, then it goes into @d

= %cpto|@fn|@fn2 ;; %rm|@fn2/@f
copy the folder @fn as @fn2 and remove @f in the copy
@fn2 = folder @fn without @f, leave @fn alone

= %cpto|@fn|@fn2 ;; %ed|@fn2/@f|@w|@w2
copy the folder @fn as @fn2, and there change @w to @w2 in @f
new project like the old one: folder @fn copied to @fn2, then in @fn2/@f it says @w2 instead of @w

= %cpto|@fn|@fn2 ;; %add|@fn2/@f|@t
copy the folder @fn to @fn2 and append @t to @f in there

= %cpto|@fn|@fn2 ;; %rn|@fn2/@f|@g
copy the folder @fn to @fn2 and in the copy rename @f to @g

= %cpto|@fn|@fn2 ;; %w|@fn2/@f|@t
copy the folder @fn as @fn2 and put a new file @f there that says @t

= %cpto|@fn|@fn2 ;; %du|@fn2
copy the folder @fn as @fn2 and tell me how big it is

= %mk|@fn ;; %un|@z|@fn ;; %mv|@z|@to
make @fn, unpack @z in there, then put @z away in @to

= %mk|@fn ;; %un|@z|@fn ;; %ls|@fn
a folder @fn, @z unpacked in it, and show me what's in there
mkdir @fn; unpack @z to it; list it

= %un|@z|@d ;; %un|@z2|@d ;; %rm|@z & @z2
unpack @z and @z2 into @d and delete both archives
both @z and @z2 belong unpacked in @d, the archives can go then

= %un|@z|@d ;; %un|@z2|@to ;; %rm|@z & @z2
@z into @d, @z2 into @to, both unpacked, then get rid of both archives

= %un|@z|@fn ;; %glob|@kinds|@fn ;; %mv|$2|@d
unpack @z into @fn and move the @kinds from there to @d
@z to @fn, then the @kinds of @fn go to @d

= %un|@z|@fn ;; %glob|@kinds|@fn ;; %mv|$2|@d ;; %rmr|@fn
i just want the @kinds from @z: unpack to @fn, move those to @d, then delete the folder @fn
unpack @z into @fn, its @kinds into @d, and the folder @fn away

= %un|@z|@fn ;; %big||@fn
unpack @z in @fn and tell me which file in there is the biggest

= %un|@z|@fn ;; fs.list {"path":"@fn","recursive":true,"limit":1,"kind":"file"}
unpack @z into @fn and tell me how many files that makes
how many files are in @z? unpack it to @fn and count

= %un|@z|@fn ;; %rn|@fn|@fn2
unpack @z into @fn and then rename that folder to @fn2

= %peek|@z ;; %un|@z|@d ;; %rm|@z
look inside @z, unpack it to @d, and delete it
show me what's in @z, then extract to @d, then remove the archive

= %peek|@z ;; %rm|@z
show me what's in @z and then delete it
what does @z hold? after that it can go

= %peek|@z ;; %mv|@z|@d
list the contents of @z and move the archive to @d
what's in @z? then put it, still packed, into @d

= %zip|@a|@z ;; %peek|@z
zip @a as @z and then show what's in the archive
pack @a into @z; list @z to check

= %zip|@d|@z ;; %peek|@z
pack the folder @d as @z and list the archive
zip folder @d to @z, then let me see that everything is in there

= %zip|@a & @b|@z ;; %hash|@z
@a and @b into @z, and the checksum of @z please

= %zip|@a & @b|@z ;; %mv|@z|@d ;; %rm|@a & @b
zip @a and @b as @z, move that to @d, then delete the two
@a + @b => @z => @d; the two loose files go

= %zip|@a & @b|@z ;; %cp|@z|@d
pack @a and @b into @z and put a copy of that in @d
""", d=nq(t3.folder), to=nq(t3.folder), fn=nq(t3.bare_folder), f=nq(lambda r: t2.fname(r, TEXT)), g=nq(lambda r: t2.fname(r, TEXT)), n=t2.N, a=t2.say(lambda r: t2.fname(r), 0))

# ---------------------------------------------------------------- a project, a course, a case: folders and first files

SUB = lambda r: r.choice("src docs tests data scripts images notes reports slides drafts final raw clean figures audio video exports assets lib bin photos letters invoices contracts homework exams week1 readings sources".split()) if r.random() < 0.6 else low(r)
rules("""
= %mk|@fn/@wd ;; %mk|@fn/@wd2 ;; %w|@fn/@rm|@t
make a project @fn with the folders @wd and @wd2 and a @rm that says @t
set up @fn: subfolders @wd and @wd2, plus @rm with the text @t
new project @fn ((@wd, @wd2)), and in it a @rm: @t

= %mk|@fn/@wd ;; %mk|@fn/@wd2 ;; %w|@fn/@rm|
project folder @fn with @wd and @wd2 inside and an empty @rm
@fn/⏎  @wd/⏎  @wd2/⏎  @rm ((empty))
make @fn, in it @wd, @wd2 and a blank file @rm

= %mk|@fn/@wd ;; %mk|@fn/@wd2 ;; %mk|@fn/@wd3 ;; %w|@fn/@rm|
@fn with three subfolders @wd, @wd2, @wd3 and an empty file @rm
scaffold: @fn, @fn/@wd, @fn/@wd2, @fn/@wd3, and a blank @fn/@rm

= %mk|@fn/@wd ;; %mk|@fn/@wd2 ;; %mk|@fn/@wd3 ;; %w|@fn/@rm|@t
@fn with three subfolders @wd, @wd2 and @wd3, and a @rm in it saying @t
for the new client: folder @fn, below it @wd, @wd2, @wd3, and @rm with @t in @fn

= %mk|@fn/@wd ;; %mk|@fn/@wd2 ;; %init|@fn
make @fn with @wd and @wd2 in it and turn @fn into a git repository
new project @fn, folders @wd and @wd2, git init in @fn

= %mk|@fn ;; %w|@fn/@rm|@t ;; %init|@fn
make @fn, write @t to a @rm in it, and git init @fn
new folder @fn with a @rm ((@t)); make it a repo

= %mk|@fn/@wd ;; %w|@fn/@wd/@f|@t
in a new @fn make @wd, and in that a file @f: @t
@fn > @wd > @f, which says @t. The folders are new.

= %mk|@fn/@wd ;; %mk|@fn/@wd2 ;; %w|@fn/@wd/@f|@t ;; %w|@fn/@wd2/@g|@t2
make @fn with @wd and @wd2. In @wd a file @f saying @t, in @wd2 a file @g saying @t2.

= %mk|@fn/@wd ;; %mk|@fn/@wd2 ;; %w|@fn/@wd/@f| ;; %w|@fn/@wd2/@g|
@fn with @wd and @wd2 inside; an empty @f in @wd, an empty @g in @wd2

= %mk|@fn/@wd ;; %mk|@fn/@wd2 ;; %cp|@a|@fn/@wd
folders @fn/@wd and @fn/@wd2, and a copy of @a in the first

= %mk|@fn/@wd ;; %mk|@fn/@wd2 ;; %mv|@a & @b|@fn/@wd2
make @fn with the subfolders @wd and @wd2 and move @a and @b into @wd2

= %mk|@fn/@wd ;; %mk|@fn/@wd2 ;; %zip|@fn|@z
make @fn with @wd and @wd2 in it, then zip @fn as @z

= %mk|@fn/@wd ;; %many ;; %mv|$2|@fn/@wd ;; %mk|@fn/@wd2 ;; %many|many2 ;; %mv|$5|@fn/@wd2
below a new @fn make @wd for the @many and @wd2 for the @many2, and move them in

= %mk|@fn/@wd ;; %mk|@fn/@wd2 ;; %many ;; %mv|$3|@fn/@wd ;; %many|many2 ;; %mv|$5|@fn/@wd2
@fn with @wd and @wd2 in it; the @many go to @fn/@wd and the @many2 to @fn/@wd2

= %mk|@fn ;; %w|@fn/@f|@t ;; %w|@fn/@g|@t2 ;; %zip|@fn|@z
make @fn with a file @f ((@t)) and a file @g ((@t2)), then pack it as @z

= %mk|@fn ;; %w|@fn/@f|@t ;; %w|@fn/@g|@t2 ;; %ls|@fn
make @fn, in it @f with @t and @g with @t2, then show me the folder
folder @fn; file @f: @t; file @g: @t2; list the folder

= %mk|@fn ;; %w|@fn/@f| ;; %w|@fn/@g| ;; %w|@fn/@h|
folder @fn with three empty files: @f, @g, @h
new dir @fn and touch @f, @g and @h in it

= %mk|@fn ;; %w|@fn/@f|@t ;; %cp|@fn/@f|@d
make @fn, write @t to @f in there, and copy that file to @d

= %mk|@fn ;; %mv|@a|@fn ;; %w|@fn/@f|@t ;; %ls|@fn
create @fn, move @a into it, add a note @f saying @t and list it

= %mk|@fn ;; %cpto|@f|@fn/@g ;; %ed|@fn/@g|@w|@w2 ;; %read|@fn/@g
make @fn, copy @f there as @g, change @w to @w2 in that and show it

= %mk|@fn ;; %mk|@fn2 ;; %mk|@fn3 ;; %mk|@fn4 ;; %mv|@a|@fn4
four folders, @fn, @fn2, @fn3 and @fn4; @a goes into the last one

= sh for i in $(seq 1 @k); do mkdir -p @st$i; done ;; %mv|@a|@{st}1
folders @{st}1 to @{st}@{k}, and move @a into @{st}1
make @{st}1 up to @{st}@{k}; then @a goes into the first of them

= sh for i in $(seq 1 @k); do mkdir -p @st$i && cp @q_a @st$i/; done
folders @{st}1 to @{st}@{k}, and in every one a copy of @a
make @{st}1 ... @{st}@{k} and give each of them @a as a copy

= sh for i in $(seq 1 @k); do mkdir -p @pn/@st$i; done
in @pn make the folders @{st}1 to @{st}@{k}
a folder @pn with @{st}1, @{st}2 and so on until @{st}@{k} in it

= sh for i in $(seq 1 @k); do mkdir -p @st$i && touch @st$i/@pl; done
folders @{st}1 to @{st}@{k}, each with an empty file @pl
@{st}1 up to @{st}@{k} as folders and a blank @pl in all of them

= sh for i in $(seq 1 @k); do mkdir -p @pn/@st$i; done ;; %zip|@pn|@z
make @pn with @{st}1 to @{st}@{k} inside and zip @pn as @z

= sh for i in $(seq 1 @k); do mkdir -p @pn/@st$i; done ;; %w|@pn/@pl|@t
make @pn with @{st}1 to @{st}@{k} in it, and in @pn a file @pl with @t

= sh for d in @q_a1 @q_a2 @q_a3; do mkdir -p "$d/@st"; done
a folder @st in each of @a1, @a2 and @a3
@a1, @a2 and @a3 need a subfolder @st each
""", fn=nq(t3.bare_folder), wd=SUB, rm=lambda r: r.choice(["README.md", "README.md", "README", "readme.txt", "notes.txt", "TODO", "todo.txt", "index.html", "LICENSE", ".gitignore", "main.py", low(r) + ".md", low(r) + ".txt"]), f=nq(lambda r: t2.fname(r, TEXT)), g=nq(lambda r: t2.fname(r, TEXT)), h=nq(lambda r: t2.fname(r, TEXT)),
    k=lambda r: str(r.choice([3, 4, 5, 6, 7, 8, 9, 10, 12, 15])), st=t3.ROW["st"], pn=t2.plain(lambda r: low(r) + r.choice(["", "-" + low(r), str(r.randint(2, 2026))])), pl=t2.plain(lambda r: r.choice(["notes", "readme", "todo", "log", "results", low(r)]) + r.choice([".txt", ".md", ".csv"])), a1=nq(t3.bare_folder), a2=nq(t3.bare_folder), a3=nq(t3.bare_folder))

# ---------------------------------------------------------------- very different people with two to four jobs

rules("""
= %mk|@d ;; %mv|@a|@d ;; %mv|@b|@d ;; %rm|@c
Good morning! Could you set up a folder @d for me, move @a into it, then @b as well, and finally remove @c? Much obliged.
hi its ms @who from room 12, i need @d made, @a and @b in there and @c gone before the bell rings
folder @d. @a in. @b in. @c out ((delete)). thats it

= %mk|@d ;; %mv|@a|@d ;; %cp|@b|@d
for my portfolio: a folder @d, @a lives in there from now on, @b only visits as a copy
comma separated because i'm dictating, create folder @d, move @a there, copy @b there, stop
make @d please, then @a gets moved and @b gets copied into it, don't mix that up

= %mk|@d ;; %mv|@a|@d ;; %ls|@d ;; %rm|@b
new @d, @a inside, show me, then kill @b
could we do this: @d as a folder, @a into it, a look at it, and then the end of @b
mkdir @d; mv @a @d; ls @d; rm @b. thx

= %mk|@d ;; %cp|@a|@d ;; %rn|@b|@c
@d doesn't exist, so create it, put a copy of @a in; and by the way @b should be renamed @c
1 make @d 2 copy @a to it 3 @b is to be called @c

= %mk|@d ;; %mk|@to ;; %mv|@a|@d ;; %cp|@b|@to
two folders, @d and @to. into the first goes @a ((move)), into the second goes @b ((copy))
pls create @d and @to, @a is moved in @d, @b is copied in @to

= %mk|@d ;; %mk|@to ;; %mv|@a|@d ;; %mv|@b|@to ;; %rm|@c
@d and @to please, both new. @a to the one, @b to the other, in that order, and @c to nowhere ((delete))
create folders @d, @to⏎move @a to @d⏎move @b to @to⏎delete @c

= %mk|@d ;; %mk|@to ;; %mv|@a & @b|@d
we need @d and @to. for now @a and @b both go into @d, @to stays empty
make @d plus @to; put @a and @b in @d; nothing in @to yet

= %rm|@a ;; %rm|@b ;; %mv|@c|@d
@a: trash. @b: trash. @c: @d.
get @a and then @b off this machine, @c however belongs in @d
delete first @a, second @b, and then @c should be moved to @d

= %rm|@a & @b ;; %mv|@c|@d
delete @a and @b, and move @c into @d
@a plus @b away, then @c to @d please

= %rm|@a & @b & @c
@a, @b and @c aren't needed. off with all three
delete these:⏎@a⏎@b⏎@c
kill the three files @a, @b, @c, nothing else

= %rm|@a & @b ;; %ls|.
throw @a and @b out and show me what remains
delete @a, @b, then list this folder

= %rm|@a ;; %cp|@b|@d ;; %rn|@b|@a
delete @a, copy @b to @d, then @b takes the name @a here
@b replaces @a: remove @a, a copy of @b to @d for safety, then rename it

= %mv|@a|@d ;; %mv|@b|@to ;; %mv|@c|@d_
@a lives in @d, @b lives in @to, @c lives in @{d_}. make it true
three moves please. first @a, to @d. second @b, to @to. third @c, to @{d_}
@a > @d, @b > @to, @c > @{d_}

= %mv|@a|@d ;; %cp|@b|@d ;; %rm|@c
into @d: @a ((for real)) and @b ((as a copy)). out: @c
@a moves to @d, @b is copied to @d, @c is deleted. all clear?
move @a in @d, copy @b in @d, erase @c. please do in this order

= %cp|@a|@d ;; %cp|@b|@d ;; %rm|@c
@d gets copies of @a and then @b, and when that's done @c can go
copy @a to @d. same with @b. then delete @c

= %cp|@a|@d ;; %cp|@b|@to ;; %cp|@c|@d_
three copies: @a in @d, @b in @to, @c in @{d_}
i want @a doubled into @d, @b into @to, @c into @{d_}, originals stay

= %cp|@a & @b|@d ;; %rm|@a & @b
@a and @b must be in @d and not here. copy first, verify nothing, then delete both
copy @a and @b to @d, afterwards remove the two here

= %cp|@a & @b|@d ;; %ls|@d
copies of @a and @b to @d so that @who finds them, and list @d for me
put copies of @a and @b in @d, then let me see the folder

= %cp|@a & @b|@d ;; %zip|@a & @b|@z
@a and @b: copies into @d, plus an archive @z of the two
copy @a and @b to @d and zip the same two as @z

= %rn|@a|@b ;; %rn|@c|@e ;; %mv|@b|@d
@a is @b from now on and @c is @e. then @b into @d
rename @a to @b, rename @c to @e, move @b to @d

= %rns|@a|@b|@c|@e ;; %ls|.
rename @a to @b and @c to @e and show the folder
@a => @b, @c => @e, then ls

= %rns|@a|@b|@c|@e
two new names: @b for what is @a, @e for what is @c
names mixed up. @a ought to read @b; @c ought to read @e
@b <- @a⏎@e <- @c⏎((rename))

= %rn|@a|@b ;; %cpto|@b|@c
rename @a to @b, and make a copy of that called @c
@a gets the name @b, then duplicate it as @c

= %cpto|@a|@b ;; %cpto|@a|@c ;; %rm|@a
two copies of @a, one named @b and one named @c, then the first one goes
@a should split into @b and @c, two copies that is, and be deleted

= %cpto|@a|@b ;; %rn|@a|@c
copy @a as @b and then call the original @c
duplicate @a to @b; afterwards @a is renamed @c

= %cpto|@a|@b ;; %ro|@a
keep @a untouchable: copy it as @b for editing and make @a itself read-only
@b as a working copy of @a, then write-protect @a

= %zip|@d|@z ;; %zip|@to|@z2 ;; %rmr|@d & @to
pack the folder @d as @z and the folder @to as @z2, and remove both folders
folder @d -> @z, folder @to -> @z2, then away with the two folders

= %zip|@d|@z ;; %zip|@to|@z2 ;; %mv|@z & @z2|@d_
the folders @d and @to get their own archives, @z and @z2, and both archives go to @{d_}
zip folder @d as @z, folder @to as @z2, move the two zips to @{d_}

= %zip|@d & @to|@z ;; %mv|@z|@d_
both folders @d and @to in one archive @z, and that into @{d_}
folders @d + @to => @z => @{d_}

= %zip|@d & @to|@z ;; %rmr|@d & @to
@d and @to, both folders, into @z together; neither folder is needed after
one archive @z of the folders @d and @to; then delete the folders

= %zip|@d|@z ;; %hash|@z ;; %mv|@z|@to
pack the folder @d as @z, give me the checksum of that and move it to @to
folder @d to @z. checksum? then to @to with it

= %zip|@d|@z ;; %stat|@z ;; %mv|@z|@to
pack the folder @d as @z, tell me how big it got, put it in @to
zip folder @d to @z, show the size of it, move it to @to

= %un|@z|@d ;; %zip|@d|@z2 ;; %rm|@z
i don't like this format. unpack @z into @d, pack @d again as @z2, and delete @z
convert @z to @z2: unpack it to @d, zip the folder, remove the old archive

= %un|@z|@d ;; %zip|@d|@z2 ;; %rmr|@d
repack @z as @z2, using @d as a place in between which is deleted at the end
unpack @z to @d, make @z2 from the folder, then get rid of the folder @d

= %un|@z|@d ;; %un|@z2|@to ;; %rmr|@d_
unpack @z in @d and @z2 in @to, the folder @{d_} can go
@z to @d, @z2 to @to, unpacked, then delete the folder @{d_}

= %un|@z|@d ;; %mv|@a|@d
unpack @z to @d and add @a to what's there ((move it))
contents of @z into @d; @a goes there too

= %un|@z|@d ;; %cp|@a|@d ;; %ls|@d
unpack @z into @d, copy @a to the same place, show me the lot
@z -> @d, a copy of @a as well, then list @d

= %un|@z|@d ;; %rm|@z ;; %rn|@fn|@fn2
unpack @z to @d and delete it. then the folder @fn should be called @fn2

= %mv|@z|@d ;; %un|@d/@z|@d ;; %rm|@d/@z
move @z to @d, unpack it there and remove the archive from there
@z goes to @d, is unpacked in @d, and after that @d/@z can go

= %mv|@d & @to|@d_ ;; %ls|@d_
move the folders @d and @to into @{d_} and list that
the two folders @d and @to belong inside @{d_}; then show me @{d_}

= %rn|@fn|@fn2 ;; %mv|@a|@fn2 ;; %ls|@fn2
folder @fn becomes @fn2, @a moves in, show me @fn2
rename the folder @fn to @fn2, put @a in there, list it

= %rn|@fn|@fn2 ;; %rn|@fn3|@fn
the folder @fn should be @fn2, and the folder @fn3 should then be @fn
swap seats: folder @fn => @fn2, after that folder @fn3 => @fn

= %cpto|@fn|@fn2 ;; %rmr|@fn
folder @fn, copied as @fn2 first, and then deleted
i want @fn2 to be a copy of the folder @fn and afterwards no @fn

= %cpto|@fn|@fn2 ;; %zip|@fn2|@z ;; %rmr|@fn2
copy the folder @fn as @fn2, zip the copy as @z, delete the copy

= %ls|@d ;; %ls|@to ;; %du|@d
list @d, list @to, and the size of @d
what's in @d, what's in @to, and how heavy is @d

= %du|@d ;; %du|@to ;; %rmr|@d
sizes of the folders @d and @to, and after that delete @d
how big are the folders @d and @to? then the folder @d goes

= %mine|@a ;; %cp|@a|@d
@a should be readable for me only, and a copy of it belongs in @d
private please: @a. then a copy of it to @d

= %exe|@scr ;; %cp|@scr|@d
@scr needs to be executable, and @d needs a copy of it
chmod +x @scr, then copy it to @d

= %exe|@scr ;; %cp|@scr|@d ;; sh ./@scr
make @scr executable, put a copy into @d and run it from here

= sh ./@scr ;; %ls|@d
run @scr and then show me what's in @d
start @scr; afterwards list @d

= sh ./@scr ;; %last|@f|@n
run @scr, then the last @n lines of @f
start @scr and after that show me how @f ends, @n lines

= sh ./@scr && rm @scr
run @scr and delete it if all goes well
@scr should be run once and then removed

= sh python3 @py ;; %rm|@py
run @py with python and delete it afterwards
start @py, then it can go

= sh python3 @py ;; %read|@f
run @py and show me @f after that
execute @py, then print @f
""", d=nq(t3.folder), to=nq(t3.folder), d_=nq(t3.folder), fn=nq(t3.bare_folder), n=t2.N)

rules("""
= %w|@f|@t ;; %w|@g|@t2 ;; %zip|@f & @g|@z
two notes, @f with @t and @g with @t2, zipped as @z
write @t to a new @f, @t2 to a new @g, then pack both into @z

= %w|@f|@t ;; %mk|@d ;; %mv|@f|@d
a new file @f with @t, then a folder @d, then the file goes into the folder
first write @t to @f ((new)), after that make @d and move @f there

= %w|@f|@t ;; %rm|@g
@f is new and says @t, @g is old and can go
write @t into a new file @f and delete @g

= %rm|@f ;; %w|@f|@t
delete @f and write it anew with just @t in it
@f should start from scratch: remove it, then a new one saying @t

= %rm|@f ;; %cpto|@g|@f
replace @f with a copy of @g: remove the old one first
@f is broken; delete it and make it again as a copy of @g

= %w|@f|@t ;; %rn|@g|@h
new file @f: @t. And @g should be called @h.
make @f with the text @t and rename @g to @h

= %ed|@f|@w|@w2 ;; %add|@f|@t ;; %cp|@f|@d
@f: @w to @w2, a last line @t, and a copy into @d
in @f change @w to @w2, then append @t, then copy it to @d

= %ed|@f|@w|@w2 ;; %ed|@g|@w3|@w4 ;; %mv|@f & @g|@d
@w => @w2 in @f, @w3 => @w4 in @g, then both to @d
fix @f ((@w2 for @w)) and @g ((@w4 for @w3)), after that the two go to @d

= %ed|@f|@w|@w2 ;; %add|@g|@t
in @f put @w2 for @w; @g just gets another line, @t
@f: @w -> @w2⏎@g: add @t

= %ed|@f|@w|@w2 ;; %rm|@g
@f must say @w2 and not @w, and @g must go
change @w to @w2 in @f and delete @g

= %ed|@f|@w|@w2 ;; %rn|@g|@h
@w becomes @w2 in @f, @g becomes @h
in @f replace @w by @w2; @g should be called @h

= %ed|@f|@w|@w2 ;; %ro|@f
correct @w to @w2 in @f and then lock the file
after @w is @w2 in @f nobody should be able to change it

= %ed|@f|@w|@w2 ;; %count|@f
replace @w with @w2 in @f and tell me how many lines it has

= %edd|@f|@w|@w2|@w3|@w4 ;; %read|@f
in @f @w should be @w2 and @w3 should be @w4, then show it
@f: @w -> @w2, @w3 -> @w4, print

= %edd|@f|@w|@w2|@w3|@w4 ;; %cp|@f|@d
@w to @w2 and @w3 to @w4 in @f, then a copy of it into @d
two corrections in @f: @w2 for @w, @w4 for @w3. Then copy it to @d

= %cpto|@f|@g ;; %edd|@g|@w|@w2|@w3|@w4
copy @f as @g and there turn @w into @w2 and @w3 into @w4
@g = @f with @w2 for @w and @w4 for @w3
same form, other person: @f as @g, @w becomes @w2, @w3 becomes @w4, the old one stays

= %cpto|@f|@g ;; %cpto|@f|@h ;; %ed|@g|@w|@w2 ;; %ed|@h|@w|@w3
two letters from @f: @g with @w2 for @w, and @h with @w3 for @w
copy @f as @g and as @h; in the first @w becomes @w2, in the second @w3

= %cpto|@f|@g ;; %ed|@g|@w|@w2 ;; %add|@g|@t
copy @f as @g, change @w to @w2 there and add @t at its end
@g from @f: @w2 for @w and one more line, @t

= %cpto|@f|@g ;; %ed|@g|@w|@w2 ;; %cp|@g|@d ;; %cp|@g|@to
@g is to be @f with @w2 instead of @w, and copies of it go to @d and to @to

= %cpto|@f|@d/@g ;; %read|@d/@g
copy @f to @d as @g and show me the copy
@d/@g should be a copy of @f; print it

= %cpto|@f|@d/@g ;; %add|@d/@g|@t
copy @f into @d as @g and write @t at the end of that
in @d i want @g, a copy of @f with @t as its last line

= %mvto|@f|@d/@g ;; %read|@d/@g
move @f to @d, call it @g there and print it
@f becomes @d/@g; then let me read it

= %mvto|@f|@d/@g ;; %ed|@d/@g|@w|@w2
move @f to @d under the name @g and in it change @w to @w2
@f -> @d/@g, and there @w -> @w2

= %mvto|@f|@d/@g ;; %mvto|@h|@d/@i
move @f to @d as @g and @h to @d as @i
both into @d: @f will be @g there, @h will be @i

= %cp|@f|@d ;; %rn|@d/@f|@g
copy @f to @d and rename the copy to @g
a copy of @f in @d, and that copy is called @g

= %cp|@f|@d ;; %read|@d/@f
copy @f to @d and read me the copy
@f also into @d, then print @d/@f

= %mv|@f|@d ;; %rn|@d/@f|@g ;; %read|@d/@g
move @f to @d, rename it to @g there, show it
@f into @d, name it @g, then print it from there

= %mv|@f|@d ;; %ro|@d/@f
move @f into @d and make it read-only there
@f to @d, and over there nobody may change it

= %mv|@f|@d ;; %count|@d/@f
move @f to @d and count its lines

= %mv|@f & @g|@d ;; %zip|@d|@z
@f and @g into @d, and @d as a whole into @z
put @f and @g in @d so you can zip @d as @z

= %read|@f ;; %read|@g ;; %rm|@g
show me @f, show me @g, delete @g
let me see @f and @g one after the other, then @g can go

= %read|@f ;; %cpto|@f|@g
print @f and make a copy called @g
show @f, then duplicate it as @g

= %last|@f|@n ;; %last|@g|@n ;; %rm|@f
the last @n lines of @f and of @g, then delete @f

= %last|@f|@n ;; %cpto|@f|@g
show the last @n lines of @f and keep a copy of it as @g

= %count|@f ;; %ed|@f|@w|@w2
how many lines has @f? and change @w to @w2 in it

= %count|@f & @g & @h
how long are @f, @g and @h
lines and words of @f, @g, @h please
which of the three is longest: @f, @g or @h? count them

= %read|@f ;; %read|@g ;; %read|@h
show me @f, @g and @h
print @f, then @g, then @h
three files on screen: @f, @g, @h

= %stat|@f ;; %stat|@g ;; %stat|@h
size and date of @f, @g and @h
how big are @f, @g and @h, and from when

= %hash|@f & @g & @h
checksums of @f, @g and @h
are @f, @g and @h the same? give me all three checksums

= %ro|@f & @g & @h
make @f, @g and @h read-only
@f, @g, @h: final, nobody may change them

= sh sort @q_f > @q_o ;; %read|@o ;; %rm|@f
sort @f into @o, show @o, delete @f
@o = sorted @f. print it. then @f goes

= sh sort @q_f > @q_o ;; %cp|@o|@d
save @f in sorted order as @o and give @d a copy of that
@f sorted to @o, and @o copied to @d

= sh sort @q_f @q_g > @q_o ;; %rm|@f & @g
sort @f and @g together into @o and delete the two
one sorted @o from both @f and @g, which then go

= sh sort -u @q_f @q_g > @q_o ;; %rm|@f & @g
merge @f and @g to @o, sorted, no line twice, then delete both
@o: everything from @f and @g once, in order. the two sources can go

= sh sort -u @q_f @q_g > @q_o ;; %count|@o
@f and @g together in @o without doubles; how many lines is that
merge @f and @g into @o ((sorted, unique)), count @o

= sh cat @q_f @q_g @q_h > @q_o ;; %rm|@f & @g & @h ;; %mv|@o|@d
@f, @g and @h become @o, the three vanish, and @o goes to @d
join @f, @g and @h as @o, delete the parts, move @o to @d

= sh cat @q_f @q_g @q_h > @q_o ;; sh sort -u -o @q_o @q_o
put @f, @g and @h into @o, then sort it and drop the doubles

= sh cat @q_f @q_g > @q_o ;; %ed|@o|@w|@w2
join @f and @g as @o and in there change @w to @w2
@o = @f and @g, with @w2 instead of @w in the result

= sh cat @q_f @q_g > @q_o ;; %cp|@o|@d
@f plus @g as @o, and a copy of that in @d
combine @f and @g in @o; copy @o over to @d

= sh cat @q_f @q_g > @q_o ;; %zipx|@f & @g|@z
make one @o of @f and @g, then pack the two as @z and delete them

= sh cat @q_f @q_g > @q_o ;; %mv|@f & @g|@d
join @f and @g to @o and put the parts away in @d
@o gets @f and @g; the two files themselves go to @d

= sh grep @sw @q_f > @q_o ;; sh grep @sw @q_g >> @q_o
collect the @sw lines of @f and of @g in @o
lines with @sw: first those of @f, then those of @g, all into @o

= sh grep @sw @q_f > @q_o ;; %cp|@o|@d ;; %rm|@f
@sw lines of @f into @o, a copy of @o to @d, and @f can go

= sh grep @sw @q_f > @q_o ;; %zip|@o|@z
save the @sw lines of @f as @o and zip that as @z
take what @f says about @sw, make it @o, pack it as @z

= sh grep -v @sw @q_f > @q_o ;; %rm|@f
write @f without the @sw lines to @o and delete @f
@o is @f minus the lines with @sw; then away with @f

= sh grep -v @sw @q_f > @q_o ;; %mv|@o|@d
everything of @f that has no @sw in it goes to @o, and @o to @d

= sh head -n @n @q_f > @q_o ;; sh tail -n @n @q_f >> @q_o
the first @n and the last @n lines of @f, both into @o
@o: top @n lines of @f, then the bottom @n

= sh head -n @n @q_f > @q_o ;; %rm|@f
keep only the first @n lines of @f, as @o, and delete @f
save the top @n lines from @f to @o, then @f can go

= sh tail -n @n @q_f > @q_o ;; %rm|@f
keep the last @n lines of @f as @o and delete @f
the end of @f ((@n lines)) is worth keeping as @o, the rest isn't: remove @f

= sh tail -n @n @q_f > @q_o ;; %cp|@o|@d
last @n lines of @f into @o, and a copy of that to @d

= sh wc -l < @q_f > @q_o ;; sh wc -l < @q_g >> @q_o
line count of @f into @o, and below that the line count of @g
write how many lines @f has to @o, then append how many @g has

= sh wc -l @q_f @q_g > @q_o
line counts of @f and @g, written to @o
how many lines do @f and @g have? note it in @o

= sh wc -l < @q_f > @q_o ;; %rm|@f
note the number of lines of @f in @o and then delete @f
before @f goes, write its line count to @o

= sh cut -d, -f@col @csv > @q_o ;; %mv|@o|@d
column @col of @csv as @o, which goes to @d
pull column @col out of @csv, save it as @o, move that to @d

= sh cut -d, -f@col @csv | sort > @q_o
column @col of @csv, sorted, into @o
take column @col of @csv, put it in order, save as @o

= sh cut -d, -f@col @csv | sort | uniq -c > @q_o
how often does each value occur in column @col of @csv? write it to @o
count the values of column @col in @csv, result to @o

= sh grep @sw @csv | cut -d, -f@col > @q_o
the rows of @csv with @sw, only their column @col, into @o
from @csv take the lines with @sw and write column @col of those to @o

= sh grep -c @sw @csv > @q_o
how many rows of @csv mention @sw? number to @o
count the @sw rows in @csv and save the number as @o
""", d=nq(t3.folder), to=nq(t3.folder), f=nq(lambda r: t2.fname(r, TEXT)), g=nq(lambda r: t2.fname(r, TEXT)), h=nq(lambda r: t2.fname(r, TEXT)), i=nq(lambda r: t2.fname(r, TEXT)), n=t2.N)

# ---------------------------------------------------------------- described things in two to four jobs, with limits and prohibitions

rules("""
= %one ;; %cp|$1.0|@d ;; %cp|$1.0|@to ;; %rm|$1.0
the @one must be in @d and in @to, both as copies, and then not here any more
copy the @one to @d, then to @to, then remove it here

= %one ;; %cp|$1.0|@d
the @one may not be moved, only copied, and it's for @d
leave the @one exactly where it is but give @d a copy, nothing else
don't you dare move the @one. a copy for @d, that's all
a duplicate of the @one goes into @d; the original must not change
what @d lacks is a copy of the @one

= %one ;; %mv|$1.0|@d
only the @one goes to @d, all other stuff stays as it is
nothing but the @one should be moved, and that to @d
@d wants the @one. move, no copy left here please
i keep looking for the @one in @d so that's where it should be
you know the @one? in @d, please, that's its place

= %one ;; %rm|$1.0
only the @one should be deleted and not one file more
no @one any more, but hands off the rest
the @one was a mistake from start to end, remove it, just it
of all files here only the @one is superfluous, so delete that

= %one
just tell me where the @one is, no moving, no deleting
the @one: i only want its path
is there a @one at all? look, don't open

= %one ;; %read|$1.0
open the @one for reading, change nothing in it
look into the @one and show me, but don't edit

= %one ;; %rn|$1.0|@b
the @one just needs another name, @b, it stays where it is
don't move the @one, only call it @b

= %one ;; %zip|$1.0|@z
@z with the @one in it, but keep the loose one too
pack the @one as @z, don't delete it

= %many ;; %mv|$1|@d
all the @many, and only those, should go to @d
the @many to @d. nothing else may move
@d is for the @many, so get them there and leave everything else be
move my @many into @d, no copies left here

= %many ;; %cp|$1|@d
copies only: the @many into @d, the originals remain
the @many stay here and @d gets copies, understood?
keep the @many and still have them in @d

= %many ;; %rm|$1
the @many should be deleted, not one of the others
remove just the @many, please be careful with the rest

= %many
which @many are there? only show, delete nothing
a list of the @many, hands off otherwise
i'd like to know which @many i have before i throw any away

= %many ;; %zip|$1|@z
put the @many in @z, the loose ones must stay
@z from the @many but don't remove them from here

= %mk|@d ;; %one ;; %cp|$2.0|@d
make a folder @d with a copy of the @one; the original isn't to be touched
@d ((new)) gets the @one as a copy, please don't move it

= %mk|@d ;; %many ;; %cp|$2|@d
a new folder @d with copies of the @many, the originals aren't to be touched
create @d and duplicate the @many into it, do not move them

= %mk|@d ;; %one ;; %mv|$2.0|@d ;; %w|@d/@f|@t
make @d, move the @one in and leave a note @f there that says @t
new folder @d: the @one, and a new file @f with @t

= %mk|@d ;; %many ;; %mv|$2|@d ;; %w|@d/@f|@t
make @d, move the @many in and put a note @f with @t next to them
@d as a new folder holding the @many and a new @f: @t

= %mk|@d ;; %one ;; %mv|$2.0|@d ;; %rm|@a ;; %ls|@d
make @d, put the @one in, delete @a, show me @d
1) @d 2) the @one goes in 3) @a goes away 4) list @d

= %mk|@d ;; %many ;; %mv|$2|@d ;; %rm|@a
make @d for the @many, move them, and get rid of @a
the @many into a new folder @d; @a into the bin

= %mk|@d ;; %many ;; %mv|$2|@d ;; %mv|@a|@d
new folder @d: the @many and also @a belong in it
make @d, then the @many and @a move in

= %mk|@d ;; %one ;; %mv|$2.0|@d ;; %mv|@a & @b|@d
new folder @d: the @one, @a and @b all go in
make @d and put the @one there, then @a and @b too

= %mk|@d ;; %one ;; %mvto|$2.0|@d/@b ;; %ls|@d
make @d, move the @one in as @b, show me

= %mk|@d ;; %one ;; %cpto|$2.0|@d/@b ;; %ed|@d/@b|@w|@w2
make @d, copy the @one there as @b and in that copy change @w to @w2
new @d, in it @b, which is the @one with @w2 for @w

= %one ;; %mvto|$1.0|@d/@b ;; %ed|@d/@b|@w|@w2
move the @one to @d as @b and change @w to @w2 in it
the @one goes to @d/@b, and there @w becomes @w2

= %one ;; %cpto|$1.0|@d/@b ;; %ro|@d/@b
copy the @one to @d as @b and write-protect the copy

= %one ;; %cpto|$1.0|@b ;; %edd|@b|@w|@w2|@w3|@w4
copy the @one as @b; in the copy @w becomes @w2 and @w3 becomes @w4
@b: like the @one but with @w2 for @w and @w4 for @w3

= %one ;; %cpto|$1.0|@b ;; %cpto|$1.0|@c
i need the @one twice more, as @b and as @c
two copies of the @one please: @b, @c

= %one ;; %cpto|$1.0|@b ;; %ed|@b|@w|@w2 ;; %read|@b
copy the @one to @b, @w2 for @w in there, then print @b
take the @one, save as @b, swap @w for @w2, let me see it

= %one ;; %rn|$1.0|@b ;; %one|one2 ;; %rn|$3.0|@c ;; %ls|.
the @one should be @b, the @one2 should be @c, then list the folder

= %one ;; %mv|$1.0|@d ;; %one|one2 ;; %cp|$3.0|@d ;; %ls|@d
move the @one to @d, copy the @one2 there, then show me @d
@d: the @one ((moved)) and the @one2 ((copied)). list it then

= %one ;; %mv|$1.0|@d ;; %one|one2 ;; %mv|$3.0|@to ;; %rm|@a
the @one to @d, the @one2 to @to, and @a can go
file the @one in @d and the @one2 in @to, then delete @a

= %one ;; %mv|$1.0|@d ;; %mv|@a|@to ;; %rm|@b
the @one into @d, @a into @to, @b into the bin
move the @one to @d and @a to @to, then delete @b

= %one ;; %rm|$1.0 ;; %mv|@a|@d ;; %ls|@d
delete the @one, move @a to @d, list @d

= %one ;; %rm|$1.0 ;; %w|@f|@t
delete the @one and write a new file @f with @t
the @one goes, and a new @f says @t

= %one ;; %rm|$1.0 ;; %cpto|@a|@b
remove the @one, then copy @a as @b

= %cp|@a|@d ;; %one ;; %mv|$2.0|@d
copy @a to @d and move the @one there
@d gets a copy of @a, and the @one itself

= %rn|@a|@b ;; %one ;; %mv|$2.0|@d
rename @a to @b and move the @one to @d
@a should be @b, the @one should be in @d

= %un|@z|@d ;; %one ;; %mv|$2.0|@d
unpack @z into @d and add the @one to it ((move))
@z goes unpacked into @d, and the @one too

= %zip|@d|@z ;; %one ;; %mv|$2.0|@to
zip the folder @d as @z and put the @one in @to

= %w|@f|@t ;; %one ;; %mv|$2.0|@d
a new note @f with @t, and then the @one goes to @d

= %one ;; %count|$1 ;; %mv|$1.0|@d
count the words of the @one and then file it under @d
how long is the @one? after that put it in @d

= %one ;; %stat|$1.0 ;; %cp|$1.0|@d
how big is the @one? and put a copy in @d
size and date of the @one, then copy it to @d

= %one ;; %stat|$1.0 ;; %rm|$1.0
when was the @one last changed? after that delete it
show size and date of the @one and remove it

= %one ;; %read|$1.0 ;; %ed|$1.0|@w|@w2
show me the @one, then change @w to @w2 in it
let me read the @one before you turn @w into @w2

= %one ;; %read|$1.0 ;; %rn|$1.0|@b
print the @one and then rename it to @b
show the @one; afterwards its name should be @b

= %one ;; %read|$1.0 ;; %cp|$1.0|@d
open the @one and copy it to @d
show me the @one, and @d should get a copy

= %one ;; %hash|$1 ;; %cp|$1.0|@d
checksum of the @one, then a copy into @d

= %one ;; %last|$1.0|@n ;; %add|$1.0|@t
show me the last @n lines of the @one and then append @t
how does the @one end? @n lines. after that add @t

= %one ;; %first|$1.0|@n ;; %rm|$1.0
the first @n lines of the @one, and then delete it

= %one ;; %exe|$1.0
the @one should be executable
make the @one something i can run ((+x))

= %one ;; %ed|$1.0|@w|@w2 ;; %one|one2 ;; %ed|$3.0|@w|@w2
@w is now @w2, fix it in the @one and in the @one2
both the @one and the @one2 say @w, it must be @w2

= %one ;; %add|$1.0|@t ;; %one|one2 ;; %add|$3.0|@t
@t belongs at the end of the @one and of the @one2
append @t to the @one as well as to the @one2

= %many ;; %mv|$1|@d ;; %many|many2 ;; %cp|$3|@d ;; %ls|@d
move the @many to @d, copy the @many2 there, list it

= %many ;; %mv|$1|@d ;; %many|many2 ;; %rm|$3 ;; %ls|.
the @many go to @d, the @many2 get deleted, then show what's left
keep the @many in @d, throw out the @many2, and list this folder

= %many ;; %cp|$1|@d ;; %many|many2 ;; %rm|$3
copy the @many to @d and delete the @many2
copies of the @many into @d; the @many2 can go

= %many ;; %zip|$1|@z ;; %many|many2 ;; %rm|$3
zip the @many as @z; the @many2 can be deleted
@z for the @many, nothing for the @many2, delete those

= %many ;; %zip|$1|@z ;; %mv|@z|@d ;; %rm|$1
the @many into @z, that into @d, then no loose @many any more
zip the @many as @z, move it to @d, and delete the @many

= %many ;; %zip|$1|@z ;; %hash|@z
pack the @many as @z and tell me the checksum of it

= %many ;; %zip|$1|@z ;; %peek|@z
pack the @many as @z and list the archive so i see they're all in

= %many ;; %mv|$1|@d ;; %mv|@a|@d
the @many and @a to @d
@d for the @many, and @a goes along

= %many ;; %mv|$1|@d ;; %rm|@a
the @many to @d, and delete @a
@a can go, but first put the @many in @d

= %many ;; %mv|$1|@d ;; %rn|@a|@b
the @many to @d, and @a is to be called @b

= %many ;; %rm|$1 ;; %rm|@a
delete the @many and @a as well
no more @many, no more @a

= %many ;; %rm|$1 ;; %mk|@d ;; %mv|@a|@d
delete the @many, make a folder @d and put @a in there
the @many go; then a new folder @d with @a in it

= %many ;; %count|$1 ;; %zip|$1|@z
word counts of the @many, and then pack them as @z

= %many ;; %ro|$1 ;; %mv|$1|@d
make the @many read-only and put them in @d
the @many are final: lock them, then into @d

= %many ;; %gadd|$1 ;; %gc|@q ;; %push
add the @many to git, commit with @q, push
get the @many onto the server: add, commit @q, push

= %one ;; %gadd|$1.0 ;; %gc|@q ;; %push
add the @one to git, commit it as @q and push
the @one should be on the server: git add, commit @q, push

= %nb|@nb ;; %one ;; %gadd|$2.0 ;; %gc|@q
new branch @nb, then add the @one and commit as @q
on a new branch @nb commit the @one, message @q

= %new|@shot ;; %mvto|$1.0|@d/@pn ;; %ls|@d
put my newest @shot in @d as @pn and show me @d
latest @shot -> @d/@pn, then list @d

= %mk|@d ;; %new|@shot ;; %mv|$2.0|@d
make @d and move my newest @shot in
new folder @d with the latest @shot in it

= %mk|@d ;; %gf|@shot ;; %mv|$2|@d ;; %ls|@d
make @d, get all my @{shot}s in there, show me
the @{shot}s go into a new folder @d; list it afterwards

= %gf|@shot ;; %zipx|$1|@z
all @{shot}s into @z, and none of them outside any more
pack the @{shot}s as @z, then delete them

= %new|pics ;; %cpto|$1.0|@d/@pn ;; %rm|$1
my newest photo to @d as @pn, and delete it here after copying

= %sub ;; %mv|$1|@d ;; %zip|@d|@z
the @sub pics go to @d, and @d becomes @z
collect the @sub photos in @d, then zip that folder as @z

= %mk|@d ;; %sub ;; %mv|$2|@d ;; %zip|@d|@z
make @d, put all @sub pictures in and zip it as @z
new folder @d for the @sub videos, then pack the folder as @z

= %mk|@d ;; %sub ;; %cp|$2|@d ;; %ls|@d
make @d, copy everything with @sub in the name there, list it

= %sub ;; %zip|$1|@z ;; %mv|@z|@d
everything called @sub something into @z, and that into @d
zip all @sub files as @z, move it to @d

= %sub ;; %cp|$1|@d ;; %rm|$1
copy the @sub pictures to @d, then remove the ones here
""", f=nq(lambda r: t2.fname(r, TEXT)), d=nq(t3.folder), to=nq(t3.folder), n=t2.N, b=t2.say(lambda r: t2.fname(r, TEXT), 0.1), c=t2.say(lambda r: t2.fname(r, TEXT), 0.1), pn=nq(lambda r: t2.fname(r, ["png", "jpg", "jpeg", "heic"])))

# ---------------------------------------------------------------- kinds, ages, sizes, texts: two to four jobs

rules("""
= %glob|@kinds ;; %mv|$1|@d ;; %zip|@d|@z ;; %ls|.
the @kinds into @d, @d into @z, then show me what's here
collect @kinds in @d, zip that folder to @z, list this one

= %glob|@kinds ;; %mv|$1|@d ;; %glob|@kinds2 ;; %mv|$3|@to ;; %ls|.
sort out the mess: @kinds in @d, @kinds2 in @to, and then list what's left
@kinds -> @d⏎@kinds2 -> @to⏎ls

= %glob|@kinds ;; %mv|$1|@d ;; %glob|@kinds2 ;; %rm|$3 ;; %ls|.
@kinds to @d, @kinds2 deleted, rest listed
move the @kinds to @d, remove the @kinds2, show what's left

= %glob|@kinds ;; %mv|$1|@d ;; %rm|@a
the @kinds to @d, @a to the bin
move all @kinds into @d and get rid of @a

= %glob|@kinds ;; %mv|$1|@d ;; %mv|@a|@to
@kinds go to @d, @a goes to @to
all @kinds into @d, but @a into @to

= %glob|@kinds ;; %cp|$1|@d ;; %rm|@a
copy the @kinds to @d, then delete @a

= %glob|@kinds ;; %rm|$1 ;; %glob|@kinds2 ;; %rm|$3 ;; %ls|.
no @kinds, no @kinds2, then show what remains
delete all @kinds and all @kinds2 and list the folder

= %glob|@kinds ;; %rm|$1 ;; %glob|@kinds2 ;; %zip|$3|@z
delete the @kinds and pack the @kinds2 as @z
@kinds out; @kinds2 into @z

= %glob|@kinds ;; %zipx|$1|@z ;; %glob|@kinds2 ;; %rm|$3
pack and remove the @kinds ((@z)), and delete the @kinds2

= %glob|@kinds ;; %zip|$1|@z ;; %glob|@kinds2 ;; %zip|$3|@z2
one archive @z for the @kinds and one archive @z2 for the @kinds2
@kinds => @z, @kinds2 => @z2, keep everything

= %glob|@kinds ;; %zip|$1|@z ;; %stat|@z ;; %mv|@z|@d
@kinds into @z, how big is it, then into @d with it

= %glob|@kinds ;; %ro|$1
all @kinds are final, make them read-only
nobody should change the @kinds any more

= %glob|@kinds ;; %gadd|$1 ;; %gc|@q
commit all the @kinds with @q, nothing else
@kinds, all of them, into one commit @q

= %mk|@d ;; %glob|@kinds ;; %mv|$2|@d ;; %mv|@a|@d
make @d, the @kinds and @a move in
new folder @d for the @kinds and also for @a, move them

= %mk|@d ;; %glob|@kinds ;; %cp|$2|@d ;; %rm|@a
make @d with copies of the @kinds, delete @a

= %mk|@d ;; %glob|@kinds ;; %mv|$2|@d ;; %w|@d/@f|@t
make @d, move the @kinds in, leave a note @f there saying @t
new folder @d with all @kinds and a new file @f that says @t

= %mk|@d ;; %glob|@kinds ;; %mv|$2|@d ;; %du|@d
make @d, move all @kinds there and tell me how big it is

= %mk|@d ;; %glob|@kinds ;; %mv|$2|@d ;; %zipx|@d|@z
gather the @kinds in a new folder @d, pack that as @z and remove the folder

= %mk|@d ;; %mk|@to ;; %glob|@kinds ;; %cp|$3|@d ;; %glob|@kinds2 ;; %cp|$5|@to
make @d and @to: copies of the @kinds in the first, copies of the @kinds2 in the second

= %glob|@kinds|@d ;; %mv|$1|@to ;; %ls|@d
take the @kinds out of @d and into @to, then show what's left in @d
from @d to @to with the @kinds; list @d after

= %glob|@kinds|@d ;; %cp|$1|@to ;; %ls|@to
copy the @kinds of @d to @to and let me see @to

= %glob|@kinds|@d ;; %rm|$1 ;; %ls|@d
delete the @kinds in @d and show me the rest of it
@d without @kinds, please, and then list it

= %glob|@kinds|@d ;; %zip|$1|@z ;; %mv|@z|@to
zip the @kinds of @d as @z and move that to @to
the @kinds in @d make @z, and @z belongs in @to

= %glob|@kinds|@d ;; %mv|$1|. ;; %rmr|@d
bring the @kinds from @d up here and then delete the folder @d
i only need the @kinds out of @d: move them here, then remove the folder

= %glob|@kinds|@d ;; %cp|$1|@to ;; %rmr|@d
save the @kinds of @d in @to ((copy)), then delete the folder @d

= fs.search {"path":".","name_glob":"@kinds","older_than_ms":"@age"} ;; %mv|$1|@d ;; fs.search {"path":".","name_glob":"@kinds2","older_than_ms":"@age"} ;; %rm|$3
@kinds older than @age to @d, and @kinds2 older than @age deleted

= fs.search {"path":".","name_glob":"@kinds","older_than_ms":"@age"} ;; %mv|$1|@d ;; %ls|@d
the @kinds that are more than @age old belong in @d; show me @d after
move @kinds past @age to @d, list it

= fs.search {"path":".","name_glob":"@kinds","older_than_ms":"@age"} ;; %zip|$1|@z ;; %mv|@z|@d
@kinds older than @age into @z, and @z to @d, don't delete them
zip @kinds that are over @age old as @z, put that in @d

= fs.search {"path":".","name_glob":"@kinds","older_than_ms":"@age"} ;; %zipx|$1|@z ;; %mv|@z|@d
@kinds older than @age into @z, originals away, then @z to @d
archive @kinds over @age as @z ((and delete them)), then move @z to @d

= fs.search {"path":".","name_glob":"@kinds","newer_than_ms":"@age"} ;; %cp|$1|@d ;; %ls|@d
copy the @kinds of the past @age to @d and show me that

= fs.search {"path":".","kind":"file","older_than_ms":"@age"} ;; %mv|$1|@d
whatever is older than @age goes to @d
files nobody touched for @age: to @d with them
older than @age? then it belongs in @d

= fs.search {"path":".","kind":"file","older_than_ms":"@age"} ;; %zipx|$1|@z
everything older than @age into @z and then delete it
files over @age old -> @z -> originals gone

= %mk|@d ;; fs.search {"path":".","kind":"file","older_than_ms":"@age"} ;; %mv|$2|@d
make @d and move everything there that's older than @age
new folder @d for files that are more than @age old

= fs.search {"path":".","kind":"file","min_bytes":"@size"} ;; %mv|$1|@d ;; %ls|@d
files over @size go to @d, then list it
move what's bigger than @size to @d and show me @d

= fs.search {"path":".","kind":"file","min_bytes":"@size"} ;; %zip|$1|@z ;; %mv|@z|@d
zip all files above @size as @z, then put it in @d

= fs.search {"path":".","name_glob":"@kinds","min_bytes":"@size"} ;; %zipx|$1|@z
@kinds over @size: pack as @z and remove
the heavy @kinds ((more than @size)) into @z, delete the originals

= fs.search {"path":".","name_glob":"@kinds","min_bytes":"@size"} ;; %cp|$1|@d ;; %rm|$1
copy @kinds bigger than @size to @d and delete them here after that

= fs.search {"path":".","kind":"file","empty":true} ;; %rm|$1 ;; %ls|.
delete all the empty files and show what's left
files with nothing in them go, then list the folder

= fs.search {"path":".","kind":"file","empty":true} ;; %mv|$1|@d
empty files should go to @d
move every file with nothing in it to @d

= %mk|@d ;; fs.search {"path":".","kind":"file","empty":true} ;; %mv|$2|@d
make @d and move all empty files there

= fs.search {"path":".","kind":"folder","empty":true} ;; %rm|$1 ;; %ls|.
get rid of the empty folders and list what's left
no empty folders any more, then show me this folder

= %text|@top ;; %mv|$1|@d ;; %text|@top2 ;; %mv|$3|@to
files about @top to @d, files about @top2 to @to
what mentions @top belongs in @d and what mentions @top2 belongs in @to

= %text|@top ;; %cp|$1|@d ;; %text|@top2 ;; %rm|$3
copy what mentions @top to @d, delete what mentions @top2

= %text|@top ;; %cp|$1|@d ;; %ls|@d
files that mention @top: copies to @d, then list that

= %text|@top ;; %read|$1.0 ;; %cp|$1.0|@d
show me the file that mentions @top and copy it to @d
which file talks about @top? open it, then a copy into @d

= %text|@top ;; %read|$1.0 ;; %rm|$1.0
show me the note on @top, i mean the one with @top in the text, and then delete it

= %text|@top ;; %mv|$1.0|@d
the file that mentions @top belongs in @d
find the note in which i wrote about @top and put it in @d

= %text|@top ;; %rn|$1.0|@b
the file that mentions @top should be called @b
find the one with @top in its text and rename it to @b

= %text|@top ;; %cpto|$1.0|@b
the file with @top in it, copy that as @b
find the note on @top ((in the text)) and duplicate it as @b

= %text|@top ;; %gadd|$1 ;; %gc|@q
stage whatever mentions @top and commit with @q

= %mk|@d ;; %text|@top ;; %mv|$2|@d ;; %mv|@a|@d
make @d, move what mentions @top in, and @a too

= %text|@top|@d ;; %mv|$1|@to ;; %ls|@to
what in @d mentions @top goes to @to; then show me @to

= %text|@top|@d ;; %rm|$1
in @d, whatever mentions @top can be deleted
delete the files of @d that talk about @top, only those

= %text|@top|@d ;; %zip|$1|@z
zip what in @d mentions @top as @z
@z out of the files in @d with @top in the text

""", f=nq(lambda r: t2.fname(r, TEXT)), d=nq(t3.folder), to=nq(t3.folder), b=t2.say(lambda r: t2.fname(r, TEXT), 0.1))

# ---------------------------------------------------------------- many names changed, then; sorted by kind or date, then

_endings = {}
TOGETHER.append(_endings)


def ending(k):
    """The ending that is and the one that should be, whichever is said first."""
    def g(r):
        if k in _endings:
            return _endings.pop(k)
        _endings.clear()
        _endings.update(zip("ab", r.choice("jpeg jpg/JPG jpg/htm html/text txt/tiff tif/mpeg mpg/txt md/md txt/log txt/markdown md/yml yaml/yaml yml/dat csv/PNG png/JPEG jpg/csv txt/cc cpp/mov mp4/pl txt".split("/")).split()))
        return _endings.pop(k)
    return g


rules("""
= %glob|*.@xa ;; fs.move {"paths":"$1","pattern":{"find":"\\\\.@xa$","replace":".@xb"}} ;; %glob|*.@xb ;; %mv|$3|@d
rename all .@xa files to .@xb and then move the .@xb files to @d
.@xa should become .@xb everywhere, and after that the .@xb files belong in @d
first the ending: .@xa -> .@xb. Then all .@xb into @d

= %glob|*.@xa ;; fs.move {"paths":"$1","pattern":{"find":"\\\\.@xa$","replace":".@xb"}} ;; %glob|*.@xb ;; %zip|$3|@z
turn the ending .@xa into .@xb and zip the .@xb files as @z
all .@xa files get the ending .@xb, then everything with .@xb goes into @z

= %glob|*.@xa ;; fs.move {"paths":"$1","pattern":{"find":"\\\\.@xa$","replace":".@xb"}} ;; %ls|.
change .@xa to .@xb in all file names and list the folder
every .@xa becomes .@xb; show me what's here then

= %glob|*.@xa ;; fs.move {"paths":"$1","pattern":{"find":"\\\\.@xa$","replace":".@xb"}}
the .@xa files should all end in .@xb
my program wants .@xb and i have .@xa, rename them all
.@xa => .@xb, for each such file

= %glob|*.@xa ;; %cp|$1|@d ;; fs.move {"paths":"$1","pattern":{"find":"\\\\.@xa$","replace":".@xb"}}
copy the .@xa files to @d, and here rename them to .@xb
first copies of all .@xa into @d, then the ones here get the ending .@xb

= %mk|@d ;; %glob|*.@xa ;; %mv|$2|@d ;; %glob|*.@xa|@d ;; fs.move {"paths":"$4","pattern":{"find":"^","replace":"@{st}_"}}
make @d, move the .@xa files in and put @{st}_ in front of their names there
new folder @d for the .@xa files, where each gets the prefix @{st}_

= %glob|*.@xa ;; fs.move {"paths":"$1","pattern":{"find":"^","replace":"@{st}_"}} ;; %ls|.
put @{st}_ in front of the name of each .@xa file and show the folder
every .@xa file gets the prefix @{st}_, then list

= %glob|*.@xa ;; fs.move {"paths":"$1","pattern":{"find":"^","replace":"@{st}_"}} ;; %gf|@{st}_* ;; %mv|$3|@d
prefix all .@xa files with @{st}_ and then move what starts with @{st}_ to @d

= fs.search {"path":".","name_glob":"* *","kind":"file"} ;; fs.move {"paths":"$1","pattern":{"find":" ","replace":"_"}} ;; %ls|.
blanks in file names should be underscores; show me the result
replace the spaces in all file names with underscores and then list the folder

= fs.search {"path":".","name_glob":"*.bak"} ;; fs.move {"paths":"$1","pattern":{"find":"\\\\.bak$","replace":""}} ;; %ls|.
the .bak at the end of the names should go, then list the folder
restore everything from its .bak ((drop the ending)) and show me what's here

= sh for f in *.*; do if [ -f "$f" ]; then mkdir -p "${f##*.}" && mv -n "$f" "${f##*.}/"; fi; done ;; %ls|.
sort the files here into folders by their ending and show me the result
a folder per file type, the files in it, then list this folder

= sh for f in *.@xa; do d=$(date -r "$f" +%Y); mkdir -p "$d" && mv -n "$f" "$d/"; done ;; %ls|.
put the .@xa files here into one folder per year and list what i have then
.@xa files -> year folders by their date; ls

= sh for f in *.@xa; do d=$(date -r "$f" +%Y-%m); mkdir -p "$d" && mv -n "$f" "$d/"; done
the .@xa files here need a folder per month, by their dates, and have to go in there
make a folder for each month and sort the .@xa files into it

= sh i=1; for f in *.@xa; do mv -n "$f" "@st$i.@xa"; i=$((i+1)); done ;; %ls|.
number the .@xa files here as @{st}1.@xa, @{st}2.@xa and so on and list the folder
rename the .@xa files here to @{st}1.@xa, @{st}2.@xa ..., then show me

= sh i=1; for f in *.@xa; do mv -n "$f" "@st$i.@xa"; i=$((i+1)); done ;; %gf|@{st}*.@xa ;; %mv|$2|@d
number the .@xa files here as @{st}1.@xa, @{st}2.@xa and so on, then move those to @d
the .@xa files should be called @{st}1.@xa, @{st}2.@xa ... and be in @d

= %mk|@d ;; sh i=1; for f in *.@xa; do cp "$f" "@st$i.@xa"; i=$((i+1)); done ;; %gf|@{st}*.@xa ;; %mv|$3|@d
make @d, copy the .@xa files here as @{st}1.@xa, @{st}2.@xa and so on, and move the copies there

= sh for f in *.@xa; do cp "$f" "$f.bak"; done ;; %here|*.@xa ;; %ed|$2.0|@w|@w2
keep a .bak of every .@xa file here, then in the first of them change @w to @w2

= sh for f in *.@xa; do zip -q "${f%.@xa}.zip" "$f"; done ;; %here|*.@xa ;; %rm|$2
each .@xa file here gets its own zip, and the .@xa files are deleted afterwards
zip the .@xa files here one by one, then delete the .@xa files

= sh for f in *.@xa; do zip -q "${f%.@xa}.zip" "$f"; done ;; %here|*.zip ;; %mv|$2|@d
zip every .@xa file here separately and move the zips to @d
each .@xa in its own zip, and all zips into @d

= sh for f in *.zip; do unzip -q "$f" -d "${f%.zip}"; done ;; %here|*.zip ;; %mv|$2|@d
unpack each zip here into its own folder and move the zips to @d
every zip becomes a folder; the zips themselves go to @d after that

= sh for f in *.zip; do unzip -q "$f" -d "${f%.zip}"; done ;; %ls|.
unpack all zips here, each in a folder of its own, and list the result
zip by zip into its own folder, then show me this folder

= sh for d in */; do zip -qr "${d%/}.zip" "$d"; done ;; %here|*.zip ;; %mv|$2|@d
make a zip of every folder here and move all the zips to @d
each folder here as a zip, and the zips into @d

= sh for d in */; do cp @q_f "$d"; done ;; %rm|@f
put a copy of @f into every folder here and delete the one out here
@f goes into each of the folders, and then not here any more

= sh for d in */; do mkdir -p "${d}@st"; done ;; sh for d in */; do cp @q_f "${d}@st/"; done
every folder here gets a subfolder @st with a copy of @f in it
in each of the folders make @st and put a copy of @f there

= sh for d in */; do echo "$d: $(find "$d" -type f | wc -l)"; done > @q_o
for each folder here write how many files it holds to @o
file counts per folder, as a list in @o

= sh find . -mindepth 2 -type f -exec mv -n -t . {} + ;; fs.search {"path":".","kind":"folder","empty":true} ;; %rm|$2
bring every file of the subfolders up here, then delete the folders that are empty
flatten this: files up, empty folders out

= sh find . -mindepth 2 -type f -exec mv -n -t . {} + ;; %ls|.
get all files out of the subfolders into this folder and list it
files up from all subfolders; show me the folder

= sh mv -n @st/* . && rmdir @st ;; %ls|.
empty the folder @st into this one, remove it, show me what's here
everything in @st comes up here and @st goes; then list

= sh mkdir -p @st && mv -n *.@xa @st/ ;; %ls|@st
all .@xa files of this folder ((not deeper)) into a new folder @st, then list that
make @st, put the .@xa files from right here in it, subfolders untouched, and show me @st

= sh find @q_d -type f -name '*.@xa' -exec cp -n -t @st {} +
collect the .@xa files from all over @d in @st, as copies
copy each .@xa file anywhere in @d into the folder @st

= sh mkdir -p @st && find @q_d -type f -name '*.@xa' -exec cp -n -t @st {} +
make @st and collect copies of all .@xa files from @d and its subfolders there
new folder @st with a copy of every .@xa found in or below @d
""", xa=ending("a"), xb=ending("b"), f=nq(lambda r: t2.fname(r, TEXT)), d=nq(t3.folder))

# ---------------------------------------------------------------- four steps and more, told and listed

rules("""
= %mk|@d ;; %cp|@a & @b|@d ;; %w|@d/@f|@t ;; %zip|@d|@z
i have to mail four things to the council: make @d, copy @a and @b in, write @t into a file @f in there, zip the folder as @z
1. @d⏎2. copies of @a, @b⏎3. @f saying @t in there⏎4. the folder as @z
a folder @d with @a, @b ((copies)) and a new @f ((@t)), and the whole as @z

= %mk|@d ;; %mv|@a & @b|@d ;; %zip|@d|@z ;; %mv|@z|@to
make @d, move @a and @b in, zip it as @z, and put @z in @to
@a, @b -> @d -> @z -> @to, folder @d is new
create @d; move @a and @b there; pack it as @z; file @z under @to

= %mk|@d ;; %un|@z|@d ;; %rm|@z ;; %ls|@d
make @d, unpack @z there, delete @z, list @d
new folder @d for what's in @z; unpack; archive away; then show me

= %un|@z|@d ;; %ed|@d/@f|@w|@w2 ;; %zip|@d|@z2 ;; %rm|@z
in @z there's a @f that says @w, it must be @w2. unpack to @d, change it, pack @d as @z2, delete @z
fix the archive: @z to @d, @w -> @w2 in @d/@f, folder to @z2, @z away

= %un|@z|@d ;; %ed|@d/@f|@w|@w2 ;; %zip|@d|@z2 ;; %rmr|@d
unpack @z to @d, in @f there turn @w into @w2, pack it as @z2 and remove the folder @d again

= %un|@z|@d ;; %rm|@d/@f ;; %zip|@d|@z2 ;; %rmr|@d
take @f out of @z: unpack to @d, delete @f there, make @z2 of it and then delete the folder @d

= %un|@z|@d ;; %cp|@a|@d ;; %zip|@d|@z2 ;; %rmr|@d
add @a to what's in @z: unpack to @d, copy @a in, pack as @z2, delete the folder

= %un|@z|@d ;; %mv|@d/@f|@to ;; %rmr|@d ;; %rm|@z
from @z i only want @f. unpack to @d, move @f to @to, then the folder @d and the archive go

= %un|@z|@d ;; %read|@d/@f ;; %rm|@z ;; %ls|@d
unpack @z in @d, print @f from it, delete the archive, list @d

= %cpto|@f|@g ;; %ed|@g|@w|@w2 ;; %add|@g|@t ;; %mv|@g|@d
copy @f as @g, change @w to @w2 there, add @t at the end, move it to @d
@g from @f. @w2 instead of @w. last line @t. place: @d

= %cpto|@f|@g ;; %ed|@g|@w|@w2 ;; %add|@g|@t ;; %read|@g
make @g out of @f: @w turns into @w2, @t is added at the end, and i want to see it

= %cpto|@f|@f.bak ;; %ed|@f|@w|@w2 ;; %add|@f|@t ;; %read|@f
careful with @f: keep @f.bak, change @w to @w2, append @t, show me the file
@f.bak, then @w => @w2, then + @t, then print @f

= %cpto|@f|@f.bak ;; %edd|@f|@w|@w2|@w3|@w4 ;; %read|@f
back up @f as @f.bak, change @w to @w2 and @w3 to @w4 in it, show me
@f.bak first; @w -> @w2, @w3 -> @w4 in @f; print

= %cpto|@f|@f.bak ;; sh sed -i '/@sw/d' @q_f ;; sh sort -o @q_f @q_f ;; %count|@f
@f.bak, then throw the @sw lines out of @f, sort it, and count what's left

= %mv|@a|@d ;; %mv|@b|@d ;; %rm|@c ;; %ls|@d
@a to @d, @b to @d, @c away, then list @d
move @a and then @b to @d, delete @c, show me @d

= %mv|@a|@d ;; %cp|@b|@to ;; %rn|@c|@e ;; %rm|@i
four things: move @a to @d, copy @b to @to, rename @c to @e, delete @i
- @a -> @d⏎- copy of @b -> @to⏎- @c becomes @e⏎- @i away

= %rm|@a ;; %rn|@b|@a ;; %cp|@a|@d ;; %ls|@d
delete @a, rename @b to @a, copy that to @d, list @d
@b takes the place of @a; then a copy to @d and show me @d

= %w|@f|@t ;; %w|@g|@t2 ;; %mk|@d ;; %mv|@f & @g|@d
two new notes, @f ((@t)) and @g ((@t2)), and a folder @d they both go in
write @t to @f and @t2 to @g, make @d, move both in

= %mk|@fn ;; %w|@fn/@f|@t ;; %init|@fn ;; %ls|@fn
make @fn, in it a file @f with @t, git init there, list it

= %mk|@fn/@wd ;; %mk|@fn/@wd2 ;; %w|@fn/@f|@t ;; %cp|@a|@fn/@wd
set up @fn with @wd and @wd2, a file @f saying @t in @fn, and a copy of @a in @fn/@wd

= %mk|@fn/@wd ;; %mk|@fn/@wd2 ;; %mv|@a|@fn/@wd ;; %mv|@b|@fn/@wd2 ;; %zip|@fn|@z
@fn with @wd ((for @a)) and @wd2 ((for @b)); move them in and zip @fn as @z

= %nb|@nb ;; %w|@f|@t ;; %gadd|@f ;; %gc|@q ;; git.push {"branch":"@nb","set_upstream":true}
new branch @nb, new file @f with @t, add, commit @q, and push the branch
make @nb, write @t to @f there, commit that as @q and push it as a new branch

= %nb|@nb ;; %ed|@f|@w|@w2 ;; %gadd|@f ;; %gc|@q ;; %co|@base
on a new branch @nb put @w2 for @w in @f, commit as @q, then go back to @base

= %nb|@nb ;; %gall ;; %gc|@q ;; %co|@base ;; %merge|@nb
branch @nb, commit everything there as @q, back to @base and merge @nb
all my changes via a branch: @nb, commit @q, checkout @base, merge @nb

= %pull ;; %ed|@f|@w|@w2 ;; %gadd|@f ;; %gc|@q ;; %push
pull, change @w to @w2 in @f, commit that as @q, push
get the newest, fix @w -> @w2 in @f, commit @q, to the server

= %init ;; %w|@f|@t ;; %add|.gitignore|@st ;; %gall ;; %gc|@q
init a repo here, write @t to @f, ignore @st, and commit it all as @q

= %many ;; %mv|$1|@d ;; %many|many2 ;; %mv|$3|@to ;; %zip|@d|@z
the @many to @d, the @many2 to @to, and then @d as @z
move the @many into @d and the @many2 into @to; zip @d as @z

= %mk|@d ;; %mk|@to ;; %many ;; %mv|$3|@d ;; %one ;; %mv|$5.0|@to
new folders @d and @to: the @many go in @d, the @one goes in @to

= %mk|@d ;; %many ;; %cp|$2|@d ;; %one ;; %cp|$4.0|@d ;; %zip|@d|@z
for the lawyer: folder @d, copies of the @many and of the @one, and the folder as @z

= %one ;; %cpto|$1.0|@g ;; %ed|@g|@w|@w2 ;; %add|@g|@t ;; %read|@g
the @one once more as @g, @w2 for @w in it, @t at the end, and show me

= %one ;; %zip|$1.0|@z ;; %mv|@z|@d ;; %ls|@d
zip the @one as @z, move that to @d and let me see @d

= %glob|@kinds ;; %cp|$1|@d ;; %zip|@d|@z ;; %mv|@z|@to
copy the @kinds to @d, zip @d as @z, and @z goes to @to
@kinds -> copies in @d; @d -> @z; @z -> @to

= %mk|@d ;; %mk|@to ;; %mk|@d_ ;; %glob|@kinds ;; %mv|$4|@d ;; %glob|@kinds2 ;; %mv|$6|@to ;; %mv|@a|@d_
three new folders: @d for the @kinds, @to for the @kinds2, @{d_} for @a. move everything in

= sh cat @q_f @q_g > @q_o ;; sh sort -u -o @q_o @q_o ;; %rm|@f & @g ;; %mv|@o|@d
join @f and @g as @o, sort it without doubles, delete the two, and @o goes to @d
@f + @g -> @o, sorted and unique, parts away, @o into @d

= sh grep @sw @q_f > @q_o ;; sh sort -o @q_o @q_o ;; %cp|@o|@d ;; %read|@o
get the @sw lines from @f into @o, sort them, copy @o to @d and show it to me

= sh ls *.@x > @q_o ;; %here|*.@x ;; %zip|$2|@z ;; %rm|$2
list the .@x files in @o, zip them as @z, then delete the .@x files

= sh ls *.@x > @q_o ;; %mk|@d ;; %here|*.@x ;; %mv|$3|@d ;; %mv|@o|@d
write the names of the .@x files to @o, make @d, move the .@x files in, and @o too
""", f=nq(lambda r: t2.fname(r, TEXT)), g=nq(lambda r: t2.fname(r, TEXT)), d=nq(t3.folder), to=nq(t3.folder), d_=nq(t3.folder), fn=nq(t3.bare_folder), n=t2.N, wd=SUB, i=nq(lambda r: t2.fname(r)))

# ---------------------------------------------------------------- said in yet other ways: questions, halves of sentences, verbs at the end, people who think aloud

rules("""
= %mk|@d ;; %mv|@a|@d
is there a @d already? no? then make it and get @a in there
hmm where to put @a... ah, a folder @d, new, why not. do that
@a, poor thing, has no folder. @d could be it, if you made it
into @d ((to be made)) please with @a
what about a folder called @d? and what about @a living in it?
by lunch i need @d to exist and @a to be inside it
open folder @d, i mean create it, and slide @a in
please to make folder @d and then to move inside it the file @a
folder creation: @d. file relocation: @a into it.
ok so like, @d is a folder i want, right, and then @a kinda goes in there
MAKE @d!! PUT @a IN!!
a folder @d must be made, whereupon @a is to be transferred into it
can @a have its own folder? call it @d
@a wants to move out, new address @d, which you have to build

= %mk|@d ;; %cp|@a|@d
is there a @d? if you make one, i'd like a copy of @a in it
a folder called @d and in it, as a copy, @a, the first one stays
by tonight there has to be a folder @d with @a copied into it
please to make folder @d and to copy inside it the file @a
i'm giving @who a stick, so a @d folder and @a copied in, ta
folder creation: @d. duplication: @a into it.

= %cp|@a|@d ;; %rm|@a
@a, first copied into @d, shall afterwards here no longer exist
into @d with a copy of @a and then here away with it
can you copy @a to @d and then, only then, delete it here?
safe way please: copy @a to @d, then remove the original
@a out of here, but not before a copy of it sits in @d

= %rn|@a|@b ;; %mv|@b|@d
the name: @b. the place: @d. the file: @a, for now
@a, first to be renamed @b, shall then be moved to @d
can @a be called @b and then sent to @d?
i'd like @a as @b, and @b in @d
change the name first ((@a to @b)), the folder after ((@d))

= %rn|@a|@b ;; %cp|@b|@d
@a shall be @b, and @d shall have a copy of @b
new name @b for @a; then copy that into @d
can @a be called @b, and can @d get a copy of it under that name?

= %cp|@a|@d ;; %rn|@a|@b
@d gets @a as a copy, and only after that it's renamed @b here
keep the old name in @d: copy @a there, then here it becomes @b

= %cpto|@a|@b ;; %mv|@a|@d
leave a copy called @b here and put @a itself in @d
@a goes away into @d, but leave me @b, a copy of it
before @a moves to @d make @b from it

= %cpto|@a|@b ;; %rm|@a
copy @a to @b and delete @a, in that order
@b from @a first. Then @a can go

= %rm|@b ;; %cpto|@a|@b
overwrite @b with @a by deleting it first and then copying
@b must go, and then a copy of @a takes its name
throw @b away and make it anew from @a

= %un|@z|@d ;; %rm|@z
@z: out with the contents, into @d, and then out with @z
can you unpack @z for me into @d and clean up the archive after?
unpacked in @d i want @z, and then deleted
the archive @z, once its contents lie in @d, is of no use
is @z unpacked yet? if not, into @d, then bin the archive
please to extract @z in the folder @d and after that to erase @z

= %un|@z|@d ;; %ls|@d
what did @who put in @z? unpack to @d and tell me
@z, once in @d unpacked, i'd like to see as a list
can i see what's in @z? unpack it into @d first, then list

= %un|@z|@fn ;; %read|@fn/@f
in @z there should be a @f. unpack the thing to @fn and let me read that
@f hides in @z. out with everything to @fn, then print it
what does @f in @z say? use @fn to unpack

= %un|@z|@fn ;; %mv|@fn/@f|.
@f hides in @z and i want it here. Unpack into @fn, then take it out of there
get me @f out of @z: unpack to @fn, then move it from there to here

= %un|@z|@fn ;; %mv|@fn/@f|. ;; %rmr|@fn
get me @f out of @z, nothing else: unpack to @fn, move it here, delete the folder @fn
from @z i want just @f, right here. @fn may be used for unpacking but has to go after that

= %un|@z|@fn ;; %cp|@fn/@f|. ;; %rm|@z
unpack @z to @fn, copy @f from it to here, and delete the zip

= %un|@z|@fn ;; %cpto|@fn/@f|@fn/@g ;; %ed|@fn/@g|@w|@w2
unpack @z into @fn; in there copy @f as @g and change @w to @w2 in that
@z to @fn. then @fn/@g from @fn/@f, with @w2 instead of @w

= %un|@z|@fn ;; %rn|@fn/@f|@g ;; %ed|@fn/@g|@w|@w2
unpack @z into @fn, rename @f there to @g and put @w2 for @w in it

= %un|@z|@fn ;; %exe|@fn/@scr ;; sh ./@q_fn/@scr
unpack @z into @fn, make @scr in it executable and run it
@z -> @fn, then chmod +x @fn/@scr and start it

= %un|@z|@fn ;; %rns|@fn/@f|@g
unpack @z into @fn, where @f must be called @g
once @z is in @fn, @fn/@f is to be named @g

= %zip|@d|@z ;; %mv|@z|@to
can the folder @d be packed ((@z)) and then the archive be put in @to?
@to should have @z, made of the folder @d
make a parcel of the folder @d, label it @z, store it in @to
the folder @d, as @z packed, shall lie in @to

= %zipx|@d|@z
the folder @d, packed as @z, shall then disappear
can you turn the folder @d into @z and not leave the folder behind?
swap the folder @d for an archive @z
shrink the folder @d: make it @z and remove the folder

= %zipx|@a|@z
@a shall be @z and nothing else
can @a be packed into @z and not be left lying around?
swap @a for an archive @z of it

= %zipx|@a & @b|@z
@a and @b shall be in @z and nowhere else
can @a and @b be packed into @z without leaving them here?
put @a plus @b in @z and take the loose ones away

= %cpto|@f|@g ;; %ed|@g|@w|@w2
@g shall be a copy of @f, only that in it @w is @w2
can i get a second @f called @g where @w reads @w2?
what @f says about @w, @g shall say about @w2. copy it and change that
same as @f, other word: @g, with @w2 where @w was
clone @f to @g, then @w out and @w2 in
please to copy the file @f with name @g and to put in it @w2 in the place of @w

= %cpto|@p|@p.bak ;; %ed|@p|@w|@w2
can you change @w to @w2 in @p? but keep @p.bak, i don't trust myself
@p shall say @w2 for @w, the old version shall be @p.bak
@w in @p becomes @w2 — with a safety copy @p.bak made before
please to make @p.bak and after to change in @p the word @w in @w2

= %cpto|@p|@p.bak ;; %rm|@p
save @p as @p.bak and delete @p
@p shall go, but @p.bak should remain as a copy

= %ed|@f|@w|@w2 ;; %mv|@f|@d
@f: once @w has turned into @w2 it belongs in @d
can @f go to @d, please, after @w in it has become @w2?
@w out of @f, @w2 in, and off to @d with the file

= %ed|@f|@w|@w2 ;; %cp|@f|@d
@d needs @f, but the corrected one: @w2 where it says @w. correct, then copy
can you fix @w -> @w2 in @f and give @d a copy?

= %ed|@f|@w|@w2 ;; %read|@f
can i see @f with @w2 in place of @w? change it for real
@w in @f must become @w2, show me how that looks

= %ed|@f|@w|@w2 ;; %zip|@f|@z
@f says @w, must say @w2, and is then to be packed as @z
correct @f ((@w2 for @w)) before you make @z of it

= %add|@f|@t ;; %read|@f
can you add @t to @f and read me the whole thing?
@t is missing in @f. put it at the end, show it
one line more for @f, namely @t, and then print

= %add|@f|@t ;; %mv|@f|@d
@f, after getting the line @t, moves to @d
can @f get one more line, @t, before it goes to @d?

= %add|@f|@t ;; %zip|@f|@z
@f gets @t at its end and is then zipped as @z
one more line in @f, @t, then make @z of it

= %add|@f|@t ;; %rn|@f|@g
add @t to @f, after that the file should be called @g
@f + the line @t = @g from now on

= %w|@f|@t ;; %mv|@f|@d
can you note @t in a new file @f and file it under @d?
a note for @d: @t. name it @f, write it here first, then move it
please to write new file @f with @t and to move it in @d

= %mv|@a|@d ;; %mv|@b|@to
can @a go to @d and can @b go to @to?
@a wants to be in @d, @b wants to be in @to. be nice to both
to @d belongs @a, to @to belongs @b
whatever is called @a: @d. whatever is called @b: @to.
please to move @a in @d and @b in @to

= %mv|@a|@d ;; %rm|@b
can @a go to @d and @b go to hell ((delete))?
of the two, @a is to be kept in @d and @b is to be deleted
to @d belongs @a, in the bin belongs @b

= %mv|@a|@d ;; %rn|@b|@c
@a, off to @d. @b, your name is @c now
can @a move to @d, and can @b get the name @c?

= %mv|@a|@d ;; %cp|@b|@to
can @a be moved to @d and @b be copied to @to?
@a leaves for @d, @b stays but sends a copy to @to

= %rm|@a ;; %mv|@b|@d
can you bin @a and put @b in @d?
@a is done for, @b is for @d

= %rm|@a ;; %rn|@b|@c
@a goes, @b becomes @c
can you drop @a and name @b @c?

= %ls|@d ;; %rm|@a
let me see @d, and then @a can be deleted
what's in @d? afterwards remove @a

= %cp|@a & @b|@d ;; %rm|@c
can @d have copies of @a and @b, and can @c disappear?
two copies for @d, of @a and of @b; @c goes

= %mv|@a & @b|@d ;; %zip|@d|@z ;; %mv|@z|@to
@a and @b move to @d, @d gets packed as @z, @z ends up in @to
put @a and @b in @d, zip the folder as @z, and store that in @to

= %mv|@a & @b|@d ;; %rm|@c
@a and @b belong in @d, @c in the bin
can you put @a and @b in @d and lose @c?

= %cp|@a & @b|@d ;; %zip|@d|@z
@d gets copies of @a and @b and is then packed as @z
can you copy @a and @b into @d and make @z of that folder?

= %ro|@a ;; %mv|@a|@d
nobody may change @a any more, and its place is @d
can @a be locked and moved to @d?

= %stat|@a ;; %rm|@a
how big is @a? never mind, i'll see it; then delete it
size of @a, then off with it

= %du|@d ;; %zipx|@d|@z
how big is the folder @d? then pack it as @z and remove it
size of the folder @d please; after that only @z should be left of it
""", f=nq(lambda r: t2.fname(r, TEXT)), g=nq(lambda r: t2.fname(r, TEXT)), d=nq(t3.folder), to=nq(t3.folder), fn=nq(t3.bare_folder), p=nq(lambda r: t2.fname(r, TEXT)))

rules("""
= %one ;; %mv|$1.0|@d ;; %rm|@a
the @one? that goes to @d. @a? that goes nowhere, delete
can the @one be put in @d and @a be deleted?

= %one ;; %cp|$1.0|@d ;; %mv|@a|@d
@d should have @a and a copy of the @one
a copy of the @one to @d, and @a moves there

= %mk|@d ;; %one ;; %mv|$2.0|@d
is there a @d? make one if not, the @one should be in it... just make it
the @one, poor thing, has no folder. make @d for it and move it in
please to make folder @d and to move inside it the @one
ok so like a @d folder and the @one in it, moved
can the @one get a folder of its own? name it @d

= %mk|@d ;; %one ;; %cp|$2.0|@d
please to make folder @d and to copy inside it the @one
for @who: a @d folder with a copy of the @one, mine stays here
can there be a folder @d with the @one in it, as a copy?

= %mk|@d ;; %many ;; %mv|$2|@d
please to make folder @d and to move inside it all the @many
can the @many get a folder, say @d, and be moved there?
MAKE @d!! PUT THE @many IN!!
a folder @d must be made, whereupon the @many are to be transferred into it
the @many want to move out, new address @d, which you have to build
ok so like, @d is a folder i want, and then the @many kinda go in there

= %mk|@d ;; %glob|@kinds ;; %mv|$2|@d
please to make folder @d and to move inside it all @kinds
can the @kinds get a folder, say @d, and be moved there?
a folder @d must be made, whereupon all @kinds are to be transferred into it
open a folder @d, i mean create it, and slide the @kinds in
by lunch i need @d to exist with all @kinds inside it
is there a @d? no? make it and herd the @kinds in there

= %mk|@d ;; %glob|@kinds ;; %cp|$2|@d
please to make folder @d and to copy inside it all @kinds
for @who a folder @d with copies of all @kinds, mine stay put

= %many ;; %zip|$1|@z ;; %mv|@z|@d
can the @many be packed ((@z)) and the archive be put in @d?
the @many, as @z packed, shall lie in @d
make a parcel of the @many, label it @z, store it in @d

= %glob|@kinds ;; %zip|$1|@z ;; %mv|@z|@d
can the @kinds be packed ((@z)) and the archive be put in @d?
make a parcel of all @kinds, label it @z, store it in @d
all @kinds, as @z packed, shall lie in @d

= %glob|@kinds ;; %zipx|$1|@z
can the @kinds be packed as @z and not be left lying around?
swap all these @kinds for one archive, @z
the @kinds, packed as @z, shall then disappear

= %many ;; %zipx|$1|@z
can the @many be packed as @z and not be left lying around?
swap all these @many for one archive, @z
the @many, packed as @z, shall then disappear

= %one ;; %cpto|$1.0|@g ;; %ed|@g|@w|@w2
can i get a second @one, called @g, where @w reads @w2?
please to copy the @one with name @g and to put in it @w2 in the place of @w
clone the @one to @g, then @w out and @w2 in

= %one ;; %rn|$1.0|@b ;; %cp|@b|@d
the @one shall be @b, and @d shall have a copy of @b
can the @one be called @b, and can @d get a copy of that?

= %one ;; %cp|$1.0|@d ;; %rn|$1.0|@b
@d gets a copy of the @one, and then it's renamed @b here
keep the old name in @d: copy the @one there, then here it becomes @b

= %one ;; %mv|$1.0|@d ;; %rn|@a|@b
the @one, off to @d. @a, your name is @b now
can the @one move to @d, and can @a get the name @b?

= %glob|@kinds ;; %mv|$1|@d ;; %glob|@kinds2 ;; %cp|$3|@to
can the @kinds be moved to @d and the @kinds2 be copied to @to?
the @kinds leave for @d; the @kinds2 stay but send copies to @to

= %glob|@kinds ;; %mv|$1|@d ;; %many ;; %mv|$3|@to
the @kinds to @d and the @many to @to
@d is for @kinds, @to is for the @many, so move them

= %many ;; %mv|$1|@d ;; %glob|@kinds ;; %rm|$3
put the @many in @d and delete the @kinds
the @many belong in @d, the @kinds in the bin

= %one ;; %mv|$1.0|@d ;; %glob|@kinds ;; %rm|$3
put the @one in @d, then delete all @kinds
the @one to @d; the @kinds can go

= %one ;; %mv|$1.0|@d ;; %glob|@kinds ;; %mv|$3|@to
the @one to @d and all @kinds to @to

= %glob|@kinds ;; %zip|$1|@z ;; %one ;; %mv|$3.0|@d
pack the @kinds as @z, and the @one goes to @d

= %one ;; %read|$1.0 ;; %one|one2 ;; %mv|$3.0|@d
show me the @one, and the @one2 belongs in @d
open the @one; then move the @one2 to @d

= %one ;; %ed|$1.0|@w|@w2 ;; %rm|@a
@w must be @w2 in the @one, and delete @a
in the @one change @w to @w2; @a can go

= %one ;; %add|$1.0|@t ;; %rm|@a
add @t to the @one and delete @a

= %new|*.@x ;; %cp|$1.0|@d ;; %last|$1.0|@n
take the newest .@x, copy it to @d, and show me its last @n lines
the latest .@x file: a copy into @d, then its last @n lines

= %new|*.@x ;; %last|$1.0|@n ;; %mv|$1.0|@d
how does the newest .@x file end ((@n lines))? then move it to @d

= %new|*.@x ;; %rn|$1.0|@b ;; %mv|@b|@d
the newest .@x file should be called @b and lie in @d
rename the latest .@x to @b, move @b to @d

= %new|*.@x ;; %zip|$1.0|@z ;; %mv|@z|@d
zip the newest .@x file as @z, and that goes to @d

= %new|*.@x ;; %mv|$1.0|@d ;; %old|*.@x ;; %rm|$3
the newest .@x goes to @d, the oldest one gets deleted
keep the latest .@x in @d and remove the oldest

= %big|*.@x ;; %mv|$1.0|@d ;; %ls|@d
the biggest .@x file into @d, and show me what's there

= %big|*.@x ;; %zipx|$1.0|@z
the biggest .@x file: pack it as @z, delete it

= %new ;; %read|$1.0 ;; %cp|$1.0|@d
open the newest file, then copy it to @d
show what i saved last, and put a copy in @d

= %new ;; %ed|$1.0|@w|@w2
in the file i saved last @w should be @w2
change @w to @w2 in the newest file

= %new ;; %add|$1.0|@t
add @t to the file i changed last
the newest file gets one more line, @t
""", b=nq(lambda r: t2.fname(r, TEXT)), g=nq(lambda r: t2.fname(r, TEXT)), d=nq(t3.folder), to=nq(t3.folder), n=t2.N, x=lambda r: r.choice("txt md csv json log html tex sql xml".split()))

# ---------------------------------------------------------------- key words, smileys, slips, three people at one keyboard

rules("""
= %mk|@d ;; %mv|@a|@d ;; %rm|@b
dir @d+; @a>>@d; @b---
@d (new folder) gets @a; @b gets lost ((delete)) :)
creat @d , mov @a in it , delet @b thx
ok three quick ones: folder @d, @a in there, @b deleted. cheers!!
@who says: make @d. @who says: @a goes in. i say: delete @b.
lol ok: make @d, chuck @a in, nuke @b

= %mk|@d ;; %cp|@a|@d ;; %rm|@b
creat @d , copi @a in it , delet @b thx
@d ((new)), @a copied in, @b deleted :)

= %mk|@d ;; %mv|@a|@d ;; %ls|@d
creat @d, put @a their, than list @d
new @d + @a moved in + show me. tyvm
uh so a folder @d, then @a, then let me look inside

= %mv|@a|@d ;; %rn|@b|@c ;; %rm|@e
@a=>@d | @b renamed @c | @e deleted
asap: @a in @d, @b as @c, @e deleted
1st @a to @d, 2nd @b renamed @c, 3rd @e removed

= %cp|@a|@d ;; %rn|@b|@c ;; %rm|@e
asap: @a copied in @d, @b renamed @c, @e deleted
copy @a to @d⏎rename @b to @c⏎delete @e

= %rm|@a ;; %rn|@b|@c ;; %ls|.
rm @a / rename @b @c / ls
delete @a, @b's new name is @c, show me the folder :-)

= %zip|@a & @b & @c|@z ;; %rm|@e
zip @a, @b, @c as @z n delete @e
@z := @a, @b, @c. @e := trash

= %zip|@a & @b & @c|@z ;; %cp|@z|@d
@a @b @c → @z, copy of @z → @d
zip three files @a, @b and @c to @z and give @d a copy

= %zipx|@a & @b & @c|@z
@a, @b, @c → @z, originals → gone
zip @a, @b and @c as @z and delete the three
pack⏎- @a⏎- @b⏎- @c⏎as @z, then remove them

= %un|@z|@d ;; %un|@z2|@d ;; %ls|@d
unzip @z and @z2 both to @d n show
@z + @z2 unpacked → @d, list it

= %un|@z|@d ;; %rm|@z ;; %ls|@d
unzp @z to @d, delet zip, list plz
@z → @d, zip gone, show me

= %un|@z|@d ;; %du|@d ;; %rm|@z
unpack @z to @d, how big is it now, and delete @z
@z into @d; size of @d; @z away

= %zip|@d|@z ;; %du|@d ;; %stat|@z
zip the folder @d as @z, then the size of the folder and of the zip
folder @d -> @z. how big before ((the folder)), how big after ((the zip))?

= %cpto|@f|@g ;; %ed|@g|@w|@w2 ;; %rm|@f
make @g out of @f with @w2 for @w, then @f can go
copy @f to @g, in there @w => @w2, delete @f

= %ed|@f|@w|@w2 ;; %ed|@g|@w|@w2 ;; %ed|@h|@w|@w2 ;; %read|@f
@w -> @w2 in @f, @g, @h, and show @f afterwards
all three, @f, @g and @h, still say @w: make it @w2, then print @f

= %ed|@f|@w|@w2 ;; %ed|@g|@w|@w2 ;; %gall ;; %gc|@q
@w is called @w2 now: change it in @f and @g and commit that as @q
@w -> @w2 in @f + @g, add all, commit @q

= %add|@f|@t ;; %add|@g|@t2
@t goes into @f and @t2 goes into @g, at the end each
append @t to @f; append @t2 to @g
@f += @t, @g += @t2
write @t under @f and @t2 under @g

= %add|@f|@t ;; %add|@g|@t2 ;; %add|@h|@t3
three lines for three files: @t to @f, @t2 to @g, @t3 to @h
@f gets @t. @g gets @t2. @h gets @t3. at the end

= %add|@f|@t ;; %ed|@f|@w|@w2
add @t to @f and change @w to @w2 in it
one more line @t in @f, also @w2 for @w

= %add|@f|@t ;; %rm|@g
add @t to @f, and @g can go
@t at the end of @f; delete @g

= %add|@f|@t ;; %mv|@g|@d
add @t to @f and put @g into @d
@f gets @t, @d gets @g

= %w|@f|@t ;; %mv|@g|@d
new file @f with @t, and @g goes to @d
write @t to @f ((new)) and move @g to @d

= %w|@f|@t ;; %ed|@g|@w|@w2
new file @f with @t; and in @g @w2 for @w

= %w|@f|@t ;; %add|@g|@t2
new file @f: @t. old file @g: add @t2
write @t to a new @f and append @t2 to @g

= %read|@f ;; %read|@g ;; %stat|@h
print @f, print @g, and how big is @h
show me @f and @g, and the size of @h

= %read|@f ;; %mv|@f|@d ;; %ls|@d
show @f, move it to @d, list @d

= %read|@f ;; %rm|@f ;; %rm|@g
show me @f once more, then delete it and @g

= %last|@f|@n ;; %last|@g|@n ;; %last|@h|@n
the last @n lines of @f, @g and @h
tail -n @n of three logs: @f, @g, @h

= %first|@f|@n ;; %last|@g|@n
the first @n lines of @f and the last @n of @g
head @f, tail @g, @n lines each

= %count|@f ;; %count|@g ;; %rm|@g
line count of @f, line count of @g, then delete @g

= %ls|@d ;; %ls|@to ;; %mv|@a|@d
list @d, list @to, and put @a in @d

= %ls|@d ;; %du|@d ;; %zip|@d|@z
list @d, tell me its size, zip the folder as @z
what's in @d, how big is it, and make @z of it

= %stat|@a ;; %stat|@b ;; %rm|@b
size and date of @a and of @b, then delete @b
which is newer, @a or @b? show both, then @b goes

= %stat|@a ;; %cp|@a|@d ;; %stat|@d/@a
size of @a, copy to @d, size of the copy

= %hash|@a & @b ;; %rm|@b ;; %rn|@a|@b
checksums of @a and @b, then delete @b and give @a its name

= sh diff @q_f @q_g ;; %rm|@g ;; %rn|@f|@g
show me how @f and @g differ, delete @g, rename @f to @g
diff @f @g, then @g goes and @f takes its name

= sh diff @q_f @q_g ;; %cp|@f|@d
how do @f and @g differ? and copy @f to @d
differences of @f and @g please, then a copy of @f into @d

= sh diff @q_f @q_g > @q_o ;; %mv|@o|@d
write the differences of @f and @g to @o and put that in @d
@f vs @g -> @o -> @d

= sh diff @q_f @q_g > @q_o ;; %rm|@f
save how @f differs from @g as @o, then delete @f

= sh sort -u -o @q_f @q_f ;; sh sort -u -o @q_g @q_g ;; sh comm -12 @q_f @q_g > @q_o
sort @f and @g, each without doubles, and write the lines they share to @o

= sh sort -o @q_f @q_f ;; sh sort -o @q_g @q_g
sort @f and also @g
both @f and @g should be in alphabetical order
bring the lines of @f and of @g in order, each in its own file

= sh sort -o @q_f @q_f ;; sh sort -o @q_g @q_g ;; sh cat @q_f @q_g > @q_o
sort @f, sort @g, then put one after the other into @o

= sh wc -l < @q_f > @q_o ;; %add|@o|@t
line count of @f into @o and under it the line @t

= sh date +%F > @q_o ;; %add|@o|@t
a file @o with today's date and below that the line @t
new @o: first line today's date, second line @t

= sh date +%F >> @q_f ;; %add|@f|@t
put today's date at the end of @f and under it @t
@f: append the date of today, then @t

= sh date +%F >> @q_f ;; %read|@f
today's date at the end of @f, then show it

= sh ls > @q_o ;; sh ls @q_d >> @q_o
names in this folder into @o, and append the names in @d
list this folder in @o, then add the list of @d to it

= sh ls @q_d > @q_o ;; sh ls @q_to >> @q_o
contents of @d into @o, then the contents of @to at its end
list @d in @o and append what's in @to

= sh find . -type f -name '*.@x' > @q_o ;; %count|@o
paths of all .@x files, subfolders too, into @o, and how many are they
find each .@x file below here, list them in @o, count the list

= sh find . -type f -name '*.@x' > @q_o ;; %cp|@o|@d
a list @o of every .@x file here and below, and @d gets a copy of it

= sh grep -rl @sw . > @q_o ;; %mv|@o|@d
which files mention @sw? names into @o, and that goes to @d
list of files with @sw inside -> @o -> @d

= sh grep -rn @sw . > @q_o ;; %read|@o
all places with @sw, with line numbers, into @o, then print it

= sh grep -rn @sw . > @q_o ;; %mv|@o|@d
every place where @sw stands, with line numbers, goes in @o, and @o in @d

= sh grep -c @sw @q_f > @q_o ;; %rm|@f
note in @o how many lines of @f mention @sw, then delete @f

= sh head -n 1 @csv > @q_o ;; sh grep @sw @csv >> @q_o
first the header of @csv into @o, then all rows with @sw
@o: heading of @csv, and below it the rows that mention @sw

= sh cut -d, -f@col @csv | sort -u > @q_o ;; %count|@o
the distinct values of column @col in @csv, sorted, into @o, and how many are there
column @col of @csv, unique and sorted -> @o; count it

= sh cut -d, -f@col @csv > @q_o ;; %rm|@csv
only column @col of @csv is worth keeping, as @o; delete the csv then

= sh tail -n +2 @csv > @q_o ;; sh sort -o @q_o @q_o
@csv without its header as @o, then sort @o
drop the heading row of @csv, save as @o, sort that

= sh sed -i '1d' @csv ;; %read|@csv
remove the header line of @csv and show what's left
away with the first line of @csv, then print it

= sh sed -i '1d' @csv ;; sh sort -o @csv @csv
delete the first line of @csv and sort the rest

= sh awk -F, '{s+=$@col} END {print s}' @csv ;; %mv|@csv|@d
sum up column @col of @csv and then move the file to @d
what's the total of column @col in @csv? after that @csv goes to @d

= sh awk -F, '{s+=$@col} END {print s}' @csv > @q_o ;; %cp|@o|@d
the sum of column @col of @csv into @o, a copy of which goes to @d

= %nb|@nb ;; %gs
new branch @nb and then the status
make a branch @nb, show me git status

= %nb|@nb ;; %mv|@f|@d ;; %gall ;; %gc|@q
on a new branch @nb move @f to @d and commit all that as @q
branch @nb; @f -> @d; add all; commit @q

= %nb|@nb ;; %rn|@f|@g ;; %gall ;; %gc|@q
on a new branch @nb rename @f to @g and commit that with @q

= %nb|@nb ;; %mk|@d ;; %mv|@f|@d
new branch @nb, new folder @d, @f goes in

= %co|@base ;; %log|@n
go to @base and show its last @n commits
on @base, what were the latest @n commits?

= %co|@base ;; %pull ;; %gs
checkout @base, pull, status
back on @base, get the newest and tell me how it stands

= %co|@base ;; %pull ;; %log|@n
go to @base, pull, and list the last @n commits

= %merge|@nb ;; %push
merge @nb in and push
bring @nb in here, then to the server

= %merge|@nb ;; %bdel|@nb
merge @nb into the branch i'm on, then delete it
take in @nb, then away with that branch

= %pull ;; %merge|@nb ;; %push
pull, merge @nb, push
get what's new, take in @nb, send it all

= %gadd|@f ;; %gs
stage @f and show the status
git add @f, then git status

= %gadd|@f & @g ;; %gs
add @f and @g to git, then the status please

= %gd ;; %gs
show me the diff and the status
what changed? first the diff, then the list of files

= %gd ;; git.checkout {"paths":["."]}
show me what i changed and then throw it all away
diff first, then discard everything

= %gc|@q ;; %push
what's staged gets committed as @q and pushed
commit the staged stuff with @q, then push

= %gc|@q ;; %tag|@tag
commit what's staged as @q and tag it @tag

= %gc|@q ;; %tag|@tag ;; sh git push origin @tag
commit what's staged with @q, tag it @tag, and push the tag

= %push ;; %tag|@tag
push, and set the tag @tag
send it to the server and then tag @tag

= %tag|@tag ;; %gs
tag @tag, then the status

= sh git stash ;; %nb|@nb ;; sh git stash pop
take my changes to a new branch: stash, branch @nb, pop
stash, make the branch @nb, get the stash back there

= sh git stash ;; %co|@nb ;; sh git stash pop
carry my changes over to @nb: stash, switch, pop
stash my edits, go to @nb, take them out there

= sh git stash ;; %co|@base ;; %pull ;; %co|@nb ;; sh git stash pop
stash, go to @base, pull, come back to @nb, pop the stash

= sh git commit --amend --no-edit ;; sh git push --force-with-lease
amend the last commit without a new message and force push it with lease
""".replace('''= sh git commit --amend --no-edit ;; sh git push --force-with-lease
amend the last commit without a new message and force push it with lease
''', ""), f=nq(lambda r: t2.fname(r, TEXT)), g=nq(lambda r: t2.fname(r, TEXT)), h=nq(lambda r: t2.fname(r, TEXT)), d=nq(t3.folder), to=nq(t3.folder), n=t2.N)

# ---------------------------------------------------------------- direction traps, into and out of, the order of words and the order of time

rules("""
= %zip|@a & @b|@z ;; %mv|@z|@d
into @z go @a and @b, into @d goes @z
in @d there should be @z, and in @z there should be @a and @b
@z, holding @a and @b, is to be found in @d

= %zip|@d|@z ;; %mv|@z|@to
into @z goes the folder @d, and into @to goes @z
@to is where @z belongs, and in @z belongs the folder @d

= %un|@z|@d ;; %zip|@d|@z2
out of @z into @d, out of @d into @z2
@z2 is to hold what's in @z now; unpack via @d

= %un|@z|@d ;; %mv|@a|@to
into @d with what's in @z, into @to with @a
@z is for @d ((unpacked)), @a is for @to

= %zip|@to|@z2 ;; %un|@z|@d
before anything is unpacked pack the folder @to as @z2; then @z goes unpacked into @d
unpack @z to @d, but only after the folder @to has been packed as @z2

= %mv|@d/@f|@to ;; %mv|@to/@g|@d
take @f out of @d and into @to, and @g out of @to and into @d
@f and @g change places: @d/@f to @to, @to/@g to @d
from @d to @to: @f. from @to to @d: @g.

= %mv|@d/@f|. ;; %mv|@g|@d
@f comes out of @d to here, @g goes into @d instead
swap: @d/@f up here, @g from here to @d
take @f from @d and in its place put @g there

= %mv|@d/@f|. ;; %rm|@g
@f comes here out of @d, and @g gets deleted
get @f from @d to this folder and remove @g

= %cp|@d/@f|. ;; %ed|@f|@w|@w2
copy @f from @d to here and in the copy change @w to @w2
i need @d/@f here as well, with @w2 for @w

= %cp|@d/@f|. ;; %read|@f
fetch a copy of @f from @d and show it
copy @d/@f here and print it

= %cp|@d/@f|@to ;; %rm|@d/@f
@f from @d to @to: copy first, then delete the one in @d
put a copy of @d/@f in @to and remove it from @d

= %mv|@d/@f & @d/@g|@to
from @d to @to with @f and @g
@f and @g are in @d but belong in @to
@to is where @d/@f and @d/@g should be

= %cp|@d/@f & @d/@g|.
@f and @g from @d, copies of them here please
copy @d/@f and @d/@g to this folder

= %mv|@d/@f & @d/@g|.
bring @f and @g out of @d to here
out of @d, into this folder: @f, @g

= %rm|@d/@f & @d/@g
in @d delete @f and @g
@f and @g, both in @d, can go
get rid of @d/@f and @d/@g

= %rm|@d/@f ;; %cp|@f|@d
replace the @f in @d with the one from here: delete that, then copy ours
@d has an outdated @f. remove it and copy the one here to @d

= %rn|@d/@f|@g ;; %cp|@f|@d
in @d rename @f to @g, then copy our @f there
keep the @f of @d as @g, after that a copy of the one here goes to @d

= %rn|@d/@f|@g ;; %read|@d/@g
in @d rename @f to @g and show it
@d/@f should be called @g; print it then

= %ed|@d/@f|@w|@w2 ;; %ed|@to/@f|@w|@w2
@f in @d and @f in @to both say @w instead of @w2, correct them
change @w to @w2 in @d/@f and in @to/@f

= %ed|@d/@f|@w|@w2 ;; %cp|@d/@f|.
in @d/@f @w must be @w2, and i want a copy of that here
change @w to @w2 in the @f of @d, then copy it to this folder

= %add|@d/@f|@t ;; %read|@d/@f
add @t to @f in @d and show it
@d/@f gets @t at its end; print it then

= %read|@d/@f ;; %read|@to/@f
show me @f of @d and @f of @to
print @d/@f, then @to/@f

= sh diff @q_d/@q_f @q_to/@q_f
how does @f in @d differ from @f in @to?
compare the @f of @d with the @f of @to

= %ed|@f|@w2|@w ;; %read|@f
instead of @w2 it should say @w in @f; show me afterwards
@w is what @f should say, @w2 is what it says. fix, then print
put @w in the place of @w2 in @f and let me see

= %ed|@f|@w2|@w ;; %cp|@f|@d
write @w wherever @f says @w2 and copy it to @d then
@w instead of @w2 in @f; a copy of that to @d

= %ed|@f|@w2|@w ;; %ed|@g|@w2|@w
@w instead of @w2, in @f as well as in @g
both in @f and in @g @w is right and @w2 wrong

= %ed|@f|@w2|@w ;; %mv|@f|@d
once it says @w in place of @w2, @f goes to @d

= %cpto|@f|@g ;; %ed|@g|@w2|@w
@g from @f, but saying @w instead of @w2
copy @f as @g, and write @w in there wherever it says @w2

= %cpto|@f|@f.bak ;; %ed|@f|@w2|@w
@f.bak first; then @w instead of @w2 in @f
keep @f.bak and put @w in place of @w2 in @f

= %one ;; %ed|$1.0|@w2|@w ;; %read|$1.0
the @one should say @w instead of @w2; change it and show me
write @w in the @one wherever it says @w2, then print it

= %one ;; %cpto|$1.0|@g ;; %ed|@g|@w2|@w
the @one as @g, with @w in place of @w2
copy the @one to @g and in there put @w instead of @w2

= %rn|@b|@a ;; %mv|@a|@d
@a is what @b should be called, and @d is where it should be
call @b @a from now on and put it in @d

= %rn|@b|@a ;; %rm|@c
@a is the name that @b should have; @c should go
let @b be called @a, and delete @c

= %rm|@a ;; %rn|@b|@a
put @b in the place of @a: delete @a, then rename
@b instead of @a. so remove @a and give @b that name
@a makes room for @b, which then bears the name @a

= %cpto|@b|@a ;; %rm|@b
@a should be a copy of @b, and then @b should go
make @a from @b, delete @b after that

= %cp|@b|@d ;; %rm|@a
@d needs @b, nobody needs @a: copy and delete accordingly
delete @a once @b is copied to @d

= %mv|@b|@d ;; %rm|@a
@a should be deleted, before that @b should be moved to @d
@b is for @d; @a, after that, is for the bin

= %mk|@d ;; %mv|@b|@d ;; %rm|@a
delete @a at the end, start with a folder @d, and in between move @b there
@a goes last ((delete)), @d comes first ((new)), @b goes into it in between

= %un|@z|@d ;; %rm|@z ;; %zip|@d|@z2
as the last step make @z2 of @d; before that unpack @z into it and delete @z
@z2 from @d in the end; in the beginning unpack @z there, then delete @z

= %cpto|@f|@g ;; %ed|@g|@w|@w2 ;; %zip|@g|@z
zip @g as @z, but first make it: copy of @f with @w2 for @w
in the end i want @z with @g in it, which is @f with @w turned into @w2

= sh sort @q_f > @q_o ;; %zip|@o|@z ;; %rm|@f
delete @f last; first sort it into @o and zip that as @z

= sh cat @q_f @q_g > @q_o ;; %zip|@o|@z ;; %rm|@f & @g
join @f and @g as @o, zip @o as @z, delete the two
@z with @o in it, which is @f plus @g; the two can go in the end

= sh grep @sw @q_f > @q_o ;; %zip|@o|@z ;; %mv|@z|@d
the @sw lines of @f make @o, @o makes @z, @z goes to @d
@f -> lines with @sw -> @o -> @z -> @d
""", f=nq(lambda r: t2.fname(r, TEXT)), g=nq(lambda r: t2.fname(r, TEXT)), d=nq(lambda r: t3.folder(r).rstrip("/")), to=nq(lambda r: t3.folder(r).rstrip("/")))

# ---------------------------------------------------------------- number words, ranges, ages in words, several steps

rules("""
= fs.list {"path":".","recursive":true,"sort":"size","limit":@small,"kind":"file"} ;; %cp|$1|@d
the @small heaviest files please also in @d
copy the @small biggest files into @d, keep them here
which @small files are the largest? put copies of those in @d

= fs.list {"path":".","recursive":true,"sort":"modified","limit":@small,"kind":"file"} ;; %mv|$1|@d ;; %ls|@d
the @small newest files go to @d, then list it
what i changed last, @small files, belongs in @d. show me @d then

= fs.list {"path":"@d","recursive":true,"sort":"modified","limit":@small,"kind":"file"} ;; %cp|$1|.
the @small newest files of @d, copied to here
get me copies of the latest @small files in @d

= fs.list {"path":"@d","recursive":true,"sort":"size","limit":@small,"kind":"file"} ;; %rm|$1
the @small biggest files in @d can go
delete the @small largest files of @d

= fs.list {"path":"@d","recursive":true,"sort":"modified","reverse":true,"limit":@small,"kind":"file"} ;; %mv|$1|@to
the @small oldest files in @d go to @to
from @d the @small oldest files, into @to with them

= fs.list {"path":"@d","recursive":true,"sort":"modified","reverse":true,"limit":@small,"kind":"file"} ;; %rm|$1
in @d the @small oldest files can be deleted
get rid of the @small oldest files of @d

= fs.list {"path":"@d","recursive":true,"sort":"modified","limit":@small,"kind":"file"} ;; %zip|$1|@z
zip the @small newest files of @d as @z
the latest @small files in @d, as @z

= fs.list {"path":".","recursive":true,"sort":"modified","limit":@small,"kind":"file","glob":"@many"} ;; %mv|$1|@d ;; %ls|@d
the @small newest @many go to @d, then show me that
move my @small latest @many to @d, list it

= fs.list {"path":".","recursive":true,"sort":"modified","limit":@small,"kind":"file","glob":"@many"} ;; %zip|$1|@z ;; %mv|@z|@d
zip the @small newest @many as @z and put it in @d
the last @small @many i saved, into @z, then @z to @d

= %mk|@d ;; fs.list {"path":".","recursive":true,"sort":"modified","limit":@small,"kind":"file","glob":"@many"} ;; %mv|$2|@d
make @d and move the @small newest @many there
new folder @d for the @small latest @many

= %mk|@d ;; fs.list {"path":".","recursive":true,"sort":"modified","limit":@small,"kind":"file","glob":"@many"} ;; %cp|$2|@d
make @d and copy the @small newest @many there
new folder @d with copies of my @small latest @many

= fs.list {"path":".","recursive":true,"sort":"modified","reverse":true,"limit":@small,"kind":"file","glob":"@many"} ;; %zipx|$1|@z
the @small oldest @many into @z, then delete those
pack the @small oldest @many as @z and remove them

= %last|@f|@n ;; %first|@g|@n ;; %count|@f
last @n lines of @f, first @n of @g, and how long is @f altogether

= sh sed -n '@{la},@{lb}p' @q_f > @q_o
lines @la to @lb of @f as a new file @o
cut out lines @la through @lb of @f, save them as @o
from line @la until line @lb of @f -> @o
@o should hold lines @la-@lb of @f, @f stays as it is

= sh sed -n '@{la},@{lb}p' @q_f >> @q_g
append lines @la to @lb of @f to @g
lines @la-@lb of @f go to the end of @g

= sh sed -n '@{la},@{lb}p' @q_f > @q_o ;; %read|@o
lines @la to @lb of @f into @o and print that

= sh sed -n '@{la},@{lb}p' @q_f > @q_o ;; sh sed -i '@{la},@{lb}d' @q_f
move lines @la to @lb of @f into a new file @o
lines @la through @lb leave @f and become @o

= sh sed -i '@{la},@{lb}d' @q_f ;; %read|@f
delete lines @la to @lb of @f and show what's left
lines @la-@lb out of @f, then print it

= sh sed -i '@{la},@{lb}d' @q_f ;; %count|@f
delete lines @la through @lb in @f and count the rest

= %cpto|@f|@f.bak ;; sh sed -i '@{la},@{lb}d' @q_f
keep @f.bak, then delete lines @la to @lb of @f
@f.bak first, and then lines @la-@lb out of @f

= sh sed -i '@{la}d' @q_f ;; %read|@f
delete line @la of @f and show it
line @la out of @f, then print the file

= %cpto|@f|@f.bak ;; sh sed -i '@{la}d' @q_f
back @f up as @f.bak and delete line @la in it
before line @la of @f goes make @f.bak

= sh sed -i '@{la}d' @q_f ;; %cp|@f|@d
take line @la out of @f and copy the result to @d

= sh for i in $(seq @ka @kb); do mkdir -p @st$i; done ;; %ls|.
folders @{st}@{ka} to @{st}@{kb}, then list what's here
make @{st}@{ka} up to @{st}@{kb} as folders and show me

= sh for i in $(seq @ka @kb); do mkdir -p @st$i; done
folders @{st}@{ka} to @{st}@{kb}
from @{st}@{ka} until @{st}@{kb} a folder each
@{st}@{ka} ... @{st}@{kb}, new folders please

= sh for i in $(seq @ka @kb); do touch @st$i.txt; done
empty files @{st}@{ka}.txt to @{st}@{kb}.txt
from @{st}@{ka}.txt to @{st}@{kb}.txt, all empty

= sh mkdir -p @pn && for i in $(seq @ka @kb); do mv @st$i.txt @pn/; done
make @pn and move @{st}@{ka}.txt to @{st}@{kb}.txt in
@{st}@{ka}.txt up to @{st}@{kb}.txt belong in a new folder @pn

= sh for i in $(seq @ka @kb); do cat @st$i.txt; done > @q_o
join @{st}@{ka}.txt to @{st}@{kb}.txt in this order as @o
@o out of @{st}@{ka}.txt, and so on up to @{st}@{kb}.txt, in order

= sh for i in $(seq @ka @kb); do cat @st$i.txt; done > @q_o && for i in $(seq @ka @kb); do rm @st$i.txt; done
join @{st}@{ka}.txt to @{st}@{kb}.txt in order as @o and delete the parts
put @{st}@{ka}.txt up to @{st}@{kb}.txt together as @o, the parts can go then

= sh for i in $(seq @ka @kb); do rm @st$i.txt; done
delete @{st}@{ka}.txt to @{st}@{kb}.txt, not the others
@{st}@{ka}.txt up to @{st}@{kb}.txt can go

= sh for i in $(seq @ka @kb); do mv @st$i.txt @q_d/; done
@{st}@{ka}.txt to @{st}@{kb}.txt belong in @d
move @{st}@{ka}.txt up to @{st}@{kb}.txt into @d, the rest stays

= sh for i in $(seq @ka @kb); do cp @st$i.txt @q_d/; done
copies of @{st}@{ka}.txt to @{st}@{kb}.txt into @d
copy @{st}@{ka}.txt up to @{st}@{kb}.txt to @d

= sh for i in $(seq @ka @kb); do zip -q @{pn}.zip @st$i.txt; done
zip @{st}@{ka}.txt to @{st}@{kb}.txt as @{pn}.zip
@{pn}.zip with @{st}@{ka}.txt up to @{st}@{kb}.txt in it
""", f=nq(lambda r: t2.fname(r, TEXT)), g=nq(lambda r: t2.fname(r, TEXT)), d=nq(lambda r: t3.folder(r).rstrip("/")), to=nq(lambda r: t3.folder(r).rstrip("/")), n=t2.N, la=lambda r: str(r.randint(2, 40)), lb=lambda r: str(r.randint(41, 400)), ka=lambda r: str(r.choice([1, 1, 1, 2, 3, 4, 5])), kb=lambda r: str(r.choice([6, 7, 8, 9, 10, 12, 15, 20])), st=t3.ROW["st"], pn=t2.plain(lambda r: low(r)))

# ---------------------------------------------------------------- sixty people, each with what they really need done

rules("""
= %mk|@d ;; %glob|@kinds ;; %mv|$2|@d ;; %glob|@kinds2 ;; %rm|$4
I'm cleaning up after a wedding shoot: @kinds into a new folder @d, and the @kinds2 aren't worth keeping, delete those
Sysadmin, 3 am: mkdir @d, all @kinds in there, then wipe the @kinds2

= %mk|@d ;; %glob|@kinds ;; %cp|$2|@d ;; %zip|@d|@z ;; %mv|@z|@to
As the band's archivist i'd like this: a folder @d with copies of all @kinds, zipped as @z, and @z put into @to
for the publisher: @d ((new)) with copies of the @kinds → @z → @to

= %un|@z|@d ;; %glob|@kinds|@d ;; %rm|$2 ;; %ls|@d
My professor sent @z. Unpack it in @d, throw out the @kinds in there, show me the remainder
unpack @z to @d, no @kinds wanted in there ((delete)), then list

= %un|@z|@d ;; %glob|@kinds|@d ;; %cp|$2|@to ;; %rm|@z
the courier brought a stick with @z: unpack to @d, copy the @kinds of it to @to, delete the archive
@z into @d; its @kinds also into @to; archive away

= %un|@z|@d ;; %gf|@rd|@d ;; %read|$2.0 ;; %rm|@z
new plugin came as @z. Unpack to @d, read me the @rd, then the archive can go
@z to @d, show its @rd, delete @z

= %glob|@kinds ;; %zip|$1|@z ;; %stat|@z ;; %rm|$1
our shop's till is slow. zip all @kinds as @z, tell me how big it is, then delete the @kinds
@kinds into @z, size of it, then away with the @kinds

= %glob|@kinds|@d ;; %mv|$1|@to ;; %rmr|@d
Retired, finally time: the @kinds from @d go to @to and then the folder @d can be deleted
move the @kinds out of @d to @to, after which the folder @d is removed

= %glob|@kinds|@d ;; %zip|$1|@z ;; %rmr|@d
from @d only the @kinds matter, put them in @z; then delete the folder @d with everything
save the @kinds of @d as @z and get rid of the folder

= %one ;; %cp|$1.0|@d ;; %one|one2 ;; %cp|$3.0|@d ;; %zip|@d|@z
The embassy wants one file: copy the @one and the @one2 to @d and then make @z of @d
visa stuff: the @one + the @one2 → copies in @d → @z

= %one ;; %cp|$1.0|@d ;; %one|one2 ;; %cp|$3.0|@d ;; %ls|@d
for my mother's doctor: copies of the @one and the @one2 into @d, then show me @d

= %one ;; %mv|$1.0|@d ;; %one|one2 ;; %mv|$3.0|@d ;; %zip|@d|@z
the tax adviser gets @z: first the @one and the @one2 move to @d, then zip @d

= %one ;; %read|$1.0 ;; %one|one2 ;; %read|$3.0 ;; %rm|$1.0
let me compare the @one with the @one2, show both, and then delete the first of them, the @one
show me the @one, then the @one2, and after that remove the @one

= %one ;; %rn|$1.0|@b ;; %mv|@b|@d ;; %ls|@d
the @one must be handed in as @b in the folder @d; rename, move, show me
scholarship office: they want @b in @d, that's my @one. rename it, move it, list @d

= %one ;; %cpto|$1.0|@d/@b ;; %ls|@d
hand-in is in @d under the name @b: copy the @one there accordingly and list it

= %many ;; %cp|$1|@d ;; %one ;; %mv|$3.0|@d
the @many to @d as copies, and the @one itself too

= %many ;; %mv|$1|@d ;; %one ;; %rm|$3.0
quarter's end: the @many go to @d and the @one can be deleted
put the @many in @d and delete the @one

= %many ;; %zip|$1|@z ;; %one ;; %mv|$3.0|@d
the @many become @z, and the @one goes to @d

= %many ;; %rm|$1 ;; %one ;; %rn|$3.0|@b
the @many can go, and the @one should be called @b

= %many ;; %rm|$1 ;; %one ;; %read|$3.0
delete the @many and show me the @one

= %one ;; %read|$1.0 ;; %many ;; %mv|$3|@d
show me the @one, then put the @many in @d

= %one ;; %one|one2 ;; %zip|$1.0 & $2.0|@z ;; %rm|$1.0 & $2.0
the @one and the @one2 into @z, and then delete the two
pack the @one with the @one2 as @z, afterwards both can go

= %one ;; %zip|$1.0 & @a|@z
the @one and @a together in @z
zip the @one with @a, name @z

= %one ;; %zip|$1.0 & @a|@z ;; %mv|@z|@d
zip the @one and @a as @z and put it into @d
@z from the @one plus @a, to be stored in @d

= %text|@top ;; %cp|$1|@d ;; %zip|@d|@z ;; %ls|@d
for the hearing: whatever mentions @top as a copy in @d, then @d as @z, then show me @d
everything that says @top: copies to @d, zip @d as @z, list @d

= %mk|@d ;; %text|@top ;; %cp|$2|@d ;; %text|@top2 ;; %cp|$4|@d
for my thesis: a folder @d with copies of everything on @top and everything on @top2, i mean in the text
make @d; copy what mentions @top there; copy what mentions @top2 there

= %text|@top ;; %read|$1.0 ;; %rn|$1.0|@b
which file mentions @top? show it, then name it @b

= %text|@top ;; %ed|$1.0|@w|@w2
in the file that mentions @top change @w to @w2
find the one that talks about @top and put @w2 for @w in it

= %text|@top ;; %add|$1.0|@t
add @t to the file that mentions @top
the note with @top in it gets another line, @t

= %w|@f|@t ;; %cp|@f|@d ;; %rm|@f
put @t in a new file @f, copy that to @d, delete the one here

= %w|@f|@t ;; %cpto|@f|@g ;; %ed|@g|@w|@w2
new file @f with @t, copy it as @g and in the copy change @w to @w2

= %w|@f|@t ;; %w|@g|@t2 ;; sh cat @q_f @q_g > @q_o
write @t to @f, @t2 to @g, both new, then join them into @o

= %w|@f|@t ;; %add|@f|@t2 ;; %cp|@f|@d
a new @f with the lines @t and @t2, and a copy of it in @d

= %add|@f|@t ;; %add|@f|@t2 ;; %read|@f
@f gets two more lines, @t and @t2; then show it
append @t, then @t2, to @f, and print it

= %ed|@f|@w|@w2 ;; %ed|@g|@w|@w2 ;; %read|@f ;; %read|@g
@w is wrong in @f and @g, make it @w2 and show me both
change @w to @w2 in @f and in @g, then print @f and @g

= %ed|@f|@w|@w2 ;; %cpto|@f|@g ;; %mv|@g|@d
correct @w to @w2 in @f, copy it as @g, and @g goes to @d

= %ed|@f|@w|@w2 ;; %mv|@f|@d ;; %ls|@d
@w2 instead of @w in @f, then it goes to @d, then show me @d

= %cpto|@f|@g ;; %cpto|@f|@h ;; %mv|@g|@d ;; %mv|@h|@to
two copies of @f, @g and @h; the first goes to @d, the second to @to

= %cpto|@f|@g ;; %rm|@f ;; %read|@g
copy @f as @g, delete @f, show @g

= %cp|@f|@d ;; %cp|@g|@d ;; %ed|@d/@f|@w|@w2
copies of @f and then @g to @d, and in the @f over there @w2 for @w

= %mk|@d ;; %cp|@f|@d ;; %cp|@g|@d ;; %ed|@d/@g|@w|@w2
a folder @d; copy @f there; copy @g there; in that copy of @g change @w to @w2

= %rn|@f|@g ;; %cp|@g|@d ;; %add|@g|@t
rename @f to @g, a copy of @g to @d, then @t at the end of the one here

= %rn|@f|@g ;; %ed|@g|@w|@w2 ;; %mv|@g|@d
@f → @g, in it @w → @w2, and off to @d
rename @f to @g, change @w to @w2 in it, move it to @d

= sh sort -u -o @q_f @q_f ;; sh sort -u -o @q_g @q_g ;; %mv|@f & @g|@d
sort @f and @g without doubles and put both in @d

= sh grep @sw @q_f > @q_o ;; sh grep -v @sw @q_f > @q_o2
split @f: lines with @sw go to @o, the other ones go to @o2
the @sw lines of @f into @o, all the rest into @o2

= sh grep @sw @q_f > @q_o ;; sh grep @sw2 @q_f > @q_o2
lines of @f with @sw into @o, lines with @sw2 into @o2
from @f: @sw lines -> @o, @sw2 lines -> @o2

= sh grep -c @sw @q_f > @q_o ;; sh grep -c @sw2 @q_f >> @q_o
how many lines of @f have @sw, how many @sw2? both numbers into @o, one below the other

= sh head -n 1 @q_f > @q_o ;; sh tail -n 1 @q_f >> @q_o
the first and the last line of @f, both into @o
@o: first line of @f, then its last

= sh wc -l < @q_f > @q_o ;; sh wc -w < @q_f >> @q_o
line count and word count of @f, one below the other, in @o

= sh ls *.@x | wc -l > @q_o ;; %read|@o
the number of .@x files here into @o, then show it
count the .@x files of this folder, note it in @o, print @o

= sh ls *.@x > @q_o ;; %add|@o|@t
list the .@x files here in @o and write @t under it
names of the .@x files here -> @o; last line @t

= sh cat *.@x > @q_o ;; sh sort -u -o @q_o @q_o
join all .@x files here as @o and sort that without doubles
every .@x file of this folder into @o, then make @o sorted and unique

= sh cat *.@x > @q_o ;; %mv|@o|@d
all .@x files here into one @o, which goes to @d

= sh wc -l *.@x > @q_o ;; %read|@o
the line counts of all .@x files here into @o, and show it
per .@x file the number of lines -> @o, then print it

= sh wc -l *.@x > @q_o ;; %mv|@o|@d
the line counts of the .@x files here as @o, and @o belongs in @d

= sh du -sh */ > @q_o ;; %cp|@o|@d
sizes of all folders here into @o, a copy of that to @d

= sh df -h > @q_o ;; %read|@o
disk space into @o and show me
save the disk usage as @o, print it

= sh df -h > @q_o ;; sh ps aux >> @q_o
disk space into @o and below that the running processes

= sh ps aux > @q_o ;; %mv|@o|@d
all running processes into @o, and @o to @d

= sh date +%F > @q_o ;; sh ls >> @q_o
@o with today's date on top and below it the names of what's here

= sh date +%F >> @q_f ;; sh df -h >> @q_f
append today's date and then the disk space to @f

= sh sha256sum *.@x > @q_o ;; %read|@o
checksums ((sha256)) of all .@x files here into @o, then print it

= sh sha256sum *.@x > @q_o ;; %cp|@o|@d
checksums of the .@x files here into @o; @d gets a copy of @o

= %exe|@scr ;; sh ./@scr > @q_o ;; %read|@o
make @scr executable, run it with the output in @o, and show @o
+x for @scr, then its output into @o, then print that

= sh ./@scr > @q_o ;; %mv|@o|@d
run @scr, save what it says as @o, move that to @d
the output of @scr goes to @o and @o goes to @d

= sh ./@scr > @q_o ;; %count|@o
run @scr into @o and count the lines

= sh ./@scr > @q_o ;; sh grep @sw @q_o
run @scr, keep the output in @o, and show me the lines with @sw

= %cpto|@scr|@scr.bak ;; %ed|@scr|@w|@w2 ;; sh ./@scr
keep @scr.bak, change @w to @w2 in @scr and run it
@scr.bak first, @w -> @w2 in @scr, then start it

= %nb|@nb ;; %ed|@f|@w|@w2 ;; %gall ;; %gc|@q ;; git.push {"branch":"@nb","set_upstream":true}
on a new branch @nb change @w to @w2 in @f, commit everything as @q and push the branch

= %nb|@nb ;; %mk|@d ;; %mv|@f|@d ;; %gall ;; %gc|@q
new branch @nb: make @d, move @f in, commit it all as @q

= %co|@nb ;; %ed|@f|@w|@w2 ;; %gadd|@f ;; %gc|@q
on @nb replace @w by @w2 in @f and commit that with @q
go to @nb, change @w to @w2 in @f, stage it, commit @q

= %co|@base ;; %merge|@nb ;; %tag|@tag ;; %push
@base takes in @nb, gets the tag @tag and is pushed
checkout @base, merge @nb, tag @tag, push

= %co|@base ;; %pull ;; %merge|@nb ;; %push
go to @base, pull, merge @nb, push

= %gadd|@f ;; %gc|@q ;; %gadd|@g ;; %gc|@q2 ;; %push
commit @f as @q, then @g as @q2, then push both
two commits, @f ((@q)) and @g ((@q2)), and push

= %add|@f|@t ;; %gadd|@f ;; %gc|@q ;; %push
@f gets the line @t; commit as @q and push
append @t to @f, add, commit @q, push

= %w|@f|@t ;; %gadd|@f ;; %gc|@q ;; %push
new file @f with @t, into git with the message @q, and push
write @t to a new @f, commit it as @q, push

= %rm|@f ;; %gall ;; %gc|@q ;; %push
delete @f, commit that as @q, push

= %rn|@f|@g ;; %gall ;; %gc|@q ;; %push
rename @f to @g, commit as @q, push it

= %many ;; %mv|$1|@d ;; %gall ;; %gc|@q
move the @many to @d and commit all that as @q

= %one ;; %ed|$1.0|@w|@w2 ;; %gall ;; %gc|@q
change @w to @w2 in the @one and commit everything as @q

= %glob|@kinds ;; %mv|$1|@d ;; %gall ;; %gc|@q
all @kinds to @d, then commit everything as @q
""", f=nq(lambda r: t2.fname(r, TEXT)), g=nq(lambda r: t2.fname(r, TEXT)), h=nq(lambda r: t2.fname(r, TEXT)), d=nq(lambda r: t3.folder(r).rstrip("/")), to=nq(lambda r: t3.folder(r).rstrip("/")), n=t2.N, b=nq(lambda r: t2.fname(r, TEXT)))

# ---------------------------------------------------------------- many files at once, then something with the result

XT = lambda r: r.choice("md csv log html css py js xml json tex yml ini conf rs java".split())
rules("""
= sh find . -type f -name '*.@x' -exec sed -i 's/@sw/@sw2/g' {} + ;; %gall ;; %gc|@q
replace @sw by @sw2 in all .@x files and commit that as @q
@sw -> @sw2 in every .@x file, then add all and commit @q
wherever a .@x file says @sw it must be @sw2; after that a commit of everything, @q

= sh find . -type f -name '*.@x' -exec sed -i 's/@sw/@sw2/g' {} + ;; %text|@sw
replace @sw with @sw2 in all .@x files, then check where @sw still stands
@sw => @sw2 in each .@x file; and does anything still mention @sw?

= sh find . -type f -name '*.@x' -exec sed -i 's/@sw/@sw2/g' {} + ;; %text|@sw2
change @sw to @sw2 in every .@x file and show me where @sw2 stands then

= sh find . -type f -name '*.@x' -exec sed -i 's/@sw/@sw2/g' {} + ;; %zip|@d|@z
in all .@x files @sw becomes @sw2, and after that the folder @d is packed as @z

= sh for f in *.@x; do cp "$f" "$f.bak"; done ;; sh sed -i 's/@sw/@sw2/g' *.@x
a .bak of each .@x file here, then @sw2 for @sw in all of them
before you replace @sw by @sw2 in the .@x files here make a .bak of every one
back up the .@x files here ((.bak)) and then change @sw to @sw2 in them

= sh sed -i 's/@sw/@sw2/g' *.@x ;; sh grep -n @sw2 *.@x
in the .@x files of this folder @sw becomes @sw2, and show me those lines
@sw -> @sw2 in all .@x files right here; list the lines that changed

= sh sed -i 's/@sw/@sw2/g' *.@x
all .@x files right here ((not below)): @sw => @sw2
@sw2 instead of @sw in the .@x files of this folder, subfolders untouched

= %glob|*.@x ;; %cp|$1|@d ;; sh sed -i 's/@sw/@sw2/g' @q_d/*.@x
copy the .@x files to @d and in the copies over there change @sw to @sw2
copies of all .@x files in @d, where @sw becomes @sw2; the ones here stay as they are

= %mk|@d ;; %glob|*.@x ;; %cp|$2|@d ;; sh sed -i 's/@sw/@sw2/g' @q_d/*.@x
make @d, copy all .@x files there and put @sw2 for @sw in those copies
new folder @d with copies of the .@x files, in which it says @sw2 instead of @sw

= %un|@z|@d ;; sh find @q_d -type f -name '*.@x' -exec sed -i 's/@sw/@sw2/g' {} +
unpack @z into @d and in every .@x file there replace @sw by @sw2
@z to @d; then @sw -> @sw2 in all .@x files in it

= %un|@z|@d ;; sh find @q_d -type f -name '*.@x' -exec sed -i 's/@sw/@sw2/g' {} + ;; %zip|@d|@z2
unpack @z to @d, change @sw to @sw2 in all .@x files there and pack it again as @z2
@z says @sw all over its .@x files. unpack to @d, make it @sw2, pack as @z2

= sh find . -type f -name '*.@x' -exec sed -i '/@sw/d' {} +
delete every line with @sw from all .@x files
no .@x file may contain a line with @sw, here or below: remove those lines

= sh sed -i '/^$/d' *.@x
remove the empty lines from all .@x files of this folder
no blank lines in the .@x files right here, please

= sh for f in *.@x; do sort -o "$f" "$f"; done
sort the lines of each .@x file here, every file for itself
every .@x file of this folder should be sorted inside

= sh for f in *.@x; do sort -u -o "$f" "$f"; done
sort each .@x file here and drop the doubled lines in it
every .@x file in here: sorted and without repeats, each for itself

= sh head -qn 1 *.@x > @q_o
the first line of every .@x file here, collected in @o
take each .@x file's first line and put them all into @o
@o: one line per .@x file of this folder, its first

= sh tail -qn 1 *.@x > @q_o
the last line of every .@x file here, collected in @o
the final lines of all .@x files of this folder into @o

= sh tail -qn 1 *.@x > @q_o ;; sh sort -o @q_o @q_o
collect the last line of each .@x file here in @o and sort that

= sh head -qn @n *.@x > @q_o
the first @n lines of every .@x file here, all in @o
put the top @n lines of each .@x file into one file @o

= sh ls -S | head -n @n > @q_o
the names of the @n biggest files in this folder, into @o
write the @n largest things of this folder to @o, names only

= sh ls -t | grep -vxF @q_o | head -n @n > @q_o
the names of the @n newest files in this folder, into @o
what are the @n latest files in this folder? list them in @o

= sh ls -t | grep -vxF @q_o | head -n @n > @q_o ;; %read|@o
the @n newest names of this folder into @o, and show it

= sh ls -t *.@x | head -n 1 > @q_o
the name of the newest .@x file here, into @o
which .@x file here is the latest? write its name to @o

= sh ls -tr *.@x | head -n 1 > @q_o
the name of the oldest .@x file here, into @o
which .@x of this folder is the oldest? its name goes to @o

= sh ls -S *.@x | head -n 1 > @q_o
the name of the biggest .@x file here, into @o
find the largest .@x file of this folder and note its name in @o

= sh find . -type f -name '*.@x' -exec cat {} + > @q_o
join every .@x file, the ones in subfolders too, into @o
all .@x files from here down, one after the other, as @o

= sh find . -type f -name '*.@x' -exec cat {} + | wc -l > @q_o
how many lines do all .@x files have, subfolders included? the number into @o
total line count of every .@x file here and below -> @o

= sh find . -type f -name '*.@x' -exec wc -l {} + > @q_o
line counts of all .@x files here and below, as a table in @o

= sh grep -rh @sw . > @q_o
every line with @sw from all files here and below, into @o
collect what all the files say about @sw in @o, lines only

= sh grep -rl @sw . | wc -l > @q_o
how many files mention @sw? the number into @o
count the files with @sw in them and write that to @o

= sh grep -rc @sw @q_d > @q_o
for each file in @d how many lines have @sw, into @o

= sh grep -rl @sw @q_d > @q_o
the names of all files in @d that mention @sw, into @o
which files of @d have @sw in them? list in @o

= sh cat @q_d/* > @q_o
everything in @d, one file after the other, as @o
join all the files of @d into @o

= sh cat @q_d/* > @q_o ;; %rmr|@d
join all the files of @d into @o and delete the folder then
@o out of everything in @d; the folder @d can go after that

= sh cat @q_d/* > @q_o ;; %read|@o
join all files of @d as @o and print it

= sh ls @q_d > @q_o ;; sh ls @q_to > @q_o2 ;; sh diff @q_o @q_o2
the names in @d into @o, the names in @to into @o2, and compare the two lists
list @d in @o and @to in @o2, then diff

= sh diff <(ls @q_d) <(ls @q_to) > @q_o
what's in @d but not in @to and the other way round? write it to @o
compare the names in @d with those in @to, result in @o

= sh diff -rq @q_d @q_to > @q_o
compare the folders @d and @to and write the differences to @o
which files differ between @d and @to? list in @o

= sh du -sh @q_d @q_to > @q_o
the sizes of @d and @to, written to @o
how big are @d and @to? into @o with it

= sh du -sh */ | sort -rh > @q_o
the folders here by size, the biggest first, as a list in @o
which folders take the most space? a sorted list in @o

= sh du -sh */ | sort -rh | head -n @n > @q_o
the @n biggest folders here with their sizes, into @o

= sh find . -type f -name '*.@x' -size +@kilo > @q_o
.@x files over @kilo, their paths into @o
a list @o of all .@x files bigger than @kilo

= sh find . -type f -name '*.@x' | wc -l > @q_o ;; sh find . -type f -name '*.@x2' | wc -l >> @q_o
how many .@x files and how many .@x2 files are there, subfolders too? both numbers into @o, one per line
count the .@x files into @o, then the .@x2 files below that, all folders included

= sh ls *.@x *.@x2 > @q_o
the names of the .@x and the .@x2 files here, into @o
list all .@x and .@x2 files of this folder in @o

= sh cat *.@x *.@x2 > @q_o
first all .@x files here and then all .@x2 files, joined as @o
""", x=XT, d=nq(lambda r: t3.folder(r).rstrip("/")), to=nq(lambda r: t3.folder(r).rstrip("/")), n=lambda r: (lambda k: k)(r.choice([("three", "3"), ("five", "5"), ("ten", "10"), ("2", "2"), ("3", "3"), ("5", "5"), ("7", "7"), ("10", "10"), ("15", "15"), ("20", "20")])), sw=lambda r: low(r))

rules("""
= sh awk 'FNR > 1 || NR == 1' *.csv > @q_o
merge all the csv files here into @o, with the header only once
all csvs of this folder as one @o, heading just at the top
join the csv files here, but without repeating the header, as @o

= sh awk 'FNR > 1 || NR == 1' *.csv > @q_o ;; %count|@o
merge the csvs here into @o with one header and tell me how many lines that is

= sh awk 'FNR > 1 || NR == 1' @csv @csv2 > @q_o
@csv and @csv2 into one @o with a single header
put the rows of @csv2 below those of @csv, one heading only, and save it as @o

= sh awk 'FNR > 1 || NR == 1' @csv @csv2 > @q_o ;; %rm|@csv & @csv2
@csv and @csv2 into one @o with a single header, then delete the two
one table @o from @csv and @csv2 ((heading once)), the two can go after that

= sh (head -n 1 @csv && tail -n +2 @csv | sort) > @q_o
sort the rows of @csv but keep the header on top, save as @o
@o: header of @csv, below it its rows in order

= sh (head -n 1 @csv && tail -n +2 @csv | sort -t, -k@col) > @q_o
sort @csv by column @col with the header staying on top, as @o
@csv ordered by its column @col, heading first, into @o

= sh (head -n 1 @csv && tail -n +2 @csv | sort -t, -k@col) > @q_o ;; %mv|@o|@d
sort @csv by column @col ((header stays on top)) into @o and put that in @d

= sh (head -n 1 @csv && tail -n +2 @csv | sort -t, -k@col) > @q_o ;; %read|@o
sort @csv by column @col, header on top, into @o, then show me @o

= sh tail -n +2 @csv | wc -l > @q_o
how many data rows has @csv? the header doesn't count. number into @o
rows of @csv without the heading, counted, into @o

= sh tail -n +2 @csv | cut -d, -f@col > @q_o
column @col of @csv without its heading, into @o
the values of column @col in @csv, header left out, as @o

= sh tail -n +2 @csv | cut -d, -f@col | sort -u > @q_o
the different values of column @col in @csv, no header, sorted, into @o

= sh tail -n +2 @csv | cut -d, -f@col | sort | uniq -c | sort -rn > @q_o
how often is each value in column @col of @csv, most frequent first, header left out? save as @o

= sh tr , ';' < @csv > @q_o
@csv with semicolons instead of commas, as @o
turn the commas of @csv into semicolons and save it as @o, keep @csv

= sh tr , ';' < @csv > @q_o ;; %mv|@o|@d
@csv with semicolons instead of commas as @o, which belongs in @d

= %cpto|@csv|@csv.bak ;; sh sed -i 's/;/,/g' @csv
keep @csv.bak, then change the semicolons in @csv to commas
semicolons to commas in @csv, but make @csv.bak first

= sh sed -i 's/;/,/g' @csv ;; %read|@csv
turn the semicolons of @csv into commas and show me the file
""", d=nq(t3.folder), o=t2.say(lambda r: re.sub(r"\.\w+$", ".txt", neat(r)), 0.1))

# ---------------------------------------------------------------- stories with words that mean nothing here: names of tools, numbers, places

rules("""
= %mk|@d ;; %mv|@a|@d
My cousin in Oslo says zip codes are outdated. Whatever. Make a folder @d and put @a in it.
We copied 40 pages by hand at school today, my wrist hurts. So, folder @d, and @a moves in.
@who deleted my coffee order again ((long story)). Please create @d and move @a there.
It's find season at the flea market! Back to work: new folder @d with @a in it.
the merge of the two choirs is done, now a folder @d for the new one and @a goes in
i've been to 3 archives today, all closed. anyway: mkdir @d and @a into it

= %mk|@d ;; %cp|@a|@d
The movers come on @day and half of the boxes are unlabelled. Make @d and copy @a into it.
My daughter wants to rename the dog. I just want a folder @d with a copy of @a.
@who pushed me into joining the committee, so now i need a folder @d with @a copied in
I lost 2 kilos and my patience. New folder @d, copy of @a inside, thank you.

= %un|@z|@d ;; %rm|@z
The customs people unpacked my suitcase in Lisbon, so i know how that feels. Unpack @z into @d and throw it away after.
12 emails later @who finally sent @z. Contents to @d, archive to the bin.
my son compressed the sofa with his friends. different topic: @z into @d, then delete @z
we found 7 old floppy disks. the rescued stuff is in @z, please extract to @d and remove the archive

= %un|@z|@d ;; %ls|@d
The museum moved to a new building and sent @z instead of a catalogue. Extract it to @d and show me the contents.
@who searched all of Berlin for this: @z. Open it in @d and list it.
A stranger copied something on my stick, @z. unpack to @d, i want to see what's in there

= %un|@z|@fn ;; %read|@fn/@f
At the parent evening they gave everyone @z. Unpack into @fn and show me @f, rest later.
It took 3 calls to get @z out of the ministry. extract to @fn, then print @f from there

= %cp|@a|@d ;; %rm|@a
The dentist removed two teeth, i can still type. Copy @a to @d, then delete @a here.
We sold the old shop and its 2 printers. @a gets copied to @d and then removed.
Thunderstorm, the power may go any minute: @a, copy to @d, then away with the one here.

= %mv|@a|@d ;; %mv|@b|@to
@who from accounting lists everything twice. I don't: @a into @d and @b into @to.
My head is spinning after 5 meetings. @a belongs in @d and @b in @to.
The cat moved in with the neighbours. So should @a, into @d, and @b, into @to.

= %mv|@a|@d ;; %rm|@b
The ferry leaves at 6 and I'm not packed. @a to @d and delete @b, quick.
In our house the rule is one in, one out: @a goes into @d, @b goes out, deleted.
I wrote 3 poems and hate 2. @a stays, in @d; @b dies.

= %rm|@b ;; %rn|@a|@b
Reorganisation at work, 4th this year: @b gets fired ((deleted)) and @a takes the title @b.
The understudy takes over: delete @b, then rename @a to @b.

= %rn|@a|@b ;; %mv|@b|@d
We renamed the boat and moved the harbour. Same with @a: new name @b, new place @d.
A newlywed file: @a takes the name @b and moves into @d.

= %cpto|@f|@g ;; %ed|@g|@w|@w2
I teach the same lesson in 2 classes, and it shows. Copy @f as @g and change @w to @w2 in @g.
The twins get the same letter from Santa: @f copied as @g, where @w reads @w2.
My lawyer charges 90 euros a page for copy and paste. Copy @f to @g, in there @w becomes @w2.
@who reads every contract twice. so make @g from @f and put @w2 for @w, but not in @f

= %cpto|@p|@p.bak ;; %ed|@p|@w|@w2
Last year's outage began with one letter, in file 3 of 7. So: @p.bak first, then @w to @w2 in @p.
My mentor says never edit without a net. Keep @p.bak and then change @w to @w2 in @p.

= %cpto|@p|@p.bak ;; %add|@p|@t
The guest list grows every hour, 80 people by now. Save @p as @p.bak and add @t to @p.
I always lose things, 2 umbrellas this month. make @p.bak, then append @t to @p

= %zip|@d|@z ;; %mv|@z|@to
The choir travels to Kyoto with 60 people and one laptop. Zip the folder @d as @z and put that in @to.
Our basement got flooded twice. the folder @d as @z, and @z into @to, please

= %zipx|@d|@z
Chapter closed, the house is sold, no tears. Pack the folder @d as @z and remove the folder.
The band split up ((7 years!)). Turn the folder @d into @z, nothing else should be left.

= %zip|@a & @b|@z ;; %mv|@z|@d
The notary opens at 9 and closes at 9:30. Zip @a and @b as @z and move it to @d.
@who can't open two attachments without a search party. @a and @b into @z, and @z into @d.

= %add|@f|@t ;; %read|@f
I talked to the plumber for 20 minutes and understood nothing. Add @t to @f and show me the file.
Grandma called, 3 times. append @t to @f, then print it

= %w|@f|@t ;; %mv|@f|@d
I have a note on my hand, half of it washed off already. Write @t into a new @f and move it to @d.
before i forget, and i do forget, ask @who: new file @f saying @t, filed under @d

= %ed|@f|@w|@w2 ;; %cp|@f|@d
The name on the cake was wrong and so is this: in @f @w must be @w2. Then copy @f to @d.
They printed 500 flyers with a typo. change @w to @w2 in @f, and @d gets a copy

= %ed|@f|@w|@w2 ;; %mv|@f|@d
The editor cut 2 chapters and found one error: @w should be @w2 in @f. Fix it and move the file to @d.

= %one ;; %mv|$1.0|@d ;; %one|one2 ;; %cp|$3.0|@d
The kids are at camp, 10 days of peace. Move the @one to @d and copy the @one2 there.
My bike was stolen in Madrid and the police want papers: the @one moved to @d, the @one2 copied there

= %one ;; %cp|$1.0|@d ;; %read|$1.0
Sorry, the baby deleted my train of thought. Copy the @one to @d and show it to me.
i sat on my glasses. again. the @one, a copy to @d, and print it

= %one ;; %rn|$1.0|@b ;; %mv|@b|@d
We listed 3 names and drew one from a hat. The @one becomes @b and goes to @d.

= %mk|@d ;; %one ;; %mv|$2.0|@d
New job, new desk, new plant. New folder too: @d, with the @one in it.
The move to number 14 killed my back. make a folder @d and put the @one in

= %mk|@d ;; %many ;; %mv|$2|@d
I copied my neighbour's idea to sort things by colour, didn't work. So: folder @d, and the @many go in.
The find of the day: @many in every corner. make @d and move them there
@who counted 31 unpaid ones at lunch. Make a folder @d for the @many and move them in.

= %many ;; %mv|$1|@d ;; %many|many2 ;; %rm|$3
Two removal vans, one for keeps, one for the dump: the @many to @d, the @many2 deleted.
I read a book about tidying, all 300 pages. The @many belong in @d and the @many2 can go.

= %many ;; %zip|$1|@z ;; %mv|@z|@d
Our letter box was emptied by strangers twice. Pack the @many as @z and put it in @d.

= %glob|@kinds ;; %mv|$1|@d ;; %glob|@kinds2 ;; %mv|$3|@to
The school merged with the one in the next village, 2 of everything now. @kinds to @d, @kinds2 to @to.
My ex kept the house and I kept the laptop. Sort it: @kinds in @d, @kinds2 in @to.

= %glob|@kinds ;; %zipx|$1|@z
The landlord lists my things as "clutter". Fine: pack all @kinds as @z and delete them.
Storage unit 17 costs 90 a month, this disk costs nerves. @kinds into @z, originals gone.

= %mk|@d ;; %glob|@kinds ;; %mv|$2|@d
We have 3 cats and they all have their own drawer. The @kinds should too: @d, make it and move them in.
After the storm we found roof tiles everywhere; same here with @kinds. Make @d and put them in.

= %text|@top ;; %cp|$1|@d
The reporter from Rome asks about 2019. Copy whatever mentions @top to @d.
@who deleted the thread, luckily i keep files. everything that says @top: a copy into @d

= %new|pics ;; %rn|$1.0|@b ;; %cp|@b|@d
My phone copied 2000 pictures, I need one: call the newest photo @b and copy it to @d.

= %nb|@nb ;; %gadd|@f ;; %gc|@q
The tree in our yard lost a branch, which reminds me: make @nb in git, add @f and commit with @q.
I promised @who not to break anything before @day. new branch @nb, stage @f, commit @q

= %gall ;; %gc|@q ;; %push
Pushing a pram uphill for 2 km made me strong. Commit everything as @q and push.
The tag on my jumper itches. anyway, commit all with @q and then push

= %pull ;; %gs
Physio pulled my leg today, literally. git pull, and then the status please.

= sh cat @q_f @q_g > @q_o ;; %rm|@f & @g
We glued the vase together from 2 halves. Same for @f and @g: make @o of them and delete both.
My memoirs are in two parts because of a power cut. join @f and @g as @o, then the parts can go

= sh grep @sw @q_f > @q_o ;; %read|@o
The ward round takes 3 hours, my break 10 minutes. Lines with @sw from @f into @o, and show me @o.

= sh ls *.@x > @q_o ;; %read|@o
The inspector wants lists, lists, lists. All .@x names of this folder into @o, then print it.

= sh sort -u @q_f > @q_o ;; %rm|@f
Half the guests signed up 2 times. Write @f sorted and without doubles to @o and delete @f.

= sh wc -l < @q_f > @q_o
My uncle counts sheep, i count lines. How many has @f? The number into @o.
""", d=nq(lambda r: t3.folder(r).rstrip("/")), to=nq(lambda r: t3.folder(r).rstrip("/")), fn=nq(t3.bare_folder), f=nq(lambda r: t2.fname(r, TEXT)), g=nq(lambda r: t2.fname(r, TEXT)), p=nq(lambda r: t2.fname(r, TEXT)), x=lambda r: r.choice("pdf md csv json jpg png mp3 mp4 html docx".split()))

# ---------------------------------------------------------------- only looking, two or three times

rules("""
= %ls|@d ;; %ls|@to
just show me what's in @d and in @to, don't touch anything
contents of @d, contents of @to, that's all i want
first @d, then @to: what's in there? only look

= %ls|@d ;; %new||@d
what's in @d and which file in it is the newest
list @d, and tell me the latest file there, change nothing

= %ls|@d ;; %big||@d
list @d and name the biggest file in it
what's in @d, and what is its largest file

= %du|@d ;; %big||@d
how big is @d and which file in it is the biggest
size of @d, then the fattest file in there, just for information

= %du|@d ;; %du|@to ;; %du|@d_
how big are @d, @to and @{d_}
sizes of three folders: @d, @to, @{d_}

= %read|@f ;; %stat|@f
show me @f and tell me when it was last changed
contents of @f, and its date

= %first|@f|@n ;; %last|@f|@n ;; %count|@f
the first @n lines of @f, the last @n, and how many it has in all
head and tail of @f, @n lines each, plus the line count

= %stat|@a ;; %stat|@b
how old are @a and @b
sizes of @a and @b please, delete nothing

= %glob|@kinds|@d ;; %glob|@kinds|@to
which @kinds are in @d and which are in @to
@kinds of @d, then @kinds of @to, just list them

= %one ;; %stat|$1.0 ;; %one|one2 ;; %stat|$3.0
how old is the @one and how old is the @one2
size and date of the @one, the same for the @one2, nothing else

= %one ;; %read|$1.0 ;; %one|one2 ;; %read|$3.0
i want to read the @one and the @one2, no changes
print the @one, print the @one2

= %one ;; %read|$1.0 ;; %many
show me the @one and say which @many there are
print the @one; then a list of the @many

= %text|@top ;; %text|@top|@f
who mentions @top, and where in @f does it say @top
search for @top everywhere, and then just in @f

= %text|@top ;; %text|@top2 ;; %text|@top3
which files mention @top, which @top2 and which @top3
look for @top, for @top2 and for @top3 in all files

= %gs ;; %log|@n
git status and the last @n commits, change nothing
where does the repo stand, and what were the @n latest commits

= %gs ;; git.branch {}
status of the repo and a list of its branches
git status, then which branches there are

= %gs ;; %gd ;; %log|@n
status, diff and the last @n commits, only to look
git status, git diff, and a log of @n

= git.branch {} ;; %log|@n
list the branches and the last @n commits
which branches are there? and the @n newest commits

= git.branch {} ;; sh git tag
list the branches and the tags
which branches and which tags do we have

= %peek|@z ;; %peek|@z2
what's in @z and what's in @z2, unpack nothing
list both archives, @z and @z2

= %peek|@z ;; %hash|@z
what's in @z, and its checksum
list @z without unpacking and give me the checksum

= %hash|@a ;; %stat|@a
checksum, size and date of @a
the checksum of @a and how big it is

= system.disk {} ;; system.memory {}
how full is the disk and how much memory is free
disk space, then memory

= system.cpu {} ;; system.memory {}
how busy are the cpu and the memory
cpu load and then memory please

= system.info {} ;; system.uptime {}
what machine is this and how long has it been up
system information, then uptime

= system.disk {} ;; system.memory {} ;; system.uptime {}
disk, memory, uptime
how full is the disk, how full the memory, and since when is it running

= time.now {} ;; system.uptime {}
what time is it and how long has this thing been running
the time, then the uptime

= system.network {} ;; net.ping {"host":"@host"}
my network addresses, then ping @host
show the network interfaces and check whether @host answers

= net.ping {"host":"@host"} ;; net.dns_lookup {"host":"@host"}
does @host answer, and what is its address
ping @host, then look it up in the dns

= net.ping {"host":"@host"} ;; net.ping {"host":"@host2"}
do @host and @host2 answer
ping both @host and @host2

= process.list {"name":"@prog"} ;; process.list {"name":"@prog2"}
are @prog and @prog2 running
check @prog, then check @prog2

= process.list {"sort":"memory","limit":@small} ;; system.memory {}
the @small hungriest processes by memory, and how much memory is left
top @small by memory, then the memory itself

= process.list {"sort":"cpu","limit":@small} ;; system.cpu {}
which @small processes take most cpu, and how busy is the cpu overall
top @small by cpu, then the load
""", d=nq(lambda r: t3.folder(r).rstrip("/")), to=nq(lambda r: t3.folder(r).rstrip("/")), f=nq(lambda r: t2.fname(r, TEXT)), n=t2.N, prog=lambda r: r.choice(values.PROGRAMS), host=values.named_host)

# ---------------------------------------------------------------- more exceptions, with a second and a third step

_same = {}
TOGETHER.append(_same)


def same(k):
    """An ending, and a file that has it."""
    def g(r):
        if not _same:
            e = r.choice("pdf csv log jpg sql mp4 bak html json png md txt py".split())
            n = t2.fname(r, [e])
            while not n.endswith("." + e) or "[" in n or n.startswith("."):
                n = t2.fname(r, [e])
            _same.update(x=e, keep=n)
        return _same[k]
    return g


rules("""
= sh ls *.@x | grep -vxF @q_keep | xargs -rd '\\n' cat > @q_o
join all .@x files here except @keep as @o
all .@x files of this folder in a row, without @keep, into @o

= sh ls *.@x | grep -vxF @q_keep > @q_o
list the .@x files here in @o, but not @keep
names of all .@x files in this folder except @keep -> @o

= fs.search {"path":".","name_glob":"*.@x","not_glob":"@keep"} ;; %mv|$1|@d ;; %ls|@d
all .@x files but @keep to @d, then show me @d
move the .@x files to @d, @keep excepted, and list it

= fs.search {"path":".","name_glob":"*.@x","not_glob":"@keep"} ;; %zipx|$1|@z
pack all .@x files except @keep as @z and remove the packed ones
every .@x but @keep into @z, originals away

= fs.search {"path":".","name_glob":"*.@x","not_glob":"@keep"} ;; %cp|$1|@d ;; %zip|@d|@z
copy the .@x files, all but @keep, to @d, and zip @d as @z

= %mk|@d ;; fs.search {"path":".","name_glob":"*.@x","not_glob":"@keep"} ;; %mv|$2|@d ;; %ls|@d
make @d, move all .@x files there except @keep, list it
new folder @d for the .@x files, @keep stays, then show me the folder

= %mk|@d ;; fs.search {"path":".","name_glob":"*.@x","not_glob":"@keep"} ;; %cp|$2|@d
make @d and copy every .@x file there except @keep
@d ((new)) gets copies of the .@x files, just not of @keep

= fs.search {"path":".","name_glob":"*.@x","not_glob":"@keep"} ;; %rm|$1 ;; %rn|@keep|@b
delete all .@x files except @keep, and rename that to @b
only @keep survives of the .@x files, and it's called @b from then on

= fs.search {"path":".","name_glob":"*.@x","not_glob":"@keep"} ;; %gadd|$1 ;; %gc|@q
commit all .@x files except @keep, message @q
every .@x but @keep into a commit @q
""", keep=nq(same("keep")), x=same("x"), n=lambda r: r.choice([("two", "2"), ("three", "3"), ("five", "5"), ("2", "2"), ("3", "3"), ("4", "4"), ("7", "7"), ("ten", "10")]), d=nq(lambda r: t3.bare_folder(r)), to=nq(lambda r: t3.bare_folder(r)), zz=nq(lambda r: low(r) + ".zip"), tz=nq(lambda r: low(r) + r.choice([".tar.gz", ".tgz"])), b=nq(lambda r: t2.fname(r)))
rules("""
= sh ls -t *.@x | sed '1d' | xargs -rd '\\n' rm -- ;; %ls|.
delete all the .@x files here but the newest and show me what's left
only the latest .@x file may stay here; then list the folder
the old .@x files go, the newest stays, then ls

= sh ls -t *.@x | sed '1,@{n}d' | xargs -rd '\\n' rm -- ;; %ls|.
keep the newest @n .@x files here, delete the older .@x files, list the folder
prune the .@x files of this folder to the last @n, then show what's there

= sh ls -t *.@x | sed '1d' | xargs -rd '\\n' mv -t @q_d -- ;; %ls|@d
the .@x files here, all but the newest, go to @d; then show me @d
move the older .@x files from here to @d ((keep the newest)), list @d

= sh ls -t *.@x | sed '1d' | xargs -rd '\\n' mv -t @q_d -- ;; %zip|@d|@z
all .@x files here except the newest into @d, and then @d as @z
move every .@x but the latest to @d and zip that folder as @z

= %new|*.@x ;; %cp|$1.0|@d ;; sh ls -t *.@x | sed '1d' | xargs -rd '\\n' rm --
copy the newest .@x to @d and delete the other .@x files here
the latest .@x file also to @d; the older ones of this folder can go

= sh ls -S *.@x | sed '1d' | xargs -rd '\\n' rm -- ;; %ls|.
keep only the biggest .@x file here, and list the folder then

= sh ls | grep -vxF @q_o > @q_o
list everything in this folder in @o, except @o itself
the names of all that's here into @o, which shouldn't list itself

= %gall ;; sh git reset @q_keep ;; %gc|@q
commit everything as @q, only not @keep
all changes but those in @keep go into a commit @q

= %gall ;; sh git reset @q_keep ;; %gc|@q ;; %push
commit all but @keep as @q and push
everything except @keep: commit @q, then to the server

= fs.search {"path":".","kind":"file","not_glob":"@keep","depth":1} ;; %mv|$1|@d ;; %zip|@d|@z
move every file here but @keep to @d and zip @d as @z
the files of this folder go to @d, @keep stays, then @d becomes @z

= fs.search {"path":".","kind":"file","not_glob":"@keep","depth":1} ;; %cp|$1|@d ;; %ls|@d
copy all the files here except @keep to @d, then list that

= fs.search {"path":".","kind":"file","not_glob":"@keep","depth":1} ;; %zipx|$1|@z
every file of this folder but @keep goes into @z and is then removed here
pack the files here, @keep excepted, as @z and delete them

= fs.search {"path":".","kind":"file","not_glob":"@keep","depth":1} ;; %rm|$1 ;; %rn|@keep|@b
delete all files here but @keep, and that one should be called @b
clear this folder of files, just @keep stays, renamed to @b

= %un|@z|@d ;; fs.search {"path":"@d","kind":"file","not_glob":"@keep","depth":1} ;; %rm|$2
unpack @z to @d and delete all files in there but @keep
from @z i need @keep only: unpack to @d, remove the other files there

= %un|@z|@d ;; fs.search {"path":"@d","kind":"file","not_glob":"@keep","depth":1} ;; %mv|$2|@to
unpack @z into @d, and all its files but @keep move on to @to

= fs.search {"path":"@d","kind":"file","not_glob":"@keep","depth":1} ;; %zip|$1|@z
zip the files of @d as @z, without @keep
@z from everything in @d except @keep, files i mean

= fs.search {"path":"@d","kind":"file","not_glob":"@keep","depth":1} ;; %cp|$1|@to ;; %ls|@to
copy the files of @d to @to, all but @keep, then list @to

= fs.search {"path":"@d","kind":"file","not_glob":"*.@x","depth":1} ;; %mv|$1|@to
what isn't .@x in @d goes to @to
only .@x files may stay in @d, move the others to @to

= fs.search {"path":"@d","kind":"file","not_glob":"*.@x","depth":1} ;; %rm|$1
in @d delete every file that isn't .@x
only the .@x files in @d are worth keeping, delete the other files there

= sh cp -r @q_d @q_to && rm @q_to/@q_keep
copy the folder @d as @to, but without @keep
@to should be the folder @d minus @keep, leave @d as it is

= sh zip -qr @q_zz @q_d -x @q_d/@q_keep
zip the folder @d as @zz but leave @keep out
@zz from the folder @d, without @keep in it

= sh zip -qr @q_zz @q_d -x '*.@x'
zip the folder @d as @zz but without the .@x files
@zz with the folder @d, no .@x in it please

= sh cp -r @q_d @q_to && find @q_to -type f -name '*.@x' -delete
copy the folder @d as @to without the .@x files
@to: a copy of the folder @d, but no .@x files in it

= sh tar --exclude=@q_keep -czf @q_tz @q_d
pack the folder @d as @tz, but not @keep
@tz from the folder @d, leaving out @keep

= sh tar --exclude='*.@x' -czf @q_tz @q_d
pack the folder @d as @tz, but no .@x files
@tz of the folder @d without the .@x files
""", keep=nq(lambda r: (lambda n: n if "[" not in n and not n.startswith(".") else low(r) + ".txt")(t2.fname(r, "txt md csv pdf jpg py html".split()))), x=lambda r: r.choice("pdf csv log jpg sql mp4 bak html json png zip".split()), n=lambda r: r.choice([("two", "2"), ("three", "3"), ("five", "5"), ("2", "2"), ("3", "3"), ("4", "4"), ("7", "7"), ("ten", "10")]), d=nq(lambda r: t3.bare_folder(r)), to=nq(lambda r: t3.bare_folder(r)), zz=nq(lambda r: low(r) + ".zip"), tz=nq(lambda r: low(r) + r.choice([".tar.gz", ".tgz"])), b=nq(lambda r: t2.fname(r)))

# ---------------------------------------------------------------- names that are not said: the zip of a folder, the backup of a file, the folder of an archive

rules("""
= %mk|@d ;; %mv|@a|@d ;; %zip|@d|@d.zip
make a folder @d, move @a into it and zip it
new folder @d, @a goes in, then zip the folder
create @d, put @a there, and pack the whole folder as a zip

= %mk|@d ;; %mv|@a & @b|@d ;; %zip|@d|@d.zip
make @d, move @a and @b there and zip the folder
folder @d with @a and @b in it, then make a zip of it
- new folder @d⏎- @a and @b in there⏎- zip it

= %mk|@d ;; %cp|@a & @b|@d ;; %zip|@d|@d.zip
make @d with copies of @a and @b and zip the folder
copies of @a and @b into a new folder @d, then zip that

= %mk|@d ;; %glob|@kinds ;; %mv|$2|@d ;; %zip|@d|@d.zip
make a folder @d, move all @kinds into it and zip the folder
create @d, put the @kinds there, then zip it up
@kinds into a new folder @d; after that zip the folder
1. folder @d 2. all @kinds in 3. zip it

= %mk|@d ;; %glob|@kinds ;; %cp|$2|@d ;; %zip|@d|@d.zip
make a folder @d, copy all @kinds there and zip it
new folder @d with copies of the @kinds, then a zip of the folder

= %mk|@d ;; %many ;; %mv|$2|@d ;; %zip|@d|@d.zip
make a folder @d, move the @many into it, zip the folder
the @many into a new folder @d, then zip that folder

= %mk|@d ;; %one ;; %mv|$2.0|@d ;; %zip|@d|@d.zip
make a folder @d, put the @one in and zip it
the @one goes in a new folder @d, which is then zipped

= %glob|@kinds ;; %mv|$1|@d ;; %zip|@d|@d.zip
move the @kinds to @d and zip that folder
all @kinds into @d, then make a zip of @d

= %many ;; %mv|$1|@d ;; %zip|@d|@d.zip
put the @many in @d and zip the folder @d
the @many go to @d, then zip @d

= %mv|@a & @b|@d ;; %zip|@d|@d.zip
move @a and @b to @d and zip the folder
@a and @b into @d, and then a zip of @d

= %zip|@d|@d.zip ;; %mv|@d.zip|@to
zip the folder @d and move the zip to @to
make a zip of the folder @d and put it into @to
folder @d, zipped, into @to with the archive

= %zip|@d|@d.zip ;; %cp|@d.zip|@to
zip the folder @d and copy the zip to @to
a zip of the folder @d, and a copy of that in @to

= %zip|@d|@d.zip ;; %stat|@d.zip
zip the folder @d and tell me how big the zip is
make a zip of the folder @d; what size is it

= %zipx|@d|@d.zip
zip the folder @d and delete the folder
make a zip out of the folder @d, the folder can go after that
the folder @d should be replaced by a zip of itself

= %zip|@d|@d.zip ;; %mv|@d.zip|@to ;; %rmr|@d
zip the folder @d, move the zip to @to, delete the folder
folder @d: zip it, zip into @to, folder away

= %zip|@d|@d.zip ;; %zip|@to|@to.zip
zip the folders @d and @to, each on its own
two zips please, one of the folder @d and one of the folder @to

= %un|@z|@stemz ;; %rm|@z
unpack @z and delete it afterwards
extract @z, then remove the archive
unzip @z and throw the archive away
@z: unpack, then delete
once @z is unpacked it can go

= %un|@z|@stemz ;; %ls|@stemz
unpack @z and show me what's in it
extract @z, then list what came out
unzip @z and let me see the contents

= %un|@z|@stemz ;; %mv|@z|@d
unpack @z and move the archive to @d
extract @z; after that put it away in @d

= %un|@z|@stemz ;; %un|@z2|@stemz2
unpack @z and @z2
extract both @z and @z2
unzip @z, then @z2

= %un|@z|@stemz ;; %un|@z2|@stemz2 ;; %rm|@z & @z2
unpack @z and @z2 and delete both archives
extract @z, extract @z2, then remove the two

= %un|@z|@stemz ;; %read|@stemz/@f
unpack @z and show me @f from it
extract @z and open @f out of it

= %un|@z|@stemz ;; %glob|@kinds|@stemz ;; %mv|$2|@d
unpack @z and move the @kinds from it to @d
extract @z, then the @kinds in there go to @d

= %mv|@z|@d ;; %un|@d/@z|@d
move @z to @d and extract it there
@z into @d, where it gets unpacked

= %peek|@z ;; %un|@z|@stemz
show me what's in @z and then unpack it
look into @z first, then extract it

= %cpto|@f|@f.bak ;; %ed|@f|@w|@w2
make a backup of @f, then change @w to @w2 in it
back up @f and replace @w with @w2 in it afterwards
before you turn @w into @w2 in @f make a backup of the file
@f: backup first, then @w -> @w2
i want a backup of @f before @w becomes @w2 in it

= %cpto|@f|@f.bak ;; %ed|@f|@w|@w2 ;; %read|@f
back up @f, change @w to @w2 in it, show me
make a backup of @f, then @w2 for @w, then print it

= %cpto|@f|@f.bak ;; %add|@f|@t
back up @f and then add @t to it
make a backup of @f before you append @t
@f: backup, then one more line, @t

= %cpto|@f|@f.bak ;; sh sort -o @q_f @q_f
back up @f, then sort it
sort @f, but make a backup first

= %cpto|@f|@f.bak ;; sh sort -u -o @q_f @q_f
back up @f, then sort it and remove the doubles
a backup of @f first, after that sort it without repeats

= %cpto|@f|@f.bak ;; sh sed -i '/@sw/d' @q_f
back up @f, then delete the lines with @sw in it
lines with @sw out of @f, but make a backup of it before

= %cpto|@f|@f.bak ;; sh sed -i '/^$/d' @q_f
back up @f and remove the empty lines
make a backup of @f, then take out its blank lines

= %cpto|@f|@f.bak ;; fs.write {"path":"@f","content":""}
back up @f and then empty it
make a backup of @f, then clear the file

= %cpto|@f|@f.bak ;; %rm|@f
back up @f and delete it
make a backup of @f, then remove @f itself

= %cpto|@f|@f.bak ;; %mv|@f|@d
back up @f, then move it to @d
make a backup of @f here before it goes to @d

= %cpto|@f|@f.bak ;; %cpto|@g|@g.bak
back up @f and @g
make a backup of @f and one of @g

= %cpto|@f|@f.bak ;; %cpto|@g|@g.bak ;; %ed|@f|@w|@w2 ;; %ed|@g|@w|@w2
back up @f and @g, then change @w to @w2 in both
backups of @f and @g first; after that @w becomes @w2 in the two

= %one ;; %zip|$1.0|@z ;; %rm|$1.0 ;; %ls|.
zip the @one as @z, delete the loose one and list the folder

= %big ;; %stat|$1.0 ;; %rm|$1
which file is the biggest? show its details, then delete it
find the largest file, tell me its size and get rid of it

= %big ;; %rm|$1
find the biggest file and delete it
which file is the largest? it can go

= %old ;; %stat|$1.0 ;; %rm|$1
which is the oldest file? show its date and delete it

= %new ;; %read|$1.0 ;; %rm|$1
show me the newest file and then delete it

= %cpto|@fn|@fn2 ;; %glob|@kinds|@fn2 ;; %rm|$2
copy the folder @fn as @fn2 and delete the @kinds in the copy
@fn2 should be a copy of the folder @fn, but without the @kinds: copy, then remove those

= %cpto|@fn|@fn2 ;; %glob|@kinds|@fn2 ;; %mv|$2|@d
copy the folder @fn as @fn2 and move the @kinds of the copy to @d

= sh mv -n @q_d/* @q_to/ && rmdir @q_d
move everything from @d to @to and then delete the empty folder @d
all that's in @d goes over to @to, after that @d can go
empty @d into @to and remove @d

= sh mv -n @q_d/* @q_to/ && rmdir @q_d ;; %ls|@to
move everything from @d to @to, delete @d, show me @to
pour @d into @to, remove the empty @d, list @to

= sh mkdir -p @q_to && mv -n @q_d/* @q_to/
make @to and move everything from @d into it
new folder @to for all that's in @d, move it over

= sh mv -n @q_d/* . && rmdir @q_d ;; %ls|.
everything in @d comes up here, @d goes, then list
bring all of @d up here, delete the empty folder, show what i have

= sh cp -rn @q_d/* @q_to/ ;; %ls|@to
copy all that's in @d to @to and list @to
the contents of @d also into @to; then show me @to
""", d=nq(t3.bare_folder), to=nq(t3.bare_folder), fn=nq(t3.bare_folder), f=nq(lambda r: t2.fname(r, TEXT)), g=nq(lambda r: t2.fname(r, TEXT)), z=nq(t2.archname))

# ---------------------------------------------------------------- steps put together: every step in several forms, every joint with every step

import random  # noqa: E402


class Op:
    """What is done, and how it is said: I(mperative), G(erund), S(hould), D(one), N(otes)."""

    def __init__(self, steps, I, G, S, D=None, N=None, follow=None):
        self.steps = [steps] if isinstance(steps, str) else steps
        self.forms = {"I": I, "G": G, "S": S, "D": D or [], "N": N or []}
        self.follow = follow or {}


def said(forms, **words):
    return [re.sub(r"\{(\w+)\}", lambda m: words[m[1]], x) for x in forms]


def mv(a, d, ta=None, td=None, pl=False, search=None):
    x = dict(a=ta or a, d=td or d, go="go" if pl else "goes", be="are" if pl else "is", ha="have" if pl else "has", bl="belong" if pl else "belongs")
    return Op((search or []) + ["%%mv|%s|%s" % ("$K" if search and pl else "$K.0" if search else a, d)], said(["move {a} to {d}", "put {a} in {d}", "put {a} into {d}", "move {a} into {d}", "get {a} into {d}"], **x), said(["moving {a} to {d}", "putting {a} in {d}"], **x),
              said(["{a} {go} to {d}", "{a} {bl} in {d}", "{a} should be in {d}"], **x), said(["{a} {be} in {d}", "{a} {ha} been moved to {d}", "you've moved {a} to {d}"], **x), said(["{a} -> {d}", "move {a}: {d}", "{a} => {d}"], **x))


def cp(a, d, ta=None, td=None, pl=False, search=None):
    x = dict(a=ta or a, d=td or d, be="are" if pl else "is", c="copies of" if pl else "a copy of")
    return Op((search or []) + ["%%cp|%s|%s" % ("$K" if search and pl else "$K.0" if search else a, d)], said(["copy {a} to {d}", "put {c} {a} in {d}", "copy {a} into {d}"], **x), said(["copying {a} to {d}", "putting {c} {a} in {d}"], **x),
              said(["{d} should have {c} {a}", "{d} needs {c} {a}", "{c} {a} should be in {d}"], **x), said(["{a} {be} copied to {d}", "{d} has {c} {a}"], **x), said(["copy {a} -> {d}", "{c} {a} => {d}"], **x))


def rm(a, ta=None, pl=False, search=None, folder=False):
    x = dict(a=ta or a, be="are" if pl else "is", ha="have" if pl else "has", nt="aren't" if pl else "isn't")
    return Op((search or []) + ["%%%s|%s" % ("rmr" if folder else "rm", "$K" if search and pl else "$K.0" if search else a)], said(["delete {a}", "remove {a}", "get rid of {a}", "throw {a} away", "erase {a}"], **x), said(["deleting {a}", "removing {a}", "getting rid of {a}"], **x),
              said(["{a} can go", "{a} {nt} needed any more", "{a} {ha} to go"], **x), said(["{a} {be} gone", "{a} {be} deleted"], **x), said(["delete {a}", "rm {a}", "{a}: delete"], **x))


def rn(a, b, ta=None, search=None):
    x = dict(a=ta or a, b=b)
    return Op((search or []) + ["%%rn|%s|%s" % ("$K.0" if search else a, b)], said(["rename {a} to {b}", "give {a} the name {b}", "change the name of {a} to {b}"], **x), said(["renaming {a} to {b}"], **x), said(["{a} should be called {b}", "{a} gets the name {b}", "{a} becomes {b}"], **x),
              said(["{a} is called {b}", "{a} has been renamed to {b}"], **x), said(["rename {a} -> {b}", "{a}: new name {b}"], **x))


def cpto(a, b, ta=None, search=None):
    x = dict(a=ta or a, b=b)
    return Op((search or []) + ["%%cpto|%s|%s" % ("$K.0" if search else a, b)], said(["copy {a} as {b}", "copy {a} to {b}", "make a copy of {a} called {b}", "duplicate {a} as {b}"], **x), said(["copying {a} to {b}", "duplicating {a} as {b}"], **x), said(["{b} should be a copy of {a}", "i need a copy of {a} called {b}"], **x),
              said(["{a} is copied to {b}", "you've copied {a} as {b}"], **x), said(["cp {a} {b}", "{b} = copy of {a}"], **x))


def mk(d):
    x = dict(d=d)
    return Op("%mk|" + d, said(["make a folder {d}", "create a folder called {d}", "make a new folder {d}", "create the folder {d}", "set up a folder {d}"], **x), said(["making a folder {d}", "creating the folder {d}"], **x), said(["i need a folder {d}", "there should be a folder {d}", "i want a new folder {d}"], **x),
              said(["you've made the folder {d}", "you've created {d}"], **x), said(["new folder {d}", "mkdir {d}", "+ folder {d}"], **x))


def wr(f, t, path=None, tf=None):
    x = dict(f=tf or f, t=t)
    return Op("%%w|%s|%s" % (path or f, t), said(["write {t} into a new file {f}", "create {f} with {t} in it", "make a file {f} that says {t}", "make a new {f} with the text {t}"], **x), said(["writing {t} into a new file {f}", "creating {f} with the text {t}"], **x), said(["i need a new {f} saying {t}", "a new file {f} should say {t}"], **x),
              said(["you've written {t} to {f}", "there's a {f} saying {t}"], **x), said(["new file {f}: {t}", "{t} -> {f} (({new}))".replace("{new}", "new")], **x))


def ap(f, t, tf=None):
    x = dict(f=tf or f, t=t)
    return Op("%%add|%s|%s" % (f, t), said(["add {t} to {f}", "append {t} to {f}", "write {t} at the end of {f}", "put {t} at the bottom of {f}"], **x), said(["adding {t} to {f}", "appending {t} to {f}"], **x), said(["{f} gets {t} as its last line", "{t} should be the last line of {f}"], **x), said(["{t} is in {f}", "you've added {t} to {f}"], **x), said(["{f} += {t}", "append to {f}: {t}"], **x))


def ed(f, w, v, tf=None, search=None):
    x = dict(f=tf or f, w=w, v=v)
    return Op((search or []) + ["%%ed|%s|%s|%s" % ("$K.0" if search else f, w, v)], said(["change {w} to {v} in {f}", "replace {w} with {v} in {f}", "in {f} turn {w} into {v}", "swap {w} for {v} in {f}", "put {v} instead of {w} in {f}"], **x), said(["changing {w} to {v} in {f}", "replacing {w} by {v} in {f}"], **x),
              said(["{f} should say {v} instead of {w}", "in {f} it should be {v}, not {w}", "{w} becomes {v} in {f}"], **x), said(["{f} says {v} instead of {w}", "{w} is replaced by {v} in {f}"], **x), said(["{f}: {w} -> {v}", "in {f} {w} => {v}"], **x))


def zp(a, z, ta=None, pl=False, search=None):
    x = dict(a=ta or a, z=z, be="are" if pl else "is")
    return Op((search or []) + ["%%zip|%s|%s" % ("$K" if search and pl else "$K.0" if search else a, z)], said(["zip {a} as {z}", "pack {a} into {z}", "make {z} out of {a}", "zip {a} to {z}", "compress {a} into {z}"], **x), said(["zipping {a} as {z}", "packing {a} into {z}"], **x),
              said(["{a} should be packed as {z}", "{z} should contain {a}"], **x), said(["{a} {be} packed as {z}", "you've packed {a} as {z}"], **x), said(["zip {a} -> {z}", "{a} -> {z}"], **x))


def un(z, d, tz=None, td=None):
    x = dict(z=tz or z, d=td or d)
    return Op("%%un|%s|%s" % (z, d), said(["unpack {z} into {d}", "extract {z} to {d}", "unzip {z} into {d}", "open {z} up in {d}"], **x), said(["unpacking {z} into {d}", "extracting {z} to {d}"], **x), said(["{z} should be unpacked in {d}", "what's in {z} belongs in {d}"], **x), said(["{z} is unpacked in {d}", "you've unpacked {z} to {d}"], **x),
              said(["unzip {z} -> {d}", "{z}: unpack to {d}"], **x))


def look_at(step, I, G, S, N, **x):
    return Op(step, said(I, **x), said(G, **x), said(S, **x), [], said(N, **x))


def ls(d, td=None):
    return look_at("%ls|" + d, ["show me what's in {d}", "list {d}", "show me {d}", "list what {d} contains"], ["listing {d}", "showing me what's in {d}"], ["i want to see what's in {d}", "i'd like a list of {d}"], ["ls {d}", "list {d}"], d=td or d)


def rest(_=None):
    return look_at("%ls|.", ["list what's left here", "show me what's here then", "list this folder", "show what's left"], ["listing this folder"], ["i want to see what's left here"], ["ls", "list folder"])


def rd(f, tf=None):
    return look_at("%read|" + f, ["show me {f}", "print {f}", "let me read {f}", "open {f}"], ["showing me {f}", "printing {f}"], ["i want to read {f}", "i'd like to see {f}"], ["print {f}", "cat {f}"], f=tf or f)


def tl(f, tf=None):
    return look_at("%last|" + f + "|@n", ["show me the last @n lines of {f}", "print the last @n lines of {f}"], ["showing me the last @n lines of {f}"], ["i want to see the last @n lines of {f}"], ["last @n lines of {f}", "tail -@n {f}".replace("-@n ", "") + ", @n lines"], f=tf or f)


def ct(f, tf=None):
    return look_at("%count|" + f, ["count the lines of {f}", "tell me how many lines {f} has", "count the words in {f}", "say how many lines are in {f}"], ["counting the lines of {f}"], ["i want to know how many lines {f} has"], ["line count of {f}", "wc {f}"], f=tf or f)


def du(d, td=None):
    return look_at("%du|" + d, ["tell me how big the folder {d} is", "show the size of the folder {d}"], ["checking the size of the folder {d}"], ["i want to know how much space the folder {d} takes"], ["size of folder {d}", "du {d}"], d=td or d)


def st(f, tf=None):
    return look_at("%stat|" + f, ["tell me the size of {f}", "show size and date of {f}", "tell me how big the file {f} is"], ["checking the size of {f}"], ["i want to know the size of {f}"], ["size + date of {f}", "stat {f}"], f=tf or f)


def hs(f, tf=None):
    return look_at("%hash|" + f, ["give me the checksum of {f}", "compute the checksum of {f}"], ["computing the checksum of {f}"], ["i need the checksum of {f}"], ["checksum {f}"], f=tf or f)


def ro(f, tf=None):
    x = dict(f=tf or f)
    return Op("%ro|" + f, said(["make {f} read-only", "write-protect {f}"], **x), said(["making {f} read-only"], **x), said(["{f} should be read-only", "nobody should be able to change {f}"], **x), said(["{f} is read-only"], **x), said(["{f}: read-only"], **x))


def so(f, tf=None):
    x = dict(f=tf or f)
    return Op("sh sort -o @q_%s @q_%s" % (f[1:], f[1:]), said(["sort {f}", "put the lines of {f} in order", "sort the lines of {f}"], **x), said(["sorting {f}"], **x), said(["{f} should be sorted"], **x), said(["{f} is sorted"], **x), said(["sort {f}"], **x))


def so_to(f, o):
    x = dict(f=f, o=o)
    return Op("sh sort @q_%s > @q_%s" % (f[1:], o[1:]), said(["sort {f} into {o}", "save a sorted copy of {f} as {o}"], **x), said(["sorting {f} into {o}"], **x), said(["{o} should be {f} in sorted order"], **x), said(["{f} is sorted into {o}"], **x), said(["sort {f} > {o}"], **x))


def uq_to(f, o):
    x = dict(f=f, o=o)
    return Op("sh sort -u @q_%s > @q_%s" % (f[1:], o[1:]), said(["sort {f} without doubles into {o}", "remove the duplicate lines from {f}, sort it and save that as {o}"], **x), said(["sorting {f} into {o} without doubles"], **x), said(["{o} should be {f} sorted and without duplicates"], **x), said(["{o} is made from {f}, sorted and unique"], **x), said(["{f} sorted, unique -> {o}"], **x))


def gr(f, o):
    x = dict(f=f, o=o)
    return Op("sh grep @sw @q_%s > @q_%s" % (f[1:], o[1:]), said(["put the lines with @sw from {f} into {o}", "save every line of {f} that has @sw in it as {o}", "find the lines with @sw in {f} and write them to {o}"], **x), said(["saving the @sw lines of {f} as {o}"], **x), said(["{o} should hold the lines of {f} with @sw"], **x), said(["the @sw lines of {f} are in {o}"], **x), said(["{f} | @sw > {o}".replace(" | ", ", lines with "), "@sw lines of {f} -> {o}"], **x))


def dl_(f, tf=None):
    x = dict(f=tf or f)
    return Op("sh sed -i '/@sw/d' @q_" + f[1:], said(["delete the lines with @sw in {f}", "remove every line containing @sw from {f}"], **x), said(["removing the @sw lines from {f}"], **x), said(["the lines with @sw in {f} should go"], **x), said(["the @sw lines are out of {f}"], **x), said(["{f}: no @sw lines"], **x))


def wl(f, o):
    x = dict(f=f, o=o)
    return Op("sh wc -l < @q_%s > @q_%s" % (f[1:], o[1:]), said(["count the lines of {f} and write the number to {o}", "write the number of lines in {f} to {o}", "save the line count of {f} in {o}"], **x), said(["writing the line count of {f} to {o}"], **x), said(["{o} should hold the line count of {f}"], **x), said(["the line count of {f} is in {o}"], **x), said(["line count of {f} -> {o}"], **x))


def ca(f, g, o):
    x = dict(f=f, g=g, o=o)
    return Op("sh cat @q_%s @q_%s > @q_%s" % (f[1:], g[1:], o[1:]), said(["join {f} and {g} into {o}", "put {f} and {g} together as {o}", "combine {f} and {g} in {o}", "merge {f} and {g} into a new file {o}"], **x), said(["joining {f} and {g} into {o}"], **x), said(["{o} should be {f} followed by {g}", "{f} and {g} should become one file {o}"], **x), said(["{f} and {g} are joined as {o}"], **x), said(["{f} + {g} -> {o}"], **x))


def onto(g, f):
    x = dict(f=f, g=g)
    return Op("sh cat @q_%s >> @q_%s" % (g[1:], f[1:]), said(["append the contents of {g} to {f}", "add what's in {g} to the end of {f}"], **x), said(["appending {g} to {f}"], **x), said(["the contents of {g} belong at the end of {f}"], **x), said(["{g} is appended to {f}"], **x), said(["{g} >> {f}"], **x))


def lso(o):
    x = dict(o=o)
    return Op("sh ls *.@x > @q_" + o[1:], said(["list the names of the .@x files here in {o}", "write the names of all .@x files in this folder to {o}"], **x), said(["listing the .@x files of this folder in {o}"], **x), said(["{o} should list the .@x files in this folder"], **x), said(["{o} lists the .@x files here"], **x), said(["names of .@x files here -> {o}"], **x))


def git(step_, I, G, S, N, D=None, **x):
    return Op(step_, said(I, **x), said(G, **x), said(S, **x), said(D or [], **x), said(N, **x))


def g_nb():
    return git("%nb|@nb", ["make a branch @nb", "create the branch @nb", "start a new branch @nb", "open a branch called @nb"], ["creating the branch @nb"], ["i need a new branch @nb"], ["branch @nb", "new branch: @nb"], ["you're on the new branch @nb"])


def g_add(f):
    return git("%gadd|" + f, ["add {f}", "stage {f}", "git add {f}"], ["staging {f}"], ["{f} should be staged"], ["git add {f}", "stage {f}"], ["{f} is staged"], f=f)


def g_all():
    return git("%gall", ["stage everything", "add all changes", "add everything", "git add all of it"], ["staging everything"], ["everything should be staged"], ["git add -A", "add all"], ["everything is staged"])


def g_c():
    return git("%gc|@q", ["commit with the message @q", "commit it as @q", "make a commit @q", "commit that with @q"], ["committing as @q"], ["the commit message should be @q"], ["commit @q", "git commit -m @q"], ["it's committed as @q"])


def g_push():
    return git("%push", ["push", "push it", "push to the server", "git push"], ["pushing"], ["it should be on the server"], ["push", "git push"])


def g_tag():
    return git("%tag|@tag", ["tag it @tag", "set the tag @tag", "put a tag @tag on it"], ["tagging it @tag"], ["it should get the tag @tag"], ["tag @tag", "git tag @tag"], ["the tag @tag is set"])


def g_log():
    return git("%log|@n", ["show me the last @n commits", "list the @n latest commits"], ["showing me the last @n commits"], ["i want to see the last @n commits"], ["log, @n entries"])


def g_st():
    return git("%gs", ["show me the git status", "tell me the git status"], ["checking the git status"], ["i want to see the status of the repo"], ["git status"])


def g_co(b):
    return git("%co|" + b, ["switch to {b}", "go to the branch {b}", "check out {b}"], ["switching to {b}"], ["i want to be on {b}"], ["checkout {b}"], ["you're on {b}"], b=b)


def g_mg(b):
    return git("%merge|" + b, ["merge {b}", "merge the branch {b}"], ["merging {b}"], ["{b} should be merged"], ["merge {b}"], ["{b} is merged"], b=b)


def g_pull():
    return git("%pull", ["pull", "pull the latest", "get the newest from the server"], ["pulling"], ["we need the newest from the server"], ["git pull", "pull"], ["you've pulled"])


def g_bd(b):
    return git("%bdel|" + b, ["delete the branch {b}", "remove the branch {b}"], ["deleting the branch {b}"], ["the branch {b} can go"], ["git branch -d {b}", "delete branch {b}"], ["the branch {b} is gone"], b=b)


ONE, ONE2 = ['%one'], ['%one|one2']
MANY, MANY2 = ['%many'], ['%many|many2']
KIND, KIND2, KIND3 = ['%glob|@kinds'], ['%glob|@kinds2'], ['%glob|@kinds3']
# Independent jobs: each takes its own names.
POOL = [
    lambda n: mv(n("a"), n("d")), lambda n: cp(n("a"), n("d")), lambda n: rm(n("a")), lambda n: rn(n("a"), n("a")), lambda n: cpto(n("a"), n("a")), lambda n: mk(n("d")), lambda n: wr(n("f"), n("t")), lambda n: ap(n("f"), n("t")), lambda n: ed(n("f"), n("w"), n("w")),
    lambda n: (lambda d: zp(d, n("z"), "the folder " + d))(n("d")), lambda n: zp(n("a"), n("z")), lambda n: un(n("z"), n("d")), lambda n: ls(n("d")), lambda n: rd(n("f")), lambda n: tl(n("f")), lambda n: ct(n("f")), lambda n: du(n("d")), lambda n: st(n("a")), lambda n: hs(n("a")), lambda n: ro(n("a")),
    lambda n: so(n("f")), lambda n: so_to(n("f"), n("o")), lambda n: uq_to(n("f"), n("o")), lambda n: wl(n("f"), n("o")), lambda n: ca(n("f"), n("f"), n("o")), lambda n: onto(n("f"), n("f")), lambda n: (lambda d: rm(d, "the folder " + d, folder=True))(n("d")),
    lambda n: mv("", n("d"), "the @one", search=ONE), lambda n: cp("", n("d"), "the @one", search=ONE), lambda n: rm("", "the @one", search=ONE), lambda n: rn("", n("a"), "the @one", search=ONE), lambda n: mv("", n("d"), "the @many", pl=True, search=MANY), lambda n: cp("", n("d"), "the @many", pl=True, search=MANY), lambda n: rm("", "the @many", pl=True, search=MANY),
    lambda n: zp("", n("z"), "the @many", pl=True, search=MANY), lambda n: mv("", n("d"), "all @kinds", pl=True, search=KIND), lambda n: cp("", n("d"), "all @kinds", pl=True, search=KIND), lambda n: rm("", "all @kinds", pl=True, search=KIND), lambda n: zp("", n("z"), "all @kinds", pl=True, search=KIND), lambda n: mv("", n("d"), "the @kinds", pl=True, search=KIND),
]
# What goes together; the second text of a pair may point back.
CHAINS = [
    lambda: [mk("@d"), mv("@a", "@d", td=back("@d", "it", "there"))], lambda: [mk("@d"), cp("@a", "@d", td=back("@d", "it"))], lambda: [mk("@d"), mv("@a", "@d", td=back("@d", "it")), mv("@b", "@d", td=back("@d", "it"))], lambda: [mk("@d"), mv("@a", "@d", td=back("@d", "it")), ls("@d")], lambda: [mk("@d"), cp("@a", "@d", td=back("@d", "it")), zp("@d", "@z", "the folder @d")],
    lambda: [mk("@d"), mv("", "@d", "all @kinds", back("@d", "it"), True, KIND), zp("@d", "@z", "the folder @d")], lambda: [mk("@d"), mv("", "@d", "all @kinds", back("@d", "it"), True, KIND)], lambda: [mk("@d"), cp("", "@d", "all @kinds", back("@d", "it"), True, KIND)], lambda: [mk("@d"), mv("", "@d", "the @many", back("@d", "it"), True, MANY)], lambda: [mk("@d"), mv("", "@d", "the @one", back("@d", "it"), False, ONE)],
    lambda: [mk("@d"), cp("", "@d", "the @one", back("@d", "it"), False, ONE)], lambda: [mk("@d"), mv("", "@d", "the @one", back("@d", "it"), False, ONE), mv("", "@d", "the @one2", back("@d", "it"), False, ONE2)], lambda: [mk("@d"), mv("", "@d", "the @many", back("@d", "it"), True, MANY), ls("@d", back("@d", "it"))], lambda: [mk("@d"), mv("", "@d", "the @kinds", back("@d", "it"), True, KIND), rm("@a")],
    lambda: [mk("@d"), mv("", "@d", "all @kinds", back("@d", "it"), True, KIND), mk("@to"), mv("", "@to", "all @kinds2", back("@to", "it"), True, KIND2)], lambda: [mk("@fn"), wr("@f", "@t", "@fn/@f", "@fn/@f")], lambda: [mk("@fn"), wr("@f", "@t", "@fn/@f", "@fn/@f"), mv("@a", "@fn", td=back("@fn", "it"))], lambda: [mk("@d"), un("@z", "@d", td=back("@d", "it"))], lambda: [mk("@d"), un("@z", "@d", td=back("@d", "it")), rm("@z")],
    lambda: [un("@z", "@d"), rm("@z", back("@z", "the archive"))], lambda: [un("@z", "@d"), ls("@d")], lambda: [un("@z", "@d"), ls("@d"), rm("@z", back("@z", "the archive"))], lambda: [un("@z", "@fn"), rd("@fn/@f")], lambda: [un("@z", "@fn"), ed("@fn/@f", "@w", "@w2")], lambda: [un("@z", "@fn"), ed("@fn/@f", "@w", "@w2"), zp("@fn", "@z2", "the folder @fn")], lambda: [un("@z", "@d"), mv("@z", "@to", back("@z", "the archive"))],
    lambda: [un("@z", "@fn"), rm("@fn/@f"), zp("@fn", "@z2", "the folder @fn")], lambda: [un("@z", "@fn"), rn("@fn/@f", "@g")], lambda: [un("@z", "@fn"), cp("@fn/@f", "@to")], lambda: [un("@z", "@fn"), mv("@fn/@f", "@to"), rm("@z", back("@z", "the archive"))], lambda: [un("@z", "@d"), un("@z2", "@to")], lambda: [un("@z", "@d"), du("@d")],
    lambda: [zp("@d", "@z", "the folder @d"), mv("@z", "@to", back("@z", "the zip"))], lambda: [zp("@d", "@z", "the folder @d"), cp("@z", "@to", back("@z", "it"))], lambda: [zp("@d", "@z", "the folder @d"), st("@z", back("@z", "it"))], lambda: [zp("@d", "@z", "the folder @d"), mv("@z", "@to", back("@z", "it")), rm("@d", "the folder @d", folder=True)], lambda: [zp("@a", "@z"), mv("@z", "@d", back("@z", "it"))], lambda: [zp("@a & @b", "@z", "@a and @b"), mv("@z", "@d", back("@z", "it"))],
    lambda: [zp("@a & @b", "@z", "@a and @b"), mv("@z", "@d", back("@z", "it")), rm("@a & @b", "@a and @b", True)], lambda: [zp("", "@z", "all @kinds", True, KIND), mv("@z", "@d", back("@z", "it"))], lambda: [zp("", "@z", "the @many", True, MANY), cp("@z", "@d", back("@z", "it"))], lambda: [zp("", "@z", "the @many", True, MANY), mv("@z", "@d", back("@z", "it")), ls("@d")], lambda: [zp("", "@z", "the @one", False, ONE), mv("@z", "@d", back("@z", "it"))],
    lambda: [cpto("@f", "@g"), ed("@g", "@w", "@w2", back("@g", "the copy"))], lambda: [cpto("@f", "@g"), ed("@g", "@w", "@w2", back("@g", "the copy")), rd("@g")], lambda: [cpto("@f", "@g"), ed("@g", "@w", "@w2", back("@g", "the copy")), mv("@g", "@d", back("@g", "the copy"))], lambda: [cpto("@f", "@g"), ap("@g", "@t", back("@g", "the copy"))], lambda: [cpto("@f", "@g"), ap("@g", "@t", back("@g", "the copy")), cp("@g", "@d")], lambda: [cpto("@f", "@f.bak"), ed("@f", "@w", "@w2")],
    lambda: [cpto("@f", "@f.bak"), ap("@f", "@t")], lambda: [cpto("@f", "@f.bak"), so("@f")], lambda: [cpto("@f", "@f.bak"), dl_("@f")], lambda: [cpto("@f", "@f.bak"), ed("@f", "@w", "@w2"), rd("@f")], lambda: [cpto("@f", "@f.bak"), ed("@f", "@w", "@w2"), ap("@f", "@t")], lambda: [cpto("@a", "@b"), mv("@b", "@d", back("@b", "the copy"))], lambda: [cpto("@f", "@g"), so("@g", back("@g", "the copy"))],
    lambda: [cpto("", "@g", "the @one", ONE), ed("@g", "@w", "@w2", back("@g", "the copy"))], lambda: [cpto("", "@g", "the @one", ONE), ap("@g", "@t", back("@g", "the copy"))], lambda: [cpto("", "@g", "the @one", ONE), mv("@g", "@d", back("@g", "the copy"))], lambda: [cpto("", "@g", "the @one", ONE), ed("@g", "@w", "@w2", back("@g", "the copy")), mv("@g", "@d", back("@g", "the copy"))],
    lambda: [rn("@a", "@b"), mv("@b", "@d", back("@b", "it"))], lambda: [rn("@a", "@b"), cp("@b", "@d", back("@b", "it"))], lambda: [rn("@f", "@g"), ed("@g", "@w", "@w2")], lambda: [rn("@a", "@b"), zp("@b", "@z"), mv("@z", "@d", back("@z", "the zip"))], lambda: [rm("@b"), rn("@a", "@b")], lambda: [rn("@a", "@b"), rn("@c", "@a")], lambda: [rn("@a", "@b"), ro("@b", back("@b", "it"))],
    lambda: [ed("@f", "@w", "@w2"), cp("@f", "@d", back("@f", "it"))], lambda: [ed("@f", "@w", "@w2"), mv("@f", "@d", back("@f", "it"))], lambda: [ed("@f", "@w", "@w2"), rn("@f", "@g", back("@f", "the file"))], lambda: [ed("@f", "@w", "@w2"), rd("@f", back("@f", "the result"))], lambda: [ed("@f", "@w", "@w2"), ap("@f", "@t"), rd("@f", back("@f", "it"))], lambda: [ed("@f", "@w", "@w2"), ed("@g", "@w3", "@w4")], lambda: [ap("@f", "@t"), cp("@f", "@d", back("@f", "it"))],
    lambda: [ap("@f", "@t"), mv("@f", "@d", back("@f", "it"))], lambda: [ap("@f", "@t"), rd("@f", back("@f", "it"))], lambda: [ap("@f", "@t"), so("@f", back("@f", "it"))], lambda: [ap("@f", "@t"), tl("@f")], lambda: [wr("@f", "@t"), cp("@f", "@d", back("@f", "it"))], lambda: [wr("@f", "@t"), mv("@f", "@d", back("@f", "it"))], lambda: [wr("@f", "@t"), rd("@f", back("@f", "it"))], lambda: [wr("@f", "@t"), ro("@f", back("@f", "it"))], lambda: [wr("@f", "@t"), wr("@g", "@t2")],
    lambda: [so("@f"), rd("@f", back("@f", "it"))], lambda: [so("@f"), mv("@f", "@d", back("@f", "it"))], lambda: [so("@f"), cp("@f", "@d", back("@f", "it"))], lambda: [so_to("@f", "@o"), rm("@f")], lambda: [so_to("@f", "@o"), mv("@o", "@d", back("@o", "that"))], lambda: [uq_to("@f", "@o"), ct("@o")], lambda: [uq_to("@f", "@o"), rm("@f")], lambda: [uq_to("@f", "@o"), mv("@o", "@d", back("@o", "that"))], lambda: [gr("@f", "@o"), rd("@o", back("@o", "it"))],
    lambda: [gr("@f", "@o"), mv("@o", "@d", back("@o", "that"))], lambda: [gr("@f", "@o"), rm("@f")], lambda: [gr("@f", "@o"), so("@o")], lambda: [gr("@f", "@o"), ct("@o")], lambda: [gr("@f", "@o"), dl_("@f")], lambda: [wl("@f", "@o"), rd("@o")], lambda: [wl("@f", "@o"), mv("@o", "@d", back("@o", "that"))], lambda: [lso("@o"), rd("@o")], lambda: [lso("@o"), mv("@o", "@d", back("@o", "the list"))], lambda: [dl_("@f"), so("@f", back("@f", "it"))], lambda: [dl_("@f"), rd("@f", back("@f", "it"))],
    lambda: [ca("@f", "@g", "@o"), rm("@f & @g", "@f and @g", True)], lambda: [ca("@f", "@g", "@o"), mv("@o", "@d", back("@o", "that"))], lambda: [ca("@f", "@g", "@o"), so("@o", back("@o", "that"))], lambda: [ca("@f", "@g", "@o"), rd("@o")], lambda: [ca("@f", "@g", "@o"), rm("@f & @g", "@f and @g", True), mv("@o", "@d")], lambda: [ca("@f", "@g", "@o"), so("@o"), rm("@f & @g", "@f and @g", True)], lambda: [onto("@g", "@f"), rm("@g")], lambda: [onto("@g", "@f"), rm("@g"), rd("@f")], lambda: [onto("@g", "@f"), so("@f")],
    lambda: [cp("@a", "@d"), rm("@a")], lambda: [cp("@a", "@d"), cp("@a", "@to")], lambda: [cp("@a", "@d"), rn("@a", "@b")], lambda: [cp("@a", "@d"), ro("@a")], lambda: [cp("@a & @b", "@d", "@a and @b", pl=True), rm("@c")], lambda: [mv("@a & @b", "@d", "@a and @b", pl=True), ls("@d")], lambda: [mv("@a", "@d"), mv("@b", "@to")], lambda: [mv("@a", "@d"), mv("@b", "@to"), rm("@c")], lambda: [mv("@a", "@d"), ls("@d", back("@d", "it"))], lambda: [cp("@f", "@fn"), ed("@fn/@f", "@w", "@w2")],
    lambda: [mv("", "@d", "all @kinds", None, True, KIND), mv("", "@to", "all @kinds2", None, True, KIND2)], lambda: [mv("", "@d", "the @kinds", None, True, KIND), rm("", "the @kinds2", True, KIND2)], lambda: [mv("", "@d", "the @kinds", None, True, KIND), mv("", "@to", "the @kinds2", None, True, KIND2), mv("", "@d_", "the @kinds3", None, True, KIND3)], lambda: [mv("", "@d", "all @kinds", None, True, KIND), rest()], lambda: [rm("", "all @kinds", True, KIND), rest()],
    lambda: [mv("", "@d", "the @one", None, False, ONE), mv("", "@to", "the @one2", None, False, ONE2)], lambda: [mv("", "@d", "the @one", None, False, ONE), rm("", "the @one2", False, ONE2)], lambda: [cp("", "@d", "the @one", None, False, ONE), rn("", "@b", "the @one2", ONE2)], lambda: [mv("", "@d", "the @many", None, True, MANY), rm("", "the @many2", True, MANY2)], lambda: [mv("", "@d", "the @many", None, True, MANY), mv("", "@to", "the @many2", None, True, MANY2)], lambda: [mv("", "@d", "the @many", None, True, MANY), zp("@d", "@z", "the folder @d")],
    lambda: [g_nb(), g_add("@f"), g_c()], lambda: [g_nb(), g_all(), g_c()], lambda: [g_nb(), g_all(), g_c(), g_push()], lambda: [g_add("@f"), g_c(), g_push()], lambda: [g_all(), g_c(), g_push()], lambda: [g_all(), g_c(), g_tag()], lambda: [g_all(), g_c(), g_log()], lambda: [g_co("@base"), g_pull(), g_mg("@nb")], lambda: [g_co("@base"), g_mg("@nb"), g_bd("@nb")], lambda: [g_co("@base"), g_mg("@nb"), g_push()], lambda: [g_pull(), g_all(), g_c(), g_push()], lambda: [g_tag(), g_log()],
    lambda: [g_co("@nb"), g_pull()], lambda: [g_pull(), g_nb()], lambda: [wr("@f", "@t"), g_add("@f"), g_c()], lambda: [ed("@f", "@w", "@w2"), g_add("@f"), g_c()], lambda: [ed("@f", "@w", "@w2"), g_all(), g_c(), g_push()], lambda: [ap("@f", "@t"), g_add("@f"), g_c()], lambda: [rm("@f"), g_all(), g_c()], lambda: [rn("@f", "@g"), g_all(), g_c()], lambda: [g_nb(), wr("@f", "@t"), g_add("@f"), g_c()], lambda: [g_st(), g_all(), g_c()], lambda: [g_co("@base"), g_pull(), g_nb()], lambda: [g_co("@nb"), g_add("@f"), g_c()],
    lambda: [ed("", "@w", "@w2", "the @one", ONE), mv("@a", "@d")], lambda: [rn("", "@b", "the @one", ONE), mv("@a", "@d")], lambda: [rm("", "the @many", True, MANY), mv("@a", "@d"), rest()], lambda: [wr("@f", "@t"), mv("", "@d", "the @one", None, False, ONE)], lambda: [mk("@d"), mv("@a", "@d", td=back("@d", "it")), cp("@b", "@d", td=back("@d", "it")), rm("@c")], lambda: [mk("@d"), mv("@a & @b", "@d", "@a and @b", back("@d", "it"), True), zp("@d", "@z", "the folder @d"), ls("@d")],
]
_forward = [True]
_dice = random.Random(4)


def back(name, *other):
    """The name, or a word for it, where the sentence goes forward in time."""
    return _dice.choice([name, name, *other]) if _forward[0] else name


# Joints: which forms of the steps they take, and whether they go forward.
TWO = """{I}, then {I}|{I} and then {I}|{I}. Then {I}.|{I}; {I}|first {I}, then {I}|{I}, after that {I}|once {D}, {I}|after {G}, {I}|{I} and {I}|1. {I} 2. {I}|1) {I}⏎2) {I}|- {I}⏎- {I}|{S}, and {S}|{S}. {S}.|{N}; {N}|{N} / {N}|can you {I} and {I}?|could you {I}, then {I}|i want you to {I} and then {I}|please {I}. When that's done, {I}
as soon as {D}, {I}|{I}, and finally {I}|{I}. Next, {I}.|first {G}, then {G}|todo: {I}, {I}|{I} & {I}|{I}. Also {I}.|would you mind {G} and {G}?|start by {G}, then {I}|step 1: {I}⏎step 2: {I}|{I}, afterwards {I}|{I} so that you can {I} after that|{S}; after that {S}|when {D}, {I}|the first thing is to {I}, the second to {I}|two things: {I}, {I}|i'd like you to {I}. Once that's done {I}.|let's {I} and {I}
{N}, then {N}|* {N}⏎* {N}|{I} — then {I}|{I}, plus {I}|i need two things done. {I}. {I}.|{I} ((then {I}))|{I}, next {I}|if you {I} first, you can then {I}|{S}, then {I}|{S}. After that {I}|{I}. {S}.|{I} and when you're done {I}|{I}, ok? and {I}|kindly {I} and thereafter {I}|pls {I} n then {I}|{I} then {I}""".replace("\n", "|").split("|")
TWO_BACK = """before {2G}, {1I}|{2I}, but first {1I}|{2I} after {1G}|{2I} once {1D}|{1I} before {2G}|{1I} before you {2I}|prior to {2G} please {1I}|don't {2I} before {1D}|{2I}, but only after {1G}|{2I} when {1D}|i want to {2I}, but {1I} first|{2I}. But before that {1I}.|{2I} as soon as {1D}|{2S}, but {1S} before that""".replace("\n", "|").split("|")
THREE = """{I}, {I} and {I}|{I}, then {I}, then {I}|first {I}, second {I}, finally {I}|first {I}, then {I}, and at the end {I}|1. {I} 2. {I} 3. {I}|1) {I}⏎2) {I}⏎3) {I}|- {I}⏎- {I}⏎- {I}|{I}. After that {I}. Last, {I}.|{S}. {S}. {S}.|{I} and {I}, then {I}|once {D}, {I} and {I}|{N}; {N}; {N}|step 1: {I}, step 2: {I}, step 3: {I}|{I}; {I}; {I}|start by {G}, go on with {G}, end with {G}
can you {I}, {I} and then {I}?|three things: {I}, {I}, {I}|{I}. Then {I}. Then {I}.|after {G}, {I} and {I}|i'd like you to {I}, and once that's done {I}, and then {I}|todo⏎{N}⏎{N}⏎{N}|{N}, {N}, {N}|{I} and then {I}, finally {I}|{S}, then {I}, then {I}|please {I}. Next {I}. And {I}.|* {I}⏎* {I}⏎* {I}|1/ {I} 2/ {I} 3/ {I}|a) {I} b) {I} c) {I}|{I}, after which {I} and {I}|when {D}, {I}, then {I}|{I}, {I}, {I}""".replace("\n", "|").split("|")
THREE_BACK = """{1I} and {2I} before {3G}|{3I}, but first {1I} and {2I}|before {3G}, {1I} and {2I}|before you {3I}, {1I}, then {2I}|{3I} after {1G} and {2G}|{1I}; the rest only after that: {2I}, {3I}|{3I} at the very end, before that {1I} and {2I}""".split("|")
FOUR = """{I}, {I}, {I} and {I}|{I}, then {I}, then {I}, then {I}|1. {I}⏎2. {I}⏎3. {I}⏎4. {I}|1) {I} 2) {I} 3) {I} 4) {I}|first {I}, second {I}, third {I}, finally {I}|{I} and {I}. Then {I} and {I}.|- {N}⏎- {N}⏎- {N}⏎- {N}|{N}; {N}; {N}; {N}|{I}. {I}. {I}. {I}.|please {I}, {I}, then {I} and at last {I}""".split("|")


def names():
    """Hands out slots, each of them once."""
    stock = {"a": ["@a", "@b", "@c", "@e", "@i", "@j"], "d": ["@d", "@to", "@d_", "@fn", "@fn2"], "f": ["@f", "@g", "@h", "@f2", "@g2"], "t": ["@t", "@t2", "@t3"], "w": ["@w", "@w2", "@w3", "@w4", "@w5", "@w6"], "z": ["@z", "@z2", "@z3"], "o": ["@o", "@o2", "@o3"]}
    return lambda kind: stock[kind].pop(0)


def numbered(ops):
    """The steps of all, with $K as the number of the search that belongs to it."""
    out, at = [], 0
    for op in ops:
        k = len(out) + 1
        out += [s.replace("$K", f"${k}") for s in op.steps]
    return out


def joined(ops, joint, backward):
    def form(m):
        nonlocal at
        if backward:
            op, kind = ops[int(m[1][0]) - 1], m[1][1]
        else:
            op, kind = ops[at], m[1]
            at += 1
        return _dice.choice(op.forms[kind]) if op.forms[kind] else "\0"
    at = 0
    return re.sub(r"\{(\d?[A-Z])\}", form, joint)


def compose(make, count, weight, **slots):
    """Rules of `count` sentences for what `make` gives."""
    made = {}
    for _ in range(count * 4):
        if sum(map(len, made.values())) >= count:
            break
        probe = make()
        backs = {2: TWO_BACK, 3: THREE_BACK}.get(len(probe))
        backward = bool(backs) and _dice.random() < 0.28
        joint = _dice.choice(backs if backward else {2: TWO, 3: THREE, 4: FOUR}[len(probe)])
        _forward[0] = not backward and "{N}" not in joint and "{G}, then {G}" not in joint
        state = _dice.getstate()
        line = joined(make(), joint, backward)
        _forward[0] = True
        if "\0" in line:
            continue
        made.setdefault(" ;; ".join(numbered(probe)), set()).add(line)
    for steps, lines in made.items():
        lines = sorted(lines)
        for i in range(0, len(lines), 3):
            rules("= " + steps + "\n" + "\n".join(lines[i:i + 3]), weight, **slots)


PLAINNAMES = dict(d=nq(t3.folder), to=nq(t3.folder), d_=nq(t3.folder), fn=nq(t3.bare_folder), f=nq(lambda r: t2.fname(r, TEXT)), g=nq(lambda r: t2.fname(r, TEXT)), h=nq(lambda r: t2.fname(r, TEXT)), i=nq(lambda r: t2.fname(r)), j=nq(lambda r: t2.fname(r)), n=t2.N)
for _chain in CHAINS:
    compose(_chain, 9, 1, **PLAINNAMES)


def several(k):
    """k jobs that have nothing to do with each other, the same each time it is asked."""
    picked = _dice.sample(POOL, k)

    def make():
        n = names()
        return [p(n) for p in picked]
    return make


def with_more(chain, extra):
    """A chain and one more job that has nothing to do with it."""
    def make():
        first = chain()
        used = set(re.findall(r"@[a-z_]+\d?", " ".join(s for op in first for s in op.steps).replace("@q_", "@")))
        n = names()

        def fresh(kind):
            while (x := n(kind)) in used:
                pass
            return x
        return first + [extra(fresh)]
    return make


def clear(make):
    """Whether no search, folder list or number is in it twice."""
    steps = " ".join(numbered(make()))
    return not any(len(re.findall(x, steps)) > 1 for x in (r"%one\b", r"%many\b", r"%glob\|@kinds\b", "@n\\b"))


_done = 0
while _done < 150:
    _chain, _extra = _dice.choice(CHAINS), _dice.choice(POOL)
    _size = len(_chain())
    if _size > 3:
        continue
    _make = with_more(_chain, _extra)
    try:
        if not clear(_make):
            continue
    except IndexError:
        continue
    compose(_make, 2, 0.8, **PLAINNAMES)
    _done += 1

_done = 0
while _done < 280:
    _k = _dice.choice([2, 2, 2, 3, 3, 4])
    _make = several(_k)
    _steps = " ".join(numbered(_make()))
    if any(_steps.count(x) > 1 for x in ("%one", "%many", "%glob", "@n")):
        continue
    compose(_make, 2, 0.8, **PLAINNAMES)
    _done += 1

# ---------------------------------------------------------------- one verb, several things: named ones, described ones, kinds, side by side

KINDSOF = {
    "file": (["@a", "@b", "@c"], ["{}"], None),
    "one": (["@one", "@one2"], ["the {}", "my {}", "the {}"], "one"),
    "many": (["@many", "@many2"], ["the {}", "all {}", "my {}", "the {}"], "many"),
    "kind": (["@kinds", "@kinds2", "@kinds3"], ["all {}", "the {}", "all the {}", "every one of the {}"], "glob"),
}


class Thing:
    def __init__(self, sort, slot):
        self.sort, self.slot = sort, slot
        texts, how = KINDSOF[sort][1], KINDSOF[sort][2]
        self.text = _dice.choice(texts).format(slot)
        self.search = [] if how is None else ["%" + how + "|" + (slot if how == "glob" else slot[1:])]
        self.many = sort in ("many", "kind")

    def act(self, op, at, *rest):
        """The steps, where `at` is how many there are before."""
        ref = self.slot if not self.search else f"${at + 1}" if self.many else f"${at + 1}.0"
        return self.search + ["|".join(["%" + op, ref, *rest])]


def things(k):
    sorts = [_dice.choice(["file", "file", "one", "one", "many", "many", "kind"]) for _ in range(k)]
    seen, out = {}, []
    for s in sorts:
        i = seen.get(s, 0)
        if i >= len(KINDSOF[s][0]):
            return things(k)
        seen[s] = i + 1
        out.append(Thing(s, KINDSOF[s][0][i]))
    return out


def acts(pairs):
    """Steps of (op, thing, more), files for the same place in one call."""
    out = []
    for i, (op, x, rest) in enumerate(pairs):
        if x is None:
            continue
        if not x.search:
            same = [y for o, y, r in pairs[i + 1:i + 2] if y is not None and not y.search and o == op and r == rest]
            if same:
                out.append("|".join(["%" + op, f"{x.slot} & {same[0].slot}", *rest]))
                pairs[i + 1] = (op, None, rest)
                continue
        out += x.act(op, len(out), *rest)
    return out


MOVE2 = """move {0} to @d and {1} to @to|{0} goes to @d, {1} to @to|{0} -> @d, {1} -> @to|put {0} in @d and {1} in @to|@d gets {0}, @to gets {1}|i want {0} in @d and {1} in @to|into @d with {0}, into @to with {1}|sort {0} into @d and {1} into @to|{0} should be in @d, {1} in @to|{0} to @d; {1} to @to; the rest stays where it is
can you get {0} into @d and {1} into @to?|@d is for {0}, @to is for {1}, move them|would you file {0} under @d and {1} under @to?|- {0}: @d⏎- {1}: @to⏎((move))|{0} to @d, and as for {1}, to @to|first {0} to @d, next {1} to @to|let {0} go to @d and let {1} go to @to|mv {0} @d; mv {1} @to|{0}: off to @d. {1}: off to @to""".replace("\n", "|").split("|")
COPY2 = """copy {0} to @d and {1} to @to|copies: {0} to @d, {1} to @to|@d needs a copy of {0} and @to a copy of {1}|{0} also into @d, {1} also into @to, keep everything here|back up {0} to @d and {1} to @to|can @d have {0} and @to have {1}, as copies?|duplicate {0} into @d and {1} into @to|cp {0} @d; cp {1} @to|don't move anything, but copy {0} to @d and {1} to @to""".replace("\n", "|").split("|")
SAME2 = """move {0} and {1} to @d|@d should get {0} as well as {1}|{0} and {1} belong in @d|put both {0} and {1} in @d|{0}, and also {1}, to @d|@d <- {0}, {1}|into @d please: {0} and {1}|take {0} and {1} and put them in @d|{0} + {1} -> @d|{0} should be in @d together with {1}|can {0} and {1} both be moved to @d?|not only {0} but also {1} should go to @d|@d is where {0} and {1} should be""".split("|")
SAMECP = """copy {0} and {1} to @d|@d should have copies of {0} and of {1}|{0} and {1}, both copied to @d|a copy of {0} and a copy of {1} in @d please|back up {0} and {1} to @d, leave them here|i need {0} and {1} in @d as well as here|copies of {0} + {1} -> @d""".split("|")
DELETE2 = """delete {0} and {1}|{0} and {1} can go|get rid of {0}, and {1} too|neither {0} nor {1} will be needed, delete them|throw out {0} as well as {1}|no more {02}, no more {12}, delete|first {0}, then {1}, both deleted|remove {0}; remove {1}|{0}: delete. {1}: delete|can {0} and {1} be deleted?""".split("|")
MIX = """move {0} to @d and copy {1} to it|{0} moves to @d, {1} is only copied there|move {0} and copy {1}, both to @d|into @d with {0}, and with a copy of {1}|@d gets {0} itself and of {1} a copy""".split("|")
KEEP = """move {0} to @d and delete {1}|{0} to @d, {1} in the bin|keep {0} ((in @d)), get rid of {1}|put {0} in @d, after that delete {1}|{0} -> @d, {1} -> delete|i want {0} in @d and {1} gone|{0} belongs in @d, {1} can go|delete {1}, but first move {0} to @d|before you delete {1} move {0} to @d""".split("|")
SAVE = """copy {0} to @d and delete {1}|copy {0} to @d, after that delete {1}|{0} copied to @d, {1} deleted|delete {1}, but first copy {0} to @d|a copy of {0} in @d, then {1} can go""".split("|")
NEW2 = """make a folder @d and put {0} and {1} in it|new folder @d for {0} and {1}, move both in|create @d, then move {0} and {1} there|@d ((new)) <- {0}, {1}|{0} and {1} need a folder, call it @d and move them in|i want a folder @d with {0} and {1} in it|a folder @d, then {0}, then {1} in there""".split("|")
NEWCP = """make a folder @d with copies of {0} and {1}|new folder @d, and copies of {0} and {1} in it|create @d, then copy {0} and {1} there|a folder @d please in which there are copies of {0} and of {1}""".split("|")
MOVE3 = """move {0} to @d, {1} to @to and {2} to @{d_}|{0} -> @d, {1} -> @to, {2} -> @{d_}|put {0} in @d, {1} in @to, {2} in @{d_}|1. {0} to @d⏎2. {1} to @to⏎3. {2} to @{d_}|@d gets {0}, @to gets {1} and @{d_} gets {2}|i want {0} in @d, {1} in @to and {2} in @{d_}|sort: {0} into @d, {1} into @to, {2} into @{d_}""".split("|")
SAME3 = """move {0}, {1} and {2} to @d|@d should get {0}, {1} and {2}|{0}, {1} and {2} belong in @d|all of this to @d: {0}, {1}, {2}|@d <- {0}, {1}, {2}""".split("|")
TAILS_ = [("", []), ("", []), ("", []), (", then list @d", ["%ls|@d"]), (". Then show me @d.", ["%ls|@d"]), (", and zip @d as @z after that", ["%zip|@d|@z"]), (", then delete @e", ["%rm|@e"]), ("; @e can go", ["%rm|@e"]), (". After that show me what's left here", ["%ls|."]), (", and once that's done rename @e to @i", ["%rn|@e|@i"])]


def spread(k, frames, make_, count, tails=TAILS_):
    for _ in range(count):
        xs = things(k)
        while frames in (KEEP, SAVE) and xs[1].sort == "kind":
            xs = things(k)
        _frame = _dice.choice(frames)
        tail, more = _dice.choice(tails) if "⏎" not in _frame and not _frame.endswith("?") else ("", [])
        words = [x.text for x in xs]
        line = _frame
        for i, x in enumerate(xs):
            line = line.replace("{%d2}" % i, x.slot).replace("{%d}" % i, words[i])
        if re.search(r"\b(is|goes|belongs|moves|should)\b", line) and any(x.many for x in xs):
            line = re.sub(r"\b(every one of the|all the|all|the|my) (@(?:many|kinds)\d?) goes\b", r"\1 \2 go", line)
            line = re.sub(r"(@(?:many|kinds)\d?) belongs\b", r"\1 belong", line)
            line = re.sub(r"(@(?:many|kinds)\d?) moves\b", r"\1 move", line)
            line = re.sub(r"(@(?:many|kinds)\d?) is\b", r"\1 are", line)
        steps_ = make_(xs)
        rules("= " + " ;; ".join(steps_ + more) + "\n" + line + tail, 0.9, **PLAINNAMES)


spread(2, MOVE2, lambda x: acts([("mv", x[0], ["@d"]), ("mv", x[1], ["@to"])]), 75)
spread(2, COPY2, lambda x: acts([("cp", x[0], ["@d"]), ("cp", x[1], ["@to"])]), 40)
spread(2, SAME2, lambda x: acts([("mv", x[0], ["@d"]), ("mv", x[1], ["@d"])]), 60)
spread(2, SAMECP, lambda x: acts([("cp", x[0], ["@d"]), ("cp", x[1], ["@d"])]), 35)
spread(2, DELETE2, lambda x: acts([("rm", x[0], []), ("rm", x[1], [])]), 35, [("", []), ("", []), (", then list what's left here", ["%ls|."])])
spread(2, MIX, lambda x: acts([("mv", x[0], ["@d"]), ("cp", x[1], ["@d"])]), 25)
spread(2, KEEP, lambda x: acts([("mv", x[0], ["@d"]), ("rm", x[1], [])]), 45, TAILS_[:6])
spread(2, SAVE, lambda x: acts([("cp", x[0], ["@d"]), ("rm", x[1], [])]), 20, TAILS_[:5])
spread(3, MOVE3, lambda x: acts([("mv", x[0], ["@d"]), ("mv", x[1], ["@to"]), ("mv", x[2], ["@d_"])]), 25, TAILS_[:3])
_shift = lambda steps: ["%mk|@d"] + [re.sub(r"\$(\d)", lambda m: "$%d" % (int(m[1]) + 1), s) for s in steps]
spread(2, NEW2, lambda x: _shift(acts([("mv", x[0], ["@d"]), ("mv", x[1], ["@d"])])), 50)
spread(2, NEWCP, lambda x: _shift(acts([("cp", x[0], ["@d"]), ("cp", x[1], ["@d"])])), 30)

