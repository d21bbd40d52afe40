"""The long tail of texts, data and shell lines: told problems, wished states, shorthand, stories, asides, several steps."""

import re

import talk_text as one
from intents import around
from lib import sh_quote
from phrases import Family
from values import PEOPLE, WORDS, at, pattern, said, stem, word

FAMILY = Family("talk2_text")
add = FAMILY.add


# ---------------------------------------------------------------- values

def _title(r):
    return r.choice([f"{word(r)} {word(r)}", f"{word(r).capitalize()} {word(r).capitalize()}", f"{word(r).capitalize()} {word(r)}", f"{word(r)} {r.randint(2015, 2027)}",
                     f"{word(r).capitalize()} ({r.choice(['final', 'copy', '1', '2', 'old', 'new', word(r)])})", f"{r.choice(PEOPLE).capitalize()}s {word(r)}", f"{word(r)} {word(r)} {word(r)}", f"{word(r)} [{r.choice(['v2', 'draft', '2024'])}]"])


def _nm(exts, bare="", strict=False):
    """Names as people have them, mostly without quotes."""
    exts = exts.split()

    def f(r):
        e, k = r.choice(exts), r.random()
        if k < 0.5:
            return f"{stem(r)}.{e}"
        if k < 0.6:
            return at(r, f"{stem(r)}.{e}", 1)
        if k < 0.74:
            return f"{_title(r)}.{e}"
        if k < 0.8:
            return said(r, f"{_title(r)}.{e}")
        if k < 0.84:
            return r.choice(["~/Documents/", "~/", "../", "~/Desktop/"]) + f"{stem(r)}.{e}"
        if k < 0.88:
            return f"{word(r)}.{word(r)}.{r.choice(['v2', 'old', word(r), str(r.randint(1, 30))])}.{e}"
        if k < 0.9:
            return f"{stem(r).upper()}.{e.upper()}"
        if strict or not bare:
            return said(r, f"{stem(r)}{r.randint(1, 40)}.{e}")
        if k < 0.94:
            return f"{stem(r)}.{e}.{r.choice(['1', '2', '3', 'bak', 'old', 'orig', str(r.randint(4, 20))])}"
        return r.choice(bare.split())
    return f


def _flat(exts):
    """Names that may stand inside a line of python: no ~, no quotes."""
    f = _nm(exts, strict=True)

    def g(r):
        while True:
            v = f(r)
            v = v[1] if isinstance(v, tuple) else v
            if "~" not in v and "'" not in v:
                return v
    return g


def _w(r):
    """A plain word to look for or replace: safe in sed and in a regular expression."""
    return pattern(r) if r.random() < 0.5 else r.choice([word(r), word(r).capitalize(), word(r).upper(), r.choice(PEOPLE).capitalize(), word(r) + "_" + word(r), f"{word(r)}{r.randint(1, 99)}"])


def _phr(r):
    return r.choice([f"{word(r)} {word(r)}", f"{word(r)} {word(r)} {word(r)}", f"{r.choice(PEOPLE).capitalize()} {word(r).capitalize()}", f"{word(r)} {r.randint(2, 99)}"])


def _gp(r):
    p = _phr(r) if r.random() < 0.25 else _w(r)
    k = r.random()
    return (f"'{p}'" if k < 0.12 else f'"{p}"' if k < 0.25 else p, p)


def _item(r):
    """A line someone adds to a list."""
    return r.choice([f"{r.choice('buy call fix pay bring return email water clean book renew print'.split())} {r.choice(['the ', ''])}{word(r)}", f"{word(r)} {word(r)}", f"{r.choice(PEOPLE).capitalize()} {r.randint(1, 90)}", _phr(r),
                     f"{r.randint(1, 12)} {word(r)}", f"{r.choice(PEOPLE)}.{word(r)}@{word(r)}.{r.choice('com org de net'.split())}", f"{word(r)}={r.randint(1, 999)}", f"meet {r.choice(PEOPLE).capitalize()} at {r.randint(7, 19)}:{r.choice(['00', '15', '30', '45'])}"])


def _topic(r):
    return r.choice("nutmeg saffron cinnamon garlic lentils basil tofu rhubarb wifi heating deposit landlord passport vaccine dentist mortgage insurance warranty invoice deadline parking elevator thermostat asthma penicillin "
                    "photosynthesis entropy Kepler Darwin mitosis Brexit inflation router kubernetes redis webhook oauth cron firewall mutex segfault backpack tent kayak violin chess yoga marathon".split()) if r.random() < 0.6 else r.choice([word(r), _phr(r), r.choice(PEOPLE).capitalize()])


def _num(r):
    return str(r.choice([r.randint(1, 20), r.randint(10, 100), r.randint(100, 1000), 50, 100, 500, 18, r.randint(1000, 20000)]))


