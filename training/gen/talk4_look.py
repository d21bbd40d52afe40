"""Looking closely and finding, fourth round (English): what strangers still asked in shapes nobody had written down.

A block is wordings, then a line `=> action >> action` (a result behind `>>` may be given: `>> ok 0`). Round and square brackets
and bars are meant literally in the wordings. In a shell line the names are quoted where they need it.
"""

import re
import zlib

import lib
import talk2_look as look
import talk2_text as two
import talk3_text as three
import talk_look
import values
from intents import around
from phrases import Family

FAMILY = Family("talk4_look")
add = FAMILY.add

# ---------------------------------------------------------------- values

OWN = """fridge freezer boiler bike piano allotment shed dentist orthodontist nursery nanny tenant landlord caravan campervan kayak sailing scuba surf skating ballet tango orchestra trombone saxophone banjo accordion drama debate
geography algebra latin welding carpentry plumbing tiling insulation gutter chimney skylight awning patio hedge compost greenhouse bonsai orchid tulip poultry rabbit ferret budgie aquarium terrarium stable paddock tractor
harvester silo dairy brewery winery butcher bakery deli bistro canteen catering banquet jubilee reunion graduation confirmation baptism funeral cemetery parish mosque temple choir sermon hospice ward triage dialysis
cardiology xray ultrasound dermatology podiatry asthma diabetes migraine cortisone vaccine pediatrics midwife postnatal kindergarten detention homework spelling chemistry titration microscope telescope satellite antenna
amplifier turntable synth mixer podcast vlog stream quest dungeon raid guild speedrun tournament league referee hockey rugby curling archery fencing triathlon marathon pilates physio osteopath sauna hostel motel airbnb
ferry cruise visa customs embassy relocation moving storage pallet forklift warehouse courier parcel returns refund voucher loyalty franchise payroll pension overtime severance tribunal notary probate alimony custody adoption
mortgage remortgage escrow stocks dividend bitcoin ledger audit vat customs tariff freight invoice procurement tender onboarding offboarding standup retro sprint roadmap incident outage postmortem failover replica ingress
proxy bastion kafka postgres redis grafana terraform ansible jenkins kubernetes thermostat doorbell solar inverter heatpump meter lisbon porto sicily malta crete oslo bergen tromso krakow riga tallinn zagreb kyoto osaka
hanoi lima quito patagonia sahara october november april wednesday thursday winter spring autumn grandma grandpa uncle aunt cousin twins stepmom godson roommate neighbour""".split()
NOUNS = """invoice receipt contract letter report manual plan list quote certificate ticket budget schedule flyer poster essay recipe note draft statement agreement worksheet exam poem diagram map screenshot scan logo banner avatar
recording interview transcript email memo agenda roster timetable newsletter survey template checklist proposal protocol voucher permit questionnaire lecture assignment payslip timesheet blueprint mockup icon trailer calendar manuscript
translation prescription referral appointment handout bill offer reminder test song chapter portrait sketch pattern chart spreadsheet application reference complaint petition speech eulogy script outline brochure leaflet postcard
notice tender forecast ledger logbook booking reservation rota register passphrase agreement waiver mandate claim appeal verdict will deed lease policy warranty guarantee thesis abstract syllabus cv resume diary quiz menu glossary
lesson_plan report_card permission_slip seating_plan shift_plan price_list packing_list shopping_list guest_list reading_list phone_bill tax_form lab_report cover_letter release_note bug_report crash_report floor_plan care_plan
insurance_claim bank_statement rental_agreement parts_list wiring_diagram test_result blood_test cover_photo band_photo delivery_note order_form stock_list""".split()
PLAIN = [n for n in NOUNS if n[-1] not in "ysxh" and n not in ("cv", "will", "test", "map", "note", "draft", "list", "plan", "chart", "report_card")]
NOUNS = [x for x in NOUNS + look.SINGLE if x != "will"]


def star(s):
    return "*" + re.sub("[ _-]+", "*", s) + "*"


def own(r):
    k = r.random()
    return r.choice(OWN) if k < 0.7 else look.thing(r) if k < 0.85 else values.gibberish(r) if k < 0.92 else r.choice(values.PEOPLE)


def one(r):
    n, k = r.choice(NOUNS).replace("_", " "), r.random()
    s = n if k < 0.33 else f"{own(r)} {n}" if k < 0.95 else own(r)
    return s, star(s)


def many(r):
    n = r.choice(PLAIN).replace("_", " ")
    s = n if r.random() < 0.5 else f"{own(r)} {n}"
    return s + "s", star(s)


def sub(r):
    s = own(r)
    return s, f"*{s}*"


def noun(r):
    n = r.choice([x for x in PLAIN if "_" not in x and x not in "script recording screenshot logo banner avatar icon trailer scan mockup blueprint diagram portrait postcard calendar song".split()])
    return n, n


def topic(r):
    return r.choice(OWN) if r.random() < 0.3 else look.topic(r)


def n(r):
    """A number that may follow an article: no "a dozen"."""
    while True:
        v = look.dozen(r)
        if v[0] not in ("dozen", "hundred", "handful of"):
            return v


def dz(r):
    """What follows "the last"."""
    return r.choice([("dozen", "12"), ("two dozen", "24"), ("half dozen", "6"), ("hundred", "100"), ("fifty", "50"), ("three", "3"), ("six", "6"), ("nine", "9"), ("twenty-five", "25")]) if r.random() < 0.4 else n(r)


def numbered(r):
    """Names ending in numbers, with many dots."""
    a, b = values.word(r), own(r)
    return r.choice([f"{a}.log.{r.randint(1, 12)}", f"{b}.log.{r.randint(1, 9)}", f"{a}.{b}.{r.randint(1, 30)}", f"{a}-{r.randint(1, 9)}.{r.randint(0, 20)}.{r.randint(0, 9)}.txt", f"{b}.txt.{r.randint(1, 6)}", f"{a}_{r.randint(1, 40)}", f"syslog.{r.randint(1, 7)}",
                     f"access.log.{r.randint(1, 20)}", f"{a}.v{r.randint(2, 9)}.final.md", f"{b}{r.randint(2, 2030)}"])


def loose_name(r):
    """Names with blanks and brackets, not quoted."""
    a, b, e = own(r), r.choice(NOUNS).replace("_", " "), r.choice("txt txt md csv pdf docx log".split())
    return r.choice([f"{a.capitalize()} {b}.{e}", f"{b} ({r.choice(['final', 'copy', 'old', '1', '2', '3', a])}).{e}", f"{a} - {b} {r.randint(2009, 2027)}.{e}", f"My {b}.{e}", f"{b.capitalize()} {a.capitalize()} v{r.randint(2, 9)}.{e}", f"{r.randint(1, 31)} {a} {b}.{e}",
                     f"{a.upper()} {b} [{r.choice(['v2', 'signed', 'draft'])}].{e}", f"Copy of {b}.{e}", f"{b} {r.randint(1, 12)}.{r.randint(1, 9)}.{e}"])


def no_class(f):
    """Without square brackets, which mean something in a glob."""
    def g(r):
        while "[" in (v := f(r)):
            pass
        return v
    return g


def text_loose(r):
    while True:
        x = loose_name(r)
        if x.endswith((".txt", ".md", ".csv", ".log")) and "[" not in x:
            return x


def file_of(exts, shell=False):
    base = look.file_of(exts)

    def f(r):
        k = r.random()
        if k < 0.62:
            return base(r)
        v = numbered(r) if k < 0.78 else text_loose(r) if exts is look.TEXTS else loose_name(r)
        return v, v
    return f


def heading(r):
    a, b = own(r), values.word(r)
    return r.choice("Installation Usage Setup License Contributing Requirements Ingredients Method Homework Decisions Attendees Budget Roadmap Changelog Examples FAQ Troubleshooting Configuration Summary Results Discussion References Todo Shopping Packing Monday Tuesday Friday Contact Credits Deployment Testing API Overview Background Conclusion Appendix".split()) if r.random() < 0.6 else r.choice([a.capitalize(), b.capitalize(), f"{a.capitalize()} {b}", f"Day {r.randint(1, 14)}", f"Week {r.randint(1, 52)}", f"Chapter {r.randint(1, 30)}", f"{r.randint(2015, 2027)}"])


def start(r):
    """The beginning of names."""
    return r.choice([values.gibberish(r), values.word(r) + "_", own(r), f"{r.randint(2015, 2027)}-", values.word(r) + "-", "IMG_", "DSC", "draft", "backup_", "test_", "old-", own(r).capitalize()])


def letter(r):
    return r.choice("abcdefghklmnoprstwz")


def story(r):
    p, q = r.choice(values.PEOPLE).capitalize(), r.choice(values.PEOPLE).capitalize()
    c = r.choice("Oslo Madrid Lagos Pune Austin Leeds Porto Krakow Quito Bonn Turin Perth".split())
    k = r.randint(2, 19)
    return r.choice([f"{p} moved to {c} {k} months ago and left me this mess.", f"we deleted nothing, i promise {p}.", f"my exam is in {k} days.", f"{p} says it's {k} but {q} doesn't believe it.", f"the zip on my jacket broke, great start of the day.", f"i copied everything from the {c} office last week.",
                     f"the printer prints and the scanner scans, but i can't remember a thing.", f"so {p} and {q} had a bet.", f"{k} people asked me already.", f"got a call from {c}.", f"parents' evening tonight!", f"night shift, bed {k} is ringing.", f"the server in {c} went down at {k % 12 + 1} am.",
                     f"my history teacher is picky.", f"i run a small shop in {c}.", f"{p} wants to move on.", f"i sorted the cellar yesterday, today it's the computer.", f"ok so long story short.", f"my supervisor {p} reads everything twice.", f"i cut my finger, so typing is slow.",
                     f"first week at the new job.", f"retired since {r.randint(2001, 2022)}, still curious.", f"the {c} train is late again.", f"kids are asleep, finally.", f"{p} swears it was there."])


def not_hidden(f):
    def g(r):
        while (v := f(r))[1].startswith("."):
            pass
        return v
    return g


def flat_folder(r):
    while re.search(r"[/~.]", v := look.folder_name(r)) or v in ("", "here"):
        pass
    return v


COUNTED = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split()
_low = [1]


def word_lo(r):
    _low[0] = r.randint(1, 15)
    return COUNTED[_low[0] - 1], str(_low[0])


def word_hi(r):
    k = r.randint(_low[0] + 1, 20)
    return COUNTED[k - 1], str(k)


MONTHS = "January February March April May June July August September October November December".split()


def month(r):
    """A month with its year: its first day."""
    m, y = r.randint(1, 12), r.randint(2015, 2026)
    name = MONTHS[m - 1]
    return r.choice([f"{name} {y}", f"{name} {y}", f"{name.lower()} {y}", f"{name[:3]} {y}", f"{name} of {y}"]), f"{y}-{m:02}-01"


def day(r):
    d, m, y = r.randint(1, 28), r.randint(1, 12), r.randint(2015, 2026)
    name = MONTHS[m - 1]
    return r.choice([f"{d} {name} {y}", f"{name} {d}, {y}", f"{d} {name.lower()} {y}", f"{name} {d} {y}", f"{d}. {name} {y}", f"{d} {name[:3]} {y}"]), f"{y}-{m:02}-{d:02}"


def maybe(r, v):
    return look.maybe_quoted(r, v, 0.06), v


def loose_pdf(r):
    return no_class(loose_name)(r).rsplit(".", 1)[0] + ".pdf"


def sh_slot(base):
    def f(r):
        v = base(r)
        return v if isinstance(v, tuple) else (v, v)
    return f


L = look.SLOTS
S = dict(
    one=one, many=many, sub=sub, noun=noun, w=topic, q=L["q"], who=L["who"], user=L["user"], f=file_of(look.EXTS), t=file_of(look.TEXTS), s=not_hidden(L["s"]), fd=flat_folder, d=L["d"], pd=L["pd"], nd=L["nd"], z=L["z"], n=n, dz=dz, few=look.few, kinds=L["kinds"], kind=L["kind"],
    age=look.age, span=L["span"], size=look.size, szr=L["szr"], dt=values.date, x=lambda r: r.choice("txt md csv py js log pdf json html css java tex sql yaml png jpg docx xlsx go rs sh xml c".split()), tx=lambda r: r.choice("txt md py js html css java tex sql go rs sh c csv log".split()),
    hid=L["hid"], cnt=L["cnt"], hits=L["hits"], uno=L["uno"], num=numbered, ln=text_loose, lf=no_class(loose_name), sec=heading, st=start, let=letter, story=story, line=lambda r: str(r.choice([r.randint(2, 30), r.randint(2, 300), r.randint(100, 2500)])), lp=["("], rp=[")"], lb=["["], rb=["]"], bar=["|"],
    end=L["end"], year=lambda r: str(r.randint(2011, 2026)), gib=lambda r: values.gibberish(r), cmd=look.plain_name, whose=look.whose, oney=look.one_year, onex=look.one_ext, lk=lambda r: r.choice([values.word(r), "current", "latest", own(r), values.word(r) + "-link"]),
    food=lambda r: r.choice("nutmeg ginger saffron cumin basil thyme rosemary dill fennel leek celery parsnip beetroot pumpkin lentils chickpeas quinoa couscous tofu halloumi feta ricotta mascarpone yoghurt buttermilk almonds hazelnuts walnuts raisins honey molasses vanilla cocoa cinnamon cardamom turmeric paprika chorizo anchovies salmon prawns capers olives lime tamarind miso sesame peanuts eggs gluten butter".split() + [values.word(r)]),
    oz=lambda r: maybe(r, r.choice([f"{values.stem(r)}.zip", f"{own(r)}-{values.word(r)}.zip", f"{own(r).capitalize()} {r.choice(PLAIN).replace('_', ' ')}s.zip", f"{values.word(r)}-{r.randint(0, 9)}.{r.randint(0, 20)}.zip", f"{own(r)} ({r.randint(1, 4)}).zip"])),
    tz=lambda r: maybe(r, r.choice([f"{values.stem(r)}.tar.gz", f"{own(r)}-{values.word(r)}.tgz", f"{own(r)}_{r.randint(2015, 2027)}.tar.gz", f"{values.word(r)}-{r.randint(0, 9)}.{r.randint(0, 20)}.tar", f"{own(r)} backup.tar.gz"])),
    m=lambda r: f"{values.stem(r)}.{r.choice('txt txt md csv json log yaml ini'.split())}", pdf=lambda r: maybe(r, r.choice([f"{values.stem(r)}.pdf", loose_pdf(r), f"{own(r)}-{r.choice(PLAIN).replace('_', '-')}.pdf"])), wk=lambda r: own(r),
    oth=lambda r: r.choice([(w, str(i)) for i, w in enumerate("second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fifteenth twentieth".split(), 2) if i < 14] + [("fifteenth", "15"), ("twentieth", "20")] + [(f"{k}{'st' if k % 10 == 1 and k != 11 else 'nd' if k % 10 == 2 and k != 12 else 'rd' if k % 10 == 3 and k != 13 else 'th'}", str(k)) for k in range(2, 60)]),
    wa=word_lo, wb=word_hi, chars=lambda r: str(r.choice([20, 50, 80, 100, 140, 160, 200, 250, 280, 300, 500, 1000])),
    amt=two._num, mon=month, day=day, wday=lambda r: r.choice([(x, x.lower()) for x in "Monday Tuesday Wednesday Thursday Friday Saturday Sunday monday tuesday wednesday thursday friday".split()]), dg=lambda r: str(r.randint(1, 24)), whg=lambda r: (lambda x: (x, "*" + x.replace(" ", "*") + "*"))(look.who(r)), wd=lambda r: values.word(r), tk=L["tk"], tks=L["tks"], width=["72", "79", "80", "90", "100", "120", "132"],
)
V = two.VALUES | three.VALUES
for _k in "col key nkey val opt pv up from to lo hi k gp gp2 ph".split():
    S[_k] = V[_k.rstrip("2")]
for _k in "csv tsv json log ini env yaml md code conf prose nums".split():
    S[_k] = (two.PATHS | three.PATHS)[_k]
S["gz"] = three.PATHS.get("gz") or (lambda r: r.choice([f"{values.word(r)}.log.{r.randint(1, 9)}.gz", f"{values.word(r)}.txt.gz", f"{values.word(r)}.csv.gz", f"{own(r)}.log.gz"]))
S["lo"], S["hi"] = two._s1.first, two._s1.second
QUOTED = "csv tsv json log ini env yaml md code conf gz prose nums f t s d pd z gp q w num ln lf hid lk cmd st txt oz tz m pdf wk who".split()
ROWS, HEAD = two.ROWS, three.HEAD
PR = two.PR
BARE = {k: (lambda f: lambda r: sh_slot(f)(r)[1])(S[k]) for k in "t f s d z q w csv json ini env yaml md val".split()}  # to be put in quotes
NAMES = "|".join(sorted(QUOTED, key=len, reverse=True))


def _shell(line):
    return re.sub(r"(?<![\"\w])@(?:\{(" + NAMES + r")(\d?)\}|(" + NAMES + r")(\d?)(?![a-z_]))", lambda m: f"@{{q_{m[1] or m[3]}{m[2] or m[4] or ''}}}", line)


def _derive(vals, r):
    out = {"yn": str(int(vals["year"]) + 1)} if "year" in vals else {}
    out |= {f"q_{k}": talk_look.shq(v) for k, v in vals.items() if k.rstrip("0123456789") in QUOTED}
    for k in ("t", "s", "t2"):
        if k in vals and "near_" + k not in out and "/" not in vals[k]:
            try:
                out["near_" + k] = around(vals[k])
            except Exception:
                pass
    return out


def _call(c):
    """A step as it is written here: shell lines, python over the rows of a table, short names of common calls."""
    c = c.strip()
    if c.startswith("% "):
        what, _, after = c[2:].partition(" || ")
        what = what.replace("HEAD ROWS", HEAD + "d").replace("HEAD sorted(ROWS", HEAD + "sorted(d").replace("ROWS", ROWS).replace("NUM", 'float(r["@nkey"] or 0)').replace("PRINT ", PR)
        return "sh python3 -c 'import csv, sys; " + what + "' < @{q_csv}" + _shell(" " + after if after else "")
    if c.startswith("$ "):
        return "sh " + _shell(c[2:])
    if m := re.fullmatch(r"%(one|many)>(@\w+)", c):
        return 'fs.search {"path":"%s","name_glob":"@%s","kind":"file"}' % (m[2], m[1])
    return look.step(c.replace("%one", 'fs.search {"path":".","name_glob":"@one","kind":"file"}').replace("%many", 'fs.search {"path":".","name_glob":"@many","kind":"file"}')) if c.startswith("%") else c


def _noisy(x):
    first = re.split(r"[ ,:]", x, maxsplit=1)[0].lower()
    return first in look.SPEAKS and "." not in x and "!" not in x and ";" not in x


def rules(text, w=1.0, bare=False):
    lines = []
    for line in text.split("\n"):
        line = line.strip()
        if not line.startswith("=> "):
            lines += [line] if line and not line.startswith("# ") else []
            continue
        parts, steps = [p for p in line[3:].split(" >> ")], []
        for i, p in enumerate(parts):
            if re.match(r"(ok|error|refused)\b", p):
                steps.append(p)
                continue
            if i and not re.match(r"(ok|error|refused)\b", parts[i - 1]):
                steps.append(_result(steps[-1], parts[i:], sum(1 for s in steps if not re.match(r"(ok|error|refused)\b", s))))
            steps.append(p if p.startswith(("say ", "ask ", "beyond")) else _call(p))
        if not steps[-1].startswith(("ok", "error", "refused", "say ", "ask ", "beyond")):
            steps.append(_result(steps[-1], [], 9))
        if not steps[-1].startswith(("say ", "ask ", "beyond")):
            steps.append("show")
        for behind in (True, False):
            acts = [re.sub(r"@(n|dz)\b", "@dz" if behind else "@n", s) for s in steps]
            for noise in (True, False):
                _add([_dress(x, noise) for x in lines if _noisy(x) == noise and ("@dz" in x) == behind], acts, w, noise, {**S, **BARE} if bare else S)
        lines = []
    assert not lines, lines


def _add(some, steps, w, noise, slots, add=add, derive=_derive):
    if not some:
        return
    weight, words = w * len(some) / 3, "\n".join(some)
    add(round(weight, 3), words, steps, derive=derive, noise=noise, **slots)
    if steps[0].startswith(("fs.search", "fs.list")) and len(steps) > 3 and not steps[1].startswith(("error", "ok 0")):
        add(round(weight * 0.1, 3), words, [steps[0], "ok 0", "show"], derive=derive, noise=noise, **slots)
    elif len(steps) == 3 and (m := re.match(r'fs\.(?:count|read|stat|hash) \{"paths?":\[?"@(t|s)"(?!,")', steps[0])) and not steps[1].startswith("error"):
        again = steps[0].replace("@" + m[1] + '"', '$2.0"', 1)
        first = [steps[0], "error missing", 'fs.search {"path":".","name_glob":"@{near_' + m[1] + '}"}']
        flat = {**slots, "t": look.flat(sh_slot(slots["t"]), r"^[^\[]*$")}
        add(round(weight * 0.04, 3), words, first + ["ok @hits", again, "ok", "show"], derive=derive, noise=noise, **flat)
        add(round(weight * 0.02, 3), words, first + ["ok 0", "show"], derive=derive, noise=noise, **flat)


def _result(step, later, number):
    rest = " ".join(_call(p) for p in later)
    ref = f"${number}"
    if step.startswith("fs.search"):
        return "ok @uno" if ref + "." in rest else "ok @hits" if ref in rest else "ok @cnt"
    if step.startswith("fs.list"):
        m = re.search(r'"limit":(@?\w+)', step)
        return "ok " + m[1] if m and '"sort"' in step else "ok @cnt"
    return "ok"


