"""Everyday computer chores as strangers ask for them, round four: texts, tables, shell jobs, the system, git, changes.

`text`, `machine` and `repo` take blocks parted by a blank line: first the steps, a line each (`$ shell line`, `! TOOL call`,
`% python over the rows of @csv`, or another action as it is), then the wordings. They differ in the values their slots have.
`((`, `))` are literal round brackets, `[[`, `]]` square ones. A search that something follows also gets its `ok 0`.
"""

import re

import talk2_text as two
import talk3_git as gt
import talk3_machine as mc
import talk3_text as tx
from phrases import Family
from values import PEOPLE, SAMPLERS, WORDS, gibberish, word

FAMILY = Family("talk4_wild")
add = FAMILY.add


# ---------------------------------------------------------------- values

def _title(r):
    return r.choice([f"{word(r).capitalize()} {word(r).capitalize()}", f"{word(r).capitalize()} {word(r).capitalize()} {r.randint(2009, 2027)}", f"{word(r).capitalize()} {word(r)}", f"{word(r)} {r.randint(1, 40)}", f"{r.choice(PEOPLE).capitalize()}s {word(r)}"])


def _odd(r):
    """Names that are easily torn."""
    e = r.choice("pdf docx txt jpg png csv md odt xlsx".split())
    return r.choice([
        lambda: f"{_title(r)}.{e}", lambda: f"{word(r)} (final).{e}", lambda: f"{word(r).capitalize()} ({r.randint(1, 9)}).{e}", lambda: r.choice(".env .nojekyll .npmrc .htaccess .gitkeep .bashrc .vimrc .editorconfig .env.local".split()), lambda: f"{word(r)}.log.{r.randint(1, 20)}",
        lambda: f"{word(r)}.{word(r)}.{word(r)}.{e}", lambda: r.choice("todo notes delete work Makefile README LICENSE copy rename draft list temp hosts inventory names".split()), lambda: f"{word(r)}_v{r.randint(2, 9)}.{e}", lambda: f"{word(r)} {word(r)} {word(r)}.{e}", lambda: f"{word(r)}-{r.randint(2019, 2027)}-{r.randint(1, 12):02}.{e}",
        lambda: f"{word(r)}.{e}", lambda: f"{word(r)}.{e}", lambda: f"{word(r)}.{e}", lambda: f"{word(r).upper()}.{e.upper()}", lambda: f"{word(r)}{r.randint(1, 99)}.{e}",
    ])()


def _fold(r):
    return r.choice([lambda: _title(r), lambda: _title(r), lambda: word(r), lambda: word(r), lambda: word(r).capitalize(), lambda: r.choice("work notes delete new old misc copy backup school temp".split()), lambda: word(r) + "-" + word(r), lambda: word(r) + "_" + str(r.randint(1, 99)), lambda: "~/" + r.choice("Downloads Documents Pictures Music Desktop Videos".split()), lambda: f"{word(r)}/{word(r)}", lambda: f"{word(r)} ({r.randint(1, 5)})"])()


COMMON = {"odd": _odd, "fo": _fold, "lb": ["("], "rb": [")"], "ls": ["["], "rs": ["]"], "cnt": lambda r: str(r.choice([1, 2, 3, 4, 5, 7, 9, 12, r.randint(1, 60)])), "total": lambda r: str(r.randint(1, 900)), "p": lambda r: r.choice(PEOPLE).capitalize(), "yr": lambda r: str(r.randint(2008, 2029))}
TEXT = {**tx.PATHS, **tx.VALUES, **COMMON}
MACHINE = {**mc.SL, **COMMON}
REPO = {**gt.SL, **COMMON, "p": gt.SL["p"]}
QUOTED = sorted(set(tx.QUOTED + ["odd", "fo", "odd_"]), key=len, reverse=True)


def _shell(line):
    """Slots of names in a shell line stand quoted where they need it."""
    names = "|".join(QUOTED)
    return re.sub(r"(?<![\"\w])@(?:\{(" + names + r")(\d?)\}|(" + names + r")(\d?)(?![a-z_]))", lambda m: f"@{{q_{m[1] or m[3]}{m[2] or m[4] or ''}}}", line)


def _derive_text(v, r):
    return {f"q_{k}": two.sh_quote(x) for k, x in v.items() if k.rstrip("0123456789") in QUOTED}


def _derive_machine(v, r):
    return mc._derive(v, r) | {f"q_{k}": two.sh_quote(x) for k, x in v.items() if k.rstrip("0123456789") in ("odd", "fo", "dir")}


# What may have "could you" before it or a "thanks" behind it; the other sentences stay as they are.
PLAIN = set("what what's which how where when who is are does do did has have can could why show list find delete remove kill sort make create put get give tell take save rename copy move pack write append count print check replace switch stop start run look".split())


def _noisy(line, lang):
    head = line.rstrip("?!.")
    return lang == "en" and line.split(" ", 1)[0] in PLAIN and not re.search(r"[.?!:;–(]( |$)| - |=>|->|\(\(", head) and not line.endswith((".", ")", "lol", "thx", "!"))


def _steps(lines, shell):
    steps = []
    for line in lines:
        call, result = line, None
        if line.startswith("$ "):
            call = "sh " + shell(line[2:])
        elif line.startswith("! "):
            call, _, result = line[2:].partition(" => ")
        elif line.startswith("% "):
            what, _, after = line[2:].partition(" || ")
            what = what.replace("HEAD ROWS", tx.HEAD + "d").replace("HEAD sorted(ROWS", tx.HEAD + "sorted(d").replace("ROWS", two.ROWS).replace("NUM", 'float(r["@nkey"] or 0)').replace("PRINT ", two.PR)
            call = "sh python3 -c 'import csv, sys; " + what + "' < @{q_csv}" + (shell(" " + after) if after else "")
        steps.append(call)
        if call.split(" ")[0] in ("say", "ask", "beyond", "show"):
            break
        if not result:
            result = "ok @cnt" if call.startswith("fs.search") else mc._result(call) if call.startswith("fs.list") else "ok"
        steps.append(result)
    if steps[-1].split(" ")[0] not in ("say", "ask", "beyond", "show"):
        steps.append("show")
    return steps


STEP = re.compile(r"(\$|!|%|say|ask|beyond) ")
DO = re.compile(r"^(say|ask) [A-Z]|^beyond$")


def _many(text, slots, derive, shell, lang, w, extra):
    slots = {**slots, **extra}
    for block in re.split(r"\n\s*\n", text.strip()):
        lines = [x.strip() for x in block.strip().split("\n") if x.strip() and not x.strip().startswith("#:")]
        if not lines:
            continue
        head = [x for x in lines if x[:2] in ("$ ", "! ", "% ") or DO.match(x)]
        wordings = [x for x in lines if x not in head]
        assert head and wordings, block
        steps = _steps(head, shell)
        groups = {}
        for x in wordings:
            noise = _noisy(x, lang)
            behind = two.BEHIND.search(x) if "n" in slots and slots is not None and slots.get("n") is two.VALUES["n"] else None
            x = x.replace("((", "@{lb}").replace("))", "@{rb}").replace("[[", "@{ls}").replace("]]", "@{rs}")
            the = slots.get("k") is mc.SL["k"] and bool(re.search(r"\b(the|last|first|top|newest|recent|latest|biggest|largest|busiest|hungriest|oldest|which|past|these|die|letzten|neuesten|los|las|os|as|últimos|últimas)( [a-z]+)? @\{?k\b", x))
            groups.setdefault((noise, bool(behind), the), []).append(two.BEHIND.sub(r"\1 @{nb}", x) if behind else x)
        for (noise, behind, the), some in groups.items():
            mine = {**slots, **mc.THE} if the else slots
            weight = w * len(some) ** 0.5
            acts = [re.sub(r"@\{n\}|@n(?![a-z_\d])", "@{nb}", c) for c in steps] if behind else steps
            add(weight, "\n".join(some), acts, lang=lang, derive=derive, noise=noise, **mine)
            if acts[0].startswith("fs.search") and len(acts) > 3:
                add(weight * 0.1, "\n".join(some), [acts[0], "ok 0", "show"], lang=lang, derive=derive, noise=noise, **mine)


def text(block, lang="en", w=1.0, **extra):
    _many(block, TEXT, _derive_text, _shell, lang, w, extra)


def machine(block, lang="en", w=1.0, **extra):
    _many(block, MACHINE, _derive_machine, lambda x: re.sub(r"(?<![\"\w])@(odd|fo|dir)(\d?)(?![a-z_])", r"@{q_\1\2}", x), lang, w, extra)


def repo(block, lang="en", w=1.0, **extra):
    _many(block, REPO, gt._derive, lambda x: x, lang, w, extra)



# ---------------------------------------------------------------- sorted, first, top, each once

text("""
$ sort @txt
Would it be possible to see @txt from A to Z? The file itself may remain as it is.
@txt, but alphabetical pls. on screen only
i just wanna read @txt in abc order, dont save anything
the names in @txt are all over the place, show them sorted

$ sort @txt
choir members are in @txt in the order they joined. For the programme I read them out alphabetically, so print it that way
print alphabetised: @txt
Lines, @txt, dictionary order, stdout. Cheers.

$ sort -n @nums
@nums holds numbers; 10 must not come before 9. print them in order
numbers in @nums from small to large, to look at
my son wrote the points of the game into @nums and wants them lined up by value, lowest on top
@nums => ascending by value ((not like words))
sorting @nums as text puts 100 before 20, do it right, by value, just show

$ sort -rn @nums
highest value first: the numbers of @nums, on screen please
@nums in descending numeric order, don't touch the file
scoreboard! biggest number of @nums at the top, smallest at the bottom
from the largest number in @nums down to the smallest, plz

$ sort -r @txt
Z to A: @txt
can i see @txt the other way round alphabetically, z first
print @txt in reverse abc order, thx
descending alphabetical, @txt, no changes on disk

$ sort -f @txt
@txt sorted but Zebra shouldn't come before apple just because of its capital letter
capital or small must not matter: show @txt alphabetically
alphabetical, case ignored: @txt

$ sort -o @txt @txt
@txt itself has to be in alphabetical order when I open it next time
Please rewrite @txt so that its lines stand in abc order.
sort @txt and save it back under the same name
in place: @txt, a-z
no copy, no new file: the lines of @txt alphabetical in that very file

$ sort -n -o @nums @nums
save @nums back with its numbers in rising order
@nums: numeric order, in place
I want the file @nums to start with its smallest number from now on, then the next and so on

$ sort -rn -o @nums @nums
the file @nums should from now on begin with its largest number, then the second largest etc
overwrite @nums with itself sorted numerically downwards
in place pls: @nums, numbers, big ones up

$ sort @txt > @out
@txt must stay as it is! put a sorted version into @out
don't change the original: @txt alphabetically => new file @out
write the alphabetised lines of @txt to @out and leave @txt in peace
1) take @txt 2) sort a-z 3) result is called @out
I need @out: same lines as @txt, only sorted

$ sort -n @nums > @out
sorted by number ((small first)), @nums into a new file @out
@out = the numbers of @nums, ascending, @nums untouched

$ sort -rn @nums > @out
the numbers of @nums with the biggest on top, as @out
@nums numerically, high to low, written to @out, please keep @nums

$ sort -u @txt > @out
every line of @txt one time, alphabetical, new file @out, old one stays
@out should have no repeats and be sorted; the source is @txt
dedupe+sort @txt -> @out

$ sort -u @txt
what are the distinct lines of @txt, in order
the different entries of @txt alphabetically, each printed once
which values does @txt contain? repeats are boring, sorted pls, only show

$ awk '!seen[$0]++' @txt
print @txt but when a line has been printed already skip it; keep the order
I'd like to see @txt minus the repeats, in the order they stand in, nothing saved
unique lines of @txt without sorting, on screen

$ awk '!seen[$0]++' @txt > @out
@txt has repeated lines. @out shall have each only the first time it occurs, order kept
same order, no duplicates: @txt -> @out, the original stays as it is
deduplicate @txt into @out but please don't sort

$ awk '!seen[$0]++' @txt > @txt.tmp && mv @txt.tmp @txt
my mailing list @txt got some addresses three times, once is enough, in the file, order unchanged
double lines in @txt? remove all but the first of each, right in the file
throw the repeats out of @txt, don't reorder it

$ sort @txt | uniq -d
only the lines that appear more than once in @txt, please
duplicates in @txt — which? list each of them once
did anyone enter twice? @txt has a name per line
repeated lines of @txt, not the unique ones
I want to know WHICH lines in @txt are doubled, not remove them

$ sort @txt | uniq -u
which lines occur exactly one time in @txt
show the lines in @txt that have no double
singles only: lines of @txt that are never repeated

$ sort @txt | uniq -c
every distinct line of @txt with its number of occurrences, in alphabetical order
count how often each line is in @txt and list that a to z
@txt: line + frequency, sorted by the line, not by the count

$ sort @txt | uniq -c | sort -rn
every distinct line of @txt with how often it occurs, most frequent first
@txt has one pizza order per line; how many of each, the favourite on top
frequency table of @txt, descending
what do people vote for most? a vote per line, @txt, ranking pls
histogram of the lines in @txt, high counts up

$ sort @txt | uniq -c | sort -rn | head -n 1
the line that's most common in @txt, with its count
what is in @txt most often? only the winner
the mode of @txt, I mean the most frequent line

$ sort @txt | uniq -c | sort -n
which lines of @txt are rarest? all with counts, rare ones on top
frequency of each line in @txt, least frequent first

$ sort @txt | uniq -c | sort -rn | head -n @n
the @n most frequent lines of @txt and their counts
a top @n of what is repeated most in @txt
@txt: what are the @n commonest entries? with numbers pls

$ sort -u @txt | wc -l
number of different lines in @txt
@txt counts some folks twice. how many really different ones are there?
distinct line count @txt

$ sort -rn @nums | head -n @n
the @n largest numbers from @nums, biggest first
best @n results out of @nums ((higher is better))
I only care about the top @n values in @nums

$ sort -n @nums | head -n @n
the @n smallest numbers from @nums
golf: lowest wins. the best @n scores out of @nums
which are the @n least values in @nums, smallest first

$ sort @txt | head -n @n
alphabetically, which @n lines of @txt come first
if @txt were sorted what would the first @n lines be
sort @txt, show me the beginning, @n lines

$ sort @txt | tail -n @n
alphabetically, which @n lines of @txt come at the very end
sort @txt and show just the final @n lines of that

! fs.read {"path":"@txt","from_line":1,"max_lines":@n}
the first @n lines of @txt, as they stand there, unsorted
@n lines off the top of @txt
How does @txt begin? @n lines will do.
let me peek at @txt, but no more than @n lines from the start
top of the file @txt, @n lines pls

! fs.read {"path":"@log","last_lines":@n}
the newest entries are at the bottom of @log, @n of them please
@n lines from the end of @log
What are the last @n lines of @log saying?
how did it finish? tail of @log, @n lines

$ tail -n +@line @txt
@txt, beginning with line @line till the end
skip what comes before line @line in @txt and show the rest
everything in @txt starting at line @line

$ sed -n '@{line}p' @txt
what's on line @line of @txt
line no. @line in @txt, that one only
the compiler complains about line @line of @txt; read me that line
@txt:@line

$ sed -n '@from,@{to}p' @txt
lines @from–@to of @txt, on screen
show the passage of @txt between line @from and line @to, both included
page through @txt: from line @from up to @to
@txt @from-@to ((lines))

$ sed -n '@from,@{to}p' @txt > @out
lines @from to @to of @txt, please, as their own file @out
cut out lines @from-@to of @txt into @out, the source isn't to be changed

$ head -n @n @txt > @out
just the first @n lines of @txt in a new file @out
a sample of @txt, namely its first @n lines, as @out
top @n lines of @txt => @out

$ tail -n @n @log > @out
support wants the last @n lines of @log as a file, call it @out
the end of @log, @n lines, into @out

$ head -n -@n @txt
all of @txt without its last @n lines, just display
drop the last @n lines when you show @txt

$ tac @txt
print @txt bottom to top
reversed line order, @txt: last line comes first
newest is at the end of @txt, I'd rather read newest first
upside down please: @txt

$ tac @txt > @out
@txt in reversed order of lines, as @out
write the lines of @txt from last to first into @out

$ rev @txt
mirror every line of @txt, letters back to front
secret writing for the kids: each line of @txt spelled backwards

$ shuf @txt
mix up the lines of @txt for me, only print
@txt lists the students. random order for the oral exam please
shuffled @txt, don't save

$ shuf @txt > @out
questions are in @txt. shuffle them into @out for group B
random order of @txt into a new file @out

$ shuf -n 1 @txt
pick a random line from @txt
whose turn is it? one name out of @txt, by chance
raffle!! one winner from @txt

! fs.read {"path":"@txt","line_numbers":true}
@txt with a number in front of every line
number the lines of @txt, blank ones too, show only
line numbers please when showing @txt

$ nl -ba @txt > @out
a numbered copy of @txt, to be called @out
@out: the lines of @txt with line numbers, the original without
""")

# ---------------------------------------------------------------- tables: a column by its name or by its number, one separator or another

text("""
$ cut -d, -f@col @csv
@csv is comma separated, all I need from it is @col
fields apart by commas in @csv; print @col and no other
@col out of @csv, by position not by name
From @csv give me @col. Display only, thanks a lot!

% [print(r["@key"]) for r in ROWS]
@csv has a heading; the column under @key is all I want to see
print the column named @key from @csv
by name, not number: column "@key" of @csv
I forgot which column it is but it's titled @key, show it, @csv

$ cut -d';' -f@ca @csv
@csv has semicolons between its fields. Column @ca, please
semicolon separated file @csv, only column @ca on screen
field @ca of @csv ((sep is ;))

$ cut -f@ca @tsv
@tsv is separated by tabs, I want column @ca
tab file @tsv -> column @ca only
column @ca, tabs in between, @tsv

$ cut -d: -f@ca @txt
the parts of each line in @txt are divided by colons; show part @ca
colon separated @txt, field @ca
@txt, cut at the ":" and print the piece number @ca

$ awk '{ print $@ca }' @txt
fields in @txt are divided by any number of blanks; show field @ca
word @ca of each line in @txt
whitespace separated @txt: column @ca

$ cut -d, -f@ca,@cb @csv
I need two columns of @csv and they're number @ca and number @cb
@csv: col @ca & col @cb, drop the rest in the output
columns no. @ca and no. @cb of @csv, side by side

% [print(r["@key"], r["@key2"], sep=",") for r in ROWS]
columns @key and @key2 from @csv by their titles, nothing else
only show @key next to @key2, that's in @csv
the titles are @key and @key2, print both columns of @csv

$ cut -d, -f@ca --complement @csv > @outc
everything of @csv but column @ca into @outc
@outc = @csv w/o column number @ca, don't touch @csv itself
column @ca of @csv is confidential; make @outc without it

$ cut -d, -f@ca- @csv
from column @ca to the last one, @csv
@csv, column @ca and all the ones to its right
skip the columns before number @ca in @csv

$ cut -d, -f-@ca @csv
@csv: up to and including column @ca
all columns of @csv as far as number @ca, no further

$ awk -F, '{ print $NF }' @csv
rightmost column of @csv
only the last field on each row of @csv
final column @csv, whichever number it has

$ awk -F, '{ s += $@ca } END { print s }' @csv
@csv has no titles. add all of column @ca
total of column @ca in @csv ((there's no header line))
column @ca of @csv summed up pls

$ awk -F, 'NR > 1 { s += $@ca } END { print s }' @csv
@csv, column @ca added up but the first line is the header so leave it out
sum of column @ca; mind the header in @csv
skip line 1 ((titles)) of @csv and total column @ca

% print(sum(NUM for r in ROWS))
what's the sum of the column @nkey of @csv
@nkey: total? @csv
my landlord asks what I paid in all; @csv has a column @nkey, add it
Sum total of '@nkey' in @csv, if you'd be so kind.

$ awk -F';' '{ s += $@ca } END { print s }' @csv
semicolon file @csv: what does column @ca add up to
sum column @ca of @csv, the fields are divided by ;

$ awk -F'\\t' '{ s += $@ca } END { print s }' @tsv
@tsv with tabs: total of column @ca
add up column @ca in the tab separated @tsv

$ awk '{ s += $@ca } END { print s }' @txt
columns in @txt have blanks between; total of column @ca
sum of the numbers in column @ca of @txt ((spaces between))

$ awk '{ s += $1 } END { print s }' @nums
a number on each line of @nums, add them together
@nums summed
total of all the figures in @nums
the tips of the week are in @nums, how much altogether

$ awk '{ s += $1; n++ } END { if (n) print s / n }' @nums
mean of the numbers in @nums please, one per line they are
average @nums
on average how high are the readings in @nums

$ awk -F, 'NR > 1 { s += $@ca; n++ } END { if (n) print s / n }' @csv
average of column @ca of @csv without counting its title line
mean((column @ca)) of @csv, header skipped

% v = [float(r["@nkey"]) for r in ROWS if r["@nkey"]]; print(sum(v) / len(v))
average of the column @nkey of @csv
what's the mean @nkey in @csv, one number
the class did a test, @nkey stands in @csv. class average?
@nkey average @csv asap

% print(max(NUM for r in ROWS))
highest @nkey in @csv, only the number
largest value under @nkey, file @csv
what's the maximum of @nkey over all rows of @csv

% print(min(NUM for r in ROWS))
smallest @nkey in @csv, only the number
the minimum of @nkey in @csv pls

% print(*max(ROWS, key=lambda r: NUM).values(), sep=",")
the row of @csv with the highest @nkey, the entire row
who has most @nkey in @csv? show me the whole record
@csv: which entry is the largest by @nkey, all its fields

% print(*min(ROWS, key=lambda r: NUM).values(), sep=",")
the row of @csv with the lowest @nkey, the entire row
which record in @csv is the cheapest by @nkey, full line

% PRINT ROWS if r["@key"] == "@val"]
the rows of @csv where the column @key says @val
@csv filtered: @key equals @val
anyone in @csv with @key @val? list those rows, don't write anything
pick the lines of @csv that have @val under @key

% PRINT ROWS if NUM > @num]
rows of @csv whose @nkey is more than @num
@csv rows having @nkey > @num
which lines in @csv go above @num in the column @nkey

% PRINT ROWS if NUM < @num]
rows of @csv whose @nkey is less than @num
@csv rows having @nkey < @num
what's below @num in the @nkey column of @csv

$ awk -F, '$@ca == "@val"' @csv
rows of @csv with exactly @val in column @ca ((number, no titles))
@csv where field @ca equals @val
column @ca must be @val, print such rows of @csv

$ awk -F, '$@ca > @num' @csv
@csv, rows in which column @ca is above @num
field @ca bigger than @num: print those lines of @csv

% PRINT sorted(ROWS, key=lambda r: NUM, reverse=True)]
@csv by the column @nkey, largest up, only show
rows of @csv in descending @nkey order please
rank the rows of @csv by @nkey, the highest at the top

% PRINT sorted(ROWS, key=lambda r: NUM)]
@csv by the column @nkey, smallest up, only show
rows of @csv in ascending @nkey order please
from the lowest to the highest @nkey: rows of @csv

% PRINT sorted(ROWS, key=lambda r: r["@key"])]
@csv ordered alphabetically by the column called @key, only show
a to z by @key, rows of @csv
sort rows in @csv on the name of the column @key, text order, screen

% HEAD sorted(ROWS, key=lambda r: NUM, reverse=True)] || > @outc
a new csv @outc, same heading as @csv, rows ordered by @nkey from high to low
@csv sorted by @nkey descending incl. header => @outc; leave @csv

% HEAD sorted(ROWS, key=lambda r: NUM)] || > @outc
a new csv @outc, same heading as @csv, rows ordered by @nkey from low to high
@csv sorted by @nkey ascending incl. header => @outc; leave @csv

$ sort -t, -k@ca @csv
sort @csv by column number @ca, text order, show it
@csv in the alphabetical order of its column @ca ((no header))
by field @ca, alphabetically: @csv

$ sort -t, -k@ca -n @csv
sort @csv by column number @ca, which holds numbers, low ones first
@csv numerically by its column @ca
by field @ca, as numbers, ascending: @csv

$ sort -t, -k@ca -rn @csv
sort @csv by column number @ca, which holds numbers, high ones first
@csv numerically by its column @ca, biggest on top
by field @ca, as numbers, descending: @csv

% PRINT sorted(ROWS, key=lambda r: NUM, reverse=True)[:@n]]
top @n rows of @csv by @nkey
the @n rows with the highest @nkey, @csv
best @n by @nkey from @csv

! fs.read {"path":"@csv","from_line":1,"max_lines":@n}
the first @n lines of @csv, however they're sorted
how does @csv look at the top? @n lines
not the best ones, simply the first @n lines of @csv

% [print(r["@key"]) for r in ROWS] || | sort -u
which values are there in the column @key of @csv, each once
distinct @key values, @csv
the different @key that occur in @csv, no repeats

% print(len(set(r["@key"] for r in ROWS)))
how many different @key has @csv
number of distinct values in the column @key of @csv

% [print(r["@key"]) for r in ROWS] || | sort | uniq -c | sort -rn
how often does each @key occur in @csv
number of rows per @key in @csv, most first
count by @key: @csv
group @csv by @key and count

$ cut -d, -f@ca @csv | sort | uniq -c | sort -rn
how often does each value of column @ca occur in @csv
frequency of what's in column @ca of @csv, most first

$ cut -d, -f@ca @csv | sort -u
the different values in column number @ca of @csv
column @ca of @csv: each value once, sorted

% t = {}; [t.update({r["@key"]: t.get(r["@key"], 0) + NUM}) for r in ROWS]; [print(k, t[k]) for k in sorted(t)]
sum of @nkey for every @key in @csv
@csv: @nkey totals by @key
what does each @key come to in @nkey, @csv has the rows
group by @key, add @nkey ((@csv))

% t = {}; [t.setdefault(r["@key"], []).append(NUM) for r in ROWS]; [print(k, sum(t[k]) / len(t[k])) for k in sorted(t)]
mean of @nkey for every @key in @csv
@csv: average @nkey by @key

$ tail -n +2 @csv | wc -l
how many records does @csv have, the header line isn't one
rows in @csv minus the titles
@csv has a header. How many data rows below it?

! fs.count {"paths":["@csv"]}
how many lines does @csv have in all, with its header
total lines in @csv, header included

$ head -n 1 @csv
only the header of @csv
how are the columns of @csv named
which columns are in @csv? just the titles

$ tail -n +2 @csv
@csv without its header, on screen
show the rows of @csv but not the titles
skip the first line of @csv and print what follows

$ sed -i '1d' @csv
the header of @csv has to go, in the file
remove line one ((titles)) from @csv itself

$ tr ';' ',' < @csv > @outc
@csv has semicolons where I need commas; result in @outc, leave @csv
convert ; to , : @csv -> @outc
from semicolon to comma, new file @outc, source @csv

$ tr ',' ';' < @csv > @outc
@csv has commas where I need semicolons; result in @outc, leave @csv
convert , to ; : @csv -> @outc

$ tr '\\t' ',' < @tsv > @outc
tabs into commas: @tsv, as @outc
@tsv ((tab)) -> @outc ((comma))

$ tr ',' '\\t' < @csv > @tsv
commas into tabs: @csv, as @tsv
@csv ((comma)) -> @tsv ((tab))

$ sed -i 's/;/,/g' @csv
@csv, in the file itself: commas instead of semicolons
each ; in @csv shall be a comma, no new file

$ sed -i 's/\\t/,/g' @tsv
@tsv, in the file itself: commas instead of tabs
each tab in @tsv shall be a comma, no new file

$ sed -i '1s/@key/@key2/' @csv
column @key of @csv should be titled @key2
in the header of @csv: @key -> @key2, data rows stay

$ join -t, @csv @csv2
@csv and @csv2 both begin with the id; put matching rows together
join @csv with @csv2 on their first column ((commas, sorted already))

$ paste @txt @txt2
lines of @txt left, the corresponding lines of @txt2 right, on screen
@txt beside @txt2, line by line

$ paste -d, @txt @txt2 > @outc
names are in @txt, their mails in @txt2, same order. combine to name,mail in @outc
@outc: each line of @txt, a comma, the line of @txt2 at the same place

$ paste -sd, @txt
@txt as one line with commas
glue the lines of @txt together, comma between

$ tr ',' '\\n' < @txt
@txt is one long line with commas, each item on a line of its own please, just print
break @txt at the commas

$ column -t -s, @csv
@csv in nice straight columns on the screen
line up @csv so I can read it

$ (head -n 1 @csv && tail -q -n +2 @csv @csv2) > @outc
@csv and @csv2 under each other as @outc; one heading, not two
append @csv2 to @csv in a new file @outc, only one header line

$ cat @txt @txt2 > @out
first @txt then @txt2 in a new file @out
@out should be @txt followed by @txt2
@txt + @txt2 >> hmm, no, in a new file @out

$ cat @txt >> @txt2
@txt should be appended to @txt2 ((@txt2 grows, @txt stays))
put what's in @txt under what's in @txt2
@txt2 gets @txt at its end

$ grep -Fxvf @txt @txt2
lines that @txt2 has and @txt hasn't
new in @txt2 compared with @txt, lines only
who's in @txt2 but missing from @txt

$ grep -Fxvf @txt2 @txt
lines that @txt has and @txt2 hasn't
who dropped out: in @txt but no longer in @txt2
what of @txt is not found in @txt2

$ grep -Fxf @txt @txt2
lines that are both in @txt and in @txt2
common lines of @txt and @txt2
who's on both lists, @txt and @txt2

$ diff @txt @txt2
differences between @txt and @txt2
how do @txt and @txt2 differ, show, don't merge
@txt vs. @txt2

$ diff -y @txt @txt2
@txt and @txt2 next to each other, with the differences marked
side by side comparison of @txt and @txt2

$ cmp @anyf @anyf2
are @anyf and @anyf2 the same to the last byte
byte by byte: @anyf against @anyf2

! fs.hash {"paths":["@anyf","@anyf2"]}
compare the checksums of @anyf and @anyf2
sha256 of both @anyf and @anyf2, want to see if they match
""")

# ---------------------------------------------------------------- looked for in a text: case, whole words, context, counted

text("""
! fs.search {"path":"@txt","text":"@gp"}
which lines of @txt have @gp in them
@gp in @txt?
lines of @txt containing @gp, don't edit
I remember something about @gp in @txt. Show me the lines.
look through @txt for @gp

$ grep -i @gp @txt
@gp in @txt, upper or lower case, doesn't matter
lines of @txt with @gp in whatever capitalisation
case-insensitively find @gp in @txt
@gp / @gp written any which way: lines in @txt

$ grep -w @gp @txt
@gp as a word of its own in @txt, not as part of a longer one
only whole words: @gp in @txt
lines in @txt with the complete word @gp

$ grep -c @gp @log
number of lines of @log having @gp
on how many lines does @log say @gp, just the count
count of @gp lines, @log
how often did @log complain about @gp, counted by line

$ grep -ic @gp @log
how many lines in @log have @gp, no matter the case
count lines with @gp in @log, capitals ignored

$ grep -o @gp @prose | wc -l
every single occurrence of @gp in @prose counted, even if there are two on a line
total number of times @gp is in @prose ((not lines, occurrences))
@gp in @prose: occurrences?

$ grep -n @gp @txt
@gp in @txt with the line numbers
on which line numbers of @txt is @gp
where exactly is @gp in @txt, line number and line

$ grep -v @gp @log
show @log but hide lines with @gp
all lines of @log that don't have @gp
@log minus @gp, on screen

$ grep -v @gp @log > @out
@log without the @gp lines as a new file @out, @log stays complete
filter @gp out of @log into @out

$ grep @gp @log > @out
lines with @gp from @log into @out, nothing else in it
@out: every @gp line of @log
save what @log says about @gp as @out

$ grep @gp @log | tail -n @n
only the last @n lines with @gp out of @log
most recent @n @gp lines, @log

$ grep -m 1 @gp @log
the first line of @log with @gp, stop there
where does @gp turn up first in @log

$ grep -A @k @gp @log
@gp in @log plus the @k lines after each
show @k lines below every @gp in @log

$ grep -B @k @gp @log
@gp in @log plus the @k lines before each
show @k lines above every @gp in @log

$ grep -C @k @gp @log
@gp in @log plus @k lines around it, before and after
@k lines of context on either side of @gp in @log

$ grep '^@w' @txt
lines of @txt that begin with @w
@txt: what starts with @w
only lines having @w at their start, @txt

$ grep '@w$' @txt
lines of @txt that end in @w
@txt: what has @w at its very end

$ grep -E '@w|@w2' @txt
lines with either @w or @w2 in @txt
@txt, @w or @w2, one of them is enough

$ grep @gp @txt | grep @gp2
lines in @txt that have both @gp and @gp2
@txt: @gp and @gp2 on the same line

$ grep @gp @log | grep -v @gp2
lines in @log with @gp but not with @gp2
@log: @gp, except where it also says @gp2

! fs.count {"paths":["@txt"]}
lines in @txt?
how many lines does @txt consist of
tell me the number of entries in @txt, one a line
wc @txt

! fs.count {"paths":["@prose"]}
words in @prose?
@prose mustn't have over 2000 words, how many does it have
teacher wants 300 words, where am I with @prose

$ wc -m < @prose
characters in @prose?
how many characters long is @prose, blanks counted
tweet length check: chars in @prose

$ wc -c < @anyf
size of @anyf in bytes, exactly
bytes in @anyf, number only

$ wc -L < @txt
how long is the longest line in @txt ((characters))
max line length @txt

$ grep -c . @txt
non-empty lines in @txt, how many
count the lines of @txt that aren't blank

$ grep -c '^$' @txt
empty lines in @txt, how many
count the blank lines of @txt

$ wc -l *.@x
lines of every @x file here, each by itself
line count per @x file in this folder

$ cat *.@x | wc -l
lines of all @x files here added together
one number: lines in the @x files of this folder

$ awk 'length > @width' @txt
lines of @txt over @width characters
what in @txt is wider than @width columns

$ grep -oE '[[:alpha:]]+' @prose | tr 'A-Z' 'a-z' | sort | uniq -c | sort -rn | head -n @n
the @n words I use most in @prose
most frequent words of @prose, @n of them with counts

$ grep -oE 'https?://[^ "<>]+' @txt
every web address in @txt
pull the links out of @txt
urls in @txt?

$ grep -oE '[[:alnum:]._+-]+@at_[[:alnum:].-]+\\.[a-z]+' @txt | sort -u
the mail addresses that occur in @txt, each once
emails from @txt pls, no repeats

! fs.search {"path":".","text":"@topic"}
which of my notes is about @topic
what did I write down on @topic
@who told me something about @topic, in which file is it
anything on @topic here?
files mentioning @topic
in what document do I talk about @topic
I know I noted the thing with @topic somewhere...

! fs.search {"path":".","text":"@topic"}
recipes with @topic?
where's that text with @topic in it
who wrote about @topic, which file
@topic: which files
grep me @topic everywhere below here
was there anything on @topic in these papers

! fs.search {"path":".","text":"@topic","depth":1}
@topic in the files of this folder, not in what's below it
only this directory, no subfolders: which files mention @topic
files right here that have @topic inside

! fs.search {"path":"@dir","text":"@topic"}
inside @dir, which file talks about @topic
@topic -- somewhere in @dir
in the folder @dir look for the word @topic in the files
@dir: files containing @topic

! fs.search {"path":".","name_glob":"*.@x","text":"@topic"}
which @x files contain @topic
@topic, but only search the @x files
among all @x files the ones that say @topic

! fs.search {"path":".","text":"@topic","not_glob":"node_modules"}
@topic in all files, but leave node_modules out
skip node_modules please, where is @topic

! fs.search {"path":".","text":"@topic","not_glob":"*.@x"}
@topic in any file that isn't @x
files with @topic, @x ones excluded

! fs.search {"path":".","text":"@topic","newer_than_ms":"1w"}
something about @topic that I wrote this week, which file
this week's files with @topic

! fs.search {"path":".","text":"@topic","newer_than_ms":"1d"}
something about @topic that I wrote today
today's files with @topic in it

$ grep -rlw @gp .
files that have the whole word @gp, names only
whole word @gp, which files below here

$ grep -rl @gp . | wc -l
in how many files is @gp to be found
number of files with @gp somewhere in them
""")

# ---------------------------------------------------------------- a text changed: in the file, into a new one, only shown

