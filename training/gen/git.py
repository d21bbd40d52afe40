"""Repositories: status, history, differences, staging, commits, branches, remotes, work trees."""

from phrases import Family

G = Family("git")
add = G.add

add(4, """
git status
<show> [the] [git] status [of (this|the|my) <repo>]
what (have i|did i|has been) (changed|modified|edited|touched) [since the last commit|in git|in this <repo>]
what files (have i|did i) (change|changed|modify|modified|edit|edited) since [my|the] last commit
(is there|do i have|are there) [any] (uncommitted|unsaved|unstaged|pending|local) (changes|files|modifications|work) [in (this|the) <repo>]
is (the|this|my) (<repo>|working tree|work tree|working copy|tree) (clean|dirty)
<show> [all] [the|my] (uncommitted|untracked|unstaged|modified|pending) (files|changes)
which files are (untracked|modified|new|not committed|not tracked|uncommitted) [in (this|the) <repo>]
anything [left] to commit [here]?
did i forget to commit (something|anything)
(what's|what is) the state of (the|this|my) <repo>
are there files git does not (know|track) [yet]
st
git st
how far am i ahead of (origin|the remote|upstream)
is there anything uncommitted
have i committed everything
what would be committed
check (the|my) git status
are we in the middle of a (merge|rebase)
""", ["git.status {}", "ok", "show"])
add(1.2, """
(git status|show the status|what changed|uncommitted changes|show the git status) (in|of) [the <repo>] @folder
what is the git status of @folder
is the <repo> [in|at] @folder clean
(are there|any) uncommitted changes in @folder
""", ['git.status {"repo":"@folder"}', "ok", "show"])

add(3, """
git log
<show> [the] [git|commit] (history|log) [of (this|the|my) <repo>]
<show> [the|my|all] (latest|recent|newest|last|past) commits
what (are|were) the (latest|recent|last|newest) commits
what (has been|was) committed (recently|lately)
<show> commit history
what happened (lately|recently) in (this|the) <repo>
list the commits [here]
which commits are there
history of (this|the) <repo>
log please
""", ["git.log {}", "ok", "show"])
add(3, """
git log -@n
git log -n @n
<show> [me] [the] (last|latest|newest|most recent|past) @n [git] commits [of (this|the) <repo>]
[the] (last|latest|most recent) @n commits
what (are|were) the last @n commits
<show> @n commits
(what did the|show the) last @n commits (do|change)
history of the last @n commits
the @n most recent commits [please]
""", ['git.log {"limit":@n}', "ok", "show"])
add(1.5, """
what (was|is) the (last|latest|newest|most recent) commit
<show> [me] the (last|latest|most recent|newest) commit
(who made|when was|what's in) the last commit
git log -1
what did the last commit say
last commit message
which commit is (the head|HEAD)
when did (i|we|someone) last commit [something]
""", ['git.log {"limit":1}', "ok", "show"])
add(2, """
who [last] (changed|edited|modified|touched|wrote|broke|committed) @anyfile [last]
<show> [the] [git] (history|log|commits) (of|for) @anyfile
(when|by whom) was @anyfile last (changed|committed|modified) in git
git log @anyfile
git log -- @anyfile
which commits (changed|touched|modified|affect) @anyfile
what happened to @anyfile in git
<show> all commits that (touch|changed|modify) @anyfile
commit history (of|for) @anyfile
how did @anyfile (evolve|change) over (time|the commits)
""", ['git.log {"path":"@anyfile"}', "ok", "show"])
add(1.5, """
<show> [the] [all] commits (by|of|from) @person
what did @person commit [recently|lately]
(what has|which commits has) @person (committed|made)
git log --author @person
git log --author=@person
what has @person been (working on|committing)
@person's commits
everything committed by @person
history of @person's commits
""", ['git.log {"author":"@person"}', "ok", "show"])
add(1, """
<show> [the] (last|latest) @n commits (by|of|from) @person
the last @n commits @person made
""", ['git.log {"limit":@n,"author":"@person"}', "ok", "show"])
add(1.2, """
(find|search|show|list|which) commits (that mention|mentioning|about|containing|with) @pat [in the message]
(search|grep) the (git|commit) (log|history) for @pat
git log --grep @pat
git log --grep=@pat
which commit (mentions|talks about|is about|says) @pat
in which commit (message|messages) is @pat (mentioned|named)
""", ['git.log {"grep":"@pat"}', "ok", "show"])
add(1, """
<show> [the] [git] (log|history|commits) of [the] branch @branch
<show> [the] commits (on|in|of) [the] @branch branch
git log @branch
what was committed (on|to) [the branch] @branch
""", ['git.log {"from":"@branch"}', "ok", "show"])
add(0.6, """
<show> [the] commits between @commit and @commit2
git log @commit..@commit2
what was committed between @commit and @commit2
which commits are (in|on) @commit2 but not (in|on) @commit
""", ['git.log {"from":"@commit..@commit2"}', "ok", "show"])

