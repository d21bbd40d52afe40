"""English talk about changing things, round three: packing, names by the dozen, rights, links, in the words of still other people."""

import json

import intents
import lib
import talk2_change as t2
from phrases import Family
from talk2_change import (ALLX, CP, DASH, DJ, DN, DOTTED, DUP, DX, EXTC, HID, KD, KS, KX, L1, LK, LN, LOWER, LSR, MK, MV, NAMEREP, NEWEST, NOEXT, PK, PRE, RM, RN, SA, SLOTS, SPC, STEM1, SUF, TYPE, TYPED, UN, UPPER,
                          UT, UV, UX, WORDLIKE, XN, XY, _split, bracketed, fname, join, low, plain, say, sname, spaced)


class Tail(Family):
    def sample(self, rng, rule, samplers, hide=str):
        goal, steps = super().sample(rng, rule, samplers, hide)
        return (goal if rule.noise else t2.light(rng, goal)), steps


FAMILY = Tail("talk3_change")
add = FAMILY.add


def linked(make):
    """Slots that are drawn together; every wording has to use all of them."""
    kept = {}

    def side(name):
        def g(r):
            if name not in kept:
                kept.clear()
                kept.update(make(r))
            return kept.pop(name)
        return g

    return {name: side(name) for name in make(lib.Rng(1))}


def single(end, exts="log txt csv sql json xml tsv md"):
    """A file that was packed alone."""
    return plain(lambda r: (low(r) + r.choice(["", "_" + low(r), "-" + str(r.randint(1, 2026)), "." + str(r.randint(1, 9))]) + "." + r.choice(exts.split())) + "." + end)


SLOTS = dict(SLOTS, bz=single("bz2"), xz=single("xz"), gz=single("gz"), txz=plain(lambda r: low(r) + "." + r.choice("tar.xz tar.bz2 tbz2 txz".split())),
             x=XY["x"], u=UV["u"], v=UV["v"], pre=PRE, suf=SUF, st=STEM1, y=lambda r: str(r.randint(1998, 2027)), num=lambda r: str(r.randint(2, 900)),
             ol=plain(lambda r: low(r)), k=LK["k"])


def place(r):
    """A folder whose name is not taken for an order."""
    while True:
        n = t2.dname(r)
        if n.lower() not in ("delete", "move", "copy", "open", "save", "list", "zip", "archive", "keep", "rename", "done"):
            return n


SLOTS.update(d=say(place), to=say(place))


def _put(weight, wordings, steps, derive, slots):
    parts, n = _split(wordings)
    for part in parts:
        first = part[0].split(" ", 1)[0].strip(",:;")
        noise = first in t2.IMP and not t2.POLITE.search(part[0]) and not part[0].endswith(("?", "@tb"))
        add(weight * (len(part) / n) ** 0.5, "\n".join(part), steps, derive=derive, noise=noise, **{**SLOTS, **slots})


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


def S(path=".", **args):
    """A search, its arguments in the order of the tool."""
    order = "path name_glob text regex case kind min_bytes max_bytes empty older_than_ms newer_than_ms hidden not_glob depth".split()
    args["path"] = path
    return "fs.search " + json.dumps({k: args[k] for k in order if k in args}, separators=(",", ":"))


DELS, DEL1 = 'fs.delete {"paths":"$1"}', 'fs.delete {"paths":["$1.0"]}'
MVS, MV1 = 'fs.move {"paths":"$1","into":"@to"}', 'fs.move {"from":"$1.0","into":"@to"}'
CPS, CP1 = 'fs.copy {"paths":"$1","into":"@to"}', 'fs.copy {"from":"$1.0","into":"@to"}'
ZIPS, ZIP1 = 'fs.archive {"paths":"$1","to":"@zip"}', 'fs.archive {"paths":["$1.0"],"to":"@zip"}'
RN1 = 'fs.move {"renames":[{"from":"$1.0","to":"@b"}]}'
LISTA = 'fs.extract {"archive":"@arch","to":".","list_only":true}'


def PAT(find, replace):
    return 'fs.move {"paths":"$1","pattern":' + json.dumps({"find": find, "replace": replace}, separators=(",", ":")) + "}"


# ---------------------------------------------------------------- packing: what, into which

R("""
the mail server bounces my folder @d, it wants one file, say @zip
@who needs the whole @d folder from me by tonight and only takes attachments, so @zip it is
attachment for @who: the folder @d as @zip
my folder @d must fit through the upload form as @zip
we hand in one file per student, mine is the folder @d, to be named @zip
""", PK)
R("""
todo: pack the folder @d, archive name @zip
[pack] folder=@d archive=@zip
src: folder @d / dst: @zip / do: compress
compress | folder @d | @zip
""".replace("[pack]", "pack:").replace("compress | folder @d | @zip", "compress / folder @d / @zip"), PK)
R("""
so the semester's over and everything lies in the folder @d, i'd like to have that as @zip so i can forget about it
i promised @who the stuff from the folder @d, put it in an archive called @zip please, it's for @num people
hi! sorry for the late hour. our folder @d, would it be possible to have it as @zip? kind regards
the folder @d, which @who filled over the years, has to end up in @zip
erm can you like squish the folder @d into something called @zip
""", PK)
R("""
once more with feeling: folder @d, packed, name @zip, nothing deleted
folder @d to @zip. do not remove anything afterwards!
i need @zip made from the folder @d but i keep working in that folder so don't touch it
""", PK)
R("""
our @ls, all of them, have to travel in one archive, @zip would do
@who wants to see every one of the @ls, easiest as @zip
could the @ls be bundled up as @zip?
gather my @ls in @zip, don't move them
@ls: bundle, file name @zip
i never want to send @num mails again, so the @ls go together in @zip
""", LSR, ZIPS)
R("""
only the @kinds go in @zip, other files have no business there
need a @zip that has my @kinds and absolutely nothing else
@who can't open folders, only archives, so give me the @kinds as @zip
the @kinds ((and just those)) as @zip
one big @zip out of the @kinds, keep the originals where they are
""", KS, ZIPS)
R("""
from the folder @d take the @kinds and squeeze them into @zip
@zip = all the @kinds that are in @d
in @d there are @kinds, i want to download them together as @zip
pack what @d has in @kinds, target @zip
""", KD, ZIPS)
R("""
my @l should travel as @zip
@who's computer blocks plain attachments, wrap the @l up in @zip
put the @l, only that one, in an archive named @zip
my @l -> @zip
""", L1, ZIP1)
R("""
@a is too big for the form, so @zip from it
the form wants a compressed version of @a, call that @zip
shrink @a down to @zip, the original stays
i must deliver @a inside an archive with the name @zip
""", 'fs.archive {"paths":["@a"],"to":"@zip"}')
R("""
these go together in @zip: @files
three things to send? no, one: @zip holding @files
@who gets @files in a single archive, @zip
@zip := @files
@files, bundle them as @zip pls
the assignment says hand in @files as @zip
""", 'fs.archive {"paths":@files,"to":"@zip"}')
R("""
folder @fn as well as folder @fn2, both inside @zip
i want a @zip that has the folders @fn and @fn2
@fn/ and @fn2/ -> @zip
combine the two folders @fn and @fn2 in an archive, @zip
pack folder @fn together with folder @fn2; name of the result: @zip
""", 'fs.archive {"paths":["@fn","@fn2"],"to":"@zip"}')
R("""
three folders for the move: @fn, @fn2, @fn3, one archive @zip
@zip from the folders @fn, @fn2 and @fn3
@fn @fn2 @fn3 all into @zip
""", 'fs.archive {"paths":["@fn","@fn2","@fn3"],"to":"@zip"}', fn=lambda r: low(r))
R("""
besides the folder @d, @a must be in @zip too
@zip: the folder @d plus the file @a
put folder @d and the loose file @a in @zip
the folder @d and in addition @a, packed as @zip
""", 'fs.archive {"paths":["@d","@a"],"to":"@zip"}')
R("""
pack the folder @d away in @zip and let the folder vanish
the folder @d is finished business: into @zip with it, folder gone afterwards
i won't need the folder @d until next year, only leave me @zip
disk's full, so turn the folder @d into @zip and dump the unpacked version
@d ((folder)) => @zip, delete folder when the archive is fine
""", 'fs.archive {"paths":["@d"],"to":"@zip","remove_originals":true}')
R("""
the @kinds have had their day, all into @zip and off the disk
put the @kinds in @zip, loose copies away after that
@kinds -> @zip, don't keep the unpacked ones
""", KS, 'fs.archive {"paths":"$1","to":"@zip","remove_originals":true}')
R("""
anything among the @kinds that is older than @age: into @zip
the @kinds from more than @age ago belong in @zip, but leave them here too
@zip should hold the @kinds nobody changed for @age
""", S(name_glob="@kinds", older_than_ms="@age"), ZIPS)
R("""
whatever i changed in the last @n days has to be in @zip for the backup
files of the past @n days => @zip
my boss wants everything from the last @n days as @zip
""", S(kind="file", newer_than_ms="@{n}d"), ZIPS)
R("""
everything bigger than @size from @d into @zip, leave the small fry
@d: files over @size => @zip
""", S("@d", kind="file", min_bytes="@size"), ZIPS)
R("""
every file that mentions @bw goes in @zip
@zip with all files where the word @bw appears inside
i need those files that talk about @bw packed up as @zip
""", S(text="@bw"), ZIPS)
R("""
all that sits in this folder, files and subfolders, into @zip
the lot in here -> @zip
could i get everything that's here in a single @zip
""", S(depth=1), ZIPS)
R("""
everything here but the folder @junk into @zip
@zip from all that lies here, @junk stays out of it
pack this place as @zip minus @junk
the whole project in @zip, @junk is not to be included
""", S(not_glob="@junk", depth=1), ZIPS)
R("""
all here except @junk and @junk2 in @zip
project => @zip, without @junk, without @junk2
pack everything in this folder as @zip; skip @junk and @junk2
""", S(not_glob="{@junk,@junk2}", depth=1), ZIPS)

# ---------------------------------------------------------------- packing without some of it

R("""
@pd has a huge @junk in it which i don't want in @tgz, so pack it without
backup of @pd as @tgz pls, @junk can be downloaded again so skip it
@tgz <- @pd minus @junk
who needs @junk in an archive? make @tgz from @pd and leave that out
from @pd make @tgz. not in it: @junk
@who only wants the code of @pd in @tgz, the folder @junk is rubbish
""", "sh tar --exclude=@junk -czf @tgz @pd")
R("""
@pd, without @junk, as @oz
@oz from the folder @pd, and @junk isn't allowed in there
the zip @oz got far too big last time because of @junk, make it again from @pd without that
send-ready @oz of @pd please ((no @junk))
@oz <- @pd, exclude @junk
""", "sh zip -r @oz @pd -x '*/@junk/*'")
R("""
@pd to @oz, leave @junk and @junk2 at home
@oz from @pd, neither @junk nor @junk2 in it
zip the folder @pd as @oz, not included: @junk, @junk2
""", "sh zip -r @oz @pd -x '*/@junk/*' '*/@junk2/*'")
R("""
@pd to @tgz, leave @junk and @junk2 at home
@tgz from @pd, neither @junk nor @junk2 in it
tarball @tgz of @pd; skip: @junk, @junk2
back up @pd in @tgz but @junk and also @junk2 are not worth it
""", "sh tar --exclude=@junk --exclude=@junk2 -czf @tgz @pd")
R("""
@pd as @tgz, but its @x files are way too big, skip those
@tgz of @pd with every .@x left out
no *.@x in it please: @pd -> @tgz
""", "sh tar --exclude='*.@x' -czf @tgz @pd", x=lambda r: r.choice("mp4 log tmp iso bak mov wav psd zip o pyc mkv raw csv".split()))
R("""
@pd as @oz, but its .@x files are way too big, skip those
@oz of @pd with every .@x left out
no *.@x in it please: @pd -> @oz
zip @pd to @oz, i don't want a single .@x in there
""", "sh zip -r @oz @pd -x '*.@x'", x=lambda r: r.choice("mp4 log tmp iso bak mov wav psd zip o pyc mkv raw csv".split()))
R("""
all @kinds except whatever is in @junk: into @zip
@zip with the @kinds, but stay out of @junk
""", S(name_glob="@kinds", not_glob="@junk"), ZIPS)
R("""
the @kinds minus @x into @zip
i want every one of the @kinds in @zip, though not @x, that's private
""", S(name_glob="@kinds", not_glob="@x"), ZIPS, **KX)
R("""
@d's files in @zip, all but @x
from @d everything except @x goes in @zip
""", DX, ZIPS, **XN)

# ---------------------------------------------------------------- changing an archive, looking in, counting

MEM = dict(m=plain(lambda r: fname(r, lib.EXT_TEXT) if r.random() < 0.6 else low(r) + "/" + low(r) + "." + r.choice(lib.EXT)))
R("""
i forgot @p when i made @oz, please put it in as well
@oz exists. @p is not in it. it should be.
the zip @oz still lacks @p
sneak @p into @oz before i mail it
append @p to the zip @oz
@oz += @p
@p belongs inside @oz too
""", "sh zip -r @oz @p")
R("""
@p and @p2 were forgotten, they should be in @oz as well
add both @p and @p2 to the existing @oz
@oz: put in @p and @p2
""", "sh zip -r @oz @p @p2")
R("""
the tar @k is missing @p, append it
@k += @p
squeeze @p into the tar file @k too
put @p at the end of the tarball @k, it isn't compressed
""", "sh tar -rf @k @p", k=plain(lambda r: low(r) + ".tar"))
R("""
can @p still go into @k? it's gzipped i know
the backup @k should contain @p as well
add @p to @k even though that one is compressed
@k += @p
""", "sh gunzip @k && tar -rf @k2 @p && gzip @k2", derive=lambda v, r: {"k2": v["k"][:-3]}, k=plain(lambda r: low(r) + ".tar.gz"))
R("""
the folder @pd has new files, bring the zip @oz up to date with them
freshen @oz with what changed in @pd
@oz is from last week, update it from the folder @pd
""", "sh zip -ru @oz @pd")
R("""
oh no, @m is in @oz and that's private, take it out before i send the zip
@oz without @m please, delete it inside the archive
in the zip @oz there must be no @m
the archive @oz -= @m
kick @m from @oz but keep the rest of the zip
""", "sh zip -d @oz @m", **MEM)
R("""
the zip @oz is full of .@x files, they should not be in there
remove every *.@x from inside @oz
@oz -= *.@x
""", "sh zip -d @oz '*.@x'", x=lambda r: r.choice("log tmp bak DS_Store o pyc mp4 mov swp old".split()))
R("""
i don't trust @arch, show what's in there but unpack nothing
@who sent @arch, what is it? only the names please
@arch :: table of contents
is there anything but cat pictures in @arch? list it, don't extract
before it messes up my folder: which files would @arch give me
what have i packed into @arch back then
let me see what @arch is made of
members of @arch
@arch, contents?
""", LISTA, **SA)
R("""
the @l zip, what's in there? just the list
what did i pack in the @l zip? don't unpack
""", 'fs.search {"path":".","name_glob":"@{l}zip*","kind":"file"}', 'fs.extract {"archive":"$1.0","to":".","list_only":true}')
R("""
how many files did they squeeze into @oz
number of files inside @oz
@oz holds how many files?
count what's in the zip @oz, folders don't count
i was promised @num files in @oz, is that so? just count
is @oz complete? tell me how many files it has
""", "sh unzip -Z1 @oz | grep -vc '/$'")
R("""
how many files did they squeeze into @tz
number of files inside @tz
@tz holds how many files?
count what's in @tz, folders don't count
i was promised @num files in @tz, is that so? just count
files in the tarball @tz: how many
""", "sh tar -tf @tz | grep -vc '/$'")
R("""
how many .@x are inside @oz
count the .@x files within the zip @oz
@oz, number of *.@x in it
""", "sh unzip -Z1 @oz | grep -c '\\.@x$'", x=lambda r: r.choice(lib.EXT))
R("""
how many .@x are inside @tz
count the .@x files within @tz
@tz, number of *.@x in it
""", "sh tar -tf @tz | grep -c '\\.@x$'", x=lambda r: r.choice(lib.EXT))
R("""
only show me the .@x files that @oz contains
which .@x are packed in @oz
list *.@x inside @oz, don't unpack
""", "sh unzip -Z1 @oz | grep '\\.@x$'", x=lambda r: r.choice(lib.EXT))
R("""
only show me the .@x files that @tz contains
which .@x are packed in @tz
list *.@x inside @tz, don't unpack
""", "sh tar -tf @tz | grep '\\.@x$'", x=lambda r: r.choice(lib.EXT))
R("""
did i pack anything about @zubi into @oz
can't remember if @oz has something called @zubi in it
@oz: @zubi in there?
is something named @zubi hiding in the zip @oz
""", "sh unzip -l @oz | grep -i @zubi")
R("""
did i pack anything about @zubi into @tz
can't remember if @tz has something called @zubi in it
@tz: @zubi in there?
is something named @zubi hiding in @tz
""", "sh tar -tf @tz | grep -i @zubi")
R("""
how large will @oz be when it's unpacked
@oz unpacked needs how much space?
sizes of the files inside the zip @oz
""", "sh unzip -l @oz")
R("""
sizes and dates of everything in @tz, without unpacking
@tz in detail, size of each file in it
""", "sh tar -tvf @tz")
R("""
which file makes @tz so big
biggest thing packed in @tz?
the largest member of @tz
""", "sh tar -tvf @tz | sort -k3nr | head -n 1")
R("""
is @oz broken? @who says it won't open
test the zip @oz, i think the download stopped halfway
@oz: integrity check
i doubt @oz is intact, can you verify it
""", "sh unzip -t @oz")
R("""
is @gz broken? test it
@gz, can that still be unpacked? only check
""", "sh gzip -t @gz")

# ---------------------------------------------------------------- unpacking

R("""
all i got from @who is @arch, where are the files? open it
@arch arrived, can't read it like that, need the real files
what's packed in @arch should lie around unpacked, keep the archive too
i double clicked @arch and nothing happens, do it for me
@arch contains my homework, get it out of there
pls make normal files out of @arch
the slides come as @arch ((why??)), i want them unpacked
unsqueeze @arch
""", UX, derive=UN, **SA)
R("""
@to is where @arch has to be unpacked
@arch, unpacked to @to, thank you very much
whatever @arch contains i want to find in @to afterwards
@to <- @arch ((unpack))
extract: @arch, destination: @to
the files in @arch have to end up in @to, don't delete the archive
i'd like the insides of @arch living in @to
open @arch for me but not here, in @to
unpack @arch. where to? @to
please to unpack @arch in folder @to
""", UT, **SA)
R("""
dump the contents of @arch right where i am
@arch here please, no folder around it
unpack @arch in this very folder
no subfolder when you unpack @arch, thanks
""", 'fs.extract {"archive":"@arch","to":"."}', **SA)
R("""
@to has an old version, unpack @arch over it and replace everything that's there
update @to from @arch, overwriting is ok
extract @arch onto @to, existing files get replaced
""", 'fs.extract {"archive":"@arch","to":"@to","overwrite":true}', **SA)
R("""
unpack @arch into @to, and the archive has done its duty, away with it
@arch => @to; rm @arch
first the contents of @arch into @to, after that the archive itself in the bin
i want @to with the files from @arch, and no more @arch lying around
""", UT, 'fs.delete {"paths":["@arch"]}', **SA)
R("""
open up @arch, then get rid of it, it's @num MB
unpack @arch and don't leave the archive lying around
i only want the files from @arch, not @arch itself
""", UX, 'fs.delete {"paths":["@arch"]}', derive=UN, **SA)
R("""
unpack @arch to @to, once that's done put the archive in @to2
@arch -> unpack in @to, then the archive itself -> @to2
the contents of @arch go to @to and the archive moves to @to2
""", UT, 'fs.move {"from":"@arch","into":"@to2"}', **SA)
R("""
unpack @arch and @arch2, one in @to, the other in @to2
@arch -> @to and @arch2 -> @to2, unpacked both
contents of @arch into @to; contents of @arch2 into @to2
""", UT, 'fs.extract {"archive":"@arch2","to":"@to2"}', arch=plain(lambda r: low(r) + r.choice([".zip", ".zip", ".tar.gz", ".tgz"])))
R("""
both @arch and @arch2 into @to, unpacked
@to should get the contents of the archives @arch and @arch2
""", UT, 'fs.extract {"archive":"@arch2","to":"@to"}', arch=plain(lambda r: low(r) + r.choice([".zip", ".zip", ".tar.gz", ".tgz"])))
R("""
the @l zip, unpack it in @to
i want what's in the @l zip inside @to
""", 'fs.search {"path":".","name_glob":"@{l}zip*","kind":"file"}', 'fs.extract {"archive":"$1.0","to":"@to"}', l=lambda r: (lambda w: (w, "*" + w + "*"))(low(r)))
R("""
just the one file @m from @oz, right here
@oz has @m in it, i need that and leave the rest packed
of all the things in @oz i only care for @m
@oz -> only @m
the file @m is somewhere in the zip @oz, get me that
don't unpack the whole @oz! @m is enough
""", "sh unzip @oz @m", **MEM)
R("""
just the one file @m from @tz, right here
@tz has @m in it, i need that and leave the rest packed
of all the things in @tz i only care for @m
@tz -> only @m
restore only @m from the backup @tz
i deleted @m by accident, it's still in @tz, get it back
""", "sh tar -xf @tz @m", **MEM)
R("""
from @oz take @m and put it in @pd, nothing else
@oz: @m -> @pd
only @m, from the zip @oz, to the folder @pd
""", "sh unzip @oz @m -d @pd", **MEM)
R("""
from @tz take @m and put it in @pd, nothing else
@tz: @m -> @pd
only @m, from @tz, to the folder @pd
""", "sh mkdir -p @pd && tar -xf @tz -C @pd @m", **MEM)
R("""
unpack from @oz only the .@x files
just the *.@x out of @oz
@oz has all sorts of stuff in it, i want the .@x only
""", "sh unzip @oz '*.@x'", x=lambda r: r.choice(lib.EXT))
R("""
unpack from @tz only the .@x files
just the *.@x out of @tz
@tz has all sorts of stuff in it, i want the .@x only
""", "sh tar -xf @tz --wildcards '*.@x'", x=lambda r: r.choice(lib.EXT))
R("""
all of @oz except the .@x files, unpack that
unpack the zip @oz but leave every .@x in there
""", "sh unzip @oz -x '*.@x'", x=lambda r: r.choice(lib.EXT))
R("""
all of @tz except the .@x files, unpack that
unpack @tz but leave every .@x in there
""", "sh tar -xf @tz --exclude='*.@x'", x=lambda r: r.choice(lib.EXT))
R("""
what's the text of @m? it's packed in @oz, no unpacking
let me read @m out of @oz without extracting
@oz // @m // print
""", "sh unzip -p @oz @m", **MEM)
R("""
what's the text of @m? it's packed in @tz, no unpacking
let me read @m out of @tz without extracting
@tz // @m // print
""", "sh tar -xOf @tz @m", **MEM)
R("""
the zips here, every one in a folder named like it
zip files here: unpack, one folder each
i downloaded a bunch of zips, each should get its own folder
@num zips in here from my students, unpack each of them into its own folder
don't mix them up: all zip files here unpacked into separate folders
""", 'sh for f in *.zip; do unzip -q "$f" -d "${f%.zip}"; done')
R("""
the zips here, every one in a folder named like it, and the zips can go after that
unpack each zip here into its own folder, then delete the zips
""", 'sh for f in *.zip; do unzip -q "$f" -d "${f%.zip}" && rm "$f"; done')
R("""
the tar.gz files here, every one in a folder named like it
each tar.gz in this folder unpacked to its own folder
tarballs here -> one folder per tarball ((.tar.gz))
so many .tar.gz, each one deserves an own folder with its contents
""", 'sh for f in *.tar.gz; do d="${f%.tar.gz}"; mkdir -p "$d" && tar -xzf "$f" -C "$d"; done')
R("""
the tgz files here, every one in a folder named like it
each .tgz in this folder unpacked to its own folder
""", 'sh for f in *.tgz; do d="${f%.tgz}"; mkdir -p "$d" && tar -xzf "$f" -C "$d"; done')
R("""
all zips here get unpacked into @pd
every zip of this folder, contents to @pd
*.zip -> @pd ((unpacked))
""", 'sh for f in *.zip; do unzip -q "$f" -d @pd; done')
R("""
in @pd there are zips, unpack each into its own folder over there
@pd is full of zips, every one should be unpacked next to itself
""", 'sh for f in @pd/*.zip; do unzip -q "$f" -d "${f%.zip}"; done')
R("""
@txz to @pd, unpacked
unpack the archive @txz in @pd
i need the contents of @txz inside @pd
@pd <- contents of @txz
""", "sh mkdir -p @pd && tar -xf @txz -C @pd")
R("""
@txz, i need what is in there
unpack @txz here
how do i open @txz? just do it
@txz: extract
""", "sh tar -xf @txz")
R("""
list what's in @txz
@txz, contents? no unpacking
""", "sh tar -tf @txz")

