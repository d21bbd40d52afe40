"""Processes, the system, the network, time; questions back, small talk."""

from phrases import Family, Raw

P = Family("process")
add = P.add

add(3, """
which (process|program|app|processes|programs) (uses|use|is using|are using|takes|eats|needs|consumes|burns|hogs) [the] most [of the|of my] (cpu|processor|cpu time|processor time|CPU)
what (is|programs are) (eating|hogging|burning|using [up]|taking) [all] my (cpu|processor|CPU)
<show> [the] [top|busiest|most active] processes [sorted] by cpu [usage|use]
(top|htop|show the busiest processes|busiest processes)
why is (this|my) <machine> so (slow|hot|loud|sluggish)
what makes my fan spin
what keeps (the|my) (cpu|processor) (busy|hot)
who is using the cpu
cpu hogs
processes by cpu
what's slowing (down my|my) <machine> [down]
sort the processes by cpu
""", ['process.list {"sort":"cpu","limit":10}', "ok", "show"])
add(2, """
<show> [the] [top] @n processes by cpu [usage|use|load]
which @n (processes|programs) use [the] most (cpu|processor)
[the] top @n (cpu hogs|cpu consumers|processes by cpu|processes)
the @n (processes|programs) (that use|with|using) the most cpu
the @n (busiest|most active|hungriest) (processes|programs)
""", ['process.list {"sort":"cpu","limit":@n}', "ok", "show"])
add(3, """
which (process|program|app|processes|programs|apps) (uses|use|is using|are using|takes|eats|needs|consumes|hogs) [the] most [of the|of my] (memory|ram|RAM)
what (is|programs are) (eating|hogging|using [up]|taking|filling) [all] my (memory|ram|RAM)
<show> [the] [top|hungriest] processes [sorted] by (memory|ram|memory usage|ram usage)
memory hogs
processes by (memory|ram)
where is (all|all my|my) (memory|ram|RAM) gone
why is (my|the) (memory|ram) full
who is using [up] (the|all the) (memory|ram)
sort the processes by (memory|ram)
what takes so much (memory|ram|RAM)
""", ['process.list {"sort":"memory","limit":10}', "ok", "show"])
add(2, """
<show> [the] [top] @n processes by (memory|ram|memory usage|ram usage)
which @n (processes|programs|apps) use [the] most (memory|ram)
[the] top @n (memory hogs|ram consumers|memory users|processes by memory)
the @n (processes|programs) (that use|with|using|taking) the most (memory|ram)
""", ['process.list {"sort":"memory","limit":@n}', "ok", "show"])
add(2.5, """
<show> [all] [the] [running] processes
ps aux
ps -ef
what is running [on (this|my) <machine>|right now|at the moment]
which (programs|processes|apps) are (running|active|open)
list everything that (runs|is running)
all processes
what processes are there
process list
running programs?
""", ['process.list {"sort":"name","limit":200}', "ok", "show"])
add(1, """
<show> the (newest|latest|most recently started|youngest) processes
which (processes|programs) were started (last|most recently|lately|recently)
what was started (last|recently|most recently)
processes by start time
""", ['process.list {"sort":"started","limit":10}', "ok", "show"])
add(0.5, "<show> [all] processes sorted by pid\nprocesses by pid\nlist the processes in order of (pid|their number|process id)", ['process.list {"sort":"pid","limit":200}', "ok", "show"])
add(1.2, """
<show> [all|the] processes (of|owned by|belonging to|started by|run by) [the] [user] @user
which (processes|programs) does @user (run|have running)
(what is|what's) @user running
@user's processes
ps -u @user
which processes (belong to|are owned by) @user
""", ['process.list {"user":"@user"}', "ok", "show"])
add(3, """
is @prog running
is there a process (named|called) @prog
(find|show|show me|list|look for|search for) [the|all|any] [process|processes|program] (named|called|matching|with the name) @prog
(find|show|list) [all|the|any] @prog processes
pgrep @prog
ps aux | grep @prog
which (pid|process id|process number) does @prog have
(what's|what is) the (pid|process id) of @prog
(does|is) @prog (run|still running|alive|up|active|open)
is the (service|program|daemon|server) @prog (running|up|alive)
how many @prog processes are (there|running)
check (if|whether|that) @prog is (running|up|still running|alive)
did @prog (start|crash)
how much (memory|ram|cpu) does @prog (use|take|need)
""", ['process.list {"name":"@prog"}', "ok", "show"])
add(2.5, """
<show> [the] process @pid
(what is|which process is|what program is|show) [process|pid] @pid
which process has [the] pid @pid
<show> [the] (details|info|information) (about|of|on|for) [the] (process|pid) @pid
(give me|tell me) [more] (info|about|details) (on|about) (pid|process) @pid
(which|what) (files|ports) does [the] (process|pid) @pid (use|have open|listen on)
what is (process|pid) @pid doing
which (folder|directory) does process @pid run in
how much (memory|cpu) does (process|pid) @pid use
""", ['process.info {"pid":@pid}', "ok", "show"])
add(3, """
<kill> [the] process @pid
<kill> [the] (pid|process number|process with the pid|process with pid|process id) @pid
kill @pid
kill -15 @pid
(send a|send) SIGTERM to @pid
@pid must (die|end|stop)
make process @pid (end|stop|exit)
""", ['process.kill {"pid":@pid}', "ok", "show"])
add(2, """
(force kill|kill -9|kill -KILL) [the] [process|pid] @pid
(force kill|kill|stop|end|terminate) [the] (process|pid) @pid (by force|with force|at once|hard|immediately|forcibly|the hard way)
(forcibly|forcefully|brutally) (kill|end|stop|terminate) [the] (process|pid) @pid
kill @pid (with SIGKILL|for good|with -9|and do not ask)
process @pid hangs, kill it by force
""", ['process.kill {"pid":@pid,"force":true}', "ok", "show"])
add(4, """
<kill> @prog
<kill> [all|every|the] @prog (processes|process)
<kill> [the] (process|program|app|application|daemon|server|service) [named|called] @prog
(killall|pkill|pkill -x) @prog
<kill> (all processes|everything|anything) (named|called|with the name) @prog
<kill> @prog (for me|now|please)
i want @prog (to stop|gone|stopped|closed)
@prog hangs, (kill|end|stop) it
@prog is (frozen|stuck), (kill|close|stop) it
make @prog (stop|quit)
find @prog and kill it
""", ['process.kill {"name":"@prog"}', "ok", "show"])
add(1.5, """
(force kill|force quit|force stop|killall -9|pkill -9) @prog
(kill|end|stop|quit|close) @prog (by force|with force|forcibly|at once|the hard way|immediately, do not ask)
(forcibly|forcefully) (kill|stop|end|quit|terminate) [all] @prog [processes]
@prog does not react, (force kill|kill -9) it
""", ['process.kill {"name":"@prog","force":true}', "ok", "show"])
add(0.6, """
is @prog running? if so <kill> it
(find|look for) [the] [process] @prog (and|then|and then) (kill|stop|end) it
check (if|whether) @prog is running and (kill|stop|end) it
see if @prog runs and (stop|kill) it
""", ['process.list {"name":"@prog"}', "ok", 'process.kill {"name":"@prog"}', "ok", "show"])
add(0.5, """
<kill> @prog (and|then|and then) (show|list) [me] [all] [the] [remaining|other] processes
""", ['process.kill {"name":"@prog"}', "ok", 'process.list {"sort":"name","limit":200}', "ok", "show"])
add(0.5, """
<kill> @prog (and|then|and then) (check|see|make sure|verify) [that] it is (gone|no longer running)
""", ['process.kill {"name":"@prog"}', "ok", 'process.list {"name":"@prog"}', "ok", "show"])
SIGNALS = [("HUP", "HUP"), ("SIGHUP", "HUP"), ("USR1", "USR1"), ("SIGUSR1", "USR1"), ("USR2", "USR2"), ("SIGUSR2", "USR2"), ("INT", "INT"), ("SIGINT", "INT"), ("QUIT", "QUIT"),
           ("STOP", "STOP"), ("SIGSTOP", "STOP"), ("CONT", "CONT"), ("SIGCONT", "CONT"), ("WINCH", "WINCH"), ("TSTP", "TSTP")]
