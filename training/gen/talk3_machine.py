"""The machine, round three: network, programs, services, processes, the system, what takes the space; still other people's words.

`many` takes blocks: some wordings, then a line `=> step >> step ...` that answers them. A number after `=>` is the weight.
`⟦` and `⟧` are literal round brackets, `⟫` is a literal `>>`. A search that is followed by an action also gets its `ok 0`.
"""

import re

from phrases import Family
from talk2_look import age, size
from talk2_machine import SL as SL2
from talk2_machine import _derive as derive2
from values import CITIES, PEOPLE, SAMPLERS, WORDS, folder, gibberish, word

FAMILY = Family("talk3_machine")
add = FAMILY.add


# ---------------------------------------------------------------- values

NAMES = """Lena Marek Aisha Tobias Ingrid Kwame Yuki Priya Sam Alex Jordan Mo Theo Greta Bjorn Chiara Pavel Noor Kim Hassan Eva Tim Julie Ravi Odile Fergus Ilse Dmitri
Marisol Tamsin Anouk Leif Bea Rashid Wanjiru Oskar Petra Callum Soraya Ned Winnie Ludo Agnes Ike Romy""".split()


def who(r):
    return r.choice(NAMES) if r.random() < 0.6 else r.choice(PEOPLE).capitalize()


def tale(r):
    """A sentence that holds nothing of the wish, though its words may mislead."""
    p, q, w, v, k = who(r), who(r), word(r), word(r), r.randint(2, 60)
    c = r.choice(list(CITIES))
    return r.choice([
        f"{p} unplugged the {w} in {c} again.", f"I teach {k} children and one of them sat on the router.", f"Night shift, ward {k}, the printer is dead too.", f"it's 3:{k % 50 + 10} am and the pager went off.",
        f"My supervisor wants chapter {k} by noon.", f"We sell {w} and {v} in a small shop in {c}.", f"{p} says windows would be easier.", f"i spilled tea over the {w} keyboard, port and all.", f"Grandpa here, {k + 40} years old.",
        f"The {w} ran for {k} hours and then nothing.", f"got a ticket from {q}, number {k * 37}.", f"{p} installed something on {r.choice(['Monday', 'Tuesday', 'Friday', 'Sunday'])}.", f"The ping pong table is free, but my laptop is not.",
        f"They moved the {w} server to rack {k}.", f"in the {w} lecture {p} killed the mood.", f"{k} people in the waiting room and the {w} screen is black.", f"ok this is embarrassing.", f"So, {p} from accounting called.",
        f"I was on holiday in {c} for {k} days.", f"The vpn guy {q} is ill.", f"the kids watched {w} cartoons all weekend.", f"Our {w} went down {k} times this month.", f"I am not from here, sorry for english.", f"My thesis on {w} networks is due.",
        f"new {w}, old me.", f"{q} and I share this computer.", f"the boss flies to {c} at {r.randint(5, 9)}.", f"no clue what a kernel is but anyway.", f"The last admin left {k} sticky notes.", f"Honestly I just want to go home.",
    ])


TAG = ["thx", "thanks a lot", "lol", "asap", "pls", "ty", ":)", "please!", "if possible", "when you get a minute", "cheers", "no hurry", "that's all", "nothing else", "just curious", "for the ticket", "quick", ";)", "much appreciated", "ugh", "k thx", "ta",
       "sir", "dear computer", "and be quick", "if it's no trouble", "xo", "over", "danke", "for {p}", "{p} is asking", "{p} can't wait", "haha", "before {p} wakes up", "(sorry)", "!!!"]


def tag(r):
    t = r.choice(TAG).format(p=who(r))
    return ", " + t if t[0] not in "(:;!" and r.random() < 0.5 else t


IFACE = lambda r: r.choice(["eth0", "eth1", "wlan0", "wlp2s0", "enp3s0", "eno1", "lo", "docker0", "tun0", "br0", "wg0", "usb0", "ens18", "enp0s31f6", "wlan1", "bond0", "tailscale0", "veth" + gibberish(r)[:4], "en" + r.choice("op") + str(r.randint(0, 9)), "virbr0"])
TOOLS = lambda r: r.choice("""git docker python3 node npm cargo rustc gcc clang make cmake curl wget vim nvim nano emacs zsh fish jq rg fzf htop php perl ruby pip pip3 psql mysql sqlite3 ansible rsync rclone pandoc gimp
inkscape magick yt-dlp tree gpg deno bun yarn pnpm R julia ghc bash gdb valgrind ninja meson podman terraform vagrant qemu-img jekyll bat fd eza delta gawk sed grep tar bison flex
black ruff mypy poetry pipenv uv pre-commit pytest scala swift dart flutter mvn gradle sbt elixir nasm nmap strace""".split())
APPS = lambda r: TOOLS(r) if r.random() < 0.65 else r.choice("ffmpeg nmap tmux ssh go java unzip 7z convert iperf3 traceroute pdftotext tesseract exiftool xclip unrar tshark mosh lynx screen".split() + [gibberish(r)] * 4 + [word(r) + "-cli", word(r) + "ctl", word(r)])


def prog(r):
    """The name of a process, also such that look like words."""
    return r.choice([
        lambda: SL2["prog"](r), lambda: SL2["prog"](r), lambda: SL2["prog"](r), lambda: word(r), lambda: word(r) + "_" + word(r), lambda: word(r) + "-" + str(r.randint(1, 9)), lambda: word(r).capitalize() + word(r).capitalize(),
        lambda: word(r) + r.choice([".py", ".sh", ".bin", ".exe", ".rb"]), lambda: gibberish(r) + r.choice(["d", "svc", "-agent", "-helper", "64", "_v2"]), lambda: r.choice("sleep cat yes tail find cp sort less top watch dd tar test show move clean backup sync update".split()),
        lambda: r.choice("firefox chrome java node python3 mysqld redis-server nginx php-fpm gunicorn beam.smp dockerd containerd Xwayland steam OneDrive Dropbox Signal Zoom Skype Teams".split()),
    ])()


def svc(r):
    return SL2["svc"](r) if r.random() < 0.6 else r.choice(["sshd", "nginx", "postgresql", "redis", "cron", "docker", "chronyd", "rsyslog", "haproxy", "tor", "vsftpd", "postfix", "dovecot", "named", "plex", "jellyfin", "minio", "gitea", "nextcloud", "openvpn", word(r) + "-" + word(r), word(r) + "-sync"])


def place(r):
    """A folder as people name it."""
    return r.choice([
        lambda: folder(r), lambda: folder(r), lambda: folder(r), lambda: "~/" + r.choice("Downloads Pictures Videos Music Documents Desktop".split()), lambda: r.choice("work notes old delete misc private stuff school new temp later thesis backup".split()),
        lambda: "/" + r.choice(["var/log", "var/cache", "var/lib/docker", "home", "opt", "usr", "srv", "var", "tmp", "root"]), lambda: word(r).capitalize() + " " + word(r).capitalize() + " " + str(r.randint(2009, 2026)),
        lambda: "." + word(r), lambda: "~/." + r.choice(["cache", "config", "local/share", "npm", "cargo", "m2", "mozilla", "thunderbird"]), lambda: word(r) + "-" + word(r), lambda: word(r) + "." + word(r), lambda: "/mnt/" + word(r), lambda: "/media/" + r.choice(PEOPLE), lambda: "../" + word(r),
    ])()


KINDS = [("photos", "*.{png,jpg,jpeg,gif,webp,bmp,svg,tiff,heic}"), ("pictures", "*.{png,jpg,jpeg,gif,webp,bmp,svg,tiff,heic}"), ("images", "*.{png,jpg,jpeg,gif,webp,bmp,svg,tiff,heic}"), ("videos", "*.{mp4,mkv,avi,mov,webm,m4v}"), ("movies", "*.{mp4,mkv,avi,mov,webm,m4v}"),
         ("video files", "*.{mp4,mkv,avi,mov,webm,m4v}"), ("songs", "*.{mp3,flac,wav,ogg,opus,m4a,aac}"), ("audio files", "*.{mp3,flac,wav,ogg,opus,m4a,aac}"), ("logs", "*.log"), ("log files", "*.log"), ("archives", "*.{zip,tar,gz,tgz,zst,bz2,xz,7z,rar}"), ("pdfs", "*.pdf"), ("pdf files", "*.pdf"),
         ("PDFs", "*.pdf"), ("zip files", "*.zip"), ("zips", "*.zip"), ("csv files", "*.csv"), ("spreadsheets", "*.{xls,xlsx,ods,csv}"), ("documents", "*.{doc,docx,odt,rtf,pdf}"), ("presentations", "*.{ppt,pptx,odp}"), ("ebooks", "*.{epub,mobi,azw3}"), ("iso images", "*.iso"), ("databases", "*.{db,sqlite,sqlite3}"),
         ("jupyter notebooks", "*.ipynb"), ("python files", "*.{py,pyi}"), ("shell scripts", "*.{sh,bash}"), ("json files", "*.json"), ("text files", "*.txt"), ("temporary files", "*.{tmp,temp}"), ("backup files", "*.{bak,orig}"), ("fonts", "*.{ttf,otf,woff,woff2}"), ("tarballs", "*.{tar,tar.gz,tgz}")]


def kinds(r):
    if r.random() < 0.5:
        return r.choice(KINDS)
    e = r.choice("mp4 mkv mp3 wav flac png jpg gif psd raw cr2 nef mov iso img vmdk qcow2 vdi sql csv parquet h5 npy pt onnx safetensors log bak old tmp dmp core zip 7z rar gz deb rpm exe jar war apk pdf docx pptx xlsx blend stl dwg svg tif dat bin db xml json o pyc class".split())
    return r.choice([f".{e} files", f"{e} files", f"*.{e}", f".{e} files", f"{e.upper()} files"]), f"*.{e}"


def ip(r):
    return r.choice([f"192.168.{r.randint(0, 9)}.{r.randint(1, 254)}", f"10.{r.randint(0, 99)}.{r.randint(0, 20)}.{r.randint(1, 254)}", f"172.{r.randint(16, 31)}.{r.randint(0, 9)}.{r.randint(1, 250)}", f"{r.randint(20, 210)}.{r.randint(1, 250)}.{r.randint(1, 250)}.{r.randint(1, 250)}"])


def lan(r):
    """A short name as it stands in a hosts file."""
    return r.choice([lambda: word(r) + r.choice([".lan", ".local", ".test", ".home", ".internal", ".dev"]), lambda: "nas" + str(r.randint(1, 9)), lambda: word(r) + str(r.randint(1, 20)), lambda: "db." + word(r) + ".local", lambda: r.choice("staging gitlab wiki intranet jira mirror".split()) + "." + word(r) + ".com", lambda: word(r) + "-" + word(r)])()


SL = dict(SL2, who=who, story=tale, tail=tag, iface=IFACE, tool=TOOLS, app=APPS, prog=prog, svc=svc, dir=place, kinds=kinds, age=age, size=size, ip=ip, lan=lan, lp=["("], rp=[")"])
THE = dict(k=lambda r: (lambda a: (a[0].removeprefix("a "), a[1]))(SL2["k"](r)))
BEHIND = re.compile(r"\b(the|last|first|top|newest|youngest|past|recent|latest|busiest|final|these|previous|my)( [a-z]+)? @k\b")

SL.update(
    dlb=SAMPLERS["dl"],
    cnt=lambda r: str(r.choice([1, 1, 2, 3, 4, 5, 7, 9, 12, r.randint(1, 60)])), total=lambda r: str(r.choice([r.randint(1, 30), r.randint(20, 900)])),
    pip=lambda r: r.choice("requests numpy pandas flask django scipy pillow matplotlib torch jax rich click typer fastapi pydantic sqlalchemy lxml boto3 celery httpx tqdm beautifulsoup4 openpyxl pyyaml jinja2 attrs networkx sympy".split() + [gibberish(r), word(r) + "-" + word(r)]),
    pkg=lambda r: r.choice("cowsay htop tree jq ncdu vim-nox build-essential libssl-dev nginx-full postgresql-client figlet ripgrep fd-find sqlite3 texlive-full imagemagick zip neofetch fortune-mod".split() + [gibberish(r), "lib" + word(r) + "-dev", word(r) + "-tools", word(r)]),
    dlsh=lambda r: "https://" + word(r) + r.choice([".com", ".dev", ".io", ".org"]) + "/" + r.choice(["install.sh", "setup.sh", word(r) + ".sh", word(r) + ".AppImage", "get-" + word(r) + ".sh", word(r) + "-linux-amd64"]),
    newname=lambda r: f"{word(r)}{r.choice(['', '-' + word(r), '_' + str(r.randint(1, 99)), ' ' + word(r), '.' + str(r.randint(1, 9))])}.{r.choice('zip tar.gz pdf csv json png iso txt html deb'.split())}",
)


def _derive(v, r):
    if "dlsh" in v:
        return {"name": v["dlsh"].rsplit("/", 1)[1]}
    d = derive2(v, r)
    if "dlb" in v:
        d["nameb"] = v["dlb"].rsplit("/", 1)[1]
    if "dl" in v and "dir" in v:
        d["indir"] = v["dir"].rstrip("/") + "/" + d["name"]
    return d


# What may have "could you" before it, a "thanks" behind it, or a slip of the fingers; the other sentences stay as they are.
PLAIN = set("what what's which how where when who is are does did has can why show list find kill stop end close start open ping check give tell get look download fetch resolve print count measure restart".split())


def _noisy(line):
    head = line.rstrip("?!.")
    return line.split(" ", 1)[0] in PLAIN and not re.match(r"open (ports|files|any|doors)|list of|count of|check:", line) and not re.search(r"[.?!:;⟦–]( |$)| - |=>|->", head) and "@tail" not in line


def _result(step):
    """What a call gives: a search the number of its finds, a ranked list its length, a counting list the total."""
    if step.startswith("fs.search"):
        return "ok @cnt"
    if step.startswith("fs.list"):
        ranked = re.search(r'"sort":.*"limit":(\d+|@k)', step)
        return f"ok {ranked[1]}" if ranked else "ok @total"
    return "ok"


def many(text, w=1.0, **slots):
    lines = []
    for line in text.split("\n"):
        line = line.strip()
        if not line.startswith("=> ") and not re.match(r"=>[\d.]+ ", line):
            lines += [line] if line else []
            continue
        head, _, rest = line[2:].partition(" ")
        calls, steps = rest.strip().split(" >> "), []
        for c in calls:
            c = c.replace("⟫", ">>")
            if steps and not c.startswith("ok") and not steps[-1].startswith("ok"):
                steps.append(_result(steps[-1]))
            steps.append(c)
        found = steps[0].startswith("fs.search") and len(calls) > 1 and "$1" in rest
        if not steps[-1].startswith(("say", "ask", "beyond")):
            steps += ([] if steps[-1].startswith("ok") else [_result(steps[-1])]) + ["show"]
        extra = {**SL, **(THE if any(BEHIND.search(x) for x in lines) else {}), **slots}
        for noise in (True, False):
            some = [x.replace("⟦", "@{lp}").replace("⟧", "@{rp}") for x in lines if _noisy(x) == noise]
            if some:
                weight = (float(head) if head else 1) * w * len(some) ** 0.5
                add(round(weight, 3), "\n".join(some), steps, lang="en", derive=_derive, noise=noise, **extra)
                if found:
                    add(round(weight * 0.1, 3), "\n".join(some), [steps[0], "ok 0", "show"], lang="en", derive=_derive, noise=noise, **extra)
        lines = []
    assert not lines, lines


# ---------------------------------------------------------------- network: this machine

many("""
the ISP helpline wants my default gateway, where do i read that off
router address please, the one my packets leave through
gateway = ?
=> system.network {}
through which box does this laptop get out to the internet
what is the hop number zero here, i.e. my default gw
=> system.network {}
default gw
gw?
def. gateway pls
=> system.network {}
@story Which router am I behind?
@story default gateway please @tail
=> system.network {}
my network teacher asked for "the standard gateway", no idea, tell me
I would kindly like to know the address of the gateway that is in use.
=> system.network {}
who answers my dns questions at the moment
dns => which server
am i on google dns or the one from the provider
=> system.network {}
DNS server in use?
names resolve slowly, which name server is configured on this box
=> system.network {}
I set a pi-hole last night. Is it really the dns server this machine uses?
what have i got as nameserver right now, don't change it
=> system.network {}
@story What DNS am I using @tail
@story Name servers of this machine, please.
=> system.network {}
the guest wifi only lets registered hardware addresses in, so what's mine
MAC of @iface
hw address of @iface, please
=> system.network {}
For the whitelist they need the MAC address of @iface.
@iface: mac address?
physical address of the card @iface
=> system.network {}
what is the ethernet address of this machine, aa:bb:cc style
mac adress pls, for the school network form
=> system.network {}
@story They want the MAC address of the interface @iface @tail
read me the hardware address of @iface (only that, don't touch the settings)
=> system.network {}
""".replace("(only that, don't touch the settings)", "⟦only that, don't touch the settings⟧"))
many("""
my ip in the lan, need to type it into the tv
what number do the other computers see me under, inside the house
under which address can my colleague reach this pc
=> system.network {}
does @iface have an address at all
@iface -> ip?
which ip did dhcp give to @iface
=> system.network {}
did I get an ipv6 address or only v4
ipv6 here: yes or no
=> system.network {}
169.254 something again? show my addresses
i think dhcp failed. own addresses please
=> system.network {}
interfaces, all, with addresses
nics?
how many network cards does this thing have and are they up
=> system.network {}
is @iface up or down
link state of @iface
=> system.network {}
how many bytes went through @iface so far
traffic counters please, received and sent
did @iface have any errors since boot
=> system.network {}
I'm filling in an insurance form that asks for "the IP of the device". What is it?
@story So what is my own address?
=> system.network {}
am i on wifi or on the cable
is it the cable or the wlan that has the address
=> system.network {}
network: everything you know about mine
netinfo
=> system.network {}
1. my address 2. the gateway 3. the dns server
address + gateway + dns, all three
=> system.network {}
wats my ip adress
whats teh gatway
=> system.network {}
ip a
ip addr show
ifconfig -a
=> system.network {}
the address the rest of the world knows me by
external ip (for the firewall of a customer), please
not my 192.168 one, the public ip
=> sh curl -s https://ifconfig.me
is my ip at the provider still the same? show the public one
behind which public address do we sit here
=> sh curl -s https://ifconfig.me
routes?
where do packets for other networks go, the table please
kernel routing table
=> sh ip route
did the vpn change my routes, show them
which networks are routed where
=> sh ip route
ipv6 routes
routing table but for v6
=> sh ip -6 route
over which interface would a packet to @ip go
which way does the kernel send traffic for @ip
route to @ip, just ask the kernel, no trace
=> sh ip route get @ip
i want to know the way (gateway and card) used for @ip
=> sh ip route get @ip
neighbours on the lan that this machine has talked to
arp cache pls
which mac has which ip around here
=> sh ip neigh
mtu of @iface?
how large may a packet on @iface be, the mtu
=> sh cat /sys/class/net/@iface/mtu
is the cable at @iface gigabit or only 100
link speed of @iface
=> sh cat /sys/class/net/@iface/speed
under what name is this computer known in the network
host name of this box
=> system.info {}
name of this pc, nothing else
bare hostname
=> sh hostname
the fully qualified name of this server
fqdn of this host
=> sh hostname -f
""".replace("(for the firewall of a customer)", "⟦for the firewall of a customer⟧").replace("(gateway and card)", "⟦gateway and card⟧"))

# ---------------------------------------------------------------- network: names and hosts

many("""
@name_host – which number is that
what hides behind the name @name_host, address wise
the ip that belongs to @name_host
=> net.dns_lookup {"host":"@name_host"}
ip⟦@name_host⟧
@name_host => ip
lookup: @name_host
=> net.dns_lookup {"host":"@name_host"}
turn @name_host into an address for me
translate @name_host to an ip
I have the name @name_host but the form wants an IP.
=> net.dns_lookup {"host":"@name_host"}
@story To which ip does @name_host point?
@story Resolve @name_host @tail
=> net.dns_lookup {"host":"@name_host"}
since the move of our domain i don't know where @name_host leads. Look it up.
has the dns change for @name_host arrived yet? what does it resolve to
=> net.dns_lookup {"host":"@name_host"}
does anybody know @name_host, dns i mean, no ping
not a ping, only the address of @name_host
=> net.dns_lookup {"host":"@name_host"}
A and AAAA of @name_host
ipv4 and v6 of @name_host
=> net.dns_lookup {"host":"@name_host"}
does @name_host exist in dns
is @name_host a real name, dns says what
=> net.dns_lookup {"host":"@name_host"}
@name_host and @name_host2: same ip or not
look up both @name_host and @name_host2
are @name_host and @name_host2 the same machine, their addresses please
=> net.dns_lookup {"host":"@name_host"} >> net.dns_lookup {"host":"@name_host2"}
@name_host; @name_host2; @name_host3 -> addresses
three names, three addresses please: @name_host, @name_host2 and @name_host3
=> net.dns_lookup {"host":"@name_host"} >> net.dns_lookup {"host":"@name_host2"} >> net.dns_lookup {"host":"@name_host3"}
can you reslove @name_host
nslokup @name_host
=> net.dns_lookup {"host":"@name_host"}
what name does @ip have
reverse dns of @ip
who is @ip, by name
=> sh dig +short -x @ip
@ip shows up in my logs, which host name is that
ptr record for @ip
=> sh dig +short -x @ip
where do mails for @name_host go, the MX
txt records of @name_host2 no @name_host
=> sh dig +short MX @name_host
spf is in the txt record, show the TXT of @name_host
TXT @name_host
=> sh dig +short TXT @name_host
which name servers are responsible for @name_host
NS records for @name_host
=> sh dig +short NS @name_host
""".replace("txt records of @name_host2 no @name_host\n", ""))
many("""
is there an entry for @lan in my hosts file
hosts file: anything about @lan?
did someone put @lan into /etc/hosts
=> fs.search {"path":"/etc/hosts","text":"@lan"}
@lan must be faked somewhere, look in /etc/hosts for it
grep @lan in /etc/hosts, change nothing
=> fs.search {"path":"/etc/hosts","text":"@lan"}
to which address does my hosts file send @lan
what does /etc/hosts say about @lan
=> fs.search {"path":"/etc/hosts","text":"@lan"}
does /etc/hosts mention the address @ip
which names has @ip in /etc/hosts
=> fs.search {"path":"/etc/hosts","text":"@ip"}
show /etc/hosts
/etc/hosts pls
let me read /etc/hosts, i won't edit it
=> fs.read {"path":"/etc/hosts"}
which fake names have i got in the hosts file
static host entries of this machine
my own little dns file, the hosts one, print it
=> sh cat /etc/hosts
@lan should point to @ip on this machine ⟦hosts file⟧
hosts entry please: @ip @lan
@ip @lan -> /etc/hosts
=> sh echo '@ip @lan' | sudo tee -a /etc/hosts
i want @lan to lead to @ip, put it into /etc/hosts
new line for /etc/hosts: @ip @lan
=> sh echo '@ip @lan' | sudo tee -a /etc/hosts
what's in /etc/resolv.conf
resolv.conf in /etc, what does it hold
=> fs.read {"path":"/etc/resolv.conf"}
/etc/nsswitch.conf: show
print /etc/nsswitch.conf
=> fs.read {"path":"/etc/nsswitch.conf"}
""")
many("""
anybody home at @host
knock knock @host
does @host live
=> net.ping {"host":"@host"}
@host: dead or alive
@host? ping
ping => @host
=> net.ping {"host":"@host"}
can this machine see @host
I can't get to @host from my phone; can you, from here?
do packets make it to @host and back
=> net.ping {"host":"@host"}
the nurse station says @host is gone, check whether it is reachable
@who restarted @host. Is it back?
has @host come back up
=> net.ping {"host":"@host"}
how many milliseconds to @host
latency to @host
roundtrip @host
=> net.ping {"host":"@host"}
@story Is @host reachable?
@story Could you see if @host answers @tail
=> net.ping {"host":"@host"}
just ping @host, don't scan it or anything
one ping only: @host, vasily
=> net.ping {"host":"@host"}
ping @host, no sorry @host2
=> net.ping {"host":"@host2"}
""".replace("one ping only: @host, vasily\n", ""))
many("""
ping @host but only once
one ping only to @host please
=> net.ping {"host":"@host","count":1}
is the line to @host losing packets? @k pings should show it
send @k echo requests to @host
@host x @k pings
=> net.ping {"host":"@host","count":@k}
@k times ping: @host
my game lags. ping @host @k times and show me the times
=> net.ping {"host":"@host","count":@k}
to @host i'd like @k pings
let @k pings fly to @host
=> net.ping {"host":"@host","count":@k}
is the internet gone or is it me
do we have internet
connection ok??
=> net.ping {"host":"1.1.1.1"}
netflix says no connection, am i offline
are we online, the whole house is shouting
internet y/n
=> net.ping {"host":"1.1.1.1"}
@story Is there any internet here?
the cable was out this morning, is the outside world back
=> net.ping {"host":"1.1.1.1"}
of @host, @host2 and @host3, who doesn't answer
three servers: @host, @host2, @host3. One is down, which?
alive? @host / @host2 / @host3
=> net.ping {"host":"@host"} >> net.ping {"host":"@host2"} >> net.ping {"host":"@host3"}
@host and @host2 both reachable?
one of @host and @host2 is down, find out which
ping @host; ping @host2
=> net.ping {"host":"@host"} >> net.ping {"host":"@host2"}
can i reach @host, and if so is @port open on it
ping @host and after that try its port @port
=> net.ping {"host":"@host"} >> net.port_check {"host":"@host","port":@port}
which address has @name_host and is it up
resolve @name_host, then ping it
first the ip of @name_host, then a ping to it
=> net.dns_lookup {"host":"@name_host"} >> net.ping {"host":"@name_host"}
internet ok? and my ip too
check the connection to the outside, also tell me my local address
=> net.ping {"host":"1.1.1.1"} >> system.network {}
""")