# ---------------------------------------------------------------- one file and its packed form

for end, keep, plainly, word in (("gz", "gunzip -k", "gunzip", "gz"), ("bz", "bunzip2 -k", "bunzip2", "bz2"), ("xz", "unxz -k", "unxz", "xz")):
    R(f"""
i can't read @{end}, make it a normal file
@{end} is compressed, i want the plain file next to it
decompress @{end}, keep the packed one
unpack @{end}
@{end} -> unpacked, the .{word} must stay
expand @{end} but don't throw the .{word} away
could you uncompress @{end} for me
my editor shows garbage for @{end}, it's compressed, unpack it
@{end} uncompressed please
""", f"sh {keep} @{end}")
    R(f"""
{plainly} @{end}
turn @{end} back into the normal file, the .{word} isn't needed after that
@{end}: decompress, don't keep the .{word}
decompress @{end} and drop the .{word}
instead of @{end} i want the plain file there
""", f"sh {plainly} @{end}")
R("""
bzip2 @p
@p as bz2 please
compress @p with bzip2, the original stays
@p -> bz2, keep @p
""", "sh bzip2 -k @p")
R("""
xz @p
@p as xz please
compress @p with xz, the original stays
@p -> xz, keep @p
squeeze @p as hard as you can with xz
""", "sh xz -k @p")
R("""
compress @p with bzip2 and keep only the bz2
@p -> bz2, original gone
""", "sh bzip2 @p")
R("""
compress @p with xz and keep only the xz
@p -> xz, original gone
""", "sh xz @p")
R("""
all .gz files here should be plain files again
gunzip everything here, it's just .gz files
*.gz here -> decompress, and the .gz vanish
""", "sh gunzip *.gz")
R("""
all .gz files here decompressed, but keep the .gz
unpack every .gz in this folder and leave the compressed ones
""", "sh gunzip -k *.gz")
R("""
all .bz2 files here decompressed, but keep the .bz2
unpack every .bz2 in this folder and leave the compressed ones
""", "sh bunzip2 -k *.bz2")
R("""
all .xz files here decompressed, but keep the .xz
unpack every .xz in this folder and leave the compressed ones
""", "sh unxz -k *.xz")
R("""
@gz should be unpacked as @p
write the uncompressed content of @gz to @p
@gz -> @p ((decompressed))
""", "sh zcat @gz > @p")
R("""
how many lines has @gz when it's unpacked? don't unpack it
lines in @gz, just count
""", "sh zcat @gz | wc -l")
R("""
does @gz say anything about @bw
lines with @bw in @gz, it's compressed
grep @bw in @gz
""", "sh zgrep @bw @gz")
R("""
@f eats disk, a gz of it would do, keep the original
i want a .gz beside @f
gz version of @f, don't lose the plain one
@f + gzip = ?
""".replace("@f + gzip = ?\n", ""), 'fs.archive {"paths":["@f"],"each":true}')
R("""
@f must shrink, so gzip, and no plain copy left
swap @f for its .gz
gzip in place: @f
""", 'fs.archive {"paths":["@f"],"each":true,"remove_originals":true}')
R("""
the @ls one by one as .gz, plain ones stay
each of the @ls gets its own .gz
""", LSR, 'fs.archive {"paths":"$1","each":true}')
R("""
@kinds in @d untouched for @age: gz them, plain versions away
old @kinds in @d ((over @age)) should only exist as .gz
""", S("@d", name_glob="@kinds", older_than_ms="@age"), 'fs.archive {"paths":"$1","each":true,"remove_originals":true}')

# ---------------------------------------------------------------- backups with names

R("""
backup time: folder @pd as tar.gz, today's date in the name
make me a backup of @pd that has today's date in its file name
@pd -> @pd-<today>.tar.gz
i want to see from the name when @pd was backed up, so a tar.gz with the date please
nightly job, do it now by hand: tar.gz of the folder @pd plus date
""".replace("@pd -> @pd-<today>.tar.gz\n", ""), "sh tar -czf @pd-$(date +%F).tar.gz @pd", pd=plain(sname))
R("""
backup of @pd in @pd2, the archive should have today's date in the name
put a dated tar.gz of the folder @pd into @pd2
@pd2 collects my backups, add one of @pd from today
""", "sh mkdir -p @pd2 && tar -czf @pd2/@pd-$(date +%F).tar.gz @pd", pd=plain(lambda r: low(r)))
R("""
tomorrow we migrate, so @tgz from the folder @pd before anything breaks
save the state of @pd as @tgz
@who is going to mess with @pd, make a backup @tgz first
in case i ruin it: backup of the folder @pd as @tgz
""", 'fs.archive {"paths":["@pd"],"to":"@tgz"}')
R("""
i'd like a backup folder: copy the folder @fn as @fn2
before i start, duplicate the folder @fn, name @fn2
folder @fn -> second copy @fn2
""", 'fs.copy {"from":"@fn","to":"@fn2"}')
R("""
what's inside @pd into @tgz, without @pd as the outer folder
@tgz from the files in @pd, when unpacked there must be no folder @pd
""", "sh tar -czf @tgz -C @pd .")
R("""
the plugin must be a zip with the files of @pd at the top, no folder; call it @oz
@oz from what lies in @pd, but without the folder itself
""", 'sh cd @pd && zip -r "$OLDPWD/@oz" .')
R("""
each folder here -> own zip
@num client folders in here, i need a zip of each
can every subfolder become a zip of its own? don't delete the folders
zip the folders here separately
""", 'sh for d in */; do zip -qr "${d%/}.zip" "$d"; done')
R("""
each folder here -> own tar.gz
make a separate tar.gz of every subfolder
a tarball for each folder here please, folders stay
""", 'sh for d in */; do tar -czf "${d%/}.tar.gz" "$d"; done')
R("""
each .@x file here -> own zip
every .@x here in a zip of its own
""", 'sh for f in *.@x; do zip -q "${f%.@x}.zip" "$f"; done', x=lambda r: r.choice("txt csv pdf doc docx log md jpg png mp4 wav sql".split()))
R("""
the zip @oz as @tgz please
i can only use tar.gz here, make @tgz out of @oz
""", "sh d=$(mktemp -d) && unzip -q @oz -d $d && tar -czf @tgz -C $d .")
R("""
@who has windows and wants @oz, i only have @tgz
@tgz -> @oz
""", 'sh d=$(mktemp -d) && tar -xf @tgz -C $d && (cd $d && zip -qr "$OLDPWD/@oz" .)')
R("""
the folder @pd as @oz, in pieces of @n MB for the mail
split zip: @pd -> @oz, parts of @n megabytes
""", "sh zip -r -s @{n}m @oz @pd", n=lambda r: str(r.choice([5, 8, 10, 15, 20, 25, 50, 100])))
R("""
@tgz is too big for mail, cut it into pieces of @n MB
chop @tgz into @n megabyte parts
""", "sh split -b @{n}M @tgz @tgz.", n=lambda r: str(r.choice([5, 8, 10, 15, 20, 25, 50, 100])))

# ---------------------------------------------------------------- many names: blanks, letters, endings

UNDER2BLANK = """sh for f in *_*; do mv -n "$f" "$(echo "$f" | tr '_' ' ')"; done"""
DASH2UNDER = """sh for f in *-*; do mv -n "$f" "$(echo "$f" | tr '-' '_')"; done"""
UNDER2DASH = """sh for f in *_*; do mv -n "$f" "$(echo "$f" | tr '_' '-')"; done"""
NOBLANK = """sh for f in *' '*; do mv -n "$f" "$(echo "$f" | tr -d ' ')"; done"""
R("""
latex can't include my figures because of the blanks in their names, underscores would fix it
@who's windows files all have spaces in the name, my script hates that, _ please
gcc: no such file... because of the blanks in the file names here! make them underscores
"my file name.txt" style names must become "my_file_name.txt" style, whole folder
file names here, blank => _
underscore instead of space. all files here. names only, not the text in them
i keep having to escape spaces in this folder, put an end to it, underscores
no spaces allowed in the names here any more ((use _))
please to change space into underscore in all names of this folder
between the words of each file name here there should be _ and not a blank
""", SPC)
R("""
file names here, blank => -
our cms wants hyphens where the file names here have blanks
hyphenate the file names here, i mean the spaces
seo people say: no spaces in file names but dashes, so change them all here
kebab case please for names with blanks in this folder
""", DASH)
R("""
file names here without any blanks, just glue the words together
squeeze the blanks out of all file names in this folder, nothing instead of them
spaces in the names here should simply vanish, no underscore, no dash
""", NOBLANK)
R("""
underscores look ugly in the file names here, blanks would be nicer
file names here: _ => blank
i want normal spaces again where the names here have underscores
my mother can't read names_like_this, so spaces instead of underscores, all files here
""", UNDER2BLANK)
R("""
dashes in the names here -> underscores
python can't import modules with a dash, so underscores in all the names here
file names here: - => _
snake_case rather than kebab-case for the names in this folder
""", DASH2UNDER)
R("""
underscores in the names here -> dashes
file names here: _ => -
the web people want dashes, my file names here all have underscores, please fix
""", UNDER2DASH)
R("""
the @ls have spaces in the name, i need _ there
@ls: blank => _ in the name
names of the @ls without blanks, underscores are fine
""", LSR, PAT(" ", "_"))
R("""
just for the @kinds: blanks in the names become underscores
upload fails for the @kinds that have a blank in the name, _ works
@kinds, names, " " -> "_"
""", KS, PAT(" ", "_"))
R("""
inside @d, the @kinds: blanks become underscores
@d has @kinds with blanks in the name, i want _
""", KD, PAT(" ", "_"))
R("""
the folders here have blanks in their names, underscores please
every folder name here: space -> _
directories with spaces, ugh, underscore them
""", S(name_glob="* *", kind="folder", depth=1), PAT(" ", "_"))
R("""
why is everything here SHOUTING? small letters for all the names
all the names here in small letters, my server is case sensitive
files from the old camera come in capitals, i'd like to have them lower case, all in this folder
UPPER -> lower, all file names here
file names here must not contain capitals
README or readme? decide: everything here lower case
lowercase the lot, names only
git on windows confuses Foo and foo, so make all names here lowercase
i am typing names by hand all day, capitals slow me down, lowercase everything in this folder
""", LOWER)
R("""
names here -> ALL CAPS
lower -> UPPER, all file names here
the machine in our workshop reads only capital letters, so the file names here in capitals
uppercase the names of everything in this folder
""", UPPER)
R("""
my @le files here: names in small letters, others stay
lowercase names but only for @le
@le only, names to lower case
""", """sh for f in *.@le; do mv -n "$f" "$(echo "$f" | tr 'A-Z' 'a-z')"; done""")
R("""
@le files here should begin with a capital letter
first letter big for the names of my @le files here
""", """sh for f in *.@le; do mv -n "$f" "$(echo "$f" | sed 's/^./\\U&/')"; done""")
CASE = linked(lambda r: (lambda e: {"x": e.upper(), "xl": e})(r.choice("jpg jpeg png txt pdf mp3 mp4 csv htm html doc docx mov gif wav xml zip bmp log".split())))
R("""
.@x must be .@xl, only the ending
the camera writes .@x, i want .@xl
ending .@x -> .@xl everywhere
small letters for the ending .@x please, so .@xl
*.@x => *.@xl
my site is case sensitive and the links say .@xl but the files .@x
all those .@x should end in .@xl, don't change the rest of the name
who shouts .@x? .@xl is enough
""", S(name_glob="*.@x"), PAT("\\.@x$", ".@xl"), **CASE)
R("""
in @d all the endings are .@x, make that .@xl
@d: .@x => .@xl
the files in @d end in .@x, the program there insists on .@xl
""", S("@d", name_glob="*.@x"), PAT("\\.@x$", ".@xl"), **CASE)
R("""
.@x isn't known to the scanner software, .@x2 is; it's the same thing, just change the name
everything that ends in .@x must be .@x2 from now on
change extension .@x --> .@x2, all files
those .@x files are .@x2 really, whoever saved them didn't know
i saved them as .@x, homework has to be .@x2
.@x out, .@x2 in, for every such file
wherever a file name ends in .@x, write .@x2
could all my .@x turn into .@x2? no converting, only names
@who renamed everything to .@x, undo that, it was .@x2
""", S(name_glob="*.@x"), EXTC)
R("""
@d: every .@x there wants to be a .@x2
over in @d the extension is .@x where it should be .@x2
files of @d, ending .@x to .@x2
""", S("@d", name_glob="*.@x"), EXTC)
DBL = dict(x=lambda r: r.choice("jpg txt pdf png csv mp3 doc docx log md xml html zip".split()))
R("""
some files here are called something.@x.@x, once .@x is enough
double endings, .@x.@x, make it a single .@x
.@x.@x -> .@x
""", S(name_glob="*.@x.@x"), PAT(".@x.@x", ".@x"), **DBL)
R("""
the .@x at the end has to go, i want the names as they were before
take .@x off every name that ends in it
something.@x should be just something, for all of them
strip the ending .@x, keep what is before it
names without .@x please, wherever it is the last bit
""", S(name_glob="*.@x"), PAT("\\.@x$", ""), x="bak old orig tmp part download crdownload copy txt new disabled off save".split())
R("""
files without an ending here should get .@x
no extension on these files, .@x would be right
whatever has no dot in its name here: put .@x at the end
""", 'sh for f in *; do case "$f" in *.*) ;; *) if [ -f "$f" ]; then mv -n "$f" "$f.@x"; fi;; esac; done', x="txt jpg md csv log html pdf sh".split())

# ---------------------------------------------------------------- many names: parts come and go

R("""
google drive put 'Copy of ' before everything, get that off
Copy of this, Copy of that... i don't want 'Copy of ' in the names
file names start with "Copy of ", strip it
my teacher made copies, now all are named "Copy of something", remove the "Copy of " part
""", S(name_glob="Copy of *", kind="file"), PAT("Copy of ", ""))
R("""
windows added ' - Copy' to lots of names, drop it
" - Copy" should disappear from the file names
names with " - Copy" in them, take that bit out
""", S(name_glob="* - Copy*", kind="file"), PAT(" - Copy", ""))
R("""
the (1) in the names annoys me, take it out
downloads here are all called something (1), i don't want the (1)
file names here without " (1)" please
""".replace("(1)", "((1))"), """sh for f in *' (1)'*; do mv -n "$f" "$(echo "$f" | sed 's/ (1)//')"; done""")
R("""
no brackets in the file names here, they break my links
round brackets in names here: just drop the brackets
""", """sh for f in *\\(*; do mv -n "$f" "$(echo "$f" | tr -d '()')"; done""")
PFX = dict(u=lambda r: low(r) + r.choice("__-"))
R("""
why does every name begin with @u? i want it gone
@u at the front of the names -> nothing
the scanner puts @u before all names, remove that
off with the prefix @u
all names that start with @u shall start with what comes after it
drop @u from the beginning of the file names, rest stays
""", S(name_glob="@u*", kind="file"), PAT("@u", ""), **PFX)
R("""
the phone's prefix @u makes no sense, delete it from the names of the photos
IMG_20230412.jpg should be 20230412.jpg and so on, so take away every IMG_
""".replace("the phone's prefix @u makes no sense, delete it from the names of the photos\n", ""), S(name_glob="IMG_*", kind="file"), PAT("IMG_", ""))
R("""
the word @u has to disappear from all file names
nobody needs @u in the names, cut it out wherever it's there
@u in file names: remove
file names minus @u
take the @u out of every name, leave the rest of it as it is
""", S(name_glob="*@u*", kind="file"), PAT("@u", ""))
R("""
our company isn't @u any more but @v, file names have to follow
in every file name, @v should stand in place of @u
@u -> @v ((file names only, don't touch the text))
i misspelled @v as @u in all the file names, sorry, fix pls
write @v wherever a file name says @u
@v instead of @u in the names of the files
put @v into the names where there's @u now
each name that has @u in it should have @v
the folder structure is fine but the names of the files still read @u, it's @v
""", S(name_glob="*@u*", kind="file"), NAMEREP)
R("""
@d still has files with @u in the name, i want @v there
rename in @d: wherever it reads @u make it @v
in the names of the files in @d, @u => @v
""", S("@d", name_glob="*@u*", kind="file"), NAMEREP)
R("""
only the @kinds: @u in the name becomes @v
@kinds with @u in their name should have @v there
""", KS, NAMEREP)
R("""
@pre has to come first in the name of all @kinds
so that they sort together, @pre before the names of the @kinds
for archiving the @kinds need the prefix @pre
stick @pre onto the front of the @kinds
@kinds -> @pre + name
each of the @kinds gets @pre in front, the rest of the name unchanged
""", KS, PAT("^", "@pre"))
R("""
the @ls need @pre in front of the name
@pre should stand before the name of each of the @ls
@ls => prefix @pre
""", LSR, PAT("^", "@pre"))
R("""
the @kinds in @d should have names with @pre in front
@d: @kinds get prefix @pre
""", KD, PAT("^", "@pre"))
R("""
@suf at the end of the names of the @le files here, before the ending of course
the @le files here: name + @suf + ending
so i see which ones are done, the @le files here get @suf behind the name
""", """sh for f in *.@le; do mv -n "$f" "${f%.@le}@suf.@le"; done""")
R("""
today's date before the name of every @le file here
@le files here -> date of today + _ + name
i want the @le files here to start with today's date
prefix the @le here with the current date
""", """sh for f in *.@le; do mv -n "$f" "$(date +%F)_$f"; done""")
R("""
every @le here should show in front when it was last changed
date of each file first, then its name, for the @le here
@le files here: their own date as prefix, not today's
sort by name should mean sort by date, so put its date before each @le file name here
""", """sh for f in *.@le; do mv -n "$f" "$(date -r "$f" +%F)_$f"; done""")
R("""
the name of this folder should stand before each @le file here
@le files here get the folder's name as a prefix
""", """sh for f in *.@le; do mv -n "$f" "$(basename "$PWD")_$f"; done""")
R("""
the first @n characters of the @le names here are rubbish, cut them off
@le files here: drop @n characters from the front of each name
names of the @le here without their first @n letters
""", """sh for f in *.@le; do mv -n "$f" "$(echo "$f" | sed 's/^.\\{@n\\}//')"; done""", n=lambda r: (lambda k: (t2.NUM[k] if r.random() < 0.5 else str(k), str(k)))(r.randint(2, 9)))
R("""
leading numbers off the names of the @le files here
the tracks begin with their number, i only want the title; @le files here
@le here: "03 - name" should just be "name"
""", """sh for f in *.@le; do mv -n "$f" "$(echo "$f" | sed 's/^[0-9]*[ ._-]*//')"; done""")

# ---------------------------------------------------------------- many names: numbers

COUNTUP = """sh i=1; for f in *.@le; do mv -n "$f" "@st$i.@le"; i=$((i+1)); done"""
COUNT2 = """sh i=1; for f in *.@le; do mv -n "$f" "$(printf '@st%02d.@le' $i)"; i=$((i+1)); done"""
COUNT3 = """sh i=1; for f in *.@le; do mv -n "$f" "$(printf '@st%03d.@le' $i)"; i=$((i+1)); done"""
COUNTT = """sh i=1; ls -tr *.@le | while IFS= read -r f; do mv -n "$f" "@st$i.@le"; i=$((i+1)); done"""
R("""
the @le files here have names nobody understands, i'd like @{st}1, @{st}2, @{st}3 and so on
one after the other: @{st}1, @{st}2, ... for all @le here
wedding pictures with names like DSC04711, make them @{st}1, @{st}2 etc, they are the @le files here
@le files here => @{st}1 @{st}2 @{st}3 ...
please give numbers, @{st}1 and up, to the @le files here
number my @le files here starting with @{st}1
@{st}1 is the first, @{st}2 the second, go on like that with all @le here
consecutive names for the @le here please, beginning with @{st}1
""", COUNTUP)
R("""
@le here as @{st}01, @{st}02 and so on, two digits
the @le here in order, with a leading zero: @{st}01, @{st}02 ...
number the @le files here, @{st}01 onwards
""", COUNT2)
R("""
@le here as @{st}001, @{st}002 and so on, three digits
the @le here in order, with leading zeros: @{st}001, @{st}002 ...
number the @le files here, @{st}001 onwards
""", COUNT3)
R("""
number the @le files here by date, oldest is @{st}1
@le here, oldest first: @{st}1, @{st}2, @{st}3
in the order they were taken, the @le here should be @{st}1, @{st}2 and on
""", COUNTT)
R("""
@{st}1.@x ... @{st}9.@x sort badly, i want @{st}01.@x to @{st}09.@x
zero in front of the number please: @{st}1.@x to @{st}9.@x
pad @{st}1.@x up to @{st}9.@x with a zero
""", "sh for i in $(seq 1 9); do mv -n @st$i.@x @{st}0$i.@x; done", x=lambda r: r.choice(lib.EXT))
R("""
@{st}1.@x to @{st}@n.@x are wrongly named, they should be @{st2}1.@x to @{st2}@n.@x
@{st}1.@x-@{st}@n.@x => @{st2}1.@x-@{st2}@n.@x
same numbers, new word: @{st}1.@x until @{st}@n.@x become @{st2}1.@x until @{st2}@n.@x
""".replace("@n", "@{n}"), "sh for i in $(seq 1 @n); do mv -n @st$i.@x @st2$i.@x; done".replace("@st2$i", "@{st2}$i"), n=lambda r: str(r.randint(3, 40)), x=lambda r: r.choice(lib.EXT))
R("""
@{st}1.@x to @{st}@{n}.@x can be deleted
get rid of @{st}1.@x through @{st}@{n}.@x, the higher ones stay
@{st}1.@x ... @{st}@{n}.@x -> away
""", "sh for i in $(seq 1 @n); do rm @st$i.@x; done", n=lambda r: str(r.randint(3, 40)), x=lambda r: r.choice(lib.EXT))
R("""
@{st}1.@x to @{st}@{n}.@x belong in @pd, the rest stays here
@{st}1.@x ... @{st}@{n}.@x => @pd
put @{st}1.@x up to and including @{st}@{n}.@x into @pd
""", "sh mkdir -p @pd && for i in $(seq 1 @n); do mv -n @st$i.@x @pd/; done", n=lambda r: str(r.randint(3, 40)), x=lambda r: r.choice(lib.EXT))
R("""
@{st}1.@x to @{st}@{n}.@x also to @pd, copies
copy @{st}1.@x ... @{st}@{n}.@x into @pd
""", "sh mkdir -p @pd && for i in $(seq 1 @n); do cp @st$i.@x @pd/; done", n=lambda r: str(r.randint(3, 40)), x=lambda r: r.choice(lib.EXT))

