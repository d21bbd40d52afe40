"""English, fifth round: texts, tables, settings and command lines, in plain sentences of many sorts of people.

`text` takes blocks as talk4_wild does: first the steps, a line each (`$ shell line`, `! TOOL call`, `% python over the rows of
@csv`), then the wordings. `⏎` is the end of a line that is typed. A value is often named by a noun before it ("the colour #333"):
only the value is replaced. `@{s_x}` is the value of `@x` as sed looks for it, `@{q_x}` as the shell takes it.
"""

import re

import talk2_text as two
import talk3_text as tx
import talk4_wild as wild
import talk_text as one
from phrases import Family
from values import PEOPLE, named_host, stem, word


class Literal(str):
    """A command line that somebody gave stays as it is, wherever the files lie that it names (see here.Made.swap)."""

    def __contains__(self, name):
        return False


class Lines(Family):
    """A goal may have more than one line."""

    def sample(self, rng, rule, samplers, hide=str):
        goal, steps = super().sample(rng, rule, samplers, hide)
        if rule.steps[0] in ("sh @lit", "sh @many"):
            steps[0] = Literal(steps[0])
        return re.sub(r" ?⏎ ?", "\n", goal), steps


FAMILY = Lines("talk5_text")
add = FAMILY.add


# ---------------------------------------------------------------- values

SURNAMES = "Kowalski Müller Garcia Okafor Lindqvist Tanaka Brown O'Neil Petrov Haddad Nguyen Schäfer Rossi Meyer Dubois Larsen Novak Silva Becker Jones Weiß Patel Hofmann Costa Adeyemi Fischer Walsh Yilmaz Ivanova Berg".split()
MONTHS = "January February March April May June July August September October November December".split()


def _version(r):
    return r.choice([f"{r.randint(0, 9)}.{r.randint(0, 20)}", f"{r.randint(0, 9)}.{r.randint(0, 20)}.{r.randint(0, 30)}", f"v{r.randint(1, 9)}.{r.randint(0, 9)}", f"{r.randint(1, 4)}.{r.randint(0, 12)}.{r.randint(0, 9)}-{r.choice(['rc1', 'beta', 'alpha.2', 'dev'])}", f"{r.randint(2019, 2027)}.{r.randint(1, 12)}"])


def _date(r):
    y, m, d = r.randint(2015, 2029), r.randint(1, 12), r.randint(1, 28)
    return r.choice([f"{y}-{m:02}-{d:02}", f"{y}-{m:02}-{d:02}", f"{d:02}.{m:02}.{y}", f"{d}/{m}/{y}", f"{d} {MONTHS[m - 1]} {y}", f"{MONTHS[m - 1]} {d}", f"{MONTHS[m - 1]} {d}, {y}", f"{d}.{m}."])


def _person(r):
    first = r.choice(PEOPLE).capitalize()
    return r.choice([first, f"{first} {r.choice(SURNAMES)}", f"{first} {r.choice(SURNAMES)}", f"{r.choice(['Mr', 'Mrs', 'Ms', 'Dr.', 'Prof.'])} {r.choice(SURNAMES)}", r.choice(SURNAMES)])


def _company(r):
    w = word(r).capitalize()
    return r.choice([w, f"{w} Ltd", f"{w} Inc.", f"{w} GmbH", f"{w} & {r.choice(SURNAMES)}", f"{w} {word(r).capitalize()}", f"{w}Soft", f"Café {w}"])


def _price(r):
    a = r.choice([f"{r.randint(1, 99)}.{r.choice(['99', '50', '00', '95', '49'])}", str(r.randint(2, 900)), f"{r.randint(1, 9)},{r.randint(100, 999)}"])
    return r.choice([a, "$" + a, "€" + a, a + " EUR", a + " USD", "£" + a])


def _colour(r):
    return r.choice(["#" + "".join(r.choice("0123456789abcdef") for _ in range(6)), "#" + "".join(r.choice("0123456789ABCDEF") for _ in range(6)), "#" + "".join(r.choice("0123456789abcdef") for _ in range(3)), "#" + r.choice("0369cf") * 3])


def _mail(r):
    return f"{r.choice([r.choice(PEOPLE), 'info', 'office', 'sales', 'support', r.choice(PEOPLE) + '.' + word(r)])}@{word(r)}.{r.choice('com org de net io co.uk'.split())}"


def _url(r):
    return r.choice(["https://", "http://", "https://www."]) + named_host(r) + r.choice(["", "", "/" + word(r), "/" + word(r) + "/" + word(r)])


def _phone(r):
    return r.choice([f"0{r.randint(30, 990)} {r.randint(10000, 9999999)}", f"555-{r.randint(1000, 9999)}", f"+{r.randint(1, 99)} {r.randint(100, 999)} {r.randint(1000000, 9999999)}", f"0{r.randint(100, 999)}/{r.randint(10000, 99999)}"])


def _path(r):
    return r.choice([f"/var/www/{word(r)}", f"/home/{r.choice(PEOPLE)}/{word(r)}", f"/opt/{word(r)}", f"/srv/{word(r)}/{word(r)}", f"../{word(r)}", f"./{word(r)}", f"/usr/local/{word(r)}", f"~/{word(r)}", f"img/{word(r)}.png", f"assets/{word(r)}.{r.choice('jpg svg css js'.split())}"])


def _name_of_code(r):
    a, b = word(r), word(r)
    return r.choice([a + b.capitalize(), a + "_" + b, a.capitalize() + b.capitalize(), "get" + a.capitalize(), a.upper() + "_" + b.upper(), a + "()", "is_" + a])


def _fixed(r):
    """A text with characters that mean something to grep."""
    w, v = word(r), word(r)
    return r.choice([f"[{w}]", f"[{w}]", "[error]", "[ERROR]", "[warn]", "[x]", "[ ]", "[1]", f"{r.choice('abcdefgh')}.{r.choice('abcdefgh')}", f"{w}.{v}", "node.js", "e.g.", "C++", "C++", "C#", "g++", f"${r.randint(1, 99)}", f"${r.randint(1, 9)}.{r.randint(10, 99)}",
                     f"${w.upper()}", f"({w})", "(draft)", f"{r.randint(5, 100)}%", f"*.{r.choice('tmp log txt py'.split())}", f"{w}*", "**", "***", f"{w}?", "what?", "???", f"{w}()", f"{w}[0]", f"{w}.{v}()", f"{w} & {v}", "Q&A", "R&D", "a+b", "1+1", "^C",
                     f"{r.randint(1, 9)}.{r.randint(0, 9)}", f"192.168.{r.randint(0, 9)}.{r.randint(1, 250)}", f"#{r.randint(1, 900)}", f"{w}.com", f"/{w}/{v}", f"{{{{{w}}}}}", f"{w}...", "...", f"${{{w}}}", f"{w}^2", "Dr. " + r.choice(SURNAMES[:4])])


def _fixed_said(r):
    p = _fixed(r)
    k = r.random()
    return (f'"{p}"' if k < 0.2 else f"'{p}'" if k < 0.3 else f"`{p}`" if k < 0.35 else p, p)


def _value(r):
    """Something that stands somewhere and shall be something else."""
    return r.choice([_colour, _version, _date, _person, _company, _price, _mail, _url, _phone, _path, _name_of_code, lambda r: str(r.randint(2, 9999)), lambda r: r.choice(["TRUE", "yes", "no", "on", "off", "n/a", "TBD", "€", "USD", "kg", "km"]), two._phr, two._w])(r)


def _cell(r):
    v = one._val(r)
    v = v if isinstance(v, tuple) else (v, v)
    return v if "'" not in v[1] else ("paid", "paid")


def _arg(r):
    return r.choice([word(r), word(r), str(r.randint(1, 5000)), f"{word(r)}.{r.choice('txt csv json png'.split())}", "--" + word(r), f"--{word(r)}={r.randint(1, 99)}", r.choice("prod staging dev test all debug".split()), "-" + r.choice("vnqaf"), f"{r.randint(2020, 2027)}-{r.randint(1, 12):02}"])


# Command lines that people type, to be copied as they are.
def _literal(r):
    a, b, c, n, m = word(r), word(r), word(r), r.randint(2, 99), r.randint(2, 300)
    e, f = r.choice("txt log csv md py json".split()), r.choice("txt log csv dat".split())
    D, U = "$", r.choice("HOME USER PATH SHELL PWD".split())
    c = r.choice([
        lambda: f"seq 1 {m} | grep {n % 10} | wc -l", lambda: f"seq {n} {n + m} | tail -n {n % 9 + 1}", lambda: f"seq {m} | paste -sd+ | bc", lambda: f'echo "{a} {b}" | tr a-z A-Z', lambda: f"echo {a} | rev", lambda: f"echo '{a}  {b}' > {c}.{e}",
        lambda: f"printf '%s\\n' {a} {b} {c} | sort -r", lambda: f'printf "{a}\\n{b}\\n" >> {c}.{e}', lambda: f"ls -la | head -n {n}", lambda: f"ls -1 *.{e} | wc -l", lambda: f"ls -lhS | head -{n % 20 + 1}", lambda: f"cat {a}.{e} | sort | uniq -c | sort -nr | head",
        lambda: f"cat {a}.{e} {b}.{e} > {c}.{f}", lambda: f"grep -rn '{a}' . | cut -d: -f1 | sort -u", lambda: f'grep -c "{a} {b}" {c}.{e}', lambda: f"grep -v '^#' {a}.conf | grep -v '^$'", lambda: f"find . -name '*.{e}' | xargs wc -l", lambda: f"find . -name '*.{e}' -mtime -{n} -print",
        lambda: f"find {a} -type f -exec ls -l {{}} \\;", lambda: f'find . -type f -size +{n}M | head -{n % 9 + 1}', lambda: f"awk '{{print {D}{n % 5 + 1}}}' {a}.{e}", lambda: f"awk -F, '{D}{n % 5 + 1} > {m} {{print {D}1, {D}2}}' {a}.csv", lambda: f"awk 'NR%{n % 9 + 2}==0' {a}.{e}", lambda: f"awk '{{s+={D}1}} END {{print s/NR}}' {a}.{e}",
        lambda: f"sed -n '{n},{n + m}p' {a}.{e}", lambda: f"sed 's/{a}/{b}/g' {c}.{e} > {c}2.{e}", lambda: f"sed -e '1d' -e 's/,/;/g' {a}.csv", lambda: f"cut -d';' -f{n % 5 + 1} {a}.csv | sort -u", lambda: f"cut -c1-{n} {a}.{e}", lambda: f"tr -d '\\r' < {a}.{e} > {b}.{e}", lambda: f"tr -s ' ' < {a}.{e}",
        lambda: f"sort -t, -k{n % 5 + 1},{n % 5 + 1}n {a}.csv", lambda: f"sort {a}.{e} | uniq -d > {b}.{f}", lambda: f"head -{n} {a}.{e} | tail -1", lambda: f"tail -n +{n} {a}.{e} | head -n {m}", lambda: f"diff <(sort {a}.{e}) <(sort {b}.{e})", lambda: f"comm -12 {a}.{e} {b}.{e}", lambda: f"paste -d, {a}.{e} {b}.{e}", lambda: f"wc -l < {a}.{e}", lambda: f"wc -w {a}*.{e}",
        lambda: f'for i in 1 2 3; do echo "{a} {D}i"; done', lambda: f'for f in *.{e}; do echo "{D}f"; wc -l "{D}f"; done', lambda: f"for i in {D}(seq {n}); do echo {D}((i*i)); done", lambda: f'while read l; do echo "{a}: {D}l"; done < {b}.{e}', lambda: f"[ -f {a}.{e} ] && echo yes || echo no", lambda: f"test -d {a} || mkdir {a}", lambda: f"true && echo {a}", lambda: f"false || echo {b}",
        lambda: f"mkdir -p {a}/{{{b},{c.lower()}}}", lambda: f"cp {a}.{e}{{,.bak}}", lambda: f"touch {a}{{1..{n % 9 + 2}}}.{e}", lambda: f"echo {D}{U}", lambda: f"echo {D}(({n} * {m} + {n % 7}))", lambda: f'echo "{D}(date +%Y)-{a}"', lambda: f"date +%s", lambda: f"date '+%d.%m.%Y %H:%M'", lambda: f"{a.upper()}={n} printenv {a.upper()}", lambda: f"env | sort | grep -i {a}",
        lambda: f"python3 -c 'print({n}**{n % 9})'", lambda: f'python3 -c "print(sum(range({m})))"', lambda: f"python3 -c 'import sys; print(sys.version)'", lambda: f"python3 -c \"print('{a}'.upper())\"", lambda: f"perl -pe 's/{a}/{b}/' {c}.{e}", lambda: f"node -e 'console.log({n}+{m})'", lambda: f"echo '{{\"{a}\": {n}}}' | python3 -m json.tool", lambda: f"jq '.{a}[].{b}' {c}.json", lambda: f"jq -r .{a} {b}.json",
        lambda: f"git log --oneline | head -{n}", lambda: f"git log --since='{n} days ago' --author={r.choice(PEOPLE)}", lambda: f"git diff HEAD~{n % 5 + 1} -- {a}.{e}", lambda: f"git status -sb", lambda: f"git branch -a | grep {a}", lambda: f"ps aux | grep {a} | grep -v grep", lambda: f"ps -eo pid,comm,rss --sort=-rss | head -{n % 20 + 2}", lambda: f"du -sh * | sort -h | tail -n {n % 20 + 1}", lambda: f"df -h | grep -v tmpfs",
        lambda: f"tar czf {a}.tar.gz {b}/", lambda: f"tar -tzf {a}.tar.gz | wc -l", lambda: f"zip -r {a}.zip {b} -x '*.{e}'", lambda: f"curl -s https://{named_host(r)}/{a} | head -{n}", lambda: f"curl -sI http://{named_host(r)} | grep -i {r.choice(['server', 'location', 'date'])}", lambda: f"make -j{n % 8 + 1} {a}", lambda: f"make {a} {a.upper()}={b}", lambda: f"npm run {a} -- --{b}", lambda: f"pytest -k '{a} and not {b}' -q", lambda: f"cargo test {a} -- --nocapture",
        lambda: f"./{a}.sh {b} \"{c} {n}\" > {b}.log 2>&1", lambda: f"bash {a}.sh 2>/dev/null; echo {D}?", lambda: f"python3 {a}.py --{b} {n} < {c}.{e} | tee out.log", lambda: f"ls /{a} 2>&1 | head -1", lambda: f"(cd {a} && ls)", lambda: f"echo {a}; echo {b}; echo {c}", lambda: f"sleep 1 && echo {a}", lambda: f"time sleep {n % 4 + 1}", lambda: f"yes {a} | head -n {n}", lambda: f"rev {a}.{e} | cut -d. -f1 | rev", lambda: f"basename /{a}/{b}/{c}.{e} .{e}",
        lambda: f"expr {n} + {m}", lambda: f"bc <<< '{n}/{m}'", lambda: f"nl -ba {a}.{e} | sed -n '{n % 20 + 1}p'", lambda: f"column -t -s';' {a}.csv", lambda: f"od -c {a}.{e} | head", lambda: f"xxd -l {n} {a}.{e}", lambda: f"uname -sr", lambda: f"id -un", lambda: f"which {a} {b}", lambda: f"md5sum {a}.{e} | cut -c1-8", lambda: f'test "{D}(wc -l < {a}.{e})" -gt {n} && echo big',
    ])()
    return c


def _literal_said(r):
    c = _literal(r)
    k = r.random()
    return (f"`{c}`" if k < 0.22 and "`" not in c else f'"{c}"' if k < 0.27 and '"' not in c else f"'{c}'" if k < 0.3 and "'" not in c else c, c)


def _script_lines(r):
    """Some lines, as they are typed, and as one."""
    lines = r.choice([
        lambda: [f"cd {word(r)}", r.choice(["make", "ls -la", "git pull", "npm test", "cat *.txt"])], lambda: [f"mkdir {(a := word(r))}", f"touch {a}/{word(r)}.txt"], lambda: [f"echo {word(r)} > {(a := word(r))}.txt", f"echo {word(r)} >> {a}.txt", f"cat {a}.txt"],
        lambda: ["git pull", r.choice(["make", "npm install", "cargo build"])], lambda: [f"sort {(a := word(r))}.txt > {(b := word(r))}.txt", f"wc -l {b}.txt"], lambda: [f"cp {(a := word(r))}.csv {a}.bak", f"head -{r.randint(2, 20)} {a}.csv"], lambda: [f"seq 1 {r.randint(3, 90)} > n.txt", "tail -1 n.txt"],
        lambda: [f"python3 {word(r)}.py", f"ls -l {word(r)}.png", "date"], lambda: ["make clean", f"make {word(r)}", "make test"], lambda: ["whoami", "pwd", "ls"],
    ])()
    # The program writes a goal as one line.
    return (r.choice(["\n", "\n", " "]).join(lines), " && ".join(lines))


def _not_quoted(f):
    def g(r):
        while True:
            v = f(r)
            v = v if isinstance(v, tuple) else (v, v)
            if v[0] == v[1] and v[0][0] not in "'\"`":
                return v
    return g


# A new name as people think it up, for what is written.
def _new(exts):
    exts = exts.split()
    return lambda r: r.choice([f"{word(r)}.{r.choice(exts)}", f"{stem(r)}.{r.choice(exts)}", f"{word(r)}_{word(r)}.{r.choice(exts)}", f"{word(r)}-{word(r)}.{r.choice(exts)}", f"{word(r)} {word(r)}.{r.choice(exts)}", f"{word(r)}{r.randint(1, 99)}.{r.choice(exts)}", f"new_{word(r)}.{r.choice(exts)}"])


MINE = {
    "hx": _colour, "cn": lambda r: r.choice("red navy teal orange black white gray tomato gold crimson purple darkblue lightgreen salmon indigo olive".split()), "ver": _version, "pt": lambda r: str(r.choice([80, 443, 3000, 5000, 8000, 8080, 8443, 3306, 5432, 22, 2222, 6379, r.randint(1024, 65000)])),
    "dt": _date, "pn": _person, "co": _company, "pr": _price, "em": _mail, "ur": _url, "tel": _phone, "pth": _path, "fnc": _name_of_code, "cy": lambda r: r.choice("Berlin London Paris Rome Madrid Vienna Oslo Lisbon Lima Kyoto Graz Bergen Porto Leeds Nantes Zürich Boston Denver".split()) if r.random() < 0.7 else word(r).capitalize(),
    "hm": lambda r: r.choice([f"{r.randint(7, 22)}:{r.choice(['00', '15', '30', '45'])}", f"{r.randint(1, 12)} {r.choice(['am', 'pm'])}"]), "num": lambda r: str(r.choice([r.randint(2, 99), r.randint(10, 9999), r.randint(2, 500)])), "nu": lambda r: str(r.choice([r.randint(2, 99), r.randint(10, 9999), round(r.random() * 90 + 1, 2)])), "fx": _fixed_said, "va": _value,
    "room": lambda r: r.choice([f"R{r.randint(1, 4)}.{r.randint(1, 40):02}", f"B{r.randint(100, 400)}", str(r.randint(100, 600)), f"Hall {r.choice('ABCDE')}"]), "yr": lambda r: str(r.randint(2008, 2030)), "w": two._w, "ww": _not_quoted(two._w), "who": lambda r: r.choice(PEOPLE).capitalize(), "lit": _literal_said, "litp": _literal, "many": _script_lines,
    "arg": _arg, "ph": two._phr, "val": _cell, "vv": lambda r: (lambda v: v[1])(_cell(r)), "sec": lambda r: r.choice("server client database db main general http mail logging paths user auth cache display network dev prod production staging test".split()) if r.random() < 0.75 else word(r), "big": lambda r: str(r.choice([100, 200, 250, 500, 1000, 2000, 5000, 10000, r.randint(20, 9000)])),
    "tf": two._nm("txt md html css py js conf ini yaml csv json tex log sql sh xml", ".env Makefile README notes config .bashrc"), "webf": two._nm("css html css scss js html svg php", strict=True), "docf": two._nm("txt md tex html rst", "README letter notes"), "conff": two._nm("conf ini cfg yaml yml env toml properties", ".env"), "out": _new("txt txt txt csv log md lst"), "outc": _new("csv"), "outt": _new("tsv"), "mk": lambda r: r.choice(["all", "clean", "install", "docs", "test", "build", "lint", "dist", "deploy", "check", "format", "release", "dev", "serve", word(r), word(r) + "-" + word(r)]),
    "csv": two._nm("csv", strict=True), "var": lambda r: r.choice("DEBUG MODE NODE_ENV LANG TZ LEVEL PORT HOST LOG_LEVEL API_URL CI TOKEN".split()) if r.random() < 0.6 else word(r).upper(), "hd": lambda r: ",".join(dict.fromkeys(one._key(r) for _ in range(r.randint(2, 5)))), "item2": two._item, "wa": two._w, "ps": lambda r: r.choice("date name text total title status author index label state".split()),
}
TEXT = {**wild.TEXT, **MINE}
QUOTED = sorted(set(wild.QUOTED + "tf webf docf conff outt fx va hx cn ver pt dt pn co pr em ur tel pth fnc ph cy room yr".split()), key=len, reverse=True)
SED = {"hx", "cn", "ver", "pt", "dt", "pn", "co", "pr", "em", "tel", "fnc", "w", "who", "nu", "fx", "yr", "ww", "cy"}


def _shell(line):
    """Slots of names in a shell line stand quoted where they need it."""
    names = "|".join(QUOTED)
    return re.sub(r"(?<![\"'\w])@(?:\{(" + names + r")(\d?)\}|(" + names + r")(\d?)(?![a-z_]))", lambda m: f"@{{q_{m[1] or m[3]}{m[2] or m[4] or ''}}}", line)


def _derive(v, r):
    out = {f"q_{k}": two.sh_quote(x) for k, x in v.items() if k.rstrip("0123456789") in QUOTED}
    for k, x in v.items():
        if k.rstrip("0123456789") in SED:
            out[f"s_{k}"] = re.sub(r"([\\.*\[\]^$/])", r"\\\1", x).replace("'", "'\\''")
            out[f"g_{k}"] = two.sh_quote(re.sub(r"([\\.*\[\]^$])", r"\\\1", x))
            out[f"r_{k}"] = re.sub(r"([\\/&])", r"\\\1", x).replace("'", "'\\''")
    return out


def _macros(block):
    """Calls that stand in many blocks, written short."""
    block = re.sub(r"! ED (\w+) (\w+) (\w+)", r'! fs.edit {"path":"@\1","edits":[{"old":"@\2","new":"@\3","all":true}]}', block)
    block = re.sub(r"\$ TREE (\w+) (\w+) (\S+)", r"$ grep -rlIZ --exclude-dir=.git @{g_\1} \3 | xargs -0r sed -i 's/@{s_\1}/@{r_\2}/g'", block)
    block = re.sub(r"\$ FIND (\w+) (\w+)", r"$ find . -type f -name '*.@x' -exec sed -i 's/@{s_\1}/@{r_\2}/g' {} +", block)
    return re.sub(r"\$ JSON (.*)", lambda m: """$ python3 -c 'import json; d = json.load(open("@json")); """ + m[1] + """; json.dump(d, open("@json", "w"), indent=2)'""", block)