# ---------------------------------------------------------------- network: ports, who listens, connections

many("""
"address already in use" when i start my server on @port, who sits there
my flask app refuses to start because of @port. Who is it?
EADDRINUSE :@port
=> net.connections {"listening":true,"port":@port}
port @port = whom?
@port/tcp belongs to which program
:@port -> pid?
=> net.connections {"listening":true,"port":@port}
somebody squats on port @port, name them, but don't kill anything
who holds @port? only tell me
=> net.connections {"listening":true,"port":@port}
the program behind port @port, its name and pid
pid of whatever listens on @port
=> net.connections {"listening":true,"port":@port}
is anything at all listening on @port
is port @port of this machine free
can i take port @port for my app or is it in use
=> net.connections {"listening":true,"port":@port}
@story Which process has port @port?
@story Port @port is blocked here, by what @tail
=> net.connections {"listening":true,"port":@port}
did my web server really bind to @port
@prog should be listening on @port, is that so
=> net.connections {"listening":true,"port":@port}
lsof -i :@port
fuser @port/tcp
=> net.connections {"listening":true,"port":@port}
ports @port and @port2, who listens on each
one program on @port, another on @port2, which ones
@port + @port2: taken by?
=> net.connections {"listening":true,"port":@port} >> net.connections {"listening":true,"port":@port2}
are @port, @port2 and @port3 in use on this box
of the ports @port, @port2, @port3 which are free
=> net.connections {"listening":true,"port":@port} >> net.connections {"listening":true,"port":@port2} >> net.connections {"listening":true,"port":@port3}
the security man asks which services this machine offers to the network
what would an attacker find open here
every listening socket with its program
=> net.connections {"listening":true}
listening: list
open ports + processes
listeners?
=> net.connections {"listening":true}
I'm a bit paranoid. Show all open ports of my laptop, please.
@story What is listening here?
=> net.connections {"listening":true}
who waits for connections here, tcp and udp
which daemons have opened a port
netstat -tulpen
=> net.connections {"listening":true}
no connections please, only what's listening
not the established ones, i want the listeners
=> net.connections {"listening":true}
who is my laptop phoning home to
which outside machines have a line open to this one
=> net.connections {"listening":false}
the led on the router blinks like mad, which connections are open
established connections only, not the listening ones
=> net.connections {"listening":false}
@story Who is this computer connected to right now?
conns?
=> net.connections {"listening":false}
is somebody connected over ssh at the moment, port 22
who's in on port 22 right now
=> net.connections {"listening":false,"port":22}
clients on port @port, list them
who is talking to my service on @port
are there open connections to @port, i'd like to restart it without angering anyone
=> net.connections {"listening":false,"port":@port}
@k connections are plenty, don't print them all
show connections, max @k
=> net.connections {"listening":false,"limit":@k}
how many sockets are open, just the summary
socket statistics in short
=> sh ss -s
is @port on @host reachable
@host:@port open?
@host @port -> open / closed
=> net.port_check {"host":"@host","port":@port}
the firewall guys say they opened @port to @host, verify
can i get a tcp connection to @host on @port
=> net.port_check {"host":"@host","port":@port}
knock at @host, door @port
does anything answer on port @port of @host
telnet @host @port
=> net.port_check {"host":"@host","port":@port}
nc -zv @host @port
port @port @ @host ?
from here, does @host let me in at @port
=> net.port_check {"host":"@host","port":@port}
My database lives on @host and listens on @port. Do I get there?
@story Can we reach port @port on @host @tail
=> net.port_check {"host":"@host","port":@port}
only check @port on @host, don't scan the others
no ping, just the port: @port, host: @host
=> net.port_check {"host":"@host","port":@port}
ports @port and @port2 at @host
is @host open on @port and also on @port2
=> net.port_check {"host":"@host","port":@port} >> net.port_check {"host":"@host","port":@port2}
check @port on @host and on @host2
which of @host and @host2 has @port open
=> net.port_check {"host":"@host","port":@port} >> net.port_check {"host":"@host2","port":@port}
will ssh to @host work, i mean is the port open
is the ssh door of @host open
=> net.port_check {"host":"@host","port":22}
does @host speak https
webserver on @host with tls?
=> net.port_check {"host":"@host","port":443}
can i mail through @host, port 25 i think
smtp (25) at @host open?
=> net.port_check {"host":"@host","port":25}
is there a postgres on @host, default port
postgres at @host, does its 5432 answer
=> net.port_check {"host":"@host","port":5432}
rdp to @host, is 3389 open
remote desktop port on @host, 3389, yes or no
=> net.port_check {"host":"@host","port":3389}
""".replace("port @port @ @host ?\n", "").replace("smtp (25)", "smtp ⟦25⟧"))
many("""
what are the headers of @url, no body
does @url redirect? headers only please
=> net.http_request {"url":"@url","method":"HEAD"}
@url up?
the shop @url: customers see a white page, is it answering
does @url give a 200
=> net.http_request {"url":"@url"}
http status of @url
@url => status?
fetch @url and show me what it says, don't save it
=> net.http_request {"url":"@url"}
@story Is @url down for us?
@url won't open on my tablet, what about from here
=> net.http_request {"url":"@url"}
our health check at @api says what
curl @api
=> net.http_request {"url":"@api"}
what does the endpoint @api return right now
poke @api, show the answer
=> net.http_request {"url":"@api"}
@url and @url2, both alive?
two of our sites, @url and @url2, check that they answer
=> net.http_request {"url":"@url"} >> net.http_request {"url":"@url2"}
how quick is @url, in seconds
time @url takes to answer
=> sh curl -s -o /dev/null -w '%{time_total}\\n' @url
the padlock at @name_host is red, till when is the certificate good
tls cert of @name_host: from, until
=> sh openssl s_client -connect @name_host:443 </dev/null 2>/dev/null | openssl x509 -noout -dates
did someone renew the certificate of @name_host, dates please
has @{name_host}'s cert expired
=> sh openssl s_client -connect @name_host:443 </dev/null 2>/dev/null | openssl x509 -noout -dates
who signed the certificate of @name_host
cert issuer @name_host
=> sh openssl s_client -connect @name_host:443 </dev/null 2>/dev/null | openssl x509 -noout -issuer
domain @name_host, owned by whom
until when is @name_host registered, whois knows
=> sh whois @name_host
where do my packets to @host get stuck
every hop between here and @host
tracert @host
=> sh traceroute @host
between me and @host, which routers
path to @host, hop by hop
=> sh traceroute @host
my home wifi name, the one i'm on
SSID of the current wlan
=> sh nmcli -t -f active,ssid device wifi | grep '^yes' | cut -d: -f2
is there a network called @gib around, list the wifis
signal of the wifis nearby
=> sh nmcli device wifi list
wlan should go off
turn the wireless off, i only want cable
=> sh nmcli radio wifi off
bring wifi back
wireless was off, now i need it on again
=> sh nmcli radio wifi on
is the firewall letting things in, its rules please
ufw rules
=> sh sudo ufw status
open up @port in the firewall
the firewall must let @port through ⟦ufw⟧
=> sh sudo ufw allow @port
shut @port in the firewall
nobody should get in on @port, block it with ufw
=> sh sudo ufw deny @port
network manager connections, which are saved
which wifi and vpn profiles have i stored
=> sh nmcli connection show
is a proxy set in my environment
do i go through a proxy? the env variables with proxy in them
=> system.env {"name":"proxy"}
the dns cache is stale, empty it
forget the cached dns answers
=> sh resolvectl flush-caches
ssh says the host key of @host changed. I reinstalled it, so forget the old key.
remove @host from my known hosts
=> sh ssh-keygen -R @host
share this folder on port @port so the tablet can fetch the files
mini web server here, port @port
=> sh python3 -m http.server @port
""")
many("""
@dl i need that
save @dl here
grab @dl, that's all
=> net.download {"url":"@dl","to":"@name"}
@dl -> here
dl: @dl
get @dl (don't open it)
=> net.download {"url":"@dl","to":"@name"}
@story Please download @dl
the file behind @dl should be in this folder
there's something at @dl which i want to have locally
=> net.download {"url":"@dl","to":"@name"}
wget @dl
curl -O @dl
=> net.download {"url":"@dl","to":"@name"}
@dl must land in @dir
into @dir with @dl
@dir is where @dl should be downloaded to
=> net.download {"url":"@dl","to":"@indir"}
download into @dir: @dl
from @dl to the folder @dir please
=> net.download {"url":"@dl","to":"@indir"}
@dl, but call it @newname
save what is at @dl under the name @newname
i want @dl on my disk as @newname
=> net.download {"url":"@dl","to":"@newname"}
@newname <= @dl
download @dl; name: @newname
@newname should contain what @dl gives
=> net.download {"url":"@dl","to":"@newname"}
the download of @dl stopped halfway, continue
half of @dl is here already, get the rest
=> net.download {"url":"@dl","to":"@name","resume":true}
there is a newer @dl, fetch it over my old copy
@dl again please, overwrite what's here
=> net.download {"url":"@dl","to":"@name","overwrite":true}
get @dl and unpack it into @dir
@dlzip: fetch, then unpack to @dir
=> net.download {"url":"@dlzip","to":"@name"} >> fs.extract {"archive":"@name","to":"@dir"}
download @dl, afterwards its sha256
@dl and then the checksum of it
=> net.download {"url":"@dl","to":"@name"} >> fs.hash {"paths":["@name"]}
fetch the installer @dlsh and make it executable, don't run it
@dlsh : download, chmod +x, nothing more
=> net.download {"url":"@dlsh","to":"@name"} >> fs.chmod {"paths":["@name"],"mode":"+x"}
""".replace("get @dl and unpack it into @dir\n", "get @dlzip and unpack it into @dir\n").replace("get @dl (don't open it)", "get @dl ⟦don't open it⟧"))

# ---------------------------------------------------------------- versions, what is installed

many("""
@tool: which release is on here
the number behind @tool --version please
how old is the @tool on this box
=> sh @tool --version
@tool version = ?
v of @tool
@tool --version
=> sh @tool --version
The tutorial wants a recent @tool. What do I have?
my coworker's script only runs with a newer @tool, show me mine
do i need to update @tool? tell me the version
=> sh @tool --version
@story What version of @tool is this?
@story @tool version please @tail
=> sh @tool --version
is my @tool up to date, i mean which one is it
what does @tool call its own version
=> sh @tool --version
don't upgrade anything, just tell me which @tool is installed, version wise
i only want to know the @tool version
=> sh @tool --version
we are on @tool what exactly
@tool, the exact version number for the bug report
=> sh @tool --version
versin of @tool
wich verison of @tool do we hav
=> sh @tool --version
@tool and @tool2, both versions
versions: @tool, @tool2
the bug template asks for the @tool version and the @tool2 version
=> sh @tool --version >> sh @tool2 --version
@tool version; @tool2 version; @tool3 version
my toolchain is @tool, @tool2 and @tool3 – version of each
=> sh @tool --version >> sh @tool2 --version >> sh @tool3 --version
java version please
which java is this
jdk, which one do i have
=> sh java --version
which go is installed, number
golang version?
=> sh go version
ssh client version
which openssh is this
=> sh ssh -V
which openssl do we run, heartbleed and all that
openssl version pls
=> sh openssl version
tmux: which version
=> sh tmux -V
nginx build, which version is it
version of our nginx
=> sh nginx -v
ffmpeg version, first line is enough
which ffmpeg release is this
=> sh ffmpeg -version | head -n 1
docker compose, what version
is my compose v1 or v2
=> sh docker compose version
kubectl client version
=> sh kubectl version --client
which python is the default here and which version
is plain python a 2 or a 3 on this machine
=> sh python --version
python three, exact version
does this server have python 3.11 or still something older
=> sh python3 --version
pip belongs to which python
=> sh pip --version
systemd version
which systemd is running
=> sh systemctl --version
glibc version?
which libc does this system have
=> sh ldd --version
bash version, i need arrays
=> sh bash --version
the version of the python package @pip
which @pip did pip install
=> sh pip show @pip
version of the debian package @pkg
is the package @pkg installed and in which version ⟦dpkg⟧
=> sh dpkg -s @pkg
""")
many("""
have we got @app
@app here?
@app installed y/n
=> sh command -v @app
is there such a thing as @app on this computer
The readme says "install @app first". Do I already have it?
would typing @app work
=> sh command -v @app
can i use @app or must i install it
@app – installed or not
check that @app exists, don't install it if not
=> sh command -v @app
@story Is @app installed?
@story Do we have @app on this machine @tail
=> sh command -v @app
my script dies with "@app: command not found", is it really missing
someone removed @app i think, is it still there
=> sh command -v @app
command -v @app
does the command @app exist
=> sh command -v @app
if @app is there just say where, otherwise nothing
need @app for the lecture tomorrow, see whether it's there
=> sh command -v @app
i would like to know if the program with the name @app is on this computer please
you have @app?
is it possible that @app is not installed
=> sh command -v @app
any chance @app is already on here
is @app preinstalled
=> sh command -v @app
instaled: @app?
is @app instlled
=> sh command -v @app
has anybody put @app on the server yet
did the admin install @app like i asked
=> sh command -v @app
where does the shell find @app
path of the @app binary
which file gets run when i type @app
=> sh which @app
@app lives where
location of @app?
=> sh which @app
is there more than one @app on my path
all the places that have a @app
=> sh which -a @app
@app and @app2, are both there
do i have @app, and @app2 too
is @app installed, and is @app2
=> sh for p in @app @app2; do command -v $p || echo "$p: not installed"; done
which of @app and @app2 is missing
installed? @app, @app2
=> sh for p in @app @app2; do command -v $p || echo "$p: not installed"; done
of the three tools @app, @app2 and @app3 which aren't installed
the course needs @app, @app2, @app3. What am I missing?
check for @app @app2 @app3, install nothing
=> sh for p in @app @app2 @app3; do command -v $p || echo "$p: not installed"; done
which of these do i have: @app, @app2, @app3
@app / @app2 / @app3 – there or not
=> sh for p in @app @app2 @app3; do command -v $p || echo "$p: not installed"; done
is @tool installed and if yes which version
@tool: there? version?
=> sh command -v @tool >> sh @tool --version
where is @tool and how new is it
=> sh which @tool >> sh @tool --version
is @app an alias or a real program
what is @app, builtin or binary
=> sh type @app
""", app=lambda r: APPS(r))
many("""
which packages could be upgraded, only list
updates waiting?
is this server patched or are updates pending
=> sh apt list --upgradable
do i have to reboot after the updates
reboot required or not
is a restart pending
=> sh test -e /var/run/reboot-required && echo yes || echo no
how many packages are on this system
package count
=> sh dpkg -l | grep -c '^ii'
which package owns @abs
@abs came with which package
=> sh dpkg -S @abs
when was something last installed with apt, the end of /var/log/apt/history.log
last @k lines of /var/log/apt/history.log
=> fs.read {"path":"/var/log/apt/history.log","last_lines":@k}
@pkg is missing, install it ⟦apt⟧
apt: get @pkg
=> sh sudo apt install @pkg
uninstall @pkg please, apt
the package @pkg can leave the system
=> sh sudo apt remove @pkg
python packages on board?
pip packages and their versions
=> sh pip list
python packages that are out of date
pip: what's outdated
=> sh pip list --outdated
snaps?
which snap packages have i got
=> sh snap list
flatpaks installed here
list my flatpak apps
=> sh flatpak list
brew packages
what did i install with homebrew
=> sh brew list
global node modules i have
npm globals
=> sh npm list -g
""".replace("when was something last installed with apt, the end of /var/log/apt/history.log\n", ""), abs=lambda r: "/" + r.choice(["usr/bin/", "bin/", "usr/lib/", "etc/", "usr/sbin/", "usr/share/"]) + gibberish(r))

# ---------------------------------------------------------------- processes

many("""
end @prog, but @prog2 must keep running
@prog has to go, @prog2 stays
kill @prog (leave @prog2 alone!)
=> process.kill {"name":"@prog"}
stop @prog; don't touch @prog2
i need @prog2 to go on, it's only @prog that should be stopped
not @prog2! only @prog should be killed
=> process.kill {"name":"@prog"}
Of my two programs @prog and @prog2 only the first should be stopped.
whatever you do, keep @prog2 alive. @prog can be killed
shut @prog down without hurting @prog2
=> process.kill {"name":"@prog"}
@prog -> kill, @prog2 -> keep
keep @prog2, kill @prog
leave @prog2 running while you end @prog
=> process.kill {"name":"@prog"}
@prog2 is fine, it's @prog that hangs. End that.
@prog should die. @prog2 belongs to @who, hands off
=> process.kill {"name":"@prog"}
end @prog and @prog2 but by no means @prog3
@prog and @prog2 can be closed, @prog3 has to survive
kill: @prog, @prog2. keep: @prog3
=> process.kill {"name":"@prog"} >> process.kill {"name":"@prog2"}
Of @prog, @prog2 and @prog3 the first two should end, the last one not.
leave @prog3 on, but stop both @prog and @prog2
@prog3 stays, @prog & @prog2 go
=> process.kill {"name":"@prog"} >> process.kill {"name":"@prog2"}
i still need @prog3. The other two, @prog and @prog2, you may end
terminate @prog + @prog2, not @prog3 please
=> process.kill {"name":"@prog"} >> process.kill {"name":"@prog2"}
@pid must die, @pid2 must live
kill @pid, keep @pid2
end process @pid but not @pid2, that one is the database
=> process.kill {"pid":@pid}
of the two, @pid and @pid2, please only end @pid
@pid2 may go on, @pid not
=> process.kill {"pid":@pid}
@pid and @pid2 should end, @pid3 continues
kill @pid @pid2, spare @pid3
=> process.kill {"pid":@pid} >> process.kill {"pid":@pid2}
three of them have to be ended: @pid, @pid2, @pid3
@pid @pid2 @pid3 => kill
=> process.kill {"pid":@pid} >> process.kill {"pid":@pid2} >> process.kill {"pid":@pid3}
@prog, @prog2, @prog3: all closed please
three things to kill, @prog and @prog2 and @prog3
=> process.kill {"name":"@prog"} >> process.kill {"name":"@prog2"} >> process.kill {"name":"@prog3"}
""".replace("kill @prog (leave @prog2 alone!)", "kill @prog ⟦leave @prog2 alone!⟧"))
many("""
@prog won't react any more
@prog is frozen solid, make an end of it
this stupid @prog hangs again!!!
=> process.kill {"name":"@prog"}
I'd be so grateful if @prog could be brought to an end.
would somebody finally stop @prog
@prog is not supposed to be running any longer
=> process.kill {"name":"@prog"}
@prog => end
end: @prog
kill name=@prog
=> process.kill {"name":"@prog"}
close @prog (I saved everything)
get @prog off my back
out with @prog
=> process.kill {"name":"@prog"}
the meeting is over so @prog may quit
@who left @prog open on my machine, shut it
@prog eats the battery, stop it before my train leaves
=> process.kill {"name":"@prog"}
@story @prog has to be stopped.
@story Please end @prog @tail
@story Kill @prog, will you @tail
=> process.kill {"name":"@prog"}
every @prog there is should be ended
all instances of @prog -> stop
not a single @prog should be left running
=> process.kill {"name":"@prog"}
mind shutting @prog?
would you mind killing @prog
=> process.kill {"name":"@prog"}
politely ask @prog to end, no force
@prog should exit cleanly, not by force
=> process.kill {"name":"@prog"}
stop @prog2, i mean @prog
kill @prog2... wait, no, @prog
=> process.kill {"name":"@prog"}
@prog ignores a normal kill, use force
SIGKILL for @prog
-9 on @prog
=> process.kill {"name":"@prog","force":true}
@prog laughs at SIGTERM. Kill it for real.
tried to close @prog three times. by force now
no mercy for @prog
=> process.kill {"name":"@prog","force":true}
@pid?! end it
process nr @pid is to be ended
number @pid has to go
=> process.kill {"pid":@pid}
i started something stupid, its pid is @pid, stop it please
top shows @pid at 100 %, kill it
@who says process @pid is the culprit so kill that
=> process.kill {"pid":@pid}
@story Kill process number @pid.
@story pid @pid should go away @tail
=> process.kill {"pid":@pid}
@pid sits in state D and won't die, force kill
hard kill for pid @pid
kill -9 @pid
=> process.kill {"pid":@pid,"force":true}
pause @pid but don't kill it
@pid should stand still for a while, freeze it
=> process.signal {"pid":@pid,"signal":"STOP"}
@pid was stopped, let it continue
unfreeze @pid
=> process.signal {"pid":@pid,"signal":"CONT"}
@pid shall reread its settings without a restart, send it a HUP
hup @pid
=> process.signal {"pid":@pid,"signal":"HUP"}
ctrl-c for @pid
interrupt number @pid like ctrl+c would
=> process.signal {"pid":@pid,"signal":"INT"}
usr1 to @pid, dd prints its progress then
send USR1 at pid @pid
=> process.signal {"pid":@pid,"signal":"USR1"}
@prog off, then show me what still takes memory
kill @prog; memory hogs afterwards
=> process.kill {"name":"@prog"} >> process.list {"sort":"memory","limit":10}
end @prog and make sure it's gone
@prog: kill, verify
stop @prog; is it really off?
=> process.kill {"name":"@prog"} >> process.list {"name":"@prog"}
first kill @pid, then tell me who listens on @port
end @pid, then look whether port @port is free
=> process.kill {"pid":@pid} >> net.connections {"listening":true,"port":@port}
""".replace("close @prog (I saved everything)", "close @prog ⟦I saved everything⟧"))
many("""
is @prog alive
@prog: on or off?
@prog there?
=> process.list {"name":"@prog"}
does @prog still do its thing in the background
did @prog crash or is it running
@who claims @prog isn't running, check that (don't start it)
=> process.list {"name":"@prog"}
how many @prog are there at the moment
every process called @prog, with pids
pid of @prog
=> process.list {"name":"@prog"}
pgrep @prog
ps aux | grep @prog
=> process.list {"name":"@prog"}
@story Does @prog run?
@story Can you look if @prog is still running @tail
=> process.list {"name":"@prog"}
I closed @prog but the icon is still there. Is it running?
@prog icon vanished, process still there?
=> process.list {"name":"@prog"}
@prog, what number has its process
under which pid does @prog run
=> process.list {"name":"@prog"}
how much memory does @prog need right now
what does @prog cost me in cpu
since when does @prog run
=> process.list {"name":"@prog"}
which of @prog, @prog2 and @prog3 isn't running
@prog, @prog2, @prog3: who is missing
three programs should be up, @prog @prog2 @prog3, are they
=> process.list {"name":"@prog"} >> process.list {"name":"@prog2"} >> process.list {"name":"@prog3"}
@prog and @prog2 – running?
one of @prog and @prog2 died i think, which
=> process.list {"name":"@prog"} >> process.list {"name":"@prog2"}
the fan howls
my laptop is burning my knees, what does it do
everything lags, which program is it
=> process.list {"sort":"cpu","limit":10}
the cursor jumps and typing is slow, find the program that hogs the processor
cpu at 100 percent, by whom
who makes the processor sweat
=> process.list {"sort":"cpu","limit":10}
@story The cpu is at its limit, what is doing that?
busiest programs, don't kill any
=> process.list {"sort":"cpu","limit":10}
hottest process right now, a single one
the one program that uses most cpu, name it
number one in cpu use?
=> process.list {"sort":"cpu","limit":1}
cpu top @k
the @k worst cpu eaters
@k processes, the ones with most processor time
=> process.list {"sort":"cpu","limit":@k}
ram is full, who ate it
browser tabs keep dying for lack of memory, what takes it all
the oom killer struck, what needs so much memory
=> process.list {"sort":"memory","limit":10}
memory guzzlers
biggest processes, ram wise
sort what runs by memory
=> process.list {"sort":"memory","limit":10}
@story Which programs need the most memory?
swap is filling up. By whom?
=> process.list {"sort":"memory","limit":10}
who is the greatest memory eater, only one name
heaviest process in memory
=> process.list {"sort":"memory","limit":1}
mem top @k
@k programs with the most ram, please
the @k fattest processes
=> process.list {"sort":"memory","limit":@k}
what did i start last, the youngest processes
something was just launched, what
=> process.list {"sort":"started","limit":10}
@k newest processes
the @k most recently started programs
=> process.list {"sort":"started","limit":@k}
processes: all
everything that's running, alphabetically
ps
=> process.list {"sort":"name","limit":200}
what does @user run here
all processes that belong to @user
@user: processes?
=> process.list {"user":"@user"}
is @user mining bitcoin here again, show what that account runs
what's @user up to on this server
=> process.list {"user":"@user"}
@pid, what is that
tell me about the process with the number @pid
pid @pid: name, user, since when
=> process.info {"pid":@pid}
there's a @pid in my log, which program had that pid
who is @pid
=> process.info {"pid":@pid}
is @pid something important, what is it, don't kill it
info @pid
=> process.info {"pid":@pid}
since when is @pid running
how long has @pid been alive
=> sh ps -o etime= -p @pid
who is the parent of @pid
@pid was started by which process
=> sh ps -o ppid= -p @pid
the offspring of @pid
which children has @pid
=> sh ps --ppid @pid -o pid,cmd
with which arguments was @pid started
full command line of @pid
=> sh ps -o args= -p @pid
in which folder does process @pid work
working directory of @pid
=> sh readlink /proc/@pid/cwd
how many threads has @pid
=> sh ps -o nlwp= -p @pid
how many files does @pid hold open
open files of pid @pid, a count
=> sh ls /proc/@pid/fd | wc -l
which binary is behind @pid, the path on disk
executable of @pid
=> sh readlink /proc/@pid/exe
number of processes altogether
how many things run here in total
=> sh ps -e --no-headers | wc -l
zombies?
any defunct processes around
=> sh ps -eo pid,ppid,stat,cmd | awk 'NR == 1 || $3 ~ /^Z/'
tree of processes
who started whom
=> sh ps -ef --forest
per user, how many processes
=> sh ps -eo user= | sort | uniq -c | sort -rn
be nicer, @pid: niceness @nice
lower the priority of @pid to @nice
=> sh renice -n @nice -p @pid
who has the file @sfile open
i can't delete @sfile because something uses it, what
=> sh lsof @sfile
which program blocks @stick so i can't unmount it
@stick is busy, by whom
=> sh lsof @stick
""".replace("check that (don't start it)", "check that ⟦don't start it⟧"), nice=lambda r: str(r.choice([5, 10, 15, 19, 1, 12])))