# ---------------------------------------------------------------- by the dozen: moving

R("""
my desktop drowns in @kinds, they should live in @to
@kinds have no business here, their place is @to
@to is where i keep @kinds, and there are new ones here
from now on @kinds go in @to, start with the ones that are here
i want to see no @kinds here any more, put them in @to
@kinds? in @to please, the rest stays put
@who says @kinds belong in @to
sweep the @kinds into @to
@to needs all the @kinds
find the @kinds wherever they are and gather them in @to
relocate: @kinds, to: @to
if it's one of the @kinds it goes in @to
""", KS, MVS)
R("""
the @kinds from @d should be in @to instead
@d => @to, but only the @kinds
out of @d with the @kinds, they go in @to
@d has @kinds that should really be in @to
take all @kinds away from @d and bring them to @to
the @kinds live in @d for now, they move to @to
""", KD, MVS)
R("""
the @ls belong together, in @to
both @ls should move to @to
@to is the home of my @ls
i sorted nothing for years, begin with the @ls, @to is their folder
where the @ls are now is wrong, @to would be right
every one of the @ls -> @to
@ls => @to
put the @ls away, in @to i mean
could the @ls please all be in @to?
""", LSR, MVS)
R("""
the @ls of @d go in @to
@d: @ls => @to
@d is too full, move its @ls to @to
""", S("@d", name_glob="@ls", kind="file"), MVS)
R("""
everything with @zubi in the name should sit in @to
anything called @zubi something or something @zubi goes to @to
files named after @zubi: to @to
@to is for @zubi, so all files that have @zubi in the name
*@zubi* => @to
""", S(name_glob="*@zubi*", kind="file"), MVS)
R("""
files with @y in the name belong in the folder @y
@y in the name? then into @y
all that's named after the year @y goes into folder @y
the ones from @y ((it says so in the name)) -> folder @y
*@y* => @y/
""", S(name_glob="*@y*", kind="file"), 'fs.move {"paths":"$1","into":"@y"}')
R("""
the @le files here have the year in the name, one folder per year please
sort the @le here into year folders by the year in their name
@le here: the name says which year, put each into the folder of its year
""", 'sh for f in *.@le; do y=$(echo "$f" | grep -oE "(19|20)[0-9]{2}" | head -n 1); if [ -n "$y" ]; then mkdir -p "$y" && mv -n "$f" "$y/"; fi; done')
R("""
@kinds older than @age belong in @to
if one of the @kinds is over @age old it should be in @to
what's older than @age among the @kinds i don't need daily, so off to @to
@kinds > @age => @to
nobody looks at @kinds from more than @age ago, @to is good enough for them
""", S(name_glob="@kinds", older_than_ms="@age"), MVS)
R("""
@d fills up, anything there older than @age goes to @to
files in @d that are over @age old, please in @to
@d: older than @age -> @to, newer ones stay
""", S("@d", kind="file", older_than_ms="@age"), MVS)
R("""
whatever is bigger than @size goes on the big disk, folder @to
files over @size => @to
heavy stuff ((more than @size)) to @to, light stuff stays
@to gets everything from @size upwards
""", S(kind="file", min_bytes="@size"), MVS)
R("""
@kinds above @size to @to, smaller ones can stay
if one of the @kinds has more than @size it goes in @to
@kinds > @size => @to
""", S(name_glob="@kinds", min_bytes="@size"), MVS)
R("""
@kinds under @size only get in my way, put those in @to
the tiny @kinds, below @size, to @to
""", S(name_glob="@kinds", max_bytes="@size"), MVS)
R("""
what i saved today among the @kinds should go to @to
@kinds of today -> @to
today's @kinds belong in @to
""", S(name_glob="@kinds", newer_than_ms="1d"), MVS)
R("""
@kinds of the last @n days -> @to
put the @kinds i made in the past @n days in @to
""", S(name_glob="@kinds", newer_than_ms="@{n}d"), MVS)
R("""
the @kinds to @to, only @x keeps its place
@x stays, all the other @kinds move to @to
all @kinds apart from @x belong in @to
@kinds => @to, hands off @x
""", S(name_glob="@kinds", not_glob="@x"), MVS, **KX)
R("""
@kinds into @to, though nothing out of @junk
not the ones in @junk, but all the other @kinds should be in @to
collect the @kinds in @to, don't go into @junk for that
""", S(name_glob="@kinds", not_glob="@junk"), MVS)
R("""
the @ls should go to @to, but any with @zubi in the name stay
@ls => @to, unless it's one with @zubi
""", S(name_glob="@ls", kind="file", not_glob="*@zubi*"), MVS)
R("""
all the files of this folder to @to, only @x remains
everything that's a file here goes to @to, except @x
@x stays, every other file here moves to @to
move all but @x into @to, just the files of this folder
""", ALLX, MVS, **XN)
R("""
@d's files to @to, all but @x
clear @d of its files, they go in @to, but leave @x
""", DX, MVS, **XN)
R("""
the loose files here should be in @to, folders stay where they are
files of this folder -> @to, no subfolders
only what lies directly here ((files)) goes into @to
""", S(kind="file", depth=1), MVS)
R("""
@kinds lying directly in @d go to @to, deeper ones not
@d, top level only: @kinds -> @to
""", S("@d", name_glob="@kinds", depth=1), MVS)
R("""
every file here with the word @bw inside goes in @to
whatever mentions @bw belongs in @to
letters where @bw is written: to @to
""", S(text="@bw"), MVS)
R("""
copies of all @kinds in @to please, originals don't move
@to should have a copy of each of the @kinds
for @who: @kinds, copied to @to
@kinds also in @to, i keep mine
double up the @kinds, the copies go in @to
""", KS, CPS)
R("""
@kinds from @d also in @to
@to should have what @d has in @kinds, and @d keeps them
copies of @d's @kinds -> @to
""", KD, CPS)
R("""
the @ls also in @to, i need them in both places
a copy of each of the @ls goes to @to
@who would like the @ls too, put copies in @to
@ls +copy=> @to
""".replace("@ls +copy=> @to\n", ""), LSR, CPS)
R("""
usb stick is @to: all @kinds younger than @n days should be on it, and here too
copy the @kinds from the last @n days into @to
""", S(name_glob="@kinds", newer_than_ms="@{n}d"), CPS)
R("""
copy the @kinds to @to but skip @junk
@kinds -> also to @to, ignoring @junk
""", S(name_glob="@kinds", not_glob="@junk"), CPS)
R("""
put every kind of file here in its own folder
downloads folder from hell: i'm in it, sort by file type
my desk looks tidy, this folder doesn't, a folder for each ending would be a start
jpg with jpg, pdf with pdf, every type in a folder of its own, all that's here
order! by type! in this folder!
""", TYPE)
R("""
@pd: one folder for each kind of file
i opened @pd and cried, sort it by file type
in @pd: jpgs with jpgs, pdfs with pdfs, every type in a folder of its own
""", TYPED)
R("""
@le here: one folder per month
the @le here belong in folders for the month they're from
@le of march to march and so on, folders like 2024-03, all that's here
""", 'sh for f in *.@le; do d=$(date -r "$f" +%Y-%m); mkdir -p "$d" && mv -n "$f" "$d/"; done')
R("""
@le here: one folder per year, by date of the file
by year please, the @le files here, each into its year's folder
the @le here go back a decade, i want a folder for each year
""", 'sh for f in *.@le; do d=$(date -r "$f" +%Y); mkdir -p "$d" && mv -n "$f" "$d/"; done')
R("""
no more folders in folders here, all files up to this level
everything from the subfolders should lie right here
flatten this place
""", "sh find . -mindepth 2 -type f -exec mv -n -t . {} +")

# ---------------------------------------------------------------- by the dozen: deleting

R("""
@kinds just eat my disk, they can go
i'm done with the @kinds, all of them, out
no @kinds should be left when you're finished
there shouldn't be any @kinds in here, clean up
@kinds -> trash
@kinds must be gone by the time @who gets here lol
ugh @kinds everywhere, nuke them
who needs @kinds? not me, bye
rm all @kinds
please may i have a folder without @kinds
would you kindly dispose of all the @kinds, thank you so much
""".replace("-> trash", "-> delete"), KS, DELS)
R("""
@d is full of @kinds nobody needs, throw them out
no more @kinds in @d, i want it clean
@kinds in @d: delete
@d without @kinds, that's the goal
the @kinds that lie in @d were a test, away with them
""", KD, DELS)
R("""
the @ls are paid and done, delete them
i don't want to see the @ls ever again
@ls: shred, i mean delete
my @ls can all go, i have them on paper
those @ls? gone please
both @ls are outdated, out with them
""", LSR, DELS)
R("""
all that has @zubi in the name can be binned
files called @zubi-something: delete every one
*@zubi* -> delete
@zubi is over, delete whatever is named after it
""", S(name_glob="*@zubi*", kind="file"), DELS)
R("""
@kinds older than @age are of no use, delete
retention is @age, so @kinds past that have to go
@kinds that have been here for more than @age: out
only @kinds from the last @age may stay, older ones delete
after @age @kinds can be thrown away, do that
""".replace("only @kinds from the last @age may stay, older ones delete\n", ""), S(name_glob="@kinds", older_than_ms="@age"), DELS)
R("""
@d keeps @kinds way too long, older than @age should be deleted
@kinds in @d past @age: delete
the law says @age, so in @d drop the @kinds that are older
""", S("@d", name_glob="@kinds", older_than_ms="@age"), DELS)
R("""
in @d, what's older than @age may be deleted
@d is a scratch folder, files over @age old go
everything in @d from more than @age ago -> delete, newer stuff stays
""", S("@d", kind="file", older_than_ms="@age"), DELS)
R("""
@kinds that are empty, 0 bytes: delete
some @kinds have nothing in them, throw those out
empty @kinds are useless, remove only those
""", S(name_glob="@kinds", empty=True), DELS)
R("""
files of zero size here, please delete
the crash left lots of empty files, get rid of them
0 byte files: out
nothing in it? then delete it. only files, not folders
""", S(kind="file", empty=True), DELS)
R("""
folders with nothing in them can go
after sorting there are empty folders left over, remove those
empty folders -> delete, files stay of course
i hate empty folders
""".replace("i hate empty folders\n", ""), S(kind="folder", empty=True), DELS)
R("""
in @d the empty folders should disappear
@d: delete all folders that have nothing in them
hollow directories in @d, away
""", S("@d", kind="folder", empty=True), DELS)
R("""
empty files in @d: delete
@d has files of 0 bytes, take them out
""", S("@d", kind="file", empty=True), DELS)
R("""
empty files away, but not the .@x ones, those have to be empty
delete every 0 byte file except for .@x
""", S(kind="file", empty=True, not_glob="*.@x"), DELS, x="gitkeep keep lock py nojekyll txt".split())
R("""
@kinds bigger than @size have to leave
no room for @kinds over @size, delete
@kinds > @size -> rm
""", S(name_glob="@kinds", min_bytes="@size"), DELS)
R("""
@kinds smaller than @size are broken downloads, delete them
@kinds below @size can't be real, out
@kinds < @size -> rm
""", S(name_glob="@kinds", max_bytes="@size"), DELS)
R("""
old and big ones only: @kinds over @size and older than @age can be deleted
@kinds, more than @size AND more than @age old: delete
""", S(name_glob="@kinds", min_bytes="@size", older_than_ms="@age"), DELS)
R("""
out with the @kinds, but @x i still need
all @kinds to be deleted, with one exception: @x
@x is holy, the other @kinds are not, delete those
@kinds -> delete; keep @x
""", S(name_glob="@kinds", not_glob="@x"), DELS, **KX)
R("""
@kinds go away, only the ones in @junk stay
delete the @kinds everywhere except in @junk
clean out @kinds but don't enter @junk
@kinds: delete. folder @junk: leave alone.
""", S(name_glob="@kinds", not_glob="@junk"), DELS)
R("""
delete @kinds over @age old, but never anything in @junk
@kinds past @age can go, @junk excluded
""", S(name_glob="@kinds", older_than_ms="@age", not_glob="@junk"), DELS)
R("""
delete the @kinds, except those that have @zubi in the name
@kinds can go unless @zubi is part of the name
""", S(name_glob="@kinds", not_glob="*@zubi*"), DELS)
R("""
i want only @x to survive in this folder ((files))
delete every file here but @x, folders stay
all files of this folder can go, spare @x
""", ALLX, DELS, **XN)
R("""
in @d only @x may remain, other files out
@d: delete its files, keep @x
""", DX, DELS, **XN)
R("""
the @kinds right here can be deleted, those in subfolders must stay
only at this level: delete @kinds
@kinds: delete, but don't go down into subfolders
""", S(name_glob="@kinds", depth=1), DELS)
R("""
whatever lies in @d, out with it, but the folder itself stays
@d has to be empty when you're done
make @d empty, keep the folder
the inside of @d can go completely, folder @d not
""", S("@d", depth=1), 'fs.delete {"paths":"$1","recursive":true}')
R("""
every @junk folder below here can go, i can rebuild them
all folders called @junk, wherever they are: delete
@junk folders eat gigabytes, delete them all
""", S(name_glob="@junk", kind="folder"), 'fs.delete {"paths":"$1","recursive":true}', junk="node_modules __pycache__ .pytest_cache dist build target .cache .venv venv .next coverage".split())
KEEPN = "sh ls -t @pd/*.@le | sed '1,@{n}d' | xargs -rd '\\n' rm --"
R("""
@pd should only have the @n newest @le files, older ones out
keep the latest @n @le files in @pd and delete the others
of the @le files in @pd the last @n are enough
""", KEEPN, n=lambda r: t2.N(r))
R("""
of the @le files here the @n latest stay, the rest goes
i need just the @n most recent @le here, delete the older ones
""", "sh ls -t *.@le | sed '1,@{n}d' | xargs -rd '\\n' rm --", n=lambda r: t2.N(r))
R("""
of the @le files here only the very newest is of interest, delete the rest
@le here: keep the latest, drop the rest
""", "sh ls -t *.@le | sed '1d' | xargs -rd '\\n' rm --")
R("""
which @kinds would go if i deleted what's older than @age? don't delete yet
dry run: @kinds older than @age, list them only
before i throw out the @kinds from over @age ago i want to see them, nothing more
""", S(name_glob="@kinds", older_than_ms="@age"))
R("""
show the empty folders but let me decide, no deleting
are there empty folders? only tell me
""", S(kind="folder", empty=True))
R("""
any files with nothing in them? just list, don't remove
0 byte files, which are there? hands off, only looking
""", S(kind="file", empty=True))
R("""
links that lead nowhere should be removed
dead symlinks here: delete
broken links in this folder and below, out with them
""", "sh find . -xtype l -delete")

# ---------------------------------------------------------------- one name

BN = dict(b=say(lambda r: low(r) + r.choice(["", "_" + low(r), " " + low(r)]) + "." + r.choice(lib.EXT)))
R("""
@a ==> @b
@a --> @b
mv @a @b please
ren @a @b
rename: @a to @b
rename @a / @b
file: @a, new name: @b
was: @a. should be: @b.
name fix: @a => @b
call it @b ((it's @a now))
@b <- @a, only the name
""", RN)
R("""
hand-in rule says @b, my file says @a
the teacher wants it named @b but i saved it as @a
@who keeps asking for @b, that's my @a, so rename it
our naming scheme: @b and not @a
the site looks for @b, what i have is @a
build fails as it expects @b where there is @a, so change the name
i typed @a, meant @b, fix that
whoops, @a was supposed to be @b
@a is a silly name. i prefer @b.
nobody will find @a again under that name, @b is better
embarrassing name, @a... @b please, before @who sees it
after @num versions @a is final at last, so it deserves to be called @b
@a has a typo in its name, correct would be @b
""", RN)
R("""
would you be a dear and name @a @b from now on?
mind calling @a @b instead?
can @a be @b?
is there a way to have @a named @b? then do it
what if @a was called @b? i'd like that
@a, could that be named @b, please and thank you
""", RN)
R("""
to @b the file @a must be renamed
@b shall be the new name of the file @a
the file that's @a now, @b it should be
the name @b i want for @a
give the file that i named @a the name @b
@a i'd like to see renamed, to @b
keep @a where it is but name it @b
don't move @a, don't copy it, only change its name to @b
""", RN)
R("""
rename @a, the new name is... let me think... @b
@a should be @b2 i mean @b
@b2, no, @b is what @a should be called
not @b2. @b. that's the name for @a
""", RN, b=lambda r: low(r) + "." + r.choice(lib.EXT))
R("""
instead of @a it ought to be @b, and @a2 ought to be @b2
@a => @b / @a2 => @b2
1) @a -> @b 2) @a2 -> @b2
two names to fix: @a is @b, @a2 is @b2
rename @a to @b, also @a2 to @b2
""", 'fs.move {"renames":[{"from":"@a","to":"@b"},{"from":"@a2","to":"@b2"}]}', a=say(lambda r: low(r) + r.choice(["", str(r.randint(1, 99))]) + "." + r.choice(lib.EXT)), b=say(lambda r: low(r) + "." + r.choice(lib.EXT)))
R("""
folder @fn: call it @fn2
the folder @fn has the wrong year, must be @fn2
the folder is named @fn, i want it to be @fn2
folder rename @fn -> @fn2
@fn ((dir)) => @fn2
the client changed their name, so the folder @fn becomes @fn2
folder @fn should go by @fn2
we moved! folder @fn has to be @fn2 now
""", 'fs.move {"renames":[{"from":"@fn","to":"@fn2"}]}')
R("""
in @d there's @name, it should be called @b
@name in @d => @b
@d has a file @name which i want named @b
over in @d: rename @name to @b
""", 'fs.move {"renames":[{"from":"@j","to":"@b"}]}', derive=DJ, **DN)
R("""
the @l should have the name @b
my @l needs to be called @b or the portal won't take it
name of my @l? @b please
the file with the @l in it -> @b
whatever my @l is called now, @b it should be
""", L1, RN1)
R("""
my newest @l is to be called @b
the @l i made last: name it @b
last @l -> @b
of the @l files take the newest and name it @b
""", NEWEST, RN1)
PARTS = plain(lambda r: low(r) + r.choice(["", "_" + low(r), "-" + str(r.randint(1, 2026)), str(r.randint(1, 99))]) + "." + r.choice(lib.EXT))


def cut(v):
    return v["sf"].rsplit(".", 1)


R("""
@sf should be a .@ne, rename only
ending of @sf: .@ne instead
i saved @sf with the wrong ending, .@ne is right
@sf -> .@ne
@sf must end in .@ne
make a .@ne of @sf by changing its name, no conversion
.@ne is what @sf should end in
""", "sh mv -n @sf @new", derive=lambda v, r: {"new": cut(v)[0] + "." + v["ne"]}, sf=PARTS, ne=lambda r: r.choice(lib.EXT))
R("""
before the dot of @sf there should be @suf
add @suf to the name of @sf, ahead of the ending
@sf: attach @suf to the name, keep the ending
""", "sh mv -n @sf @new", derive=lambda v, r: {"new": cut(v)[0] + v["suf"] + "." + cut(v)[1]}, sf=PARTS)
R("""
@pre in front of the name of @sf please
@sf should start with @pre
@sf: prefix @pre
""", "sh mv -n @sf @pre@{sf}", sf=PARTS)
R("""
@sf should be a hidden file, put a dot before it
hide @sf ((dot in front))
make @sf invisible in ls
""", "sh mv -n @sf .@{sf}", sf=PARTS)
R("""
the date of today in front of @sf
@sf: put today's date before its name
@sf should start with today's date
""", "sh mv -n @sf $(date +%F)_@{sf}", sf=PARTS)
R("""
capital letters in @sf? lower case please
@sf -> small letters
write the name of @sf in lower case
""", 'sh mv -n @sf "$(echo @sf | tr \'A-Z\' \'a-z\')"', sf=plain(lambda r: (lambda n: n.upper() if r.random() < 0.5 else n.capitalize())(low(r) + r.choice(["", "_" + low(r)]) + "." + r.choice(lib.EXT))))
R("""
@p and @p2: i gave each the name of the other, swap them
swap @p with @p2, names only
@p should have the name @p2 and the other way round
@p <=> @p2
the names of @p and @p2 are the wrong way round
what's called @p must be @p2, what's called @p2 must be @p
exchange @p and @p2
""", "sh mv -n @p @p.tmp && mv -n @p2 @p && mv -n @p.tmp @p2", p=plain(lambda r: low(r) + r.choice(["", "_" + low(r), str(r.randint(1, 99))]) + "." + r.choice(lib.EXT)))
R("""
the folders @ol and @ol2 have each other's name, swap
swap the two folders @ol and @ol2
""", "sh mv -n @ol @ol.tmp && mv -n @ol2 @ol && mv -n @ol.tmp @ol2")

# ---------------------------------------------------------------- a copy under another name, and back

R("""
@a twice, the second one named @b
second copy of @a, call that @b
i want to play with @a without breaking it, so make a copy @b
copy as: @a -> @b
@b should be the same as @a, keep both
use @a as a template for @b
start @b from @a
@b = copy of @a
clone @a, new one = @b
i'd like to have @a also as @b
""", DUP)
BK = dict(pn=plain(lambda r: fname(r, lib.EXT_TEXT)))
R("""
before i touch @pn, a .bak please
@pn -> @pn.bak, keep @pn
safety copy of @pn ((ending .bak))
i'm about to edit @pn and i'm nervous, make a backup next to it
@pn: backup first
please back @pn up, just a copy beside it
better safe than sorry: a bak of @pn
can you duplicate @pn with .bak at the end
""", 'fs.copy {"from":"@pn","to":"@pn.bak"}', **BK)
R("""
@pn is broken, take @pn.bak instead
i messed up @pn, the good one is @pn.bak, put it back, the bak stays
restore @pn from @pn.bak
@pn.bak -> @pn, overwrite it, keep the bak
undo my changes in @pn with the help of @pn.bak
@pn should be what @pn.bak is
copy @pn.bak back over @pn
""", 'fs.copy {"from":"@pn.bak","to":"@pn","overwrite":true}', **BK)
R("""
@pn.bak should be called @pn again
drop the .bak from @pn.bak
@pn is gone, rename @pn.bak to @pn
""", 'fs.move {"renames":[{"from":"@pn.bak","to":"@pn"}]}', **BK)
R("""
a .bak of every @le file here
i'm going to run a script over the @le files here, so .bak copies first
each @le here gets a twin with .bak
""", """sh for f in *.@le; do cp "$f" "$f.bak"; done""")
R("""
@p with today's date in the name of the copy
dated copy of @p
keep how @p looks today, as a copy with the date behind the name
""", "sh cp @p @p.$(date +%F)")
R("""
replace @b with the content of @a, both files stay
@a should overwrite @b
copy @a over @b, i know it's there
""", 'fs.copy {"from":"@a","to":"@b","overwrite":true}')
R("""
the sample @a is to be my real @b, leave the sample there
we ship @a, everybody needs an own @b, make mine from it
@a => @b ((copy, the example remains))
""", DUP, a=lambda r: r.choice([".env.example", ".env.sample", "config.example.yml", "settings.sample.ini", "local.dist.json", ".npmrc.sample"]), b=lambda r: r.choice(HID))

