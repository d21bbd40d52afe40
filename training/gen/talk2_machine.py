"""The machine, the long tail: git, processes, system, network, time, services, versions, small talk and questions back.

`many` takes blocks: some wordings, then a line `=> step >> step ...` that answers them. A number after `=>` is the weight.
`⟦` and `⟧` are literal round brackets.
"""

import re

from phrases import Family
from talk_machine import CAN, CMDS, FINE, GUI, HELLO, NOTHING, SHORT, SORRY, SVC, TODO, VAR, WELCOME, WHO
from talk_machine import BODY, DAY, JOBS, SERVS, _argv, _clone_name, _file, _full, _hash, _last_part, _mail, _sfile, _tag
from values import CITIES, PEOPLE, PROGRAMS, WORDS, folder, gibberish, message, word

FAMILY = Family("talk2_machine")
add = FAMILY.add


# ---------------------------------------------------------------- values

def _title(r, k=2):
    return " ".join(r.choice(WORDS).capitalize() for _ in range(r.randint(1, k)))


def _odd(r):
    """A file name that looks unlike one, said without quotes."""
    return r.choice([
        lambda: f"{_title(r)} {r.randint(2015, 2026)}.{r.choice('pdf docx txt md odt'.split())}",
        lambda: f"{word(r)} (final).{r.choice('pdf docx md txt'.split())}",
        lambda: f"{_title(r)} ({r.randint(1, 9)}).{r.choice('pdf jpg png txt csv'.split())}",
        lambda: f".{r.choice(['env', 'nojekyll', 'gitignore', 'npmrc', 'bashrc', 'editorconfig', 'eslintrc', 'dockerignore', word(r) + 'rc', 'vimrc', 'env.local', 'gitattributes'])}",
        lambda: f"{word(r)}.log.{r.randint(1, 30)}",
        lambda: f"{word(r)}.{word(r)}.{word(r)}.{r.choice('json txt yml js ts'.split())}",
        lambda: f"{word(r)}-{r.randint(1, 9)}.{r.randint(0, 20)}.{r.randint(0, 9)}.{r.choice(['tar.gz', 'whl', 'jar', 'zip', 'toml'])}",
        lambda: r.choice(["Makefile", "TODO", "LICENSE", "Jenkinsfile", "Procfile", "Gemfile", "CODEOWNERS", "Vagrantfile", "Dockerfile", "README", "CHANGELOG", "NOTICE", "AUTHORS", word(r).upper()]),
        lambda: f"{word(r).capitalize()} {word(r)} {r.randint(1, 9)}.{r.choice('md txt tex csv'.split())}",
        lambda: f"{word(r)}_{word(r)}_v{r.randint(2, 9)}.{r.choice('docx py sql csv xlsx ipynb'.split())}",
    ])()


def _odd_dir(r):
    """A folder name that looks like words."""
    return r.choice([
        lambda: f"{_title(r)} {r.randint(2012, 2026)}",
        lambda: r.choice("work notes delete old new private school misc stuff later read temp site thesis blog copy move git staging history".split()),
        lambda: f"{_title(r, 3)}",
        lambda: f"{word(r)}.{word(r)}",
        lambda: f".{word(r)}",
        lambda: f"{word(r)}{r.randint(1, 99)}",
        lambda: folder(r),
        lambda: folder(r),
        lambda: f"~/{word(r)}/{word(r)}-{word(r)}",
    ])()


def _says(r):
    """A commit message as people write them without quotes."""
    w, v = word(r), word(r)
    return r.choice([
        lambda: message(r), lambda: message(r),
        lambda: f"{r.choice(['Fixed', 'Repaired', 'Removed', 'Added', 'Rewrote', 'Renamed', 'Cleaned'])} the {w} {v}",
        lambda: f"the {w} works again", lambda: f"{w} is now optional", lambda: f"no more {w} in {v}",
        lambda: f"closes #{r.randint(1, 999)}", lambda: f"{w} & {v} tweaks", lambda: f"first half of the {w} chapter",
        lambda: f"before the {w} meeting", lambda: f"half done: {w}", lambda: f"Update {w} ({v})",
        lambda: f"{w.upper()}-{r.randint(10, 999)} {v} cleanup", lambda: f"corrected the numbers for {r.choice(PEOPLE).capitalize()}",
        lambda: f"Week {r.randint(1, 52)}: {w}", lambda: f"{w} v{r.randint(1, 9)}.{r.randint(0, 9)} draft",
    ])()


def _qsays(r):
    s = _says(r)
    return (f"'{s}'" if r.random() < 0.4 else f'"{s}"', s)


DOZEN = [("a dozen", "12"), ("half a dozen", "6"), ("two dozen", "24"), ("twenty", "20"), ("five", "5"), ("fifteen", "15"), ("a hundred", "100"), ("seven", "7"), ("three", "3"), ("ten", "10"),
         ("four", "4"), ("eight", "8"), ("thirty", "30"), ("nine", "9"), ("eleven", "11"), ("fifty", "50"), ("forty", "40"), ("sixty", "60"), ("six", "6"), ("twenty-five", "25")]


def _count(r):
    return r.choice(DOZEN) if r.random() < 0.55 else (lambda k: (k, k))(str(r.randint(2, 120)))


def _count_the(r):
    """The same behind an article: the last dozen."""
    said, k = _count(r)
    return said.removeprefix("a "), k


BEHIND = re.compile(r"\b(the|last|first|top|newest|youngest|past|recent|latest|busiest|final|these|previous)( [a-z]+)? @[kn]\b")


def _times(r):
    return r.choice([("twice", "2"), ("three times", "3"), ("four times", "4"), ("five times", "5"), ("ten times", "10"), ("a dozen times", "12"), ("half a dozen times", "6"), ("once", "1"), ("8x", "8"), ("6 times", "6"), ("twenty times", "20")])


def _story(r):
    """A sentence before the wish that holds nothing of it: names, places and numbers that are no arguments."""
    p, q, w, k = r.choice(PEOPLE).capitalize(), r.choice(PEOPLE).capitalize(), word(r), r.randint(2, 40)
    c = r.choice(list(CITIES))
    return r.choice([
        f"{p} is on the phone and getting impatient.", f"i've been on the train from {c} for {k} hours and my head hurts.", f"{p} and {q} had a fight about the {w} again.",
        f"It is my first week here, {p} showed me around.", f"The whole {w} thing is driving me mad.", f"so, {k} people are waiting in room {r.randint(1, 400)}.",
        f"sorry for the typos, i broke my {r.choice(['arm', 'thumb', 'glasses', 'keyboard'])}.", f"we moved offices to {c} last month.", f"I am {k + 20} years old and new to this.",
        f"my kids were at the computer yesterday.", f"{p} from {c} says hi.", f"ok so the {w} meeting got moved to {r.randint(8, 18)}:{r.choice(['00', '15', '30', '45'])}.", f"It's {r.randint(1, 5)} am and the coffee is gone.",
        f"The customer in {c} complained {k} times already.", f"i promised {p} to have this done by {r.choice(DAY)}.", f"long day, {k} tickets closed, one to go.", f"My professor wants it before {r.choice(DAY)}.",
        f"{p} ran the update last night, then left.", f"i'm not a computer person, my nephew {p} is.", f"Yesterday it all worked, i swear.", f"we had a power cut at {r.randint(1, 12)}.", f"{p} thinks it's the {w}, {q} thinks it's me.",
        f"The {w} team went home.", f"new job, new laptop, {k} new passwords.", f"Our office dog ate the {w} cable.", f"I owe {p} {k} euros for this.", f"the demo for {c} starts in a bit.", f"Ugh.", f"ok.", f"Right,",
    ])


TAILS = ["thx", "thanks!", "lol", "asap", "pls", "ty", ":)", "please!!", "if you can", "when you have a sec", "cheers", "or {p} will kill me", "{p} is waiting", "for the {w} report", "no rush", "it's urgent", "thanks in advance", "i beg you",
         "haha", "ugh", "before lunch", "if that's ok", "{p} asked me to", "sorry to bother", "quick pls", "much obliged", "merci", "kthxbye", ";-)", "as always", "for {p}", "since {p} keeps asking"]


def _tail(r):
    return r.choice(TAILS).format(p=r.choice(PEOPLE).capitalize(), w=word(r))


SL = dict(
    k=_count, n=_count, times=_times, file=_file, sfile=_sfile, odd=_odd, odir=_odd_dir, hash=_hash, tag=_tag, full=_full, mail=_mail, says=_says, qsays=_qsays, story=_story, tail=_tail,
    short=SHORT, todo=lambda r: r.choice(TODO) if r.random() < 0.5 else f"{r.choice(['call', 'check', 'close', 'buy', 'send', 'fetch', 'clean', 'test', 'print', 'read', 'bring', 'sign'])} the {word(r)} {word(r)}",
    var=VAR, cmd=CMDS, svc=SVC, gui=GUI, job=JOBS, argv=_argv, servs=SERVS, body=BODY, day=DAY, lp=["("], rp=[")"],
    who=lambda r: r.choice(PEOPLE).capitalize(), prog=lambda r: r.choice(PROGRAMS) if r.random() < 0.7 else r.choice([gibberish(r), word(r) + r.choice(["d", "-server", "_worker", "app", "-daemon"]), r.choice("Firefox Chrome Spotify Slack Discord Zoom Steam Blender Gimp Teams Skype Obsidian Dropbox Safari Xcode Finder".split())]),
    ver=lambda r: r.choice("git docker python3 node npm cargo rustc gcc clang make cmake curl wget vim nvim nano emacs zsh fish jq rg fzf htop php perl ruby pip pip3 psql mysql sqlite3 ansible rsync rclone pandoc gimp inkscape magick yt-dlp tree gpg deno bun yarn pnpm R julia ghc".split()),
    mnt=lambda r: r.choice(["/", "/home", "/tmp", "/var", "/boot", "/srv", "/opt", "/mnt/usb", "/mnt/backup", "/media/" + r.choice(PEOPLE), "/media/" + word(r), "/mnt/" + word(r), "/mnt/" + gibberish(r), "/data", "/Volumes/" + word(r).capitalize()]),
    rem=lambda r: r.choice(["upstream", "backup", "fork", "github", "gitlab", "mirror", "heroku", r.choice(PEOPLE), word(r)]),
    small=lambda r: r.choice([("two", "2"), ("three", "3"), ("four", "4"), ("five", "5"), ("2", "2"), ("3", "3"), ("4", "4"), ("5", "5"), ("6", "6"), ("7", "7"), ("a couple of", "2")]),
    stick=lambda r: r.choice(["/media/", "/mnt/", "/run/media/"]) + r.choice([word(r), gibberish(r), r.choice(PEOPLE) + "/" + word(r).upper()]),
    newdir=lambda r: r.choice([word(r) + "-" + word(r), word(r), gibberish(r), "~/" + word(r), _title(r) + " " + str(r.randint(2010, 2026))]),
)


THE = dict(k=_count_the, n=_count_the)


def _derive(v, r):
    d = {}
    if "repo_url" in v:
        d.update(_clone_name(v, r))
    if "dl" in v or "dlzip" in v:
        d.update(_last_part(v, r))
    return d


FREE = ("@says", "@odd", "@odir", "@newdir", "@todo")  # what runs on to the end of the line takes no "please" behind it


# What may have "could you" before it or a "thanks" behind it; the other sentences stay as they are.
PLAIN = set("""what what's whats which how where where's when who are is do does did has have any can could why anything i i'd i'm i've my we there there's these those it that this the all
show list find delete remove kill stop end close start open run ping check commit push pull fetch merge switch go create make put get give tell let take bring download save copy move rename pack zip
unpack write append stage restart reload change replace clone wait remind install look use say explain compare measure send undo throw print read grab publish pause drop restore sync unmount
""".split())


def _wraps(line):
    if line.endswith(FREE):
        return False
    return line.startswith("@") or line.split(" ", 1)[0].lower().rstrip(",:") in PLAIN


def many(text, w=1.0, **slots):
    lines = []
    for line in text.replace("⟦", "@{lp}").replace("⟧", "@{rp}").split("\n"):
        line = re.sub(r"(@[a-z_]+\d?) \.(?= |$)", r"\1.", line.strip())
        if not line.startswith("=>"):
            lines += [line] if line else []
            continue
        head, _, rest = line[2:].partition(" ")
        steps, calls = [], rest.strip().split(" >> ")
        for c in calls:
            if steps and not c.startswith(("ok", "error", "refused")) and not steps[-1].startswith(("ok", "error", "refused")):
                steps.append("ok")
            steps.append(c)
        if steps[-1].startswith(("ok", "error", "refused")):
            steps.append("show")
        extra = {**SL, **(THE if any(BEHIND.search(x) for x in lines) else {}), **slots}
        for noise in (True, False):
            some = [x for x in lines if _wraps(x) == noise]
            if some:
                add((float(head) if head else 1) * w * len(some) ** 0.5, "\n".join(some), steps, lang="en", derive=_derive, noise=noise, **extra)
        lines = []
    assert not lines, lines


# ---------------------------------------------------------------- git: looking

many("""
somebody must have edited stuff in here, nothing is committed i fear
=> git.status {}
git tells me nothing, so you tell me: what's modified
came back from holiday, no clue what state this checkout is in
=> git.status {}
is my stuff safe in git or not
I would like to close the laptop. Is there work in here that is not committed?
=> git.status {}
just look, don't commit: what is changed here?
no commits please, only tell me which files are dirty
=> git.status {}
stat of repo pls
repo: changes?
git state?
=> git.status {}
the repository at @odir – clean or dirty?
@odir: uncommitted?
has somebody left uncommitted junk in @odir ?
is there work in @odir that i forgot to commit
=> git.status {"repo":"@odir"}
@story Did I forget to commit something?
@story What's not committed yet? @tail
=> git.status {}
my teacher says we must show the clean working tree, show it
before i hand in my homework: everything committed?
=> git.status {}
which branch was i on again and did i leave a mess there
i think i'm mid merge or so?? where am i
=> git.status {}
history of this project, newest on top
what did everyone do while i was ill
=> git.log {}
I'd be interested in what got committed here lately, if it isn't too much trouble.
log pls
commits?
=> git.log {}
the boss wants to read the commit messages
what has gone into this repository so far
=> git.log {}
only the @k youngest commits interest me
not the whole history, @k commits will do
@k commits back, what happened
the @k commits before now, subject lines
=> git.log {"limit":@k}
last @k => log
log: @k
git history, max @k
=> git.log {"limit":@k}
@story The last @k commits, please.
@story i need to see the most recent @k commits @tail
=> git.log {"limit":@k}
of the last commit i want to see author and message, nothing else
what was it i committed right before lunch, the last one
newest commit = ?
=> git.log {"limit":1}
the final commit before everything broke, i mean the latest one, what is it
did the last commit come from me?
=> git.log {"limit":1}
whose fault is @odd
@odd has been changed by someone, who and when?
who keeps touching @odd
=> git.log {"path":"@odd"}
@file looks weird since this week, list the commits that touched it
in git, @file: who, when, why
@file -> history
history: @file
=> git.log {"path":"@file"}
I never edited @odd myself. Who did, according to git?
the file called @odd , what's its story in git
=> git.log {"path":"@odd"}
the folder @odir has which commits
what happened lately inside @odir , commit wise
=> git.log {"path":"@odir"}
of @file only the latest @k commits
@file, last @k changes in git plz
=> git.log {"limit":@k,"path":"@file"}
the very last commit to @odd , which one was that
who touched @odd last, just the last time
=> git.log {"limit":1,"path":"@odd"}
what did @who do in this repo, i have to write a reference for them
@who claims to have done a lot. Show me @{who}'s commits.
has @who ever committed anything here
=> git.log {"author":"@who"}
@who left the company, i need all that @who committed
commits: by @who
author @who => commits
=> git.log {"author":"@who"}
mail @mail : which commits are from that address
=> git.log {"author":"@mail"}
the last thing @who committed, what was it
@{who}'s newest commit pls
=> git.log {"limit":1,"author":"@who"}
@k commits of @who , the newest ones
from @who i only want the most recent @k
=> git.log {"limit":@k,"author":"@who"}
did @who lay hands on @odd ?
i suspect @who changed @file , check git
=> git.log {"path":"@file","author":"@who"}
""".replace("did @who lay hands on @odd ?\n", ""))
many("""
somewhere in the commit messages we talked about @barepat
we fixed something with @barepat ages ago, which commit?
commit msg has @barepat in it - find
=> git.log {"grep":"@barepat"}
ticket @barepat , is there a commit for it
any trace of @barepat in the log messages?
=> git.log {"grep":"@barepat"}
@who wrote something about @barepat in a commit message once
what did @who commit about @barepat
=> git.log {"author":"@who","grep":"@barepat"}
on @branch , what's been committed? i don't want to switch
branch @branch : what's in it, don't check it out
=> git.log {"from":"@branch"}
@branch , newest @k commits, stay on my branch though
=> git.log {"from":"@branch","limit":@k}
tip of @branch ?
what's the last thing that landed on @branch
=> git.log {"from":"@branch","limit":1}
release @tag went out, what came after it?
everything since @tag , i'm writing release notes
@tag..now
=> git.log {"from":"@tag..HEAD"}
from @tag until @tag2 which commits
between the releases @tag and @tag2 , what did we do
@tag -> @tag2 : commits
=> git.log {"from":"@tag..@tag2"}
which commits does @new_branch have that @branch doesn't
commits that are in @new_branch but missing in @branch
=> git.log {"from":"@branch..@new_branch"}
we shipped @tag , and then @tag2. which lines changed between them
@tag vs @tag2 , code difference
=> git.diff {"from":"@tag","to":"@tag2"}
how far apart are @branch and @branch2 , show the difference
i'm curious what is different on @branch2 compared with @branch
=> git.diff {"from":"@branch","to":"@branch2"}
compared with @branch , what have i changed?
my version against @branch please
vs @branch ?
=> git.diff {"from":"@branch"}
@odd: mine against the one on @branch
=> git.diff {"from":"@branch","paths":["@odd"]}
i fiddled with the code all night and can't remember what i did
lines added, lines removed, show me, don't change anything
=> git.diff {}
what on earth did i type in here, cat walked over keyboard, show what changed
the difference between now and the last commit, please
=> git.diff {}
Let me read through my changes once more before I commit them.
@story Show me exactly which lines I changed.
=> git.diff {}
i messed with @odd and now nothing works. what did i change in it?
my edits in @odd ?
@odd was fine before i edited it, show me the edits
=> git.diff {"paths":["@odd"]}
@odd :: diff
diff, only @odd , not the rest
=> git.diff {"paths":["@odd"]}
is what i have in @file different from what's committed
what's new in @file (not committed yet)
=> git.diff {"paths":["@file"]}
changes in @odir only, nothing else
inside the folder @odir what did i edit, line by line
=> git.diff {"paths":["@odir"]}
@file plus @file2 : what did i do in them
not everything, just the diffs of @file and @file2
=> git.diff {"paths":["@file","@file2"]}
the stuff i've added to the index, let me check it before committing
what exactly goes in if i commit now
staged => diff
=> git.diff {"staged":true}
in @odd what is staged?
=> git.diff {"staged":true,"paths":["@odd"]}
how large is my change? just line counts
no details, only how many lines i touched per file
=> git.diff {"stat_only":true}
number of lines between @branch and @branch2 , a rough idea is enough
=> git.diff {"from":"@branch","to":"@branch2","stat_only":true}
""")

# ---------------------------------------------------------------- git: staging and commits

many("""
@odd belongs into the next commit
@odd should be part of the next commit, nothing else
from my changes only @odd is ready, stage that one
=> git.add {"paths":["@odd"]}
git doesn't know @odd yet, make it know
stage => @odd
index <- @file
=> git.add {"paths":["@odd"]}
""".replace("index <- @file\n", ""))
many("""
add: @file
to the index: @file
@file into the staging area, but don't commit yet!
=> git.add {"paths":["@file"]}
please stage @file and @file2 , leave the others alone
two files go into the next commit: @file and @file2
=> git.add {"paths":["@file","@file2"]}
everything under @odir should be staged
stage what's inside @odir , the rest stays unstaged
=> git.add {"paths":["@odir"]}
i want all i changed to be in the next commit, but i'll write the commit myself
stage the lot, don't commit
every modified and new file -> index
=> git.add {"all":true}
it's all good now, commit message: @says
commit all => @says
commit (all), msg = @says
=> git.add {"all":true} >> git.commit {"message":"@msg"}
""".replace("commit (all), msg = @says\n", "").replace("@msg", "@says"))
many("""
commit everything. message: @says
everything in, with message: @says
ci all -- @says
=> git.add {"all":true} >> git.commit {"message":"@says"}
I'm done with this part, please record it in git under @qsays
@qsays is what the commit of all my changes should be called
wrap up my changes in a commit that reads @qsays
=> git.add {"all":true} >> git.commit {"message":"@qsays"}
make a snapshot of the project in git, name it @qsays
before i break something: save the current state in git as @qsays
my edits must not get lost, commit them with the text @qsays
=> git.add {"all":true} >> git.commit {"message":"@qsays"}
@story Commit all of it, the message should be @qsays
@story please commit my work as @qsays @tail
=> git.add {"all":true} >> git.commit {"message":"@qsays"}
with the words @qsays all of this shall be committed
can u commit everyhting with mesage @qsays
pls comit all my chnages , mesage @qsays
=> git.add {"all":true} >> git.commit {"message":"@qsays"}
commit only what i've staged, call it @qsays
the staged part gets committed as @qsays , the rest must stay uncommitted
don't add anything more, just commit with @qsays
=> git.commit {"message":"@qsays"}
staged files -> commit, message: @says
commit the index, msg: @says
=> git.commit {"message":"@says"}
@odd alone should be committed, text @qsays
commit nothing but @odd , message @qsays
=> git.add {"paths":["@odd"]} >> git.commit {"message":"@qsays"}
@file -> commit: @says
commit @file : @says
one commit with only @file in it, message: @says
=> git.add {"paths":["@file"]} >> git.commit {"message":"@says"}
i changed @file and @file2. commit those two as @qsays , leave the rest
@file and @file2 together in one commit named @qsays
=> git.add {"paths":["@file","@file2"]} >> git.commit {"message":"@qsays"}
put the folder @odir under version control and commit with @qsays
commit just what's in @odir , message @qsays
=> git.add {"paths":["@odir"]} >> git.commit {"message":"@qsays"}
commit the lot as @qsays and get it onto the server
all changes must be on github tonight, message @qsays
@qsays : commit all, then push
=> git.add {"all":true} >> git.commit {"message":"@qsays"} >> git.push {}
1. add everything 2. commit with @qsays 3. push
add all; commit @qsays ; push
first stage everything, next commit it as @qsays , finally push it, and that's it
=> git.add {"all":true} >> git.commit {"message":"@qsays"} >> git.push {}
commit all, but do NOT push. message @qsays
no pushing yet, only commit everything with @qsays
=> git.add {"all":true} >> git.commit {"message":"@qsays"}
stage @odd , commit it as @qsays , then push
@odd : commit with @qsays and off to origin with it
=> git.add {"paths":["@odd"]} >> git.commit {"message":"@qsays"} >> git.push {}
the ci is asleep, an empty commit named @qsays should wake it up
commit without any change in it please, text @qsays
=> git.commit {"message":"@qsays","allow_empty":true}
i wrote nonsense in the last commit message, it should have been @msg
the last commit's text must read @msg instead
=> sh git commit --amend -m '@msg'
oh i forgot @sfile in the commit i just made
@sfile should have been in that last commit, squeeze it in
=> sh git add @sfile && git commit --amend --no-edit
what i've staged belongs to the previous commit, not to a new one
=> sh git commit --amend --no-edit
commit everything, then show me the log
=> ask What should the commit message be?
i'm finished for today, commit
record my work in git
my changes need to be committed asap
=> ask What should the commit message be?
commit @file for me
@file has to be committed
=> ask What should the commit message be?
""", msg=lambda r: (lambda s: (f'"{s}"', s))(_says(r).replace("'", "")))

