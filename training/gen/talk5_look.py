"""Looking, fifth round (English): questions that only want to know, whatever the person means to do afterwards, and their twins that change.

A block is wordings, then a line `=> action >> action` as in talk4_look. Brackets and bars are meant literally in the wordings.
Some slots of a wording belong together (a date and the name that holds it, a kind of file and its ending): one scene is drawn for each
sample, and they are read from it.
"""

import datetime
import re

import talk4_look as four
import talk2_look as look
import talk_look
import values
from phrases import Family
from values import PEOPLE


# ---------------------------------------------------------------- one scene for each sample

KINDS = [x.split("/") for x in """subtitles/srt/vtt|raw photos/nef/cr2|raw pictures/cr2/arw|GPS tracks/gpx/fit|bike rides/fit/gpx|blender scenes/blend/obj|photoshop files/psd/psb|midi files/mid/midi|guitar tabs/gp5/gpx|scores/mscz/xml|CAD drawings/dwg/dxf|3d models/stl/obj|
printer models/stl/3mf|roms/gba/nes|savegames/sav/save|torrents/torrent/magnet|certificates/pem/crt|public keys/pub/asc|mailboxes/mbox/pst|calendar exports/ics/ical|address cards/vcf/vcard|saved mails/eml/msg|embroidery patterns/pes/dst|knitting charts/knit/png|
access databases/mdb/accdb|matlab scripts/m/mat|statistics scripts/r/rmd|spss data/sav/spss|latex sources/tex/bib|bibliographies/bib/ris|x-ray images/dcm/dicom|maps/shp/geojson|places/kml/kmz|firmware images/bin/hex|windows programs/exe/msi|windows shortcuts/lnk/url|debian packages/deb/rpm|
phone apps/apk/ipa|crash dumps/dmp/core|lock files/lock/pid|swap files/swp/swo|object files/o/obj|class files/class/jar|minecraft mods/jar/zip|playlists/m3u/pls|audiobooks/m4b/aax|voice memos/m4a/amr|phone videos/mov/3gp|screen recordings/webm/mkv|drum samples/wav/aif|synth presets/fxp/syx|
project files/als/flp|illustrations/svg/ai|icons/ico/icns|shaders/glsl/hlsl|unity scenes/unity/prefab|game maps/wad/bsp|database dumps/sql/dump|disk images/img/iso|virtual machines/vdi/vmdk|old word files/doc/rtf|letters/odt/docx|slides/pptx/odp|tables/xlsx/ods|pages files/pages/key|mind maps/mm/xmind|
flashcards/apkg/anki|chess games/pgn/fen|crosswords/puz/ipuz|genealogy files/gedcom/ged|sensor readings/dat/csv|telescope pictures/fits/fit|sequences/fasta/fastq|alignments/bam/sam|molecules/pdb/mol|weather data/nc/grib|patches/patch/diff|half downloads/part/crdownload|key files/key/pem|password stores/kdbx/kdb|
browser exports/html/har|log rotations/gz/log|stylesheets/css/scss|templates/j2/tpl|migrations/sql/py|protobufs/proto/pb|charts/yaml/tgz|notebooks/ipynb/py|invoices as xml/xml/pdf|tax forms/elfo/pdf|scans/tif/pdf|faxes/tif/pdf|comics/cbz/cbr|books/epub/mobi|sheet covers/indd/idml|brushes/abr/gbr|fonts/ttf/otf""".replace("\n", "").split("|")]
MONTHS = "January February March April May June July August September October November December".split()
PRE = ["IMG_", "IMG_", "IMG-", "PXL_", "VID_", "DSC_", "Screenshot_", "scan_", "REC_", "MVI_", "signal-", "photo_", "backup_", "log-", "report_", "export-", "", ""]
NOW = {}


def scene(r):
    """What belongs together in a sample."""
    kind, e1, e2 = r.choice(KINDS)
    y, m, d = r.randint(2012, 2027), r.randint(1, 12), r.randint(1, 28)
    pre, sep = r.choice(PRE), r.choice(["", "", "", "-", "_"])
    end = r.choice(["", "", ".jpg", ".jpg", ".png", ".mp4", "_" + f"{r.randint(0, 235959):06}" + ".jpg", ".txt", ".pdf"])
    name = MONTHS[m - 1]
    month = r.choice([name, name, name, name.lower(), name[:3].lower() if m != 5 else name])
    other = r.choice([x for x in range(2010, 2028) if x != y])
    first = datetime.date(y, m, d)
    then = first + datetime.timedelta(days=r.choice([1, 3, 7, 14, 30, 31, 60, 90, 181, r.randint(2, 800)]))
    NOW.clear()
    NOW.update(gk=kind, ge=e1, ge2=e2, dname=f"{pre}{y}{sep}{m:02}{sep}{d:02}{end}", ymo=f"{pre}{y}{sep}{m:02}", yyr=f"{pre}{y}", ymon=f"{month} {y}", ynum=r.choice([f"{m:02}/{y}", f"{m}/{y}", f"{m:02}.{y}"]), yonly=str(y), yother=str(other), ym=f"{y}-{m:02}", ymc=f"{y}{m:02}", ymd=f"{y}-{m:02}-{d:02}", dta=str(first), dtb=str(then))


class Scenes(Family):
    def sample(self, rng, rule, samplers, hide=str):
        scene(rng)
        return super().sample(rng, rule, samplers, hide)


FAMILY = Scenes("talk5_look")
add = FAMILY.add

# ---------------------------------------------------------------- values

def now(key):
    return lambda r: NOW[key]


def hexes(n):
    return lambda r: "".join(r.choice("0123456789abcdef") for _ in range(n))


def noext(r):
    """Names without an ending."""
    return r.choice([values.word(r), values.gibberish(r), four.own(r), f"{values.word(r)}_{r.randint(1, 99)}", f"{four.own(r)}{r.randint(2, 2026)}", f"{values.word(r)}-{four.own(r)}", f"download{r.randint(1, 40)}", f"{values.word(r).upper()}{r.randint(1, 9)}", f"attachment-{r.randint(1, 900)}", f"{r.randint(100, 99999)}_{values.word(r)}", f"FILE{r.randint(1, 999):04}"])


def spoken(plural):
    f = talk_look.kind_slot(plural, False)
    return lambda r: f(r)


def meeting(r):
    m = r.choice("kickoff standup board budget planning retro parents staff safety steering council committee faculty union vestry orchestra handover review onboarding tenants workshop jury crew choir founders editorial strategy sales neighbours".split())
    return m, f"*{m}*"


def doc(r):
    """A written thing that holds an answer, as people call it: its search."""
    s = r.choice("handbook syllabus logbook diary journal protocol roster rota timetable itinerary menu manual lease contract will agenda minutes guestlist packinglist wishlist changelog glossary inventory playlist setlist invite invitation program schedule budget recipe instructions travelplan seatingplan dosage medication feeding workout training curriculum homework readinglist shoppinglist cheatsheet howto faq policy warranty tariff pricelist register ledger checklist roadmap briefing debrief script treatment summary abstract".split())
    return s, f"*{s}*"


def lists(r):
    s = r.choice("shopping packing guest reading wish price contact phone address player seating bucket waiting member email supplier birthday wine plant grocery gift task song set moving parts stock".split()) + " list"
    return s, four.star(s)


def level(r):
    return r.choice("ERROR WARN INFO DEBUG FATAL CRIT NOTICE TRACE OK FAIL SKIP DONE auth db http cron payment mail sync worker cache WARNING PASSED X todo urgent GM host system".split() + [values.word(r), values.word(r).upper()])


def isec(r):
    return r.choice("database server mail smtp paths general logging mysqld client auth cache proxy network display audio video user default section1 backup email core remote build options test prod staging metadata".split() + [values.word(r), values.word(r).capitalize()])


def jkey(r):
    return r.choice("name version license description author main homepage type private engines repository keywords bugs browser module types port host timeout locale theme debug url token retries target outDir strict title lang start_url display id icon baseUrl region bucket maxAge level mode".split() + [values.word(r)])


def pkg(r):
    return r.choice("package.json package.json package.json composer.json tsconfig.json manifest.json settings.json config.json app.json deno.json bower.json appsettings.json launch.json".split())


def pkey(r):
    return r.choice("name version license description author main homepage type private engines repository keywords bugs browser module types scripts dependencies devDependencies workspaces exports files bin sideEffects packageManager publisher".split())


def pperson(r):
    """Who is looked up in a list."""
    return r.choice([r.choice(PEOPLE).capitalize(), r.choice(PEOPLE).capitalize(), look.who(r), r.choice("Dana Okafor Nguyen Rossi Petersen Kowalski Mbeki Yamada Haddad Lindqvist Moreau Novak Sharma Brandt Castillo Doyle Eriksen Farouk Greene Hoang Ivanova Jansen Keller Larsson Meyer Ortiz Pereira Quinn Ramirez Suzuki Tanaka Ueda Vargas Weiss Yilmaz Zhang".split())])


def people_csv(r):
    a = r.choice("phones contacts members staff students patients customers guests players parents volunteers drivers suppliers tenants team class7b employees addresses people attendees subscribers teachers nurses crew choir club directory extensions".split())
    return r.choice([f"{a}.csv", f"{a}.csv", f"{a}-{r.randint(2018, 2027)}.csv", f"{a}_{r.choice(['new', 'old', 'all', 'v2', 'north'])}.csv", f"{a}.txt", f"{a}.md", f"{a.capitalize()}.csv"])


def nl(r):
    """Ordinary small text files of daily life."""
    a = r.choice("todo notes ideas shopping packing diary homework contacts recipe agenda minutes budget wishlist reminders chores passwords birthdays readme changelog playlist lyrics letter quotes errands goals journal workout plants medication itinerary checklist address books movies questions wifi menu roster rota feedback".split())
    return r.choice([f"{a}.txt", f"{a}.txt", f"{a}.md", f"{a}", f"{a.capitalize()}.txt", f"{a}_{r.randint(2019, 2027)}.txt", f"{four.own(r)} {a}.txt", f"{a}.{r.choice(['org', 'rst', 'text', 'log'])}", f"my {a}.txt", f"{a.upper()}.TXT", f"{r.randint(2020, 2027)}-{r.randint(1, 12):02}-{r.randint(1, 28):02} {a}.txt"])


def minutes(r):
    """The notes of a meeting, with the day and blanks in the name."""
    m = meeting(r)[0]
    date = f"{r.randint(2019, 2027)}-{r.randint(1, 12):02}-{r.randint(1, 28):02}"
    return r.choice([f"{date} {m}.txt", f"{date} {m}.txt", f"{date}-{m}.md", f"{m} {date}.txt", f"{date} {m} minutes.md", f"{m.capitalize()} {r.randint(1, 28)} {r.choice(MONTHS)}.txt", f"{date}_{m}_notes.txt", f"{m} meeting {r.randint(1, 40)}.txt", f"{m.capitalize()} meeting.docx.txt", f"{date} {m} with {r.choice(PEOPLE).capitalize()}.txt"])


S = dict(four.S)
for _k in "gk ge ge2 dname ymo yyr ymon ynum yonly yother ym ymc ymd dta dtb".split():
    S[_k] = now(_k)
S |= dict(rdm=["readme"], tdo=["todo"], hash=hexes(64), md5=hexes(32), hashs=lambda r: hexes(r.randint(6, 12))(r), ne=noext, kx=spoken(True), kx1=spoken(False), mt=meeting, mtf=minutes, doc=doc, lst=lists, lvl=level, isec=isec, jk=jkey, pkg=pkg, pkey=pkey, pp=pperson, ppl=people_csv, nl=nl,
          jf=look.SLOTS["jf"], jt=look.SLOTS["jt"], d=four.sh_slot(look.SLOTS["d"]), small=lambda r: str(r.randint(2, 12)), mode=["644", "600", "755", "640", "700", "664"], plc=lambda r: r.choice("kitchen cellar office lab clinic barn garage studio library shop school attic".split() + [four.own(r)]))
QUOTED = sorted(set(four.QUOTED + ["ne", "nl", "mtf", "ppl", "jt", "jf", "lvl"]), key=len, reverse=True)
NAMES = "|".join(QUOTED)


def _shell(line):
    """Names in a shell line stand quoted where they need it."""
    return re.sub(r"(?<![\"\w\[])@(?:\{(" + NAMES + r")(\d?)\}|(" + NAMES + r")(\d?)(?![a-z_]))", lambda m: f"@{{q_{m[1] or m[3]}{m[2] or m[4] or ''}}}", line)


def _derive(vals, r):
    out = four._derive(vals, r)
    return out | {f"q_{k}": talk_look.shq(v) for k, v in vals.items() if k.rstrip("0123456789") in QUOTED}


def _call(c):
    c = c.strip()
    return "sh " + _shell(c[2:]) if c.startswith("$ ") else four._call(c)


def rules(text, w=1.0):
    lines = []
    for line in text.split("\n"):
        line = line.strip()
        if not line.startswith("=> "):
            lines += [line] if line and not line.startswith("# ") else []
            continue
        parts, steps = line[3:].split(" >> "), []
        for i, p in enumerate(parts):
            said = re.match(r"(ok|error|refused)\b", p)
            if i and not said and not re.match(r"(ok|error|refused)\b", parts[i - 1]):
                steps.append(four._result(steps[-1], parts[i:], sum(1 for s in steps if not re.match(r"(ok|error|refused)\b", s))))
            steps.append(p if said or p.startswith(("say ", "ask ", "beyond")) else _call(p))
        if not steps[-1].startswith(("ok", "error", "refused", "say ", "ask ", "beyond")):
            steps.append(four._result(steps[-1], [], 9))
        if not steps[-1].startswith(("say ", "ask ", "beyond")):
            steps.append("show")
        for noise in (True, False):
            four._add([four._dress(x, noise) for x in lines if four._noisy(x) == noise], steps, w, noise, S, add, _derive)
        lines = []
    assert not lines, lines



# ---------------------------------------------------------------- is there any of it here; an ending is guessed

rules(r"""
do i have any @gk? they end in .@ge i think
any @gk here, .@ge or so
are there @gk in this mess, i believe the ending is @ge
@gk (.@ge), got any?
i'm looking for @gk, should be .@ge
.@ge is for @gk, right? do we have some
a colleague asks for @gk, so anything that ends in .@ge
my brother says @gk are called something.@ge. are there any
haven't i got some @gk? something with .@ge at the end
have we any @gk, ending presumably .@ge
is there at least one @ge in here, the @gk i mean
could there be @gk around? the ending would be .@ge
@gk?? (.@ge)
wondering if any @gk are left, i guess .@ge
before i buy new @gk: are there already some, in .@ge format
Would you check whether there are @gk here? As far as I know they end with .@ge.
dunno what @gk look like, maybe .@ge, are there any
where would my @gk be, .@ge files if i'm not wrong
@ge files = @gk. any?
i vaguely remember saving @gk, ending .@ge
the new laptop needs my @gk. do they exist here, .@ge
is any .@ge in this directory or below
@ge? anything?
a yes or no will do: any .@ge in here
check for .@ge please, nothing else
see if you spot a .@ge somewhere
so, got .@ge files or not
i want to clean up tomorrow, are there any .@ge at all
before i delete anything: do i have .@ge files
no idea if there's .@ge in here, look for me
hunting for @gk (.@ge)
would i find @gk in here? ending @ge
there must be a .@ge, mustn't there
does a file ending in .@ge exist anywhere below
one .@ge would be enough for me, is there one
which @gk are there, i think it's .@ge
teacher wants @gk in .@ge, do i own any
any leftover .@ge
can't remember if i exported @gk as .@ge, have a look
some @gk must lie about, .@ge
i'll throw out the @gk next week, today only tell me which .@ge there are
@gk tomorrow go in the bin, now just list them (.@ge)
=> fs.search {"path":".","name_glob":"*.@ge"}
do i have any @gk, could be .@ge or .@ge2
@gk here? either .@ge or .@ge2
any .@ge or .@ge2
i think @gk end in @ge, sometimes @ge2. are there some
are there @gk, i mean .@ge and .@ge2
@ge, @ge2: got any?
looking for @gk (@ge/@ge2)
is there something like @gk around, ending .@ge or maybe .@ge2
either a .@ge or a .@ge2, does one exist
my @gk should be .@ge or .@ge2, where are they
@gk: .@ge, .@ge2, what's there
have i got .@ge or .@ge2 lying around
was it .@ge or .@ge2? anyway, list the @gk
check for both .@ge and .@ge2 please
the camera makes .@ge, the other one .@ge2. any of those here
=> fs.search {"path":".","name_glob":"*.{@ge,@ge2}"}
any .@ge in @d
@gk in @d? .@ge i believe
does @d contain @gk, so .@ge
is there a .@ge inside @d
look whether @d has any .@ge
@d: any .@ge?
i put @gk into @d once, ending .@ge, still there?
in @d there should be @gk (.@ge), see if that's so
did i ever save @gk in @d? .@ge i guess
are there .@ge under @d, i want to clean that up later
got any @gk left in @d, .@ge
before @d gets wiped i need to know if it has .@ge in it
@ge files in @d, yes or no
does anything in @d end with .@ge
check @d for .@ge, don't touch
=> fs.search {"path":"@d","name_glob":"*.@ge"}
do i have any @kx
any @kx around
are there @kx in here
got @kx?
@kx, do i have some
is there a single @kx1 here
there are @kx here, aren't there
my phone copied @kx here, i think. did it?
@kx yes or no
have i still got @kx lying about
i'd be surprised if there were @kx in here. are there
can you see any @kx
not even one @kx1?
were there @kx in this pile or am i dreaming
would you look if there are some @kx
the kids want @kx, do we have any
i plan to sort out the @kx on sunday, first see which there are
are we storing @kx here? compliance asks
what @kx are lying about
do any @kx hide in the subfolders
@kx. anywhere?
i don't think i have @kx, but check
show which @kx there are, delete none
=> fs.search {"path":".","name_glob":"@kx"}
are there @kx in @d
@d, any @kx in it?
does @d hold @kx
got any @kx in @d
is there a @kx1 somewhere in @d
i'm told @d has @kx, is that true
@kx in @d: yes/no
what @kx did i leave in @d
before i empty @d, are there @kx in it
only @d matters: any @kx there
could be that @d has @kx, have a look
see if there's some @kx in @d, i'll deal with them tomorrow
@d - @kx?
=> fs.search {"path":"@d","name_glob":"@kx"}
is there something called @gib here
anything with @gib in the name
a file named @gib something, do i have it
do i have anything called @gib
@gib, is there such a file
some file has @gib in its name, which
it was called @gib-something or something-@gib. is it still there
i forgot the rest of the name, but @gib was in it
names with @gib: any?
does the word @gib occur in any file name
which of my files are named after @gib
check if there's a @gib file, whatever the ending
@gib... pdf? doc? don't know. is it here
part of the name is @gib, that's all i remember
=> fs.search {"path":".","name_glob":"*@{gib}*","kind":"file"}
is there a folder called @fd here or further down
do i have a @fd folder
@fd, that's a folder. does it exist somewhere
somewhere there ought to be a directory @fd
any folder by the name of @fd
where's the folder @fd gone
have i already made a folder @fd
before i make @fd: is there such a folder already
=> fs.search {"path":".","name_glob":"@fd","kind":"folder"}
delete all .@ge files
the @gk can go, .@ge
get rid of every .@ge, i don't need @gk
all .@ge: delete
@gk (.@ge) are not needed any more, remove them
bin the .@ge
no more @gk please, erase each .@ge
wipe out the .@ge files here
i've finished with the @gk, throw the .@ge away
if there are .@ge files, delete them
i looked at the .@ge files and they may be deleted
kick the .@ge out of this folder
those .@ge have to disappear
trash every single .@ge
=> fs.search {"path":".","name_glob":"*.@ge"} >> fs.delete {"paths":"$1"}
delete the .@ge in @d
@d shouldn't have any .@ge left
take the @gk out of @d for good, .@ge
throw away whatever ends with .@ge in @d
erase .@ge from @d
=> fs.search {"path":"@d","name_glob":"*.@ge"} >> fs.delete {"paths":"$1"}
move the @kx to @nd
@kx belong in @nd, put them there
gather the @kx in @nd
are there @kx? then move them to @nd
every one of the @kx goes to @nd
=> fs.search {"path":".","name_glob":"@kx"} >> fs.move {"paths":"$1","into":"@nd"}
remove all @kx
the @kx can be deleted
no @kx shall remain here
i don't want any @kx any more, delete
clean up: all @kx away
=> fs.search {"path":".","name_glob":"@kx"} >> fs.delete {"paths":"$1"}
""")