# ---------------------------------------------------------------- services

many("""
which of the services @svc, @svc2 and @svc3 is not up
@svc, @svc2, @svc3 – one of these services is down. Which?
services @svc @svc2 @svc3: up or down, each
=> sh for s in @svc @svc2 @svc3; do echo "$s: $(systemctl is-active $s)"; done
three services should be running: @svc, @svc2, @svc3. Check them, restart nothing.
the shop needs the services @svc, @svc2 and @svc3, are all three active
state of three units: @svc / @svc2 / @svc3
=> sh for s in @svc @svc2 @svc3; do echo "$s: $(systemctl is-active $s)"; done
@story Which of the three services @svc, @svc2, @svc3 is down?
one of my units (@svc, @svc2, @svc3) failed to come up, tell me which
=> sh for s in @svc @svc2 @svc3; do echo "$s: $(systemctl is-active $s)"; done
services @svc and @svc2: active?
which of the two services is dead, @svc or @svc2
are the services @svc and @svc2 both up, don't start them
=> sh for s in @svc @svc2; do echo "$s: $(systemctl is-active $s)"; done
@svc service and @svc2 service, on or off
=> sh for s in @svc @svc2; do echo "$s: $(systemctl is-active $s)"; done
the @svc service: up or down
service @svc ok?
@svc.service => state
=> sh systemctl status @svc
did the service @svc survive the reboot
@who says the @svc service fell over, did it
is the service called @svc happy
=> sh systemctl status @svc
@story Is the @svc service running?
@story How's the service @svc doing @tail
=> sh systemctl status @svc
only the status of the service @svc, hands off otherwise
systemctl status @svc
=> sh systemctl status @svc
is the @svc unit active, one word is enough
systemctl is-active @svc
=> sh systemctl is-active @svc
the service @svc must be up
service @svc is stopped, it shouldn't be
get the @svc service going
=> sh systemctl start @svc
service @svc => start
unit @svc: start
=> sh systemctl start @svc
the @svc service needs to be off for a while
i want the service @svc down, the others must stay up
service @svc: stop
=> sh systemctl stop @svc
turn it off and on again, the @svc service i mean
bounce the service @svc
service @svc behaves oddly, give it a restart
=> sh systemctl restart @svc
restart: @svc ⟦service⟧
@svc service -> restart
new config is in place, so the service @svc has to be restarted
=> sh systemctl restart @svc
@story Restart the service @svc please.
restart @svc but leave @svc2 running as it is
=> sh systemctl restart @svc
the service @svc should read its config again, no restart please
reload (not restart!) the service @svc
=> sh systemctl reload @svc
stop the services @svc and @svc2, not @svc3
@svc and @svc2 down, @svc3 stays up ⟦services⟧
=> sh systemctl stop @svc @svc2
services @svc and @svc2 -> restart
both services, @svc and @svc2, want a restart
=> sh systemctl restart @svc @svc2
start services @svc, @svc2
@svc and @svc2 are services that should be up
=> sh systemctl start @svc @svc2
will the service @svc start by itself after a reboot
@svc: enabled at boot?
=> sh systemctl is-enabled @svc
@svc must come up with every boot from now on
autostart for the service @svc please
=> sh systemctl enable @svc
@svc shouldn't start at boot, but leave it running now
no autostart any more for the @svc service
=> sh systemctl disable @svc
never want to see the service @svc again: off now, and off at boot
=> sh systemctl disable --now @svc
from now on @svc runs, today and after each boot ⟦service⟧
=> sh systemctl enable --now @svc
did any unit crash
what failed in systemd
failed services?
=> sh systemctl --failed
the server came up strangely, which units are broken
"degraded" says systemd. Because of what?
=> sh systemctl --failed
which services are active on this box
running services, all of them
services up: list
=> sh systemctl list-units --type=service --state=running
which services come up at boot
everything that is enabled
=> sh systemctl list-unit-files --state=enabled
why won't @svc start, its last log lines
@svc crashed again, what did it say
journal of @svc please
=> sh journalctl -u @svc -n 50
@svc: @k log lines from the journal
last @k journal entries of the unit @svc
=> sh journalctl -u @svc -n @k
what did @svc log today
today's journal for the service @svc
=> sh journalctl -u @svc --since today
@svc restart, then its status
restart the service @svc; afterwards i want to see whether it's healthy
=> sh systemctl restart @svc && systemctl status @svc
how does the unit file of @svc look
show the systemd unit of @svc
=> sh systemctl cat @svc
what does @svc depend on ⟦systemd⟧
=> sh systemctl list-dependencies @svc
since when is the service @svc up
=> sh systemctl status @svc
timers?
what runs on a timer in systemd
=> sh systemctl list-timers
which jobs does cron do for me
my crontab
cron: mine
=> sh crontab -l
something runs every night at three, is it in my crontab
=> sh crontab -l
roots crontab
what does cron do as root
=> sh sudo crontab -l
i edited a unit file, make systemd read it
systemd should notice my changed units
=> sh systemctl daemon-reload
what makes booting so slow
which service took longest at boot
=> sh systemd-analyze blame
how many seconds did the boot need
boot duration
=> sh systemd-analyze
containers running?
docker: what is up
=> sh docker ps
all containers, dead ones included
docker: stopped ones as well
=> sh docker ps -a
""".replace("one of my units (@svc, @svc2, @svc3)", "one of my units ⟦@svc, @svc2, @svc3⟧").replace("reload (not restart!)", "reload ⟦not restart!⟧"))

# ---------------------------------------------------------------- the system

many("""
how long has this thing been on
days since the last restart?
up since when
=> system.uptime {}
did it reboot over night? since when is it running
i bet nobody restarted this server for a year, check
=> system.uptime {}
load average, is it high
load = ?
1, 5 and 15 minute load please
=> system.cpu {}
boot time of this machine
when was this box switched on
=> system.uptime {}
@story Since when is this machine up?
@story uptime please @tail
=> system.uptime {}
the exact moment of the last boot, date and time
booted at?
=> sh uptime -s
list of the last reboots
when did this server reboot lately, all the times
=> sh last reboot
was it shut down properly or did it crash, the last shutdowns
=> sh last -x shutdown
ram total / free
is there memory to spare
will a 4 GB virtual machine still fit into memory, how much is free
=> system.memory {}
how much ram did they build into this laptop
memory: size?
is 8 GB all it has
=> system.memory {}
swap used?
is it using swap already
any swap configured
=> system.memory {}
@story How much memory is left?
free -h
=> system.memory {}
memory free, then who uses most of it
ram: how full, and by whom
=> system.memory {} >> process.list {"sort":"memory","limit":10}
swap devices
where does swap live, file or partition
=> sh swapon --show
swappiness value
how eager is the kernel to swap
=> sh cat /proc/sys/vm/swappiness
is the processor idle
cpu load right now in percent
all cores busy or just one
=> system.cpu {}
how many cores
number of processors for make -j
cpu count
=> system.cpu {}
@story Is the cpu busy?
@story How many cores has this machine @tail
=> system.cpu {}
cpu load, and the processes to blame
how busy is the processor and with what
=> system.cpu {} >> process.list {"sort":"cpu","limit":10}
name of the processor, intel or amd
cpu model
which chip is in this laptop
=> sh grep -m 1 'model name' /proc/cpuinfo
what clock does the cpu run at
mhz of each core
=> sh grep MHz /proc/cpuinfo
can the cpu do avx2
does this processor know avx2
=> sh grep -c avx2 /proc/cpuinfo
virtualization extensions there or not
=> sh grep -c -E 'vmx|svm' /proc/cpuinfo
cpu governor: powersave or performance
=> sh cat /sys/devices/system/cpu/cpu0/cpufreq/scaling_governor
is there a cpu bug like spectre here, what does the kernel say
mitigations for cpu vulnerabilities
=> sh grep . /sys/devices/system/cpu/vulnerabilities/*
kernel release
which linux kernel do i boot
kernel version, digits only
=> sh uname -r
is it arm or x86
64 bit or 32?
architecture of this thing
=> sh uname -m
uname -a
full uname line
=> sh uname -a
is this debian or ubuntu, and which one
distro + release
os-release
=> sh cat /etc/os-release
which linux distribution did @who install here
code name of this ubuntu
=> sh cat /etc/os-release
machine overview: os, kernel, cores, memory
what computer am i sitting at
sysinfo
=> system.info {}
help desk form: system, kernel, host name
the vendor wants the specs of this machine
=> system.info {}
@story What kind of machine is this?
what os
=> system.info {}
with which options was the kernel booted
kernel command line
=> sh cat /proc/cmdline
loaded kernel modules
which drivers sit in the kernel at the moment
=> sh lsmod
is the module @mod loaded
@mod: kernel module loaded?
=> sh lsmod | grep @mod
kernel parameter @ctl, its value
sysctl @ctl
value of @ctl in sysctl
=> sh sysctl @ctl
which init is this, systemd or something else
what is process number one
=> sh ps -p 1 -o comm=
is this a virtual machine or real iron
vm? which hypervisor
am i inside a container
=> sh systemd-detect-virt
laptop model, maker's name
what model is this computer
=> sh cat /sys/class/dmi/id/product_name
bios version please
which bios is flashed on this board
=> sh cat /sys/class/dmi/id/bios_version
mainboard name
which motherboard have i got
=> sh cat /sys/class/dmi/id/board_name
manufacturer of this computer
=> sh cat /sys/class/dmi/id/sys_vendor
serial number of this laptop for the warranty
=> sh sudo dmidecode -s system-serial-number
graphics card?
which gpu is in this box
pci cards, all
=> sh lspci
gpu busy? ⟦nvidia⟧
vram in use
nvidia driver version and load
=> sh nvidia-smi
usb gadgets plugged in
does linux see my usb microscope, list usb
=> sh lsusb
drives and partitions
is my new ssd visible as a block device
disks, the hardware ones
=> sh lsblk
file systems of the partitions and their uuids
uuid of each partition
=> sh lsblk -f
is my ssd dying, smart data of @dev
smart: @dev
=> sh sudo smartctl -a @dev
what is mounted where
mounts, as a tree
=> sh findmnt
what gets mounted at boot
fstab please
=> sh cat /etc/fstab
""", dev=lambda r: r.choice(["/dev/sda", "/dev/sdb", "/dev/nvme0n1", "/dev/nvme1n1", "/dev/sdc", "/dev/hda"]), mod=lambda r: r.choice("nvidia kvm btusb iwlwifi snd_hda_intel vboxdrv wireguard zfs nouveau i915 amdgpu uvcvideo".split() + [gibberish(r)]),
   ctl=lambda r: r.choice("vm.swappiness net.ipv4.ip_forward fs.file-max kernel.pid_max net.core.somaxconn vm.max_map_count fs.inotify.max_user_watches net.ipv4.tcp_syncookies kernel.hostname vm.overcommit_memory net.ipv6.conf.all.disable_ipv6".split()))
many("""
battery in percent
how long until i need a socket, battery level
is there enough juice for the train ride
=> sh cat /sys/class/power_supply/BAT*/capacity
akku?? i mean battery
battery %
=> sh cat /sys/class/power_supply/BAT*/capacity
@story How much battery have I got?
@story Battery level @tail
=> sh cat /sys/class/power_supply/BAT*/capacity
is it plugged in and charging
does the charger work or is it discharging
=> sh cat /sys/class/power_supply/BAT*/status
temperature?
degrees inside
is the cpu overheating
=> sh sensors
fan speed and temperatures
how hot does this laptop run right now
=> sh sensors
@story How warm is the machine?
temps
=> sh sensors
anyone else on this server
logged in users
w
=> sh who
am i alone on this machine
which people are logged on at the moment, and from where
=> sh who
@story Who is logged in?
users online?
=> sh who
when was @user here last
last login of @user
=> sh last @user
the last @k logins
@k most recent logins
=> sh last -n @k
who tried to log in and failed
failed login attempts
=> sh sudo lastb
which account am i
whoami
current user name
=> sh whoami
my uid and groups
id
=> sh id
is @user allowed to use docker, show the groups of @user
groups of @user
uid of @user
=> sh id @user
which groups am i in
=> sh groups
does a user called @user exist
is there an account @user
shell of @user
=> sh getent passwd @user
members of the group @group
who belongs to @group
=> sh getent group @group
all accounts, just the names
list of user names on this box
=> sh cut -d: -f1 /etc/passwd
all group names
=> sh cut -d: -f1 /etc/group
may i use sudo and for what
what does sudo let me do
=> sh sudo -l
which language is this system set to
locale settings
is LANG utf-8 here
=> sh locale
umlauts look broken, what's the locale
which locales are available
=> sh locale
""".replace("which locales are available\n", "") + """
locales i could switch to, all of them
available locales
=> sh locale -a
keyboard layout
is it qwerty or qwertz, the layout set
=> sh localectl
my clock is an hour off, which time zone is set
time zone?
tz of this server
=> sh timedatectl
is ntp on
clock synchronised?
=> sh timedatectl
@story Which time zone is this machine in?
is the hardware clock in utc
=> sh timedatectl
environment: all of it
which variables does my shell hand on
env
=> system.env {}
$@var ?
@var = ?
what have i got in @var
=> system.env {"name":"@var"}
the build complains about @var, show its value
is @var set or empty
=> system.env {"name":"@var"}
my PATH looks strange, one entry per line please
PATH, readable
=> sh echo "$PATH" | tr ':' '\\n'
is wayland or x11 running
session type, wayland or xorg
=> system.env {"name":"XDG_SESSION_TYPE"}
which desktop is this, gnome or kde
desktop environment name
=> system.env {"name":"XDG_CURRENT_DESKTOP"}
which shell am i in
bash, zsh or fish – what's mine
=> sh echo "$SHELL"
which shells could i choose
shells on this system
=> sh cat /etc/shells
umask
with which rights are my new files made
=> sh umask
how many open files may i have
limit of open files
=> sh ulimit -n
all limits of my shell
=> sh ulimit -a
inodes left?
disk has space but "no space left on device", inodes?
=> sh df -i
default browser
which browser opens links
=> sh xdg-settings get default-web-browser
screen resolution
how many pixels has my monitor
=> sh xrandr
sound devices, outputs only
where could sound come out
=> sh pactl list short sinks
bluetooth gadgets this laptop knows
=> sh bluetoothctl devices
printers?
which printer is the default
=> sh lpstat -d
is something stuck in the print queue
print jobs
=> sh lpstat -o
fonts installed here
=> sh fc-list
apps that start with my session
autostart entries
=> sh ls ~/.config/autostart
which errors since boot
journal, errors only, this boot
=> sh journalctl -p err -b
system log tail, @k lines
the last @k lines of the journal
=> sh journalctl -n @k
what was logged before the crash, the previous boot
=> sh journalctl -b -1
did the kernel kill something for lack of memory
oom kills?
=> sh dmesg | grep -i 'out of memory'
last @k kernel messages
dmesg, @k lines
=> sh dmesg | tail -n @k
i plugged in a stick, what did the kernel say, last @k lines
=> sh dmesg | tail -n @k
any disk errors in the kernel log
i/o errors in dmesg?
=> sh dmesg | grep -i 'i/o error'
selinux on or off
=> sh getenforce
my last @k shell commands
what did i type, @k commands back
=> sh tail -n @k ~/.bash_history
secure boot on?
=> sh mokutil --sb-state
machine id
=> sh cat /etc/machine-id
my ssh public keys, which files
=> sh ls ~/.ssh/*.pub
which keys has my agent loaded
=> sh ssh-add -l
who may log in here by key
=> sh cat ~/.ssh/authorized_keys
hosts in my ssh config
=> sh cat ~/.ssh/config
is this machine healthy, the basics: system, memory, disk
quick checkup: os, ram, disk
=> system.info {} >> system.memory {} >> system.disk {}
cpu, then ram, then disk, in that order
1 cpu load 2 memory 3 disk space
=> system.cpu {} >> system.memory {} >> system.disk {}
uptime and memory
how long is it up; how much ram is free
=> system.uptime {} >> system.memory {}
load, then disk
=> system.cpu {} >> system.disk {}
memory and disk left?
is it ram or disk that's full
=> system.memory {} >> system.disk {}
kernel version; uptime
kernel and since when it runs
=> sh uname -r >> system.uptime {}
who's logged in, and what runs
=> sh who >> process.list {"sort":"name","limit":200}
host name and own ip
my name and my number in the network
=> system.info {} >> system.network {}
the machine should be called @gib
rename this computer to @gib
=> sh sudo hostnamectl set-hostname @gib
clock should be on @zone
this box belongs in the zone @zone
=> sh sudo timedatectl set-timezone @zone
reboot this thing
it should restart ⟦the whole machine⟧
=> sh systemctl reboot
power it off please, the whole computer
lights out, shut the machine down
=> sh systemctl poweroff
send it to sleep ⟦suspend⟧
=> sh systemctl suspend
shutdown in @num minutes please
=> sh shutdown -h +@num
no, don't shut down, cancel that planned shutdown
=> sh shutdown -c
lock the screen
=> sh loginctl lock-session
""", zone=lambda r: r.choice(list(CITIES.values())), num=lambda r: str(r.choice([5, 10, 15, 20, 30, 45, 60, 90, r.randint(2, 120)])))

# ---------------------------------------------------------------- space: what takes it

many("""
this folder exploded, what in here eats the space
space eaters here?
"no space left" – which folders are the culprits
=> fs.disk_usage {"path":".","by":"folders","top":10}
which subfolder is the largest
of all the folders in here, which one weighs most
biggest subfolder = ?
=> fs.disk_usage {"path":".","by":"folders","top":10}
I have to hand in a stick with 2 GB and this project is far too big. Which folder is to blame?
where do all the gigabytes sit, folder by folder
largest subfolder please, nothing gets deleted
=> fs.disk_usage {"path":".","by":"folders","top":10}
@story What takes up so much space in here?
@story Which subdirectory is the biggest @tail
=> fs.disk_usage {"path":".","by":"folders","top":10}
rank the subfolders by what they weigh
du, sorted, folders only
heaviest directory below me
=> fs.disk_usage {"path":".","by":"folders","top":10}
@dir is enormous. Which subfolder of it is the largest?
in @dir, what eats the space
@dir: biggest subfolder?
=> fs.disk_usage {"path":"@dir","by":"folders","top":10}
who is the space hog under @dir
my @dir folder fills the disk, which of its folders is to blame
folders in @dir by weight, heaviest on top
=> fs.disk_usage {"path":"@dir","by":"folders","top":10}
just show what occupies @dir, don't clean up
@dir -> largest subfolder
@dir got so big, why
=> fs.disk_usage {"path":"@dir","by":"folders","top":10}
@story What fills up @dir?
@story Which directory inside @dir is the fattest?
=> fs.disk_usage {"path":"@dir","by":"folders","top":10}
the @few largest subfolders
@few heaviest directories, please
top @few folders, space
=> fs.disk_usage {"path":".","by":"folders","top":@few}
of the folders in @dir only the @few fattest
@dir, the @few biggest directories inside
=> fs.disk_usage {"path":"@dir","by":"folders","top":@few}
what in my home eats up the disk
home folder: what's the big stuff, by folder
~ is full, who is it
=> fs.disk_usage {"path":"~","by":"folders","top":10}
which kind of file wastes most here
by type: how much space
are it the videos or the photos that take so much
=> fs.disk_usage {"path":".","by":"extension"}
mp4 or jpg or pdf, which extension weighs the most in here
space per extension
what sort of files is my disk full of, in this folder
=> fs.disk_usage {"path":".","by":"extension"}
@dir by file type please, sizes
in @dir, which extension takes most room
@dir consists of what, size per kind of file
=> fs.disk_usage {"path":"@dir","by":"extension"}
all in all, how heavy is this folder
sum of everything in here incl. subfolders
this dir: total?
=> fs.disk_usage {"path":"."}
will this folder fit on a dvd, how big is it
how many gigs would i have to copy if i took all of this folder
=> fs.disk_usage {"path":"."}
@dir weighs how much
how many gigs does @dir have
size => @dir
=> fs.disk_usage {"path":"@dir"}
i want to mail @dir, how big is it with all that's in it
@dir: total size, subfolders included
is @dir larger than a dvd, tell me its size
=> fs.disk_usage {"path":"@dir"}
@story How large is @dir?
how much would i gain if @dir was gone (don't remove it)
=> fs.disk_usage {"path":"@dir"}
my browser cache, how big did it get ⟦~/.cache⟧
how much does ~/.cache hold
=> fs.disk_usage {"path":"~/.cache"}
trash size
how much is in the bin, gigabytes i mean
=> fs.disk_usage {"path":"~/.local/share/Trash"}
are the logs in /var/log out of hand, their size
/var/log total
=> fs.disk_usage {"path":"/var/log"}
what in /var/log is so big
which log folder under /var/log grows
=> fs.disk_usage {"path":"/var/log","by":"folders","top":10}
docker fills my disk, how much is it
space that docker uses
=> sh docker system df
the journal's share of the disk
how many megabytes does the systemd journal take
=> sh journalctl --disk-usage
compare @dir and @dir2 in size
@dir vs @dir2, bigger one?
which weighs more: @dir or @dir2
=> fs.disk_usage {"path":"@dir"} >> fs.disk_usage {"path":"@dir2"}
does @dir fit on the disk once more? its size, and what's free
size of @dir; free space
=> fs.disk_usage {"path":"@dir"} >> system.disk {}
free space first, and after that the biggest folders here
how full is the disk; which folders in here take it
=> system.disk {} >> fs.disk_usage {"path":".","by":"folders","top":10}
disk full? if so, the ten biggest files please
how much is free and which files here are the largest
=> system.disk {} >> fs.list {"path":".","recursive":true,"sort":"size","limit":10,"kind":"file"}
which user has the most in /home
homes by size
=> fs.disk_usage {"path":"/home","by":"folders","top":10}
""".replace("compare @dir and @dir2 in size\n@dir vs @dir2, bigger one?\nwhich weighs more: @dir or @dir2\n=> fs.disk_usage {\"path\":\"@dir\"} >> fs.disk_usage {\"path\":\"@dir2\"}\n",
             "size of @dir, then size of @dir2\n@dir how big? and @dir2?\n=> fs.disk_usage {\"path\":\"@dir\"} >> fs.disk_usage {\"path\":\"@dir2\"}\n").replace("gone (don't remove it)", "gone ⟦don't remove it⟧"),
     few=lambda r: (lambda n: r.choice([(str(n), str(n)), (["two", "three", "four", "five", "six", "seven", "eight", "nine"][n - 2], str(n))]))(r.randint(2, 9)))