# ---------------------------------------------------------------- git: branches, going back, merging

many("""
on which branch do i stand
name of my branch pls
before i type anything stupid: which branch is this
=> git.branch {}
branches here = ?
there must be a dozen branches in this repo, list them
=> git.branch {}
also the branches on the server, please list
which branches do we have, the ones on origin included
=> git.branch {"remotes":true}
new branch => @new_branch
branch: @new_branch ⟦new⟧
a branch, fresh one, @new_branch its name
=> git.checkout {"create":"@new_branch"}
my experiment deserves its own branch, @new_branch
i don't want to break what works so let me be on a new branch called @new_branch
for ticket 12 i need a branch and it should be called @new_branch
=> git.checkout {"create":"@new_branch"}
@story Make a branch @new_branch for me.
could you be so kind as to open up a branch by the name of @new_branch
=> git.checkout {"create":"@new_branch"}
@new_branch , branched off @branch
off @branch i want a new branch @new_branch
@branch -> @new_branch ⟦new branch⟧
=> git.checkout {"create":"@new_branch","from":"@branch"}
a branch starting at the release @tag , name it @new_branch
hotfix for @tag needed: branch @new_branch from there
=> git.checkout {"create":"@new_branch","from":"@tag"}
@new_branch should exist as a branch but i stay where i am
only create @new_branch , do not switch me over
make branch @new_branch , keep me here
=> git.branch {"create":"@new_branch"}
i should be on @branch , not here
wrong branch! i belong on @branch
get me over to @branch
=> git.checkout {"to":"@branch"}
=> @branch
""".replace("=> @branch\n", ""))
many("""
-> @branch ⟦checkout⟧
checkout: @branch
co @branch
=> git.checkout {"to":"@branch"}
switch to @branch2 , no wait, @branch
go to @branch2 - sorry, i meant @branch
=> git.checkout {"to":"@branch"}
@story Put me back on @branch please.
the work on @new_branch is finished, back to @branch
enough of @new_branch , i want @branch
=> git.checkout {"to":"@branch"}
from @new_branch to @branch , switch
leave @new_branch and enter @branch
=> git.checkout {"to":"@branch"}
how did the project look at @tag ? bring me there
i'd like to have the files as of release @tag in front of me
=> git.checkout {"to":"@tag"}
put the work tree at commit @hash
back in time to @hash please, just to look around
=> git.checkout {"to":"@hash"}
@branch and then the newest stuff from the server
be on @branch , up to date
1. @branch 2. pull
=> git.checkout {"to":"@branch"} >> git.pull {}
from a fresh @branch i want to start @new_branch
go to @branch , pull, and after that branch off to @new_branch
=> git.checkout {"to":"@branch"} >> git.pull {} >> git.checkout {"create":"@new_branch"}
@new_branch is merged, nobody needs that branch now
the branch @new_branch must be gone
bye bye branch @new_branch
=> git.branch {"delete":"@new_branch"}
delete branch: @new_branch
rm branch @new_branch ⟦local one⟧
git complains that @new_branch isn't merged, i don't care, throw that branch away
branch @new_branch was a dead end, delete it even though it's unmerged
=> git.branch {"delete":"@new_branch","force":true}
""".replace("rm branch @new_branch ⟦local one⟧\n", "rm branch @new_branch ⟦local one⟧\n=> git.branch {\"delete\":\"@new_branch\"}\n"))
many("""
i want the branch @new_branch to be called @new_branch2
branch @new_branch -> @new_branch2 ⟦rename⟧
typo in the branch name: @new_branch should read @new_branch2
=> git.branch {"rename":"@new_branch","to":"@new_branch2"}
rename branch: @new_branch to @new_branch2
the branch has the wrong name, not @new_branch but @new_branch2
=> git.branch {"rename":"@new_branch","to":"@new_branch2"}
the branch i'm on should be called @new_branch
wrong name for my current branch, it has to be @new_branch
=> sh git branch -m @new_branch
i ruined @odd , i want it as in the last commit
my changes to @odd are rubbish, away with them
@odd must look the way git remembers it
=> git.checkout {"paths":["@odd"]}
forget what i did to @file , only that file, keep my other edits
@file: back to committed
=> git.checkout {"paths":["@file"]}
@story Please take @file back to the last commit, nothing else.
i deleted @file by accident, git surely still has it
=> git.checkout {"paths":["@file"]}
my edits in @file and @file2 were a mistake, bring both back from git
=> git.checkout {"paths":["@file","@file2"]}
none of what i changed today is any good, i want the last commit again in all tracked files
uncommitted changes: away with all of them
=> git.checkout {"paths":["."]}
from branch @branch i only need @odd
the @branch version of @odd please, over mine
@odd <- @branch ⟦git⟧
=> git.checkout {"paths":["@odd"],"from":"@branch"}
@file was good in @hash , that version i want back
@file from commit @hash
=> git.checkout {"paths":["@file"],"from":"@hash"}
in release @tag the file @file was still right, restore that one
=> git.checkout {"paths":["@file"],"from":"@tag"}
what's on @new_branch should come into my branch
@new_branch -> here ⟦merge⟧
merge: @new_branch
=> git.merge {"from":"@new_branch"}
@who finished @new_branch , take it in
i'd like the work of @new_branch to be part of mine
=> git.merge {"from":"@new_branch"}
into @branch goes @new_branch
merge @new_branch -> @branch
@branch should contain what's in @new_branch
=> git.checkout {"to":"@branch"} >> git.merge {"from":"@new_branch"}
@new_branch into @branch , then push, then delete the branch @new_branch
merge @new_branch into @branch ; push ; drop @new_branch
=> git.checkout {"to":"@branch"} >> git.merge {"from":"@new_branch"} >> git.push {} >> git.branch {"delete":"@new_branch"}
once @new_branch is merged it can be deleted, do both
merge @new_branch and get rid of that branch afterwards
=> git.merge {"from":"@new_branch"} >> git.branch {"delete":"@new_branch"}
bring @new_branch in, with a real merge commit please, no fast forward
=> git.merge {"from":"@new_branch","fast_forward":"never"}
merge @new_branch , but only if that needs no merge commit
=> git.merge {"from":"@new_branch","fast_forward":"only"}
the merge is a mess, conflicts everywhere, i want out
never mind the merge i started, call it off
=> git.merge {"abort":true}
my rebase got stuck, call it off
get me out of this rebase, as it was before
=> sh git rebase --abort
conflicts are solved and added, the rebase can go on
=> sh git rebase --continue
my commits should sit on top of @branch
put my branch on top of the newest @branch , rebase style
=> sh git rebase @branch
commit @hash from the other branch, i need exactly that one here
only the change from @hash should come over
=> sh git cherry-pick @hash
@hash broke production, undo it with a counter commit
take out what @hash did, but keep the history
=> sh git revert --no-edit @hash
that last commit was wrong, make a new one that reverses it
=> sh git revert --no-edit HEAD
i committed too early. un-commit, but the changes must stay
the last commit should not exist, its changes yes
=> sh git reset --soft HEAD~1
the last @small commits should be uncommitted, keep the work
=> sh git reset --soft HEAD~@small
away with the last commit, changes included, i'm sure
=> sh git reset --hard HEAD~1
@sfile must not be in the next commit, i staged it by accident, keep the file
unstage: @sfile
=> sh git reset @sfile
i've staged too much, the index should be empty again, files untouched
=> sh git reset
show what @hash did
commit @hash - content?
=> sh git show @hash
who is to blame for line @line of @sfile
line @line in @sfile , who wrote it
=> sh git blame -L @line,@line @sfile
every line of @sfile with its author please
who wrote which part of @sfile
=> sh git blame @sfile
how did @sfile look at @hash , only show, don't restore
print @sfile as of @hash
=> sh git show @hash:@sfile
@sfile on the branch @branch , what does it look like there? don't switch
=> sh git show @branch:@sfile
""")

# ---------------------------------------------------------------- git: remotes, stash, tags, settings

many("""
@repo_url -> here
clone => @repo_url
source code wanted: @repo_url
=> git.clone {"url":"@repo_url","to":"@name"}
@who wrote a tool, it lives at @repo_url , i want it on my disk with git
on @repo_url there's a project i'd like to have locally
the repo @repo_url should be on this machine too
=> git.clone {"url":"@repo_url","to":"@name"}
@story Would you clone @repo_url for me?
hey so @who sent me @repo_url and said i should clone it
=> git.clone {"url":"@repo_url","to":"@name"}
into @newdir please clone @repo_url
@repo_url -> @newdir ⟦clone⟧
clone @repo_url but the folder shall be called @newdir
=> git.clone {"url":"@repo_url","to":"@newdir"}
@repo_url is huge and my line is slow, clone it without the history
only the newest state of @repo_url , no old commits
=> git.clone {"url":"@repo_url","to":"@name","depth":1}
of @repo_url i need the branch @new_branch only in a clone
clone @repo_url , branch @new_branch
=> git.clone {"url":"@repo_url","to":"@name","branch":"@new_branch"}
clone @repo_url and once that's done list what's inside
get @repo_url via git ; then show me its files
=> git.clone {"url":"@repo_url","to":"@name"} >> fs.list {"path":"@name"} >> ok 9
my commits only exist here, the server should have them too
colleagues can't see my commits, change that
what i committed has to go up to origin
=> git.push {}
upload my commits pls, thats all
push pls @tail
@story Send my commits off to origin.
=> git.push {}
the branch @branch should be on the server
@branch -> origin
push: @branch
=> git.push {"branch":"@branch"}
@new_branch isn't known on the server yet, publish it and track it
first push of @new_branch , with upstream
=> git.push {"branch":"@new_branch","set_upstream":true}
tags are missing on the server, push them
the tags need to go up as well
=> git.push {"tags":true}
to @rem , not to origin, push
push target: @rem
=> git.push {"remote":"@rem"}
@branch -> @rem ⟦push⟧
to the remote @rem goes my branch @branch
=> git.push {"remote":"@rem","branch":"@branch"}
i rebased, so a normal push is rejected. force it, but safely, with lease
overwrite the remote branch with mine, but only if nobody pushed meanwhile
=> git.push {"force_with_lease":true}
others have pushed, i'd like to be up to date
my copy is behind, catch up with the server
the others have commits i lack, get them
=> git.pull {}
newest stuff from origin pls
server -> me ⟦git⟧
@who pushed something five minutes ago, i need it here
=> git.pull {}
@story Pull please.
@story could you get the latest commits from the server? @tail
=> git.pull {}
only look what's new on the server, don't merge it into my work
fetch. just fetch. no merge!
download the new commits but leave my branch as it is
=> git.pull {"fetch_only":true}
get the new commits, but not if it takes a merge
pull, refuse if it's not a fast forward
=> git.pull {"fast_forward_only":true}
from @rem i need the branch @branch pulled
@rem / @branch -> pull
=> git.pull {"remote":"@rem","branch":"@branch"}
remote @rem has news, fetch them but don't merge
=> git.pull {"remote":"@rem","fetch_only":true}
the repo in @odir is old, refresh it from the server
@odir : pull
update the checkout under @odir please
=> git.pull {"repo":"@odir"}
the commits in @odir aren't on the server yet, push that repo
push what's committed in @odir
=> git.push {"repo":"@odir"}
@odir : last @k commits?
of the repository in @odir the @k newest commits
=> git.log {"repo":"@odir","limit":@k}
which branches does the checkout @odir have
=> git.branch {"repo":"@odir"}
bring the repo @odir onto @branch
=> git.checkout {"repo":"@odir","to":"@branch"}
get theirs, then send mine
sync both ways: pull, afterwards push
=> git.pull {} >> git.push {}
put my edits aside while i fix something else
i'm in the middle of something and need a clean tree for a minute, don't lose my edits
park my changes
=> sh git stash
my half finished edits aside please, new files too
stash, and take the untracked ones along
=> sh git stash -u
the edits i parked: i want them back
unpark my changes
what i stashed earlier should come back now
=> sh git stash pop
did i park something in the stash once?
stashes?
=> sh git stash list
the newest stash is junk, drop it
=> sh git stash drop
what did i hide in the stash, show the lines
=> sh git stash show -p
edits aside, pull, edits back
stash; pull; pop
=> sh git stash && git pull && git stash pop
this state is version @tag , mark it
@tag = this commit
tag => @tag
=> sh git tag @tag
we release today. tag it @tag and let origin know the tag
tag @tag and after that push the tag
=> sh git tag @tag && git push origin @tag
the tag @tag was a mistake, locally it must go
remove tag: @tag
=> sh git tag -d @tag
@hash should carry the tag @tag
=> sh git tag @tag @hash
only the tag @tag must reach the server
=> sh git push origin @tag
which releases have been tagged
tags = ?
=> sh git tag
what was the last release tag
=> sh git describe --tags --abbrev=0
where does this repo push to, which url
remotes?
=> sh git remote -v
this repo has no origin, it should be @repo_url
origin = @repo_url ⟦none set yet⟧
=> sh git remote add origin @repo_url
our git server moved, origin is now @repo_url
origin must point to @repo_url from now on
=> sh git remote set-url origin @repo_url
second remote please, name @rem , address @repo_url
@rem -> @repo_url as a new remote
=> sh git remote add @rem @repo_url
we don't use the remote @rem any longer
=> sh git remote remove @rem
on the server the branch @new_branch still exists, it shouldn't
delete @new_branch on origin, mine can stay
=> sh git push origin --delete @new_branch
dead remote branches clutter my list, prune them
=> sh git fetch --prune
git says please tell me who you are. my name is @full
my commits should carry the name @full
=> sh git config --global user.name '@full'
@mail is the address my commits should have
git email => @mail
=> sh git config --global user.email @mail
which name is on my commits
=> sh git config user.name
which mail address does git use for me
=> sh git config user.email
""")
many("""
git should not bother about @ign
@ign must never be committed, tell git to ignore it
ignore: @ign ⟦git⟧
=> fs.write {"path":".gitignore","content":"@ign","append":true}
.gitignore += @ign
=> fs.write {"path":".gitignore","content":"@ign","append":true}
git keeps tracking @sfile , it should stop but the file stays on disk
@sfile out of git, not off my disk
=> sh git rm --cached @sfile
why is @sfile not showing up in git, is it ignored?
=> sh git check-ignore -v @sfile
what does git ignore here, the rules please
=> fs.read {"path":".gitignore"}
new files git doesn't track, only those
=> sh git ls-files --others --exclude-standard
the list of files git knows
=> sh git ls-files
how many commits has this thing got
commit count?
=> sh git rev-list --count HEAD
a number please: commits by @who
how often did @who commit
=> sh git rev-list --count --author=@who HEAD
ranking of people by commits
who works here the most, going by commits
=> sh git shortlog -sn HEAD
what did we get done today, commits
today's commits only
=> sh git log --since=midnight
the past seven days in commits, i need them for my weekly report
this week's work: commits
=> sh git log --since='1 week ago'
nothing before @date , only commits after that
since @date , which commits
=> sh git log --since=@date
up to @date , which commits were there
=> sh git log --until=@date
which of my commits hasn't the server got yet
not pushed so far: ?
=> sh git log --oneline @{u}..HEAD
what would a pull bring me, i've fetched already
=> sh git log --oneline HEAD..@{u}
commits, one line each, pls keep it short
=> sh git log --oneline
the branches drawn as a tree
=> sh git log --graph --oneline --all
how did this project begin, the first commit ever
=> sh git log --reverse --oneline | head -n 1
the id of the commit i'm on, the long one
=> sh git rev-parse HEAD
short id of where i am
=> sh git rev-parse --short HEAD
which folder is the top of this repo
=> sh git rev-parse --show-toplevel
someone removed @sfile from the repo, in which commit
=> sh git log --oneline --diff-filter=D -- @sfile
when did @sfile enter the repo
=> sh git log --oneline --diff-filter=A -- @sfile
the code @barepat vanished at some point, which commits added or removed it
=> sh git log --oneline -S '@barepat'
names of the files i changed, nothing but names
=> sh git diff --name-only
where are the conflicts, which files
=> sh git diff --name-only --diff-filter=U
which branches can i clean up because they're merged
=> sh git branch --merged
what hasn't been merged yet, branches
=> sh git branch --no-merged
is @hash in a branch, which
=> sh git branch --contains @hash
my changes as a patch file @patch , nothing committed
=> sh git diff > @patch
@who mailed me a patch, @patch , apply it with git
=> sh git apply @patch
git version here?
=> sh git --version
a second working folder @wt with the branch @new_branch , same repo
worktree: @wt , branch @new_branch
=> git.worktree {"add":"@wt","branch":"@new_branch"}
the extra worktree @wt has served its purpose
=> git.worktree {"remove":"@wt"}
which worktrees hang on this repo
=> git.worktree {}
this folder has no version control yet, it should
from today on i want git to watch this folder
repo here please ⟦new one⟧
=> git.init {"path":"."}
@odir should become a git repo
git init => @odir
=> git.init {"path":"@odir"}
new repo here, first branch @new_branch
=> git.init {"path":".","branch":"@new_branch"}
begin version control here and commit what's there as @qsays
no git here yet: init, add everything, commit @qsays
=> git.init {"path":"."} >> git.add {"all":true} >> git.commit {"message":"@qsays"}
is @who faster than me? whatever. just give me the status and then the last @k commits
=> git.status {} >> git.log {"limit":@k}
status first, diff second, nothing else
=> git.status {} >> git.diff {}
what's on @branch , and what's its difference to @branch2 ?
=> git.log {"from":"@branch"} >> git.diff {"from":"@branch","to":"@branch2"}
""", ign=lambda r: r.choice(["*." + r.choice("log tmp bak swp pyc o class aux".split()), word(r) + "/", r.choice(["node_modules", "dist", "target", "__pycache__", ".venv", ".DS_Store", ".env", ".idea", "build"]), word(r) + ".sqlite3", word(r) + ".local.json"]),
     patch=lambda r: word(r) + r.choice([".patch", ".diff"]), wt=lambda r: "../" + r.choice([word(r), word(r) + "-" + word(r), gibberish(r)]))

# ---------------------------------------------------------------- processes

many("""
my laptop sounds like it wants to take off
everything lags when i type
computer feels like walking through mud, what's hogging the processor
=> process.list {"sort":"cpu","limit":10}
it's so slow today i could cry
the fans won't shut up, who's to blame
battery drains in an hour, something must be burning cpu
=> process.list {"sort":"cpu","limit":10}
don't kill anything, just tell me what keeps the cpu busy
only looking: what's eating the processor? please stop nothing
look but don't touch: the busiest programs
=> process.list {"sort":"cpu","limit":10}
cpu at 100 % – by whom
cpu hog = ?
busy processes pls
=> process.list {"sort":"cpu","limit":10}
@story What is slowing this machine down?
@story Which programs are working the cpu so hard? @tail
=> process.list {"sort":"cpu","limit":10}
the @k greediest programs, cpu wise
who are the top @k on the processor
cpu top @k , not more
top @k => cpu
=> process.list {"sort":"cpu","limit":@k}
which one program works hardest at the moment, just that one
the number one cpu eater
=> process.list {"sort":"cpu","limit":1}
the machine swaps itself to death, who takes the memory
ram is gone and i've only got a browser open, what else is eating it
tabs keep crashing because memory runs out, who is the culprit
=> process.list {"sort":"memory","limit":10}
no killing, only a list of what's filling my ram
memory hogs? i only want to see them, not close them
=> process.list {"sort":"memory","limit":10}
ram hog = ?
ram eaters pls
where did my 16 gigs go, which programs
=> process.list {"sort":"memory","limit":10}
@story Which programs take up all the memory?
=> process.list {"sort":"memory","limit":10}
by memory, the @k fattest processes
the @k programs with the greatest hunger for ram
ram top @k , please
=> process.list {"sort":"memory","limit":@k}
what's the single biggest memory user
the fattest process of them all, ram wise
=> process.list {"sort":"memory","limit":1}
give me a list of everything alive in here
all that runs, by name
processes?
=> process.list {"sort":"name","limit":200}
something just popped up and vanished, which programs started last
what has been launched just now
i heard a sound, some program must have started a moment ago, which
=> process.list {"sort":"started","limit":10}
the @k youngest processes
what were the @k last programs to start
=> process.list {"sort":"started","limit":@k}
is @user up to something? what does that account run
the account @user , its processes
user @user -> processes
what has @user got running, just look please
=> process.list {"user":"@user"}
of everything @user runs, the @k that need the most memory
=> process.list {"sort":"memory","limit":@k,"user":"@user"}
the @k busiest programs of @user , cpu wise
=> process.list {"sort":"cpu","limit":@k,"user":"@user"}
no music although i started @prog , is it even running
did @prog survive the night
@prog running y/n
=> process.list {"name":"@prog"}
how many copies of @prog are there at the moment
@prog : alive?
i can't see @prog anywhere on my screen, but does it run?
=> process.list {"name":"@prog"}
what pid has @prog
@prog -> pid
i need the process number of @prog
=> process.list {"name":"@prog"}
@story Is @prog up?
@story can you see whether @prog is still running? @tail
=> process.list {"name":"@prog"}
only check @prog , don't restart or stop it: is it running
leave @prog alone, i just want to know if it's up
=> process.list {"name":"@prog"}
are both @prog and @prog2 up?
@prog , @prog2 – running?
=> process.list {"name":"@prog"} >> process.list {"name":"@prog2"}
number @pid in the process list, what's that thing
@pid = which process?
who is @pid
=> process.info {"pid":@pid}
there's a process with the number @pid and i have no idea what it's for
details pid @pid
tell me everything about @pid , but don't kill it
=> process.info {"pid":@pid}
since when does process @pid run and how much memory does it hold
=> process.info {"pid":@pid}
is @pid still a thing or did it exit
=> process.info {"pid":@pid}
""".replace("is @pid still a thing or did it exit\n=> process.info {\"pid\":@pid}\n", ""))
many("""
@prog is hanging again, make it go away
the program @prog has to go
@prog froze, the mouse too
i can't close @prog
the x in @prog 's corner does nothing, close that program for me
=> process.kill {"name":"@prog"}
kill: @prog
end -> @prog
x @prog ⟦kill it⟧
=> process.kill {"name":"@prog"}
@prog must be gone before the presentation starts
i don't want @prog to be running any more
enough music, close @prog
enough of @prog for today
=> process.kill {"name":"@prog"}
@story Please shut @prog down.
@story close @prog for me @tail
@story @prog is stuck, end it.
=> process.kill {"name":"@prog"}
would you be so kind and end the program @prog
mind closing @prog ?
any chance that you could stop @prog
=> process.kill {"name":"@prog"}
kill @prog2 .. no, @prog
close @prog2 , sorry, i mean @prog
not @prog2 ! @prog is what should be killed
=> process.kill {"name":"@prog"}
close @prog but leave @prog2 open
@prog can be closed, @prog2 has to stay
end @prog , nothing else, @prog2 keeps running
=> process.kill {"name":"@prog"}
nothing works on @prog , be brutal
asked @prog nicely to quit, it won't. use force
@prog ignores me, kill it the hard way
shoot @prog , -9 style
=> process.kill {"name":"@prog","force":true}
@prog , @prog2 : both closed please
@prog and @prog2 are not needed, end the two
close @prog ; close @prog2
=> process.kill {"name":"@prog"} >> process.kill {"name":"@prog2"}
look whether @prog runs and if it does end it
is @prog still there? then stop it
=> process.list {"name":"@prog"} >> process.kill {"name":"@prog"}
kill @prog , then show me that it's gone
stop @prog and after that check whether it's still there
=> process.kill {"name":"@prog"} >> process.list {"name":"@prog"}
shut @prog down and once that's done tell me how much memory is free
close @prog ; free ram now?
=> process.kill {"name":"@prog"} >> system.memory {}
end @prog , then list the programs with the highest memory use
=> process.kill {"name":"@prog"} >> process.list {"sort":"memory","limit":10}
pid @pid has to die
@pid -> kill
end it: @pid
stop number @pid
=> process.kill {"pid":@pid}
i started something stupid with the pid @pid , stop it
process @pid isn't needed any more, end it
could @pid be terminated, please
=> process.kill {"pid":@pid}
not @pid2 but @pid should be killed
kill @pid2 , wait, wrong one, kill @pid
=> process.kill {"pid":@pid}
@pid ignores every signal, force it
@pid won't die by normal means
@pid : kill -9 style
=> process.kill {"pid":@pid,"force":true}
@pid and @pid2 , end the two
kill both, @pid + @pid2
=> process.kill {"pid":@pid} >> process.kill {"pid":@pid2}
what is @pid ? tell me and then kill it
=> process.info {"pid":@pid} >> process.kill {"pid":@pid}
put @pid on ice for now, don't kill it
@pid should pause, i'll need it later
hold process @pid , don't end it
=> process.signal {"pid":@pid,"signal":"STOP"}
the paused process @pid may go on
@pid : unpause
thaw @pid
=> process.signal {"pid":@pid,"signal":"CONT"}
i edited the config of the daemon with pid @pid , it should reload without stopping
@pid <- HUP
=> process.signal {"pid":@pid,"signal":"HUP"}
like ctrl-c, but for process @pid
=> process.signal {"pid":@pid,"signal":"INT"}
process @pid is too aggressive, its niceness should be @nice
nice value @nice for @pid
=> sh renice -n @nice -p @pid
who started @pid , the parent's number please
parent of @pid = ?
=> sh ps -o ppid= -p @pid
what did @pid start, its children
=> sh ps --ppid @pid -o pid,cmd
how many processes altogether
total number of processes pls
=> sh ps -e --no-headers | wc -l
which process started which, as a tree
=> sh ps -ef --forest
zombies on my system?
any dead processes that nobody collected
=> sh ps -eo pid,ppid,stat,cmd | awk 'NR == 1 || $3 ~ /^Z/'
processes counted per user
=> sh ps -eo user= | sort | uniq -c | sort -rn
@argv – should run on while i do other stuff
i don't want to wait for @argv , run it in the background
background job: @argv
=> process.spawn {"argv":[@argv]}
keep @argv alive in the background pls
get @argv going in the background and give me back my prompt
=> process.spawn {"argv":[@argv]}
is @job through?
@job – finished yet? wait if it isn't
hold on until @job has ended
=> process.wait {"job":"@job"}
what's @job up to
@job : state?
=> process.info {"job":"@job"}
i don't need @job any more, stop that job
background job @job should end
=> process.kill {"job":"@job"}
wait for @job , but @short at the very most
=> process.wait {"job":"@job","timeout_ms":"@short"}
i'd like to draw something, open @gui
@gui please ⟦open it⟧
program @gui -> start
let me have @gui on the screen
=> process.spawn {"argv":["@gui"]}
@story Could you open @gui for me?
now i'd need @gui running
=> process.spawn {"argv":["@gui"]}
@gui behaves strangely, close it and open it afresh
@gui needs a fresh start, it's been acting up
=> process.kill {"name":"@gui"} >> process.spawn {"argv":["@gui"]}
close @gui and open @guib instead
@guib instead of @gui please, so close the one and start the other
=> process.kill {"name":"@gui"} >> process.spawn {"argv":["@guib"]}
""", nice=[str(x) for x in range(1, 20)], guib="kate nautilus gedit terminator foot okular zathura geary dolphin konsole".split())
many("""
kill it please, it hangs
that program is stuck
close the thing that's frozen
=> ask Which process should I end?
end the process
there's a process i want gone
=> ask Which process should I end?
""")