text("""
! fs.edit {"path":"@txt","edits":[{"old":"@gp","new":"@gp2","all":true}]}
@txt still says @gp, that should be @gp2 by now
wherever @txt has @gp there should be @gp2
@gp2 instead of @gp, in @txt, everywhere
put @gp2 in place of @gp in @txt
in @txt, @gp must be replaced with @gp2
instead of @gp write @gp2 in @txt

! fs.edit {"path":"@txt","edits":[{"old":"@gp","new":"@gp2","all":true}]}
we no longer say @gp; @txt should say @gp2
@gp -> @gp2 @txt
replace by @gp2 whatever is @gp in @txt
from now on @gp2, not @gp. file: @txt
would you correct @txt for me? it should read @gp2 where it reads @gp

$ sed 's/@w/@w2/g' @txt > @out
@txt with @w2 for @w, saved as @out; the original isn't to be touched
new file @out: same as @txt but @w2 instead of @w
make @out from @txt, changing @w to @w2 on the way

$ sed 's/@w/@w2/g' @txt
just show how @txt would look with @w replaced by @w2
print @txt with @w2 in place of @w, don't save anything

$ sed -i 's/@w/@w2/gI' @txt
@w to @w2 in @txt, also when it's written with other capitals
in @txt replace @w with @w2, case-insensitive, in the file

$ sed -i 's/\\b@w\\b/@w2/g' @txt
whole word @w only: make it @w2 in @txt
in @txt change the word @w to @w2, but not when it's part of a longer word

$ sed -i 's/@w/@w2/' @txt
only the first @w on every line of @txt should become @w2
@txt: per line replace just the first @w with @w2

$ sed -i '@{line}s/@w/@w2/g' @txt
on line @line of @txt only, @w -> @w2
line @line in @txt has @w, make that @w2 and leave other lines

! fs.edit {"path":"@txt","edits":[{"old":"@gp","new":"","all":true}]}
take the word @gp out of @txt, lines stay
the text @gp has to go from @txt but not the lines it's on

$ sed -i '/@w/d' @txt
lines with @w have to leave @txt
@w lines: delete them from @txt
I don't want to see a line with @w in @txt ever again, remove in the file
from @txt erase each line that contains @w

$ sed -i '/@w/!d' @txt
keep only the lines with @w in @txt, in the file
@txt should consist of its @w lines alone, delete the others

$ sed -i '/^$/d' @txt
blank lines in @txt are a waste of paper, take them out of the file
no more empty lines in @txt, in place
@txt: remove empty lines

$ sed '/^$/d' @txt > @out
@txt minus its blank lines, in a new file @out
@out should be @txt without empty lines, don't alter @txt

$ sed -i 's/[[:space:]]*$//' @txt
the linter moans about blanks at the line ends in @txt, trim them
trailing whitespace off @txt

$ sed -i 's/^[[:space:]]*//' @txt
indentation of @txt must go, every line should start at the margin
strip the leading blanks in @txt

$ sed -i 's/\\t/    /g' @code
tabs in @code should be four spaces
4 blanks for every tab in @code, in the file

$ sed -i 's/\\r$//' @txt
@txt came from windows and has ^M at the line ends, make it unix
dos2unix @txt please
CRLF -> LF in @txt

$ sed -i 's/$/\\r/' @txt
@txt is for a windows user, give it CRLF line ends
LF -> CRLF in @txt

$ tr 'a-z' 'A-Z' < @txt
show @txt in capitals, leave the file
UPPER CASE of @txt, on screen

$ tr 'a-z' 'A-Z' < @txt > @out
@txt all in capitals, as @out
uppercase copy of @txt named @out

$ tr 'A-Z' 'a-z' < @txt > @out
@txt all lower case, as @out
lowercase copy of @txt named @out
no capitals: @txt => @out

$ fold -s -w @width @prose
show @prose wrapped at @width characters
@prose has endless lines; break them at @width, words whole, on screen

$ fold -s -w @width @prose > @out
@prose wrapped at @width columns, to @out
for the newsletter: lines of @width at most from @prose, new file @out

$ sed 's/^/> /' @txt
@txt quoted like in a mail, a > and a blank in front of each line, show
put "> " before all lines of @txt on screen

$ sed -i 's/^/- /' @txt
make bullets of the lines in @txt: "- " in front of every one, in the file
@txt should become a list, each line with "- " at its beginning

$ sed -i '1i @item' @txt
as the very first line of @txt: @item
"@item" above everything that's in @txt
on top of @txt goes @item

! fs.write {"path":"@txt","content":"@item","append":true}
at the end of @txt: @item
"@item" below everything that's in @txt
@txt, new last line: @item
put "@item" in @txt too
also in @txt: @item

$ sed -i '@{line}i @item' @txt
"@item" should be the new line @line of @txt
insert before line @line of @txt: @item

$ sed -i '@{line}s/.*/@item/' @txt
replace the whole line @line of @txt by "@item"
line @line of @txt should be: @item

$ sed -i '@{line}d' @txt
line @line of @txt has to be deleted
without line @line please, @txt, in the file

$ sed -i '@from,@{to}d' @txt
lines @from to @to of @txt can be deleted
@txt, drop @from through @to

$ sed -i '1,@{n}d' @txt
the first @n lines of @txt have to go from the file
chop @n lines off the top of @txt

$ sed -i '$d' @txt
the last line of @txt has to go from the file
@txt without its final line, in place

! fs.write {"path":"@txt","content":""}
@txt should be empty, but it should exist
clear @txt completely, don't delete it

! fs.write {"path":"@out","content":"@item","expect_hash":"absent"}
a file @out with nothing but "@item" in it
create @out, content: @item
new: @out. in it: @item

$ tail -n @n @log > @log.tmp && mv @log.tmp @log
@log has grown too long, keep only the last @n lines of it
cut @log down to its last @n lines, in the file

! fs.copy {"from":"@txt","to":"@txt.bak"}
$ sort -o @txt @txt
@txt.bak first, then sort @txt in place
keep the unsorted @txt as @txt.bak and sort @txt itself

! fs.copy {"from":"@txt","to":"@txt.bak"}
! fs.edit {"path":"@txt","edits":[{"old":"@gp","new":"@gp2","all":true}]}
@gp -> @gp2 in @txt, but save @txt.bak before
first a backup @txt.bak, then change @gp into @gp2 in @txt

! fs.edit {"path":"@txt","edits":[{"old":"@gp","new":"@gp2","all":true},{"old":"@gp3","new":"@gp4","all":true}]}
two changes in @txt: @gp -> @gp2 and @gp3 -> @gp4
in @txt @gp should be @gp2 and @gp3 should be @gp4

! fs.edit {"path":"@txt","edits":[{"old":"@gp","new":"@gp2","all":true}]}
! fs.read {"path":"@txt"}
@gp to @gp2 in @txt, once that's done show me the file
replace @gp by @gp2 in @txt; also print @txt

$ awk '!seen[$0]++' @txt > @txt.tmp && mv @txt.tmp @txt
! fs.count {"paths":["@txt"]}
remove the repeats from @txt and then tell me how many lines are left
dedupe @txt in place, keep the order, count afterwards

! fs.read {"path":"@txt"}
read @txt to me
what does @txt say
contents of @txt pls
open @txt so I can read it

! fs.read {"path":"@odd"}
what's written in @odd
print @odd
I'd like to read @odd

! fs.count {"paths":["@odd"]}
number of lines in @odd
how long's @odd, in lines or words
""")

# ---------------------------------------------------------------- the machine: memory, disks, processor, names, versions

machine("""
! system.memory {}
is my ram full again
Could you be so kind and tell me how much memory is available right now?
RAM: used / free?
everything swaps, what's the memory like
free -h
i have 40 tabs open, how much memory is left
chrome says "aw snap", is the memory exhausted
swap usage?

! system.memory {}
@story How much RAM is free?
@story memory status @tail
gigabytes of ram in this thing, and how many of them in use

! system.disk {}
how full is my disk
"no space left on device" it says. how bad is it
df -h
disk space please
Am I running out of disk? Percentages would be nice.
free space on all drives
can I still store a 60 gb game here

! system.disk {}
@story How many gigabytes have I got left on the disk?
@story df @tail
are any of my file systems close to 100 percent

! system.disk {"path":"@mnt"}
how much room is there on @mnt
@mnt, used and free
is @mnt full?
does my backup still fit onto @mnt, i mean what's free there

$ df -i
did i run out of inodes
inode usage
free inodes on each file system?

! fs.disk_usage {"path":"@dir"}
what's the size of the folder @dir
@dir weighs how much
total size of @dir with everything below it
du -sh @dir
how many megabytes is @dir?

! fs.disk_usage {"path":"@fo"}
how big is the folder called @fo
size of the folder @fo
the directory @fo, how much space does it need in all

! fs.disk_usage {"path":".","by":"folders","top":10}
which subfolder here is the space eater
what takes up all the room in this directory
folders here by size
du per folder, this place

! fs.disk_usage {"path":"@dir","by":"folders","top":10}
which folder within @dir is biggest
what's taking the space in @dir
@dir: folder sizes, fattest first

! fs.disk_usage {"path":".","by":"extension"}
which file types take up the most space here
space by file ending, this folder
am i drowning in mp4s or in zips? size per kind of file

! fs.disk_usage {"path":"@dir","by":"extension"}
@dir, space by file type
what kinds of files fill up @dir

! fs.list {"path":".","recursive":true,"sort":"size","limit":1,"kind":"file"}
name of the largest file here, whatever level it's on
the one biggest file below this folder
which file is the heaviest

! fs.list {"path":".","recursive":true,"sort":"size","limit":@k,"kind":"file"}
@k biggest files, here and below
top @k files by size
name the @k largest files

! fs.list {"path":"@dir","recursive":true,"sort":"size","limit":@k,"kind":"file"}
@k biggest files of @dir
in @dir, top @k by file size

! fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file"}
what did I save last
which file was changed most recently
the newest file here?

! fs.list {"path":".","recursive":true,"sort":"modified","limit":@k,"kind":"file"}
the @k files I changed most recently
@k newest files, this folder and below
recent files: @k of them

! fs.list {"path":".","recursive":true,"sort":"modified","reverse":true,"limit":@k,"kind":"file"}
the @k oldest files here
which @k files haven't been changed for the longest time

! fs.search {"path":".","kind":"file","newer_than_ms":"1d"}
which files were changed in the last 24 hours
what files have I touched today
files modified today, names

! fs.search {"path":".","kind":"file","newer_than_ms":"@{k}d"}
what changed in here during the past @k days, files
files modified within the last @k days

! fs.search {"path":".","kind":"file","older_than_ms":"@age"}
files that nobody has changed for @age
which files are older than @age? list, don't delete

! fs.search {"path":".","kind":"file","min_bytes":"@size"}
which files exceed @size
everything larger than @size, names please, hands off otherwise
files > @size ?

! fs.search {"path":".","kind":"file","max_bytes":"@size"}
which files are smaller than @size
files < @size ?
tiny files, below @size, list

! fs.search {"path":".","kind":"file","min_bytes":"@size","older_than_ms":"@age"}
big and old: over @size and not modified for @age
files that are both larger than @size and older than @age

! fs.list {"path":"@dir"}
what's in @dir
contents of @dir
ls @dir
show what lies in @dir

! fs.list {"path":"@fo"}
list what's in the folder @fo
whats inside the folder called @fo
the folder @fo contains what

! fs.list {"path":"."}
what do I have in this folder
ls
show the contents of the current directory
what's around here

! fs.list {"path":".","hidden":true}
ls -a
what's here including hidden files
dot files too: list this folder

! fs.list {"path":".","hidden":true,"glob":".*"}
just the hidden files in here
only the ones whose names begin with a dot

! fs.list {"path":".","recursive":true,"limit":1,"kind":"file"}
number of files here, subfolders included
how many files do I have in this folder and all below
count files recursively

! fs.list {"path":"@dir","recursive":true,"limit":1,"kind":"file"}
number of files in @dir, subfolders included
how many files does @dir hold in total

! fs.list {"path":".","recursive":true,"limit":1,"kind":"file","glob":"@kinds"}
number of @kinds here
how many @kinds do i have
count the @kinds, don't list them

! fs.stat {"path":"@odd"}
when was @odd modified last
@odd: size, date, permissions
who owns @odd and what rights does it have
details of @odd please
since when has @odd existed / been changed

! system.cpu {}
how busy is the processor
cpu load
load average right now?
is the cpu at 100 percent

! system.cpu {}
how many cores has this machine
@story What processor is in this thing @tail
which cpu model do i have and how loaded is it

! system.info {}
what operating system is this
which linux am i on
hostname, os and kernel please
tell me about this computer
OS version for the bug report

! system.uptime {}
how long since the last reboot
uptime
for how many days has this server been up
when was the machine last booted
since when is this box running

$ uname -r
kernel version?
which kernel
uname -r
number of the running kernel please

$ uname -a
uname -a
everything uname knows
full kernel string, architecture included

$ uname -m
is this x86_64 or arm
machine architecture, one word

$ lscpu
lscpu
detailed cpu information: sockets, threads, caches, flags
all there is to know about the processor

$ nproc
number of cores, nothing but the number
nproc

$ lsblk
lsblk
what disks and partitions are there
block devices with their sizes
is my usb stick recognised as a block device

$ mount
mount

$ findmnt
every mounted file system with its options
what is mounted where
show me all mounts

$ findmnt @mnt
with which options is @mnt mounted
@mnt: which device is it on

$ whoami
whoami
who am I logged in as
my user name here

$ id
id
uid, gid and groups of mine
which groups am i in

$ who
who is logged in right now
who
other people on this server at the moment?

$ hostname
only the name of this computer
hostname

$ which @cmd
where's the @cmd binary
path of @cmd
which @cmd
from where does @cmd get started, full path

$ @ver --version
which version of @ver do i have
@ver version?
is @ver up to date? show what's installed
version number of @ver

! system.env {"name":"@var"}
what's in the variable @var
echo $@var
value of the environment variable @var
@var is set to?
env var @var please

! system.env {}
all environment variables
env
printenv
list of what's in my environment

! system.env {"name":"PATH"}
my PATH?
which directories are searched for programs, the PATH
echo $PATH

$ echo $PATH | tr ':' '\\n'
PATH with one directory per line
split my PATH at the colons so i can read it

$ echo "$SHELL"
which shell am i using
default shell of mine?

$ locale
locale
which locale settings are active, all categories
language settings of this terminal

! time.now {}
what time is it
today's date?
which day is it today, and the time
current date and time please
clock?

! time.now {"zone":"UTC"}
utc time
what's the time in UTC
time in zulu

! time.now {"zone":"@city"}
what time have they got in @city
local time @city
@story Is it night in @city? the time there
my sister lives in @city, how late is it for her

! time.sleep {"ms":"@short"}
wait @short
do nothing for @short please
pause: @short
""", var=lambda r: r.choice("HOME LANG EDITOR DISPLAY JAVA_HOME GOPATH TERM SHELL USER PYTHONPATH LD_LIBRARY_PATH XDG_CONFIG_HOME HTTP_PROXY VIRTUAL_ENV TZ MAIL PAGER CARGO_HOME NODE_ENV DATABASE_URL AWS_PROFILE".split() + [word(r).upper() + r.choice(["_HOME", "_PATH", "_TOKEN", "_DIR", ""])]))

# ---------------------------------------------------------------- programs: running, greedy, to be ended; ports, services, network

machine("""
! process.list {"sort":"memory","limit":10}
who's hogging the memory
processes by memory, biggest first
ps sorted by ram
what is eating my RAM
which programs use the most memory

! process.list {"sort":"memory","limit":1}
the single process using most ram
which one program needs the most memory, name it

! process.list {"sort":"memory","limit":@k}
top @k processes by memory
@k hungriest processes, memory wise
show the @k programs that use the most ram

! process.list {"sort":"cpu","limit":10}
what makes the fan spin
processes by cpu
the laptop is hot, which program is it
what's slowing my pc down
top

! process.list {"sort":"cpu","limit":@k}
top @k processes by cpu
@k busiest programs

! process.list {"sort":"cpu","limit":1}
the one process with the highest cpu usage
which single program is the busiest

! process.list {"sort":"name","limit":200}
all processes
everything that's running at the moment
ps aux

! process.list {"name":"@prog"}
is @prog running
does a process with the name @prog exist
@prog: pid?
pgrep @prog
has @prog crashed or is it still there
show me the processes called @prog

! process.list {"user":"@user"}
processes of @user
what is @user running on this server
everything that belongs to @user, processes i mean

! process.list {"sort":"started","limit":@k}
the @k most recently started processes
which @k programs were started last

! process.info {"pid":@pid}
what is process @pid
who's behind pid @pid
pid @pid: name and command line?
@pid in the list, what's that

! process.kill {"name":"@prog"}
@prog hangs, end it
kill @prog
close @prog for me
@prog must stop
pkill @prog
get rid of the running @prog
I want @prog gone from memory
shut @prog down please

! process.kill {"name":"@prog","force":true}
kill -9 @prog
@prog won't die, force it
killall -9 @prog
the hard way: @prog has to be killed by force

! process.kill {"pid":@pid}
kill @pid
pid @pid should end
stop the process number @pid
terminate @pid

! process.kill {"pid":@pid,"force":true}
kill -9 @pid
@pid ignores me, force it to quit
pid @pid by force please

! process.signal {"pid":@pid,"signal":"STOP"}
freeze process @pid, don't kill it
pause pid @pid
suspend @pid for now

! process.signal {"pid":@pid,"signal":"CONT"}
let the paused process @pid go on
resume pid @pid

! process.signal {"pid":@pid,"signal":"HUP"}
HUP to @pid
send SIGHUP to @pid
kill -HUP @pid

! net.connections {"listening":true,"port":@port}
who listens on port @port
what's on port @port
port @port is taken, by what
lsof -i :@port
which program holds port @port
"port @port already in use" - who is it

! net.connections {"listening":true}
open ports of this machine
all listening ports
ss -tlnp
which services listen

! net.connections {"listening":false}
all network connections right now
who is this computer connected to
established connections please

! net.port_check {"host":"@host","port":@port}
is port @port open on @host
can i reach @host on port @port
@host:@port open?
telnet @host @port just to see if it's open
nc -z @host @port

! net.ping {"host":"@host"}
ping @host
is @host up
@host answers?
can i reach @host
check if @host is alive

! net.ping {"host":"@host","count":@k}
ping @host @k times
@k pings to @host
ping -c @k @host

! net.dns_lookup {"host":"@name_host"}
ip address of @name_host
what does @name_host resolve to
nslookup @name_host
dig @name_host
which ip is behind @name_host

! system.network {}
my ip address
what's the local ip of this computer
ifconfig
which address do i have in the wlan
network interfaces with their addresses

$ curl -s https://ifconfig.me
my public ip
which ip do websites see when i visit them
external ip address

! net.http_request {"url":"@url"}
is @url reachable
fetch @url and show the answer
curl @url
what does @url return
does the page @url work

! net.http_request {"url":"@url","method":"HEAD"}
headers of @url
curl -I @url
only the response headers of @url

! net.download {"url":"@dl","to":"@name"}
download @dl
get @dl onto my disk
@dl please save it here
wget @dl

! net.download {"url":"@dl","to":"@newname"}
download @dl as @newname
@dl -> @newname
save @dl here under the name @newname

$ systemctl status @svc
status of the service @svc
is the @svc service ok
systemctl status @svc
how is the service @svc doing

$ systemctl restart @svc
restart the service @svc
bounce the @svc service
service @svc needs a restart
systemctl restart @svc

$ systemctl stop @svc
stop the service @svc
take the @svc service down

$ systemctl start @svc
start the service @svc
bring the @svc service up

$ systemctl enable @svc
the service @svc should start at boot
enable @svc at boot

$ systemctl disable @svc
the service @svc shouldn't start at boot any more
disable the autostart of the service @svc

$ systemctl --failed
failed services?
which services have failed
what units are broken

$ systemctl list-units --type=service --state=running
running services
which services are active at the moment

$ journalctl -u @svc -n 50
logs of the service @svc
journal of @svc, recent
why does the service @svc fail, its log please

$ journalctl -u @svc -n @k
the last @k log lines of the service @svc
@k lines of the journal for @svc

$ journalctl -p err -b
errors in the system log since the last boot
what errors has the system logged since boot

$ journalctl -n @k
the last @k lines of the system journal
system log, @k lines

$ dmesg | tail -n @k
the last @k kernel messages
dmesg, @k lines from the end

$ crontab -l
my cron jobs
crontab -l
what's scheduled in my crontab

$ ip route
routing table
ip route

$ last -n @k
the @k latest logins
who logged in last, @k entries

$ ps -o etime= -p @pid
how long has process @pid been running
age of pid @pid

$ ps -o ppid= -p @pid
parent process of @pid
ppid of @pid

$ lsof -p @pid
which files does process @pid have open
open files of pid @pid

$ ps -e --no-headers | wc -l
number of running processes
how many processes are there

$ ps -ef --forest
process tree
processes as a tree, who started whom
""")

# ---------------------------------------------------------------- git

repo("""
! git.log {"author":"@who"}
commits of @who
which commits are by @who
@who, what did they commit here
what has @who contributed? the commits please
log, only @who

! git.log {"limit":@k,"author":"@who"}
the last @k commits of @who
@k most recent commits by @who please
@who's newest @k commits

! git.log {"limit":@k}
last @k commits
the @k latest commits of this repo
git history, the last @k entries
@k commits back, what's there

! git.log {"limit":1}
last commit?
which commit is the newest
what was the latest commit, when and by whom

! git.log {}
history of this repo
git log
what has been committed so far
show commits

! git.log {"path":"@f"}
history of @f
which commits changed @f
all commits touching @f
who has been working on @f
@f: past changes in git

! git.log {"limit":1,"path":"@f"}
who was the last to change @f
last commit that touched @f
last change of @f in git, when was it
@f: latest commit

! git.log {"grep":"@p"}
which commit messages mention @p
find the commit with @p in its message
commits about @p

! git.log {"from":"@b"}
commits on @b
log of the branch @b, without switching there
what's on @b

! git.log {"from":"@base..@nb"}
what commits does @nb have on top of @base
commits in @nb that aren't in @base

! git.log {"from":"@t..HEAD"}
commits since @t
what's been done after @t

$ git log --since='@ago ago'
commits of the last @ago
what was committed in the past @ago

$ git log --since=midnight
what did we commit today
today's commits please

$ git log --since=yesterday
commits since yesterday
what came in since yesterday, commits

$ git log --since=@date
everything committed since @date
commits after @date

$ git rev-list --count HEAD
how many commits are in this repo
number of commits on this branch
count the commits

$ git rev-list --count --author=@who HEAD
number of commits by @who
how many times did @who commit

$ git shortlog -sn HEAD
commits per person
who has most commits
contributors with their commit counts

$ git log --format=%an | sort -u
names of everyone who ever committed
list the authors of this repo, each once

$ git log --oneline
one line per commit please
short log, a line each

$ git log --graph --oneline --all
commit graph of all branches
draw the branches as a tree

$ git log -p @zf
all changes of @f over time, with the lines
full diff history of @f

$ git log --oneline -S '@p'
which commit introduced @p
in what commit was @p added or removed

$ git log --reverse --oneline | head -n 1
the very first commit
first commit of this repo, not the last

$ git blame @zf
who wrote which line of @f
blame for @f
annotate @f with authors

$ git blame -L @line,@line @zf
who changed line @line of @f
who's responsible for line @line in @f
line @line of @f: author?
blame line @line, @f

$ git show @h
show commit @h
what does @h change
contents of the commit @h

$ git show HEAD
last commit with its diff
what exactly did the latest commit change

$ git show --stat HEAD
files changed in the last commit
which files did the latest commit touch

$ git show HEAD:@zf
@f as of the last commit, just print
the committed content of @f, don't restore it

$ git show @b:@zf
@f as it is on @b, print it, stay here
show the version of @f from the branch @b

! git.status {}
git status
what's changed and what's untracked
do i have uncommitted stuff
is the working tree clean
which files have i modified

! git.diff {}
git diff
what lines did i change
unstaged changes please
my edits since the last commit, line by line

! git.diff {"paths":["@f"]}
what did i change in @f
diff of @f
@f: my edits?

! git.diff {"staged":true}
diff of what's staged
what exactly will go into the next commit
staged changes, lines

! git.diff {"stat_only":true}
how many lines have I changed
diffstat

! git.diff {"from":"@b","to":"@b2"}
diff between @b and @b2
what's different between the branches @b and @b2
compare @b to @b2

! git.diff {"from":"@h","to":"@h2"}
what happened between the commits @h and @h2, as a diff
diff @h..@h2

! git.diff {"from":"@t","to":"@t2"}
changes from @t to @t2
diff @t against @t2

! git.diff {"from":"@b"}
how does my work differ from @b
diff against the branch @b

$ git diff --name-only
names of the files i've changed
changed files, names only

$ git diff --name-only @b @b2
names of files that differ between @b and @b2
which files are different on @b and @b2

! git.branch {}
branches?
on which branch am i
list local branches
current branch

! git.branch {"remotes":true}
all branches, those on the server as well
remote branches too please

! git.checkout {"create":"@nb"}
new branch @nb, switch to it
create @nb and go there
i want to work on a branch called @nb, it doesn't exist yet
git checkout -b @nb
start @nb from here

! git.checkout {"create":"@nb","from":"@base"}
new branch @nb off @base
branch @nb starting at @base, and switch to it
from @base make @nb

! git.branch {"create":"@nb"}
create the branch @nb but stay where we are
a new branch @nb without switching

! git.checkout {"to":"@b"}
switch to @b
checkout @b
take me to the branch @b
I need to be on @b
go back to @b

$ git checkout -
the branch i was on before, back to it
previous branch please

! git.branch {"delete":"@nb"}
delete the branch @nb
branch @nb isn't needed any more
@nb is merged, remove that branch
git branch -d @nb

! git.branch {"delete":"@nb","force":true}
delete the branch @nb even though it's unmerged
force-delete @nb
git branch -D @nb

! git.branch {"rename":"@nb","to":"@nb2"}
rename the branch @nb to @nb2
branch @nb -> @nb2
the branch @nb should be named @nb2

$ git branch -m @nb
rename the branch i'm on to @nb
this branch should be called @nb

$ git push origin --delete @nb
delete @nb on the remote
the remote branch @nb should be gone

! git.merge {"from":"@nb"}
merge @nb
merge the branch @nb into the current one
bring @nb in here
@nb is done, merge it in

! git.checkout {"to":"@base"}
! git.merge {"from":"@nb"}
merge @nb into @base
switch to @base and merge @nb there
@nb -> @base, merge

! git.merge {"abort":true}
abort the merge
stop merging, too many conflicts
cancel this merge

$ git diff --name-only --diff-filter=U
which files have conflicts
conflicting files?

$ git rebase @base
rebase onto @base
put my branch on top of @base

$ git rebase --abort
abort the rebase
cancel the rebase

$ git cherry-pick @h
cherry-pick @h
take commit @h over to this branch

! git.pull {}
pull
get the latest changes from the server
update this repo
are there new commits? pull them

! git.pull {"fetch_only":true}
fetch
fetch from the remote but don't merge
download what's new, leave my files alone

! git.push {}
push
upload my commits
send it to the server
publish my commits

! git.push {"branch":"@nb","set_upstream":true}
push @nb and set upstream
push the new branch @nb with tracking

! git.push {"tags":true}
push the tags
tags to the server please

! git.add {"paths":["@f"]}
stage @f
add @f to the index
git add @f
@f should be in the next commit

! git.add {"all":true}
stage everything
git add .
add all changes, don't commit

$ git reset @zf
unstage @f
take @f out of the index, keep my edits
@f shouldn't be staged

$ git reset
unstage everything
nothing should be staged, keep the edits

! git.commit {"message":"@q"}
commit what's staged with the message @q
commit, message @q, staged files only
git commit -m @q

! git.add {"all":true}
! git.commit {"message":"@q"}
commit everything as @q
commit all my changes, message @q
add all and commit: @q
save the state in git under @q

! git.add {"all":true}
! git.commit {"message":"@q"}
! git.push {}
commit all as @q and push
@q - commit everything under that message, then push it
stage everything, commit with @q, push

! git.add {"paths":["@f"]}
! git.commit {"message":"@q"}
commit only @f with @q
just @f into a commit, message @q
@f alone gets committed, @q

ask What should the commit message be?
commit
commit everything please
git commit

$ git commit --amend -m @zq
the last commit message should be @q
change the message of the last commit to @q
amend: new message @q

$ git add -A && git commit --amend --no-edit
add my current changes to the last commit
amend the last commit with everything i've changed since

$ git add @zf && git commit --amend --no-edit
forgot @f in the last commit, add it there
@f belongs in the commit i just made, amend

$ git reset --soft HEAD~1
undo the last commit but keep the changes
uncommit the last one, edits stay

$ git reset --hard HEAD~1
throw away the last commit with all its changes
drop the last commit completely, i don't want the changes either

$ git revert --no-edit @h
revert @h
undo commit @h with a new commit

$ git revert --no-edit HEAD
revert the last commit with a new one
undo the last commit by a counter commit

! git.checkout {"paths":["@f"]}
discard my changes in @f
restore @f from git
@f back to the committed version
undo my edits in @f
git checkout -- @f

! git.checkout {"paths":["@f"],"from":"@h"}
@f as it was in @h please, in my folder
restore the @h version of @f

! git.checkout {"paths":["@f"],"from":"@b"}
take @f from the branch @b
replace my @f by the one on @b

! git.checkout {"paths":["."]}
discard all my changes
all files back to the last commit
throw away everything i haven't committed ((staged stuff may stay))

$ git clean -n
which untracked files would be cleaned? don't delete
dry run of git clean

$ git clean -fd
delete all untracked files and folders
remove whatever git doesn't know

$ git ls-files --others --exclude-standard
untracked files?
list files that git doesn't track

$ git stash
stash my changes
put my edits aside for now
git stash

$ git stash pop
get the stash back
unstash
my stashed edits, bring them back

$ git stash list
what stashes are there
list of stashes

$ git stash drop
drop the latest stash
throw the last stash away

$ git stash -u
stash everything, new files as well
put aside all changes including untracked files

$ git stash show -p
show what's in the latest stash, with the lines
look into the stash, don't apply

$ git tag @t
tag this as @t
new tag @t here
mark the current commit with the tag @t

$ git tag -a @t -m @zq
annotated tag @t with the message @q
tag @t, note: @q

$ git tag
tags?
list all tags

$ git tag -d @t
delete the tag @t
tag @t was a mistake, remove it locally

$ git tag @t @h
tag commit @h as @t
put tag @t on @h

! fs.write {"path":".gitignore","content":"@junk","append":true}
ignore @junk in git
@junk should be ignored by git
add @junk to .gitignore
git must not see @junk

! fs.write {"path":".gitignore","content":"@ign","append":true}
gitignore @ign
never commit @ign, ignore it
@ign -> .gitignore

$ git rm --cached @zf
stop tracking @f but keep the file
remove @f from git, not from disk

$ git rm @zf
git rm @f
remove @f from the repo and from disk with git

$ git mv @znf @znf2
git mv @nf @nf2
rename @nf to @nf2 with git

$ git remote -v
remotes?
where does this repo push to
url of origin

$ git remote set-url origin @url
origin should point to @url
change the url of origin to @url

$ git remote add origin @url
add @url as origin
the remote of this repo is @url, it has none yet

! git.clone {"url":"@url","to":"@baseurl"}
clone @url
git clone @url
get me the repository @url

! git.clone {"url":"@url","to":"@new"}
clone @url into @new
@url -> folder @new

! git.clone {"url":"@url","to":"@baseurl","depth":1}
shallow clone of @url
clone @url, depth 1

! git.init {"path":"."}
make this folder a git repo
git init
start version control here

! git.init {"path":"@d"}
git init in @d
turn @d into a repository

! git.worktree {"add":"@wt","branch":"@nb"}
a worktree @wt for the branch @nb
check out @nb in a second folder @wt

$ git bisect start HEAD @t
start bisecting between now and @t, @t was good

$ git reflog
reflog
where has HEAD been

$ git rev-parse HEAD
full hash of the current commit
current commit id

$ git describe --tags --abbrev=0
latest tag?
most recent tag name

$ git config user.email @mail
in this repo my email should be @mail
set the git email for this repo to @mail

$ git config --global user.name '@full'
my git name is @full, globally
git config: name @full everywhere

$ git archive -o @zip HEAD
export the current commit as @zip
zip of the repo contents without history: @zip

$ git diff > @patch
save my changes as a patch @patch
diff into the file @patch

$ git apply @patch
apply the patch @patch
patch @patch, put it in
""", nf=gt._plain_file)

# ---------------------------------------------------------------- files and folders changed: problems told, states wished, shorthand

NOUNS = """invoice receipt letter essay recipe slide report contract poem photo note chapter lesson worksheet script diagram quote schedule survey flyer poster budget protocol template form exercise map quiz
manual warranty passport certificate payslip timetable screenshot syllabus questionnaire permit prescription portfolio floorplan blueprint seatingplan voucher ticket transcript memo rota sketch mockup logo""".split()
TOPICS = """garden kitchen fridge wedding boiler school chemistry oslo berlin car roof tax piano library choir museum tennis beach dentist pump march august router login solar winter physics heating dishwasher nursery
divorce mortgage landlord vet tractor canoe bakery grandma easter algebra loan visa scooter chimney aquarium sauna""".split()


def _one(r):
    t = r.choice(NOUNS)
    return (t, f"*{t}*")


def _many_of(r):
    t = r.choice([x for x in NOUNS if x[-1] not in "yz"])
    return (t + ("es" if t.endswith(("s", "ch", "sh")) else "s"), f"*{t}*")


def _thing(r):
    a, t = r.choice(TOPICS), r.choice(NOUNS)
    return (f"{a} {t}", f"*{a}*{t}*")


def _things(r):
    a, t = r.choice(TOPICS), r.choice([x for x in NOUNS if x[-1] not in "yz"])
    return (f"{a} {t}" + ("es" if t.endswith(("s", "ch", "sh")) else "s"), f"*{a}*{t}*")


def _new_file(r):
    e = r.choice("pdf docx txt jpg png csv md odt xlsx".split())
    return r.choice([lambda: f"{_title(r)}.{e}", lambda: f"{word(r)}.{e}", lambda: f"{word(r)}-{r.randint(2019, 2027)}.{e}", lambda: f"{word(r)}_{word(r)}.{e}", lambda: f"{word(r)} v{r.randint(1, 9)}.{e}", lambda: f"{word(r)}.{word(r)}.{e}"])()


def _new_folder(r):
    return r.choice([lambda: _title(r), lambda: _title(r), lambda: word(r), lambda: f"{word(r).capitalize()} {r.randint(2010, 2027)}", lambda: word(r) + "-" + word(r), lambda: f"{word(r)}_{r.randint(1, 99)}", lambda: f"{word(r)} ({r.randint(1, 5)})", lambda: f"{word(r)}.{word(r)}"])()


def _archive(r):
    return r.choice([word(r), word(r) + "-" + word(r), f"{word(r)}{r.randint(1, 40)}", f"{word(r)} {word(r)}", f"{word(r)}-{r.randint(2019, 2027)}"]) + r.choice([".zip", ".zip", ".zip", ".tar.gz", ".tgz"])


def _zip_only(r):
    return r.choice([word(r), word(r) + "-" + word(r), f"{word(r)}{r.randint(1, 40)}"]) + ".zip"


def _plain_folder(r):
    return r.choice([lambda: word(r), lambda: word(r) + "-" + word(r), lambda: word(r) + str(r.randint(1, 40)), lambda: word(r) + "_" + word(r), lambda: word(r).capitalize()])()


def _script(r):
    return r.choice([word(r), word(r) + "_" + word(r), word(r) + "-" + word(r), f"{word(r)}{r.randint(1, 9)}"]) + r.choice([".sh", ".sh", ".py", ".pl", ".rb", "", ".AppImage"])


FILES = {**COMMON, "odn": lambda r: next(x for x in iter(lambda: _odd(r), None) if x[0] != "."), "one": _one, "several": _many_of, "thing": _thing, "things": _things, "new": _new_file, "nf": _new_folder, "zip": _archive, "oz": _zip_only, "pf": _plain_folder, "scr": _script, "kinds": mc.SL["kinds"], "age": mc.SL["age"], "size": mc.SL["size"], "w": word, "item": two.VALUES["item"], "topic": two.VALUES["topic"],
         "story": mc.SL["story"], "tail": mc.SL["tail"], "skip": ["node_modules", "backup", "old", "archive", ".git", "vendor", "drafts", "private", "venv", "build"], "k": [("two", "2"), ("three", "3"), ("four", "4"), ("five", "5"), ("six", "6"), ("7", "7"), ("8", "8"), ("ten", "10"), ("12", "12"), ("dozen", "12"), ("20", "20"), ("3", "3"), ("5", "5")],
         "ext": lambda r: r.choice("txt md csv json png jpg mp3 mp4 docx pdf log py html svg tif wav bak tmp heic".split()), "lo": lambda r: str(r.randint(1, 6)), "hi": lambda r: str(r.randint(7, 31)), "mode": lambda r: r.choice("600 644 640 700 755 750 444 400 664 775".split()), "link": lambda r: r.choice([word(r), "current", "latest", "~/bin/" + word(r), word(r) + "-link", "live"]),
         "gz": lambda r: f"{word(r)}{r.choice(['', '-' + word(r), str(r.randint(1, 30))])}.{r.choice('txt log csv sql json'.split())}.gz", "gzb": lambda r: f"{word(r)}{r.choice(['', '-' + word(r), str(r.randint(1, 30))])}.{r.choice('txt log csv sql json'.split())}", "tgz": lambda r: f"{word(r)}.{r.choice(['tar.gz', 'tgz'])}", "date": gt.SL["date"],
         "ra": lambda r: r.choice(["week", "day", "unit", "chapter", "part", "ward", "team", "Room", "lab", "scene", word(r), word(r) + "_", word(r) + "-"])}
QUOTED_FILES = sorted(["odd", "fo", "new", "nf", "zip", "oz", "pf", "scr", "link", "gz", "gzb", "tgz"], key=len, reverse=True)


def _shell_files(line):
    return re.sub(r"(?<![\"\w*])@(?:\{(" + "|".join(QUOTED_FILES) + r")(\d?)\}|(" + "|".join(QUOTED_FILES) + r")(\d?)(?![a-z_]))", lambda m: f"@{{q_{m[1] or m[3]}{m[2] or m[4] or ''}}}", line)


def _derive_files(v, r):
    out = {f"q_{k}": two.sh_quote(x) for k, x in v.items() if k.rstrip("0123456789") in QUOTED_FILES}
    for k in ("zip", "oz", "tgz"):
        if k in v:
            out["bare" + k] = re.sub(r"\.(zip|tar\.gz|tgz)$", "", v[k])
    return out


def files(block, lang="en", w=1.0, **extra):
    _many(block, FILES, _derive_files, _shell_files, lang, w, extra)


