"""The NL2Bash corpus, cleaned: what is certain and safe stays, what a tool does becomes that tool's call, names change.

`python3 nl2bash.py` tells how many pairs stay and why the others go; `--list` prints them.
"""

import collections
import json
import pathlib
import re
import shlex
import subprocess
import sys

import values

SOURCE = pathlib.Path(__file__).parent.parent / "data" / "nl2bash-train.jsonl"
CACHE = pathlib.Path(__file__).parent.parent / "data" / "nl2bash-clean.jsonl"
LONGEST_LINE = 160
LONGEST_GOAL = 220

# Programs that a person of today has and that do no harm by themselves.
PROGRAMS = set("""find grep egrep fgrep sed awk sort uniq cut tr wc head tail cat ls echo printf paste join comm diff cmp split csplit seq
date cal tac rev nl fold fmt column od xxd base64 md5sum sha1sum sha256sum gzip gunzip zcat zgrep bzip2 bzcat xz tar zip unzip cp
mv rm mkdir rmdir ln touch chmod chown chgrp stat file basename dirname readlink realpath pwd which whereis type whoami who w id
groups hostname uname uptime df du free ps pgrep pkill kill killall top nproc lsof mount env printenv export xargs tee yes sleep
time timeout tree less more expand unexpand shuf truncate dd factor bc expr test true false git rsync scp ssh curl wget ping dig
host nslookup ip ifconfig netstat ss crontab history jobs fg bg nohup nice renice watch man apropos info last finger pstree
python3 python perl openssl gpg lsblk lsusb lspci dmesg sysctl ulimit umask locale getent for while cd pushd mktemp cpio
pr look numfmt strings hexdump dos2unix install rename chattr lsattr sync arch logname tty stty tput clear reset""".split())
# Words that show a pair to be about something else than a plain line.
BAD_LINE = re.compile(
    r"\$\{?(?!HOME\b|USER\b|PATH\b|SHELL\b|PWD\b|NF\b|NR\b|[0-9]\b|\(|\()[A-Za-z_]\w*\}?"  # variables nobody set
    r"|\bsudo\b|\bsu\b|rm -rf? /(\s|$)|mkfs|:\(\)|/dev/sd|\breboot\b|shutdown|\bhalt\b|\binit 0|> /dev/[sh]d|\byum\b|apt-get|\bbrew\b|tail -r|\bmd5 |stat -f|sed -E? ?-i ''|-depth [0-9]|\bgfind\b|\bgsed\b"
    r"|your_|my_?file|some_?file|<[a-z]+>|\bfoo_bar_|/path/to|path_to|\.\.\.|\bXXX|YOUR|PATTERN\b|\bFILE(NAME)?\b|DIR(ECTORY)?\b|\bSTRING\b|-ok\b|-okdir\b|\bread -|vimdiff|\bvi\b|\bvim\b|emacs|\bnano\b|\bscreen\b|\btmux\b|\bless\b|\bmore\b|\bopen\b|\bpbcopy|/dev/tty")
BAD_GOAL = re.compile(r"\bBSD|Mac ?OS|OSX|OS X|GNU specific|\bvariable\b|\$\w|environment var|\(not |the script|argument|\bprompt|standard input|\bstdin|current script|function|history|\bgroup of commands|xargs|using (awk|sed|find|grep)|-exec|\bsubshell|/path/to|\bfoo_|downvote|solaris", re.I)
DANGEROUS = re.compile(r"find (/|/usr|/etc|~|\$HOME)? ?.*(-delete|-exec rm)|rm -rf? (/|~|\*|\.)|chmod -R 777|(chown|chmod|chgrp) .*-R.* /(\s|$)|mv .* /dev/null|kill -9 -1|dd .*of=/dev")
# Verbs of the request that the line has to serve, so that pairs that contradict each other go.
MUST = [
    (re.compile(r"\b(delete|remove)s?\b", re.I), re.compile(r"\brm\b|-delete|\bsed\b|\btr\b|\brmdir\b|grep -\w*v|uniq|sort -u|cut|awk|unset|head|tail|perl|git|basename|%|-v |rsync|rename|mv")),
    (re.compile(r"\bcop(y|ies)\b", re.I), re.compile(r"\bcp\b|rsync|scp|cpio|tar|install|dd|cat|ln")),
    (re.compile(r"\bmoves?\b", re.I), re.compile(r"\bmv\b|rename|rsync")),
    (re.compile(r"\bsort(s|ed)?\b", re.I), re.compile(r"sort|ls |-S|-t|ps|du")),
    (re.compile(r"\bcounts?\b|how many|number of", re.I), re.compile(r"wc|-c\b|uniq|awk|-m |-n|head|tail|split|seq|grep -c|\d|#")),
    (re.compile(r"\b(empty)\b", re.I), re.compile(r"-empty|-size 0|\^\$|-z|NF|touch|truncate|>|/\./|grep|cat -s|rmdir|mkdir|tr|awk|sed")),
    (re.compile(r"\bchange the (owner|group)", re.I), re.compile(r"chown|chgrp")),
    (re.compile(r"\bpermissions?\b", re.I), re.compile(r"-perm|chmod|stat|ls|-p\b|-printf|cp|-m |rsync|-readable|-writ|denied|2>|install|scp|umask|mkdir|tar")),
]


