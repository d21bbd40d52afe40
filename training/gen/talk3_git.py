"""Repositories, third round: what three hundred people say to git, in shapes that the first two rounds do not hold.

`many` takes blocks: some wordings, then a line `=> step >> step ...` that answers them. A number after `=>` is the weight.
`⟦` and `⟧` are round brackets that are typed. A slot is written in shell lines as `@z` and its name: quoted where the shell
needs it. A search that something follows gets a rule of its own for what was not found.
"""

import re

from phrases import Family
from values import CITIES, PEOPLE, WORDS, gibberish, message, repo_url, word

FAMILY = Family("talk3_git")
add = FAMILY.add


# ---------------------------------------------------------------- values

ENDS = "txt md csv json yaml toml html css js ts py rs go java c sh conf ini tex sql xml svg ipynb rb php kt r bib scss vue lua".split()
SUBS = "src docs lib app tests data scripts chapters config public assets www notes server client figures lessons recipes pages templates".split()


def _title(r, k=2):
    return " ".join(r.choice(WORDS).capitalize() for _ in range(r.randint(1, k)))


def _plain_file(r):
    return r.choice([
        lambda: f"{word(r)}.{r.choice(ENDS)}", lambda: f"{word(r)}.{r.choice(ENDS)}", lambda: f"{word(r)}_{word(r)}.{r.choice(ENDS)}", lambda: f"{word(r)}-{word(r)}.{r.choice(ENDS)}",
        lambda: f"{r.choice(SUBS)}/{word(r)}.{r.choice(ENDS)}", lambda: f"{r.choice(SUBS)}/{word(r)}/{word(r)}.{r.choice(ENDS)}", lambda: f"{word(r)}{r.randint(1, 40)}.{r.choice(ENDS)}",
        lambda: f"{word(r).capitalize()}{word(r).capitalize()}.{r.choice(['java', 'kt', 'cs', 'swift', 'tsx', 'vue', 'php'])}",
    ])()


def _odd_file(r):
    return r.choice([
        lambda: f"{_title(r)} {r.randint(2012, 2026)}.{r.choice('pdf docx txt md odt xlsx'.split())}",
        lambda: f"{word(r)} (final).{r.choice('pdf docx md txt tex'.split())}",
        lambda: f"{_title(r)} ({r.randint(1, 9)}).{r.choice('pdf jpg png txt csv'.split())}",
        lambda: "." + r.choice(["env", "nojekyll", "gitignore", "npmrc", "editorconfig", "eslintrc", "dockerignore", "env.local", "gitattributes", "htaccess", "prettierrc", "gitlab-ci.yml", word(r) + "rc"]),
        lambda: f"{word(r)}.log.{r.randint(1, 30)}",
        lambda: f"{word(r)}.{word(r)}.{word(r)}.{r.choice('json txt yml js ts'.split())}",
        lambda: r.choice(["Makefile", "TODO", "LICENSE", "Jenkinsfile", "Procfile", "Gemfile", "CODEOWNERS", "Dockerfile", "README", "CHANGELOG", "NOTICE", "AUTHORS", "VERSION", word(r).upper()]),
        lambda: f"{word(r)} {word(r)}.{r.choice('md txt tex csv'.split())}",
        lambda: f"{word(r)}_v{r.randint(2, 9)}.{r.choice('docx py sql csv xlsx ipynb'.split())}",
        lambda: f"{word(r)}.min.{r.choice(['js', 'css'])}",
        lambda: f"{word(r)}.tar.gz",
    ])()


def _f(r):
    return _plain_file(r) if r.random() < 0.7 else _odd_file(r)


def _wordy(r):
    """A file or branch whose name looks like a word of the request."""
    return r.choice("todo notes work delete status log commit move list old temp copy history later password undo new diff main-idea stage readme".split())


def _d(r):
    return r.choice([
        lambda: r.choice(SUBS), lambda: r.choice(SUBS), lambda: word(r), lambda: word(r) + r.choice("-_") + word(r), lambda: r.choice(SUBS) + "/" + word(r), lambda: f"{_title(r)} {r.randint(2012, 2026)}", lambda: f"{word(r)}{r.randint(1, 40)}",
    ])()


def _junk(r):
    """What git should not see: a folder."""
    return r.choice([lambda: r.choice("node_modules target dist build .venv venv __pycache__ .idea .vscode .cache coverage out bin obj tmp logs vendor .terraform .pytest_cache".split()), lambda: word(r), lambda: word(r) + "/", lambda: word(r) + "_" + word(r) + "/", lambda: r.choice(SUBS) + "/" + word(r) + "/", lambda: r.choice("dist build target logs tmp out".split()) + "/"])()


def _ign(r):
    return r.choice([lambda: "*." + r.choice("log tmp bak swp pyc o class aux orig sqlite iml dll exe zip mp4 wav".split()), lambda: word(r) + "." + r.choice(ENDS), lambda: r.choice([".env", ".env.local", ".DS_Store", "Thumbs.db", "secrets.yml", "*.pem", "*.key"]), lambda: word(r) + r.choice([".local.json", ".sqlite3", "_cache", ".secret"])])()


def _base(r):
    return r.choice("main main main master master develop dev trunk".split())


def _nb(r):
    k = r.random()
    if k < 0.4:
        return r.choice("feature fix bugfix hotfix chore docs test wip feat spike".split()) + "/" + r.choice([word(r), word(r) + "-" + word(r), str(r.randint(1, 999)), word(r) + "-" + str(r.randint(1, 99))])
    if k < 0.7:
        return word(r) + "-" + word(r)
    if k < 0.8:
        return word(r)
    if k < 0.9:
        return r.choice(PEOPLE) + r.choice("/-") + word(r)
    return r.choice(["v", "release-", "issue-", "fix-", "rc", "lesson", "week", "PROJ-", "ticket-"]) + str(r.randint(1, 300))


def _b(r):
    return _base(r) if r.random() < 0.3 else r.choice(["staging", "release", "production", "next", "stable", "gh-pages", "experimental"]) if r.random() < 0.15 else _nb(r)


def _hash(r):
    return "".join(r.choice("0123456789abcdef") for _ in range(r.choice([7, 7, 7, 8, 10])))


def _tag(r):
    return r.choice([f"v{r.randint(0, 9)}.{r.randint(0, 20)}", f"v{r.randint(0, 9)}.{r.randint(0, 20)}.{r.randint(0, 12)}", f"{r.randint(0, 9)}.{r.randint(0, 20)}.{r.randint(0, 9)}", f"release-{r.randint(1, 90)}", f"{word(r)}-{r.randint(1, 30)}", f"v{r.randint(1, 9)}.0-rc{r.randint(1, 4)}", f"submitted-{r.randint(1, 9)}", f"print-{r.randint(2019, 2026)}"])


def _m(r):
    """A message as people write it; no apostrophes."""
    w, v = word(r), word(r)
    return r.choice([
        lambda: message(r), lambda: message(r), lambda: f"{r.choice(['Fixed', 'Repaired', 'Removed', 'Added', 'Rewrote', 'Renamed', 'Sorted'])} the {w} {v}",
        lambda: f"the {w} works again", lambda: f"no more {w} in {v}", lambda: f"closes #{r.randint(1, 999)}", lambda: f"{w} & {v} tweaks", lambda: f"chapter {r.randint(1, 20)}: {w}",
        lambda: f"before the {w} meeting", lambda: f"half done: {w}", lambda: f"Update {w}, drop {v}", lambda: f"{w.upper()}-{r.randint(10, 999)} {v} cleanup", lambda: f"corrected the numbers for {r.choice(PEOPLE).capitalize()}",
        lambda: f"Week {r.randint(1, 52)}", lambda: f"{w} v{r.randint(1, 9)}.{r.randint(0, 9)} draft", lambda: f"new {w} page", lambda: f"typo in {w}", lambda: f"remove old {w}", lambda: f"undo {w} change", lambda: f"prices {r.randint(2020, 2026)}",
        lambda: f"{w} feedback from {r.choice(PEOPLE).capitalize()} worked in", lambda: f"delete {w} and move {v}", lambda: f"lesson {r.randint(1, 30)} slides", lambda: f"feat({w}): {v}",
    ])().replace("'", "")


def _q(r):
    s = _m(r)
    return (f"'{s}'" if r.random() < 0.35 else f"“{s}”" if r.random() < 0.05 else f'"{s}"', s)