files("""
! fs.move {"renames":[{"from":"@odd","to":"@new"}]}
I called it @odd but the name ought to be @new
@odd -> @new
rename @odd => @new pls
the file @odd should really be called @new
my professor accepts only files named @new; mine is still @odd
@odd is a stupid name. @new is better.
old name: @odd / new name: @new

! fs.move {"renames":[{"from":"@odd","to":"@new"}]}
from @odd to @new, just the name changes
please be so kind as to give @odd the name @new
mv @odd @new
I misspelled it, @odd was meant to be @new
@new is what @odd should be called from now on
new name for @odd: @new
oh no I saved it as @odd, I wanted @new

! fs.move {"renames":[{"from":"@odd","to":"@new"},{"from":"@odd2","to":"@new2"}]}
@odd -> @new; @odd2 -> @new2
two renames: @odd to @new, @odd2 to @new2
rename @odd to @new and also @odd2 to @new2

! fs.move {"renames":[{"from":"@nf","to":"@nf2"}]}
the folder @nf should be named @nf2
folder @nf => @nf2 ((rename))
my folder @nf has the wrong year, it's @nf2

! fs.move {"from":"@odd","into":"@nf"}
@odd belongs in @nf
put @odd in the folder @nf
@odd => folder @nf
@odd doesn't belong here, it belongs in @nf
into @nf with @odd
drop @odd in the folder called @nf
@odd is in the way here, @nf is the right place
I want @odd to live in @nf

! fs.move {"from":"@odd","into":"@nf"}
@odd, in @nf please, not here
move @odd to @nf, nothing else
would you file @odd under @nf
the folder named @nf is where @odd should go
@nf <- @odd ((move))
@odd ended up here by accident, its home is @nf
todo: @odd into @nf

! fs.move {"paths":["@odd","@odd2"],"into":"@nf"}
@odd and @odd2 both into @nf
@odd, @odd2 -> @nf
put these two in @nf: @odd, @odd2
@nf should get @odd as well as @odd2

! fs.copy {"from":"@odd","into":"@nf"}
a copy of @odd in @nf please, the original stays here
@odd must also be in @nf
@odd in @nf as well, don't move it
copy @odd -> folder @nf
I need @odd here AND in @nf
duplicate @odd into the folder @nf

! fs.copy {"from":"@odd","to":"@new"}
duplicate @odd under the name @new
@new = copy of @odd
I'd like to experiment with @odd, so make me a copy called @new
copy @odd to @new, keep both
same file again but named @new, source @odd

! fs.copy {"from":"@odd","to":"@odd.bak"}
I'm afraid to break @odd, make a .bak of it
backup copy of @odd as @odd.bak
before I edit @odd: save it as .bak
keep the current @odd as a .bak

! fs.copy {"from":"@nf","to":"@nf2"}
duplicate the folder @nf as @nf2
@nf2 should be a copy of the folder @nf
the whole folder @nf again, under the name @nf2

! fs.delete {"paths":["@odd"]}
@odd must be gone
@odd can go
I don't need @odd any longer
away with @odd
@odd? trash it
nobody will ever want @odd again, remove it
why is @odd still here, delete it
get @odd off my disk
bye bye @odd
@odd: delete. nothing else!

! fs.delete {"paths":["@odd","@odd2"]}
both @odd and @odd2 can be deleted
@odd, @odd2 = garbage, delete
get rid of @odd plus @odd2, leave the rest

! fs.delete {"paths":["@nf"],"recursive":true}
the folder @nf with everything in it must go
folder @nf: delete it
I don't need the folder @nf any more
the directory called @nf isn't needed, away with it
rm -r the folder @nf

! fs.mkdir {"path":"@nf","parents":true}
New folder please: @nf
I need a folder called @nf
make a folder @nf
there should be a folder named @nf here
mkdir: @nf
folder @nf, doesn't exist yet, create
an empty folder with the name @nf would be lovely
could there be a folder @nf?

! fs.mkdir {"path":"@nf","parents":true}
! fs.move {"from":"@odd","into":"@nf"}
make a folder @nf and put @odd in it
new folder @nf, then move @odd there
@nf doesn't exist yet: create it, afterwards @odd goes in
1. mkdir @nf 2. move @odd into it

! fs.mkdir {"path":"@nf","parents":true}
! fs.copy {"from":"@odd","into":"@nf"}
make a folder @nf and put a copy of @odd in it
create @nf, then copy @odd there, the original stays

! fs.mkdir {"path":"@pf/@pf2","parents":true}
a folder @pf with a folder @pf2 in it
@pf2 inside of @pf, both new folders
create @pf and within it @pf2

! fs.write {"path":"@new","content":"","expect_hash":"absent"}
an empty file called @new
create @new with nothing in it
touch @new
@new should exist, empty

! fs.write {"path":"@new","content":"@item","expect_hash":"absent"}
new file @new containing: @item
a file named @new that says "@item"
write "@item" into a new file @new

! fs.search {"path":".","name_glob":"@several","kind":"file"}
! fs.move {"paths":"$1","into":"@nf"}
all the @several into @nf
my @several are scattered everywhere, I'd like to have them in @nf
@several => @nf
the @several should live in @nf
put the @several in the folder @nf, leave the others where they are
I want the @several in @nf

! fs.search {"path":".","name_glob":"@things","kind":"file"}
! fs.move {"paths":"$1","into":"@nf"}
both @things into @nf
move the @things to @nf
the @things belong in the folder @nf
@things -> @nf

! fs.search {"path":".","name_glob":"@thing","kind":"file"}
! fs.move {"from":"$1.0","into":"@nf"}
the @thing should be in @nf
put my @thing into the folder @nf
I can never find the @thing, keep it in @nf from now on
@thing -> @nf

! fs.search {"path":".","name_glob":"@thing","kind":"file"}
! fs.read {"path":"$1.0"}
what does the @thing say
read me the @thing
open the @thing for me, I only want to look
the @thing - what's in there?

! fs.search {"path":".","name_glob":"@thing","kind":"file"}
! fs.delete {"paths":["$1.0"]}
the @thing can be thrown away
delete the @thing, I don't need it now
I no longer need the @thing

! fs.search {"path":".","name_glob":"@things","kind":"file"}
! fs.delete {"paths":"$1"}
delete both @things
the @things can go
we're done with the @things, remove them

! fs.search {"path":".","name_glob":"@thing","kind":"file"}
! fs.copy {"from":"$1.0","into":"@nf"}
a copy of the @thing in @nf please
the @thing also in @nf, keep the original
@p needs the @thing, copy it to @nf

! fs.search {"path":".","name_glob":"@several","kind":"file"}
! fs.copy {"paths":"$1","into":"@nf"}
copies of all @several in @nf
the @several should be in @nf too, originals stay

! fs.search {"path":".","name_glob":"@several","kind":"file"}
! fs.archive {"paths":"$1","to":"@zip"}
pack the @several into @zip
into @zip go the @several
I have to mail the @several, put them all in @zip

! fs.search {"path":".","name_glob":"@several","kind":"file"}
! fs.delete {"paths":"$1"}
delete the @several
all @several can be removed
I don't need any of the @several any more

! fs.search {"path":".","name_glob":"@thing","kind":"file"}
! fs.move {"renames":[{"from":"$1.0","to":"@new"}]}
the @thing should be called @new
rename the @thing to @new
call the @thing @new

! fs.search {"path":".","name_glob":"@thing","kind":"file"}
where's the @thing
find the @thing
have I still got the @thing?
I've lost the @thing, where is it

! fs.search {"path":".","name_glob":"@things","kind":"file"}
where are the @things
find me the @things, don't open or move them
have we got any @things

! fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"@one"}
! fs.read {"path":"$1.0"}
read me my newest @one
what does the latest @one say
open the most recent @one

! fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"@one"}
! fs.move {"from":"$1.0","into":"@nf"}
my newest @one into @nf
the latest @one should go into @nf
put only the most recent @one in @nf

! fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"@one"}
! fs.delete {"paths":["$1.0"]}
delete only my newest @one
the @one I made last can go

! fs.list {"path":".","recursive":true,"sort":"modified","reverse":true,"limit":1,"kind":"file","glob":"@one"}
! fs.delete {"paths":["$1.0"]}
delete the oldest @one, just that one
the oldest @one can go, the newer ones stay

! fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"@one"}
my newest @one?
which @one is the latest
what's my most recent @one called

! fs.search {"path":".","name_glob":"@kinds"}
! fs.move {"paths":"$1","into":"@nf"}
@kinds into @nf
all @kinds belong in the folder @nf
I want every one of the @kinds in @nf
@kinds => @nf
collect the @kinds in @nf
the @kinds clutter this place, move them to @nf

! fs.search {"path":".","name_glob":"@kinds"}
! fs.copy {"paths":"$1","into":"@nf"}
copy all @kinds to @nf, originals stay put
@nf should get a copy of all the @kinds

! fs.search {"path":".","name_glob":"@kinds"}
! fs.delete {"paths":"$1"}
delete the @kinds
no more @kinds here please
all @kinds must be gone

! fs.search {"path":".","name_glob":"@kinds"}
! fs.archive {"paths":"$1","to":"@zip"}
zip up the @kinds as @zip
@kinds -> @zip
put all @kinds together in @zip

! fs.search {"path":".","name_glob":"@kinds"}
where are my @kinds
list the @kinds, don't touch them
which @kinds are there, here and below

! fs.search {"path":".","name_glob":"@kinds","depth":1}
@kinds in this folder only, not below
which @kinds are right here? leave subfolders out

! fs.search {"path":"@nf","name_glob":"@kinds"}
which @kinds are in the folder @nf
@kinds in @nf? just list
@nf: any @kinds?

! fs.search {"path":".","name_glob":"@kinds","min_bytes":"@size"}
@kinds over @size
which @kinds are larger than @size? just look

! fs.search {"path":".","name_glob":"@kinds","min_bytes":"@size"}
! fs.move {"paths":"$1","into":"@nf"}
@kinds over @size => folder @nf
@kinds bigger than @size belong in @nf

! fs.search {"path":".","kind":"file","min_bytes":"@size"}
! fs.move {"paths":"$1","into":"@nf"}
files over @size => folder @nf
whatever is larger than @size should go into @nf
anything above @size, off to @nf with it

! fs.search {"path":".","name_glob":"@kinds","older_than_ms":"@age"}
! fs.delete {"paths":"$1"}
@kinds older than @age can be deleted
delete @kinds that are older than @age, keep the newer ones

! fs.search {"path":".","name_glob":"@kinds","older_than_ms":"@age"}
! fs.move {"paths":"$1","into":"@nf"}
@kinds older than @age into @nf
move to @nf any @kinds that haven't been changed for @age

! fs.search {"path":".","name_glob":"@kinds","newer_than_ms":"1d"}
@kinds from today
which @kinds did I make today

! fs.search {"path":".","name_glob":"@kinds","newer_than_ms":"1w"}
! fs.copy {"paths":"$1","into":"@nf"}
copy this week's @kinds to @nf
@kinds of this week: a copy of each in @nf

! fs.search {"path":".","name_glob":"@kinds","not_glob":"@skip"}
! fs.delete {"paths":"$1"}
delete the @kinds but not the ones in @skip
@kinds away, skip @skip though

! fs.search {"path":".","name_glob":"@kinds","not_glob":"@skip"}
@kinds, not those in @skip, just list them
where are @kinds? skip @skip

! fs.search {"path":".","kind":"file","not_glob":"@odn","depth":1}
! fs.move {"paths":"$1","into":"@nf"}
move everything but @odn into @nf
all files here go to @nf, except @odn

! fs.search {"path":".","kind":"file","not_glob":"@odn","depth":1}
! fs.delete {"paths":"$1"}
delete every file in this folder except @odn
only @odn should remain of the files here

! fs.search {"path":".","kind":"file","empty":true}
! fs.delete {"paths":"$1"}
zero byte files can be deleted
get rid of files that have nothing in them
empty files: remove

! fs.search {"path":".","kind":"file","empty":true}
empty files here? only tell me
which files are zero bytes

! fs.search {"path":".","kind":"folder","empty":true}
which folders are empty
empty folders? list, don't delete

! fs.search {"path":".","text":"@topic"}
! fs.move {"paths":"$1","into":"@nf"}
files that mention @topic should be in @nf
everything about @topic ((text inside)) into the folder @nf

! fs.search {"path":".","text":"@topic"}
! fs.copy {"paths":"$1","into":"@nf"}
copy the files that talk about @topic to @nf
files with @topic inside: a copy of each into @nf

! fs.archive {"paths":["@nf"],"to":"@zip"}
pack @nf into @zip
into @zip goes the folder @nf
@nf -> @zip
zip the folder @nf as @zip
I have to hand in @nf as one file @zip
@zip from the folder @nf please

! fs.archive {"paths":["@odd"],"to":"@zip"}
pack @odd into @zip
@odd in an archive called @zip
zip @odd, result @zip

! fs.archive {"paths":["@odd","@odd2"],"to":"@zip"}
@odd and @odd2 together in @zip
one archive @zip out of @odd and @odd2
pack both: @odd, @odd2 => @zip

! fs.archive {"paths":["@nf"],"to":"@nf.zip"}
zip the folder @nf
make a zip of @nf
todo: zip @nf

! fs.extract {"archive":"@zip","to":"@nf"}
unpack @zip into @nf
@zip -> unpack to @nf
into @nf with the contents of @zip
what's packed in @zip should end up in the folder @nf
extract @zip to @nf please

! fs.extract {"archive":"@zip","to":"@{barezip}"}
unpack @zip
open up @zip
@zip needs unpacking
extract @zip

! fs.extract {"archive":"@zip","to":"."}
unpack @zip right here
@zip: extract into this folder

! fs.extract {"archive":"@zip","to":".","list_only":true}
what's in @zip, don't unpack it
list @zip
look into @zip without extracting
before I unpack @zip: what does it contain

! fs.chmod {"paths":["@scr"],"mode":"+x"}
@scr won't run, "permission denied"
@scr should be executable
chmod +x @scr
make @scr runnable
I can't start @scr, it isn't executable

! fs.chmod {"paths":["@odd"],"mode":"a-w"}
nobody should be able to change @odd
@odd read-only please
write protect @odd

! fs.chmod {"paths":["@odd"],"mode":"go-rwx"}
only I should be able to read @odd
@odd is private, lock others out
others mustn't see what's in @odd, set the permissions

! fs.chmod {"paths":["@odd"],"mode":"@mode"}
chmod @mode @odd
permissions of @odd: @mode
@odd needs mode @mode

! fs.chmod {"paths":["@nf"],"mode":"@mode","recursive":true}
chmod -R @mode @nf
@mode for the folder @nf and everything in it

! fs.symlink {"target":"@odd","link":"@link"}
a symlink @link that points to @odd
@link -> @odd ((symlink))
link @odd as @link, don't copy
ln -s @odd @link

! fs.symlink {"target":"@nf","link":"@link"}
shortcut called @link to the folder @nf
symlink @link to the folder @nf please

! fs.hash {"paths":["@odd"]}
sha256 of @odd
checksum @odd
fingerprint of @odd so that @p can compare

! fs.hash {"paths":["@odd"],"algorithm":"md5"}
md5 of @odd
md5sum @odd

$ touch @odd
the modification time of @odd should be now
update the timestamp of @odd, not the content

$ touch -d @date @odd
set the date of @odd to @date
@odd should look as if it was last changed on @date

$ gzip -k @gzb
gzip @gzb but keep the original
compress @gzb with gzip, keep @gzb too

$ gunzip -k @gz
gunzip @gz and keep the .gz
@gz should be uncompressed, keep the compressed one as well

$ zcat @gz | head -n @k
first @k lines of the compressed @gz
peek into @gz, @k lines, don't unpack it

$ tar --exclude=@skip -czf @tgz @pf
tar up @pf as @tgz but without @skip
@tgz from @pf, leave out @skip
back up @pf into @tgz; @skip not included

$ for i in $(seq @lo @hi); do mkdir -p @ra$i; done
folders @ra@lo to @ra@hi please
make me @ra@lo, and so on up to @ra@hi, a folder each
directories @{ra}@lo through @{ra}@hi

$ for i in $(seq @lo @hi); do touch @ra$i.txt; done
empty files @{ra}@lo.txt to @{ra}@hi.txt
create @{ra}@lo.txt up to @{ra}@hi.txt, all empty
""")

# ---------------------------------------------------------------- git as strangers tell it

repo("""
! git.log {"author":"@who"}
performance review tomorrow: everything @who ever committed in here
@who says they did nothing on this project. Prove it, list their commits
only commits where the author is @who, not the ones that merely mention them
i'm new on the team and sit next to @who, curious what they have been doing in this repo
wat did @who comit
git stuff by @who ((commits, not branches))

! git.log {"limit":@k,"author":"@who"}
@who + git log, only the newest @k
show me no more than @k commits and only @who's

! git.log {"limit":1,"author":"@who"}
the most recent thing @who committed
what was @who's last commit

! git.log {"author":"@who","grep":"@p"}
did @who ever commit something with @p in the message
commits by @who that say @p

! git.log {"limit":1,"path":"@f"}
somebody broke @f. Who had their hands on it last?
when did anyone last touch @f according to git
@f - last modified in which commit? not all of them, the newest
who do i ask about @f, i.e. who committed it most recently

! git.log {"path":"@f"}
since when is @f like that?? show its commits
the story of @f as git knows it
i'd like to see every commit in which @f was changed
@f keeps changing, by whom and when

$ git blame -L @line,@line @zf
the crash is in @f line @line, whose line is that
@f:@line who wrote this nonsense
Who is to be thanked for line @line of @f?
please find out the author of line number @line in @f via git
in @f there's a bug at line @line and i want to know who put it there

$ git blame @zf
next to each line of @f i'd like the name of its author
line by line authors, @f
@f with the name of whoever wrote each line

! git.checkout {"paths":["@f"]}
my cat walked over the keyboard while @f was open. the committed one please
@f was better before i started, get it back
ctrl-s on the wrong window and now @f is broken, git has it, restore
i don't want my edits to @f, the other files' edits i do want
forget what i did to @f
@f should be like in the last commit, others untouched
whatever i did to @f today was wrong. undo just that file.

! git.checkout {"paths":["@f","@f2"]}
@f, @f2: back to what's committed
both @f and @f2 should lose my edits

! git.checkout {"paths":["@d"]}
everything under @d back to its committed state please, outside of @d nothing
i messed up the folder @d, restore it from git

! git.checkout {"paths":["."]}
today was a waste, put all files back as they were committed
none of my uncommitted edits should survive
reset my edits, every file, last commit is fine

$ git checkout HEAD~1 -- @zf
@f from one commit before, the last one spoiled it
put @f back to its state before the latest commit

$ git checkout $(git rev-list -n 1 HEAD -- @zf)^ -- @zf
@f was removed from the repo some time ago. i need it back here
git once had a file @f, it got deleted and committed, please resurrect
where's @f? deleted in an old commit probably. bring it back

$ git log --oneline --diff-filter=D -- @zf
in which commit was @f deleted
@f is gone: which commit removed it? look only

$ git log --oneline --diff-filter=A -- @zf
when was @f added to the repo
which commit created @f

$ git show HEAD:@zf
what does @f look like in the last commit? don't overwrite mine
print the committed @f, i only want to peek

$ git show @t:@zf
how did @f read in @t
@f, the version from @t, on screen only

$ git show @h -- @zf
what did commit @h do to @f
the part of @h that concerns @f

$ git show --stat @h
which files did @h touch
files in commit @h, no lines

! git.diff {"paths":["@f"]}
i was called away in the middle of editing @f, what had i changed
@f now vs @f committed
what's new in @f compared with git

! git.diff {}
before i commit: let me see every line i changed
what have i been doing since the last commit, lines
proofread time, show the unstaged diff

! git.diff {"staged":true}
what have i git-added so far, the lines
before i hit commit, what's in the index

! git.diff {"from":"@base","to":"@nb"}
what would change on @base if @nb were merged, as a diff @base to @nb
from @base to @nb: the differences

! git.diff {"from":"@t","to":"@t2","stat_only":true}
only numbers: how much changed from @t to @t2
@t to @t2, diffstat please

! git.status {}
can i go home or is there something uncommitted
anything i forgot to commit?
git, how are things
am i ahead or behind or dirty
which files are new, changed or staged

$ git log --oneline @{u}..HEAD
what haven't i pushed yet
unpushed commits?
which of my commits are only on this machine

$ git log --oneline HEAD..@{u}
what's on the server that i don't have ((already fetched))

$ git stash
the boss wants a hotfix NOW, put my half finished edits away safely
I need a clean tree for a minute, hide my changes
park what i'm doing, i'll want it back later
set my edits aside, don't commit them

$ git stash pop
hotfix is out. my parked edits again please
unpark my changes
give me back what i stashed and drop it from the stash

$ git stash push -- @zf
only @f into the stash
put just @f aside

$ git stash push -m @zq
stash this with the label @q
park my edits as @q

$ git stash && git checkout @b
put my edits aside and get me to @b
i'm in the middle of something but need @b: stash, then switch

$ git stash && git pull && git stash pop
pull fails because of local changes: stash, pull, unstash
get the server's commits under my uncommitted edits

! git.checkout {"create":"@nb"}
let's try something crazy on a fresh branch, @nb
ticket: work goes on @nb ((new branch))
before i break main: a branch @nb and put me on it
New branch please: @nb
i'd like a branch named @nb to play in
@nb <- new branch, checked out

! git.checkout {"create":"@nb","from":"@t"}
hotfix for the release @t: branch @nb from that tag
customers are still on @t, so start @nb there

! git.checkout {"create":"@nb","from":"@h"}
go back to @h and start the branch @nb from there
@nb should begin at commit @h, and switch me to it

! git.checkout {"to":"@b"}
i keep working on the wrong branch, @b is where i should be
@b please ((switch))
over to @b
back onto @b, no merging
show me the files of branch @b by switching to it

! git.checkout {"to":"@b"}
! git.pull {}
go to @b and pull
switch to @b, then get the latest for it
@b; pull

! git.checkout {"to":"@base"}
! git.merge {"from":"@nb"}
@nb is reviewed and fine, it should go into @base
@base should get all of @nb ((merge))
finish @nb: to @base, merge it there

! git.checkout {"to":"@base"}
! git.merge {"from":"@nb"}
! git.push {}
merge @nb into @base and push that
@nb into @base, after that push

! git.checkout {"to":"@base"}
! git.merge {"from":"@nb"}
! git.branch {"delete":"@nb"}
merge @nb into @base and then delete @nb
@base gets @nb, afterwards the branch @nb can go

! git.merge {"from":"@base"}
my branch is behind @base, merge that into mine
get @base's changes in here, by merge
@base -> current branch

! git.branch {"delete":"@nb"}
@nb has been merged weeks ago, clean it up
the branch @nb is dead wood
tidy up: branch @nb
bye @nb ((a merged branch))

! git.branch {"delete":"@nb"}
! git.branch {"delete":"@nb2"}
branches @nb and @nb2 can both go
get rid of the two branches @nb, @nb2

$ git branch --merged @base
which branches are already in @base? list only
branches merged into @base

$ git branch --no-merged @base
branches that aren't merged into @base yet
what's still missing in @base, which branches

$ git branch --sort=-committerdate
branches by date of their last commit, newest first
which branch was worked on most recently, list all sorted

! git.branch {"rename":"@nb","to":"@nb2"}
there's a typo in the branch name @nb, it's @nb2
@nb => @nb2 ((branch))
branch called @nb, wanted @nb2

$ git reset --soft HEAD~1
oops, committed too early. un-commit, but my work must survive
take the last commit back, i want to change something before committing again
the commit i just made shouldn't exist yet; keep the files as they are

$ git reset --soft HEAD~@small
un-commit the last @small, keep my edits
take back @small commits without losing the changes

$ git reset --hard HEAD~1
last commit was rubbish, make it vanish including the changes

$ git reset --hard origin/@base
i don't care about my local stuff, be identical to origin/@base
make this exactly what origin/@base is

$ git revert --no-edit HEAD
the last commit broke production and is pushed already, revert it properly
counter the newest commit by another one

$ git revert --no-edit @h
@h was a bad idea but everyone has it. make a commit that takes it back
customers hate @h, revert please

$ git commit --amend -m @zq
i wrote a stupid message for the last commit, it should say @q
typo in my last commit message!! correct one: @q
last commit, new wording: @q

$ git commit --amend --no-edit --author='@auth'
the last commit carries the wrong name, @auth is right
author of the last commit must be @auth

$ git add @zf && git commit --amend --no-edit
damn, @f is missing in the commit i just made, put it in without a new commit
last commit + @f

! git.add {"paths":["@f","@f2"]}
! git.commit {"message":"@q"}
@f and @f2 in one commit called @q, everything else later
only two files go in: @f, @f2. Message @q

! git.add {"all":true}
! git.commit {"message":"@q"}
end of day: all of it into a commit, @q
my changes should be saved in git, call it @q
it works!!! commit it all, @q
record everything as @q, don't push

! git.add {"all":true}
! git.commit {"message":"@m"}
commit all, message: @m
everything into a commit. The message is: @m

! git.commit {"message":"@q"}
i have already staged what i want. commit that with @q
just the index, message @q

! git.add {"paths":["@f"]}
@f has to be in the next commit, don't commit yet
prepare @f for commit
put @f into the staging area

$ git reset @zf
oops i added @f, take it out of staging
@f isn't ready, un-add it, keep my edits

! git.push {}
my teammates can't see my commits yet, change that
off to the server with it ((git))
make the remote as new as my branch

! git.push {"branch":"@nb","set_upstream":true}
"no upstream branch" it says when pushing @nb, set it and push
first push of @nb, with upstream

! git.push {"force_with_lease":true}
i rewrote history here, push it over the remote, carefully
push with force but with lease

! git.pull {}
everyone else has pushed, bring me up to date
get what my colleagues did
sync me with the remote ((pull))
it says "your branch is behind". fix

! git.pull {"fetch_only":true}
check the server for new commits but don't touch my branch
only fetch

$ git pull --rebase
pull, but rebase instead of merging
get the new commits and put mine on top

! fs.write {"path":".gitignore","content":"@junk","append":true}
@junk shows up in git status every single time, make git blind for it
i never want to commit @junk
git status is spammed by @junk
please have git overlook @junk

! fs.write {"path":".gitignore","content":"@ign","append":true}
@ign keeps sneaking into my commits, ignore list please
from now on @ign is none of git's business
@ign: ignore in git, don't delete

$ git rm --cached @zf
@f should never have been in git; untrack it but leave the file here
git must forget @f, my disk must not

$ git rm -r --cached @zd
the folder @d is tracked by mistake, untrack it, keep it on disk
git must forget the folder @d, my disk must not

$ git ls-files
which files does git track here
all tracked files

$ git ls-files | wc -l
number of tracked files
how many files are under version control

$ git ls-files @zf
is @f tracked
does git know @f

$ git tag @t
this is the version the customer gets, tag it @t
@t is done! mark it
the state as it is now = @t ((tag))

$ git tag @t && git push origin @t
tag this @t and push the tag
release @t: tag, and the tag to the server

$ git tag --sort=-creatordate
tags, most recent first
which tags are there, sorted by date, newest on top

$ git tag --contains @h
in which tags is @h
since which release do we have commit @h, tags that contain it

$ git rev-list --count @t..HEAD
number of commits since @t
how many commits after @t

$ git rev-list --count @base..@nb
by how many commits is @nb ahead of @base
count commits on @nb that @base lacks

$ git rev-list --count --since=@date HEAD
how many commits since @date
number of commits after @date

$ git shortlog -sn HEAD
rank the people by how often they committed
leaderboard of committers
who's the busiest here, commits counted

$ git log --since=midnight
standup in 5 min, what was committed today
today in git?

$ git log --author=@who --since=midnight
what did @who commit today
@who's commits of today

$ git log --author=@who --since='@ago ago'
what did @who do in the last @ago
@who's commits within the past @ago

$ git log --since='@ago ago' -- @zf
changes to @f in the last @ago, commits
did @f change within the past @ago

$ git log --since=@date --until=@date2
commits between @date and @date2
from @date until @date2, what was committed

$ git log --oneline -S '@p'
which commit took @p out or put it in
when did the string @p get into the code, search history

$ git log --oneline -n @kt
a line for each of the last @kt commits
the last @kt commits, short form

$ git remote -v
to which server does push send my stuff
remote addresses?

$ git remote set-url origin @url
we moved to another host, origin is now @url
origin: @url from now on

! git.clone {"url":"@url","to":"@baseurl"}
the teacher put the exercises at @url, get me a clone
i need @url on this laptop
@url <- clone that

! git.clone {"url":"@url","to":"@new"}
@url, cloned, folder name @new
put a clone of @url in @new

! git.clone {"url":"@url","to":"@baseurl","branch":"@nb"}
clone @url but the branch @nb
branch @nb of @url, clone that

! git.init {"path":"."}
i want undo for this folder's files, put it under git
no git here so far, start it

$ git diff > @patch
@who wants my changes as a file, @patch
uncommitted changes -> @patch

$ git format-patch -1 --stdout > @patch
the last commit as a patch file @patch

$ git archive -o @zip @t
@zip from the tag @t
what we released as @t, packed as @zip

$ git clean -fd
junk files that git doesn't know: delete all of them, folders as well
clean the working tree of untracked things

$ git config --list
my git settings
git config, everything

$ git config user.name
which name will my commits have
my git user name?

$ git config user.email
which mail address will my commits have
my git email?

$ git --version
version of git
which git have i got

$ git gc
the repo is slow and fat, clean it up internally
git gc

$ git count-objects -vH
how big is the git database
size of the history

! git.worktree {"add":"@wt","branch":"@nb"}
i want @nb checked out next to this, in @wt
second working copy at @wt with branch @nb

! git.worktree {"remove":"@wt"}
the worktree @wt can be removed
drop the worktree @wt
""", auth=lambda r: f"{gt._full(r)} <{gt._mail(r)}>")

# ---------------------------------------------------------------- dates, sums, sequences, codes, calendars

def _hm(r):
    return f"{r.randint(5, 21)}:{r.choice(['00', '15', '30', '45', '05', '20', '50'])}"


DAYS = dict(cnt=lambda r: str(r.choice([r.randint(2, 30), r.randint(10, 400)])), day=lambda r: r.choice("monday tuesday wednesday thursday friday saturday sunday Monday Friday Sunday".split()), hm=_hm, min=lambda r: str(r.choice([20, 25, 35, 40, 45, 50, 70, 75, 80, 90, 95, 110, 135, 150, r.randint(10, 300)])),
            ts=lambda r: str(r.randint(900000000, 1900000000)), a=lambda r: str(r.randint(2, 2000)), b=lambda r: str(r.randint(2, 900)), pc=lambda r: str(r.choice([5, 7, 10, 15, 19, 20, 25, 30, 8.5, 12.5, 50])), hx=lambda r: "".join(r.choice("0123456789abcdef") for _ in range(r.randint(2, 5))), pw=lambda r: str(r.choice([8, 10, 12, 14, 16, 20, 24, 32])))
text("""
$ date -d @iso +%A
what day of the week was @iso
@iso, was that a tuesday or what
grandpa was born on @iso, which weekday was it
weekday of @iso?

$ date -d '+@cnt days' '+%A %Y-%m-%d'
what's the date in @cnt days
@cnt days from now is which day
today + @cnt days
my library book is due in @cnt days, when is that

$ date -d '@cnt days ago' '+%A %Y-%m-%d'
what was the date @cnt days ago
@cnt days before today?
today - @cnt days

$ date -d '+@cnt weeks' '+%A %Y-%m-%d'
in @cnt weeks, which date
today plus @cnt weeks
the cast comes off in @cnt weeks. date?

$ date -d '@iso +@cnt days' +%F
@iso + @cnt days
what date is @cnt days after @iso
starting @iso, add @cnt days

$ date -d '@iso -@cnt days' +%F
@iso - @cnt days
what date is @cnt days before @iso
go back @cnt days from @iso

$ date -d '@iso +@cnt weeks' +%F
@cnt weeks after @iso is
@iso plus @cnt weeks

$ date -d '@iso +@cnt months' +%F
@cnt months after @iso is
@iso plus @cnt months
bought on @iso, warranty @cnt months, until when

$ echo $(( ($(date -d @isof +%s) - $(date +%s)) / 86400 ))
days until @isof
how many more days to @isof
countdown to @isof in days

$ date -d 'next @day' '+%A %Y-%m-%d'
date of next @day
next @day is the what

$ date +%V
week number?
calendar week please
which KW are we in

$ date -d @iso +%V
week number of @iso
in which calendar week is @iso

$ date +%s
epoch time now
unix timestamp please

$ date -d @iso +%s
unix timestamp of @iso
@iso in epoch seconds

$ cal
calendar of this month
cal
show me the month

$ cal @yr
calendar for the year @yr
cal @yr

$ date -d '@hm today + @min minutes' +%H:%M
@hm plus @min minutes
lesson starts @hm and lasts @min minutes, ends when
if it's @hm now, what time is it @min minutes later

$ echo $((@a + @b))
@a + @b
@a plus @b

$ echo $((@a * @b))
@a times @b
@a x @b ?
@a * @b

$ echo $((@a - @b))
@a minus @b
@a less @b

$ python3 -c 'print(@a / @b)'
@a divided by @b
@a / @b exactly

$ python3 -c 'print(@a * @pc / 100)'
@pc percent of @a
@pc% of @a
what's @pc percent from @a

$ python3 -c 'print(@a * (100 - @pc) / 100)'
@a minus @pc%
@pc% off a price of @a

$ python3 -c 'print(@a ** 2)'
@a squared
square of @a

$ printf '%d\\n' 0x@hx
hex @hx in decimal
0x@hx as a normal number
what's hexadecimal @hx

$ printf '%x\\n' @a
@a in hex
hexadecimal of @a

$ seq @lo @hi
count from @lo to @hi
numbers @lo to @hi, one per line
@lo..@hi

$ seq @hi -1 @lo
count down from @hi to @lo
numbers from @hi down to @lo

$ seq @lo @hi > @out
numbers from @lo to @hi into the file @out
@out: @lo to @hi, a number a line

$ shuf -i @lo-@hi -n 1
random number between @lo and @hi
pick a number from @lo to @hi

$ shuf -i 1-6 -n 1
roll a die
dice please

$ shuf -n 1 -e heads tails
flip a coin
heads or tails

$ tr -dc 'A-Za-z0-9' < /dev/urandom | head -c @pw
a random password with @pw characters
password, length @pw
generate a @pw character password

$ cat /proc/sys/kernel/random/uuid
a uuid
new random uuid please

$ base64 @anyf
@anyf as base64 on screen
base64 of the file @anyf

$ base64 @anyf > @out
@anyf as base64 into @out
encode @anyf with base64, write to @out

$ base64 -d @bsf > @out
@bsf is base64. decoded version into @out
decode the base64 file @bsf to @out

$ base64 -d @bsf
decode @bsf ((base64)) and print it
what's in @bsf, it's base64 encoded

$ printf '%s' '@ph' | base64
base64 of the text "@ph"
"@ph" in base64

$ printf '%s' '@ph' | md5sum
md5 of the text "@ph", not of a file

$ printf '%s' '@ph' | sha256sum
sha256 of the text "@ph", not of a file
hash the string "@ph" with sha256

$ printf '%s' '@ph' | wc -m
how many characters is "@ph"
length of the text "@ph"

$ printf '%s\\n' '@ph' | tr 'a-z' 'A-Z'
"@ph" in capitals
shout "@ph"

$ printf '%s\\n' '@ph' | rev
"@ph" backwards
spell "@ph" from the end

! fs.hash {"paths":["@anyf"]}
sha256 of @anyf
checksum of @anyf please
@anyf: sha256sum

! fs.hash {"paths":["@anyf"],"algorithm":"md5"}
md5 of @anyf
md5sum @anyf

! fs.hash {"paths":["@anyf"],"algorithm":"sha1"}
sha1 of @anyf
sha1sum @anyf

! fs.hash {"paths":["@anyf"],"algorithm":"sha512"}
sha512 of @anyf

$ sha256sum -c @sums
verify the files against @sums
check @sums
are all files as listed in @sums

$ sha256sum *.@x > @sums
sha256 of every @x file here into @sums
@sums: checksums of the @x files

$ file -i @txt
encoding of @txt
is @txt utf-8 or what

$ iconv -f ISO-8859-1 -t UTF-8 @txt > @out
@txt is latin1, I want utf-8, as @out
convert @txt from ISO-8859-1 to UTF-8 into @out

$ split -l @big @txt
split @txt every @big lines
@txt in pieces of @big lines each

$ split -n l/@k @txt
split @txt into @k parts of about equal size, whole lines
@txt in @k parts

$ @cmd > @out 2>&1
run @cmd and write everything it prints to @out
@cmd, output and errors into @out

$ time @cmd
how long does @cmd take
time @cmd

$ @cmd
run @cmd
please run @cmd
execute @cmd

$ @cmd && @cmd2
run @cmd, and if that succeeds @cmd2
@cmd, then @cmd2 but only if the first worked

$ bash @sc
run the script @sc
execute @sc
start @sc with bash

$ bash -n @sc
check the syntax of @sc, don't run it

$ python3 @py
run @py
start the python script @py
execute @py

$ python3 -m json.tool @json
pretty print @json
@json, indented please

$ python3 -m json.tool @json > /dev/null
is @json valid json
validate @json

$ date >> @txt
append the current date to @txt
timestamp at the end of @txt

$ ls > @out
names of the files here into @out
write a listing of this folder to @out

$ wc -l *.@x | sort -n
@x files here by number of lines, shortest first
lines per @x file, ascending
""", **DAYS)

