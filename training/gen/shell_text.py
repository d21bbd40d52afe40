"""What no tool fits: texts by columns, sorted, counted, converted; one shell line each, names quoted.

The wordings stand beside the line they give, because both are short. Only English has them here; the languages follow the
same keys in their own tables (`LINES`).
"""

import lib
from intents import Plan, on_path, q

INTENTS = []
LINES = {}


def line(key, weight, make, exts="csv csv tsv txt txt log log md dat lst".split(), slots=None):
    """A shell line on one file that is named; `slots(r, s)` adds what else is said and gives it to `make(path, extra)`."""
    def f(r, L):
        name = lib.file_path(r, exts, L.NAME)
        s = {"name": q(r, name)}
        extra = slots(r, s, L) if slots else None
        if slots and extra is None:
            return None
        text = "sh " + make(lib.sh_quote(name), extra)
        result = "ok" if r.chance(0.9) else "error failed"
        return Plan(key, s, [(text, result)])
    INTENTS.append(("lines", weight, f))


def column(r, s, L):
    n = r.pick((1, 2, 2, 3, 3, 4, 5, 6, 7, 8, 10, 12))
    s["n"] = r.pick(L.ORDINALS[n]) if n in L.ORDINALS and r.chance(0.4) else ""
    if s["n"]:
        s["col"] = lib.Words(L.COL_ORD)
        return n
    s["n"] = str(n)
    s["col"] = lib.Words(L.COL_NUM)
    return n


def column_and_sep(r, s, L):
    n = column(r, s, L)
    return n, ("," if s["name"].lower().rstrip("'\"`").endswith(".csv") else None)


def cut(p, c):
    n, sep = c
    return f"cut -d, -f{n} {p}" if sep else f"awk '{{ print ${n} }}' {p}"


def awk(p, c, program):
    n, sep = c
    return f"awk {'-F, ' if sep else ''}'{program.replace('@', '$' + str(n))}' {p}"


CSV = "csv csv csv csv csv txt dat".split()
line("x_sum", 2, lambda p, c: awk(p, c, "{ s += @ } END { print s }"), CSV, column_and_sep)
line("x_avg", 1.5, lambda p, c: awk(p, c, ("NR > 1 " if c[1] else "") + "{ s += @; n++ } END { if (n) print s / n }"), CSV, column_and_sep)
line("x_max", 1, lambda p, c: awk(p, c, ("NR == 2 || NR > 2 &&" if c[1] else "NR == 1 ||") + " @ > m { m = @ } END { print m }"), CSV, column_and_sep)
line("x_min", 1, lambda p, c: awk(p, c, ("NR == 2 || NR > 2 &&" if c[1] else "NR == 1 ||") + " @ < m { m = @ } END { print m }"), CSV, column_and_sep)
line("x_col", 1.5, cut, CSV, column_and_sep)
line("x_coluniq", 1.2, lambda p, c: cut(p, c) + " | sort -u", CSV, column_and_sep)
line("x_colcount", 1.2, lambda p, c: cut(p, c) + " | sort | uniq -c | sort -rn", CSV, column_and_sep)
line("x_sortcol", 1, lambda p, c: f"sort {'-t, ' if c[1] else ''}-k{c[0]} {p}", CSV, column_and_sep)
line("x_sortcoln", 1, lambda p, c: f"sort {'-t, ' if c[1] else ''}-k{c[0]} -n {p}", CSV, column_and_sep)
line("x_sort", 2, lambda p, _: f"sort {p}")
line("x_sortr", 1, lambda p, _: f"sort -r {p}")
line("x_sortn", 1, lambda p, _: f"sort -n {p}")
line("x_sortu", 1, lambda p, _: f"sort -u {p}")
line("x_uniq", 1.2, lambda p, _: f"sort -u {p} | wc -l")
line("x_dupes", 1.2, lambda p, _: f"sort {p} | uniq -d")
line("x_top", 1.4, lambda p, n: f"grep -oE '[[:alpha:]]+' {p} | tr 'A-Z' 'a-z' | sort | uniq -c | sort -rn | head -n {n}", "txt md log tex".split(), lambda r, s, L: s.setdefault("n", str(r.pick((3, 5, 10, 20, 50)))))
line("x_freq", 1, lambda p, _: f"grep -oE '[[:alpha:]]+' {p} | tr 'A-Z' 'a-z' | sort | uniq -c | sort -rn", "txt md log tex".split())
line("x_longest", 0.8, lambda p, _: f"awk '{{ if (length > m) {{ m = length; l = $0 }} }} END {{ print l }}' {p}")
line("x_blank", 1, lambda p, _: f"grep -v '^$' {p}")
line("x_blanki", 1, lambda p, _: f"sed -i '/^$/d' {p}")
line("x_nodupi", 1, lambda p, _: f"awk '!seen[$0]++' {p}")
line("x_sorti", 1, lambda p, _: f"sort -o {p} {p}")
line("x_upper", 0.8, lambda p, _: f"tr 'a-z' 'A-Z' < {p}")
line("x_lower", 0.8, lambda p, _: f"tr 'A-Z' 'a-z' < {p}")
line("x_crlf", 1, lambda p, _: f"sed -i 's/\\r$//' {p}")
line("x_tocrlf", 0.5, lambda p, _: f"sed -i 's/$/\\r/' {p}")
line("x_trail", 0.9, lambda p, _: f"sed -i 's/[[:space:]]*$//' {p}")
line("x_utf8", 0.8, lambda p, e: f"iconv -f {e} -t UTF-8 {p}", slots=lambda r, s, L: s.setdefault("enc", r.pick(("ISO-8859-1", "latin1", "WINDOWS-1252", "UTF-16", "CP1252", "iso-8859-15"))))
line("x_chars", 0.8, lambda p, _: f"wc -m < {p}")
line("x_reverse", 0.6, lambda p, _: f"tac {p}")
line("x_shuffle", 0.6, lambda p, _: f"shuf {p}")
line("x_random", 0.6, lambda p, n: f"shuf -n {n} {p}", slots=lambda r, s, L: s.setdefault("n", str(r.pick((1, 2, 3, 5, 10, 20)))))
line("x_json", 1, lambda p, _: f"python3 -m json.tool {p}", ["json"])
line("x_csvtable", 1, lambda p, _: f"column -t -s, {p}", ["csv"])
line("x_tabs", 0.5, lambda p, _: f"expand -t 4 {p}", lib.EXT_CODE)
line("x_without", 1.2, lambda p, t: f"grep -v {lib.sh_quote(t)} {p}", slots=lambda r, s, L: _text(r, s, L))
line("x_dellines", 1, lambda p, t: f"sed -i {chr(39) + '/' + t + '/d' + chr(39)} {p}", slots=lambda r, s, L: _text(r, s, L, True))
line("x_numbers", 0.6, lambda p, _: f"awk '{{ s += $1 }} END {{ print s }}' {p}", "txt dat log lst".split())
line("x_emails", 0.7, lambda p, _: f"grep -oE '[[:alnum:]._+-]+@[[:alnum:].-]+\\.[a-z]+' {p} | sort -u")
line("x_urls", 0.7, lambda p, _: f"grep -oE 'https?://[^ \"<>]+' {p} | sort -u")
line("x_ips", 0.7, lambda p, _: f"grep -oE '([0-9]{{1,3}}\\.){{3}}[0-9]{{1,3}}' {p} | sort -u", "log txt conf csv".split())
line("x_header", 0.8, lambda p, _: f"head -n 1 {p}", ["csv", "tsv"])
line("x_noheader", 0.7, lambda p, _: f"awk 'NR > 1' {p}", ["csv", "tsv"])
line("x_filetype", 0.5, lambda p, _: f"file {p}", lib.EXT)
line("x_split", 0.7, lambda p, n: f"split -l {n} {p}", slots=lambda r, s, L: s.setdefault("n", str(r.pick((10, 100, 500, 1000, 5000, 10000)))))
line("x_dellineno", 0.7, lambda p, n: f"sed -i '{n}d' {p}", slots=lambda r, s, L: s.setdefault("n", str(r.randint(1, 200))))


