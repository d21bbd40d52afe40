"""Texts, tables, settings and shell lines once more, in the words of people who were not asked before."""

import re

import talk_text as one
import talk2_text as two
from intents import around
from phrases import Family
from values import PEOPLE, word

FAMILY = Family("talk3_text")
add = FAMILY.add


# ---------------------------------------------------------------- values

def _setting(r):
    """A key of a settings file and what it shall be: the said value, and how json or python has it."""
    return r.choice(["port", "host", "timeout", "debug", "theme", "lang", "version", "retries", "user", "mode", "level", "volume", "name", "title", "color", "interval", "region", "limit", "cache", "verbose", "fontsize", "workers",
                     "max_size", "log_level", "base_url", "dry_run", "autosave", word(r), word(r) + "_" + word(r), word(r) + "Size", "enable_" + word(r)])


def _jval(r):
    v = r.choice([lambda: str(r.randint(0, 99)), lambda: str(r.randint(100, 65000)), lambda: r.choice(["true", "false"]), lambda: word(r), lambda: r.choice("dark light en de info warn prod dev staging eu-west auto none".split()), lambda: f"{r.randint(0, 9)}.{r.randint(0, 20)}.{r.randint(0, 9)}",
                  lambda: f"{word(r)} {word(r)}", lambda: f"{word(r).capitalize()}"])()
    if v in ("true", "false"):
        return (v, v.capitalize())
    return (v, v if v.isdigit() else f'"{v}"')


def _plainval(r):
    return r.choice([str(r.randint(0, 99)), str(r.randint(100, 65000)), r.choice(["true", "false", "on", "off", "yes", "no"]), word(r), r.choice("dark light en de info warn prod dev staging eu-west auto none".split()), f"{r.randint(0, 9)}.{r.randint(0, 20)}", word(r) + "-" + word(r)])


def _month(r):
    return f"{r.randint(2015, 2027)}-{r.randint(1, 12):02}"


def _ip(r):
    return r.choice([f"192.168.{r.randint(0, 9)}.{r.randint(2, 254)}", f"10.{r.randint(0, 9)}.{r.randint(0, 30)}.{r.randint(2, 254)}", "127.0.0.1", "0.0.0.0"])


def _hostname(r):
    return r.choice([word(r), f"{word(r)}.{r.choice(['lan', 'local', 'home', 'test', 'internal'])}", f"{word(r)}{r.randint(1, 9)}", f"www.{word(r)}.com", f"{word(r)}-{word(r)}"])


_SPELL = """definitely separate receive necessary occurred achieve believe calendar committee environment government immediately independent maintenance millennium misspell occasion privilege publicly recommend referred rhythm
schedule successful tomorrow weird accommodate address beginning business colleague conscious existence foreign guarantee harass library license neighbor noticeable parallel possession preferred restaurant tendency""".split()
_pair = {}


def _spell(want):
    """A misspelled word and the right one, in whichever order a wording has them; both must stand in it."""
    def f(r):
        if want in _pair:
            v = _pair[want]
            _pair.clear()
            return v
        right = r.choice(_SPELL) if r.random() < 0.6 else word(r)
        i = r.randint(1, max(1, len(right) - 2))
        bad = r.choice([right[:i] + right[i + 1:], right[:i] + right[i] + right[i:], right[:i] + right[i + 1:i + 2] + right[i] + right[i + 2:]])
        if bad == right:
            bad = right + right[-1]
        if r.random() < 0.2:
            bad, right = bad.capitalize(), right.capitalize()
        _pair["good" if want == "bad" else "bad"] = right if want == "bad" else bad
        return bad if want == "bad" else right
    return f


PATHS = two.PATHS | {
    "yaml": two._nm("yaml yml", strict=True), "ini": two._nm("ini cfg conf", "my.cnf php.ini settings.ini"), "env": lambda r: r.choice([".env", ".env", ".env.local", "prod.env", ".env.production", word(r) + ".env", "app.env"]),
    "sums": lambda r: r.choice(["SHA256SUMS", "SHA256SUMS.txt", "sha256sums.txt", f"{word(r)}.sha256", "checksums.txt", "sha256sum.txt"]), "mds": lambda r: r.choice(["MD5SUMS", "MD5SUMS.txt", "md5sums.txt", f"{word(r)}.md5", "md5sum.txt"]),
    "anyf": two._nm("txt pdf csv jpg png log zip iso dat bin docx", strict=True), "bsf": two._nm("b64 txt", strict=True),
}
VALUES = two.VALUES | {
    "opt": _setting, "jv": _jval, "pv": _plainval, "ym": _month, "ip": _ip, "hn": _hostname, "bad": _spell("bad"), "good": _spell("good"), "ph": two._phr, "ca": two._digits(1, 4), "cb": two._digits(5, 9), "yr": two._digits(2008, 2029),
    "dk": lambda r: r.choice(["date", "date", "day", "created", "ordered_at", "joined", "due", "birthday", "timestamp", "month", "paid_on", "start", word(r) + "_date", "Date"]), "story": "long story short|my boss just called|it's for the tax office|third time I ask this|the intern did it again|sorry, typing with one hand|grandma wants to know|the auditor comes at 9|I'm on the train|the deadline is tonight|it's 3 am and I'm on call|the class starts in ten minutes|don't ask why|the vendor changed the format|Monday again|the kids finally sleep".split("|"),
    "up": lambda r: r.choice("DEBUG PORT HOST DB_HOST DB_PORT DB_NAME API_KEY API_URL SECRET_KEY LOG_LEVEL NODE_ENV REDIS_URL TZ CACHE_TTL MAX_WORKERS SMTP_HOST BASE_URL".split()) if r.random() < 0.7 else word(r).upper() + r.choice(["", "_URL", "_KEY", "_PORT", "_" + word(r).upper()]),
    "ls": ["["], "rs": ["]"], "at_": ["@"],
}
QUOTED = sorted(two.QUOTED + ["yaml", "ini", "env", "sums", "mds", "anyf", "bsf", "odd"], key=len, reverse=True)
ROWS = two.ROWS
HEAD = 'd = csv.DictReader(sys.stdin); print(*d.fieldnames, sep=","); [print(*r.values(), sep=",") for r in '


def _shell(line):
    """Slots of names in a shell line stand quoted where they need it."""
    names = "|".join(QUOTED)
    return re.sub(r"(?<!\")@(?:\{(" + names + r")(\d?)\}|(" + names + r")(\d?)(?![a-z_]))", lambda m: f"@{{q_{m[1] or m[3]}{m[2] or m[4] or ''}}}", line)


def _quote(values, r):
    return {f"q_{k}": two.sh_quote(v) for k, v in values.items() if k.rstrip("0123456789") in QUOTED}


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
                what = what.replace("HEAD ROWS", HEAD + "d").replace("HEAD sorted(ROWS", HEAD + "sorted(d").replace("ROWS", ROWS).replace("NUM", 'float(r["@nkey"] or 0)').replace("PRINT ", two.PR)
                calls += ["sh python3 -c 'import csv, sys; " + what + "' < @{q_csv}" + _shell(" " + after if after else ""), "ok"]
                issh = True
            elif line.startswith("! "):
                call, _, result = line[2:].partition(" => ")
                isfound = isfound or call.startswith("fs.search")
                calls += [call, result or (("ok @hits2" if calls else "ok @hits") if call.startswith("fs.search") else "ok")]
            else:
                wordings.append(line.replace("((", "@{lb}").replace("))", "@{rb}"))
        behind = [x for x in wordings if two.BEHIND.search(x)]
        _add([x for x in wordings if x not in behind], calls, isfound, issh, w, fail, slots)
        _add([two.BEHIND.sub(r"\1 @{nb}", x) for x in behind], [re.sub(r"@\{n\}|@n(?![a-z_\d])", "@{nb}", c) for c in calls], isfound, issh, w, fail, slots)


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

# ---------------------------------------------------------------- tables: sums, means, extremes, counts

rules("""
% print(sum(NUM for r in ROWS))
the treasurer lost the total — it's just the @nkey column of @csv added together
@csv: what do we get if all @nkey are added
sum((@nkey)) @csv
@story. @csv has @nkey in it, one grand total please
how much @nkey is that altogether, looking at @csv
I only need one figure: @nkey, summed, from @csv

% print(sum(NUM for r in ROWS))
grand total @nkey <- @csv
could you be so kind as to total the @nkey in @csv for me
my calculator gives up. the @nkey numbers in @csv, added up

% print(sum(NUM for r in ROWS))
@nkey in @csv make how much together
plz sum @nkey of @csv thx
total for @nkey? file is @csv, don't change it

% print(sum(NUM for r in ROWS if r["@key"] == "@val"))
@who wants to know what the @val ones ((column @key)) cost us in @nkey, see @csv
from @csv: sum of @nkey but only where @key says @val
@csv, @key = @val, sum @nkey
how much @nkey falls on @val? that's a @key in @csv

% print(sum(NUM for r in ROWS if r["@key"] == "@val"))
@nkey total for @key @val only, rest doesn't count, @csv
in @csv leave out everything whose @key isn't @val and total the @nkey
what did @val bring in @nkey, by the @key column of @csv

% print(sum(NUM for r in ROWS if r["@key"] != "@val"))
@nkey total of @csv without the rows where @key is @val
sum the @nkey in @csv but skip @key @val
everyone but @val ((in @key)): their @nkey in @csv, added up

% print(sum(NUM for r in ROWS if r["@dk"].startswith("@yr")))
@nkey in @yr altogether, dates are in the column @dk of @csv
what was the @nkey total for @yr? @csv, dates under @dk
sum @nkey where @dk begins with @yr, file @csv

% print(sum(NUM for r in ROWS if r["@dk"].startswith("@ym")))
@nkey for the month @ym, @dk is the date column in @csv
how much @nkey in @ym? look at @csv, the dates stand in @dk
@csv: total @nkey of @ym ((@dk starts with it))

% v = [float(r["@nkey"]) for r in ROWS if r["@nkey"]]; print(sum(v) / len(v))
on average, what @nkey do they have in @csv
the parents ask for the class mean of @nkey, grades are in @csv
avg @nkey? @csv
@csv -> mean of @nkey
typical @nkey in @csv, I mean the average

% v = [float(r["@nkey"]) for r in ROWS if r["@nkey"]]; print(sum(v) / len(v))
so the @nkey in @csv go up and down, what's the mean
mean((@nkey)), file @csv, one number
what would be the average of column @nkey in @csv? don't write anything

% v = [float(r["@nkey"]) for r in ROWS if r["@key"] == "@val" and r["@nkey"]]; print(sum(v) / len(v))
average @nkey of those in @csv with @key @val
how high is the mean @nkey among the @val people, @key column, @csv
@csv: mean of @nkey, only @key = @val
for @val ((@key)) what's the average @nkey? the table is @csv

% print(max(NUM for r in ROWS))
record @nkey in @csv?
how far up does @nkey go in @csv
what's the peak of @nkey in @csv, the number only
max @nkey @csv

% print(min(NUM for r in ROWS))
how low does @nkey get in @csv
min @nkey @csv
the lowest @nkey that occurs in @csv, value only

% v = [NUM for r in ROWS]; print(min(v), max(v))
from what to what does @nkey range in @csv
@csv: min and max of @nkey
lowest and highest @nkey in @csv, both
the span of @nkey in @csv please, smallest and largest

% v = [NUM for r in ROWS]; print("min", min(v), "max", max(v), "mean", sum(v) / len(v), "sum", sum(v))
min, max, mean and sum of @nkey in @csv
basic stats for the column @nkey of @csv: min max mean sum
I need lowest, highest, average and total @nkey from @csv

% print(*max(ROWS, key=lambda r: NUM).values(), sep=",")
who's on top in @csv when it comes to @nkey? the whole row
the row with the record @nkey out of @csv
somebody has the most @nkey in @csv, who
show the entire line of the @nkey champion, @csv

% print(*min(ROWS, key=lambda r: NUM).values(), sep=",")
which record in @csv has least @nkey
who came last by @nkey in @csv, full row
the row of the smallest @nkey in @csv please

% print(max(ROWS, key=lambda r: NUM)["@key"])
which @key has the highest @nkey in @csv, only the @key
@csv: name the @key with the top @nkey, nothing else
tell me just the @key that leads in @nkey, from @csv

% print(min(ROWS, key=lambda r: NUM)["@key"])
which @key has the lowest @nkey in @csv, only the @key
cheapest by @nkey in @csv: I just want its @key

% print(sum(r["@key"] == "@val" for r in ROWS))
how many say @val under @key in @csv
count((@key = @val)) @csv
number of @val among the @key of @csv?
is @val common in @csv? count the rows with it as @key

% print(sum(r["@key"] == "@val" for r in ROWS))
the caterer asks: how many guests in @csv have @key = @val
@who bets there are @num rows with @key @val in @csv. how many really
heads with @val as @key, from @csv, number please

% print(sum(NUM > @num for r in ROWS))
how many in @csv got past @num in @nkey
@csv -> how many rows with @nkey above @num
count those whose @nkey beats @num, @csv
more than @num @nkey: how many rows in @csv have that

% print(sum(NUM >= @num for r in ROWS))
how many passed? passing means @nkey @num or better, see @csv
count rows of @csv where @nkey is at least @num
number of records with @nkey of @num and up in @csv

% print(sum(NUM < @num for r in ROWS))
how many failed, i.e. @nkey below @num, in @csv
@csv: # of rows with @nkey < @num
how many don't reach @num @nkey in @csv

% print(sum(r["@key"] == "" for r in ROWS))
how many people in @csv forgot to fill in @key
count empty @key cells, @csv
blank @key in @csv — how often

% print(len(set(r["@key"] for r in ROWS)))
different @key in @csv, how many are there
@csv lists each @key many times over. how many are there really
distinct @key count @csv
from how many @key do we have data in @csv

% [print(r["@key"]) for r in ROWS] || | sort | uniq -c | sort -rn
@csv: rows per @key
tally by @key, table is @csv
how do the rows of @csv spread over @key
which @key shows up how many times in @csv
per @key, the number of entries of @csv, biggest group first

% [print(r["@key"]) for r in ROWS] || | sort | uniq -c | sort -rn
a breakdown of @csv by @key ((just counts))
I want to see how the @key in @csv are distributed
how many of each @key? @csv
count grouped by @key -> @csv

% [print(r["@key"]) for r in ROWS] || | sort | uniq -c | sort -rn | head -n @n
the @n most frequent @key of @csv
top @n of @key by number of rows, @csv
@csv, which @n @key turn up most

% [print(r["@key"]) for r in ROWS] || | sort | uniq -c | sort -rn | head -n 1
which @key is the most common in @csv
the @key that appears most often in @csv, with its count
most frequent @key? @csv

% t = {}; [t.update({r["@key"]: t.get(r["@key"], 0) + NUM}) for r in ROWS]; [print(k, t[k]) for k in sorted(t)]
@nkey per @key, totals, out of @csv
@csv: sum @nkey group by @key
each @key with its summed @nkey, from @csv
my boss wants to see what every @key made in @nkey, @csv has the rows
for each @key in @csv add up the @nkey
subtotals of @nkey by @key please, @csv

% t = {}; [t.update({r["@key"]: t.get(r["@key"], 0) + NUM}) for r in ROWS]; [print(k, t[k]) for k in sorted(t)]
how is the @nkey in @csv split among the @key
who spent what? @csv, @key is who, @nkey is what
@nkey by @key @csv
what does the @nkey come to for every single @key of @csv

% t = {}; [t.update({r["@key"]: t.get(r["@key"], 0) + NUM}) for r in ROWS]; [print(k, t[k]) for k in sorted(t)] || > @out
@nkey per @key of @csv, written to @out
totals of @nkey for each @key in @csv => @out
save the @nkey subtotals by @key ((from @csv)) as @out

% t = {}; [t.update({r["@key"]: t.get(r["@key"], 0) + NUM}) for r in ROWS]; [print(k, t[k]) for k in sorted(t, key=t.get, reverse=True)]
@nkey per @key in @csv, biggest sum on top
rank the @key of @csv by their total @nkey
which @key earned most in @nkey altogether? all of them, highest first, @csv

% t = {}; [t.setdefault(r["@key"], []).append(NUM) for r in ROWS]; [print(k, sum(t[k]) / len(t[k])) for k in sorted(t)]
average @nkey per @key in @csv
mean @nkey for each @key, @csv
@csv: avg((@nkey)) by @key
how do the @key compare in average @nkey? @csv
for every @key in @csv its mean @nkey

% t = {}; [t.setdefault(r["@key"], []).append(NUM) for r in ROWS]; [print(k, max(t[k])) for k in sorted(t)]
the highest @nkey for each @key in @csv
best @nkey per @key, @csv
@csv: max of @nkey by @key

% t = {}; [t.setdefault(r["@key"], []).append(NUM) for r in ROWS]; [print(k, min(t[k])) for k in sorted(t)]
the lowest @nkey for each @key in @csv
worst @nkey per @key, @csv

% print(sum(NUM * float(r["@nkey2"] or 0) for r in ROWS))
@nkey times @nkey2 for each row of @csv, then all of that added up
stock value: @nkey x @nkey2 summed over @csv
@csv has @nkey and @nkey2, what's the sum of their products

$ tail -n +2 @csv | wc -l
how many people signed up? @csv, the top row is the heading
data rows in @csv: count, minus heading
@csv has a heading line. not counting that, how many rows
records in @csv w/o header

$ awk -F, 'NR > 1 { s += $@col } END { print s }' @csv
@col in @csv added up; the top row is only titles
skip the heading and total @col of @csv
@csv has a header. sum of @col please

$ awk -F, 'NR > 1 { s += $@col; n++ } END { if (n) print s / n }' @csv
mean of @col in @csv ((first line is headings))
average for @col of @csv, leave the heading out

$ awk -F, '{ s += $@col } END { print s }' @csv
no heading in @csv, just numbers: add up @col
@col of @csv as one sum
""")

# ---------------------------------------------------------------- tables: rows picked, kept, sorted

rules("""
% PRINT ROWS if r["@key"] == "@val"]
only the @val people from @csv please ((@key column))
@csv, everyone whose @key reads @val
pull up the @val rows, @key, @csv, just to look at
I'm looking for entries in @csv where @key would be @val
@key must be @val, show what's left of @csv
the nurse needs all @csv rows with @val in the @key field

% PRINT ROWS if r["@key"] == "@val"]
@csv where @key == @val
filter @csv down to @key @val on screen, the file stays as it is
who in @csv is @val by @key

% HEAD ROWS if r["@key"] == "@val"] || > @outc
rows of @csv whose @key is @val into @outc, with the heading
@outc should hold the @val rows ((column @key)) of @csv and the header line too
keep the column names: @csv, only @key = @val, saved as @outc
from @csv take the heading and every row with @key @val, put that in @outc
@csv -> @outc, @key = @val only, header included

% HEAD ROWS if r["@key"] == "@val"] || > @outc
give @who a file @outc that has the same heading as @csv but only rows with @val as @key
a smaller csv please: @outc, out of @csv, @key @val, first line with titles stays
split off the @val rows ((@key)) of @csv to @outc, titles on top as before

% HEAD ROWS if r["@key"] != "@val"] || > @outc
@outc = @csv without the rows where @key is @val, with the heading
all of @csv except @key @val into @outc, header too
leave out the @val entries ((@key)), write the others of @csv with the header to @outc

% HEAD ROWS if NUM > @num] || > @outc
rows with @nkey over @num from @csv go to @outc, heading included
@csv: @nkey > @num => @outc, keep the header
a file @outc with the header of @csv and only rows where @nkey exceeds @num

% HEAD ROWS if NUM < @num] || > @outc
rows with @nkey under @num from @csv go to @outc, heading included
@csv: @nkey < @num => @outc, keep the header

% HEAD sorted(ROWS, key=lambda r: NUM)] || > @outc
sorted copy of @csv by @nkey, small to large, header on top, name it @outc
@outc: like @csv with its heading, but ordered by @nkey ascending
write @csv to @outc in order of @nkey, lowest first, with the column titles

% HEAD sorted(ROWS, key=lambda r: NUM, reverse=True)] || > @outc
sorted copy of @csv by @nkey, largest first, header on top, name it @outc
ranking by @nkey: @csv -> @outc, highest first, with heading
@csv ordered by @nkey from high to low with its header line, as @outc, original untouched

% HEAD sorted(ROWS, key=lambda r: r["@key"])] || > @outc
@csv sorted by @key with the heading still on top, into @outc
a copy of @csv called @outc, header first, then rows alphabetically by @key
@outc <- @csv, order by @key, header kept

% HEAD sorted(ROWS, key=lambda r: NUM, reverse=True)[:@n]] || > @outc
top @n by @nkey of @csv to @outc with heading
@outc needs the heading of @csv and the @n rows with the most @nkey

% HEAD sorted(ROWS, key=lambda r: NUM, reverse=True)]
show @csv by @nkey, highest first, with the header line
@csv, heading on top, then descending @nkey, on screen

% HEAD sorted(ROWS, key=lambda r: NUM)]
show @csv by @nkey, lowest first, with the header line
@csv, heading on top, then ascending @nkey, on screen

% HEAD ROWS if r["@key"] == "@val"]
show me @csv rows with @key @val plus the heading
@key @val out of @csv, and I want to see the titles as well

% PRINT ROWS if r["@key"] == "@val"] || > @outc
without any header: the @key @val rows of @csv into @outc
@csv rows where @key is @val -> @outc, no heading needed

% PRINT ROWS if r["@key"] != "@val"]
everything in @csv besides @val ((@key))
hide rows with @key @val when showing @csv, don't delete any
not the @val ones: @csv, column @key

% PRINT ROWS if NUM > @num]
who's over @num in @nkey? @csv
@csv where @nkey > @num
rows from @csv, but only once @nkey goes beyond @num
anything in @csv that costs more than @num? @nkey is the column
list the @csv entries exceeding @num @nkey

% PRINT ROWS if NUM < @num]
who in @csv stays under @num @nkey
@csv where @nkey < @num
nearly sold out items: @csv rows with @nkey less than @num
students of @csv with fewer than @num @nkey

% PRINT ROWS if NUM >= @num]
@csv rows that reach @num @nkey or more
from @num @nkey upwards ((@num included)), @csv

% PRINT ROWS if NUM <= @num]
@csv rows with @nkey of @num or less
at most @num @nkey: which rows of @csv

% PRINT ROWS if @lo <= NUM <= @hi]
@csv: @nkey from @lo to @hi, both ends count
rows in @csv with @nkey between @lo and @hi
which of @csv have a @nkey in the range @lo-@hi

% PRINT ROWS if r["@key"] == "@val" and NUM > @num]
from @csv the @val ones ((@key)) but only with @nkey over @num
@key=@val && @nkey>@num @csv
both must hold: @key is @val, @nkey above @num; table @csv

% PRINT ROWS if r["@key"] == "@val" and NUM < @num]
from @csv the @val ones ((@key)) with less than @num @nkey
@csv: @key @val, @nkey below @num

% PRINT ROWS if r["@key"] == "@val" or r["@key"] == "@val2"]
@val or @val2, either is fine, @key column, @csv
@csv rows, @key being @val or else @val2
both @val and @val2 rows of @csv, column @key

% PRINT ROWS if r["@key"] == "@val" and r["@key2"] == "@val2"]
@csv people with @val as @key who also have @val2 as @key2
@key: @val, @key2: @val2, find in @csv
where in @csv is @key @val while @key2 is @val2

% PRINT ROWS if "@w" in r["@key"]]
@csv rows with @w somewhere in the @key
anyone in @csv whose @key has @w in it
search the @key column of @csv for @w

% PRINT ROWS if r["@dk"].startswith("@yr")]
only @yr please, from @csv, dates are in @dk
@csv rows whose @dk is in @yr
everything of @yr out of @csv ((@dk))

% HEAD ROWS if r["@dk"].startswith("@yr")] || > @outc
@yr rows of @csv to @outc with the header, dates are in @dk
make @outc: the heading of @csv and everything whose @dk starts with @yr

% PRINT ROWS if r["@dk"].startswith("@ym")]
@csv for @ym only, see @dk
rows of @csv dated @ym-something, column @dk
what happened in @ym? the table is @csv, the date column @dk

% PRINT ROWS if r["@dk"] >= "@iso"]
@csv since @iso, by the @dk column
rows of @csv with a @dk of @iso or later
from @iso on, @csv, date column @dk

% PRINT ROWS if r["@dk"] < "@iso"]
@csv before @iso, by the @dk column
rows of @csv with a @dk earlier than @iso
older than @iso in column @dk: show them, @csv

% PRINT ROWS if not r["@key"]]
whose @key is missing in @csv
@csv rows with nothing under @key
people who left @key empty, @csv

% PRINT ROWS if r["@key"]]
only rows of @csv that have a @key at all
skip the ones without @key, show @csv

% PRINT sorted(ROWS, key=lambda r: NUM, reverse=True)]
@csv from most to least @nkey
leaderboard out of @csv, by @nkey
by @nkey, descending: @csv, I only want to look
order by @nkey desc @csv

% PRINT sorted(ROWS, key=lambda r: NUM)]
@csv from least to most @nkey
ascending @nkey, @csv, print
order by @nkey asc @csv
cheapest first, column @nkey, file @csv

% PRINT sorted(ROWS, key=lambda r: NUM, reverse=True)[:@n]]
podium: the @n best of @csv in @nkey
@csv top @n @nkey
the @n rows of @csv where @nkey is biggest, pls
who are the @n with the most @nkey? @csv

% PRINT sorted(ROWS, key=lambda r: NUM)[:@n]]
the @n weakest of @csv in @nkey
@csv bottom @n @nkey
the @n rows with the smallest @nkey from @csv

% PRINT sorted(ROWS, key=lambda r: r["@key"])]
@csv in order of @key ((a to z)), show
alphabetical by the @key column, @csv
sort rows by @key, print only, @csv

$ (head -n 1 @csv && tail -n +2 @csv | sort -t, -k@col)
show @csv ordered by @col, titles stay on the first line
@csv sorted on @col without the heading sinking into the middle
don't sort the heading: @csv by @col

$ (head -n 1 @csv && tail -n +2 @csv | sort -t, -k@col) > @outc
@csv by @col, heading stays on top, into @outc
sorted copy @outc of @csv, key @col, header first

$ (head -n 1 @csv && tail -n +2 @csv | sort -t, -k@col -n) > @outc
@csv by @col numerically, heading on top, into @outc
numeric sort on @col of @csv, header first, save as @outc

$ (head -n 1 @csv && tail -n +2 @csv | sort -t, -k@col -rn) > @outc
@csv by @col, biggest number first, heading on top, into @outc

$ awk -F, 'NR == 1 || $@col == "@val"' @csv > @outc
heading plus the rows with @val in @col of @csv -> @outc
@outc from @csv: the first line and whatever has @val in @col
keep line one and all with @val in @col, @csv => @outc

$ awk -F, 'NR == 1 || $@col > @num' @csv > @outc
heading plus rows with more than @num in @col of @csv -> @outc
@csv to @outc, only @col over @num, header line included

$ awk -F, 'NR == 1 || $@col == "@val"' @csv
show the heading of @csv and the rows with @val in @col

$ awk -F, '$@col == "@val"' @csv
@col says @val: which rows of @csv
@val in @col, @csv, rows please
print from @csv whatever has @val in @col, no more

$ awk -F, '$@col > @num' @csv
@csv, @col bigger than @num
more than @num in @col: rows of @csv
""")

# ---------------------------------------------------------------- tables: columns, separators, joins