# ---------------------------------------------------------------- texts once more: the problem told, the wish, the aside

text("""
! fs.edit {"path":"@txt","edits":[{"old":"@gp","new":"@gp2","all":true}]}
My secretary typed @gp all through @txt. It's @gp2. Would you?
ugh. @gp in @txt again. make it @gp2
@who left, @who2 took over... anyway, in @txt change @gp to @gp2
dictation: open bracket, in @txt every @gp becomes @gp2, full stop
please to change in @txt the @gp with @gp2
the lawyer won't sign while @txt says @gp, it has to say @gp2
what's @gp in @txt should have been @gp2 all along :(

$ sed -i '/@w/d' @txt
@w cancelled, so whatever mentions @w in @txt is obsolete. remove those lines
Kindly purge @txt of all lines in which @w occurs
@txt: kill lines w/ @w
the @w rows in @txt are test data, delete them from the file

$ sed '/@w/d' @txt > @out
@txt without the lines that have @w, but in a new file @out; @txt must survive unchanged
make @out: all lines of @txt save those with @w

$ sort -o @txt @txt
the phone list @txt is in no order whatsoever and it drives my mother mad, a-z in the file please
alphabetise @txt. Overwrite it, that's fine
I should have kept @txt sorted... do it now, same file

$ sort @txt
I only want to check something: @txt in alphabetical order, on the screen, nothing more
a sorted view of @txt ((no writing))
can you read @txt out alphabetically

$ sort -n @nums
rainfall per day is in @nums, driest first, on the screen
race times in @nums, quickest on top, show only

$ sort -rn @nums
tips per evening are in @nums, best evening first, display
rank @nums, greatest value at the top

$ sort @txt | uniq -c | sort -rn
we took a poll, @txt, answer per line, and now we need the standings
lunch orders @txt: how many of which, descending
@txt: tally, winner first

$ sort @txt | uniq -d
I have a feeling some people are on @txt twice. Who? Don't remove them.
anything double in @txt? names only, leave the file

$ awk '!seen[$0]++' @txt > @txt.tmp && mv @txt.tmp @txt
the newsletter went out twice to some, because @txt has doubles. take them out but keep the order
doubles in @txt must vanish, order is sacred

$ sort -u -o @txt @txt
@txt in place: alphabetical and no repeats
sort the file @txt and drop duplicates, save to the same file

! fs.count {"paths":["@txt"]}
the bus has 52 seats. how many people are on @txt, one a line
@who wants to know how many entries @txt has got by now
is @txt longer than 100 lines? count

! fs.count {"paths":["@prose"]}
the contest allows 1200 words; count mine, @prose
my prof is strict about length, words in @prose please

! fs.read {"path":"@log","last_lines":@n}
the service died five minutes ago, let me see the last @n lines of @log
@log, but only the end of it, @n lines
how did the night shift's log end? @log, last @n lines

! fs.read {"path":"@log","from_line":1,"max_lines":@n}
how did it all begin: the first @n lines of @log
@log: start of the file, @n lines, not the end

$ grep -i error @log
errors in @log, any capitalisation
show every error line of @log
what went wrong according to @log, lines with error

$ grep -ic error @log
how many error lines in @log, capitals or not
count the errors in @log

$ grep -i error @log | tail -n @n
the @n newest errors of @log
last @n error lines, @log

$ grep -c @gp @log
the vendor asks how many times @gp came up, count the lines in @log
@gp: number of lines in @log

$ grep @iso @log
what did @log record on @iso
lines of @log from @iso
@log, only the day @iso

$ grep -oE '([0-9]{1,3}\\.){3}[0-9]{1,3}' @log | sort | uniq -c | sort -rn | head -n @n
which @n ip addresses are most frequent in @log
top @n IPs of @log with counts

$ awk '{ print $1 }' @log | sort | uniq -c | sort -rn | head -n @n
the first word of each line in @log is the client; the @n busiest please
@n most frequent first words of @log

$ cut -d, -f@ca @csv > @out
column @ca from @csv into @out, for the label printer
@out: only column @ca of @csv

% [print(r["@key"]) for r in ROWS] || > @out
the printer wants a plain list of the @key from @csv, file @out
everything under @key in @csv -> @out

% print(sum(NUM for r in ROWS))
the taxman wants one number: all @nkey in @csv together
how much @nkey is that in total? the figures are in @csv
add up @nkey, @csv, don't write anything to disk

% print(sum(NUM for r in ROWS if r["@key"] == "@val"))
total @nkey in @csv but only for @key @val
@csv: sum of @nkey where @key is @val
how much @nkey belongs to @val ((that's a @key)) in @csv

% print(sum(r["@key"] == "@val" for r in ROWS))
how many rows of @csv have @val as @key
count of @val under @key, @csv

% print(sum(NUM > @num for r in ROWS))
in how many rows of @csv is @nkey above @num
number of rows with @nkey > @num, @csv

% PRINT ROWS if r["@key"] != "@val"]
@csv without the rows that have @val as @key, just show
everyone in @csv whose @key isn't @val

% HEAD ROWS if r["@key"] == "@val"] || > @outc
a csv for @who: the rows of @csv with @key @val and the header, name it @outc
@outc = heading of @csv + its rows where @key is @val
extract @key = @val from @csv to @outc, keep the titles

% PRINT ROWS if @lo <= NUM <= @hi]
@csv where @nkey lies between @lo and @hi inclusive
rows of @csv with @nkey @lo to @hi

% PRINT ROWS if "@w" in r["@key"]]
@csv: @key contains @w, which rows
rows of @csv with @w inside the @key

% PRINT ROWS if not r["@key"]]
rows of @csv that lack a @key
where is @key empty in @csv

$ python3 -c 'import json; print(json.load(open("@json"))["@opt"])'
what's @opt in @json
value of @opt, file @json

$ python3 -c 'import json; d = json.load(open("@json")); d["@opt"] = @jv; json.dump(d, open("@json", "w"), indent=2)'
@opt must become @jv in @json
the key @opt in @json: @jv please
in @json put @jv for @opt

$ sed -i 's/^@opt *=.*/@opt=@pv/' @ini
@opt in @ini has the wrong value, it needs to be @pv
@ini, @opt=@pv
let @opt be @pv in @ini

$ sed -i 's/^@up *=.*/@up=@pv/' @env
@env: @up should be @pv instead of whatever's there
change @up in @env into @pv

$ sed -i 's/^\\( *@opt:\\).*/\\1 @pv/' @yaml
@yaml has @opt wrong; @pv is correct
@opt in @yaml -> @pv

! fs.write {"path":"@env","content":"@up=@pv","append":true}
@env lacks @up=@pv, put it at the end
one more variable for @env: @up=@pv

$ grep '^@up' @env
what is @up set to in @env
@env: the line of @up, just look

$ head -n 1 @txt && tail -n 1 @txt
first and last line of @txt, both
how does @txt start and how does it end, one line each

$ shuf -n @n @txt
@n random lines of @txt
draw @n winners from @txt
a random pick of @n from @txt

$ split -l @big @csv
the importer only takes @big lines at a time, so cut @csv up
@csv into pieces of @big lines

$ cat *.@x > @out
all @x files of this folder glued together as @out
@out = every @x file here, one after the other

$ tr -d '\\r' < @txt > @out
@txt has windows line ends, I want a clean copy @out
strip the carriage returns: @txt -> @out

$ tr -d '"' < @csv > @outc
@outc: @csv without quotation marks
no double quotes please, from @csv to @outc

$ tr -s ' ' < @txt > @out
runs of blanks in @txt down to a single one, as @out
squeeze the spaces: @txt => @out

$ tr ' ' '_' < @txt > @out
blanks in @txt to underscores, new file @out
_ for every space of @txt, into @out

$ tr ' ' '\\n' < @txt
a word per line: @txt, on screen
break @txt at the blanks, each word on its own line

$ sed 's/$/,/' @txt
print @txt with a comma at the end of each line
comma after every line of @txt, display only

$ sed 's/.*/"&"/' @txt
quotation marks around every line of @txt, on screen
"line" "line" "line": put each line of @txt in double quotes, show

$ awk 'NR % 2 == 1' @txt
odd numbered lines of @txt
every second line of @txt starting with line one

$ awk 'NR % 2 == 0' @txt
even numbered lines of @txt
every second line of @txt starting with line two

$ awk '{ print NF }' @txt
number of words on each line of @txt
words per line, @txt

$ awk '{ print $NF }' @txt
last word of each line, @txt
the final word on every line of @txt

$ awk 'NR == 1 || $1 > m { m = $1 } END { print m }' @nums
largest number in @nums
the maximum of @nums
how hot did it get? @nums has a temperature per line, the highest

$ awk 'NR == 1 || $1 < m { m = $1 } END { print m }' @nums
smallest number in @nums
the minimum of @nums

$ awk '$1 > @num' @nums
numbers above @num in @nums
which lines of @nums exceed @num

$ awk '$1 > @num' @nums | wc -l
how many numbers in @nums exceed @num
count values over @num in @nums

$ comm -12 @txt @txt2
both files are sorted already, use comm: lines in @txt and in @txt2

$ diff @txt @txt2 > @out
differences between @txt and @txt2 saved as @out
@out: diff of @txt and @txt2

$ diff -u @txt @txt2
unified diff of @txt and @txt2
diff -u @txt @txt2

$ sort -u @txt @txt2 > @out
@txt and @txt2 as one sorted list without doubles, file @out
union of @txt and @txt2, sorted, into @out

$ sort -o @txt @txt
! fs.read {"path":"@txt"}
sort @txt in place and show me the result
@txt: a-z in the file, then print it

$ sed -i '/^$/d' @txt
$ sort -o @txt @txt
first remove the blank lines from @txt, then sort it in place
@txt: no empty lines any more, and alphabetical, both in the file

$ grep @gp @log > @out
! fs.count {"paths":["@out"]}
lines with @gp from @log to @out, then count @out
@gp lines of @log => @out; how many are in there?

! fs.write {"path":"@txt","content":"@item","append":true}
! fs.read {"path":"@txt"}
put "@item" at the end of @txt and then show me all of it
@item onto @txt; print the file after that

ask Which file?
sum up the second column
count the words

ask Which file should I sort?
sort it
put the list in alphabetical order

ask In which file?
replace @gp by @gp2
delete all lines with @gp
""")

# ---------------------------------------------------------------- the machine once more

machine("""
! process.kill {"name":"@prog"}
@prog has been spinning for an hour. Please end it, nothing else.
@story @prog doesn't react any more. Close it @tail
i opened @prog by accident and can't find its window, end it
@prog = frozen. kill
the game @prog must be closed before dad comes home
stop @prog but leave @prog2 alone
it would be great if @prog stopped running

! process.kill {"name":"@prog"}
! process.kill {"name":"@prog2"}
@prog and @prog2 should both be ended
kill @prog, then @prog2 as well
neither @prog nor @prog2 should be running

! process.kill {"name":"@prog"}
! process.list {"name":"@prog"}
kill @prog and check that it's really gone
end @prog; afterwards list what's left of it

! process.list {"name":"@prog"}
I thought I closed @prog. Did I?
how many @prog are running
@prog - alive?
don't kill it, just tell me whether @prog is running
pids of @prog pls
is @prog still eating my battery, i.e. running

! process.list {"sort":"memory","limit":10}
the machine crawls and swaps, which programs have the memory
@story What uses so much ram @tail
memory hogs?
where has all my RAM gone, by program

! process.list {"sort":"cpu","limit":10}
it sounds like a hair dryer, which program is to blame
@story Something eats the processor, what is it @tail
cpu hogs?
100% cpu and i don't know why

! system.memory {}
! process.list {"sort":"memory","limit":10}
how much ram is free and who uses most of it
free memory, and the ten biggest consumers

! system.disk {}
! fs.disk_usage {"path":".","by":"folders","top":10}
is the disk full, and which folders here are the biggest
free space; and what takes the room in here

! system.disk {}
the copy failed with ENOSPC, how much room is left
@story Is there any space left on this disk @tail
how close to full are we
can't save my thesis: "disk full". is that true

! system.memory {}
memory left?
before I open the big dataset: how many gigs of ram are free
is 16 gb of ram what i really have

! system.uptime {}
when did this computer last start
the electricians cut the power last night; when did this machine come back up
days since boot

! net.connections {"listening":true,"port":@port}
"bind: address already in use ((@port))"
my app says port @port isn't free. by whom is it used
pid on port @port
something sits on @port, tell me what, don't kill it
@story Who uses port @port @tail
is anyone listening on @port

! net.connections {"listening":true,"port":@port}
! net.connections {"listening":true,"port":@port2}
ports @port and @port2: who has them
what listens on @port, and what on @port2

! net.port_check {"host":"@host","port":@port}
the firewall guy says @port is open on @host. is it?
does @host accept connections on @port
try @host port @port
can this machine get to port @port of @host

! net.ping {"host":"@host"}
is it me or is @host down
@host doesn't answer in the browser, does it ping
@story Is @host there @tail
@host -- reachable?

! net.ping {"host":"1.1.1.1"}
does the internet work
am i online at all
wifi shows full bars but nothing loads, is there internet

! net.dns_lookup {"host":"@name_host"}
which address hides behind @name_host
@name_host -> ip
is dns for @name_host set up, what does it say
A record of @name_host

! system.network {}
the printer wants the ip of this computer
my ip? the local one
what's my gateway and dns
mac address of this laptop please

! net.download {"url":"@dl","to":"@name"}
i need the file at @dl
put @dl in this folder
please fetch me @dl, thanks a million
@dl ((download))

! net.download {"url":"@dl","to":"@newname"}
@dl, but the file here should be named @newname
fetch @dl and call it @newname

! net.http_request {"url":"@url"}
is the site @url up
what does the server say at @url
@url - status code?

$ systemctl restart @svc
the service @svc acts up, restart it
@story Restart the service @svc @tail
have you tried turning it off and on again? i mean the @svc service

$ systemctl status @svc
is the service @svc healthy
@svc ((systemd)): running?
what state is the service @svc in

$ systemctl restart @svc && systemctl status @svc
restart the @svc service and show its status then
service @svc: restart, status

$ journalctl -u @svc -n 50
the service @svc keeps dying, what does its journal say
@svc won't come up ((service)), logs please

! process.info {"pid":@pid}
strange process number @pid, what is that
top shows @pid at the top, what's behind it

! process.kill {"pid":@pid}
@pid has to go ((process))
please stop the process with id @pid, no other
kill the one with pid @pid

! process.spawn {"argv":["@gui"]}
open @gui
start @gui please
@gui should be running
launch @gui in the background

$ which @app
where is @app installed
is @app in the path, and where
location of the @app command

$ command -v @app
do i have @app on this computer
is @app installed
@app available?

$ @ver --version
what version is my @ver
@ver - which release have i got

$ id @user
which groups is @user in
uid of @user

$ last @user
when did @user log in lately
logins of @user

$ who
is anybody else working on this machine
who's on

! system.info {}
the helpdesk asks: computer name, operating system, kernel
what kind of linux did they install here
os + hostname?

! system.cpu {}
how hard is the cpu working at the moment
processor: model, cores, load
load?

! fs.disk_usage {"path":"@dir"}
how heavy is @dir
I want to copy @dir to a stick, how big is it
@dir - total size

! fs.disk_usage {"path":"@dir","by":"folders","top":10}
in @dir something is huge, which subfolder
biggest folders within @dir

! fs.disk_usage {"path":"~/Downloads"}
how big has my Downloads folder become ((~/Downloads))

! fs.search {"path":"@dir","kind":"file","min_bytes":"@size"}
anything over @size in @dir?
files bigger than @size below @dir
@dir: which files exceed @size

! fs.search {"path":"@dir","kind":"file","older_than_ms":"@age"}
what in @dir hasn't been touched for @age
@dir: files older than @age, show

! fs.search {"path":"@dir","kind":"file","newer_than_ms":"1d"}
what changed in @dir today
@dir: files of the last 24 hours

! fs.search {"path":"@dir","name_glob":"@kinds"}
all @kinds in @dir, with those in subfolders
@dir, which @kinds are there
are there any @kinds below @dir

! fs.search {"path":".","name_glob":"@kinds","newer_than_ms":"2d"}
@kinds since yesterday
which @kinds are from yesterday or today

! fs.list {"path":"@dir","hidden":true}
@dir with hidden files
what's in @dir, dot files too

! time.now {"zone":"@city"}
can i call my aunt in @city now or is it too late there
@city time?
what's the clock say in @city

! time.now {}
is it friday yet
what's the date today
time & date

! system.env {"name":"@var"}
is @var set, and to what
@var=?
the script complains about @var, what is it at the moment

$ ps --ppid @pid -o pid,cmd
child processes of @pid
what has @pid started

$ ss -s
socket summary
how many sockets are open, summary

$ lsof @sfile
who has @sfile open
which program keeps @sfile open

$ lsblk -f
file systems and uuids of my partitions
which file system is on which partition

$ free -h > @out
memory info into the file @out

$ df -h > @out
disk space info into the file @out
save the df output as @out

$ ps aux > @out
list of processes into the file @out
write all running processes to @out

$ crontab -l
which jobs have i scheduled with cron
do i have cron jobs

$ journalctl -p err -b
system errors since it booted
anything bad in the system log since boot

$ timedatectl
is the clock synchronised
timezone and ntp state of this machine

$ systemctl poweroff
shut the computer down
power off now

$ systemctl reboot
reboot
restart the computer please

ask Which process should I end?
kill it
end the program

ask Which port do you mean?
who's on that port

ask Which service do you mean?
restart the service

ask Which host should I ping?
ping the server
""", var=lambda r: r.choice("HOME LANG EDITOR DISPLAY JAVA_HOME GOPATH TERM SHELL USER PYTHONPATH LD_LIBRARY_PATH XDG_CONFIG_HOME HTTP_PROXY VIRTUAL_ENV TZ PAGER CARGO_HOME NODE_ENV DATABASE_URL AWS_PROFILE".split() + [word(r).upper() + r.choice(["_HOME", "_PATH", "_TOKEN", "_DIR", ""])]))

# ---------------------------------------------------------------- other languages

LATE = {}


def _numbers(lang):
    words = {"id": "dua tiga empat lima enam tujuh delapan sepuluh", "pt": "dois três quatro cinco seis sete oito dez", "de": "zwei drei vier fünf sechs sieben acht zehn", "es": "dos tres cuatro cinco seis siete ocho diez"}[lang].split()
    vals = [2, 3, 4, 5, 6, 7, 8, 10]

    def f(r):
        if r.random() < 0.35:
            i = r.randrange(8)
            return words[i], str(vals[i])
        k = str(r.choice([r.randint(2, 20), r.randint(2, 99), r.randint(100, 500)]))
        return k, k
    return f


STORIES = {
    "id": "Bos nanya terus.|Maaf ganggu malam-malam.|Besok ada audit.|Aku lagi di kereta ke Bandung.|Anak-anak baru tidur.|Kata Budi sih gampang.|Laptop kantor lemot banget hari ini.|Tadi listrik mati dua kali.|Ini buat tugas kuliah.|Jangan ketawa ya.|Dosen minta sore ini.|Baru pertama kali pakai ini.|Printer di lantai 3 juga rusak.|Capek deh.".split("|"),
    "pt": "O chefe tá cobrando.|Desculpa a hora.|Amanhã tem auditoria.|Estou no ônibus pra Recife.|As crianças dormiram agora.|O Bruno disse que é fácil.|Hoje o computador da loja tá lento.|Caiu a luz duas vezes.|É pra faculdade.|Não ri de mim.|O contador quer isso às 3.|Primeira vez que uso isto.|A impressora do 3º andar também pifou.|Que dia...".split("|"),
    "de": "Der Chef drängelt.|Entschuldige die späte Störung.|Morgen ist Prüfung.|Ich sitze im Zug nach Kassel.|Die Kinder schlafen endlich.|Bernd meint, das sei einfach.|Der Rechner in der Praxis lahmt heute.|Gestern war zweimal Stromausfall.|Das ist für die Uni.|Bitte nicht lachen.|Der Steuerberater will das um 3.|Ich benutze das zum ersten Mal.|Der Drucker im 3. Stock spinnt auch.|So ein Tag.".split("|"),
    "es": "El jefe no para de preguntar.|Perdona la hora.|Mañana hay auditoría.|Voy en el tren a Sevilla.|Los niños por fin duermen.|Paco dice que es fácil.|Hoy el ordenador de la tienda va lento.|Se fue la luz dos veces.|Es para la uni.|No te rías.|El gestor lo quiere a las 3.|Es la primera vez que uso esto.|La impresora del 3º también está rota.|Vaya día.".split("|"),
}


def other(lang, block, w=1.0, **extra):
    import talk3_lang as tl
    if lang not in LATE:
        S = tl.SLOTS[lang]
        LATE[lang] = {**{k: v for k, v in REPO.items() if k in "f nb b base h t m q p who url new junk ign".split()}, **{k: v for k, v in TEXT.items() if k not in ("col", "n", "nb", "k", "story", "x", "base", "f", "h", "t", "m", "q", "b", "who", "item", "dur", "topic")},
                      **{k: mc.SL[k] for k in "prog pid port host name_host svc dl mnt var iface".split() if k in mc.SL}, **{k: FILES[k] for k in "odd odn new nf zip oz pf scr link skip mode gz gzb tgz date ext".split()},
                      "n": _numbers(lang), "k": _numbers(lang), "kinds": S["kk"], "age": S["age"], "aged": S["aged"] if "aged" in S else S["age"], "size": S["size"], "one": S["one"], "onem": S["onem"], "pl": S["pl"], "plm": S["plm"], "newest": S["newest"], "oldest": S["oldest"], "tw": S["w"], "item": S["bt"], "who": S["who"], "cell": S["cell"], "city": S["city"],
                      "url": mc.SL.get("url", SAMPLERS["url"]), "gurl": gt.SL["url"], "story": STORIES[lang], "x": S["ext"], "cnt": COMMON["cnt"], "num": tx.VALUES["num"], "nb": gt.SL["nb"], "b": gt.SL["b"], "base": gt.SL["base"], "f": gt.SL["f"], "h": gt.SL["h"], "t": gt.SL["t"], "q": gt.SL["q"], "line": gt.SL["line"], "author": gt.SL["who"]}
    names = sorted(set(QUOTED + QUOTED_FILES) - {"gp"}, key=len, reverse=True)

    def shell(line):
        return re.sub(r"(?<![\"\w*])@(?:\{(" + "|".join(names) + r")(\d?)\}|(" + "|".join(names) + r")(\d?)(?![a-z_]))", lambda m: f"@{{q_{m[1] or m[3]}{m[2] or m[4] or ''}}}", re.sub(r"@gp(\d?)(?![a-z_])", r"@{q_gp\1}", line))

    def derive(v, r):
        out = gt._derive({k: x for k, x in v.items() if k not in ("url",)}, r) | (mc._derive(v, r) if "dl" in v else {}) | _derive_files(v, r)
        out |= {f"q_{k}": two.sh_quote(x) for k, x in v.items() if k.rstrip("0123456789") in QUOTED}
        if "gurl" in v:
            out["basegurl"] = re.sub(r"\.git$", "", v["gurl"].rstrip("/").rsplit("/", 1)[-1])
        return out

    _many(block, LATE[lang], derive, shell, lang, w, extra)


other("id", """
$ sort @txt
tampilkan @txt urut abjad dong, filenya jangan diubah
@txt berantakan, coba perlihatkan dari A ke Z
isi @txt diurutkan alfabetis, di layar aja
absen kelas ada di @txt, bacain urut abjad ya

$ sort -o @txt @txt
@txt-nya sendiri harus urut abjad mulai sekarang, simpan di file itu
urutkan baris @txt langsung di filenya
timpa @txt dengan versi yang sudah urut a-z

$ sort @txt > @out
@txt jangan diubah! versi urutnya taruh di @out
bikin @out: isinya baris @txt urut abjad

$ sort -n @nums
angka di @nums dari kecil ke besar, tampilkan
@nums isinya angka, urutkan sebagai angka ya bukan teks

$ sort -rn @nums
angka di @nums dari yang terbesar
nilai tertinggi dulu: @nums, tampilkan saja

$ sort -rn @nums | head -n @n
@n angka terbesar di @nums
ambil @n nilai tertinggi dari @nums

$ sort -u @txt
baris @txt yang berbeda-beda saja, urut
@txt tanpa dobel, urut abjad, tampilkan

$ awk '!seen[$0]++' @txt > @txt.tmp && mv @txt.tmp @txt
banyak baris dobel di @txt, sisakan satu, urutan jangan berubah
hapus duplikat di @txt langsung di filenya, urutannya tetap

$ sort @txt | uniq -d
baris mana di @txt yang muncul lebih dari sekali
siapa yang terdaftar dua kali di @txt? jangan dihapus dulu

$ sort @txt | uniq -c | sort -rn
tiap baris @txt muncul berapa kali, yang paling sering di atas
hasil voting ada di @txt, satu suara per baris, siapa menang
hitung frekuensi tiap baris @txt

$ shuf -n 1 @txt
undian! ambil satu nama acak dari @txt
pilih acak satu baris di @txt

$ tac @txt
@txt dibalik, baris terakhir duluan
baca @txt dari bawah ke atas

! fs.count {"paths":["@txt"]}
@txt berapa baris sih
peserta ada di @txt, satu per baris. totalnya?
hitung jumlah baris @txt

! fs.count {"paths":["@prose"]}
tulisan saya @prose sudah berapa kata
jumlah kata @prose?

! fs.read {"path":"@log","last_lines":@n}
@n baris terakhir @log
lihat ujung @log, @n baris saja
servernya mati, @n baris terakhir di @log bilang apa

! fs.read {"path":"@txt","from_line":1,"max_lines":@n}
@n baris pertama @txt
intip awal @txt, @n baris

$ sed -n '@from,@{to}p' @txt
baris @from sampai @to dari @txt
@txt baris @from-@to, tampilkan

! fs.search {"path":"@txt","text":"@gp"}
baris mana di @txt yang ada @gp
cari @gp di dalam @txt

$ grep -i @gp @txt
cari @gp di @txt, huruf besar kecil sama saja
@gp di @txt tanpa peduli kapital

$ grep -w @gp @txt
@gp sebagai kata utuh di @txt
cari kata @gp di @txt, jangan yang cuma bagian dari kata lain

$ grep -c @gp @log
berapa baris di @log yang ada @gp
jumlah baris @gp dalam @log

$ grep -v @gp @log
@log tanpa baris @gp, tampilkan
sembunyikan baris yang ada @gp waktu menampilkan @log

$ grep @gp @log > @out
baris @gp dari @log simpan ke @out
@out harus berisi baris @log yang ada @gp

! fs.edit {"path":"@txt","edits":[{"old":"@gp","new":"@gp2","all":true}]}
di @txt masih tertulis @gp, seharusnya @gp2
@txt: @gp jadi @gp2
ganti @gp dengan @gp2 di @txt
tulis @gp2 di mana pun @txt bilang @gp
@gp2, bukan @gp! betulkan @txt

$ sed 's/@w/@w2/g' @txt > @out
@out = @txt dengan @w diganti @w2, aslinya biarkan
salin @txt ke @out sambil mengganti @w jadi @w2

$ sed -i '/@w/d' @txt
baris yang ada @w hapus dari @txt
@w batal ikut, buang barisnya dari @txt

$ sed -i '/^$/d' @txt
baris kosong di @txt dibuang
@txt nggak boleh ada baris kosong lagi

! fs.write {"path":"@txt","content":"@item","append":true}
tambahkan di akhir @txt: @item
catat di @txt: @item
@item -> baris terakhir @txt

$ cut -d, -f@ca @csv
kolom @ca dari @csv saja
@csv dipisah koma, tampilkan kolom nomor @ca

% [print(r["@key"]) for r in ROWS]
kolom bernama @key dari @csv saja
dari @csv aku cuma butuh kolom @key

% print(sum(NUM for r in ROWS))
total kolom @nkey di @csv berapa
jumlahkan @nkey dari @csv
bendahara tanya total @nkey, datanya di @csv

% v = [float(r["@nkey"]) for r in ROWS if r["@nkey"]]; print(sum(v) / len(v))
rata-rata @nkey di @csv
@csv: rata-rata kolom @nkey berapa ya

% print(max(NUM for r in ROWS))
@nkey tertinggi di @csv
berapa @nkey paling besar dalam @csv, angkanya saja

% PRINT ROWS if r["@key"] == "@cell"]
baris @csv yang @key-nya @cell
tampilkan dari @csv hanya yang kolom @key berisi @cell

% PRINT ROWS if NUM > @num]
baris @csv dengan @nkey di atas @num
@csv, yang @nkey-nya lebih dari @num

% PRINT sorted(ROWS, key=lambda r: NUM, reverse=True)]
@csv diurutkan menurut @nkey, terbesar dulu, tampilkan
urutkan baris @csv dari @nkey tertinggi

% [print(r["@key"]) for r in ROWS] || | sort | uniq -c | sort -rn
@csv: tiap @key ada berapa baris
hitung per @key dari @csv

$ tr ';' ',' < @csv > @outc
@csv pakai titik koma, aku butuh koma, hasilnya di @outc
titik koma jadi koma: @csv ke @outc

$ tail -n +2 @csv | wc -l
berapa data di @csv, baris judul jangan dihitung
jumlah baris @csv tanpa header

$ head -n 1 @csv
judul kolom @csv apa saja
header @csv

$ grep -Fxvf @txt @txt2
yang ada di @txt2 tapi nggak ada di @txt
baris @txt2 yang tidak terdapat di @txt

$ diff @txt @txt2
bedanya @txt dan @txt2 apa
bandingkan @txt dengan @txt2

$ cat @txt @txt2 > @out
gabungkan @txt lalu @txt2 jadi @out
@txt + @txt2 = @out

$ tr 'a-z' 'A-Z' < @txt > @out
@txt huruf besar semua, simpan sebagai @out

! system.memory {}
ram sisa berapa
memori masih cukup nggak?
@story Memori kosong berapa?

! system.disk {}
harddisk penuh belum
sisa ruang disk dong
@story Disk-nya masih muat nggak?

! process.list {"sort":"memory","limit":10}
siapa yang makan memori
program apa yang paling boros ram

! process.list {"sort":"cpu","limit":10}
kipasnya kenceng banget, program apa biang keroknya
proses yang paling makan cpu

! process.kill {"name":"@prog"}
@prog nge-hang, matikan
tutup @prog dong
@prog harus berhenti, yang lain jangan

! process.list {"name":"@prog"}
@prog masih jalan nggak
cek apakah @prog hidup, jangan dimatikan

! process.kill {"pid":@pid}
matikan proses nomor @pid
pid @pid stop

! net.connections {"listening":true,"port":@port}
port @port dipakai siapa
katanya port @port sudah terpakai, oleh apa

! net.ping {"host":"@host"}
@host hidup nggak
ping @host dong
bisa nggak nyambung ke @host

! system.network {}
ip komputer ini berapa
alamat ip saya

! system.uptime {}
sudah berapa lama komputer ini nyala
terakhir reboot kapan

$ systemctl restart @svc
restart layanan @svc
layanan @svc tolong dinyalakan ulang

$ systemctl status @svc
layanan @svc statusnya gimana

! time.now {"zone":"@city"}
di @city sekarang jam berapa
jam @city?

! net.download {"url":"@dl","to":"@name"}
unduh @dl
ambilin @dl ke sini dong

! git.status {}
ada yang belum di-commit nggak
status git

! git.diff {}
tadi aku ubah apa saja, per baris
perubahan yang belum di-commit

! git.log {"author":"@author"}
commit-nya @author apa saja
@author sudah commit apa di repo ini

! git.log {"path":"@f"}
riwayat @f di git
siapa saja yang pernah mengubah @f

$ git blame -L @line,@line @zf
baris @line di @f siapa yang nulis
siapa yang mengubah baris @line pada @f

! git.checkout {"paths":["@f"]}
@f kacau, kembalikan ke versi commit terakhir
batalkan perubahanku di @f

! git.checkout {"create":"@nb"}
bikin branch @nb terus pindah ke situ
branch baru: @nb

! git.checkout {"to":"@b"}
pindah ke branch @b
aku harus ada di @b

! git.add {"all":true}
! git.commit {"message":"@q"}
commit semuanya dengan pesan @q
simpan semua perubahan di git, pesannya @q

! git.pull {}
tarik perubahan terbaru dari server

! git.push {}
dorong commit-ku ke server

$ git stash
simpan dulu perubahanku di stash
ada hotfix, sisihkan perubahanku dulu

$ git stash pop
kembalikan yang tadi di-stash

$ git rev-list --count HEAD
ada berapa commit di repo ini

! fs.write {"path":".gitignore","content":"@junk","append":true}
@junk jangan ikut ke git
abaikan @junk di git

! fs.move {"renames":[{"from":"@odd","to":"@new"}]}
@odd -> @new
nama @odd harusnya @new
ganti nama @odd menjadi @new
salah nama: @odd, yang benar @new

! fs.move {"from":"@odd","into":"@nf"}
@odd tempatnya di folder @nf
taruh @odd di folder @nf
@odd => @nf

! fs.copy {"from":"@odd","into":"@nf"}
salinan @odd di folder @nf, aslinya tetap di sini
@odd juga harus ada di @nf, jangan dipindah

! fs.delete {"paths":["@odd"]}
@odd sudah nggak kepakai, hapus
buang @odd
@odd? hapus aja

! fs.mkdir {"path":"@nf","parents":true}
bikin folder @nf
Folder baru ya: @nf

! fs.search {"path":".","name_glob":"@pl","kind":"file"}
! fs.move {"paths":"$1","into":"@nf"}
semua @pl masukkan ke folder @nf
@pl harusnya ada di @nf

! fs.search {"path":".","name_glob":"@one","kind":"file"}
! fs.read {"path":"$1.0"}
bacakan @one dong
isi @one apa

! fs.search {"path":".","name_glob":"@kinds"}
! fs.move {"paths":"$1","into":"@nf"}
semua @kinds pindah ke @nf
@kinds bikin sempit, pindahkan ke @nf

! fs.search {"path":".","name_glob":"@kinds","older_than_ms":"@age"}
! fs.delete {"paths":"$1"}
@kinds yang lebih tua dari @age hapus saja

! fs.search {"path":".","kind":"file","min_bytes":"@size"}
file mana yang lebih besar dari @size
cuma mau lihat: file di atas @size

! fs.search {"path":".","text":"@tw"}
file mana yang menyebut @tw
aku pernah nulis soal @tw, di file mana ya
@tw ada di file apa

! fs.archive {"paths":["@nf"],"to":"@zip"}
bungkus folder @nf jadi @zip
folder @nf -> @zip

! fs.extract {"archive":"@zip","to":"@nf"}
ekstrak @zip ke folder @nf
isi @zip keluarkan ke @nf

! fs.extract {"archive":"@zip","to":".","list_only":true}
isi @zip apa saja? jangan diekstrak

! fs.chmod {"paths":["@scr"],"mode":"+x"}
@scr nggak bisa dijalankan, "permission denied"
bikin @scr bisa dieksekusi

! fs.hash {"paths":["@odd"]}
sha256 @odd
checksum dari @odd

! fs.list {"path":".","recursive":true,"sort":"size","limit":@k,"kind":"file"}
@k file terbesar di sini
file paling gede, @k saja

! fs.disk_usage {"path":"@dir"}
folder @dir ukurannya berapa
@dir makan tempat berapa

$ date -d @iso +%A
@iso itu hari apa

$ date -d '+@cnt days' '+%A %Y-%m-%d'
@cnt hari lagi tanggal berapa

$ gzip -k @gzb
gzip @gzb, aslinya jangan dihapus
""")