many("""
free space?
how much room is left on the disk
gigs left?
=> system.disk {}
the phone backup needs 60 GB, do i have that much
can i still record the concert or is the disk full
disk: used / free
=> system.disk {}
"disk almost full" it says, how full exactly
df
how full is it in percent
=> system.disk {}
@story How much disk space is left?
@story Free space on this machine @tail
=> system.disk {}
my photos won't copy any more, is the drive full
space on the hard drive, please don't delete anything
=> system.disk {}
@mnt: room left?
will 20 gigs fit on @mnt
@mnt is full or not
=> system.disk {"path":"@mnt"}
how much can i still put onto @mnt
space left at @mnt
what's the file system of @mnt and how full is it
=> system.disk {"path":"@mnt"}
@story How much is free on @mnt?
@mnt -> free
=> system.disk {"path":"@mnt"}
@mnt and @mnt2, which has more room
free on @mnt? free on @mnt2?
=> system.disk {"path":"@mnt"} >> system.disk {"path":"@mnt2"}
every mount, the odd ones (proc, tmpfs) too, with space
all file systems, virtual ones included
=> system.disk {"all":true}
""".replace("(proc, tmpfs)", "⟦proc, tmpfs⟧"))
many("""
all @kinds together, subfolders included: how many bytes
how much do my @kinds weigh in total, also those in subfolders
total size of the @kinds, everything below this folder counts
=> fs.search {"path":".","name_glob":"@kinds"}
sum of all @kinds incl. subfolders
@kinds, total size, recursive
what do all the @kinds in here and in the folders below add up to
=> fs.search {"path":".","name_glob":"@kinds"}
if i burned all @kinds of this tree, how much would that be
how big are the @kinds, counted through all subfolders
=> fs.search {"path":".","name_glob":"@kinds"}
@story How much space do the @kinds need, in all the subfolders too?
combined weight of the @kinds ⟦with subfolders⟧
=> fs.search {"path":".","name_glob":"@kinds"}
the @kinds below @dir, what's their total size
@dir: all @kinds together, how large, subfolders too
=> fs.search {"path":"@dir","name_glob":"@kinds"}
how many gigabytes of @kinds does @dir hold, at any depth
sum up the @kinds anywhere in @dir
=> fs.search {"path":"@dir","name_glob":"@kinds"}
how much would everything older than @age be
what would i gain if all that is older than @age was gone, don't delete it
files older than @age, how much is that together
=> fs.search {"path":".","kind":"file","older_than_ms":"@age"}
weight of everything nobody has touched for @age
older than @age => total size
I'm thinking of archiving what's older than @age. How much is it?
=> fs.search {"path":".","kind":"file","older_than_ms":"@age"}
@story How many gigs are older than @age?
stuff from before @age ago, its size, just tell me
=> fs.search {"path":".","kind":"file","older_than_ms":"@age"}
in @dir, how much is older than @age
@dir: total of what hasn't changed for @age
how much of @dir has been lying there for @age or longer
=> fs.search {"path":"@dir","kind":"file","older_than_ms":"@age"}
the @kinds that are older than @age, how much would i save
@kinds older than @age: total
=> fs.search {"path":".","name_glob":"@kinds","older_than_ms":"@age"}
how much came in during the last @span, in bytes
new files of the last @span, their total
=> fs.search {"path":".","kind":"file","newer_than_ms":"@span"}
old and fat: over @size and untouched for @age
what here is larger than @size and hasn't been used for @age
candidates for the bin: bigger than @size, older than @age. only list
=> fs.search {"path":".","kind":"file","min_bytes":"@size","older_than_ms":"@age"}
big old files please, at least @size and at least @age
@age old and more than @size => list
=> fs.search {"path":".","kind":"file","min_bytes":"@size","older_than_ms":"@age"}
@story Which files over @size are older than @age?
nothing will be deleted, i only want to see what exceeds @size and is older than @age
=> fs.search {"path":".","kind":"file","min_bytes":"@size","older_than_ms":"@age"}
in @dir, what's both bigger than @size and older than @age
@dir: over @size, not changed in @age
=> fs.search {"path":"@dir","kind":"file","min_bytes":"@size","older_than_ms":"@age"}
@kinds of more than @size that are over @age old
@kinds over @size from more than @age ago, show
=> fs.search {"path":".","name_glob":"@kinds","min_bytes":"@size","older_than_ms":"@age"}
anything heavier than @size?
files > @size
over @size: which
=> fs.search {"path":".","kind":"file","min_bytes":"@size"}
mail refuses attachments over @size, which of my files would bounce
the stick can't take files above @size, which ones are that
=> fs.search {"path":".","kind":"file","min_bytes":"@size"}
@dir > @size
monsters of more than @size in @dir
=> fs.search {"path":"@dir","kind":"file","min_bytes":"@size"}
@kinds beyond @size
which @kinds have gone over @size
=> fs.search {"path":".","name_glob":"@kinds","min_bytes":"@size"}
what's above @size, but leave out @dirname
over @size, skip node_modules
=> fs.search {"path":".","kind":"file","min_bytes":"@size","not_glob":"node_modules"}
files under @size, the crumbs
tiny stuff below @size
=> fs.search {"path":".","kind":"file","max_bytes":"@size"}
old and fat goes to @into: over @size and older than @age
what's over @size and untouched for @age should live in @into
=> fs.search {"path":".","kind":"file","min_bytes":"@size","older_than_ms":"@age"} >> fs.move {"paths":"$1","into":"@into"}
big old files ⟦> @size, > @age⟧ may be deleted
delete what is larger than @size and older than @age
=> fs.search {"path":".","kind":"file","min_bytes":"@size","older_than_ms":"@age"} >> fs.delete {"paths":"$1"}
files over @size => folder @into
everything above @size belongs on @into
=> fs.search {"path":".","kind":"file","min_bytes":"@size"} >> fs.move {"paths":"$1","into":"@into"}
the @kinds are what fills my disk, get rid of those older than @age
@kinds from over @age ago: delete, the younger ones stay
=> fs.search {"path":".","name_glob":"@kinds","older_than_ms":"@age"} >> fs.delete {"paths":"$1"}
@kinds bigger than @size should be moved to @into, the small ones stay here
=> fs.search {"path":".","name_glob":"@kinds","min_bytes":"@size"} >> fs.move {"paths":"$1","into":"@into"}
pack everything older than @age into @gib.zip, originals stay
what's older than @age -> @gib.zip
=> fs.search {"path":".","kind":"file","older_than_ms":"@age"} >> fs.archive {"paths":"$1","to":"@gib.zip"}
""".replace("what's above @size, but leave out @dirname\n", "nothing from node_modules please, but what else is over @size\n"),
     span=lambda r: r.choice([("week", "1w"), ("month", "1mo"), ("two weeks", "2w"), ("24 hours", "24h"), ("three days", "3d"), ("half year", "6mo"), ("year", "1y"), ("fortnight", "2w"), ("ten days", "10d")]),
     into=lambda r: r.choice([place(r), word(r), word(r).capitalize() + " " + str(r.randint(2010, 2026)), "big", "old stuff", "/mnt/" + word(r)]))
many("""
one and the same file again and again in here, find the doubles
duplicates?
exact copies in this folder and below, list them
=> sh find . -type f -exec md5sum {} + | sort | uniq -w32 -D
i copied the same photos over and over, which ones exist twice. don't delete
twins: files with the same content, whatever their names
=> sh find . -type f -exec md5sum {} + | sort | uniq -w32 -D
@story Which files do I have more than once?
identical files pls, content not name
=> sh find . -type f -exec md5sum {} + | sort | uniq -w32 -D
@sdir is full of doubles, show which
same content twice in @sdir, list
duplicates in @sdir, only look
=> sh find @sdir -type f -exec md5sum {} + | sort | uniq -w32 -D
how much space is wasted by duplicates
wasted bytes: copies of the same file, how many bytes
what would i save if of each duplicate only one was left, don't delete
=> sh find . -type f -printf '%s ' -exec md5sum {} \\; | sort -k2,2 | awk '$2 == p {n += $1} {p = $2} END {print n + 0}'
duplicates cost me how much space in total
doubles: the bytes i lose to them
=> sh find . -type f -printf '%s ' -exec md5sum {} \\; | sort -k2,2 | awk '$2 == p {n += $1} {p = $2} END {print n + 0}'
in @sdir, how many bytes go to duplicate files
space lost to doubles in @sdir
=> sh find @sdir -type f -printf '%s ' -exec md5sum {} \\; | sort -k2,2 | awk '$2 == p {n += $1} {p = $2} END {print n + 0}'
which names exist in more than one folder
same file name in several places?
=> sh find . -type f -printf '%f\\n' | sort | uniq -d
the largest file in here, subfolders too
which single file is the fattest
biggest file?
=> fs.list {"path":".","recursive":true,"sort":"size","limit":1,"kind":"file"}
the big ones first, files i mean
space hogs, files not folders
my disk is full of something. biggest files please
=> fs.list {"path":".","recursive":true,"sort":"size","limit":10,"kind":"file"}
the @k fattest files
@k biggest files, anywhere below
top @k by size, files
=> fs.list {"path":".","recursive":true,"sort":"size","limit":@k,"kind":"file"}
in @dir the one file that is the biggest
@dir: largest file?
=> fs.list {"path":"@dir","recursive":true,"sort":"size","limit":1,"kind":"file"}
@dir: @k largest files
the @k heaviest files somewhere in @dir
=> fs.list {"path":"@dir","recursive":true,"sort":"size","limit":@k,"kind":"file"}
which of the @kinds is the biggest one
largest of all @kinds?
=> fs.list {"path":".","recursive":true,"sort":"size","limit":1,"kind":"file","glob":"@kinds"}
the @k biggest @kinds, i won't delete them yet
top @k @kinds by size
=> fs.list {"path":".","recursive":true,"sort":"size","limit":@k,"kind":"file","glob":"@kinds"}
the oldest thing on here, one file
which file has been here longest
=> fs.list {"path":".","recursive":true,"sort":"modified","reverse":true,"limit":1,"kind":"file"}
empty files, they take no space but annoy me, list
zero byte files?
files with nothing in them
=> fs.search {"path":".","kind":"file","empty":true}
hollow folders, nothing in them
empty directories here?
=> fs.search {"path":".","kind":"folder","empty":true}
zero byte files in @dir
@dir: which files are empty
=> fs.search {"path":"@dir","kind":"file","empty":true}
node_modules everywhere! where are they all
every node_modules folder below this one
=> fs.search {"path":".","name_glob":"node_modules","kind":"folder"}
half finished downloads ⟦.part⟧ lying around?
.part files left over from broken downloads, where
=> fs.search {"path":".","name_glob":"*.part"}
.crdownload leftovers, list them
unfinished chrome downloads ⟦.crdownload⟧
=> fs.search {"path":".","name_glob":"*.crdownload"}
how many files are there altogether, subfolders too
number of files in this whole tree
=> fs.list {"path":".","recursive":true,"limit":1,"kind":"file"}
number of files in @dir, all levels
@dir holds how many files
=> fs.list {"path":"@dir","recursive":true,"limit":1,"kind":"file"}
which subfolder has the most files in it, by count not size
files per folder, the fullest on top
=> sh find . -mindepth 1 -maxdepth 1 -type d -exec sh -c 'printf "%s\\t%s\\n" "$(find "$1" -type f | wc -l)" "$1"' _ {} \\; | sort -rn
how big is @file
@file: size?
weight of the file @file
=> fs.stat {"path":"@file"}
is @odd too large for a mail
how many kilobytes has @odd
=> fs.stat {"path":"@odd"}
@file and free space: size of the one, amount of the other
does @file still fit on the disk
=> fs.stat {"path":"@file"} >> system.disk {}
@file must be gone, it fills the disk. How much is free then?
delete @file and tell me the free space after that
=> fs.delete {"paths":["@file"]} >> system.disk {}
""", sdir=lambda r: r.choice(["~/" + r.choice("Pictures Downloads Documents Music Videos".split()), word(r), word(r) + "/" + word(r), "/srv/" + word(r), "./" + word(r), word(r) + "-" + word(r)]))

# ---------------------------------------------------------------- into a file; ranges; sequences

many("""
@out should contain the list of running processes
processes -> @out
write what runs right now into @out
=> sh ps aux > @out
free space report into @out
@out: the output of df -h
save how full the disks are to @out
=> sh df -h > @out
env -> @out
dump my environment variables into @out
=> sh env > @out
all installed packages, as a list in @out
package list => @out
=> sh dpkg -l > @out
my python packages with their versions belong in @out
freeze pip into @out
=> sh pip freeze > @out
my crontab, saved as @out
back up the crontab to @out
=> sh crontab -l > @out
the kernel log should be kept in @out
dmesg > @out
=> sh dmesg > @out
today's date into @out, nothing else
put the current date and time in @out
=> sh date > @out
memory figures, write them to @out
free -h => @out
=> sh free -h > @out
the sizes of all subfolders, into @out please
du of each folder here -> @out
=> sh du -h --max-depth=1 > @out
list the usb devices into @out
lsusb -> @out
=> sh lsusb > @out
hardware list of the pci bus to @out
=> sh lspci > @out
kernel and machine name line into @out
uname -a > @out
=> sh uname -a > @out
status of the service @svc, written to @out
systemctl status @svc -> @out
=> sh systemctl status @svc > @out
the journal of @svc, @k lines, in @out
@k log lines of the unit @svc -> @out
=> sh journalctl -u @svc -n @k > @out
append the uptime to @out, leave what's in there
@out gets one more line: the uptime
=> sh uptime ⟫ @out
add the date at the end of @out
timestamp at the bottom of @out please
=> sh date ⟫ @out
""", out=lambda r: r.choice([f"{word(r)}.{r.choice(['txt', 'log', 'md', 'out', 'lst'])}", f"{word(r)}-{r.randint(1, 2026)}.txt", f"{word(r)}_{word(r)}.txt", f"/tmp/{word(r)}.txt", f"~/{word(r)}.txt", f"{word(r)}/{word(r)}.log", word(r) + str(r.randint(1, 9)) + ".log"]))


def ranged(wordings, call, make, most=5, join=None, w=1.0):
    """Things from a first to a last one, counted out: a call each, or one call with all of them."""
    for k in range(2, most + 1):
        def some(r, k=k):
            a = make(r)
            return f"{a(0)}{r.choice([' to ', ' to ', ' through ', '-', ' till ', ' up to ', ' - '] if k > 2 else [' and '])}{a(k - 1)}", " ".join(a(i) for i in range(k))
        lines = [x.strip() for x in wordings.split("\n") if x.strip()]
        steps = [] if not join else [call.replace("@it", "@its"), "ok"]
        for i in range(0 if join else k):
            steps += [call.replace("@it", f"@it{i}"), "ok"]
        add(round(w * len(lines) ** 0.5 / (most - 1), 3), "\n".join(lines), steps + ["show"], lang="en", noise=False,
            derive=lambda v, r: {**{f"it{i}": x for i, x in enumerate(v["range"].split())}, "its": v["range"]}, **{**SL, "range": some, "its": [""], **{f"it{i}": [""] for i in range(k)}})


def numbered(names, step=1):
    def f(r):
        w, s = r.choice(names + [word(r), word(r) + "-", word(r) + "_", gibberish(r)]), r.choice([1, 1, 1, 2, 3, 7, 10])
        return lambda i: f"{w}{s + i * step}"
    return f


def ports(r):
    p = r.choice([3000, 8000, 8080, 5000, 9000, 9090, 5900, r.randint(1025, 60000)])
    return lambda i: str(p + i)


def addresses(r):
    a, b = r.choice(["192.168.0.", "192.168.1.", "10.0.0.", "10.1.2.", f"172.16.{r.randint(0, 9)}.", f"192.168.{r.randint(2, 99)}."]), r.randint(1, 240)
    return lambda i: f"{a}{b + i}"


def pids(r):
    p = r.randint(300, 99000)
    return lambda i: str(p + i)


ranged("""
which of @range answer
are @range alive, all of them please
@range -> ping each
the machines @range, who is up and who isn't
ping every one of @range, nobody else
""", 'net.ping {"host":"@it"}', numbered(["web", "node", "pi", "srv", "desk", "lab-pc", "printer"]))
ranged("""
ping @range
someone in @range is offline, find out who
all addresses @range: reachable?
the new phones have @range, do they answer
""", 'net.ping {"host":"@it"}', addresses)
ranged("""
ports @range free on this machine?
who sits on @range here
who listens on the ports @range, each of them
local ports @range: taken by?
""", 'net.connections {"listening":true,"port":@it}', ports)
ranged("""
ports @range on @host, which are open
@host: open or closed, @range
try the ports @range of @host one after the other
""", 'net.port_check {"host":"@host","port":@it}', ports)
ranged("""
kill @range (pids)
the processes @range all have to end
pid @range => end each
processes @range were started by mistake, stop them
""".replace("(pids)", "@{lp}pids@{rp}"), 'process.kill {"pid":@it}', pids)
ranged("""
@range are programs that must be closed
stop @range, the other programs stay
kill everything from @range, nothing besides
""", 'process.kill {"name":"@it"}', numbered(["worker", "sim", "agent", "runner-", "job_"]))
ranged("""
restart the services @range
services @range -> restart
@range ⟦services⟧ all need a restart
""".replace("⟦", "@{lp}").replace("⟧", "@{rp}"), "sh systemctl restart @it", numbered(["worker-", "api-", "celery-"]), join=True)
ranged("""
stop the services @range, the rest keeps going
the units @range should be down
""", "sh systemctl stop @it", numbered(["worker-", "queue", "relay-"]), join=True)
ranged("""
addresses of @range please
resolve the names @range
""", 'net.dns_lookup {"host":"@it"}', lambda r: (lambda d, s: (lambda i: f"{s}{i + 1}.{d}"))(word(r) + r.choice([".com", ".net", ".lan", ".org"]), r.choice(["ns", "mx", "web", "node", "app-"])))

many("""
ping @host, then if you're through with that the route to it
@host: first ping it, then trace it
=> net.ping {"host":"@host"} >> sh traceroute @host
1) ip of @name_host 2) ping 3) is @port open
@name_host: address, ping, port @port, in this order
=> net.dns_lookup {"host":"@name_host"} >> net.ping {"host":"@name_host"} >> net.port_check {"host":"@name_host","port":@port}
my own address first, then ping @host
own ip; ping @host
=> system.network {} >> net.ping {"host":"@host"}
check the internet, then resolve @name_host
are we online, and if so: which ip has @name_host
=> net.ping {"host":"1.1.1.1"} >> net.dns_lookup {"host":"@name_host"}
what listens here and who is connected
listeners first, then the live connections
=> net.connections {"listening":true} >> net.connections {"listening":false}
who has port @port? and is @prog running?
port @port + process @prog, check both
=> net.connections {"listening":true,"port":@port} >> process.list {"name":"@prog"}
is @prog running; is port @port taken
look for the process @prog, next see who listens on @port
=> process.list {"name":"@prog"} >> net.connections {"listening":true,"port":@port}
end @prog, wait @short, see if it came back
kill @prog ... give it @short ... is it there again?
=> process.kill {"name":"@prog"} >> time.sleep {"ms":"@short"} >> process.list {"name":"@prog"}
wait @short, then ping @host
in @short ping @host, it's still booting
=> time.sleep {"ms":"@short"} >> net.ping {"host":"@host"}
ping @host now and once more in @short
=> net.ping {"host":"@host"} >> time.sleep {"ms":"@short"} >> net.ping {"host":"@host"}
restart the service @svc, then look whether port @port is being listened on
service @svc: restart. port @port: check.
=> sh systemctl restart @svc >> net.connections {"listening":true,"port":@port}
stop the service @svc, then delete @file
@svc ⟦service⟧ off, after that @file can go
=> sh systemctl stop @svc >> fs.delete {"paths":["@file"]}
delete @file once the service @svc is stopped, and start the service again at the end
=> sh systemctl stop @svc >> fs.delete {"paths":["@file"]} >> sh systemctl start @svc
stop the service @svc, copy @dirw to @gib, start it again
first @svc down, then a copy of @dirw as @gib, then @svc up ⟦@svc is a service⟧
=> sh systemctl stop @svc >> fs.copy {"from":"@dirw","to":"@gib"} >> sh systemctl start @svc
in @conf replace @val by @val2, then restart the service @svc
write @val2 wherever @conf says @val, afterwards restart the service @svc
@conf: @val -> @val2 ; then service @svc restart
=> fs.edit {"path":"@conf","edits":[{"old":"@val","new":"@val2","all":true}]} >> sh systemctl restart @svc
keep a copy of @conf as @conf.bak, then put @val2 there instead of @val
backup @conf ⟦.bak⟧, change @val into @val2
=> fs.copy {"from":"@conf","to":"@conf.bak"} >> fs.edit {"path":"@conf","edits":[{"old":"@val","new":"@val2","all":true}]}
which version of @tool, and where does it sit
@tool --version; which @tool
=> sh @tool --version >> sh which @tool
kernel, distro, uptime
three things: kernel version, distribution, since when it is up
=> sh uname -r >> sh cat /etc/os-release >> system.uptime {}
ram free? disk free? load?
memory / disk / cpu, quick look at all three
=> system.memory {} >> system.disk {} >> system.cpu {}
kill @prog and tell me how much memory is free then
end @prog; free ram after that?
=> process.kill {"name":"@prog"} >> system.memory {}
cpu hogs first, memory hogs second
who takes cpu, and who takes memory
=> process.list {"sort":"cpu","limit":10} >> process.list {"sort":"memory","limit":10}
who's logged in; since when is the box up
users on here + uptime
=> sh who >> system.uptime {}
pid @pid: what is it? then end it
tell me what @pid is before you kill it
=> process.info {"pid":@pid} >> process.kill {"pid":@pid}
download @dl to @dir, then how much space is left
@dl into @dir; free space?
=> net.download {"url":"@dl","to":"@indir"} >> system.disk {}
is @url up, and its certificate good till when
=> net.http_request {"url":"@url"} >> show
""".replace("is @url up, and its certificate good till when\n=> net.http_request {\"url\":\"@url\"} >> show\n", ""),
     short=SL2["short"], dirw=lambda r: word(r) + r.choice(["", "-data", "/" + word(r)]), conf=lambda r: f"{word(r)}.{r.choice(['conf', 'ini', 'yml', 'toml', 'cfg', 'env'])}",
     val=lambda r: r.choice([str(r.randint(1000, 9999)), word(r), word(r) + "=" + str(r.randint(1, 99)), "localhost", "debug", f"{word(r)}.{word(r)}.com", gibberish(r)]))

# ---------------------------------------------------------------- three hundred people: the angry, the polite, the dictating, the keyword writers

