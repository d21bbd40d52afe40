"""The machine as people talk about it: git, processes, system, network, time, small talk, questions back, and what is beyond."""

from phrases import Family
from values import PEOPLE, WORDS, at, folder, gibberish, said, stem, word

FAMILY = Family("talk_machine")
add = FAMILY.add

ENDS = "txt md csv json yaml toml log html css js ts py rs go java c cpp sh conf ini pdf docx xlsx png jpg sql xml".split()


def _file(r):
    """A file for a tool call; one with spaces is said in quotes."""
    k = r.random()
    if k < 0.06:
        p = f"{word(r)} {word(r)}.{r.choice(ENDS)}"
        return (f'"{p}"' if r.random() < 0.5 else f"'{p}'", p)
    if k < 0.1:
        p = f"{stem(r)}.{r.choice(ENDS).upper()}"
        return said(r, p)
    if k < 0.16:
        return said(r, r.choice(["Makefile", "Dockerfile", "README", "LICENSE", "README.md", "Cargo.toml", "package.json", "main.c", ".env", ".bashrc", "index.html", "src/main.rs", "app.py"]))
    return said(r, at(r, f"{stem(r)}.{r.choice(ENDS)}"))


def _sfile(r):
    """A file for a shell line: no spaces."""
    k = r.random()
    if k < 0.08:
        p = r.choice(["Makefile", "Dockerfile", "README.md", "Cargo.toml", "package.json", "main.c", ".env", "index.html", "src/main.rs", "app.py"])
        return said(r, p)
    return said(r, at(r, f"{stem(r)}.{r.choice(ENDS)}"))


def _hash(r):
    return "".join(r.choice("0123456789abcdef") for _ in range(r.choice([7, 7, 7, 8, 10])))


def _tag(r):
    return r.choice([f"v{r.randint(0, 9)}.{r.randint(0, 20)}", f"v{r.randint(0, 9)}.{r.randint(0, 20)}.{r.randint(0, 12)}", f"{r.randint(0, 9)}.{r.randint(0, 20)}.{r.randint(0, 9)}", f"release-{r.randint(1, 90)}", f"{word(r)}-{r.randint(1, 30)}", f"v{r.randint(1, 9)}.0-rc{r.randint(1, 4)}"])


def _full(r):
    return f"{r.choice(PEOPLE).capitalize()} {word(r).capitalize()}"


def _mail(r):
    return f"{r.choice(PEOPLE + ['me', 'dev', 'info', 'admin'])}@{r.choice(['example.com', 'mail.org', 'work.io', 'company.com', 'gmail.com', word(r) + '.net'])}"


def _host(r):
    from values import host
    return host(r)


DEF = dict(k=lambda r: str(r.choice([1, 2, 3, 5, 8, 10, 15, 20, 50, r.randint(2, 200)])), file=_file, sfile=_sfile, hash=_hash, tag=_tag, full=_full, mail=_mail)


def a(factor, wordings, steps, derive=None, **slots):
    """A rule of one or more calls: `steps` is one call, or a list of calls and results."""
    lines = [w for w in wordings.split("\n") if w.strip()]
    if isinstance(steps, str):
        steps = [steps] if steps.split(" ", 1)[0] in ("say", "ask", "beyond") else [steps, "ok", "show"]
    add(factor * len(lines) ** 0.6, wordings, steps, derive=derive, **{**DEF, **slots})


# ---------------------------------------------------------------- git: looking

a(1, """
what have i touched so far in git
which of my files are not committed yet?
anything i still have to commit before i go home?
give me the state of the working tree
does git see any changes
i'm about to leave, is everything committed?
is there any uncommitted stuff lying around here
what's pending in this repo
what would git commit right now, what is staged and what isn't
did i change anything since i last committed?
status of the repository please
where do we stand in git
quick git status
repo status
git st please
am i on a clean tree
before i switch branches: do i have unsaved changes in git?
list whatever is new, modified or deleted according to git
is my branch behind the remote
am i ahead or behind origin?
which new files has git not picked up yet
what's dirty
any leftovers not committed
i lost track of what i edited in this repo, show me
have i got local modifications?
what is changed and not yet in git
show modified and untracked files
tell me whether the work tree is clean
does this repository contain unsaved work
are there conflicts after the merge? check the status
am i in the middle of a rebase or something
what state is this checkout in
let me know what git thinks about this folder
git: what's up?
check the repo for changes
what did i modify today that's not committed
hmm which branch am i on and is anything changed
see if there is something to commit
was anything changed here? ask git
i want an overview of my uncommitted files
working copy status
staged and unstaged files?
""", "git.status {}")
a(0.8, """
in @folder, what's the git status?
check the repo in @folder for uncommitted work
is everything committed in @folder ?
does the checkout at @folder have local changes
git -C @folder status
go look into @folder and tell me if anything is not committed there
status of the git repo @folder
@folder : anything to commit there?
i need to know if @folder has pending changes in git
what did i change in the repository at @folder
is the working tree in @folder dirty
""", 'git.status {"repo":"@folder"}')
a(1, """
what's been going on in this project lately
show me the commit log
give me the recent history of the repo
i was on vacation, what got committed?
what did the team commit recently
list commits
the latest commits please
commit log
who committed what recently?
let me see the history of this project
i want to look at the past commits
what are people working on in this repo, show the commits
catch me up: the newest commits
project history
what's new in the repo
recent activity in git
show what was done before, in git
any new commits here?
how did this project come about, show the commits
scroll through the commits
could i see the changelog of commits
display the version history
all the commits so far
look at the git history for me
log of changes in this repository
""", "git.log {}")
a(1, """
the last @n commits, please
show only @n commits
give me the @n latest commits of this repo
i just need the last @n entries of the git log
what were the @n most recent commits about
limit the log to @n commits
history, but only @n entries
@n newest commits
can i have the past @n commits
print @n commit messages, newest first
look at the @n last commits
go back @n commits and show me what they say
a short log with @n commits
log with max @n entries
what did we do in the last @n commits?
git log, @n of them
top @n commits
""", 'git.log {"limit":@n}')
a(1, """
show me just the newest commit
what was committed last
who did the last commit and when
last commit?
the most recent commit, please
what's at HEAD
what is the head commit
when was this repo last committed to
what was my last commit message again
i forgot what i wrote in the last commit
how old is the latest commit
what's on top of the history
which commit am i standing on
latest commit info
show HEAD's commit message
what message did the last commit have
when did somebody last commit here
who made the latest commit
author of the last commit?
tell me about the last commit
""", 'git.log {"limit":1}')
a(1, """
who messed with @file
who was the last to change @file ?
show me how @file came to be, commit by commit
all the commits that touched @file
i want the history of @file
when was @file changed and by whom, ask git
what was done to @file over time
log for @file
list the changes made to @file in git
@file : who committed to it?
who has been working on @file
in which commits was @file modified
commits for the file @file please
somebody broke @file , who was it? show its commits
history for just one file: @file
did anyone commit changes to @file recently
git history @file
past versions of @file
why does @file look different, which commits changed it
trace the commits of @file
which people changed @file
git log only for @file
""", 'git.log {"path":"@file"}')
a(0.8, """
the last @n commits that touched @file
show the @n latest commits for @file
@n most recent changes to @file in git
last @n entries of the history of @file
who made the last @n commits to @file
""", 'git.log {"limit":@n,"path":"@file"}')
a(0.3, """
git log -@k -- @file
git log -n @k @file
git log --max-count=@k @file
""", 'git.log {"limit":@k,"path":"@file"}')
a(0.3, """
git log -n @k @branch
git log -@k @branch
git log @branch -@k
""", 'git.log {"from":"@branch","limit":@k}')
a(0.8, """
which commit last changed @file
show only the last commit of @file
the latest commit that touched @file
last commit for @file please
git log -1 @file
what was the last commit to @file about
""", 'git.log {"limit":1,"path":"@file"}')
a(1, """
what has @person been up to in this repo
show me everything @person committed
commits from @person please
which changes come from @person
is @person committing anything?
did @person commit something?
i need the list of commits made by @person
all of @person's work in git
who is @person and what did they commit
only show commits whose author is @person
log filtered by author @person
commits authored by @person
what did @person do here
@person commits
history, but only @person
my boss wants to see what @person contributed
what did our colleague @person change lately
filter the history for @person
""", 'git.log {"author":"@person"}')
a(0.7, """
the last commit by @person
what did @person commit last
@person's latest commit
when did @person last commit
show me the most recent commit of @person
last thing @person committed?
""", 'git.log {"limit":1,"author":"@person"}')
a(0.6, """
the last @n commits of @person
show @n commits from @person
@person's @n latest commits
give me @n recent commits authored by @person
what were @person's last @n commits
""", 'git.log {"limit":@n,"author":"@person"}')
a(0.6, """
what did @person change in @file
commits by @person that touched @file
did @person ever commit to @file
has @person edited @file in git?
show me @person's commits on @file
""", 'git.log {"path":"@file","author":"@person"}')
a(1, """
which commits talk about @pat ?
find the commit where we mentioned @pat
i'm looking for a commit about @pat
commits with @pat in their message
someone wrote @pat in a commit message, which one was it
filter the log for messages with @pat
did anyone ever commit something about @pat
search commit messages for @pat
grep the commits for @pat
look through the git log for @pat
any commit that says @pat ?
list commits whose message has @pat
when did we commit that thing with @pat
is there a commit mentioning @pat
commit messages containing @pat
history entries about @pat
""", 'git.log {"grep":"@pat"}')
a(0.6, """
did @person write a commit about @pat
commits by @person that mention @pat
@person's commits with @pat in the message
show commits of @person whose message contains @pat
""", 'git.log {"author":"@person","grep":"@pat"}')
a(0.8, """
what's on branch @branch
show the commits of the branch @branch
which commits does @branch have
history of @branch
log of the @branch branch please
what did people commit on @branch
let me look at the @branch log
i want to see the commits in @branch without switching
recent work on @branch ?
""", 'git.log {"from":"@branch"}')
a(0.6, """
the last @n commits on @branch
show @n commits of the branch @branch
@n latest commits from @branch
what are the last @n commits in the @branch branch
""", 'git.log {"from":"@branch","limit":@n}')
a(0.7, """
latest commit on @branch
what was last committed on the branch @branch
last commit of @branch ?
show the tip of @branch
git log -1 @branch
""", 'git.log {"from":"@branch","limit":1}')
a(0.6, """
which commits came between @tag and @tag2
what was committed from @tag to @tag2
list the commits from @tag up to @tag2
what went into @tag2 since @tag
commits after @tag until @tag2
git log @tag..@tag2
""", 'git.log {"from":"@tag..@tag2"}')
a(0.8, """
which commits were made since @tag
what has been committed since the tag @tag
every commit since @tag
commits after @tag
what changed since release @tag , list the commits
git log @tag..HEAD
what's new since @tag in git
""", 'git.log {"from":"@tag..HEAD"}')
a(1, """
what exactly did i change? line by line please
let me see my edits before i commit
show what i've changed but not staged
i want to double check my modifications
diff of my work
what's the diff
compare my files with the last commit
show me added and removed lines
what are my local changes in detail
which lines did i touch
print the diff of the work tree
changes compared to git?
let me look over what i did before committing
what is different from the committed version
give me a patch view of what i've done
what does my code change look like
display unstaged modifications
did i leave debug code in? show me the diff
before committing i'd like to see the differences
changes in this repo, with content
diff against HEAD
the difference between my files and the repo
""", "git.diff {}")
a(1, """
what did i do to @file ?
diff for @file
show me what's changed in @file compared to the last commit
how is @file different from the committed one
did i change @file ?
my edits in @file , line by line
compare @file with the version in git
see the local modifications of @file
i think i broke @file , show the diff
what's new in @file since the last commit
differences in @file
only the diff of @file please
lines changed in @file ?
@file : what did i alter
has @file been changed locally
""", 'git.diff {"paths":["@file"]}')
a(0.6, """
diff of @file and @file2
show my changes in @file and @file2
what did i change in @file and in @file2 since the last commit
git diff @file @file2
""", 'git.diff {"paths":["@file","@file2"]}')
a(0.9, """
what did i already add for the next commit
show what's in the staging area
which changes go into the next commit
what's staged
let me check the staged diff
what is in the index right now
if i commit now, what goes in?
diff of staged stuff only
show the changes i have added
review the staged changes before the commit
what am i about to commit
display the cached diff
content of the index compared to HEAD
""", 'git.diff {"staged":true}')
a(0.7, """
is @file staged, and with what changes
staged changes of @file
what's staged in @file
git diff --cached @file
git diff --staged @file
show the staged diff of @file
""", 'git.diff {"staged":true,"paths":["@file"]}')
a(0.9, """
what's different between @branch and @branch2 ?
how do @branch and @branch2 differ
diff @branch..@branch2
compare the branches @branch and @branch2
show me the differences from @branch to @branch2
what would change going from @branch to @branch2
git diff @branch..@branch2
differences: @branch vs @branch2
i'd like a diff of branch @branch against branch @branch2
""", 'git.diff {"from":"@branch","to":"@branch2"}')
a(0.7, """
what changed between the tags @tag and @tag2
diff from release @tag to @tag2
show the code changes between @tag and @tag2
compare @tag with @tag2
how does @tag2 differ from @tag , full diff
""".replace("how does @tag2 differ from @tag , full diff", "full diff from @tag to @tag2"), 'git.diff {"from":"@tag","to":"@tag2"}')
a(0.8, """
how does my work differ from @branch
compare what i have here with @branch
diff against the @branch branch
what's different here compared to @branch ?
show the diff between my working copy and @branch
how far is this from @branch , show the diff
changes relative to @branch
""", 'git.diff {"from":"@branch"}')
a(0.7, """
how did @file change between @branch and @branch2
compare @file on @branch with @branch2
diff @file between @branch and @branch2
git diff @branch @branch2 -- @file
""", 'git.diff {"from":"@branch","to":"@branch2","paths":["@file"]}')
a(0.7, """
how does my @file differ from the one on @branch
compare @file with @branch
diff @file against branch @branch
git diff @branch -- @file
""", 'git.diff {"from":"@branch","paths":["@file"]}')
a(0.8, """
how big is my change, in lines
how many lines added and removed so far
just the diff summary, no content
show how many lines i changed in each file
stats of my changes
how much did i change
number of changed lines per file since the last commit
diff statistics please
insertions and deletions?
only the list of changed files with line counts
git diff in numbers
""", 'git.diff {"stat_only":true}')
a(0.6, """
how many lines are staged
diffstat of the staged changes
git diff --staged --stat
summary of what is staged, only the numbers
""", 'git.diff {"staged":true,"stat_only":true}')
a(0.6, """
how many lines differ between @branch and @branch2
diffstat between @branch and @branch2
git diff --stat @branch @branch2
which files differ between @branch and @branch2 , only the stats
""", 'git.diff {"from":"@branch","to":"@branch2","stat_only":true}')

# ---------------------------------------------------------------- git: staging and committing

a(1, """
put @file in the next commit
please stage @file
add the file @file to git
i want @file tracked
git should know about @file
include @file in the commit
stage my changes in @file
mark @file as ready to commit
get @file into the index
start tracking @file
add @file to the staging area
@file goes into the next commit
prepare @file for committing
@file isn't tracked yet, add it
put @file under git control
don't commit yet, just stage @file
git add for @file
""", 'git.add {"paths":["@file"]}')
a(0.9, """
stage @file and @file2 but nothing else
add both @file and @file2 to the index
put @file and @file2 into the next commit
please git add @file plus @file2
@file and @file2 should be staged
track @file as well as @file2
add the two files @file and @file2 for the commit
""", 'git.add {"paths":["@file","@file2"]}')
a(0.6, """
stage @file , @file2 and @file3
git add @file @file2 @file3
add @file , @file2 , @file3 to git
put @file and @file2 and @file3 in the next commit
""", 'git.add {"paths":["@file","@file2","@file3"]}')
a(0.8, """
stage everything in @folder
git add @folder
add the folder @folder to git
add all files under @folder to the next commit
stage the @folder directory
track the whole folder @folder
put everything below @folder into the index
""", 'git.add {"paths":["@folder"]}')
a(0.9, """
stage it all
get everything ready for the commit
git add all the things
add every new and changed file
please add all my edits to the index
stage all of it, new files too
put everything in the staging area
add all the untracked and modified files
all changes should go into the next commit
everything i did goes into the index
prepare all changes for committing
git add dot
add all files to version control
""", 'git.add {"all":true}')
a(1.3, """
commit everything, the message is @msg
i'm done, commit all of it with the message @msg
please make a commit with everything i changed, call it @msg
save my progress in git as @msg
wrap up my work in one commit: @msg
record all changes, message @msg
commit with everything included, text @msg
take all changes and commit them with @msg
stage all and commit, message: @msg
snapshot the repo with the comment @msg
everything goes in one commit saying @msg
time to commit: all changes, message @msg
commit the whole lot as @msg
do a commit -a with message @msg
check all of this in, comment @msg
git commit all -m @msg
let's commit what we have, message should be @msg
put all i did today in a commit named @msg
make a commit of all changes and write @msg as the message
add everything and commit it under @msg
all new and modified files, committed with message @msg
with the message @msg commit everything
message @msg , commit all
could you commit my stuff? message: @msg
commit the current state with the message @msg
commit all my work, use @msg as commit message
git add -A && git commit -m @msg
git add --all; git commit -m @msg
add all then commit -m @msg
""", ['git.add {"all":true}', "ok", 'git.commit {"message":"@msg"}', "ok", "show"])
a(0.9, """
commit everything, message: @baremsg
add and commit all my changes with the message @baremsg
commit all changes: @baremsg
save everything to git, commit message @baremsg
stage everything then commit with message @baremsg
commit everything i changed. message: @baremsg
commit all of it and say @baremsg
""", ['git.add {"all":true}', "ok", 'git.commit {"message":"@baremsg"}', "ok", "show"])
a(1, """
commit the staged stuff, message @msg
just commit what's in the index with @msg
i have staged everything already, commit with message @msg
git commit, message @msg
create a commit named @msg from the staged files
finish the commit with the text @msg
commit what i added, saying @msg
only the staged files: commit as @msg
make the commit, the message should read @msg
write a commit with the message @msg
use @msg as the message and commit what is staged
commit now. message: @msg
""", 'git.commit {"message":"@msg"}')
a(1, """
commit only @file , message @msg
i only want @file in this commit, with message @msg
stage and commit @file with the message @msg
check in @file saying @msg
put @file into a commit called @msg
commit my change to @file as @msg
just @file please, commit it with @msg
make a commit with nothing but @file , message @msg
add @file , then commit with @msg
commit -m @msg for @file
with message @msg commit @file
save @file in git with the comment @msg
""", ['git.add {"paths":["@file"]}', "ok", 'git.commit {"message":"@msg"}', "ok", "show"])
a(0.8, """
commit @file and @file2 with message @msg
stage @file and @file2 and commit them as @msg
git add @file @file2 && git commit -m @msg
make a commit of @file and @file2 saying @msg
check in both @file and @file2 , message @msg
""", ['git.add {"paths":["@file","@file2"]}', "ok", 'git.commit {"message":"@msg"}', "ok", "show"])
a(0.6, """
commit the folder @folder with message @msg
git add @folder && git commit -m @msg
stage @folder and commit it as @msg
commit everything in @folder saying @msg
""", ['git.add {"paths":["@folder"]}', "ok", 'git.commit {"message":"@msg"}', "ok", "show"])
a(1, """
commit all and push, message @msg
ship it: commit everything with @msg and push
commit my changes as @msg then push them to origin
add, commit with message @msg , push
everything into a commit @msg and off to the server
save my work with the message @msg and upload it to github
commit all this with @msg and send it to the remote
git add -A, commit -m @msg , git push
push everything with the commit message @msg
""", ['git.add {"all":true}', "ok", 'git.commit {"message":"@msg"}', "ok", "git.push {}", "ok", "show"])
a(0.8, """
commit @file with message @msg and push
stage @file , commit it as @msg and push it
push @file with the commit message @msg
check in @file saying @msg then push
""", ['git.add {"paths":["@file"]}', "ok", 'git.commit {"message":"@msg"}', "ok", "git.push {}", "ok", "show"])
a(0.6, """
commit what's staged with message @msg and push
git commit -m @msg && git push
commit the index as @msg and push it
""", ['git.commit {"message":"@msg"}', "ok", "git.push {}", "ok", "show"])
a(0.5, """
commit everything as @msg
stage all, commit with the message @msg
""", ['git.add {"all":true}', "ok", 'git.commit {"message":"@msg"}', "error failed", "show"])
a(0.6, """
show the status and then commit everything with message @msg
first git status, then commit all as @msg
""", ["git.status {}", "ok", 'git.add {"all":true}', "ok", 'git.commit {"message":"@msg"}', "ok", "show"])
a(0.5, """
an empty commit with message @msg , just to trigger the pipeline
create an empty commit saying @msg
i need an empty commit called @msg
commit nothing, message @msg , so that ci runs again
""", 'git.commit {"message":"@msg","allow_empty":true}')
a(0.8, """
commit everything with message @msg as author @auth
commit all changes under the name @auth , message @msg
git add -A && git commit -m @msg --author @auth
make a commit of all changes with author @auth and the message @msg
""", ['git.add {"all":true}', "ok", 'git.commit {"message":"@msg","author":"@auth"}', "ok", "show"],
  auth=lambda r: (lambda t: (f'"{t}"' if r.random() < 0.5 else f"'{t}'", t))(f"{_full(r)} <{_mail(r)}>"))

# ---------------------------------------------------------------- git: branches

a(1, """
which branches are in here
name all branches
what's the branch i'm on
i forgot which branch this is
am i on main or somewhere else
what branches have we got
branch list please
current branch?
show me local branches
what is checked out right now
are there other branches than this one
let me see every branch of the project
tell me the active branch
where am i in git, which branch
do i have more than one branch
list git branches
what's my current git branch called
the branches of this repo
is there already a branch for this? list them
""", "git.branch {}")
a(0.7, """
list remote branches as well
which branches exist on origin
show all branches, local and remote
are there branches on github that i don't have
what branches did my colleagues push
remote branches?
branches on the server
every branch, remote ones included
git branch --all
""", 'git.branch {"remotes":true}')
a(0.5, """
which branches are there in @folder
current branch of the repo @folder
what branch is @folder on
list the branches of the repository in @folder
git -C @folder branch
""", 'git.branch {"repo":"@folder"}')
a(1, """
let's start a branch called @new_branch
i'm going to work on something new, make a branch @new_branch
create the branch @new_branch and check it out
fork off a branch named @new_branch
open a new branch, name it @new_branch
give me a fresh branch @new_branch
make @new_branch and switch to it
put me on a new branch named @new_branch
start @new_branch as a new branch from here
new git branch: @new_branch
set up branch @new_branch for my work
i need my own branch, call it @new_branch
branch from here, @new_branch
could you create @new_branch and jump onto it
before i change anything, create a branch @new_branch
spin up a new branch @new_branch
begin a new line of work on @new_branch (new branch)
from the current state make a branch @new_branch
""".replace(" (new branch)", ", a new branch"), 'git.checkout {"create":"@new_branch"}')
a(0.8, """
create the branch @new_branch starting at @branch
make a new branch @new_branch out of @branch
branch @new_branch should start from @branch
new branch @new_branch based on @branch
git switch -c @new_branch @branch
start a branch @new_branch off of @branch
i want a branch @new_branch that begins at @branch
open @new_branch from @branch
""", 'git.checkout {"create":"@new_branch","from":"@branch"}')
a(0.6, """
make a branch from commit @hash called @new_branch
create a branch @new_branch at the commit @hash
new branch @new_branch from @hash
i want to branch off @hash , name @new_branch
git checkout -b @new_branch @hash
""", 'git.checkout {"create":"@new_branch","from":"@hash"}')
a(0.8, """
just create the branch @new_branch , don't switch
create branch @new_branch without checking it out
i want a branch @new_branch but i want to stay where i am
make the branch @new_branch only, no checkout
add a branch @new_branch and leave me on the current one
bookmark this commit with a branch @new_branch , but do not switch to it
""", 'git.branch {"create":"@new_branch"}')
a(0.5, """
create a branch @new_branch at @hash without switching
git branch @new_branch @hash
make branch @new_branch point to @hash but stay here
""", 'git.branch {"create":"@new_branch","at":"@hash"}')
a(1, """
jump to the branch @branch
i'd like to continue on @branch
bring me to @branch
change over to the branch @branch
let's move to @branch
put me on the branch @branch
@branch please, switch there
head over to branch @branch
go on branch @branch
please checkout the @branch branch for me
i have to fix something on @branch , switch to it
back to @branch
back to the branch @branch , please
use the branch @branch now
my work is done here, return to @branch
get on @branch
set the current branch to @branch
open the branch @branch
hop onto @branch
make @branch the current branch
git switch to @branch
activate branch @branch
""", 'git.checkout {"to":"@branch"}')
a(0.7, """
check out the tag @tag
go to version @tag of the repo
switch the work tree to @tag
put the repository at tag @tag
i want to build @tag , check it out
git checkout tags @tag
move the checkout to release @tag
""".replace("tags @tag", "@tag"), 'git.checkout {"to":"@tag"}')
a(0.7, """
look at the repo as it was at @hash
check out @hash
go back in time to commit @hash
put the work tree at commit @hash
i want to see the code of @hash , check it out
travel to commit @hash
git checkout @hash
git switch --detach @hash
""".replace("git switch --detach @hash\n", ""), 'git.checkout {"to":"@hash"}')
a(0.7, """
go to @branch and get the latest changes
switch to @branch , then pull
update @branch from the server, i mean check it out and pull
checkout @branch and bring it up to date
hop to @branch and fetch what's new there
change to @branch and sync it with origin
""".replace("hop to @branch and fetch what's new there\n", ""), ['git.checkout {"to":"@branch"}', "ok", "git.pull {}", "ok", "show"])
a(0.7, """
switch to @branch , pull and create @new_branch there
go to @branch , get the newest version and start a branch @new_branch
git checkout @branch && git pull && git checkout -b @new_branch
from an up to date @branch make the branch @new_branch
""", ['git.checkout {"to":"@branch"}', "ok", "git.pull {}", "ok", 'git.checkout {"create":"@new_branch"}', "ok", "show"])
a(0.6, """
switch to @branch and show me what's there
go to @branch and list the last commits
checkout @branch then log
git switch @branch && git log
""".replace("switch to @branch and show me what's there\n", ""), ['git.checkout {"to":"@branch"}', "ok", "git.log {}", "ok", "show"])
a(0.5, """
put me on @branch
go to the @branch branch
git switch @branch
change to branch @branch
""", ['git.checkout {"to":"@branch"}', "error missing", "show"])
a(1, """
the branch @new_branch can go
i merged @new_branch , so delete that branch
branch @new_branch is no longer needed, remove it
delete @new_branch , the git branch
throw the branch @new_branch away
drop branch @new_branch
clean up branch @new_branch
get rid of the local branch @new_branch
please remove the old branch @new_branch
trash the @new_branch branch
we are done with branch @new_branch , delete it
branch delete @new_branch
kill the branch @new_branch
""", 'git.branch {"delete":"@new_branch"}')
a(0.7, """
delete the unmerged branch @new_branch anyway
the experiment failed, force delete branch @new_branch
throw away branch @new_branch even though it was never merged
remove the branch @new_branch , i know it isn't merged
forcibly remove branch @new_branch
branch @new_branch has unmerged work but delete it regardless
""", 'git.branch {"delete":"@new_branch","force":true}')
a(0.9, """
@new_branch is a bad name for a branch, call it @new_branch2
change the branch name from @new_branch to @new_branch2
the branch @new_branch should be named @new_branch2
i misspelled the branch name @new_branch , it should be @new_branch2
rename @new_branch to @new_branch2 , it's a branch
give the branch @new_branch the name @new_branch2
branch rename @new_branch -> @new_branch2
""", 'git.branch {"rename":"@new_branch","to":"@new_branch2"}')
a(0.7, """
rename this branch to @new_branch
call the current branch @new_branch
git branch -m @new_branch
give my current branch the name @new_branch
the branch i'm on should be called @new_branch
change the name of the current branch to @new_branch
""", "sh git branch -m @new_branch")
a(0.9, """
undo my edits to @file , take the committed version
i messed up @file , get it back from git
give me back the original @file from the repo
forget what i changed in @file
throw my changes to @file away
roll @file back
set @file back to the committed state
@file was fine in the last commit, restore it
drop local edits of @file
i deleted @file by accident, bring it back from git
i don't want my changes in @file anymore
recover @file from the last commit
checkout @file again, i broke it
reset @file , my changes are garbage
return @file to how it was committed
please revert @file
""", 'git.checkout {"paths":["@file"]}')
a(0.6, """
undo my changes in @file and @file2
restore both @file and @file2 from git
git checkout -- @file @file2
git restore @file @file2
discard the edits in @file and @file2
""", 'git.checkout {"paths":["@file","@file2"]}')
a(0.8, """
discard all my changes
throw away everything i changed since the last commit
undo all my uncommitted edits
i want none of my changes, restore all files
git restore .
git checkout -- .
git checkout .
forget all local modifications
drop all uncommitted changes
reset all my files to the committed version
get rid of all changes i made
everything i did today was nonsense, discard all uncommitted changes
revert all local edits
""", 'git.checkout {"paths":["."]}')
a(0.6, """
discard my changes in the folder @folder
restore everything in @folder from git
git checkout -- @folder
undo all edits below @folder
throw away uncommitted changes in @folder
""", 'git.checkout {"paths":["@folder"]}')
a(0.9, """
i want the @file from branch @branch
get @file as it is on @branch
take over @file from @branch
copy @file from the branch @branch into my work tree
replace my @file with the one from @branch
bring the version of @file on @branch here
git checkout @branch @file
git restore --source @branch @file
""", 'git.checkout {"paths":["@file"],"from":"@branch"}')
a(0.7, """
bring @file back to how it was in @hash
restore the state of @file from commit @hash
get the old @file out of @hash
i need @file as of commit @hash
set @file to the version of @hash
git checkout @hash -- @file
""", 'git.checkout {"paths":["@file"],"from":"@hash"}')
a(0.5, """
restore @sfile as it was @small commits ago
bring back the @sfile from @small commits ago
i want the version of @sfile that is @small commits old
get me @sfile like it was @small commits back
""", "sh git checkout HEAD~@small -- @sfile")
a(1, """
get what's on @new_branch into my branch
bring @new_branch in
combine my branch with @new_branch
take over the commits of @new_branch
put the work of @new_branch into the current branch
@new_branch is finished, merge it
join @new_branch with this branch
integrate @new_branch
do a merge of @new_branch
merge branch @new_branch here please
i want everything from @new_branch in this branch
let's merge @new_branch
pull the branch @new_branch into where i am by merging
""", 'git.merge {"from":"@new_branch"}')
a(0.8, """
bring the work from @new_branch into @branch
@new_branch is ready, merge it to @branch
put @new_branch on @branch with a merge
go to @branch and merge @new_branch there
integrate @new_branch in @branch
merge my branch @new_branch into the @branch branch
checkout @branch , then merge @new_branch
""", ['git.checkout {"to":"@branch"}', "ok", 'git.merge {"from":"@new_branch"}', "ok", "show"])
a(0.6, """
merge @new_branch into @branch and push
git checkout @branch && git merge @new_branch && git push
put @new_branch into @branch and push the result
""", ['git.checkout {"to":"@branch"}', "ok", 'git.merge {"from":"@new_branch"}', "ok", "git.push {}", "ok", "show"])
a(0.6, """
merge @new_branch and push
merge the branch @new_branch here, then push
git merge @new_branch && git push
""", ['git.merge {"from":"@new_branch"}', "ok", "git.push {}", "ok", "show"])
a(0.6, """
merge @new_branch then delete that branch
merge the branch @new_branch and remove it afterwards
@new_branch is done: merge it here and drop the branch
git merge @new_branch && git branch -d @new_branch
""", ['git.merge {"from":"@new_branch"}', "ok", 'git.branch {"delete":"@new_branch"}', "ok", "show"])
a(0.6, """
merge @new_branch with the message @msg
git merge @new_branch -m @msg
merge branch @new_branch , commit message @msg
""", 'git.merge {"from":"@new_branch","message":"@msg"}')
a(0.5, """
merge @new_branch but always make a merge commit
merge the branch @new_branch , no fast forward
git merge @new_branch --no-ff
""", 'git.merge {"from":"@new_branch","fast_forward":"never"}')
a(0.5, """
merge @new_branch only if it is a fast forward
git merge --ff-only @new_branch
fast forward to @new_branch , otherwise leave it
""", 'git.merge {"from":"@new_branch","fast_forward":"only"}')
a(0.7, """
the merge went wrong, abort it
i don't want this merge, go back to before it
stop merging
call off the merge
too many conflicts, cancel the merge
back out of the merge please
undo the merge i am in the middle of
""", 'git.merge {"abort":true}')