def text(block, w=1.0, **extra):
    block = _macros(block)
    slots = {**TEXT, **extra}
    for part in re.split(r"\n\s*\n", block.strip()):
        lines = [x.strip() for x in part.strip().split("\n") if x.strip()]
        head = [x for x in lines if x[:2] in ("$ ", "! ", "% ")]
        wordings = [x for x in lines if x not in head]
        assert head and wordings, part
        steps = wild._steps(head, _shell)
        groups = {}
        for x in wordings:
            noise = wild._noisy(x, "en") and "@lit" not in x and "@many" not in x
            behind = bool(two.BEHIND.search(x))
            x = x.replace("((", "@{lb}").replace("))", "@{rb}").replace("[[", "@{ls}").replace("]]", "@{rs}")
            groups.setdefault((noise, behind), []).append(two.BEHIND.sub(r"\1 @{nb}", x) if behind else x)
        for (noise, behind), some in groups.items():
            acts = [re.sub(r"@\{n\}|@n(?![a-z_\d])", "@{nb}", c) for c in steps] if behind else steps
            weight = w * len(some) ** 0.5
            add(weight, "\n".join(some), acts, derive=_derive, noise=noise, **slots)
            if acts[0].startswith("fs.search") and len(acts) > 3:
                add(weight * 0.1, "\n".join(some), [acts[0], "ok 0", "show"], derive=_derive, noise=noise, **slots)


# ---------------------------------------------------------------- a value that a noun names is replaced by another

text("""
! ED webf hx hx2
replace the colour @hx with @hx2 in @webf
change the color @hx to @hx2 in @webf
in @webf the colour @hx should be @hx2
the background colour @hx in @webf is too dark, make it @hx2
swap @hx for @hx2 in @webf
@webf: colour @hx -> @hx2
our designer says @hx is out, @hx2 is in. Please fix @webf
can you turn every @hx in @webf into @hx2
I want the blue @hx in @webf to be @hx2
Everything that's @hx in @webf must become @hx2, the other colours stay.
@hx2 instead of the grey @hx, file @webf
hex code @hx -> @hx2 in @webf pls
@webf uses color @hx in many places; use @hx2 there
the colour value @hx has to be replaced by the colour value @hx2 in @webf
don't like the @hx in @webf. @hx2 would be nicer
The text colour should no longer be @hx but @hx2 ((in @webf))
would you mind changing the link colour from @hx to @hx2 in @webf
find all @hx in @webf and write @hx2 there
new brand colour is @hx2, old one was @hx, the stylesheet is @webf
colour in @webf: out with @hx, in with @hx2
where @webf says @hx i'd like @hx2
mommy says the page must be @hx2 not @hx. it is in @webf
update the accent color in @webf, @hx becomes @hx2
make the colour @hx2 wherever it is @hx in @webf

! ED webf cn cn2
change the colour @cn to @cn2 in @webf
in @webf make everything @cn that is @cn2 now... no wait, the other way: @cn becomes @cn2
replace color @cn by color @cn2, file @webf
@webf: all @cn things should be @cn2
headings are @cn in @webf, I want them @cn2, so swap the colour name everywhere
the word @cn in @webf -> @cn2
turn @cn into @cn2 in @webf
can the colour be @cn2 rather than @cn in @webf
@cn looks ugly, put @cn2 in @webf instead

! ED tf ver ver2
replace version @ver with @ver2 in @tf
change the version from @ver to @ver2 in @tf
the version @ver in @tf must be @ver2
bump @ver to @ver2 in @tf
@tf still says version @ver, the current one is @ver2
update the version number in @tf, it's @ver now and should be @ver2
in @tf: @ver => @ver2
we released @ver2 today. @tf mentions @ver, please correct that
version in @tf is @ver, make that @ver2
could you set @ver2 where @tf has @ver
release @ver is old, write @ver2 in @tf
Please change all mentions of version @ver in @tf to version @ver2.
@tf, version number: @ver out, @ver2 in
the docs ((@tf)) say @ver but we're on @ver2, fix it
swap version @ver by version @ver2 in @tf thanks
s/@ver/@ver2/ in @tf
upgrade the number @ver to @ver2 inside @tf, nothing else in there
it should say @ver2 instead of @ver in @tf

! ED conff pt pt2
change the port from @pt to @pt2 in @conff
replace port @pt with @pt2 in @conff
the port @pt in @conff should be @pt2
port @pt is taken, use @pt2 in @conff
in @conff switch from port @pt to port @pt2
@conff: port @pt -> @pt2
my server must listen on @pt2 and not on @pt, edit @conff
set @pt2 in place of the port number @pt in @conff
the firewall blocks @pt, so write @pt2 in @conff wherever @pt stands
move it off port @pt, @pt2 please. config is @conff
make @conff use port @pt2 instead of port @pt
i need port @pt2 in @conff, now it is @pt
swap the port @pt for @pt2, @conff
@pt is wrong in @conff, right is @pt2

! ED docf dt dt2
replace the date @dt with @dt2 in @docf
change the date from @dt to @dt2 in @docf
the meeting moved from @dt to @dt2, correct @docf please
in @docf the date @dt should read @dt2
party is on @dt2 not on @dt! @docf is wrong, fix
@docf has @dt as the deadline; it's @dt2 now
update the due date in @docf: @dt becomes @dt2
The exam was postponed. In @docf write @dt2 wherever it says @dt.
@dt -> @dt2 in @docf
could you put the new date @dt2 into @docf, the old one is @dt
the contract in @docf starts on @dt, should start on @dt2
exchange the date @dt by @dt2 in @docf
wrong date in @docf: it says @dt but must say @dt2
wedding is now @dt2, was @dt. invitation: @docf
all @dt in @docf to @dt2
date: @dt => @dt2, file: @docf

! ED docf pn pn2
replace the name @pn with @pn2 in @docf
change the name @pn to @pn2 in @docf
@pn got married and is @pn2 now, please change @docf
in @docf it's not @pn, it's @pn2
every @pn in @docf should be @pn2
the author @pn in @docf should be @pn2
@pn left. Put @pn2 in @docf wherever @pn is named
our contact is no longer @pn but @pn2, update @docf
rename the hero of my story from @pn to @pn2 in @docf
@docf: person @pn -> @pn2
I called the nurse @pn in @docf, her name is @pn2, sorry. Fix please
the teacher's name is @pn2, I wrote @pn in @docf
write @pn2 for @pn all through @docf
my client's name was misspelt in @docf, @pn must read @pn2
swap out @pn for @pn2 in the letter @docf
substitute the name @pn by the name @pn2 in @docf
all occurrences of the customer @pn in @docf become @pn2
use the same letter for the next patient: in @docf @pn turns into @pn2

! ED docf co co2
replace the company name @co with @co2 in @docf
the firm @co is called @co2 now, adapt @docf
in @docf write @co2 instead of @co
our client @co renamed itself @co2. @docf should show it
@docf: the company @co becomes @co2
contract template @docf: customer @co -> @co2
same offer for another company: @co out, @co2 in, file @docf
we were bought, so @co must be @co2 in @docf
change every mention of @co to @co2 in @docf, leave the addresses
supplier is @co2, not @co, see @docf and correct

! ED docf pr pr2
replace the price @pr with @pr2 in @docf
change the price from @pr to @pr2 in @docf
the price @pr in @docf should be @pr2
it costs @pr2 now, not @pr. @docf please
@docf lists it at @pr, new price @pr2
raise the price in @docf from @pr to @pr2
the amount @pr in @docf is wrong, correct is @pr2
update the fee of @pr to @pr2 in @docf
menu @docf: what was @pr is @pr2 from tomorrow
rent goes up! @pr -> @pr2 in @docf
where it says @pr in @docf it must say @pr2
set the amount to @pr2 where @docf has @pr

! ED tf em em2
replace the email @em with @em2 in @tf
change the mail address @em to @em2 in @tf
my mail is @em2 now, @tf still has @em
in @tf the address @em should be @em2
@em bounces, put @em2 in @tf
@tf: e-mail @em -> @em2
contact address @em in @tf must become @em2
we got a new mailbox, @em2 instead of @em, in @tf please
all @em in @tf should be replaced with @em2
update contact mail @em to @em2, file @tf

! ED tf ur ur2
replace the url @ur with @ur2 in @tf
change the link @ur to @ur2 in @tf
the website moved from @ur to @ur2, update @tf
in @tf the link @ur is dead, use @ur2
@tf: @ur -> @ur2
point @tf to @ur2 instead of @ur
every link to @ur in @tf should go to @ur2
the address @ur in @tf must be @ur2 from now on
swap the endpoint @ur for @ur2 in @tf
@ur2 in place of @ur in @tf thx

! ED tf tel tel2
replace the phone number @tel with @tel2 in @tf
my number is @tel2 now, change it in @tf, the old one is @tel
in @tf the telephone number @tel should be @tel2
phone @tel -> @tel2 in @tf
the clinic has a new number, @tel2, not @tel any more. fix @tf
call @tel in @tf must say call @tel2
update the number @tel in @tf to @tel2

! ED tf pth pth2
replace the path @pth with @pth2 in @tf
change the path @pth to @pth2 in @tf
@tf points to @pth but the stuff is in @pth2 now
in @tf the folder @pth should be @pth2
@tf: @pth => @pth2
the directory moved from @pth to @pth2, adapt @tf
fix the path in @tf, @pth must be @pth2
the image @pth in @tf should be @pth2

! ED code fnc fnc2
rename the function @fnc to @fnc2 in @code
the variable @fnc in @code should be called @fnc2
replace @fnc by @fnc2 in @code
in @code, @fnc => @fnc2
change the identifier @fnc to @fnc2 throughout @code
@fnc is a stupid name, use @fnc2 in @code
@code: every @fnc becomes @fnc2
class @fnc in @code has to be @fnc2 from now on
refactor @code: @fnc -> @fnc2
the constant @fnc should read @fnc2 in @code

! ED docf cy cy2
replace the city @cy with @cy2 in @docf
the concert is in @cy2 instead of @cy, change @docf
change the place from @cy to @cy2 in @docf
@docf: location @cy -> @cy2
we don't go to @cy, we go to @cy2! fix @docf
in @docf the town @cy should be @cy2
the venue moved from @cy to @cy2, @docf needs that

! ED docf hm hm2
change the time from @hm to @hm2 in @docf
the lesson starts at @hm2 not at @hm, @docf please
in @docf replace the time @hm with @hm2
@docf: @hm -> @hm2
rehearsal at @hm2 instead of @hm. change @docf
it's @hm in @docf but should be @hm2
opening time @hm should read @hm2 in @docf

! ED tf nu nu2
replace the number @nu with @nu2 in @tf
change the value @nu to @nu2 in @tf
in @tf the number @nu should be @nu2
@tf has @nu, it must be @nu2
make the @nu in @tf a @nu2
@nu -> @nu2, @tf
the limit @nu in @tf is too low, put @nu2
correct the figure @nu in @tf, it's @nu2
set @nu2 instead of @nu in @tf
the id @nu should be the id @nu2 in @tf
where there is @nu in @tf there should be @nu2
our headcount is not @nu but @nu2, fix @tf

! ED docf yr yr2
replace the year @yr with @yr2 in @docf
change the year from @yr to @yr2 in @docf
it's not @yr, it's @yr2! correct @docf
in @docf @yr should become @yr2
copyright year @yr -> @yr2 in @docf
last year's letter @docf: every @yr has to be @yr2
update @docf for @yr2, it says @yr

! ED docf room room2
replace the room @room with @room2 in @docf
the exam is in room @room2 instead of @room, see @docf, change it
room @room -> @room2 in @docf
in @docf the room number @room is wrong, it's @room2
we moved from room @room to room @room2; @docf

! ED docf w w2
replace the word @w with @w2 in @docf
replace the word @w by @w2 in @docf
change the word @w to @w2 in @docf
the word @w in @docf should be spelled @w2
british spelling please, so @w2 and not @w, in @docf
the term @w must be replaced by the term @w2 in @docf
in @docf use the word @w2 where I used the word @w
I misspelled it: @w should read @w2. File: @docf
my professor wants @w2 instead of @w in @docf
every time I wrote @w in @docf I meant @w2
@docf, text @w -> text @w2
exchange the word @w for @w2 throughout @docf
substitute @w with @w2 in @docf
in the file @docf please write @w2 for @w
switch @w to @w2 everywhere in @docf
all the @w in @docf have to be @w2
can you make it say @w2 rather than @w in @docf
change every occurrence of the string @w into @w2 in @docf
let @w2 take the place of @w in @docf
it must say @w2. It says @w. @docf
oops, @w is wrong, @w2 is right, correct it in @docf
@w2 for @w in @docf plz
@docf: wherever there's @w put @w2
the name of the product is @w2, @docf calls it @w
old word @w, new word @w2, file @docf

! ED tf va va2
replace @va with @va2 in @tf
change @va to @va2 in @tf
replace "@va" by "@va2" in @tf
in @tf, change "@va" into "@va2"
substitute '@va' with '@va2' in @tf
the entry "@va" in @tf should be "@va2"
@tf says "@va", it should say "@va2"
from "@va" to "@va2" in @tf
please replace the text "@va" by the text "@va2" in the file @tf
@tf: "@va" => "@va2"
set "@va2" instead of "@va" in @tf
the value @va in @tf must be changed to @va2
make it "@va2", not "@va", in @tf
old: @va new: @va2 file: @tf
i wrote "@va" in @tf but i meant "@va2"
swap "@va" and put "@va2" there, in @tf
the thing called "@va" in @tf shall be "@va2" from now
could you please replace all "@va" by "@va2" in @tf? only in this file
"@va" has become "@va2". Please adapt @tf accordingly, nothing else.
@tf still contains "@va". Should be "@va2" everywhere.
correct "@va" to "@va2" in @tf ((all places))
update @tf so it has "@va2" wherever it had "@va"
exchange "@va" against "@va2" in @tf please
in my @tf there is "@va", i want there "@va2"
""")

# ---------------------------------------------------------------- the same in two files, in files of a kind, everywhere; only shown; into a new file

text("""
! ED docf va va2
! ED docf2 va va2
replace "@va" with "@va2" in @docf and @docf2
"@va" should be "@va2" in both @docf and @docf2
in @docf and also in @docf2, change "@va" to "@va2"
@docf, @docf2: "@va" -> "@va2"
two files to fix, @docf and @docf2: "@va" becomes "@va2"
"@va2" instead of "@va", please, in @docf as well as in @docf2
"@va" is wrong in @docf and @docf2, it should say "@va2"
update @docf and @docf2: where it says "@va" it must say "@va2"

! ED webf hx hx2
! ED webf2 hx hx2
the colour @hx in @webf and @webf2 should be @hx2
replace the color @hx with @hx2 in @webf and @webf2
@webf and @webf2 use @hx, change that to @hx2 in both
colour @hx -> @hx2 in @webf, @webf2

! ED tf ver ver2
! ED tf2 ver ver2
version @ver to @ver2 in @tf and @tf2
change the version @ver to @ver2 in both @tf and @tf2
@tf and @tf2 still say @ver, should say @ver2

! ED docf pn pn2
! ED docf2 pn pn2
@pn is @pn2 now, change it in @docf and @docf2
replace the name @pn by @pn2 in @docf and in @docf2

! ED tf w w2
! ED tf2 w w2
! ED tf3 w w2
replace @w with @w2 in @tf, @tf2 and @tf3
in the three files @tf, @tf2 and @tf3 @w should be @w2
@w -> @w2 in @tf, @tf2, @tf3 and no other file
change the word @w to @w2 in these: @tf, @tf2, @tf3

! fs.edit {"path":"@tf","edits":[{"old":"@va","new":"@va2","all":true},{"old":"@va3","new":"@va4","all":true}]}
in @tf replace "@va" with "@va2" and "@va3" with "@va4"
two replacements in @tf: first "@va" -> "@va2", then "@va3" -> "@va4"
""", w=0.9)

text("""
$ TREE hx hx2 .
replace the colour @hx with @hx2 in all files
change the colour @hx to @hx2 everywhere in this project
every file here that uses @hx should use @hx2
color @hx -> @hx2, the whole folder
our blue was @hx and is @hx2 now, change it in every file, subfolders too
in all stylesheets and pages, whatever they are called, @hx must be @hx2
wherever @hx turns up in these files make it @hx2
new corporate colour: @hx2 in place of @hx in the entire tree

$ TREE ver ver2 .
replace version @ver by @ver2 in all files
bump @ver to @ver2 everywhere
@ver is mentioned in many files here, it's @ver2 now, change them all
everywhere in this repo: version @ver -> @ver2
all files, all folders: the version @ver must be @ver2

$ TREE pt pt2 .
change the port @pt to @pt2 in every file
everywhere the port is @pt it should be @pt2
port @pt -> @pt2 across the project
replace port @pt with port @pt2 in all the files here

$ TREE em em2 .
replace the mail address @em by @em2 in all files here
my address @em is gone, @em2 everywhere please
@em stands in lots of files below here. make it @em2 in all of them

$ TREE pn pn2 .
replace the name @pn with @pn2 in all files
@pn has been succeeded by @pn2, so change the name in every document here
wherever my files say @pn they should say @pn2
all files in this folder and below: @pn -> @pn2

$ TREE fnc fnc2 .
rename @fnc to @fnc2 in the whole code base
@fnc should be called @fnc2 everywhere
the function @fnc becomes @fnc2, all files

$ TREE w w2 .
replace the word @w with @w2 in all files
change the word @w to @w2 everywhere here
@w must be replaced by @w2 in every single file, no matter how deep
in all my files I wrote @w, it's spelled @w2, repair
every file: @w out, @w2 in
the word @w has to disappear from this project, put @w2 there
global replace @w -> @w2
swap @w for @w2 throughout this directory tree
could all files here please say @w2 where they say @w
across all documents in here, @w becomes @w2

$ TREE w w2 @dir
replace the word @w by @w2 in all files of @dir
everything in @dir should say @w2 instead of @w
all files below @dir: @w -> @w2, leave the files outside alone
only inside @dir, change @w to @w2 in every file

$ FIND w w2
replace the word @w with @w2 in all @x files
in every @x file, subfolders included, @w should be @w2
all @x files: @w -> @w2
change @w into @w2 but only in the @x files, here and below
my @x files say @w, they should say @w2
every @x of this project needs @w2 instead of @w

$ FIND hx hx2
colour @hx to @hx2 in all @x files
replace the color @hx with @hx2 in the @x files here, all levels
the @x files use @hx, I want @hx2

$ FIND pn pn2
in all @x files replace the name @pn by @pn2
@pn -> @pn2 in each @x file, any folder

$ FIND yr yr2
change the year @yr to @yr2 in all @x files
all @x files: copyright @yr should be @yr2
every @x here says @yr, must be @yr2

$ sed -i 's/@w/@w2/g' *.@x
replace the word @w with @w2 in the @x files of this folder, not in subfolders
the @x files right here ((not deeper)): @w becomes @w2
only this folder, @x files: change @w to @w2

$ sed 's/@w/@w2/g' @docf
how would @docf look with @w2 instead of @w? don't change it
show me @docf with the word @w replaced by @w2, file stays as is
print @docf, with @w2 for @w, nothing saved
just a preview: @docf where @w is @w2
@docf on screen, reading @w2 in place of @w

$ sed 's/@w/@w2/g' @docf > @out
a new file @out: @docf with the word @w replaced by @w2
replace @w with @w2 in @docf but write it to @out, the original must not change
copy of @docf named @out, in which @w is @w2
save @docf with @w2 instead of @w as @out
@docf stays! @out is the same with @w changed to @w2

$ sed -i 's/\\b@w\\b/@w2/g' @docf
replace only the whole word @w by @w2 in @docf, not inside other words
whole words only: @w -> @w2 in @docf
the word @w in @docf should be @w2, but don't touch longer words that have it in them

$ sed -i 's/@w/@w2/gI' @docf
replace @w with @w2 in @docf, no matter if capital or small
@w in any capitalisation -> @w2, @docf
ignore case: change @w to @w2 in @docf

$ sed -i '0,/@w/s/@w/@w2/' @docf
replace only the first @w in @docf by @w2, the others stay
just the first occurrence of @w in @docf should become @w2
the very first @w in @docf -> @w2, not the rest

$ sed -i '@{line}s/@w/@w2/g' @docf
replace @w with @w2 on line @line of @docf only
line @line of @docf: @w -> @w2, other lines stay
in line @line of @docf the word @w must be @w2

! fs.edit {"path":"@docf","edits":[{"old":"@va","new":"","all":true}]}
remove the text "@va" from @docf, keep the lines
delete every "@va" in @docf but not the whole line
"@va" should vanish from @docf, the rest of those lines stays
cut "@va" out of @docf wherever it stands
erase only the words "@va" in @docf

! fs.copy {"from":"@docf","to":"@docf.bak"}
! ED docf va va2
make a .bak of @docf, then replace "@va" with "@va2" in it
backup of @docf first ((.bak)), after that "@va" -> "@va2"
change "@va" to "@va2" in @docf but keep the old one as .bak

! ED docf va va2
! fs.read {"path":"@docf"}
replace "@va" by "@va2" in @docf and show me the result
"@va" -> "@va2" in @docf, then print the file
fix "@va" to "@va2" in @docf, I want to read it afterwards

! fs.search {"path":"@docf","text":"@va"}
is "@va" in @docf? don't change anything
does @docf still say "@va"
where does @docf say "@va", only look
show the lines of @docf with "@va"
have I got "@va" somewhere in @docf
check @docf for "@va", change nothing
before I replace anything: which lines in @docf have "@va"

! fs.search {"path":".","text":"@fx"}
which files still contain @fx? only look, no replacing
where in my files is @fx
find @fx in all files
is @fx used anywhere here
""")


# ---------------------------------------------------------------- settings: ini, env, yaml, one section, json