def normal_goal(nl):
    g = re.sub(r"\s+", " ", nl).strip().rstrip(".").strip()
    g = re.sub(r"^\((GNU|Linux|GNU/Linux)[^)]*\)\s*", "", g)
    g = re.sub(r"\b(files|file)/(directories|directory)\b", r"\1", g)
    g = g.replace("regular/normal", "regular").replace("\\", "\\")
    return g


def normal_line(cmd):
    c = cmd.strip()
    c = re.sub(r"\s+(-print)\s*$", "", c)
    c = re.sub(r"^find (\S+) -print (?=\|)", r"find \1 ", c)
    c = re.sub(r"(?<![-\w])egrep\b", "grep -E", c)
    c = re.sub(r"(?<![-\w])fgrep\b", "grep -F", c)
    # Patterns stand in single quotes.
    c = re.sub(r'(-i?(?:name|path|wholename|regex)) "([^"$`\'\\]*)"', r"\1 '\2'", c)
    c = re.sub(r"(-i?name) (\\\*[\w.]*)", lambda m: f"{m[1]} '{m[2].replace(chr(92), '')}'", c)
    c = re.sub(r"(-i?name) (\*[\w.*-]+)(?=\s|$)", r"\1 '\2'", c)
    c = re.sub(r"^find (-name|-type|-mtime|-size)", r"find . \1", c)
    c = re.sub(r"^find \./ ", "find . ", c)
    c = re.sub(r"-perm /u=", "-perm /u=", c)
    return c


def parses(line):
    """Whether a shell reads the line without complaint."""
    return subprocess.run(["bash", "-n", "-c", line], capture_output=True, timeout=10).returncode == 0


def first_words(line):
    """The programs a line calls, told roughly by their places."""
    bare = re.sub(r"'[^']*'|\"(?:[^\"\\]|\\.)*\"", "Q", line)
    bare = re.sub(r"\\[;()|&!]", "", bare)
    parts = re.split(r"\||;|&&|\$\(|`|<\(|\bdo\b|\bthen\b|\{ |\bxargs(?: -\S+| \d+| \{\})*|-exec(?:dir)? ", bare)
    for p in parts:
        p = p.strip().lstrip("(").strip()
        if p:
            yield p.split()[0]


PATH_ARG = re.compile(r"^(?:[\w~./-]+)$")