other("pt", """
$ sort @txt
mostra @txt em ordem alfabética, sem mexer no arquivo
@txt de A a Z na tela por favor
os nomes em @txt estão uma zona, me mostra ordenado
queria ler @txt em ordem alfabética, é só pra ler

$ sort -r @txt
@txt de Z a A, só na tela
ordem alfabética ao contrário, @txt

$ sort -o @txt @txt
o próprio @txt tem que ficar em ordem alfabética
ordena @txt e salva no mesmo arquivo
@txt: a-z, sobrescreve

$ sort @txt > @out
não mexe em @txt! põe a versão ordenada em @out
@txt ordenado -> @out
quero um @out com as linhas de @txt em ordem alfabética

$ sort -n @nums
números de @nums do menor pro maior, na tela
@nums tem números, 10 não pode vir antes de 9, mostra em ordem

$ sort -rn @nums
números de @nums do maior pro menor
ranking de @nums, o maior em cima

$ sort -n @nums | head -n @n
os @n menores números de @nums
golfe: vence o menor. os @n melhores de @nums

$ sort -rn @nums | head -n @n
os @n maiores números de @nums
top @n de @nums, do maior pra baixo

$ sort -u @txt > @out
@txt sem repetidas e ordenado, num arquivo novo @out
@out: cada linha de @txt uma vez só, em ordem

$ awk '!seen[$0]++' @txt
mostra @txt sem as linhas repetidas, na mesma ordem
@txt sem duplicatas na tela, não ordena

$ awk '!seen[$0]++' @txt > @txt.tmp && mv @txt.tmp @txt
tem gente repetida em @txt, deixa uma vez só e não muda a ordem
tira as linhas duplicadas de @txt, no próprio arquivo

$ sort @txt | uniq -d
quais linhas aparecem mais de uma vez em @txt
quem está duas vezes em @txt? não apaga nada

$ sort @txt | uniq -u
linhas de @txt que aparecem só uma vez

$ sort @txt | uniq -c | sort -rn
quantas vezes cada linha aparece em @txt, a mais comum em cima
votação: um voto por linha em @txt, quem ganhou

$ shuf -n @n @txt
sorteia @n linhas de @txt
@n nomes ao acaso de @txt

! fs.count {"paths":["@txt"]}
quantas linhas tem @txt
@txt: total de linhas?
os convidados estão em @txt, um por linha, quantos são

! fs.count {"paths":["@prose"]}
minha redação @prose já tem quantas palavras
palavras em @prose?

$ wc -m < @prose
quantos caracteres tem @prose
@prose cabe em 280 caracteres? quantos tem

! fs.read {"path":"@log","last_lines":@n}
as últimas @n linhas de @log
o fim de @log, @n linhas
o serviço caiu agora, mostra as últimas @n linhas de @log

! fs.read {"path":"@txt","from_line":1,"max_lines":@n}
as primeiras @n linhas de @txt
como começa @txt? @n linhas

$ sed -n '@{line}p' @txt
o que tem na linha @line de @txt
só a linha @line de @txt

$ sed -n '@from,@{to}p' @txt
linhas @from a @to de @txt
@txt, da linha @from até a @to

! fs.search {"path":"@txt","text":"@gp"}
quais linhas de @txt têm @gp
procura @gp em @txt
tem @gp em @txt?

$ grep -i @gp @txt
@gp em @txt, maiúscula ou minúscula tanto faz
procura @gp em @txt sem diferenciar maiúsculas

$ grep -n @gp @txt
em que número de linha está @gp em @txt
@gp em @txt com os números das linhas

$ grep -c @gp @log
quantas linhas de @log têm @gp
número de linhas com @gp em @log

$ grep -v @gp @log > @out
@log sem as linhas de @gp num arquivo novo @out
tira @gp de @log e põe o resto em @out

$ grep -i error @log | tail -n @n
os últimos @n erros de @log

! fs.edit {"path":"@txt","edits":[{"old":"@gp","new":"@gp2","all":true}]}
em @txt ainda está @gp, devia ser @gp2
troca @gp por @gp2 em @txt
@txt: @gp -> @gp2
onde estiver @gp em @txt põe @gp2
@gp2 em vez de @gp no arquivo @txt

$ sed 's/@w/@w2/g' @txt > @out
@out = @txt com @w2 no lugar de @w, o original fica

$ sed -i '/@w/d' @txt
tira de @txt as linhas com @w
@w desistiu, some com as linhas dele em @txt

$ sed -i '/^$/d' @txt
sem linhas vazias em @txt, no próprio arquivo

! fs.write {"path":"@txt","content":"@item","append":true}
acrescenta no fim de @txt: @item
anota em @txt: @item
mais uma linha pra @txt: @item

$ cut -d, -f@ca @csv
só a coluna @ca de @csv
coluna número @ca de @csv ((separado por vírgulas))

$ cut -d';' -f@ca @csv
@csv é separado por ponto e vírgula, quero a coluna @ca

% [print(r["@key"]) for r in ROWS]
só a coluna chamada @key de @csv
a coluna com título @key em @csv

% print(sum(NUM for r in ROWS))
soma da coluna @nkey de @csv
quanto dá @nkey no total em @csv
o contador quer o total de @nkey, está em @csv

% v = [float(r["@nkey"]) for r in ROWS if r["@nkey"]]; print(sum(v) / len(v))
média de @nkey em @csv
qual a média da coluna @nkey, arquivo @csv

% print(min(NUM for r in ROWS))
menor @nkey em @csv
o mínimo de @nkey em @csv, só o número

% PRINT ROWS if r["@key"] == "@cell"]
linhas de @csv em que @key é @cell
@csv só com @key igual a @cell, mostra

% PRINT ROWS if NUM < @num]
linhas de @csv com @nkey abaixo de @num
@csv: quem tem @nkey menor que @num

% PRINT sorted(ROWS, key=lambda r: NUM)]
@csv em ordem crescente de @nkey, só mostra
linhas de @csv do menor pro maior @nkey

% t = {}; [t.update({r["@key"]: t.get(r["@key"], 0) + NUM}) for r in ROWS]; [print(k, t[k]) for k in sorted(t)]
soma de @nkey por @key em @csv
@csv: total de @nkey para cada @key

$ tr ';' ',' < @csv > @outc
ponto e vírgula vira vírgula: @csv -> @outc
@csv veio com ; e eu preciso de , em @outc

$ head -n 1 @csv
como se chamam as colunas de @csv
cabeçalho de @csv

$ sed -i '1d' @csv
o cabeçalho de @csv tem que sair, no arquivo

$ grep -Fxvf @txt @txt2
o que tem em @txt2 e não tem em @txt
linhas de @txt2 que faltam em @txt

$ grep -Fxf @txt @txt2
linhas que estão nos dois, @txt e @txt2

$ diff @txt @txt2
diferenças entre @txt e @txt2
compara @txt com @txt2

$ cat @txt >> @txt2
põe @txt no fim de @txt2

! system.memory {}
quanta memória livre
@story Ainda tem RAM sobrando?
memória?

! system.disk {}
o disco está cheio?
quanto espaço sobra no disco
@story Cabe mais alguma coisa nesse HD?

! process.list {"sort":"memory","limit":10}
quem está comendo a memória
programas que mais usam RAM

! process.list {"sort":"cpu","limit":10}
o notebook tá fervendo, qual programa é
o que está usando tanta cpu

! process.kill {"name":"@prog"}
@prog travou, fecha
mata o @prog
encerra @prog mas deixa @prog2 em paz

! process.kill {"name":"@prog","force":true}
@prog não fecha nem a pau, força
kill -9 no @prog

! process.list {"name":"@prog"}
@prog ainda está rodando?
vê se @prog tá vivo, não fecha

! net.connections {"listening":true,"port":@port}
quem está na porta @port
a porta @port está ocupada por quem

! net.port_check {"host":"@host","port":@port}
a porta @port de @host está aberta?
dá pra conectar em @host na porta @port

! net.ping {"host":"@host"}
@host está no ar?
pinga @host
@host responde?

! net.dns_lookup {"host":"@name_host"}
qual o ip de @name_host

! system.network {}
qual o meu ip
ip desta máquina

! system.uptime {}
há quanto tempo o computador está ligado
quando foi o último boot

$ systemctl restart @svc
reinicia o serviço @svc
o serviço @svc precisa de um restart

$ journalctl -u @svc -n 50
o serviço @svc não sobe, mostra o log dele

! time.now {"zone":"@city"}
que horas são em @city
hora em @city?

! net.download {"url":"@dl","to":"@name"}
baixa @dl
preciso do arquivo @dl aqui

! git.status {}
tem coisa sem commit?
status do git

! git.diff {"paths":["@f"]}
o que eu mudei em @f

! git.log {"author":"@author"}
commits de @author
o que @author já commitou aqui

! git.log {"limit":1,"path":"@f"}
quem mexeu por último em @f
último commit de @f

$ git blame -L @line,@line @zf
quem escreveu a linha @line de @f
linha @line de @f: autor?

! git.checkout {"paths":["@f"]}
estraguei @f, volta pra versão do último commit
desfaz minhas mudanças em @f

! git.checkout {"create":"@nb"}
cria a branch @nb e muda pra ela
branch nova: @nb

! git.checkout {"to":"@base"}
! git.merge {"from":"@nb"}
junta @nb em @base
merge de @nb na @base

! git.branch {"delete":"@nb"}
a branch @nb já foi mergeada, apaga

! git.add {"all":true}
! git.commit {"message":"@q"}
commita tudo com a mensagem @q
salva tudo no git, mensagem @q

$ git reset --soft HEAD~1
commitei cedo demais, desfaz mas mantém as mudanças

$ git commit --amend -m @zq
a mensagem do último commit devia ser @q

! git.pull {}
puxa as novidades do servidor

! git.push {}
manda meus commits pro servidor

$ git stash
guarda minhas mudanças no stash
preciso de um hotfix agora, deixa minhas edições de lado

$ git shortlog -sn HEAD
quantos commits cada um fez

! fs.write {"path":".gitignore","content":"@junk","append":true}
@junk não devia aparecer no git, ignora

! fs.move {"renames":[{"from":"@odd","to":"@new"}]}
@odd -> @new
@odd devia se chamar @new
renomeia @odd pra @new
o nome certo de @odd é @new

! fs.move {"from":"@odd","into":"@nf"}
o lugar de @odd é a pasta @nf
põe @odd na pasta @nf
@odd => pasta @nf

! fs.copy {"from":"@odd","into":"@nf"}
uma cópia de @odd na pasta @nf, o original fica
@odd também em @nf, sem mover

! fs.copy {"from":"@odd","to":"@odd.bak"}
antes de mexer em @odd faz um .bak

! fs.delete {"paths":["@odd"]}
@odd pode sumir
apaga @odd, só ele
não preciso mais de @odd

! fs.mkdir {"path":"@nf","parents":true}
Nova pasta: @nf
cria uma pasta chamada @nf
quero uma pasta @nf

! fs.search {"path":".","name_glob":"@pl","kind":"file"}
! fs.move {"paths":"$1","into":"@nf"}
todas as @pl na pasta @nf
as @pl deviam ficar em @nf

! fs.search {"path":".","name_glob":"@one","kind":"file"}
onde está @one
cadê @one

! fs.search {"path":".","name_glob":"@one","kind":"file"}
! fs.read {"path":"$1.0"}
lê @one pra mim
o que diz @one

! fs.search {"path":".","name_glob":"@kinds"}
! fs.copy {"paths":"$1","into":"@nf"}
copia @kinds pra pasta @nf, os originais ficam

! fs.search {"path":".","name_glob":"@kinds","older_than_ms":"@age"}
@kinds com mais de @age, só lista

! fs.search {"path":".","kind":"file","min_bytes":"@size"}
arquivos maiores que @size, só quero ver
o que passa de @size aqui

! fs.search {"path":".","text":"@tw"}
em que arquivo eu falo de @tw
qual documento menciona @tw
anotei algo sobre @tw, onde?

! fs.archive {"paths":["@nf"],"to":"@zip"}
compacta a pasta @nf em @zip
pasta @nf -> @zip

! fs.extract {"archive":"@zip","to":"@nf"}
descompacta @zip em @nf
o conteúdo de @zip vai pra pasta @nf

! fs.extract {"archive":"@zip","to":".","list_only":true}
o que tem dentro de @zip, sem extrair

! fs.chmod {"paths":["@scr"],"mode":"+x"}
@scr não executa, "permission denied"
deixa @scr executável

! fs.list {"path":".","recursive":true,"sort":"modified","limit":@k,"kind":"file"}
os @k arquivos que mudaram por último

! fs.disk_usage {"path":"@dir","by":"folders","top":10}
o que ocupa tanto em @dir

$ date -d @iso +%A
@iso cai em que dia da semana
que dia da semana foi @iso

$ date -d '@iso +@cnt days' +%F
@iso mais @cnt dias

$ gunzip -k @gz
descompacta @gz e deixa o .gz
""")

other("de", """
$ sort @txt
zeig mir @txt alphabetisch, die Datei selbst bleibt wie sie ist
@txt von A bis Z, nur auf dem Bildschirm
In @txt herrscht Chaos. Sortiert vorlesen bitte
könnte ich @txt mal in alphabetischer Reihenfolge sehen?

$ sort -r @txt
@txt von Z nach A anzeigen
umgekehrt alphabetisch: @txt

$ sort -o @txt @txt
@txt selbst soll künftig alphabetisch sein
sortier @txt und speicher es unter demselben Namen
die Zeilen in @txt gehören in alphabetische Reihenfolge, in der Datei

$ sort @txt > @out
@txt nicht anfassen! die sortierte Fassung kommt nach @out
@out = @txt alphabetisch
schreib die Zeilen von @txt sortiert in eine neue Datei @out

$ sort -n @nums
die Zahlen in @nums der Größe nach, kleinste zuerst, nur zeigen
@nums enthält Zahlen, 10 darf nicht vor 9 kommen, anzeigen

$ sort -rn @nums
@nums absteigend nach Zahlenwert
Rangliste aus @nums, die höchste Zahl oben

$ sort -rn @nums | head -n @n
die @n größten Zahlen aus @nums
Top @n aus @nums, größte zuerst

$ sort -n @nums | head -n @n
die @n kleinsten Werte in @nums

$ sort -u @txt
jede Zeile von @txt nur einmal, sortiert, anzeigen
welche verschiedenen Einträge hat @txt

$ awk '!seen[$0]++' @txt > @out
@txt ohne Doppelte als @out, Reihenfolge bleibt, Original auch
doppelte Zeilen raus: @txt => @out, nicht sortieren

$ awk '!seen[$0]++' @txt > @txt.tmp && mv @txt.tmp @txt
in @txt stehen manche zweimal, einmal reicht, direkt in der Datei, Reihenfolge lassen
entferne die doppelten Zeilen aus @txt

$ sort @txt | uniq -d
welche Zeilen kommen in @txt mehrfach vor
wer steht doppelt in @txt? Nichts löschen, nur sagen

$ sort @txt | uniq -c | sort -rn
wie oft kommt jede Zeile in @txt vor, häufigste oben
Abstimmung: in @txt eine Stimme pro Zeile, wer führt?
Strichliste bitte: @txt

$ sort @txt | uniq -c | sort -rn | head -n @n
die @n häufigsten Zeilen von @txt mit Anzahl

$ shuf @txt
@txt in zufälliger Reihenfolge zeigen
misch die Zeilen von @txt, nichts speichern

$ tac @txt
@txt rückwärts, letzte Zeile zuerst

! fs.count {"paths":["@txt"]}
wie viele Zeilen hat @txt
@txt: Zeilenzahl?
In @txt steht pro Zeile ein Gast. Wie viele kommen?

! fs.count {"paths":["@prose"]}
wie viele Wörter hat mein Text @prose
Wortzahl @prose bitte

$ wc -m < @prose
wie viele Zeichen hat @prose
Zeichenzahl von @prose, mit Leerzeichen

! fs.read {"path":"@log","last_lines":@n}
die letzten @n Zeilen von @log
Ende von @log, @n Zeilen
der Dienst ist abgestürzt, zeig mir von @log die letzten @n Zeilen

! fs.read {"path":"@txt","from_line":1,"max_lines":@n}
die ersten @n Zeilen von @txt
Anfang von @txt, @n Zeilen genügen

$ sed -n '@{line}p' @txt
was steht in Zeile @line von @txt
nur Zeile @line aus @txt

$ sed -n '@from,@{to}p' @txt
Zeilen @from bis @to aus @txt
@txt, Zeile @from-@to zeigen

! fs.search {"path":"@txt","text":"@gp"}
in welchen Zeilen von @txt steht @gp
such @gp in @txt
kommt @gp in @txt vor?

$ grep -i @gp @txt
@gp in @txt, Groß- und Kleinschreibung egal

$ grep -w @gp @txt
@gp in @txt, aber nur als ganzes Wort

$ grep -c @gp @log
auf wie vielen Zeilen von @log steht @gp
Anzahl der @gp Zeilen in @log

$ grep -v @gp @log
@log ohne die Zeilen mit @gp anzeigen
zeig @log, aber @gp ausblenden

$ grep @gp @log > @out
alle Zeilen mit @gp aus @log nach @out
@out soll die @gp Zeilen von @log enthalten

! fs.edit {"path":"@txt","edits":[{"old":"@gp","new":"@gp2","all":true}]}
in @txt steht noch @gp, richtig wäre @gp2
ersetze @gp durch @gp2 in @txt
@txt: statt @gp soll da @gp2 stehen
aus @gp wird @gp2, Datei @txt
schreib in @txt überall @gp2, wo @gp steht

$ sed 's/@w/@w2/g' @txt
wie sähe @txt mit @w2 statt @w aus? nur zeigen

$ sed -i '/@w/d' @txt
Zeilen mit @w müssen aus @txt raus
@w hat abgesagt, streich die Zeilen aus @txt

$ sed -i '/^$/d' @txt
Leerzeilen in @txt weg, in der Datei

! fs.write {"path":"@txt","content":"@item","append":true}
schreib unten in @txt: @item
auf @txt fehlt noch: @item
@item -> ans Ende von @txt

$ cut -d, -f@ca @csv
nur Spalte @ca von @csv
Spalte Nr. @ca aus @csv, Trennzeichen Komma

$ cut -d';' -f@ca @csv
@csv ist mit Semikolon getrennt, ich will Spalte @ca

$ cut -f@ca @tsv
@tsv ist mit Tabs getrennt, Spalte @ca bitte

% [print(r["@key"]) for r in ROWS]
nur die Spalte namens @key aus @csv
die Spalte mit der Überschrift @key, Datei @csv

% print(sum(NUM for r in ROWS))
Summe der Spalte @nkey in @csv
was macht @nkey zusammen in @csv
der Steuerberater will die Summe von @nkey, steht in @csv

% v = [float(r["@nkey"]) for r in ROWS if r["@nkey"]]; print(sum(v) / len(v))
Durchschnitt von @nkey in @csv
im Mittel wie viel @nkey, Datei @csv

% print(max(NUM for r in ROWS))
höchster Wert von @nkey in @csv
das Maximum der Spalte @nkey, @csv

% PRINT ROWS if r["@key"] == "@cell"]
Zeilen aus @csv, in denen @key gleich @cell ist
@csv gefiltert auf @key @cell, nur anzeigen

% HEAD ROWS if r["@key"] == "@cell"] || > @outc
die Zeilen von @csv mit @key @cell samt Kopfzeile nach @outc

% PRINT ROWS if NUM > @num]
Zeilen aus @csv mit @nkey über @num

% PRINT sorted(ROWS, key=lambda r: NUM, reverse=True)]
@csv nach @nkey sortiert, höchste zuerst, nur zeigen

% [print(r["@key"]) for r in ROWS] || | sort | uniq -c | sort -rn
wie viele Zeilen je @key in @csv

$ tr ';' ',' < @csv > @outc
Semikolon zu Komma: @csv nach @outc
Excel hat mir @csv mit ; gespeichert, ich brauche Kommas, als @outc

$ tr ',' ';' < @csv > @outc
für Excel: @csv mit Semikolons statt Kommas als @outc

$ tail -n +2 @csv | wc -l
wie viele Datensätze hat @csv, Kopfzeile zählt nicht

$ grep -Fxvf @txt @txt2
was steht in @txt2, aber nicht in @txt
wer fehlt in @txt, steht aber in @txt2

$ diff @txt @txt2
worin unterscheiden sich @txt und @txt2
vergleiche @txt und @txt2

$ cat @txt @txt2 > @out
@txt und danach @txt2 zusammen in @out

! system.memory {}
wie viel Arbeitsspeicher ist frei
@story Reicht der RAM noch?
Speicher knapp? RAM meine ich

! system.disk {}
ist die Platte voll
wie viel Platz ist noch auf der Festplatte
@story Freier Speicherplatz?

! process.list {"sort":"memory","limit":10}
wer frisst den Arbeitsspeicher
welche Programme brauchen am meisten RAM

! process.list {"sort":"cpu","limit":10}
der Lüfter heult, welches Programm ist schuld
was lastet die CPU so aus

! process.kill {"name":"@prog"}
@prog hängt, bitte beenden
schieß @prog ab
@prog muss weg, @prog2 darf weiterlaufen

! process.list {"name":"@prog"}
läuft @prog noch?
nur nachsehen, ob @prog läuft, nicht beenden

! process.kill {"pid":@pid}
Prozess @pid beenden
die PID @pid bitte abschießen

! net.connections {"listening":true,"port":@port}
wer belegt Port @port
"Port @port ist schon belegt", von wem?

! net.port_check {"host":"@host","port":@port}
ist Port @port auf @host offen

! net.ping {"host":"@host"}
ist @host erreichbar
antwortet @host?
@host anpingen

! system.network {}
wie ist meine IP
IP-Adresse von diesem Rechner?

! system.uptime {}
seit wann läuft der Rechner
wann war der letzte Neustart

$ systemctl restart @svc
der Dienst @svc braucht einen Neustart
starte den Dienst @svc neu

$ systemctl status @svc
wie geht es dem Dienst @svc

! time.now {"zone":"@city"}
wie spät ist es in @city
Uhrzeit @city?

! net.download {"url":"@dl","to":"@name"}
lade @dl herunter
@dl bitte hierher speichern

! git.status {}
ist alles committet
Git-Status bitte

! git.diff {}
was habe ich seit dem letzten Commit geändert, zeilenweise

! git.log {"author":"@author"}
welche Commits sind von @author
was hat @author hier so committet

! git.log {"path":"@f"}
Versionsgeschichte von @f
wer hat @f geändert und wann

$ git blame -L @line,@line @zf
wer hat Zeile @line in @f verbrochen
von wem stammt Zeile @line der Datei @f

! git.checkout {"paths":["@f"]}
@f ist hin, stell den committeten Stand wieder her
meine Änderungen an @f verwerfen

! git.checkout {"create":"@nb"}
neuer Branch @nb, gleich dorthin wechseln
leg den Branch @nb an und wechsle hin

! git.checkout {"to":"@b"}
ich muss auf den Branch @b
wechsle zu @b

! git.branch {"rename":"@nb","to":"@nb2"}
der Branch @nb soll @nb2 heißen

! git.add {"all":true}
! git.commit {"message":"@q"}
alles committen, Nachricht @q
Feierabend: alles in einen Commit namens @q

! git.add {"paths":["@f"]}
! git.commit {"message":"@q"}
nur @f committen, Nachricht @q

$ git reset --soft HEAD~1
zu früh committet, nimm den Commit zurück, die Änderungen bleiben

! git.pull {}
hol die neuen Commits vom Server

$ git stash
leg meine Änderungen erst mal beiseite
Stash bitte, ich muss was Dringendes einschieben

$ git stash pop
meine beiseitegelegten Änderungen zurück

$ git rev-list --count HEAD
wie viele Commits hat das Repo

! fs.write {"path":".gitignore","content":"@junk","append":true}
Git soll @junk ignorieren

! fs.move {"renames":[{"from":"@odd","to":"@new"}]}
@odd -> @new
@odd soll @new heißen
benenne @odd um in @new
falscher Name: @odd, richtig: @new

! fs.move {"from":"@odd","into":"@nf"}
@odd gehört in den Ordner @nf
leg @odd in @nf ab
@odd => Ordner @nf

! fs.copy {"from":"@odd","into":"@nf"}
eine Kopie von @odd in den Ordner @nf, das Original bleibt
@odd auch nach @nf, nicht verschieben

! fs.delete {"paths":["@odd"]}
@odd kann weg
lösch @odd, sonst nichts

! fs.delete {"paths":["@nf"],"recursive":true}
der Ordner @nf kann mit allem drin weg

! fs.mkdir {"path":"@nf","parents":true}
Neuer Ordner bitte: @nf
ich brauche einen Ordner namens @nf

! fs.search {"path":".","name_glob":"@plm","kind":"file"}
! fs.move {"paths":"$1","into":"@nf"}
alle @plm in den Ordner @nf
die @plm sollen in @nf liegen

! fs.search {"path":".","name_glob":"@one","kind":"file"}
wo ist @one
ich finde @one nicht

! fs.search {"path":".","name_glob":"@kinds"}
! fs.move {"paths":"$1","into":"@nf"}
alle @kinds nach @nf verschieben
@kinds => Ordner @nf

! fs.search {"path":".","kind":"file","min_bytes":"@size"}
Dateien größer als @size? Nur auflisten
was ist hier über @size

! fs.search {"path":".","text":"@tw"}
in welcher Datei steht etwas über @tw
wo habe ich @tw notiert
welches Dokument erwähnt @tw

! fs.archive {"paths":["@nf"],"to":"@zip"}
pack den Ordner @nf als @zip
Ordner @nf -> @zip

! fs.extract {"archive":"@zip","to":"@nf"}
entpack @zip nach @nf
der Inhalt von @zip soll in den Ordner @nf

! fs.extract {"archive":"@zip","to":".","list_only":true}
was steckt in @zip? nicht entpacken

! fs.chmod {"paths":["@scr"],"mode":"+x"}
@scr lässt sich nicht starten, "permission denied"
mach @scr ausführbar

! fs.chmod {"paths":["@odd"],"mode":"a-w"}
@odd soll schreibgeschützt sein

! fs.list {"path":".","recursive":true,"sort":"size","limit":@k,"kind":"file"}
die @k größten Dateien hier

! fs.disk_usage {"path":"@dir"}
wie groß ist @dir insgesamt

$ date -d @iso +%A
welcher Wochentag war der @iso
@iso, was für ein Wochentag ist das

$ date -d '+@cnt days' '+%A %Y-%m-%d'
welches Datum ist in @cnt Tagen

$ date +%V
welche KW haben wir
""")

other("es", """
$ sort @txt
enséñame @txt en orden alfabético, el archivo no lo toques
@txt de la A a la Z, solo en pantalla
los nombres de @txt están desordenados, léemelos ordenados
quiero ver @txt ordenado, nada de guardar

$ sort -r @txt
@txt de la Z a la A en pantalla

$ sort -o @txt @txt
el mismo @txt tiene que quedar en orden alfabético
ordena @txt y guárdalo con el mismo nombre
@txt: a-z, dentro del archivo

$ sort @txt > @out
¡no cambies @txt! la versión ordenada va a @out
@txt ordenado => @out
pon en @out las líneas de @txt por orden alfabético

$ sort -n @nums
los números de @nums de menor a mayor, en pantalla
@nums son números, que el 10 no salga antes del 9; muéstralos en orden

$ sort -rn @nums
los números de @nums de mayor a menor
clasificación de @nums, el más alto arriba

$ sort -rn @nums | head -n @n
los @n números más altos de @nums
top @n de @nums

$ sort -n @nums | head -n @n
los @n valores más bajos de @nums

$ sort -n -o @nums @nums
ordena @nums numéricamente dentro del propio archivo

$ sort -u @txt > @out
@txt sin repetidos y ordenado, en un archivo nuevo @out

$ awk '!seen[$0]++' @txt
muestra @txt sin líneas repetidas, en el mismo orden

$ awk '!seen[$0]++' @txt > @txt.tmp && mv @txt.tmp @txt
hay gente repetida en @txt, deja una sola vez cada uno sin cambiar el orden
quita las líneas duplicadas de @txt, en el archivo

$ sort @txt | uniq -d
qué líneas salen más de una vez en @txt
¿quién está dos veces en @txt? no borres nada

$ sort @txt | uniq -u
líneas de @txt que solo aparecen una vez

$ sort @txt | uniq -c | sort -rn
cuántas veces sale cada línea de @txt, la más frecuente arriba
votación en @txt, un voto por línea, ¿quién gana?

$ sort -u @txt | wc -l
cuántas líneas distintas hay en @txt

$ shuf -n 1 @txt
sortea un nombre de @txt
una línea de @txt al azar

! fs.count {"paths":["@txt"]}
cuántas líneas tiene @txt
@txt: ¿número de líneas?
los invitados están en @txt, uno por línea, ¿cuántos son?

! fs.count {"paths":["@prose"]}
cuántas palabras llevo en @prose
palabras de @prose

$ wc -L < @txt
cuánto mide la línea más larga de @txt

! fs.read {"path":"@log","last_lines":@n}
las últimas @n líneas de @log
el final de @log, @n líneas
se cayó el servicio, enséñame las últimas @n líneas de @log

! fs.read {"path":"@txt","from_line":1,"max_lines":@n}
las primeras @n líneas de @txt
cómo empieza @txt, @n líneas

$ sed -n '@from,@{to}p' @txt
de la línea @from a la @to de @txt
@txt, líneas @from-@to

! fs.search {"path":"@txt","text":"@gp"}
en qué líneas de @txt sale @gp
busca @gp en @txt
¿está @gp en @txt?

$ grep -i @gp @txt
@gp en @txt, da igual mayúsculas o minúsculas

$ grep -w @gp @txt
@gp como palabra completa en @txt

$ grep -c @gp @log
en cuántas líneas de @log aparece @gp
número de líneas con @gp en @log

$ grep -v @gp @log
@log sin las líneas de @gp, en pantalla

$ grep @gp @log > @out
las líneas con @gp de @log a @out

$ grep @gp @log | tail -n @n
las últimas @n líneas con @gp de @log

! fs.edit {"path":"@txt","edits":[{"old":"@gp","new":"@gp2","all":true}]}
en @txt todavía pone @gp y debería poner @gp2
cambia @gp por @gp2 en @txt
@txt: @gp -> @gp2
donde @txt diga @gp que diga @gp2
@gp2 en lugar de @gp, en el archivo @txt

$ sed 's/@w/@w2/g' @txt > @out
@out es @txt con @w2 en vez de @w, el original se queda

$ sed -i '/@w/d' @txt
fuera de @txt las líneas con @w
@w ya no viene, borra sus líneas de @txt

$ sed -i '/@w/!d' @txt
deja en @txt solo las líneas con @w

$ sed -i '$d' @txt
la última línea de @txt sobra, quítala del archivo

! fs.write {"path":"@txt","content":"@item","append":true}
añade al final de @txt: @item
apunta en @txt: @item
@item -> última línea de @txt

$ cut -d, -f@ca @csv
solo la columna @ca de @csv
columna número @ca de @csv, separada por comas

$ cut -d, -f@ca --complement @csv > @outc
todo @csv menos la columna @ca, en @outc

% [print(r["@key"]) for r in ROWS]
solo la columna llamada @key de @csv
de @csv la columna cuyo título es @key

% [print(r["@key"]) for r in ROWS] || | sort -u
qué valores distintos tiene la columna @key de @csv

% print(sum(NUM for r in ROWS))
suma de la columna @nkey de @csv
cuánto suma @nkey en @csv
el gestor quiere el total de @nkey, está en @csv

% v = [float(r["@nkey"]) for r in ROWS if r["@nkey"]]; print(sum(v) / len(v))
media de @nkey en @csv
promedio de la columna @nkey, @csv

% print(*max(ROWS, key=lambda r: NUM).values(), sep=",")
la fila de @csv con el @nkey más alto

% PRINT ROWS if r["@key"] == "@cell"]
filas de @csv donde @key es @cell
@csv filtrado por @key @cell, solo mostrar

% PRINT ROWS if NUM > @num]
filas de @csv con @nkey mayor que @num

% PRINT sorted(ROWS, key=lambda r: NUM)]
@csv por @nkey de menor a mayor, solo mostrar

% print(sum(r["@key"] == "@cell" for r in ROWS))
cuántas filas de @csv tienen @cell en @key

$ tr ';' ',' < @csv > @outc
punto y coma a coma: @csv -> @outc
@csv viene con ; y necesito comas, en @outc

$ tail -n +2 @csv
@csv sin el encabezado, en pantalla

$ head -n 1 @csv
cómo se llaman las columnas de @csv

$ grep -Fxvf @txt @txt2
lo que está en @txt2 y no en @txt
quién falta en @txt pero sale en @txt2

$ grep -Fxf @txt @txt2
líneas comunes de @txt y @txt2

$ diff @txt @txt2
en qué se diferencian @txt y @txt2

$ cat @txt @txt2 > @out
@txt y luego @txt2 en un solo archivo @out

$ tr 'A-Z' 'a-z' < @txt > @out
@txt todo en minúsculas, como @out

! system.memory {}
cuánta memoria queda libre
@story ¿Queda RAM?

! system.disk {}
¿está lleno el disco?
cuánto espacio queda en el disco
@story ¿Cuánto hueco queda en el disco?

! process.list {"sort":"memory","limit":10}
quién se come la memoria
programas que más RAM gastan

! process.list {"sort":"cpu","limit":10}
el ventilador no para, qué programa es
qué está usando tanta cpu

! process.kill {"name":"@prog"}
@prog se ha colgado, ciérralo
mata @prog
cierra @prog, pero @prog2 no

! process.list {"name":"@prog"}
¿sigue corriendo @prog?
mira si @prog está en marcha, no lo cierres

! process.kill {"pid":@pid}
termina el proceso @pid

! net.connections {"listening":true,"port":@port}
quién usa el puerto @port
"puerto @port en uso", ¿por quién?

! net.port_check {"host":"@host","port":@port}
¿está abierto el puerto @port en @host?

! net.ping {"host":"@host"}
¿responde @host?
haz ping a @host
¿está vivo @host?

! net.dns_lookup {"host":"@name_host"}
qué ip tiene @name_host

! system.network {}
cuál es mi ip
ip de este equipo

! system.uptime {}
cuánto lleva encendido este ordenador
cuándo fue el último reinicio

$ systemctl restart @svc
reinicia el servicio @svc
el servicio @svc necesita un reinicio

$ systemctl stop @svc
para el servicio @svc

! time.now {"zone":"@city"}
qué hora es en @city
¿hora en @city?

! net.download {"url":"@dl","to":"@name"}
descarga @dl
necesito aquí @dl

! git.status {}
¿queda algo sin commit?
estado de git

! git.diff {"staged":true}
qué va a entrar en el próximo commit, líneas

! git.log {"author":"@author"}
commits de @author
qué ha hecho @author en este repo

! git.log {"limit":@k}
los últimos @k commits

! git.log {"limit":1,"path":"@f"}
quién tocó @f por última vez

$ git blame -L @line,@line @zf
quién escribió la línea @line de @f

! git.checkout {"paths":["@f"]}
he estropeado @f, vuelve a la versión del último commit
descarta mis cambios en @f

! git.checkout {"create":"@nb"}
crea la rama @nb y pásame a ella
rama nueva: @nb

! git.checkout {"to":"@b"}
cámbiame a la rama @b

! git.merge {"from":"@nb"}
fusiona @nb en la rama actual

! git.branch {"delete":"@nb"}
borra la rama @nb, ya está fusionada

! git.add {"all":true}
! git.commit {"message":"@q"}
haz commit de todo con el mensaje @q
guarda todo en git, mensaje @q

! git.add {"all":true}
! git.commit {"message":"@q"}
! git.push {}
commit de todo con @q y luego push

$ git commit --amend -m @zq
el mensaje del último commit debería ser @q

! git.push {}
sube mis commits

$ git stash
guarda mis cambios en el stash, ahora vuelvo

$ git stash list
qué stashes hay

$ git tag @t
etiqueta esto como @t

! fs.write {"path":".gitignore","content":"@junk","append":true}
que git ignore @junk

! fs.move {"renames":[{"from":"@odd","to":"@new"}]}
@odd -> @new
@odd debería llamarse @new
cambia el nombre de @odd a @new
me equivoqué de nombre: @odd, era @new

! fs.move {"from":"@odd","into":"@nf"}
@odd va en la carpeta @nf
mete @odd en la carpeta @nf
@odd => carpeta @nf

! fs.move {"paths":["@odd","@odd2"],"into":"@nf"}
@odd y @odd2 a la carpeta @nf

! fs.copy {"from":"@odd","into":"@nf"}
una copia de @odd en la carpeta @nf, el original se queda aquí
@odd también en @nf, sin moverlo

! fs.delete {"paths":["@odd"]}
@odd ya no hace falta, bórralo
fuera @odd
borra @odd y nada más

! fs.mkdir {"path":"@nf","parents":true}
Carpeta nueva: @nf
necesito una carpeta que se llame @nf

! fs.mkdir {"path":"@nf","parents":true}
! fs.move {"from":"@odd","into":"@nf"}
crea la carpeta @nf y mete allí @odd

! fs.search {"path":".","name_glob":"@pl","kind":"file"}
! fs.move {"paths":"$1","into":"@nf"}
todas las @pl a la carpeta @nf
las @pl deberían estar en @nf

! fs.search {"path":".","name_glob":"@one","kind":"file"}
dónde está @one
no encuentro @one

! fs.search {"path":".","name_glob":"@one","kind":"file"}
! fs.read {"path":"$1.0"}
léeme @one

! fs.search {"path":".","name_glob":"@kinds"}
! fs.move {"paths":"$1","into":"@nf"}
@kinds a la carpeta @nf

! fs.search {"path":".","kind":"file","min_bytes":"@size"}
archivos de más de @size, solo verlos

! fs.search {"path":".","text":"@tw"}
en qué archivo hablo de @tw
qué documento menciona @tw
apunté algo sobre @tw, ¿dónde?

! fs.archive {"paths":["@nf"],"to":"@zip"}
comprime la carpeta @nf en @zip
carpeta @nf -> @zip

! fs.extract {"archive":"@zip","to":"@nf"}
descomprime @zip en @nf
el contenido de @zip va a la carpeta @nf

! fs.extract {"archive":"@zip","to":".","list_only":true}
qué hay dentro de @zip, sin extraer

! fs.chmod {"paths":["@scr"],"mode":"+x"}
@scr no arranca, "permission denied"
haz ejecutable @scr

! fs.hash {"paths":["@odd"],"algorithm":"md5"}
md5 de @odd

! fs.list {"path":".","recursive":true,"sort":"modified","limit":@k,"kind":"file"}
los @k archivos más recientes

! fs.disk_usage {"path":"@dir","by":"folders","top":10}
qué ocupa tanto en @dir

$ date -d @iso +%A
qué día de la semana fue @iso

$ date -d '+@cnt days' '+%A %Y-%m-%d'
qué fecha es dentro de @cnt días

$ cal
calendario de este mes
""")

# ---------------------------------------------------------------- confusing neighbours: called or in, here or below, size or lines, changed minds