# ---------------------------------------------------------------- rights

R("""
bash: ./@scr: permission denied... help
@scr won't start, i think it lacks the x
why can't i run @scr? make it work
@scr should be startable
@scr has to be a program, not a text
cron can't execute @scr, set the right bit
double click on @scr opens an editor but i want it to run
@scr: chmod +x
x for @scr pls
as a script @scr should have execute permission
turn @scr into something i can execute
""", 'fs.chmod {"paths":["@scr"],"mode":"+x"}')
R("""
@scr should not be executable, it's just data
no x on @scr please
take the execute permission off @scr
@scr must not start by accident, remove x
""", 'fs.chmod {"paths":["@scr"],"mode":"-x"}')
R("""
hands keep slipping, lock @a against changes
@a is signed, nobody should alter it any more
@a ro
write protection for @a please
@a should be read only so the cat on my keyboard can't ruin it
no one, me included, shall write into @a
i don't want to overwrite @a by mistake ever again
the original @a has to stay untouched, set it to read-only
""", 'fs.chmod {"paths":["@a"],"mode":"a-w"}')
R("""
@a holds passwords, nobody else on this machine should get at it
only my eyes for @a
others out of @a, only the owner
@a is a diary. private!
permissions of @a are too open, says ssh
my flatmates use this pc too, so @a only for me
@a: me yes, others no
""", 'fs.chmod {"paths":["@a"],"mode":"go-rwx"}')
R("""
@a refuses to be saved, i'm not allowed to write, fix it
vim says @a is readonly, let me write
@a needs to be editable for me again
unlock @a, i want to change it
""", 'fs.chmod {"paths":["@a"],"mode":"u+w"}')
R("""
@who can't open @a, everyone should be able to read it
nginx gives 403 for @a, make it readable for all
@a is for everybody to read
reading rights for all on @a
""", 'fs.chmod {"paths":["@a"],"mode":"a+r"}')
R("""
@a -> chmod @mode
the manual says @mode for @a
@a should have @mode, it hasn't
@a: rights @mode
set @a to @mode and nothing else
the admin said something about @mode for @a, could you do that
i need @mode on @a
""", 'fs.chmod {"paths":["@a"],"mode":"@mode"}')
R("""
@a and @a2 both get @mode
@mode for @a as well as for @a2
@a, @a2 -> @mode
""", 'fs.chmod {"paths":["@a","@a2"],"mode":"@mode"}')
R("""
@d with everything in it: @mode
the folder @d, recursively @mode please
all that is below the folder @d must be @mode, itself too
@mode -R on the folder @d
""", 'fs.chmod {"paths":["@d"],"mode":"@mode","recursive":true}')
R("""
the folder @d including its contents is only for me
my therapist notes are in the folder @d, keep everyone else out of all of it
folder @d private, with all inside
""", 'fs.chmod {"paths":["@d"],"mode":"go-rwx","recursive":true}')
R("""
the folder @d with everything in it is finished, write protect all of it
nothing inside the folder @d may change any more, make it all read only
""", 'fs.chmod {"paths":["@d"],"mode":"a-w","recursive":true}')
R("""
folders 755, files 644, all in @pd
@pd: directories get 755 and files 644
usual web rights for @pd, 755 for folders, 644 for files
""", "sh find @pd -type d -exec chmod 755 {} + -o -type f -exec chmod 644 {} +")
R("""
all @kinds should start when i call them
@kinds: set x
none of my @kinds runs, they all miss the execute bit
""", KS, 'fs.chmod {"paths":"$1","mode":"+x"}', kinds=[("shell scripts", "*.{sh,bash}"), (".sh files", "*.sh"), (".py files", "*.py"), ("AppImage files", "*.AppImage"), ("*.sh", "*.sh"), ("*.run", "*.run"), ("*.pl", "*.pl")])
R("""
none of the @kinds may be changed from now on
@kinds: ro
the @kinds are evidence, lock them against writing
freeze all @kinds
""", KS, 'fs.chmod {"paths":"$1","mode":"a-w"}')
R("""
@kinds: @mode
all @kinds need the mode @mode
set @mode on every one of the @kinds
""", KS, 'fs.chmod {"paths":"$1","mode":"@mode"}')
R("""
@kinds in @d: @mode
in @d all @kinds should have @mode
""", KD, 'fs.chmod {"paths":"$1","mode":"@mode"}')
R("""
the @ls are private, only for me
keep the @ls from prying eyes
nobody else should be able to open my @ls
""", LSR, 'fs.chmod {"paths":"$1","mode":"go-rwx"}')
R("""
the @ls are not to be edited any more
lock the @ls ((read only))
my @ls should be write protected
""", LSR, 'fs.chmod {"paths":"$1","mode":"a-w"}')
R("""
the @l is final. read-only.
my @l shouldn't be editable
so i don't spoil the @l: write protection please
""", L1, 'fs.chmod {"paths":["$1.0"],"mode":"a-w"}')
R("""
the @l is nobody's business but mine
my @l should be private
""", L1, 'fs.chmod {"paths":["$1.0"],"mode":"go-rwx"}')
R("""
who may read @p? just show the rights, change nothing
permissions of @p, looking only
@p: rights? owner?
""", 'fs.stat {"path":"@p"}')

# ---------------------------------------------------------------- links

R("""
@k -> @a ((symlink))
ln -s @a @k please
i want to type @k and get @a
@k shall be a symlink, target @a
symlink wanted. target: @a. name: @k.
under the name @k there should be a link to @a
make @a available as @k, but don't copy
@a is deep down somewhere, give me a link @k
no copy, a link: @k pointing at @a
create the link @k that leads to @a
""", LN, k=LK["k"])
R("""
@pd2 is the new version, the link @sfn still shows the old one, change that
the symlink @sfn should go to @pd2 instead
repoint @sfn to @pd2
@sfn is a link, its new target is @pd2
switch the link @sfn over to @pd2
@sfn -> @pd2 now ((it's a symlink already))
make the existing link @sfn point elsewhere, namely to @pd2
deploy: link @sfn has to lead to @pd2 from now on
""", "sh ln -sfn @pd2 @sfn", sfn=["current", "latest", "live", "stable", "release", "active"])
R("""
repoint the symlink @ol to @pd
the link @ol is wrong, right is @pd
@ol ((symlink)) => @pd, replace the old target
the link @ol leads nowhere, aim it at @pd
""", "sh ln -sfn @pd @ol")
R("""
where does the link @ol lead? only show
what's @ol pointing to? don't change it
""", "sh readlink @ol")
R("""
the link @ol can go, but not what it points to
remove the symlink @ol, keep its target
""", 'fs.delete {"paths":["@ol"]}')
R("""
links to all @le files here inside @pd
@pd should have links, not copies, of the @le files here
""", """sh ln -s "$PWD"/*.@le @pd/""")

# ---------------------------------------------------------------- folders in folders, empty files, times

NEST = dict(fn=lambda r: low(r), fn2=lambda r: low(r), fn3=lambda r: low(r))
R("""
a folder @fn, in that a folder @fn2, and in that @fn3
@fn > @fn2 > @fn3, please create these folders
@fn with @fn2 inside and @fn3 inside of that
nested folders: @fn, inside it @fn2, inside that @fn3
i want @fn3 within @fn2 within @fn
""", 'fs.mkdir {"path":"@j","parents":true}', derive=lambda v, r: {"j": "/".join((v["fn"], v["fn2"], v["fn3"]))}, fn=lambda r: low(r))
R("""
@fn/@fn2/@fn3 doesn't exist at all yet, make it, every level
the script writes to @fn/@fn2/@fn3 and crashes, none of these folders is there
the path @fn/@fn2/@fn3 please, create what's missing
need dir @fn/@fn2/@fn3
@fn/@fn2/@fn3 <- should exist
""", 'fs.mkdir {"path":"@fn/@fn2/@fn3","parents":true}', fn=lambda r: low(r) + r.choice(["", "", str(r.randint(1, 2026))]))
R("""
in @d i need two folders, @fn and @fn2
@d should have subfolders @fn and @fn2
@d/ -> @fn, @fn2 ((new folders))
below @d: folder @fn, folder @fn2
""", 'fs.mkdir {"path":"@j","parents":true}', 'fs.mkdir {"path":"@j2","parents":true}', derive=lambda v, r: {"j": join(v["d"], v["fn"]), "j2": join(v["d"], v["fn2"])}, fn=lambda r: low(r))
R("""
New folder please: @d
folder needed. name? @d
i'm filing my papers at last, a folder called @d to begin with
somewhere for my @zubi stuff, let's call the folder @d
could we have a folder by the name of @d, thanks a lot
@d as a folder, nothing in it yet
dir: @d
@who asked me to set up a folder @d
when i say mkdir i mean @d
there's a folder missing: @d
""", MK)
R("""
please a folder called @d, and @a goes in there
folder @d for @a, create and move
@a needs a home: new folder @d
make a new folder @d; then @a into it
""", MK, 'fs.move {"from":"@a","into":"@d"}')
R("""
i want a folder called @d with all the @ls in it
the @ls deserve their own folder, @d, so make it and move them
""", MK, LSR, 'fs.move {"paths":"$2","into":"@d"}')
R("""
i want a folder called @d with copies of all the @kinds in it
""", MK, KS, 'fs.copy {"paths":"$2","into":"@d"}')
R("""
the @ls should be in a folder called @d which isn't there yet
a folder called @d that holds the @ls
@ls into a folder named @d
""", LSR, 'fs.move {"paths":"$1","into":"@d"}')
R("""
for every letter to @who i need... no, just a folder called @d
never mind the photos, all i want now is a folder @d
i had @num coffees and can't think, just give me a folder @d
""", MK)
R("""
@f should be empty but still exist
throw out everything that's written in @f, keep the file
@f: content away, file stays
blank out @f
reset @f to nothing
i want to start @f from scratch, so no content please
the log @f is full, empty it, don't delete it
@f > /dev/null... you know what i mean, make it empty
""", 'fs.write {"path":"@f","content":""}')
R("""
an empty file named @tn please
touch @tn
the build wants a file called @tn, contents don't matter, none is fine
@tn ((new, empty))
file wanted: @tn, nothing in it
put an empty @tn here so git keeps the folder
""", 'fs.write {"path":"@tn","content":"","expect_hash":"absent"}')
R("""
two empty files, @tn and @tn2
@tn and @tn2, both new, both empty
touch @tn @tn2
""", 'fs.write {"path":"@tn","content":"","expect_hash":"absent"}', 'fs.write {"path":"@tn2","content":"","expect_hash":"absent"}')
R("""
make only looks at times, so @p must look new
@p should carry the time of now, don't alter what's in it
give @p a new modification time
date of @p: now, content the same
touch the existing @p so that it gets rebuilt
""", "sh touch @p")
R("""
@p should have the same date as @p2
give @p the time stamp of @p2
""", "sh touch -r @p2 @p")
R("""
set the date of @p to @dt
@p should look as if it was last changed on @dt
""", "sh touch -d @dt @p", dt=lambda r: f"{r.randint(2010, 2026)}-{r.randint(1, 12):02}-{r.randint(1, 28):02}")

# ---------------------------------------------------------------- one thing away, one thing there

R("""
@a must be gone
@a is of no use to me
i don't want to see @a any more
@a: del
goodbye @a
@a? trash it. for good.
my ex sent me @a, i want it off my computer
please do away with @a
there's a file @a here and it shouldn't be
can @a disappear
@a was only a test, it can go
@who said @a is a virus, get it off here
""", RM)
R("""
not the folder, only the file @a should be deleted
delete @a, and only that one!
@a away, everything else must stay
""", RM)
R("""
the folder @d and all that's in it: away
i don't need the folder @d with its contents any longer
folder @d -> rm -r
the complete folder @d is to be deleted
@d was a playground, delete the folder with everything inside
@d ((the folder)) must be gone, contents too
""", 'fs.delete {"paths":["@d"],"recursive":true}')
R("""
neither @a nor @a2 is needed, delete them
@a + @a2 = garbage
get both @a and @a2 off my disk
@a can go and so can @a2
""", 'fs.delete {"paths":["@a","@a2"]}')
R("""
both @fn and @fn2 are old folders, throw them out with everything
folders @fn and @fn2: delete, contents included
""", 'fs.delete {"paths":["@fn","@fn2"],"recursive":true}')
R("""
the @l has served its purpose, delete it
i've got the @l on paper, the file can go
no need for my @l any more
my @l should be deleted before @who sees it
the @l: out
could you lose the @l for me? i mean delete
""", L1, DEL1)
R("""
my newest @l came out blurry, delete that one only
the last @l i made was a mistake, remove just that
""", NEWEST, DEL1)
R("""
@a belongs in @to
@a lives in the wrong place, @to is right
@to is where @a should be
@a => @to/
please carry @a over to @to
@a should be in @to by now but it's still here
take @a and shove it in @to
@who can't find @a, she looks in @to, so put it there
into @to with @a
out of here, @a, off to @to
""", MV)
R("""
@a should also be in @to
@a in @to as well, leave the first one here
@to lacks @a, put a copy there
a second @a, in @to
one @a here, one @a in @to
for safety another copy of @a in @to
@a +1 -> @to
""".replace("@a +1 -> @to\n", ""), CP)
R("""
@name was put in @d by mistake, get it back up here
out of @d with @name, up here it should be
@d/@name -> here
@name out of @d and into this folder
i'm in the parent folder, @name is in @d, move it to me
""", 'fs.move {"from":"@j","into":"."}', derive=DJ, **DN)
R("""
@name from @d should be in @to
@d -> @to, file @name
the @name that's in @d moves to @to
@d has @name; @to should have it
""", 'fs.move {"from":"@j","into":"@to"}', derive=DJ, **DN)
R("""
copy of @name from @d here please, leave it there
@d has @name, i need that here too
""", 'fs.copy {"from":"@j","into":"."}', derive=DJ, **DN)
R("""
@name inside @d can be deleted
@d contains @name, that's wrong, delete it there
in @d: rm @name
""", 'fs.delete {"paths":["@j"]}', derive=DJ, **DN)
R("""
the @l belongs in @to
put my @l where it belongs, in @to
@l -> folder @to, please
my @l is lying around, @to is its place
where's my @l? wherever it is, move it to @to
i promised @who to file the @l under @to
""", L1, MV1)
R("""
my newest @l should be in @to
latest @l => @to
the @l i made last goes in @to, the older ones don't
""", NEWEST, MV1)
R("""
a copy of the @l in @to would be good
the @l i want to have in @to too
@who needs my @l, she has access to @to, copy it there
""", L1, CP1)
R("""
@a in @to under the name @b
@a goes into @to and is called @b there
move @a to @to as @b
""", 'fs.move {"from":"@a","to":"@j"}', derive=lambda v, r: {"j": join(v["to"], v["b"])})
R("""
a copy of @a in @to, there it's named @b
copy @a to @to as @b, keep mine as it is
""", 'fs.copy {"from":"@a","to":"@j"}', derive=lambda v, r: {"j": join(v["to"], v["b"])})
R("""
the folder @fn should sit inside @to
@fn/ goes in @to/
move the complete folder @fn below @to
@to is to become the parent of the folder @fn
""", 'fs.move {"from":"@fn","into":"@to"}')
R("""
all the files are called @u something: @u*, they go to @to
@u* -> @to please
every file that begins with @u should be in @to
starts with @u? then @to
""", S(name_glob="@u*", kind="file"), MVS, u=lambda r: low(r) + r.choice(["", "_", "-"]))
R("""
delete what starts with @u
@u* can go
everything beginning with @u was a trial, delete
""", S(name_glob="@u*", kind="file"), DELS, u=lambda r: low(r) + r.choice(["", "_", "-"]))
R("""
.@x and .@x2 both belong in @to
if it ends in .@x or .@x2 put it in @to
*.@x, *.@x2 => @to
""", S(name_glob="*.{@x,@x2}"), MVS, x=lambda r: r.choice(lib.EXT))
R("""
neither .@x nor .@x2 should be left here
.@x / .@x2 : delete all
get rid of anything ending in .@x or .@x2
""", S(name_glob="*.{@x,@x2}"), DELS, x=lambda r: r.choice(lib.EXT))
R("""
.@x and .@x2 together in @zip
pack whatever ends in .@x or .@x2 as @zip
""", S(name_glob="*.{@x,@x2}"), ZIPS, x=lambda r: r.choice(lib.EXT))

# ---------------------------------------------------------------- names ending in digits, hidden ones, odd ones

ROT = dict(a=lambda r: r.choice(DOTTED) if r.random() < 0.3 else f"{low(r)}{r.choice(['', '-' + low(r)])}.{r.choice(['log', 'txt', 'log', 'csv', 'out', 'sql'])}.{r.randint(1, 14)}")
R("""
@a is an old rotation, delete just that one
logrotate left @a behind, away with it
only @a, not the current log, should be deleted
@a: gone please. the one without the number stays!
""", RM, **ROT)
R("""
@a ought to be in @to with the other rotated ones
@a => @to
just @a to @to, not the newest
""", MV, **ROT)
R("""
@who wants @a, put a copy in @to
@a to @to as a copy
""", CP, **ROT)
R("""
@a should be called @b
bring @a back under the name @b
""", RN, b=lambda r: low(r) + ".log", **ROT)
R("""
gzip @a
@a is rotated, so compress it, keep the plain one for now
""", 'fs.archive {"paths":["@a"],"each":true}', **ROT)
R("""
pack @a and @a2 as @zip
the rotated @a and @a2 in one archive @zip
""", 'fs.archive {"paths":["@a","@a2"],"to":"@zip"}', **ROT)
R("""
@a and @a2 can go, keep the ones with other numbers
rm @a @a2
""", 'fs.delete {"paths":["@a","@a2"]}', **ROT)
HD = dict(a=lambda r: r.choice(HID) if r.random() < 0.7 else "." + low(r))
R("""
@a slipped into the folder, it should be in @to
the hidden file @a belongs in @to
@a -> @to
""", MV, **HD)
R("""
@a isn't needed, yes i know it's hidden, delete it
the hidden @a must go
rm @a
""", RM, **HD)
R("""
copy @a over to @to, the new server needs it
@to needs my @a as well
""", CP, **HD)
R("""
@a shouldn't be readable by the others
secrets are in @a, lock it down for everybody but me
""", 'fs.chmod {"paths":["@a"],"mode":"go-rwx"}', **HD)
R("""
safety copy of @a with .bak at the end
@a -> @a.bak ((copy))
""", 'fs.copy {"from":"@a","to":"@a.bak"}', **HD)
R("""
@a should be called @b from now on
the deploy expects @b, we have @a
""", RN, a=HD["a"], b=lambda r: r.choice(HID) if r.random() < 0.5 else "." + low(r))
WL = dict(a=lambda r: r.choice(NOEXT + WORDLIKE), d=lambda r: r.choice(WORDLIKE) if r.random() < 0.7 else spaced(r))
R("""
the file @a should be in the folder @d
my file called @a goes into the folder called @d
@a ((that's a file)) => @d ((that's a folder))
file @a, folder @d: move
""", 'fs.move {"from":"@a","into":"@d"}', **WL)
R("""
the file @a also in the folder @d
a copy of the file @a for the folder @d
""", 'fs.copy {"from":"@a","into":"@d"}', **WL)
R("""
the file called @a can go
there is a file with the name @a, delete it
delete the file named @a
""", RM, a=WL["a"])
R("""
the folder called @d can go with its contents
there's a folder whose name is @d, delete it completely
""", 'fs.delete {"paths":["@d"],"recursive":true}', d=WL["d"])
R("""
the folder called @d packed as @zip
zip the folder named @d, call the result @zip
""", PK, d=WL["d"])
R("""
rename the file @a, it should be @b
the file is called @a, i want @b
""", RN, a=WL["a"])
SP2 = dict(a=lambda r: (spaced(r) if r.random() < 0.6 else bracketed(r)) + "." + r.choice(lib.EXT), to=lambda r: spaced(r))
R("""
@a goes in a folder called @to
put @a in the folder @to please
the file @a into the folder @to
@a => @to
i'd like to find @a in @to
""", MV, **SP2)
R("""
also @a to @to, as a copy
copy @a to the folder @to
""", CP, **SP2)
R("""
@a can be thrown away
i no longer need @a
delete @a please, the name is exactly like that with the blanks
""", RM, **SP2)
R("""
@a -> @b
@a should have the shorter name @b
too many blanks in @a, call it @b
""", RN, b=lambda r: low(r) + "." + r.choice(lib.EXT), a=SP2["a"])
R("""
@a in @zip
pack @a as @zip
@a => @zip
""", 'fs.archive {"paths":["@a"],"to":"@zip"}', a=SP2["a"])
R("""
make @a read only
@a must not be edited
""", 'fs.chmod {"paths":["@a"],"mode":"a-w"}', a=SP2["a"])

# ---------------------------------------------------------------- two and three things