def to_tool(line, goal=""):
    """The call of a tool that does exactly what the line does, or None where that is not certain."""
    try:
        w = shlex.split(line)
    except ValueError:
        return None
    if any(c in re.sub(r"'[^']*'", "", line) for c in "|;&><`$!()"):
        return None
    if w[0] == "find" and len(w) > 2 and not w[1].startswith("-") and PATH_ARG.match(w[1]):
        args = {"path": w[1].rstrip("/") or "/"}
        i, kind = 2, None
        while i < len(w):
            t = w[i]
            v = w[i + 1] if i + 1 < len(w) else None
            if t == "-print":
                i += 1
                continue
            if t == "-empty":
                args["empty"] = True
                i += 1
                continue
            if v is None:
                return None
            if t == "-type" and v in "fdl":
                kind = {"f": "file", "d": "folder", "l": "link"}[v]
            elif t in ("-name", "-iname") and "name_glob" not in args and "/" not in v and "[" not in v and "\\" not in v:
                args["name_glob"] = v
            elif t == "-mtime" and re.fullmatch(r"[+-]\d+", v):
                args["older_than_ms" if v[0] == "+" else "newer_than_ms"] = v[1:] + "d"
            elif t == "-mmin" and re.fullmatch(r"[+-]\d+", v):
                args["older_than_ms" if v[0] == "+" else "newer_than_ms"] = v[1:] + "m"
            elif t == "-size" and (m := re.fullmatch(r"([+-])(\d+)([kMG])", v)):
                args["min_bytes" if m[1] == "+" else "max_bytes"] = m[2] + {"k": "KB", "M": "MB", "G": "GB"}[m[3]]
            else:
                return None
            i += 2
        if len(args) == 1:
            return None
        order = ["path", "name_glob", "kind", "min_bytes", "max_bytes", "empty", "older_than_ms", "newer_than_ms"]
        # The house says the kind only where no name tells it.
        if kind and not (kind == "file" and "." in args.get("name_glob", "")):
            args["kind"] = kind
        elif not kind and "name_glob" not in args and re.search(r"\bfiles?\b", goal, re.I) and not re.search("folder|director", goal, re.I):
            args["kind"] = "file"
        return "fs.search " + json.dumps({k: args[k] for k in order if k in args}, separators=(",", ":"), ensure_ascii=False)
    if w[0] == "mkdir" and all(not x.startswith("-") for x in w[1:]) and len(w) == 2:
        return "fs.mkdir " + json.dumps({"path": w[1]}, separators=(",", ":"), ensure_ascii=False)
    if w[0] == "mkdir" and len(w) == 3 and w[1] == "-p" and "{" not in w[2]:
        return "fs.mkdir " + json.dumps({"path": w[2], "parents": True}, separators=(",", ":"), ensure_ascii=False)
    if w[0] == "ln" and len(w) == 4 and w[1] == "-s":
        return "fs.symlink " + json.dumps({"target": w[2], "link": w[3]}, separators=(",", ":"), ensure_ascii=False)
    return None


# Lines that a tool does better, but whose translation is not certain: they are drawn seldom.
TOOLISH = re.compile(r"^(ls|cat|rm|cp|mv|mkdir|touch|chmod|df|free|ps|ping|tar|unzip|zip|gzip|wget|curl|kill|killall|pkill|hostname|uname|uptime|ifconfig|dig|nslookup|tree|head|tail|wc|du|env|printenv|git)\b[^|]*$|^find [^|]*$")


def copyable(goal, line):
    """Whether the names of the line stand in the goal."""
    g = goal.lower()
    for v in re.findall(r"'([^']{2,})'|\"([^\"]{2,})\"|(?<![\w-])((?:~|\.|/)?[\w-]*/[\w./-]+)|(?<=name )(\S+)|\b(\w[\w-]*\.[a-z]{2,4})\b|(?<=-user )(\w+)|(?<=-group )(\w+)", line):
        t = next((x for x in v if x), "")
        if re.search(r"[\\${}();|^]|^s/|^/.*/|print|%|\d+,\d+", t) or t in ("./", "{}", "/dev/null", "/etc/passwd", "/proc", "/bin", "/usr"):
            continue
        core = [p for p in re.split(r"[^\w]+", t.lower()) if len(p) > 1]
        if any(p not in g for p in core):
            return False
    # Numbers too, unless they are those of options everybody knows.
    for n in re.findall(r"(?<![\w./-])[+-]?(\d{2,})", re.sub(r"-perm \S+|-maxdepth \d+|\b1024\b|\b60\b", "", line)):
        if n not in g and n.lstrip("0") not in g and not re.search(r"week|month|year|hour|day|mb|gb|kb|meg|gig|ten|twelve", g):
            return False
    return True


KNOWN = set("""print printf length substr split begin end for in do done while if then else elif true false null dev passwd etc group
usr bin sort uniq type name file files path maxdepth mindepth exec sum max min alnum alpha digit space upper lower punct blank cntrl
localhost reverse json tool import sys os http https gsub sub next index rand srand getline toupper tolower match continue break test
urandom zero proc tmp home txt json main awk sed perl xargs basename dirname user root extended posix iregex size time date""".split())
WRONG = re.compile(r"[\u2018\u2019\u201c\u201d]|\\\s*$|^find -[xEXs]\b|find \S+ -[xE] |mv \{\} \S+ \+|cp \{\} \S+ \+|\{\} \{\}|-(?:mtime|mmin|atime|amin|ctime|cmin) \d|-(?:wholename|path) '/?[a-z]+\*?'$|yes \w+$|\btop -p")
WHOLE = re.compile(r"/|root|whole|entire|system|machine|computer|everywhere|disk", re.I)