add(1.5, """
send [the] [signal] @sig to [process|pid|the process] @pid
kill -@sig @pid
send [process|pid] @pid [a|the] [signal] @sig
signal [process] @pid with @sig
""", ['process.signal {"pid":@pid,"signal":"@sig"}', "ok", "show"], sig=SIGNALS)
add(0.8, "(pause|suspend|freeze|halt) [the] (process|pid) @pid\nput process @pid on hold", ['process.signal {"pid":@pid,"signal":"STOP"}', "ok", "show"])
add(0.8, "(resume|continue|unfreeze|unpause) [the] (process|pid) @pid\nlet process @pid (go on|continue|run again)", ['process.signal {"pid":@pid,"signal":"CONT"}', "ok", "show"])
add(0.6, "(reload|make reload) [the config of|the configuration of] process @pid\ntell process @pid to reload [its config]", ['process.signal {"pid":@pid,"signal":"HUP"}', "ok", "show"])

ARGV = [("python3 -m http.server", '"python3","-m","http.server"'), ("python3 server.py", '"python3","server.py"'), ("node index.js", '"node","index.js"'),
        ("npm start", '"npm","start"'), ("npm run dev", '"npm","run","dev"'), ("cargo watch", '"cargo","watch"'), ("cargo build", '"cargo","build"'),
        ("make all", '"make","all"'), ("redis-server", '"redis-server"'), ("caddy run", '"caddy","run"')]


def spawned(r):
    k = r.random()
    from values import said, stem, gibberish, word, port
    if k < 0.35:
        return r.choice(ARGV)
    if k < 0.6:
        f = stem(r) + ".py"
        return f"python3 {f}", f'"python3","{f}"'
    if k < 0.75:
        f = "./" + stem(r) + ".sh"
        return f, f'"{f}"'
    if k < 0.9:
        p, a = word(r), gibberish(r)
        return f"{p} --{a}", f'"{p}","--{a}"'
    p = port(r)
    return f"python3 -m http.server {p}", f'"python3","-m","http.server","{p}"'


add(2, """
<run> @cmd in the background
<run> (`@cmd`|'@cmd'|"@cmd") in the background
(start|spawn|launch) @cmd (as a background job|as a background process|in background)
@cmd &
let @cmd run in the background
(keep|have) @cmd running in the background
""", ['process.spawn {"argv":[@cmd]}', "ok", "show"], cmd=lambda r: (lambda t: (t[0], Raw(t[1])))(spawned(r)))
JOB = lambda r: r.choice(["job-", "job", "j"]) + str(r.randint(1, 30))
add(0.8, """
wait for [the] [background] [job] @job [to (end|finish)]
wait until @job (is done|has ended|ends|finishes)
is [the] [background] job @job (done|ready|finished) [yet]
""", ['process.wait {"job":"@job"}', "ok", "show"], job=JOB)
add(0.6, "<kill> [the] [background] job @job", ['process.kill {"job":"@job"}', "ok", "show"], job=JOB)
add(0.5, "<show> [the] [background] job @job\nhow is [the] job @job doing\n(details|info) of [the] job @job", ['process.info {"job":"@job"}', "ok", "show"], job=JOB)
add(0.8, """
(show|find|which is) the process (that uses|with|using) the most (memory|ram) and (show|tell me|give me) [its|all] (details|more about it)
(details|info) (of|about) the process (that uses|using) the most (memory|ram)
find the biggest process and show it [in detail]
""", ['process.list {"sort":"memory","limit":1}', "ok", "show"])
add(0.6, """
(show|find) the process (that uses|with|using) the most cpu and (show|tell me|give me) [its|all] (details|more about it)
(details|info) (of|about) the (busiest process|process that uses the most cpu)
""", ['process.list {"sort":"cpu","limit":1}', "ok", "show"])
add(0.8, """
<kill> the process (that uses|with|using|taking) the most (memory|ram)
<kill> (whatever|what) (uses|takes|eats) the most (memory|ram)
<kill> the biggest memory hog
""", ["beyond"])
add(0.6, """
<kill> the process (that uses|with|using|taking) the most cpu
<kill> (whatever|what) (uses|takes|eats) the most cpu
<kill> the (busiest process|biggest cpu hog)
""", ["beyond"])