# ---------------------------------------------------------------- git: remotes, clones, work trees

a(1, """
make this folder a git repository
i want version control in this folder
start a fresh git repo right here
git init here please
begin a new repository in the current directory
set up git for this project
this project isn't in git yet, initialise it
init git
create an empty repo where i am
prepare this directory for git
""", 'git.init {"path":"."}')
a(0.8, """
make @folder a git repository
set up a repo in the folder @folder
@folder should be under version control
initialise git inside @folder
a new empty repository at @folder , please
i want to track @folder with git, init it
start versioning @folder
""", 'git.init {"path":"@folder"}')
a(0.5, """
start a git repo here with first branch @new_branch
git init -b @new_branch
init a repository here whose default branch is @new_branch
""", 'git.init {"path":".","branch":"@new_branch"}')


def _clone_name(v, r):
    return {"name": v["repo_url"].rstrip("/").rsplit("/", 1)[1].removesuffix(".git")}


a(1, """
grab the repo at @repo_url
pull down the project @repo_url
check out @repo_url to my machine
i want to work on @repo_url , clone it
bring @repo_url here
please git clone this: @repo_url
get me the source code from @repo_url
get the code of @repo_url
make a local copy of the repository @repo_url
clone this one @repo_url
copy the repo @repo_url to my disk
@repo_url clone please
could you clone the project at @repo_url for me
""", 'git.clone {"url":"@repo_url","to":"@name"}', derive=_clone_name)
a(0.8, """
put a clone of @repo_url in @folder
clone @repo_url , target folder @folder
check @repo_url out into @folder
i want @repo_url cloned to @folder
grab @repo_url and place it in @folder
make @folder a clone of @repo_url
in @folder , clone @repo_url
""".replace("in @folder , clone @repo_url\n", ""), 'git.clone {"url":"@repo_url","to":"@folder"}')
a(0.6, """
clone only the latest state of @repo_url
i don't need the history, clone @repo_url with depth 1
a shallow copy of @repo_url please
clone @repo_url without all the old commits
git clone @repo_url --depth=1
""", 'git.clone {"url":"@repo_url","to":"@name","depth":1}', derive=_clone_name)
a(0.5, """
shallow clone @repo_url into @folder
git clone --depth 1 @repo_url @folder
clone @repo_url to @folder without history
""", 'git.clone {"url":"@repo_url","to":"@folder","depth":1}')
a(0.6, """
clone the @new_branch branch of @repo_url
get @repo_url but on branch @new_branch
git clone --branch @new_branch @repo_url
i need @repo_url , the branch @new_branch of it
""", 'git.clone {"url":"@repo_url","to":"@name","branch":"@new_branch"}', derive=_clone_name)
a(0.5, """
clone @repo_url and tell me what's in it
get the repo @repo_url and list its files
clone @repo_url , then show the folder
""", ['git.clone {"url":"@repo_url","to":"@name"}', "ok", 'fs.list {"path":"@name"}', "ok 7", "show"], derive=_clone_name)
a(1, """
send my work to the server
upload what i committed
publish my changes
share my commits with the team
get my commits onto github
push it
push to origin please
my commits should go to the remote
push everything i've committed
off to the server with my commits
bring my local commits to gitlab
sync my commits up
please do a git push
push what i have
make my commits visible to the others
transfer my commits to the remote repository
everything's committed, now push
push the current branch
""", "git.push {}")
a(0.8, """
push the branch @branch
send @branch to origin
upload branch @branch
publish @branch on the remote
get the branch @branch onto the server
only push @branch
push my @branch branch to github
""", 'git.push {"branch":"@branch"}')
a(0.7, """
push the new branch @new_branch and set it up to track origin
publish branch @new_branch with upstream
git push --set-upstream origin @new_branch
first push of @new_branch , set the upstream too
push @new_branch and remember the upstream
""", 'git.push {"branch":"@new_branch","set_upstream":true}')
a(0.6, """
upload the tags
my tags should be on the server too, push them
send all tags to origin
publish the tags
push including tags
""", 'git.push {"tags":true}')
a(0.6, """
push to @remote
push my commits to the remote called @remote
git push @remote
send this to the @remote remote
""", 'git.push {"remote":"@remote"}', remote=["upstream", "backup", "github", "gitlab", "fork", "mirror", "deploy", "staging", "heroku", "work"][:1] + ["backup", "fork", "mirror", "deploy", "heroku"])
a(0.6, """
push @branch to @remote
git push @remote @branch
send the branch @branch to the remote @remote
""", 'git.push {"remote":"@remote","branch":"@branch"}', remote=["upstream", "backup", "fork", "mirror", "deploy", "heroku"])
a(0.6, """
force push, but with lease
i rebased, so push with force-with-lease
overwrite the remote branch safely
push with --force-with-lease please
""", 'git.push {"force_with_lease":true}')
a(1, """
get the newest version from the server
bring my copy up to date
what did the others do? pull it
fetch and merge what's new
pull please
sync this repo with origin
download the latest commits
my checkout is outdated, update it
update my local branch
i need the latest state of the project from git
get the changes of my colleagues
grab the latest from github
refresh this checkout
catch up with the remote
pull in the newest changes
load new commits from the remote
is there something new on the server? pull it
""", "git.pull {}")
a(0.6, """
update the repo in @folder
pull in @folder
git -C @folder pull
get the latest changes for @folder from its remote
bring the checkout @folder up to date
""", 'git.pull {"repo":"@folder"}')
a(0.7, """
fetch, don't merge
only download the new commits, leave my branch alone
see what's new on origin without merging
git fetch please
get remote changes but don't touch my files
fetch from the remote only
update the remote branches without merging
""", 'git.pull {"fetch_only":true}')
a(0.5, """
pull, but only if it can fast forward
git pull --ff-only
update without making a merge commit, fast forward only
""", 'git.pull {"fast_forward_only":true}')
a(0.6, """
pull the branch @branch
get @branch from origin
git pull origin @branch
merge origin's @branch into mine with a pull
""".replace("get @branch from origin\n", ""), 'git.pull {"branch":"@branch"}')
a(0.6, """
pull @branch from @remote
git pull @remote @branch
get the branch @branch of the remote @remote and merge it with pull
""", 'git.pull {"remote":"@remote","branch":"@branch"}', remote=["upstream", "backup", "fork", "mirror"])
a(0.6, """
pull first, then push
get the latest and push mine
git pull && git push
sync both ways with the remote
""", ["git.pull {}", "ok", "git.push {}", "ok", "show"])
a(0.6, """
pull and tell me what's new
update the repo and list the newest commits
get the latest changes, then show the log
""", ["git.pull {}", "ok", "git.log {}", "ok", "show"])
a(0.6, """
do i have extra worktrees
which work trees belong to this repo
list the worktrees
show every checkout of this repository
""", "git.worktree {}")
a(0.7, """
i need a second checkout of this repo in @folder for the branch @new_branch
make a worktree at @folder on @new_branch
put the branch @new_branch in its own work tree @folder
add worktree @folder with branch @new_branch
""", 'git.worktree {"add":"@folder","branch":"@new_branch"}')
a(0.6, """
the worktree @folder is not needed any more
drop the work tree @folder
get rid of the worktree in @folder
remove worktree @folder
""", 'git.worktree {"remove":"@folder"}')
a(0.5, """
remove the worktree @folder even if it has changes
force remove the work tree @folder
git worktree remove --force @folder
""", 'git.worktree {"remove":"@folder","force":true}')

# ---------------------------------------------------------------- git: what no tool fits

G_TOPICS = WORDS


def sh(factor, line, wordings, derive=None, **slots):
    a(factor, wordings, "sh " + line, derive=derive, **slots)


sh(0.9, "git stash", """
put my changes away for a moment
shelve what i'm working on
i need a clean tree but i don't want to lose my edits, stash them
stash it
stash everything please
hide my uncommitted changes for later
set my work aside, i'll need it later
save my changes on the stash
git stash my stuff
temporarily remove my changes
park what i have
someone needs a hotfix, stash my work
""")
sh(0.6, "git stash -u", """
stash everything including untracked files
stash my changes and the new files too
git stash --include-untracked
also stash the files git doesn't know yet
put all changes aside, untracked ones as well
""")
sh(0.6, "git stash push -m '@baremsg'", """
stash my changes with the message @msg2
stash this as @msg2
git stash push -m @msg2
put my work on the stash, named @msg2
""", derive=lambda v, r: {"baremsg": v["msg2"]}, msg2=lambda r: __import__("values").quoted_message(r))
sh(0.8, "git stash pop", """
give me back what i stashed
un-stash
bring my shelved work back
i want my stashed changes again
get the last stash out
pop my stash
take the changes from the stash and put them back
restore what i put aside with git stash
my stash please, i continue now
""")
sh(0.5, "git stash list", """
do i have something on the stash
which stashes are there
list what i have stashed
is my stash empty
what's on the stash
""")
sh(0.5, "git stash show -p", """
what is in the last stash
show me the content of my stash
diff of the stash
which changes did i stash
""")
sh(0.4, "git stash drop", """
throw away the last stash
drop the stash
i don't need the latest stash anymore
delete my last stash
""")
sh(0.4, "git stash clear", """
delete all stashes
empty the stash
throw away everything on the stash
clear the stash
""")
sh(0.8, "git tag", """
list the tags
what releases have we tagged
names of all tags
are there any tags in here
which versions exist as tags
show git tags
tags?
""")
sh(0.8, "git tag @tag", """
mark this commit as @tag
tag the current state @tag
put the tag @tag on the latest commit
make a tag @tag
this is release @tag , tag it
set the git tag @tag here
i want to call this version @tag , create a tag
new tag @tag
create tag @tag
""")
sh(0.6, "git tag -a @tag -m '@baremsg'", """
create an annotated tag @tag with the message @qm
tag this as @tag with message @qm
git tag -a @tag -m @qm
make the tag @tag saying @qm
""", derive=lambda v, r: {"baremsg": v["qm"]}, qm=lambda r: __import__("values").quoted_message(r))
sh(0.5, "git tag @tag @hash", """
tag commit @hash as @tag
put the tag @tag on the commit @hash
git tag @tag @hash
commit @hash should get the tag @tag
""")
sh(0.6, "git tag -d @tag", """
delete the tag @tag
remove the git tag @tag
the tag @tag was a mistake, remove it
git tag -d @tag
drop tag @tag
untag @tag
""")
sh(0.5, "git push origin @tag", """
push the tag @tag
send the tag @tag to origin
git push origin @tag
publish tag @tag
upload only the tag @tag
""")
sh(0.5, "git tag @tag && git push origin @tag", """
tag this as @tag and push the tag
create the tag @tag and publish it
make tag @tag and send it to origin
""")
sh(0.6, "git describe --tags --abbrev=0", """
what's the latest tag
newest tag?
which version was tagged last
the most recent release tag of this repo
last tag please
""")
sh(0.8, "git remote -v", """
what's origin here
which remote is this repo connected to
where does this repository come from
show the remote urls
list my remotes
what is the address of origin
where do i push to
is there a remote configured
to which server does this project belong in git
remotes?
url of the remote please
""")
sh(0.7, "git remote add origin @repo_url", """
connect this repo to @repo_url
the remote should be @repo_url , add it as origin
add origin @repo_url
link this repository with @repo_url
make @repo_url the origin
hook this up to @repo_url as origin
""")
sh(0.6, "git remote add @rem @repo_url", """
add a remote called @rem with the url @repo_url
add @repo_url as a remote named @rem
git remote add @rem @repo_url
new remote @rem : @repo_url
""", rem=["upstream", "backup", "fork", "mirror", "github", "gitlab", "work", "deploy"])
sh(0.6, "git remote set-url origin @repo_url", """
change the url of origin to @repo_url
the repo moved, origin is now @repo_url
git remote set-url origin @repo_url
set the origin url to @repo_url
point origin to @repo_url
""")
sh(0.5, "git remote remove @rem", """
remove the remote @rem
delete the git remote @rem
i don't need the remote @rem anymore
git remote rm @rem
disconnect from the remote @rem
""", rem=["origin", "upstream", "backup", "fork", "mirror", "github", "gitlab"])
sh(0.4, "git remote rename @rem @remb", """
rename the remote @rem to @remb
the remote @rem should be called @remb
git remote rename @rem @remb
""", rem=["origin", "upstream", "github", "work"], remb=["backup", "fork", "mirror", "gitlab", "old"])
sh(0.6, "git push origin --delete @new_branch", """
delete the branch @new_branch on the remote
remove branch @new_branch from origin
git push origin --delete @new_branch
the remote branch @new_branch can go
delete @new_branch on the server, not only here
drop the branch @new_branch on github
""")
sh(0.4, "git fetch --prune", """
clean up remote branches that no longer exist
prune the remote branches
git fetch --prune
fetch and forget branches that were deleted on the server
""")
sh(0.9, "git reset --soft HEAD~1", """
take the last commit back but keep my files
i committed too early, undo the commit
undo my last commit, keep the work
uncommit
the last commit was a mistake, undo it but keep the changes
cancel the latest commit
roll back the last commit without losing changes
un-commit the last thing
remove the last commit, leave the files as they are
oops, undo that commit
""")
sh(0.5, "git reset --soft HEAD~@small", """
undo the last @small commits but keep the changes
take back the last @small commits, keep my work
uncommit the last @small commits
git reset --soft HEAD~@small
""")
sh(0.6, "git reset --hard HEAD~1", """
remove the last commit and its changes completely
delete the last commit, i don't want the changes either
throw away the last commit with everything in it
git reset --hard HEAD~1
drop the latest commit for good
""")
sh(0.6, "git reset --hard", """
reset hard
git reset --hard
hard reset the repo
do a hard reset
reset everything hard to the last commit, staged things too
""")
sh(0.5, "git reset --hard origin/@branch", """
make my branch identical to origin/@branch , drop all else
git reset --hard origin/@branch
reset hard to origin/@branch
throw away local commits and reset to origin/@branch
""")
sh(0.5, "git reset --hard @hash", """
reset hard to commit @hash
git reset --hard @hash
go back to @hash and throw away everything after it
set the branch back to @hash , drop later commits
""")
sh(0.8, "git reset @sfile", """
i staged @sfile by mistake, unstage it
take @sfile out of the next commit
unstage @sfile please
git add was wrong for @sfile , undo that
don't include @sfile in the commit, unstage it
get @sfile out of the staging area
un-add @sfile
@sfile should not be staged
git reset @sfile
git restore --staged @sfile
""")
sh(0.6, "git reset", """
unstage all of it
nothing should be staged
undo git add
clear the staging area
take everything out of the index again
i added too much, unstage everything
""")
sh(0.7, "git revert --no-edit @hash", """
undo commit @hash with a new commit
revert @hash
commit @hash was bad, revert it
git revert @hash
roll commit @hash back by a revert
make the opposite of commit @hash
""")
sh(0.5, "git revert --no-edit HEAD", """
revert the last commit
git revert HEAD
make a commit that reverts the last one
undo the latest commit with a revert commit
""")
sh(0.6, "git cherry-pick @hash", """
pick the commit @hash onto my branch
i only want commit @hash from the other branch
take over commit @hash
apply @hash here
git cherry-pick @hash
bring commit @hash into this branch
""")
sh(0.9, "git show @hash", """
what happened in commit @hash
show me @hash
let me see what @hash changed
commit @hash in detail
open commit @hash
details of @hash
what was changed by @hash
git show @hash
who made @hash and what is in it
look at commit @hash
diff of commit @hash
""")
sh(0.7, "git show HEAD", """
what did the last commit change, with the diff
show the diff of the last commit
git show
show me the last commit with its changes
content of the latest commit
""")
sh(0.7, "git show --stat HEAD", """
which files are part of the last commit
list the files of the latest commit
what files did the most recent commit contain
files changed by the last commit?
names of the files in HEAD
what did i commit last, only the file names
""")
sh(0.6, "git show --stat @hash", """
which files did commit @hash touch
files changed in @hash
list the files of commit @hash
what files are in the commit @hash
""")
sh(0.6, "git show @hash:@sfile", """
show @sfile as it was in @hash
print the version of @sfile from commit @hash
what did @sfile look like at @hash
git show @hash:@sfile
the content of @sfile in commit @hash , please
""")
sh(0.5, "git show @branch:@sfile", """
show me @sfile from the branch @branch without switching
print @sfile as it is on @branch
what does @sfile look like on branch @branch
git show @branch:@sfile
""")
sh(0.5, "git show HEAD:@sfile", """
show the committed version of @sfile
what did @sfile look like in the last commit
print @sfile as of the last commit
git show HEAD:@sfile
""")
sh(0.9, "git blame @sfile", """
who wrote what in @sfile
line by line authors of @sfile
git blame for @sfile
annotate @sfile with authors
whose lines are these in @sfile
who is to blame for @sfile
for every line of @sfile show who wrote it
which line of @sfile came from whom
blame @sfile
""")
sh(0.6, "git blame -L @from,@till @sfile", """
who wrote lines @from to @till of @sfile
blame lines @from-@till in @sfile
git blame -L @from,@till @sfile
authors of the lines @from to @till in @sfile
""", derive=None, **{"from": [str(x) for x in range(1, 60)], "till": [str(x) for x in range(60, 220, 3)]})
sh(0.5, "git blame -L @line,@line @sfile", """
who wrote line @line of @sfile
who is responsible for line @line in @sfile
blame line @line of @sfile
git: who changed line @line in @sfile last
""")
sh(0.8, "git rev-list --count HEAD", """
how many commits do we have
number of commits so far
count all commits of this repo
how big is the history, in commits
commit count?
total number of commits please
how often was something committed here
what's the commit count
""")
sh(0.6, "git rev-list --count --author=@person HEAD", """
how many commits did @person make
count the commits of @person
number of commits by @person
how often did @person commit
how many of the commits are from @person
""")
sh(0.6, "git rev-list --count @branch..HEAD", """
how many commits am i ahead of @branch
how many commits does this branch have that @branch doesn't
count the commits since @branch
number of commits ahead of @branch
""")
sh(0.6, "git rev-list --count @branch", """
how many commits are on @branch
count the commits of branch @branch
number of commits in the branch @branch
""")
sh(0.5, "git rev-list --count HEAD -- @sfile", """
how many commits touched @sfile
how often was @sfile changed in git
number of commits for @sfile
count the commits that changed @sfile
""")
sh(0.9, "git shortlog -sn HEAD", """
who contributed to this project
contributors of this repo please
who has committed the most
ranking of authors by number of commits
commits per person
list everyone who ever committed here
who are the authors of this project
how are the commits spread over people
top committers
contributor statistics
which people work on this repo
""")
sh(0.5, "git shortlog -sn HEAD | wc -l", """
how many people contributed to this repo
number of contributors
how many authors does this project have
count the committers
""")
sh(0.7, "git ls-files", """
which files are under version control
list everything tracked
all files git knows
files in the repo according to git
tracked files?
what does git track here
""")
sh(0.5, "git ls-files | wc -l", """
how many files does this repo track
count what git tracks
number of files under version control
""")
sh(0.7, "git ls-files --others --exclude-standard", """
only the untracked files, please
list files git doesn't track yet
show just the names of untracked files
which files are new to git, only their names
git ls-files --others --exclude-standard
files not under version control
""")
sh(0.7, "git ls-files --others --ignored --exclude-standard", """
which files are ignored by git
list the ignored files
show me everything .gitignore hides
what does git ignore here
files matched by gitignore
are there ignored files in this repo, which ones
""")
sh(0.6, "git check-ignore -v @sfile", """
is @sfile ignored by git
why does git ignore @sfile
which gitignore rule matches @sfile
git check-ignore @sfile
does .gitignore cover @sfile
""")
a(0.9, """
add @ign to .gitignore
put @ign into the .gitignore
git should ignore @ign , put it in .gitignore
append @ign to .gitignore
a new line @ign in .gitignore please
write @ign into .gitignore
make .gitignore contain @ign too
@ign belongs in the .gitignore, add it
include @ign in .gitignore
""", 'fs.write {"path":".gitignore","content":"@ign","append":true}', ign=lambda r: r.choice(["*.log", "*.tmp", "node_modules/", "target/", "__pycache__/", ".env", "*.bak", "dist/", "build/", "*.pyc", ".venv/", ".idea/", "secrets.txt", "*.swp", f"*.{gibberish(r)[:4]}", f"{word(r)}/", f"{stem(r)}.txt", f"/{word(r)}"]))
a(0.6, """
what's in my .gitignore
show the .gitignore
let me see .gitignore
cat .gitignore
which patterns are in .gitignore
print .gitignore
""", 'fs.read {"path":".gitignore"}')
sh(0.6, "git log --oneline -S '@barepat'", """
in which commit was @qp added or removed
search the whole git history for the text @qp
when did @qp get into the code, look in the history
find commits that added or removed @qp in the code
git log -S @qp
which commit introduced the string @qp
""", derive=lambda v, r: {"barepat": v["qp"]}, qp=lambda r: __import__("values").quoted_pattern(r))
sh(0.6, "git log --oneline --diff-filter=D -- @sfile", """
which commit deleted @sfile
when was @sfile deleted from git
find the commit that removed @sfile
who deleted @sfile ? find the commit
""")
sh(0.5, "git log --oneline --diff-filter=A -- @sfile", """
which commit added @sfile
when was @sfile created in git
in which commit did @sfile first appear
who added @sfile to the repo
""")
sh(0.5, "git log -p @sfile", """
show every change ever made to @sfile , with the diffs
history of @sfile including the diffs
git log -p @sfile
all versions of @sfile with patches
""")
sh(0.4, "git log -p -n @k", """
the last @k commits with their diffs
show @k commits including what they changed
git log -p -n @k
""", k=lambda r: str(r.randint(2, 20)))
sh(0.6, "git log --oneline", """
one line per commit please
short history of this repo, one line each
compact log
the log in short form
commits as one liners
""")
sh(0.5, "git log --oneline -n @k", """
the last @k commits, one line each
short log of @k commits
git log --oneline -n @k
git log --oneline -@k
@k commits in compact form
""", k=lambda r: str(r.randint(2, 50)))
sh(0.6, "git log --graph --oneline --all", """
draw the branches as a graph
show me the commit tree with all branches
visualise the history in ascii
history as a graph
git graph please
how do the branches relate, show the graph
git log --graph --oneline --all
""")
sh(0.6, "git log --since=midnight", """
what did we commit today
commits made today
did anyone commit today?
today's work in git
show what was committed since midnight
""")
sh(0.6, "git log --since='1 week ago'", """
what was committed this past week
commits of the last seven days
the last week in this repo
who committed what during the last week
weekly summary: list the commits of the last week
""".replace("weekly summary: list the commits of the last week", "list the commits of the last week"))
sh(0.6, "git log --since='@num days ago'", """
commits of the last @num days
what was committed in the past @num days
which commits are not older than @num days
show the git log for the last @num days
what happened in the repo during the last @num days
""", num=lambda r: str(r.randint(2, 60)))
sh(0.5, "git log --since=@date", """
commits since @date
what has been committed after @date
git history from @date on
everything committed since @date
""")
sh(0.5, "git log --until=@date", """
commits before @date
what was committed until @date
git log --until=@date
show commits older than @date
""")
sh(0.4, "git log --since=@date --until=@date2", """
commits between @date and @date2
what was committed from @date to @date2
git log --since=@date --until=@date2
""", derive=None)
sh(0.5, "git log --oneline @{u}..HEAD", """
which commits haven't i pushed yet
list unpushed commits
what would git push send
commits that are not on the remote yet
do i have commits that i forgot to push
""")
sh(0.4, "git log --oneline HEAD..@{u}", """
which commits are on the remote but not here
what would git pull bring, without fetching
incoming commits?
""".replace("what would git pull bring, without fetching\n", ""))
sh(0.5, "git log --merges --oneline", """
show only merge commits
list the merges of this repo
which merges were there
""")
sh(0.5, "git log --reverse --oneline | head -n 1", """
what was the very first commit
the oldest commit of this repo
how did this repo start, the first commit please
first commit ever
""")
sh(0.5, "git rev-parse HEAD", """
hash of the current commit
what's the id of this commit
i need the sha of HEAD
full commit hash please
""")
sh(0.4, "git rev-parse --short HEAD", """
short hash of the current commit
abbreviated id of HEAD
git rev-parse --short HEAD
""")
sh(0.5, "git rev-parse --show-toplevel", """
where is the root of this repo
top folder of the git repository
in which folder does this repo start
git rev-parse --show-toplevel
""")
sh(0.6, "git commit --amend --no-edit", """
add the staged changes to the last commit
amend the last commit without changing the message
put what is staged into the previous commit
git commit --amend --no-edit
amend with the same message
squeeze the staged files into the last commit
""")
sh(0.7, "git commit --amend -m '@baremsg'", """
change the last commit message to @qm
the message of my last commit should be @qm
amend the message: @qm
fix the last commit message, make it @qm
reword the latest commit to @qm
git commit --amend -m @qm
i made a typo in the commit message, it should read @qm
rename the last commit to @qm
""", derive=lambda v, r: {"baremsg": v["qm"]}, qm=lambda r: __import__("values").quoted_message(r))
sh(0.6, "git add @sfile && git commit --amend --no-edit", """
i forgot @sfile in the last commit, add it
add @sfile to the last commit
amend the last commit with @sfile
@sfile should have been in the previous commit, put it in
include @sfile in my last commit
""")
sh(0.5, "git rebase @branch", """
rebase me onto @branch
put my commits on top of @branch
rebase this branch on @branch
i want my branch to start from the newest @branch , rebase it
git rebase @branch
""")
sh(0.4, "git rebase --continue", """
continue the rebase
conflicts are solved, go on with the rebase
git rebase --continue
""")
sh(0.4, "git rebase --abort", """
stop the rebase, put everything back
cancel this rebase
git rebase --abort
the rebase is a mess, abort it
""")
sh(0.4, "git pull --rebase", """
pull with rebase
git pull --rebase
get the latest commits and rebase mine on top
""")
sh(0.5, "git branch --merged", """
branches that are merged already
which branches can i delete since they're merged
already merged branches please
""")
sh(0.5, "git branch --no-merged", """
which branches are not merged yet
unmerged branches?
list branches that still have to be merged
git branch --no-merged
""")
sh(0.4, "git branch --contains @hash", """
which branches contain commit @hash
on which branch is @hash
is @hash on any branch, which
git branch --contains @hash
""")
sh(0.5, "git branch | wc -l", """
how many branches are there
count the local branches
number of branches
""")
sh(0.4, "git branch -vv", """
which branch tracks which remote branch
show the branches with their upstreams
git branch -vv
""")
sh(0.5, "git clean -fd", """
delete all untracked files and folders in this repo
remove everything git doesn't know
git clean -fd
clean out untracked stuff
""")
sh(0.4, "git clean -n", """
what would git clean remove
preview of git clean
which untracked files would be cleaned, just show
""")
sh(0.5, "git diff --name-only", """
just the names of the changed files
which files changed, only names, no diff
git diff --name-only
list modified tracked files by name
""")
sh(0.5, "git diff --name-only --diff-filter=U", """
which files have merge conflicts
list the conflicted files
where are the conflicts
files with conflicts please
""")
sh(0.5, "git diff --name-only @branch @branch2", """
which files differ between @branch and @branch2 , only the names
names of the files that changed from @branch to @branch2
git diff --name-only @branch @branch2
""")
sh(0.5, "git diff HEAD~1", """
compare with the commit before the last
what changed compared to the previous commit
git diff HEAD~1
""".replace("what changed compared to the previous commit\n", ""))
sh(0.5, "git diff > @patch", """
save my changes as a patch @patch
write the diff to @patch
make a patch file @patch from my changes
export the uncommitted changes into @patch
git diff > @patch
""", patch=lambda r: f"{stem(r)}.{r.choice(['patch', 'diff', 'patch'])}")
sh(0.5, "git apply @patch", """
apply the patch @patch with git
git apply @patch
use @patch on this repo
bring in the changes of the patch file @patch
""", patch=lambda r: at(r, f"{stem(r)}.{r.choice(['patch', 'diff', 'patch'])}"))
sh(0.5, "git archive -o @zipout HEAD", """
export the repo at HEAD as @zipout
make a zip of the committed files called @zipout
git archive to @zipout
pack the last commit into @zipout
""", zipout=lambda r: f"{stem(r)}.{r.choice(['zip', 'tar.gz', 'tar', 'zip'])}")
sh(0.5, "git rm --cached @sfile", """
git should forget @sfile , but leave the file on disk
stop tracking @sfile
untrack @sfile and keep it
remove @sfile from version control only
take @sfile out of git without deleting it
""")
sh(0.4, "git rm @sfile", """
git rm @sfile
remove @sfile with git rm
delete @sfile in git and on disk
""")
sh(0.4, "git mv @sfile @sfile2", """
git mv @sfile @sfile2
rename @sfile to @sfile2 with git
let git move @sfile to @sfile2
""")
sh(0.5, "git config user.name", """
what name do my commits have
who does git think i am
my git username?
which author name is configured in git
""")
sh(0.5, "git config user.email", """
what email is in my git config
with which mail address do i commit
my git email?
""")
sh(0.5, "git config --global user.name '@fullname'", """
set my git name to @fn
git config --global user.name @fn
my commits should carry the name @fn
tell git that my name is @fn
""", derive=lambda v, r: {"fullname": v["fn"]}, fn=lambda r: (lambda t: (f'"{t}"' if r.random() < 0.4 else t, t))(_full(r)))
sh(0.5, "git config --global user.email @mail", """
set my global git email to @mail
git config --global user.email @mail
tell git everywhere that my mail is @mail
""")
sh(0.5, "git config --list", """
show my git settings
git configuration please
list the git config
what is configured in git
""")
sh(0.4, "git submodule update --init --recursive", """
get the submodules
initialise all submodules
update the git submodules
the submodules are empty, fetch them
""")
sh(0.4, "git submodule status", """
which submodules does this repo have
list the submodules
""")
sh(0.4, "git count-objects -vH", """
how big is the git repository database
size of the git objects
how much space do the git objects need
""")
sh(0.4, "git gc", """
clean up the git database
git gc
run the git garbage collection
compact the repository
""")
sh(0.4, "git reflog", """
show the reflog
git reflog
i lost a commit, show me the reflog
where has HEAD been
""")
sh(0.5, "git log --format= --name-only | sort | uniq -c | sort -rn | head -n 10", """
which files change most often in git
most frequently changed files of this repo
hot spots: the 10 files with the most commits
what files are committed most often
""")
sh(0.5, "git --version", """
which git version is this
what version of git do i have
git --version
version of git please
""")