# ---------------------------------------------------------------- executable, not writable, empty, hidden, links

rules(r"""
which files here can be run
what's executable in this folder
anything executable around
scripts and programs with the x bit, which
are there executables among these
files i could start directly
list what has execute permission
which ones carry the x flag
security wants to know which files are executable
x bit set: which files?
show me everything here that's runnable, change nothing
what can be executed, i won't run it
i copied these from a usb stick and now everything may be executable. which files are
which files are marked as programs
do any of these files have the executable permission
executable ones?
only list them: the executable files
i'll take the x bit away later, for now show who has it
=> $ find . -type f -perm -u+x
which files in @d are executable
@d: executable files?
anything in @d that can be run
does @d have programs in it, i mean with the x bit
what in @d has execute rights
check @d for executables
are there executable files under @d
of the things in @d, which can i start
list the runnable stuff of @d
executables of @d, only look
someone set +x on stuff in @d, which files
in @d, who's got the x flag
tell me what's marked executable in @d, i change it myself
how come @d has executables, and which
=> $ find @d -type f -perm -u+x
make @s executable
@s won't start, give it the x bit
i want to run @s, set the execute permission
@s should be runnable
let me execute @s, fix its mode
+x @s
=> fs.chmod {"paths":["@s"],"mode":"+x"}
@s mustn't be executable any more
take the x bit off @s
remove the execute permission from @s
@s: no execution please
=> fs.chmod {"paths":["@s"],"mode":"-x"}
is @f executable
may @f be run
does @f have the x bit set
@f, executable or not?
can i write to @f
which rights does @f have
mode of @f
is @f read-only, just tell me
@f - permissions?
can others read @f
who may read @f
i can't save @f. what are its permissions
the web server can't read @f, how is its mode
is @f world readable, don't change it
octal permissions of @f please
am i the owner of @f
who owns @f
@f, owner and group
whose is @f
to whom does the file @f belong
does @f belong to root
what user is @f under
before i chmod @f: what is it now
=> fs.stat {"path":"@f"}
which files can't i write to
what's write protected here
files that are not writable for me
any read-only files around
i get errors when saving. which files are read only
locked files, i mean those i can't modify
where do i lack write permission
show files without the w bit for me
what am i not allowed to change here
not writable: list
saving fails for some of these, which are protected
which of these can i read but not edit
could you list the write-protected ones, leave them protected
the students' copies are partly read-only. which
=> $ find . -type f ! -writable
what in @d is read-only
not writable in @d?
which files of @d can't be changed by me
@d: which are write protected
are there files in @d i may not write
in @d some files don't let me save, which
files i can't modify below @d
show the read-only ones in @d, leave them so
i want to edit stuff in @d tomorrow, what's not writable there
list whatever's protected against writing in @d
=> $ find @d -type f ! -writable
write protect @s
make @s read-only
@s shouldn't be changed any more by anybody, lock it
nobody may write to @s from now on
protect @s from edits
=> fs.chmod {"paths":["@s"],"mode":"a-w"}
which files are empty
any empty files
is there a file with nothing in it
files of size zero?
are some of these files blank
what has 0 bytes
show all the zero byte files, keep them
i suspect failed downloads, so which files are empty
which ones contain nothing at all
empties among the files?
find files without content, i decide later what to do with them
nothing inside: which files
my sync made lots of empty files, which are those
zero length files, list
could some files be empty? check
which documents did i create and never write in, so 0 bytes
=> fs.search {"path":".","kind":"file","empty":true}
empty files in @d?
which files in @d are empty
does @d have any zero byte files
@d: what's 0 bytes
are there empty files below @d
look for blank files in @d, don't remove them
did the export leave empty files in @d
is anything in @d without content
list what's empty in @d
which of the files in @d came out with nothing in them
in @d, files with zero length
before i delete the empty ones in @d i want to see them
=> fs.search {"path":"@d","kind":"file","empty":true}
delete the empty files
files with nothing in them can go
remove whatever has 0 bytes
empty files: bin them
throw the zero byte files out
clear away all empty files
i don't need empty files, remove
get rid of files without content
=> fs.search {"path":".","kind":"file","empty":true} >> fs.delete {"paths":"$1"}
remove the empty files from @d
@d has empty files, delete those
in @d all zero byte files must go
=> fs.search {"path":"@d","kind":"file","empty":true} >> fs.delete {"paths":"$1"}
which folders are empty
any empty folders
are there directories with nothing in them
folders without anything inside?
list the empty folders, i'll remove them by hand
which subfolders hold nothing
empty directories?
did i create folders and never use them? show the empty ones
=> fs.search {"path":".","kind":"folder","empty":true}
is there an empty folder in @d
which folders in @d are empty
empty subfolders of @d?
@d: folders with nothing in them
any directory in @d that's empty
=> fs.search {"path":"@d","kind":"folder","empty":true}
remove the empty folders
empty folders can be deleted
get rid of directories with nothing in them
delete every folder that's empty
=> fs.search {"path":".","kind":"folder","empty":true} >> fs.delete {"paths":"$1"}
hidden files?
are there any hidden files here
what's hidden in this folder
show the dot files only
which files start with a dot
i've been told there are invisible files here, which
anything invisible in here
what doesn't a normal listing show me
files whose name begins with a dot, please
only the hidden stuff
dotfiles here
the hidden ones, not the others
what secret files are in this folder, i mean the hidden ones
=> fs.list {"path":".","hidden":true,"glob":".*"}
hidden files in @d?
what's hidden in @d
does @d have dotfiles
any invisible files in @d
@d: only the hidden things
which names in @d begin with a dot
show just the hidden part of @d
are there hidden files inside @d
=> fs.list {"path":"@d","hidden":true,"glob":".*"}
list @d, hidden files too
everything in @d, the hidden ones as well
what's in @d including dotfiles
@d with all hidden files please
show me all of @d, also what is hidden
=> fs.list {"path":"@d","hidden":true}
list everything here, hidden ones too
what's in this folder, dotfiles as well
show all, also the hidden
this folder with its hidden files
ls -a please
=> fs.list {"path":".","hidden":true}
which of these are symlinks
any links here
are there symbolic links in this folder
what's only a link and not a real file
symlinks: which?
show me the links, not the files
which entries are only links, shortcuts so to speak
do i have symlinks lying around
links?
=> fs.search {"path":".","kind":"link"}
symlinks in @d?
which things in @d are links
does @d have any symbolic links
what in @d is only a link
@d: show the links
are some of the files in @d just links
=> fs.search {"path":"@d","kind":"link"}
which links are broken
broken links?
any dead symlinks
are there links that lead nowhere
links whose target is gone, list
dangling symlinks, only show them
which shortcuts don't work any more
links pointing to nothing?
after the move some links may be broken. which ones
show broken symlinks, i repair them myself
do all my links still work, or which don't
find links without a target
orphaned symlinks here?
i'd like to delete broken links tomorrow. which are there
are any of the symlinks dead? don't remove them
=> $ find . -xtype l
broken links in @d?
does @d have dead links
which symlinks in @d lead nowhere
@d: dangling links
are there links in @d whose target is missing
check @d for broken symlinks, remove nothing
links in @d that don't work any more
anything broken among the links of @d
=> $ find @d -xtype l
delete the broken links
dead symlinks: remove
links that lead nowhere can go
clean out dangling symlinks
get rid of the links that don't work any more
remove broken symlinks, keep the good ones
=> $ find . -xtype l -delete
in @d delete the broken links
@d has dead symlinks, remove those
take the dangling links out of @d
=> $ find @d -xtype l -delete
where does the link @lk lead
@lk is a link, where to?
what does @lk point at
target of the symlink @lk
the symlink @lk goes where
which file is behind the link @lk
i'd like to know what the link @lk stands for
what's the link @lk actually linked to
where does @lk point? don't follow or change it
resolve the symlink @lk for me
@lk points to what
does @lk still point to the old version? show the target
before i relink @lk: where does it lead now
the shortcut @lk, what's its target
to which folder does the symlink @lk go
=> $ readlink @lk
delete the link @lk, not what it points to
the symlink @lk can go
remove the link @lk
@lk is a link i don't need any more, delete it
=> fs.delete {"paths":["@lk"]}
all links with their targets
each symlink here and where it leads
symlinks -> where to, list
show every link along with what it points at
which links are there and where do they go
=> $ find . -type l -printf '%p -> %l\n'
""")
# ---------------------------------------------------------------- larger, smaller, older, untouched, changed in a time

rules(r"""
what's bigger than @size in here
any files over @size
which files exceed @size
is something above @size here
files larger than @size?
the mail server takes @size at most. which files are too big
github refuses files over @size, which would that be
what weighs more than @size
my stick is small: show the files over @size
over @size, which ones
anything that's @size or more
who's over @size
list whatever's heavier than @size, i sort it out later
i want to free some space next week, what's over @size
too large to send, so above @size: which
do i have files bigger than @size? nothing to delete, just curious
which of my files have more than @size
big stuff only, more than @size
only list what's beyond @size, remove nothing
anything fat here? say over @size
=> fs.search {"path":".","kind":"file","min_bytes":"@size"}
what's over @size in @d
any files in @d above @size
@d: which files are larger than @size
does @d contain anything bigger than @size
in @d, what exceeds @size
which files in @d have more than @size
@d is bloated, list what's above @size there
are there things over @size in @d
check @d for files beyond @size, touch nothing
i need to know what in @d is heavier than @size
=> fs.search {"path":"@d","kind":"file","min_bytes":"@size"}
files under @size?
what's smaller than @size
which files are tiny, less than @size
anything below @size here
which of these don't even have @size
at most @size: which files
files that stay beneath @size
small fry: everything under @size
some scans are suspiciously small, under @size. which
which could i text, so below @size
list those with less than @size and leave them be
=> fs.search {"path":".","kind":"file","max_bytes":"@size"}
files under @size in @d
which files in @d are smaller than @size
what in @d is below @size
@d, only what's less than @size
does @d have files with less than @size
=> fs.search {"path":"@d","kind":"file","max_bytes":"@size"}
which files are @szr
list files @szr
anything @szr here
files sized @szr please
=> fs.search {"path":".","kind":"file",@szr}
which @kx are over @size
any @kx bigger than @size
@kx above @size?
are some of the @kx larger than @size
the upload limit is @size, which @kx are too big for it
do i have @kx of more than @size
@kx that exceed @size, just list
=> fs.search {"path":".","name_glob":"@kx","min_bytes":"@size"}
which @kx are under @size
@kx smaller than @size?
the @kx that have less than @size
thumbnails crept in: @kx below @size, which
=> fs.search {"path":".","name_glob":"@kx","max_bytes":"@size"}
delete files over @size
everything above @size can go
remove whatever's bigger than @size
no file over @size shall stay here
too big, so away with it: all files above @size
=> fs.search {"path":".","kind":"file","min_bytes":"@size"} >> fs.delete {"paths":"$1"}
move everything over @size to @nd
files above @size belong in @nd, put them there
shift the files bigger than @size to @nd
=> fs.search {"path":".","kind":"file","min_bytes":"@size"} >> fs.move {"paths":"$1","into":"@nd"}
what's older than @age
which files are more than @age old
not changed for @age: which
anything untouched for over @age
what have i not touched in @age
files nobody has edited for @age
what's been lying here for @age or longer
i want to clean up tomorrow: what's older than @age
before i delete anything, list what's over @age old
which files haven't been modified for @age
stale files, say @age without a change
what did i last change more than @age ago
old stuff: everything beyond @age
is there something that has rested for @age
gathering dust since @age, which files
any files from over @age ago
nothing done on it for @age. which ones are that
our policy: after @age things get archived. what would that be
show the files that are older than @age, i only look
older than @age?
sitting idle for more than @age, which files
=> fs.search {"path":".","kind":"file","older_than_ms":"@age"}
what in @d is older than @age
@d: untouched for @age, which files
which files in @d haven't been changed in @age
anything in @d that's over @age old
in @d, what has been idle for @age
does @d hold files older than @age
list what's more than @age old in @d, don't remove it
i'd tidy @d this weekend. what's older than @age there
stuff in @d that nobody touched for @age
files of @d from more than @age ago
=> fs.search {"path":"@d","kind":"file","older_than_ms":"@age"}
which @kx are older than @age
@kx that are over @age old
any @kx from more than @age ago
@kx i haven't touched for @age?
old @kx, more than @age, show only
do we still keep @kx older than @age
=> fs.search {"path":".","name_glob":"@kx","older_than_ms":"@age"}
which @kx in @d are older than @age
@d: @kx over @age old
any @kx in @d that weren't changed for @age
=> fs.search {"path":"@d","name_glob":"@kx","older_than_ms":"@age"}
delete what's older than @age
files over @age old can go
remove everything untouched for @age
after @age files get deleted here, do it
what hasn't been changed for @age is to be thrown away
throw out anything older than @age
nobody needs files older than @age, erase them
=> fs.search {"path":".","kind":"file","older_than_ms":"@age"} >> fs.delete {"paths":"$1"}
in @d remove files older than @age
@d: delete whatever is over @age old
clear @d of files older than @age
=> fs.search {"path":"@d","kind":"file","older_than_ms":"@age"} >> fs.delete {"paths":"$1"}
move files older than @age to @nd
what's over @age old goes to @nd
put stuff untouched for @age into @nd
archive by moving: all older than @age into @nd
=> fs.search {"path":".","kind":"file","older_than_ms":"@age"} >> fs.move {"paths":"$1","into":"@nd"}
what did i do today
which files changed today
anything modified today?
today's files
what have i worked on today
new or changed since this morning, which files
what's from today
files of today, list
did anybody touch anything today
what came in today
show what i saved today
today?
for my time sheet: which files did i edit today
what was altered today, only tell me
=> fs.search {"path":".","kind":"file","newer_than_ms":"1d"}
what changed in @d today
anything new in @d today
@d today: which files
which files in @d are from today
did someone change something in @d today
today's changes in @d
what arrived in @d today
=> fs.search {"path":"@d","kind":"file","newer_than_ms":"1d"}
what changed this week
which files are from this week
this week's work, list the files
what have i edited this week
anything new this week
since last week, what's changed
files of this week?
for the weekly report: what did i touch this week
in the past seven days, which files were modified
what got saved this week
=> fs.search {"path":".","kind":"file","newer_than_ms":"1w"}
what changed in @d this week
@d: this week's files
anything in @d from this week
which files in @d were edited this week
new in @d this week?
=> fs.search {"path":"@d","kind":"file","newer_than_ms":"1w"}
what changed this month
files from this month
which files did i change this month
this month's work?
what has been edited this month
everything modified this month, list
=> fs.search {"path":".","kind":"file","newer_than_ms":"1mo"}
what changed since yesterday
since yesterday: which files
what did i save yesterday or today
yesterday's changes?
what did i edit yesterday
=> fs.search {"path":".","kind":"file","newer_than_ms":"2d"}
what changed in the last @span
files of the last @span
which files were modified within the last @span
anything from the past @span
last @span: what's new
what did i touch in the last @span
something broke in the last @span, which files were changed
i was gone for the last @span, what's been changed
new files from the past @span, only list
who changed what... well, what was changed in the last @span
edited in the past @span?
not older than the last @span, please list
=> fs.search {"path":".","kind":"file","newer_than_ms":"@span"}
what changed in @d in the last @span
@d, last @span: which files
any changes in @d within the past @span
which files in @d did i touch in the last @span
what's new in @d from the last @span
did anything happen in @d in the last @span
=> fs.search {"path":"@d","kind":"file","newer_than_ms":"@span"}
which @kx are from this week
@kx from this week?
did i make any @kx this week
new @kx this week
=> fs.search {"path":".","name_glob":"@kx","newer_than_ms":"1w"}
which @kx are from today
today's @kx
any @kx from today
@kx i saved today?
=> fs.search {"path":".","name_glob":"@kx","newer_than_ms":"1d"}
which @kx are from the last @span
@kx of the last @span
did we get @kx in the past @span
any new @kx in the last @span
=> fs.search {"path":".","name_glob":"@kx","newer_than_ms":"@span"}
copy what changed today to @nd
today's files should also be in @nd
back up into @nd whatever i edited today
put copies of today's files in @nd
=> fs.search {"path":".","kind":"file","newer_than_ms":"1d"} >> fs.copy {"paths":"$1","into":"@nd"}
move this week's files to @nd
what's from this week goes to @nd
put the files of this week into @nd
=> fs.search {"path":".","kind":"file","newer_than_ms":"1w"} >> fs.move {"paths":"$1","into":"@nd"}
what changed between @dta and @dtb
files modified between @dta and @dtb
which files are from @dta to @dtb
between @dta and @dtb, what was edited
anything changed after @dta but before @dtb
i was on leave from @dta to @dtb. what changed meanwhile
work done from @dta until @dtb: which files
what did i save between @dta and @dtb
from @dta through @dtb, changed files
the audit covers @dta to @dtb, list the files changed then
window @dta - @dtb, which files were touched
=> $ find . -type f -newermt @dta ! -newermt @dtb
what changed in @d between @dta and @dtb
@d: files from @dta to @dtb
in @d, anything edited after @dta and before @dtb
which files of @d were saved between @dta and @dtb
=> $ find @d -type f -newermt @dta ! -newermt @dtb
what's changed since @dt
anything new since @dt
which files were edited after @dt
since @dt: what
changed after @dt, list only
the last backup was on @dt. what's newer
=> $ find . -type f -newermt @dt
what's older than @dt
not changed since @dt, which files
from before @dt?
files last saved before @dt
which files come from the time before @dt
=> $ find . -type f ! -newermt @dt
since @day, what changed
changes after @day?
which files are newer than @day
what have i done since @day
the update was on @day, which files are newer
=> $ find . -type f -newermt @day
what was last changed before @day
anything older than @day
files from before @day, list them only
=> $ find . -type f ! -newermt @day
which files are from @year
what was last edited in @year
everything from the year @year, going by the date of the file
files of @year
what did i work on in @year
last modified in @year: which
=> $ find . -type f -newermt @year-01-01 ! -newermt @{yn}-01-01
what's newer than @f
which files changed after @f was saved
everything saved later than @f
did anything change after @f
files more recent than @f
=> $ find . -type f -newer @f
""")