def grounded(goal, line):
    """Whether every word of the line is a program, an option, a word of the languages, or stands in the goal."""
    g = goal.lower()
    bare = re.sub(r"(?<=[\s'\"(])--?[\w-]+|%[\w.-]*|\\[nrtsSwWdb]|s[/|,#@]|[/|,#@][gip]+(?=['\"\s])", " ", line)
    for w in re.findall(r"[A-Za-z_]{3,}", bare):
        w = w.lower()
        if w in g or w in PROGRAMS or w in KNOWN:
            continue
        if w.startswith(("nr", "nf", "fnr", "ofs", "fs")):
            continue
        return False
    return True


def clean(rows, why):
    seen = set()
    for row in rows:
        nl, cmd = row["nl"], row["cmd"]
        if "\n" in cmd or "\n" in nl:
            why["more than one line"] += 1
            continue
        goal, line = normal_goal(nl), normal_line(cmd)
        reason = None
        if len(line) > LONGEST_LINE or len(goal) > LONGEST_GOAL or len(goal) < 8:
            reason = "too long"
        elif re.search(r"<[\w?/]|[\u0400-\u04ff]", goal) or re.search(r"\byour[A-Z_]|remoteServer", line):
            reason = "placeholders or programs of elsewhere"
        elif BAD_LINE.search(line):
            reason = "placeholders or programs of elsewhere"
        elif BAD_GOAL.search(goal):
            reason = "about scripts, variables or other systems"
        elif DANGEROUS.search(line) and not re.search(r"\b(delete|remove|erase)", goal, re.I):
            reason = "dangerous and not asked for"
        elif re.search(r"find (/|/usr|/etc|~|/var|/home) .*(-delete|rm )|rm -rf? (/|~)", line):
            reason = "dangerous"
        elif any(a.search(goal) and not c.search(line) for a, c in MUST):
            reason = "the line does not do what is asked"
        elif re.search(r"\brm\b|-delete", line) and not re.search(r"delet|remov|eras|clean|clear|rid|unlink|purge|move|replace|empty", goal, re.I):
            reason = "deletes unasked"
        elif any(x not in PROGRAMS for x in first_words(line) if re.match(r"^[a-z]", x)) or not re.match(r"^[a-z]", line):
            reason = "an unknown program"
        elif WRONG.search(line) or (re.search(r"find / ", line) and not WHOLE.search(goal)):
            reason = "wrong"
        elif not copyable(goal, line) or not grounded(goal, line):
            reason = "names that are not in the request"
        elif (goal.lower(), line) in seen:
            reason = "said before"
        elif not parses(line):
            reason = "does not parse"
        if reason:
            why[reason] += 1
            continue
        seen.add((goal.lower(), line))
        call = to_tool(line, goal)
        if call and (m := re.search(r'"name_glob":"\*\.?(\w+)"', call)) and not re.search(rf"(?<!\w){re.escape(m[1])}(?!\w)", goal, re.I):
            why["another name"] += 1
            continue
        if re.search(r"find \S+ *\| *xargs[^|]*\brm\b|- group|- user|tac \| |^tac \|", line):
            why["wrong"] += 1
            continue
        weight = 1.0 if call is None else 0.8
        if call is None and (TOOLISH.match(line) or re.search(r"xargs[^|]*\b(rm|cp|mv|chmod)\b", line)):
            weight = 0.12
        yield {"goal": goal, "line": line, "call": call, "weight": weight}


# ---------------------------------------------------------------- other names in the same pairs

NAME = re.compile(r"(?<![\w./~$-])((?:~|\.{0,2})/?(?:[\w-]+/)*[\w-]+\.[A-Za-z][A-Za-z0-9]{1,4}|(?:~|\.)?/(?:[\w.-]+/)*[\w.-]+)(?![\w/-])")
KEEP = {"/dev/null", "/etc/passwd", "/etc", "/bin", "/dev", "/proc", "/usr/bin", "/dev/urandom", "/dev/zero", "/etc/group", "/etc/hosts", "/etc/fstab", "/bin/bash", "/bin/sh"}
EXT = re.compile(r"(?<=\*\.)([a-z0-9]{1,5})\b")