text("""
$ sed -i 's/^@opt *=.*/@opt=@pv/' @ini
set @opt to @pv in @ini
in @ini set @opt = @pv
change @opt in @ini to @pv
the setting @opt in @ini should be @pv
@ini: @opt should be @pv
put @opt on @pv in @ini
@opt has to be @pv, the file is @ini
i want @opt=@pv in @ini
make @opt @pv in @ini please
could you change the option @opt to @pv in @ini
@opt -> @pv ((@ini))
the value of @opt in @ini must be @pv
switch @opt to @pv in the config @ini
my game lags, so put @opt on @pv in @ini
for the demo @opt needs the value @pv, see @ini
In the settings file @ini please give @opt the value @pv and leave the rest alone.
whatever @opt is in @ini, it should be @pv
@ini has the wrong @opt, it's @pv
edit @ini so that @opt equals @pv
admin says: @opt = @pv in @ini, everything else stays
turn the @opt of @ini to @pv
no idea what @opt is but support told me to set it to @pv in @ini
the key @opt in @ini gets the new value @pv
in the ini file @ini i need @opt to be @pv
configure @ini with @opt=@pv
let @opt be @pv in @ini, only that line
update @opt in @ini: @pv
adjust the parameter @opt, new value @pv, file @ini
@opt in @ini, set to @pv
pls fix @ini, @opt must not be what it is now but @pv

$ sed -i 's/^@opt *=.*/@opt=@pv/' @conf
set @opt to @pv in @conf
the @opt in @conf should be @pv
change the value of @opt to @pv in @conf
in @conf: @opt = @pv
@conf, @opt should become @pv
give @opt the value @pv in @conf

$ sed -i 's/^@up *=.*/@up=@pv/' @env
set @up to @pv in @env
@up should be @pv in @env
in @env change @up to @pv
@env: @up=@pv instead of what's there
change the variable @up in @env to @pv
the env file @env has the wrong @up, must be @pv
put @pv as @up into @env, replacing the old value
update @up in @env, it's @pv now
new value for @up in @env: @pv
my app reads @env. I need @up to be @pv there
switch @up in @env over to @pv
overwrite @up with @pv in @env
the deployment wants @up=@pv, edit @env
@up -> @pv, file @env, don't touch the other variables
could the @up in @env be @pv please
rotate @up in @env: the new one is @pv
make @up in @env say @pv

$ sed -i 's/^\\( *@opt:\\).*/\\1 @pv/' @yaml
set @opt to @pv in @yaml
in @yaml change @opt to @pv
@opt should be @pv in @yaml
@yaml: @opt: @pv
the key @opt of @yaml must have the value @pv
put @opt: @pv in @yaml instead of the old value
the yaml @yaml needs @opt on @pv
change the @opt in @yaml to @pv, keep the indentation
update @yaml, @opt becomes @pv
compose file @yaml: @opt should read @pv
helm values @yaml, @opt -> @pv
make @opt @pv in the yaml file @yaml
I'd like @opt in @yaml to be @pv

! fs.write {"path":"@ini","content":"@opt=@pv","append":true}
add the line @opt=@pv to @ini
append @opt=@pv to @ini, it isn't in there yet
@ini doesn't have @opt yet; add @opt=@pv at the end
new line in @ini: @opt=@pv
put @opt=@pv at the bottom of @ini
a new setting for @ini: @opt=@pv ((not there yet))

! fs.write {"path":"@env","content":"@up=@pv","append":true}
add @up=@pv to @env
append the variable @up=@pv to @env
@env needs a new line @up=@pv
@up isn't in @env yet, add @up=@pv
also put @up=@pv into @env, at the end
new variable in @env: @up=@pv

! fs.write {"path":"@yaml","content":"@opt: @pv","append":true}
add the line @opt: @pv to the end of @yaml
append @opt: @pv to @yaml
@yaml should get one more line, @opt: @pv

$ sed -i '/^\\[@sec\\]/,/^\\[/s/^@opt *=.*/@opt=@pv/' @ini
set @opt to @pv in the section @sec of @ini
in the [[@sec]] section of @ini set @opt to @pv
in @ini, section @sec, @opt should be @pv
set @opt = @pv under [[@sec]] in @ini, not in the other sections
@ini: @opt=@pv, but only in [[@sec]]
change @opt to @pv in @ini, only the one in [[@sec]]; [[@sec2]] has an @opt too, leave that
the @opt of [[@sec]] in @ini must be @pv ((careful, [[@sec2]] has the same key))
under @sec in @ini change the @opt to @pv, don't touch the @opt under @sec2
there are two @opt in @ini. I mean the one below [[@sec]], it should be @pv
@sec section of @ini: @opt -> @pv
only for @sec: set @opt to @pv ((file @ini))
@opt in the part [[@sec]] of @ini has to be @pv, the same key in [[@sec2]] stays
make it @opt=@pv in @ini but please just within the [[@sec]] block
for the @sec section in @ini I want @opt at @pv
in @ini find [[@sec]] and put its @opt to @pv
section [[@sec]], key @opt, value @pv, file @ini
@opt in [[@sec]] of @ini is wrong, it should be @pv
the @sec settings in @ini: @opt must become @pv. Leave @sec2 as it is!
could you set the @opt that stands under [[@sec]] in @ini to @pv? the one under [[@sec2]] is fine
@ini / @sec / @opt = @pv
edit @ini: within @sec, @opt shall be @pv
give @opt the value @pv in @ini's [[@sec]] section
@pv for @opt please, but only in section @sec of @ini
whatever you do, don't change @opt in [[@sec2]]; in [[@sec]] of @ini it should be @pv
the @sec one ((not the @sec2 one!)): @opt to @pv in @ini

$ sed -i '/^\\[@sec\\]/,/^\\[/s/^@opt *=.*/@opt=@pv/' @conf
in section [[@sec]] of @conf set @opt to @pv
@conf: under [[@sec]] the @opt should be @pv, elsewhere it stays
set @opt to @pv in @conf, but only in the @sec section

$ sed -i '/^@opt *=/d' @ini
remove the setting @opt from @ini
delete @opt from @ini
@ini should no longer have an @opt line
take the key @opt out of @ini

$ sed -i '/^@up=/d' @env
remove @up from @env
delete the variable @up in @env
@up is not needed any more, take it out of @env
drop @up from @env, keep the others

$ grep '^@opt' @ini
what is @opt set to in @ini
show the value of @opt in @ini, don't change it
@opt in @ini?
which @opt does @ini have
what's the current @opt in @ini, just tell me
read @opt out of @ini

$ grep '^@up' @env
what is @up set to in @env
value of @up in @env, only look
@env: what's @up
which @up is configured in @env

$ grep '^ *@opt:' @yaml
what is @opt set to in @yaml
@yaml: value of @opt? no changes
which @opt do I have in @yaml

$ sed -i '/@opt/s/^/#/' @ini
comment out @opt in @ini
the @opt line in @ini should be commented out
put a # before @opt in @ini
disable @opt in @ini by commenting it

$ sed -i '/@opt/s/^#[[:space:]]*//' @ini
uncomment @opt in @ini
the # before @opt in @ini should go
activate the @opt line in @ini, it's commented out

! fs.copy {"from":"@ini","to":"@ini.bak"}
$ sed -i 's/^@opt *=.*/@opt=@pv/' @ini
back up @ini as .bak and then set @opt to @pv in it
set @opt to @pv in @ini, but first keep a copy @ini.bak
copy @ini to @ini.bak before you set @opt to @pv in it

$ sed -i 's/^@opt *=.*/@opt=@pv/' @ini
$ grep '^@opt' @ini
set @opt to @pv in @ini and then show me that line
change @opt to @pv in @ini, afterwards print the @opt line to check

$ sed -i 's/^@opt *=.*/@opt=@pv/; s/^@opt2 *=.*/@opt2=@pv2/' @ini
set @opt to @pv and @opt2 to @pv2 in @ini
in @ini, @opt should be @pv and @opt2 should be @pv2
@ini: @opt=@pv, @opt2=@pv2
two settings in @ini: @opt becomes @pv, @opt2 becomes @pv2

$ sed -i 's/^@up *=.*/@up=@pv/; s/^@up2 *=.*/@up2=@pv2/' @env
set @up to @pv and @up2 to @pv2 in @env
in @env change @up to @pv, and @up2 to @pv2
@env: @up=@pv and @up2=@pv2

$ JSON d["@opt"] = @jv
set @opt to @jv in @json
in @json set @opt to @jv
change @opt in @json to @jv
the key @opt in @json should be @jv
@json: @opt -> @jv
@opt must be @jv in @json
make @opt @jv in @json
add @opt with the value @jv to @json
add a key @opt: @jv to @json
put @opt = @jv into @json
insert the field @opt with value @jv in @json
@json needs a new key @opt, value @jv
@json lacks @opt, it should be @jv
give @json an @opt of @jv
update @opt to @jv in the json file @json
the @opt in @json is wrong, should be @jv
please let @opt be @jv in @json, rest untouched
new entry in @json: @opt is @jv
could you add @opt: @jv to the json @json
I need the property @opt in @json to have the value @jv
store @jv under @opt in @json
@opt => @jv @json
in the json settings @json, turn @opt to @jv
my editor reads @json, please set its @opt to @jv
@json should say @jv for @opt
the value of @opt ((file @json)) becomes @jv, no matter what it was
change only the value of the key @opt in @json, to @jv
write @opt: @jv into @json without breaking the json
extend @json by @opt with @jv

$ JSON d["@key"]["@opt"] = @jv
set @key.@opt to @jv in @json
in @json, @opt inside @key should be @jv
under @key in @json set @opt to @jv
the @opt below @key in @json has to become @jv
@json: @key > @opt = @jv
change the nested @opt ((it's in @key)) to @jv in @json
add @opt: @jv to the @key object in @json
in the block @key of @json put @opt to @jv

$ JSON d["@opt"] = @jv; d["@opt2"] = @jv2
set @opt to @jv and @opt2 to @jv2 in @json
in @json: @opt should be @jv, @opt2 should be @jv2
@json needs @opt @jv and @opt2 @jv2

$ JSON d.pop("@opt")
remove the key @opt from @json
delete @opt from @json
@opt should not be in @json any more
take the field @opt out of @json, leave the other keys
drop the property @opt in @json

$ JSON d["@opt2"] = d.pop("@opt")
rename the key @opt to @opt2 in @json
the key @opt in @json should be called @opt2, its value stays
@json: key @opt -> @opt2 ((the key, not the value))
not the value, the key: @opt becomes @opt2 in @json

$ JSON d["@key"].append("@ww")
add @ww to the list @key in @json
append @ww to @key in @json
the array @key in @json should also have @ww
put @ww into the @key list of @json

$ JSON d["@opt"] += 1
increase @opt by one in @json
@opt in @json plus 1
bump the counter @opt in @json by one

$ JSON d["@opt"] = not d["@opt"]
toggle @opt in @json
flip @opt in @json
turn @opt around in @json, true to false or false to true

$ python3 -c 'import json; print(json.load(open("@json"))["@opt"])'
what is @opt in @json
read @opt from @json
show the value of @opt in @json
@json: value of @opt? change nothing
@opt of @json?
which @opt is in @json
tell me the @opt that @json has
print the field @opt of @json
what does @json say for @opt
look up @opt in @json for me
get @opt out of the json @json
is @opt set in @json, and to what
just the @opt from @json please
I only want to know @opt, it's in @json

$ python3 -c 'import json; print(json.load(open("@json"))["@key"]["@opt"])'
what is @key.@opt in @json
@opt under @key in @json, what is it
read @opt inside @key from @json
@json: @key > @opt?
show the @opt that stands in the @key block of @json

$ python3 -c 'import json; print("\\n".join(json.load(open("@json"))))'
which keys are in @json
names of the keys of @json, without the values
list the top keys of @json
@json keys?
what fields does @json have

$ python3 -c 'import json; print(len(json.load(open("@json"))))'
how many entries does @json have
number of items in the json @json
count the elements of @json

$ python3 -c 'import json; print(json.load(open("package.json"))["version"])'
which version is in package.json
version of package.json?
read the version out of package.json
what version does package.json say, don't bump it

$ python3 -c 'import json; print(json.load(open("package.json"))["license"])'
license of package.json?
which license does package.json have
what's the license in package.json
under which licence is this, package.json says so

$ python3 -c 'import json; d = json.load(open("package.json")); d["version"] = "@ver"; json.dump(d, open("package.json", "w"), indent=2)'
set the version in package.json to @ver
package.json: version @ver
bump the version of package.json to @ver
change the version number in package.json to @ver
we release @ver, put that in package.json
the key version in package.json should be @ver

$ python3 -c 'import json; print("\\n".join(json.load(open("package.json"))["scripts"]))'
what scripts are in package.json
list the npm scripts of package.json
which scripts can I run with npm, look in package.json

$ python3 -m json.tool @json
pretty print @json
show @json nicely indented
format @json on screen, don't write
@json is all on one line, show it readable

$ python3 -m json.tool @json > @outj
pretty print @json into @outj
a nicely indented copy of @json as @outj
format @json and save it as @outj

$ python3 -m json.tool @json > /dev/null
is @json valid json
check whether @json is correct json
validate @json
does @json parse, or is there a comma missing
""", pv=_not_quoted(tx.VALUES["pv"]))


# ---------------------------------------------------------------- a first line, a last line, a heading

text("""
$ sed -i '1i @item' @txt
insert "@item" as the first line of @txt
put "@item" at the top of @txt
add a first line "@item" to @txt
@txt should start with the line "@item"
prepend "@item" to @txt
the first line of @txt should be "@item", the old lines move down
write "@item" above the first line of @txt
"@item" belongs on top of @txt
stick "@item" in at the beginning of @txt
in @txt, before everything else, I need the line "@item"
new first line for @txt: "@item"
please begin @txt with "@item", what's in there now comes after it
@txt: insert at line 1: "@item"
at the very start of @txt goes "@item"
can you squeeze "@item" in before line 1 of @txt
"@item" has to be the first thing one reads in @txt
add this to the top, not the bottom, of @txt: "@item"

! fs.write {"path":"@txt","content":"@item","append":true}
append "@item" to @txt
add the line "@item" at the end of @txt
put "@item" at the bottom of @txt
the last line of @txt should be "@item"
write "@item" below the last line of @txt
add "@item" to @txt
one more line for @txt: "@item"
@txt: append "@item"
don't forget, "@item" also has to go into @txt
i need to note "@item" in @txt
new last line for @txt: "@item"
add this at the end, not the top, of @txt: "@item"
"@item" goes to the bottom of @txt
extend @txt by the line "@item"
tack "@item" onto @txt
jot down "@item" in @txt
my list @txt needs another entry: "@item"
@txt should end with "@item", keep what's there
could you put "@item" on the list @txt

$ sed -i '1i @item' @txt
! fs.write {"path":"@txt","content":"@item2","append":true}
put "@item" at the top and "@item2" at the bottom of @txt
add "@item" as the first line and "@item2" as the last line of @txt
@txt should begin with "@item" and end with "@item2"
first line "@item", last line "@item2", both to be added to @txt
@txt: "@item" on top, "@item2" at the end
insert "@item" before and append "@item2" after what is in @txt
frame the text in @txt: above it "@item", below it "@item2"
in @txt I need "@item" at the start and "@item2" at the end, nothing lost
add two lines to @txt, "@item" at the beginning and "@item2" at the very end
the text of @txt goes between "@item" and "@item2"

! fs.write {"path":"@txt","content":"@item","append":true}
! fs.write {"path":"@txt","content":"@item2","append":true}
append "@item" and then "@item2" to @txt
add two lines at the end of @txt: "@item" and "@item2"
both "@item" and "@item2" should go to the end of @txt, a line each

! fs.write {"path":"@txt","content":"@item","append":true}
! fs.read {"path":"@txt"}
add "@item" to @txt and show me the whole file
append "@item" to @txt, then print @txt
put "@item" at the end of @txt and read it to me

$ sed -i '1i @hd' @csv
add the header row @hd to @csv
@csv has no heading, put @hd on top
insert @hd as the header of @csv
the column titles @hd are missing in @csv, add them as the first line
give @csv the heading @hd
header for @csv: @hd
I exported @csv without titles. The first row should be @hd
the first line of @csv must be @hd, the data comes below it
prepend the header line @hd to @csv
put the column names @hd at the top of @csv
new first row in @csv with @hd please
please label the columns of @csv, first line @hd
make @hd the title row of @csv

! fs.write {"path":"@csv","content":"@hd","append":true}
append the row @hd to @csv
add the row @hd at the end of @csv
new last row for @csv: @hd
put the record @hd at the bottom of @csv

$ sed -i '@{line}i @item' @txt
insert "@item" as line @line of @txt
"@item" should become line @line in @txt
put "@item" before line @line of @txt
between the lines, at position @line of @txt, insert "@item"

$ sed -i '@{line}a @item' @txt
insert "@item" after line @line of @txt
put "@item" below line @line in @txt
line @line of @txt should be followed by "@item"

$ sed -i '/@w/a @item' @txt
insert "@item" after the line with @w in @txt
below every line of @txt that has @w, add "@item"
after @w in @txt comes a new line, "@item"

$ sed -i '/@w/i @item' @txt
insert "@item" before the line with @w in @txt
above every line of @txt that has @w, add "@item"

$ sed -i '@{line}s/.*/@ph/' @txt
line @line of @txt should be "@ph"
replace line @line of @txt with "@ph"
overwrite the line @line in @txt by "@ph"

$ sed -i 's/^/@w/' @txt
put @w in front of every line of @txt
each line in @txt should start with @w
prefix all lines of @txt with @w

$ sed -i 's/$/@w/' @txt
put @w at the end of every line of @txt
each line in @txt should end with @w
add the suffix @w to all lines of @txt

$ sed -i '1i @item' *.@x
put "@item" on top of every @x file in this folder
first line "@item" for all @x files right here
every @x file here should begin with "@item"

$ for f in *.@x; do echo '@ph' >> "$f"; done
append "@ph" to every @x file in this folder
all @x files right here get the last line "@ph"
each @x file here should end with a line "@ph"
""")

# ---------------------------------------------------------------- lines deleted, or the others shown, or written to a new file

text("""
$ sed -i '/@w/d' @txt
delete all lines with @w from @txt
remove the lines that contain @w from @txt
in @txt delete every line with the word @w
lines with @w in @txt must go
throw out the @w lines of @txt
@txt: delete lines containing @w
get rid of each line in @txt that says @w
@w cancelled, take his line out of @txt
kick every line mentioning @w out of @txt
clean @txt of the lines with @w in them
I don't need the @w lines in @txt any longer
erase from @txt whatever line has @w
all @w entries have to disappear from @txt
strip @w lines from @txt, in the file itself
please drop the rows of @txt in which @w occurs
wipe the @w lines out of @txt for good
the lines about @w in @txt are obsolete, delete them
could you remove any line of @txt where it says @w
@txt without the @w lines, change the file
if a line in @txt has @w in it, delete the line
cross @w off the list @txt

$ grep -v @gp @txt
show @txt without the lines with @gp
print the lines of @txt that don't contain @gp
@txt minus the @gp lines, only show, don't delete
which lines of @txt do not have @gp
hide the @gp lines of @txt, the file stays
everything in @txt except lines with @gp, on screen
let me see @txt, leaving out @gp
I just want to look at @txt without @gp, nothing deleted
display @txt but skip all lines that say @gp
lines in @txt lacking @gp
list what's in @txt apart from the @gp lines
read me @txt but ignore lines with @gp

$ grep -v @gp @txt > @out
write the lines of @txt without @gp to @out
@out: all lines of @txt that don't have @gp
copy @txt to @out but leave out lines with @gp
save @txt minus the @gp lines as @out
make a new file @out with the lines of @txt that lack @gp, @txt stays
a version of @txt without @gp lines, called @out
put everything except the @gp lines of @txt in @out
filter the lines with @gp out of @txt, result in @out
don't touch @txt, but @out should be @txt without the @gp lines

$ grep @gp @txt > @out
write the lines of @txt with @gp to @out
@out: only the lines of @txt that have @gp
copy the @gp lines of @txt to @out
save all lines from @txt that contain @gp as @out
a new file @out with every line of @txt that mentions @gp
extract the lines with @gp from @txt into @out
collect the @gp lines of @txt in @out

! fs.search {"path":"@txt","text":"@gp"}
show the lines of @txt with @gp
which lines in @txt contain @gp
print only the lines of @txt that have @gp
find @gp in @txt
where does @txt mention @gp
lines with @gp in @txt, just show them, don't delete

$ sed -i '/@w/!d' @txt
keep only the lines with @w in @txt, delete all others
delete every line of @txt that doesn't contain @w
in @txt remove all lines without @w
@txt should have nothing but its @w lines
reduce @txt to the lines with @w, in the file
throw away whatever in @txt has no @w in it

$ sed -i '/^$/d' @txt
delete the empty lines in @txt
remove all blank lines from @txt
@txt is full of empty lines, take them out
no empty lines in @txt please
the blank lines of @txt must go
close the gaps in @txt, I mean the empty lines
@txt: drop empty lines
get rid of the blank lines in @txt, change the file
too many empty rows in @txt. remove
can you squeeze the empty lines out of @txt
pasted from word, @txt has an empty line after each line, delete those

$ grep -v '^$' @txt
show @txt without empty lines, don't change it
print @txt but skip blank lines
@txt on screen without the blank lines
let me read @txt without its empty lines
only display the lines of @txt that aren't empty

$ sed '/^$/d' @txt > @out
write @txt without empty lines to @out
copy @txt into @out, leaving out blank lines
@out = @txt minus the empty lines, @txt unchanged
a version of @txt with no blank lines, save as @out

$ sed -i '/^#/d' @conf
delete the comments in @conf
remove all comment lines from @conf
@conf: comments out, change the file
strip the lines starting with # from @conf
the # lines in @conf must go
delete every line in @conf that begins with a #
clean @conf of comments for good

$ grep -v '^#' @conf
show @conf without comments
print @conf, skipping the lines that begin with #
@conf without its comments, just display
hide the # lines of @conf, I only want to read it
let me see @conf but no comment lines

$ grep -v '^#' @conf > @out
write @conf without comments to @out
@out should be @conf without the # lines
save a comment free copy of @conf as @out

$ grep '^#' @conf
show only the comments of @conf
which comments are in @conf
the lines of @conf that begin with #

$ grep -vE '^(#|$)' @conf
show @conf without comments and empty lines
only the real settings of @conf please, no comments, no blank lines
print what's active in @conf, skip # lines and empty ones

$ sed -i '/^#/d; /^$/d' @conf
delete comments and empty lines from @conf
remove the # lines and the blank lines in @conf, in place
@conf: neither comments nor empty lines should remain in the file

$ sed -i '@{line}d' @txt
delete line @line of @txt
remove line number @line from @txt
line @line in @txt must go
@txt: delete line @line
take line @line out of @txt
kill line @line in @txt, only that one
the @{line}th line of @txt is wrong, delete it
drop the line @line from the file @txt
I don't want line @line of @txt any more

$ sed -n '@{line}p' @txt
show line @line of @txt
what does line @line of @txt say
print only line @line of @txt
read me line number @line of @txt, delete nothing
@txt, line @line?

$ sed '@{line}d' @txt
show @txt without line @line, don't change the file
print @txt but leave out line @line

$ sed -i '@from,@{to}d' @txt
delete lines @from to @to of @txt
remove the lines @from through @to from @txt
@txt: lines @from-@to must go
cut out line @from until @to in @txt

$ sed -n '@from,@{to}p' @txt
show lines @from to @to of @txt
print the lines @from through @to of @txt
what is on lines @from to @to in @txt

$ sed -i '1d' @txt
delete the first line of @txt
remove line one of @txt
the top line of @txt must go
chop off the first line of @txt

$ sed -i '$d' @txt
delete the last line of @txt
remove the bottom line of @txt
the final line in @txt has to go
chop off the last line of @txt

$ tail -n +2 @txt
show @txt without its first line
print @txt except for the first line, change nothing
everything below line one of @txt, on screen

$ tail -n +2 @txt > @out
write @txt without its first line to @out
@out is @txt but without line one
skip the first line of @txt and save the rest as @out

$ sed -i '/^@w/d' @txt
delete the lines of @txt that start with @w
lines beginning with @w have to leave @txt

$ sed -i '/@w$/d' @txt
delete the lines of @txt that end with @w
lines ending in @w have to leave @txt

$ sed -i '/@w/d; /@w2/d' @txt
delete the lines with @w and the lines with @w2 from @txt
remove every line of @txt that has @w or @w2 in it
neither @w nor @w2 should be in @txt, drop those lines

$ sed -i '/@w/d' @txt
! fs.count {"paths":["@txt"]}
delete the lines with @w from @txt and tell me how many lines are left
remove the @w lines from @txt, then count what remains

$ sed -i 's/[[:space:]]*$//' @tf
remove trailing blanks in @tf
delete the spaces at the line ends of @tf
trailing whitespace in @tf must go
strip trailing spaces from @tf
@tf: no blanks at the end of lines please
trim the right side of each line in @tf
the reviewer hates trailing whitespace, clean @tf
take off the useless spaces at the end of the lines in @tf
my editor shows red spaces at the line ends of @tf, get rid of them

$ sed -i 's/^[[:space:]]*//' @txt
remove the leading blanks in @txt
delete the spaces at the beginning of the lines in @txt
every line of @txt should start at the left margin, strip the indentation

$ sed -i 's/[[:space:]]*$//' *.@x
strip trailing whitespace from all @x files in this folder
trailing blanks in the @x files right here must go

$ sed -i 's/  */ /g' @txt
squeeze several blanks in @txt into one
only single spaces in @txt, please, in the file
double spaces in @txt -> one space
""")