many("""
WHY CAN'T I REACH @host
@host you piece of junk, are you there
i swear if @host is down again i quit. ping it
=> net.ping {"host":"@host"}
Might I trouble you to see whether @host responds?
Good evening. Kindly verify that the computer @host is reachable. Thank you.
It would be lovely to know if @host is up.
=> net.ping {"host":"@host"}
computer ping @host full stop
okay uh ping um @host
new line ping @host question mark
=> net.ping {"host":"@host"}
@host reachable
reachability @host
host @host status
=> net.ping {"host":"@host"}
please you make ping for @host
I want know if the machine @host is living
how i can know that @host is on
=> net.ping {"host":"@host"}
yo is @host up or nah
@host dead? lmk
u there @host ??
=> net.ping {"host":"@host"}
In ward 3 the tablet says "@host unreachable". Is that so?
The students can't open @host, does it respond to you?
my till talks to @host and hangs, is that machine still there
=> net.ping {"host":"@host"}
We had a storm in @city and lost power. Has @host survived?
after the update ⟦took 45 minutes⟧ i'd like to see @host answer a ping
=> net.ping {"host":"@host"}
pign @host pls
can you pnig @host
is @host reachble
=> net.ping {"host":"@host"}
THE PORT @port IS TAKEN BY WHOM
port @port AGAIN. who. is. it.
whoever took port @port, show yourself
=> net.connections {"listening":true,"port":@port}
Could I bother you for the name of the program which occupies port @port?
Dear assistant, which application is listening on port @port? Best regards, @who
=> net.connections {"listening":true,"port":@port}
computer who uses port @port question mark
port number @port comma which program
=> net.connections {"listening":true,"port":@port}
@port listener
listener @port pid
=> net.connections {"listening":true,"port":@port}
what program is make the port @port busy
please say me who is sitting on port @port
=> net.connections {"listening":true,"port":@port}
yo what's squatting on @port
who tf is on port @port lol
=> net.connections {"listening":true,"port":@port}
My homework server wants @port but something has it already. Who?
vite says @port is in use, trying another one... but by what is it in use?
docker: bind for 0.0.0.0:@port failed, port is already allocated. To whom?
=> net.connections {"listening":true,"port":@port}
My son plays online, which ports did his game open on this computer?
The auditor sits beside me and wants to see every open port.
i must write down for our data protection lady what listens here
=> net.connections {"listening":true}
STOP @prog. NOW.
@prog is driving me insane make it stop
I hate @prog. Kill it with fire ⟦a normal kill will do⟧
=> process.kill {"name":"@prog"}
If it isn't too much trouble, please bring @prog to a stop.
Would you be an angel and close @prog for me?
=> process.kill {"name":"@prog"}
computer close @prog full stop
uh stop the um the @prog thing
=> process.kill {"name":"@prog"}
@prog kill
@prog terminate
terminate: @prog
=> process.kill {"name":"@prog"}
please to end for me the program @prog
I want that @prog is not more running
how i stop @prog? do it
=> process.kill {"name":"@prog"}
yeet @prog
nuke @prog for me thx
@prog gotta go
=> process.kill {"name":"@prog"}
my students left @prog open on the demo pc, please end it
the beamer shows @prog instead of my slides, get rid of it
@who phoned: @prog blocks the licence, it has to be closed here
=> process.kill {"name":"@prog"}
kil @prog
stpo @prog plz
cloes @prog
=> process.kill {"name":"@prog"}
IS @prog RUNNING OR NOT
for the third time: does @prog run
=> process.list {"name":"@prog"}
May I ask whether @prog happens to be running?
Forgive the question, but is @prog still active?
=> process.list {"name":"@prog"}
computer is @prog running question mark
@prog status running
=> process.list {"name":"@prog"}
is the program @prog living now
@prog it runs?
=> process.list {"name":"@prog"}
yo did @prog die
@prog still going?
=> process.list {"name":"@prog"}
nothing prints since noon. Does the process @prog exist?
the night nurse rebooted. is @prog running again?
=> process.list {"name":"@prog"}
THIS COMPUTER IS SO SLOW WHAT IS IT DOING
argh, beachball, what's eating the processor
everything stutters, i could scream. who uses the cpu
=> process.list {"sort":"cpu","limit":10}
Would you be so good as to tell me which programs keep the processor busy?
Pardon me, my fan is rather loud. What is working so hard?
=> process.list {"sort":"cpu","limit":10}
my fan go loud, which program make it
the computer is hot, i want know reason
=> process.list {"sort":"cpu","limit":10}
my pc is cooked fr, what's hogging cpu
why my laptop sound like a jet
=> process.list {"sort":"cpu","limit":10}
the zoom lesson freezes every minute, which process takes all the cpu
cpu hog who
=> process.list {"sort":"cpu","limit":10}
OUT OF MEMORY AGAIN, WHO WAS IT
chrome tabs die one by one, what eats the ram
=> process.list {"sort":"memory","limit":10}
I would be obliged for a list of the programs that need most memory.
which programs make my memory full please
my ram is full bro, by what
=> process.list {"sort":"memory","limit":10}
ram users sorted
memory consumption by process
the lab computer swaps, biggest memory users please
=> process.list {"sort":"memory","limit":10}
HOW MUCH RAM IS LEFT
could you be so kind and tell me about the free memory
memory free how many
=> system.memory {}
my simulation needs 12 gigs, how much ram is free
how much mem we got
the photo program says low memory, how much is there
=> system.memory {}
DISK FULL?! HOW FULL
how much space is there still, if i may ask
place on disk, how many is free
=> system.disk {}
bro do i have storage left
storage?
the x-ray pictures won't save any more, is the disk full
=> system.disk {}
I wish to store my memoirs. How much space is left on the hard disk?
"not enough disk space", says the installer. How much is there?
=> system.disk {}
HOW LONG HAS THIS BEEN RUNNING
since when has the computer been on, if you please
from when is the machine on
=> system.uptime {}
uptime bro
the electrician was here at 10, when did this machine start
=> system.uptime {}
WHAT IS MY IP
might you tell me the ip address of this computer, my grandson needs it
which ip i have
=> system.network {}
ip pls lol need it for minecraft
my friend wants to join my lan game, what's my address
my tablet wants the address of this pc
=> system.network {}
""", city=list(CITIES))
many("""
is it me or is dns broken, does @name_host resolve
@name_host WON'T RESOLVE, or does it
what address does the name @name_host have please
=> net.dns_lookup {"host":"@name_host"}
Kindly look up which IP address @name_host has.
@name_host dns
dig @name_host short
=> net.dns_lookup {"host":"@name_host"}
computer resolve @name_host full stop
from name @name_host i need number
yo what ip is @name_host
=> net.dns_lookup {"host":"@name_host"}
reslove @name_host
look up @name_host2, i mean @name_host
=> net.dns_lookup {"host":"@name_host"}
IS PORT @port ON @host OPEN YES OR NO
would you check if i may enter @host through port @port
@host port @port open
=> net.port_check {"host":"@host","port":@port}
the port @port of @host it is open?
can i hit @host on @port
=> net.port_check {"host":"@host","port":@port}
computer check port @port on @host
is @port opne on @host
not @port2, check port @port on @host
=> net.port_check {"host":"@host","port":@port}
the accountant's program needs @host at port @port. Does that work from this desk?
"connection refused" on @host:@port, see if it's really shut
=> net.port_check {"host":"@host","port":@port}
I need the exact version of @tool for a paper, would you mind?
@tool version number computer please
what @tool version we have installed in here
=> sh @tool --version
which @tool u got
TELL ME THE @tool VERSION
=> sh @tool --version
In the lab book i must write which @tool was used. Version?
for reproducibility: @tool --version
=> sh @tool --version
Is the program @app perhaps already present?
@app exist in this computer?
DO WE HAVE @app
=> sh command -v @app
u got @app?
computer is @app installed question mark
=> sh command -v @app
My pupils shall use @app tomorrow. Is it on this computer?
before i bother the admin: is @app there
=> sh command -v @app
the service @svc IS DOWN isn't it
would you have a look at how the service @svc is
service @svc, it works?
=> sh systemctl status @svc
computer status of the service @svc
yo is the @svc service ok
=> sh systemctl status @svc
RESTART THE @svc SERVICE
be so kind and restart the @svc service
please make new start of service @svc
=> sh systemctl restart @svc
computer restart service @svc full stop
kick the @svc service pls
=> sh systemctl restart @svc
the customers get error 502, restart the service @svc
it's 3 am, @svc ⟦service⟧ is stuck, bounce it
=> sh systemctl restart @svc
WHO IS LOGGED IN HERE
who else uses this machine right now, if i may ask
which users is logged now
=> sh who
which battery percent i have
battery pls, exam in 10 minutes
BATTERY?
=> sh cat /sys/class/power_supply/BAT*/capacity
how warm is my computer please
is my pc too hot
TEMPERATURE of the cpu
=> sh sensors
would you tell me which kernel this computer uses
kernel number computer
what kernel we have
=> sh uname -r
which linux did my nephew install
WHAT OS IS THIS EXACTLY
linux name and version
=> sh cat /etc/os-release
what subfolder is the biggest please, i pay for cloud by the gig
which folder make my disk full
WHERE DID ALL MY SPACE GO
=> fs.disk_usage {"path":".","by":"folders","top":10}
Would you be so kind as to tell me which folder takes up the most space?
yo what's eating my storage, folder wise
computer biggest folders please
=> fs.disk_usage {"path":".","by":"folders","top":10}
how heavy is the folder @dir please
@dir how big it is
HOW BIG IS @dir
=> fs.disk_usage {"path":"@dir"}
computer size of @dir full stop
yo @dir how many gigs
=> fs.disk_usage {"path":"@dir"}
which files i have two times
TWO OF EVERYTHING! show the duplicate files
might there be identical files in here? Please list them, but leave them.
=> sh find . -type f -exec md5sum {} + | sort | uniq -w32 -D
yo any dupes in here
computer find duplicate files
=> sh find . -type f -exec md5sum {} + | sort | uniq -w32 -D
all @kinds, with the subfolders, how many gb is that
Would you add up what my @kinds take, subfolders included?
TOTAL of all @kinds incl. subfolders?
=> fs.search {"path":".","name_glob":"@kinds"}
computer total size of the @kinds including subfolders
the @kinds plus those in subfolders = how much
=> fs.search {"path":".","name_glob":"@kinds"}
how many gb is older than @age
Kindly tell me what all that is older than @age amounts to.
WHAT WOULD I SAVE IF EVERYTHING OLDER THAN @age WENT. JUST TELL ME
=> fs.search {"path":".","kind":"file","older_than_ms":"@age"}
yo how much of this is older than @age
computer how much space do files older than @age take
=> fs.search {"path":".","kind":"file","older_than_ms":"@age"}
""")
many("""
where did i write down the @about password
in which file is the @about login noted
the @about code must be in one of these notes, which
=> fs.search {"path":".","text":"@about"}
who knows the pin of the @about? some text in here does
which of my files mentions the @about
did @who ever write down anything about the @about
=> fs.search {"path":".","text":"@about"}
what config in here talks about @lan
@lan stands in one of these configs, find it but don't change it
where is @lan configured
=> fs.search {"path":".","text":"@lan"}
some script has the address @ip hard coded, which
@ip: in which files?
grep -r @ip
=> fs.search {"path":".","text":"@ip"}
we move from @ip to @ip2. Which files still say @ip?
who still uses the old address @ip in here, skip node_modules no need to change
=> fs.search {"path":".","text":"@ip"}
=> x
""".replace("who still uses the old address @ip in here, skip node_modules no need to change\n", "").replace("=> x\n", "") + """
skip node_modules, but who still uses the address @ip
@ip occurs where? not in node_modules please
=> fs.search {"path":".","text":"@ip","not_glob":"node_modules"}
which log mentions @ip
logs: anything from @ip?
=> fs.search {"path":".","name_glob":"*.log","text":"@ip"}
did @ip knock at my server, look in @log
@log: lines with @ip
=> fs.search {"path":"@log","text":"@ip"}
what does @log say about the @about
in @log, every line about @about
=> fs.search {"path":"@log","text":"@about"}
server crashed, show me the last @k lines of @log
how does @log end, @k lines
tail: @k, @log
=> fs.read {"path":"@log","last_lines":@k}
@log from the top, @k lines
how did @log begin? @k lines please
=> fs.read {"path":"@log","from_line":1,"max_lines":@k}
@confs must show port @num instead of @num2
in @confs it says @num2, it should say @num
@num2 is wrong in @confs, @num is right
=> fs.edit {"path":"@confs","edits":[{"old":"@num2","new":"@num","all":true}]}
write @num wherever @confs has @num2
port @num2 -> @num in @confs
=> fs.edit {"path":"@confs","edits":[{"old":"@num2","new":"@num","all":true}]}
the old server @lan2 is history, @confs should point to @lan
put @lan into @confs in place of @lan2
=> fs.edit {"path":"@confs","edits":[{"old":"@lan2","new":"@lan","all":true}]}
@confs: replace @lan2 by @lan
@lan instead of @lan2, everywhere in @confs
=> fs.edit {"path":"@confs","edits":[{"old":"@lan2","new":"@lan","all":true}]}
unpack the server backup @tar into @gib
into @gib with the contents of @tar
@tar => @gib ⟦unpack⟧
=> fs.extract {"archive":"@tar","to":"@gib"}
what's in the backup @tar? look, don't unpack
@tar: list what is in it
=> fs.extract {"archive":"@tar","to":".","list_only":true}
is @tar undamaged? sha256 please
checksum of @tar
=> fs.hash {"paths":["@tar"]}
i am the only one who may read @confs, set it so
@confs holds passwords, nobody else should read it
=> fs.chmod {"paths":["@confs"],"mode":"go-rwx"}
@sh won't start, "permission denied", it must be executable
let @sh be a program i can run
=> fs.chmod {"paths":["@sh"],"mode":"+x"}
who wrote to @log last and when, its details
when did @log change last
=> fs.stat {"path":"@log"}
@log.1 is the old log, it can go
delete @log.1 but keep @log
=> fs.delete {"paths":["@log.1"]}
@log.1 -> @log.1.gz.old ⟦rename⟧
=> fs.move {"renames":[{"from":"@log.1","to":"@log.1.gz.old"}]}
the rotated log @log.2 should be in @gib
@log.2 belongs into the folder @gib, the current @log stays
=> fs.move {"from":"@log.2","into":"@gib"}
""", about=["router", "wifi", "printer", "vpn", "nas", "backup", "server", "alarm", "heating", "modem", "webcam", "database", "gateway", "proxy", "fritzbox", "scanner", "mailbox", "firewall"],
     log=lambda r: r.choice([f"{word(r)}.log", f"{word(r)}-{word(r)}.log", f"/var/log/{word(r)}.log", "/var/log/syslog", "/var/log/auth.log", f"logs/{word(r)}.log", f"/var/log/{word(r)}/error.log", f"{word(r)}.out"]),
     confs=lambda r: r.choice([f"{word(r)}.{r.choice(['conf', 'ini', 'yml', 'toml', 'cfg', 'env', 'properties', 'json'])}", ".env", ".env.local", f"/etc/{word(r)}.conf", f"conf/{word(r)}.yaml", "docker-compose.yml", "config." + r.choice(["js", "py", "php"])]),
     num=lambda r: str(r.randint(1000, 9999)), tar=lambda r: f"{word(r)}-{r.choice([str(r.randint(2015, 2026)), word(r), str(r.randint(1, 9)) + '.' + str(r.randint(0, 9))])}.{r.choice(['tar.gz', 'zip', 'tgz', 'tar', 'tar.zst'])}",
     sh=lambda r: f"{word(r)}{r.choice(['', '-' + word(r), '_' + str(r.randint(1, 9))])}.{r.choice(['sh', 'py', 'pl', 'sh', 'run'])}")

# ---------------------------------------------------------------- rarer wishes

many("""
ask the dns server @ip for @name_host
@name_host, but resolved by @ip
what does @ip answer for the name @name_host
=> sh dig +short @@{ip} @name_host
how fast is the download from @dl, don't keep the file
download speed from @dl in bytes per second
=> sh curl -s -o /dev/null -w '%{speed_download}\\n' @dl
the password of the wifi i'm on, a guest wants it
show the wifi password of this network
=> sh nmcli device wifi show-password
network is stuck, restart NetworkManager
the network needs a fresh start ⟦NetworkManager⟧
=> sh sudo systemctl restart NetworkManager
take the interface @iface down
@iface should be off
=> sh sudo ip link set @iface down
bring @iface up again
interface @iface: up
=> sh sudo ip link set @iface up
which devices are in the net @cidr, scan it, it's my own
@cidr -> who is there
all living hosts of @cidr, i own that network
=> sh nmap -sn @cidr
packets to @cidr shall go through @ip
add a route: @cidr via @ip
=> sh sudo ip route add @cidr via @ip
the route to @cidr must go
delete the route for @cidr
=> sh sudo ip route del @cidr
block everything that comes from @ip
@ip attacks us, shut it out with ufw
=> sh sudo ufw deny from @ip
turn the firewall on
the firewall should be active ⟦ufw⟧
=> sh sudo ufw enable
undo the opening of @port in ufw
@port was allowed in the firewall, take that rule away
=> sh sudo ufw delete allow @port
what goes over @iface, the first @k packets
catch @k packets on @iface
=> sh sudo tcpdump -i @iface -c @k
all addresses in @txt should be downloaded
@txt holds a list of links, fetch each of them
=> sh wget -i @txt
is the vpn up, do i have a tun0
vpn on? any tunnel interface
=> system.network {}
@sfile has to get onto @host, user @user
send @sfile by scp to @user at @host
@sfile -> @user@@host:
=> sh scp @sfile @user@@{host}:
fetch @sfile from @host, my name there is @user
from @user@@host: get @sfile
=> sh scp @user@@{host}:@sfile .
log me in on @host as @user
ssh: @user at @host
=> sh ssh @user@@{host}
uptime of @host, as @user over ssh
how long is @host up? log in as @user and ask
=> sh ssh @user@@{host} uptime
is the disk of @host full, i am @user there
df on @host please, user @user
=> sh ssh @user@@{host} df -h
put my public key on @host for @user
i don't want to type the password for @user@@host any more, copy the key there
=> sh ssh-copy-id @user@@{host}
make me an ssh key, ed25519
i need a new ssh key pair ⟦ed25519⟧
=> sh ssh-keygen -t ed25519 -N '' -f ~/.ssh/id_ed25519
fingerprint of the ssh host keys of @host
which host keys does @host show
=> sh ssh-keyscan @host
""", cidr=lambda r: r.choice([f"192.168.{r.randint(0, 9)}.0/24", f"10.{r.randint(0, 99)}.0.0/16", f"172.16.{r.randint(0, 30)}.0/24", f"10.0.{r.randint(0, 99)}.0/24"]))
many("""
sizes of the cpu caches
how big is the l3 cache
=> sh lscpu | grep -i cache
which ram sticks are in, type and speed
memory modules: slots, speed
=> sh sudo dmidecode -t memory
ssd or spinning disk, which have i got
are my drives rotating ones
=> sh lsblk -d -o NAME,ROTA,SIZE,MODEL
is a webcam attached, the video devices
camera devices under /dev
=> sh ls /dev/video*
on which port is my arduino, list the ttyUSB ones
usb serial ports here
=> sh ls /dev/ttyUSB*
how many users are logged in, only the number
count the sessions
=> sh who | wc -l
when does the password of @user run out
password expiry: @user
=> sh chage -l @user
account @user should be locked for now
lock @user out, but keep the account
=> sh sudo passwd -l @user
@user may come back, unlock the account
unlock the login of @user
=> sh sudo passwd -u @user
@user has left, delete the account but keep the home
the account @user can go
=> sh sudo deluser @user
a new user called @gib
account for the intern please, name @gib
=> sh sudo adduser @gib
@user must be in the group @group
put @user into @group
=> sh sudo usermod -aG @group @user
@user shall not be in @group any longer
out of the group @group with @user
=> sh sudo gpasswd -d @user @group
a new group @gib on this machine
group wanted: @gib
=> sh sudo groupadd @gib
what is @tool good for, in one line
one sentence about the command @tool
=> sh whatis @tool
manual of @tool
@tool man page
=> sh man @tool | cat
@tool --help
how do i use @tool, show its own help text
=> sh @tool --help
which time zones could i pick
list all time zones
=> sh timedatectl list-timezones
let the clock set itself from the internet
turn ntp on
=> sh sudo timedatectl set-ntp true
jobs queued with at?
what did i schedule with at
=> sh atq
tmux sessions?
which tmux sessions still live
=> sh tmux ls
detached screens, list
my screen sessions
=> sh screen -ls
raid status
is the md raid degraded
=> sh cat /proc/mdstat
zfs pools healthy?
zpool state
=> sh zpool status
logical volumes
lvm: which volumes
=> sh sudo lvs
how much of my quota have i used
quota?
=> sh quota
which nfs shares are mounted
network drives mounted right now ⟦nfs⟧
=> sh findmnt -t nfs,nfs4
mount @part at @stick
@part should appear under @stick
=> sh sudo mount @part @stick
@stick is to be unplugged, unmount it
let me pull out @stick safely
umount: @stick
=> sh umount @stick
pods in kubernetes
kubectl: which pods
=> sh kubectl get pods
virtual machines on this host, also those that are off
libvirt vms, all
=> sh virsh list --all
docker images, and how big
which images did docker pull
=> sh docker images
what did the container @ct print
logs of container @ct
=> sh docker logs @ct
container @ct must be stopped, not the others
docker: stop @ct
=> sh docker stop @ct
container @ct again from the start
@ct hangs in docker, restart that container
=> sh docker restart @ct
which resources do my containers use
docker stats once
=> sh docker stats --no-stream
programs that crashed, the core dumps
core dumps?
=> sh coredumpctl list
old kernels lying around, which linux images are installed
installed kernel packages
=> sh dpkg -l 'linux-image*'
df says full, du says not. deleted files still open?
which deleted files still take space because a program holds them
=> sh lsof +L1
the apt cache can be emptied
clear downloaded packages
=> sh sudo apt clean
packages nobody needs any more, away with them
apt: remove orphaned packages
=> sh sudo apt autoremove
the journal may keep @n MB, not more
shrink the systemd journal to @n MB
=> sh sudo journalctl --vacuum-size=@{n}M
journal entries older than two weeks can go
throw out journal older than 2 weeks
=> sh sudo journalctl --vacuum-time=2weeks
unused docker stuff should be cleaned up
docker: prune what's not used
=> sh docker system prune -f
empty the trash
what's in the bin can go for good
=> sh gio trash --empty
pip's cache can be deleted
throw away what pip has cached
=> sh pip cache purge
npm cache, clean it
empty npm's cache
=> sh npm cache clean --force
hidden folders of my home by size
which dot folders in my home are fat
=> sh du -sh ~/.[!.]* | sort -h
volume at @pct percent
make it @pct % loud
=> sh pactl set-sink-volume @DEFAULT_SINK@ @pct%
silence please, mute the speakers
mute, i'm on the phone
=> sh pactl set-sink-mute @DEFAULT_SINK@ 1
sound on again
unmute
=> sh pactl set-sink-mute @DEFAULT_SINK@ 0
screen at @pct percent brightness
dim the display to @pct %
=> sh brightnessctl set @pct%
@gui please, i want to work
open @gui for me
@gui -> start
=> process.spawn {"argv":["@gui"]}
the program @gui should be open
fire @gui up, my lesson begins
=> process.spawn {"argv":["@gui"]}
@gui is acting up: close it, then open it again
quit and reopen @gui
=> process.kill {"name":"@gui"} >> process.spawn {"argv":["@gui"]}
time in @city?
is @who in @city still awake, what time is it there
what does the clock say in @city
=> time.now {"zone":"@city"}
clock?
date and time please
what time do we have
=> time.now {}
utc now
=> time.now {"zone":"UTC"}
do nothing for @short
@short break, then go on
=> time.sleep {"ms":"@short"}
""", ct=lambda r: r.choice([word(r), word(r) + "-" + word(r), word(r) + "_db_1", word(r) + "-1", gibberish(r)]), pct=lambda r: str(r.choice([5, 10, 15, 20, 25, 30, 40, 50, 60, 70, 75, 80, 90, r.randint(1, 99)])), city=lambda r: (lambda c: (c, CITIES[c]))(r.choice(list(CITIES))),
     part=lambda r: r.choice(["/dev/sdb1", "/dev/sdc1", "/dev/nvme1n1p2", "/dev/sda3", "/dev/sdd1"]), n=lambda r: (lambda k: (k, k))(str(r.choice([50, 100, 200, 250, 500, 800]))))
many("""
/tmp, how full of rubbish is it
size of /tmp
=> fs.disk_usage {"path":"/tmp"}
the apt cache takes how much
how big is /var/cache/apt
=> fs.disk_usage {"path":"/var/cache/apt"}
thumbnails in ~/.cache/thumbnails: how many megs
what does ~/.cache/thumbnails weigh
=> fs.disk_usage {"path":"~/.cache/thumbnails"}
my downloads folder ⟦~/Downloads⟧ is a dump, how big is it by now
~/Downloads: total size
=> fs.disk_usage {"path":"~/Downloads"}
what in ~/Downloads is so big, by folder
~/Downloads: which subfolder eats most
=> fs.disk_usage {"path":"~/Downloads","by":"folders","top":10}
~/Downloads: mostly videos or what? by type
what kinds of files fill ~/Downloads
=> fs.disk_usage {"path":"~/Downloads","by":"extension"}
which program caches most in ~/.cache
~/.cache, heaviest folders
=> fs.disk_usage {"path":"~/.cache","by":"folders","top":10}
what grew over night, files above @size from the last 24 hours
since yesterday some file over @size appeared, which
=> fs.search {"path":".","kind":"file","min_bytes":"@size","newer_than_ms":"1d"}
log files above @size, i think one explodes
which log exceeds @size
=> fs.search {"path":".","name_glob":"*.log","min_bytes":"@size"}
logs in /var/log over @size
/var/log: whatever log is larger than @size
=> fs.search {"path":"/var/log","name_glob":"*.log","min_bytes":"@size"}
how many @kinds do i own, subfolders too
number of @kinds, all levels
=> fs.list {"path":".","recursive":true,"limit":1,"kind":"file","glob":"@kinds"}
in @dir, how many @kinds are there
@dir: count the @kinds
=> fs.list {"path":"@dir","recursive":true,"limit":1,"kind":"file","glob":"@kinds"}
@dir has which files over @size, not counting subfolders
only directly in @dir: files above @size
=> fs.search {"path":"@dir","kind":"file","min_bytes":"@size","depth":1}
between the small stuff: files under @size and older than @age
tiny and old: below @size, older than @age
=> fs.search {"path":".","kind":"file","max_bytes":"@size","older_than_ms":"@age"}
old and large without the @kinds: over @size
everything over @size that isn't one of the @kinds
=> fs.search {"path":".","kind":"file","min_bytes":"@size","not_glob":"@kinds"}
empty folders can go, they're no use
folders without content -> delete
=> fs.search {"path":".","kind":"folder","empty":true} >> fs.delete {"paths":"$1"}
zero byte files are rubbish, remove them
every empty file must be gone
=> fs.search {"path":".","kind":"file","empty":true} >> fs.delete {"paths":"$1"}
the newest @kinds, one only
my latest of all @kinds
=> fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"@kinds"}
the folder @dir fills the disk, away with it
@dir is @k GB of nothing, delete the folder
=> fs.delete {"paths":["@dir"],"recursive":true}
pack @dir into @gib.zip, i want to see if that's smaller, keep the folder
into @gib.zip goes @dir
@dir => @gib.zip
=> fs.archive {"paths":["@dir"],"to":"@gib.zip"}
pack @dir into @gib.tar.gz and after that throw the folder out
@dir -> @gib.tar.gz, then delete @dir
=> fs.archive {"paths":["@dir"],"to":"@gib.tar.gz"} >> fs.delete {"paths":["@dir"],"recursive":true}
@kinds older than @age eat my disk, they should be in @gib.zip, don't delete them
zip the @kinds that are older than @age as @gib.zip
=> fs.search {"path":".","name_glob":"@kinds","older_than_ms":"@age"} >> fs.archive {"paths":"$1","to":"@gib.zip"}
move all @kinds over @size out of here to @stick
@stick is where @kinds above @size belong
=> fs.search {"path":".","name_glob":"@kinds","min_bytes":"@size"} >> fs.move {"paths":"$1","into":"@stick"}
copies of the @kinds newer than @age on @stick, originals stay
all @kinds that are younger than @age -> copy to @stick
=> fs.search {"path":".","name_glob":"@kinds","newer_than_ms":"@age"} >> fs.copy {"paths":"$1","into":"@stick"}
delete the biggest file in @dir, i know what it is
the largest file of @dir can go
=> fs.list {"path":"@dir","recursive":true,"sort":"size","limit":1,"kind":"file"} >> fs.delete {"paths":["$1.0"]}
biggest file here -> @stick
move the one largest file over to @stick
=> fs.list {"path":".","recursive":true,"sort":"size","limit":1,"kind":"file"} >> fs.move {"from":"$1.0","into":"@stick"}
where exactly is the largest of the @kinds, and its checksum
hash of the biggest of all @kinds
=> fs.list {"path":".","recursive":true,"sort":"size","limit":1,"kind":"file","glob":"@kinds"} >> fs.hash {"paths":["$1.0"]}
""".replace("copies of the @kinds newer than @age on", "copies of all @kinds younger than @age on"))

