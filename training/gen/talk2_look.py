"""Looking, finding, comparing, then acting: the long tail of how people ask (English).

The rules stand in blocks: a line `= action ;; action` (a result is written in square brackets where it isn't the usual one),
then the wordings. `%one` and the like are short for the common actions (see SHORT), `((` and `))` for round brackets.
"""

import json
import re
import zlib

import lib
import talk_look
import values
from phrases import Family, Raw

FAMILY = Family("talk2_look")
add = FAMILY.add

# ---------------------------------------------------------------- values

THINGS = """fridge boiler bike car dentist piano garden roof school gym visa cat dog vet wedding holiday rent heating kitchen solar garage pension chemistry biology history
maths german spanish lab sensor router payroll client supplier choir football swimming yoga band church museum festival birthday easter christmas hospital nursery library bakery
plumber electrician landlord neighbour grandma uncle honeymoon ski camping lisbon norway vienna japan iceland mortgage loan credit electricity water internet phone laptop printer
washing dryer oven sofa attic fence balcony marathon tennis chess robotics drone poetry theatre cinema podcast radio newsletter fundraiser charity orphan harvest beekeeping pottery
knitting woodwork orchard vineyard bakery cafe shop warehouse fleet truck ferry train airport hotel conference workshop seminar thesis phd masters postdoc grant ethics patent
allergy vaccine therapy knee blood insulin fitness diet vegan curry pasta soup bread sourdough cheesecake pancake lasagna onboarding quarterly annual april march october spring
winter summer autumn monday friday cluster kernel firewall vpn nginx database staging prod canary billing login checkout search inventory parser compiler""".split()
DOCS = """invoice bill receipt contract letter form report manual plan list quote certificate ticket budget schedule flyer poster essay recipe note draft statement agreement
slide worksheet exam test chapter song poem diagram map screenshot scan logo banner avatar thumbnail recording interview transcript email memo agenda roster timetable newsletter
survey template checklist proposal review summary protocol itinerary reservation coupon voucher permit questionnaire lecture assignment exercise solution grade
payslip timesheet datasheet blueprint mockup wireframe icon trailer cover label card calendar log_book journal manuscript caption translation
prescription referral appointment guideline handout lesson_plan meeting_minute sales_figure reading_list price_list packing_list cover_letter bank_statement boarding_pass
tax_return lab_result release_note bug_report crash_report pay_slip song_text shopping_list phone_bill guest_list""".split()
DOCS = [d for d in DOCS if d not in talk_look._SPOKEN and d + "s" not in talk_look._SPOKEN]
SINGLE = DOCS + """warranty lease policy thesis cv resume will diary syllabus speech biography inventory bibliography glossary registry licence license passport visa diploma mortgage
menu quiz sketch story novel script roadmap backlog retro budget2024 testament loan deed appraisal""".split()
SAYABLE = [d for d in DOCS if d.split("_")[-1] not in ("boarding_pass", "pass") and not d.endswith(("y", "s", "x", "ch", "sh"))]


def star(s):
    return "*" + re.sub("[ _-]+", "*", s) + "*"


def thing(r):
    k = r.random()
    return r.choice(THINGS) if k < 0.62 else r.choice(values.PEOPLE).capitalize() if k < 0.72 else values.gibberish(r) if k < 0.8 else r.choice(values.WORDS)


def one_name(r):
    k = r.random()
    d = r.choice(SINGLE).replace("_", " ")
    return d if k < 0.38 else f"{thing(r)} {d}" if k < 0.93 else values.gibberish(r) if k < 0.97 else values.word(r)


def one(r):
    """A thing as people name it, without article."""
    s = one_name(r)
    return s, star(s)


def many(r):
    """Several things: the glob has the singular."""
    d = r.choice(SAYABLE).replace("_", " ")
    s = d if r.random() < 0.55 else f"{thing(r)} {d}"
    return s + "s", star(s)


def subject(r):
    s = thing(r)
    return s, f"*{s}*"


TOPICS = """nutmeg ginger saffron cinnamon cardamom oregano lentils tahini parking mortgage deadline pets deposit allergy vaccine asbestos overtime maternity leave pension refund warranty
insulin penicillin ibuprofen dosage frostbite glacier plankton photosynthesis mitosis entropy quaternion eigenvalue regression variance outlier placebo consent whistleblower bribery
invoice IBAN BIC discount VAT customs tariff Zanzibar Oslo Marseille Kyoto Reykjavik Lena Marek Aisha Tobias Ingrid Kwame Yuki Priya segfault deadlock timeout retry mutex cookie
oauth nonce redirect webhook cron panic OOM swap throttle heating plumbing radiator mould leak sauna trampoline hedgehog ferret tortoise unicorn pirate dragon castle moon eclipse
Beethoven Chopin waltz tempo crescendo Hamlet Ophelia metaphor sonnet soliloquy croquet offside penalty referee kitesurfing snorkel altitude basecamp avalanche""".split()
TOPICS2 = ["due date", "connection refused", "out of memory", "early termination", "late fee", "brown sugar", "olive oil", "baking soda", "blood pressure", "door code", "spare key", "gate code", "serial number",
           "flight number", "null pointer", "permission denied", "stack overflow", "broken pipe", "rate limit", "api key", "dark matter", "climate change", "notice period", "second floor", "bus stop", "power outage", "water meter", "shoe size",
           "library card", "gluten free", "no such table", "disk full", "deprecated call", "data retention", "force majeure", "travel costs", "opening hours", "emergency contact", "room 204", "table 12"]


def topic(r):
    k = r.random()
    return (r.choice(TOPICS) if k < 0.5 else r.choice(TOPICS2) if k < 0.68 else values.word(r) if k < 0.8 else r.choice(THINGS) if k < 0.9 else values.gibberish(r) if k < 0.95 else f"{values.word(r)}{r.randint(2, 99)}")


def topic_q(r):
    """A text in quotes, or a sign that needs none."""
    t = topic(r) if r.random() < 0.6 else r.choice([f"{values.word(r)}_{values.word(r)}", f"{values.word(r)}.{values.word(r)}", f"ERR_{values.word(r).upper()}", f"E{r.randint(100, 9999)}", f"TICKET-{r.randint(10, 9999)}", f"#{r.randint(10, 999)}", f"@{values.word(r)}", f"{values.word(r)}=", "TODO", "FIXME", "HACK", "XXX", f"{values.word(r)} {values.word(r)} {values.word(r)}", f"v{r.randint(1, 9)}.{r.randint(0, 30)}", f"Order {r.randint(100, 99999)}"])
    return (f"'{t}'" if r.random() < 0.35 else f'"{t}"', t)


EXTS = "txt pdf md csv json py sh js html css docx xlsx pptx odt jpg png svg mp3 mp4 mov zip log sql xml yaml tex rs go java c".split()
TEXTS = "txt txt txt md md csv json log yaml py sh html conf ini tex js rs".split()


COMMANDS = set("list copy install deploy release update build test index find sort order email open view run sample example clean filtered sorted merged search migrate seed demo setup left right read".split())


def name(r, exts):
    """File names as they really are: blanks, brackets, capitals, many dots, none, hidden, numbers at the end."""
    e = r.choice(exts)
    a, b, d = thing(r), r.choice(SINGLE).replace("_", "-"), values.word(r)
    k = r.random()
    if k < 0.34:
        return f"{values.stem(r)}.{e}"
    if k < 0.5:
        return r.choice([f"{a}_{b}.{e}", f"{b}-{a}.{e}", f"{a}{b.capitalize()}.{e}", f"{b}{r.randint(1, 99)}.{e}"])
    if k < 0.62:
        return r.choice([f"{a.capitalize()} {b}.{e}", f"{a} {b} {r.randint(2012, 2026)}.{e}", f"My {b.capitalize()}.{e}", f"{b.capitalize()} for {a.capitalize()}.{e}", f"{a} - {d}.{e}", f"{r.randint(1, 30)} {b}.{e}"])
    if k < 0.7:
        return r.choice([f"{b} (final).{e}", f"{b} ({r.randint(1, 9)}).{e}", f"{a}({r.randint(1, 9)}).{e}", f"{a} [old].{e}", f"{b} (copy).{e}", f"{a.capitalize()} (scan {r.randint(1, 20)}).{e}"])
    if k < 0.78:
        return r.choice([f"{d}.log.{r.randint(1, 9)}", f"{a}.{d}.{r.randint(1, 30)}.{e}", f"{d}.tar.gz.{r.randint(1, 5)}", f"{b}.v{r.randint(1, 9)}.{r.randint(0, 9)}.{e}", f"{a}.{e}.bak", f"{d}.{e}.old", f"{d}.{e}~", f"lib{d}.so.{r.randint(1, 9)}"]) if exts is EXTS or r.random() < 0.5 else f"{d}.log.{r.randint(1, 9)}"
    if k < 0.85:
        return r.choice(["README", "LICENSE", "Makefile", "Dockerfile", "TODO", "NOTES", "INSTALL", "VERSION", "AUTHORS", "CHANGELOG", "Jenkinsfile", "Gemfile", a.upper(), f"{d.upper()}{r.randint(1, 9)}", f"{d}.{r.choice(TEXTS)}"])
    if k < 0.9:
        return r.choice([".env", ".nojekyll", ".gitignore", ".htaccess", ".bashrc", ".env.local", ".npmrc", ".editorconfig", ".dockerignore", f".{d}", f".{d}rc", f".{d}.{e}"])
    if k < 0.95:
        return r.choice([f"IMG_{r.randint(1000, 9999)}.{e}", f"{d}_{r.randint(2015, 2026)}{r.randint(1, 12):02}{r.randint(1, 28):02}.{e}", f"{r.randint(2015, 2026)}-{r.randint(1, 12):02} {b}.{e}", f"{d}-{values.gibberish(r)}.{e}", f"{r.randint(1, 999):03}.{e}"])
    return r.choice(values.DIRS) + "/" + f"{values.stem(r)}.{e}"


def maybe_quoted(r, n, chance=0.14):
    if r.random() < (0.35 if re.search(r"[ ()\[\]]", n) else chance):
        return f'"{n}"' if r.random() < 0.6 else f"'{n}'"
    return n


def file_of(exts, shell=False):
    def f(r):
        n = name(r, exts)
        return maybe_quoted(r, n), talk_look.shq(n) if shell else n
    return f


def flat(f, like=""):
    """A name without folders, and without what means something in a glob."""
    def g(r):
        while True:
            x = f(r)
            if "/" not in x[1] and "[" not in x[1] and re.search(like, x[1]):
                return x
    return g


def plain_name(r):
    """A name that looks like a word of the sentence."""
    return r.choice(["delete", "list", "copy", "work", "open", "move", "notes", "folder", "new", "all", "test", "find", "here", "file", "everything", "todo", "draft", "passwords", "ideas", "read", "size", "the", "show", "old", "temp"]) if r.random() < 0.5 else values.word(r) if r.random() < 0.6 else thing(r)


def hidden(r):
    return r.choice([".env", ".nojekyll", ".gitignore", ".htaccess", ".bashrc", ".env.local", ".npmrc", ".editorconfig", ".dockerignore", ".DS_Store", ".netrc", ".eslintrc.json", "." + values.word(r), "." + values.word(r) + "rc", "." + thing(r)])


def simple(r):
    """A name that stands well in the middle of a sentence."""
    while True:
        n = name(r, TEXTS)
        if " " not in n and "/" not in n and "[" not in n:
            return n


FOLDERS = """Old Taxes|Tax 2019|Holiday Pics|Work Stuff|For Mum|To Print|Client Files|Lesson Plans|Lab Data|Summer 2023|New folder|Phone Backup|Paid Bills|Class 7b|Band Practice|Game Mods|Recipes To Try|Final Versions|Project X|Year 9""".split("|")


KIND_WORDS = set("images photos pictures videos music logs documents fonts archive archives backups notebooks scripts".split())
DIRS = [d for d in values.DIRS if d not in KIND_WORDS]


def folder_name(r):
    k = r.random()
    if k < 0.2:
        return r.choice(DIRS)
    if k < 0.36:
        return r.choice("Downloads Documents Desktop Pictures Music Videos Scans Receipts School Uni Work Taxes Photos Archive Inbox Notes Clients Recipes Camera Screenshots".split())
    if k < 0.45:
        return r.choice("~/Downloads ~/Documents ~/Desktop ~/Pictures ~/notes ~/work /var/log /etc /tmp /srv/data /mnt/usb /opt ~/projects ~/.config ../shared ~/code".split())
    if k < 0.58:
        return thing(r)
    if k < 0.68:
        return r.choice([f"{thing(r)}-{values.word(r)}", f"{values.word(r)}_{r.randint(2015, 2026)}", f"{values.word(r)}{r.randint(1, 9)}", f"{thing(r).capitalize()}{values.word(r).capitalize()}"])
    if k < 0.76:
        return r.choice(DIRS) + "/" + r.choice([values.word(r), thing(r), str(r.randint(2014, 2026))])
    if k < 0.9:
        return r.choice(FOLDERS) if r.random() < 0.4 else r.choice([f"{thing(r).capitalize()} {r.choice(SAYABLE).replace('_', ' ').capitalize()}s", f"{thing(r).capitalize()} {r.randint(2008, 2026)}", f"Old {thing(r)} stuff", f"{thing(r)} {values.word(r)}"])
    if k < 0.95:
        return r.choice(["work", "notes", "delete", "old", "new", "stuff", "misc", "temp", "keep", "todo", "sorted", "trash", "big", "small", "private"])
    return values.gibberish(r)


def folder(shell=False):
    def f(r):
        n = folder_name(r)
        return maybe_quoted(r, n, 0.06), talk_look.shq(n) if shell else n
    return f


def plain_folder(shell=False):
    """A folder of one word."""
    def f(r):
        while True:
            n = folder_name(r)
            if " " not in n:
                return n, talk_look.shq(n) if shell else n
    return f


def archive(r):
    k = r.random()
    e = r.choice("zip zip zip zip tar.gz tgz tar".split())
    n = f"{values.stem(r)}.{e}" if k < 0.5 else f"{thing(r)}-{r.choice(SINGLE).replace('_', '-')}.{e}" if k < 0.75 else f"{thing(r).capitalize()} {values.word(r)}.{e}" if k < 0.85 else f"{values.word(r)}.{r.randint(1, 9)}.{r.randint(0, 20)}.{e}" if k < 0.93 else f"{thing(r)} ({r.randint(1, 4)}).{e}"
    return maybe_quoted(r, n)


def archive_slot(r):
    n = archive(r)
    return n, n.strip("'\"")


NUMBERS = [("a dozen", "12"), ("two dozen", "24"), ("half a dozen", "6"), ("a handful of", "5")]


def num(r):
    return r.choice([("a dozen", "12"), ("two dozen", "24"), ("half a dozen", "6"), ("twenty", "20"), ("thirty", "30"), ("fifteen", "15"), ("five", "5"), ("a hundred", "100"), ("forty", "40"), ("seven", "7"), ("eleven", "11"), ("eight", "8")]) if r.random() < 0.35 else (lambda k: (k, k))(str(r.choice([3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15, 17, 20, 25, 30, 40, 50, 75, 80, 100, 200, r.randint(2, 400)])))


def dozen(r):
    """Follows "the last"."""
    a = num(r)
    return (a[0][2:] if a[0] in ("a dozen", "a hundred") else a[0], a[1])


def few(r):
    n = r.randint(2, 9)
    return ((values.NUMBER_WORDS[n] if r.random() < 0.6 else str(n)), str(n))


def age(r):
    return r.choice([("half a year", "6mo"), ("a fortnight", "2w"), ("a year", "1y"), ("a month", "1mo"), ("a week", "1w"), ("a couple of weeks", "2w"), ("six months", "6mo"), ("ten days", "10d"), ("eighteen months", "18mo"), ("a decade", "10y"), ("two years", "2y"), ("three months", "3mo")]) if r.random() < 0.45 else talk_look.age(r)


def size(r):
    return r.choice([("a quarter of a gigabyte", "250MB"), ("half a gig", "500MB"), ("half a gigabyte", "500MB"), ("a gig", "1GB"), ("one gigabyte", "1GB"), ("a megabyte", "1MB"), ("ten megs", "10MB"), ("fifty megabytes", "50MB"), ("three gigs", "3GB"), ("a hundred megs", "100MB"), ("five hundred kb", "500KB"), ("a quarter gig", "250MB"), ("20 meg", "20MB"), ("half a meg", "500KB")]) if r.random() < 0.4 else talk_look.size(r)


WHO = "Lena Marek Aisha Tobias Ingrid Kwame Yuki Priya Sam Alex Jordan Mo Theo Greta Bjorn Chiara Pavel Noor Kim Hassan Eva Tim Julie Ravi Mum Dad Grandpa Mrs_Patel Mr_Lund Dr_Stein".split()


def who(r):
    return r.choice(WHO).replace("_", " ")


def whose(r):
    p, d = r.choice(WHO).replace("_", " "), r.choice(SINGLE).replace("_", " ")
    return f"{p}'s {d}", f"*{p.replace(' ', '*')}*{d.replace(' ', '*')}*"


def one_year(r):
    d, y = r.choice(SINGLE).replace("_", " "), str(r.randint(2009, 2026))
    if r.random() < 0.4:
        d = f"{thing(r)} {d}"
    s = f"{y} {d}" if r.random() < 0.5 else f"{d} {y}"
    return s, star(s)


def one_ext(r):
    s, e = one_name(r), r.choice("pdf pdf docx txt md xlsx csv jpg odt pptx zip mp3".split())
    return r.choice([f"{s} {e}", f"{s} {e.upper()}", f"{s} .{e}", f"{s} {e} file"]), star(s)[:-1] + "*." + e


def joined(exts):
    """A file in a folder that is named apart: the two as said, the path."""
    def f(r):
        while True:
            d, n = folder_name(r), name(r, exts)
            if "/" not in n and "[" not in n:
                break
        form = r.choice(["{n} in {d}", "{n} in the folder {d}", "{n} from {d}", "{n} out of {d}", "{n} inside {d}", "the file {n} in {d}", "the file {n} that is in {d}", "{n} ((in {d}))".replace("((", "(").replace("))", ")"), "{n} which is in {d}", "{n} under {d}", "{d}'s {n}", "the {n} that lies in {d}"])
        return form.format(n=n, d=d), d.rstrip("/") + "/" + n
    return f


def size_range(r):
    a, u = r.randint(1, 400), r.choice(["KB", "MB", "MB", "MB", "GB"])
    b = a + r.choice([1, 2, 5, 10, 50, 100, r.randint(1, 500)])
    if u == "GB":
        a, b = r.randint(1, 9), r.randint(10, 30)
    w = r.choice([u, u.lower(), {"KB": "kilobytes", "MB": "megabytes", "GB": "gigabytes"}[u], {"KB": "kb", "MB": "megs", "GB": "gigs"}[u]])
    return r.choice([f"between {a} and {b} {w}", f"from {a} to {b} {w}", f"over {a} but under {b} {w}", f"bigger than {a} and smaller than {b} {w}", f"{a} to {b} {w}", f"{a}-{b} {w}"]), Raw(f'"min_bytes":"{a}{u}","max_bytes":"{b}{u}"')


TEXT_KINDS = [("text file", "text files", "*.txt"), ("txt", "txt files", "*.txt"), ("markdown file", "markdown files", "*.{md,markdown}"), ("log", "logs", "*.log"), ("log file", "log files", "*.log"), ("csv", "csvs", "*.csv"), ("csv file", "csv files", "*.csv"),
              ("python script", "python scripts", "*.{py,pyi}"), ("shell script", "shell scripts", "*.{sh,bash}"), ("json", "json files", "*.json"), ("json file", "json files", "*.json"), ("java file", "java files", "*.java"), (".md file", ".md files", "*.md"), (".py file", ".py files", "*.py"),
              (".tex file", ".tex files", "*.tex"), ("sql file", "sql files", "*.sql"), (".conf file", ".conf files", "*.conf"), ("html page", "html pages", "*.{html,htm}"), ("rust file", "rust files", "*.rs"), ("c file", "c files", "*.{c,h}"), ("yaml file", "yaml files", "*.{yaml,yml}"), (".ini file", ".ini files", "*.ini"), (".rst file", ".rst files", "*.rst"), ("config file", "config files", "*.{conf,cfg,ini,toml,yaml,yml}")]


def text_kind(plural):
    return lambda r: (lambda t: (t[1 if plural else 0], t[2]))(r.choice(TEXT_KINDS))


CASUAL = ["", "", "", "", "", "", "", "", ".", ".", "!", " thx", " please", " :)", " pls", " ..."]

SLOTS = {
    "one": one, "many": many, "sub": subject, "w": topic, "q": topic_q, "f": file_of(EXTS), "t": file_of(TEXTS), "sf": file_of(EXTS, True), "st": file_of(TEXTS, True), "tb": flat(file_of(TEXTS), r"^[^\[]*$"), "bare": flat(file_of(EXTS), r"^[^.\[]"), "hid": hidden, "tk": text_kind(False), "tks": text_kind(True),
    "d": folder(), "sd": folder(True), "pd": plain_folder(), "psd": plain_folder(True), "z": archive_slot, "n": num, "dz": dozen, "few": few, "age": age, "span": talk_look.span, "size": size, "who": who,
    "kinds": talk_look.kind_slot(True), "kind": talk_look.kind_slot(False), "lp": ["("], "rp": [")"], "end": CASUAL, "s": lambda r: (lambda n: (n, n))(simple(r)), "x": talk_look.EXTS,
    "cnt": talk_look.count, "hits": lambda r: str(r.randint(1, 14)), "uno": lambda r: "1" if r.random() < 0.85 else str(r.randint(2, 4)),
    "sw": lambda r: (lambda x: (x, talk_look.shq(x)))(topic(r)), "dt": values.date, "ext": lambda r: r.choice(EXTS), "user": lambda r: r.choice(values.PEOPLE), "xt": lambda r: r.choice(TEXTS), "tk_": text_kind(True), "pw": [("wifi password", "wifi"), ("wifi code", "wifi"), ("wlan key", "wlan"), ("router password", "router")],
    "cmd": plain_name, "cmd_": ["delete", "list", "copy", "work", "open", "move", "notes", "folder", "new", "all", "test", "find", "here", "file", "everything"], "whose": whose, "oney": one_year, "onex": one_ext,
    "nd": flat(plain_folder(), r"^[^~.]+$"), "jt": joined(TEXTS), "jf": joined(EXTS), "szr": size_range, "gib": lambda r: values.gibberish(r), "small": lambda r: str(r.randint(2, 12)), "line": lambda r: str(r.choice([r.randint(2, 40), r.randint(2, 400), r.randint(100, 3000)])),
}

# ---------------------------------------------------------------- the short writing