add(3, """
git diff
<show> [the|my] [git] diff
<show> [my|the|all my] changes [line by line]
what (changes|lines) (did i make|have i made|did i change|have i changed)
what exactly did i (change|edit|modify)
what's different [from (what is committed|the last commit)]
<show> (the unstaged changes|what i changed) line by line
what is the difference to the last commit
diff please
show the patch [of my changes]
let me review my changes
""", ["git.diff {}", "ok", "show"])
add(2, """
git diff @anyfile
<show> [the] [git] diff (of|for|in) @anyfile
<show> [the|my] changes (in|to|of) @anyfile
what (did i change|have i changed|changed|was changed) in @anyfile [since the last commit]
how (does|did) @anyfile (differ|change) (from|since) the last commit
which lines of @anyfile (did i change|are changed|are modified)
""", ['git.diff {"paths":["@anyfile"]}', "ok", "show"])
add(1.5, """
git diff --(staged|cached)
<show> [the|all] staged (changes|files|diff)
what is staged [for the next commit]
what (will|would) be in the next commit
<show> what is (staged|in the index|added|ready to be committed)
diff of (the index|what is staged|the staged files)
what have i (staged|added)
""", ['git.diff {"staged":true}', "ok", "show"])
add(1.5, """
git diff @commit @commit2
(diff|compare) @commit (and|with|to|against) @commit2 [in git]
<show> the [git] (difference|differences|diff) between [commit|branch|the branches] @commit and @commit2
what changed (between|from) @commit (and|to) @commit2
""", ['git.diff {"from":"@commit","to":"@commit2"}', "ok", "show"])
add(1, """
git diff @branch
(diff|compare) (my work|this|the work tree|my changes|the working tree) (with|to|against) [the] [branch] @branch
how (do i|does this) differ from [the branch] @branch
what is different from [the] [branch] @branch
<show> the diff (to|against) @branch
""", ['git.diff {"from":"@branch"}', "ok", "show"])
add(0.8, """
git diff --stat
how many lines (did i change|have i changed|were changed|changed) [since the last commit]
<show> [just|only] (the diff stat|the diff statistics|the numbers of the diff|how many lines changed per file)
diffstat
summary of lines added and removed
""", ['git.diff {"stat_only":true}', "ok", "show"])