rules("""
% [print(r["@key"]) for r in ROWS]
all the @key from @csv, one below the other
only the column @key of @csv interests me
@csv -> @key
read me every @key in @csv
@key list out of @csv pls, nothing else from it

% [print(r["@key"]) for r in ROWS] || > @out
for the mail merge I need just the @key of @csv in a file @out
@csv: @key -> @out
@out: all @key from @csv
write every @key of @csv into @out, one a line

% [print(r["@key"]) for r in ROWS] || | sort -u
which different @key do we have in @csv
each @key of @csv once, alphabetically
@csv distinct @key
list of @key without repeats, from @csv

% [print(r["@key"]) for r in ROWS] || | sort -u > @out
each different @key of @csv once, into @out
@out <- unique @key of @csv

% [print(r["@key"], r["@key2"], sep=",") for r in ROWS]
just @key and @key2 of @csv
from @csv I only care about @key and @key2
@csv, two columns: @key, @key2
drop all but @key and @key2 when showing @csv

% [print(r["@key"], r["@key2"], sep=",") for r in ROWS] || > @outc
@csv cut down to @key and @key2, as @outc
@outc with the columns @key and @key2 of @csv
@key + @key2 of @csv => @outc

% [print(r["@key"], r["@key2"], r["@key3"], sep=",") for r in ROWS]
@key, @key2 and @key3 from @csv, in that order
columns wanted: @key, @key2, @key3. file: @csv

% [print(r["@key"], r["@key2"], r["@key3"], sep=",") for r in ROWS] || > @outc
reorder @csv so that it goes @key, @key2, @key3, save as @outc
@outc: the columns @key, @key2, @key3 of @csv in that order

% [print(r["@key"]) for r in ROWS if r["@key2"] == "@val"]
the @key of everybody in @csv whose @key2 is @val
give me each @key where @key2 is @val, @csv
I have to write to all with @key2 @val, get their @key from @csv
@csv: @key for @key2=@val

% [print(r["@key"]) for r in ROWS if r["@key2"] == "@val"] || > @out
the @key of all in @csv with @key2 @val, into @out
@out shall list the @key of the rows of @csv where @key2 is @val

% [print(r["@key"]) for r in ROWS if NUM > @num]
name only the @key of those in @csv that top @num in @nkey
which @key go over @num @nkey? @csv
@key where @nkey > @num, @csv

% [print(r["@key"]) for r in ROWS if NUM < @num]
which @key fall below @num @nkey, @csv
reorder list: the @key of everything in @csv with @nkey under @num
@key where @nkey is less than @num, @csv

% [print(r["@key"], r["@nkey"]) for r in sorted(ROWS, key=lambda r: NUM, reverse=True)[:@n]]
the top @n with @key and @nkey, nothing more, from @csv
@csv: @key plus @nkey of the @n biggest by @nkey

% [print(r["@key"], float(r["@nkey"]) * float(r["@nkey2"])) for r in ROWS]
for each @key in @csv, @nkey times @nkey2
@csv: multiply @nkey by @nkey2, show it next to @key

% [print(r["@key"], float(r["@nkey"]) - float(r["@nkey2"])) for r in ROWS]
for each @key in @csv, @nkey minus @nkey2
what's left per @key: @nkey minus @nkey2, @csv

$ head -n 1 @csv
column names of @csv?
what are the headings in @csv
which columns does @csv come with
I forgot how the columns in @csv are called
titles @csv

$ head -n 1 @csv | tr ',' '\\n' | wc -l
how wide is @csv, number of columns
number of fields in @csv
columns in @csv, count them

$ head -n 1 @csv | tr ',' '\\n' | nl
columns of @csv, each with its position
number the headings of @csv so I know which is which
@csv, which column is number what

$ cut -d, -f@col @csv
@csv, only @col
show @col, hide the rest, @csv
what stands in @col of @csv

$ cut -d, -f@col @csv > @out
@col of @csv -> @out
everything from @col in @csv should end up in @out
@out gets @col of @csv

$ cut -d, -f@col --complement @csv > @outc
@csv without @col => @outc
for privacy drop @col of @csv, save the rest as @outc
@outc is @csv minus @col
the data protection officer says @col of @csv mustn't leave the house; write @outc without it

$ cut -d, -f@col --complement @csv
show @csv but not @col
everything in @csv apart from @col, just print

$ cut -d, -f@col --complement @csv > @csv.tmp && mv @csv.tmp @csv
@col of @csv has to disappear, in the file itself
nobody needs @col in @csv any more, take it out for good
delete @col from @csv

$ cut -d, -f@ca,@cb @csv
columns @ca and @cb of @csv
@csv: just fields @ca + @cb
only col @ca and col @cb, the file's @csv

$ cut -d, -f@ca,@cb @csv > @outc
columns @ca and @cb of @csv into @outc
@csv cols @ca,@cb -> @outc

$ cut -d, -f@ca-@cb @csv
columns @ca to @cb of @csv
@csv, fields @ca through @cb on screen

$ cut -d, -f@ca-@cb @csv > @outc
columns @ca to @cb of @csv to @outc
@outc: @csv, columns @ca-@cb

$ awk -F, -v OFS=, '{ t = $@ca; $@ca = $@cb; $@cb = t; print }' @csv > @outc
swap columns @ca and @cb of @csv, result in @outc
columns @ca and @cb stand the wrong way round in @csv; fixed version to @outc
@csv with column @ca and column @cb exchanged => @outc

$ awk -F, -v OFS=, '{ t = $@ca; $@ca = $@cb; $@cb = t; print }' @csv
show @csv with columns @ca and @cb trading places

$ awk -F, -v OFS=, '{ print $@cb, $@ca }' @csv
first column @cb and then column @ca of @csv, no other columns
@csv: field @cb, then field @ca

$ awk -F, -v OFS=, '{ print $@cb, $@ca }' @csv > @outc
@outc: column @cb then column @ca of @csv, nothing else

$ cut -d, -f@col @csv | sort -u
different values in @col of @csv
what all occurs in @col of @csv, each once

$ cut -d, -f@col @csv | sort | uniq -c | sort -rn
tally @col of @csv
how often is each value in @col of @csv

$ cut -d, -f@col @csv | sort | uniq -d
does anything repeat in @col of @csv
which values of @col in @csv occur twice or more

$ sed -i '1s/@key/@key2/' @csv
the heading @key in @csv should read @key2
rename column @key -> @key2 in @csv
@csv: column @key is now called @key2
importer wants @key2 as the column title in @csv, right now it's @key

$ tr ';' ',' < @csv > @outc
excel gave me semicolons in @csv, I need commas, save as @outc
; -> , from @csv into @outc
@csv uses semicolons. the comma version should be @outc
European csv again: @csv has ; between the fields, @outc should have ,

$ tr ',' ';' < @csv > @outc
, -> ; from @csv into @outc
german Excel wants semicolons: turn @csv into @outc
@csv has commas, make a @outc with semicolons

$ sed -i 's/;/,/g' @csv
semicolons in @csv must be commas, same file
@csv itself: ; to ,
the parser can't deal with ; in @csv, make them commas in place

$ sed -i 's/,/;/g' @csv
commas in @csv must be semicolons, same file
@csv itself: , to ;

$ tr '\\t' ',' < @tsv > @outc
@tsv is tab separated, I'd like a comma separated @outc
tabs -> commas, @tsv, to @outc
@outc from @tsv, replacing tabs by commas

$ tr ',' '\\t' < @csv > @tsv
@csv as a tab separated @tsv
commas -> tabs, @csv, to @tsv

$ tr '|' ',' < @txt > @outc
@txt has pipes between the fields, @outc should have commas
| -> , from @txt into @outc

$ tr ' ' ',' < @txt > @outc
@txt has single blanks between the values, turn them into commas, as @outc
blank -> comma: @txt to @outc

$ tr -d '"' < @csv > @outc
all the double quotes in @csv are a nuisance, @outc without them please
strip the " from @csv, result @outc

$ sed -i 's/"//g' @csv
no more double quotes in @csv, edit the file
the " around everything in @csv should go

$ (head -n 1 @csv && tail -q -n +2 @csv @csv2) > @outc
@csv and @csv2 have the same heading. one file @outc, heading only once
glue @csv2 under @csv as @outc, but not the second header
@csv + @csv2 -> @outc with one heading
both tables, @csv and @csv2, together in @outc; the titles shouldn't come twice
stack @csv and @csv2 into @outc, single header row

$ (head -n 1 @csv && tail -q -n +2 @csv @csv2 @csv3) > @outc
@csv, @csv2, @csv3: one csv @outc, header just at the top
append three tables to each other, @csv then @csv2 then @csv3, one heading, called @outc

$ awk 'NR == 1 || FNR > 1' *.csv > @outc
all csv files in here as one, @outc, with a single heading
every csv of this folder has the same titles. join them to @outc and keep the titles once
I get one csv per month. Put them all into @outc, the heading only on top
merge *.csv => @outc, header once
combine all the csvs here into @outc but don't repeat the header line

$ awk -F, 'NR == FNR { seen[$1]; next } !($1 in seen)' @csv @csv2
rows of @csv2 whose first column isn't in the first column of @csv
which ids ((first column)) of @csv2 are missing from @csv
new customers: first column in @csv2 but not in @csv

$ awk -F, 'NR == FNR { seen[$1]; next } $1 in seen' @csv @csv2
rows of @csv2 whose first column also occurs in the first column of @csv
ids in column 1 of @csv that come back in column 1 of @csv2, show the rows of @csv2

$ awk -F, '!seen[$@col]++' @csv
@csv but each value in @col only once, first one wins
people registered twice in @csv, same thing in @col. show one row each

$ awk -F, '!seen[$@col]++' @csv > @outc
@csv with only the first row per value in @col -> @outc
clean copy @outc of @csv, no repeats in @col

$ awk '!seen[$0]++' @csv > @csv.tmp && mv @csv.tmp @csv
identical rows in @csv should be there once, heading and order stay
@csv contains exact doubles, remove them in the file

$ awk '!seen[$0]++' @csv > @outc
@outc: @csv without its identical rows, same order

$ awk 'NR > 1' @csv > @outc
@csv w/o heading => @outc
the loader wants no header: @outc from @csv
chop the titles off @csv but put that in @outc

$ sed -i '1d' @csv
@csv shouldn't have that heading line, drop it in place
header off @csv

$ sed -i '1i @key,@key2,@key3' @csv
@csv lacks a header: @key,@key2,@key3 belongs on top
put @key,@key2,@key3 as heading above @csv
first line of @csv should be @key,@key2,@key3, it has none yet

$ column -t -s, @csv
I can't read @csv like that, line up the columns on screen
@csv as a neat table
pretty columns: @csv

$ column -t -s, @csv | head -n @n
@csv lined up, @n lines
a neat peek at the first @n lines of @csv, in columns

$ awk -F, -v OFS=, '{ print NR, $0 }' @csv > @outc
a running number in front of each row of @csv, as @outc
@outc: @csv plus line numbers as first column

$ awk -F, 'NF != @k' @csv
rows of @csv that don't have exactly @k fields
something's off in @csv, every row should have @k columns. which don't
broken rows in @csv ((not @k fields))

$ awk -F, '{ print NF }' @csv | sort -n | uniq -c
do all rows in @csv have the same number of fields? count them by number
how many fields do the rows of @csv have, grouped

$ (head -n 1 @csv && tail -n +2 @csv | shuf -n @n) > @outc
@n random rows of @csv with heading as @outc
a sample of @n rows out of @csv, by chance, header first -> @outc

$ head -n @n @csv > @outc
the first @n lines of @csv as test data @outc
@outc: @csv but only @n lines from the top

$ split -l @big @csv
@csv is too long for the importer, pieces of @big lines

$ sed -i 's/, /,/g' @csv
after every comma in @csv there's a blank, it must go
", " -> "," in @csv
the join fails because of blanks behind the commas in @csv

$ sed -i '/^,*$/d' @csv
@csv ends in rows with nothing but commas, remove those
empty rows ((only commas)) in @csv: out

$ sed -i '/@w/d' @csv
@w quit, so the rows with @w in @csv should be removed
no more @w in @csv please, delete such rows

$ grep -v @w @csv > @outc
@outc is @csv without any row that mentions @w

! fs.write {"path":"@csv","content":"@row","append":true}
add the row @row to @csv
@csv += @row
new line for @csv: @row
please put @row under everything else in @csv
@row goes at the end of @csv

! fs.edit {"path":"@csv","edits":[{"old":"@row","new":"@row2","all":true}]}
in @csv the row @row is wrong, it should be @row2
@csv: @row -> @row2
""", row=lambda r: f"{r.choice(PEOPLE).capitalize()},{r.randint(1, 99)},{word(r)}" if r.random() < 0.6 else f"{r.randint(100, 999)},{word(r)},{r.randint(1, 90)}.{r.randint(10, 99)}")

# ---------------------------------------------------------------- settings: json, ini, yaml, env; hosts

JSET = """$ python3 -c 'import json; d = json.load(open("@json")); d["@opt"] = @jv; json.dump(d, open("@json", "w"), indent=2)'"""
rules("""
JSET
@opt in @json must be @jv
set @opt to @jv in @json
@json: @opt = @jv
@json -> @opt: @jv
@json should say @jv for @opt, the other keys stay as they are
could the @opt in @json be changed to @jv pls
the app starts with the wrong @opt, in @json it has to be @jv

JSET
I want @opt @jv instead of what's there now, file @json
put @jv as @opt into @json
@opt=@jv ((@json))
update the key @opt, new value @jv, @json
change only @opt in @json, to @jv. nothing else!
in @json there is a key called @opt, make that @jv

$ python3 -c 'import json; d = json.load(open("@json")); d["@key"]["@opt"] = @jv; json.dump(d, open("@json", "w"), indent=2)'
in @json, under @key, @opt should be @jv
@json: @key.@opt = @jv
set @key.@opt to @jv in @json
the @opt inside the @key block of @json must become @jv

$ python3 -c 'import json; d = json.load(open("@json")); d.pop("@opt"); json.dump(d, open("@json", "w"), indent=2)'
@opt doesn't belong in @json any more
kick the key @opt out of @json
@json must not contain @opt
remove @opt from @json but leave the rest of it

$ python3 -c 'import json; d = json.load(open("@json")); d["@opt2"] = d.pop("@opt"); json.dump(d, open("@json", "w"), indent=2)'
the key @opt in @json should be called @opt2
rename key @opt -> @opt2 in @json, same value
@json: key @opt becomes @opt2

$ python3 -c 'import json; d = json.load(open("@json")); d["@key"].append("@w"); json.dump(d, open("@json", "w"), indent=2)'
add @w to the list @key in @json
@json has a list @key, @w is missing there
append @w to @key in @json ((it's an array))
the @key array of @json should also contain @w

$ python3 -c 'import json; d = json.load(open("@json")); d["@key"].remove("@w"); json.dump(d, open("@json", "w"), indent=2)'
take @w off the list @key in @json
@w shouldn't be in the @key array of @json

$ python3 -c 'import json; print(json.load(open("@json"))["@opt"])'
which @opt does @json have
@opt of @json?
what is @opt set to in @json
read @opt out of @json, don't change it
tell me the value of @opt, it's in @json

$ python3 -c 'import json; print(json.load(open("@json"))["@key"]["@opt"])'
what's @key.@opt in @json
@opt under @key in @json, its value please
@json -> @key -> @opt ?

$ python3 -c 'import json; print("\\n".join(json.load(open("@json"))))'
which keys does @json have
keys of @json?
top level keys @json, only the names

$ python3 -c 'import json; print(len(json.load(open("@json"))))'
how many entries are there in @json
number of items in @json
@json is one long list, how long?

$ python3 -c 'import json; print(len(json.load(open("@json"))["@key"]))'
how many things are in the list @key of @json
length of @key in @json

$ python3 -c 'import json; [print(x["@key"]) for x in json.load(open("@json"))]'
the @key of each object in @json
@json is a list of objects, I only want every @key
all @key out of @json, one a line

$ python3 -c 'import json; [print(x["@key"]) for x in json.load(open("@json"))]' > @out
the @key of each object in @json -> @out
@out: every @key in the list @json

$ python3 -c 'import json; [print(x) for x in json.load(open("@json")) if x["@key"] == "@val"]'
objects in @json whose @key is @val
which entries of @json have @val as @key

$ python3 -c 'import json; print(sum(float(x["@nkey"]) for x in json.load(open("@json"))))'
add up @nkey over the objects in @json
@json is a list; total of @nkey?
sum of every @nkey in @json

$ python3 -m json.tool @json
@json is all on one line, let me see it properly indented
pretty @json, just display
make @json legible for a human, don't save

$ python3 -m json.tool @json > @outj
indent @json nicely into @outj
@json -> pretty -> @outj
one long line in @json... a readable @outj please

$ python3 -m json.tool --sort-keys @json
@json with its keys in abc order, on screen
show @json indented and sorted by key

$ python3 -m json.tool @json > /dev/null
did I break @json? check the syntax
is @json valid
@json: missing comma somewhere? test it, no changes
lint @json

$ sed -i 's/^@opt *=.*/@opt=@pv/' @ini
@opt must be @pv in @ini
set @opt to @pv in @ini
@ini: @opt -> @pv
@ini has the wrong @opt, should be @pv. exactly that key, not others that end alike
exactly @opt ((not something_@opt)) becomes @pv in @ini
the service needs @opt=@pv, fix @ini

$ sed -i 's/^@opt *=.*/@opt=@pv/' @ini
could you please see to it that @ini has @pv as @opt
change only the line @opt of @ini to @pv
@opt to @pv. @ini. now
in the settings @ini the value for @opt ought to be @pv

$ sed -i 's/^@up *=.*/@up=@pv/' @env
@up should be @pv in @env
@env: @up=@pv
set @up to @pv in @env, don't touch the others
the container wants @up to be @pv, edit @env
@up in @env is outdated, new value @pv
flip @up over to @pv in @env

$ sed -i 's/^\\( *@opt:\\).*/\\1 @pv/' @yaml
@opt must be @pv in @yaml
@yaml: @opt: @pv
set @opt to @pv in @yaml
the @opt in @yaml should read @pv
in @yaml please change @opt to @pv, keep the indentation

$ sed -i 's/^\\( *@opt:\\).*/\\1 @pv/' @yaml
@who set the wrong @opt in @yaml, it ought to be @pv
new @opt for @yaml -> @pv
let @opt be @pv in @yaml, only that line

$ grep '^@opt' @ini
what does @ini have for @opt
@opt in @ini?
which @opt is configured in @ini, just look
read @opt from @ini

$ grep '^@up' @env
what's @up in @env
@up currently, according to @env?
show the @up line of @env, nothing else

$ grep '^ *@opt:' @yaml
which @opt is in @yaml
value of @opt in @yaml?
@yaml -> @opt, just tell me

$ sed -i '/^@opt *=/d' @ini
the @opt setting has no place in @ini, delete the line
drop @opt from @ini
@ini: get rid of the line @opt

$ sed -i '/^@up=/d' @env
remove @up from @env
@up is obsolete, out of @env with it
@env must not define @up any more

$ sed -i '/^ *@opt:/d' @yaml
remove @opt from @yaml
the line @opt in @yaml can go

$ sed -i '/@opt/s/^/#/' @ini
comment out @opt in @ini
put a # in front of @opt in @ini, don't delete it
@ini: disable @opt by commenting

$ sed -i '/@opt/s/^#[[:space:]]*//' @ini
uncomment @opt in @ini
the @opt line in @ini has a # in front, remove that
@opt is commented out in @ini, bring it back

! fs.write {"path":"@env","content":"@up=@pv","append":true}
add @up=@pv to @env
@env needs one more line: @up=@pv
append @up=@pv to @env
new variable at the end of @env: @up=@pv

! fs.write {"path":"@ini","content":"@opt=@pv","append":true}
@opt=@pv is missing in @ini, add it at the bottom
put @opt=@pv at the end of @ini
one more setting for @ini: @opt=@pv

! fs.write {"path":"@yaml","content":"@opt: @pv","append":true}
add the line @opt: @pv to the end of @yaml
@yaml should also have @opt: @pv, at the bottom

! fs.write {"path":"/etc/hosts","content":"@ip @hn","append":true}
add @ip @hn to /etc/hosts
/etc/hosts: new entry @ip @hn
I'd like the line "@ip @hn" in /etc/hosts
put @ip @hn at the end of my /etc/hosts, leave the rest

$ echo '@ip @hn' >> /etc/hosts
@hn should point to @ip in /etc/hosts
map @hn to @ip in /etc/hosts
/etc/hosts -> @ip for @hn

! fs.write {"path":"hosts","content":"@ip @hn","append":true}
hosts (the file here) needs @ip @hn
append @ip @hn to the file hosts
in the file hosts add a line @ip @hn

$ sed -i '/@hn/d' hosts
@hn is gone for good, take its line out of hosts
the file called hosts still lists @hn, delete that line

$ grep @hn /etc/hosts
is @hn in /etc/hosts
what does /etc/hosts say about @hn
/etc/hosts, line for @hn?

! fs.read {"path":"@ini"}
let me read @ini, I won't change anything
what's in @ini
cat @ini
open @ini so I can look at it

! fs.read {"path":"@env"}
show @env please, just reading
what variables are in @env
the contents of @env?

! fs.read {"path":"@yaml"}
read out @yaml
what have we got in @yaml

$ grep -vE '^(#|$)' @ini
only the active lines of @ini, no comments, no blanks
@ini is 90 percent comments. hide them and the empty lines
effective settings in @ini

$ cut -d= -f1 @env
only the names in @env, not the values, they're secret
variable names from @env, hide what's behind the =
@env: keys without values

$ diff @env @env2
what differs between @env and @env2
compare @env to @env2, no edits
@env vs @env2?

$ diff @yaml @yaml2
diff of @yaml and @yaml2
what did they change from @yaml to @yaml2

! fs.copy {"from":"@ini","to":"@ini.bak"}
$ sed -i 's/^@opt *=.*/@opt=@pv/' @ini
back up @ini as .bak, then set @opt to @pv in it
1. keep a .bak of @ini 2. @opt=@pv in @ini
.bak copy of @ini first; after that @opt should be @pv

! fs.copy {"from":"@json","to":"@json.bak"}
JSET
.bak of @json, then @opt = @jv in it
save @json as .bak and only then set @opt to @jv

JSET
! fs.read {"path":"@json"}
set @opt to @jv in @json and show me the file afterwards
@json: @opt = @jv, then print it

$ sed -i 's/^@up *=.*/@up=@pv/' @env
! fs.read {"path":"@env"}
@up=@pv in @env, then show me @env
change @up in @env to @pv; once done let me see the file

$ sed -i 's/^@opt *=.*/@opt=@pv/' @ini
$ grep '^@opt' @ini
set @opt to @pv in @ini and then show me that line
@ini: @opt -> @pv, check by printing the line

! fs.edit {"path":"@ini","edits":[{"old":"@w","new":"@w2","all":true}]}
in @ini replace @w by @w2 wherever it's written
@ini: each @w becomes @w2
@w2 instead of @w all over @ini

! fs.edit {"path":"@yaml","edits":[{"old":"@w","new":"@w2","all":true}]}
@yaml still has @w, we use @w2 now
@w -> @w2, everywhere in @yaml
""".replace("JSET", JSET), up=lambda r: r.choice("DEBUG PORT HOST DB_HOST DB_PORT DB_NAME API_KEY API_URL SECRET_KEY LOG_LEVEL NODE_ENV REDIS_URL TZ CACHE_TTL MAX_WORKERS SMTP_HOST BASE_URL".split()) if r.random() < 0.7 else word(r).upper() + r.choice(["", "_URL", "_KEY", "_PORT", "_" + word(r).upper()]))

# ---------------------------------------------------------------- lists and notes: told, wished, shorthand

EDIT = '! fs.edit {"path":"@txt","edits":[{"old":"@gp","new":"@gp2","all":true}]}'
rules("""
EDIT
the name changed: @gp is now @gp2, and @txt should know
@txt keeps calling it @gp. We say @gp2
@gp in @txt is plain wrong, @gp2 is right
(old) @gp (new) @gp2 (where) @txt
could @txt say @gp2 rather than @gp? everywhere
I typed @gp all through @txt when I meant @gp2, silly me

EDIT
client insists on @gp2. @txt has @gp all over the place
whenever you meet @gp in @txt, write @gp2
@txt :: @gp --> @gp2
no @gp in @txt please, it's @gp2
@gp2 is to take the place of @gp in @txt
rewrite @txt so that @gp reads @gp2

EDIT
@story, so quick: @gp becomes @gp2 in @txt
hi! would you mind terribly replacing the word @gp in @txt by @gp2? thanks ever so much
@txt. find: @gp. replace: @gp2.
in @txt must be write @gp2, not @gp
everything called @gp in @txt is called @gp2 from today
@who signs as @gp2 now, so no more @gp in @txt

! fs.edit {"path":"@txt","edits":[{"old":"@bad","new":"@good","all":true}]}
@bad is misspelled in @txt, it's @good
@txt: typo @bad -> @good
it's spelled @good, not @bad!! fix @txt
ugh I wrote @bad in @txt, should be @good everywhere

! fs.edit {"path":"@txt","edits":[{"old":"@bad","new":"@good","all":true}]}
spelling: @bad should be @good in @txt
in @txt correct @bad to @good
teacher marked @bad in @txt, correct is @good
my spellcheck underlines @bad in @txt, make it @good

$ grep -rlIZ --exclude-dir=.git @bad . | xargs -0r sed -i 's/@bad/@good/g'
I spelled @good wrong everywhere, as @bad, in all my files. fix
@bad -> @good in every file here
the word @bad must nowhere be left in this folder, it's @good
all files: @bad is a typo for @good
wherever in this project it says @bad, it should say @good
I keep writing @bad instead of @good, please repair that in the whole folder

$ grep -rlIZ --exclude-dir=.git @w . | xargs -0r sed -i 's/@w/@w2/g'
the product @w is called @w2 now, so all the files have to be changed
@w => @w2 project wide
in each and every file below here, @w turns into @w2
not a single @w may remain in this tree, put @w2 there
we rebranded from @w to @w2, all texts must follow
replace @w with @w2 in the whole repo but don't touch .git

$ grep -rlIZ --exclude-dir=.git @w @dir | xargs -0r sed -i 's/@w/@w2/g'
inside @dir every @w becomes @w2
@dir: @w -> @w2, all files in it
only the files under @dir: write @w2 for @w

$ grep -rlIZ --exclude-dir=.git --exclude-dir=node_modules @w . | xargs -0r sed -i 's/@w/@w2/g'
@w -> @w2 all over the project, skip node_modules
everything but node_modules: @w should be @w2

$ find . -type f -name '*.@x' -exec sed -i 's/@w/@w2/g' {} +
@w is now @w2 in all @x files
every @x file still says @w; should be @w2
@x files, all of them, also in subfolders: @w -> @w2
@bad_ no, I mean @w: change it to @w2 in the @x files

$ sed -i 's/@w/@w2/g' *.@x
@w -> @w2, only the @x files right in this folder
just the @x files here, no subfolders: @w2 for @w

$ sed -i 's/\\b@w\\b/@w2/g' @txt
@w -> @w2 in @txt but only where it's a word of its own
replace @w by @w2 in @txt, not inside longer words

$ sed -i 's/@w/@w2/gI' @txt
@w in any spelling, capitals or not, becomes @w2 in @txt
@txt: @w -> @w2 ignoring case

$ sed 's/@w/@w2/g' @txt > @out
@txt stays. @out is the same with @w2 for @w
a version of @txt with @w2 in place of @w, to be called @out
@txt, @w swapped for @w2, goes to @out; original untouched

$ sed 's/@w/@w2/g' @txt
how would @txt read with @w2 instead of @w? don't save
preview: @w -> @w2 in @txt, leave the file as is

$ sed -i 's/@w/@w2/' @txt
per line only the first @w of @txt becomes @w2

$ sed -i '@{line}s/@w/@w2/g' @txt
line @line of @txt has @w, should be @w2, just that line
@txt:@line @w -> @w2

! fs.edit {"path":"@txt","edits":[{"old":"@ph","new":"@ph2","all":true}]}
@txt says "@ph", we want "@ph2"
"@ph" -> "@ph2" in @txt
the phrase "@ph" in @txt has to become "@ph2"

$ sed -i '/@w/d' @txt
@txt: whatever has @w in it, out
the @w lines spoil @txt, I want them gone
nothing about @w may be left in @txt, delete those lines
we don't sell @w any longer, remove its lines from @txt
@w is over and done with, take that off @txt
strike @w from @txt, full line, rest stays

$ sed -i '/@w/d' @txt
@who brought @w already so it can come off @txt
done: @w ((remove it from @txt))
cross @w off @txt
could you drop the line about @w from @txt, thx :)
get @w out of my @txt please, the whole line

$ sed -i '/@w/!d' @txt
@txt should be reduced to lines about @w
only keep what mentions @w in @txt, delete all others in the file
every line of @txt that has no @w may go

$ sed -i '/^@w/d' @txt
lines of @txt beginning with @w have to go
remove from @txt all that starts with @w

$ sed -i '/@w$/d' @txt
lines of @txt ending in @w have to go
whatever ends with @w in @txt: delete the line

$ sed -i '/@w/d; /@w2/d' @txt
lines with @w and lines with @w2, both kinds out of @txt
@w and @w2 can come off @txt
neither @w nor @w2 should be in @txt, delete their lines

! fs.write {"path":"@txt","content":"@item","append":true}
@txt += @item
also on @txt: @item
don't let me forget: @item. goes on @txt
@item -> end of @txt
jot down "@item" in @txt
@txt should end with "@item"

! fs.write {"path":"@txt","content":"@item","append":true}
one more for @txt: @item
@item isn't on @txt yet, put it there
extend @txt by "@item"
would you be so nice and write "@item" under everything in @txt
tack @item onto @txt
@txt needs @item as well

! fs.write {"path":"@txt","content":"@item","append":true}
! fs.read {"path":"@txt"}
add @item to @txt, then let me see it
@txt + @item, and after that show the list

! fs.write {"path":"@txt","content":"@item","append":true}
$ sort -o @txt @txt
put @item on @txt and then sort it a-z in place
@item into @txt; sort the file afterwards

! fs.write {"path":"@txt","content":"@item","append":true}
! fs.write {"path":"@txt","content":"@item2","append":true}
add @item and also @item2 to @txt, a line each
two more lines for @txt: first @item, second @item2

$ sed -i '/@w/d' @txt
! fs.read {"path":"@txt"}
remove the @w lines from @txt and show me what's left
@w out of @txt, then print the file

$ sed -i '/@w/d' @txt
! fs.count {"paths":["@txt"]}
delete the @w lines of @txt, then tell me how many lines remain
@txt: drop @w, afterwards count the lines

EDIT
! fs.read {"path":"@txt"}
@gp -> @gp2 in @txt and then show it to me
in @txt change @gp to @gp2; when that's done print the file

! fs.copy {"from":"@txt","to":"@txt.bak"}
EDIT
keep a .bak of @txt, then make every @gp in it @gp2
1. .bak of @txt 2. @gp -> @gp2 in @txt

! fs.copy {"from":"@txt","to":"@txt.bak"}
$ sort -o @txt @txt
make a .bak of @txt before you sort it in place
@txt: .bak first, sort second

$ sed -i '1i @item' @txt
first line of @txt should be: @item
on top of @txt put @item
@item goes above everything else in @txt
title for @txt: @item ((new first line))

$ sed -i '$d' @txt
the last entry in @txt was a mistake, take it away
undo my last line in @txt
@txt: drop final line

$ sed -i '1d' @txt
@txt starts with a line nobody needs, cut it
line one of @txt is rubbish

$ sed -i '@{line}d' @txt
line @line in @txt? away
drop line @line from @txt and nothing else
@txt has a bad line, number @line, kill it

$ sed -i '@{line}s/.*/@item/' @txt
line @line of @txt should be "@item" instead
put "@item" in line @line of @txt, in place of what's there
@txt line @line := @item

$ sed -i '/@w/s/.*/@item/' @txt
the line with @w in @txt should read "@item" as a whole
replace the whole @w line of @txt by "@item"

$ sed -i '@{line}i @item' @txt
before line @line of @txt comes a new one: @item
insert "@item" as line @line in @txt

$ sed -i '/@w/a @item' @txt
right after the @w line in @txt: @item
"@item" belongs below the line with @w in @txt

! fs.edit {"path":"@html","edits":[{"old":"@gp","new":"@gp2","all":true}]}
the web page @html shows @gp, visitors should see @gp2
@html: headline @gp -> @gp2
on @html it's still @gp, I want @gp2

! fs.edit {"path":"@code","edits":[{"old":"@w","new":"@w2","all":true}]}
in @code the name @w should be @w2
@code: rename @w to @w2, only in that file
refactor: @w -> @w2 ((@code))
""".replace("EDIT", EDIT).replace("@bad_ no, I mean @w: change", "@who no, I mean @w: change").replace("(old) @gp (new) @gp2 (where) @txt", "((old)) @gp ((new)) @gp2 ((where)) @txt"))

# ---------------------------------------------------------------- lines: sorted, unique, compared, last matches