# ---------------------------------------------------------------- a month or a year that stands in the name

rules(r"""
my phone names photos like @dname. which are from @ymon
which ones are from @ymon? they're called @dname and so on
photos of @ymon please, the names look like @dname
names go like @dname, so date inside. show those of @ymon
@ymon only (e.g. @dname)
list the files of @ymon, going by the name, e.g. @dname
going by the file name (@dname for instance), what's from @ymon
what did i shoot in @ymon? the date stands in the name: @dname
the date is in the name, see @dname. i want @ymon, just look
files like @dname: how do i see only @ymon
@dname is one from @ymon, are there more from that month
are there others from @ymon, like @dname
not the date of saving, the one in the name (@dname): @ymon
which of the files named like @dname belong to @ymon
everything from @ymon by name, as in @dname
from @ymon i know @dname, what else is there of that month
insurance needs all pictures of @ymon, named like @dname
do i have anything from @ymon, names as @dname
see @dname? same month, all of them, list
@ymon: which files, they're all named like @dname
scan names hold the date (@dname). any from @ymon
=> fs.search {"path":".","name_glob":"@{ymo}*","kind":"file"}
in @nd, which are from @ymon? they're named like @dname
@nd: the ones of @ymon, e.g. @dname
pictures in @nd are called things like @dname, list @ymon
what's in @nd from @ymon, going by names such as @dname
from @nd only @ymon please (@dname and its like)
=> fs.search {"path":"@nd","name_glob":"@{ymo}*","kind":"file"}
names like @dname: which are from @yonly
which of them are from @yonly, the name says it, e.g. @dname
the whole year @yonly by name, like @dname
the ones of @yonly please, @dname is an example
year in the name (@dname), show @yonly
files such as @dname, all of @yonly
do i have more of @yonly besides @dname
all @yonly ones, they start like @dname
=> fs.search {"path":".","name_glob":"@{yyr}*","kind":"file"}
what starts with @ymo
names starting with @ymo
files called @ymo-something
@ymo...: list all
which files begin with @ymo
everything whose name begins @ymo
show @ymo* please
=> fs.search {"path":".","name_glob":"@{ymo}*","kind":"file"}
which files have @ymc in the name
@ymc in the name: which
anything with @ymc in its file name
what contains @ymc as part of its name
names with @ymc in the middle, any?
the stamp in the name is @ymc, list those
=> fs.search {"path":".","name_glob":"*@{ymc}*","kind":"file"}
which files have @ym in the name
@ym in the name: which ones
anything dated @ym by its name
month @ym, it stands in the file names
names containing @ym?
list files of @ym (in the name)
statements are named by month, show @ym
the reports carry the month in their name. what is there for @ym
do we have something for @ym, look at the names
=> fs.search {"path":".","name_glob":"*@{ym}*","kind":"file"}
anything with @ymd in the name
is there a file for @ymd, going by the name
files named @ymd something
which files carry the date @ymd in their name
=> fs.search {"path":".","name_glob":"*@{ymd}*","kind":"file"}
which files have @yonly in the name
@yonly in the name
what's named after the year @yonly
the ones from @yonly, the year is in the name
anything with @yonly in its name
do file names mention @yonly
show files whose name contains @yonly
i want what's from @yonly, by name not by date
which are @yonly ones? see their names
=> fs.search {"path":".","name_glob":"*@{yonly}*","kind":"file"}
anything named @yonly in @nd
in @nd, files with @yonly in the name
@nd: which have the year @yonly in their name
from @nd those of @yonly, the year stands in the name
=> fs.search {"path":"@nd","name_glob":"*@{yonly}*","kind":"file"}
which @noun files are from @yonly, it's in the name
the @{noun}s of @yonly, year in the name
@{noun}s named @yonly
=> fs.search {"path":".","name_glob":"*@{noun}*@{yonly}*","kind":"file"}
move the files from @ymon to @nd, named like @dname
all of @ymon into @nd, names look like @dname
@dname and the rest of @ymon belong in @nd
put everything from @ymon (like @dname) in @nd
=> fs.search {"path":".","name_glob":"@{ymo}*","kind":"file"} >> fs.move {"paths":"$1","into":"@nd"}
delete the ones from @ymon, they're called @dname etc
@ymon can go, names like @dname
remove all files of @ymon, the date stands in the name (@dname)
=> fs.search {"path":".","name_glob":"@{ymo}*","kind":"file"} >> fs.delete {"paths":"$1"}
put files with @yonly in the name into @nd
everything named @yonly goes to @nd
move what has @yonly in its name to @nd
=> fs.search {"path":".","name_glob":"*@{yonly}*","kind":"file"} >> fs.move {"paths":"$1","into":"@nd"}
delete what has @yonly in the name
files with @yonly in their name can be deleted
=> fs.search {"path":".","name_glob":"*@{yonly}*","kind":"file"} >> fs.delete {"paths":"$1"}
""")

# ---------------------------------------------------------------- newest, oldest, biggest, smallest

rules(r"""
what's the newest file
which file is the newest
newest one?
last saved file here
the most recent file, which is it
what did i save last
the file i worked on last
latest file please
what was changed most recently
whichever was modified last
i just downloaded something, what's it called
name of the freshest file
the last thing that was saved here
what came in last
just saved something and lost it, which is the latest file
=> %new
newest file in @nd
what's the latest in @nd
@nd: most recent file
which file in @nd was changed last
what did i put into @nd last
the last saved one of @nd
what's the freshest thing in @nd
in @nd, which is newest
show the newest of @nd, don't open it
@nd's latest file?
the file in @nd that was modified most recently
i need the name of the newest file below @nd
somebody saved to @nd just now, what was it
=> %new>@nd
newest @kx1?
the latest @kx1 please
which @kx1 did i save last
most recent @kx1 here
the last @kx1 i made
what's my newest @kx1 called
=> %new/@kx1
newest @kx1 in @nd
the latest @kx1 of @nd
which @kx1 in @nd is the most recent
@nd: newest @kx1
last @kx1 that was put in @nd
=> %new/@kx1>@nd
oldest file here
which file is oldest
what's been here the longest
the file with the earliest date
what's the most ancient file
which of these has not been changed for the longest
oldest one?
the first file i ever saved here, so the oldest
=> %old
oldest file in @nd
@nd: the oldest
what in @nd is oldest
which file in @nd has the earliest date
what's been in @nd the longest
the one in @nd that's not been touched for longest
=> %old>@nd
oldest @kx1
which @kx1 is the oldest
my very first @kx1, i.e. the oldest
the @kx1 with the earliest date
=> %old/@kx1
oldest @kx1 in @nd
which @kx1 in @nd is oldest
@nd: the oldest @kx1
=> %old/@kx1>@nd
what's the biggest file
biggest one?
the largest file here, which
which single file takes most space
what's the fattest file around
name the heaviest file
the greatest in size?
which file is the space hog
=> %big
biggest file in @nd
@nd: the largest file
what's the biggest thing in @nd, a file i mean
which file in @nd is the heaviest
in @nd, who's the largest
largest of the files in @nd? just its name
the file that eats most space in @nd
=> %big>@nd
biggest @kx1
which @kx1 is largest
the heaviest @kx1 here
my largest @kx1?
what's the fattest @kx1
=> %big/@kx1
biggest @kx1 in @nd
the largest @kx1 of @nd
which @kx1 in @nd takes most space
@nd, heaviest @kx1
=> %big/@kx1>@nd
smallest file?
which file is smallest
the tiniest file here
what's the lightest file
the file with the fewest bytes
=> %tiny
smallest file in @nd
@nd: tiniest file
which file in @nd is the smallest
what's the lightest in @nd
=> %tiny>@nd
smallest @kx1?
which @kx1 is the smallest
the tiniest @kx1
=> %tiny/@kx1
smallest @kx1 in @nd
which @kx1 of @nd is smallest
=> %tiny/@kx1>@nd
the @n newest files
newest @n
which @n files changed most recently
my @n latest files
@n most recent ones, list
the @n that were saved last
=> %news#@n
the @n newest files in @nd
@nd: newest @n
latest @n of @nd
which @n files in @nd were changed last
@n most recent from @nd
=> %news#@n>@nd
the @n newest @kx
newest @n @kx
my @n latest @kx
@n most recent @kx please
=> %news#@n/@kx
the @n newest @kx in @nd
@nd: latest @n @kx
@n most recent @kx of @nd
=> %news#@n/@kx>@nd
the @n oldest files
oldest @n
which @n files are oldest
@n with the earliest dates
=> %olds#@n
the @n oldest files in @nd
@nd: oldest @n
which @n in @nd are the oldest
=> %olds#@n>@nd
the @n oldest @kx
which @n @kx are the oldest
=> %olds#@n/@kx
the @n biggest files
top @n by size
biggest @n?
@n heaviest files
which @n files take most space
@n largest ones, i won't delete them yet
=> %bigs#@n
the @n biggest files in @nd
@nd: top @n by size
largest @n of @nd
@n fattest files in @nd
which @n files fill @nd most
=> %bigs#@n>@nd
the @n biggest @kx
largest @n @kx
top @n @kx by size
=> %bigs#@n/@kx
the @n biggest @kx in @nd
@nd: largest @n @kx
=> %bigs#@n/@kx>@nd
the @n smallest files
smallest @n?
@n tiniest files here
=> %tinys#@n
the @n smallest files in @nd
@nd: smallest @n
=> %tinys#@n>@nd
most recent files?
what have i been working on lately
recently changed files
what's new here
newest files first please
latest stuff?
=> %news
what's new in @nd
recent files in @nd
latest stuff in @nd
@nd, what changed lately
=> %news>@nd
biggest files?
what are the largest files here
show the big ones
where are the fat files
large files, biggest first
=> %bigs
biggest files in @nd
what are the largest files of @nd
the big ones in @nd
=> %bigs>@nd
what's the oldest stuff here
files not touched for ages
what have i not touched for ages
which files have been lying around forever
what's ancient here
which ones are long forgotten
=> %olds
what in @nd has not been touched for ages
oldest stuff in @nd
what's ancient in @nd
forgotten files in @nd
what's been rotting in @nd forever
=> %olds>@nd
delete the newest file
the file i saved last can go
remove the most recent file
whatever i saved last, delete it
=> %new >> fs.delete {"paths":"$1"}
delete the biggest file
the largest file has to go
remove the fattest file here
=> %big >> fs.delete {"paths":"$1"}
delete the oldest file in @nd
@nd: the oldest file can go
remove the oldest from @nd
=> %old>@nd >> fs.delete {"paths":"$1"}
copy the newest @kx1 to @nd
put a copy of my latest @kx1 in @nd
the most recent @kx1 should be in @nd too
=> %new/@kx1 >> fs.copy {"paths":"$1","into":"@nd"}
move the newest @kx1 to @nd
the latest @kx1 belongs in @nd
put my last @kx1 into @nd
=> %new/@kx1 >> fs.move {"paths":"$1","into":"@nd"}
move the biggest file to @nd
the largest file belongs in @nd
the heaviest file goes to @nd
=> %big >> fs.move {"paths":"$1","into":"@nd"}
what does the newest file say
open the latest file
read me the file i saved last
show what's in the most recent file
=> %new >> %read
""")
# ---------------------------------------------------------------- how many; only here or below too