# ---------------------------------------------------------------- the system

many("""
the help desk wants to know which windows i have but i think this is linux, what is it
what am i sitting in front of, system wise
kernel pls
=> system.info {}
which linux is this, my nephew set it up
bug report needs os + kernel
what do i write in the field "operating system"
=> system.info {}
is this machine 32 or 64 bit, the download page asks
arm or intel? i have to pick an installer
=> system.info {}
what's this computer called in the network
hostname = ?
box name?
=> system.info {}
as whom am i logged in
who am i (user name i mean)
=> system.info {}
""".replace("(user name i mean)", "⟦user name i mean⟧"))
many("""
@story What system is this machine running?
i inherited this server from @who , what is it exactly
=> system.info {}
how many cores may i use for my simulation
my program should use all cores, how many are there
cores = ?
=> system.cpu {}
is the processor bored or busy
load?
how loaded is the box
=> system.cpu {}
can i start another render or is the cpu at its limit
@story How busy is the cpu right now?
=> system.cpu {}
what sort of processor is in this thing
=> system.cpu {}
will a 12 gig model fit into my ram
is there enough memory for one more virtual machine
ram left?
=> system.memory {}
i keep getting out of memory errors, how much is free
the game says i need more ram, how much have i got
mem pls
=> system.memory {}
is it swapping
swap in use?
@story How much RAM does this laptop have?
=> system.memory {}
no space left on device, it says
the copy stopped because the disk is full, is it
will my holiday videos fit on this disk
=> system.disk {}
i can't save anything any more, disk full??
gigs free?
ssd: how full
=> system.disk {}
@story How much room is left on the disk?
do not delete anything, i only want to know how full the drives are
how many gigs could i still fill
=> system.disk {}
which drives are mounted and how much is on each
=> system.disk {}
does @mnt still have room
@mnt : free?
@mnt -> how full
can @mnt take another 40 gigs
=> system.disk {"path":"@mnt"}
the backup goes to @mnt , is there space
i want to copy my photos to @mnt , what's free there
=> system.disk {"path":"@mnt"}
@mnt is almost full, isn't it
space on @mnt and on @mntb ?
=> system.disk {"path":"@mnt"}
""".replace("space on @mnt and on @mntb ?\n", ""))
many("""
free space on @mnt and on @mnt2
@mnt vs @mnt2 , which one has more room
=> system.disk {"path":"@mnt"} >> system.disk {"path":"@mnt2"}
did we have a power cut last night? when did this machine start
the screen was black this morning, did it reboot
how long since anyone rebooted this old thing
=> system.uptime {}
up since?
uptime pls
for how long has the server been going without a break
=> system.uptime {}
@who says he restarted it today, did he? when was the last boot
@story When did this computer last start?
=> system.uptime {}
is the machine ok? system, memory, disk, the short version
give me the vital signs of this server
checkup please
=> system.info {} >> system.memory {} >> system.disk {}
first ram then disk, how much is left of each
ram + disk free?
=> system.memory {} >> system.disk {}
cpu load; free ram
load and memory, i'm writing a report
=> system.cpu {} >> system.memory {}
1. load 2. memory 3. disk
cpu, memory, disk – all three
=> system.cpu {} >> system.memory {} >> system.disk {}
uptime and then the load
since when is it up, and how hard does it work
=> system.uptime {} >> system.cpu {}
how much memory is free, and if it's little: who takes it
free ram, then the biggest ram users
=> system.memory {} >> process.list {"sort":"memory","limit":10}
load, and the programs that cause it
=> system.cpu {} >> process.list {"sort":"cpu","limit":10}
the disk is full. how full exactly, and what are the biggest files here
=> system.disk {} >> fs.list {"path":".","recursive":true,"sort":"size","limit":10,"kind":"file"} >> ok 10
disk full, which folders are to blame
free space please, after that the fattest folders in here
=> system.disk {} >> fs.disk_usage {"path":".","by":"folders","top":10}
computer name and ip, for the admin
=> system.info {} >> system.network {}
the script says @var is not set, is that so
what's $@var at the moment
@var = ?
=> system.env {"name":"@var"}
my @var looks wrong, show it
is @var defined in my environment, yes or no
i think i exported @var , did it stick
=> system.env {"name":"@var"}
don't change it, just show @var
env: @var
what is my shell's @var set to
=> system.env {"name":"@var"}
@var and @var2 , what are they set to
=> system.env {"name":"@var"} >> system.env {"name":"@var2"}
everything that's set in my environment
env pls
all env vars, i'm debugging
=> system.env {}
the variables with @part in the name
env vars like @part
=> system.env {"name":"@part"}
my path one folder per line please, it's unreadable otherwise
=> sh echo "$PATH" | tr ':' '\\n'
do we have @cmd on this thing
@cmd : command not found?? is it even installed
the tutorial uses @cmd , have i got that
=> sh which @cmd
@cmd lives where
where on disk is the program @cmd
@cmd – installed or not
=> sh which @cmd
@story Is @cmd installed here?
the teacher told us to install @cmd , check whether it's there already, don't install it
=> sh which @cmd
is it @ver 2 or @ver 3 that i have
which @ver do i have, the number please
@ver version = ?
=> sh @ver --version
""".replace("is it @ver 2 or @ver 3 that i have\n", ""), part="PROXY LANG PATH XDG JAVA PYTHON DOCKER SSH GIT NODE AWS CARGO".split())
many("""
the plugin needs a recent @ver , what's mine
how old is my @ver , which version
@ver -> version
=> sh @ver --version
@story Which version of @ver is on this machine?
which @ver release would run if i started it
=> sh @ver --version
versions of @ver and @verb please
@ver + @verb : version numbers
=> sh @ver --version && @verb --version
is someone else on this computer at the moment
am i the only one logged in
logins right now?
=> sh who
who logged in lately, the last @k
login history: @k entries
=> sh last -n @k
am i an admin? my groups please
what groups is my account in
=> sh groups
uid?
my numeric user id
=> sh id
is @user in the right groups
groups of @user
=> sh id @user
which accounts exist on this box, names only
=> sh cut -d: -f1 /etc/passwd
i plugged in a stick and nothing happens, does the machine see any drive
which disks hang on this computer
disks + partitions
=> sh lsblk
my usb microphone isn't there, list what's on usb
usb: what's connected
=> sh lsusb
graphics card model?
which cards are on the pci bus
=> sh lspci
is the gpu busy with my training
gpu memory, how much is taken ⟦nvidia⟧
=> sh nvidia-smi
it's getting hot under my fingers, temperatures please
how warm is it inside the case
temps?
=> sh sensors
will the battery last through the lecture, how much is left
battery = ?
i have no charger with me, how many percent left
=> sh cat /sys/class/power_supply/BAT*/capacity
is the charger doing its job, charging or not
=> sh cat /sys/class/power_supply/BAT*/status
kernel said something about the disk, last @k lines of dmesg please
the newest @k kernel messages
=> sh dmesg | tail -n @k
system log, the last @k lines
journal: @k newest entries
=> sh journalctl -n @k
what went wrong since boot, errors only
errors in the journal since it started?
=> sh journalctl -p err -b
what runs on a schedule for me
my cron table
cron jobs = ?
=> sh crontab -l
which ubuntu is it exactly, number and code name
distro + release
=> sh cat /etc/os-release
which language is the system set to
=> sh locale
is my shell zsh or bash
=> sh echo "$SHELL"
are there any package updates waiting, don't install them
updates? just list
=> sh apt list --upgradable
@pkg isn't installed, get it with apt
apt -> @pkg
i need @pkg , install it through apt
=> sh sudo apt install @pkg
python packages i have, list
pip: what's installed
=> sh pip list
which python package version of @pip do i have, via pip
pip info for @pip
=> sh pip show @pip
@pip is missing in python, pip install it
pip install: @pip
my script says no module named @pip , get it with pip
=> sh pip install @pip
the npm packages of this project are missing, install them
node_modules is empty, fill it
=> sh npm install
what containers are up
docker: running?
=> sh docker ps
stopped containers too, list them all
=> sh docker ps -a
images in docker pls
=> sh docker images
the container @ct has to stop
container @ct : stop
=> sh docker stop @ct
@ct ⟦a container⟧ hangs, restart it with docker
docker: restart @ct
=> sh docker restart @ct
what does the container @ct write, its logs
container logs: @ct
=> sh docker logs @ct
in which folder am i standing
lost. which directory is this, full path
=> sh pwd
the machine needs a reboot, do it now
reboot now, thanks
=> sh systemctl reboot
i'm off, turn the computer off
power off pls
=> sh systemctl poweroff
send the laptop to sleep
=> sh systemctl suspend
how many files can a program open here at most
=> sh ulimit -n
""", pkg=CMDS, verb="git node curl vim tmux zsh jq gcc perl".split(), ct=lambda r: word(r) + r.choice(["", "-db", "_1", "-web", "-api"]),
     pip=lambda r: r.choice("numpy pandas requests flask django pytest rich torch scipy matplotlib pillow openpyxl lxml httpx pydantic tqdm pyyaml black ruff".split() + [word(r), gibberish(r)]),
     ver="docker python3 npm cargo rustc clang make cmake wget nvim nano emacs fish rg fzf htop php ruby pip psql mysql sqlite3 rsync rclone pandoc gimp tree gpg deno bun yarn pnpm ghc".split())

# ---------------------------------------------------------------- services and network

many("""
after my config change @svc has to come up anew
@svc needs a kick, the config changed
restart: @svc
=> sh systemctl restart @svc
@story Restart the @svc service please.
the service @svc acts up, a restart usually helps
@svc ⟦service⟧ -> restart
=> sh systemctl restart @svc
would somebody please restart @svc , i can't be bothered
restart @svc2 , no, @svc
=> sh systemctl restart @svc
@svc is down since the update, bring the service back up
service @svc should be running, it isn't
service @svc -> start
=> sh systemctl start @svc
i don't want the @svc service to run at the moment
the service @svc should stop, but come back after a reboot
service @svc -> stop
=> sh systemctl stop @svc
@svc should come up by itself when the machine boots
service @svc : autostart on
every boot i have to start @svc by hand, that's silly, enable it
=> sh systemctl enable @svc
boot takes forever, the service @svc needn't start by itself
autostart off for the service @svc
=> sh systemctl disable @svc
is the unit @svc happy? its status, don't restart it
service @svc : state?
what does systemd say about @svc
=> sh systemctl status @svc
@svc didn't start and i don't know why, its log please
journal for the unit @svc
what has the service @svc been writing
=> sh journalctl -u @svc -n 50
of the service @svc the last @k log lines
@svc journal, @k lines
=> sh journalctl -u @svc -n @k
@svc should reread its config, but no restart, people are connected
reload, not restart: @svc
=> sh systemctl reload @svc
restart @svc and then show me its status
service @svc : restart, afterwards status
=> sh systemctl restart @svc && systemctl status @svc
both @svc and @svc2 must be restarted
services to restart: @svc , @svc2
=> sh systemctl restart @svc @svc2
will @svc come up after a reboot, is it enabled
service @svc enabled?
=> sh systemctl is-enabled @svc
the service @svc should start now and at every boot from now on
=> sh systemctl enable --now @svc
never again @svc : stop the service and don't let it start at boot
=> sh systemctl disable --now @svc
units that failed?
something didn't come up after the boot, which services failed
=> sh systemctl --failed
which services run on this server, i took it over from @who
running services pls
=> sh systemctl list-units --type=service --state=running
i changed a unit file, systemd must notice
=> sh systemctl daemon-reload
which timers does systemd have
=> sh systemctl list-timers

the website won't open, does @host answer at all
is @host dead?
nothing from @host since this morning, can you reach it
=> net.ping {"host":"@host"}
ping => @host
@host up?
@host reachable y/n
=> net.ping {"host":"@host"}
my backup goes to @host and it failed, does that machine answer
the nas at @host is silent, ping it
is it me or is @host gone? a ping would tell
=> net.ping {"host":"@host"}
@story Is @host reachable from here?
@story try to ping @host @tail
=> net.ping {"host":"@host"}
ping @host2 , oops, i meant @host
not @host2 , @host is the one to ping
=> net.ping {"host":"@host"}
how many milliseconds is it to @host
the game lags, how's my ping to @host
=> net.ping {"host":"@host"}
@host , ping it @times
ping @host @times pls
@times please: a ping to @host
=> net.ping {"host":"@host","count":@times}
@k pings at @host , i want to see if some get lost
=> net.ping {"host":"@host","count":@k}
@host and @host2 , which of them is up
ping both: @host , @host2
=> net.ping {"host":"@host"} >> net.ping {"host":"@host2"}
no page loads, am i even connected
internet dead?
is it the website or my connection? check if i'm online
the kids say the wifi is broken, do we have internet
=> net.ping {"host":"1.1.1.1"}
@story Does the internet work?
online?
=> net.ping {"host":"1.1.1.1"}
what number is behind @name_host
@name_host -> ip
the firewall wants an ip instead of @name_host
=> net.dns_lookup {"host":"@name_host"}
we moved @name_host to a new server, does the name point there already
has the dns of @name_host changed yet
dns: @name_host
=> net.dns_lookup {"host":"@name_host"}
@story Which address does @name_host resolve to?
does a domain @name_host exist at all
=> net.dns_lookup {"host":"@name_host"}
@name_host : address, and is it alive?
look up @name_host , then ping it
=> net.dns_lookup {"host":"@name_host"} >> net.ping {"host":"@name_host"}
my database client times out, is @port open on @host
@host : @port open?
@host -> port @port ?
=> net.port_check {"host":"@host","port":@port}
the admin swears that @port is open on @host , i don't believe him
does anything answer on @host , port @port
can this machine talk to @host on @port
=> net.port_check {"host":"@host","port":@port}
@story Can I get through to @host on port @port ?
firewall opened @port on @host yet?
=> net.port_check {"host":"@host","port":@port}
port @port2 , no, @port on @host , open or not
=> net.port_check {"host":"@host","port":@port}
@port and @port2 on @host , open or shut
on @host : are @port and @port2 reachable
=> net.port_check {"host":"@host","port":@port} >> net.port_check {"host":"@host","port":@port2}
can i get into @host by @servs
@servs on @host , is it listening
=> net.port_check {"host":"@host","port":@servs}
address already in use, says my server, port @port
i can't start my app because @port is taken, who has it
@port is blocked by some program, which
=> net.connections {"listening":true,"port":@port}
port @port <- who
who sits on @port
@port taken?
=> net.connections {"listening":true,"port":@port}
don't kill it, just tell me what's using port @port
is @port still free for my new service
=> net.connections {"listening":true,"port":@port}
@story What is listening on port @port ?
=> net.connections {"listening":true,"port":@port}
which doors are open on this machine, network wise
open ports = ?
what's listening
=> net.connections {"listening":true}
the auditor wants a list of everything that listens here
is anything waiting for connections on this box
=> net.connections {"listening":true}
who is this machine talking to right now
something is phoning home, list the connections
connections?
=> net.connections {"listening":false}
whoever is connected on port @port , list them
clients on @port at the moment
=> net.connections {"listening":false,"port":@port}
my own address in the lan
what do i tell @who when he wants my ip
ip?
the printer asks for my ip
=> net.connections {"listening":true}
""".replace("ip?\nthe printer asks for my ip\n=> net.connections {\"listening\":true}", "ip?\nthe printer asks for my ip\n=> system.network {}"))
many("""
gateway and dns servers pls
which name servers do i use
is the cable plugged in, network wise? interfaces please
=> system.network {}
mac address needed for the router
interfaces = ?
=> system.network {}
what ip does the outside world see
my public address
=> sh curl -s https://ifconfig.me
which way do packets take to @host
hops to @host
=> sh traceroute @host
is there any wifi in this hotel, list them
wifi networks around me
=> sh nmcli device wifi list
who's registered as the owner of @name_host
=> sh whois @name_host
mail servers of @name_host
MX of @name_host
=> sh dig +short MX @name_host
the routes of this machine
=> sh ip route
my local names file, what's in there
what's in the hosts file of this machine
=> sh cat /etc/hosts
customers complain that @url doesn't load, does it
@url down?
@url – still online?
=> net.http_request {"url":"@url"}
what comes back from @api
@api -> ?
the monitoring calls @api , what does that say
=> net.http_request {"url":"@api"}
@story What does @api answer?
hit @api once and show me the answer
=> net.http_request {"url":"@api"}
what status and headers does @url send, without the body
@url headers only
=> net.http_request {"url":"@url","method":"HEAD"}
@body should be posted to @api
post: @body -> @api
to @api goes @body by POST
=> net.http_request {"url":"@api","method":"POST","body":"@body"}
@api needs a PUT with @body
=> net.http_request {"url":"@api","method":"PUT","body":"@body"}
tell @api to delete, http DELETE i mean
=> net.http_request {"url":"@api","method":"DELETE"}
@dl , i want that on my disk
@dl -> here
dl: @dl
=> net.download {"url":"@dl","to":"@name"}
@who put a file online for me at @dl , fetch it please
the lecture notes are at @dl , get them
save @dl for me
=> net.download {"url":"@dl","to":"@name"}
@story Please get @dl for me.
=> net.download {"url":"@dl","to":"@name"}
@dl => @newname
what's at @dl should be saved as @newname
store @dl under the name @newname
=> net.download {"url":"@dl","to":"@newname"}
@dl belongs into @folder , download it to there
into the folder @folder please download @dl
@dl -> @folder/
=> net.download {"url":"@dl","to":"@inpath"}
my connection dropped while getting @dl , go on where it stopped
half of @dl is here already, fetch the rest
=> net.download {"url":"@dl","to":"@name","resume":true}
fetch @dl once more, the old file may be replaced
=> net.download {"url":"@dl","to":"@name","overwrite":true}
@dlzip : download, then unpack
get @dlzip and once it's here unpack it
1. download @dlzip 2. extract it
=> net.download {"url":"@dlzip","to":"@name"} >> fs.extract {"archive":"@name","to":"@folderof"}
what's in @dlzip should end up in @folder
download @dlzip , its contents go to @folder
=> net.download {"url":"@dlzip","to":"@name"} >> fs.extract {"archive":"@name","to":"@folder"}
get @dl and tell me its sha256
download @dl , then its checksum pls
=> net.download {"url":"@dl","to":"@name"} >> fs.hash {"paths":["@name"]}
how many seconds does @url take to load
=> sh curl -s -o /dev/null -w '%{time_total}\\n' @url
colleagues should get at the files in here by browser, port @port
=> sh python3 -m http.server @port
is the certificate of @name_host still valid, its dates
=> sh openssl s_client -connect @name_host:443 </dev/null 2>/dev/null | openssl x509 -noout -dates
is my site up? ping it
can you check if the machine answers
=> ask Which host should I ping?
the port, is it open
=> ask Which port of which host should I check?
download the installer for me
get that file off the web
=> ask Which address should I download?
is port @port open on the server
can i reach the server on @port
=> ask Which host do you mean?
""", newname=lambda r: f"{word(r)}{r.choice(['', '-' + word(r), str(r.randint(1, 99))])}.{r.choice('zip pdf bin html iso csv json txt'.split())}")

# ---------------------------------------------------------------- time