MKTO = 'fs.mkdir {"path":"@to","parents":true}'
R("""
first rename @a to @b, and after that put it in @to
@a -> @b, then -> @to
@a gets the name @b; once that's done move @b to @to
1. call @a @b 2. move it into @to
""", 'fs.move {"renames":[{"from":"@a","to":"@b"}]}', 'fs.move {"from":"@b","into":"@to"}', a=SLOTS["name"])
R("""
@a to @to, and @a2 can be deleted
move @a into @to; delete @a2
@a => @to, @a2 => gone
put @a in @to and get rid of @a2 after that
""", MV, 'fs.delete {"paths":["@a2"]}')
R("""
delete @a2 and put @a in @to
@a2 away, @a to @to
first @a2 has to go, then @a moves to @to
""", 'fs.delete {"paths":["@a2"]}', MV)
R("""
@a into @to, a copy of @a2 there too
move @a to @to, but @a2 only as a copy
@a moves to @to while @a2 is copied there
""", MV, 'fs.copy {"from":"@a2","into":"@to"}')
R("""
@a to @to, @a2 to @to2
@a => @to; @a2 => @to2
@a belongs in @to and @a2 belongs in @to2
move @a to @to and, when that's done, @a2 to @to2
""", MV, 'fs.move {"from":"@a2","into":"@to2"}')
R("""
copy @a to @to and delete the copy here... i mean just move it
@a out of here and into @to, so move, not copy
""", MV)
R("""
pack the folder @d as @zip and put that in @to
folder @d -> @zip -> @to
@zip from the folder @d; then @zip goes into @to
make @zip out of the folder @d, once it's there move it to @to
""", PK, 'fs.move {"from":"@zip","into":"@to"}')
R("""
pack folder @d as @zip and copy that to @to
folder @d => @zip, and a copy of @zip in @to
""", PK, 'fs.copy {"from":"@zip","into":"@to"}')
R("""
pack folder @d as @zip, and after that tell me what's in @zip
folder @d => @zip, then list the archive so i see it's all there
""", PK, 'fs.extract {"archive":"@zip","to":".","list_only":true}')
R("""
pack folder @d as @zip and tell me how big @zip got
folder @d -> @zip; size of @zip?
""", PK, 'fs.stat {"path":"@zip"}')
R("""
backup of the folder @d as @zip and then delete @a in peace
first the folder @d into @zip, then remove the file @a
""", PK, RM)
R("""
the @kinds to @to, then @to as @zip
gather the @kinds in @to and zip the folder @to up as @zip
1) @kinds -> @to 2) @to -> @zip
""", KS, MVS, 'fs.archive {"paths":["@to"],"to":"@zip"}')
R("""
copy the @ls to @to and then pack @to as @zip
@ls -> copies in @to, and then @to -> @zip
""", LSR, CPS, 'fs.archive {"paths":["@to"],"to":"@zip"}')
R("""
move the @ls to @to and show me what @to has then
the @ls should be in @to; list @to afterwards
@ls => @to, then ls @to
""", LSR, MVS, 'fs.list {"path":"@to"}')
R("""
move the @kinds to @to and show me what @to has then
the @kinds go into @to; list @to when done
@kinds => @to, then ls @to
""", KS, MVS, 'fs.list {"path":"@to"}')
R("""
put the @ls in @to and make them read only there
@ls to @to as copies, then lock the originals
""".replace("put the @ls in @to and make them read only there\n", ""), LSR, CPS, 'fs.chmod {"paths":"$1","mode":"a-w"}')
R("""
copy the @ls to @to, and when that's done delete them here
@ls: copy to @to first, then delete the originals
""", LSR, CPS, DELS)
R("""
pack the @ls as @zip, also copy them to @to
@ls => @zip and @ls => @to ((copies))
""", LSR, ZIPS, CPS)
R("""
zip the @kinds as @zip and copy @zip to @to
@kinds -> @zip, and @zip also to @to
""", KS, ZIPS, 'fs.copy {"from":"@zip","into":"@to"}')
R("""
write protect @a after putting it in @to
""".replace("write protect @a after putting it in @to", "lock @a against changes, then move it into @to\nmake @a read only and move it to @to"), 'fs.chmod {"paths":["@a"],"mode":"a-w"}', MV)
R("""
executable first, then into @to: @scr
@scr needs +x and belongs in @to
make @scr runnable, and after that move it to @to
""", 'fs.chmod {"paths":["@scr"],"mode":"+x"}', 'fs.move {"from":"@scr","into":"@to"}')
R("""
@scr should be executable and reachable as @k ((link))
+x for @scr, plus a symlink @k to it
""", 'fs.chmod {"paths":["@scr"],"mode":"+x"}', 'fs.symlink {"target":"@scr","link":"@k"}')
R("""
unpack @arch into @to, then delete @a
@arch => @to, after which @a can go
""", UT, RM, **SA)
R("""
make a folder @to, unpack @arch in there
new folder @to and everything from @arch in it
1. folder @to 2. unpack @arch into it
""", MKTO, UT, **SA)
R("""
folders @fn and @fn2 please; @a goes in the first one, @a2 in the second
create @fn and @fn2, then @a into @fn and @a2 into @fn2
""", 'fs.mkdir {"path":"@fn","parents":true}', 'fs.mkdir {"path":"@fn2","parents":true}', 'fs.move {"from":"@a","into":"@fn"}', 'fs.move {"from":"@a2","into":"@fn2"}')
R("""
a bak of @pn, and then empty @pn
copy @pn to @pn.bak; after that @pn should have nothing in it
""", 'fs.copy {"from":"@pn","to":"@pn.bak"}', 'fs.write {"path":"@pn","content":""}', **BK)
R("""
save the old @pn as @pn.bak and set its rights to @mode ((@pn, not the bak))
backup @pn with .bak, then @mode for @pn
""", 'fs.copy {"from":"@pn","to":"@pn.bak"}', 'fs.chmod {"paths":["@pn"],"mode":"@mode"}', **BK)
R("""
delete @b, then give @a its name
@b is outdated: delete, and @a becomes the new @b
""", 'fs.delete {"paths":["@b"]}', RN)
R("""
copy @a as @b and then show me @b
@b from @a, and let me read @b
""", DUP, 'fs.read {"path":"@b"}', a=SLOTS["tn"], b=SLOTS["tn"])
R("""
rename @a to @b and then make it read only
@a => @b, and after that nobody may write to it
""", RN, 'fs.chmod {"paths":["@b"],"mode":"a-w"}', a=SLOTS["name"])
R("""
delete the empty folders in @d and then list what's left in @d
clean @d of empty folders, then show me @d
""", S("@d", kind="folder", empty=True), DELS, 'fs.list {"path":"@d"}')
R("""
the folder @d can go, and make a fresh empty one with the same name
delete the folder @d with everything and create it anew
i want @d new and empty: remove the folder, then mkdir it again
""", 'fs.delete {"paths":["@d"],"recursive":true}', MK)
R("""
@fn to @fn2 ((folder names)), then @fn2 into @zip
rename the folder @fn to @fn2 and zip @fn2 as @zip
""", 'fs.move {"renames":[{"from":"@fn","to":"@fn2"}]}', 'fs.archive {"paths":["@fn2"],"to":"@zip"}')


def TWO(wordings, s1, a1, s2, a2):
    """Two searches, each with its own action."""
    _put(1, wordings, [s1, "ok @cnt", a1, "ok", s2, "ok @cnt", a2.replace("$N", "$3"), "ok", "show"], None, {})
    _put(0.06, wordings, [s1, "ok 0", s2, "ok @cnt", a2.replace("$N", "$2"), "ok", "show"], None, {})
    _put(0.06, wordings, [s1, "ok @cnt", a1, "ok", s2, "ok 0", "show"], None, {})


K2 = 'fs.search {"path":".","name_glob":"@kinds2"}'
LS2 = 'fs.search {"path":".","name_glob":"@ls2","kind":"file"}'
TWO("""
@kinds live in @to, @kinds2 in @to2, sort them there
@kinds => @to, @kinds2 => @to2
two boxes: @to for the @kinds, @to2 for the @kinds2
@to gets the @kinds and @to2 gets the @kinds2
1. @kinds to @to 2. @kinds2 to @to2
""", KS, MVS, K2, 'fs.move {"paths":"$N","into":"@to2"}')
TWO("""
@ls to @to, @ls2 to @to2
the @ls should be in @to, the @ls2 however in @to2
@ls => @to; @ls2 => @to2
""", LSR, MVS, LS2, 'fs.move {"paths":"$N","into":"@to2"}')
TWO("""
@kinds to @to, and the @kinds2 can be deleted
the @kinds move to @to; the @kinds2 are rubbish, delete
keep the @kinds, in @to, but not the @kinds2, those go for good
""", KS, MVS, K2, 'fs.delete {"paths":"$N"}')
TWO("""
delete the @kinds, and the @kinds2 go to @to
@kinds -> gone, @kinds2 -> @to
""", KS, DELS, K2, 'fs.move {"paths":"$N","into":"@to"}')
TWO("""
neither the @kinds nor the @kinds2 are needed, delete first the ones then the others
the @kinds out, and then the @kinds2 too
""", KS, DELS, K2, 'fs.delete {"paths":"$N"}')
TWO("""
the @ls go to @to, the @ls2 into @zip
@ls => @to; also @ls2 => @zip
""", LSR, MVS, LS2, 'fs.archive {"paths":"$N","to":"@zip"}')
TWO("""
pack the @kinds in @zip, and then the @kinds2 in @zip2
two archives: @zip for the @kinds, @zip2 for the @kinds2
""", KS, ZIPS, K2, 'fs.archive {"paths":"$N","to":"@zip2"}')
TWO("""
copy the @kinds to @to and move the @kinds2 to @to2
@kinds as copies in @to; @kinds2 moved to @to2
""", KS, CPS, K2, 'fs.move {"paths":"$N","into":"@to2"}')
TWO("""
the @ls are obsolete, delete, and write protect the @ls2
delete @ls; lock @ls2 against changes
""", LSR, DELS, LS2, 'fs.chmod {"paths":"$N","mode":"a-w"}')

# ---------------------------------------------------------------- a story first, and only one thing asked

R("""
my brother zipped the car, i mean he cleaned it, and i finally cleaned my disk too. what's left is @a, which should be in @to
yesterday i copied the whole day from @who. today only one thing, move @a to @to
the printer in room @num deleted my nerves. anyway, @a has to go to @to
@who moved to Lisbon in @y, and @a has to move too, to @to
i was going to delete everything in anger, but no, just put @a in @to
between us, i don't know what half of these files are, but @a i know, it goes in @to
""", MV)
R("""
the dog ate my homework lol no but seriously i need @a deleted
after @num days of moving boxes i can't see any more stuff, so delete @a
@who renamed our band again. not your problem. @a is, it must go
i once packed a suitcase for @num hours... whatever, just delete @a
when i was a sysadmin in @y we did rm by hand, now i ask you to rm @a
""", RM)
R("""
our archive in the cellar was flooded in @y, so i'm careful now: folder @d into @zip please
i have a flight at @num and nothing packed, but at least the folder @d should be packed, as @zip
@who lost everything because of no backups. not me! folder @d to @zip
moving house is horrible, @num boxes already. one more, a digital one: the folder @d as @zip
""", PK)
R("""
the neighbours renamed their cat, i rename my files: @a becomes @b
at the copy shop they said the name @a won't print. @b will. so rename
i deleted facebook, i moved out, i changed my name, and @a is to be called @b now
it took @who @num minutes to find @a, let's name it @b
""", RN)
R("""
yoga was great, the server wasn't: unpack @arch into @to pls
@who moved all the chairs and i only have to unpack one thing, @arch, into @to
it's 3 am, prod is down, i need @arch unpacked in @to
in @y i would have done it with winzip, today you do it: @arch to @to, unpacked
""", UT, **SA)
R("""
we had a fire drill, then a copy machine fire, true story. can you copy @a to @to
@who deletes things all the time, so i'd like a copy of @a in @to, safe from her
my notes from page @num on are gone forever. so from now on a copy of @a lives in @to
""", CP)
R("""
the script for our school play is done, @num pages. the other script, @scr, should be executable
i pressed every key, even the one called any. @scr just won't run, needs x
""", 'fs.chmod {"paths":["@scr"],"mode":"+x"}')
R("""
kids found my laptop, one of them typed into @a. make that impossible: read only
we signed it in @y with real ink. nobody shall write into @a
""", 'fs.chmod {"paths":["@a"],"mode":"a-w"}')
R("""
i rearranged the kitchen and now the files: @kinds to @to
cleaning lady comes on friday, my disk gets cleaned today: the @kinds go to @to
@who's new job, day @num: still sorting. the @kinds must go in @to
long week, short request. @kinds, folder @to, move.
""", KS, MVS)
R("""
i've been to @num countries and all i have are @kinds. delete them, i'm over it
moved, copied, zipped, i did it all, and now the @kinds can go
""", KS, DELS)
R("""
the @ls from last winter, when @who broke her leg at the zip line, should be in @to
my accountant is named Folder, i kid you not, and she wants the @ls in @to
""", LSR, MVS)
R("""
taxes, ugh. the @ls must be one file, @zip, before i can go back to bed
@who from the office, the one with the red car, needs the @ls as @zip
""", LSR, ZIPS)
R("""
my grandson @who set this up in @y and i'm a bit lost, all i'd like is a folder named @d
back from the holidays with @num pictures, so i'll need a folder @d
new job, new desk, new folder: @d
""", MK)
R("""
i changed my mind about the trip. the @l can be deleted
@who and i broke up, so please delete the @l
the party is over since @y, delete the @l
""", L1, DEL1)
R("""
our landlord wants proof by monday, so put the @l in @to
i found the @l after @num hours, now it goes in @to so i never lose it again
""", L1, MV1)

# ---------------------------------------------------------------- limits: nothing but this

R("""
@a to @to. nothing else. leave the rest alone.
only @a goes to @to, whatever else is here must not move
just the one file, @a, into @to and hands off the others
move @a, not the folder it's in, to @to
""", MV)
R("""
the @kinds to @to and that's it, don't sort anything else
i said @kinds to @to. i did not say anything about the others, so leave them
nothing but the @kinds moves to @to
only touch the @kinds, they go to @to
""", KS, MVS)
R("""
don't move the @kinds to @to, copy them, i need them here too
the @kinds in @to, but the originals must stay
keep the originals, yet @to should get the @kinds
copy, i repeat copy, the @kinds to @to
""", KS, CPS)
R("""
the @ls to @to, but please not as a move, copy them
leave the @ls here and put copies in @to
""", LSR, CPS)
R("""
unpack @arch to @to but don't delete @arch
@arch into @to, and the archive must survive
contents of @arch to @to, keep @arch
""", UT, **SA)
R("""
the folder @d as @zip, originals remain
don't remove the folder @d after packing it as @zip
@zip from the folder @d, nothing gets deleted
""", PK)
R("""
delete only the @kinds in @d, not in its parent and nowhere else
in @d, and only there, the @kinds can go
""", KD, DELS)
R("""
the @kinds in @d can go, those elsewhere have to stay
remove @kinds from @d, don't touch the ones outside
""", KD, DELS)
R("""
don't delete @a, just empty it
@a must stay, but without content
empty @a, keep the file itself
""", 'fs.write {"path":"@a","content":""}', a=SLOTS["f"])
R("""
don't rename @a, make a copy of it called @b
@a keeps its name, but i want it a second time as @b
""", DUP)
R("""
don't copy @a, rename it to @b
no second file please, @a itself should be @b
""", RN)
R("""
don't delete @a, move it to @to
@a shouldn't be lost, but out of my way, say in @to
""", MV)
R("""
the file @a, not the folder of that name, should go to @to
@a is a file, it goes to @to
""", MV, a=lambda r: r.choice(WORDLIKE + NOEXT))
R("""
which @kinds are in @d? only show, i decide later what to delete
list @kinds of @d, delete nothing
could you look which @kinds @d has, without changing anything
""", KD)
R("""
which files would @zip... no wait, just list the @kinds, don't pack yet
what @kinds do i have? i'll zip them myself
""".replace("which files would @zip... no wait, just list the @kinds, don't pack yet\n", "i may zip the @kinds later, list them first, don't pack yet\n"), KS)
R("""
are there any @ls left? don't touch, i only want to know
show the @ls, no deleting, no moving
the @ls, where are they? only looking
""", LSR)
R("""
everything here except the @zubi ones... the @kinds i mean, to @to
the @kinds to @to, unless @zubi is in the name
@kinds without @zubi in the name => @to
""".replace("everything here except the @zubi ones... the @kinds i mean, to @to\n", ""), S(name_glob="@kinds", not_glob="*@zubi*"), MVS)
R("""
pack all @kinds in @zip, those with @zubi in the name are not for others
@zip <- @kinds, leaving out the @zubi ones
""", S(name_glob="@kinds", not_glob="*@zubi*"), ZIPS)
R("""
copy the @kinds to @to, not the ones with @zubi in the name
@kinds also to @to, but nothing with @zubi
""", S(name_glob="@kinds", not_glob="*@zubi*"), CPS)
R("""
lock all @kinds but not those in @junk
write protect the @kinds, skip @junk
""", S(name_glob="@kinds", not_glob="@junk"), 'fs.chmod {"paths":"$1","mode":"a-w"}')

# ---------------------------------------------------------------- which way round

R("""
out of @d and into @to: @name
from @d to @to: @name
into @to goes @name, out of @d it comes
@to <- @d/@name
@name leaves @d and enters @to
""", 'fs.move {"from":"@j","into":"@to"}', derive=DJ, **DN)
R("""
from @d into @to, copy @name
@name: copy, from @d, into @to
""", 'fs.copy {"from":"@j","into":"@to"}', derive=DJ, **DN)
R("""
into @zip goes @a
@a gets wrapped in @zip
@zip ought to wrap @a
""", 'fs.archive {"paths":["@a"],"to":"@zip"}')
R("""
out of @arch, into @to
into @to, out of @arch
from @arch to @to, everything
@to gets what @arch holds
""", UT, **SA)
R("""
a link named @k that shows @a, not the other way round
@a is the real file, @k the link
the link is @k, the target is @a
link target @a, link name @k
""", LN, k=LK["k"])
R("""
@b instead of @a as a name
not @a but @b is its name
replace the name @a by @b
the name @b takes the place of @a
substitute @b for @a as the file's name
""", RN)
R("""
in the names of the @kinds: @v for @u
@kinds: swap @u for @v in their names
the @kinds shall say @v, not @u, in the name
""", KS, NAMEREP)
R("""
@b gets overwritten with @a
what's in @a should replace what's in @b, file copy
cp @a over the existing @b
""", 'fs.copy {"from":"@a","to":"@b","overwrite":true}')
R("""
@a replaces @b, and @a is gone from its old place
move @a onto @b, overwrite @b
mv -f @a @b
""", 'fs.move {"from":"@a","to":"@b","overwrite":true}')
R("""
everything in @pd, into @pd2 with it
@pd2 gets all that @pd has, move
the contents of @pd belong in @pd2
@pd/* => @pd2/
shovel all of @pd over to @pd2 ((contents only))
""", "sh mkdir -p @pd2 && mv -n @pd/* @pd2/")
R("""
all that @pd has should be right here
unbox @pd into this folder
@pd/* -> .
""", "sh mv -n @pd/* .")
R("""
@p one level up please
@p belongs in the parent folder
../ <- @p
""", "sh mv -n @p ..", p=plain(lambda r: fname(r)))

# ---------------------------------------------------------------- hesitation, slips, one-liners

R("""
uhm so @a... could that maybe go to @to? if it's ok
well, @a, hmm, to @to i guess
move @a to, wait, where... ah yes @to
@a -> @to plz k thx
mvoe @a to @to
can u put @a inot @to
plese move @a in to @to
@a to @to!!! now!!!
moev the file @a to the fodler @to
""", MV)
R("""
uhm, delete @a? yes, delete it
delet @a
plz delte @a
del @a thx
pleaes remove @a
DELETE @a
rm -f @a or however that's done
kill @a with fire
""", RM)
R("""
coppy @a to @to
cpoy @a to @to pls
dup @a into @to
a cpy of @a into @to
""", CP)
R("""
renmae @a to @b
rename @a to @b
rname @a @b
pls rename the fiel @a to @b
rename @a t @b
""", RN)
R("""
zipp the folder @d to @zip
compres the folder @d as @zip
pakc folder @d into @zip
ziip folder @d, name @zip
""", PK)
R("""
unzpi @arch to @to
upack @arch in @to
exctract @arch into @to
unizp @arch to folder @to
""", UT, **SA)
R("""
mkae a folder @d
creat folder @d
crate a new fodler called @d
make foler @d pls
""", MK)
R("""
make @scr excutable
@scr exectuable pls
mak @scr runable
""", 'fs.chmod {"paths":["@scr"],"mode":"+x"}')
R("""
delet all @kinds
remvoe the @kinds
dlete @kinds in this folder and below
get ird of all the @kinds
""", KS, DELS)
R("""
move al @kinds to @to
mvoe the @kinds into @to
all @kinds inot @to
""", KS, MVS)
R("""
move @a to @to... no, sorry, to @to2
@a to @to, ah no, @to2 is better
into @to with @a, hang on, @to2 i meant
""", 'fs.move {"from":"@a","into":"@to2"}', to=lambda r: low(r))
R("""
delete @a, no wait, @a2 is the one to delete
rm @a... oops, i mean @a2
@a must go. correction: @a2 must go, @a stays.
""", 'fs.delete {"paths":["@a2"]}', a=lambda r: low(r) + r.choice(["", str(r.randint(1, 9))]) + "." + r.choice(lib.EXT))
R("""
folder @fn please. no, call it @fn2.
make a folder @fn, actually @fn2
new folder: @fn... @fn2 sounds better, that one
""", 'fs.mkdir {"path":"@fn2","parents":true}', fn=lambda r: low(r) + r.choice(["", str(r.randint(1, 99))]))
R("""
zip the folder @ol as @oz, hmm no, as @oz2
folder @ol -> @oz, or rather @oz2
""", 'fs.archive {"paths":["@ol"],"to":"@oz2"}')
R("""
chmod @mode @a, i mean @mode2
@mode for @a... no that's too much, @mode2
""", 'fs.chmod {"paths":["@a"],"mode":"@mode2"}')

# ---------------------------------------------------------------- questions that are orders

R("""
isn't it time that the @kinds went to @to?
shouldn't the @kinds be in @to?
why are the @kinds not in @to? change that
how about putting the @kinds in @to
would it kill you to move the @kinds to @to
""", KS, MVS)
R("""
isn't it time to delete the @kinds?
do we still need the @kinds? no, delete
why do i still have @kinds? off with them
what are all these @kinds for? delete please
""", KS, DELS)
R("""
why is @a still here? delete
do i need @a? nope, so bin it
what's @a doing in my folder? remove it
""", RM)
R("""
why isn't @a in @to? put it there
shouldn't @a live in @to?
who left @a here? it should be in @to
any chance @a gets to @to today?
""", MV)
R("""
any chance you could zip up the folder @d as @zip?
may i have the folder @d as @zip
would @zip from the folder @d be possible?
how hard is it to get the folder @d into @zip
""", PK)
R("""
any chance of @arch being unpacked in @to?
mind opening @arch into @to for an old lady
would it be much trouble to unpack @arch, and to put it in @to
""", UT, **SA)
R("""
any chance the @ls end up in @to?
would you mind the @ls being moved to @to
shouldn't my @ls be in @to by now?
""", LSR, MVS)
R("""
any chance for a link @k to @a?
could @k be a link that takes me to @a?
""", LN, k=LK["k"])
R("""
could @a be made so that nobody can change it?
is there a way to stop people writing to @a? please do
mind freezing @a
""", 'fs.chmod {"paths":["@a"],"mode":"a-w"}')
R("""
any chance of a backup of @pn ((.bak))
could @pn have a .bak next to it
""", 'fs.copy {"from":"@pn","to":"@pn.bak"}', **BK)
R("""
mind taking the spaces out of my file names here and putting _ there
could my file names here have underscores where the blanks are, please?
""", SPC)
R("""
could every name here be lower case please?
mind lowercasing all file names in this folder
""", LOWER)

# ---------------------------------------------------------------- numbers as words, spans, sizes

SPANS = [("half a year", "6mo"), ("a fortnight", "2w"), ("a quarter of a year", "3mo"), ("three weeks", "3w"), ("a whole year", "1y"), ("eighteen months", "18mo"), ("ten years", "10y"), ("a decade", "10y"), ("forty days", "40d"), ("six weeks", "6w"),
         ("a day", "1d"), ("twelve hours", "12h"), ("a hundred days", "100d"), ("two and a half years", "30mo"), ("one and a half years", "18mo"), ("nine months", "9mo"), ("half a day", "12h")]
WSIZES = [("a quarter of a gigabyte", "250MB"), ("half a gig", "500MB"), ("one and a half gigs", "1.5GB"), ("a dozen megabytes", "12MB"), ("twenty megs", "20MB"), ("three hundred megabytes", "300MB"), ("half a megabyte", "500KB"),
          ("a tenth of a gigabyte", "100MB"), ("two and a half megs", "2.5MB"), ("a hundred kilobytes", "100KB"), ("five gigs", "5GB"), ("one kilobyte", "1KB")]