# ---------------------------------------------------------------- repeated lines, sorting

text("""
$ awk '!seen[$0]++' @txt > @txt.tmp && mv @txt.tmp @txt
remove the duplicate lines from @txt and keep the order
drop repeated lines in @txt, order stays
delete the doubles in @txt without sorting
@txt has lines twice, each should be there only once, in the old order
dedupe @txt in place, keep the order
some people are in @txt twice. Remove the repeats, don't change the order
every line only once in @txt, first one wins
kick out repeated lines from @txt, leave the sequence as it is
@txt: remove dupes in the file, do not sort
the same addresses keep coming up in @txt, keep one of each
throw away the second and third copies of lines in @txt
in the file @txt no line may occur twice; order as before
clean the duplicates out of @txt please, but don't shuffle or sort it
unique lines in @txt, overwrite it, original order
get rid of lines in @txt that already occurred further up
my playlist @txt has songs repeated, leave each song once, same order

$ awk '!seen[$0]++' @txt
show @txt without repeated lines, in the same order
print each line of @txt only once, order kept, file unchanged
@txt on screen without the repeats, unsorted
let me see @txt minus duplicate lines, don't save, don't sort
only display the first occurrence of every line in @txt
read out @txt, skipping lines that came before

$ awk '!seen[$0]++' @txt > @out
write @txt without repeated lines to @out, keep the order
@out: every line of @txt once, same order
save @txt deduplicated ((unsorted)) as @out
copy @txt into @out but each line only the first time, don't touch @txt
remove the duplicates of @txt into a new file @out, order as it is
@txt has doubles; make @out without them, in the original order

$ sort -u @txt
show the different lines of @txt sorted
sort @txt and show each line only once
sorted list of the distinct lines of @txt, on screen
@txt sorted without doubles, just look

$ sort -u -o @txt @txt
sort @txt in place and remove duplicates
@txt should be sorted and have every line only once, overwrite it
put @txt in order and drop the doubles, same file
sort and dedupe @txt itself

$ sort -u @txt > @out
sort @txt without duplicates into @out
write the sorted distinct lines of @txt to @out
@out should have each line of @txt once, sorted
unique and sorted: @txt -> @out

$ sort @txt | uniq -d
which lines are repeated in @txt
show the duplicate lines of @txt, don't remove them
what is in @txt more than once
does @txt have lines twice? which
list the doubles in @txt, only list
is anybody in @txt twice

$ sort @txt | uniq -d | wc -l
how many lines are repeated in @txt
number of lines that occur more than once in @txt

$ sort -u @txt | wc -l
how many different lines are in @txt
number of distinct lines in @txt
count the lines of @txt without the repeats
how many unique entries does @txt have

$ sort @txt
sort @txt
show @txt sorted
print the lines of @txt in alphabetical order
@txt in alphabetical order, only show
how does @txt look when sorted? leave it as it is
list @txt a to z on the screen
read me @txt alphabetically
I'd like to see the names of @txt sorted, don't save
sorted view of @txt please
alphabetical @txt, no writing

$ sort -o @txt @txt
sort @txt in place
sort the file @txt itself
put the lines of @txt in alphabetical order and save it
@txt should be sorted, overwrite it
sort @txt and store it in the same file
alphabetize @txt, change the file
bring the lines in @txt into alphabetical order for good
order @txt from a to z and write it back
please sort my list @txt permanently
@txt must be alphabetical on disk
rewrite @txt sorted
the entries of @txt are in a mess, sort them in the file
@txt: sort, in place
make @txt alphabetical and keep it so

$ sort @txt > @out
sort @txt into @out
write @txt sorted to a new file @out
sorted copy of @txt called @out
save the lines of @txt in alphabetical order as @out
@out should be @txt sorted, @txt must not change
alphabetical version of @txt in @out, don't alter the original
put the sorted @txt in @out
sort @txt, result to @out, keep the original
order the lines of @txt a-z, new file @out

$ sort -r @txt
show @txt sorted backwards
sort @txt from z to a
print @txt in reverse alphabetical order, only show
@txt z-a on screen

$ sort -r -o @txt @txt
sort @txt from z to a in place
reverse sort the file @txt itself
@txt should be in descending alphabetical order, overwrite it
z first, a last, in the file @txt, saved

$ sort -r @txt > @out
sort @txt from z to a into @out
reverse alphabetical copy of @txt as @out
@out: @txt in descending order

$ sort -n @nums
show the numbers in @nums from small to large
sort @nums numerically
print @nums in numeric order, smallest first
@nums by size of the number, just show

$ sort -n -o @nums @nums
sort @nums numerically in place
the numbers of @nums should be in ascending order in the file
save @nums sorted by number, smallest on top, same file
order the figures in @nums, small to big, overwrite

$ sort -n @nums > @out
sort @nums numerically into @out
numbers of @nums ascending, new file @out
write the values of @nums in order of size to @out

$ sort -rn @nums
show the numbers in @nums from large to small
sort @nums numerically, highest first
biggest numbers of @nums on top, only show
print @nums in descending numeric order

$ sort -rn -o @nums @nums
sort @nums numerically, highest first, in place
the largest number should come first in @nums, save it like that
descending numbers in the file @nums itself

$ sort -rn @nums > @out
sort @nums numerically in descending order into @out
the numbers of @nums, biggest first, to a new file @out
@out: values of @nums from high to low

$ sort -rn @nums | head -n @n
the @n largest numbers in @nums
show the @n highest values of @nums
top @n numbers from @nums

$ sort -n @nums | head -n @n
the @n smallest numbers in @nums
show the @n lowest values of @nums

$ sort -f @txt
sort @txt without caring about capitals, show
show @txt alphabetically, capital and small letters alike

$ tac @txt
show @txt from the last line to the first
print @txt in reverse line order, not sorted
@txt upside down, last line on top, only show

$ tac @txt > @out
write the lines of @txt in reverse order to @out
@out: @txt from bottom to top

$ shuf @txt
show the lines of @txt in random order
shuffle @txt on screen

$ shuf @txt > @out
write the lines of @txt in random order to @out
shuffle @txt into @out

$ shuf -n 1 @txt
pick one random line of @txt
draw a winner from @txt

$ shuf -n @n @txt
pick @n random lines of @txt
choose @n lines of @txt by chance

$ sort -o @txt @txt
$ sort -o @txt2 @txt2
sort @txt and @txt2 in place
sort both @txt and @txt2, each in its own file

$ sort -o @txt @txt
! fs.read {"path":"@txt"}
sort @txt in place and show it
sort the file @txt itself and then print it

$ sort @txt > @out
! fs.count {"paths":["@out"]}
sort @txt into @out and tell me how many lines @out has
write @txt sorted to @out, then count its lines

$ for f in *.@x; do sort -o "$f" "$f"; done
sort every @x file in this folder, each in place
all @x files right here should be sorted, each by itself
go through the @x files here and sort each of them in place
""")


# ---------------------------------------------------------------- tables: sorted by a column, with the heading kept

text("""
% HEAD sorted(ROWS, key=lambda r: NUM, reverse=True)]
sort @csv by @nkey, highest first, and keep the heading on top
show @csv sorted by @nkey, biggest first, with the header line
@csv by @nkey descending, header stays first, only show
print @csv with its heading and below it the rows from most to least @nkey
order the rows of @csv by @nkey, largest on top, the title line must stay where it is
ranking of @csv by @nkey incl. the header row, on screen
@csv, highest @nkey first, don't lose the heading
let me see @csv from the highest to the lowest @nkey, column names above

% HEAD sorted(ROWS, key=lambda r: NUM)]
sort @csv by @nkey, lowest first, and keep the heading on top
show @csv sorted by @nkey, smallest first, with the header line
@csv by @nkey ascending, header stays first, only show
print @csv with its heading and below it the rows from least to most @nkey
order the rows of @csv by @nkey, cheapest on top, the title line must stay first
@csv, low @nkey first, don't lose the heading
let me see @csv from the lowest to the highest @nkey, column names above

% HEAD sorted(ROWS, key=lambda r: r["@ps"])]
sort @csv by @ps and keep the heading on top
show @csv sorted alphabetically by @ps with the header line first
@csv by @ps, a to z, header stays first, only show
print @csv in the order of @ps, heading included
order the rows of @csv by the column @ps but the title row stays on top

% PRINT sorted(ROWS, key=lambda r: NUM, reverse=True)]
sort @csv by @nkey, highest first
show the rows of @csv by @nkey, biggest first
@csv by @nkey descending
order @csv by @nkey from high to low, on screen
rank the rows of @csv by @nkey
who's first by @nkey in @csv, who's next? list them all
rows of @csv, largest @nkey at the top

% PRINT sorted(ROWS, key=lambda r: NUM)]
sort @csv by @nkey, lowest first
show the rows of @csv by @nkey, smallest first
@csv by @nkey ascending
order @csv by @nkey from low to high, on screen
rows of @csv, smallest @nkey at the top

% PRINT sorted(ROWS, key=lambda r: r["@ps"])]
sort @csv by @ps
show the rows of @csv by @ps, a to z
@csv in the order of @ps
order @csv by the @ps column

% HEAD sorted(ROWS, key=lambda r: NUM, reverse=True)] || > @outc
sort @csv by @nkey, highest first, into @outc with the heading
write @csv sorted by @nkey, biggest first, to a new file @outc, heading on top
@outc: @csv by @nkey descending, header kept
save the rows of @csv from most to least @nkey as @outc with the header line, leave @csv as it is
sorted copy of @csv called @outc, @nkey high to low, don't forget the heading
make @outc out of @csv: same header, rows ordered by @nkey, the largest first
put @csv into @outc ordered by falling @nkey, title row first

% HEAD sorted(ROWS, key=lambda r: NUM)] || > @outc
sort @csv by @nkey, lowest first, into @outc with the heading
write @csv sorted by @nkey, smallest first, to a new file @outc, heading on top
@outc: @csv by @nkey ascending, header kept
save the rows of @csv from least to most @nkey as @outc with the header line
sorted copy of @csv called @outc, @nkey low to high, heading included

% HEAD sorted(ROWS, key=lambda r: r["@ps"])] || > @outc
sort @csv by @ps into @outc with the heading
write @csv sorted by @ps to a new file @outc, heading on top
@outc: @csv alphabetically by @ps, header kept
sorted copy of @csv named @outc, by the column @ps, the title row first

% HEAD sorted(ROWS, key=lambda r: NUM, reverse=True)] || > @csv.tmp && mv @csv.tmp @csv
sort @csv by @nkey in place, highest first, keep the heading on top
sort the file @csv itself by @nkey, biggest first, header stays the first line
@csv should be ordered by @nkey from high to low, overwrite it, heading on top
bring the rows of @csv into descending order of @nkey and save, the header line stays
rewrite @csv so that the largest @nkey comes right below the heading, then the second largest and so on
in the file @csv itself: rows by @nkey descending, header untouched

% HEAD sorted(ROWS, key=lambda r: NUM)] || > @csv.tmp && mv @csv.tmp @csv
sort @csv by @nkey in place, lowest first, keep the heading on top
sort the file @csv itself by @nkey, smallest first, header stays the first line
@csv should be ordered by @nkey from low to high, overwrite it, heading on top
bring the rows of @csv into ascending order of @nkey and save, the header line stays
in the file @csv itself: rows by @nkey ascending, header untouched

% HEAD sorted(ROWS, key=lambda r: r["@ps"])] || > @csv.tmp && mv @csv.tmp @csv
sort @csv by @ps in place and keep the heading on top
sort the file @csv itself by @ps, the header stays the first line
@csv should be alphabetical by @ps, overwrite it, heading on top
the rows of @csv must be in the order of @ps from now on, in the same file, title row first

$ sort -t, -k@col -n @csv
sort @csv numerically by @col
show @csv by @col as numbers, low to high

$ sort -t, -k@col -rn @csv
sort @csv by @col, as numbers, highest first
show @csv by @col numerically, high to low

% PRINT sorted(ROWS, key=lambda r: NUM, reverse=True)[:@n]]
the @n rows of @csv with the highest @nkey
show the top @n of @csv by @nkey
which @n rows in @csv have the most @nkey
best @n by @nkey in @csv
@csv: @n biggest by @nkey
I need just the @n entries with the largest @nkey from @csv
give me the leading @n in @nkey, table @csv
the @n most @nkey in @csv, whole rows

% PRINT sorted(ROWS, key=lambda r: NUM)[:@n]]
the @n rows of @csv with the lowest @nkey
show the bottom @n of @csv by @nkey
which @n rows in @csv have the least @nkey
worst @n by @nkey in @csv
@csv: @n smallest by @nkey
the @n with the least @nkey in @csv, whole rows

% HEAD sorted(ROWS, key=lambda r: NUM, reverse=True)[:@n]] || > @outc
write the @n rows of @csv with the highest @nkey to @outc, with the heading
@outc: heading of @csv and its top @n rows by @nkey
save the @n largest by @nkey from @csv as @outc, header included

% print(*max(ROWS, key=lambda r: NUM).values(), sep=",")
the row of @csv with the highest @nkey
which row in @csv has the most @nkey
who has the highest @nkey in @csv
show the entry of @csv with the largest @nkey
the winner by @nkey in @csv, entire row
@csv, row with max @nkey

% print(*min(ROWS, key=lambda r: NUM).values(), sep=",")
the row of @csv with the lowest @nkey
which row in @csv has the least @nkey
who has the lowest @nkey in @csv
show the entry of @csv with the smallest @nkey
@csv, row with min @nkey

% print(max(ROWS, key=lambda r: NUM)["@ps"])
which @ps has the highest @nkey in @csv? only the @ps
the @ps with the most @nkey in @csv, nothing but the @ps
name just the @ps of the row with the largest @nkey in @csv

% print(min(ROWS, key=lambda r: NUM)["@ps"])
which @ps has the lowest @nkey in @csv? only the @ps
the @ps with the least @nkey in @csv, nothing but the @ps
""")

# ---------------------------------------------------------------- tables: columns, rows, sums