def _dress(x, noise):
    for a, b in (("(", "@{lp}"), (")", "@{rp}"), ("[", "@{lb}"), ("]", "@{rb}"), ("|", "@{bar}")):
        x = x.replace(a, b)
    if noise:
        return x
    if x[0].islower() and not re.match(r"\S*[./]\w", x) and zlib.crc32(x.encode()) % 10 < 3:
        x = x[0].upper() + x[1:]
    return x + "@{end}" if x[-1] not in "?!.)" and not x.endswith(("thx", "pls", "lol", "please", "}", "thanks", "ty", "asap")) else x


# ---------------------------------------------------------------- first and last lines

rules(r"""
the tail end of @t would do, @n lines
i don't need all of @t; its closing @n lines please
so @t keeps growing. newest @n lines?
whatever was appended most recently to @t, @n lines of it
from @t i'd like the bottom bit: @n lines
=> fs.read {"path":"@t","last_lines":@n}
@t <- last @n
tail @n @t
-n @n tail on @t
@n, from the end, @t
=> fs.read {"path":"@t","last_lines":@n}
nurse here, night report @t: only the last @dz lines, the rest i read already
Would you kindly let me read the last @dz lines of @t? The file is rather long.
the script died. last @dz lines in @t might say why
@who wrote something at the very end of @t, show me the last @dz lines
=> fs.read {"path":"@t","last_lines":@dz}
@story the last @dz lines of @t please
@story i only want to see how @t ends, the last @dz lines
@story last @dz lines, @t
=> fs.read {"path":"@t","last_lines":@dz}
@num, last @dz lines
can you tail @num? @n lines
@num ends how? show @n lines
rotated log @num: give me the final @n lines
=> fs.read {"path":"@num","last_lines":@n}
last @n lines of @ln
@ln, only the end of it, @n lines
what are the last @n lines in @ln
=> fs.read {"path":"@ln","last_lines":@n}
the beginning of @t is all i need, @n lines
don't scroll through everything, stop @t after @n lines
the opening @n lines of @t
how's @t start? @n lines max
i bet the header info is in the first @dz lines of @t, show
=> fs.read {"path":"@t","from_line":1,"max_lines":@n}
first @dz lines, @t
@t, the first @dz lines (not more!)
to see whether it's the right one, the first @dz lines of @t
show just enough of @t to recognise it, the first @dz lines say
=> fs.read {"path":"@t","from_line":1,"max_lines":@dz}
@num: first @dz lines
top @n lines of @num
what do the first @dz lines of @num look like
=> fs.read {"path":"@num","from_line":1,"max_lines":@dz}
@ln first @dz lines pls
only the first @dz lines out of @ln
=> fs.read {"path":"@ln","from_line":1,"max_lines":@dz}
what was the last thing written to @t
final line of @t?
the bottom line in @t reads how
@t's last line
i want to know on what note @t ends, one line
=> fs.read {"path":"@t","last_lines":1}
what's the title on top of @t, i.e. line 1
@t, line 1 only
opening line of @t
the very top line in @t
=> fs.read {"path":"@t","from_line":1,"max_lines":1}
i left off at the end of @t, what did i write there
@t: how did it finish
what do the last few lines of @t say
see the end of @t
=> fs.read {"path":"@t","last_lines":10}
how does @num end
the tail of @num
=> fs.read {"path":"@num","last_lines":10}
i forgot how @t opens
the first couple of lines from @t
just the head of @t
=> fs.read {"path":"@t","from_line":1,"max_lines":10}
how does my @one end? @n lines
the closing @n lines of the @one
i only proofread the end: last @dz lines of the @one
the @one, last @dz lines, nothing more
=> %one >> fs.read {"path":"$1.0","last_lines":@n}
the first @dz lines of my @one
my @one starts with what? first @dz lines
is the intro of the @one ok, show its first @dz lines
@dz lines off the top of the @one
=> %one >> fs.read {"path":"$1.0","from_line":1,"max_lines":@dz}
what's the last line of the @one
the @one - its last line
how did i end the @one? one line is enough
=> %one >> fs.read {"path":"$1.0","last_lines":1}
the title line of the @one
first line of my @one?
what stands on the very first line of the @one
=> %one >> fs.read {"path":"$1.0","from_line":1,"max_lines":1}
line @line in the @one
what does line @line of the @one say
they quote line @line of our @one, show me that
the @one: line no. @line
=> %one >> fs.read {"path":"$1.0","from_line":@line,"max_lines":1}
the @one from line @line on
continue reading the @one at line @line
i stopped at line @line of the @one, what comes from there
=> %one >> fs.read {"path":"$1.0","from_line":@line}
@n lines of the @one starting at line @line
from line @line, @n lines of the @one
=> %one >> fs.read {"path":"$1.0","from_line":@line,"max_lines":@n}
from line @line of @t, @n lines
@n lines of @t, beginning with line @line
start at line @line in @t and give me @n lines
=> fs.read {"path":"@t","from_line":@line,"max_lines":@n}
the linter complains about @code line @line
@code:@line, what's there
line @line of @code is said to be wrong, which line is that
SyntaxError in @code on line @line... show
=> $ sed -n '@{line}p' @code
go to line @line of @t
jump to @line in @t and print that line
my pen friend says line @line in @t is funny. which is it
which sentence is on line @line of @t
in @t there's a mistake on line @line, read that line to me
line number @line, file @t
=> $ sed -n '@{line}p' @t
l. @line @num
what have we got on line @line of @num
=> $ sed -n '@{line}p' @num
lines @from thru @to of @t
@t @from-@to
@t, from line @from up to line @to
between line @from and line @to of @t, what's there
the part of @t from line @from to line @to, please
i marked lines @from to @to in @t, print those
=> $ sed -n '@from,@{to}p' @t
code review: @code lines @from-@to
the bug must sit somewhere between lines @from and @to of @code, let me see
@code#L@from-L@to
=> $ sed -n '@from,@{to}p' @code
teacher says the poem is on lines @from to @to of @ln
@ln lines @from to @to
=> $ sed -n '@from,@{to}p' @ln
everything after line @line in @t, that line included
skip ahead to line @line of @t and show the rest
@t but starting from line @line
=> $ tail -n +@line @t
drop the first line of @t when you show it (don't change the file)
@t without its first line, on screen only
show @t minus the heading line
=> $ tail -n +2 @t
all of @t but the last line
print @t, skip the very last line
=> $ head -n -1 @t
the first and the last line of @t
how does @t begin and how does it end, one line each
first + last line, @t
=> $ head -n 1 @t && tail -n 1 @t
""")
rules(r"""
follow @log live
i'd like to watch new lines arrive in @log
stay on @log, print as it grows
=> $ tail -f @log
""")

# ---------------------------------------------------------------- counted: lines, words, characters

rules(r"""
Is 1500 words too little? what does @t have
submission portal wants a word count. file: @t
essay limit, ugh. @t, how many words so far?
@t's length?
would @t fit the limit of 300 words, just count
so, how wordy is @t
no idea how much i wrote, @t, number of words
word total for @t please and thank you
@t => wc
length(@t)
counting exercise: lines of @t
am i over the limit with @t? words please
=> fs.count {"paths":["@t"]}
how many lines of code is @code
LOC of @code
@code, number of lines?
is @code really that long? lines please
=> fs.count {"paths":["@code"]}
@num - how many lines in there
count lines @num
how many lines did @num collect
=> fs.count {"paths":["@num"]}
words in @ln pls
@ln has how many words
the jury accepts 1000 words max. @ln, how many?
=> fs.count {"paths":["@ln"]}
what do @t and @t2 come to in words
add up the words of @t and of @t2
@t and @t2: lines each, please
word counts, two files: @t, @t2
which of them is wordier, @t or @t2
=> fs.count {"paths":["@t","@t2"]}
my publisher pays per word. how many are in the @one
the @one may only be two pages, count the words in it
has the @one grown a lot? how many lines by now
the @one: words?
words so far, @one
need the number of words in our @one for the form
i talk too much. count the words of the @one
length of my @one (in words, not pages)
=> %one >> fs.count {"paths":["$1.0"]}
how long are the @many
count the words in all @many together
the @many: how many lines altogether
each of the @many, words?
what's the word count over all my @many
=> %many >> fs.count {"paths":"$1"}
count all lines in the .@tx files
how many lines are my .@tx files
words in all of the .@tx files, how many
the .@tx files, word counts
=> fs.search {"path":".","name_glob":"*.@tx"} >> fs.count {"paths":"$1"}
just the bare number of lines in @t, no name behind it
only the figure: lines in @t
=> $ wc -l < @t
just the bare number of words in @t, nothing else printed
=> $ wc -w < @t
characters in @t?
how many letters and signs does @t have, spaces too
the field takes 4000 characters, does @t fit? count them
char count of @t
tweet length check: number of characters in @t
=> $ wc -m < @t
exact bytes of @t please
byte count, @t
=> $ wc -c < @t
the longest line in @t, how long is it
how wide must my window be to show @t unwrapped
max line length of @t
=> $ wc -L < @t
what's the longest line of @t, i want to read it
which line of @t is the longest? print it
@t: longest line (the text)
somewhere in @t is a monster line, show me that one
=> $ awk '{ if (length > m) { m = length; l = $0 } } END { print l }' @t
the shortest line in @t please
print the shortest line of @t
which is the shortest line of @t
=> $ awk 'NR == 1 || length < m { m = length; l = $0 } END { print l }' @t
anything in @code wider than @width characters
which lines of @code run past @width
@code: lines longer than @width chars
my terminal has @width columns, what in @code doesn't fit
=> $ awk 'length > @width' @code
how often does @gp stand in @t
@gp in @t, how many lines have it
count the lines with @gp in @t
on how many lines does @t mention @gp
=> $ grep -c @gp @t
how many times does the word @gp occur in @t, counting each one
every single occurrence of @gp in @t, counted
how often is @gp said in @t all in all (twice in a line counts twice)
=> $ grep -o @gp @t | wc -l
how many empty lines does @t have
blank lines in @t: number
=> $ grep -c '^$' @t
and not counting blank lines, how many lines has @t
non-empty lines of @t, the number
=> $ grep -c . @t
how many different lines are there in @t
@t, number of distinct lines
if you ignore repeats, how many entries has @t
=> $ sort -u @t | wc -l
which words do i overuse in @prose, top @n
the @n commonest words of @prose
word frequencies in @prose, the top @n
=> $ grep -oE '[[:alpha:]]+' @prose | tr 'A-Z' 'a-z' | sort | uniq -c | sort -rn | head -n @n
which line comes up most often in @t
what's the most repeated line of @t
=> $ sort @t | uniq -c | sort -rn | head -n 1
tally the lines in @t
@t: each line with how often it occurs
count how many times each entry stands in @t
votes are in @t, one name a line. who has how many
=> $ sort @t | uniq -c | sort -rn
who's in @t twice
repeated lines in @t?
does any line of @t come twice, show those
duplicates inside @t, only look
=> $ sort @t | uniq -d
@t in alphabetical order, on the screen only
sort and show @t
show me @t sorted, leave the file as it is
i want to read @t from a to z
=> $ sort @t
@t sorted without the doubles, only show
unique lines of @t, sorted
each entry of @t once, in order, don't save
=> $ sort -u @t
the numbers in @nums from large to small
@nums highest first
sort @nums by number, biggest on top, just display
=> $ sort -rn @nums
the numbers in @nums, lowest first
@nums, ascending
=> $ sort -n @nums
the biggest number in @nums
max of @nums
what is the highest value in @nums
=> $ sort -n @nums | tail -n 1
smallest number in @nums?
the minimum in @nums
=> $ sort -n @nums | head -n 1
@nums: sum
what do the numbers in @nums add up to
total up @nums (one number a line)
=> $ awk '{ s += $1 } END { print s }' @nums
mean of the numbers in @nums
average over @nums, one value per line
=> $ awk '{ s += $1; n++ } END { if (n) print s / n }' @nums
show @t backwards, last line first
@t upside down (last line on top), just on screen
=> $ tac @t
a random line from @t
pick me any one line of @t by chance
who reads aloud today? draw one name from @t
=> $ shuf -n 1 @t
""")

# ---------------------------------------------------------------- what a text says: questions about the contents

rules(r"""
Did I ever put the @w anywhere?
i'm certain the @w is noted in one of these files, but which
which of all these files knows about the @w
the @w: written down where
uh, the @w, where was that again, some text file
@w... in which document did i see that
so who else wrote about @w
my doctor asks about @w, i must have written that down
I should have it in writing: @w. find the place
parents want to know our rule on @w. which file has it
customer on line 2 wants @w, look it up in the files
we had a sentence on @w somewhere, no clue where
let me know where @w gets a mention
@w appears in what files?
got anything with @w in the text
seek @w inside the files
text=@w
inside: @w
files containing the text @w
contents matching @w, please
look for @w within documents, i don't mean their names
=> fs.search {"path":".","text":"@w"}
what did i write about @w
what do my notes say about @w
what have i written on @w over the years
did i write down anything regarding @w?
what was it about @w that i noted
what do we know about @w
tell me everything the files say on @w
=> fs.search {"path":".","text":"@w"}
what recipes use @food
which recipe was the one with @food
i bought too much @food, which of my recipes need it
recipes with @food?
anything to cook with @food
what can i bake that has @food in it, look through my files
guests can't have @food, in which recipes does it occur
=> fs.search {"path":".","text":"@food"}
what did @who write about the @w
@who left a remark about @w somewhere
in which file did @who complain about the @w
we discussed @w with @who, find the notes about @w
=> fs.search {"path":".","text":"@w"}
what did @who say in the minutes
where is @who's name in all this
has @who been mentioned anywhere
any file with @who in the text
@who called, what do we have on them
is there something written about @who
=> fs.search {"path":".","text":"@who"}
@story where did i note the @w
@story which file talks about @w
@story is the @w mentioned anywhere? just look, change nothing
@story @w - in which text?
=> fs.search {"path":".","text":"@w"}
where in @d is the @w explained
@d has some file about the @w, which one
which of my papers in @d cite @w
in the folder @d, what deals with @w
i keep the minutes in @d. when did we talk about @w
from the files in @d, the ones mentioning @w
does @w come up in @d? don't look anywhere else
=> fs.search {"path":"@d","text":"@w"}
what's the phone number of @who in the contacts
@who's number? it's in the contacts
look up @who in the contacts
in contacts, @who
=> fs.search {"path":".","name_glob":"*contact*","text":"@who"}
what's @who's phone number in @t
@t - the number of @who please
i need to call @who, it's in @t
which address does @t give for @who
when is @who's birthday, see @t
is @who on the list @t
@who in @t, which line
@t, entry for @who
did @who sign up? list is @t
=> fs.search {"path":"@t","text":"@who"}
the row of @who in @csv
what does @csv have for @who
@csv, show @who's row
how much does @who owe, look into @csv
@who's record, @csv
which grade did @who get? it's in @csv
look @who up in @csv
@csv @who
=> fs.search {"path":"@csv","text":"@who"}
which row of @csv has @val in it
find @val in @csv
the lines of @csv that contain @val
@csv: anything with @val
=> fs.search {"path":"@csv","text":"@val"}
which grade has @who in the @one
the @one says what about @who
is @who in the @one
@who's line in the @one
@one: is there an entry for @who
look up @who in the @one
=> fs.search {"path":".","name_glob":"@one","text":"@who"}
what's the notice period in the @one? search for @w
look in the @one, what does it say about @w
the @one must have a clause about @w
am i allowed @w according to the @one
which page, er, line of the @one talks about @w
the @one and @w: is there a connection
i need the passage on @w, it's in the @one
@w? check the @one
how does the @one put it regarding @w
in my @one there's a bit on @w, show that bit only
=> fs.search {"path":".","name_glob":"@one","text":"@w"}
which of the @many are about @w
one of those @many had @w in it
what @many mention @w
do i talk about @w in any of the @many
the @many, do they say anything about @w?
in how many of the @many is @w
=> fs.search {"path":".","name_glob":"@many","text":"@w"}
where do the .@tx files mention @w
@w in *.@tx
which .@tx file has @w in it
search only .@tx files, text @w
among the .@tx files, who uses @w
in the .@tx ones, look for @w; ignore everything else
=> fs.search {"path":".","name_glob":"*.@tx","text":"@w"}
which @tks mention @w
the @tks that talk about @w
@w, look in the @tks only
=> fs.search {"path":".","name_glob":"@tks","text":"@w"}
where is the port set
which file sets the port
=> fs.search {"path":".","text":"port"}
where is @opt set
in which file do we configure @opt
which config has the @opt in it
who sets @opt?
what sets the @opt here, no idea where it comes from
@opt is defined where
find the place where @opt gets its value
=> fs.search {"path":".","text":"@opt"}
where in the code is @q defined
the log says @q, who prints that
find me the usages of @q in here
@q is used in which files
is anybody still calling @q
i renamed it, is there a leftover @q
search string @q, everywhere
all spots with @q please
=> fs.search {"path":".","text":"@q"}
which file has @q in it, node_modules doesn't count
@q but not inside node_modules
grep -r @q minus node_modules
look for @q; leave node_modules out of it
=> fs.search {"path":".","text":"@q","not_glob":"node_modules"}
@w anywhere? skip the folder @nd
not the ones in @nd: which files mention @w
outside of @nd, who says @w
find @w, except in @nd
the copy in @nd doesn't interest me, where else is @w
=> fs.search {"path":".","text":"@w","not_glob":"@nd"}
only here, no subfolders: which file says @w
@w, in the files right here, don't go deeper
=> fs.search {"path":".","text":"@w","depth":1}
exactly @q, capital letters matter
find @q case sensitive
@q with just this spelling, big and small letters count
=> fs.search {"path":".","text":"@q","case":true}
which files do not mention @gp
files lacking @gp
who forgot to put @gp into their file
every file without the word @gp in it
=> $ grep -rL @gp .
in how many files is @gp
number of files that mention @gp
how many files would i have to touch if @gp changed? only count
=> $ grep -rl @gp . | wc -l
only the names of files with @gp, no lines
names only: which contain @gp
=> $ grep -rl @gp .
all lines of @t without @gp
@t, hide what contains @gp
show @t except the @gp lines
=> $ grep -v @gp @t
the lines in @t starting with @wd
@t: only lines that begin with @wd
=> $ grep '^@wd' @t
which lines of @t end in @wd
@t, lines ending with @wd
=> $ grep '@{wd}$' @t
@gp in @log with @k lines around it
what happened around @gp in @log, @k lines before and after
context please: @gp in @log, @k lines each side
=> $ grep -C @k @gp @log
the @k lines after @gp in @log
what came right after @gp in @log, @k lines
=> $ grep -A @k @gp @log
what led to @gp in @log, the @k lines before it
@k lines before each @gp, @log
=> $ grep -B @k @gp @log
last @n mentions of @gp in @log
@log: @gp, the most recent @n only
=> $ grep @gp @log | tail -n @n
when did @gp last occur in @log
the latest line with @gp in @log
=> $ grep @gp @log | tail -n 1
when did @gp show up first in @log
the earliest @gp in @log
=> $ grep -m 1 @gp @log
what errors does @log have
errors in @log, any case
anything with error in @log
=> $ grep -i error @log
how many errors has @log
number of error lines in @log
=> $ grep -ci error @log
both @gp and @gp2 on one line, in @t
lines of @t having @gp as well as @gp2
=> $ grep @gp @t | grep @gp2
lines of @t that have @gp but not @gp2
@gp yes, @gp2 no, in @t
=> $ grep @gp @t | grep -v @gp2
which line number has @gp in @code
@code: lines with @gp, numbered
on which lines does @gp stand in @code
=> $ grep -n @gp @code
email addresses in @t, list them
which mail addresses occur in @t
=> $ grep -oE '[[:alnum:]._+-]+@[[:alnum:].-]+\.[a-z]+' @t | sort -u
links in @t?
every url that stands in @t
=> $ grep -oE 'https?://[^ "<>]+' @t | sort -u
""")

# ---------------------------------------------------------------- settings, json, tables, chapters