# ---------------------------------------------------------------- processes

a(1, """
my laptop is crawling, what's using the cpu?
something is burning my processor, what is it
which program is making this thing so slow
the fan is going crazy, which process is it
cpu is at 100 percent, who's responsible
find the process hogging the cpu
processes ordered by cpu usage
who eats all the cpu time
top processes by processor load
what is working so hard on this computer
everything lags, show the busiest processes
which app drains my cpu
heaviest processes in terms of cpu
my phone gets hot, which process uses the cpu
show me the cpu top list
give me something like top
why does my pc stutter, what keeps the processor busy
rank running programs by cpu
what's hammering the cpu right now
list processes, most cpu first
the server is under load, by which processes?
any runaway process?
is some program using too much cpu
which task takes the most processing power
""", 'process.list {"sort":"cpu","limit":10}')
a(0.9, """
just the @n processes with the highest cpu usage
@n busiest processes please
name the @n programs that load the cpu the most
top @n by cpu
the @n processes eating the most processor time
show me @n cpu hogs
i want the @n hungriest processes by cpu
list @n processes sorted by cpu
give me the top @n cpu users
which are the @n most cpu intensive processes
""", 'process.list {"sort":"cpu","limit":@n}')
a(0.8, """
which single process uses the most cpu
the one process that takes the most cpu
who is number one in cpu usage
what's the busiest process
the process with the highest cpu usage
""", 'process.list {"sort":"cpu","limit":1}')
a(1, """
i'm out of ram, which program takes it
what is eating my memory
who's hogging all the ram
processes sorted by memory consumption
which apps need the most ram
my machine is swapping, what uses so much memory
show the memory hogs
heaviest programs in memory
where did all my ram go
list processes by ram, biggest first
memory top list
which program leaks memory
something fills up the ram, find out what
rank programs by how much memory they use
biggest memory users?
what occupies the ram
which processes are the largest in memory
why is so little memory free, who has it
the memory is full, show the culprits
tell me which programs take up my memory
""", 'process.list {"sort":"memory","limit":10}')
a(0.9, """
the @n biggest processes by memory
top @n by ram
name @n programs that use the most memory
@n largest memory consumers
list the @n processes with the highest memory usage
i need the @n apps that take the most ram
@n memory hogs please
show @n processes sorted by memory
which are the @n heaviest processes in ram
""", 'process.list {"sort":"memory","limit":@n}')
a(0.8, """
which single program takes the most memory
the one process using the most ram
what's the biggest process in memory
the process with the largest memory footprint
who is the number one memory user
""", 'process.list {"sort":"memory","limit":1}')
a(1, """
what's running here
show everything that's running
give me a list of all processes
which programs are open at the moment
list active processes
process table please
task manager
what is my computer doing right now
show running apps
every process please
what's going on on this box, list the processes
running tasks
see all tasks
display the process list
i want to see what programs are running
all programs that are currently running
enumerate the processes
""", 'process.list {"sort":"name","limit":200}')
a(0.7, """
which processes started just now
what was launched most recently
newest processes first
processes that were started recently
show the latest started programs
what has just been started on this machine
""", 'process.list {"sort":"started","limit":10}')
a(0.7, """
the @n most recently started processes
last @n processes that were launched
show the @n newest processes
@n latest started programs
""", 'process.list {"sort":"started","limit":@n}')
a(1, """
what does @user have running
everything that runs as @user
processes of user @user please
which programs belong to @user
is @user running anything
show what @user is doing on this machine
list all processes owned by @user
@user's running programs
ps for user @user
filter the process list by user @user
running as @user ?
what is the account @user executing right now
""", 'process.list {"user":"@user"}')
a(0.5, """
the @n processes of @user that use the most memory
top @n memory users among @user's processes
show @n processes of user @user sorted by memory
""", 'process.list {"sort":"memory","limit":@n,"user":"@user"}')
a(0.5, """
the @n processes of @user with the most cpu
top @n cpu processes of the user @user
show @n of @user's processes sorted by cpu
""", 'process.list {"sort":"cpu","limit":@n,"user":"@user"}')
a(1.2, """
did @prog come up
is @prog alive
@prog running?
do i have @prog open
check on @prog
is @prog still there or did it die
has @prog crashed
see whether @prog is up
look if there's a @prog process
what's the pid of @prog
i need the process id of @prog
find @prog in the process list
how many instances of @prog are running
is anything called @prog running
is @prog active at the moment
are there any @prog processes
has someone started @prog
since when is @prog running
how long has @prog been running
how much ram does @prog take
cpu usage of @prog
memory usage of @prog please
is @prog on
process named @prog ?
tell me if @prog is running on this computer
i started @prog a while ago, is it still running
under which user does @prog run
who started @prog
is my @prog server up
count the @prog processes
get all pids of @prog
when was @prog started
""", 'process.list {"name":"@prog"}')
a(1, """
what is this process @pid
tell me more about pid @pid
which command has the pid @pid
who owns process @pid
process @pid : what's that
i see a pid @pid , what program is it
give details on process number @pid
look at process @pid
since when does process @pid run
how long has @pid been running
is pid @pid still alive
does process @pid still exist
parent of process @pid
who started process @pid
which files has process @pid open
open files of pid @pid
working directory of process @pid
inspect pid @pid
on which port does process @pid listen
info on the process with id @pid
how many threads does process @pid have
memory of process @pid
""", 'process.info {"pid":@pid}')
a(1, """
please end process @pid
the process with id @pid should stop
pid @pid can go
terminate pid @pid
get rid of process number @pid
stop @pid please
kill the one with pid @pid
send TERM to @pid
end the task @pid
process @pid is no longer needed, stop it
shut down process @pid
quit process @pid
put an end to pid @pid
""", 'process.kill {"pid":@pid}')
a(0.8, """
process @pid won't die, kill it hard
@pid ignores me, use kill -9
sigkill @pid
send SIGKILL to @pid
pid @pid is frozen, force kill it
kill process @pid immediately with -9
kill -s KILL @pid
brutally end pid @pid
process @pid does not respond, force it to stop
hard kill @pid
""", 'process.kill {"pid":@pid,"force":true}')
a(0.5, """
kill processes @pid and @pid2
end @pid and @pid2
kill @pid @pid2
stop both process @pid and process @pid2
""", ['process.kill {"pid":@pid}', "ok", 'process.kill {"pid":@pid2}', "ok", "show"])
a(0.5, """
kill process @pid
end the process @pid
""", ['process.kill {"pid":@pid}', "error missing", "show"])
a(1.2, """
@prog is stuck again, end it
please close @prog
shut @prog down
i want @prog closed
stop all instances of @prog
quit @prog
@prog has to go
end every @prog process
turn off @prog
make @prog go away
@prog hangs, get rid of it
terminate everything called @prog
kill off @prog
can't close @prog , do it for me
bring down @prog
@prog eats my memory, kill it
@prog is using all my cpu, please stop it
i don't need @prog any more, close it
exit @prog
pkill @prog
killall @prog
terminate the app @prog
stop whatever @prog is doing, end the process
@prog should not be running, kill it
kill the hung @prog
close all windows of @prog by ending it
""".replace("close all windows of @prog by ending it\n", ""), 'process.kill {"name":"@prog"}')
a(0.8, """
@prog won't quit, kill it by force
@prog does not respond, force quit it
force close @prog
hard kill @prog
kill -9 all @prog processes
send SIGKILL to @prog
@prog is totally frozen, kill it with force
force stop @prog
nuke @prog with -9
pkill -KILL @prog
""", 'process.kill {"name":"@prog","force":true}')
a(0.6, """
kill @prog and @prog2
close both @prog and @prog2
killall @prog @prog2
stop @prog as well as @prog2
""", ['process.kill {"name":"@prog"}', "ok", 'process.kill {"name":"@prog2"}', "ok", "show"])
a(0.6, """
kill @prog
stop the program @prog
""", ['process.kill {"name":"@prog"}', "error missing", "show"])
a(0.5, """
close @prog
kill all @prog processes
""", ['process.kill {"name":"@prog"}', "refused", "show"])
a(0.6, """
are @prog and @prog2 running
is @prog running, and @prog2 ?
check on both @prog and @prog2
""", ['process.list {"name":"@prog"}', "ok", 'process.list {"name":"@prog2"}', "ok", "show"])
a(0.6, """
look whether @prog is running, then kill it
see if @prog is up and end it
check for @prog and stop it
""", ['process.list {"name":"@prog"}', "ok", 'process.kill {"name":"@prog"}', "ok", "show"])
a(0.6, """
kill @prog and check that it's really gone
end @prog , then see if it is still there
stop @prog and verify
""", ['process.kill {"name":"@prog"}', "ok", 'process.list {"name":"@prog"}', "ok", "show"])
a(0.6, """
freeze process @pid
put pid @pid to sleep for now
pause @pid
stop process @pid temporarily
suspend the process with pid @pid
halt @pid , i'll continue it later
hold process @pid
""".replace("stop process @pid temporarily\n", "").replace("halt @pid , i'll continue it later\n", ""), 'process.signal {"pid":@pid,"signal":"STOP"}')
a(0.6, """
wake up process @pid
continue process @pid
let @pid run again
resume pid @pid
unpause @pid
go on with the paused process @pid
""", 'process.signal {"pid":@pid,"signal":"CONT"}')
a(0.6, """
make process @pid reread its config
send HUP to @pid
reload process @pid
kill -HUP @pid
tell pid @pid to reload its configuration
hang up signal to @pid
""", 'process.signal {"pid":@pid,"signal":"HUP"}')
a(0.5, """
interrupt process @pid
send ctrl-c to process @pid
send SIGINT to @pid
kill -INT @pid
""", 'process.signal {"pid":@pid,"signal":"INT"}')
sh(0.7, "ps -e --no-headers | wc -l", """
how many processes are running
count the processes
number of running processes
how many programs are active right now, just the number
total count of processes
""")
sh(0.6, "ps -o etime= -p @pid", """
how long has process @pid been up, only the time
elapsed time of pid @pid
ps etime of @pid
""")
sh(0.6, "ps -ef --forest", """
show the process tree
processes as a tree
which process started which, as a tree
tree of all processes
pstree
parents and children of all processes
""")
sh(0.5, "ps -o ppid= -p @pid", """
what is the parent pid of @pid
parent process id of @pid
only the ppid of @pid
""")
sh(0.5, "ps --ppid @pid -o pid,cmd", """
children of process @pid
which processes did @pid start
child processes of pid @pid
list what was spawned by @pid
""")
sh(0.5, "ps -eo pid,ppid,stat,cmd | awk 'NR == 1 || $3 ~ /^Z/'", """
are there zombie processes
list zombies
show defunct processes
any zombies on this machine?
""")
sh(0.5, "ps -eo user= | sort | uniq -c | sort -rn", """
how many processes does each user have
processes per user
count the processes by user
""")
sh(0.5, "renice -n @nice -p @pid", """
set the niceness of process @pid to @nice
renice @pid to @nice
give process @pid the nice value @nice
""", nice=[str(x) for x in range(1, 20)])


def _argv(r):
    """A command of one program, said and as a list."""
    from phrases import Raw
    from values import port
    f = r.choice([lambda: ["python3", stem(r) + ".py"], lambda: ["./" + stem(r) + ".sh"], lambda: ["node", stem(r) + ".js"], lambda: ["npm", "run", r.choice(["dev", "start", "watch", "serve"])],
                  lambda: ["python3", "-m", "http.server", port(r)], lambda: [r.choice(["redis-server", "caddy", "syncthing", "jupyter-lab", "mosquitto", "gunicorn"])], lambda: [word(r), "--" + gibberish(r)],
                  lambda: ["cargo", "run"], lambda: ["./" + word(r)], lambda: ["ruby", stem(r) + ".rb"], lambda: ["java", "-jar", stem(r) + ".jar"], lambda: ["bash", stem(r) + ".sh", word(r)], lambda: ["make", word(r)]])()
    t = " ".join(f)
    import json
    return (t if r.random() < 0.7 else f"`{t}`" if r.random() < 0.5 else f"'{t}'", Raw(",".join(json.dumps(x) for x in f)))


a(1, """
fire up @cmd in the background
please start @cmd and let it run in the background
@cmd should run in the background
start @cmd as a background job
run @cmd but don't wait for it, background
launch @cmd detached in the background
i want @cmd running in the background while i do other things
keep @cmd going in the background
spawn @cmd
in the background, run @cmd
kick off @cmd as a background process
nohup @cmd &
background: @cmd
put @cmd in the background
""", 'process.spawn {"argv":[@cmd]}', cmd=_argv)
JOBS = lambda r: r.choice(["job-", "job", "j"]) + str(r.randint(1, 40))
a(0.6, """
is @job done yet
wait till @job is finished
let me know when @job ends
did @job finish
block until @job is over
has the background job @job ended
""", 'process.wait {"job":"@job"}', job=JOBS)
a(0.5, """
stop @job
cancel the job @job
end background job @job
abort @job
""", 'process.kill {"job":"@job"}', job=JOBS)
a(0.5, """
how's @job going
what is @job doing
info about background job @job
state of @job
""", 'process.info {"job":"@job"}', job=JOBS)
a(1, """
something blocks port @port , kill it
port @port is taken, end whatever uses it
kill what's running on @port
stop the server on port @port
i can't start my app because port @port is in use, free it
get rid of the thing that listens on port @port
end the process on port @port
whatever runs on port @port must be stopped
""", "beyond")
a(0.8, """
close the app that uses the most ram
kill the top memory consumer
end whichever process is hogging the cpu
find what is slowing me down and kill it
kill everything that uses more than 2 GB of memory
stop the programs i'm not using
close all unnecessary programs
kill the processes that are safe to kill
""", "beyond")

# ---------------------------------------------------------------- system

