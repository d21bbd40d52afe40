"""Names, numbers and texts that fill the wordings of the machine families.

Every sampler takes the generator of random numbers and gives a string, or a pair (as said, as written in the step).
Names are put together from parts, so that a model has to copy them and cannot learn a list.
"""

import lib

WORDS = """report notes invoice budget plan draft summary data users orders sales customers products events access error
server client config settings main app test build index list names emails scores results log output input table temp
backup archive photo image video music song book chapter thesis paper letter memo todo tasks journal diary recipes trips
travel hotel flight family kids garden house car bank tax salary payroll contract offer quote receipt ticket order stock
prices rates weather sensor metrics stats numbers points matrix vector graph tree node edge cache queue worker job batch
daily weekly monthly yearly january march july october q1 q2 q3 final old new copy raw clean merged sorted filtered left
right first second alpha beta gamma delta omega apple banana cherry lemon mango orange red green blue black white silver
gold iron stone river lake forest mountain ocean island cloud storm rain snow sun moon star earth mars venus tiger lion
wolf bear eagle hawk fox cat dog horse berlin paris london tokyo madrid lisbon jakarta oslo vienna rome hosts passwd
inventory members students grades courses teachers staff guests visitors votes survey feedback reviews comments posts
messages chats calls contacts addresses cities countries words lines letters keys tokens hashes ids urls links domains
queries requests responses payload schema model views routes utils helpers parser lexer engine runner loader reader writer
manifest readme changelog license setup install deploy release version update migrate seed fixture sample example demo
proposal minutes agenda slides poster flyer menu shopping groceries books movies albums tracks playlist subtitles""".split()
EXT_TEXT = "txt txt txt log log md csv conf ini cfg list dat out tsv json yaml".split()
DIRS = """src docs data logs tests test build dist lib bin tmp backup backups archive photos pictures images music videos
downloads documents reports invoices config assets public static scripts tools examples projects work old new output
results site www api web server client app models notebooks notes papers books drafts 2023 2024 2025 exports imports cache
vendor packages content media uploads fonts themes templates migrations fixtures samples incoming outbox""".split()
ABS = ["/var/log", "/etc", "/tmp", "/usr/local", "/opt", "/srv/data", "/home/anna", "/usr/share", "/mnt/usb", "/var/lib",
       "~/Downloads", "~/Documents", "~/Pictures", "~/projects", "~/work", "~/Desktop", "~", "/data", "/srv/www", "/var/www"]