R("""
@kinds that are more than @age old, away with those
if it's been here for @age and is one of the @kinds, delete it
@kinds i haven't touched in @age can go
anything like @kinds from before @age ago: delete
""".replace("anything like @kinds from before @age ago: delete\n", ""), S(name_glob="@kinds", older_than_ms="@age"), DELS, age=SPANS)
R("""
@kinds not changed for @age -> @to
after @age the @kinds retire to @to
the @kinds have been sitting for over @age in some cases, move those to @to
""", S(name_glob="@kinds", older_than_ms="@age"), MVS, age=SPANS)
R("""
@kinds above @size -> @to
for @kinds of more than @size there's @to
no @kinds over @size here, they go in @to
""", S(name_glob="@kinds", min_bytes="@size"), MVS, size=WSIZES)
R("""
nothing here should be larger than @size, delete what is
files with more than @size: delete
whatever takes over @size can go
""", S(kind="file", min_bytes="@size"), DELS, size=WSIZES)
R("""
pack the @kinds that are over @size as @zip
@kinds > @size => @zip
""", S(name_glob="@kinds", min_bytes="@size"), ZIPS, size=WSIZES)
R("""
gzip the @kinds that are over @size, each on its own
@kinds > @size => gz, separately
""", S(name_glob="@kinds", min_bytes="@size"), 'fs.archive {"paths":"$1","each":true}', size=WSIZES)
R("""
gzip @kinds nobody has opened in @age... changed, i mean; originals out
@kinds untouched for @age: only the gz should remain
""", S(name_glob="@kinds", older_than_ms="@age"), 'fs.archive {"paths":"$1","each":true,"remove_originals":true}', age=SPANS)
R("""
list what's older than @age in @d, i want to see before anything is deleted
what in @d is over @age old? look only
""", S("@d", kind="file", older_than_ms="@age"), age=SPANS)
R("""
folders @{st}1 to @{st}@n
@{st}1 until @{st}@n, one folder each
a folder for each: @{st}1, @{st}2, up to @{st}@n
i need the folders @{st}1 through @{st}@n, empty
@{st}1-@{st}@n: mkdir
""".replace("@n", "@{n}"), "sh for i in $(seq 1 @n); do mkdir -p @st$i; done", n=lambda r: str(r.randint(3, 40)), st=lambda r: r.choice("week day chapter lesson unit part group team task lab session module room level season disc patient table shift".split()) + r.choice(["", "", "_", "-"]))
R("""
@n folders, one per @gp, called @{gp}1 and so on
we have @n @{gp}s, each needs a folder, @{gp}1, @{gp}2, ...
""", "sh for i in $(seq 1 @n); do mkdir -p @gp$i; done", n=lambda r: t2.N(r), gp=lambda r: r.choice("week chapter lesson unit group team task lab session module room level season patient table shift".split()))
R("""
folders for all months of @y, like @y-01
@y-01 to @y-12 as folders
one folder per month for the year @y, @y-01, @y-02 ...
""", "sh for m in $(seq -w 1 12); do mkdir -p @y-$m; done")
R("""
folders for the years @n to @k
one folder per year, from @n up to @k
@n..@k as folders, my taxes
""", "sh mkdir -p $(seq @n @k)", n=lambda r: str(r.randint(2001, 2016)), k=lambda r: str(r.randint(2017, 2028)))
R("""
empty files @{st}1.txt to @{st}@n.txt
@{st}1.txt until @{st}@n.txt, new and empty
""".replace("@n", "@{n}"), "sh for i in $(seq 1 @n); do touch @st$i.txt; done", n=lambda r: str(r.randint(3, 30)))

# ---------------------------------------------------------------- the newest, the biggest, so many of them

FN = dict(n=lambda r: (lambda k: (t2.NUM[k] if k in t2.NUM and r.random() < 0.6 else str(k), str(k)))(r.choice([2, 3, 4, 5, 6, 7, 8, 10, 12, 20])))


def TOP(sort, rev="", glob=None, path=".", n="@n"):
    return f'fs.list {{"path":"{path}","recursive":true,"sort":"{sort}"{rev},"limit":{n},"kind":"file"' + (f',"glob":"{glob}"' if glob else "") + "}"


REV = ',"reverse":true'
R("""
the @n newest files into @zip
@zip <- my @n latest files
pack the last @n files i worked on as @zip
""", TOP("modified"), ZIPS, **FN)
R("""
the @n newest files belong in @to
my @n latest files => @to
@to should get the @n files i changed last
""", TOP("modified"), MVS, **FN)
R("""
copies of the @n newest files in @to please
my @n latest files also in @to
""", TOP("modified"), CPS, **FN)
R("""
the @n biggest files can go to @to
@to for the @n heaviest files
relieve my disk of its @n largest files by moving them to @to
""", TOP("size"), MVS, **FN)
R("""
the @n biggest files: delete
@n largest files must go, i need the space
""", TOP("size"), DELS, **FN)
R("""
the @n oldest files can be deleted
get rid of my @n oldest files
""", TOP("modified", REV), DELS, **FN)
R("""
the @n oldest files -> @to
@to takes the @n oldest files
""", TOP("modified", REV), MVS, **FN)
R("""
the newest of the @kinds should be in @to
the last one of the @kinds i saved => @to
""", TOP("modified", glob="@kinds", n=1), MV1)
R("""
the newest of the @kinds can be deleted, it's a dud
delete the latest of the @kinds, just one
""", TOP("modified", glob="@kinds", n=1), DEL1)
R("""
the newest of the @kinds should be called @b
latest of the @kinds -> @b
""", TOP("modified", glob="@kinds", n=1), RN1)
R("""
the newest of the @kinds, as @zip
pack the latest of the @kinds into @zip
""", TOP("modified", glob="@kinds", n=1), ZIP1)
R("""
a copy of the newest of the @kinds in @to
the most recent of the @kinds also to @to
""", TOP("modified", glob="@kinds", n=1), CP1)
R("""
the fattest of the @kinds must leave, to @to
move the biggest of the @kinds to @to
""", TOP("size", glob="@kinds", n=1), MV1)
R("""
the oldest of the @kinds can go for good
delete the oldest of the @kinds, that single one
""", TOP("modified", REV, glob="@kinds", n=1), DEL1)
R("""
unpack the newest zip in @to
the zip i downloaded last should be unpacked to @to
latest zip => contents in @to
""", TOP("modified", glob="*.zip", n=1), 'fs.extract {"archive":"$1.0","to":"@to"}')
R("""
what's in the newest zip? list, don't unpack
look into the latest zip
the zip i got last, what does it contain
""", TOP("modified", glob="*.zip", n=1), 'fs.extract {"archive":"$1.0","to":".","list_only":true}')

# ---------------------------------------------------------------- folders that are meant loosely

LF = dict(zubi=lambda r: low(r))
FS = S(name_glob="*@zubi*", kind="folder")
R("""
the folder about @zubi should be in @to
my @zubi folder => @to
wherever my @zubi folder is, move it into @to
the folder that has something with @zubi in its name goes to @to
""", FS, MV1)
R("""
the @zubi folder can be deleted with all that's in it
delete my folder about @zubi completely
""", FS, 'fs.delete {"paths":["$1.0"],"recursive":true}')
R("""
my @zubi folder as @zip
pack the folder that's about @zubi, archive @zip
i have some folder with @zubi in the name, make @zip of it
""", FS, ZIP1)
R("""
my @zubi folder should be called @fn2
the folder about @zubi, new name @fn2
""", FS, 'fs.move {"renames":[{"from":"$1.0","to":"@fn2"}]}')
R("""
my @zubi folder is private, with all in it
the folder about @zubi, keep everybody out of it and what's inside
""", FS, 'fs.chmod {"paths":["$1.0"],"mode":"go-rwx","recursive":true}')

# ---------------------------------------------------------------- small shell things that come up

R("""
@s has to belong to @user
owner of @s should be @user
@s => owner @user
@user must own @s
chown, @s, @user
""", "sh chown @user @s")
R("""
the folder @sd and its contents have to belong to @user
@user must own the folder @sd with all in it
folder @sd => owner @user, all of it
""", "sh chown -R @user @sd")
R("""
@s for the group @g
the group of @s is wrong, it's @g
chgrp: @s, @g
""", "sh chgrp @g @s", g="staff users www-data docker wheel audio video students teachers dev".split())
R("""
copy the folder @pd to @pd2, minus @junk
@pd => @pd2 as a copy, @junk stays behind
a copy of @pd as @pd2 without the folder @junk
""", "sh rsync -a --exclude=@junk @pd/ @pd2/")
R("""
copy the folder @pd to @pd2, no .@x please
@pd => @pd2 as a copy, skipping *.@x
""", "sh rsync -a --exclude='*.@x' @pd/ @pd2/", x="log tmp mp4 iso bak o pyc mov zip".split())
R("""
@pd2 should get whatever is newer in @pd
only new and changed files from @pd to @pd2
""", "sh cp -ru @pd/. @pd2/")
R("""
from @oz only @m and @m2
@m and @m2 out of @oz, nothing else
two files from @oz: @m, @m2
""", "sh unzip @oz @m @m2", m=plain(lambda r: low(r) + "." + r.choice(lib.EXT)))
R("""
from @tz only @m and @m2
@m and @m2 out of @tz, nothing else
two files from @tz: @m, @m2
""", "sh tar -xf @tz @m @m2", m=plain(lambda r: low(r) + "." + r.choice(lib.EXT)))
R("""
each @le here in a folder of the same name
a folder for every @le file here, named like the file, with it inside
""", 'sh for f in *.@le; do d="${f%.@le}"; mkdir -p "$d" && mv -n "$f" "$d/"; done')
R("""
@le here: a folder per day
put the @le files here into folders by day, like 2024-05-31
""", 'sh for f in *.@le; do d=$(date -r "$f" +%F); mkdir -p "$d" && mv -n "$f" "$d/"; done')
R("""
a to a, b to b: the files here in folders by their first letter
alphabet folders for the files here please
""", 'sh for f in *; do if [ -f "$f" ]; then d=$(printf %.1s "$f"); mkdir -p "$d" && mv -n "$f" "$d/"; fi; done')
R("""
@p lists the files to delete, one a line, please do that
delete each file that's named in @p
""", "sh xargs rm < @p", p=plain(lambda r: low(r) + ".txt"))
R("""
@p has folder names, one a line, make them all
a folder for every line of @p
""", "sh xargs mkdir -p < @p", p=plain(lambda r: low(r) + ".txt"))
R("""
the files listed in @p go to @pd
move every file that's named in @p into @pd
""", "sh xargs -I{} mv {} @pd < @p", p=plain(lambda r: low(r) + ".txt"))
R("""
the files listed in @p also to @pd
copy every file that's named in @p into @pd
""", "sh xargs -I{} cp {} @pd < @p", p=plain(lambda r: low(r) + ".txt"))
R("""
write the names of all files here into @p
@p should list what's in this folder
""", "sh ls > @p", p=plain(lambda r: low(r) + ".txt"))
R("""
the bak files here should lose their .bak
*.bak -> the real names again
restore all .bak files here by name, the .bak ending goes
""", S(name_glob="*.bak"), PAT("\\.bak$", ""))
R("""
chop @p into pieces of @n lines
@p in parts, @n lines each
""", "sh split -l @n @p", n=lambda r: str(r.choice([100, 200, 500, 1000, 2000, r.randint(10, 900)])))
R("""
hidden files of @pd have to come along too: all of @pd to @pd2, copied
copy everything in @pd, hidden stuff too, to @pd2
""", "sh mkdir -p @pd2 && cp -a @pd/. @pd2/")

# ---------------------------------------------------------------- people at their desks

R("""
parents' evening tomorrow! i need the @ls in one place, @to
night shift here, quick: @ls to @to
the @ls, for the auditor, to @to
end of term. the @ls of my class go in @to.
shop's closed, paperwork time, the @ls into @to
chapter two is done, so the @ls can move to @to
my supervisor wants order: @ls in @to
""", LSR, MVS)
R("""
night shift here, quick: @ls as @zip
for the auditor: @ls, packed, @zip
submit by 23:59: the @ls in @zip
""", LSR, ZIPS)
R("""
my husband mustn't see the @l, get rid of it
the @l is history, erase
customer cancelled, so the @l can go
patient left the ward, delete the @l
grades are in, i don't need the @l any more, bin it
""", L1, DEL1)
R("""
for the tax office: a copy of the @l in @to
my daughter needs the @l too, a copy in @to please
""", L1, CP1)
R("""
sysadmin hat on: @kinds in @d older than @age, gz them and drop the plain ones
cron would do it but cron is down: gz the @kinds in @d over @age old, originals away
""", S("@d", name_glob="@kinds", older_than_ms="@age"), 'fs.archive {"paths":"$1","each":true,"remove_originals":true}')
R("""
disk alarm! @kinds in @d bigger than @size, out
pager went off, clear the @kinds over @size from @d
""", S("@d", name_glob="@kinds", min_bytes="@size"), DELS)
R("""
release day: folder @fn becomes @fn2, then pack it as @zip
""".replace("then pack it", "then pack @fn2"), 'fs.move {"renames":[{"from":"@fn","to":"@fn2"}]}', 'fs.archive {"paths":["@fn2"],"to":"@zip"}')
R("""
i teach @num kids, each @kinds file they sent should have @pre in front
""".replace("each @kinds file they sent should", "the @kinds they sent should each"), KS, PAT("^", "@pre"))
R("""
webmaster says lower case only and no blanks... start with the blanks here, make them _
phd life: plots with blanks in their names, latex says no, underscores please, all here
the nas hates blanks, so every name here gets _ instead
""", SPC)
R("""
webmaster says lower case only, so all names here please
case matters on the new server, all names here small
""", LOWER)
R("""
the scanner at work names everything .@x, the archive wants .@xl
new policy: extensions in small letters, .@xl and not .@x
.@x files don't show up in the gallery, .@xl ones do
""", S(name_glob="*.@x"), PAT("\\.@x$", ".@xl"), **CASE)
R("""
sales calls it @v now, my files still say @u in the name
rebranding!! @u is dead, long live @v, in all file names
the cat was called @u, she's @v now, adapt the file names lol
""", S(name_glob="*@u*", kind="file"), NAMEREP)
R("""
@who's thumb drive is @to, put the @kinds from @d on it, as copies
for @who, copies of the @kinds in @d, into @to
""", KD, CPS)
R("""
handing over to @who: folder @d, complete, as @zip, i keep mine
@who takes over, so the folder @d has to be in @zip
""", PK)
R("""
somebody put @a into the wrong place, its home is @to
the intern saved @a here, should be @to
@a for filing -> @to
""", MV)
R("""
contract's over, write protect @a
this is the version we sent, nobody changes @a now
exam is graded, so @a is read-only from here
""", 'fs.chmod {"paths":["@a"],"mode":"a-w"}')
R("""
gdpr says @a must be deleted
the customer asked us to delete @a
after the migration @a is superfluous, rm
""", RM)
R("""
deploy script @scr isn't allowed to run, fix its bits
@who's installer @scr: let it run
""", 'fs.chmod {"paths":["@scr"],"mode":"+x"}')
R("""
current should be a link to @pd, it points somewhere else now
rollback! the link current has to show @pd again
""", "sh ln -sfn @pd current")
R("""
our backup of today: folder @pd, tar.gz, date in the name
closing time, so tar.gz the folder @pd with the date of today
""", "sh tar -czf @pd-$(date +%F).tar.gz @pd", pd=plain(sname))
R("""
the zips from my @num students lie here, one folder each please
homework came as zips, @num of them, unpack each into its own folder
""", 'sh for f in *.zip; do unzip -q "$f" -d "${f%.zip}"; done')
R("""
photos of the wedding, .@x, all here, as @{st}1, @{st}2 and so on
the x-rays here ((.@x)) get new names, @{st}1, @{st}2, @{st}3
""", """sh i=1; for f in *.@x; do mv -n "$f" "@st$i.@x"; i=$((i+1)); done""", x="jpg jpeg png gif webp".split())
R("""
.@x here by date into folders per month
the club's .@x here go into month folders
""", 'sh for f in *.@x; do d=$(date -r "$f" +%Y-%m); mkdir -p "$d" && mv -n "$f" "$d/"; done', x="jpg jpeg png pdf mp4 txt".split())
R("""
minutes of @num meetings lie around, everything with @zubi in the name into @zip
*@zubi* => @zip
what's named after @zubi, packed as @zip
""", S(name_glob="*@zubi*", kind="file"), ZIPS)
R("""
*@zubi* also to @to
copies of everything named @zubi something in @to
""", S(name_glob="*@zubi*", kind="file"), CPS)
R("""
*@zubi* read only
write protect whatever has @zubi in the name
""", S(name_glob="*@zubi*", kind="file"), 'fs.chmod {"paths":"$1","mode":"a-w"}')
R("""
files with @zubi in the name in @d -> @to
@d has files about @zubi in the name, they go to @to
""", S("@d", name_glob="*@zubi*", kind="file"), MVS)
R("""
@d: delete what has @zubi in the name
in @d everything called @zubi-whatever can go
""", S("@d", name_glob="*@zubi*", kind="file"), DELS)

# ---------------------------------------------------------------- the thing first, the verb last, notes and forms

R("""
the file @a, which @who made, into @to it should be moved
@a, the one i was looking for since @y, in @to please put
to @to the file @a i want moved
FILE @a FROM here TO @to
from: here / to: @to / what: @a
@a | @to | move
item: @a, destination: @to, action: move
@to is waiting for @a
where @a goes? @to!
""".replace("@a | @to | move", "@a // @to // move"), MV)
R("""
the file @a, which nobody needs, deleted it should be
@a, left over from @y, please to delete
action: delete, item: @a
@a // delete
remove list: @a
@a ((old junk from @who)) delete
""", RM)
R("""
what @a needs is a copy of itself in @to
item: @a, destination: @to, action: copy
@a // @to // copy
copy job: @a => @to
@to, with a copy of @a it i'd like to have
""", CP)
R("""
the folder @d, that one packed as @zip i need
item: folder @d, action: zip, result: @zip
the folder @d which is so big, in @zip please pack
zip job: folder @d => @zip
@zip i would like to have, with the folder @d in it
""", PK)
R("""
@arch, which came from @who, in @to please to unpack
item: @arch, action: unpack, where: @to
@arch // @to // extract
unzip job: @arch => @to
the thing that's called @arch, unpack that thing in @to
""", UT, **SA)
R("""
@a, that's how it's named, but @b is how it should be named
item: @a, action: rename, new: @b
@a // @b // rename
old name @a / new name @b
rename job: @a => @b
the thing that's called @a, call that thing @b
""", RN)
R("""
the @kinds, of which there are too many, delete please
item: @kinds, action: delete
@kinds // delete
cleanup job: all @kinds
for the @kinds i have only one word: delete
""", KS, DELS)
R("""
the @kinds, wherever they hide, to @to they should go
item: @kinds, destination: @to, action: move
@kinds // @to // move
for the @kinds there's a folder, @to, so move them
""", KS, MVS)
R("""
item: @kinds, destination: @to, action: copy
@kinds // @to // copy
copy job: @kinds => @to
""", KS, CPS)
R("""
item: @kinds, action: zip, result: @zip
@kinds // @zip // pack
zip job: @kinds => @zip
""", KS, ZIPS)
R("""
the @ls, those i printed yesterday, delete please
item: @ls, action: delete
the @ls that @who sent are no longer needed, all of them out
""", LSR, DELS)
R("""
the @ls, which @who keeps asking about, into @to
item: @ls, destination: @to, action: move
the @ls in @to i want to have
""", LSR, MVS)
R("""
item: @ls, destination: @to, action: copy
a set of the @ls for @to, copies
""", LSR, CPS)
R("""
the @l, that i wrote for @who, in @to it belongs
item: my @l, destination: @to, action: move
the @l i want to be found in @to
""", L1, MV1)
R("""
the @l, which was only a joke, please delete
item: my @l, action: delete
that @l from last year, i want it gone
""", L1, DEL1)
R("""
item: @scr, action: make executable
@scr // +x
the script @scr, which @who wrote, executable please make
""", 'fs.chmod {"paths":["@scr"],"mode":"+x"}')
R("""
item: @a, action: read-only
@a // read only
the file @a which must not change, protect it
""", 'fs.chmod {"paths":["@a"],"mode":"a-w"}')
R("""
item: @a, action: chmod, mode: @mode
@a // @mode
@a :: @mode
""", 'fs.chmod {"paths":["@a"],"mode":"@mode"}')
R("""
item: @f, action: clear the content
@f // empty it
the log @f, which grew too big, make it empty
""", 'fs.write {"path":"@f","content":""}')
R("""
item: folder @d, action: create
@d // mkdir
a folder i need, @d it should be called
""", MK)
R("""
file @name in folder @d: delete
the file @name, it's in @d, delete please
@d // @name // delete
""", 'fs.delete {"paths":["@j"]}', derive=DJ, **DN)
R("""
folder @d, file @name: read only
in @d there's @name, nobody should change it
""", 'fs.chmod {"paths":["@j"],"mode":"a-w"}', derive=DJ, **DN)
R("""
folder @d, script @name: make it executable
in @d there's @name and it doesn't run, +x please
@name in @d needs the x bit
""", 'fs.chmod {"paths":["@j"],"mode":"+x"}', derive=DJ, d=SLOTS["d"], name=lambda r: low(r) + r.choice([".sh", ".py", ".pl", ".run", ".sh"]))
R("""
folder @d, archive @name: unpack to @to
the archive @name is in @d, its contents should be in @to
unpack @name which is in @d, into @to
""", 'fs.extract {"archive":"@j","to":"@to"}', derive=DJ, d=SLOTS["d"], name=lambda r: t2.archname(r))
R("""
folder @d, archive @name: list
what's in the archive @name that lies in @d
@d has @name, what is packed in there
""", 'fs.extract {"archive":"@j","to":".","list_only":true}', derive=DJ, d=SLOTS["d"], name=lambda r: t2.archname(r))
R("""
folder @d, file @name: back it up as .bak
@name in @d, a .bak next to it please
""", 'fs.copy {"from":"@j","to":"@j.bak"}', derive=DJ, d=SLOTS["d"], name=lambda r: low(r) + "." + r.choice(lib.EXT_TEXT))

# ---------------------------------------------------------------- one more round of packing