rules("""
$ grep @gp @log | tail -n @n
the last @n lines with @gp from @log
@log, @gp, the latest @n only
newest @n hits for @gp in @log
I need the last @n times @gp came up in @log
@gp in @log keeps coming, show the last @n, not all

$ grep @gp @log | tail -n 1
latest @gp in @log, one line
when did @log last mention @gp
the final @gp line in @log, just that

$ grep @gp @log | head -n @n
opening @n lines of @log that have @gp
from the top, @n lines of @log with @gp

$ grep -m 1 @gp @log
where does @gp come up for the first time in @log
first @gp of @log please

$ grep -i error @log | tail -n @n
the last @n errors in @log
@log: newest @n error lines
the server died, what were the last @n errors in @log

$ grep -i error @log | tail -n 1
most recent error in @log?
what was the last thing to go wrong, per @log ((errors))

$ grep -ci error @log
how many errors does @log have
count error lines, @log
was it a bad night? number of error lines in @log

$ grep -i error @log > @out
put the error lines of @log in @out
@log -> errors only -> @out
errors from @log to @out, the log itself stays

$ grep -iE 'error|warn' @log
errors and warnings from @log
whatever @log has in the way of errors or warnings

$ grep -c @gp @log
how many @gp lines are there in @log, only the figure
@log + @gp: count
on how many lines does @log complain about @gp

$ tail -n @n @log | grep @gp
is @gp among the final @n lines of @log
look at the last @n lines of @log, in these only show @gp

$ grep @gp @log | grep -v @gp2
@log: @gp but without the @gp2 noise
lines with @gp in @log unless they also say @gp2

$ grep @gp @txt | grep @gp2
@txt, lines that mention @gp as well as @gp2
both words, @gp plus @gp2, same line, @txt

$ grep -v @gp @log
drown out @gp in @log, show the rest
@log minus @gp, on screen only

$ grep -v @gp @log > @out
@log without the @gp noise into @out
@out = @log minus lines with @gp

$ grep @gp @txt > @out
lines about @gp: @txt -> @out
copy whatever mentions @gp from @txt to @out
@out shall consist of the @gp lines of @txt

$ grep -c . @txt
how many lines in @txt aren't empty
non-blank lines in @txt, count

$ grep -n @gp @code
which line numbers have @gp in @code
@code: @gp with line numbers

$ grep -C @k @gp @log
@log, @gp and @k lines before and after
what was going on around @gp in @log, @k lines each way

$ grep -A @k @gp @log
@gp in @log and the @k lines below each
what follows after @gp in @log? @k lines

$ grep -B @k @gp @log
the @k lines leading up to @gp in @log
what precedes @gp in @log, @k lines

! fs.read {"path":"@log","last_lines":@n}
@log, where does it end? last @n lines
tail of @log, @n
only the newest @n lines of @log, I don't have all night
@n lines from the bottom of @log please
what did @log write most recently? @n lines will do

! fs.read {"path":"@txt","from_line":1,"max_lines":@n}
@txt: opening @n lines
first @n of @txt
only skim @txt, @n lines from the top
give me a taste of @txt, @n lines, the start

! fs.read {"path":"@log","last_lines":12}
last dozen lines in @log
a dozen lines from the tail of @log
@log: final dozen

! fs.read {"path":"@log","last_lines":24}
last two dozen lines of @log

! fs.read {"path":"@log","last_lines":100}
the last hundred lines of @log
bottom hundred of @log please

! fs.read {"path":"@txt","from_line":1,"max_lines":12}
the first dozen entries of @txt
@txt: top dozen lines

$ sed -n '@from,@{to}p' @txt
@txt @from..@to
lines @from up to and including @to, @txt
from @txt I need to read lines @from to @to
my notes say "see @txt, lines @from-@to"

$ sed -n '@from,@{to}p' @txt > @out
lines @from-@to of @txt -> @out
@out should contain lines @from to @to of @txt, @txt stays whole

$ sed -i '@from,@{to}d' @txt
lines @from-@to of @txt can go
@txt: cut out @from to @to
from line @from to line @to @txt is nonsense, delete that

$ sed -n '@{line}p' @code
@code, line @line please
it crashed at @code:@line. what does that line say

$ tail -n +@line @txt
@txt from line @line to its end
everything in @txt starting at line @line

$ head -n @n @txt > @out
the first @n of @txt as @out
@out = first @n lines @txt

$ tail -n @n @log > @out
for the vendor: last @n lines of @log, in a file @out
last @n of @log => @out

$ sort @txt
@txt alphabetically, just for my eyes
the names in @txt are all over the place, list them a-z, no saving
display @txt in alphabetical order, hands off the file

$ sort -o @txt @txt
the names in @txt should stand a to z, in that file
@txt isn't sorted and should be
alphabetize @txt for good
get @txt into order, a-z, overwrite it

$ sort @txt > @out
@out: sorted @txt
a-z version of @txt goes to @out, leave @txt be
@txt sorted -> @out

$ sort -r @txt
@txt backwards through the alphabet, show
z to a: @txt

$ sort -rn @nums
@nums from large to small
numbers in @nums, biggest first, print

$ sort -n @nums
@nums from small to large
numeric order for @nums, on screen

$ sort -n -o @nums @nums
@nums should be in numeric order, in the file
the numbers of @nums are jumbled, sort them and save

$ sort -rn @nums | head -n @n
the @n largest numbers of @nums
top @n out of @nums

$ sort -n @nums | head -n @n
the @n smallest numbers of @nums
lowest @n values in @nums

$ sort -u @txt
each line of @txt just once, sorted, show
@txt sorted and without doubles, only look

$ sort -u -o @txt @txt
@txt sorted, no doubles, same file
make @txt a sorted list with each entry once, in place

$ sort -u @txt > @out
@out: the lines of @txt, sorted, each once
dedupe + sort @txt => @out

$ awk '!seen[$0]++' @txt > @txt.tmp && mv @txt.tmp @txt
people signed up twice in @txt, one entry each is enough, keep the order
@txt has repeats. remove the later ones in the file, don't sort
each line in @txt should be there just once, in the order it has now
double entries in @txt must go

$ awk '!seen[$0]++' @txt > @out
@out is @txt with its repeats taken out, order as before
@txt without doubles to @out, not sorted

$ sort @txt | uniq -d
who's in @txt twice
entries @txt has more than once
doubles in @txt? only show them

$ sort @txt | uniq -u
what's in @txt exactly once
lines of @txt that don't repeat

$ sort @txt | uniq -c | sort -rn
@txt has one vote per line, count them up
how many for each, most first: @txt
tally of @txt

$ sort @txt | uniq -c | sort -rn | head -n @n
@txt: the @n most frequent lines with counts
which @n lines does @txt repeat most

$ grep -Fxvf @txt @txt2
what's in @txt2 but not in @txt
@txt2 minus @txt
who from @txt2 is missing in @txt
lines of @txt2 that @txt doesn't have
the names in @txt2 that aren't in @txt, please

$ grep -Fxvf @txt2 @txt
which lines of @txt are missing from @txt2
what has @txt that @txt2 hasn't
invited ((@txt)) but not answered ((@txt2)): who
take @txt and drop everything that's also in @txt2, just show

$ grep -Fxvf @txt @txt2 > @out
lines only in @txt2, not in @txt, to @out
@txt2 - @txt => @out
what's new in @txt2 compared with @txt, saved as @out

$ grep -Fxvf @txt2 @txt > @out
lines only in @txt, not in @txt2, to @out
whatever of @txt is absent from @txt2 goes into @out

$ grep -Fxf @txt @txt2
what do @txt and @txt2 have in common
who's on both lists, @txt and @txt2
@txt ∩ @txt2
lines that are in @txt and in @txt2

$ grep -Fxf @txt @txt2 > @out
entries on both @txt and @txt2 -> @out
the overlap of @txt and @txt2 should be @out

$ grep -Fxf @txt @txt2 | wc -l
how many lines do @txt and @txt2 share
size of the overlap of @txt and @txt2

$ diff @txt @txt2
@txt or @txt2, where do they differ
what changed between @txt and @txt2
are @txt and @txt2 really the same? show differences
diff please: @txt / @txt2

$ diff -u @txt @txt2 > @patch
a patch @patch from @txt to @txt2
@patch <- unified diff of @txt and @txt2

$ cat @txt @txt2 > @out
@txt + @txt2 = @out
first @txt then @txt2, one file: @out
glue @txt2 behind @txt, result @out
@out shall be @txt followed by @txt2

$ cat @txt @txt2 @txt3 > @out
@txt, @txt2 and @txt3 in that order as one @out
chapters: @txt, @txt2, @txt3 -> @out

$ cat @txt >> @txt2
@txt belongs at the end of @txt2
append what's in @txt to @txt2
@txt >> @txt2

$ cat @txt @txt2 | sort -u > @out
merge @txt and @txt2, no doubles, sorted, as @out
one clean list @out out of @txt and @txt2

$ paste -d, @txt @txt2 > @outc
@txt left, @txt2 right, a comma between: @outc
line by line @txt and @txt2 as two columns of @outc

$ cat *.@x > @out
all @x files of this folder in one: @out
every @x here => @out

$ wc -w *.@x | sort -n
words per @x file, shortest first
@x files here by word count
which of my @x files is wordiest? counts sorted
rank the @x files by number of words

$ wc -w *.@x | sort -rn
words per @x file, most words first
@x files here with word counts, longest on top

$ wc -l *.@x | sort -n
lines per @x file in here, fewest first
@x files sorted by line count

$ wc -l *.@x | sort -rn
lines per @x file, most lines first
biggest @x files by lines, on top the longest

$ wc -w *.@x
words in each @x file here
per chapter word counts ((@x files in this folder))

$ wc -w *.@x > @out
word counts of all @x files into @out
@out: words per @x file

$ find . -name '*.@x' -exec wc -w {} + | sort -n
word counts of all @x files, subfolders too, sorted
every @x file below here with its words, ascending

! fs.count {"paths":["@txt"]}
how long has @txt become, in lines
lines((@txt))?
entries on @txt, one per line, how many
did all @num make it into @txt? count the lines

! fs.count {"paths":["@prose"]}
words in @prose
is @prose below @num words? count
editor allows @num words, how many does @prose have

! fs.count {"paths":["@txt","@txt2"]}
which is longer, @txt or @txt2? lines
lines and words of both @txt and @txt2

$ tac @txt
@txt upside down, last line first
reverse the line order of @txt, just print

$ tac @txt > @out
@txt with the last line first -> @out
oldest is on top of @txt, I want it newest first as @out

$ shuf @txt
@txt in random order
shuffle the names of @txt for the seating, only show

$ shuf -n 1 @txt
who has to do the dishes? draw one of @txt
one random line, @txt
pick a winner from @txt

$ shuf -n @n @txt
draw @n from @txt by lot
@n random lines of @txt

$ shuf @txt > @out
@txt shuffled -> @out
random order of @txt saved as @out

$ split -l @big @txt
@txt in pieces of @big lines
chop @txt up, @big lines each

$ comm -12 @txt @txt2
both are sorted: what's in @txt as well as in @txt2, use comm
""", patch=lambda r: f"{word(r)}.{r.choice(['patch', 'diff'])}")

# ---------------------------------------------------------------- characters, line ends, checksums, codes, sequences

rules("""
$ tr 'a-z' 'A-Z' < @txt > @out
@txt IN CAPITALS -> @out
@out should be @txt, all upper case
shouting version of @txt, called @out
for the poster I need @txt in capital letters as @out

$ tr 'A-Z' 'a-z' < @txt > @out
@txt in small letters -> @out
@out: @txt, lower case throughout
no capitals at all: @txt to @out

$ tr 'a-z' 'A-Z' < @txt
show @txt in capitals
print @txt upper case, leave it alone otherwise

$ tr 'A-Z' 'a-z' < @txt
show @txt in small letters only
@txt, lower case, on screen

$ sed -i 's/.*/\\U&/' @txt
@txt itself should be all capitals
capitalize every letter in @txt, in the file
caps lock for @txt, save it

$ sed -i 's/.*/\\L&/' @txt
@txt itself should be all lower case
somebody wrote @txt with caps lock on, make it small letters in place
lowercase @txt in place

$ sed -i 's/\\b\\(.\\)/\\u\\1/g' @txt
each word of @txt should start with a capital, in the file
Title Case for @txt, in place

$ sed 's/\\b\\(.\\)/\\u\\1/g' @txt > @out
@txt with every word capitalised, as @out

$ sed -i 's/\\t/    /g' @code
tabs in @code should be four spaces
@code: tabs -> 4 spaces
linter hates the tabs in @code, make each 4 blanks
no tabs in @code please, spaces (4|four) each

$ expand -t @k @code > @out
@code with tabs as @k spaces, to @out
tabs of @code -> @k spaces -> @out

$ sed -i 's/\\t/  /g' @code
tabs in @code should be two spaces, in place
@code: each tab becomes 2 spaces

$ unexpand -t 4 --first-only @code > @out
the other way: leading spaces of @code ((4 each)) to tabs, into @out

$ sed -i 's/\\r$//' @txt
@txt came from Windows and has ^M at each line end
CRLF -> LF in @txt
@txt needs unix line endings
strip the carriage returns from @txt
dos2unix @txt
git says @txt has CRLF, I want LF

$ sed -i 's/\\r$//' @sc
bash says bad interpreter ^M when I start @sc
@sc was saved on windows and doesn't run, it's the line endings
fix the \\r in @sc

$ sed -i 's/\\r$//' *.@x
all @x files here: CRLF -> LF
unix line endings for every @x file in this folder

$ sed -i 's/$/\\r/' @txt
LF -> CRLF in @txt
@txt must get windows line endings
@who opens @txt in Notepad, give it CRLF

$ sed -i 's/[[:space:]]*$//' @txt
blanks at the ends of lines in @txt, away with them
@txt: trailing whitespace out
the diff is full of trailing spaces from @txt, clean that file

$ sed -i 's/[[:space:]]*$//' *.@x
trailing whitespace out of every @x file here

$ sed -i 's/^[[:space:]]*//' @txt
lines in @txt are indented, they shouldn't be
strip leading blanks in @txt
left align @txt ((no spaces at line starts))

$ sed -i 's/^/    /' @txt
indent all lines of @txt by four spaces
@txt: 4 spaces in front of each line

$ sed -i 's/^/> /' @txt
quote @txt like a mail, "> " in front of every line

$ sed -i 's/^/- /' @txt
turn @txt into a bullet list with "- " at each line, in place
every line of @txt should start with "- "

$ sed -i 's/^/@w/' @txt
put @w in front of each line in @txt
every line in @txt should begin with @w, add it
prefix lines of @txt: @w

$ sed -i 's/$/@w/' @txt
put @w behind each line in @txt
every line in @txt should end in @w, add it

$ sed -i '/^$/d' @txt
@txt has holes, I mean empty lines. close them
@txt without blank lines, in place
empty lines in @txt -> delete
double spaced @txt should be single spaced, so drop the empty lines

$ cat -s @txt > @out
several blank lines in a row in @txt should be one, into @out
squeeze repeated empty lines of @txt to one -> @out

$ tr -s ' ' < @txt > @out
multiple blanks in @txt should be one, result @out
squeeze runs of spaces in @txt -> @out

$ sed G @txt > @out
an empty line after each line of @txt, as @out
double space @txt into @out

$ nl -ba @txt > @out
number the lines of @txt, all of them, into @out
@out: @txt with line numbers

$ awk '{ print NR ". " $0 }' @txt > @out
@txt as 1. 2. 3. to @out
put "1. ", "2. " and so on before the lines of @txt, save as @out

$ awk '/^# / { print "# " ++n ". " substr($0, 3); next } 1' @md > @md.tmp && mv @md.tmp @md
number the top headings in @md, 1., 2., 3.
the # headings in @md should get numbers, in the file
@md: # Intro should read # 1. Intro and so on for each # heading

$ awk '/^## / { print "## " ++n ". " substr($0, 4); next } 1' @md > @md.tmp && mv @md.tmp @md
number the ## headings in @md
second level headings ((##)) of @md: put 1. 2. 3. in front

$ awk '/^# / { print "# " ++n ". " substr($0, 3); next } 1' @md > @out
numbered # headings: @md -> @out
@out is @md with its # headings numbered 1. 2. 3.

$ grep '^#' @md
headings of @md
outline of @md, headings only
table of contents for @md? only list the headings
what chapters does @md have ((# lines))

$ grep -c '^#' @md
how many headings does @md have
count the headings, @md

$ sed -i 's/^#/##/' @md
every heading of @md one level deeper
@md: push all headings down a level ((one more #))

$ fold -s -w @width @prose > @out
wrap @prose at @width columns -> @out
@out: @prose with lines of at most @width chars

$ tr '\\n' ' ' < @txt > @out
all of @txt on one line, as @out
join the lines of @txt with blanks, into @out

$ paste -sd, @txt
the lines of @txt as one comma separated line
@txt -> a,b,c
I need @txt as a single line with commas, to copy

$ paste -sd, @txt > @out
@txt joined by commas to @out
@out: one line, entries of @txt with commas between

$ tr ',' '\\n' < @txt > @out
commas in @txt become line breaks, save as @out
@txt is a,b,c on one line. @out should have one per line

$ tr ',' '\\n' < @txt
split @txt at the commas, one item per line, show
each item of @txt on its own line please, they have commas between

$ rev @txt
each line of @txt back to front
mirror the letters line by line, @txt

$ iconv -f ISO-8859-1 -t UTF-8 @txt > @out
umlauts in @txt are broken, it's latin1, make it UTF-8 as @out
@txt: latin1 -> utf8 -> @out

$ file -i @txt
which encoding does @txt have
is @txt utf-8 or something else
charset of @txt?

$ grep -nP '[^\\x00-\\x7F]' @txt
any weird characters in @txt? non ascii ones, with line numbers
lines of @txt with umlauts, emojis or other non-ASCII

$ sha256sum -c @sums
do the files still match @sums
verify against @sums
check the checksums, they're in @sums
@sums: all ok?
the download came with @sums, is everything intact
are the files as listed in @sums unharmed

$ sha256sum -c @sums
I don't trust that usb stick. compare the files with @sums
test all sha256 in @sums
validate downloads -> @sums

$ sha256sum -c --ignore-missing @sums
verify @sums but ignore files I don't have
@sums lists more files than I downloaded, check only those that are here

$ sha256sum -c --quiet @sums
verify @sums, only tell me what fails
which files don't match @sums? only the bad ones

$ md5sum -c @mds
do the files match @mds
@mds: verify
check everything against @mds please
md5 check with @mds
the old backup has @mds next to it, are the files still good

$ md5sum -c --quiet @mds
@mds check, report only mismatches
which files fail against @mds

$ sha256sum *.@x > @sums
checksums of all @x files into @sums
@sums <- sha256 of every @x file here
write the sha256 of the @x files in this folder to @sums

$ md5sum *.@x > @mds
md5 of all @x files into @mds
@mds <- md5 of every @x file here

$ sha256sum * > @sums
sha256 of everything in this folder, saved in @sums
make me a @sums for all files here

! fs.hash {"paths":["@anyf"]}
checksum of @anyf
fingerprint for @anyf
sha256 @anyf
hash @anyf pls
@who wants to compare, so what's the checksum of @anyf

! fs.hash {"paths":["@anyf"],"algorithm":"md5"}
md5 of @anyf
@anyf md5?
the forum lists an md5 for @anyf, what's mine

! fs.hash {"paths":["@anyf"],"algorithm":"sha1"}
sha1 of @anyf
@anyf -> sha1

! fs.hash {"paths":["@anyf"],"algorithm":"sha512"}
sha512 of @anyf
I need the sha512 for @anyf

! fs.hash {"paths":["@anyf","@anyf2"]}
are @anyf and @anyf2 identical? compare checksums
same content? @anyf / @anyf2 by hash
@anyf vs @anyf2, equal or not, hash both

$ cmp @anyf @anyf2
byte for byte: is @anyf the same as @anyf2
cmp @anyf @anyf2

$ echo '@sha  @plainf' | sha256sum -c
@plainf should have sha256 @sha, does it
is @sha really the sha256 of @plainf
expected sha256 for @plainf: @sha -- check
the website says @plainf has sha256 @sha

$ echo '@mdh  @plainf' | md5sum -c
@plainf should have md5 @mdh, does it
md5 @mdh, file @plainf, match?

$ base64 @anyf > @out
@anyf base64 encoded into @out
base64((@anyf)) -> @out
the mail gateway eats binaries; @out should be @anyf as base64

$ base64 @anyf
@anyf as base64 on screen
base64 of @anyf please

$ base64 -w0 @anyf
@anyf in base64, all on one line
one-line base64 of @anyf

$ base64 -d @bsf > @plainf
decode @bsf to @plainf
@bsf is base64, turn it back into @plainf
@plainf <- base64 decode of @bsf

$ base64 -d @bsf
what's hidden in @bsf? it's base64
decode the base64 in @bsf, show it

$ printf '%s' '@ph' | base64
base64 of "@ph"
encode "@ph" in base64
"@ph" -> base64

$ printf '%s' '@bstr' | base64 -d
decode @bstr ((base64))
what does @bstr say, it's base64
base64 -> text: @bstr

$ printf '%s' '@ph' | sha256sum
sha256 of the text "@ph"
hash the words "@ph" with sha256
"@ph" sha256 please

$ printf '%s' '@ph' | md5sum
md5 of the text "@ph"
"@ph" -> md5

$ printf '%s' '@ph' | wc -m
how many characters is "@ph"
length of "@ph" in characters

$ printf '%s\\n' '@ph' | rev
"@ph" backwards
spell "@ph" from the end

$ printf '%s\\n' '@ph' | tr 'a-z' 'A-Z'
"@ph" in capitals please
upper case: "@ph"

$ printf '%s\\n' '@ph' | tr ' ' '_'
"@ph" with underscores in place of the blanks
make a file name of "@ph": underscores for spaces, just print it

$ printf '%s\\n' '@ph' | tr ' ' '-'
"@ph" with hyphens for the spaces
slug for "@ph", blanks to dashes

$ seq @lo @hi > @out
numbers @lo to @hi, one a line, in @out
@out: @lo..@hi
count from @lo to @hi into @out
@out shall contain the numbers from @lo through @hi
raffle tickets @lo to @hi, a number per line, file @out

$ seq -w 1 @hund > @out
001 002 ... up to @hund with leading zeros, into @out
@out: 1 to @hund, all the same width with zeros in front

$ seq @lo @hi
@lo to @hi, every number on a line
just print @lo..@hi

$ seq @hund -1 1 > @out
backwards from @hund to 1 in @out
countdown @hund..1 -> @out

$ seq 2 2 @hund > @out
even numbers up to @hund to @out
2, 4, 6 ... @hund in @out

$ seq 1 2 @hund
odd numbers up to @hund

$ seq 0 @k @hund
every @{k}th number from 0 to @hund ((0, @k, ...))
steps of @k from 0 up to @hund

$ for i in $(seq @lo @hi); do echo "@word $i"; done > @out
@word @lo, @word ... up to @word @hi, one a line, in @out
labels "@word @lo" through "@word @hi" -> @out

$ for i in $(seq @lo @hi); do echo @word$i; done > @out
@{word}@lo to @{word}@hi, a line each, into @out
@out with @{word}@lo ... @{word}@hi

$ yes '@ph' | head -n @n > @out
"@ph" @n times, each on its own line, in @out
Bart Simpson style: @n lines of "@ph" into @out
@n x "@ph" -> @out

$ for i in $(seq 1 10); do echo "$i x @k = $((i * @k))"; done
times table of @k
my kid has to learn the @k times table, print 1 to 10

$ for i in $(seq 1 10); do echo "$i x @k = $((i * @k))"; done > @out
times table of @k to @out
@out: 1 x @k up to 10 x @k with results
""", sha=lambda r: "".join(r.choice("0123456789abcdef") for _ in range(64)), mdh=lambda r: "".join(r.choice("0123456789abcdef") for _ in range(32)), plainf=lambda r: r.choice([f"{word(r)}-{r.randint(1, 30)}.iso", f"{word(r)}.zip", f"{word(r)}.tar.gz", f"{word(r)}_{r.randint(1, 9)}.deb", f"{word(r)}.exe", f"{word(r)}.png"]),
      bstr=lambda r: __import__("base64").b64encode(f"{word(r)} {word(r)}".encode()).decode(), hund=lambda r: str(r.choice([10, 20, 50, 99, 100, 120, 200, 365, 500, 999])), fail=0.04)

# ---------------------------------------------------------------- sums, units, dates, chance

rules("""
$ python3 -c 'print(@amt * @pct / 100)'
what's @pct percent of @amt
@pct% of @amt
tip of @pct% on @amt, how much
the agent gets @pct % of @amt, that is?

$ python3 -c 'print(@amt * (100 - @pct) / 100)'
@amt minus @pct%
the jacket is @amt, @pct% off, what do I pay
price after a @pct percent discount on @amt
sale! -@pct%, was @amt, is now?

$ python3 -c 'print(@amt * (100 + @pct) / 100)'
@amt plus @pct%
@amt net, @pct% tax on top, gross?
rent was @amt and goes up @pct percent, new rent?
add @pct % VAT to @amt

$ python3 -c 'print(@num / @num2 * 100)'
@num out of @num2 in percent
what share is @num of @num2, in %
I got @num of @num2 points, percentage?

$ python3 -c 'print((@num2 - @num) / @num * 100)'
from @num to @num2, change in percent
it went from @num to @num2, by how many percent
growth in % if @num became @num2

$ echo $((@num * @num2))
@num times @num2
@num x @num2
@num rows of @num2 seats, how many seats
@num boxes with @num2 each = ?

$ echo $((@num + @num2))
@num plus @num2
@num and @num2 more makes
add @num2 to @num

$ echo $((@num - @num2))
@num minus @num2
@num take away @num2
subtract @num2 from @num

$ python3 -c 'print(@num / @k)'
@num divided by @k
split @num among @k people
@num / @k = ?
the bill of @num, @k of us, each pays

$ echo $((@num % @k))
remainder of @num divided by @k
@num mod @k
what's left over when @num is shared by @k

$ python3 -c 'print(@k ** @k2)'
@k to the power of @k2
@k^@k2
@k2 times itself... no wait: @k to the @{k2}th power

$ python3 -c 'print(@num ** 0.5)'
square root of @num
sqrt((@num))
root of @num please

$ python3 -c 'print(@num ** 2)'
@num squared
square of @num

$ python3 -c 'print(@p1 + @p2 + @p3)'
@p1, @p2 and @p3: total
bread @p1, cheese @p2, wine @p3. together?
my receipts: @p1 + @p2 + @p3

$ python3 -c 'print((@num + @num2 + @num3) / 3)'
average of @num, @num2 and @num3
mean: @num @num2 @num3
three tests, @num, @num2, @num3 points, my average?

$ python3 -c 'print(@p1 * @k)'
@k at @p1 each
one is @p1, I take @k, how much
@k bottles, @p1 a bottle

$ python3 -c 'print(@bigp - @p1)'
paid with @bigp for @p1, what do I get back
change for @bigp if it costs @p1

$ python3 -c 'print(round(@dec, 2))'
round @dec to two decimals
@dec with 2 digits after the point

$ python3 -c 'print(round(@dec))'
round @dec to a whole number
@dec rounded

$ python3 -c 'print(@num * 1.609344)'
@num miles in km
@num miles -> kilometers
how many km are @num miles

$ python3 -c 'print(@num * 0.621371)'
@num km in miles
@num kilometers -> miles
how many miles are @num km

$ python3 -c 'print((@num - 32) * 5 / 9)'
@num fahrenheit in celsius
@num °F -> °C
the oven recipe says @num F, what's that in C

$ python3 -c 'print(@num * 9 / 5 + 32)'
@num celsius in fahrenheit
@num °C -> °F
it's @num C outside, American friends ask for F

$ python3 -c 'print(@num * 0.453592)'
@num pounds in kg
@num lbs -> kg
baby food says @num lb, in kilos?

$ python3 -c 'print(@num * 2.204623)'
@num kg in pounds
@num kilos -> lbs

$ python3 -c 'print(@num * 2.54)'
@num inches in cm
@num inch -> cm
a @num inch screen is how many cm

$ python3 -c 'print(@num / 2.54)'
@num cm in inches
@num cm -> inch

$ python3 -c 'print(@num * 0.3048)'
@num feet in meters
@num ft -> m

$ python3 -c 'print(@num * 3.28084)'
@num meters in feet
@num m -> ft

$ python3 -c 'print(@num * 28.349523)'
@num ounces in grams
@num oz -> g

$ python3 -c 'print(@num / 60)'
@num minutes in hours
@num min -> h

$ python3 -c 'print(@num * 60)'
@num hours in minutes
@num h -> min

$ python3 -c 'print(@num / 3600)'
@num seconds in hours

$ python3 -c 'print(@num * 24)'
@num days in hours
how many hours do @num days have

$ python3 -c 'print(@num / 1024)'
@num MB in GB ((1024))
@num KiB in MiB
how many gigs are @num megs, with 1024

$ python3 -c 'print(@num * 1024)'
@num GB in MB ((1024))
@num MiB in KiB

$ printf '%x\\n' @num
@num in hex
@num -> hexadecimal

$ printf '%d\\n' 0x@hx
hex @hx in decimal
0x@hx as a normal number
@hx ((hex)) -> decimal

$ python3 -c 'print(bin(@num)[2:])'
@num in binary
@num as zeros and ones

$ python3 -c 'print(int("@bits", 2))'
binary @bits in decimal
@bits is binary, which number is it

$ python3 -c 'print(oct(@num)[2:])'
@num in octal

$ factor @num
prime factors of @num
is @num prime? factor it
@num = product of which primes

$ date -d @iso +%A
@iso was which weekday
weekday for @iso?
on what day of the week does @iso fall
my contract is from @iso, what weekday is that

$ date -d '@iso +@cnt days' +%F
@iso plus @cnt days
@cnt days after @iso is which date
invoice from @iso, payable within @cnt days, due when
@iso + @cnt d

$ date -d '@iso -@cnt days' +%F
@iso minus @cnt days
@cnt days before @iso, what date
notice has to come @cnt days ahead of @iso, so by when

$ date -d '@iso +@cnt weeks' +%F
@iso plus @cnt weeks
@cnt weeks after @iso

$ date -d '@iso +@cnt months' +%F
@iso plus @cnt months
@cnt months from @iso on, which date

$ date -d '+@cnt days' '+%A %Y-%m-%d'
in @cnt days, what date is it
date in @cnt days?
@cnt days from now is a what

$ date -d '+@cnt weeks' '+%A %Y-%m-%d'
in @cnt weeks, what date is it
@cnt weeks from today

$ date -d '+@cnt months' '+%A %Y-%m-%d'
in @cnt months, what date is it
@cnt months from now, the exact date

$ date -d '@cnt days ago' '+%A %Y-%m-%d'
which date was @cnt days ago
@cnt days back from today

$ date -d '@cnt weeks ago' '+%A %Y-%m-%d'
what date was @cnt weeks ago
@cnt weeks back, the date?

$ echo $(( ($(date -d @iso_b +%s) - $(date -d @iso_a +%s)) / 86400 ))
days from @iso_a to @iso_b
@iso_a until @iso_b, number of days
between @iso_a and @iso_b lie how many days
hotel from @iso_a till @iso_b, nights?

$ echo $(( ($(date -d @isof +%s) - $(date +%s)) / 86400 ))
days left until @isof
how long till @isof, in days
the exam is on @isof, how many days do I have
countdown to @isof in days

$ echo $(( ($(date +%s) - $(date -d @isop +%s)) / 86400 ))
days since @isop
how many days ago was @isop
I quit smoking on @isop, days so far?
we've been together since @isop, how many days

$ echo $(( $(date +%Y) - @born ))
born in @born, age this year
somebody from @born turns what this year
years since @born

$ echo $(( ($(date -d @hm_b +%s) - $(date -d @hm_a +%s)) / 60 ))
from @hm_a to @hm_b, how many minutes
shift @hm_a-@hm_b in minutes
@hm_a till @hm_b, minutes?

$ date -d '@hm_a today + @cnt minutes' +%H:%M
@hm_a plus @cnt minutes
lesson starts @hm_a and lasts @cnt min, ends when
the cake goes in at @hm_a for @cnt minutes, when is it done

$ date -d tomorrow '+%A %Y-%m-%d'
tomorrow's date
what's tomorrow, weekday and date

$ date -d yesterday '+%A %Y-%m-%d'
yesterday's date
which date did we have yesterday

$ date -d 'next @wday' '+%A %Y-%m-%d'
what date is next @wday
next @wday's date pls
the meeting is next @wday, so on the

$ date -d @@ts
@ts is a unix timestamp, in human terms?
timestamp @ts -> date
the log says @ts, when was that

$ date -d @iso +%s
@iso as unix time
epoch for @iso
@iso -> timestamp

$ date +%V
calendar week now
which week of the year is it
week number?

$ date +%s
unix time right now
current epoch

$ date +%j
which day of the year is it, as a number
day number of today within the year

$ cal @yr
calendar for @yr
@yr at a glance, all months
show me the whole year @yr as a calendar

$ cal
this month's calendar
month view please

$ date +%F > @out
today's date into @out
@out <- date of today ((2024-01-31 style))

$ tr -dc 'A-Za-z0-9' < /dev/urandom | head -c @pw
password, @pw chars
random password with @pw characters
I need a fresh password, @pw long, letters and digits
make me up a @pw character password
new wifi key please, @pw letters and numbers

$ tr -dc 'A-Za-z0-9' < /dev/urandom | head -c 16
I need a new password
think up a safe password for me
password pls

$ tr -dc 'A-Za-z0-9' < /dev/urandom | head -c @pw > @out
password of @pw characters into @out
@out should contain a random password, length @pw
random @pw character secret -> @out

$ for i in $(seq @k); do tr -dc 'A-Za-z0-9' < /dev/urandom | head -c 16; echo; done
@k passwords, one for each kid
@k different random passwords please

$ tr -dc '0-9' < /dev/urandom | head -c @k
a random pin with @k digits
@k digit code, random

$ openssl rand -hex @bytes
@bytes random bytes in hex
hex token, @bytes bytes

$ cat /proc/sys/kernel/random/uuid
uuid please
I need a fresh uuid
one guid

$ cat /proc/sys/kernel/random/uuid > @out
a new uuid in @out
uuid -> @out

$ for i in $(seq @k); do cat /proc/sys/kernel/random/uuid; done
@k uuids
@k fresh guids, one per line

$ for i in $(seq @k); do cat /proc/sys/kernel/random/uuid; done > @out
@k uuids into @out
@out: @k guids, each on a line

$ shuf -i @lo-@hi -n 1
random number @lo-@hi
any number from @lo to @hi
pick for me: @lo to @hi

$ shuf -i 1-6 -n 1
I lost my die, roll one for me
dice!

$ shuf -n 1 -e heads tails
coin toss
who kicks off? flip a coin

$ shuf -n 1 -e @word @word2 @word3
@word, @word2 or @word3? you choose
can't decide: @word / @word2 / @word3
one of these at random: @word @word2 @word3

$ shuf -e @word @word2 @word3 @word4
random order for @word, @word2, @word3, @word4
who presents when: @word @word2 @word3 @word4, shuffled

$ awk '{ s += $1 } END { print s }' @nums
add up @nums
@nums, one figure per line, total?
what do the numbers in @nums come to

$ awk '{ s += $1; n++ } END { if (n) print s / n }' @nums
mean of @nums
my blood pressure readings are in @nums, average?
average @nums

$ awk 'NR == 1 || $1 > m { m = $1 } END { print m }' @nums
highest value in @nums
max @nums

$ awk 'NR == 1 || $1 < m { m = $1 } END { print m }' @nums
lowest value in @nums
min @nums

$ sort -n @nums | awk '{ v[NR] = $1 } END { if (NR) print (v[int((NR + 1) / 2)] + v[int(NR / 2) + 1]) / 2 }'
median of @nums
the middle value of @nums

$ awk 'NR == 1 { a = b = $1 } { s += $1; if ($1 < a) a = $1; if ($1 > b) b = $1 } END { if (NR) print "min", a, "max", b, "mean", s / NR, "sum", s }' @nums
min, max, mean, sum of @nums
quick stats on @nums

$ awk '$1 > @num' @nums
values in @nums above @num
@nums, only what's over @num

$ awk '$1 > @num' @nums | wc -l
how many values in @nums are above @num
number of readings over @num, @nums

$ grep -oE '[0-9]+' @txt | awk '{ s += $1 } END { print s }'
@txt has numbers all over the text, add them all up
sum every number that occurs in @txt
""", fail=0.02, amt=lambda r: r.choice([str(r.randint(5, 3000)), f"{r.randint(1, 900)}.{r.randint(1, 99):02}"]), pct=lambda r: r.choice(["5", "7", "10", "12", "15", "19", "20", "21", "25", "30", "40", "50", str(r.randint(2, 90)), f"{r.randint(1, 9)}.5"]),
      p1=lambda r: f"{r.randint(0, 40)}.{r.randint(5, 99):02}", p2=lambda r: f"{r.randint(0, 40)}.{r.randint(5, 99):02}", p3=lambda r: f"{r.randint(0, 40)}.{r.randint(5, 99):02}", bigp=["50", "100", "200"], dec=lambda r: f"{r.randint(0, 300)}.{r.randint(1000, 99999)}",
      hx=lambda r: f"{r.randint(16, 70000):x}", bits=lambda r: f"{r.randint(4, 1023):b}", cnt=lambda r: str(r.choice([3, 5, 6, 8, 10, 12, 14, 21, 30, 45, 60, 90, 100, 180, r.randint(2, 250)])), iso_a=one._iso(1990, 2015), iso_b=one._iso(2016, 2035), isop=one._iso(1985, 2024), born=two._digits(1920, 2022),
      hm_a=lambda r: f"{r.randint(5, 12):02}:{r.choice([0, 10, 15, 20, 30, 40, 45, r.randint(0, 59)]):02}", hm_b=lambda r: f"{r.randint(13, 23):02}:{r.choice([0, 15, 30, 45, r.randint(0, 59)]):02}", wday="monday Tuesday wednesday Thursday friday Saturday sunday Monday Friday".split(), ts=lambda r: str(r.randint(10 ** 9, 2 * 10 ** 9)),
      pw=lambda r: str(r.choice([8, 10, 12, 14, 16, 18, 20, 24, 32, r.randint(9, 40)])), bytes=["8", "16", "20", "24", "32", "64"])