rules(r"""
@opt in @ini?
value of @opt, @ini
what have i set for @opt in @ini
which value has @opt in @ini
@ini: @opt = ?
does @ini set @opt, and to what
tell me the @opt from @ini (don't alter it)
i just need to know what @opt is in @ini
is @opt in @ini still the old value, show it
=> $ grep '^@opt' @ini
what's @up set to in @env
@env -> @up
the @up out of @env
which @up do we use, see @env
show only @up of @env, the rest is secret
=> $ grep '^@up' @env
@yaml: what's the @opt
look up @opt in @yaml
which @opt does @yaml say
@opt according to @yaml
=> $ grep '^ *@opt:' @yaml
the version in package.json
what version does package.json have
package.json version?
which version are we at, package.json knows
=> $ python3 -c 'import json; print(json.load(open("package.json"))["version"])'
which scripts does package.json define
scripts in package.json
what can i npm run here, see package.json
=> $ python3 -c 'import json; print(json.load(open("package.json"))["scripts"])'
dependencies in package.json
what does package.json depend on
=> $ python3 -c 'import json; print(json.load(open("package.json"))["dependencies"])'
version in Cargo.toml
what's the version number in Cargo.toml
=> $ grep '^version' Cargo.toml
version in pyproject.toml?
which version does pyproject.toml say
=> $ grep '^version' pyproject.toml
the value of @opt in @json
@json.@opt
what does @json say for @opt
@opt in @json, please
read @opt from @json
in @json, the @opt is what
=> $ python3 -c 'import json; print(json.load(open("@json"))["@opt"])'
@key.@opt in @json?
in @json below @key, what's @opt
the @opt under @key in @json
=> $ python3 -c 'import json; print(json.load(open("@json"))["@key"]["@opt"])'
keys of @json
what keys are on the top level of @json
which fields does @json have
@json: only its keys, no values
names of the top-level keys, @json
=> $ python3 -c 'import json; print("\n".join(json.load(open("@json"))))'
@json has how many elements
count what's in the list @json
how many objects in @json
=> $ python3 -c 'import json; print(len(json.load(open("@json"))))'
how long is the list @key in @json
number of @key in @json
=> $ python3 -c 'import json; print(len(json.load(open("@json"))["@key"]))'
every @key in @json
the objects in @json have a @key, list those
just the @key of each item, @json
=> $ python3 -c 'import json; [print(x["@key"]) for x in json.load(open("@json"))]'
in @json, which objects have @key @val
entries of @json where @key equals @val
=> $ python3 -c 'import json; [print(x) for x in json.load(open("@json")) if x["@key"] == "@val"]'
@json is all on one line, i can't read it. show it nicely
pretty print @json
@json indented please, display only
=> $ python3 -m json.tool @json
is @json valid
does @json parse?
syntax check on @json
=> $ python3 -m json.tool @json > /dev/null
header of @csv
the column names in @csv
which columns has @csv got
what fields are in @csv
@csv: headings only
top row of @csv
=> $ head -n 1 @csv
how many columns are in @csv
@csv: number of columns
count the columns of @csv
=> $ head -n 1 @csv | tr ',' '\n' | wc -l
columns of @csv numbered
which column number is which in @csv
=> $ head -n 1 @csv | tr ',' '\n' | nl
how many records in @csv (header isn't one)
number of rows in @csv without the header
how many entries does the table @csv have, not counting the titles
customers are in @csv, one a row plus header. how many
=> $ tail -n +2 @csv | wc -l
show @csv without its header
the rows of @csv, no header please
=> $ tail -n +2 @csv
the total of @col in @csv
what does @col of @csv come to
@csv, @col, total
till count: add everything in @col of @csv
@col of @csv added up please
=> $ awk -F, '{ s += $@col } END { print s }' @csv
there's a header in @csv; sum of @col below it
sum @col of @csv, the first row is titles
=> $ awk -F, 'NR > 1 { s += $@col } END { print s }' @csv
average of @col in @csv, below the header
mean of @col, @csv, header row excluded
=> $ awk -F, 'NR > 1 { s += $@col; n++ } END { if (n) print s / n }' @csv
largest value in @col of @csv (it has a header)
@csv has a header. the max of @col?
=> $ awk -F, 'NR == 2 || NR > 2 && $@col > m { m = $@col } END { print m }' @csv
@col of @csv, nothing else
let me see @col of @csv
what's in @col of @csv
=> $ cut -d, -f@col @csv
different values in @col of @csv?
@col of @csv, each value once
unique values of @col, @csv
=> $ cut -d, -f@col @csv | sort -u
how many different values in @col of @csv
@csv: distinct values in @col, the number
=> $ cut -d, -f@col @csv | sort -u | wc -l
how often does each value of @col occur in @csv
@col of @csv as a tally
=> $ cut -d, -f@col @csv | sort | uniq -c | sort -rn
anything double in @col of @csv
values in @col of @csv that repeat
=> $ cut -d, -f@col @csv | sort | uniq -d
rows of @csv that have too many or too few fields, it should be @k
@csv is broken somewhere: which rows don't have @k fields
=> $ awk -F, 'NF != @k' @csv
how much is all the @nkey in @csv
@csv: sum of @nkey
total @nkey, see @csv
add up @nkey from @csv
the accountant wants one number: @nkey summed over @csv
what's the overall @nkey in @csv
=> % print(sum(NUM for r in ROWS))
@nkey in @csv, but only where @key is @val, total please
how much @nkey for @key @val in @csv
sum of @nkey in @csv for the rows with @key @val
=> % print(sum(NUM for r in ROWS if r["@key"] == "@val"))
max of @nkey in @csv
the highest @nkey in @csv
@csv, biggest @nkey?
how high does @nkey go in @csv
=> % print(max(NUM for r in ROWS))
min of @nkey in @csv
lowest @nkey, @csv
smallest @nkey that @csv has
=> % print(min(NUM for r in ROWS))
the row with the highest @nkey in @csv
who or what has most @nkey in @csv, show the row
@csv: top row by @nkey
=> % print(*max(ROWS, key=lambda r: NUM).values(), sep=",")
the row with the lowest @nkey, @csv
which line of @csv has the smallest @nkey
=> % print(*min(ROWS, key=lambda r: NUM).values(), sep=",")
which @key has the biggest @nkey in @csv
@csv, the @key with the highest @nkey
=> % print(max(ROWS, key=lambda r: NUM)["@key"])
which @key has the least @nkey in @csv
the @key with the lowest @nkey in @csv
=> % print(min(ROWS, key=lambda r: NUM)["@key"])
average @nkey in @csv
@csv: mean of @nkey
what's @nkey on average, table is @csv
=> % v = [float(r["@nkey"]) for r in ROWS if r["@nkey"]]; print(sum(v) / len(v))
how many rows of @csv have @key @val
count @csv rows with @key @val
number of entries in @csv whose @key is @val
=> % print(sum(r["@key"] == "@val" for r in ROWS))
how many in @csv have a @nkey over @amt
rows of @csv with @nkey above @amt, only the number
=> % print(sum(NUM > @amt for r in ROWS))
rows of @csv where @key is @val
@csv: show those with @key @val
in @csv filter @key @val, don't write anything
=> % PRINT ROWS if r["@key"] == "@val"]
everything in @csv with @nkey above @amt
which rows in @csv have more than @amt @nkey
=> % PRINT ROWS if NUM > @amt]
which rows in @csv have less than @amt @nkey
@csv, @nkey under @amt, show them
=> % PRINT ROWS if NUM < @amt]
how many different @key values in @csv
number of distinct @key, @csv
=> % print(len(set(r["@key"] for r in ROWS)))
where is the @key missing in @csv, how many rows
number of rows in @csv without a @key
=> % print(sum(r["@key"] == "" for r in ROWS))
rows of @csv per @key
count @csv by @key
@csv: how many per @key
=> % [print(r["@key"]) for r in ROWS] || | sort | uniq -c | sort -rn
@nkey per @key in @csv
@csv: subtotal of @nkey for each @key
=> % t = {}; [t.update({r["@key"]: t.get(r["@key"], 0) + NUM}) for r in ROWS]; [print(k, t[k]) for k in sorted(t)]
the part of @md under @sec
what stands under @sec in @md
@md, section @sec only
only the chapter @sec of @md
in @md there's a heading @sec, what's below it
read me the @sec section from @md
@md > @sec
show the paragraph headed @sec in @md
i only care about @sec in @md
=> $ awk '/^#/ { p = /@sec/ } p' @md
what headings does @md have
table of contents of @md, i.e. its headings
@md: the # lines
outline of @md please
which chapters are in @md
sections in @md
=> $ grep '^#' @md
how many headings does @md have
number of sections in @md
=> $ grep -c '^#' @md
open tasks in @md
unticked boxes in @md, the - [ ] ones
what's still to do according to @md (the [ ] boxes)
=> $ grep -F '[ ]' @md
what's ticked off in @md
done tasks of @md, those with [x]
=> $ grep -F '[x]' @md
@conf without the comments
strip comments when showing @conf (screen only)
show @conf but no # lines and no blank lines
the settings in @conf that really count, no comments
print @conf, comments hidden
=> $ grep -vE '^(#|$)' @conf
only the comments from @conf
the # lines in @conf, nothing else
=> $ grep '^#' @conf
how many comment lines does @conf have
=> $ grep -c '^#' @conf
variable names in @env, no values!
which variables does @env define? hide the values
=> $ cut -d= -f1 @env
what functions are in @code
list the defs and classes in @code
=> $ grep -nE '^ *(def|class|function|fn|func) ' @code
which todos are left in @code
TODO comments in @code
@code: any fixme or todo
=> $ grep -nE 'TODO|FIXME' @code
what does @code import
imports of @code
=> $ grep -nE '^ *(import|from|use|require|#include)' @code
is @gz readable without unpacking? show its text
read @gz, don't decompress it on disk
cat the gzipped @gz
=> $ zcat @gz
search @gp in @gz without unzipping
@gp in @gz?
=> $ zgrep @gp @gz
how many lines are inside @gz
=> $ zcat @gz | wc -l
last @n lines of @gz, it's zipped
the end of the compressed @gz, @n lines
=> $ zcat @gz | tail -n @n
first @n lines out of @gz, leave it packed
=> $ zcat @gz | head -n @n
""")

# ---------------------------------------------------------------- archives, looked into

rules(r"""
what's packed in @z
@z, what would i get if i unpacked it
list of files inside @z, don't unpack please
look into @z. don't extract!
is my thing in @z? list what it has
@z -> list
@z - contents only
peek inside @z
which files does @z hold
before i unpack @z, what's in it
@who sent @z, what's in there (just look)
i don't trust @z, show what it contains without opening it
table of contents for @z
what on earth did i put in @z
name the members of @z
@z has what
=> fs.extract {"archive":"@z","to":".","list_only":true}
@story what is in @z, no unpacking
@story list @z please
=> fs.extract {"archive":"@z","to":".","list_only":true}
what's in the @one zip
the zip with the @one, what does it contain
list what's inside the @one zip
the @one zip, don't unpack, just tell me what's in it
=> fs.search {"path":".","name_glob":"@{one}zip"} >> fs.extract {"archive":"$1.0","to":".","list_only":true}
what's in the newest zip
the zip i downloaded last: contents?
look inside the most recent zip, nothing else
=> %new/*.zip >> %look
is there a zip here
any zips?
which zip files do i have
do i have zip archives
=> fs.search {"path":".","name_glob":"*.zip"}
""")

# ---------------------------------------------------------------- one thing: size, date, owner, rights, kind

rules(r"""
is @f huge? its size please
@f, mb?
how much does @f weigh in at
would @f go through as an attachment, tell me its size
file size of @f needed for a form
bytes of @f
i wonder how big @f got
did @f come out empty? check the size
@f is supposed to be small, is it
=> fs.stat {"path":"@f"}
@f, last change?
when did anyone touch @f the last time
on what day was @f saved
since when hasn't @f been changed
mtime @f
is @f fresh or an old version, i mean the date
When exactly did I save @f? It matters for the deadline.
date and time of @f please
how long ago was @f modified
=> fs.stat {"path":"@f"}
@f belongs to whom
owner of @f?
whose file is @f
who does @f belong to, root?
=> fs.stat {"path":"@f"}
is @f readable for others
rights on @f, please don't change them
can the group write to @f
may i write into @f
which permission bits has @f
is @f executable
chmod value of @f
i get "permission denied" with @f, how are its permissions
=> fs.stat {"path":"@f"}
does a file by the name of @f exist
@f, does it exist?
have we got @f
@f there?
see if @f is around, only look
i need to be sure that @f exists
y/n: @f is here
tell me if there is @f or not
=> fs.stat {"path":"@f"}
@num exists?
how big is @num by now
when was @num rotated, i mean last modified
@num - size
=> fs.stat {"path":"@num"}
how large is @lf
@lf, when was that saved
is @lf still here
who owns @lf
size + date of @lf
=> fs.stat {"path":"@lf"}
is there a @hid here
@hid exists?
do i have a @hid in this place
=> fs.stat {"path":"@hid"}
how big is my @one
the @one, when did i last work on it
has @who changed the @one lately? its date please
the @one - how many MB
is my @one too fat for email
who owns the @one
rights of the @one?
last modification of the @one
was the @one saved today
size of that @one of mine
how old is the @one by now
can everybody read the @one
=> %one >> %stat
@story how big is the @one
@story when was the @one last saved
=> %one >> %stat
@story the size of @f please
@story when was @f changed
=> fs.stat {"path":"@f"}
what sort of thing is @f
@f: picture, text or program?
@f doesn't open anywhere. what is it really
what format does @f have inside
is @f really a @x, or only called that
file type of @f
can't tell from the name: what is @f
=> $ file @f
what is @num, text or binary
kind of file: @num
=> $ file @num
what's @lf for a file, i mean its type
=> $ file @lf
encoding of @t?
is @t in utf8 or latin1
the accents in @t are broken, how is it encoded
=> $ file -i @t
where does the link @lk point
@lk is a link, to what
target of @lk
what's behind the symlink @lk
=> $ readlink @lk
full path of @f
what's the absolute path for @f
i need to paste the complete path of @f somewhere
=> $ readlink -f @f
sha256 of @f
@f's checksum
fingerprint for @f please
is the download @f ok? i need its sha256 to compare
=> fs.hash {"paths":["@f"]}
md5 of @f please
@f - md5?
the site lists an md5, what is it for @f
=> fs.hash {"paths":["@f"],"algorithm":"md5"}
sha1 for @f
@f sha1sum
=> fs.hash {"paths":["@f"],"algorithm":"sha1"}
sha512 for @f
sha512sum of @f please
=> fs.hash {"paths":["@f"],"algorithm":"sha512"}
checksums of @f and of @f2
hash both: @f, @f2
=> fs.hash {"paths":["@f","@f2"]}
the checksum of the @one
hash my @one
=> %one >> fs.hash {"paths":["$1.0"]}
checksums for the @many
hash each of the @many
=> %many >> fs.hash {"paths":"$1"}
@f in hex, just the first 16 bytes
what magic bytes does @f begin with, 16 of them
=> $ head -c 16 @f | xxd
lines, words and bytes don't matter, does @t have windows line ends
are there CRs in @t
is @t dos or unix
=> $ file @t
""")

# ---------------------------------------------------------------- two things side by side

rules(r"""
same? @f @f2
are @f & @f2 equal to the last byte
@f2 was supposed to be a copy of @f. is it
did the copy work: @f and @f2 alike?
is there any difference at all between @f and @f2, yes or no
i have @f and also @f2. one and the same?
which is it, are @f and @f2 identical or not
tell me whether @f equals @f2
=> fs.hash {"paths":["@f","@f2"]}
how does @t differ from @t2
@t / @t2 : differences
what did i change going from @t to @t2
show the changed lines, @t to @t2
@who edited @t2, the original is @t. what's different?
contrast @t with @t2
between @t and @t2 something changed, show what
diff please: @t, @t2
spot the difference: @t, @t2
line by line, what's not the same in @t and @t2
=> $ diff @t @t2
@t next to @t2, in two columns
@t and @t2 side by side
=> $ diff -y @t @t2
differences of @t and @t2, blanks don't count
@t vs @t2 ignoring white space
=> $ diff -w @t @t2
@t vs @t2, never mind upper or lower case
diff @t and @t2 ignoring case
=> $ diff -i @t @t2
what's in @t but missing in @t2
entries of @t that @t2 lacks
who is on @t and not on @t2
lines only @t has (the other file is @t2)
=> $ grep -Fxvf @t2 @t
what do @t and @t2 share
entries on both lists, @t and @t2
who stands in @t and in @t2 too
=> $ grep -Fxf @t2 @t
which is the more recent one: @f or @f2
@f / @f2 - newer?
was @f saved after @f2 or before
i edited one of @f and @f2 yesterday, which
=> $ ls -lt @f @f2
@f or @f2, which one's heavier
the bigger of @f and @f2?
is @f2 smaller than @f
size of @f against size of @f2
=> $ ls -lS @f @f2
what differs between the folders @pd and @pd2
folder @pd vs folder @pd2, which files differ
is the backup @pd2 complete? the original folder is @pd
compare the directories @pd and @pd2, names only
do the folders @pd and @pd2 have the same stuff in them
what's missing in the folder @pd2 compared to @pd
=> $ diff -rq @pd @pd2
which folder needs more room, @pd or @pd2
folders @pd and @pd2, sizes
=> $ du -sh @pd @pd2
is there anything in the tree newer than @f
what was saved after @f
files more recent than @f
changes since @f was written
=> $ find . -type f -newer @f
""")

# ---------------------------------------------------------------- folders: what they hold, how big, how many

rules(r"""
what do i keep in @d
@d has what in it?
i haven't opened @d for years. what's there
go into @d and tell me what you see
which things live in @d
@d: show
look, don't touch: what's in @d
@who handed me @d, what's inside
just the list for @d please, nothing more
open the folder @d for me
stuff in @d?
anything worth seeing in @d? list it
=> fs.list {"path":"@d"}
@story what's in @d
@story show me @d, only look
@story list the folder @d
=> fs.list {"path":"@d"}
what is here
show this place
what have we here
everything in this folder please, just a look
names of what's here
where am i and what's here... well, only what's here
=> fs.list {"path":"."}
is @d empty
anything at all in @d?
@d - empty or not
has somebody cleared out @d
did the export put anything into @d
check that @d isn't empty
=> fs.list {"path":"@d","limit":1,"hidden":true}
is there a folder called @fd
do i have a folder named @fd somewhere
folder @fd, does it exist
where is the folder @fd
find the directory @fd
which place is the folder @fd in
locate folder: @fd
=> fs.search {"path":".","name_glob":"@fd","kind":"folder"}
which folders have @sub in their name
any folder about @sub
folders named something with @sub
the @sub folder, where is it
=> fs.search {"path":".","name_glob":"@sub","kind":"folder"}
folders only, what's there
just the subfolders here please
which directories are here
no files, only folders
=> fs.list {"path":".","kind":"folder"}
subfolders of @d?
only the folders in @d
which directories does @d have
=> fs.list {"path":"@d","kind":"folder"}
hidden stuff here, too
all files here including the dot ones
really everything here, also what starts with a dot
=> fs.list {"path":".","hidden":true}
everything in @d with the hidden files
@d, hidden things as well
=> fs.list {"path":"@d","hidden":true}
which files are hidden here
only the dotfiles
hidden ones only, please
what starts with a dot in here
=> fs.list {"path":".","hidden":true,"glob":".*"}
dotfiles of @d?
what's hidden in @d
only the hidden files in @d
=> fs.list {"path":"@d","hidden":true,"glob":".*"}
what's in my home, dotfiles only
hidden config files in my home folder
=> fs.list {"path":"~","hidden":true,"glob":".*"}
@d by date, latest at the top
newest first: @d
what's in @d, order: last changed
=> fs.list {"path":"@d","sort":"modified"}
@d by size, fattest first
@d, biggest on top
list @d and sort it by size
=> fs.list {"path":"@d","sort":"size"}
@d alphabetically
a-z listing for @d
=> fs.list {"path":"@d","sort":"name"}
@d with the oldest at the top
oldest things first in @d
=> fs.list {"path":"@d","sort":"modified","reverse":true}
list this folder, small files first
this folder, ascending by size
=> fs.list {"path":".","sort":"size","reverse":true}
how many files have piled up in @d
@d = how many files?
number of files below @d
how full is @d, i mean how many files
count everything in @d, subfolders included, files only
did all 40 land in @d? count the files
@d: file count
=> fs.list {"path":"@d","recursive":true,"limit":1,"kind":"file"}
number of files from here on down
how many files are we talking about in this folder
total number of files, this folder and below
count my files
=> fs.list {"path":".","recursive":true,"limit":1,"kind":"file"}
how many folders are there
folder count, all levels
number of subfolders, please
=> fs.list {"path":".","recursive":true,"limit":1,"kind":"folder"}
@d: how many folders
how many directories sit below @d
=> fs.list {"path":"@d","recursive":true,"limit":1,"kind":"folder"}
how many @kinds are there
number of @kinds?
@kinds: count
do i have a lot of @kinds, how many
count @kinds, just the number
any idea how many @kinds i've got
tell me the amount of @kinds
=> fs.list {"path":".","recursive":true,"limit":1,"kind":"file","glob":"@kinds"}
@kinds in @d, how many?
how many @kinds does @d have
count the @kinds inside @d
=> fs.list {"path":"@d","recursive":true,"limit":1,"kind":"file","glob":"@kinds"}
how many .@x files are in here
number of .@x files
.@x => how many
=> fs.list {"path":".","recursive":true,"limit":1,"kind":"file","glob":"*.@x"}
how many @many do i have
number of @many
@many, how many are there by now
i lost count of my @many
count the @many by name
=> %many
what does each folder hold, how many files
number of files per folder
which folder is the fullest by number of files
where are the most files, by folder
folder with the most files in it?
for every subfolder the number of files
=> $ find . -mindepth 1 -maxdepth 1 -type d -exec sh -c 'printf "%s\t%s\n" "$(find "$1" -type f | wc -l)" "$1"' _ {} \; | sort -rn
which subfolder of @pd holds the most files
@pd, number of files for each subfolder
=> $ find @pd -mindepth 1 -maxdepth 1 -type d -exec sh -c 'printf "%s\t%s\n" "$(find "$1" -type f | wc -l)" "$1"' _ {} \; | sort -rn
how deep do the folders go here
deepest folder?
what's nested the deepest
which folder sits deepest in the tree
=> $ find . -type d -printf '%d %p\n' | sort -rn | head -n 1
how deep does @pd go
deepest folder below @pd
=> $ find @pd -type d -printf '%d %p\n' | sort -rn | head -n 1
a tree of this, @few deep
folder tree down to @few levels
tree view, max @few levels
draw me the tree, only @few levels please
structure of this project, @few levels
=> $ tree -L @few .
@pd as a tree, @few deep
tree of @pd, stop after @few levels
show the structure of @pd, @few levels down
=> $ tree -L @few @pd
the whole thing as a tree
tree please
show me how the folders here are nested, as a tree
=> $ tree .
@pd as a tree
tree of the folder @pd please
=> $ tree @pd
only the folders as a tree, no files
directory tree without files
=> $ tree -d .
how big is @d altogether
@d, total size
space used by @d
how many gigs does @d eat
@d: how large in sum
would @d fit on a 16 GB stick? its size please
weight of the folder @d
is @d big
=> fs.disk_usage {"path":"@d"}
@story how big is the folder @d
@story how much space does @d take
=> fs.disk_usage {"path":"@d"}
how big is all this
size of this whole folder
what does everything here come to in MB
=> fs.disk_usage {"path":"."}
which folder here is the biggest
what folder eats the most space
big folders first please
where has all my space gone, by folder
rank the folders by size
=> fs.disk_usage {"path":".","by":"folders","top":10}
biggest folder inside @d
which part of @d needs the most room
what makes @d so big
=> fs.disk_usage {"path":"@d","by":"folders","top":10}
the @few biggest folders
top @few folders by size
@few fattest folders here
=> fs.disk_usage {"path":".","by":"folders","top":@few}
top @few folders in @d by size
the @few largest folders of @d
=> fs.disk_usage {"path":"@d","by":"folders","top":@few}
what kinds of files take the room
how much space per file type
size by extension
pictures, videos, texts: which of them eats my disk here
=> fs.disk_usage {"path":".","by":"extension"}
@d: size per file type
which file types fill up @d
=> fs.disk_usage {"path":"@d","by":"extension"}
which extensions are there and how many of each
count files by extension
what types of files do i have and how many of each
=> $ find . -type f | sed 's/.*\.//' | sort | uniq -c | sort -rn
types of files in @pd, with counts
@pd: how many files of each ending
=> $ find @pd -type f | sed 's/.*\.//' | sort | uniq -c | sort -rn
how big are the .@x files here all in all
.@x files of this folder: total size
=> $ du -ch *.@x | tail -n 1
total of all .@x files including subfolders
all .@x files below here, how big together
=> $ find . -name '*.@x' -exec du -ch {} + | tail -n 1
size of all .@x files in @pd, summed
what do the .@x files under @pd weigh together
=> $ find @pd -name '*.@x' -exec du -ch {} + | tail -n 1
how long are the .@tx files here, most lines last
lines of each *.@tx here
which .@tx in this folder is the longest, by lines
=> $ wc -l *.@tx | sort -n
lines per csv here
how many rows has each csv in this folder
=> $ wc -l *.csv
free space?
how full is my disk
is there room left on the disk
=> system.disk {}
""")