R("""
@kinds in @d over @age old: @zip, originals out
what @d has in @kinds from more than @age ago -> @zip, and don't keep the loose files
""", S("@d", name_glob="@kinds", older_than_ms="@age"), 'fs.archive {"paths":"$1","to":"@zip","remove_originals":true}')
R("""
@kinds in @d over @age old: @zip, but keep the originals
what @d has in @kinds from more than @age ago -> @zip, loose files stay too
""", S("@d", name_glob="@kinds", older_than_ms="@age"), ZIPS)
R("""
@kinds of the last @n days packed as @zip
pack the @kinds from the past @n days in @zip
""", S(name_glob="@kinds", newer_than_ms="@{n}d"), ZIPS)
R("""
today's @kinds => @zip
whatever @kinds i made today, into @zip
""", S(name_glob="@kinds", newer_than_ms="1d"), ZIPS)
R("""
@kinds from this week => @zip
this week's @kinds in @zip please
""", S(name_glob="@kinds", newer_than_ms="1w"), ZIPS)
R("""
all in @d that's older than @age => @zip
@d: whatever is over @age old belongs in @zip
""", S("@d", kind="file", older_than_ms="@age"), ZIPS)
R("""
only what lies directly in @d into @zip, subfolders don't
@d's own files => @zip, not its subfolders
""", S("@d", kind="file", depth=1), ZIPS)
R("""
the @ls with .gz each, and the plain ones deleted
@ls => gz one by one, no plain copies
""", LSR, 'fs.archive {"paths":"$1","each":true,"remove_originals":true}')
R("""
zstd for each of the @kinds
@kinds => zst, one by one
""", KS, 'fs.archive {"paths":"$1","each":true,"format":"zst"}')
R("""
@f as zst next to it
zstd @f and keep it
""", 'fs.archive {"paths":["@f"],"each":true,"format":"zst"}')
R("""
the folder @d zipped please, any name
no special name, just zip the folder @d
folder @d => zip
i'd like the folder @d as a zip
""", 'fs.archive {"paths":["@d"],"to":"@z"}', derive=lambda v, r: {"z": intents.zip_name(v["d"])})
R("""
replace the archive @zip by a new one from the folder @d
@zip is outdated, make it again from the folder @d, overwrite
""", 'fs.archive {"paths":["@d"],"to":"@zip","overwrite":true}')
R("""
@fn.zip from the folder @fn, @fn2.zip from the folder @fn2
folders @fn and @fn2, each into its own zip ((@fn.zip, @fn2.zip))
""", 'fs.archive {"paths":["@fn"],"to":"@fn.zip"}', 'fs.archive {"paths":["@fn2"],"to":"@fn2.zip"}', fn=lambda r: low(r))
R("""
the archive @zip isn't needed any more, the folder @d is, so delete just the archive
@zip can go, keep the folder @d
""", 'fs.delete {"paths":["@zip"]}')
R("""
all zip files can go, they're unpacked anyway
i've unpacked everything, zips out
the zips are only taking up room, delete them
""", S(name_glob="*.zip"), DELS)
R("""
the zips to @to, all of them
@to is where zips are kept, move them there
""", S(name_glob="*.zip"), MVS)
R("""
the tarballs to @to
tarballs => @to
""", S(name_glob="*.{tar,tar.gz,tgz}"), MVS)
R("""
my @l archive should be in @to
the archive of the @l => @to
""".replace("the archive of the @l => @to\n", ""), S(name_glob="@{l}archive*", kind="file"), MV1)

# ---------------------------------------------------------------- one more round of names

R("""
@kinds without the @u in the name please
@u out of the names of the @kinds
the names of the @kinds shouldn't have @u in them
""", KS, PAT("@u", ""))
R("""
@d: names without @u
in the names of the files in @d there's @u, i don't want it there
""", S("@d", name_glob="*@u*", kind="file"), PAT("@u", ""))
R("""
@d: take the prefix @u off
files in @d start with @u, cut that
""", S("@d", name_glob="@u*", kind="file"), PAT("@u", ""), **PFX)
R("""
files that start with @u should start with @u2 instead
@u... => @u2...
prefix @u becomes prefix @u2
""", S(name_glob="@u*", kind="file"), 'fs.move {"paths":"$1","pattern":{"find":"@u","replace":"@u2"}}', **PFX)
R("""
the @ls say @u in the name, it should be @v
@ls: @u => @v in the names
""", LSR, NAMEREP)
R("""
the blanks in the names of the files in @pd, underscores instead
@pd: no spaces in file names please, _ instead
""", "sh cd @pd && " + SPC[3:])
R("""
all names in @pd in small letters
@pd: lowercase its file names
""", "sh cd @pd && " + LOWER[3:])
R("""
@le files in @pd: names should be @{st}1, @{st}2 and so on
number the @le files of @pd, @{st}1, @{st}2, ...
""", 'sh cd @pd && i=1; for f in *.@le; do mv -n "$f" "@st$i.@le"; i=$((i+1)); done')
R("""
the folder names here in small letters, files stay as they are
lowercase only the folders here
""", 'sh for d in */; do d="${d%/}"; l="$(echo "$d" | tr \'A-Z\' \'a-z\')"; [ "$d" = "$l" ] || mv -n "$d" "$l"; done')
R("""
all folders here should start with @pre
prefix @pre for the folders here
""", S(kind="folder", depth=1), PAT("^", "@pre"))
R("""
everything in here, files i mean, with @pre in front
all files of this folder get the prefix @pre
""", S(kind="file", depth=1), PAT("^", "@pre"))
R("""
dots in the names of the @le here ((not the ending)) -> underscores
@le here: v1.2.final should be v1_2_final
""", """sh for f in *.@le; do b="${f%.@le}"; mv -n "$f" "$(echo "$b" | tr '.' '_').@le"; done""")
R("""
double blanks in the names here should be single ones
two spaces in a row in file names here -> one
""", """sh for f in *'  '*; do mv -n "$f" "$(echo "$f" | tr -s ' ')"; done""")
R("""
commas in the file names here must go
no commas in names here please, just drop them
""", """sh for f in *,*; do mv -n "$f" "$(echo "$f" | tr -d ',')"; done""")
R("""
a bak of the @ls each, beside them
""".replace("a bak of the @ls each, beside them", "write protect the @ls and put copies in @to"), LSR, 'fs.chmod {"paths":"$1","mode":"a-w"}', CPS)

# ---------------------------------------------------------------- everything but

KEEPX = dict(x=lambda r: r.choice("pdf txt md csv jpg png docx xlsx mp3 mp4 py tex html json odt log".split()))
R("""
in @d only the .@x files should survive
@d: delete every file that isn't .@x
keep the .@x files in @d and delete its other files
whatever in @d doesn't end in .@x can go ((not the subfolders))
""", S("@d", kind="file", not_glob="*.@x", depth=1), DELS, **KEEPX)
R("""
here only the .@x files should survive
delete every file here that isn't .@x, no subfolders
keep the .@x files here and delete the other files of this folder
whatever file here doesn't end in .@x can go
""", S(kind="file", not_glob="*.@x", depth=1), DELS, **KEEPX)
R("""
files here that aren't .@x go to @to
only .@x may stay here, move the other files to @to
move all but the .@x files into @to, just this folder
""", S(kind="file", not_glob="*.@x", depth=1), MVS, **KEEPX)
R("""
@d's files, except .@x ones, to @to
everything in @d which is a file but not .@x -> @to
""", S("@d", kind="file", not_glob="*.@x", depth=1), MVS, **KEEPX)
R("""
pack the files of @d, no .@x among them, as @zip
@zip <- files in @d, all but .@x
""", S("@d", kind="file", not_glob="*.@x", depth=1), ZIPS, **KEEPX)
TWOX = dict(x=lambda r: low(r) + r.choice(["", "_" + low(r), str(r.randint(1, 99))]) + "." + r.choice(lib.EXT))
R("""
every file here can go except @x and @x2
@x and @x2 stay, the other files of this folder: delete
delete the files here, sparing only @x and @x2
""", S(kind="file", not_glob="{@x,@x2}", depth=1), DELS, **TWOX)
R("""
files here to @to, but @x and @x2 stay
move this folder's files to @to; exceptions: @x, @x2
""", S(kind="file", not_glob="{@x,@x2}", depth=1), MVS, **TWOX)
R("""
@d as @zip, files only, neither @x nor @x2
pack all files of @d but @x and @x2 as @zip
""", S("@d", kind="file", not_glob="{@x,@x2}", depth=1), ZIPS, **TWOX)
R("""
move everything but the folder @junk to @to, files and folders
all that's here goes to @to, only @junk stays put
""".replace("@to", "@pd"), "sh mkdir -p @pd && find . -mindepth 1 -maxdepth 1 ! -name @junk ! -name @pd -exec mv -n -t @pd {} +", pd=plain(lambda r: low(r)))
R("""
the subfolders here can go into @to, files stay here
folders only: move what's here to @to
""", S(kind="folder", not_glob="@to", depth=1), MVS, to=lambda r: low(r))
R("""
@kinds can be deleted unless they're in @junk or @junk2
delete the @kinds but leave @junk and @junk2 alone
""", S(name_glob="@kinds", not_glob="{@junk,@junk2}"), DELS)
R("""
@kinds to @to, except what is in @junk and @junk2
collect the @kinds in @to, skipping @junk and @junk2
""", S(name_glob="@kinds", not_glob="{@junk,@junk2}"), MVS)
R("""
delete @kinds unless they are younger than @age
only spare @kinds from the last... no, simply: @kinds older than @age go
""".replace("delete @kinds unless they are younger than @age\n", ""), S(name_glob="@kinds", older_than_ms="@age"), DELS)
TK = dict(kinds=[("txt files", "*.txt"), (".md files", "*.md"), ("markdown files", "*.{md,markdown}"), ("logs", "*.log"), (".csv files", "*.csv"), ("html files", "*.{html,htm}"), ("json files", "*.json"), (".tex files", "*.tex")])
R("""
those @kinds that mention @bw belong in @to
@kinds with the word @bw inside => @to
if @bw is written in one of the @kinds, move that to @to
""", S(name_glob="@kinds", text="@bw"), MVS, **TK)
R("""
those @kinds that mention @bw can be deleted
@kinds with the word @bw inside: delete
""", S(name_glob="@kinds", text="@bw"), DELS, **TK)
R("""
those @kinds that mention @bw, copied to @to
copies of the @kinds with @bw in the text, in @to please
""", S(name_glob="@kinds", text="@bw"), CPS, **TK)
R("""
those @kinds that mention @bw, packed as @zip
@zip with the @kinds in which @bw is written
""", S(name_glob="@kinds", text="@bw"), ZIPS, **TK)

# ---------------------------------------------------------------- rights and links, the odd corners

SYM = dict(mode="u+x g+w g+r o-r o-w go-w u+rw a+x go+r ug+rw o+r u-w".split())
R("""
@mode on @a
@a needs @mode, whatever that means, the admin said so
chmod @mode, file is @a
please apply @mode to @a
@a => @mode
""", 'fs.chmod {"paths":["@a"],"mode":"@mode"}', **SYM)
R("""
@mode on the folder @d and everything below
folder @d, recursive, @mode
""", 'fs.chmod {"paths":["@d"],"mode":"@mode","recursive":true}', **SYM)
KEYS = dict(a="~/.ssh/id_rsa ~/.ssh/id_ed25519 ~/.ssh/config ~/.ssh/authorized_keys ~/.netrc ~/.pgpass server.key backup.key private.pem".split())
R("""
ssh says the permissions of @a are too open
unprotected private key file! it's @a, fix it
@a has to be for my eyes only or ssh refuses
""", 'fs.chmod {"paths":["@a"],"mode":"go-rwx"}', **KEYS)
R("""
@a has to be @mode
@mode for @a, ssh insists
""", 'fs.chmod {"paths":["@a"],"mode":"@mode"}', mode=["600", "400", "640"], **KEYS)
R("""
the @kinds in @d should be runnable
in @d no script starts, give the @kinds the x bit
""", KD, 'fs.chmod {"paths":"$1","mode":"+x"}', kinds=[("shell scripts", "*.{sh,bash}"), (".sh files", "*.sh"), (".py files", "*.py"), ("*.sh", "*.sh"), ("*.pl", "*.pl")])
R("""
no one should change the @kinds in @d, set them read only
@kinds in @d: write protect
""", KD, 'fs.chmod {"paths":"$1","mode":"a-w"}')
R("""
a private folder @d, nobody else may look in
new folder @d, for me alone
@d as a folder that the others can't open
""", MK, 'fs.chmod {"paths":["@d"],"mode":"go-rwx"}')
R("""
new folder @d with mode @mode
mkdir @d, rights @mode
""", 'fs.mkdir {"path":"@d","parents":true,"mode":"@mode"}')
R("""
link to the folder @d, name @k
the folder @d should be reachable as @k
a shortcut @k that opens the folder @d
@k => folder @d ((symlink))
i'm tired of typing @d, link it as @k
""", 'fs.symlink {"target":"@d","link":"@k"}', k=lambda r: low(r))
R("""
hard link @p as @p2
@p2 as a hard link to @p, not a symbolic one
""", "sh ln @p @p2")
R("""
the link @ol should be a real copy of what it points to
replace the symlink @ol by the file itself
""", "sh cp --remove-destination \"$(readlink -f @ol)\" @ol")
R("""
links for @a and @a2: @ol and @ol2
@ol should point to @a and @ol2 to @a2, symlinks
""", 'fs.symlink {"target":"@a","link":"@ol"}', 'fs.symlink {"target":"@a2","link":"@ol2"}', a=plain(lambda r: low(r) + "." + r.choice(lib.EXT)))

# ---------------------------------------------------------------- what cannot be done without asking back

def ASK(wordings, question):
    _put(0.5, wordings, ["ask " + question], None, {})


ASK("""
please rename my file
i'd like to rename a file, can you
this file needs another name
""", "Which file should I rename, and to what?")
ASK("""
i want something packed
zip it please
could you make a zip for me
""", "What should I pack?")
ASK("""
unzip it
unpack the thing please
can you extract something for me
""", "Which archive should I unpack?")
ASK("""
delete that file please
one file has to go
i want something deleted
""", "Which file should I delete?")
ASK("""
make it read only
write protect it pls
lock the file
""", "Which file should I make read-only?")
ASK("""
i need a new folder
please make a folder for me
can you create a directory
""", "What should the folder be called?")
ASK("""
@a needs another name
rename @a please
@a should be called something else
""", "What should @a be called?")

# ---------------------------------------------------------------- more states that are wished for

R("""
at the end there should be @zip with the folder @d inside, and the folder too
i imagine it like this: @zip exists and holds the folder @d
""", PK)
R("""
when you're done, @a is in @to
i want to open @to and see @a in it, and not here any more
@a here: no. @a in @to: yes.
""", MV)
R("""
when you're done, @a is gone
i want to look here and not see @a
@a here: no
""".replace("@a here: no\n", ""), RM)
R("""
when you're done, there's @a here and another @a in @to
@a here: yes. @a in @to: also yes.
""", CP)
R("""
when you're done, the file is called @b and no longer @a
i want to see @b where i now see @a
@b should be there where @a is now, same file
""", RN)
R("""
when you're done, there are no @kinds left, anywhere below here
a world without @kinds would be nice
i dream of a folder tree free of @kinds
""", KS, DELS)
R("""
when you're done, all @kinds are in @to
i want to open @to and find all my @kinds
""", KS, MVS)
R("""
when you're done, none of the @ls are here but all in @to
i'd love to open @to and find the @ls
""", LSR, MVS)
R("""
no file name here should have a space in it when you're done, _ will do
from now on: underscores where there were blanks, in every name here
""", SPC)
R("""
i'd like to live in a folder without capital letters ((file names i mean))
when you're done, every name here is lower case
""", LOWER)
R("""
when you're done, @scr starts when i call it
i want to type ./@scr and see it work
""", 'fs.chmod {"paths":["@scr"],"mode":"+x"}', scr=lambda r: low(r) + r.choice([".sh", ".py", ".pl", ".run"]))
R("""
the content of @arch should lie in @to when you're done
i'd like to open @to and see what was in @arch
""", UT, **SA)
R("""
i want to be unable to save changes to @a
when someone edits @a they should get an error
""", 'fs.chmod {"paths":["@a"],"mode":"a-w"}')
R("""
if anyone else opens @a they should get permission denied
@a opens for me, for others it doesn't, make it so
""", 'fs.chmod {"paths":["@a"],"mode":"go-rwx"}')
R("""
@f should have a size of 0
i want @f to be there, with nothing written in it
""", 'fs.write {"path":"@f","content":""}')
R("""
a folder @d should be here by the time @who arrives
there ought to be a @d folder
@d: missing, should exist ((folder))
""", MK)

# ---------------------------------------------------------------- key words only, as one types at night

R("""
tar @pd no @junk -> @tgz
@tgz, @pd, exclude @junk
archive @pd excl @junk out @tgz
@pd w/o @junk => @tgz
""", "sh tar --exclude=@junk -czf @tgz @pd")
R("""
zip @pd no @junk -> @oz
@oz, @pd, exclude @junk
archive @pd excl @junk out @oz
@pd w/o @junk => @oz
""", "sh zip -r @oz @pd -x '*/@junk/*'")
R("""
@oz only @m
unzip @oz just @m
@m from @oz
""", "sh unzip @oz @m", **MEM)
R("""
@tz only @m
untar @tz just @m
@m from @tz
""", "sh tar -xf @tz @m", **MEM)
R("""
@oz file count
count files @oz
nr of files in @oz
@oz how many
""", "sh unzip -Z1 @oz | grep -vc '/$'")
R("""
@tz file count
count files @tz
nr of files in @tz
@tz how many
""", "sh tar -tf @tz | grep -vc '/$'")
R("""
@arch list
ls @arch
@arch toc
members @arch
list content @arch no extract
""", LISTA, **SA)
R("""
@arch extract @to
@arch to @to
extract @arch dest @to
@arch unpack dir @to
""", UT, **SA)
R("""
ext .@x .@x2 all
*.@x to *.@x2
.@x rename .@x2 bulk
bulk: .@x => .@x2
""".replace("ext .@x .@x2 all\n", ""), S(name_glob="*.@x"), EXTC)
R("""
lowercase all here
names lower here
tolower filenames here
""", LOWER)
R("""
blanks underscores here
spaces _ here, names
s/ /_/ for the names here
""", SPC)
R("""
strip prefix @u
prefix @u off
names minus prefix @u
""", S(name_glob="@u*", kind="file"), PAT("@u", ""), **PFX)
R("""
prefix @kinds @pre
@kinds add prefix @pre
add @pre in front, @kinds
""", KS, PAT("^", "@pre"))
R("""
@kinds @to move
@kinds mv @to
mv @kinds @to
""", KS, MVS)
R("""
@kinds rm
rm @kinds
@kinds delete all
""", KS, DELS)
R("""
@kinds older @age rm
rm @kinds older @age
@kinds > @age old, delete
""", S(name_glob="@kinds", older_than_ms="@age"), DELS)
R("""
empty dirs rm
rm empty folders
empty folders delete
""", S(kind="folder", empty=True), DELS)
R("""
empty files rm
rm zero byte files
size 0 files delete
""", S(kind="file", empty=True), DELS)
R("""
@scr x bit
exec bit @scr
chmod x @scr
@scr executable
""", 'fs.chmod {"paths":["@scr"],"mode":"+x"}')
R("""
@a readonly
ro @a
@a no writing
""", 'fs.chmod {"paths":["@a"],"mode":"a-w"}')
R("""
@a only me
private @a
@a no access others
""", 'fs.chmod {"paths":["@a"],"mode":"go-rwx"}')
R("""
symlink @k @a ((link first, then target))
link @k target @a
@k symlink to @a
""", LN, k=LK["k"])
R("""
relink @ol @pd
symlink @ol new target @pd
@ol link now @pd
""", "sh ln -sfn @pd @ol")
R("""
swap @p @p2
@p @p2 swap names
swap names: @p, @p2
""", "sh mv -n @p @p.tmp && mv -n @p2 @p && mv -n @p.tmp @p2", p=plain(lambda r: low(r) + r.choice(["", "_" + low(r), str(r.randint(1, 99))]) + "." + r.choice(lib.EXT)))
R("""
bak @pn
@pn bak
backup @pn .bak
""", 'fs.copy {"from":"@pn","to":"@pn.bak"}', **BK)
R("""
restore @pn from bak, @pn.bak
@pn.bak restore to @pn
""", 'fs.copy {"from":"@pn.bak","to":"@pn","overwrite":true}', **BK)
R("""
empty @f
@f truncate
clear content @f
""", 'fs.write {"path":"@f","content":""}')
R("""
mkdir @fn/@fn2
folder @fn/@fn2 new
@fn/@fn2 create dirs
""", 'fs.mkdir {"path":"@fn/@fn2","parents":true}', fn=lambda r: low(r) + r.choice(["", str(r.randint(1, 2026))]))
R("""
zip each folder here
each folder zip
per folder one zip
""", 'sh for d in */; do zip -qr "${d%/}.zip" "$d"; done')
R("""
unzip each own folder
each zip own folder
per zip one folder, unpack
""", 'sh for f in *.zip; do unzip -q "$f" -d "${f%.zip}"; done')
R("""
number the .@x here @{st}1 @{st}2
.@x here @{st}1 @{st}2 @{st}3 rename
""", """sh i=1; for f in *.@x; do mv -n "$f" "@st$i.@x"; i=$((i+1)); done""", x="jpg jpeg png gif pdf mp3 txt wav".split())
# ---------------------------------------------------------------- polite, long-winded, in a second language

R("""
Good morning, I hope you are well. I would be most grateful if @a could be brought into @to at your convenience.
Dear assistant, kindly transfer the file @a to @to. Yours, @who
if it is not too much to ask, might @a find its way to @to
hello sir, file @a please you put in folder @to, thank you sir
sorry my english, i need file @a to be inside @to
""", MV)
R("""
Good evening, would you be so good as to delete @a, it is no longer required.
Dear assistant, the file @a may be removed. Yours, @who
hello sir, the file @a please you delete
sorry my english, the file @a must not exist
""", RM)
R("""
Dear assistant, kindly compress the folder @d into @zip. Yours, @who
hello sir, please you make archive @zip from folder @d
sorry my english, folder @d i want like packed, name @zip
it would be wonderful to have the folder @d in the form of an archive called @zip
""", PK)
R("""
Dear assistant, kindly extract @arch into @to. Yours, @who
hello sir, please you open archive @arch to folder @to
sorry my english, i want the things from @arch go inside @to
""", UT, **SA)
R("""
Dear assistant, kindly rename @a to @b. Yours, @who
hello sir, file @a please to have name @b
sorry my english, the name from @a must be change to @b
I should be glad to see @a bear the name @b
""", RN)
R("""
Dear assistant, kindly remove all @kinds. Yours, @who
hello sir, all @kinds please you delete them
sorry my english, @kinds i don't want no more
""", KS, DELS)
R("""
Dear assistant, kindly relocate all @kinds to @to. Yours, @who
hello sir, all @kinds please you put in folder @to
sorry my english, every @kinds must go inside @to
""".replace("every @kinds", "all the @kinds"), KS, MVS)
R("""
hello sir, the @ls please you put in folder @to
sorry my english, my @ls must be inside @to
Dear assistant, the @ls would be better kept in @to. Yours, @who
""", LSR, MVS)
R("""
hello sir, please you make copy from @a in folder @to
sorry my english, @a i want two times, one here one in @to
Dear assistant, a duplicate of @a in @to would be appreciated. Yours, @who
""", CP)
R("""
hello sir, please you make folder with name @d
sorry my english, i want new map... folder, name is @d
Dear assistant, kindly establish a folder entitled @d. Yours, @who
""", MK)
R("""
hello sir, script @scr not start, please you repair the permission
sorry my english, @scr must can run
""", 'fs.chmod {"paths":["@scr"],"mode":"+x"}')
R("""
sorry my english, in @a nobody may write
hello sir, please you protect @a from change
Dear assistant, kindly see to it that @a cannot be altered. Yours, @who
""", 'fs.chmod {"paths":["@a"],"mode":"a-w"}')

# ---------------------------------------------------------------- angry