text("""
% [print(r["@key"]) for r in ROWS]
show only the column @key of @csv
print the @key of every row in @csv
just the @key column from @csv please
list all @key in @csv
@csv: column @key
which @key are in @csv, all of them, one per row
I only want to see the @key from @csv
give me the @key values of @csv
from @csv the field @key, nothing else
read me the @key column of @csv

% [print(r["@key"]) for r in ROWS] || > @out
write the column @key of @csv to @out
save only the @key values of @csv as @out
@out: all @key from @csv, one per line
put the @key column of @csv in a file @out
extract the @key from @csv into @out

% [print(r["@key"], r["@key2"], sep=",") for r in ROWS]
show only the columns @key and @key2 of @csv
print @key and @key2 from @csv
just @key and @key2, table @csv
@csv: @key, @key2
from @csv I need the two columns @key and @key2
list @key with @key2 for every row in @csv
hide everything in @csv but @key and @key2

% [print(r["@key"], r["@key2"], sep=",") for r in ROWS] || > @outc
write the columns @key and @key2 of @csv to @outc
save @key and @key2 from @csv as @outc
@outc: only @key and @key2 of @csv

% [print(r["@key"], r["@key2"], r["@key3"], sep=",") for r in ROWS]
show only the columns @key, @key2 and @key3 of @csv
print @key, @key2, @key3 from @csv
@key, @key2 and @key3 of each row in @csv

$ cut -d, -f@col @csv
show @col of @csv
print only @col of @csv
@csv, @col, on screen

$ cut -d, -f@col @csv > @out
write @col of @csv to @out
save only @col of @csv as @out

$ cut -d, -f@ca,@cb @csv
show columns @ca and @cb of @csv
print only the columns @ca and @cb of @csv

$ cut -d, -f@col --complement @csv
show @csv without @col
print @csv but leave out @col, the file stays

$ cut -d, -f@col --complement @csv > @outc
write @csv without @col to @outc
save @csv minus @col as @outc

$ cut -d, -f@col --complement @csv > @csv.tmp && mv @csv.tmp @csv
remove @col from @csv, in the file itself
delete @col of @csv in place
@csv should no longer have @col, overwrite it

% PRINT ROWS if r["@key"] == "@val"]
show the rows of @csv where @key is @val
rows of @csv with @key @val
which rows in @csv have @val as @key
in @csv, who has @key = @val
list all rows of @csv whose @key is @val
only the @val ones in @csv ((column @key))
@csv: @key is @val, show
print the entries of @csv where the @key says @val
filter @csv by @key @val
I want to see the @csv rows with @val in the @key column
everything in @csv that has @val under @key, only look
find the rows where @key equals @val in @csv

% PRINT ROWS if r["@key"] != "@val"]
show the rows of @csv where @key is not @val
rows of @csv with another @key than @val
which rows in @csv don't have @val as @key
everything in @csv except @key @val, only show
@csv without the rows where @key is @val, on screen
all but the @val rows ((column @key)) of @csv, display

% PRINT ROWS if "@ww" in r["@key"]]
show the rows of @csv whose @key contains @ww
rows of @csv with @ww somewhere in the @key
which rows in @csv have @ww as part of @key
where does the @key in @csv have @ww in it
@csv: @key containing @ww

% PRINT ROWS if not r["@key"]]
show the rows of @csv where @key is empty
which rows of @csv have no @key
rows in @csv without a @key
where is @key missing in @csv

% PRINT ROWS if r["@key"] == "@val" and NUM > @num]
rows of @csv where @key is @val and @nkey is above @num
show the @val rows ((@key)) of @csv with more than @num @nkey
in @csv, both @key = @val and @nkey > @num

% PRINT ROWS if r["@key"] == "@val" and r["@key2"] == "@val2"]
rows of @csv where @key is @val and @key2 is @val2
show those in @csv with @key @val and @key2 @val2

% PRINT ROWS if r["@key"] == "@val" or r["@key"] == "@val2"]
rows of @csv where @key is @val or @val2
show those in @csv with @key either @val or @val2

% PRINT ROWS if NUM > @num]
show the rows of @csv where @nkey is above @num
rows of @csv with more than @num @nkey
which rows in @csv have a @nkey over @num
who in @csv has a @nkey greater than @num
list all entries of @csv with @nkey > @num
@csv: @nkey higher than @num, show
only those in @csv that exceed @num in @nkey
print @csv rows if the @nkey is bigger than @num
everybody above @num @nkey, table @csv

% PRINT ROWS if NUM >= @num]
show the rows of @csv where @nkey is at least @num
rows of @csv with @num @nkey or more
@csv: @nkey >= @num
who in @csv has @num or more in @nkey

% PRINT ROWS if NUM < @num]
show the rows of @csv where @nkey is below @num
rows of @csv with less than @num @nkey
which rows in @csv have a @nkey under @num
who in @csv has a @nkey smaller than @num
list all entries of @csv with @nkey < @num
@csv: @nkey lower than @num, show
only those in @csv that stay under @num in @nkey
everybody below @num @nkey, table @csv

% PRINT ROWS if NUM <= @num]
show the rows of @csv where @nkey is at most @num
rows of @csv with @num @nkey or less
@csv: @nkey <= @num

% PRINT ROWS if @lo <= NUM <= @hi]
show the rows of @csv where @nkey is between @lo and @hi
rows of @csv with @nkey from @lo to @hi
@csv: @nkey @lo to @hi

% print(sum(r["@key"] == "@val" for r in ROWS))
how many rows of @csv have @key @val
count the rows of @csv where @key is @val
number of @val in the column @key of @csv
how often is @key @val in @csv, just the number
@csv: how many with @key = @val
how many are @val in @csv, see the column @key
only the count: rows of @csv whose @key is @val
how many people in @csv have @val as @key

% print(sum(r["@key"] != "@val" for r in ROWS))
how many rows of @csv don't have @key @val
count the rows of @csv where @key is not @val

% print(sum(NUM > @num for r in ROWS))
how many rows of @csv have a @nkey above @num
count the rows of @csv where @nkey is over @num
number of entries in @csv with more than @num @nkey
@csv: how many with @nkey > @num
how many in @csv are above @num in @nkey? number only

% print(sum(NUM >= @num for r in ROWS))
how many rows of @csv have a @nkey of at least @num
count the rows of @csv where @nkey is @num or more

% print(sum(NUM < @num for r in ROWS))
how many rows of @csv have a @nkey below @num
count the rows of @csv where @nkey is under @num
number of entries in @csv with less than @num @nkey
@csv: how many with @nkey < @num

% HEAD ROWS if r["@key"] == "@val"] || > @outc
write the rows of @csv where @key is @val to @outc with the heading
save all @val rows ((column @key)) of @csv as @outc, keep the header
@outc: heading of @csv plus the rows with @key @val
copy those rows of @csv into @outc whose @key is @val, heading too
make a new csv @outc from @csv with only @key = @val, header line included
extract the rows with @val as @key from @csv to @outc, with column titles, don't change @csv
put everybody with @key @val from @csv into @outc, heading first
only @val in @key: @csv -> @outc, header kept

% HEAD ROWS if r["@key"] != "@val"] || > @outc
write the rows of @csv where @key is not @val to @outc with the heading
save @csv without the @val rows ((column @key)) as @outc, keep the header
@outc: heading of @csv plus all rows except those with @key @val
a copy of @csv named @outc that lacks the rows with @key @val, heading included

% HEAD ROWS if NUM > @num] || > @outc
write the rows of @csv where @nkey is above @num to @outc with the heading
save all rows of @csv with more than @num @nkey as @outc, keep the header
@outc: heading of @csv plus the rows with @nkey over @num
copy those rows of @csv into @outc whose @nkey exceeds @num, heading too
new csv @outc from @csv, only @nkey > @num, header line included

% HEAD ROWS if NUM < @num] || > @outc
write the rows of @csv where @nkey is below @num to @outc with the heading
save all rows of @csv with less than @num @nkey as @outc, keep the header
@outc: heading of @csv plus the rows with @nkey under @num
new csv @outc from @csv, only @nkey < @num, header line included

% HEAD ROWS if "@ww" in r["@key"]] || > @outc
write the rows of @csv whose @key contains @ww to @outc with the heading
@outc: heading of @csv plus the rows with @ww in @key

% HEAD ROWS if r["@key"] == "@val"]
show the rows of @csv where @key is @val with the heading
print the header of @csv and the rows with @key @val
@key @val in @csv, and the column titles above

% HEAD ROWS if r["@key"] != "@val"] || > @csv.tmp && mv @csv.tmp @csv
delete the rows of @csv where @key is @val
remove all rows with @key @val from @csv, keep the heading
@csv: rows with @val as @key must go, in the file
throw the @val rows ((column @key)) out of @csv for good
in the file @csv no row may have @key @val any more

% HEAD ROWS if r["@key"] == "@val"] || > @csv.tmp && mv @csv.tmp @csv
keep only the rows of @csv where @key is @val, in the file, with the heading
reduce @csv itself to the rows with @key @val, header stays
delete all rows of @csv whose @key is not @val

% HEAD ROWS if NUM >= @num] || > @csv.tmp && mv @csv.tmp @csv
delete the rows of @csv where @nkey is below @num
remove all rows with less than @num @nkey from @csv, keep the heading

% [print(r["@key"]) for r in ROWS if r["@key2"] == "@val"]
the @key of the rows in @csv where @key2 is @val
which @key belong to @key2 @val in @csv
list only the @key of those with @key2 @val, table @csv

% [print(r["@key"]) for r in ROWS if NUM > @num]
the @key of the rows in @csv where @nkey is above @num
list only the @key of those with more than @num @nkey, table @csv
which @key have a @nkey over @num in @csv

% print(sum(NUM for r in ROWS))
sum of @nkey in @csv
add up the @nkey column of @csv
total @nkey in @csv
what is the total of @nkey in @csv
how much @nkey is it altogether in @csv
@csv: sum of the column @nkey
please sum up @nkey, it's in @csv
calculate the sum of all @nkey in @csv
what do all the @nkey in @csv add up to
@nkey total, @csv, one number
the treasurer needs the sum of @nkey from @csv
I need to know how much @nkey we have in total, see @csv

% print(sum(NUM for r in ROWS if r["@key"] == "@val"))
sum of @nkey in @csv where @key is @val
total @nkey of @val in @csv, the column is @key
how much @nkey for @key @val in @csv
add up @nkey only for the rows of @csv with @key @val
what is the @nkey of all @val together ((@key)) in @csv

% v = [float(r["@nkey"]) for r in ROWS if r["@nkey"]]; print(sum(v) / len(v))
average @nkey in @csv
mean of the @nkey column of @csv
what is the average @nkey in @csv
calculate the average of @nkey in @csv
@csv: average @nkey
how high is @nkey on average in @csv
the mean @nkey from @csv please
what's the @nkey per row in @csv, on average

% v = [float(r["@nkey"]) for r in ROWS if r["@key"] == "@val" and r["@nkey"]]; print(sum(v) / len(v))
average @nkey in @csv where @key is @val
mean @nkey of the @val rows ((@key)) in @csv

% print(max(NUM for r in ROWS))
highest @nkey in @csv, the number only
what is the maximum of @nkey in @csv
largest value in the @nkey column of @csv
how high does @nkey go in @csv
max @nkey in @csv

% print(min(NUM for r in ROWS))
lowest @nkey in @csv, the number only
what is the minimum of @nkey in @csv
smallest value in the @nkey column of @csv
how low does @nkey go in @csv
min @nkey in @csv

% v = [NUM for r in ROWS]; print(min(v), max(v))
lowest and highest @nkey in @csv
min and max of @nkey in @csv

% [print(r["@key"]) for r in ROWS] || | sort | uniq -c | sort -rn
how many rows per @key are in @csv
count the rows of @csv for each @key
number of entries per @key in @csv
how often does each @key occur in @csv
@csv: count per @key
group @csv by @key and count
which @key is there how many times in @csv
for every @key in @csv tell me how many rows it has
how are the rows of @csv distributed over the @key
break @csv down by @key, counts only

% [print(r["@key"]) for r in ROWS] || | sort | uniq -c | sort -rn | head -n 1
most frequent @key in @csv
which @key occurs most often in @csv
the commonest @key of @csv, with its count

% [print(r["@key"]) for r in ROWS] || | sort -u
the different @key in @csv, each once
which different @key are there in @csv
list the distinct values of @key in @csv
unique @key of @csv
what @key values does @csv have, no repeats

% print(len(set(r["@key"] for r in ROWS)))
how many different @key are in @csv
number of distinct @key in @csv
count the unique @key in @csv

% t = {}; [t.update({r["@key"]: t.get(r["@key"], 0) + NUM}) for r in ROWS]; [print(k, t[k]) for k in sorted(t)]
sum of @nkey per @key in @csv
total @nkey for each @key in @csv
@csv: @nkey by @key
add up the @nkey for every @key of @csv
how much @nkey does each @key have in total, in @csv
group @csv by @key and sum @nkey
@nkey totals per @key, table @csv

% t = {}; [t.update({r["@key"]: t.get(r["@key"], 0) + NUM}) for r in ROWS]; [print(k, t[k]) for k in sorted(t)] || > @out
write the sum of @nkey per @key of @csv to @out
save the @nkey totals by @key from @csv as @out

% t = {}; [t.setdefault(r["@key"], []).append(NUM) for r in ROWS]; [print(k, sum(t[k]) / len(t[k])) for k in sorted(t)]
average @nkey per @key in @csv
mean @nkey for each @key in @csv
@csv: average of @nkey by @key
how high is @nkey on average for every @key in @csv
group @csv by @key and average @nkey

% t = {}; [t.setdefault(r["@key"], []).append(NUM) for r in ROWS]; [print(k, max(t[k])) for k in sorted(t)]
highest @nkey per @key in @csv
max @nkey for each @key in @csv

% t = {}; [t.setdefault(r["@key"], []).append(NUM) for r in ROWS]; [print(k, min(t[k])) for k in sorted(t)]
lowest @nkey per @key in @csv
min @nkey for each @key in @csv

$ head -n 1 @csv
show the heading of @csv
which columns does @csv have
what are the columns of @csv called
print just the header row of @csv
column names of @csv

$ tail -n +2 @csv
show @csv without the heading
print the rows of @csv but not the column names
@csv minus header, on screen

$ tail -n +2 @csv | wc -l
how many rows does @csv have without the heading
number of records in @csv, the header doesn't count
count the data rows of @csv

! fs.count {"paths":["@csv"]}
how many lines has @csv including the heading
count all lines of @csv, header too

$ head -n 1 @csv | tr ',' '\\n' | wc -l
how many columns does @csv have
number of columns in @csv

$ sed -i '1s/@key/@key2/' @csv
rename the column @key of @csv to @key2
the column @key in @csv should be called @key2
in the heading of @csv change @key to @key2, not in the rows
@csv: column title @key -> @key2

$ sed -i '1d' @csv
delete the heading of @csv
remove the header row from the file @csv
@csv should have no header line any more

$ tr ';' ',' < @csv > @outc
convert @csv from semicolons to commas, save as @outc
@csv uses semicolons, make a comma version @outc
write @csv with commas instead of semicolons to @outc
excel saved @csv with ; and I need , so make @outc

$ tr ',' ';' < @csv > @outc
convert @csv from commas to semicolons, save as @outc
@csv uses commas, make a semicolon version @outc
write @csv with semicolons instead of commas to @outc
my german excel wants ; between the columns, @csv -> @outc

$ tr ',' '\\t' < @csv > @outt
convert @csv to tsv, save as @outt
@csv with tabs instead of commas as @outt
make a tab separated @outt out of @csv
write @csv to @outt, tabs between the columns

$ tr '\\t' ',' < @tsv > @outc
convert @tsv to csv, save as @outc
@tsv with commas instead of tabs as @outc
make a comma separated @outc out of @tsv
write @tsv to @outc, commas between the columns

$ tr ',' '|' < @csv > @outc
convert @csv to pipes between the columns, save as @outc
@csv with | instead of commas as @outc

$ sed -i 's/;/,/g' @csv
change the semicolons in @csv to commas, in the file
@csv: ; -> , in place
replace every semicolon in @csv by a comma, no new file

$ sed -i 's/,/;/g' @csv
change the commas in @csv to semicolons, in the file
@csv: , -> ; in place
replace every comma in @csv by a semicolon, no new file

$ column -t -s, @csv
show @csv as a table with aligned columns
print @csv nicely aligned
@csv in neat columns on screen

$ (head -n 1 @csv && tail -q -n +2 @csv @csv2) > @outc
join @csv and @csv2 into @outc with the heading only once
put @csv and @csv2 together in @outc, one header
combine the rows of @csv and @csv2 as @outc, a single heading on top
@csv and @csv2 have the same columns, make one table @outc out of them with one heading
stack @csv2 under @csv into @outc, don't repeat the header

$ awk 'NR == 1 || FNR > 1' *.csv > @outc
join all csv files here into @outc, heading only once
combine every csv of this folder in @outc with one header line

$ join -t, @csv @csv2
join @csv and @csv2 on the first column
match the rows of @csv and @csv2 by their first column, both are sorted

$ awk '!seen[$0]++' @csv > @csv.tmp && mv @csv.tmp @csv
remove the duplicate rows from @csv, keep the order
@csv has rows twice, leave each only once in the file

$ head -n @n @csv
the first @n lines of @csv with head
head -n @n @csv
""")


# ---------------------------------------------------------------- counted: lines, words, characters, one word, the most frequent

text("""
! fs.count {"paths":["@txt"]}
how many lines does @txt have
count the lines of @txt
line count of @txt
@txt: lines?
number of lines in @txt please
how long is @txt, in lines
how many entries are on the list @txt
how many names are in @txt, one per line
tell me how many lines there are in @txt
i wonder how many lines @txt has got
lines of @txt, just the number
each guest is a line in @txt, how many guests
count @txt line by line

! fs.count {"paths":["@prose"]}
how many words does @prose have
count the words of @prose
word count of @prose
@prose: words?
number of words in @prose please
how long is my text @prose, in words
is @prose longer than 500 words
the limit is 2000 words, how many are in @prose
how many words did I write in @prose
wordcount @prose
I am paid per word, so how many words are in @prose

$ wc -m < @prose
how many characters does @prose have
count the characters of @prose
character count of @prose
number of characters in @prose, blanks included
how many letters and signs are in @prose
my abstract @prose may have 1500 characters, how many has it

$ wc -c < @txt
how many bytes does @txt have
exact size of @txt in bytes

$ wc -L < @txt
how long is the longest line of @txt
length of the longest line in @txt

$ grep -o @gp @prose | wc -l
how often does @gp occur in @prose
how many times is @gp in @prose
count the occurrences of @gp in @prose
count the word @gp in @prose
how often do I use the word @gp in @prose
number of times @gp stands in @prose
@gp in @prose, how often
do I say @gp too often in @prose? how many times
frequency of the word @gp in @prose
how many @gp are there in @prose, counting all, not lines
total occurrences of @gp in @prose, several on a line count several times

$ grep -c @gp @log
how many lines of @log contain @gp
count the lines with @gp in @log
number of lines with @gp in @log
on how many lines is @gp in @log
@log: count of lines with @gp
just count, don't show: lines of @log with @gp
how many lines mention @gp in @log
in @log, the number of @gp lines

$ grep -cv @gp @log
how many lines of @log don't contain @gp
count the lines without @gp in @log
number of lines in @log lacking @gp

$ grep -ci @gp @log
how many lines of @log have @gp, capital or small
count the lines with @gp in @log, ignore case

$ grep -cw @gp @log
how many lines of @log have the whole word @gp
count lines with @gp as a separate word in @log

$ grep -c '^$' @txt
how many empty lines are in @txt
count the blank lines in @txt, don't delete them
number of empty lines in @txt

$ grep -c . @txt
how many non-empty lines are in @txt
count the lines of @txt that are not blank

$ sort @txt | uniq -c | sort -rn
how often does each line occur in @txt
count every different line of @txt, most frequent first
@txt: frequency of the lines
how many of each are in @txt
tally the lines of @txt
one vote per line in @txt, count the votes
which line is in @txt how many times

$ sort @txt | uniq -c | sort -rn | head -n 1
which line is most frequent in @txt
the most common line of @txt and how often it is there
what stands in @txt most often
most frequent entry in @txt
who got the most votes in @txt, a name per line

$ sort @txt | uniq -c | sort -rn | head -n @n
the @n most frequent lines of @txt
top @n of the lines in @txt by how often they occur
which @n lines come up most in @txt

$ grep -oE '[[:alpha:]]+' @prose | tr 'A-Z' 'a-z' | sort | uniq -c | sort -rn | head -n 1
which word is most frequent in @prose
the most common word of @prose
what word do I use most in @prose
most used word in @prose, with its count
the favourite word in @prose, whatever occurs most

$ grep -oE '[[:alpha:]]+' @prose | tr 'A-Z' 'a-z' | sort | uniq -c | sort -rn | head -n @n
the @n most frequent words in @prose
top @n words of @prose
which @n words do I use most in @prose
@n commonest words in @prose with counts

$ grep -oE '[[:alpha:]]+' @prose | tr 'A-Z' 'a-z' | sort | uniq -c | sort -rn
how often does each word occur in @prose
word frequencies of @prose
count every word of @prose, most frequent first

$ grep -oE '[[:alpha:]]+' @prose | sort -u | wc -l
how many different words are in @prose
number of distinct words in @prose

! fs.count {"paths":["@txt","@txt2"]}
how many lines do @txt and @txt2 have
count the lines of @txt and @txt2
words of @txt and of @txt2
which is longer, @txt or @txt2? line counts please

! fs.count {"paths":["@code"]}
how many lines of code does @code have
lines of code in @code
count the code lines of @code
loc @code
how big is @code in lines

! fs.search {"path":".","name_glob":"*.@x"}
! fs.count {"paths":"$1"}
how many lines of code are in the @x files here
count the lines of all @x files, subfolders too
lines of code in my @x files altogether
line count over every @x file of this project
total lines of the @x files here and below
how many lines of @x have I written in this project

! fs.search {"path":"@dir","name_glob":"*.@x"}
! fs.count {"paths":"$1"}
how many lines of code are in the @x files of @dir
count the lines of all @x files in @dir
lines of @x code below @dir

$ wc -l *.@x
lines of each @x file in this folder
line count per @x file right here
how many lines has every single @x file here, this folder only

$ cat *.@x | wc -l
how many lines do the @x files of this folder have together, one number
sum of the lines of all @x files right here, just one number

$ wc -l *.@x | sort -n
lines of each @x file right here, sorted by count
the @x files of this folder by number of lines, short ones first

$ awk '{ print length, $0 }' @txt | sort -n | cut -d' ' -f2-
sort the lines of @txt by length, short ones first, show
@txt ordered by how long the lines are

$ awk '{ if (length > m) { m = length; l = $0 } } END { print l }' @txt
show the longest line of @txt
which line of @txt is the longest

$ awk 'length > @width' @txt
which lines of @txt are longer than @width characters
show lines over @width characters in @txt

$ awk '{ s += $1 } END { print s }' @nums
sum of the numbers in @nums
add up all the numbers of @nums
what do the numbers in @nums add up to, one per line
total of @nums
each line of @nums is an amount, sum them up

$ awk '{ s += $1; n++ } END { if (n) print s / n }' @nums
average of the numbers in @nums
mean of @nums
what's the average of the values in @nums, one per line

$ awk 'NR == 1 || $1 > m { m = $1 } END { print m }' @nums
largest number in @nums
maximum of @nums

$ awk 'NR == 1 || $1 < m { m = $1 } END { print m }' @nums
smallest number in @nums
minimum of @nums

$ awk '$1 > @num' @nums
which numbers in @nums are above @num
show the values of @nums greater than @num

$ awk '$1 > @num' @nums | wc -l
how many numbers in @nums are above @num
count the values of @nums greater than @num
""")

# ---------------------------------------------------------------- a fixed text with special characters

text("""
! fs.search {"path":"@tf","text":"@fx"}
which lines of @tf contain @fx
show the lines with @fx in @tf
find @fx in @tf
where does @fx stand in @tf
lines in @tf that have @fx
look for the text @fx in @tf
print all lines of @tf with @fx exactly as written
search @tf for @fx, literally
does @tf have @fx somewhere
@fx in @tf?
grep for @fx in @tf, as plain text and not as a pattern
show me every @fx line in @tf, don't change it
is there any @fx in @tf

$ grep -cF @fx @tf
how many lines of @tf contain @fx
count the lines with @fx in @tf
number of lines having @fx in @tf
@tf: on how many lines is @fx
just the number of lines with @fx in @tf
how many @fx lines are there in @tf
count of lines where @tf says @fx, literally

$ grep -oF @fx @tf | wc -l
how often does @fx occur in @tf
how many times is @fx in @tf
count all occurrences of @fx in @tf, also several on one line
number of times the text @fx stands in @tf
occurrences of @fx, file @tf, not lines

$ grep -F @fx @tf > @out
write the lines of @tf with @fx to @out
save all lines from @tf that contain @fx as @out
copy the @fx lines of @tf to a new file @out
@out: every line of @tf with @fx
extract lines with @fx from @tf into @out, literally, it's not a pattern
put the lines that have @fx out of @tf in @out
collect all @fx lines of @tf in @out, leave @tf
filter @tf for the text @fx, result in @out
new file @out with only the @fx lines from @tf

$ grep -vF @fx @tf
show the lines of @tf without @fx
which lines of @tf don't contain @fx
print @tf but skip lines with @fx, nothing deleted
@tf minus the @fx lines, on screen
everything in @tf that has no @fx
hide lines with @fx when you show @tf

$ grep -vF @fx @tf > @out
write the lines of @tf without @fx to @out
save @tf minus the lines with @fx as @out
copy @tf to @out without the @fx lines
@out: all lines of @tf that don't have @fx
leave out the lines with @fx from @tf and put the rest in @out
filter the @fx lines out of @tf into @out, @tf stays complete

$ grep -cvF @fx @tf
how many lines of @tf don't contain @fx
count the lines without @fx in @tf
number of lines in @tf that lack @fx

$ grep -F @fx @tf > @out
! fs.count {"paths":["@out"]}
write the lines of @tf with @fx to @out and tell me how many there are
save the lines with @fx from @tf in @out and count them
put all @fx lines of @tf into @out; how many are they
copy the lines that have @fx from @tf to @out, then say how many lines @out has
@tf -> @out, only lines with @fx, and the count please
I need the @fx lines of @tf in a file @out and their number

$ grep -vF @fx @tf > @out
! fs.count {"paths":["@out"]}
write the lines of @tf without @fx to @out and tell me how many there are
save @tf without the @fx lines in @out and count what's left
put all lines lacking @fx from @tf into @out; how many are they

$ grep @gp @log > @out
! fs.count {"paths":["@out"]}
write the lines of @log with @gp to @out and tell me how many there are
save the @gp lines from @log in @out and count them
put all lines with @gp from @log into @out, how many is that
extract @gp from @log to @out, then the number of lines in @out

$ grep -v @gp @log > @out
! fs.count {"paths":["@out"]}
write the lines of @log without @gp to @out and tell me how many there are
save everything but the @gp lines of @log in @out and count the lines

$ grep -nF @fx @tf
on which line numbers of @tf is @fx
show the lines with @fx in @tf with line numbers
line numbers of @fx in @tf

$ grep -iF @fx @tf
lines with @fx in @tf, upper or lower case
find @fx in @tf, ignoring case

$ grep -rlF @fx .
names of the files that contain @fx, literally, all folders
only file names: where is the exact text @fx

$ sed -i '/@{s_fx}/d' @tf
delete the lines with @fx from @tf
remove every line that contains @fx in @tf
lines with @fx in @tf must go
kick the @fx lines out of @tf, in the file
erase each line of @tf that has @fx in it, literally
drop all lines having @fx from the file @tf

! ED tf fx fx2
replace @fx with @fx2 in @tf
change @fx to @fx2 in @tf
@fx should be @fx2 in @tf
in @tf: @fx -> @fx2
write @fx2 for @fx in @tf
the text @fx in @tf must become @fx2, literally, no regex
@tf has @fx, please make that @fx2
swap @fx for @fx2 everywhere in @tf
put @fx2 where @tf says @fx

! fs.edit {"path":"@tf","edits":[{"old":"@fx","new":"","all":true}]}
remove the text @fx from @tf, keep the lines
delete every @fx in @tf but not the rest of the line
@fx should vanish from @tf, the lines stay
take out @fx wherever it stands in @tf, only these characters
""")

# ---------------------------------------------------------------- two texts: in both, only in one, joined, pasted; pulled out of a text