# ---------------------------------------------------------------- found by name

rules(r"""
the @one has gone missing
somebody tidied up and now the @one is nowhere
i had a @one. had.
we need the @one tonight, where might it be
where did i bury the @one
the @one can't be far
in what folder did i leave the @one
@one, anyone?
can't remember the name, it was the @one
the insurance keeps asking for the @one, do i still own it
the @one should exist already, does it
Could you be so kind as to find out where the @one is kept?
pls find teh @one
wheres my @one
sir, i am looking the @one
@one?? where
locate @one (do not open)
find: @one
search @one
i'd swear there was a @one
has the @one been saved anywhere
@who sent me the @one, where is it now
where on this computer would my @one be
not to open, just to find: the @one
=> %one
@story where is the @one
@story find the @one, don't open it
@story do i still have the @one?
=> %one
the @many are scattered everywhere, list them
what @many are there
gather up the names of all @many (move nothing!)
show where the @many lie
do any @many exist in this mess
@many, list
list of @many?
my @many: which ones do i have
@many - where are they all
looking for the @many from last term
both @many please, just where they are
i can't see my @many any more
which @many did @who give me
tell me what @many i've got, leave them alone
=> %many
are there @many in @d
@d, any @many?
which @many lie in @d
the @many in @d, names please
=> %many>@d
is the @one in @d
check whether the @one is in @d
did i file the @one under @d
@d: is the @one there
=> %one>@d
where's @lf
find @lf
@lf is somewhere in here, in which folder
i lost @lf, search all the folders below
=> fs.search {"path":".","name_glob":"@lf"}
where is @num
find @num in the subfolders
in which folder is @num
=> fs.search {"path":".","name_glob":"@num"}
where's @s hiding
which folder has @s
find every @s below here
how many copies of @s are lying around, list them
@s - where?
search for a file called exactly @s
=> fs.search {"path":".","name_glob":"@s"}
is there a @hid hidden somewhere below
find all @hid files
which folders contain a @hid
=> fs.search {"path":".","name_glob":"@hid","hidden":true}
names starting with @st
everything whose name begins with @st
files that start with @st, list only
which files begin with @st
@st... files, what are they called in full
all the @st files (starts with, not contains)
=> fs.search {"path":".","name_glob":"@{st}*","kind":"file"}
in @d, what begins with @st
files in @d whose names start with @st
=> fs.search {"path":"@d","name_glob":"@{st}*","kind":"file"}
names that contain @gib
anything called something with @gib in it
@gib in the name
files where the name has @gib somewhere
the name had @gib in the middle
which files are named like @gib
=> fs.search {"path":".","name_glob":"*@{gib}*","kind":"file"}
.@x files starting with @gib
which .@x names begin with @gib
@gib something .@x
=> fs.search {"path":".","name_glob":"@{gib}*.@x"}
names that end in @{gib}.@x
what ends with @{gib}.@x, something stands before it
=> fs.search {"path":".","name_glob":"*@{gib}.@x"}
.@x files with @gib in the name
which .@x are called something with @gib
=> fs.search {"path":".","name_glob":"*@{gib}*.@x"}
everything that ends with .@x
what .@x do we have
.@x ?
find .@x
list of .@x files, i won't touch them
which files end in .@x
are there any .@x around here
are there .@x files at all
=> fs.search {"path":".","name_glob":"*.@x"}
.@x files in @d?
does @d have .@x files
@d, which .@x files
=> fs.search {"path":"@d","name_glob":"*.@x"}
all .@x files but not those in @nd
.@x files, skip @nd
.@x anywhere outside of @nd
every .@x, the @nd ones don't count
=> fs.search {"path":".","name_glob":"*.@x","not_glob":"@nd"}
.@x except in node_modules
find the .@x files, skip node_modules
our own .@x files, i.e. without node_modules
=> fs.search {"path":".","name_glob":"*.@x","not_glob":"node_modules"}
.@x files right here, subfolders don't matter
only the .@x at the top level, not below
=> fs.search {"path":".","name_glob":"*.@x","depth":1}
every .@x except @s
.@x files other than @s
=> fs.search {"path":".","name_glob":"*.@x","not_glob":"@s"}
what's here besides the .@x files
files that aren't .@x
=> fs.search {"path":".","kind":"file","not_glob":"*.@x"}
names with blanks in them
which file names have spaces
blanks in file names break the build, which ones are it
our script chokes on spaces in names. which files have some
=> $ find . -name '* *'
files without an ending
which files have no extension
no dot in the name: which files
things without any .something at the end
=> $ find . -type f ! -name '*.*'
in @pd, files with no extension
files without ending below @pd
=> $ find @pd -type f ! -name '*.*'
names with capital letters
which file names aren't all lower case
=> $ find . -type f -name '*[A-Z]*'
files with digits in the name
which names contain a number
=> $ find . -type f -name '*[0-9]*'
which file has the longest name
the longest file name here?
=> $ find . -type f -printf '%f\n' | awk '{ print length, $0 }' | sort -rn | head -n 1 | cut -d' ' -f2-
same file name in several folders, which
file names that occur more than once
=> $ find . -type f -printf '%f\n' | sort | uniq -d
which folders contain .@x files
folders having at least one .@x
=> $ find . -type f -name '*.@x' -printf '%h\n' | sort -u
links here?
any symlinks in here
which of these are links
symbolic links, list
=> fs.search {"path":".","kind":"link"}
links in @d
does @d contain symlinks
=> fs.search {"path":"@d","kind":"link"}
every link with what it points to
links and their targets
where do all the symlinks here point
symlinks -> targets, please
=> $ find . -type l -printf '%p -> %l\n'
dead links
links that lead nowhere
broken symlinks?
which links are dangling
=> $ find . -xtype l
what may be executed here
files with the x bit
which of the files can be run
executables please
=> $ find . -type f -perm -u+x
executables in @pd
what in the folder @pd is executable
=> $ find @pd -type f -perm -u+x
files anyone may write to
world writable files, security check
=> $ find . -type f -perm -o+w
files with permission 777
anything set to 777?
=> $ find . -perm 777
what can i not write to
files i have no write permission for
=> $ find . -type f ! -writable
files of user @user
what here belongs to @user
which ones does @user own
=> $ find . -user @user
what in @pd is owned by @user
@user's files below @pd
=> $ find @pd -user @user
empty files?
which files have nothing in them
files with 0 bytes, show them, delete none
zero-length files
=> fs.search {"path":".","kind":"file","empty":true}
empty folders?
which folders have nothing inside
folders without content, just list
=> fs.search {"path":".","kind":"folder","empty":true}
empty files in @d
in @d, what's empty
=> fs.search {"path":"@d","kind":"file","empty":true}
empty .@x files
.@x with zero bytes
=> fs.search {"path":".","name_glob":"*.@x","empty":true}
the same thing twice? duplicates by content please
which files are duplicates
doubles, by content not by name
i think i saved things twice. find the doubles, delete nothing
identical files in here
did i import some photos twice? find duplicates, only show
=> $ find . -type f -exec md5sum {} + | sort | uniq -w32 -D
duplicates in @pd
@pd has doubles, which
files with identical content below @pd
=> $ find @pd -type f -exec md5sum {} + | sort | uniq -w32 -D
""")

# ---------------------------------------------------------------- found by kind, age, size

rules(r"""
@kinds, where
my @kinds?
got @kinds?
give me every one of the @kinds, names only
do we have @kinds at all
any @kinds lying around, don't move them
which @kinds do i own
=> fs.search {"path":".","name_glob":"@kinds"}
@kinds inside @d?
what @kinds are in @d
is there any of my @kinds in @d
=> fs.search {"path":"@d","name_glob":"@kinds"}
@kinds, but not the ones in @nd
@kinds except what's in @nd
leave @nd out and list the @kinds
=> fs.search {"path":".","name_glob":"@kinds","not_glob":"@nd"}
@kinds directly here, nothing from subfolders
=> fs.search {"path":".","name_glob":"@kinds","depth":1}
which files aren't @kinds
anything here that is not @kinds
=> fs.search {"path":".","kind":"file","not_glob":"@kinds"}
what did i do today (files)
which files were touched today
today's files?
changed today
everything saved since this morning
what's new today
work of the day: list the files
=> fs.search {"path":".","kind":"file","newer_than_ms":"1d"}
changes of this week
what got changed this week
files of this week, for my report
which files did i edit in the last seven days
=> fs.search {"path":".","kind":"file","newer_than_ms":"1w"}
this month's files
what has been saved this month
=> fs.search {"path":".","kind":"file","newer_than_ms":"1mo"}
yesterday's work, which files was that
since yesterday: changed files
=> fs.search {"path":".","kind":"file","newer_than_ms":"2d"}
what changed during the last @span
files touched in the last @span, please
the last @span: what's been saved
which ones are from the past @span
=> fs.search {"path":".","kind":"file","newer_than_ms":"@span"}
not older than @age, which files
files younger than @age
less than @age old: list
=> fs.search {"path":".","kind":"file","newer_than_ms":"@age"}
did anything in @d change in the last @span
@d: changes of the past @span
what's happened in @d during the last @span
=> fs.search {"path":"@d","kind":"file","newer_than_ms":"@span"}
was something saved in @d today
@d today?
=> fs.search {"path":"@d","kind":"file","newer_than_ms":"1d"}
.@x files from today
today's .@x
=> fs.search {"path":".","name_glob":"*.@x","newer_than_ms":"1d"}
.@x files of the last @span
which .@x did i change in the last @span
=> fs.search {"path":".","name_glob":"*.@x","newer_than_ms":"@span"}
@kinds from this week
which @kinds came in this week
=> fs.search {"path":".","name_glob":"@kinds","newer_than_ms":"1w"}
@kinds saved in the last @span
the @kinds of the last @span
=> fs.search {"path":".","name_glob":"@kinds","newer_than_ms":"@span"}
what's lying around here for over @age
nothing done with them in @age: which files
files nobody has touched in @age
untouched for more than @age, list
stale stuff (@age and older), look only
what could be thrown out, i mean older than @age. only list it!
=> fs.search {"path":".","kind":"file","older_than_ms":"@age"}
in @d, older than @age
@d: what's more than @age old
=> fs.search {"path":"@d","kind":"file","older_than_ms":"@age"}
.@x older than @age
which .@x files are more than @age old
=> fs.search {"path":".","name_glob":"*.@x","older_than_ms":"@age"}
@kinds over @age old
@kinds that are older than @age, show
=> fs.search {"path":".","name_glob":"@kinds","older_than_ms":"@age"}
files since @dt
modified after @dt
what was changed from @dt on
since @dt, which files
=> $ find . -type f -newermt @dt
files in @pd changed since @dt
@pd: everything modified after @dt
=> $ find @pd -type f -newermt @dt
files from before @dt
last changed before @dt, which ones
=> $ find . -type f ! -newermt @dt
anything over @size
more than @size: which files
who's the space hog, files above @size
@size+ files
files > @size
list whatever is larger than @size (no deleting)
mail refuses everything above @size. which files are that
=> fs.search {"path":".","kind":"file","min_bytes":"@size"}
files over @size in @d
@d: bigger than @size?
does @d have files larger than @size
=> fs.search {"path":"@d","kind":"file","min_bytes":"@size"}
files under @size
tiny files, less than @size
below @size, list
=> fs.search {"path":".","kind":"file","max_bytes":"@size"}
.@x over @size
which .@x files are bigger than @size
=> fs.search {"path":".","name_glob":"*.@x","min_bytes":"@size"}
.@x under @size
=> fs.search {"path":".","name_glob":"*.@x","max_bytes":"@size"}
@kinds larger than @size
@kinds > @size
which of the @kinds are over @size
=> fs.search {"path":".","name_glob":"@kinds","min_bytes":"@size"}
@kinds smaller than @size
which @kinds stay under @size
=> fs.search {"path":".","name_glob":"@kinds","max_bytes":"@size"}
files over @size, skip node_modules
big ones above @size, node_modules left out
=> fs.search {"path":".","kind":"file","min_bytes":"@size","not_glob":"node_modules"}
files over @size that are older than @age
older than @age and above @size, which files
=> fs.search {"path":".","kind":"file","min_bytes":"@size","older_than_ms":"@age"}
files @szr
sizes @szr please
what is @szr in size
=> fs.search {"path":".","kind":"file",@szr}
""")

# ---------------------------------------------------------------- the first of a row: newest, oldest, biggest, smallest

rules(r"""
newest file?
what did i save last
which file was changed most recently
the freshest file in this place
the last thing i worked on, which file
what's the most recent one here
=> %new
my newest @kind
the latest @kind, which is it
most recent @kind?
which @kind is the newest
=> %new/@kind
newest @kind in @d
the last @kind that landed in @d
=> %new/@kind>@d
newest file in @d
what arrived last in @d
@d: latest file?
=> %new>@d
which file is the oldest
oldest thing in here
the oldest file i have
what's been here longest
=> %old
the oldest @kind
which @kind has been around the longest
=> %old/@kind
oldest file in @d
@d, the oldest one
=> %old>@d
biggest file?
what's the fattest file
one file must be huge. which
the largest single file
who eats my disk, the biggest file i mean
=> %big
the biggest @kind
largest @kind i have
which @kind is the heaviest
=> %big/@kind
biggest file in @d
@d: largest file
what's the heaviest thing in @d
=> %big>@d
biggest @kind in @d
@d's largest @kind
=> %big/@kind>@d
smallest file
the tiniest file here
=> %tiny
smallest @kind
which @kind is the smallest
=> %tiny/@kind
smallest file of @d
in @d, the tiniest file
=> %tiny>@d
biggest @n files
@n largest
top @n by size
the @n fattest files
show the @n that need most space
=> %bigs#@n
the @n biggest in @d
top @n of @d by size
=> %bigs#@n>@d
largest @n @kinds
the @n biggest @kinds
=> %bigs#@n/@kinds
the biggest files please
big files, top of the list
largest files
=> %bigs
most recent @n files
@n newest
what are the @n last changed files
the @n i edited last
=> %news#@n
latest @n in @d
newest @n files of @d
=> %news#@n>@d
newest @n @kinds
the @n most recent @kinds
=> %news#@n/@kinds
recent files
what have i been working on lately
latest files please
=> %news
oldest @n files
the @n that haven't been touched the longest
=> %olds#@n
smallest @n files
@n tiniest ones
=> %tinys#@n
newest of the @many
which of the @many is the latest
the latest of my @many?
out of all the @many, the most recent
=> fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"@many"}
""")
rules(r"""
my newest @noun
the most recent @noun?
the latest @noun, just tell me which
which @noun is newest
=> fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"*@{noun}*"}
what's in my newest @noun
read me the latest @noun
open the most recent @noun
newest @noun, show
=> fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"*@{noun}*"} >> %read
the oldest @noun i have
which @noun is the oldest
=> fs.list {"path":".","recursive":true,"sort":"modified","reverse":true,"limit":1,"kind":"file","glob":"*@{noun}*"}
the biggest of the @many
which of my @many is the largest
=> fs.list {"path":".","recursive":true,"sort":"size","limit":1,"kind":"file","glob":"@many"}
the oldest of those @many
which of the @many is oldest
=> fs.list {"path":".","recursive":true,"sort":"modified","reverse":true,"limit":1,"kind":"file","glob":"@many"}
how big is my newest @noun
the size of the latest @noun
=> fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"*@{noun}*"} >> %stat
last @n lines of the newest log
how does the latest log end, @n lines
newest log: tail @n
=> fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"*.log"} >> fs.read {"path":"$1.0","last_lines":@n}
does the newest log mention @w
@w in the latest log?
=> fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"*.log"} >> fs.search {"path":"$1.0","text":"@w"}
show the file i saved last
open whatever i edited most recently
what's in the newest file
=> %new >> %read
open the newest @tk
read the @tk i changed last
the latest @tk, show what it says
=> %new/@tk >> %read
how many words has the newest @tk
word count of my latest @tk
=> %new/@tk >> fs.count {"paths":["$1.0"]}
first @n lines of the newest @tk
the latest @tk, only its first @n lines
=> %new/@tk >> fs.read {"path":"$1.0","from_line":1,"max_lines":@n}
""")

# ---------------------------------------------------------------- read: what is in the named and in the described

rules(r"""
@t says what
what have we in @t
could @t be read out to me
i'd like @t on the monitor
the words in @t please
let's hear @t
@t: text
what does @t look like at the moment
i forgot everything i put into @t
i need to check something in @t, show it
open up @t but keep it unchanged
(read only) @t
please, @t, whole thing
show the lot of @t
@t >> screen
can you bring @t up
would love to see @t right now
what's that file @t about? just print it
there is this @t, what is it saying
@who says i should look at @t. show me
=> fs.read {"path":"@t"}
@story show me @t
@story what does @t say
@story read @t to me please
@story @t, the text of it
=> fs.read {"path":"@t"}
@num, show it
what's in @num
print @num
read me @num, the whole thing, not the newer one
=> fs.read {"path":"@num"}
@ln please
read @ln
what does @ln say
open @ln for reading
print @ln on screen (brackets are part of the name, mind)
=> fs.read {"path":"@ln"}
what's inside @hid
show me the hidden @hid
@hid, contents
=> fs.read {"path":"@hid"}
there's a file called @cmd here. read it
show the file @cmd, that's really its name
what does the file called @cmd contain
the file named @cmd, i want to read it
=> fs.read {"path":"@cmd"}
there's a folder called @cmd, what's in it
list the folder @cmd (yes, it's called that)
the folder named @cmd: what does it hold
=> fs.list {"path":"@cmd"}
how big is the folder called @cmd
the folder @cmd, its size, that's its name indeed
=> fs.disk_usage {"path":"@cmd"}
how many files are in the folder called @cmd
=> fs.list {"path":"@cmd","recursive":true,"limit":1,"kind":"file"}
is there a file called @cmd
a file named @cmd, does it exist
=> fs.stat {"path":"@cmd"}
@t with numbered lines
number the lines of @t on screen
i need line numbers next to @t
=> fs.read {"path":"@t","line_numbers":true}
what did the @one say again
the @one, could you read it out
my @one on the screen
before i sign i want to read the @one once more
the contents of my @one please, nothing changed
i'm on the phone with them. the @one, now!
what did i promise in the @one
show the @one
@one please
@one? read
the text of the @one, if it's there
let's look at the @one together
refresh my memory: the @one
pull the @one up
the @one that @who wrote, read it to me
I can't open the @one with a mouse. Read it for me, please.
what exactly is written in our @one
give me the @one to read
i need the @one, the text of it
be an angel and show me the @one
=> %one >> %read
@story show me the @one
@story what does the @one say
@story read the @one please
=> %one >> %read
the @one with line numbers
number the lines of the @one
=> %one >> fs.read {"path":"$1.0","line_numbers":true}
@whose, what's in it
show @whose
read @whose to me
=> fs.search {"path":".","name_glob":"@whose","kind":"file"} >> %read
where is @whose
do we have @whose
@whose - find
=> fs.search {"path":".","name_glob":"@whose","kind":"file"}
how big is @whose
when was @whose last saved
=> fs.search {"path":".","name_glob":"@whose","kind":"file"} >> %stat
how long is @whose, in words
=> fs.search {"path":".","name_glob":"@whose","kind":"file"} >> fs.count {"paths":["$1.0"]}
what does the @oney say
the @oney, let me read it
show me the @oney
=> fs.search {"path":".","name_glob":"@oney","kind":"file"} >> %read
find the @oney
where's the @oney
@oney, still here?
=> fs.search {"path":".","name_glob":"@oney","kind":"file"}
how large is the @oney
the @oney: last change
=> fs.search {"path":".","name_glob":"@oney","kind":"file"} >> %stat
""")

# ---------------------------------------------------------------- a trouble is told, the look is meant