files("""
! fs.list {"path":"@nf"}
what's in the folder @nf, not what is called that
list the contents of @nf ((a folder))
look into the folder named @nf for me
don't open anything, just tell me what the folder @nf contains

! fs.search {"path":".","name_glob":"@odn","kind":"file"}
is there a file called @odn anywhere below
find the file named @odn, wherever it is
where did I put @odn? some subfolder I guess
locate @odn

! fs.search {"path":"@nf","name_glob":"@odn","kind":"file"}
is there a file called @odn somewhere in the folder @nf
look for @odn inside @nf, subfolders too

! fs.search {"path":".","name_glob":"@nf","kind":"folder"}
where's the folder called @nf
find the directory @nf, it's somewhere below

! fs.search {"path":".","name_glob":"*@w*","kind":"file"}
files with @w in their name
anything named something with @w in it? files only
which files have the word @w in the name, not in the text

! fs.search {"path":".","text":"@w"}
files with @w in their text, the name doesn't matter
which files say @w inside

! fs.search {"path":".","name_glob":"@w*","kind":"file"}
files whose name begins with @w
everything here starting with @w, names

! fs.search {"path":".","name_glob":"*.@ext","depth":1}
.@ext files in this folder itself, nothing from deeper down
only here, not below: which .@ext files are there

! fs.search {"path":".","name_glob":"*.@ext"}
.@ext files in this folder and all the ones below
every .@ext from here downwards, list

! fs.search {"path":"@nf","name_glob":"*.@ext"}
.@ext files in the folder @nf
which .@ext files does the folder @nf hold

! fs.stat {"path":"@odd"}
how many kB is @odd
file size of @odd? not the lines
how big is @odd on disk
is @odd there at all
when was @odd last modified

! fs.count {"paths":["@odd"]}
how many lines, not bytes, does @odd have
line count of @odd

! fs.search {"path":".","name_glob":"*.@ext","newer_than_ms":"1d"}
.@ext files from the last 24 hours
which .@ext files were modified today

! fs.search {"path":".","name_glob":"*.@ext","newer_than_ms":"1w"}
.@ext files from the last week
which .@ext files did I work on this week

! fs.search {"path":".","name_glob":"*.@ext","newer_than_ms":"1mo"}
.@ext files of this month

! fs.search {"path":".","name_glob":"*.@ext","older_than_ms":"1y"}
.@ext files that are over a year old, list only

! fs.search {"path":".","kind":"file","older_than_ms":"6mo"}
what hasn't been opened or changed for half a year, files
files that I last changed more than six months ago

! fs.search {"path":".","kind":"file","min_bytes":"250MB"}
anything above a quarter of a gigabyte?
files bigger than a quarter gig, list them

! fs.search {"path":".","kind":"file","min_bytes":"500MB"}
files of more than half a gigabyte, please only list
what's larger than half a gig here

! fs.search {"path":".","kind":"file","max_bytes":"1KB"}
files under one kilobyte
tiny files of less than a kilobyte, which

! fs.delete {"paths":["@odd2"]}
delete @odd - no wait! @odd2 is the one to delete
get rid of @odd, sorry, I mean @odd2

! fs.move {"from":"@odd","into":"@nf2"}
@odd into @nf, ehm, no, into @nf2
move @odd to @nf -- scratch that, to @nf2

! fs.move {"renames":[{"from":"@odd","to":"@new2"}]}
rename @odd to @new, hmm, no: @new2
call @odd @new... actually @new2 is better

! fs.delete {"paths":["@odd"]}
@p says @odd is the culprit. Delete that one but keep @odd2
delete @odd, @odd2 stays
of @odd and @odd2 only the first may be deleted

! fs.copy {"from":"@odd","into":"@nf"}
@nf needs @odd too. Copy, don't move!
whatever you do, leave @odd here; a duplicate goes to @nf

! fs.move {"from":"@odd","into":"@nf"}
no copies please: @odd itself has to go to @nf
@odd shouldn't be here any more but in @nf

! fs.move {"from":"@pf/@odd","into":"@pf2"}
@odd is in @pf, it should be in @pf2
from @pf to @pf2: the file @odd

! fs.move {"from":"@pf/@odd","into":"."}
get @odd out of @pf and up here
@odd sits in the folder @pf, bring it here

! fs.delete {"paths":["@pf/@odd"]}
delete @odd in the folder @pf
the @odd inside @pf can go

! fs.read {"path":"@pf/@odd"}
read the @odd that's in @pf
open @odd from the folder @pf

! fs.copy {"from":"@odd","to":"@new","overwrite":true}
replace @new by @odd, keep @odd
overwrite @new with a copy of @odd

! fs.move {"from":"@odd","to":"@pf/@new"}
@odd into the folder @pf under the name @new
move @odd to @pf and call it @new there

! fs.copy {"from":"@odd","to":"@pf/@new"}
a copy of @odd in @pf, named @new
copy @odd to @pf as @new

! fs.archive {"paths":["@nf"],"to":"@zip","remove_originals":true}
pack @nf into @zip and delete the folder afterwards
@nf should only exist as @zip, remove the folder once packed

! fs.archive {"paths":["@nf"],"to":"@zip"}
pack @nf into @zip but keep the folder
@zip of @nf please; @nf itself stays

! fs.extract {"archive":"@zip","to":"@nf"}
! fs.delete {"paths":["@zip"]}
unpack @zip to @nf and then delete the archive
@zip into @nf; once that's done the archive can go

! fs.extract {"archive":"@zip","to":"@nf"}
! fs.list {"path":"@nf"}
unpack @zip into @nf and show me what's in there
extract @zip to @nf, then list @nf

! fs.archive {"paths":["@odd","@odd2"],"to":"@zip"}
! fs.delete {"paths":["@odd","@odd2"]}
pack @odd and @odd2 into @zip, afterwards delete the two
@odd, @odd2 => @zip, then remove both originals

! fs.move {"renames":[{"from":"@odd","to":"@new"}]}
! fs.move {"from":"@new","into":"@nf"}
rename @odd to @new, then move it into @nf
first call @odd @new; after that it goes in the folder @nf

! fs.copy {"from":"@odd","to":"@odd.bak"}
! fs.write {"path":"@odd","content":"@item","append":true}
.bak of @odd, then add "@item" at its end
back @odd up as .bak and after that append "@item" to it

! fs.delete {"paths":["@odd"]}
! fs.move {"renames":[{"from":"@odd2","to":"@odd"}]}
delete @odd, then @odd2 takes its name
@odd can go; after that rename @odd2 to @odd

! fs.mkdir {"path":"@nf","parents":true}
! fs.mkdir {"path":"@nf2","parents":true}
two new folders: @nf and @nf2
folders please: @nf; @nf2

! fs.mkdir {"path":"@nf","parents":true}
! fs.move {"paths":["@odd","@odd2"],"into":"@nf"}
new folder @nf, both @odd and @odd2 go in there
create @nf and move @odd and @odd2 into it


! fs.search {"path":".","name_glob":"@thing","kind":"file"}
! fs.count {"paths":["$1.0"]}
how many lines has the @thing
the @thing: word count please

! fs.search {"path":".","name_glob":"@thing","kind":"file"}
! fs.stat {"path":"$1.0"}
how big is the @thing
when did I last change the @thing

! fs.search {"path":".","name_glob":"@thing","kind":"file"}
! fs.chmod {"paths":["$1.0"],"mode":"a-w"}
write protect the @thing
nobody should be able to change the @thing any more

! fs.search {"path":".","name_glob":"@thing","kind":"file"}
! fs.archive {"paths":["$1.0"],"to":"@zip"}
the @thing as @zip, for mailing
pack the @thing into @zip

! fs.search {"path":".","name_glob":"@thing","kind":"file"}
! fs.write {"path":"$1.0","content":"@item","append":true}
add "@item" to the end of the @thing
the @thing needs one more line: "@item"

! fs.search {"path":".","name_glob":"@thing","kind":"file"}
! fs.edit {"path":"$1.0","edits":[{"old":"@w","new":"@w2","all":true}]}
in the @thing it says @w where it should say @w2
replace @w by @w2 in the @thing

! fs.search {"path":".","name_glob":"@thing","kind":"file"}
! git.checkout {"paths":["$1.0"]}
I ruined the @thing, git still has it, restore
undo my uncommitted edits to the @thing

! fs.search {"path":".","name_glob":"@thing","kind":"file"}
! git.log {"path":"$1.0"}
which commits changed the @thing
git history of the @thing

! fs.search {"path":".","name_glob":"@thing","kind":"file"}
! fs.hash {"paths":["$1.0"]}
checksum of the @thing please

! fs.search {"path":".","name_glob":"@things","kind":"file","not_glob":"@skip"}
! fs.move {"paths":"$1","into":"@nf"}
the @things into @nf, but not the ones in @skip
@things => @nf; leave those in @skip where they are

! fs.search {"path":".","name_glob":"@several","kind":"file","not_glob":"@skip"}
! fs.delete {"paths":"$1"}
delete the @several except those in @skip
the @several can go, not the ones in @skip

! fs.search {"path":".","name_glob":"@several","kind":"file","older_than_ms":"1y"}
! fs.move {"paths":"$1","into":"@nf"}
@several older than a year should be in @nf
move the @several that are over a year old to @nf

! fs.search {"path":".","name_glob":"@several","kind":"file"}
! fs.chmod {"paths":"$1","mode":"a-w"}
make all the @several read-only
the @several shouldn't be editable any more

! fs.list {"path":".","recursive":true,"sort":"modified","limit":@k,"kind":"file","glob":"@one"}
the @k most recent ones with @one in the name, which

! fs.list {"path":".","recursive":true,"sort":"size","limit":1,"kind":"file","glob":"@kinds"}
which of my @kinds is the biggest
the one largest among the @kinds

! fs.list {"path":".","recursive":true,"sort":"size","limit":@k,"kind":"file","glob":"@kinds"}
the @k biggest of the @kinds
@kinds by size, top @k

! fs.list {"path":".","recursive":true,"sort":"modified","limit":@k,"kind":"file","glob":"@kinds"}
! fs.copy {"paths":"$1","into":"@nf"}
the @k newest @kinds, copy those to @nf
copies of my latest @k @kinds into the folder @nf

! fs.list {"path":".","recursive":true,"sort":"modified","reverse":true,"limit":@k,"kind":"file","glob":"@kinds"}
! fs.delete {"paths":"$1"}
the @k oldest @kinds may be deleted
remove just the @k oldest of the @kinds

! fs.search {"path":".","name_glob":"@kinds","min_bytes":"@size"}
! fs.archive {"paths":"$1","to":"@zip"}
@kinds over @size, packed as @zip
zip those @kinds that are bigger than @size into @zip

! fs.search {"path":".","name_glob":"@kinds","older_than_ms":"@age"}
! fs.archive {"paths":"$1","to":"@zip","remove_originals":true}
@kinds older than @age: into @zip and off the disk
archive the @kinds that are older than @age as @zip, then remove them

! fs.search {"path":"@nf","name_glob":"@kinds"}
! fs.delete {"paths":"$1"}
in the folder @nf delete all @kinds, nothing outside of it
@nf shouldn't contain any @kinds, remove them there

! fs.search {"path":"@nf","name_glob":"@kinds"}
! fs.move {"paths":"$1","into":"@nf2"}
the @kinds from @nf should be in @nf2
take the @kinds out of @nf and put them into @nf2

! fs.search {"path":"@nf","name_glob":"@kinds"}
! fs.copy {"paths":"$1","into":"@nf2"}
copy the @kinds from the folder @nf to the folder @nf2
@nf -> @nf2, only the @kinds, as copies

! fs.search {"path":"@nf","kind":"file","older_than_ms":"@age"}
! fs.delete {"paths":"$1"}
files in @nf that are older than @age: delete
clean out @nf, whatever is older than @age

! fs.search {"path":".","kind":"file","depth":1}
! fs.move {"paths":"$1","into":"@nf"}
all files lying loose here go into @nf, folders stay
tidy up: every file of this folder into @nf, leave the directories

! fs.search {"path":".","name_glob":"*.@ext"}
! fs.delete {"paths":"$1"}
all .@ext files can be deleted, here and below
get rid of every .@ext
*.@ext -> delete

! fs.search {"path":".","name_glob":"*.@ext","depth":1}
! fs.delete {"paths":"$1"}
delete the .@ext files right here but none in subfolders
.@ext files of this folder only: remove

! fs.search {"path":".","name_glob":"*.@ext","not_glob":"@odn"}
! fs.delete {"paths":"$1"}
delete the .@ext files but spare @odn
every .@ext except @odn may go

! fs.search {"path":".","name_glob":"*.@ext"}
! fs.archive {"paths":"$1","to":"@zip"}
*.@ext -> @zip
all .@ext files in one archive @zip

! fs.search {"path":".","name_glob":"*.@ext"}
! fs.chmod {"paths":"$1","mode":"+x"}
make all .@ext files executable

$ for f in *.@ext; do cp "$f" "$f.bak"; done
a .bak of every .@ext file in this folder
back up each .@ext here as .bak

$ ls *.@ext > @new
names of the .@ext files here into @new
@new: a list of the .@ext files of this folder

! fs.list {"path":".","recursive":true,"limit":1,"kind":"file","glob":"*.@ext"}
how many .@ext files are there, here and below
count the .@ext files
number of .@ext files?

! fs.list {"path":"@nf","recursive":true,"limit":1,"kind":"file"}
how many files are in the folder @nf, all levels
number of files in @nf

$ find . -type f -exec md5sum {} + | sort | uniq -w32 -D
are there files with identical content here
same photo twice? show duplicate files, delete nothing
duplicate files below this folder

$ for f in *' '*; do mv -n "$f" "$(echo "$f" | tr ' ' '_')"; done
the blanks in my file names break the script, underscores instead
file names here: space => _

$ for f in *; do mv -n "$f" "$(echo "$f" | tr 'A-Z' 'a-z')"; done
all names in this folder in lower case please
SHOUTING file names here, make them small letters

$ for f in *.zip; do unzip -q "$f" -d "${f%.zip}"; done
unpack every zip here, each into its own folder
all the zips in this folder: extract, one directory per zip

! fs.write {"path":".nojekyll","content":"","expect_hash":"absent"}
github pages wants an empty .nojekyll here
touch .nojekyll

! fs.read {"path":".env"}
what's in .env
show .env, don't change it

! fs.read {"path":".gitignore"}
show me .gitignore
what does .gitignore say

ask Which file should I delete?
delete it
remove the file

ask What should the folder be called?
make a folder
new folder please

ask Which archive should I unpack?
unzip it
unpack the archive
""")

# ---------------------------------------------------------------- all sorts of people

text("""
$ sort @txt | head -n @n
if you alphabetise @txt, which @n lines would be on top? I don't mean the first ones in the file
alphabetical order, then the first @n: @txt

$ head -n @n @txt | sort
take the first @n lines of @txt as they are and sort just those for me
the first @n lines of @txt, but those sorted, on screen

$ tail -n @n @txt | sort
the last @n lines of @txt, those sorted alphabetically, on screen

$ grep -c @gp @log
I don't want to SEE the @gp lines of @log, I want to know how many there are
@log, @gp, count of lines, thx

$ grep -cv @gp @log
how many lines of @log don't have @gp
number of lines without @gp, @log

$ grep @gp @txt | sort
the lines with @gp from @txt, sorted
@txt: lines having @gp, alphabetically

$ grep @gp @txt | sort -u
the distinct lines with @gp in @txt
lines of @txt with @gp, each once

$ sort -u @txt | wc -l
how many unique entries, not lines, does @txt have
@txt has lots of repeats. count without them

$ sort @txt | uniq -d | wc -l
how many different lines are repeated in @txt
number of lines that occur more than once in @txt

$ sort @txt | uniq -u > @out
lines that occur only once in @txt, written to @out
@out: the non-repeated lines of @txt

$ sort @txt | uniq -d > @out
the repeated lines of @txt into @out, each once
@out should list what's double in @txt

$ sort @txt | uniq -c | sort -rn > @out
frequency of the lines in @txt, most frequent on top, saved as @out
tally of @txt => @out

$ sort -r -o @txt @txt
z to a, in the file @txt itself
reverse alphabetical order for @txt, overwrite

$ sort -t: -k@ca -n @txt
@txt is colon separated, sort by field @ca as a number, only show
numeric sort of @txt on the part number @ca between the colons

$ sort -k@ca @txt
sort @txt by its word number @ca, only show
@txt by the field @ca ((blanks between)), alphabetical

$ sort -k@ca -n @txt
sort @txt by the number in field @ca ((blanks between)), low to high
@txt numerically by word @ca

$ sort -k@ca -rn @txt
sort @txt by the number in field @ca ((blanks between)), high to low
@txt numerically by word @ca, biggest up

$ sort -V @txt
version numbers in @txt in their right order, 1.10 after 1.9, show
@txt holds releases, sort them as versions

$ cut -c1-@width @txt
first @width characters of every line of @txt
cut the lines of @txt off behind column @width, on screen

$ cut -d, -f@ca @csv | sort | uniq -d
which values repeat in column @ca of @csv
column @ca of @csv: duplicates

% [print(r["@key"]) for r in ROWS] || | sort | uniq -d
which @key occurs more than once in @csv
duplicates in the column @key of @csv, only show

$ awk -F, '!seen[$@ca]++' @csv > @outc
one row per value of column @ca, from @csv to @outc, first one wins
@csv deduplicated on column @ca as @outc

$ awk -F, '$@ca == ""' @csv
rows of @csv where column @ca is blank
nothing in column @ca: which rows of @csv

$ awk -F, '$@ca != "@val"' @csv
rows of @csv where column @ca isn't @val
@csv, field @ca other than @val

$ awk -F, '$@ca < @num' @csv
@csv rows with a value under @num in column @ca
field @ca smaller than @num, @csv

$ awk -F, '$@ca > @num' @csv | wc -l
how many rows of @csv exceed @num in column @ca
count: column @ca over @num, @csv

$ awk -F, '$@ca == "@val"' @csv | wc -l
how many rows of @csv have @val in column @ca
count: column @ca is @val, @csv

$ awk -F, 'NR == 1 || $@ca == "@val"' @csv > @outc
header plus the rows with @val in column @ca, from @csv to @outc
@outc: the title line of @csv and whichever row has @val in field @ca

% v = [NUM for r in ROWS]; print(min(v), max(v))
lowest and highest @nkey of @csv
@nkey in @csv: from where to where

% print(max(ROWS, key=lambda r: NUM)["@key"])
the @key of the row with most @nkey, from @csv, only that
which @key is top in @nkey, @csv

% print(min(ROWS, key=lambda r: NUM)["@key"])
the @key of the row with least @nkey, from @csv, only that

% t = {}; [t.setdefault(r["@key"], []).append(NUM) for r in ROWS]; [print(k, max(t[k])) for k in sorted(t)]
the biggest @nkey of each @key, @csv
per @key the maximum @nkey in @csv

% PRINT sorted(ROWS, key=lambda r: NUM)[:@n]]
the @n rows with the lowest @nkey, @csv
bottom @n by @nkey, @csv

% HEAD ROWS if NUM > @num] || > @outc
rows of @csv with @nkey above @num to a new @outc, header kept, @csv stays
@outc <- header of @csv + rows with @nkey over @num

% HEAD ROWS if r["@key"] != "@val"] || > @outc
throw the rows with @key @val out, but into a new file @outc, @csv stays complete, header kept

% [print(r["@key"]) for r in ROWS if r["@key2"] == "@val"]
the @key of all rows in @csv whose @key2 is @val
list @key where @key2 = @val, @csv

% [print(r["@key"]) for r in ROWS if NUM > @num]
the @key of the rows in @csv with @nkey above @num
@csv: which @key have more than @num @nkey

$ cut -d, -f@ca,@cb @csv > @outc
only columns @ca and @cb of @csv in @outc
@outc: two columns of @csv, number @ca and number @cb

% [print(r["@key"], r["@key2"], sep=",") for r in ROWS] || > @outc
just the columns @key and @key2 of @csv as @outc
@outc: @key and @key2 from @csv

$ cut -d, -f@ca --complement @csv > @csv.tmp && mv @csv.tmp @csv
column @ca of @csv must go, in the file itself
remove the column number @ca from @csv in place

$ (head -n 1 @csv && tail -n +2 @csv | sort -t, -k@ca -n) > @outc
@csv sorted numerically on column @ca with the header on top, as @outc
sort on column @ca ((numbers)), header first: @csv -> @outc

$ (head -n 1 @csv && tail -n +2 @csv | sort -t, -k@ca)
@csv by column @ca, header on top, only show
sorted by field @ca but the title line stays first: @csv on screen

$ (head -n 1 @csv && tail -n +2 @csv | shuf -n @n) > @outc
a sample of @n random rows of @csv plus the header as @outc

$ awk 'NR == 1 || FNR > 1' *.csv > @outc
every csv here into one @outc, the header only once
merge all csv files of this folder as @outc with a single header

$ cat @txt @txt2 | sort -u > @out
merge @txt and @txt2 without doubles, sorted, into @out
one list @out from @txt and @txt2, alphabetical, each entry once

$ grep -Fxf @txt @txt2 | wc -l
how many lines do @txt and @txt2 have in common

$ grep -Fxvf @txt @txt2 > @out
what's in @txt2 but not in @txt, to @out
@out: lines of @txt2 that @txt lacks

$ paste @txt @txt2 > @out
@txt and @txt2 side by side with a tab, into @out

$ paste -sd, @txt > @out
the lines of @txt as one comma separated line, into @out

$ paste -sd' ' @txt
all lines of @txt in one line with blanks between, show

$ awk '{ s += $1; print s }' @nums
running sum of @nums
cumulative total of the numbers in @nums, line by line

$ sort -n @nums | awk '{ v[NR] = $1 } END { if (NR) print (v[int((NR + 1) / 2)] + v[int(NR / 2) + 1]) / 2 }'
median of @nums
the middle value of the numbers in @nums

$ awk '$1 < @num' @nums
values of @nums below @num
which numbers in @nums are less than @num

$ grep -oE '[0-9]+' @txt
every number in @txt
pull the numbers out of @txt

$ grep -oE '[0-9]+' @txt | awk '{ s += $1 } END { print s }'
add all numbers that occur anywhere in @txt

$ sed -n '/@w/,/@w2/p' @txt
the part of @txt from @w to @w2
@txt between the line with @w and the line with @w2

$ sed '/@w/q' @txt
@txt up to the first @w and no further

$ sed -i '/@w/s/^/# /' @txt
put "# " before the lines with @w in @txt

$ sed -i '/@w/s/^/#/' @conf
comment out the @w lines in @conf
@conf: # in front of each line with @w, don't delete

$ sed -i '1!s/@w/@w2/g' @csv
@w -> @w2 in @csv, but not in the heading

$ sed -i '@from,@{to}s/@w/@w2/g' @txt
@w -> @w2 only in lines @from to @to of @txt
within lines @from-@to of @txt replace @w with @w2

$ sed -i 's/@w/@w2/g' *.@x
in all @x files of this folder, no deeper, @w becomes @w2
@w -> @w2 in *.@x right here

$ find . -type f -name '*.@x' -exec sed -i 's/@w/@w2/g' {} +
in all @x files here and below @w becomes @w2
each @x file, subfolders too: @w -> @w2

$ grep -rlIZ --exclude-dir=.git @w . | xargs -0r sed -i 's/@w/@w2/g'
@w must be @w2 in every file of this tree
whole folder, all files: @w -> @w2
wherever a file here says @w, it has to say @w2

$ grep -rlIZ --exclude-dir=.git @w @dir | xargs -0r sed -i 's/@w/@w2/g'
@w must be @w2 in every file below @dir
all files in @dir: @w2 instead of @w

$ head -n @n *.@x
the first @n lines of each @x file here
beginning of every @x file in this folder, @n lines each

$ tail -n 1 *.@x
the last line of each @x file here

$ grep -c @gp *.@x
@gp lines per @x file in this folder

$ @cmd 2>&1 | tail -n @n
run @cmd, only the last @n lines of what it prints
@cmd and then just the last @n lines of output

$ @cmd 2>&1 | grep @gp
run @cmd, show only lines with @gp
@cmd -> filter for @gp

$ @cmd 2>&1 | wc -l
number of lines that @cmd prints
how many lines does @cmd output

$ @cmd 2>&1 | tee @out
run @cmd, I want to see the output and have it in @out as well

$ @cmd >> @out 2>&1
run @cmd and append its output to @out

$ cd @dir && @cmd
in the folder @dir run @cmd
@cmd, but inside of @dir

$ timeout @k @cmd
run @cmd but kill it after @k seconds
@cmd with a limit of @k seconds

$ xargs mkdir -p < @txt
make a folder for each line of @txt
@txt has names; a directory for every one

$ while read -r f; do [ -e "$f" ] || echo "$f"; done < @txt
which files named in @txt don't exist
@txt is a list of files. which ones are missing

$ ls *.@x | wc -l
how many @x files are directly in this folder, not below

$ zcat @gz | wc -l
lines in @gz without unpacking it
@gz is compressed, how many lines are in there

$ zgrep @gp @gz
look for @gp in the compressed @gz
@gp in @gz, leave it zipped

$ pdftotext @pdf - | grep -i @gp
is @gp mentioned in the pdf @pdf
@gp in @pdf ((pdf text))

$ pdftotext @pdf -
text of @pdf please
read the pdf @pdf to me

$ pandoc @md -o @outdoc
@md as @outdoc
convert the markdown @md into @outdoc

$ grep '^#' @md
only the headings of @md
outline of @md

$ grep -nE 'TODO|FIXME' @code
TODO and FIXME in @code with line numbers
what's unfinished in @code

! fs.search {"path":".","text":"TODO"}
all TODOs in this project
where did I leave TODOs

$ diff -w @txt @txt2
compare @txt and @txt2 but ignore the spaces

$ cat -A @txt
show invisible characters in @txt
tabs and line ends in @txt made visible
""", gz=two.PATHS.get("gz") or (lambda r: f"{word(r)}.{r.choice('txt log csv'.split())}.gz"), pdf=lambda r: f"{word(r)}{r.choice(['', '-' + word(r), '_' + str(r.randint(1, 40))])}.pdf", outdoc=lambda r: f"{word(r)}.{r.choice(['html', 'docx', 'odt', 'pdf'])}")

# ---------------------------------------------------------------- other languages once more: stories, changed minds, several steps

other("id", """
! fs.delete {"paths":["@odd2"]}
hapus @odd, eh salah, maksudnya @odd2
@odd jangan dihapus, yang dihapus @odd2

! fs.move {"renames":[{"from":"@odd","to":"@new2"}]}
ganti nama @odd jadi @new, eh bukan, @new2 saja

! fs.copy {"from":"@odd","to":"@odd.bak"}
sebelum kuubah @odd, bikin .bak dulu
cadangkan @odd sebagai @odd.bak

! fs.mkdir {"path":"@nf","parents":true}
! fs.move {"from":"@odd","into":"@nf"}
bikin folder @nf lalu pindahkan @odd ke dalamnya
1) folder baru @nf 2) @odd masuk ke situ

! fs.archive {"paths":["@odd","@odd2"],"to":"@zip"}
@odd dan @odd2 jadikan satu di @zip

! fs.archive {"paths":["@nf"],"to":"@zip","remove_originals":true}
bungkus @nf ke @zip lalu foldernya dihapus

! fs.search {"path":".","name_glob":"@kinds","not_glob":"@skip"}
! fs.delete {"paths":"$1"}
hapus semua @kinds kecuali yang ada di @skip

! fs.search {"path":".","name_glob":"@kinds","depth":1}
@kinds di folder ini saja, subfolder nggak usah

! fs.search {"path":"@nf","name_glob":"@kinds"}
di folder @nf ada @kinds apa saja
@nf: daftar @kinds, cuma lihat

! fs.search {"path":".","name_glob":"@kinds","newer_than_ms":"1d"}
@kinds yang berubah hari ini
@kinds 24 jam terakhir

! fs.search {"path":".","name_glob":"@kinds","newer_than_ms":"1w"}
! fs.copy {"paths":"$1","into":"@nf"}
@kinds minggu ini disalin ke @nf, aslinya biarkan

! fs.search {"path":".","kind":"file","empty":true}
! fs.delete {"paths":"$1"}
file kosong dibuang saja

! fs.search {"path":".","kind":"file","not_glob":"@odn","depth":1}
! fs.move {"paths":"$1","into":"@nf"}
semua file di sini pindah ke @nf kecuali @odn

! fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file"}
file yang terakhir diubah apa

! fs.list {"path":".","recursive":true,"limit":1,"kind":"file","glob":"@kinds"}
ada berapa @kinds di sini sampai ke subfolder

! fs.list {"path":"@nf"}
isi folder @nf apa

! fs.stat {"path":"@odd"}
@odd ukurannya berapa KB
kapan @odd terakhir diubah

! fs.chmod {"paths":["@odd"],"mode":"a-w"}
@odd jangan sampai bisa diubah orang, bikin read-only

! fs.symlink {"target":"@odd","link":"@link"}
symlink @link yang menunjuk ke @odd

$ sort -n @nums | head -n @n
@n angka terkecil dalam @nums

$ sort @txt | head -n @n
kalau @txt diurut abjad, @n baris pertamanya apa

$ sort -u @txt | wc -l
ada berapa baris yang berbeda di @txt

$ sort @txt | uniq -u
baris @txt yang cuma muncul sekali

$ tail -n @n @log > @out
@n baris terakhir @log simpan jadi @out

$ head -n @n @txt > @out
@n baris pertama @txt saja ke file baru @out

$ sed -i '@{line}d' @txt
baris nomor @line di @txt hapus

$ sed -i '1i @item' @txt
taruh di baris paling atas @txt: @item

$ cut -d, -f@ca --complement @csv > @outc
@csv tanpa kolom @ca simpan di @outc

$ cut -d, -f@ca,@cb @csv
cuma kolom @ca dan @cb dari @csv

% t = {}; [t.update({r["@key"]: t.get(r["@key"], 0) + NUM}) for r in ROWS]; [print(k, t[k]) for k in sorted(t)]
total @nkey per @key dari @csv

% HEAD ROWS if r["@key"] == "@cell"] || > @outc
baris @csv dengan @key @cell ke @outc, judul kolom ikut

$ sed -i 's/;/,/g' @csv
titik koma di @csv ganti koma langsung di filenya

$ wc -m < @prose
@prose ada berapa karakter

$ sed -i 's/\\r$//' @txt
@txt dari windows, buang CR di ujung barisnya

! git.checkout {"to":"@base"}
! git.merge {"from":"@nb"}
gabungkan @nb ke @base

! git.add {"paths":["@f"]}
! git.commit {"message":"@q"}
commit @f saja, pesannya @q

! git.log {"limit":@k}
@k commit terakhir

$ git log --since=midnight
commit hari ini apa saja

$ git reset --soft HEAD~1
batalkan commit terakhir tapi perubahannya jangan hilang

$ git revert --no-edit @h
commit @h batalkan dengan commit baru

$ git show @h
isi commit @h

! git.branch {"delete":"@nb"}
branch @nb sudah di-merge, hapus

! git.clone {"url":"@gurl","to":"@basegurl"}
clone @gurl dong

$ git tag @t
kasih tag @t

! system.cpu {}
cpu-nya seberapa sibuk

! process.list {"sort":"name","limit":200}
semua proses yang jalan

! process.kill {"name":"@prog","force":true}
@prog bandel nggak mau mati, paksa

! net.port_check {"host":"@host","port":@port}
port @port di @host kebuka nggak

! net.dns_lookup {"host":"@name_host"}
@name_host ip-nya berapa

$ journalctl -u @svc -n 50
log layanan @svc coba lihat

! net.ping {"host":"1.1.1.1"}
internetnya nyambung nggak sih

$ gunzip -k @gz
buka @gz, file .gz-nya jangan hilang

ask Which file should I delete?
hapus itu

ask What should the folder be called?
buatkan folder
""")

other("pt", """
! fs.delete {"paths":["@odd2"]}
apaga @odd, não, espera, @odd2
não apaga @odd, apaga @odd2

! fs.move {"from":"@odd","into":"@nf2"}
põe @odd em @nf, quer dizer, em @nf2

! fs.mkdir {"path":"@nf","parents":true}
! fs.move {"from":"@odd","into":"@nf"}
cria a pasta @nf e depois põe @odd lá dentro
1) pasta @nf 2) @odd vai pra ela

! fs.archive {"paths":["@odd","@odd2"],"to":"@zip"}
junta @odd e @odd2 em @zip

! fs.extract {"archive":"@zip","to":"@nf"}
! fs.delete {"paths":["@zip"]}
extrai @zip em @nf e depois apaga o zip

! fs.search {"path":".","name_glob":"@kinds","depth":1}
@kinds só desta pasta, sem subpastas

! fs.search {"path":"@nf","name_glob":"@kinds"}
@kinds dentro da pasta @nf, só pra ver

! fs.search {"path":".","name_glob":"@kinds","newer_than_ms":"1d"}
@kinds de hoje
@kinds das últimas 24 horas

! fs.search {"path":".","name_glob":"@kinds","not_glob":"@skip"}
! fs.delete {"paths":"$1"}
apaga @kinds, menos o que estiver em @skip

! fs.search {"path":".","kind":"file","not_glob":"@odn","depth":1}
! fs.delete {"paths":"$1"}
apaga todos os arquivos daqui, só deixa @odn

! fs.search {"path":".","kind":"file","empty":true}
quais arquivos estão vazios

! fs.list {"path":"@nf"}
o que tem na pasta @nf

! fs.list {"path":".","hidden":true}
lista tudo, os ocultos também

! fs.list {"path":".","recursive":true,"sort":"size","limit":@k,"kind":"file"}
os @k maiores arquivos daqui pra baixo

! fs.stat {"path":"@odd"}
quantos KB tem @odd
quando @odd foi alterado por último

! fs.chmod {"paths":["@odd"],"mode":"go-rwx"}
só eu posso ler @odd

! fs.symlink {"target":"@odd","link":"@link"}
um link simbólico @link apontando pra @odd

! fs.hash {"paths":["@odd"]}
sha256 de @odd

$ sort @txt | head -n @n
em ordem alfabética, as @n primeiras linhas de @txt

$ sort -n -o @nums @nums
ordena @nums numericamente no próprio arquivo

$ sort -u @txt | wc -l
quantas linhas diferentes tem @txt

$ tac @txt
@txt de trás pra frente, a última linha primeiro

$ head -n @n @txt > @out
só as primeiras @n linhas de @txt, em @out

$ tail -n @n @log > @out
as últimas @n linhas de @log num arquivo @out

$ sed -i '@{line}d' @txt
apaga a linha @line de @txt

$ sed -i '1i @item' @txt
na primeira linha de @txt põe: @item

$ grep -w @gp @txt
@gp como palavra inteira em @txt

$ grep @gp @log | tail -n @n
as últimas @n linhas com @gp em @log

$ cut -d, -f@ca,@cb @csv
colunas @ca e @cb de @csv, nada mais

$ cut -d, -f@ca --complement @csv > @outc
@csv sem a coluna @ca em @outc

% HEAD ROWS if r["@key"] == "@cell"] || > @outc
linhas de @csv com @key @cell pra @outc, com cabeçalho

% print(sum(r["@key"] == "@cell" for r in ROWS))
quantas linhas de @csv têm @cell em @key

% print(*max(ROWS, key=lambda r: NUM).values(), sep=",")
a linha de @csv com o maior @nkey

% [print(r["@key"]) for r in ROWS] || | sort -u
valores diferentes da coluna @key em @csv

$ tail -n +2 @csv | wc -l
quantos registros em @csv sem contar o cabeçalho

$ tr 'a-z' 'A-Z' < @txt > @out
@txt todo em maiúsculas em @out

$ sed -i 's/\\r$//' @txt
@txt veio do windows, tira o CR do fim das linhas

! git.log {"limit":@k,"author":"@author"}
os últimos @k commits de @author

$ git log --since='2 weeks ago'
commits das últimas duas semanas

$ git blame @zf
quem escreveu cada linha de @f

$ git show HEAD
o que mudou no último commit

$ git revert --no-edit HEAD
desfaz o último commit com outro commit

$ git reset @zf
tira @f do stage

! git.branch {"remotes":true}
todas as branches, as remotas também

$ git branch -m @nb
a branch atual devia se chamar @nb

! git.merge {"abort":true}
cancela esse merge

! git.clone {"url":"@gurl","to":"@basegurl"}
clona @gurl

! git.add {"all":true}
! git.commit {"message":"@q"}
! git.push {}
commita tudo como @q e dá push

$ git tag @t
marca isto como @t

! system.cpu {}
como está a carga da cpu

! net.ping {"host":"1.1.1.1"}
tem internet?

! process.kill {"pid":@pid}
mata o processo @pid

$ systemctl status @svc
como está o serviço @svc

$ systemctl stop @svc
para o serviço @svc

$ date -d '+@cnt days' '+%A %Y-%m-%d'
que dia é daqui a @cnt dias

$ cal
calendário deste mês

$ gzip -k @gzb
gzip em @gzb sem perder o original

ask Which file should I delete?
apaga isso

ask Which process should I end?
mata o processo
""")