# ---------------------------------------------------------------- system
S = Family("system")
add = S.add
add(3, """
<show> [the] (system info|system information|machine info|specs|system details) [of (this|my) <machine>]
what (machine|computer|system|kind of machine) is this
(what|which) (operating system|os|OS|linux|kernel|distribution|architecture) (am i running|is this|do i have|runs here|is running|is installed [here])
(what is|what's) (my|the) (hostname|computer name|kernel version|architecture|machine's name|username|user name)
uname -a
hostname
(show|tell me|give me) [the] (hostname|kernel version|os version|operating system|architecture)
(my|the|this) (computer|machine|system) specs
is this (a 64 bit|an arm|a 32 bit|an x86|a linux) (machine|system|computer)
which user am i
neofetch
(tell me about|describe) (this|my) <machine>
what hardware is this
whoami
""", ["system.info {}", "ok", "show"])
add(2.5, """
how busy is (the|my) (cpu|processor|<machine>)
<show> [the] (cpu|processor) (usage|load|utilization|use) [of (this|my) <machine>]
(how many|number of) (cores|cpus|processors|cpu cores) [do i have|does this <machine> have|are there|have i got]
(what is|what's) the (load|load average|cpu load|cpu usage) [right now]
nproc
lscpu
(what|which) (processor|cpu) (does this <machine> have|do i have|is in this <machine>|is this)
load average
is the (cpu|processor) (busy|overloaded|under load|idle)
cpu usage per core
how much cpu is (used|free|in use|idle)
""", ["system.cpu {}", "ok", "show"])
add(2.5, """
how much (memory|ram|RAM) (is free|do i have|is left|is used|is available|is there|does this <machine> have|have i got) [left]
<show> [the] (memory|ram|RAM|swap) [usage|use]
<show> [the] (free|available|used|total) (memory|ram)
free -h
free -m
am i (running low on|running out of|out of) (memory|ram)
(is|how much) swap (used|being used|is used|is in use|in use)
is there enough (memory|ram) left
how full is (the|my) (memory|ram)
memory status
do i have [any] swap
""", ["system.memory {}", "ok", "show"])
add(3, """
how much (disk space|space|room|storage) (is left|is free|do i have|have i left|is available|do i have left|remains) [on (this|my) <machine>|on the disk]
<show> [the] [free|used|available] disk (space|usage)
df
df -h
is (my|the) disk [nearly|almost] full
how full (is|are) (the|my) (disk|disks|hard drive|drives|ssd|file systems|filesystem)
<show> [all|the] [mounted] (file systems|filesystems|disks|mounts|partitions|drives)
free space?
(which|what) (disks|drives|file systems|partitions) (are mounted|do i have|are there)
am i running out of (disk|disk space|space|storage)
do i have enough (disk space|space)
""", ["system.disk {}", "ok", "show"])
add(1.5, """
how much (space|disk space|room) is (left|free|available) (on|in|under|at) @abs
df [-h] @abs
how full is [the disk at|the disk with|the file system of] @abs
<show> the free space (on|of|in) @abs
which (disk|file system|partition) (is|holds) @abs [on]
free space on @abs
""", ['system.disk {"path":"@abs"}', "ok", "show"], abs=lambda r: r.choice(["/", "/home", "/tmp", "/var", "/var/log", "/mnt/usb", "/data", "/boot", "/srv", "/opt", "/mnt/backup", "~", "~/Videos", "/media/" + r.choice(["usb", "anna", "disk1", "stick"]), "/mnt/" + r.choice(["nas", "data", "hdd", "d1"])]))
add(1, """
<show> all file systems, (also|including|even) (the virtual ones|proc and sysfs|those in memory|tmpfs)
df -a
all mounts including (virtual|special) ones
""", ['system.disk {"all":true}', "ok", "show"])
add(1.5, """
uptime
how long has (this|my|the) <machine> been (up|running|on)
(since when|how long) is (this|the|my) <machine> (up|running|on)
when was (this|the|my) <machine> (last) (rebooted|restarted|booted|started)
<show> [the] uptime
when did (the|my|this) <machine> (start|boot|last reboot|last boot)
last reboot?
how many days since the last (reboot|restart)
""", ["system.uptime {}", "ok", "show"])
add(1.5, """
<show> [all|the|my] (environment variables|env vars|environment|env variables)
printenv
env
(which|what) (environment variables|env vars) (are set|are there|do i have|are defined)
set variables of the environment
""", ["system.env {}", "ok", "show"])
add(2, """
(what is|what's|show|show me|print|echo|tell me) $@var
(what is|what's|show|print|tell me) [the] [value of] [the] [environment variable|env var|variable] @var
printenv @var
is [$|the variable |]@var set
what is @var set to
(does|is) the environment variable @var (exist|set|defined)
value of @var
""", ['system.env {"name":"@var"}', "ok", "show"], var=lambda r: r.choice("PATH HOME LANG EDITOR SHELL USER TERM DEBUG HTTP_PROXY http_proxy DISPLAY JAVA_HOME PYTHONPATH GOPATH CARGO_HOME LD_LIBRARY_PATH TZ PWD NODE_ENV DATABASE_URL VIRTUAL_ENV XDG_CONFIG_HOME LC_ALL MAIL PAGER".split() + [r.choice("API APP DB MY LOG CACHE".split()) + "_" + r.choice("HOST PORT LEVEL DIR URL MODE NAME".split())]))
add(0.8, """
(which|what) environment variables (contain|have|mention) @var [in their name]
<show> [all] [env|environment] variables (with|containing|named like) @var [in the name]
env | grep @var
""", ['system.env {"name":"@var"}', "ok", "show"], var="PROXY LANG PATH XDG JAVA PYTHON proxy DOCKER SSH LC_ GIT NODE".split())
add(2, """
<show> [all|the|my] [network] interfaces
(what is|what's) my (ip|ip address|local ip|mac address|gateway|network address|local address)
(what|which) ip [address] (do i have|does this <machine> have|have i got)
ifconfig
ip (addr|a|address|link|route)
<show> [the|my] (network settings|network info|network information|network configuration|default gateway|gateway|dns servers|name servers|mac address|ip|ip address|ip addresses)
(which|what) (dns servers|name servers|gateway|network cards) (do i use|am i using|are set|are configured|do i have)
am i connected to (a|the) network
how much traffic (went over|has gone through) [the|my] (network|interfaces)
is wlan0 up
is eth0 (up|connected)
""", ["system.network {}", "ok", "show"])
add(0.8, """
(my|the) disk is (nearly|almost) full, (what|which files) (takes|take|is taking|are taking) [up] (the|all the) space
(check|show) (the disk|disk space|the free space) (and|then|and then) (show|list|find) [me] the (biggest|largest) files
i am running out of (space|disk), (show|find) [me] the (biggest|largest) files
why is (my|the) disk full
""", ["system.disk {}", "ok", 'fs.list {"path":".","recursive":true,"sort":"size","limit":10,"kind":"file"}', "ok 10", "show"])
add(0.8, """
(check|show) [the] (disk space|free disk space|the disk|disk) (and|then|and then) (show|list|find) [me] the (biggest|largest) (folders|directories)
how full is the disk and which (folders|directories) (are the biggest|take the most)
(check|show) [the] (disk space|free disk space) and what takes the most space in @dir
""".replace("in @dir", "here"), ["system.disk {}", "ok", 'fs.disk_usage {"path":".","by":"folders","top":10}', "ok", "show"])
add(0.8, """
(show|check|how much is) [the] (free memory|memory|ram) (and|then|and then|, then) (show|which) [me] [the] (processes|programs) (use|using|that use|by) [the] most [memory|ram]
(is the memory full|am i out of memory) and what (uses|takes) it
""", ["system.memory {}", "ok", 'process.list {"sort":"memory","limit":10}', "ok", "show"])
add(0.8, """
(show|check) [the] [cpu] load (and|then|and then|, then) [show|list] [the] (busiest processes|processes by cpu|who uses it|top processes)
how busy is the (cpu|machine) and (who|what) is (using it|to blame)
""", ["system.cpu {}", "ok", 'process.list {"sort":"cpu","limit":10}', "ok", "show"])
add(0.8, """
(show|give me|tell me) [the] (system info|hostname), (memory|free memory) and disk [space|usage]
health check [of this machine]
how is (this|my) <machine> doing
status of this <machine>
overview of (this|the) <machine>
""", ["system.info {}", "ok", "system.memory {}", "ok", "system.disk {}", "ok", "show"])
add(0.5, """
(show|how much) (memory|ram) and disk [space] [is|do i have] [free|left]
free (memory|ram) and (disk space|disk)
""", ["system.memory {}", "ok", "system.disk {}", "ok", "show"])
add(0.5, "(show|what is|what's) (the|my) (hostname|computer name) and [my] ip [address]", ["system.info {}", "ok", "system.network {}", "ok", "show"])