rules(r"""
my disk is full and i don't know why
something fills up this folder like crazy, what is it
i'm running out of space here, who's the culprit
=> fs.disk_usage {"path":".","by":"folders","top":10}
my home is bursting
my home folder has grown enormously, which parts
=> fs.disk_usage {"path":"~","by":"folders","top":10}
@d got gigantic, why
i don't understand why @d takes so much
=> fs.disk_usage {"path":"@d","by":"folders","top":10}
the upload of @f fails, maybe too large
@f won't attach to the mail, how big is it
they say @f must be under 2 MB
@f arrived broken i think, is it even the right size
=> fs.stat {"path":"@f"}
the portal says my @one is too big
the @one can't be mailed, is it that large
they only accept files under 5 MB, what about the @one
=> %one >> %stat
the build is red, something on line @line of @code
CI says @code:@line is bad
compiler error at line @line, file @code
stack trace ends in @code line @line
=> $ sed -n '@{line}p' @code
the service won't start. what do the last @n lines of @log say
nothing works since this morning, end of @log please, @n lines
pager just went off. @log, last @n
=> fs.read {"path":"@log","last_lines":@n}
customers report @w, is that anywhere in @log
users say they see @w. check @log
=> fs.search {"path":"@log","text":"@w"}
i get @q on screen and can't tell where it comes from
@q pops up in the browser, which file is it from
the app prints @q, find the source
=> fs.search {"path":".","text":"@q"}
two files with nearly the same name, @t and @t2. what's different in them
@who and i both edited it, mine is @t and theirs is @t2
i'm confused by the versions @t and @t2
=> $ diff @t @t2
i made a copy of @f as @f2 and forgot whether i changed it
is @f2 just @f again under another name
=> fs.hash {"paths":["@f","@f2"]}
i can't remember if there's still a @f
did the script produce @f or not
@f ought to be here by now
=> fs.stat {"path":"@f"}
somebody must have moved @s, it's not where it was
@s isn't here any more. look in the folders below
i put @s into one of these folders, forgot which
=> fs.search {"path":".","name_glob":"@s"}
i get permission denied when i open @f
@f says read only, look at its rights
others can't open @f, what's its mode
=> fs.stat {"path":"@f"}
a link here is broken i think
some shortcut goes nowhere
=> $ find . -xtype l
the import choked on empty files, which are they
some exports came out with nothing in them
half of my downloads are 0 bytes, which
=> fs.search {"path":".","kind":"file","empty":true}
there are empty folders all over the place, which ones
=> fs.search {"path":".","kind":"folder","empty":true}
i keep finding the same photos twice
feels like half of this is duplicates
everything seems to be here twice, show me what
=> $ find . -type f -exec md5sum {} + | sort | uniq -w32 -D
the importer says @json is not valid
something's wrong with the json in @json, where
=> $ python3 -m json.tool @json > /dev/null
the csv @csv doesn't import, wrong number of fields somewhere, should be @k
=> $ awk -F, 'NF != @k' @csv
the form rejects @t for being too long
@t is over the limit they say, how many words is it
my abstract @t may have 250 words. is that it?
=> fs.count {"paths":["@t"]}
the ticket field only takes 500 characters, @t has how many
=> $ wc -m < @t
umlauts in @t come out as gibberish
question marks instead of accents in @t, what's its encoding
=> $ file -i @t
i double click @f and nothing opens. what is this
@f has no program to open it, what is it
=> $ file @f
someone changed something in here today and now it doesn't work
it worked this morning. what changed today
=> fs.search {"path":".","kind":"file","newer_than_ms":"1d"}
something in @d was changed in the last @span and it broke
=> fs.search {"path":"@d","kind":"file","newer_than_ms":"@span"}
i've no idea any more what's in @d
@d is a black hole, what's in there
=> fs.list {"path":"@d"}
this archive @z, what is that
no idea what @z is, don't unpack it yet
=> fs.extract {"archive":"@z","to":".","list_only":true}
the file list @t has entries twice, which
guests were invited twice according to @t
=> $ sort @t | uniq -d
somewhere in @t there's an absurdly long line
=> $ awk '{ if (length > m) { m = length; l = $0 } } END { print l }' @t
the wifi password! which file has it
i forgot the wifi password, it's in some file
guests ask for the wifi, it's written down somewhere
=> fs.search {"path":".","text":"wifi"}
""")
rules(r"""
where's the iban written down
the iban is in one of these files
=> fs.search {"path":".","text":"iban"}
the door code was noted somewhere
what's the door code again, it's in a file
=> fs.search {"path":".","text":"door code"}
what's our vat number, some file says it
=> fs.search {"path":".","text":"vat"}
where did i save the router login
=> fs.search {"path":".","text":"router"}
""")

# ---------------------------------------------------------------- keywords, arrows, colons, lists

rules(r"""
todo: size of @f
size: @f
size -> @f
@f # size?
info @f
stat: @f
todo - date of @f
modified: @f ?
exists: @f
perms: @f
owner: @f
=> fs.stat {"path":"@f"}
read: @t
todo: look at @t
cat: @t
show => @t
@t => show
print: @t
contents -> @t
=> fs.read {"path":"@t"}
tail: @t, @n
tail -> @t (@n lines)
last @n: @t
end of file @t x@n
=> fs.read {"path":"@t","last_lines":@n}
head: @t, @n
head -> @t (@n lines)
first @n: @t
=> fs.read {"path":"@t","from_line":1,"max_lines":@n}
line @line: @t
@t: @line
@t, l. @line
@t line=@line
=> $ sed -n '@{line}p' @t
lines @from..@to: @t
@t: @from to @to
@t[@from:@to]
@t @from - @to please
=> $ sed -n '@from,@{to}p' @t
wc: @t
wordcount: @t
words: @t
lines: @t
count -> @t
=> fs.count {"paths":["@t"]}
diff: @t @t2
diff -> @t, @t2
@t <> @t2
compare: @t with @t2
=> $ diff @t @t2
same?: @f, @f2
identical: @f / @f2 ?
@f = @f2 ?
=> fs.hash {"paths":["@f","@f2"]}
ls: @d
list -> @d
@d => list
contents: @d
dir: @d
=> fs.list {"path":"@d"}
du: @d
size: folder @d
folder size -> @d
=> fs.disk_usage {"path":"@d"}
count files: @d
files in @d = ?
number of files -> @d
=> fs.list {"path":"@d","recursive":true,"limit":1,"kind":"file"}
zip contents: @z
list: @z
@z => toc
@z (peek)
=> fs.extract {"archive":"@z","to":".","list_only":true}
find: *.@x
search: .@x files
*.@x => list
*.@x ??
=> fs.search {"path":".","name_glob":"*.@x"}
find: *.@x in @d
@d/*.@x => list
=> fs.search {"path":"@d","name_glob":"*.@x"}
find in files: @q
grep: @q
text search: @q
@q -> which files
=> fs.search {"path":".","text":"@q"}
grep: @q in @d
@d: @q ?
text @q -> folder @d
=> fs.search {"path":"@d","text":"@q"}
in @t: @w ?
@t: find @w
@t / @w
=> fs.search {"path":"@t","text":"@w"}
files: > @size
bigger: @size
=> fs.search {"path":".","kind":"file","min_bytes":"@size"}
under @size: files
smaller: @size
=> fs.search {"path":".","kind":"file","max_bytes":"@size"}
older: @age
files: age over @age
=> fs.search {"path":".","kind":"file","older_than_ms":"@age"}
newer: @age
files: age under @age
=> fs.search {"path":".","kind":"file","newer_than_ms":"@age"}
@d: > @size
over @size -> @d
=> fs.search {"path":"@d","kind":"file","min_bytes":"@size"}
newest: @d
latest file -> @d
=> %new>@d
biggest: @d
max file -> @d
=> %big>@d
biggest x@n
size ranking, @n
=> %bigs#@n
empty files: list
empty: files
=> fs.search {"path":".","kind":"file","empty":true}
dupes: list
duplicate check
=> $ find . -type f -exec md5sum {} + | sort | uniq -w32 -D
tree: @few
tree x@few
=> $ tree -L @few .
md5: @f
@f => md5
=> fs.hash {"paths":["@f"],"algorithm":"md5"}
sha256: @f
checksum -> @f
=> fs.hash {"paths":["@f"]}
filetype: @f
type: @f
@f => what is it
=> $ file @f
links: list
symlinks => list
=> fs.search {"path":".","kind":"link"}
@csv => header
headings: @csv
cols: @csv
=> $ head -n 1 @csv
sum: @csv, @col
@csv[@col] sum
=> $ awk -F, '{ s += $@col } END { print s }' @csv
sum(@nkey) @csv
@csv: @nkey, sum
=> % print(sum(NUM for r in ROWS))
max(@nkey) @csv
@csv: @nkey, max
=> % print(max(NUM for r in ROWS))
avg(@nkey) @csv
@csv: @nkey, mean
=> % v = [float(r["@nkey"]) for r in ROWS if r["@nkey"]]; print(sum(v) / len(v))
unique: @csv, @col
distinct @col @csv
=> $ cut -d, -f@col @csv | sort -u
@json -> keys
keys: @json
=> $ python3 -c 'import json; print("\n".join(json.load(open("@json"))))'
@json -> @opt
@opt: @json
=> $ python3 -c 'import json; print(json.load(open("@json"))["@opt"])'
@ini -> @opt
get @opt @ini
=> $ grep '^@opt' @ini
@md -> headings
toc: @md
=> $ grep '^#' @md
where: @one
find -> @one
@one => path
=> %one
@one => read
read -> @one
text: @one
=> %one >> %read
@one => size
size: the @one
date -> the @one
=> %one >> %stat
words: the @one
@one => word count
=> %one >> fs.count {"paths":["$1.0"]}
list: @many
@many => names
=> %many
""")

# ---------------------------------------------------------------- all of a kind together; several described things

rules(r"""
how big are my @kinds altogether
@kinds: total size
what do all the @kinds weigh in sum
would all @kinds fit on an 8 GB stick, how much is it
space taken by the @kinds
the @kinds together, how many MB
=> fs.list {"path":".","recursive":true,"limit":1,"kind":"file","glob":"@kinds"}
the @kinds of @d, total size
how much space do the @kinds in @d need altogether
=> fs.list {"path":"@d","recursive":true,"limit":1,"kind":"file","glob":"@kinds"}
how much space do the @many need together
size of all @many in sum
the @many, total MB
=> %many
which of the @many is the longest, count the words
the @many: who's got the most words
lengths of the @many
which of the two @many is wordier
=> %many >> fs.count {"paths":"$1"}
are the @many identical
are both @many the same, compare checksums
=> %many >> fs.hash {"paths":"$1"}
which of the @many are from this week
@many of the last seven days
=> fs.search {"path":".","name_glob":"@many","kind":"file","newer_than_ms":"1w"}
@many changed in the last @span
did i touch any of the @many within the last @span
=> fs.search {"path":".","name_glob":"@many","kind":"file","newer_than_ms":"@span"}
@many from more than @age ago
which @many are older than @age
=> fs.search {"path":".","name_glob":"@many","kind":"file","older_than_ms":"@age"}
which @many are bigger than @size
@many over @size?
=> fs.search {"path":".","name_glob":"@many","kind":"file","min_bytes":"@size"}
all the @many except the ones in @nd
@many, but leave @nd out
not the @many in @nd, the other ones
=> fs.search {"path":".","name_glob":"@many","kind":"file","not_glob":"@nd"}
@many right here, not in subfolders
=> fs.search {"path":".","name_glob":"@many","kind":"file","depth":1}
the two @sub pics
my @sub photo, where is it
all pictures of @sub, i mean with @sub in the name
@sub images
the @sub pics, which ones are there
=> %sub
anything with @sub in its name
whatever is called @sub something
@sub stuff, list
everything i've got on @sub, by file name
files named after @sub
=> %sub
@sub stuff in @d
does @d have anything called @sub
=> fs.search {"path":"@d","name_glob":"@sub","kind":"file"}
how big is the @sub video
the @sub film: size
=> %sub >> %stat
""")

# ---------------------------------------------------------------- two and three looks in one breath

rules(r"""
show @t and after that count its words
@t: read it, then tell me how long it is in words
print @t; word count too
1) open @t 2) count the words in it
=> fs.read {"path":"@t"} >> fs.count {"paths":["@t"]}
count the words of @t, then show it
how many lines has @t, and what does it say
=> fs.count {"paths":["@t"]} >> fs.read {"path":"@t"}
how big is @t and what's in it
check the date on @t, then open it
=> fs.stat {"path":"@t"} >> fs.read {"path":"@t"}
list @d and tell me how big it is
@d: contents plus total size
what's in @d? and how large is the whole
=> fs.list {"path":"@d"} >> fs.disk_usage {"path":"@d"}
size of @d first, then list it
how big is @d; also show what's in it
=> fs.disk_usage {"path":"@d"} >> fs.list {"path":"@d"}
compare the sizes: first @d, then @d2
how big is @d, and @d2?
size of @d and size of @d2
=> fs.disk_usage {"path":"@d"} >> fs.disk_usage {"path":"@d2"}
list @d, then @d2
what's in @d, and once that's shown, what's in @d2
contents of both @d and @d2
=> fs.list {"path":"@d"} >> fs.list {"path":"@d2"}
how many files in @d and how many in @d2
count the files of @d, also of @d2
=> fs.list {"path":"@d","recursive":true,"limit":1,"kind":"file"} >> fs.list {"path":"@d2","recursive":true,"limit":1,"kind":"file"}
show @t, then show @t2
read @t, @t2 comes after
@t first and @t2 second, on the screen
=> fs.read {"path":"@t"} >> fs.read {"path":"@t2"}
the last @n lines of @t and the last @n of @t2
=> fs.read {"path":"@t","last_lines":@n} >> fs.read {"path":"@t2","last_lines":@n}
the first @few and the last @few2 lines of @t
top @few, bottom @few2: @t
=> fs.read {"path":"@t","from_line":1,"max_lines":@few} >> fs.read {"path":"@t","last_lines":@few2}
does @f exist, and @f2?
size of @f and also of @f2
dates for @f and @f2, one after the other
how big is @f and how big is @f2
=> fs.stat {"path":"@f"} >> fs.stat {"path":"@f2"}
where's the @one? and where's the @one2?
find the @one, then the @one2
i need two things: the @one and the @one2. where are they
=> %one >> fs.search {"path":".","name_glob":"@one2","kind":"file"}
show the @one, and after that the @one2
read me the @one, then the @one2 please
=> %one >> fs.read {"path":"$1.0"} >> fs.search {"path":".","name_glob":"@one2","kind":"file"} >> fs.read {"path":"$3.0"}
find the @one and tell me how big it is
look for the @one; when found, its size
where's the @one and when was it saved last
=> %one >> %stat
find the @one and read it to me, then count the words
open the @one, once that's done count its words
=> %one >> fs.read {"path":"$1.0"} >> fs.count {"paths":["$1.0"]}
what mentions @w, and what mentions @w2
find @w, then find @w2
search for @w; also for @w2
=> fs.search {"path":".","text":"@w"} >> fs.search {"path":".","text":"@w2"}
which .@x are here and how many files in all
list .@x files, then the total number of files
=> fs.search {"path":".","name_glob":"*.@x"} >> fs.list {"path":".","recursive":true,"limit":1,"kind":"file"}
newest file and biggest file please
the newest file, then the biggest
=> %new >> %big
biggest file here, oldest file here
first the biggest file, then the oldest one
=> %big >> %old
what's in @z and how big is it
list @z, plus its size
=> fs.extract {"archive":"@z","to":".","list_only":true} >> fs.stat {"path":"@z"}
header of @csv and then the number of rows
the columns of @csv, then how many rows it has without them
=> $ head -n 1 @csv >> $ tail -n +2 @csv | wc -l
sum and max of @nkey in @csv
first the total, then the maximum of @nkey, @csv
=> % print(sum(NUM for r in ROWS)) >> % print(max(NUM for r in ROWS))
min and max of @nkey in @csv
between what and what does @nkey lie in @csv
=> % v = [NUM for r in ROWS]; print(min(v), max(v))
how full is the disk and what takes the space here
disk space, then the biggest folders
=> system.disk {} >> fs.disk_usage {"path":".","by":"folders","top":10}
is @d there and what's in it
=> fs.list {"path":"@d"}
type and size of @f
what is @f and how big
=> $ file @f >> fs.stat {"path":"@f"}
are @f and @f2 the same; if not, never mind
=> fs.hash {"paths":["@f","@f2"]}
""")

# ---------------------------------------------------------------- only look; not that; nothing else

rules(r"""
just look, don't delete anything: what's in @d
@d, only a listing, hands off the rest
you may look into @d but touch nothing
please don't change anything in @d, i only want to see it
=> fs.list {"path":"@d"}
don't open it, don't change it: how big is @f
@f - size, and that's all
nothing but the size of @f
only when @f was changed, not what's in it
=> fs.stat {"path":"@f"}
don't edit, only display @t
read @t and leave it as it is
show, not run: @t
no changes! just print @t
i don't want @t sorted or anything, just show it
=> fs.read {"path":"@t"}
which .@x files are older than @age? leave them where they are
older than @age and .@x - only list, don't throw away
=> fs.search {"path":".","name_glob":"*.@x","older_than_ms":"@age"}
find the @many but don't move them
list the @many, no renaming, no moving
only tell me which @many there are
=> %many
the big ones over @size, just so i know. don't delete
show files above @size, i'll decide later
=> fs.search {"path":".","kind":"file","min_bytes":"@size"}
empty files, don't remove them yet
=> fs.search {"path":".","kind":"file","empty":true}
empty folders, i only want the list, no clean-up
=> fs.search {"path":".","kind":"folder","empty":true}
duplicates: show, keep all of them
dry run please: which files are double
=> $ find . -type f -exec md5sum {} + | sort | uniq -w32 -D
would i lose anything if @z went? only list what's in it
tell me what's in @z and leave it packed
=> fs.extract {"archive":"@z","to":".","list_only":true}
where's @w, not counting the stuff in @nd
=> fs.search {"path":".","text":"@w","not_glob":"@nd"}
@w everywhere apart from @nd and @nd2
search @w, skip both @nd and @nd2
=> fs.search {"path":".","text":"@w","not_glob":"{@nd,@nd2}"}
all @kinds but those in @nd and @nd2
=> fs.search {"path":".","name_glob":"@kinds","not_glob":"{@nd,@nd2}"}
files changed today, without node_modules
today's changes, node_modules aside
=> fs.search {"path":".","kind":"file","newer_than_ms":"1d","not_glob":"node_modules"}
what changed in the last @span, not counting @nd
=> fs.search {"path":".","kind":"file","newer_than_ms":"@span","not_glob":"@nd"}
bigger than @size, but not in @nd
files over @size outside of @nd
=> fs.search {"path":".","kind":"file","min_bytes":"@size","not_glob":"@nd"}
older than @age, but skip @nd
files over @age old (not the ones in @nd)
=> fs.search {"path":".","kind":"file","older_than_ms":"@age","not_glob":"@nd"}
every file here except @s and @s2
what else is there besides @s and @s2
=> fs.search {"path":".","kind":"file","not_glob":"{@s,@s2}"}
what else is there apart from @s
all files but @s
=> fs.search {"path":".","kind":"file","not_glob":"@s"}
in @d, what is not a .@x
everything in @d other than .@x files
=> fs.search {"path":"@d","kind":"file","not_glob":"*.@x"}
only @d, no subfolders: .@x files
the .@x directly in @d, not deeper
=> fs.search {"path":"@d","name_glob":"*.@x","depth":1}
""")

# ---------------------------------------------------------------- stories, asides, corrections, manners

rules(r"""
ok, so @who emailed from the train and wants to know how big @f is
my aunt in Porto copied everything to a new laptop and now asks: is @f still there?
"move fast" says the boss, well. when was @f last changed?
i deleted the wrong thing yesterday (not here). does @f still exist
funny story, @who's cat walked over the keyboard. is @f empty now? size please
=> fs.stat {"path":"@f"}
the archive room is cold, anyway: read me @t
we replaced the boiler in 2019 and nobody wrote it down, except maybe in @t. show it
i've been copying and pasting all day :( just print @t
my zip code changed, it should be in @t, let me see that file
lunch first, but then: what's in @t
=> fs.read {"path":"@t"}
the @one, no wait, the @one2, show me that
show me the @one. sorry, i meant the @one2
=> fs.search {"path":".","name_glob":"@one2","kind":"file"} >> %read
where's the @one... er, the @one2 i mean
find the @one, no, scratch that, the @one2
=> fs.search {"path":".","name_glob":"@one2","kind":"file"}
last @n lines of @t, no, of @t2
open @t's end, sorry, @t2, @n lines
=> fs.read {"path":"@t2","last_lines":@n}
show me @t. oops, not that one, @t2
@t, hm no, @t2. what does it say
=> fs.read {"path":"@t2"}
what's in @d, er, i meant @d2
=> fs.list {"path":"@d2"}
how big is @f, wait, @f2
size of @f... correction: @f2
=> fs.stat {"path":"@f2"}
lines @from to @to of @t, or rather of @t2
=> $ sed -n '@from,@{to}p' @t2
first @n lines, no sorry the last @n, of @t
the top of @t, i mean the bottom, @n lines
=> fs.read {"path":"@t","last_lines":@n}
the last @n, no: the first @n lines of @t
=> fs.read {"path":"@t","from_line":1,"max_lines":@n}
the oldest, sorry, newest file in @d
=> %new>@d
the smallest, no, biggest file in here
=> %big
Any chance that you tell me the size of @f?
Would it be possible to see how old @f is?
I was wondering whether @f still exists.
Might I ask who owns @f?
mind telling me how big @f is
=> fs.stat {"path":"@f"}
Any chance of seeing @t?
I'd be ever so grateful if you'd print @t.
mind reading @t to me?
would you be a dear and open @t
Could I trouble you for the contents of @t?
=> fs.read {"path":"@t"}
Would you mind listing what is in @d?
Any chance you could peek into @d for me?
I'd appreciate a list of @d.
=> fs.list {"path":"@d"}
Excuse me, how many words does @t have, if I may ask?
mind counting the words in @t?
=> fs.count {"paths":["@t"]}
any chance the @one is still on this machine?
Would you kindly look where the @one is?
mind finding my @one
=> %one
I would be thankful for a look at the @one.
mind showing me the @one?
may i see the @one
=> %one >> %read
Might there be any mention of @w in these files?
mind checking which file talks about @w?
Is there a possibility that @w is mentioned somewhere here?
=> fs.search {"path":".","text":"@w"}
what the hell is in @t
ffs just show me @t
WHY is nobody telling me what @t says
show me the damn @t already!!
=> fs.read {"path":"@t"}
where the hell is the @one
WHERE. IS. THE @one. find it
grrr, the @one again, find it now
=> %one
what idiot changed @f and when? date please
how can @f be that big, show its size!!
=> fs.stat {"path":"@f"}
lol what's in @d even
omg @d is huge right? what's inside
bro what's in @d
=> fs.list {"path":"@d"}
yo how big is @f
lol is @f still a thing
bruh @f, size?
=> fs.stat {"path":"@f"}
yo read me @t
dude, @t, what's it say
plz show @t kthx
=> fs.read {"path":"@t"}
ngl i forgot where my @one is
bruh where's my @one
=> %one
okay computer show me comma please comma the @one
um so like the @one, could you uh show that
so um i need the um @one on screen
=> %one >> %read
hello computer period how many words are in @t question mark
um how many lines uh does @t have
=> fs.count {"paths":["@t"]}
""")