def _k(r):
    k = r.choice([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30]) if r.random() < 0.8 else r.randint(2, 80)
    said = {2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight", 9: "nine", 10: "ten", 12: "twelve", 15: "fifteen", 20: "twenty", 30: "thirty"}
    return (said[k] if k in said and r.random() < 0.45 else str(k), str(k))


def _kt(r):
    """A number behind `the last`."""
    return r.choice([("dozen", "12"), ("half dozen", "6"), ("two dozen", "24"), ("hundred", "100")]) if r.random() < 0.25 else _k(r)


SMALL = [("two", "2"), ("three", "3"), ("four", "4"), ("five", "5"), ("2", "2"), ("3", "3"), ("4", "4"), ("5", "5"), ("6", "6"), ("7", "7"), ("six", "6"), ("8", "8")]
AGO = [("two weeks", "2 weeks"), ("three weeks", "3 weeks"), ("2 weeks", "2 weeks"), ("a month", "1 month"), ("one month", "1 month"), ("half a year", "6 months"), ("six months", "6 months"), ("a year", "1 year"), ("three months", "3 months"), ("10 days", "10 days"),
       ("five days", "5 days"), ("3 days", "3 days"), ("two days", "2 days"), ("a week", "1 week"), ("4 weeks", "4 weeks"), ("two years", "2 years"), ("18 months", "18 months"), ("a fortnight", "2 weeks"), ("six hours", "6 hours"), ("48 hours", "48 hours"), ("two months", "2 months")]
PIECES = "timeout retry password token localhost deprecated getUser parse_date TODO FIXME console.log maxItems MAX_SIZE apiKey user_id sendMail calcTax useState fetchAll Invoice nullable border-radius DEBUG=1 strict_mode endpoint".split()


def _p(r):
    """Something that stands in code or in a text."""
    return r.choice([lambda: r.choice(PIECES), lambda: word(r), lambda: word(r) + "_" + word(r), lambda: word(r) + word(r).capitalize(), lambda: word(r).upper()])()


def _day(r):
    return r.choice("monday tuesday wednesday thursday friday saturday sunday".split())


def _date(r):
    return f"{r.randint(2015, 2026)}-{r.randint(1, 12):02}-{r.randint(1, 28):02}"


def _story(r):
    p, q, w, k = r.choice(PEOPLE).capitalize(), r.choice(PEOPLE).capitalize(), word(r), r.randint(2, 40)
    c = r.choice(list(CITIES))
    return r.choice([
        f"{p} left the team in {c} and I inherited this.", f"We had {k} guests yesterday and I coded on the sofa.", f"The {w} demo in {c} went badly.", f"I promised {p} and {q} an answer by {_day(r)}.", f"Branch, tree, leaf, my {k}-year-old asks what I do all day.",
        f"It's {r.randint(1, 5)} am, pager went off {k} times.", f"{p} says git is easy. It isn't.", f"I teach {k} pupils how to write {w} pages.", f"Coming from svn here, be patient.", f"The {w} intern pushed something before going to {c}.", f"My thesis is due on {_day(r)} and Word died on page {k}.",
        f"I stash cookies in the drawer, but that's another story.", f"We sell {w} in our shop and the website lives in this folder.", f"Sprint {k} is nearly over.", f"{p} pulled my leg about the {w} thing.", f"The merge of our two companies keeps {p} busy.", f"I had surgery, typing one-handed.", f"Second coffee, {k} tabs open.", f"My head is spinning.", f"{q} committed to paying for lunch.", f"The tag on my new shirt itches.",
    ])


def _patch(r):
    return word(r) + r.choice([".patch", ".diff"])


def _zip(r):
    return r.choice([word(r), word(r) + "-" + word(r), gibberish(r), word(r) + str(r.randint(1, 30))]) + r.choice([".zip", ".zip", ".tar.gz", ".tar"])


def _local(r):
    """A repository on this machine."""
    return r.choice([lambda: f"~/{word(r)}/{word(r)}", lambda: f"/srv/git/{word(r)}.git", lambda: f"../{word(r)}", lambda: f"/mnt/{word(r)}/{word(r)}-{word(r)}", lambda: f"/home/{r.choice(PEOPLE)}/{word(r)}", lambda: f"~/repos/{word(r)}.git", lambda: f"/media/usb/{word(r)}", lambda: f"./{word(r)}"])()


def _rem(r):
    return r.choice(["upstream", "backup", "fork", "github", "gitlab", "mirror", "nas", r.choice(PEOPLE), word(r)])


def _new(r):
    return r.choice([lambda: word(r), lambda: word(r) + "-" + word(r), lambda: word(r) + "2", lambda: "~/" + word(r) + "/" + word(r), lambda: word(r) + "_copy"])()


def _full(r):
    return f"{r.choice(PEOPLE).capitalize()} {word(r).capitalize()}"


def _mail(r):
    return f"{r.choice(PEOPLE + ['me', 'dev', 'info', 'admin'])}@{r.choice(['example.com', 'mail.org', 'work.io', 'school.edu', 'gmail.com', word(r) + '.net'])}"


# Things said loosely, with the glob that finds them.
THINGS = "invoice receipt letter essay recipe slide report contract poem photo note chapter lesson worksheet script diagram quote schedule survey flyer poster budget protocol template form exercise logo map playlist quiz rota manual warranty".split()
ABOUT = "garden kitchen fridge wedding boiler school chemistry oslo berlin car roof tax piano library choir museum tennis beach dentist pump march august router login solar winter physics heating".split()
LOOSE = dict(
    one=lambda r: (lambda t: (t, f"*{t}*"))(r.choice(THINGS)), several=lambda r: (lambda t: (t + ("es" if t.endswith(("s", "z")) else "s"), f"*{t}*"))(r.choice([t for t in THINGS if t[-1] not in "yz"])),
    thing=lambda r: (lambda a, t: (f"{a} {t}", f"*{a}*{t}*"))(r.choice(ABOUT), r.choice(THINGS)), things=lambda r: (lambda a, t: (f"{a} {t}s", f"*{a}*{t}*"))(r.choice(ABOUT), r.choice([t for t in THINGS if t[-1] not in "yz"])),
)

SL = dict(f=_f, pf=_plain_file, odd=_odd_file, wordy=_wordy, d=_d, junk=_junk, ign=_ign, base=_base, nb=_nb, b=_b, h=_hash, t=_tag, m=_m, q=_q, k=_k, kt=_kt, small=SMALL, ago=AGO, p=_p, day=_day, date=_date, story=_story, patch=_patch, zip=_zip, local=_local, rem=_rem, new=_new,
          full=_full, mail=_mail, url=repo_url, who=lambda r: r.choice(PEOPLE).capitalize(), line=lambda r: str(r.choice([r.randint(2, 60), r.randint(60, 900)])), lp=["("], rp=[")"], ext=lambda r: r.choice("md txt py css html js tex csv svg json yaml rs sql java".split()),
          cnt=lambda r: str(r.choice([1, 2, 2, 3, 4, 5, 7, 9])), wt=lambda r: "../" + r.choice([word(r), word(r) + "-" + word(r), gibberish(r)]), **LOOSE)

SAFE = re.compile(r"[\w./~+=:@-]+")
MESSAGES = re.compile(r"(m|q|t?msg)\d?")


def _shell(key, value):
    if SAFE.fullmatch(value) and not MESSAGES.fullmatch(key):
        return value
    return f'"{value}"' if "'" in value else f"'{value}'"


def _derive(v, r):
    out = {"z" + k: _shell(k, str(x)) for k, x in v.items()}
    for k in ("url", "local"):
        if k in v:
            out["base" + k] = re.sub(r"\.git$", "", v[k].rstrip("/").rsplit("/", 1)[-1])
    return out


# What may have "could you" before it or a "thanks" behind it; the other sentences stay as they are.
PLAIN = set("""what what's whats which how where when who are is do does did has have any can could why i i'd i'm i've my we there these those it that this the all show list find delete remove kill
stop create make put get give tell let take bring save rename pack write append stage restore undo throw print pull push commit merge switch go check fetch ignore discard drop clone tag compare revert""".split())
FREE = ("@m", "@f", "@odd", "@d", "@new", "@pf", "@junk", "@ign", "@wordy")


def _wraps(line):
    return not line.endswith(FREE) and not line.endswith((".", "!", ":)", "lol")) and line.split(" ", 1)[0].lower().rstrip(",:") in PLAIN


def many(text, lang="en", w=1.0, **slots):
    lines = []
    for line in text.replace("⟦", "@{lp}").replace("⟧", "@{rp}").split("\n"):
        line = line.strip()
        if not line.startswith("=>"):
            lines += [line] if line else []
            continue
        head, _, rest = line[2:].partition(" ")
        steps = []
        for c in re.split(r" >> (?!\.git/)", rest.strip()):
            if steps and not c.startswith(("ok", "error", "refused")) and not steps[-1].startswith(("ok", "error", "refused")):
                steps.append("ok @cnt" if steps[-1].startswith("fs.search") else "ok")
            steps.append(c)
        if steps[-1].split(" ")[0] not in ("show", "ask", "say", "beyond"):
            if not steps[-1].startswith(("ok", "error", "refused")):
                steps.append("ok @cnt" if steps[-1].startswith("fs.search") else "ok")
            steps.append("show")
        more = dict(slots)
        if any(re.search(r"\b(last|past|previous) @ago", x) for x in lines):
            more["ago"] = [a for a in AGO if a[0][0] not in "ah"]
        for noise in (True, False):
            some = [x for x in lines if (lang == "en" and _wraps(x)) == noise]
            if some:
                weight = (float(head) if head else 1) * w * len(some) ** 0.5
                add(weight, "\n".join(some), steps, lang=lang, derive=_derive, noise=noise, **{**SL, **more})
                if steps[0].startswith("fs.search") and len(steps) > 3:
                    add(weight * 0.1, "\n".join(some), [steps[0], "ok 0", "show"], lang=lang, derive=_derive, noise=noise, **{**SL, **more})
        lines = []
    assert not lines, lines


# ---------------------------------------------------------------- only some files into a commit

many("""
Only @f and @f2 are finished. Commit those with @q, the other edits aren't ready.
@f and @f2 -> one commit, @q. rest stays uncommitted
i've touched loads of files but just @f and @f2 should be recorded, text: @q
commit {@f, @f2}, msg @q
=> git.add {"paths":["@f","@f2"]} >> git.commit {"message":"@q"}
From everything that's changed, pick @f only and commit it; call it @q.
@f is the one file that goes into this commit. Its message: @q
nothing except @f gets committed, @q is the message
there's a dozen dirty files. i want ONE in a commit: @f. title @q
=> git.add {"paths":["@f"]} >> git.commit {"message":"@q"}
commit @f, @f2 and @f3 under the heading @q, and please leave everything else alone
three files in, not more: @f, @f2, @f3. message @q
=> git.add {"paths":["@f","@f2","@f3"]} >> git.commit {"message":"@q"}
@f: commit, "as is", message: @m
just the file @f. message is: @m
single file commit – @f – @m
=> git.add {"paths":["@f"]} >> git.commit {"message":"@m"}
whatever sits in the folder @d should be committed as @q, my other folders not yet
folder @d only => commit @q
the @d folder is done; record it in git, saying @q
=> git.add {"paths":["@d"]} >> git.commit {"message":"@q"}
commit all of it except @f, which isn't ready. Message @q
everything but @f into a commit called @q
all changes but leave @f out, message @q
=> git.add {"all":true} >> sh git reset @zf >> git.commit {"message":"@q"}
@f must not be part of this commit, all the rest is: @q
i want to commit, @f should stay uncommitted though, everything else with @q
=> git.add {"all":true} >> sh git reset @zf >> git.commit {"message":"@q"}
The @things are done, commit them with @q
both @things into a commit please, text @q
=> fs.search {"path":".","name_glob":"@things","kind":"file"} >> git.add {"paths":"$1"} >> git.commit {"message":"@q"}
my @thing changed, record that in git as @q
the @thing is what i want committed, nothing else. @q
commit the @thing ⟦message @q⟧
=> fs.search {"path":".","name_glob":"@thing","kind":"file"} >> git.add {"paths":["$1.0"]} >> git.commit {"message":"@q"}
stage the @things for me, i write the commit myself later
=> fs.search {"path":".","name_glob":"@things","kind":"file"} >> git.add {"paths":"$1"}
the @several belong in the next commit, add them
all @several -> git add
=> fs.search {"path":".","name_glob":"@several","kind":"file"} >> git.add {"paths":"$1"}
""")
many("""
only the .@ext files should be committed, with @q as the message
commit all *.@ext files ⟦@q⟧ and no others
i rewrote every .@ext file. Put those into one commit, @q
=> fs.search {"path":".","name_glob":"*.@ext"} >> git.add {"paths":"$1"} >> git.commit {"message":"@q"}
stage every .@ext file, the others remain unstaged
*.@ext -> staging area, nothing else
=> fs.search {"path":".","name_glob":"*.@ext"} >> git.add {"paths":"$1"}
the file called @wordy has to be in a commit, @q
there is a file with the silly name @wordy, commit just that, @q
=> git.add {"paths":["@wordy"]} >> git.commit {"message":"@q"}
two steps: 1⟧ stage @f 2⟧ commit it as @q
first @f into the index, after that the commit @q
=> git.add {"paths":["@f"]} >> git.commit {"message":"@q"}
two commits please: @f as @q, then @f2 as @q2
@f gets its own commit @q; @f2 gets another one, @q2
=> git.add {"paths":["@f"]} >> git.commit {"message":"@q"} >> git.add {"paths":["@f2"]} >> git.commit {"message":"@q2"}
commit @f ⟦@q⟧, then push
@f should be committed as @q and also be on the server afterwards
=> git.add {"paths":["@f"]} >> git.commit {"message":"@q"} >> git.push {}
commit only @f as @q – but don't push yet, ok?
local commit of @f, text @q. No push!
=> git.add {"paths":["@f"]} >> git.commit {"message":"@q"}
The staged part should be committed as @q; I haven't finished the unstaged part.
what's in the index, and only that: commit, @q
=> git.commit {"message":"@q"}
commit @f, and afterwards show me what's still open. message: @q
=> git.add {"paths":["@f"]} >> git.commit {"message":"@q"} >> git.status {}
with author @auth please commit everything, text @q
@who wrote all this, not me, so commit everything as @q with @auth as the author
=> git.add {"all":true} >> git.commit {"message":"@q","author":"@auth"}
""", auth=lambda r: f"{_full(r)} <{_mail(r)}>")

# ---------------------------------------------------------------- back to an earlier state: one file

many("""
@f is ruined. The one git has is fine, give me that back.
i saved over @f by mistake!! git still has a good copy, put it there again
the way @f was when i last committed – that's how i want it
@f: throw away my edits
=> git.checkout {"paths":["@f"]}
my daughter typed all over @f, I'd be grateful if the committed version returned
could the version of @f from the last commit be put back? Only that file.
in @f i experimented and nothing came of it, back with it to what's committed
=> git.checkout {"paths":["@f"]}
accidentally rm'd @f ⟦not committed yet, the deletion⟧, get it back from git
@f vanished from the folder, git should know it. Restore.
i emptied the file @f by accident, luckily it's in git. Bring it back
=> git.checkout {"paths":["@f"]}
@f <- last commit
@f = HEAD version
committed version of @f pls, mine is garbage
=> git.checkout {"paths":["@f"]}
don't touch my changes in @f2, but those in @f should go
i want to keep @f2 as it is now and lose what i did in @f
=> git.checkout {"paths":["@f"]}
@f and @f2 back to how they were committed, the rest of my edits is good
neither @f nor @f2 should keep my edits from today
=> git.checkout {"paths":["@f","@f2"]}
whole folder @d back to the committed state
in @d i made a mess; the last commit had it right, restore that folder
=> git.checkout {"paths":["@d"]}
restore the file named @wordy from the last commit
my changes in the file called @wordy: forget them
=> git.checkout {"paths":["@wordy"]}
the @thing got overwritten, i want the committed one back
my @thing is broken now, git has the good version, put that back
=> fs.search {"path":".","name_glob":"@thing","kind":"file"} >> git.checkout {"paths":["$1.0"]}
undo what i did to the @things, committed versions please
both @things are wrecked, bring back what was committed
=> fs.search {"path":".","name_glob":"@things","kind":"file"} >> git.checkout {"paths":"$1"}
@f as of @t should replace what i have
i want the @f we shipped in @t
=> git.checkout {"paths":["@f"],"from":"@t"}
put the old @f from @h in place of mine
@h had a good @f, fetch it from there
in @h the file @f was right, i need it like that again
=> git.checkout {"paths":["@f"],"from":"@h"}
@f the way @b has it
overwrite my @f with the one from @b
on @b there's a better @f, i'd like it here ⟦just that file, don't merge⟧
=> git.checkout {"paths":["@f"],"from":"@b"}
""")
many("""
bring @f back to how it was @small commits ago
@f was fine @small commits back, restore that version
roll just @f back by @small commits
=> sh git checkout HEAD~@small -- @zf
the version of @f before the last commit is what i need in my folder
the last commit broke @f. put the one from before that commit back
=> sh git checkout HEAD~1 -- @zf
@f was deleted in some commit long ago and I need it again
somebody removed @f weeks ago and committed that. bring the file back
deleted @f, committed the deletion, regret it. restore please
i know @f existed in an older commit, it's gone now, get it back
=> sh git checkout $(git rev-list -n 1 HEAD -- @zf)^ -- @zf
@f got lost from the repository a few commits ago. I want to have it again.
We dropped @f last year. Turns out we need it. Resurrect it from the history.
recover @f ⟦removed in an earlier commit⟧
where has @f gone? an old commit deleted it. undelete it, nothing else
=> sh git checkout $(git rev-list -n 1 HEAD -- @zf)^ -- @zf
lost file: @f. it's in the git history only. -> back here
the commit that removed @f was wrong about that file, revive it
@who cleaned up and @f fell victim to it, already committed. I'd like it back as it was
undelete @f from history
=> sh git checkout $(git rev-list -n 1 HEAD -- @zf)^ -- @zf
the folder @d was deleted in an earlier commit, i want it back
bring the directory @d back, it was removed from the repo some commits ago
=> sh git checkout $(git rev-list -n 1 HEAD -- @zd)^ -- @zd
which commit deleted @f?
@f was here once. When did it get removed, and by whom
=> sh git log --oneline --diff-filter=D -- @zf
names of all files that were ever deleted from this repo
what has been deleted over time, which files
=> sh git log --diff-filter=D --name-only --format= | sort -u
what did @f look like @small commits ago? just show it
show @f from @small commits back, don't change the file
i only want to READ @f in the state of @small commits ago
=> sh git show HEAD~@small:@zf
print the previous committed version of @f
@f one commit ago: contents?
let me read @f as it stood before the last commit
=> sh git show HEAD~1:@zf
display the committed contents of @f, without my current edits
what's in @f according to the last commit
=> sh git show HEAD:@zf
in @t, what did @f say
@f in release @t – print it, leave mine alone
=> sh git show @t:@zf
how does @f read on @b? I stay on my branch
contents of @f over on @b
=> sh git show @b:@zf
show me @f how it was on @date
what stood in @f on @date
=> sh git show $(git rev-list -n 1 --before=@date HEAD):@zf
@f as it was @ago ago, only display it
what did @f contain @ago ago
=> sh git show $(git rev-list -n 1 --before='@ago ago' HEAD):@zf
save the old @f from @h under the name @f2, keep the current one
i want the @h version of @f next to mine, as @f2
=> sh git show @h:@zf > @zf2
the @f from @small commits ago as a separate file @f2 please
=> sh git show HEAD~@small:@zf > @zf2
put the committed version of @f into @f2 so i can compare
=> sh git show HEAD:@zf > @zf2
what's different in @f compared with @small commits ago
@f: now vs @small commits ago
=> sh git diff HEAD~@small -- @zf
""")

# ---------------------------------------------------------------- who, when, which commit

many("""
which of my commits talks about @p
in some commit message i wrote @p, find that commit
there was a commit to do with @p. Which?
@p – mentioned in a commit somewhere?
look through the commit messages for @p
i'm after the commit whose text contains @p
=> git.log {"grep":"@p"}
commit about @p = ?
has anybody committed anything concerning @p
find: commit, message has @p
The auditors want every commit that mentions @p.
search history messages: @p
=> git.log {"grep":"@p"}
what did @who commit that mentions @p
@{who}'s commits about @p
@p commits, but only those by @who
=> git.log {"author":"@who","grep":"@p"}
which commit brought in the line with @p
@p appears in the code. Since which commit?
find the commit that introduced or dropped @p in the files themselves, not in the messages
who took @p out of the code, which commit
when was @p added to the source
=> sh git log --oneline -S '@p'
@p disappeared from @f. In which commit?
which commits added or removed @p in @f
history of the word @p inside @f
=> sh git log --oneline -S '@p' -- @zf
line @line of @f is wrong, whose is it
who is responsible for line @line in @f
@f:@line – who?
@f line @line, last edited by
i'd like to know who wrote line @line in the file @f and when
=> sh git blame -L @line,@line @zf
@f, lines @lo to @hi: who wrote them
lines @lo-@hi of @f, authors please
whose work are lines @lo through @hi in @f
=> sh git blame -L @lo,@hi @zf
who wrote what in @f, line by line
annotate @f with authors
i want a name next to each line of @f
@f blame
=> sh git blame @zf
who's been editing @f lately
who changed @f and when
the history of @f, all commits
@f: which commits?
@f keeps changing behind my back. By whom?
tell me everyone who committed to @f
=> git.log {"path":"@f"}
who was the last person to change @f
@f last touched by? only the latest commit
when did @f change for the last time
last commit on @f
=> git.log {"limit":1,"path":"@f"}
the @kt latest commits that touched @f, not all of them
@f's last @kt changes
=> git.log {"limit":@kt,"path":"@f"}
who changed the @thing
the @thing looks different, who committed changes to it
history of my @thing
=> fs.search {"path":".","name_glob":"@thing","kind":"file"} >> git.log {"path":"$1.0"}
what did i alter in the @thing since i last committed
diff of the @thing please
=> fs.search {"path":".","name_glob":"@thing","kind":"file"} >> git.diff {"paths":["$1.0"]}
what changed in the folder @d, commits only
commits for the directory @d
=> git.log {"path":"@d"}
who created @f in the first place
the commit in which @f first showed up
when was @f added to this repo and by whom
=> sh git log --oneline --diff-filter=A -- @zf
the whole evolution of @f with the changed lines
@f: every commit with its diff
how did @f become what it is, show each change
=> sh git log -p @zf
@f was renamed at some point, show its history across the rename
history of @f, following renames
=> sh git log --oneline --follow -- @zf
did @who touch @f
has @who ever changed @f? commits please
=> git.log {"path":"@f","author":"@who"}
what has @who been up to in here
@who was here for a month. Everything committed by @who, please
list @who's commits, nobody else's
commits where the author is @who
=> git.log {"author":"@who"}
the last @kt things @who committed
@who: last @kt commits
=> git.log {"limit":@kt,"author":"@who"}
what did @who do most recently ⟦one commit is enough⟧
=> git.log {"limit":1,"author":"@who"}
@{who}'s commits of the last @ago
what has @who committed in the past @ago
=> sh git log --author=@who --since='@ago ago'
how many commits are @{who}'s
number of commits by @who
count what @who committed
=> sh git rev-list --count --author=@who HEAD
per person, how many commits
who commits most around here, i want numbers
commit counts by author, highest first
each author with the number of his commits
grading time: commits per student please
everyone's commit count
=> sh git shortlog -sn HEAD
commits per author since @date
who did how many commits since @date
=> sh git shortlog -sn --since=@date HEAD
in the last @ago, how many commits did each person make
commits per author over the past @ago
=> sh git shortlog -sn --since='@ago ago' HEAD
authors with their mail addresses and commit counts
=> sh git shortlog -sne HEAD
how many commits do we have altogether
total commits?
size of the history, in commits, one number
=> sh git rev-list --count HEAD
how many commits in the last @ago
number of commits since @ago ago
=> sh git rev-list --count --since='@ago ago' HEAD
number of commits since @date
how many commits were made after @date
=> sh git rev-list --count --since=@date HEAD
how many commits touched @f
@f was changed in how many commits
=> sh git rev-list --count HEAD -- @zf
commits per day, a little table
how many commits on each day
=> sh git log --format=%ad --date=short | sort | uniq -c
the very first commit of this repository
with which commit did it all begin
oldest commit?
first ever commit pls
=> sh git log --reverse --oneline | head -n 1
who made the very first commit and when
date and author of the oldest commit
=> sh git log --reverse --format='%h %an %ad %s' | head -n 1
the first @k commits ever made here
@k oldest commits
=> sh git log --reverse --oneline | head -n @k
""", lo=lambda r: str(r.randint(2, 60)), hi=lambda r: str(r.randint(61, 190)))

# ---------------------------------------------------------------- since when

many("""
what changed since yesterday
anything new in the repo since yesterday? commits please
since yesterday: commits
=> sh git log --since=yesterday
which files have changed since yesterday, by commit
names of files touched by commits since yesterday
=> sh git log --since=yesterday --name-only --format= | sort -u
which files were changed in the last @ago according to the commits
file names only: what got committed in the past @ago
=> sh git log --since='@ago ago' --name-only --format= | sort -u
What went on in here during the last @ago?
commits, last @ago
commit log going back @ago
i was away for @ago, list what was committed meanwhile
=> sh git log --since='@ago ago'
what have we committed today
only today's commits, i need them for the standup
today => commits
=> sh git log --since=midnight
all commits after @date
@date up to now, commits
from @date on, what was committed
=> sh git log --since=@date
which commits are older than @date
everything committed before @date
=> sh git log --until=@date
commits between @date and @date2
from @date to @date2, commits
which commits fall into the time from @date until @date2
=> sh git log --since=@date --until=@date2
since last @day, what was committed
i haven't looked since @day, commits please
=> sh git log --since='last @day'
how does the code differ from @ago ago
compare the project now with @ago ago
diff: @ago ago → now
=> sh git diff $(git rev-list -n 1 --before='@ago ago' HEAD) HEAD
difference between the state on @date and today's
what has changed in the code since @date, as a diff
diff from @date to now
=> sh git diff $(git rev-list -n 1 --before=@date HEAD) HEAD
which files differ between @date and @date2, names only
=> sh git diff --name-only $(git rev-list -n 1 --before=@date HEAD) $(git rev-list -n 1 --before=@date2 HEAD)
the code on @date against the code on @date2
diff @date..@date2 ⟦dates⟧
=> sh git diff $(git rev-list -n 1 --before=@date HEAD) $(git rev-list -n 1 --before=@date2 HEAD)
the last commit before @date, which one is that
which commit was current on @date
=> sh git log -n 1 --before=@date
""")

# ---------------------------------------------------------------- branches

many("""
Old branches are piling up. Whatever is merged into @base can be deleted.
delete the branches that are already in @base, keep @base itself
all local branches merged into @base → delete
clean up: branches which @base already contains should go
branches merged to @base must be gone, unmerged ones stay!
I finished a lot of features this year and they're all in @base; remove those branches.
=> sh git branch --merged @base | grep -vE '^[*+]| @base$' | xargs -r git branch -d
my branch list is endless, delete everything that's merged already
drop all merged branches, not the current one of course
merged branches: away with them
get rid of branches that were merged, leave the others alone
=> sh git branch --merged | grep -vE '^[*+]| (main|master)$' | xargs -r git branch -d
which branches are in @base already? just tell me, delete nothing
branches merged into @base, list only
what could I delete because @base has it? only show the branches
=> sh git branch --merged @base
branches not in @base yet, which are they
which branches still have to be merged into @base
list what's unmerged compared with @base
=> sh git branch --no-merged @base
branches, most recently used first
which branch had a commit last? sort the branches by date
the branches by last commit, newest on top
=> sh git branch --sort=-committerdate
which branch follows which one on the server
my branches with what they track
=> sh git branch -vv
a branch for the @p experiment please, call it @nb, and put me on it
i want to try something risky; branch @nb, switch me there too
new lesson, new branch: @nb
git: new branch -> @nb
start @nb, i.e. a branch
=> git.checkout {"create":"@nb"}
ticket came in, i need @nb starting from @base
from @base let a branch called @nb grow, and check it out
@base => @nb ⟦new branch⟧
branch name @nb, starting point @base
=> git.checkout {"create":"@nb","from":"@base"}
the release @t has a bug. Branch off there, @nb
@t -> new branch @nb
at @t a branch @nb should begin, i'd like to be on it
=> git.checkout {"create":"@nb","from":"@t"}
from commit @h on i want to go another way: new branch @nb there
@nb should start at @h, take me there
=> git.checkout {"create":"@nb","from":"@h"}
a branch @nb should exist, but keep me where i am
set up @nb for @who, i don't want to be on it myself
make me a branch @nb without leaving the one i'm on
=> git.branch {"create":"@nb"}
mark where i am with a branch called @nb, no switching
a safety branch @nb at this point please, then i carry on here
=> git.branch {"create":"@nb"}
a branch @nb at @h, no checkout
let @nb point to @h, i stay here
=> git.branch {"create":"@nb","at":"@h"}
The branch @nb has a typo in its name; it's meant to be @nb2.
@nb → @nb2, it's a branch, rename
rename branch: @nb => @nb2
call @nb @nb2 from today on ⟦branch⟧
who names a branch @nb? make that @nb2
instead of @nb the branch shall be named @nb2
=> git.branch {"rename":"@nb","to":"@nb2"}
my current branch deserves a better name: @nb
i'm on a badly named branch, it ought to be @nb
the branch i'm sitting on → @nb
=> sh git branch -m @nb
our company says main instead of master, rename the branch
master should be called main
=> git.branch {"rename":"master","to":"main"}
we don't need @nb any longer, branch can be removed
@nb is history, remove that branch locally
lose the branch @nb
the @nb branch: finished, merged, delete
=> git.branch {"delete":"@nb"}
@nb went nowhere. It isn't merged and never will be, delete the branch anyway.
yes i know @nb has unmerged commits, drop it
force: branch @nb away
=> git.branch {"delete":"@nb","force":true}
two branches to delete: @nb, @nb2
@nb and @nb2 can both go, they're branches
=> git.branch {"delete":"@nb"} >> git.branch {"delete":"@nb2"}
delete @nb here and on the server too
branch @nb must disappear, locally and from origin
=> git.branch {"delete":"@nb"} >> sh git push origin --delete @nb
the branch @nb is still on the server although it's gone here, remove it there
origin shouldn't have @nb any more
=> sh git push origin --delete @nb
keep my local @nb, but delete it on the server
=> sh git push origin --delete @nb
which branch is this?? i got lost
what branch did i leave checked out
tell me the branch before i break stuff
=> git.branch {}
which branches exist, remote ones too
there should be a branch by @who on the server, list them all
=> git.branch {"remotes":true}
is there any branch that has commit @h
@h lives on which branches
=> sh git branch --contains @h
i'm supposed to be working on @b
take me over to @b, would you
@b, please, now ⟦checkout⟧
let's continue with @b
put @b in front of me, don't change anything in it
=> git.checkout {"to":"@b"}
not on @base please, i want to be on @nb
wrong place, this is @base; go to @nb
=> git.checkout {"to":"@nb"}
back to where i was before this branch
previous branch, whatever it was called
switch back to the branch before this one
=> sh git checkout -
just have a look at the project as of @t, check it out
time machine to @t please
=> git.checkout {"to":"@t"}
i want to see the files as they were in @h, go there
=> git.checkout {"to":"@h"}
how did the whole project look @small commits ago? take me there
check out the state @small commits back
=> sh git checkout HEAD~@small
i'm on a detached head with good work, make it a branch @nb
HEAD is detached. Save this under the branch name @nb
=> git.checkout {"create":"@nb"}
on @nb my last commit doesn't belong to @base... i mean: i committed on @base by mistake, the last commit should be on a new branch @nb instead
last commit → new branch @nb, and off the current one
i forgot to branch before committing. put my latest commit on @nb and take it off this branch
=> sh git branch @nb && git reset --keep HEAD~1
my work tree has edits that belong on a new branch @nb, commit them there as @q
uncommitted stuff: new branch @nb, commit @q
=> git.checkout {"create":"@nb"} >> git.add {"all":true} >> git.commit {"message":"@q"}
open @nb, commit all i've got as @q, send the branch to the server with tracking
=> git.checkout {"create":"@nb"} >> git.add {"all":true} >> git.commit {"message":"@q"} >> git.push {"branch":"@nb","set_upstream":true}
""")
many("""
the work from @nb should be in @base
into @base with @nb
@nb → @base, merge
@base needs what @nb has
merge direction: from @nb to @base
@who approved @nb, so it can go into @base now
=> git.checkout {"to":"@base"} >> git.merge {"from":"@nb"}
i'm on my feature branch and lag behind @base, get its changes in here
pull @base's changes into my branch by merging
@base moved on; merge it into what i'm on
=> git.merge {"from":"@base"}
finish @nb: into @base, push, delete the branch
@nb is ready. Merge to @base, then push, then remove @nb
=> git.checkout {"to":"@base"} >> git.merge {"from":"@nb"} >> git.push {} >> git.branch {"delete":"@nb"}
merge @nb here but with a merge commit, even if fast forward would do
=> git.merge {"from":"@nb","fast_forward":"never"}
bring @nb in as ONE single commit, message @q
squash @nb onto my branch as @q
=> sh git merge --squash @nb && git commit -m @zq
update @base, then put @nb on top of it into it
@base: checkout; pull; merge @nb
=> git.checkout {"to":"@base"} >> git.pull {} >> git.merge {"from":"@nb"}
what would come in if i merged @nb? commits only, no merging
which commits of @nb are missing here ⟦look, don't merge⟧
=> sh git log --oneline HEAD..@nb
which commits are on @nb but not on @base
@nb minus @base, in commits
what does @nb have that @base doesn't, i mean commits
=> git.log {"from":"@base..@nb"}
how many commits is @nb ahead of @base
number of commits @nb has on top of @base
=> sh git rev-list --count @base..@nb
my branch, how far behind @base is it
by how many commits do i trail @base
=> sh git rev-list --count HEAD..@base
would merging @nb be a fast forward? merge only in that case
=> git.merge {"from":"@nb","fast_forward":"only"}
this merge was a bad idea, get me out
i started a merge, now everything has <<<< in it, go back to before
conflicts, too many, cancel the merge
=> git.merge {"abort":true}
which files are fighting with each other in this merge
conflicted files?
merge stopped. Where exactly are conflicts, file names please
git says fix conflicts; in what files?
=> sh git diff --name-only --diff-filter=U
show me the conflicting lines
the conflict spots themselves, i want to see both sides
=> git.diff {}
in @f there's a conflict, take their version and mark it as solved
conflict in @f: theirs wins
@f conflicted – use the incoming one
=> sh git checkout --theirs -- @zf && git add @zf
conflict in @f: mine wins
for @f keep our side of the conflict and stage it
=> sh git checkout --ours -- @zf && git add @zf
all conflicts: take theirs everywhere
=> sh git checkout --theirs . && git add -A
all conflicts solved in favour of mine please
=> sh git checkout --ours . && git add -A
i edited @f, the conflict in it is gone, tell git it's resolved
conflict in @f solved by hand, mark it
=> git.add {"paths":["@f"]}
conflicts are all fixed by hand, finish the merge
merge resolved: stage all and conclude it with the default message
=> sh git add -A && git commit --no-edit
rebase me onto @base
my commits on top of @base please ⟦rebase⟧
i want a straight history, my branch based on the tip of @base
=> sh git rebase @base
the rebase is a nightmare, undo it all
stop rebasing, as before please
=> sh git rebase --abort
skip this commit in the rebase
=> sh git rebase --skip
rebase, next step, i've staged the solution
=> sh git rebase --continue
only the newest commit of @nb is what i need here
take the tip of @nb over, one commit, no merge
=> sh git cherry-pick @nb
the fix in @h should be on my branch as well
i need @h here and nothing else of that branch
copy over commit @h
@h → my branch ⟦pick⟧
=> sh git cherry-pick @h
both @h and @h2 should be applied here, in that order
pick @h, then @h2
=> sh git cherry-pick @h @h2
@h should be applied but not committed yet
bring in the changes of @h without making a commit
=> sh git cherry-pick -n @h
cherry pick went wrong, stop it
=> sh git cherry-pick --abort
commit @h belongs on @base: go there and pick it
=> git.checkout {"to":"@base"} >> sh git cherry-pick @h
""")

# ---------------------------------------------------------------- ignoring

many("""
The folder @junk keeps showing up in git. It should be ignored.
git must not care about @junk
@junk has no business in the repo; ignore it from now on
thousands of files from @junk in git status, make git ignore that folder
i don't want @junk in git ever, put it on the ignore list
ignore folder: @junk
=> fs.write {"path":".gitignore","content":"@junk","append":true}
@junk → .gitignore
.gitignore needs another line: @junk
@junk should be listed in .gitignore
add to gitignore: @junk
never commit @junk, git shall skip it
=> fs.write {"path":".gitignore","content":"@junk","append":true}
@ign should be ignored by git
please no @ign in this repo. Tell git.
my git status is full of @ign, i'm sick of it, ignore them
what ends up as @ign is nobody's business, git should leave it out
gitignore += @ign
secrets alert: @ign must stay out of git, put it into the ignore file
=> fs.write {"path":".gitignore","content":"@ign","append":true}
ignore @ign and @ign2 in git
two new lines for .gitignore: @ign and @ign2
=> fs.write {"path":".gitignore","content":"@ign","append":true} >> fs.write {"path":".gitignore","content":"@ign2","append":true}
@f is ignored by git but I want it in the next commit anyway
force-add @f although .gitignore excludes it
=> sh git add -f @zf
@f is in git but shouldn't. Stop tracking, keep the file here, and ignore it from now on
untrack @f ⟦stays on disk⟧ and add it to .gitignore
=> sh git rm --cached @zf >> fs.write {"path":".gitignore","content":"@f","append":true}
somebody committed the folder @junk. Out of git with it, on my disk it stays, and then ignore it
@junk was tracked by accident; untrack the folder and put it in .gitignore
=> sh git rm -r --cached @zjunk >> fs.write {"path":".gitignore","content":"@junk","append":true}
ignore @junk in git, then commit the .gitignore as @q
@junk into .gitignore, and after that commit that file with @q
=> fs.write {"path":".gitignore","content":"@junk","append":true} >> git.add {"paths":[".gitignore"]} >> git.commit {"message":"@q"}
git shouldn't follow @f any more, the file itself is to stay
remove @f from version control, not from the disk!
=> sh git rm --cached @zf
take the folder @d out of git but don't delete it
=> sh git rm -r --cached @zd
@f should go, from disk and from git
git rm @f
delete @f so that git notes it too
=> sh git rm @zf
is @f on the ignore list? git doesn't see it
why won't git notice @f
=> sh git check-ignore -v @zf
what's git told to ignore here
the ignore rules please, just print them
=> fs.read {"path":".gitignore"}
which files here are being ignored right now
list what git skips because of .gitignore
=> sh git ls-files --others --ignored --exclude-standard
ignore @ign only on my machine, not in the shared .gitignore
private ignore for @ign, the team shouldn't see it
=> sh echo '@ign' >> .git/info/exclude
""")

# ---------------------------------------------------------------- undo, amend, unstage, discard

many("""
i hit commit too early, take it back, my edits must survive
My last commit shouldn't have happened. Un-do it; keep the work, please.
last commit: undo ⟦files stay as they are⟧
that commit just now was premature, uncommit it
the latest commit should be as if never made, but with all changes still here
can i un-commit? the edits should be kept
=> sh git reset --soft HEAD~1
oops committed. back one step, nothing lost
un-do commit. keep changes. thx
i'd like to redo my last commit, so open it up again without losing anything
remove last commit but not the modifications
the commit i made a minute ago - dissolve it, changes remain staged
=> sh git reset --soft HEAD~1
undo the last commit and unstage its changes, the edits remain in the files
last commit away, edits back as unstaged changes
=> sh git reset HEAD~1
the @small newest commits should be taken back, without losing the edits
un-commit the last @small, keep what's in them
=> sh git reset --soft HEAD~@small
my last @small commits should become one, titled @q
squash: last @small commits → @q
merge the latest @small commits into a single commit with message @q
=> sh git reset --soft HEAD~@small && git commit -m @zq
last commit and all its changes: gone for good please
erase the newest commit completely, i know what i'm doing
=> sh git reset --hard HEAD~1
throw the last @small commits away, work included
i want to be @small commits back, everything since then can be lost
=> sh git reset --hard HEAD~@small
my branch should look exactly like origin/@base, whatever i did locally can go
local = origin/@base, overwrite me
=> sh git reset --hard origin/@base
the branch went wrong after @h. Back to that commit, later ones are not needed
forget everything after @h, hard
=> sh git reset --hard @h
the last commit was published already, so undo it by a new commit
counter-commit for the newest one
revert what we committed last, history must stay
=> sh git revert --no-edit HEAD
the customer hates what @h did, take that change back with a revert
@h should be undone by a new commit
commit @h was a mistake ⟦it's pushed⟧, reverse it
=> sh git revert --no-edit @h
the second to last commit needs to be reverted
revert the commit before the last one
=> sh git revert --no-edit HEAD~1
the message of my last commit is wrong. It ought to say @q
last commit message → @q
reword: @q ⟦last commit⟧
instead of what it says now, the newest commit's text must be @q
i misspelled the commit message, the right one: @q
call my latest commit @q
=> sh git commit --amend -m @zq
new text for the last commit: @m
the last commit should be called: @m
amend, message = @m
=> sh git commit --amend -m @zm
@f was meant to be in the commit i just made
forgot to add @f, stuff it into the last commit
last commit + @f, same message
add @f to the commit i made a second ago, without a new one
=> sh git add @zf && git commit --amend --no-edit
all my current edits belong to the last commit, put them in there, message unchanged
amend the last commit with everything i have
=> sh git add -A && git commit --amend --no-edit
the staged bits should be part of the previous commit
no extra commit, put the index into the last one
=> sh git commit --amend --no-edit
the last commit has the wrong author, it should be @auth
author of the newest commit → @auth
=> sh git commit --amend --no-edit --author='@auth'
my name in the last commit is old, use my present git name for it
=> sh git commit --amend --no-edit --reset-author
@f isn't supposed to be staged, take it out again, edits stay
i added @f too early, un-add it
@f: unstage ⟦don't touch contents⟧
out of the index with @f
the next commit shouldn't contain @f, but I keep my edits
=> sh git reset @zf
unstage @f and @f2
@f, @f2 → out of the staging area
=> sh git reset @zf @zf2
i ran git add . by accident, undo that
nothing should be staged, please, files stay as they are
un-add everything
clear the staging area but leave my edits
=> sh git reset
all i did since the last commit is crap, drop it
discard my edits, all of them
I'd like every tracked file as committed, my changes may vanish
no change of mine should survive ⟦tracked files⟧
forget today's edits, all files
=> git.checkout {"paths":["."]}
throw away all changes, also the staged ones
staged, unstaged, i don't care, everything back to the last commit
reset the whole thing hard
i want exactly the last commit, staged stuff gone as well
=> sh git reset --hard
absolutely everything that isn't committed should go, new files as well
like freshly cloned: drop all edits and all untracked files
discard everything: edits, staged things, untracked files and folders
i want a spotless tree, including removal of files git doesn't know
=> sh git reset --hard && git clean -fd
files git doesn't know about: delete them, folders too
untracked stuff must be gone, tracked edits stay
clean away all untracked files
=> sh git clean -fd
what untracked files would go in a cleanup? don't delete yet
preview the removal of untracked files
=> sh git clean -n
remove untracked and ignored files too, everything git doesn't track
=> sh git clean -fdx
i did a reset and lost a commit, where did HEAD point before
show the reflog, i want to find a lost commit
list all places HEAD has been
=> sh git reflog
undo my last reset
i reset too much, go back to where HEAD was before that
=> sh git reset --hard HEAD@{1}
i deleted the branch @nb by mistake, its tip was @h, bring it back
recreate @nb at @h, i dropped it accidentally
=> git.branch {"create":"@nb","at":"@h"}
""", auth=lambda r: f"{_full(r)} <{_mail(r)}>")

# ---------------------------------------------------------------- stash

many("""
I have to fix something urgent, put what I'm doing aside
my half-baked edits should go away for an hour, not be lost
uncommitted work → stash
clean tree for now please, but i want my edits back later
hide my modifications, i'll come back to them after lunch
=> sh git stash
stash, new files included
put everything aside, also files i haven't added to git
my edits and the brand new files: on the shelf with them
=> sh git stash -u
put my work aside under the name @q
stash with label @q
i need to park this, note on it: @q
=> sh git stash push -m @zq
only @f should be stashed, the other edits stay
stash just @f
put my edits to @f aside, nothing else
=> sh git stash push -- @zf
stash my unstaged edits but leave what is staged as it is
=> sh git stash --keep-index
the emergency is over, i want my shelved edits again
what i put aside this morning: back with it
restore stash
unstash please, i'm continuing
=> sh git stash pop
reapply the stash but keep it stored too
apply the stash without removing it from the list
=> sh git stash apply
bring back stash number @small
i want stash@{@small} back
=> sh git stash pop stash@{@small}
apply stash number @small, keep it in the list
=> sh git stash apply stash@{@small}
remove stash number @small only
=> sh git stash drop stash@{@small}
what have i got on the shelf
how many things did i stash? list
=> sh git stash list
what's in the stash, only look
show the changes i put aside, don't apply them
=> sh git stash show -p
which files are in the stash? names are enough
=> sh git stash show --name-only
what i stashed last is useless, delete it
=> sh git stash drop
all stashes can go
stash list should be empty
=> sh git stash clear
turn the stash into a branch @nb
my stash conflicts here, make a branch @nb out of it
=> sh git stash branch @nb
get only @f out of the stash
from the stash i just want @f
=> sh git checkout stash@{0} -- @zf
stash my stuff, go to @b, i'll be back
put edits aside and then over to @b
=> sh git stash && git checkout @b
edits aside, then pull, then edits back on top
i have local edits and need the newest version under them
=> sh git stash && git pull && git stash pop
""")

# ---------------------------------------------------------------- tags

many("""
This is what we hand in. Tag it @t, please.
the current commit is version @t
mark this state as @t in git
@t should point here
tag: @t
we ship today, the tag is to be @t
=> sh git tag @t
tag @t with the note @q
an annotated tag @t, message @q
release @t; tag text: @q
=> sh git tag -a @t -m @zq
commit @h is release @t, tag it accordingly
@t belongs on commit @h
put the tag @t on @h, not on what i have now
=> sh git tag @t @h
tag @t and get the tag to the server
@t: create the tag, then push only that tag
=> sh git tag @t && git push origin @t
@t was a mistake, remove the tag
tag @t must not exist any longer ⟦here⟧
=> sh git tag -d @t
tag @t has to disappear from the server as well as here
delete @t, the tag, locally and remotely
=> sh git tag -d @t && git push origin --delete @t
the tag @t sits on the wrong commit, move it to where i am now
@t should be moved to the current commit
=> sh git tag -f @t
the tag @t is misnamed, it should be @t2
rename tag @t → @t2
=> sh git tag @t2 @t && git tag -d @t
which tags do we have?
list of releases, i mean the tags
version tags?
=> sh git tag
tags, newest first
releases by date, latest on top
=> sh git tag --sort=-creatordate
what's our newest tag
most recent release tag please
=> sh git describe --tags --abbrev=0
what did we commit since the last tag
commits after the most recent release tag
everything new since our latest tag, one line each
=> sh git log --oneline $(git describe --tags --abbrev=0)..HEAD
how many commits since the last tag
=> sh git rev-list --count $(git describe --tags --abbrev=0)..HEAD
which tag contains @h
in which release did commit @h go out
=> sh git tag --contains @h
what's the tag @t about, show me
to which commit does @t belong and what changed in it
=> sh git show @t
tags starting with @p
only the tags that begin with @p
=> sh git tag -l '@p*'
get the tags from the server too
my tags are outdated, fetch them all
=> sh git fetch --tags
every tag should be pushed
none of my tags is on origin, fix that
=> git.push {"tags":true}
take commits from @t to @t2 for the release notes
release notes: @t up to @t2, commits
@t → @t2, what did we commit
=> git.log {"from":"@t..@t2"}
what's new since @t
commits after @t up to now
@t is out. What came since?
=> git.log {"from":"@t..HEAD"}
lines that changed from @t to @t2
compare the two releases @t and @t2
@t / @t2 diff
=> git.diff {"from":"@t","to":"@t2"}
only @f: @t against @t2
what happened to @f between @t and @t2, line by line
=> git.diff {"from":"@t","to":"@t2","paths":["@f"]}
which files changed between @t and @t2
from @t to @t2: changed files, names only
=> sh git diff --name-only @t @t2
my work tree against @t please
how does what i have here differ from @t
=> git.diff {"from":"@t"}
i need the @f of @t and the @f2 of @t, overwrite mine
=> git.checkout {"paths":["@f","@f2"],"from":"@t"}
does the word @p occur in release @t
search for @p in the files as they were in @t
=> sh git grep @zp @t
""")

# ---------------------------------------------------------------- differences, status

many("""
@b and @b2: where do they differ
@b vs. @b2, lines please
between @b and @b2 what is different? don't switch
=> git.diff {"from":"@b","to":"@b2"}
which files differ between @b and @b2, only names
list the files that aren't the same on @b and @b2
=> sh git diff --name-only @b @b2
how big is the difference between @b and @b2, in numbers
=> git.diff {"from":"@b","to":"@b2","stat_only":true}
@f on @b – how's it different from the one on @b2
compare @f across the branches @b and @b2
=> git.diff {"from":"@b","to":"@b2","paths":["@f"]}
mine vs @b
is what i have any different from @b? show it
against @b, what have i changed
=> git.diff {"from":"@b"}
@f: mine against @b
the differences between my @f and the one on @b
=> git.diff {"from":"@b","paths":["@f"]}
what did i type today, uncommitted, the lines
before committing i want to proofread: changed lines please
uncommitted changes line by line, no commit
=> git.diff {}
proofread time: what's different in @f
only the changes in @f, i don't care about other files
@f – uncommitted lines?
=> git.diff {"paths":["@f"]}
what i've changed in @f and @f2, skip the rest
=> git.diff {"paths":["@f","@f2"]}
inside @d, what lines did i modify
=> git.diff {"paths":["@d"]}
the next commit would contain what exactly
staged changes, the actual lines
what's waiting in the index, let me read it
=> git.diff {"staged":true}
all changes since the last commit, staged and unstaged together
full difference between HEAD and my files
=> sh git diff HEAD
names of the staged files, nothing but names
which files are going into the next commit
=> sh git diff --cached --name-only
how many lines did i add and delete
size of my edits in lines, per file
just a summary of my changes, not the lines
=> git.diff {"stat_only":true}
list the files i changed, names only
filenames with edits, no contents
=> sh git diff --name-only
the diff without white space changes
someone reindented everything, diff ignoring spaces please
=> sh git diff -w
word by word, what did i change in @f
diff of @f by words, not lines
=> sh git diff --word-diff @zf
from @h to @h2, what changed
@h → @h2 lines
=> git.diff {"from":"@h","to":"@h2"}
what's different now compared to @h
=> git.diff {"from":"@h"}
what happened in the last @small commits, all lines in one diff
combined diff of the last @small commits
=> sh git diff HEAD~@small HEAD
now compared to @small commits ago
=> sh git diff HEAD~@small
is everything committed? i want to shut down
clean or dirty
may i go home, or is there anything uncommitted
does git consider this folder clean
is my working copy clean?? just say
anything pending in here
before i hand over the laptop: is all my work committed
=> git.status {}
what state is the repo in
did i leave something half-staged
which files are modified, which are new
=> git.status {}
uncommitted files?
don't commit, don't add, only list what's changed
look but don't touch: what's different from the last commit, file names
=> git.status {}
which files aren't tracked yet
show untracked files and nothing else
new files that git has never seen, list
what did i forget to git add, the untracked ones only
untracked: ?
=> sh git ls-files --others --exclude-standard
how many untracked files are lying around
count the files git doesn't know
=> sh git ls-files --others --exclude-standard | wc -l
is @f tracked by git
does git know @f at all
=> sh git ls-files @zf
what's under version control here
tracked files, all of them
=> sh git ls-files
how many files does this repository hold
count of tracked files
=> sh git ls-files | wc -l
how many lines of code are in the tracked files altogether
total lines in everything git tracks
=> sh git ls-files -z | xargs -0 cat | wc -l
the biggest files git tracks here, ten
which tracked files are largest
=> sh git ls-files -z | xargs -0 du -k | sort -rn | head -n 10
repo at @d: clean?
go look if there's uncommitted work in @d
is the project in @d committed
=> git.status {"repo":"@d"}
status of @d and of @d2 please, both are repos
any uncommitted stuff in @d or @d2
=> git.status {"repo":"@d"} >> git.status {"repo":"@d2"}
""")

# ---------------------------------------------------------------- commits, shown

many("""
what was in the last commit, files only
files of the newest commit?
which files did i commit just now
the latest commit touched which files
last commit: file list
=> sh git show --stat HEAD
show the last commit in full, with the lines
what exactly changed in the latest commit
the newest commit's diff
=> sh git show HEAD
last commit: who, when, why
tell me about the most recent commit, message and author will do
whose commit is on top
=> git.log {"limit":1}
the commit before the last one, what did it do
second newest commit, in full
=> sh git show HEAD~1
the files in commit @h
which files does @h change
=> sh git show --stat @h
commit @h. What is it?
tell me all about @h
@h – show
=> sh git show @h
what did @h do to @f
the part of @h that concerns @f
=> sh git show @h -- @zf
only the message of @h
what does the commit message of @h say
=> sh git log -n 1 --format=%B @h
the message of the last commit, all of it, nothing else
full text of the newest commit message
=> sh git log -n 1 --format=%B
date of the last commit, only that
when was the last commit made
=> sh git log -n 1 --format=%cd
who made the last commit, just the name
=> sh git log -n 1 --format=%an
hash of the last commit
what's the full commit id i am on
id of HEAD
=> sh git rev-parse HEAD
short hash please, of where i am
=> sh git rev-parse --short HEAD
commits as a list, one line per commit
short log
compact history please
=> sh git log --oneline
the last @kt commits, one line each
@kt newest commits, compact
=> sh git log --oneline -n @kt
history with the changed files per commit
log, plus which files each commit touched
=> sh git log --stat
the last @kt commits with their diffs
=> sh git log -p -n @kt
history as a picture, with branches
draw the branch graph
=> sh git log --graph --oneline --all
the newest @kt commits
last @kt commits are enough
I only care about the most recent @kt commits.
=> git.log {"limit":@kt}
""")
many("""
merge commits only
which merges have been made
=> sh git log --oneline --merges
history without merge commits
=> sh git log --oneline --no-merges
commits on all branches, newest first, one line
=> sh git log --oneline --all
the last @kt commits of @b, i stay here
=>0.6 git.log {"from":"@b","limit":@kt}
""")
many("""
@b: which commits
what's been committed on @b
history of the branch @b, without going there
=> git.log {"from":"@b"}
tip of @b?
newest commit on @b
=> git.log {"from":"@b","limit":1}
which files get changed most often in this repo
the ten files with the most commits
=> sh git log --name-only --format= | grep . | sort | uniq -c | sort -rn | head -n 10
who has contributed here, names only
list of authors
=> sh git log --format=%an | sort -u
all commit messages by @who, only the subject lines
=> sh git log --author=@who --format=%s
subject lines since @date, i'll paste them in the changelog
=> sh git log --since=@date --format=%s
write the history into @f
the log, one line per commit, goes into the file @f
=> sh git log --oneline > @zf
save the diff of my changes as @patch
my uncommitted edits as a patch file called @patch
@patch should contain what i changed
my diff -> @patch
=> sh git diff > @patch
staged changes → @patch
put only the staged stuff into a patch @patch
=> sh git diff --cached > @patch
the last commit as a patch file for @who
make a patch out of my latest commit
=> sh git format-patch -1
the last @small commits as patch files
a patch file for each of the newest @small commits
=> sh git format-patch -@small
the last commit as @patch
write the newest commit as a patch into @patch
=> sh git format-patch -1 --stdout > @patch
commit @h as patch @patch
=> sh git format-patch -1 --stdout @h > @patch
difference from @b to @b2 as a file @patch
put the diff between @b and @b2 in @patch
=> sh git diff @b @b2 > @patch
patches for everything on my branch that @base lacks
=> sh git format-patch @base
would the patch @patch apply? only test
=> sh git apply --check @patch
apply @patch to my files
@who sent @patch, put its changes in, no commit
=> sh git apply @patch
take the changes from @patch back out again
un-apply @patch
=> sh git apply -R @patch
turn the mailed patch @patch into a commit, author kept
=> sh git am @patch
a zip of the project as committed, name it @zip
pack the last commit's files into @zip
@zip <- HEAD
the teacher wants a zip without the git stuff: @zip
export HEAD as @zip
=> sh git archive -o @zip HEAD
export version @t as @zip
pack what was released as @t into @zip
=> sh git archive -o @zip @t
the branch @b in a zip called @zip
into @zip goes the state of @b
=> sh git archive -o @zip @b
only the folder @d as committed, packed as @zip
=> sh git archive -o @zip HEAD @zd
the whole repo with history in one file @bundle
bundle everything, all branches, into @bundle
=> sh git bundle create @bundle --all
how much disk does the history take
size of the repository's objects
how big is this repo, git-wise
the git data, how heavy
=> sh git count-objects -vH
the .git folder, its size
how many megabytes is .git
=> fs.disk_usage {"path":".git"}
shrink the repository
git housekeeping please
=> sh git gc
is the repository damaged? check its integrity
verify the git objects
=> sh git fsck
""", bundle=lambda r: word(r) + ".bundle")

# ---------------------------------------------------------------- remotes, clones, new repositories

many("""
what have i committed that isn't on the server yet
unpushed commits?
which commits exist only on my laptop
is there something i haven't pushed, list it
commits waiting to be pushed
my commits not on origin
=> sh git log --oneline @{u}..HEAD
how many commits are not pushed
count of my unpushed commits
=> sh git rev-list --count @{u}..HEAD
which lines would i push, the whole diff
diff between what's on the server and mine
=> sh git diff @{u} HEAD
which branches have commits that nobody pushed
unpushed work on any branch
=> sh git log --oneline --branches --not --remotes
after the fetch: what's new on the server, commits that i lack
which commits would a pull give me ⟦already fetched⟧
=> sh git log --oneline HEAD..@{u}
fetch first, and then list the commits that i don't have yet
get the news from the server without merging, after that show which commits are new
=> git.pull {"fetch_only":true} >> sh git log --oneline HEAD..@{u}
what's the address of the remote
origin – which url is it
where do my pushes go
the server address of this repository please
what's this repo connected to
remote address?
=> sh git remote -v
we've got a new git server: origin should be @url
origin → @url ⟦change it⟧
the remote origin points to the wrong address, @url is right
=> sh git remote set-url origin @url
no remote here yet. It's at @url
connect this repo with @url as origin
this folder should push to @url, there is no origin so far
=> sh git remote add origin @url
add @url as a second remote called @rem
remote @rem = @url, please add
i also want to push to @url, name that remote @rem
=> sh git remote add @rem @url
the backup repo is the folder @local, add it as remote @rem
@rem should be a remote, it's on this disk in @local
=> sh git remote add @rem @zlocal
@rem is dead, take that remote out
remote @rem can be removed
=> sh git remote remove @rem
the remote @rem should be called @rem2
rename remote: @rem -> @rem2
=> sh git remote rename @rem @rem2
connect origin to @url, then push @base there and track it
origin = @url; push @base with upstream
=> sh git remote add origin @url >> git.push {"branch":"@base","set_upstream":true}
my branch should follow origin/@b
upstream of my branch → origin/@b
=> sh git branch --set-upstream-to=origin/@b
there's a repo in @local on this computer, i want a clone of it in @new
clone the local repo @local to @new
@local → clone → @new
not from the internet: clone @local into @new
copy the repository at @local to @new, with its history
=> git.clone {"url":"@local","to":"@new"}
clone @local for me, it's a folder here
i'd like a second working copy of @local, a proper clone
@local is on this machine; git clone it here
=> git.clone {"url":"@local","to":"@baselocal"}
clone @local but only the newest commit, as @new
=> git.clone {"url":"@local","to":"@new","depth":1}
from @local clone just the branch @nb, folder @new
=> git.clone {"url":"@local","to":"@new","branch":"@nb"}
@who gave me this address: @url. Get me the code.
the sources at @url should end up on my disk
@url, clone, thx
i found @url, would like to play with it locally
=> git.clone {"url":"@url","to":"@baseurl"}
get @url into @new
@url => @new ⟦git clone⟧
@new is where the clone of @url should live
=> git.clone {"url":"@url","to":"@new"}
slow internet here. @url without its history please
just the latest snapshot of @url, no old commits
=> git.clone {"url":"@url","to":"@baseurl","depth":1}
clone @url and get onto its branch @nb
@url, branch @nb
=> git.clone {"url":"@url","to":"@baseurl","branch":"@nb"}
clone @url, then tell me how its last @kt commits look
=> git.clone {"url":"@url","to":"@baseurl"} >> git.log {"repo":"@baseurl","limit":@kt}
a bare copy of this repository in @new, for backup
mirror this repo into the folder @new
=> sh git clone --mirror . @znew
I'd like this folder to be version controlled from now on.
git isn't set up here, do it
start a repository in this folder
make this a repo
there's no .git in here, there should be
=> git.init {"path":"."}
the folder @d isn't a repo yet, make it one
version control for @d please
in @d: git init
=> git.init {"path":"@d"}
new repository here, and the first branch should be named @base
init with branch @base
=> git.init {"path":".","branch":"@base"}
a bare repository @new, others will push to it
set up @new as a bare repo
=> sh git init --bare @znew
start version control in here, record everything as @q
turn this into a repo, stage all files, first commit: @q
no git yet. init + add all + commit @q
=> git.init {"path":"."} >> git.add {"all":true} >> git.commit {"message":"@q"}
start git here but only @f goes into the first commit, @q
git init, then add only @f, then commit that as @q
=> git.init {"path":"."} >> git.add {"paths":["@f"]} >> git.commit {"message":"@q"}
set up git here, ignore @junk, and commit the rest as @q
new repo; .gitignore with @junk in it; first commit @q
=> git.init {"path":"."} >> fs.write {"path":".gitignore","content":"@junk","append":true} >> git.add {"all":true} >> git.commit {"message":"@q"}
make a folder @new, a fresh repository in it
i start a new project called @new, folder with git in it please
=> git.init {"path":"@new"}
the .git in this folder is of no use, delete that folder but keep my files
remove version control from here, i.e. the folder .git, files stay
=> fs.delete {"paths":[".git"],"recursive":true}
""")
many("""
@who waits for my commits, get them to the server
The others should be able to see my commits.
up with my commits
all that i committed to the server please, thx
push, that's it
=> git.push {}
@who fixed it and pushed. I need the fix here.
is my copy the newest? make sure it is, pull
down with the latest commits from the server, onto my disk
colleagues were busy, get their work
=> git.pull {}
pull first and push afterwards
get what others did, then send mine up
=> git.pull {} >> git.push {}
what's new on the server? look only, leave my branch where it is
check the server for news, don't merge any
=> git.pull {"fetch_only":true}
pull with rebase, no merge commits wanted
newest commits from the server, mine on top of them
=> sh git pull --rebase
first time i push @nb, make it track
@nb has to go to the server, it's a new branch
=> git.push {"branch":"@nb","set_upstream":true}
my current branch has no upstream, push it and set one
git says the current branch has no upstream branch. fix and push
=> sh git push -u origin HEAD
to @rem please, not origin: push @b
push @b to the remote @rem
=> git.push {"remote":"@rem","branch":"@b"}
pull @b from @rem
from the remote @rem get branch @b into mine
=> git.pull {"remote":"@rem","branch":"@b"}
i amended a pushed commit, so overwrite the server's version, safely
push rejected because i rebased. force with lease
=> git.push {"force_with_lease":true}
push in the repo @d
the commits in @d need to get to the server
=> git.push {"repo":"@d"}
pull @d and @d2, both are repos
=> git.pull {"repo":"@d"} >> git.pull {"repo":"@d2"}
stale remote branches in my list, tidy that up
branches that are gone on the server still show here, prune
=> sh git fetch --prune
what would be pushed? only a dry run
simulate the push
=> sh git push --dry-run
is my branch in sync with the server? fetch, then tell
get the newest info and say whether i'm behind or ahead
=> git.pull {"fetch_only":true} >> git.status {}
this repo uses submodules, the folders are empty
load the submodules
=> sh git submodule update --init --recursive
add @url as a submodule in @d
=> sh git submodule add @url @zd
second folder for @nb please, next to this one: @wt
i need @base and @nb at the same time; put @nb into the worktree @wt
=> git.worktree {"add":"@wt","branch":"@nb"}
the worktree @wt isn't needed now
=> git.worktree {"remove":"@wt"}
commits should carry the name @full here
i'm called @full, git should know
=> sh git config --global user.name '@full'
only in this repo my name should be @full
user name for this repository alone: @full
=> sh git config user.name '@full'
git email for this repo only: @mail
in this project i commit as @mail
=> sh git config user.email @mail
my commits show the wrong mail, should be @mail everywhere
=> sh git config --global user.email @mail
under what name and address am i committing
my name and mail in git, both
=> sh git config user.name >> sh git config user.email
@nf should become @nf2, and git should see it as a rename
rename @nf → @nf2 the git way
git mv: @nf to @nf2
=> sh git mv @znf @znf2
move @nf into @d with git so the history follows
=> sh git mv @znf @zd
""", nf=lambda r: _plain_file(r).rsplit("/", 1)[-1])

# ---------------------------------------------------------------- the problem told, stories, people

many("""
@story Which branch is this?
which branch am i on @tail
@story I need to know my branch.
=> git.branch {}
@story Is everything committed?
@story So, is my tree clean or not? @tail
=> git.status {}
@story Please commit all my changes as @q.
@story so commit it all, @q @tail
=> git.add {"all":true} >> git.commit {"message":"@q"}
@story Anyway: only @f should be committed, message @q.
@story commit @f and nothing else, call it @q @tail
=> git.add {"paths":["@f"]} >> git.commit {"message":"@q"}
@story And now @f is broken, I want the committed version.
@story bring back @f from the last commit @tail
=> git.checkout {"paths":["@f"]}
@story Somewhere in the past @f was deleted. I want it back.
@story so, @f was removed in an older commit, restore it pls
=> sh git checkout $(git rev-list -n 1 HEAD -- @zf)^ -- @zf
@story What did @f look like one commit ago?
@story show me @f as it was before the last commit
=> sh git show HEAD~1:@zf
@story Undo my last commit, but the changes must stay.
@story the last commit was too early, undo it, keep the edits @tail
=> sh git reset --soft HEAD~1
@story Now the last commit message should be @q.
=> sh git commit --amend -m @zq
@story Let me be on @b.
@story switch me to @b @tail
=> git.checkout {"to":"@b"}
@story Merge @nb into @base for me.
@story could @nb be merged into @base @tail
=> git.checkout {"to":"@base"} >> git.merge {"from":"@nb"}
@story Who changed line @line of @f?
@story line @line in @f, who did that @tail
=> sh git blame -L @line,@line @zf
@story Which commit mentions @p?
@story find the commit about @p @tail
=> git.log {"grep":"@p"}
@story How many commits has everyone made?
=> sh git shortlog -sn HEAD
@story Put my changes aside for now.
@story park my edits @tail
=> sh git stash
@story The folder @junk should be ignored by git.
=> fs.write {"path":".gitignore","content":"@junk","append":true}
@story Tag this as @t.
=> sh git tag @t
@story What's not pushed yet?
=> sh git log --oneline @{u}..HEAD
@story What came in since yesterday?
=> sh git log --since=yesterday
@story Delete the branches that are merged into @base.
=> sh git branch --merged @base | grep -vE '^[*+]| @base$' | xargs -r git branch -d
@story Compare @b with @b2.
=> git.diff {"from":"@b","to":"@b2"}
@story Throw away all of my uncommitted changes.
=> git.checkout {"paths":["."]}
@story The last commit, what files were in it?
=> sh git show --stat HEAD
@story Pack the committed state as @zip please.
=> sh git archive -o @zip HEAD
@story Start a new branch @nb. @tail
=> git.checkout {"create":"@nb"}
""", tail=lambda r: r.choice(["thx", "please", "asap", ":)", "if you can", "cheers", "pretty please", "when you find the time", "ty", "it's urgent", "no hurry", "lol", "before {p} sees it", "{p} is asking"]).format(p=r.choice(PEOPLE).capitalize()))

# ---------------------------------------------------------------- German

DE = dict(
    k=lambda r: r.choice([("zwei", "2"), ("drei", "3"), ("vier", "4"), ("fünf", "5"), ("zehn", "10"), ("zwölf", "12"), ("zwanzig", "20")]) if r.random() < 0.4 else (lambda n: (n, n))(str(r.randint(2, 60))),
    small=[("zwei", "2"), ("drei", "3"), ("vier", "4"), ("2", "2"), ("3", "3"), ("4", "4"), ("5", "5"), ("fünf", "5")],
    ago=[("zwei Wochen", "2 weeks"), ("einer Woche", "1 week"), ("drei Tagen", "3 days"), ("einem Monat", "1 month"), ("3 Monaten", "3 months"), ("einem halben Jahr", "6 months"), ("10 Tagen", "10 days"), ("einem Jahr", "1 year"), ("6 Wochen", "6 weeks")],
    thing=lambda r: (lambda t: (t, f"*{t}*"))(r.choice("garten steuer reise kuchen miet auto schul praktikums".split()).capitalize() + r.choice("rechnung liste mappe tabelle planung quittung vorlage".split())),
    d=lambda r: _d(r), dtail=["danke", "bitte", "eilt", "lg", ":)", "merci", "wenns geht", "danke dir"],
    sto=lambda r: (lambda p: r.choice([f"{p} ist im Urlaub und ich hab das Projekt geerbt.", f"Ich sitze im Zug nach {r.choice(['Köln', 'Graz', 'Bern', 'Kiel'])}.", f"Der Kunde hat {r.randint(2, 30)} Mal angerufen.", f"Meine Schüler haben rumgespielt.", f"Gestern war alles noch gut.", f"Ich komme von svn und bin zu alt für sowas.", f"{p} meint, git ist einfach. Ist es nicht.", "Puh.", f"Abgabe ist am {r.choice(['Montag', 'Freitag', 'Mittwoch'])}.", "Es ist drei Uhr nachts."]))(r.choice(PEOPLE).capitalize()),
)
many("""
Nur @f und @f2 sind fertig, die sollen als @q committet werden, der Rest noch nicht.
@f + @f2 → ein Commit, @q
von allem, was ich geändert hab, bitte nur @f und @f2 einchecken ⟦@q⟧
=> git.add {"paths":["@f","@f2"]} >> git.commit {"message":"@q"}
In den Commit gehört nur @f, Text: @q
außer @f nichts committen, Nachricht @q
=> git.add {"paths":["@f"]} >> git.commit {"message":"@q"}
@f einzeln einchecken, Kommentar: @m
commit @f, msg: @m
=> git.add {"paths":["@f"]} >> git.commit {"message":"@m"}
was im Ordner @d liegt, soll als @q committet werden, sonst nichts
=> git.add {"paths":["@d"]} >> git.commit {"message":"@q"}
alles committen, bloß @f nicht, Nachricht @q
@f ist noch nicht so weit, alles andere bitte als @q einchecken
=> git.add {"all":true} >> sh git reset @zf >> git.commit {"message":"@q"}
alle .@ext-Dateien einchecken ⟦und nur die⟧ mit @q
=> fs.search {"path":".","name_glob":"*.@ext"} >> git.add {"paths":"$1"} >> git.commit {"message":"@q"}
das Vorgemerkte als @q committen, der Rest bleibt liegen
=> git.commit {"message":"@q"}
bin fertig für heute: alles rein, @q, und hoch damit
@sto Committe bitte alles als @q und schieb es auf den Server.
=> git.add {"all":true} >> git.commit {"message":"@q"} >> git.push {}
@sto Alles einchecken unter @q, aber noch nicht pushen!
meine Arbeit soll nicht verloren gehen, also commit mit @q
=> git.add {"all":true} >> git.commit {"message":"@q"}
@f hab ich verhunzt, ich will die eingecheckte Fassung zurück
die Fassung von @f aus dem letzten Commit bitte wieder herstellen, nur die eine Datei
@f: meine Änderungen weg
@f soll wieder so sein, wie git sie kennt
@sto Jetzt ist @f kaputt, hol die committete Version.
=> git.checkout {"paths":["@f"]}
hab @f aus Versehen gelöscht, noch nicht committet. git hat sie doch noch?
=> git.checkout {"paths":["@f"]}
den ganzen Ordner @d auf den letzten Commit zurück
=> git.checkout {"paths":["@d"]}
@f gab es mal, irgendein Commit hat sie gelöscht. Ich brauche sie wieder.
gelöschte Datei @f aus der Historie zurückholen
@f wurde vor Wochen entfernt ⟦und das committet⟧, stell sie wieder her
@sto Die Datei @f fehlt seit einem früheren Commit, bitte wiederbeleben.
=> sh git checkout $(git rev-list -n 1 HEAD -- @zf)^ -- @zf
wie sah @f vor @small Commits aus? nur zeigen
@f von vor @small Commits ausgeben, nichts ändern
=> sh git show HEAD~@small:@zf
@f wie sie vor dem letzten Commit war, nur anschauen
der vorige Stand von @f, zeig mal
=> sh git show HEAD~1:@zf
was stand am @date in @f
=> sh git show $(git rev-list -n 1 --before=@date HEAD):@zf
so wie @f in @t war, will ich sie wieder haben
@f aus @t über meine drüber
=> git.checkout {"paths":["@f"],"from":"@t"}
auf @b ist eine bessere @f, die hätte ich gern hier
=> git.checkout {"paths":["@f"],"from":"@b"}
bring @f auf den Stand von vor @small Commits
=> sh git checkout HEAD~@small -- @zf
in welchem Commit ist von @p die Rede
@p – welcher Commit erwähnt das?
der Commit, in dessen Nachricht @p vorkommt
=> git.log {"grep":"@p"}
in welchem Commit kam @p in den Code
wer hat @p aus dem Quelltext geworfen, welcher Commit
=> sh git log --oneline -S '@p'
Zeile @line in @f: wer war das
von wem stammt Zeile @line der Datei @f
@f Zeile @line, Autor?
=> sh git blame -L @line,@line @zf
zu jeder Zeile von @f den Namen dessen, der sie schrieb
=> sh git blame @zf
wer schraubt ständig an @f rum
@f: welche Commits
=> git.log {"path":"@f"}
wer hat @f zuletzt angefasst
=> git.log {"limit":1,"path":"@f"}
wer hat die @thing geändert
=> fs.search {"path":".","name_glob":"@thing","kind":"file"} >> git.log {"path":"$1.0"}
was hat @who hier so getrieben, commits bitte
alles, was @who eingecheckt hat
=> git.log {"author":"@who"}
Commits pro Person, als Zahl
wer hat hier wie oft committet
für die Noten: Anzahl Commits je Schüler
=> sh git shortlog -sn HEAD
wie oft hat @who committet, nur die Zahl
=> sh git rev-list --count --author=@who HEAD
wie viele Commits gibt es
=> sh git rev-list --count HEAD
womit fing das Projekt an, der allererste Commit
ältester Commit?
=> sh git log --reverse --oneline | head -n 1
was ist seit gestern passiert, Commits
seit gestern: was neu?
=> sh git log --since=yesterday
was haben wir heute committet
=> sh git log --since=midnight
Commits ab dem @date
seit @date, was wurde eingecheckt
=> sh git log --since=@date
was wurde in den letzten zwei Wochen committet
=> sh git log --since='2 weeks ago'
was hat sich am Code verändert gegenüber vor @ago
=> sh git diff $(git rev-list -n 1 --before='@ago ago' HEAD) HEAD
@date gegen @date2, der Unterschied im Code
=> sh git diff $(git rev-list -n 1 --before=@date HEAD) $(git rev-list -n 1 --before=@date2 HEAD)
alles, was schon in @base steckt, kann an Branches weg
alte Branches, die in @base gemergt sind, löschen, die anderen bleiben
gemergte Branches aufräumen ⟦Ziel ist @base⟧
=> sh git branch --merged @base | grep -vE '^[*+]| @base$' | xargs -r git branch -d
welche Branches sind schon in @base? nur zeigen, nichts löschen
=> sh git branch --merged @base
welche Branches müssen noch in @base rein
=> sh git branch --no-merged @base
neuer Branch: @nb
für das Ticket brauch ich @nb als Branch, und da will ich drauf
@sto Mach mir einen Branch @nb auf.
=> git.checkout {"create":"@nb"}
ab @base soll ein Branch @nb losgehen
@base → @nb ⟦neuer Branch⟧
=> git.checkout {"create":"@nb","from":"@base"}
@nb soll es als Branch geben, ich bleibe aber hier
=> git.branch {"create":"@nb"}
@nb ist falsch geschrieben, der Branch muss @nb2 heißen
Branch umbenennen: @nb → @nb2
=> git.branch {"rename":"@nb","to":"@nb2"}
der Branch, auf dem ich bin, soll @nb heißen
=> sh git branch -m @nb
@nb ist durch, der Branch kann weg
weg mit dem Branch @nb
=> git.branch {"delete":"@nb"}
@nb löschen, obwohl nicht gemergt, ist mir egal
=> git.branch {"delete":"@nb","force":true}
auf dem Server gibt es @nb noch, da soll der Branch auch weg
=> sh git push origin --delete @nb
ich gehöre auf @b
bring mich rüber auf @b @dtail
@sto Ab auf @b bitte.
=> git.checkout {"to":"@b"}
zurück auf den vorigen Branch
=> sh git checkout -
was auf @nb liegt, soll nach @base
@nb in @base rein
=> git.checkout {"to":"@base"} >> git.merge {"from":"@nb"}
@base ist weiter als ich, hol das in meinen Branch
=> git.merge {"from":"@base"}
in welchen Dateien knallt es beim Merge
Konflikte, wo?
=> sh git diff --name-only --diff-filter=U
in @f Konflikt: die anderen haben recht, nimm deren Fassung
=> sh git checkout --theirs -- @zf && git add @zf
der Merge war keine gute Idee, abbrechen
=> git.merge {"abort":true}
nur @h hätte ich gern auf meinem Branch
=> sh git cherry-pick @h
der Ordner @junk hat in git nichts verloren, ignorieren
@junk → .gitignore
git soll @junk links liegen lassen
@sto @junk soll git künftig ignorieren.
=> fs.write {"path":".gitignore","content":"@junk","append":true}
nie wieder @ign in git, trag das in die .gitignore ein
=> fs.write {"path":".gitignore","content":"@ign","append":true}
@f soll git nicht mehr verfolgen, die Datei bleibt aber da
=> sh git rm --cached @zf
letzter Commit war voreilig: rückgängig, die Änderungen behalte ich
nimm den letzten Commit auseinander, aber verlier nichts
der Commit von eben soll nicht sein, meine Änderungen schon
@sto Letzten Commit zurücknehmen, Arbeit behalten.
=> sh git reset --soft HEAD~1
die letzten @small Commits zurücknehmen, Änderungen bleiben
=> sh git reset --soft HEAD~@small
letzten Commit komplett weg, samt Inhalt
=> sh git reset --hard HEAD~1
die Nachricht vom letzten Commit muss @q lauten
letzte Commit-Nachricht → @q
=> sh git commit --amend -m @zq
@f hätte noch in den letzten Commit gehört
=> sh git add @zf && git commit --amend --no-edit
@f soll doch nicht in den Commit, raus aus dem Index
=> sh git reset @zf
nichts soll mehr vorgemerkt sein, Dateien unverändert
=> sh git reset
alles seit dem letzten Commit war Mist, weg damit
verwirf sämtliche Änderungen
=> git.checkout {"paths":["."]}
alles auf den letzten Commit, auch Vorgemerktes weg
=> sh git reset --hard
Dateien, die git nicht kennt: löschen, Ordner auch
=> sh git clean -fd
@h war falsch, mach einen Gegen-Commit
=> sh git revert --no-edit @h
meine halbfertigen Änderungen mal kurz weg, ich brauch sie nachher
=> sh git stash
auch die neuen Dateien mit beiseite legen
=> sh git stash -u
was ich beiseitegelegt hab, wieder her
=> sh git stash pop
was hab ich da eigentlich weggelegt? stash-Liste
=> sh git stash list
das hier ist @t, setz den Tag
@t = jetziger Stand ⟦Tag⟧
=> sh git tag @t
@h war Version @t, Tag dorthin
=> sh git tag @t @h
Tag @t war falsch, weg
=> sh git tag -d @t
Commits von @t bis @t2
=> git.log {"from":"@t..@t2"}
was ist seit @t dazugekommen
=> git.log {"from":"@t..HEAD"}
@b und @b2, wo unterscheiden die sich
=> git.diff {"from":"@b","to":"@b2"}
mein Stand gegen @b
=> git.diff {"from":"@b"}
@t gegen @t2, nur die Dateinamen
=> sh git diff --name-only @t @t2
hab ich alles committet? will Feierabend machen
ist hier alles sauber
@sto Liegt hier noch was Uncommittetes rum?
=> git.status {}
welche Dateien kennt git noch nicht, nur die
=> sh git ls-files --others --exclude-standard
welche Commits sind noch nicht auf dem Server
was hab ich noch nicht gepusht
=> sh git log --oneline @{u}..HEAD
wohin geht ein push hier, Adresse?
=> sh git remote -v
origin heißt jetzt @url, bitte umstellen
=> sh git remote set-url origin @url
@local liegt auf dieser Platte, klon das nach @new
=> git.clone {"url":"@local","to":"@new"}
Versionsverwaltung für diesen Ordner, ab jetzt
=> git.init {"path":"."}
git hier anlegen, alles rein, erster Commit @q
=> git.init {"path":"."} >> git.add {"all":true} >> git.commit {"message":"@q"}
welche Dateien waren im letzten Commit
=> sh git show --stat HEAD
meine Änderungen als Patch in @patch
=> sh git diff > @patch
den committeten Stand als @zip einpacken
=> sh git archive -o @zip HEAD
wie groß ist das Repo, also die git-Daten
=> sh git count-objects -vH
""", "de", **DE)

# ---------------------------------------------------------------- Spanish

ES = dict(
    k=[("tres", "3"), ("cinco", "5"), ("diez", "10"), ("4", "4"), ("7", "7"), ("15", "15"), ("veinte", "20"), ("30", "30"), ("doce", "12"), ("8", "8")],
    small=[("dos", "2"), ("tres", "3"), ("cuatro", "4"), ("2", "2"), ("3", "3"), ("4", "4"), ("5", "5"), ("cinco", "5")],
    ago=[("dos semanas", "2 weeks"), ("una semana", "1 week"), ("tres días", "3 days"), ("un mes", "1 month"), ("3 meses", "3 months"), ("medio año", "6 months"), ("10 días", "10 days"), ("un año", "1 year"), ("6 semanas", "6 weeks")],
    thing=lambda r: (lambda a, t: (f"{t} de {a}", f"*{t}*{a}*"))(r.choice("granja cocina boda alquiler verano piscina biblioteca coche".split()), r.choice("informe carta factura lista receta contrato presupuesto examen".split())),
    tail=["gracias", "porfa", "es urgente", "cuando puedas", ":)", "mil gracias", "jaja", "si no es molestia"],
    sto=lambda r: (lambda p: r.choice([f"{p} se fue de vacaciones y me dejó el proyecto.", f"Voy en el tren a {r.choice(['Sevilla', 'Rosario', 'Puebla', 'Cali'])}.", f"El cliente llamó {r.randint(2, 30)} veces.", "Mis alumnos estuvieron jugando con la compu.", "Ayer todo funcionaba, lo juro.", "Vengo de svn y ya estoy mayor.", f"{p} dice que git es fácil. Mentira.", "Uf, qué día.", "La entrega es el lunes.", "Son las tres de la mañana."]))(r.choice(PEOPLE).capitalize()),
)
many("""
Solo @f y @f2 están listos, esos van en un commit @q, lo demás no.
@f + @f2 → commit @q
de todo lo que toqué quiero guardar únicamente @f y @f2, mensaje @q
=> git.add {"paths":["@f","@f2"]} >> git.commit {"message":"@q"}
En el commit entra solo @f, texto: @q
nada más que @f, commit con @q
=> git.add {"paths":["@f"]} >> git.commit {"message":"@q"}
commit de @f, mensaje: @m
=> git.add {"paths":["@f"]} >> git.commit {"message":"@m"}
lo que hay en la carpeta @d va en un commit @q, el resto espera
=> git.add {"paths":["@d"]} >> git.commit {"message":"@q"}
todo menos @f en un commit, @q
@f todavía no está; todo lo otro commitealo como @q
=> git.add {"all":true} >> sh git reset @zf >> git.commit {"message":"@q"}
los .@ext y solo los .@ext al commit @q
=> fs.search {"path":".","name_glob":"*.@ext"} >> git.add {"paths":"$1"} >> git.commit {"message":"@q"}
lo que ya está en staging queda como @q, lo demás no lo toques
=> git.commit {"message":"@q"}
@sto Guardá todo en un commit @q y subilo.
terminé por hoy: commit de todo, @q, y al servidor
=> git.add {"all":true} >> git.commit {"message":"@q"} >> git.push {}
@sto Haz commit de todo, @q, pero sin push.
que no se pierda mi trabajo: commit con @q
=> git.add {"all":true} >> git.commit {"message":"@q"}
estropeé @f, la que tiene git está bien, la quiero de vuelta
de @f quiero la versión del último commit, solo de ese archivo
@f: fuera mis cambios
que @f vuelva a estar como en el último commit
@sto Y ahora @f no sirve, devolveme la que estaba commiteada.
=> git.checkout {"paths":["@f"]}
borré @f sin querer, aún no hice commit, git la tiene ¿no?
=> git.checkout {"paths":["@f"]}
la carpeta @d entera como en el último commit
=> git.checkout {"paths":["@d"]}
@f existía antes y un commit la borró. La necesito otra vez.
recupera @f, que se eliminó en un commit anterior
resucita del historial el archivo @f
@sto El archivo @f se borró hace varios commits, quiero recuperarlo.
=> sh git checkout $(git rev-list -n 1 HEAD -- @zf)^ -- @zf
cómo era @f hace @small commits, solo mostrar
@f de hace @small commits en pantalla, sin cambiar nada
=> sh git show HEAD~@small:@zf
@f tal como estaba antes del último commit, solo quiero verla
la versión anterior de @f, a ver
=> sh git show HEAD~1:@zf
qué decía @f el @date
=> sh git show $(git rev-list -n 1 --before=@date HEAD):@zf
quiero @f como estaba en @t
la @f de @t encima de la mía
=> git.checkout {"paths":["@f"],"from":"@t"}
en @b hay una @f mejor, traela acá, solo ese archivo
=> git.checkout {"paths":["@f"],"from":"@b"}
deja @f como estaba hace @small commits
=> sh git checkout HEAD~@small -- @zf
en qué commit se habla de @p
@p ¿qué commit lo menciona?
hubo un commit sobre @p, ¿cuál?
=> git.log {"grep":"@p"}
en qué commit entró @p al código
quién sacó @p del código, qué commit
=> sh git log --oneline -S '@p'
la línea @line de @f ¿quién la hizo?
@f línea @line, autor?
=> sh git blame -L @line,@line @zf
en cada línea de @f quiero ver el nombre de quien la escribió
=> sh git blame @zf
quién anda tocando @f
@f: qué commits
=> git.log {"path":"@f"}
el último que tocó @f ¿quién fue?
=> git.log {"limit":1,"path":"@f"}
quién cambió @thing
=> fs.search {"path":".","name_glob":"@thing","kind":"file"} >> git.log {"path":"$1.0"}
todo lo que hizo @who aquí, en commits
=> git.log {"author":"@who"}
cuántos commits tiene cada uno
para las notas: número de commits por alumno
commits por persona, en números
=> sh git shortlog -sn HEAD
cuántos commits hizo @who, solo el número
=> sh git rev-list --count --author=@who HEAD
en total ¿cuántos commits?
=> sh git rev-list --count HEAD
con qué commit empezó todo
el commit más viejo
=> sh git log --reverse --oneline | head -n 1
desde ayer ¿qué hay de nuevo?
qué se commiteó desde ayer
=> sh git log --since=yesterday
los commits de hoy
=> sh git log --since=midnight
a partir del @date, qué commits hay
=> sh git log --since=@date
commits de las últimas dos semanas
=> sh git log --since='2 weeks ago'
en qué cambió el código respecto a hace @ago
=> sh git diff $(git rev-list -n 1 --before='@ago ago' HEAD) HEAD
el código del @date contra el del @date2
=> sh git diff $(git rev-list -n 1 --before=@date HEAD) $(git rev-list -n 1 --before=@date2 HEAD)
las ramas que ya están en @base pueden irse
borra las ramas fusionadas en @base, las otras se quedan
=> sh git branch --merged @base | grep -vE '^[*+]| @base$' | xargs -r git branch -d
¿qué ramas ya están en @base? solo mirar, no borres nada
=> sh git branch --merged @base
qué ramas faltan por meter en @base
=> sh git branch --no-merged @base
rama nueva: @nb
para el ticket necesito la rama @nb y trabajar ahí
@sto Abrime una rama @nb.
=> git.checkout {"create":"@nb"}
desde @base que salga una rama @nb
@base → @nb ⟦rama nueva⟧
=> git.checkout {"create":"@nb","from":"@base"}
que exista la rama @nb, pero yo me quedo donde estoy
=> git.branch {"create":"@nb"}
la rama @nb está mal escrita, es @nb2
renombrar rama: @nb → @nb2
=> git.branch {"rename":"@nb","to":"@nb2"}
mi rama actual debería llamarse @nb
=> sh git branch -m @nb
@nb ya está lista y fusionada, esa rama sobra
fuera la rama @nb
=> git.branch {"delete":"@nb"}
la rama @nb no está fusionada, no me importa, bórrala igual
=> git.branch {"delete":"@nb","force":true}
en el servidor todavía está la rama @nb, quítala de allí
=> sh git push origin --delete @nb
tendría que estar en @b
llévame a @b @tail
@sto Cámbiame a @b.
=> git.checkout {"to":"@b"}
a la rama de antes
=> sh git checkout -
lo de @nb tiene que estar en @base
@nb dentro de @base
=> git.checkout {"to":"@base"} >> git.merge {"from":"@nb"}
@base avanzó, mete eso en mi rama
=> git.merge {"from":"@base"}
en qué archivos hay conflicto
=> sh git diff --name-only --diff-filter=U
conflicto en @f: gana la de ellos
=> sh git checkout --theirs -- @zf && git add @zf
este merge fue mala idea, sácame de aquí
=> git.merge {"abort":true}
solo @h, ese commit, lo quiero en mi rama
=> sh git cherry-pick @h
la carpeta @junk no pinta nada en git, que la ignore
@junk → .gitignore
@sto De ahora en más git tiene que ignorar @junk.
=> fs.write {"path":".gitignore","content":"@junk","append":true}
nunca más @ign en git, al .gitignore con eso
=> fs.write {"path":".gitignore","content":"@ign","append":true}
que git deje de seguir @f pero el archivo se queda
=> sh git rm --cached @zf
me adelanté con el commit: deshacer, los cambios los quiero
el último commit no debió existir, pero no pierdas mi trabajo
@sto Quita el último commit y deja los cambios.
=> sh git reset --soft HEAD~1
deshaz los últimos @small commits, mis cambios quedan
=> sh git reset --soft HEAD~@small
último commit a la basura, con todo y cambios
=> sh git reset --hard HEAD~1
el mensaje del último commit tenía que ser @q
mensaje del último commit → @q
=> sh git commit --amend -m @zq
me olvidé @f en el commit de recién, agregala ahí
=> sh git add @zf && git commit --amend --no-edit
@f no va en este commit, sácala del staging
=> sh git reset @zf
que no quede nada en staging, los archivos igual
=> sh git reset
todo lo que hice desde el último commit es una porquería, tíralo
descarta todos mis cambios
=> git.checkout {"paths":["."]}
todo como en el último commit, también lo que está en staging
=> sh git reset --hard
los archivos que git no conoce, bórralos, carpetas también
=> sh git clean -fd
@h estuvo mal, haz un commit que lo revierta
=> sh git revert --no-edit @h
aparta un momento lo que tengo a medias, luego lo sigo
=> sh git stash
apártalo todo, los archivos nuevos también
=> sh git stash -u
lo que aparté lo quiero de vuelta
=> sh git stash pop
qué cosas tengo apartadas en el stash
=> sh git stash list
esto es la @t, ponle el tag
@t = estado actual ⟦tag⟧
=> sh git tag @t
el tag @t va en @h
=> sh git tag @t @h
el tag @t fue un error, quítalo
=> sh git tag -d @t
commits de @t a @t2
=> git.log {"from":"@t..@t2"}
qué se agregó desde @t
=> git.log {"from":"@t..HEAD"}
@b y @b2, en qué se diferencian
=> git.diff {"from":"@b","to":"@b2"}
lo mío contra @b
=> git.diff {"from":"@b"}
entre @t y @t2, solo nombres de archivos que cambiaron
=> sh git diff --name-only @t @t2
¿está todo commiteado? me quiero ir
@sto ¿Queda algo sin commit?
limpio o sucio, el repo
=> git.status {}
archivos que git no conoce, solo esos
=> sh git ls-files --others --exclude-standard
qué commits míos no están en el servidor
sin push: ¿qué hay?
=> sh git log --oneline @{u}..HEAD
a qué dirección hace push este repo
=> sh git remote -v
origin ahora es @url, cámbialo
=> sh git remote set-url origin @url
@local está en este disco, clónalo en @new
=> git.clone {"url":"@local","to":"@new"}
esta carpeta que tenga git desde hoy
=> git.init {"path":"."}
git aquí, todo adentro, primer commit @q
=> git.init {"path":"."} >> git.add {"all":true} >> git.commit {"message":"@q"}
qué archivos iban en el último commit
=> sh git show --stat HEAD
mis cambios en un parche @patch
=> sh git diff > @patch
lo que está en HEAD, en un @zip
=> sh git archive -o @zip HEAD
cuánto pesan los datos de git
=> sh git count-objects -vH
""", "es", **ES)

# ---------------------------------------------------------------- Portuguese

PT = dict(
    k=[("três", "3"), ("cinco", "5"), ("dez", "10"), ("4", "4"), ("7", "7"), ("15", "15"), ("vinte", "20"), ("30", "30"), ("doze", "12"), ("8", "8")],
    small=[("dois", "2"), ("três", "3"), ("quatro", "4"), ("2", "2"), ("3", "3"), ("4", "4"), ("5", "5"), ("cinco", "5")],
    ago=[("duas semanas", "2 weeks"), ("uma semana", "1 week"), ("três dias", "3 days"), ("um mês", "1 month"), ("3 meses", "3 months"), ("meio ano", "6 months"), ("10 dias", "10 days"), ("um ano", "1 year"), ("6 semanas", "6 weeks")],
    thing=lambda r: (lambda a, t: (f"{t} de {a}", f"*{t}*{a}*"))(r.choice("jardim cozinha casamento aluguel festa piscina biblioteca carro".split()), r.choice("resumo carta fatura lista receita contrato orçamento prova".split())),
    tail=["obrigado", "por favor", "é urgente", "quando der", ":)", "valeu", "rs", "se não for incômodo"],
    sto=lambda r: (lambda p: r.choice([f"{p} saiu de férias e o projeto sobrou pra mim.", f"Tô no trem pra {r.choice(['Porto', 'Campinas', 'Braga', 'Recife'])}.", f"O cliente ligou {r.randint(2, 30)} vezes.", "Meus alunos andaram mexendo aqui.", "Ontem funcionava tudo, juro.", "Venho do svn e tô velho pra isso.", f"{p} diz que git é fácil. Não é.", "Ufa, que dia.", "A entrega é segunda.", "São três da manhã."]))(r.choice(PEOPLE).capitalize()),
)
many("""
Só @f e @f2 estão prontos, esses vão num commit @q, o resto não.
@f + @f2 → commit @q
de tudo que mexi quero gravar apenas @f e @f2, mensagem @q
=> git.add {"paths":["@f","@f2"]} >> git.commit {"message":"@q"}
No commit entra só o @f, texto: @q
nada além de @f, commit com @q
=> git.add {"paths":["@f"]} >> git.commit {"message":"@q"}
commit do @f, mensagem: @m
=> git.add {"paths":["@f"]} >> git.commit {"message":"@m"}
o que tá na pasta @d vai num commit @q, o resto fica pra depois
=> git.add {"paths":["@d"]} >> git.commit {"message":"@q"}
tudo menos @f num commit, @q
@f ainda não tá bom; o restante comita como @q
=> git.add {"all":true} >> sh git reset @zf >> git.commit {"message":"@q"}
os .@ext e só os .@ext no commit @q
=> fs.search {"path":".","name_glob":"*.@ext"} >> git.add {"paths":"$1"} >> git.commit {"message":"@q"}
o que já tá no stage vira @q, o resto não mexe
=> git.commit {"message":"@q"}
@sto Comita tudo como @q e manda pro servidor.
acabei por hoje: commit de tudo, @q, e sobe
=> git.add {"all":true} >> git.commit {"message":"@q"} >> git.push {}
@sto Faz commit de tudo, @q, mas sem push.
não quero perder meu trabalho: commit com @q
=> git.add {"all":true} >> git.commit {"message":"@q"}
estraguei o @f, o do git tá bom, quero ele de volta
do @f quero a versão do último commit, só desse arquivo
@f: joga fora minhas mudanças
que o @f volte a ficar como no último commit
@sto Agora o @f não presta, me devolve o que estava comitado.
=> git.checkout {"paths":["@f"]}
apaguei @f sem querer, sem commit ainda, o git tem né?
=> git.checkout {"paths":["@f"]}
a pasta @d inteira como no último commit
=> git.checkout {"paths":["@d"]}
@f existia e um commit apagou. Preciso dele de novo.
recupera o @f que foi removido num commit antigo
ressuscita do histórico o arquivo @f
@sto O arquivo @f foi apagado há vários commits, quero recuperar.
=> sh git checkout $(git rev-list -n 1 HEAD -- @zf)^ -- @zf
como era o @f @small commits atrás, só mostra
@f de @small commits atrás na tela, sem mudar nada
=> sh git show HEAD~@small:@zf
@f como estava antes do último commit, só quero ver
a versão anterior do @f, deixa eu ver
=> sh git show HEAD~1:@zf
o que dizia o @f em @date
=> sh git show $(git rev-list -n 1 --before=@date HEAD):@zf
quero o @f como estava na @t
o @f da @t por cima do meu
=> git.checkout {"paths":["@f"],"from":"@t"}
na @b tem um @f melhor, traz pra cá, só o arquivo
=> git.checkout {"paths":["@f"],"from":"@b"}
deixa o @f como estava @small commits atrás
=> sh git checkout HEAD~@small -- @zf
em que commit se fala de @p
@p, qual commit menciona?
teve um commit sobre @p, qual foi
=> git.log {"grep":"@p"}
em que commit o @p entrou no código
quem tirou @p do código, qual commit
=> sh git log --oneline -S '@p'
a linha @line do @f, quem fez?
@f linha @line, autor?
=> sh git blame -L @line,@line @zf
em cada linha do @f quero o nome de quem escreveu
=> sh git blame @zf
quem anda mexendo no @f
@f: quais commits
=> git.log {"path":"@f"}
o último a mexer no @f, quem foi
=> git.log {"limit":1,"path":"@f"}
quem mudou @thing
=> fs.search {"path":".","name_glob":"@thing","kind":"file"} >> git.log {"path":"$1.0"}
tudo que @who fez aqui, em commits
=> git.log {"author":"@who"}
quantos commits cada um tem
pras notas: número de commits por aluno
commits por pessoa, em números
=> sh git shortlog -sn HEAD
quantos commits @who fez, só o número
=> sh git rev-list --count --author=@who HEAD
no total, quantos commits?
=> sh git rev-list --count HEAD
com qual commit tudo começou
o commit mais antigo
=> sh git log --reverse --oneline | head -n 1
de ontem pra cá, o que tem de novo
o que foi comitado desde ontem
=> sh git log --since=yesterday
os commits de hoje
=> sh git log --since=midnight
a partir de @date, quais commits
=> sh git log --since=@date
commits das últimas duas semanas
=> sh git log --since='2 weeks ago'
o que mudou no código em relação a @ago atrás
=> sh git diff $(git rev-list -n 1 --before='@ago ago' HEAD) HEAD
o código de @date contra o de @date2
=> sh git diff $(git rev-list -n 1 --before=@date HEAD) $(git rev-list -n 1 --before=@date2 HEAD)
as branches que já estão na @base podem ir embora
apaga as branches já mescladas na @base, as outras ficam
=> sh git branch --merged @base | grep -vE '^[*+]| @base$' | xargs -r git branch -d
que branches já estão na @base? só olhar, não apaga nada
=> sh git branch --merged @base
que branches faltam entrar na @base
=> sh git branch --no-merged @base
branch nova: @nb
pro ticket preciso da branch @nb e ficar nela
@sto Abre uma branch @nb pra mim.
=> git.checkout {"create":"@nb"}
a partir da @base quero uma branch @nb
@base → @nb ⟦branch nova⟧
=> git.checkout {"create":"@nb","from":"@base"}
que exista a branch @nb, mas eu fico onde estou
=> git.branch {"create":"@nb"}
a branch @nb tá escrita errado, é @nb2
renomear branch: @nb → @nb2
=> git.branch {"rename":"@nb","to":"@nb2"}
a branch onde estou devia se chamar @nb
=> sh git branch -m @nb
@nb já foi mesclada, essa branch sobra
fora com a branch @nb
=> git.branch {"delete":"@nb"}
a branch @nb não foi mesclada, tanto faz, apaga mesmo assim
=> git.branch {"delete":"@nb","force":true}
no servidor ainda existe a branch @nb, tira de lá
=> sh git push origin --delete @nb
eu devia estar na @b
me leva pra @b @tail
@sto Me põe na @b.
=> git.checkout {"to":"@b"}
volta pra branch de antes
=> sh git checkout -
o que está na @nb tem que estar na @base
@nb dentro da @base
=> git.checkout {"to":"@base"} >> git.merge {"from":"@nb"}
a @base andou, traz isso pra minha branch
=> git.merge {"from":"@base"}
em quais arquivos deu conflito
=> sh git diff --name-only --diff-filter=U
conflito no @f: vale o deles
=> sh git checkout --theirs -- @zf && git add @zf
esse merge foi má ideia, me tira daqui
=> git.merge {"abort":true}
só o @h, esse commit, quero na minha branch
=> sh git cherry-pick @h
a pasta @junk não tem nada que fazer no git, ignora
@junk → .gitignore
@sto De agora em diante o git tem que ignorar @junk.
=> fs.write {"path":".gitignore","content":"@junk","append":true}
nunca mais @ign no git, põe no .gitignore
=> fs.write {"path":".gitignore","content":"@ign","append":true}
que o git pare de seguir o @f, mas o arquivo fica
=> sh git rm --cached @zf
comitei cedo demais: desfaz, as mudanças eu quero
o último commit não devia existir, mas não perde meu trabalho
@sto Tira o último commit e deixa as mudanças.
=> sh git reset --soft HEAD~1
desfaz os últimos @small commits, minhas mudanças ficam
=> sh git reset --soft HEAD~@small
último commit no lixo, com mudanças e tudo
=> sh git reset --hard HEAD~1
a mensagem do último commit tinha que ser @q
mensagem do último commit → @q
=> sh git commit --amend -m @zq
esqueci o @f no commit de agora, põe junto
=> sh git add @zf && git commit --amend --no-edit
@f não vai nesse commit, tira do stage
=> sh git reset @zf
não quero nada no stage, os arquivos ficam iguais
=> sh git reset
tudo que fiz desde o último commit é lixo, joga fora
descarta todas as minhas mudanças
=> git.checkout {"paths":["."]}
tudo como no último commit, o que tá no stage também
=> sh git reset --hard
os arquivos que o git não conhece, apaga, pastas também
=> sh git clean -fd
o @h foi um erro, faz um commit que reverta
=> sh git revert --no-edit @h
põe de lado um instante o que tô fazendo, depois continuo
=> sh git stash
põe tudo de lado, os arquivos novos também
=> sh git stash -u
o que pus de lado eu quero de volta
=> sh git stash pop
o que eu tenho guardado no stash
=> sh git stash list
isso é a @t, põe a tag
@t = estado atual ⟦tag⟧
=> sh git tag @t
a tag @t vai no @h
=> sh git tag @t @h
a tag @t foi um erro, tira
=> sh git tag -d @t
commits da @t até a @t2
=> git.log {"from":"@t..@t2"}
o que entrou desde a @t
=> git.log {"from":"@t..HEAD"}
@b e @b2, no que diferem
=> git.diff {"from":"@b","to":"@b2"}
o meu contra a @b
=> git.diff {"from":"@b"}
entre @t e @t2, só os nomes dos arquivos que mudaram
=> sh git diff --name-only @t @t2
tá tudo comitado? quero ir embora
@sto Ficou algo sem commit?
limpo ou sujo, o repo
=> git.status {}
arquivos que o git não conhece, só esses
=> sh git ls-files --others --exclude-standard
quais commits meus não estão no servidor
sem push: o que tem?
=> sh git log --oneline @{u}..HEAD
pra que endereço esse repo faz push
=> sh git remote -v
o origin agora é @url, troca
=> sh git remote set-url origin @url
@local tá nesse disco, clona em @new
=> git.clone {"url":"@local","to":"@new"}
essa pasta vai ter git a partir de hoje
=> git.init {"path":"."}
git aqui, tudo dentro, primeiro commit @q
=> git.init {"path":"."} >> git.add {"all":true} >> git.commit {"message":"@q"}
que arquivos foram no último commit
=> sh git show --stat HEAD
minhas mudanças num patch @patch
=> sh git diff > @patch
o que está no HEAD, num @zip
=> sh git archive -o @zip HEAD
quanto pesam os dados do git
=> sh git count-objects -vH
""", "pt", **PT)

# ---------------------------------------------------------------- Indonesian

ID = dict(
    k=[("tiga", "3"), ("lima", "5"), ("sepuluh", "10"), ("4", "4"), ("7", "7"), ("15", "15"), ("dua puluh", "20"), ("30", "30"), ("selusin", "12"), ("8", "8")],
    small=[("dua", "2"), ("tiga", "3"), ("empat", "4"), ("2", "2"), ("3", "3"), ("4", "4"), ("5", "5"), ("lima", "5")],
    ago=[("dua minggu", "2 weeks"), ("seminggu", "1 week"), ("tiga hari", "3 days"), ("sebulan", "1 month"), ("3 bulan", "3 months"), ("setengah tahun", "6 months"), ("10 hari", "10 days"), ("setahun", "1 year"), ("6 minggu", "6 weeks")],
    thing=lambda r: (lambda a, t: (f"{t} {a}", f"*{t}*{a}*"))(r.choice("kebun dapur nikahan sekolah liburan kimia rumah mobil".split()), r.choice("laporan surat tagihan daftar resep kontrak anggaran soal".split())),
    tail=["makasih", "tolong", "urgent nih", "kalau sempat", ":)", "ditunggu", "wkwk", "ya"],
    sto=lambda r: (lambda p: r.choice([f"{p} cuti dan proyeknya dikasih ke saya.", f"Saya lagi di kereta ke {r.choice(['Bandung', 'Solo', 'Malang', 'Medan'])}.", f"Klien sudah nelpon {r.randint(2, 30)} kali.", "Murid saya tadi main-main di sini.", "Kemarin masih jalan semua, sumpah.", "Saya dulu pakai svn, maklum orang lama.", f"Kata {p} git itu gampang. Bohong.", "Duh, capek.", "Dikumpul hari Senin.", "Ini jam tiga pagi."]))(r.choice(PEOPLE).capitalize()),
)
many("""
Baru @f dan @f2 yang selesai, itu saja di-commit dengan @q, sisanya jangan.
@f + @f2 → commit @q
dari semua yang saya ubah, cukup @f sama @f2 yang masuk commit, pesannya @q
=> git.add {"paths":["@f","@f2"]} >> git.commit {"message":"@q"}
Yang masuk commit cuma @f, pesan: @q
selain @f jangan di-commit, pesannya @q
=> git.add {"paths":["@f"]} >> git.commit {"message":"@q"}
commit @f, pesan: @m
=> git.add {"paths":["@f"]} >> git.commit {"message":"@m"}
isi folder @d di-commit jadi @q, yang lain nanti
=> git.add {"paths":["@d"]} >> git.commit {"message":"@q"}
semua kecuali @f di-commit, @q
@f belum beres; yang lainnya commit dengan @q
=> git.add {"all":true} >> sh git reset @zf >> git.commit {"message":"@q"}
file .@ext aja, semuanya, commit @q
=> fs.search {"path":".","name_glob":"*.@ext"} >> git.add {"paths":"$1"} >> git.commit {"message":"@q"}
yang sudah di-stage di-commit jadi @q, lainnya jangan disentuh
=> git.commit {"message":"@q"}
@sto Commit semuanya jadi @q terus push.
kerjaan hari ini kelar: commit semua, @q, langsung naikkan
=> git.add {"all":true} >> git.commit {"message":"@q"} >> git.push {}
@sto Commit semua, @q, tapi jangan push dulu.
biar kerjaan saya nggak hilang: commit @q
=> git.add {"all":true} >> git.commit {"message":"@q"}
@f saya rusak, yang di git masih bagus, balikin
untuk @f saya mau versi commit terakhir, file itu saja
@f: buang perubahan saya
@f harus kayak di commit terakhir lagi
@sto Sekarang @f kacau, kembalikan yang sudah di-commit.
=> git.checkout {"paths":["@f"]}
@f kehapus nggak sengaja, belum di-commit, di git masih ada kan?
=> git.checkout {"paths":["@f"]}
folder @d seluruhnya balik ke commit terakhir
=> git.checkout {"paths":["@d"]}
dulu ada @f, lalu dihapus di suatu commit. Saya butuh lagi.
munculkan lagi @f yang dihapus di commit lama
hidupkan lagi file @f dari riwayat
@sto File @f dihapus beberapa commit lalu, tolong pulihkan.
=> sh git checkout $(git rev-list -n 1 HEAD -- @zf)^ -- @zf
@f @small commit yang lalu isinya gimana, tampilkan aja
lihat @f versi @small commit sebelumnya, jangan ubah apa-apa
=> sh git show HEAD~@small:@zf
@f seperti sebelum commit terakhir, cuma mau lihat
versi sebelumnya dari @f, coba lihat
=> sh git show HEAD~1:@zf
isi @f pada @date apa
=> sh git show $(git rev-list -n 1 --before=@date HEAD):@zf
saya mau @f seperti waktu @t
@f dari @t timpa punya saya
=> git.checkout {"paths":["@f"],"from":"@t"}
di @b ada @f yang lebih bagus, ambil ke sini, file itu aja
=> git.checkout {"paths":["@f"],"from":"@b"}
@f balikin ke keadaan @small commit yang lalu
=> sh git checkout HEAD~@small -- @zf
commit mana yang ngomongin @p
@p disebut di commit mana ya
pernah ada commit soal @p, yang mana
=> git.log {"grep":"@p"}
sejak commit mana @p masuk ke kode
siapa yang buang @p dari kode, di commit mana
=> sh git log --oneline -S '@p'
baris @line di @f itu ulah siapa
@f baris @line, penulisnya?
=> sh git blame -L @line,@line @zf
tiap baris @f kasih nama yang nulis
=> sh git blame @zf
siapa yang sering ngutak-atik @f
@f: commit apa saja
=> git.log {"path":"@f"}
terakhir yang nyentuh @f siapa
=> git.log {"limit":1,"path":"@f"}
siapa yang ngubah @thing
=> fs.search {"path":".","name_glob":"@thing","kind":"file"} >> git.log {"path":"$1.0"}
semua kerjaan @who di sini, commit-nya
=> git.log {"author":"@who"}
tiap orang commit berapa kali
buat nilai: jumlah commit per siswa
jumlah commit per orang, angkanya
=> sh git shortlog -sn HEAD
@who commit berapa kali, angkanya aja
=> sh git rev-list --count --author=@who HEAD
total commit berapa
=> sh git rev-list --count HEAD
proyek ini dimulai dari commit apa
commit paling tua
=> sh git log --reverse --oneline | head -n 1
sejak kemarin ada apa yang baru
yang di-commit sejak kemarin apa
=> sh git log --since=yesterday
commit hari ini aja
=> sh git log --since=midnight
mulai @date, commit apa saja
=> sh git log --since=@date
commit dua minggu terakhir
=> sh git log --since='2 weeks ago'
kode sekarang dibanding @ago yang lalu, bedanya apa
=> sh git diff $(git rev-list -n 1 --before='@ago ago' HEAD) HEAD
kode tanggal @date lawan tanggal @date2
=> sh git diff $(git rev-list -n 1 --before=@date HEAD) $(git rev-list -n 1 --before=@date2 HEAD)
branch yang sudah masuk @base boleh dihapus
hapus branch yang sudah di-merge ke @base, yang lain tetap
=> sh git branch --merged @base | grep -vE '^[*+]| @base$' | xargs -r git branch -d
branch mana yang sudah ada di @base? lihat aja, jangan hapus
=> sh git branch --merged @base
branch mana yang belum masuk @base
=> sh git branch --no-merged @base
branch baru: @nb
buat tiket ini saya perlu branch @nb dan langsung kerja di situ
@sto Bikinin branch @nb dong.
=> git.checkout {"create":"@nb"}
dari @base bikin cabang @nb
@base → @nb ⟦branch baru⟧
=> git.checkout {"create":"@nb","from":"@base"}
branch @nb dibuat aja, saya tetap di sini
=> git.branch {"create":"@nb"}
nama branch @nb salah ketik, harusnya @nb2
ganti nama branch: @nb → @nb2
=> git.branch {"rename":"@nb","to":"@nb2"}
branch yang sedang saya pakai mestinya bernama @nb
=> sh git branch -m @nb
@nb sudah selesai, branch itu nggak dipakai lagi
buang branch @nb
=> git.branch {"delete":"@nb"}
branch @nb belum di-merge, biarin, hapus aja
=> git.branch {"delete":"@nb","force":true}
di server masih ada branch @nb, hapus di sana
=> sh git push origin --delete @nb
saya harusnya di @b
bawa saya ke @b @tail
@sto Pindahin ke @b.
=> git.checkout {"to":"@b"}
balik ke branch yang tadi
=> sh git checkout -
kerjaan di @nb harus masuk ke @base
@nb ke dalam @base
=> git.checkout {"to":"@base"} >> git.merge {"from":"@nb"}
@base sudah maju, tarik ke branch saya
=> git.merge {"from":"@base"}
file mana yang konflik
=> sh git diff --name-only --diff-filter=U
konflik di @f: pakai punya mereka
=> sh git checkout --theirs -- @zf && git add @zf
merge ini ide buruk, keluarkan saya
=> git.merge {"abort":true}
cuma @h, commit itu, yang saya mau di branch ini
=> sh git cherry-pick @h
folder @junk nggak ada urusan di git, abaikan
@junk → .gitignore
@sto Mulai sekarang git harus mengabaikan @junk.
=> fs.write {"path":".gitignore","content":"@junk","append":true}
jangan pernah ada @ign di git, masukin ke .gitignore
=> fs.write {"path":".gitignore","content":"@ign","append":true}
git berhenti ngikutin @f, tapi filenya tetap ada
=> sh git rm --cached @zf
kecepetan commit: batalkan, perubahannya tetap
commit terakhir mestinya nggak ada, tapi kerjaan saya jangan hilang
@sto Cabut commit terakhir, perubahannya biarkan.
=> sh git reset --soft HEAD~1
batalin @small commit terakhir, perubahan saya tetap
=> sh git reset --soft HEAD~@small
commit terakhir buang, beserta isinya
=> sh git reset --hard HEAD~1
pesan commit terakhir harusnya @q
pesan commit terakhir → @q
=> sh git commit --amend -m @zq
@f ketinggalan di commit barusan, masukin ke situ
=> sh git add @zf && git commit --amend --no-edit
@f nggak jadi ikut commit, keluarkan dari staging
=> sh git reset @zf
staging dikosongkan, file-nya jangan berubah
=> sh git reset
semua sejak commit terakhir sampah, buang
buang semua perubahan saya
=> git.checkout {"paths":["."]}
semuanya persis commit terakhir, yang sudah di-stage juga
=> sh git reset --hard
file yang nggak dikenal git, hapus, folder juga
=> sh git clean -fd
@h itu salah, bikin commit pembaliknya
=> sh git revert --no-edit @h
sisihkan dulu kerjaan setengah jadi ini, nanti saya lanjut
=> sh git stash
sisihkan semuanya, file baru juga
=> sh git stash -u
yang tadi saya sisihkan, balikin
=> sh git stash pop
apa aja yang tersimpan di stash
=> sh git stash list
ini versi @t, kasih tag
@t = keadaan sekarang ⟦tag⟧
=> sh git tag @t
tag @t dipasang di @h
=> sh git tag @t @h
tag @t salah, hapus
=> sh git tag -d @t
commit dari @t sampai @t2
=> git.log {"from":"@t..@t2"}
apa yang masuk sejak @t
=> git.log {"from":"@t..HEAD"}
@b dan @b2, bedanya di mana
=> git.diff {"from":"@b","to":"@b2"}
punya saya lawan @b
=> git.diff {"from":"@b"}
antara @t dan @t2, nama file yang berubah aja
=> sh git diff --name-only @t @t2
udah ke-commit semua belum? mau pulang
@sto Masih ada yang belum di-commit?
bersih atau kotor repo-nya
=> git.status {}
file yang git belum kenal, itu saja
=> sh git ls-files --others --exclude-standard
commit saya yang belum ada di server apa saja
belum di-push: apa?
=> sh git log --oneline @{u}..HEAD
repo ini push ke alamat mana
=> sh git remote -v
origin sekarang @url, ganti
=> sh git remote set-url origin @url
@local ada di disk ini, clone ke @new
=> git.clone {"url":"@local","to":"@new"}
mulai hari ini folder ini pakai git
=> git.init {"path":"."}
git di sini, masukkan semua, commit pertama @q
=> git.init {"path":"."} >> git.add {"all":true} >> git.commit {"message":"@q"}
commit terakhir berisi file apa saja
=> sh git show --stat HEAD
perubahan saya jadi patch @patch
=> sh git diff > @patch
isi HEAD dibungkus jadi @zip
=> sh git archive -o @zip HEAD
data git-nya seberapa besar
=> sh git count-objects -vH
""", "id", **ID)

# ---------------------------------------------------------------- three hundred people: bare words, typos, odd grammar

many("""
comit just @f, mesage @q
pls comitt @f , msg: @q
comit onyl @f with @q
=> git.add {"paths":["@f"]} >> git.commit {"message":"@q"}
commit evrything, mesage @q
comit all my stuf as @q
=> git.add {"all":true} >> git.commit {"message":"@q"}
restor @f form the last comit
bring bak @f from git, i brok it
revert @f too the commited version
=> git.checkout {"paths":["@f"]}
undo last comit but keep teh changes
undoo my last commit, kep changes plz
=> sh git reset --soft HEAD~1
wich comit menshons @p
wich commit is abuot @p
=> git.log {"grep":"@p"}
who chnaged @f
woh edited @f last time? al commits pls
=> git.log {"path":"@f"}
swich to @b
chekout @b
got to branch @b
=> git.checkout {"to":"@b"}
mak a new brnach @nb
new brach @nb plz
=> git.checkout {"create":"@nb"}
delte branch @nb
remvoe the brnach @nb
=> git.branch {"delete":"@nb"}
show unpusht commits
waht did i not push yet
=> sh git log --oneline @{u}..HEAD
untraked files?
lsit untracked fiels only
=> sh git ls-files --others --exclude-standard
stsah my changes
stahs it
=> sh git stash
igonre the folder @junk in git
gitingore: @junk
=> fs.write {"path":".gitignore","content":"@junk","append":true}
unstge @f
un stage @f pls
=> sh git reset @zf
merg @nb inot @base
megre @nb to @base
=> git.checkout {"to":"@base"} >> git.merge {"from":"@nb"}
""")
many("""
git, @f, previous version, display
@f HEAD~1 show
prev commit / @f / print
=> sh git show HEAD~1:@zf
git undelete @f
@f deleted in history → restore
restore-from-history: @f
=> sh git checkout $(git rev-list -n 1 HEAD -- @zf)^ -- @zf
git restore @f
@f discard edits
discard: @f
=> git.checkout {"paths":["@f"]}
git soft undo last
uncommit; keep edits
commit -1, changes +0
=> sh git reset --soft HEAD~1
commits/author count
git stats by author
authors: commit totals
=> sh git shortlog -sn HEAD
git yesterday
log since yesterday
=> sh git log --since=yesterday
git unpushed
not pushed → list
=> sh git log --oneline @{u}..HEAD
git merged branches rm ⟦into @base⟧
cleanup branches merged @base
=> sh git branch --merged @base | grep -vE '^[*+]| @base$' | xargs -r git branch -d
blame @f @line
git blame @f line @line
=> sh git blame -L @line,@line @zf
grep commits @p
git log search @p
commits: @p?
=> git.log {"grep":"@p"}
pickaxe @p
code history @p
=> sh git log --oneline -S '@p'
git root commit
=> sh git log --reverse --oneline | head -n 1
git remote url
remote?
=> sh git remote -v
git size
repo size ⟦objects⟧
=> sh git count-objects -vH
conflict files
git conflicts list
=> sh git diff --name-only --diff-filter=U
last commit files
git files HEAD
=> sh git show --stat HEAD
amend msg → @q
git amend @q
=> sh git commit --amend -m @zq
tag now @t
git tag → @t
=> sh git tag @t
pick @h
cherry @h
=> sh git cherry-pick @h
revert → @h
git undo commit @h with a revert
=> sh git revert --no-edit @h
archive HEAD → @zip
zip of HEAD: @zip
=> sh git archive -o @zip HEAD
patch of my edits → @patch
diff > @patch
=> sh git diff > @patch
init git
git start here
=> git.init {"path":"."}
status short pls
dirty?
=> git.status {}
stash in
=> sh git stash
stash out
=> sh git stash pop
unstage all
index: empty it
=> sh git reset
nuke my edits
edits → trash, tracked files
=> git.checkout {"paths":["."]}
nuke untracked
=> sh git clean -fd
branches?
=> git.branch {}
@b ∆ @b2
@b <> @b2 ⟦diff⟧
=> git.diff {"from":"@b","to":"@b2"}
@t..@t2 log
=> git.log {"from":"@t..@t2"}
@t..@t2 diff
=> git.diff {"from":"@t","to":"@t2"}
""")

# ---------------------------------------------------------------- three hundred people, one sentence each

many("""
Good afternoon. I am a teacher and would be much obliged if only @f and @f2 went into a commit named @q.
would it be possible for @f plus @f2, and those alone, to be committed under @q?
=> git.add {"paths":["@f","@f2"]} >> git.commit {"message":"@q"}
dictating: commit the file @f comma message @q full stop
um so, take @f, and uh, commit it, with, let me think, @q
For the record: @f, committed, @q. Leave the rest of the mess alone.
I forbid you to commit anything besides @f. Message @q.
@f is ready – wait, only @f – yes, commit that one, @q
=> git.add {"paths":["@f"]} >> git.commit {"message":"@q"}
commit @f2, no sorry, @f, as @q
@f2 ... hmm no, I meant @f. Commit that one as @q
=> git.add {"paths":["@f"]} >> git.commit {"message":"@q"}
any chance that everything i did gets committed as @q before my shift ends
mind committing the whole lot with @q
i'd sleep better if all of this was committed, say @q
@q – that's the message, all changes, commit
all changes + new files, commit. heading: @q
=> git.add {"all":true} >> git.commit {"message":"@q"}
Patient data fixed, so: commit all, message: @m
my nan needs the website, all changes in a commit: @m
=> git.add {"all":true} >> git.commit {"message":"@m"}
step 1: stage everything. step 2: commit as @q. step 3: show me the last commit
add all, commit @q, and once that's done print the newest commit
=> git.add {"all":true} >> git.commit {"message":"@q"} >> git.log {"limit":1}
commit everything as @q; tag it @t; push both the commit and the tag
save it all as @q, tag that @t, then send it off with the tag
=> git.add {"all":true} >> git.commit {"message":"@q"} >> sh git tag @t >> git.push {"tags":true}
all in as @q, tag @t, no push
commit the lot @q and afterwards put the tag @t on it
=> git.add {"all":true} >> git.commit {"message":"@q"} >> sh git tag @t
commit everything as @q and then go over to @b
@q for all my changes, and after the commit switch me to @b
=> git.add {"all":true} >> git.commit {"message":"@q"} >> git.checkout {"to":"@b"}
pull first; once that's through, commit all of mine as @q
=> git.pull {} >> git.add {"all":true} >> git.commit {"message":"@q"}
""")
many("""
I deleted half the paragraphs in @f and saved, silly me. Please fetch the one git keeps.
a virus or my brother wrecked @f. git version back, nothing else
Whoever messed with @f, I want it like it was committed. NOW.
do me a favour and forget everything i typed into @f
my edit of @f didn't work out, so let's have the old one ⟦the committed⟧
@f looks odd in the browser since i edited it; un-edit it
please, only @f, make it un-edited again, keep all my other files edited
=> git.checkout {"paths":["@f"]}
i didn't want to change @f2, wait no, @f2 is right. @f is the one to be put back to the commit
not @f2 but @f should be reset to what's committed
=> git.checkout {"paths":["@f"]}
undo my edits in @f, @f2 and @f3
these three as committed: @f, @f2, @f3
=> git.checkout {"paths":["@f","@f2","@f3"]}
show me what i broke in @f and then undo it
first the diff of @f, next throw those edits away
=> git.diff {"paths":["@f"]} >> git.checkout {"paths":["@f"]}
Years ago there was @f in here. Somebody threw it out. Where there's git there's hope: get it back.
ancient file @f, deleted by a commit, me needs it back
the deletion of @f got committed. i regret. undo just for that file
if git still has @f somewhere in the past, put it into my folder again
@f — gone since some commit. I know git never forgets.
let @f rise from the dead ⟦removed in a past commit⟧
i can't find @f, my colleague says it was deleted in a commit last month and can be restored, please do
the file @f used to be part of the project until a commit removed it, bring it back but change nothing else
=> sh git checkout $(git rev-list -n 1 HEAD -- @zf)^ -- @zf
both @f and @f2 were deleted in earlier commits, restore the two
@f, @f2: lost in history, i want them again
=> sh git checkout $(git rev-list -n 1 HEAD -- @zf)^ -- @zf >> sh git checkout $(git rev-list -n 1 HEAD -- @zf2)^ -- @zf2
the last commit deleted @f, bring it back
@f was still there before the last commit, which removed it. restore
=> sh git checkout HEAD~1 -- @zf
tell me what @f contained before i committed the latest changes
my prof wants to see the previous commit's @f. Print, nothing more.
what was in @f the commit before
just read out @f, one commit back, no restoring!
before that last commit, how did @f go
=> sh git show HEAD~1:@zf
@f, please, but in the form it had @small commits ago, on screen
rewind @f by @small commits for reading only
out of curiosity, what did @f say @small commits earlier
=> sh git show HEAD~@small:@zf
@f at the time of @h, contents, hands off my copy
how did @f read in @h
=> sh git show @h:@zf
this @f, when it was at @date, i'd like to read that
@date version of @f → screen
=> sh git show $(git rev-list -n 1 --before=@date HEAD):@zf
""")
many("""
The boiler of a bug sits in line @line of @f. Who put it there?
Ok who did this?! @f line @line!!
i need a name for line @line in @f
@f, row @line: author and date please
=> sh git blame -L @line,@line @zf
@who swears @f wasn't him. All commits on that file please.
with whom do i have to talk about @f, see git
@f has a history, let me have it
for the audit: each commit that ever touched @f
what's happened with @f over the years
=> git.log {"path":"@f"}
did @f change lately? just the last time, who and when
=> git.log {"limit":1,"path":"@f"}
we talked about @p in a commit back then, i need to find that one
someone wrote @p into a commit message, which one is it
i remember a commit, something with @p
ticket says @p, any commit for it?
my invoice lists work on @p; prove it with the commits that say so
=> git.log {"grep":"@p"}
the function @p doesn't exist any more, who removed it and in which commit
since when is @p in our code, commit please
hunt down the commits that add or remove the text @p
=> sh git log --oneline -S '@p'
i have to pay by commit, how many did everyone make
so who's the hardest worker here going by commits, full table
the pupils' commits, counted per pupil
leaderboard of committers
=> sh git shortlog -sn HEAD
@who asks for a reference, list what he committed
how has @who contributed, the commits
from @who, what's in here?
=> git.log {"author":"@who"}
am i imagining it or has @who committed @small times only? just count
=> sh git rev-list --count --author=@who HEAD
while i slept, what did people commit? since yesterday
yesterday until now: commits
i took a day off yesterday, what's come into the repo since
=> sh git log --since=yesterday
I've been ill for two weeks; what have they committed?
the last fortnight in commits
=> sh git log --since='2 weeks ago'
commits of the last quarter of a year
three months of commits, i write a report
=> sh git log --since='3 months ago'
over the last half year what was committed
=> sh git log --since='6 months ago'
the last twelve months of history
a year's worth of commits
=> sh git log --since='1 year ago'
commits from the last two days
past 48 hours, commits
=> sh git log --since='2 days ago'
commits of the last hour
what has been committed in the past hour
=> sh git log --since='1 hour ago'
this week, monday till now: commits
since monday, what did we commit
=> sh git log --since='last monday'
the half dozen latest commits
six newest commits
=> git.log {"limit":6}
the last dozen commits, no more
a dozen commits from the top of the log
=> git.log {"limit":12}
a couple of recent commits, two will do
=> git.log {"limit":2}
top twenty of the log
=> git.log {"limit":20}
how did this all begin – commit number one please
our anniversary! show the commit this project started with
history, but only the bottom line of it: the first commit
=> sh git log --reverse --oneline | head -n 1
""")
many("""
My desk is tidy, my branches aren't. Remove those that @base has swallowed already.
spring cleaning: local branches whose work is in @base → bin
@base contains some of my branches completely. those may be deleted, please keep the unmerged ones
after the release all branches merged to @base are waste
sysadmin here, 3 am, prune local branches fully merged into @base
=> sh git branch --merged @base | grep -vE '^[*+]| @base$' | xargs -r git branch -d
don't delete anything: which branches could i delete, since @base has them
=> sh git branch --merged @base
wrong branch AGAIN. Bring me to @b.
could i be on @b, please
time for @b
i left my coat on @b, go back there ;⟧
get us to the @b branch
=> git.checkout {"to":"@b"}
if you'd be so kind: a new branch, and may its name be @nb
@nb doesn't exist as a branch. Make it exist, and let me work in it.
let's call the new branch @nb and hop on
pls new branch ⟦@nb⟧
=> git.checkout {"create":"@nb"}
we want @nb, based on @base, not on what i have now
@nb must start from @base
=> git.checkout {"create":"@nb","from":"@base"}
hotfix for @t customers: branch @nb off the tag
=> git.checkout {"create":"@nb","from":"@t"}
branch only, no switching: @nb
=> git.branch {"create":"@nb"}
@nb reads badly. @nb2 reads well. Rename that branch.
the branch @nb2 should be the new name of @nb
from @nb to @nb2 goes the name of that branch
=> git.branch {"rename":"@nb","to":"@nb2"}
good riddance, branch @nb
my branch @nb is done and dusted. throw out
@nb: branch: delete
that @nb branch, i can't see it any more, remove it
=> git.branch {"delete":"@nb"}
kill branch @nb but spare @nb2
leave @nb2 where it is, @nb is the branch to delete
=> git.branch {"delete":"@nb"}
@nb is approved by @who, land it on @base
please take @nb and put it in @base
have @base absorb @nb
@base should have @nb's commits
in @base we want what was done in @nb
=> git.checkout {"to":"@base"} >> git.merge {"from":"@nb"}
not @base into @nb but @nb into @base, merge
=> git.checkout {"to":"@base"} >> git.merge {"from":"@nb"}
@base into @nb please, i want my branch fresh
update @nb with @base: go there and merge
=> git.checkout {"to":"@nb"} >> git.merge {"from":"@base"}
after merging @nb into @base show me the @small latest commits
=> git.checkout {"to":"@base"} >> git.merge {"from":"@nb"} >> git.log {"limit":@small}
ahead or behind? how many commits does @b have that i haven't
=> sh git rev-list --count HEAD..@b
what did i commit on this branch since it left @base
my commits since branching from @base
=> sh git log --oneline @base..HEAD
which files has my branch changed compared with @base, names
files i touched on this branch ⟦against @base⟧
=> sh git diff --name-only @base...HEAD
everything my branch changed since it split from @base, as a diff
=> sh git diff @base...HEAD
""")
many("""
The computer says @junk is full of rubbish and git lists all of it. It shouldn't.
i never want to see @junk among my changes
git spams me with @junk
let git be blind to @junk
whoever committed @junk once will do it again, so have git ignore it
exclude @junk from git
=> fs.write {"path":".gitignore","content":"@junk","append":true}
passwords live in @ign, git must never get hold of it, ignore
my editor leaves @ign behind, git should turn a blind eye
@ign: git-ignore
=> fs.write {"path":".gitignore","content":"@ign","append":true}
I pressed enter too soon. Un-commit, keep my work!
the thing i just committed wasn't finished. open it up again, edits must remain
ctrl-z for my last commit please, without touching the files
can we act as though i hadn't committed yet? i don't want to lose the edits
my boss saw a typo: un-commit the newest, i'll commit again myself
last commit = premature. pull it back ⟦work must not be lost⟧
=> sh git reset --soft HEAD~1
oh no, password in my last commit, not pushed. undo commit, keep files
=> sh git reset --soft HEAD~1
make the last commit vanish, including what it changed, no regrets
the newest commit is rubbish, also the code in it. gone with it
=> sh git reset --hard HEAD~1
I wrote the dullest commit message. Change it to @q.
that last message → @q. nothing else in the commit may change
the latest commit gets a new title: @q
commit message should've been @q, sorry
=> sh git commit --amend -m @zq
where i wrote a commit message a minute ago should now stand: @m
=> sh git commit --amend -m @zm
@f slipped through, it belongs to the commit before. same message
last commit lacks @f
=> sh git add @zf && git commit --amend --no-edit
oops, @f is staged. It shouldn't be. Don't lose my edits in it.
keep @f out of the coming commit
git add @f was a slip, un-slip it
=> sh git reset @zf
my index is a dog's breakfast, start over, files stay
i staged all sorts, none of it should be staged
=> sh git reset
Nothing I did today deserves to live. Committed state for all tracked files, please.
wipe my uncommitted edits
rollback all files to the last commit, leave new files be
i want none of these modifications
=> git.checkout {"paths":["."]}
remove my edits AND the files i created, as if freshly checked out
undo everything not committed, including new files and folders
=> sh git reset --hard && git clean -fd
the phone rings, production is down: stow away my edits
shelf, please, for all my edits
i need my desk clean for a demo, edits shall come back afterwards
=> sh git stash
demo is over, i want my edits again
where's the stuff i stowed? put it back
un-shelve
=> sh git stash pop
""")
many("""
we go to print with this. mark it, @t
let the present state be known as @t ⟦tag⟧
@t: that's what i want this commit tagged as
=> sh git tag @t
release notes for @t2: everything committed since @t
what lies between @t and @t2? commits
=> git.log {"from":"@t..@t2"}
is there code that differs from @t to @t2? lines
=> git.diff {"from":"@t","to":"@t2"}
what's not yet at the server? my commits i mean
have i commits up my sleeve that nobody can see
laptop might die tonight, what commits live only on it
i forgot whether i pushed. what's missing up there?
=> sh git log --oneline @{u}..HEAD
there might be new files i never added, list only those
which of these files has git never heard of
=> sh git ls-files --others --exclude-standard
do i have to commit anything before going home? only tell me
tree clean y/n
tell me honestly whether all is committed
nurse on night shift, is my stuff in git or not
=> git.status {}
into @zip with the committed files
the examiners want a clean copy, HEAD packed to @zip please
@zip should hold the project without its .git
=> sh git archive -o @zip HEAD
a diff file @patch of my edits, to mail to @who
what i changed so far, written down as @patch
=> sh git diff > @patch
@who can't push, wants my last commit as a patch file
=> sh git format-patch -1
@local is where our repo lives, on the usb stick or wherever. Clone to @new.
i'd like @new to be a clone of @local
=> git.clone {"url":"@local","to":"@new"}
for our choir's website i want version control in this folder
my novel lives in this folder, from today with git
we haven't got git in here. Please set it up
=> git.init {"path":"."}
the homework project should start with git: init, everything in, commit saying @q
=> git.init {"path":"."} >> git.add {"all":true} >> git.commit {"message":"@q"}
two people edited the same lines, which files are in trouble
after the merge git moans about conflicts, which files
=> sh git diff --name-only --diff-filter=U
in the quarrel about @f take theirs
=> sh git checkout --theirs -- @zf && git add @zf
in the quarrel about @f i was right, take mine
=> sh git checkout --ours -- @zf && git add @zf
where's this thing hosted
what's behind origin
tell me the repo's url
=> sh git remote -v
our server has a new name, origin must become @url
=> sh git remote set-url origin @url
is this repo fat? size please
=> sh git count-objects -vH
what went into the commit on top, file names
newest commit → files
=> sh git show --stat HEAD
one particular commit, @h, i need it on this branch too, nothing else from over there
@h is the fix. Transplant it here.
=> sh git cherry-pick @h
@h did damage and is public. Neutralise it with a new commit
=> sh git revert --no-edit @h
""")

# ---------------------------------------------------------------- what is missing, what is something else

many("""
My work's done, put it in git with a good message.
commit, thx
everything's saved; now the commit
please do a commit for me, all files
the two files i changed need committing
=> ask What should the commit message be?
i need a branch for my new feature
branch off from here please
let me work on a branch of my own
=> ask What should the branch be called?
merge my other branch in
the finished branch should be merged
=> ask Which branch should I merge?
one of the branches must be deleted
delete that old branch
=> ask Which branch should I delete?
go to my other branch
i'm on the wrong branch, switch
=> ask Which branch should I switch to?
version this: set a tag
today's release needs a tag
=> ask What should the tag be called?
a file got deleted ages ago, git can bring it back
i broke a file, restore the committed one
=> ask Which file should I restore?
take one commit over from the other branch
=> ask Which commit should I pick?
one of our commits has to be reverted
=> ask Which commit should I revert?
clone the repo of our course
=> ask Which repository should I clone?
which file of the project mentions @p? not the commits, the files
where in the code does @p occur
in what files do we use @p
@p – which source files have it
=> fs.search {"path":".","text":"@p"}
which .@ext files contain @p
@p in the .@ext files, where
=> fs.search {"path":".","name_glob":"*.@ext","text":"@p"}
skip node_modules: where is @p used in this project
files with @p in them, but not those under node_modules
=> fs.search {"path":".","text":"@p","not_glob":"node_modules"}
conflict markers ⟦<<<<<<<⟧ left over in some files? which
somebody committed <<<<<<< lines, in which files are they
=> fs.search {"path":".","text":"<<<<<<<"}
@f wasn't right in @h and wasn't in @h2 either, show me both versions
=> sh git show @h:@zf >> sh git show @h2:@zf
how does @f in @h differ from @f in @h2
=> git.diff {"from":"@h","to":"@h2","paths":["@f"]}
what happened in the repo in @d, newest @kt commits
=> git.log {"repo":"@d","limit":@kt}
pull in the project @d and then show what's uncommitted there
=> git.pull {"repo":"@d"} >> git.status {"repo":"@d"}
the project in the folder @d: commit everything as @q
go into @d, add all, commit @q
=> git.add {"repo":"@d","all":true} >> git.commit {"repo":"@d","message":"@q"}
put the repo @d on branch @b
=> git.checkout {"repo":"@d","to":"@b"}
which branch is checked out in @d
=> git.branch {"repo":"@d"}
line by line, what's changed in the repo @d
=> git.diff {"repo":"@d"}
""")
many("""
not a new branch! just switch to the existing @b
@b exists already, go there
=> git.checkout {"to":"@b"}
delete no branch, only tell me which there are
branches: list, nothing more
=> git.branch {}
look, don't pull: is there news on the server
=> git.pull {"fetch_only":true}
don't restore anything, just print @f from the last commit
the committed @f, print it, keep mine
=> sh git show HEAD:@zf
i do NOT want to lose my edits. only undo the commit.
undo commit ≠ undo edits! just the last commit
=> sh git reset --soft HEAD~1
don't delete @f from disk, only from git
git forgets @f, disk keeps @f
=> sh git rm --cached @zf
don't stage @f2, only @f
stage @f; hands off @f2
=> git.add {"paths":["@f"]}
stage everything, though not @f
add all files to the index except @f
=> git.add {"all":true} >> sh git reset @zf
stage the folder @d and the file @f, nothing else
=> git.add {"paths":["@d","@f"]}
commit the folder @d and the file @f together as @q
=> git.add {"paths":["@d","@f"]} >> git.commit {"message":"@q"}
the commit shall be named @q and hold everything except the folder @d
=> git.add {"all":true} >> sh git reset @zd >> git.commit {"message":"@q"}
everything except @f and @f2 should be committed as @q
leave @f and @f2 uncommitted, all else → @q
=> git.add {"all":true} >> sh git reset @zf @zf2 >> git.commit {"message":"@q"}
only already tracked files should be committed, no new ones, message @q
commit my modifications but none of the new files: @q
=> git.commit {"message":"@q","all":true}
discard my edits everywhere except in @f
all my changes can go, but keep those in @f
=> sh git checkout -- . ':!@f'
stash everything but @f
put my edits aside except for @f
=> sh git stash push -- . ':!@f'
what did i change apart from @f
my diff without @f
=> sh git diff -- . ':!@f'
from the server take only the tags
=> sh git fetch --tags
the newer version is on @b, the older here: get me the newer @f
=> git.checkout {"paths":["@f"],"from":"@b"}
compare from new to old: @t2 first, then @t
diff going backwards, @t2 → @t
=> git.diff {"from":"@t2","to":"@t"}
copy @f to @f2, then commit both as @q
=> fs.copy {"from":"@f","to":"@f2"} >> git.add {"paths":["@f","@f2"]} >> git.commit {"message":"@q"}
delete @f and commit that as @q
@f isn't needed; remove it and record the removal with @q
=> fs.delete {"paths":["@f"]} >> git.add {"paths":["@f"]} >> git.commit {"message":"@q"}
@g should be named @g2; commit the renaming as @q
rename @g → @g2, commit with @q
=> sh git mv @zg @zg2 >> git.commit {"message":"@q"}
write @q2 into a new file @g and commit it as @q
=> fs.write {"path":"@g","content":"@q2","expect_hash":"absent"} >> git.add {"paths":["@g"]} >> git.commit {"message":"@q"}
in @f it says @p, should be @p2. Fix and commit as @q
@p → @p2 in @f, then commit that file, @q
=> fs.edit {"path":"@f","edits":[{"old":"@p","new":"@p2","all":true}]} >> git.add {"paths":["@f"]} >> git.commit {"message":"@q"}
show me the log, and then the status
1⟧ log 2⟧ status
=> git.log {} >> git.status {}
status, log, branches – in this order
=> git.status {} >> git.log {} >> git.branch {}
what branch am i on and what's not committed
=> git.branch {} >> git.status {}
unstage @f, then show the status
=> sh git reset @zf >> git.status {}
stash my edits; pull; merge @nb
=> sh git stash >> git.pull {} >> git.merge {"from":"@nb"}
fetch, then compare mine with origin/@base
=> git.pull {"fetch_only":true} >> git.diff {"from":"origin/@base"}
branches @nb and @nb2, create both but stay here
=> git.branch {"create":"@nb"} >> git.branch {"create":"@nb2"}
delete the branches @nb, @nb2 and @nb3
three branches are done: @nb, @nb2, @nb3. away with them
=> git.branch {"delete":"@nb"} >> git.branch {"delete":"@nb2"} >> git.branch {"delete":"@nb3"}
merge @nb and @nb2 into this one, one after the other
=> git.merge {"from":"@nb"} >> git.merge {"from":"@nb2"}
undo the last commit, then commit again as @q
last commit: take back and redo with the message @q
=> sh git reset --soft HEAD~1 >> git.commit {"message":"@q"}
amend the message to @q and force the push, safely
=> sh git commit --amend -m @zq >> git.push {"force_with_lease":true}
restore @f and show me that the tree is clean afterwards
=> git.checkout {"paths":["@f"]} >> git.status {}
""", g=lambda r: _plain_file(r).rsplit("/", 1)[-1], f=_plain_file)
many("""
branch called @wordy, switch to it
there's a branch with the name @wordy, that's where i want to be
=> git.checkout {"to":"@wordy"}
new branch by the name of @wordy please
a branch and it's called @wordy, no joke
=> git.checkout {"create":"@wordy"}
the branch named @wordy can be deleted
=> git.branch {"delete":"@wordy"}
merge the branch named @wordy into this one
=> git.merge {"from":"@wordy"}
the branch @wordy should be called @nb
=> git.branch {"rename":"@wordy","to":"@nb"}
commits on the branch called @wordy
=> git.log {"from":"@wordy"}
who changed the file called @wordy
history of the file by the name of @wordy
=> git.log {"path":"@wordy"}
stage the file named @wordy
=> git.add {"paths":["@wordy"]}
my edits in the file called @wordy, show them
=> git.diff {"paths":["@wordy"]}
the file called @wordy shouldn't be staged
=> sh git reset -- @wordy
the file @wordy, as it was in the last commit, print it
=> sh git show HEAD:@wordy
a file by the name of @wordy was deleted in an old commit, bring it back
=> sh git checkout $(git rev-list -n 1 HEAD -- @wordy)^ -- @wordy
tag this as @wordy
=> sh git tag @wordy
the commit message should consist of one word: @wordy. commit all
commit it all, message: @wordy
=> git.add {"all":true} >> git.commit {"message":"@wordy"}
the folder named @wordy should be ignored by git
ignore a folder called @wordy
=> fs.write {"path":".gitignore","content":"@wordy","append":true}
make the folder called @wordy a git repo
=> git.init {"path":"@wordy"}
clone @url into a folder called @wordy
=> git.clone {"url":"@url","to":"@wordy"}
is the repo in the folder @wordy clean
=> git.status {"repo":"@wordy"}
""")
many("""
commit the @thing and the @thing2 under @q
=> fs.search {"path":".","name_glob":"@thing","kind":"file"} >> ok 1 >> fs.search {"path":".","name_glob":"@thing2","kind":"file"} >> ok 1 >> git.add {"paths":["$1.0","$2.0"]} >> git.commit {"message":"@q"}
stage my @thing
the @thing belongs in the next commit
=> fs.search {"path":".","name_glob":"@thing","kind":"file"} >> git.add {"paths":["$1.0"]}
what did i do to the @things, diff
show me my edits in both @things
=> fs.search {"path":".","name_glob":"@things","kind":"file"} >> git.diff {"paths":"$1"}
all my @several as committed, please, my edits were bad
=> fs.search {"path":".","name_glob":"@several","kind":"file"} >> git.checkout {"paths":"$1"}
when did the @thing last change in git
who last committed the @thing
=> fs.search {"path":".","name_glob":"@thing","kind":"file"} >> git.log {"limit":1,"path":"$1.0"}
which commits has the @one
the @one, its git history
=> fs.search {"path":".","name_glob":"@one","kind":"file"} >> git.log {"path":"$1.0"}
commit my @several, all of them, @q
the @several are ready for a commit named @q
=> fs.search {"path":".","name_glob":"@several","kind":"file"} >> git.add {"paths":"$1"} >> git.commit {"message":"@q"}
commit the @things as @q and push
=> fs.search {"path":".","name_glob":"@things","kind":"file"} >> git.add {"paths":"$1"} >> git.commit {"message":"@q"} >> git.push {}
files over 10 MB in this repo, before i commit them by accident
=> fs.search {"path":".","kind":"file","min_bytes":"10MB"}
""")

# ---------------------------------------------------------------- the four other languages again: limits, slips, two things at once, bare words

many("""
comitte nur @f, nachicht @q
nur @f in den comit, @q
äh, @f2, nein, @f meine ich: committen als @q
=> git.add {"paths":["@f"]} >> git.commit {"message":"@q"}
1. alles stagen 2. Commit @q 3. pushen
alles rein ⟦@q⟧, danach Push, dann bin ich weg
=> git.add {"all":true} >> git.commit {"message":"@q"} >> git.push {}
alles als @q committen, dann Tag @t dran
=> git.add {"all":true} >> git.commit {"message":"@q"} >> sh git tag @t
@f stagen, sonst nix, committen tu ich selber
@f in den Index, nicht committen
=> git.add {"paths":["@f"]}
auf @base wechseln, pullen, @nb reinmergen
=> git.checkout {"to":"@base"} >> git.pull {} >> git.merge {"from":"@nb"}
@nb in @base mergen, pushen, Branch löschen
=> git.checkout {"to":"@base"} >> git.merge {"from":"@nb"} >> git.push {} >> git.branch {"delete":"@nb"}
nicht löschen, nur zeigen: was würde git clean wegräumen
=> sh git clean -n
@f nur anzeigen, wie sie committet ist, meine nicht anfassen
=> sh git show HEAD:@zf
@f und @f2 sind aus Versehen geändert, beide zurück auf committet
=> git.checkout {"paths":["@f","@f2"]}
git: @f vorige Fassung
=> sh git show HEAD~1:@zf
git: gelöschte @f zurück ⟦alter Commit⟧
wo ist @f hin? irgendwer hat sie per Commit gelöscht, ich brauch sie
=> sh git checkout $(git rev-list -n 1 HEAD -- @zf)^ -- @zf
git: letzter Commit auf, Änderungen bleiben
commit rückgängig, datein behalten
=> sh git reset --soft HEAD~1
commits je Autor?
wer am meisten committet hat, Rangliste
=> sh git shortlog -sn HEAD
ungepushtes?
gibts commits die noch keiner sieht außer mir
=> sh git log --oneline @{u}..HEAD
wer wars? @f, Zeile @line
wessen Zeile ist die @line in @f
=> sh git blame -L @line,@line @zf
commit zu @p finden
ich such den Commit, da stand was von @p drin
=> git.log {"grep":"@p"}
wer hat die Datei @f gelöscht und wann
=> sh git log --oneline --diff-filter=D -- @zf
wer hat @f angelegt, welcher Commit
=> sh git log --oneline --diff-filter=A -- @zf
welche Dateien hat @h angefasst
=> sh git show --stat @h
@h im Einzelnen
zeig mir @h
=> sh git show @h
Konflikt in @f hab ich von Hand gelöst, merk das vor
=> git.add {"paths":["@f"]}
meine @small letzten Commits zu einem zusammenfassen, @q
=> sh git reset --soft HEAD~@small && git commit -m @zq
letzter Commit falsch, aber schon gepusht: Gegen-Commit bitte
=> sh git revert --no-edit HEAD
mein Name in den Commits soll @full sein
=> sh git config --global user.name '@full'
was würde ein Commit jetzt enthalten
=> git.diff {"staged":true}
meine Edits Zeile für Zeile, nur @f
=> git.diff {"paths":["@f"]}
den letzten Stash wegwerfen
=> sh git stash drop
neueste Tags zuerst
=> sh git tag --sort=-creatordate
letzter Tag?
=> sh git describe --tags --abbrev=0
was kam seit dem letzten Tag
=> sh git log --oneline $(git describe --tags --abbrev=0)..HEAD
Version @t als @zip exportieren
=> sh git archive -o @zip @t
was hat mein Branch gegenüber @base an Commits
=> sh git log --oneline @base..HEAD
""", "de", **DE)
many("""
comitea solo @f, mensage @q
solo el @f al comit, @q
eh, @f2, no, perdón, @f: commit como @q
=> git.add {"paths":["@f"]} >> git.commit {"message":"@q"}
1. todo al stage 2. commit @q 3. push
todo adentro ⟦@q⟧, después push y me voy
=> git.add {"all":true} >> git.commit {"message":"@q"} >> git.push {}
commit de todo con @q, y luego el tag @t
=> git.add {"all":true} >> git.commit {"message":"@q"} >> sh git tag @t
@f al stage, nada más, el commit lo hago yo
prepara @f, sin commit
=> git.add {"paths":["@f"]}
a @base, pull, y mete @nb
=> git.checkout {"to":"@base"} >> git.pull {} >> git.merge {"from":"@nb"}
@nb a @base, push y borra la rama
=> git.checkout {"to":"@base"} >> git.merge {"from":"@nb"} >> git.push {} >> git.branch {"delete":"@nb"}
no borres nada, solo dime qué se llevaría git clean
=> sh git clean -n
solo enséñame @f como está commiteado, el mío ni tocarlo
=> sh git show HEAD:@zf
toqué @f y @f2 sin querer, los dos como en el commit
=> git.checkout {"paths":["@f","@f2"]}
git: @f versión anterior
=> sh git show HEAD~1:@zf
git: devuélveme @f, borrado en un commit viejo
¿dónde quedó @f? alguien lo borró en un commit, lo necesito
=> sh git checkout $(git rev-list -n 1 HEAD -- @zf)^ -- @zf
git: abrir último commit, cambios se quedan
desaser commit pero con mis cambios intactos
=> sh git reset --soft HEAD~1
commits por autor?
el ranking de quién commitea más
=> sh git shortlog -sn HEAD
sin subir?
hay commits que solo veo yo, cuáles
=> sh git log --oneline @{u}..HEAD
¿quién fue? @f, línea @line
=> sh git blame -L @line,@line @zf
busca el commit de @p
ando buscando un commit que decía algo de @p
=> git.log {"grep":"@p"}
quién borró el archivo @f y cuándo
=> sh git log --oneline --diff-filter=D -- @zf
quién creó @f, en qué commit
=> sh git log --oneline --diff-filter=A -- @zf
qué archivos tocó @h
=> sh git show --stat @h
@h con detalle
=> sh git show @h
el conflicto de @f ya lo arreglé a mano, márcalo
=> git.add {"paths":["@f"]}
junta mis últimos @small commits en uno, @q
=> sh git reset --soft HEAD~@small && git commit -m @zq
el último commit está mal y ya subido: un commit que lo anule
=> sh git revert --no-edit HEAD
mi nombre en los commits tiene que ser @full
=> sh git config --global user.name '@full'
si hago commit ahora ¿qué entra?
=> git.diff {"staged":true}
mis cambios línea a línea, solo en @f
=> git.diff {"paths":["@f"]}
tira el último stash
=> sh git stash drop
tags, los nuevos primero
=> sh git tag --sort=-creatordate
¿último tag?
=> sh git describe --tags --abbrev=0
qué entró desde el último tag
=> sh git log --oneline $(git describe --tags --abbrev=0)..HEAD
exporta la @t como @zip
=> sh git archive -o @zip @t
commits de mi rama que @base no tiene
=> sh git log --oneline @base..HEAD
""", "es", **ES)
many("""
comita só @f, mensajem @q
só o @f no comit, @q
ahn, @f2, não, desculpa, @f: commit como @q
=> git.add {"paths":["@f"]} >> git.commit {"message":"@q"}
1. tudo no stage 2. commit @q 3. push
tudo dentro ⟦@q⟧, depois push e vou embora
=> git.add {"all":true} >> git.commit {"message":"@q"} >> git.push {}
commit de tudo com @q, e depois a tag @t
=> git.add {"all":true} >> git.commit {"message":"@q"} >> sh git tag @t
@f no stage, mais nada, o commit eu faço
prepara o @f, sem commit
=> git.add {"paths":["@f"]}
vai pra @base, pull, e mete a @nb
=> git.checkout {"to":"@base"} >> git.pull {} >> git.merge {"from":"@nb"}
@nb na @base, push e apaga a branch
=> git.checkout {"to":"@base"} >> git.merge {"from":"@nb"} >> git.push {} >> git.branch {"delete":"@nb"}
não apaga nada, só diz o que o git clean levaria
=> sh git clean -n
só me mostra o @f como tá comitado, no meu nem encosta
=> sh git show HEAD:@zf
mexi no @f e no @f2 sem querer, os dois como no commit
=> git.checkout {"paths":["@f","@f2"]}
git: @f versão anterior
=> sh git show HEAD~1:@zf
git: me devolve o @f, apagado num commit velho
cadê o @f? alguém apagou num commit, preciso dele
=> sh git checkout $(git rev-list -n 1 HEAD -- @zf)^ -- @zf
git: abrir último commit, mudanças ficam
desfais o commit mas com minhas mudanças
=> sh git reset --soft HEAD~1
commits por autor?
o ranking de quem mais comita
=> sh git shortlog -sn HEAD
sem subir?
tem commit que só eu vejo, quais
=> sh git log --oneline @{u}..HEAD
quem foi? @f, linha @line
=> sh git blame -L @line,@line @zf
acha o commit de @p
tô atrás de um commit que dizia algo de @p
=> git.log {"grep":"@p"}
quem apagou o arquivo @f e quando
=> sh git log --oneline --diff-filter=D -- @zf
quem criou o @f, em que commit
=> sh git log --oneline --diff-filter=A -- @zf
que arquivos o @h mexeu
=> sh git show --stat @h
@h em detalhe
=> sh git show @h
o conflito do @f já resolvi na mão, marca
=> git.add {"paths":["@f"]}
junta meus últimos @small commits num só, @q
=> sh git reset --soft HEAD~@small && git commit -m @zq
o último commit tá errado e já subiu: um commit que anule
=> sh git revert --no-edit HEAD
meu nome nos commits tem que ser @full
=> sh git config --global user.name '@full'
se eu fizer commit agora, o que entra?
=> git.diff {"staged":true}
minhas mudanças linha a linha, só no @f
=> git.diff {"paths":["@f"]}
joga fora o último stash
=> sh git stash drop
tags, as novas primeiro
=> sh git tag --sort=-creatordate
última tag?
=> sh git describe --tags --abbrev=0
o que entrou desde a última tag
=> sh git log --oneline $(git describe --tags --abbrev=0)..HEAD
exporta a @t como @zip
=> sh git archive -o @zip @t
commits da minha branch que a @base não tem
=> sh git log --oneline @base..HEAD
""", "pt", **PT)
many("""
komit @f aja, pesanya @q
cuma @f yg masuk komit, @q
eh, @f2, bukan, maksudnya @f: commit jadi @q
=> git.add {"paths":["@f"]} >> git.commit {"message":"@q"}
1. stage semua 2. commit @q 3. push
masukin semua ⟦@q⟧, abis itu push, saya cabut
=> git.add {"all":true} >> git.commit {"message":"@q"} >> git.push {}
commit semua dengan @q, habis itu tag @t
=> git.add {"all":true} >> git.commit {"message":"@q"} >> sh git tag @t
@f masuk stage, itu aja, commit-nya saya sendiri
siapkan @f, jangan commit
=> git.add {"paths":["@f"]}
ke @base, pull, lalu masukin @nb
=> git.checkout {"to":"@base"} >> git.pull {} >> git.merge {"from":"@nb"}
@nb ke @base, push, terus hapus branch-nya
=> git.checkout {"to":"@base"} >> git.merge {"from":"@nb"} >> git.push {} >> git.branch {"delete":"@nb"}
jangan hapus apa-apa, kasih tahu aja apa yang bakal dibuang git clean
=> sh git clean -n
tampilkan @f yang sudah di-commit aja, punya saya jangan disentuh
=> sh git show HEAD:@zf
@f sama @f2 keubah nggak sengaja, dua-duanya balik ke commit
=> git.checkout {"paths":["@f","@f2"]}
git: @f versi sebelumnya
=> sh git show HEAD~1:@zf
git: balikin @f, dihapus di commit lama
@f ke mana ya? ada yang hapus lewat commit, saya perlu
=> sh git checkout $(git rev-list -n 1 HEAD -- @zf)^ -- @zf
git: buka commit terakhir, perubahan tetap
batalin komit tapi editan saya jgn ilang
=> sh git reset --soft HEAD~1
commit per penulis?
peringkat yang paling rajin commit
=> sh git shortlog -sn HEAD
belum naik?
ada commit yang cuma saya yang lihat, yang mana
=> sh git log --oneline @{u}..HEAD
siapa pelakunya? @f, baris @line
=> sh git blame -L @line,@line @zf
cari commit soal @p
saya nyari commit yang ada kata @p
=> git.log {"grep":"@p"}
siapa yang hapus file @f dan kapan
=> sh git log --oneline --diff-filter=D -- @zf
siapa yang bikin @f, di commit mana
=> sh git log --oneline --diff-filter=A -- @zf
file apa saja yang disentuh @h
=> sh git show --stat @h
@h secara rinci
=> sh git show @h
konflik di @f sudah saya beresin manual, tandai
=> git.add {"paths":["@f"]}
gabung @small commit terakhir saya jadi satu, @q
=> sh git reset --soft HEAD~@small && git commit -m @zq
commit terakhir salah dan sudah naik: bikin commit pembatalnya
=> sh git revert --no-edit HEAD
nama saya di commit harus @full
=> sh git config --global user.name '@full'
kalau commit sekarang, apa yang masuk?
=> git.diff {"staged":true}
perubahan saya baris per baris, di @f aja
=> git.diff {"paths":["@f"]}
buang stash terakhir
=> sh git stash drop
tag, yang baru di atas
=> sh git tag --sort=-creatordate
tag terakhir?
=> sh git describe --tags --abbrev=0
apa yang masuk sejak tag terakhir
=> sh git log --oneline $(git describe --tags --abbrev=0)..HEAD
ekspor @t jadi @zip
=> sh git archive -o @zip @t
commit di branch saya yang belum ada di @base
=> sh git log --oneline @base..HEAD
""", "id", **ID)

# ---------------------------------------------------------------- more people, more corners

ORDS = [("second", "1"), ("third", "2"), ("fourth", "3"), ("fifth", "4"), ("sixth", "5")]
many("""
what changed @small commits ago, that one commit
the commit @small back from now, show it in full
=> sh git show HEAD~@small
the @ord newest commit, what's in it
@ord commit from the top, with its lines
=> sh git show HEAD~@ord
files of the @ord newest commit
the @ord latest commit touched what files
=> sh git show --stat HEAD~@ord
what did @who change yesterday and today
commits by @who since yesterday
=> sh git log --author=@who --since=yesterday
what has @who done today
today's commits by @who
=> sh git log --author=@who --since=midnight
did @who commit anything after @date
@who: commits since @date
=> sh git log --author=@who --since=@date
what did @who commit between @date and @date2
=> sh git log --author=@who --since=@date --until=@date2
how many commits did @who make since @date
=> sh git rev-list --count --author=@who --since=@date HEAD
commits that changed @f in the last @ago
@f: what commits since @ago ago
=> sh git log --since='@ago ago' -- @zf
what was changed in the folder @d since @date, commits
=> sh git log --since=@date -- @zd
history of lines @lo to @hi in @f
how did lines @lo-@hi of @f come about
=> sh git log -L @lo,@hi:@zf
take the whole project back to how it was on @date, only for a look
let me look around in the state of @date
=> sh git checkout $(git rev-list -n 1 --before=@date HEAD)
restore @f to the state of @date
@f should be like on @date
=> sh git checkout $(git rev-list -n 1 --before=@date HEAD) -- @zf
put @f back to how it was @ago ago
@f from @ago ago should replace today's
=> sh git checkout $(git rev-list -n 1 --before='@ago ago' HEAD) -- @zf
where i was an hour ago i'll never know... show all moves of HEAD
what did i do in git lately, the reflog
=> sh git reflog
which commits are in @t2 but not in @t
@t2 has which commits that @t lacks
=> git.log {"from":"@t..@t2"}
who worked on release @t2 since @t, with counts
contributors from @t to @t2
=> sh git shortlog -sn @t..@t2
how many commits lie between @t and @t2
number of commits from @t to @t2
=> sh git rev-list --count @t..@t2
how many lines changed from @t to @t2, a summary
@t to @t2 in numbers
=> git.diff {"from":"@t","to":"@t2","stat_only":true}
is @h already part of @base
does @base contain the commit @h
=> sh git branch --contains @h
where did @nb split off from @base
the common ancestor of @base and @nb
=> sh git merge-base @base @nb
does a branch named @nb exist
is there a branch @nb around
=> sh git branch --list @nb
branches of @who, they all start with @{wl}/
list branches beginning with @{wl}/
=> sh git branch --list '@wl/*'
the remote branches alone, without my local ones
only branches on origin
=> sh git branch -r
take over @nb from the server, i don't have it locally yet
origin has @nb, i want to work on it here
=> git.checkout {"to":"@nb"}
reset my @f to what origin/@base has
origin/@base has the right @f, it should replace mine
=> git.checkout {"paths":["@f"],"from":"origin/@base"}
compare my branch with origin/@base
what's different between here and origin/@base
=> git.diff {"from":"origin/@base"}
push @nb to the server but don't track it
@nb should be on origin
=> git.push {"branch":"@nb"}
push all my branches
every local branch should go to origin
=> sh git push --all
push @nb under the name @nb2
on the server my @nb should be called @nb2
=> sh git push origin @nb:@nb2
get news from all remotes and prune dead branches
=> sh git fetch --all --prune
""", ord=ORDS, wl=lambda r: r.choice(PEOPLE), lo=lambda r: str(r.randint(2, 60)), hi=lambda r: str(r.randint(61, 190)))
many("""
my commits say "unknown author", i'm @full
git asks who i am. @full
=> sh git config --global user.name '@full'
git wants an email, take @mail
the address on my commits: @mail from now on
=> sh git config --global user.email @mail
line endings drive git mad, keep them as they are in this repo
=> sh git config core.autocrlf false
git shows every file as changed because of permissions, it should ignore the mode
file modes shouldn't count as changes here
=> sh git config core.filemode false
new repositories should begin with a branch called @base
default branch for git init: @base
=> sh git config --global init.defaultBranch @base
a shortcut, git @al, for git status
alias @al = status, in git
=> sh git config --global alias.@al status
list my git aliases
which shortcuts have i defined in git
=> sh git config --get-regexp alias
which editor opens for commit messages
=> sh git config core.editor
what settings does git have here
git config, all of it
=> sh git config --list
which git is this, version
git --version pls
=> sh git --version
where's the top folder of this repository
the repo root, its path
=> sh git rev-parse --show-toplevel
am i even inside a git repository
is this folder part of a repo
=> sh git rev-parse --is-inside-work-tree
only commit the deleted files' removal... no, simply: every change of tracked files, as @q
tracked changes only, commit as @q
=> git.commit {"message":"@q","all":true}
ci needs a nudge: commit with nothing in it, @q
=> git.commit {"message":"@q","allow_empty":true}
commit everything with a title @q and below it the text @q2
title @q, body @q2, all changes
=> git.add {"all":true} >> sh git commit -m @zq -m @zq2
commit everything as @q dated @date
all changes, message @q, and the commit's date should be @date
=> git.add {"all":true} >> sh git commit -m @zq --date=@date
merge @nb in, message of the merge commit: @q
=> git.merge {"from":"@nb","message":"@q"}
@f shows up as changed all the time although i need my local version. git should look away
assume @f unchanged in git
=> sh git update-index --assume-unchanged @zf
watch @f again ⟦it was set to assume-unchanged⟧
=> sh git update-index --no-assume-unchanged @zf
make @f executable in git as well
the executable bit of @f should be recorded in git
=> sh git update-index --chmod=+x @zf
start a bisect, bad is now, good was @t
it worked in @t and is broken now; begin bisecting
=> sh git bisect start HEAD @t
bisect: this one is good
=> sh git bisect good
bisect: this one's bad
=> sh git bisect bad
stop bisecting
enough bisect, go back
=> sh git bisect reset
note on the last commit: @q
=> sh git notes add -m @zq
which remote branches are merged into @base
=> sh git branch -r --merged @base
does my patch file @patch fit? test without applying
=> sh git apply --check @patch
what would the patch @patch change, statistics only
=> sh git apply --stat @patch
a folder @d with just the files of @t, no git in it
unpack the state of @t into the new folder @d
=> sh mkdir -p @zd && git archive @t | tar -x -C @zd
clone @url with everything in its submodules to @new
=> sh git clone --recurse-submodules @url @znew
is the server's repo @url alive, what branches has it, don't clone
list the branches at @url without cloning
=> sh git ls-remote --heads @url
which tags does @url have? no clone
=> sh git ls-remote --tags @url
""", al=lambda r: r.choice(["st", "s", "stat", "gs", "ss", gibberish(r)[:3]]))
many("""
I am furious. @f! I had it perfect in the last commit and then touched it. Back!
@f ... sigh. take back what i typed since the commit
the newest thing in @f is bad, the committed thing is good; swap
=> git.checkout {"paths":["@f"]}
My son deleted @d in the file manager. It's all committed. Back with it.
the folder @d got deleted on disk, not in git; restore it
=> git.checkout {"paths":["@d"]}
several files went missing from the folder @d, git has them
=> git.checkout {"paths":["@d"]}
the website went down after the last commit, which files did that commit touch
=> sh git show --stat HEAD
since the last commit the page is blank. what did that commit change, line by line
=> sh git show HEAD
tests were fine @small commits ago. what changed since, as one diff
=> sh git diff HEAD~@small HEAD
the price list @f is wrong since somebody edited it; who?
=> git.log {"path":"@f"}
customers complain about line @line in @f, who wrote that nonsense
=> sh git blame -L @line,@line @zf
our logo @f is gone from the repo since the redesign commit. I need it again, please
=> sh git checkout $(git rev-list -n 1 HEAD -- @zf)^ -- @zf
I can't push because there are newer commits on the server. Merge theirs in, then push.
push was rejected, remote has work i don't have. merge it in, then push again
=> git.pull {"fast_forward_only":false} >> git.push {}
git says "Your branch is behind", fix that
"your branch is behind 'origin/@base'" it says. bring me up to date
=> git.pull {}
"Your branch is ahead of 'origin'", says git. so send it
ahead by @small commits, push them
=> git.push {}
git says there are untracked files present, which
=> sh git ls-files --others --exclude-standard
"nothing to commit"? but i changed things. what does git see
=> git.status {}
"fatal: not a git repository", well, then make it one
=> git.init {"path":"."}
"You have unmerged paths": which ones
=> sh git diff --name-only --diff-filter=U
"Please commit your changes or stash them": stash them, then switch to @b
git won't let me go to @b because of local changes; put them aside and go
=> sh git stash && git checkout @b
"error: The branch @nb is not fully merged". I know. Delete.
=> git.branch {"delete":"@nb","force":true}
"fatal: The current branch @nb has no upstream branch" – push and set it
=> git.push {"branch":"@nb","set_upstream":true}
"fatal: remote origin already exists", so change it to @url
=> sh git remote set-url origin @url
"detached HEAD" it says, i want to be on @b again
=> git.checkout {"to":"@b"}
too big to mail, the repo @local shall be cloned to @new without old history
=> git.clone {"url":"@local","to":"@new","depth":1}
someone else's half-done merge is in here, get rid of the merge
=> git.merge {"abort":true}
the log files got committed last week. *.log should be ignored from here on
=> fs.write {"path":".gitignore","content":"*.log","append":true}
node_modules is in the repo, it's huge. remove it from git, keep it on disk
=> sh git rm -r --cached node_modules
a secret slipped into the last commit ⟦file @f⟧, not pushed: take @f out of that commit, keep the file
=> sh git rm --cached @zf && git commit --amend --no-edit
""")
many("""
thesis chapter done. commit @f, "@{m}" as message
=> git.add {"paths":["@f"]} >> git.commit {"message":"@m"}
lab book: all changes → commit "@{m}"
=> git.add {"all":true} >> git.commit {"message":"@m"}
shop is closed, prices updated in @f. Put that into git, "@{m}", and push it so the site updates
=> git.add {"paths":["@f"]} >> git.commit {"message":"@m"} >> git.push {}
before the upgrade i want a safety tag @t and then a branch @nb to work on
=> sh git tag @t >> git.checkout {"create":"@nb"}
go to @base, get the newest, come back to @nb and merge @base
=> git.checkout {"to":"@base"} >> git.pull {} >> git.checkout {"to":"@nb"} >> git.merge {"from":"@base"}
switch to @b and tell me its last @kt commits
=> git.checkout {"to":"@b"} >> git.log {"limit":@kt}
fetch; which branches are on the server now
=> git.pull {"fetch_only":true} >> git.branch {"remotes":true}
stash, show me the clean tree's status
=> sh git stash >> git.status {}
pop the stash and show what's changed
=> sh git stash pop >> git.status {}
diff first, and if i like it i'll commit myself
=> git.diff {}
make @nb from @t and put the commit @h on it
=> git.checkout {"create":"@nb","from":"@t"} >> sh git cherry-pick @h
put @junk in .gitignore, remove it from the index, commit that as @q
=> fs.write {"path":".gitignore","content":"@junk","append":true} >> sh git rm -r --cached @zjunk >> git.add {"paths":[".gitignore"]} >> git.commit {"message":"@q"}
tag @t, archive it as @zip
=> sh git tag @t >> sh git archive -o @zip @t
restore @f from @h and commit that as @q
=> git.checkout {"paths":["@f"],"from":"@h"} >> git.commit {"message":"@q"}
restore the long deleted @f and commit it as @q
@f was deleted in an old commit. bring it back and commit with @q
=> sh git checkout $(git rev-list -n 1 HEAD -- @zf)^ -- @zf >> git.commit {"message":"@q"}
revert @h, then push
=> sh git revert --no-edit @h >> git.push {}
undo the last commit and stash what was in it
=> sh git reset --soft HEAD~1 >> sh git stash
rename my branch to @nb and push it under that name with tracking
=> sh git branch -m @nb >> git.push {"branch":"@nb","set_upstream":true}
clone @url, enter it, branch @nb there
=> git.clone {"url":"@url","to":"@baseurl"} >> git.checkout {"repo":"@baseurl","create":"@nb"}
init in @d, then add the remote @url
=> git.init {"path":"@d"} >> sh cd @zd && git remote add origin @url
""")

# ---------------------------------------------------------------- what is asked most, in still other shapes

many("""
of my five edited files just two, @f and @f2, are for the commit @q
The pair @f / @f2 makes a commit: @q. End of story.
@q: put @f and @f2 in it, nothing besides
files: @f, @f2. action: commit. message: @q
commit to make: @q; contents: @f and @f2
=> git.add {"paths":["@f","@f2"]} >> git.commit {"message":"@q"}
file: @f; msg: @q; commit
@q shall be a commit with a single file, @f
what goes into @q: @f. what doesn't: everything else
Commit @f please ⟦only!⟧, describing it as @q, many thanks in advance
i'm told to commit small pieces, so: @f, @q
would you mind recording just @f in git, under @q
my edits to @f, and only to @f, under the name @q in the history please
=> git.add {"paths":["@f"]} >> git.commit {"message":"@q"}
@f, @f2, @f3: those belong together, commit them with the text @q
=> git.add {"paths":["@f","@f2","@f3"]} >> git.commit {"message":"@q"}
all .@ext files as one commit; message: @m
=> fs.search {"path":".","name_glob":"*.@ext"} >> git.add {"paths":"$1"} >> git.commit {"message":"@m"}
with the exception of @f, all i changed goes into @q
@f isn't for the others' eyes yet, commit the rest ⟦@q⟧
hold @f back, commit what remains as @q
=> git.add {"all":true} >> sh git reset @zf >> git.commit {"message":"@q"}
the committed @f instead of my @f
my @f should be replaced by git's
git's @f over mine
swap my messed up @f for the one in the last commit
i give up on @f, take what git has
what i want in @f is what HEAD has in it
put @f in its committed state ⟦others untouched⟧
=> git.checkout {"paths":["@f"]}
@f: get it out of the past, a commit deleted it
A commit, no idea which, did away with @f. It must come back.
it was in git once, @f, then removed for good; un-remove
dig up @f from old commits, it was deleted
please recover the deleted ⟦and committed as deleted⟧ @f from git history
"@f" was removed from the repository by an earlier commit and should be present again
what's the way to get a file back that a commit deleted? it's @f. do it
hey can u get @f back, it was deleted like 10 commits ago
=> sh git checkout $(git rev-list -n 1 HEAD -- @zf)^ -- @zf
one commit earlier, what did @f look like
@f prior to the last commit
give me the text of @f from one commit ago
how was @f before we committed last
HEAD~1's @f please, on the screen
the old @f ⟦1 commit ago⟧, only print
=> sh git show HEAD~1:@zf
@f, @small commits into the past, show
i wonder what @f had in it @small commits ago
=> sh git show HEAD~@small:@zf
print @f from HEAD~@hn
HEAD~@hn:@f
@f @ HEAD~@hn
=> sh git show HEAD~@hn:@zf
restore @f from HEAD~@hn
@f := HEAD~@hn
=> sh git checkout HEAD~@hn -- @zf
""", hn=lambda r: str(r.randint(1, 9)))
many("""
@base has eaten many branches, delete the eaten ones
the rule: merged into @base = branch deleted. apply it locally
a branch that's merged in @base has no right to live
rm branches where merged=@base
my local branches: keep @base and the unmerged, delete the others
=> sh git branch --merged @base | grep -vE '^[*+]| @base$' | xargs -r git branch -d
the @junk folder: not git's business
folder @junk, ignore, git, thanks
how do i keep @junk out of git? please set that up
one more for .gitignore, the folder @junk
stop offering me @junk for committing
=> fs.write {"path":".gitignore","content":"@junk","append":true}
Line @line, @f. Name of the culprit?
find out who put line @line into @f
@f has a strange line @line, blame please
=> sh git blame -L @line,@line @zf
by whom was @f edited
list whoever changed @f with dates
@f, commits that touched it
i'd like to see how often and why @f was changed
=> git.log {"path":"@f"}
the commit i made last, dissolve it, keep the contents
remove that commit but i want my stuff
last commit back to staged
commit: undo. files: keep.
i take back my last commit – not the work, just the commit
pretend i never committed a minute ago, the edits of course stay
=> sh git reset --soft HEAD~1
message typo in the last commit! correct is @q
make the last commit read @q
fix the last message: @q
=> sh git commit --amend -m @zq
push my edits aside ⟦not git push!⟧, i need them later
my changes in a drawer please, i take them out again tonight
freeze what i'm doing, give me the clean state
=> sh git stash
open the drawer, my changes please ⟦stash⟧
unfreeze my edits
=> sh git stash pop
v-tag for this commit: @t
name of this version: @t. make it a tag
this commit = @t, tag-wise
=> sh git tag @t
differences please: left @b, right @b2
how's @b2 unlike @b
=> git.diff {"from":"@b","to":"@b2"}
from the tag @t to the tag @t2 a diff
what did we alter between version @t and version @t2
=> git.diff {"from":"@t","to":"@t2"}
commits i'd lose if my disk died
local only commits, list
what's still to be pushed
not on the server: which commits of mine
=> sh git log --oneline @{u}..HEAD
who has how many commits, sorted
table: author, commits
commits per head
=> sh git shortlog -sn HEAD
yesterday + today, commits
what happened in git from yesterday on
=> sh git log --since=yesterday
how does the remote read, i mean its url
url of origin?
=> sh git remote -v
the commit message with @p in it
which commit says @p
@p is in a commit's text. which
=> git.log {"grep":"@p"}
which commit touched the text @p in the files
@p came or went in which commit ⟦code, not messages⟧
=> sh git log --oneline -S '@p'
@nb: rename to @nb2, it's a branch
the name @nb is taken by mistake, the branch ought to be @nb2
=> git.branch {"rename":"@nb","to":"@nb2"}
repo spotless?
nothing uncommitted, right?
all committed, or not?
are we clean
=> git.status {}
@f out of the staging area, please
staged by mistake: @f
the index should not have @f
=> sh git reset @zf
uncommitted edits: gone, all of them, please
as if i hadn't touched anything since the last commit
=> git.checkout {"paths":["."]}
pack HEAD → @zip
the committed files in a package @zip
=> sh git archive -o @zip HEAD
patch from my edits, name @patch
=> sh git diff > @patch
birth of this repo: first commit?
=> sh git log --reverse --oneline | head -n 1
the top commit's files
what files did i commit last
=> sh git show --stat HEAD
weight of the repository
=> sh git count-objects -vH
what's fighting in this merge, file names
=> sh git diff --name-only --diff-filter=U
local source @local, clone target @new
@new := clone of @local
=> git.clone {"url":"@local","to":"@new"}
commit @h over here too
get @h onto this branch
=> sh git cherry-pick @h
""")

# ---------------------------------------------------------------- the four other languages, told as trouble and as wishes

many("""
git meint "not a git repository", dann mach eins draus
=> git.init {"path":"."}
"Your branch is behind" steht da, bring mich auf Stand
=> git.pull {}
@f zeigt seit heute Unsinn an, ich hab dran rumgepfuscht; die Fassung aus git muss wieder rein
was git von @f hat, soll meins ersetzen
=> git.checkout {"paths":["@f"]}
unsere Datei @f fehlt seit dem Umbau, ein Commit hat sie mitgenommen. Sie soll wieder da sein.
@f ausgraben, die wurde mal per Commit entfernt
=> sh git checkout $(git rev-list -n 1 HEAD -- @zf)^ -- @zf
mich interessiert @f von vorhin, also ein Commit früher, nur lesen
=> sh git show HEAD~1:@zf
seit ich committet hab, fällt mir auf: war zu früh. Rückgängig, aber verlier mir nichts
=> sh git reset --soft HEAD~1
@junk vermüllt mir den git status, soll ignoriert werden
tausend Dateien aus @junk in git status, das nervt
=> fs.write {"path":".gitignore","content":"@junk","append":true}
meine Kollegen sehen meine Commits nicht
=> git.push {}
die Kollegen haben was hochgeladen, das hätte ich gern hier
=> git.pull {}
das nächste Release heißt @t, dieser Commit soll so getaggt sein
=> sh git tag @t
ein Branch namens @wordy, da will ich hin ⟦gibts schon⟧
=> git.checkout {"to":"@wordy"}
neuer Branch und der heißt wirklich @wordy
=> git.checkout {"create":"@wordy"}
die Datei namens @wordy soll in den nächsten Commit, sonst nix
=> git.add {"paths":["@wordy"]}
die @thing committen mit @q
=> fs.search {"path":".","name_glob":"@thing","kind":"file"} >> git.add {"paths":["$1.0"]} >> git.commit {"message":"@q"}
die @thing wie zuletzt committet, meine Änderungen waren falsch
=> fs.search {"path":".","name_glob":"@thing","kind":"file"} >> git.checkout {"paths":["$1.0"]}
ein Dutzend Commits zurück, was war da alles? die letzten zwölf
=> git.log {"limit":12}
das letzte halbe Jahr an Commits
=> sh git log --since='6 months ago'
Commits von heute und gestern, die von @who
=> sh git log --author=@who --since=yesterday
@b2 will ich nicht, sondern @b: wechseln
auf @b2, Quatsch, auf @b
=> git.checkout {"to":"@b"}
lass @nb2 in Ruhe, nur der Branch @nb soll weg
=> git.branch {"delete":"@nb"}
nicht @base nach @nb, sondern @nb nach @base mergen
=> git.checkout {"to":"@base"} >> git.merge {"from":"@nb"}
@f2 nicht stagen, bloß @f
=> git.add {"paths":["@f"]}
Mist, Passwort im letzten Commit ⟦nicht gepusht⟧: aufmachen, Dateien behalten
=> sh git reset --soft HEAD~1
Stand von @date anschauen, das ganze Projekt
=> sh git checkout $(git rev-list -n 1 --before=@date HEAD)
@f soll sein wie am @date
=> sh git checkout $(git rev-list -n 1 --before=@date HEAD) -- @zf
wo in den Dateien ⟦nicht in Commits⟧ steht @p
=> fs.search {"path":".","text":"@p"}
erst Status, dann die letzten @k Commits
=> git.status {} >> git.log {"limit":@k}
stash, dann auf @b
=> sh git stash && git checkout @b
@url klonen nach @new, nur der neueste Stand
=> git.clone {"url":"@url","to":"@new","depth":1}
""", "de", **DE)
many("""
git dice "not a git repository", pues que lo sea
=> git.init {"path":"."}
sale "Your branch is behind", ponme al día
=> git.pull {}
@f está hecho un lío por mi culpa; que vuelva lo que tiene git
lo que git tiene de @f en lugar de lo mío
=> git.checkout {"paths":["@f"]}
nos falta @f desde la reforma, un commit se lo llevó. Tiene que volver.
desentierra @f, que un commit lo eliminó
=> sh git checkout $(git rev-list -n 1 HEAD -- @zf)^ -- @zf
me interesa @f de antes, un commit atrás, solo leerlo
=> sh git show HEAD~1:@zf
metí la pata con el commit, muy pronto. Deshazlo sin perder nada
=> sh git reset --soft HEAD~1
@junk me ensucia el git status, hay que ignorarla
mil archivos de @junk en git status, qué rabia
=> fs.write {"path":".gitignore","content":"@junk","append":true}
mis compañeros no ven mis commits
=> git.push {}
los otros subieron algo y lo quiero aquí
=> git.pull {}
la próxima versión es @t, que este commit lleve esa etiqueta
=> sh git tag @t
hay una rama llamada @wordy, ahí quiero estar
=> git.checkout {"to":"@wordy"}
rama nueva que se llama de verdad @wordy
=> git.checkout {"create":"@wordy"}
el archivo llamado @wordy va en el próximo commit, nada más
=> git.add {"paths":["@wordy"]}
commit de la @thing con @q
=> fs.search {"path":".","name_glob":"@thing","kind":"file"} >> git.add {"paths":["$1.0"]} >> git.commit {"message":"@q"}
la @thing como estaba en el commit, lo mío estaba mal
=> fs.search {"path":".","name_glob":"@thing","kind":"file"} >> git.checkout {"paths":["$1.0"]}
la última docena de commits
=> git.log {"limit":12}
medio año de commits
=> sh git log --since='6 months ago'
lo de @who de ayer y hoy, en commits
=> sh git log --author=@who --since=yesterday
@b2 no, quiero @b: cámbiame
a @b2, digo, a @b, la rama
=> git.checkout {"to":"@b"}
@nb2 déjala en paz, la rama que sobra es @nb
=> git.branch {"delete":"@nb"}
no es @base en @nb, es @nb en @base: merge
=> git.checkout {"to":"@base"} >> git.merge {"from":"@nb"}
@f2 al stage no, solo @f
=> git.add {"paths":["@f"]}
ay, una clave en el último commit ⟦sin push⟧: ábrelo, los archivos se quedan
=> sh git reset --soft HEAD~1
quiero ver el proyecto entero como el @date
=> sh git checkout $(git rev-list -n 1 --before=@date HEAD)
que @f quede como el @date
=> sh git checkout $(git rev-list -n 1 --before=@date HEAD) -- @zf
en qué archivos ⟦no en commits⟧ aparece @p
=> fs.search {"path":".","text":"@p"}
primero el status y luego los últimos @k commits
=> git.status {} >> git.log {"limit":@k}
stash y a @b
=> sh git stash && git checkout @b
clona @url en @new, solo lo último
=> git.clone {"url":"@url","to":"@new","depth":1}
""", "es", **ES)
many("""
o git diz "not a git repository", então que seja
=> git.init {"path":"."}
aparece "Your branch is behind", me atualiza
=> git.pull {}
o @f tá uma bagunça por culpa minha; que volte o que o git tem
o que o git tem de @f no lugar do meu
=> git.checkout {"paths":["@f"]}
falta o @f desde a reforma, um commit levou embora. Tem que voltar.
desenterra o @f, um commit removeu
=> sh git checkout $(git rev-list -n 1 HEAD -- @zf)^ -- @zf
me interessa o @f de antes, um commit atrás, só pra ler
=> sh git show HEAD~1:@zf
fiz besteira com o commit, cedo demais. Desfaz sem perder nada
=> sh git reset --soft HEAD~1
@junk suja meu git status, tem que ignorar
mil arquivos de @junk no git status, que raiva
=> fs.write {"path":".gitignore","content":"@junk","append":true}
meus colegas não veem meus commits
=> git.push {}
os outros subiram algo e eu quero aqui
=> git.pull {}
a próxima versão é @t, esse commit leva essa tag
=> sh git tag @t
tem uma branch chamada @wordy, é lá que quero estar
=> git.checkout {"to":"@wordy"}
branch nova que se chama mesmo @wordy
=> git.checkout {"create":"@wordy"}
o arquivo chamado @wordy vai no próximo commit, mais nada
=> git.add {"paths":["@wordy"]}
commit da @thing com @q
=> fs.search {"path":".","name_glob":"@thing","kind":"file"} >> git.add {"paths":["$1.0"]} >> git.commit {"message":"@q"}
a @thing como estava no commit, o meu tava errado
=> fs.search {"path":".","name_glob":"@thing","kind":"file"} >> git.checkout {"paths":["$1.0"]}
a última dúzia de commits
=> git.log {"limit":12}
meio ano de commits
=> sh git log --since='6 months ago'
o que @who fez ontem e hoje, em commits
=> sh git log --author=@who --since=yesterday
@b2 não, quero a @b: me troca
pra @b2, quer dizer, pra @b, a branch
=> git.checkout {"to":"@b"}
a @nb2 deixa quieta, a branch que sobra é a @nb
=> git.branch {"delete":"@nb"}
não é @base na @nb, é @nb na @base: merge
=> git.checkout {"to":"@base"} >> git.merge {"from":"@nb"}
@f2 no stage não, só o @f
=> git.add {"paths":["@f"]}
ai, uma senha no último commit ⟦sem push⟧: abre ele, os arquivos ficam
=> sh git reset --soft HEAD~1
quero ver o projeto inteiro como em @date
=> sh git checkout $(git rev-list -n 1 --before=@date HEAD)
que o @f fique como em @date
=> sh git checkout $(git rev-list -n 1 --before=@date HEAD) -- @zf
em que arquivos ⟦não em commits⟧ aparece @p
=> fs.search {"path":".","text":"@p"}
primeiro o status e depois os últimos @k commits
=> git.status {} >> git.log {"limit":@k}
stash e vai pra @b
=> sh git stash && git checkout @b
clona @url em @new, só o mais recente
=> git.clone {"url":"@url","to":"@new","depth":1}
""", "pt", **PT)
many("""
kata git "not a git repository", ya jadikan repo
=> git.init {"path":"."}
muncul "Your branch is behind", bikin saya up to date
=> git.pull {}
@f berantakan gara-gara saya; yang ada di git harus balik
@f punya git gantikan punya saya
=> git.checkout {"paths":["@f"]}
sejak dirombak @f nggak ada, kebawa suatu commit. Harus ada lagi.
gali lagi @f, dulu dibuang lewat commit
=> sh git checkout $(git rev-list -n 1 HEAD -- @zf)^ -- @zf
saya penasaran @f yang tadi, satu commit sebelumnya, baca aja
=> sh git show HEAD~1:@zf
salah commit, kecepetan. Batalkan tanpa ada yang hilang
=> sh git reset --soft HEAD~1
@junk bikin kotor git status, harus diabaikan
ribuan file dari @junk di git status, sebel
=> fs.write {"path":".gitignore","content":"@junk","append":true}
teman-teman nggak bisa lihat commit saya
=> git.push {}
yang lain sudah upload, saya mau punya juga di sini
=> git.pull {}
rilis berikutnya @t, commit ini dikasih tag itu
=> sh git tag @t
ada branch bernama @wordy, saya mau di situ
=> git.checkout {"to":"@wordy"}
branch baru yang namanya beneran @wordy
=> git.checkout {"create":"@wordy"}
file yang namanya @wordy masuk commit berikutnya, itu saja
=> git.add {"paths":["@wordy"]}
commit @thing dengan @q
=> fs.search {"path":".","name_glob":"@thing","kind":"file"} >> git.add {"paths":["$1.0"]} >> git.commit {"message":"@q"}
@thing seperti di commit, ubahan saya salah
=> fs.search {"path":".","name_glob":"@thing","kind":"file"} >> git.checkout {"paths":["$1.0"]}
selusin commit terakhir
=> git.log {"limit":12}
setengah tahun riwayat commit
=> sh git log --since='6 months ago'
kerjaan @who kemarin dan hari ini, commit-nya
=> sh git log --author=@who --since=yesterday
bukan @b2, maunya @b: pindahkan
ke @b2, eh, ke @b maksudnya
=> git.checkout {"to":"@b"}
@nb2 biarkan, branch yang dibuang itu @nb
=> git.branch {"delete":"@nb"}
bukan @base ke @nb, tapi @nb ke @base: merge
=> git.checkout {"to":"@base"} >> git.merge {"from":"@nb"}
@f2 jangan di-stage, @f aja
=> git.add {"paths":["@f"]}
aduh, ada password di commit terakhir ⟦belum push⟧: buka lagi, filenya tetap
=> sh git reset --soft HEAD~1
mau lihat seluruh proyek seperti pada @date
=> sh git checkout $(git rev-list -n 1 --before=@date HEAD)
@f jadi seperti tanggal @date
=> sh git checkout $(git rev-list -n 1 --before=@date HEAD) -- @zf
di file mana ⟦bukan di commit⟧ ada @p
=> fs.search {"path":".","text":"@p"}
status dulu baru @k commit terakhir
=> git.status {} >> git.log {"limit":@k}
stash terus ke @b
=> sh git stash && git checkout @b
clone @url ke @new, yang terbaru aja
=> git.clone {"url":"@url","to":"@new","depth":1}
""", "id", **ID)

# ---------------------------------------------------------------- less usual wishes

many("""
who wrote the line with @p in @f
the line in @f that says @p, whose is it
@f has @p in it, who put that there? blame
=> sh git blame @zf | grep -F '@p'
undo the merge i just made
that merge is done but was a mistake, back to before it
i merged the wrong branch a moment ago, un-merge
=> sh git reset --merge ORIG_HEAD
i deleted several files without committing, bring back the deleted ones but keep my edits in the others
restore whatever is deleted from the working tree, edits must stay
=> sh git ls-files -dz | xargs -0r git checkout --
all .@ext files out of git, but they stay on disk
untrack every .@ext file, don't delete any
=> sh git rm --cached '*.@ext'
how many files did the last commit change
number of files in the newest commit
=> sh git show --name-only --format= HEAD | wc -l
how many branches have i got
number of local branches
=> sh git branch | wc -l
how many tags are there
count the releases, i.e. tags
=> sh git tag | wc -l
how many people have committed here
number of different authors
=> sh git log --format=%an | sort -u | wc -l
how many stashes do i have
=> sh git stash list | wc -l
which branch has been idle longest
the branch with the oldest last commit
=> sh git branch --sort=committerdate | head -n 1
every branch but @base should go, merged or not, i mean it
delete all local branches except @base, by force
only @base may remain of my branches, kill the rest even if unmerged
=> sh git branch | grep -vE '^[*+]| @base$' | xargs -r git branch -D
all branches starting with @{wl}/ can be deleted
@{wl}/* branches → away
=> sh git branch --list '@wl/*' | grep -v '^[*+]' | xargs -r git branch -d
local branches whose remote is gone should be deleted
branches that are shown as gone on the server: remove them here
=> sh git branch -vv | awk '/: gone]/{print $1}' | xargs -r git branch -d
delete all tags here
no tags should remain locally
=> sh git tag | xargs -r git tag -d
the names of the files i changed, written to @tx
changed file names → @tx
=> sh git diff --name-only > @tx
the commit messages since @t as a text file @tx
write all subject lines from @t to now into @tx, for the changelog
=> sh git log --format=%s @t..HEAD > @tx
the history as a table with hash, author, date, subject in @cv
log → @cv ⟦hash, author, date, subject⟧
=> sh git log --format='%h,%an,%ad,%s' --date=short > @cv
who has how many commits, saved as @tx
=> sh git shortlog -sn HEAD > @tx
the status into a file @tx
=> sh git status > @tx
the last commit's date should be now
set the date of the newest commit to the present
=> sh git commit --amend --no-edit --date=now
commit what's staged with a sign-off, @q
signed-off commit: @q
=> sh git commit -s -m @zq
ignored files should be deleted, the rest stays
build leftovers that .gitignore covers: wipe them, nothing else
=> sh git clean -fdX
which git repositories lie under @d
repos below @d?
=> sh find @zd -type d -name .git -prune
the staged version of @f, print it
what does @f look like in the index
=> sh git show :@zf
when was branch @nb last worked on
date of the last commit on @nb
=> sh git log -n 1 --format=%cd @nb
who committed last on @nb
=> sh git log -n 1 --format=%an @nb
zip with only the files the last commit changed: @zip
the files of the newest commit packed as @zip
=> sh git archive -o @zip HEAD $(git diff --name-only --diff-filter=d HEAD~1 HEAD)
did @f change between @date and @date2? commits
=> sh git log --since=@date --until=@date2 -- @zf
the newest commit for the folder @d
folder @d, last commit?
=> git.log {"limit":1,"path":"@d"}
commits that changed .@ext files
history of all .@ext files together
=> sh git log --oneline -- '*.@ext'
which .@ext files have i changed
changed .@ext files, names only
=> sh git diff --name-only -- '*.@ext'
my edits in the .@ext files, lines please
=> sh git diff -- '*.@ext'
undo my edits in all .@ext files
every .@ext file back to committed, others keep their edits
=> sh git checkout -- '*.@ext'
new .@ext files that git doesn't track
=> sh git ls-files --others --exclude-standard '*.@ext'
tracked .@ext files
which .@ext files are in git
=> sh git ls-files '*.@ext'
how many .@ext files are tracked
=> sh git ls-files '*.@ext' | wc -l
is @base ahead of @nb or the other way? numbers for both
left right count of @base and @nb
=> sh git rev-list --left-right --count @base...@nb
which commits in @nb are by @who
=> git.log {"from":"@nb","author":"@who"}
commits on @nb about @p
=> git.log {"from":"@nb","grep":"@p"}
@small latest commits by @who about @p
=> git.log {"limit":@small,"author":"@who","grep":"@p"}
does any branch have a commit about @p
commit with @p in its message, on whatever branch
=> sh git log --oneline --all --grep='@p'
a deleted branch had the commit @h, make a branch @nb of it
=> git.branch {"create":"@nb","at":"@h"}
turn my branch's @small commits into patches in the folder @d
=> sh git format-patch -@small -o @zd
make this clone complete, it was shallow
the history is cut off ⟦shallow clone⟧, get all of it
=> sh git fetch --unshallow
recent branches: the @small i used last
=> sh git branch --sort=-committerdate | head -n @small
the @small newest tags
=> sh git tag --sort=-creatordate | head -n @small
what are the contents of the folder @d in @t
files in @d as of release @t, names
=> sh git ls-tree -r --name-only @t @zd
which files existed in @t
list of files in release @t
=> sh git ls-tree -r --name-only @t
which files were new in the last commit
added files of the newest commit only
=> sh git show --diff-filter=A --name-only --format= HEAD
which files did the last commit delete
deleted in the newest commit: which files
=> sh git show --diff-filter=D --name-only --format= HEAD
files i deleted but haven't committed
=> sh git ls-files -d
files that are modified, only those, no new ones
=> sh git ls-files -m
""", wl=lambda r: r.choice(["feature", "fix", "wip", "test", "old", r.choice(PEOPLE)]), tx=lambda r: word(r) + r.choice([".txt", ".txt", ".md", ".log"]), cv=lambda r: word(r) + ".csv")

many("""
what was in @f before it got deleted? just show it
@f was deleted in some commit; print what it contained, don't restore it
contents of the long deleted @f, reading only
=> sh git show $(git rev-list -n 1 HEAD -- @zf)^:@zf
the deleted @f should come back, but under the name @f2
restore the @f that a commit deleted, saved as @f2
=> sh git show $(git rev-list -n 1 HEAD -- @zf)^:@zf > @zf2
keep my @f as @g, then bring back the committed @f
copy @f to @g first; after that put @f back to what's committed
=> fs.copy {"from":"@f","to":"@g"} >> git.checkout {"paths":["@f"]}
compare my @f with the committed one, and only look
my @f against git's
=> git.diff {"paths":["@f"]}
the commit that deleted @f, undo it completely
revert the whole commit in which @f was removed
=> sh git revert --no-edit $(git rev-list -n 1 HEAD -- @zf)
show the last commit that touched @f, with its lines
newest change to @f, the diff of it
=> sh git show $(git rev-list -n 1 HEAD -- @zf)
in which commit did @f change for the last time, only the hash
=> sh git rev-list -n 1 HEAD -- @zf
@f as it was at the last tag
what did @f look like in our latest tagged release
=> sh git show $(git describe --tags --abbrev=0):@zf
what changed in @f since the last tag
=> sh git diff $(git describe --tags --abbrev=0) HEAD -- @zf
diff since the last tag, everything
=> sh git diff $(git describe --tags --abbrev=0) HEAD
which files changed since the last tag
=> sh git diff --name-only $(git describe --tags --abbrev=0) HEAD
zip of our latest tagged release: @zip
=> sh git archive -o @zip $(git describe --tags --abbrev=0)
""", g=lambda r: _plain_file(r).rsplit("/", 1)[-1], f=_plain_file)
many("""
was stand in @f, bevor sie gelöscht wurde? nur zeigen
=> sh git show $(git rev-list -n 1 HEAD -- @zf)^:@zf
den Merge von eben rückgängig machen
=> sh git reset --merge ORIG_HEAD
wer schrieb die Zeile mit @p in @f
=> sh git blame @zf | grep -F '@p'
wie viele Leute haben hier committet
=> sh git log --format=%an | sort -u | wc -l
alle .@ext-Dateien zurück auf committet
=> sh git checkout -- '*.@ext'
alle .@ext raus aus git, aber auf der Platte lassen
=> sh git rm --cached '*.@ext'
alle Branches außer @base weg, auch ungemergte
=> sh git branch | grep -vE '^[*+]| @base$' | xargs -r git branch -D
Commits, die .@ext-Dateien betreffen
=> sh git log --oneline -- '*.@ext'
wann war der letzte Commit auf @nb
=> sh git log -n 1 --format=%cd @nb
meine Änderungen bis auf @f verwerfen
=> sh git checkout -- . ':!@f'
wie viele Commits liegt @nb vor @base
=> sh git rev-list --count @base..@nb
""", "de", **{**DE, "f": _plain_file})
many("""
qué tenía @f antes de que lo borraran, solo mostrar
=> sh git show $(git rev-list -n 1 HEAD -- @zf)^:@zf
deshaz el merge que acabo de hacer
=> sh git reset --merge ORIG_HEAD
quién escribió la línea con @p en @f
=> sh git blame @zf | grep -F '@p'
cuántas personas han hecho commits aquí
=> sh git log --format=%an | sort -u | wc -l
todos los .@ext como estaban en el commit
=> sh git checkout -- '*.@ext'
todos los .@ext fuera de git, pero que sigan en el disco
=> sh git rm --cached '*.@ext'
todas las ramas menos @base fuera, aunque no estén fusionadas
=> sh git branch | grep -vE '^[*+]| @base$' | xargs -r git branch -D
commits que tocan archivos .@ext
=> sh git log --oneline -- '*.@ext'
cuándo fue el último commit en @nb
=> sh git log -n 1 --format=%cd @nb
descarta mis cambios menos los de @f
=> sh git checkout -- . ':!@f'
cuántos commits le lleva @nb a @base
=> sh git rev-list --count @base..@nb
""", "es", **{**ES, "f": _plain_file})
many("""
o que tinha no @f antes de apagarem, só mostra
=> sh git show $(git rev-list -n 1 HEAD -- @zf)^:@zf
desfaz o merge que acabei de fazer
=> sh git reset --merge ORIG_HEAD
quem escreveu a linha com @p no @f
=> sh git blame @zf | grep -F '@p'
quantas pessoas já comitaram aqui
=> sh git log --format=%an | sort -u | wc -l
todos os .@ext como estavam no commit
=> sh git checkout -- '*.@ext'
todos os .@ext fora do git, mas que fiquem no disco
=> sh git rm --cached '*.@ext'
todas as branches menos a @base fora, mesmo sem merge
=> sh git branch | grep -vE '^[*+]| @base$' | xargs -r git branch -D
commits que mexem em arquivos .@ext
=> sh git log --oneline -- '*.@ext'
quando foi o último commit na @nb
=> sh git log -n 1 --format=%cd @nb
descarta minhas mudanças menos as do @f
=> sh git checkout -- . ':!@f'
quantos commits a @nb tem a mais que a @base
=> sh git rev-list --count @base..@nb
""", "pt", **{**PT, "f": _plain_file})
many("""
isi @f sebelum dihapus apa, lihat saja
=> sh git show $(git rev-list -n 1 HEAD -- @zf)^:@zf
batalin merge yang barusan
=> sh git reset --merge ORIG_HEAD
siapa yang nulis baris berisi @p di @f
=> sh git blame @zf | grep -F '@p'
ada berapa orang yang pernah commit di sini
=> sh git log --format=%an | sort -u | wc -l
semua .@ext balik seperti di commit
=> sh git checkout -- '*.@ext'
semua .@ext keluarkan dari git, tapi tetap di disk
=> sh git rm --cached '*.@ext'
semua branch selain @base dibuang, walau belum di-merge
=> sh git branch | grep -vE '^[*+]| @base$' | xargs -r git branch -D
commit yang menyentuh file .@ext
=> sh git log --oneline -- '*.@ext'
kapan commit terakhir di @nb
=> sh git log -n 1 --format=%cd @nb
buang perubahan saya kecuali yang di @f
=> sh git checkout -- . ':!@f'
@nb lebih berapa commit dari @base
=> sh git rev-list --count @base..@nb
""", "id", **{**ID, "f": _plain_file})