# ---------------------------------------------------------------- network
N = Family("network")
add = N.add
add(3, """
ping @host
is @host (up|reachable|online|alive|down|there|responding)
can i reach @host
(check|see|test) (if|whether|that) @host is (up|reachable|online|alive|down)
(does|will) @host (answer|respond|reply) [to a ping]
how (fast|quickly) does @host (answer|respond|reply)
(what is|what's) the (latency|ping|ping time|round trip time) to @host
(send a ping|send pings) to @host
do i have a connection to @host
try to reach @host
is the server @host (alive|dead|up)
""", ['net.ping {"host":"@host"}', "ok", "show"])
add(1.5, """
ping @host @n times
ping -c @n @host
(send|make) @n pings to @host
""", ['net.ping {"host":"@host","count":@n}', "ok", "show"], n=lambda r: (lambda k: ({2: "two", 3: "three", 5: "five", 10: "ten"}.get(k, str(k)) if r.random() < 0.3 else str(k), str(k)))(r.choice([2, 3, 3, 5, 5, 6, 7, 8, 10, 10, 12, 15, 20])))
add(0.6, "ping @host once\nsend (one|a single) ping to @host", ['net.ping {"host":"@host","count":1}', "ok", "show"])
add(0.8, """
(do i have|is there) [an] (internet|internet connection|connection to the internet)
am i online
is the internet (working|up|down)
(check|test) my internet connection
does my internet work
""", ['net.ping {"host":"1.1.1.1"}', "ok", "show"])
add(2.5, """
(what is|what's) the (ip|address|ip address|dns) (of|for) @name_host
(resolve|nslookup|dig|host) @name_host
(look up|lookup|find|show|get) [the] (dns|ip|address|ip address|dns entry|dns record) (of|for) @name_host
which ip (does @name_host have|has @name_host|belongs to @name_host)
does @name_host resolve
(dns lookup|look up) [of|for] @name_host
(where|what) does @name_host (point to|resolve to|point)
@name_host ip?
ask the dns for @name_host
""", ['net.dns_lookup {"host":"@name_host"}', "ok", "show"])
add(2.5, """
is port @port [on|of|at] @host (open|reachable|closed)
is [the] port @port (open|reachable|closed) (on|at|of) @host
(check|test|see) (if|whether|that) [the] port @port [is] [open|reachable] (on|at|of) @host
can i (reach|connect to) @host (on|at) port @port
can i (reach|connect to) port @port (on|of|at) @host
(check|test|try|probe) port @port (on|of|at) @host
is @host (listening|reachable) on port @port
nc -z @host @port
telnet @host @port
does @host (listen on|accept connections on|answer on) port @port
try to connect to @host:@port
is @host:@port (open|up|reachable)
""", ['net.port_check {"host":"@host","port":@port}', "ok", "show"])
SERV = [("ssh", "22"), ("https", "443"), ("http", "80"), ("smtp", "25"), ("dns", "53"), ("mysql", "3306"), ("postgres", "5432"), ("redis", "6379"), ("ftp", "21")]
add(0.8, """
is @serv (open|reachable|up) on @host
can i (reach|connect to) @host (via|by|over|with) @serv
does @host (offer|have|speak|run) @serv
""", ['net.port_check {"host":"@host","port":@serv}', "ok", "show"], serv=SERV)
add(2, """
<show> [all|the] (listening|open) ports
(which|what) ports are (open|in use|listening|used) [on (this|my) <machine>]
what is listening [on (this|my) <machine>]
(which|what) (processes|programs|services) (are listening|listen) [on a port]
ss -tlnp
ss -tulpn
netstat -(tlnp|tulpn)
(what|which) servers (are running|run) here
listening sockets
which ports does this <machine> (have open|listen on)
""", ['net.connections {"listening":true}', "ok", "show"])
add(2.5, """
(who|what|which process|what process|what program|which program) (uses|is using|is listening on|listens on|is on|occupies|has|takes|is blocking|blocks|owns|holds) [the] port @port
is port @port (in use|used|taken|free|occupied|available|busy)
is (something|anything) (listening|running) on [port] @port
lsof -i :@port
<show> the (process|program) (on|listening on|using|that uses) port @port
what runs on port @port
port @port is (already in use|taken), by (whom|what)
ss -tlnp | grep @port
(what's|whats) on port @port
""", ['net.connections {"listening":true,"port":@port}', "ok", "show"])
add(1.5, """
<show> [all|the] [open|active|established|current] [network|tcp] connections
who is connected to this <machine>
(what|which) connections (are open|are there|do i have|are active)
netstat
ss
which (hosts|machines|servers) am i connected to
to whom is this <machine> (connected|talking)
""", ['net.connections {"listening":false}', "ok", "show"])
add(0.7, """
<show> [all|the] connections (on|to|over|with) port @port
who is connected (to|on) port @port
""", ['net.connections {"listening":false,"port":@port}', "ok", "show"])
add(1, """
<kill> (whatever|what|the process that|the program that|everything that) (listens|is listening|runs|is running) on port @port
<kill> (whatever|what|the process that) (uses|is using|blocks|occupies|takes) [the] port @port
<kill> the process (on|at|using|listening on) port @port
free [up] port @port
make port @port free
find (what|the process that|who) (listens on|uses) port @port and kill it
""", ["beyond"])
add(0.6, """
(who|what) (uses|is on|listens on) port @port and what (is it|else does it do|process is it)
find the process on port @port and show its details
details of the process that listens on port @port
""", ['net.connections {"listening":true,"port":@port}', "ok", "show"])
add(3, """
(GET|get|curl|fetch|open|request|wget -qO-) @api
(fetch|get|show|read|request|open) [me] [the] [content of|page|url|address|what is at] @api
(make|send|do) a [GET|get|http] request to @api
what does @api (say|return|answer|respond|give)
<show> [me] (the content of|the answer of|the response of|what is at|what comes from) @api
call @api [and show (me the answer|the answer|the response)]
query @api
""", ['net.http_request {"url":"@api"}', "ok", "show"])
add(1, """
is @url (up|online|reachable|working|down)
(does|is) the (site|website|page) @url (work|up|online|load)
check (if|whether) @url (works|is up|is online|responds)
what status (code)? does @url (return|give|have)
""".replace("(code)?", "[code]"), ['net.http_request {"url":"@url"}', "ok", "show"])
add(1, """
<show> [me] [only] the [http|response] headers of @url
curl -I @url
(HEAD|head) @url
(make|send) a HEAD request to @url
which (headers|server) does @url (send|use|return)
""", ['net.http_request {"url":"@url","method":"HEAD"}', "ok", "show"])
add(1.2, """
(post|send|POST) @body to @api
(make|send|do) a (POST|post) [request] to @api with [the] [body|data|text] @body
curl -X POST -d @body @api
POST @api with @body
""", ['net.http_request {"url":"@api","method":"POST","body":"@body"}', "ok", "show"],
    body=lambda r: (lambda b: (f"'{b}'", b))(r.choice([lambda: '{"%s":"%s"}' % (_w(r), _w(r)), lambda: '{"%s":%d}' % (_w(r), r.randint(1, 99)), lambda: f"{_w(r)}={_w(r)}", lambda: _w(r), lambda: f"{_w(r)}={r.randint(1, 99)}&{_w(r)}={_w(r)}"])()))