SHORT = {
    "one": ('fs.search {"path":"@P","name_glob":"@one","kind":"file"}', ""),
    "many": ('fs.search {"path":"@P","name_glob":"@many","kind":"file"}', ""),
    "sub": ('fs.search {"path":"@P","name_glob":"@sub","kind":"file"}', ""),
    "kinds": ('fs.search {"path":"@P","name_glob":"@kinds"}', ""),
    "kind": ('fs.search {"path":"@P","name_glob":"@kind"}', ""),
    "text": ('fs.search {"path":"@P","text":"@w"}', ""),
    "new": ('fs.list {"path":"@P","recursive":true,"sort":"modified","limit":1,"kind":"file"%g}', ""),
    "old": ('fs.list {"path":"@P","recursive":true,"sort":"modified","reverse":true,"limit":1,"kind":"file"%g}', ""),
    "big": ('fs.list {"path":"@P","recursive":true,"sort":"size","limit":1,"kind":"file"%g}', ""),
    "tiny": ('fs.list {"path":"@P","recursive":true,"sort":"size","reverse":true,"limit":1,"kind":"file"%g}', ""),
    "news": ('fs.list {"path":"@P","recursive":true,"sort":"modified","limit":%n,"kind":"file"%g}', ""),
    "olds": ('fs.list {"path":"@P","recursive":true,"sort":"modified","reverse":true,"limit":%n,"kind":"file"%g}', ""),
    "bigs": ('fs.list {"path":"@P","recursive":true,"sort":"size","limit":%n,"kind":"file"%g}', ""),
    "tinys": ('fs.list {"path":"@P","recursive":true,"sort":"size","reverse":true,"limit":%n,"kind":"file"%g}', ""),
    "howmany": ('fs.list {"path":"@P","recursive":true,"limit":1,"kind":"file"%g}', ""),
    "ls": ('fs.list {"path":"@P"}', ""),
    "read": ('fs.read {"path":"$1.0"}', ""), "stat": ('fs.stat {"path":"$1.0"}', ""), "count": ('fs.count {"paths":"$1"}', ""), "hash": ('fs.hash {"paths":"$1"}', ""),
    "del": ('fs.delete {"paths":"$1"}', ""), "mv": ('fs.move {"paths":"$1","into":"@d"}', ""), "cp": ('fs.copy {"paths":"$1","into":"@d"}', ""), "zip": ('fs.archive {"paths":"$1","to":"@z"}', ""),
    "rf": ('fs.read {"path":"@f"}', ""), "rt": ('fs.read {"path":"@t"}', ""), "sf": ('fs.stat {"path":"@f"}', ""), "du": ('fs.disk_usage {"path":"@P"}', ""),
}
USE = re.compile(r"%([a-z]+)(?:#(@?\w+))?(?:/(\S+?))?(?:>(@\w+|~))?$")


def step(s):
    s = s.strip()
    m = USE.match(s)
    if not m:
        return s
    text = SHORT[m[1]][0]
    return text.replace("%g", f',"glob":"{m[3]}"' if m[3] else "").replace("%n", m[2] or "10").replace("@P", m[4] or ".")


SPEAKS = set("""show list find search look tell give get open read print display count check compare see locate grep cat ls pull bring hunt dig scan which what where when how who is are do does did has have can could
would will any anything whats what's where's""".split())


AFTER = re.compile(r"\b(the|last|first|final|top|bottom|which|my|newest|latest|biggest|recent) @n\b")  # "the dozen", not "the a dozen"


def rules(text):
    for block in re.split(r"\n\s*\n", text.strip()):
        lines = [x.strip() for x in block.strip().split("\n") if x.strip() and not x.startswith("#")]
        if not lines:
            continue
        m = re.match(r"=([\d.]*)\s+(.*)", lines[0])
        weight = float(m[1] or 1)
        steps = []
        parts = [step(re.sub(r"\s+\[[^\]]*\]$", "", p.strip())) + (" " + k[0] if (k := re.findall(r"\[(?:ok|error|refused)[^\]]*\]$", p.strip())) else "") for p in m[2].split(";;")]
        for i, p in enumerate(parts):
            r = re.match(r"(.*\S)\s+\[((?:ok|error|refused)[^\]]*)\]$", p)
            if p.split(" ", 1)[0] in ("show", "ask", "say", "beyond"):
                steps.append(p)
            elif r:
                steps += [r[1], r[2]]
            else:
                later = " ".join(parts[i + 1:])
                ref = f"${i + 1}"
                res = "ok"
                if p.startswith("fs.search"):
                    res = "ok @uno" if ref + "." in later else "ok @hits" if ref in later else "ok @cnt"
                elif p.startswith("fs.list"):
                    n = re.search(r'"limit":(@?\w+)', p)
                    res = "ok " + n[1] if n and '"sort"' in p else "ok @cnt"
                steps += [p, res]
        if steps[-1].split(" ", 1)[0] not in ("show", "ask", "say", "beyond"):
            steps.append("show")
        if '"not_glob":"' in steps[0]:
            steps = [s.replace("@pd", "@nd") for s in steps]
            lines = [x.replace("@pd", "@nd") for x in lines]
        quiet, noisy = [], []
        for x in lines[1:]:
            x = x.replace("((", "@{lp}").replace("))", "@{rp}")
            first = re.split(r"[ ,:]", x, maxsplit=1)[0].lower()
            if first in SPEAKS and "." not in x and "!" not in x and ";" not in x:
                noisy.append(x)
            else:
                if x[0].islower() and zlib.crc32(x.encode()) % 10 < 3:
                    x = x[0].upper() + x[1:]
                quiet.append(x + "@{end}" if x[-1] not in "?!.)" and not x.endswith(("thx", "pls", "lol", "please", "}")) else x)
        steps = [re.sub(r"@dz\b", "@n", s) for s in steps]
        quiet, noisy = [re.sub(r"@dz\b", "@n", x) for x in quiet], [re.sub(r"@dz\b", "@n", x) for x in noisy]
        after = [x for x in quiet + noisy if AFTER.search(x)]
        for group, noise in (([x for x in noisy if x not in after], True), ([x for x in quiet if x not in after], False), (after, False)):
            if not group:
                continue
            block_text = "\n".join(group)
            if group is after:
                block_text, steps = re.sub(r"@n\b", "@dz", block_text), [re.sub(r"@n\b", "@dz", s) for s in steps]
            add(weight, block_text, steps, noise=noise, **SLOTS)
            if steps[0].startswith(("fs.search", "fs.list")) and len(steps) > 2 and not steps[1].startswith(("error", "ok 0")):
                add(weight * 0.1, block_text, [steps[0], "ok 0", "show"], noise=noise, **SLOTS)


# ---------------------------------------------------------------- what stands in files

rules("""
= %text
what recipes use @w
which of my recipes call for @w
did i ever write anything about @w
which file mentions the @w
who wrote about @w in these files
what did @who write about the @w
i vaguely remember a line about @w. which file was that in
there was something about @w in one of these
@who swears the @w is documented somewhere in here
the auditor wants every file that talks about @w
where on earth did i note down the @w
@w - which files?
@w: which file says something about it
mentions of @w, anyone?
students keep asking about @w, in which handout do i explain it
in which text do i explain @w
hm, @w... i wrote that somewhere, where
somewhere in here is the @w, find it for me
ugh, lost the @w again. it is in one of the text files
need to know in what document the word @w comes up
any file that says @w?
any trace of @w in here?
is @w mentioned anywhere
does anything here refer to @w
do my notes say anything on @w
got a feeling we promised @w to someone, where is that written
what have we got on @w
all the places where @w is talked about
everything i ever wrote on @w
show me whatever has @w written inside it, not in the name
not the file name, the content: @w
full text search: @w
content contains @w
fulltext @w
text search -> @w
keyword @w in all files
i'm hunting for the phrase @w
my colleague typed @w into some file yesterday, please look which one
when i was in Madrid i jotted down something about @w, can you dig it up
mind searching the files for @w
any chance you could tell me which file has @w in it
would be great to know where @w is written
it says @w in one of them but i forgot in which
the word @w must stand somewhere

= %text>@d
which of the files in @d mention @w
in @d there is a file that talks about @w, which one
does anything in @d say @w
something under @d contains @w and i have to know what
@d: who mentions @w
@d -> search text @w
look through @d for the word @w, don't touch anything
just look, nothing else: is @w anywhere inside @d
@who's files are in @d, which of them deal with @w
all my reading notes live in @d. which ones are about @w
i keep my recipes in @d, which ones need @w
i put everything from the course in @d, find where @w is explained
check @d for @w
@w inside @d?
grep @w in @d pls
the lawyer asks if @w comes up in @d
out of all the stuff in @d, what mentions @w
only @d please: where does it say @w
go over @d and tell me who wrote @w

= fs.search {"path":".","name_glob":"@one","text":"@w"}
does the @one mention @w
what does the @one say about @w
what does my @one say about the @w
the @one - does it say anything about @w
is @w in the @one
is there something about @w in my @one
check the @one for @w
i signed the @one without reading it, does it talk about @w
somebody told me the @one forbids @w, check
where in the @one is @w
in the @one, which lines are about @w
look up @w in the @one
find @w in my @one
the bit about @w in the @one please
any word on @w in the @one?
read me the part of the @one that deals with @w
according to the @one, what about @w
@one: anything on @w?
what was in the @one regarding @w again

= fs.search {"path":".","name_glob":"@many","text":"@w"}
which of the @many mention @w
which of my @many is about @w
one of the @many says @w, which
go through the @many and look for @w
do any of the @many contain @w
the word @w appears in one of my @many
among the @many, where do we talk about @w
only in the @many: @w
have the @many got @w in them anywhere

= fs.search {"path":".","name_glob":"@kinds","text":"@w"}
which @kinds talk about @w
do any @kinds have @w in them
look for @w but only in @kinds
@w, only in @kinds
search the @kinds for @w, skip the rest
in what @kinds does @w turn up
@kinds with @w inside
@kinds mentioning @w?
i know it was one of the @kinds, it had @w in it

= fs.search {"path":"@t","text":"@w"}
does @t mention @w
is @w in @t
@w in @t?
@t: @w there or not
what does @t say about @w
where in @t is @w
on which line of @t does @w stand
check @t for @w, i'm on the phone
the lines of @t about @w
all lines with @w out of @t, only show them
i only care about the @w lines in @t
show the @w bits of @t
look whether @w occurs in @t
@t has something on @w, show just that
grep @w @t

= fs.search {"path":".","text":"@w","not_glob":"@pd"}
where is @w mentioned, skip @pd
search everything for @w but leave out @pd
@w in all files, not in @pd
find the text @w, ignore the @pd folder
which files say @w? not the ones in @pd
look for @w everywhere except inside @pd
@pd doesn't count: where do we use @w

= fs.search {"path":".","text":"@w","not_glob":"node_modules"}
where does the code say @w, node_modules excluded
find @w but please not in node_modules
skip node_modules and look for @w
who calls @w? without node_modules obviously

= fs.search {"path":".","text":"@q"}
which file has the string @q
i get @q on the screen, which file does that text come from
our page shows @q, where does it come from
error says @q. find the source of that message
the customer reads @q in his mail, in which template is that
somewhere there is still a @q left
any leftover @q?
are we done with @q or is there one left somewhere
who still uses @q
get me each place with @q
grep for @q everywhere
@q appears where
the compiler complains about @q, show me where it is used
list usages of @q
3 am, pager went off, message @q, where is that in the sources
@q must not appear anywhere, check that
occurrences of @q, thx
where did @who leave that @q comment
show me every line having @q
i'm looking for the spot that prints @q

= fs.search {"path":"@d","text":"@q"}
find @q inside @d
is @q used anywhere under @d
in @d, who says @q
@d: grep @q
hits for @q in @d
look into all files of @d, does one contain @q
where below @d do we have @q
""")


# ---------------------------------------------------------------- one thing, found and opened

rules("""
= %one ;; %read
the @one says what exactly?
what's written in the @one
my @one, on screen please
i need to see the @one now, my boss is standing next to me
open sesame: @one
can't remember what we agreed, show me the @one
let me reread the @one
before i call them i want to look at the @one
pop open the @one for me
i have the landlord on the phone, quick, the @one
so... the @one, what was in it?
@one -> read
read: @one
@one pls
@one, show it
where's the @one? open it
find the @one then read it to me
find and show @one
dig out the @one and print it
somewhere there's the @one, i'd like to read it
did i finish the @one? show me
there should be a @one around here, open it
you know the @one? put it on the screen
gimme the text of the @one
what did i put down in the @one
mind pulling up the @one?
would you be so kind and bring up the @one
hello dear, i want see @one
please to show @one
the content of our @one would help me
i'd love a look at the @one :)
lemme see teh @one
the @one. now.
i wonder what the @one looks like these days
grandson, show me the @one
time to look over the @one again
the @one ((the text, not the picture)) please
The exam is tomorrow. Show me the @one!
one more time the @one
hand me the @one
the thing i need is the @one
let's go through the @one
i'd need the @one, thanks a lot
just the @one, nothing else
can i have a quick peek at the @one

= %one>@d ;; %read
the @one out of @d please, show it
there is a @one in @d, i want to read it
in @d lies the @one, open it
show me the @one from @d
open the @one that is in @d
@d has the @one, print it
i saved the @one under @d, what does it say
read me the @one, it must be in @d
look in @d for the @one and show its text
my wife put the @one into @d. read it please

= %one
where did the @one go
where's the @one hiding
i lost the @one
my @one is gone!!
i can't find my @one anywhere
the @one has vanished, any idea where it is
have you seen the @one?
is the @one still around
do i still have the @one
did i throw away the @one or is it still here
what happened to the @one
who moved the @one? find it
in which folder is the @one
path of the @one
location of my @one?
the @one - where
@one: where is it
i just want to know where the @one sits, don't open it
don't open it, only tell me where the @one is
find the @one, nothing more
please only locate the @one
there must be a @one somewhere
am i crazy or did we have a @one
is there a @one on this machine
do we own a @one
i swear i saved the @one yesterday
need the @one asap
looking for: @one
lookin for my @one
the accountant wants the @one, where would that be
the vet asked for the @one, do i have it
tell me the place of the @one
under which name did i save the @one
was there not a @one once?
where might my @one be
hunt down the @one

= %one>@d
is the @one in @d
did the @one land in @d
does @d have the @one in it
@d should contain the @one, does it
do i have the @one in @d?
i hope the @one is in @d, check
check @d for the @one
look for the @one, but only in @d
have i already put the @one in @d
see whether the @one made it to @d
any @one in @d
was the @one stored in @d

= %many
where are my @many
all the @many please
the @many, where are they
which @many do we have
are there any @many
do i have @many
any @many lying around?
show me just the names of the @many
list all @many, don't change a thing
got any @many?
both @many, where
i need a list of the @many
the tax office wants the @many. what is there
every one of the @many
what @many exist
@many? list them
@many - all of them
find me those @many
where do i keep the @many
where have all the @many gone
see if there are @many
i seem to have lost the @many
the @many must be somewhere in here
a list of the @many would be nice
what do we have in terms of @many

= %many>@d
which @many are in @d
are the @many in @d
@many in @d
did @who put the @many in @d
@d: any @many
in @d, are there @many
list the @many under @d only
which of the @many made it to @d
have a look in @d for @many

= %one ;; %stat
how big is the @one
when did i last change the @one
how old is the @one
what size does the @one have
when was the @one saved the last time
date of the @one
the @one: how large
the @one was last touched when
is the @one big
can the @one go by mail or is it too big? tell me its size
since when do we have the @one
the @one's size
how heavy is the @one, it won't upload
i want to know when the @one was modified
is the @one recent? when was it saved
was the @one edited lately

= %one ;; %count
how many words has the @one
word count of the @one
how long is my @one
is the @one long? count the words
the editor wants 900 words, how many does the @one have
max 500 words they say. count the @one
how many lines has the @one got
count the lines of the @one
number of words in my @one
words in the @one?
did i reach the word limit with the @one, count it
length of the @one in words

= %one ;; %hash
checksum of the @one
sha of the @one
give me the hash of the @one
i need a fingerprint of the @one
compute a checksum for the @one so that @who can compare

= %one ;; fs.read {"path":"$1.0","last_lines":@dz}
the last @dz lines of the @one
how does the @one end? last @dz lines
@dz lines from the end of the @one
only the last @dz lines of my @one
last @dz lines of the @one pls

= %one ;; fs.read {"path":"$1.0","from_line":1,"max_lines":@dz}
the first @dz lines of the @one
top @dz lines of the @one
the @one, but just the first @dz lines
only show the first @dz lines of my @one
how does the @one begin, first @dz lines
open the @one and stop after @dz lines

= %one ;; fs.read {"path":"$1.0","line_numbers":true}
the @one with line numbers
print the @one and number the lines
show the @one, i need the line numbers too
number the lines when you show me the @one

= %sub
where are the @sub pics
the two @sub photos
all my @sub pictures, where
the @sub photos, which ones do i have
anything to do with @sub
everything about @sub by name
files that have to do with @sub
list whatever is called something with @sub
stuff named @sub
all that is named @sub something
which files have @sub in the name
it had @sub in the name
the name contains @sub, more i don't know
the file was called @sub something or other
called something like @sub
i forgot the full name, only that it had @sub in it
@sub* or so
named after @sub
my @sub files
whatever starts or ends with @sub
name: something with @sub
@sub files, list
""")


# ---------------------------------------------------------------- files by their exact names

rules("""
= %rt
@t pls
@t, what's in it
what's written in @t
what does it say in @t
cat @t
read @t out
read out @t to me, my eyes are bad
i want to see @t
let me see @t
let's have a look at @t
look at @t and print it, don't change it
@t -> screen
show: @t
open: @t
content of: @t
put @t on the screen
throw @t on screen
print the whole of @t
all of @t please
@t in full
the complete @t
I need @t in front of me
could i see what's inside @t? thanks!
hey would u mind showing me @t
@who sent me @t. what's in it?
got @t from @who, open it
what on earth is in @t
is there anything in @t? show it
my teacher wants to know what i wrote in @t
before i delete @t i'd like to read it
don't delete @t, only show it
i won't edit @t, i just want to read it
spit out @t
dump @t
display text of @t
view @t
what have i put into @t
@t contains what?
contents: @t
show me the text that's in @t
the thing called @t - open it
there's a file called @t here, read it
a file named @t lies here, what does it contain
i've got a file here named @t and want to know what is in there
pleas open @t
Kindly display the contents of @t.
Dear computer, would you please be so kind as to show me @t?
dude what's in @t
wtf is in @t lol
ok so @t, read it
before the meeting i have to read @t
hmm, what did i write in @t again
and what about @t? what's in there

= fs.read {"path":"@t","last_lines":@dz}
the last @dz lines of @t
last @dz lines from @t please
@t, the last @dz lines
how does @t end? @dz lines are enough
tail of @t, @dz lines
@dz lines from the bottom of @t
show only the last @dz lines of @t, it's huge
@t is long, just give me the last @dz lines
the end of @t, say @dz lines
bottom @dz of @t
what were the last @dz entries in @t
the final @dz lines in @t
tail -n of @t with @dz
what are the @dz most recent lines of @t

= fs.read {"path":"@t","from_line":1,"max_lines":@dz}
the first @dz lines of @t
@t but only the first @dz lines
@dz lines from the top of @t
top @dz of @t
head of @t, @dz lines
how does @t start? @dz lines will do
just the first @dz lines of @t, not the whole thing
preview @t, @dz lines
the beginning of @t, let's say @dz lines
peek into @t: first @dz lines
start of @t: @dz lines
don't print all of @t, the first @dz lines are enough

= fs.read {"path":"@t","last_lines":10}
how does @t end
the end of @t
the last lines of @t
tail @t
what's at the bottom of @t
what came last in @t
latest entries in @t
what happened last according to @t
newest lines of @t please

= fs.read {"path":"@t","from_line":1,"max_lines":10}
how does @t begin
the top of @t
head @t
what's at the top of @t
the first few lines of @t
just the start of @t
a glimpse of @t
how does @t start off

= fs.read {"path":"@t","last_lines":1}
the very last line of @t
what's the last line in @t
how does the last line of @t go
last line @t
which line closes @t

= fs.read {"path":"@t","from_line":1,"max_lines":1}
the very first line of @t
what's the headline of @t, first line i mean
first line @t
line one of @t
what does the first line of @t say
header row of @t

= fs.read {"path":"@t","line_numbers":true}
@t with line numbers please
number the lines of @t and show it
print @t, with numbers in front of the lines
i need to quote from @t, show it with line numbers

= sh sed -n '@{line}p' @st
line @line of @st
what's on line @line of @st
the compiler moans about line @line in @st, show me that line
error in @st at line @line, what stands there
@st: line @line
line no. @line in @st pls
which words stand on line @line of @st
i only want line @line from @st

= %rt ;; fs.read {"path":"@t2"}
show me @t and then @t2
first @t, then @t2, i want to read both
@t and @t2, both on the screen
read @t; after that @t2
print @t followed by @t2
1. show @t 2. show @t2
what's in @t, and what's in @t2
open @t, once that's done @t2
both @t and @t2 please, i have to compare by eye
display @t, also @t2

= fs.read {"path":"@tb"} [error missing] ;; fs.search {"path":".","name_glob":"*@tb*"} [ok 0]
what's written in @tb
@tb pls
let me see @tb
the complete @tb
i want to read @tb
cat @tb
put @tb on the screen

= fs.read {"path":"@tb"} [error missing] ;; fs.search {"path":".","name_glob":"*@tb*"} [ok 1] ;; fs.read {"path":"$2.0"}
what's written in @tb
@tb, what's in it
let me see @tb
the complete @tb
i want to read @tb
cat @tb
put @tb on the screen

= %sf
is @f there
do i still have @f
does @f exist or did i dream that
is there something called @f here
@f exists? y/n
@f: still there?
did @f survive the crash
did i already make @f
i think i deleted @f, did i
@f should be here, is it
there was a file @f, is it gone
check that @f is in place, don't create it
don't open @f, just tell me if it exists
has @f arrived
has the export @f shown up yet
before i start: is @f there
the script needs @f. is it there?
make sure i have @f
is @f missing
do we have an @f
do we have a @f in this folder
is it true that @f was deleted
is @f really here

= %sf [error missing]
is @f there
do i still have @f
does @f exist or did i dream that
@f: still there?
did @f survive the crash
@f should be here, is it
has @f arrived
the script needs @f. is it there?
make sure i have @f

= %sf
how big is @f
size of @f
@f, how many bytes
how much space does @f need
is @f too big for an email, what's its size
can i mail @f? tell me the size
@f weighs how much
how large has @f become
how many megabytes does @f have
@f = how many kb
will @f fit on a floppy lol, how big is it
when was @f last changed
date of @f
when did i last save @f
@f - last modified when
how old is @f
is @f from today? when was it modified
when did @who last touch @f
was @f edited after i left? show the time
permissions of @f
who may read @f, show its rights
who owns @f
what are the rights on @f
details on @f
all you can tell me about @f without opening it
info: @f
@f: size and date please
stat @f
is @f a folder or a file
is @f a link
is @f empty? size please
can i write to @f, what are its permissions

= fs.count {"paths":["@t"]}
how many words does @t have
word count @t
@t: word count
how many lines does @t have
lines in @t?
words in @t, pls
@t - count the words
how long is @t in words
is @t over 500 words? count
my essay @t must have 1000 words, how many are there
count the lines of @t
@who says @t is too long, how many words
number of lines in @t
wc @t
the length of @t in lines
how many characters are in @t
count lines, words and characters of @t
how many rows in @t

= fs.count {"paths":["@t","@t2"]}
how many words do @t and @t2 have together
count the words of @t and @t2
lines in @t and in @t2
word count for both @t and @t2
@t + @t2: how many words
which is longer in words, @t or @t2

= fs.hash {"paths":["@f"]}
checksum of @f
hash @f
@f: sha256
what's the hash of @f
the fingerprint of @f please
i want to verify the download @f, give me its checksum
sha256 for @f
@who wants to check @f, compute its checksum

= fs.hash {"paths":["@f"],"algorithm":"md5"}
md5 of @f
@f md5
the md5 for @f please
i need @f's md5 sum
what's @f as md5

= fs.hash {"paths":["@f","@f2"]}
are @f and @f2 the same file
is @f identical to @f2
@f vs @f2: same?
did i copy right? @f and @f2 should be the same
is @f2 an exact copy of @f
@f and @f2 - byte by byte equal?
do @f and @f2 have the same content
i think @f is a duplicate of @f2, is it
same content in @f and @f2?
@f == @f2 ?
are these two the same: @f and @f2

= sh diff @st @st2
what changed between @st and @st2
differences between @st and @st2
@st vs @st2, what's different
where do @st and @st2 differ
compare @st with @st2
what did @who change? old one is @st, new one is @st2
what's new in @st2 compared to @st
diff @st @st2
@st -> @st2, what changed
which lines differ in @st and @st2
show me how @st2 differs from @st
i edited @st and saved it as @st2, what did i change
put @st and @st2 side by side, which lines aren't equal

= sh ls -lt @sf @sf2
which one is newer, @sf or @sf2
is @sf newer than @sf2
@sf or @sf2, which is older
did i change @sf after @sf2
which of the two did i edit last: @sf or @sf2

= sh ls -lS @sf @sf2
which is bigger, @sf or @sf2
is @sf larger than @sf2
@sf or @sf2, which needs more space
which of the two is smaller: @sf or @sf2

= sh file @sf
what kind of file is @sf
what type is @sf really
@sf has a funny ending, what is it
is @sf a text or a binary
@sf won't open, what sort of file is it
is @sf really what its ending says
""")