many("""
is it late
my watch stopped
i forgot my watch, how late is it
time pls
clock?
=> time.now {}
which day is it even, i've been in the lab for ages
today's date for the letterhead
date = ?
what do i write as the date today
=> time.now {}
@story What's the time?
@story what date do we have today @tail
=> time.now {}
my sister lives in @city , is it night there?
can i call @who in @city now or is everybody asleep there
@city : what time is it there
@city time?
=> time.now {"zone":"@city"}
our customer sits in @city , what do their clocks say
it's early here but in @city it's ... ?
@city -> local time
=> time.now {"zone":"@city"}
@story What time do they have in @city at the moment?
flight lands in @city , what's the time over there now
=> time.now {"zone":"@city"}
not @city2 , @city ! what time is it there
=> time.now {"zone":"@city"}
@city and @city2 , how late is it in each
the time in @city ; the time in @city2
=> time.now {"zone":"@city"} >> time.now {"zone":"@city2"}
my time and the time in @city
here = ? , @city = ?
=> time.now {} >> time.now {"zone":"@city"}
the logs are in utc, what's utc now
UTC now?
=> time.now {"zone":"UTC"}
zone @zone , current time
@zone now
=> time.now {"zone":"@zone"}
give me @short to think
do nothing for @short
sleep: @short
=> time.sleep {"ms":"@short"}
just sit there for @short please
let @short go by
=> time.sleep {"ms":"@short"}
@short from now i'd like to hear the time
=> time.sleep {"ms":"@short"} >> time.now {}
tea is in the pot, tell me in @short
eggs are boiling, @short , then give me a shout with the time
=> time.sleep {"ms":"@short"} >> time.now {}
""".replace("tea is in the pot, tell me in @short\n", ""))
many("""
in @short i must @todo , don't let me forget
i'll forget to @todo , so remind me in @short
reminder ⟦@short⟧: @todo
@short -> @todo
=> time.sleep {"ms":"@short"} >> say @todo
when @short have passed, say @todo
poke me in @short : @todo
=> time.sleep {"ms":"@short"} >> say @todo
@story In @short remind me to @todo
=> time.sleep {"ms":"@short"} >> say @todo
let @short pass, then see whether @host answers
@host is rebooting, give it @short and then ping it
=> time.sleep {"ms":"@short"} >> net.ping {"host":"@host"}
wait @short , after that stop @prog
@prog may run for @short more, then end it
=> time.sleep {"ms":"@short"} >> process.kill {"name":"@prog"}
is @prog up yet? look again in @short
=> process.list {"name":"@prog"} >> time.sleep {"ms":"@short"} >> process.list {"name":"@prog"}
my server on port @port starts slowly, wait @short and then see if it listens
=> time.sleep {"ms":"@short"} >> net.connections {"listening":true,"port":@port}
fetch @api , wait @short , fetch it again
=> net.http_request {"url":"@api"} >> time.sleep {"ms":"@short"} >> net.http_request {"url":"@api"}
load now and again after @short
=> system.cpu {} >> time.sleep {"ms":"@short"} >> system.cpu {}
is free memory shrinking? check, wait @short , check again
=> system.memory {} >> time.sleep {"ms":"@short"} >> system.memory {}
pull, and in @short once more
=> git.pull {} >> time.sleep {"ms":"@short"} >> git.pull {}
my parcel comes in @num days, what date is that
@num days from today is which date
today + @num days
=> sh date -d '+@num days' '+%A %Y-%m-%d'
the bill is due in @num weeks, on which day
@num weeks on, what's the date
=> sh date -d '+@num weeks' '+%A %Y-%m-%d'
the warranty ran @num months, what was the date @num months ago
today - @num months
=> sh date -d '@num months ago' '+%A %Y-%m-%d'
@num days back, what day was that
i lost my keys @num days ago, which date was that
=> sh date -d '@num days ago' '+%A %Y-%m-%d'
grandma was born on @date , on what weekday
@date = which day of the week
weekday of @date ?
=> sh date -d @date +%A
from @date to @date2 , how many days
@date -> @date2 in days
we met on @date and married on @date2 , how many days in between
=> sh echo $(( ($(date -d @date2 +%s) - $(date -d @date +%s)) / 86400 ))
my exam is on @date , how many days have i got
days till @date ?
how many sleeps until @date
=> sh echo $(( ($(date -d @date +%s) - $(date +%s)) / 86400 ))
i quit smoking on @date , how many days is that now
days since @date pls
=> sh echo $(( ($(date +%s) - $(date -d @date +%s)) / 86400 ))
what's the date on the coming @day
next @day is the what
=> sh date -d 'next @day' '+%A %Y-%m-%d'
tomorrow's date for the sign up sheet
=> sh date -d tomorrow '+%A %Y-%m-%d'
which week of the year do we have, my boss talks in week numbers
week number?
=> sh date +%V
the epoch seconds right now
=> sh date +%s
@epoch – which date is that unix time
unix time @epoch in human form
=> sh date -d @@epoch
a calendar of this month, i need to see the weekends
=> sh cal
the whole year @year as a calendar
calendar => @year
=> sh cal @year
which zone does this computer think it's in
=> sh date '+%Z %z'
how long does @argv take
time it: @argv
=> sh time @argv
""".replace('''how long does @argv take
time it: @argv
=> sh time @argv
''', "").replace('''@epoch – which date is that unix time
unix time @epoch in human form
=> sh date -d @@epoch
''', ""), num=lambda r: r.choice([("two", "2"), ("three", "3"), ("six", "6"), ("ten", "10"), ("ninety", "90")] + [(str(k), str(k)) for k in (2, 3, 5, 10, 14, 21, 30, 45, 60, 90, 100, r.randint(2, 200), r.randint(2, 60))]))
many("""
half a year from now, which date
=> sh date -d '+6 months' '+%A %Y-%m-%d'
a fortnight from today is what date
=> sh date -d '+14 days' '+%A %Y-%m-%d'
what was the date a year ago today
=> sh date -d '1 year ago' '+%A %Y-%m-%d'
wait half a minute
=> time.sleep {"ms":"30s"}
hold on a minute, then ping @host
=> time.sleep {"ms":"1m"} >> net.ping {"host":"@host"}
give it half an hour
wait for half an hour
=> time.sleep {"ms":"30m"}
pause for a quarter of an hour
=> time.sleep {"ms":"15m"}
wait an hour and then pull
=> time.sleep {"ms":"1h"} >> git.pull {}
in an hour close @prog , the kids have to go to bed
=> time.sleep {"ms":"1h"} >> process.kill {"name":"@prog"}
wait a minute and a half
=> time.sleep {"ms":"90s"}
remind me of it later
wake me when it's done
set a timer
=> ask How long should I wait?
what's the time over there
=> ask For which place do you want the time?
""".replace("wake me when it's done\n", "").replace("remind me of it later\n", ""))

# ---------------------------------------------------------------- small talk

def talk(text, **slots):
    """Wordings, then `=> CONSTANT` or any step."""
    names = {"HELLO": HELLO, "WELCOME": WELCOME, "WHO": WHO, "CAN": CAN, "FINE": FINE, "NOTHING": NOTHING, "SORRY": SORRY, "BYE": "Goodbye.", "NEXT": "What should I do next?",
             "UNDO": "What changes files can be undone with: mycel undo", "LOCAL": "I run on this machine; small tasks like this need no other.", "TONGUES": "English, German, Spanish, Portuguese and Indonesian for everyday tasks."}
    out = []
    for line in text.split("\n"):
        head = line.strip()
        out.append(f"=> say {names[head[3:]]}" if head.startswith("=> ") and head[3:] in names else line)
    many("\n".join(out), **slots)


talk("""
hi, @who here
hello there little helper
hey :)
hii
good moring
=> HELLO
hello from @city
hey, it's me again, @who
oh hi
evening, mycel
guten tag ⟦that's all the german i have⟧
=> HELLO
helo
hey hey hey
anybody in there?
is this thing on
are you up already?
=> HELLO
new here, @who is my name, hello!
@who speaking, hello
a very good morning to you, dear computer
=> HELLO
ta
cheers mate, that did it
thanks, you saved my evening
thank u sooo much
tysm
=> WELCOME
that was exactly it, thank you kindly
brilliant! thanks
@who and i say thank you
works now, thanks a ton
you're a lifesaver
=> WELCOME
great stuff
nice one
thx, all good now
perfect :)
neat, thx
=> WELCOME
danke ⟦thanks, i mean⟧
that's what i wanted, thanks for the help
my thesis is saved thanks to you
=> WELCOME
i'm off, bye
see ya tomorrow
good night, sleep tight
that'll be all, goodbye
bye for now
=> BYE
gotta go, cya
@who is calling me for dinner, bye
time to go home, see you
over and out
until next time then
=> BYE
how's your day
you ok?
are you in a good mood today
everything fine with you?
hope you are well
=> FINE
what's new with you
how are we feeling today, computer
did you sleep well
=> FINE
wait, who am i talking to here?
are you one of those ai things
are you that chatgpt everyone talks about
is there a human typing this
what is your name if i may ask
=> WHO
@who told me about you. what are you exactly?
what's mycel, a program or a person
so you are the assistant? introduce yourself please
who or what is answering me
=> WHO
what are you good for anyway
i have no idea what to ask, what can i ask
what do you offer
explain what you're able to do
which jobs can i give you
=> CAN
my daughter installed this, what does it do
is there a list of what you can do
help?
i'm lost, what can you help with
give me an idea what i could use you for
=> CAN
what sort of tasks do you take
could you tell me your abilities
features?
capabilities pls
=> CAN
oops, wrong window
sorry that was meant for @who
ignore that, @who was at the keyboard
that was the cat
never mind, found it myself
=> NOTHING
nah leave it
stop, don't do anything
hang on, don't
forget i asked
no wait, i don't want that
=> NOTHING
not necessary any more
on second thought, no
changed my mind, do nothing
cancel that pls
it's ok, @who already did it
=> NOTHING
please never touch @odd
don't you dare delete @file
@file stays, hands off
leave @odd as it is
@odir must not be changed by you
=> NOTHING
don't close @prog
keep @prog running, whatever happens
@prog must not be stopped
nobody touches process @pid
don't push anything to the server
=> NOTHING
please don't commit that
do not restart @svc
don't shut down the computer!
don't switch my branch
no downloads please
=> NOTHING
that's the wrong one
you did something else than i said
wrong again!
no!! that's not it
what was that supposed to be
=> SORRY
i asked for something completely different
you broke it
this isn't what i wanted at all
useless thing
you drive me mad
=> SORRY
stupid machine
why do you never understand me
argh you idiot
=> SORRY
ok
ok cool
mhm
alright alright
yes
=> NEXT
i see, interesting
good, go on
ah ok
fine by me
understood
=> NEXT
if you delete the wrong thing, can i get it back?
how do i take back what you did to my files
i'm afraid you'll break something, can it be undone
is there an undo
=> UNDO
i made you do something stupid, how do i get it back
can changes be reversed
=> UNDO
does anything i type here leave my laptop
are my files sent to some company
is this safe for patient data, where does it run
do you need internet to work
=> LOCAL
does @who see what i type
do you run in a cloud
i'm on a plane without wifi, do you still work
=> LOCAL
my english is bad, do you speak other languages
can my grandmother write to you in portuguese
which languages do you get
do you understand indonesian
=> TONGUES
hablas español? i mean, do you speak spanish
may i write in german
=> TONGUES
say @qsays
just answer with @qsays , nothing else
repeat: @qsays
=> say @qsays
""")
talk("""
i need something copied
copy that thing for me
=> ask Which file should I copy, and where to?
could you move something for me
put that file somewhere else pls
=> ask Which file should I move, and where to?
i want to get rid of a file
something has to be deleted
bin that file please
=> ask Which file should I delete?
a folder should go, delete it
=> ask Which folder should I delete?
read it to me please
open that document from before
=> ask Which file should I show?
there's a typo in my file, correct it
change something in a file for me
=> ask Which file should I change, and how?
got a zip here, open it up
the archive needs unpacking
=> ask Which archive should I unpack?
i want a branch of my own
branch please, new one
=> ask What should the branch be called?
put me on the other branch
wrong branch, take me to the right one
=> ask Which branch should I switch to?
that branch can go
=> ask Which branch should I delete?
merge it in please
bring the other branch in
=> ask Which branch should I merge?
clone the project @who told me about
i want to clone something
=> ask Which repository should I clone?
i'm looking for something
where did i put it
i lost that thing again
=> ask What should I look for?
please find my file
=> ask What should I look for?
swap one word for another
there's a wrong word everywhere, replace it
=> ask What should I replace with what, and in which file?
is it running or not
did it start
=> ask Which program do you mean?
restart it, it's stuck
restart that service
the service is down, start it again
=> ask Which service do you mean?
install that program i talked about
i need a program installed
=> ask What should I install?
is it installed?
do i have that tool
=> ask Which program do you mean?
run it for me
execute the thing
=> ask What should I run?
please wait a while
hold on a bit
=> ask How long should I wait?
note something down
i want to jot something down
=> ask What should I write, and to which file?
save my stuff somewhere safe
a backup would be good
=> ask What should I back up, and where to?
i need more room on this disk, delete something
make space please
=> ask What may I delete?
can you help me with something
i've got a job for you
do the same thing as before
you know the drill
=> ask What should I do?
something's off here, do something about it
it doesn't work, do something
broken again!!
=> ask What should I do?
sort it alphabetically
=> ask Which file should I sort?
which of the two is newer, compare them
=> ask Which files should I compare?
put a tag on this commit
we need a release tag
=> ask What should the tag be called?
throw out that tag
=> ask Which tag should I delete?
undo that one commit
=> ask Which commit should I revert?
pick that commit over here
=> ask Which commit should I pick?
i need the old version of the file back
get my file back from git
=> ask Which file should I restore?
stage it
=> ask Which files should I stage?
what's that variable set to
=> ask Which variable do you mean?
which program has that port
=> ask Which port do you mean?
who wrote that file
=> ask Which file do you mean?
post it to the api
=> ask What should I send, and where to?
make the file smaller chunks
split that thing in pieces
=> ask Which file should I split, and into what pieces?
i want that as another format
=> ask Which file should I convert, and into what?
tell me what it resolves to
=> ask Which name should I look up?
@file should move
@odd belongs somewhere else
=> ask Where should I move @file to?
""".replace("@odd belongs somewhere else\n", ""))
talk("""
i'd like a copy of @file somewhere
=> ask Where should I copy @file to?
@file needs a better name
@file should be called something else
=> ask What should @file be called?
the word @barepat in @file is wrong, replace it
=> ask What should @barepat be replaced with?
the rights on @file are wrong, set them
=> ask Which permissions should @file have?
@file lacks a line, add it
=> ask Which text should I add to @file?
there's a mistake in @file , correct it
=> ask What should I change in @file?
my branch @new_branch should have another name
=> ask What should @new_branch be called?
i want to start working on ticket @barepat in a new branch
=> ask What should the branch be called?
tell me whether the port on @host is open
=> ask Which port of @host should I check?
compare @file with the other one
=> ask Which file should I compare @file with?
""")

# ---------------------------------------------------------------- files of a machine: logs, configs, keys, with the names they have

def _conf(r):
    return r.choice([lambda: f"{word(r)}.conf", lambda: f"{word(r)}.{word(r)}.conf", lambda: f"{word(r)}.yml", lambda: f".{word(r)}rc", lambda: f"{word(r)}.service", lambda: ".env", lambda: f".env.{word(r)}",
                     lambda: f"docker-compose.{word(r)}.yml", lambda: f"{word(r)}-{word(r)}.toml", lambda: f"{word(r)}.ini", lambda: "sshd_config", lambda: "authorized_keys", lambda: f"id_{word(r)}", lambda: "fstab", lambda: "crontab.bak"])()


def _rot(r):
    return r.choice([lambda: f"{word(r)}.log.{r.randint(1, 40)}", lambda: f"{word(r)}-{word(r)}.log.{r.randint(1, 9)}", lambda: f"{word(r)}.err.{r.randint(1, 9)}", lambda: f"{word(r)}.log.{r.randint(1, 30)}.old", lambda: f"{word(r)}_{r.randint(2020, 2026)}.log", lambda: f"{word(r)}.{r.randint(1, 12):02}.{r.randint(2020, 2026)}.log"])()


MACH = dict(conf=_conf, rot=_rot, dirs=lambda r: r.choice(["/etc/" + word(r), "/var/log/" + word(r), "/srv/" + word(r), "~/" + word(r), "deploy/" + word(r), word(r) + "/" + word(r), "/opt/" + word(r), word(r), "~/.config/" + word(r), "/var/backups", "old-logs", "logs/" + word(r)]),
            val=lambda r: r.choice([str(r.randint(1024, 65000)), f"10.0.{r.randint(0, 9)}.{r.randint(1, 254)}", word(r), word(r) + ".example.com", gibberish(r)]), key=lambda r: r.choice([word(r), word(r) + "_" + word(r), word(r).upper(), word(r).upper() + "_" + r.choice(["HOST", "PORT", "URL", "KEY"])]),
            mb=lambda r: (lambda v, u, w: (f"{v} {w}", f"{v}{u}"))(r.choice([1, 2, 3, 5, 10, 20, 50, 100, 200, 500]), *r.choice([("MB", "MB"), ("MB", "megabytes"), ("MB", "megs"), ("MB", "mb")])),
            ago=lambda r: r.choice([("a week", "1w"), ("two weeks", "2w"), ("half a year", "6mo"), ("a month", "1mo"), ("three months", "3mo"), ("a year", "1y"), ("30 days", "30d"), ("10 days", "10d"), ("two days", "2d"), ("90 days", "90d"), ("five days", "5d")]))


def host_files(text, w=1.0, **slots):
    many(text, w, **{**MACH, **slots})


MACH["ew"] = ["error", "fatal", "warning", "panic", "timeout", "failed"]
host_files("""
what do the last @k lines of @rot say, the server crashed around then
the tail of @rot , @k lines
@rot : last @k lines pls
=> fs.read {"path":"@rot","last_lines":@k}
how does @rot begin, @k lines of it
top @k lines of @rot
=> fs.read {"path":"@rot","from_line":1,"max_lines":@k}
what's in @conf
@conf : show
let me read @conf , don't edit it
the setting must be somewhere in @conf , print it
=> fs.read {"path":"@conf"}
@story Show me @conf please.
=> fs.read {"path":"@conf"}
does @barepat occur in @rot
@rot -> lines with @barepat
only the lines of @rot that have @barepat in them
=> fs.search {"path":"@rot","text":"@barepat"} >> ok 4
which config mentions @val
in which file did i set @val
@val is written somewhere in these files, where
=> fs.search {"path":".","text":"@val"} >> ok 2
somewhere in @dirs there's a file with @val in it
@dirs : who mentions @val
=> fs.search {"path":"@dirs","text":"@val"} >> ok 2
which files mention @val , but skip node_modules
where's @val used, not in node_modules though
=> fs.search {"path":".","text":"@val","not_glob":"node_modules"} >> ok 2
before i break @conf make a copy of it as @conf.bak
@conf -> @conf.bak ⟦copy⟧
i'm about to edit @conf , put a copy next to it named @conf.bak
=> fs.copy {"from":"@conf","to":"@conf.bak"}
@rot should be in @dirs , keep the original too
a copy of @rot belongs in @dirs
copy => @rot to @dirs
=> fs.copy {"from":"@rot","into":"@dirs"}
@rot belongs in @dirs
@rot -> @dirs/
@rot has no business here, it goes to @dirs
get @rot out of here and into @dirs
=> fs.move {"from":"@rot","into":"@dirs"}
both @rot and @rot2 go to @dirs
move @rot plus @rot2 into @dirs , nothing else
=> fs.move {"paths":["@rot","@rot2"],"into":"@dirs"}
@rot must be gone, it fills the disk
@rot can go
nobody needs @rot any more
del @rot
=> fs.delete {"paths":["@rot"]}
@rot , @rot2 : delete, but nothing else
away with @rot and @rot2
=> fs.delete {"paths":["@rot","@rot2"]}
@conf should be called @conf2
rename: @conf to @conf2
@conf2 is what @conf should be named
@conf => @conf2 ⟦rename⟧
=> fs.move {"renames":[{"from":"@conf","to":"@conf2"}]}
pack @rot into @{gib}.zip
into @gib.zip goes @rot
=> fs.archive {"paths":["@rot"],"to":"@gib.zip"}
all of @dirs should be packed as @gib.tar.gz
@dirs => @gib.tar.gz
=> fs.archive {"paths":["@dirs"],"to":"@gib.tar.gz"}
@conf is readable by everyone, that's bad, only i should read it
@conf must be private
=> fs.chmod {"paths":["@conf"],"mode":"go-rwx"}
@conf must not be written by accident, make it read-only
=> fs.chmod {"paths":["@conf"],"mode":"a-w"}
my script @sh won't start, permission denied, make it executable
@sh : +x
=> fs.chmod {"paths":["@sh"],"mode":"+x"}
who may read @conf , and how old is it
owner and date of @conf
=> fs.stat {"path":"@conf"}
in @conf it says @val , it should say @val2
@conf : @val -> @val2
put @val2 wherever @conf has @val
use @val2 instead of @val in @conf
=> fs.edit {"path":"@conf","edits":[{"old":"@val","new":"@val2","all":true}]}
@key=@val belongs at the end of @conf
add @key=@val to @conf
append to @conf : @key=@val
=> fs.write {"path":"@conf","content":"@key=@val","append":true}
new file @conf please with the line @key=@val in it
a fresh @conf that contains @key=@val
=> fs.write {"path":"@conf","content":"@key=@val","expect_hash":"absent"}
which logs are larger than @mb
logs over @mb , only list them, don't delete
=> fs.search {"path":".","name_glob":"*.log","min_bytes":"@mb"} >> ok 3
logs over @mb => @dirs
the log files bigger than @mb should live in @dirs
=> fs.search {"path":".","name_glob":"*.log","min_bytes":"@mb"} >> ok 3 >> fs.move {"paths":"$1","into":"@dirs"}
logs over @mb => @dirs
=>0.1 fs.search {"path":".","name_glob":"*.log","min_bytes":"@mb"} >> ok 0 >> show
logs that nobody touched for @ago can go
.log files, older than @ago : delete
=> fs.search {"path":".","name_glob":"*.log","older_than_ms":"@ago"} >> ok 6 >> fs.delete {"paths":"$1"}
logs that nobody touched for @ago can go
=>0.1 fs.search {"path":".","name_glob":"*.log","older_than_ms":"@ago"} >> ok 0 >> show
logs older than @ago in @dirs , just list them
=> fs.search {"path":"@dirs","name_glob":"*.log","older_than_ms":"@ago"} >> ok 6
the newest log, its name
which log was written last
=> fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"*.log"} >> ok 1
which log file is the biggest
=> fs.list {"path":".","recursive":true,"sort":"size","limit":1,"kind":"file","glob":"*.log"} >> ok 1
conf files changed today, someone fiddled with the server
=> fs.search {"path":".","name_glob":"*.conf","newer_than_ms":"1d"} >> ok 2
what's eating the space in @dirs
@dirs is huge, which folders in it are to blame
=> fs.disk_usage {"path":"@dirs","by":"folders","top":10}
@dirs – how big
=> fs.disk_usage {"path":"@dirs"}
what lies in @dirs , hidden ones too
=> fs.list {"path":"@dirs","hidden":true} >> ok 8
@conf is somewhere on here but where
find @conf for me, i forgot the folder
=> fs.search {"path":".","name_glob":"@conf"} >> ok 1
@conf , all the copies of it that exist below here
=> fs.search {"path":".","name_glob":"@conf"} >> ok 3
@tar -> contents? don't unpack
what's inside @tar , only look
=> fs.extract {"archive":"@tar","to":".","list_only":true}
unpack @tar into @dirs
@tar -> unpack to @dirs
into @dirs with what's in @tar
=> fs.extract {"archive":"@tar","to":"@dirs"}
is @tar intact? i need its sha256
sha256 => @tar
=> fs.hash {"paths":["@tar"]}
@rot and @rot2 , are they identical, show what differs
=> sh diff @rot @rot2
count the lines of @rot
how many lines has @rot got
=> fs.count {"paths":["@rot"]}
how often does @barepat appear in @rot , only the number of lines
=> sh grep -c '@barepat' @rot
keep an eye on @rot and show me new lines as they come
=> sh tail -f @rot
what went wrong? the lines with @ew in @rot please
lines with @ew in @rot
=> fs.search {"path":"@rot","text":"@ew"} >> ok 7
restart @svc and then the last @k lines of @rot
=> sh systemctl restart @svc >> fs.read {"path":"@rot","last_lines":@k}
copy @conf to @conf.bak , then replace @val by @val2 in @conf
backup of @conf first ⟦@conf.bak⟧, then @val -> @val2 in it
=> fs.copy {"from":"@conf","to":"@conf.bak"} >> fs.edit {"path":"@conf","edits":[{"old":"@val","new":"@val2","all":true}]}
in @conf swap @val for @val2 and restart @svc
=> fs.edit {"path":"@conf","edits":[{"old":"@val","new":"@val2","all":true}]} >> sh systemctl restart @svc
zip @dirs as @gib.zip , then delete @rot
=> fs.archive {"paths":["@dirs"],"to":"@gib.zip"} >> fs.delete {"paths":["@rot"]}
change @val to @val2 in @conf and commit that as @qsays
=> fs.edit {"path":"@conf","edits":[{"old":"@val","new":"@val2","all":true}]} >> git.add {"paths":["@conf"]} >> git.commit {"message":"@qsays"}
@gib should exist as a folder
=> fs.mkdir {"path":"@gib","parents":true}
""", sh=lambda r: f"{word(r)}{r.choice(['', '-' + word(r), '_' + str(r.randint(1, 9))])}.sh", tar=lambda r: f"{word(r)}-{r.randint(0, 9)}.{r.randint(0, 20)}.{r.choice(['tar.gz', 'tgz', 'zip', 'tar'])}")