add(0.5, "(make|send|do) a (PUT|put) [request] to @api with [the] [body|data] @body\ncurl -X PUT -d @body @api\nPUT @body to @api",
    ['net.http_request {"url":"@api","method":"PUT","body":"@body"}', "ok", "show"], body=lambda r: (lambda b: (f"'{b}'", b))('{"%s":"%s"}' % (_w(r), _w(r))))
add(0.5, "(send|make) a (DELETE|delete) request to @api\ncurl -X DELETE @api\nDELETE @api", ['net.http_request {"url":"@api","method":"DELETE"}', "ok", "show"])
add(0.4, "(make|send) a[n empty] (POST|post) request to @api\ncurl -X POST @api\ntrigger @api with POST", ['net.http_request {"url":"@api","method":"POST"}', "ok", "show"])


def _w(r):
    from values import WORDS
    return r.choice(WORDS)


def last_part(v, r):
    name = next(v[k] for k in ("dl", "dlzip") if k in v).rsplit("/", 1)[1]
    stem = name
    for e in (".tar.gz", ".tar.zst", ".tar.xz", ".tar.bz2", ".tgz", ".zip", ".tar", ".gz", ".zst"):
        if stem.endswith(e):
            stem = stem[:-len(e)]
            break
    return {"name": name, "folderof": stem}


add(3, """
download @dl
(wget|curl -O|fetch|save) @dl
(download|get|fetch|grab|pull down) [me] [the file] [from|at] @dl
(i need|please load down|load) [the file] @dl [here]
download the (pdf|file|archive|image|document) at @dl
(download|save) @dl (here|to this folder|to the current folder)
""", ['net.download {"url":"@dl","to":"@name"}', "ok", "show"], derive=last_part)
add(2.5, """
(download|fetch|get|wget|grab) @dl (to|as|into) @dest
(save|store) @dl (to|as|in|under) @dest
(download|fetch) @dl and (save|store|call|name) it (as|to|) @dest
curl -o @dest @dl
wget -O @dest @dl
curl @dl > @dest
""".replace("(as|to|)", "as"), ['net.download {"url":"@dl","to":"@dest"}', "ok", "show"], dest=lambda r: _dest(r))
add(1.5, """
(download|fetch|get|wget|grab|save) @dl (to|into|in) [the] [folder|directory] @dir
(download|put|save) @dl (into|in) (the folder|my) @dir
""", ['net.download {"url":"@dl","to":"@path"}', "ok", "show"], derive=lambda v, r: {"path": v["dir"].rstrip("/") + "/" + v["dl"].rsplit("/", 1)[1]})
add(0.8, """
(download|fetch|wget) @dl (and|then|and then) (verify|check) [that] (its|the) (sha256|checksum|sha256 checksum) [is|against] @sha
(download|fetch) @dl with [the] (sha256|checksum) @sha
""", ['net.download {"url":"@dl","to":"@name","sha256":"@sha"}', "ok", "show"], derive=last_part, sha=lambda r: "".join(r.choice("0123456789abcdef") for _ in range(64)))
add(0.5, """
(resume|continue|go on with|finish) (the download|downloading|the interrupted download) [of] @dl
wget -c @dl
""", ['net.download {"url":"@dl","to":"@name","resume":true}', "ok", "show"], derive=last_part)
add(0.5, """
download @dl (again|and overwrite the old one|and replace the old one|, overwrite if it exists|even if it exists)
""", ['net.download {"url":"@dl","to":"@name","overwrite":true}', "ok", "show"], derive=last_part)
add(2, """
(download|fetch|wget|get) [the archive] @dlzip (and|then|and then) (extract|unpack|unzip|untar|decompress) (it|them|the archive) [here]
(download and (extract|unpack|unzip)|fetch and (unpack|extract)) @dlzip
wget @dlzip and unpack it
""", ['net.download {"url":"@dlzip","to":"@name"}', "ok", 'fs.extract {"archive":"@name","to":"@folderof"}', "ok", "show"], derive=last_part)
add(1.2, """
(download|fetch|wget|get) [the archive] @dlzip (and|then|and then) (extract|unpack|unzip|untar|decompress) (it|the archive) (to|into|in) @dir
(download and (extract|unpack|unzip)|fetch and (unpack|extract)) @dlzip (to|into|in) @dir
""", ['net.download {"url":"@dlzip","to":"@name"}', "ok", 'fs.extract {"archive":"@name","to":"@dir"}', "ok", "show"], derive=last_part)
add(0.8, """
(download|fetch) @dl (and|then|and then) (show|give|compute|print) [me] its (sha256|checksum|hash)
(download|get) @dl and hash it
""", ['net.download {"url":"@dl","to":"@name"}', "ok", 'fs.hash {"paths":["@name"]}', "ok", "show"], derive=last_part)
add(0.8, """
(download|fetch) @dltxt (and|then|and then) (show|print|read|display) [me] (it|its content|what is in it|the content)
""", ['net.download {"url":"@dltxt","to":"@name"}', "ok", 'fs.read {"path":"@name"}', "ok", "show"],
    derive=lambda v, r: {"name": v["dltxt"].rsplit("/", 1)[1]}, dltxt=lambda r: __import__("values").download("txt md csv json xml log sh")(r))
add(0.5, """
(download|fetch) @dltxt (and|then|and then) count (its lines|the lines|the words in it|the lines in it)
""", ['net.download {"url":"@dltxt","to":"@name"}', "ok", 'fs.count {"paths":["@name"]}', "ok", "show"],
    derive=lambda v, r: {"name": v["dltxt"].rsplit("/", 1)[1]}, dltxt=lambda r: __import__("values").download("txt md csv json xml log")(r))
add(0.6, """
is @name_host up and is port @port open
ping @name_host and check (its|the) port @port
""", ['net.ping {"host":"@name_host"}', "ok", 'net.port_check {"host":"@name_host","port":@port}', "ok", "show"])
add(0.4, "(resolve|look up) @name_host and ping it", ['net.dns_lookup {"host":"@name_host"}', "ok", 'net.ping {"host":"@name_host"}', "ok", "show"])
add(0.4, "ping @host and @host2\nare @host and @host2 (up|reachable|online)", ['net.ping {"host":"@host"}', "ok", 'net.ping {"host":"@host2"}', "ok", "show"])


def _dest(r):
    from values import at, stem
    return at(r, f"{stem(r)}.{r.choice('zip pdf csv json png jpg txt html iso tar.gz deb mp3 mp4 xml dat'.split())}", 0.35)