def _text(r, s, L, simple=False):
    while True:
        t = lib.a_text(r, L.NAME)
        if t.startswith("-") or any(c in t for c in "\\*.[]^$+?") or (simple and not t.replace(" ", "").replace("_", "").isalnum()):
            continue
        s["q"] = lib.in_quotes(r, t)
        return t


def two(key, weight, make, exts=None):
    def f(r, L):
        ext = [r.pick(exts or "csv txt txt md log json py conf".split())]
        a, b = lib.file_path(r, ext, L.NAME), lib.file_path(r, ext, L.NAME)
        s = {"a": q(r, a), "b": q(r, b)}
        return Plan(key, s, [("sh " + make(lib.sh_quote(a), lib.sh_quote(b)), "ok" if r.chance(0.9) else "error failed")])
    INTENTS.append(("lines", weight, f))


two("x_diff", 1.8, lambda a, b: f"diff {a} {b}")
two("x_comm", 0.8, lambda a, b: f"grep -Fxf {a} {b}")
two("x_notin", 0.8, lambda a, b: f"grep -Fxvf {b} {a}")
two("x_sortto", 0.9, lambda a, b: f"sort {a} > {b}")
two("x_uniqto", 0.7, lambda a, b: f"sort -u {a} > {b}")
two("x_appendto", 0.7, lambda a, b: f"cat {a} >> {b}")


def three(r, L):
    ext = [r.pick("csv txt md log".split())]
    a, b, c = (lib.file_path(r, ext, L.NAME) for _ in range(3))
    s = {"a": q(r, a), "b": q(r, b), "c": q(r, c)}
    x, y, z = map(lib.sh_quote, (a, b, c))
    return Plan("x_cat", s, [(f"sh cat {x} {y} > {z}", "ok")])


INTENTS.append(("lines", 1.3, three))


def many(key, weight, make, words=2):
    """Lines over all files of a kind below a folder."""
    def f(r, L):
        import intents
        s = {}
        ext = r.pick(lib.EXT_TEXT)
        s["ext"], s["EXT"] = ext, ext.upper()
        s["_kind"] = True
        s["types"] = lib.Words(r.pick([f for f in L.EXT_MANY if "EXT" not in f]))
        path = intents.where(r, L, s, 0.4)
        t = []
        for k in ("q", "q2")[:words]:
            while True:
                x = lib.word(r, L.NAME) if r.chance(0.6) else lib.a_text(r, L.NAME)
                if x.replace("_", "").replace(" ", "").replace("-", "").isalnum() and x not in t:
                    break
            t.append(x)
            s[k] = lib.in_quotes(r, x) if " " in x or r.chance(0.6) else x
        return Plan(key, s, [("sh " + make(lib.sh_quote(path), ext, *t), "ok" if r.chance(0.93) else "error failed")])
    INTENTS.append(("lines", weight, f))


def sed(a, b):
    return f"'s/{a}/{b}/g'"


many("x_replall", 3, lambda p, e, a, b: f"find {p} -type f -name '*.{e}' -exec sed -i {sed(a, b)} {{}} +")
many("x_lacking", 1.2, lambda p, e, a: f"grep -rL --include='*.{e}' {lib.sh_quote(a)} {p}", 1)