# ---------------------------------------------------------------- folders: what is in there, how big, how many

rules("""
= fs.list {"path":"@d"}
what's in @d
@d, what's in there
what have we got in @d
list @d
ls @d
@d: contents
content of @d pls
look into @d
take a look inside @d, don't change anything
peek in @d
go through @d and tell me what's there
open @d
open the folder @d
show me @d
the folder @d, what does it hold
what did @who leave in @d
what's lying around in @d
anything in @d?
is there anything in @d
is @d empty
is @d empty by now?
has @d got anything in it
my desk is a mess but what about @d? show it
files in @d?
which files are in @d
i put stuff in @d once, what was it
i'd like to see what @d contains
everything in @d, just the names
names of all things in @d
before i delete @d: what's in it
don't delete @d, only show what's inside
i want to tidy up @d, first show me what's there
@who asks what is in @d
what would i lose if @d was gone? list it
whats inside @d lol
can u show whats in @d
please to list @d folder
directory @d -> list
dir @d
what do you see in @d
tell me all that is in @d
@d has what in it
give me an overview of @d
i forgot what's in @d
remind me what i keep in @d
what else is in @d
what files has @d
is my stuff still in @d? list it

= %ls
what do we have here
what's all this
show me everything here
what's lying around here
where am i and what's here? just list it
what's in this folder
ls pls
list pls
what files do i have here
anything here?
and what's in this directory?
a list of what is here, please
so what have we got
let's see what's in here
what is here?
I just arrived on this server, what's in this folder
new here. what files are there?

= fs.list {"path":"@d","hidden":true}
what's in @d, hidden stuff included
@d incl. dotfiles
show all of @d, also the hidden files
list @d and don't leave out the hidden ones
everything in @d, even files starting with a dot
ls -a @d

= fs.list {"path":".","hidden":true}
everything here, hidden stuff included
show me all files, dotfiles too
list it all, the hidden ones as well
there must be hidden files too, show all
ls -la

= fs.list {"path":".","hidden":true,"glob":".*"}
only the hidden files
are there hidden files here
which dotfiles do i have here
what's hidden here
show me just the dotfiles
the files that start with a dot, which are there

= fs.list {"path":"@d","hidden":true,"glob":".*"}
which files are hidden in @d
is something hidden in @d
only the dotfiles of @d
does @d hide anything

= fs.list {"path":"@d","kind":"folder"}
which folders are in @d
only the folders in @d
subfolders of @d
what subdirectories does @d have
into which folders is @d split
@d: folders only, no files
just the directories inside @d

= fs.list {"path":".","kind":"folder"}
which folders are here
only the folders please, no files
folders only
what directories do i have here
list just the subfolders
the folders here, not the files

= fs.list {"path":"@d","sort":"size"}
@d sorted by size
list @d, biggest first
@d, the big ones on top
order the files of @d by size
what's in @d, heaviest first please

= fs.list {"path":"@d","sort":"modified"}
@d sorted by date
list @d, newest first
@d, most recent on top
what's in @d, latest first
order @d by date of change

= fs.list {"path":"@d","sort":"modified","reverse":true}
list @d, oldest first
@d, the oldest on top
what's in @d starting with the oldest

= fs.list {"path":"@d","sort":"size","reverse":true}
list @d, smallest first
@d, the small ones on top
what's in @d from small to big

= fs.list {"path":"@d","recursive":true}
everything in @d, subfolders included
all that is in @d and below
list @d with all its subfolders
list @d all the way down
@d recursively
what's in @d, also in the folders inside it

= fs.disk_usage {"path":"@d"}
how big is @d
how much space does @d take
@d, how large
size of @d please
@d: total size?
how many gigs is @d
does @d fit on my 16 GB stick, how big is it
i want to burn @d on a DVD, how big is it
will @d fit on the stick? size please
how heavy is the folder @d
what does @d weigh
is @d big
has @d grown? how big is it now
@d takes up how much
space used by @d
du @d
how much disk does @d eat
backup of @d would need how much space
the upload limit is 2 GB. how big is @d
how much is in @d, in megabytes
total of @d in MB
tell me the size of @d, don't list everything
how much room does @d need on the disk

= fs.disk_usage {"path":"."}
how big is this folder
how much is all this
what does this directory weigh
total size of everything here
how much space does all that here take
how large is the whole lot here
all in all how big is this

= fs.disk_usage {"path":"@d","by":"folders","top":10}
which folders in @d take the most space
what's eating the space in @d
@d is huge, which subfolder is to blame
where does all the space in @d go
@d grew over night, what takes the space
space hogs in @d
break down @d by folder
which part of @d is the biggest
why is @d so big

= fs.disk_usage {"path":".","by":"folders","top":10}
which folders are the space hogs
what eats all my space here
where did all my space go
what takes so much room here
disk nearly full, which folders are to blame
biggest folders pls
which directory is the fat one
something here is eating my disk, what
which folders should i clean up first, by size
show me what takes up the most space
space per folder
size of each folder here

= fs.disk_usage {"path":"~","by":"folders","top":10}
what takes up space in my home folder
my home directory is bursting, which folders are the big ones
~ is full, what's the culprit
which folders in my home are the fattest

= fs.disk_usage {"path":".","by":"folders","top":@few}
the @few biggest folders
top @few folders by size
which @few folders take the most space
@few fattest directories here please
name the @few largest folders

= fs.disk_usage {"path":"@d","by":"folders","top":@few}
the @few biggest folders in @d
top @few directories under @d by size
in @d, which @few folders are the largest

= fs.disk_usage {"path":".","by":"extension"}
which file types take the most space
space by file type
what takes more room here, the videos or the photos? per type please
break it down by extension
how much space goes to which kind of file
sizes grouped by file ending

= fs.disk_usage {"path":"@d","by":"extension"}
which types of files fill @d
@d by file type, how much space each
how much of @d is videos, how much photos, and so on
per extension: how much space in @d

= system.disk {}
how much room is left
is my disk full
am i running out of space?
free space?
how full is the drive
do i have space for another game
can i still download 20 gigs, how much is free
space left on the disk
the laptop says storage almost full, how much is left
disk usage pls
how many GB are free
how much free disk do we have

= fs.list {"path":"@d","recursive":true,"limit":1,"kind":"file"}
how many files are in @d
count the files in @d
number of files in @d
@d: how many files
how many files does @d have by now
is it over 1000 files in @d? count them
file count of @d
@who says there are 300 files in @d, how many really
did all 48 files arrive in @d? count

= %howmany
how many files do i have here
number of files?
count all files
file count
how many files are there in total
how many files all in all, subfolders too

= fs.list {"path":".","recursive":true,"limit":1,"kind":"folder"}
how many folders do i have here
count the folders
number of directories?

= %howmany/@kinds
how many @kinds do i have
number of @kinds
count the @kinds
@kinds: how many
how many @kinds have piled up
got a lot of @kinds, but how many exactly
@kinds, count only, don't list them
total number of @kinds please
just the number of @kinds

= fs.list {"path":"@d","recursive":true,"limit":1,"kind":"file","glob":"@kinds"}
how many @kinds are in @d
count the @kinds in @d
@d: number of @kinds
in @d, how many @kinds are there
did i put more than 20 @kinds in @d? count them

= %many
how many @many do i have
count my @many
number of @many
@many: how many?
how many of those @many are there
did i write ten @many? count them

= fs.list {"path":"@d","hidden":true,"limit":1}
""".replace("""
= fs.list {"path":"@d","hidden":true,"limit":1}
""", ""))


# ---------------------------------------------------------------- kinds, ages, sizes

rules("""
= %kinds
where are all my @kinds
any @kinds?
@kinds?
@kinds pls
@kinds, all of them, wherever they are
all @kinds in here and below
got any @kinds here
list me every single one of the @kinds
i need to see the @kinds, don't move them
show the @kinds, just look
what @kinds do we have lying around
the @kinds: which ones are there
which @kinds exist
which @kinds are hiding in the subfolders
my kids saved @kinds somewhere. which ones and where
@kinds only
just the @kinds, nothing else
filter: @kinds
searching for @kinds
are there @kinds in any of the folders
hi, can u list teh @kinds
i'd like a list with all @kinds
give me all of the @kinds there are

= fs.search {"path":"@d","name_glob":"@kinds"}
which @kinds are in @d
@kinds in @d
@d: all @kinds
@d -> @kinds
in @d, show me the @kinds
are there any @kinds in @d
does @d have @kinds
out of @d i only want to see the @kinds
@d has some @kinds in it, which
what @kinds did @who put into @d
the @kinds under @d
list @d but just the @kinds
@d should be full of @kinds. which ones

= fs.search {"path":".","name_glob":"@kinds","not_glob":"@pd"}
all @kinds, but not the ones in @pd
@kinds except those in @pd
which @kinds do i have, not counting @pd
list the @kinds and skip @pd
@kinds without @pd
show @kinds outside of @pd
find the @kinds, leave out the folder @pd

= fs.search {"path":".","name_glob":"@kinds","not_glob":"node_modules"}
@kinds, skip node_modules
list the @kinds without node_modules
all @kinds but please ignore node_modules

= fs.search {"path":".","kind":"file","not_glob":"@kinds"}
everything that is not one of the @kinds
all files except @kinds
show me the files, leave out the @kinds
which files are no @kinds
files other than @kinds

= fs.search {"path":".","name_glob":"@kinds","newer_than_ms":"1d"}
today's @kinds
which @kinds came in today
@kinds from today
did any @kinds change today
what @kinds did i save today
i worked on some @kinds today, which

= fs.search {"path":".","name_glob":"@kinds","newer_than_ms":"@span"}
@kinds from the last @span
which @kinds are from the last @span
@kinds of the last @span please
which @kinds did i touch in the last @span
@kinds, the ones from the last @span
new @kinds in the last @span?

= fs.search {"path":".","name_glob":"@kinds","newer_than_ms":"@age"}
@kinds younger than @age
@kinds not older than @age
@kinds newer than @age
which @kinds are less than @age old

= fs.search {"path":".","name_glob":"@kinds","older_than_ms":"@age"}
@kinds older than @age
which @kinds are more than @age old
@kinds nobody touched for @age
are there @kinds over @age old
list @kinds that haven't changed for @age, don't delete them yet
@kinds untouched for @age
which of the @kinds are older than @age

= fs.search {"path":".","name_glob":"@kinds","min_bytes":"@size"}
@kinds over @size
@kinds bigger than @size
which @kinds have more than @size
@kinds larger than @size, list only
@kinds from @size upwards
any @kinds above @size
which of the @kinds are over @size
too big for mail: @kinds over @size, which are they

= fs.search {"path":".","name_glob":"@kinds","max_bytes":"@size"}
@kinds under @size
@kinds smaller than @size
which @kinds have less than @size
@kinds below @size
tiny @kinds, under @size

= fs.search {"path":".","kind":"file","min_bytes":"@size"}
files over @size
what's bigger than @size here
anything over @size?
which files are above @size
everything heavier than @size
> @size
files of more than @size, where are they
the upload form takes @size at most, which files are bigger
mail server rejects files over @size. which ones would that be
who stored files larger than @size
is there a file bigger than @size
monsters over @size, list them
all that exceeds @size
files exceeding @size please
@size+ files

= fs.search {"path":"@d","kind":"file","min_bytes":"@size"}
files over @size in @d
@d: what's bigger than @size
in @d, which files exceed @size
anything over @size in @d
does @d have files above @size
which files in @d are larger than @size, just show

= fs.search {"path":".","kind":"file","max_bytes":"@size"}
files under @size
which files are smaller than @size
everything below @size
files of less than @size
what fits into @size? files smaller than that please

= fs.search {"path":"@d","kind":"file","max_bytes":"@size"}
files under @size in @d
in @d, files smaller than @size
@d: everything below @size

= fs.search {"path":".","kind":"file","older_than_ms":"@age"}
files older than @age
what hasn't been touched for @age
everything older than @age, only list it
which files are more than @age old
stuff nobody changed for @age
old junk, older than @age i mean, show it
files that haven't changed in @age
is there anything older than @age
dusty files: older than @age
the policy says keep files @age. which are older
list what's over @age old

= fs.search {"path":"@d","kind":"file","older_than_ms":"@age"}
files in @d older than @age
in @d, what's older than @age
@d: everything over @age old
what in @d hasn't been touched for @age
which files in @d did nobody change for @age

= fs.search {"path":".","kind":"file","newer_than_ms":"1d"}
what changed today
what did i do today
today's files
files from today
which files did i save today
anything new today?
show me what's from today
what have i been working on today

= fs.search {"path":".","kind":"file","newer_than_ms":"1w"}
what changed this week
this week's files
what did i work on this week
files from this week
anything new this week?
which files did we touch this week

= fs.search {"path":".","kind":"file","newer_than_ms":"2d"}
what changed since yesterday
files since yesterday
what's new since yesterday

= fs.search {"path":".","kind":"file","newer_than_ms":"@span"}
what changed in the last @span
which files are from the last @span
what did i touch in the last @span
files of the last @span
anything new in the last @span
everything that changed in the last @span
someone hacked in. which files changed in the last @span
what has been modified during the last @span
which files were written within the last @span

= fs.search {"path":"@d","kind":"file","newer_than_ms":"@span"}
what changed in @d in the last @span
in @d, which files are from the last @span
@d: what's new in the last @span
which files under @d were modified in the last @span
did anything change in @d in the last @span

= fs.search {"path":"@d","kind":"file","newer_than_ms":"1d"}
what's new in @d today
which files in @d are from today
@d: changes today
did anyone change something in @d today
what came into @d today

= fs.search {"path":".","kind":"file","empty":true}
which files are empty
empty files?
files with nothing in them
any files with 0 bytes
zero byte files
some downloads failed and left empty files, which
are there files without any content

= fs.search {"path":"@d","kind":"file","empty":true}
which files in @d are empty
empty files in @d
@d: files with nothing in them
any zero byte files under @d

= fs.search {"path":".","kind":"folder","empty":true}
which folders are empty
empty folders?
folders with nothing in them
are there folders without anything inside
any empty directories, just show them

= fs.search {"path":".","name_glob":"@pd","kind":"folder"}
where is the folder @pd
where's my @pd folder
the @pd folder, where is it
i can't find the directory @pd
is there a folder called @pd somewhere
which directory is @pd in, it is a folder
find the folder named @pd

= fs.search {"path":".","name_glob":"@bare"}
where is @bare
@bare where?
find @bare
where did i save @bare
i can't find @bare
i know i have @bare somewhere
@bare is somewhere in here, where exactly
which folder has @bare in it
have we got @bare in any of the folders
in which folder is @bare
locate @bare
looking for @bare
there are several @bare, where are they all
list all files called @bare
every @bare in the tree
path to @bare?
@who needs @bare, where is it
all copies of @bare
where on this disk does @bare live
hunting @bare, it must be in some subfolder

= fs.search {"path":".","name_glob":"@hid","hidden":true}
where is @hid
find @hid
is there a @hid in any of the folders
@hid where?
locate every @hid
which folders have a @hid
the build needs @hid, where do i have one
list all @hid files
somewhere there is a @hid, where
did anyone check in a @hid
any @hid around?
the macs leave @hid everywhere, show me where

= fs.search {"path":"@d","name_glob":"@hid","hidden":true}
is there a @hid in @d
find @hid under @d
@d: any @hid

= fs.search {"path":"@d","name_glob":"@bare"}
where in @d is @bare
find @bare in @d
is @bare anywhere in @d
@bare must be somewhere under @d
look for @bare in @d
@d: find @bare

= fs.search {"path":".","name_glob":"@sub","kind":"file","newer_than_ms":"@span"}
@sub files from the last @span
which files with @sub in the name are from the last @span
anything named @sub from the last @span

= fs.search {"path":".","name_glob":"@sub","kind":"file","min_bytes":"@size"}
@sub files over @size
which files with @sub in the name are bigger than @size

= fs.search {"path":".","kind":"file","min_bytes":"@size","older_than_ms":"@age"}
big old stuff: over @size and older than @age
files over @size that nobody touched for @age
what is both older than @age and bigger than @size
everything larger than @size and untouched for @age

= fs.search {"path":".","name_glob":"@kinds","depth":1}
@kinds right here, not in the subfolders
only the @kinds of this folder itself, nothing deeper
which @kinds are directly here
@kinds on this level only

= sh find . -type f -exec md5sum {} + | sort | uniq -w32 -D
do i have anything twice
which files do i have twice
same photo saved several times, which ones? don't delete
doubles please
what's in here more than once
dupes?
identical files under different names, are there any
i copied stuff back and forth and now have everything twice, show me the duplicates

= sh find @psd -type f -exec md5sum {} + | sort | uniq -w32 -D
do i have anything twice in @psd
which files are in @psd twice
duplicates in @psd
@psd: any files that are the same

= sh diff -rq @psd @psd2
what's different between the folders @psd and @psd2
is the folder @psd2 a full copy of the folder @psd
are the folders @psd and @psd2 the same
compare the two folders @psd and @psd2
did all files make it from the folder @psd to the folder @psd2, compare them
folder @psd vs folder @psd2

= sh du -sh @psd @psd2
which folder is bigger, @psd or @psd2
which of the folders @psd and @psd2 takes more space
the folders @psd and @psd2, how big is each
is the folder @psd bigger than @psd2

= sh pwd
where am i
in which folder are we
which folder is this
what's the full path of where i am
pwd
my current location?
the path of this folder please
""")

# ---------------------------------------------------------------- the newest, oldest, biggest, smallest

rules("""
= %new/@one
my newest @one
the latest @one
which @one is the newest
most recent @one?
newest @one
the @one i changed last
which @one did i edit last
what's my latest @one called
@one - the newest one
find me the latest @one
i have tons of versions, which @one is the newest

= %new/@one ;; %read
show me my newest @one
open the latest @one
read me the most recent @one
what's in the latest @one
my newest @one, what does it say
the latest @one on screen please
print the newest @one
open whichever @one is the newest
i want to read the latest @one
of all the versions of the @one open the most recent

= %old/@one
the oldest @one
my oldest @one
which @one is the oldest
the very first @one i made
oldest @one?

= %old/@one ;; %read
show me my oldest @one
open the oldest @one
what did my oldest @one say
read the oldest @one

= %new/@one ;; %stat
when was the latest @one saved
how big is my newest @one
date of the most recent @one

= %new
what did i save last
the newest file
which file did i touch last
my latest file
last modified file?
the file i was working on last, which is it
where did my last save go? newest file please
what's the most recent file here
i just downloaded something, what was it called
which file is the youngest

= %new ;; %read
open what i saved last
open the newest file
what's in the most recent file
i just saved something, show it to me
the file i worked on last, open it
show me the contents of whatever changed last

= %new>@d
the newest file in @d
what was put into @d last
latest in @d
in @d, which file is the most recent
@d: newest file
@who just dropped a file in @d, which one
last file that arrived in @d

= %new>@d ;; %read
open the newest file in @d
show me what was saved last in @d
the most recent file in @d, what's in it
read the latest file from @d

= %new/@kind
newest @kind
the latest @kind
my most recent @kind
which @kind is the newest
which @kind did i change last
last @kind i saved?
the youngest @kind
just made a new @kind, where is it

= %new/@kind>@d
newest @kind in @d
the latest @kind from @d
which @kind in @d is the most recent
@d: newest @kind

= %old/@kind
oldest @kind
the oldest @kind i have
which @kind is the oldest
what's my oldest @kind

= %big/@kind
biggest @kind
which @kind is the biggest
the fattest @kind
which @kind takes the most space
the @kind that is largest
largest @kind?
one @kind must be enormous, which

= %tiny/@kind
smallest @kind
which @kind is the smallest
the tiniest @kind

= %big
biggest file?
which file is the biggest
the one file that takes the most space
what's the largest file here
a single file hogs the disk, which one
largest thing in here, file-wise

= %big>@d
the biggest file in @d
in @d, which file is the largest
@d: biggest file
what's the fattest file under @d

= %bigs
biggest files
the largest files please
which files take up the most space
what are the space eaters, i mean files
my disk is full!! which files are the biggest
big files first, show them
where do i save most if i delete files? biggest ones please
disk almost full, show me the fat files, don't delete anything
which files should i get rid of to gain space? just list the biggest

= %bigs>@d
biggest files in @d
@d: largest files
which files in @d take the most space
the fattest files under @d
what's so big in @d, which files

= %bigs#@n
the @n biggest files
top @n files by size
@n largest files please
which @n files are the largest
biggest @n
show just the @n biggest ones
@n fattest files

= %bigs#@n>@d
the @n biggest files in @d
top @n largest files of @d
in @d, the @n largest files
@d: @n biggest

= %bigs#@n/@kinds
the @n biggest @kinds
@n largest @kinds
top @n @kinds by size
which @n @kinds are the largest

= %bigs/@kinds
biggest @kinds
which @kinds are the largest
the fattest @kinds
@kinds by size, big ones first

= %news
newest files
what did i work on recently
recently changed files
latest files
most recent files please
what's been changed lately
files, newest first
recent stuff
my recent files

= %news>@d
newest files in @d
what changed lately in @d
recent files in @d
@d: latest files
what arrived in @d recently

= %news#@n
the @n newest files
last @n files i changed
@n most recent files
the @n files i touched last
latest @n files

= %news#@n/@kinds
the @n newest @kinds
my last @n @kinds
@n most recent @kinds
@kinds, the newest @n

= %news#@n>@d
the @n newest files in @d
last @n files in @d
the @n files that changed last in @d

= %news/@kinds
newest @kinds
the latest @kinds
recent @kinds
@kinds, newest first

= %olds
oldest files
which files are the oldest
ancient files first
the most outdated files

= %olds#@n
the @n oldest files
@n oldest files please
which @n files are the oldest

= %olds/@kinds
oldest @kinds
which @kinds are the oldest
@kinds, oldest first

= %olds#@n/@kinds
the @n oldest @kinds
@n oldest @kinds

= %tinys#@n
the @n smallest files
@n tiniest files

= %tinys
smallest files
the tiniest files
which files are the smallest

= %new/@kind ;; %read
open the newest @tk
""".replace("""
= %new/@kind ;; %read
open the newest @tk
""", ""))


# ---------------------------------------------------------------- find, then act

SHORT |= {
    "mvone": ('fs.move {"from":"$1.0","into":"@d"}', ""), "cpone": ('fs.copy {"from":"$1.0","into":"@d"}', ""), "delone": ('fs.delete {"paths":["$1.0"]}', ""), "zipone": ('fs.archive {"paths":["$1.0"],"to":"@z"}', ""),
    "ren": ('fs.move {"renames":[{"from":"$1.0","to":"@bare"}]}', ""), "look": ('fs.extract {"archive":"$1.0","to":".","list_only":true}', ""), "grep": ('fs.search {"path":"$1.0","text":"@w"}', ""),
}