# ---------------------------------------------------------------- time
T = Family("time")
add = T.add
add(3, """
what time is it [now|right now]
(what's|whats|what is) the (time|date|current time|current date|current date and time)
<show> [me] the [current] (time|date|date and time)
(what|which) day is (it|today)
what (date|day) (do we have|is it) [today]
date
(today's|todays) date
(what's|what is) today's date
how late is it
time please
what year is it
which (month|year|weekday) is (it|this)
do you have the time
what is today
current time
is it (monday|tuesday|wednesday|thursday|friday|saturday|sunday) [today]
""", ["time.now {}", "ok", "show"])
add(3, """
(what time is it|what's the time|how late is it|what is the time) [now|right now] in @city
<show> [me] the [current] (time|date|local time|local time) in @city
[what is] the time in @city
(what|which) day is it in @city
(current|local) time in @city
@city time
what time do (they|people) have in @city
is it (night|day|already tomorrow|morning) in @city
time in @city [please]
""", ['time.now {"zone":"@city"}', "ok", "show"])
add(1.2, """
(what time is it|what's the time|what is the time) in @zone
<show> the [current] time in [the zone|the time zone|timezone] @zone
@zone time
TZ=@zone date
""", ['time.now {"zone":"@zone"}', "ok", "show"])
add(0.8, """
(what time is it|what's the time) (in|at) [UTC ]@offset
time at offset @offset
""".replace("[UTC ]", ""), ['time.now {"zone":"@offset"}', "ok", "show"])
add(0.8, "(what time is it|what's the time|show the time|the time) in (utc|UTC|gmt|GMT)\n(utc|UTC) time\nuniversal time\ncurrent time in utc\nwhat is the UTC time now", ['time.now {"zone":"UTC"}', "ok", "show"])
add(0.5, "what time is it in @city and [in] @city2\n<show> the time in @city and @city2", ['time.now {"zone":"@city"}', "ok", 'time.now {"zone":"@city2"}', "ok", "show"])
add(2, """
(wait|sleep|pause|hold on|do nothing) [for] @dur
sleep @dur
wait @dur [please]
take a break of @dur
(hold|pause) for @dur
""", ['time.sleep {"ms":"@dur"}', "ok", "show"])
add(1.2, """
wait @dur (and|then|and then) (tell me|show) (the time|what time it is)
in @dur tell me the time
""", ['time.sleep {"ms":"@dur"}', "ok", "time.now {}", "ok", "show"])
add(0.5, """
wait @dur (and|then|and then) ping @host
(ping @host in @dur)
""", ['time.sleep {"ms":"@dur"}', "ok", 'net.ping {"host":"@host"}', "ok", "show"])
add(0.5, "wait @dur (and|then|and then) <kill> @prog\n<kill> @prog (in|after) @dur", ['time.sleep {"ms":"@dur"}', "ok", 'process.kill {"name":"@prog"}', "ok", "show"])
UNIT = ["days", "weeks", "months", "hours", "years"]
for weight, wordings, line in [
    (2, "(what is|what's|which is) the date in @num @unit\n(what|which) (date|day) (is it|is|will it be) in @num @unit\ndate in @num @unit\n@num @unit from (now|today)\nwhich day is @num @unit from (now|today)\nwhat date is @num @unit (from now|ahead)", "date -d '+@num @unit' '+%A %Y-%m-%d'"),
    (2, "(what was|which was) the date @num @unit ago\n(what|which) (date|day) was it @num @unit ago\ndate @num @unit ago\nwhat day was @num @unit ago", "date -d '@num @unit ago' '+%A %Y-%m-%d'"),
    (1, "(what|which) (date|day) (is|will it be) tomorrow\ntomorrow's date\nthe date of tomorrow", "date -d tomorrow '+%A %Y-%m-%d'"),
    (1, "(what|which) (date|day) was [it] yesterday\nyesterday's date\nthe date of yesterday", "date -d yesterday '+%A %Y-%m-%d'"),
    (1.2, "(what|which) (date|day) is next @day\nthe date of next @day\nwhen is [the] next @day\nwhat date is @day", "date -d 'next @day' '+%A %Y-%m-%d'"),
    (0.8, "(what|which) (date|day) was last @day\nthe date of last @day\nwhen was last @day", "date -d 'last @day' '+%A %Y-%m-%d'"),
    (2, "(what|which) (day of the week|weekday|day) (is|was|will be|falls on) @date\non (what|which) (weekday|day) (is|was|falls|does) @date [fall]\nweekday of @date\nwas @date a @day\nis @date a @day", "date -d @date +%A"),
    (2, "how many days (are|is it|lie|are there) (between|from) @date (and|to|until) @date2\ndays between @date and @date2\nhow (long|many days) is it from @date to @date2\nnumber of days from @date until @date2\ndifference between @date and @date2 in days", "echo $(( ($(date -d @date2 +%s) - $(date -d @date +%s)) / 86400 ))"),
    (1.2, "how many days (until|till|to) @date\nhow (long|many days) (is it|are left) (until|till|to) @date\ndays (until|till) @date\ncountdown to @date in days", "echo $(( ($(date -d @date +%s) - $(date +%s)) / 86400 ))"),
    (1.2, "how many days (since|ago was|ago is) @date\nhow (long|many days) is it since @date\ndays since @date\nhow many days have passed since @date", "echo $(( ($(date +%s) - $(date -d @date +%s)) / 86400 ))"),
    (1.2, "[show|print|what is] [the] [current] (unix time|unix timestamp|epoch time|epoch seconds|timestamp|seconds since 1970)\n(current|the) unix timestamp\nepoch now\nhow many seconds since the epoch", "date +%s"),
    (1.2, "convert [the] [unix] (timestamp|time|epoch) @epoch [to|into] [a] [readable|human] [date]\nwhat (date|time) is [the] [unix] (timestamp|epoch) @epoch\n@epoch as [a] date\nturn the timestamp @epoch into a date\nwhen was @epoch [in unix time]", "date -d @epochraw"),
    (0.8, "(what|which) week [of the year|number|of the year number] is (it|this|today)\n(calendar week|week number) [today|now]\ncurrent week number\nwhich calendar week do we have", "date +%V"),
    (0.8, "(what|which) day of the year is (it|today)\nday [number] of the year\nhow many days [of this year] have passed this year", "date +%j"),
    (0.8, "[show|print] [the] [current] (date|time) in (iso|ISO 8601|iso 8601) [format]\niso (date|time|timestamp) [now]\ncurrent date in iso format", "date -Iseconds"),
    (0.8, "[show|print] today's date as (YYYY-MM-DD|yyyy-mm-dd|year-month-day)\ndate in the (form|format) YYYY-MM-DD\nonly the date, year-month-day", "date +%F"),
    (0.6, "[show|print] [only] the [current] time (as HH:MM|in hours and minutes|without the date|as HH:MM:SS)\njust the time, no date", "date +%T"),
    (0.6, "[show|print] the [current] (year)\njust the year", "date +%Y"),
    (0.6, "how many days does @month @year have\nlast day of @month @year\nhow long is @month @year", "date -d '@year-@monthnum-01 +1 month -1 day' +%d"),
    (0.6, "(what is|what's) @date plus @num days\nadd @num days to @date\n(what|which) date is @num days after @date\n@num days after @date", "date -d '@date +@num days' +%F"),
    (0.6, "(what is|what's) @date minus @num days\nsubtract @num days from @date\n(what|which) date is @num days before @date\n@num days before @date", "date -d '@date -@num days' +%F"),
    (0.7, "cal\n[show|print|display] [me] [a|the] calendar [of this month|for this month]\nthis month's calendar\ncalendar please", "cal"),
    (0.6, "[show|print] [me] [a|the] calendar (of|for) @year\ncal @year\nyear calendar @year", "cal @year"),
    (0.6, "[show|print] [me] [a|the] calendar (of|for) @month @year\ncal @month @year\ncalendar of @month @year", "cal @month @year"),
    (0.6, "(what|which) (time zone|timezone) (am i in|is set|does this machine use|is this)\nmy (time zone|timezone)\ncurrent timezone", "date '+%Z %z'"),
]:
    add(weight, wordings, ["sh " + line], unit=UNIT, day="monday tuesday wednesday thursday friday saturday sunday".split(), epoch=lambda r: (lambda v: (v, v))(str(r.randint(10 ** 8, 2 * 10 ** 9))),
        num=lambda r: str(r.choice([r.randint(2, 12), r.randint(2, 100), 10, 30, 90, 100])), month="january february march april may june july august september october november december".split(),
        derive=lambda v, r: {"epochraw": "@" + v.get("epoch", ""), "monthnum": f"{'january february march april may june july august september october november december'.split().index(v['month']) + 1:02}" if "month" in v else ""})