PEOPLE = """anna ben carol dave emma frank grace hans ines jack karl lena maria nora olaf paul rosa sven tom ute vera wolf
yara zoe ahmed bima chen dewi eka fatima gita hiro ivan jose kofi luis mei nina omar pedro raj sara tariq uma wei joao
ana bruno carlos diego elena agus budi citra putri rudi siti""".split()
ALNUM = "abcdefghijklmnopqrstuvwxyz0123456789"
# Half of the words that names are made of are drawn from a long list.
WORDS = WORDS * (len(lib.MANY) // len(WORDS)) + lib.MANY


def word(r):
    return r.choice(WORDS) if r.random() < 0.9 else lib.made_up(r)


def stem(r):
    """A file name without its ending."""
    k = r.random()
    a, b = r.choice(WORDS), r.choice(WORDS)
    if k < 0.5:
        s = a
    elif k < 0.68:
        s = a + r.choice("_-") + b
    elif k < 0.76:
        s = a + str(r.randint(1, 99))
    elif k < 0.81:
        s = f"{a}{r.choice('_-')}{r.randint(2019, 2026)}"
    elif k < 0.85:
        s = f"{a}-{r.randint(2020, 2026)}-{r.randint(1, 12):02}-{r.randint(1, 28):02}"
    elif k < 0.88:
        s = a.upper() if len(a) < 7 else a.capitalize()
    elif k < 0.91:
        s = a + b.capitalize()
    elif k < 0.94:
        s = a + "." + b
    elif k < 0.97:
        s = r.choice(ALNUM[:26])
    else:
        s = "".join(r.choice(ALNUM) for _ in range(r.randint(3, 8)))
    return s


def gibberish(r):
    return "".join(r.choice(ALNUM[:26]) for _ in range(r.randint(3, 8)))


def folder(r):
    k = r.random()
    if k < 0.5:
        return r.choice(DIRS)
    if k < 0.6:
        return r.choice(DIRS) + "/" + r.choice(DIRS)
    if k < 0.78:
        return r.choice(ABS)
    if k < 0.83:
        return r.choice(ABS) + "/" + r.choice(DIRS)
    if k < 0.93:
        return stem(r)
    return "./" + r.choice(DIRS)


def at(r, name, chance=0.3):
    return f"{folder(r).rstrip('/')}/{name}" if r.random() < chance else name


def said(r, path):
    """A path as people write it: bare, or in quotes."""
    k = r.random()
    return (f"'{path}'" if k < 0.05 else f'"{path}"' if k < 0.1 else f"`{path}`" if k < 0.115 else path, path)


def _file(exts):
    exts = exts.split()
    return lambda r: said(r, at(r, f"{stem(r)}.{r.choice(exts)}"))


def _bare(exts):
    exts = exts.split()
    return lambda r: f"{stem(r)}.{r.choice(exts)}"


NUMBER_WORDS = {2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight", 9: "nine", 10: "ten",
                12: "twelve", 15: "fifteen", 20: "twenty", 30: "thirty", 50: "fifty", 100: "a hundred"}


def n(r):
    k = r.choice([2, 3, 3, 4, 5, 5, 5, 6, 7, 8, 10, 10, 10, 12, 15, 20, 20, 25, 30, 40, 50, 100]) if r.random() < 0.8 else r.randint(2, 300)
    return (NUMBER_WORDS[k] if k in NUMBER_WORDS and r.random() < 0.3 else str(k), str(k))


ORD = {1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth", 6: "sixth", 7: "seventh", 8: "eighth"}


def nth(r):
    k = r.randint(1, 6)
    p = r.random()
    return (ORD[k] if p < 0.6 else f"{k}{'st' if k == 1 else 'nd' if k == 2 else 'rd' if k == 3 else 'th'}", str(k))


def colnum(r):
    return str(r.choice([1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 5, 6, 7]))


def line_no(r):
    return str(r.choice([r.randint(2, 20), r.randint(2, 200), r.randint(100, 5000)]))


def big(r):
    return str(r.choice([10, 50, 100, 200, 500, 1000, 1024, 5000, 10000, r.randint(2, 9999)]))


def pattern(r):
    """A text that is looked for or replaced; safe inside single quotes, a regular expression and a sed line."""
    k = r.random()
    if k < 0.35:
        return r.choice("error warning fatal failed timeout TODO FIXME ERROR WARN INFO DEBUG null None password admin root "
                        "foo bar baz http https localhost version debug true false GET POST denied refused exception "
                        "started stopped connected deprecated import return print hello world cat dog colour color".split())
    if k < 0.7:
        return r.choice(WORDS)
    if k < 0.8:
        return r.choice(WORDS) + r.choice(["_", "-", ""]) + r.choice(WORDS)
    if k < 0.9:
        return gibberish(r)
    if k < 0.95:
        return r.choice(WORDS).capitalize()
    return r.choice(WORDS) + str(r.randint(1, 99))


def quoted_pattern(r):
    p = pattern(r)
    k = r.random()
    return (f"'{p}'" if k < 0.3 else f'"{p}"' if k < 0.6 else p, p)


def phrase(r):
    return " ".join(r.choice(WORDS) for _ in range(r.randint(1, 4)))


def quoted_phrase(r):
    p = phrase(r)
    return (f"'{p}'" if r.random() < 0.5 else f'"{p}"', p)


def ext(r):
    return r.choice("txt log md csv json py sh js ts html css c h cpp rs go java xml yaml yml conf png jpg jpeg gif pdf mp3 "
                    "mp4 wav bak tmp old sql ini toml php rb dat zip gz doc docx svg".split())


def dot_ext(r):
    e = ext(r)
    k = r.random()
    return ("." + e if k < 0.6 else "*." + e if k < 0.75 else e, e)


def host(r):
    k = r.random()
    if k < 0.3:
        return f"{r.choice(WORDS)}.{r.choice('com org net io de dev co.uk id br es'.split())}"
    if k < 0.5:
        return r.choice("example.com example.org example.net google.com github.com wikipedia.org debian.org rust-lang.org "
                        "python.org crates.io docs.rs cloudflare.com kernel.org".split())
    if k < 0.65:
        return f"{r.choice('api www mail db git cdn docs auth static ns1 blog shop'.split())}.{r.choice(WORDS)}.{r.choice('com org net io lan local internal'.split())}"
    if k < 0.85:
        return r.choice([f"192.168.{r.randint(0, 5)}.{r.randint(1, 254)}", f"10.0.{r.randint(0, 20)}.{r.randint(1, 254)}",
                         "1.1.1.1", "8.8.8.8", f"172.16.{r.randint(0, 9)}.{r.randint(1, 99)}"])
    if k < 0.92:
        return "localhost"
    return r.choice(["nas", "router.lan", "printer.local", "db.local", "raspberrypi", "gateway", "myserver", "db01", "web-2"])


def named_host(r):
    while True:
        h = host(r)
        if "." in h and not h[0].isdigit():
            return h


def port(r):
    return str(r.choice([22, 80, 443, 3000, 3306, 5432, 6379, 8000, 8080, 8443, 9000, 9090, 27017, 5000, 25, 53, r.randint(1024, 65000)]))


def pid(r):
    return str(r.choice([r.randint(2, 999), r.randint(1000, 9999), r.randint(10000, 99999), r.randint(100000, 999999)]))


PROGRAMS = """firefox chrome chromium nginx apache2 postgres mysqld redis-server node python python3 java sshd cron docker
dockerd vlc spotify slack discord code vim emacs nano ffmpeg gimp blender steam zoom teams thunderbird libreoffice obs
rsync rclone wget curl make cargo rustc gcc clang go ruby php perl bash zsh tmux screen top htop gunicorn uvicorn celery
mongod elasticsearch grafana prometheus caddy haproxy squid bind9 dnsmasq smbd nfsd cupsd bluetoothd pulseaudio pipewire
Xorg gnome-shell kwin plasmashell kitty alacritty telegram-desktop signal-desktop qbittorrent transmission syncthing
minetest webpack vite jest deno bun ollama jupyter-lab rstudio matlab octave inkscape krita audacity mpv evince""".split()


def program(r):
    if r.random() < 0.5:
        return r.choice(PROGRAMS)
    return r.choice([gibberish(r), word(r) + r.choice(["d", "-server", "_worker", ".sh", "", "er", "2"]), word(r) + word(r), word(r), word(r) + r.choice("-_") + word(r)])


def url_path(r):
    return "/".join(r.choice(WORDS) for _ in range(r.randint(0, 3)))


def site(r):
    return r.choice(["https://", "https://", "https://", "http://"]) + (named_host(r) if r.random() < 0.85 else f"localhost:{port(r)}")


def url(r):
    p = url_path(r)
    return site(r) + ("/" + p if p else r.choice(["", "/"]))


def api_url(r):
    return site(r) + "/" + r.choice(["api/", "api/v1/", "v2/", "", "rest/"]) + r.choice(["health", "status", "users", "items", "ping", "version",
        "orders/" + str(r.randint(1, 999)), "metrics", "login", "jobs", "webhook", "hooks/" + gibberish(r), word(r)])


def download(exts):
    exts = exts.split()

    def f(r):
        name = f"{stem(r)}.{r.choice(exts)}"
        p = url_path(r)
        return f"{site(r)}/{p + '/' if p else ''}{name}"
    return f


def repo_name(r):
    return r.choice([word(r), word(r) + r.choice("-_") + word(r), gibberish(r)])


def repo_url(r):
    h = r.choice(["github.com", "gitlab.com", "codeberg.org", "git.example.com", "bitbucket.org", named_host(r)])
    u = f"https://{h}/{r.choice([word(r), r.choice(PEOPLE), gibberish(r)])}/{repo_name(r)}"
    return u + r.choice([".git", ""])


def branch(r):
    k = r.random()
    if k < 0.3:
        return r.choice("main master develop dev staging release test production next stable experimental hotfix".split())
    if k < 0.6:
        return r.choice("feature fix bugfix hotfix release chore docs test wip".split()) + "/" + r.choice([word(r), word(r) + "-" + word(r), str(r.randint(1, 999))])
    if k < 0.8:
        return word(r) + "-" + word(r)
    if k < 0.9:
        return word(r)
    return r.choice(["v", "release-", "issue-", "fix-", "rc"]) + str(r.randint(1, 300))


def new_branch(r):
    while True:
        b = branch(r)
        if b not in ("main", "master"):
            return b


def commit(r):
    return r.choice([lambda: "HEAD~" + str(r.randint(1, 9)), lambda: "HEAD", lambda: "".join(r.choice("0123456789abcdef") for _ in range(7)),
                     lambda: f"v{r.randint(0, 4)}.{r.randint(0, 20)}.{r.randint(0, 9)}", lambda: branch(r)])()


VERBS = "fix add update remove improve refactor rename clean up document test speed up simplify support handle bump move".replace("clean up", "clean_up").replace("speed up", "speed_up").split()


def message(r):
    v = r.choice(VERBS).replace("_", " ")
    m = r.choice([f"{v} {word(r)}", f"{v} the {word(r)} {word(r)}", f"{v} {word(r)} {word(r)}", "wip", "initial commit", "first version",
                  f"{word(r)}: {v} {word(r)}", f"{v} {word(r)} for {word(r)}", "typo", "fix typo", "update docs", "add tests", f"v{r.randint(0, 3)}.{r.randint(0, 20)}",
                  f"{v}es bug in {word(r)}".replace("ees", "es"), f"{v} #{r.randint(1, 900)}", f"{r.choice(['feat', 'fix', 'docs', 'chore'])}: {v} {word(r)}"])
    return m.capitalize() if r.random() < 0.3 else m


def quoted_message(r):
    m = message(r)
    return (f"'{m}'" if r.random() < 0.45 else f'"{m}"', m)


CITIES = {
    "Berlin": "Europe/Berlin", "London": "Europe/London", "Paris": "Europe/Paris", "Madrid": "Europe/Madrid", "Lisbon": "Europe/Lisbon",
    "Rome": "Europe/Rome", "Vienna": "Europe/Vienna", "Zurich": "Europe/Zurich", "Amsterdam": "Europe/Amsterdam", "Brussels": "Europe/Brussels",
    "Oslo": "Europe/Oslo", "Stockholm": "Europe/Stockholm", "Copenhagen": "Europe/Copenhagen", "Helsinki": "Europe/Helsinki",
    "Warsaw": "Europe/Warsaw", "Prague": "Europe/Prague", "Budapest": "Europe/Budapest", "Athens": "Europe/Athens", "Istanbul": "Europe/Istanbul",
    "Moscow": "Europe/Moscow", "Kyiv": "Europe/Kyiv", "Dublin": "Europe/Dublin", "Bucharest": "Europe/Bucharest", "Sofia": "Europe/Sofia",
    "New York": "America/New_York", "Los Angeles": "America/Los_Angeles", "Chicago": "America/Chicago", "Denver": "America/Denver",
    "Toronto": "America/Toronto", "Vancouver": "America/Vancouver", "Mexico City": "America/Mexico_City", "Sao Paulo": "America/Sao_Paulo",
    "São Paulo": "America/Sao_Paulo", "Buenos Aires": "America/Argentina/Buenos_Aires", "Bogota": "America/Bogota", "Lima": "America/Lima",
    "Santiago": "America/Santiago", "Caracas": "America/Caracas", "Havana": "America/Havana", "Anchorage": "America/Anchorage", "Honolulu": "Pacific/Honolulu",
    "Tokyo": "Asia/Tokyo", "Seoul": "Asia/Seoul", "Shanghai": "Asia/Shanghai", "Beijing": "Asia/Shanghai", "Hong Kong": "Asia/Hong_Kong",
    "Taipei": "Asia/Taipei", "Singapore": "Asia/Singapore", "Kuala Lumpur": "Asia/Kuala_Lumpur", "Jakarta": "Asia/Jakarta",
    "Bangkok": "Asia/Bangkok", "Hanoi": "Asia/Bangkok", "Manila": "Asia/Manila", "Mumbai": "Asia/Kolkata", "Delhi": "Asia/Kolkata", "New Delhi": "Asia/Kolkata",
    "Kolkata": "Asia/Kolkata", "Dhaka": "Asia/Dhaka", "Karachi": "Asia/Karachi", "Dubai": "Asia/Dubai", "Tehran": "Asia/Tehran",
    "Jerusalem": "Asia/Jerusalem", "Riyadh": "Asia/Riyadh", "Cairo": "Africa/Cairo", "Lagos": "Africa/Lagos", "Nairobi": "Africa/Nairobi",
    "Johannesburg": "Africa/Johannesburg", "Casablanca": "Africa/Casablanca", "Sydney": "Australia/Sydney", "Melbourne": "Australia/Melbourne",
    "Perth": "Australia/Perth", "Auckland": "Pacific/Auckland", "Kathmandu": "Asia/Kathmandu",
}


def city(r):
    c = r.choice(list(CITIES))
    return (c.lower() if r.random() < 0.35 else c, CITIES[c])


def zone(r):
    z = r.choice(list(CITIES.values()) + ["UTC"] * 15)
    return z


def offset(r):
    return r.choice("+-") + f"{r.randint(1, 11):02}:{r.choice(['00', '00', '00', '30'])}"


def duration(r):
    k = r.random()
    if k < 0.5:
        v = r.choice([1, 2, 3, 5, 10, 15, 20, 30, 45, r.randint(2, 90)])
        return (f"{v} {r.choice(['seconds', 'secs', 's', 'sec']) if v > 1 else 'second'}", f"{v}s")
    if k < 0.9:
        v = r.choice([1, 2, 3, 4, 5, 8, 10])
        return (f"{v} {r.choice(['minutes', 'min', 'mins', 'm']) if v > 1 else 'minute'}", f"{v}m")
    v = r.choice([100, 200, 250, 500, 750, 1500])
    return (f"{v} {r.choice(['ms', 'milliseconds', 'millis'])}", f"{v}ms")


def days(r):
    return str(r.choice([1, 2, 3, 5, 7, 7, 10, 14, 30, 30, 60, 90, 100, 180, 365, r.randint(2, 400)]))


def date(r):
    return f"{r.randint(1990, 2035)}-{r.randint(1, 12):02}-{r.randint(1, 28):02}"


def size_find(r):
    v, u = r.choice([(1, "M"), (5, "M"), (10, "M"), (50, "M"), (100, "M"), (200, "M"), (500, "M"), (1, "G"), (2, "G"), (10, "k"), (100, "k"), (500, "k"), (r.randint(2, 900), "M")])
    w = {"k": ["KB", "kilobytes", "kb", "k"], "M": ["MB", "megabytes", "mb", "M", "megs"], "G": ["GB", "gigabytes", "gb", "gigs"]}[u]
    return (f"{v}{r.choice(['', ' '])}{r.choice(w[:1] * 3 + w)}", f"{v}{u}")


def split_size(r):
    v, u = r.choice([(1, "M"), (5, "M"), (10, "M"), (25, "M"), (50, "M"), (100, "M"), (500, "M"), (1, "G"), (2, "G"), (4, "G"), (100, "K"), (500, "K"), (64, "K")])
    w = {"K": ["KB", "kilobytes", "kb"], "M": ["MB", "megabytes", "mb", "meg"], "G": ["GB", "gigabytes", "gb", "gig"]}[u]
    return (f"{v}{r.choice(['', ' '])}{r.choice(w[:1] * 3 + w)}", f"{v}{u}")


def mode(r):
    return r.choice("777 755 644 600 666 700 640 750 444 400 775".split())


def sep(r):
    """A separator that cut, awk and sort take: said, and quoted for the shell."""
    return r.choice([("comma", "','"), ("comma", "','"), ("commas", "','"), (",", "','"), ("colon", "':'"), (":", "':'"), ("colons", "':'"), ("semicolon", "';'"),
                     (";", "';'"), ("semicolons", "';'"), ("pipe", "'|'"), ("|", "'|'"), ("slash", "'/'"), ("/", "'/'"), ("dash", "'-'"), ("-", "'-'"), ("dashes", "'-'"), ("underscore", "'_'"), ("_", "'_'"),
                     ("space", "' '"), ("spaces", "' '"), ("blank", "' '"), ("equals sign", "'='"), ("=", "'='"), ("dot", "'.'"), ("tab", "\"$(printf '\\t')\""), ("tabs", "\"$(printf '\\t')\"")])


def number_list(r):
    return " ".join(str(r.randint(1, 999)) for _ in range(r.randint(2, 6)))


def group(r):
    return r.choice("staff users www-data docker wheel adm audio video root sudo".split() + [word(r)])


SAMPLERS = {
    "word": word, "folder": folder, "dir": folder, "n": n, "nth": nth, "c": colnum, "line": line_no, "big": big,
    "txt": _file("txt txt txt md log lst dat out"), "any": _file(" ".join(EXT_TEXT)), "csv": _file("csv csv csv csv tsv data"), "log": _file("log log log log out"),
    "onlycsv": _file("csv"), "tsv": _file("tsv"), "json": _file("json"), "script": _file("sh sh bash"), "py": _file("py"), "bin": _file("bin dat img png exe o so"), "cfg": _file("conf ini cfg env properties"),
    "html": _file("html htm"), "md": _file("md"), "img": _file("png jpg"), "pdf": _file("pdf"), "sql": _file("sql"), "xml": _file("xml"),
    "code": _file("rs py js c go java cpp ts rb php"), "out": lambda r: said(r, at(r, f"{stem(r)}.{r.choice(EXT_TEXT)}", 0.12)), "outtxt": _bare("txt txt out log csv"),
    "gz": _file("gz log.gz txt.gz csv.gz"), "zip": _file("zip"), "iso": _file("iso img bin mp4 tar zip"), "big_file": _file("iso img mp4 tar zip log sql bin mkv"),
    "pat": quoted_pattern, "barepat": pattern, "rep": quoted_pattern, "str": quoted_phrase, "ext": ext, "dotext": dot_ext, "host": host, "name_host": named_host, "port": port, "pid": pid,
    "prog": program, "url": url, "api": api_url, "dl": download("zip tar.gz pdf csv json png jpg iso txt deb mp3 mp4 html sh gz xml tgz sql md"),
    "dlzip": download("zip tar.gz tgz zip tar.zst tar"), "repo_url": repo_url, "repo_name": repo_name, "branch": branch, "new_branch": new_branch, "commit": commit, "msg": quoted_message, "baremsg": message,
    "city": city, "zone": zone, "offset": offset, "dur": duration, "days": days, "date": date, "size": size_find, "split_size": split_size, "mode": mode,
    "sep": sep, "numbers": number_list, "user": lambda r: r.choice(PEOPLE) if r.random() < 0.8 else r.choice(["root", "www-data", "postgres", "admin", "deploy"]),
    "person": lambda r: r.choice(PEOPLE) if r.random() < 0.6 else r.choice(PEOPLE).capitalize(), "group": group, "stem": stem, "gib": gibberish,
    "prefix": lambda r: r.choice(["part_", "chunk_", "piece-", "x", "split_", word(r) + "_", word(r) + "-"]),
    "year": lambda r: str(r.randint(1950, 2040)), "small": lambda r: str(r.randint(2, 12)), "width": lambda r: str(r.choice([40, 50, 60, 70, 72, 76, 78, 80, 100, 120])),
    "anyfile": lambda r: said(r, at(r, f"{stem(r)}.{r.choice(EXT_TEXT + 'rs py js png pdf sh html toml'.split())}")),
    "num": lambda r: str(r.choice([r.randint(0, 20), r.randint(10, 500), r.randint(100, 9999)])),
    "bytes": lambda r: str(r.choice([8, 10, 16, 20, 32, 50, 64, 100, 128, 256, 512, 1000, 1024])),
}