# ---------------------------------------------------------------- three hundred people, first hundred

many("""
okay computer comma show me the last @k commits full stop
the last @k commits question mark
=> git.log {"limit":@k}
Would it be terribly inconvenient to let me see the git status?
Most kindly, might one be shown what has changed in this repository?
=> git.status {}
gti status
git stauts
git satus pls
sttaus
=> git.status {}
gti log
git lgo
comit history pls
=> git.log {}
git dif
gti diff
diffrence to last comit
=> git.diff {}
gti pull
git pul
pls pull teh repo
=> git.pull {}
gti push
git psuh
pushh
=> git.push {}
i was told to type git pull, can you do that for me
@who said i must pull before i start
pull first, says the manual
=> git.pull {}
WHY IS NOTHING COMMITTED??? show me the state
i swear i saved this yesterday, what does git say
=> git.status {}
not the diff, just the status
status, not the whole diff
=> git.status {}
not the status, the actual lines that changed
skip the status, i want the diff
=> git.diff {}
not the log, only the newest commit
don't scroll me through everything, one commit is enough, the latest
=> git.log {"limit":1}
Task: push. Remote: @rem
remote @rem , action push
=> git.push {"remote":"@rem"}
Task: checkout. Branch: @branch
branch=@branch , action=checkout
=> git.checkout {"to":"@branch"}
Task: new branch. Name: @new_branch
branch=@new_branch , action=create
=> git.checkout {"create":"@new_branch"}
please to make me branch @new_branch
I am wanting one new branch, name is @new_branch
how i can have branch @new_branch new
=> git.checkout {"create":"@new_branch"}
i want go to branch @branch
please to change me on @branch branch
how i come to branch @branch
=> git.checkout {"to":"@branch"}
how i can see what person @who is commit
which commits is from @who please
=> git.log {"author":"@who"}
if there's anything uncommitted in @odir i need to know before i format the disk
before i delete the folder @odir : does git have everything in there
=> git.status {"repo":"@odir"}
I just finished @odd , the only file that's ready. Get it staged, would you?
@odd is ready, the other files aren't. stage what's ready
=> git.add {"paths":["@odd"]}
The essay is done! So: commit everything with @qsays
finally!!! commit all, @qsays
after three coffees it compiles, so commit the whole thing as @qsays
=> git.add {"all":true} >> git.commit {"message":"@qsays"}
commit, everything, now, the text is @qsays
commit... uh... everything, and call it... @qsays
hmm let me think, ok: commit all my changes with the message @qsays
=> git.add {"all":true} >> git.commit {"message":"@qsays"}
i'd like a commit. it contains everything. it's called @qsays
commit that contains all i did; subject @qsays
=> git.add {"all":true} >> git.commit {"message":"@qsays"}
commit it all with @qsays2 - no, better: @qsays
=> git.add {"all":true} >> git.commit {"message":"@qsays"}
as @who wrote it, not me, commit everything as @qsays with the author @auth
commit all as @qsays , author: @auth
=> git.add {"all":true} >> git.commit {"message":"@qsays","author":"@auth"}
@qsays - commit @file under that
for @file the commit message is @qsays
=> git.add {"paths":["@file"]} >> git.commit {"message":"@qsays"}
branch @new_branch , everything committed there as @qsays , in that order
my changes don't belong on this branch: new branch @new_branch , commit all there, @qsays
=> git.checkout {"create":"@new_branch"} >> git.add {"all":true} >> git.commit {"message":"@qsays"}
new branch @new_branch ; commit all as @qsays ; push it and set the upstream
=> git.checkout {"create":"@new_branch"} >> git.add {"all":true} >> git.commit {"message":"@qsays"} >> git.push {"branch":"@new_branch","set_upstream":true}
new branch called @new_branch , then push it with upstream
=> git.checkout {"create":"@new_branch"} >> git.push {"branch":"@new_branch","set_upstream":true}
stage @odd and show me what's staged
@odd into the index, then the staged diff please
=> git.add {"paths":["@odd"]} >> git.diff {"staged":true}
stage everything, status after that
=> git.add {"all":true} >> git.status {}
fetch, and after that show me the status, but don't merge
get the news from the server without merging and tell me where i stand
=> git.pull {"fetch_only":true} >> git.status {}
pull, then the last @k commits
update me and list @k commits
=> git.pull {} >> git.log {"limit":@k}
pull first, once that's done merge @new_branch
=> git.pull {} >> git.merge {"from":"@new_branch"}
merge @new_branch , then push, that's all
@new_branch in, and off to the server
=> git.merge {"from":"@new_branch"} >> git.push {}
switch to @branch and delete @new_branch
i'm done with @new_branch : go to @branch and remove the branch @new_branch
=> git.checkout {"to":"@branch"} >> git.branch {"delete":"@new_branch"}
take @branch , bring it up to date, merge @new_branch into it
=> git.checkout {"to":"@branch"} >> git.pull {} >> git.merge {"from":"@new_branch"}
branches first, status next
=> git.branch {} >> git.status {}
show what i changed in @odd and then throw those changes away
=> git.diff {"paths":["@odd"]} >> git.checkout {"paths":["@odd"]}
who changed @file last, and what did i change in it since
=> git.log {"limit":1,"path":"@file"} >> git.diff {"paths":["@file"]}
keep my other files as they are, only @odd goes back to the committed version
nothing but @odd should be reset to the last commit
=> git.checkout {"paths":["@odd"]}
leave the branch @branch alone, delete @new_branch
delete @new_branch , keep @branch
=> git.branch {"delete":"@new_branch"}
isn't there a branch called @barepat ? list all branches including the server's
=> git.branch {"remotes":true}
the intern broke the login page on monday, show me the commits of @who
=> git.log {"author":"@who"}
It's about ticket 4711. Which commits mention @barepat ?
my boss remembers a commit with the word @barepat , i don't. find it
=> git.log {"grep":"@barepat"}
@tag to @tag2 , which commits, i need release notes
notes for @tag2 : list the commits since @tag up to it
=> git.log {"from":"@tag..@tag2"}
@file on @branch vs @branch2
how does @file differ between @branch and @branch2
=> git.diff {"from":"@branch","to":"@branch2","paths":["@file"]}
i deleted half of @odd by accident and saved. help, git had it
@odd got corrupted, the committed one please
=> git.checkout {"paths":["@odd"]}
the whole folder @odir should look like in the last commit
=> git.checkout {"paths":["@odir"]}
clone of @repo_url please, but shallow, and into @newdir
=> git.clone {"url":"@repo_url","to":"@newdir","depth":1}
put @repo_url right into the folder i'm in, no subfolder
=> git.clone {"url":"@repo_url","to":"."}
the commits of the last two weeks
two weeks of commits please
=> sh git log --since='2 weeks ago'
what happened in this repo over the last month
commits of the past month
=> sh git log --since='1 month ago'
which commits came in since yesterday
=> sh git log --since=yesterday
half a year of git history please
=> sh git log --since='6 months ago'
is there more than one author here, list them with counts
=> sh git shortlog -sn HEAD
the commit before the last one, show it
=> sh git show HEAD~1
where was i before that checkout, the reflog would know
=> sh git reflog
i amended the wrong commit, show the reflog
=> sh git reflog
throw away whatever isn't tracked, folders as well, i'm sure
=> sh git clean -fd
which files would a git clean delete? only show
=> sh git clean -n
everything since the last commit must vanish, staged or not, i'm sure
=> sh git reset --hard
""", auth=lambda r: (lambda a: (f'"{a}"', a))(f"{_full(r)} <{_mail(r)}>"))
many("""
ps for @user
ps: user @user
=> process.list {"user":"@user"}
tasklist
task manager please
ctrl alt del, i mean the list of programs
=> process.list {"sort":"name","limit":200}
ipconfig
show ip
network config pls, like ipconfig on windows
=> system.network {}
systeminfo
uname?
about this computer
=> system.info {}
taskkill @prog
end task @prog
end task: @prog
=> process.kill {"name":"@prog"}
kil @prog
kill @prog pleas
stpo @prog
=> process.kill {"name":"@prog"}
is @prog runing
@prog runnign?
=> process.list {"name":"@prog"}
whta's using port @port
who is on prot @port
wich program has port @port
=> net.connections {"listening":true,"port":@port}
WHY is port @port taken AGAIN
port @port!!! who!!!
=> net.connections {"listening":true,"port":@port}
opne ports pls
=> net.connections {"listening":true}
how i can see which program is eat my memory
memory, who is taking please
please to say which processes use many ram
=> process.list {"sort":"memory","limit":10}
my computer is be very slow today, which program is reason
processor is full, i want know who
=> process.list {"sort":"cpu","limit":10}
how much place have i on disk
how many free is disk
=> system.disk {}
dsik space?
free disc space
disc full?
=> system.disk {}
memroy left
how mcuh ram
=> system.memory {}
piing @host
pign @host
=> net.ping {"host":"@host"}
isn't @prog supposed to be running? check please
shouldn't @prog be up by now
=> process.list {"name":"@prog"}
I have 3 monitors and 2 keyboards. Ping @host @times.
=> net.ping {"host":"@host","count":@times}
@who wants to know which version of @ver we have
for the ticket: @ver version
which @ver is it? number only
=> sh @ver --version
@who asks whether @cmd is on this machine
do i need to install @cmd or is it here already
before you install anything: do we have @cmd
=> sh which @cmd
if @prog is running, fine, leave it. I only want to know.
=> process.list {"name":"@prog"}
It'd be great if @prog could be closed. It eats my battery.
Kill @prog . It ruined my homework twice.
@prog makes noise in the meeting, off with it
=> process.kill {"name":"@prog"}
I pressed the x on @prog a hundred times. Force it to close.
@prog is dead but won't go away, take the big hammer ⟦force⟧
=> process.kill {"name":"@prog","force":true}
okay computer close @prog
computer, end program @prog
hey computer, stop @prog now
=> process.kill {"name":"@prog"}
the pid is @pid. kill it.
pid=@pid action=kill
Task: kill. Pid: @pid
=> process.kill {"pid":@pid}
the pid is @pid. what is it?
pid=@pid action=info
=> process.info {"pid":@pid}
host=@host action=ping
Task: ping. Host: @host
=> net.ping {"host":"@host"}
host=@host port=@port open?
Task: port check. Host: @host . Port: @port
=> net.port_check {"host":"@host","port":@port}
service=@svc action=restart
Task: restart. Service: @svc
=> sh systemctl restart @svc
service=@svc action=status
Task: status. Service: @svc
=> sh systemctl status @svc
run whatever shows the open ports
what command shows the free memory? just do it
=> net.connections {"listening":true}
""".replace("what command shows the free memory? just do it\n", ""))
many("""
what command shows the free memory? just do it
=> system.memory {}
what's the command for disk usage, never mind, just show me the usage of the drives
=> system.disk {}
i forgot the command for the process list, show it anyway
=> process.list {"sort":"name","limit":200}
i'd type ifconfig but it's not installed
=> system.network {}
i'd use top but i only need the @k busiest
like top, @k lines
=> process.list {"sort":"cpu","limit":@k}
like df but only for @mnt
=> system.disk {"path":"@mnt"}
the equivalent of free -m please
=> system.memory {}
nslookup but for @name_host
=> net.dns_lookup {"host":"@name_host"}
like lsof on port @port
=> net.connections {"listening":true,"port":@port}
like ls of the env
=> system.env {}
""".replace("like ls of the env\n=> system.env {}\n", ""))

# ---------------------------------------------------------------- second hundred: admins, builders, owners of one laptop

many("""
while i read on, let @argv work
=> process.spawn {"argv":[@argv]}
compile the thing with make
just run make
=> sh make
the rust project in here should be built
cargo, build please
=> sh cargo build
do the tests pass? it's a cargo project
=> sh cargo test
do the python tests still pass, pytest i think
run pytest and show me what fails
=> sh pytest
npm tests please
the js tests, run them with npm
=> sh npm test
build the web thing with npm
=> sh npm run build
the stack of containers should come up, compose file is here
docker compose: up, in the background
=> sh docker compose up -d
all containers of this compose project must go down
docker compose: down
=> sh docker compose down
the compose logs please
=> sh docker compose logs
my container @ct eats everything, which resources do the containers use
container stats, once
=> sh docker stats --no-stream
the container @ct isn't needed any more, remove it
container @ct : rm
=> sh docker rm @ct
the container @ct is stopped, start it again
container @ct -> start
=> sh docker start @ct
docker takes all my disk space, how much is it
=> sh docker system df
pull the image @img from the hub
docker image @img -> here
=> sh docker pull @img
@sfile -> @user on @host ⟦scp⟧
send @sfile over to @host , my user there is @user , scp
=> sh scp @sfile @user@@{host}:
get me into @host as @user by ssh
ssh: @user on @host
=> sh ssh @user@@{host}
@dir should be mirrored to @dir2 with rsync
rsync: @dir -> @dir2
rsync from @dir to @dir2 , everything
=> sh rsync -av @dir/ @dir2/
i want to pull the usb stick out, it's at @stick , unmount it
@stick can be unmounted
umount => @stick
=> sh umount @stick
which clock zone is set, and is ntp on
=> sh timedatectl
this machine should be in the time zone @zone
timezone := @zone
=> sh sudo timedatectl set-timezone @zone
the machine should be called @gib from now on
hostname := @gib
=> sh sudo hostnamectl set-hostname @gib
a new account on this box, user name @gib
user @gib needs an account here
=> sh sudo adduser @gib
@user should be allowed to use docker, put that account into the docker group
=> sh sudo usermod -aG docker @user
@user must be in the group @group
group @group += @user
=> sh sudo usermod -aG @group @user
is the firewall on, ufw status please
=> sh sudo ufw status
port @port must be open in the firewall ⟦ufw⟧
ufw: allow @port
=> sh sudo ufw allow @port
close port @port in ufw
=> sh sudo ufw deny @port
@pkg isn't needed, uninstall it with apt
apt: remove @pkg
=> sh sudo apt remove @pkg
refresh the package lists
=> sh sudo apt update
all packages should be brought up to date with apt
=> sh sudo apt update && sudo apt upgrade
is @pkg in the debian repos? search, don't install
apt: search @pkg
=> sh apt search @pkg
the description of the debian package @pkg
=> sh apt show @pkg
was @pkg installed as a debian package
=> sh dpkg -s @pkg
which files did the debian package @pkg put on my disk
=> sh dpkg -L @pkg
which package does the file @abs come from
=> sh dpkg -S @abs
get rid of the python package @pip
pip: uninstall @pip
=> sh pip uninstall -y @pip
my @pip is old, bring it up to date with pip
=> sh pip install --upgrade @pip
everything in requirements.txt should be installed
pip, requirements file, go
=> sh pip install -r requirements.txt
a venv in @vd please
python virtual environment => @vd
=> sh python3 -m venv @vd
what node packages are installed globally
=> sh npm list -g
which npm packages are outdated here
=> sh npm outdated
the line @al belongs at the end of @rc
@rc += @al
every new shell should know @al , so put it into @rc
=> fs.write {"path":"@rc","content":"@al","append":true}
lock my screen, i'm going for lunch
=> sh loginctl lock-session
what did i type earlier, the last @k commands
=> sh tail -n @k ~/.bash_history
the manual page of @ver , as text
=> sh man @ver | cat
which files does process @pid have open
open files of @pid
=> process.info {"pid":@pid}
which programs hold the file @sfile open
who has @sfile open
=> sh lsof @sfile
ram sticks, how many slots ⟦dmidecode⟧
=> sh sudo dmidecode -t memory
does the ssd show signs of dying? smart values of @dev
=> sh sudo smartctl -a @dev
inodes: any left?
disk says full but df says no, check the inodes
=> sh df -i
which kernel modules are loaded
=> sh lsmod
is the nvidia module loaded
=> sh lsmod | grep nvidia
load the kernel module @gib
=> sh sudo modprobe @gib
kernel parameters at boot, what were they
=> sh cat /proc/cmdline
how did the boot spend its time, which service was slow
boot is slow, who's to blame
=> sh systemd-analyze blame
how long did the boot take
=> sh systemd-analyze
open files limit and all other limits
=> sh ulimit -a
how is the swap divided, partitions or files
=> sh swapon --show
journal takes gigabytes? how many
=> sh journalctl --disk-usage
the journal from the boot before this one
what did the log say before the crash, i mean the previous boot
=> sh journalctl -b -1
journal of @svc since this morning
@svc , today's log entries
=> sh journalctl -u @svc --since today
follow the journal of @svc live
=> sh journalctl -u @svc -f
which keys does my ssh agent hold
=> sh ssh-add -l
public ssh keys i have, list the files
=> sh ls ~/.ssh/*.pub
who may log in with a key here, the authorized keys please
=> sh cat ~/.ssh/authorized_keys
hosts i've set up in my ssh config
=> sh cat ~/.ssh/config
failed logins on this server
=> sh sudo lastb
when did @user last log in
last login of @user
=> sh last @user
""", ct=lambda r: word(r) + r.choice(["", "-db", "_1", "-web", "-api"]), img=lambda r: r.choice("nginx redis postgres python node alpine debian ubuntu grafana/grafana mariadb mongo".split() + [word(r) + "/" + word(r)]) + r.choice(["", ":latest", f":{r.randint(1, 20)}", f":{r.randint(1, 9)}.{r.randint(0, 9)}"]),
     dir=lambda r: r.choice(["docs", "photos", "~/Music", "/srv/" + word(r), word(r), "/mnt/" + word(r), "backup/" + word(r), "~/" + word(r)]), rc=["~/.bashrc", "~/.zshrc", "~/.profile", ".bashrc", "~/.config/fish/config.fish"], vd=[".venv", "venv", "env"], pkg=CMDS, dev=["/dev/sda", "/dev/sdb", "/dev/nvme0n1", "/dev/sdc"],
     pip=lambda r: r.choice("numpy pandas requests flask django pytest rich scipy matplotlib pillow httpx pydantic tqdm black ruff".split() + [word(r)]), abs=lambda r: r.choice(["/usr/bin/", "/etc/", "/usr/lib/", "/usr/share/"]) + word(r),
     al=lambda r: (lambda s: (f'"{s}"', s))(r.choice([f"export EDITOR={r.choice(['vim', 'nano', 'micro'])}", f"alias {gibberish(r)[:3]}='{r.choice(['git status', 'ls -la', 'cd ..', 'docker ps'])}'", f"export {word(r).upper()}={word(r)}", "set -o vi"])))

# ---------------------------------------------------------------- traps: directions, names that are words, second thoughts, stories

WORDY = dict(wb="status push delete log new old work notes commit move later list copy temp stash history merge fix-me done later-please undo".split(),
             wf=["todo", "notes", "delete me", "status", "log", "Work", "commit", "readme", "NOTES", "move", "list", "old", "password", "TODO list", "New Text Document.txt", "copy of copy.txt", "do not delete.txt", "final FINAL.docx", "untitled", "test"],
             wp="notes clock calc files mail maps photos calendar weather time music terminal settings backup monitor editor".split())