# ---------------------------------------------------------------- what is written somewhere; things called loosely

rules("""
! fs.search {"path":".","text":"@tp"}
in which of my files did I write about @tp
what recipes use @tp
where's that note with the @tp stuff
I remember typing something about @tp, no idea where
does anything in here mention @tp
@tp — any file that talks about it

! fs.search {"path":".","text":"@tp"}
somebody wrote the @tp password down somewhere, which file
which file has the @tp number
I need the @tp appointment, it's in one of these texts
where do my notes say when the @tp thing is
find whatever we have on @tp, just look, change nothing
any word about @tp in all this?

! fs.search {"path":".","text":"@tp"}
when is @tp? it must be written down here
which documents bring up @tp
search: @tp ((contents, not names))
contents, not file names: @tp
my lawyer asks where @tp is mentioned
can't find what I wrote on @tp, help

! fs.search {"path":".","text":"@tp"}
what did @who write about the @tp
did @who ever say anything on @tp in these files
@who wrote us about @tp once, where was that
what was it again about the @tp

! fs.search {"path":".","text":"@who"}
where does @who come up
which files mention @who
is there anything on @who in here
@who is in one of these lists, which one
what do we know about @who, look through the files

! fs.search {"path":"@dir","text":"@tp"}
what's in @dir about @tp
@dir: which files mention @tp
look through @dir for the word @tp, read only
everything on @tp inside @dir
does any text in @dir have @tp in it

! fs.search {"path":".","name_glob":"*.@x","text":"@tp"}
@tp in the @x files only
which @x files speak of @tp
of all the @x files, which contain @tp
@x files with @tp in them?

! fs.search {"path":".","text":"@tp","not_glob":"node_modules"}
where does @tp occur, skip node_modules
@tp in the code, not counting node_modules
grep @tp, leave node_modules out

! fs.search {"path":".","text":"@tp","not_glob":"*.@x"}
@tp anywhere but in the @x files
files mentioning @tp, no @x please
who mentions @tp? ignore @x files

! fs.search {"path":".","text":"@tp","not_glob":"backup"}
@tp in all files, not the ones in backup
where is @tp written, leave the folder backup out of it

! fs.search {"path":".","text":"@tp","depth":1}
@tp in files right here, don't go into subfolders
which files of this folder itself mention @tp

! fs.search {"path":".","text":"@tp","newer_than_ms":"1w"}
what did I write about @tp this week
files of the last week that mention @tp
@tp, but only in what changed within a week

! fs.search {"path":".","text":"@tp","newer_than_ms":"1d"}
what did I write today about @tp
files from today with @tp

! fs.search {"path":"@txt","text":"@gp"}
is @gp in @txt
@gp -> does @txt have it
what does @txt tell us about @gp
look @gp up in @txt
I'm sure @gp is somewhere in @txt, show me the line
did I already put @gp on @txt

! fs.search {"path":"@txt","text":"@who"}
is @who invited? check @txt
@who on @txt?
what is @who bringing, see @txt
what does it say next to @who in @txt
@who's entry in @txt

! fs.search {"path":".","name_glob":"*@ln*","kind":"file"}
! fs.read {"path":"$1.0"}
read me the @ln
what does my @ln say
I'd like to see the @ln again
open the @ln, I only want to read it
the @ln, on screen please
what did I put in that @ln

! fs.search {"path":".","name_glob":"*@lnp*","kind":"file"}
! fs.count {"paths":"$1"}
how long are the @lnp
words in all my @lnp
count the words of the @lnp
both @lnp: how many words
are my @lnp long enough? word counts

! fs.search {"path":".","name_glob":"*@ln*","kind":"file"}
! fs.count {"paths":"$1"}
how many words has the @ln
my @ln may have @num words, count them
length of the @ln

! fs.search {"path":".","name_glob":"*@tl*list*","kind":"file"}
! fs.write {"path":"$1.0","content":"@item","append":true}
put "@item" on the @tl list
the @tl list needs "@item"
"@item" -> @tl list
one more thing for my @tl list: "@item"
don't forget "@item" — add it to the @tl list
my @tl list should also say "@item"

! fs.search {"path":".","name_glob":"*@tl*list*","kind":"file"}
! fs.read {"path":"$1.0"}
what's on the @tl list
read out my @tl list
@tl list please
is the @tl list long? show it
everything on the @tl list

! fs.search {"path":".","name_glob":"*@tl*list*","kind":"file"}
! fs.count {"paths":"$1"}
how many things are on the @tl list
length of my @tl list
count what's on the @tl list

! fs.search {"path":".","name_glob":"*@ln*","kind":"file"}
! fs.read {"path":"$1.0","from_line":1,"max_lines":@n}
first @n lines of the @ln
how does my @ln begin? @n lines
the opening @n lines of that @ln

! fs.search {"path":".","name_glob":"*@ln*","kind":"file"}
! fs.read {"path":"$1.0","last_lines":@n}
last @n lines of the @ln
how does the @ln end, @n lines
the final @n lines of my @ln

! fs.search {"path":".","name_glob":"*@ln*","kind":"file"}
! fs.edit {"path":"$1.0","edits":[{"old":"@gp","new":"@gp2","all":true}]}
in the @ln, @gp has to be @gp2
the @ln says @gp, should say @gp2
fix the @ln: @gp -> @gp2
replace @gp with @gp2 in my @ln
I want @gp2 in the @ln instead of @gp

! fs.search {"path":".","name_glob":"*@ln*","kind":"file"}
! fs.edit {"path":"$1.0","edits":[{"old":"@bad","new":"@good","all":true}]}
I misspelled @good as @bad in the @ln, correct it
@bad in my @ln should be @good

! fs.search {"path":".","name_glob":"*@ln*","kind":"file"}
! fs.write {"path":"$1.0","content":"@item","append":true}
add "@item" at the end of the @ln
the @ln should end with "@item"
"@item" goes under the @ln

! fs.search {"path":".","name_glob":"*@ln*","kind":"file"}
! fs.search {"path":"$1.0","text":"@tp"}
what does the @ln say about @tp
is @tp mentioned in my @ln
look in the @ln for @tp
does the @ln talk about @tp

! fs.search {"path":".","name_glob":"*@ln*","kind":"file"}
! fs.copy {"from":"$1.0","to":"@out"}
copy of the @ln as @out
duplicate the @ln, name it @out
keep the @ln but give me a second one called @out

! fs.search {"path":".","name_glob":"*@adj*@ln*","kind":"file"}
! fs.read {"path":"$1.0"}
read me the @adj @ln
what's in the @adj @ln
the @adj @ln please, just show
open my @adj @ln

! fs.search {"path":".","name_glob":"*@adj*@lnp*","kind":"file"}
! fs.count {"paths":"$1"}
how many words are in the @adj @lnp
the @adj @lnp: word counts

! fs.search {"path":".","name_glob":"*config*","kind":"file"}
! fs.read {"path":"$1.0"}
show me the config
what's in my config file
open the config, only to look

! fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"*.log"} => ok 1
! fs.read {"path":"$1.0","last_lines":@n}
last @n lines of the newest log
the most recent log, its final @n lines
newest log file: last @n lines

! fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"*.csv"} => ok 1
! fs.read {"path":"$1.0","from_line":1,"max_lines":@n}
first @n lines of the newest csv
the latest csv, show @n lines of its top

! fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"*.txt"} => ok 1
! fs.count {"paths":["$1.0"]}
how many words has my newest txt file
count the words of the latest txt

! fs.search {"path":".","text":"TODO"}
all my TODOs
what's still marked TODO
where did I leave TODOs

! fs.search {"path":".","name_glob":"*.@x","text":"TODO"}
TODOs in the @x files
open TODO comments, only @x

! fs.search {"path":".","text":"FIXME"}
what's marked FIXME
any FIXME left in here

! fs.search {"path":".","text":"@iso"}
what was on @iso? look through my files
which files mention the date @iso
anything from @iso in these texts

! fs.search {"path":".","text":"@ip"}
where is the address @ip used
which configs contain @ip
@ip is hardcoded somewhere, where

! fs.search {"path":".","text":"@up"}
which files use @up
where is @up set
@up, who reads that variable, find it in the code

! fs.search {"path":".","text":"@fn("}
where do we call @fn(())
callers of @fn(())?
every place that has @fn(()) in it

! fs.search {"path":".","text":"@ph"}
which file contains the sentence "@ph"
"@ph" — where did I write that
find the words "@ph" in my files

$ grep -rl @gp . | wc -l
in how many files is @gp, number only
number of files with @gp in them

$ grep -rl @gp . > @out
names of all files with @gp into @out
@out: which files have @gp in them

$ grep -rh --exclude=@out @gp . > @out
every line with @gp from all files here, collected in @out

$ grep -rL --include='*.@x' @gp .
@x files that do not mention @gp
which @x files lack @gp
""", tp=lambda r: r.choice("nutmeg saffron wifi heating deposit landlord passport vaccine dentist mortgage insurance warranty parking elevator thermostat router vpn boiler chimney mosquito glutamine asthma insulin penicillin fractions Kepler mitosis Brexit inflation kayak "
                           "violin yoga marathon cardamom quinoa aubergine tarragon lavender payroll kubernetes redis webhook oauth cron firewall mutex segfault tuition scholarship visa plumber electrician".split()) if r.random() < 0.7 else word(r),
      lnp=lambda r: r.choice([("essays", "essay"), ("letters", "letter"), ("poems", "poem"), ("speeches", "speech"), ("recipes", "recipe"), ("reports", "report"), ("memos", "memo"), ("chapters", "chapter"), ("lectures", "lecture"), ("songs", "song"), ("sermons", "sermon"), ("reviews", "review"),
                              ("drafts", "draft"), ("articles", "article"), ("proposals", "proposal"), ("interviews", "interview"), ("abstracts", "abstract"), ("posts", "post"), ("contracts", "contract"), ("transcripts", "transcript"), ("newsletters", "newsletter"), ("manuals", "manual")]),
      ln=lambda r: r.choice("essay letter poem speech diary recipe invoice report memo proposal thesis abstract summary agenda protocol contract manual song story chapter lecture outline interview sermon review newsletter resume itinerary manifesto transcript".split()),
      adj=lambda r: r.choice("wedding birthday christmas garden history biology spring summer winter final english german holiday school club kitchen travel budget cover farewell birthday physics".split()) if r.random() < 0.7 else word(r),
      tl=lambda r: r.choice("shopping guest packing wish reading todo grocery task party mailing phone price watch bucket gift check play".split()) if r.random() < 0.8 else word(r),
      fn=lambda r: r.choice([word(r) + "_" + word(r), word(r) + word(r).capitalize(), word(r)]), up=lambda r: word(r).upper() + "_" + r.choice(["URL", "KEY", "PORT", "DIR", "TOKEN", "MODE"]))

# ---------------------------------------------------------------- commands run and what they print

rules("""
$ @cmd
run @cmd
@cmd please, I want to see what it says
just do @cmd
would you start @cmd for me
execute: @cmd
fire up @cmd

$ @cmd > @out 2>&1
output of @cmd -> @out
whatever @cmd prints belongs in @out
@cmd, but write its output to @out, errors as well
run @cmd and log all of it to @out
I need a file @out with what @cmd says

$ @cmd 2>&1 | tail -n @n
run @cmd but spare me all except the last @n lines
@cmd, last @n lines of output only
only the final @n lines from @cmd

$ @cmd 2>&1 | head -n @n
run @cmd and stop showing after @n lines
@cmd -> first @n lines

$ @cmd 2>&1 | grep @gp
run @cmd, only show lines with @gp
@cmd but filter for @gp
does @cmd print anything about @gp

$ @cmd 2>&1 | grep -i error
run @cmd and only tell me about errors
@cmd, errors only

$ @cmd 2>&1 | wc -l
how many lines does @cmd print
count the output lines of @cmd

$ @cmd && @cmd2
@cmd and if that works @cmd2
first @cmd, then @cmd2, but not if the first fails
@cmd; once that's done fine, @cmd2
1. @cmd 2. @cmd2

$ @cmd || @cmd2
@cmd, and only if it fails @cmd2
try @cmd, otherwise @cmd2

$ time @cmd
how long does @cmd take
time @cmd
measure @cmd

$ @cmd && echo ok || echo failed
run @cmd and say ok or failed
did @cmd work? just ok or failed

$ cd @dir && @cmd
in @dir run @cmd
@cmd, but inside @dir
go to @dir and do @cmd there

$ for i in $(seq @k); do @cmd; done
@cmd @k times in a row
repeat @cmd, @k runs

$ timeout @secs @cmd
give @cmd @secs seconds, then stop it
@cmd but no longer than @secs s

$ bash @sc
run @sc
start the script @sc
@sc, go
would you launch @sc please

$ bash @sc > @out 2>&1
run @sc, output and errors to @out
@sc => @out, everything it prints

$ bash @sc 2>&1 | tail -n @n
run @sc and show me only its last @n lines

$ bash -n @sc
has @sc syntax errors? don't run it
check @sc without starting it

$ bash -x @sc
run @sc and trace each command
debug @sc with -x

$ python3 @py
start @py
@py should run now
let @py do its job

$ python3 @py > @out
@py -> @out
what @py prints should be saved as @out

$ python3 @py < @txt
feed @txt to @py
@txt as input for @py

$ python3 -m py_compile @py
does @py compile? no running
syntax check @py

$ python3 -c 'import @mod; print(@mod.__version__)'
which version of the python package @mod is installed here, ask python itself
@mod.__version__ in python

! fs.chmod {"paths":["@sc"],"mode":"+x"}
$ bash @sc
make @sc executable and run it
@sc: +x, then go

$ while read -r f; do [ -e "$f" ] || echo "$f"; done < @txt
@txt lists files. which of them don't exist
missing files from the list @txt

$ xargs mkdir -p < @txt
a folder for every line in @txt
@txt has folder names, create them all

$ xargs touch < @txt
an empty file for each name in @txt
@txt lists file names, create them empty

$ ls *.@x > @out
names of all @x files here into @out
@out: list of the @x files in this folder

$ find . -type f -name '*.@x' > @out
every @x file below here, paths into @out
@out = list of all @x files, subfolders included

$ ls > @out
file names of this folder -> @out
write down what's in here as @out

$ date >> @out
timestamp at the end of @out
append date and time to @out

$ echo "$(date +%F) @item" >> @txt
add "@item" with today's date in front to @txt
log "@item" in @txt, dated today
diary entry for @txt: today's date, then "@item"

$ date +%F >> @txt
today's date as a new line in @txt
append the date of today to @txt
""", mod=["numpy", "pandas", "requests", "django", "flask", "yaml", "torch", "scipy", "matplotlib", "rich"], secs=["5", "10", "20", "30", "45", "60", "90", "120"])

# ---------------------------------------------------------------- people at work: one needs figures, one needs order

rules("""
% print(sum(NUM for r in ROWS))
I run a small bakery and every sale lands in @csv; what does the @nkey column come to
Treasurer here. The club's @csv needs one thing from you: @nkey, totalled.
hey so the trip is over and @csv has everybody's @nkey. sum?
ok google, no, you: sum up @nkey from @csv
could you tell me, if it's no trouble, what @nkey amounts to over all of @csv?
nurse on night shift, need the sum of @nkey in @csv quick
@csv ((@nkey)) total
me need total from @nkey in file @csv, thank you

% v = [float(r["@nkey"]) for r in ROWS if r["@nkey"]]; print(sum(v) / len(v))
I teach 7b. grades are in @csv, column @nkey. the average please
For my thesis I measured @nkey ((see @csv)). Mean?
whats avg @nkey in @csv
average of column @nkey is needed, the file being @csv
in the mean, how big is @nkey? look at @csv
gym log @csv, my average @nkey?

% t = {}; [t.update({r["@key"]: t.get(r["@key"], 0) + NUM}) for r in ROWS]; [print(k, t[k]) for k in sorted(t)]
I share a flat with three others, @csv says who paid what: per @key, sum the @nkey
my shop: for every @key the @nkey taken together, from @csv
group @csv by @key, sum @nkey
the boss wants it by @key: total @nkey, data in @csv
@csv. one line per @key. total @nkey behind it.
each @key's share of @nkey, absolute numbers, @csv

% [print(r["@key"]) for r in ROWS] || | sort | uniq -c | sort -rn
librarian here: how many entries for each @key in @csv
which @key is popular? counts from @csv please
@csv by @key: how many
group by @key and count, @csv
votes are in @csv under @key, result?

% print(*max(ROWS, key=lambda r: NUM).values(), sep=",")
who wins? highest @nkey in @csv takes the prize
most expensive thing in @csv ((@nkey))
show me the entry in @csv nobody beats on @nkey

% print(*min(ROWS, key=lambda r: NUM).values(), sep=",")
who loses? lowest @nkey in @csv
cheapest thing in @csv ((@nkey))

% PRINT ROWS if r["@key"] == "@val"]
I'm looking after the @val group only: rows of @csv with that @key
sysadmin question: which lines of @csv have @key set to @val
of my customers in @csv show only those with @val as their @key
the ones marked @val under @key, @csv, please
just @val, @key column, @csv, thx

% HEAD ROWS if r["@key"] == "@val"] || > @outc
the @val team ((@key)) should get their own csv @outc out of @csv, with the heading
separate the @val rows ((@key)) of @csv into @outc; header must be there
@csv, @key=@val, +header => @outc
for the tax office: @outc with all @csv rows where @key is @val, first row the column names
I need rows with @key "@val" from @csv in a new file @outc, and please don't lose the header

% HEAD ROWS if NUM >= @num] || > @outc
everybody in @csv with at least @num @nkey belongs in @outc, with the heading
@csv, @nkey @num or more, +header => @outc

% HEAD sorted(ROWS, key=lambda r: NUM, reverse=True)] || > @outc
scoreboard @outc: heading, then @csv by @nkey, best first
@csv by @nkey desc, keep header => @outc
the ranking of @csv ((@nkey, highest on top, titles first)) as @outc

% HEAD sorted(ROWS, key=lambda r: r["@dk"])] || > @outc
@csv in order of @dk, heading first, save as @outc
chronological copy of @csv by @dk -> @outc, header on top

% PRINT sorted(ROWS, key=lambda r: r["@dk"])]
@csv oldest first, going by @dk
in order of @dk, @csv, print it

% PRINT sorted(ROWS, key=lambda r: r["@dk"], reverse=True)]
@csv newest first, going by @dk
latest entries of @csv on top, by @dk

% PRINT sorted(ROWS, key=lambda r: r["@dk"], reverse=True)[:@n]]
the @n most recent rows of @csv, see column @dk
@csv: newest @n by @dk

% print(max(r["@dk"] for r in ROWS))
latest @dk in @csv
what's the most recent @dk in @csv

% print(min(r["@dk"] for r in ROWS))
earliest @dk in @csv
what's the first @dk that occurs in @csv

% print(sum(r["@dk"].startswith("@yr") for r in ROWS))
how many rows of @csv are from @yr ((column @dk))
count @yr entries of @csv, dates under @dk

% print(sum(r["@dk"].startswith("@ym") for r in ROWS))
how many rows of @csv fall in @ym ((column @dk))
entries for @ym in @csv, @dk, number

% [print(r["@dk"][:7]) for r in ROWS] || | sort | uniq -c
rows per month in @csv, dates like 2024-05-01 are in @dk
how many entries has @csv for each month ((@dk))
count per month, column @dk, @csv

% [print(r["@dk"][:4]) for r in ROWS] || | sort | uniq -c
rows per year in @csv, @dk holds the dates
how many entries has @csv for each year ((@dk))

% t = {}; [t.update({r["@dk"][:7]: t.get(r["@dk"][:7], 0) + NUM}) for r in ROWS]; [print(k, t[k]) for k in sorted(t)]
@nkey per month, @csv, dates in @dk
monthly totals of @nkey from @csv ((date column @dk))
how much @nkey did we have each month? @csv, @dk is the date

% t = {}; [t.update({r["@dk"][:4]: t.get(r["@dk"][:4], 0) + NUM}) for r in ROWS]; [print(k, t[k]) for k in sorted(t)]
@nkey per year, @csv, dates in @dk
yearly totals of @nkey from @csv ((date column @dk))

% print(len([r for r in ROWS if r["@key"] == "@val" and r["@key2"] == "@val2"]))
how many in @csv have @key @val and @key2 @val2
count @key=@val with @key2=@val2, @csv

% print(sum(r["@key"] == "@val" and NUM > @num for r in ROWS))
how many @val ((@key)) in @csv have more than @num @nkey
count rows @key=@val and @nkey over @num in @csv

% print(sum(r["@key"] != "@val" for r in ROWS))
how many rows in @csv are anything but @val in @key
count those in @csv whose @key isn't @val

% print(sum("@w" in r["@key"] for r in ROWS))
how many rows of @csv have @w somewhere in @key
count @key entries containing @w, @csv

% print(max(NUM for r in ROWS if r["@key"] == "@val"))
highest @nkey among the @val rows ((@key)) of @csv
for @key @val, what's the max @nkey in @csv

% print(min(NUM for r in ROWS if r["@key"] == "@val"))
lowest @nkey among the @val rows ((@key)) of @csv
for @key @val, what's the min @nkey in @csv

% v = sorted(float(r["@nkey"]) for r in ROWS if r["@nkey"]); print(v[len(v) // 2])
median @nkey, @csv
not the mean, the median of @nkey in @csv

% v = [NUM for r in ROWS]; print(max(v) - min(v))
difference between the largest and smallest @nkey in @csv
max minus min of @nkey, @csv

$ cut -d, -f1-@k @csv
just the first @k columns of @csv
@csv, columns 1 to @k

$ cut -d, -f1-@k @csv > @outc
first @k columns of @csv into @outc
@outc needs only columns 1-@k of @csv

$ cut -d, -f1 --complement @csv > @outc
@csv without its first column => @outc
everything but column one of @csv in @outc

$ awk -F, '{ print $NF }' @csv
the last column of @csv, whichever number that is
@csv, final field of each row

$ sed -i 's/^\\([^,]*\\),\\([^,]*\\)/\\2,\\1/' @csv
the first two columns of @csv are in the wrong order, swap them in the file
swap column 1 and column 2 in @csv itself

$ awk -F';' '{ s += $@ca } END { print s }' @txt
@txt uses semicolons; sum of column @ca
add up field @ca of @txt ((fields separated by ;))

$ cut -d';' -f@ca @txt
column @ca of @txt, separated by semicolons
@txt has ; between fields, show number @ca

$ cut -d: -f1 /etc/passwd
all user names from /etc/passwd
which accounts exist, names only, /etc/passwd

$ awk -F: '$7 ~ /bash/ { print $1 }' /etc/passwd
users in /etc/passwd whose shell is bash
who has bash as login shell, per /etc/passwd

$ awk -F: '$3 >= 1000 { print $1 }' /etc/passwd
users in /etc/passwd with an id of 1000 or more
human users from /etc/passwd ((id 1000 up))

$ paste -sd+ @nums | bc
chain the numbers of @nums with plus signs and let bc add them

$ awk '{ print $1 * 2 }' @nums
double every number in @nums, just show
each number of @nums times two

$ awk '{ print $1 / @k }' @nums
divide each number of @nums by @k and print
@nums, every value / @k

$ awk '{ s += $1; print s }' @nums
running total of @nums
cumulative sum for @nums, line by line

$ awk '{ print $1 }' @txt | sort | uniq -c | sort -rn
how often does each first word come up in @txt
tally @txt by the first word of each line

$ awk '{ print $1 }' @log | sort | uniq -c | sort -rn | head -n @n
which @n addresses hit us most? first word in @log
top @n client IPs in @log ((first field))

$ awk '$9 == @code { print $7 }' @log | sort | uniq -c | sort -rn
which urls gave @code in @log, most frequent first
paths with status @code in the access log @log, counted

$ grep -oE '([0-9]{1,3}\\.){3}[0-9]{1,3}' @log | sort -u
every IP in @log, once each
which addresses appear in @log

$ grep -oE '([0-9]{1,3}\\.){3}[0-9]{1,3}' @log | sort -u | wc -l
how many different IPs are in @log
count distinct addresses in @log

$ grep -oE '[[:alnum:]._+-]+@[[:alnum:].-]+\\.[a-z]+' @txt | sort -u
all mail addresses in @txt, each once
whose emails are in @txt

$ grep -oE '[[:alnum:]._+-]+@[[:alnum:].-]+\\.[a-z]+' @txt | sort -u > @out
mail addresses out of @txt into @out, each once
@out: every email from @txt

$ grep -oE 'https?://[^ "<>]+' @txt | sort -u
links in @txt
which urls are in @txt, no repeats

$ grep -oE 'https?://[^ "<>]+' @txt | sort -u > @out
links of @txt -> @out
collect every url from @txt in @out
""", code=["404", "500", "403", "502", "301", "401"])

# ---------------------------------------------------------------- a problem is told; what is to be done follows from it