# ---------------------------------------------------------------- the problem is told, or the wished state

many("""
my banking page says my dns is manipulated, i want to see which one is used here
the tv box needs the router's number and i lost the leaflet
"no default route" complained the vpn. Do i have a gateway?
=> system.network {}
the school only unlocks devices whose mac they know
two laptops fight over one address, mine is which?
I printed a label for this pc and forgot its ip.
=> system.network {}
the phone can't find this pc in the house, under which address should it look
my game wants a "LAN address" for the others to join
the smart lamp app asks for the gateway's address
=> system.network {}
@name_host opens in the office but not at home, what address do i get for it here
our domain @name_host moved to another provider yesterday, where does it point by now
mails to @name_host bounce, does that name exist at all
=> net.dns_lookup {"host":"@name_host"}
git push says "could not resolve host: @name_host"
"unknown host @name_host" in the log. Try the name yourself.
=> net.dns_lookup {"host":"@name_host"}
the backup to @host didn't arrive, maybe that machine is off
my remote desktop froze, i suspect @host went down
@host should be up by now, i pressed the button five minutes ago
=> net.ping {"host":"@host"}
the webcam at @host shows nothing. Reachable or not?
the print server @host seems to sleep
nobody in the lab gets to @host
=> net.ping {"host":"@host"}
my app can't talk to @host on @port, i'd like to know whether that door is open at all
i asked IT to unlock @port towards @host and they say done
the client says timeout for @host:@port
=> net.port_check {"host":"@host","port":@port}
jupyter wants @port but it's occupied
node throws EADDRINUSE for @port, i have no idea what's there
something answers on localhost:@port and it isn't my server
=> net.connections {"listening":true,"port":@port}
my data volume is used up and i don't know which program talks to the internet
the router shows traffic from this pc, to where does it talk
=> net.connections {"listening":false}
videos buffer, chats hang, maybe the internet is gone
nothing loads, not even google
the kids say the wifi is broken
=> net.ping {"host":"1.1.1.1"}
the site @url gives me a blank page
@who can't open @url from home, try from here
visitors of @url complain it doesn't load
=> net.http_request {"url":"@url"}
browsers warn about @name_host, "certificate expired"
the lock symbol on @name_host is crossed out
=> sh openssl s_client -connect @name_host:443 </dev/null 2>/dev/null | openssl x509 -noout -dates
"@app: command not found"
the makefile stops at @app, perhaps it's not installed
@who sent me a script that needs @app
=> sh command -v @app
this code needs a newer @tool than i have, or so they say; mine is?
"requires a later version of @tool" – then which one is this
syntax error, i suspect my @tool is too old
=> sh @tool --version
pip says no matching distribution, maybe my python3 is too old
the course starts with python3, which one do i have
=> sh python3 --version
@prog refuses to close
@prog shows a spinning wheel since breakfast and i'd like it gone
@prog must not run during the exam
=> process.kill {"name":"@prog"}
i can't start @prog, "already running", so end the one that runs
@prog keeps the dongle busy, it should be off
no @prog on this computer while i present!
=> process.kill {"name":"@prog"}
@prog doesn't even react to kill
a normal end doesn't work on @prog, i want it dead anyway
=> process.kill {"name":"@prog","force":true}
@pid burns a whole core for nothing, it should stop
@pid is a leftover of my experiment, it needn't run any more
=> process.kill {"pid":@pid}
@pid ignores SIGTERM
plain kill had no effect on @pid, and it really has to go
=> process.kill {"pid":@pid,"force":true}
@pid takes the cpu i need for the next hour, it may wait but must not die
=> process.signal {"pid":@pid,"signal":"STOP"}
i hear the fan in the next room
typing lags by seconds, some program is to blame
my battery lasts an hour instead of six, something must be working like mad
=> process.list {"sort":"cpu","limit":10}
linux kills my training run because memory runs out; who else takes so much
every app gets closed by the system for lack of ram
the swap light never goes off, too little memory, because of what
=> process.list {"sort":"memory","limit":10}
my matlab job needs 20 GB and i don't know if there's that much memory
the spec says 16 gigs of ram were built in, is that true
=> system.memory {}
"write failed: no space left on device"
saving fails in every program, i bet the disk is full
the update wants 30 gigs and i'm afraid they aren't there
=> system.disk {}
@mnt can't take another file, i think it's full
the copy to @mnt broke off at 98 percent
=> system.disk {"path":"@mnt"}
files can't be created though gigabytes are free, inodes perhaps
=> sh df -i
there was thunder at night and the clock radio blinks; did this computer restart too
somebody rebooted the server, when was that
=> system.uptime {}
the intern claims the server never goes down
=> system.uptime {}
our intranet is gone, the service @svc probably fell over
the website shows 502, maybe the service @svc isn't up
=> sh systemctl status @svc
the service @svc has to be running before the customers come
without the @svc service nobody can print, get it up
=> sh systemctl start @svc
i changed the settings of the service @svc but it still uses the old ones, it needs a restart
the service @svc leaks memory, a fresh start helps for a day
=> sh systemctl restart @svc
the @svc service may not run while i copy the database
nobody should be able to use the service @svc tonight
=> sh systemctl stop @svc
after every reboot i start @svc by hand, it ought to come up by itself
=> sh systemctl enable @svc
boot takes ages because of @svc, it needn't start automatically
=> sh systemctl disable @svc
something broke at the last boot, some unit is red
=> sh systemctl --failed
the laptop gets so hot i can't hold it, how many degrees
=> sh sensors
the plane boards in 20 minutes and i forgot the charger; how full is the battery
=> sh cat /sys/class/power_supply/BAT*/capacity
is the power supply dead? it says plugged in but the number falls
=> sh cat /sys/class/power_supply/BAT*/status
i have the feeling somebody else is on this server
=> sh who
accents come out as question marks, which locale is it
=> sh locale
cron mails arrive an hour late, is the time zone right
my log times look wrong, which zone is this box in
=> sh timedatectl
scripts behave strangely at night, something is scheduled, show my crontab
=> sh crontab -l
my stick doesn't show up, does the system see a new drive
=> sh lsblk
my scanner isn't found. Is it on the usb bus?
=> sh lsusb
the driver page asks "which graphics chip?"
=> sh lspci
the driver page asks "32 or 64 bit?"
=> sh uname -m
the vendor's form asks for the kernel
=> sh uname -r
this project got way too big for the backup, one of its folders must be the reason
git clone of this takes an hour, which folder in here is that large
=> fs.disk_usage {"path":".","by":"folders","top":10}
@dir used to be small, and now! which part of it grew so
i have to get @dir down to half its size, where's the fat
=> fs.disk_usage {"path":"@dir","by":"folders","top":10}
i have to mail @dir and the limit is 25 MB, how big is it
the cloud charges by the gig, and @dir goes there
=> fs.disk_usage {"path":"@dir"}
my photo import ran twice, so there must be files that are the same
i'm sure half of this is there twice
=> sh find . -type f -exec md5sum {} + | sort | uniq -w32 -D
""")

# ---------------------------------------------------------------- only looking; not the others; several limits

many("""
list what listens on @port, but leave it running
i don't want anything ended, just who has port @port
=> net.connections {"listening":true,"port":@port}
show the processes of @user; do not kill any
@user's processes, look only
=> process.list {"user":"@user"}
the cpu hogs please, you needn't end them
=> process.list {"sort":"cpu","limit":10}
memory eaters, only show, i decide later
=> process.list {"sort":"memory","limit":10}
don't restart the service @svc, just say how it is
status of the service @svc and nothing more
=> sh systemctl status @svc
check, don't install: @app
no installing, is @app there
=> sh command -v @app
don't touch the hosts file, only tell whether @lan is in it ⟦/etc/hosts⟧
look in /etc/hosts for @lan, no edits
=> fs.search {"path":"/etc/hosts","text":"@lan"}
duplicates: just report, i delete by hand
which files are identical? leave every one of them where it is
=> sh find . -type f -exec md5sum {} + | sort | uniq -w32 -D
big files over @size, no deleting
just print what's over @size
=> fs.search {"path":".","kind":"file","min_bytes":"@size"}
older than @age: list only
don't remove, merely show what is older than @age
=> fs.search {"path":".","kind":"file","older_than_ms":"@age"}
show updates, install none
=> sh apt list --upgradable
only the folder sizes in @dir, nothing may be changed there
=> fs.disk_usage {"path":"@dir","by":"folders","top":10}
end @prog; the rest of my programs must not notice
nothing but @prog is to be killed
only @prog, nothing else, should be stopped
=> process.kill {"name":"@prog"}
restart the service @svc and only that one
=> sh systemctl restart @svc
delete what is older than @age here, but nothing from backup
everything older than @age may go, except what's in backup
=> fs.search {"path":".","kind":"file","older_than_ms":"@age","not_glob":"backup"} >> fs.delete {"paths":"$1"}
over @size, not the @kinds: move to @stick
all that's above @size but not the @kinds belongs on @stick
=> fs.search {"path":".","kind":"file","min_bytes":"@size","not_glob":"@kinds"} >> fs.move {"paths":"$1","into":"@stick"}
@kinds older than @age, skip node_modules, how much is that
how big are the @kinds over @age old without those in node_modules
=> fs.search {"path":".","name_glob":"@kinds","older_than_ms":"@age","not_glob":"node_modules"}
largest things above @size, but don't look into node_modules
=> fs.search {"path":".","kind":"file","min_bytes":"@size","not_glob":"node_modules"}
delete the @kinds over @size but not what's newer than @age
@kinds larger than @size go, unless they're younger than @age
=> fs.search {"path":".","name_glob":"@kinds","min_bytes":"@size","older_than_ms":"@age"} >> fs.delete {"paths":"$1"}
""")

# ---------------------------------------------------------------- names that look like words, names with blanks

many("""
the process called @wname should be ended
a program by the name of @wname hangs, stop it
end the thing named @wname
=> process.kill {"name":"@wname"}
kill the process @wname (yes, that's its name)
my program is called @wname and i want it closed
@wname ⟦a process⟧ -> kill
=> process.kill {"name":"@wname"}
is a process named @wname running
i wrote a program called @wname, does it still run
the program is called @wname. Running?
=> process.list {"name":"@wname"}
service named @wname: how is it
the unit is called @wname and i want its status
=> sh systemctl status @wname
there's a service with the name @wname, restart it
the service called @wname -> restart
=> sh systemctl restart @wname
the service by the name of @wname should be stopped
stop the unit called @wname
=> sh systemctl stop @wname
the host is called @wname, does it answer
ping the machine named @wname
=> net.ping {"host":"@wname"}
the folder is called @wdir, how big is it
the folder with the name @wdir: size
how heavy is the directory called @wdir
=> fs.disk_usage {"path":"@wdir"}
in the folder called @wdir, which subfolder is the largest
what takes the space in the folder named @wdir
=> fs.disk_usage {"path":"@wdir","by":"folders","top":10}
my @wdir folder: by kind of file, what fills it
the folder @wdir, sizes per file type
=> fs.disk_usage {"path":"@wdir","by":"extension"}
files over @size in the folder called @wdir
the folder @wdir has which files above @size
=> fs.search {"path":"@wdir","kind":"file","min_bytes":"@size"}
what in the folder named @wdir is older than @age
the folder called @wdir: how much of it is older than @age
=> fs.search {"path":"@wdir","kind":"file","older_than_ms":"@age"}
the biggest file in the folder called @wdir, just one
folder named @wdir: its largest file
=> fs.list {"path":"@wdir","recursive":true,"sort":"size","limit":1,"kind":"file"}
how many files does the folder called @wdir hold, at all levels
=> fs.list {"path":"@wdir","recursive":true,"limit":1,"kind":"file"}
the folder called @wdir can be deleted
i don't need the folder named @wdir any longer, remove it
=> fs.delete {"paths":["@wdir"],"recursive":true}
how big is the file called @wfile
the file is named @wfile, its size please
=> fs.stat {"path":"@wfile"}
the file called @wfile fills my disk, delete it
remove the file named @wfile, nothing else
=> fs.delete {"paths":["@wfile"]}
last @k lines of the file called @wfile
the file is called @wfile. Show its last @k lines.
=> fs.read {"path":"@wfile","last_lines":@k}
checksum of the file called @wfile
sha256 for the file named @wfile
=> fs.hash {"paths":["@wfile"]}
@bname is what the program is called. Close it.
close @bname ⟦two words, one program⟧
@bname hangs
=> process.kill {"name":"@bname"}
is @bname running
does @bname still run in the background
=> process.list {"name":"@bname"}
what does @bname need in memory
@bname: how many processes of it
=> process.list {"name":"@bname"}
force @bname to quit
@bname won't quit, kill it hard
=> process.kill {"name":"@bname","force":true}
@bname must go, but @bname2 stays open
end @bname, not @bname2
=> process.kill {"name":"@bname"}
both @bname and @bname2 should be closed
=> process.kill {"name":"@bname"} >> process.kill {"name":"@bname2"}
how big is @odd
the size of @odd please
@odd – how many bytes
=> fs.stat {"path":"@odd"}
@odd is too big, delete it
@odd fills the stick, away with it
=> fs.delete {"paths":["@odd"]}
@odd: last @k lines
how does @odd end, the last @k lines
=> fs.read {"path":"@odd","last_lines":@k}
sha256 of @odd
@odd -> checksum
=> fs.hash {"paths":["@odd"]}
@odd belongs on the stick @stick
put @odd onto @stick, the original stays here
=> fs.copy {"from":"@odd","into":"@stick"}
""".replace("kill the process @wname (yes, that's its name)", "kill the process @wname ⟦yes, that's its name⟧").replace("@odd belongs on the stick @stick\n", "a copy of @odd belongs on the stick @stick\n"),
     wname=lambda r: r.choice("test find list kill move copy start stop open show report backup sync update clean watch ping port service server worker monitor host time date memory disk network proxy delete notes work job queue main".split() + [word(r), word(r)]),
     wdir=lambda r: r.choice("work notes delete old new private school misc stuff later read temp copy move size list big files folder disk space backup here this all everything photos logs total".split() + [word(r), word(r).capitalize() + " " + word(r).capitalize(), word(r).capitalize() + " " + str(r.randint(2009, 2026)), word(r) + " " + word(r) + " (old)", "My " + word(r).capitalize() + "s"]),
     wfile=lambda r: r.choice("todo notes delete test dump core report log list output data results nohup.out a.out x Makefile LICENSE README .env .nojekyll .bash_history .DS_Store".split() + [word(r), word(r).upper(), word(r) + ".log." + str(r.randint(1, 9)), word(r) + "." + word(r) + "." + str(r.randint(1, 9))]),
     bname=lambda r: r.choice(["Google Chrome", "Web Content", "Microsoft Teams", "Visual Studio Code", "Brave Browser", "Activity Monitor", "Adobe Acrobat", "OBS Studio", "Discord Helper", "Isolated Web Co", "Creative Cloud", "Font Book", "Docker Desktop", "Slack Helper", "Mail Importer", "Final Cut Pro", "Android Studio"] + [word(r).capitalize() + " " + r.choice(["Studio", "Helper", "Player", "Server", "Agent", "Desktop", "Manager", word(r).capitalize()])] * 9))

# ---------------------------------------------------------------- short and shorter: labels, arrows, equals signs

many("""
task: ping / host: @host
todo: ping @host
action=ping; target=@host
=> net.ping {"host":"@host"}
todo: who listens on @port
q: port @port used by?
check: local port @port
=> net.connections {"listening":true,"port":@port}
todo: @host port @port open?
tcp @host @port
check port: @port, on: @host
=> net.port_check {"host":"@host","port":@port}
todo: resolve @name_host
name: @name_host, wanted: ip
dns⟦@name_host⟧ = ?
=> net.dns_lookup {"host":"@name_host"}
todo: gateway
wanted: gateway, dns, mac
net info =>
=> system.network {}
todo: kill @prog
process: @prog, action: end
@prog = off
=> process.kill {"name":"@prog"}
todo: kill pid @pid
pid: @pid, action: end
@pid = off
=> process.kill {"pid":@pid}
running? => @prog
todo: see if @prog runs
process: @prog, wanted: state
=> process.list {"name":"@prog"}
todo: top cpu
cpu: who
list: cpu hogs
=> process.list {"sort":"cpu","limit":10}
ram: who
todo: top memory
list: ram hogs
=> process.list {"sort":"memory","limit":10}
ram: free?
todo: free memory
mem =>
=> system.memory {}
disk: free?
todo: disk space
hdd =>
=> system.disk {}
disk (@mnt): free?
space => @mnt
=> system.disk {"path":"@mnt"}
cpu =>
load =>
=> system.cpu {}
up =>
todo: uptime
=> system.uptime {}
ver: @tool
@tool => version
todo: @tool version
=> sh @tool --version
have: @app?
todo: is @app there
@app => installed?
=> sh command -v @app
svc @svc: state?
todo: state of the service @svc
service: @svc, wanted: status
=> sh systemctl status @svc
todo: restart the service @svc
service: @svc, action: restart
=> sh systemctl restart @svc
service: @svc, action: stop
todo: stop the service @svc
=> sh systemctl stop @svc
service: @svc, action: start
todo: start the service @svc
=> sh systemctl start @svc
todo: size of @dir
@dir => size
folder: @dir, wanted: size
=> fs.disk_usage {"path":"@dir"}
todo: biggest subfolder of @dir
@dir => biggest subfolders
folder: @dir, wanted: space hogs
=> fs.disk_usage {"path":"@dir","by":"folders","top":10}
space hogs =>
todo: find out what eats the space here
=> fs.disk_usage {"path":".","by":"folders","top":10}
todo: dupes
dupes =>
=> sh find . -type f -exec md5sum {} + | sort | uniq -w32 -D
@kinds (incl. subfolders) => total size
todo: total of all @kinds, with subfolders
=> fs.search {"path":".","name_glob":"@kinds"}
> @age old => total
age > @age: how much
todo: size of what's older than @age
=> fs.search {"path":".","kind":"file","older_than_ms":"@age"}
size > @size, age > @age
todo: list what's over @size and older than @age
=> fs.search {"path":".","kind":"file","min_bytes":"@size","older_than_ms":"@age"}
size > @size => @stick
move if > @size: to @stick
=> fs.search {"path":".","kind":"file","min_bytes":"@size"} >> fs.move {"paths":"$1","into":"@stick"}
age > @age => delete
delete if older than @age: @kinds2
=> fs.search {"path":".","kind":"file","older_than_ms":"@age"} >> fs.delete {"paths":"$1"}
delete if older than @age: @kinds
@kinds, age > @age => delete
=> fs.search {"path":".","name_glob":"@kinds","older_than_ms":"@age"} >> fs.delete {"paths":"$1"}
todo: download @dl
url: @dl, action: download
=> net.download {"url":"@dl","to":"@name"}
url: @dl, to: @dir
todo: get @dl into @dir
=> net.download {"url":"@dl","to":"@indir"}
$@var =>
todo: value of $@var
env @var?
=> system.env {"name":"@var"}
batt =>
todo: battery level
=> sh cat /sys/class/power_supply/BAT*/capacity
temps =>
todo: temperatures
=> sh sensors
users =>
todo: who is logged in
=> sh who
kernel =>
todo: kernel version
=> sh uname -r
distro =>
todo: which distro
=> sh cat /etc/os-release
public ip =>
todo: external address
=> sh curl -s https://ifconfig.me
routes =>
todo: routing table
=> sh ip route
""".replace("delete if older than @age: @kinds2\n", "").replace("disk (@mnt)", "disk ⟦@mnt⟧").replace("@kinds (incl. subfolders)", "@kinds ⟦incl. subfolders⟧"))

# ---------------------------------------------------------------- loosely said things of an admin

many("""
the @one, what does it say
read me the @one
i need to look into the @one
=> fs.search {"path":".","name_glob":"@one","kind":"file"} >> fs.read {"path":"$1.0"}
where did @who put the @one
locate the @one, i don't want it opened
the @one is in which folder
=> fs.search {"path":".","name_glob":"@one","kind":"file"}
how big is the @one
the @one: size and date
when was the @one last changed
=> fs.search {"path":".","name_glob":"@one","kind":"file"} >> fs.stat {"path":"$1.0"}
the @one is obsolete, bin it
we don't need the @one any more
the @one must be gone by tonight
=> fs.search {"path":".","name_glob":"@one","kind":"file"} >> fs.delete {"paths":["$1.0"]}
the @one should be on @stick, as a copy
put a copy of the @one onto @stick, leave the original alone
=> fs.search {"path":".","name_glob":"@one","kind":"file"} >> fs.copy {"from":"$1.0","into":"@stick"}
the @one should live in @into
@into is where the @one belongs
move the @one over into @into
=> fs.search {"path":".","name_glob":"@one","kind":"file"} >> fs.move {"from":"$1.0","into":"@into"}
nobody but me may read the @one
the @one holds secrets, make it private
=> fs.search {"path":".","name_glob":"@one","kind":"file"} >> fs.chmod {"paths":"$1.0","mode":"go-rwx"}
checksum of the @one
is the @one the right one? its sha256
=> fs.search {"path":".","name_glob":"@one","kind":"file"} >> fs.hash {"paths":["$1.0"]}
the last @k lines of the @one
how does the @one end? @k lines are enough
=> fs.search {"path":".","name_glob":"@one","kind":"file"} >> fs.read {"path":"$1.0","last_lines":@k}
both @ones, where are they
the @ones: list them
which @ones do we have on here
=> fs.search {"path":".","name_glob":"@ones","kind":"file"}
both @ones should go to @into
the @ones -> @into
@into is the place for the @ones
=> fs.search {"path":".","name_glob":"@ones","kind":"file"} >> fs.move {"paths":"$1","into":"@into"}
the @ones can go, all of them
throw the @ones away
=> fs.search {"path":".","name_glob":"@ones","kind":"file"} >> fs.delete {"paths":"$1"}
copies of the @ones on @stick please
the three @ones should also be on @stick
=> fs.search {"path":".","name_glob":"@ones","kind":"file"} >> fs.copy {"paths":"$1","into":"@stick"}
pack the @ones into @gib.zip, keep the originals
into @gib.zip go the @ones
=> fs.search {"path":".","name_glob":"@ones","kind":"file"} >> fs.archive {"paths":"$1","to":"@gib.zip"}
how many lines have the @ones
line counts of the @ones
=> fs.search {"path":".","name_glob":"@ones","kind":"file"} >> fs.count {"paths":"$1"}
the @ones must not be changed by anyone, read-only please
write-protect the @ones
=> fs.search {"path":".","name_glob":"@ones","kind":"file"} >> fs.chmod {"paths":"$1","mode":"a-w"}
@ones older than @age can be deleted, the newer ones stay
delete the @ones that are over @age old
=> fs.search {"path":".","name_glob":"@ones","kind":"file","older_than_ms":"@age"} >> fs.delete {"paths":"$1"}
@ones over @size => @into
those @ones that are bigger than @size belong in @into
=> fs.search {"path":".","name_glob":"@ones","kind":"file","min_bytes":"@size"} >> fs.move {"paths":"$1","into":"@into"}
how much space do the @ones take altogether
the @ones, total size
=> fs.search {"path":".","name_glob":"@ones","kind":"file"}
""".replace('{"paths":"$1.0","mode":"go-rwx"}', '{"paths":["$1.0"],"mode":"go-rwx"}'),
     into=lambda r: r.choice([word(r), word(r).capitalize() + " " + str(r.randint(2010, 2026)), "old stuff", word(r) + "/" + word(r), "archive", "/srv/" + word(r)]),
     one=lambda r: (lambda s: (s, "*" + s.replace(" ", "*") + "*"))(r.choice(["router", "nginx", "firewall", "vpn", "backup", "printer", "server", "network", "mail", "docker", "wifi", "switch", "database", "monitoring", "cluster", word(r), word(r), who(r) if False else word(r)]) + " " + r.choice(["config", "log", "script", "manual", "inventory", "certificate", "key", "diagram", "report", "warranty", "contract", "plan", "dump", "handbook", "checklist", "invoice", "license"])),
     ones=lambda r: (lambda w, d: (f"{w} {d[0]}", f"*{w}*{d[1]}*"))(r.choice(["router", "nginx", "firewall", "vpn", "backup", "printer", "server", "network", "mail", "docker", "wifi", "switch", "database", "access", "error", word(r), word(r)]),
                                                                   r.choice([("configs", "config"), ("scripts", "script"), ("manuals", "manual"), ("certificates", "certificate"), ("keys", "key"), ("diagrams", "diagram"), ("reports", "report"), ("contracts", "contract"), ("plans", "plan"), ("dumps", "dump"), ("invoices", "invoice"), ("licenses", "license"), ("notes", "note"), ("charts", "chart")])))