many("""
a branch by the name of @wb , please make one
new branch, and yes, it should really be called @wb
=> git.checkout {"create":"@wb"}
i'd like to be on the branch @wb
switch to the branch that's called @wb
=> git.checkout {"to":"@wb"}
the branch @wb has a silly name, but anyway, delete it
=> git.branch {"delete":"@wb"}
bring the branch @wb into this one
the branch named @wb should be merged
=> git.merge {"from":"@wb"}
the branch is called @wb but should be called @new_branch
=> git.branch {"rename":"@wb","to":"@new_branch"}
call the branch @new_branch from now on @wb
=> git.branch {"rename":"@new_branch","to":"@wb"}
what's on the branch @wb , its commits
=> git.log {"from":"@wb"}
stage the file called @wf
there's a file named @wf and it has to be in the next commit
=> git.add {"paths":["@wf"]}
what did i do to the file called @wf since the last commit
the file named @wf : diff please
=> git.diff {"paths":["@wf"]}
who committed changes to the file called @wf
=> git.log {"path":"@wf"}
the file called @wf should be as it was in the last commit
=> git.checkout {"paths":["@wf"]}
i have a program called @wp , is it running
the process named @wp , does it exist
=> process.list {"name":"@wp"}
a program with the name @wp hangs, end it
kill the process named @wp
=> process.kill {"name":"@wp"}
start the program called @wp
the program @wp should be opened
=> process.spawn {"argv":["@wp"]}
the repo in the folder called @wb , its status
=> git.status {"repo":"@wb"}
clone @repo_url into a folder called @wb
=> git.clone {"url":"@repo_url","to":"@wb"}
from @new_branch into @branch please, that's the direction of the merge
take what's in @new_branch , and merge it to @branch
@branch gets @new_branch merged in
=> git.checkout {"to":"@branch"} >> git.merge {"from":"@new_branch"}
bring my branch up to date with @branch , by merging
my branch lacks what's on @branch , merge that in
=> git.merge {"from":"@branch"}
what would i get if i merged @new_branch ? only show the commits, don't merge
don't merge yet, just list the commits of @new_branch
=> git.log {"from":"@new_branch"}
rename @new_branch2 ? no: @new_branch , that branch should be called @tagb
=> git.branch {"rename":"@new_branch","to":"@tagb"}
take the version of @file from @branch , not the other way round
@file on @branch is better than mine, i want theirs
=> git.checkout {"paths":["@file"],"from":"@branch"}
which lines does @branch2 have that @branch does not, as a diff
from @branch to @branch2 , the diff
=> git.diff {"from":"@branch","to":"@branch2"}
@tag2 is newer than @tag , show the commits between the two
=> git.log {"from":"@tag..@tag2"}
push, don't pull
no pull, only push
=> git.push {}
pull, don't push
no push please, i only want to pull
=> git.pull {}
fetch only, i said, no merge and no push
=> git.pull {"fetch_only":true}
stage, don't commit: @file
only stage @file , the commit i'll make later
=> git.add {"paths":["@file"]}
My cat is called Docker and my dog is Git. Anyway, which branch am i on?
=> git.branch {}
The java course is on monday, python on tuesday. Is @prog running?
I have to print 40 pages. Meanwhile: is @prog up
=> process.list {"name":"@prog"}
The firefox on our street got run over, sad. Could you check whether @host is reachable?
at 10:30 i have a call, at 11 another one. please ping @host
=> net.ping {"host":"@host"}
We paid 8080 euros for this server and @port on @host is still closed? check
=> net.port_check {"host":"@host","port":@port}
we have 5432 customers, funny. who uses port @port ?
=> net.connections {"listening":true,"port":@port}
it's 30 degrees in here and i have @who on the line. what's the time in @city ?
@who flew from @city2 to @city . what time is it where they are now?
=> time.now {"zone":"@city"}
I grew up in @city2 but now live in @city , what time do we have here? take @city
=> time.now {"zone":"@city"}
kill @prog , but not before @short have gone by
in @short , not earlier, end @prog
=> time.sleep {"ms":"@short"} >> process.kill {"name":"@prog"}
ping @host first, then wait @short , then ping it again
=> net.ping {"host":"@host"} >> time.sleep {"ms":"@short"} >> net.ping {"host":"@host"}
@host answers? and is @port open there?
first see if @host is up, second whether it listens on @port
=> net.ping {"host":"@host"} >> net.port_check {"host":"@host","port":@port}
am i online, and what's my ip
internet ok? ip?
=> net.ping {"host":"1.1.1.1"} >> system.network {}
who's on port @port , and which ports are open besides
=> net.connections {"listening":true,"port":@port} >> net.connections {"listening":true}
get @dl , but call it @newname , not what it's called there
@dl should land here as @newname
=> net.download {"url":"@dl","to":"@newname"}
don't download @url , just tell me whether it's up
only check @url , no download
=> net.http_request {"url":"@url"}
don't unpack it, only download @dlzip
@dlzip , just the file, leave it packed
=> net.download {"url":"@dlzip","to":"@name"}
stop the service @svc , not the whole machine
=> sh systemctl stop @svc
don't restart @svc , just show its log
no restart! only the log of the service @svc
=> sh journalctl -u @svc -n 50
don't stop it, only look: status of @svc
=> sh systemctl status @svc
not the memory, the disk! how full
i said disk, not ram: what's free
=> system.disk {}
not the disk, the memory: how much is free
ram, i mean, not disk space: what's left
=> system.memory {}
not by memory, by cpu: the top @k processes
=> process.list {"sort":"cpu","limit":@k}
not by cpu, by memory: the top @k processes
=> process.list {"sort":"memory","limit":@k}
the time, not the date, although both are fine
=> time.now {}
my ip in the house, not the one the internet sees
local ip, not public
=> system.network {}
not the local ip, the one the internet sees
public ip, not the 192.168 one
=> sh curl -s https://ifconfig.me
the version of @ver , not where it is
=> sh @ver --version
where @cmd is, not its version
=> sh which @cmd
uptime, not the time
=> system.uptime {}
nothing about the hardware, only the load
=> system.cpu {}
connections that exist right now, not the listening ports
=> net.connections {"listening":false}
the listening ports, not the open connections
=> net.connections {"listening":true}
""", newname=lambda r: f"{word(r)}{r.choice(['', '-' + word(r), str(r.randint(1, 99))])}.{r.choice('zip pdf bin html iso csv json txt'.split())}", tagb=lambda r: r.choice(["feature/", "fix/", "docs/"]) + gibberish(r), **WORDY)

# ---------------------------------------------------------------- wishes, told as states

many("""
@prog should not be running when i come back
i want a computer without @prog running
it would make me happy if @prog were closed
let there be no @prog process
=> process.kill {"name":"@prog"}
the kids left @prog open on this pc, it shouldn't be
what i don't need in the background is @prog
@prog keeps popping up windows, stop that program
the music won't stop, it's @prog
=> process.kill {"name":"@prog"}
since the update @prog shows a white window and eats a whole core, please end it
half of my screen is covered by @prog , close it somehow
the sound of @prog drives me nuts, close it
=> process.kill {"name":"@prog"}
my lecture starts and @prog plays ads out loud, kill it quick
@prog – crashed but still in the task list, remove it from there
=> process.kill {"name":"@prog"}
everything on my branch should also be on the server
i want my commits to be visible for @who
others should be able to see what i committed
=> git.push {}
the newest state of the project should be on this laptop
i want to have what @who pushed
my checkout shouldn't lag behind origin
=> git.pull {}
i'd rather be on @branch
my checkout should be on @branch
what i want under my fingers is @branch
=> git.checkout {"to":"@branch"}
@odd should be as if i had never touched it
i never touched @odd , understood? put it back like that ⟦git⟧
=> git.checkout {"paths":["@odd"]}
nothing of my changes should remain, back to the last commit for all files
pretend today never happened: all tracked files as in the last commit
=> git.checkout {"paths":["."]}
my name in commits is wrong, it should be @full
=> sh git config --global user.name '@full'
the default branch of new repos should be called main, in my git settings
=> sh git config --global init.defaultBranch main
this directory should be versioned
i want to be able to go back to older versions of what's in here, set git up
=> git.init {"path":"."}
on the server there should be no branch @new_branch
=> sh git push origin --delete @new_branch
@new_branch should not exist locally any more
=> git.branch {"delete":"@new_branch"}
there ought to be a tag @tag on what i have now
=> sh git tag @tag
the service @svc should be up
i need @svc to be up as a service, start it
=> sh systemctl start @svc
after a reboot @svc shouldn't be there
=> sh systemctl disable @svc
i expect @svc to come back after a power cut, make it start at boot
=> sh systemctl enable @svc
my site isn't coming up since i edited the nginx config, does the config parse
is the nginx config valid
=> sh nginx -t
the printer queue is stuck, what's waiting in it
=> sh lpstat -o
my headphones are paired but silent, list the sound outputs
=> sh pactl list short sinks
which bluetooth devices does this laptop know
=> sh bluetoothctl devices
what resolution has my screen
=> sh xrandr
the mouse wheel is dead, which input devices are there
=> sh cat /proc/bus/input/devices
which fonts are installed here
=> sh fc-list
keyboard layout is wrong, which one is set
=> sh localectl
the page in the browser is old, does @name_host still point to the old server
the hoster gave us a new ip, did @name_host follow
=> net.dns_lookup {"host":"@name_host"}
the vpn is on, but can i see @host
from my hotel i can't open @host , is it up
it says server not found for @host , does it answer
=> net.ping {"host":"@host"}
teams says reconnecting the whole time, is the internet there
videos stutter and mails don't arrive, is my internet alive
the router's lamp is red, are we online?
=> net.ping {"host":"1.1.1.1"}
"bind: address already in use" for @port , by what
my dev server says EADDRINUSE @port
error: port @port is already allocated. who did that
another program must be on @port , name it
=> net.connections {"listening":true,"port":@port}
connection refused on @host : @port , is anything there
"connection timed out" to @host port @port . is it open
=> net.port_check {"host":"@host","port":@port}
"disk quota" or "no space" or whatever, how full are my disks
write failed: no space left. show the disks
=> system.disk {}
"cannot allocate memory" when i start my model. how much ram have i got free
oom killer struck again, memory?
=> system.memory {}
"command not found: @cmd"
bash: @cmd: command not found. do i have it?
=> sh which @cmd
"fatal: not a git repository". then make one here
=> git.init {"path":"."}
"Your branch is behind origin", says git. fix that
"updates were rejected because the remote contains work that you do not have". get that work
=> git.pull {}
"Your branch is ahead of origin by @num commits" ... then push them
=> git.push {}
"please commit or stash your changes before you switch branches". stash them
=> sh git stash
"you have unmerged paths" – which files
=> sh git diff --name-only --diff-filter=U
"@svc.service failed". show me why, its journal
=> sh journalctl -u @svc -n 50
"permission denied" on @sh , it should be executable
=> fs.chmod {"paths":["@sh"],"mode":"+x"}
"detached HEAD", oh no. take me to @branch
=> git.checkout {"to":"@branch"}
"no module named @pip" says python. then install it by pip
=> sh pip install @pip
"host key verification failed" for @host , forget the old key
=> sh ssh-keygen -R @host
"@var: unbound variable". what's it set to?
=> system.env {"name":"@var"}
"error: src refspec @branch does not match any". which branches do i have then
=> git.branch {}
"@prog is not responding". then close it
"wait or force quit @prog ?" force quit
=> process.kill {"name":"@prog"}
""".replace('"wait or force quit @prog ?" force quit\n', ""), pip=lambda r: r.choice("numpy pandas requests flask django pytest rich scipy matplotlib httpx pydantic tqdm".split() + [word(r)]), sh=lambda r: f"{word(r)}{r.choice(['', '-' + word(r)])}.sh")
many("""
the dialog says wait or force quit for @prog , i choose force
force quit: @prog
=> process.kill {"name":"@prog","force":true}
i'd love to know how long the server has been up, in case you have a second
the last outage was when? i mean, since when is this box up
=> system.uptime {}
is it a leap second or is my clock off, what time do you have
my phone says something else, what does the computer say is the time
=> time.now {}
the nurse on the night shift wants to know: is this pc connected to the network, which ip
ward 3 asks for the ip of this pc
=> system.network {}
a pupil left programs open on this machine, which ones are running
homework time: list all processes so i can show the class
=> process.list {"sort":"name","limit":200}
for my shop's till i need to know if @prog is running
the till software is @prog , did it come up this morning
=> process.list {"name":"@prog"}
can this old laptop take it? memory please
i'd like to buy more ram, but how much is in here
=> system.memory {}
my photos, about @num gigabytes, will they fit on here
=> system.disk {}
pls check for me if our website @url is alive, customers call me
shop @url ok?
=> net.http_request {"url":"@url"}
the webhook @api shall receive @body
send @body to @api ⟦post⟧
=> net.http_request {"url":"@api","method":"POST","body":"@body"}
grab @dl off the net before they delete it
@dl is what i need, on this disk
they'll take @dl offline tonight, save it
=> net.download {"url":"@dl","to":"@name"}
put @dl in @folder , please don't leave it here
the place for @dl is @folder
=> net.download {"url":"@dl","to":"@inpath"}
""")

# ---------------------------------------------------------------- loose descriptions of files, in what admins and coders have around

NOUNS = """script config certificate schema manual key template driver benchmark trace ticket changelog migration playbook runbook diagram protocol snapshot report export dashboard
invoice receipt license contract quote letter note slide recipe plan survey form poster badge label list sheet draft essay poem lecture exercise letter card table chart map budget offer""".split()
ABOUT = """nginx postgres login kernel router printer firewall billing payroll vpn wifi backup camera garden fridge kitchen roof car bike boiler heating insurance school chemistry biology wedding holiday moving dentist hospital
oauth docker redis webhook checkout parser sensor solar battery staging production january march august berlin oslo lena ahmed marta hotel airport piano football chess yoga church choir museum zoo tennis beach""".split()


def _one(r):
    n = r.choice(NOUNS)
    return n, f"*{n}*"


def _several(r):
    n = r.choice(NOUNS)
    return n + "s", f"*{n}*"


def _thing(r):
    a, n = r.choice(ABOUT), r.choice(NOUNS)
    return f"{a} {n}", f"*{a}*{n}*"


def _things(r):
    a, n = r.choice(ABOUT), r.choice(NOUNS)
    return f"{a} {n}s", f"*{a}*{n}*"


LOOSE = dict(things=_things, thing=_thing, several=_several, one=_one, about=lambda r: r.choice(ABOUT), into=lambda r: r.choice([_odd_dir(r), word(r), "archive", "old stuff", "Old " + word(r).capitalize(), "done", _title(r)]), num=DOZEN[:1] + [("two", "2"), ("three", "3"), ("four", "4")], shape=["old", "new"])


def loose(text, w=1.0, **slots):
    many(text, w, **{**LOOSE, **slots})


FOUND = [
    ("""
where did i leave the @things
the @things , where are they
list the @things , nothing else, don't touch them
are there @things on here somewhere
""", "", ""),
    ("""
which @several have i got
@several : list
all @several below here, just the names
""", "several", ""),
    ("""
the @things can go
get rid of the @things , nobody needs them
both @things should be deleted
the two @things -> trash
""", "", 'fs.delete {"paths":"$1"}'),
    ("""
@several belong in @into
the @several should live in @into
all the @several => @into
""", "several", 'fs.move {"paths":"$1","into":"@into"}'),
    ("""
put the @things into @into
the @things are lying around, @into is where they belong
move both @things into a folder called @into
@things -> folder @into
""", "", 'fs.move {"paths":"$1","into":"@into"}'),
    ("""
keep the originals but put copies of the @things in @into
the @things should also be in @into , as copies
copy the @things to @into
""", "", 'fs.copy {"paths":"$1","into":"@into"}'),
    ("""
zip the @things for @who as @gib.zip
the @things in one zip, @gib.zip
into @gib.zip go the @things
""", "", 'fs.archive {"paths":"$1","to":"@gib.zip"}'),
    ("""
stage the @things
the @things belong into the next commit
only the @things should be staged, leave the rest
""", "", 'git.add {"paths":"$1"}'),
    ("""
commit the @things as @qsays
the @things should be committed with the message @qsays
""", "", 'git.add {"paths":"$1"} >> git.commit {"message":"@qsays"}'),
    ("""
the @things must be private, only for me
nobody else may read the @things
""", "", 'fs.chmod {"paths":"$1","mode":"go-rwx"}'),
    ("""
make the @things read-only
the @things should not be changed by anyone, write protect them
""", "", 'fs.chmod {"paths":"$1","mode":"a-w"}'),
    ("""
how many lines have the @things
words and lines of the @things please
""", "", 'fs.count {"paths":"$1"}'),
    ("""
checksums of the @things
""", "", 'fs.hash {"paths":"$1"}'),
]
for _text, _kind, _then in FOUND:
    _glob = "@several" if _kind == "several" else "@things"
    loose(f"""{_text}
=> fs.search {{"path":".","name_glob":"{_glob}","kind":"file"}} >> ok 4{' >> ' + _then if _then else ''}
{_text}
=>0.1 fs.search {{"path":".","name_glob":"{_glob}","kind":"file"}} >> ok 0
""")
for _text, _then in [
    ("""
show me the @thing
what does the @thing say
read me the @thing , i forgot what's in it
the @thing , its text please
""", 'fs.read {"path":"$1.0"}'),
    ("""
the @thing is outdated, delete it
i don't need the @thing any more
""", 'fs.delete {"paths":["$1.0"]}'),
    ("""
my @thing should be in @into
the @thing goes into the folder @into
""", 'fs.move {"from":"$1.0","into":"@into"}'),
    ("""
a copy of the @thing in @into please, keep the original
""", 'fs.copy {"from":"$1.0","into":"@into"}'),
    ("""
how old is the @thing
when was the @thing last changed and how big is it
""", 'fs.stat {"path":"$1.0"}'),
    ("""
unstaged so far: the @thing . stage it
the @thing should be in the next commit
""", 'git.add {"paths":["$1.0"]}'),
    ("""
who committed the @thing
""", 'git.log {"path":"$1.0"}'),
    ("""
what did i change in the @thing since the last commit
""", 'git.diff {"paths":["$1.0"]}'),
]:
    loose(f"""{_text}
=> fs.search {{"path":".","name_glob":"@thing","kind":"file"}} >> ok 1 >> {_then}
{_text}
=>0.1 fs.search {{"path":".","name_glob":"@thing","kind":"file"}} >> ok 0
""")
loose("""
which files say something about @about
what did @who write about @about
in which notes is @about mentioned
anything about @about in my files?
@about – which files mention it
=> fs.search {"path":".","text":"@about"} >> ok 3
where did i write down the @about password
which file has the @about address in it
=> fs.search {"path":".","text":"@about"} >> ok 1
does anything in @dirs mention @about
@dirs : anything about @about ?
=> fs.search {"path":"@dirs","text":"@about"} >> ok 2
who mentions @about , but skip node_modules
=> fs.search {"path":".","text":"@about","not_glob":"node_modules"} >> ok 2
""", dirs=lambda r: r.choice(["docs", "~/notes", "logs", "mails", "wiki", word(r), "~/Documents", "letters/" + word(r)]))

# ---------------------------------------------------------------- third hundred: asides, hesitation, verbs at the end, other people's English

many("""
the program that's called @prog and that nobody asked for, close it
@prog , which has been hanging since noon, i want closed
what i'd like you to do with @prog is end it
=> process.kill {"name":"@prog"}
umm... so... @prog ... could you maybe... stop it?
hmm, @prog , i think that one, yes, stop it
=> process.kill {"name":"@prog"}
close @prog ⟦the thing with the green icon⟧
@prog ⟦yes, that one⟧ -> close
=> process.kill {"name":"@prog"}
please to stop program @prog
I am wanting @prog stop
make stop @prog please thank you
=> process.kill {"name":"@prog"}
@prog stop :(
@prog kill lol
rip @prog ⟦kill it⟧
=> process.kill {"name":"@prog"}
sir, kindly do the needful and terminate @prog
dear computer, would you do me the favour of closing @prog
=> process.kill {"name":"@prog"}
first thing: is @prog up. second thing: nothing, that's all
tell me yes or no: @prog is running
the question is whether @prog runs
=> process.list {"name":"@prog"}
@prog , it runs?
@prog is work or not work now
=> process.list {"name":"@prog"}
the processes @user has started, i'd like to see them
what that user @user , who never logs out, is running
=> process.list {"user":"@user"}
which of all these programs is it that has the most memory, just one
=> process.list {"sort":"memory","limit":1}
the one process that burns the most cpu, which is it
=> process.list {"sort":"cpu","limit":1}
is it chrome or is it the indexer or what, who eats the ram
who's the piggy with my ram :(
=> process.list {"sort":"memory","limit":10}
fan = loud. why
loud fan :( which process
its hot. who works so hard
=> process.list {"sort":"cpu","limit":10}
@host : is there life
knock on @host please
@host , hello?? ping it
=> net.ping {"host":"@host"}
the server @host that @who set up, does it still answer
whether @host answers is what i need to know
=> net.ping {"host":"@host"}
i'd say @host is down but i'm not sure, can you check
=> net.ping {"host":"@host"}
please to check connect to @host is good
the host @host is live or dead
=> net.ping {"host":"@host"}
to @host i'd like @times a ping sent
@host should get @times a ping from you
=> net.ping {"host":"@host","count":@times}
the port @port on the machine @host , is it one that's open
on port @port does @host listen
port @port ⟦on @host⟧ open?
=> net.port_check {"host":"@host","port":@port}
whoever it is that holds @port , find out who, but let them live
the process that sits on @port ⟦my dev port⟧, its name please
=> net.connections {"listening":true,"port":@port}
so my app wants @port and says no. who's there
@port – occupied? who
=> net.connections {"listening":true,"port":@port}
number for @name_host , like in a phone book
the ip that hides behind @name_host
what's @name_host in numbers
=> net.dns_lookup {"host":"@name_host"}
is there internet or am i imagining things
google doesn't load. nothing loads. internet??
did i forget to pay the internet bill, is it there
=> net.ping {"host":"1.1.1.1"}
the numbers of this pc in the network
which address has my machine
my ip ⟦lan⟧
=> system.network {}
from @url i expect a page, is there one
does @url give an answer or an error
=> net.http_request {"url":"@url"}
what is it that @api tells when asked
@api , its answer i want to see
=> net.http_request {"url":"@api"}
the file that lies at @dl , to my disk please
could the thing at @dl be brought here
to be fetched: @dl
=> net.download {"url":"@dl","to":"@name"}
@dl , pls, and fast, my train leaves
i need @dl offline for the flight
=> net.download {"url":"@dl","to":"@name"}
how late have they it in @city
in @city is now what time
clock in @city please to say
=> time.now {"zone":"@city"}
@who ⟦who lives in @city⟧ is awake now? the time there please
to not wake up @who in @city : how late is it over there
=> time.now {"zone":"@city"}
the hour please
what says the clock
it is how late now
=> time.now {}
how long runs this computer already
this machine, since when is it on
=> system.uptime {}
on my disk how much is free
free on disk is what
is disk nearly full or still okay
=> system.disk {}
my ram how much
of memory how much is free
=> system.memory {}
the processor, is he busy
=> system.cpu {}
what for a system is this
the system that's installed here is which
=> system.info {}
the variable @var , what's in her
value from @var please
=> system.env {"name":"@var"}
@cmd – exists on this machine?
program @cmd is installed or is not installed
=> sh which @cmd
what for a version is @ver
@ver , which number has it
=> sh @ver --version
the service that's named @svc must be restarted
@svc , restart it please, it's the service
service @svc please to restart
=> sh systemctl restart @svc
""")
many("""
what i've changed but not committed, that's what i'd like to see, just the names
please to say me which files i have changed in git
=> git.status {}
the commits, the last @k of them, show
@k commits i want see, last ones
=> git.log {"limit":@k}
what changed i exactly, line for line
the changes that i made, i want see them
=> git.diff {}
all what i did please commit with text @qsays
everything i have made, commit, and message is @qsays
=> git.add {"all":true} >> git.commit {"message":"@qsays"}
hmm, how do i say this... i want all of it committed, with @qsays as the message
so basically, commit everything ⟦message @qsays⟧, ok?
=> git.add {"all":true} >> git.commit {"message":"@qsays"}
what's staged i'd like committed, @qsays being the message
=> git.commit {"message":"@qsays"}
the commits that i have, bring them up
up with my commits
push it lol
=> git.push {}
down with the new commits ⟦pull⟧
what the others did, bring it to me
=> git.pull {}
on @branch i want to work now
@branch is where i want to be
to @branch let's go
=> git.checkout {"to":"@branch"}
a new branch whose name is @new_branch , make it for me
for my idea a branch make, @new_branch
=> git.checkout {"create":"@new_branch"}
the branch that was called @new_branch , delete it, it's merged
the branch @new_branch please to delete
=> git.branch {"delete":"@new_branch"}
what @who did on branch @new_branch , merge it into mine
the branch @new_branch with mine please to join
=> git.merge {"from":"@new_branch"}
the changes i made to @odd , forget them
what i did in @odd is wrong, undo with git
=> git.checkout {"paths":["@odd"]}
the file @odd , who has it changed
=> git.log {"path":"@odd"}
the project that's at @repo_url i want to have here
a clone from @repo_url please make
=> git.clone {"url":"@repo_url","to":"@name"}
all the branches, what are they
branches, all, also from server
=> git.branch {"remotes":true}
""".replace("all the branches, what are they\n", ""))
many("""
my newest @one , its name
the @one i saved last, which is it
=> fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"@one"} >> ok 1
show me my newest @one
read me the latest @one
=> fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"@one"} >> ok 1 >> fs.read {"path":"$1.0"}
show me my newest @one
=>0.1 fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"@one"} >> ok 0
the newest @one should go into @into
move my latest @one to @into
=> fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"@one"} >> ok 1 >> fs.move {"from":"$1.0","into":"@into"}
the newest @one should go into @into
=>0.1 fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"@one"} >> ok 0
stage my newest @one
=> fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"@one"} >> ok 1 >> git.add {"paths":["$1.0"]}
""", one=_one, into=LOOSE["into"])

# ---------------------------------------------------------------- what needs judgement