EDIT = '! fs.edit {"path":"@txt","edits":[{"old":"@gp","new":"@gp2","all":true}]}'
rules("""
$ tr ';' ',' < @csv > @outc
my stats program can't open @csv, it wants commas and this has semicolons; give me @outc
the bank exports @csv with semicolons, my sheet needs commas. name it @outc

$ sed -i 's/;/,/g' @csv
@csv comes out as one single column because of the semicolons, put commas there, same file
@csv: wrong separator ((;)), must be a comma, overwrite

$ sed -i 's/\\r$//' @sc
@sc says $'\\r': command not found
"/bin/bash^M: bad interpreter" when I start @sc

$ sed -i 's/\\t/    /g' @code
python complains about tabs mixed with spaces in @code, make the tabs four spaces
@code: TabError, turn tabs to 4 spaces

$ awk '!seen[$0]++' @txt > @txt.tmp && mv @txt.tmp @txt
some guests got two invitations because @txt has them twice. single entries please, same order
people keep showing up double in @txt, one time is enough
the same links again and again in @txt, clean it, order as is

$ sort -o @txt @txt
nobody finds anything in @txt because it's in no order, a-z would help, in the file
the names in @txt go wild; alphabetical is what they should be from now on

$ sed -i '/^$/d' @txt
the mail merge sends blank letters because @txt has empty lines
empty lines in @txt break my import
every second line of @txt is empty, I can't have that

$ sed -i 's/[[:space:]]*$//' @txt
there are invisible blanks after the words in @txt and the lookup fails
the compare fails because @txt has spaces at line ends

$ sed -i 's/, /,/g' @csv
lookup on @csv fails, there's a space after each comma

$ sed -i '1d' @csv
the loader counts the heading of @csv as data, drop it there
@csv mustn't start with a header, our importer says

$ sed -i '/^@opt *=/d' @ini
@opt makes the service crash, it must not be in @ini
since @opt is in @ini nothing starts, out with it

$ sed -i 's/^@opt *=.*/@opt=@pv/' @ini
the service doesn't come up unless @opt is @pv, see @ini
@ini has @opt wrong; it works with @pv
nothing connects because of @opt in @ini, must be @pv
they told me @opt ought to be @pv, that's in @ini, please do

$ sed -i 's/^@up *=.*/@up=@pv/' @env
login fails, support says @up has to be @pv in @env
@env still has the old @up, the new one is @pv
@up was fine until somebody changed it in @env, put it back to @pv

$ python3 -c 'import json; d = json.load(open("@json")); d["@opt"] = @jv; json.dump(d, open("@json", "w"), indent=2)'
the game only starts with @opt at @jv, it's in @json
@json has some other @opt, we need @jv there
my editor looks ugly, @opt should be @jv in @json
support told me: @json, @opt, @jv

$ sed -i 's/^\\( *@opt:\\).*/\\1 @pv/' @yaml
the pod won't start unless @opt is @pv in @yaml
@yaml still carries the old @opt, it's @pv nowadays

EDIT
customers call because @txt says @gp, it's been @gp2 for months
embarrassing: @txt calls it @gp. it's @gp2
there's @gp in @txt which should read @gp2, the boss noticed
translation error in @txt: @gp, correct would be @gp2

$ sed -i '/@w/d' @txt
@w moved away, nobody should write to them any more, take the line off @txt
we are out of @w, it can leave @txt
@w has been paid, strike it from @txt
@txt still lists @w although that's history

! fs.write {"path":"@txt","content":"@item","append":true}
I keep forgetting "@item", it should be on @txt
@txt is missing "@item"
nobody wrote "@item" on @txt yet

$ grep -i error @log | tail -n @n
the site is down, show the @n latest errors in @log
users see a blank page. last @n errors from @log?

$ grep -c @gp @log
@gp floods @log, how many lines is that
somebody claims @gp is rare, count its lines in @log

! fs.read {"path":"@log","last_lines":@n}
backup stopped at night, what are the last @n lines of @log
the job hung. last @n lines, @log
something just crashed, let me see @n lines of the end of @log

$ tail -n @n @log > @log.tmp && mv @log.tmp @log
@log eats my disk, shrink it to its last @n lines
@log is endless; keep the last @n lines, drop what's before

$ truncate -s 0 @lg
@lg eats the disk, empty it but keep the file
@lg should be zero bytes, don't delete it
clear @lg

$ split -l @big @txt
the upload only takes @big lines a time, chop @txt up
@txt is too long for the form, make pieces of @big lines

$ head -n @n @txt > @out
@txt is too big to open, give me the first @n lines as @out
my laptop chokes on @txt, @n lines of its head in @out would do

$ python3 -m json.tool @json
@json is one endless line, I can't read that
everything in @json sticks together, show it properly

$ python3 -m json.tool @json > /dev/null
the app says "unexpected token" in @json, is it broken
someone edited @json by hand, is it still valid
does @json parse

$ iconv -f ISO-8859-1 -t UTF-8 @txt > @out
ä ö ü look wrong in @txt because it's latin1, I want a utf-8 @out
accents in @txt come out as junk, it's in ISO-8859-1, write utf-8 to @out

$ sed -i 's/.*/\\L&/' @txt
everything in @txt screams at me, capitals only. small letters please, in the file
tags in @txt must be lower case, in place

$ sed -i '$d' @txt
the download broke off in the last line of @txt, drop that line
my cat typed the last line in @txt

$ grep -Fxvf @txt @txt2
someone's missing: @txt2 has names that @txt doesn't. which
not everyone from @txt2 made it to @txt. who was left out

$ diff @txt @txt2
@who says nothing changed from @txt to @txt2, I doubt it
two copies, @txt and @txt2, and I don't know what's different

$ sha256sum -c @sums
a download may be damaged, the sums are in @sums
before I burn the iso I want it checked against @sums

$ grep -rlIZ --exclude-dir=.git @w . | xargs -0r sed -i 's/@w/@w2/g'
the domain @w is dead, it's @w2, and that's written in dozens of files here
our company isn't @w any longer but @w2, all the files here have the old one

! fs.search {"path":".","text":"@ph"}
a customer quotes "@ph", in which file is that
the error text is "@ph", where does our code say that

% print(sum(r["@key"] == "" for r in ROWS))
import complains about missing @key in @csv, how many are there
some rows in @csv have no @key, number?

% PRINT ROWS if not r["@key"]]
the newsletter bounced for those without @key in @csv. who are they
@csv has gaps in @key, show me those rows

$ awk -F, 'NF != @k' @csv
the import says "wrong number of columns" for @csv, there should be @k, which rows are off
@csv should be @k wide everywhere, find the rows that aren't

$ cut -d, -f@col @csv | sort | uniq -d
"duplicate key" when I load @csv; the key is @col, which values come twice
two people can't have the same @col in @csv, check for repeats

$ wc -L < @code
the printer cuts off long lines of @code, how long is the longest

$ awk 'length > @width' @code
lint: line too long ((max @width)) in @code, which lines are it
lines over @width characters in @code

$ grep -nP '\\t' @code
are there tabs left in @code? with line numbers
which lines of @code contain a tab

$ grep -c "$(printf '\\r')" @txt
does @txt have windows line ends? count the lines with CR
""".replace("EDIT", EDIT))

# ---------------------------------------------------------------- two or three things at once

rules("""
% HEAD ROWS if r["@key"] == "@val"] || > @outc
! fs.read {"path":"@outc"}
@key @val rows of @csv with heading to @outc, then show me @outc
write the heading and the @val rows ((@key)) of @csv to @outc and let me see it

% HEAD ROWS if r["@key"] == "@val"] || > @outc
! fs.count {"paths":["@outc"]}
@csv: header and @key=@val -> @outc, and tell me how many lines that made

$ (head -n 1 @csv && tail -q -n +2 @csv @csv2) > @outc
! fs.count {"paths":["@outc"]}
join @csv and @csv2 as @outc with one heading; how many lines is it then
@csv + @csv2 -> @outc ((one header)), then count its lines

$ awk 'NR == 1 || FNR > 1' *.csv > @outc
! fs.count {"paths":["@outc"]}
all csvs here into @outc with a single heading, afterwards count the lines

$ (head -n 1 @csv && tail -q -n +2 @csv @csv2) > @outc
! fs.delete {"paths":["@csv","@csv2"]}
make @outc from @csv and @csv2 with one heading, then delete both
merge @csv and @csv2 to @outc ((header once)); the two can go afterwards

$ cat @txt @txt2 > @out
! fs.delete {"paths":["@txt","@txt2"]}
@txt and @txt2 become @out, the two old ones can be deleted then
put @txt and @txt2 together as @out; once that's done remove both

$ cat @txt @txt2 > @out
$ sort -u -o @out @out
join @txt and @txt2 as @out and then sort that with each line once
@txt + @txt2 -> @out; then @out sorted, unique

$ sort @txt > @out
! fs.read {"path":"@out","from_line":1,"max_lines":@n}
sort @txt into @out, then show the first @n lines of it
@txt sorted to @out; after that its first @n lines please

$ grep @gp @log > @out
! fs.count {"paths":["@out"]}
@gp lines of @log to @out, then tell me how many
collect @gp from @log in @out and count the lines

$ grep -i error @log > @out
! fs.read {"path":"@out","last_lines":@n}
errors of @log into @out and then the last @n lines of that
save the error lines of @log as @out; show its final @n lines

$ sort -u @txt > @out
! fs.delete {"paths":["@txt"]}
@txt sorted and unique to @out, then throw @txt away
1. @txt sorted, no doubles -> @out 2. delete @txt

$ sed -i '/^$/d' @txt
$ sort -o @txt @txt
no empty lines in @txt, and sort it too, same file
first drop the blank lines of @txt; second sort it in place

$ sed -i 's/\\r$//' @txt
$ sed -i 's/[[:space:]]*$//' @txt
unix line ends for @txt and strip trailing blanks as well
@txt: CRLF to LF, then cut blanks at line ends

$ sed -i 's/\\r$//' @sc
! fs.chmod {"paths":["@sc"],"mode":"+x"}
fix the windows line ends of @sc, then make it executable
@sc -> LF, +x

$ sed -i 's/\\r$//' @sc
$ bash @sc
@sc has windows line ends, fix that and run it
get rid of the CRs in @sc, then start it

! fs.write {"path":"@out","content":"@item","expect_hash":"absent"}
! fs.read {"path":"@out"}
new file @out with "@item" in it, then show it
create @out saying "@item" and read it back to me

! fs.write {"path":"@out","content":"@item","expect_hash":"absent"}
! fs.write {"path":"@out","content":"@item2","append":true}
new file @out, first line "@item", second line "@item2"
start a list @out: "@item" and then "@item2"

! fs.write {"path":"@out","content":"@item","expect_hash":"absent"}
a new file @out please, with the text "@item"
@out ((new)) should say "@item"
write "@item" to a new file called @out

! fs.mkdir {"path":"@fold","parents":true}
$ split -l @big @txt @fold/
folder @fold, and in there @txt in pieces of @big lines
make @fold and cut @txt into it, @big lines each

! fs.mkdir {"path":"@fold","parents":true}
$ xargs -I{} cp {} @fold < @txt
make a folder @fold and copy all files listed in @txt into it
new folder @fold; the files named in @txt should be copied there

$ sha256sum *.@x > @sums
! fs.read {"path":"@sums"}
sha256 of the @x files into @sums, then show @sums

$ sha256sum -c @sums
$ sha256sum *.@x > @sums2
check @sums, and then write new sums of the @x files to @sums2

! fs.copy {"from":"@csv","to":"@csv.bak"}
$ sed -i 's/;/,/g' @csv
.bak of @csv first, then turn its semicolons into commas
keep @csv as .bak and replace ; by , in @csv

! fs.copy {"from":"@csv","to":"@csv.bak"}
$ sed -i '1d' @csv
backup of @csv to .bak, then remove its heading

! fs.copy {"from":"@env","to":"@env.bak"}
$ sed -i 's/^@up *=.*/@up=@pv/' @env
@env -> .bak, then @up=@pv in it
first save @env as .bak, afterwards change @up to @pv

! fs.copy {"from":"@yaml","to":"@yaml.bak"}
$ sed -i 's/^\\( *@opt:\\).*/\\1 @pv/' @yaml
.bak of @yaml and then @opt: @pv
copy @yaml to .bak; after that set @opt to @pv

! fs.copy {"from":"@txt","to":"@out"}
! fs.edit {"path":"@out","edits":[{"old":"@gp","new":"@gp2","all":true}]}
copy @txt to @out and in the copy change @gp to @gp2
@out: a copy of @txt, but with @gp2 instead of @gp. copy first, then replace
@txt stays as it is; duplicate it as @out and there make @gp into @gp2

! fs.edit {"path":"@txt","edits":[{"old":"@gp","new":"@gp2","all":true},{"old":"@gp3","new":"@gp4","all":true}]}
@txt: @gp -> @gp2, @gp3 -> @gp4
in @txt two changes: @gp becomes @gp2 and @gp3 becomes @gp4
@gp to @gp2 and also @gp3 to @gp4, file @txt

! fs.edit {"path":"@txt","edits":[{"old":"@gp","new":"@gp2","all":true}]}
! fs.edit {"path":"@txt2","edits":[{"old":"@gp","new":"@gp2","all":true}]}
@gp -> @gp2 in both @txt and @txt2
@txt and @txt2 both say @gp, it should be @gp2

$ sed -i '/@w/d' @txt
$ sed -i '/@w/d' @txt2
@w out of @txt and out of @txt2, whole lines
both lists, @txt and @txt2, should lose their @w lines

! fs.write {"path":"@txt","content":"@item","append":true}
! fs.write {"path":"@txt2","content":"@item","append":true}
"@item" on @txt and on @txt2 too
append "@item" to both @txt and @txt2

$ sort -o @txt @txt
$ sort -o @txt2 @txt2
sort @txt and @txt2, each in place
@txt and @txt2 both in alphabetical order please, in the files

! fs.count {"paths":["@txt"]}
! fs.read {"path":"@txt","from_line":1,"max_lines":@n}
how many lines has @txt, and what are the first @n
@txt: line count plus the first @n lines

$ head -n 1 @csv
$ tail -n +2 @csv | wc -l
columns of @csv, and how many rows below them
@csv: heading, and number of data rows
""", fold=lambda r: r.choice([word(r), word(r) + "-" + word(r), "parts", "chunks", word(r) + str(r.randint(1, 30))]), up=lambda r: r.choice("DEBUG PORT HOST DB_HOST DB_PORT API_KEY API_URL LOG_LEVEL NODE_ENV REDIS_URL TZ BASE_URL".split()) if r.random() < 0.7 else word(r).upper() + r.choice(["", "_URL", "_KEY"]))

# ---------------------------------------------------------------- said in passing: stories, corrections, wrong turns

EDIT = '! fs.edit {"path":"@txt","edits":[{"old":"@gp","new":"@gp2","all":true}]}'
rules("""
$ sort @txt2
show @txt sorted, no wait, @txt2
sort @txt... sorry, I meant @txt2, on screen
not @txt, @txt2: print it in alphabetical order

! fs.count {"paths":["@txt2"]}
how many lines has @txt, er, @txt2
count lines of @txt - scratch that, of @txt2
@txt? no, @txt2. number of lines

! fs.read {"path":"@log2","last_lines":@n}
last @n lines of @log, oh no, of @log2 please
@log... ehm, @log2, the last @n lines

! fs.write {"path":"@txt2","content":"@item","append":true}
add "@item" to @txt, no sorry, to @txt2
"@item" onto @txt2, not onto @txt

! fs.write {"path":"@txt","content":"@item2","append":true}
add "@item" to @txt, wait, make that "@item2"
put on @txt: not "@item" but "@item2"

EDIT
replace @gp3 in @txt, no, I mean @gp, by @gp2
in @txt it's not @gp3 I want changed but @gp, into @gp2

! fs.edit {"path":"@txt2","edits":[{"old":"@gp","new":"@gp2","all":true}]}
@gp -> @gp2 in @txt, hang on, in @txt2
change @gp to @gp2 but leave @txt alone, do it in @txt2

$ sed -i '/@w2/d' @txt
delete the @w lines, no, the @w2 lines from @txt
@txt: not @w, @w2 lines must go

% print(sum(NUM for r in ROWS))
@who told me on the phone from Lisbon that 3 of 7 boxes were lost, anyway: sum of @nkey in @csv
Yesterday I moved all the folders and zipped photos, today only one thing: total of @nkey, @csv
after the python course I should know it, but: add up @nkey of @csv for me
our cat sat on the keyboard at 5 o'clock. what's the sum of @nkey in @csv
we met at the archive in Berlin with 12 people ((long story)). @nkey in @csv, total?

% v = [float(r["@nkey"]) for r in ROWS if r["@nkey"]]; print(sum(v) / len(v))
the excel course ended badly so here I am: mean of @nkey, file @csv
@who deleted the pivot table, lol. average @nkey from @csv?

% PRINT ROWS if r["@key"] == "@val"]
the printer in room 12 ate my list, so once more the rows of @csv with @key @val on screen
we had @num visitors last year, not that it matters; show @csv where @key is @val

% HEAD ROWS if r["@key"] == "@val"] || > @outc
ugh the archive guy wants it again: heading and @key @val rows of @csv as @outc
I promised @who a file @outc for the move to Oslo: the heading of @csv and its rows with @key @val

! fs.count {"paths":["@txt"]}
I copied names into @txt for three hours straight. how many lines is it?
so we deleted half the club last month and now I wonder how many lines @txt has

! fs.count {"paths":["@prose"]}
I cut two chapters and moved one. words in @prose now?
@who says 90000 words make a novel. what's @prose at

$ sort -o @txt @txt
I moved house and lost my mind; @txt must be sorted a-z, in the file
since the backup @txt is out of order. alphabetical again please, save it

! fs.write {"path":"@txt","content":"@item","append":true}
my son just deleted his game and wants a zip of cookies, whatever. add "@item" to @txt
before I forget, we were talking about the folder thing: "@item" on @txt
in the middle of sorting photos I remembered "@item". Put it on @txt

EDIT
@who moved offices, archives and all; in @txt @gp must become @gp2
we found a new name after 30 tries. @gp in @txt is @gp2

$ sed -i '/@w/d' @txt
@who copied me into a mail about it: @w is off, delete the @w lines in @txt
the band split up. every line with @w can leave @txt

! fs.read {"path":"@log","last_lines":@n}
I rebooted twice, zipped the configs, nothing helps. @n last lines of @log?
it's 3 am, pager went off, 200 alerts. tail @log, @n lines

$ grep -i error @log | tail -n @n
three people on call and nobody knows. last @n error lines, @log
the deploy from 14:30 broke it; newest @n errors in @log

$ @cmd
ok ok, whatever, just run @cmd
I fixed the thing in the notes, so: @cmd

$ echo $((@num * @k))
@k tables with @num people each, how many people
my niece has to do @k times @num

$ grep -Fxvf @txt @txt2
of the people in @txt2 ((they answered by mail, some by phone)), who isn't in @txt yet
we compared for an hour. which lines of @txt2 aren't in @txt?

$ diff @txt @txt2
@who swears she only copied @txt to @txt2. any difference?

$ (head -n 1 @csv && tail -q -n +2 @csv @csv2) > @outc
the two branches sent @csv and @csv2, delete nothing, just put both into @outc, one heading
@csv came on Monday, @csv2 on Tuesday, I want @outc with both and one header

$ cut -d, -f@col @csv > @out
@who only gets @col of @csv, the rest is none of his business, call it @out
don't send the whole @csv, @col is enough, as @out

$ tr 'a-z' 'A-Z' < @txt > @out
grandpa can't read small letters: @txt in capitals, @out

$ shuf -n 1 @txt
the kids fight over who starts; one name from @txt by chance
raffle time!! a winner from @txt

! fs.hash {"paths":["@anyf"]}
I uploaded @anyf yesterday and moved on, now they want its checksum

$ sha256sum -c @sums
copied everything to the new disk and want to be sure, @sums has the sums

$ tr -dc 'A-Za-z0-9' < /dev/urandom | head -c @pw
they hacked my mail, make me a new password, @pw characters
new laptop, new password, length @pw please

$ date -d '@iso +@cnt days' +%F
bought it on @iso, I can return it for @cnt days, so until when
my visa started @iso and is good for @cnt days. last day?

$ echo $(( ($(date -d @isof +%s) - $(date +%s)) / 86400 ))
the wedding is @isof, days to go?
how many sleeps till @isof

$ python3 -c 'print(@num * 1.609344)'
my American cousin ran @num miles, km please
""".replace("EDIT", EDIT), pw=["8", "10", "12", "14", "16", "20", "24"], cnt=["14", "30", "60", "90", "100", "10", "45", "180"])

# ---------------------------------------------------------------- limits: only that, nothing else, not there

rules("""
$ sort @txt
just show @txt sorted, don't save anything
sorted view of @txt. do NOT write to it
look only: @txt a-z

$ grep -v @gp @txt
show @txt without @gp, but don't remove anything from it
hide the @gp lines of @txt, delete none

! fs.search {"path":"@txt","text":"@gp"}
only look for @gp in @txt, don't touch it
find @gp in @txt, change nothing
show lines with @gp of @txt, no edits please

! fs.read {"path":"@json"}
show @json as it is, no reformatting
only read @json to me

$ sort @txt | uniq -d
only tell me what's double in @txt, don't delete it
doubles in @txt - list, do not remove

$ sed 's/@w/@w2/g' @txt
show me how @txt would look with @w2 for @w, but do not save it
dry run: @w -> @w2 in @txt

$ sed '/@w/d' @txt
show @txt with the @w lines left out, the file must not change

EDITC
only in @conf: @gp -> @gp2, nowhere else
@gp becomes @gp2 in @conf, leave all other files alone
in @conf alone, write @gp2 for @gp

$ sed -i '/@w/d' @txt
delete the @w lines of @txt and nothing else
from @txt remove only what has @w, everything else stays

$ sed -i '/@w/!d' @txt
from @txt remove everything else but the @w lines

$ sed -i '1!s/@w/@w2/g' @csv
@w -> @w2 in @csv except in its heading
don't touch the first line, but elsewhere in @csv @w should be @w2

$ grep -rlIZ --exclude-dir=.git --exclude-dir=@word @w . | xargs -0r sed -i 's/@w/@w2/g'
@w -> @w2 in all files, not in the folder @word
everywhere but in @word: @w2 instead of @w
replace @w by @w2 throughout, skip the folder @word

$ find . -type f -name '*.@x' ! -name '@exc' -exec sed -i 's/@w/@w2/g' {} +
@w -> @w2 in the @x files, @exc is to stay as it is
the @x files should say @w2 for @w, just not @exc
leave @exc alone, in all the other @x files @w becomes @w2

! fs.search {"path":".","name_glob":"*.@x","text":"@gp","not_glob":"@exc"}
which @x files mention @gp, apart from @exc
@gp in @x files, @exc doesn't count

! fs.search {"path":".","name_glob":"*.@x","text":"@gp","depth":1}
@gp in the @x files here, subfolders don't interest me
only @x files at this level: which have @gp

$ cat @txt @txt2 > @out
@out from @txt plus @txt2, keep the originals
@txt and @txt2 in one @out but don't delete them

$ sort -u @txt > @out
@txt cleaned of repeats and sorted, as @out; @txt must stay as it is

$ head -n @n @txt > @out
copy only the first @n lines of @txt to @out, don't shorten @txt

% print(sum(NUM for r in ROWS if r["@key"] != "@val"))
sum the @nkey of @csv, @val in @key doesn't count
total @nkey in @csv, but nothing from @val ((@key))

% PRINT ROWS if r["@key"] != "@val"]
@csv, not those with @key @val, only on screen
anyone in @csv who isn't @val in @key

% print(sum(NUM for r in ROWS))
just the sum of @nkey in @csv, not the rows
one number only: @nkey total, @csv

$ sed -i 's/^@opt *=.*/@opt=@pv/' @ini
@opt=@pv in @ini, and hands off every other setting
only @opt, to @pv, in @ini; things like my_@opt stay

$ sed -i 's/^@up *=.*/@up=@pv/' @env
set only @up to @pv in @env, OLD_@up stays
nothing but @up changes in @env, to @pv

! fs.read {"path":"@env"}
print @env, I promise not to change it
@env: view only

$ bash -n @sc
check @sc for mistakes but don't start it
@sc: syntax only

$ sha256sum -c @sums
only verify @sums, don't write new ones

! fs.count {"paths":["@txt"]}
just the count of lines in @txt, don't print them
@txt: how many lines, nothing more

$ grep -c @gp @log
not the lines, only how many of them in @log have @gp
number only: @gp lines in @log

! fs.write {"path":"@txt","content":"@item","append":true}
add "@item" to @txt, don't overwrite what's there
append, not replace: "@item" in @txt

! fs.write {"path":"@txt","content":"@item"}
@txt should contain only "@item", throw away what was in it
overwrite @txt with "@item"
replace the whole content of @txt by "@item"

! fs.write {"path":"@txt","content":""}
empty @txt but keep the file
@txt should have nothing in it any more, but exist
""".replace("EDITC", '! fs.edit {"path":"@conf","edits":[{"old":"@gp","new":"@gp2","all":true}]}'), x=two._kept, exc=lambda r: f"{word(r)}{r.choice(['', '_' + word(r), '-' + str(r.randint(1, 30))])}.{two._KEPT[-1]}")

# ---------------------------------------------------------------- names that are not like names: hidden, like words, with numbers and brackets

rules("""
! fs.read {"path":"@odd"}
read @odd
what's in @odd
show me @odd please
@odd, contents?
let me look into @odd

! fs.read {"path":"@odd","last_lines":@n}
last @n lines of @odd
tail @odd, @n lines
how does @odd end? @n lines

! fs.read {"path":"@odd","from_line":1,"max_lines":@n}
first @n lines of @odd
top of @odd, @n lines

! fs.count {"paths":["@odd"]}
lines in @odd
how long is @odd
@odd: line count

! fs.search {"path":"@odd","text":"@gp"}
does @odd have @gp in it
look for @gp in @odd
@gp? see @odd
where's @gp in @odd

$ grep -c @gp @odd
on how many lines of @odd is @gp
count @gp lines: @odd

$ grep -v @gp @odd
@odd minus @gp lines, print

! fs.edit {"path":"@odd","edits":[{"old":"@gp","new":"@gp2","all":true}]}
@odd: @gp -> @gp2
replace @gp by @gp2 in @odd
in @odd there's @gp, make it @gp2
@odd should say @gp2, not @gp

! fs.write {"path":"@odd","content":"@item","append":true}
add "@item" to @odd
"@item" -> @odd
append to @odd: @item
@odd needs a line "@item"

$ sed -i '/@w/d' @odd
lines with @w out of @odd
@odd: delete what has @w
take @w off @odd

$ sed -i '/^$/d' @odd
no blank lines in @odd
@odd has empty lines, remove

$ sort -o @odd @odd
sort @odd in place
@odd in abc order, save

$ sort @odd
sort @odd on screen
@odd a-z, just show

$ sort @odd | uniq -d
doubles in @odd?
what's in @odd more than once

$ sort -u @odd > @out
@odd sorted, each once, as @out

$ grep -vE '^(#|$)' @odd
@odd without comments and blank lines
active lines of @odd

$ diff @odd @odd2
compare @odd and @odd2
@odd vs @odd2

$ cat @odd @odd2 > @out
@odd and @odd2 together as @out

! fs.copy {"from":"@odd","to":"@odd.bak"}
a .bak of @odd
back up @odd to .bak

! fs.hash {"paths":["@odd"]}
checksum of @odd
hash @odd

$ sed -i 's/\\r$//' @odd
unix line ends for @odd
@odd has CRLF, fix

$ sed -i '/@w/s/^/#/' @odd
comment out @w in @odd
@odd: # before the @w line

$ sed -i '$d' @odd
drop the last line of @odd

$ sed -i '@{line}d' @odd
delete line @line of @odd

$ sed -n '@from,@{to}p' @odd
lines @from-@to of @odd
@odd, lines @from to @to

$ grep @gp @odd > @out
@gp lines of @odd to @out

$ grep @gp @odd | tail -n @n
last @n @gp lines in @odd
@odd: the last @n with @gp

$ grep -i error @odd | tail -n @n
last @n errors in @odd
newest @n errors, @odd

$ grep -i error @odd
errors in @odd
any errors in @odd?

$ tr 'a-z' 'A-Z' < @odd > @out
@odd in capitals to @out

$ wc -c < @odd
how many bytes is @odd

! fs.write {"path":".gitignore","content":"@ign","append":true}
@ign belongs in .gitignore
.gitignore += @ign
add @ign to the .gitignore
stop tracking... I mean put @ign into .gitignore

$ echo '@ign' >> .gitignore
git should ignore @ign
let git ignore @ign from now on
@ign shouldn't show up in git any more, ignore it

! fs.write {"path":".nojekyll","content":"","expect_hash":"absent"}
an empty .nojekyll please
github pages needs an empty file .nojekyll
create .nojekyll, empty

! fs.write {"path":"@emptyn","content":"","expect_hash":"absent"}
an empty file @emptyn
make @emptyn, nothing in it
touch @emptyn
I need a blank file called @emptyn
new file, empty, name: @emptyn

! fs.write {"path":"@newf","content":"@item","expect_hash":"absent"}
new file @newf with the line "@item"
write "@item" into a new file called @newf
a note named @newf saying "@item"
create @newf, content: @item
@newf <- "@item" ((file doesn't exist yet))
make a file called @newf that says "@item"
""", odd=lambda r: r.choice(["notes", "todo", "TODO", "delete", "copy", "list", "work", "words", "names", "hosts", ".env", ".bashrc", ".gitignore", ".profile", ".env.local", ".htaccess", ".npmrc", ".zshrc", ".editorconfig", ".gitconfig", "app.log.1", "syslog.2", "messages.3", "error.log.10", "auth.log.1", "kern.log.4", "Makefile",
                                 "Dockerfile", "LICENSE", "CHANGELOG", "AUTHORS", "requirements.txt", f"{word(r)}.log.{r.randint(1, 30)}", f"{word(r)} ({r.choice(['final', 'copy', '1', '2', 'old'])}).txt", f"{word(r).capitalize()} {word(r).capitalize()} {r.randint(2015, 2027)}.txt", f"{word(r)}.{word(r)}.{word(r)}.txt",
                                 f"{word(r)} {word(r)}.md", f"{word(r)}.{r.randint(2020, 2027)}.{r.randint(1, 12):02}.log", f"{word(r)}.conf.d", f"{word(r)}.txt.{r.choice(['old', 'orig', 'bak', 'new'])}", f"{word(r).upper()}", f".{word(r)}rc", f".{word(r)}"]),
      ign=lambda r: r.choice([f"*.{word(r)}", f"{word(r)}/", "node_modules/", "*.log", ".env", "dist/", "target/", "__pycache__/", f"{word(r)}.txt", ".DS_Store"]), emptyn=lambda r: r.choice([".keep", ".gitkeep", ".hushlogin", f".{word(r)}", word(r), f"{word(r)}.txt", f"{word(r)} {word(r)}.md", "__init__.py", f"{word(r)}_{word(r)}", "TODO", "notes"]),
      newf=lambda r: r.choice(["todo", "notes", f"{word(r)}", f"{word(r)}.txt", f"{word(r)} {word(r)}.txt", f"{word(r).capitalize()} {word(r).capitalize()}.md", f".{word(r)}", f"{word(r)}-{r.randint(1, 90)}.txt", f"{word(r)}.{word(r)}.txt", "README", "message (draft).txt"]))

# ---------------------------------------------------------------- keywords, typos, dictation, other mother tongues, much politeness