rules("""
= %one ;; %mvone
the @one belongs in @d
the @one should live in @d
the @one has to go to @d
my @one is in the wrong place, it belongs into @d
i want the @one to be in @d
@one -> @d
@one => folder @d
move: @one to @d
file the @one under @d
find the @one and put it into @d
look for the @one, then move it to @d
wherever the @one is, it goes to @d
the @one please into @d
take the @one and stick it in @d
why isn't the @one in @d? move it there
stash my @one away in @d
would you mind moving the @one to @d, leave the rest alone
Sorry to bother you, could the @one go into @d?
can the @one be moved into @d
@d is the right place for the @one, so move it
the @one got lost in the mess, put it in @d once you have it
into @d goes the @one
into @d with the @one!

= %one ;; %cpone
i need a copy of the @one in @d
a copy of the @one should be in @d
copy the @one to @d, the original stays
@d needs the @one too, copy it
find the @one and copy it into @d
put the @one into @d as well, but keep the one we have
the @one, a copy of it, into @d
my colleague needs the @one, put a copy in @d
duplicate the @one into @d
copy: @one -> @d
keep the @one where it is, just give me a copy in @d

= %one ;; %delone
the @one can go
the @one must be gone
i want the @one gone
get rid of the @one
i don't need the @one any more
away with the @one
delete the @one, nothing else
nobody needs the @one now, bin it
trash my @one pls
the @one is outdated, remove it
the @one was a mistake, delete it
please make the @one disappear
kick out the @one
find the @one and delete it
no more @one, throw it out
we've broken up, delete the @one lol

= %one ;; %zipone
zip the @one as @z
the @one, packed into @z
pack the @one into @z
i must mail the @one, make @z of it
into @z goes the @one
put the @one in an archive named @z
find the @one and zip it to @z

= %one ;; %ren
the @one should be called @bare
rename the @one to @bare
i want the @one to be named @bare
call the @one @bare from now on
give the @one the name @bare
find the @one and rename it to @bare
the @one has a silly name, make it @bare
@bare is what the @one should be called
rename: the @one -> @bare

= %many ;; %mv
the @many belong in @d
all the @many should live in @d
@many -> @d
@many => folder @d
both @many into @d
my @many are all over the place, they belong in @d
the @many have to be in @d
put the @many where they belong: @d
every one of the @many goes to @d
collect the @many in @d
gather my @many in @d
@d is where i want the @many
sweep the @many into @d, leave everything else alone
find the @many, then move them into @d
once you found the @many, move them to @d
i want all my @many in one place, namely @d
move just the @many to @d, not the rest
into @d with all the @many
tidy up: @many to @d
could all @many please be moved to @d? Thank you so much!
the @many are lying around, off to @d with them

= %many ;; %cp
i need copies of the @many in @d
copy the @many to @d, keep the originals
the @many should also be in @d
@d needs all the @many, copies please
put copies of both @many in @d
find the @many and copy them to @d
duplicate the @many into @d, don't move them
the @many -> @d ((copy, not move))
back up my @many to @d

= %many ;; %del
the @many can go
all those @many must go
get rid of the @many
i don't need the @many any longer
the @many are just clutter, delete them
both @many are outdated, remove them
away with the old @many
throw the @many out
delete the @many, but nothing else
@many: delete
clear out the @many
no one reads the @many, bin them
i want all @many gone
the @many have been paid, they can be deleted

= %many ;; %zip
zip the @many as @z
all @many in one archive, @z
pack the @many into @z, keep the originals
i have to send the @many to @who, pack them into @z
@many -> @z
into @z go all my @many
bundle the @many as @z
make @z out of the @many
the tax lady wants the @many in one file, call it @z
one zip for all the @many please, named @z

= %many ;; %count
how many words do the @many have
word count for all @many
count the lines in the @many
how long are the @many, in words
total words of my @many

= %sub ;; %mv
the two @sub pics should be in @d
everything about @sub belongs in @d
all @sub photos -> @d
@sub stuff goes to @d
whatever is called @sub something, move it to @d
put all files named after @sub into @d
sort the @sub files into @d
anything with @sub in its name into @d please
the @sub files belong to @d, not here

= %sub ;; %del
everything called @sub something can go
delete whatever has @sub in the name
the @sub files must go
i'm done with @sub, delete all files named like that
get rid of the @sub pictures

= %sub ;; %cp
copy all @sub files into @d
i want the @sub pictures in @d too, copies only
anything with @sub in the name, copy to @d

= %sub ;; %zip
all @sub files in one zip, @z
pack the @sub photos into @z
@sub pics -> @z
zip whatever has @sub in its name, as @z

= %kinds ;; %mv
@kinds -> @d
@kinds => @d
all @kinds belong in @d
@kinds should live in @d
the @kinds are scattered everywhere, i want them in @d
put every one of the @kinds into @d
all my @kinds to @d, leave the others where they are
let @d have the @kinds
@d is for @kinds, move them all there
find all @kinds and move them to @d
round up the @kinds and put them in @d
herd the @kinds into @d

= %kinds ;; %cp
copies of all @kinds into @d
the @kinds should be in @d as well, keep the originals
find all @kinds and copy them to @d
back up all @kinds into @d
@d needs the @kinds too

= %kinds ;; %del
find the @kinds and delete them
all the @kinds can go
@kinds must be gone
no more @kinds please, delete them all
@kinds: away with them
purge @kinds
the @kinds are rubbish, remove them

= %kinds ;; %zip
all the @kinds into @z
find all @kinds and pack them into @z
@kinds -> @z
i need to send the @kinds, make a @z
zip up the @kinds as @z and leave the originals

= %kinds ;; %count
how many lines are in the @kinds altogether
count the lines of all @kinds
find all @kinds and count their lines
lines in all @kinds together
total line count over the @kinds

= %kinds ;; %hash
hash all the @kinds
checksums for all @kinds please
find the @kinds and give me their checksums

= fs.search {"path":".","name_glob":"@kinds","older_than_ms":"@age"} ;; %del
@kinds older than @age can go
@kinds over @age old must be deleted
kill off @kinds nobody touched for @age
@kinds: everything older than @age -> delete
i only keep @kinds for @age, the older ones should be deleted

= fs.search {"path":".","name_glob":"@kinds","older_than_ms":"@age"} ;; %mv
@kinds older than @age belong in @d
@kinds older than @age -> @d
archive @kinds older than @age into the folder @d
move @kinds that are over @age old to @d, leave the newer ones
old @kinds, i mean older than @age, to @d

= fs.search {"path":".","kind":"file","min_bytes":"@size"} ;; %mv
files over @size => folder @d
files over @size -> @d
everything bigger than @size belongs in @d
anything above @size should go to @d
put the files that are larger than @size into @d
the heavy stuff ((over @size)) to @d

= fs.search {"path":".","name_glob":"@kinds","min_bytes":"@size"} ;; %mv
@kinds over @size -> @d
@kinds bigger than @size belong in @d
move the @kinds above @size to @d, the small ones stay

= fs.search {"path":".","kind":"file","older_than_ms":"@age"} ;; %mv
everything older than @age -> @d
files older than @age => folder @d
what nobody touched for @age goes to @d
old stuff, older than @age, belongs in @d

= fs.search {"path":".","kind":"file","newer_than_ms":"1d"} ;; %cp
copy everything i changed today to @d
today's files should also be in @d, copy them
what changed today -> copy to @d

= fs.search {"path":".","kind":"file","newer_than_ms":"1d"} ;; %zip
pack everything from today into @z
today's files -> @z
zip what i changed today as @z

= fs.search {"path":".","kind":"file","empty":true} ;; %del
empty files can go
the empty files are useless, delete them
files with nothing in them must go
find the empty files and remove them

= fs.search {"path":".","kind":"folder","empty":true} ;; %del
empty folders can go
the empty folders annoy me, remove them
folders with nothing inside must go
find and delete empty directories

= fs.search {"path":"@d","name_glob":"@kinds"} ;; fs.move {"paths":"$1","into":"@d2"}
the @kinds in @d should be in @d2
@kinds: @d -> @d2
@kinds from @d into @d2
move the @kinds out of @d into @d2
what @d has in the way of @kinds belongs in @d2
get the @kinds out of @d, they go to @d2

= fs.search {"path":"@d","name_glob":"@kinds"} ;; fs.copy {"paths":"$1","into":"@d2"}
copy the @kinds in @d over to @d2
@d2 should have the @kinds of @d too, copies
from @d copy the @kinds into @d2
put copies of the @kinds from @d into @d2

= %new/@kind ;; %mv
the newest @kind belongs in @d
newest @kind -> @d
my latest @kind should be in @d
put the @kind i just made into @d
take the most recent @kind and move it to @d

= %new/@kind ;; %cp
copy the newest @kind to @d
i need a copy of the latest @kind in @d
the most recent @kind should be in @d as well

= %new/@kind ;; %del
the newest @kind was a mistake, delete it
i just saved a wrong @kind, remove that newest one
delete only the most recent @kind

= %old/@kind ;; %del
the oldest @kind can go
get rid of the oldest @kind, keep the others
drop the oldest @kind

= %big/@kind ;; %del
the biggest @kind can go
the largest @kind must go, only that one
i need space, delete the biggest @kind

= %big ;; %del
the biggest file can go, whatever it is
delete whatever file is the largest
i need space: kill the single biggest file

= %bigs#@few ;; %mv
the @few biggest files belong in @d
move the @few largest files to @d
@few biggest files -> @d

= %news#@few/@kinds ;; %cp
copy my @few newest @kinds to @d
the @few latest @kinds should also be in @d
copies of the @few most recent @kinds into @d

= %new/@one ;; %cp
copy my newest @one to @d
the latest @one should also be in @d
a copy of the most recent @one into @d

= %new/@one ;; %mv
my newest @one belongs in @d
the latest @one -> @d
move the most recent @one into @d

= %new/@tk ;; %read
show me the newest @tk
open the latest @tk
what's in the most recent @tk
read the @tk i changed last
last @tk, what's in it

= %old/@tk ;; %read
show me the oldest @tk
open the oldest @tk
what's in the oldest @tk

= %big/@tk ;; %read
open the biggest @tk
what's in the largest @tk
read the longest @tk, the biggest one i mean

= %new/@tk ;; fs.read {"path":"$1.0","last_lines":@n}
the last @n lines of the newest @tk
tail the newest @tk, @n lines
last @n lines of the latest @tk
newest @tk, last @n lines

= %new/@tk ;; fs.read {"path":"$1.0","from_line":1,"max_lines":@n}
the first @n lines of the newest @tk
newest @tk, first @n lines
top @n lines of the latest @tk

= %new/@tk ;; %grep
does the newest @tk mention @w
look for @w in the latest @tk
any @w in the most recent @tk
newest @tk: is @w in it
in the newest @tk, where is @w

= %big/@tk ;; %grep
is there @w in the biggest @tk
look for @w in the largest @tk

= %new/@tk ;; %count
how many lines has the newest @tk
count the words of the latest @tk
newest @tk: how many lines

= %big/@kind ;; %stat
how big is the biggest @kind
when was the largest @kind saved

= %new/@kind ;; %stat
how big is the newest @kind
when exactly was the latest @kind saved

= %new/@kind ;; %hash
checksum of the newest @kind
hash the latest @kind

= %one ;; %grep
find the @one and look for @w in it

= fs.search {"path":".","text":"@w"} ;; %mv
all files that mention @w belong in @d
find the files that talk about @w and move them to @d
everything that says @w inside -> @d
files containing @w go to @d

= fs.search {"path":".","text":"@w"} ;; %cp
all files that mention @w, copy them to @d
copy whatever talks about @w into @d
i need copies of the files containing @w in @d

= fs.search {"path":".","text":"@w"} ;; %read
which file mentions @w? open it
find the file that says @w and show it to me
open the file with @w in it
the file about @w, please open it
somewhere i wrote about @w, open that file

= fs.search {"path":".","text":"@w"} ;; %zip
pack all files that mention @w into @z
everything with @w inside, zipped as @z

= fs.search {"path":".","name_glob":"@tb"} ;; %read
find @tb and show it
where is @tb? open it
@tb is somewhere, read it to me
look for @tb, then show me what's in it
i can't find @tb, open it if you do
locate @tb and print it

= fs.search {"path":".","name_glob":"@bare"} ;; %mvone
find @bare and move it to @d
@bare is somewhere in here, put it into @d
look for @bare and when you have it move it into @d
wherever @bare is, it belongs in @d

= fs.search {"path":".","name_glob":"@bare"} ;; %cpone
find @bare and copy it to @d
wherever @bare is, i need a copy in @d
look for @bare, copy it into @d

= fs.search {"path":".","name_glob":"@bare"} ;; %delone
find @bare and delete it
wherever @bare is, it must go
look for @bare and get rid of it

= fs.search {"path":".","name_glob":"@bare"} ;; %stat
find @bare and tell me how big it is
where is @bare and how old is it
look for @bare, what size is it
find @bare, i need its date

= fs.search {"path":".","name_glob":"@bare"} ;; %count
find @bare and count its lines
look for @bare, how many words has it

= fs.search {"path":".","name_glob":"@bare"} ;; %hash
find @bare and compute its checksum
look for @bare, then hash it

= fs.mkdir {"path":"@d","parents":true} ;; fs.search {"path":".","name_glob":"@kinds"} ;; fs.move {"paths":"$2","into":"@d"}
make a new folder @d for all my @kinds and move them there
i want a folder called @d with all the @kinds in it
create @d, then move the @kinds into it
1. create folder @d 2. move @kinds into it
new folder @d. all @kinds go in there
first make @d, after that move every one of the @kinds in there

= fs.mkdir {"path":"@d","parents":true} ;; fs.search {"path":".","name_glob":"@many","kind":"file"} ;; fs.move {"paths":"$2","into":"@d"}
make a new folder @d and put the @many in it
i want a folder named @d with my @many in it
create a folder @d; then find the @many and move them in
new folder: @d. the @many go there

= fs.mkdir {"path":"@d","parents":true} ;; fs.search {"path":".","name_glob":"@many","kind":"file"} ;; fs.copy {"paths":"$2","into":"@d"}
make a folder @d and copy the @many into it
create the folder @d and put copies of the @many in there
new folder @d with copies of my @many

= %z1
""".replace("""
= %z1
""", ""))

rules("""
= fs.extract {"archive":"@z","to":".","list_only":true}
what's in @z
what's inside @z, don't unpack it
@z: contents?
list @z without extracting
which files are in @z
@z has what in it
before i unpack @z, what's in there
is my stuff in @z? list it
look into @z
peek into @z
show the content of @z, no unpacking please
don't extract, just show what @z holds
what did @who pack into @z
files in @z?
got @z by mail, what's inside

= fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"*.zip"} ;; %look
what's in the newest zip
look into the latest zip file
the zip i just downloaded, what's inside
most recent zip: contents

= fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"*.zip"} ;; fs.extract {"archive":"$1.0","to":"@d"}
unpack the newest zip into @d
the zip i just downloaded, unzip it to @d
latest zip -> extract into @d
""")


# ---------------------------------------------------------------- stories, corrections, two and three things

rules("""
= %rt
my sister visited from Prague and we argued about @t all evening. what does it actually say
I'm a nurse on night shift and in a hurry, what's in @t
the printer ate my copy of @t, so show it to me here
last Tuesday i was in the train writing @t. i'd like to read it now
@who called at 7 about @t. open it
i have 2 minutes before the lecture and need @t on screen
my hands are full, read @t please
ok google... eh, wrong assistant. anyway, what's in @t
not sure i saved it properly, show what's in @t
i deleted the wrong thing yesterday, so first let me see @t
is @t any good? let me read it
@t @t @t show it already!!
so there's this file, @t, and i want to see what's in it
they told me the answer is in @t
the answer to question 4 must be in @t, print that file
could you, when you have a sec, print @t
hi there! my name is @who, i'm new, can i see @t?
as your retired grandfather i ask politely: what's in @t
Let me check one thing in @t ((no changes, please)).
Nothing to fix, only to read: @t
whats teh content of @t
shwo me @t
opne @t
can you plese show @t
what is in teh file @t

= fs.read {"path":"@t2"}
show me @t, no wait, @t2
open @t... sorry, i meant @t2
not @t, but @t2 please, show it
@t2 instead of @t, i want to read that one
i said @t but i need @t2. open it
read @t2, not @t
forget @t, what's in @t2
@t was the wrong one, show me @t2
don't show @t, show @t2

= fs.read {"path":"@t","last_lines":@small2}
the last @small, no, @small2 lines of @t
last @small lines of @t... make that @small2
not @small, the last @small2 lines of @t

= fs.list {"path":"@pd2"}
what's in @pd, sorry, in @pd2
list @pd2, not @pd
not @pd but @pd2: what's in there
i meant @pd2, not @pd. list it
leave @pd alone, what's in @pd2

= fs.disk_usage {"path":"@pd2"}
how big is @pd... no, @pd2 i mean
size of @pd2, not of @pd

= fs.read {"path":"@t"} ;; fs.count {"paths":["@t"]}
show me @t and count its words
print @t, then tell me how many lines it has
what's in @t and how many words is it
read @t, also give me the word count
1. open @t 2. count the lines

= fs.count {"paths":["@t"]} ;; fs.read {"path":"@t"}
count the words of @t and after that show it to me
how many lines does @t have? then print it

= fs.stat {"path":"@t"} ;; fs.read {"path":"@t"}
how old is @t, and what's in it
when was @t changed, and show it
size of @t, then its content

= fs.read {"path":"@t","from_line":1,"max_lines":@few} ;; fs.read {"path":"@t","last_lines":@few2}
the first @few and the last @few2 lines of @t
show how @t starts ((@few lines)) and how it ends ((@few2 lines))
first @few lines of @t, then the last @few2

= fs.list {"path":"@d"} ;; fs.list {"path":"@d2"}
what's in @d and what's in @d2
list @d and then @d2
first @d, then @d2: what's in them
show me both @d and @d2
contents of @d; contents of @d2

= fs.list {"path":"@d"} ;; fs.disk_usage {"path":"@d"}
what's in @d and how big is it
list @d, then tell me its size
@d: contents and total size
show what @d holds, also how much space it takes

= fs.disk_usage {"path":"@d"} ;; system.disk {}
how big is @d, and how much space is left on the disk
size of @d and free space please
does @d fit on my disk a second time? its size and what's free

= fs.disk_usage {"path":"@d"} ;; fs.disk_usage {"path":"@d2"}
how big is @d, and how big is @d2
size of @d, then size of @d2
@d and @d2: how much does each take up

= system.disk {} ;; %bigs
how much space is left, and which files are the biggest
disk space left? and the biggest files please
is the disk full? also show the largest files

= fs.move {"from":"@f","into":"@d"} ;; fs.list {"path":"@d"}
move @f to @d, then show me what's in @d
put @f into @d and list @d afterwards
@f -> @d, then list @d
move @f into @d; once that's done show the folder @d

= fs.copy {"from":"@f","into":"@d"} ;; fs.list {"path":"@d"}
copy @f to @d and show me what's in @d then
copy @f into @d, after that list @d

= fs.delete {"paths":["@f"]} ;; %ls
delete @f and show me what's left here
remove @f, then list what remains
@f can go. then list the folder

= fs.delete {"paths":["@f"]} ;; system.disk {}
delete @f and tell me how much space is free then
throw away @f; how much space have i got after that

= fs.archive {"paths":["@d"],"to":"@z"} ;; fs.stat {"path":"@z"}
zip @d as @z and tell me how big it got
pack @d into @z, then show me the size of @z
make @z out of @d; how large is it
@d -> @z, and how big is the archive then

= fs.extract {"archive":"@z","to":"@d"} ;; fs.list {"path":"@d"}
unpack @z into @d and show what's there
extract @z to @d, then list @d
@z goes unpacked into @d, after that list @d
unzip @z to @d and tell me what came out

= fs.mkdir {"path":"@d","parents":true} ;; fs.list {"path":"."}
make a folder @d and then list what's here
create @d, then show me everything here

= fs.search {"path":".","name_glob":"@kinds"} ;; fs.copy {"paths":"$1","into":"@d"} ;; fs.list {"path":"@d"}
copy all @kinds to @d and then show me @d
@kinds -> @d as copies, then list @d

= fs.search {"path":".","name_glob":"@kinds"} ;; fs.move {"paths":"$1","into":"@d"} ;; fs.list {"path":"@d"}
move the @kinds to @d and show me what's in there afterwards
put all @kinds into @d, then list @d
find the @kinds; move them to @d; list @d

= fs.search {"path":".","name_glob":"@kinds"} ;; fs.archive {"paths":"$1","to":"@z"} ;; fs.move {"from":"@z","into":"@d"}
zip the @kinds as @z and put the zip into @d
pack all @kinds into @z, then move @z to @d

= fs.search {"path":".","name_glob":"@one","kind":"file"} ;; fs.read {"path":"$1.0"} ;; fs.count {"paths":["$1.0"]}
find the @one, show it and count its words
show me the @one, and how many words it has

= fs.search {"path":".","text":"@w"} ;; fs.search {"path":".","text":"@w2"}
which files mention @w, and which mention @w2
find @w. then find @w2
who talks about @w? and who about @w2
search for @w and after that for @w2

= fs.search {"path":".","name_glob":"@kinds"} ;; fs.search {"path":".","name_glob":"@kinds2"}
list the @kinds, then the @kinds2
first all @kinds, after that all @kinds2
which @kinds are there? and which @kinds2

= fs.search {"path":".","text":"@w2"}
which file mentions @w, no, @w2
find @w... eh, @w2 i mean
not @w, i'm looking for @w2 inside the files

= sh grep -rlZ @sw . | xargs -0r grep -l @sw2
which files mention both @sw and @sw2
files that have @sw and also @sw2 in them
both @sw and @sw2 must be in the file, which are those

= sh grep -rL @sw .
which files don't mention @sw
files without the word @sw in them
where is @sw missing, which files
in which files does @sw not appear

= sh grep -rl @sw . | wc -l
how many files mention @sw
in how many files do we talk about @sw
number of files with @sw in them

= sh grep -c @sw @st
how many lines of @st have @sw in them
how often is @sw in @st, lines counted
@sw in @st: how many lines
count the @sw lines in @st

= sh grep -v @sw @st
@st without the lines about @sw
show @st but leave out every line with @sw
all lines of @st that don't say @sw
hide the @sw lines of @st

= fs.search {"path":".","text":"@q","case":true}
find @q, exactly like that with upper and lower case
@q but case matters
search @q case sensitive please
@q in exactly this spelling, capitals count

= fs.search {"path":".","name_glob":"*.py","text":"@w"}
which .py files say @w
look for @w in the *.py files only
@w in *.py

= fs.search {"path":".","name_glob":"*.@xt","text":"@w"}
which .@xt files say @w
look for @w in the .@xt files only
@w, but only in *.@xt
is @w in any .@xt file

= fs.search {"path":"@d","name_glob":"*.@xt","text":"@w"}
which .@xt files in @d mention @w
in @d, look through the .@xt files for @w
@d/*.@xt: who says @w

= fs.search {"path":".","name_glob":"*.@ext","not_glob":"*@{gib}*"}
all .@ext files but not the ones with @gib in the name
.@ext files, leave out those named something with @gib
*.@ext without @gib in the name

= sh find . -type f -newermt @dt
what changed since @dt
files changed after @dt
i was away from @dt on, what changed since then
everything newer than @dt
which files are from after @dt

= sh find @psd -type f -newermt @dt
what changed in @psd since @dt
in @psd, which files are newer than @dt
@psd: changes after @dt

= sh find . -type f ! -newermt @dt
files from before @dt
what hasn't changed since @dt
which files are older than @dt

= sh find . -name '* *'
which file names have spaces in them
who has blanks in the name? list only
show me names with a space in it, the build chokes on those
list all files whose names contain blanks, don't rename yet

= sh find . -type f ! -name '*.*'
which files have no extension
files without an ending
show the files whose names have no dot

= sh find . -type f | sed 's/.*\\.//' | sort | uniq -c | sort -rn
what types of files are here and how many of each
how many of each file type
count the files per extension
a tally of file endings please

= sh find @psd -type f | sed 's/.*\\.//' | sort | uniq -c | sort -rn
what types of files are in @psd, how many of each
@psd: count the files per extension
which endings occur in @psd and how often

= sh tree .
show this as a tree
the folder structure as a tree please
draw me the tree of this folder

= sh tree @psd
@psd as a tree
the structure of @psd, as a tree
draw the tree of @psd
what does the tree below @psd look like

= sh tree -L @few .
tree, but only @few levels deep
folder tree down to @few levels
structure of this folder, @few levels

= sh tree -L @few @psd
tree of @psd, @few levels
@psd as a tree, no deeper than @few levels

= sh find . -xtype l
which links are broken
dead symlinks?
links that point nowhere, list them
are there symlinks whose target is gone

= sh find . -type f -perm -u+x
which files can be executed
executables here?
what can i run here
list the files that are executable

= sh find . -user @user
which files belong to @user
what does @user own here
everything owned by @user

= sh find @psd -user @user
what in @psd belongs to @user
@psd: files owned by @user

= sh wc -l *.@ext | sort -n
which .@ext file here has the most lines
line counts of the .@ext files here, sorted
rank the .@ext files here by lines

= sh du -ch *.@ext | tail -n 1
how big are the .@ext files here together
total size of all *.@ext here
the .@ext files in this folder weigh how much in total

= sh find @psd -name '*.@ext' -exec du -ch {} + | tail -n 1
how big are all .@ext files in @psd together
total size of the .@ext files under @psd

= sh sed -n '@{from},@{line}p' @st
""".replace("""
= sh sed -n '@{from},@{line}p' @st
""", ""))