text("""
$ grep -Fxf @txt @txt2
which lines are in both @txt and @txt2
what do @txt and @txt2 have in common
lines that occur in @txt as well as in @txt2
common lines of @txt and @txt2
who is on both lists, @txt and @txt2
show what is in @txt and also in @txt2
the overlap of @txt and @txt2
intersection of @txt and @txt2
names that stand in @txt and in @txt2
which entries do @txt and @txt2 share

$ grep -Fxf @txt @txt2 > @out
write the lines that are in both @txt and @txt2 to @out
save what @txt and @txt2 have in common as @out
@out: the lines found in @txt as well as in @txt2
common lines of @txt and @txt2 into a file @out

$ grep -Fxf @txt @txt2 | wc -l
how many lines are in both @txt and @txt2
count the lines that @txt and @txt2 have in common
number of common lines of @txt and @txt2

$ grep -Fxvf @txt2 @txt
which lines are in @txt but not in @txt2
what is only in @txt and not in @txt2
lines of @txt that are missing in @txt2
who is on @txt but not on @txt2
what does @txt have that @txt2 lacks
show the lines that only @txt has, compared to @txt2
in @txt yes, in @txt2 no: which lines
entries of @txt that can't be found in @txt2
who from @txt isn't in @txt2
the lines of @txt without those that are in @txt2

$ grep -Fxvf @txt2 @txt > @out
write the lines that are in @txt but not in @txt2 to @out
save what is only in @txt and not in @txt2 as @out
@out: lines of @txt that @txt2 doesn't have
subtract @txt2 from @txt and put the rest in @out
the lines of @txt missing in @txt2 into a new file @out

$ grep -Fxvf @txt @txt2
what is new in @txt2 compared to @txt
which lines does @txt2 have that @txt doesn't
which lines were added in @txt2, not in @txt
what is missing in @txt but there in @txt2

$ grep -Fxvf @txt2 @txt | wc -l
how many lines are in @txt but not in @txt2
count the lines that only @txt has and @txt2 hasn't

$ diff @txt @txt2
compare @txt and @txt2
what's the difference between @txt and @txt2
show how @txt and @txt2 differ
where do @txt and @txt2 differ
diff @txt against @txt2
are @txt and @txt2 different, and where

$ cat @txt @txt2 > @out
join @txt and @txt2 into @out
put @txt and @txt2 one after the other in a new file @out
combine @txt and @txt2 as @out, first @txt
merge the files @txt and @txt2 into one called @out
@out should be @txt and below it @txt2
glue @txt2 behind @txt and save it all as @out
one file @out out of @txt and @txt2

$ cat @txt @txt2 @txt3 > @out
join @txt, @txt2 and @txt3 into @out
put @txt, @txt2, @txt3 one after the other in @out
combine the three files @txt, @txt2 and @txt3 as @out

$ cat @txt >> @txt2
append @txt to @txt2
add the contents of @txt to the end of @txt2
the text of @txt should come below that of @txt2, in @txt2

$ cat @txt @txt2 | sort -u > @out
merge @txt and @txt2 into @out, sorted and without duplicates
one sorted list @out from @txt and @txt2, every line once

$ paste @txt @txt2
show @txt and @txt2 side by side
put the lines of @txt and @txt2 next to each other on screen

$ paste -d, @txt @txt2 > @outc
paste @txt and @txt2 side by side with a comma into @outc
line by line, @txt comma @txt2, saved as @outc
make a csv @outc, first column @txt, second column @txt2

$ paste -sd, @txt
the lines of @txt in one line, separated by commas, only show
show @txt as a comma separated list

$ paste -sd, @txt > @out
write the lines of @txt as one line with commas to @out
@out: all lines of @txt joined by commas

$ tr ',' '\\n' < @txt
@txt has one long line with commas, show each item on its own line
break @txt at its commas, on screen

$ tr ',' '\\n' < @txt > @out
split @txt at the commas, one item per line, into @out
each comma separated item of @txt on a line of its own in @out

$ split -l @big @txt
split @txt into pieces of @big lines
cut @txt into parts with @big lines each
every @big lines of @txt into a file of their own
@txt is too long, split it after every @big lines

$ split -n l/@k @txt
split @txt into @k parts
divide @txt into @k files of about the same size
make @k pieces out of @txt, don't cut lines

$ head -n @n @txt > @out
write the first @n lines of @txt to @out
save the top @n lines of @txt as @out
@out: just the first @n lines of @txt

$ tail -n @n @txt > @out
write the last @n lines of @txt to @out
save the bottom @n lines of @txt as @out

! fs.read {"path":"@txt","from_line":1,"max_lines":@n}
show the first @n lines of @txt
print only the top @n lines of @txt

! fs.read {"path":"@log","last_lines":@n}
show the last @n lines of @log
print only the bottom @n lines of @log

! fs.read {"path":"@txt","line_numbers":true}
show @txt with line numbers
number the lines of @txt, only show
print @txt and put the line number before each line
@txt numbered, on screen

$ nl -ba @txt > @out
write @txt with line numbers to @out
save a numbered copy of @txt as @out
number the lines of @txt into a new file @out
@out: @txt with a number before every line

$ grep -oE '[0-9]{4}-[0-9]{2}-[0-9]{2}' @txt
pull the dates out of @txt
which dates are in @txt, they look like 2024-05-31
list all dates in @txt
show every date that occurs in @txt ((year-month-day))
only the dates from @txt please

$ grep -oE '[0-9]{4}-[0-9]{2}-[0-9]{2}' @txt > @out
pull the dates out of @txt into @out
write all dates of @txt to @out
save the dates from @txt ((like 2024-05-31)) as @out

$ grep -oE '[[:alnum:]._+-]+@at_[[:alnum:].-]+\\.[a-z]+' @txt | sort -u
pull the mail addresses out of @txt
which email addresses are in @txt
list all emails in @txt
every e-mail address from @txt, each once
extract the emails of @txt
get me the addresses ((mail)) from @txt, no repeats
I have to write to everybody in @txt, what are their mail addresses

$ grep -oE '[[:alnum:]._+-]+@at_[[:alnum:].-]+\\.[a-z]+' @txt | sort -u > @out
pull the mail addresses out of @txt into @out
write all email addresses of @txt to @out
save the emails from @txt as @out, each once
@out: every mail address found in @txt

$ grep -oE '[[:alnum:]._+-]+@at_[[:alnum:].-]+\\.[a-z]+' @txt | sort -u | wc -l
how many different mail addresses are in @txt
count the email addresses in @txt, each once

$ grep -oE 'https?://[^ "<>]+' @txt | sort -u
pull the links out of @txt
which urls are in @txt
list all links in @txt
every web address from @txt, each once
extract the links of @txt
what websites does @txt link to, full urls

$ grep -oE 'https?://[^ "<>]+' @txt | sort -u > @out
pull the links out of @txt into @out
write all urls of @txt to @out
save the web addresses from @txt as @out
@out: every link found in @txt

$ grep -oE '[0-9]+' @txt
pull the numbers out of @txt
which numbers are in @txt
list all numbers in @txt, only the digits
extract the numbers from @txt
show just the numbers that stand in @txt

$ grep -oE '[0-9]+' @txt > @out
pull the numbers out of @txt into @out
write all numbers of @txt to @out
save only the numbers from @txt as @out

$ grep -oE '\\+?[0-9][0-9 ()/-]{6,}[0-9]' @txt
pull the phone numbers out of @txt
which phone numbers are in @txt
list all telephone numbers in @txt

$ grep -oE '([0-9]{1,3}\\.){3}[0-9]{1,3}' @log | sort -u
pull the ip addresses out of @log
which ips are in @log, each once
list all different ip addresses in @log

$ grep -oE '#[[:alnum:]_]+' @txt | sort | uniq -c | sort -rn
which hashtags are in @txt, with counts
count the hashtags of @txt, most used first

$ sed -i 's/\\r$//' @txt
convert @txt to unix line endings
@txt has windows line ends, make them unix
remove the ^M at the line ends of @txt
change CRLF to LF in @txt
the carriage returns in @txt must go
dos2unix for @txt
fix the line endings of @txt, it comes from windows and I'm on linux
my script @txt fails because of \\r, repair the line ends

$ sed -i 's/\\r$//' *.@x
convert all @x files in this folder to unix line endings
CRLF to LF in every @x file right here

$ sed -i 's/$/\\r/' @txt
convert @txt to windows line endings
@txt has unix line ends, make them windows ones
change LF to CRLF in @txt
unix2dos for @txt

$ file @txt
which line endings does @txt have
does @txt use windows or unix line ends, only look
are there CRLF line ends in @txt

$ sed -i 's/\\t/    /g' @code
replace the tabs in @code with four spaces
tabs to 4 spaces in @code, change the file
no tabs in @code please, four blanks each
convert every tab in @code to 4 spaces

$ expand -t @k @code
show @code with tabs turned into @k spaces
print @code, tabs as @k blanks, don't change it

$ cat -A @txt
show the hidden characters of @txt
make tabs and line ends in @txt visible
are there tabs in @txt, show them

$ tr 'a-z' 'A-Z' < @txt
show @txt in capital letters
print @txt in upper case, don't change it
@txt in all caps, only on screen
read @txt to me in uppercase

$ tr 'a-z' 'A-Z' < @txt > @out
write @txt in capital letters to @out
save an upper case version of @txt as @out
@out: @txt in all caps
uppercase copy of @txt to @out, leave the original

$ sed -i 's/.*/\\U&/' @txt
make @txt all upper case, in the file
convert the file @txt itself to capital letters
everything in @txt should be in capitals, overwrite it
change @txt to uppercase in place

$ tr 'A-Z' 'a-z' < @txt
show @txt in small letters
print @txt in lower case, don't change it
@txt all lowercase, only on screen

$ tr 'A-Z' 'a-z' < @txt > @out
write @txt in small letters to @out
save a lower case version of @txt as @out
@out: @txt without any capitals
lowercase copy of @txt to @out, leave the original

$ sed -i 's/.*/\\L&/' @txt
make @txt all lower case, in the file
convert the file @txt itself to small letters
no capitals in @txt any more, overwrite it
change @txt to lowercase in place

$ printf '%s\\n' '@ph' | tr 'a-z' 'A-Z'
"@ph" in upper case
write the text "@ph" in capitals
how does "@ph" look in capital letters

$ printf '%s' '@ph' | wc -m
how many characters does the text "@ph" have
length of "@ph" in characters

$ fold -s -w @width @prose > @out
wrap @prose at @width characters into @out
break the long lines of @prose after @width columns, save as @out

$ fold -s -w @width @prose
show @prose wrapped at @width characters
break the long lines of @prose after @width columns, on screen
""")


# ---------------------------------------------------------------- a command line that is given, run as it is

text("""
$ @lit
run @lit
run this: @lit
run this for me: @lit
please run this for me: @lit
run this command: @lit
run the following: @lit
run the following command line exactly as it is: @lit
execute @lit
execute this: @lit
execute the command @lit
please execute: @lit
can you run @lit
could you run this command for me: @lit
would you please execute @lit
I want to run @lit
i'd like you to run: @lit
just run @lit
do this in the shell: @lit
in the terminal: @lit
type this into the terminal: @lit
shell: @lit
bash: @lit
sh: @lit
cmd: @lit
command: @lit
run exactly this, don't change anything: @lit
exactly this line please: @lit
this line, literally: @lit
copy it character by character and run it: @lit
try @lit
try this: @lit
try this command please: @lit
what does this give: @lit
what's the output of @lit
what does @lit print
what comes out of @lit
show me the output of: @lit
show me what this prints: @lit
what happens if I run @lit
let's see what this does: @lit
see what you get from: @lit
the tutorial says to type @lit
the manual says: @lit
my colleague gave me this line, run it: @lit
my teacher told us to enter @lit
the readme tells me to do @lit. Do it for me
I found this on the internet, run it please: @lit
from the instructions, step 3: @lit
paste and run: @lit
here's a one-liner, run it: @lit
one-liner: @lit
fire off @lit
launch: @lit
go: @lit
do: @lit
do a @lit
now @lit
ok now run @lit
next command: @lit
and then this one: @lit
run it: @lit
again please: @lit
I always forget the syntax, but this should work: @lit
don't explain, just run: @lit
no questions, execute: @lit
don't improve it, don't fix it, run it as is: @lit
with pipes and all: @lit
hey can u run @lit
pls run: @lit
plz execute @lit
kindly run the command: @lit
need output of: @lit
result of @lit ?
output: @lit
test this line for me: @lit
I can't type on this keyboard, so you run: @lit
sysadmin wants me to run: @lit
support asked for the output of: @lit
for the bug report I need what this prints: @lit
homework: enter @lit and look what happens
would you mind running this here? @lit
give me what @lit returns
evaluate @lit
perform: @lit
process this command line: @lit
start this: @lit
run in this folder: @lit
here in this directory run @lit
using the shell, run @lit
I need you to run the shell command @lit
be so kind and run: @lit
($) @lit
> @lit
@lit
@lit ← run that
@lit - run this please
@lit -- what does that print?
@lit please run it
this one: @lit
""", w=2.2)

text("""
$ @cmd > @out 2>&1
run @cmd and save the output as @out
write the output of @cmd to @out
@cmd, output into @out please
keep what @cmd prints in a file @out
put everything that @cmd says into @out, errors as well
run @cmd, but the output should go to @out
log @cmd to @out

$ @cmd >> @out 2>&1
run @cmd and append the output to @out
add the output of @cmd to the end of @out

$ @cmd 2>&1 | tail -n @n
run @cmd and show only the last @n lines
@cmd, the final @n lines of output will do

$ @cmd 2>&1 | tail -n 1
run @cmd and show only the last line
the last line of what @cmd prints
@cmd: just its last line of output please
I only care about the last line of @cmd

$ @cmd 2>&1 | head -n @n
run @cmd and show only the first @n lines
@cmd, no more than the first @n lines of output

$ @cmd; echo $?
run @cmd and tell me the exit code
what is the exit code of @cmd
run @cmd, which exit status does it have
exit status of @cmd please
run @cmd and print its return code
I need the exit code that @cmd gives
does @cmd end with 0? run it and show the exit code

$ @cmd && echo ok || echo failed
run @cmd and say ok or failed
does @cmd work? run it, answer ok or failed

$ @cmd 2>&1 | wc -l
how many lines does @cmd print
run @cmd and count the lines of its output

$ @cmd 2>&1 | grep @gp
run @cmd and show only the lines with @gp
@cmd, but only lines with @gp

$ time @cmd
how long does @cmd take
run @cmd and measure the time
time @cmd

$ env @var=@ww @cmd
run @cmd with the environment variable @var set to @ww
run @cmd with @var=@ww in the environment
set @var to @ww just for this and run @cmd
@cmd, but with @var=@ww
start @cmd with @var being @ww

$ cd @dir && @cmd
go to @dir and run @cmd
run @cmd in the folder @dir
in @dir please run @cmd

$ @cmd && @cmd2
run @cmd and then @cmd2
first @cmd, if that works @cmd2
@cmd, after that @cmd2
do @cmd, then do @cmd2

$ @cmd && @cmd2 && @cmd3
run @cmd, then @cmd2, then @cmd3
three commands in a row: @cmd, @cmd2, @cmd3
first @cmd, second @cmd2, third @cmd3

$ @cmd
run @cmd
please run @cmd for me
@cmd please
can you do a @cmd
start @cmd
time to run @cmd
i need you to run @cmd
go ahead with @cmd
@cmd, go

$ make @mk
make @mk
run make @mk
run the make target @mk
build the target @mk
run the target @mk of the Makefile
make the target @mk please
the Makefile has a target @mk, run it
execute make with the target @mk
please call make @mk
do a make @mk
I need the @mk target built with make
run the Makefile's @mk
start make @mk here

$ make @mk @mk2
make @mk @mk2
run make with the targets @mk and @mk2
run the make targets @mk and @mk2

$ make
make
run make
run make without a target
build with make, default target

$ make @mk > @out 2>&1
run make @mk and save the output in @out
make @mk, log everything to @out

$ cd @dir && make @mk
run make @mk in @dir
go into @dir and make @mk

$ npm run @mk
npm run @mk
run the npm script @mk
run the script @mk of package.json
package.json has a script @mk, run that
start the @mk script with npm
please npm run @mk

$ npm test
npm test
run the npm tests
run the tests with npm

$ npm install
npm install
install the npm packages of this project
install the dependencies with npm

$ cargo test
cargo test
run the tests with cargo
run the rust tests

$ cargo build --release
cargo build --release
build it with cargo in release mode
release build with cargo

$ pytest
pytest
run pytest
run the tests with pytest
run the python tests with pytest

$ pytest @py
run pytest on @py
run only the tests in @py with pytest
pytest, just the file @py

$ bash @sc
run @sc
run the script @sc
execute @sc
start @sc
please start my script @sc
launch the shell script @sc
can you run @sc for me
I wrote @sc, run it and show what it says
try out @sc
what does @sc do when it runs? run it

! fs.read {"path":"@sc"}
show me the script @sc, don't run it
what's in @sc, I want to read it before I run it
print the code of @sc
read @sc, not run

$ bash @sc @arg
run @sc with the argument @arg
run @sc with @arg
run the script @sc and give it @arg
start @sc with @arg as argument
call @sc with the parameter @arg
execute @sc, argument: @arg
bash @sc @arg
pass @arg to the script @sc
@sc needs one argument, use @arg

$ bash @sc @arg @arg2
run @sc with the arguments @arg and @arg2
run @sc with @arg and @arg2
run the script @sc, first argument @arg, second argument @arg2
start @sc and pass it @arg and @arg2
call @sc with the parameters @arg @arg2
execute @sc, arguments: @arg, @arg2
bash @sc @arg @arg2
@sc takes two arguments: @arg and @arg2

$ bash @sc @arg @arg2 @arg3
run @sc with the arguments @arg, @arg2 and @arg3
run @sc with @arg, @arg2, @arg3
call @sc with three parameters, @arg @arg2 @arg3
execute @sc, arguments: @arg, @arg2, @arg3

$ bash @sc "@ph"
run @sc with the argument "@ph"
run @sc and give it "@ph" as one argument
start the script @sc with "@ph"
bash @sc "@ph"
pass the text "@ph" to @sc

$ bash @sc @arg "@ph"
run @sc with the arguments @arg and "@ph"
start the script @sc with @arg and "@ph"

$ bash @sc > @out 2>&1
run @sc and save the output as @out
run the script @sc and write everything it prints to @out
start @sc, output and errors into @out
what @sc prints should go into the file @out
run @sc, keep the log in @out
execute @sc with its output in @out

$ bash @sc @arg > @out 2>&1
run @sc with @arg and save the output as @out
run the script @sc with the argument @arg, output to @out
start @sc @arg and write everything it prints to @out

$ bash @sc >> @out 2>&1
run @sc and append its output to @out
add what @sc prints to the end of @out

$ bash @sc 2>&1 | tail -n 1
run @sc and show only the last line of its output
the last line that @sc prints
run the script @sc, I only need its last line
just the final line of output of @sc please

$ bash @sc 2>&1 | tail -n @n
run @sc and show only the last @n lines of its output
run the script @sc, just the last @n lines

$ bash @sc; echo $?
run @sc and tell me the exit code
which exit code does @sc give
run the script @sc and print its exit status
exit code of @sc please, run it
does @sc return 0? run it and show the code

$ bash @sc 2>&1 | grep @gp
run @sc and show only lines with @gp
run the script @sc, filter its output for @gp

$ bash @sc 2>&1 | wc -l
how many lines does @sc print when it runs
run @sc and count its output lines

$ env @var=@ww bash @sc
run @sc with the environment variable @var set to @ww
run @sc with @var=@ww
start the script @sc with @var=@ww in the environment
set @var to @ww for the script @sc and run it
the script @sc needs @var=@ww, run it like that

$ time bash @sc
how long does @sc take
run @sc and measure the time

$ python3 @py
run @py
run the python script @py
execute @py with python
start my program @py
what does @py print
let @py run

$ python3 @py @arg
run @py with the argument @arg
run @py with @arg
run the python script @py and give it @arg
start @py with @arg as parameter
python3 @py @arg
call @py, argument @arg

$ python3 @py @arg @arg2
run @py with the arguments @arg and @arg2
run @py with @arg and @arg2
run the python script @py, first @arg, then @arg2 as arguments
python3 @py @arg @arg2

$ python3 @py "@ph"
run @py with the argument "@ph"
run the python script @py with the text "@ph"

$ python3 @py > @out
run @py and save its output as @out
write the output of the python script @py to @out
@py, output into @out

$ python3 @py @arg > @out
run @py with @arg and save its output as @out
python script @py, argument @arg, output into @out

$ python3 @py < @txt
run @py with @txt as its input
feed @txt to the python script @py

$ python3 @py 2>&1 | tail -n 1
run @py and show only the last line of its output
the last line that @py prints

$ python3 @py; echo $?
run @py and tell me the exit code
exit code of the python script @py

$ env @var=@ww python3 @py
run @py with the environment variable @var set to @ww
run the python script @py with @var=@ww

$ for i in $(seq @k); do bash @sc; done
run @sc @k times
run the script @sc @k times in a row

$ for i in $(seq @k); do @cmd; done
run @cmd @k times
repeat @cmd @k times

$ for f in *.@x; do python3 @py "$f"; done
run @py on every @x file in this folder
call the python script @py once for each @x file here
for each @x file right here run @py with it as argument

$ for f in *.@x; do bash @sc "$f"; done
run @sc on every @x file in this folder
call the script @sc once for each @x file here
for each @x file right here run @sc with it as argument

$ for f in *.@x; do head -n 1 "$f"; done
show the first line of every @x file in this folder, one after the other

$ for f in *.@x; do cp "$f" "$f.bak"; done
make a .bak of every @x file in this folder
each @x file right here should get a copy with .bak at the end

$ for f in *.json; do python3 -m json.tool "$f" > /dev/null || echo "$f"; done
which json files of this folder are broken
check all json files right here and name the invalid ones

$ while read -r f; do [ -e "$f" ] || echo "$f"; done < @txt
@txt lists files, which of them don't exist
which names in @txt have no file here

$ xargs mkdir -p < @txt
make a folder for every line of @txt
@txt has a name per line, create folders with these names

$ xargs touch < @txt
make an empty file for every line of @txt
@txt has a name per line, create empty files with these names
""")

text("""
$ @many
run these lines:⏎@many
run this:⏎@many
execute the following:⏎@many
please run these commands one after the other:⏎@many
do this in the shell:⏎@many
commands:⏎@many
type this for me⏎@many
@many⏎run that please
@many
the readme says⏎@many⏎do that
""", w=0.7)


# ---------------------------------------------------------------- the same kinds, told with a reason, a warning, an example, in few words or in odd ones