add(2.5, """
git add @anyfile
(stage|add) @anyfile
(stage|add) [the] [file] @anyfile (to git|for [the next] commit|to the index|for committing)
put @anyfile (in|into) the (index|staging area)
track @anyfile [with git]
mark @anyfile for the next commit
""", ['git.add {"paths":["@anyfile"]}', "ok", "show"])
add(1, """
git add @anyfile @anyfile2
(stage|add) @anyfile and @anyfile2 [to git|for the next commit]
stage [the files] @anyfile, @anyfile2
""", ['git.add {"paths":["@anyfile","@anyfile2"]}', "ok", "show"])
add(1.5, """
git add (.|-A|--all)
(stage|add) (everything|all changes|all files|all my changes|all of it|it all) [to git|for the next commit|to the index]
(stage|add) every change
put all changes into the index
stage the whole work tree
""", ['git.add {"all":true}', "ok", "show"])
add(3.5, """
commit (everything|all|all changes|all my changes|my changes|the changes|all files|it all) with [the|a] [commit] (message|comment|text) @msg
commit (everything|all changes|my changes|all) : @msg
commit (everything|all changes|my changes) as @msg
git commit -am @msg
git add . && git commit -m @msg
(add|stage) (everything|all|all changes|all files) [,] (and|then|and then) commit [it|them] [with the message|as|with message|, message|saying] @msg
save (all|my) (changes|work) as a commit [with the message|called|named|saying] @msg
make a commit [of everything|with all changes] [with the message|called|saying] @msg
record all [my] changes [in git] (with the message|as) @msg
commit what i have [done] (with the message|with message|as) @msg
check in (everything|all changes) with [the] (message|comment) @msg
git commit everything @msg
""", ['git.add {"all":true}', "ok", 'git.commit {"message":"@msg"}', "ok", "show"])
add(1, """
commit (everything|all|all changes|my changes) with [the] message @baremsg
commit (everything|all my changes) saying @baremsg
commit all, message: @baremsg
""", ['git.add {"all":true}', "ok", 'git.commit {"message":"@baremsg"}', "ok", "show"])
add(2, """
commit (what is staged|the staged changes|the staged files|the index) (with [the] message|as|saying|with) @msg
git commit -m @msg
commit only what is staged with [the] message @msg
commit with [the] message @msg
commit @msg
make a commit of the staged (files|changes) with the message @msg
""", ['git.commit {"message":"@msg"}', "ok", "show"])
add(2, """
commit @anyfile (with [the] message|as|saying|with message) @msg
(add|stage) @anyfile (and|then|and then) commit [it] (with [the] message|as|saying) @msg
git add @anyfile && git commit -m @msg
commit [just|only] [the file] @anyfile (with [the] message|as) @msg
""", ['git.add {"paths":["@anyfile"]}', "ok", 'git.commit {"message":"@msg"}', "ok", "show"])
add(0.7, """
commit (everything|all changes) (with [the] message|as) @msg (and|then|and then) push [it|to origin]
(add|stage) everything, commit (as|with message) @msg and push
commit and push everything (as|with the message) @msg
git add . && git commit -m @msg && git push
""", ['git.add {"all":true}', "ok", 'git.commit {"message":"@msg"}', "ok", "git.push {}", "ok", "show"])
add(0.5, """
commit (everything|all changes) with [the] message @msg
""", ['git.add {"all":true}', "ok", 'git.commit {"message":"@msg"}', "error failed", "show"])
add(0.5, """
(show the|check the|git) status (and|then|and then) commit (everything|all) (with message|with the message|as) @msg
""", ["git.status {}", "ok", 'git.add {"all":true}', "ok", 'git.commit {"message":"@msg"}', "ok", "show"])
add(0.6, """
commit everything as @msg and [then] show the [last] (log|commit)
commit all changes with message @msg, then show the (log|history)
""", ['git.add {"all":true}', "ok", 'git.commit {"message":"@msg"}', "ok", 'git.log {}', "ok", "show"])
add(0.4, """
make an empty commit [with the message|saying|called] @msg
git commit --allow-empty -m @msg
""", ['git.commit {"message":"@msg","allow_empty":true}', "ok", "show"])