# ---------------------------------------------------------------- questions back; what is too much

many("""
the ping please
ping it again
=> ask Which host should I ping?
could you see if the port is open
i need to know about a port
=> ask Which port of which host should I check?
check the port on @host
is the port open over at @host
=> ask Which port of @host should I check?
what's on that port
who uses the port
=> ask Which port do you mean?
end that program
the program should be stopped
one of them must be killed
=> ask Which process should I end?
is the program running
does it still run
=> ask Which program do you mean?
the service must be restarted
restart the service please
is the service up
=> ask Which service do you mean?
resolve the name please
look that host name up
=> ask Which name should I look up?
download the file for me
get that thing from the internet
=> ask Which address should I download?
which version is it
is it installed
the version please
=> ask Which program do you mean?
install the missing package
=> ask What should I install?
what is the variable set to
show me that env variable
=> ask Which variable do you mean?
delete something so that i have more space
make some room on the disk
=> ask What may I delete?
is the server reachable
does the other machine answer
=> ask Which host do you mean?
what's the time over in the other office
=> ask For which place do you want the time?
should i buy more memory for this laptop
which ssd would you recommend
is my internet provider any good
=> beyond
why does my wifi drop whenever the microwave runs
explain what a default gateway is
what's the difference between tcp and udp
=> beyond
write me a script that restarts @prog whenever it crashes and mails me
set up a monitoring system for our ten servers
design a backup strategy for the office
=> beyond
is it dangerous to end @prog
what is the program @prog for and who makes it
=> beyond
find out why the server was slow last Tuesday and write a report
analyse the journal and tell me the root cause
=> beyond
harden this server against attacks
is somebody hacking me, investigate
=> beyond
""")

# ---------------------------------------------------------------- three hundred people, once more

many("""
the gateway, what is it
of this network the gateway i'd like to know
say which router the packets take when they leave
=> system.network {}
I teach networking in room 12 and want to show my pupils the gateway and dns of this pc.
PhD student here, cluster login needs my ip, which is
My daughter set up the wifi. What address has this thing got?
=> system.network {}
the mac, please, of the card called @iface
what stands after "ether" for @iface
hardware id of network adapter @iface
=> system.network {}
does @iface carry an ip, and if so which
on @iface, which address
tell me the ip that belongs to @iface, the other interfaces don't matter
=> system.network {}
name server used here?
by whom get my host names resolved
is it 8.8.8.8 that i use for dns or something else
=> system.network {}
how do i get the ip address of this laptop, could you just show it
any idea what my ip might be
mind telling me my address in this network
=> system.network {}
a customer far away wants to whitelist our office, so the public ip please
the address with which i appear on the internet, which is it
=> sh curl -s https://ifconfig.me
that host @host, is it answering
of @host i'd like to know if it's alive
whether @host can be reached is all i want to know
=> net.ping {"host":"@host"}
any chance that @host is up
mind pinging @host
could it be that @host is offline
=> net.ping {"host":"@host"}
before i drive to the data center in @city: does @host answer from here
the technician wants 50 euros to look at @host; please ping it first
=> net.ping {"host":"@host"}
fire off @k pings at @host, will you
@k packets to @host, then the loss please
=> net.ping {"host":"@host","count":@k}
on which address sits @name_host
@name_host, to what does it resolve
the number that dns gives for @name_host i need
=> net.dns_lookup {"host":"@name_host"}
mind looking up @name_host
any idea which ip @name_host has
=> net.dns_lookup {"host":"@name_host"}
that port @port, which program holds it
the process that listens on @port, who is it
on @port something is listening, i wonder what
=> net.connections {"listening":true,"port":@port}
any idea what's on port @port
mind checking who has @port
could @port be in use already
=> net.connections {"listening":true,"port":@port}
what my machine offers on the network, that's what i want to see
which programs have their ears open
any open doors on this machine
=> net.connections {"listening":true}
at @host, is it open, the port @port
whether @port at @host lets me in i'd like to know
mind testing port @port on @host
=> net.port_check {"host":"@host","port":@port}
that file at @dl i'd like to have
what's at @dl should come onto this computer
mind downloading @dl
=> net.download {"url":"@dl","to":"@name"}
to @dir please download @dl
the target folder is @dir, the source is @dl
=> net.download {"url":"@dl","to":"@indir"}
@tool, its version i mean, what is it
which number does @tool have by now
any idea how new our @tool is
=> sh @tool --version
on this machine, can @app be found
whether @app is installed, that's the question
mind checking for @app
=> sh command -v @app
my @prog, make it stop
that @prog i started, it should end now
@prog please, away
=> process.kill {"name":"@prog"}
any chance to get rid of @prog
mind ending @prog
could you put @prog out of its misery
=> process.kill {"name":"@prog"}
the one with the number @pid, end it
that process, @pid, has to be stopped by you
mind ending process @pid
=> process.kill {"pid":@pid}
whether @prog is alive i'd like to know
@prog, is it still at work
any sign of @prog
=> process.list {"name":"@prog"}
the program that heats up my lap, which is it
which process is it that eats the cpu
what on earth is the computer computing
=> process.list {"sort":"cpu","limit":10}
the programs that need the most memory i want to see
what is it that fills the ram
=> process.list {"sort":"memory","limit":10}
of the memory, how much is left
whether there's ram left i'd like to know
=> system.memory {}
of the disk, how much is still free
whether the drive is nearly full i'd like to know
any room left on the disk
=> system.disk {}
on @mnt, is there any room
whether @mnt is full i want to know
=> system.disk {"path":"@mnt"}
how many hours has this been on
when it was that this machine got switched on
any idea when this computer last started
=> system.uptime {}
the service @svc, is it up
whether @svc ⟦service⟧ is well i'd like to know
any idea how the service @svc is doing
=> sh systemctl status @svc
that @svc service, restart it please
the service called @svc i want restarted
mind restarting the service @svc
=> sh systemctl restart @svc
the folder that needs the most room, which is it
of my folders here, which is the heaviest
any idea which folder is so big
=> fs.disk_usage {"path":".","by":"folders","top":10}
inside @dir there's a folder that eats everything, which
of the folders inside @dir the heaviest one please
=> fs.disk_usage {"path":"@dir","by":"folders","top":10}
@dir, its size i'd like to know
any idea how big @dir is
mind measuring @dir
=> fs.disk_usage {"path":"@dir"}
files that are there twice, are there any
any chance there are duplicates in here
=> sh find . -type f -exec md5sum {} + | sort | uniq -w32 -D
@kinds, how much are they all together, including those further down
of all my @kinds, wherever they are below here, the total size
=> fs.search {"path":".","name_glob":"@kinds"}
that which is older than @age, how much does it amount to
any idea how much is older than @age
=> fs.search {"path":".","kind":"file","older_than_ms":"@age"}
how much room would i get if i threw out what is older than @age (just asking)
imagine everything over @age old was deleted: how many bytes is that
=> fs.search {"path":".","kind":"file","older_than_ms":"@age"}
who's at the keyboard of this server besides me
mind telling me who is logged in
=> sh who
how much juice is in the battery
any idea how long the battery lasts, percent i mean
=> sh cat /sys/class/power_supply/BAT*/capacity
the kernel that runs here, which one is it
any idea which kernel this is
=> sh uname -r
whether this is ubuntu or debian i can't tell, can you
mind telling me the distribution
=> sh cat /etc/os-release
""".replace("(just asking)", "⟦just asking⟧"), city=list(CITIES))

# ---------------------------------------------------------------- stories first, corrections, asides

many("""
@story @prog has to end but @prog2 must go on.
@story Kill @prog, keep @prog2 @tail
=> process.kill {"name":"@prog"}
@story Both @prog and @prog2 can be stopped, @prog3 not.
@story End @prog and @prog2 @tail
=> process.kill {"name":"@prog"} >> process.kill {"name":"@prog2"}
i have @prog, @prog2 and @prog3 open. The last one stays, the other two shall be closed.
@prog, @prog2 – off. @prog3 – on.
shut down @prog as well as @prog2 ⟦but @prog3 is needed⟧
=> process.kill {"name":"@prog"} >> process.kill {"name":"@prog2"}
it's ok if @prog dies, it's not ok if @prog2 dies. so end the former
@prog2 does the backup and may not be disturbed; @prog on the other hand should be ended
the music in @prog2 should play on while you close @prog
=> process.kill {"name":"@prog"}
everything may run on except @prog
of all that's running, end just @prog
@prog is the only one to be killed
=> process.kill {"name":"@prog"}
two processes, @pid and @pid2; the second is innocent, end the first
not @pid2, that's my editor, but @pid
@pid2? no, leave it. @pid is the one to stop
=> process.kill {"pid":@pid}
@story Stop process @pid but please not @pid2.
kill @pid2, ah no, it's @pid
pid @pid2 - wrong - @pid should be ended
=> process.kill {"pid":@pid}
@story Which of the services @svc, @svc2 and @svc3 isn't running @tail
customers can't log in; the services involved are @svc, @svc2 and @svc3. Which of these is dead?
services: @svc / @svc2 / @svc3 – who's missing?
=> sh for s in @svc @svc2 @svc3; do echo "$s: $(systemctl is-active $s)"; done
are all of these services alive: @svc, @svc2, @svc3
of the services @svc, @svc2 and @svc3 i suspect one has stopped
the units @svc, @svc2 and @svc3, active or inactive, one line each
=> sh for s in @svc @svc2 @svc3; do echo "$s: $(systemctl is-active $s)"; done
before the audit: services @svc, @svc2, @svc3 – up?
which service is down: @svc, @svc2 or @svc3
either @svc or @svc2 or @svc3 is down ⟦services⟧, find out which, but leave them
=> sh for s in @svc @svc2 @svc3; do echo "$s: $(systemctl is-active $s)"; done
which service is not up, @svc or @svc2
is it the service @svc or the service @svc2 that's down
=> sh for s in @svc @svc2; do echo "$s: $(systemctl is-active $s)"; done
@story Of @app, @app2 and @app3, what's not installed?
the setup script needs three things, @app, @app2 and @app3. Are they there?
do the programs @app, @app2, @app3 exist on this box
=> sh for p in @app @app2 @app3; do command -v $p || echo "$p: not installed"; done
i need @app plus @app2, is one of them missing
@app as well as @app2: installed?
can i use @app and @app2 here
=> sh for p in @app @app2; do command -v $p || echo "$p: not installed"; done
@story The hosts file, does it have @lan in it?
the browser lands on the wrong machine for @lan, i suspect a hosts entry
somebody told me @lan is pinned in /etc/hosts
=> fs.search {"path":"/etc/hosts","text":"@lan"}
where does /etc/hosts lead @lan to
/etc/hosts: line with @lan
the @lan line of /etc/hosts please
=> fs.search {"path":"/etc/hosts","text":"@lan"}
which entry of my hosts file has @ip
@ip, is it in the hosts file
=> fs.search {"path":"/etc/hosts","text":"@ip"}
@story I want @lan to be @ip in my hosts file.
let @lan mean @ip on this computer, hosts file
=> sh echo '@ip @lan' | sudo tee -a /etc/hosts
@story All @kinds with those in subfolders: what's the total?
for the backup plan: the sum of all @kinds, no matter how deep
i'd like to burn my @kinds, all of them, also from subfolders, how many gigs
=> fs.search {"path":".","name_glob":"@kinds"}
add up the @kinds here and further down
@kinds here and below, one number: the total size
what's the weight of the @kinds, subfolders counted
=> fs.search {"path":".","name_glob":"@kinds"}
@story How much do the @kinds in @dir weigh, with all subfolders?
@kinds of @dir, deep down too, sum of sizes
=> fs.search {"path":"@dir","name_glob":"@kinds"}
@story Everything older than @age: how much is it together @tail
suppose i cleared out what's older than @age, what would that bring (only a number!)
what part of this is older than @age, in gigabytes
=> fs.search {"path":".","kind":"file","older_than_ms":"@age"}
all files past @age: combined size?
the old stuff, meaning older than @age, how heavy is it
nobody opened most of this since ages; how much is older than @age
=> fs.search {"path":".","kind":"file","older_than_ms":"@age"}
@story In @dir, what's the size of all that is older than @age?
@dir holds old stuff. How much of it is older than @age?
=> fs.search {"path":"@dir","kind":"file","older_than_ms":"@age"}
@story Which of the subfolders is the biggest one @tail
my subfolders, largest one first
the fattest subfolder: which?
=> fs.disk_usage {"path":".","by":"folders","top":10}
@story I need to know which subfolder of @dir is the largest.
the largest subfolder in @dir, is it the one i think
subfolders of @dir, who's the biggest
=> fs.disk_usage {"path":"@dir","by":"folders","top":10}
@story How many bytes do i waste on duplicates?
if each duplicate existed only once, how much less would this be
redundant copies: sum of their sizes
space wasted by files that exist twice, in bytes
=> sh find . -type f -printf '%s ' -exec md5sum {} \\; | sort -k2,2 | awk '$2 == p {n += $1} {p = $2} END {print n + 0}'
duplicates here, and how many bytes they waste
which files are doubles; what do they cost me in space
=> sh find . -type f -exec md5sum {} + | sort | uniq -w32 -D >> sh find . -type f -printf '%s ' -exec md5sum {} \\; | sort -k2,2 | awk '$2 == p {n += $1} {p = $2} END {print n + 0}'
@story What is big and old, over @size and older than @age @tail
which dinosaurs do i have: more than @size, untouched for @age
things of @size and up that i haven't changed in @age
=> fs.search {"path":".","kind":"file","min_bytes":"@size","older_than_ms":"@age"}
@story I'd like the gateway and the dns server.
@story What's the mac address of @iface @tail
@story Which IP does this machine have in the office network?
=> system.network {}
@story Show me my public IP address.
=> sh curl -s https://ifconfig.me
@story Which ports are open on this machine @tail
@story What programs are listening?
=> net.connections {"listening":true}
@story Is @port free on this machine?
@story Who has port @port @tail
=> net.connections {"listening":true,"port":@port}
@story Ping @host @tail
@story Is the machine @host up @tail
=> net.ping {"host":"@host"}
@story Send @k pings to @host.
=> net.ping {"host":"@host","count":@k}
@story Download @dl into @dir.
=> net.download {"url":"@dl","to":"@indir"}
@story Get @dl and save it as @newname.
=> net.download {"url":"@dl","to":"@newname"}
@story Restart the service @svc @tail
=> sh systemctl restart @svc
@story Stop the service @svc, please.
=> sh systemctl stop @svc
@story Start the @svc service.
=> sh systemctl start @svc
@story Is the service @svc enabled at boot?
=> sh systemctl is-enabled @svc
@story Which services failed @tail
=> sh systemctl --failed
@story Show the log of the service @svc.
=> sh journalctl -u @svc -n 50
@story What does cron run for me?
=> sh crontab -l
@story Which locale is set here?
=> sh locale
@story Which kernel is running?
=> sh uname -r
@story Which distribution is this @tail
=> sh cat /etc/os-release
@story When did it boot?
=> system.uptime {}
@story Which processes does @user have?
=> process.list {"user":"@user"}
@story What is process @pid?
=> process.info {"pid":@pid}
@story The @k programs with the most memory please.
=> process.list {"sort":"memory","limit":@k}
@story The @k busiest processes.
=> process.list {"sort":"cpu","limit":@k}
@story Which packages can be updated?
=> sh apt list --upgradable
@story What is $@var?
=> system.env {"name":"@var"}
@story Which usb devices are plugged in?
=> sh lsusb
@story Which drives are there?
=> sh lsblk
@story How full is @mnt @tail
=> system.disk {"path":"@mnt"}
@story What are the biggest files in here?
=> fs.list {"path":".","recursive":true,"sort":"size","limit":10,"kind":"file"}
@story The biggest file in @dir, please.
=> fs.list {"path":"@dir","recursive":true,"sort":"size","limit":1,"kind":"file"}
@story Which file types fill @dir?
=> fs.disk_usage {"path":"@dir","by":"extension"}
@story Files over @size, please list.
=> fs.search {"path":".","kind":"file","min_bytes":"@size"}
@story Which are the @few largest folders in @dir?
=> fs.disk_usage {"path":"@dir","by":"folders","top":@few}
""".replace("(only a number!)", "⟦only a number!⟧"), few=lambda r: (lambda n: r.choice([(str(n), str(n)), (["two", "three", "four", "five", "six", "seven", "eight", "nine"][n - 2], str(n))]))(r.randint(2, 9)))

# ---------------------------------------------------------------- two and three different things

many("""
gateway and public ip
show my network, and after that the address the world sees
=> system.network {} >> sh curl -s https://ifconfig.me
own addresses; open ports
what's my ip, also which ports are open here
=> system.network {} >> net.connections {"listening":true}
internet there? if yes download @dl
check that we're online, then fetch @dl
=> net.ping {"host":"1.1.1.1"} >> net.download {"url":"@dl","to":"@name"}
is there room on the disk, then download @dl
free space first; then get @dl
=> system.disk {} >> net.download {"url":"@dl","to":"@name"}
download @dl, then @dlb
two files please: @dl and also @dlb
=> net.download {"url":"@dl","to":"@name"} >> net.download {"url":"@dlb","to":"@nameb"}
make the folder @gib and download @dl into it
new folder @gib; in there goes @dl
=> fs.mkdir {"path":"@gib","parents":true} >> net.download {"url":"@dl","to":"@gib/@name"}
get @dlzip, unpack it into @gib and delete the archive afterwards
@dlzip -> unpacked in @gib, the archive itself not kept
=> net.download {"url":"@dlzip","to":"@name"} >> fs.extract {"archive":"@name","to":"@gib"} >> fs.delete {"paths":["@name"]}
who is on port @port ; then all listeners
port @port first, the other open ports next
=> net.connections {"listening":true,"port":@port} >> net.connections {"listening":true}
is @prog running and how much memory is free
@prog alive? ram left?
=> process.list {"name":"@prog"} >> system.memory {}
end @prog, then @pid
kill the program @prog and the process @pid
=> process.kill {"name":"@prog"} >> process.kill {"pid":@pid}
end @prog and restart the service @svc
1. kill @prog 2. restart the service @svc
=> process.kill {"name":"@prog"} >> sh systemctl restart @svc
stop the service @svc and start the service @svc2 instead
@svc2 instead of @svc ⟦services⟧: stop the one, start the other
=> sh systemctl stop @svc >> sh systemctl start @svc2
status of the service @svc, then its last @k log lines
service @svc: how is it, and @k lines of its journal
=> sh systemctl status @svc >> sh journalctl -u @svc -n @k
kernel version and architecture
kernel? 32 or 64 bit?
=> sh uname -r >> sh uname -m
@tool version, and is @app installed
which @tool have i got, and have i got @app at all
=> sh @tool --version >> sh command -v @app
is @app installed, and how full is the disk
@app there? disk space?
=> sh command -v @app >> system.disk {}
battery level and is it charging
battery: percent, charging or not
=> sh cat /sys/class/power_supply/BAT*/capacity >> sh cat /sys/class/power_supply/BAT*/status
temperature, then the cpu hogs
how hot is it and who's heating
=> sh sensors >> process.list {"sort":"cpu","limit":10}
time, uptime, load, in that order
what time is it, how long is the box up, what's the load
=> time.now {} >> system.uptime {} >> system.cpu {}
locale and time zone
which locale and which zone does this server have
=> sh locale >> sh timedatectl
size of @dir, after that its biggest subfolders
@dir: total, and the space hogs in it
=> fs.disk_usage {"path":"@dir"} >> fs.disk_usage {"path":"@dir","by":"folders","top":10}
biggest folders and biggest files in here
space hogs: folders first, files second
=> fs.disk_usage {"path":".","by":"folders","top":10} >> fs.list {"path":".","recursive":true,"sort":"size","limit":10,"kind":"file"}
which folders here are big, which types of files
by folder and then by extension, what takes the space
=> fs.disk_usage {"path":".","by":"folders","top":10} >> fs.disk_usage {"path":".","by":"extension"}
disk free? duplicates?
tell me the free space, then list duplicates
=> system.disk {} >> sh find . -type f -exec md5sum {} + | sort | uniq -w32 -D
zip @dir as @gib.zip and tell me the size of the zip
@dir -> @gib.zip, how big did it get?
=> fs.archive {"paths":["@dir"],"to":"@gib.zip"} >> fs.stat {"path":"@gib.zip"}
zip @dir as @gib.zip; free space after that?
pack @dir into @gib.zip, once that's done show what's free on the disk
=> fs.archive {"paths":["@dir"],"to":"@gib.zip"} >> system.disk {}
delete the folder @dir and show the free space then
the folder @dir away, then: how much is free?
=> fs.delete {"paths":["@dir"],"recursive":true} >> system.disk {}
move @odd to @stick, then how full is @stick
@odd -> @stick ; room left on @stick?
=> fs.move {"from":"@odd","into":"@stick"} >> system.disk {"path":"@stick"}
copy @dirw to @stick/@dirw and then unmount @stick
@dirw onto the stick as @stick/@dirw, after that unmount @stick
=> fs.copy {"from":"@dirw","to":"@stick/@dirw"} >> sh umount @stick
resolve @name_host; fetch @url
ip of @name_host, also what @url answers
=> net.dns_lookup {"host":"@name_host"} >> net.http_request {"url":"@url"}
trace the way to @host, ping it before
ping then traceroute, target @host
=> net.ping {"host":"@host"} >> sh traceroute @host
who's logged in, who was here last ⟦@k entries⟧
present users, then the last @k logins
=> sh who >> sh last -n @k
groups of @user, then what @user runs
@user: which groups? which processes?
=> sh id @user >> process.list {"user":"@user"}
open @gui and close @gui2
@gui2 off, @gui on
close @gui2, then start @gui
=> process.kill {"name":"@gui2"} >> process.spawn {"argv":["@gui"]}
""".replace("open @gui and close @gui2\n", ""), dirw=lambda r: word(r) + r.choice(["", "-data", "2"]), gui=SL2["gui"])

# ---------------------------------------------------------------- more of what one asks a machine


def _cmd(r):
    return r.choice([f"sleep {r.randint(10, 9000)}", f"python3 {word(r)}.py", f"node {word(r)}.js", f"bash {word(r)}.sh", f"tail -f {word(r)}.log", f"ping {word(r)}.lan", f"python3 -m http.server {r.randint(3000, 9999)}", f"./{word(r)} --port {r.randint(1000, 9999)}", f"java -jar {word(r)}.jar", f"npm run {word(r)}", f"sleep {r.randint(100, 999)}"])