a(1, """
what am i running on
tell me about this computer
system information please
which linux is this
is this ubuntu or debian
what os do i have
name and version of the operating system
kernel version?
which kernel am i on
what's this machine called
name of this computer
host name please
who am i on this machine
which account am i using
what's my login name
my username?
is this 64 bit
am i on arm or x86
which architecture has this machine
what phone is this running on
is this windows or linux
machine details
give me the basic facts about this system
os info
what system do we have here
i have to fill in a form: operating system and kernel version?
support asks which os version i have
show me the specs of this box
what kind of server did i log into
am i root
uname
""", "system.info {}")
a(1, """
is my processor busy
how many cores has this thing
cpu info please
what cpu is in here
how loaded is the system
load of the machine?
is the server under heavy load
which processor do i have
number of cpu cores
cpu utilisation right now
how much of the cpu is in use
processor model?
does this machine have more than four cores
show the load averages
how hard is the processor working
is the cpu idle
how many threads does the cpu have
percent cpu used
what's the clock speed of my cpu
tell me the current load
""", "system.cpu {}")
a(1, """
do i have enough ram
how much memory is there in total
free memory?
what's my ram usage
is the memory full
how much ram has this machine
memory left?
am i swapping
is there any swap configured
ram status please
how many gigs of ram do i have
how much of my memory is taken
used and free memory
i want to start a big job, how much memory is available
available ram right now
show memory info
is memory running low
amount of installed memory
can i open another vm, is enough ram free
ram: total and free?
swap usage
""", "system.memory {}")
a(1, """
do i have space left
how much storage is free
is the disk full already
disk space please
what's left on my hard drive
how many gigabytes are free
how big is my disk
storage left?
free disk space?
capacity of the drives
can i still save a big file, how much room is there
how full are my disks
show usage of all drives
will i run out of disk space soon, how much is left
list mounted disks with free space
ssd space left
partition usage
how much space is there on this phone
how much internal storage is free
i get no space left on device, how full is the disk
disk usage overview
what file systems are mounted
""", "system.disk {}")
a(0.8, """
how much room is there on @mnt
is @mnt full
space left on @mnt ?
how full is @mnt
free space of the drive mounted at @mnt
does @mnt have enough space
disk usage of the file system at @mnt
how many gigs are free on @mnt
capacity of @mnt
df for @mnt
can i put a big file on @mnt , how much is free
""", 'system.disk {"path":"@mnt"}', mnt=lambda r: r.choice(["/", "/home", "/tmp", "/var", "/boot", "/srv", "/opt", "/mnt/usb", "/mnt/backup", "/media/" + r.choice(PEOPLE), "/media/" + word(r), "/mnt/" + word(r), "/mnt/" + gibberish(r), "/data", "/sdcard", "/storage/emulated/0", "/run/media/" + r.choice(PEOPLE)]))
a(1, """
how long is this computer on
since when is it running
when did i last reboot
time since boot
did the machine restart recently
was there a reboot last night
how long has it been since the last restart
when was this server booted
is the server up for long
has my computer been on all night
uptime please
boot time?
for how many days has this machine been running
was the machine restarted today
when did this system come up
""", "system.uptime {}")
a(0.9, """
which env vars are defined
dump the environment
list environment variables
my environment please
show all variables in the environment
what is in my env
printenv all
which variables does my shell export
display environment settings
""", "system.env {}")
VAR = lambda r: r.choice("PATH HOME LANG EDITOR SHELL USER TERM DEBUG HTTP_PROXY DISPLAY JAVA_HOME PYTHONPATH GOPATH CARGO_HOME LD_LIBRARY_PATH TZ NODE_ENV DATABASE_URL VIRTUAL_ENV LC_ALL PAGER PREFIX TMPDIR ANDROID_HOME".split() + [r.choice("API APP DB MY LOG CACHE AWS MAIL TEST".split()) + "_" + r.choice("HOST PORT LEVEL DIR URL MODE NAME KEY ENV ROOT".split())] * 8)
a(1, """
what does $@var contain
do i have @var set
what's in the environment variable @var
is there a variable called @var
@var ?
the value of $@var please
which value does @var have in my environment
env var @var
has @var been exported
look up the environment variable @var
echo $@var
is @var defined
my program complains about @var , what is it set to
show @var from the environment
print the variable @var
read the environment variable @var for me
""".replace("@var ?\n", ""), 'system.env {"name":"@var"}', var=VAR)
CMDS = lambda r: r.choice("git docker python3 python node npm cargo rustc go java gcc g++ clang make cmake ffmpeg curl wget vim nvim nano emacs tmux zsh fish jq rg fzf htop php perl ruby pip pip3 psql mysql sqlite3 redis-cli kubectl terraform ansible ssh rsync rclone pandoc latex gimp inkscape magick convert yt-dlp tree zip unzip 7z gpg openssl nginx apache2 caddy screen deno bun yarn pnpm lua R julia sbcl ghc zig".split() + [gibberish(r)] * 3)
sh(1, "which @cmd", """
do i have @cmd
is @cmd installed on this machine
have i got @cmd
where is @cmd
where's the @cmd binary
can i use @cmd here
is the command @cmd available
path of the command @cmd
which @cmd is being used
i'd like to know whether @cmd is installed
check if @cmd is available
did i ever install @cmd
does this box have @cmd
find the program @cmd on my path
@cmd installed?
look whether there is a @cmd
where did i install @cmd
""", cmd=CMDS)
sh(1, "@cmd --version", """
which @cmd version is this
what version is @cmd
version of @cmd please
@cmd version?
tell me what @cmd version i have
how old is my @cmd , version?
which release of @cmd is installed
i need the version number of @cmd
is my @cmd up to date? show its version
what @cmd do we have here, version please
check the version of @cmd
@cmd -V
""".replace("@cmd -V\n", "").replace("is my @cmd up to date? show its version\n", "show the version of @cmd\n"), cmd=lambda r: r.choice("git docker python3 node npm cargo rustc gcc g++ clang make cmake curl wget vim nvim nano emacs zsh fish jq rg fzf htop php perl ruby pip pip3 psql mysql sqlite3 redis-cli ansible rsync rclone pandoc gimp inkscape magick yt-dlp tree gpg deno bun yarn pnpm R julia sbcl ghc".split()))
sh(0.6, "which @cmd @cmdb", """
are @cmd and @cmdb installed
do i have both @cmd and @cmdb
where are @cmd and @cmdb
""", cmd="git docker python3 node npm cargo gcc make cmake".split(), cmdb="ffmpeg curl wget vim tmux zsh jq rg".split())
sh(0.7, "who", """
who is on this machine
is somebody else logged in
which people are logged in at the moment
logged in users?
am i alone on this server
is anyone else on here
who's logged in
list active logins
""")
sh(0.5, "last -n @n", """
the last @n logins please
who logged in last, show @n
show @n recent logins
login history, @n entries
""", n=lambda r: str(r.choice([5, 10, 20, r.randint(2, 60)])))
sh(0.6, "id", """
what's my uid
my user and group ids
which user id do i have
uid and gid please
""")
sh(0.6, "groups", """
what groups do i have
in which groups am i
am i in the docker group? list my groups
list the groups i belong to
my groups please
""")
sh(0.6, "id @user", """
which groups does @user belong to
uid of @user
what is the user id of @user
does the user @user exist, and with which groups
""")
sh(0.6, "cut -d: -f1 /etc/passwd", """
list all users of this system
which user accounts exist here
all accounts on this machine
names of all users in /etc/passwd
""")
sh(0.6, "lsblk", """
which drives are attached
list disks and partitions
what hard disks are in this machine
show the block devices
is my usb stick recognised, list the drives
partitions please
""")
sh(0.6, "lsusb", """
what's plugged in over usb
list usb devices
is my usb mouse recognised, show the usb devices
usb devices?
which things are connected via usb
""")
sh(0.6, "lspci", """
which graphics card is in here
list the pci devices
what gpu do i have
hardware on the pci bus
what video card does this pc have
""")
sh(0.5, "nvidia-smi", """
how busy is my nvidia gpu
gpu usage please
how much gpu memory is free
show the nvidia card's status
what's running on the gpu
""")
sh(0.7, "sensors", """
how hot is my cpu
temperature of the processor
what's the temperature in this computer
is my machine overheating, show the temperatures
show sensor readings
cpu temp
fan speed and temperatures
temperatures please
""")
sh(0.7, "cat /sys/class/power_supply/BAT*/capacity", """
how much battery is left
battery level?
battery percentage
what's my battery at
how full is the battery
is the battery nearly empty
charge of the battery
how many percent battery do i have
battery please
""")
sh(0.5, "cat /sys/class/power_supply/BAT*/status", """
is my laptop charging
is the battery charging or discharging
battery status, charging or not
am i on battery power
""")
sh(0.7, "systemctl list-units --type=service --state=running", """
which services are up
list active services
running systemd services please
what daemons are running as services
show me the services that run
""")
sh(0.6, "systemctl --failed", """
did any service fail
failed units?
which systemd services are broken
are there failed services
list services that did not start
""")
SVC = lambda r: r.choice("nginx apache2 ssh sshd docker postgresql mysql mariadb redis cron cups bluetooth NetworkManager ufw fail2ban grafana prometheus jenkins smbd nfs-server mosquitto syncthing".split() + [word(r) + r.choice(["", "d", "-worker", "-api"])])
sh(0.8, "systemctl status @svc", """
how is the @svc service
status of the @svc service
what's the state of the systemd service @svc
is the service @svc enabled and how does it look in systemctl
service status @svc
systemd: how's @svc
why did the service @svc fail? show its status
show the systemd status of @svc
""".replace("why did the service @svc fail? show its status\n", ""), svc=SVC)
sh(0.7, "systemctl restart @svc", """
restart @svc
the service @svc needs a restart
bounce @svc
please restart the @svc service
i changed the config, restart @svc
service @svc restart
give @svc a restart
""", svc=SVC)
sh(0.5, "systemctl start @svc", """
start the @svc service
bring up the service @svc
turn the service @svc on
service @svc start
""", svc=SVC)
sh(0.5, "systemctl stop @svc", """
stop the @svc service
take the service @svc down
shut down the systemd service @svc
service @svc stop
""", svc=SVC)
sh(0.5, "systemctl enable @svc", """
start @svc automatically at boot
enable the service @svc
@svc should start at boot
make the @svc service start on every boot
""", svc=SVC)
sh(0.5, "systemctl disable @svc", """
don't start @svc at boot any more
disable the service @svc
the service @svc should not start automatically
""", svc=SVC)
sh(0.6, "journalctl -u @svc -n 50", """
show the log of the service @svc
what did the service @svc log
journal of @svc
logs for the @svc service please
""", svc=SVC)
sh(0.5, "journalctl -p err -b", """
which errors did the system log since boot
system errors since the last boot
show me journal errors
any errors in the system log?
""")
sh(0.5, "journalctl -n @k", """
last @k lines of the system journal
show the newest @k journal entries
latest @k system log messages
""", k=lambda r: str(r.choice([10, 20, 50, 100, r.randint(5, 300)])))
sh(0.5, "dmesg | tail -n @k", """
latest @k kernel messages
tail the kernel log, @k lines
last @k lines of the kernel ring buffer
""", k=lambda r: str(r.choice([10, 20, 50, 100, r.randint(5, 300)])))
sh(0.6, "crontab -l", """
which cron jobs do i have
list my scheduled tasks
what runs automatically through cron
show the crontab
are there cron jobs set up
""")
sh(0.5, "cat /etc/os-release", """
which distribution exactly
show the release file of this linux
exact distro version please
""")
sh(0.5, "locale", """
which locale is set
my language settings in the shell
show the locale
""")
sh(0.5, "echo \"$SHELL\"", """
which shell do i use
what's my login shell
am i on bash or zsh
""")
sh(0.5, "apt list --upgradable", """
are there updates for my packages
which packages have updates
list available upgrades
anything to upgrade with apt?
""")
sh(0.6, "sudo apt install @pkg", """
install @pkg with apt
apt install @pkg
use apt to install the package @pkg
apt-get install @pkg
""", pkg=CMDS)
sh(0.5, "pkg install @pkg", """
install @pkg in termux
pkg install @pkg
termux: install @pkg
""", pkg=CMDS)
sh(0.5, "dpkg -l | grep -c '^ii'", """
how many packages are installed
count the installed debian packages
number of installed packages
""")
sh(0.5, "pip list", """
what python packages do i have
list installed python modules
pip packages please
""")
sh(0.5, "docker ps", """
which containers are running
list docker containers
running containers?
what does docker run at the moment
""")
sh(0.5, "docker images", """
which docker images do i have
list docker images
docker images on this machine
""")
sh(0.5, "docker stop @ct", """
stop the container @ct
docker stop @ct
shut down the docker container @ct
""", ct=lambda r: word(r) + r.choice(["", "-db", "_1", "-web"]))
sh(0.5, "docker logs @ct", """
show the logs of the container @ct
docker logs @ct
what does the container @ct print
""", ct=lambda r: word(r) + r.choice(["", "-db", "_1", "-web"]))
sh(0.4, "ulimit -n", """
how many files may i have open
limit of open files
ulimit for open files
""")
sh(0.5, "pwd", """
which folder am i in right now
path of the current folder please
where on the disk are we
current working directory?
full path of this folder
""")
a(0.9, """
is this machine healthy
check the health of the system
give me a status report of this computer
how's the server doing
quick overview: system, memory, disk
system summary with ram and disk
everything ok with this computer?
overview of the machine's state
""", ["system.info {}", "ok", "system.memory {}", "ok", "system.disk {}", "ok", "show"])
a(0.7, """
ram and disk, how much is free
free memory and free disk space please
how much ram and how much disk do i have left
memory plus disk usage
check memory and storage
""", ["system.memory {}", "ok", "system.disk {}", "ok", "show"])
a(0.6, """
cpu and memory usage
how much cpu and ram is used
load and memory please
show cpu load and free ram
""", ["system.cpu {}", "ok", "system.memory {}", "ok", "show"])
a(0.6, """
cpu, ram and disk usage
show me cpu, memory and disk
how are cpu, memory and disk doing
""", ["system.cpu {}", "ok", "system.memory {}", "ok", "system.disk {}", "ok", "show"])
a(0.6, """
uptime and load please
how long is it running and how busy is it
show uptime and cpu load
""", ["system.uptime {}", "ok", "system.cpu {}", "ok", "show"])
a(0.7, """
memory is low, which programs take it
how much ram is left and who uses the rest
show free ram and the biggest memory users
i need to know how much memory is free and what's eating it
""", ["system.memory {}", "ok", 'process.list {"sort":"memory","limit":10}', "ok", "show"])
a(0.7, """
cpu load and the processes behind it
how busy is the processor and with what
show the load and the busiest processes
""", ["system.cpu {}", "ok", 'process.list {"sort":"cpu","limit":10}', "ok", "show"])
GUI = lambda r: (lambda p: (p, p))(r.choice("firefox chromium gimp blender vlc spotify slack discord code thunderbird libreoffice obs inkscape krita audacity mpv evince steam telegram-desktop signal-desktop zoom nautilus gedit kate alacritty kitty qbittorrent".split()))
a(0.8, """
start @gui
open @gui
launch @gui
fire up @gui
please open the program @gui
i want to use @gui , start it
run @gui for me
start up the app @gui
could you open @gui
bring up @gui
""", 'process.spawn {"argv":["@gui"]}', gui=GUI)
a(0.6, """
restart @gui
close @gui and start it again
@gui acts up, restart it
kill @gui then launch it again
""", ['process.kill {"name":"@gui"}', "ok", 'process.spawn {"argv":["@gui"]}', "ok", "show"], gui=GUI)

# ---------------------------------------------------------------- network

a(1, """
is @host alive
can this machine see @host
@host doesn't answer, can you ping it
check the connection to @host
i can't open @host in my browser, is it reachable
does @host respond
how good is my connection to @host
ping time to @host
latency of @host please
is the host @host there
see if @host is online
am i able to reach @host
is @host down for everyone or just me? ping it
test reachability of @host
what's the delay to @host
hello @host , are you there? ping
tell me if @host is up
give @host a ping
try pinging @host
is my server @host still alive
is the machine @host switched on
do packets get through to @host
round trip to @host
reach @host ?
connection test with @host
is the box @host awake
""".replace("hello @host , are you there? ping\n", "").replace("is @host down for everyone or just me? ping it\n", "is @host down? ping it\n"), 'net.ping {"host":"@host"}')
CNT = lambda r: (lambda k: ({2: "two", 3: "three", 4: "four", 5: "five", 10: "ten"}.get(k, str(k)) if r.random() < 0.3 else str(k), str(k)))(r.choice([2, 3, 4, 5, 6, 8, 10, 15, 20]))
a(0.8, """
ping @host exactly @cnt times
@cnt pings to @host please
send @cnt ping packets to @host
give me @cnt pings against @host
test @host with @cnt pings
ping @cnt times the host @host
i want @cnt pings to @host
""", 'net.ping {"host":"@host","count":@cnt}', cnt=CNT)
a(1, """
are we connected to the internet
is my internet down
do i have net
no page loads, am i online
check whether there is internet
does the internet work here
internet connection ok?
internet?
is the network connection to the outside working
can this machine get out to the internet
i think my wifi died, am i still online
is there a working internet connection
are we online or offline
did the internet go down
test the internet
""", 'net.ping {"host":"1.1.1.1"}')
a(1, """
which ip is behind @name_host
resolve @name_host please
i need the ip address of @name_host
to which address does @name_host resolve
dns for @name_host
look @name_host up in dns
address of @name_host ?
what ip has @name_host
does the name @name_host exist in dns
where does the domain @name_host point
find out the ip of @name_host
name lookup for @name_host
check the dns entry of @name_host
my browser can't find @name_host , does it resolve
a record of @name_host
numeric address for @name_host
give me the ips of @name_host
host @name_host
""", 'net.dns_lookup {"host":"@name_host"}')
a(1, """
can i get through to port @port on @host
does anything answer on @host port @port
is @host listening on @port
check port @port at @host please
i can't connect to @host:@port , is the port open
port @port open on @host ?
is there a firewall in front of @host port @port ? check whether it's open
see if @host accepts connections on @port
probe @host:@port
test whether @host:@port is reachable
is the service on @host:@port up
does @host answer on port @port
try port @port of @host
tcp check @host @port
knock on port @port of @host
""".replace("is there a firewall in front of @host port @port ? check whether it's open\n", ""), 'net.port_check {"host":"@host","port":@port}')
a(0.7, """
are ports @port and @port2 open on @host
check @host for the ports @port and @port2
test port @port and port @port2 of @host
""", ['net.port_check {"host":"@host","port":@port}', "ok", 'net.port_check {"host":"@host","port":@port2}', "ok", "show"])
SERVS = [("ssh", "22"), ("https", "443"), ("http", "80"), ("smtp", "25"), ("dns", "53"), ("mysql", "3306"), ("postgres", "5432"), ("redis", "6379"), ("ftp", "21"), ("mongodb", "27017"), ("imaps", "993")]
a(0.6, """
does @host do @serv
is there a @serv server on @host
is the @serv port of @host open
can i get to @host with @serv
does @serv work on @host
""", 'net.port_check {"host":"@host","port":@serv}', serv=SERVS)
a(1, """
what ports are open here
which ports does my computer offer
list listening ports
open ports on this machine please
what services listen on the network
is there a server running on this box, which ports
show me everything that accepts connections
what's listening
listening programs and their ports
security check: which ports do i have open
does something listen on this machine
""", 'net.connections {"listening":true}')
a(1, """
what's on port @port
who has port @port
which app listens on @port
my dev server says port @port is in use, by whom
address already in use: @port , who is it
is port @port free
is port @port taken on this machine
anything on port @port ?
which program blocks port @port
port @port : who's there
find out which process holds port @port
can i use port @port or is it occupied
tell me what listens on port @port
what server sits on port @port
check who uses port @port
is my app listening on port @port
pid on port @port ?
""", 'net.connections {"listening":true,"port":@port}')
a(1, """
who am i connected to
what connections does this machine have
list open network connections
active connections please
show tcp connections
which remote hosts is my computer talking to
is anyone connected to my machine
does my computer phone home? show its connections
established connections?
what's going over the network right now, which connections
""", 'net.connections {"listening":false}')
a(0.6, """
connections on port @port please
which clients are connected to port @port
list the connections over port @port
who talks to my port @port
""", 'net.connections {"listening":false,"port":@port}')
a(1, """
what's my local ip
my ip?
ip address of this computer
which addresses does this machine have
am i on wifi or cable
which network am i in
what's my gateway
default gateway?
which dns servers am i using
network settings please
show my network interfaces
is my network cable plugged in
what's my mac address
mac address please
which ip did i get from the router
lan address of this box
do i have an ipv6 address
network cards of this machine
how do others reach this machine in the lan, what's the ip
wifi interface info
is eth0 up
what is the ip address of my phone
how many bytes did i send and receive
""", "system.network {}")
sh(0.7, "curl -s https://ifconfig.me", """
what's my public ip
external ip address please
under which ip does the internet see me
my public ip address?
which ip do websites see
what is my external ip
show my wan address
my ip on the internet
""")
sh(0.6, "ip route", """
show the routing table
routes please
which routes are set
how is my traffic routed
print the ip routes
""")
sh(0.6, "traceroute @host", """
trace the route to @host
which way do packets take to @host
traceroute @host
over which hops do i reach @host
how many hops to @host
""")
sh(0.6, "nmcli device wifi list", """
which wifi networks are around
list wifi networks
scan for wlans
available wifis?
what wireless networks can i see
""")
sh(0.6, "nmcli -t -f active,ssid device wifi | grep '^yes' | cut -d: -f2", """
which wifi am i connected to
name of my wlan
what's the ssid i'm on
current wifi network?
""")
sh(0.5, "cat /etc/resolv.conf", """
show resolv.conf from etc
what does /etc/resolv.conf say
""".replace("what does /etc/resolv.conf say\n", ""))
sh(0.5, "ip neigh", """
which devices are in the arp table
show the arp cache
neighbours in my lan
arp table please
""")
sh(0.5, "dig +short @rec @name_host", """
@rec records of @name_host
which @rec record does @name_host have
dig @rec @name_host
look up the @rec entries for @name_host
""", rec=["MX", "TXT", "NS", "CNAME", "AAAA", "SOA", "CAA"])
sh(0.5, "whois @name_host", """
whois @name_host
who owns the domain @name_host
when does the domain @name_host expire
registration data of @name_host
""")
a(1, """
is the site @url up
does @url load
is the page @url there
what http status does @url give
check @url
@url down?
is my website @url working
does @url answer
what status code comes from @url
see if @url returns 200
is @url still alive
does the web server at @url respond
""", 'net.http_request {"url":"@url"}')
a(0.9, """
ask @api
what comes back from @api
show the response of @api
request @api and show me the result
what does the endpoint @api give
call the api @api
send a get to @api
json from @api please
hit @api
load @api and display it
fetch the data at @api
try the url @api
""", 'net.http_request {"url":"@api"}')
a(0.7, """
headers of @url
what headers come from @url
show only the headers for @url
which server software does @url run, look at the headers
http headers at @url please
curl -sI @url
""", 'net.http_request {"url":"@url","method":"HEAD"}')
BODY = lambda r: (lambda b: (f"'{b}'", b))(r.choice([lambda: '{"%s":"%s"}' % (word(r), word(r)), lambda: '{"%s":%d}' % (word(r), r.randint(1, 99)), lambda: f"{word(r)}={word(r)}", lambda: f"{word(r)}={r.randint(1, 99)}&{word(r)}={word(r)}"])())
a(0.7, """
post @body to the api @api
send the json @body to @api
@api should get @body by POST
submit @body to @api
do a POST on @api , body @body
make an http post of @body to @api
""".replace("@api should get @body by POST\n", "@api should get @body via POST\n"), 'net.http_request {"url":"@api","method":"POST","body":"@body"}', body=BODY)
a(0.5, """
call DELETE on @api
delete the resource @api via http
send an http delete to @api
""", 'net.http_request {"url":"@api","method":"DELETE"}')


def _last_part(v, r):
    name = next(v[k] for k in ("dl", "dlzip") if k in v).rsplit("/", 1)[1]
    s = name
    for e in (".tar.gz", ".tar.zst", ".tgz", ".zip", ".tar"):
        if s.endswith(e):
            s = s[:-len(e)]
            break
    return {"name": name, "folderof": s, "inpath": (v.get("folder") or "").rstrip("/") + "/" + name}


a(1, """
get me @dl
please download the file at @dl
i need @dl on my disk
save @dl
pull @dl from the net
grab the file @dl
fetch this for me: @dl
download this file: @dl
@dl download please
load @dl down
could you download @dl for me
store the file from @dl here
bring me the file @dl
wget this @dl
i'd like to have @dl locally
""".replace("get me @dl\n", "get me the file @dl\n"), 'net.download {"url":"@dl","to":"@name"}', derive=_last_part)
a(0.9, """
download @dl and call it @dest
save @dl under the name @dest
get @dl , store it as @dest
fetch @dl to @dest
@dl should be saved as @dest
put the file @dl into @dest
download to @dest from @dl
grab @dl and name the file @dest
""", 'net.download {"url":"@dl","to":"@dest"}', dest=lambda r: at(r, f"{stem(r)}.{r.choice('zip pdf csv json png jpg txt html iso mp3 mp4 xml dat'.split())}", 0.3))
a(0.9, """
download @dl to the folder @folder
save @dl in the directory @folder
put @dl into my @folder folder
get @dl , it should go to the folder @folder
into the folder @folder download @dl
the file @dl belongs into the folder @folder , download it
fetch @dl and drop it in the folder @folder
""", 'net.download {"url":"@dl","to":"@inpath"}', derive=_last_part)
a(0.9, """
download and unzip @dlzip
get @dlzip and unpack it right here
fetch the archive @dlzip , then extract it
i need the contents of @dlzip , download and unpack
grab @dlzip and open it up
pull @dlzip and decompress it
""", ['net.download {"url":"@dlzip","to":"@name"}', "ok", 'fs.extract {"archive":"@name","to":"@folderof"}', "ok", "show"], derive=_last_part)
a(0.6, """
download @dl and give me the sha256
get @dl and compute its checksum
fetch @dl , then hash it
""", ['net.download {"url":"@dl","to":"@name"}', "ok", 'fs.hash {"paths":["@name"]}', "ok", "show"], derive=_last_part)
a(0.5, """
the download of @dl broke off, resume it
continue downloading @dl
go on with the download @dl
""", 'net.download {"url":"@dl","to":"@name","resume":true}', derive=_last_part)
a(0.6, """
download @dl and @dlb
get both files, @dl and @dlb
fetch @dl as well as @dlb
""", ['net.download {"url":"@dl","to":"@name"}', "ok", 'net.download {"url":"@dlb","to":"@nameb"}', "ok", "show"], derive=lambda v, r: {"name": v["dl"].rsplit("/", 1)[1], "nameb": v["dlb"].rsplit("/", 1)[1]},
  dlb=lambda r: __import__("values").download("pdf csv zip json mp3")(r))
a(0.6, """
are @host and @host2 both up
ping @host , then @host2
check @host and @host2 for me
can i reach both @host and @host2
""", ['net.ping {"host":"@host"}', "ok", 'net.ping {"host":"@host2"}', "ok", "show"])
a(0.5, """
which ip has @name_host and does it answer to ping
resolve @name_host , then ping it
look up @name_host and check if it's up
""", ['net.dns_lookup {"host":"@name_host"}', "ok", 'net.ping {"host":"@name_host"}', "ok", "show"])
a(0.5, """
ping @name_host and test port @port there
is @name_host alive and port @port open
""", ['net.ping {"host":"@name_host"}', "ok", 'net.port_check {"host":"@name_host","port":@port}', "ok", "show"])

# ---------------------------------------------------------------- time