add(3, """
git branch
<show> [the|all|all the] [git|local] branches [of this <repo>]
what branches (are there|exist|do we have|do i have)
which branch (am i on|is this|is active|is checked out|are we on)
(what's|what is|show) the current branch
on which branch am i
branches?
name of the current branch
""", ["git.branch {}", "ok", "show"])
add(0.8, """
git branch (-a|-r|--all)
<show> [all|the] remote branches [too|as well]
<show> all branches, (also|including) [the] remote [ones]
what branches (does the remote|does origin) have
""", ['git.branch {"remotes":true}', "ok", "show"])
add(2.5, """
(create|make|start|open) [a|the] [new] [git] branch [called|named] @new_branch [and (switch|go|change) to it]
git checkout -b @new_branch
git switch -c @new_branch
new branch @new_branch
branch off (as|to|into) @new_branch
i want [to work on] a new branch @new_branch
start working on a branch (called|named) @new_branch
(create and switch to|make and check out) [the|a] branch @new_branch
""", ['git.checkout {"create":"@new_branch"}', "ok", "show"])
add(1, """
(create|make|start) [a|the] [new] branch [called|named] @new_branch (from|off|based on|at|starting at) @commit
git checkout -b @new_branch @commit
branch @new_branch off @commit
""", ['git.checkout {"create":"@new_branch","from":"@commit"}', "ok", "show"])
add(1, """
git branch @new_branch
(create|make) [a|the] branch [called|named] @new_branch (but do not|without) (switching|switch) [to it]
(create|make) [a] branch @new_branch but stay (here|on this branch|where i am)
""", ['git.branch {"create":"@new_branch"}', "ok", "show"])
add(3, """
git (checkout|switch) @branch
(switch|change|go|go back|move|return) to [the] [git] branch @branch
(switch|go back|change|go over) to [the] @branch branch
check out [the] [branch] @branch
checkout @branch
take me to [the] branch @branch
i want to be on [the] [branch] @branch
let me work on [the] @branch branch
get me on branch @branch
""", ['git.checkout {"to":"@branch"}', "ok", "show"])
add(0.8, """
git checkout @commit
check out [the] commit @commit
go (back )to commit @commit
""", ['git.checkout {"to":"@commit"}', "ok", "show"])
add(0.7, """
(switch|go) to [the] [branch] @branch (and|then|and then) pull [the latest changes]
git checkout @branch && git pull
update [the] [branch] @branch: check it out and pull
""", ['git.checkout {"to":"@branch"}', "ok", "git.pull {}", "ok", "show"])
add(0.6, """
git (checkout|switch) @branch
switch to [the] [branch] @branch
""", ['git.checkout {"to":"@branch"}', "error missing", "show"])
add(0.8, """
(create|make) [a|the] [new] branch @new_branch (and|then|and then) commit (everything|all [my] changes) (with [the] message|as) @msg
commit (everything|my changes) on a new branch @new_branch (with the message|as) @msg
""", ['git.checkout {"create":"@new_branch"}', "ok", 'git.add {"all":true}', "ok", 'git.commit {"message":"@msg"}', "ok", "show"])
add(1.5, """
git branch -d @new_branch
<delete> [the] [git] [local] branch [called|named] @new_branch
<delete> [the] @new_branch branch
i no longer need the branch @new_branch
""", ['git.branch {"delete":"@new_branch"}', "ok", "show"])
add(0.8, """
git branch -D @new_branch
force delete [the] branch @new_branch
<delete> [the] branch @new_branch (by force|even if it is not merged|although it is not merged|even though it isn't merged|no matter what)
""", ['git.branch {"delete":"@new_branch","force":true}', "ok", "show"])
add(1, """
rename [the] [git] branch @new_branch (to|into|as) @new_branch2
git branch -m @new_branch @new_branch2
call the branch @new_branch @new_branch2 (instead|from now on)
""", ['git.branch {"rename":"@new_branch","to":"@new_branch2"}', "ok", "show"])
add(2, """
(discard|undo|revert|throw away|drop|forget|reset) [my|the|all] [uncommitted|local] (changes|edits|modifications) (in|to|of) @anyfile
git (checkout --|restore|checkout) @anyfile
(restore|bring back|get back) @anyfile (from git|from the last commit|as it was [in the last commit]|to the committed version|as committed)
(revert|reset) @anyfile to (the last commit|what is committed|HEAD)
undo what i did to @anyfile since the last commit
""", ['git.checkout {"paths":["@anyfile"]}', "ok", "show"])
add(0.8, """
(restore|bring back|get|take) @anyfile (from|as it was in|as of) [commit|the branch|branch] @commit
git checkout @commit -- @anyfile
get the version of @anyfile from @commit
""", ['git.checkout {"paths":["@anyfile"],"from":"@commit"}', "ok", "show"])

add(2, """
git merge @new_branch
merge [the] [branch] @new_branch [into (this one|the current branch|my branch|here|this branch|mine)]
(join|bring|integrate) [the] [branch] @new_branch into (the current branch|this branch|mine)
merge [the] @new_branch branch
get the changes of [the branch] @new_branch into this branch
""", ['git.merge {"from":"@new_branch"}', "ok", "show"])
add(0.8, """
merge @new_branch into @branch
(merge|bring) [the] [branch] @new_branch into [the] [branch] @branch
git checkout @branch && git merge @new_branch
(switch|go) to @branch and merge @new_branch [into it]
""", ['git.checkout {"to":"@branch"}', "ok", 'git.merge {"from":"@new_branch"}', "ok", "show"])
add(0.5, """
git merge @new_branch
merge [the] [branch] @new_branch
""", ['git.merge {"from":"@new_branch"}', "error failed", "show"])
add(0.5, """
git merge --no-ff @new_branch
merge @new_branch (without fast-forward|with a merge commit|without fast forwarding|and always make a merge commit)
""", ['git.merge {"from":"@new_branch","fast_forward":"never"}', "ok", "show"])
add(0.8, """
git merge --abort
(abort|cancel|give up|stop|undo) (the|this) [unfinished|current] merge
get me out of this merge
""", ['git.merge {"abort":true}', "ok", "show"])