many("""
two commands run: @cmda and @cmdb. End the first, the second must go on
stop the @cmda but not the @cmdb
@cmda should end, @cmdb should live
=> sh pkill -fx '@cmda'
only the @cmda one is to be killed, leave @cmdb
i started @cmda by accident, end exactly that one, not the @cmdb
=> sh pkill -fx '@cmda'
is the @cmda still going
i started @cmda, does it run
@cmda : running?
=> process.list {"name":"@cmda"}
""", cmda=_cmd, cmdb=_cmd)
many("""
@argvs should run in the background
start @argvs but don't wait for it
@argvs please, while i go on working
=> process.spawn {"argv":[@argvs]}
""", argvs=SL2["argv"])
many("""
my user name?
as whom am i working here
which login is this
=> sh whoami
my home directory, where
path of my home
=> system.env {"name":"HOME"}
which editor is set as my default
$EDITOR
=> system.env {"name":"EDITOR"}
is a virtualenv active
VIRTUAL_ENV set?
=> system.env {"name":"VIRTUAL_ENV"}
java home, where does it point
JAVA_HOME?
=> system.env {"name":"JAVA_HOME"}
terminal type
what's in TERM
=> system.env {"name":"TERM"}
DISPLAY set to what
=> system.env {"name":"DISPLAY"}
LANG?
the language variable, LANG
=> system.env {"name":"LANG"}
variables that start with @var
anything like @var in the environment
=> system.env {"name":"@var"}
what's process 1
pid 1 is what
=> process.info {"pid":1}
is my python3 at least a 3.9
is this python3 new enough, the version please
=> sh python3 --version
is @tool newer than last year's, its version
does @tool 2 or @tool 3 run here, what's the version
=> sh @tool --version
where does python3 live
which python3 gets started
=> sh which python3
where's @app hiding
full path of @app please
the folder in which @app is
=> sh which @app
gcc there?
is there a c compiler called gcc
=> sh command -v gcc
is docker on this machine
do i have docker or not
=> sh command -v docker
got git?
is git installed on the school computer
=> sh command -v git
is ffmpeg here so that i can cut my video
=> sh command -v ffmpeg
has this box curl
=> sh command -v curl
node here? which version
=> sh node --version
git version, the lecturer asks
=> sh git --version
what docker is it, version
=> sh docker --version
our curl is how old
=> sh curl --version
which gcc release
=> sh gcc --version
@mnt is on which file system
type of file system at @mnt and its space
how many percent of @mnt are taken
=> system.disk {"path":"@mnt"}
is / full
root partition, how much is free
=> system.disk {"path":"/"}
space left on /home
/home: how full
=> system.disk {"path":"/home"}
which of the folders @fa, @fb and @fc is the biggest
@fa, @fb, @fc – sizes
sizes of three folders: @fa @fb @fc
=> sh du -sh @fa @fb @fc
@fa or @fb, which folder needs more space
bigger: @fa or @fb
which of these two folders weighs less, @fa or @fb
=> sh du -sh @fa @fb
all zips here and deeper, their size in sum
how much do the zips take, whichever folder they're in
=> fs.search {"path":".","name_glob":"*.zip"}
my music, how many gigs is it, subfolders and all
all songs together, size, every subfolder included
=> fs.search {"path":".","name_glob":"*.{mp3,flac,wav,ogg,opus,m4a,aac}"}
my pictures, the whole lot with subfolders: total size
photos in every subfolder, added up
=> fs.search {"path":".","name_glob":"*.{png,jpg,jpeg,gif,webp,bmp,svg,tiff,heic}"}
films, all of them wherever they are: how much
total of the videos in all subfolders
=> fs.search {"path":".","name_glob":"*.{mp4,mkv,avi,mov,webm,m4v}"}
logs in all subfolders, size in total
=> fs.search {"path":".","name_glob":"*.log"}
older than half a year: how much is that in all
everything that's older than half a year, what does it weigh
if i dumped what's more than half a year old, how much would it be
=> fs.search {"path":".","kind":"file","older_than_ms":"6mo"}
stuff older than a year, total size, only asking
how many gigs have been untouched for a year
=> fs.search {"path":".","kind":"file","older_than_ms":"1y"}
bigger than half a gig and older than half a year
=> fs.search {"path":".","kind":"file","min_bytes":"500MB","older_than_ms":"6mo"}
over a quarter of a gigabyte and not touched for a year
a year old or more, and above a quarter of a gig
=> fs.search {"path":".","kind":"file","min_bytes":"250MB","older_than_ms":"1y"}
files above a quarter gigabyte, please only list
=> fs.search {"path":".","kind":"file","min_bytes":"250MB"}
two dozen biggest files
the two dozen files that weigh most
=> fs.list {"path":".","recursive":true,"sort":"size","limit":24,"kind":"file"}
a dozen largest folders
=> fs.disk_usage {"path":".","by":"folders","top":12}
half a dozen processes with most memory
=> process.list {"sort":"memory","limit":6}
the dozen busiest processes
=> process.list {"sort":"cpu","limit":12}
ping @host half a dozen times
=> net.ping {"host":"@host","count":6}
ping @host twice
two pings, @host
=> net.ping {"host":"@host","count":2}
a dozen pings to @host
=> net.ping {"host":"@host","count":12}
wait a quarter of an hour, then ping @host
=> time.sleep {"ms":"15m"} >> net.ping {"host":"@host"}
in half an hour end @prog
=> time.sleep {"ms":"30m"} >> process.kill {"name":"@prog"}
the last dozen lines of @rot
=> fs.read {"path":"@rot","last_lines":12}
the last hundred lines of the system journal
=> sh journalctl -n 100
the last two dozen lines from the journal of @svc
=> sh journalctl -u @svc -n 24
""", rot=lambda r: r.choice([f"{word(r)}.log.{r.randint(1, 9)}", f"{word(r)}.log", f"/var/log/{word(r)}.log", "/var/log/syslog.1", f"{word(r)}.{word(r)}.log.{r.randint(1, 12)}"]),
     fa=lambda r: _plain(r), fb=lambda r: _plain(r), fc=lambda r: _plain(r))


def _plain(r):
    return r.choice([word(r), word(r) + "-" + word(r), "~/" + word(r), word(r) + "/" + word(r), "/srv/" + word(r), "~/" + r.choice("Pictures Downloads Documents Music Videos".split()), word(r) + str(r.randint(1, 99))])


many("""
is nobody home at the address @ip
the thing with the ip @ip, does it respond
@ip responds?
=> net.ping {"host":"@ip"}
what's at @ip, by name, reverse lookup please
=> sh dig +short -x @ip
the box at @ip, does it have @port open
is @ip reachable on @port
=> net.port_check {"host":"@ip","port":@port}
which connections go to port @port
talks anybody over port @port
=> net.connections {"listening":false,"port":@port}
a list of the machines connected to my port @port, please
=> net.connections {"listening":false,"port":@port}
my web server listens on 80, but is it really that one
who's on 80
=> net.connections {"listening":true,"port":80}
https port on this machine, taken by whom ⟦443⟧
=> net.connections {"listening":true,"port":443}
is ssh listening here on 22
=> net.connections {"listening":true,"port":22}
what does localhost:@port answer
http://localhost:@port, anything there?
=> net.http_request {"url":"http://localhost:@port"}
""".replace("what does localhost:@port answer\n", "what does http://localhost:@port answer\n") + """
GET @api and show me the json
the answer of @api please
=> net.http_request {"url":"@api"}
post @body to @api
to @api the following by POST: @body
@body => POST @api
=> net.http_request {"url":"@api","method":"POST","body":"@body"}
delete via http: @api
send a DELETE to @api, yes really
=> net.http_request {"url":"@api","method":"DELETE"}
PUT @body at @api
=> net.http_request {"url":"@api","method":"PUT","body":"@body"}
where does @url redirect to, don't follow it
=> net.http_request {"url":"@url","follow":false}
save the page @page as @newhtml
@page -> @newhtml
=> net.download {"url":"@page","to":"@newhtml"}
the page @page, keep it here under the name @newhtml
=> net.download {"url":"@page","to":"@newhtml"}
""", page=lambda r: SAMPLERS["url"](r), newhtml=lambda r: word(r) + r.choice(["", "-" + word(r), "_" + str(r.randint(1, 99))]) + r.choice([".html", ".htm"]))
many("""
does @user have root rights, show the groups
@user is in which groups
=> sh id @user
has @user an account
the passwd line of @user
=> sh getent passwd @user
what did @user last do here, the logins
login history: @user
=> sh last @user
whose processes are those of @user, list them
@user hogs the server, what does that account run
=> process.list {"user":"@user"}
top @k by memory of @user
the @k processes of @user with the most memory
=> process.list {"sort":"memory","limit":@k,"user":"@user"}
the @k processes of @user that use most cpu
=> process.list {"sort":"cpu","limit":@k,"user":"@user"}
what has @user started lately, @k processes
=> process.list {"sort":"started","limit":@k,"user":"@user"}
does @user run @prog
@prog processes of @user
=> process.list {"name":"@prog","user":"@user"}
which @prog needs most memory, the worst one
=> process.list {"sort":"memory","limit":1,"name":"@prog"}
in which terminal am i, tty
=> sh tty
how many entries has the PATH, show them line by line
=> sh echo "$PATH" | tr ':' '\\n'
what is my shell
name of my shell
=> sh echo "$SHELL"
the weekday of the boot, full date
=> sh uptime -s
is ipv6 switched off by sysctl
=> sh sysctl net.ipv6.conf.all.disable_ipv6
does this machine forward packets, sysctl net.ipv4.ip_forward
=> sh sysctl net.ipv4.ip_forward
pids of @prog, i'm going to trace it
=> process.list {"name":"@prog"}
how full is the swap
=> system.memory {}
big memory, small memory? total please
=> system.memory {}
is one core at 100 percent
how loaded are the cores, one by one
=> system.cpu {}
load over @secs, averaged
measure the processor for @secs
=> system.cpu {"sample_ms":"@secs"}
""", secs=[("5 seconds", "5s"), ("3 seconds", "3s"), ("2 s", "2s"), ("ten seconds", "10s"), ("4 secs", "4s"), ("one second", "1s"), ("8 seconds", "8s")])

# ---------------------------------------------------------------- and the last hundred people

many("""
i run a little shop and the card terminal wants "gateway ip", where do i get that
For the fax server I'm asked for gateway and name servers, please look them up.
retired engineer here: default route, next hop address please
=> system.network {}
the teenager next door says my dns is slow. which dns is that
uni helpdesk: "what DNS servers are configured?" – answer them for me
I'm on the hotel wifi, whose dns am i using now
=> system.network {}
it wants "physical address". is that the mac? show mine
student residence registration: MAC address of the network card @iface
console registration needs the mac of @iface, 12 hex digits
=> system.network {}
which of my interfaces has got an address
is there any interface besides lo
interface list with state and addresses
=> system.network {}
sysadmin at 3 am: route table
why do packets for the office go out the wrong way, show the routes
=> sh ip route
what do outsiders see when i connect, ip wise
wan address
=> sh curl -s https://ifconfig.me
my beekeeping blog @url seems offline
the school's site @url: 404 or fine
=> http
""".replace("=> http\n", '=> net.http_request {"url":"@url"}\n') + """
grandma can't see the pictures on @url, is the site there
=> net.http_request {"url":"@url"}
i'm the new admin, what's listening on this old server
pen test tomorrow, list the listening sockets
compliance: open ports of this host with owners
=> net.connections {"listening":true}
my kid's minecraft server wants @port, is something on it
lecture demo fails, "port @port in use", by what
the app says "bind: @port: address in use"
=> net.connections {"listening":true,"port":@port}
from the ward network, can i get to @host on @port
the lab instrument @host listens on @port, they claim. does it
our shop system talks to @host:@port; open?
=> net.port_check {"host":"@host","port":@port}
the library catalogue runs on @host, is it awake
@host makes no sound at all, is it on
the nas @host, did it wake up
=> net.ping {"host":"@host"}
what ip hides behind our webshop @name_host
for the SPF record i need the ip of @name_host
@name_host moved, to which address
=> net.dns_lookup {"host":"@name_host"}
i mistyped and started @prog, end it again please
the exam begins, @prog must be closed on this machine
lab rule: no @prog while measuring, so end it
=> process.kill {"name":"@prog"}
@prog has been zombie-ing around since tuesday, kill it
sorry @prog, your time has come
rest in peace @prog ⟦kill it⟧
=> process.kill {"name":"@prog"}
is @prog still up or did it fall over at night
@prog, breathing?
do we have a living @prog
=> process.list {"name":"@prog"}
what are the top ten memory consumers
top ten by ram
=> process.list {"sort":"memory","limit":10}
top ten by cpu
ten busiest processes
=> process.list {"sort":"cpu","limit":10}
is the PhD cluster node busy, load please
how stressed is this server
=> system.cpu {}
can i open another huge spreadsheet or is memory short
ram situation?
=> system.memory {}
is there space for tonight's backup, in general
storage situation?
=> system.disk {}
the usb disk at @mnt, how many gigs are still free there
capacity of @mnt and what's used of it
=> system.disk {"path":"@mnt"}
the service @svc: green or red
nagios says @svc is critical, what does systemd say about that service
=> sh systemctl status @svc
the service named @svc has to be restarted after each config change, i changed it
patients can't check in, restart the service @svc asap
=> sh systemctl restart @svc
the maintenance window begins, service @svc down please
=> sh systemctl stop @svc
maintenance is over, the service @svc may come up again
=> sh systemctl start @svc
which services did not make it
any casualties among the services
=> sh systemctl --failed
teacher needs to know: is @app on the classroom machine
is there @app on this jump host
i'd hate to install @app twice, do i have it
=> sh command -v @app
reviewer asks for the @tool version
methods section: which @tool version did we use
=> sh @tool --version
this laptop's been on for how many days
for the uptime contest at work: how long
=> system.uptime {}
did the cleaning lady pull the plug? boot time please
=> system.uptime {}
is one of the colleagues still logged in before i reboot
reboot planned, who'd be kicked out
=> sh who
which users exist at all
names of all the accounts
=> sh cut -d: -f1 /etc/passwd
which groups does the machine know
=> sh cut -d: -f1 /etc/group
does the laptop overheat, the sensors please
=> sh sensors
will the battery survive the lecture, percent
=> sh cat /sys/class/power_supply/BAT*/capacity
charging yes/no
=> sh cat /sys/class/power_supply/BAT*/status
system language and formats
=> sh locale
summer time: did this box switch, clock settings please
=> sh timedatectl
kernel name and everything, the long line of uname
=> sh uname -a
for the driver: kernel release
=> sh uname -r
x86_64 or aarch64
=> sh uname -m
i inherited this server, what linux is it
=> sh cat /etc/os-release
specs of this machine for ebay
what am i running, in short
=> system.info {}
which cpu is built in, by name
=> sh grep -m 1 'model name' /proc/cpuinfo
when do my cron jobs run
=> sh crontab -l
timers of systemd, next runs
=> sh systemctl list-timers
red lines of the journal since boot
=> sh journalctl -p err -b
what did the kernel grumble lately, @k lines
=> sh dmesg | tail -n @k
the largest of all my folders here, find it, it has to go to the attic disk later
nothing will be deleted today, i just look for the biggest subfolder
=> fs.disk_usage {"path":".","by":"folders","top":10}
the thesis folder @dir is giant, what inside
which chapter folder under @dir is so heavy
=> fs.disk_usage {"path":"@dir","by":"folders","top":10}
how many gigs of field recordings are in @dir, all in all
the size of @dir, the admin charges per gig
=> fs.disk_usage {"path":"@dir"}
what type of file bloats @dir
@dir – more pictures or more films? by type please
=> fs.disk_usage {"path":"@dir","by":"extension"}
any exact doubles among these
same file twice anywhere in here
=> sh find . -type f -exec md5sum {} + | sort | uniq -w32 -D
all the @kinds of the last years, with subfolders, how big in total
one sum for all @kinds, recursive please
=> fs.search {"path":".","name_glob":"@kinds"}
the @kinds in @dir and below: sum of sizes
=> fs.search {"path":"@dir","name_glob":"@kinds"}
retention rule is @age. how much data is older than that, i mean older than @age
what's beyond @age of age, and how much
=> fs.search {"path":".","kind":"file","older_than_ms":"@age"}
retention rule: files older than @age have to go
law says nothing older than @age may stay, delete those files
=> fs.search {"path":".","kind":"file","older_than_ms":"@age"} >> fs.delete {"paths":"$1"}
@kinds older than @age should be gone from @dir
in @dir no @kinds older than @age shall remain
=> fs.search {"path":"@dir","name_glob":"@kinds","older_than_ms":"@age"} >> fs.delete {"paths":"$1"}
heavy @kinds ⟦@size and more⟧ belong in @stick
=> fs.search {"path":".","name_glob":"@kinds","min_bytes":"@size"} >> fs.move {"paths":"$1","into":"@stick"}
anything in @dir over @size and older than @age, i only want the list
=> fs.search {"path":"@dir","kind":"file","min_bytes":"@size","older_than_ms":"@age"}
@dl - i'd like this saved in @dir
the handout is at @dl and belongs in @dir
=> net.download {"url":"@dl","to":"@indir"}
the lecture slides: @dl
there: @dl ⟦download⟧
=> net.download {"url":"@dl","to":"@name"}
@dl should be stored as @newname
=> net.download {"url":"@dl","to":"@newname"}
""".replace("retention rule is @age. how much data is older than that, i mean older than @age\n", "retention is an issue: how much data is older than @age\n").replace("the lecture slides: @dl\n", "the lecture slides are at @dl, download them\n"))

# ---------------------------------------------------------------- slips of the fingers, borrowed grammar

many("""
defualt gatway?
wich is mine gateway
what is the adress of gateway please
=> system.network {}
dns sever in use
wich dns do i use
what nameserver has this pc inside
=> system.network {}
mac adres of @iface
mac-address from @iface pls
=> system.network {}
ip adress of @iface
own ip adresses plese
=> system.network {}
my extern ip
publick ip pls
=> sh curl -s https://ifconfig.me
ist @host reachable
is host @host reacheable
can reach @host?
=> net.ping {"host":"@host"}
pleas ping @host @k time
pings to @host, @k pieces
=> net.ping {"host":"@host","count":@k}
adress of @name_host
wich ip have @name_host
resolv @name_host
=> net.dns_lookup {"host":"@name_host"}
wich proces listen on port @port
on port @port hears which programm
who ocupies port @port
=> net.connections {"listening":true,"port":@port}
open ports of this maschine
wich ports are oppen
=> net.connections {"listening":true}
port @port from @host open or close
is it oppen, port @port by @host
=> net.port_check {"host":"@host","port":@port}
downlaod @dl
donwload @dl pls
please to download for me @dl
=> net.download {"url":"@dl","to":"@name"}
dowload @dl in the folder @dir
=> net.download {"url":"@dl","to":"@indir"}
kil proces @pid
teminate @pid
process @pid please finish it
=> process.kill {"pid":@pid}
programm @prog shut down please
make @prog to stop
finish the program @prog
=> process.kill {"name":"@prog"}
finish @prog but let @prog2 to run
@prog must end and @prog2 must to continue
=> process.kill {"name":"@prog"}
is programm @prog runing
runs @prog?
lives @prog still
=> process.list {"name":"@prog"}
wich programms use most prozessor
which proces eats cpu
=> process.list {"sort":"cpu","limit":10}
wich programms take much memmory
memmory hogs
=> process.list {"sort":"memory","limit":10}
how many memmory is free
free memmory
=> system.memory {}
how many place is free on the disc
free disc place
=> system.disk {}
since when is running the computer
uptme
=> system.uptime {}
servise @svc restart
make restart of the servis @svc
=> sh systemctl restart @svc
servise @svc is up?
status from servis @svc
=> sh systemctl status @svc
wich servises are faild
=> sh systemctl --failed
wich from the services @svc, @svc2, @svc3 is not runing
from three services @svc @svc2 @svc3 one is not on, wich
=> sh for s in @svc @svc2 @svc3; do echo "$s: $(systemctl is-active $s)"; done
have i @app instaled
@app is instaled?
is @app avaible
=> sh command -v @app
what verzion of @tool
@tool vesion
verison @tool
=> sh @tool --version
temprature of cpu
how hot is cpu
=> sh sensors
batery level
how many batery
=> sh cat /sys/class/power_supply/BAT*/capacity
who are loged in
wich users are loged on
=> sh who
wich kernel is it
kernal version
=> sh uname -r
time zon of computer
wich timezone is set
=> sh timedatectl
wich local is set ⟦language⟧
=> sh locale
enviroment variables
all enviroment
=> system.env {}
enviroment variable @var
what value has @var
=> system.env {"name":"@var"}
wich subfolder is bigest
bigest folders
the most big folder where is
=> fs.disk_usage {"path":".","by":"folders","top":10}
bigest subfolder in @dir
in @dir wich folder is most big
=> fs.disk_usage {"path":"@dir","by":"folders","top":10}
how big is direcotry @dir
seize of @dir
=> fs.disk_usage {"path":"@dir"}
dublicate files
files what exist two times
duplikates
=> sh find . -type f -exec md5sum {} + | sort | uniq -w32 -D
how many space waste the dublicates
=> sh find . -type f -printf '%s ' -exec md5sum {} \\; | sort -k2,2 | awk '$2 == p {n += $1} {p = $2} END {print n + 0}'
totall size of @kinds with subfolders
sumary size from all @kinds, also in subfolder
=> fs.search {"path":".","name_glob":"@kinds"}
how many gigabyte is what is older as @age
everything older then @age, how big
files older then @age: sum
=> fs.search {"path":".","kind":"file","older_than_ms":"@age"}
files biger then @size and older then @age
big and old: more then @size, older then @age
=> fs.search {"path":".","kind":"file","min_bytes":"@size","older_than_ms":"@age"}
files biger then @size
more large as @size
=> fs.search {"path":".","kind":"file","min_bytes":"@size"}
bigest file
wich file is bigest
=> fs.list {"path":".","recursive":true,"sort":"size","limit":1,"kind":"file"}
the @k bigest files
=> fs.list {"path":".","recursive":true,"sort":"size","limit":@k,"kind":"file"}
delete all @kinds what are older then @age
@kinds older then @age please to delete
=> fs.search {"path":".","name_glob":"@kinds","older_than_ms":"@age"} >> fs.delete {"paths":"$1"}
""")

# ---------------------------------------------------------------- relative clauses and long ways round

many("""
the program that is called @prog and that nobody needs any more should be ended
what i'd like ended is @prog, the others that are open may stay open
if there's one program i can't stand it's @prog, so close it
=> process.kill {"name":"@prog"}
the process whose number is @pid is the one i want dead
of all processes the one with pid @pid should stop, no other
=> process.kill {"pid":@pid}
the machine that's called @host, which @who set up, does it still answer
what i want to find out is whether @host, the box in the cellar, is reachable
=> net.ping {"host":"@host"}
the port whose number is @port, by whom is it used on this computer
there's a program that listens on @port and i want its name
=> net.connections {"listening":true,"port":@port}
the host is @host, the port is @port, the question is whether it's open
what i need to know is whether i can connect to the port @port that @host should have open
=> net.port_check {"host":"@host","port":@port}
the file that lies at @dl is the one i want to have here
what's behind the link @dl should be saved in here
=> net.download {"url":"@dl","to":"@name"}
the file that lies at @dl should come into the folder @dir which i use for that
=> net.download {"url":"@dl","to":"@indir"}
the service that's called @svc, which we use for the shop, should be restarted
what needs a restart is the service @svc, nothing else
=> sh systemctl restart @svc
the service whose name is @svc, how is it doing
what i'd like to see is how the service @svc is
=> sh systemctl status @svc
the tool whose version i need is @tool
what i have to write down is the version that @tool has here
=> sh @tool --version
the tool i'm looking for is @app, is it on here
what i wonder is whether @app has been installed
=> sh command -v @app
the name i want the address of is @name_host
what i need is the ip that belongs to the name @name_host
=> net.dns_lookup {"host":"@name_host"}
the interface whose mac address i need is @iface
what they ask for is the mac address that @iface has
=> system.network {}
the router that all my packets go through has what address
what the provider wants to hear is the address of the gateway i use
=> system.network {}
the folder that takes the most space is the one i'm looking for
what i want to see is which of the folders in here is the largest
=> fs.disk_usage {"path":".","by":"folders","top":10}
the folder in @dir that takes the most space, which one is that
what bothers me is that @dir is so big; which folder in it is the reason
=> fs.disk_usage {"path":"@dir","by":"folders","top":10}
the files that are exactly the same as another one, which are these
what i'd like is a list of the files that exist twice
=> sh find . -type f -exec md5sum {} + | sort | uniq -w32 -D
the files that are larger than @size and that haven't been touched for @age, which are these
what i'm after are the files over @size that are older than @age
=> fs.search {"path":".","kind":"file","min_bytes":"@size","older_than_ms":"@age"}
the files that are older than @age, what size do they have together
what i'd like to know is how much the files older than @age take up
=> fs.search {"path":".","kind":"file","older_than_ms":"@age"}
the @kinds that are in here and in the folders below, what do they weigh together
what i'd like to know is the size of all @kinds, and i mean with subfolders
=> fs.search {"path":".","name_glob":"@kinds"}
the @kinds that are older than @age are the ones that should be deleted
what can go are the @kinds that are older than @age
=> fs.search {"path":".","name_glob":"@kinds","older_than_ms":"@age"} >> fs.delete {"paths":"$1"}
the @kinds which are larger than @size should end up on @stick
what belongs on @stick are the @kinds that are larger than @size
=> fs.search {"path":".","name_glob":"@kinds","min_bytes":"@size"} >> fs.move {"paths":"$1","into":"@stick"}
the processes that take the most memory are the ones i want to see
what i want to see is who takes all the memory
=> process.list {"sort":"memory","limit":10}
the process that makes the fan run, which one is it
what i want to see is which programs keep the cpu so busy
=> process.list {"sort":"cpu","limit":10}
the people who are logged in on this machine, who are they
=> sh who
the moment at which this machine was started, when was it
=> system.uptime {}
the entry that /etc/hosts has for @lan, show it to me
what i suspect is that /etc/hosts has a line with @lan
=> fs.search {"path":"/etc/hosts","text":"@lan"}
""")