a(1, """
got the time?
how late is it now
clock please
what's the clock saying
time?
date?
what's today
what day of the week is it
which date is it today
is it already friday
today's weekday?
could you tell me what time it is
i lost track of time, what day is it
do you know what time it is
is it past noon already
show the clock
give me date and time
what's the date today
now?
what hour is it
which year do we have
tell me today's date
i need the current date
current date and time please
is it weekend yet
what's the day today
day and date please
is it still january
is it monday
how spät is it
the exact time please
""".replace("how spät is it\n", "").replace("now?\n", ""), "time.now {}")
a(1, """
what's the clock in @city now
my colleague lives in @city , what time is it there
is it too late to call someone in @city
how late is it in @city
the time over in @city ?
i have a call with @city , what's their time
current hour in @city
@city local time please
date in @city
is it already tomorrow in @city
are people in @city still awake? what's the time there
what time do we have in @city
what's the local time for somebody in @city
which day is it over in @city
tell me the time in @city
now in @city
""", 'time.now {"zone":"@city"}')
a(0.8, """
current time in the zone @zone
what's the time in timezone @zone
now in @zone please
how late is it in @zone
clock for @zone
date and time in @zone
""", 'time.now {"zone":"@zone"}')
a(0.7, """
compare the time in @city and @city2
how late is it in @city and in @city2
local times of @city and @city2
what's the time in @city , and in @city2
i need the clock for @city and @city2
""", ['time.now {"zone":"@city"}', "ok", 'time.now {"zone":"@city2"}', "ok", "show"])
a(0.6, """
the time here and in @city
what time is it here and in @city
my time and the time in @city please
""", ["time.now {}", "ok", 'time.now {"zone":"@city"}', "ok", "show"])
a(0.6, """
zulu time
gmt now
coordinated universal time please
how late is it in utc
give me the time in UTC
time right now in UTC
""", 'time.now {"zone":"UTC"}')
SHORT = lambda r: (lambda u, v: (f"{v} {u}{'s' if v > 1 and r.random() < 0.9 else ''}" if u in ("second", "minute") else f"{v}{' ' if r.random() < 0.5 else ''}{u}", f"{v}{'s' if u.startswith('s') else 'm'}"))(r.choice(["second", "second", "minute", "minute", "s", "sec", "min", "m"]), r.choice([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) if r.random() < 0.6 else r.choice([10, 5, 3, 2]))
a(1, """
wait for @short
just wait @short
hold it for @short
do nothing for @short
pause @short please
sleep for @short
set a timer for @short
timer @short
start a timer of @short
@short timer
count down @short
countdown of @short
i need a timer, @short
give me a @short timer
timer for @short please
tell me when @short are over
let @short pass
wake me in @short
notify me in @short
time @short for me
stay idle for @short
ring after @short
my tea needs @short , set a timer
""".replace("tell me when @short are over\n", "let me know after @short\n"), 'time.sleep {"ms":"@short"}', short=SHORT)
a(0.7, """
in @short tell me the time
after @short show me the time
wait @short , then show the clock
what time is it after waiting @short
""", ['time.sleep {"ms":"@short"}', "ok", "time.now {}", "ok", "show"], short=SHORT)
a(0.6, """
wait @short and ping @host
after @short check if @host is up
in @short ping @host
sleep @short then ping @host
""", ['time.sleep {"ms":"@short"}', "ok", 'net.ping {"host":"@host"}', "ok", "show"], short=SHORT)
a(0.6, """
in @short kill @prog
stop @prog after @short
wait @short , then close @prog
give @prog another @short , then end it
""", ['time.sleep {"ms":"@short"}', "ok", 'process.kill {"name":"@prog"}', "ok", "show"], short=SHORT)
a(0.6, """
wait @short and pull
pull in @short
after @short do a git pull
""", ['time.sleep {"ms":"@short"}', "ok", "git.pull {}", "ok", "show"], short=SHORT)
a(0.6, """
is @prog running? look again after @short
check @prog now and in @short
""", ['process.list {"name":"@prog"}', "ok", 'time.sleep {"ms":"@short"}', "ok", 'process.list {"name":"@prog"}', "ok", "show"], short=SHORT)
MON = "january february march april may june july august september october november december".split()
DAY = "monday tuesday wednesday thursday friday saturday sunday".split()
UNITS = ["days", "weeks", "months", "hours", "years"]
NUM = lambda r: str(r.choice([r.randint(2, 12), r.randint(2, 100), 10, 30, 60, 90, 100]))
sh(0.8, "date -d '+@num @unit' '+%A %Y-%m-%d'", """
what's the date @num @unit from today
@num @unit from now is which day
my deadline is in @num @unit , what date is that
count @num @unit ahead from today
today plus @num @unit
which day will it be in @num @unit
if i wait @num @unit , what date is it
""", num=NUM, unit=["days", "weeks", "months", "years"])
sh(0.7, "date -d '@num @unit ago' '+%A %Y-%m-%d'", """
which day was it @num @unit ago
go back @num @unit from today, what date
today minus @num @unit
what was @num @unit ago, as a date
that was @num @unit ago, so which date
""", num=NUM, unit=["days", "weeks", "months", "years"])
sh(0.6, "date -d tomorrow '+%A %Y-%m-%d'", """
what's tomorrow
date tomorrow?
which weekday is tomorrow
what day do we have tomorrow
""")
sh(0.6, "date -d yesterday '+%A %Y-%m-%d'", """
what day was yesterday
yesterday was the what?
weekday of yesterday
""".replace("yesterday was the what?\n", "which date did we have yesterday\n"))
sh(0.6, "date -d 'next @day' '+%A %Y-%m-%d'", """
what's the date of the coming @day
next @day is which date
date on next @day ?
the next @day , which date is that
""", day=DAY)
sh(0.8, "date -d @date +%A", """
@date is what weekday
i was born on @date , which day of the week was it
weekday for the date @date
tell me which day of the week @date falls on
was @date a weekend
what day of the week was @date
""")
sh(0.8, "echo $(( ($(date -d @date2 +%s) - $(date -d @date +%s)) / 86400 ))", """
count the days from @date to @date2
how many days lie between @date and @date2
@date to @date2 , how many days
days from @date until @date2 please
the number of days between @date and @date2
""")
sh(0.6, "echo $(( ($(date -d @date +%s) - $(date +%s)) / 86400 ))", """
how many days are left until @date
days to go until @date
how far away is @date in days
countdown: days until @date
""")
sh(0.6, "echo $(( ($(date +%s) - $(date -d @date +%s)) / 86400 ))", """
how many days ago was @date
days gone by since @date
number of days since @date
how long ago is @date in days
""")
sh(0.6, "date +%s", """
unix time please
epoch seconds now
current timestamp as a number
seconds since 1970
give me the unix timestamp
""")
sh(0.6, "date +%V", """
what calendar week is it
week number?
which kw do we have
number of the current week
""")
sh(0.5, "date +%j", """
how many days into the year are we
number of today in the year
which day of the year do we have
""")
sh(0.5, "date '+%Z %z'", """
in which time zone am i
what's my timezone
utc offset of this machine
time zone setting please
""")
sh(0.6, "cal", """
calendar of the current month
show me this month
a month calendar please
print the calendar
""")
sh(0.5, "cal @year", """
calendar for the year @year
whole year @year as a calendar
print the @year calendar
""")
sh(0.5, "cal @month @year", """
month view of @month @year
show me @month @year
print the calendar for @month @year
""", month=MON)
sh(0.5, "date +%F", """
today as year-month-day
today's date like 2024-12-31
date in iso form, without the time
""")

# ---------------------------------------------------------------- small talk

HELLO = "Hello! What should I do for you?"
WELCOME = "You are welcome."
WHO = "I am Mycel. I carry out tasks on this machine: files, text, archives, git, processes and the network."
CAN = "I can find, move, rename, edit, pack and delete files, work with git, look at processes, disk and memory, use the network, and run shell commands. For example: find the pdf files bigger than 10 MB."
FINE = "I am fine and ready. What should I do for you?"
NOTHING = "All right, I did nothing."
SORRY = "I am sorry. Tell me what you want instead, with the names of files or programs."
a(1, """
hello
hi
hey
hi!
hello!
hey hey
good day
morning
good morning to you
evening!
hello again
hi again
hey buddy
hello my friend
hi mate
hello assistant
hi bot
helloooo
hallo there
hey, you there?
ahoy
salutations
are you awake?
anyone home?
is somebody listening
hello?
hi, i'm @person
hello, my name is @person
good evening mycel
hey there mycel
can you hear me
pleased to meet you
welcome
aloha
what's good
hey, what's cooking
long time no see
i'm back
here i am again
""", "say " + HELLO)
a(1, """
thx a lot
thank you!
thanks!
thanks a bunch
thanks a million
thanks so much
tysm
ta
much obliged
i appreciate it
very kind of you
that was quick, thanks
you helped me a lot
that did it, thank you
works now, thanks
exactly what i needed
great work
brilliant
super
lovely, thank you
you're the best
you rock
amazing job
fantastic
that's perfect
you saved my day
thank you for your time
bravo
well done mycel
nice one
good stuff
it worked!
yay, it works
okay great thanks
thank u
gracias
merci
danke
""".replace("gracias\nmerci\ndanke\n", ""), "say " + WELCOME)
a(1, """
bye
bye!
see ya
see you tomorrow
catch you later
later!
good night mycel
i'm off
i have to go now
gotta go
that's it for today
i'm done, bye
have a nice day
have a good one
take care
until next time
signing off
over and out
sleep well
time to go home, bye
adios
ok bye
we're finished here, goodbye
so long and thanks for all the fish
""", "say Goodbye.")
a(1, """
who are you?
what are you
who is this
with whom do i have the pleasure
what should i call you
do you have a name
your name?
tell me your name
please introduce yourself
are you a real person
am i talking to a machine
are you some kind of chatbot
is this chatgpt
are you gpt
are you an ai or a human
who created you
who built you
who is behind this
what is this thing
what's this app
what program is this
are you a program
mycel, who are you
explain what you are
so what exactly are you
""", "say " + WHO)
a(1, """
what can you do for me
what are you able to do?
what do you know how to do
which tasks can you handle
what kind of things can i ask
what are your features
capabilities?
help!
help please
i need some help, what can you do
show help
/help
--help
usage
how can i use you
how does one talk to you
what should i type
what do i do now
give me some examples
examples please
tell me what you're good at
list what you can do
what's in your toolbox
which commands are there
how do i get started
getting started
first time here, how does it work
i'm new, what can i do here
what would you be useful for
what are your limits
what jobs can you do for me
menu
options?
can you do anything useful
teach me how to use you
""", "say " + CAN)
a(0.8, """
how are you?
how are you today my friend
how do you do
how's everything
how is it going today
are you doing well
you ok?
everything fine with you?
how have you been
did you sleep well
what's new with you
how's your day
are you bored
are you in a good mood
how are things
""", "say " + FINE)
a(0.9, """
never mind
nvm
forget about it
ok forget it
scratch that
no wait, don't
stop, i changed my mind
cancel please
leave it as it is
leave everything as it is
don't do it
please don't
no, nothing
nothing for now
not needed anymore
i was only testing
just a test
ignore my last message
that was a typo, ignore it
wrong chat, sorry
oh, wrong window
no no no
abort
i didn't mean that
it's fine, do nothing
don't do anything
sorry, my cat walked over the keyboard
""", "say " + NOTHING)
a(0.6, """
don't delete anything
please do not touch @file
keep your hands off @file
never delete @file
you must not change @file
leave @file alone
don't stop @prog
do not kill @prog
hands off my files
""", "say " + NOTHING)
a(0.6, """
that's not what i asked for
no, that's wrong
you got it wrong
this is not what i meant
wrong answer
you misunderstood me
not helpful
you're no help
that was useless
you are an idiot
this sucks
what a dumb program
that didn't work
you did the wrong thing
nonsense
you suck
""", "say " + SORRY)
a(0.6, """
okay
ok!
alright then
fine with me
sounds good
yes please
yep
yeah
aha, i see
makes sense
understood, thanks to the log
roger
got you
nice to know
good to know
i understand
very well
""".replace("understood, thanks to the log\n", ""), "say What should I do next?")
a(0.5, """
what if something goes wrong, can i undo it
how can i undo what you changed
is there an undo
do you have an undo function
can i take back what you did
are my files safe with you
what happens if you delete the wrong file
can deleted files be restored
how do i revert your last change
""", "say What changes files can be undone with: mycel undo")
a(0.5, """
do you send anything to the cloud
is my data private with you
do you upload my files
do you talk to a server
can i use you without internet
where do you run
do you work offline
are you running on my computer
who can see what i type here
does anything leave my machine
""", "say I run on this machine; small tasks like this need no other.")
a(0.5, """
which languages can i use with you
do you understand other languages
can i talk german with you
can i write in spanish
do you know indonesian
what languages do you know
""", "say English, German, Spanish, Portuguese and Indonesian for everyday tasks.")

# ---------------------------------------------------------------- questions back: what the goal does not say

ASKS = [
    ("Which file should I delete?", """
delete one file
i want to delete a file
please remove this file
please delete that one
trash it
can you remove the file for me
erase the document
throw the file away
there is a file i don't need, delete it
get rid of that file
delete my file
i have to remove a file
could you delete something for me
remove it, i don't need it anymore
rm
"""),
    ("Which folder should I delete?", """
delete a directory
please remove that folder
i want to get rid of a folder
delete the whole folder
wipe the directory
remove my old folder
erase this folder i told you about
"""),
    ("Which file should I move, and where to?", """
move a file for me
i need to move a file
please move it to the other place
move my file
put the file into the other folder
move that document over
can you move this
i want the file somewhere else
shift it over there
"""),
    ("Which file should I copy, and where to?", """
copy a file
i need a copy of the file
please copy it
duplicate it
copy my file over there
can you copy this for me
make me a copy of that file
i want the file twice
"""),
    ("Which file should I show?", """
show me the document
open a file
open the file please
i want to read the file
print the file
display that file
what's written in it
what's in the file
read it out
let me see the file
show its contents
open my document
"""),
    ("Which file should I change, and how?", """
edit a file
i want to edit a file
please change something in the file
modify the document
can you make a change in my file
correct the file
update the file
the file needs to be changed
"""),
    ("Which archive should I unpack?", """
unzip the archive
unzip
please extract the zip
unpack my archive
can you unzip a file for me
open the archive
i have a zip file, please unpack it
extract everything from the archive
untar the tarball
"""),
    ("Which address should I download?", """
download something for me
please download a file
i want to download a file
get it from the web
download
save the file from the website
wget
can you download it
"""),
    ("Which process should I end?", """
kill a process
please stop the process
end a task
some program hangs, kill it
close the program
terminate it
a process must be stopped
i want to kill a process
shut the program down
quit the app
close the app for me
kill it
stop it from running
"""),
    ("What should the commit message be?", """
commit please
commit all my work
commit everything please
commit all changes
make a commit for me
i want to commit
git commit -a
please commit what i have done
save my changes in git
record my changes
time to commit
do a commit
commit the staged files
"""),
    ("What should the branch be called?", """
i need a new branch
create a git branch
start a new branch for me
open a branch
please make a branch
branch off
git checkout -b
"""),
    ("Which branch should I switch to?", """
go to another branch
take me to the other branch
i want to work on a different branch
switch to a different branch
git switch
change the branch please
"""),
    ("Which branch should I delete?", """
delete a branch
i want to get rid of a branch
remove the old branch
drop a branch for me
delete one of my branches
"""),
    ("Which branch should I merge?", """
merge a branch for me
i want to merge
please merge
do a merge
merge it into this branch
"""),
    ("Which repository should I clone?", """
clone a project
please clone the git repository
i want to clone something
get the repo
check out the repository
"""),
    ("Which host should I ping?", """
ping a server
ping please
is my server online
check whether the host is reachable
test the connection to the server
ping the machine
see if it's up
"""),
    ("What should I look for?", """
find something
search my files
i'm looking for a file
i can't find a file
find my file
i lost a file
help me find a document
look it up in my files
do a search
search in this folder
where did i put it
find that file i had
"""),
    ("What should I replace with what, and in which file?", """
replace a word
i want to replace something in a file
do a search and replace
replace some text for me
swap a word for another
substitute something
"""),
    ("Which file should I sort?", """
sort a file for me
please sort the lines
i need this sorted
sort the file please
bring it in order
"""),
    ("Which files should I compare?", """
compare two files for me
what's different between the two files
diff two files
are the two files identical
do these files differ
i want to compare files
check if both are equal
"""),
    ("What should I run?", """
run something for me
please run the program
execute the script
run my script
start the script please
can you run a command
i want to run a program
"""),
    ("What should I undo?", """
undo that thing from before
take it back
reverse it
bring it back to how it was
"""),
    ("How long should I wait?", """
please wait
wait for me
just wait
wait a while
set a timer
start a timer
start a countdown
pause for a bit
sleep for a while
give it some time
"""),
    ("Which file should I hash?", """
give me the checksum
sha256 please
i need a hash
calculate a checksum for me
what's the md5
hash the file
verify the checksum
"""),
    ("Which port of which host should I check?", """
check if the port is open
test a port
see whether the port is reachable
is that port open
check a port for me
"""),
    ("Which program do you mean?", """
is the program running
does it still run
is my program up
check whether the program is running
is that thing still running
how much memory does it use
"""),
    ("Which text should I add, and to which file?", """
add a line to a file
append something to a file
put another line in the file
i want to add text to a file
add this to the file
"""),
    ("What should I write, and to which file?", """
write a note
create a text file for me
make a file with some text
write it down
note this
save it to a file
i want to write something down
"""),
    ("What should I do?", """
please do it
just do it
go ahead
make it so
you know what i mean
do what i want
do your thing
get it done
do the same again
once more
please fix this
solve it
sort it out
i have a problem
something is broken
it doesn't work
there's an issue
can you help me with something
i have a task for you
i need you to do something
do the needful
start
"""),
    ("What may I delete?", """
make room
free up space
i need more space, clean up
clean my disk
please clean up my computer
delete some stuff to make room
get me some disk space
"""),
    ("What should I back up, and where to?", """
make me a backup
i want a backup
back up everything
do a backup please
backup my stuff
save a safety copy
"""),
    ("What should I send, and where to?", """
send a request for me
send the file
upload a file
transfer it
send that over
post the data
"""),
    ("Which file should I convert, and into what?", """
convert a file for me
i need to convert a file
can you convert it
change the format of the file
export it to another format
"""),
    ("Which file should I split, and into what pieces?", """
split a file
i need to split a file
cut it into parts
split the file into smaller ones
"""),
    ("Which files should I join, and into which file?", """
put two files together
i want to merge two files
join a few files
combine some files into one
concatenate them
"""),
    ("Which file do you mean?", """
delete the second one
move the other one
copy the big one
rename the new one
remove the wrong one
"""),
]
for _q, _w in ASKS:
    a(0.5, _w, "ask " + _q)
a(0.7, """
move @file please
can you move @file
@file has to move
@file belongs somewhere else, move it
put @file in another folder
relocate @file
""", "ask Where should I move @file to?")
a(0.7, """
please copy @file
can you copy @file
make a copy of @file somewhere else
@file should be copied
copy my @file to another folder
""".replace("make a copy of @file somewhere else\n", ""), "ask Where should I copy @file to?")
a(0.7, """
rename @file please
@file needs a new name
i don't like the name of @file , change it
can you rename @file
call @file something else
change the name of @file
""", "ask What should @file be called?")
a(0.6, """
replace @barepat in @file
swap the word @barepat in @file for something else
change every @barepat in @file
""", "ask What should @barepat be replaced with?")
a(0.6, """
set the permissions of @file
change permissions on @file
adjust the mode of @file
""", "ask Which permissions should @file have?")
a(0.6, """
add a line to @file
append something to @file
write a new line in @file
put some text into @file
""", "ask Which text should I add to @file?")
a(0.6, """
edit @file
make a change in @file
i want to modify @file
change something in @file
@file has to be edited
""", "ask What should I change in @file?")
a(0.6, """
commit @file please
stage and commit @file
i want to commit @file
make a commit with @file
git commit @file
""", "ask What should the commit message be?")
a(0.5, """
commit and push
commit everything and push
commit all changes and push them
git commit and git push
""", "ask What should the commit message be?")
a(0.5, """
rename the branch @new_branch please
the branch @new_branch needs another name
change the name of the branch @new_branch
""", "ask What should @new_branch be called?")
a(0.5, """
check a port on @host
is the port open on @host
test the port of @host
""", "ask Which port of @host should I check?")

# ---------------------------------------------------------------- beyond: what needs a larger model

from beyond import ALGS, DOINGS, LANGS, PEOPLE as FAMOUS, PLACES, PROGS, SUBJECTS, THINGS, TOPICS, WRITINGS  # noqa: E402

MORE_TOPICS = """photovoltaics|the gig economy|bookkeeping|depreciation|vat|kubernetes ingress|load balancing|consistent hashing|the cap theorem|raft consensus|bloom filters|zero knowledge proofs|
tls handshakes|nat traversal|ipv6|bgp|raid levels|journaling file systems|page faults|mutexes|deadlocks|coroutines|the actor model|type inference|closures in javascript|
list comprehensions|decorators|dataclasses|virtual environments|webassembly|progressive web apps|the dom|flexbox|css grid|accessibility|a/b testing|seo|content marketing|
personas|okrs|lean management|supply chains|just in time production|double entry accounting|cryptography|enigma|the silk road|the ottoman empire|feudalism|the reformation|
the industrial revolution|the space race|the berlin wall|apartheid|the magna carta|habeas corpus|copyright|creative commons|gdpr|patents|trademarks|tenancy law|alimony|inheritance tax|
mitosis|enzymes|antibiotics|crispr|the placebo effect|cholesterol|hay fever|asthma|insulin|the keto diet|probiotics|jet lag|rem sleep|dyslexia|adhd|attachment theory|
cognitive dissonance|maslow's pyramid|behaviorism|the trolley problem|utilitarianism|existentialism|zen|the bhagavad gita|ramadan|passover|diwali|gothic architecture|bauhaus|cubism|
perspective in drawing|the golden ratio|counterpoint|the blues scale|sonnets|haiku|iambic pentameter|magical realism|tides|hurricanes|glaciers|volcanoes|coral reefs|
photosynthesis|pollination|bees|migration of birds|octopuses|dinosaurs|the ice age|neutrinos|entropy|superconductors|lasers|semiconductors|heat pumps|lithium batteries|
hydrogen cars|wind turbines|nuclear waste|carbon capture|biodiversity|matrices|eigenvalues|logarithms|complex numbers|fourier transforms|p values|regression|the monty hall problem""".replace("\n", "").split("|")
ALLTOPICS = TOPICS + MORE_TOPICS
TASKS = """a cold email to a client|an answer to an angry customer|a letter to my landlord|a termination of my gym contract|an out of office message|a toast for my father's birthday|a bio for my website|
an ad for my old bike|a caption for instagram|a text for the homepage|a cover letter|an obituary|a motivational speech|a hotel review|an faq|a user story|a bug report|a meeting agenda|
an invitation to the summer party|a sonnet|a nursery rhyme|a christmas card|a farewell letter|a reference for a colleague|a complaint to the airline|a fundraising letter|a policy on home office|
a statement of work|a training plan|a lesson plan|a quiz|an elevator pitch|a script for a podcast|a plot for a novel|a character description|a fable|a love poem|a wedding speech|
a summary for my boss|a status report|a white paper|a case study|an editorial|a glossary|a press statement|a job ad|a thank you mail|a reminder for unpaid invoices|a tagline""".replace("\n", "").split("|")
CODEY = "py js ts rs go java c cpp rb php sh html css sql".split()
DOC = lambda r: said(r, at(r, f"{stem(r)}.{r.choice('txt md pdf docx doc odt rtf tex html epub log csv xlsx pptx eml'.split())}"))
CODE = lambda r: said(r, at(r, f"{stem(r)}.{r.choice(CODEY)}"))
PIC = lambda r: said(r, at(r, f"{r.choice([stem(r), 'IMG_' + str(r.randint(1000, 9999)), 'DSC0' + str(r.randint(100, 999)), 'photo' + str(r.randint(1, 99)), 'scan' + str(r.randint(1, 99)), 'Screenshot_' + str(r.randint(100, 999))])}.{r.choice('jpg jpeg png heic webp gif'.split())}"))
SOUND = lambda r: said(r, at(r, f"{stem(r)}.{r.choice('mp3 wav m4a ogg mp4 mkv mov'.split())}"))
SHEET = lambda r: said(r, at(r, f"{stem(r)}.{r.choice('csv xlsx ods csv tsv'.split())}"))
BSLOTS = dict(topic=ALLTOPICS, whom=FAMOUS, place=PLACES, tongue=LANGS, lang_p=PROGS, alg=ALGS, wr=[x for x in WRITINGS if x not in ("a bedtime story",)] + TASKS, subj=SUBJECTS, doing=DOINGS, thing=THINGS, doc=DOC, code=CODE, pic=PIC, sound=SOUND, sheet=SHEET)


def b(factor, wordings):
    a(factor * 1.4, wordings, "beyond", **BSLOTS)


# It sounds like work on files, yet it takes reading and understanding.
b(2, """
summarize @doc
summarise @doc in five bullet points
give me the gist of @doc
boil @doc down to one page
what's @doc about
what does @doc basically say
i have no time to read @doc , what's in there
@doc is too long, shorten it to the essentials
tldr of @doc please
make an abstract of @doc
i need an executive summary of @doc
extract the key messages from @doc
what are the conclusions in @doc
write a summary of @doc into @doc2
read @doc and tell me what it means for us
read @doc and answer the questions in it
explain @doc to me
explain the second chapter of @doc
what's the point of @doc
which arguments does the author make in @doc
is what @doc says true
is there anything wrong in @doc
find mistakes in @doc
check @doc for contradictions
check the facts in @doc
does @doc make sense
how good is my text in @doc
give me feedback on @doc
grade the essay in @doc
improve the wording of @doc
make @doc sound more professional
rewrite @doc in plain language
rewrite @doc so that a child understands it
make @doc less boring
cut @doc to half its length without losing content
turn @doc into an email
turn my notes in @doc into a proper report
make a presentation out of @doc
make flash cards from @doc
generate questions about @doc
translate @doc into @tongue
i need @doc in @tongue
@doc is in @tongue , i don't understand it
put @doc into @tongue and save it as @doc2
what language is @doc written in
fix the spelling in @doc
correct my english in @doc
check the grammar of @doc please
which words are misspelled in @doc
add punctuation to @doc
continue the story in @doc
write an ending for @doc
fill in the form @doc for me
answer the letter @doc
write a reply to @doc
which deadlines are in @doc
which obligations do i have according to @doc
what do i have to pay according to @doc
who signed @doc
does @doc allow me to sublet
is @doc a good contract for me
which clauses in @doc are dangerous
what are the risks in @doc
when can i cancel according to @doc
what's the tone of @doc
is the mail in @doc friendly or angry
find the main character in @doc
list all people that appear in @doc and how they are related
make a timeline of the events in @doc
pull the action items out of @doc
collect the open questions from @doc
what did we decide according to @doc
turn @doc into minutes
name the three most important sentences of @doc
find a good title for @doc
write an introduction for @doc
tag @doc with keywords
what is missing in @doc
would a customer understand @doc
did a machine write @doc
""")
b(2, """
which of these contracts is riskier
which of the two offers is better, @doc or @doc2
compare the content of @doc and @doc2 and tell me which is better
what do the ideas in @doc and @doc2 have in common
combine @doc and @doc2 into one consistent text
do @doc and @doc2 contradict each other
merge my notes in @doc and @doc2 sensibly
read all the papers in @folder and tell me what the state of research is
summarize every file in @folder
go through the documents in @folder and find the one about my insurance
which document in @folder is about the lease
which files in @folder are important
sort the files in @folder by importance
sort my documents by topic
sort the mails by importance
group the notes in @folder by subject
organise @folder in a way that makes sense
put the files in @folder into fitting subfolders by their content
file these invoices under the right customer
rename the pdfs in @folder after their titles
rename the photos by what they show
rename the scans in @folder by their content
give the files in @folder meaningful names
delete the files i won't need anymore
delete everything unimportant in @folder
throw out the junk, keep what matters
which files here are junk
decide which of the duplicates i should keep, by quality
keep the best photos and delete the others
find the photo where we are all smiling
find pictures of my dog
find photos of the wedding
find the screenshot with the error message about licences
find the mail in which @person promised the discount
find the document where i wrote down my ideas for the garden
find the paragraph about holidays in my contract and explain it
find the nicest picture in @folder
which photos in @folder are blurry
which of my photos should i print
remove the sensitive parts from @doc
anonymise @doc
black out the names in @doc
remove the boring parts of @doc
keep only the interesting lines of @doc
sort the ideas in @doc by how good they are
rank the applicants in @sheet
which supplier in @sheet should we choose
which product in @sheet will sell best next year
what stands out in @sheet
interpret the numbers in @sheet
explain why the sales in @sheet went down
predict next month from @sheet
are there errors in the data in @sheet
clean up the data in @sheet
find odd entries in @sheet
make a nice chart of @sheet
draw a pie chart from @sheet
what do the numbers in @sheet tell us
write a report about @sheet
is the budget in @sheet realistic
which expenses in @sheet can i cut
categorize the expenses in @sheet
label every review in @sheet as positive or negative
which complaints in @sheet are justified
match the names in @sheet with those in @sheet2 even if spelled differently
guess the missing values in @sheet
why did the backup fail, look at the logs and explain
tell me what the error in @doc means
analyse the log @doc and find the root cause
which of the warnings in @doc should worry me
""")
b(1.6, """
what's on the picture @pic
describe @pic
who is on @pic
what does @pic show
where was @pic taken, by the look of it
which animal is on @pic
is there a person in @pic
read the text on @pic
what does the sign in @pic say
turn the handwriting in @pic into text
ocr @pic
write alt text for @pic
give @pic a caption
remove the background from @pic
make @pic look nicer
retouch @pic
remove the people in the background of @pic
make a cartoon of @pic
colorize @pic
sharpen the face in @pic
is @pic fake
rate my photo @pic
which of @pic and @pic2 looks better
draw a house
paint me a sunset over the sea
generate an image of @subj
make a logo for my company
design a poster about @topic
create an icon for my app
sketch a floor plan
create an avatar of me
make a meme about @subj
make me a wallpaper with mountains
transcribe @sound
what is said in @sound
write down the lyrics of @sound
summarize the recording @sound
make subtitles for @sound
who is speaking in @sound
translate the audio in @sound
which song is @sound
remove the noise from @sound
cut the boring parts out of @sound
make a trailer out of @sound
compose a melody
write me a song and record it
read @doc aloud in a nice voice
make a podcast from @doc
clone my voice from @sound
""")
# Code that has to be understood or written.
b(2, """
fix my code
fix @code
fix the bug in @code
there's a bug somewhere in @code , find it
@code crashes, why
why doesn't @code work
why do i get an exception in @code
debug @code
@code gives the wrong result, repair it
what's wrong with my code
my program doesn't compile, help
why won't this compile
the tests fail, fix them
make all tests green
find out which change broke the tests
explain what @code does
explain the function in @code line by line
what is @code for
walk me through @code
how does this project work
how is the code in @folder structured
give me an overview of the architecture of this repo
where in the code is the login handled
where is the price calculated in this project
document @code
write comments for @code
add docstrings to @code
write a readme for this project
write tests for @code
cover @code with unit tests
refactor @code
clean up the code in @code
split @code into smaller modules sensibly
simplify @code
make @code faster
optimise the loops in @code
reduce the memory use of @code
rewrite @code in @lang_p
port @code to @lang_p
convert this project to @lang_p
translate my script from python 2 to python 3
add error handling to @code
add logging to @code
add a feature to @code that @alg
add type hints in @code
make @code thread-safe
make @code prettier
review @code
review my pull request
is @code secure
are there security holes in @code
could @code be written better
rename the variables in @code to something meaningful
remove dead code from the project
find duplicated logic in @code
implement the missing function in @code
complete the TODOs in @code
finish my program
write a program that @alg
write me a script that @alg
code something in @lang_p that @alg
i need a function in @lang_p that @alg
give me a @lang_p snippet that @alg
how do i @doing in @lang_p
build me an app that @alg
build a website for my restaurant
create a web page with a contact form
make a small game in @lang_p
program a calculator
write a plugin for my editor
write a chrome extension
write a discord bot
create a rest api in @lang_p
design a database for a library
write an sql query that finds the best customers
write a regex for phone numbers
what regex matches dates
generate a dockerfile for this project
set up ci for this repo
write a github action that runs my tests
write a makefile for @code
migrate the database schema
upgrade the dependencies and repair what breaks
solve the merge conflicts
resolve the conflict in @code
split my last commit into logical pieces
write a commit message for my changes
come up with a good commit message
describe what my staged changes do in words
explain the last commit to me
summarize what the team did last week in prose
write release notes from the git log
which commit introduced the bug
is this branch ready to merge
should i rebase or merge
review the diff and tell me if it's ok
find the reason for the memory leak
why is the query so slow
which library should i use for charts
which data structure fits best here
is recursion a good idea here
teach me @lang_p
give me exercises for learning @lang_p
what's the difference between @lang_p and @lang_p2
is @lang_p better than @lang_p2
why do people like @lang_p
what does the error segmentation fault mean
what does this stack trace mean
how do i center a div
how do pointers work
how do i reverse a linked list
what is the time complexity of quicksort
solve this leetcode problem
prepare me for a coding interview
""")
# Knowledge.
b(2, """
what is @topic
what's @topic
define @topic
explain @topic
explain @topic to my grandmother
explain @topic with an analogy
in simple terms, what is @topic
i never understood @topic
can you explain how @topic works
tell me about @topic
give me a short history of @topic
why does @topic matter
what's the big deal with @topic
how did @topic begin
when did @topic start
who came up with @topic
what are common misconceptions about @topic
where can i learn more about @topic
name three facts about @topic
what do experts think about @topic
what are arguments for and against @topic
what's the relation between @topic and @topic2
@topic or @topic2 , what's more important
how would you describe @topic in one sentence
quiz me on @topic
i have an exam on @topic tomorrow
help me study @topic
write a paragraph about @topic
are there books about @topic
what should everybody know about @topic
is @topic still relevant
does @topic really exist
who was @whom
why is @whom famous
what did @whom achieve
when did @whom die
tell me an anecdote about @whom
what would @whom say about this
quote something by @whom
did @whom ever meet @whom2
where is @place
capital of @place
how big is @place
what's the population of @place
which currency does @place use
who rules @place
what do people eat in @place
is @place expensive
best time to visit @place
what should i see in @place
three days in @place , what to do
how long is the flight to @place
do i need vaccinations for @place
how's the weather in @place
will it snow in @place
which language is spoken in @place
tell me something interesting about @place
how many people live on earth
how far away is the moon
how deep is the ocean
how old is the universe
what's the tallest mountain
what's the longest river in africa
who painted the mona lisa
who wrote faust
who won the world cup 1990
who is the president of the united states
how many bones does a human have
why is the sky blue
why do cats purr
why do we dream
how do planes fly
how do magnets work
how does a microwave work
how is glass made
what's the boiling point of alcohol
what is the speed of light
what's the square root of two called
is pluto a planet
do fish sleep
can dogs eat chocolate
is a tomato a fruit
what's the difference between a crocodile and an alligator
which came first, the chicken or the egg
what happened in 1989
what year did the titanic sink
who invented the light bulb
how many countries are there in europe
what's the plural of octopus
what does the word serendipity mean
what's a synonym for happy
what rhymes with time
how do you spell accommodate
how do you say thank you in @tongue
translate good morning into @tongue
what does bonjour mean
how do i introduce myself in @tongue
teach me some @tongue
conjugate to be in @tongue
is there a word for this in @tongue
translate this sentence to @tongue
""")
# Prose, advice, opinion, plans.
b(2, """
write @wr
write me @wr please
write @wr about @subj
draft @wr
i have to write @wr , help me
help me with @wr
compose @wr for @person
can you come up with @wr
i need @wr by tomorrow
create @wr and save it as @doc
write @wr and put it in @doc
write @wr to @doc
make @wr shorter and nicer
please formulate @wr
phrase @wr politely
suggest a subject line for my mail
how do i start a letter to my landlord
what should i write to @person
what do i say in the meeting tomorrow
tell me a joke
tell me a bedtime story
another joke please
know any good jokes?
say something funny
say something nice
surprise me
i'm bored
entertain me
recite a poem
write a haiku about @subj
make up a story about @subj
give me ten ideas for a present
what can i cook with potatoes and eggs
recipe for pancakes please
what shall we eat tonight
plan my week
plan our holiday in @place
plan a birthday party
make a diet plan
make me a workout plan
create a study schedule for me
help me @doing
how can i @doing
teach me how to @doing
what's the easiest way to @doing
i want to @doing , where do i start
is it a good time to @doing
i'd like to @doing but i'm afraid
what do i need in order to @doing
how long does it take to @doing
how much does it cost to @doing
should i buy @thing
recommend @thing
which @thing is the best
i'm looking for @thing , any suggestions
what's a good price for @thing
compare two models of @thing
what do you think of me
what do you think about @topic
do you like @topic
what's your favourite colour
what's your opinion on politics
do you believe in god
do you have feelings
do you love me
will you marry me
are you smarter than me
will ai take my job
what's the meaning of life
i feel lonely
i had a bad day
my girlfriend left me
i can't sleep
i'm stressed, what should i do
cheer me up
motivate me
i have a headache, what helps
is this mole dangerous
what medicine should i take for a cold
do i have a fever
can my landlord evict me
do i have to pay taxes on this
is it legal to record a call
how do i sue someone
what should i invest in
should i buy bitcoin
will stocks go up
can i afford a house
how much should i save each month
how do i get rich
how do i make friends
how do i ask for a raise
how do i break up with someone
what should i wear to the interview
give me a name for my cat
name ideas for a startup
think of a password i can remember
think of a number
guess what i'm thinking
let's play a game
play hangman with me
let's play twenty questions
pretend to be a pirate
act as my english teacher
role play a job interview with me
be my therapist
argue with me about @topic
convince me to @doing
which is better, tea or coffee
cats or dogs
who would win, a lion or a tiger
is a hot dog a sandwich
rate my idea
judge my plan
is my business idea any good
what am i doing wrong
what should i do with my life
give me a compliment
give me advice
""")
# The web, mail, phones, bookings, homes, things without a tool.
b(1.8, """
what's the weather like
weather forecast for tomorrow
do i need a jacket today
will it rain this afternoon
is it going to be sunny in @place
what's in the news
latest headlines
what happened in @place today
who won the game last night
when does the match start
what's the bitcoin price
how much is a dollar in euros
convert 100 euros to dollars
what's the apple stock at
search the web for @topic
google @topic
look up @topic on wikipedia
find articles about @topic
find me a good article on @topic online
what does the internet say about @topic
research @topic for me
find cheap flights to @place
book a hotel in @place
reserve a table for two
order a pizza
order new toner
buy @thing online
book me a train to @place
when is the next bus
how do i get to the airport
how long is the drive to @place
navigate home
is there traffic on the way to work
where is the nearest pharmacy
restaurants nearby
is the supermarket still open
when does the post office close
read my emails
any new mail?
do i have new messages
check my inbox
answer the mail from @person
write @person an email
send an email to @mail
send @mail a mail saying i'm late
forward the mail from @person to @person2
mail @doc to @person
send @doc to my boss
send @person the file @doc by mail
unsubscribe me from the newsletter
delete all spam mails
sort my mails by importance
mark all mails as read
text @person that i'm on my way
send a whatsapp to @person
message @person on slack
post this on twitter
tweet something about @subj
share @pic on instagram
upload @doc to google drive
upload @sound to youtube
call @person
call mom
call a taxi
ring the office
schedule a meeting with @person
put a dentist appointment in my calendar
what's on my calendar today
when is my next meeting
am i free on friday
cancel my meeting at 3
move my appointment to monday
invite the team to a meeting
remind me to call @person tomorrow
remind me of the dentist on friday
set an alarm for 7 in the morning
wake me up at six
wake me tomorrow at 6:30
turn on the lights
switch off the heating
lock the front door
start the vacuum cleaner
make coffee
play some jazz
play my favourite song
put on a playlist for studying
next song
turn up the volume on the tv
what's on tv tonight
recommend a movie
is there anything good on netflix
watch this video and tell me what it's about
summarize the page @url
what does the article @url say
read @url and give me the key points
log in to @url and download my invoices
fill in the form on @url
sign me up at @url
click the accept button on @url
compare the prices on @url
is the shop at @url trustworthy
scrape the prices of all products from @url
watch @url and tell me when the price drops
download all the videos of that channel
find me the newest version of firefox and install it properly
translate the page @url into @tongue
find the phone number of the town hall
find out who owns this phone number
track my parcel
pay my electricity bill
transfer 50 euros to @person
check my bank account
file my tax return
apply for this job
find me a job
find me an apartment in @place
print @doc in colour on both sides and staple it
scan this document
take a photo
record a video of me
make a video call with @person
""")
# The machine itself, where it takes judgement, many steps or a condition to watch.
b(1.6, """
why is my computer so slow, find the cause and fix it
make my computer faster
tune the system
is my machine secure
was i hacked
check my server for intruders
harden the ssh server
set up a firewall
set up a vpn
set up a mail server
set up a web server with https for my domain
configure nginx for my site
deploy my app to the server
migrate the server to a new machine
install and configure postgres with replication
install wordpress
set up automatic backups with rotation
set up raid
repair my boot loader
my wifi keeps dropping, fix it
bluetooth doesn't find my headphones
my printer won't print
there's no sound, what's wrong
the screen flickers
my usb stick isn't recognised, repair it
recover the photos from my formatted card
why does @prog keep crashing
find out why @prog uses so much memory
why doesn't the service start
fix the network
my vpn doesn't connect
why can't i reach the printer
why is the internet so slow in the evening
optimise my database
find the bottleneck of this server
which processes can i safely kill
which services do i not need
which packages are unnecessary
free as much space as possible without breaking anything
delete whatever is safe to delete
clean up my system the way an expert would
is this process @pid malware
is it normal that @prog runs
should i update the kernel
should i worry about the load
is 80 degrees too hot for a cpu
which distro should i install
is my disk about to fail, what do you think
how long will my ssd last
should i buy more ram
watch the server and call me if something is wrong
every night at two, back up my documents and mail me the result
tell me as soon as the build is broken
whenever a new pdf arrives, sort it into the right folder
if the disk gets full, delete what is least important
keep the server running, whatever it takes
try everything until the tests pass
monitor my website and alert me when it's down
restart @prog whenever it crashes
make sure that nobody can access my files
do what's best for the system
kill everything suspicious
open a pull request for my branch
merge the pull request if it looks good
close the stale issues
create an issue describing the crash
reply to the review comments
assign the ticket to @person
publish the package
release a new version with a changelog
decide which branches are obsolete and delete them
clean up our git history so that it reads nicely
squash the commits into meaningful ones
bisect the bug
which of my repos needs attention
hack my neighbour's wifi
crack the password of @doc
guess the pin
write a virus
solve x^2 - 5x + 6 = 0
integrate sin(x) times x
prove that there are infinitely many primes
solve this riddle
solve the sudoku in @pic
do my homework
if anna has 5 apples and gives away 2, what's left for ben
a train leaves at noon, when does it arrive
what's the next number: 1, 1, 2, 3, 5
how likely is it to roll two sixes
estimate how long the project takes
how many piano tuners are there in chicago
""")

# ---------------------------------------------------------------- the near side of that border: this is plain work

IMAGES = "*.{png,jpg,jpeg,gif,webp,bmp,svg,tiff,heic}"
VIDEOS = "*.{mp4,mkv,avi,mov,webm,m4v}"
TXT = lambda r: said(r, at(r, f"{stem(r)}.{r.choice('txt md log csv tex html json srt'.split())}"))
NSLOTS = dict(txt=TXT, code=CODE, pic=PIC, sound=SOUND, doc=DOC, sheet=SHEET, csv=lambda r: said(r, at(r, f"{stem(r)}.csv")))
LOOK = lambda r: (lambda p: (f"'{p}'" if r.random() < 0.4 else f'"{p}"', p))(r.choice([word(r), word(r) + " " + word(r), "TODO", "confidential", "invoice number", "total", "deadline", "password", gibberish(r)]))


def near(factor, wordings, steps, **slots):
    a(factor, wordings, steps, **{**NSLOTS, **slots})


def found(factor, wordings, steps, **slots):
    """A search and what is done with it; now and then it finds nothing."""
    near(factor, wordings, steps, **slots)
    near(factor / 8, wordings, [steps[0], "ok 0", "show"], **slots)


near(1.3, """
don't summarize @txt , just show it
i want to read @txt myself, show it
print the text of @txt
what does @txt say, word for word
the full text of @txt please
show @txt as it is
open @txt so i can read it
let me read @txt
give me the content of @txt
i need to see what's written in @txt
no summary, the whole of @txt
read out @txt
""".replace("read out @txt\n", ""), 'fs.read {"path":"@txt"}')
near(1.2, """
how long is the text @txt
how many words are in @txt
word count of my essay @txt
is @txt longer than a page? count its words
how many lines does @txt have
count the words of @txt
my teacher wants 500 words, how many are in @txt
length of @txt in words
number of lines of code in @code
how many lines of code is @code
is my thesis long enough? count the words in @txt
""".replace("how many lines of code is @code\n", "").replace("number of lines of code in @code\n", ""), 'fs.count {"paths":["@txt"]}')
near(0.8, """
how many lines has @code
count the lines of @code
how long is @code in lines
line count of @code
""", 'fs.count {"paths":["@code"]}')
near(0.9, """
show me the code in @code
print @code
let me look at the source of @code
open @code
cat @code
i want to see @code , no explanation needed
""", 'fs.read {"path":"@code"}')
near(0.8, """
the first @k lines of @txt are enough
show the beginning of @txt , @k lines
only the top @k lines of @txt
read the first @k lines of @txt
""", 'fs.read {"path":"@txt","from_line":1,"max_lines":@k}', k=lambda r: str(r.choice([3, 5, 10, 15, 20, 30, 50])))
near(0.8, """
how did @txt end? the last @k lines
the last @k lines of @txt
show the end of @txt , @k lines
what are the @k last lines in @txt
""", 'fs.read {"path":"@txt","last_lines":@k}', k=lambda r: str(r.choice([3, 5, 10, 15, 20, 30, 50])))
near(1.2, """
does @txt contain the word @look
is @look mentioned in @txt
where does @txt mention @look
find @look in @txt
which lines of @txt have @look
look for @look in @txt
search @txt for @look
on which lines does @look occur in @txt
""", ['fs.search {"path":"@txt","text":"@look"}', "ok 3", "show"], look=LOOK)
near(1.2, """
which files contain the word @look
find the files that mention @look
where did i write @look
in which documents does @look occur
search all my files here for @look
which file has the text @look
look through everything here for @look
find @look in the files of this folder
""".replace("find @look in the files of this folder\n", "").replace("in which documents does @look occur\n", ""), ['fs.search {"path":".","text":"@look"}', "ok 6", "show"], look=LOOK)
near(1, """
which files in @folder mention @look
find all files in @folder that contain @look
search @folder for the text @look
does anything in @folder say @look
look for @look in the files of @folder
""", ['fs.search {"path":"@folder","text":"@look"}', "ok 6", "show"], look=LOOK)
near(1, """
when did i last work on @doc
how old is @doc
how big is @doc
size of @doc
when was @pic last modified
what size does @pic have
when was the file @doc changed
is @doc a big file
""".replace("when was @pic last modified\nwhat size does @pic have\n", ""), 'fs.stat {"path":"@doc"}')
near(1, """
rename @picname to @picnew
call the photo @picname @picnew from now on
@picname should be named @picnew
the picture @picname shows the beach, rename it to @picnew
give @picname the name @picnew
""", 'fs.move {"renames":[{"from":"@picname","to":"@picnew"}]}', picname=lambda r: f"IMG_{r.randint(1000, 9999)}.{r.choice(['jpg', 'png', 'heic'])}", picnew=lambda r: f"{word(r)}{r.choice(['-', '_', ''])}{word(r)}.{r.choice(['jpg', 'png'])}")
near(1, """
replace the word @look with @lookb in @txt
in @txt the name @look should be @lookb everywhere
i misspelled @look in @txt , it should be @lookb
change @look to @lookb in @txt
every @look in @txt has to become @lookb
fix a typo in @txt : @look should be @lookb
""", 'fs.edit {"path":"@txt","edits":[{"old":"@look","new":"@lookb","all":true}]}',
     look=lambda r: (lambda p: (f"'{p}'", p))(word(r) + r.choice(["", "s", "er"])), lookb=lambda r: (lambda p: (f"'{p}'", p))(word(r).capitalize() + r.choice(["", "ing", " " + word(r)])))
near(1, """
write @look into a new file @newtxt
make a note @newtxt that says @look
create @newtxt with the text @look
put the text @look in a file called @newtxt
save @look as @newtxt
""", 'fs.write {"path":"@newtxt","content":"@look","expect_hash":"absent"}', look=LOOK, newtxt=lambda r: f"{stem(r)}.{r.choice(['txt', 'md', 'txt'])}")
near(0.9, """
create an empty file for my poem, @newtxt
i'll write the essay myself, just create @newtxt
make an empty @newtxt
i need a blank file @newtxt
new empty document @newtxt
""", 'fs.write {"path":"@newtxt","content":"","expect_hash":"absent"}', newtxt=lambda r: f"{stem(r)}.{r.choice(['txt', 'md', 'tex', 'html'])}")
near(0.8, """
what's in the folder @folder
what do i have in @folder
which files are in @folder
list the documents folder @folder
show me what is inside @folder
""".replace("list the documents folder @folder\n", ""), ['fs.list {"path":"@folder"}', "ok 12", "show"])
near(0.8, """
which photo was taken last? the newest picture here
newest photo
my latest picture
show the most recent image
which image file is the newest
""".replace("which photo was taken last? the newest picture here\n", ""), ['fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"%s"}' % IMAGES, "ok 1", "show"])
near(0.8, """
which of my photos is the biggest
largest picture here
what is the heaviest image
find my biggest photo
""", ['fs.list {"path":".","recursive":true,"sort":"size","limit":1,"kind":"file","glob":"%s"}' % IMAGES, "ok 1", "show"])
near(0.7, """
which video takes the most space
my biggest video
the largest movie file here
what's the heaviest video
""", ['fs.list {"path":".","recursive":true,"sort":"size","limit":1,"kind":"file","glob":"%s"}' % VIDEOS, "ok 1", "show"])
near(0.8, """
how many photos do i have
count my pictures
number of images here
how many image files are there
""", ['fs.list {"path":".","recursive":true,"limit":1,"kind":"file","glob":"%s"}' % IMAGES, "ok 214", "show"])
found(0.9, """
put all photos into @folder
collect all my pictures in @folder
move every image to the folder @folder
all photos belong in @folder , move them there
""", ['fs.search {"path":".","name_glob":"%s"}' % IMAGES, "ok 14", 'fs.move {"paths":"$1","into":"@folder"}', "ok", "show"])
found(0.8, """
delete all pdfs except @keep
remove every pdf but @keep
all pdfs can go, only @keep has to stay
throw away the pdf files other than @keep
""", ['fs.search {"path":".","name_glob":"*.pdf","not_glob":"@keep"}', "ok 5", 'fs.delete {"paths":"$1"}', "ok", "show"], keep=lambda r: f"{stem(r)}.pdf")
found(0.8, """
delete all the files here except @keep
remove everything in this folder but keep the file @keep
i only need @keep , delete the other files in this folder
wipe the files in here, all but @keep
""".replace("remove everything in this folder but keep the file @keep\n", "remove all files in this folder but keep @keep\n"), ['fs.search {"path":".","kind":"file","not_glob":"@keep","depth":1}', "ok 5", 'fs.delete {"paths":"$1"}', "ok", "show"], keep=lambda r: f"{stem(r)}.{r.choice(ENDS)}")
near(0.8, """
sort the names in @txt alphabetically
sort @txt
put the lines of @txt in alphabetical order
alphabetical list of the lines in @txt
""", "sh sort @txt", txt=lambda r: said(r, at(r, f"{stem(r)}.txt")))
near(0.8, """
are @doc and @doc2 byte for byte the same? show their checksums
checksums of @doc and @doc2
hash @doc and @doc2
sha256 of @doc and @doc2
""".replace("are @doc and @doc2 byte for byte the same? show their checksums\n", ""), 'fs.hash {"paths":["@doc","@doc2"]}')
near(0.8, """
what's @num times @numb
@num * @numb
calculate @num times @numb
multiply @num with @numb
how much is @num x @numb
""", "sh echo $((@num * @numb))", num=lambda r: str(r.randint(2, 999)), numb=lambda r: str(r.randint(2, 999)))
near(0.8, """
what's @num plus @numb
how much is @num + @numb
@num + @numb =
add @numb to @num
""".replace("add @numb to @num\n", "sum of @num and @numb\n"), "sh echo $((@num + @numb))", num=lambda r: str(r.randint(2, 9999)), numb=lambda r: str(r.randint(2, 9999)))
near(0.9, """
run the tests with cargo
run cargo test
do the rust tests pass? run cargo test
start the test suite with cargo
""".replace("do the rust tests pass? run cargo test\n", "").replace("start the test suite with cargo\n", "please run cargo test\n"), "sh cargo test")
near(0.8, """
run the script @pyf
execute @pyf
start @pyf with python
let @pyf run
run @pyf , please
""", "sh python3 @pyf", pyf=lambda r: f"{stem(r)}.py")
near(0.8, """
does @pyf compile
check the python syntax of @pyf
is the syntax of @pyf ok
syntax check for @pyf
""".replace("is the syntax of @pyf ok\n", ""), "sh python3 -m py_compile @pyf", pyf=lambda r: f"{stem(r)}.py")
near(0.8, """
zip my photos folder @dirname
pack the folder @dirname
make a zip of @dirname
compress @dirname so i can mail it
""", 'fs.archive {"paths":["@dirname"],"to":"@dirname.zip"}', dirname=lambda r: word(r) + r.choice(["", "", "_" + word(r), "-2024", "2"]))
near(0.9, """
what takes the space in @folder
which subfolders of @folder are the biggest
why is @folder so big, which folders take it up
show the heaviest folders in @folder
""", 'fs.disk_usage {"path":"@folder","by":"folders","top":10}')
near(0.9, """
how big is the folder @folder
size of the folder @folder
how much space does @folder take
total size of everything in @folder
""", 'fs.disk_usage {"path":"@folder"}')
found(0.9, """
find old downloads, older than @months months, in @folder
which files in @folder did i not touch for @months months
files in @folder older than @months months
what in @folder is older than @months months
""".replace("what in @folder is older than @months months\n", "").replace("find old downloads, older than @months months, in @folder\n", "find the files in @folder that are older than @months months\n"),
      ['fs.search {"path":"@folder","kind":"file","older_than_ms":"@{months}mo"}', "ok 9", "show"], months=lambda r: str(r.randint(2, 11)))
found(0.8, """
find pdfs that have @look in the text
which csv files mention @look
""".replace("find pdfs that have @look in the text\n", "csv files with the text @look in them\nfind @look in all csv files\n"), ['fs.search {"path":".","name_glob":"*.csv","text":"@look"}', "ok 4", "show"], look=LOOK)
near(0.8, """
show me what the page @url returns
get the html of @url
fetch @url and show me the raw answer
raw content of @url please
""", 'net.http_request {"url":"@url"}')

# ---------------------------------------------------------------- longer requests: reasons, corrections, two sentences, sloppy and foreign English

a(1, """
i was interrupted yesterday and don't remember where i was. what's changed in the repo?
before my meeting i want to know whether i left anything uncommitted
uhm i think i edited a few files, can git tell which
hav i commited everything
pls show git staus
gti status
can you make for me a git status
me want know what files is changed in git
just checking: is everything in git?
i'd be grateful if you could tell me the state of this repository
would you kindly report the uncommitted changes
quickly: dirty or clean?
no wait, first tell me if there's anything uncommitted
the ci complains about a dirty tree, what's dirty?
git says nothing to commit, is that true?
we're about to release, is the tree clean?
did my editor leave any new files in the repo, check with git
""".replace("did my editor leave any new files in the repo, check with git\n", ""), "git.status {}")
a(0.9, """
my boss asks what we did lately, show the commits
for the standup i need the recent commits
i joined the project today, what was committed recently?
plz show commits
git lgo
show comits
what commits exist in this project, kindly
would you be so kind to show me the commit history
i'd like to have a look into the history of the repo
could you list what has been committed, newest first
for the report i need the list of commits
""", "git.log {}")
a(0.8, """
for the standup i need the last @n commits
sorry, not all of them, only the last @n commits
my mentor wants to see my @n latest commits in this repo
show commits, but please not more than @n
the log is too long, just the last @n
""".replace("the log is too long, just the last @n\n", "the git log is too long, just the last @n commits\n"), 'git.log {"limit":@n}')
a(0.8, """
someone broke the layout. who changed @file last?
@file worked yesterday, what happened to it in git?
i'd like to know who worked on @file before me
the customer asks when @file was changed, look in git
no, not the whole log, only for @file
""".replace("no, not the whole log, only for @file\n", "not the whole git log, only the commits for @file\n"), 'git.log {"path":"@file"}')
a(0.8, """
i'm not sure what i did, show me my changes line by line
before i throw it away let me see the diff
dif please
show me difs
what have i been editing? i want to see the lines
can you display what i modified exactly
let's see the diff first
kindly show the modifications i made, with content
""", "git.diff {}")
a(0.8, """
i'm unsure about @file , what did i change in it
show the diff, but only for @file
wait, what did i do to @file again?
@file looks strange to me, what's different from the committed version
can you show me only the modifications in @file
""", 'git.diff {"paths":["@file"]}')
a(0.8, """
it's late, commit everything as @msg and let's call it a day
i finished the feature. please commit all with message @msg
everything works now, so commit it all with the message @msg
please commiting all my changes with message @msg
comit everything with mesage @msg
commit everthing, messsage @msg
good, tests pass. commit all changes, message @msg
would you please commit all my changes using the message @msg
ok now put everything in a commit, message @msg
can u commit all pls, msg @msg
make one commit of all my stuff, text is @msg
""", ['git.add {"all":true}', "ok", 'git.commit {"message":"@msg"}', "ok", "show"])
a(0.8, """
i fixed @file, commit it with the message @msg
only commit @file , not the rest, message @msg
no, not everything: commit just @file as @msg
the change in @file is ready, commit that file saying @msg
""", ['git.add {"paths":["@file"]}', "ok", 'git.commit {"message":"@msg"}', "ok", "show"])
a(0.8, """
the deploy watches the server, so push my commits
i'm leaving, push my stuff
please do push
can you push for me
pusch my commits
it's all committed, send it up
colleagues are waiting for my commits, push them
""".replace("pusch my commits\n", ""), "git.push {}")
a(0.8, """
a colleague fixed something, get the latest changes
the server has new commits, pull them please
my copy is old, update from git
can u pull
before i start working, update the repo
plz pull latest
""", "git.pull {}")
a(0.8, """
i have to look at @branch , take me there
not @branch2 , i meant @branch : switch to it
there's a bug on @branch , switch to that branch
plz switch branch @branch
can you to change to the branch @branch
go to branch @branch , i want to test something
""".replace("not @branch2 , i meant @branch : switch to it\n", ""), 'git.checkout {"to":"@branch"}')
a(0.8, """
i want to try something risky, so make a branch @new_branch first
new ticket, new branch: @new_branch
the ticket says to work on @new_branch , create that branch
we need a branch for the release, call it @new_branch
make new branch with name @new_branch pls
""", 'git.checkout {"create":"@new_branch"}')
a(0.8, """
oh no, i destroyed @file , please get the committed version back
i saved nonsense in @file, reset it to git's version
my experiment in @file failed, undo it
can you restore for me @file from git
the changes in @file are not needed any more, drop them
""", 'git.checkout {"paths":["@file"]}')
a(0.8, """
my computer sounds like a hairdryer, what's running hot
everything is slow since lunch, which process is eating the cpu
the mouse stutters, what's using the cpu
why my pc is slow, which program use much cpu
what proces takes the most cpu
i hear the fan, who's burning cpu
battery drains fast, which processes use the cpu
it's lagging like hell, show me the cpu hogs
""", 'process.list {"sort":"cpu","limit":10}')
a(0.8, """
the system swaps like crazy, show me who's using the memory
chrome was killed by the kernel, what is using all the ram
out of memory again, which processes are the biggest
what programm eat my ram
we get oom errors, list processes by memory
before i buy more ram, what's using it all
""", 'process.list {"sort":"memory","limit":10}')
a(0.8, """
i double clicked @prog but nothing happens, is it running?
the site is down, is @prog running at all?
please look if @prog is still running, i started it in the morning
@prog is run or not
i need to know is @prog running
users say the service is gone, check whether @prog is alive
can you see @prog anywhere among the processes
just to be sure, is @prog still running
""", 'process.list {"name":"@prog"}')
a(0.8, """
the window of @prog is grey and nothing moves, kill it
i can't click anything in @prog any more, end it please
i started @prog twice by mistake, close all of it
for the update @prog has to be closed, do it
we don't need @prog during the backup, stop it
plz kill @prog process
can you stopping @prog for me
""", 'process.kill {"name":"@prog"}')
a(0.8, """
top shows a process @pid i don't know, what's that
in the log i found pid @pid , which program is it
what is the process with number @pid doing on my machine
can you look up pid @pid for me
""", 'process.info {"pid":@pid}')
a(0.8, """
the process with pid @pid is mine and it hangs, kill it
we don't need @pid any longer, please kill that process
i started the wrong script, its pid is @pid , stop it
kill procces @pid
""", 'process.kill {"pid":@pid}')
a(0.8, """
i want to install a big game, do i have enough space?
saving failed, is the disk full?
it says no space left on device. how much is free?
before the backup: how much disk space is there?
how many space is left on my disk
can i download a 20 GB file or is the disk too full
how much gb is free
plz check disk space
the database stopped, maybe the disk is full? check
""", "system.disk {}")
a(0.8, """
the vm needs 8 GB, how much ram is free?
a program says out of memory, how much ram is left?
how many ram i have
how much memmory is free
before i open another browser, is there memory left?
i'd like to know the amount of ram in this machine
""", "system.memory {}")
a(0.8, """
the support wants to know my os and kernel
for the bug report: which system is this?
i got this machine from a colleague, what system is on it
which user am i right now, i mix them up
what linux i have
can you tell the name of this machine, i have several open
""", "system.info {}")
a(0.8, """
the page doesn't load. is @host even up?
vpn is on, can i reach @host now?
our server @host seems dead, is it?
can you ping @host for me please
piing @host
colleagues can't reach @host , can we?
the printer at @host doesn't react, is it online
try if @host answers
""".replace("piing @host\n", ""), 'net.ping {"host":"@host"}')
a(0.8, """
the browser shows nothing, do i have internet at all?
is it me or is the internet down
my video call froze, am i still online
i have no internet or what
are we offline? nothing loads
""", 'net.ping {"host":"1.1.1.1"}')
a(0.8, """
my app can't start, it says port @port is in use. by what?
i want to run a server on @port , is that port free
who took my port @port
error: address already in use, port @port, who uses it?
before i start the service, is anything on port @port
""", 'net.connections {"listening":true,"port":@port}')
a(0.8, """
the database client can't connect, is port @port on @host open?
can you try @host port @port
is the firewall letting me through to @host on port @port
the admin says he opened port @port on @host , is it true
""", 'net.port_check {"host":"@host","port":@port}')
a(0.8, """
the domain @name_host was moved, where does it point now
i changed the dns of @name_host , what ip does it give
firewall rule needs the ip of @name_host
what ip adress has @name_host
""", 'net.dns_lookup {"host":"@name_host"}')
a(0.8, """
a friend wants to connect to my pc in the lan, what's my ip
for the printer setup i need my ip address
what ip address i have
which dns server do i use
i plugged in the cable, is the network interface up
""", "system.network {}")
a(0.8, """
my meeting is at three, what time is it now
what is the time please, i have no watch
for the letter i need today's date
which day we have today
wat time is it
what's the time mate
sorry to bother, what day is it today
""".replace("wat time is it\n", "what tiem is it\n"), "time.now {}")
a(0.8, """
i have a call with a customer in @city , how late is it there?
is it a good hour to phone @city , what's the time there
what time they have in @city
my sister moved to @city , what time is it for her now
""".replace("is it a good hour to phone @city , what's the time there\n", "before i phone @city , what's the time there\n"), 'time.now {"zone":"@city"}')

# ---------------------------------------------------------------- git and more, in several steps

a(0.7, """
stage @file and show what will be committed
git add @file , then the staged diff
add @file to the index and show me the staged changes
""", ['git.add {"paths":["@file"]}', "ok", 'git.diff {"staged":true}', "ok", "show"])
a(0.7, """
stage everything and show the status
git add -A && git status
add all changes, then show me the git status
""", ['git.add {"all":true}', "ok", "git.status {}", "ok", "show"])
a(0.7, """
stage @file and show the status
git add @file && git status
add @file to git, then show the status
""", ['git.add {"paths":["@file"]}', "ok", "git.status {}", "ok", "show"])
a(0.6, """
show the status and the diff
git status && git diff
which files changed, and what exactly in them? status and diff please
""", ["git.status {}", "ok", "git.diff {}", "ok", "show"])
a(0.6, """
show the status and the last @n commits
git status, then the log with @n entries
""", ["git.status {}", "ok", 'git.log {"limit":@n}', "ok", "show"])
a(0.6, """
which branch am i on and what did i change
show the branches and the status
branches, then status
""".replace("which branch am i on and what did i change\n", ""), ["git.branch {}", "ok", "git.status {}", "ok", "show"])
a(0.6, """
make a git repo here and commit everything as @msg
git init && git add . && git commit -m @msg
put this folder under git, first commit of everything with message @msg
turn this into a repository and commit all files with the message @msg
""", ['git.init {"path":"."}', "ok", 'git.add {"all":true}', "ok", 'git.commit {"message":"@msg"}', "ok", "show"])
a(0.6, """
pull and then merge @new_branch
get the latest changes, merge @new_branch afterwards
git pull && git merge @new_branch
""", ["git.pull {}", "ok", 'git.merge {"from":"@new_branch"}', "ok", "show"])
a(0.6, """
new branch @new_branch , commit everything there as @msg and push it with upstream
create the branch @new_branch , commit all my changes with message @msg , push and set the upstream
""", ['git.checkout {"create":"@new_branch"}', "ok", 'git.add {"all":true}', "ok", 'git.commit {"message":"@msg"}', "ok", 'git.push {"branch":"@new_branch","set_upstream":true}', "ok", "show"])
a(0.6, """
put my changes on a new branch @new_branch and commit them as @msg
i worked on the wrong branch: make @new_branch and commit all there, message @msg
branch off as @new_branch and commit everything with @msg
""", ['git.checkout {"create":"@new_branch"}', "ok", 'git.add {"all":true}', "ok", 'git.commit {"message":"@msg"}', "ok", "show"])
sh(0.6, "git stash && git pull && git stash pop", """
stash, pull and pop again
stash my changes, pull, then bring them back
pull without losing my edits: stash, pull, stash pop
git stash && git pull && git stash pop
""")
sh(0.6, "git stash && git checkout @branch", """
stash my changes and switch to @branch
put my work aside and go to @branch
git stash && git checkout @branch
set my edits aside with stash, then check out @branch
""")
a(0.6, """
clone @repo_url and show me its last commits
get @repo_url and look at the history
clone the repo @repo_url , then the log
""", ['git.clone {"url":"@repo_url","to":"@name"}', "ok", 'git.log {"repo":"@name"}', "ok", "show"], derive=_clone_name)
a(0.6, """
check the memory, the disk and the uptime
memory, disk, uptime
how are memory, disk and uptime
""", ["system.memory {}", "ok", "system.disk {}", "ok", "system.uptime {}", "ok", "show"])
a(0.6, """
what's my hostname and ip
name and ip of this machine
tell me the host name and the ip address of this box
""", ["system.info {}", "ok", "system.network {}", "ok", "show"])
a(0.6, """
am i online and what's my local ip
check the internet and show my ip address
""", ['net.ping {"host":"1.1.1.1"}', "ok", "system.network {}", "ok", "show"])
a(0.6, """
disk nearly full, show me the biggest files
space is getting low: how much is left and which files are the largest
check the free space and list the largest files
""".replace("disk nearly full, show me the biggest files\n", "my disk is nearly full, show me the biggest files\n"), ["system.disk {}", "ok", 'fs.list {"path":".","recursive":true,"sort":"size","limit":10,"kind":"file"}', "ok 10", "show"])

# ---------------------------------------------------------------- power, paths, users: a few more shell lines

sh(0.6, "systemctl reboot", """
reboot
restart the computer
reboot this machine
please reboot the server
restart my pc now
the machine needs a reboot, do it
""")
sh(0.6, "systemctl poweroff", """
shut down the computer
power off
turn this computer off
switch off my pc
shutdown now
power the machine down
""")
sh(0.5, "systemctl suspend", """
put the computer to sleep
suspend the laptop
send my pc to sleep mode
suspend this machine
""")
sh(0.5, "echo \"$PATH\" | tr ':' '\\n'", """
show my path, one folder per line
list the folders on my PATH, one per line
which directories are searched for programs, one per line
""")
sh(0.5, "getent passwd @user", """
show the passwd entry of @user
home folder and shell of the user @user
is there an account @user on this machine
""")
sh(0.5, "grep MHz /proc/cpuinfo", """
current clock of each core in mhz
mhz of every cpu core
""")
sh(0.5, "ss -s", """
summary of all sockets
how many sockets are in use
socket statistics please
""")
sh(0.5, "ip -s link", """
packet counters of the interfaces
errors and dropped packets per interface
interface statistics with errors
""")
sh(0.5, "timedatectl", """
is the clock synchronised with ntp
show time settings of the system
is ntp on
time sync status
""")
sh(0.5, "ssh-keygen -lf @pub", """
fingerprint of the ssh key @pub
show the fingerprint of @pub
what is the fingerprint of my key @pub
""", pub=lambda r: r.choice(["~/.ssh/id_ed25519.pub", "~/.ssh/id_rsa.pub", f"{word(r)}.pub", f"~/.ssh/{word(r)}.pub"]))
sh(0.5, "docker ps -a", """
all containers, stopped ones too
list docker containers including the stopped ones
show every docker container, running or not
""")
sh(0.5, "docker restart @ct", """
restart the container @ct
docker restart @ct
the docker container @ct needs a restart
""", ct=lambda r: word(r) + r.choice(["", "-db", "_1", "-web"]))
sh(0.5, "openssl s_client -connect @name_host:443 </dev/null 2>/dev/null | openssl x509 -noout -dates", """
when does the certificate of @name_host expire
is the tls certificate of @name_host still valid
certificate dates of @name_host
until when is the ssl cert of @name_host valid
""")
sh(0.5, "curl -s -o /dev/null -w '%{time_total}\\n' @url", """
how long does @url take to load
measure the response time of @url
load time of @url in seconds
""")
sh(0.5, "python3 -m http.server @port", """
serve this folder over http on port @port
share the files here with a web server on port @port
simple web server in this folder, port @port
""")

# ---------------------------------------------------------------- beyond, once more: other shapes

NOUNS = "my essay|my thesis|my cv|my speech|our contract|the proposal|the report|my novel|my poem|the letter|my application|the minutes|my article|the draft|our website text|my homework|the business plan|my story|the user manual|the policy|the interview|my diary|the survey answers|the meeting notes|the requirements|the spec|the press release|my lecture notes|the book|the manual".split("|")
JUDGE = "convincing|well written|too long|polite enough|understandable|original|correct|complete|offensive|good enough to send|professional|up to date|consistent|legally ok|interesting|boring|fair|honest|logical".split("|")
AUDIENCE = "my boss|a client|my mother|the landlord|the tax office|my teacher|my colleagues|a five year old|a beginner|an expert|the customer|my ex|investors|the team|my neighbours|the city council".split("|")
FEEL = "sad|happy|angry|tired|lonely|nervous|excited|hungry|confused|overwhelmed|in love|homesick|sick|ashamed|jealous|scared".split("|")
SUBJ2 = "maths|physics|chemistry|biology|history|geography|latin|english literature|economics|statistics|philosophy|law|medicine|music theory|art history|astronomy|psychology|accounting".split("|")
THINGS2 = "phone|laptop|car|bike|camera|washing machine|fridge|tablet|headset|printer|router|mattress|tent|backpack|coffee machine|e-reader|smartwatch|monitor|guitar|drone".split("|")
BSLOTS.update(noun=NOUNS, judge=JUDGE, who=AUDIENCE, feel=FEEL, school=SUBJ2, gadget=THINGS2)
b(1.5, """
is @noun @judge
is @doc @judge
tell me honestly if @noun is @judge
would you say that @doc is @judge
make @noun @judge
make @doc more @judge
is my text @judge
why isn't @noun @judge
what could i do to make @noun @judge
please read @noun and comment on it
proofread @noun
proofread @doc
check @noun for mistakes
check @doc for typos
correct @noun
improve @noun
polish @noun
rewrite @noun for @who
rewrite @doc for @who
explain @doc so that @who gets it
explain @topic to @who
adapt @doc for @who
write to @who about @subj
how do i tell @who that i can't come
what would @who think about @doc
write a letter to @who
help me answer @who
shorten @noun
expand @noun
structure @noun
finish @noun for me
start @noun for me, i have writer's block
write the next chapter of @noun
find a title for @noun
translate @noun into @tongue
give me three alternatives for the first sentence of @noun
what are the weaknesses of @noun
summarize @noun
condense @noun to one paragraph
what is the message of @noun
give @noun a grade
turn @noun into slides
turn @doc into slides for @who
i feel @feel
i'm @feel today
why am i so @feel
what helps when you are @feel
write something for someone who is @feel
i have an exam in @school
teach me @school
give me a @school lesson
set me five exercises in @school
solve my @school homework
explain the basics of @school
what should i know about @school
is @school hard to study
recommend a book on @school
which @gadget should i buy
what's the best @gadget under 300 euros
my @gadget is broken, what should i do
how do i repair a @gadget
is it worth repairing a @gadget
how does a @gadget work
write an ad to sell my @gadget
compare the newest @gadget models
where can i get a cheap @gadget
how do i clean a @gadget
""")
b(1.3, """
go through my downloads and decide what can be deleted
look at my desktop and tidy it up the way you think is best
take a look at @folder and tell me what this project is about
what kind of project is @folder
what do all these files mean
what is the most important file in @folder
which file in @folder should i read first
explain the folder structure of @folder to me
is there anything embarrassing in @folder
find personal data in @folder
find passwords that somebody left in @folder by accident
check whether the documents in @folder are complete
do the invoices in @folder match the payments in @sheet
are the translations in @folder correct
which of my notes are outdated
merge my notes into one well structured document
link related notes in @folder with each other
make an index of topics for the documents in @folder
build a knowledge base from @folder
answer my question from the documents in @folder
what does my insurance cover? the contract is in @folder
when did i visit @place, judging by my photos
how much did i spend on food according to @sheet
which receipts in @folder belong to my trip to @place
find recipes in @folder that i can cook with rice
find the cheapest offer among the pdfs in @folder
compare the cvs in @folder and pick the best candidate
grade the exams in @folder
who cheated? compare the essays in @folder for plagiarism
detect fake reviews in @sheet
find out the mood of our customers from @sheet
extract the addresses from @doc into a table
make a table out of the text in @doc
make a calendar entry from @doc
turn the recipe in @doc into a shopping list
convert the amounts in the recipe @doc for six people
pull the bibliography out of @doc and format it as apa
add citations to @doc
format @doc so that it looks good in print
lay out @doc like a magazine
design a cover for @doc
make @doc accessible
write a caption for every photo in @folder
pick the ten best photos in @folder
sort the pictures in @folder by who is on them
tag the photos in @folder by place
find duplicates among my photos even if they're cropped
make a collage from the photos in @folder
make a video of my photos with fitting music
create subtitles in @tongue for @sound
cut all the silences out of @sound
find the funniest moment in @sound
what's the chord progression in @sound
write sheet music for @sound
is the voice in @sound male or female
name the speakers in @sound
delete the files that look suspicious
encrypt whatever is confidential in @folder
make @folder ready for the tax advisor
prepare the documents in @folder for printing, you know how i like it
rename everything in @folder sensibly
rename the songs in @folder by artist and title, listen to them if needed
fix the names of my series episodes, look them up online
fill in the missing album covers for @folder
put the right date on my scanned photos
""")
b(1.3, """
can you write code
can you write a poem for me
can you translate
can you do my homework
can you draw
can you book a flight
can you read my mind
can you see me
could you look something up online
do you know what @topic is
do you know who @whom is
do you know a good restaurant
any idea why @code fails
any idea what @topic means
i wonder what @topic is
i wonder why people like @topic
i'd like to understand @topic
i'd love to hear a story about @subj
i need inspiration for @subj
i need a plan for learning @school
i need help with my relationship
i need someone to talk to
i want a story about @subj in the style of @whom
i want you to write @wr
we need @wr for our website
my kid asks what @topic is
my teacher wants an essay about @topic
my boss wants @wr until tonight
my friend says @topic is a hoax, is that so
the customer wants to know why our product is better
the app crashes when i press the button, why
the function in @code returns none, what am i missing
the compiler says something about lifetimes in @code , please fix it
the tests in @code are flaky, make them stable
the css in @code looks ugly, make it pretty
this regex doesn't work, what's wrong with it
this query is too slow, optimise it
there must be a better way to write @code
@code is a mess, clean it up
@code needs tests
@code needs documentation
@code could use some refactoring
@code should be asynchronous
@code has a security problem, find and fix it
@code , what does it do
@code explained please
@doc in short
@doc in @tongue please
@doc needs a better introduction
@doc contains an error somewhere, find it
@doc sounds too harsh, make it softer
@doc : main points?
@topic in a nutshell
@topic for dummies
@topic explained
@topic vs @topic2
@topic ?
history of @topic
meaning of @topic
pros and cons of @topic
examples of @topic
biography of @whom
@whom , who's that
facts about @place
travel tips for @place
weather @place
hotels @place
flights to @place in june
news from @place
recipe for lasagna
workout for beginners
gift ideas for @who
names for a band
love letter to my wife
best laptop 2025
cheap @gadget
learn @lang_p fast
@lang_p tutorial
@lang_p program that @alg
code that @alg
function that @alg
app idea
essay about @topic
presentation on @topic
poem about @subj
joke about @subj
summary of @doc
translation of @doc to @tongue
review of @code
explanation of @code
description of @pic
transcript of @sound
analysis of @sheet
chart of @sheet
opinion on @doc
advice please
""")
# Wishes on the machine that no single plain step answers.
b(1, """
kill the process that is @feel
block all ads on this machine
speed up my downloads
make my wifi faster
extend my battery life
make the battery last longer
reduce the noise of my laptop
cool down my cpu
overclock the cpu
why is my battery draining so fast
why does the fan run all the time, what can i do
is my battery still good
is my internet connection good enough for video calls
is 16 gb of ram enough for me
which linux suits me
should i use ext4 or btrfs
how do i partition my disk best
how do i dual boot windows
what does the message kernel panic mean
what does exit code 137 mean
what does permission denied mean
what's the difference between a process and a thread
what's the difference between merge and rebase
what is a git submodule
what does git stash do
how do i undo a commit that i already pushed, and should i
when should i use a branch
explain the git workflow to me
explain what a port is
explain what dns does
what is an ip address
what does ping actually measure
what's a zombie process
what is a load average
why does linux use so much memory for caches
what is swap good for
what is systemd
what's the purpose of cron
what is an environment variable
teach me the command line
how does ssh work
how do i write a bash loop
is it dangerous to kill pid 1
is it bad to run as root
who invented linux
what does sudo stand for
which editor is better, vim or emacs
what's the best git client
what's the best terminal
recommend a backup strategy
what's a good branching strategy
how often should i commit
is our commit history any good
which of our developers is the best
who writes the best code, judging by the commits
what should i work on next in this repo
plan the next sprint
estimate this ticket
write the changelog for the new version
write a good description for my pull request
explain the diff between @branch and @branch2 in words
is it safe to merge @branch
should i delete the branch @branch
why did @person make that commit
what was @person thinking in commit @hash
is commit @hash the one that broke the build
fix what @person broke
undo whatever broke the build
""".replace("kill the process that is @feel\n", ""))

# ---------------------------------------------------------------- reminders that fit into a short wait; alarms by the clock do not

TODO = ["call mom", "take out the pizza", "drink some water", "check the oven", "water the plants", "take my pills", "join the meeting", "turn off the stove", "feed the cat", "stretch", "send the invoice", "pick up the kids", "answer ben", "stand up", "look at the rice",
        "take the bread out", "open the window", "call the dentist", "get the laundry", "restart the server", "push the commits", "check the build", "buy milk", "reply to anna", "walk the dog", "charge my phone", "take a break", "save my work", "check the tea", "go home"]
a(0.9, """
remind me in @short to @todo
in @short remind me to @todo
please remind me to @todo in @short
after @short tell me to @todo
i have to @todo in @short , remind me
can you remind me to @todo @short from now
set a reminder in @short : @todo
reminder in @short to @todo
""", ['time.sleep {"ms":"@short"}', "ok", "say @todo"], short=SHORT, todo=lambda r: r.choice(TODO) if r.random() < 0.6 else f"{r.choice(['call', 'check', 'close', 'buy', 'send', 'fetch', 'clean', 'test', 'print', 'read'])} the {word(r)}")
b(0.8, """
remind me to @doing tomorrow
remind me at 5 pm to call the bank
remind me next week of the appointment
set an alarm for half past six
alarm at 7:15
wake me up tomorrow morning
wake me at eight
remind me every day to drink water
tell me at noon that i have to leave
when it's 6 o'clock, tell me to go
remind me of anna's birthday
put a reminder in my phone
""")

# ---------------------------------------------------------------- questions back where part of it was said

a(0.6, """
move it to @folder
put the file into @folder
move that file to @folder
put it in @folder
it should go to @folder , move it
""", "ask Which file should I move to @folder?")
a(0.6, """
copy it to @folder
copy the file into @folder
put a copy of it in @folder
make a copy of the file in @folder
""", "ask Which file should I copy to @folder?")
a(0.6, """
unzip it into @folder
unpack the archive to @folder
extract the zip in @folder
the archive should be unpacked to @folder
""".replace("extract the zip in @folder\n", ""), "ask Which archive should I unpack into @folder?")
a(0.6, """
download it to @folder
download the file into @folder
save the download in @folder
get the file from the web and put it in @folder
""", "ask Which address should I download?")
a(0.6, """
search for something in @folder
look for it in @folder
find something in @folder
search @folder
search in @folder please
""", "ask What should I look for in @folder?")
a(0.6, """
search for something in @file
look for it in @file
search in @file
""", "ask What should I look for in @file?")
a(0.6, """
clone the repo into @folder
clone it to @folder
put a clone in @folder
""", "ask Which repository should I clone?")
a(0.6, """
compare @file
compare @file with the other one
diff @file with another file
""".replace("compare @file\n", "compare @file with something\n"), "ask Which file should I compare @file with?")
a(0.6, """
convert @file
convert @file to another format
@file must be converted
""", "ask Into what should I convert @file?")
a(0.6, """
split @file
cut @file into pieces
split @file into parts
""", "ask Into what pieces should I split @file?")
a(0.6, """
push to another remote
push it somewhere else
""", "ask Which remote should I push to?")
a(0.6, """
create a tag
tag this commit
make a git tag
new tag please
tag the release
""", "ask What should the tag be called?")
a(0.5, """
delete a tag
remove that tag
""", "ask Which tag should I delete?")
a(0.5, """
add a remote
add a git remote
connect this repo to a remote
""", "ask What is the name and the address of the remote?")
a(0.5, """
revert a commit
undo a commit from last week
revert that commit
""", "ask Which commit should I revert?")
a(0.5, """
cherry-pick a commit
pick a commit from the other branch
""", "ask Which commit should I pick?")
a(0.5, """
restore a file from git
bring a file back from git
undo my changes to a file
discard the changes in one file
""", "ask Which file should I restore?")
a(0.5, """
stage a file
git add
add a file to git
stage something
""", "ask Which files should I stage?")
a(0.5, """
install a program
install something
please install the package
install it
""", "ask What should I install?")
a(0.5, """
is it installed
check if the program is installed
what version do i have
which version is installed
""", "ask Which program do you mean?")
a(0.5, """
restart the service
start the service
stop the service
restart a service for me
""", "ask Which service do you mean?")
a(0.5, """
resolve a host name
look up a domain
what ip does that domain have
do a dns lookup
""", "ask Which name should I look up?")
a(0.5, """
what's on that port
who uses the port
which program listens on that port
""", "ask Which port do you mean?")
a(0.5, """
what time is it there
what's the time over there
the time in that city
time in another time zone
""", "ask For which place do you want the time?")
a(0.5, """
show the process
info about that process
tell me more about this process
what is that process doing
""", "ask Which process do you mean?")
a(0.5, """
send a signal to the process
pause the process
resume the process
""", "ask Which process do you mean?")
a(0.5, """
is the website up
check the website
does the page load
fetch a web page
""", "ask Which address should I check?")
a(0.5, """
who changed the file last
show the history of a file
git blame a file
who wrote this line
""", "ask Which file do you mean?")
a(0.5, """
what's in that variable
show an environment variable
what is the variable set to
""", "ask Which variable do you mean?")

# ---------------------------------------------------------------- once more the common ones: other words

a(1, """
gimme the git status
what's cooking in the repo
spill it: what's uncommitted
fetch the status of git for me
which files show up as modified
any modified files?
anything new or deleted in the work tree
is there pending stuff
have all edits been committed
what remains to be committed
list uncommitted edits
enumerate changed files in git
unsaved work in git?
tree clean?
is everything checked in
did all my changes make it into git
did i forget a file in the last commit? show what's left
show what is different in terms of files
verify that nothing is uncommitted
""".replace("show what is different in terms of files\n", ""), "git.status {}")
a(1, """
browse the history
pull up the git log
bring up the commit list
any recent commits?
latest activity of the repo
show the changes over time as commits
commits please
the list of commits
previous commits
who's been committing
let's look at what got committed
give me a rundown of recent commits
enumerate the commits
unroll the history
past work in this repo
display commits
""", "git.log {}")
a(1, """
is there a @prog around
look for a process with the name @prog
hunt down the @prog process
any sign of @prog ?
@prog process info
is @prog up and running
ensure that @prog is running
verify that @prog runs
is somebody running @prog
ps @prog
grep the processes for @prog
got @prog running?
@prog status
did @prog survive
does this machine run @prog at the moment
""".replace("ensure that @prog is running\n", "").replace("ps @prog\n", "").replace("@prog status\n", ""), 'process.list {"name":"@prog"}')
a(1, """
put @prog out of its misery
axe @prog
zap @prog
nuke @prog
bring @prog to an end
@prog must stop
do away with @prog
knock out @prog
stop running @prog
get @prog off my machine's back, kill it
halt @prog
abort @prog
i'm done with @prog , close it
finish off @prog
""".replace("get @prog off my machine's back, kill it\n", ""), 'process.kill {"name":"@prog"}')
a(1, """
gigabytes free?
remaining disk space
tell me how full the drive is
room left on the disk
what is the free capacity
am i about to fill up the disk
storage report
drive space
how loaded is the hard disk
how stuffed is my disk
is my ssd filling up
unused disk space
available storage?
is there still space
""".replace("how loaded is the hard disk\n", ""), "system.disk {}")
a(1, """
megabytes of free ram
remaining memory
what's my memory situation
memory report
how stuffed is the ram
ram left?
unused memory
is ram getting scarce
how much main memory does this have
memory footprint of the whole system
ram capacity
""", "system.memory {}")
a(1, """
processor load now
core count
how many processors
cpu percent
how stressed is the cpu
is the processor maxed out
what chip is inside
cpu details
how fast is my cpu
is there cpu headroom
system load?
""", "system.cpu {}")
a(1, """
host info
identify this machine
which release of the os is installed
machine name
describe this host
what box am i on
os and architecture
what os version is running here
which computer is this
print the kernel release
is this machine arm64
which platform is this
""", "system.info {}")
a(1, """
local network address
show ip
what addresses do i have
my ipv4
list nics
network adapters
which interface has the ip
how is this machine connected
am i connected over lan
show the network configuration
ip config
ipconfig
gateway address
what's the address of my router
""", "system.network {}")
a(0.9, """
is there a route to @host ? ping it
does anybody answer at @host
knock knock @host , ping
poke @host
how far away is @host in milliseconds
is @host responsive
lag to @host
check that @host is online
verify that @host is reachable
is there life at @host
""".replace("is there a route to @host ? ping it\n", "").replace("knock knock @host , ping\n", ""), 'net.ping {"host":"@host"}')

# ---------------------------------------------------------------- other folders, limits, filters

a(0.8, """
show the git log of @folder
recent commits in the repository at @folder
what was committed lately in @folder
git -C @folder log
history of the repo in @folder
list the commits of the project @folder
i need the commits of the repo @folder
""".replace("show the git log of @folder\n", "").replace("what was committed lately in @folder\n", "what was committed lately in the repo @folder\n"), 'git.log {"repo":"@folder"}')
a(0.7, """
the last @n commits of the repo in @folder
show @n commits from the repository @folder
@n newest commits in the repo @folder
what are the latest @n commits in the repo at @folder
""", 'git.log {"repo":"@folder","limit":@n}')
a(0.7, """
show the diff of the repo in @folder
what changed in the repository @folder , line by line
git -C @folder diff
my uncommitted edits in the repo @folder , as a diff
""", 'git.diff {"repo":"@folder"}')
a(0.7, """
push the repo in @folder
git -C @folder push
send the commits of the repository @folder to its remote
""", 'git.push {"repo":"@folder"}')
a(0.7, """
fetch in the repo @folder without merging
git -C @folder fetch
only fetch for the repository at @folder
""", 'git.pull {"repo":"@folder","fetch_only":true}')
a(0.7, """
switch the repo in @folder to @branch
git -C @folder checkout @branch
in the repository @folder go to branch @branch
check out @branch in the repo @folder
""", 'git.checkout {"repo":"@folder","to":"@branch"}')
a(0.7, """
commit everything in the repo @folder with message @msg
in the repository @folder commit all changes as @msg
the repo at @folder : commit all, message @msg
""", ['git.add {"repo":"@folder","all":true}', "ok", 'git.commit {"repo":"@folder","message":"@msg"}', "ok", "show"])
a(0.6, """
clone @repo_url into this folder
clone @repo_url right here, into the current folder itself
git clone @repo_url .
""".replace("clone @repo_url into this folder\n", ""), 'git.clone {"url":"@repo_url","to":"."}')
a(0.6, """
wait at most @short for @job
give @job @short to finish
wait for job @job but no longer than @short
""", 'process.wait {"job":"@job","timeout_ms":"@short"}', job=JOBS, short=SHORT)
a(0.7, """
which env variables have @part in their name
environment variables with @part in the name
show env vars matching @part
list variables containing @part
env, but only those with @part
filter the environment for @part
""", 'system.env {"name":"@part"}', part="PROXY LANG PATH XDG JAVA PYTHON proxy DOCKER SSH LC_ GIT NODE AWS TERM ANDROID CARGO".split())
a(0.7, """
clock at offset @offset
time in the zone @offset
what time is it at @offset
current time for @offset
""", 'time.now {"zone":"@offset"}')
a(0.7, """
put @body to @api
send a PUT with @body to @api
update @api with the body @body by PUT
http put @body at @api
""".replace("put @body to @api\n", ""), 'net.http_request {"url":"@api","method":"PUT","body":"@body"}', body=BODY)
a(0.7, """
download @dl and check it against the sha256 @sha
get @dl , its sha256 must be @sha
fetch @dl and make sure the checksum is @sha
verify @sha while downloading @dl
""", 'net.download {"url":"@dl","to":"@name","sha256":"@sha"}', derive=_last_part, sha=lambda r: "".join(r.choice("0123456789abcdef") for _ in range(64)))
a(0.7, """
download @dl again, replace the old copy
fetch @dl anew and overwrite what's there
get a fresh copy of @dl , overwrite the old file
re-download @dl and overwrite
""", 'net.download {"url":"@dl","to":"@name","overwrite":true}', derive=_last_part)
a(0.7, """
download @dlzip and unpack it into @folder
get the archive @dlzip and extract it to @folder
fetch @dlzip , unzip it in @folder
i want the contents of @dlzip in @folder
""", ['net.download {"url":"@dlzip","to":"@name"}', "ok", 'fs.extract {"archive":"@name","to":"@folder"}', "ok", "show"], derive=_last_part)
a(0.6, """
download @txtdl and read it to me
get @txtdl and show what's in it
fetch @txtdl , then print it
""", ['net.download {"url":"@txtdl","to":"@name"}', "ok", 'fs.read {"path":"@name"}', "ok", "show"], txtdl=lambda r: __import__("values").download("txt md csv json xml log")(r), derive=lambda v, r: {"name": v["txtdl"].rsplit("/", 1)[1]})
a(0.6, """
download @dl
get the file @dl
fetch @dl for me
""", ['net.download {"url":"@dl","to":"@name"}', "error exists", "show"], derive=_last_part)
a(0.5, """
clone @repo_url
get the repo @repo_url
""", ['git.clone {"url":"@repo_url","to":"@name"}', "error exists", "show"], derive=_clone_name)
a(0.5, """
push my commits
push please
""", ["git.push {}", "error failed", "show"])
a(0.5, """
pull the latest changes
get the newest commits
""", ["git.pull {}", "error failed", "show"])
a(0.5, """
ping @host
is @host online
""", ['net.ping {"host":"@host"}', "error failed", "show"])
a(0.5, """
what's the ip of @name_host
resolve @name_host
""", ['net.dns_lookup {"host":"@name_host"}', "error missing", "show"])
a(0.5, """
git status
what changed here
""", ["git.status {}", "error missing", "show"])

# ---------------------------------------------------------------- small talk, more of it

a(0.8, """
hi there, how can you help
what are your talents
what do you offer
could you help me
can you help
what is your job
what is mycel able to do
tell me what i can ask
which questions do you understand
i don't know what to ask you
what should i ask first
give me an idea what to use you for
how do i talk to you
do you understand plain english
can you handle files
can you work with git
do you know shell commands
are you able to delete files
can you control processes
what sort of requests do you take
list your functions
your skills?
guide me
manual please
instructions?
tutorial please
show me around
""", "say " + CAN)
a(0.7, """
who wrote you
are you siri
are you an assistant
are you open source? who are you
what model are you
which ai is this
do i talk to a person
what are you called
say who you are
name?
identify yourself
what's a mycel
explain yourself
are you a virus
""".replace("are you open source? who are you\n", ""), "say " + WHO)
a(0.7, """
hey what's up
hi how are you
hello, how are you doing
how r u
how are you feeling today
u ok?
all good?
what's happening with you
still there? how are you
""".replace("what's happening with you\n", ""), "say " + FINE)
a(0.7, """
thank you, that's all i needed
thanks, you can stop now
great help, thanks
perfect, that's what i wanted
cool thanks man
wow, thanks
thanks for the quick answer
many thanks for your support
ok thank you very much
that was exactly right
i'm impressed
good boy
you did well
this is great
works like a charm
all good now, thanks
problem solved, thank you
""", "say " + WELCOME)
a(0.6, """
oops
ups, sorry
sorry about that
pardon me
my fault
disregard that
i take that back
hold on, don't do that
wait, no
on second thought, no
let it be
leave it alone
no need
not necessary
don't worry about it
skip it
forget what i said
drop it
""".replace("drop it\n", "").replace("leave it alone\n", ""), "say " + NOTHING)

# ---------------------------------------------------------------- the wide world beyond

b(2, """
how long do i boil an egg
how do i get coffee stains out of a shirt
what can i use instead of butter
my cake didn't rise, what went wrong
which wine goes with fish
how much salt goes into bread dough
what's a healthy breakfast
how many calories does a banana have
is honey vegan
can i freeze cooked pasta
how do i keep basil alive
why are the leaves of my tomato yellow
when should i prune roses
which plants like shade
how do i get rid of ants
what breed is my dog
why does my cat bite me
what should a hamster eat
how do i teach my child to read
my baby cries at night, what can i do
what's a good age for a first phone
how do i talk to my teenager
which school is best for my son
how do i deal with a difficult colleague
how do i say no politely
what should i ask in a job interview
what's a normal salary for a nurse
should i accept the job offer
how do i become a pilot
how do i write a good cv
what are my strengths
which career fits me
how does health insurance work
do i need life insurance
how is income tax calculated
what's a good savings plan
what does apr mean
how do mortgages work
can i deduct my home office
is it a good time to sell my house
how do i register a company
what's the difference between a patent and a trademark
can my boss read my mails
what are my rights as a tenant
do i have to accept overtime
how do i cancel a contract in writing
what happens if i don't pay a fine
which documents do i need for a passport
how do i renew my driving licence
what does this traffic sign mean
why does my car make a clicking noise
how often should i change the oil
which tyres do i need in winter
how do i parallel park
how do i fix a flat bike tyre
how do i lay tiles
how do i paint a wall without streaks
how do i unclog a drain
how do i sew on a button
which colours go together
what suits me
how do i tie a scarf
how should i cut my hair
what's good for dry skin
how do i stop snoring
how much water should i drink
what helps against mosquito bites
how do i treat a burn
is a fever of 39 dangerous
what does my blood test mean
how do i stop smoking
how do i lose belly fat
what stretches help against back pain
how do i run faster
what's a good marathon time
what are the rules of volleyball
how do you play poker
which chess opening should i learn
what's the best move here
how do i solve a rubik's cube
how do i beat the last boss
what's the cheat code
which game should i play next
what's the best series of all time
how does the film end
who plays the joker
what's the name of the song that goes na na na
what are the lyrics of yesterday
how do i play a g chord
which key is this song in
who composed the four seasons
what does this painting mean
how do i draw a horse
how do i take better photos
what is bokeh
how do i edit a podcast
how do i get more followers
what should i post today
write a bio for my dating profile
what do i answer to her message
does he like me
is she mad at me
how do i apologize
what's a romantic idea for tonight
where should we go on our honeymoon
what do i pack for a week in the mountains
which vaccinations do i need for africa
is tap water safe in mexico
how much do you tip in the us
what's the time difference between here and tokyo in summer
how do i survive a long flight
what is the customs limit
which bank holiday is on monday
when is easter next year
when does summer time begin
when is ramadan this year
what's my horoscope
what does my dream mean
what does the name lena mean
is there life after death
do ghosts exist
is free will real
what is truth
what is consciousness
can machines think
will there be a third world war
who will win the election
which party should i vote for
is nuclear power good or bad
why are prices rising
what does the central bank do
what's the gdp of brazil
who owns twitter
what is the richest country
how was the pyramid of giza built
why did rome fall
what caused the first world war
who was the first woman in space
when was the printing press invented
how did the vikings navigate
what did people eat in the middle ages
why did the dinosaurs die out
how do birds find their way
why do leaves fall
why is sea water salty
how do volcanoes erupt
what is an atom
why is the earth round
how far can you see
how hot is the sun
what's inside a black hole
how do vaccines work
what's a virus
why do we yawn
how does memory work
how many languages are there
what's the oldest language
how do you pronounce worcestershire
is it who or whom
where does the comma go
what's another word for important
what's the opposite of brave
what's the past tense of lie
what does idk mean
what does nfc stand for
what's 5g
should i get an iphone or an android
how do i transfer my contacts to a new phone
how do i block a number
how do i take a screenshot on a mac
why does my phone not charge
how do i reset my password
how do i delete my facebook account
is this email a scam
is it safe to click on this link
how do i make a pivot table
which formula sums a column in excel
how do i make a table of contents in word
how do i center text in latex
how do i record my screen
how do i edit a pdf for free
which cloud storage is the safest
what's the best vpn
how do i start a blog
how do i rank higher on google
which domain name should i take
how do i learn to type faster
what's a good first programming project
is it too late to learn programming
what does an architect earn
how do i stay focused
how do i read faster
how do i remember names
how do i learn vocabulary
what's a good morning routine
how do i wake up early
how do i stop worrying
how do i get over someone
why is life so hard
what makes people happy
""")
b(1.2, """
find the contract with the best conditions
find the invoice that looks wrong
find the note where i was happiest
find the chapter that explains @topic best
find the mistake in @sheet
find out what @doc is trying to sell
find arguments against @doc
find the part of @code that is slow
find everything about @topic in my notes and explain it
sort my notes by usefulness
sort the tasks in @doc by priority
sort the songs by mood
sort the applicants by qualification
rename the files so that they make sense
rename my functions in @code
move the important mails to a safe place
move everything private out of @folder
delete the paragraphs in @doc that repeat themselves
delete the ugly photos
delete comments in @code that are wrong
copy the best parts of @doc into @doc2
copy the style of @doc
compare @doc with the competition
compare my solution in @code with the best known one
count how many arguments @doc makes
count the people in @pic
count the spelling mistakes in @doc
replace the difficult words in @doc with easy ones
replace the melody in @sound
extract the idea behind @doc
extract the vocals from @sound
convert @doc into a poem
convert @code into pseudocode
convert my idea into a business plan
convert this handwritten page to text
split @doc into sensible chapters
merge the two plots
open my eyes
show me something beautiful
show me how to @doing
show me what @topic looks like
show me the weak points of @code
read between the lines of @doc
read my palm
list the reasons why @topic matters
list books like harry potter
list all the mistakes in @doc
list the best restaurants in @place
print money
search for the meaning of @doc
search for a cheaper flight
check @doc for plagiarism
check whether @code follows best practices
check if my argument in @doc holds
check the translation in @doc
write @doc anew
write an answer to the questions in @doc
write a test for the function in @code
write down what you think
create a schedule from @doc
create a logo for @folder
create a good readme for @folder
make sense of @doc
make @code work
make a decision for me
make a list of things to pack for @place
make up a name for my project
make my day
get me a coffee
get me a date
start a conversation
stop being so slow
close the deal
run a marathon with me
kill time with me
push me to do sports
pull some strings
commit to a relationship, yes or no
merge our two companies
branch out into a new business, good idea?
clone my dog
fork in the road: left or right
ping my conscience
what port wine is the best
which shell is prettier, a snail's or a mussel's
is python dangerous, the snake
what does a mouse eat
do bugs sleep
how do clouds form
what's in a big mac
how big is @place compared to @place2
what time do shops close in @place
how long is a day on mars
how old is the oldest tree
how many files does an average person have
how much memory does the human brain have
what's the address of the white house
who is the host of the tonight show
when was wifi invented
what is the status of the peace talks
is my relationship in good condition
""")

# The near side again.
near(1, """
find the file @docname
where is the file @docname
i'm looking for @docname
locate @docname
where did @docname go
i saved @docname somewhere, find it
do you see @docname anywhere below this folder
""".replace("do you see @docname anywhere below this folder\n", ""), ['fs.search {"path":".","name_glob":"@docname"}', "ok 1", "show"], docname=lambda r: f"{stem(r)}.{r.choice('pdf docx txt md odt xlsx jpg csv'.split())}")
near(0.9, """
find the files with @partn in their name
files that have @partn in the name
which file names contain @partn
everything named something with @partn
""".replace("everything named something with @partn\n", ""), ['fs.search {"path":".","name_glob":"*@{partn}*","kind":"file"}', "ok 4", "show"], partn=lambda r: r.choice([word(r), gibberish(r), word(r)]))
near(0.9, """
which files did i change today
files modified today
what files were edited today
""".replace("which files did i change today\n", "list the files changed today\n"), ['fs.search {"path":".","kind":"file","newer_than_ms":"1d"}', "ok 8", "show"])
near(0.9, """
what's inside @zipn
list the content of @zipn without unpacking
which files are in the archive @zipn
look into @zipn , don't extract it
""", 'fs.extract {"archive":"@zipn","to":".","list_only":true}', zipn=lambda r: f"{stem(r)}.zip")
near(0.9, """
unzip @zipn.zip
unpack @zipn.zip please
extract the photos from @zipn.zip
open up the archive @zipn.zip
""".replace("extract the photos from @zipn.zip\n", "extract everything from @zipn.zip\n"), 'fs.extract {"archive":"@zipn.zip","to":"@zipn"}', zipn=lambda r: r.choice([word(r), word(r) + "_" + word(r), word(r) + str(r.randint(1, 99)), gibberish(r)]))
near(0.9, """
make @shf executable
@shf should be executable
i can't run @shf , give it execute permission
let me execute @shf : make it executable
""".replace("let me execute @shf : make it executable\n", ""), 'fs.chmod {"paths":["@shf"],"mode":"+x"}', shf=lambda r: f"{stem(r)}.{r.choice(['sh', 'py', 'pl', 'rb'])}")
near(0.9, """
add the line @look to @txt
append @look to @txt
put @look at the end of @txt
note @look at the end of @txt
@look should be added at the end of @txt
""", 'fs.write {"path":"@txt","content":"@look","append":true}', look=LOOK, txt=lambda r: said(r, at(r, f"{stem(r)}.{r.choice(['txt', 'md', 'log'])}")))
near(0.9, """
delete @doc , i have read it
i don't need @doc anymore, remove it
@doc can be deleted
throw @doc away
please delete the document @doc
""", 'fs.delete {"paths":["@doc"]}')
near(0.9, """
move the contract @doc to @folder
put my essay @doc into @folder
file @doc in @folder
@doc belongs in @folder , move it
""", 'fs.move {"from":"@doc","into":"@folder"}')
near(0.9, """
copy the letter @doc to @folder
put a copy of @doc in @folder
i want @doc in @folder too, copy it
""", 'fs.copy {"from":"@doc","into":"@folder"}')
near(0.8, """
make a folder for my photos called @newdir
create the folder @newdir for the letters
i need a directory @newdir
new folder @newdir please
""", 'fs.mkdir {"path":"@newdir","parents":true}', newdir=lambda r: r.choice([word(r), word(r) + "_" + word(r), word(r) + str(r.randint(2019, 2026)), "holiday/" + word(r)]))

# ---------------------------------------------------------------- one more round of the common ones: formal, terse, roundabout

a(0.9, """
it would be helpful to see the modifications i've made so far
modifications not yet staged
line changes
what got edited, in detail
changes since last commit with content
diff everything
view diff
the diff of all my work please
unified diff of my edits
i'd like to check what exactly changed before committing
what are the exact edits i made
let me inspect my changes
show additions and deletions
which code did i add
which lines did i remove
did i really only change what i wanted? show the diff
""", "git.diff {}")
a(0.9, """
the time has come to push
upload commits
publish
commits to origin, please
could you transfer my commits to the server
deliver my commits to the remote
make origin up to date with my commits
let the others have my commits
bring the remote up to date
push to remote
push to origin
push upstream
""".replace("push upstream\n", "").replace("publish\n", "", 1), "git.push {}")
a(0.9, """
synchronise my checkout with the server
obtain the latest revision
newest state from the remote please
make this repo current
get up to speed with origin
fetch and merge
bring in what colleagues pushed
let's get the latest code
latest code please
update code from git
git: update
fast forward me to the newest state of the remote
""".replace("fast forward me to the newest state of the remote\n", "").replace("obtain the latest revision\n", "obtain the latest revision from the remote\n"), "git.pull {}")
a(0.9, """
all changes -> commit @msg
commit(all): @msg
full commit, message @msg
entire work tree into a commit with the message @msg
seal everything in a commit called @msg
please register all my modifications as a commit with the message @msg
everything as one commit, titled @msg
a commit of all my edits with the title @msg
kindly commit all modifications under the message @msg
let us commit all of this; message: @msg
i want all of my edits committed with @msg
put it all in git with the comment @msg
""", ['git.add {"all":true}', "ok", 'git.commit {"message":"@msg"}', "ok", "show"])
a(0.8, """
a new branch by the name of @new_branch , please
branch @new_branch : create and check out
i'd like to have my own branch named @new_branch
let me have a branch @new_branch to play with
set me up with a branch called @new_branch
please establish a branch @new_branch
add a branch @new_branch and go there
new feature branch @new_branch
""", 'git.checkout {"create":"@new_branch"}')
a(0.8, """
onto @branch please
change my branch to @branch
let me continue on the branch @branch
time to work on @branch , go there
could we switch to @branch
i need to be on @branch
checkout branch @branch
""", 'git.checkout {"to":"@branch"}')
a(0.8, """
port @port usage
user of port @port
which pid holds port @port
something seems to sit on port @port , what
port @port conflict: who has it
occupant of port @port
is there a listener on port @port
listener on @port ?
is @port in use as a port
lsof for port @port
who's listening on @port
is a server running on port @port here
""", 'net.connections {"listening":true,"port":@port}')
a(0.8, """
open port list
list all servers on this machine by port
port overview of this machine
listeners please
which sockets are listening
what does this machine serve to the network
""", 'net.connections {"listening":true}')
a(0.8, """
is it possible to connect to @host on port @port
reachability of @host on port @port
@host:@port reachable?
@host port @port ?
does port @port on @host accept connections
verify port @port at @host
port status @host @port
can we talk to @host:@port
""", 'net.port_check {"host":"@host","port":@port}')
a(0.8, """
ip for the host name @name_host
translate the name @name_host to an ip
@name_host dns
the ip of @name_host please
@name_host -> ip
which server is @name_host in terms of ip
query dns for @name_host
could you resolve the domain @name_host
""", 'net.dns_lookup {"host":"@name_host"}')
a(0.8, """
retrieve @dl
obtain the file @dl
transfer @dl to this machine
i want @dl here
make a local copy of the file @dl
the file under @dl , please download
snag @dl
pull in the file @dl
let me have @dl
leech @dl
""", 'net.download {"url":"@dl","to":"@name"}', derive=_last_part)
a(0.8, """
$@var
environment variable @var please
content of the variable @var
i need the contents of @var from my environment
what did i set @var to
tell me @var from the env
is the env var @var empty or set
""", 'system.env {"name":"@var"}', var=VAR)
sh(0.8, "which @cmd", """
presence of @cmd
does a @cmd binary exist on this system
am i able to run @cmd
tell me where @cmd lives
the location of the @cmd executable
@cmd : installed or not
i need @cmd , is it installed?
before i write the script: do we have @cmd
can you see if @cmd is installed
""", cmd=CMDS)
a(0.8, """
the present time
local time now
the hour please
time check
what date do we write
could you kindly tell me the time
may i know the date
do we have tuesday or wednesday
day, month and year please
timestamp for now in readable form
""".replace("timestamp for now in readable form\n", ""), "time.now {}")
a(0.8, """
clock of @city
people in @city have what time
how many o'clock is it in @city
i want to know the time zone time of @city right now
present time in @city
""".replace("i want to know the time zone time of @city right now\n", "i want to know what time it is in @city right now\n"), 'time.now {"zone":"@city"}')
a(0.8, """
processor hogs
cpu ranking
sort all programs by cpu load
most cpu hungry programs
the top of the cpu list
what is chewing up the processor
which job is pegging the cpu
identify the cpu intensive processes
where does my cpu time go
""", 'process.list {"sort":"cpu","limit":10}')
a(0.8, """
ram ranking
sort all programs by memory
most memory hungry programs
ram guzzlers
what's chewing up my ram
identify the memory intensive processes
where does the ram go
which program bloats the memory
fattest processes
""", 'process.list {"sort":"memory","limit":10}')
a(0.8, """
all tasks
what's alive on this system
which applications are running
inventory of running processes
jobs running on the machine, all of them
process overview
programs in execution
show the whole process list
""", 'process.list {"sort":"name","limit":200}')
a(0.8, """
time up
hours since boot
how long without a reboot
last boot?
age of the current session since boot
how long is my phone on
when did it boot
since when has this box been up
""".replace("time up\n", "").replace("age of the current session since boot\n", ""), "system.uptime {}")
b(0.8, """
please assess @doc
kindly review @doc and advise
i would appreciate your opinion on @doc
could you elaborate on @topic
would you mind explaining @topic
may i ask you to write @wr
i'd be grateful for a translation of @doc into @tongue
could i get a second opinion on @code
it would be great if you could improve @doc
what's your take on @topic
thoughts on @doc ?
any feedback on @code ?
ideas for @subj ?
help w/ @topic
eli5 @topic
@topic , but for kids
need @wr asap
essay, 500 words, @topic
three paragraphs on @topic
bullet points about @topic
1000 words about @topic in @doc
put a short text about @topic into @doc
fill @doc with a story about @subj
make a file with a poem about @subj
create @doc with an essay on @topic
save a list of facts about @topic to @doc
write the answer to @topic in @doc
new file @doc with ten jokes
""".replace("write the answer to @topic in @doc\n", ""))