text("""
! ED docf w w2
Our new chairman insists on @w2, so @w has to be changed in @docf.
@docf — @w → @w2, thanks
hi, i made a stupid mistake, in @docf it says @w all over, should be @w2, could you fix that for me
the editor returned @docf because of @w, she wants @w2
I don't like the word @w any more. Let @docf use @w2
In @docf, @w is to be replaced by @w2. No other file, please.
@w→@w2 in @docf, e.g. "the @w" becomes "the @w2"
replace the term @w, which is outdated, with the term @w2 in @docf
would it be possible to have @w2 in @docf everywhere that now reads @w
plese chnage @w to @w2 in @docf
me want @w2 not @w in @docf
it is necessary to substitute the word @w for me with @w2 in the document @docf
search & replace: @docf / @w / @w2
find what: @w, replace with: @w2, file: @docf, replace all
fix @docf: @w => @w2. don't touch anything else!!
since the merger we say @w2; @docf still has @w
grandma's recipe @docf says @w, but nobody knows that, so write @w2
in my novel @docf the dog was called @w, now he's @w2
@docf is for the kids, so instead of @w I'd rather read @w2
all instances of @w within @docf are to become @w2
every @w in @docf gets replaced with @w2, ok?
@w2 is the new @w ((in @docf))
take @docf and put @w2 wherever you see @w
the string "@w" in @docf has to be the string "@w2"
go through @docf and turn each @w into @w2
the label @w in @docf should say @w2

! ED webf hx hx2
the boss hates the colour @hx, he wants @hx2. It's in @webf.
Somebody used @hx in @webf although our blue is @hx2. Fix that please.
for better contrast the text colour @hx must become @hx2 in @webf
@hx is hard to read for colour-blind people; @webf should use @hx2 instead
dark mode: @hx2 rather than @hx, file @webf
in @webf is color @hx, please to make @hx2
pls chnge colour @hx 2 @hx2 in @webf
the button in @webf has the colour @hx. I would like it to be @hx2.
background: @hx -> background: @hx2, everywhere in @webf
@webf has a colour @hx ((some kind of grey)), swap it for @hx2
i need the shade @hx gone from @webf, use @hx2
only the colour @hx in @webf, not the others, is to be @hx2

! ED tf ver ver2
today we go from @ver to @ver2, so the version in @tf must follow
@tf: s/version @ver/version @ver2/ ((just the number))
our release number is @ver2, not @ver, @tf is outdated
someone forgot to raise the version in @tf from @ver to @ver2
the tag says @ver2 but @tf says @ver. make @tf say @ver2
please set version @ver2 in @tf ((was @ver))
upgrade from @ver to @ver2 in @tf, only the number changes
the download link in @tf has version @ver, needs @ver2

! ED conff pt pt2
another program sits on @pt already, so let @conff say @pt2 where it says @pt
the admin opened port @pt2 for us. Change it in @conff, it was @pt.
listen @pt -> listen @pt2 in @conff
@conff uses the port number @pt, the new one is @pt2, change it
I can't bind to port @pt; make it port @pt2 in @conff
docker maps to @pt2 now, adapt the port @pt in @conff

! ED docf dt dt2
we had to move the party, so the date @dt becomes @dt2 in @docf
the minister is ill, the visit is on @dt2, not on @dt; correct @docf
@docf, new date: @dt2 ((instead of @dt))
it says @dt in @docf but that's a holiday, take @dt2
the flight was rebooked from @dt to @dt2. please correct my plan @docf
deadline extended! @dt -> @dt2 in @docf
wherever the date @dt is mentioned in @docf, write the date @dt2

! ED docf pn pn2
I got the name wrong: not @pn but @pn2. It's in @docf.
@docf is the speech for @pn, reuse it for @pn2, so swap the name
the bride is called @pn2, who wrote @pn in @docf?? fix
the doctor on duty is @pn2 instead of @pn, please update @docf
patient @pn asked to be called @pn2, change @docf
in the contract @docf the tenant @pn is replaced by @pn2
the character @pn in @docf shall be named @pn2
@pn's job is done by @pn2 now. replace the name in @docf

! ED docf pr pr2
inflation... @pr is @pr2 now, change the price list @docf
the entrance fee went from @pr to @pr2, @docf must say so
@docf: price @pr wrong, @pr2 right
the ticket for @pr costs @pr2 from monday, edit @docf
supplier raised the price, so where @docf says @pr it should be @pr2

! ED tf em em2
I left the company, my address @em must be replaced by @em2 in @tf
nobody reads @em any more, please write @em2 into @tf instead
the contact in @tf should be @em2 ((currently @em))

! ED tf ur ur2
we switched to a new domain: @ur -> @ur2, in @tf
the link @ur in @tf gives a 404, the right one is @ur2
https everywhere: in @tf @ur should be @ur2

$ TREE w w2 .
the company is called @w2 now, so @w must go from all our files
in this whole folder, subfolders and all, please write @w2 for @w
I misspelled @w in dozens of files, it should be @w2, repair all of them
every document in here that mentions @w should mention @w2
all over the place it says @w. @w2 please. everywhere
not only one file, all of them: @w -> @w2

$ TREE hx hx2 .
not just one stylesheet, all files: colour @hx becomes @hx2
the redesign: wherever @hx is used in the project take @hx2

$ TREE ver ver2 .
release day, so version @ver becomes @ver2 in every file of the project
hunt down the old version @ver everywhere and write @ver2

$ sed -i 's/^@opt *=.*/@opt=@pv/' @ini
the fan is too loud, set @opt to @pv in @ini
the forum says the crash stops if @opt is @pv, so edit @ini like that
@ini ... @opt ... @pv. do it
I'm afraid to edit @ini myself. could you set @opt to @pv
please to set @opt on value @pv in file @ini
set @opt=@pv in @ini ((don't touch anything else in there!))
the line with @opt in @ini should say @pv after the equals sign
from now on @opt is @pv. the config is @ini
our server needs another @opt, namely @pv, in @ini
no matter what stands there now, @opt in @ini must be @pv
only the value of @opt changes, to @pv, the key stays ((@ini))

$ sed -i 's/^@up *=.*/@up=@pv/' @env
staging needs another @up: @pv. It's in @env
change only the value of @up in @env, it has to be @pv
please put the new @up ((@pv)) into @env, the old one expired
@env → @up → @pv
in my @env file the variable @up should read @pv

$ sed -i 's/^\\( *@opt:\\).*/\\1 @pv/' @yaml
kubernetes wants @opt: @pv in @yaml, change it there
the value behind @opt: in @yaml should be @pv
@yaml, only @opt, to @pv
the pipeline fails, @opt must be @pv in @yaml

$ JSON d["@opt"] = @jv
the app crashes unless @opt is @jv in @json
my settings are in @json. @opt should be @jv
@json → @opt: @jv, keep the rest
please give the json @json another value for @opt: @jv
I need @opt in @json, it isn't there yet, with the value @jv
theme stuff: in @json, @opt must be @jv
put @opt into @json and make it @jv
the field called @opt in @json, change its value to @jv, don't rename the field
the value not the name: @opt in @json becomes @jv

$ python3 -c 'import json; print(json.load(open("@json"))["@opt"])'
I forgot what I set @opt to, it's in @json
before I edit @json: what is @opt there
don't open the whole @json, just tell me its @opt
quick look: @opt in @json
what did they put for @opt in @json

$ grep '^@opt' @ini
I forgot what @opt is in @ini
before I edit @ini: what is @opt there
don't change anything, just tell me the @opt of @ini

$ sed -i '/@w/d' @txt
@w has moved away, delete her lines from my address list @txt
nobody wants to read about @w, so kill these lines in @txt
in @txt i have many line with @w, please delete this lines
every line that mentions @w: gone, from @txt. keep the others!
all lines having @w in @txt → delete ((really, in the file))
cleanup @txt: lines containing @w out
@w is done, remove it from my todo list @txt
e.g. "foo @w bar" is such a line: delete all lines with @w in @txt
the spam in @txt always has the word @w; delete those lines
would you be a dear and take all lines with @w out of @txt
remove lines from @txt if they contain @w, but leave the empty lines

$ grep -v @gp @txt
i only want to look: @txt without lines that have @gp
don't delete anything, just print @txt leaving away every line with @gp
@txt is too noisy, show it to me without the @gp lines
for reading: @txt, no @gp lines. The file stays complete
hide, not delete: lines with @gp in @txt

$ grep -v @gp @txt > @out
the original @txt must stay complete; into @out everything but the @gp lines
I want a clean copy @out of @txt, that is, without lines containing @gp
send me @txt as @out but with the @gp lines taken out, don't alter @txt
lines of @txt that have nothing to do with @gp -> @out

$ grep @gp @txt > @out
for the lawyer: every line of @txt that names @gp, as @out
I need a file @out that has only those lines of @txt where @gp is
pick all lines with @gp from @txt, put them in @out, leave @txt alone

$ sed -i '/^$/d' @txt
@txt prints on ten pages because of empty lines, delete them
there shouldn't be blank lines in @txt, take them away
empty lines in @txt: away with them
the copy from the pdf left many empty lines in @txt, please clean

$ sed -i '/^#/d' @conf
the config @conf is all comments, throw those out
comments ((#)) in @conf: delete them, I only want settings in the file
please take away each comment line from @conf

$ awk '!seen[$0]++' @txt > @txt.tmp && mv @txt.tmp @txt
I merged two lists into @txt and now many lines are there twice; once is enough, keep the order
no line of @txt more than once please, but leave the order
if a line of @txt came up before, delete the later one
@txt: duplicates out ((keep first)), in place
my shopping list @txt has milk on it three times, remove such repeats

$ awk '!seen[$0]++' @txt
only show: @txt with every line once, in its old order
don't write anything, print @txt without its repeats and don't sort it

$ awk '!seen[$0]++' @txt > @out
@txt stays. @out gets its lines, each once, order unchanged
the repeats should be dropped in the copy @out of @txt, not in @txt

$ sort -o @txt @txt
the class list @txt should be alphabetical for good
I want to open @txt tomorrow and find it in alphabetical order
the entries in @txt came in any order; put them in abc order and save
make it so that @txt itself is sorted
no new file: @txt sorted a to z

$ sort @txt
just let me look at @txt in abc order, I don't want the file changed
what would @txt look like sorted
@txt, sorted, display, don't save

$ sort @txt > @out
keep @txt, I also want it sorted, as @out
the sorted list goes to @out, @txt isn't touched

% HEAD sorted(ROWS, key=lambda r: NUM, reverse=True)] || > @outc
the jury wants @csv ordered by @nkey, best first, as @outc; the first line with the titles must remain first
@csv -> @outc, @nkey descending, header on top, original untouched
could you give me a new file @outc like @csv but with the biggest @nkey first below the title row
sort rows by @nkey ((high to low)), don't sort the heading, @csv to @outc

% HEAD sorted(ROWS, key=lambda r: NUM, reverse=True)] || > @csv.tmp && mv @csv.tmp @csv
in place: @csv, by @nkey, high to low, heading first
no new file please, @csv itself sorted by @nkey with the greatest first and the heading where it is
save @csv ordered by @nkey descending under the same name, don't move the title line

% HEAD sorted(ROWS, key=lambda r: NUM)] || > @csv.tmp && mv @csv.tmp @csv
in place: @csv, by @nkey, low to high, heading first
no new file please, @csv itself sorted by @nkey with the smallest first and the heading where it is

% HEAD sorted(ROWS, key=lambda r: r["@ps"])] || > @csv.tmp && mv @csv.tmp @csv
in place: @csv, by @ps, a to z, heading first
no new file please, @csv itself in alphabetical order of @ps, the heading stays on top

% HEAD sorted(ROWS, key=lambda r: NUM, reverse=True)]
only on screen: @csv by @nkey, high to low, with the titles above
I just want to look at @csv ordered by @nkey, largest first, and see the column names too

% PRINT ROWS if r["@key"] == "@val"]
the insurance asks about the @val cases, @key column, in @csv, show me those rows
in my table @csv i want see only the row where @key is @val
@csv / @key / @val -> rows
which of the rows in @csv say @val in @key? just look
I only care about @val ((that's the @key)), print these rows of @csv

% HEAD ROWS if r["@key"] == "@val"] || > @outc
the tax office only needs the rows with @key @val of @csv; put them in @outc with the column titles
I need a separate table @outc with the heading and only those rows of @csv that have @val as @key
split off the @val rows ((@key)) of @csv into @outc, header first, leave @csv alone

% PRINT ROWS if NUM > @num]
the doctor wants to see everyone over @num in @nkey, the table is @csv
in @csv i search the rows where @nkey is more than @num
@csv / @nkey > @num -> rows
who got more than @num in @nkey? it's in @csv

% PRINT ROWS if NUM < @num]
who needs help? rows in @csv with @nkey below @num
@csv / @nkey < @num -> rows
in @csv i search the rows where @nkey is less than @num
what's under @num in @nkey, table @csv

% HEAD ROWS if NUM > @num] || > @outc
everybody with more than @num @nkey from @csv should be in @outc, with the heading on top
put the rows over @num @nkey of @csv in a file of their own, @outc, with the titles

% print(sum(r["@key"] == "@val" for r in ROWS))
I need one number: rows of @csv with @val in @key
the cook asks how many have @key @val, it's in @csv
how many times does the @key column of @csv say @val

% print(sum(NUM for r in ROWS))
I have to pay it all: total of @nkey in @csv please
the end of month report needs the sum of the column @nkey, file @csv
what did we get in @nkey all in all according to @csv
sum, column @nkey, @csv
please to calculate sum of @nkey from @csv
all @nkey of @csv together make how much

% v = [float(r["@nkey"]) for r in ROWS if r["@nkey"]]; print(sum(v) / len(v))
is my kid above average? what's the mean of @nkey in @csv
the average of the column @nkey, file @csv
please to calculate average of @nkey from @csv
on average how much @nkey per row does @csv have

% [print(r["@key"]) for r in ROWS] || | sort | uniq -c | sort -rn
the teacher wants to know how many there are of each @key in @csv
statistic over @key in @csv, counts
how many each? column @key, table @csv

% t = {}; [t.update({r["@key"]: t.get(r["@key"], 0) + NUM}) for r in ROWS]; [print(k, t[k]) for k in sorted(t)]
the board wants to see the @nkey of each @key added up, from @csv
sums of @nkey, one for every @key, table @csv
what's the @nkey total of every single @key in @csv

% [print(r["@key"], r["@key2"], sep=",") for r in ROWS]
my screen is small, so of @csv only @key and @key2
for the mail merge I need @key and @key2 out of @csv, nothing more, just print
please to show from @csv only the columns @key with @key2

% print(*max(ROWS, key=lambda r: NUM).values(), sep=",")
who is the champion in @nkey? look in @csv, give me the complete row
which entry of @csv tops the others in @nkey

$ grep -F @fx @tf > @out
the auditor wants the lines with @fx from @tf in a file, call it @out
only lines which have the characters @fx in @tf, to @out please
make @out from @tf: keep the lines where it says @fx

$ grep -cF @fx @tf
@who wants to know on how many lines @fx is in @tf
the exact text @fx in @tf: number of lines

$ grep -Fxf @txt @txt2
who paid and also came? names that are in both @txt and @txt2
I have two lists, @txt and @txt2. which names are on both

$ grep -Fxvf @txt2 @txt
who signed up ((@txt)) but didn't come ((@txt2))
invited are those in @txt, answered have those in @txt2. who hasn't answered
the stuff on @txt that isn't on @txt2 yet

$ paste -d, @txt @txt2 > @outc
names in @txt, numbers in @txt2, same order: make a table @outc with a comma between

$ sed -i 's/\\r$//' @txt
bash complains about \\r in @txt, it was written on windows
the windows line ends in @txt have to become linux ones
git shows ^M in every line of @txt, get rid of it

$ sed -i '1i @hd' @csv
the import needs a first line with the column names @hd in @csv
without titles nobody understands @csv; the heading should be @hd
@csv starts right with the data; put the line @hd above

$ sed -i '1i @item' @txt
I want to read "@item" first when I open @txt
before the current first line of @txt there should be "@item"

! fs.write {"path":"@txt","content":"@item","append":true}
oh and "@item", put that on @txt too, at the end
"@item" has to be remembered, write it at the bottom of @txt
my notes @txt should also say "@item", after everything else

$ bash @sc @arg
they told me to start @sc and give it @arg
@sc wants to be called with @arg, do so
with @arg as argument, start @sc

$ bash @sc 2>&1 | tail -n 1
@sc talks a lot; run it and show me nothing but the last line
""")


# ---------------------------------------------------------------- the file lies in a folder that is named apart, or is called loosely

text("""
! fs.edit {"path":"@pd/@pf","edits":[{"old":"@va","new":"@va2","all":true}]}
replace "@va" with "@va2" in the file @pf in the folder @pd
in @pf, which is in @pd, change "@va" to "@va2"
"@va" -> "@va2" in @pf ((folder @pd))
go to @pd and replace "@va" by "@va2" in @pf there
the @pf inside @pd says "@va", should say "@va2"
in the folder @pd there's @pf; every "@va" in it must be "@va2"
@pd, file @pf: "@va2" instead of "@va"
change "@va" to "@va2" in @pd's @pf

! fs.edit {"path":"@pd/@pf","edits":[{"old":"@hx","new":"@hx2","all":true}]}
the colour @hx in @pf ((it's in @pd)) should be @hx2
in the folder @pd, file @pf, replace the colour @hx by @hx2

! fs.edit {"path":"@pd/@pf","edits":[{"old":"@ver","new":"@ver2","all":true}]}
in @pf of the folder @pd change version @ver to @ver2
version @ver should be @ver2 in @pf, you find it in @pd

! fs.count {"paths":["@pd/@pf"]}
how many lines has @pf in the folder @pd
count the lines of @pf, it's in @pd
how many words are in @pf inside @pd

! fs.read {"path":"@pd/@pf"}
show me @pf in the folder @pd
what is written in @pf, the one in @pd
read @pf, it lies in @pd

! fs.write {"path":"@pd/@pf","content":"@item","append":true}
append "@item" to @pf in the folder @pd
add "@item" at the end of @pf, it's in @pd
in @pd there is @pf, it needs one more line: "@item"

$ sed -i '1i @item' @pd/@pf
put "@item" at the top of @pf in the folder @pd
first line of @pf ((in @pd)) should be "@item", the rest moves down

$ sort -o @pd/@pf @pd/@pf
sort @pf in the folder @pd in place
the file @pf in @pd should be sorted alphabetically, overwrite it

$ sort @pd/@pf
show @pf from the folder @pd sorted
sort @pf, which is in @pd, just show

$ sed -i '/@w/d' @pd/@pf
delete the lines with @w from @pf in the folder @pd
in the folder @pd, take every line with @w out of @pf

$ sed -i '/^$/d' @pd/@pf
remove the empty lines from @pf in the folder @pd
@pf in @pd has blank lines, delete them

$ grep @gp @pd/@pf > @out
write the lines with @gp of @pf ((folder @pd)) to @out
from @pf in @pd take the lines with @gp and save them as @out

$ grep -c @gp @pd/@pf
how many lines of @pf in the folder @pd contain @gp
count the @gp lines in @pf, it's in @pd

! fs.search {"path":".","name_glob":"*@th*","kind":"file"}
! fs.edit {"path":"$1.0","edits":[{"old":"@va","new":"@va2","all":true}]}
in my @th file replace "@va" with "@va2"
the @th should say "@va2" instead of "@va"
change "@va" to "@va2" in the @th
could you write "@va2" for "@va" in my @th

! fs.search {"path":".","name_glob":"*@th*","kind":"file"}
! fs.write {"path":"$1.0","content":"@item","append":true}
add "@item" to my @th
put "@item" at the end of the @th
write "@item" on the @th

! fs.search {"path":".","name_glob":"*@th*","kind":"file"}
! fs.count {"paths":["$1.0"]}
how many words does my @th have
how many lines are in the @th
is the @th longer than a thousand words
""", pd=lambda r: r.choice(["src", "docs", "data", "logs", "tests", "config", "lib", "public", "notes", word(r), word(r), word(r).capitalize(), word(r) + "/" + word(r), word(r) + "-" + word(r)]),
    pf=lambda r: r.choice([f"{word(r)}.{r.choice('txt md csv conf html py log'.split())}", f"{word(r)}_{word(r)}.{r.choice('txt md csv conf html py log'.split())}", f"{word(r)}{r.randint(1, 30)}.{r.choice('txt md log'.split())}", "README.md", "notes.txt", "index.html", "main.py"]),
    th=lambda r: r.choice("report invoice budget diary essay recipe thesis letter protocol contract syllabus inventory wishlist itinerary resume checklist".split()) if r.random() < 0.6 else word(r).lower())

# ---------------------------------------------------------------- two and three things at once

text("""
$ sed -i '/^$/d' @txt
$ sort -o @txt @txt
remove the empty lines from @txt and sort it in place
@txt: first delete blank lines, then sort, all in the file
clean @txt of empty lines, afterwards bring it in alphabetical order, same file

$ awk '!seen[$0]++' @txt > @txt.tmp && mv @txt.tmp @txt
! fs.count {"paths":["@txt"]}
remove the repeated lines of @txt, keep the order, and tell me how many lines remain
drop the doubles in @txt in place, don't sort, then count the lines

$ sort -u @txt > @out
! fs.count {"paths":["@out"]}
write the distinct lines of @txt sorted to @out and count them
@txt sorted without doubles to @out; how many lines is that

$ sort @txt > @out
! fs.read {"path":"@out"}
sort @txt into @out and show me @out
write @txt in alphabetical order to @out, then print @out

! fs.copy {"from":"@txt","to":"@txt.bak"}
$ sort -o @txt @txt
copy @txt to @txt.bak and then sort @txt in place
sort the file @txt itself, but make the backup @txt.bak first

! fs.copy {"from":"@txt","to":"@txt.bak"}
$ sed -i '/@w/d' @txt
keep a backup @txt.bak, then delete the lines with @w from @txt
before you delete the @w lines in @txt save it as @txt.bak

! fs.copy {"from":"@txt","to":"@txt.bak"}
$ awk '!seen[$0]++' @txt > @txt.tmp && mv @txt.tmp @txt
make @txt.bak, then remove the repeated lines from @txt, order unchanged
back @txt up as @txt.bak before dropping its repeated lines in place

! ED docf va va2
! fs.search {"path":"@docf","text":"@va"}
replace "@va" with "@va2" in @docf and check whether "@va" is still in there
change "@va" to "@va2" in @docf, then look if any "@va" is left

! ED docf va va2
! fs.write {"path":"@docf","content":"@item","append":true}
replace "@va" with "@va2" in @docf and append "@item"
in @docf, "@va" becomes "@va2", and add the line "@item" at the end

! fs.edit {"path":"@docf","edits":[{"old":"@pn","new":"@pn2","all":true},{"old":"@dt","new":"@dt2","all":true}]}
in @docf change the name @pn to @pn2 and the date @dt to @dt2
@docf: it's @pn2 instead of @pn, and @dt2 instead of @dt
new name and new date in @docf, @pn -> @pn2 and @dt -> @dt2

! fs.edit {"path":"@docf","edits":[{"old":"@w","new":"@w2","all":true},{"old":"@w3","new":"@w4","all":true}]}
replace @w with @w2 and @w3 with @w4 in @docf
in @docf: @w -> @w2, @w3 -> @w4
change two words in @docf, @w to @w2 and @w3 to @w4
@docf needs @w2 for @w and @w4 for @w3
@w should be @w2 and @w3 should be @w4, both in @docf
in @docf swap @w for @w2, also @w3 for @w4

! fs.edit {"path":"@webf","edits":[{"old":"@hx","new":"@hx2","all":true},{"old":"@hx3","new":"@hx4","all":true}]}
replace the colours @hx with @hx2 and @hx3 with @hx4 in @webf
in @webf colour @hx -> @hx2 and colour @hx3 -> @hx4
two colours change in @webf: @hx becomes @hx2, @hx3 becomes @hx4

! fs.edit {"path":"@docf","edits":[{"old":"@w","new":"@w2","all":true},{"old":"@w3","new":"@w4","all":true},{"old":"@w5","new":"@w6","all":true}]}
in @docf replace @w by @w2, @w3 by @w4 and @w5 by @w6
three words in @docf: @w -> @w2, @w3 -> @w4, @w5 -> @w6

$ grep @gp @log > @out
! fs.read {"path":"@out"}
write the lines with @gp of @log to @out and show them to me
save the @gp lines from @log as @out, then print @out

$ grep @gp @log > @out
$ grep -v @gp @log > @out2
write the lines of @log with @gp to @out and those without to @out2
split @log: lines with @gp into @out, the others into @out2
@gp lines of @log go to @out, all other lines go to @out2

$ head -n @n @txt > @out
$ tail -n @n @txt > @out2
write the first @n lines of @txt to @out and the last @n to @out2

! fs.count {"paths":["@txt"]}
$ sort @txt | uniq -d
count the lines of @txt and show me which ones are repeated
how many lines has @txt, and which are there more than once

$ sed -i 's/\\r$//' @txt
$ sed -i 's/[[:space:]]*$//' @txt
make the line ends of @txt unix ones and strip trailing blanks
convert @txt from CRLF to LF, then remove trailing whitespace

$ cat @txt @txt2 > @out
! fs.count {"paths":["@out"]}
join @txt and @txt2 into @out and count the lines of @out
put @txt and @txt2 together in @out, how many lines is it then

$ cat @txt @txt2 > @out
! fs.delete {"paths":["@txt","@txt2"]}
join @txt and @txt2 into @out and delete the two originals
combine @txt and @txt2 as @out, after that remove @txt and @txt2

$ (head -n 1 @csv && tail -q -n +2 @csv @csv2) > @outc
! fs.count {"paths":["@outc"]}
put @csv and @csv2 together as @outc with one heading and count its lines

% HEAD ROWS if r["@key"] == "@val"] || > @outc
! fs.count {"paths":["@outc"]}
write the rows of @csv with @key @val to @outc, heading included, and count the lines
the rows where @key is @val from @csv to @outc with the heading; how many lines is that

% HEAD ROWS if r["@key"] == "@val"] || > @outc
! fs.read {"path":"@outc"}
write the rows of @csv with @key @val to @outc, heading included, and show me @outc

% print(sum(NUM for r in ROWS))
% print(max(NUM for r in ROWS))
sum of @nkey in @csv and also its maximum
total and highest value of @nkey in @csv, in this order

% print(sum(NUM for r in ROWS))
% v = [float(r["@nkey"]) for r in ROWS if r["@nkey"]]; print(sum(v) / len(v))
sum and average of @nkey in @csv
both the total and the mean of @nkey from @csv please
@csv: @nkey, first the sum and then the average

$ bash @sc > @out 2>&1
! fs.read {"path":"@out"}
run @sc, save the output as @out and show it
start @sc with the output into @out, then print @out

$ bash @sc > @out 2>&1
! fs.read {"path":"@out","last_lines":@n}
run @sc, write the output to @out and show the last @n lines of it

$ bash @sc && bash @sc2
run @sc and then @sc2
first @sc, and if it worked @sc2
start @sc, after that @sc2

! fs.chmod {"paths":["@sc"],"mode":"+x"}
$ bash @sc
make @sc executable and run it
chmod +x @sc, then run it
""", w=0.9)