# ---------------------------------------------------------------- questions back, when the goal does not say what is needed
A = Family("ask")
add = A.add
for wordings, question in [
    ("(delete|remove|erase|trash|rm) (it|this|that|the file|this file|a file|that file|one of the files|something)\nget rid of (it|the file|this)\ndelete\nremove that for me\ncan you delete the file\nwipe it\ndelete the one i told you about", "Which file should I delete?"),
    ("(delete|remove) (the folder|the directory|a folder|this directory|that folder)\nget rid of the folder", "Which folder should I delete?"),
    ("(move|mv) (it|this|the file|that|a file|the file somewhere else|them)\nmove that somewhere\nput it (there|somewhere else|where it belongs)\nmove the file over there", "Which file should I move, and where to?"),
    ("(copy|cp|duplicate) (it|this|the file|that|a file)\nmake a copy\ncopy that over\ncopy the file please\nmake a copy of it", "Which file should I copy, and where to?"),
    ("(open|show|read|print|display|cat) (it|the file|this|that file|a file|that|the document)\nshow me the file\nwhat does it say\nlet me see it\nread the file to me", "Which file should I show?"),
    ("(edit|change|modify|fix) (it|the file|this|that file|that)\nchange the file\nmake a change\nedit that", "Which file should I change, and how?"),
    ("(unzip|extract|unpack|untar) (it|this|the archive|that|the file)\nunpack the zip\nextract the zip file", "Which archive should I unpack?"),
    ("(download) (it|the file|this|that|something)\nget the file from the internet\ndownload that file\nfetch it", "Which address should I download?"),
    ("(kill|stop|end|terminate) (it|the process|that process|this|a process|that|the program)\nkill\nstop the thing\nend the program", "Which process should I end?"),
    ("(commit) [it|this|my changes|the changes|everything|now]\ncommit my work\nmake a commit\ngit commit", "What should the commit message be?"),
    ("(create|make|start) [a|a new] branch\nnew branch\nmake me a branch", "What should the branch be called?"),
    ("switch branch\n(switch|change) (the branch|branches|to another branch|to the other branch)\ncheckout\ngit checkout\ngo to the other branch", "Which branch should I switch to?"),
    ("(delete|remove) (the|a) branch\ndelete that branch\nremove one of the branches", "Which branch should I delete?"),
    ("merge\nmerge (it|the branch|them|a branch)\nmerge the branches\ngit merge", "Which branch should I merge?"),
    ("clone\nclone (it|the repo|a repo|a repository|the repository)\ngit clone", "Which repository should I clone?"),
    ("(ping) [it|the server|a host|the host|someone]\nis it (up|online|reachable)\nis the server up\ncheck the server", "Which host should I ping?"),
    ("(search|find|look for|grep) [it|something|that|for it|the file|a file|for something]\nfind that thing\nsearch the files\nwhere is it\nfind me something\nlook for that file", "What should I look for?"),
    ("replace (it|the word|the text|that|a word|some text)\nreplace one word with another\nsearch and replace", "What should I replace with what, and in which file?"),
    ("sort (it|this|the file|that|them)\nput it in order", "Which file should I sort?"),
    ("compare (them|the files|it|two files|both)\ndiff\nare they the same\nwhat is the difference between them\ncompare the two", "Which files should I compare?"),
    ("run (it|the script|that|a command|the command|something)\nexecute it\nstart it\nstart the program\nlaunch that", "What should I run?"),
    ("undo (it|that one thing|the thing)\nput it back", "What should I undo?"),
    ("wait\nwait a bit\nsleep\nwait a moment please\nhold on for a while", "How long should I wait?"),
    ("hash it\nchecksum\nwhat is its checksum\n(compute|calculate) the (hash|checksum)", "Which file should I hash?"),
    ("is the port open\ncheck the port\nis it listening\nport check", "Which port of which host should I check?"),
    ("is it running\nis it still running\ncheck if it runs", "Which program do you mean?"),
    ("append (it|a line|something|text)\nadd a line\nadd (it|something) to the file\nadd some text", "Which text should I add, and to which file?"),
    ("write (it|something) (down|to a file)\nsave it\nsave this\nwrite a file\nstore it", "What should I write, and to which file?"),
    ("do it\ndo that\ndo something\nfix it\ngo\nhandle it\nyou know what to do\nthe usual\ncontinue\ndo the thing\ni need help\nmake it work\nagain\ntake care of it\nsame as yesterday", "What should I do?"),
    ("clean up\n(clean|tidy) (it|this|up here) [up]\nmake some (space|room)\nfree some (space|disk space)\ntidy up", "What may I delete?"),
    ("back it up\nmake a backup\nback up my files\nbackup", "What should I back up, and where to?"),
    ("send (it|the file|this|a request)\nupload it\nupload the file\npost it", "What should I send, and where to?"),
    ("convert (it|the file|this|that)\nconvert the file", "Which file should I convert, and into what?"),
    ("split (it|the file|this)\ncut the file into pieces", "Which file should I split, and into what pieces?"),
    ("merge the files\njoin the files\ncombine (them|the files)\nput the files together\nconcatenate the files", "Which files should I join, and into which file?"),
]:
    add(1 + wordings.count("\n") * 0.15, wordings, ["ask " + question])