R("""
for the last time!! @a goes in @to
how often do i have to say it, @a belongs in @to, argh
ARGH why is @a STILL not in @to
stupid computer, put the damn @a in @to
""", MV)
R("""
i HATE @a, delete it NOW
this stupid @a again!! away with it!!!
@a makes me sick, remove it
how many times must i delete @a
""", RM)
R("""
these damn @kinds everywhere, DELETE them
argh @kinds!!! out!!!
i swear if i see these @kinds once more... delete them
""", KS, DELS)
R("""
enough is enough, all the damn @kinds into @to
ffs put the @kinds in @to
""", KS, MVS)
R("""
permission denied again?! @scr, x bit, now
grr @scr won't execute, FIX
""", 'fs.chmod {"paths":["@scr"],"mode":"+x"}')
R("""
spaces in file names!!! who does that!!! underscores, all here
i'm going mad with these blanks in the names here, make them _
""", SPC)
R("""
@who overwrote @a AGAIN. make it read only, period.
nobody, and i mean NOBODY, writes to @a from now on
""", 'fs.chmod {"paths":["@a"],"mode":"a-w"}')
R("""
stupid zip @arch, just give me the files, in @to
for crying out loud unpack @arch into @to
""", UT, **SA)

# ---------------------------------------------------------------- two, three, both, all of them

R("""
all three @ls should be in @to
my two @ls to @to please
i think there are four @ls, all of them belong in @to
the whole bunch of @ls, into @to
each and every one of the @ls should sit in @to
the @ls, however many there are, to @to
whichever @ls you find, put them in @to
""", LSR, MVS)
R("""
all three @ls can be deleted
my two @ls are useless, remove them
the whole bunch of @ls can go
each and every one of the @ls must go
whichever @ls you find, delete them
""", LSR, DELS)
R("""
all three @ls in one @zip
my two @ls => @zip
each and every one of the @ls goes in @zip
""", LSR, ZIPS)
R("""
all three @ls also in @to
a copy of both @ls in @to please
duplicate the whole bunch of @ls into @to
""", LSR, CPS)
R("""
both @ls read only
all three @ls should be write protected
""", LSR, 'fs.chmod {"paths":"$1","mode":"a-w"}')
R("""
@pre in front of all three @ls
both @ls should begin with @pre
""", LSR, PAT("^", "@pre"))
R("""
the @l in @d should be deleted
delete the @l that is somewhere in @d
@d has my @l, i don't want it any more
""", S("@d", name_glob="@l", kind="file"), DEL1)
R("""
the @l in @d should move to @to
there's my @l in @d, but it belongs in @to
@d -> @to: the @l
""", S("@d", name_glob="@l", kind="file"), MV1)
R("""
the @l that's in @d also to @to
copy the @l from @d to @to
""", S("@d", name_glob="@l", kind="file"), CP1)
R("""
the @l in @d should be called @b
name the @l that's in @d @b
""", S("@d", name_glob="@l", kind="file"), RN1)
R("""
delete all @ls that are in @d
the @ls in @d aren't needed, delete
@d: no more @ls please
""", S("@d", name_glob="@ls", kind="file"), DELS)
R("""
the @ls in @d, packed as @zip
@zip with the @ls from @d
""", S("@d", name_glob="@ls", kind="file"), ZIPS)
R("""
the @ls in @d, copied to @to
@to needs the @ls from @d as well
""", S("@d", name_glob="@ls", kind="file"), CPS)
R("""
the @ls older than @age can be deleted
@ls from more than @age ago: out
i keep @ls for @age, older ones go
""", S(name_glob="@ls", kind="file", older_than_ms="@age"), DELS)
R("""
the @ls older than @age to @to
@ls from over @age ago belong in @to
""", S(name_glob="@ls", kind="file", older_than_ms="@age"), MVS)
R("""
the @ls older than @age into @zip
@ls from over @age ago => @zip
""", S(name_glob="@ls", kind="file", older_than_ms="@age"), ZIPS)
R("""
@ls over @size to @to
those of the @ls that are bigger than @size -> @to
""", S(name_glob="@ls", kind="file", min_bytes="@size"), MVS)
R("""
the @ls of the last @n days to @to
@ls not older than @n days => @to
""", S(name_glob="@ls", kind="file", newer_than_ms="@{n}d"), MVS)
R("""
the @ls, but not in @junk, to @to
@ls => @to, skip @junk
""", S(name_glob="@ls", kind="file", not_glob="@junk"), MVS)
R("""
delete the @ls except in @junk
@ls can go, @junk is off limits
""", S(name_glob="@ls", kind="file", not_glob="@junk"), DELS)


def TWO1(wordings, a1, a2):
    """Two loose things, one file each."""
    s1, s2 = L1, 'fs.search {"path":".","name_glob":"@l2","kind":"file"}'
    _put(1, wordings, [s1, "ok @cnt", a1, "ok", s2, "ok @cnt", a2.replace("$1.0", "$3.0"), "ok", "show"], None, {})
    _put(0.06, wordings, [s1, "ok 0", s2, "ok @cnt", a2.replace("$1.0", "$2.0"), "ok", "show"], None, {})
    _put(0.06, wordings, [s1, "ok @cnt", a1, "ok", s2, "ok 0", "show"], None, {})


MV2 = 'fs.move {"from":"$1.0","into":"@to2"}'
TWO1("""
the @l to @to and the @l2 to @to2
my @l belongs in @to, my @l2 in @to2
1. @l -> @to 2. @l2 -> @to2
""", MV1, MV2)
TWO1("""
delete the @l but move the @l2 to @to
the @l can go; the @l2 belongs in @to
""", DEL1, MV1)
TWO1("""
move the @l to @to, and delete the @l2
my @l goes in @to, my @l2 in the bin
""".replace("my @l goes in @to, my @l2 in the bin\n", "my @l goes in @to, my @l2 can be deleted\n"), MV1, DEL1)
TWO1("""
the @l should be called @b and the @l2 @b2
name my @l @b; name my @l2 @b2
""", RN1, 'fs.move {"renames":[{"from":"$1.0","to":"@b2"}]}')
TWO1("""
copy the @l to @to, write protect the @l2
the @l also in @to; and the @l2 read only
""", CP1, 'fs.chmod {"paths":["$1.0"],"mode":"a-w"}')
R("""
the @l should be called @b and be in @to
my @l, as @b in @to
""", L1, 'fs.move {"from":"$1.0","to":"@j"}', derive=lambda v, r: {"j": join(v["to"], v["b"])})
R("""
a copy of the @l in @to, and then delete the first one
the @l: copy to @to, afterwards delete here
""", L1, CP1, DEL1)
R("""
put the @l in @to and show me what's in @to
my @l => @to; ls @to
""", L1, MV1, 'fs.list {"path":"@to"}')
R("""
the @l, read only, and a copy of it in @to
lock the @l and copy it to @to
""", L1, 'fs.chmod {"paths":["$1.0"],"mode":"a-w"}', CP1)
R("""
pack the @l as @zip and delete it then
the @l => @zip, the loose one can go
""", L1, 'fs.archive {"paths":["$1.0"],"to":"@zip","remove_originals":true}')
R("""
pack the @l as @zip and put @zip in @to
my @l => @zip => @to
""", L1, ZIP1, 'fs.move {"from":"@zip","into":"@to"}')

# ---------------------------------------------------------------- the trouble is told

R("""
there's no room on the disk and the folder @d isn't used any more, squeeze it into @zip and remove it
the folder @d takes too much space, as @zip it would take less, so only keep that
""", 'fs.archive {"paths":["@d"],"to":"@zip","remove_originals":true}')
R("""
@who's mail program chokes on @num attachments, one @zip with my @ls would be easier
the form takes a single file but i have several @ls, hence @zip
""", LSR, ZIPS)
R("""
git complains that @scr isn't executable
the service doesn't come up because @scr has no x
make: ./@scr: Permission denied
exec format? no, @scr just isn't marked executable
""", 'fs.chmod {"paths":["@scr"],"mode":"+x"}', scr=lambda r: low(r) + r.choice([".sh", ".py", ".pl", ".run", ".sh"]))
R("""
the script fails because @fn/@fn2 is missing
no such file or directory: @fn/@fn2 ((a folder))
cp says the directory @fn/@fn2 doesn't exist
""", 'fs.mkdir {"path":"@fn/@fn2","parents":true}', fn=lambda r: low(r) + r.choice(["", str(r.randint(1, 2026))]))
R("""
no such directory: @d
the program stops because there is no folder @d
it says the folder @d doesn't exist, and it should
""", MK)
R("""
the program stops because @tn doesn't exist, an empty one is enough
it wants a file @tn, empty is fine
""", 'fs.write {"path":"@tn","content":"","expect_hash":"absent"}')
R("""
my gallery ignores .@x because it only knows .@xl
half the photos end in .@x, the other half in .@xl, i want .@xl for all
""", S(name_glob="*.@x"), PAT("\\.@x$", ".@xl"), **CASE)
R("""
the names are too long because each starts with @u
i can't tell my files apart, all begin with @u, drop that
""", S(name_glob="@u*", kind="file"), PAT("@u", ""), **PFX)
R("""
@1.jpg and @10.jpg sort wrong
""".replace("@1.jpg and @10.jpg sort wrong", "@{st}1.@x comes after @{st}10.@x, so @{st}1.@x to @{st}9.@x need a 0 before the number\n@{st}10.@x sorts before @{st}2.@x, make @{st}1.@x ... @{st}9.@x into @{st}01.@x ... @{st}09.@x"), "sh for i in $(seq 1 9); do mv -n @st$i.@x @{st}0$i.@x; done", x=lambda r: r.choice(lib.EXT))
R("""
the disk fills with @kinds, and those over @age old are of no interest
there are @kinds here from more than @age ago, why do i still have these? delete
""".replace("the disk fills with @kinds, and those over @age old are of no interest\n", "the disk fills with @kinds, so those over @age old have to go\n"), S(name_glob="@kinds", older_than_ms="@age"), DELS)
R("""
nobody can find the @ls, they're all over the place, they should be in @to
the @ls are scattered about, one folder, @to, would be better
""", LSR, MVS)
R("""
nobody can find the @kinds, they're all over the place, they should be in @to
the @kinds are scattered about, one folder, @to, would be better
""", KS, MVS)
R("""
@a keeps getting changed by @who, that has to end
someone always edits @a by accident
""".replace("someone always edits @a by accident\n", "someone always edits @a by accident, make that impossible\n"), 'fs.chmod {"paths":["@a"],"mode":"a-w"}')
R("""
@who can read @a and shouldn't
everybody on this server can open @a, it's got my salary in it, lock them out
""", 'fs.chmod {"paths":["@a"],"mode":"go-rwx"}')
R("""
the website shows forbidden for @a, all must be able to read it
@who gets 'permission denied' when reading @a, let everyone read it
""", 'fs.chmod {"paths":["@a"],"mode":"a+r"}')
R("""
the link @ol is broken since @pd moved, point it at @pd
after the update the link @ol still shows the old folder, the new one is @pd
""", "sh ln -sfn @pd @ol")
R("""
@gz can't be opened in my editor, unpack it but keep it
i only have @gz but need the plain file, too
""", "sh gunzip -k @gz")
R("""
@f grew and grew and now it's huge, empty it but keep the file
the disk is full because of @f, what's in it can go, the file must stay
""", 'fs.write {"path":"@f","content":""}')
R("""
i unpacked in the wrong place, the contents of @pd should be in @pd2
everything landed in @pd, it should have been @pd2
""", "sh mkdir -p @pd2 && mv -n @pd/* @pd2/")
R("""
the unpacker made a silly extra folder @pd, its contents belong right here
everything sits one level too deep, in @pd, bring it up here
""", "sh mv -n @pd/* .")

# ---------------------------------------------------------------- dictated, and by teenagers

R("""
okay so move the file that is called @a into the folder that is called @to full stop
dictating: take @a comma move it to @to full stop
right um there's this file @a and um it needs to be in @to
yo @a => @to, make it happen
bruh @a is so in the wrong place, @to pls
lowkey need @a in @to
@a gotta be in @to fr
""", MV)
R("""
okay so the file @a can be deleted full stop
right um there's this file @a and um i don't need it any longer so delete it
yo @a is trash, delete
bruh why do i have @a, yeet it
@a gotta go fr
""", RM)
R("""
okay so the folder @d should become an archive called @zip full stop
right um there's this folder @d and um i need it as @zip
yo zip the folder @d => @zip
gotta send the folder @d, make it @zip
""", PK)
R("""
okay so @arch has to be unpacked and it should go in @to full stop
right um there's @arch and um the stuff in it has to be in @to
yo unpack @arch => @to
bruh how do i even open @arch, put what's in it in @to
""", UT, **SA)
R("""
okay so the file @a should get the new name @b full stop
right um the name @a is wrong and um @b is right
yo @a is now @b
bruh who calls a file @a, make it @b
""", RN)
R("""
okay so all the @kinds should go into @to full stop
yo all @kinds => @to
bruh so many @kinds, dump them in @to
lowkey need all @kinds in @to
""", KS, MVS)
R("""
okay so all the @kinds can be deleted full stop
yo nuke all @kinds
bruh delete the @kinds already
the @kinds gotta go fr
""", KS, DELS)
R("""
okay so my @ls should all be in @to full stop
yo my @ls => @to
bruh where are my @ls, whatever, put them in @to
""", LSR, MVS)
R("""
okay so my @ls have to be in one archive called @zip full stop
yo my @ls => @zip
""", LSR, ZIPS)
R("""
okay so my @l can be deleted full stop
bruh delete my @l before mom sees it
""", L1, DEL1)
R("""
okay so my @l should be in @to full stop
yo my @l => @to
""", L1, MV1)
R("""
okay so make a new folder and call it @d full stop
yo new folder @d
right um a folder um called @d
""", MK)
R("""
okay so @scr should be executable full stop
yo @scr won't run, x it
bruh permission denied on @scr, fix
""", 'fs.chmod {"paths":["@scr"],"mode":"+x"}')
R("""
okay so nobody should be able to change @a full stop
yo lock @a
""".replace("yo lock @a", "yo make @a read only"), 'fs.chmod {"paths":["@a"],"mode":"a-w"}')
R("""
okay so make a copy of @a and put the copy in @to full stop
yo copy @a => @to
@a but like twice, once here, once in @to
""", CP)
R("""
okay so all the spaces in the file names here should be underscores full stop
yo the file names here, _ not space
bruh spaces in file names here, make em underscores
""", SPC)
R("""
okay so every file name here should be in lower case full stop
yo lowercase the names here
""", LOWER)
R("""
okay so everything ending in .@x should end in .@x2 full stop
yo .@x => .@x2 for all
bruh they're all .@x, should be .@x2
""", S(name_glob="*.@x"), EXTC)
R("""
okay so in all the file names the word @u should be replaced with @v full stop
yo @u => @v in the names
""", S(name_glob="*@u*", kind="file"), NAMEREP)
R("""
okay so please gunzip @gz but keep it full stop
yo @gz unpacked but keep the gz
""", "sh gunzip -k @gz")
R("""
okay so how many files are in @oz question mark
yo how many files in @oz
bruh how much stuff is in @oz, count the files
""", "sh unzip -Z1 @oz | grep -vc '/$'")
R("""
okay so what is in @arch question mark
yo what's in @arch
bruh what even is in @arch, just list
""", LISTA, **SA)
R("""
okay so take just @m out of @oz full stop
yo @oz but only @m
""", "sh unzip @oz @m", **MEM)
R("""
okay so take just @m out of @tz full stop
yo @tz but only @m
""", "sh tar -xf @tz @m", **MEM)
R("""
okay so swap the names of @p and @p2 full stop
yo @p and @p2 but swapped
""", "sh mv -n @p @p.tmp && mv -n @p2 @p && mv -n @p.tmp @p2", p=plain(lambda r: low(r) + r.choice(["", "_" + low(r), str(r.randint(1, 99))]) + "." + r.choice(lib.EXT)))

# ---------------------------------------------------------------- what engineers and teachers write

R("""
Procedure: (1) locate all @kinds, (2) transfer them to @to.
Requirement: no @kinds outside of @to.
Task: consolidate @kinds. Target directory: @to.
Objective: @kinds reside in @to.
""".replace("(1)", "1.").replace("(2)", "2."), KS, MVS)
R("""
Requirement: no @kinds on this disk below the current folder.
Task: remove all @kinds. Exceptions: none.
Objective: zero @kinds left.
""", KS, DELS)
R("""
Task: remove @kinds. Exception: @x.
Requirement: @x remains, all other @kinds are deleted.
""", S(name_glob="@kinds", not_glob="@x"), DELS, **KX)
R("""
Task: remove @kinds. Criterion: older than @age.
Requirement: @kinds must not be older than @age, delete violators.
""", S(name_glob="@kinds", older_than_ms="@age"), DELS)
R("""
Task: relocate @kinds. Criterion: larger than @size. Target: @to.
Requirement: @kinds above @size reside in @to.
""", S(name_glob="@kinds", min_bytes="@size"), MVS)
R("""
Task: archive folder @d. Output: @zip. Originals: keep.
Deliverable: @zip, containing the folder @d.
""", PK)
R("""
Task: archive folder @d. Output: @zip. Originals: delete.
""".replace("Originals: delete.", "Originals: delete.\nDeliverable: @zip made of the folder @d, after which the folder is to be removed."), 'fs.archive {"paths":["@d"],"to":"@zip","remove_originals":true}')
R("""
Task: archive @pd. Output: @tgz. Exclude: @junk.
Deliverable: @tgz with @pd but without @junk.
""", "sh tar --exclude=@junk -czf @tgz @pd")
R("""
Task: archive @pd. Output: @oz. Exclude: @junk.
Deliverable: @oz with @pd but without @junk.
""", "sh zip -r @oz @pd -x '*/@junk/*'")
R("""
Task: rename. Old: @a. New: @b.
Change request: the designation @a is replaced by @b ((file name)).
""", RN)
R("""
Task: set permissions. File: @a. Mode: @mode.
Change request: @a to mode @mode.
""", 'fs.chmod {"paths":["@a"],"mode":"@mode"}')
R("""
Task: replace spaces with underscores in the file names of this folder.
Requirement: file names here contain no blanks; substitute underscores.
""", SPC)
R("""
Task: change extension. From: .@x. To: .@x2.
Requirement: extension .@x2 in place of .@x throughout.
""", S(name_glob="*.@x"), EXTC)
R("""
Task: extract. Archive: @arch. Target: @to.
Deliverable: contents of @arch, located in @to.
""", UT, **SA)
R("""
Dear class helper, the @ls you'll find scattered around; please bring them together in @to.
homework is corrected, hence the @ls may leave for @to
children's @ls to @to, parents' letters stay
""".replace("children's @ls to @to, parents' letters stay\n", ""), LSR, MVS)
R("""
period one starts in @num minutes and the @ls have to be packed as @zip
report cards are due, so the @ls go into @zip
""", LSR, ZIPS)
R("""
each group gets a folder, group1 to group@n
my class has groups 1 to @n: folders group1 ... group@n please
""".replace("@n", "@{n}"), "sh for i in $(seq 1 @n); do mkdir -p group$i; done", n=lambda r: str(r.randint(3, 15)))
R("""
week1 to week@n as folders in @pd
in @pd one folder per week: week1 up to week@n
""".replace("@n", "@{n}"), "sh for i in $(seq 1 @n); do mkdir -p @pd/week$i; done", n=lambda r: str(r.randint(3, 20)))

# ---------------------------------------------------------------- a date, a word, a rest of an old name

DPRE = dict(pre=lambda r: (lambda d: (d, d))(f"{r.randint(2009, 2027)}-{r.randint(1, 12):02}" + (f"-{r.randint(1, 28):02}" if r.random() < 0.7 else "") + r.choice("__-")))
R("""
the @kinds are all from one day, put @pre before their names
@kinds: date in front, namely @pre
@pre is the date prefix for the @kinds
so they sort by date, @pre at the start of all @kinds
""", KS, PAT("^", "@pre"), **DPRE)
R("""
the @ls of that meeting should start with @pre
date prefix @pre for the @ls
""", LSR, PAT("^", "@pre"), **DPRE)
R("""
@sf should have @pre in front
the date, @pre, before the name @sf
""", "sh mv -n @sf @pre@{sf}", sf=PARTS, **DPRE)
JUNKPRE = dict(u="Scan_ IMG- VID_ DSC_ PXL_ Screenshot_ Photo- final_ draft_ new_ old_ tmp_ copy_ export_ untitled- backup_ Kopie_ download-".split())
R("""
every name begins with @u, that's from the machine, take it off
@u in front of everything, ugh, remove that bit
the software adds @u to all names, i want the plain names
without @u at the front please, for all those files
""", S(name_glob="@u*", kind="file"), PAT("@u", ""), **JUNKPRE)
WA = dict(u=["WhatsApp Image ", "Screenshot from ", "Scan of ", "Copy of ", "Fwd ", "New ", "Photo of ", "Draft of "])
R("""
files that start with "@u" shouldn't, cut it off the names
'@u' at the beginning of the names has to go
take "@u" off the front of every name that has it
""", S(name_glob="@u*", kind="file"), PAT("@u", ""), **WA)
TAIL = dict(u=lambda r: r.choice("_-") + r.choice("final copy old edited small scan new draft backup signed orig print".split()))
R("""
names end in @u before the dot, i want that off
@u at the end of the names, e.g. something@u.pdf, remove
drop @u from all names that have it
""", S(name_glob="*@u*", kind="file"), PAT("@u", ""), **TAIL)
R("""
@u at the end of the names should read @u2
something@u.txt => something@u2.txt, for every such file
""", S(name_glob="*@u*", kind="file"), 'fs.move {"paths":"$1","pattern":{"find":"@u","replace":"@u2"}}', **TAIL)
R("""
the files say @y in the name, we have @y2 now, fix the names
@y => @y2 in all file names
old year @y, new year @y2, names only
""", S(name_glob="*@y*", kind="file"), 'fs.move {"paths":"$1","pattern":{"find":"@y","replace":"@y2"}}')
R("""
folders with @u in the name should have @v there
folder names: @u => @v
""", S(name_glob="*@u*", kind="folder"), NAMEREP)
R("""
from @y till @k, .@x files with the year in the name, each to the folder of its year
years @y to @k: sort the .@x here into folders by the year in the name
""", 'sh for y in $(seq @y @k); do for f in *$y*.@x; do if [ -f "$f" ]; then mkdir -p $y && mv -n "$f" $y/; fi; done; done', y=lambda r: str(r.randint(2005, 2015)), k=lambda r: str(r.randint(2016, 2027)), x="pdf jpg txt csv docx xlsx mp4 png".split())
R("""
files of the year @y by name => folder @to
*@y* belongs in @to, the year is in the name
names that have @y in them: into @to
""", S(name_glob="*@y*", kind="file"), MVS)
R("""
files of the year @y by name can be deleted
whatever has @y in the name is too old, delete
*@y*: delete
""", S(name_glob="*@y*", kind="file"), DELS)
R("""
files of the year @y by name => @zip
*@y* packed as @zip
all that has @y in its name goes into @zip
""", S(name_glob="*@y*", kind="file"), ZIPS)
R("""
a copy of @a called @b right next to it
@a and beside it the same again as @b
before the talk: @a duplicated, name @b
""", DUP, a=SLOTS["name"])