def st_lines(weight, wordings):
    for w in [x.strip() for x in wordings.split("\n") if x.strip()]:
        head, tail = w.split("@ab")
        joins = ["{}-{}", "{} to {}", "{} - {}", "{} till {}", "{}..{}", "{} through {}", "{} up to {}", "{} until {}"]

        def ab(r):
            a = r.choice([r.randint(1, 30), r.randint(1, 300)])
            b = a + r.choice([r.randint(2, 10), r.randint(2, 60)])
            return r.choice(joins).format(a, b), f"{a},{b}p"
        add(weight, head + "@ab" + tail, ["sh sed -n '@ab' @st", "ok", "show"], noise=False, ab=ab, **SLOTS)


st_lines(0.6, """
lines @ab of @st
@st, lines @ab
@st: @ab
line @ab in @st please
only lines @ab from @st
what's on lines @ab of @st
i just need to see @ab of @st, the lines i mean
the stack trace points to lines @ab of @st, show them
from @st show me the lines @ab
in @st, what stands on lines @ab
print lines @ab out of @st
give me @st but only lines @ab
could you read lines @ab of @st to me
my teacher marked lines @ab in @st, let me see those
""")


# ---------------------------------------------------------------- whose, of which year, of which kind; a file in a folder

SHORT |= {
    "whose": ('fs.search {"path":"@P","name_glob":"@whose","kind":"file"}', ""), "oney": ('fs.search {"path":"@P","name_glob":"@oney","kind":"file"}', ""), "onex": ('fs.search {"path":"@P","name_glob":"@onex"}', ""),
}

rules("""
= %whose ;; %read
show me @whose
open @whose
@whose please, i want to read it
what's in @whose
i'd like to see @whose again
can i have a look at @whose
the meeting starts, @whose on screen, quick
read me @whose

= %whose
where is @whose
@whose - where did we put it
is @whose somewhere in here
do we have @whose
find @whose, don't open it
has anybody seen @whose
@whose has gone missing, find it
HR wants @whose, where is it

= %whose ;; %mvone
@whose belongs in @d
@whose -> @d
put @whose into @d
move @whose to @d please, nothing else
@whose should be in @d

= %whose ;; %cpone
copy @whose to @d
i need a copy of @whose in @d
@whose should also be in @d, as a copy

= %whose ;; %delone
@whose can go
delete @whose
we no longer need @whose, remove it

= %whose ;; %stat
how big is @whose
when was @whose changed last

= %oney ;; %read
show me the @oney
open my @oney
the @oney please, i have to read it
what did we say in the @oney
what's in the @oney

= %oney
where is the @oney
the @oney, where is it
do i still have the @oney
my accountant asks for the @oney, find it
i can't find the @oney
looking for the @oney

= %oney ;; %mvone
the @oney belongs in @d
put the @oney into @d
the @oney -> @d

= %oney ;; %cpone
copy the @oney to @d
i need the @oney in @d too, copy it

= %onex
where is the @onex
find the @onex
the @onex, where
do i have the @onex
i need to find my @onex
is there a @onex

= %onex ;; %mvone
the @onex belongs in @d
move the @onex to @d
the @onex -> @d

= %onex ;; %cpone
copy the @onex into @d
a copy of the @onex in @d please

= %onex ;; %stat
how big is the @onex
how old is the @onex

= fs.read {"path":"@jt"}
show me @jt
open @jt
read @jt
what's in @jt
what does @jt say
i need to see @jt
put @jt on screen
print @jt please
let me see @jt
would you mind showing me @jt

= fs.read {"path":"@pd/@tb"}
in @pd there's a file @tb, show it
in @pd lies @tb. read it to me
go into @pd and open @tb
from @pd i want to read @tb
look into @pd and print @tb from there
@pd has a @tb in it, what does it say
in the folder @pd: what's in @tb
the folder @pd, file @tb: show

= fs.stat {"path":"@jf"}
how big is @jf
when was @jf changed last
does @jf exist
is @jf still there
size of @jf
how old is @jf

= fs.stat {"path":"@pd/@tb"}
does @pd contain @tb
is there a @tb in @pd
does @pd have a @tb
in @pd, is there a file called @tb
check if @pd has @tb in it
did @tb make it to @pd
is @tb already in @pd

= fs.count {"paths":["@jt"]}
how many words does @jt have
count the lines of @jt
word count of @jt

= fs.read {"path":"@jt","last_lines":@n}
the last @n lines of @jt
how does @jt end, @n lines

= fs.read {"path":"@jt","from_line":1,"max_lines":@n}
the first @n lines of @jt
just the first @n lines of @jt

= fs.hash {"paths":["@jf"]}
checksum of @jf
hash @jf

= fs.search {"path":"@jt","text":"@w"}
does @jt mention @w
look for @w in @jt
where in @jt is @w

= fs.read {"path":"@cmd"}
show me the file called @cmd
there is a file named @cmd, what does it say
i have a file that's called "@cmd", print it
what's written in the file @cmd
open the file named '@cmd'
read the file @cmd, the name is really that
the file with the name @cmd, please show it

= fs.stat {"path":"@cmd"}
how big is the file called @cmd
is there a file named @cmd
do i have a file that is called @cmd

= fs.list {"path":"@cmd"}
what's in the folder called @cmd
show me the folder named @cmd
list the directory "@cmd"
what is inside the folder @cmd
i've got a folder named @cmd, what's in there

= fs.disk_usage {"path":"@cmd"}
how big is the folder called @cmd
size of the folder named @cmd

= fs.list {"path":"@cmd","recursive":true,"limit":1,"kind":"file"}
how many files are in the folder called @cmd
count the files in the folder named @cmd

= fs.stat {"path":"@f"} ;; fs.stat {"path":"@f2"}
do i have both @f and @f2
are @f and @f2 there
how big are @f and @f2
check that @f and @f2 exist
is @f there, and @f2 too
size of @f and of @f2 please

= fs.search {"path":".","kind":"file",@szr}
files @szr
which files are @szr
show me files that are @szr
find everything @szr
anything @szr?

= fs.search {"path":".","name_glob":"@kinds",@szr}
@kinds @szr
which @kinds are @szr
show me @kinds @szr

= fs.search {"path":"@d","kind":"file",@szr}
files in @d @szr
in @d, what is @szr

= fs.search {"path":".","kind":"file","older_than_ms":"1w","newer_than_ms":"1mo"}
files older than a week but not older than a month
what's between a week and a month old

= fs.search {"path":".","name_glob":"@{gib}*","kind":"file"}
files starting with @gib
which files begin with @gib
everything whose name starts with @gib
all the @{gib}* files
names beginning with @gib
it starts with @gib, the rest i forgot
the name begins with "@gib", that's all i know

= fs.search {"path":"@d","name_glob":"@{gib}*","kind":"file"}
files in @d starting with @gib
in @d, which files begin with @gib

= fs.search {"path":".","name_glob":"*@{gib}.@ext"}
.@ext files ending in @gib
which .@ext files have a name that ends with @gib

= fs.search {"path":".","name_glob":"@{gib}*.@ext"}
.@ext files that start with @gib
which .@ext files begin with @gib
@{gib}*.@ext

= fs.search {"path":".","name_glob":"*.@ext"}
*.@ext
.@ext?
all .@ext
.@ext files where
everything ending in .@ext
find *.@ext
any *.@ext around
what's there with the ending .@ext
ext @ext list

= fs.search {"path":"@d","name_glob":"*.@ext"}
*.@ext in @d
@d/*.@ext
.@ext files in @d
@d: *.@ext
what .@ext files does @d have

= fs.search {"path":".","text":"@w","not_glob":"{@pd,@pd2}"}
where is @w mentioned? skip @pd and @pd2
search for @w but not in @pd and not in @pd2
@w in the files, ignoring @pd and @pd2

= fs.search {"path":".","name_glob":"@kinds","not_glob":"{@pd,@pd2}"}
@kinds, but skip the folders @pd and @pd2
all @kinds except those in @pd and @pd2

= fs.search {"path":".","kind":"file","not_glob":"{@s,@s2}"}
all files except @s and @s2
every file but @s and @s2
list the files, leave out @s and @s2

= fs.search {"path":".","kind":"file","not_glob":"@s"}
all files except @s
everything but @s, list it
list the files without @s

= fs.search {"path":".","kind":"file","min_bytes":"@size","not_glob":"@pd"}
files over @size but not the ones in @pd
what's bigger than @size, @pd not counted
big files ((over @size)), skip @pd

= fs.search {"path":".","kind":"file","newer_than_ms":"@span","not_glob":"node_modules"}
what changed in the last @span, node_modules doesn't interest me
files from the last @span without node_modules
changes of the last @span, skip node_modules

= fs.search {"path":".","kind":"file","newer_than_ms":"@span","not_glob":"@pd"}
what changed in the last @span, not counting @pd
files of the last @span, ignore @pd

= fs.search {"path":".","kind":"file","older_than_ms":"@age","not_glob":"@pd"}
what's older than @age? skip @pd
files older than @age outside @pd, just list them

= fs.search {"path":".","text":"@pw"}
which file mentions the @{pw}0
""".replace("""
= fs.search {"path":".","text":"@pw"}
which file mentions the @{pw}0
""", ""))

rules("""
= fs.search {"path":".","text":"@pw"}
which file mentions the @pw
where did i write down the @pw
guests are here and want the @pw, which file is it in
i noted the @pw somewhere
do my notes have the @pw
what was the @pw again? it's in one of the files

= %many ;; %count
which of the @many is the longest, count their words
are the @many long? word count each

= %many ;; %hash
checksums for the @many
hash all my @many

= fs.watch {"path":"@d","for_ms":"10m"}
tell me what changes in @d in the next ten minutes
watch @d for 10 minutes
keep an eye on @d for ten minutes
does anything happen in @d within the next 10 minutes

= fs.watch {"path":"@d","for_ms":"30s"}
watch @d for half a minute
what happens in @d in the next 30 seconds
look at @d for thirty seconds and tell me what changes

= fs.watch {"path":"@d","for_ms":"1m"}
watch @d for a minute
anything new in @d within the next minute? watch it

= system.disk {"path":"@pd"}
how much room is left on the disk that has @pd
free space where @pd lives
how full is the drive with @pd on it

= sh ls -lS *.@ext
""".replace("""
= sh ls -lS *.@ext
""", ""))

# ---------------------------------------------------------------- keywords only

rules("""
= fs.disk_usage {"path":"@pd"}
size folder @pd
folder size @pd
@pd size
@pd how big

= fs.list {"path":"@pd"}
list folder @pd
folder @pd contents
@pd content?

= fs.list {"path":"@pd","recursive":true,"limit":1,"kind":"file"}
count files folder @pd
file count @pd
@pd number files

= fs.list {"path":"@pd","recursive":true,"limit":1,"kind":"file","glob":"*.@ext"}
count .@ext @pd
number .@ext files @pd
how many .@ext in @pd

= fs.list {"path":".","recursive":true,"limit":1,"kind":"file","glob":"*.@ext"}
count .@ext
how many .@ext
number of *.@ext
.@ext count

= fs.list {"path":"@pd","recursive":true,"sort":"size","limit":1,"kind":"file"}
biggest file @pd
largest file folder @pd
max size file @pd

= fs.list {"path":"@pd","recursive":true,"sort":"modified","limit":1,"kind":"file"}
newest file @pd
latest file folder @pd
last changed file @pd

= fs.list {"path":"@pd","recursive":true,"sort":"modified","reverse":true,"limit":1,"kind":"file"}
oldest file @pd
oldest file folder @pd

= fs.list {"path":".","recursive":true,"sort":"size","limit":@n,"kind":"file"}
biggest files top @n
largest @n files list
top@{n} size files

= fs.search {"path":".","kind":"file","min_bytes":"@size"}
files bigger @size
size > @size files
filter size more than @size

= fs.search {"path":".","kind":"file","older_than_ms":"@age"}
files older @age
age more than @age
old files @age+

= fs.search {"path":"@pd","text":"@w"}
search @w in folder @pd
text @w folder @pd
grep -r @w @pd

= fs.search {"path":".","text":"@w"}
search text @w
find text: @w
text: @w
contains: @w
string search @w
grep -r @w .

= fs.search {"path":".","name_glob":"@bare"}
find file @bare
search file name @bare
locate file: @bare
file @bare location

= fs.read {"path":"@tb"}
read file @tb
file @tb show content
print file: @tb
content file @tb

= fs.read {"path":"@tb","last_lines":@n}
last @n lines @tb
@tb last @n lines

= fs.read {"path":"@tb","from_line":1,"max_lines":@n}
first @n lines @tb
@tb first @n lines

= fs.count {"paths":["@tb"]}
line count @tb
words @tb
count words file @tb

= fs.stat {"path":"@s"}
file size @s
@s size?
@s date?
@s exists?
modified date @s

= fs.hash {"paths":["@s"]}
sha256 @s
checksum @s
""")


# ---------------------------------------------------------------- very different people

rules("""
= %text
Year 9 asked me about @w and i know i have a handout on it... which?
two patients asked about @w today; which leaflet covers that
the pager says @w is failing again. who mentions @w in the configs
my supervisor claims chapter 3 never discusses @w. does any chapter
for the shop: which supplier files talk about @w
my daughter is allergic. any dish with @w in it
which dishes contain @w
anything with @w i could cook tonight
what can i cook with @w
meals that need @w?
got a pile of @w in the kitchen, which recipe was that for
songs whose text has @w in it
which poem has the word @w
in which interview does somebody talk about @w
did any customer complain about @w
which customer letter mentions @w
who complained about @w
who is responsible for @w according to the files
what did we decide about @w
what did the landlord say about @w
was @w ever discussed
did the meeting touch on @w
when did we talk about @w? it's in some minutes
which log has a line with @w
which config sets @w
where do we configure @w
where is @w defined
where does @w come up
who uses @w
find out who wrote @w in the files
in one of those files @who mentions @w. which one
there is exactly one file about @w. name it
list the names of files that speak of @w
the lecture on @w - which file
the sheet where @w is explained please
i need the page that deals with @w
Sehr geehrte... oops, english: which file speaks about @w
good evening, i search a document where it is written about @w
please sir, in which document @w is mention?
File where is @w inside?
where write @w
i am search the text "@w" inside of files, thanks
Would it be possible to tell me which of these documents refers to @w? Much obliged.
ANY FILE WITH @w IN IT???
ffs where did i put the note about @w
ugh @w again... which file
ok next: @w. which files
q: which file says @w
@w?? where??
the one about @w, which was it
what was that thing about @w again
it said something like @w
i read @w somewhere in these files
someone wrote @w in here and i want to know where
wherever it says @w, tell me
don't change anything: where do we say @w
only the file names please, where is @w mentioned
find @w; nothing else
look up @w
quick look-up: @w
question about @w: in which file do i find it
could it be that @w is mentioned nowhere? check
is it possible that nobody wrote about @w
tell me if @w comes up anywhere at all
have we nothing on @w?
we surely have something on @w
there has to be something on @w in here

= %text>@d
everything i know about @w is in @d, which file is it
in the @d folder, what deals with @w
from the stuff in @d, what's about @w
what do the files in @d say about @w
which of the things in @d talk about @w
inside @d somewhere it says @w
who in @d wrote about @w
@who put notes on @w somewhere in @d
not everywhere, just in @d: where is @w mentioned
limit the search to @d: @w
search term @w, folder @d
the texts in @d - any of them about @w?
recipes with @w live in @d, which are they
within @d please find the passage on @w
restrict it to @d and look for @w

= %one
@who needs the @one. where is it
before the vet closes: where's the @one
HELP i can't find the @one
the @one!!! where!!!
was the @one on this computer or on the old one? have a look
i'd swear the @one was here
could the @one be in one of the subfolders
which folder did i dump the @one in
where did the system put the @one
my @one must have ended up somewhere
i know we have a @one, i just don't know where
the name of the file with the @one?
what's the @one called exactly
under what name is the @one stored
is it just me or is the @one missing
@who can't find the @one, can you
a @one, do we have that
anything like a @one around here
@one location
locate @one
@one anywhere?
did the @one get saved at all
excuse me, where would i find the @one
do me a favour and find the @one
be so kind as to find the @one
Kindly advise where the @one is.
The @one can't just disappear, where is it
please search document @one
searching document "@one", not found. you try

= %one ;; %read
what are the terms in the @one? show it
my mum wants me to read her the @one
i'm cooking, read me the @one
they're asking what's in the @one, open it
give me the @one to read
i'd like to double check the @one
let me proofread the @one
remind me of what's in the @one
show what i wrote in the @one
how did i phrase the @one? show it
could you recite the @one
The @one, if you please.
yo the @one
kk now the @one
next up: the @one, open it
print out the @one here
put the @one in front of me
the @one needs proofreading, show it
i want to check something in the @one, open it, don't change it

= %many
@who asked how the @many are named
which files are the @many
the names of the @many please
the @many - what have we got
which @many did i keep
i'm looking for all the @many
did i keep the @many
what's left of the @many
are the @many still on this machine
the @many... where did they go
i was told the @many are somewhere in here
need: all @many
@many, every one
let me see which @many there are
show which @many exist, leave them where they are
not one of my @many is where it should be, where are they

= %sub
what do i have on @sub
the @sub things, where
the files for @sub
files that are about @sub by their name
something with @sub in the file name
file name contains @sub
filename has @sub in it
name like @sub
it's called @sub-something
i named it @sub i think
my @sub project files, where are they
which files did i name after @sub
any file called @sub whatever
the @sub ones

= fs.search {"path":"@d","name_glob":"@sub","kind":"file"}
the @sub pictures in @d
files in @d named something with @sub
in @d, whatever has @sub in its name
@d: files called @sub something
which files in @d have @sub in the name

= fs.search {"path":"@d","name_glob":"@sub","kind":"file"} ;; fs.move {"paths":"$1","into":"@d2"}
the @sub pics in @d belong in @d2
move the files with @sub in the name from @d to @d2
@sub files: @d -> @d2

= fs.search {"path":"@d","name_glob":"@many","kind":"file"} ;; fs.move {"paths":"$1","into":"@d2"}
the @many in @d belong in @d2
the @many: from @d to @d2
take the @many out of @d and put them into @d2
@d2 is where the @many in @d should be

= fs.search {"path":"@d","name_glob":"@many","kind":"file"} ;; fs.copy {"paths":"$1","into":"@d2"}
copy the @many in @d to @d2
the @many from @d should be in @d2 as well, copies

= fs.search {"path":"@d","name_glob":"@kinds"} ;; %del
the @kinds in @d can go
delete the @kinds in @d, nothing else
@d should have no @kinds in it, delete them
clear @d of @kinds
get rid of the @kinds in @d but leave the rest
no @kinds in @d please, remove them

= fs.search {"path":"@d","name_glob":"@kinds"} ;; %zip
pack the @kinds in @d into @z
the @kinds from @d -> @z
into @z with all @kinds out of @d
zip the @kinds that are in @d, call it @z

= fs.search {"path":"@d","name_glob":"@kinds"} ;; %count
count the lines of the @kinds in @d
how many lines do the @kinds in @d have together
lines of all @kinds in @d

= fs.search {"path":"@d","name_glob":"@many","kind":"file"} ;; %del
the @many in @d can go
delete the @many in @d, leave everything else
no more @many in @d, remove them

= fs.search {"path":"@d","name_glob":"@one","kind":"file"} ;; fs.move {"from":"$1.0","into":"@d2"}
the @one in @d belongs in @d2
the @one: @d -> @d2
take the @one from @d and put it in @d2
move the @one out of @d into @d2

= fs.search {"path":"@d","name_glob":"@one","kind":"file"} ;; fs.copy {"from":"$1.0","into":"@d2"}
copy the @one from @d to @d2
the @one in @d should be in @d2 too, as a copy

= fs.search {"path":"@d","kind":"file","min_bytes":"@size"} ;; fs.move {"paths":"$1","into":"@d2"}
files over @size in @d belong in @d2
from @d, whatever is bigger than @size goes to @d2
@d: files over @size => @d2

= fs.search {"path":"@d","kind":"file","older_than_ms":"@age"} ;; fs.move {"paths":"$1","into":"@d2"}
files in @d older than @age -> @d2
what's older than @age in @d belongs in @d2
in @d, move everything older than @age to @d2, keep the newer ones

= fs.search {"path":"@d","kind":"file","older_than_ms":"@age"} ;; %del
whatever is older than @age in @d can go
@d: delete what's older than @age
files in @d that are over @age old must go

= fs.search {"path":"@d","kind":"file","empty":true} ;; %del
the empty files in @d can go
delete empty files in @d only

= %new>@d ;; fs.move {"paths":"$1","into":"@d2"}
the newest file in @d belongs in @d2
take the latest file from @d and move it to @d2
newest in @d -> @d2

= %new>@d ;; fs.copy {"paths":"$1","into":"@d2"}
copy the newest file from @d to @d2
the latest file in @d should be in @d2 too, copy it

= %new>@d ;; %del
what i saved last in @d was wrong, delete it
the newest file in @d can go
delete the latest file in @d, nothing else

= %old>@d ;; %del
the oldest file in @d can go
delete the oldest file in @d, keep the newer ones

= %big>@d ;; %del
the biggest file in @d can go
delete the largest file in @d

= %big>@d ;; fs.move {"paths":"$1","into":"@d2"}
the biggest file in @d should move to @d2
biggest in @d -> @d2

= %new/@kind>@d ;; fs.move {"paths":"$1","into":"@d2"}
move the newest @kind from @d to @d2
the latest @kind in @d belongs in @d2
newest @kind: @d -> @d2

= %new/@kind>@d ;; fs.copy {"paths":"$1","into":"@d2"}
copy the newest @kind in @d to @d2
the latest @kind of @d should also be in @d2

= %new/@tk>@d ;; %read
the newest @tk in @d, show it
open the latest @tk from @d
what's in the most recent @tk in @d

= %new/@one>@d ;; %read
the latest @one in @d, show it
open the newest @one from @d

= %new/@one>@d
newest @one in @d
which @one in @d is the latest

= %news#@few>@d ;; fs.move {"paths":"$1","into":"@d2"}
the @few newest files in @d belong in @d2
move the last @few files of @d to @d2

= %bigs#@few>@d ;; fs.move {"paths":"$1","into":"@d2"}
the @few largest files in @d -> @d2
move the @few biggest files from @d to @d2

= %olds#@few ;; %mv
the @few oldest files belong in @d
move the @few oldest files to @d
@few oldest -> @d

= %olds#@few ;; %del
the @few oldest files can go
delete the @few oldest files, only those

= %olds#@few/@kinds ;; %del
the @few oldest @kinds can go
drop the @few oldest @kinds, keep the others

= %bigs#@few ;; %zip
pack the @few biggest files into @z
the @few largest files in one zip, @z

= %news#@few/@kinds ;; %zip
my @few newest @kinds in one archive, @z
zip the @few latest @kinds as @z

= %kinds ;; %read
is there a @kind? no, show me... all @kinds
""".replace("""
= %kinds ;; %read
is there a @kind? no, show me... all @kinds
""", ""))