rules(r"""
how many files are there altogether
how many files all in all, subfolders too
total number of files here and below
file count, everything included
count all files
number of files in this whole tree
how many files have i got here in total
count the files please, also those in subfolders
i wonder how many files this is in the end
files: how many? all levels
what's the number of files here
is it more than 500 files by now? count
=> fs.list {"path":".","recursive":true,"limit":1,"kind":"file"}
how many files are directly in this folder
how many files right here, subfolders not counted
number of files here, not below
only this folder: how many files
count what's here, leave the subfolders out
files on this level only, the number
how many files lie loose in this folder
without subfolders, how many files are here
count the files of this very folder, nothing deeper
top level only: file count
=> fs.list {"path":".","limit":1,"kind":"file"}
how many files are in @d
@d: number of files
@d has how many files
count the files in @d, subfolders too
files in @d?? how many
how many files did the import put into @d
is @d full? i mean how many files
total files below @d
i have to report how many files @d holds
could you count what's in @d, all levels, files only
the number of files in @d please, not the list
=> fs.list {"path":"@d","recursive":true,"limit":1,"kind":"file"}
how many files are directly in @d
@d without subfolders: how many files
number of files in @d itself, not deeper
count the loose files in @d
only the top level of @d, how many files
how many files in @d, not counting its subfolders
=> fs.list {"path":"@d","limit":1,"kind":"file"}
how many folders are there in all
number of folders here and below
count the folders, all levels
how many directories does this tree have
total number of subfolders, nested ones too
=> fs.list {"path":".","recursive":true,"limit":1,"kind":"folder"}
how many folders are right here
number of folders on this level
how many folders does this one have directly
count the folders here, not what's in them
only here: how many folders
=> fs.list {"path":".","limit":1,"kind":"folder"}
how many folders are in @d
@d: number of subfolders, all of them
how many directories lie below @d
count the folders under @d
=> fs.list {"path":"@d","recursive":true,"limit":1,"kind":"folder"}
how many folders are directly in @d
@d has how many folders on its first level
number of folders right in @d, not deeper
=> fs.list {"path":"@d","limit":1,"kind":"folder"}
how many @kx are there
number of @kx?
how many @kx have i got
@kx: how many all in all
count the @kx, here and below
amount of @kx please
i'd like to know how many @kx have piled up
do i have more than 1000 @kx? count
how many @kx are we talking about
just the number of @kx
=> fs.list {"path":".","recursive":true,"limit":1,"kind":"file","glob":"@kx"}
how many @kx are directly here
number of @kx in this folder only, not below
@kx on this level: how many
count the @kx here, subfolders excluded
how many @kx lie right here without going deeper
=> fs.list {"path":".","limit":1,"kind":"file","glob":"@kx"}
how many @kx are in @d
@d: how many @kx
count the @kx in @d
number of @kx below @d
how many @kx did @who put into @d
@kx in @d, how many is it now
i need the number of @kx in @d for the insurance
=> fs.list {"path":"@d","recursive":true,"limit":1,"kind":"file","glob":"@kx"}
how many @kx are directly in @d
@d, first level only: how many @kx
number of @kx in @d, not in its subfolders
=> fs.list {"path":"@d","limit":1,"kind":"file","glob":"@kx"}
how many .@x files are there
.@x: count
number of .@x files, subfolders included
count .@x files
how many files end in .@x
tell me how many .@x there are
=> fs.list {"path":".","recursive":true,"limit":1,"kind":"file","glob":"*.@x"}
how many .@x files are right here
.@x files on this level only, how many
number of .@x here, not below
count the .@x of this folder itself
=> fs.list {"path":".","limit":1,"kind":"file","glob":"*.@x"}
how many .@x files are in @d
@d: number of .@x files
count .@x in @d
how many of the files in @d end with .@x
=> fs.list {"path":"@d","recursive":true,"limit":1,"kind":"file","glob":"*.@x"}
how many files are older than @age
number of files over @age old
count what hasn't changed for @age
how many files have i not touched in @age
=> fs.search {"path":".","kind":"file","older_than_ms":"@age"}
how many files are bigger than @size
number of files over @size
count those above @size
how many files exceed @size
=> fs.search {"path":".","kind":"file","min_bytes":"@size"}
how many files changed today
number of files i edited today
count today's files
=> fs.search {"path":".","kind":"file","newer_than_ms":"1d"}
how many files changed this week
number of files from this week
=> fs.search {"path":".","kind":"file","newer_than_ms":"1w"}
how many @{noun}s do i have
number of @{noun}s?
count my @{noun}s
how many @{noun}s are there by now
=> fs.search {"path":".","name_glob":"*@{noun}*","kind":"file"}
how many @{noun}s are in @nd
number of @{noun}s in @nd
count the @{noun}s in @nd
=> fs.search {"path":"@nd","name_glob":"*@{noun}*","kind":"file"}
how many hidden files are here
number of dotfiles in this folder
count the hidden ones
=> fs.list {"path":".","limit":1,"hidden":true,"glob":".*"}
how many empty files are there
number of zero byte files
count the empty files, keep them
=> fs.search {"path":".","kind":"file","empty":true}
""")

# ---------------------------------------------------------------- what is in a folder

rules(r"""
what's in @d
@d, what's inside
content of @d please
what have i put in @d
look into @d for me
i forgot what @d is for. what's in there
show me what lies in @d
can you have a look at what's in @d
open @d and list it
what files does @d have
what does @d consist of
let's see @d
ls @d
list @d, don't open anything
before i delete @d: what's in it
what would i lose if @d were gone? list it
tell me what @d holds
my colleague left a folder @d, what's in it
peek into @d
could you list the things in @d
is there anything in @d i'd miss? list it
I am going to clear out @d on Friday. What is in it at the moment?
dir @d
what all is in the folder @d
show contents, folder @d
next: the inside of @d
so what do we have in @d
=> fs.list {"path":"@d"}
what's in here
what is in this folder
show me what's here
list this folder
which files and folders do i have here
what do we have here
contents of the current folder
where am i, what's in here
look around, what's here
ls
what's all this stuff here
=> fs.list {"path":"."}
only the folders in @d please
which folders are in @d
subfolders of @d?
@d: its folders, not the files
list the directories in @d
=> fs.list {"path":"@d","kind":"folder"}
only the files in @d, no folders
which files lie directly in @d, leave the folders out
@d: its files, not its folders
=> fs.list {"path":"@d","kind":"file"}
which folders are here
only folders, this level
list the folders here
what subfolders does this folder have
=> fs.list {"path":".","kind":"folder"}
only the files here, no folders
which files are right here, folders don't interest me
just files of this level
=> fs.list {"path":".","kind":"file"}
everything in @d, subfolders too
@d with all that's below
list @d recursively
what's in @d and in the folders inside it
whole content of @d, every level
=> fs.list {"path":"@d","recursive":true}
what's in @d, newest first
@d by date
list @d, sorted by last change
@d, latest on top
=> fs.list {"path":"@d","sort":"modified"}
what's in @d, biggest first
@d by size
list @d sorted by size
=> fs.list {"path":"@d","sort":"size"}
is @d empty
anything in @d at all
is there anything in @d or is it empty
@d - empty?
may i assume @d is empty? check
=> fs.list {"path":"@d","limit":1,"hidden":true}
@f, is it there
is there a file @f
do i have @f
does @f exist
is @f still here
@f: exists?
have i still got @f
check whether @f is there
@f gone or not?
did i delete @f already or is it there
was @f saved
=> fs.stat {"path":"@f"}
is @s in @d
does @d contain @s
@s - is that in @d
have i put @s into @d
look for @s in @d
somewhere in @d there should be @s
=> fs.search {"path":"@d","name_glob":"@s"}
where is @s
where did i put @s
find @s, it's in some subfolder
in which folder does @s lie
@s, where?
i can't find @s any more
=> fs.search {"path":".","name_glob":"@s"}
delete @d
the folder @d can go
remove @d with everything in it
get rid of the folder @d
i looked through @d, throw it away
bin the directory @d
=> fs.delete {"paths":["@d"],"recursive":true}
""")

# ---------------------------------------------------------------- size: of one file, of a folder, of a kind, of a part

rules(r"""
how big is @f
size of @f?
@f, how large
how much space does @f take
what does @f weigh
how many MB has @f
is @f small enough for a mail
can i mail @f, how big is it
@f: megabytes?
would @f fit on a floppy, lol. size please
how many bytes is @f
file size of @f
the upload of @f takes forever, how big is it
is @f over 10 MB
i only need to know how large @f is
did @f grow? its size
tell me the size of the file @f
@f seems huge, is it
@f - kb?
what's the size of @f on disk
how heavy is @f
before i send @f: size?
=> fs.stat {"path":"@f"}
when was @f changed
@f, last modified when
when did i last save @f
date of @f
how old is @f
from when is @f
is @f from today
last change of @f?
which day did i write @f
since when has @f been unchanged
was @f touched this week, give me its date
did someone change @f recently? the date please
modification time of @f
is @f the new one? when was it saved
age of @f
how fresh is @f
@f is from when
tell me when @f was edited last, don't touch it
=> fs.stat {"path":"@f"}
how big is the @one
size of the @one
the @one, how many MB
how large is my @one
is the @one too big for a mail
what does the @one weigh
=> %one >> %stat
when was the @one changed
last change of the @one
how old is my @one
when did i last work on the @one
is the @one recent, its date please
who owns the @one
which rights does the @one have
=> %one >> %stat
how big is @jf
size of @jf
when was @jf changed
last change: @jf
who owns @jf
=> fs.stat {"path":"@jf"}
how big is @d
size of @d
@d: how much space
how much space does @d take
how large is the folder @d
what does @d weigh
total size of @d
how many GB is @d
will @d fit on an 8 GB stick, how big is it
@d, megabytes?
the folder @d, its size please
is @d big
how much would i win if @d were deleted? only the size
i might delete @d next month. how big is it
how much disk does @d use
if i threw @d away how much space would that give. don't do it yet
can i burn @d on a DVD, how big is it
sum of all that's in @d, in MB
backup of @d: how much is that going to be
=> fs.disk_usage {"path":"@d"}
how big is all this
how big is this folder
total size of everything here
what does this folder weigh altogether
size of the current folder
how much space is all of this
=> fs.disk_usage {"path":"."}
how big are the @kx in @d
size of all @kx in @d together
@d: how much do the @kx take
the @kx in @d, how many MB in total
how much space do the @kx need in @d
what do the @kx of @d weigh in sum
would the @kx in @d fit on a stick, total size please
if i deleted the @kx in @d, how much would i win? only tell me
=> fs.list {"path":"@d","recursive":true,"limit":1,"kind":"file","glob":"@kx"}
how big are all @kx together
total size of the @kx
@kx: how much space in all
how many MB are my @kx
how much do the @kx take up
what would i win by deleting the @kx? just the number, delete nothing
the @kx altogether, size
sum up the sizes of the @kx
=> fs.list {"path":".","recursive":true,"limit":1,"kind":"file","glob":"@kx"}
how big are all .@x files below here together
total size of .@x files, subfolders included
.@x files here and below: how much space altogether
how much do the .@x files take in sum, all levels
all .@x below here, size in total
=> $ find . -name '*.@x' -exec du -ch {} + | tail -n 1
how big are all .@x files together
how much space do all .@x files take
.@x files: total size
=> $ du -ch *.@x | tail -n 1
how big are the .@x files in @d together
total size of .@x in @d
@d: size of all .@x files
how much do the .@x files in @d take
=> $ find @d -name '*.@x' -exec du -ch {} + | tail -n 1
how big are the @{noun}s altogether
size of all @{noun}s, not the rest
the @{noun}s only, how much space
how much space do the @{noun}s take, never mind the other files
only the @{noun}s: total size
what do my @{noun}s weigh together, don't count anything else
the @{noun}s, not the @{noun2}s: how big in total
how much are the @{noun}s (without the @{noun2}s)
size of the @{noun}s please, the @{noun2}s don't matter
not interested in the @{noun2}s, how big are the @{noun}s
how many MB of @{noun}s do i have
=> fs.search {"path":".","name_glob":"*@{noun}*","kind":"file"}
how big are the @{noun}s in @nd
@nd: size of the @{noun}s, not the @{noun2}s
the @{noun}s in @nd, how much together
total for the @{noun}s in @nd only
=> fs.search {"path":"@nd","name_glob":"*@{noun}*","kind":"file"}
@kx older than @age: how much would i win
if i deleted the @kx older than @age, how much space would that be
how much space do @kx over @age old take
size of the @kx that are older than @age
how big are the @kx from more than @age ago altogether
@kx older than @age, what do they weigh. don't delete yet
would it pay to delete @kx older than @age? their size
how much could i free by removing @kx older than @age, only tell me
=> fs.search {"path":".","name_glob":"@kx","older_than_ms":"@age"}
@kx in @d older than @age: how much would i win
how big are the @kx in @d that are older than @age
space taken by @kx in @d over @age old
in @d, @kx older than @age, total size
=> fs.search {"path":"@d","name_glob":"@kx","older_than_ms":"@age"}
files older than @age: how much space is that
how much would i gain if everything older than @age went
how big is what's older than @age
total size of things untouched for @age
what's the sum of all files over @age old
=> fs.search {"path":".","kind":"file","older_than_ms":"@age"}
how big is everything in @d that's older than @age
@d: size of what's over @age old
=> fs.search {"path":"@d","kind":"file","older_than_ms":"@age"}
how much space do the files over @size take
files above @size, what's their sum
how much is it altogether, all files bigger than @size
=> fs.search {"path":".","kind":"file","min_bytes":"@size"}
delete @kx older than @age
the @kx over @age old can go
@kx older than @age: remove
throw away the @kx i made more than @age ago
i checked, delete the @kx older than @age
free some space, @kx older than @age go
=> fs.search {"path":".","name_glob":"@kx","older_than_ms":"@age"} >> fs.delete {"paths":"$1"}
delete @kx in @d older than @age
in @d the @kx over @age old can go
=> fs.search {"path":"@d","name_glob":"@kx","older_than_ms":"@age"} >> fs.delete {"paths":"$1"}
move the @{noun}s to @nd, not the @{noun2}s
the @{noun}s go to @nd, the @{noun2}s stay
put all @{noun}s into @nd and leave the @{noun2}s
=> fs.search {"path":".","name_glob":"*@{noun}*","kind":"file"} >> fs.move {"paths":"$1","into":"@nd"}
delete the @{noun}s, not the @{noun2}s
the @{noun}s can go, keep the @{noun2}s
=> fs.search {"path":".","name_glob":"*@{noun}*","kind":"file"} >> fs.delete {"paths":"$1"}
what takes the space here
what's eating my disk in this folder
where has all the space gone
which folder is the biggest here
why is this so big
what fills up this place
disk is filling up, which folders are guilty
space hogs here?
which of the folders takes most
who's using up all the room here
what should i look at first to save space
folder sizes please
size of each folder
how big is every folder here, one by one
compare the sizes of the folders here
=> fs.disk_usage {"path":".","by":"folders","top":10}
what takes the space in @d
why is @d so big
what's eating @d up
which folder in @d is the biggest
@d is full, what's taking the room
biggest folders below @d
size of each folder in @d
where's the space in @d going
what fills @d
=> fs.disk_usage {"path":"@d","by":"folders","top":10}
which kinds of files take most space
what type of file uses the most room here
is it videos or photos that fill this up, by type please
space by file type
sizes per ending
=> fs.disk_usage {"path":".","by":"extension"}
which kinds of files take the space in @d
@d: space by file type
what sort of files fill up @d
=> fs.disk_usage {"path":"@d","by":"extension"}
the @few biggest folders
top @few folders by size
which @few folders take the most
=> fs.disk_usage {"path":".","by":"folders","top":@few}
are there duplicates
any duplicates here
do i have the same file twice
which files are there twice
show duplicate files, don't delete any
identical files under different names?
i imported the camera twice, what's double
same content, other name: any
are some of these copies of each other
what exists more than once here
doubles?
before i throw out doubles show me which there are
find files that are the same
look for duplicates but leave them alone
=> $ find . -type f -exec md5sum {} + | sort | uniq -w32 -D
duplicates in @d?
does @d have the same file twice
which files in @d are doubles
@d: anything double in there
look for identical files below @d
i suspect duplicates in @d, show them
=> $ find @d -type f -exec md5sum {} + | sort | uniq -w32 -D
which file names exist twice
same name in several folders, which
names that occur more than once
=> $ find . -type f -printf '%f\n' | sort | uniq -d
""")
# ---------------------------------------------------------------- what a file says