# ---------------------------------------------------------------- typos and other mother tongues

rules(r"""
shwo me @t
pls opne @t
what is writen in @t
dispaly @t
i want red @t
conten of @t
=> fs.read {"path":"@t"}
hwo big is @f
sise of @f
wen was @f modifyed
does @f exsist
is @f exist?
@f how many size it has
who is owner from @f
=> fs.stat {"path":"@f"}
what have in @d
whats isnide @d
shwo folder @d
in @d what is it inside
make me see the folder @d
=> fs.list {"path":"@d"}
fnid the @one
serach my @one
where is lie the @one
i am not finding the @one
the @one where he is
=> %one
last @n lins of @t
teh last @n lines of @t
give last @n line from @t
show to me the @n last lines of @t
=> fs.read {"path":"@t","last_lines":@n}
firts @n lines of @t
the @n first lines of @t, please
first @n line in @t
=> fs.read {"path":"@t","from_line":1,"max_lines":@n}
how much words have @t
how many word in @t
cuont the words of @t
@t has how many words inside?
=> fs.count {"paths":["@t"]}
which file is speaking about @w
in which file it is written about @w
wich files contian @w
were is @w mentionned
please search me the word @w in all files
=> fs.search {"path":".","text":"@w"}
how many files is in @d
how much files has @d
nubmer of files in @d
in @d how many files they are
=> fs.list {"path":"@d","recursive":true,"limit":1,"kind":"file"}
how much big is folder @d
the size from folder @d please
@d folder is how heavy
=> fs.disk_usage {"path":"@d"}
what is difference @t and @t2
diffrence between @t and @t2
difference of @t with @t2 please to show
=> $ diff @t @t2
is same @f and @f2?
@f and @f2 they are same or not same
are @f and @f2 idential
=> fs.hash {"paths":["@f","@f2"]}
wich file is bigest
what is the most big file
bigest file plz
=> %big
what file is last modified
the most new file
last changed file is which
=> %new
wich files are older then @age
files more old than @age
=> fs.search {"path":".","kind":"file","older_than_ms":"@age"}
files biger then @size
files more big than @size
=> fs.search {"path":".","kind":"file","min_bytes":"@size"}
what is in zip @z without to unpack
not unpack, only see what is in @z
contnet of @z
=> fs.extract {"archive":"@z","to":".","list_only":true}
the line number @line from @t show
i need see line @line of @t
=> $ sed -n '@{line}p' @t
from line @from until line @to show me @t
@t from line @from till @to
=> $ sed -n '@from,@{to}p' @t
dublicate files?
doubled files please find
=> $ find . -type f -exec md5sum {} + | sort | uniq -w32 -D
lisst all .@x
show all file with .@x
where are files .@x
=> fs.search {"path":".","name_glob":"*.@x"}
show also the hiden files
=> fs.list {"path":".","hidden":true}
how is called the newest @noun
which is my last @noun
=> fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"*@{noun}*"}
what kind file is @f
@f is file of what kind
=> $ file @f
the @one i want to read
the @one please to open
the @one you show me now
=> %one >> %read
""")

# ---------------------------------------------------------------- into archives, pdfs, several tables

rules(r"""
does @oz contain anything called @wk
is there a @wk in @oz
@oz, is a @wk file in it
look whether @wk is inside @oz, don't unpack
=> $ unzip -l @oz | grep -i @wk
anything with @wk packed in @tz?
is @wk part of @tz
@tz: @wk inside?
=> $ tar -tf @tz | grep -i @wk
how many files are packed in @oz
@oz holds how many files
=> $ unzip -Z1 @oz | grep -vc '/$'
number of files inside @tz
how many files went into @tz
=> $ tar -tf @tz | grep -vc '/$'
how many .@x files are in @oz
=> $ unzip -Z1 @oz | grep -c '\.@x$'
which .@x files are in @oz
the .@x ones inside @oz, list
=> $ unzip -Z1 @oz | grep '\.@x$'
what does @m say, the one packed in @oz
@m inside @oz: print it, no unpacking
let me read @m without taking it out of @oz
=> $ unzip -p @oz @m
is @oz damaged
test the zip @oz
@oz won't open, is it broken
=> $ unzip -t @oz
how many pages has @pdf
@pdf, page count
pages in @pdf?
=> $ pdfinfo @pdf | grep Pages
the text of @pdf please
what does @pdf say, as plain text
read @pdf in the terminal
=> $ pdftotext @pdf -
does @pdf mention @gp
where in @pdf is @gp
@gp in @pdf?
=> $ pdftotext @pdf - | grep -i @gp
how many words are in @pdf
word count of @pdf
=> $ pdftotext @pdf - | wc -w
ids of @csv2 that aren't in @csv (first column)
first column of @csv2: which of those don't occur in the first column of @csv
=> $ awk -F, 'NR == FNR { seen[$1]; next } !($1 in seen)' @csv @csv2
first column in common between @csv and @csv2, show the rows of @csv2
=> $ awk -F, 'NR == FNR { seen[$1]; next } $1 in seen' @csv @csv2
@csv and @csv2: do they differ
what's different between the tables @csv and @csv2
=> $ diff @csv @csv2
first rows of @csv, @n of them
the first @n lines of @csv
a look at @csv, @n lines
=> fs.read {"path":"@csv","from_line":1,"max_lines":@n}
last @dz rows of @csv
newest @n lines in @csv (they're at the bottom)
=> fs.read {"path":"@csv","last_lines":@n}
show @csv as a neat table
@csv in columns, lined up
=> $ column -t -s, @csv
""")

# ---------------------------------------------------------------- changed since, between; the rest of the tree

rules(r"""
between @dt and now: changed files
whatever got saved later than @dt
my thesis supervisor left on @dt. what have i changed since
=> $ find . -type f -newermt @dt
nothing after @dt interests me, list the older files
files whose last change lies before @dt
=> $ find . -type f ! -newermt @dt
older than @f, which files
what was here before @f was saved
=> $ find . -type f ! -newer @f ! -samefile @f
younger than @f
which files came after @f
=> $ find . -type f -newer @f
which folder was changed last
newest folder?
the folder i last put something in
=> fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"folder"}
the two biggest files
the biggest and the second biggest file
=> fs.list {"path":".","recursive":true,"sort":"size","limit":2,"kind":"file"}
the two newest files
the last two files i saved
=> fs.list {"path":".","recursive":true,"sort":"modified","limit":2,"kind":"file"}
files that belong to nobody i know, i.e. not to @user
what here isn't owned by @user
=> $ find . ! -user @user
path of this folder?
which folder am i in
full path of where i am
=> $ pwd
what did i have open half an hour ago, changed files of the last half hour
last half hour: which files changed
=> fs.search {"path":".","kind":"file","newer_than_ms":"30m"}
changed within the hour?
what was written in the last hour
=> fs.search {"path":".","kind":"file","newer_than_ms":"1h"}
half a year untouched: which files
nothing done for half a year, list those
=> fs.search {"path":".","kind":"file","older_than_ms":"6mo"}
files over a quarter of a gigabyte
more than a quarter gig, anything?
=> fs.search {"path":".","kind":"file","min_bytes":"250MB"}
over half a gig: list
files of half a gigabyte and up
=> fs.search {"path":".","kind":"file","min_bytes":"500MB"}
older than a fortnight
two weeks and older, show
=> fs.search {"path":".","kind":"file","older_than_ms":"2w"}
older than a year and a half
eighteen months untouched?
=> fs.search {"path":".","kind":"file","older_than_ms":"18mo"}
from the past three quarters of an hour
=> fs.search {"path":".","kind":"file","newer_than_ms":"45m"}
files just in this folder, how many (no subfolders)
how many files directly here
count the files of this folder itself, not below
=> fs.list {"path":".","limit":1,"kind":"file"}
files directly in @d, how many
@d without its subfolders: number of files
=> fs.list {"path":"@d","limit":1,"kind":"file"}
how many dotfiles are here
number of hidden files here
=> fs.list {"path":".","limit":1,"hidden":true,"glob":".*"}
everything in @d with all subfolders
list @d all the way down
@d recursively please
=> fs.list {"path":"@d","recursive":true}
everything below here, all levels
all files and folders down from here
=> fs.list {"path":".","recursive":true}
only the .@x in @d, biggest first
@d's .@x files by size
=> fs.list {"path":"@d","sort":"size","glob":"*.@x"}
the .@x files here, newest first
.@x of this folder by date
=> fs.list {"path":".","sort":"modified","glob":"*.@x"}
newest .@x
which .@x was changed last
latest .@x file?
=> fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"*.@x"}
oldest .@x
the .@x that's been here longest
=> fs.list {"path":".","recursive":true,"sort":"modified","reverse":true,"limit":1,"kind":"file","glob":"*.@x"}
biggest .@x
which .@x is the largest
=> fs.list {"path":".","recursive":true,"sort":"size","limit":1,"kind":"file","glob":"*.@x"}
smallest .@x
which .@x is the tiniest
=> fs.list {"path":".","recursive":true,"sort":"size","reverse":true,"limit":1,"kind":"file","glob":"*.@x"}
biggest .@x in @d
@d: largest .@x
=> fs.list {"path":"@d","recursive":true,"sort":"size","limit":1,"kind":"file","glob":"*.@x"}
newest .@x in @d
@d: latest .@x
=> fs.list {"path":"@d","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"*.@x"}
the @n newest .@x
last @n .@x files by date
=> fs.list {"path":".","recursive":true,"sort":"modified","limit":@n,"kind":"file","glob":"*.@x"}
the @n biggest .@x
top @n .@x by size
=> fs.list {"path":".","recursive":true,"sort":"size","limit":@n,"kind":"file","glob":"*.@x"}
when was the folder @pd last changed
the folder @pd: date?
who owns the folder @pd
rights of the folder @pd
=> fs.stat {"path":"@pd"}
is @pd a file or a folder
what is @pd, folder or file?
=> fs.stat {"path":"@pd"}
how many lines do all .@tx files have altogether
total lines over all .@tx
=> fs.search {"path":".","name_glob":"*.@tx"} >> fs.count {"paths":"$1"}
how many lines do the @tks have
lines in the @tks, please
=> fs.search {"path":".","name_glob":"@tks"} >> fs.count {"paths":"$1"}
what's in the file that mentions @w
open whichever file talks about @w
read me the one with @w in it
=> fs.search {"path":".","text":"@w"} >> fs.read {"path":"$1.0"}
when was the file with @w in it last changed
=> fs.search {"path":".","text":"@w"} >> fs.stat {"path":"$1.0"}
find @s and show what's in it
@s is in some subfolder. find it, print it
wherever @s is, read it
=> fs.search {"path":".","name_glob":"@s"} >> %read
find @s and tell me its size
@s somewhere below: how big
=> fs.search {"path":".","name_glob":"@s"} >> %stat
find @s, count its words
=> fs.search {"path":".","name_glob":"@s"} >> fs.count {"paths":["$1.0"]}
find the folder with @sub in its name and list it
=> fs.search {"path":".","name_glob":"@sub","kind":"folder"} >> fs.list {"path":"$1.0"}
find the folder with @sub in its name and tell me how big it is
=> fs.search {"path":".","name_glob":"@sub","kind":"folder"} >> fs.disk_usage {"path":"$1.0"}
""")

# ---------------------------------------------------------------- three hundred people: a teacher, a nurse, a sysadmin, a student ...

rules(r"""
Class 7b hands in essays in @d, how many are there by now?
teacher here: number of files the kids put into @d
my pupils uploaded to @d. count please
=> fs.list {"path":"@d","recursive":true,"limit":1,"kind":"file"}
did @{whg} hand in anything? the essays carry the names of the kids
find the homework of @{whg} (name is in the file name)
=> fs.search {"path":".","name_glob":"@whg","kind":"file"}
anything from @{whg} in @d? their name should be in the file name
files in @d called something with @{whg}
=> fs.search {"path":"@d","name_glob":"@whg","kind":"file"}
grades of @who? they're in @csv
I can't find @who's mark, it has to be in @csv.
=> fs.search {"path":"@csv","text":"@who"}
vocab test: how many words are on the list @t
one word per line in @t, how many words is that
=> fs.count {"paths":["@t"]}
which pupils appear twice in @t
=> $ sort @t | uniq -d
ward round in five. the @one, read it out please
patient's asking, what does the @one say
=> %one >> %read
when was the @one last updated, night shift wants to know
is our @one up to date, when was it saved
=> %one >> %stat
what does the handover @t say about @who
bed 12 is @who. look into @t for them
=> fs.search {"path":"@t","text":"@who"}
which of the protocols mention @w, i'm in surgery in ten
=> fs.search {"path":".","name_glob":"*protocol*","text":"@w"}
3 am. @log. last @n. go
prod is down; tail @log, @n lines
on call again. give me @n lines from the end of @log
=> fs.read {"path":"@log","last_lines":@n}
how many times did we get @gp in @log tonight
count of @gp in @log, for the incident report
postmortem: occurrences of @gp in @log (lines)
=> $ grep -c @gp @log
first sign of @gp in @log? for the timeline
timeline: when did @gp start in @log
=> $ grep -m 1 @gp @log
/var/log is filling up, what's the biggest in there
biggest file under /var/log
=> fs.list {"path":"/var/log","recursive":true,"sort":"size","limit":1,"kind":"file"}
logs under /var/log changed in the last hour
=> fs.search {"path":"/var/log","name_glob":"*.log","newer_than_ms":"1h"}
which unit files in /etc mention @w
does anything below /etc say @w
=> fs.search {"path":"/etc","text":"@w"}
is /etc/fstab older than my last reboot, i mean when was it changed
=> fs.stat {"path":"/etc/fstab"}
which port does sshd listen on according to /etc/ssh/sshd_config
the Port line in /etc/ssh/sshd_config
=> $ grep '^Port' /etc/ssh/sshd_config
/etc/ssh/sshd_config without comments
what's really active in /etc/ssh/sshd_config
=> $ grep -vE '^(#|$)' /etc/ssh/sshd_config
which shell does @user have, it's in /etc/passwd
@user's line in /etc/passwd
=> $ grep '^@user:' /etc/passwd
is @user a user here? look into /etc/passwd
=> $ grep '^@user:' /etc/passwd
which os is this, /etc/os-release knows
show /etc/os-release
=> fs.read {"path":"/etc/os-release"}
which papers cite @w
PhD life: in which of my texts do i use @w
my supervisor asks where i discuss @w
related work on @w, did i write any of that down
=> fs.search {"path":".","text":"@w"}
how far is chapter @dg, i mean how many words
chapter @dg: word count
=> fs.search {"path":".","name_glob":"*chapter*@{dg}*","kind":"file"} >> fs.count {"paths":["$1.0"]}
read me chapter @dg
show chapter @dg please
=> fs.search {"path":".","name_glob":"*chapter*@{dg}*","kind":"file"} >> fs.read {"path":"$1.0"}
where is lesson @dg
find lesson @dg
=> fs.search {"path":".","name_glob":"*lesson*@{dg}*","kind":"file"}
all references with @w in the .bib files
which bib entries mention @w
=> fs.search {"path":".","name_glob":"*.bib","text":"@w"}
which .tex mentions @w
grep the tex sources for @w
=> fs.search {"path":".","name_glob":"*.tex","text":"@w"}
where do my python scripts use @w
@w in the python scripts?
=> fs.search {"path":".","name_glob":"*.{py,pyi}","text":"@w"}
mean of @nkey over all subjects in @csv
grand mean: @nkey, file @csv
=> % v = [float(r["@nkey"]) for r in ROWS if r["@nkey"]]; print(sum(v) / len(v))
how many subjects in @csv had @key @val
n for condition @val (column @key) in @csv
=> % print(sum(r["@key"] == "@val" for r in ROWS))
is any @key missing in @csv? how many blanks
=> % print(sum(r["@key"] == "" for r in ROWS))
the shop closes in ten minutes: sum of @nkey in @csv
today's takings are in @csv under @nkey, add them up
=> % print(sum(NUM for r in ROWS))
best seller in @csv? highest @nkey, show me the @key
which @key sold best, @csv has it under @nkey
=> % print(max(ROWS, key=lambda r: NUM)["@key"])
stock list @csv: which rows have @nkey under @amt
what's running low? @nkey below @amt in @csv
=> % PRINT ROWS if NUM < @amt]
unpaid invoices with @{whg}'s name in the file name
any bill for @{whg}? by name
=> fs.search {"path":".","name_glob":"@whg","kind":"file"}
what did we order from @w, some file must mention it
who supplies our @w, it's written in one of the files
=> fs.search {"path":".","text":"@w"}
which invoices mention @w
customer asks for the invoice about @w
=> fs.search {"path":".","name_glob":"*invoice*","text":"@w"}
the diary must say something about @w
which diary entries are about @w
=> fs.search {"path":".","name_glob":"*diary*","text":"@w"}
As an old engineer I like facts: size, date, rights of @f.
@f: complete particulars, please
=> fs.stat {"path":"@f"}
My grandson says a computer knows everything. So: how large is @f?
the wife asks whether @f is still on this machine
=> fs.stat {"path":"@f"}
kids' pictures, how many have we got
how many photos do we have by now
=> fs.list {"path":".","recursive":true,"limit":1,"kind":"file","glob":"*.{png,jpg,jpeg,gif,webp,bmp,svg,tiff,heic}"}
band practice: where are the @sub recordings
anything from the @sub gig? by name
=> %sub
lyrics with @w in them
which song of mine has the word @w
=> fs.search {"path":".","text":"@w"}
which of my songs mention @w (the files are called song something)
=> fs.search {"path":".","name_glob":"*song*","text":"@w"}
parcel number @gib, which file has it
the tracking code is @gib, where did i save it
order @gib - in what file?
=> fs.search {"path":".","text":"@gib"}
licence plate @gib, find it in the files
=> fs.search {"path":".","text":"@gib"}
ticket #@amt, who mentions it
=> fs.search {"path":".","text":"#@amt"}
@amt euros, which file mentions that sum
=> fs.search {"path":".","text":"@amt"}
error code @gib in @log?
did @log record @gib
=> fs.search {"path":"@log","text":"@gib"}
what's the first name on the list @t
=> fs.read {"path":"@t","from_line":1,"max_lines":1}
who is last on the list @t
=> fs.read {"path":"@t","last_lines":1}
the @few names at the top of @t
first @few people on the waiting list @t
=> fs.read {"path":"@t","from_line":1,"max_lines":@few}
the @few most recent entries of @t (new ones go to the bottom)
=> fs.read {"path":"@t","last_lines":@few}
number @line on the list @t, one entry a line
entry no. @line in @t
=> $ sed -n '@{line}p' @t
verse: lines @from to @to of @t
song text @t, lines @from to @to only
=> $ sed -n '@from,@{to}p' @t
is the guest list @t sorted? show it sorted, don't save
=> $ sort @t
how many people are on the guest list @t
=> fs.count {"paths":["@t"]}
is @who invited? guest list is @t
do we have @who down in @t
=> fs.search {"path":"@t","text":"@who"}
the playlist @t has doubles, which songs
=> $ sort @t | uniq -d
pick a movie from @t, any
=> $ shuf -n 1 @t
which packing list has @w on it
=> fs.search {"path":".","name_glob":"*packing*list*","text":"@w"}
is @w on the shopping list
does the shopping list have @w
=> fs.search {"path":".","name_glob":"*shopping*list*","text":"@w"}
do the meeting minutes mention @w
when did we decide on @w, see the minutes
=> fs.search {"path":".","name_glob":"*minutes*","text":"@w"}
what does my cv say about @w
=> fs.search {"path":".","name_glob":"*cv*","text":"@w"}
does the readme mention @w
anything in the readme on @w
=> fs.search {"path":".","name_glob":"*readme*","text":"@w"}
how do i install this, what does the README.md say under Installation
the Installation part of README.md
=> $ awk '/^#/ { p = /Installation/ } p' README.md
the Usage section of README.md please
=> $ awk '/^#/ { p = /Usage/ } p' README.md
licence of this project? show LICENSE, first @few lines
=> fs.read {"path":"LICENSE","from_line":1,"max_lines":@few}
what's the newest entry in CHANGELOG.md, first @n lines will show
=> fs.read {"path":"CHANGELOG.md","from_line":1,"max_lines":@n}
which targets does the Makefile have
targets in Makefile
=> $ grep -E '^[A-Za-z0-9_.-]+:' Makefile
base image in the Dockerfile
which image does Dockerfile start from
=> $ grep '^FROM' Dockerfile
which packages does requirements.txt ask for
requirements.txt, show
=> fs.read {"path":"requirements.txt"}
which version of @wk does requirements.txt pin
=> $ grep -i @wk requirements.txt
what does .gitignore exclude
=> fs.read {"path":".gitignore"}
is @wk ignored? look into .gitignore
=> fs.search {"path":".gitignore","text":"@wk"}
""")