other("de", """
! fs.delete {"paths":["@odd2"]}
lösch @odd, nein halt, @odd2
nicht @odd löschen, sondern @odd2

! fs.move {"renames":[{"from":"@odd","to":"@new2"}]}
nenn @odd um in @new, ach nein, lieber @new2

! fs.copy {"from":"@odd","to":"@odd.bak"}
bevor ich @odd ändere: ein .bak davon

! fs.mkdir {"path":"@nf","parents":true}
! fs.move {"from":"@odd","into":"@nf"}
leg den Ordner @nf an und steck @odd hinein
erst Ordner @nf, dann @odd da rein

! fs.archive {"paths":["@odd","@odd2"],"to":"@zip"}
@odd und @odd2 zusammen in @zip packen

! fs.archive {"paths":["@nf"],"to":"@zip","remove_originals":true}
@nf in @zip packen und den Ordner danach löschen

! fs.search {"path":".","name_glob":"@kinds","depth":1}
@kinds nur in diesem Ordner, nicht darunter

! fs.search {"path":"@nf","name_glob":"@kinds"}
welche @kinds liegen im Ordner @nf

! fs.search {"path":".","name_glob":"@kinds","newer_than_ms":"1d"}
@kinds von heute
@kinds der letzten 24 Stunden

! fs.search {"path":".","name_glob":"@kinds","older_than_ms":"@aged"}
! fs.delete {"paths":"$1"}
@kinds, die seit @aged nicht geändert wurden, können weg

! fs.search {"path":".","name_glob":"@kinds","not_glob":"@skip"}
! fs.move {"paths":"$1","into":"@nf"}
@kinds nach @nf, aber nicht die in @skip

! fs.search {"path":".","kind":"file","not_glob":"@odn","depth":1}
! fs.move {"paths":"$1","into":"@nf"}
alle Dateien hier außer @odn in den Ordner @nf

! fs.search {"path":".","kind":"file","empty":true}
! fs.delete {"paths":"$1"}
leere Dateien löschen

! fs.list {"path":"@nf"}
was ist im Ordner @nf

! fs.list {"path":".","recursive":true,"sort":"modified","limit":@k,"kind":"file"}
die @k zuletzt geänderten Dateien

! fs.list {"path":".","recursive":true,"limit":1,"kind":"file","glob":"@kinds"}
wie viele @kinds gibt es hier insgesamt

! fs.stat {"path":"@odd"}
wie viele KB hat @odd
wann wurde @odd zuletzt geändert

! fs.chmod {"paths":["@odd"],"mode":"go-rwx"}
@odd geht nur mich was an, Rechte entsprechend setzen

! fs.symlink {"target":"@odd","link":"@link"}
ein Symlink @link auf @odd

! fs.hash {"paths":["@odd"],"algorithm":"md5"}
md5 von @odd

$ sort @txt | head -n @n
welche @n Zeilen von @txt stünden alphabetisch vorne

$ sort -rn -o @nums @nums
@nums absteigend sortieren, in der Datei selbst

$ sort -u @txt | wc -l
wie viele verschiedene Zeilen hat @txt

$ sort @txt | uniq -u
Zeilen, die in @txt nur ein einziges Mal vorkommen

$ head -n @n @txt > @out
nur die ersten @n Zeilen von @txt als @out

$ tail -n @n @log > @out
die letzten @n Zeilen von @log als Datei @out

$ sed -i '@{line}d' @txt
Zeile @line in @txt löschen

$ sed -i '1i @item' @txt
ganz oben in @txt: @item

$ grep -n @gp @txt
@gp in @txt mit Zeilennummern

$ grep -i error @log | tail -n @n
die letzten @n Fehler in @log

$ cut -d, -f@ca,@cb @csv
Spalten @ca und @cb aus @csv, sonst keine

$ cut -d, -f@ca --complement @csv > @outc
@csv ohne Spalte @ca als @outc, das Original bleibt

% t = {}; [t.update({r["@key"]: t.get(r["@key"], 0) + NUM}) for r in ROWS]; [print(k, t[k]) for k in sorted(t)]
Summe von @nkey je @key in @csv

% print(sum(r["@key"] == "@cell" for r in ROWS))
wie viele Zeilen in @csv haben @cell als @key

% PRINT sorted(ROWS, key=lambda r: NUM)[:@n]]
die @n Zeilen von @csv mit dem kleinsten @nkey

$ awk -F, 'NR > 1 { s += $@ca } END { print s }' @csv
Summe von Spalte @ca in @csv, die Kopfzeile nicht mitrechnen

$ sed -i 's/;/,/g' @csv
in @csv selbst aus jedem ; ein Komma machen

$ grep -Fxf @txt @txt2
Zeilen, die in @txt und in @txt2 stehen

$ tr 'a-z' 'A-Z' < @txt > @out
@txt in Großbuchstaben als @out

$ sed -i 's/\\r$//' @txt
@txt hat Windows-Zeilenenden, mach Unix daraus

! git.checkout {"to":"@base"}
! git.merge {"from":"@nb"}
@nb soll in @base
@nb nach @base mergen

! git.log {"limit":@k}
die letzten @k Commits

$ git log --since=yesterday
Commits seit gestern

$ git show @h
was steht im Commit @h

$ git revert --no-edit @h
Commit @h durch einen neuen Commit rückgängig machen

$ git commit --amend -m @zq
die Nachricht des letzten Commits soll @q lauten

$ git reset @zf
@f aus dem Stage nehmen, Änderungen behalten

! git.branch {"delete":"@nb"}
Branch @nb ist gemergt, kann weg

! git.merge {"abort":true}
den Merge abbrechen

! git.clone {"url":"@gurl","to":"@basegurl"}
klon mir @gurl

$ git shortlog -sn HEAD
wer hat wie viele Commits

$ git tag @t
den jetzigen Stand als @t taggen

! system.cpu {}
wie ausgelastet ist der Prozessor

! net.ping {"host":"1.1.1.1"}
haben wir Internet?

! net.dns_lookup {"host":"@name_host"}
welche IP hat @name_host

! process.kill {"name":"@prog","force":true}
@prog lässt sich nicht beenden, mit Gewalt bitte

$ systemctl stop @svc
halte den Dienst @svc an

$ journalctl -u @svc -n 50
warum startet der Dienst @svc nicht, Log bitte

$ gunzip -k @gz
@gz entpacken, die .gz behalten

$ date -d '@cnt days ago' '+%A %Y-%m-%d'
welches Datum war vor @cnt Tagen

ask Which file should I delete?
lösch das

ask What should the branch be called?
mach einen neuen Branch
""")

other("es", """
! fs.delete {"paths":["@odd2"]}
borra @odd, no, perdón, @odd2
no borres @odd sino @odd2

! fs.copy {"from":"@odd","to":"@odd.bak"}
antes de tocar @odd hazme un .bak

! fs.extract {"archive":"@zip","to":"@nf"}
! fs.delete {"paths":["@zip"]}
descomprime @zip en @nf y después borra el archivo comprimido

! fs.archive {"paths":["@odd","@odd2"],"to":"@zip"}
mete @odd y @odd2 juntos en @zip

! fs.archive {"paths":["@nf"],"to":"@zip","remove_originals":true}
comprime @nf en @zip y borra luego la carpeta

! fs.search {"path":".","name_glob":"@kinds","depth":1}
@kinds de esta carpeta solamente, sin las de dentro

! fs.search {"path":"@nf","name_glob":"@kinds"}
@kinds que hay en la carpeta @nf, solo mirar

! fs.search {"path":".","name_glob":"@kinds","newer_than_ms":"1d"}
@kinds de hoy
@kinds de las últimas 24 horas

! fs.search {"path":".","name_glob":"@kinds","older_than_ms":"@age"}
! fs.delete {"paths":"$1"}
borra @kinds con más de @age

! fs.search {"path":".","name_glob":"@kinds","not_glob":"@skip"}
! fs.move {"paths":"$1","into":"@nf"}
@kinds a la carpeta @nf, pero no lo que esté en @skip

! fs.search {"path":".","kind":"file","not_glob":"@odn","depth":1}
! fs.delete {"paths":"$1"}
borra todos los archivos de aquí menos @odn

! fs.search {"path":".","kind":"file","empty":true}
qué archivos están vacíos

! fs.list {"path":"@nf"}
qué hay en la carpeta @nf

! fs.list {"path":".","hidden":true}
lista todo, también lo oculto

! fs.list {"path":".","recursive":true,"sort":"size","limit":1,"kind":"file"}
cuál es el archivo más grande de aquí

! fs.stat {"path":"@odd"}
cuántos KB ocupa @odd
cuándo se modificó @odd por última vez

! fs.chmod {"paths":["@odd"],"mode":"a-w"}
que nadie pueda modificar @odd

! fs.symlink {"target":"@odd","link":"@link"}
un enlace simbólico @link que apunte a @odd

$ sort @txt | head -n @n
por orden alfabético, las primeras @n líneas de @txt

$ sort -rn -o @nums @nums
ordena @nums de mayor a menor dentro del archivo

$ tac @txt
@txt al revés, la última línea primero

$ shuf @txt > @out
baraja las líneas de @txt y guárdalas en @out

$ head -n @n @txt > @out
solo las primeras @n líneas de @txt, en @out

$ tail -n @n @log > @out
las últimas @n líneas de @log en un archivo @out

$ sed -i '@{line}d' @txt
borra la línea @line de @txt

$ sed -n '@{line}p' @txt
qué pone en la línea @line de @txt

$ sed -i '1i @item' @txt
arriba del todo en @txt: @item

$ sed -i '/^$/d' @txt
sin líneas vacías en @txt, en el propio archivo

$ grep -n @gp @txt
@gp en @txt con número de línea

$ cut -d';' -f@ca @csv
@csv va con punto y coma, quiero la columna @ca

$ cut -d, -f@ca,@cb @csv
columnas @ca y @cb de @csv y ninguna más

% t = {}; [t.update({r["@key"]: t.get(r["@key"], 0) + NUM}) for r in ROWS]; [print(k, t[k]) for k in sorted(t)]
suma de @nkey por @key en @csv

% HEAD ROWS if r["@key"] == "@cell"] || > @outc
filas de @csv con @key @cell a @outc, con el encabezado

% [print(r["@key"]) for r in ROWS] || | sort | uniq -c | sort -rn
cuántas filas hay de cada @key en @csv

% print(min(NUM for r in ROWS))
el @nkey más bajo de @csv

$ tail -n +2 @csv | wc -l
cuántos registros tiene @csv sin contar el encabezado

$ sed -i 's/;/,/g' @csv
en @csv mismo, cada ; que sea una coma

$ cat @txt >> @txt2
añade @txt al final de @txt2

$ wc -m < @prose
cuántos caracteres tiene @prose

! git.checkout {"to":"@base"}
! git.merge {"from":"@nb"}
fusiona @nb en @base
@nb a @base, merge

! git.add {"paths":["@f"]}
! git.commit {"message":"@q"}
commit solo de @f, mensaje @q

$ git log --since=midnight
commits de hoy

$ git reset --soft HEAD~1
deshaz el último commit sin perder los cambios

$ git revert --no-edit @h
revierte @h con un commit nuevo

$ git show @h
qué hay en el commit @h

$ git stash pop
devuélveme lo del stash

$ git branch -m @nb
la rama actual debería llamarse @nb

! git.pull {}
trae lo nuevo del servidor

! git.pull {"fetch_only":true}
solo fetch, sin fusionar

! git.clone {"url":"@gurl","to":"@basegurl"}
clona @gurl

$ git rev-list --count HEAD
cuántos commits hay

! system.cpu {}
cómo de ocupada está la cpu

! system.info {}
qué sistema operativo es este

! net.ping {"host":"1.1.1.1"}
¿hay internet?

! process.kill {"name":"@prog","force":true}
@prog no se deja cerrar, a la fuerza

! process.list {"sort":"name","limit":200}
todos los procesos

$ systemctl status @svc
cómo está el servicio @svc

$ journalctl -u @svc -n 50
por qué falla el servicio @svc, su registro

$ gzip -k @gzb
gzip de @gzb conservando el original

$ date -d '@iso +@cnt days' +%F
@iso más @cnt días

ask Which file should I delete?
bórralo

ask Which archive should I unpack?
descomprime el archivo comprimido
""")

# ---------------------------------------------------------------- a teenager, a clerk, a sysadmin at night, someone dictating, someone whose language it is not

text("""
$ sort @txt
yo can u show me @txt but like in abc order, dont actually change it
Okay computer, read me the file @txt in alphabetical order, period.
How I can see @txt ordered by alphabet? Not to save.
It'd help me enormously to have the lines of @txt before me alphabetically, on the screen only.

$ sort -o @txt @txt
I want that @txt becomes sorted, the file, not only the view.
Bruh @txt is chaos, fix the order ((a-z)) and save
The entries of @txt aren't alphabetical. They should be, permanently.
WHY IS @txt NOT IN ALPHABETICAL ORDER. Put it in order and save it.

$ sort -rn @nums
ngl i just wanna see the biggest numbers of @nums on top, all of them tho
The figures in @nums are unordered; let me see them from the highest down.
of @nums the numbers, by size falling, please to show

$ sort -n @nums
The measurements in @nums, lowest to highest, for a quick look.
@nums have I numbers in, please order by value from small, only show

$ sort @txt | uniq -c | sort -rn
Everyone in class wrote their favourite film into @txt, one per line. Count the films, most popular first.
How many have I of each line in @txt? The most on top please
yo which line shows up most in @txt, give me all with counts
@txt => line, count, descending

$ sort @txt | uniq -d
If someone registered twice in @txt I need to know who.
is there anything doubled in @txt or is it all unique? print the doubled ones
dups in @txt?? just print em

$ awk '!seen[$0]++' @txt > @txt.tmp && mv @txt.tmp @txt
Would you mind removing the duplicate lines from @txt? The order matters to me, so keep it.
@txt repeats itself. Make it stop repeating itself, without reordering.
yo get rid of the dupes in @txt but keep the order fr

! fs.count {"paths":["@txt"]}
How many lines there is in @txt?
I need the line total of @txt for my report, nothing else.
yo how long is @txt, lines i mean
if I print @txt, one line per label, how many labels do I need

! fs.count {"paths":["@prose"]}
My article is @prose; the editor pays by the word. How many are there?
how many words have I written in @prose?
@prose too long? words pls

! fs.read {"path":"@log","last_lines":@n}
Whatever happened, it happened just now. @n lines from the end of @log please.
yo show me the last @n lines of @log, server's on fire
Last @n lines. @log. Quick.
I would wish to see the @n lines at the end of @log

! fs.read {"path":"@txt","from_line":1,"max_lines":@n}
I have forgotten what @txt is about, show me its first @n lines
The top @n lines of @txt would be enough for me.
how does @txt go again? @n lines from the beginning

! fs.read {"path":"@txt"}
Okay computer, open @txt and read it to me.
I want to read what is in @txt
yo what's in @txt

! fs.edit {"path":"@txt","edits":[{"old":"@gp","new":"@gp2","all":true}]}
I'm embarrassed: I wrote @gp in @txt, and it is @gp2. Could you put that right everywhere?
yo swap @gp for @gp2 in @txt
The word @gp has to disappear from @txt and @gp2 has to stand there.
In the document @txt is standing @gp, must be @gp2.
@gp IS WRONG IN @txt!!! IT'S @gp2!!!
Okay computer, in @txt replace @gp with @gp2.

$ sed -i '/@w/d' @txt
yo @w is out, yeet those lines from @txt
Lines speaking of @w are no longer relevant. Strike them from @txt, please.
I want that in @txt is no line with @w any more

! fs.write {"path":"@txt","content":"@item","append":true}
Note to self in @txt: @item
Okay computer, write at the end of @txt: @item
yo add "@item" to @txt b4 i forget
I must remember "@item", it should stand in @txt
please to add in @txt the line "@item"

! fs.search {"path":".","text":"@topic"}
I could swear I wrote about @topic once. Which file?
Where have I written from @topic?
yo which file talks about @topic
is there anything in my notes concerning @topic?
If there's a file that mentions @topic, tell me which.

! fs.search {"path":"@txt","text":"@gp"}
If @txt says anything about @gp, show me those lines.
does it say @gp somewhere in @txt?
yo is @gp in @txt

$ grep -c @gp @log
How many lines with @gp has @log?
The manager asks for the number of @gp lines in @log. Only the number.
yo how many @gp lines in @log

$ cut -d, -f@ca @csv
I'm only interested in the column number @ca of @csv, show that.
yo just column @ca of @csv
From the table @csv column @ca, please to show

% print(sum(NUM for r in ROWS))
My accountant asked for the sum of @nkey in @csv; would you work it out?
yo add up @nkey in @csv
The values of the column @nkey in @csv together are how much?
How much @nkey we have in total? It's written in @csv.

% v = [float(r["@nkey"]) for r in ROWS if r["@nkey"]]; print(sum(v) / len(v))
The parents want to know the average @nkey. It's all in @csv.
yo whats the avg @nkey in @csv
Which is the middle value, I mean the mean, of @nkey in @csv?

% PRINT ROWS if r["@key"] == "@val"]
From @csv I need to see only those with @val as their @key, please.
yo filter @csv for @key @val, just show
In @csv, who has @val in @key?

% PRINT sorted(ROWS, key=lambda r: NUM, reverse=True)]
I'd like to look at @csv with the highest @nkey at the top.
yo sort @csv by @nkey biggest first, just show

% [print(r["@key"]) for r in ROWS] || | sort | uniq -c | sort -rn
How is @csv distributed over @key? Counts, please.
yo how many rows per @key in @csv

$ diff @txt @txt2
My colleague edited @txt and sent it back as @txt2. What did they change?
yo what's different in @txt2 vs @txt
Where is the difference between @txt and @txt2?

$ grep -Fxvf @txt @txt2
This year's list is @txt2, last year's @txt. Who is new?
yo what's in @txt2 that isn't in @txt
Old: @txt. New: @txt2. What was added?

$ grep -Fxvf @txt2 @txt
This year's list is @txt2, last year's @txt. Who is no longer on it?
Old: @txt. New: @txt2. What was removed?

$ grep -Fxf @txt @txt2
Members are in @txt, people who paid in @txt2. Which names are on both?
who's on @txt and also on @txt2

$ cat @txt @txt2 > @out
Chapter one is @txt, chapter two @txt2. I'd like the two in one file, @out.
yo stick @txt and @txt2 together as @out

$ tr ';' ',' < @csv > @outc
The importer chokes on semicolons. @csv has them; make @outc with commas.
yo @csv uses ; but i need , -> @outc

$ sed -i 's/\\r$//' @txt
My script dies because @txt has those windows line ends. Fix the file.
the shell trips over carriage returns in @txt, remove them

$ fold -s -w @width @prose
@prose has one endless line, show it broken at @width characters please
yo wrap @prose at @width when you show it

$ shuf -n 1 @txt
Who has to present today? Draw one name from @txt.
yo pick somebody from @txt

$ tail -n +2 @csv | wc -l
Without the title row, how many rows has @csv?
yo how many entries in @csv, header doesn't count

$ sha256sum -c @sums
The download page has checksums, I saved them as @sums. Do my files match?

! fs.hash {"paths":["@anyf"]}
The website gives a sha256 for @anyf; show me mine so that I can compare.
yo sha256 of @anyf

$ base64 @anyf > @out
The form wants @anyf in base64, put that into @out

$ bash @sc
Okay computer, run @sc.
yo run @sc real quick
Could you please start the script @sc?

$ python3 @py
Okay computer, run the python file @py.
yo run @py

$ date -d @iso +%A
On which weekday falls @iso?
yo what day was @iso

$ date -d '+@cnt days' '+%A %Y-%m-%d'
The warranty is over in @cnt days. Which date will that be?
yo whats the date in @cnt days
""", cnt=lambda r: str(r.choice([r.randint(2, 30), r.randint(10, 400)])))

machine("""
! system.memory {}
yo how much ram i got left
Is it so that the memory is full?
Okay computer, how much memory is free?
My simulation needs 12 gigabytes. Is there that much RAM available at the moment?

! system.disk {}
yo is my disk full
How much place is still free on the disk?
Okay computer, disk space.
I'm about to copy 300 holiday photos. Is there any room left on the drive?

! system.cpu {}
yo is the cpu busy
Okay computer, processor load.

! system.uptime {}
yo when did i last reboot
Since how long is the computer running?
The helpdesk always asks whether I've restarted. When did I last do that?

! system.network {}
yo whats my ip
Which IP address have I?
The technician on the phone wants my IP address. Where do I see it?

! process.list {"sort":"memory","limit":10}
yo what's eating my ram
Which programs take the most of memory?
Everything is slow as molasses, I suspect the memory. Who uses it?

! process.list {"sort":"cpu","limit":10}
yo why is my laptop so loud, which program is it
Which program makes the computer so hot?

! process.kill {"name":"@prog"}
yo @prog froze, kill it
Please to close the program @prog.
Okay computer, quit @prog.
@prog WON'T CLOSE!!! CLOSE IT!!!
I would be grateful if you could end @prog, it no longer responds.

! process.list {"name":"@prog"}
yo is @prog running
Is the program @prog still working or not? Don't stop it.
Before I restart anything: does @prog run?

! process.kill {"pid":@pid}
yo kill pid @pid
The process with number @pid, please to end it.
Okay computer, terminate process @pid.

! net.connections {"listening":true,"port":@port}
yo who's on port @port
Which program has the port @port occupied?
My web app can't start since @port is taken. Find out by whom.

! net.ping {"host":"@host"}
yo is @host up
Is @host to be reached?
The ticket says @host is unreachable. Is it?

! net.port_check {"host":"@host","port":@port}
yo is port @port open on @host
Is the door @port of @host open?
Before I call the network team: does @host let me in on @port?

! net.dns_lookup {"host":"@name_host"}
yo whats the ip of @name_host
Which IP has @name_host?

! net.download {"url":"@dl","to":"@name"}
yo grab @dl
Please to download @dl for me.
Okay computer, download @dl.

! net.http_request {"url":"@url"}
yo is @url down
Does the page @url function?

$ systemctl restart @svc
yo restart the @svc service
The service @svc must be started again.
3 am, pager: service @svc is sick. Restart it.

$ systemctl status @svc
yo is the @svc service ok
In which state is the service @svc?

$ journalctl -u @svc -n 50
yo why did the service @svc die, show its log
3 am, service @svc down again, its recent log please

! time.now {"zone":"@city"}
yo what time is it in @city
How late is it now in @city?
I have a call with someone in @city, what time do they have?

! fs.disk_usage {"path":"@dir"}
yo how big is @dir
How much place takes @dir?

! fs.disk_usage {"path":".","by":"folders","top":10}
yo which folder here is so huge
Which folders here take the most place?

! fs.list {"path":".","recursive":true,"sort":"size","limit":@k,"kind":"file"}
yo the @k biggest files here
Which are the @k largest files?

! fs.search {"path":".","name_glob":"@kinds"}
yo where are my @kinds
Where have I the @kinds?

! fs.search {"path":".","kind":"file","min_bytes":"@size"}
yo any files over @size
Exist here files greater than @size?

! fs.search {"path":".","kind":"file","newer_than_ms":"1d"}
yo what files did i change today
Which files have I today changed?

! system.info {}
yo what os is this
Which operating system runs here?

$ which @app
yo where is @app
In which path lies the program @app?

$ command -v @app
yo do i have @app
Have I @app installed?

$ who
yo is anyone else logged in
Who all is logged in here?
""")

repo("""
! git.log {"author":"@who"}
yo what did @who commit
Which commits has made @who?
For the annual report I need everything @who committed.

! git.log {"limit":@k}
yo last @k commits
Please the @k last commits to show.

! git.log {"path":"@f"}
yo who touched @f
Which commits have changed the file @f?

! git.log {"limit":1,"path":"@f"}
yo who changed @f last
Who has lastly changed @f?

$ git blame -L @line,@line @zf
yo who wrote line @line of @f
Who has written the line @line in @f?

! git.status {}
yo did i commit everything
Is there yet something not committed?

! git.diff {}
yo what did i change
What have I changed since the last commit? Line for line.

! git.checkout {"paths":["@f"]}
yo i broke @f, put it back
Please to bring back @f like it was committed.
I DESTROYED @f. RESTORE IT FROM GIT. PLEASE.

! git.checkout {"create":"@nb"}
yo new branch @nb
Please to make a new branch @nb and to go on it.

! git.checkout {"to":"@b"}
yo switch to @b
I must work on the branch @b, bring me there.

! git.checkout {"to":"@base"}
! git.merge {"from":"@nb"}
yo merge @nb into @base
The branch @nb has to be merged in @base.

! git.branch {"delete":"@nb"}
yo delete the branch @nb
The branch @nb is no more needed, to delete.

! git.add {"all":true}
! git.commit {"message":"@q"}
yo commit everything, @q
Please to commit all with the message @q.
Okay computer, commit everything with the message @q.

! git.add {"paths":["@f"]}
! git.commit {"message":"@q"}
yo commit just @f, @q
Only the file @f to commit, message @q.

! git.pull {}
yo pull
Please to fetch and merge what the others have made.

! git.push {}
yo push it
My commits should go on the server.

$ git stash
yo stash my stuff
Please to lay my changes aside.

$ git stash pop
yo gimme my stash back
The laid aside changes I want back.

$ git reset --soft HEAD~1
yo undo my last commit but keep the code
The last commit to take back, but the changes must stay.

$ git commit --amend -m @zq
yo fix the last commit message, should be @q
The message of the last commit must be @q.

$ git revert --no-edit @h
yo revert @h
The commit @h to undo with a new commit please.

$ git tag @t
yo tag this @t
This state should carry the tag @t.

! fs.write {"path":".gitignore","content":"@junk","append":true}
yo make git ignore @junk
Git should not look at @junk.

$ git rev-list --count HEAD
yo how many commits we got
How many commits have we?

$ git shortlog -sn HEAD
yo who has the most commits
Who has how many commits made?

! git.clone {"url":"@url","to":"@baseurl"}
yo clone @url
Please to clone @url here.

! git.branch {}
yo which branch am i on
On which branch I am?

$ git show @h
yo whats in commit @h
What has been changed in the commit @h?

$ git log --since=yesterday
yo what got committed since yesterday
What is since yesterday committed?
""")

files("""
! fs.move {"from":"@odd","into":"@nf"}
yo put @odd in @nf
Please to lay @odd in the folder @nf.
Okay computer, move @odd to the folder @nf.
WHY IS @odd HERE. IT BELONGS IN @nf.
Once you have a minute, @odd would be better off in the folder @nf.

! fs.move {"renames":[{"from":"@odd","to":"@new"}]}
yo rename @odd to @new
The file @odd should get the name @new.
Okay computer, rename @odd to @new.
Would it be a bother to call @odd @new instead?

! fs.copy {"from":"@odd","into":"@nf"}
yo copy @odd to @nf, leave the og
Please to copy @odd in the folder @nf, the original must stay.

! fs.delete {"paths":["@odd"]}
yo delete @odd
Please to delete the file @odd.
I HATE @odd. DELETE IT.
@odd has served its purpose and may be removed, thank you.

! fs.delete {"paths":["@nf"],"recursive":true}
yo nuke the folder @nf
The folder @nf with all what is inside, to delete please.

! fs.mkdir {"path":"@nf","parents":true}
yo make a folder called @nf
I want a new folder with name @nf.
Okay computer, new folder, name: @nf

! fs.search {"path":".","name_glob":"@several","kind":"file"}
! fs.move {"paths":"$1","into":"@nf"}
yo put all the @several in @nf
All @several I want to have in the folder @nf.
The @several lie around everywhere. Their place is @nf.

! fs.search {"path":".","name_glob":"@thing","kind":"file"}
yo where's the @thing
Where have I the @thing?
I can't for the life of me find the @thing.

! fs.search {"path":".","name_glob":"@thing","kind":"file"}
! fs.read {"path":"$1.0"}
yo read me the @thing
What stands in the @thing?

! fs.search {"path":".","name_glob":"@kinds","older_than_ms":"@age"}
! fs.delete {"paths":"$1"}
yo delete @kinds older than @age
All @kinds which are older than @age can be deleted.

! fs.archive {"paths":["@nf"],"to":"@zip"}
yo zip @nf as @zip
From the folder @nf please to make @zip.

! fs.extract {"archive":"@zip","to":"@nf"}
yo unzip @zip into @nf
Please to unpack @zip in the folder @nf.

! fs.extract {"archive":"@zip","to":".","list_only":true}
yo what's inside @zip, don't unpack
What is in @zip? Not to unpack.

! fs.chmod {"paths":["@scr"],"mode":"+x"}
yo make @scr executable
I can not start @scr, must be executable.

! fs.list {"path":"@nf"}
yo what's in the folder @nf
What is all in the folder @nf?

! fs.copy {"from":"@odd","to":"@odd.bak"}
yo back up @odd as .bak
From @odd I want a security copy with .bak at the end.

! fs.stat {"path":"@odd"}
yo how big is @odd
How great is the file @odd, in kilobytes?
""")

# ---------------------------------------------------------------- two and three things at once

text("""
$ sort -o @txt @txt
! fs.count {"paths":["@txt"]}
sort @txt in place, then how many lines is it
1. @txt a-z in the file 2. count its lines

$ sort @txt > @out
! fs.read {"path":"@out","from_line":1,"max_lines":@n}
sorted copy of @txt as @out, then show me its first @n lines
@txt => sorted => @out; print @n lines of @out from the top

$ grep @gp @log > @out
$ sort @out | uniq -c | sort -rn
pull the @gp lines from @log into @out, then tally @out

$ cat @txt @txt2 > @out
$ sort -o @out @out
join @txt and @txt2 as @out and sort @out in place
@out = @txt + @txt2, afterwards put @out in alphabetical order

$ cat @txt @txt2 > @out
! fs.count {"paths":["@out"]}
join @txt and @txt2 as @out, then tell me how many lines that makes
@txt and @txt2 into @out; count @out

! fs.count {"paths":["@txt","@txt2"]}
line counts of @txt and @txt2
which has more lines, @txt or @txt2
@txt? @txt2? how many lines each

! fs.edit {"path":"@txt","edits":[{"old":"@gp","new":"@gp2","all":true}]}
$ grep -c @gp2 @txt
@gp -> @gp2 in @txt and then count the lines that have @gp2

! fs.edit {"path":"@txt","edits":[{"old":"@gp","new":"@gp2","all":true}]}
! git.diff {"paths":["@txt"]}
change @gp to @gp2 in @txt, then let me see the git diff of it
@txt: @gp -> @gp2; git diff of that file afterwards

! fs.edit {"path":"@txt","edits":[{"old":"@gp","new":"@gp2","all":true}]}
! git.add {"paths":["@txt"]}
@gp to @gp2 in @txt, and stage the file once that's done
replace @gp by @gp2 in @txt; git add it

! fs.copy {"from":"@txt","to":"@out"}
$ sort -o @out @out
copy @txt to @out and sort the copy in place, not the original

! fs.copy {"from":"@conf","to":"@conf.bak"}
! fs.edit {"path":"@conf","edits":[{"old":"@w","new":"@w2","all":true}]}
@conf.bak first, and then @w to @w2 in @conf
save @conf as .bak, after that replace @w with @w2 in it

! fs.write {"path":"@txt","content":"@item","append":true}
$ sort -o @txt @txt
"@item" onto @txt, then sort the file
add @item to @txt and put it back in alphabetical order, in the file

$ sed -i '/@w/d' @txt
! fs.count {"paths":["@txt"]}
@w lines out of @txt, then count what's left
remove whatever has @w from @txt; how many lines remain?

$ sed -i '/^$/d' @txt
! fs.read {"path":"@txt"}
blank lines out of @txt, then show it
@txt without empty lines, in place, and print it after that

$ awk '!seen[$0]++' @txt > @txt.tmp && mv @txt.tmp @txt
! fs.read {"path":"@txt"}
take the repeats out of @txt and let me read it then

$ tr ';' ',' < @csv > @outc
! fs.read {"path":"@outc","from_line":1,"max_lines":@n}
@csv with commas instead of semicolons as @outc, then the first @n lines of @outc

$ head -n 1 @csv
$ tail -n +2 @csv | wc -l
what columns does @csv have, and how many rows below the header
header of @csv; then the number of data rows

! fs.hash {"paths":["@anyf"]}
! fs.stat {"path":"@anyf"}
sha256 and then size and date of @anyf

! fs.read {"path":"@txt2"}
show me @txt, sorry, @txt2
open @txt -- wrong one -- @txt2

$ sort @txt2
sort @txt... no, @txt2, on screen
alphabetically please: @txt, I mean @txt2

! fs.count {"paths":["@txt2"]}
how many lines has @txt, wait, not that one, @txt2

! fs.edit {"path":"@txt","edits":[{"old":"@gp","new":"@gp3","all":true}]}
in @txt @gp becomes @gp2, sorry, @gp3
replace @gp with @gp2 in @txt... scratch that, with @gp3

! fs.edit {"path":"@txt2","edits":[{"old":"@gp","new":"@gp2","all":true}]}
@gp -> @gp2, not in @txt but in @txt2
in @txt2, and only there, @gp must be @gp2. @txt stays

! fs.edit {"path":"@txt","edits":[{"old":"@gp2","new":"@gp","all":true}]}
write @gp wherever @txt says @gp2
@gp instead of @gp2 in @txt
@txt: @gp <- @gp2
@gp should stand in @txt where now @gp2 stands
not @gp2 but @gp, please, in @txt

$ cat @txt2 >> @txt
@txt should get @txt2 at its end
append @txt2 to @txt
add to @txt what @txt2 contains

$ cat @txt2 @txt > @out
@out: first @txt2, then @txt
@txt after @txt2, together in @out
""")

machine("""
! system.memory {}
! system.disk {}
ram and disk, how much is free of each
memory left? disk left?
free -h; df -h

! system.cpu {}
! system.memory {}
cpu load and memory please
how busy is the cpu, and how much ram is free

! system.uptime {}
! system.cpu {}
uptime, then load
how long is it up, and what's the load

! system.info {}
! system.network {}
hostname and os, and after that the ip address
for the ticket: system info, then network addresses

! time.now {}
! time.now {"zone":"@city"}
the time here and in @city
what time is it, and what time is it in @city

! net.ping {"host":"@host"}
! net.ping {"host":"@host2"}
ping @host and also @host2
are @host and @host2 both up

! net.ping {"host":"@host"}
! net.port_check {"host":"@host","port":@port}
ping @host, and then see whether port @port is open there
is @host alive and is its port @port open

! net.dns_lookup {"host":"@name_host"}
! net.ping {"host":"@name_host"}
resolve @name_host and ping it
ip of @name_host, then is it up

! net.download {"url":"@dl","to":"@name"}
! fs.hash {"paths":["@name"]}
download @dl and then its sha256
@dl: fetch, then checksum

! net.download {"url":"@dl","to":"@name"}
! fs.stat {"path":"@name"}
download @dl and tell me how big the file is

$ systemctl restart @svc
$ journalctl -u @svc -n 50
restart the service @svc, then show me its log
service @svc: restart; then its journal

! process.kill {"name":"@prog"}
! system.memory {}
close @prog and tell me how much ram is free then
kill @prog; memory afterwards?

! process.list {"sort":"cpu","limit":10}
! process.list {"sort":"memory","limit":10}
top processes by cpu, and then by memory
who uses most cpu and who most ram

! process.kill {"pid":@pid}
! process.kill {"pid":@pid2}
kill @pid and @pid2
pids @pid, @pid2: end both

! process.kill {"name":"@prog2"}
kill @prog, no, @prog2
end @prog2, not @prog

! net.ping {"host":"@host2"}
ping @host, ehm, @host2
not @host: ping @host2

! net.connections {"listening":true,"port":@port2}
who's on @port, I mean port @port2

! fs.disk_usage {"path":"@dir"}
! fs.disk_usage {"path":"@dir2"}
how big are @dir and @dir2
size of @dir, then of @dir2

! time.sleep {"ms":"@short"}
! net.ping {"host":"@host"}
wait @short, then ping @host
in @short check if @host is up
""")

repo("""
! git.status {}
! git.diff {}
status, then the diff
what's the state and what have i changed

! git.pull {}
! git.log {"limit":@k}
pull, then show the last @k commits
get the news and list the @k latest commits

! git.add {"all":true}
! git.commit {"message":"@q"}
$ git tag @t
commit everything as @q and tag it @t
all into a commit @q; then tag @t

! git.checkout {"create":"@nb"}
! git.add {"all":true}
! git.commit {"message":"@q"}
new branch @nb, and commit everything there as @q
put all my changes on a new branch @nb, commit message @q

! git.checkout {"create":"@nb"}
! git.push {"branch":"@nb","set_upstream":true}
branch @nb, new, and push it with upstream
make @nb and publish it with tracking

! git.checkout {"to":"@b"}
! git.log {"limit":@k}
go to @b and show the last @k commits
switch to @b; @k newest commits

! git.log {"limit":1}
! git.status {}
last commit and the status
newest commit? and is anything uncommitted?

! git.checkout {"paths":["@f"]}
! git.status {}
restore @f, then the status
undo my edits in @f and show me the status

! git.add {"paths":["@f"]}
! git.diff {"staged":true}
stage @f, then show what's staged
add @f and let me see the staged diff

! git.merge {"from":"@nb"}
! git.push {}
merge @nb here and push
@nb into this branch, then push

! git.merge {"from":"@nb"}
! git.branch {"delete":"@nb"}
merge @nb and delete it
bring @nb in, after that remove the branch

! git.checkout {"to":"@b2"}
switch to @b, no, @b2
not @b, @b2 is where i want to be ((branch))

! git.branch {"delete":"@nb2"}
delete the branch @nb... sorry, @nb2. keep @nb
branch @nb2 can go, @nb stays

! git.commit {"message":"@q2"}
commit the staged stuff as @q, hmm, no, as @q2

! git.init {"path":"."}
! git.add {"all":true}
! git.commit {"message":"@q"}
git init, add everything, commit as @q
make this a repo and commit all of it as @q

! git.clone {"url":"@url","to":"@baseurl"}
! git.log {"repo":"@baseurl","limit":@k}
clone @url and show its last @k commits

! fs.write {"path":".gitignore","content":"@junk","append":true}
! git.status {}
ignore @junk, then the status
@junk into .gitignore; git status after that

! fs.write {"path":".gitignore","content":"@junk","append":true}
! git.add {"paths":[".gitignore"]}
! git.commit {"message":"@q"}
add @junk to .gitignore and commit that file as @q

$ git rm --cached @zf
! fs.write {"path":".gitignore","content":"@f","append":true}
stop tracking @f, keep it on disk, and put it in .gitignore
untrack @f and ignore it from now on

$ git stash && git pull && git stash pop
stash, pull, pop
my edits aside, pull, edits back

! git.diff {"paths":["@f"]}
! git.checkout {"paths":["@f"]}
show me what i did to @f, then undo it
diff of @f first, afterwards restore it

! git.push {}
! git.push {"tags":true}
push, and the tags too
commits and tags to the server
""")