rules(r"""
what does @t say
what's written in @t
read me @t
@t please, i want to read it
what stands in @t
show @t
can you open @t for me
print @t on the screen
@t: what's it about, show me the text
what have i noted in @t
what's in the file @t
have a look at what @t says
display @t, don't change it
@t, its contents
tell me what's in @t
i want to see @t
read out @t
what did i write in @t
let me read @t before i delete it
@t might be outdated, show it, i decide then
need to check something in @t, put it on screen
quick look at @t
contents of @t?
cat @t
@who sent me @t. what does it say
so what's this @t, show
i'll edit @t later, first let me see it
before anything gets changed in @t show it to me
type out @t
would you read @t to me? Only read.
I have to answer by noon and the answer is in @t, so please show me that file.
=> fs.read {"path":"@t"}
what's in @nl
@nl, read it please
what does @nl say
show me @nl
@nl - what's on it
what did i put in @nl
is there anything on @nl
what's left on @nl
what have i got on @nl for today
@nl: contents
what do i have to do according to @nl
what's still on @nl
let's hear what @nl says
remind me what's in @nl
give me @nl on screen
what do we need, it's all in @nl
what was it again that i wrote in @nl
open @nl, only to read
does @nl say anything useful
=> fs.read {"path":"@nl"}
what's on my @tdo list
what do i have to do? look at my @tdo list
@tdo list?
read me the @tdo list
what's left on the @tdo list
show me my @{tdo}s
what's on the @tdo for today
anything on my @tdo list
what does my @tdo list say
my @tdo list please, only to read
i forgot what's on my @tdo list
what's next on my @tdo list
remind me of my @{tdo}s
is there still something on the @tdo list
what did i want to do, see the @tdo list
let me see my @tdo list before i go home
what's up today according to my @tdo list
=> fs.search {"path":".","name_glob":"*@{tdo}*","kind":"file"} >> %read
what's on my @lst
what does the @lst say
read me the @lst
@lst?
@lst please, what's on it
what have i put on the @lst
show my @lst, i'm at the shop already
what's still on the @lst
is there much on the @lst? show it
my @lst, what does it look like at the moment
let me see the @lst
what all stands on the @lst
i can't find my glasses, read the @lst to me
how long has the @lst got, show it
remind me what's on the @lst
open the @lst, no changes
=> fs.search {"path":".","name_glob":"@lst","kind":"file"} >> %read
who was at the @mt meeting on the 12th
who attended the @mt meeting
what did we decide at the @mt meeting
when is the next @mt meeting
what was said at the @mt
@mt meeting: who was there
who took part in the @mt
who came to the @mt meeting last month
what was on the agenda of the @mt meeting
what came out of the @mt meeting
which tasks did i get in the @mt meeting
was @who at the @mt meeting on the 3rd
what were the results of the @mt
who is to do what after the @mt meeting
i missed the @mt meeting. what happened
i slept through the @mt, what was decided
what's the date we agreed on in the @mt meeting
who wrote the protocol of the @mt and who was there
what did the @mt meeting say about the budget
did we vote at the @mt meeting, see the notes
what time did the @mt meeting end
notes of the @mt meeting please
read me the notes from the @mt
what did they want from us at the @mt meeting on monday
how did the @mt meeting go, it's written down
participants of the @mt meeting?
my boss asks who sat in the @mt on the 21st
=> fs.search {"path":".","name_glob":"@mt","kind":"file"} >> %read
what does the @rdm say
show me the @rdm
@rdm please
how do i install this, look in the @rdm
read the @rdm to me
what's in the @rdm
is there a hint in the @rdm? show it
how do you start this thing, the @rdm should know
what is this project about, see the @rdm
the @rdm says what exactly
before i ask anyone: what does the @rdm say
=> fs.search {"path":".","name_glob":"*@{rdm}*","kind":"file"} >> %read
what does the @doc say
read me the @doc
what's in the @doc
what stands in the @doc
show the @doc
i need to look something up in the @doc, open it
the @doc: what does it say
what have we written in the @doc
@doc please, on the screen
can you read the @doc to me
let me have a look at the @doc
when does it start? should be in the @doc, show it
how much is it according to the @doc
who's on duty, see the @doc
what time tomorrow? it's in the @doc
where do we sleep on day two, the @doc says it
what did i plan according to the @doc
what does the @doc say about it, i only read
what's for dinner by the @doc
what are we supposed to bring, look at the @doc
how many people come, see @doc
in the @doc it says when we meet. when
which room is it? the @doc has it
what's the deadline according to the @doc
I would like to read the @doc again, please.
=> fs.search {"path":".","name_glob":"@doc","kind":"file"} >> %read
what does the @one say
what's in the @one
read me the @one
the @one, show it
what did i write in the @one
let me see what the @one says
what stands in my @one
tell me what the @one says, i can't find it
=> %one >> %read
delete @t
@t can go
i've read @t, delete it now
what's in @t doesn't interest me, delete it
throw @t away
@t is outdated, away with it
=> fs.delete {"paths":["@t"]}
delete my @tdo list
the @tdo list can go
everything on my @tdo list is done, throw it away
=> fs.search {"path":".","name_glob":"*@{tdo}*","kind":"file"} >> fs.delete {"paths":["$1.0"]}
move the @lst to @nd
the @lst belongs in @nd
put my @lst into @nd
=> fs.search {"path":".","name_glob":"@lst","kind":"file"} >> fs.move {"from":"$1.0","into":"@nd"}
@pp's extension? it's in @ppl
what's @pp's number, see @ppl
@pp in @ppl, phone please
phone number of @pp, look in @ppl
look @pp up in @ppl
find @pp in @ppl
what does @ppl say about @pp
which room does @pp have, @ppl should say
@ppl: @pp?
is @pp in @ppl
i need to ring @pp, @ppl has the number
email of @pp? @ppl
give me @pp's address out of @ppl
the entry of @pp in @ppl
when was @pp born, according to @ppl
what has @ppl got on @pp
@pp - which department? in @ppl
does @ppl have someone called @pp
who is @pp, have a look in @ppl
@pp's line in @ppl please
show me the row with @pp in @ppl
did @pp pay? it's noted in @ppl
what class is @pp in, @ppl knows that
how do i reach @pp, @ppl
@ppl, please check for @pp
extension of @pp from @ppl, i just want to call
what shift has @pp according to @ppl
@pp's birthday is in @ppl, when
was @pp there? @ppl is the attendance
how much did @pp give, @ppl says it
look into @ppl and tell me @pp's number
=> fs.search {"path":"@ppl","text":"@pp"}
@pp's extension? look in the @lst
what's @pp's number, it's on the @lst
is @pp on the @lst
look up @pp in the @lst
@pp in the @lst?
find @pp on the @lst
the @lst has @pp's number, which is it
did we put @pp on the @lst
what does the @lst have for @pp
check the @lst for @pp
on the @lst, what stands next to @pp
=> fs.search {"path":".","name_glob":"@lst","text":"@pp"}
did we discuss @w at the @mt meeting
was @w mentioned in the @mt
what did the @mt meeting say about @w
@w, was that a topic at the @mt
=> fs.search {"path":".","name_glob":"@mt","text":"@w"}
""")

# ---------------------------------------------------------------- settings: ini, env, yaml, json

rules(r"""
what's @opt set to in @ini
@opt in @ini = ?
value of @opt in @ini
which @opt does @ini have
@ini: @opt?
what does @ini say for @opt
how is @opt set in @ini
look up @opt in @ini
is there a @opt in @ini, and what's its value
show the @opt line of @ini
tell me @opt from @ini, leave the file alone
@opt according to @ini
what have we got as @opt in @ini
before i change @opt in @ini: what is it at the moment
current @opt in @ini please
which value did they give @opt, file @ini
grep @opt in @ini
in @ini, what's @opt
i need the @opt that's configured in @ini
what's the setting @opt in @ini
i want to know the @opt, it's in @ini
read @opt out of @ini
@opt (see @ini)
does @ini set @opt
=> $ grep '^@opt' @ini
what's @opt in the section @isec of @ini
@opt under [@isec] in @ini?
@ini, section @isec: @opt
value of @opt in [@isec], file @ini
in @ini under @isec, what's @opt
which @opt does the @isec section of @ini have
@ini [@isec] @opt = ?
what does @ini say for @opt in section [@isec]
the @opt of the @isec part in @ini
tell me the @opt from [@isec] of @ini, not from the other sections
i only want @opt of section @isec, it's in @ini
look into @ini, section @isec, for @opt
there are several @opt in @ini, i mean the one under [@isec]
how's @opt set in @ini for @isec
show me @opt in the [@isec] block of @ini
before i edit it: @opt in [@isec] of @ini is what now
the setting @opt in the group [@isec], @ini
=> $ awk '/^\[/ { p = /^\[@isec\]/ } p && /^@opt/' @ini
show the section @isec of @ini
what's in [@isec] in @ini
@ini: only the [@isec] section
the whole [@isec] block of @ini
section @isec, file @ini, print
what settings are under [@isec] in @ini
everything below [@isec] in @ini until the next section
print just the @isec part of @ini
which keys does the section [@isec] in @ini have
=> $ awk '/^\[/ { p = /^\[@isec\]/ } p' @ini
which sections does @ini have
sections of @ini?
list the [..] headings in @ini
names of the sections in @ini
what groups are there in @ini
=> $ grep '^\[' @ini
set @opt to @pv in @ini
@opt in @ini should be @pv
change @opt to @pv in @ini
@ini: @opt must be @pv
make @opt @pv, file @ini
@opt is wrong in @ini, write @pv
from now on @opt is @pv in @ini
=> $ sed -i 's/^@opt *=.*/@opt=@pv/' @ini
set @opt in section [@isec] of @ini to @pv
in @ini under [@isec] @opt must be @pv
change @opt to @pv in @ini, only in [@isec]
[@isec] @opt -> @pv in @ini
=> $ sed -i '/^\[@isec\]/,/^\[/s/^@opt *=.*/@opt=@pv/' @ini
what's @up in @env
value of @up in @env
@env: @up?
is @up set in @env, and to what
which @up do we have in @env
look up @up in @env
show me only @up from @env
@up according to @env
what does @env say for @up
what did i enter as @up in @env
@up = ? (@env)
tell me the @up of @env, nothing else from it
=> $ grep '^@up' @env
what's @opt in @yaml
@opt in @yaml?
@yaml: value of @opt
which @opt does @yaml set
look up @opt in @yaml
@opt: ? in @yaml
how is @opt configured in @yaml
what does @yaml say for @opt
tell me the @opt that @yaml has
before i touch @yaml, what's its @opt
show the @opt of @yaml
@opt according to @yaml, please
=> $ grep '^ *@opt:' @yaml
what's @opt in @conf
@conf: @opt?
which @opt is in @conf
value of @opt in @conf please
how's @opt set in @conf
what does @conf say for @opt
=> $ grep '^@opt' @conf
what's @opt in @json
@opt in @json = ?
value of @opt, file @json
@json: what's the @opt
which @opt does @json have
get me @opt from @json
what does @json say for @opt
look up @opt in @json
@opt of @json please
tell me the @opt in @json
i need the value of @opt from @json
read @opt from @json, leave the file
@json -> @opt -> ?
what's the @opt, it's in @json
is @opt in @json, and with which value
print @opt of @json
just the @opt out of @json
what stands for @opt in @json
key @opt in @json, value?
the setting @opt as it is in @json
=> $ python3 -c 'import json; print(json.load(open("@json"))["@opt"])'
@pkey in @pkg = ?
@pkey of @pkg?
what's the @pkey in @pkg
which @pkey does @pkg have
@pkg: @pkey
what does @pkg say under @pkey
value of @pkey in @pkg
@pkg -> @pkey
what @pkey is in @pkg
look into @pkg for the @pkey
@pkg says what for @pkey
i need the @pkey from @pkg
tell me the @pkey of @pkg
@pkey? (@pkg)
what's given as @pkey in @pkg
lawyer asks for the @pkey in @pkg
read the @pkey out of @pkg please
print @pkey from @pkg
the @pkey entry of @pkg
does @pkg have a @pkey, what is it
@pkey, file @pkg
under which @pkey is it in @pkg
show @pkey in @pkg
get @pkey, @pkg
before the release: @pkey in @pkg is?
what have they put for @pkey in @pkg
=> $ python3 -c 'import json; print(json.load(open("@pkg"))["@pkey"])'
@jk in @pkg = ?
@jk of @pkg?
what's the @jk in @pkg
@pkg: @jk
what is @jk set to in @pkg
which @jk does @pkg give
value of @jk in @pkg
get @jk from @pkg
what does @pkg say for @jk
show me @jk of @pkg
look up the @jk in @pkg, don't change it
=> $ python3 -c 'import json; print(json.load(open("@pkg"))["@jk"])'
@key.@opt in @json
what's @opt under @key in @json
@json: @key -> @opt
value of @opt inside @key in @json
the @opt of @key in @json
in @json, section @key, what's @opt
@json @key.@opt = ?
which @opt does @key have in @json
read @key.@opt from @json
tell me the @opt that stands in the object @key of @json
@opt in the @key part of @json, what is it
within @key of @json there's @opt. its value?
get @key @opt out of @json
how's @opt set for @key in @json
=> $ python3 -c 'import json; print(json.load(open("@json"))["@key"]["@opt"])'
which version of @wk does package.json want
@wk version in package.json
package.json: dependency @wk, which version
what version of @wk is in the dependencies of package.json
dependencies.@wk in package.json
=> $ python3 -c 'import json; print(json.load(open("package.json"))["dependencies"]["@wk"])'
what does the script @wk do in package.json
scripts.@wk in package.json = ?
package.json, script @wk?
which command is behind npm run @wk, see package.json
the @wk script of package.json
=> $ python3 -c 'import json; print(json.load(open("package.json"))["scripts"]["@wk"])'
version in Cargo.toml?
which version does Cargo.toml say
Cargo.toml: version
version = ? in Cargo.toml
=> $ grep '^version' Cargo.toml
license in Cargo.toml = ?
license of Cargo.toml
which license is in Cargo.toml
=> $ grep '^license' Cargo.toml
edition in Cargo.toml?
which rust edition, see Cargo.toml
=> $ grep '^edition' Cargo.toml
which python does pyproject.toml require
requires-python in pyproject.toml?
=> $ grep '^requires-python' pyproject.toml
which keys does @json have
keys of @json?
@json: top level keys
what's in @json on the first level, only the names
list the key names of @json
=> $ python3 -c 'import json; print("\n".join(json.load(open("@json"))))'
""")

# ---------------------------------------------------------------- lines: first, last, one, those with a word

rules(r"""
the first @n lines of @t
top @n lines of @t
@t, first @n lines
show me how @t begins, @n lines
first @n of @t please
@n lines from the start of @t
just the first @n lines of @t, not all
head of @t, @n lines
=> fs.read {"path":"@t","from_line":1,"max_lines":@n}
the last @n lines of @t
@t, last @n lines
bottom @n lines of @t
show me how @t ends, @n lines
@n lines from the end of @t
last @n of @t please
only the last @n lines of @t
tail of @t, @n lines
=> fs.read {"path":"@t","last_lines":@n}
first line of @t
what's the first line of @t
@t, line one
how does @t start, one line
=> fs.read {"path":"@t","from_line":1,"max_lines":1}
last line of @t?
what's the last line of @t
@t: very last line
what does @t end with, last line only
=> fs.read {"path":"@t","last_lines":1}
line @line of @t
what's on line @line of @t
@t line @line
show line @line of @t
the compiler points at line @line of @t, show it
line number @line in @t please
what stands in line @line of @t
@t, which text is on line @line
only line @line out of @t
read line @line of @t to me
=> $ sed -n '@{line}p' @t
lines @from to @to of @t
@t lines @from-@to
show @t from line @from to @to
from line @from up to @to in @t
@from to @to, @t
print just lines @from through @to of @t
what's on lines @from to @to of @t
=> $ sed -n '@from,@{to}p' @t
delete line @line of @t
take line @line out of @t
remove line @line from @t
line @line in @t can go
=> $ sed -i '@{line}d' @t
does @t mention @w
is @w in @t
@w in @t?
where in @t is @w
does it say @w anywhere in @t
look for @w in @t
@t: any @w
what does @t say about @w
find @w in @t
check @t for @w
has @t got @w in it
search @t for @w
is there something about @w in @t
@t - @w - yes or no
what was it about @w in @t
any trace of @w in @t
i think @w comes up in @t. where
=> fs.search {"path":"@t","text":"@w"}
lines of @log with @gp
show the lines with @gp in @log
@log: only lines with @gp
every line in @log that has @gp
lines in @log containing @gp
filter @log for @gp
which lines of @log have @gp
i want all @gp lines from @log
only the @gp lines of @log, don't write anything
print lines that contain @gp, file @log
=> fs.search {"path":"@log","text":"@gp"}
lines with [@lvl] in @log
show every [@lvl] line of @log
@log: only the [@lvl] lines
which lines in @log contain [@lvl]
all lines marked [@lvl] in @log
give me the [@lvl] entries from @log
[@lvl] in @log, which lines
what was logged as [@lvl] in @log
lines of @log that have [@lvl] in them, brackets included
filter @log for [@lvl]
find "[@lvl]" in @log, literally with the brackets
everything tagged [@lvl] in @log please
i'm only after the [@lvl] lines in @log
print what's marked [@lvl] in @log, change nothing
grep [@lvl] @log
any [@lvl] in @log
are there [@lvl] lines in @log, show them
show me what stands behind [@lvl] in @log
=> fs.search {"path":"@log","text":"[@lvl]"}
how many [@lvl] lines are in @log
number of [@lvl] in @log
count the lines with [@lvl] in @log
@log: how many [@lvl] entries
how often does [@lvl] occur in @log, lines i mean
=> $ grep -cF '[@lvl]' @log
lines of @t marked [@lvl]
which lines in @t have [@lvl]
in @t show the ones with [@lvl]
the [@lvl] ones in @t
@t, everything with [@lvl] on it
=> fs.search {"path":"@t","text":"[@lvl]"}
the last [@lvl] line of @log
most recent [@lvl] in @log
newest line with [@lvl] in @log
=> $ grep -F '[@lvl]' @log | tail -n 1
lines without [@lvl] in @log
@log minus the [@lvl] lines, just on screen
all lines of @log but those with [@lvl], don't save
=> $ grep -vF '[@lvl]' @log
delete the lines with @wd from @log
remove all @wd lines from @log
lines with @wd must go from @log
throw the @wd lines out of @log
=> $ sed -i '/@wd/d' @log
errors in @log?
any errors in @log
show the errors of @log
which errors are in @log
what errors does @log have
@log: errors only
=> $ grep -i error @log
how many errors are in @log
number of errors in @log
count the error lines in @log
@log, how many errors
=> $ grep -ci error @log
how many lines has @t
number of lines in @t
@t: lines?
how many words are in @t
word count of @t
@t, how many words
how long is @t
is @t under 500 words
count the words in @t
length of @t please
how many lines does @t contain, don't show them
did i reach 1000 words in @t
lines and words of @t
=> fs.count {"paths":["@t"]}
how many words has my @one
word count of the @one
how long is the @one by now, words
how many lines has the @one
=> %one >> fs.count {"paths":["$1.0"]}
how many characters does @t have
number of characters in @t
@t: characters?
the form takes 500 characters, how many are in @t
=> $ wc -m < @t
on how many lines of @log does @gp stand
how many lines of @log have @gp
count the lines with @gp in @log
number of @gp lines in @log
=> $ grep -c @gp @log
""")
# ---------------------------------------------------------------- which files hold a text