# ---------------------------------------------------------------- which way round

rules(r"""
what does @t have that @t2 doesn't
in @t but not in @t2: which lines
lines missing from @t2 that @t has
take @t, leave out everything that's also in @t2, show the rest
@t minus @t2
whom do i find in @t and not in @t2
=> $ grep -Fxvf @t2 @t
what does @t lack that @t2 has
in @t2 but missing from @t
which lines of @t2 are not in @t
=> $ grep -Fxvf @t @t2
not newer: which files are older than @f
older files than @f?
=> $ find . -type f ! -newer @f ! -samefile @f
not older: which files are newer than @f
newer files than @f?
=> $ find . -type f -newer @f
at most @size, which files
no bigger than @size
everything up to @size
=> fs.search {"path":".","kind":"file","max_bytes":"@size"}
at least @size, which files
@size or more
from @size upwards
=> fs.search {"path":".","kind":"file","min_bytes":"@size"}
at least @age old
@age or older
=> fs.search {"path":".","kind":"file","older_than_ms":"@age"}
at most @age old
@age or newer
=> fs.search {"path":".","kind":"file","newer_than_ms":"@age"}
lines of @t with @gp
only @gp lines, @t
keep to the @gp lines of @t
=> $ grep @gp @t
lines of @t other than those with @gp
@t, anything but @gp lines
=> $ grep -v @gp @t
not the first but the last @n lines of @t
@t: last @n, not first
=> fs.read {"path":"@t","last_lines":@n}
not the last but the first @n lines of @t
@t: first @n, not last
=> fs.read {"path":"@t","from_line":1,"max_lines":@n}
not the newest, the oldest file in @d
the oldest in @d, not the newest
=> %old>@d
not the oldest, the newest file in @d
the newest in @d, not the oldest
=> %new>@d
not the biggest, the smallest file of @d
=> %tiny>@d
not the smallest, the biggest file of @d
=> %big>@d

don't list @d's files one by one, just count them
how many, not which: files in @d
=> fs.list {"path":"@d","recursive":true,"limit":1,"kind":"file"}
not how many, which: files in @d
don't count, list: @d
=> fs.list {"path":"@d"}
words, not lines: @t
lines, not words: @t
=> fs.count {"paths":["@t"]}
not what's in it, only how big @f is
the size of @f, not its content
=> fs.stat {"path":"@f"}
not how big, what's in @t
the content of @t, not the size
=> fs.read {"path":"@t"}
names with @gib, not contents
i mean the file name: @gib
=> fs.search {"path":".","name_glob":"*@{gib}*","kind":"file"}
contents with @gib, not names
i mean inside the files: @gib
=> fs.search {"path":".","text":"@gib"}
folders called @gib something, not files
=> fs.search {"path":".","name_glob":"@{gib}*","kind":"folder"}
highest @nkey in @csv, not the sum
=> % print(max(NUM for r in ROWS))
sum of @nkey in @csv, not the highest
=> % print(sum(NUM for r in ROWS))
who has the lowest @nkey in @csv? i want the row
=> % print(*min(ROWS, key=lambda r: NUM).values(), sep=",")
rows of @csv from low @nkey to high
@csv by @nkey, ascending, just show
=> % HEAD sorted(ROWS, key=lambda r: NUM)]
rows of @csv from high @nkey to low
@csv by @nkey, descending, only display
=> % HEAD sorted(ROWS, key=lambda r: NUM, reverse=True)]
the @n rows of @csv with the highest @nkey
top @n of @csv by @nkey
=> % HEAD sorted(ROWS, key=lambda r: NUM, reverse=True)[:@n]]
the @n rows of @csv with the lowest @nkey
bottom @n of @csv by @nkey
=> % HEAD sorted(ROWS, key=lambda r: NUM)[:@n]]
@csv where @key isn't @val
rows of @csv, @key other than @val
=> % PRINT ROWS if r["@key"] != "@val"]
the @key of every row in @csv
only @key from @csv
list column @key, file @csv
=> % [print(r["@key"]) for r in ROWS]
different @key in @csv, each once
which @key values does @csv have
=> % [print(r["@key"]) for r in ROWS] || | sort -u
commonest @key in @csv
which @key occurs most in @csv
=> % [print(r["@key"]) for r in ROWS] || | sort | uniq -c | sort -rn | head -n 1
which @key turns up more than once in @csv
doubled @key values in @csv?
=> % [print(r["@key"]) for r in ROWS] || | sort | uniq -d
""")

# ---------------------------------------------------------------- loose things, once more, in other frames

rules(r"""
the @one: exists?
i need proof that there's a @one, find it
somebody claims we never had a @one
has a @one ever been saved here
there's supposed to be some @one
do a quick search for the @one
the @one, in which folder
is my @one on here or on the other laptop
could the @one be in one of these folders
i'd hate to lose the @one, where is it
please tell me where i put that @one of mine
whereabouts of the @one
=> %one
the @one, not the other stuff, only that one: where
only the @one (leave the rest alone), where is it
=> %one
the size of the @one, please
megabytes of my @one
how much space the @one takes
is the @one more than 10 MB
can i fax the @one lol, how big is it
=> %one >> %stat
date of my @one, please
which day did i save the @one
did anybody touch the @one after me, when was it changed
the @one: from when
has the @one been updated since last week, its date
=> %one >> %stat
can others open the @one, show the permissions
=> %one >> %stat
the beginning of the @one, ten lines
how does the @one start, show ten lines
=> %one >> fs.read {"path":"$1.0","from_line":1,"max_lines":10}
the end of the @one, ten lines
how does the @one end, ten lines will do
=> %one >> fs.read {"path":"$1.0","last_lines":10}
is the @one in english? show the first @few lines
to see if it's the right @one, its first @few lines
=> %one >> fs.read {"path":"$1.0","from_line":1,"max_lines":@few}
the @one from beginning to end
every line of the @one
the @one, all of it
=> %one >> %read
how many pages... i mean words, has the @one
count how many lines i wrote in the @one
the @one in words (number)
=> %one >> fs.count {"paths":["$1.0"]}
fingerprint of the @one
sha256 for the @one
=> %one >> fs.hash {"paths":["$1.0"]}
is @who named in the @one
does the @one talk about @who
look for @who in my @one
=> fs.search {"path":".","name_glob":"@one","text":"@who"}
when's the @w according to the @one
what does it cost, see the @one, look for @w
the @one: is @w included
where's the bit with @w in the @one
does @w count, by the @one
can you see whether @w stands in the @one
the word @w, is it in the @one
somewhere in the @one it says @w, show the line
=> fs.search {"path":".","name_glob":"@one","text":"@w"}
do the @many differ in length, words each
=> %many >> fs.count {"paths":"$1"}
all @many by name only
names, not contents: the @many
is there more than one of the @many, list
how do the @many call themselves
the @many that i have, all of them
=> %many
the @many in @d and below
@many anywhere under @d
=> %many>@d
what's the newest thing in the @many
last one of the @many
=> fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"@many"}
read the newest of the @many
open the last one of my @many
=> fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"@many"} >> %read
the @n newest @many
last @n of the @many by date
=> fs.list {"path":".","recursive":true,"sort":"modified","limit":@n,"kind":"file","glob":"@many"}
the smallest of the @many
which of the @many takes least space
=> fs.list {"path":".","recursive":true,"sort":"size","reverse":true,"limit":1,"kind":"file","glob":"@many"}
when was the newest @noun saved
date of my latest @noun
=> fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"*@{noun}*"} >> %stat
how many words does my newest @noun have
the latest @noun: word count
=> fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"*@{noun}*"} >> fs.count {"paths":["$1.0"]}
does my newest @noun mention @w
@w in the latest @noun?
=> fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"*@{noun}*"} >> fs.search {"path":"$1.0","text":"@w"}
read the oldest @noun
open my very first @noun, the oldest i mean
=> fs.list {"path":".","recursive":true,"sort":"modified","reverse":true,"limit":1,"kind":"file","glob":"*@{noun}*"} >> %read
newest screenshot?
my last screenshot, which one is it
=> fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"*screenshot*"}
screenshots, list
where do my screenshots end up
=> fs.search {"path":".","name_glob":"*screenshot*","kind":"file"}
how many screenshots have i made
number of screenshots
=> fs.search {"path":".","name_glob":"*screenshot*","kind":"file"}
screenshots from today
=> fs.search {"path":".","name_glob":"*screenshot*","kind":"file","newer_than_ms":"1d"}
screenshots older than @age
=> fs.search {"path":".","name_glob":"*screenshot*","kind":"file","older_than_ms":"@age"}
newest download in ~/Downloads
=> fs.list {"path":"~/Downloads","recursive":true,"sort":"modified","limit":1,"kind":"file"}
~/Downloads, what's there
=> fs.list {"path":"~/Downloads"}
how big has ~/Downloads become
=> fs.disk_usage {"path":"~/Downloads"}
anything in ~/Downloads older than @age
=> fs.search {"path":"~/Downloads","kind":"file","older_than_ms":"@age"}
~/Desktop: list
=> fs.list {"path":"~/Desktop"}
""")

# ---------------------------------------------------------------- verbs at the end, the object first, relative clauses

rules(r"""
@t, which i wrote last winter, read me that
the file @t that @who left here, what does it contain
@t (the one in this folder) i'd like to have shown
@t: to be displayed
of @t the text, please
what @t says i want to see
the contents that @t has, show them
=> fs.read {"path":"@t"}
of @t only the last @n lines show
@t, of which i need the last @n lines
the last @n lines that @t has
the @n lines with which @t ends
=> fs.read {"path":"@t","last_lines":@n}
the @n lines with which @t begins
of @t the first @n lines only
the first @n lines that are in @t
=> fs.read {"path":"@t","from_line":1,"max_lines":@n}
@f, how big is it
@f, of what size is it
of @f i want the size to know
when @f was saved i'd like to know
who @f belongs to, tell me
what size @f has and from when it is
=> fs.stat {"path":"@f"}
@d, what is in it
what @d contains i'd like to see
@d, which i haven't looked at for ages, list it
the folder @d, the one @who uses, what's there
=> fs.list {"path":"@d"}
@d, how many files does it hold
how many files @d holds, can you count
=> fs.list {"path":"@d","recursive":true,"limit":1,"kind":"file"}
@d, how much room does it take
how much room @d takes i need to know
=> fs.disk_usage {"path":"@d"}
@w: in which files does that word stand
the word @w, which files have it
files in which @w stands
every file that has the word @w in it
a file that mentions @w must exist, find it
=> fs.search {"path":".","text":"@w"}
the @one that i wrote, where did it go
the @one we got from @who, find that
a @one, which i saved somewhere, i'm searching
=> %one
the @one that we signed, read it to me
the @one which @who sent over, show it to me
=> %one >> %read
the @many that i collected, where are they
all @many which are stored here
=> %many
files that are bigger than @size
those files whose size is above @size
whatever weighs more than @size
=> fs.search {"path":".","kind":"file","min_bytes":"@size"}
files that haven't been changed for @age
those that are older than @age
whatever has been left alone for @age
=> fs.search {"path":".","kind":"file","older_than_ms":"@age"}
files that were changed within the last @span
whichever files i changed in the last @span
=> fs.search {"path":".","kind":"file","newer_than_ms":"@span"}
files whose names start with @st
those whose names begin with @st, list
=> fs.search {"path":".","name_glob":"@{st}*","kind":"file"}
files whose names have @gib in them
those named something with @gib
=> fs.search {"path":".","name_glob":"*@{gib}*","kind":"file"}
the file that is biggest
whichever file is the largest
=> %big
the file that was changed last
whichever file is newest
=> %new
the file in @d that is newest
whichever in @d was saved last
=> %new>@d
the folder that takes most space here
whichever folder is largest
=> fs.disk_usage {"path":".","by":"folders","top":10}
line @line, of @t, show
of @t the line @line
the line that is number @line in @t
=> $ sed -n '@{line}p' @t
the lines in @t that say @gp
those lines of @t in which @gp stands
=> $ grep @gp @t
how many lines there are in @t with @gp in them
=> $ grep -c @gp @t
the value that @opt has in @ini
what @opt is in @ini, that's what i want to know
=> $ grep '^@opt' @ini
the value that @opt has in @json
what @json has under @opt
=> $ python3 -c 'import json; print(json.load(open("@json"))["@opt"])'
the columns that @csv has
what the columns of @csv are called
=> $ head -n 1 @csv
the total that @nkey makes in @csv
what @nkey adds up to in @csv
=> % print(sum(NUM for r in ROWS))
the largest @nkey that's in @csv
what the highest @nkey in @csv is
=> % print(max(NUM for r in ROWS))
rows whose @key is @val, in @csv
those in @csv whose @key is @val
=> % PRINT ROWS if r["@key"] == "@val"]
what the section @sec of @md says
the text that stands in @md under the heading @sec
=> $ awk '/^#/ { p = /@sec/ } p' @md
the files that are in @z
which files @z is made of
=> fs.extract {"archive":"@z","to":".","list_only":true}
""")

# ---------------------------------------------------------------- odds and ends that strangers ask

rules(r"""
how many words per line... no, just how many lines has @t
so how many lines is @t
=> fs.count {"paths":["@t"]}
any blank lines at all in @t
empty lines in @t, how many
=> $ grep -c '^$' @t
longest word in @prose
which word of @prose is the longest
=> $ grep -oE '[[:alpha:]]+' @prose | awk '{ if (length > m) { m = length; w = $0 } } END { print w }'
how many different words does @prose use
vocabulary size of @prose
=> $ grep -oE '[[:alpha:]]+' @prose | sort -u | wc -l
every word of @prose once, sorted
=> $ grep -oE '[[:alpha:]]+' @prose | sort -u
lines of @t by length, longest on top
order the lines of @t by how long they are
=> $ awk '{ print length, $0 }' @t | sort -rn | cut -d' ' -f2-
every second line of @t
@t, only the even lines
=> $ awk 'NR % 2 == 0' @t
numbers in @t, pull them out for me to see
all the numbers that occur in @t
=> $ grep -oE '[0-9]+' @t
lines with digits in @t
which lines of @t contain a number
=> $ grep '[0-9]' @t
@t without the blank lines, display only
show @t, squeeze out the empty lines
=> $ grep -v '^$' @t
is @t sorted alphabetically
check whether @t is in order
=> $ sort -c @t
is @gp in @t, yes or no
just whether: @gp in @t
=> $ grep -c @gp @t
@gp in @t, upper or lower case, never mind
lines with @gp, any case, in @t
=> $ grep -i @gp @t
either @wk or @wk2 in @t
lines of @t that have @wk or @wk2
=> $ grep -E '@{wk}|@wk2' @t
first @n lines of @log with @gp
the first @n hits for @gp in @log
=> $ grep @gp @log | head -n @n
@gp within the last @n lines of @log
of the last @n lines in @log, those with @gp
=> $ tail -n @n @log | grep @gp
errors and warnings, @log
anything error or warning-like in @log
=> $ grep -iE 'error|warn' @log
last error in @log
the most recent error of @log
=> $ grep -i error @log | tail -n 1
last @n errors, @log
the @n most recent errors in @log
=> $ grep -i error @log | tail -n @n
which ip addresses are in @log
ips in @log?
=> $ grep -oE '([0-9]{1,3}\.){3}[0-9]{1,3}' @log | sort -u
shell scripts without a shebang... i mean just list the shell scripts
all shell scripts, list
=> fs.search {"path":".","name_glob":"*.{sh,bash}"}
shebang of @code
which interpreter does @code ask for (first line)
=> fs.read {"path":"@code","from_line":1,"max_lines":1}
who may do what with everything in @pd, ls -l style
rights of everything in @pd
=> fs.list {"path":"@pd"}
owner and rights for all things here
permissions of all files here
=> fs.list {"path":"."}
is something called @wk installed here as a file, name contains @wk
=> fs.search {"path":".","name_glob":"*@{wk}*","kind":"file"}
what happens in @d right now, watch it for a minute
keep an eye on @d for one minute
=> fs.watch {"path":"@d","for_ms":"1m"}
watch @d for 30 seconds
tell me what changes in @d during the next 30 seconds
=> fs.watch {"path":"@d","for_ms":"30s"}
the whole path of the folder @pd
=> $ readlink -f @pd
are there more .@x or more .@{x2} files
.@x: how many, and .@{x2}: how many
=> fs.list {"path":".","recursive":true,"limit":1,"kind":"file","glob":"*.@x"} >> fs.list {"path":".","recursive":true,"limit":1,"kind":"file","glob":"*.@x2"}
.@x and .@{x2} files, list both
every .@x or .@{x2}
=> fs.search {"path":".","name_glob":"*.{@x,@x2}"}
.@x and .@{x2} files in @d
=> fs.search {"path":"@d","name_glob":"*.{@x,@x2}"}
do the names in @t and the names in @t2 overlap
overlap of @t and @t2, the lines
=> $ grep -Fxf @t2 @t
@f and @f2: which one was first
which did i write earlier, @f or @f2
=> $ ls -lt @f @f2
@f or @f2: which is lighter
=> $ ls -lS @f @f2
how big would @d be... i mean how big is it
=> fs.disk_usage {"path":"@d"}
how big are @f and @f2
sizes: @f, @f2
=> fs.stat {"path":"@f"} >> fs.stat {"path":"@f2"}
which of these folders is bigger: @pd, @pd2
=> $ du -sh @pd @pd2
what's only in the folder @pd, compared with the folder @pd2
=> $ diff -rq @pd @pd2
files of the last week over @size
new and big: past week, more than @size
=> fs.search {"path":".","kind":"file","min_bytes":"@size","newer_than_ms":"1w"}
@kinds older than @age that are over @size
big old @kinds: over @size, more than @age
=> fs.search {"path":".","name_glob":"@kinds","min_bytes":"@size","older_than_ms":"@age"}
.@x in @d from the last @span
=> fs.search {"path":"@d","name_glob":"*.@x","newer_than_ms":"@span"}
.@x in @d over @size
=> fs.search {"path":"@d","name_glob":"*.@x","min_bytes":"@size"}
.@x in @d older than @age
=> fs.search {"path":"@d","name_glob":"*.@x","older_than_ms":"@age"}
which .@tx in @d says @w
=> fs.search {"path":"@d","name_glob":"*.@tx","text":"@w"}
empty .@x in @d
=> fs.search {"path":"@d","name_glob":"*.@x","empty":true}
files named @s in @d or below
is @s anywhere under @d
=> fs.search {"path":"@d","name_glob":"@s"}
@lf anywhere below @d?
=> fs.search {"path":"@d","name_glob":"@lf"}
@num anywhere in @d?
=> fs.search {"path":"@d","name_glob":"@num"}
names in @d with @gib in them
=> fs.search {"path":"@d","name_glob":"*@{gib}*","kind":"file"}
folder @fd inside @d?
is there a folder @fd somewhere under @d
=> fs.search {"path":"@d","name_glob":"@fd","kind":"folder"}
""")

# ---------------------------------------------------------------- dates as people say them

rules(r"""
files from @year
which files were last changed in @year
what did i make in @year, files by their date
everything dated @year
=> $ find . -type f -newermt @year-01-01 ! -newermt @{yn}-01-01
what in @pd is from @year
@pd: files last changed in @year
=> $ find @pd -type f -newermt @year-01-01 ! -newermt @{yn}-01-01
older than @year, i mean from before that year
before @year: files
not touched since before @year
=> $ find . -type f ! -newermt @year-01-01
since the start of @year
changed since the beginning of @year
from January 1st @year on, which files
=> $ find . -type f -newermt @year-01-01
since @mon, what has changed
files changed from @mon on
everything newer than the start of @mon
=> $ find . -type f -newermt @mon
files from before @mon
what was last saved before @mon
=> $ find . -type f ! -newermt @mon
since @day, which files changed
what did i save after @day
changed on or after @day
=> $ find . -type f -newermt @day
last changed before @day
files older than @day
=> $ find . -type f ! -newermt @day
in @pd, changed since @day
since @day, what's new in the folder @pd
=> $ find @pd -type f -newermt @day
since @wday, which files have i changed
changed since last @wday
everything saved since @wday
=> $ find . -type f -newermt 'last @wday'
changed after @dt but not after @dt2
=> $ find . -type f -newermt @dt ! -newermt @dt2
was @f changed after @dt? show its date
is @f from before @day? its date please
is @f from @year? show the date
=> fs.stat {"path":"@f"}
did i edit the @one after @dt, show when
is the @one still the version of @day, its date please
=> %one >> %stat
files i opened... er, changed in the last @span
=> fs.search {"path":".","kind":"file","newer_than_ms":"@span"}
.@x files since @dt
.@x changed after @dt
=> $ find . -type f -name '*.@x' -newermt @dt
.@x from before @dt
.@x last changed before @dt
=> $ find . -type f -name '*.@x' ! -newermt @dt
""")

# ---------------------------------------------------------------- one value out of a text