rules("""
= %rt
Dear Sir or Madam, kindly display @t.
sup, @t plz
@t plzzz
gimme @t
could ya show @t
@t? show. thx.
show @t 4 me
i no longer know what's in @t
what had i written in @t before the crash
what does the file from @who, @t, contain
@who's file @t: what's in there
I'm dictating: open @t. full stop.
okay um, could you, like, open @t
erm, what's in @t
hmm let me think... @t, show that
right, @t then
so, @t, what's it say
the customer is waiting: @t!
please be quick, @t
open pls the file @t
make visible the file @t
i wish to read @t
it would help me a lot to see @t
is it possible to see what @t contains
am i allowed to see @t? show it
would it be ok to show me @t
can't open @t in Word, show me the text
my editor is broken, just print @t
nothing fancy, just cat @t
without editing anything, show @t
i'm on my phone, so print @t
for the record: what is in @t
@t - i'd like to read that, if it's no trouble
after lunch i have to explain @t to @who. let me read it
what the heck is in @t
@t has been bugging me. show it
let's see @t, shall we
time for @t
let me read @t before i send it
i have to sign @t, so what does it say
review time. @t please
on to @t

= %ls
what does this folder have
tell me what you see
anything interesting in here?
ok what's in here
what are we working with
overview please
everything in this folder, names only
what's around here
give me an overview of this place
where did all my files go? list what's here
is this folder empty
is there anything in this folder
show the stuff
Which files do we have here? Just look, don't delete anything.
i'm lost. what's in this folder
first things first: what's here
let me get my bearings, what files are there

= fs.list {"path":"@d"}
@who cleaned up @d yesterday. what's left in it
my brother used @d, what did he leave behind
i haven't opened @d since 2019, what's in there
the folder @d scares me. what's in it
what junk is in @d
any idea what's in @d
whatever is in @d, list it
i need to know what @d has in it
remind me: @d contains what
what did we archive in @d
let's peek at @d
let's see @d
on to @d: list it
the names of everything in @d please, nothing else
please could you be so good as to list @d
folder @d what inside
inside @d is what
in @d are which files
@d plz
let me in on what's in @d
show the files that are in @d, don't open them
is my stuff in @d
the backup went to @d, what's there
did the copy to @d work? list @d
did anything arrive in @d
has anything landed in @d
so what's in @d then
ok, and @d?, list that
now @d: what's in it

= fs.disk_usage {"path":"@d"}
will @d fit on a CD
i want to mail @d but is it too big
cloud has 15 GB free, would @d fit? size please
@d can't be that big. or can it? check its size
has anyone checked how big @d got
we pay per gigabyte, how big is @d
my phone is full, how much is @d
is @d over 2 gigs
how many megs in @d
weight of @d
what's the total of @d
all of @d together, how many MB
the whole folder @d, how large
the size of the folder @d interests me
how fat is @d
@d - size
sum up the sizes in @d
just the total size of @d

= system.disk {}
is there room for a 40 gig backup
how much can i still store
will i run out of disk soon? free space please
disk ok?
is there still space
do i have any space left at all
can't save, is the disk full
it says no space left on device, how full is it
before the update i need to know how much is free
how many gigs have i got left
the video export needs 30 GB. is there enough free
capacity left?
free gigabytes please

= %bigs
which files are so huge
what are the real space wasters, single files i mean
no space left on device. show me the biggest files
laptop is choking, which files are the largest
i must free 5 gigs, what are the largest files
the fattest files of all, please list
files by size, biggest on top
what should i look at first if i want to save space? largest files please
i need to clean up, which files are the biggest? don't touch them yet
largest files. just list them.
huge files, where are they
show me the whales, the biggest files
which files are worth deleting, the biggest first

= fs.disk_usage {"path":".","by":"folders","top":10}
which folder is eating the disk
what folders take up all the gigs
the disk is full and i don't know why, which folders are so big
folders by size
rank the folders by size
where's all the space gone, folder by folder
which directories should i worry about, size wise
per folder: how much space
the heaviest folders please
whodunit: which folder filled the disk
space report by folder

= %news
what have i been doing lately
which files were touched recently
where was i? show the latest files
what was i working on before the weekend? latest files please
continue where i left off: which files are the newest
newest stuff on top, please
latest changes here
which files are fresh
what's fresh
recently saved

= %new
which file did i have open last? the last changed one
the last thing i saved, what was it
i saved something a moment ago, where is it
it was the last file i changed, what's it called
newest thing in here?
where is the file i just made
the download finished, which file is it
my last download?
where's the file i was editing a minute ago
most recent file, name only

= %new ;; %read
let me see the last thing i saved
what was the last thing i wrote? show it
go on where i stopped: open the newest file
the file from just now, open it
show me the file i edited a minute ago
reopen the last file i changed

= fs.search {"path":".","kind":"file","newer_than_ms":"1d"}
which of these files are from today
what came in today
what has happened here today
the boss asks what i did today: which files did i change
list today's work
what got changed today
did anything change today
fresh from today please
what files did @who touch today

= fs.search {"path":".","kind":"file","newer_than_ms":"1h"}
what changed in the last hour
i broke something within the last hour. which files changed
which files did i touch in the past hour
last hour's changes
anything changed less than an hour ago?

= fs.search {"path":".","kind":"file","newer_than_ms":"30m"}
what changed in the last half hour
changes of the last thirty minutes
it worked half an hour ago! what changed since then

= fs.search {"path":".","kind":"file","newer_than_ms":"15m"}
what changed within a quarter of an hour
files from the last quarter of an hour
what was written in the past fifteen minutes

= fs.search {"path":".","kind":"file","newer_than_ms":"1w"}
the last seven days' ... no, this week's files
what have i done this week
list my work of this week
i was ill all week, what changed this week

= fs.search {"path":".","kind":"file","newer_than_ms":"1mo"}
what changed this month
files of this month
which files did i touch this month
month end report: which files are from this month

= fs.search {"path":".","kind":"file","older_than_ms":"6mo"}
what's been lying around for more than half a year
files older than half a year
not touched in over half a year

= fs.search {"path":".","kind":"file","older_than_ms":"1y"}
what has nobody touched for over a year
files older than a year please
what's gathering dust for more than a year
over a year old

= fs.search {"path":".","kind":"file","min_bytes":"250MB"}
files over a quarter of a gigabyte
everything bigger than a quarter of a gig
which files exceed a quarter of a gigabyte

= fs.search {"path":".","kind":"file","min_bytes":"500MB"}
more than half a gig, which files
files over half a gigabyte

= fs.search {"path":".","kind":"file","min_bytes":"1GB"}
anything over a gig?
gigabyte monsters: files over 1 GB
""")


# ---------------------------------------------------------------- misleading stories, limits, several steps

rules("""
= %text
My flight to Zurich leaves at 6 and the taxi is booked, but where did i write about @w?
I copied everything from the old laptop last night; now which file mentions @w
Sam deleted the wrong folder once, whatever. which of these files is about @w
in 2014 we moved house and since then i can't find the file about @w
the docker container is fine. but who mentions @w in the files?
yesterday @who and i talked for two hours. it was about @w. where are my notes on that
we replaced nginx by caddy ages ago. does any file still say @w
i zipped the old stuff, renamed half of it, and now look for the text @w
git is not my thing. which file contains the word @w
the python course was great lol. which of my files explains @w
page 12 of some document says @w. which document
room 3, shelf 2... no that's the paper one. in which file do i find @w
the phone rang 5 times about @w today, which document covers it
they open at 9 and i have to tell them about @w, where is it written

= %one
I was in Lisbon when @who sent me the @one. where is it
we printed 3 copies in 2016 but the file of the @one is what i need, where is it
my @one, which i wrote on the train to Oslo, where is it
two years ago i scanned the @one. find it
the @one, you know, the thing @who made me write, where is it
it's raining, the vet is closed, and the @one is missing too. where is it
i renamed loads of stuff yesterday and now can't find the @one
the new laptop is great but the @one seems lost. can you find it
after moving everything to the new disk i can't find the @one
before i delete the old stuff: do we still have the @one
find the @one for @who, she's waiting at the door

= %one ;; %read
My aunt Rosa will ask about the @one at dinner. show it to me
i wrote the @one in March, on the train. read it to me
they want an answer within 24 hours, so show me the @one
the @one that @who copied for me, show it
i moved the @one around so often... anyway, open it
5 people asked me about the @one. let me see it
I'm at the bank, the lady wants to see the @one, open it

= fs.stat {"path":"@f"}
I downloaded @f from the train wifi and it broke twice. how big is it now
my boss wants to know if @f is there. he is in Madrid
the courier comes at 4. is @f there
@who copied @f here yesterday at noon, or did he? check if it exists
the script was supposed to delete @f. is it still there
was @f created at all, the script ran for 3 hours
the cleanup job ran last night, does @f still exist
don't delete @f, i only want to know how big it is
i don't want to open or move @f, only its size
just look: how old is @f
only look, don't touch: is @f there
look but don't change anything: when was @f modified

= fs.disk_usage {"path":"@d"}
we moved 200 photos to @d last summer, how big is it by now
i deleted half of @d yesterday. how big is it still
my nephew copies his games into @d. how big has it become
without deleting anything, how big is @d
don't delete anything, just tell me how big @d is
only measure @d, leave everything as it is
the stick has 8 GB. does @d fit? tell me how big @d is

= fs.list {"path":"@d"}
@who moved things into @d on Monday. which things are there
i never delete anything in @d. so what's there
copying to @d took 3 hours. what's there now
do not delete or move anything, just list @d
just look into @d, hands off the files
look only: what's in @d
only show me @d, don't open the files in it
no changes please, simply list @d
read-only question: what's in @d

= %rt
I don't want to change @t, just show it
don't edit, don't move, just show me @t
before @who deletes @t i want to read it
the copy of @t i sent to @who was broken. show me the one here
the zip didn't open but @t is here. what's in it
read only: @t
i won't replace anything in @t, i just want to see it
rename it later. for now show me @t

= %kinds
don't delete anything, just tell me where the @kinds are
before deleting: which @kinds are there
without moving them, list the @kinds
only list the @kinds, hands off
which @kinds would i lose if i deleted them all
i'm not going to delete the @kinds, only show them
just look for @kinds, touch nothing
dry run: which @kinds do we have

= fs.search {"path":".","kind":"file","older_than_ms":"@age"}
don't delete yet, just show what's older than @age
what could i delete? list everything older than @age
which files would go if i deleted everything older than @age? only list them
without deleting anything: what's over @age old

= fs.search {"path":".","kind":"file","min_bytes":"@size"}
don't move them, just list files over @size
what could i move away? show me files bigger than @size, nothing more
only list, don't delete: files above @size

= fs.search {"path":".","name_glob":"@kinds"} ;; fs.archive {"paths":"$1","to":"@z","remove_originals":true}
pack the @kinds into @z and delete the originals
all @kinds into @z, they don't have to stay outside
zip the @kinds to @z, after that the loose ones can go
@kinds => @z, originals away

= fs.search {"path":".","name_glob":"@many","kind":"file"} ;; fs.archive {"paths":"$1","to":"@z","remove_originals":true}
pack the @many into @z, then delete the originals
zip all @many as @z, the loose ones can go afterwards
the @many -> @z, then away with the originals

= fs.search {"path":".","name_glob":"@kinds"} ;; fs.copy {"paths":"$1","into":"@d"} ;; fs.delete {"paths":"$1"}
""".replace("""
= fs.search {"path":".","name_glob":"@kinds"} ;; fs.copy {"paths":"$1","into":"@d"} ;; fs.delete {"paths":"$1"}
""", ""))

rules("""
= fs.search {"path":".","name_glob":"@kinds"} ;; fs.move {"paths":"$1","into":"@d"} ;; fs.search {"path":".","name_glob":"@kinds2"} ;; fs.move {"paths":"$3","into":"@d2"}
@kinds to @d, @kinds2 to @d2
@kinds -> @d; @kinds2 -> @d2
the @kinds go into @d and the @kinds2 into @d2
sort: @kinds into @d, @kinds2 into @d2
@d gets the @kinds, @d2 gets the @kinds2
1. @kinds to @d 2. @kinds2 to @d2
move the @kinds to @d, and after that the @kinds2 to @d2

= fs.search {"path":".","name_glob":"@many","kind":"file"} ;; fs.move {"paths":"$1","into":"@d"} ;; fs.search {"path":".","name_glob":"@many2","kind":"file"} ;; fs.move {"paths":"$3","into":"@d2"}
the @many belong in @d, the @many2 in @d2
@many -> @d, @many2 -> @d2
put the @many into @d, then the @many2 into @d2

= fs.search {"path":".","name_glob":"@kinds"} ;; fs.delete {"paths":"$1"} ;; fs.search {"path":".","name_glob":"@kinds2"} ;; fs.move {"paths":"$3","into":"@d"}
delete the @kinds, then move the @kinds2 to @d
the @kinds can go, the @kinds2 belong in @d
away with the @kinds; @kinds2 to @d

= fs.search {"path":".","name_glob":"@one","kind":"file"} ;; fs.copy {"from":"$1.0","into":"@d"} ;; fs.read {"path":"$1.0"}
copy the @one to @d and show it to me
put a copy of the @one in @d, then open it

= fs.search {"path":".","name_glob":"@one","kind":"file"} ;; fs.read {"path":"$1.0"} ;; fs.search {"path":".","name_glob":"@one2","kind":"file"} ;; fs.read {"path":"$3.0"}
show me the @one and then the @one2
first the @one, then the @one2, on screen
open the @one; after that the @one2
the @one and the @one2, i want to read both

= fs.search {"path":".","name_glob":"@one","kind":"file"} ;; fs.search {"path":".","name_glob":"@one2","kind":"file"}
where are the @one and the @one2
find the @one, and the @one2 too
i need to find the @one and also the @one2
the @one and the @one2 - where are they

= fs.search {"path":".","name_glob":"@one","kind":"file"} ;; fs.stat {"path":"$1.0"} ;; fs.search {"path":".","name_glob":"@one2","kind":"file"} ;; fs.stat {"path":"$3.0"}
how big is the @one, and how big is the @one2
when were the @one and the @one2 saved

= fs.search {"path":".","name_glob":"@one2","kind":"file"} ;; %read
show the @one... no, the @one2
not the @one, the @one2! open it
i said @one but i mean the @one2. show it
open the @one2 instead of the @one

= fs.search {"path":".","name_glob":"@one2","kind":"file"}
where's the @one, eh, the @one2
find the @one2, not the @one
not the @one, i'm looking for the @one2

= fs.search {"path":".","name_glob":"@kinds2"}
list the @kinds, no, the @kinds2
not the @kinds but the @kinds2, where are they
i meant @kinds2, not @kinds. list them

= fs.search {"path":".","name_glob":"@many","kind":"file"} ;; fs.copy {"paths":"$1","into":"@d2"}
copy the @many to @d, no, to @d2
copies of the @many to @d2, not @d
put copies of the @many into @d2 instead of @d

= fs.search {"path":".","name_glob":"@many","kind":"file"} ;; fs.move {"paths":"$1","into":"@d2"}
move the @many to @d... sorry, to @d2
the @many should be in @d2, not in @d
the @many to @d2, not to @d
into @d2 with the @many, not into @d

= fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"*.@ext"}
newest .@ext
latest .@ext file?
which .@ext is the newest
the .@ext i saved last
most recent *.@ext

= fs.list {"path":".","recursive":true,"sort":"modified","reverse":true,"limit":1,"kind":"file","glob":"*.@ext"}
oldest .@ext
which .@ext is the oldest
oldest *.@ext please

= fs.list {"path":".","recursive":true,"sort":"size","limit":1,"kind":"file","glob":"*.@ext"}
biggest .@ext
which .@ext is the biggest
largest *.@ext please

= fs.list {"path":".","recursive":true,"sort":"size","reverse":true,"limit":1,"kind":"file","glob":"*.@ext"}
smallest .@ext
which .@ext is the smallest

= fs.list {"path":"@d","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"*.@ext"}
newest .@ext in @d
@d: latest .@ext
which .@ext in @d is the newest

= fs.list {"path":"@d","recursive":true,"sort":"size","limit":1,"kind":"file","glob":"*.@ext"}
biggest .@ext in @d
@d: largest .@ext

= fs.list {"path":".","recursive":true,"sort":"modified","limit":@n,"kind":"file","glob":"*.@ext"}
newest @n .@ext files
my last @n .@ext files
the @n latest *.@ext

= fs.list {"path":".","recursive":true,"sort":"size","limit":@n,"kind":"file","glob":"*.@ext"}
the @n biggest .@ext files
top @n .@ext by size
@n largest *.@ext

= fs.search {"path":".","name_glob":"*.@ext","newer_than_ms":"1d"}
.@ext files from today
which .@ext changed today
today's .@ext files

= fs.search {"path":".","name_glob":"*.@ext","newer_than_ms":"@span"}
.@ext files from the last @span
which .@ext files changed in the last @span

= fs.search {"path":".","name_glob":"*.@ext","older_than_ms":"@age"}
.@ext older than @age
.@ext files nobody touched for @age
which .@ext files are over @age old

= fs.search {"path":".","name_glob":"*.@ext","older_than_ms":"@age"} ;; %mv
.@ext older than @age -> @d
.@ext files over @age old belong in @d

= fs.search {"path":".","name_glob":"*.@ext","older_than_ms":"@age"} ;; %del
.@ext older than @age can go
delete .@ext files over @age old, keep the newer ones

= fs.search {"path":".","name_glob":"*.@ext","min_bytes":"@size"}
.@ext over @size
.@ext files bigger than @size
which .@ext files are above @size

= fs.search {"path":".","name_glob":"*.@ext","min_bytes":"@size"} ;; %mv
.@ext over @size -> @d
.@ext files bigger than @size belong in @d

= fs.search {"path":".","name_glob":"*.@ext"} ;; %mv
.@ext -> @d
*.@ext => @d
all .@ext belong in @d
every .@ext should be in @d
move *.@ext to @d

= fs.search {"path":".","name_glob":"*.@ext"} ;; %cp
copy *.@ext to @d
all .@ext should also be in @d, copies
.@ext -> @d ((copies))

= fs.search {"path":".","name_glob":"*.@ext"} ;; %del
no more .@ext please, delete them
*.@ext can go
all .@ext must be gone

= fs.search {"path":".","name_glob":"*.@ext"} ;; %zip
*.@ext -> @z
all .@ext into @z
pack *.@ext as @z

= fs.search {"path":".","name_glob":"*.@ext"} ;; %count
lines in all .@ext files together
count the lines of *.@ext everywhere
how many lines do all my .@ext files have

= fs.move {"paths":["@f","@f2"],"into":"@d"} ;; fs.list {"path":"@d"}
@f and @f2 belong in @d. then list @d
move @f and @f2 into @d, then show me what's in there

= fs.copy {"from":"@s","to":"@s2"} ;; fs.read {"path":"@s2"}
copy @s to @s2 and show me @s2
make a copy of @s called @s2, then open the copy

= fs.move {"renames":[{"from":"@s","to":"@s2"}]} ;; fs.list {"path":"."}
rename @s to @s2, then list the folder
@s should be called @s2. then show me what's here
@s -> @s2, then ls

= fs.delete {"paths":["@s"]} ;; fs.disk_usage {"path":"."}
delete @s and tell me how big the folder is then
@s can go; how big is this folder after that

= fs.count {"paths":["@s","@s2"]} ;; sh diff @s @s2
word counts of @s and @s2, then how they differ

= sh diff @st @st2 ;; fs.stat {"path":"@s"}
""".replace("""
= sh diff @st @st2 ;; fs.stat {"path":"@s"}
""", "").replace("""
= fs.count {"paths":["@s","@s2"]} ;; sh diff @s @s2
word counts of @s and @s2, then how they differ
""", ""))


# ---------------------------------------------------------------- counting, order, older than another file, the top level only

SLOTS |= {"err": ["error", "timeout", "refused", "panic", "denied", "failed", "OOM", "segfault", "404", "500", "warning", "fatal", "exception", "Traceback", "killed", "retry"],
          "log": flat(lambda r: (lambda n: (maybe_quoted(r, n), n))(r.choice([f"{thing(r)}.log", f"{values.word(r)}.log.{r.randint(1, 9)}", f"{thing(r)}-{values.word(r)}.log", f"{values.word(r)}_{r.randint(2020, 2026)}-{r.randint(1, 12):02}-{r.randint(1, 28):02}.log", "syslog", "access.log", "error.log", "debug.log", f"{thing(r)}.err", f"{thing(r)}.out"]))),
          "slog": flat(lambda r: (lambda n: (n, talk_look.shq(n)))(r.choice([f"{thing(r)}.log", f"{values.word(r)}.log.{r.randint(1, 9)}", f"{thing(r)}-{values.word(r)}.log", "syslog", "access.log", "error.log", f"{thing(r)}.err"])))}