rules(r"""
which files contain @w
where is @w mentioned
in which file does @w stand
which of my files say something about @w
@w - in which file was that
what did i write about @w, which file
i wrote about @w once, where was it
any file with @w in its text
look inside the files for @w
which documents talk about @w
search the contents for @w
does any of these mention @w
find @w in the text of the files, not in their names
@w must be written somewhere. where
where have i noted @w
files that have the word @w in them
who wrote what about @w, search all files
the word @w occurs in which files
there was a note on @w, find it
before i delete my notes: does one mention @w
=> fs.search {"path":".","text":"@w"}
which files contain @q
where does @q occur
find @q inside the files
in what file is @q
search everything for @q
@q: where's that written
which file has the text @q
i need the file that says @q
does @q stand in any file
look for the exact text @q
=> fs.search {"path":".","text":"@q"}
which files in @d contain @w
is @w mentioned anywhere in @d
search @d for the word @w
@d: which file says @w
does anything in @d talk about @w
find @w in the files of @d
look through @d for @w
what in @d is about @w
@w, somewhere inside @d. which file
=> fs.search {"path":"@d","text":"@w"}
which .@tx files contain @w
@w in the .@tx files?
look for @w in .@tx only
search all .@tx for @w
which .@tx mentions @w
=> fs.search {"path":".","name_glob":"*.@tx","text":"@w"}
which @{noun}s mention @w
is @w in any of the @{noun}s
look through the @{noun}s for @w
@w: in which @noun
search my @{noun}s for @w
did i write @w in one of the @{noun}s
=> fs.search {"path":".","name_glob":"*@{noun}*","text":"@w"}
which files don't contain @gp
files without @gp in them
where is @gp missing
which ones lack the text @gp
=> $ grep -rL @gp .
replace @w with @w2 in @t
@w should read @w2 in @t
change @w to @w2 everywhere in @t
in @t every @w becomes @w2
write @w2 instead of @w in @t
=> fs.edit {"path":"@t","edits":[{"old":"@w","new":"@w2","all":true}]}
""")

# ---------------------------------------------------------------- two files: differences, the same or not

rules(r"""
what's different between @t and @t2
differences: @t, @t2
how do @t and @t2 differ
compare @t with @t2
diff @t @t2
@t vs @t2
what changed from @t to @t2
show what's not the same in @t and @t2
where do @t and @t2 differ
@t2 is @who's version of @t, what did they change
i have @t and @t2 and don't know which lines differ
what did the new version @t2 change compared to @t
put @t next to @t2 and tell me what's different
the two versions @t and @t2: which lines are different
in what do @t and @t2 differ? don't merge anything
which lines changed between @t and @t2
is there a difference between @t and @t2 and where
before i overwrite @t with @t2, what's the difference
@t / @t2: changes please
how is @t2 different from @t
@t against @t2, line by line
what's new in @t2 compared with @t
=> $ diff @t @t2
differences between @s in @nd and @s in @nd2
compare @nd/@s with @nd2/@s
how does @s in @nd differ from the one in @nd2
@s exists in @nd and in @nd2, what's different
@s: the one in @nd against the one in @nd2
diff @s between @nd and @nd2
what differs: @nd/@s or @nd2/@s
=> $ diff @nd/@s @nd2/@s
compare @s with the one in @nd
@s here and @s in @nd, what's the difference
how does my @s differ from @nd/@s
differences of @s and @nd/@s
the @s in @nd isn't like mine, what's different
=> $ diff @s @nd/@s
are @f and @f2 the same
is @f identical to @f2
@f and @f2: same content?
same or not: @f, @f2
is @f2 a copy of @f
do @f and @f2 have the same content
can i be sure that @f and @f2 are identical
@f == @f2?
i think @f2 is just a copy of @f, true?
one of @f and @f2 can go if they're the same. are they? delete nothing
are @f and @f2 equal, byte for byte
does @f2 equal @f
check whether @f and @f2 are one and the same
before i delete @f2: is it really the same as @f
@f, @f2 - duplicates of each other?
have @f and @f2 got identical contents, yes or no
did the copying work, @f and @f2 should be alike
=> fs.hash {"paths":["@f","@f2"]}
do the folders @pd and @pd2 differ
compare the folders @pd and @pd2
what's different between the directories @pd and @pd2
folder @pd against folder @pd2, what's missing where
are the folders @pd and @pd2 the same
is the folder @pd2 a complete copy of @pd
=> $ diff -rq @pd @pd2
which is newer, @f or @f2
@f or @f2, which did i edit last
is @f newer than @f2
which of @f and @f2 is older
=> $ ls -lt @f @f2
which is bigger, @f or @f2
@f or @f2, which takes more space
is @f larger than @f2
=> $ ls -lS @f @f2
overwrite @t with @t2
@t2 should take the place of @t
=> fs.copy {"from":"@t2","to":"@t","overwrite":true}
""")

# ---------------------------------------------------------------- what kind of file, checksum

rules(r"""
can't open @ne, what is it
what is @ne
what kind of file is @ne
@ne has no ending, what's in there, a picture?
i don't know what to open @ne with
the file @ne came by mail without an ending. what type is it
is @ne a pdf or what
which program made @ne, or at least what format is it
@ne: file type?
type of @ne please
what sort of file is @ne
windows doesn't know what @ne is. do you
tell me what @ne really is
@ne doesn't open. what could it be
file format of @ne
no extension on @ne, so is it text or binary
some file called @ne lies here, what kind is it
identify @ne
is the file @ne an image
what would i need to open @ne, i.e. what kind of file is it
determine the type of @ne, don't rename it
downloaded something called @ne, no idea what format
could @ne be a zip? find out, don't unpack
how do i know what @ne is? it has no extension
@ne - picture, sound, text?
=> $ file @ne
what is @f really
is @f really what its ending says
@f won't open, what kind of file is it in truth
check the type of @f, i think the ending is wrong
what's the true format of @f
the ending of @f may be wrong, what is it
@f: what type of file
can't open @f, what is it
=> $ file @f
checksum of @f
sha256 of @f
@f: checksum please
what's the hash of @f
hash @f
compute the sha256 sum of @f
fingerprint of @f
i need to verify @f, its checksum
the download page shows a sha256, what's that of @f
sha256sum @f
has @f been tampered with? its checksum please
give me @f's hash to compare with the site
@f - hash?
control sum from @f
is the download @f intact, show me its checksum
=> fs.hash {"paths":["@f"]}
the site says @hash for @f, is that right
@f is supposed to be @hash
expected @hash, what does @f have
@hash should be the checksum of @f. check
does @f hash to @hash
checksum on the website: @hash. and mine, @f?
they published @hash. compare with @f
is the checksum of @f equal to @hash
@f, expected sha256 @hash
the hash should begin with @hashs. what does @f give
@f: the sha256 should start with @hashs, does it
they told me on the phone the checksum of @f starts with @hashs
sha of @f is @hashs... right?
checksum @f, should be @hashs something
is it @hashs at the beginning? the hash of @f i mean
verify @f ((expected @hashs...))
i was given @hashs as the first characters of the checksum of @f
=> fs.hash {"paths":["@f"]}
md5 of @f
@f md5?
what's the md5 sum of @f
md5sum @f
the md5 of @f should be @md5
they list the md5 @md5 for @f, is mine the same
@md5 is the md5 they give, what's that of @f
@f: expected md5 @md5
does the md5 of @f come out as @md5
old site, only md5: @md5. check @f
=> fs.hash {"paths":["@f"],"algorithm":"md5"}
sha1 of @f
@f, sha1 sum please
the forum says sha1, what is it for @f
=> fs.hash {"paths":["@f"],"algorithm":"sha1"}
sha512 of @f
@f: sha512?
=> fs.hash {"paths":["@f"],"algorithm":"sha512"}
checksum of the @one
hash of my @one
sha256 of the @one please
=> %one >> fs.hash {"paths":["$1.0"]}
""".replace("((", "(").replace("))", ")"))

# ---------------------------------------------------------------- all sorts of people, reason first or last, warnings, asides

rules(r"""
The auditors come on Thursday and want to know what we have not touched for @age. A list will do.
i'm a nurse, not a computer person. which files are older than @age?
Dear assistant, kindly show me which files have not been modified for @age. Nothing should be removed.
grandma here. what have i not opened, well changed, for @age dear
old things, @age and more. LIST. not delete!!
we keep things for @age, then they go. so what's due? list only, my boss signs it off
what here is more old than @age? only to see
files what nobody changed since @age, show me please
Olderthan @age ... which files
how many dust has it collected lol, i mean what's older than @age
moving house and computer: what's been untouched for @age
=> fs.search {"path":".","kind":"file","older_than_ms":"@age"}
the courier needs to know the size. how big is @d?
our internet is slow, so before i upload @d tell me how big it is
Farm records are in @d. Is that folder very large?
i just bought a 64 GB card, does @d fit on it, i mean how big is it
@d... size... pls
how much big is @d
please to tell me the bigness of the folder @d
hi! mom says @d is "too heavy". how heavy is it
Need the total for @d in MB, nothing else, thanks.
ok so i wanna zip @d later but first how big is it
is @d worth deleting? how much is in it, in GB
=> fs.disk_usage {"path":"@d"}
what is the bigness of @f
my teacher says max 5 MB, and @f?
hey quick, size of @f, meeting starts
@f. how many kb. that's all i need
wondering, not worrying: how big is @f
is it @f that's so big? look
Could you be so kind and tell me how large @f is? I have to give it in a form.
yo how fat is @f
sise of @f pls
how many space use @f
the customer's mailbox takes 3 MB, can i send @f? size
=> fs.stat {"path":"@f"}
when did @who last change @f
Judge wants to know when @f was last modified.
@f: is it from before the weekend? date please
at what time did i save @f, roughly
i swear i handed in on time, when was @f saved
deadline was friday. last change of @f?
since when is @f like this, i mean last modified
=> fs.stat {"path":"@f"}
what i have in @d?
pls look what is in @d, not delete nothing
@d was on my old laptop. what's in it
Mr Lund, our caretaker, made a folder @d. Could you list what's in it?
ok what on earth is in @d
whats in @d ??
got a folder @d from @who, list it before i do anything
someone made @d, and i'd like to know what it is. list
There's a folder called @d. Please show its contents, do not open the files.
cna you list @d
wat is there in @d
help me remember what @d was, show the names in it
I'd empty @d if I only knew what's in there
my kid saved things to @d. show me what
@d for dummies: what's in it
could it be that @d is where i left it? list @d
=> fs.list {"path":"@d"}
count files in @d, ok? not list
teh number of files in @d
hwo many files are in @d
in the folder @d, there are how many files please
bookkeeping question: how many files has @d
the printer shop charges per file, how many are in @d
how much files is inside @d
I promised @who a number: files in @d?
do the numbers add up? should be 40 files in @d, count them
=> fs.list {"path":"@d","recursive":true,"limit":1,"kind":"file"}
any @kx? asking for a friend
grandpa asks if there are @kx on his computer here
are here some @kx please?
my band needs @kx. are there any in here
are threre any @kx
@kx exist here yes no
Would there happen to be any @kx in this folder?
the lawyer wants all @kx. which are there? nobody touches them!
cleaning day is tomorrow. for now: which @kx do we have
don't delete, don't move, just: @kx?
there were @kx... where are they now
how about @kx, anything
help, where are all my @kx
=> fs.search {"path":".","name_glob":"@kx"}
my photos ate the disk. biggest @n files please
what are the top @n hogs, file wise
@n biggest, ranking, don't remove
i must free space until tonight, show me the @n biggest files
rank the @n heaviest files for me, i choose then
=> %bigs#@n
which file was i in last before the power cut
the computer crashed, what did i save last
newest thing here, name only
teh newest file?
what i saved the last?
last file what was changed
=> %new
newest in @nd please, the scanner puts them there
the scanner saved something to @nd, which is the newest
the camera import goes to @nd. latest file?
in folder @nd the most new file is which
so @nd, what's its newest
wait for it... the latest in @nd
=> %new>@nd
somebody deleted things today i think. what was changed today at least
end of shift: what did i change today
standup in five, what did i touch today
whatd i do today
today i have changed which files?
for the diary of the project: today's changed files
=> fs.search {"path":".","kind":"file","newer_than_ms":"1d"}
reading glasses forgotten, what does @t say
what text has @t
plz read @t 4 me
show me @t, but do not change a letter
@t is what i'm supposed to sign. what does it say
i don't dare to open @t in word, print it here
what stays in @t?
my son wrote @t. what's in it
@t came with the software, read it to me
raed @t
=> fs.read {"path":"@t"}
where in @log does it say @w
the app crashed with @w. is that in @log
customer says @w happened, does @log know
do we see @w in @log
is there @w inside of @log
=> fs.search {"path":"@log","text":"@w"}
where did i write down @w? some text file
in one of those files it says @w, i forgot which
i need to cite what i wrote on @w, where is it
@w @w @w... which file was it
wich file talks about @w
in which file i wrote about @w?
My wife asks where the thing about @w is written down.
=> fs.search {"path":".","text":"@w"}
two copies of my thesis, @t and @t2. what's different
my co-author sent @t2, mine is @t. differences?
what difference have @t and @t2
did the translator skip something? compare @t and @t2
contract @t, countersigned @t2. any change in the words
whats diffrent in @t2, the old one is @t
law clerk here: which lines differ in @t and @t2
=> $ diff @t @t2
do @f and @f2 the same?
i copied @f to the stick as @f2, is it exactly the same
are @f and @f2 twins
Same file twice? I mean @f and @f2.
=> fs.hash {"paths":["@f","@f2"]}
i got @ne from a client and nothing opens it, what type is it
what for a file is @ne
@ne ... huh? what's that for a format
Student here, prof sent a file called @ne with no ending. What kind of file is it?
my phone says unsupported for @ne. what is it
=> $ file @ne
""")
# ---------------------------------------------------------------- telegraphic, labels, half sentences

rules(r"""
empties?
0 byte?
zero bytes :: list
blank files -> show
files, empty, only show
=> fs.search {"path":".","kind":"file","empty":true}
x bit?
+x files -> list
executable :: list
runnable = ?
=> $ find . -type f -perm -u+x
write-protected?
no write access -> which
read-only :: list
=> $ find . -type f ! -writable
broken symlinks?
links, dead ones, list
symlink check: broken?
links :: broken :: show
=> $ find . -xtype l
dotfiles?
hidden -> list
hidden :: only
=> fs.list {"path":".","hidden":true,"glob":".*"}
links -> list
symlinks :: here
=> fs.search {"path":".","kind":"link"}
dupes?
doubles -> list
same twice? list
duplicates :: show, don't remove
=> $ find . -type f -exec md5sum {} + | sort | uniq -w32 -D
> @size ?
size > @size -> list
@size+ files
files :: over @size
=> fs.search {"path":".","kind":"file","min_bytes":"@size"}
< @size ?
size < @size -> list
files :: under @size
=> fs.search {"path":".","kind":"file","max_bytes":"@size"}
> @age old?
age > @age -> list
files :: older than @age
=> fs.search {"path":".","kind":"file","older_than_ms":"@age"}
last @span :: changed
changed < @span
=> fs.search {"path":".","kind":"file","newer_than_ms":"@span"}
today -> changed files
changed :: today
=> fs.search {"path":".","kind":"file","newer_than_ms":"1d"}
week -> changed files
changed :: this week
=> fs.search {"path":".","kind":"file","newer_than_ms":"1w"}
@f :: size
@f = how big
size(@f)
@f date
@f owner?
@f mode?
perm @f
mtime(@f)
=> fs.stat {"path":"@f"}
@d :: size
size(@d)
folder size @d = ?
=> fs.disk_usage {"path":"@d"}
@d :: list
ls -> @d
=> fs.list {"path":"@d"}
count(@d)
@d # files
nr of files, @d
=> fs.list {"path":"@d","recursive":true,"limit":1,"kind":"file"}
count(*.@x)
nr of .@x
=> fs.list {"path":".","recursive":true,"limit":1,"kind":"file","glob":"*.@x"}
newest in @nd = ?
max date @nd
=> %new>@nd
oldest in @nd = ?
min date @nd
=> %old>@nd
biggest in @nd = ?
max size @nd
=> %big>@nd
smallest in @nd = ?
min size @nd
=> %tiny>@nd
@t :: line @line
@t, line @line = ?
=> $ sed -n '@{line}p' @t
@t :: words
wc(@t)
=> fs.count {"paths":["@t"]}
@t :: show
read(@t)
=> fs.read {"path":"@t"}
@f :: sha256
sha256(@f) = ?
checksum(@f)
=> fs.hash {"paths":["@f"]}
@f :: md5
md5(@f) = ?
=> fs.hash {"paths":["@f"],"algorithm":"md5"}
type(@ne)
@ne :: kind of file
@ne = what
=> $ file @ne
@lk :: target
target(@lk) = ?
link @lk = where
=> $ readlink @lk
@t :: @t2 :: diff
diff(@t, @t2)
=> $ diff @t @t2
@f = @f2, yes or no
same(@f, @f2)
=> fs.hash {"paths":["@f","@f2"]}
@ini :: @opt
@opt (@ini) = ?
=> $ grep '^@opt' @ini
@ini :: [@isec] :: @opt
[@isec].@opt in @ini = ?
=> $ awk '/^\[/ { p = /^\[@isec\]/ } p && /^@opt/' @ini
@pkg :: @pkey
@pkg[@pkey]
=> $ python3 -c 'import json; print(json.load(open("@pkg"))["@pkey"])'
@json :: @key :: @opt
@json[@key][@opt]
=> $ python3 -c 'import json; print(json.load(open("@json"))["@key"]["@opt"])'
@ppl :: @pp
@pp (@ppl)
=> fs.search {"path":"@ppl","text":"@pp"}
@log :: [@lvl]
[@lvl] lines (@log)
=> fs.search {"path":"@log","text":"[@lvl]"}
""")

# ---------------------------------------------------------------- looking in order to change later; both halves of a wish