EDIT = '! fs.edit {"path":"@txt","edits":[{"old":"@gp","new":"@gp2","all":true}]}'
rules("""
$ sort @txt
srot @txt pls, just show
um okay so uh could you like sort @txt and read it out to me
Please to show the file @txt in order of alphabet
@txt sorted show
Would it be at all possible to see @txt in alphabetical order? I'd be most grateful.
sort output @txt no save
FFS show me @txt in abc order
alphabetic listing of what is in @txt, s'il vous plait

$ sort -o @txt @txt
srot @txt in place
file @txt: lines must be ordered alphabetically, saved back
Please to make @txt sorted and keep it so
@txt sort inplace
kindly put the lines of @txt into alphabetical order and store them that way

! fs.count {"paths":["@txt"]}
coutn lines @txt
how mnay lines in @txt
line count @txt
of lines, how many has @txt
okay um how many lines does uh @txt have
@txt has how much lines?
I hate to bother you again but how many lines are in @txt?
LINES IN @txt???
number lines file @txt

! fs.count {"paths":["@prose"]}
how mnay wrods in @prose
word count @prose
@prose wc words
@prose has how much words
would you kindly count the words in @prose
wordcuont @prose

! fs.read {"path":"@log","last_lines":@n}
last @n lnies of @log
tail @n @log
@log last @n
show plz last @n line from @log
uh the last @n lines of @log please thank you
end of @log, @n lines, NOW
lats @n lines in @log

! fs.read {"path":"@txt","from_line":1,"max_lines":@n}
first @n lnies of @txt
head @n @txt
@txt begin @n lines
show plz first @n line from @txt
@n lines, the first ones, of @txt, if I may

EDIT
repalce @gp with @gp2 in @txt
@txt @gp @gp2 replace
in file @txt please make from @gp a @gp2
chnage @gp to @gp2 in @txt
uh replace um @gp with @gp2 in @txt please
I would be delighted if every @gp in @txt could turn into @gp2
@gp→@gp2 @txt
why does @txt STILL say @gp. it's @gp2!!!
relpace in @txt: @gp by @gp2
@txt, subst @gp/@gp2

$ sed -i '/@w/d' @txt
delte lines with @w from @txt
@txt delete lines @w
lines which contain @w please to remove from @txt
remvoe all @w lines in @txt
uh get rid of the lines that have @w in @txt
del lines @w, file @txt
would you mind awfully taking the lines with @w out of @txt?

$ sed -i '/^$/d' @txt
delte empty lines in @txt
@txt remove empty lines
empyt lines of @txt must go
the lines without text please delete from @txt
del blank lines @txt

! fs.write {"path":"@txt","content":"@item","append":true}
ad "@item" to @txt
append @txt "@item"
@txt add: @item
please to write "@item" at the end of @txt
uh put "@item" on @txt at the bottom
apend "@item" to @txt
if you have a second, "@item" should go on @txt

$ awk '!seen[$0]++' @txt > @txt.tmp && mv @txt.tmp @txt
remove dupilcates in @txt, keep order
@txt dedupe keep order in place
double lines in @txt please to delete, but order same
duplictae lines out of @txt, don't sort

$ sort @txt | uniq -d
shwo duplicates in @txt
@txt dupes list
which lines are double in @txt?

$ sort @txt | uniq -c | sort -rn
@txt frequency count lines
how mnay of each in @txt
count each line of @txt, most first

$ diff @txt @txt2
diffrence @txt @txt2
diff @txt with @txt2
what is different between @txt and @txt2, please to show
comapre @txt and @txt2

$ cat @txt @txt2 > @out
@txt @txt2 concat @out
joni @txt and @txt2 to @out
@txt and @txt2 please to put in one file @out
concatenate @txt, @txt2; target @out

$ grep @gp @txt > @out
@txt filter @gp @out
lines with @gp from @txt, save @out
please to write the lines with @gp of @txt in @out

% print(sum(NUM for r in ROWS))
@csv @nkey sum
sum @nkey @csv
smu of @nkey in @csv
please to add all @nkey in @csv
uh add up the um @nkey column in @csv
@nkey total @csv NOW
I'd be obliged if you'd add up the @nkey in @csv
column @nkey of @csv, summation

% v = [float(r["@nkey"]) for r in ROWS if r["@nkey"]]; print(sum(v) / len(v))
@csv @nkey average
avreage @nkey in @csv
please to calculate average from @nkey in @csv
uh what's the average @nkey in @csv
@csv @nkey mean

% print(max(NUM for r in ROWS))
@csv @nkey max
highset @nkey in @csv
maximum from @nkey, @csv

% print(min(NUM for r in ROWS))
@csv @nkey min
lowset @nkey in @csv
minimum from @nkey, @csv

% PRINT ROWS if r["@key"] == "@val"]
@csv filter @key @val
@csv @key=@val
rows wiht @key @val in @csv
please to show from @csv only where @key is @val
uh show the rows in @csv where um @key is @val

% HEAD ROWS if r["@key"] == "@val"] || > @outc
@csv filter @key @val header @outc
@csv @key=@val with heading save @outc
please to write to @outc the heading and the rows of @csv where @key is @val
rows wiht @key @val from @csv in @outc, with haeder

% t = {}; [t.update({r["@key"]: t.get(r["@key"], 0) + NUM}) for r in ROWS]; [print(k, t[k]) for k in sorted(t)]
@csv @nkey by @key sum
sum @nkey group @key @csv
please to sum the @nkey for each @key in @csv
totla @nkey per @key in @csv
uh add up @nkey for every @key in @csv

% [print(r["@key"]) for r in ROWS] || | sort | uniq -c | sort -rn
@csv count by @key
@csv group @key count
hwo many of each @key in @csv
please to count for each @key in @csv

% PRINT sorted(ROWS, key=lambda r: NUM, reverse=True)]
@csv sort @nkey desc
srot @csv by @nkey, highest first
@csv order @nkey descending show

% PRINT sorted(ROWS, key=lambda r: NUM)]
@csv sort @nkey asc
srot @csv by @nkey, lowest first
@csv order @nkey ascending show

% [print(r["@key"]) for r in ROWS]
@csv column @key
only coulmn @key of @csv
@csv just @key

% PRINT ROWS if NUM > @num]
@csv @nkey > @num
@csv filter @nkey above @num
rows wiht @nkey over @num in @csv

$ cut -d, -f@col @csv
@csv @col
cut @col @csv

$ head -n 1 @csv
@csv header
@csv columns names
waht columns has @csv

$ tail -n +2 @csv | wc -l
@csv row count no header
rows @csv without heading, number

$ python3 -c 'import json; d = json.load(open("@json")); d["@opt"] = @jv; json.dump(d, open("@json", "w"), indent=2)'
@json set @opt @jv
@json @opt=@jv
chnage @opt to @jv in @json
please to set @opt in @json on @jv
uh set @opt to @jv in @json

$ python3 -c 'import json; print(json.load(open("@json"))["@opt"])'
@json @opt value
@json get @opt
waht is @opt in @json
please to tell which @opt is in @json

$ python3 -m json.tool @json
@json pretty
@json formatted show
foramt @json for reading

$ sed -i 's/^@opt *=.*/@opt=@pv/' @ini
@ini set @opt @pv
chnage @opt in @ini to @pv
@ini @opt @pv
please to put @opt on @pv in @ini

$ sed -i 's/^@up *=.*/@up=@pv/' @env
@env set @up @pv
chnage @up in @env to @pv
@env @up @pv
@up=@pv @env

$ sed -i 's/^\\( *@opt:\\).*/\\1 @pv/' @yaml
@yaml set @opt @pv
chnage @opt in @yaml to @pv
@yaml @opt: @pv

$ tr ';' ',' < @csv > @outc
@csv ; to , @outc
semicolon to comma @csv @outc
please to change ; in , from @csv in @outc

$ (head -n 1 @csv && tail -q -n +2 @csv @csv2) > @outc
@csv @csv2 merge one header @outc
mrege @csv and @csv2 to @outc, one heading only
please to put @csv and @csv2 together in @outc, heading one time

$ tr 'a-z' 'A-Z' < @txt > @out
@txt uppercase @out
@txt to upper, file @out
please to make big letters from @txt in @out

$ tr 'A-Z' 'a-z' < @txt > @out
@txt lowercase @out
please to make small letters from @txt in @out

$ sed -i 's/\\r$//' @txt
@txt crlf lf
@txt dos to unix
please to change line ends of @txt to unix

$ grep -i error @log | tail -n @n
@log errors last @n
lats @n errors @log
erorrs in @log, newest @n

$ grep -c @gp @log
@log count @gp
hwo many lines with @gp in @log
@log @gp how much lines

! fs.hash {"paths":["@anyf"]}
@anyf checksum
cheksum of @anyf
please to give checksum from @anyf

$ sha256sum -c @sums
@sums verify
verfiy @sums
please to control the files with @sums

$ base64 -d @bsf > @plainf
@bsf decode @plainf
base64 decode @bsf @plainf

$ seq @lo @hi > @out
@lo-@hi numbers @out
numebrs @lo to @hi into @out
please to write the numbers from @lo until @hi in @out

$ tr -dc 'A-Za-z0-9' < /dev/urandom | head -c @pw
pasword @pw chars
random pw @pw
please to make a password with @pw signs
generate pw length @pw

$ date -d '@iso +@cnt days' +%F
@iso +@cnt days
@iso @cnt days later
which date is @cnt days after of @iso

$ python3 -c 'print(@amt * @pct / 100)'
@pct % @amt
@amt, @pct% of that
how much is @pct percents from @amt

! fs.search {"path":".","text":"@topic"}
@topic where
files about @topic
find text @topic
serach for @topic in my files
in which file stands something about @topic
uh where did I write about @topic
contents @topic

! fs.search {"path":"@txt","text":"@gp"}
@txt @gp ?
find @gp @txt
serach @gp in @txt
stands @gp in @txt?
uh is @gp in @txt

$ grep -Fxvf @txt @txt2
@txt2 not in @txt
lines @txt2 minus @txt
which lines has @txt2 that are not by @txt

$ grep -Fxf @txt @txt2
@txt @txt2 common lines
lines in both @txt @txt2
same lines from @txt and @txt2

$ shuf -n 1 @txt
random line @txt
@txt one random
please to choose one by accident from @txt

$ wc -w *.@x | sort -n
words per file *.@x sorted
@x files word counts sorted
please to count words of all @x files here and sort

$ split -l @big @txt
split @txt @big lines
@txt in parts from @big lines each

$ @cmd > @out 2>&1
@cmd output @out
@cmd, save output @out
please to start @cmd and write what comes in @out
""".replace("EDIT", EDIT), plainf=lambda r: f"{word(r)}.{r.choice(['png', 'jpg', 'pdf', 'zip', 'bin', 'txt'])}", pw=["8", "10", "12", "14", "16", "20", "24", "32"], cnt=["5", "10", "14", "21", "30", "45", "60", "90", "100", "180"], amt=lambda r: str(r.randint(10, 3000)), pct=["5", "7", "10", "12", "15", "19", "20", "25", "30", "40"])

# ---------------------------------------------------------------- number words and ranges

rules("""
! fs.read {"path":"@log","last_lines":12}
@log: the last dozen lines
the final twelve lines of @log
a dozen lines off the end of @log

! fs.read {"path":"@log","last_lines":36}
the last three dozen lines of @log

! fs.read {"path":"@log","last_lines":50}
last fifty lines in @log

! fs.read {"path":"@log","last_lines":200}
the last two hundred lines of @log
final two hundred in @log

! fs.read {"path":"@log","last_lines":1000}
the last thousand lines of @log

! fs.read {"path":"@txt","from_line":1,"max_lines":20}
first twenty lines in @txt

! fs.read {"path":"@txt","from_line":1,"max_lines":6}
first half dozen lines of @txt
the top half a dozen of @txt

! fs.read {"path":"@txt","from_line":1,"max_lines":24}
first two dozen lines of @txt

$ head -n 100 @txt > @out
first hundred lines of @txt as @out

$ tail -n 100 @log > @out
last hundred lines of @log to @out

$ shuf -n 3 @txt
three winners out of @txt, by lot
draw a trio from @txt

$ shuf -n 2 @txt
a random pair out of @txt
two names of @txt by chance

$ shuf -n 12 @txt
draw a dozen from @txt

$ sort -rn @nums | head -n 3
the three largest values of @nums
top three of @nums

$ sort -rn @nums | head -n 12
the dozen largest values of @nums

$ split -l 1000 @txt
@txt in chunks of a thousand lines
cut @txt up, a thousand lines each

$ split -l 500 @txt
@txt in chunks of five hundred lines

$ split -n l/2 @txt
@txt in two halves, don't break lines
split @txt in half

$ split -n l/3 @txt
@txt in three equal parts, whole lines
split @txt into thirds

$ split -n l/4 @txt
cut @txt in four, lines stay whole
quarter @txt

% PRINT sorted(ROWS, key=lambda r: NUM, reverse=True)[:3]]
top three of @csv by @nkey
the three with most @nkey, @csv
gold, silver and bronze in @nkey, from @csv

% PRINT sorted(ROWS, key=lambda r: NUM, reverse=True)[:12]]
the dozen with most @nkey, @csv

% PRINT sorted(ROWS, key=lambda r: NUM, reverse=True)[:10]]
top ten of @csv by @nkey
the ten highest @nkey rows, @csv

% PRINT sorted(ROWS, key=lambda r: NUM)[:5]]
the five lowest by @nkey in @csv
@csv: bottom five in @nkey

% PRINT ROWS if NUM > 100]
@csv rows with more than a hundred @nkey
over a hundred @nkey, @csv

% PRINT ROWS if NUM > 1000]
@csv rows beyond a thousand @nkey
more than a thousand @nkey, @csv

% PRINT ROWS if NUM < 12]
@csv rows with fewer than a dozen @nkey

% print(sum(NUM > 100 for r in ROWS))
how many of @csv have over a hundred @nkey

$ for i in $(seq @lo @hi); do echo "@word $i"; done
@word @lo to @word @hi, print each on a line
list @word @lo, @word @... up to @word @hi

$ for i in $(seq @lo @hi); do touch @word$i.txt; done
empty files @{word}@lo.txt to @{word}@hi.txt
@{word}@lo.txt .. @{word}@hi.txt, create them all empty
I need empty text files @{word}@lo.txt through @{word}@hi.txt

$ for i in $(seq @lo @hi); do wc -l @word$i.csv; done
line counts for @{word}@lo.csv to @{word}@hi.csv
how many lines has each from @{word}@lo.csv to @{word}@hi.csv

$ for i in $(seq @lo @hi); do wc -w @word$i.txt; done
word counts of @{word}@lo.txt up to @{word}@hi.txt

$ for i in $(seq @lo @hi); do cat @word$i.txt; done > @out
@{word}@lo.txt to @{word}@hi.txt in order into one file @out
glue @{word}@lo.txt ... @{word}@hi.txt together as @out

$ for i in $(seq @lo @hi); do sort -o @word$i.txt @word$i.txt; done
sort @{word}@lo.txt to @{word}@hi.txt, each in place

$ for i in $(seq @lo @hi); do head -n 1 @word$i.txt; done
the first line of @{word}@lo.txt to @{word}@hi.txt each

$ for i in $(seq @lo @hi); do sed -i '/^$/d' @word$i.txt; done
empty lines out of @{word}@lo.txt to @{word}@hi.txt

$ for i in $(seq @lo @hi); do sed -i 's/@w/@w2/g' @word$i.txt; done
@w -> @w2 in @{word}@lo.txt to @{word}@hi.txt

$ for i in $(seq @lo @hi); do mkdir -p @word$i; done
folders @{word}@lo to @{word}@hi
@{word}@lo .. @{word}@hi as empty folders

$ seq 1 12 > @out
one to twelve, a line each, in @out
numbers from one to twelve to @out

$ seq 1 100 > @out
one to a hundred into @out
@out: 1 up to a hundred, a number per line

$ seq 1 10
count to ten
one to ten please

$ seq 10 -1 1
countdown from ten
ten to one, backwards

$ seq 1 1000 > @out
numbers up to a thousand, one per line, in @out

$ date -d '+6 months' '+%A %Y-%m-%d'
half a year from now, which date
what's the date in half a year

$ date -d '6 months ago' '+%A %Y-%m-%d'
which date was half a year ago

$ date -d '+2 weeks' '+%A %Y-%m-%d'
a fortnight from today is what date
in two weeks it's which date

$ date -d '2 weeks ago' '+%A %Y-%m-%d'
what date was a fortnight ago

$ date -d '+1 years' '+%A %Y-%m-%d'
a year from today, date and weekday

$ date -d '+100 days' '+%A %Y-%m-%d'
a hundred days from now is when

$ date -d '@iso +6 months' +%F
half a year after @iso
@iso plus half a year

$ date -d '@iso +1 years' +%F
one year after @iso
@iso + a year

$ date -d '@iso +2 weeks' +%F
a fortnight after @iso
two weeks after @iso is what date

$ date -d '@iso +12 weeks' +%F
a dozen weeks after @iso

$ date -d '@iso -1 days' +%F
the day before @iso
which date comes right before @iso

$ date -d '@iso +1 days' +%F
the day after @iso
next day after @iso

$ python3 -c 'print(@num * 12)'
a dozen at @num each
twelve times @num
@num a month makes how much a year

$ python3 -c 'print(@num / 12)'
@num a year is how much a month
a twelfth of @num

$ python3 -c 'print(@num / 2)'
half of @num
@num, and half of that?

$ python3 -c 'print(@num * 2)'
twice @num
double of @num

$ python3 -c 'print(@num / 3)'
a third of @num
@num split three ways

$ python3 -c 'print(@num * 3 / 4)'
three quarters of @num

$ python3 -c 'print(@num / 4)'
a quarter of @num
@num shared by four

$ python3 -c 'print(@num * 52)'
@num a week, how much a year
fifty-two times @num

$ python3 -c 'print(@num * 7)'
@num a day, per week?
seven times @num

$ python3 -c 'print(@num * 365)'
@num a day makes how much in a year

$ for i in $(seq 5); do cat /proc/sys/kernel/random/uuid; done
five uuids
a handful of uuids, five

$ for i in $(seq 3); do tr -dc 'A-Za-z0-9' < /dev/urandom | head -c 16; echo; done
three passwords please
give me three random passwords

$ tr -dc 'A-Za-z0-9' < /dev/urandom | head -c 12
a twelve character password
random password, a dozen characters

$ tr -dc 'A-Za-z0-9' < /dev/urandom | head -c 20
a twenty character password
random password, twenty characters

$ shuf -i 1-100 -n 1
random number up to a hundred
one to a hundred, pick one

$ shuf -i 1-10 -n 1
pick a number from one to ten

$ shuf -i 1-6 -n 2
roll two dice
two dice please

$ shuf -i 1-20 -n 1
d20
roll a twenty sided die
""".replace("list @word @lo, @word @... up to @word @hi", "list @word @lo, ... up to @word @hi").replace("$ shuf -i 1-6 -n 2\n", "$ shuf -r -i 1-6 -n 2\n"), fail=0.02)

# ---------------------------------------------------------------- tables changed: a column more, a value less, several at once

TAB = 'd = csv.DictReader(sys.stdin); w = csv.DictWriter(sys.stdout, d.fieldnames, lineterminator="\\n"); w.writeheader(); '
rules("""
% TAB[w.writerow({**r, "@key": "@val2"} if r["@key"] == "@val" else r) for r in d] || > @outc
in the @key column of @csv @val should be @val2, save that as @outc
@csv, column @key: @val -> @val2, result @outc
every @val under @key in @csv becomes @val2, written to @outc, other columns untouched
@outc: like @csv but with @val2 where @key says @val

% TAB[w.writerow({**r, "@key": r["@key"].upper()}) for r in d] || > @outc
@key in capitals: @csv -> @outc, the other columns stay
@outc should be @csv with the @key column in upper case
upper case only for @key of @csv, into @outc

% TAB[w.writerow({**r, "@key": r["@key"].lower()}) for r in d] || > @outc
@key in small letters: @csv -> @outc, the rest as it was
@outc should be @csv with the @key column in lower case

% TAB[w.writerow({**r, "@key": r["@key"].strip()}) for r in d] || > @outc
strip blanks around the @key values of @csv, into @outc
@csv has stray blanks in @key, clean copy @outc

% TAB[w.writerow({**r, "@nkey": NUM * @k}) for r in d] || > @outc
@nkey of @csv times @k, into @outc
multiply the @nkey column of @csv by @k and save as @outc
@outc = @csv with every @nkey multiplied by @k

% TAB[w.writerow({**r, "@nkey": NUM + @k}) for r in d] || > @outc
add @k to every @nkey of @csv, result in @outc
@nkey in @csv goes up by @k for everyone, save as @outc

% d = csv.DictReader(sys.stdin); print(*d.fieldnames, "@newc", sep=","); [print(*r.values(), NUM * float(r["@nkey2"] or 0), sep=",") for r in d] || > @outc
@csv with one more column @newc = @nkey * @nkey2, as @outc
add a column @newc to @csv which is @nkey times @nkey2, write @outc
@outc: @csv plus @newc ((@nkey x @nkey2))

% d = csv.DictReader(sys.stdin); print(*d.fieldnames, "@newc", sep=","); [print(*r.values(), NUM - float(r["@nkey2"] or 0), sep=",") for r in d] || > @outc
@csv with one more column @newc = @nkey - @nkey2, as @outc
add a column @newc to @csv, namely @nkey minus @nkey2, to @outc

% d = csv.DictReader(sys.stdin); print(*d.fieldnames, "@newc", sep=","); [print(*r.values(), NUM + float(r["@nkey2"] or 0), sep=",") for r in d] || > @outc
@csv with one more column @newc = @nkey + @nkey2, as @outc

$ awk -F, -v OFS=, 'NR == 1 { print $0, "@newc"; next } { print $0, "@w" }' @csv > @outc
one more column @newc in @csv with @w in each row, as @outc
@csv plus a column @newc that's @w everywhere => @outc
add to @csv a last column called @newc, always @w, save as @outc

% PRINT {r["@key"]: r for r in ROWS}.values()]
one row per @key from @csv, the later one wins
@csv: only the last row for each @key

% [print(r["@key"]) for r in ROWS] || | sort | uniq -d
which @key is in @csv more than once
duplicate @key in @csv?
@key should be unique in @csv, which aren't

% t = {}; [t.update({r["@key"]: t.get(r["@key"], 0) + NUM}) for r in ROWS]; [print(k, round(100 * t[k] / sum(t.values()), 1)) for k in sorted(t)]
percentage of @nkey for each @key, @csv
what share of the @nkey does each @key have, in percent, @csv
@csv: @nkey share by @key in %

% print(sum(NUM > @num for r in ROWS if r["@key"] == "@val"))
of the @val rows ((@key)) in @csv, how many have @nkey over @num
@csv: count @nkey over @num among @key @val

% [print(r["@key"]) for r in ROWS if r["@key2"] != "@val"]
the @key of everyone in @csv whose @key2 isn't @val
@csv: @key where @key2 is something other than @val

% [print(r["@key"]) for r in sorted(ROWS, key=lambda r: NUM, reverse=True)[:@n]]
just the @key of the top @n by @nkey, @csv
@csv, names only ((@key)): the @n with most @nkey

% [print(r["@key"]) for r in sorted(ROWS, key=lambda r: NUM)[:@n]]
just the @key of the @n lowest by @nkey, @csv

% print(sum(NUM for r in ROWS if r["@key"] in ("@val", "@val2")))
@nkey of @val and @val2 together ((@key)), @csv
sum @nkey for @key @val or @val2 in @csv

% HEAD ROWS if r["@key"] in ("@val", "@val2")] || > @outc
heading and the rows with @val or @val2 as @key from @csv in @outc
@csv -> @outc, @key @val or @val2, header stays

% HEAD ROWS if r["@key"] == "@val" and NUM > @num] || > @outc
heading and the @val rows ((@key)) with @nkey over @num, @csv -> @outc
@outc: from @csv with header, @key = @val and @nkey > @num

% HEAD ROWS if not r["@key"]] || > @outc
rows of @csv lacking @key to @outc, heading too

% HEAD ROWS if r["@key"]] || > @outc
drop the rows without @key, @csv -> @outc, heading stays
only rows of @csv that have @key filled in, with the header, as @outc

% HEAD ROWS if "@w" in r["@key"]] || > @outc
rows of @csv with @w in @key to @outc, plus the heading

% print(*csv.DictReader(sys.stdin).fieldnames, sep="\\n")
the column names of @csv, one below the other
@csv headings, a line each

$ python3 -c 'import csv, glob; print(sum(float(r["@nkey"] or 0) for f in glob.glob("*.csv") for r in csv.DictReader(open(f))))'
@nkey over all csv files in this folder, summed up
each csv here has a column @nkey, what's the total over all of them
*.csv: sum of @nkey, all files together

$ python3 -c 'import csv, glob; [print(f, sum(float(r["@nkey"] or 0) for r in csv.DictReader(open(f)))) for f in sorted(glob.glob("*.csv"))]'
total @nkey for each csv file here
per csv in this folder the sum of its @nkey

$ wc -l *.csv
lines in each csv here
how long are the csvs in this folder
row counts of all csv files here

$ for f in *.csv; do head -n 1 "$f"; done
headings of all csvs in here
first line of each csv file here

$ grep -Ff @txt @csv
rows of @csv that contain one of the words listed in @txt
@txt lists ids, show me their rows in @csv
which rows of @csv have something from the list @txt in them

$ grep -vFf @txt @csv
rows of @csv that contain none of the words listed in @txt
@csv without the entries listed in @txt

$ grep -vFf @txt @csv > @outc
@csv minus everything listed in @txt, as @outc
unsubscribed people are in @txt, @outc should be @csv without them

$ python3 -c 'import csv, json; print(json.dumps(list(csv.DictReader(open("@csvf"))), indent=2))' > @outj
@csvf as json: @outj
turn @csvf into a list of objects, file @outj
our api eats json only, make @outj from @csvf
@csvf -> @outj

$ python3 -c 'import csv, json, sys; d = json.load(sys.stdin); w = csv.DictWriter(sys.stdout, d[0]); w.writeheader(); w.writerows(d)' < @json > @outc
@json as a table: @outc
the sheet program can't read @json, make a csv @outc
@json -> @outc ((csv))
flatten the list in @json to @outc

$ awk '{ s += $@ca } END { print s }' @txt
@txt has blanks between its columns, add up column @ca
sum of the numbers in column @ca of @txt, separated by spaces

$ awk '{ print $@ca }' @txt
word number @ca of each line in @txt
column @ca of @txt, columns are parted by blanks

$ sort -k2 @txt
@txt by last name ((second word)), show
sort @txt on the second word, only print

$ sort -k@ca -n @txt
@txt sorted by the number in column @ca ((blanks between)), show

$ awk '{ print length, $0 }' @txt | sort -n | cut -d' ' -f2-
@txt, shortest line first
order @txt by line length, show

$ paste - - < @txt
two lines of @txt next to each other on one
pair the lines of @txt up, tab between

$ cut -c1-10 @log | sort | uniq -c
lines per day in @log, the date is the first ten characters
how busy was each day in @log? lines begin with 2024-05-01 or so

$ cut -c1-13 @log | sort | uniq -c
lines per hour in @log, they start with date and hour
count @log by hour ((first 13 characters))

$ grep @gp @log | cut -c1-10 | sort | uniq -c
@gp per day in @log, dates are the first ten characters
on which days did @gp occur in @log and how often

$ zgrep @gp @gz
@gp in @gz, don't unpack it
look into @gz for @gp

$ zcat @gz | tail -n @n
last @n lines of @gz without unpacking
@gz, its final @n lines

$ zcat @gz | wc -l
how many lines are in @gz ((compressed))
lines in @gz, don't unpack

$ zgrep -c @gp @gz
on how many lines of @gz is @gp

# settings of other kinds

""".replace("\n# settings of other kinds\n", "").replace("TAB", TAB), newc=lambda r: r.choice(["total", "subtotal", "value", "profit", "margin", "net", "sum", word(r), word(r) + "_total"]), gz=two._nm("log.gz txt.gz gz csv.gz", strict=True), csvf=two._flat("csv"))