add(2, """
git init
(create|make|start|set up|initialize|initialise|init) [a|an] [new] [empty] (git repo|git repository|repository|git project) [here|in this folder]
(turn|make) this folder [into] a git (repo|repository)
put this folder under version control
start tracking this folder with git
""", ['git.init {"path":"."}', "ok", "show"])
add(1.5, """
git init @folder
(create|make|start|set up|initialize|init) [a|an] [new] [empty] (git repo|git repository|repository) (in|at|called|named|in the folder) @folder
turn @folder into a git (repo|repository)
put @folder under version control
""", ['git.init {"path":"@folder"}', "ok", "show"])
add(0.5, """
(create|make|init|initialize) [a] [new] git (repo|repository) (in|at) @folder with [the] [first|default] branch @new_branch
git init -b @new_branch @folder
""", ['git.init {"path":"@folder","branch":"@new_branch"}', "ok", "show"])


def clone_name(v, r):
    return {"name": v["repo_url"].rstrip("/").rsplit("/", 1)[1].removesuffix(".git")}


add(2, """
git clone @repo_url
clone @repo_url
clone [the] [git] (repo|repository) @repo_url
(get|fetch|download|copy) the [git] (repo|repository) @repo_url
i need a (copy|clone|checkout) of @repo_url
""", ['git.clone {"url":"@repo_url","to":"@name"}', "ok", "show"], derive=clone_name)
add(1.5, """
git clone @repo_url @dir
clone [the repo] @repo_url (to|into|in|as) [the folder] @dir
(get|fetch|copy) the (repo|repository) @repo_url into [the folder] @dir
""", ['git.clone {"url":"@repo_url","to":"@dir"}', "ok", "show"])
add(0.8, """
git clone -b @new_branch @repo_url
clone [the] [branch] @new_branch (of|from) @repo_url
clone @repo_url, [but] only [the] branch @new_branch
clone @repo_url (at|on) [branch] @new_branch
""", ['git.clone {"url":"@repo_url","to":"@name","branch":"@new_branch"}', "ok", "show"], derive=clone_name)
add(0.8, """
git clone --depth 1 @repo_url
clone @repo_url (without history|without the history|shallow|shallowly|with depth 1|only the latest commit|with only the last commit)
shallow clone [of] @repo_url
""", ['git.clone {"url":"@repo_url","to":"@name","depth":1}', "ok", "show"], derive=clone_name)
add(0.6, """
clone @repo_url and show [me] the (history|log|last commits)
git clone @repo_url && git log
""", ['git.clone {"url":"@repo_url","to":"@name"}', "ok", 'git.log {"repo":"@name"}', "ok", "show"], derive=clone_name)
add(0.6, """
clone @repo_url and (show|list|tell) [me] [what is in it|the files|its files|what's inside]
""", ['git.clone {"url":"@repo_url","to":"@name"}', "ok", 'fs.list {"path":"@name"}', "ok 9", "show"], derive=clone_name)
add(0.4, """
git clone @repo_url
clone [the repository] @repo_url
""", ['git.clone {"url":"@repo_url","to":"@name"}', "error exists", "show"], derive=clone_name)