rules(r"""
i want to delete the empty files, but first show me which there are
empty files: show first, i'll say later what happens with them
which empty files would be deleted if i asked you to? only list
suppose i wanted to delete empty files, which would go
don't delete the empty files yet, list them
list the empty files so that i can decide
=> fs.search {"path":".","kind":"file","empty":true}
which @kx would i lose if i deleted them all
suppose all @kx were to go, which would that be
i'll maybe delete the @kx. show them to me first, nothing else
don't move the @kx yet, only list them
show the @kx i'm going to sort tomorrow
the @kx are to be renamed next week, list them today
which @kx would be moved if i moved all of them
let me see the @kx before you do anything to them
=> fs.search {"path":".","name_glob":"@kx"}
which @kx in @d could go? just list them
show me the @kx in @d, i haven't decided what to do with them
don't delete the @kx in @d, i only want to see them
@kx in @d: list first, deletion comes later
=> fs.search {"path":"@d","name_glob":"@kx"}
what would be deleted if everything over @age old went
i'm thinking of deleting what's older than @age. what is it
dry run: delete files older than @age
don't delete anything older than @age yet, just say what it is
which files would an @age rule remove
=> fs.search {"path":".","kind":"file","older_than_ms":"@age"}
what would go if i removed files over @size
dry run: remove all above @size
thinking about moving everything over @size away. which ones would it be
not delete, only name: files above @size
=> fs.search {"path":".","kind":"file","min_bytes":"@size"}
i want to delete the broken links, show me first which are broken
which dead links would a cleanup remove
don't remove the broken links, i need a list for the admin
=> $ find . -xtype l
i want to make these read-only, first: which already are
before i unlock them, which files are write protected
=> $ find . -type f ! -writable
someone should remove the x bits. which files have them
i want to take away execute rights. for a start, who has them
=> $ find . -type f -perm -u+x
i'm about to change @opt in @ini. what's there now
don't change @opt in @ini, tell me its value
should i change @opt in @ini? first what is it
=> $ grep '^@opt' @ini
i'd like to rename @f, but when was it made i mean changed
should i delete @f? how old is it
is @f safe to delete? its date and size first
i might need @f later, how big is it
don't delete @f, how large is it
=> fs.stat {"path":"@f"}
i could delete @d, how big is it
shall i delete @d? tell me first how big it is
don't delete @d, i only want its size
=> fs.disk_usage {"path":"@d"}
may @d go? show me what's in it
i'd rename @d if i knew what it holds. list it
don't touch @d, only list it
=> fs.list {"path":"@d"}
i want to edit @t, let me read it first
don't change @t, only show it
can @t be deleted? let me read it
shall i keep @t? show it
=> fs.read {"path":"@t"}
should @f2 be deleted? only if it's the same as @f, check that
=> fs.hash {"paths":["@f","@f2"]}
may i overwrite @t2 with @t? show what differs
=> $ diff @t @t2
delete @f
@f can go
i've got no use for @f, remove it
get @f out of here
@f is old and big, away with it
=> fs.delete {"paths":["@f"]}
move @f to @nd
@f belongs in @nd
put @f into @nd please
@f is huge, shift it to @nd
=> fs.move {"from":"@f","into":"@nd"}
copy @f to @nd
@f should be in @nd as well
a second @f in @nd please
=> fs.copy {"from":"@f","into":"@nd"}
rename @f to @f2
@f shall be called @f2 from now on
@f is a bad name, make it @f2
=> fs.move {"renames":[{"from":"@f","to":"@f2"}]}
""")
# ---------------------------------------------------------------- several files named

rules(r"""
how big are @f and @f2
@f, @f2: how large
which size have @f and @f2
@f and @f2, when were they changed
dates of @f and @f2 please
do @f and @f2 exist
are both @f and @f2 there
who owns @f and @f2
=> fs.stat {"path":"@f"} >> fs.stat {"path":"@f2"}
sizes of @f, @f2 and @f3
how big are @f, @f2, @f3
@f; @f2; @f3 - size of each
are @f, @f2 and @f3 all there
check that @f, @f2 and @f3 exist, nothing more
when did i change @f, @f2 and @f3
=> fs.stat {"path":"@f"} >> fs.stat {"path":"@f2"} >> fs.stat {"path":"@f3"}
checksums of @f, @f2 and @f3
hash these: @f, @f2, @f3
sha256 for @f; @f2; @f3
are @f, @f2 and @f3 all the same
which of @f, @f2 and @f3 are identical
=> fs.hash {"paths":["@f","@f2","@f3"]}
checksums of @f, @f2, @f3 and @f4
hash these four: @f, @f2, @f3, @f4
@f, @f2, @f3, @f4: sha256 of each
are all four the same: @f, @f2, @f3, @f4
=> fs.hash {"paths":["@f","@f2","@f3","@f4"]}
how many words have @t and @t2
word counts of @t and @t2
lines in @t and in @t2, how many
@t, @t2: how long are they
=> fs.count {"paths":["@t","@t2"]}
how many words have @t, @t2 and @t3
lines of @t, @t2, @t3 please, the numbers
count words: @t; @t2; @t3
how long are my three texts @t, @t2 and @t3
=> fs.count {"paths":["@t","@t2","@t3"]}
count the words of @t, @t2, @t3, @t4
how many lines do @t, @t2, @t3 and @t4 have
@t and @t2 and @t3 and @t4: number of words
=> fs.count {"paths":["@t","@t2","@t3","@t4"]}
what do @t and @t2 say
show @t and @t2
read me @t, then @t2
print @t and also @t2
=> fs.read {"path":"@t"} >> fs.read {"path":"@t2"}
what's in @d and in @d2
list @d and @d2
@d, @d2: contents of both
=> fs.list {"path":"@d"} >> fs.list {"path":"@d2"}
how big are @d and @d2
sizes of the folders @d and @d2
@d or @d2, what takes more? show both sizes
=> fs.disk_usage {"path":"@d"} >> fs.disk_usage {"path":"@d2"}
how many files are in @d and how many in @d2
file counts for @d and @d2
=> fs.list {"path":"@d","recursive":true,"limit":1,"kind":"file"} >> fs.list {"path":"@d2","recursive":true,"limit":1,"kind":"file"}
delete @f and @f2
@f and @f2 can go
remove @f, @f2
get rid of both @f and @f2
=> fs.delete {"paths":["@f","@f2"]}
delete @f, @f2 and @f3
@f, @f2, @f3: away with them
these three can go: @f; @f2; @f3
=> fs.delete {"paths":["@f","@f2","@f3"]}
move @f, @f2 and @f3 to @nd
@f, @f2, @f3 belong in @nd
into @nd please: @f; @f2; @f3
=> fs.move {"paths":["@f","@f2","@f3"],"into":"@nd"}
""")

# ---------------------------------------------------------------- what a named file answers

rules(r"""
who was at the meeting, see @mtf
who attended? @mtf
what did we decide, it's in @mtf
@mtf - who was there
who took the minutes in @mtf
which tasks came out of it, look in @mtf
when do we meet next? @mtf should say
what's in @mtf
read @mtf to me
show me @mtf please
what was the outcome, @mtf
I could not come. What does @mtf say?
according to @mtf, who does what
was @who there? have a look at @mtf
what did they say about me in @mtf, read it
how many of us were there, open @mtf
@mtf: the decisions
my notes are in @mtf, what did i write
i need the names from @mtf
in @mtf it's written who pays. show it
@mtf please, only reading
=> fs.read {"path":"@mtf"}
is @w mentioned in @mtf
what does @mtf say about @w
@w in @mtf?
did anyone bring up @w, look in @mtf
find @w in @mtf
@mtf, the part with @w
=> fs.search {"path":"@mtf","text":"@w"}
what do i need to buy, it's in @nl
what's for today according to @nl
when is it? look in @nl
how was that again, it's all in @nl
what did i promise, see @nl
who is coming? @nl
where do we meet, @nl knows
what time was it, @nl
how much flour? it's in @nl
what's the plan, see @nl
open @nl, i want to know what's left
are we out of milk? check @nl and show it
what do i owe, it stands in @nl
which exercises did we get, they're in @nl
is it monday or tuesday? @nl says
=> fs.read {"path":"@nl"}
what's the extension of @pp? grep it from @ppl
@ppl -> @pp
can you look up @pp in @ppl for me
is there a number for @pp in @ppl
i have to call @pp, see @ppl
my colleague @pp moved offices, which one does @ppl say
has @pp got an entry in @ppl
i can never remember @pp's number. it's in @ppl
patient @pp, @ppl, which bed
@pp wants to be picked up, what's the address in @ppl
which table does @pp sit at, @ppl
which license plate has @pp, @ppl
the mobile of @pp, it must be in @ppl
in @ppl there's @pp, show the line
=> fs.search {"path":"@ppl","text":"@pp"}
add @pp to @ppl
@pp is missing in @ppl, write it at the end
put @pp on @ppl
@ppl should also have @pp
=> fs.write {"path":"@ppl","content":"@pp","append":true}
remove @pp from @ppl
@pp has left, take them out of @ppl
delete the line with @pp in @ppl
@pp must not be in @ppl any more
=> $ sed -i '/@pp/d' @ppl
which port does @ini say
on which port does it run, see @ini
port in @ini?
@ini: the port
=> $ grep '^port' @ini
which host is in @ini, just the line
@ini - host = ?
=> $ grep '^host' @ini
how long is the timeout in @ini
timeout, @ini?
=> $ grep '^timeout' @ini
which user does @ini log in with, key user
user = ? in @ini
=> $ grep '^user' @ini
which image does @yaml use
image in @yaml?
=> $ grep '^ *image:' @yaml
which version stands in @yaml
version, @yaml?
=> $ grep '^ *version:' @yaml
what's the name in @yaml
name: ? in @yaml
=> $ grep '^ *name:' @yaml
which port does @yaml give
port in @yaml, what is it
=> $ grep '^ *port:' @yaml
under which license is this, see package.json
license in package.json = ?
is it MIT? what does package.json say for license
what may i do with it, i mean the license field of package.json
=> $ python3 -c 'import json; print(json.load(open("package.json"))["license"])'
who wrote this, author in package.json
author of package.json?
package.json says who as author
=> $ python3 -c 'import json; print(json.load(open("package.json"))["author"])'
what's the package called, name in package.json
name in package.json = ?
how is it named in package.json
=> $ python3 -c 'import json; print(json.load(open("package.json"))["name"])'
which version is this, package.json
version in package.json = ?
are we on 2.x yet? version of package.json
=> $ python3 -c 'import json; print(json.load(open("package.json"))["version"])'
compilerOptions.target in tsconfig.json
what's target under compilerOptions in tsconfig.json
tsconfig.json: compilerOptions target?
=> $ python3 -c 'import json; print(json.load(open("tsconfig.json"))["compilerOptions"]["target"])'
engines.node in package.json
which node does package.json want under engines
package.json: engines -> node
=> $ python3 -c 'import json; print(json.load(open("package.json"))["engines"]["node"])'
repository.url in package.json
what url does package.json have under repository
=> $ python3 -c 'import json; print(json.load(open("package.json"))["repository"]["url"])'
""")

# ---------------------------------------------------------------- orders in the form of a question, against questions

rules(r"""
could you delete the empty files?
would you mind deleting the empty files
can the empty files be removed, please do
can you throw out the empty files
=> fs.search {"path":".","kind":"file","empty":true} >> fs.delete {"paths":"$1"}
could you tell me which files are empty?
would you mind listing the empty files
can you see empty files here
do empty files exist here
=> fs.search {"path":".","kind":"file","empty":true}
could you delete the @kx?
would you please delete all @kx
can you get rid of the @kx for me
may i ask you to remove the @kx
=> fs.search {"path":".","name_glob":"@kx"} >> fs.delete {"paths":"$1"}
could you tell me whether there are @kx?
would you please look for @kx
may i ask which @kx there are
can you check for @kx
do any @kx exist here
=> fs.search {"path":".","name_glob":"@kx"}
could you move the @kx to @nd?
would you put the @kx into @nd
can you get the @kx into @nd
=> fs.search {"path":".","name_glob":"@kx"} >> fs.move {"paths":"$1","into":"@nd"}
could you tell me which @kx are in @nd?
would you see if @nd has @kx
can you find @kx in @nd
=> fs.search {"path":"@nd","name_glob":"@kx"}
could you delete @d?
would you throw the folder @d away
can you remove @d completely
=> fs.delete {"paths":["@d"],"recursive":true}
could you tell me what's in @d?
would you look what @d contains
can you see what's in @d
=> fs.list {"path":"@d"}
could you delete @f?
would you remove @f please
can you get rid of @f
=> fs.delete {"paths":["@f"]}
could you tell me how big @f is?
would you check the size of @f
can you see how old @f is
could you find out who owns @f
would you tell me when @f was changed
=> fs.stat {"path":"@f"}
could you make @s executable?
would you set the x bit on @s
can you let me run @s, i mean chmod it
=> fs.chmod {"paths":["@s"],"mode":"+x"}
could you tell me if @s is executable?
would you check whether @s has the x bit
can @s be run, its permissions please
=> fs.stat {"path":"@s"}
could you remove the broken links?
would you delete links that lead nowhere
can you clean up the dead symlinks
=> $ find . -xtype l -delete
could you tell me which links are broken?
would you look for links that lead nowhere
can you find dead symlinks
=> $ find . -xtype l
could you delete what's older than @age?
would you remove files over @age old
can you clear out whatever is older than @age
=> fs.search {"path":".","kind":"file","older_than_ms":"@age"} >> fs.delete {"paths":"$1"}
could you tell me what's older than @age?
would you list files over @age old
can you see what has not been changed for @age
=> fs.search {"path":".","kind":"file","older_than_ms":"@age"}
could you make everything in @nd read-only?
would you write protect what's in @nd
=> fs.chmod {"paths":["@nd"],"mode":"a-w","recursive":true}
could you tell me what's read-only in @nd?
would you check what in @nd is write protected
=> $ find @nd -type f ! -writable
could you set @opt to @pv in @ini?
would you change @opt in @ini to @pv
=> $ sed -i 's/^@opt *=.*/@opt=@pv/' @ini
could you tell me what @opt is in @ini?
would you look up @opt in @ini
=> $ grep '^@opt' @ini
could you delete line @line of @t?
would you take out line @line of @t
=> $ sed -i '@{line}d' @t
could you tell me what's on line @line of @t?
would you read me line @line of @t
=> $ sed -n '@{line}p' @t
""")

# ---------------------------------------------------------------- a reason before or behind, odd words, long names

rules(r"""
The harvest data is piling up. How much space does @d take by now?
since the beekeeping club needs a backup: how big is @d
how big is @d? the insurance wants to know
our parish newsletter lives in @d, how large has it become
the museum gave us 2 GB of quota and i'm afraid @d is more. check its size
tell me the size of @d because the upload stops at 4 GB
@d is to go on a usb stick for my thesis advisor, how big is it
=> fs.disk_usage {"path":"@d"}
The seminar paper may have 3000 words, how many does @t have?
because the journal counts words: how many are in @t
my editor pays by line, so how many lines has @t
how long is @t? my sermon must not exceed 900 words
the fax cuts off after 60 lines, how many has @t
=> fs.count {"paths":["@t"]}
The ward clerk left and took the password list, is there any @gk here? I mean .@ge.
since we switch the software, do we have .@ge files
.@ge? the new program can't read them, so i want to know if there are any
the archive doesn't accept @gk (.@ge), are there some here
my tutor asked for @gk in .@ge format, is there anything like it
just to be safe before reinstalling: any .@ge here
=> fs.search {"path":".","name_glob":"*.@ge"}
so that i don't overwrite anything: does @f already exist
my cousin says he sent @f, has it arrived
because the script wants @f: is it here
is @f there? the import needs it
=> fs.stat {"path":"@f"}
the landlord disputes the date, when was @f last changed
when was @f saved? the court needs the date
since the grades were changed: when was @f modified, and don't touch it
@f, last modified when? it's about the deadline
=> fs.stat {"path":"@f"}
because the build fails on it: which links are broken
which links are broken? the web crawler complains
after renaming the folder some links must be dead, list them
=> $ find . -xtype l
because git doesn't keep them: which folders are empty
which folders are empty? i'd like to put something in
=> fs.search {"path":".","kind":"folder","empty":true}
since rsync complains about permissions: which files can't i write
which files are write protected? the editor refuses to save
=> $ find . -type f ! -writable
the scanner app shows nothing, did it make empty files in @d
are there empty files in @d? the scanner was out of paper
=> fs.search {"path":"@d","kind":"file","empty":true}
for my tax adviser: which @noun files are from @yonly, judging by the name
=> fs.search {"path":".","name_glob":"*@{noun}*@{yonly}*","kind":"file"}
because the photo contest is about @ymon: which pictures are from then? they're named like @dname
which pictures are from @ymon? names like @dname. it's for a calendar
the calendar needs shots of @ymon, e.g. @dname. what else is there
only @ymon counts for the claim, e.g. @dname
grandma wants to see @ymon. files look like @dname
=> fs.search {"path":".","name_glob":"@{ymo}*","kind":"file"}
the choir asks for @w, in which file did i put that
in which file is @w? the reviewer wants a page
because of the lawsuit: which files mention @w
=> fs.search {"path":".","text":"@w"}
i was told to compare @t with @t2, since one of them was tampered with
what's different between @t and @t2? one of them makes the compiler choke
the printer wants only the corrected version, so how does @t2 differ from @t
=> $ diff @t @t2
as the courier only takes sealed data: sha256 of @f
what's the checksum of @f, the forum wants me to post it
the notary needs the fingerprint of @f
=> fs.hash {"paths":["@f"]}
the choirmaster sent @ne and my tablet refuses it, what kind of file is that
what is @ne? it was on the stick of a friend
@ne, from an old floppy, what format is it
=> $ file @ne
to see if the night job ran: newest file in @nd
newest file in @nd? i want to see whether the backup ran
did the camera trap take anything? latest file in @nd
the sensor writes to @nd. when did it last, i mean which file is newest
=> %new>@nd
to find out what filled the disk last night: biggest file in @nd
biggest file in @nd? the quota mail came again
=> %big>@nd
so that i know what to print: how many @kx are in @d
how many @kx are in @d? i have to order frames
we pay per document: number of @kx in @d
=> fs.list {"path":"@d","recursive":true,"limit":1,"kind":"file","glob":"@kx"}
because the lecturer asked: how many files are in @d
how many files are in @d? the moodle limit is 20
=> fs.list {"path":"@d","recursive":true,"limit":1,"kind":"file"}
""")