def swapped(r, goal, line):
    """The pair with other names, where a name stands in both in the same letters."""
    changes = {}
    for name in dict.fromkeys(NAME.findall(line)):
        if name in KEEP or name not in goal or len(name) < 4 or r.random() < 0.25:
            continue
        if re.search(r"\.[A-Za-z][A-Za-z0-9]{1,4}$", name) and not name.endswith((".sh", ".so")):
            new = values.at(r, f"{values.stem(r)}.{name.rsplit('.', 1)[1]}", 0.25)
        else:
            new = values.folder(r)
        changes[name] = new
    for e in dict.fromkeys(EXT.findall(line)):
        if re.search(rf"(?<![\w]){re.escape(e)}(?!\w)", goal) and r.random() < 0.75 and e not in ("*",):
            changes["\0" + e] = values.ext(r)
    for k in dict.fromkeys(re.findall(r"(?<![\w./-])[+-]?(\d{1,4})(?=[kMGd]?(?![\w./]))", line)):
        if re.fullmatch(rf".*(?<![\w./-]){k}(?![\w./]).*", goal) and int(k) > 1 and goal.count(k) == 1 and line.count(k) == 1 and "-perm" not in line and "chmod" not in line and r.random() < 0.6:
            changes["\1" + k] = str(r.randint(2, 99) if int(k) < 100 else r.randint(100, 5000))

    def put(text):
        for old, new in changes.items():
            if old[0] == "\0":
                text = re.sub(rf"(?<![\w]){re.escape(old[1:])}(?![\w])", f"\0{new}\0", text)
            elif old[0] == "\1":
                text = re.sub(rf"(?<![\w./]){old[1:]}(?![\w./]|\d)", f"\0{new}\0", text) if old[1:] in text else text
            else:
                text = re.sub(rf"(?<![\w./~-]){re.escape(old)}(?![\w/])", lambda m: f"\0{new}\0", text)
        return text

    a, b = put(goal), put(line)
    for old, new in changes.items():
        if (f"\0{new}\0" in a) != (f"\0{new}\0" in b):
            return goal, line
    a, b = a.replace("\0", ""), b.replace("\0", "")
    try:
        shlex.split(b)
    except ValueError:
        return goal, line
    return a, b


_rows = []


def rows():
    if not _rows:
        for x in CACHE.read_text().splitlines():
            _rows.append(json.loads(x))
        total = 0
        for x in _rows:
            total += x["weight"]
            x["upto"] = total
    return _rows


def sample(r):
    """A goal and its steps."""
    import bisect
    table = rows()
    x = table[min(len(table) - 1, bisect.bisect_left([y["upto"] for y in table] if not hasattr(sample, "ups") else sample.ups, r.random() * table[-1]["upto"]))]
    if not hasattr(sample, "ups"):
        sample.ups = [y["upto"] for y in table]
    goal, line = x["goal"], x["line"]
    if r.random() < 0.75:
        goal, line = swapped(r, goal, line)
    if r.random() < 0.5:
        goal = goal[:1].lower() + goal[1:]
    goal = goal.replace("under current directory", r.choice(["under current directory", "here", "in this folder", "in the current folder"])) if r.random() < 0.5 else goal
    call = to_tool(line, goal) if x["call"] else None
    if x["call"] and call:
        n = r.choice([1, 2, 3, 5, 8, 12, 40])
        return goal, [call, f"ok {n}" if call.startswith("fs.search") else "ok", "show"]
    return goal, ["sh " + line, "ok", "show"]


def main():
    why = collections.Counter()
    source = [json.loads(x) for x in SOURCE.read_text().splitlines()]
    best = {}
    for x in clean(source, why):
        # One answer for one request: a tool's call, else the shortest line.
        key = x["goal"].lower()
        if key not in best or (x["call"] is None, len(x["line"])) < (best[key]["call"] is None, len(best[key]["line"])):
            best[key] = x
    kept = list(best.values())
    CACHE.write_text("".join(json.dumps(x, ensure_ascii=False) + "\n" for x in kept))
    print(f"{len(kept)} of {len(source)} pairs stay, {sum(1 for x in kept if x['call'])} as calls of tools", file=sys.stderr)
    for reason, n in why.most_common():
        print(f"{n:6} {reason}", file=sys.stderr)
    if "--list" in sys.argv:
        for x in kept:
            print(x["weight"], x["goal"], "=>", x["call"] or x["line"])


if __name__ == "__main__":
    main()