# ---------------------------------------------------------------- short ones, questions and orders side by side

text("""
! fs.search {"path":"@docf","text":"@w"}
is the word @w in @docf
is @w still mentioned in @docf
does @docf have the word @w
@w in @docf? look only
where is @w in @docf

$ sed 's/@w/@w2/g' @docf
what would @docf say with @w2 for @w
@docf with @w2 for @w, not saved
preview of @w -> @w2 in @docf

! ED docf w w2
@w2 for @w in @docf, saved
@w to @w2, @docf
@docf: @w/@w2
change @w, make it @w2, @docf
have @docf say @w2, not @w

$ sed 's/@w/@w2/g' @docf > @out
@docf with @w2 for @w, as @out
@w -> @w2, from @docf to @out
@out: @docf but @w2 for @w

$ sort @txt | uniq -d
any doubles in @txt
is something twice in @txt
does a line repeat in @txt
repeats in @txt? show them, leave them

$ awk '!seen[$0]++' @txt > @txt.tmp && mv @txt.tmp @txt
no doubles in @txt please, order stays, saved
repeats out of @txt, file itself, no sorting
dedupe the file @txt, keep order

$ grep -c '^$' @txt
are there empty lines in @txt, how many
empty lines in @txt: count
how many blanks lines has @txt

$ sed -i '/^$/d' @txt
empty lines out of @txt
blank lines in @txt: delete
@txt w/o blank lines, in the file

$ grep -v '^$' @txt
@txt w/o blank lines, on screen
only the filled lines of @txt, show

$ grep -v '^#' @conf
what's in @conf besides comments
@conf, no comments, on screen

$ sed -i '/^#/d' @conf
comments out of @conf, in the file
@conf: delete all # lines

$ grep -c '^#' @conf
how many comment lines are in @conf
count the # lines of @conf, delete none

$ sed -n '@{line}p' @txt
line @line of @txt?
@txt line @line
line @line, @txt, show

$ sed -i '@{line}d' @txt
line @line of @txt out
@txt: line @line away
kill @txt line @line

$ sed '@{line}d' @txt > @out
write @txt without line @line to @out
@out: @txt, all but line @line

$ grep -c @gp @txt
lines with @gp in @txt: how many
count @gp lines of @txt
@gp, @txt, number of lines

$ sed -i '/@w/d' @txt
@w lines out of @txt
delete @w lines, @txt
take @w off @txt, the whole line

$ grep -v @gp @txt
lines of @txt without @gp, show
all but @gp from @txt, on screen
what else is in @txt, apart from @gp lines

$ grep -v @gp @txt > @out
lines of @txt without @gp, to @out
all but @gp from @txt, new file @out

$ sed -i '/@w/!d' @txt
only @w lines may stay in @txt
@txt: keep @w lines, delete the rest

$ sort @txt
@txt a-z?
@txt from a to z, look only
abc order of @txt, display

$ sort -o @txt @txt
@txt a-z, saved
@txt from a to z, in the file
abc order for @txt, overwrite
sort @txt, same file

$ sort @txt > @out
@txt a-z to @out
@txt from a to z as the new file @out
abc order of @txt, in @out

$ sort -n -o @nums @nums
@nums by number, saved
small to big, @nums, same file

$ sort -n @nums
@nums by number, look only
small to big, @nums, display

% PRINT sorted(ROWS, key=lambda r: NUM, reverse=True)]
@csv by @nkey, top down
most @nkey first, @csv
@csv: rank by @nkey

% PRINT ROWS if r["@key"] == "@val"]
@csv, @key @val?
@val rows of @csv, column @key

% print(sum(r["@key"] == "@val" for r in ROWS))
@csv, @key @val, how many
how many @val in @key, @csv
count @key = @val in @csv

% HEAD ROWS if r["@key"] == "@val"] || > @outc
@csv, @key @val, into @outc with heading
@val rows ((@key)) of @csv to @outc plus header

% PRINT ROWS if NUM > @num]
@csv, @nkey over @num
@nkey > @num in @csv
over @num @nkey: who, in @csv

% print(sum(NUM > @num for r in ROWS))
@csv, @nkey over @num, how many
count @nkey > @num in @csv
over @num @nkey: how many, in @csv

% HEAD ROWS if NUM > @num] || > @outc
@csv, @nkey over @num, into @outc with heading
@nkey > @num of @csv to @outc plus header

% PRINT ROWS if NUM < @num]
@csv, @nkey under @num
@nkey < @num in @csv
under @num @nkey: who, in @csv

% print(sum(NUM for r in ROWS))
@nkey sum @csv
@csv: add @nkey
@nkey altogether? @csv

% v = [float(r["@nkey"]) for r in ROWS if r["@nkey"]]; print(sum(v) / len(v))
@nkey avg @csv
@csv: mean @nkey
@nkey on average? @csv

% print(max(NUM for r in ROWS))
@nkey max @csv
@csv: top @nkey, the figure
biggest @nkey number in @csv

% print(min(NUM for r in ROWS))
@nkey min @csv
@csv: bottom @nkey, the figure
smallest @nkey number in @csv

% [print(r["@key"]) for r in ROWS] || | sort | uniq -c | sort -rn
rows by @key, counted, @csv
@csv per @key, count
each @key how many rows? @csv

% t = {}; [t.update({r["@key"]: t.get(r["@key"], 0) + NUM}) for r in ROWS]; [print(k, t[k]) for k in sorted(t)]
@nkey by @key, summed, @csv
@csv per @key, sum of @nkey
each @key how much @nkey? @csv

% t = {}; [t.setdefault(r["@key"], []).append(NUM) for r in ROWS]; [print(k, sum(t[k]) / len(t[k])) for k in sorted(t)]
@nkey by @key, averaged, @csv
@csv per @key, mean of @nkey

% [print(r["@key"]) for r in ROWS]
@key column, @csv
@csv: only @key
all the @key of @csv

% [print(r["@key"]) for r in ROWS] || | sort -u
which @key are there in @csv, each once
@csv: different @key

$ head -n 1 @csv
@csv columns?
titles of @csv
first row of @csv, the names

$ tail -n +2 @csv | wc -l
@csv rows, no header, how many
entries in @csv?

$ sed -i 's/^@opt *=.*/@opt=@pv/' @ini
@opt @pv in @ini
@ini @opt=@pv
@opt: @pv please ((@ini))

$ grep '^@opt' @ini
@opt now, in @ini?
@ini: @opt is what

$ sed -i 's/^@up *=.*/@up=@pv/' @env
@up @pv in @env
@env @up to @pv

$ grep '^@up' @env
@up now, in @env?
@env: @up is what

$ JSON d["@opt"] = @jv
@opt @jv in @json
@json @opt to @jv

$ python3 -c 'import json; print(json.load(open("@json"))["@opt"])'
@opt now, in @json?
@json: @opt is what

! fs.search {"path":"@tf","text":"@fx"}
@fx lines of @tf, show
lines: @fx, file: @tf

$ grep -F @fx @tf > @out
@fx lines of @tf, to @out
@tf, only @fx, as @out

$ grep -cF @fx @tf
@fx lines of @tf, count
@tf, @fx, how many lines

$ grep -Fxf @txt @txt2
both in @txt and @txt2: what
@txt and @txt2, shared lines

$ grep -Fxvf @txt2 @txt
only in @txt, not @txt2
@txt minus @txt2, lines

$ tr 'a-z' 'A-Z' < @txt
@txt in capitals, look only
CAPS of @txt on screen

$ sed -i 's/.*/\\U&/' @txt
@txt in capitals, saved in the file
CAPS for @txt, overwrite

$ tr 'a-z' 'A-Z' < @txt > @out
@txt in capitals, to @out
CAPS version of @txt as @out

$ bash @sc
@sc run
do @sc
@sc please, run

$ bash @sc @arg @arg2
@sc @arg @arg2
@sc with @arg, @arg2, run

$ make @mk
make, target @mk
@mk with make
make: @mk
""")


# ---------------------------------------------------------------- more turns of phrase for what is asked most

text("""
$ @lit
run @lit and show me the result
run @lit and let me see what it says
@lit is what I want you to run
@lit is the command, please run it
the command is @lit
my command: @lit
the line to run is: @lit
enter @lit for me
type @lit and press enter
open a shell and do @lit
could I have the output of @lit
I need to see what @lit says
pls, @lit
use this: @lit
please use exactly this command: @lit
as it stands: @lit
verbatim: @lit
without changes: @lit
for me to check, run: @lit
on this machine: @lit
in bash please: @lit
with the shell: @lit
quick, run @lit
first run this: @lit
one more: @lit
same again, but with: @lit
let me see: @lit
ok: @lit
oi, run this: @lit
hello! would you run the following for me? @lit
sir, please to run this command: @lit
you run this command now: @lit
my friend sent me this command, what does it print? @lit
stackoverflow says @lit
according to the docs I should run @lit
the wiki page tells us: @lit
they said on the phone to enter: @lit
for the ticket: output of @lit please
exam question: what does this print? Run it: @lit
I'd rather not type it myself: @lit
hands are dirty, run this: @lit
""", w=1.4)

text("""
$ bash @sc @arg @arg2
with @arg and @arg2 as arguments, run @sc
give @arg and @arg2 to @sc as arguments and run it
@sc should be started with @arg and @arg2
use @arg as the first and @arg2 as the second argument of @sc
arguments @arg @arg2, script @sc, run it
the script is @sc, its arguments are @arg and @arg2, go
start @sc. The arguments: @arg @arg2
hey, run @sc, it takes @arg and then @arg2
my colleague runs @sc with @arg and @arg2, do the same

$ bash @sc @arg
give @arg to @sc as its argument and run it
@sc should be started with @arg
use @arg as the argument of @sc and run it
argument @arg, script @sc, run it
the script is @sc, its only argument is @arg, go
start @sc. Argument: @arg
run @sc for @arg

$ python3 @py @arg @arg2
with @arg and @arg2 as arguments, run the program @py
@py should be started with @arg and @arg2
start the python script @py. The arguments: @arg @arg2

$ python3 @py @arg
with @arg as its argument, run the program @py
@py should be started with @arg
start the python script @py. Argument: @arg

$ bash @sc @arg > @out 2>&1
@sc with the argument @arg, and keep all it prints in @out
with @arg as argument run @sc, what it prints goes to @out

$ bash @sc @arg 2>&1 | tail -n 1
run @sc with @arg and show only the last line
just the last line of what @sc prints when given @arg

$ bash @sc @arg; echo $?
run @sc with @arg and tell me the exit code
exit code of @sc when it gets @arg, please run it

$ env @var=@ww @var2=@ww2 bash @sc
run @sc with @var=@ww and @var2=@ww2
set @var to @ww and @var2 to @ww2 for the script @sc and run it

$ env @var=@ww bash @sc @arg
run @sc with the argument @arg and @var=@ww in the environment
the script @sc, argument @arg, with @var set to @ww

$ bash @sc > @out 2>&1
I want a file @out with everything that @sc prints
don't show me the output of @sc, put it in @out
@sc writes a lot, please run it and catch all in @out

$ cd @dir && bash @sc
go to @dir and run @sc there
run @sc inside the folder @dir ((it has to start there))

$ bash -n @sc
check the syntax of @sc without running it
is the syntax of @sc ok? don't run it

$ sed -i '/^\\[@sec\\]/,/^\\[/s/^@opt *=.*/@opt=@pv/' @ini
@ini has an @opt in [[@sec]] and another one in [[@sec2]]. Only in [[@sec]] it should become @pv
please be careful: @opt occurs twice in @ini. The one in [[@sec]] must be @pv
in the ini file @ini, under the heading [[@sec]], write @pv behind @opt
the @opt for @sec ((see @ini)) is wrong, @pv is right; the @opt of @sec2 is correct
set @opt in @ini to @pv but, for heaven's sake, only in the section [[@sec]]
I'd like the @sec part of @ini to have @opt @pv
[[@sec]] @opt @pv @ini
[[@sec]] in @ini: @opt @pv
we changed the @sec, so in @ini its @opt is @pv now, all other sections remain

$ JSON d["@key"]["@opt"] = @jv
the json @json has a part @key and in it @opt; that should be @jv
only the @opt within @key must be @jv in @json, not the one at the top
@json, inside @key: @opt becomes @jv
please set the @opt of the @key in @json to @jv

$ JSON d["@opt"] = @jv
only the @opt at the top of @json must be @jv
insert "@opt" into @json, its value is @jv
the json file @json is missing the key @opt. Its value: @jv
our @json has no @opt, please add it with @jv
somebody removed @opt from @json, put it back as @jv
@json wants an @opt, @jv

$ sed -i 's/^@opt *=.*/@opt=@pv/' @ini
the key @opt stays, its value in @ini becomes @pv
don't rename @opt, only give it the value @pv in @ini
in @ini the line starting with @opt= should end in @pv
I think the @opt in @ini is too low, make it @pv

$ sed -i 's/^@opt *=/@opt2=/' @ini
rename the key @opt to @opt2 in @ini, keep its value
the setting @opt in @ini is called @opt2 now, the value stays
not the value but the key: @opt -> @opt2 in @ini

! ED conff pv pv2
in @conff the value @pv should be @pv2 wherever it stands
replace the value @pv by @pv2 in @conff, no matter which key
every @pv in @conff becomes @pv2, whatever the key

$ TREE ver ver2 .
in each file of this tree the version number @ver has to be raised to @ver2
we're on @ver2 now, so get rid of @ver in all files

$ TREE cy cy2 .
the office moved from @cy to @cy2, update all files here
wherever my documents say @cy they should say @cy2

$ TREE co co2 .
the client @co is called @co2 now, change all the files in this folder and below
replace the company @co by @co2 in every document here

$ TREE yr yr2 .
it's a new year, @yr has to become @yr2 in all files here
all copyright lines, all files: @yr -> @yr2

$ TREE w w2 @dir
in the folder @dir replace @w by @w2 in each file, other folders are not to be touched
go through all the files below @dir and make @w a @w2

$ FIND w w2
only the @x files: write @w2 where there's @w, in the subfolders too
don't touch other kinds; in all @x files @w becomes @w2

$ FIND ver ver2
in the @x files here and below, version @ver -> @ver2
every @x file says @ver, should say @ver2

! ED docf pn pn2
@pn2 instead of @pn! Please correct @docf at once
it's spelled @pn2. In @docf I wrote @pn, how embarrassing
the addressee of @docf changes from @pn to @pn2
for the certificate @docf: not @pn, but @pn2
write the same letter to @pn2, so in @docf swap the name @pn

! ED docf dt dt2
the concert on @dt is now on @dt2, that's in @docf
shift the date in @docf, from @dt to @dt2
my dentist moved me from @dt to @dt2, fix it in @docf
next term starts @dt2 and no longer @dt. @docf please

! ED docf pr pr2
@docf quotes @pr, we agreed on @pr2
the cake is @pr2 now instead of @pr, in @docf
put the new price @pr2 in @docf, the old one was @pr

! ED webf hx hx2
@webf: kill the colour @hx, long live @hx2
the client picked @hx2 over @hx, so update @webf
where the color @hx is used in @webf, the color @hx2 should be used
border colour @hx must turn into @hx2 in @webf
can we try @hx2 rather than @hx in @webf

! ED conff pt pt2
please edit @conff: port number @pt2 not @pt
@conff must not use port @pt any more. Use @pt2.
the new port is @pt2, the old one @pt, put it in @conff
proxy goes to port @pt2, @conff says @pt

! ED tf ver ver2
in the header of @tf the version is @ver, I need @ver2 there
please make @tf say version @ver2 where it says version @ver
v-number in @tf: @ver is yesterday, @ver2 is today

% HEAD ROWS if r["@key"] != "@val"] || > @csv.tmp && mv @csv.tmp @csv
I don't want the rows with @key @val in @csv any more, delete them in the file, header stays
strike all entries whose @key is @val from the table @csv itself
@csv, in place: drop rows where @key equals @val, keep titles

% PRINT ROWS if r["@key"] != "@val"]
don't delete anything, just print the rows of @csv that don't have @key @val
show me who in @csv is not @val in the @key column

% HEAD ROWS if r["@key"] != "@val"] || > @outc
@csv stays as it is, but @outc should have all but the @key @val rows, with titles
everyone except those with @key @val, from @csv to @outc incl. heading

% PRINT ROWS if "@ww" in r["@key"]]
rows of @csv in which the @key mentions @ww
find rows with @ww anywhere in the @key, file @csv
which entries of @csv have a @key with @ww in it

% print(sum("@ww" in r["@key"] for r in ROWS))
how many rows of @csv have @ww in the @key
count the rows in @csv whose @key contains @ww

% [print(r["@key"]) for r in ROWS if r["@key2"] == "@val"] || > @out
write only the @key of the rows of @csv with @key2 @val to @out
the @key of everyone with @key2 @val in @csv, as a list in @out

% PRINT sorted(ROWS, key=lambda r: NUM, reverse=True)[:@n]]
podium please: @n rows of @csv with the most @nkey
which @n entries lead the table @csv in @nkey
I'd like to see the @n rows from @csv where @nkey is greatest

% PRINT sorted(ROWS, key=lambda r: NUM)[:@n]]
which @n entries of @csv are last in @nkey
I'd like to see the @n rows from @csv where @nkey is smallest

% print(sum(NUM for r in ROWS if NUM > @num))
sum of the @nkey in @csv, counting only values above @num
add up those @nkey of @csv that are over @num

$ grep -F @fx @tf > @out
! fs.count {"paths":["@out"]}
lines with @fx of @tf go to a new file @out, and I want to know how many
please make @out with the @fx lines from @tf and tell me their number
@out: lines of @tf having @fx; count them as well

$ grep -vF @fx @tf > @out
! fs.count {"paths":["@out"]}
lines of @tf that lack @fx go to @out, and I want to know how many

! fs.search {"path":"@tf","text":"@fx"}
somewhere in @tf it says @fx, show me the line
I'm looking for @fx ((really with these characters)) in @tf
can you see @fx in @tf
the log @tf, lines with @fx, no changes

$ grep -vF @fx @tf > @out
I want @out to be @tf minus everything with @fx
everything from @tf except lines having @fx into the new file @out

$ sort -o @txt @txt
could you arrange the lines of @txt alphabetically, in the file please
my son's vocabulary list @txt: sort it, keep it in that file
alphabetical order for @txt. Save.
i need @txt be in order a to z, change file

$ sort @txt > @out
alphabetical order for @txt. Save as @out.
i need @out what is @txt but in order a to z

$ sort @txt
alphabetical order for @txt. Just show.
i want look @txt in order a to z, not change file

$ awk '!seen[$0]++' @txt > @txt.tmp && mv @txt.tmp @txt
i have in @txt same line many time, i want one time only, not sort, change file
each guest only once in @txt please! the order of the lines must stay
a line that is already there shouldn't come again in @txt, fix the file

$ awk '!seen[$0]++' @txt > @out
i want @out what is @txt but same line only one time, not sort

$ sed -i '1i @item' @txt
! fs.write {"path":"@txt","content":"@item2","append":true}
"@item" as line one of @txt and "@item2" as its final line
I need a greeting "@item" at the top of @txt and "@item2" at the bottom
start @txt with "@item" and finish it with "@item2", what's there stays between

$ sed -i '1i @hd' @csv
columns are @hd, but @csv doesn't say so; put that as line one
my export @csv lacks a header, it should read @hd
the top line of @csv should be the titles @hd, don't overwrite the first record

$ tr ',' '\\t' < @csv > @outt
i need tabs not commas, from @csv make @outt
for the database: @csv as tab separated file @outt

$ tr ';' ',' < @csv > @outc
i need commas not semicolons, from @csv make @outc
the importer only takes commas, @csv has semicolons, result as @outc

$ cut -d';' -f@ca @csv
@csv is separated by semicolons, show column @ca
column @ca of the semicolon file @csv

$ cut -f@ca @tsv
@tsv is tab separated, show column @ca
column @ca of the tab file @tsv

$ awk '{ print $@ca }' @txt
show word number @ca of every line in @txt
the fields in @txt have blanks between them, print field @ca

$ grep -oE '[[:alnum:]._+-]+@at_[[:alnum:].-]+\\.[a-z]+' @txt | sort -u > @out
I want to write to all of them, so put the mail addresses from @txt into @out
make an address list @out from the emails that stand in @txt

$ grep -oE 'https?://[^ "<>]+' @txt | sort -u > @out
make a link list @out from the urls that stand in @txt
put every web address of @txt on its own line in @out

! fs.search {"path":".","name_glob":"*.@x"}
! fs.count {"paths":"$1"}
loc of all @x files in this project
how big is my project in lines, only @x files
the professor wants to know the lines of code, count the @x files
lines in total, every @x file below here
how much @x code is this, in lines

$ sed -i 's/\\r$//' @txt
line endings of @txt: make them LF
@txt is CRLF, should be LF
convert windows newlines to linux ones in @txt

$ sed -i 's/$/\\r/' @txt
line endings of @txt: make them CRLF
@txt is LF, should be CRLF
convert linux newlines to windows ones in @txt

$ split -l @big @csv
split @csv every @big lines
cut @csv into pieces of @big lines

$ nl -ba @txt > @out
i want line numbers in front, from @txt to @out
@out: the same as @txt, each line with its number

$ for f in *.@x; do echo "$f"; head -n @n "$f"; done
for every @x file in this folder print its name and the first @n lines

$ for f in *.@x; do echo "$f: $(wc -l < "$f")"; done
for every @x file in this folder print its name, a colon and the number of lines
""")


text("""
! fs.search {"path":"@webf","text":"@hx"}
is the colour @hx used in @webf
where does @webf use the colour @hx
which lines of @webf have the color @hx, I don't want to change it yet
do we still have @hx in @webf

! fs.search {"path":"@tf","text":"@ver"}
does @tf already say version @ver
is version @ver mentioned in @tf
where in @tf is the version @ver

! fs.search {"path":"@docf","text":"@pn"}
is the name @pn in @docf
where is @pn mentioned in @docf
which lines of @docf name @pn, leave them as they are

! fs.search {"path":"@conff","text":"@pt"}
is port @pt used in @conff
where does @conff say @pt
does @conff have the port @pt in it, just look

! fs.search {"path":".","text":"@hx"}
in which files is the colour @hx used
which files have the color @hx, no replacing
where in this project is @hx

! fs.search {"path":".","text":"@em"}
which of my files has the mail address @em
where is @em written, any file

! fs.search {"path":".","text":"@pn"}
in which files is @pn named
which documents here mention @pn

$ grep -c '^$' @txt
has @txt got empty lines? the number, please, delete none
how many empty lines would go if I cleaned @txt

$ grep -c @gp @txt
how many lines would go if I deleted the @gp lines of @txt
before I delete anything: number of lines with @gp in @txt

$ sort @txt | uniq -d | wc -l
how many lines does @txt have more than once, just the number
""")