rules(r"""
what's the @w in @t
which @w does @t give
@t gives what as @w
what does @t list as @w
the @w from @t, please
i only need the @w that's in @t
@w as of @t?
copy me the @w out of @t (just show it)
the @w line of @t
=> fs.search {"path":"@t","text":"@w"}
the password in @env
which passwords are in @env
=> fs.search {"path":"@env","text":"password"}
which host does @ini point to
the host in @ini
=> fs.search {"path":"@ini","text":"host"}
what url is in @conf
=> fs.search {"path":"@conf","text":"url"}
what's the @w in the @one
the @w from the @one please
which @w does the @one give
@w as of the @one
i only need the @w that's in my @one
=> fs.search {"path":".","name_glob":"@one","text":"@w"}
how many times does the @one say @w
is @w in the @one more than once, show the lines
=> fs.search {"path":".","name_glob":"@one","text":"@w"}
price of @wk in @csv
how much is @wk, table @csv
what's the entry for @wk in @csv
is @wk in @csv
@csv: the line for @wk
how many @wk do we have, see @csv
=> fs.search {"path":"@csv","text":"@wk"}
@who's email in @csv
the phone number @csv has for @who
@who's birthday? see @csv
where does @who live, @csv knows
which seat has @who in @csv
is @who paid up, @csv
=> fs.search {"path":"@csv","text":"@who"}
who has @val in @csv
who's listed with @val in @csv
=> fs.search {"path":"@csv","text":"@val"}
@key of @who in @csv
what's @who's @key in @csv
=> fs.search {"path":"@csv","text":"@who"}
does @json say anything about @w
@w in @json?
=> fs.search {"path":"@json","text":"@w"}
where in @md is @w
does @md mention @w
=> fs.search {"path":"@md","text":"@w"}
is @w turned on in @conf
what does @conf do about @w
=> fs.search {"path":"@conf","text":"@w"}
which line of @code defines @gp
where in @code is @gp
@code: @gp, with line numbers
=> $ grep -n @gp @code
which function is on line @line of @code
=> $ sed -n '@{line}p' @code
does any .@tx define @q
the .@tx that has @q in it
=> fs.search {"path":".","name_glob":"*.@tx","text":"@q"}
is the string @q anywhere in @d
who in @d uses @q
=> fs.search {"path":"@d","text":"@q"}
port @amt, who uses that in the configs
where is the number @amt written
=> fs.search {"path":".","text":"@amt"}
what's @who working on? search the notes
do the notes say something about @who
=> fs.search {"path":".","name_glob":"*note*","text":"@who"}
do the notes mention @w
search my notes for @w
@w in my notes?
what's in the notes about @w
=> fs.search {"path":".","name_glob":"*note*","text":"@w"}
do the letters mention @w
in which letter do i talk about @w
=> fs.search {"path":".","name_glob":"*letter*","text":"@w"}
which contract mentions @w
look through the contracts for @w
=> fs.search {"path":".","name_glob":"*contract*","text":"@w"}
which recipe uses @food
@food, in the recipes
do any of the recipes need @food
=> fs.search {"path":".","name_glob":"*recipe*","text":"@food"}
which of my reports has the word @w
@w, only in the reports
=> fs.search {"path":".","name_glob":"*report*","text":"@w"}
which log has @w
logs that mention @w
look in all the logs for @w
@w in any log?
=> fs.search {"path":".","name_glob":"*.log","text":"@w"}
which log in @d has @w
@d: logs with @w in them
=> fs.search {"path":"@d","name_glob":"*.log","text":"@w"}
csvs that contain @w
which csv has @w in it
=> fs.search {"path":".","name_glob":"*.csv","text":"@w"}
config files that mention @w
which config has @w in it
=> fs.search {"path":".","name_glob":"*.{conf,cfg,ini,toml,yaml,yml}","text":"@w"}
which text file mentions @w
text files with @w in them
=> fs.search {"path":".","name_glob":"*.txt","text":"@w"}
markdown notes on @w
which markdown file mentions @w
=> fs.search {"path":".","name_glob":"*.{md,markdown}","text":"@w"}
""")

# ---------------------------------------------------------------- longer tales with one wish

rules(r"""
We had a break-in at the office (no joke) and the insurance wants everything. I think we still have the @one. Where is it?
My mother used to keep all papers in a drawer; I keep them here. Somewhere there is the @one. Please find it.
The landlord called twice and shouted. So I need to know whether the @one is on this machine.
I was cleaning up yesterday, maybe a bit too much... is the @one still there?
=> %one
Long call with the bank today, they transferred me 4 times. Now please read me the @one.
@who is at the door and wants to see the @one, so put it on the screen quickly.
Two years ago we agreed on something, I don't remember what. Show me the @one.
=> %one >> %read
I have 2 minutes before the train to Lyon enters the tunnel. What are the last @n lines of @t?
The copier is out of paper, so no print. Just show me how @t ends, @n lines.
=> fs.read {"path":"@t","last_lines":@n}
We moved to the new server on Friday and now @who says the list is shorter than before. How many lines has @t?
The contest closes at midnight and they want at most 2000 words. Count @t for me.
@who deleted paragraphs like crazy, I fear. How many words are left in @t?
=> fs.count {"paths":["@t"]}
I sold my old bike yesterday, anyway, the thing is: how big is @f?
The usb stick is small, only 2 GB, so before I copy anything: how large is @f?
I won't delete it, I promise. I just wonder when @f was last changed.
=> fs.stat {"path":"@f"}
The stick holds 16 GB. Does @d fit? Tell me its size, don't copy yet.
We zipped everything last year and then unzipped it again, chaos. How big is @d now?
=> fs.disk_usage {"path":"@d"}
I bought a label printer and want to order the right number of labels. How many files are in @d?
@who bet me a pizza there are over 500 files in @d. Count them.
=> fs.list {"path":"@d","recursive":true,"limit":1,"kind":"file"}
My colleague renamed a lot on Tuesday and I can't find my way. What's in @d at the moment?
The intern tidied up @d. Show me what's left.
=> fs.list {"path":"@d"}
I was copying photos when the power went. Which files were changed today?
We had a test run this morning. Which files are from today?
=> fs.search {"path":".","kind":"file","newer_than_ms":"1d"}
We argued about @w at dinner. I know I once wrote something on it - which file?
There was a talk about @w in Leiden and I took notes, somewhere. Find them by their text.
My neighbour needs advice on @w and I had it all written down. Which file mentions it?
=> fs.search {"path":".","text":"@w"}
I corrected @t on the plane and saved it as @t2. What did I change?
@who swears nothing was changed between @t and @t2. Show the differences.
=> $ diff @t @t2
The download broke off twice. Is @f the same as @f2?
I copied @f to @f2 over a bad cable. Are they identical?
=> fs.hash {"paths":["@f","@f2"]}
A customer sent @z by mail and I never open strange things. What's inside, without unpacking?
Before I throw @z away: what was in it again?
=> fs.extract {"archive":"@z","to":".","list_only":true}
The disk is nearly full (my daughter records videos). Which are the @n biggest files?
I need room for the holiday pictures. Top @n files by size please, nothing deleted.
=> %bigs#@n
The boss comes at nine. Total of @nkey in @csv, quick.
We count the till together, one table, @csv. What's the sum of @nkey?
=> % print(sum(NUM for r in ROWS))
There was a mistake in the class register. Which rows in @csv have @key @val?
=> % PRINT ROWS if r["@key"] == "@val"]
The compiler stopped at line @line of @code while I was making tea. What's on that line?
=> $ sed -n '@{line}p' @code
I pay per page, so only lines @from to @to of @t please.
The quote must be somewhere from line @from to line @to in @t, show me those.
=> $ sed -n '@from,@{to}p' @t
""")

# ---------------------------------------------------------------- ordinals, number words, three of a kind

rules(r"""
the @oth line of @t
what's the @oth line in @t
@t: @oth line
read me just the @oth line from @t
@oth line, file @t
so what does the @oth line of @t say
=> $ sed -n '@{oth}p' @t
the @oth entry on the list @t
who is @oth on the list @t
=> $ sed -n '@{oth}p' @t
line @wa of @t
@t, line @wa please
=> $ sed -n '@{wa}p' @t
lines @wa to @wb of @t
@t from line @wa to line @wb
between line @wa and line @wb of @t
show lines @wa till @wb, @t
=> $ sed -n '@wa,@{wb}p' @t
the @oth line of the @one
what's on the @oth line of my @one
=> %one >> fs.read {"path":"$1.0","from_line":@oth,"max_lines":1}
the last but one line of @t
second to last line of @t
the line before the last in @t
=> $ tail -n 2 @t | head -n 1
first paragraph of @t
the opening paragraph of @t
@t, just the first paragraph
=> $ awk -v RS= 'NR == 1' @t
the first @chars characters of @t
@t: first @chars characters
how does @t start, @chars characters
=> $ head -c @chars @t
the last @chars characters of @t
@t: final @chars characters
=> $ tail -c @chars @t
first word of every line in @t
the word each line of @t starts with
=> $ awk '{ print $1 }' @t
the last word of every line in @t
how does each line of @t end, last word
=> $ awk '{ print $NF }' @t
@tsv is tab separated, show @col
@col from the tab separated @tsv
=> $ cut -f@col @tsv
@csv has semicolons, show @col
semicolon file @csv: @col only
=> $ cut -d';' -f@col @csv
first @few lines of every .@tx here
a glimpse of all .@tx here, @few lines each
=> $ head -n @few *.@tx
last @few lines of each .@tx here
how do the .@tx files here end, @few lines each
=> $ tail -n @few *.@tx
which is the biggest: @f, @f2 or @f3
@f, @f2, @f3 by size
=> $ ls -lS @f @f2 @f3
which is the newest of @f, @f2 and @f3
@f, @f2, @f3 - which did i save last
=> $ ls -lt @f @f2 @f3
words in @t, @t2 and @t3
count words: @t, @t2, @t3
=> fs.count {"paths":["@t","@t2","@t3"]}
checksums of @f, @f2 and @f3
hash @f @f2 @f3
=> fs.hash {"paths":["@f","@f2","@f3"]}
are @f, @f2 and @f3 all the same
@f / @f2 / @f3: identical?
=> fs.hash {"paths":["@f","@f2","@f3"]}
how big are @f, @f2 and @f3
sizes of @f, @f2, @f3 please
=> fs.stat {"path":"@f"} >> fs.stat {"path":"@f2"} >> fs.stat {"path":"@f3"}
show @t, @t2 and @t3 one after the other
1. @t 2. @t2 3. @t3 - read them to me in this order
=> fs.read {"path":"@t"} >> fs.read {"path":"@t2"} >> fs.read {"path":"@t3"}
md5 of every .@x
md5s for the .@x files
=> fs.search {"path":".","name_glob":"*.@x"} >> fs.hash {"paths":"$1","algorithm":"md5"}
checksums of all .@x files
sha256 for each .@x
=> fs.search {"path":".","name_glob":"*.@x"} >> fs.hash {"paths":"$1"}
checksums of the @kinds
hash all @kinds
=> fs.search {"path":".","name_glob":"@kinds"} >> fs.hash {"paths":"$1"}
is the folder @pd over 1 GB
has the folder @pd grown past 500 MB
=> fs.disk_usage {"path":"@pd"}
other names of the same file as @f (hard links)
hard links to @f
=> $ find . -samefile @f
group writable files
what may the group write to
=> $ find . -type f -perm -g+w
setuid programs here?
files with the setuid bit
=> $ find . -type f -perm -4000
is there a README.md
README.md, do we have one
=> fs.stat {"path":"README.md"}
is there a package.json here
package.json present?
=> fs.stat {"path":"package.json"}
is there any README below here
where are the README files
=> fs.search {"path":".","name_glob":"*README*","kind":"file"}
every Makefile below here
which folders have a Makefile
=> fs.search {"path":".","name_glob":"Makefile"}
all Dockerfiles, where
where is a Dockerfile
=> fs.search {"path":".","name_glob":"Dockerfile"}
where's the .gitignore hiding, any folder
find .gitignore files
=> fs.search {"path":".","name_glob":".gitignore","hidden":true}
node_modules: how big
how fat is node_modules
=> fs.disk_usage {"path":"node_modules"}
how many files are in node_modules, i'm scared
=> fs.list {"path":"node_modules","recursive":true,"limit":1,"kind":"file"}
find all node_modules folders
where are node_modules folders
=> fs.search {"path":".","name_glob":"node_modules","kind":"folder"}
""")

# ---------------------------------------------------------------- half sentences, chat style, dictated

rules(r"""
hmm, @f... size?
so @f, big or small? size pls
what about @f, is it still there
and @f? when from?
@f - still exists or gone
ok and how large is @f then
=> fs.stat {"path":"@f"}
and what's in @t
ok now @t
then @t please, text
next: @t, show
hm @t maybe. print it
=> fs.read {"path":"@t"}
and @d? what's in there
ok now @d, list
next: list @d
=> fs.list {"path":"@d"}
and how big is @d
ok and @d, its size
=> fs.disk_usage {"path":"@d"}
and how many in @d
next: number of files in @d
=> fs.list {"path":"@d","recursive":true,"limit":1,"kind":"file"}
and the @one? where's that
next: the @one, find it
ok, the @one now, just where it is
=> %one
and the @one, what does it say
next: read the @one
then the @one, on screen
=> %one >> %read
and which files mention @w
ok and @w, where does that stand
next: search for @w
=> fs.search {"path":".","text":"@w"}
and the last @n lines of @t
next: the end of @t, @n lines
=> fs.read {"path":"@t","last_lines":@n}
and the first @n lines of @t
next: the start of @t, @n lines
=> fs.read {"path":"@t","from_line":1,"max_lines":@n}
and the words in @t, how many
next: count @t
=> fs.count {"paths":["@t"]}
and what's different between @t and @t2
next: compare @t and @t2
=> $ diff @t @t2
and the biggest file of @d
next: largest file in @d
=> %big>@d
and the newest in @d
next: latest file in @d
=> %new>@d
and are there .@x files
next: .@x files
=> fs.search {"path":".","name_glob":"*.@x"}
and line @line of @t
next: @t line @line
=> $ sed -n '@{line}p' @t
and the @opt in @ini
next: @opt, @ini
=> $ grep '^@opt' @ini
and the total of @nkey in @csv
next: sum @nkey, @csv
=> % print(sum(NUM for r in ROWS))
and what's packed in @z
next: contents of @z
=> fs.extract {"archive":"@z","to":".","list_only":true}
quick q: how big is @f
quick question, does @f exist
one question: when was @f changed
=> fs.stat {"path":"@f"}
quick q: what's in @t
short question, what does @t say
=> fs.read {"path":"@t"}
quick q: how many lines has @t
=> fs.count {"paths":["@t"]}
quick q: where's my @one
question: where is the @one
=> %one
quick q: which file mentions @w
question: does any file say @w
=> fs.search {"path":".","text":"@w"}
quick q: how big is @d
question: the size of @d?
=> fs.disk_usage {"path":"@d"}
quick q: how many files in @d
=> fs.list {"path":"@d","recursive":true,"limit":1,"kind":"file"}
quick q: what's the newest file in @d
=> %new>@d
quick q: difference between @t and @t2
=> $ diff @t @t2
quick q: are @f and @f2 the same
=> fs.hash {"paths":["@f","@f2"]}
quick q: columns of @csv
=> $ head -n 1 @csv
quick q: what is @f for a file
=> $ file @f
""")

# ---------------------------------------------------------------- in backticks and quotes, with signs and smileys

rules(r"""
which value has `@opt` in @ini
what is `@opt` set to in @ini?
@ini: value of `@opt` pls
in @ini, what does `@opt` say
=> $ grep '^@opt' @ini
which value has `@opt` in @json
`@opt` in @json = ?
=> $ python3 -c 'import json; print(json.load(open("@json"))["@opt"])'
`@up` in @env, what is it
what does @env have for `@up`
=> $ grep '^@up' @env
value of `@opt` in @yaml
@yaml, `@opt`?
=> $ grep '^ *@opt:' @yaml
max of `@nkey` in @csv
what's the max of the column `@nkey` in @csv
highest value in the column @nkey, file @csv
=> % print(max(NUM for r in ROWS))
min of `@nkey` in @csv
lowest value in the column @nkey of @csv
=> % print(min(NUM for r in ROWS))
sum of `@nkey`, @csv
total of the column @nkey in @csv
column @nkey of @csv, add it up
=> % print(sum(NUM for r in ROWS))
average of the column @nkey in @csv
`@nkey`: average in @csv
=> % v = [float(r["@nkey"]) for r in ROWS if r["@nkey"]]; print(sum(v) / len(v))
rows with `@key` = `@val` in @csv
@csv rows, @key=@val
=> % PRINT ROWS if r["@key"] == "@val"]
how many rows with @key=@val in @csv
@csv: count(@key=@val)
=> % print(sum(r["@key"] == "@val" for r in ROWS))
`@w` - where is that used
who mentions `@w`
find `@w` in all files
every occurrence of `@w` please
=> fs.search {"path":".","text":"@w"}
`@w` in @t?
is `@w` mentioned in @t
=> fs.search {"path":"@t","text":"@w"}
`@w` inside the folder @d
who in @d has `@w`
=> fs.search {"path":"@d","text":"@w"}
open '@t' please :)
"@t" - show it
what's in '@t'? :D
show me `@t`
contents of `@t`
:) show @t
=> fs.read {"path":"@t"}
how big is "@f" ??
"@f" size
does '@f' exist :/
:( did i lose @f? is it there
`@f`, when was it changed
=> fs.stat {"path":"@f"}
list '@d'
what's in "@d" :)
`@d` - contents?
=> fs.list {"path":"@d"}
size of "@d" please
`@d`: how big
=> fs.disk_usage {"path":"@d"}
"@t" and "@t2": differences
diff `@t` `@t2`
=> $ diff @t @t2
"@f" == "@f2"?
is `@f` identical to `@f2`
=> fs.hash {"paths":["@f","@f2"]}
last @n lines of "@t"
`@t`, last @n lines
=> fs.read {"path":"@t","last_lines":@n}
first @n lines of `@t`
"@t": first @n lines
=> fs.read {"path":"@t","from_line":1,"max_lines":@n}
line @line of `@t`
"@t", line @line
=> $ sed -n '@{line}p' @t
lines @from-@to of `@t`
"@t" lines @from to @to
=> $ sed -n '@from,@{to}p' @t
word count of "@t" pls
`@t`: words?
=> fs.count {"paths":["@t"]}
what's in "@z" :)
`@z`: contents, don't unpack
=> fs.extract {"archive":"@z","to":".","list_only":true}
section "@sec" of @md
the part "@sec" in @md
## @sec of @md please
=> $ awk '/^#/ { p = /@sec/ } p' @md
where is "@s"
find `@s`
=> fs.search {"path":".","name_glob":"@s"}
names starting with "@st"
files called "@{st}..." something
=> fs.search {"path":".","name_glob":"@{st}*","kind":"file"}
names containing "@gib"
`@gib` in file names
=> fs.search {"path":".","name_glob":"*@{gib}*","kind":"file"}
the "@one" - where
where's the "@one" thing
=> %one
show the "@one" :)
"@one", read it to me
=> %one >> %read
""", bare=True)

# ---------------------------------------------------------------- the same in the plainest words

rules(r"""
can you see @f
is @f where it should be
has @f gone
i can't see @f, is it there
=> fs.stat {"path":"@f"}
can you see the @one anywhere
the @one, do you see it
=> %one
what's new in @d, i mean which files came in the last @span
what came into @d in the last @span
=> fs.search {"path":"@d","kind":"file","newer_than_ms":"@span"}
what takes so long to copy, the biggest files of @d please
heavy files in @d
=> fs.list {"path":"@d","recursive":true,"sort":"size","limit":10,"kind":"file"}
heavy files here
which files are heavy
=> %bigs
fresh files in @d
what's recent in @d
=> fs.list {"path":"@d","recursive":true,"sort":"modified","limit":10,"kind":"file"}
old stuff in @d, the oldest ones
what's ancient in @d
=> fs.list {"path":"@d","recursive":true,"sort":"modified","reverse":true,"limit":10,"kind":"file"}
how many subfolders has @d
folders inside @d, count
=> fs.list {"path":"@d","recursive":true,"limit":1,"kind":"folder"}
what's nested in @d
subfolders in @d please, names
=> fs.list {"path":"@d","kind":"folder"}
the details of everything in @d, sizes and dates
sizes of what's in @d
=> fs.list {"path":"@d"}
is there anything bigger than @size here
nothing bigger than @size, right? check
=> fs.search {"path":".","kind":"file","min_bytes":"@size"}
is there anything older than @age here
nothing older than @age, right? check
=> fs.search {"path":".","kind":"file","older_than_ms":"@age"}
is anything empty here, files i mean
no empty files, right? check
=> fs.search {"path":".","kind":"file","empty":true}
is there anything with spaces in its name
no blanks in file names, right? check
=> $ find . -name '* *'
are all links ok
no broken links, right? check
=> $ find . -xtype l
is there a double of anything
no duplicates, right? check
=> $ find . -type f -exec md5sum {} + | sort | uniq -w32 -D
is anything here executable
nothing executable, right? check
=> $ find . -type f -perm -u+x
do we still say @w anywhere
nobody says @w any more, right? check
make sure @w isn't mentioned anywhere
=> fs.search {"path":".","text":"@w"}
@t must not mention @w, check that
make sure @t doesn't say @w
=> fs.search {"path":"@t","text":"@w"}
@f should be small, check its size
make sure @f is there
=> fs.stat {"path":"@f"}
@t should have no doubles, check
make sure nothing is in @t twice, just show
=> $ sort @t | uniq -d
@f and @f2 should be the same, check
make sure @f2 is a true copy of @f
=> fs.hash {"paths":["@f","@f2"]}
@json should be valid, check
make sure @json parses
=> $ python3 -m json.tool @json > /dev/null
every row of @csv should have @k fields, check
make sure @csv has @k columns everywhere
=> $ awk -F, 'NF != @k' @csv
no line of @code should be over @width wide, check
make sure nothing in @code exceeds @width columns, only show
=> $ awk 'length > @width' @code
@d should be empty by now, is it
make sure there's nothing left in @d
=> fs.list {"path":"@d","limit":1,"hidden":true}
the folders @pd and @pd2 should match, check
make sure the folder @pd2 has all that's in the folder @pd, only compare
=> $ diff -rq @pd @pd2
no .@x should be left here, check
make sure there are no .@x files
=> fs.search {"path":".","name_glob":"*.@x"}
@who should be on the list @t, check
make sure @who is in @t
=> fs.search {"path":"@t","text":"@who"}
the zip @z should have everything, list it
make sure @z isn't empty, list what's in it
=> fs.extract {"archive":"@z","to":".","list_only":true}
""")