many("""
is it safe to kill @prog , or will my system break
should i kill process @pid or better not
what does @prog do on my system and do i need it
=> beyond
why does @prog crash every morning
why is @host so slow on tuesdays, find the reason
figure out why my wifi drops all the time
=> beyond
kill whatever eats my memory
end the program that makes the fan loud
close what i don't need, you decide
=> beyond
free port @port , whatever sits there
=> beyond
which of my services could be switched off without harm
is my server secure, look at it and tell me
=> beyond
are the changes i made any good
does my commit message @qsays sound professional
suggest a nice commit message for what i changed
=> beyond
which of the two branches, @branch or @branch2 , is in better shape
solve the merge conflicts for me
=> beyond
is @ver @num1 worth the upgrade
should i switch from @cmd to something else
=> beyond
what is the difference between a merge and a rebase
when do i need a stash and when a branch
explain to me what git pull does
=> beyond
what does port @port usually do
what's a good port for my web server
=> beyond
which laptop should i buy instead of this slow one
how long will my ssd live
=> beyond
write me a systemd unit for my bot
write a cron entry that backs up my photos each sunday
make me a script that watches @host and mails me
=> beyond
what will the weather in @city be tomorrow
when is my train from @city to @city2
how do i get from @city to @city2
=> beyond
explain the output of top to me
what does load average mean
=> beyond
set up a mail server on this box
configure nginx so that my site has https
harden this machine against hackers
=> beyond
is process @pid a virus
do i have malware, check all programs
=> beyond
what did @who mean with the commit @hash
is the change in @hash correct
=> beyond
wake me at half past six
tell me on friday that i must call @who
=> beyond
what's a good name for my new server
invent a branch name for my idea
=> beyond
""", num1=["3", "4", "5", "24", "18"])
talk("""
sorry, i hit enter too early
ups, not finished
wait, that wasn't for you
=> NOTHING
i only wanted to see what happens when i type here
just playing around
=> NOTHING
don't kill anything on this machine, ok?
don't touch my running programs
hands off port @port
never reboot this machine
=> NOTHING
please don't pull, i have local changes
no merging please
don't clone anything
leave the branch @branch alone
don't delete the branch @new_branch
=> NOTHING
i love you little computer
best tool ever
you did well
that was quick, thanks
=> WELCOME
muchas gracias ⟦thank you⟧
thanks a bunch, @who will be happy
many thanks from all of us in room 12
=> WELCOME
hello hello hello
good afternoon, this is @who from accounting
yo
hi! first time user here
top of the morning to you
=> HELLO
i'm @who , a nurse, and i've never used this. what can it do for me
what do people usually ask you
can you do more than files
=> CAN
do you have a name
are you a virus
what sort of creature are you
who is this
=> WHO
bored?
how's the weather inside the computer
are you having a good day
=> FINE
ok bye then
have a nice weekend
see you monday
=> BYE
this did not help at all
that's wrong, the file is somewhere else
no, not like that
=> SORRY
""")
talk("""
commit pls
can you commit what i've done so far
make a commit before i go
check my stuff in
=> ask What should the commit message be?
commit everything and push
push all my uncommitted changes
save my work to git and upload it
=> ask What should the commit message be?
commit @odd please, thx
only @odd should be committed
=> ask What should the commit message be?
start a branch from @branch
make a new branch off @branch for me
=> ask What should the branch be called?
tag the commit @hash
commit @hash needs a tag
=> ask What should the tag be called?
download something into @folder
get me that installer into @folder
=> ask Which address should I download?
what time is it for my friend abroad
how late is it where my customer sits
=> ask For which place do you want the time?
who uses the port
=> ask Which port do you mean?
is the site still online
is my page up
=> ask Which address should I check?
open the program for me
=> ask Which program do you mean?
stop the service
start my service again
service restart
=> ask Which service do you mean?
what's its version
which version have i got
=> ask Which program do you mean?
ping
give it a ping
=> ask Which host should I ping?
resolve it please
=> ask Which name should I look up?
wait a little, then go on
=> ask How long should I wait?
switch over
i'm on the wrong branch
=> ask Which branch should I switch to?
merge them
=> ask Which branch should I merge?
the branch is finished, merge it
=> ask Which branch should I merge?
rename the branch
this branch needs another name
=> ask What should the branch be called?
unzip the thing i downloaded
=> ask Which archive should I unpack?
pay attention: the file must be deleted
=> ask Which file should I delete?
add something to my notes
=> ask Which text should I add, and to which file?
""")

# ---------------------------------------------------------------- the rarer arguments, each said in some ways

SECS = lambda r: (lambda k: (r.choice([f"{k} seconds", f"{k}s", f"{k} sec", {2: "two seconds", 3: "three seconds", 5: "five seconds", 10: "ten seconds"}.get(k, f"{k} seconds")]), f"{k}s"))(r.choice([2, 3, 5, 8, 10, 15, 20, 30]))
many("""
ping @host but don't wait longer than @secs
@host , ping, give up after @secs
=> net.ping {"host":"@host","timeout_ms":"@secs"}
ping @host @times , @secs at most
=> net.ping {"host":"@host","count":@times,"timeout_ms":"@secs"}
port @port on @host open? i give it @secs
test @host port @port , timeout @secs
=> net.port_check {"host":"@host","port":@port,"timeout_ms":"@secs"}
ask @api but give up after @secs
@api , timeout @secs
=> net.http_request {"url":"@api","timeout_ms":"@secs"}
dns of @name_host , not longer than @secs
=> net.dns_lookup {"host":"@name_host","timeout_ms":"@secs"}
the first @k connections are enough
show connections, no more than @k
=> net.connections {"listening":false,"limit":@k}
the diff with @ctx lines around each change
show my changes with @ctx lines of context
=> git.diff {"context":@ctx}
@branch , commits of @who there
what did @who commit on @branch
=> git.log {"from":"@branch","author":"@who"}
on @branch , which commits touched @file
=> git.log {"from":"@branch","path":"@file"}
@k commits of @who that mention @barepat
=> git.log {"limit":@k,"author":"@who","grep":"@barepat"}
the last @k commits on @branch by @who
=> git.log {"from":"@branch","limit":@k,"author":"@who"}
the last commit with @barepat in its message
=> git.log {"limit":1,"grep":"@barepat"}
commits by @who since @tag
=> git.log {"from":"@tag..HEAD","author":"@who"}
what happened to @file since @tag
=> git.log {"from":"@tag..HEAD","path":"@file"}
staged changes, only the counts
how many lines are in the index
=> git.diff {"staged":true,"stat_only":true}
how many lines have i changed compared with @branch
=> git.diff {"from":"@branch","stat_only":true}
since @tag which lines changed in @file
=> git.diff {"from":"@tag","paths":["@file"]}
diff in the repo @odir
what did i change in the checkout @odir , line by line
=> git.diff {"repo":"@odir"}
stage everything in the repo at @odir
the repository @odir : stage all of it
=> git.add {"repo":"@odir","all":true}
new branch @new_branch in the repo @odir
=> git.checkout {"repo":"@odir","create":"@new_branch"}
in the repo @odir merge @new_branch
=> git.merge {"repo":"@odir","from":"@new_branch"}
the branch @new_branch in @odir ⟦that's a repo⟧ can be deleted
=> git.branch {"repo":"@odir","delete":"@new_branch"}
newest commit of the repo in @odir
=> git.log {"repo":"@odir","limit":1}
fetch in @odir , no merging
=> git.pull {"repo":"@odir","fetch_only":true}
push the tags to @rem
=> git.push {"remote":"@rem","tags":true}
publish @new_branch on @rem with tracking
=> git.push {"remote":"@rem","branch":"@new_branch","set_upstream":true}
force @branch onto the server, with lease
=> git.push {"branch":"@branch","force_with_lease":true}
pull @branch only if it fast-forwards
=> git.pull {"branch":"@branch","fast_forward_only":true}
clone @repo_url branch @new_branch into @newdir2
=> git.clone {"url":"@repo_url","to":"@newdir2","branch":"@new_branch"}
clone @repo_url , the last @k commits are enough
=> git.clone {"url":"@repo_url","to":"@name","depth":@k}
create the branch @new_branch on the commit @hash but leave me here
=> git.branch {"create":"@new_branch","at":"@hash"}
worktree @wt from commit @hash , branch @new_branch
=> git.worktree {"add":"@wt","branch":"@new_branch","at":"@hash"}
worktree @wt : remove, even with changes in it
=> git.worktree {"remove":"@wt","force":true}
merge @new_branch with a merge commit that says @qsays
=> git.merge {"from":"@new_branch","message":"@qsays"}
@file , @file2 and @file3 from @branch please, over mine
=> git.checkout {"paths":["@file","@file2","@file3"],"from":"@branch"}
init a repo in @odir whose first branch is @new_branch
=> git.init {"path":"@odir","branch":"@new_branch"}
@k processes named @prog at most, list them
=> process.list {"limit":@k,"name":"@prog"}
@prog processes of @user
is @prog running under the account @user
=> process.list {"name":"@prog","user":"@user"}
which of the @prog processes needs the most memory
=> process.list {"sort":"memory","limit":1,"name":"@prog"}
the @k newest processes of @user
=> process.list {"sort":"started","limit":@k,"user":"@user"}
every file system, proc and sysfs included
=> system.disk {"all":true}
measure the cpu load over @secs
cpu load, averaged over @secs
=> system.cpu {"sample_ms":"@secs"}
send @sigs to job @job
=> process.signal {"job":"@job","signal":"@sigs"}
job @job ignores everything, kill it by force
=> process.kill {"job":"@job","force":true}
@pid should get the signal @sigs
@sigs -> @pid
=> process.signal {"pid":@pid,"signal":"@sigs"}
start @argv in the folder @dirp , background
in @dirp , run @argv in the background
=> process.spawn {"argv":[@argv],"cwd":"@dirp"}
headers of @api with HEAD, don't follow redirects
=> net.http_request {"url":"@api","method":"HEAD","follow":false}
get @api but don't follow redirects
=> net.http_request {"url":"@api","follow":false}
@dl must have the sha256 @sha , download it and check
=> net.download {"url":"@dl","to":"@name","sha256":"@sha"}
ask me @chq
i can't decide @chq , put the question to me
=> ask.person {@chq}
which tool shows changes in @odir live? watch that folder for @secs
watch @odir for @secs , tell me what changes
=> fs.watch {"path":"@odir","for_ms":"@secs"}
""".replace("ask me @chq\ni can't decide @chq , put the question to me\n=> ask.person {@chq}\n", ""), secs=SECS, ctx=lambda r: str(r.choice([0, 1, 5, 8, 10, 20, 30])), newdir2=lambda r: r.choice([word(r) + "-" + word(r), "~/" + word(r), gibberish(r)]),
     wt=lambda r: "../" + r.choice([word(r), gibberish(r)]), sigs=["HUP", "USR1", "USR2", "INT", "QUIT", "STOP", "CONT"], sha=lambda r: "".join(r.choice("0123456789abcdef") for _ in range(64)), dirp=lambda r: r.choice([word(r), "~/" + word(r), "/srv/" + word(r), "projects/" + word(r)]))
many("""
three pings to @host
=> net.ping {"host":"@host","count":3}
@host : five pings, then port @port
=> net.ping {"host":"@host","count":5} >> net.port_check {"host":"@host","port":@port}
week of the year and today's date
=> sh date +%V >> time.now {}
load, memory, disk and uptime, i'm doing the weekly check
=> system.cpu {} >> system.memory {} >> system.disk {} >> system.uptime {}
environment, then the system info, for the bug report
=> system.env {} >> system.info {}
first the network settings, second a ping to @host , third the dns of @name_host
=> system.network {} >> net.ping {"host":"@host"} >> net.dns_lookup {"host":"@name_host"}
1. status 2. diff 3. log
status, diff, log; in this order
=> git.status {} >> git.diff {} >> git.log {}
get on @branch , pull, and show me the last @k commits
=> git.checkout {"to":"@branch"} >> git.pull {} >> git.log {"limit":@k}
clone @repo_url and then show me the branches of it
=> git.clone {"url":"@repo_url","to":"@name"} >> git.branch {"repo":"@name","remotes":true}
download @dl , wait @short , delete it again
=> net.download {"url":"@dl","to":"@name"} >> time.sleep {"ms":"@short"} >> fs.delete {"paths":["@name"]}
download @dl to here and make it executable
=> net.download {"url":"@dl","to":"@name"} >> fs.chmod {"paths":["@name"],"mode":"+x"}
mkdir @gib ; download @dl into it
make a folder @gib and download @dl into that
=> fs.mkdir {"path":"@gib","parents":true} >> net.download {"url":"@dl","to":"@gib/@name"}
open @gui , then tell me the time
=> process.spawn {"argv":["@gui"]} >> time.now {}
kill @pid , wait @short and see whether @prog is gone
=> process.kill {"pid":@pid} >> time.sleep {"ms":"@short"} >> process.list {"name":"@prog"}
is @cmd installed, and how full is the disk
=> sh which @cmd >> system.disk {}
restart @svc , wait @short , then see if port @port listens
=> sh systemctl restart @svc >> time.sleep {"ms":"@short"} >> net.connections {"listening":true,"port":@port}
restart @svc ; port @port listening?
=> sh systemctl restart @svc >> net.connections {"listening":true,"port":@port}
is @svc up as a service? if you've seen that, its last log lines too
=> sh systemctl status @svc >> sh journalctl -u @svc -n 50
stop @prog , delete @file
=> process.kill {"name":"@prog"} >> fs.delete {"paths":["@file"]}
commit all as @qsays , then switch to @branch
=> git.add {"all":true} >> git.commit {"message":"@qsays"} >> git.checkout {"to":"@branch"}
commit all as @qsays , tag that as @tag
=> git.add {"all":true} >> git.commit {"message":"@qsays"} >> sh git tag @tag
commit all as @qsays ; pull ; push
=> git.add {"all":true} >> git.commit {"message":"@qsays"} >> git.pull {} >> git.push {}
delete @file and commit that with @qsays
=> fs.delete {"paths":["@file"]} >> git.add {"all":true} >> git.commit {"message":"@qsays"}
rename @odd to @odd2 , then show the git status
=> fs.move {"renames":[{"from":"@odd","to":"@odd2"}]} >> git.status {}
write @qsays into a new file @odd and stage it
=> fs.write {"path":"@odd","content":"@qsays","expect_hash":"absent"} >> git.add {"paths":["@odd"]}
save @qsays as the last line of @file and commit everything as @qsays2
=> fs.write {"path":"@file","content":"@qsays","append":true} >> git.add {"all":true} >> git.commit {"message":"@qsays2"}
""")

# ---------------------------------------------------------------- a story first, then the wish

many("""
@story Anyway, show me the last @k commits of @who.
=> git.log {"limit":@k,"author":"@who"}
@story So what did i change in @odd ?
=> git.diff {"paths":["@odd"]}
@story Put @odd in the next commit, will you.
=> git.add {"paths":["@odd"]}
@story Just stage everything.
=> git.add {"all":true}
@story I need a branch @new_branch off @branch.
=> git.checkout {"create":"@new_branch","from":"@branch"}
@story The branch @new_branch isn't needed, delete it.
=> git.branch {"delete":"@new_branch"}
@story Merge @new_branch into @branch please.
=> git.checkout {"to":"@branch"} >> git.merge {"from":"@new_branch"}
@story Let's see the branches.
=> git.branch {}
@story Who changed @odd last?
=> git.log {"limit":1,"path":"@odd"}
@story Tag this as @tag.
=> sh git tag @tag
@story Stash my changes for now.
=> sh git stash
@story Clone @repo_url into @newdir2 please.
=> git.clone {"url":"@repo_url","to":"@newdir2"}
@story Commit only @file with the message @qsays
=> git.add {"paths":["@file"]} >> git.commit {"message":"@qsays"}
@story Commit everything as @qsays and push.
=> git.add {"all":true} >> git.commit {"message":"@qsays"} >> git.push {}
@story Fetch, but don't merge.
=> git.pull {"fetch_only":true}
@story Compare @branch with @branch2.
=> git.diff {"from":"@branch","to":"@branch2"}
@story Get rid of process @pid.
=> process.kill {"pid":@pid}
@story What is process @pid doing?
=> process.info {"pid":@pid}
@story Force @prog to quit.
=> process.kill {"name":"@prog","force":true}
@story Which @k programs use the most memory?
=> process.list {"sort":"memory","limit":@k}
@story What does @user have running?
=> process.list {"user":"@user"}
@story How long has this machine been on?
=> system.uptime {}
@story How much is free on @mnt ?
=> system.disk {"path":"@mnt"}
@story What's $@var ?
=> system.env {"name":"@var"}
@story What's my ip?
=> system.network {}
@story Do we have @cmd on this box?
=> sh which @cmd
@story What does the service @svc say in its log?
=> sh journalctl -u @svc -n 50
@story Is the @svc service ok? status please
=> sh systemctl status @svc
@story Which ip has @name_host ?
=> net.dns_lookup {"host":"@name_host"}
@story Is @url up?
=> net.http_request {"url":"@url"}
@story Ping @host @times.
=> net.ping {"host":"@host","count":@times}
@story Is port @port on @host open?
=> net.port_check {"host":"@host","port":@port}
@story Which ports are open here?
=> net.connections {"listening":true}
@story Download @dl to @folder
=> net.download {"url":"@dl","to":"@inpath"}
@story Wait @short and then ping @host
=> time.sleep {"ms":"@short"} >> net.ping {"host":"@host"}
@story What weekday was @date ?
=> sh date -d @date +%A
@story How many days is it until @date ?
=> sh echo $(( ($(date -d @date +%s) - $(date +%s)) / 86400 ))
@story Start @gui please.
=> process.spawn {"argv":["@gui"]}
@story Run @argv in the background.
=> process.spawn {"argv":[@argv]}
@story Never mind, i'll do it myself.
@story Forget it, forget i asked.
=> say All right, I did nothing.
@story How are you?
=> say I am fine and ready. What should I do for you?
@story What can you do?
=> say @can
@story Can you commit my work?
=> ask What should the commit message be?
@story I want to delete a file.
=> ask Which file should I delete?
""", newdir2=lambda r: r.choice([word(r) + "-" + word(r), "~/" + word(r), gibberish(r)]), can=[CAN])

# ---------------------------------------------------------------- key words only, and little tails

many("""
@svc restart
@svc bounce
=> sh systemctl restart @svc
@svc service status
=> sh systemctl status @svc
@svc service logs
@svc service journal
=> sh journalctl -u @svc -n 50
@host ping
ping @host @tail
@host latency
=> net.ping {"host":"@host"}
@host @port check
@host @port open
=> net.port_check {"host":"@host","port":@port}
@name_host dns
@name_host address
resolve @name_host @tail
=> net.dns_lookup {"host":"@name_host"}
port @port user
port @port owner @tail
:@port who
=> net.connections {"listening":true,"port":@port}
@prog pid
@prog process
@prog status running
=> process.list {"name":"@prog"}
@prog kill
@prog quit @tail
@prog close pls
=> process.kill {"name":"@prog"}
@pid kill
kill @pid @tail
=> process.kill {"pid":@pid}
@pid info
pid @pid details @tail
=> process.info {"pid":@pid}
@branch checkout
checkout @branch @tail
@branch switch
=> git.checkout {"to":"@branch"}
@new_branch new branch
create branch @new_branch @tail
=> git.checkout {"create":"@new_branch"}
@new_branch branch delete
delete branch @new_branch @tail
=> git.branch {"delete":"@new_branch"}
@new_branch merge
merge @new_branch @tail
=> git.merge {"from":"@new_branch"}
@file diff
diff @file @tail
=> git.diff {"paths":["@file"]}
@file git log
@file git history
@file commits
=> git.log {"path":"@file"}
@file git add
@file stage
=> git.add {"paths":["@file"]}
@who commits
@who git log @tail
=> git.log {"author":"@who"}
commits @k
@k commits @tail
=> git.log {"limit":@k}
tags @tail
git tags
=> sh git tag
stash @tail
=> sh git stash
pull @tail
git pull @tail
=> git.pull {}
push @tail
git push @tail
=> git.push {}
status @tail
=> git.status {}
diff @tail
=> git.diff {}
@repo_url clone
=> git.clone {"url":"@repo_url","to":"@name"}
@dl download
=> net.download {"url":"@dl","to":"@name"}
@url status
@url up?
=> net.http_request {"url":"@url"}
@api get
GET @api
=> net.http_request {"url":"@api"}
@city clock
time @city @tail
=> time.now {"zone":"@city"}
@ver version
version @ver @tail
=> sh @ver --version
@cmd path
@cmd installed
=> sh which @cmd
@mnt space
space @mnt @tail
=> system.disk {"path":"@mnt"}
disk @tail
free disk
storage
=> system.disk {}
ram @tail
free ram
memory
=> system.memory {}
cpu @tail
load average
=> system.cpu {}
uptime @tail
=> system.uptime {}
ip address @tail
=> system.network {}
battery @tail
=> sh cat /sys/class/power_supply/BAT*/capacity
time @tail
date today
=> time.now {}
processes @tail
=> process.list {"sort":"name","limit":200}
top cpu
cpu hogs @tail
=> process.list {"sort":"cpu","limit":10}
top ram
memory hogs @tail
=> process.list {"sort":"memory","limit":10}
open ports @tail
=> net.connections {"listening":true}
internet? @tail
=> net.ping {"host":"1.1.1.1"}
os + version
=> system.info {}
unix timestamp @tail
=> sh date +%s
calendar @tail
=> sh cal
containers @tail
docker ps @tail
=> sh docker ps
@user processes
=> process.list {"user":"@user"}
@pip pip install
=> sh pip install @pip
@pkg apt install
=> sh sudo apt install @pkg
""", pip=lambda r: r.choice("numpy pandas requests flask django pytest rich scipy matplotlib httpx pydantic tqdm".split() + [word(r)]), pkg=CMDS)

# ---------------------------------------------------------------- what was not asked for yet