rules("""
= fs.search {"path":"@log","text":"@err"}
any @err in @log?
does @log have a @err in it
3am, site is down. is there a @err in @log
who threw @err in @log
@log: @err?
show every @err line out of @log
what does @log say about @err
the customers see nothing. look for @err in @log
grep @err @log
is there @err in @log or is it clean
@log please, only the lines with @err

= sh grep -c @err @slog
how many @err lines are in @slog
count @err in @slog
how often does @err appear in @slog, in lines
number of lines with @err in @slog
@slog - how many times @err

= sh grep @err @slog | tail -n @n
the last @n @err lines of @slog
last @n lines with @err in @slog
show the last @n lines of @slog that say @err

= sh grep -v @err @slog
@slog without the @err lines
everything in @slog that isn't a @err line
hide @err in @slog

= sh tail -f @slog
follow @slog
keep showing @slog as it grows
@slog, live please
watch the lines coming into @slog

= fs.read {"path":"@log","last_lines":@n}
last @n lines of @log
what were the last @n lines in @log before the crash
@log crashed the thing, show the last @n lines
the server died, show the last @n lines of @log
@log, bottom @n

= fs.read {"path":"@log"}
show me @log
@log please
what's in @log
read @log to me

= fs.search {"path":".","name_glob":"*.log","text":"@err"}
which logs have @err in them
is there a @err in any log
@err in the logs?
go through the logs and look for @err
look for @err in all the log files
does any log say @err

= fs.search {"path":"@d","name_glob":"*.log","text":"@err"}
which logs in @d have @err
@err in the logs in @d?
look through the logs under @d for @err

= fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"*.log"} ;; fs.search {"path":"$1.0","text":"@err"}
any @err in the newest log
look for @err in the latest log
does the most recent log file have @err in it
newest log: @err?

= fs.list {"path":"@d","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"*.log"} ;; fs.search {"path":"$1.0","text":"@err"}
any @err in the newest log of @d
the latest log in @d, does it have @err

= fs.list {"path":"@d","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"*.log"} ;; fs.read {"path":"$1.0","last_lines":@n}
the last @n lines of the newest log in @d
tail the latest log in @d, @n lines
newest log in @d, last @n lines

= sh find . -type f -newer @sf
which files are newer than @sf
what changed after @sf
files saved after @sf
everything more recent than @sf

= sh find . -type f ! -newer @sf ! -samefile @sf
which files are older than @sf
files from before @sf was saved
everything older than @sf

= fs.list {"path":".","sort":"name"}
everything here in alphabetical order
sort the list of files by name
a to z please, the files here

= fs.list {"path":"@d","sort":"name"}
@d in alphabetical order
@d, a to z
list @d by name

= fs.list {"path":".","sort":"name","reverse":true}
files here from z to a
the list backwards by name

= fs.list {"path":".","sort":"modified"}
files here by date, newest first
this folder, latest on top
order this folder by date

= fs.list {"path":".","sort":"size"}
this folder sorted by size
files here by size
order this folder, big ones first

= fs.search {"path":".","text":"@w","depth":1}
which files right here mention @w, no subfolders
search @w in this folder only, not deeper
@w, top level only

= fs.search {"path":".","kind":"file","min_bytes":"@size","depth":1}
files over @size directly in this folder, no subfolders
what's bigger than @size here, top level only

= fs.search {"path":".","kind":"file","older_than_ms":"@age","depth":1}
files older than @age, but only in this folder itself
older than @age, top level only

= fs.search {"path":"@d","name_glob":"@kinds","depth":1}
@kinds directly in @d, not in its subfolders
only the @kinds right in @d, nothing deeper
@d, top level: which @kinds

= fs.search {"path":".","kind":"file","min_bytes":"@size"}
how many files are over @size
count files above @size
number of files bigger than @size

= fs.search {"path":".","kind":"file","older_than_ms":"@age"}
how many files are older than @age
count what's older than @age
number of files nobody touched for @age

= fs.search {"path":".","kind":"file","newer_than_ms":"1d"}
how many files changed today
count today's files
number of files from today

= fs.search {"path":".","name_glob":"@kinds","newer_than_ms":"1d"}
how many @kinds are from today
count today's @kinds

= fs.search {"path":".","name_glob":"@kinds","min_bytes":"@size"}
how many @kinds are bigger than @size
count the @kinds over @size

= fs.search {"path":".","name_glob":"@kinds","older_than_ms":"@age"}
how many @kinds are older than @age
count the @kinds over @age old

= fs.search {"path":".","kind":"file","empty":true}
how many files are empty
count the empty files

= fs.search {"path":".","kind":"folder","empty":true}
how many folders are empty
count the empty folders

= fs.search {"path":".","name_glob":"@sub","kind":"file"}
how many files have @sub in the name
count the files called @sub something
number of @sub files

= fs.list {"path":"@d","recursive":true,"limit":1,"kind":"folder"}
how many folders are in @d
count the subfolders of @d
number of directories in @d

= sh find . -mindepth 1 -maxdepth 1 -type d -exec sh -c 'printf "%s\\t%s\\n" "$(find "$1" -type f | wc -l)" "$1"' _ {} \\; | sort -rn
which folder has the most files
how many files are in each folder
files per folder please
number of files for every folder here
rank the folders by how many files they have

= sh find @psd -mindepth 1 -maxdepth 1 -type d -exec sh -c 'printf "%s\\t%s\\n" "$(find "$1" -type f | wc -l)" "$1"' _ {} \\; | sort -rn
which folder in @psd has the most files
@psd: files per subfolder
how many files are in each folder of @psd

= sh find . -type f -printf '%f\\n' | sort | uniq -d
which file names occur twice
same name in different folders, which names
names that appear more than once

= fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"folder"}
which folder changed last
the newest folder
most recent folder?

= fs.list {"path":".","recursive":true,"sort":"modified","reverse":true,"limit":1,"kind":"folder"}
which folder is the oldest
oldest folder?

= fs.search {"path":".","kind":"link"}
which files are links
symlinks here?
list all links

= fs.search {"path":"@d","kind":"file","not_glob":"@kinds"}
everything in @d except the @kinds
which files in @d are no @kinds
@d without the @kinds
in @d, what is there besides @kinds

= fs.search {"path":"@d","kind":"file"}
all files in @d, subfolders too
every single file under @d
list each file in @d and below

= fs.search {"path":".","kind":"file"}
every single file here and below
all files, in all the subfolders

= fs.search {"path":"@d","name_glob":"@kinds","min_bytes":"@size"}
@kinds over @size in @d
which @kinds in @d are bigger than @size
@d: @kinds above @size

= fs.search {"path":"@d","name_glob":"@kinds","older_than_ms":"@age"}
@kinds in @d older than @age
which @kinds in @d are over @age old
@d: @kinds nobody touched for @age

= fs.search {"path":"@d","name_glob":"@kinds","newer_than_ms":"1d"}
today's @kinds in @d
which @kinds in @d are from today
@d: @kinds from today

= fs.search {"path":"@d","name_glob":"@kinds","newer_than_ms":"@span"}
@kinds in @d from the last @span
which @kinds in @d changed in the last @span

= fs.search {"path":"@d","name_glob":"@kinds","min_bytes":"@size"} ;; fs.move {"paths":"$1","into":"@d2"}
@kinds over @size in @d -> @d2
move @kinds bigger than @size from @d to @d2

= fs.search {"path":"@d","name_glob":"@kinds","older_than_ms":"@age"} ;; fs.move {"paths":"$1","into":"@d2"}
@kinds in @d older than @age belong in @d2
move @kinds older than @age from @d into @d2

= fs.search {"path":"@d","name_glob":"@kinds","older_than_ms":"@age"} ;; %del
@kinds in @d older than @age can go
delete @kinds older than @age in @d, nothing else

= fs.search {"path":"@d","name_glob":"@kinds","newer_than_ms":"1d"} ;; fs.copy {"paths":"$1","into":"@d2"}
copy today's @kinds from @d to @d2
the @kinds from today in @d should be in @d2 too, copies

= fs.search {"path":".","name_glob":"@kinds","newer_than_ms":"1d"} ;; %mv
today's @kinds belong in @d
today's @kinds -> @d
move the @kinds from today into @d

= fs.search {"path":".","name_glob":"@kinds","newer_than_ms":"1d"} ;; %cp
copy today's @kinds to @d
today's @kinds should also be in @d, copies please

= fs.search {"path":".","name_glob":"@kinds","newer_than_ms":"@span"} ;; %zip
pack the @kinds of the last @span into @z
@kinds from the last @span -> @z

= fs.search {"path":".","name_glob":"@kinds","not_glob":"@nd"} ;; %mv
move all @kinds to @d, but not the ones in @nd
@kinds -> @d, except those in @nd
the @kinds belong in @d, leave the ones in @nd alone

= fs.search {"path":".","name_glob":"@kinds","not_glob":"@nd"} ;; %del
delete all @kinds, but not in @nd
@kinds can go, but hands off @nd
all @kinds must go except those in @nd

= fs.search {"path":".","name_glob":"@kinds","not_glob":"@nd"} ;; %cp
copy all @kinds to @d, not the ones in @nd
@kinds copied into @d, skip @nd

= fs.search {"path":".","name_glob":"*.@ext","not_glob":"@stem.@ext"} ;; %del
delete all .@ext files except @stem.@ext
*.@ext can go, but keep @stem.@ext
only @stem.@ext stays, all other .@ext must go
i need @stem.@ext, the other .@ext files can be deleted
every .@ext but @stem.@ext must be gone

= fs.search {"path":".","name_glob":"*.@ext","not_glob":"@stem.@ext"} ;; %mv
move all .@ext but @stem.@ext to @d
*.@ext -> @d, only @stem.@ext stays here
every .@ext except @stem.@ext belongs in @d
@stem.@ext stays where it is, the other .@ext files go to @d

= fs.search {"path":".","name_glob":"*.@ext","not_glob":"@stem.@ext"}
all .@ext except @stem.@ext
which .@ext files are there besides @stem.@ext
list the .@ext files without @stem.@ext

""".replace("""
= sh cmp @sf @sf2
""", ""))


# ---------------------------------------------------------------- ranges and lists of files

def series(r):
    """Numbered files from one to another: as said, and all of them."""
    a = r.choice([1, 1, 1, 1, 2, 3, r.randint(1, 12)])
    b = a + r.randint(2, 5)
    base = r.choice(["week", "day", "chapter", "part", "lesson", "track", "page", "unit", "run", "test", "form", "sheet", "round", "log", thing(r), values.word(r), r.choice(SINGLE).replace("_", "-")]) + r.choice(["", "", "", "_", "-", " "])
    e = "." + r.choice(TEXTS) if r.random() < 0.85 else ""
    pad = r.random() < 0.1
    names = [f"{base}{i:02}{e}" if pad else f"{base}{i}{e}" for i in range(a, b + 1)]
    said = r.choice(["{} to {}", "{} to {}", "{} through {}", "{} - {}", "from {} to {}", "{} up to {}", "{} until {}", "all from {} to {}", "{} till {}"]).format(names[0], names[-1])
    return said, Raw(json.dumps(names, ensure_ascii=False, separators=(",", ":")))


def several(exts):
    """Three or four files in a row."""
    def f(r):
        names = []
        while len(names) < r.choice([3, 3, 3, 4]):
            n = name(r, exts)
            if n not in names and not re.search(r"[ ()]", n):
                names.append(n)
        said = ", ".join(names[:-1]) + r.choice([" and ", ", ", ", and ", " and also ", " & "]) + names[-1]
        if r.random() < 0.2:
            said = " ".join(names)
        return said, Raw(json.dumps(names, ensure_ascii=False, separators=(",", ":")))
    return f


SLOTS |= {"range": series, "sev": several(TEXTS), "sevf": several(EXTS)}

rules("""
= fs.count {"paths":@range}
count the words of @range
word count for @range
how many words do @range have together
lines in @range
@range: how many words
how long are @range
my book is @range, how many words is that

= fs.hash {"paths":@range}
checksums of @range
hash @range

= fs.move {"paths":@range,"into":"@d"}
@range belong in @d
move @range to @d
@range -> @d
put @range into @d, the others stay
@d should have @range in it, move them
@range should live in @d

= fs.copy {"paths":@range,"into":"@d"}
copy @range to @d
@range should also be in @d, copies
copies of @range into @d, keep the originals

= fs.delete {"paths":@range}
@range can go
delete @range, nothing else
i no longer need @range
@range must be gone

= fs.archive {"paths":@range,"to":"@z"}
@range -> @z
pack @range into @z
zip @range as @z
into @z go @range

= fs.count {"paths":@sev}
count the words of @sev
word count: @sev
how many lines do @sev have together
@sev - how many words in total

= fs.hash {"paths":@sevf}
checksums for @sevf
hash @sevf

= fs.move {"paths":@sevf,"into":"@d"}
@sevf belong in @d
@sevf -> @d
move @sevf into @d, leave the rest

= fs.copy {"paths":@sevf,"into":"@d"}
copy @sevf to @d, originals stay
i need @sevf in @d too, copy them

= fs.delete {"paths":@sevf}
@sevf can go
delete @sevf and nothing else

= fs.archive {"paths":@sevf,"to":"@z"}
@sevf => @z
pack @sevf into @z
zip up @sevf, call it @z

= %rt ;; fs.read {"path":"@t2"} ;; fs.read {"path":"@t3"}
show me @t, @t2 and @t3
read @t, then @t2, then @t3
1. @t 2. @t2 3. @t3, show them all
print @t, @t2 and finally @t3
""")

# ---------------------------------------------------------------- polite, angry, hurried, mistyped

rules("""
= %one ;; %mvone
Would you be so good as to find the @one and put it into @d?
ARGH the @one is in the wrong folder again. it belongs in @d!!
for the last time: the @one goes into @d
listen, the @one has to be in @d before my boss comes back
yo put the @one in @d
teh @one should be in @d
pls mvoe the @one to @d
i would be glad if the @one could move to @d
may i ask you to move the @one to @d
the @one: to @d with it
if you find the @one, move it to @d
please to put @one in folder @d
@one put in @d
um, so, the @one, could that go to @d
the @one got saved in the wrong place, should have been @d
i meant to save the @one in @d, move it there

= %one ;; %cpone
could a copy of the @one be placed in @d, please
i'd be grateful for a copy of the @one in @d
@who needs the @one in @d, but we need it here as well
the @one has to be in two places: here and in @d
coppy the @one to @d
backup the @one into @d
put a spare of the @one in @d

= %one ;; %delone
the @one is embarrassing, get rid of it
i never want to see the @one again, delete it
delte the @one pls
would you kindly remove the @one
burn the @one ((i mean delete it))
the @one is from my ex, it must go lol
the @one? into the bin with it
we can do without the @one, delete it

= %many ;; %mv
would you mind putting the @many into @d
it would be lovely if the @many were in @d
this is a mess!! the @many go in @d, now
all @many to @d asap
pls put teh @many in @d
i'd prefer to have the @many in @d
wouldn't the @many be better off in @d? move them
the @many need a home, make it @d
have all @many moved to @d
see to it that the @many end up in @d
the @many should all be together in @d
@who wants the @many in @d

= %many ;; %del
would you please remove the @many
i can't stand the @many any more, delete them
the @many were only for testing, they can go
spring cleaning: the @many must go
dump the @many
remove teh @many
we're done with the @many, away with them

= %many ;; %zip
could you kindly pack the @many into @z
@who wants the @many by mail, so make @z out of them
i want one file with all the @many in it, @z
@z should contain all the @many
stuff the @many into @z

= %kinds ;; %mv
would you mind putting the @kinds into @d
so many @kinds!! off to @d with them
i'd like all the @kinds to be in @d
why are the @kinds not in @d? move them there
it'd be great to have the @kinds in @d
@kinds in @d please, asap
whoever finds the @kinds puts them in @d. that's you
see that all @kinds get into @d

= %kinds ;; %zip
could you pack all @kinds into @z, please
@z should have all the @kinds in it
i want a @z with all my @kinds

= %kinds ;; %cp
@who would like the @kinds in @d, but leave ours where they are
could you copy every one of the @kinds to @d
make sure that @d has all the @kinds, copy them

= %one ;; %ren
would you be so kind as to rename the @one to @bare
the @one needs a better name: @bare
please let the @one be called @bare
why isn't the @one called @bare? rename it
i'd rather have the @one named @bare

= %new/@one ;; %cp
i need the newest @one in @d as well
put a copy of the latest @one in @d, not the older ones

= %new/@one ;; %mv
only the newest @one goes to @d, leave the older ones
the latest @one, and just that, belongs in @d

= %new/@one ;; fs.archive {"paths":"$1","to":"@z"}
zip the newest @one as @z
pack my latest @one into @z

= %new/@kind ;; fs.archive {"paths":"$1","to":"@z"}
the newest @kind -> @z
pack the latest @kind into @z
zip just the most recent @kind as @z

= %new/@one ;; fs.move {"renames":[{"from":"$1.0","to":"@bare"}]}
the newest @one should be called @bare
rename my latest @one to @bare

= %new/@kind ;; fs.move {"renames":[{"from":"$1.0","to":"@bare"}]}
the newest @kind should be called @bare
rename the latest @kind to @bare
newest @kind, new name: @bare

= %new/@one ;; %del
delete the newest @one, keep the older ones
the latest @one is wrong, remove it

= %old/@one ;; %del
the oldest @one can go
delete the oldest @one, keep the newer ones
drop the oldest @one

= %old/@kind ;; %mv
the oldest @kind belongs in @d
move the oldest @kind to @d, not the newest
oldest @kind -> @d

= %new/@one ;; fs.count {"paths":"$1"}
how many words has my newest @one
word count of the latest @one
count the words in the most recent @one

= %new/@one ;; fs.search {"path":"$1.0","text":"@w"}
does my newest @one mention @w
is @w in the latest @one
what does the most recent @one say about @w

= %new/@one ;; fs.read {"path":"$1.0","from_line":1,"max_lines":@n}
the first @n lines of my newest @one
how does the latest @one start, @n lines

= %new/@one ;; fs.read {"path":"$1.0","last_lines":@n}
the last @n lines of the latest @one
how does my newest @one end, @n lines
""")


# ---------------------------------------------------------------- is there, which of the two, hidden names, names with numbers at the end

SLOTS |= {"num_name": lambda r: r.choice([f"{thing(r)}.log.{r.randint(1, 30)}", f"lib{values.word(r)}.so.{r.randint(1, 9)}", f"{values.word(r)}.{r.randint(1, 9)}", f"{thing(r)}.tar.gz.{r.randint(1, 9)}", f"{values.word(r)}.sql.{r.randint(1, 31)}", f"core.{r.randint(100, 99999)}", f"{thing(r)}-{r.randint(1, 4)}.{r.randint(0, 20)}.{r.randint(0, 20)}", f"syslog.{r.randint(1, 9)}", f"{values.word(r)}.bak{r.randint(1, 9)}", f"{thing(r)}.conf.{r.randint(2019, 2026)}"])}

rules("""
= fs.stat {"path":"@d"}
is there a folder @d already
does the folder @d exist
have i got a folder called @d
did i ever make a folder @d
is the folder @d still there
the folder @d should exist, does it
check that there is a folder @d, don't make one
does a folder named @d exist here
was the folder @d deleted
since when does the folder @d exist
when was the folder @d changed last

= fs.stat {"path":"@d"} [error missing]
is there a folder @d already
does the folder @d exist
have i got a folder called @d
is the folder @d still there

= fs.read {"path":"@num_name"}
what's in @num_name
show me @num_name
@num_name, on screen please
read @num_name, the whole thing
i want to see @num_name, not the others
let me look at @num_name

= fs.stat {"path":"@num_name"}
how big is @num_name
is @num_name still there
when was @num_name written
@num_name: size?
do i still have @num_name

= fs.read {"path":"@num_name","last_lines":@n}
last @n lines of @num_name
the end of @num_name, @n lines
@num_name - last @n lines

= fs.search {"path":".","name_glob":"@num_name"}
where is @num_name
find @num_name
which folder has @num_name
@num_name is somewhere, where

= fs.search {"path":".","name_glob":"@num_name"} ;; %cpone
find @num_name and copy it to @d
wherever @num_name is, copy it into @d

= fs.search {"path":".","name_glob":"@num_name"} ;; %mvone
find @num_name and move it to @d
wherever @num_name is, it belongs in @d

= fs.search {"path":".","name_glob":"@num_name"} ;; %delone
find @num_name and delete it
wherever @num_name is, it can go

= fs.search {"path":"@num_name","text":"@w"}
is @w in @num_name
what does @num_name say about @w
look for @w in @num_name
@w in @num_name?

= fs.count {"paths":["@num_name"]}
how many lines has @num_name
line count of @num_name

= fs.hash {"paths":["@num_name"]}
checksum of @num_name
sha of @num_name

= fs.read {"path":"@hid"}
what's in @hid
show me @hid
@hid please, show
read @hid out
i need to check something in @hid, show it
does anyone know what's in @hid? print it
let me see the @hid file

= fs.stat {"path":"@hid"}
is there a @hid here
do i have a @hid
does @hid exist
did i forget the @hid? is it there
how big is @hid
when was @hid changed

= fs.search {"path":"@hid","text":"@w"}
is @w in @hid
what does @hid say about @w
look for @w in @hid

= fs.count {"paths":["@hid"]}
how many lines has @hid
count the lines of @hid

= fs.search {"path":".","name_glob":"@hid","hidden":true} ;; %read
find @hid and show it
where is @hid? open it
look for @hid, then read it to me

= fs.search {"path":".","name_glob":"@hid","hidden":true} ;; %cpone
find @hid and copy it into @d
look for @hid, i need a copy in @d

= fs.search {"path":".","name_glob":"@hid","hidden":true} ;; %del
find every @hid and delete it
all @hid files can go, wherever they are
the @hid files are only clutter, remove them all
@hid must be gone from all folders

= fs.hash {"paths":["@f","@f2"]}
is @f2 just a copy of @f
do @f and @f2 differ at all
i can't tell @f and @f2 apart, are they the same
did @who send me @f twice? the other is @f2, same content?
were @f and @f2 the same file all along
can i throw away @f2, i.e. is it the same as @f? don't delete yet
same or not: @f, @f2
@f2 looks like @f. is it

= sh diff @st @st2
what's the difference between @st and @st2
@who corrected my @st and called it @st2. what did they change
what's in @st2 that isn't in @st and the other way round
tell me what's different in @st2, the old one is @st
compare: @st, @st2
@st and @st2 - what's different
before and after: @st and @st2. what changed
can you see any difference between @st and @st2
the old version is @st and the new one @st2, show me the changes

= sh ls -lt @sf @sf2
@sf or @sf2, which is the newer one
which was saved later, @sf or @sf2
did i save @sf2 after @sf
i have @sf and @sf2, which did i touch last

= sh ls -lS @sf @sf2
@sf or @sf2: which is bigger
which one is the fatter file, @sf or @sf2
compare the sizes of @sf and @sf2

= sh diff -rq @psd @psd2
what's in the folder @psd that's missing in the folder @psd2, and the other way round
my backup is the folder @psd2, the original the folder @psd. do they differ
are the folder @psd and the folder @psd2 in sync
which files differ between the folders @psd and @psd2
did @who change anything in the folder @psd2? the original is the folder @psd

= sh du -sh @psd @psd2
compare the sizes of the folders @psd and @psd2
the folder @psd or the folder @psd2: which one needs more room
which is the fatter folder, @psd or @psd2

= sh grep -Fxvf @st2 @st
which lines of @st aren't in @st2
what does @st have that @st2 doesn't, line by line
lines that are only in @st, not in @st2

= sh grep -Fxf @st2 @st
which lines do @st and @st2 have in common
lines that are in @st and in @st2 as well

= sh file -i @st
which encoding does @st have
is @st utf-8
the umlauts look weird in @st, what encoding is that
@st: charset?

= sh readlink -f @sf
what's the full path of @sf
the absolute path of @sf please
where exactly does @sf lie, full path

= fs.search {"path":".","text":"@who"}
where is @who mentioned
which files mention @who
what do we have on @who in the files
does @who come up anywhere
any file that talks about @who?
which letter did @who get mentioned in
@who's name stands in which file

= fs.search {"path":".","name_glob":"@many","text":"@who"}
which of the @many mention @who
which @many are from @who
is @who in any of the @many
do the @many say anything about @who

= fs.search {"path":".","name_glob":"@one","text":"@who"}
is @who mentioned in the @one
does the @one mention @who
what does the @one say about @who
@who claims to be in the @one. check

= fs.search {"path":"@t","text":"@who"}
is @who in @t
where does @t mention @who
what does @t say about @who
@t: does @who come up

= fs.search {"path":".","text":"@q"} ;; %read
open the file that has @q in it
which file contains @q? show it to me
find the file with @q and print it

= fs.search {"path":".","text":"@q"} ;; %mv
the files with @q in them belong in @d
move every file that contains @q to @d
whatever contains @q -> @d

= fs.search {"path":".","text":"@q"} ;; %cp
copy all files containing @q to @d
files with @q inside should also be in @d

= fs.search {"path":".","text":"@q"} ;; %zip
zip all files that contain @q as @z
files with @q in them => @z

= fs.search {"path":".","text":"@w"} ;; %del
files that mention @w can go
delete every file that says @w
whatever mentions @w must be gone

= fs.search {"path":".","text":"@w"} ;; %count
count the words of all files that mention @w
how long are the files about @w, word counts

= fs.search {"path":"@d","text":"@w"} ;; %read
which file in @d mentions @w? open it
open the file in @d that's about @w
find the file with @w in @d and show it

= fs.search {"path":"@d","text":"@w"} ;; fs.move {"paths":"$1","into":"@d2"}
files in @d that mention @w belong in @d2
move whatever mentions @w from @d to @d2

= fs.search {"path":"@d","text":"@w"} ;; fs.copy {"paths":"$1","into":"@d2"}
copy the files about @w from @d to @d2
whatever in @d mentions @w should be in @d2 too, copies

= fs.search {"path":".","name_glob":"@kinds","text":"@w"} ;; %mv
@kinds that mention @w belong in @d
move the @kinds about @w to @d
@kinds with @w inside -> @d

= fs.search {"path":".","name_glob":"@kinds","text":"@w"} ;; %cp
copy the @kinds that mention @w to @d
@kinds about @w should also be in @d

= fs.search {"path":".","name_glob":"@many","text":"@w"} ;; %mv
the @many that mention @w belong in @d
move those @many that talk about @w into @d

= fs.search {"path":".","name_glob":"@many","text":"@w"} ;; %zip
pack the @many that mention @w into @z
the @many about @w -> @z
""")