add(2, """
git push
push [my|the|all|all my] [changes|commits] [to (origin|the remote|the server|github|upstream|gitlab)]
push [the] (current|this) branch
(send|upload) my commits [to (the remote|the server|github|origin)]
publish my commits
""", ["git.push {}", "ok", "show"])
add(1.2, """
git push origin @branch
push [the] branch @branch [to (origin|the remote)]
push @branch to origin
""", ['git.push {"branch":"@branch"}', "ok", "show"])
add(0.8, """
git push -u origin @new_branch
push [the] [new] branch @new_branch (and set [the] upstream|and track it|and follow it|with upstream)
""", ['git.push {"branch":"@new_branch","set_upstream":true}', "ok", "show"])
add(0.6, """
push [with|and] [the] tags [too]
git push --tags
push all tags [to origin]
""", ['git.push {"tags":true}', "ok", "show"])
add(0.4, """
git push --force-with-lease
force push (with lease|safely|carefully|if nobody pushed since)
""", ['git.push {"force_with_lease":true}', "ok", "show"])
add(0.4, """
push to [the remote] @word
git push @word
push my commits to the remote @word
""", ['git.push {"remote":"@word"}', "ok", "show"])
add(0.5, """
git push
push my commits
""", ["git.push {}", "refused", "show"])
add(2, """
git pull
pull [the] [latest|newest|new] [changes|commits] [from (the remote|origin|github|upstream|the server)]
(update|sync|refresh) (this|the|my) <repo> [from (the remote|origin|the server)]
get the (latest|newest) (changes|commits|version) [from (origin|the remote|git|the server)]
bring (this|my) <repo> up to date
""", ["git.pull {}", "ok", "show"])
add(0.8, """
git pull origin @branch
pull [the] [branch] @branch from origin
pull @branch
""", ['git.pull {"branch":"@branch"}', "ok", "show"])
add(0.8, """
git fetch
fetch [the] [latest|new] (commits|changes) [from (origin|the remote)] [but do not merge|without merging|only]
only fetch, do not (merge|change my branch)
""", ['git.pull {"fetch_only":true}', "ok", "show"])
add(0.5, """
git pull (and|then) [git] push
pull, then push
sync with the remote: pull and push
""", ["git.pull {}", "ok", "git.push {}", "ok", "show"])
add(0.6, """
pull and show [me] what (changed|is new|came in)
git pull && git log
pull the latest changes and show the (log|last commits)
""", ["git.pull {}", "ok", "git.log {}", "ok", "show"])

add(0.9, """
git worktree list
<show> [the|all|my] (work trees|worktrees) [of this <repo>]
which (worktrees|work trees) are there
""", ["git.worktree {}", "ok", "show"])
add(0.9, """
git worktree add @dir
(add|make|create) a [new] (worktree|work tree) (in|at|called) @dir
""", ['git.worktree {"add":"@dir"}', "ok", "show"])
add(0.9, """
git worktree add @dir @new_branch
git worktree add -b @new_branch @dir
(add|make|create) a [new] (worktree|work tree) [in|at] @dir (for|with|on) [the] branch @new_branch
check out [the branch] @new_branch (in|into) a (second|separate|new) (worktree|work tree) @dir
""", ['git.worktree {"add":"@dir","branch":"@new_branch"}', "ok", "show"])
add(0.7, """
git worktree remove @dir
<delete> the (worktree|work tree) [in|at] @dir
""", ['git.worktree {"remove":"@dir"}', "ok", "show"])