files("""
! fs.move {"from":"@odd","into":"@nf"}
! fs.list {"path":"@nf"}
@odd into @nf and then show what's in @nf
move @odd to @nf; list @nf

! fs.copy {"from":"@odd","into":"@nf"}
! fs.delete {"paths":["@odd2"]}
copy @odd to @nf and delete @odd2
@odd: copy in @nf. @odd2: delete.

! fs.delete {"paths":["@odd"]}
! fs.move {"from":"@odd2","into":"@nf"}
@odd can be deleted, @odd2 goes into @nf
delete @odd, then move @odd2 to @nf

! fs.mkdir {"path":"@nf","parents":true}
! fs.search {"path":".","name_glob":"*.@ext"}
! fs.move {"paths":"$2","into":"@nf"}
make a folder @nf and put all .@ext files in it
new folder @nf, all .@ext in there
create @nf, then every .@ext file goes into it

! fs.mkdir {"path":"@nf","parents":true}
! fs.search {"path":".","name_glob":"@kinds"}
! fs.move {"paths":"$2","into":"@nf"}
make a folder @nf for my @kinds and move them there
new folder @nf, the @kinds belong in it

! fs.archive {"paths":["@nf"],"to":"@zip"}
! fs.move {"from":"@zip","into":"@nf2"}
zip @nf as @zip and put the zip into @nf2
@nf -> @zip, and then @zip into the folder @nf2

! fs.archive {"paths":["@nf"],"to":"@zip"}
! fs.hash {"paths":["@zip"]}
pack @nf as @zip and give me the sha256 of that

! fs.copy {"from":"@odd","to":"@odd.bak"}
! fs.delete {"paths":["@odd2"]}
.bak of @odd, and @odd2 can be deleted

! fs.chmod {"paths":["@scr"],"mode":"+x"}
! fs.symlink {"target":"@scr","link":"@link"}
make @scr executable and link it as @link
+x on @scr; then symlink @link to it

! fs.write {"path":"@new","content":"@item","expect_hash":"absent"}
! fs.read {"path":"@new"}
create @new with "@item" in it and show it to me

! fs.search {"path":".","name_glob":"@thing","kind":"file"}
! fs.move {"renames":[{"from":"$1.0","to":"@new"}]}
my @thing has a horrible file name, call it @new
the @thing shall be named @new from now on

! fs.delete {"paths":["@odd","@odd2","@odd3"]}
@odd, @odd2 and @odd3 can all be deleted
delete three files: @odd, @odd2, @odd3

! fs.move {"paths":["@odd","@odd2","@odd3"],"into":"@nf"}
@odd, @odd2, @odd3 => folder @nf
put the three files @odd, @odd2 and @odd3 in @nf

! fs.copy {"paths":["@odd","@odd2"],"into":"@nf"}
copies of @odd and @odd2 in @nf, originals untouched
@odd and @odd2 should also be in @nf
""")

# ---------------------------------------------------------------- other languages: as people talk

other("id", """
! fs.edit {"path":"@txt","edits":[{"old":"@gp","new":"@gp2","all":true}]}
Aduh, di @txt aku nulis @gp terus, padahal harusnya @gp2. Tolong dibenerin semua ya
tolong dong yang @gp di @txt diganti @gp2
bukan @gp tapi @gp2, file @txt

$ sort @txt | uniq -d
kayaknya ada yang daftar dua kali di @txt, siapa ya
yang dobel di @txt apa aja

! fs.read {"path":"@log","last_lines":@n}
@story Lihat @n baris terakhir @log dong
mas, @log bagian bawahnya, @n baris

! process.kill {"name":"@prog"}
@story Tolong tutup @prog
woy @prog macet, matiin

! system.disk {}
mau nyimpen tesis kok katanya disk penuh, bener nggak
@story Cek ruang disk dong

! process.list {"sort":"memory","limit":@k}
@k program yang paling banyak makan ram

! net.connections {"listening":true,"port":@port}
aplikasiku nggak bisa jalan, port @port dipakai orang. siapa?

! fs.search {"path":".","text":"@tw"}
rasanya aku pernah nyatet soal @tw, filenya mana
catatan yang ada @tw-nya yang mana
cari file yang isinya menyinggung @tw

! fs.search {"path":".","name_glob":"@one","kind":"file"}
@one ke mana ya, kok nggak ketemu
tolong carikan @one

! fs.search {"path":".","name_glob":"@one","kind":"file"}
! fs.copy {"from":"$1.0","into":"@nf"}
@one disalin ke folder @nf, aslinya tetap

! fs.search {"path":".","name_glob":"@one","kind":"file"}
! fs.delete {"paths":["$1.0"]}
@one sudah nggak perlu, hapus

! fs.search {"path":".","name_glob":"@pl","kind":"file"}
! fs.delete {"paths":"$1"}
semua @pl hapus saja

! fs.search {"path":".","name_glob":"@pl","kind":"file"}
! fs.archive {"paths":"$1","to":"@zip"}
@pl mau kukirim lewat email, bungkus semua di @zip

! fs.move {"from":"@odd","into":"@nf"}
kok @odd ada di sini sih, pindahin ke @nf
@odd salah tempat, harusnya di @nf

! fs.delete {"paths":["@nf"],"recursive":true}
folder @nf sama isinya hapus aja

! fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"@kinds"}
@kinds yang paling baru yang mana

! fs.search {"path":".","name_glob":"@kinds","min_bytes":"@size"}
@kinds yang lebih dari @size, lihat saja

! git.checkout {"paths":["@f"]}
waduh @f rusak gara-gara aku, balikin yang di git
@f balikin ke commit terakhir, file lain jangan disentuh

! git.add {"all":true}
! git.commit {"message":"@q"}
! git.push {}
commit semua pakai pesan @q terus push
udah kelar, commit @q lalu push

$ git log --oneline @{u}..HEAD
commit mana yang belum ke-push

% print(sum(NUM for r in ROWS if r["@key"] == "@cell"))
total @nkey tapi yang @key-nya @cell saja, dari @csv

$ sed -i '@{line}s/.*/@item/' @txt
baris @line di @txt ganti jadi: @item

$ grep -Fxvf @txt2 @txt
siapa yang ada di @txt tapi hilang di @txt2

! fs.copy {"from":"@conf","to":"@conf.bak"}
! fs.edit {"path":"@conf","edits":[{"old":"@w","new":"@w2","all":true}]}
@conf.bak dulu, baru @w jadi @w2 di @conf

! fs.write {"path":"@new","content":"@item","expect_hash":"absent"}
bikin file @new isinya: @item
""")

other("pt", """
! fs.edit {"path":"@txt","edits":[{"old":"@gp","new":"@gp2","all":true}]}
Putz, escrevi @gp no @txt inteiro e era @gp2. Arruma pra mim?
não é @gp, é @gp2! conserta @txt
o cliente reclamou que @txt diz @gp em vez de @gp2

$ sort @txt | uniq -d
acho que tem gente duplicada em @txt, mostra quem
o que está repetido em @txt?

! fs.read {"path":"@log","last_lines":@n}
@story Me mostra as últimas @n linhas de @log
deu ruim no servidor, últimas @n linhas de @log rápido

! process.kill {"name":"@prog"}
@story Fecha o @prog
mano, @prog travou, derruba

! system.disk {}
não consigo salvar a tese, diz que o disco está cheio, é verdade?
@story Vê o espaço em disco

! process.list {"sort":"memory","limit":@k}
os @k programas que mais comem memória

! net.connections {"listening":true,"port":@port}
meu app não sobe porque a @port já está em uso, por quem?

! fs.search {"path":".","text":"@tw"}
tenho certeza que anotei algo de @tw, em que arquivo?
quais anotações falam de @tw
onde foi que eu escrevi sobre @tw

! fs.search {"path":".","name_glob":"@one","kind":"file"}
não acho @one de jeito nenhum
procura @one pra mim

! fs.search {"path":".","name_glob":"@one","kind":"file"}
! fs.copy {"from":"$1.0","into":"@nf"}
copia @one pra pasta @nf e deixa o original

! fs.search {"path":".","name_glob":"@one","kind":"file"}
! fs.delete {"paths":["$1.0"]}
não preciso mais, apaga @one

! fs.search {"path":".","name_glob":"@pl","kind":"file"}
! fs.archive {"paths":"$1","to":"@zip"}
tenho que mandar as @pl por email, junta tudo em @zip

! fs.search {"path":".","name_glob":"@plm","kind":"file"}
! fs.move {"paths":"$1","into":"@nf"}
os @plm estão espalhados, quero todos em @nf
todos os @plm na pasta @nf

! fs.move {"from":"@odd","into":"@nf"}
que que @odd tá fazendo aqui, isso é da pasta @nf
@odd está no lugar errado, o certo é @nf

! fs.delete {"paths":["@nf"],"recursive":true}
a pasta @nf pode ir embora com tudo dentro

! fs.search {"path":".","name_glob":"@kinds","min_bytes":"@size"}
@kinds com mais de @size, só mostra

! git.checkout {"paths":["@f"]}
caramba, quebrei @f, traz de volta do git
@f como estava no último commit, o resto não mexe

$ git log --oneline @{u}..HEAD
quais commits ainda não subi

% print(sum(NUM for r in ROWS if r["@key"] == "@cell"))
total de @nkey só onde @key é @cell, em @csv

$ sed -i '@{line}s/.*/@item/' @txt
a linha @line de @txt tem que ser: @item

$ grep -Fxvf @txt2 @txt
quem está em @txt e sumiu de @txt2

! fs.copy {"from":"@conf","to":"@conf.bak"}
! fs.edit {"path":"@conf","edits":[{"old":"@w","new":"@w2","all":true}]}
primeiro @conf.bak, depois @w vira @w2 em @conf

! fs.write {"path":"@new","content":"@item","expect_hash":"absent"}
cria um arquivo @new com o texto: @item
""")

other("de", """
! fs.edit {"path":"@txt","edits":[{"old":"@gp","new":"@gp2","all":true}]}
Mist, ich hab in @txt überall @gp geschrieben, es muss @gp2 heißen
nicht @gp sondern @gp2 gehört in @txt
der Kunde meckert, weil in @txt noch @gp steht statt @gp2

$ sort @txt | uniq -d
irgendwer hat sich in @txt zweimal eingetragen, wer
was ist in @txt doppelt? nur anzeigen

! fs.read {"path":"@log","last_lines":@n}
@story Zeig mir mal die letzten @n Zeilen von @log
Server tot, letzte @n Zeilen von @log, schnell

! process.kill {"name":"@prog"}
@story Bitte @prog beenden
ey @prog ist eingefroren, mach das zu
@prog AUS!!

! system.disk {}
"kein Speicherplatz" beim Speichern, stimmt das?
@story Wie voll ist die Platte?

! process.list {"sort":"memory","limit":@k}
die @k Programme mit dem größten Speicherhunger

! net.connections {"listening":true,"port":@port}
meine App startet nicht, weil @port belegt ist. Von welchem Programm?

! fs.search {"path":".","text":"@tw"}
irgendwo hatte ich was zu @tw aufgeschrieben, in welcher Datei?
welche meiner Notizen handeln von @tw
steht irgendwo was über @tw

! fs.search {"path":".","name_glob":"@one","kind":"file"}
wo hab ich bloß @one hingetan
such mir @one

! fs.search {"path":".","name_glob":"@one","kind":"file"}
! fs.read {"path":"$1.0"}
lies mir @one vor
was steht drin? ich meine @one

! fs.search {"path":".","name_glob":"@onem","kind":"file"}
! fs.move {"from":"$1.0","into":"@nf"}
leg @onem in den Ordner @nf
@onem bitte nach @nf

! fs.search {"path":".","name_glob":"@pl","kind":"file"}
! fs.archive {"paths":"$1","to":"@zip"}
ich muss die @pl mailen, pack alle in @zip

! fs.search {"path":".","name_glob":"@pl","kind":"file"}
! fs.delete {"paths":"$1"}
die @pl können alle weg

! fs.move {"from":"@odd","into":"@nf"}
was macht @odd hier? das gehört nach @nf
@odd liegt falsch, richtig wäre @nf

! fs.search {"path":".","name_glob":"@kinds","min_bytes":"@size"}
@kinds über @size, nur auflisten

! git.checkout {"paths":["@f"]}
oh nein, ich hab @f kaputt gemacht, hol die Fassung aus git
@f wie im letzten Commit, alles andere in Ruhe lassen

! git.add {"all":true}
! git.commit {"message":"@q"}
! git.push {}
alles als @q committen und dann pushen

$ git log --oneline @{u}..HEAD
was hab ich noch nicht gepusht

% print(sum(NUM for r in ROWS if r["@key"] == "@cell"))
Summe von @nkey, aber nur wo @key @cell ist, aus @csv

$ sed -i '@{line}s/.*/@item/' @txt
Zeile @line von @txt soll lauten: @item

$ grep -Fxvf @txt2 @txt
wer steht in @txt und fehlt in @txt2

! fs.copy {"from":"@conf","to":"@conf.bak"}
! fs.edit {"path":"@conf","edits":[{"old":"@w","new":"@w2","all":true}]}
erst @conf.bak anlegen, dann in @conf @w durch @w2 ersetzen

! fs.write {"path":"@new","content":"@item","expect_hash":"absent"}
neue Datei @new mit dem Inhalt: @item

! fs.edit {"path":"@txt","edits":[{"old":"@gp2","new":"@gp","all":true}]}
schreib @gp, wo in @txt @gp2 steht
@gp statt @gp2 in @txt

$ cat @txt2 >> @txt
häng @txt2 an @txt an
""")

other("es", """
! fs.edit {"path":"@txt","edits":[{"old":"@gp","new":"@gp2","all":true}]}
Vaya, escribí @gp por todo @txt y era @gp2. ¿Lo arreglas?
no es @gp, es @gp2, corrige @txt
el cliente se queja de que @txt dice @gp en lugar de @gp2

$ sort @txt | uniq -d
alguien se apuntó dos veces en @txt, ¿quién?
qué está repetido en @txt, solo mostrar

! fs.read {"path":"@log","last_lines":@n}
@story Enséñame las últimas @n líneas de @log
se cayó el servidor, últimas @n líneas de @log, rápido

! process.kill {"name":"@prog"}
@story Cierra @prog
tío, @prog se quedó pillado, mátalo

! system.disk {}
"no queda espacio" me dice al guardar, ¿es cierto?
@story Mira el espacio del disco

! process.list {"sort":"memory","limit":@k}
los @k programas que más memoria gastan

! net.connections {"listening":true,"port":@port}
mi app no arranca porque @port está ocupado, ¿quién lo usa?

! fs.search {"path":".","text":"@tw"}
sé que apunté algo de @tw, ¿en qué archivo?
cuáles de mis notas hablan de @tw
dónde escribí yo sobre @tw

! fs.search {"path":".","name_glob":"@one","kind":"file"}
¿dónde habré metido @one?
búscame @one

! fs.search {"path":".","name_glob":"@one","kind":"file"}
! fs.read {"path":"$1.0"}
qué dice @one
ábreme @one, solo para leer

! fs.search {"path":".","name_glob":"@one","kind":"file"}
! fs.delete {"paths":["$1.0"]}
ya no hace falta, borra @one

! fs.search {"path":".","name_glob":"@pl","kind":"file"}
! fs.archive {"paths":"$1","to":"@zip"}
tengo que mandar las @pl por correo, mételas todas en @zip

! fs.search {"path":".","name_glob":"@plm","kind":"file"}
! fs.move {"paths":"$1","into":"@nf"}
los @plm están por todas partes, los quiero en @nf
todos los @plm a la carpeta @nf

! fs.move {"from":"@odd","into":"@nf"}
¿qué hace @odd aquí? su sitio es @nf
@odd está mal puesto, va en @nf

! fs.delete {"paths":["@nf"],"recursive":true}
la carpeta @nf fuera con todo lo que tenga

! fs.search {"path":".","name_glob":"@kinds","min_bytes":"@size"}
@kinds de más de @size, solo lista

! git.checkout {"paths":["@f"]}
ay, rompí @f, trae la versión de git
@f como en el último commit, lo demás no lo toques

$ git log --oneline @{u}..HEAD
qué commits me faltan por subir

% print(sum(NUM for r in ROWS if r["@key"] == "@cell"))
total de @nkey solo donde @key es @cell, en @csv

$ sed -i '@{line}s/.*/@item/' @txt
la línea @line de @txt tiene que decir: @item

$ grep -Fxvf @txt2 @txt
quién está en @txt y falta en @txt2

! fs.copy {"from":"@conf","to":"@conf.bak"}
! fs.edit {"path":"@conf","edits":[{"old":"@w","new":"@w2","all":true}]}
primero @conf.bak y luego @w por @w2 en @conf

! fs.write {"path":"@new","content":"@item","expect_hash":"absent"}
crea un archivo @new que diga: @item

! fs.edit {"path":"@txt","edits":[{"old":"@gp2","new":"@gp","all":true}]}
pon @gp donde @txt dice @gp2
@gp en vez de @gp2, en @txt

$ cat @txt2 >> @txt
añade @txt2 al final de @txt
""")

# ---------------------------------------------------------------- what is written about something; number words; rarer tools

TALE = lambda r: r.choice(["Lena", "Marek", "Aisha", "grandma", "the landlord", "our coach", "Dr. Voss", "the plumber", "my ex", "Ingrid", "the teacher", "Kwame", "accounting", "Yuki", "the nurse"])
SUBJ = lambda r: r.choice("heating nutmeg wifi deposit allergy mortgage boiler parking saffron visa refund curfew vaccine recycling mold tofu choir strike overtime scholarship dishwasher insurance ginger rent asthma moths elevator rabbits lease keycard thyme gearbox antenna chlorine hamster pension".split()) if r.random() < 0.75 else word(r)
text("""
! fs.search {"path":".","text":"@s"}
what did @v write about the @s
which recipes use @s
which file mentions the @s
what do my notes say about @s
is @s mentioned in any of these papers
which letter was it where @v complained about the @s
did I ever write down anything on the @s
where's the mail in which @v brings up @s
find the minutes where we discussed @s
any recipe without looking it up online, from my files, with @s in it
what was it again about the @s? it's in one of my files
somewhere here there's a text on @s, which one
who said something about @s in these notes

! fs.search {"path":".","text":"@s"}
everything in here that has to do with @s, by content
the documents in which @s occurs
@s - in which of my texts?
I need the passage on @s
Do any of the files talk about @s? Names are enough.
which of these chapters deals with @s

! fs.search {"path":"@dir","text":"@s"}
what does @dir say about @s
in @dir, which file mentions the @s
anything about @s among the files in @dir
which notes in @dir talk about @s

! fs.search {"path":".","name_glob":"*.@x","text":"@s"}
which of the @x files mention @s
the @x files that talk about @s, please

! fs.search {"path":".","text":"@s","not_glob":"archive"}
what's written about @s, but don't look in archive
@s anywhere except in the folder archive

! fs.search {"path":".","text":"@s","newer_than_ms":"1mo"}
what did I write about @s this month
files of the last month that mention @s

! fs.search {"path":".","text":"@s","newer_than_ms":"1y"}
this year's files mentioning @s

! fs.search {"path":".","text":"@s"}
! fs.read {"path":"$1.0"}
read me the file that mentions the @s
open the one where it says something about @s
find what's written about @s and show me that file

! fs.read {"path":"@log","last_lines":12}
the last dozen lines of @log
a dozen lines from the end of @log please

! fs.read {"path":"@log","last_lines":24}
last two dozen lines of @log

! fs.read {"path":"@log","last_lines":100}
a hundred lines from the end of @log
the last hundred lines of @log, please

! fs.read {"path":"@txt","from_line":1,"max_lines":12}
first dozen lines of @txt
the opening dozen lines of @txt

! fs.read {"path":"@txt","from_line":1,"max_lines":6}
the first half dozen lines of @txt

$ sort -rn @nums | head -n 12
the dozen biggest numbers in @nums

$ shuf -n 12 @txt
a dozen random lines out of @txt
draw a dozen from @txt

$ sort -rn @nums | head -n 3
podium, please: the three highest numbers in @nums
gold, silver and bronze from @nums ((higher wins))

$ sort -n @nums | head -n 3
the three lowest numbers in @nums

$ tail -n 1 @txt
the very last line of @txt, one line
how does @txt end, just its final line

$ head -n 1 @txt
the very first line of @txt, one line
line one of @txt

$ date -d '+2 weeks' '+%A %Y-%m-%d'
a fortnight from now is which date
in two weeks, what date is it

$ date -d '+6 months' '+%A %Y-%m-%d'
in half a year, which date do we have
six months from today?

$ date -d '+1 years' '+%A %Y-%m-%d'
a year from now, date and weekday
today in one year is which day

$ date -d tomorrow '+%A %Y-%m-%d'
what's tomorrow's date
tomorrow is the what

$ date -d yesterday '+%A %Y-%m-%d'
what was yesterday's date
yesterday, date please

$ echo $(( ($(date -d "$(date +%Y)-12-25" +%s) - $(date +%s)) / 86400 ))
days to christmas?
how many more sleeps till christmas

$ echo $(( ($(date -d "$(date +%Y)-12-31" +%s) - $(date +%s)) / 86400 ))
days left in this year
how many days until new year's eve
""", s=SUBJ, v=TALE)

machine("""
! process.spawn {"argv":["@gui"]}
I need @gui, open it please
would you start up @gui
@gui, launch

! process.spawn {"argv":[@argv]}
start @argv in the background
let @argv run in the background
run @argv but don't wait for it

! process.kill {"name":"@gui"}
! process.spawn {"argv":["@gui"]}
restart @gui
close @gui and open it again
@gui acts weird: close it, then start it afresh

! process.wait {"job":"@job"}
wait until @job is finished
tell me when @job is done
hold on till @job ends

! process.info {"job":"@job"}
how is @job doing
state of the background job @job
@job: still going?

! process.kill {"job":"@job"}
cancel @job
the background job @job can stop
stop @job

! fs.watch {"path":"@dir","for_ms":"@short"}
watch @dir for @short and tell me what changes
keep an eye on @dir for @short
what changes in @dir within the next @short

! time.sleep {"ms":"@short"}
hang on for @short
sleep @short

! net.http_request {"url":"@url","method":"POST","body":"@body"}
POST @body to @url
send @body to @url with a post request
post the body @body to @url

! net.http_request {"url":"@url","method":"DELETE"}
send a DELETE to @url
http delete @url

! net.download {"url":"@dl","to":"@name","resume":true}
the download of @dl broke off, go on where it stopped
resume downloading @dl

! net.download {"url":"@dl","to":"@name","overwrite":true}
download @dl again and overwrite what I have
fetch a fresh @dl over the old file

! net.connections {"listening":false,"port":@port}
who is connected to port @port
current connections on port @port, not the listeners

! net.port_check {"host":"@host","port":22}
can I ssh into @host, I mean is port 22 open
is the ssh port of @host open

! net.port_check {"host":"@host","port":443}
does @host have https, port 443
is 443 open on @host

! system.disk {"path":"/home"}
how much room is left on /home
/home full?

! system.disk {"path":"/"}
how full is the root file system /
space on /

! system.disk {"all":true}
disk space of every mount, the pseudo ones too
df -a

! system.env {"name":"HOME"}
what's my home directory
$HOME?

! system.env {"name":"EDITOR"}
which editor is set in the environment
$EDITOR?

! fs.disk_usage {"path":"~"}
how big is my whole home folder ((~))

! fs.disk_usage {"path":"~/Downloads","by":"folders","top":10}
what in ~/Downloads takes the most space

! fs.list {"path":"~/Downloads"}
what have I got in ~/Downloads
list ~/Downloads

! fs.list {"path":"~"}
what's in my home folder ((~))
ls ~

! fs.list {"path":"~/Downloads","recursive":true,"sort":"modified","limit":1,"kind":"file"}
what was the last thing I downloaded, it's in ~/Downloads
newest file in ~/Downloads

! fs.search {"path":"~/Downloads","kind":"file","older_than_ms":"@age"}
what in ~/Downloads is older than @age
old stuff in ~/Downloads, over @age, list only

! fs.search {"path":"~/Downloads","name_glob":"@kinds"}
@kinds in ~/Downloads
are there @kinds in ~/Downloads

! fs.search {"path":"~/Downloads","kind":"file","min_bytes":"@size"}
files above @size in ~/Downloads

! fs.read {"path":"/etc/hosts"}
show the hosts file, /etc/hosts
what's in /etc/hosts

! fs.read {"path":"/etc/os-release"}
print /etc/os-release
what does /etc/os-release say

$ sudo apt install @pkg
install the package @pkg with apt
apt install @pkg

$ pip install @pip
install @pip with pip
pip install @pip

$ ssh @user@@{host}
log in on @host as @user via ssh
ssh @user at @host
""")

repo("""
! git.push {"remote":"@rem","branch":"@b"}
push the branch @b to @rem
@b -> remote @rem ((push))

! git.pull {"remote":"@rem","branch":"@b"}
pull @b from the remote @rem
get @b from @rem and merge it in

! git.commit {"message":"@q","all":true}
commit all modified tracked files with @q, no new files
git commit -am @q

! git.commit {"message":"@q","allow_empty":true}
an empty commit with the message @q
commit nothing, just the message @q, to wake the ci

! git.diff {"from":"@b","paths":["@f"]}
how does my @f differ from the one on @b
@f: here vs @b

! git.diff {"from":"@t","to":"@t2","paths":["@f"]}
what changed in @f from @t to @t2
@f between the tags @t and @t2

! git.status {"repo":"@d"}
is the repo in the folder @d clean
git status of @d

! git.log {"repo":"@d","limit":@k}
the last @k commits of the repo in @d
in the repository @d: @k newest commits

! git.pull {"repo":"@d"}
pull in the repo @d
update the repository that's in @d

! git.branch {"repo":"@d"}
which branches has the repo in @d

! git.branch {"create":"@nb","at":"@h"}
a branch @nb at the commit @h, but leave me where i am
make @nb point to @h without switching

! git.merge {"from":"@nb","fast_forward":"never"}
merge @nb with a merge commit in any case, no fast forward
git merge --no-ff @nb

! git.merge {"from":"@nb","fast_forward":"only"}
merge @nb only if it can be fast-forwarded
git merge --ff-only @nb

! git.merge {"from":"@nb","message":"@q"}
merge @nb with the message @q

! git.clone {"url":"@url","to":"@new","depth":1}
@url without its history, into the folder @new
shallow clone of @url as @new

! git.init {"path":".","branch":"@base"}
new repo here whose first branch is called @base
git init -b @base

$ git log -n 1 --format=%an -- @zf
who, by name only, committed @f last

$ git log -n 1 --format=%cd
date of the last commit, only that
when was the last commit

$ git log -n 1 --format=%B
message of the last commit, only that
what did i write as the last commit message

$ git diff HEAD
everything changed since the last commit, staged or not
staged and unstaged changes in one diff

$ git diff HEAD~@small HEAD
what changed over the last @small commits, in one diff

$ git log --oneline --merges
only the merge commits

$ git log --stat
log with the files per commit

$ git log --name-only --format= | grep . | sort | uniq -c | sort -rn | head -n 10
the ten files that get changed most often
hot spots of this repo: most frequently committed files

$ git ls-files '*.@ext'
tracked .@ext files
which .@ext files does git know

$ git checkout -- '*.@ext'
undo my edits in every .@ext file
all .@ext files back to the committed state

$ git checkout -- . ':!@f'
drop all my edits except those in @f
discard everything i changed but spare @f

! fs.search {"path":".","text":"@p"}
where in the code is @p used
which source files contain @p, not which commits
grep for @p in the project

! fs.search {"path":".","text":"@p","not_glob":"node_modules"}
where is @p used, skip node_modules

$ git config --global init.defaultBranch @base
git should call the first branch of new repos @base

$ git config core.editor
which editor does git open

$ git fetch --prune
clean up remote branches that are gone
fetch and prune

$ git branch -vv
which local branch tracks which remote one

$ git push --all
push every branch i have

$ git merge --squash @nb && git commit -m @zq
squash @nb into a single commit here with the message @q
merge @nb as one commit, @q

$ git cherry-pick @h @h2
cherry-pick @h and then @h2
""")

# ---------------------------------------------------------------- mistyped, telegram, keywords, brackets, half sentences

text("""
$ sort @txt
srot @txt pls ((only show))
alphabetcal order, @txt, print
@txt alphabetisch... i mean alphabetical, display

$ sort -o @txt @txt
@txt, sort inplace
sort file @txt ((overwrite ok))
alphabetize+save: @txt

$ sort -n @nums
numericaly sorted, @nums, print
@nums | sort | numeric | asc
numbers ascending?? @nums

$ sort -rn @nums
@nums | sort | numeric | desc
desending numbers, @nums, print

$ sort @txt | uniq -c | sort -rn
frequencies: @txt
occurences of each line in @txt, descending
@txt | group by line | count | desc

$ sort @txt | uniq -d
dublicates in @txt?
@txt | only repeated lines

$ awk '!seen[$0]++' @txt > @txt.tmp && mv @txt.tmp @txt
remove dublicate lines in @txt, keep order
dedup @txt inplace ((stable))
@txt: no more repeted lines, same sequence

! fs.count {"paths":["@txt"]}
line cuont @txt
@txt | lines | count
nr of lines: @txt

! fs.read {"path":"@log","last_lines":@n}
tail @log ((@n))
last @n lnes of @log
@log | last @n

! fs.read {"path":"@txt","from_line":1,"max_lines":@n}
head @txt ((@n))
frist @n lines of @txt
@txt | first @n

$ sed -n '@from,@{to}p' @txt
@txt | lines @from..@to
lins @from to @to of @txt

! fs.edit {"path":"@txt","edits":[{"old":"@gp","new":"@gp2","all":true}]}
relpace @gp with @gp2 in @txt
chagne @gp to @gp2 in @txt
in @txt: find @gp / replace @gp2
@txt: ((@gp)) ==> ((@gp2))
todo: @gp -> @gp2 in @txt

$ sed -i '/@w/d' @txt
delte lines with @w from @txt
@txt | drop lines ~ @w | save
remove lins containing @w, file @txt

! fs.write {"path":"@txt","content":"@item","append":true}
apend "@item" to @txt
@txt <- @item ((append))
add line to @txt: "@item"

! fs.search {"path":".","text":"@topic"}
serach files for @topic
content search: @topic
files ~ @topic ((inside))
wich file has @topic in it

$ grep -c @gp @log
cuont of @gp lines in @log
@log | @gp | how many lines

$ grep -v @gp @log
@log | without @gp
@log exept lines with @gp, show

$ cut -d, -f@ca @csv
@csv | col @ca
colum @ca of @csv

% [print(r["@key"]) for r in ROWS]
@csv | col "@key"
colum named @key of @csv

% print(sum(NUM for r in ROWS))
@csv | sum "@nkey"
totl of @nkey in @csv
sum colum @nkey in @csv

% v = [float(r["@nkey"]) for r in ROWS if r["@nkey"]]; print(sum(v) / len(v))
@csv | avg "@nkey"
avrage of @nkey in @csv

% PRINT ROWS if r["@key"] == "@val"]
@csv | where "@key" = @val
rows form @csv with @key @val

% PRINT ROWS if NUM > @num]
@csv | where "@nkey" > @num

% PRINT sorted(ROWS, key=lambda r: NUM, reverse=True)]
@csv | order by "@nkey" desc

% PRINT sorted(ROWS, key=lambda r: NUM)]
@csv | order by "@nkey" asc

% [print(r["@key"]) for r in ROWS] || | sort | uniq -c | sort -rn
@csv | group by "@key" | count

% t = {}; [t.update({r["@key"]: t.get(r["@key"], 0) + NUM}) for r in ROWS]; [print(k, t[k]) for k in sorted(t)]
@csv | group by "@key" | sum "@nkey"

$ diff @txt @txt2
diffrence @txt / @txt2
@txt <> @txt2 ?

$ grep -Fxvf @txt @txt2
@txt2 minus @txt ((lines))
lines: in @txt2, not in @txt

$ tr ';' ',' < @csv > @outc
@csv ((;)) -> @outc ((,))
semicolon => comma, @csv => @outc

! fs.hash {"paths":["@anyf"]}
chekcsum @anyf
sha256((@anyf))

$ date -d @iso +%A
weekday((@iso))
wich weekday is @iso
""")

machine("""
! system.memory {}
memroy free?
RAM free ((GB))
free mem

! system.disk {}
dsik space?
disk free ((all))
space left

! system.uptime {}
up since?
uptme

! system.network {}
ip adress
own ip?

! process.kill {"name":"@prog"}
klil @prog
@prog - terminate
end proccess @prog
kill: @prog

! process.list {"name":"@prog"}
@prog runing?
proccess @prog there?

! process.list {"sort":"memory","limit":10}
top ram users
proccesses by memory

! process.list {"sort":"cpu","limit":10}
top cpu users
proccesses by cpu

! net.connections {"listening":true,"port":@port}
port @port -> who?
prot @port used by?
listener :@port

! net.ping {"host":"@host"}
pign @host
@host ping?
reachable: @host

! net.port_check {"host":"@host","port":@port}
@host : @port open/closed?
chekc port @port on @host

! net.download {"url":"@dl","to":"@name"}
donwload @dl
dl: @dl
get file: @dl

$ systemctl restart @svc
retsart service @svc
service restart: @svc
svc @svc -> restart

$ systemctl status @svc
svc @svc -> status
service stauts @svc

! fs.search {"path":".","name_glob":"@kinds"}
@kinds - where?
find: @kinds
lsit all @kinds

! fs.search {"path":".","kind":"file","min_bytes":"@size"}
big files ((over @size))
find files lager than @size

! fs.list {"path":".","recursive":true,"sort":"size","limit":@k,"kind":"file"}
@k bigest files
largest files, limit @k

! fs.disk_usage {"path":"@dir"}
size of dir @dir
@dir size?
""")

repo("""
! git.add {"all":true}
! git.commit {"message":"@q"}
comit all, @q
commit ((all)): @q
git: everything -> commit @q

! git.status {}
git stauts
git: state?

! git.log {"limit":@k}
log ((@k))
git: last @k
lst @k commits

! git.log {"author":"@who"}
git: author @who
comits by @who

! git.log {"path":"@f"}
git: history @f
comits of @f

$ git blame -L @line,@line @zf
git: author of @f line @line
blame @f ((@line))

! git.checkout {"paths":["@f"]}
git: restore @f
resotre @f from git
@f -> HEAD version

! git.checkout {"create":"@nb"}
git: new branch @nb
brnach @nb ((new, switch))

! git.checkout {"to":"@b"}
git: switch @b
swtich to @b

! git.branch {"delete":"@nb"}
git: delete branch @nb
delte branch @nb

! git.merge {"from":"@nb"}
git: merge @nb
mrege @nb

! git.push {}
git: push
psuh

! git.pull {}
git: pull
plul

$ git stash
git: stash
satsh my changes

$ git stash pop
git: stash pop
unsatsh

$ git tag @t
git: tag @t
tag ((@t))

! fs.write {"path":".gitignore","content":"@junk","append":true}
git: ignore @junk
.gitignore += @junk
igonre @junk in git

! git.diff {"paths":["@f"]}
git: diff @f
dif of @f
""")

files("""
! fs.move {"from":"@odd","into":"@nf"}
mv: @odd >> @nf
moev @odd to @nf
@odd ((move to @nf))
move file: @odd, to folder: @nf

! fs.move {"renames":[{"from":"@odd","to":"@new"}]}
ren: @odd >> @new
renmae @odd to @new
@odd ((rename to @new))
rename file: @odd, new name: @new

! fs.copy {"from":"@odd","into":"@nf"}
cp: @odd >> @nf
coyp @odd to @nf
copy file: @odd, to folder: @nf

! fs.delete {"paths":["@odd"]}
rm: @odd
delet @odd
@odd ((delete))
delete file: @odd

! fs.delete {"paths":["@nf"],"recursive":true}
delete folder: @nf
rm -rf the folder @nf

! fs.mkdir {"path":"@nf","parents":true}
md: @nf
mkae a folder @nf
new folder: @nf
folder ((new)): @nf

! fs.archive {"paths":["@nf"],"to":"@zip"}
zip: @nf >> @zip
comrpess the folder @nf to @zip

! fs.extract {"archive":"@zip","to":"@nf"}
unzip: @zip >> @nf
exrtact @zip to @nf

! fs.extract {"archive":"@zip","to":".","list_only":true}
list: @zip
contents of the archive @zip?

! fs.search {"path":".","name_glob":"@several","kind":"file"}
! fs.move {"paths":"$1","into":"@nf"}
@several ((all)) >> folder @nf
mv all @several to @nf

! fs.search {"path":".","name_glob":"@thing","kind":"file"}
@thing, where?
find: the @thing

! fs.chmod {"paths":["@scr"],"mode":"+x"}
@scr ((executable))
exec bit for @scr

! fs.search {"path":".","name_glob":"*.@ext"}
! fs.move {"paths":"$1","into":"@nf"}
*.@ext >> @nf
all .@ext files >> folder @nf
mv every .@ext to @nf

! fs.search {"path":".","name_glob":"*.@ext"}
! fs.delete {"paths":"$1"}
rm: all .@ext files
delte every .@ext

! fs.search {"path":".","name_glob":"@kinds","older_than_ms":"@age"}
! fs.move {"paths":"$1","into":"@nf"}
@kinds ((older than @age)) >> @nf
mv @kinds older than @age to @nf
""")