rules("""
$ sed -i 's/^#*@sshk .*/@sshk @yn/' sshd_config
@sshk should be @yn in sshd_config
sshd_config: @sshk @yn
set @sshk to @yn in sshd_config, also if it's commented out
security says @sshk must be @yn, see sshd_config

$ grep -i '^@sshk' sshd_config
what is @sshk set to in sshd_config
@sshk in sshd_config?

$ sed -i 's/^version *=.*/version = "@ver"/' @toml
version @ver in @toml
bump the version in @toml to @ver
@toml: version -> @ver
the release is @ver, @toml should say so

$ grep '^version' @toml
which version is in @toml
version according to @toml?

$ sed -i 's/^@opt *=.*/@opt = "@w"/' @tomlf
@opt = "@w" in @tomlf
@tomlf: the string @opt should be "@w"

$ python3 -c 'import json; d = json.load(open("package.json")); d["version"] = "@ver"; json.dump(d, open("package.json", "w"), indent=2)'
package.json: version -> @ver
bump package.json to @ver
the version in package.json has to be @ver
set the version of package.json to @ver, nothing else in it

$ python3 -c 'import json; print(json.load(open("package.json"))["version"])'
which version does package.json say
version from package.json please

$ python3 -c 'import json; print("\\n".join(json.load(open("package.json"))["scripts"]))'
which scripts does package.json have
names of the npm scripts in package.json

$ python3 -c 'import json; print("\\n".join(json.load(open("package.json"))["dependencies"]))'
which dependencies are in package.json
dependency names, package.json

$ sed -i '/^\\[@sec\\]/,/^\\[/s/^@opt *=.*/@opt=@pv/' @ini
in section @ls@sec@rs of @ini, @opt should be @pv
@ini, @ls@sec@rs: @opt=@pv
set @opt to @pv in @ini but only under @ls@sec@rs

$ sed -i 's/^@dotk *=.*/@dotk=@pv/' @props
@dotk=@pv in @props
@props: @dotk -> @pv
@dotk should be @pv in @props

$ grep '^@dotk' @props
what's @dotk in @props
value of @dotk, @props?

! fs.write {"path":"~/.bashrc","content":"@exp","append":true}
@exp at the end of my ~/.bashrc
add @exp to ~/.bashrc
~/.bashrc needs the line @exp
put "@exp" in ~/.bashrc

! fs.write {"path":".bashrc","content":"@exp","append":true}
@exp belongs in .bashrc
append @exp to .bashrc

! fs.write {"path":"requirements.txt","content":"@req","append":true}
requirements.txt += @req
we need @req too, add it to requirements.txt
@req is missing in requirements.txt

$ sed -i '/^@pk\\b/d' requirements.txt
@pk is no longer needed, take it out of requirements.txt
requirements.txt without @pk

$ sort -o requirements.txt requirements.txt
requirements.txt in alphabetical order please
sort requirements.txt in place

$ grep -n @w Makefile
where does the Makefile mention @w, with line numbers
@w in Makefile, line numbers

$ cut -d= -f2- @env
only the values of @env, not the names
what's behind the = in @env

$ sort -o @env @env
variables of @env in alphabetical order, in the file
sort @env in place

$ grep -Fxvf @env @env2
which lines of @env2 aren't in @env
@env2 has settings that @env doesn't, which

$ sed 's/=.*/=/' @env > @outenv
@outenv: same names as in @env but no values
a template @outenv from @env with empty values
strip the secrets of @env into @outenv, names stay

! fs.copy {"from":"@env","to":"@outenv"}
@outenv should be a copy of @env
copy @env to @outenv
duplicate @env as @outenv

$ python3 -c 'import json; d = json.load(open("@json")); d["@key"]["@opt"] = @jv; json.dump(d, open("@json", "w"), indent=2)'
change @opt within @key of @json to @jv
@json has a section @key; in it @opt is to be @jv
@jv for @opt under @key, @json

$ python3 -c 'import json; d = json.load(open("@json")); d["@opt"] = @jv; d["@opt2"] = @jv2; json.dump(d, open("@json", "w"), indent=2)'
@json: @opt = @jv and @opt2 = @jv2
two values in @json: @opt becomes @jv, @opt2 becomes @jv2
set @opt to @jv and @opt2 to @jv2 in @json

$ sed -i 's/^@opt *=.*/@opt=@pv/; s/^@opt2 *=.*/@opt2=@pv2/' @ini
@ini: @opt=@pv and @opt2=@pv2
set @opt to @pv and @opt2 to @pv2 in @ini

$ sed -i 's/^@up *=.*/@up=@pv/; s/^@up2 *=.*/@up2=@pv2/' @env
@env: @up=@pv, @up2=@pv2
in @env change @up to @pv and @up2 to @pv2

$ python3 -c 'import json; d = json.load(open("@json")); print(d["@opt"], d["@opt2"])'
@opt and @opt2 from @json please
what are @opt and @opt2 in @json

$ python3 -c 'import json; d = json.load(open("@json")); [print(k, v) for k, v in d.items()]'
all keys and values of @json, a line each
list @json as key value lines

$ python3 -c 'import json; d = json.load(open("@json")); d["@opt"] = not d["@opt"]; json.dump(d, open("@json", "w"), indent=2)'
flip @opt in @json, true to false or the other way
toggle @opt in @json

$ python3 -c 'import json; d = json.load(open("@json")); d["@opt"] += 1; json.dump(d, open("@json", "w"), indent=2)'
raise @opt in @json by one
@json: @opt + 1

$ python3 -c 'import json; [print(x["@key"]) for x in sorted(json.load(open("@json")), key=lambda x: x["@nkey"], reverse=True)]'
the @key of the objects in @json, highest @nkey first
@json: @key in order of @nkey, descending

$ python3 -c 'import json; print(sum(x["@key"] == "@val" for x in json.load(open("@json"))))'
how many objects in @json have @key @val
count @key = @val in the list @json

$ python3 -c 'import json; print(max(float(x["@nkey"]) for x in json.load(open("@json"))))'
highest @nkey among the objects of @json
max @nkey in the list @json

$ python3 -c 'import json; print(json.load(open("@json"))[0])'
first object in the list @json
@json, only the first entry

$ python3 -c 'import json; print(json.load(open("@json"))[-1])'
last object in the list @json
@json, only the last entry

$ for f in *.json; do python3 -m json.tool "$f" > /dev/null || echo "$f"; done
which json files here are broken
validate all json files in here, name the bad ones
""", sshk=["PermitRootLogin", "PasswordAuthentication", "X11Forwarding", "UsePAM", "PubkeyAuthentication", "AllowTcpForwarding", "PrintMotd", "StrictModes"], yn=["yes", "no"], ver=lambda r: f"{r.randint(0, 9)}.{r.randint(0, 30)}.{r.randint(0, 20)}", toml=["Cargo.toml", "pyproject.toml"], tomlf=lambda r: r.choice(["config.toml", f"{word(r)}.toml", "settings.toml", "book.toml"]),
      sec=lambda r: r.choice(["db", "server", "database", "client", "mysqld", "core", "web", "main", word(r)]), dotk=lambda r: r.choice(["server.port", "spring.profiles.active", "db.url", "log.level", "app.name", f"{word(r)}.{word(r)}", f"{word(r)}.{word(r)}.{word(r)}"]), props=lambda r: r.choice(["application.properties", f"{word(r)}.properties", "gradle.properties", "app.properties"]),
      exp=lambda r: r.choice([f"export {word(r).upper()}={word(r)}", "export EDITOR=vim", f"alias {word(r)[:3]}={word(r)}", f"source ~/.{word(r)}", f"export PATH=$PATH:~/{word(r)}", f"export {word(r).upper()}_{word(r).upper()}={r.randint(1, 999)}"]), req=lambda r: r.choice(["requests", "numpy", "flask", "pandas", word(r), f"{word(r)}=={r.randint(0, 9)}.{r.randint(0, 20)}", f"django=={r.randint(3, 5)}.{r.randint(0, 2)}"]),
      pk=lambda r: r.choice(["requests", "numpy", "flask", "pandas", "black", "pytest", word(r)]), outenv=lambda r: r.choice([".env.example", ".env.template", ".env.sample", ".env.bak", f"{word(r)}.env.example", ".env.old"]))

# ---------------------------------------------------------------- which way round

EDIT = '! fs.edit {"path":"@txt","edits":[{"old":"@gp","new":"@gp2","all":true}]}'
rules("""
EDIT
@gp2 for @gp, all through @txt
let @gp2 take over from @gp in @txt
in place of @gp I'd see @gp2 in @txt
@gp has to make room for @gp2 in @txt
not @gp any more: @gp2. file: @txt
@gp2, formerly @gp, in @txt please
from @gp to @gp2, in @txt
@gp2 <- @gp in @txt

EDIT
swap in @gp2 wherever @txt has @gp
put @gp2 where @gp is, @txt
exchange @gp for @gp2 in @txt
drop @gp in favour of @gp2 in @txt
instead of @gp write @gp2 in @txt
rather than @gp let @txt say @gp2
what was @gp is now @gp2, see to it in @txt
use @gp2, not @gp, in @txt

EDIT
@txt should have @gp2 in all the spots where it has @gp
replace by @gp2 every @gp of @txt
with @gp2 replace @gp in @txt
@gp must turn into @gp2 in @txt
@txt says @gp for what is really @gp2, correct it there
@gp is the old word, @gp2 the new one, bring @txt up to date
"@gp" is what @txt says; "@gp2" is what it should say

EDIT
@txt: @gp wrong, @gp2 right
the correct form is @gp2, @txt has @gp
every single @gp of @txt -> @gp2
update @txt: @gp is now @gp2
modernise @txt, @gp2 for @gp
@gp2 please, wherever @txt goes on about @gp

$ sed -i 's/@w/@w2/g' *.@x
*.@x here: @w out, @w2 in
in the @x files of this folder use @w2 in place of @w

$ find . -type f -name '*.@x' -exec sed -i 's/@w/@w2/g' {} +
@w2 instead of @w in each @x file
write @w2 wherever an @x file says @w
all @x files: from @w to @w2
let every @x file say @w2 where it says @w

$ grep -rlIZ --exclude-dir=.git @w . | xargs -0r sed -i 's/@w/@w2/g'
@w2 instead of @w, in all files
write @w2 wherever any file here says @w
@w2 for @w everywhere below this folder
from now on @w2 and not @w, in each file here

$ cat @txt >> @txt2
@txt2 should end with the content of @txt
take @txt and hang it onto @txt2
@txt goes under @txt2
behind what's in @txt2 put what's in @txt
pour @txt into the end of @txt2

$ cat @txt @txt2 > @out
@out = @txt, then @txt2
begin @out with @txt and go on with @txt2
@txt first, @txt2 second, together @out

$ cat @txt2 @txt > @out
@txt after @txt2, all in @out
put @txt behind @txt2 and call that @out

$ grep -Fxvf @txt2 @txt
lines @txt has over @txt2
from @txt take away what's in @txt2, show the remainder
what would be left of @txt without the lines of @txt2
@txt has them, @txt2 doesn't: which lines
in @txt, not in @txt2
@txt \\ @txt2

$ grep -Fxvf @txt @txt2
lines @txt2 has over @txt
@txt hasn't got them, @txt2 has: which lines
not in @txt though in @txt2
what came new with @txt2 as against @txt
subtract @txt from @txt2, as sets of lines

$ tr ';' ',' < @csv > @outc
from semicolon to comma: @csv, new file @outc
commas instead of semicolons in @outc, made from @csv
@outc with , where @csv has ;

$ tr ',' ';' < @csv > @outc
from comma to semicolon: @csv, new file @outc
semicolons instead of commas in @outc, made from @csv
@outc with ; where @csv has ,

$ tr ',' '\\t' < @csv > @tsv
tabs instead of commas: @csv -> @tsv
from comma to tab, @csv becomes @tsv

$ tr '\\t' ',' < @tsv > @outc
commas instead of tabs: @tsv -> @outc
from tab to comma, @tsv becomes @outc

$ tr '\\t' ';' < @tsv > @outc
semicolons instead of tabs: @tsv -> @outc

$ tr ' ' '_' < @txt > @out
underscores in place of blanks, @txt -> @out
@out: like @txt with _ for each space

$ tr '_' ' ' < @txt > @out
blanks in place of underscores, @txt -> @out
@out: like @txt with a space for each _

$ tr '-' '_' < @txt > @out
underscores for the hyphens of @txt, as @out
- to _, @txt, result @out

$ sed -i 's/\\r$//' @txt
from windows to unix, the line ends of @txt
LF instead of CRLF in @txt

$ sed -i 's/$/\\r/' @txt
from unix to windows, the line ends of @txt
CRLF instead of LF in @txt

$ base64 @anyf > @out
encode, not decode: @anyf in base64 to @out
to base64: @anyf, file @out

$ base64 -d @bsf > @plainf
decode, not encode: @bsf to @plainf
from base64: @bsf, file @plainf
@plainf is what you get by decoding @bsf, make it

$ echo $((@num2 - @num))
subtract @num from @num2
@num2 less @num, that is?
take @num away from @num2
from @num2 take @num

$ python3 -c 'print(@num2 / @num)'
how many times does @num go into @num2
@num2 over @num
divide @num2 by @num

$ date -d '@iso -@cnt days' +%F
go back @cnt days from @iso
@cnt days earlier than @iso

$ date -d '@iso +@cnt days' +%F
go on @cnt days from @iso
@cnt days later than @iso

$ date -d '@cnt days ago' '+%A %Y-%m-%d'
go back @cnt days from today
today minus @cnt days

$ date -d '+@cnt days' '+%A %Y-%m-%d'
go forward @cnt days from today
today plus @cnt days

% PRINT ROWS if NUM > @num]
@csv, keep what's above @num in @nkey, only show
larger than @num in @nkey, @csv

% PRINT ROWS if NUM < @num]
@csv, keep what's below @num in @nkey, only show
smaller than @num in @nkey, @csv

% PRINT ROWS if not NUM > @num]
@csv rows where @nkey isn't more than @num

% PRINT sorted(ROWS, key=lambda r: NUM)]
@csv small @nkey first, big @nkey last
going up in @nkey, @csv

% PRINT sorted(ROWS, key=lambda r: NUM, reverse=True)]
@csv big @nkey first, small @nkey last
going down in @nkey, @csv

$ sed -i '/@w/d' @txt
keep @txt as it is but for the lines with @w, these go
everything in @txt but the @w lines stays

$ sed -i '/@w/!d' @txt
everything in @txt but the @w lines goes
delete all lines of @txt that don't contain @w

$ grep -v @gp @txt > @out
everything in @txt but the @gp lines, to @out
all of @txt apart from @gp goes to @out

$ grep @gp @txt > @out
nothing of @txt but the @gp lines, to @out

$ tail -n +@line @txt
all of @txt after and including line @line

$ head -n -@n @txt
all of @txt but its last @n lines, on screen
@txt without the final @n lines, show

$ head -n -@n @txt > @out
all of @txt but its last @n lines into @out

$ sed -i '1,@{n}d' @txt
all of @txt but its first @n lines, in the file
cut @n lines off the top of @txt

$ sed -i '@{n}q' @txt
@txt, nothing but its first @n lines, in the file

! fs.copy {"from":".env.example","to":".env"}
make .env from .env.example
.env should start as a copy of .env.example
copy .env.example to .env
.env.example -> .env ((copy))

! fs.copy {"from":"@conf","to":"@conf.bak"}
before I break it: .bak of @conf
@conf -> @conf.bak
safety copy of @conf with .bak at the end

! fs.copy {"from":"@txt","to":"@out"}
@out: an exact copy of @txt
let @out be the same as @txt
from @txt make @out, unchanged
""".replace("EDIT", EDIT), cnt=["5", "10", "14", "21", "30", "45", "60", "90", "100", "180"], plainf=lambda r: f"{word(r)}.{r.choice(['png', 'jpg', 'pdf', 'zip', 'bin', 'txt'])}")

# ---------------------------------------------------------------- everyday errands of many people

EDIT = '! fs.edit {"path":"@txt","edits":[{"old":"@gp","new":"@gp2","all":true}]}'
rules("""
% print(sum(NUM for r in ROWS if r["@key"] == "@val"))
what did we spend on @val? @key and @nkey are columns of @csv
how much @nkey went to @val ((the @key)) as per @csv
hours for @val so to speak: sum the @nkey in @csv where @key is @val
@val's @nkey in @csv, added up; @val stands under @key

% print(sum(NUM for r in ROWS if r["@key"] == "@val" and r["@key2"] == "@val2"))
@nkey total in @csv for @key @val and @key2 @val2
add up @nkey where @key = @val and @key2 = @val2, @csv

% t = {}; [t.update({r["@key"]: t.get(r["@key"], 0) + NUM}) for r in ROWS]; print(max(t, key=t.get))
which @key has the largest total @nkey in @csv, only its name
@csv: the one @key with the highest @nkey overall

% t = {}; [t.update({r["@key"]: t.get(r["@key"], 0) + NUM}) for r in ROWS]; [print(k, t[k]) for k in sorted(t, key=t.get, reverse=True)[:@n]]
the @n @key with the largest total @nkey in @csv
top @n @key by summed @nkey, @csv

% t = {}; [t.update({(r["@key"], r["@key2"]): t.get((r["@key"], r["@key2"]), 0) + NUM}) for r in ROWS]; [print(*k, t[k]) for k in sorted(t)]
@nkey per @key and @key2, @csv
group @csv by @key and @key2 and sum @nkey

% [print(r["@key"], r["@key2"]) for r in ROWS] || | sort | uniq -c | sort -rn
count @csv by @key and @key2
how many of each combination of @key and @key2 does @csv have

% print(sum(bool(r["@key"]) for r in ROWS))
how many rows of @csv do have a @key
count the filled in @key of @csv

% print(sum(float(r["@nkey"]) == 0 for r in ROWS if r["@nkey"]))
how many in @csv have zero @nkey
count @nkey = 0 in @csv

% PRINT ROWS if NUM == 0]
which rows of @csv have zero @nkey
@csv: @nkey of 0, show
sold out, i.e. @nkey 0: which rows of @csv

% PRINT ROWS if NUM < 0]
negative @nkey in @csv, which rows
who's in the red? @csv, @nkey below zero

% PRINT ROWS if r["@key"] in ("@val", "@val2", "@val3")]
@csv rows with @key @val, @val2 or @val3
@key one of @val, @val2, @val3: from @csv

% PRINT ROWS if r["@key"].lower() == "@low"]
@csv rows where @key is @low, upper or lower case
@key = @low ignoring case, @csv

% PRINT ROWS if r["@key"].startswith("@w")]
@csv rows whose @key begins with @w
@key starting with @w, @csv

% PRINT ROWS if r["@key"].endswith("@w")]
@csv rows whose @key ends in @w
@key ending with @w, @csv

% PRINT ROWS if r["@dk"] == "@iso"]
what's on @iso in @csv ((column @dk))
@csv rows dated @iso, @dk column

% HEAD ROWS if r["@dk"] >= "@iso"] || > @outc
@csv from @iso on ((@dk)) into @outc, with heading
@outc: header plus rows of @csv with @dk @iso or later

% HEAD ROWS if r["@dk"] < "@iso"] || > @outc
@csv before @iso ((@dk)) into @outc, with heading
old rows: everything in @csv with @dk earlier than @iso to @outc, header included

% print(sum(NUM for r in ROWS if r["@dk"] >= "@iso"))
@nkey total since @iso, @csv, dates in @dk
sum of @nkey from @iso on ((@dk)), @csv

% PRINT sorted(ROWS, key=lambda r: (r["@key"], r["@key2"]))]
@csv sorted by @key and within that by @key2, show
order @csv by @key, then @key2, on screen

% HEAD sorted(ROWS, key=lambda r: (r["@key"], r["@key2"]))] || > @outc
@csv sorted by @key and then @key2 with its heading as @outc

% PRINT sorted(ROWS, key=lambda r: r["@key"], reverse=True)]
@csv by @key from z to a, show
reverse alphabetical by @key, @csv

% [print(r["@key"]) for r in ROWS] || | shuf -n 1
draw one @key from @csv by lot
random @key out of @csv, just one

% [print(r["@key"]) for r in ROWS] || | shuf -n @n
draw @n @key from @csv by lot
@n random @key out of @csv

% [print(r["@key"]) for r in ROWS] || | sort
every @key of @csv in alphabetical order
@key column of @csv, sorted a-z

% [print(r["@key"]) for r in ROWS] || | sort > @out
every @key of @csv in alphabetical order, into @out
sorted @key list of @csv => @out

% print(*[r["@key"] for r in ROWS], sep=", ")
all @key of @csv on one line with commas
@key of @csv, comma separated, for the mail's To field

% print(*[r["@key"] for r in ROWS if r["@key2"] == "@val"], sep=", ")
the @key of those with @key2 @val on one line with commas, @csv

% ROWSHEAD
first @n records of @csv with the heading
@csv: heading and the first @n rows below it

$ tail -n @n @csv
the last @n rows of @csv
most recent entries are at the bottom of @csv, show @n

$ (head -n 1 @csv && tail -n @n @csv)
heading and the last @n rows of @csv
@csv: titles plus final @n rows

$ (head -n 1 @csv && tail -n @n @csv) > @outc
heading and the last @n rows of @csv as @outc
@outc: titles of @csv plus its final @n rows

$ (head -n 1 @csv && tail -n +2 @csv | sort -u) > @outc
@csv without identical rows, sorted, heading on top, as @outc
sort and dedupe @csv but leave the heading first, into @outc

$ (head -n 1 @csv && tail -n +2 @csv | tac) > @outc
turn the rows of @csv around, last first, heading stays on top, to @outc
@outc: @csv bottom to top but with the header first

$ (head -n 1 @csv && grep @w @csv) > @outc
heading of @csv and each row mentioning @w, as @outc
everything about @w from @csv with the titles in @outc

$ sed 's/,/ | /g' @csv
show @csv with " | " in place of commas

$ awk -F, '{ print $1 ": " $2 }' @csv
first and second column of @csv as "a: b"

$ sed -n '@{line}p' @csv
row @line of @csv
what's on line @line of @csv

$ sed -i '@{line}d' @csv
row @line of @csv is wrong, delete that line
@csv: drop line @line

$ grep -n @w @csv
at which lines of @csv does @w occur, with numbers

$ grep -c @w @csv
how many rows of @csv mention @w
@w in @csv, count of rows

$ diff @csv @csv2
which rows changed from @csv to @csv2
@csv vs @csv2: differences

$ grep -Fxvf @csv @csv2
rows of @csv2 that aren't in @csv
new rows in @csv2 compared with @csv

$ grep -Fxvf @csv2 @csv
rows of @csv that have vanished from @csv2
which rows of @csv are no longer in @csv2

! fs.copy {"from":"@csv","to":"@csv.bak"}
$ sed -i '/@w/d' @csv
.bak of @csv, then the rows with @w out of it
first @csv -> .bak; second delete its @w rows

! fs.count {"paths":["@csv"]}
lines of @csv, heading counted
how many lines is @csv in all

! fs.read {"path":"@csv","from_line":1,"max_lines":@n}
peek into @csv, @n lines
top @n lines of @csv
what does @csv look like? @n lines are enough

! fs.edit {"path":"@csv","edits":[{"old":"@gp","new":"@gp2","all":true}]}
@gp is written wrong in @csv, it's @gp2
@csv: @gp -> @gp2
in @csv every @gp should read @gp2
@gp2 instead of @gp in @csv

EDIT
the school is called @gp2 since summer, @txt still has @gp
menu @txt: no more @gp, it's @gp2 now
the chair is @gp2, not @gp, put that right in @txt
phone number changed: @gp is old, @gp2 is new, in @txt

! fs.write {"path":"@txt","content":"@who","append":true}
@who is coming too, add to @txt
sign @who up in @txt
@who -> @txt
put @who on @txt, at the end
@txt lacks @who
and @who! on @txt please

$ sed -i '/@who/d' @txt
@who isn't coming, off @txt
sign @who off @txt
@who can be struck from @txt
remove @who from @txt

$ sed -i 's/@who/@who2/g' @txt
@who2 comes instead of @who, change @txt
replace @who with @who2 in @txt... no edits elsewhere
""".replace("% ROWSHEAD", "$ head -n $((@{nn} + 1)) @csv").replace("first @n records of @csv with the heading\n@csv: heading and the first @n rows below it", "first @nn records of @csv with the heading\n@csv: heading and the first @nn rows below it").replace("$ sed -i 's/@who/@who2/g' @txt", '! fs.edit {"path":"@txt","edits":[{"old":"@who","new":"@who2","all":true}]}'),
      low=lambda r: word(r).lower(), nn=lambda r: str(r.randint(2, 60)))

# ---------------------------------------------------------------- figures of daily life; odds and ends of texts

rules("""
$ python3 -c 'print(@num * 3.785412)'
@num US gallons in liters
@num gal -> l
the tank holds @num gallons, liters?

$ python3 -c 'print(@num * 0.264172)'
@num liters in US gallons
@num l -> gal

$ python3 -c 'print(@num * 1.609344)'
speed limit @num mph, what's that in km/h
@num mph -> km/h
road sign says @num miles to go, km?

$ python3 -c 'print(@num * 0.621371)'
@num km/h -> mph
he drives @num km/h, in mph please

$ python3 -c 'print(@num / 3.6)'
@num km/h in meters per second
@num km/h -> m/s

$ python3 -c 'print(@num * 3.6)'
@num m/s in km/h
wind at @num m/s, how much in km/h

$ python3 -c 'print((@num - 32) * 5 / 9)'
set the oven to @num fahrenheit, they say. celsius?
a fever of @num F is how much in celsius

$ python3 -c 'print(@num * 9 / 5 + 32)'
@num degrees celsius for an American
bake at @num C, what's that in fahrenheit

$ python3 -c 'print(@num + 273.15)'
@num celsius in kelvin

$ python3 -c 'print(@num * 0.453592)'
luggage limit is @num lb, kilos?
a @num pound turkey weighs how many kg

$ python3 -c 'print(@num * 2.204623)'
I weigh @num kg, pounds?

$ python3 -c 'print(@num * 2.54)'
TV of @num inches in centimeters
@num" in cm

$ python3 -c 'print(@num * 12 * 2.54)'
@num feet in centimeters

$ python3 -c 'print(@num * 0.3048)'
cruising at @num feet, in meters?
ceiling @num ft high, m?

$ python3 -c 'print(@num * 28.349523)'
a recipe wants @num oz of flour, grams please

$ python3 -c 'print(@num / 28.349523)'
@num g in ounces
@num grams -> oz

$ python3 -c 'print(@num * 0.9144)'
@num yards in meters

$ python3 -c 'print(@num / 10000)'
@num square meters in hectares

$ python3 -c 'print(@num * 0.404686)'
@num acres in hectares

$ python3 -c 'print(@num / 1000)'
@num grams in kilos
@num m in km
@num ml in liters

$ python3 -c 'print(@num * 1000)'
@num kg in grams
@num km in meters
@num liters in ml

$ python3 -c 'print(@num * 8)'
@num bytes in bits

$ python3 -c 'print(@num / 8)'
a line of @num Mbit/s is how many MB/s

$ python3 -c 'print(@num * 7)'
@num weeks in days
how many days are @num weeks

$ python3 -c 'print(@num / 7)'
@num days in weeks

$ python3 -c 'print(@num * 3600)'
@num hours in seconds

$ python3 -c 'print(@num * 86400)'
@num days in seconds

$ python3 -c 'print(@num * @rate)'
@num euros at @rate, how many dollars
one is @rate, so @num are
@num hours at @rate an hour, my pay?
@num liters at @rate a liter, what do I pay

$ python3 -c 'print(@num / @rate)'
@num dollars with a euro at @rate, how many euros
for @num at @rate each, how many do I get

$ python3 -c 'print(@kwh * @rate)'
@kwh kWh at @rate each
electricity: @kwh kWh, price @rate, bill?

$ echo $((@num * @num2 * @num3))
volume of @num x @num2 x @num3
a box @num by @num2 by @num3, volume
aquarium @num times @num2 times @num3 cm, how many cubic cm

$ echo $((@num * @num2))
area @num by @num2
carpet for a room of @num x @num2, square meters
@num by @num2 pixels makes how many

$ python3 -c 'import math; print(math.pi * @num ** 2)'
circle with radius @num, area
round pond, radius @num, how much surface

$ python3 -c 'import math; print(2 * math.pi * @num)'
circumference of a circle with radius @num
how far around is a circle of radius @num

$ python3 -c 'import math; print(math.hypot(@num, @num2))'
hypotenuse with legs @num and @num2
diagonal of a @num by @num2 rectangle

$ python3 -c 'import math; print(math.factorial(@k))'
@k factorial
@k!

$ python3 -c 'import math; print(math.gcd(@num, @num2))'
greatest common divisor of @num and @num2
gcd @num @num2

$ python3 -c 'import math; print(math.lcm(@num, @num2))'
least common multiple of @num and @num2
lcm @num @num2

$ python3 -c 'print(@num ** (1 / 3))'
cube root of @num

$ python3 -c 'print(2 ** @k)'
two to the @{k}th
2^@k

$ python3 -c 'print(@num * (1 + @pct / 100) ** @k)'
@num at @pct% a year for @k years, with compound interest
I put away @num, @pct percent interest, after @k years I have

$ python3 -c 'print(max(@num, @num2, @num3))'
the largest of @num, @num2, @num3
max @num @num2 @num3

$ python3 -c 'print(min(@num, @num2, @num3))'
the smallest of @num, @num2, @num3
min @num @num2 @num3

$ echo $((@num + @num2 + @num3))
@num and @num2 and @num3 together
@num + @num2 + @num3
sum: @num @num2 @num3
our three classes have @num, @num2 and @num3 pupils, total?

$ python3 -c 'print(*sorted([@num, @num2, @num3]))'
@num, @num2, @num3 in order, smallest first
sort the numbers @num @num2 @num3

$ echo $(( $(date +%Y) - @born ))
grandma was born in @born, how old this year
the house is from @born, its age?
since @born it's been how many years

$ date -d '@iso' +%V
calendar week of @iso
in which week is @iso

$ date -d '@iso' +%j
which day of the year is @iso

$ date -d '@iso' '+%d.%m.%Y'
@iso written the german way ((day.month.year))
@iso as dd.mm.yyyy

$ date -d '@iso' '+%m/%d/%Y'
@iso written the American way ((month/day/year))
@iso as mm/dd/yyyy

$ date -d 'next month' +%B
which month comes next

$ date +%A
which weekday is it
what day of the week do we have

$ echo $(( ($(date -d "$(date +%Y)-12-31" +%s) - $(date +%s)) / 86400 ))
how many days are left this year
days until new year's eve

$ grep -oE '[[:alpha:]]+' @prose | tr 'A-Z' 'a-z' | sort | uniq -c | sort -rn | head -n @n
my pet words: the @n most used in @prose
@prose, top @n words
the @n words @prose repeats most

$ grep -oE '[[:alpha:]]+' @prose | sort -u | wc -l
how many different words are used in @prose
vocabulary size of @prose

$ grep -oE '[[:alpha:]]+' @prose | awk '{ if (length > m) { m = length; w = $0 } } END { print w }'
longest word in @prose
which word in @prose has most letters

$ grep -o @gp @prose | wc -l
how often do I say @gp in @prose
@gp in @prose, number of times, not lines
times @gp: @prose

$ tr -d '[:space:]' < @prose | wc -m
letters in @prose, blanks don't count
characters of @prose without spaces

$ wc -m < @prose
characters in @prose with spaces
how many characters is @prose
will @prose fit in 5000 characters

$ sed 's/<[^>]*>//g' @html > @out
plain text out of @html into @out
strip the tags of @html, save as @out

$ sed 's/<[^>]*>//g' @html
only the text of @html, no tags, show

$ grep -oE 'href="[^"]+"' @html | cut -d'"' -f2
link targets in @html
where do the links in @html go

$ tr -d '[:punct:]' < @prose > @out
@prose without punctuation to @out
drop commas, dots and so on from @prose, as @out

$ tr -d '0-9' < @txt > @out
@txt without any digits to @out

$ grep -xE '.{@k}' @txt
words of exactly @k letters from @txt ((one per line))
@txt: entries that are @k characters long

$ awk 'length > @width' @txt
lines in @txt longer than @width

$ awk '{ if (length > m) { m = length; l = $0 } } END { print l }' @txt
longest line of @txt, the line itself

$ awk '{ print length, $0 }' @txt | sort -rn | cut -d' ' -f2-
@txt with the longest line on top
order @txt by length, longest first, show

$ awk 'NR % 2 == 1' @txt
every other line of @txt, starting with the first
odd lines of @txt

$ awk 'NR % 2 == 0' @txt > @out
even lines of @txt into @out

$ sed -i '/^[[:space:]]*#/d' @conf
no comments in @conf any more, delete the # lines
@conf: lines starting with # out

$ grep '^#' @conf
only the comments of @conf

$ sed -i 's/@w/@w2/gI' @txt
@w, however it is capitalised, should be @w2 in @txt

$ sed -i '0,/@w/s/@w/@w2/' @txt
only the first @w in @txt becomes @w2
the first time @txt says @w make it @w2, not after

$ sed -i '@from,@{to}s/@w/@w2/g' @txt
between lines @from and @to of @txt, @w -> @w2
@txt @from-@to: @w becomes @w2, outside that nothing

$ sed -i '@from,@{to}s/^/#/' @code
comment out lines @from to @to of @code with #
@code: put # before lines @from-@to

$ sed -i '@{line}s/^/#/' @code
comment out line @line of @code with #
@code:@line, # in front

$ sed -i '@{line}s/^#//' @code
remove the # in front of line @line of @code

$ sed -n '/@w/,/@w2/p' @txt
from the line with @w to the one with @w2, @txt
the part of @txt between @w and @w2

$ sed -i '/@w/,/@w2/d' @txt
cut the part from @w to @w2 out of @txt
everything from the line with @w to the line with @w2 must go, @txt

$ sed -i '/@w/,$d' @txt
from @w on, cut off the rest of @txt
@txt should end before the line with @w

$ sed '/@w/q' @txt
show @txt up to the first @w

$ printf '%s\\n' @word @word2 @word3 > @out
@word, @word2, @word3 each on a line in @out
list @out: @word / @word2 / @word3
new file @out with three lines: @word, @word2, @word3

$ printf '%s\\n' @word @word2 @word3 | sort
@word, @word2, @word3 in alphabetical order
sort these: @word @word2 @word3

$ printf '%s\\n' @word @word2 @word3 >> @out
@word, @word2 and @word3, a line each, at the end of @out
add three lines to @out: @word, @word2, @word3

$ for w in @word @word2 @word3; do grep -c $w @txt; done
how many lines of @txt have @word, how many @word2, how many @word3

$ for f in *.@x; do cp "$f" "$f.bak"; done
a .bak of each @x file here
every @x file should have a .bak next to it

$ for f in *.@x; do sort -o "$f" "$f"; done
sort each @x file in this folder in place
all @x files here a-z, in the files

$ sed -i '/^$/d' *.@x
blank lines out of all @x files here
no empty lines in the @x files of this folder

$ sed -i '/@w/d' *.@x
lines with @w out of every @x file here
the @w lines in all @x files of this folder must go

$ tail -n 1 *.@x
the last line of each @x file

$ head -n 1 *.@x
the first line of each @x file

$ head -n @n *.@x
the first @n lines of each @x file

$ cat *.@x | wc -l
lines of all @x files here, one total
total number of lines, *.@x

$ cat *.@x | sort -u > @out
all @x files here in one sorted list without repeats, @out

$ grep -c @gp *.@x
lines with @gp per @x file

$ grep -h @gp *.@x > @out
all @gp lines from the @x files here in @out
gather @gp from *.@x in @out

$ grep -il @gp *.@x
which @x files here have @gp, capital letters or not, names only
""", fail=0.03, rate=lambda r: f"{r.randint(0, 30)}.{r.randint(1, 99):02}", kwh=lambda r: str(r.randint(50, 6000)), pct=["1", "2", "3", "4", "5", "1.5", "2.5", "3.5"], born=two._digits(1900, 2020))