for v, q in [("move", "Where should I move @anyfile to?"), ("copy", "Where should I copy @anyfile to?")]:
    add(1, f"{v} @anyfile\n{v} the file @anyfile [somewhere|somewhere else|to another place]", ["ask " + q])
add(1, "rename @anyfile\nrename the file @anyfile\ngive @anyfile (another|a new|a better) name", ["ask What should @anyfile be called?"])
add(0.7, "(replace|change) @pat in @anyfile\nreplace the word @pat in @anyfile", ["ask What should @pat be replaced with?"])
add(0.7, "change the permissions of @anyfile\nchmod @anyfile\nset the mode of @anyfile", ["ask Which permissions should @anyfile have?"])
add(0.7, "(append|add) [some text|a line|something] to @anyfile\nwrite something (to|into) @anyfile", ["ask Which text should I add to @anyfile?"])
add(0.6, "(edit|change|modify|update) @anyfile", ["ask What should I change in @anyfile?"])
add(0.5, "ping @host and tell me if the port is open\nis the port of @host open\ncheck the port on @host", ["ask Which port of @host should I check?"])
add(0.5, "(commit|check in) @anyfile", ["ask What should the commit message be?"])
add(0.5, "rename [the] branch @new_branch", ["ask What should @new_branch be called?"])
add(0.5, "(delete|remove|move|copy|rename) the (old|other|big|first|second|new|wrong|last) (one|file)", ["ask Which file do you mean?"])
CH = lambda r: (lambda a, b: (f"{a} or {b}", f'"question":"{a} or {b}?","choices":["{a}","{b}"]'))(*r.sample(__import__("values").WORDS, 2))
add(0.8, "ask me (whether i want|if i want|to choose between|whether to take) @ch", ["ask.person {@ch}", "ok", "show"], ch=lambda r: (lambda t: (t[0], Raw(t[1])))(CH(r)))

# ---------------------------------------------------------------- say
Y = Family("say")
add = Y.add
for weight, wordings, text in [
    (3, "(hi|hello|hey|hallo|good morning|good evening|good afternoon|hi there|hello there|hey there|howdy|greetings|yo|hiya|moin|hi mycel|hello mycel|hey mycel|sup|hey you)\n(hello|hi), (friend|computer|assistant|anyone there)\nis (anyone|someone|anybody) (there|here)\nare you (there|here|awake|alive|ready|listening|online)\nnice to meet you\nknock knock\nanybody home", "Hello! What should I do for you?"),
    (2, "(thanks|thank you|thx|ty|many thanks|thanks a lot|thank you very much|thank you so much|cheers|much appreciated|thanks mycel|thank you mycel|great, thanks|perfect, thank you|ok thanks|cool, thanks|awesome, thanks)\n(thanks|thank you) for (your help|helping|everything|that)\n(well done|good job|nice work|great job|good work|nice|great|perfect|awesome|excellent|wonderful|you are great|i love you|good bot)\nthat (helped|was great|worked|is all) [a lot|,] [thanks]", "You are welcome."),
    (2, "(bye|goodbye|good bye|see you|see you later|cya|good night|so long|farewell|until tomorrow|bye bye|talk to you later|exit|quit|i am done for today|that's all for now|ciao|tschüss)", "Goodbye."),
    (2, "(who|what) are you\nwhat is (mycel|your name|this|this program)\n(introduce yourself|tell me about yourself|tell me who you are|describe yourself)\nare you (a bot|an ai|a robot|chatgpt|human|a human|a person|real|a language model|claude|an assistant|siri|alexa)\nwhat's your name\nwho made you\nwhat kind of (program|assistant|ai) are you\nwho am i talking to\nwhats mycel", "I am Mycel. I carry out tasks on this machine: files, text, archives, git, processes and the network."),
    (3, "what can you do\nwhat (can i ask you|can i ask|do you do|are you good at|are you able to do|are you capable of|are your abilities|are your skills|should i ask you|things can you do|commands do you know|tools do you have|can you help me with)\n(help|help me|how do i use you|how does this work|how do you work|how can you help me|how can you help|can you help me|what are you for|show me what you can do|what do you know|list your (tools|abilities|commands|features|skills))\nwhat is (possible|mycel good for|mycel able to do)\ngive me (an example|some examples) of what you can do\nwhat's your purpose\ni am new here\nhow do i start", "I can find, move, rename, edit, pack and delete files, work with git, look at processes, disk and memory, use the network, and run shell commands. For example: find the pdf files bigger than 10 MB."),
    (1, "how are you [today|doing]\nhow's it going\nhow do you (do|feel)\nare you (ok|fine|well|happy|tired)\nhow is life\nwhat's up\nwhats up", "I am fine and ready. What should I do for you?"),
    (1, "(sorry|i'm sorry|my mistake|my bad|oops|never mind|nevermind|forget it|forget what i said|cancel|cancel that|nothing|no|do nothing|nope|it's nothing|not now|stop it|leave it|don't bother|no thanks|no thank you|ignore that)\n(i changed my mind|wrong window|that was not for you|just testing|test|testing|this is a test)", "All right, I did nothing."),
    (0.6, "(can i undo|is it possible to undo|how do i undo|can you undo) (things|what you do|what you did|changes|a deletion|a delete)\nwhat if i delete (something by mistake|the wrong file)\nis it safe [to use you]\ncan you (break|destroy) (my files|something)\nwill you delete my files", "What changes files can be undone with: mycel undo"),
    (0.5, "(do|don't) (you|you not) (send|share|upload) my (data|files) [anywhere|to anyone]\nwhere does (my data|this) (go|run)\ndo you need (the internet|internet|a network connection|the cloud)\nare you (offline|local|running locally|in the cloud)\ndo you work (offline|without internet)", "I run on this machine; small tasks like this need no other."),
    (0.5, "(yes|ok|okay|sure|fine|alright|right|good|i see|got it|understood|hmm|aha|cool|interesting|lol|haha|wow|ok then|k|kk)", "What should I do next?"),
    (0.5, "(don't|do not|never|please do not|please don't) (delete|remove|touch|change|move|rename|kill|stop|overwrite) (anything|it|@anyfile|@prog|that|my files)\ndo not (push|commit|run|do) (anything|it|that)", "All right, I did nothing."),
    (0.4, "(you are|you're) (stupid|dumb|useless|slow|wrong|bad)\n(that was|that's|this is) (wrong|bad|not what i wanted|not right|incorrect)\nbad bot", "I am sorry. Tell me what you want instead, with the names of files or programs."),
    (0.4, "(which|what) languages do you (speak|understand|know)\ndo you (speak|understand) (english|german|spanish|portuguese|indonesian|bahasa|deutsch)", "English, German, Spanish, Portuguese and Indonesian for everyday tasks."),
    (0.3, "(say|print|echo|write) @str\nsay @str [please]\nrepeat after me: @str", "@str"),
]:
    add(weight, wordings, ["say " + text])

FAMILIES = [P, S, N, T, A, Y]