WORDNUM = {2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight", 9: "nine", 10: "ten", 12: "a dozen", 15: "fifteen", 20: "twenty", 24: "two dozen", 25: "twenty-five", 30: "thirty", 40: "forty", 50: "fifty", 100: "a hundred", 200: "two hundred", 1000: "a thousand"}


def _n(r):
    if r.random() < 0.45:
        k = r.choice(list(WORDNUM))
        return (WORDNUM[k], str(k))
    k = r.choice([r.randint(2, 20), r.randint(2, 99), r.randint(100, 900)])
    return (str(k), str(k))


def _nb(r):
    """The same behind a word like `last`: without `a`."""
    said_, k = _n(r)
    return (said_.removeprefix("a "), k)


def _digits(a, b):
    return lambda r: str(r.randint(a, b))


class _Span:
    """Two numbers of which the second is the larger."""

    def __init__(self, a, b, step):
        self.a, self.b, self.step, self.low = a, b, step, 1

    def first(self, r):
        self.low = r.randint(self.a, self.b)
        return str(self.low)

    def second(self, r):
        return str(self.low + r.randint(1, self.step))


_span = _Span(1, 400, 120)
_s1 = _Span(1, 12, 20)

TXT = "txt txt txt txt txt md lst list dat text"
PATHS = {
    "txt": _nm(TXT, "todo TODO names notes hosts words README list shopping guests .hosts .gitignore .todo delete wishlist"), "prose": _nm("txt md txt md tex", "README draft essay NOTES"), "csv": _nm("csv", strict=True), "tsv": _nm("tsv", strict=True),
    "log": _nm("log log log log out txt", "syslog messages dmesg catalina.out nohup.out auth.log.1 app.log.1 error_log access_log"), "json": _flat("json"), "conf": _nm("conf ini cfg properties env", ".env .bashrc sshd_config .env.local my.cnf php.ini"),
    "py": _nm("py", strict=True), "sc": _nm("sh", strict=True), "code": _nm("py js ts rs java go c cpp css html sh", "Makefile Dockerfile"), "html": _nm("html htm", strict=True), "md": _nm("md", "README.md"), "any": _nm("txt pdf csv jpg docx png log zip", "Makefile .env"),
    "nums": _nm("txt dat lst txt", "numbers scores temps values"), "out": lambda r: r.choice([f"{stem(r)}.{r.choice('txt txt csv log md lst'.split())}", f"{stem(r)}.txt", f"{word(r)}_{word(r)}.txt", f"{_title(r)}.txt", word(r), f"{word(r)}-{r.randint(1, 99)}.txt"]),
    "outj": _flat("json"), "outc": lambda r: r.choice([f"{stem(r)}.csv", f"{_title(r)}.csv"]), "xml": _nm("xml", strict=True), "dir": lambda r: r.choice(["src", "docs", "data", "logs", "tests", word(r), word(r), f"{word(r)}/{word(r)}", f"{word(r).capitalize()} {word(r).capitalize()}", "~/Documents", "~/projects/" + word(r), "~/" + word(r), "lib"]),
}
VALUES = {
    "w": _w, "gp": _gp, "item": _item, "topic": _topic, "n": _n, "num": _num, "from": _span.first, "to": _span.second, "lo": _s1.first, "hi": _s1.second, "line": _digits(2, 900), "k": _digits(2, 9), "big": lambda r: str(r.choice([100, 200, 250, 500, 1000, 2000, 5000, r.randint(20, 9000)])),
    "who": lambda r: r.choice(PEOPLE).capitalize(), "col": one._col, "val": one._val, "key": one._key, "nkey": one._nkey, "x": one._dotext, "width": ["72", "79", "80", "100", "120"], "lb": ["("], "rb": [")"], "cmd": one._cmd, "iso": one._iso(1950, 2035), "isof": one._iso(2027, 2034),
    "story": "my boss wants it by noon|we're meeting in five minutes|the train leaves at 8|it's for the school fair|my sister asked for it|the printer jammed again|Karl from accounting keeps asking|sorry to bother you|long day|coffee first|it's 3 am|the client is on the phone|I promised it yesterday|audit tomorrow|new laptop, old mess|the intern made it".split("|"),
    "lg": _nm("log", strict=True), "nb": _nb, "hits": lambda r: str(r.choice([1, 2, 3, 4, 5, 7, 9, 12, 18, r.randint(1, 90)])),
}
QUOTED = sorted(list(PATHS) + ["gp", "gz", "pdf", "docx", "csvf", "lg"], key=len, reverse=True)
ROWS = "csv.DictReader(sys.stdin)"
PR = '[print(*r.values(), sep=",") for r in '


def _shell(line):
    """Slots of names in a shell line stand quoted where they need it."""
    names = "|".join(QUOTED)
    return re.sub(r"(?<!\")@(?:\{(" + names + r")(\d?)\}|(" + names + r")(\d?)(?![a-z_]))", lambda m: f"@{{q_{m[1] or m[3]}{m[2] or m[4] or ''}}}", line)


def _quote(values, r):
    return {f"q_{k}": sh_quote(v) for k, v in values.items() if k.rstrip("0123456789") in QUOTED}


def rules(text, w=1.0, fail=0.05, **slots):
    """Blocks parted by a blank line: `$ shell line`, `! TOOL call`, `% python over the rows of @csv`; then the wordings."""
    slots = PATHS | VALUES | slots
    for block in re.split(r"\n\s*\n", text.strip()):
        calls, wordings, isfound, issh = [], [], False, False
        for line in block.strip().split("\n"):
            line = line.strip()
            if line.startswith("$ "):
                calls += ["sh " + _shell(line[2:]), "ok"]
                issh = True
            elif line.startswith("% "):
                what, _, after = line[2:].partition(" || ")
                what = what.replace("ROWS", ROWS).replace("NUM", 'float(r["@nkey"] or 0)').replace("PRINT ", PR)
                calls += ["sh python3 -c 'import csv, sys; " + what + "' < @{q_csv}" + _shell(" " + after if after else ""), "ok"]
                issh = True
            elif line.startswith("! "):
                call, _, result = line[2:].partition(" => ")
                isfound = isfound or call.startswith("fs.search")
                calls += [call, result or ("ok @hits" if call.startswith("fs.search") else "ok")]
            else:
                wordings.append(line.replace("((", "@{lb}").replace("))", "@{rb}"))
        behind = [x for x in wordings if BEHIND.search(x)]
        _add([x for x in wordings if x not in behind], calls, isfound, issh, w, fail, slots)
        _add([BEHIND.sub(r"\1 @{nb}", x) for x in behind], [re.sub(r"@\{n\}|@n(?![a-z_\d])", "@{nb}", c) for c in calls], isfound, issh, w, fail, slots)


BEHIND = re.compile(r"\b(last|first|final|newest|top|the|biggest|best|highest|lowest|recent|latest|its|just|only|opening|main|my|busiest|worst|favourite|lately|which|bottom|lead|hardest) @n\b")


def _add(wordings, calls, isfound, issh, w, fail, slots):
    if not wordings:
        return
    words, weight = "\n".join(wordings), w * len(wordings) / 3
    add(weight, words, calls + ["show"], derive=_quote, **slots)
    if isfound and calls[0].startswith("fs.search"):
        add(weight / 10, words, [calls[0], "ok 0", "show"], derive=_quote, **slots)
    elif len(calls) == 2 and (m := re.match(r'fs\.(count|read|edit) \{"paths?":\[?"@(\w+)"(?!,"@)', calls[0])):
        again = calls[0].replace("@" + m[2] + '"', '$2.0"', 1)
        near = lambda v, r, k=m[2]: _quote(v, r) | {"near": around(v[k])}  # noqa: E731
        first = [calls[0], "error missing", 'fs.search {"path":".","name_glob":"@near"}']
        add(weight * 0.04, words, first + ["ok @hits", again, "ok", "show"], derive=near, **slots)
        add(weight * 0.02, words, first + ["ok 0", "show"], derive=near, **slots)
    elif issh and len(calls) == 2 and fail:
        add(weight * fail, words, [calls[0], "error failed", "show"], derive=_quote, **slots)


# ---------------------------------------------------------------- counted

rules("""
! fs.count {"paths":["@txt"]}
guests so far are in @txt, one a row — number?
@txt: line total pls
I lost track of how many entries @txt got over the years
ok so @txt is one address per line, right? how many addresses then

! fs.count {"paths":["@txt"]}
registrations end up in @txt, a line each; the caterer wants a head count
@story — anyway: @txt, how many lines
cnt lines @txt

! fs.count {"paths":["@prose"]}
the journal takes 6000 words max and I fear @prose is over
is my essay too long?? 1500 words allowed. it's @prose
@prose -> number of words
words so far in @prose, please and thank you

! fs.count {"paths":["@prose","@prose2"]}
teacher says @prose must be shorter than @prose2. is it? in words I mean
@who claims @prose is longer than @prose2, lines or words, whatever, show both counts
@prose vs @prose2: word counts

! fs.count {"paths":["@txt"]}
there should be exactly @num lines in @txt. are there
I typed all day into @txt. did I reach @num lines yet
did the export cut off? @txt is supposed to have @num lines

$ grep -c @gp @log
since last night @log keeps saying @gp... on how many lines exactly
how bad is it with @gp in @log? just a number of lines
@gp in @log = how many lines
a count, not the lines themselves: @gp, file @log

$ grep -o @gp @prose | wc -l
I use @gp way too much in @prose, don't I? how many times is it there
@who told me I say @gp constantly. count the times in @prose
@prose, the word @gp: how often
how many times did @gp sneak into @prose, ugh

$ grep -cv @gp @txt
@txt has some lines with @gp, I want the number of the others
of the lines in @txt, how many are free of @gp
lines that lack @gp in @txt → count

$ tail -n +2 @csv | wc -l
the first line of @csv is only titles, so how many real rows
rows in @csv, header doesn't count
number of customers in @csv please ((top row = column names))
@csv — records? ((header not included))

$ wc -m < @prose
will @prose fit into a 280 character post? tell me its length
the form takes 2000 characters, mine is in @prose, how long is it
chars in @prose?

$ wc -L < @code
does anything in @code stick out past the margin? I need the length of the longest line
longest line in @code — only its length, lol

$ awk 'length > @width' @txt
reviewer complains about lines beyond @width chars in @txt, which ones
nothing in @txt should be wider than @width characters. show the offenders

$ sort -u @txt | wc -l
people signed @txt twice or more; how many really different lines are there
not counting repeats, how many entries does @txt have
different values in @txt: how many?

$ grep -c '^$' @txt
how many blank lines did I leave in @txt
blank lines in @txt, number

$ grep -c . @txt
lines in @txt that actually have something on them — count
skip the empty ones and tell me how many lines @txt has

$ cat *.@x | wc -l
all the @x files in here, lines, one grand total
how much did I write? every @x file in this folder, lines summed up

$ wc -l *.@x | sort -n
which of the @x files here is the longest? line counts, ascending
line counts of every @x file in this folder, shortest first

$ grep -c @gp *.@x
per @x file in this folder, how many lines have @gp
@gp per file, only @x files here

$ sort @txt | uniq -c | sort -rn
the class voted, each vote is a line in @txt. result?
@txt = one answer per line. which answer won
poll's over!! tally @txt
somebody tell me the winner, ballots are in @txt one per line
standings from @txt ((one name per goal scored)), most on top

$ sort @txt | uniq -c | sort -rn | head -n @n
the top @n in @txt by number of mentions, one per line
@txt lists what people ordered, a dish a line. the @n favourites?
hit parade from @txt, @n places, one title per row
""")

# ---------------------------------------------------------------- sorted, each once, shuffled, reversed

rules("""
$ sort @txt
@txt is a mess, from a to z please
I can never find anybody in @txt — read it to me in alphabetical order
@txt, alphabetical, only to look at, don't touch the file
print @txt a-z. leave the file as it is
alphabetically is how I'd like to see @txt
abc order: @txt

$ sort -o @txt @txt
@txt should be in alphabetical order from now on
I want @txt itself alphabetical, not a copy
would be nice if the lines of @txt were stored alphabetically
the entries of @txt must stand in abc order in the file, otherwise @who complains
fix the order in @txt (alphabetical|a to z), in the same file
@txt: sort, write back

$ sort @txt > @out
@txt -> sorted -> @out
from @txt make @out, the same lines but alphabetical
into @out go the lines of @txt, a to z; @txt stays as it is
an alphabetical version of @txt under the name @out, keep the original
keep @txt untouched and give me a sorted twin named @out
sorted copy: @txt => @out

$ sort -u @txt > @out
@txt has doubles. a clean sorted version belongs in @out
@out = @txt sorted minus repeats
make @out out of @txt, each line a single time, in order
without duplicates and sorted should @txt be saved as @out

$ sort -u -o @txt @txt
@txt must be alphabetical and free of repeats, in the file itself
tidy @txt for me: order a-z, repeats gone, same file
sort @txt, kick out doubles, save over the old one

$ awk '!seen[$0]++' @txt > @txt.tmp && mv @txt.tmp @txt
half the people are twice in @txt, keep each only once
in @txt every line should exist just once, the order matters so leave it
double entries in @txt must go
clean @txt: no line twice
somehow @txt got everything twice, fix the file please
the newsletter goes out twice to some people because @txt has repeats. get rid of those in the file
@txt contains duplicates. it shouldn't
throw the repeated lines out of @txt but don't reorder anything
I pasted the same block into @txt again and again, make each line unique in there
dupes in @txt -> gone ((keep the first one of each))
please remove from @txt whatever is in there more than once, one of each stays
pls dedupe @txt in place, order unchanged

$ awk '!seen[$0]++' @txt
don't change @txt, just let me see it with each line once, same order
I only want to look at @txt without its repeats ((order as is))
show what @txt would look like deduplicated, original order, nothing saved

$ awk '!seen[$0]++' @txt > @out
@txt minus repeated lines, same order, as @out. original stays
write each line of @txt once to @out, don't sort it
@out shall be @txt but every line just a single time, in the order they come

$ sort -u @txt
which different ones are in @txt? each a single time, alphabetical
sorted and w/o repeats, @txt, on screen only
@txt has lots of repeats, what's left if you count each once? list them

$ sort @txt | uniq -d
did somebody register twice in @txt
is anyone in @txt more than once?? just tell me, don't fix it
I have the feeling that @txt has doubles. has it
@txt: any repeats? which
check me @txt for things that are in there twice, no changes

$ sort @txt | uniq -u
the loners in @txt, lines that come a single time
which ones in @txt never repeat
only the entries of @txt that nobody else wrote too

$ sort -r @txt
z first, a last: @txt
@txt the other way round alphabetically, just display

$ sort -r -o @txt @txt
@txt should run from z to a in the file
store @txt in reverse alphabetical order, same file

$ sort -n @nums
10 before 9 is nonsense! @nums has numbers, order them as such
the readings in @nums, lowest to highest
@nums ascending, numeric

$ sort -n -o @nums @nums
@nums is full of numbers in random order, they should be stored smallest first
numbers in @nums: put them in ascending order and keep that in the file

$ sort -rn @nums
best score on top: @nums
the amounts in @nums please, the fat ones first
highest to lowest, file @nums, only show

$ sort -rn @nums | head -n @n
only the @n best scores out of @nums
@nums: the @n biggest, nothing else
podium please — the @n highest numbers from @nums

$ sort -n @nums | head -n @n
the @n cheapest from @nums ((one price a line))
lowest @n numbers @nums
the fastest @n runners' times in @nums, one number per row

$ sort -rn @nums | head -n @n > @out
the @n highest numbers of @nums go into @out
save the top @n of @nums ((numbers)) as @out

$ awk '{ print length, $0 }' @txt | sort -n | cut -d' ' -f2-
short lines first, long lines last, that's how I want to see @txt
@txt by length of the line

$ sort -V @txt
in @txt 1.10 comes before 1.9, which is wrong for versions — show it right
release numbers in @txt, in proper version order

$ shuf @txt
nobody should present first because of their name. mix @txt up, just show me
random order for @txt
the flashcards in @txt, but jumbled
in which order do the people in @txt play? decide by chance

$ shuf @txt > @out
@txt in a random order should land in @out
jumble @txt and keep the result as @out

$ shuf -o @txt @txt
the songs in @txt always come in the same order, shuffle the file itself
@txt should be in random order from now on ((same file))
mix the lines of @txt and write them back

$ shuf -n 1 @txt
who does the dishes tonight? draw one from @txt
raffle!! one winner out of @txt
I can't decide what to cook, @txt has all my dishes, pick for me
someone from @txt has to go first, let chance decide
a random quote from @txt pls
one name from @txt, blindfolded so to speak

$ shuf -n @n @txt
draw @n winners out of @txt
we need @n volunteers, @txt has the names, leave it to chance
quality check: @n random lines of @txt
@n at random, @txt

$ shuf -n @n @txt > @out
a random sample of @n from @txt goes into @out
pick @n lines of @txt by lot and save them as @out

$ tac @txt
newest entries are at the bottom of @txt, I'd rather read it bottom up
last line first: @txt
flip @txt upside down on screen

$ tac @txt > @out
@txt upside down belongs in @out
the lines of @txt in the opposite order, saved under @out

$ tac @txt > @txt.tmp && mv @txt.tmp @txt
@txt should start with what is now its last line, i.e. turn the whole file around
reverse the order of the lines inside @txt, in the file
""")

# ---------------------------------------------------------------- lines taken out, kept, looked at

rules("""
$ sed -i '/@w/d' @txt
everything with @w in @txt must go
@w left the club, delete the line in @txt
@txt: lines with @w -> out
I don't want @w in @txt any more, whole lines I mean
rows that mention @w have no business in @txt
@who cancelled; take every line with @w off @txt
kick @w out of @txt, the entire line
drop from @txt whichever lines say @w, leave the rest alone
@txt still has those @w lines, get rid of them. nothing else!
scrub all lines containing @w from @txt

$ sed -i '/@w/!d' @txt
@txt should keep only its lines with @w
whatever line in @txt doesn't say @w can be deleted
throw everything out of @txt except the lines with @w
only @w lines may stay in @txt
reduce @txt to what mentions @w, in the file

$ grep -v @gp @txt
let me see @txt but spare me the @gp lines
@txt without the @gp stuff, on screen
hide @gp from @txt when you show it, don't delete anything
what else is in @txt besides @gp

$ grep -v @gp @txt > @out
@out should be @txt without any @gp lines
copy @txt over to @out, skipping each line with @gp
everything of @txt but @gp goes to @out, keep the original

$ grep @gp @txt > @out
all the @gp lines of @txt in their own file @out please
@gp @txt -> @out
I need a file @out with just the lines about @gp from @txt
collect what @txt says about @gp in @out
what mentions @gp in @txt should also be in @out

$ grep @gp @txt >> @out
add the @gp lines of @txt to the end of @out
append to @out whatever @txt has on @gp

! fs.search {"path":"@txt","text":"@gp"}
what does @txt say about @gp
is @gp on the list? see @txt
was it @gp or not... look in @txt
does @gp turn up in @txt
am I right that @txt mentions @gp somewhere
@gp? in @txt?
did anyone write @gp into @txt

$ grep -n @gp @txt
line numbers of @gp in @txt
at which lines of @txt does @gp sit, with numbers
where exactly in @txt is @gp — give me the line numbers too

$ grep -w @gp @txt
@gp in @txt, but only as a whole word
not parts of longer words: @gp in @txt, whole word

$ grep -i @gp @log
@gp in whatever spelling, show the lines in @log
find @gp in @log, big or small letters are all the same to me
I don't remember how @gp is capitalized in @log, show it all the same

$ grep -A @k @gp @log
after each @gp in @log I need the @k lines that follow too
@gp from @log plus @k lines below

$ grep -B @k @gp @log
what came right before @gp in @log? @k lines of lead-up
@k lines above every @gp in @log, with the hit

$ grep -C @k @gp @log
@gp in @log with @k lines around it
give me some context, @k lines each side, for @gp in @log

$ grep -m 1 @gp @log
when did @gp start? the first line in @log with it
just the very first @gp from @log, not all of them

$ grep @gp @log | tail -n 1
the most recent @gp in @log — one line
when was @gp last seen in @log
last time @gp happened, says @log?

$ grep @gp @log | tail -n @n
the @n latest lines with @gp out of @log
@log: @gp, only the last @n hits

$ grep @gp @log | head -n @n
the first @n @gp lines of @log will do
too many @gp in @log, show @n from the start

$ grep -E '@w|@w2' @txt
either @w or @w2, I take both: lines of @txt
anything in @txt about @w or about @w2
@txt -> lines with @w / @w2 ((one of them is enough))

$ grep @gp @txt | grep @gp2
@gp and @gp2 on the same line of @txt
only where both @gp and @gp2 appear, in @txt
lines in @txt that have @gp but also @gp2

$ grep @gp @txt | grep -v @gp2
@gp in @txt yes, @gp2 no
lines of @txt with @gp, except those that have @gp2 in them
@txt: I'm after @gp, but not the @gp2 ones

$ grep '^@w' @txt
which lines in @txt begin with @w
starting with @w — from @txt
@txt has a bunch of lines that start with @w, show those

$ grep '@w$' @txt
what ends in @w in @txt
lines of @txt that finish with @w

$ sed -i '/^@w/d' @txt
lines in @txt that start with @w: delete
nothing in @txt may begin with @w, take such lines out

$ sed -i '/^$/d' @txt
there are gaps everywhere in @txt
blank lines in @txt drive me nuts, out with them
@txt is full of empty lines, they should disappear
squeeze the empty lines out of @txt, in the file
@txt has a blank row after each entry. my import chokes on that
no blank lines in @txt please!!

$ grep -v '^$' @txt
show @txt without the gaps, don't edit it
print @txt minus blank lines, just for reading

$ grep -v '^$' @txt > @out
@txt with no blank lines as @out
drop empty lines from @txt but save that in @out, not in @txt

$ sed -i '@{line}d' @txt
line @line of @txt is wrong, away with it
@txt:@line delete that line
I don't need line number @line in @txt
cut line @line from @txt, leave all others

$ sed -i '@from,@{to}d' @txt
lines @from to @to in @txt are garbage, remove them
@txt: @from-@to out
everything between line @from and line @to of @txt ((both included)) should go

$ sed -i '1d' @txt
the first line of @txt is junk from the export
@txt has a title line on top that doesn't belong there, cut it off
behead @txt: only the first line goes

$ sed -i '$d' @txt
the last line in @txt is half written, delete just that
chop the bottom line off @txt

$ sed -i '1,@{n}d' @txt
the first @n lines of @txt are some licence blah, throw those away
@txt starts with @n lines of header junk. gone please

$ sed -i '@{n}q' @txt
@txt is too long, only its first @n lines shall remain
keep @n lines of @txt from the top, cut off the rest in the file

$ tail -n @n @log > @log.tmp && mv @log.tmp @log
@log has grown huge, keep just its last @n lines
only the newest @n lines of @log should survive

! fs.read {"path":"@log","last_lines":@n}
what happened last in @log? @n lines are enough
bottom @n of @log
@log, tail end, @n lines
the final @n lines of @log, I don't need more
how does @log end, @n lines

! fs.read {"path":"@txt","from_line":1,"max_lines":@n}
only peek at @txt, @n lines
the beginning of @txt, say @n lines
@txt → first @n lines
how does @txt start? @n lines

! fs.read {"path":"@log","last_lines":12}
the last dozen lines of @log
@log, its last dozen lines pls
a dozen lines from the end of @log would do

! fs.read {"path":"@log","last_lines":24}
the final two dozen lines of @log please

! fs.read {"path":"@txt","from_line":1,"max_lines":12}
first dozen lines of @txt
top dozen of @txt

$ sed -n '@from,@{to}p' @code
the stack trace points at @code lines @from to @to
@code @from-@to
read me @code, line @from till @to
I need the part of @code that runs from line @from to line @to

$ sed -n '@{line}p' @code
compiler moans about @code:@line, what's there
@code line @line?
it says syntax error at line @line in @code. show that line

$ sed -n '@from,@{to}p' @txt > @out
lines @from through @to of @txt belong in @out
cut @from to @to out of @txt into @out, but leave @txt alone
@txt lines @from-@to => @out

$ head -n @n @txt > @out
a sample file @out with the first @n lines of @txt
top @n lines: @txt -> @out
for testing I need @out, the first @n lines of @txt suffice

$ tail -n @n @log > @out
support wants the last @n lines of @log in a file @out
@out <- last @n lines of @log

$ tail -n +@line @txt
from line @line on, @txt
skip what comes before line @line in @txt and show the rest

$ awk 'NR % 2 == 0' @txt
every other line of @txt starting with the second
even lines from @txt

$ awk 'NR % @k == 0' @txt
one in @k lines of @txt is enough
each @{k}th line of @txt

$ sed -n '/@w/,/@w2/p' @log
everything in @log between @w and @w2
the block of @log that opens with @w and closes with @w2

$ sed -n '/@w/,$p' @log
@log from the first @w to the end
skip all of @log before @w shows up
""")

# ---------------------------------------------------------------- replaced: who stands for whom

EDIT = '! fs.edit {"path":"@txt","edits":[{"old":"@gp","new":"@gp2","all":true}]}'
rules("""
EDIT
@txt still says @gp, it has to be @gp2
in @txt: @gp -> @gp2
@gp => @gp2 (in|for) @txt
@txt: s/@gp/@gp2
the company is called @gp2 now, not @gp. fix @txt
wherever @txt says @gp I want @gp2
@gp is a typo in @txt, it's @gp2
I misspelled @gp2 as @gp all over @txt
@txt has @gp where @gp2 belongs
every @gp in @txt becomes @gp2
turn @gp into @gp2, file @txt
@gp out, @gp2 in: @txt

EDIT
in @txt write @gp2 wherever it says @gp
use @gp2 instead of @gp in @txt
@gp2 should stand in @txt in place of @gp
put @gp2 in @txt where now @gp is
let it read @gp2, not @gp, all through @txt
I'd rather have @gp2 than @gp in @txt
@txt must use the term @gp2 and never @gp
we renamed @gp to @gp2 — @txt doesn't know that yet

EDIT
((sorry in advance)) could all the @gp in @txt please become @gp2
mind swapping @gp for @gp2 in @txt? thx
any chance you could make @txt say @gp2 in all the places it says @gp
@who got married: @gp is @gp2 from now on, also in @txt
new price, new text: @gp in @txt should be @gp2 asap
autocorrect turned @gp2 into @gp in @txt, undo that everywhere
@txt, find @gp, replace by @gp2
search+replace @txt / @gp / @gp2
substitute @gp2 for @gp throughout @txt
@gp gets replaced with @gp2 in @txt, all of them, nothing else

! fs.edit {"path":"@txt","edits":[{"old":"@gp","new":"","all":true}]}
the word @gp has to vanish from @txt, but keep the lines
strip @gp from @txt, only the word itself not the line
@gp adds nothing in @txt, cut it wherever it stands, the rest of the line stays
erase just the letters @gp in @txt, leave everything around

! fs.edit {"path":"@code","edits":[{"old":"@w","new":"@w2","all":true}]}
rename the variable @w to @w2 in @code
the function @w in @code should be called @w2
@code: @w -> @w2 everywhere
I named it @w in @code but @w2 is clearer, change that

! fs.edit {"path":"@txt","edits":[{"old":"@gp","new":"@gp2","all":true}]}
! fs.read {"path":"@txt"}
change @gp to @gp2 in @txt, then let me read it
swap @gp for @gp2 in @txt; print the file once that's done
@txt: @gp -> @gp2, and show me the outcome

! fs.copy {"from":"@txt","to":"@txt.bak"}
! fs.edit {"path":"@txt","edits":[{"old":"@gp","new":"@gp2","all":true}]}
back up @txt first, after that put @gp2 for each @gp in it
1) backup of @txt 2) @gp -> @gp2 in @txt
make @gp into @gp2 in @txt but keep a .bak of it, please

$ sed 's/@w/@w2/g' @txt
what would @txt look like with @w2 for @w? don't save anything
show @txt as if @w were @w2, file unchanged

$ sed 's/@w/@w2/g' @txt > @out
@out should be @txt but with @w2 where @w was
from @txt make @out in which @w is called @w2. keep @txt the way it is
@txt with @w swapped for @w2, saved as @out

$ find . -type f -name '*.@x' -exec sed -i 's/@w/@w2/g' {} +
all my @x files still say @w, must be @w2
@w -> @w2 in every @x file, subfolders too
the @x files here have @w in them and that should read @w2
we moved from @w to @w2; the @x files need to follow
whatever @x file mentions @w has to say @w2 from now on
use @w2 instead of @w in each of the @x files

$ find @dir -type f -name '*.@x' -exec sed -i 's/@w/@w2/g' {} +
only below @dir: in the @x files @w2 instead of @w
@dir/ @x files: @w => @w2
in @dir the @x files have to use @w2, they use @w

$ grep -rlIZ --exclude-dir=.git @w . | xargs -0r sed -i 's/@w/@w2/g'
we rebranded. @w is @w2 now, in each and every file here
the whole project says @w and should say @w2
wherever any file here says @w, write @w2
across all files: @w -> @w2

$ sed -i 's/@w/@w2/' @txt
only the first @w on every line of @txt becomes @w2
per line just one: @w -> @w2 in @txt, the first

$ sed -i 's/@w/@w2/gI' @txt
@w in any spelling, big or small, should be @w2 in @txt
however it is capitalized, @w becomes @w2 in @txt

$ sed -i 's/\\b@w\\b/@w2/g' @txt
@w as a whole word becomes @w2 in @txt, parts of words stay
in @txt, @w2 for @w, but don't touch longer words that contain it

$ sed -i '@{line}s/@w/@w2/g' @txt
on line @line of @txt @w should be @w2, other lines stay
just line @line in @txt: @w -> @w2

$ sed -i 's/;/,/g' @csv
@csv has semicolons and the importer wants commas, change the file
semicolons -> commas in @csv itself

$ sed -i 's/,/;/g' @csv
german excel!! @csv needs semicolons where the commas are, in the file
commas in @csv should become semicolons

$ tr ',' ';' < @csv > @outc
keep @csv and make @outc with semicolons instead of commas
@csv with semicolons instead of commas -> @outc

$ tr ';' ',' < @csv > @outc
@outc: same as @csv but with commas where it has semicolons
commas instead of semicolons for @csv, save to @outc

$ sed -i 's/\\t/,/g' @txt
tabs in @txt should be commas, same file
@txt uses tabs, make that commas

$ sed -i 's/\\t/    /g' @code
tabs in @code!!! four spaces, always
the linter hates the tabs in @code, make each four spaces

$ sed -i 's/\\r$//' @sc
@sc fails with bad interpreter ^M, it came from windows
windows line ends in @sc, please make them unix
@sc was saved on a PC and now bash chokes on \\r
those ^M at each line end of @sc have to go

$ sed -i 's/$/\\r/' @txt
@who uses notepad from the stone age, @txt needs windows line ends
unix to dos, file @txt

$ sed -i 's/[[:space:]]*$//' @code
git complains about trailing whitespace in @code
invisible blanks at the line ends of @code, get rid of those
@code: trailing spaces out

$ sed -i 's/^[[:space:]]*//' @txt
every line of @txt is indented for no reason, push it to the left edge
leading blanks in @txt must go

$ sed -i 's/  */ /g' @txt
@txt has double and triple spaces, make it single ones in the file
several spaces in a row in @txt -> one

$ sed -i 's/^/    /' @txt
indent all of @txt by four
@txt goes into a code block, four spaces before each line please

$ sed -i 's/^/- /' @txt
make a bullet list of @txt, a dash and a blank before each line
@txt should become markdown bullets ((- ))
each line in @txt needs "- " in front

$ sed -i 's/^/> /' @txt
quote @txt mail style, "> " before each line
every line of @txt with > and a blank in front, in the file

$ sed -i 's/^/@w/' @txt
@w has to stand in front of every line of @txt
prefix each line in @txt with @w

$ sed -i 's/$/@w/' @txt
@w belongs at the end of each line of @txt
each line of @txt should finish with @w

$ sed -i 's/$/,/' @txt
comma after every line in @txt pls
the lines in @txt lack a comma at the end

$ sed -i '1i @item' @txt
top of @txt should read: @item
as the very first line of @txt: @item
@txt needs a new first line saying @item

$ sed -i '@{line}i @item' @txt
before line @line of @txt there should be: @item
squeeze "@item" in above line @line in @txt

$ sed -i '@{line}a @item' @txt
right below line @line in @txt write @item
after line @line of @txt comes a new one: @item

$ sed -i '/@w/a @item' @txt
under the line with @w in @txt put @item
@txt: after @w a new line "@item"

$ sed -i '@{line}s/.*/@item/' @txt
line @line of @txt should say @item
make line @line in @txt read "@item"

! fs.write {"path":"@txt","content":"@item","append":true}
one more for @txt: @item
todo for @txt — @item
put down "@item" in @txt, at the end
@txt += @item
don't let me forget: @item ((goes on @txt))
@txt needs another line saying @item
while I remember it: @item, into @txt, below the others
note in @txt that says @item, rest stays
jot @item down in @txt

$ sed -i '/@w/s/^/#/' @conf
comment out whatever has @w in @conf
@w in @conf should be off, put a # before it
disable the @w line of @conf with a hash, don't delete it

$ sed -i '/@w/s/^#[[:space:]]*//' @conf
the @w line in @conf is commented out, bring it back to life
uncomment @w in @conf

$ grep -v '^#' @conf
@conf has more comments than settings, show it without the # lines
spare me the comments: @conf

$ grep -vE '^(#|$)' @conf
only what is really in effect in @conf, no comments, no gaps
active lines of @conf only

$ sed -i '/^#/d' @conf
the comments in @conf must go, whole lines with #
lines in @conf that start with # are not needed, delete them

$ tr 'a-z' 'A-Z' < @txt
@txt in BIG LETTERS on screen
show me @txt all caps

$ sed -i 's/.*/\\U&/' @txt
@txt should be all capitals, in the file
make everything in @txt uppercase and keep it that way

$ sed -i 's/.*/\\L&/' @txt
somebody had caps lock on when writing @txt, fix the file ((lowercase))
no capitals in @txt please, change the file itself

$ tr 'A-Z' 'a-z' < @txt > @out
@txt in small letters as @out
lowercase version of @txt -> @out

$ tr 'a-z' 'A-Z' < @txt > @out
shouty copy of @txt, named @out
@out is to be @txt in capitals
""".replace("EDIT", EDIT))
rules("""
$ sed -i '/@who/d' @txt
@who moved away, cross her off @txt
@who isn't coming any more, take him out of @txt
please strike @who from @txt
@who quit. @txt shouldn't list him

$ grep -c @who @txt
how often is @who's turn in @txt, lines with the name
lines for @who in @txt: number?

! fs.search {"path":"@txt","text":"@who"}
is @who in @txt already
did I invite @who? it'd be in @txt
@who on @txt or not?
did @who pay? must be noted in @txt

! fs.search {"path":".","text":"@who"}
where did I write something about @who
any file that mentions @who
@who's phone number is in one of these files, which
what do I have on @who in here

! fs.write {"path":"@txt","content":"@who","append":true}
@who is coming too, put the name on @txt
add @who at the bottom of @txt
@who wants to join, @txt please

$ sed -i 's/@who/@who2/g' @txt
@who2 takes over for @who, update @txt with sed please
""")

# ---------------------------------------------------------------- what do the files say

rules("""
! fs.search {"path":".","text":"@topic"}
what did I write about @topic
which of these says something on @topic
where is that note about @topic
@topic — in which file was that
somewhere in here I wrote down @topic, can't find it any more
do any of my files talk about @topic
anything about @topic?
who wrote what about @topic
I know there's something on @topic in this folder, where
((not the file name, the contents)) @topic

! fs.search {"path":".","text":"@topic"}
what did @who write about the @topic
which recipes use @topic
in which lesson did we have @topic
which file mentions the @topic password
has @who said anything on @topic in these notes
did we discuss @topic in any of the minutes
find me the paragraph about @topic

! fs.search {"path":"@dir","text":"@topic"}
@topic: is there anything in @dir
what's in @dir on the subject of @topic
look through the files of @dir for @topic, just look
which of the things in @dir mention @topic

! fs.search {"path":".","name_glob":"*.@x","text":"@topic"}
which @x files mention @topic
only @x files: where does @topic come up
@topic, but search nothing except @x files
of the @x files, those with @topic inside

! fs.search {"path":".","text":"@topic","not_glob":"node_modules"}
@topic in the project, skip node_modules
where is @topic used, not counting node_modules

! fs.search {"path":".","text":"@topic","not_glob":"backup"}
who mentions @topic? not the ones in backup
find @topic in my files, leave the backup folder out of it

! fs.search {"path":".","text":"@topic","not_glob":"*.@x"}
@topic, everywhere except in @x files
where's @topic mentioned, @x files don't interest me

! fs.search {"path":".","text":"@topic","depth":1}
@topic, right in this folder, don't dig into subfolders
do the files on this level mention @topic, not deeper

! fs.search {"path":"@txt","text":"@topic"}
what does it say in @txt about @topic
@txt, everything on @topic
I wrote a line about @topic in @txt, read it to me
""")
rules("""
! fs.search {"path":".","name_glob":"*@ts*","kind":"file"}
! fs.count {"paths":"$1"}
how many words do the @ts have
word count of both @ts
my @ts, how long are they in words
lines in the @ts?

! fs.search {"path":".","name_glob":"*@t*","kind":"file"}
! fs.read {"path":"$1.0"}
read me the @t
what does the @t say
I want to see what's written in my @t
open that @t file, whatever it's exactly called

! fs.search {"path":".","name_glob":"*@t*@t2*","kind":"file"}
! fs.read {"path":"$1.0"}
what's in the @t @t2
read out the @t @t2 to me
the @t @t2, text please

! fs.search {"path":".","name_glob":"*@t*@t2*","kind":"file"}
! fs.count {"paths":"$1"}
how many words has the @t @t2
is the @t @t2 long? lines and words

! fs.search {"path":".","name_glob":"*@t*","kind":"file"}
! fs.search {"path":"$1.0","text":"@gp"}
does the @t mention @gp
is there anything on @gp in my @t
check the @t for @gp
""", ts=lambda r: (lambda t: (t + "s", t))(r.choice("essay invoice recipe letter contract report lecture protocol manual survey poem chapter note draft handout interview minute review exam".split())), t="essay thesis invoice recipe letter contract report speech diary chapter lecture protocol manual survey homework poem story memo agenda lease resume abstract handout syllabus quiz interview".split())

# ---------------------------------------------------------------- tables: columns by number

rules("""
$ cut -d, -f@col @csv
I need nothing but @col out of @csv
@csv → @col
from that long table @csv just @col, please
@col (in|of) @csv, rest is noise
@csv, show me @col only, I won't change a thing

$ cut -d, -f@col @csv > @out
@col of @csv belongs into @out
@csv: @col -> @out
make me @out with @col from @csv and nothing else
@out gets @col of @csv

$ cut -d, -f@col @csv | sort -u
what kinds of values does @col of @csv have
@csv, @col: every value a single time
in @col of @csv, which values are there at all

$ cut -d, -f@col @csv | sort | uniq -c | sort -rn
@col in @csv: how often each
what's the most popular thing in @col of @csv
break @csv down by @col, counts, biggest group on top

$ cut -d, -f@col @csv | sort | uniq -d
any value twice in @col of @csv
@col of @csv is supposed to be unique. is it? show the repeats

$ awk -F, '{ s += $@col } END { print s }' @csv
add everything in @col of @csv together
what does @col of @csv come to in total
@csv: total of @col
@col + @col + ... you know, the sum, in @csv

$ awk -F, 'NR > 1 { s += $@col } END { print s }' @csv
sum of @col in @csv, row one is titles
@csv has a header; leaving that aside, what's @col in total

$ awk -F, 'NR > 1 { s += $@col; n++ } END { if (n) print s / n }' @csv
on average what's @col in @csv
mean for @col, @csv
@csv @col average pls

$ awk -F, 'NR == 2 || NR > 2 && $@col > m { m = $@col } END { print m }' @csv
how high does @col in @csv go
peak value in @col of @csv

$ awk -F, '$@col == "@val"' @csv
the rows of @csv with exactly @val in @col
@csv where @col = @val
@val in @col, that's what I want from @csv
only rows of @csv having @val as @col

$ awk -F, '$@col == "@val"' @csv > @outc
the @val rows ((it's @col)) of @csv, into @outc
@outc: those of @csv where @col is @val

$ awk -F, '$@col == "@val"' @csv | wc -l
how many times is @col of @csv equal to @val
@val in @col of @csv: number of rows

$ awk -F, '$@col != "@val"' @csv
rows of @csv in which @col is anything but @val
@csv minus rows with @val in @col

$ awk -F, '$@col > @num' @csv
@csv where @col > @num
who is above @num in @col of @csv
rows of @csv that beat @num in @col

$ awk -F, '$@col < @num' @csv
@csv where @col < @num
anything under @num in @col of @csv? show the rows

$ awk -F, '$@col >= @num' @csv
@csv, @col at least @num
@num and up in @col, @csv

$ awk -F, '$@col == ""' @csv
somebody forgot to fill in @col of @csv, which rows
gaps in @col of @csv — show the rows

$ sort -t, -k@col @csv
order @csv on @col, text order
@csv by @col please

$ sort -t, -k@col -n @csv
@csv by @col, it's numbers, low to high
smallest @col on top: @csv

$ sort -t, -k@col -rn @csv
@csv, the biggest @col up top
rank @csv on @col, high to low

$ sort -t, -k@col -rn @csv | head -n @n
the @n rows of @csv that lead in @col
@csv top @n ((by @col))

$ cut -d, -f@col --complement @csv > @outc
@col of @csv is private, make a copy @outc that lacks it
@csv without @col => @outc

$ cut -d, -f@col --complement @csv
show @csv, but @col is nobody's business so leave it away
hide @col, display the rest of @csv

$ cut -d, -f@col --complement @csv > @csv.tmp && mv @csv.tmp @csv
@col must disappear from @csv itself
take @col out of @csv for good
nobody needs @col in @csv, remove it in the file

$ awk 'NR > 1' @csv
@csv without its title row, on screen
skip row one of @csv and show the rest

$ awk 'NR > 1' @csv > @outc
@outc needs to be @csv without the header
cut the titles off @csv but save that as @outc

$ head -n 1 @csv
what are the columns called in @csv
which fields are there in @csv, only the titles
@csv header?

$ head -n 1 @csv | tr ',' '\\n' | nl
number the columns of @csv for me so I know which is which
column numbers + names, @csv

$ head -n 1 @csv | tr ',' '\\n' | wc -l
how many columns wide is @csv
@csv column count

$ column -t -s, @csv
commas make my eyes bleed: @csv as a proper table
@csv as a table
@csv is unreadable like this, align it for me ((just display))

$ column -t -s, @csv | head -n @n
first @n rows of @csv as an aligned table

$ (head -n 1 @csv && tail -n +2 @csv | sort -t, -k@col)
sort @csv on @col but its header has to stay on top

$ (head -n 1 @csv && tail -q -n +2 @csv @csv2) > @outc
@csv and @csv2 have the same columns; one table @outc out of both, one header
merge @csv with @csv2 into @outc, header only once
stack @csv2 under @csv ((same header)), name it @outc

$ sed -i '1d' @csv
the header of @csv confuses my script, delete it in the file
@csv: header row must go

$ sed -i '1s/@key/@key2/' @csv
the column @key in @csv should be titled @key2
in the header of @csv: @key -> @key2

$ awk -F, '!seen[$@col]++' @csv
one row per @col of @csv, first one wins
@csv, but each @col just once

$ awk -F, '{ a[$@col] += $@col2 } END { for (k in a) print k, a[k] }' @csv
@csv: per @col the total of @col2
sum of @col2 for every different @col in @csv

$ tr ',' '\\t' < @csv > @tsv
@csv -> @tsv ((tabs))
I need @csv tab separated as @tsv

$ tr '\\t' ',' < @tsv > @csv
@tsv -> @csv ((commas))
out of the tab file @tsv comes @csv with commas

$ cut -f@col @tsv
tab separated @tsv, @col
@col from @tsv

$ awk -F'\\t' '{ s += $@col } END { print s }' @tsv
total of @col in the tab file @tsv
@tsv, add @col up

$ awk '{ s += $1 } END { print s }' @nums
how much is everything in @nums together
receipts are in @nums, an amount per line. what did I spend
the cashier wants the total of @nums
@nums, added up
my hours are in @nums, one number a line — total?

$ awk '{ s += $1; n++ } END { if (n) print s / n }' @nums
what's the class average, grades are in @nums one per line
@nums mean
average out @nums

$ awk 'NR == 1 || $1 > m { m = $1 } END { print m }' @nums
the record in @nums ((highest))
warmest day? temperatures are in @nums

$ awk 'NR == 1 || $1 < m { m = $1 } END { print m }' @nums
coldest reading in @nums
what's the minimum of the numbers in @nums

$ awk '$1 > @num' @nums
whatever is over @num in @nums
readings in @nums beyond @num

$ awk '$1 > @num' @nums | wc -l
on how many days did @nums exceed @num, one value per day
how many in @nums are bigger than @num

$ awk '{ s += $1; print s }' @nums
running total of @nums
@nums, step by step added up, I want each step
""", fail=0.04)

# ---------------------------------------------------------------- tables: columns by their names

rules("""
% [print(r["@key"]) for r in ROWS]
every @key in @csv
just the @key part of @csv, it's a column
@csv > column @key
read me all the @key entries of @csv

% [print(r["@key"]) for r in ROWS] || > @out
the @key column of @csv should be its own file @out
@csv: column "@key" -> @out
I need the @key of everybody in @csv in a file @out

% [print(r["@key"], r["@key2"], sep=",") for r in ROWS]
of @csv only @key and @key2 matter to me, columns that is
@csv, just the two columns @key + @key2

% [print(r["@key"], r["@key2"], sep=",") for r in ROWS] || > @outc
make @outc with only the columns @key and @key2 of @csv
@key and @key2 from @csv → @outc

% [print(r["@key"]) for r in ROWS] || | sort -u
which @key values exist in @csv, each once
all the different entries in column @key, file @csv

% [print(r["@key"]) for r in ROWS] || | sort | uniq -c | sort -rn
@csv per @key: how many rows
how many for each @key? it's in @csv
which @key leads in @csv by number of rows
count @csv by @key

% print(sum(NUM for r in ROWS))
what did we make in total? column @nkey of @csv
sum of @nkey, @csv
@csv has @nkey for each row, the tax office wants one number: the total
the @nkey figures of @csv together please
total @nkey → @csv
add up the @nkey of all rows in @csv for me, thx
treasurer here. @csv, @nkey, sum?

% v = [float(r["@nkey"]) for r in ROWS if r["@nkey"]]; print(sum(v) / len(v))
average @nkey of the rows in @csv
what's a typical @nkey in @csv — the mean I mean
@csv: mean @nkey

% print(max(NUM for r in ROWS))
how high is the top @nkey in @csv, just the value
@csv max((@nkey))

% print(min(NUM for r in ROWS))
how low does @nkey get in @csv
@csv min((@nkey))

% print(*max(ROWS, key=lambda r: NUM).values(), sep=",")
whose @nkey in @csv is the biggest? whole row
the champion by @nkey in @csv
who has the most @nkey according to @csv

% print(*min(ROWS, key=lambda r: NUM).values(), sep=",")
the row with the least @nkey in @csv
who comes last by @nkey in @csv

% PRINT ROWS if r["@key"] == "@val"]
@csv: @key = @val
everyone whose @key says @val, from @csv
in @csv I only care about @key @val
all the @val ones ((column @key)) in @csv

% PRINT ROWS if r["@key"] == "@val"] || > @outc
those with @key @val in @csv should be copied to @outc
@csv, @key = @val -> @outc

% print(sum(r["@key"] == "@val" for r in ROWS))
how many have @val for @key in @csv
@csv: count of @key = @val
number of @val under @key in @csv

% PRINT ROWS if r["@key"] != "@val"]
everybody in @csv except those whose @key is @val
@csv, @key anything but @val

% PRINT ROWS if NUM > @num]
who in @csv has @nkey above @num
@csv: @nkey > @num
rows of @csv with a @nkey that tops @num

% PRINT ROWS if NUM < @num]
@csv: @nkey < @num
whose @nkey in @csv is short of @num
anything in @csv with @nkey smaller than @num

% PRINT ROWS if NUM > @num] || > @outc
save the rows of @csv whose @nkey is over @num as @outc
@csv with @nkey > @num -> @outc

% print(sum(NUM > @num for r in ROWS))
how many rows of @csv go beyond @num in @nkey
count: @nkey over @num, @csv

% PRINT sorted(ROWS, key=lambda r: NUM, reverse=True)]
@csv by @nkey, high to low
ranking by @nkey out of @csv

% PRINT sorted(ROWS, key=lambda r: NUM)]
@csv by @nkey, low to high
cheapest first, i.e. @csv ordered by @nkey ascending

% PRINT sorted(ROWS, key=lambda r: NUM, reverse=True)[:@n]]
the @n best by @nkey in @csv
top @n of @csv judged by @nkey

% t = {}; [t.update({r["@key"]: t.get(r["@key"], 0) + NUM}) for r in ROWS]; [print(k, t[k]) for k in sorted(t)]
@nkey per @key, summed up, from @csv
how much @nkey does each @key have in @csv
@csv grouped by @key, total @nkey

% [print(r["@key"]) for r in ROWS if r["@key2"] == "@val"]
the @key of those in @csv whose @key2 is @val
@csv: give me @key where @key2 = @val

% PRINT ROWS if not r["@key"]]
who in @csv has no @key yet
rows in @csv where @key was left blank

% PRINT ROWS if "@w" in r["@key"]]
rows of @csv with @w somewhere in the @key
@csv, @key contains @w

% print(sum(NUM for r in ROWS if r["@key"] == "@val"))
total @nkey in @csv, but just for @key @val
what's the @nkey sum of the @val rows ((@key)) in @csv

% print(len(set(r["@key"] for r in ROWS)))
how many different @key values in @csv
@csv: distinct @key, the number
""", fail=0.04)

# ---------------------------------------------------------------- logs

IPS = "grep -oE '([0-9]{1,3}\\.){3}[0-9]{1,3}' @log"
rules("""
$ grep -i error @log
something broke last night, @log must have the errors
errors in @log? show
@log: only the error lines, whatever the spelling
users complain. what errors does @log have
it's 3 am and the pager went off, errors from @log now

$ grep -ci error @log
is it many errors in @log or a few? number
count: errors, @log

$ grep -i error @log | tail -n 1
the last thing that went wrong in @log
latest error of @log, one line

$ grep -i error @log | tail -n @n
@n most recent errors from @log
the last @n errors in @log, older ones don't matter

$ grep -i error @log > @out
the vendor wants the errors out of @log in a file called @out
@log errors -> @out

$ grep -iE 'error|warn' @log
errors plus warnings of @log
@log, everything that is a warning or worse

$ grep -vE 'DEBUG|INFO' @log
@log without the DEBUG and INFO chatter
skip INFO and DEBUG lines of @log, show the rest

$ grep -v DEBUG @log
too much DEBUG in @log, hide those lines
@log but no DEBUG

$ grep -i error @log | sort | uniq -c | sort -rn | head -n @n
which @n errors come up most in @log
@log: top @n errors, by how often

$ grep -oE 'ERROR|WARN|INFO|DEBUG' @log | sort | uniq -c | sort -rn
per level, how many lines does @log have
ERROR/WARN/INFO/DEBUG counts of @log

$ grep -c @lev @log
how many @lev lines since @log began
@lev in @log, how many

$ grep @lev @log | tail -n @n
the last @n @lev entries of @log
@log → @lev → newest @n

$ grep @iso @log
what happened on @iso? see @log
@log, only @iso
everything @log recorded on @iso

$ grep -c @iso @log
lines in @log for @iso, number
how busy was @iso according to @log ((line count))

$ grep @iso @log > @out
cut @iso out of @log into @out, @log stays whole
the lines of @iso from @log -> @out

$ grep @iso @log | grep -i error
errors on @iso in @log
@log, @iso, errors only

$ grep @iso @log | grep @w
@iso and @w: lines of @log with both
what did @w do on @iso, says @log

$ truncate -s 0 @lg
@lg is full of old stuff, empty it but keep the file
make @lg zero bytes, don't delete it
wipe the contents of @lg. the file must stay

$ IPS | sort -u
which addresses show up in @log ((ips))
all ips from @log, each once

$ IPS | sort -u | wc -l
how many different ips in @log
@log: distinct ip addresses, count

$ IPS | sort | uniq -c | sort -rn | head -n @n
the @n busiest ips of @log
top @n ips by lines in @log
someone hammers us. @n worst ips in @log

$ grep -c @ip @log
how often does @ip knock, @log
lines from @ip in @log: number

$ grep @ip @log
what was @ip up to in @log
@ip looks suspicious, show me its lines in @log
all traces of @ip in @log

$ grep -v @ip @log
@log without @ip, that's only the health check
ignore @ip and show the rest of @log

$ awk '{ print $9 }' @log | sort | uniq -c | sort -rn
status codes of the access log @log, how many each
200s, 404s and so on in @log: counts

$ awk '$9 == @code' @log | wc -l
how many @code answers did the web server give, per @log
@code in the access log @log: count

$ awk '$9 == @code' @log
the @code requests of the access log @log
which requests in access log @log ended in @code

$ awk '$9 == 404 { print $7 }' @log | sort | uniq -c | sort -rn
broken links!! which pages give 404 in the access log @log, counted
404 pages of @log by hits

$ awk '{ print $7 }' @log | sort | uniq -c | sort -rn | head -n @n
the @n most visited pages in the access log @log
access log @log: @n top urls

$ tail -n @n @log | grep @gp
@gp within the last @n lines of @log
check the final @n lines of @log for @gp
""".replace("IPS", IPS), lev=["ERROR", "WARN", "INFO", "DEBUG", "FATAL", "WARNING", "CRITICAL"], ip=lambda r: f"{r.choice([10, 172, 192, 85, 203])}.{r.randint(0, 255)}.{r.randint(0, 255)}.{r.randint(1, 254)}", code="404 500 200 301 302 403 401 502 503 429".split(),
    iso=lambda r: f"{r.randint(2022, 2027)}-{r.randint(1, 12):02}-{r.randint(1, 28):02}")

# ---------------------------------------------------------------- compared and joined

rules("""
$ diff @txt @txt2
@txt and @txt2 ought to be the same. are they? where not
what did @who change between @txt and @txt2
@txt vs @txt2
spot the differences: @txt / @txt2
I have two versions, @txt and @txt2, what's different
which lines differ, @txt against @txt2? only look

! fs.hash {"paths":["@any","@any2"]}
is @any byte for byte the same as @any2
are @any and @any2 the identical file or not, checksum please
@any == @any2 ?

$ diff -u @txt @txt2 > @patch
from @txt to @txt2 as a patch named @patch
@patch = what changed between @txt and @txt2

$ diff -y @txt @txt2
@txt left, @txt2 right, next to each other
put @txt and @txt2 side by side on screen with the differences marked

$ diff -w @txt @txt2
differences between @txt and @txt2, spaces don't matter
@txt vs @txt2 but whitespace aside

$ grep -Fxvf @txt @txt2
who is in @txt2 but hasn't been in @txt
new in @txt2 compared with @txt
lines of @txt2 that @txt lacks
@txt2 minus @txt
@txt is last year's list, @txt2 this year's. who's new
invited are the people in @txt2, answered have those in @txt. who hasn't answered

$ grep -Fxvf @txt2 @txt
which of the names in @txt are missing from @txt2
what does @txt have that @txt2 doesn't
@txt without everything that's in @txt2
who was in @txt but isn't in @txt2 any more

$ grep -Fxvf @txt @txt2 > @out
save the lines of @txt2 that aren't in @txt as @out
@out: what @txt2 has and @txt hasn't

$ grep -Fxf @txt @txt2
who stands on both lists, @txt and @txt2
lines common to @txt and @txt2
overlap of @txt / @txt2?
is anyone in @txt also in @txt2

$ grep -Fxf @txt @txt2 > @out
the overlap of @txt and @txt2 into @out
@out <- lines that @txt and @txt2 share

$ grep -Fxf @txt @txt2 | wc -l
how many lines do @txt and @txt2 have in common
size of the overlap between @txt and @txt2

$ cat @txt @txt2 > @out
@txt, then @txt2, all in @out
glue @txt and @txt2 together as @out, keep both
@txt + @txt2 = @out
one file @out out of the two, first @txt then @txt2
@out should hold @txt followed by @txt2

$ cat @txt @txt2 @txt3 > @out
chapters @txt, @txt2 and @txt3 become one file @out
@txt + @txt2 + @txt3 -> @out
stitch @txt @txt2 @txt3 together, call the result @out

$ cat @txt @txt2 | sort -u > @out
@txt and @txt2 into one list @out, sorted, nobody twice
merge both lists ((@txt, @txt2)) to @out w/o repeats, a to z

$ sort -u @txt @txt2
all the people of @txt and @txt2, each only once, just show
union of @txt and @txt2 on screen

$ cat @txt >> @txt2
hang @txt onto the end of @txt2
@txt2 should get everything in @txt at its end
@txt goes below what's already in @txt2

$ cat *.@x > @out
all @x files of this folder in one, called @out
every @x file here, one after another, into @out

$ paste -d, @txt @txt2 > @outc
line by line @txt beside @txt2, comma between, as @outc
@txt is column one, @txt2 column two, make @outc

$ paste @txt @txt2
line 1 of @txt next to line 1 of @txt2 and so on
@txt and @txt2 in two columns on the screen

$ join -t, @csv @csv2
@csv and @csv2 share their first column, join them
inner join @csv, @csv2 on column 1

$ split -l @big @txt
@txt is too long for the editor, pieces of @big lines please
cut @txt up, @big lines a piece
@txt in chunks of @big lines

$ split -n l/@k @txt
@k of us read @txt, a part for each
@txt in @k equal parts without breaking lines

$ split -b @split_size @any
the mail server takes @split_size at most, @any is bigger, cut it into parts
@any in pieces of @split_size

$ cat @{pre}* > @out
put the pieces @{pre}* together again as @out
@{pre}* -> @out, one file
""", patch=lambda r: f"{stem(r)}.{r.choice(['patch', 'diff'])}", pre=lambda r: word(r) + r.choice(["_", "-part", "."]))

# ---------------------------------------------------------------- taken out of texts

EMAIL = "grep -oE '[[:alnum:]._+-]+@[[:alnum:].-]+\\.[a-z]+' @txt"
URLS = "grep -oE 'https?://[^ \"<>]+' @txt"
rules("""
$ EMAIL | sort -u
@txt is a wall of text, I need just the mail addresses in it
whom can I write to? pull the emails from @txt
emails out of @txt, each once

$ EMAIL | sort -u > @out
addresses ((e-mail)) hidden in @txt -> @out
for the newsletter: every email of @txt in @out, nobody twice

$ EMAIL | sort -u | wc -l
how many different email addresses sit in @txt
emails in @txt, number only

$ URLS | sort -u
links in @txt?
all the web addresses @txt contains, each once
I pasted dozens of links into @txt between other text, list them

$ URLS | sort -u > @out
links of @txt into @out
@out should list every url from @txt once

$ grep -oE '[0-9]+' @txt
just the numbers out of @txt
strip @txt down to its numbers, on screen

$ grep -oE '[0-9]+' @txt | awk '{ s += $1 } END { print s }'
amounts are scattered all over @txt between words, sum them
add whatever numbers you find in @txt

$ grep -oE '[0-9]{4}-[0-9]{2}-[0-9]{2}' @txt
dates in @txt ((like 2024-05-17))
which dates does @txt contain

$ grep -oE '\\+?[0-9][0-9 ()/-]{6,}[0-9]' @txt
phone numbers in @txt?
somewhere in @txt are telephone numbers, fish them out

$ grep -oE '#[[:alnum:]_]+' @txt | sort | uniq -c | sort -rn
hashtags of @txt, how many each
which #tags do I use in @txt, counted

$ grep -oE '"[^"]*"' @txt
everything in double quotes from @txt
quotations in @txt ((between "))

$ grep '^#' @md
outline of @md
only the headings of @md please

$ grep -oE '[[:alpha:]]+' @prose | sort -u
vocabulary list from @prose, each word once
all the words that occur in @prose, a-z

$ WF
which words do I repeat all the time in @prose
@prose word frequencies

$ WF | head -n @n
my @n pet words in @prose
@prose, the @n words that come most

$ sed 's/<[^>]*>//g' @html
@html is full of tags, I want the plain text
text of @html without the html

$ sed 's/<[^>]*>//g' @html > @out
@html w/o tags -> @out
plain text of @html goes to @out

$ grep -oE 'href="[^"]+"' @html | cut -d'"' -f2
where do the links in @html go
hrefs of @html

$ grep -nE '^[[:space:]]*(def|class) ' @py
what functions and classes does @py define
overview of @py: defs, classes, with line numbers

$ grep -nE 'TODO|FIXME' @code
what's left to do in @code? TODO and FIXME lines, numbered
any TODO or FIXME in @code

! fs.search {"path":".","text":"TODO"}
where did I leave TODOs
my TODO comments, all of them
unfinished spots, i.e. TODO, in these files

! fs.search {"path":".","name_glob":"*.@x","text":"TODO"}
TODOs in the @x files
which @x files still have a TODO

$ grep -rL --include='*.@x' @gp .
which @x files lack @gp
@x files that forgot @gp
every @x file should have @gp; which ones don't

$ awk '{ print $1 }' @txt
first word of each line in @txt, nothing more
@txt, only what stands first on the line

$ awk '{ print $NF }' @txt
last word on every line of @txt
@txt: final word per line

$ cut -d@sep -f@col @txt
@txt is split by @sep, I need @col
@col of @txt ((separator @sep))

$ cut -c1-@width @txt
cut each line of @txt off after @width characters, on screen
@txt, no more than @width chars per line shown

$ fold -s -w @width @prose
wrap @prose at @width, breaking at blanks, display
@prose has endless lines. max @width wide please, only show

$ tr '\\n' ' ' < @txt
@txt in a single line
all lines of @txt run together with blanks

$ paste -sd, @txt
@txt as a,b,c
comma list out of @txt ((one item per line now))

$ tr ',' '\\n' < @txt
@txt is a,b,c — show each on its own line
break @txt at the commas

$ cat -A @txt
something invisible is in @txt, tabs or so, make it visible
show the hidden characters of @txt

$ file @any
what on earth is @any
no idea what kind of file @any is. do you know

$ file -i @txt
umlauts look like garbage in @txt, what encoding is it
encoding of @txt?

$ iconv -f @enc -t UTF-8 @txt > @out
@txt came in @enc, I want utf-8 in @out
@txt ((@enc)) -> utf-8 -> @out

! fs.read {"path":"@code","line_numbers":true}
show @code with line numbers
numbered listing of @code for the meeting

$ nl -ba @txt > @out
@out: @txt with numbered lines
number the lines of @txt, result @out
""".replace("EMAIL", EMAIL).replace("URLS", URLS).replace("WF", one.WF), enc=["ISO-8859-1", "latin1", "WINDOWS-1252", "UTF-16", "CP1252", "iso-8859-15"], sep=one.SAMPLERS["sep"])

# ---------------------------------------------------------------- json, settings

rules("""
$ python3 -m json.tool @json
@json is one endless line, make it readable ((display))
indent @json on screen
pretty @json pls

$ python3 -m json.tool @json > @outj
@json nicely indented -> @outj
an indented version of @json, name @outj, leave @json

$ python3 -m json.tool @json > /dev/null
my app refuses @json. is it valid
is there a comma missing in @json? validate
@json valid json y/n

$ python3 -c 'import json; print(json.load(open("@json"))["@key"])'
what's the @key in @json
@json → @key
value of "@key", file @json

$ python3 -c 'import json; print(json.load(open("@json"))["@key"]["@key2"])'
@json: @key.@key2
in @json inside @key there's a @key2, what is it

$ python3 -c 'import json; print(len(json.load(open("@json"))))'
how many elements has the list in @json
@json, number of entries at the top

$ python3 -c 'import json; print("\\n".join(json.load(open("@json"))))'
which keys has @json at the top level
top keys of @json, one a line

$ python3 -c 'import json; [print(x["@key"]) for x in json.load(open("@json"))]'
@json is a list of objects; the @key of each
every object's @key from @json

$ python3 -c 'import json; [print(x) for x in json.load(open("@json")) if x["@key"] == "@val"]'
objects of @json with @key @val
@json, only where @key is @val

$ python3 -c 'import json; d = json.load(open("@json")); d["@key"] = "@nv"; json.dump(d, open("@json", "w"), indent=2)'
@key in @json ought to be @nv
@json: @key -> @nv
in @json I want @key to be "@nv"
set @nv as the @key of @json, leave the other keys

$ python3 -c 'import json; d = json.load(open("@json")); d.pop("@key"); json.dump(d, open("@json", "w"), indent=2)'
the key @key has no place in @json, throw it out
@json without @key, in the file please
drop "@key" from @json

$ python3 -c 'import csv, json; print(json.dumps(list(csv.DictReader(open("@csvf"))), indent=2))' > @outj
@csvf => @outj ((json))
the web people want json, I have @csvf; call it @outj
json version of @csvf, name: @outj

$ python3 -c 'import csv, json, sys; d = json.load(sys.stdin); w = csv.DictWriter(sys.stdout, d[0]); w.writeheader(); w.writerows(d)' < @json > @outc
@json => @outc ((csv))
excel can't read @json, I need it as csv @outc

$ sed -i 's/^@opt *=.*/@opt=@nv/' @conf
@opt in @conf should be @nv
@conf: @opt=@nv
the @opt in @conf is wrong, it must be @nv
@opt -> @nv ((@conf))
I want @opt to be @nv, it's in @conf
from now on @opt equals @nv, setting in @conf

$ grep '^@opt' @conf
what's @opt at the moment, in @conf
@conf, value of @opt?
which @opt do we run with? see @conf, don't change it
""", opt=lambda r: r.choice("PORT HOST DEBUG DB_HOST DB_NAME DB_USER LOG_LEVEL timeout port host user max_connections workers theme language MODE TIMEOUT memory_limit font_size retries".split()) if r.random() < 0.7 else r.choice([word(r), word(r).upper(), word(r) + "_" + word(r)]),
    nv=lambda r: r.choice([str(r.randint(1, 9999)), "true", "false", "localhost", "debug", "production", word(r), f"{r.randint(0, 9)}.{r.randint(0, 20)}.{r.randint(0, 9)}", word(r) + "-" + word(r), "on", "off"]), csvf=_flat("csv"))

# ---------------------------------------------------------------- sums of every day

PCT, AMT, INT = one.PCT, one.AMT, one._int
rules("""
$ python3 -c 'print(@num / @m)'
bill was @num, we were @m at the table. each pays?
@m kids share @num sweets, so each gets...
@num euros rent for @m flatmates, per head please
I drove @num km on @m liters, km per liter?
@num / @m, what is that
split @num over @m months
@num pages in @m days, so how many a day

$ echo $((@num * @m))
@m tickets, @num each
I work @m weeks at @num a week, makes?
a box holds @num, we have @m boxes
@num x @m
@num a month, times @m

$ echo $((@num + @num2 + @num3))
rent @num, food @num2, gas @num3, together?
@num for the hotel, @num2 for the train and @num3 for food: total
votes: north @num, south @num2, west @num3. all in all
@num+@num2+@num3=

$ echo $((@num + @num2))
@num on monday and @num2 on tuesday, sum
@num chairs here plus @num2 next door
if I have @num and @who gives me @num2 more

$ echo $((@mx - @mn))
@mx seats, @mn taken. free ones?
started with @mx, used up @mn
@mx pages, I'm on page @mn, how many to go
@mx minus the @mn I already paid

$ echo $((@num % @m))
@num eggs into cartons of @m, how many are left over
rest of @num : @m

$ python3 -c 'print(@amt * @pct / 100)'
@pct% of @amt?
waiter was nice, @pct percent tip on @amt is how much
@amt, and of that @pct percent
commission: @pct% out of @amt

$ python3 -c 'print(@amt * (100 + @pct) / 100)'
@amt net, @pct% VAT on top, gross?
landlord raises the @amt rent by @pct percent, new rent
@amt + @pct% =
with @pct% interest @amt grows to

$ python3 -c 'print(@amt * (100 - @pct) / 100)'
sale! @pct% off, the jacket was @amt
@amt minus a @pct% discount
they take @pct percent off my @amt, what remains

$ python3 -c 'print(@mn / @mx * 100)'
@mn right out of @mx, percentage
I got @mn of @mx points. in percent?
@mn from @mx is what percent

$ python3 -c 'print((@num2 - @num) / @num * 100)'
last year @num, this year @num2, growth in percent
from @num up to @num2 — change in %

$ python3 -c 'print((@num + @num2 + @num3) / 3)'
marks: @num, @num2, @num3 → average
I ran @num, @num2 and @num3 minutes, the mean of that

$ python3 -c 'print(@expr)'
((for the kid's homework)) @expr
calc @expr pls
@expr ??
just the result of @expr, nothing else

$ python3 -c 'print(@num ** 2)'
@num squared is?
area of a square room, @num by @num

$ python3 -c 'print(@num ** 0.5)'
root of @num
what times itself gives @num

$ factor @num
is @num prime? factor it
prime factors, @num

$ printf '%x\\n' @num
hex of @num?
@num -> hex

$ python3 -c 'print(bin(@num)[2:])'
@num as ones and zeros
@num in base two

$ python3 -c 'print(round(@dec, @d))'
@dec with @d decimals please
round @dec, @d places
""", fail=0, num=INT, mx=_digits(400, 3000), mn=_digits(2, 399), m=_digits(2, 48), pct=PCT, amt=AMT, expr=one._expr, dec=lambda r: f"{r.randint(0, 99)}.{r.randint(10000, 99999)}", d=_digits(1, 3))
_plus, _comma = one._list(" + "), one._list(", ")
for _line, _text in [("python3 -c 'print(@v)'", "receipts: @v. total?\nadd these up: @v\n@v — altogether?\nI spent @v this week, sum it\nsum @v"), ("python3 -c 'v = [@v]; print(sum(v) / len(v))'", "@v, average please\nmean of these: @v\nmy times this week are @v, on average?\navg @v"),
                     ("python3 -c 'print(max(@v))'", "which is the biggest of @v\nmax of @v\nmy scores were @v, the best one?"), ("python3 -c 'print(min(@v))'", "the smallest among @v\nprices are @v, which is the lowest"), ("python3 -c 'print(*sorted([@v]))'", "put @v in order\n@v sorted please\nlow to high: @v")]:
    rules("$ " + _line + "\n" + _text, fail=0, v=_plus if "v)'" in _line and "max" not in _line and "min" not in _line else _comma)
for _q, _line in [
    ("the recipe says @amt ounces, I only have a gram scale|@amt oz -> g", "@amt * 28.349523"), ("my oven is in celsius but it says @amt fahrenheit|@amt F in C?", "(@amt - 32) * 5 / 9"), ("it's @amt °C here, tell my american friend in fahrenheit|@amt C -> F", "@amt * 9 / 5 + 32"),
    ("he weighs @amt pounds. in kilos|@amt lbs => kg", "@amt * 0.453592"), ("I weigh @amt kg, what's that in pounds|@amt kg as lbs", "@amt * 2.204623"), ("the screen is @amt inches, in cm that's|@amt inches -> cm", "@amt * 2.54"), ("@amt cm wide, how many inches|@amt cm => in", "@amt / 2.54"),
    ("the sign says @amt miles, how far in km|@amt mi -> km", "@amt * 1.609344"), ("we cycled @amt km, miles please|@amt km => miles", "@amt * 0.621371"), ("@amt feet tall, metres?|@amt ft in m", "@amt * 0.3048"), ("the pool is @amt m, I need feet|@amt m -> ft", "@amt * 3.28084"),
    ("@amt gallons of paint in liters|gallons to litres: @amt", "@amt * 3.785412"), ("@amt hours, how many minutes is that|hours -> minutes: @amt", "@amt * 60"), ("the film runs @amt minutes, in hours?|minutes => hours @amt", "@amt / 60"), ("@amt days are how many hours|days in hours: @amt", "@amt * 24"),
    ("a disk of @amt GB holds how many MB|GB => MB: @amt", "@amt * 1024"), ("the speed limit is @amt mph, in km/h|mph -> kmh @amt", "@amt * 1.609344"),
]:
    rules("$ python3 -c 'print(" + _line + ")'\n" + _q.replace("|", "\n"), w=0.7, fail=0, amt=one._amount)

# ---------------------------------------------------------------- days and times

rules("""
$ date -d @iso +%A
I was born on @iso, what day was that
@iso: weekday?
which day of the week is @iso
the contract is dated @iso. a monday or what

$ date -d '@sp' +%A
@sp falls on which weekday
the wedding is @sp, what day of the week

$ echo $(( ($(date -d @isof +%s) - $(date +%s)) / 86400 ))
days left till @isof
my exam is on @isof, how many days do I have
countdown to @isof in days
holiday starts @isof — sleeps until then?

$ echo $(( ($(date +%s) - $(date -d @isop +%s)) / 86400 ))
we've been together since @isop, how many days
days gone by since @isop
I quit smoking on @isop. day count?

$ echo $(( ($(date -d @iso_b +%s) - $(date -d @iso_a +%s)) / 86400 ))
@iso_a till @iso_b, days
I stayed from @iso_a to @iso_b, how many days is that
between @iso_a and @iso_b lie how many days

$ date -d '+@cnt @unit' '+%A %Y-%m-%d'
the deadline is in @cnt @unit, which date is that
@cnt @unit from now is when
today + @cnt @unit
the package takes @cnt @unit, so it arrives on

$ date -d '@cnt @unit ago' '+%A %Y-%m-%d'
@cnt @unit back, what date was it
which date did we have @cnt @unit ago

$ date -d '@iso +@cnt days' +%F
@iso plus @cnt days
invoice of @iso, payable within @cnt days, so until when
@cnt days after @iso

$ date -d '@iso -@cnt days' +%F
@iso minus @cnt days
@cnt days before @iso I have to cancel, which date

$ date -d 'next @day' '+%A %Y-%m-%d'
which date is next @day
dentist next @day. the date of that

$ date -d tomorrow '+%A %Y-%m-%d'
tomorrow's date
what day and date is tomorrow

$ date -d yesterday '+%A %Y-%m-%d'
date of yesterday, I've lost track

$ date +%V
calendar week now?
which week of the year are we in

$ date +%s
unix time right now
current epoch seconds

$ cal
little calendar of this month pls
calendar, current month

$ cal @yr
whole year @yr as a calendar
@yr calendar

$ date -d "$(date +%Y)-12-25" +%A
christmas is on which weekday this year

$ echo $(( ($(date -d "$(date +%Y)-12-25" +%s) - $(date +%s)) / 86400 ))
the kids keep asking how many days till christmas
sleeps till xmas

$ date -d '@hm today + @min minutes' +%H:%M
train at @hm, ride takes @min minutes, arrival?
@hm + @min min
cake goes in at @hm for @min minutes, out at

$ echo $(( ($(date -d @hm_b +%s) - $(date -d @hm_a +%s)) / 60 ))
shift from @hm_a to @hm_b, minutes
@hm_a-@hm_b how many minutes
I slept from @hm_a until @hm_b today, in minutes

$ echo $(( $(date +%Y) - @born ))
born @born, how old this year
grandpa is from @born. age?

$ date >> @out
note the time in @out, I'm starting now
timestamp into @out please
@out: add the current date and time

$ date -d @@ts
what date is the unix time @ts
@ts (s since 1970) is when
""".replace("@@ts", "@{at}@ts"), fail=0, at=["@"], ts=_digits(1000000000, 1900000000), sp=one._spoken, isop=one._iso(1990, 2024), iso_a=one._iso(2000, 2019), iso_b=one._iso(2020, 2033), cnt=_digits(2, 120), unit=["days", "weeks", "months"],
    day=one.WD, yr=_digits(2020, 2035), hm=lambda r: f"{r.randint(5, 22):02}:{r.randint(0, 59):02}", hm_a=lambda r: f"{r.randint(0, 11):02}:{r.randint(0, 59):02}", hm_b=lambda r: f"{r.randint(12, 23):02}:{r.randint(0, 59):02}", min=_digits(3, 400), born=_digits(1920, 2020))

# ---------------------------------------------------------------- made by chance, made in rows


def _items(joined=" "):
    def f(r):
        v = []
        while len(v) < r.choice([2, 3, 3, 4, 5, 6]):
            x = r.choice("milk eggs bread butter apples rice tea coffee soap onions cheese tomatoes flour sugar pasta batteries candles tape passport charger socks towel sunscreen maths physics history biology".split() + PEOPLE + WORDS)
            x = x.capitalize() if r.random() < 0.15 else x
            x = f"{r.choice(['olive oil', 'toilet paper', 'dish soap', 'sour cream', 'green beans', 'ice cream'])}" if r.random() < 0.06 else x
            if x not in v:
                v.append(x)
        said_ = r.choice([", ".join(v), ", ".join(v[:-1]) + " and " + v[-1], ", ".join(v[:-1]) + " & " + v[-1], ",".join(v), "; ".join(v)])
        return (said_, " ".join(sh_quote(x) for x in v))
    return f


rules("""
$ printf '%s\\n' @items > @out
shopping for tomorrow: @items — one per line into @out
@out := @items, a line each
I need to pack @items. make me a checklist file @out, each on its own row
start a new list @out: @items
we have @items on the team, write them to @out, one below the other
put down @items as @out ((one per line))
a file @out, in it @items, each on a separate line

$ printf '%s\\n' @items >> @out
@items are missing on @out, add them line by line
@out needs these too, one a line: @items
append to @out, each in its own line: @items
also @items -> @out, below what's there, a line each

$ printf '%s\\n' @items | sort
@items in alphabetical order
sort these for me: @items

$ shuf -n 1 -e @items
can't decide between @items, pick one
@items — let fate choose
one out of @items please, at random

$ shuf -e @items
@items, in which order? draw it
random order of @items

$ ls > @out
the names of all the things in this folder belong in @out
I want an inventory @out of what's lying here, names only
what's in here -> @out
contents of this folder as a text file @out

$ ls @dir > @out
what's in @dir, as a list in @out
@dir inventory -> @out ((just names))
names of everything in @dir into a file @out

$ find . -type f > @out
list of really all files, those in subfolders too, in @out
@out should hold the path of each file here and below

$ ls *.@x > @out
the @x files of this folder by name in @out
@out: names of the @x files here
write which @x files lie here into @out
@x file names -> @out

$ find . -type f -name '*.@x' > @out
paths of all @x files, subfolders included, to @out
@out with every @x file here or further down listed

$ tr -dc 'A-Za-z0-9' < /dev/urandom | head -c 16
I need a good password
new wifi password, make one up
a password that nobody guesses pls

$ tr -dc 'A-Za-z0-9' < /dev/urandom | head -c @pw
password with @pw characters pls
the site wants a password of exactly @pw characters, make one
@pw random letters and digits

$ tr -dc 'A-Za-z0-9' < /dev/urandom | head -c @pw > @out
a @pw character password saved as @out
random password, length @pw -> @out

$ for i in $(seq @k); do tr -dc 'A-Za-z0-9' < /dev/urandom | head -c 16; echo; done
@k passwords for the new @k people
give me @k different random passwords

$ shuf -i 1000-9999 -n 1
four digit pin please
I need a new PIN

$ cat /proc/sys/kernel/random/uuid
one uuid
make up a uuid for me

$ for i in $(seq @k); do cat /proc/sys/kernel/random/uuid; done
@k uuids
I need @k uuids, one per line

$ shuf -i @lo-@hi -n 1
think of a number, @lo to @hi
random page between @lo and @hi for the book raffle
anything from @lo to @hi, by chance

$ shuf -i 1-6 -n 1
my dice are gone, roll one
throw a die

$ shuf -n 1 -e heads tails
flip a coin for me
coin toss!!

$ shuf -i 1-49 -n 6 | sort -n
my lottery numbers, 6 of 49
quick pick 6/49

$ seq @lo @hi
@lo to @hi one below the other
count from @lo up to @hi

$ seq @lo @hi > @out
the numbers @lo till @hi, one per line, as @out
@lo..@hi -> @out
@out should contain @lo to @hi, one number a line

$ seq @hi -1 1
countdown from @hi
@hi down to 1, a number per line

$ for i in $(seq @lo @hi); do echo @word$i; done
@word@lo to @word@hi, one per line
list @word@lo, and so on up to @word@hi

$ for i in $(seq @lo @hi); do echo @word$i; done > @out
@word@lo until @word@hi as lines in @out
labels @word@lo through @word@hi into @out, one a line

$ for i in $(seq @lo @hi); do touch @word$i.txt; done
empty files @word@lo.txt to @word@hi.txt please
@word@lo.txt ... @word@hi.txt ((empty))

$ for i in $(seq @lo @hi); do mkdir -p @word$i; done
folders @word@lo to @word@hi
a folder for each: @word@lo till @word@hi
I need the folders @word@lo through @word@hi

$ yes '@item' | head -n @n
I must write "@item" @n times as punishment, print it
@item, @n times

$ yes '@item' | head -n @n > @out
@n lines of "@item" in @out
test file @out: @n times the line @item

$ for i in $(seq 1 10); do echo "$i x @k = $((i * @k))"; done
times table of @k for my daughter
@k times table, 1 to 10

$ for i in $(seq @k); do @cmd; done
@cmd, @k times in a row
flaky!! run @cmd @k times

$ printf '%s' '@item' | base64
@item in base64
base64, please: "@item"

$ printf '%s' '@item' | sha256sum
sha256 of the text "@item"
the sha-256 checksum for the string @item

$ printf '%s' '@item' | wc -m
how many characters has "@item"
length of the text @item

$ printf '%s\\n' '@item' | rev
@item spelled backwards
write "@item" from right to left

$ printf '%s\\n' '@item' | tr 'a-z' 'A-Z'
"@item" in capitals
@item but shouting
""", fail=0.02, items=_items(), pw=_digits(8, 40), word=word)

# ---------------------------------------------------------------- scripts and commands

rules("""
$ bash @sc
@sc has to run now
kick off @sc
start @sc and tell me what it says
@sc. go!
would you run @sc for me

$ bash @sc > @out 2>&1
run @sc, output in @out, errors included
@sc > @out, with the errors

$ bash @sc @word
@sc takes one argument, run it with @word
run @sc @word

$ bash -n @sc
is the syntax of @sc ok? don't run it
check @sc for mistakes without executing

$ bash -x @sc
run @sc so that I see each command
trace @sc

$ time bash @sc
how long does @sc take
stopwatch for @sc

$ python3 @py
my script @py, run it please
@py in python3
execute @py and show the result

$ python3 @py > @out
python output of @py goes in @out
@py -> run -> @out

$ python3 @py < @txt
@py reads stdin, feed it @txt
pipe @txt into @py

$ python3 @py @word
@py with @word as its argument
run the python file @py, argument @word

$ python3 -m py_compile @py
does @py compile? don't run
syntax check for @py

$ @cmd
do @cmd
@cmd pls
type @cmd for me, my arm is in a cast
could you fire off @cmd

$ @cmd > @out 2>&1
@cmd but I want everything it prints in @out
log @cmd into @out

$ @cmd 2>&1 | tail -n @n
@cmd prints way too much, only the final @n lines
run @cmd, show just @n lines from the end

$ @cmd 2>&1 | grep @gp
@cmd, and of its output only what has @gp
filter the output of @cmd for @gp

$ @cmd && echo ok || echo failed
does @cmd succeed? ok or failed is enough
@cmd - worked or not

$ @cmd && @cmd2
@cmd first; if that's fine, @cmd2
@cmd and after that @cmd2
@cmd, then @cmd2
1. @cmd 2. @cmd2

$ cd @dir && @cmd
in @dir: @cmd
@cmd, but over in @dir
go to @dir and do @cmd there

$ timeout @secs @cmd
@cmd, but stop it after @secs seconds
no more than @secs seconds for @cmd

$ time @cmd
I want to know how long @cmd takes
@cmd with timing
""", word=word, secs=_digits(5, 90))

# ---------------------------------------------------------------- two and three things

rules("""
$ sort -o @txt @txt
! fs.read {"path":"@txt"}
sort @txt in place and then print it
@txt: order it, save it, show it
put @txt in abc order ((the file itself)), then read it to me

$ sort @txt > @out
! fs.read {"path":"@out"}
sort @txt into @out and show me @out
@out = sorted @txt. then let me see @out

$ sort -u @txt > @out
! fs.count {"paths":["@out"]}
@txt sorted w/o doubles to @out, and how many lines are left?
dedupe @txt to @out, then count the lines of @out

$ grep @w @txt > @out
! fs.count {"paths":["@out"]}
the @w lines of @txt to @out, and tell me how many it got
put all @w of @txt in @out; also count the lines in @out

$ cat @txt @txt2 > @out
! fs.delete {"paths":["@txt","@txt2"]}
join @txt and @txt2 as @out and then the two can go
@txt + @txt2 -> @out; delete the two afterwards
after gluing @txt and @txt2 into @out I don't need the originals any more, remove them

$ cat @txt @txt2 > @out
! fs.count {"paths":["@out"]}
@txt plus @txt2 makes @out. how long is @out then
combine @txt, @txt2 into @out; once that's done count its lines

! fs.copy {"from":"@txt","to":"@txt.bak"}
$ sed -i '/@w/d' @txt
first a backup of @txt, then throw out its @w lines
save @txt as .bak and after that delete all lines with @w from it

! fs.copy {"from":"@txt","to":"@txt.bak"}
$ sort -o @txt @txt
backup @txt; sort @txt
keep a .bak of @txt, then sort the file itself

! fs.copy {"from":"@txt","to":"@txt.bak"}
$ sort -u -o @txt @txt
make a .bak of @txt before you sort it and drop its repeats in place

! fs.copy {"from":"@txt","to":"@out"}
$ sed -i '/^$/d' @out
copy @txt to @out and take the empty lines out of the copy

! fs.copy {"from":"@txt","to":"@out"}
! fs.edit {"path":"@out","edits":[{"old":"@gp","new":"@gp2","all":true}]}
copy @txt to @out and in the copy put @gp2 for @gp
@out is a copy of @txt where @gp says @gp2; don't change @txt. copy first, edit the copy
duplicate @txt as @out, then replace @gp by @gp2 in @out only

! fs.write {"path":"@txt","content":"@item","append":true}
! fs.read {"path":"@txt"}
add "@item" to @txt and then show me the whole list
@txt += @item; then print it

! fs.write {"path":"@txt","content":"@item","append":true}
$ sort -o @txt @txt
add @item to @txt and keep the file sorted
@item goes in @txt, then sort @txt in place

! fs.write {"path":"@txt","content":"@item","append":true}
! fs.count {"paths":["@txt"]}
put @item on @txt, how many lines is it now

$ sed -i '/@w/d' @txt
! fs.count {"paths":["@txt"]}
kill the @w lines of @txt and tell me how many lines remain
@txt: @w lines out, then a count of what's left

$ sed -i '/^$/d' @txt
! fs.read {"path":"@txt"}
take the blank lines out of @txt and show it to me after

$ sed -i '/^$/d' @txt
$ sort -o @txt @txt
no empty lines in @txt, and sort it, both in place
@txt: 1) drop blank lines 2) sort, same file

! fs.edit {"path":"@txt","edits":[{"old":"@gp","new":"@gp2","all":true},{"old":"@gp3","new":"@gp4","all":true}]}
in @txt @gp becomes @gp2 and @gp3 becomes @gp4
@txt: @gp -> @gp2, @gp3 -> @gp4
two fixes for @txt, @gp2 for @gp and @gp4 for @gp3

$ bash @sc > @out 2>&1
! fs.read {"path":"@out","last_lines":@n}
run @sc with output to @out, then show the last @n lines of it
@sc -> @out, and then the final @n lines of @out

$ python3 @py > @out
! fs.read {"path":"@out"}
run @py into @out and print @out
@py's output to @out; then let me see it

$ grep @w @log > @out
! fs.read {"path":"@out","last_lines":@n}
pull the @w lines from @log into @out and show me the last @n of those

! fs.count {"paths":["@txt"]}
! fs.read {"path":"@txt","last_lines":@n}
how many lines has @txt, and what are the last @n
count @txt and then show its final @n lines

! fs.count {"paths":["@txt"]}
! fs.read {"path":"@txt","from_line":1,"max_lines":@n}
line count of @txt plus its first @n lines please

$ sort @txt > @out
! fs.delete {"paths":["@txt"]}
sort @txt into @out and get rid of @txt after that
@out gets the sorted lines of @txt; @txt itself can be deleted then

! fs.mkdir {"path":"@fold","parents":true}
$ split -l @big @txt @fold/
make a folder @fold and split @txt into it, @big lines each

$ python3 -m json.tool @json > @outj
! fs.delete {"paths":["@json"]}
indent @json into @outj, then throw @json away

! fs.move {"renames":[{"from":"@plain","to":"@plain.1"}]}
! fs.write {"path":"@plain","content":"","expect_hash":"absent"}
rotate @plain: it becomes @plain.1 and a new empty @plain takes its place
call @plain @plain.1 and start a fresh empty @plain

! fs.copy {"from":"@lg","to":"@lg.bak"}
$ truncate -s 0 @lg
save @lg as a .bak, then empty it
copy of @lg first ((.bak)), after that make @lg zero bytes

! fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"*.log"} => ok 1
! fs.read {"path":"$1.0","last_lines":@n}
whatever log was written last, its final @n lines
freshest log, last @n lines pls
I don't know its name but the newest log, @n lines from the end

! fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"*.csv"} => ok 1
! fs.read {"path":"$1.0","from_line":1,"max_lines":@n}
the csv I downloaded last, top @n lines
newest csv, first @n lines

! fs.search {"path":".","name_glob":"*.log","text":"@gp"}
any log that has @gp in it
all the logs: who says @gp

! fs.search {"path":".","name_glob":"*.@x","text":"@gp"}
! fs.copy {"paths":"$1","into":"@dirn"}
every @x file that mentions @gp, copy those into @dirn
copies of the @x files with @gp inside belong in @dirn

! fs.search {"path":".","name_glob":"*.@x","text":"@gp"}
! fs.move {"paths":"$1","into":"@dirn"}
@x files containing @gp => folder @dirn
move whatever @x file says @gp somewhere over to @dirn
the @x files with @gp in the text should live in @dirn

! fs.search {"path":".","name_glob":"*.@x","text":"@gp"}
! fs.archive {"paths":"$1","to":"@zipn"}
zip up the @x files that talk about @gp as @zipn
into @zipn go the @x files with @gp in them
""", plain=lambda r: f"{stem(r)}.log", fold=lambda r: r.choice([word(r), word(r) + "_parts", word(r) + "/" + word(r)]), dirn=lambda r: r.choice([word(r), word(r).capitalize(), f"{word(r).capitalize()} {word(r).capitalize()}", f"{word(r)}/{word(r)}"]), zipn=lambda r: f"{r.choice([word(r), word(r) + '-' + word(r), word(r).capitalize() + ' ' + word(r)])}.zip")

# ---------------------------------------------------------------- more people, more ways to say it

rules("""
$ sort @txt
hey uhm so I have this list, @txt, can you like, put it in order? alphabetical. just on the screen
Good evening. Would you be so kind as to display @txt in alphabetical order? Many thanks in advance.
sort!! @txt!! abc!!
grandma's recipes are in @txt one per line, she wants them from A to Z read out
@txt alphabetical order view only
order of @txt is by date of entry, I'd like by name, but don't save
in alphabetical order the content of @txt I want to see
please to sort me @txt, not save
I'm looking for a street in @txt and it isn't sorted. could you show it sorted

$ sort -o @txt @txt
so the lines in @txt, they're all mixed up, and I need them stored a to z. in that file. ok?
Dear assistant, kindly bring the lines of @txt into alphabetical order and save the file.
@txt unsorted. me unhappy. fix ((a-z, same file))
who on earth wrote @txt without any order?! alphabetize the damn file
next time I open @txt it should be in alphabetical order
@who wants @txt alphabetical by tomorrow, so change it right in the file
git keeps giving merge conflicts because @txt isn't sorted, sort the file itself
make it so that the file @txt is sorted

$ awk '!seen[$0]++' @txt > @txt.tmp && mv @txt.tmp @txt
uhh some of the names in @txt are there two or three times and they should be there once
I am very sorry to trouble you, but @txt lists several guests twice. Could each of them remain only one time?
WHY is everybody twice in @txt. Fix it. Keep the order.
twice the same line in @txt is forbidden, please repair the file
@txt dedupe inplace noreorder
my playlist @txt repeats songs, every song once is enough
lines which are repeating in @txt you can remove, one time is enough
the wedding list @txt got copied onto itself, I only need every line once, in the order they stand
in the file @txt keep every line only one time
@txt: keep each only once
keep each entry of @txt just once
repeated ones in @txt are to be deleted, first ones stay where they are

$ awk '!seen[$0]++' @txt
which lines would be left in @txt if each counted once? keep the order, only show
@txt with no line twice, as output, I'll copy it from the screen, same order
preview @txt deduplicated in the original order. no writing!

$ sort @txt | uniq -d
maybe I'm paranoid but I think some lines in @txt are there double. show them
could you verify, please, whether anything occurs more than once in @txt? Do not alter it.
are the serial numbers in @txt unique, or which ones repeat
double entries in @txt, only list, no deletion
before I delete anything: what's duplicated in @txt?

$ sort -u @txt | wc -l
not total lines, DIFFERENT lines in @txt, how many
unique count for @txt
if every visitor in @txt counts once, how many were there

! fs.count {"paths":["@txt"]}
hmm how long has @txt become by now? lines
what's the headcount, @txt has one per line
we printed @txt on labels, one line one label. how many labels do I need
I would like to know, if it is not too much to ask, how many lines @txt consists of
lines!!! @txt!!! how many!!!
number of entries @txt (pls|please|thx)
@txt: 1 line = 1 order. orders?
quantity of lines in file @txt
how much lines has @txt
tell the number of rows inside @txt

! fs.count {"paths":["@prose"]}
words in @prose? my editor doesn't say
I get paid by the word, so how many are in @prose
Would you kindly tell me how many words my manuscript @prose comprises?
@prose wordcount thx
how much words I wrote in @prose
uni wants min 3000 words, @prose has?
be honest, is @prose too long? the number of words

$ grep -c @gp @txt
@gp appears on how many lines of @txt, you think
please count for me these lines in @txt where is written @gp
I bet @who a beer that more than ten lines of @txt contain @gp. how many is it
number of @gp-lines in @txt

! fs.search {"path":"@txt","text":"@gp"}
whoa, is that @gp in @txt? show me where
I swear I wrote something about @gp in @txt. did I?
Please let me know what @txt has to say regarding @gp.
@gp @txt grep
look for please in @txt the word @gp
open @txt and find @gp, thank you
@txt. @gp. where.
in @txt there is something with @gp, no? show
everything to do with @gp that's in @txt
the passage on @gp from @txt

$ grep -v @gp @txt
I'm sick of @gp. show @txt without those lines ((don't edit))
all lines from @txt but not with @gp
lines of @txt where @gp is not

$ sed -i '/@w/d' @txt
uhm, lines that have @w... in @txt... they can all go
would you mind deleting, in @txt, all lines on which the word @w occurs? Thank you ever so much.
@txt: delete lines w/ @w ((in place))
it annoys me that @txt is full of @w. remove such lines
get @w lines outta @txt lol
every line of @txt having @w, please to delete
the season is over, @w lines in @txt are no longer needed
purge @w from @txt ((line-wise))
lines with @w: I don't want them in @txt, anything else I do

EDIT
so there was this @gp in @txt right? it's supposed to say @gp2. like everywhere
May I ask you to replace, throughout @txt, the expression @gp by @gp2?
@gp is WRONG. @txt needs @gp2. all of them. now
I wrote @gp in @txt but meant @gp2
wherever it is standing @gp in @txt, please make @gp2
where @txt reads @gp let it read @gp2
@txt :: @gp → @gp2
replace by @gp2 every @gp you find in @txt
@gp2 rather than @gp please, in @txt
not @gp, @gp2! correct that in @txt
swap out @gp, swap in @gp2, file: @txt
@gp was yesterday, today it's @gp2 — change @txt accordingly
the new name is @gp2 ((formerly @gp)), please adjust @txt
@txt uses the old spelling @gp, the new one is @gp2
find each @gp in @txt and overwrite it with @gp2
of course it's @gp2, not @gp... oops. @txt please
I keep mixing up @gp and @gp2; in @txt it should always be the latter

! fs.edit {"path":"@txt","edits":[{"old":"@y","new":"@y2","all":true}]}
new year! @y in @txt has to become @y2
@txt still has the year @y, it's @y2 now
@txt: @y -> @y2
we're in @y2, @txt thinks it's @y
write @y2 in @txt, not @y

! fs.edit {"path":"@txt","edits":[{"old":"@pr","new":"@pr2","all":true}]}
the price went from @pr to @pr2, change it in @txt
@pr becomes @pr2 ((@txt))
it costs @pr2 now instead of @pr, update @txt
@txt lists @pr but it should be @pr2

! fs.edit {"path":"@html","edits":[{"old":"@gp","new":"@gp2","all":true}]}
the page @html says @gp in the title, make it @gp2
website typo: @gp should be @gp2 in @html
visitors read @gp on @html, they should read @gp2

! fs.edit {"path":"@conf","edits":[{"old":"@gp","new":"@gp2","all":true}]}
config @conf: use @gp2 where it has @gp
we moved servers, so in @conf @gp has to be @gp2

$ find . -type f -name '*.@x' -exec sed -i 's/@w/@w2/g' {} +
the lib renamed @w to @w2, please follow in all @x files
@who says @w is offensive, use @w2. concerns all @x files here
whatever @x file still has @w: make that @w2
every @w in the @x files of this project turns into @w2
bulk replace *.@x: @w by @w2
in my @x files I'd like @w2 in the place of @w

$ sed -i '/^$/d' @txt
the blank lines in @txt, could they go
please to remove the empty lines from @txt
@txt - too airy, close the gaps ((delete empty lines))
my printer wastes paper because of all the empty lines in @txt, delete those
word put an empty line after every paragraph of @txt; I don't want any empty line

$ sed -i 's/[[:space:]]*$//' @txt
there are spaces at the end of the lines in @txt, diff goes crazy. clean that up
strip what's invisible at the line ends of @txt

$ sed -i 's/\\r$//' @txt
@txt has ^M everywhere because @who edited it on windows, get rid of that
CRLF -> LF for @txt

! fs.read {"path":"@log","last_lines":@n}
ok server's dead. last @n lines of @log, quick
Could I please have a look at the final @n lines of @log?
gimme @n from the bottom of @log
@log tail @n
show the lately @n lines from @log
what were @log's dying words, @n lines

! fs.read {"path":"@txt","from_line":1,"max_lines":@n}
I only want the start of @txt, @n lines will do
head @n @txt
don't dump all of @txt on me! @n lines from the top
the opening @n lines of @txt, s'il vous plait

$ sed -n '@from,@{to}p' @txt
somewhere around line @from to @to of @txt there's a mistake, let me see that bit
lines @from up to and including @to, @txt
the part from @from to @to in @txt ((line numbers))

$ cat @txt @txt2 > @out
@out = @txt followed by @txt2
first @txt and below it @txt2, as one new file @out
I've got two halves, @txt and @txt2. Whole should be @out
please to join @txt with @txt2 in file @out
@txt, @txt2 >> together >> @out ((new))
the second part @txt2 comes after the first part @txt, together they're @out

$ cat @txt >> @txt2
the lines of @txt are missing at the end of @txt2
attach @txt to @txt2 ((at the end))
@txt2 is the main file, @txt has today's lines; put today's at the end of the main one

$ diff @txt @txt2
somebody touched @txt2. what's different from @txt
does anything differ between @txt and @txt2 and if so what
please be so good and compare @txt to @txt2 for me
@txt or @txt2, who cares... well, I do. differences?
diff plz @txt @txt2
what has changed from @txt to @txt2

$ grep -Fxvf @txt @txt2
paid: @txt. ordered: @txt2. who ordered but hasn't paid ((same names, one a line))
who's on @txt2 and not on @txt
take everybody in @txt away from @txt2, who's left? only show
@txt is what I have, @txt2 what I need. what's missing

$ shuf -n 1 @txt
eeny meeny miny moe, @txt
a line of @txt, whichever
tell me any joke out of @txt ((one per line))
movie night! something random from @txt
the lucky one from @txt is...

$ shuf -n @n @txt
any @n out of @txt, chosen blindly
I'd like a sample, @n lines of @txt taken at random

$ sort -rn @nums | head -n @n
what are the record values, top @n of @nums
@n highest, @nums

$ awk '{ s += $1 } END { print s }' @nums
sum it up: @nums
how much did I earn? @nums, one payment a line
kilometres per day are in @nums; how far altogether
could you be a dear and total @nums
please to sum the numbers from @nums

$ awk '{ s += $1; n++ } END { if (n) print s / n }' @nums
typical value in @nums? I mean the mean lol
what do I sleep on average, hours per night in @nums
average number @nums
""".replace("EDIT", EDIT), y=lambda r: str(r.randint(2015, 2030)), pr=lambda r: r.choice([f"{r.randint(1, 99)}.{r.choice(['99', '50', '95', '00', '20'])}", f"{r.randint(2, 99)} euros", f"${r.randint(2, 400)}", str(r.randint(100, 9999))]))

rules("""
% print(sum(NUM for r in ROWS))
what's our total @nkey? the file's @csv
um, could you sum up the column, what's it called, @nkey, in @csv
I need the grand total of @nkey for the tax return, everything is in @csv
Kindly compute the sum of the @nkey column contained in @csv.
@csv sum(("@nkey"))
the @nkey of all customers in @csv, together
please to make the sum from @nkey in @csv
@nkey altogether? -> @csv
how much @nkey did we have in all, says @csv

% v = [float(r["@nkey"]) for r in ROWS if r["@nkey"]]; print(sum(v) / len(v))
avg((@nkey)) @csv
on the whole, what's the average of @nkey in @csv
I wonder what the mean of the column @nkey is, file @csv
average @nkey per row @csv

% PRINT ROWS if r["@key"] == "@val"]
who are the ones with @val as @key? @csv
all of @csv that has @val under @key
from @csv give the records having @key @val, the others don't interest me
where @key is @val, @csv
@val people from @csv please ((column @key))
I am looking for rows in @csv of which the @key is @val

% PRINT ROWS if NUM > @num]
@csv, only those with @nkey over @num
everything in @csv whose @nkey passes @num
more than @num @nkey: which rows of @csv

% PRINT ROWS if NUM < @num]
@csv, only those with @nkey under @num
who has less than @num @nkey in @csv
below @num in @nkey: which rows of @csv

% [print(r["@key"]) for r in ROWS]
I just need everybody's @key out of @csv
column @key @csv
the @key list from @csv please
only column "@key" should be shown from @csv

% [print(r["@key"]) for r in ROWS] || | sort | uniq -c | sort -rn
how does @csv split up by @key
@csv: each @key, how many times
pivot @csv on @key with counts
how many of each @key do we have, @csv

% PRINT sorted(ROWS, key=lambda r: NUM, reverse=True)]
@csv ordered so that the highest @nkey comes first
biggest @nkey first @csv

% print(*max(ROWS, key=lambda r: NUM).values(), sep=",")
which one has the greatest @nkey? see @csv
the top row of @csv as far as @nkey goes

% t = {}; [t.update({r["@key"]: t.get(r["@key"], 0) + NUM}) for r in ROWS]; [print(k, t[k]) for k in sorted(t)]
for every @key in @csv the sum of its @nkey
total @nkey by @key @csv
per @key please: added-up @nkey. file @csv

$ cut -d, -f@col @csv
@csv has lots of columns, @col would be enough
please to give only @col from @csv
show: @csv / @col

$ cut -d, -f@col @csv > @out
the content of @col in @csv should go in a file @out, one per line
@out: just @col, taken from @csv

$ cut -d, -f@c,@c_b @csv
columns @c and @c_b suffice, @csv
@csv → columns @c+@c_b

$ cut -d, -f@c-@c_b @csv
@csv, columns @c till @c_b
I don't need what's outside columns @c to @c_b in @csv, just show

$ cut -d, -f@c,@c_b @csv > @outc
@csv columns @c and @c_b -> @outc
a slim version @outc of @csv, only columns @c and @c_b

$ awk -F, '{ s += $@col } END { print s }' @csv
sum @csv @col
@col in @csv are amounts, what do they add up to

$ awk -F, '$@col == "@val"' @csv
rows in which @col equals @val, from @csv
@csv | @col is @val

$ sort -t, -k@col -n @csv
numbers in @col decide: sort @csv by them, ascending, show
@csv sort col numeric: @col

$ awk -F, '$@col ~ /@w/' @csv
@csv rows with @w somewhere in @col
does @col of @csv contain @w anywhere, show these rows

$ awk -F, '{ print NR "," $0 }' @csv
number the rows of @csv in front, display
each row of @csv with its number before it

$ awk -F, 'NF != 0 { n[NF]++ } END { for (k in n) print k, n[k] }' @csv
the import says column count mismatch in @csv. how many fields do rows have
is @csv ragged? fields per row

$ sed -i '1i @key,@key2' @csv
@csv lacks a header, it's @key,@key2
put @key,@key2 on top of @csv as header
""", c=_digits(1, 3), c_b=_digits(4, 9), fail=0.03)

# ---------------------------------------------------------------- loosely named texts, and what is done with them

T2 = "essay thesis invoice recipe letter contract report speech lecture protocol manual survey homework poem memo agenda lease resume abstract handout syllabus quiz interview warranty budget timetable syllabus menu".split()
TL = "guest shopping packing reading wish phone birthday inventory grocery todo price invitation waiting address".split()
rules("""
! fs.search {"path":".","name_glob":"*@tl*list*","kind":"file"}
! fs.read {"path":"$1.0"}
what's on my @tl list
show me that @tl list
the @tl list, please
@tl list?

! fs.search {"path":".","name_glob":"*@tl*list*","kind":"file"}
! fs.count {"paths":"$1"}
how many entries has the @tl list
is the @tl list long already? lines

! fs.search {"path":".","name_glob":"*@tl*list*","kind":"file"}
! fs.write {"path":"$1.0","content":"@item","append":true}
put @item on the @tl list
@item -> @tl list
the @tl list lacks: @item
add to my @tl list: @item

! fs.search {"path":".","name_glob":"*@tl*list*","kind":"file"}
! fs.search {"path":"$1.0","text":"@who"}
is @who on the @tl list
@who, @tl list, yes or no

! fs.search {"path":".","name_glob":"*@t*","kind":"file"}
! fs.edit {"path":"$1.0","edits":[{"old":"@gp","new":"@gp2","all":true}]}
in my @t put @gp2 instead of @gp
the @t says @gp, it should be @gp2
my @t has a mistake: @gp must be @gp2
wherever the @t has @gp write @gp2

! fs.search {"path":".","name_glob":"*@t*","kind":"file"}
! fs.write {"path":"$1.0","content":"@item","append":true}
at the end of my @t add: @item
one more line for the @t: @item

! fs.search {"path":".","name_glob":"*@t*","kind":"file"}
! fs.read {"path":"$1.0","last_lines":@n}
the last @n lines of my @t
how does the @t end? @n lines

! fs.search {"path":".","name_glob":"*@t*","kind":"file"}
! fs.read {"path":"$1.0","from_line":1,"max_lines":@n}
the first @n lines of the @t
how does my @t begin, @n lines

! fs.search {"path":".","name_glob":"*@who*","kind":"file"}
! fs.read {"path":"$1.0"}
the file with @who in its name, read it to me
what's in @who's file

! fs.search {"path":".","name_glob":"*@w3*log*","kind":"file"}
! fs.read {"path":"$1.0","last_lines":@n}
the @w3 log, final @n lines
last @n from the log of @w3

! fs.search {"path":".","name_glob":"*@w3*csv*","kind":"file"}
! fs.read {"path":"$1.0","from_line":1,"max_lines":@n}
the csv about @w3, first @n rows
top @n lines of the @w3 csv

! fs.search {"path":".","name_glob":"*@w3*csv*","kind":"file"}
! fs.count {"paths":"$1"}
how many rows do the @w3 csvs have
rows in the csv for @w3?
""", t=T2, tl=TL, w3=word)

# ---------------------------------------------------------------- stories around it

rules("""
$ sort -o @txt @txt
Yesterday I deleted @other by mistake, but never mind. What I need now: @txt in alphabetical order, in the file.
@who sent me @other, I ignored that. Could you put the lines of @txt in abc order and save?

! fs.count {"paths":["@txt"]}
I have @num things to do before lunch and then this. How many lines does @txt have?
We met in Paris in 2019, he gave me @txt, and I never counted its lines. How many are there?
My nephew deleted half his homework, lol. Anyway, how many lines in @txt?

! fs.read {"path":"@log","last_lines":@n}
The nginx guys say restart, the db guys say wait. I say show me the last @n lines of @log.
After @k coffees I still don't get it. Last @n lines of @log please.

EDIT
We were Acme until March, then @who took over and everything got renamed. In @txt it must be @gp2 and not @gp.
My teacher deducted @k points because I wrote @gp. It's @gp2! Fix it all over @txt please :)
Don't laugh. I wrote @gp all through @txt. Make it @gp2.

$ sed -i '/@w/d' @txt
The zoo trip was moved, the museum stays. Lines with @w in @txt can go.
I cleaned the kitchen, the attic, the car... now @txt: every line with @w, delete it.

$ grep -i error @log
The customer in London called @k times, the server was copied last week, whatever. Show me the errors in @log.
I moved house, I moved servers, and now this. Errors from @log, please.

! fs.search {"path":".","text":"@topic"}
My mother called about the move and asked for @topic. I wrote that down in some file here, which?
@who is coming at 8 and wants to know what I noted on @topic. Find it in my files.
I copied it from a book in the library ((2nd floor)): something with @topic. Where did I put that text?

$ awk '!seen[$0]++' @txt > @txt.tmp && mv @txt.tmp @txt
The copier sorted the paper wrong and I typed some lines of @txt again. Each should be in there only once.
I merged my phone book with my wife's and now @txt has many double lines. Get rid of them, but keep the order.

$ python3 -c 'print(@num / @k)'
We went to that new place, @who ordered for everybody, bill of @num, @k of us. How much each?
Dad sold the old car for @num and shares it between @k children. Each gets?

$ echo $((@num * @k))
My trainer is 42 and says do @k rounds of @num push-ups. How many push-ups is that
The gym costs @num a month. For @k months?

% print(sum(NUM for r in ROWS))
The accountant is ill, the printer is broken and I need the sum of @nkey in @csv.
Meeting at 9, boss asks for total @nkey. File is @csv.

% PRINT ROWS if r["@key"] == "@val"]
They moved the office to Oslo and lost half the papers. Which rows of @csv have @val as @key?
@who forgot it again, so: everyone in @csv with @key @val please

$ diff @txt @txt2
I sent @txt to @who and got back @txt2. What did they change?
My backup from May is @txt, now it's @txt2. what's not the same

$ shuf -n 1 @txt
It's raining, the kids are bored, I've @k ideas and none is good. Pick one line of @txt.

! fs.write {"path":"@txt","content":"@item","append":true}
On the phone with the plumber, quick, note in @txt: @item
I'm driving so I dictate: add to @txt "@item"

$ date -d '+@k weeks' '+%A %Y-%m-%d'
The doctor said come back in @k weeks. Which date is that?

$ sort @txt | uniq -c | sort -rn
We asked 200 people in the mall and typed each answer as a line in @txt. How often was each given, most frequent first?
""".replace("EDIT", EDIT), other=_nm("txt md pdf"))

# ---------------------------------------------------------------- many files at once

rules("""
$ wc -w *.@x
words in each @x file here
word counts, @x files of this folder, one by one and the total
how wordy are the @x files in here, each

$ wc -l *.@x
lines per @x file in this folder
@x files here, number of lines each

$ for f in *.@x; do sort -o "$f" "$f"; done
all @x files in this folder should be sorted inside, each in place
sort every @x file here in itself
each @x file here, lines a to z, written back

$ sed -i '/^$/d' *.@x
blank lines must vanish from all @x files in this folder
the @x files right here have empty lines, delete those in all of them

$ sed -i 's/\\r$//' *.@x
every @x file in here has windows line ends, make that unix
strip the ^M from all *.@x of this folder

$ sed -i 's/[[:space:]]*$//' *.@x
trailing blanks in all @x files here, remove
none of the @x files in this folder may have spaces at line ends

$ sed -i '/@w/d' *.@x
lines with @w in any @x file of this folder: delete them
all @x files in here, @w lines out

$ sed -i 's/@w/@w2/g' *.@x
only in this folder, not below: @w -> @w2 in the @x files
@w2 for @w in all @x files right here ((no subfolders))

$ head -n 1 *.@x
first line of every @x file here
what's the top line in each @x file of this folder

$ tail -n 1 *.@x
last line of every @x file here
how does each @x file in this folder end, one line each

$ head -n @n *.@x
@n lines from the start of each @x file in this folder
a peek into all @x files here, @n lines each

$ tail -n @n *.@x
the last @n lines of each @x file here

$ cat *.@x | sort -u > @out
all @x files here thrown together, sorted, no repeats, as @out
one sorted list @out out of all @x files in this folder, each line once

$ cat *.@x | sort | uniq -c | sort -rn | head -n @n
over all @x files here, which @n lines come most often

$ grep -h @gp *.@x > @out
collect the @gp lines of all @x files here in @out
@gp lines from every @x file in this folder -> @out ((without file names))

$ grep -il @gp *.@x
names of the @x files here in which @gp occurs, whatever the case
just tell me which @x files in this folder have @gp, names only, big or small letters

$ for f in *.@x; do cp "$f" "$f.bak"; done
a .bak of every @x file in this folder
back up all @x files here, .bak behind the name

$ for f in *.csv; do head -n 1 "$f"; done
the header of each csv in this folder
column titles of every csv here

$ for f in *.sh; do bash -n "$f"; done
are all the shell scripts here ok? syntax only
bash syntax check on every .sh in this folder

$ for f in *.json; do python3 -m json.tool "$f" > /dev/null || echo "$f"; done
which of the json files here are broken
validate every json in this folder and name the bad ones

$ for f in *.py; do python3 -m py_compile "$f"; done
do all python files in this folder compile
""", fail=0.06)

# ---------------------------------------------------------------- formats that are no plain text

rules("""
$ zcat @gz | wc -l
lines inside @gz, it's compressed
how many lines has @gz without unpacking

$ zgrep @gp @gz
@gp in the old compressed log @gz?
look for @gp in @gz, don't unpack it

$ zcat @gz | head -n @n
first @n lines of @gz please ((gzipped))
peek into @gz, @n lines

$ zcat @gz | tail -n @n
last @n lines from the packed @gz
how does @gz end, @n lines, leave it compressed

$ pdftotext @pdf - | grep -i @gp
does the pdf @pdf say anything on @gp
@gp in @pdf?
find @gp in the pdf @pdf

$ pdftotext @pdf - | wc -w
words in @pdf ((pdf))
how many words has my pdf @pdf

$ pdftotext @pdf @out
text out of @pdf into @out
@pdf -> plain text -> @out

$ pdftotext @pdf -
what does @pdf say, as text here
read me the pdf @pdf

$ pdfinfo @pdf | grep Pages
pages of @pdf?
how many pages to print if I print @pdf

$ pandoc @docx -t plain
I don't have word. what's in @docx
text of @docx on screen

$ pandoc @docx -t plain | wc -w
word count of the word document @docx
how many words are in @docx

$ pandoc @docx -t plain | grep -i @gp
@gp in the word file @docx
does @docx mention @gp

$ pandoc @md -o @outdoc
@md should become @outdoc
@who wants @outdoc, I have @md
@md => @outdoc

$ sqlite3 @db .tables
which tables are in @db
@db tables?

$ sqlite3 @db 'select count(*) from @table;'
rows in table @table of @db
how many records has @table in @db

$ sqlite3 @db 'select * from @table limit @n;'
@n rows of @table from @db, to get an idea
peek: table @table, database @db, @n rows

$ sqlite3 @db .schema
structure of the database @db
how is @db built, the schema

$ python3 -c 'import sys, xml.dom.minidom as m; print(m.parse(sys.stdin).toprettyxml())' < @xml
@xml all on one line, indent it for reading
pretty @xml

$ python3 -c 'import sys, xml.dom.minidom as m; m.parse(sys.stdin)' < @xml
is @xml well-formed
xml check for @xml

$ xxd @bin
bytes of @bin in hex
hex view of @bin

$ strings @bin
readable bits in the binary @bin
any text hidden in @bin

$ base64 @any > @out
@any as base64 -> @out
the api wants base64, put that of @any in @out

$ base64 -d @txt > @out
@txt is base64, decode it to @out
@out = decoded @txt ((base64))
""", gz=_nm("log.gz txt.gz csv.gz gz", strict=True), pdf=_nm("pdf", strict=True), docx=_nm("docx", strict=True), outdoc=lambda r: f"{r.choice([word(r), word(r) + '_' + word(r), word(r) + '-' + str(r.randint(1, 30))])}.{r.choice(['docx', 'html', 'pdf', 'odt'])}",
    db=lambda r: f"{r.choice([word(r), word(r) + '_' + word(r)])}.{r.choice(['db', 'sqlite', 'sqlite3'])}", table=lambda r: r.choice(["users", "orders", "items", "customers", "events", word(r)]), bin=lambda r: f"{r.choice([word(r), word(r) + str(r.randint(1, 9))])}.{r.choice(['bin', 'dat', 'img', 'exe', 'rom'])}")

# ---------------------------------------------------------------- new texts, whole texts

rules("""
! fs.write {"path":"@new","content":"@item","expect_hash":"absent"}
new file @new saying: @item
@new ((new)): @item
I need a file called @new with the single line @item
make @new, content "@item"
put "@item" in a new file, @new

! fs.write {"path":"@new","content":"","expect_hash":"absent"}
an empty @new please
@new should exist, empty
I want a blank file with the name @new

! fs.write {"path":"@txt","content":"@item"}
forget what's in @txt, it should just say @item
overwrite all of @txt with @item
the whole content of @txt is to be "@item" from now on

! fs.write {"path":"@txt","content":""}
empty @txt, but the file has to stay
@txt should be blank again
wipe the contents of @txt

! fs.write {"path":".gitignore","content":"@ign","append":true}
git shouldn't see @ign, so it goes in .gitignore
@ign belongs in .gitignore
add @ign to .gitignore please

! fs.write {"path":".env","content":"@env","append":true}
.env needs @env too
@env -> .env ((append))
put @env at the bottom of .env

! fs.write {"path":"README.md","content":"@item","append":true}
last line of README.md should be: @item
append "@item" to README.md

! fs.write {"path":"@new","content":"@item","expect_hash":"absent"}
! fs.read {"path":"@new"}
create @new with "@item" in it and show it
new file @new: @item. then let me see it

! fs.write {"path":"@newsh","content":"@cmd","expect_hash":"absent"}
! fs.chmod {"paths":["@newsh"],"mode":"+x"}
a script @newsh that does @cmd, executable please
put @cmd in a new script @newsh and make it executable
""", new=lambda r: r.choice([f"{stem(r)}.{r.choice('txt txt md csv'.split())}", f"{_title(r)}.txt", word(r), word(r).capitalize(), f"{word(r)} {word(r)}.txt"]), ign=lambda r: r.choice([f"*.{word(r)}", f"{word(r)}/", "*.log", "node_modules/", ".env", f"{word(r)}.{word(r)}"]),
    env=lambda r: f"{word(r).upper()}={r.choice([str(r.randint(1, 9999)), word(r), 'true', 'false'])}", newsh=lambda r: f"{r.choice([word(r), word(r) + '-' + word(r), word(r) + '_' + word(r)])}.sh")

# ---------------------------------------------------------------- not for a tool: prose, taste, understanding

for _b in """
@prose sounds clumsy, make the text nicer
translate @prose into French
could you summarize @prose in three sentences
is @prose any good? be honest
write me an introduction for @prose
correct the grammar of @prose
what would @who think of @prose
turn my notes @txt into a proper essay
rewrite @prose so a child understands it
the tone in @prose is too harsh, soften it
explain to me what @code does
why does @py crash
make @py faster
port @py to javascript
write unit tests for @code
which of the entries in @txt are animals
sort @txt by how important the tasks are
what's the mood of the reviews in @csv
continue the story in @prose
find a good title for @prose
are the arguments in @prose convincing
compose a reply to the mail in @txt
""".strip().split("\n"):
    add(0.12, _b, ["beyond"], **(PATHS | VALUES))

# ---------------------------------------------------------------- something is missing: a question

for _w2, _a in [
    ("replace the word in @txt\nchange something in @txt pls", "ask What should I replace in @txt, and by what?"), ("sort my list\nput it in alphabetical order", "ask Which file should I sort?"), ("how many lines are in it\ncount the lines", "ask Which file should I count?"),
    ("delete the lines with @gp\nremove all lines that contain @gp", "ask In which file?"), ("replace the word @w by @w2\nthe word @w should be @w2", "ask In which file?"), ("sum up the column\nadd up the second column", "ask Which file?"), ("dedupe my list pls\nget rid of the double lines", "ask In which file?"),
]:
    add(0.3, _w2, [_a], **(PATHS | VALUES))

# ---------------------------------------------------------------- rows of files

rules("""
$ for i in $(seq @lo @hi); do cat @word$i.txt; done > @out
@word@lo.txt to @word@hi.txt, joined in that order, as @out
glue @word@lo.txt through @word@hi.txt together -> @out
@out should be @word@lo.txt, and so on until @word@hi.txt, one after another

$ for i in $(seq @lo @hi); do wc -w @word$i.txt; done
words in @word@lo.txt to @word@hi.txt, each
word count of each from @word@lo.txt till @word@hi.txt

$ for i in $(seq @lo @hi); do wc -l @word$i.csv; done
lines of @word@lo.csv through @word@hi.csv, one by one

$ for i in $(seq @lo @hi); do sort -o @word$i.txt @word$i.txt; done
@word@lo.txt to @word@hi.txt should each be sorted in place

$ for i in $(seq @lo @hi); do head -n 1 @word$i.txt; done
the first line of each of @word@lo.txt to @word@hi.txt

$ for i in $(seq @lo @hi); do echo "@word $i"; done > @out
lines "@word @lo" to "@word @hi" into @out
@out: @word @lo, then the next, up to @word @hi, a line each

$ for i in $(seq @lo @hi); do echo "@word $i"; done
print @word @lo up to @word @hi, one per line

$ for i in $(seq 1 @k); do cp @txt @word$i.txt; done
@k copies of @txt named @{word}1.txt and so on
multiply @txt: @{word}1.txt to @word@k.txt, same content

$ for d in mon tue wed thu fri; do touch $d.txt; done
an empty file for each weekday, mon.txt to fri.txt

$ for d in mon tue wed thu fri; do mkdir -p $d; done
folders mon to fri please

$ for m in $(seq -w 1 12); do mkdir -p @yr/$m; done
under @yr a folder for each month, 01 to 12
@yr/01 to @yr/12 as folders

$ seq -w 1 @lz > @out
numbers with leading zeros from 1 to @lz in @out, one a line
""", word=word, lz=_digits(10, 99), yr=_digits(2022, 2032), fail=0.03)

# ---------------------------------------------------------------- what must be so

rules("""
$ sort -o @txt @txt
@txt must be in order, abc. the diff is unreadable otherwise
from today @txt stays alphabetical, please see to it
I need @txt ordered from a to z ((stored that way))
@txt is supposed to be alphabetical but isn't. correct the file
that file @txt, lines a..z, please make it so

$ sort -n -o @nums @nums
@nums must be in numerical order in the file
low numbers at the top of @nums, high ones at the bottom, store it

$ sort -rn -o @nums @nums
the biggest number must be the first line of @nums, so sort it descending in place
@nums: high to low, save to itself

$ sort -u -o @txt @txt
@txt should end up alphabetical with no line twice
one of each and in abc order: that's how @txt should be saved

$ sed -i '/@w/d' @txt
there must be no @w left in @txt, drop those lines
no more @w lines in @txt please
@txt shouldn't have any line about @w
@w must be gone from @txt ((lines))

$ sed -i '/@w/!d' @txt
@txt should only have the @w lines in it
nothing but @w lines should be left in @txt

EDIT
all @gp in @txt must read @gp2
I want @txt to say @gp2 where it says @gp today
@gp2 is how it should be spelled in @txt, not @gp
no @gp in @txt any more, @gp2 instead
make sure @txt never says @gp but @gp2
from @gp to @gp2 in @txt
change into @gp2 what is called @gp in @txt
@txt, instead of @gp: @gp2

$ find . -type f -name '*.@x' -exec sed -i 's/@w/@w2/g' {} +
no @x file may contain @w any longer, it's called @w2
I want all @x files to say @w2 where they say @w
@w should be @w2 across the @x files

$ sed -i '/^$/d' @txt
@txt mustn't have empty lines
I want @txt without blank lines ((in the file))
the empty lines make @txt too long, they should go

$ sed -i 's/\\r$//' @txt
@txt should have unix line endings
\\r at line ends of @txt breaks my parser

$ sed -i 's/$/\\r/' @txt
@txt must have CRLF line ends for windows

$ tr 'a-z' 'A-Z' < @txt > @out
@out should be the same as @txt but all upper case

$ sed -i 's/.*/\\U&/' @txt
every letter in @txt should be a capital, save it

$ sed -i 's/^@opt *=.*/@opt=@nv/' @conf
@opt is too low in @conf, I want @nv
raise @opt to @nv in @conf
@conf should have @opt=@nv
turn @opt to @nv in the settings file @conf
in @conf, @opt: @nv instead of what's there

$ sed -i '/@w/s/^/#/' @conf
the line with @w in @conf should be a comment

$ sed -i '/@w/s/^#[[:space:]]*//' @conf
the # before @w in @conf should go

! fs.write {"path":"@txt","content":"@item","append":true}
@txt should also list @item
@item is missing in @txt
I want "@item" at the bottom of @txt
there's no @item in @txt yet, add it
@txt must have @item as its last line

$ sed -i '1i @item' @txt
@txt should start with the line @item
I want "@item" to be line one of @txt

$ sed -i '$d' @txt
the last line of @txt shouldn't be there

$ sed -i '1d' @txt
the first line of @txt shouldn't be there

$ sed -i '@{line}d' @txt
line @line shouldn't be in @txt
there should be no line @line in @txt any more

$ sort @txt > @out
@out should be @txt in alphabetical order, @txt unchanged
I want the sorted @txt to be called @out

$ grep @gp @txt > @out
@out should have only those lines of @txt with @gp
I want the lines about @gp from @txt in @out, @txt as it was

$ grep -v @gp @txt > @out
I want @out to be what @txt is without @gp lines, @txt itself untouched

$ cut -d, -f@col @csv > @out
I want @col of @csv to be in @out
@out should have just the values of @col in @csv

$ cat @txt @txt2 > @out
I want @txt and @txt2 in one file, @out
both @txt and @txt2 should be in @out, in that order, keep the originals

$ awk '!seen[$0]++' @txt > @txt.tmp && mv @txt.tmp @txt
@txt shouldn't have the same line twice
I want each line of @txt to be there once only, order untouched
no doubles in @txt please ((don't sort it))
the same entry again and again in @txt, that must stop

$ awk '!seen[$0]++' @txt > @out
I want @out: @txt with no doubles, unsorted

$ python3 -m json.tool @json > @outj
@outj should be @json but readable

$ python3 @py > @out
I want what @py prints in @out
@out should hold the output of @py

$ bash @sc > @out 2>&1
whatever @sc prints, errors too, should be in @out
""".replace("EDIT", EDIT), opt=lambda r: r.choice("PORT HOST DEBUG LOG_LEVEL timeout port workers max_connections retries memory_limit MAX_UPLOAD interval".split()) if r.random() < 0.6 else r.choice([word(r), word(r).upper(), word(r) + "_" + word(r)]),
    nv=lambda r: r.choice([str(r.randint(1, 9999)), "true", "false", "localhost", "debug", word(r), "on", "off", f"{r.randint(1, 64)}M"]))

# ---------------------------------------------------------------- keywords only, and bits of shell in the sentence

rules("""
! fs.count {"paths":["@txt"]}
@txt line count
lines? @txt
loc @txt
wc @txt

! fs.count {"paths":["@prose"]}
@prose words#
word-count: @prose

! fs.read {"path":"@log","last_lines":@n}
tail -n @n @log
tail -@n @log
@log tail @n lines
end of @log ((@n))

! fs.read {"path":"@txt","from_line":1,"max_lines":@n}
head -n @n @txt
head -@n @txt
@txt top @n
start of @txt ((@n lines))

! fs.search {"path":"@txt","text":"@gp"}
grep @gp @txt
@txt ? @gp
find: @gp in: @txt

! fs.search {"path":".","text":"@gp"}
grep -r @gp .
grep -rn @gp
rg @gp
search everything: @gp

! fs.search {"path":"@dir","text":"@gp"}
grep -r @gp @dir
rg @gp @dir
search: @gp; where: @dir

! fs.search {"path":".","name_glob":"*.@x","text":"@gp"}
search: @gp; only: *.@x
grep @gp in *.@x, recursive

$ sort @txt
sort: @txt
@txt | sort

$ sort -u @txt > @out
sort unique @txt > @out
@txt | sort -u -> @out

$ sort @txt | uniq -c | sort -rn
@txt freq table
count+sort @txt lines

$ cut -d, -f@col @csv
cut @csv @col
extract: @col from: @csv

$ diff @txt @txt2
diff: @txt, @txt2
compare: @txt <> @txt2

$ cat @txt @txt2 > @out
concat: @txt, @txt2; to: @out
cat @txt @txt2 -> @out

EDIT
replace: @gp by: @gp2 in: @txt
sed @gp -> @gp2 @txt in place
edit @txt: @gp => @gp2

$ sed -i '/@w/d' @txt
rm lines: @w ((@txt))
del-lines @w @txt
remove lines matching @w; file @txt

$ awk '!seen[$0]++' @txt > @txt.tmp && mv @txt.tmp @txt
dedup in place: @txt
uniq ((in place, keep order)): @txt

$ shuf -n 1 @txt
random pick: @txt
rnd line @txt

$ split -l @big @txt
split: @txt, @big lines
chunks of @big: @txt

$ python3 -m json.tool @json
json pretty: @json
format ((display)) @json

$ tac @txt
reverse lines @txt
tac @txt pls

$ bash @sc
run: @sc
exec @sc

$ python3 @py
run: @py
py @py

$ head -n 1 @csv
columns: @csv
fields of: @csv

$ column -t -s, @csv
table view: @csv
@csv pretty table

$ tr 'a-z' 'A-Z' < @txt > @out
upper: @txt -> @out
uppercase @txt => @out

$ tr 'A-Z' 'a-z' < @txt > @out
lower: @txt -> @out

$ sed -i 's/\\r$//' @txt
dos2unix @txt
crlf->lf: @txt

$ seq @lo @hi > @out
numbers @lo-@hi => @out
seq @lo..@hi > @out

! fs.write {"path":"@txt","content":"@item","append":true}
append: @item >> @txt
@txt << @item
echo "@item" >> @txt

$ wc -m < @prose
chars: @prose
@prose character count

$ sort -t, -k@col -rn @csv
sort desc: @csv by @col
@csv order by @col desc

% print(sum(NUM for r in ROWS))
sum: @nkey; file: @csv
select sum((@nkey)) from @csv
@csv total @nkey

% v = [float(r["@nkey"]) for r in ROWS if r["@nkey"]]; print(sum(v) / len(v))
avg: @nkey; file: @csv
select avg((@nkey)) from @csv

% PRINT ROWS if r["@key"] == "@val"]
filter: @key = @val; file: @csv
select rows from @csv where @key is @val

% print(sum(r["@key"] == "@val" for r in ROWS))
count: @key = @val; file: @csv
select count((*)) from @csv where @key = @val

% [print(r["@key"]) for r in ROWS] || | sort | uniq -c | sort -rn
group by @key: @csv
select @key, count((*)) from @csv group by @key

% PRINT sorted(ROWS, key=lambda r: NUM, reverse=True)]
@csv order by @nkey desc
select * from @csv order by @nkey desc

% PRINT sorted(ROWS, key=lambda r: NUM)]
@csv order by @nkey asc
select * from @csv order by @nkey
""".replace("EDIT", EDIT), fail=0.03)

# ---------------------------------------------------------------- files whose names look like something else

BARE = "todo work notes delete copy list move sort names print count lines text data run open new old last first total test help order search replace find list2 untitled draft inbox results Makefile LICENSE TODO CHANGES AUTHORS".split()
HID = ".env .nojekyll .gitignore .bashrc .zshrc .profile .npmrc .editorconfig .hosts .env.local .vimrc .htaccess .dockerignore .env.production".split()
NUMD = lambda r: r.choice([f"{word(r)}.log.{r.randint(1, 30)}", f"{word(r)}.log.{r.randint(1, 9)}", f"syslog.{r.randint(1, 9)}", f"{word(r)}.txt.{r.randint(1, 5)}", f"{word(r)}.{r.randint(1, 9)}.{r.randint(0, 20)}", f"{word(r)}-v{r.randint(1, 3)}.{r.randint(0, 9)}.txt", f"{word(r)}.{r.randint(2019, 2027)}", f"auth.log.{r.randint(1, 9)}"])  # noqa: E731
rules("""
$ sort @txt
the file called @txt, sort it for display
there's a file named @txt here; show its lines alphabetically

$ sort -o @txt @txt
the file called @txt should be sorted in place
sort the lines in the file named @txt, save it

! fs.count {"paths":["@txt"]}
how many lines are in the file called @txt
lines of my file @txt ((that's its name))
count lines: file "@txt"

! fs.read {"path":"@txt","last_lines":@n}
the last @n lines of the file called @txt
final @n lines, the file is named @txt

! fs.read {"path":"@txt","from_line":1,"max_lines":@n}
first @n lines of the file named @txt
show @n lines from the beginning of the file called @txt

! fs.search {"path":"@txt","text":"@gp"}
in the file called @txt, is there @gp
search the file named @txt for @gp

! fs.write {"path":"@txt","content":"@item","append":true}
add @item to the file called @txt
put "@item" at the end of the file named @txt

$ sed -i '/@w/d' @txt
lines with @w in the file called @txt should go
delete from the file named @txt every line with @w

! fs.edit {"path":"@txt","edits":[{"old":"@gp","new":"@gp2","all":true}]}
in the file called @txt @gp must be @gp2
the file named @txt says @gp, make it @gp2

$ awk '!seen[$0]++' @txt > @txt.tmp && mv @txt.tmp @txt
the file called @txt has repeated lines, keep each once
repeats in the file named @txt must go, order stays

$ shuf -n 1 @txt
one line at random from the file called @txt
""", txt=BARE)
rules("""
! fs.read {"path":"@hid"}
what's in @hid
show me @hid
@hid contents?

! fs.search {"path":"@hid","text":"@gp"}
does @hid have @gp
@gp in @hid?

! fs.write {"path":"@hid","content":"@env","append":true}
@hid should also have @env
append @env to @hid

$ sort @hid
@hid sorted, only show
alphabetically: @hid

! fs.count {"paths":["@hid"]}
how long is @hid, lines
line count @hid

! fs.edit {"path":"@hid","edits":[{"old":"@gp","new":"@gp2","all":true}]}
@hid: @gp -> @gp2
in @hid write @gp2 for @gp

! fs.copy {"from":"@hid","to":"@hid.bak"}
! fs.edit {"path":"@hid","edits":[{"old":"@gp","new":"@gp2","all":true}]}
back up @hid, then change @gp to @gp2 in it

$ grep -vE '^(#|$)' @hid
what's active in @hid, no comments or blank lines

$ sed -i '/@w/s/^/#/' @hid
comment the @w line in @hid out

$ sed -i '/@w/d' @hid
the @w lines in @hid can go
""", hid=HID, env=lambda r: r.choice([f"{word(r).upper()}={r.randint(1, 999)}", f"alias {word(r)[:3]}={word(r)}", f"*.{word(r)}", f"{word(r)}/"]))
rules("""
! fs.count {"paths":["@lg"]}
how many lines has @lg
@lg lines?
number of lines in @lg, the old one

! fs.read {"path":"@lg","last_lines":@n}
@lg, last @n lines
the end of the rotated @lg, @n lines
final @n from @lg

! fs.read {"path":"@lg","from_line":1,"max_lines":@n}
@lg, first @n lines
the top of @lg, @n lines

! fs.search {"path":"@lg","text":"@gp"}
@gp in @lg
does the old @lg mention @gp
look in @lg for @gp

$ grep -c @gp @lg
how many @gp lines did @lg have
@gp count, @lg

$ grep -i error @lg
errors back then, i.e. in @lg
error lines of @lg

$ grep -i error @lg > @out
errors of @lg -> @out

$ cat @lg @lg2 > @out
@lg and @lg2 in one file @out
join the two logs @lg, @lg2 as @out

$ diff @lg @lg2
@lg against @lg2, differences

$ grep -v @gp @lg
@lg without @gp, show only

$ tac @lg
@lg backwards, newest on top

$ sort -u @lg
the different lines of @lg, sorted

$ grep @gp @lg > @out
@gp lines of @lg into @out
""", lg=NUMD)

# ---------------------------------------------------------------- more of the rare

rules("""
$ sed 's/\\b\\(.\\)/\\u\\1/g' @txt
every word in @txt with a capital first letter, show
title case for @txt

$ sed -i 's/\\b\\(.\\)/\\u\\1/g' @txt
the names in @txt are all lower case, capitalize each word in the file

$ sed 's/^\\(.\\)/\\U\\1/' @txt
each line of @txt beginning with a capital, display

$ tr -d '[:punct:]' < @prose
@prose stripped of commas, dots and the like, on screen
no punctuation: @prose

$ tr -d '0-9' < @prose
@prose w/o digits, show
drop every digit from what you show of @prose

$ tr -s ' ' < @txt
@txt with single blanks, just print

$ tr -d ' ' < @txt
@txt without any blanks

$ cat -s @txt
several blank lines in a row in @txt should show as one

$ sed G @txt
double spaced @txt for the proofreader

$ awk '{ print length }' @txt
how long is each line of @txt
line lengths @txt

$ awk '{ print NF }' @txt
words per line of @txt

$ awk '{ s += length } END { if (NR) print s / NR }' @txt
average line length in @txt

$ awk 'length < @n' @txt
lines shorter than @n in @txt
short ones only, under @n characters: @txt

$ grep -xE '.{@k}' @txt
@txt is a word list, the words with exactly @k letters
@k letter words from @txt ((one per line))

$ grep -oE '[[:alpha:]]+' @prose | awk '{ if (length > m) { m = length; w = $0 } } END { print w }'
longest word in @prose?
which word of @prose is the longest

$ grep -oE '[[:alpha:]]' @prose | tr 'A-Z' 'a-z' | sort | uniq -c | sort -rn
which letter is most common in @prose
letter frequencies, @prose

$ grep -oE '[^.!?]+[.!?]' @prose | wc -l
how many sentences has @prose
sentences in @prose

$ awk 'BEGIN { RS = "" } END { print NR }' @prose
paragraphs in @prose?
how many paragraphs did I write in @prose

$ grep -oE '\\b[A-Z][a-z]+' @prose | sort | uniq -c | sort -rn
capitalized words in @prose with counts

$ awk '{ if (length > m) { m = length; l = $0 } } END { print l }' @txt
the longest line of @txt, show it
which entry in @txt is the longest

$ sort -n @nums | awk '{ v[NR] = $1 } END { if (NR) print (v[int((NR + 1) / 2)] + v[int(NR / 2) + 1]) / 2 }'
median of @nums
the middle value of @nums, the median I mean

$ awk 'NR == 1 { a = b = $1 } { s += $1; if ($1 < a) a = $1; if ($1 > b) b = $1 } END { if (NR) print "min", a, "max", b, "mean", s / NR, "sum", s }' @nums
@nums in short: min, max, mean, sum
statistics for @nums

$ sort -f @txt
@txt a to z, capitals are not to come first
ignore upper/lower while sorting @txt for me

$ head -n 1 @txt && tail -n 1 @txt
first and last line of @txt
where does @txt start and where does it end, one line each

$ head -n -@n @txt
@txt but leave off the last @n lines
all of @txt except @n lines at its end

$ tail -n @n @txt | head -n 1
the line that's @n from the bottom of @txt

$ cat -n @txt | tail -n @n
the last @n lines of @txt with their numbers

$ awk 'NR % 2 == 1' @txt
odd lines of @txt

$ paste - - < @txt
two lines of @txt next to each other, all through
@txt is name, phone, name, phone, put pairs on a line

$ grep '[0-9]' @txt
lines of @txt that have a digit
only lines with numbers in them from @txt

$ grep -v '[0-9]' @txt
lines of @txt that have no digit

$ grep -x @gp @txt
the lines of @txt that are exactly @gp, nothing more on them

$ grep -c '^@w' @txt
how many lines of @txt start with @w

$ sed '/@w/q' @txt
@txt up to and including the first @w
stop showing @txt once @w came

$ grep -nP '[^\\x00-\\x7F]' @txt
odd characters in @txt, umlauts and emojis, which lines
the uploader says @txt isn't ascii. where

$ iconv -f UTF-8 -t ASCII//TRANSLIT @txt
@txt without accents, display
plain ascii version of @txt on screen

$ expand -t 4 @code
@code with tabs shown as four spaces, don't edit

$ fold -s -w @width @prose > @out
wrapped at @width, @prose should be saved as @out
@prose -> @out, lines no wider than @width

$ sed 's/.*/"&"/' @txt
every line of @txt in quotes, show
put "" around each line of @txt ((screen only))

$ sed -i 's/.*/"&"/' @txt
each line in @txt needs double quotes around it, in the file

$ paste -sd, @txt > @out
@txt as one comma separated line in @out
join the lines of @txt with commas, save as @out

$ tr ',' '\\n' < @txt > @out
@txt is a comma list, one per line into @out
split @txt at its commas to @out

$ tr '\\n' ' ' < @txt > @out
@txt on a single line, saved to @out

$ wc -c < @any
exact bytes of @any
@any bytes?

$ date -r @any '+%F %T'
when was @any last changed
last modification of @any, date and time

$ awk -F, '$@col == "@val" { s += $@col_b } END { print s }' @csv
the sum of @col_b for rows of @csv where @col is @val
@csv: only @col = @val, total of @col_b

$ cut -d, -f@col @csv | sort -u | wc -l
how many different entries in @col of @csv
distinct @col @csv count

$ cut -d, -f@col @csv | sort | uniq -c | sort -rn | head -n @n
top @n values in @col of @csv
@csv, @col, the @n most frequent

$ awk -F, 'NR > 1 && $@col > m { m = $@col; l = $0 } END { print l }' @csv
row of @csv with the largest @col

$ (head -n 1 @csv && tail -n +2 @csv | shuf -n @n)
@n random rows of @csv, with its header

$ head -n @n @csv > @outc
a small sample @outc with the first @n lines of @csv
@csv -> first @n lines -> @outc

$ awk -F, '$@col > @num' @csv > @outc
rows of @csv with @col beyond @num to @outc
@outc: @csv where @col > @num

$ awk -F, '$@col > @num' @csv | wc -l
how many rows of @csv have over @num in @col
@csv count @col > @num

$ awk -F, '$@col < @num' @csv | wc -l
@csv count @col < @num
number of rows with under @num in @col, @csv

$ sort -t, -k@col -n @csv > @outc
@csv ordered by @col ((numbers, rising)) as @outc

$ sort -t, -k@col @csv > @outc
save @csv sorted by @col as @outc
@csv --sort @col--> @outc
""", col_b=one._col, fail=0.04)

# ---------------------------------------------------------------- lists of names that are worked off, names gathered in a file

rules("""
$ xargs mkdir -p < @txt
a folder for each line of @txt
@txt has names, I need a directory for every one of them
make folders from the lines in @txt

$ xargs touch < @txt
an empty file for each name in @txt
create all files that @txt lists

$ xargs rm < @txt
the files listed in @txt can all go
delete whatever files are named in @txt ((one per line))
@txt is my kill list: remove each file on it

$ xargs -I{} cp {} @dir < @txt
copy the files @txt lists into @dir
@txt names some files; copies of them should be in @dir

$ xargs -I{} mv {} @dir < @txt
the files named in @txt belong in @dir, move them
move everything listed in @txt over to @dir

$ while read -r f; do [ -e "$f" ] || echo "$f"; done < @txt
which of the files listed in @txt don't exist
@txt lists files; tell me the ones that are missing

$ while read -r f; do [ -e "$f" ] && echo "$f"; done < @txt
which of the files named in @txt are really there

$ wget -i @txt
download every link in @txt
@txt is a list of urls, fetch them all

$ grep -rl @gp . | wc -l
how many files mention @gp
number of files with @gp in them, here and below
in how many files does @gp occur

$ grep -rl @gp @dir | wc -l
how many files in @dir contain @gp
files under @dir with @gp: count

$ grep -rl @gp . > @out
the names of all files that mention @gp, into @out
@out should list which files contain @gp
which files have @gp? write their names to @out

$ grep -rl @gp @dir > @out
names of the files below @dir with @gp in them -> @out

$ grep -rn --exclude=@out @gp . > @out
every place where @gp occurs, with file and line, should be in @out
search all files for @gp and save the hits as @out

$ grep -rh --exclude=@out @gp . > @out
all lines with @gp from all files here, without the names, into @out

$ find . -type f -name '*.@x' | wc -l > @out
the number of @x files here and below, into @out

$ wc -l *.@x > @out
line counts of all @x files here, saved as @out
@out: how many lines each @x file in this folder has

$ ls -t > @out
names of what's in here, newest first, in @out

$ ls -S > @out
names of what's in here, biggest first, in @out

$ ls -d */ > @out
the names of the folders here into @out
@out <- subfolder names of this folder

$ ls *.@x | sort -r > @out
@x file names of this folder, z to a, to @out

$ ls -R > @out
everything here including what's in subfolders, as a listing in @out

$ find @dir -type f > @out
paths of all files under @dir to @out
@dir, all files in it at any depth, names into @out

$ find @dir -type f -name '*.@x' > @out
all @x files below @dir, their paths in @out

$ ls *.@x >> @out
add the names of the @x files here to the end of @out
append @x file names ((this folder)) to @out

""", fail=0.05)

# ---------------------------------------------------------------- tables changed

rules("""
$ awk -F, -v OFS=, '{ t = $@c; $@c = $@c_b; $@c_b = t; print }' @csv > @outc
columns @c and @c_b of @csv are the wrong way round, swapped version to @outc
swap column @c with column @c_b in @csv, result @outc

$ awk -F, -v OFS=, '{ t = $@c; $@c = $@c_b; $@c_b = t; print }' @csv
@csv with columns @c and @c_b exchanged, show

$ awk -F, '{ print $@c_b "," $@c }' @csv
@csv: column @c_b first and then column @c, nothing else
show column @c_b followed by column @c of @csv

$ awk -F, '{ print $0 ",@w" }' @csv > @outc
@csv needs an extra last column that says @w everywhere, as @outc
add @w as a new column at the end of each row of @csv -> @outc

$ awk -F, -v OFS=, '{ $@c = $@c * @k; print }' @csv
column @c of @csv times @k, show the table
multiply column @c in @csv by @k and display

$ awk -F, '{ print $@c * $@c_b }' @csv
column @c times column @c_b for each row of @csv
quantity is column @c, price column @c_b in @csv: the product per row

$ awk -F, '{ s += $@c * $@c_b } END { print s }' @csv
column @c times column @c_b, summed over @csv
@csv: quantity in column @c, price in column @c_b. grand total?

$ awk -F, '{ print $@c + $@c_b }' @csv
per row of @csv column @c plus column @c_b

$ awk -F, '$@c == $@c_b' @csv
rows of @csv where columns @c and @c_b are the same

$ awk -F, '$@c != $@c_b' @csv
rows of @csv in which column @c differs from column @c_b
@csv: show where column @c and column @c_b disagree

$ awk -F, '$@c > $@c_b' @csv
rows of @csv where column @c is bigger than column @c_b

$ awk -F, '$@c == "@val" && $@c_b == "@val2"' @csv
@csv, rows with @val in column @c and @val2 in column @c_b

$ awk -F, '$@c == "@val" || $@c == "@val2"' @csv
@csv rows with @val or @val2 in column @c
either @val or @val2 in column @c of @csv

$ awk -F, '$@c > @lo && $@c < @hi' @csv
@csv rows with column @c between @lo and @hi
column @c over @lo but under @hi, from @csv

$ awk -F, '{ print $NF }' @csv
last column of @csv
the rightmost column of @csv, I don't know how many there are

$ sed -n '@{line}p' @csv
row @line of @csv ((counting the header))

$ sed -i '/^,*$/d' @csv
rows of nothing but commas in @csv should go

$ sed -i 's/"//g' @csv
the double quotes in @csv must go, in the file
@csv is full of " and I don't want them

$ tr -d '"' < @csv > @outc
@csv without any double quotes as @outc

$ sed -i 's/, /,/g' @csv
there's a blank after each comma in @csv, drop it in the file

$ sed -i '/@w/d' @csv
rows with @w in @csv: delete them
@csv, all @w rows out

$ sed -i "1i $(date +%F)" @txt
today's date should be the first line of @txt
date @txt: today's date on top as a line

$ echo "$(date +%F) @item" >> @txt
diary entry with today's date in @txt: @item
add to @txt with the date in front: @item
""", c=_digits(1, 4), c_b=_digits(5, 9), fail=0.04)

# ---------------------------------------------------------------- a third round of voices

rules("""
! fs.count {"paths":["@txt"]}
whats the line count on @txt my dude
can sombody tell me how many lins @txt has
hello, I would need the number of lines of @txt, regards, @who
lines of @txt... is it more than @num? just count
@who swears @txt has @num lines. I doubt it. count
count @txt ((lines)) but don't show the content

! fs.count {"paths":["@prose"]}
hw many words in @prose
i think @prose is arround 500 words, check it
Dear computer, what is the word count of @prose?
wordds in @prose pls

$ sort -o @txt @txt
pls alphabetise @txt and overwrite, tnx
could @txt be brought into alphabetical order ((file, not output))
@txt needs sorting. save.
reorder @txt alphabetically inplace
you know what would be great? if @txt were sorted. the file I mean

$ sort @txt
lemme see @txt alphabetically
alfabetical @txt on screen
what's @txt in alphabetical order? I don't want it changed

$ awk '!seen[$0]++' @txt > @txt.tmp && mv @txt.tmp @txt
rm dupes @txt, dont sort, inplace
my bookmarks in @txt are doubled and tripled, clean it up, one of each, same order
mailing list @txt: people complain they get it twice. each address once
@txt was merged wrongly so lines are repeated. make them unique without changing the order
delete the doubles from @txt
delete the repeated lines in @txt
remove duplicates in @txt but leave the order

$ sort @txt | uniq -d
show me which are doubled in @txt ((no deleting))
is something listed twice in @txt
which ones appear more then once in @txt

EDIT
plz chnage @gp to @gp2 in @txt
@txt: every "@gp" to be turned into "@gp2"
I'd be grateful if @gp could be replaced with @gp2 in @txt.
instead of @gp @txt should have @gp2
@gp?? no no no. @gp2! in @txt
in @txt the word is @gp, it ought to be @gp2
fix @gp to @gp2 ((@txt))
the client's name is @gp2. In @txt someone wrote @gp
@txt still mentions @gp; please update to @gp2
give me @gp2 for every @gp in @txt
put @gp2 where @gp is in @txt, that's all
we say @gp2 now instead of @gp, so @txt has to as well
@gp has been renamed @gp2, do the same in @txt
replace in @txt @gp with @gp2 but nothing else

! fs.search {"path":"@txt","text":"@gp"}
any @gp in @txt ?
wheres @gp in @txt
I lost the bit about @gp, it's in @txt
tell me what @txt has about @gp, no editing

$ sed -i '/@w/d' @txt
del every @w line from @txt plz
the lines that say @w in @txt, I don't need those
@txt minus the lines with @w, saved
take out of @txt all lines having @w in them and keep the others
if a line in @txt has @w in it, delete that line

$ grep -v @gp @txt > @out
@txt but not the @gp lines, to @out
all but the @gp lines from @txt go into @out

$ grep @gp @txt > @out
just @gp lines: @txt => @out
save what @txt has with @gp under @out
filter @txt for @gp into @out

! fs.read {"path":"@log","last_lines":@n}
last @n lns of @log
show end of @log, only @n lines, dont need more
can I get @n lines from the bottom of @log
whats going on in @log right now? @n lines from its end

! fs.read {"path":"@txt","from_line":1,"max_lines":@n}
frist @n lines of @txt
quick look at @txt, @n lines from the top
just show @n lines of @txt, from the start

$ sed -i '/^$/d' @txt
rm empty lines from @txt
delete all lines in @txt that are empty
too many newlines in @txt, kill the empty lines

$ cat @txt @txt2 > @out
merge @txt & @txt2 into @out
@txt and then @txt2 => @out
append @txt2 to @txt but as a new file @out
put the two texts @txt and @txt2 together, name of the new one: @out

$ diff @txt @txt2
diffrence between @txt and @txt2 ?
what lines are different in @txt and @txt2
show me how @txt and @txt2 differ

$ grep -Fxvf @txt @txt2
whats in @txt2 that is not in @txt
lines only in @txt2, compared to @txt
everything from @txt2 except what's already in @txt
which of @txt2 are not in @txt

$ grep -Fxf @txt @txt2
whats in both @txt and @txt2
lines that are in @txt and in @txt2 too

$ shuf -n 1 @txt
pick 1 from @txt
just choose something from @txt for me
a random one from @txt

$ python3 -m json.tool @json
pretty print @json plz
make @json readable, just show it
@json is ugly, show it nicely

$ cut -d, -f@col @csv
only @col from @csv, show
gimme @col of @csv
whats in @col of @csv

% print(sum(NUM for r in ROWS))
total of @nkey in @csv plz
sum up @nkey, its a column in @csv
how much is the @nkey all in all in @csv
add all the @nkey values from @csv

% [print(r["@key"]) for r in ROWS]
list the @key column, @csv
show what's in column @key of @csv
get all @key from @csv

% PRINT ROWS if r["@key"] == "@val"]
which ones in @csv have the @key @val
show @csv entries where @key = @val
get me the @val rows from @csv, column @key

% PRINT sorted(ROWS, key=lambda r: NUM, reverse=True)]
order @csv by @nkey from high to low
sort @csv on @nkey, biggest on top, display
which have the most @nkey in @csv, sorted

% PRINT sorted(ROWS, key=lambda r: NUM)]
order @csv by @nkey from low to high
sort @csv on @nkey, smallest on top, display

% PRINT sorted(ROWS, key=lambda r: r["@skey"])]
order @csv by @skey a to z
@csv by @skey alphabetically, show
""".replace("EDIT", EDIT), skey="name city country email status category department customer region title author brand team company lastname firstname surname".split())

rules("""
$ bash @sc
run the script @sc plz
execute @sc now and show me what it prints
do the @sc thing
my script is @sc, start it
@sc needs to be run

$ python3 @py
run @py with python
launch @py
start the python script @py and show the output
@py needs to be run

$ @cmd
run "@cmd"
pls run @cmd
can u run @cmd
@cmd now
I want to run @cmd
run this for me: @cmd
exec: @cmd

$ cd @dir && @cmd
run @cmd inside @dir
in the folder @dir, run @cmd
switch to @dir, then @cmd

$ @cmd > @out 2>&1
@cmd > @out including errors
run @cmd, everything it says goes in @out
save the output of @cmd as @out

$ @cmd && @cmd2
run @cmd and if it works @cmd2
@cmd; if ok then @cmd2
first @cmd, afterwards @cmd2

$ @cmd 2>&1 | tail -n @n
run @cmd but show only the last @n lines
last @n lines of what @cmd prints

$ @cmd 2>&1 | grep -i error
@cmd, show only the errors
run @cmd and filter for errors

$ @cmd 2>&1 | head -n @n
first @n lines of what @cmd prints
@cmd, but only the first @n lines

$ @cmd 2>&1 | wc -l
how many lines does @cmd print
line count of the output of @cmd

$ @cmd || @cmd2
@cmd; if that fails, @cmd2
try @cmd, and should it fail do @cmd2

$ sleep @secs && @cmd
wait @secs seconds, then @cmd
in @secs seconds run @cmd

$ @cmd 2>/dev/null
@cmd but hide the error messages

$ @cmd 2>&1 | tee @out
run @cmd, show the output and also keep it in @out
@cmd on screen and in @out
""", secs=_digits(2, 60), fail=0.1)

# ---------------------------------------------------------------- what is written where: more questions

rules("""
! fs.search {"path":".","text":"@topic"}
what recipes call for @topic
which of my notes is the one with @topic
in what file did I put @topic
is @topic mentioned anywhere here
who has @topic written down? any file
did I ever take notes on @topic
what do I know about @topic, going by my files
all the places where @topic comes up, please, just look
anything in these docs regarding @topic
@topic@{q} in which doc
give me whatever there is about @topic in here
is there a mention of @topic in this folder
I'm sure @topic is in one of these. Which one
find out where I wrote of @topic
which texts deal with @topic
where do I talk about @topic
what does the documentation say on @topic
who wrote about @topic
look up @topic in my notes
search my stuff for @topic ((don't change anything))
please only search: @topic
can you see @topic in any of my files
the word @topic, where does it stand
@topic must be in one of these files, help me find it
which file was it again that had @topic in it
before the exam I want everything on @topic
do I have something with @topic
what was that about @topic again? it's in one of my files
let me see the lines that have @topic, in all files
my notes on @topic, where are they? look inside the files

! fs.search {"path":".","text":"@topic"}
what did @who note on @topic
what did @who say about the @topic
what has @who written regarding @topic
@who told me about @topic and I wrote it down. where
did @who mention @topic in any of the files
the thing @who wrote concerning @topic, find it

! fs.search {"path":".","text":"@who"}
what did we agree with @who
in which file is @who's address
when did I last write something about @who? files that have the name
is @who mentioned in any of these
find @who in the files
which of the documents name @who
everything that mentions @who, look only
where's the text in which @who appears

! fs.search {"path":".","text":"@iso"}
what was on @iso? search the files
which file has something dated @iso
did I write anything down on @iso, look for the date in my files

! fs.search {"path":".","text":"@em"}
where is the address @em used
which file has @em in it
@em: in what file is it

! fs.search {"path":".","text":"@fn"}
where is @fn defined or used
who calls @fn
which source file has @fn
usages of @fn
where in the code is @fn

! fs.search {"path":".","text":"@err"}
where does the message "@err" come from
which file prints "@err"
the app says @err, where's that in the code

! fs.search {"path":"@dir","text":"@topic"}
what in @dir is about @topic
@dir — anything with @topic inside
in @dir, which file talks about @topic
did I note @topic in something under @dir
only inside @dir: where's @topic

! fs.search {"path":".","name_glob":"*.@x","text":"@topic"}
of my @x files, which one has @topic
look only in @x files for @topic
@topic, but in @x files please, nothing else
is @topic in any @x file
the @x file where I wrote about @topic

! fs.search {"path":".","text":"@topic","not_glob":"*.@x"}
@topic in anything but @x files
search for @topic, skip all @x files

! fs.search {"path":".","text":"@topic","not_glob":"archive"}
where's @topic mentioned, not in archive though
look for @topic, leave out the archive folder

! fs.search {"path":".","text":"@topic","not_glob":"node_modules"}
@topic everywhere but node_modules
who uses @topic? ignore node_modules
find @topic in the code, without node_modules please

! fs.search {"path":".","text":"@topic","not_glob":"old"}
all files with @topic except those in the folder old
@topic, skip old

! fs.search {"path":".","text":"@topic","newer_than_ms":"1w"}
what did I write about @topic this week
files from this week that mention @topic
@topic, but only in files changed in the last week

! fs.search {"path":".","text":"@topic","newer_than_ms":"1d"}
what did I note about @topic today
today's files mentioning @topic

! fs.search {"path":".","text":"@topic","newer_than_ms":"1mo"}
this month's files that mention @topic
anything about @topic from the last month

! fs.search {"path":".","text":"@topic","older_than_ms":"1y"}
files older than a year with @topic in them
what did I write about @topic more than a year ago

! fs.search {"path":"@txt","text":"@topic"}
@topic, what does @txt tell about it
@txt: is @topic in there
what was it I noted in @txt about @topic
look up @topic in @txt
@txt has something on @topic, which line

! fs.search {"path":".","text":"@topic"}
! fs.read {"path":"$1.0"}
the note on @topic, read the whole file to me
find the file about @topic and show all of it
open the text that mentions @topic

! fs.search {"path":".","text":"@topic"}
! fs.copy {"paths":"$1","into":"@dirn"}
each file that mentions @topic should also be in @dirn
copy whatever mentions @topic into @dirn
put copies of everything about @topic ((in the text)) in @dirn

! fs.search {"path":".","text":"@topic"}
! fs.move {"paths":"$1","into":"@dirn"}
files with @topic inside should live in @dirn
move all that talks about @topic to @dirn
anything mentioning @topic -> @dirn

! fs.search {"path":".","text":"@topic"}
! fs.archive {"paths":"$1","to":"@zipn"}
zip everything that mentions @topic, name it @zipn
into @zipn goes whatever has @topic in the text

! fs.search {"path":".","text":"@topic"}
! fs.count {"paths":"$1"}
how long are the files that mention @topic, words and lines
word counts of whatever mentions @topic
""", q=["?"], em=lambda r: f"{r.choice(PEOPLE)}@{word(r)}.{r.choice('com org de net'.split())}", fn=lambda r: r.choice([f"{word(r)}_{word(r)}", f"{word(r)}{word(r).capitalize()}", f"get_{word(r)}", f"{word(r)}()", f"{word(r).upper()}_{word(r).upper()}"]), err=lambda r: r.choice([f"could not open {word(r)}", f"invalid {word(r)}", f"{word(r)} not found", f"no such {word(r)}", f"failed to load {word(r)}", f"missing {word(r)} key"]),
    dirn=lambda r: r.choice([word(r), word(r).capitalize(), f"{word(r).capitalize()} {word(r).capitalize()}", f"{word(r)}/{word(r)}"]), zipn=lambda r: f"{r.choice([word(r), word(r) + '-' + word(r), word(r).capitalize() + ' ' + word(r)])}.zip",
    iso=lambda r: f"{r.randint(2015, 2027)}-{r.randint(1, 12):02}-{r.randint(1, 28):02}")

# ---------------------------------------------------------------- several steps, as told

rules("""
! fs.copy {"from":"@txt","to":"@txt.bak"}
$ sed -i '/^$/d' @txt
before you delete the blank lines in @txt make a .bak of it
step 1: @txt.bak as a copy. step 2: no more empty lines in @txt

! fs.copy {"from":"@txt","to":"@txt.bak"}
$ sed -i 's/.*/\\U&/' @txt
keep a .bak of @txt and then make the whole file upper case

! fs.copy {"from":"@conf","to":"@conf.bak"}
$ sed -i 's/^@opt *=.*/@opt=@nv/' @conf
back up @conf first, then set @opt to @nv in it
@conf: .bak, then @opt=@nv
make a copy of @conf with .bak, after that @opt should be @nv

! fs.copy {"from":"@conf","to":"@conf.bak"}
$ sed -i '/@w/s/^/#/' @conf
save @conf as .bak; then comment out @w in it

$ sed -i 's/^@opt *=.*/@opt=@nv/' @conf
$ grep '^@opt' @conf
set @opt to @nv in @conf and then show that line
@conf: @opt=@nv; let me see the @opt line after

$ sed -i '/@w/d' @txt
$ sort -o @txt @txt
in @txt throw out the @w lines and then sort what's left, in place
@txt: remove @w lines; sort; same file

$ sed -i '/@w/d' @txt
! fs.read {"path":"@txt"}
delete the lines with @w from @txt, then print @txt
@w lines out of @txt, and then let me see the file

! fs.edit {"path":"@txt","edits":[{"old":"@gp","new":"@gp2","all":true}]}
$ sort -o @txt @txt
@gp -> @gp2 in @txt, and afterwards sort the file in place

! fs.write {"path":"@txt","content":"@item","append":true}
! fs.write {"path":"@txt2","content":"@item","append":true}
add "@item" both to @txt and to @txt2
@item goes on @txt as well as on @txt2

! fs.write {"path":"@txt","content":"@item","append":true}
! fs.write {"path":"@txt","content":"@item2","append":true}
two more for @txt: first @item, then @item2
add @item to @txt, then also @item2

$ sed -i '/@who/d' @txt
! fs.write {"path":"@txt2","content":"@who","append":true}
take @who off @txt and put the name on @txt2 instead
@who goes from @txt to @txt2 ((list entries, one per line))

$ cut -d, -f@col @csv > @out
! fs.count {"paths":["@out"]}
@col of @csv into @out, then count the lines of @out

$ cut -d, -f@col @csv | sort -u > @out
! fs.read {"path":"@out"}
the different values of @col in @csv to @out; then show me @out

$ cut -d, -f@col @csv | sort -u > @out
every value of @col from @csv once, sorted, into @out
@csv @col unique -> @out

$ sort @txt > @out
! fs.archive {"paths":["@out"],"to":"@zipn"}
sort @txt into @out, then zip @out as @zipn

$ cat @txt @txt2 > @out
$ sort -u -o @out @out
join @txt and @txt2 as @out, after that sort @out in place without repeats

$ cat @txt @txt2 > @out
! fs.read {"path":"@out"}
@txt and @txt2 together in @out, and show me @out

$ split -l @big @txt
! fs.delete {"paths":["@txt"]}
split @txt into parts of @big lines and delete @txt afterwards

$ grep @w @txt > @out
$ sed -i '/@w/d' @txt
move the @w lines from @txt to @out ((out of @txt, into @out))
the lines with @w should be in @out and no longer in @txt
cut all @w lines out of @txt and put them in @out

$ head -n @n @txt > @out
$ sed -i '1,@{n}d' @txt
the first @n lines of @txt should move to @out
cut the first @n lines from @txt into @out

$ diff @txt @txt2 > @out
differences of @txt and @txt2 into @out
@out = diff of @txt and @txt2

$ diff @txt @txt2 | tee @out
save the diff of @txt and @txt2 as @out and show it

$ python3 -m json.tool @json > @outj
! fs.read {"path":"@outj"}
indent @json into @outj and then print @outj

$ seq @lo @hi > @out
$ shuf -o @out @out
numbers @lo to @hi in @out, then shuffle @out in place

$ seq @lo @hi | shuf > @out
the numbers @lo to @hi in random order in @out
@out: @lo..@hi shuffled

$ seq @lo @hi | shuf
@lo to @hi in random order
shuffle the numbers from @lo to @hi

$ seq @lo @hi | awk '{ s += $1 } END { print s }'
@lo + ... + @hi, all numbers in between
sum of the integers from @lo to @hi

! fs.mkdir {"path":"@fold","parents":true}
! fs.write {"path":"@fold/@leaf","content":"@item","expect_hash":"absent"}
folder @fold, in it a file @leaf with the text @item
make @fold and inside a @leaf that says "@item"

! fs.write {"path":"@out","content":"@item","expect_hash":"absent"}
! fs.write {"path":"@out","content":"@item2","append":true}
new file @out, line one @item, line two @item2
start @out with @item and then add @item2

! fs.count {"paths":["@txt"]}
$ sort @txt | uniq -d
how many lines has @txt, and are there repeats in it
@txt: number of lines, then which are doubled

! fs.count {"paths":["@prose"]}
! fs.read {"path":"@prose","from_line":1,"max_lines":@n}
word count of @prose and then show the first @n lines

$ python3 -m py_compile @py
$ python3 @py
check that @py compiles, then run it
@py: compile check; run

$ bash -n @sc
$ bash @sc
syntax check @sc and if it's fine run it
@sc: check, then run

! fs.chmod {"paths":["@sc"],"mode":"+x"}
$ bash @sc
make @sc executable and run it
@sc +x, then run it
""", opt=lambda r: r.choice("PORT HOST DEBUG LOG_LEVEL timeout workers max_connections retries".split()) if r.random() < 0.6 else r.choice([word(r), word(r).upper()]), nv=lambda r: r.choice([str(r.randint(1, 9999)), "true", "false", "localhost", "debug", word(r), "on", "off"]),
    zipn=lambda r: f"{r.choice([word(r), word(r) + '-' + word(r)])}.zip", fold=lambda r: r.choice([word(r), word(r) + "_" + word(r), word(r).capitalize()]), leaf=lambda r: f"{word(r)}.{r.choice(['txt', 'md'])}")

# ---------------------------------------------------------------- only look; only this much

_KEPT = ["txt"]


def _kept(r):
    """An ending that the name of the exception takes up."""
    v = one._dotext(r)
    _KEPT[-1] = v[1]
    return v



rules("""
! fs.search {"path":"@txt","text":"@gp"}
which lines would go if I deleted everything with @gp from @txt? don't delete yet
before deleting the @gp lines of @txt show me which those are
don't touch @txt, I only want to see the lines with @gp
just look, don't change anything: @gp in @txt
if I were to replace @gp in @txt, which lines would change? only show

! fs.search {"path":".","text":"@gp"}
which files would be affected if I renamed @gp everywhere? do not change them
before we replace @gp anywhere, show me where it is
I want to replace @gp later on. for now only list where it's used
just look for @gp in the files, don't replace anything

$ grep -o @gp @txt | wc -l
how many replacements would it be if @gp in @txt were replaced? don't do it, only count
don't replace anything, just count how many @gp there are in @txt

$ sort -u @txt | wc -l
how many lines would @txt have without duplicates? leave the file alone
don't dedupe @txt, only tell me how many different lines it has

$ grep -c '^$' @txt
how many lines would I lose if the blank ones in @txt were deleted? don't delete

$ sed '/@w/d' @txt
what would remain of @txt without its @w lines? show, don't save
try removing the @w lines of @txt but only on screen

$ sed '/^$/d' @txt
what would @txt look like without blank lines? only show

$ sed -i '0,/@w/s/@w/@w2/' @txt
only the very first @w in @txt becomes @w2, all later ones stay
just one replacement in @txt: the first @w -> @w2
replace @w by @w2 in @txt once, the first time it comes

$ find . -type f -name '*.@x' ! -name '@exc' -exec sed -i 's/@w/@w2/g' {} +
@w -> @w2 in all @x files but not in @exc
replace @w by @w2 in the @x files, hands off @exc
every @x file except @exc should say @w2 instead of @w

$ grep -rlIZ --exclude-dir=.git --exclude-dir=node_modules @w . | xargs -0r sed -i 's/@w/@w2/g'
@w becomes @w2 in the whole project, skip node_modules
in all files but those in node_modules: @w -> @w2
everywhere except node_modules write @w2 for @w

$ grep -rlIZ --exclude-dir=.git --exclude-dir=@word @w . | xargs -0r sed -i 's/@w/@w2/g'
@w -> @w2 in all files, but not in the folder @word
replace @w with @w2 everywhere, leave the folder @word alone

$ sed -i '@from,@{to}s/@w/@w2/g' @txt
only on lines @from to @to of @txt: @w -> @w2
@w2 for @w in @txt, but nowhere else than lines @from-@to

$ sed -i '1!s/@w/@w2/g' @csv
@w -> @w2 in @csv but leave the header as it is

$ sed -i '/@w/s/@w2/@w3/g' @txt
only on lines of @txt with @w: @w2 becomes @w3
in the @w lines of @txt change @w2 to @w3, other lines stay

! fs.search {"path":"@dir","name_glob":"*.@x","text":"@gp"}
only the @x files in @dir, nothing else: which have @gp
@gp, look in the @x files of @dir, don't look elsewhere

! fs.search {"path":".","name_glob":"*.@x","text":"@gp","not_glob":"@exc"}
@gp in the @x files, not counting @exc
which @x files besides @exc have @gp

! fs.search {"path":".","name_glob":"*.@x","text":"@gp","depth":1}
@x files right here ((no subfolders)) that contain @gp
@gp in the @x files of this very folder, don't go deeper

$ head -n 1 @txt
only the first line of @txt, nothing more
just line one of @txt

$ tail -n 1 @txt
only the last line of @txt
just the bottom line of @txt
""", word=word, x=_kept, exc=lambda r: f"{word(r)}{r.choice(['', '_' + word(r), '-' + str(r.randint(1, 30))])}.{_KEPT[-1]}", fail=0.04)

# ---------------------------------------------------------------- replaced in tables, and other odds and ends

rules("""
% print(sum(NUM for r in ROWS))
what's everything in the column @nkey worth together, file @csv
the sum at the bottom of the @nkey column if @csv were a spreadsheet
@csv is our cash book. total of @nkey please
from @csv, @nkey: sum only, no rows
total up @nkey ((column in @csv))
what do all the @nkey entries in @csv come to

% v = [float(r["@nkey"]) for r in ROWS if r["@nkey"]]; print(sum(v) / len(v))
class average: column @nkey in @csv
what's the average of all @nkey in @csv, just the number
if I averaged the @nkey column in @csv, what would I get

% PRINT ROWS if r["@key"] == "@val"]
my boss only wants the rows of @csv with @val for @key
of @csv, keep on screen just @key = @val
show @csv, but only where it says @val under @key

% PRINT ROWS if r["@key"] == "@val" and NUM > @num]
@csv: @key = @val and @nkey > @num
rows of @csv where @key is @val and @nkey over @num

% PRINT ROWS if r["@key"] == "@val" and r["@key2"] == "@val2"]
@csv rows with @key @val and @key2 @val2
where @key = @val and @key2 = @val2 in @csv

% PRINT ROWS if r["@key"] == "@val" or r["@key"] == "@val2"]
@csv rows whose @key is @val or @val2
either @val or @val2 as @key, from @csv

% PRINT ROWS if NUM >= @num]
@csv rows with @nkey of at least @num
@nkey @num or more: which rows of @csv

% PRINT ROWS if NUM == @num]
@csv rows where @nkey is exactly @num

% print(sum(NUM < @num for r in ROWS))
how many rows of @csv have @nkey under @num
count of @csv rows with less than @num in @nkey

% print(sum(r["@key"] == "" for r in ROWS))
how many rows in @csv have no @key
number of blanks in the column @key of @csv

% [print(r["@key"]) for r in ROWS if NUM > @num]
the @key of each row in @csv with @nkey over @num
whose @nkey in @csv exceeds @num? only their @key

% [print(r["@key"], r["@nkey"], sep=",") for r in sorted(ROWS, key=lambda r: NUM, reverse=True)[:@n]]
the @n rows of @csv with the top @nkey, just @key and @nkey
@csv: @key and @nkey of the @n highest by @nkey

% PRINT sorted(ROWS, key=lambda r: NUM)[:@n]]
the @n rows with the lowest @nkey in @csv
bottom @n of @csv by @nkey

% v = sorted(float(r["@nkey"]) for r in ROWS if r["@nkey"]); print(v[len(v) // 2])
median of @nkey in @csv
the middle @nkey in @csv ((median))
""", fail=0.04)

rules("""
$ sort @nums | uniq -c | sort -rn
which number comes most often in @nums
how often does each value in @nums occur

$ awk '{ s += $1 } END { print s / 60 }' @nums
minutes per day are in @nums, how many hours in total

$ awk '$1 < @num' @nums
what in @nums is under @num
days below @num in @nums ((one value a day))

$ awk '{ print $1 * @k }' @nums
each number in @nums times @k
multiply every value of @nums by @k, show

$ awk '{ print $1 * @k }' @nums > @out
each number of @nums times @k, saved in @out

$ awk '{ print $1 + @num }' @nums
add @num to every number in @nums, only show

$ awk '{ print $2, $1 }' @txt
first and last name are swapped in @txt, show it as last first, I mean second word then first word
@txt, second word before the first, two words per line

$ awk '{ print $2 }' @txt
only the second word of each line, @txt
@txt has first name last name, I just need the last names ((second word))

$ awk '{ print NR ". " $0 }' @txt
@txt as a numbered list 1. 2. 3., on screen
put 1. 2. 3. before the lines of @txt, show

$ awk '{ print NR ". " $0 }' @txt > @out
@txt as numbered list ((1. 2. ...)) into @out
make @out from @txt with 1. 2. 3. in front of the lines

$ sed 's/^/- /' @txt > @out
@out: every line of @txt with "- " before it
bullet list @out from the lines of @txt ((- in front))

$ sed 's/$/,/' @txt
@txt with a comma behind each line, show

$ sort @txt | head -n @n
alphabetically the first @n of @txt
first @n names of @txt in alphabetical order

$ sort @txt | tail -n @n
alphabetically the last @n of @txt

$ shuf @txt | split -l @k - @{word}_
draw teams of @k from @txt, files should begin with @{word}_
@txt mixed up and cut into groups of @k, named @{word}_ something

$ shuf @txt | paste - -
pair up the people in @txt by chance
random pairs from @txt

$ date +%F > @out
only today's date in a new file @out
@out with today's date in it

$ whoami > @out
my user name into @out

$ echo $((@a - @b))
how many years from @b to @a
@b till @a, years?

$ echo $((@a / @k))
@a divided by @k, whole number only

$ python3 -c 'print(@p1 + @p2 + @p3)'
@p1 for bread, @p2 for milk, @p3 for eggs. sum?
three receipts, @p1, @p2, @p3, total
@p1 + @p2 + @p3, what do I pay

$ python3 -c 'print(@p1 * @k)'
@k of those at @p1, please calculate
one costs @p1, so @k cost
@k times @p1

$ python3 -c 'print(@p1 / @k)'
a pack of @k is @p1, price of one?
@p1 for @k pieces, each costs

$ python3 -c 'print(@bigp - @p1)'
I paid with @bigp, it was @p1, change?
change from @bigp for @p1
""", word=word, a=_digits(2026, 2090), b=_digits(1900, 2020), p1=lambda r: f"{r.randint(0, 40)}.{r.randint(5, 99):02}", p2=lambda r: f"{r.randint(0, 40)}.{r.randint(5, 99):02}", p3=lambda r: f"{r.randint(0, 40)}.{r.randint(5, 99):02}", bigp=["50", "100", "200"], fail=0.03)

# ---------------------------------------------------------------- first the file, then what is wanted of it

rules("""
$ sort @txt
I have a file @txt. Show it to me in alphabetical order.
There's @txt. Sort it on screen, nothing saved.
Take @txt, sort, print.

$ sort -o @txt @txt
I have a file @txt. It should be sorted, please save it like that.
Open @txt, put its lines in alphabetical order, save it again.
So, @txt. Not sorted. Should be. Change the file.

$ sort @txt > @out
Take @txt, sort it and call the result @out.
I have @txt. I need it sorted as @out. The old one stays.
Read @txt; write it sorted to @out.

$ sort -u @txt > @out
Take @txt, sort it, each line once, save that as @out.
@txt has names. Some are double. @out should have them sorted and single.

$ awk '!seen[$0]++' @txt > @txt.tmp && mv @txt.tmp @txt
I have a list, @txt. Some entries are repeated. Keep each only once in it.
Go through @txt. If a line already came before, delete it there.
@txt is my list of links. Get rid of its repeats, don't change the order.
Here's @txt. Every line should be unique. Edit the file please.

$ awk '!seen[$0]++' @txt
I have a list, @txt. Show it with each line once, in the order it has. The file stays as it is.

! fs.count {"paths":["@txt"]}
I have a file @txt. How many lines is it?
There is a file named @txt. I'd like to know its number of lines.
About @txt: how many lines does it have?
Look at @txt. Number of lines?

! fs.count {"paths":["@prose"]}
I wrote @prose. How many words is that?
My thesis is @prose. What's its word count?
This is my story: @prose. Is it long? Count its words.

$ grep -c @gp @txt
I have a file @txt. On how many of its lines is @gp?
Look into @txt. Count the lines with @gp.

! fs.search {"path":"@txt","text":"@gp"}
I have a file @txt. Is @gp in it?
Look at @txt. Show me what it has on @gp.
Here's @txt. Find @gp in it.
Open @txt, look for @gp, show the lines.

EDIT
I have a file @txt. It says @gp. It should say @gp2.
Open @txt. Replace @gp with @gp2. Save.
Take @txt and make every @gp in it @gp2.
Look at @txt. There's @gp in it. I want @gp2 there instead.
Go into @txt and change @gp to @gp2.
There's a mistake in @txt. It reads @gp where it should read @gp2.

$ sed -i '/@w/d' @txt
I have a file @txt. Some of its lines say @w. I don't want these.
Open @txt and delete each line that has @w in it.
Go through @txt and throw out whatever line says @w.
About @txt: the @w lines. Delete them.

$ sed -i '/^$/d' @txt
I have a file @txt. It has empty lines. Delete these.
Open @txt and remove what's empty, lines I mean.

$ sed -i '@{line}d' @txt
Open @txt, delete line @line, save.
In @txt there's an error on line @line. Delete that line.

$ sed -n '@{line}p' @txt
Open @txt. Read me line @line.
In @txt, what's on line @line?

! fs.read {"path":"@log","last_lines":@n}
There is a log, @log. Show me its last @n lines.
I have to look at @log. Only the last @n lines though.

! fs.read {"path":"@txt","from_line":1,"max_lines":@n}
There is a file @txt. Show me its first @n lines.
Open @txt but show only @n lines from its start.

! fs.write {"path":"@txt","content":"@item","append":true}
I have a list, @txt. Add @item to it.
Open @txt, add "@item" at the bottom, save.
You know my list @txt. One more for it: @item

$ cat @txt @txt2 > @out
I have two files, @txt and @txt2. Make one out of them, @out.
Take @txt. Put @txt2 behind it. Call it @out.
Two lists: @txt, @txt2. One list please: @out.

$ diff @txt @txt2
I have two files, @txt and @txt2. What's the difference between them?
Here are @txt and @txt2. Compare them.

$ grep -Fxf @txt @txt2
I have two lists, @txt and @txt2. Which lines are in both?
Two lists, @txt and @txt2. What do they share?

$ grep -Fxvf @txt @txt2
I have two lists, @txt and @txt2. Which lines are only in the second?
Two lists, @txt and @txt2. What has the second that the first lacks?

$ grep -Fxvf @txt2 @txt
I have two lists, @txt and @txt2. Which lines are only in the first?
Two lists, @txt and @txt2. What has the first that the second lacks?

$ shuf -n 1 @txt
I have a list, @txt. Pick one from it by chance.
There are names in @txt. Draw one.

$ shuf -n @n @txt
There are names in @txt. Draw @n of them.

$ awk '{ s += $1 } END { print s }' @nums
I have a file @nums with one number on each line. What's their sum?
There are amounts in @nums, a line each. Add them up.

$ awk '{ s += $1; n++ } END { if (n) print s / n }' @nums
I have a file @nums with one number on each line. What's their average?

$ sort @txt | uniq -c | sort -rn
I have a file @txt with one vote on each line. Who got how many?
There are answers in @txt, one a line. How many times was each given?

$ cut -d, -f@col @csv
I have a csv, @csv. Show me just its @col.
Open @csv and give me @col.

% print(sum(NUM for r in ROWS))
I have a csv, @csv. It has a column @nkey. What's the sum of that?
There's a table, @csv, with @nkey in it. Total please.
Open @csv and add up its @nkey column.

% v = [float(r["@nkey"]) for r in ROWS if r["@nkey"]]; print(sum(v) / len(v))
I have a csv, @csv. It has a column @nkey. What's the average of that?
Open @csv and tell me the mean of its @nkey column.

% PRINT ROWS if r["@key"] == "@val"]
I have a csv, @csv. It has a column @key. Show me the rows that say @val there.
Open @csv and show its rows with @val as @key.

% [print(r["@key"]) for r in ROWS] || | sort | uniq -c | sort -rn
I have a csv, @csv. It has a column @key. How many rows for each of its values?

% PRINT sorted(ROWS, key=lambda r: NUM, reverse=True)]
I have a csv, @csv. Sort its rows by @nkey, highest first, show.

% PRINT ROWS if NUM > @num]
I have a csv, @csv. Show me its rows with more than @num @nkey.

% [print(r["@key"]) for r in ROWS] || > @out
I have a csv, @csv. Take its @key column and save that as @out.

$ python3 -m json.tool @json
I have a json, @json. Make it readable for me on screen.
Here's @json. Show it with proper indentation.

$ python3 -c 'import json; print(json.load(open("@json"))["@key"])'
I have a json, @json. What's the @key in it?
Look into @json and tell me its @key.

$ sed -i 's/\\r$//' @txt
I have a file @txt. It comes from windows. Make its line ends unix.

$ split -l @big @txt
I have a file @txt. It's too big. Cut it in pieces of @big lines.

$ bash @sc
I have a script, @sc. Run it.
There is @sc. Start it for me.

$ python3 @py
I have a python script, @py. Run it.
There is @py. Run it and show me the output.

$ python3 @py > @out
Run @py. Put what it prints in @out.

$ cut -d, -f@col @csv > @out
I have a csv, @csv. Take its @col and save that as @out.

$ grep @gp @txt > @out
I have a file @txt. Take its lines with @gp and put them in @out.
Open @txt, find the @gp lines, save them as @out.

$ grep -v @gp @txt > @out
I have a file @txt. Make @out from it, but leave out the lines with @gp.

$ tr 'a-z' 'A-Z' < @txt > @out
I have a file @txt. I need it in capitals as @out.

$ head -n @n @txt > @out
Take @txt. The first @n lines are enough. Save these as @out.

$ tail -n @n @txt > @out
Take @txt. The last @n lines are enough. Save these as @out.

! fs.copy {"from":"@txt","to":"@txt.bak"}
EDIT
I have a file @txt. First make a .bak of it. Then replace @gp with @gp2 in it.

! fs.copy {"from":"@txt","to":"@txt.bak"}
$ sed -i '/@w/d' @txt
I have a file @txt. First make a .bak of it. Then delete its lines with @w.
""".replace("EDIT", EDIT))