# ---------------------------------------------------------------- lists kept by hand, scripts, once more in other shapes

rules("""
$ sed -i '/@w/s/$/ (done)/' @txt
mark the @w line in @txt with ((done)) at its end
@w is finished, write ((done)) behind it in @txt

$ sed -i '/@w/s/^/x /' @txt
tick off @w in @txt, put an x and a blank in front of the line
@txt: "x " before @w

$ sed -i '/@w/s/^/# /' @txt
put "# " before the line with @w in @txt, don't delete it

$ sed -i 's/^- \\[ \\] \\(.*@w\\)/- [x] \\1/' @md
check the box of @w in @md
@w is done, tick its checkbox in @md
@md: - @ls @rs ... @w -> - @{ls}x@rs

$ grep -F -- '- [ ]' @md
which boxes in @md are still unticked
open checkboxes in @md
what's left to do in @md ((unticked boxes))

$ grep -cF -- '- [ ]' @md
how many open checkboxes has @md
count unticked boxes, @md

$ grep -cF -- '- [x]' @md
how many ticked boxes has @md
number of finished tasks in @md ((- @{ls}x@rs))

! fs.write {"path":"@md","content":"- [ ] @item","append":true}
add the line - @ls @rs @item to @md
@md needs - @ls @rs @item at the end

! fs.write {"path":"@md","content":"## @ph","append":true}
add the line ## @ph to @md
put ## @ph at the end of @md

$ sed -i 's/^# .*/# @ph/' @md
the main heading of @md should be # @ph
change the # heading in @md to # @ph

$ sed -n '1p' @md
the title line of @md
@md, its first line only

$ sed -i 's/;.*//' @txt
cut everything after the semicolon on each line of @txt, in place
@txt: keep only what's before the ;

$ cut -d';' -f1 @txt
what's before the first semicolon on each line of @txt

$ cut -d: -f2 @txt
what's behind the colon on each line of @txt, second part
@txt has "name: number" lines, only the part after the colon

$ cut -d: -f1 @txt
@txt has "name: number" lines, only the part before the colon
names only, before the colon, @txt

$ awk '{ print $1 }' @txt
the first word of each line, @txt
@txt, only first words

$ awk '{ print $1 }' @txt > @out
first words of the lines of @txt to @out
@out: first word of each line in @txt

$ awk '{ print $NF }' @txt
last word of every line in @txt
@txt has full names, I need the last names ((last word))

$ awk '{ print $NF }' @txt > @out
last word of every line of @txt into @out

$ cut -c1-@k @txt
the first @k characters of each line in @txt
@txt cut to @k characters per line, show

$ sed 's/^/@w/' @txt > @out
@w in front of every line of @txt, as @out, @txt unchanged
@out: lines of @txt with @w put before each

$ sed 's/$/@w/' @txt > @out
@w behind every line of @txt, as @out, @txt unchanged

$ sed 's/.*/"&"/' @txt > @out
every line of @txt in double quotes, into @out
quote each line of @txt, result @out

$ sed '/^$/d' @txt > @out
@txt without its empty lines as @out
leave blank lines out, @txt -> @out

$ sed -i 's/  */ /g' @txt
many spaces in a row in @txt should be one, in the file
single spaces only in @txt

$ tr -d '\\r' < @txt > @out
@txt without carriage returns into @out
CR removed: @txt -> @out

$ sort -f @txt
sort @txt without regard to capitals, show
case doesn't matter: @txt in order

$ sort -V @txt
sort @txt so that v10 comes after v9, show
version order for @txt, print

$ sort -u @txt @txt2
@txt and @txt2 in one sorted list without repeats, show
all names of @txt and @txt2, each once, on screen

$ sort -u @txt | wc -l
how many different entries in @txt
@txt, distinct lines, number

$ cat @txt @txt2 | sort | uniq -d
entries that occur in @txt and @txt2 taken together more than once

$ cat -n @txt
@txt with numbered lines, show
show @txt, numbers in front of the lines

$ wc -c < @anyf
exact size of @anyf in bytes
bytes in @anyf
how many bytes has @anyf

$ wc -L < @txt
length of the longest line in @txt
how wide is @txt at its widest

$ tail -n 1 @txt
last line of @txt
what did I write last in @txt
how does @txt end, one line

$ head -n 1 @txt
first line of @txt
@txt starts with which line

$ head -n 1 @txt && tail -n 1 @txt
first and last line of @txt
@txt: its top line and its bottom line

$ date -r @anyf '+%F %T'
when was @anyf last changed
last change of @anyf, date and time

$ @cmd 2>&1 | tee @out
run @cmd, show it and also save it in @out
@cmd on screen and in @out at once

$ @cmd >> @out 2>&1
append what @cmd prints to @out
@cmd >> @out
add the output of @cmd to the end of @out

$ @cmd 2>/dev/null
run @cmd without its error messages
@cmd, hide errors

$ sleep @secs && @cmd
in @secs seconds run @cmd
wait @secs seconds, then @cmd
@cmd, but only after @secs s

$ bash @sc @word
run @sc with the argument @word
@sc @word, go
start @sc and pass it @word

$ python3 @py @word
run @py with the argument @word
start @py, argument @word

$ python3 @py 2>&1 | tail -n @n
run @py and show the last @n lines it prints
@py, only the final @n lines of output

$ time python3 @py
how long does @py take
run @py and time it

$ time bash @sc
how long does @sc run
run @sc with the clock on

$ for i in $(seq @k); do bash @sc; done
run @sc @k times
@sc, @k rounds

$ for f in *.sh; do bash -n "$f"; done
syntax check for all shell scripts in here, don't run them

$ for f in *.py; do python3 -m py_compile "$f"; done
do all python files here compile
compile check, every .py here

! fs.search {"path":"@code","text":"@w"}
where does @code use @w
@w in @code?
which lines of @code have @w

! fs.edit {"path":"@code","edits":[{"old":"@w","new":"@w2","all":true}]}
the function @w should be called @w2, in @code
@code: @w → @w2
variable @w in @code renamed to @w2

$ grep -nE '^[[:space:]]*(def|class) ' @py
functions and classes in @py, with lines
what's defined in @py

$ grep -cE '^[[:space:]]*def ' @py
how many functions has @py
number of defs in @py

$ grep -E '^(import|from) ' @py
imports of @py
what does @py import

$ grep -c '^$' @txt
how many empty lines has @txt
blank lines in @txt? only the number

$ awk 'BEGIN { RS = "" } END { print NR }' @prose
paragraphs in @prose
how many paragraphs has @prose

$ grep -oE '[^.!?]+[.!?]' @prose | wc -l
sentences in @prose
how many sentences has @prose

$ grep -oE '[0-9]{4}-[0-9]{2}-[0-9]{2}' @txt
which dates are in @txt
dates like 2024-05-01 out of @txt

$ grep -oE '\\+?[0-9][0-9 ()/-]{6,}[0-9]' @txt
phone numbers in @txt
pull the phone numbers out of @txt

$ grep -oE '#[[:alnum:]_]+' @txt | sort | uniq -c | sort -rn
hashtags in @txt and how often
which #tags does @txt use most

$ grep -oE '"[^"]*"' @txt
everything in quotes in @txt
quotations in @txt

$ xargs -I{} cp {} @fold < @txt
copy the files listed in @txt to @fold
@txt is a list of files, copies of them to @fold

$ xargs -I{} mv {} @fold < @txt
move the files listed in @txt to @fold
@txt is a list of files, put them all into @fold

$ xargs rm < @txt
delete the files listed in @txt
@txt lists files to be deleted, do it

$ while read -r f; do [ -e "$f" ] && echo "$f"; done < @txt
which of the files listed in @txt exist
@txt is a list of files; show those that are there
""", fold=lambda r: r.choice([word(r), word(r) + "-" + word(r), "picked", "selection", word(r) + "/" + word(r)]), secs=["5", "10", "20", "30", "60", "90"])

# ---------------------------------------------------------------- wished states, and what is left over

EDIT = '! fs.edit {"path":"@txt","edits":[{"old":"@gp","new":"@gp2","all":true}]}'
rules("""
$ sort -o @txt @txt
by tonight @txt has to be alphabetical, the file I mean
I like my lists in abc order and @txt isn't; change that
@txt ought to be in a-z order, write it back

$ sed -i '/^$/d' @txt
@txt shouldn't have empty lines
I want @txt free of empty lines
let there be no gaps in @txt

$ sed -i '/@w/d' @txt
@txt shouldn't mention @w at all, drop those lines
I want no line with @w in @txt
whoever opens @txt must not see @w, delete the lines

$ awk '!seen[$0]++' @txt > @txt.tmp && mv @txt.tmp @txt
each entry of @txt should be there only once, leave the order
I want @txt without repeats, order untouched, same file
@txt: nothing twice, please, and don't sort it

EDIT
I want @txt to say @gp2 where it says @gp
@txt should no longer say @gp but @gp2
from tomorrow @txt must read @gp2 instead of @gp
the word in @txt should be @gp2, someone wrote @gp

! fs.write {"path":"@txt","content":"@item","append":true}
I want "@item" on @txt
"@item" should be on @txt, last line
at the end of @txt there should be "@item"

! fs.write {"path":"@out","content":"@item","expect_hash":"absent"}
there should be a file @out that says "@item"
I want a new file @out containing "@item"
let there be @out with "@item" inside

% HEAD ROWS if r["@key"] == "@val"] || > @outc
there should be a @outc with the heading of @csv and just the @val rows ((@key))
I want @outc to hold the @key=@val part of @csv, column titles too
let @outc be @csv limited to @key @val, with its heading

% [print(r["@key"]) for r in ROWS] || > @out
there should be a file @out with the @key of each row in @csv
I want @out to list the @key column of @csv

$ grep @gp @log > @out
I want all @gp lines of @log in a file called @out
there should be @out with whatever @log says about @gp

$ sed -i 's/^@opt *=.*/@opt=@pv/' @ini
I want @opt to be @pv in @ini
in @ini @opt should stand at @pv
let @opt be @pv, file @ini
@opt ought to have the value @pv in @ini, not the one it has

$ sed -i 's/^\\( *@opt:\\).*/\\1 @pv/' @yaml
I want @opt to be @pv in @yaml
in @yaml @opt should stand at @pv
make @opt @pv ((@yaml))

$ python3 -c 'import json; d = json.load(open("@json")); d["@opt"] = @jv; json.dump(d, open("@json", "w"), indent=2)'
I want @opt to be @jv in @json
in @json @opt should stand at @jv
let @opt be @jv, file @json
from now on @opt is @jv, put it into @json

$ sed -i 's/^@up *=.*/@up=@pv/' @env
I want @up to be @pv in @env
let @up be @pv, file @env
in @env the line for @up should give @pv

$ sed -i '/^ *@key:/a\\  - @w' @yaml
add @w to the list @key in @yaml
the list @key of @yaml should also have @w
@yaml: under @key one more entry - @w

$ sed -i '/^ *- @w$/d' @yaml
take the entry @w off the lists in @yaml
@yaml: the list item - @w has to go

$ awk -F, 'NR > 1 { a[$@ca] += $@cb } END { for (k in a) print k, a[k] }' @csv
for each value in column @ca of @csv add up column @cb ((first line is titles))
@csv has a header; totals of column @cb by column @ca

$ awk -F, '{ a[$@ca] += $@cb } END { for (k in a) print k, a[k] }' @csv
@csv without header: column @cb summed for each value in column @ca
totals of column @cb by column @ca, @csv

$ awk -F, '$@ca == "@val" { s += $@cb } END { print s }' @csv
column @cb of @csv added up where column @ca is @val
@csv: if column @ca says @val, sum column @cb

$ awk -F, '$@ca == "@val"' @csv | wc -l
how many rows of @csv have @val in column @ca
column @ca = @val in @csv, count

$ awk -F, '{ print $@ca * $@cb }' @csv
column @ca times column @cb for every row of @csv
multiply columns @ca and @cb of @csv row by row, show

$ awk -F, '{ s += $@ca * $@cb } END { print s }' @csv
sum of column @ca times column @cb over @csv
@csv: column @ca x column @cb, all added together

$ awk -F, '{ print $@ca + $@cb }' @csv
column @ca plus column @cb for every row of @csv

$ awk -F, '$@ca == $@cb' @csv
rows of @csv where column @ca and column @cb are equal
@csv: column @ca same as column @cb, which rows

$ awk -F, '$@ca != $@cb' @csv
rows of @csv where columns @ca and @cb differ

$ awk -F, '$@ca > $@cb' @csv
rows of @csv in which column @ca is bigger than column @cb

$ awk -F, '$@ca ~ /@w/' @csv
rows of @csv with @w somewhere in column @ca
column @ca contains @w: which rows of @csv

$ awk -F, '$@ca == ""' @csv
rows of @csv with nothing in column @ca
column @ca empty, @csv, show them

$ awk -F, 'NR == 1 || $@ca ~ /@w/' @csv > @outc
heading and rows with @w in column @ca of @csv to @outc

$ awk -F, 'NR == 1 || $@ca != ""' @csv > @outc
heading and rows where column @ca isn't empty, @csv -> @outc

$ awk -F, 'NR == 1 || $@ca != "@val"' @csv > @outc
@csv without the rows with @val in column @ca, heading stays, as @outc
drop rows where column @ca is @val, @csv -> @outc, keep header

$ awk -F, 'NR == 1 || $@ca < @num' @csv > @outc
heading plus rows of @csv with column @ca below @num => @outc

$ awk -F, '$@ca > @num' @csv | wc -l
how many rows of @csv have more than @num in column @ca

$ awk -F, 'NR == 2 || NR > 2 && $@ca > m { m = $@ca } END { print m }' @csv
largest number in column @ca of @csv, under the heading
max of column @ca, @csv with header

$ cut -d, -f@ca @csv | sort | uniq -c | sort -rn | head -n @n
the @n most common values in column @ca of @csv

% print(*sorted(set(r["@key"] for r in ROWS)), sep="\\n")
all different @key of @csv, sorted, a line each

% PRINT ROWS if NUM == @num]
@csv where @nkey equals @num exactly
rows with a @nkey of precisely @num, @csv

% print(sum(NUM == @num for r in ROWS))
how many in @csv have exactly @num @nkey
count rows of @csv with @nkey equal to @num

% print(sum(@lo <= NUM <= @hi for r in ROWS))
how many rows of @csv have @nkey from @lo to @hi
count @nkey between @lo and @hi, @csv

% print(round(sum(NUM for r in ROWS), 2))
sum of @nkey in @csv rounded to cents
total @nkey, two decimals, @csv

% v = [float(r["@nkey"]) for r in ROWS if r["@nkey"]]; print(round(sum(v) / len(v), 2))
average @nkey of @csv rounded to two decimals
mean of @nkey in @csv, two digits after the point please

% import statistics; print(statistics.stdev(float(r["@nkey"]) for r in ROWS if r["@nkey"]))
standard deviation of @nkey in @csv
how much does @nkey scatter in @csv? standard deviation

% [print(r["@key"]) for r in ROWS if not r["@key2"]]
the @key of everybody in @csv without a @key2
who in @csv ((give the @key)) hasn't got a @key2

% [print(r["@key"], r["@key2"], sep=": ") for r in ROWS]
@csv as lines "@key: @key2"
print @key, a colon and @key2 for each row of @csv

% [print(r["@key"], r["@key2"]) for r in ROWS if r["@key3"] == "@val"]
@key and @key2 of the rows in @csv where @key3 is @val
@csv: @key + @key2, only @key3 = @val
""".replace("EDIT", EDIT))

# ---------------------------------------------------------------- asides, smileys, half sentences

EDIT = '! fs.edit {"path":"@txt","edits":[{"old":"@gp","new":"@gp2","all":true}]}'
rules("""
EDIT
@txt ((the one for the club)): @gp should be @gp2 :)
lol I wrote @gp in @txt, obviously @gp2 was meant
@gp?? in @txt?? it's @gp2, fix pls
could @txt ((sorry, again)) get @gp2 for @gp? last time, promise
@txt... all those @gp... @gp2 please...
hm, @gp looks odd in @txt; rather @gp2

$ sed -i '/@w/d' @txt
@w ((long gone)) is still in @txt, drop it
ugh, @w again in @txt. delete these lines :(
why is @w on @txt, take it off
@txt, the bit about @w: away with that line

$ sort -o @txt @txt
@txt looks like confetti, sort it for real ((in the file))
abc for @txt, saved, thx!!

! fs.count {"paths":["@txt"]}
@txt ((just curious)) how many lines?
dumb question but how many lines has @txt
@story: lines in @txt?
@who and I bet on the number of lines in @txt, well?

! fs.count {"paths":["@prose"]}
am I done yet? words in @prose :/
@prose, how many words ((need @num))

! fs.read {"path":"@log","last_lines":@n}
help!! last @n lines of @log
@log ((the server is on fire)) last @n lines quick
ok what now, @n last lines from @log

! fs.write {"path":"@txt","content":"@item","append":true}
oh and "@item", for @txt
@txt!! "@item"!! before I forget
by the way "@item" should go on @txt too ;)
hmm "@item" ((@txt, at the end))

% print(sum(NUM for r in ROWS))
I can't add :( @nkey of @csv in total please
@csv: @nkey, hmm, how much altogether?
@story. @nkey total, @csv
whatever is in @nkey ((@csv)), add it

% v = [float(r["@nkey"]) for r in ROWS if r["@nkey"]]; print(sum(v) / len(v))
maths is hard lol, average @nkey of @csv
on the whole what @nkey does one have in @csv, average I mean

% PRINT ROWS if r["@key"] == "@val"]
hm who was @val again ((@key)), see @csv
@csv but only @val pls ((that's the @key))
I only deal with @val, so from @csv just these rows, @key column

% HEAD ROWS if r["@key"] == "@val"] || > @outc
@who ((always in a hurry)) wants the @val rows of @csv by @key, with heading, as @outc
pls pls: heading + @key @val of @csv => @outc

% t = {}; [t.update({r["@key"]: t.get(r["@key"], 0) + NUM}) for r in ROWS]; [print(k, t[k]) for k in sorted(t)]
who has how much? @csv, @key and the sum of @nkey
it's the end of the month, so @nkey per @key from @csv
let's see, @csv, for each @key all the @nkey together

% PRINT sorted(ROWS, key=lambda r: NUM, reverse=True)[:@n]]
just curious: top @n by @nkey in @csv
who rocks? @n best in @nkey, @csv ;)

$ (head -n 1 @csv && tail -q -n +2 @csv @csv2) > @outc
@csv and @csv2, same columns, one table @outc please ((heading once!))
can @csv and @csv2 live together in @outc with one header? thx

$ tr ';' ',' < @csv > @outc
ugh semicolons. @csv with commas as @outc pls
@csv ((semicolons, why...)) -> commas -> @outc

$ cut -d, -f@col @csv > @out
only @col of @csv is needed ((in @out))
@out please: @col from @csv, that's all

$ python3 -c 'import json; d = json.load(open("@json")); d["@opt"] = @jv; json.dump(d, open("@json", "w"), indent=2)'
@json: hmm, @opt should really be @jv
ok so @opt in @json -> @jv, thx :)
pls make @opt @jv ((in @json))
the doc says @opt must be @jv, our @json doesn't have that yet
@opt ((@json)) to @jv

$ python3 -c 'import json; print(json.load(open("@json"))["@opt"])'
remind me, which @opt is it in @json
@opt? ((@json))
before I change anything: @opt in @json is what

$ sed -i 's/^@opt *=.*/@opt=@pv/' @ini
@opt ((@ini)) to @pv
ok so @opt in @ini -> @pv, thx
the manual says @opt=@pv, @ini says something else, fix @ini
hm, try @opt with @pv in @ini

$ sed -i 's/^@up *=.*/@up=@pv/' @env
@up ((@env)) to @pv
ok @env, @up -> @pv, thx
try with @up=@pv in @env
new @up for @env: @pv

$ sed -i 's/^\\( *@opt:\\).*/\\1 @pv/' @yaml
@opt ((@yaml)) to @pv
ok so @opt in @yaml -> @pv, thx
try @opt with @pv in @yaml
new @opt for @yaml: @pv

! fs.write {"path":"/etc/hosts","content":"@ip @hn","append":true}
pls add "@ip @hn" to /etc/hosts, thx
the line @ip @hn is missing in /etc/hosts
hosts file: append @ip @hn to /etc/hosts

$ grep @hn /etc/hosts
is there an entry for @hn in /etc/hosts
where does @hn point, according to /etc/hosts

$ sed -i '/@hn/d' /etc/hosts
@hn out of /etc/hosts
drop the entry for @hn from /etc/hosts
/etc/hosts shouldn't know @hn any more

$ grep -rlIZ --exclude-dir=.git @bad . | xargs -0r sed -i 's/@bad/@good/g'
lol it's @good not @bad, in all my files pls
how embarrassing, @bad all over these files, must be @good
@bad (->|=>) @good, whole folder
fix the typo @bad in everything here, right is @good

$ grep @gp @log | tail -n @n
@gp again?! last @n of them in @log
show the newest @n @gp in @log pls
hm @gp... the last @n in @log

$ grep -Fxvf @txt @txt2
who's new in @txt2 ((not yet in @txt))
@txt2 vs @txt: which lines only @txt2 has

$ grep -Fxvf @txt2 @txt
who's gone: in @txt but no longer in @txt2
@txt vs @txt2: which lines only @txt has

$ wc -w *.@x | sort -n
which @x file did I work hardest on? words per file, sorted
@x files here: words each, small to big

! fs.hash {"paths":["@anyf"],"algorithm":"md5"}
pls the md5 of @anyf
they only give md5 sums... so md5, @anyf

$ sha256sum -c @sums
is my download ok? @sums
@sums says what? check please
all files good? compare with @sums

$ md5sum -c @md
""".replace("\n$ md5sum -c @md\n", "\n").replace("EDIT", EDIT))

rules("""
$ md5sum -c @mds
is everything as in @mds? check
@mds -> verify, tell me
did the copy go well, test with @mds

$ base64 @anyf > @out
@anyf in base64 pls, as @out
@out = base64 of @anyf

$ seq @lo @hi > @out
@out with @lo, next number and so on until @hi, one per line
pls number list @lo-@hi as @out

$ sed -i 's/\\t/    /g' @code
ugh, tabs in @code. four spaces instead, in place
@code, no tabs: 4 spaces each

$ sed -i 's/\\r$//' @txt
windows again... fix line endings of @txt to LF
@txt ((from @who's PC)) has CRLF, make it LF

$ tr 'a-z' 'A-Z' < @txt > @out
make it loud: @txt all caps in @out
@out: @txt, but CAPS

$ tr -dc 'A-Za-z0-9' < /dev/urandom | head -c @pw
new password again, sigh, @pw chars
a password I haven't used before, @pw long
@pw random letters and digits

$ date -d '+@cnt days' '+%A %Y-%m-%d'
if I start today and need @cnt days, when am I done
@cnt days of quarantine from today, until when
parcel takes @cnt days, so arrives on

$ date -d '@cnt days ago' '+%A %Y-%m-%d'
it happened @cnt days ago, so on which date
incubation is @cnt days, when did I catch it

$ echo $(( ($(date -d @isof +%s) - $(date +%s)) / 86400 ))
passport is valid till @isof, days left?
vacation starts @isof!! how many days
days from now to @isof

$ python3 -c 'print(@amt * (100 - @pct) / 100)'
coupon of @pct% for a @amt bike, price?
@amt, staff discount @pct percent, I pay

$ python3 -c 'print(@amt * @pct / 100)'
commission @pct% of @amt
@pct percent down payment on @amt
""", amt=lambda r: str(r.randint(10, 3000)), pct=["5", "7", "10", "12", "15", "19", "20", "25", "30", "40"], cnt=["3", "5", "7", "10", "14", "21", "30", "45", "60", "90", "100", "180"], pw=["8", "10", "12", "14", "16", "20", "24", "32"])

# ---------------------------------------------------------------- on call, in the lab, at the counter

EDIT = '! fs.edit {"path":"@txt","edits":[{"old":"@gp","new":"@gp2","all":true}]}'
rules("""
$ grep @gp @log | tail -n @n
incident review: the @n latest @gp entries of @log
for the ticket I need the last @n lines of @log that have @gp

$ grep -c @gp @log
for the report: number of @gp lines in @log
how noisy is @gp in @log, in lines

$ grep -i error @log | sort | uniq -c | sort -rn | head -n @n
which @n errors repeat most in @log
@log, @n most frequent error lines with counts

$ grep -ci error @log > @out
the number of error lines in @log, written to @out

$ awk '{ print $1 }' @log | sort -u | wc -l
how many different first words ((client addresses)) are in @log
unique visitors in @log, the address is the first word

$ grep @iso @log
what happened on @iso according to @log
@log, only @iso
all lines of @iso from @log

$ grep @iso @log | grep -i error
errors on @iso in @log
@log: @iso, errors only

$ grep -c @iso @log
how many lines does @log have for @iso
count @iso in @log

$ grep @iso @log > @out
all of @iso from @log into @out
@log, day @iso -> @out

$ sed -n '/@iso/,$p' @log
@log from @iso on
everything in @log starting with the first line of @iso

$ grep -v DEBUG @log > @out
@log without DEBUG lines => @out
strip the DEBUG noise off @log, save as @out

$ grep -vE 'DEBUG|INFO' @log
@log without DEBUG and INFO
only what's more serious than INFO and DEBUG in @log

$ tail -n @n @log > @out
attach to the ticket: @out with the last @n lines of @log
@out = tail of @log, @n lines

% v = [float(r["@nkey"]) for r in ROWS if r["@key"] == "@val" and r["@nkey"]]; print(sum(v) / len(v))
control group is @val in @key; its mean @nkey? @csv
mean @nkey for @key=@val in @csv
@csv: within @key @val, average of @nkey

% t = {}; [t.setdefault(r["@key"], []).append(NUM) for r in ROWS]; [print(k, sum(t[k]) / len(t[k])) for k in sorted(t)]
group means: @nkey by @key, @csv
mean @nkey for each group in @key, measured in @csv
@csv averages of @nkey split by @key

% t = {}; [t.setdefault(r["@key"], []).append(NUM) for r in ROWS]; [print(k, len(t[k]), sum(t[k])) for k in sorted(t)]
count and sum of @nkey per @key in @csv
@csv: for each @key how many rows and the total @nkey

% t = {}; [t.setdefault(r["@key"], []).append(NUM) for r in ROWS]; [print(k, min(t[k]), max(t[k])) for k in sorted(t)]
lowest and highest @nkey per @key in @csv
@csv: min and max of @nkey by @key

% t = {}; [t.setdefault(r["@key"], []).append(NUM) for r in ROWS]; [print(k, sum(t[k]) / len(t[k])) for k in sorted(t)] || > @out
group means of @nkey by @key, @csv, into @out
average @nkey per @key of @csv => @out

% [print(r["@key"]) for r in ROWS] || | sort | uniq -c | sort -rn > @out
counts per @key of @csv in @out, most first
tally @key of @csv => @out

% print(sum(NUM for r in ROWS)) || > @out
sum of @nkey in @csv, written to @out
total @nkey @csv => @out

% HEAD ROWS if r["@key"] != "@val"] || > @outc
exclude @val ((@key)) from @csv, result @outc with the heading
outliers are marked @val under @key in @csv; @outc without them, heading kept
@outc: @csv, heading too, but no @key @val

% HEAD ROWS if @lo <= NUM <= @hi] || > @outc
@nkey from @lo to @hi: such rows of @csv, with heading, to @outc
keep @nkey between @lo and @hi, @csv -> @outc, header too

% HEAD sorted(ROWS, key=lambda r: NUM)] || > @outc
price list @outc: @csv from low to high @nkey, titles on top
@csv ascending by @nkey with header => @outc
let @outc be @csv in rising order of @nkey, heading first

% HEAD sorted(ROWS, key=lambda r: r["@key"])] || > @outc
@outc: the rows of @csv a-z by @key under their heading
alphabetical by @key with heading, @csv => @outc

% PRINT ROWS if NUM <= @num]
what's almost gone? @nkey at most @num, @csv
to reorder: rows of @csv with @nkey @num or fewer

% [print(r["@key"]) for r in ROWS if NUM <= @num]
what do I have to reorder? the @key of all with @nkey @num or less, @csv
@csv: @key where @nkey is at most @num

% [print(r["@key"]) for r in ROWS if NUM <= @num] || > @out
reorder list @out: the @key of all in @csv with @nkey @num or less

% print(sum(NUM * float(r["@nkey2"] or 0) for r in ROWS))
what's the stock worth: @nkey times @nkey2, summed, @csv
inventory value from @csv, @nkey x @nkey2 added up

$ python3 -c 'import json; d = json.load(open("@json")); d["@opt"] = @jv; json.dump(d, open("@json", "w"), indent=2)'
prod hotfix: @opt=@jv in @json
roll @opt in @json over to @jv
customer wants @opt on @jv, that's in @json

$ sed -i 's/^@up *=.*/@up=@pv/' @env
prod hotfix: @up=@pv in @env
rotate @up in @env to @pv
staging needs another @up, namely @pv, file @env

$ sed -i 's/^@opt *=.*/@opt=@pv/' @ini
raise... no, just set @opt to @pv in @ini
tune @ini: @opt @pv

$ diff @ini @ini2
what's different between @ini and @ini2
config drift: @ini against @ini2

$ sha256sum -c @sums
after the restore: verify with @sums
integrity check against @sums

$ sha256sum *.@x > @sums
before shipping: @sums for all @x files here
freeze the @x files' sha256 in @sums

$ awk 'NR == 1 || FNR > 1' *.csv > @outc
every sensor wrote its own csv here, same columns; @outc with all of them, header once
daily csvs in this folder -> one @outc, one header

$ cat @txt @txt2 @txt3 > @out
part one @txt, part two @txt2, part three @txt3: @out
@out from @txt, @txt2 and @txt3

EDIT
corrigendum: @gp must be @gp2 in @txt
the reviewer wants @gp2 instead of @gp in @txt
price tag: @gp becomes @gp2, @txt
drug name was @gp, it's sold as @gp2 now, correct @txt

$ sed -i '/@w/d' @txt
discontinued: @w. take it out of @txt
patient @w was discharged, line can go from @txt
retract @w from @txt ((whole line))

! fs.write {"path":"@txt","content":"@item","append":true}
log entry for @txt: @item
new on @txt: @item
record "@item" in @txt
customer asks for "@item", write it on @txt
""".replace("EDIT", EDIT))