# ---------------------------------------------------------------- the object first, relative clauses, wishes, problems

rules("""
= %kinds
the @kinds, would you list them
all @kinds that exist on this disk under this folder, list please
@kinds i want to see
@kinds is what i'm after
what i need is a list of the @kinds
the thing i want to know: which @kinds are there
my wish: a list of all @kinds
@kinds - i need to know where they are
my problem: i don't know where my @kinds are
i lost track of my @kinds
i've no clue where all those @kinds are
can't keep track of the @kinds, list them
there must be @kinds somewhere under here, show which
whichever @kinds there are, show them

= fs.search {"path":"@d","name_glob":"@kinds"}
the @kinds that are in @d, list them
what i want is a list of the @kinds in @d
@d is full of stuff, i only care about the @kinds
too much in @d, show me only the @kinds
in @d are some @kinds that i need to see

= %one
the @one i'm looking for, where is it
the @one is what i'm after
what i need to find is the @one
the @one which i can't find, can you
problem: the @one isn't where it should be. where is it
it's the @one i'm looking for
if only i knew where the @one was
i don't know any more where i put the @one
i can't for the life of me remember where the @one is
the @one, which i had yesterday, isn't here now. find it
somebody must have moved the @one, where is it

= %one ;; %read
the @one, would you open it
what i want to read is the @one
the @one is what i want to see on the screen
it's the @one i want to read
i have forgotten what the @one says
i wish i knew what's in the @one
problem: nobody knows what the @one says. show it
the @one which is lying around here somewhere, open it

= %rt
@t, would you open it
what i want to read is @t
it's @t i want to see
i have forgotten what @t says
i wish i knew what's in @t
@t is what i need on the screen
my problem is that i can't open @t. print it
the content of @t is what matters
the thing in @t is what i want to read
file @t, please, its content
@t i'd like to see
@t you can show me now

= fs.list {"path":"@d"}
@d, would you list it
what i want to know is what's in @d
what @d contains i'd like to know
i have forgotten what @d contains
i wish i knew what's in @d
the things that are in @d, list them
everything that lies in @d, name it
@d i want to look into
problem: no idea what's in @d

= fs.disk_usage {"path":"@d"}
how much space @d takes i'd like to know
what i want to know is the size of @d
the size @d has, please
i wish i knew how big @d is
problem: no idea how big @d is
@d, would you measure it
the space that @d takes up - how much is it

= fs.search {"path":".","kind":"file","min_bytes":"@size"}
the files that are bigger than @size, list them
all that is over @size i'd like to see
which ones have more than @size
files which exceed @size, please name them
our limit is @size. which files break it
problem: some files are over @size. which
i want to know what's larger than @size

= fs.search {"path":".","kind":"file","older_than_ms":"@age"}
the files that nobody changed for @age, list them
all that is older than @age i'd like to see
files which are older than @age, please name them
i want to know what hasn't been touched for @age
what's been sitting here unchanged for @age

= fs.search {"path":".","kind":"file","newer_than_ms":"@span"}
the files that changed in the last @span, list them
all that changed during the last @span i'd like to see
i want to know what was changed in the last @span
whatever was saved in the last @span, list it

= %text
the file that mentions @w, which is it
the one that talks about @w, where
files which mention @w, name them please
i want to know which file speaks of @w
what i'm looking for is the file about @w
problem: i don't know which file mentions @w
somewhere it says @w and i need to know where
@w i wrote down, but where
about @w there must be something, find it

= fs.stat {"path":"@f"}
@f, does it exist
@f, how big is it
@f, when was it changed
whether @f exists is what i want to know
i want to know if @f is there
i want to know how big @f is
i wonder whether @f is still there
how big @f is i'd like to know
the size of @f, please
the date of @f, please
i can't tell how old @f is

= %bigs
the files that take the most space, list them
what takes the most space i'd like to know ((files))
i want to know which files are the biggest
problem: the disk is full. which files are the biggest

= fs.disk_usage {"path":".","by":"folders","top":10}
the folders that take the most space, list them
i want to know which folders are the biggest
problem: something fills my disk. which folders are the big ones

= %new
the file that changed last, which is it
i want to know which file changed last
the one i saved last, what's its name

= %new ;; %read
the file that changed last, open it
the one i saved last i want to see, open it
i want to read whatever i saved last

= %new/@kind
the @kind that is newest, which is it
the @kind that i saved last, where is it
i want to know which @kind is the latest

= %big/@kind
the @kind that is the biggest, which is it
i want to know which @kind is the largest

= %kinds ;; %mv
the @kinds i want to have in @d
in @d i want to have all the @kinds
@d should contain all @kinds
what i want: all @kinds in @d
the @kinds, which are all over the place, belong in @d
@kinds have no business being here, move them to @d
problem: my @kinds are everywhere. they should be in @d
all the @kinds there are, into @d they go
my @kinds drive me mad, put them in @d

= %kinds ;; %del
the @kinds i don't need, delete them
what must go: all @kinds
@kinds i don't want to see here, delete them
problem: way too many @kinds. delete them all
@kinds have no place here, delete them
all the @kinds there are, delete them

= %kinds ;; %cp
@d should get copies of all @kinds
what i want: copies of all @kinds in @d
in @d i want copies of the @kinds
the @kinds, of which i need copies in @d

= %kinds ;; %zip
what i want: one @z with all @kinds in it
one archive, @z, with all the @kinds, please
in @z i want to have all @kinds
the @kinds, all of them, packed up as @z

= %many ;; %mv
the @many i want to have in @d
@d should contain all the @many
what i want: the @many in @d
the @many have no business being here, they go to @d
problem: the @many are everywhere. @d is the place for them
the @many, which are all over the place, go to @d
in @d i want to have the @many

= %many ;; %cp
@d should get copies of the @many
what i want: copies of the @many in @d
in @d i want copies of all @many

= %many ;; %del
the @many i don't need any more, delete them
what must go: the @many
the @many have no place here, delete them
the @many are taking up space, delete them

= %many ;; %zip
what i want: one @z with the @many in it
in @z i want to have all @many
the @many, all of them, packed up as @z

= %one ;; %mvone
@d should have the @one in it, move it there
what i want: the @one in @d
the @one i want to have in @d
in @d i want to have the @one
the @one has no business being here, it goes to @d
the @one, wherever it is, should be in @d
problem: the @one isn't in @d, where it should be. move it

= %one ;; %cpone
@d should get a copy of the @one
what i want: a copy of the @one in @d
in @d i'd like a copy of the @one
the @one, of which i need a copy in @d

= %one ;; %delone
the @one i don't need, delete it
what must go: the @one
the @one has no place here, delete it

= %one ;; %ren
what i want: the @one called @bare
@bare should be the name of the @one
@bare is a better name for the @one, rename it
the @one, which should be called @bare, has the wrong name

= fs.search {"path":".","kind":"file","min_bytes":"@size"} ;; %mv
@d is for files over @size, move them there
what's over @size should be in @d
the files that are bigger than @size, into @d with them
@d should get everything over @size
problem: files over @size clog this folder, they belong in @d

= fs.search {"path":".","kind":"file","min_bytes":"@size"} ;; %cp
copies of everything over @size into @d
files over @size should also be in @d, copy them

= fs.search {"path":".","kind":"file","min_bytes":"@size"} ;; %del
files over @size must go
whatever is bigger than @size can be deleted
nothing over @size may stay here, delete it

= fs.search {"path":".","kind":"file","min_bytes":"@size"} ;; %zip
pack everything over @size into @z
files over @size -> @z

= fs.search {"path":".","kind":"file","max_bytes":"@size"} ;; %mv
files under @size => folder @d
whatever is smaller than @size belongs in @d
the small stuff ((under @size)) to @d

= fs.search {"path":".","kind":"file","older_than_ms":"@age"} ;; %del
files older than @age must go
whatever nobody touched for @age can be deleted
nothing older than @age may stay, delete it
delete what's older than @age, keep what's newer

= fs.search {"path":".","kind":"file","older_than_ms":"@age"} ;; %zip
pack everything older than @age into @z
files older than @age -> @z
what's over @age old goes into @z

= fs.search {"path":".","kind":"file","older_than_ms":"@age"} ;; %cp
copy what's older than @age to @d
copies of everything over @age old into @d

= fs.search {"path":".","kind":"file","newer_than_ms":"@span"} ;; %cp
copy whatever changed in the last @span to @d
what changed in the last @span should also be in @d
files of the last @span -> copies in @d

= fs.search {"path":".","kind":"file","newer_than_ms":"@span"} ;; %mv
files of the last @span belong in @d
whatever changed in the last @span -> @d
move what i saved in the last @span to @d, not the older stuff

= fs.search {"path":".","kind":"file","newer_than_ms":"@span"} ;; %zip
pack what changed in the last @span into @z
files of the last @span -> @z

= fs.search {"path":".","kind":"file","newer_than_ms":"1d"} ;; %mv
today's files belong in @d
what i saved today -> @d
move everything from today to @d, not the older stuff

= fs.search {"path":".","kind":"file","newer_than_ms":"1w"} ;; %zip
pack this week's files into @z
this week's work -> @z
what changed this week, zipped as @z
""")


# ---------------------------------------------------------------- one by one

rules("""
= fs.list {"path":"@d","recursive":true,"limit":1,"kind":"file"}
my boss bets there are over 500 files in @d, i say less. count them
inventory time: number of files in @d
if i printed every file in @d, how many would that be
@d holds how many files, roughly? exact number is fine too
are we talking ten files or ten thousand in @d? count

= fs.list {"path":"@d","recursive":true,"limit":1,"kind":"file","glob":"@kinds"}
wedding guests uploaded @kinds to @d, how many so far
@who wants to know how many @kinds we've got in @d
of all the stuff in @d, how many are @kinds
did i reach 100 @kinds in @d yet? count

= %howmany/@kinds
we're paid per piece: how many @kinds are there
if each of the @kinds costs a cent, how many cents lol ((count them))
guess how many @kinds i have. no, don't guess, count
headcount of the @kinds please
@kinds, tally

= fs.count {"paths":["@t"]}
the journal takes 3000 words at most. @t, how many has it got
twitter allows 280 characters, how many characters has @t
paid by the word here... how many words in @t
i must read @t aloud in 5 minutes, so how many words is it
is @t long enough for a bachelor thesis? word count

= fs.read {"path":"@t","from_line":1,"max_lines":1}
the title of @t is in its first line, show me that
what heading does @t start with, first line only
csv header of @t, i.e. the first line

= fs.read {"path":"@t","last_lines":1}
how does @t finish, just the closing line
the final line of @t, nothing more
the punch line of @t is its last line, tell me

= sh sed -n '@{line}p' @st
the 911 call was logged on line @line of @st, read it to me
python says SyntaxError at line @line of @st. what's there
read me line @line out of @st
in @st, line @line, what is written
line number @line of @st and only that one

= fs.list {"path":"@d","sort":"modified"}
which files in @d are recent? sort by date
@d in order of last change, newest on top

= fs.search {"path":"@d","kind":"file","newer_than_ms":"1w"}
what's new in @d this week
i was off sick, what came into @d this week
this week's additions to @d

= fs.search {"path":"@d","kind":"file","newer_than_ms":"1h"}
did the sync drop anything into @d within the last hour
what landed in @d in the past hour

= %bigs#3
give me the podium: the three biggest files
gold, silver, bronze in file size please
three fattest files?

= %bigs#12
the dozen biggest files
a dozen of the biggest files, please

= %news#6
half a dozen of my newest files
the newest half dozen files

= %news#3
the last three things i saved
three most recent files pls

= fs.search {"path":".","name_glob":"@kinds","min_bytes":"250MB"}
@kinds over a quarter of a gigabyte
which @kinds are larger than a quarter gig

= fs.search {"path":".","name_glob":"@kinds","older_than_ms":"6mo"}
@kinds older than half a year
@kinds that nobody opened up and changed for half a year

= fs.search {"path":".","name_glob":"@kinds","newer_than_ms":"15m"}
@kinds from the last quarter of an hour
which @kinds were saved within the last quarter of an hour

= fs.search {"path":".","name_glob":"@kinds","newer_than_ms":"1y"}
this year's @kinds
@kinds from this year

= fs.search {"path":".","name_glob":"@kinds","newer_than_ms":"1mo"}
this month's @kinds
@kinds from this month

= fs.search {"path":".","name_glob":"@kinds","newer_than_ms":"1w"}
this week's @kinds
@kinds from this week
which @kinds did i make this week

= fs.search {"path":".","name_glob":"@kinds","newer_than_ms":"2d"}
@kinds since yesterday
new @kinds since yesterday?

= fs.search {"path":".","name_glob":"@kinds","empty":true}
empty @kinds
which @kinds are empty
@kinds with nothing in them

= fs.search {"path":".","name_glob":"@kinds","empty":true} ;; %del
empty @kinds can go
@kinds with nothing in them must go
delete the empty @kinds, the others stay

= fs.search {"path":".","name_glob":"@many","kind":"file"} ;; fs.stat {"path":"$1.0"}
""".replace("""
= fs.search {"path":".","name_glob":"@many","kind":"file"} ;; fs.stat {"path":"$1.0"}
""", ""))

rules("""
= fs.search {"path":".","name_glob":"@one","text":"@w"}
can i have a dog according to the @one? look for @w in it
am i covered for @w? check the @one
page after page and no @w in the @one, or is there
does it say @w anywhere in the @one
whether the @one says anything about @w is all i want to know
the clause about @w in the @one, show it
where exactly does the @one talk about @w
i skimmed the @one and didn't see @w. is it in there
@who insists that @w is in the @one. is it
how is @w handled in the @one
what did i promise about @w in the @one
did i put @w into the @one
have i forgotten @w in the @one
have we put @w on the @one
is @w on the @one
is @w on my @one already
did someone add @w to the @one

= fs.search {"path":"@t","text":"@w"}
is @w on @t
did i put @w into @t
have we got @w in @t already
whether @t says anything about @w is what i need to know
did someone add @w to @t
what have i written about @w in @t
page me the lines of @t with @w
in which lines of @t is @w
check in @t: @w?
is there anything on @w in @t or not

= fs.search {"path":"@t","text":"@q"}
is @q still in @t
@t has @q somewhere, which line
find @q in @t
which line of @t says @q
is @q set in @t

= %text>@d
did i save anything about @w in @d
which of my notes in @d talks about @w
does the stuff in @d cover @w
have we got anything on @w in @d
in @d, is there a word about @w

= fs.search {"path":".","name_glob":"@whose","text":"@w"}
does @whose mention @w
what does @whose say about @w
is @w in @whose
look for @w in @whose

= fs.search {"path":".","name_glob":"@oney","text":"@w"}
does the @oney mention @w
what did the @oney say about @w
is there anything on @w in the @oney

= fs.search {"path":".","name_glob":"@many","newer_than_ms":"@span"}
""".replace("""
= fs.search {"path":".","name_glob":"@many","newer_than_ms":"@span"}
""", ""))

rules("""
= fs.search {"path":".","name_glob":"@many","kind":"file","newer_than_ms":"@span"}
the @many of the last @span
which @many are from the last @span
@many from the last @span

= fs.search {"path":".","name_glob":"@many","kind":"file","older_than_ms":"@age"}
@many older than @age
which of my @many are older than @age
the @many nobody touched for @age

= fs.search {"path":".","name_glob":"@many","kind":"file","older_than_ms":"@age"} ;; %mv
@many older than @age belong in @d
@many older than @age -> @d
move the @many that are over @age old to @d

= fs.search {"path":".","name_glob":"@many","kind":"file","older_than_ms":"@age"} ;; %del
@many older than @age can go
delete the @many that are over @age old, keep the newer ones

= fs.search {"path":".","name_glob":"@many","kind":"file","min_bytes":"@size"}
@many over @size
which of the @many are bigger than @size

= fs.search {"path":".","name_glob":"@many","kind":"file","min_bytes":"@size"} ;; %mv
@many over @size belong in @d
move the @many that are bigger than @size to @d

= fs.search {"path":".","name_glob":"@many","kind":"file","newer_than_ms":"1d"}
today's @many
which @many are from today
@many from today?

= fs.search {"path":".","name_glob":"@many","kind":"file","newer_than_ms":"1d"} ;; %mv
today's @many belong in @d
today's @many -> @d

= fs.search {"path":".","name_glob":"@many","kind":"file","newer_than_ms":"1d"} ;; %zip
pack today's @many into @z
today's @many -> @z

= fs.search {"path":".","name_glob":"@many","kind":"file","not_glob":"@nd"}
the @many, but not the ones in @nd
all @many outside of @nd
list the @many, skip @nd

= fs.search {"path":".","name_glob":"@many","kind":"file","not_glob":"@nd"} ;; %mv
move all @many to @d, but not the ones in @nd
the @many belong in @d, leave those in @nd alone
@many -> @d, hands off @nd

= fs.search {"path":".","name_glob":"@many","kind":"file","not_glob":"@nd"} ;; %del
delete the @many, but not the ones in @nd
the @many can go, except those in @nd

= fs.search {"path":".","name_glob":"@many","kind":"file","not_glob":"@nd"} ;; %cp
copy all @many to @d, not the ones in @nd
copies of the @many into @d, skip @nd

= fs.search {"path":".","name_glob":"@kinds","not_glob":"@nd"} ;; %zip
pack all @kinds into @z, skip @nd
@kinds -> @z, but not those in @nd

= fs.search {"path":".","text":"@w","not_glob":"@nd"} ;; %mv
files that mention @w belong in @d, skip @nd
move everything about @w to @d, but not what's in @nd

= fs.list {"path":".","recursive":true,"sort":"modified","limit":@few,"kind":"file","glob":"@many"}
the @few newest @many
my last @few @many
@few most recent @many please

= fs.list {"path":".","recursive":true,"sort":"modified","limit":@few,"kind":"file","glob":"@many"} ;; %mv
the @few newest @many belong in @d
move my last @few @many to @d
@few newest @many -> @d

= fs.list {"path":".","recursive":true,"sort":"modified","limit":@few,"kind":"file","glob":"@many"} ;; %cp
copy the @few newest @many to @d
the @few latest @many should also be in @d

= fs.list {"path":".","recursive":true,"sort":"modified","limit":@few,"kind":"file","glob":"@many"} ;; %zip
pack the @few newest @many into @z
my last @few @many -> @z

= fs.list {"path":".","recursive":true,"sort":"modified","reverse":true,"limit":@few,"kind":"file","glob":"@many"}
the @few oldest @many
which @few of the @many are the oldest

= fs.list {"path":".","recursive":true,"sort":"modified","reverse":true,"limit":@few,"kind":"file","glob":"@many"} ;; %del
the @few oldest @many can go
delete the @few oldest @many, keep the rest

= fs.list {"path":".","recursive":true,"sort":"size","limit":1,"kind":"file","glob":"@one"}
biggest @one
which @one is the biggest
the largest @one?

= fs.list {"path":".","recursive":true,"sort":"size","limit":1,"kind":"file","glob":"@many"}
which of the @many is the biggest
the biggest of my @many
of all the @many, which is the largest

= fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"@many"}
which of the @many is the newest
the newest of my @many
of all the @many, which did i change last

= fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"@many"} ;; %read
show me the newest of the @many
open whichever of the @many is the latest
of the @many, read me the most recent one

= fs.list {"path":".","recursive":true,"sort":"modified","reverse":true,"limit":1,"kind":"file","glob":"@many"}
which of the @many is the oldest
the oldest of my @many
""")


# ---------------------------------------------------------------- one picture about something; slips of the fingers; people who dictate

rules("""
= %sub
where is the @sub photo
the @sub picture, where is it
find me the @sub pic
i took a photo of the @sub, it's named like that. where is it
the @sub video, where did it go
my @sub screenshot, where is it
is there a @sub file somewhere
have i still got the @sub video

= %sub ;; %mvone
the @sub photo belongs in @d
the @sub pic -> @d
move the @sub video to @d
put my @sub screenshot into @d
the @sub file should be in @d

= %sub ;; %cpone
copy the @sub photo to @d
i need the @sub video in @d as well, as a copy
a copy of the @sub picture into @d

= %sub ;; %delone
the @sub photo can go
delete the @sub pic
the @sub video must go, it's awful

= %sub ;; %stat
how big is the @sub video
when was the @sub photo taken... or rather saved
how large is the @sub picture

= %sub ;; %read
show me the @sub file
what's in the @sub file
open the @sub file

= %sub ;; %ren
the @sub photo should be called @bare
rename the @sub pic to @bare

= %new/@sub
my newest @sub file
the latest file with @sub in its name
which @sub file is the newest
newest @sub pic?

= %new/@sub ;; %read
open my newest @sub file
show me the latest file named @sub something

= %new/@sub ;; %mv
the newest @sub pic belongs in @d
move my latest @sub file to @d

= %new/@sub ;; %cp
copy the newest @sub pic to @d
the latest @sub file should also be in @d

= %new/*screenshot*
my newest screenshot
where's the screenshot i just took
latest screenshot?
the last screenshot i made, which is it
i just took a screenshot, where did it end up

= %new/*screenshot* ;; %mv
my newest screenshot belongs in @d
the screenshot i just took should go to @d
newest screenshot -> @d
move my latest screenshot into @d

= %new/*screenshot* ;; %cp
copy my newest screenshot to @d
the screenshot i just took, i need a copy of it in @d

= %new/*screenshot* ;; %del
the last screenshot i took can go
delete my newest screenshot, only that one

= fs.search {"path":".","name_glob":"*screenshot*","kind":"file"} ;; %mv
screenshots should live in @d
the screenshots are all over the place, i want them in @d
all screenshots -> @d
@d is where screenshots belong
my screenshots clutter everything, put them into @d

= fs.search {"path":".","name_glob":"*screenshot*","kind":"file"} ;; %del
all screenshots can go
i don't need a single screenshot of those, delete the screenshots
screenshots must be gone

= fs.search {"path":".","name_glob":"*screenshot*","kind":"file"}
where are my screenshots
screenshots, list them
do i have screenshots

= fs.search {"path":".","name_glob":"*screenshot*","kind":"file"} ;; %zip
screenshots -> @z
pack the screenshots into @z

= %rt
waht is in @t
whta's in @t
shwo @t
shoe me @t
raed @t
prnt @t
diplay @t
opn @t pls
cna you show @t
wat is in @t
let me se @t

= fs.list {"path":"@d"}
waht is in @d
lsit @d
whats insde @d
shwo the files in @d
list teh files in @d
wat do i have in @d
files ni @d

= fs.disk_usage {"path":"@d"}
hwo big is @d
how bgi is @d
sieze of @d
how much sapce does @d take
how larg is @d

= fs.stat {"path":"@f"}
hwo big is @f
si @f there
doe's @f exist
is @f their
wehn was @f changed

= %one
wheres teh @one
were is the @one
fnd the @one
serach for the @one
look fro the @one
where si my @one

= %kinds
fidn all @kinds
lsit the @kinds
serach @kinds
where r my @kinds
shwo me all the @kinds

= %text
wich file mentions @w
where is @w mentoined
serach for the text @w
fidn @w in the files
wich files contian @w

= %bigs
bigest files
wich files are the biggest
largset files
what takes so much spcae, files i mean

= %howmany/@kinds
hwo many @kinds do i have
how mny @kinds
cuont the @kinds

= %text
open the search and um look for comma no just look for @w
okay so i need you to search the files for, uh, @w
search for the word @w period
i'm talking into my phone here, find the file about @w, thanks
so like there was this file right and it had @w in it, which one

= %one
so um i need the uh @one, where is it
okay find the, what's it called, the @one
right, so, the @one, where's that
i was wondering, um, where the @one is

= fs.list {"path":"@d"}
okay so um what's in @d
uh, list @d please
right so i'd like to see what's in @d, yeah
i was wondering, like, what's in @d

= fs.disk_usage {"path":"@d"}
okay and uh how big is @d
right, how much space does, um, @d take
""")