many("""
back to the branch i was on before
previous branch please
undo the branch switch, where i was before
=> sh git checkout -
which port is @prog listening on
on what port does my @prog run
@prog port?
=> net.connections {"listening":true}
how much memory does @prog take right now
is @prog a memory hog, its numbers please
@prog : cpu and ram
=> process.list {"name":"@prog"}
what changed between HEAD~@back and HEAD
from HEAD~@back to HEAD, the diff
=> git.diff {"from":"HEAD~@back","to":"HEAD"}
commits between @hash and @hash2
@hash..@hash2 , list the commits
=> git.log {"from":"@hash..@hash2"}
what's different between the commits @hash and @hash2
@hash vs @hash2 ⟦code⟧
=> git.diff {"from":"@hash","to":"@hash2"}
how did @file change from @hash to @hash2
=> git.diff {"from":"@hash","to":"@hash2","paths":["@file"]}
which files came with the last commit
names of the files in the last commit
=> sh git show --stat HEAD
which files did @hash touch, no contents please
=> sh git show --stat @hash
the last commit with its lines please
=> sh git show HEAD
how many commits is @branch behind me
=> sh git rev-list --count @branch..HEAD
commits on @day , i mean the whole log since last @day
=> sh git log --since='last @day'
commits since monday
=> sh git log --since='last monday'
the whole history of @sfile with the changes themselves
=> sh git log -p @sfile
where did the word @barepat come into the code, search the history
=> sh git log --oneline -S '@barepat'
save all commits of the last @k as patch files
=> sh git format-patch -@k
pack the repo at HEAD into @gib.zip
=> sh git archive -o @gib.zip HEAD
compress git's own data, it's grown fat
=> sh git gc
how fat is the git data
=> sh git count-objects -vH
this repo has submodules and they're empty, fill them
=> sh git submodule update --init --recursive
all my git settings
=> sh git config --list
git should remember my password for a while
=> sh git config --global credential.helper cache
git shall use @ed for commit messages
=> sh git config --global core.editor @ed
pulls should always rebase, make that my default
=> sh git config --global pull.rebase true
which ports of @host are open, scan it, it's my own machine
nmap @host
=> sh nmap @host
dns answers are stale, flush the cache
=> sh resolvectl flush-caches
wifi off, i want to concentrate
=> sh nmcli radio wifi off
wifi on again
=> sh nmcli radio wifi on
mute the sound, meeting starts
=> sh pactl set-sink-mute @DEFAULT_SINK@ 1
volume to @pct percent
sound at @pct %
=> sh pactl set-sink-volume @DEFAULT_SINK@ @pct%
is bluetooth on at all
=> sh bluetoothctl show
screen too bright, set it to @pct percent
=> sh brightnessctl set @pct%
how strong is the wifi signal here, all networks
=> sh nmcli device wifi list
which connections does network manager know
=> sh nmcli connection show
the vpn @gib should be up ⟦nmcli⟧
=> sh nmcli connection up @gib
print @sfile on the default printer
@sfile on paper please
=> sh lp @sfile
which printers are set up here
=> sh lpstat -p
cancel all print jobs
=> sh cancel -a
what groups exist on this machine
=> sh cut -d: -f1 /etc/group
who's in the group @group
=> sh getent group @group
the shell and home of @user
=> sh getent passwd @user
turn the machine off in @num minutes
shutdown in @num minutes
=> sh shutdown -h +@num
stop the planned shutdown
=> sh shutdown -c
which programs start with my desktop session
=> sh ls ~/.config/autostart
user services of mine, which run
=> sh systemctl --user list-units --type=service --state=running
my user service @gib needs a restart
=> sh systemctl --user restart @gib
journal lines of @svc with errors only
=> sh journalctl -u @svc -p err
kernel messages that mention usb
=> sh dmesg | grep -i usb
which cpu governor is on
=> sh cat /sys/devices/system/cpu/cpu0/cpufreq/scaling_governor
is virtualization supported by this cpu
=> sh grep -c -E 'vmx|svm' /proc/cpuinfo
how many cores, the bare number
=> sh nproc
what's the exact kernel version, nothing else
=> sh uname -r
architecture, one word
=> sh uname -m
only the hostname
=> sh hostname
seconds since boot, raw
=> sh cat /proc/uptime
sizes of the folders under /var, who is fat
=> fs.disk_usage {"path":"/var","by":"folders","top":10}
the @k fattest folders in @odir
=> fs.disk_usage {"path":"@odir","by":"folders","top":@k}
""", ed="vim nano micro emacs code helix".split(), pct=lambda r: str(r.choice([10, 20, 25, 30, 40, 50, 60, 70, 75, 80, 100, r.randint(1, 99)])), num=lambda r: str(r.choice([5, 10, 15, 20, 30, 45, 60, 90])), back=lambda r: str(r.randint(1, 15)))
many("""
is there a new version of this repo on the server? look, but don't merge
=> git.pull {"fetch_only":true}
i'm behind by a dozen commits, catch up
=> git.pull {}
ok so ben told me to rebase but i'd rather merge, so merge @branch into what i have
=> git.merge {"from":"@branch"}
i told everyone it's on @branch but it's on @new_branch , so merge @new_branch into @branch
=> git.checkout {"to":"@branch"} >> git.merge {"from":"@new_branch"}
a) stage @file b) commit it as @qsays c) push
stage @file ; commit @qsays ; push
=> git.add {"paths":["@file"]} >> git.commit {"message":"@qsays"} >> git.push {}
a) @branch b) pull c) new branch @new_branch
=> git.checkout {"to":"@branch"} >> git.pull {} >> git.checkout {"create":"@new_branch"}
a) memory b) disk
=> system.memory {} >> system.disk {}
step one: kill @prog , step two: tell me what port @port is used by
=> process.kill {"name":"@prog"} >> net.connections {"listening":true,"port":@port}
step 1 dns of @name_host , step 2 ping it, step 3 port @port
=> net.dns_lookup {"host":"@name_host"} >> net.ping {"host":"@name_host"} >> net.port_check {"host":"@name_host","port":@port}
the time here, the time in @city , and the time in @city2
=> time.now {} >> time.now {"zone":"@city"} >> time.now {"zone":"@city2"}
ping @host , @host2 and @host3
are @host , @host2 and @host3 all up
=> net.ping {"host":"@host"} >> net.ping {"host":"@host2"} >> net.ping {"host":"@host3"}
ips of @name_host and @name_host2
=> net.dns_lookup {"host":"@name_host"} >> net.dns_lookup {"host":"@name_host2"}
@url and @url2 , are they online
=> net.http_request {"url":"@url"} >> net.http_request {"url":"@url2"}
close @prog , @prog2 and @prog3
three programs must end: @prog , @prog2 , @prog3
=> process.kill {"name":"@prog"} >> process.kill {"name":"@prog2"} >> process.kill {"name":"@prog3"}
stage @file , @file2 and @file3 , nothing more
=> git.add {"paths":["@file","@file2","@file3"]}
undo my edits in @file , @file2 and @file3
=> git.checkout {"paths":["@file","@file2","@file3"]}
who uses port @port and who port @port2
=> net.connections {"listening":true,"port":@port} >> net.connections {"listening":true,"port":@port2}
drop the branches @new_branch and @new_branch2
@new_branch , @new_branch2 : both branches can go
=> git.branch {"delete":"@new_branch"} >> git.branch {"delete":"@new_branch2"}
versions: @ver , then where it is installed
=> sh @ver --version >> sh which @ver
pull in @odir , then tell me its last @k commits
=> git.pull {"repo":"@odir"} >> git.log {"repo":"@odir","limit":@k}
repo @odir : stage all, commit as @qsays , push
=> git.add {"repo":"@odir","all":true} >> git.commit {"repo":"@odir","message":"@qsays"} >> git.push {"repo":"@odir"}
in @odir commit everything, message @qsays
=> git.add {"repo":"@odir","all":true} >> git.commit {"repo":"@odir","message":"@qsays"}
""")

# ---------------------------------------------------------------- ranges, counted out

def _range(make, most):
    """A range of names or numbers: (as said, first and last kept for the steps)."""
    def f(r):
        a, k = make(r), r.randint(2, most)
        first, last = a(0), a(k - 1)
        return f"{first}{r.choice([' to ', ' through ', '-', ' .. ', ' up to ']) if k > 2 else ' and '}{last}", " ".join(a(i) for i in range(k))
    return f


def ranged(wordings, call, rng, most):
    for k in range(2, most + 1):
        def some(r, k=k):
            while True:
                said, names = _range(rng, most)(r)
                if len(names.split()) == k:
                    return said, names
        lines = [x.strip() for x in wordings.split("\n") if x.strip()]
        steps = []
        for i in range(k):
            steps += [call.replace("@it", f"@it{i}"), "ok"]
        add(len(lines) ** 0.5 / (most - 1), "\n".join(lines), steps + ["show"], lang="en", noise=False, derive=lambda v, r: {f"it{i}": x for i, x in enumerate(v["range"].split())},
            **{**SL, "range": some, **{f"it{i}": [""] for i in range(k)}})


def _named(r):
    w = r.choice(["web", "node", "db", "worker", "pi", "host-", "srv", "box", word(r), word(r) + "-"])
    s = r.choice([1, 1, 1, 2, 3, 10])
    return lambda i: f"{w}{s + i}"


def _ports(r):
    s = r.choice([3000, 8000, 8080, 9000, 5000, r.randint(1100, 60000)])
    return lambda i: str(s + i)


def _branches(r):
    w = r.choice(["fix-", "test", "try", "exp-", "wip", word(r) + "-", "spike"])
    s = r.choice([1, 1, 1, 2, 4, 10])
    return lambda i: f"{w}{s + i}"


ranged("""
ping @range
are the machines @range all up
check whether @range answer, one after the other
""", 'net.ping {"host":"@it"}', _named, 5)
ranged("""
ports @range on @host , open or not
are the ports @range of @host reachable
test @host on the ports @range
""", 'net.port_check {"host":"@host","port":@it}', _ports, 4)
ranged("""
who uses the ports @range here
ports @range : who listens
""", 'net.connections {"listening":true,"port":@it}', _ports, 4)
ranged("""
the branches @range can go
delete the branches @range
branches @range -> delete
""", 'git.branch {"delete":"@it"}', _branches, 5)
ranged("""
i need the branches @range , don't switch to them
create the branches @range but stay on this one
""", 'git.branch {"create":"@it"}', _branches, 5)
ranged("""
merge the branches @range
the branches @range should all be merged in here
""", 'git.merge {"from":"@it"}', _branches, 4)
ranged("""
kill the processes @range
the processes @range must end
""", 'process.kill {"pid":@it}', _ports, 4)
ranged("""
stop the jobs @range
jobs @range -> stop
""", 'process.kill {"job":"@it"}', lambda r: (lambda s: lambda i: f"job-{s + i}")(r.randint(1, 20)), 4)

many("""
the guy from it said run df and send him the result, so do that
it department wants the output of free
=> system.disk {}
""".replace("it department wants the output of free\n", ""))
many("""
it department wants the output of free
=> system.memory {}
it told me to find out my hostname
=> system.info {}
support asks for a list of processes sorted by cpu
=> process.list {"sort":"cpu","limit":10}
the isp hotline asks for a ping to @host
the hotline guy wants me to ping @host @times
=> net.ping {"host":"@host"}
""".replace("the hotline guy wants me to ping @host @times\n", ""))
many("""
the hotline guy wants me to ping @host @times
=> net.ping {"host":"@host","count":@times}
the hotline wants to know whether port @port is open on @host
=> net.port_check {"host":"@host","port":@port}
my mentor says look at git blame for @sfile
mentor: "blame @sfile"
=> sh git blame @sfile
the readme says clone @repo_url first
readme step 1: git clone @repo_url
=> git.clone {"url":"@repo_url","to":"@name"}
the docs tell me to set up tracking when i push @new_branch
=> git.push {"branch":"@new_branch","set_upstream":true}
the instructions say: check out @branch before anything else
=> git.checkout {"to":"@branch"}
the teacher wants us to create a branch named @new_branch
our group agreed on the branch name @new_branch , create it
=> git.checkout {"create":"@new_branch"}
the tutorial wants @cmd version, no idea why, so check if @cmd is there
=> sh which @cmd
@who texted: "pls restart @svc". do it
slack from @who : restart @svc
=> sh systemctl restart @svc
@who texted: "kill @prog". please do
=> process.kill {"name":"@prog"}
@who texted that @dl is the file i need. download it
=> net.download {"url":"@dl","to":"@name"}
mail from @who : "which version of @ver do you have?"
=> sh @ver --version
reviewer says @odd shouldn't be changed. put it back to the committed version
=> git.checkout {"paths":["@odd"]}
reviewer wants to see what i changed in @odd
=> git.diff {"paths":["@odd"]}
ci says the tag @tag is missing, create it
=> sh git tag @tag
monitoring says @host is down, is that true
alert: @host unreachable. verify
=> net.ping {"host":"@host"}
alert: disk almost full. verify
monitoring screams about disk space, look
=> system.disk {}
alert: load high. who
alert!! cpu 98 % on this box, find the process
=> process.list {"sort":"cpu","limit":10}
alert: memory low. who
pager woke me up: memory usage critical, which processes
=> process.list {"sort":"memory","limit":10}
alert: service @svc failed. logs
pager: @svc.service entered failed state, show me its log
=> sh journalctl -u @svc -n 50
alert: @url returns errors. check
pager: @url down
=> net.http_request {"url":"@url"}
alert: certificate of @name_host expires. when
=> sh openssl s_client -connect @name_host:443 </dev/null 2>/dev/null | openssl x509 -noout -dates
alert: unexpected reboot. since when is it up
=> system.uptime {}
3 am and the pager: port @port not listening. is it
=> net.connections {"listening":true,"port":@port}
""")

# ---------------------------------------------------------------- more people: pupils, pensioners, writers, gamers, researchers

many("""
bruh my game lags so hard, what's eating the cpu
fps dropped to 12, something else is using the processor, what
=> process.list {"sort":"cpu","limit":10}
yo is @host down or is it just my wifi
cant join the server @host , ping it pls
=> net.ping {"host":"@host"}
discord won't let me in, got internet?
mom says the internet is off, is it
=> net.ping {"host":"1.1.1.1"}
gotta free some ram for the game, what takes it
what can i close, show who uses the most memory, i'll decide
=> process.list {"sort":"memory","limit":10}
nah fam close @prog
yeet @prog
@prog begone
=> process.kill {"name":"@prog"}
my ping to @host is trash, how bad is it, @times should do
=> net.ping {"host":"@host","count":@times}
is there 80 gigs left for the new game
=> system.disk {}
dear assistant, my grandson says i have to look how much storage remains. could you do this for me?
I'm 78 and the computer says the memory card is full. It's at @mnt. How full is it?
=> system.disk {"path":"@mnt"}
""".replace("dear assistant, my grandson says i have to look how much storage remains. could you do this for me?\n", ""))
many("""
dear assistant, my grandson says i have to look how much storage remains. could you do this for me?
=> system.disk {}
the lady on the phone wants my computer's name. what is it?
=> system.info {}
my hearing aid app is called @prog , has it been started
the church organ software @prog , is that on
=> process.list {"name":"@prog"}
i think i clicked something and now @prog fills the screen, please make it go away
how do i get rid of this @prog window, close it for me
=> process.kill {"name":"@prog"}
what's the date, my pills are sorted by day
which day is today, dear
=> time.now {}
my daughter moved to @city , what hour is it with her
before i phone @who in @city i'd better know how late it is there
=> time.now {"zone":"@city"}
in @short my soup is ready, tell me to @todo
=> time.sleep {"ms":"@short"} >> say @todo
chapter finished! commit all of it as @qsays
the novel grows: everything committed please, note @qsays
=> git.add {"all":true} >> git.commit {"message":"@qsays"}
i want to try a different ending, so a branch @new_branch please
what if the hero dies? branch @new_branch for that
=> git.checkout {"create":"@new_branch"}
the happy end on @new_branch won, merge it
=> git.merge {"from":"@new_branch"}
i liked @odd better before today's rewrite, get me the committed one
=> git.checkout {"paths":["@odd"]}
what have i rewritten in @odd since the last commit
the words i changed in @odd , show
=> git.diff {"paths":["@odd"]}
my co-author @who , what did they contribute lately
=> git.log {"author":"@who"}
when did we last touch the chapter @odd
=> git.log {"limit":1,"path":"@odd"}
my supervisor wants the paper's history, last @k entries
=> git.log {"limit":@k}
submit tonight: commit all as @qsays , tag @tag , push everything
=> git.add {"all":true} >> git.commit {"message":"@qsays"} >> sh git tag @tag >> git.push {}
the reviewers need the state at @tag , check that out
=> git.checkout {"to":"@tag"}
how did the paper change between @tag and @tag2
=> git.diff {"from":"@tag","to":"@tag2"}
my simulation @prog should have finished, is it still running
the experiment runs as @prog , still alive?
=> process.list {"name":"@prog"}
simulation with pid @pid diverged, stop it
job on the cluster node has pid @pid , abort it
=> process.kill {"pid":@pid}
pause my computation @pid so i can join a video call
=> process.signal {"pid":@pid,"signal":"STOP"}
video call's over, let @pid continue
=> process.signal {"pid":@pid,"signal":"CONT"}
how many cores has the new workstation
=> system.cpu {}
128 gigs were promised, how much memory is in there really
=> system.memory {}
the data set is at @dl , please get it, no need to unpack
=> net.download {"url":"@dl","to":"@name"}
the data set @dlzip should be unpacked in @folder , download it first
=> net.download {"url":"@dlzip","to":"@name"} >> fs.extract {"archive":"@name","to":"@folder"}
the lab's license server is @host on port @port , can i reach it
=> net.port_check {"host":"@host","port":@port}
jupyter won't start on @port , who's there already
=> net.connections {"listening":true,"port":@port}
is cuda there, i mean what does nvidia-smi say
=> sh nvidia-smi
my r script needs a newer @ver , which one have i got
=> sh @ver --version
the environment module should have set @var , did it
=> system.env {"name":"@var"}
webshop down!!! is @url up or not
=> net.http_request {"url":"@url"}
the card reader talks to @host , is that reachable
till number 3 can't print, does the printer @host answer
=> net.ping {"host":"@host"}
our domain @name_host was to be moved over the weekend, where does it point
=> net.dns_lookup {"host":"@name_host"}
does the new mail server @host accept mail on @port already
=> net.port_check {"host":"@host","port":@port}
what does the stock api @api say
=> net.http_request {"url":"@api"}
tell the warehouse: post @body to @api
=> net.http_request {"url":"@api","method":"POST","body":"@body"}
radio's on: start @gui please
class begins, open @gui
=> process.spawn {"argv":["@gui"]}
recording starts soon, close @prog and @prog2
=> process.kill {"name":"@prog"} >> process.kill {"name":"@prog2"}
crackling sound, is the cpu overloaded, its load please
=> system.cpu {}
""")
many("""
the first commit of mine was wrong, i mean the last one, undo it but keep my edits
take back my most recent commit, not the edits
=> sh git reset --soft HEAD~1
ups, committed the password in @sfile . untrack that file but don't delete it
=> sh git rm --cached @sfile
somebody wrote nonsense on line @line of @sfile , who was it
=> sh git blame -L @line,@line @sfile
my edits are a mess, put them away without losing them
=> sh git stash
where did my stashed stuff go, get it out again
=> sh git stash pop
our repo url changed to @repo_url , tell git
=> sh git remote set-url origin @repo_url
i want my fork @repo_url as a second remote named @rem
=> sh git remote add @rem @repo_url
which of my branches are stale, i.e. already merged
=> sh git branch --merged
which commit am i at, just the hash
=> sh git rev-parse HEAD
the commits of this month for my invoice
=> sh git log --since='1 month ago'
what happened in the repo after @date , my boss asks
=> sh git log --since=@date
contributors, sorted by diligence
=> sh git shortlog -sn HEAD
is the nightly job in my crontab? show it
=> sh crontab -l
the reboot log: who logged in last, @k entries
=> sh last -n @k
the machine feels hot, sensors please
=> sh sensors
how much juice has the laptop
=> sh cat /sys/class/power_supply/BAT*/capacity
who else is working on this server tonight
=> sh who
are the containers of the shop running
=> sh docker ps
container @ct misbehaves, its log
=> sh docker logs @ct
plugged in the new disk, does linux see it
=> sh lsblk
my webcam isn't found, what's on usb
=> sh lsusb
what did the kernel say last, @k lines
=> sh dmesg | tail -n @k
is anything broken since boot, errors of the journal
=> sh journalctl -p err -b
i edited the config of @svc , so restart that
after the certificate renewal @svc has to restart
=> sh systemctl restart @svc
i don't use @svc any more, the service should stop
=> sh systemctl stop @svc
christmas is on which weekday, @date i mean
=> sh date -d @date +%A
holiday countdown: days until @date
=> sh echo $(( ($(date -d @date +%s) - $(date +%s)) / 86400 ))
our meeting is every @num days, when's the next if the last was today
=> sh date -d '+@num days' '+%A %Y-%m-%d'
""", ct=lambda r: word(r) + r.choice(["", "-db", "_1", "-web", "-api"]), num=lambda r: str(r.choice([2, 3, 5, 7, 10, 14, 21, 28, 30])))

# ---------------------------------------------------------------- questions that are commands, and openings of all sorts

many("""
any chance you could switch me to @branch
mind putting me on @branch
why don't we go to @branch
i was wondering if i could be on @branch
=> git.checkout {"to":"@branch"}
how about a new branch, @new_branch , say
mind creating the branch @new_branch
what about a branch called @new_branch
=> git.checkout {"create":"@new_branch"}
any objection to deleting the branch @new_branch ? i have none
might as well delete the branch @new_branch
=> git.branch {"delete":"@new_branch"}
mind merging @new_branch for me
how about merging @new_branch now
=> git.merge {"from":"@new_branch"}
mind staging @odd
any chance of getting @odd staged
=> git.add {"paths":["@odd"]}
why don't you just commit everything with @qsays
how about committing it all, @qsays as the message
mind committing all my changes as @qsays
=> git.add {"all":true} >> git.commit {"message":"@qsays"}
mind pulling real quick
how about we pull first
shouldn't we pull by now? do it
=> git.pull {}
mind pushing that
how about pushing what i've got
isn't it time to push? yes it is
=> git.push {}
mind checking what's not committed
how about a look at the git status
=> git.status {}
mind showing me what @who committed
any idea what @who has been committing
=> git.log {"author":"@who"}
any idea who last touched @odd
=> git.log {"limit":1,"path":"@odd"}
any idea what i changed in @odd
=> git.diff {"paths":["@odd"]}
mind closing @prog2 , erm, @prog i mean
why is @prog still open? close it
how about closing @prog for a start
isn't @prog annoying? end it
=> process.kill {"name":"@prog"}
mind checking on @prog ? is it running
any sign of @prog among the processes
=> process.list {"name":"@prog"}
any idea what process @pid is
=> process.info {"pid":@pid}
mind killing @pid
how about ending process @pid
=> process.kill {"pid":@pid}
any idea why it's so slow, i mean which program hogs the cpu
=> process.list {"sort":"cpu","limit":10}
any idea where all the ram went
=> process.list {"sort":"memory","limit":10}
mind pinging @host
any life signs from @host
how about a ping to @host
=> net.ping {"host":"@host"}
mind checking if @port is open on @host
any luck reaching port @port of @host
=> net.port_check {"host":"@host","port":@port}
any idea what's blocking port @port
mind finding out who has port @port
=> net.connections {"listening":true,"port":@port}
any idea what ip @name_host has
mind looking up @name_host
=> net.dns_lookup {"host":"@name_host"}
mind downloading @dl
how about fetching @dl for me
=> net.download {"url":"@dl","to":"@name"}
any idea if @url works
mind having a look whether @url loads
=> net.http_request {"url":"@url"}
any idea how late it is in @city
mind telling me the time in @city
=> time.now {"zone":"@city"}
any idea how much disk is left
mind checking the free space
=> system.disk {}
any idea how long this box has been up
=> system.uptime {}
mind telling me how much memory is free
=> system.memory {}
any idea what system this is
=> system.info {}
any idea what my ip is
=> system.network {}
any idea what $@var is
mind printing $@var
=> system.env {"name":"@var"}
any idea if @cmd is installed
mind checking for @cmd
=> sh which @cmd
any idea which @ver this is
mind telling me the @ver version
=> sh @ver --version
mind restarting the service @svc
how about a restart of @svc
couldn't hurt to restart @svc
=> sh systemctl restart @svc
any idea how the service @svc is doing
=> sh systemctl status @svc
mind waiting @short
how about a break of @short , then pull
=> time.sleep {"ms":"@short"}
""".replace("how about a break of @short , then pull\n", ""))
many("""
how about a break of @short , then pull
=> time.sleep {"ms":"@short"} >> git.pull {}
mind opening @gui
how about starting @gui
=> process.spawn {"argv":["@gui"]}
mind tagging this @tag
how about the tag @tag for this commit
=> sh git tag @tag
mind stashing my stuff
how about stashing for a minute
=> sh git stash
mind cloning @repo_url
any chance to get @repo_url cloned
=> git.clone {"url":"@repo_url","to":"@name"}
mind if i ask what you can do
any chance you tell me what you're capable of
=> say @can
mind moving something for me
=> ask Which file should I move, and where to?
mind committing
how about a commit
=> ask What should the commit message be?
any chance you could ping it
=> ask Which host should I ping?
mind closing that program
=> ask Which process should I end?
""", can=[CAN])