# ---------------------------------------------------------------- two looks after each other

rules(r"""
newest file in @nd, and what does it say
find the newest file in @nd and show it
open the latest from @nd to read
=> %new>@nd >> %read
biggest @kx1, and when was it changed
which @kx1 is the biggest and how old is it
=> %big/@kx1 >> %stat
newest file, and its size too
which file is newest and how big
=> %new >> %stat
what does @t say and how long is it
show @t and count its words
=> fs.read {"path":"@t"} >> fs.count {"paths":["@t"]}
is @f there, and what's its checksum
size of @f and its sha256
=> fs.stat {"path":"@f"} >> fs.hash {"paths":["@f"]}
what's in @d and how big is it
list @d, then its total size
=> fs.list {"path":"@d"} >> fs.disk_usage {"path":"@d"}
how big is @d and how many files are in it
@d: size and number of files
=> fs.disk_usage {"path":"@d"} >> fs.list {"path":"@d","recursive":true,"limit":1,"kind":"file"}
are there empty files? empty folders too
empty files first, then the empty folders, list
=> fs.search {"path":".","kind":"file","empty":true} >> fs.search {"path":".","kind":"folder","empty":true}
what kind of file is @ne and how big is it
@ne: type and size
=> $ file @ne >> fs.stat {"path":"@ne"}
are @t and @t2 the same, and if not what's different
same or not, @t and @t2? show the differences too
=> fs.hash {"paths":["@t","@t2"]} >> $ diff @t @t2
what changed today, and what this week
today's files, then this week's
=> fs.search {"path":".","kind":"file","newer_than_ms":"1d"} >> fs.search {"path":".","kind":"file","newer_than_ms":"1w"}
where's the @one and how big is it
find the @one and tell me its date
=> %one >> %stat
find @s and show it
where's @s? read it to me
=> fs.search {"path":".","name_glob":"@s"} >> %read
""")
# ---------------------------------------------------------------- the rarer questions once more, in other mouths

rules(r"""
what could i double click here that would run
of all this, what is a program
which scripts are ready to run without chmod
tell me the files having execute permission
is there some executable hidden among my photos
a virus scanner asked for executables, what have we got
student question: how do i see which files are executable here
which of those were given +x
names of all files that may be executed
any binaries or scripts that are allowed to run
does something here have the execute flag although it's only text
check executability of what's here, list the positives
executable stuff. no changes. list.
i copied from windows and everything might be +x, so which are
=> $ find . -type f -perm -u+x
executable or not: which ones in @d
programs inside @d?
could something in @d be run
the stuff in @d came by mail. is any of it executable
x flags in @d, overview please
which scripts below @d have i made executable so far
don't run anything in @d, just say what is executable
@d came from a usb stick, which of its files can be run
see which files in @d carry execute rights, i won't change them
any program files in @d? i mean +x, not the name
=> $ find @d -type f -perm -u+x
why can't i save? which files are read-only
list all i have no right to write
files with write permission missing
the backup restored some as read-only, which are they
is any of this protected against changes
which ones would refuse my edits
don't unlock them, just list the locked files
write access denied on what files
what's locked here
as a normal user, what can't i overwrite here
=> $ find . -type f ! -writable
is anything locked in @d
locked files in @d, list
@d: files i couldn't save to
which documents below @d refuse changes
what's without write permission in @d
the teacher protected some files in @d, which ones
in @d, what am i not able to edit
=> $ find @d -type f ! -writable
make everything in @nd read-only
protect all of @nd from changes
nothing in @nd may be written to any more
lock @nd, read-only from now on
=> fs.chmod {"paths":["@nd"],"mode":"a-w","recursive":true}
did one of my links die
which shortcuts are orphans
the target of some links was deleted, which links are these
symlinks that don't resolve
show dead links and leave them where they are
is there a link here whose file is missing
check the symlinks, which fail
links into nirvana, list
i renamed a folder. which symlinks point to nothing now
are all links fine? if not, which aren't
any link gone stale
list every symlink that's broken, i'll fix them one by one
broken shortcuts please, no cleaning
=> $ find . -xtype l
stale links in @d
did links in @d break
@d - which symlinks don't resolve
links inside @d with a missing target
are there orphaned symlinks below @d, only list
=> $ find @d -xtype l
what's @lk a link to
@lk is blue in my terminal, so a link. to where
the thing called @lk isn't a real file, where does it go
which real file hides behind @lk
does the link @lk go to the right place, show where
tell me what the symlink @lk refers to
i click @lk and end up where? it's a symlink
@lk symlink destination please
to what was @lk linked
print the destination of the link @lk
the admin set a link @lk, where to
destination of @lk, leave the link as it is
where will i land if i follow the link @lk
@lk links to?
what path does the symlink @lk hold
is @lk a link to the new server folder? print its target
=> $ readlink @lk
my photos may have been imported twice, which are double
pairs of identical files?
which files have the same content as another
are there copies of the same file in different folders
list the copies, i'd like to decide myself which to keep
duplicate content, no matter the name
how many things do i have in duplicate, show them
what's redundant here, i mean same bytes
my wife saved everything a second time. which files are double
is something stored more than once? only look
twins among the files, list them
double files: list, not delete
which ones are byte for byte the same
find me the repeated files
search duplicates here please
=> $ find . -type f -exec md5sum {} + | sort | uniq -w32 -D
what's double in @d
copies of the same thing in @d?
@d: list identical files
are any two files in @d the same
same photo twice in @d? check all
list duplicate files below @d, keep all of them
which of the files in @d are exact copies
=> $ find @d -type f -exec md5sum {} + | sort | uniq -w32 -D
@ne: can't be opened, find out what it is
nothing happens when i click @ne. what sort of file is it
my aunt mailed me @ne, how should i open it, what is it
what's the real format of @ne
is @ne audio or video or neither
find out what @ne contains, format wise
@ne was extracted from a backup, unknown type. which is it
what could @ne be, there's no extension
looks like garbage in the editor: @ne. what file type
guess the type of @ne from its content
would you tell me whether @ne is a picture
kind of @ne?
what do we have here: @ne (no suffix)
is @ne a database or an archive or what
@ne has lost its ending. which one should it have, what type is it
magic type of @ne
which application is @ne for, what does file say
what in the world is @ne
run file on @ne
need the mime-ish kind of @ne
unknown file @ne, identify
=> $ file @ne
rename @ne to @{ne}.@x
call it @{ne}.@x instead of @ne
@ne should be named @{ne}.@x so that it opens
=> fs.move {"renames":[{"from":"@ne","to":"@{ne}.@x"}]}
delete @ne
@ne can go, i don't know what it is anyway
i have no use for the file @ne, remove it
=> fs.delete {"paths":["@ne"]}
is @f unchanged? expected sha256 is @hash
download check: @f, @hash
on the page stands @hash, and what's my @f
they wrote @hash next to the link for @f, mine?
please hash @f, i'll compare with @hash
should be @hash. is it? file @f
@f must have sha256 @hash, what does it have
can you confirm the sum @hash for @f
sum for @f given as @hash, calculate mine
the mail says the fingerprint of @f is @hash
first digits should read @hashs, what's the hash of @f
@f: does its sha256 begin with @hashs
the label says @hashs..., hash @f please
is @hashs the start of the sha256 of @f
@who reads me @hashs over the phone as the beginning for @f, and mine?
=> fs.hash {"paths":["@f"]}
expected md5 @md5 for @f, what's mine
old mirror gives md5 @md5 for @f. check
md5 @md5 belongs to @f, or doesn't it
does @f have md5 @md5
md5 please: @f (they say @md5)
=> fs.hash {"paths":["@f"],"algorithm":"md5"}
which photos did i take in @ymon? names like @dname
the names hold year, month, day (@dname). give me @ymon
is there anything for @ymon? look at names such as @dname
in @ymon i was abroad. which files, they're named @dname etc
@ymon was the trip. show its files, they look like @dname
show me one month, @ymon, file names look like @dname
filter by name: @ymon, pattern as in @dname
taken in @ymon, according to the name (@dname)
everything of @ymon; a typical name is @dname
i only want to look at @ymon, files are called like @dname
how many are from @ymon? names like @dname
how many did i take in @ymon, going by names like @dname
what do i have from @ymon, not by date of saving but by name as in @dname
list what's called like @dname for all of @ymon
names begin with the date, e.g. @dname. list @ymon please
=> fs.search {"path":".","name_glob":"@{ymo}*","kind":"file"}
all of @yonly in names like @dname
names such as @dname, i want the year @yonly
which are the @yonly ones, file names like @dname
@yonly by name, e.g. @dname, only list
=> fs.search {"path":".","name_glob":"@{yyr}*","kind":"file"}
copy everything from @ymon to @nd, names like @dname
@ymon (as in @dname) should also be in @nd, copy
copies of the @ymon ones go to @nd, they're called like @dname
=> fs.search {"path":".","name_glob":"@{ymo}*","kind":"file"} >> fs.copy {"paths":"$1","into":"@nd"}
anything invisible in @d
what do i not see in @d normally
is something hiding in @d
@d, dotfiles only
names in @d that start with a dot
=> fs.list {"path":"@d","hidden":true,"glob":".*"}
what's hiding here
is there anything i can't see in this folder
invisible files, list
files with a dot in front
config stuff beginning with a dot, here
just the ones a plain ls would not show
=> fs.list {"path":".","hidden":true,"glob":".*"}
does @ini define @opt in [@isec]
what's under [@isec] for @opt, @ini
i changed @opt in [@isec] of @ini once, what is it now
look: @ini has a section @isec. what's its @opt
section [@isec] in @ini, the value for @opt please
@opt of [@isec], @ini, just read it
need @opt from @ini, block @isec
what value did @who put for @opt under @isec in @ini
is @opt set in the @isec section of @ini
within [@isec] (file @ini) what's the @opt
@isec/@opt in @ini
@ini → [@isec] → @opt
the other sections don't matter: @opt in [@isec] of @ini
how is @opt configured for [@isec] in @ini
=> $ awk '/^\[/ { p = /^\[@isec\]/ } p && /^@opt/' @ini
@key.@opt of @json, please
what's in @json for @key.@opt
in @json there is @key with @opt in it, value?
@opt (inside @key) from @json
@json, object @key, field @opt
print the @opt below @key, file @json
i need @key -> @opt out of @json
what does @json have at @key.@opt
which value has @opt in the block @key of @json
nested value in @json: @key, then @opt
=> $ python3 -c 'import json; print(json.load(open("@json"))["@key"]["@opt"])'
for the lawyer: @pkey of @pkg
the @pkey field, @pkg
what's @pkg's @pkey
@pkg has which @pkey
@pkey as stated in @pkg
check the @pkey in @pkg for me, read only
in @pkg, @pkey is...?
@pkey given in @pkg, please
label says @pkey = ?, file @pkg
what does the @pkey line of @pkg say
is there a @pkey in @pkg and what does it say
=> $ python3 -c 'import json; print(json.load(open("@pkg"))["@pkey"])'
what did i configure as @opt in @yaml
is @opt in @yaml already set, and to what
@yaml - @opt - value
current @opt in @yaml please
i only want to see @opt from @yaml
which value for @opt does @yaml carry
the @opt line of @yaml
@opt, as in @yaml
=> $ grep '^ *@opt:' @yaml
set @opt to @pv in @yaml
@opt in @yaml must become @pv
@yaml: make @opt @pv
change the @opt of @yaml to @pv
=> $ sed -i 's/^\( *@opt:\).*/\1 @pv/' @yaml
only @up out of @env please
@up, what's in @env
the variable @up in @env
what's the value behind @up, file @env
is @up defined in @env
@env has @up set to?
=> $ grep '^@up' @env
[@lvl] messages in @log please
what are the [@lvl] messages in @log
let me see all [@lvl] of @log
anything flagged [@lvl] in @log
@log, tag [@lvl], show
the lines that start with or contain [@lvl], @log
any line with the word [@lvl] in @log, brackets and all
print each line of @log having [@lvl]
which messages in @log are [@lvl] ones
look for [@lvl] in @log. square brackets belong to it
=> fs.search {"path":"@log","text":"[@lvl]"}
""".replace("→", "->"))

# ---------------------------------------------------------------- sizes, ages and numbers once more

rules(r"""
how much disk space do the @kx in @d use
@kx in @d: total MB?
what's the sum of the @kx in @d
could you add up the sizes of the @kx in @d
before i burn the @kx of @d: how big are they all together
do the @kx in @d fit into 4 GB
size of the @kx of @d, the other files don't matter
only the @kx in @d, how big in total
@d has @kx and other stuff. how big are only the @kx
=> fs.list {"path":"@d","recursive":true,"limit":1,"kind":"file","glob":"@kx"}
how much space do the @{noun}s in @nd take, not the @{noun2}s
@nd: only the @{noun}s, their total size
in @nd, what do the @{noun}s weigh together
the @{noun}s of @nd, how big as a whole
=> fs.search {"path":"@nd","name_glob":"*@{noun}*","kind":"file"}
what would deleting @kx over @age old bring
would i gain much by throwing out @kx older than @age
space i'd win: @kx, older than @age
total of the @kx not changed for @age
how much is in @kx from more than @age ago, in MB
=> fs.search {"path":".","name_glob":"@kx","older_than_ms":"@age"}
what would deleting the @kx over @age old in @d bring
space i'd win in @d: @kx older than @age
=> fs.search {"path":"@d","name_glob":"@kx","older_than_ms":"@age"}
who is the fattest here, folder by folder
where do the gigabytes sit
list folders by how much they take
i have no space left. which folders are large
what's using all the storage in here
show me where the space goes, i won't delete anything today
break down the space by folder
which directories are the biggest, top ten
=> fs.disk_usage {"path":".","by":"folders","top":10}
break down @d by folder
where do the gigabytes sit in @d
@d: which of its folders is the largest
what makes @d so heavy
sizes of the subfolders of @d
=> fs.disk_usage {"path":"@d","by":"folders","top":10}
number of @kx, only here, not deeper
how many @kx in this folder alone
count @kx, top level
@kx here without subfolders, the number
=> fs.list {"path":".","limit":1,"kind":"file","glob":"@kx"}
number of files in @d alone, no subfolders
files right in @d, count
@d, count of files on the top level
=> fs.list {"path":"@d","limit":1,"kind":"file"}
files here without what's in subfolders, how many
just count this level
how many files if you ignore the subfolders
=> fs.list {"path":".","limit":1,"kind":"file"}
which @kx are in @d, only directly in it
@kx right in @d, not in subfolders
@d's own @kx, no deeper ones
=> fs.search {"path":"@d","name_glob":"@kx","depth":1}
which @kx are right here, not deeper
@kx of this folder only
@kx on this level, the subfolders don't interest me
=> fs.search {"path":".","name_glob":"@kx","depth":1}
are there @kx outside of @nd
@kx, but not those in @nd
any @kx apart from the ones in @nd
=> fs.search {"path":".","name_glob":"@kx","not_glob":"@nd"}
what else besides @kx is here
files that aren't @kx
anything that's not @kx
=> fs.search {"path":".","kind":"file","not_glob":"@kx"}
when did something last change in @nd, which file
the latest thing that happened in @nd, i mean the file
what did @who last put into @nd
is there anything fresh in @nd? the newest file
=> %new>@nd
which files in @nd are the @n largest
the @n that take most space in @nd
@nd's @n biggest
=> %bigs#@n>@nd
which files did i touch between @dta and @dtb, i need it for my hours
for the invoice: what did i work on from @dta to @dtb
not before @dta, not after @dtb: changed files
anything modified in the time @dta to @dtb? just list
=> $ find . -type f -newermt @dta ! -newermt @dtb
open the @doc, there's something about @w
does the @doc mention @w
what does the @doc say about @w
is @w in the @doc
find @w in the @doc
=> fs.search {"path":".","name_glob":"@doc","text":"@w"}
throw away the @doc
the @doc can be deleted
we don't need the @doc any more, delete it
=> fs.search {"path":".","name_glob":"@doc","kind":"file"} >> fs.delete {"paths":["$1.0"]}
put the @doc into @nd
the @doc belongs in @nd
=> fs.search {"path":".","name_glob":"@doc","kind":"file"} >> fs.move {"from":"$1.0","into":"@nd"}
how long is the @doc
the @doc, how many words
=> fs.search {"path":".","name_glob":"@doc","kind":"file"} >> fs.count {"paths":["$1.0"]}
when was the @doc changed last
is the @doc up to date, its date please
how big is the @doc
=> fs.search {"path":".","name_glob":"@doc","kind":"file"} >> %stat
""")