# What no tool fits: plain git lines.
for weight, wordings, line in [
    (1, "git stash\nstash [my|the|all my] changes\nput [my|the] changes aside [for now]\n(park|shelve) my (changes|work)", "git stash"),
    (0.7, "git stash pop\n(pop|apply|bring back|restore|unstash) the (stash|stashed changes|last stash)\nget my stashed changes back", "git stash pop"),
    (0.5, "git stash list\n<show> [the|my|all] stashes\nwhat have i stashed", "git stash list"),
    (1, "git tag\n<show> [the|all|all the] [git] tags\nwhat tags (are there|exist|does this repo have)\nwhich (versions|releases) are tagged", "git tag"),
    (0.8, "git tag @tag\ntag (this|this commit|the current commit|the head|HEAD) [as|with] @tag\n(create|make|set|add) [a|the] [git] tag @tag", "git tag @tag"),
    (1, "git remote -v\n<show> [the|all] [git] remotes\n(what|which) remotes (are there|does this repo have)\nwhere does this <repo> push to\nwhat is the url of (origin|the remote)", "git remote -v"),
    (0.7, "git remote add origin @repo_url\nadd [the] remote origin @repo_url\n(set|use|add) @repo_url as [the] (remote|origin)", "git remote add origin @repo_url"),
    (1, "git reset --soft HEAD~1\nundo (the|my) last commit [but keep (the|my) changes]\ntake back the last commit [but keep the changes]\nuncommit the last commit", "git reset --soft HEAD~1"),
    (0.8, "git reset @anyfile\nunstage @anyfile\n(remove|take) @anyfile (from|out of) the (index|staging area)", "git reset @anyfile"),
    (0.6, "git reset\nunstage (everything|all|all files)\nempty the (index|staging area)", "git reset"),
    (0.8, "git revert @hash\nrevert [the] commit @hash\nmake a commit that undoes @hash", "git revert --no-edit @hash"),
    (0.6, "git cherry-pick @hash\ncherry-pick [the] commit @hash [onto this branch]\n(copy|apply|take) [the] commit @hash (here|onto this branch)", "git cherry-pick @hash"),
    (1, "git show @hash\n<show> [me] [the] commit @hash\nwhat (did|does) [the] commit @hash (change|do)\nwhat is in commit @hash", "git show @hash"),
    (1, "git blame @anyfile\nwho wrote (which|each|every) line of @anyfile\nblame @anyfile\n<show> the author of each line (in|of) @anyfile", "git blame @anyfile"),
    (1, "how many commits (are there|does this repo have|have been made) [in (this|the) <repo>]\n(count|number of) [the] commits [in this <repo>]\ngit rev-list --count HEAD", "git rev-list --count HEAD"),
    (1, "git shortlog -sn\nhow many commits (has|did) (everyone|each person|each author|every author) (made|make)\n(count|number of) commits (per|by) (author|person)\nwho (made|has) the most commits\nrank the authors by commits\nlist the contributors [of this <repo>]", "git shortlog -sn HEAD"),
    (0.7, "git ls-files\n<show> [all] [the] (tracked files|files in git|files tracked by git|files under version control)\nwhich files does git track", "git ls-files"),
    (0.5, "how many files (does git track|are tracked [by git])\n(count|number of) [the] (tracked files|files in git)", "git ls-files | wc -l"),
    (0.6, "git config user.(name)\nwhat is my git [user] name\nunder which name do i commit\nwhich name does git use [for me]", "git config user.name"),
    (0.6, "what is my git (email|mail address)\ngit config user.email\nwhich email does git use", "git config user.email"),
    (0.5, "set my git email to @mail\nuse @mail as my git (email|address)\ngit config user.email @mail", "git config user.email @mail"),
    (0.5, "git rm --cached @anyfile\nstop tracking @anyfile [but keep (it|the file)]\n(untrack @anyfile|remove @anyfile from git but keep the file)", "git rm --cached @anyfile"),
    (0.4, "git log --graph\n<show> the (history|log|commits) as a (graph|tree)\n<show> the commit graph", "git log --graph --oneline --all"),
    (0.4, "git log --oneline\n<show> the (log|history) (one line per commit|in short|as one liners|oneline)", "git log --oneline"),
    (0.5, "git rev-parse HEAD\n(what|which) is the (id|hash|sha) of (the head|HEAD|the current commit|this commit)\ncurrent commit hash", "git rev-parse HEAD"),
    (0.4, "git rebase @branch\nrebase [this|my branch|the current branch] (on|onto) [the branch] @branch", "git rebase @branch"),
    (0.3, "git rebase --abort\nabort the rebase\nget me out of this rebase", "git rebase --abort"),
    (0.4, "git branch --merged\nwhich branches are [already] merged\n<show> [all] merged branches", "git branch --merged"),
    (0.4, "git clean -n\n(which|what) untracked files would git clean (delete|remove)\ndry run of git clean", "git clean -n"),
    (0.4, "<show> the files changed in the last commit\nwhich files did the last commit (change|touch)\nwhat files were in the last commit", "git show --stat HEAD"),
    (0.4, "<show> commits since @date\nwhat was committed since @date\ngit log --since=@date", "git log --since=@date"),
    (0.5, "(what did i|what was|what have i) (commit|committed|do|done) (today)\ntoday's commits\ncommits (of|from) today", "git log --since=midnight"),
    (0.4, "(commits of|what was committed in) the last week\ncommits since last week\nwhat happened in git (this|in the last) week", "git log --since='1 week ago'"),
]:
    add(weight, wordings, ["sh " + line], tag=lambda r: f"v{r.randint(0, 9)}.{r.randint(0, 20)}" + r.choice(["", f".{r.randint(0, 9)}"]),
        hash=lambda r: "".join(r.choice("0123456789abcdef") for _ in range(r.choice([7, 7, 8, 10]))),
        mail=lambda r: f"{r.choice(['anna', 'ben', 'me', 'dev', 'info'])}@{r.choice(['example.com', 'mail.org', 'work.io'])}")
