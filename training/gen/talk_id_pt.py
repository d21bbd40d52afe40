"""Indonesian and Portuguese of everyday people: all areas, many wordings."""

import re

import lib
import machine
import say_id
import say_pt
import values
from phrases import Family

FAMILY = Family("talk_id_pt")
add = FAMILY.add


# ---------------------------------------------------------------- slots

def _alts(said):
    return said.strip("{}").split("|")


def _wpick(r, pairs):
    return r.choice([x for w, x in pairs for _ in range(w)])


ID_KINDS = [(t[3], (_alts(t[0]), _alts(t[1]), t[2])) for t in say_id.TYPES]
PT_FEM = {"imagens", "fotos", "fotografias", "músicas", "canções", "notas markdown", "cópias de segurança", "planilhas", "folhas de cálculo", "apresentações"}
PT_KINDS = [(t[3], (_alts(t[0]), _alts(t[1]), t[2])) for t in say_pt.TYPES]
EXTS = "pdf docx xlsx pptx txt csv mp3 mp4 jpg png zip log tmp bak md json py js html java apk mkv jpeg gif svg xml sql iso dat".split()


def id_kind(r):
    if r.random() < 0.45:
        e = r.choice(EXTS)
        return (r.choice(["file .%s", "file %s", "berkas %s", "*.%s", "file2 %s", "file dengan ekstensi %s", "file berekstensi .%s", "file " + e.upper() + "%.0s"]) % e, "*." + e)
    many, _, glob = _wpick(r, ID_KINDS)
    return r.choice(many), glob


def id_kind_one(r):
    if r.random() < 0.4:
        e = r.choice(EXTS)
        return r.choice(["file .%s", "file %s", "berkas %s", "file " + e.upper() + "%.0s"]) % e, "*." + e
    _, one, glob = _wpick(r, ID_KINDS)
    return r.choice(one), glob


def pt_kind(r, forms=("%s",), fem=None):
    if r.random() < 0.45:
        e = r.choice(EXTS)
        said = r.choice(["arquivos .%s", "arquivos %s", "ficheiros %s", "ficheiros .%s", "arquivos com extensão %s", "arquivos do tipo %s", "arquivos " + e.upper() + "%.0s"]) % e
        return r.choice(forms) % said, "*." + e
    many, _, glob = _wpick(r, PT_KINDS)
    said = r.choice(many)
    return r.choice(fem if fem and said in PT_FEM else forms) % said, glob


def pt_the(r):
    return pt_kind(r, ["os %s", "os %s", "todos os %s", "todos os %s", "os meus %s", "todos %s"], ["as %s", "as %s", "todas as %s", "todas as %s", "as minhas %s", "todas %s"])


def pt_of(r):
    return pt_kind(r, ["dos %s", "de todos os %s", "dos meus %s"], ["das %s", "de todas as %s", "das minhas %s"])


def pt_one(r):
    while True:
        _, one, glob = _wpick(r, PT_KINDS)
        said = r.choice(one)
        if said.split()[0] in ("foto", "imagem", "música", "planilha", "apresentação", "cópia"):
            continue
        break
    if r.random() < 0.4:
        e = r.choice(EXTS)
        return r.choice(["arquivo .%s", "arquivo %s", "ficheiro %s"]) % e, "*." + e
    return said, glob


TEXT_EXTS = "txt md log csv json py js html java xml sql php ts rs go c cpp yaml conf sh css".split()


def id_textkind(r):
    e = r.choice(TEXT_EXTS)
    return r.choice(["file .%s", "file %s", "berkas %s", "*.%s", "file berekstensi .%s"]) % e, "*." + e


def pt_textkind(r, forms=("arquivos .%s", "arquivos %s", "ficheiros %s", "arquivos com extensão %s")):
    e = r.choice(TEXT_EXTS)
    return r.choice(forms) % e, "*." + e


TEXT_ID = {"kind": id_textkind}
TEXT_PT = {"kind": pt_textkind, "mk": pt_textkind, "the": lambda r: pt_textkind(r, ["os arquivos .%s", "todos os arquivos %s", "os ficheiros %s"]), "of": lambda r: pt_textkind(r, ["dos arquivos .%s", "de todos os ficheiros %s"])}


def place(lang, here, forms, home, p_here=0.35, empty=0.5):
    """Where: said in words, written as a path."""
    def f(r):
        k = r.random()
        if k < p_here:
            return ("" if r.random() < empty else r.choice(here), ".")
        if k < p_here + 0.05:
            return (r.choice(home), "~")
        d = lib.folder_path(r, lang) if r.random() < 0.6 else values.folder(r).rstrip("/")
        d = "~/Downloads" if d == "~" else d
        said = r.choice(forms).replace("#", lib.quoted(r, d) if r.random() < 0.5 else d)
        if said.endswith(d) and d[0] not in "~/" and r.random() < 0.08:
            said += "/"
        return said, d
    return f


ID_LOC = place("id", ["di sini", "di folder ini", "di direktori ini", "disini", "di folder ini aja", "yang ada di sini", "di dalam folder ini", "di folder sekarang"],
               ["di #", "di #", "di #", "di folder #", "di folder #", "dalam folder #", "di dalam #", "di direktori #", "dari folder #", "dari #", "yang ada di #", "di folder # saya"], ["di home", "di folder home", "di ~", "di direktori home saya"])
ID_LOC1 = place("id", ["di sini", "di folder ini", "disini", "di direktori ini"], ["di #", "di folder #", "di dalam #", "di direktori #", "di dalam folder #"], ["di home", "di ~"], 0.35, 0)
ID_FOL = place("id", ["folder ini", "direktori ini", "folder ini"], ["#", "#", "folder #", "folder #", "direktori #"], ["folder home", "~"], 0.2, 0)
PT_LOC = place("pt", ["aqui", "nesta pasta", "neste diretório", "nessa pasta", "na pasta atual", "aqui na pasta", "aqui dentro"],
               ["em #", "em #", "em #", "na pasta #", "na pasta #", "dentro de #", "no diretório #", "na minha pasta #", "lá em #", "dentro da pasta #", "da pasta #"], ["na minha home", "na minha pasta pessoal", "em ~"])
PT_LOC1 = place("pt", ["aqui", "nesta pasta", "neste diretório", "nessa pasta"], ["em #", "na pasta #", "dentro de #", "no diretório #", "dentro da pasta #"], ["na minha home", "em ~"], 0.35, 0)
PT_FOL = place("pt", ["esta pasta", "essa pasta", "este diretório"], ["a pasta #", "a pasta #", "#", "o diretório #"], ["a minha home", "a minha pasta pessoal"], 0.2, 0)
PT_DFOL = place("pt", ["desta pasta", "dessa pasta", "deste diretório"], ["da pasta #", "da pasta #", "de #", "do diretório #"], ["da minha home", "da minha pasta pessoal"], 0.2, 0)


def id_age(r):
    k = r.random()
    if k < 0.12:
        return r.choice([("seminggu", "1w"), ("sebulan", "1mo"), ("setahun", "1y"), ("satu bulan", "1mo"), ("satu tahun", "1y"), ("setengah tahun", "6mo"), ("dua minggu", "2w"), ("tiga bulan", "3mo"), ("dua tahun", "2y"), ("enam bulan", "6mo"), ("1 thn", "1y"), ("3 bln", "3mo")])
    n, (w, u) = r.choice([2, 3, 5, 6, 7, 10, 14, 20, 30, 45, 60, 90]), r.choice([("hari", "d"), ("hari", "d"), ("minggu", "w"), ("bulan", "mo"), ("tahun", "y"), ("jam", "h")])
    if u == "y":
        n = r.choice([1, 2, 3, 4, 5])
    if u == "mo":
        n = r.choice([1, 2, 3, 4, 6, 8, 9, 18])
    if u == "w":
        n = r.choice([1, 2, 3, 4, 6, 8])
    return f"{n} {w}", f"{n}{u}"


def pt_age(r):
    k = r.random()
    if k < 0.15:
        return r.choice([("uma semana", "1w"), ("um mês", "1mo"), ("um ano", "1y"), ("duas semanas", "2w"), ("três meses", "3mo"), ("dois anos", "2y"), ("seis meses", "6mo"), ("meio ano", "6mo"), ("dois meses", "2mo"), ("um dia", "1d"), ("tres dias", "3d"), ("1 mes", "1mo"), ("um mes", "1mo")])
    u = r.choice(["d", "d", "w", "mo", "y", "h"])
    n = r.choice({"d": [2, 3, 5, 7, 10, 15, 30, 45, 60, 90], "w": [2, 3, 4, 6, 8], "mo": [2, 3, 4, 6, 8, 9, 18], "y": [2, 3, 4, 5], "h": [2, 3, 6, 12, 24, 48]}[u])
    return f"{n} " + {"d": "dias", "w": "semanas", "mo": "meses", "y": "anos", "h": "horas"}[u], f"{n}{u}"


def _pair(forms, base):
    def f(r):
        a = base(r)
        return r.choice(forms).replace("#", a[0]), a[1]
    return f


def _size(units):
    def f(r):
        n, u = r.choice([(1, "MB"), (5, "MB"), (10, "MB"), (20, "MB"), (25, "MB"), (50, "MB"), (100, "MB"), (200, "MB"), (500, "MB"), (1, "GB"), (2, "GB"), (5, "GB"), (100, "KB"), (500, "KB"), (700, "MB")])
        return r.choice(units[u]) % n, f"{n}{u}"
    return f


SIZE = _size({"MB": ["%d MB", "%dMB", "%d mb", "%dmb", "%d mega", "%d megabyte"], "GB": ["%d GB", "%dGB", "%d gb", "%d giga", "%dgb"], "KB": ["%d KB", "%dKB", "%d kb"]})
PT_SIZE = _size({"MB": ["%d MB", "%dMB", "%d mb", "%dmb", "%d megas", "%d mega"], "GB": ["%d GB", "%dGB", "%d gb", "%d giga", "%dgb"], "KB": ["%d KB", "%dKB", "%d kb"]})
ID_OLD = _pair(["yang lebih lama dari #", "yang lebih tua dari #", "yang umurnya lebih dari #", "yang sudah lebih dari #", "yang udah lewat #", "yang sudah # tidak disentuh", "yang nggak diubah selama #", "yg gak pernah dibuka # terakhir", "yang terakhir diubah lebih dari # lalu", "lebih dari #", "berumur di atas #", "yang tidak diedit lagi sejak # lalu"], id_age)
PT_OLD = _pair(["com mais de #", "com mais de #", "de mais de #", "que não mexo há mais de #", "que não mudam há #", "que ninguém toca há mais de #", "sem alteração há mais de #", "que nao abro há #"], pt_age)
PLAIN_NEW_ID = [("hari ini", "1d"), ("yang diubah hari ini", "1d"), ("dari hari ini", "1d"), ("yang baru diedit hari ini", "1d"), ("minggu ini", "1w"), ("yang diubah minggu ini", "1w"), ("bulan ini", "1mo"), ("dari bulan ini", "1mo"), ("tahun ini", "1y"), ("sejak kemarin", "2d"), ("seminggu terakhir", "1w"), ("sebulan terakhir", "1mo"), ("24 jam terakhir", "1d"), ("sejam terakhir", "1h"), ("satu jam terakhir", "1h")]
PLAIN_NEW_PT = [("de hoje", "1d"), ("que mudaram hoje", "1d"), ("que editei hoje", "1d"), ("desta semana", "1w"), ("que mudaram esta semana", "1w"), ("da última semana", "1w"), ("deste mês", "1mo"), ("desse mês", "1mo"), ("do último mês", "1mo"), ("deste ano", "1y"), ("desde ontem", "2d"), ("das últimas 24 horas", "1d"), ("da última hora", "1h"), ("que mexi hoje", "1d")]


def ID_NEW(r):
    if r.random() < 0.5:
        return r.choice(PLAIN_NEW_ID)
    a = id_age(r)
    while a[0].startswith(("se", "setengah")):
        a = id_age(r)
    return r.choice(["dalam # terakhir", "yang diubah # terakhir", "dari # terakhir", "yang lebih baru dari #", "yang umurnya kurang dari #", "yang diedit dalam # terakhir"]).replace("#", a[0]), a[1]


def _plain_age(r):
    while True:
        a = id_age(r)
        if a[0][0].isdigit():
            return a


def PT_NEW(r):
    if r.random() < 0.5:
        return r.choice(PLAIN_NEW_PT)
    a = pt_age(r)
    while not a[0][0].isdigit() or a[0].startswith("1 "):
        a = pt_age(r)
    fem = a[1][-1] in "wh"
    return r.choice(["das últimas #" if fem else "dos últimos #", "que mudaram nas últimas #" if fem else "que mudaram nos últimos #", "com menos de #", "que têm menos de #"]).replace("#", a[0]), a[1]


ID_BIG = _pair(["lebih dari #", "di atas #", "yang lebih besar dari #", "yang ukurannya lebih dari #", "yang ukurannya di atas #", "yang melebihi #", "yg di atas #", "yang lebih dari #", "berukuran di atas #", "yang gedenya lebih dari #"], SIZE)
PT_BIG = _pair(["com mais de #", "acima de #", "maiores que #", "maiores do que #", "de mais de #", "que passam de #", "que ocupam mais de #", "que pesam mais de #", "que têm mais de #"], PT_SIZE)
ID_SMALL = _pair(["kurang dari #", "di bawah #", "yang lebih kecil dari #", "yang ukurannya di bawah #", "yang kurang dari #", "yang cuma di bawah #"], SIZE)
PT_SMALL = _pair(["com menos de #", "abaixo de #", "menores que #", "menores do que #", "de menos de #", "que pesam menos de #"], PT_SIZE)
ID_NUM = {2: "dua", 3: "tiga", 4: "empat", 5: "lima", 6: "enam", 7: "tujuh", 8: "delapan", 9: "sembilan", 10: "sepuluh", 15: "lima belas", 20: "dua puluh"}
PT_NUM = {3: "três", 4: "quatro", 5: "cinco", 6: "seis", 7: "sete", 8: "oito", 9: "nove", 10: "dez", 15: "quinze", 20: "vinte"}


def _num(words):
    def f(r):
        k = r.choice([2, 3, 3, 4, 5, 5, 5, 6, 7, 8, 10, 10, 15, 20, 20, 25, 30, 50])
        return (words[k] if k in words and r.random() < 0.35 else str(k), str(k))
    return f


def name(lang, exts=None):
    return lambda r: (lambda p: (lib.quoted(r, p), p))(lib.file_path(r, exts or lib.EXT, lang))


def bare(lang, exts=None):
    def f(r):
        while True:
            p = lib.file_name(r, exts or lib.EXT, lang)
            if not p.startswith("."):
                return lib.quoted(r, p), p
    return f


def fname(lang):
    return lambda r: (lambda p: (lib.quoted(r, p), p))(lib.folder_path(r, lang))


def text(lang):
    def f(r):
        t = lib.a_text(r, lang)
        if re.fullmatch(r"[\w.@-]+", t) and r.random() < 0.3:
            return t, t
        return lib.in_quotes(r, t), t
    return f


def quoted_text(lang):
    return lambda r: (lambda t: (lib.in_quotes(r, t), t))(lib.a_text(r, lang))


def arch(lang):
    return lambda r: (lambda s: (lib.quoted(r, s), s))(lib.stem(r, lang) + "." + r.choice("zip zip zip tar.gz tgz tar rar 7z".split()[:6]))


def cnt(r):
    return str(r.choice([1, 2, 3, 4, 5, 7, 9, 12, 18, 25, 40, r.randint(1, 300)]))


def cnt0(r):
    return "0" if r.random() < 0.1 else cnt(r)


def shared(lang):
    return {"nm": name(lang), "tx": name(lang, lib.EXT_TEXT), "bn": bare(lang), "fo": fname(lang), "dst": fname(lang), "q": text(lang), "qt": quoted_text(lang), "cnt": cnt, "cntz": cnt0,
            "ar": arch(lang), "num": lambda r: str(r.randint(2, 90))}


ID = shared("id") | {"kind": id_kind, "one": id_kind_one, "loc": ID_LOC, "at": ID_LOC1, "fol": ID_FOL, "age": id_age, "old": ID_OLD, "new": ID_NEW, "size": SIZE, "big": ID_BIG, "small": ID_SMALL, "n": _num(ID_NUM)}
def pt_masc(r):
    while True:
        k = pt_kind(r)
        if k[0] not in PT_FEM:
            return k


PT = shared("pt") | {"kind": pt_kind, "mk": pt_masc, "the": pt_the, "of": pt_of, "one": pt_one, "loc": PT_LOC, "at": PT_LOC1, "fol": PT_FOL, "dfol": PT_DFOL, "age": pt_age, "old": PT_OLD, "new": PT_NEW, "size": PT_SIZE, "big": PT_BIG, "small": PT_SMALL, "n": _num(PT_NUM)}
ALIAS = {"K": ("kind", "mk", "the", "of", "one"), "L": ("loc", "at", "fol", "dfol"), "O": ("old", "age"), "N": ("new", "age"), "B": ("big", "size"), "S": ("small", "size")}


def _used(line):
    return re.findall(r"@\{?([a-z_]+)", line)


def rules(lang, weight, wordings, steps, derive=None, **more):
    """Rules of one intent. In steps @K is the kind, @L the place, @O @N @B @S age and size, said by whichever slot the line has."""
    slots = (ID if lang == "id" else PT) | more
    steps = [steps] if isinstance(steps, str) else steps
    whole = "\n".join(steps)
    groups = {}
    lines = [x.strip() for x in wordings.split("\n") if x.strip()]
    for line in lines:
        used, key = _used(line), []
        for mark, members in ALIAS.items():
            if "@" + mark in whole:
                hit = [m for m in members if m in used]
                assert len(hit) <= 1, line
                assert hit or mark in "KL", (mark, line)
                key.append((mark, hit[0] if hit else None))
        groups.setdefault(tuple(key), []).append(line)
    for key, some in groups.items():
        out = list(steps)
        for mark, member in key:
            for i, s in enumerate(out):
                if member:
                    s = s.replace("@" + mark, "@" + member)
                elif mark == "K":
                    s = s.replace('"name_glob":"@K"', '"kind":"file"').replace(',"glob":"@K"', "")
                else:
                    s = s.replace("@L", ".")
                out[i] = s
        w = weight * len(some) / len(lines)
        body = "\n".join(some)
        first = out[0].split(" ", 1)[0] == "fs.search" and len(out) > 3
        add(w * (0.9 if first else 1), body, out, lang=lang, derive=derive, **slots)
        if first:
            add(w * 0.1, body, [out[0], "ok 0", "show"], lang=lang, derive=derive, **slots)


def idn(weight, wordings, *steps, **k):
    rules("id", weight, wordings, list(steps), **k)


def pt(weight, wordings, *steps, **k):
    rules("pt", weight, wordings, list(steps), **k)


def _plain_folder(r, lang):
    while True:
        p = lib.folder_name(r, lang)
        if not p.startswith("."):
            return p


def _safe_place(r, lang):
    """A place for shell lines: no name that needs quotes."""
    f = ID_LOC1 if lang == "id" else PT_LOC1
    while True:
        a = f(r)
        if re.fullmatch(r"[\w./~-]+", a[1]):
            return a


# ---------------------------------------------------------------- finding

idn(3, """
cariin @kind @loc dong
tolong carikan semua @kind @loc
coba cari @kind @loc
mana aja @kind @loc
di mana saja @kind @loc ya
ada @kind nggak @loc
ada @kind gak ya @loc
@kind ada di mana aja
saya butuh daftar @kind @loc
aku lagi nyari @kind @loc, tolong bantu
list semua @kind @loc
tunjukin semua @kind @loc
tampilkan semua @kind @at
tolong temukan seluruh @kind @loc
pengen lihat semua @kind @loc
mau liat @kind yg ada @loc
kumpulkan daftar @kind @loc
apakah ada @kind @at?
kasih tau dong @kind apa aja @loc
temukan @kind @at
bantu saya menemukan @kind @at
bos minta daftar @kind, cariin @loc
cek ada @kind apa nggak @loc
daftar lengkap @kind @at
semua @kind @at tolong ditampilkan
@loc ada @kind apa saja
""", 'fs.search {"path":"@L","name_glob":"@K"}', "ok @cntz", "show")
pt(3, """
acha @the @loc pra mim
procura @the @loc
onde estão @the @loc
onde ficam @the @loc
tem @kind @loc?
será que tem @kind @loc
me mostra @the @loc
me lista @the @loc
quero ver @the @loc
preciso de uma lista @of @loc
preciso encontrar @the @loc
gostaria de ver @the @loc
lista @of @loc
há @kind @loc?
existem @kind @loc?
queria saber quais @kind existem @loc
localiza @the @loc
localize @the @loc
dá uma olhada se tem @kind @loc
cadê @the @loc
quais @kind eu tenho @loc
encontrar @the @loc
procurar @kind @loc
podes procurar @the @loc?
consegues encontrar @the @loc?
meu chefe pediu uma lista @of, procura @loc
tô procurando @kind @loc, me ajuda
mostra-me @the @loc
vê se há @kind @at
""", 'fs.search {"path":"@L","name_glob":"@K"}', "ok @cntz", "show")
idn(3, """
cari @kind @loc @old
cariin @kind @loc @old dong
tampilkan semua @kind @old
ada @kind @old nggak @loc
@kind mana aja yang umurnya di atas @age @loc
@kind @loc yang sudah lewat @age, tolong ditampilkan
file apa saja @loc yang sudah @age nggak diubah
tunjukin file lama @loc, yang lebih dari @age
mau lihat @kind @old @at
file @loc @old mana aja
daftar file @old @at
file jadul @loc, yg umurnya lebih dari @age
file yang tidak tersentuh selama @age @loc apa saja
carikan berkas @old @at
tolong cek file @old @at
lihat file apa yang udah lebih dari @age @at
""", 'fs.search {"path":"@L","name_glob":"@K","older_than_ms":"@O"}', "ok @cntz", "show")
pt(3, """
procura @the @old @loc
acha @the @loc @old
quais @kind @loc têm mais de @age
tem @kind @old @loc?
me mostra @the @old @loc
quais arquivos @loc não mexo há mais de @age
arquivos @old @loc
lista os arquivos @old @loc
quero ver @the @old @at
há ficheiros @old @at?
que ficheiros @at têm mais de @age?
mostra os arquivos velhos @loc, os com mais de @age
preciso saber quais @kind @at estão parados há mais de @age
encontre arquivos @old @at
arquivos esquecidos @loc, que ninguém abre há mais de @age
listar arquivos com mais de @age @loc
quais são os arquivos @old @at
""", 'fs.search {"path":"@L","name_glob":"@K","older_than_ms":"@O"}', "ok @cntz", "show")
idn(3, """
file apa saja yang diubah @loc @new
cari @kind @new @loc
@kind @new @loc
tampilkan @kind @new @at
file @new mana aja @loc
aku kerjain file apa aja @new @loc
tadi aku edit file apa ya, cariin file @new @loc
ada @kind @new @loc gak
tunjukkan berkas @new @at
mau lihat @kind @loc @new
apa ada file @new @at
file yang berubah @new @loc
tolong daftar file @new @at
cek @kind @new @at
cariin dong file @new @loc
""", 'fs.search {"path":"@L","name_glob":"@K","newer_than_ms":"@N"}', "ok @cntz", "show", new=lambda r: r.choice([x for x in PLAIN_NEW_ID if not x[0].startswith(("yang", "dari"))]) if r.random() < 0.5 else (lambda a: (f"dalam {a[0]} terakhir", a[1]))(_plain_age(r)))
pt(3, """
quais arquivos @new eu tenho @loc
me mostra @the @new @loc
procura @the @new @loc
lista os arquivos @new @loc
tem @kind @new @loc?
arquivos @new @loc
preciso @of @new @loc
onde estão os arquivos @new? procura @loc
quero ver @the @new @loc
ficheiros @new @loc
acha os arquivos @new @at pra mim
mostre os arquivos @new @at
cadê @the @new @loc
""", 'fs.search {"path":"@L","name_glob":"@K","newer_than_ms":"@N"}', "ok @cntz", "show")

# ---------------------------------------------------------------- biggest, newest, sizes, counts

for _lang, _n, _one, _many, _sort in [
    ("id", """
@n file terbesar @loc
apa @n @kind paling gede @loc
tampilkan @n @kind terbesar @loc
cariin @n @kind yang paling besar @loc dong
@n @kind yang makan tempat paling banyak @loc
top @n file paling gede @loc
kasih lihat @n file yang ukurannya paling besar @loc
hape penuh nih, mana @n file paling gede @loc
memori internal mau habis, cari @n @kind terbesar @loc
sebutkan @n @kind dengan ukuran terbesar @loc
@n file paling berat @loc apa aja
tolong urutkan dan tampilkan @n file paling besar @loc
list @n @kind paling jumbo @loc
@n teratas file berukuran besar @loc
""", """
file terbesar @loc apa
file mana yang paling gede @loc
@one paling gede @loc yang mana
cari @one terbesar @loc
satu file paling besar @loc
apa nama @one yang ukurannya paling besar @loc
tunjukkan @one paling besar @loc
@one apa yang paling makan tempat @loc
file paling berat @loc yang mana ya
juara file paling gede @loc siapa
""", """
file-file terbesar @loc
file apa aja yang bikin penuh @loc
@kind terbesar @loc apa aja
@kind yang paling gede @loc
apa yang makan tempat @loc
kok penuh ya, apa yang bikin penuh @at
penyimpanan penuh, file apa yang paling boros @loc
file apa saja yang paling besar @loc
tampilkan @kind dari yang paling besar @loc
cari file yang gede-gede @loc
mana file yang boros tempat @loc
daftar @kind terbesar @loc
lihat file paling besar @loc
""", '"sort":"size"'),
    ("id", """
@n file terbaru @loc
@n @kind paling baru @loc
tampilkan @n @kind yang terakhir diubah @loc
@n file yang terakhir aku edit @loc
lihat @n @kind terbaru @loc
kasih lihat @n file yang paling baru diubah @loc
apa @n file terakhir yang berubah @loc
cariin @n @kind terbaru @loc dong
""", """
file terbaru @loc apa
@one terbaru @loc yang mana
file apa yang terakhir diubah @loc
@one terakhir yang aku simpan @loc apa ya
cari @one paling baru @loc
file yang paling baru diedit @loc
apa nama @one yang paling baru @loc
file terakhir yang berubah @loc apa ya
""", """
file apa yang baru berubah @loc
@kind terbaru @loc
apa aja yang baru @loc
perubahan terakhir @loc apa aja
file apa saja yang baru-baru ini diedit @loc
tampilkan @kind dari yang paling baru @loc
yang barusan aku ubah @loc apa aja
lihat @kind paling baru @loc
ada yang baru nggak @at
""", '"sort":"modified"'),
    ("id", """
@n file terkecil @loc
@n @kind paling kecil @loc
tampilkan @n @kind dengan ukuran paling kecil @loc
""", """
file paling kecil @loc apa
@one terkecil @loc yang mana
cari @one paling kecil @loc
file mana yang ukurannya paling mini @loc
""", """
file-file terkecil @loc
@kind paling kecil @loc
tampilkan @kind terkecil @loc
""", '"sort":"size","reverse":true'),
    ("id", """
@n file terlama @loc
@n @kind paling tua @loc
tampilkan @n @kind paling lama @loc
@n file paling jadul @loc
""", """
file paling lama @loc apa
@one tertua @loc yang mana
cari @one paling lama @loc
file paling jadul @loc yang mana
file mana yang paling lama nggak diubah @loc
""", """
file-file paling lama @loc
@kind terlama @loc
tampilkan @kind dari yang paling lama @loc
file tua @loc apa aja
""", '"sort":"modified","reverse":true'),
    ("pt", """
os @n maiores arquivos @loc
quais os @n arquivos mais pesados @loc
me mostra os @n maiores @mk @loc
lista os @n ficheiros que ocupam mais espaço @loc
top @n arquivos maiores @loc
top @n @mk por tamanho @loc
mostra aí os @n arquivos mais pesados @loc
o celular tá cheio, quais os @n maiores arquivos @loc
quero ver os @n @mk mais pesados @loc
os @n arquivos que mais ocupam espaço @loc
me dá os @n maiores @mk @loc
preciso dos @n maiores ficheiros @loc
acha os @n arquivos gigantes @loc
""", """
qual o maior arquivo @loc
qual é o @one mais pesado @loc
qual o arquivo mais pesado @loc
acha o maior arquivo @loc
me mostra o @one que ocupa mais espaço @loc
qual ficheiro ocupa mais espaço @loc?
qual @one é o maior @loc
encontre o maior @one @loc
quero saber qual é o maior arquivo @loc
""", """
o que tá ocupando espaço @loc
o que está a ocupar espaço @loc?
quais os maiores arquivos @loc
meu disco tá cheio, o que ocupa mais espaço @loc
quais são os ficheiros mais pesados @loc
lista os maiores @mk @loc
mostra os arquivos mais pesados @loc
arquivos gigantes @loc
quem é que está comendo meu espaço @loc
tô sem espaço, o que pesa mais @loc
maiores arquivos @loc
me mostra os @mk mais pesados @loc
""", '"sort":"size"'),
    ("pt", """
os @n arquivos mais recentes @loc
os últimos @n arquivos que mudaram @loc
me mostra os @n últimos @kind modificados @loc
lista os @n ficheiros mais recentes @loc
quais os @n arquivos mais novos @loc
últimos @n arquivos alterados @loc
quero os @n arquivos mais recentes @loc
""", """
qual o arquivo mais recente @loc
qual foi o último arquivo alterado @loc
qual o @one mais recente @loc
qual foi o último @one que eu salvei @loc
qual foi o último ficheiro que guardei @loc?
acha o @one mais novo @loc
último arquivo modificado @loc
qual arquivo mudou por último @loc
""", """
o que mudou @loc recentemente
quais arquivos mudaram por último @loc
arquivos recentes @loc
no que eu mexi ultimamente @loc
o que há de novo @at?
lista os @mk mais recentes @loc
mostra os ficheiros mais recentes @loc
me mostra o que foi alterado por último @loc
o que eu editei por último @loc
""", '"sort":"modified"'),
    ("pt", """
os @n menores arquivos @loc
me mostra os @n menores @mk @loc
os @n ficheiros mais pequenos @loc
""", """
qual o menor arquivo @loc
qual é o @one menor @loc
qual o ficheiro mais pequeno @loc?
acha o menor @one @loc
""", """
os menores arquivos @loc
quais os @mk mais leves @loc
lista os ficheiros mais pequenos @loc
""", '"sort":"size","reverse":true'),
    ("pt", """
os @n arquivos mais antigos @loc
os @n ficheiros mais velhos @loc
me mostra os @n arquivos mais velhos @loc
""", """
qual o arquivo mais antigo @loc
qual é o @one mais velho @loc
qual o ficheiro mais antigo @loc?
acha o @one mais antigo @loc
qual arquivo está há mais tempo sem mudar @loc
""", """
arquivos mais antigos @loc
quais os arquivos mais velhos @loc
mostra os ficheiros mais antigos @loc
coisa velha @loc, quais os arquivos mais antigos
""", '"sort":"modified","reverse":true'),
]:
    _w = 2.5 if "reverse" not in _sort else 0.8
    _call = 'fs.list {"path":"@L","recursive":true,%s,"limit":%s,"kind":"file","glob":"@K"}'
    rules(_lang, _w, _n, [_call % (_sort, "@n"), "ok @n", "show"])
    rules(_lang, _w, _one, [_call % (_sort, "1"), "ok 1", "show"])
    rules(_lang, _w, _many, [_call % (_sort, "10"), "ok 10", "show"])

idn(3, """
@loc ada berapa file
berapa banyak @kind @loc
jumlah @kind @loc berapa
tolong hitungin @kind @loc
hitung ada berapa @kind @loc
total @kind @loc
berapa sih jumlah file @loc
saya punya berapa @kind @loc
punya berapa @kind sih aku @loc
kira-kira ada berapa file @loc
banyaknya file @loc
itung @kind @loc dong
berapa total file @loc ya
mau tau ada berapa @kind @loc
""", 'fs.list {"path":"@L","recursive":true,"limit":1,"kind":"file","glob":"@K"}', "ok @cntz", "show")
pt(3, """
quantos arquivos tem @loc
quantos arquivos eu tenho @loc
conta @the @loc
conte @the @loc
me diz quantos ficheiros tem @loc
qual o número de arquivos @loc
total de @kind @loc
quantidade de @kind @loc
são quantos arquivos @loc?
quantos ficheiros há @loc?
número de @kind @loc
contar os arquivos @loc
queria saber quantos arquivos existem @loc
dá pra contar @the @loc?
faz a contagem @of @loc
""", 'fs.list {"path":"@L","recursive":true,"limit":1,"kind":"file","glob":"@K"}', "ok @cntz", "show")
idn(1, """
ada berapa folder @loc
berapa jumlah folder @loc
hitung subfolder @loc
total direktori @loc berapa
jumlah subfolder @loc
""", 'fs.list {"path":"@L","recursive":true,"limit":1,"kind":"folder"}', "ok @cntz", "show")
pt(1, """
quantas pastas tem @loc
quantas subpastas há @loc?
conta as pastas @loc
número de diretórios @loc
quantos diretórios existem @loc
""", 'fs.list {"path":"@L","recursive":true,"limit":1,"kind":"folder"}', "ok @cntz", "show")
idn(1.5, """
ada berapa @kind @old @loc
berapa file @loc yang umurnya lebih dari @age
hitung @kind @loc @old
jumlah @kind @old @loc
""", 'fs.search {"path":"@L","name_glob":"@K","older_than_ms":"@O"}', "ok @cntz", "show")
idn(1.5, """
ada berapa @kind @loc @big
berapa file @loc yang ukurannya di atas @size
hitung jumlah @kind @big @loc
cari @kind @big @loc
tampilkan @kind @loc @big
@kind @big @loc mana aja
ada @kind @big nggak @loc
file gede @loc, yang di atas @size
cariin file @big @loc dong
daftar @kind @big @at
mana saja file @at yang melebihi @size
tunjukkan file @big @at
file apa aja @at yang lebih dari @size
hp udah lemot, cari file @big @loc
""", 'fs.search {"path":"@L","name_glob":"@K","min_bytes":"@B"}', "ok @cntz", "show")
pt(1.5, """
quantos arquivos @loc têm mais de @size
conta os arquivos @big @loc
acha @the @big @loc
procura arquivos @big @loc
tem @kind @big @loc?
me mostra @the @big @loc
quais arquivos @loc passam de @size
lista os ficheiros @big @loc
arquivos grandes @loc, tipo com mais de @size
tudo que tem mais de @size @loc
quais @kind @loc ocupam mais de @size
procuro os ficheiros @big @at
há ficheiros @big @at?
mostrar arquivos @big @loc
""", 'fs.search {"path":"@L","name_glob":"@K","min_bytes":"@B"}', "ok @cntz", "show")
pt(1.2, """
quantos arquivos @loc têm mais de @age
quantos ficheiros @old há @loc?
conta os arquivos @old @loc
número de arquivos @old @loc
""", 'fs.search {"path":"@L","name_glob":"@K","older_than_ms":"@O"}', "ok @cntz", "show")
idn(0.8, """
cari @kind @small @loc
file @small @loc
tampilkan @kind @small @at
ada @kind @small gak @loc
file kecil @loc, yang di bawah @size
""", 'fs.search {"path":"@L","name_glob":"@K","max_bytes":"@S"}', "ok @cntz", "show")
pt(0.8, """
acha @the @small @loc
arquivos @small @loc
tem @kind @small @loc?
lista os ficheiros @small @at
arquivos pequenos @loc, de menos de @size
""", 'fs.search {"path":"@L","name_glob":"@K","max_bytes":"@S"}', "ok @cntz", "show")
idn(0.8, """
cari @kind @loc @old dan @big
@kind @big @old @loc
file yang sudah lebih dari @age dan ukurannya di atas @size @loc
""", 'fs.search {"path":"@L","name_glob":"@K","min_bytes":"@B","older_than_ms":"@O"}', "ok @cntz", "show")
pt(0.8, """
acha @the @loc @big e @old
arquivos @big e @old @loc
arquivos @loc com mais de @size e mais de @age
""", 'fs.search {"path":"@L","name_glob":"@K","min_bytes":"@B","older_than_ms":"@O"}', "ok @cntz", "show")
idn(2, """
berapa ukuran @fol
@fol ukurannya berapa
seberapa gede @fol
@fol makan tempat berapa
@fol ngabisin berapa giga
total ukuran @fol
cek ukuran @fol
besarnya @fol berapa ya
tolong cek @fol makan berapa MB
hitung ukuran @fol
ukuran total @fol dong
@fol berat nggak? berapa ukurannya
""", 'fs.disk_usage {"path":"@L"}', "ok", "show")
pt(2, """
quanto pesa @fol
qual o tamanho @dfol
quanto espaço @fol ocupa
@fol ocupa quanto
tamanho @dfol
me diz o tamanho @dfol
quantos gigas tem @fol
quanto ocupa @fol?
quanto é que pesa @fol?
tamanho total @dfol
calcula o tamanho @dfol
@fol tá muito grande? quanto pesa
""", 'fs.disk_usage {"path":"@L"}', "ok", "show")
idn(1.5, """
folder mana yang paling gede @loc
folder apa yang paling makan tempat @loc
folder-folder terbesar @loc
di folder mana ruang disk habis @loc
subfolder paling besar @loc
direktori mana yang boros @loc
tampilkan ukuran tiap folder @loc
ukuran per folder @loc
folder mana yang ngabisin memori @loc
""", 'fs.disk_usage {"path":"@L","by":"folders","top":10}', "ok", "show")
idn(1, """
@n folder terbesar @loc
top @n folder paling gede @loc
@n folder yang paling makan tempat @loc
tampilkan @n folder paling besar @loc
""", 'fs.disk_usage {"path":"@L","by":"folders","top":@n}', "ok", "show")
pt(1.5, """
qual pasta ocupa mais espaço @loc
quais as maiores pastas @loc
que pastas ocupam mais espaço @loc?
em que pasta foi parar meu espaço @loc
pastas mais pesadas @loc
tamanho de cada pasta @loc
mostra o tamanho das pastas @loc
qual diretório está comendo espaço @loc
espaço por pasta @loc
""", 'fs.disk_usage {"path":"@L","by":"folders","top":10}', "ok", "show")
pt(1, """
as @npt maiores pastas @loc
top @npt pastas mais pesadas @loc
quais as @npt pastas que ocupam mais espaço @loc
me mostra as @npt pastas mais pesadas @loc
""", 'fs.disk_usage {"path":"@L","by":"folders","top":@npt}', "ok", "show", npt=_num({k: v for k, v in PT_NUM.items()}))
idn(1, """
jenis file apa yang paling makan tempat @loc
ukuran per jenis file @loc
tipe file mana yang paling boros @loc
pemakaian disk per ekstensi @loc
ekstensi apa yang paling banyak makan ruang @loc
rincian ukuran menurut jenis file @loc
""", 'fs.disk_usage {"path":"@L","by":"extension"}', "ok", "show")
pt(1, """
que tipo de arquivo ocupa mais espaço @loc
espaço por extensão @loc
tamanho por tipo de arquivo @loc
quais extensões ocupam mais espaço @loc
que tipo de ficheiros pesa mais @loc?
uso de disco por tipo de arquivo @loc
""", 'fs.disk_usage {"path":"@L","by":"extension"}', "ok", "show")

# ---------------------------------------------------------------- looking: lists, names, reading

idn(3, """
apa isi @fol
isi @fol apa aja
ada apa aja @at
lihat isi @fol
liat dong isi @fol
coba buka @fol, isinya apa
tampilkan isi @fol
daftar isi @fol
@at ada apa saja ya
file apa aja yang ada @at
list file @at
tolong tampilkan daftar file @at
perlihatkan semua yang ada @at
kasih lihat isi @fol
intip @fol dong
mau lihat isi @fol
tunjukin file-file @at
cek isi @fol
pengen tau isi @fol
""", 'fs.list {"path":"@L"}', "ok @cntz", "show")
pt(3, """
o que tem @at
o que há @at?
lista o conteúdo @dfol
mostra o conteúdo @dfol
me mostra o que tem @at
abre @fol
quero ver o que tem @at
lista tudo @at
quais arquivos estão @at
que ficheiros há @at?
dá um ls @at
conteúdo @dfol
listar arquivos @at
listar @fol
mostra-me o que está @at
deixa eu ver o que tem @at
vê o que há @at
o que é que há @at
me diz o que tem @at
exibir o conteúdo @dfol
abra @fol e liste os arquivos
""", 'fs.list {"path":"@L"}', "ok @cntz", "show")
idn(1, """
tampilkan semua file @at termasuk yang tersembunyi
list isi @fol sama file hidden-nya
lihat isi @fol beserta yang tersembunyi
daftar semua file @at, yang hidden juga
isi @fol termasuk file tersembunyi
""", 'fs.list {"path":"@L","hidden":true}', "ok @cntz", "show")
pt(1, """
lista tudo @at, inclusive os ocultos
mostra o conteúdo @dfol com os arquivos ocultos
lista @fol incluindo ficheiros escondidos
me mostra tudo @at, até os ocultos
o que tem @at, contando os arquivos ocultos
""", 'fs.list {"path":"@L","hidden":true}', "ok @cntz", "show")
idn(0.8, """
file tersembunyi @at apa aja
ada file hidden gak @at
tampilkan cuma file tersembunyi @at
cari dotfile @at
""", 'fs.list {"path":"@L","hidden":true,"glob":".*"}', "ok @cntz", "show")
pt(0.8, """
quais são os arquivos ocultos @at
tem arquivo escondido @at?
mostra só os ocultos @at
lista os ficheiros ocultos @at
""", 'fs.list {"path":"@L","hidden":true,"glob":".*"}', "ok @cntz", "show")
idn(1, """
folder apa aja yang ada @at
tampilkan folder @at aja
ada folder apa saja @at
list direktori @at
daftar subfolder @at
lihat folder-folder @at
""", 'fs.list {"path":"@L","kind":"folder"}', "ok @cntz", "show")
pt(1, """
quais pastas tem @at
lista só as pastas @at
mostra as subpastas @at
que pastas há @at?
me mostra os diretórios @at
listar as pastas @at
""", 'fs.list {"path":"@L","kind":"folder"}', "ok @cntz", "show")
idn(1, """
tampilkan struktur @fol
struktur folder @at kayak gimana
lihat semua isi @fol sampai subfoldernya
tree @fol
tampilkan isi @fol secara rekursif
pohon direktori @at
""", 'fs.list {"path":"@L","recursive":true}', "ok @cntz", "show")
pt(1, """
mostra a estrutura @dfol
árvore de diretórios @at
lista tudo @at com as subpastas
lista @fol recursivamente
me mostra a árvore @dfol
conteúdo @dfol com todas as subpastas
""", 'fs.list {"path":"@L","recursive":true}', "ok @cntz", "show")
for _lang, _by, _t in [
    ("id", "size", "urutkan file @at dari yang paling besar\ndaftar file @at urut ukuran\ntampilkan isi @fol berdasarkan ukuran\nlist file @at urut dari yang gede\nisi @fol diurutkan menurut ukuran"),
    ("id", "modified", "urutkan file @at dari yang terbaru\ndaftar isi @fol urut tanggal\ntampilkan isi @fol berdasarkan tanggal\nlist file @at menurut waktu perubahan\nisi @fol diurutkan dari yang paling baru"),
    ("id", "name", "urutkan file @at menurut abjad\ndaftar isi @fol urut nama\ntampilkan isi @fol berdasarkan nama\nlist file @at dari a sampai z"),
    ("pt", "size", "ordena os arquivos @at por tamanho\nlista @fol por tamanho\nmostra o conteúdo @dfol ordenado por tamanho\nlista o que tem @at do maior pro menor\nficheiros @at por ordem de tamanho"),
    ("pt", "modified", "ordena os arquivos @at por data\nlista @fol por data de modificação\nmostra o conteúdo @dfol do mais novo pro mais velho\nconteúdo @dfol ordenado por data\nficheiros @at por ordem de data"),
    ("pt", "name", "ordena os arquivos @at por nome\nlista @fol em ordem alfabética\nmostra o conteúdo @dfol por nome\nficheiros @at por ordem alfabética"),
]:
    rules(_lang, 0.6, _t, ['fs.list {"path":"@L","sort":"%s"}' % _by, "ok @cntz", "show"])

idn(3, """
di mana file @bn
file @bn ada di mana ya
aku lupa naruh @bn di mana
@bn ke mana ya, cariin dong
tolong cari file bernama @bn
cari @bn
cariin @bn @loc
saya kehilangan @bn, bisa bantu cari?
di folder mana @bn
lokasi @bn di mana
tadi saya simpan @bn, sekarang di mana ya
kok @bn nggak ada, coba cari
temukan @bn @at
nyari @bn @loc nih
filenya namanya @bn, tolong dicari
coba cek @bn ada di folder mana
file @bn nyelip di mana ya
tolong lacak @bn
@bn disimpan di mana
carikan saya @bn @at
""", 'fs.search {"path":"@L","name_glob":"@bn"}', "ok @cntz", "show")
pt(3, """
onde tá o arquivo @bn
cadê o @bn
onde foi parar o @bn
não lembro onde salvei o @bn
perdi o @bn, acha pra mim
procura o arquivo @bn @loc
em que pasta está o @bn
acha o @bn
onde é que está o ficheiro @bn?
onde é que eu guardei o @bn?
localiza o @bn @loc
encontre o arquivo @bn
não encontro o @bn, podes procurar?
sumiu o @bn, procura aí
o arquivo @bn está onde?
preciso achar o @bn @loc
procurar @bn
tem um arquivo chamado @bn por aí, onde fica
me ajuda a achar @bn @loc
qual a localização do @bn
""", 'fs.search {"path":"@L","name_glob":"@bn"}', "ok @cntz", "show")
idn(1, """
di mana folder @fn
cari folder bernama @fn
folder @fn letaknya di mana
cariin folder @fn @loc
direktori @fn ada di mana ya
""", 'fs.search {"path":"@L","name_glob":"@fn","kind":"folder"}', "ok @cntz", "show", fn=lambda r: (lambda p: (lib.quoted(r, p), p))(_plain_folder(r, "id")))
pt(1, """
onde fica a pasta @fn
cadê a pasta @fn
procura a pasta chamada @fn @loc
onde está o diretório @fn?
acha a pasta @fn @loc
em que lugar está a pasta @fn
""", 'fs.search {"path":"@L","name_glob":"@fn","kind":"folder"}', "ok @cntz", "show", fn=lambda r: (lambda p: (lib.quoted(r, p), p))(_plain_folder(r, "pt")))
for _glob, _i, _p in [
    ("*@w*", """
cari file yang namanya ada @w @loc
file yang ada kata @w di namanya @loc
tampilkan semua file dengan @w di namanya @loc
semua file yang namanya mengandung @w @loc
cariin file yg namanya ada @w-nya @loc
ada file yang namanya memuat @w nggak @loc
saya lupa nama lengkapnya, pokoknya ada @w di nama filenya
""", """
procura arquivos com @w no nome @loc
quais arquivos @loc têm @w no nome
arquivos que contêm @w no nome @loc
acha tudo que tem @w no nome @loc
ficheiros cujo nome contém @w @loc
não lembro o nome todo, só que tem @w no nome do arquivo
lista arquivos que levam @w no nome @loc
"""),
    ("@w*", """
file yang namanya diawali @w @loc
cari file yang dimulai dengan @w @loc
tampilkan file berawalan @w @loc
file dengan nama depan @w @loc
""", """
arquivos que começam com @w @loc
procura ficheiros cujo nome começa por @w @loc
lista os arquivos que começam com @w @loc
quais arquivos começam com @w @loc
"""),
]:
    for _lang, _t in (("id", _i), ("pt", _p)):
        rules(_lang, 1, _t, ['fs.search {"path":"@L","name_glob":"%s","kind":"file"}' % _glob, "ok @cntz", "show"], w=lambda r, _lang=_lang: (lambda w: (r.choice([w, w, f'"{w}"', f"'{w}'"]), w))(lib.word(r, _lang) if r.random() < 0.7 else r.choice(["IMG_", "draft", "backup", "2024", "final", "copy", "Screenshot", "WA"])))
idn(1, """
ada file kosong gak @loc
cari file kosong @loc
file mana aja yang kosong @loc
tampilkan semua file berukuran nol @loc
file yang isinya kosong @loc
file 0 byte @loc
""", 'fs.search {"path":"@L","kind":"file","empty":true}', "ok @cntz", "show")
pt(1, """
tem arquivo vazio @loc?
procura os arquivos vazios @loc
quais ficheiros estão vazios @loc
arquivos de 0 bytes @loc
lista os arquivos vazios @loc
arquivos sem conteúdo @loc
""", 'fs.search {"path":"@L","kind":"file","empty":true}', "ok @cntz", "show")
idn(1, """
ada folder kosong gak @loc
cari folder kosong @loc
folder mana aja yang kosong @loc
tampilkan direktori kosong @loc
folder yang nggak ada isinya @loc
""", 'fs.search {"path":"@L","kind":"folder","empty":true}', "ok @cntz", "show")
pt(1, """
tem pasta vazia @loc?
procura as pastas vazias @loc
quais pastas estão vazias @loc
pastas sem nada dentro @loc
lista os diretórios vazios @loc
""", 'fs.search {"path":"@L","kind":"folder","empty":true}', "ok @cntz", "show")
idn(1, """
cari file duplikat @at
ada file kembar @at?
file yang isinya sama @at
temukan file ganda @at
kayaknya banyak file dobel @at, tolong dicek
""", "sh find @L -type f -exec md5sum {} + | sort | uniq -w32 -D", "ok", "show", at=lambda r: _safe_place(r, "id"))
pt(1, """
tem arquivo repetido @at?
procura arquivos duplicados @at
quais ficheiros são iguais @at
acha os duplicados @at
arquivos com o mesmo conteúdo @at
acho que tem muita coisa repetida @at, verifica
""", "sh find @L -type f -exec md5sum {} + | sort | uniq -w32 -D", "ok", "show", at=lambda r: _safe_place(r, "pt"))

idn(2, """
kapan terakhir @nm diubah
@nm terakhir diedit kapan
tanggal berapa @nm terakhir diubah
cek kapan @nm dimodifikasi
ukuran file @nm berapa
file @nm gede nggak
berapa besar file @nm
berapa MB file @nm
file @nm punya siapa
siapa pemilik @nm
izin akses @nm apa
info file @nm
detail @nm
tampilkan informasi tentang @nm
kasih info lengkap soal file @nm
cek properti @nm
apakah @nm ada
ada file @nm gak sih
@nm ada nggak ya
tolong cek apakah file @nm ada
file @nm masih ada kan?
pastikan @nm ada
""", 'fs.stat {"path":"@nm"}', "ok", "show")
pt(2, """
quando foi que mexeram no @nm
quando o @nm foi alterado pela última vez
data de modificação do @nm
qual o tamanho do arquivo @nm
quanto pesa o @nm
quantos MB tem o arquivo @nm
o arquivo @nm é muito grande?
de quem é o arquivo @nm
quem é o dono de @nm
quais as permissões do @nm
me dá os detalhes do @nm
informações sobre o arquivo @nm
propriedades de @nm
mostra os detalhes do ficheiro @nm
existe o arquivo @nm?
o @nm existe?
verifica se o @nm existe
tem algum arquivo chamado @nm?
vê se o ficheiro @nm existe
confere se @nm está lá
que tamanho tem @nm?
quando é que alterei o @nm?
""", 'fs.stat {"path":"@nm"}', "ok", "show")
idn(3, """
apa isi @tx
isi file @tx apa
tampilkan isi @tx
buka file @tx
bukain @tx dong
bacain @tx
coba baca @tx
tolong bacakan isi file @tx
lihat isi @tx
kasih lihat @tx
@tx isinya apa ya
cetak isi @tx ke layar
mau baca @tx
cat @tx
apa yang tertulis di @tx
pengen tau isi @tx
saya perlu melihat isi @tx
tunjukkan @tx
""", 'fs.read {"path":"@tx"}', "ok", "show")
pt(3, """
mostra o conteúdo do @tx
o que tem dentro do arquivo @tx
abre o arquivo @tx
lê o @tx pra mim
leia @tx
me mostra o @tx
o que está escrito no @tx
quero ver o conteúdo de @tx
quero ler o @tx
exibe @tx na tela
abre aí o @tx
mostra-me o ficheiro @tx
podes abrir o @tx?
o que diz o ficheiro @tx?
conteúdo do arquivo @tx
preciso ver o @tx
imprime o conteúdo de @tx na tela
""", 'fs.read {"path":"@tx"}', "ok", "show")
idn(0.3, "buka file @tx\ntampilkan isi @tx\nbaca @tx\n@tx isinya apa", 'fs.read {"path":"@tx"}', "error missing", 'fs.search {"path":".","name_glob":"@base"}', "ok 0", "show", derive=lambda v, r: {"base": v["tx"].rsplit("/", 1)[-1]}, tx=bare("id", lib.EXT_TEXT))
for _lang, _head, _tail, _h1, _t1, _h10, _t10 in [
    ("id", """
tampilkan @n baris pertama @tx
@n baris awal @tx
lihat @n baris teratas file @tx
kasih lihat @n baris pertama dari @tx
baca @n baris pertama @tx aja
cuma mau lihat @n baris pertama di @tx
intip @n baris awal dari @tx
""", """
tampilkan @n baris terakhir @tx
@n baris paling bawah @tx
lihat @n baris terakhir file @tx
kasih lihat @n baris terakhir dari @tx
apa @n baris terakhir di log @tx
cek @n baris akhir @tx
mau lihat @n baris terakhir aja dari @tx
""", "baris pertama @tx apa\ntampilkan baris pertama @tx\nbaris paling atas @tx\napa baris pembuka @tx", "baris terakhir @tx apa\ntampilkan baris terakhir @tx\nbaris paling bawah @tx\napa baris penutup @tx",
     "lihat bagian awal @tx\nbagian atas @tx dong\ntampilkan awal file @tx\nintip awalnya @tx\npermulaan file @tx kayak apa", "lihat bagian akhir @tx\nbagian bawah @tx dong\ntampilkan akhir file @tx\nujung file @tx\nakhir log @tx gimana"),
    ("pt", """
mostra as @npt primeiras linhas do @tx
as primeiras @npt linhas de @tx
me mostra só as @npt primeiras linhas do arquivo @tx
quero ver as @npt linhas iniciais de @tx
lê as primeiras @npt linhas do ficheiro @tx
exibe @npt linhas do começo de @tx
""", """
mostra as @npt últimas linhas do @tx
as últimas @npt linhas de @tx
quero ver só as @npt últimas linhas do log @tx
me dá as últimas @npt linhas do arquivo @tx
exibe as @npt linhas finais de @tx
o que dizem as @npt últimas linhas do ficheiro @tx
ultimas @npt linhas de @tx
""", "qual a primeira linha do @tx\nmostra a primeira linha de @tx\nprimeira linha do ficheiro @tx\nlê a primeira linha do arquivo @tx", "qual a última linha do @tx\nmostra a última linha de @tx\núltima linha do ficheiro @tx\na ultima linha do arquivo @tx",
     "mostra o começo do @tx\ncomo começa o arquivo @tx\no início do ficheiro @tx\nme mostra o topo de @tx", "mostra o final do @tx\ncomo termina o arquivo @tx\no fim do ficheiro @tx\nme mostra o finalzinho de @tx"),
]:
    _m = "@n" if _lang == "id" else "@npt"
    rules(_lang, 1.2, _head, ['fs.read {"path":"@tx","from_line":1,"max_lines":%s}' % _m, "ok", "show"], npt=_num(PT_NUM))
    rules(_lang, 1.4, _tail, ['fs.read {"path":"@tx","last_lines":%s}' % _m, "ok", "show"], npt=_num(PT_NUM))
    rules(_lang, 0.5, _h1, ['fs.read {"path":"@tx","from_line":1,"max_lines":1}', "ok", "show"])
    rules(_lang, 0.5, _t1, ['fs.read {"path":"@tx","last_lines":1}', "ok", "show"])
    rules(_lang, 0.6, _h10, ['fs.read {"path":"@tx","from_line":1,"max_lines":10}', "ok", "show"])
    rules(_lang, 0.6, _t10, ['fs.read {"path":"@tx","last_lines":10}', "ok", "show"])

idn(0.8, """
tampilkan baris @la sampai @lb dari @txt
baris @la-@lb di @txt
lihat baris @la s/d @lb file @txt
baca @txt dari baris @la sampai baris @lb
cuma butuh baris @la sampai @lb dari @txt
""", "sh sed -n '@la,@{lb}p' @txt", "ok", "show", la=lambda r: str(r.randint(2, 90)), lb=lambda r: str(r.randint(91, 400)))
pt(0.8, """
mostra as linhas @la a @lb de @txt
linhas @la até @lb do @txt
da linha @la à @lb do arquivo @txt
lê @txt da linha @la até a linha @lb
só quero as linhas @la a @lb do ficheiro @txt
""", "sh sed -n '@la,@{lb}p' @txt", "ok", "show", la=lambda r: str(r.randint(2, 90)), lb=lambda r: str(r.randint(91, 400)))
idn(0.8, """
tampilkan baris ke-@line dari @txt
baris @line di @txt isinya apa
apa isi baris nomor @line file @txt
baris ke @line @txt
error di baris @line file @txt, coba tampilkan barisnya
""", "sh sed -n '@{line}p' @txt", "ok", "show")
pt(0.8, """
mostra a linha @line do @txt
o que tem na linha @line de @txt
qual é a linha @line do arquivo @txt
linha @line de @txt
o erro aponta a linha @line do @txt, mostra essa linha
""", "sh sed -n '@{line}p' @txt", "ok", "show")
idn(1.5, """
berapa baris file @tx
ada berapa kata di @tx
hitung jumlah baris @tx
jumlah kata @tx berapa
hitungin kata di @tx dong
@tx ada berapa baris
berapa kata tulisan saya di @tx
total baris dalam @tx
dosen minta minimal 2000 kata, @tx sudah berapa kata
panjang file @tx berapa baris
""", 'fs.count {"paths":["@tx"]}', "ok", "show")
pt(1.5, """
quantas linhas tem o @tx
conta as linhas de @tx
quantas palavras tem o meu texto @tx
conta as palavras do arquivo @tx
número de linhas do ficheiro @tx
o @tx tem quantas palavras
preciso saber quantas palavras já escrevi em @tx
total de linhas de @tx
faz a contagem de palavras do @tx
quantas linhas dá o @tx
""", 'fs.count {"paths":["@tx"]}', "ok", "show")
idn(1, """
berapa total baris semua @kind @loc
hitung baris kode di semua @kind @loc
jumlah baris seluruh @kind @loc
""", 'fs.search {"path":"@L","name_glob":"@K"}', "ok @cnt", 'fs.count {"paths":"$1"}', "ok", "show", **TEXT_ID)
pt(1, """
quantas linhas têm ao todo @the @loc
conta as linhas de todos os @mk @loc
total de linhas @of @loc
""", 'fs.search {"path":"@L","name_glob":"@K"}', "ok @cnt", 'fs.count {"paths":"$1"}', "ok", "show", **TEXT_PT)
idn(0.7, "hash file @nm\nchecksum @nm berapa\nhitung checksum @nm\ncek hash @nm", 'fs.hash {"paths":["@nm"]}', "ok", "show")
pt(0.7, "qual o hash do @nm\ncalcula o checksum de @nm\nhash do arquivo @nm\nsoma de verificação do @nm", 'fs.hash {"paths":["@nm"]}', "ok", "show")
ALGS = ["md5", "sha256", "sha1", "sha512", ("MD5", "md5"), ("SHA256", "sha256"), ("sha256sum", "sha256")]
idn(0.7, "@alg dari @nm\nhitung @alg file @nm\nberapa @alg @nm\ncek @alg untuk @nm", 'fs.hash {"paths":["@nm"],"algorithm":"@alg"}', "ok", "show", alg=ALGS)
pt(0.7, "@alg do arquivo @nm\ncalcula o @alg de @nm\nqual o @alg do @nm\nme dá o @alg do ficheiro @nm", 'fs.hash {"paths":["@nm"],"algorithm":"@alg"}', "ok", "show", alg=ALGS)
idn(0.8, """
apakah @nm dan @nm2 isinya sama
@nm sama @nm2 sama persis nggak
bandingkan @nm dan @nm2, sama atau beda
@nm identik dengan @nm2?
cek apa @nm sama dengan @nm2
""", 'fs.hash {"paths":["@nm","@nm2"]}', "ok", "show")
pt(0.8, """
o @nm e o @nm2 são iguais?
@nm é igual a @nm2?
vê se @nm e @nm2 têm o mesmo conteúdo
confere se @nm é idêntico ao @nm2
os arquivos @nm e @nm2 são a mesma coisa?
""", 'fs.hash {"paths":["@nm","@nm2"]}', "ok", "show")

# ---------------------------------------------------------------- text in files

_FIND = 'fs.search {"path":"@L","name_glob":"@K","text":"@q"}'
idn(1, """
@kind mana yang berisi @q @loc
cari tulisan @q di semua @kind @loc
apakah ada @q di @kind @loc
@kind yang memuat kata @q @loc
cari @q cuma di @kind @loc
""", _FIND, "ok @cntz", "show", **TEXT_ID)
pt(1, """
quais @kind contêm @q @loc
procure por @q em todos os @mk @loc
em quais @kind aparece @q @loc
procura @q só nos @mk @loc
@kind que falam de @q @loc
""", _FIND, "ok @cntz", "show", **TEXT_PT)
idn(2, """
cari kata @q @at
cari @q di semua file @loc
file mana yang ada tulisan @q @loc
di file mana ada @q @loc
ada yang nulis @q nggak @loc
file apa saja yang menyebut @q @loc
cariin teks @q @loc
temukan semua file yang memuat @q @loc
grep @q @loc
saya lupa di file mana saya menulis @q, tolong cari
di mana @q dipakai @loc
tolong lacak kata @q dalam file-file @loc
@q muncul di file mana aja @loc
pernah nulis soal @q, di file mana ya @loc
""", 'fs.search {"path":"@L","text":"@q"}', "ok @cntz", "show")
pt(2, """
procura a palavra @q @at
procura @q em todos os arquivos @loc
em que arquivo aparece @q @loc
qual arquivo fala de @q @loc
quais ficheiros mencionam @q @loc
onde aparece @q @loc
acha @q dentro dos arquivos @loc
busca o texto @q nos arquivos @loc
grep @q @loc
não lembro em que arquivo escrevi @q, procura
onde é usado @q @loc
tem @q em algum lugar @loc?
em que ficheiros está @q @loc
quero achar onde escrevi @q @loc
@q aparece em quais arquivos @loc
""", 'fs.search {"path":"@L","text":"@q"}', "ok @cntz", "show")
idn(1.8, """
cari @q di @tx
ada kata @q gak di @tx
tampilkan baris yang ada @q di @tx
baris mana di @tx yang berisi @q
apakah @tx memuat @q
cek di @tx ada @q atau tidak
cari tulisan @q dalam file @tx
di @tx, cari @q
lihat semua @q yang muncul di @tx
""", 'fs.search {"path":"@tx","text":"@q"}', "ok @cntz", "show")
pt(1.8, """
procura @q no @tx
tem @q dentro de @tx?
mostra as linhas do @tx que têm @q
quais linhas de @tx contêm @q
o @tx fala de @q?
vê se aparece @q no arquivo @tx
busca @q no ficheiro @tx
no @tx, procura @q
linhas com @q em @tx
""", 'fs.search {"path":"@tx","text":"@q"}', "ok @cntz", "show")
idn(0.6, "masih ada TODO apa aja @loc\ntampilkan semua TODO @loc\ncari TODO @loc\nTODO yang belum dikerjakan @loc", 'fs.search {"path":"@L","text":"TODO","case":true}', "ok @cntz", "show")
pt(0.6, "quais TODO ainda faltam @loc\nmostra todos os TODO @loc\nprocura TODO @loc\no que ficou de TODO @loc", 'fs.search {"path":"@L","text":"TODO","case":true}', "ok @cntz", "show")

# ---------------------------------------------------------------- deleting, moving, copying many

_DEL = 'fs.search {"path":"@L","name_glob":"@K"%s}'
_OLD, _NEW, _BIG, _SMALL = ',"older_than_ms":"@O"', ',"newer_than_ms":"@N"', ',"min_bytes":"@B"', ',"max_bytes":"@S"'
_rm = ('fs.delete {"paths":"$1"}', "ok", "show")
idn(3, """
hapus semua @kind @loc
hapusin @kind @loc dong
tolong hapus seluruh @kind @loc
buang semua @kind @loc
bersihin @kind @loc
@kind @loc hapus aja semua
semua @kind @loc dihapus ya
singkirkan @kind @loc
@kind @loc udah gak kepake, hapus
aku mau hapus semua @kind @loc
delete semua @kind @loc
cari semua @kind @loc terus hapus
cariin @kind @loc abis itu buang
musnahkan semua @kind @loc
tolong bersihkan semua @kind @at
saya tidak butuh @kind @loc lagi, tolong dihapus
penuh nih, hapus semua @kind @loc
lenyapkan @kind @loc
""", _DEL % "", "ok @cnt", *_rm)
pt(3, """
apaga @the @loc
deleta @the @loc
exclui @the @loc
remove @the @loc
pode apagar @the @loc
quero apagar @the @loc
joga fora @the @loc
me livra @of @loc
limpa @the @loc
apague @the @loc por favor
acha @the @loc e apaga
não preciso mais @of @loc, pode excluir
elimina @the @loc
apagar @the @loc
excluir @the @loc
tira @the @loc
tô sem espaço, apaga @the @loc
podes apagar @the @loc?
some com @the @loc
procura @the @loc e elimina tudo
""", _DEL % "", "ok @cnt", *_rm)
idn(3, """
hapus @kind @old @loc
hapus semua file @loc yang umurnya lebih dari @age
hapusin @kind @loc yang udah lebih dari @age
bersihin file lama @loc, yang @age ke atas
buang @kind @old @loc
tolong hapus file @loc @old
file yang gak dipakai lebih dari @age @loc hapus aja
@kind @loc yang sudah lewat @age tolong dihapus
bersihkan @kind @old @at
hapus berkas yang sudah berumur lebih dari @age @loc
semua @kind @loc yang lebih lama dari @age dihapus saja
aku mau buang @kind @old @loc
hapus yang udah jadul @loc, @kind di atas @age
""", _DEL % _OLD, "ok @cnt", *_rm)
pt(3, """
apaga @the @old @loc
apaga os arquivos @loc com mais de @age
exclui @the @loc que têm mais de @age
remove os ficheiros @old @loc
limpa os arquivos velhos @loc, os de mais de @age
joga fora @the @old @loc
deleta tudo que tem mais de @age @loc
quero apagar @the @old @loc
apague os arquivos que não são usados há mais de @age @loc
elimina @the @loc sem uso há mais de @age
faz uma limpeza @loc: apaga os arquivos @old
pode excluir @the @old @loc
arquivos @old @loc podem ir pro lixo, apaga
""", _DEL % _OLD, "ok @cnt", *_rm)
idn(1.5, """
hapus @kind @big @loc
hapus semua file @loc yang ukurannya di atas @size
buang @kind yang lebih dari @size @loc
hapusin file gede @loc, yang melebihi @size
@kind @big @loc hapus aja
bersihkan file besar @big @loc
tolong hapus file @loc yang lebih besar dari @size
""", _DEL % _BIG, "ok @cnt", *_rm)
pt(1.5, """
apaga @the @big @loc
exclui os arquivos @loc com mais de @size
remove os ficheiros @big @loc
apaga tudo que passa de @size @loc
joga fora os arquivos grandes @loc, acima de @size
deleta @the maiores que @size @loc
""", _DEL % _BIG, "ok @cnt", *_rm)
idn(0.7, "hapus @kind @small @loc\nbuang @kind yang kurang dari @size @loc\nhapus file kecil @loc di bawah @size", _DEL % _SMALL, "ok @cnt", *_rm)
pt(0.7, "apaga @the @small @loc\nexclui os arquivos com menos de @size @loc\nremove os ficheiros @small @loc", _DEL % _SMALL, "ok @cnt", *_rm)
idn(0.9, "hapus @kind @loc @old dan @big\nhapus file yang lebih dari @age dan ukurannya lebih dari @size @loc\nbuang @kind @big yang umurnya di atas @age @loc", _DEL % (_BIG + _OLD), "ok @cnt", *_rm)
pt(0.9, "apaga @the @loc @old e @big\nexclui arquivos com mais de @size e mais de @age @loc\nremove os ficheiros @big e @old @loc", _DEL % (_BIG + _OLD), "ok @cnt", *_rm)

for _tool, _idl, _ptl in [
    ("move", """
pindahkan semua @kind @loc ke @dst
pindahin @kind @loc ke folder @dst
tolong pindah @kind @loc ke @dst ya
masukin semua @kind @loc ke @dst
taruh @kind @loc di folder @dst
kumpulin semua @kind @loc ke @dst
geser @kind @loc ke @dst
beresin dong, semua @kind @loc masuk ke folder @dst
semua @kind @loc tolong dipindahkan ke @dst
rapikan: @kind @loc pindah ke @dst
cari semua @kind @loc lalu pindahkan ke @dst
@kind @loc taro di @dst aja
mau mindahin @kind @loc ke @dst
""", """
move @the @loc para @dst
mova @the @loc para a pasta @dst
passa @the @loc pra @dst
coloca @the @loc na pasta @dst
bota @the @loc em @dst
joga @the @loc na pasta @dst
leva @the @loc para @dst
junta @the @loc em @dst
põe @the @loc em @dst
quero @the @loc na pasta @dst, move
organiza: @the @loc vão para @dst
transfere @the @loc para @dst
podes mover @the @loc para @dst?
mover @the @loc para @dst
acha @the @loc e move pra @dst
"""),
    ("copy", """
salin semua @kind @loc ke @dst
copy @kind @loc ke folder @dst
kopi semua @kind @loc ke @dst
copyin @kind @loc ke @dst dong
buat salinan semua @kind @loc di @dst
gandakan @kind @loc ke @dst
backup semua @kind @loc ke @dst
cadangkan @kind @loc ke @dst
duplikat semua @kind @loc ke folder @dst
semua @kind @loc tolong disalin ke @dst
cari @kind @loc lalu salin ke @dst
""", """
copia @the @loc para @dst
copie @the @loc para a pasta @dst
faz uma cópia @of @loc em @dst
copia @the @loc pra @dst
põe uma cópia @of @loc em @dst
duplica @the @loc na pasta @dst
faz backup @of @loc em @dst
quero uma cópia @of @loc em @dst
copiar @the @loc para @dst
podes copiar @the @loc para @dst?
"""),
]:
    idn(2.2, _idl, _DEL % "", "ok @cnt", 'fs.%s {"paths":"$1","into":"@dst"}' % _tool, "ok", "show")
    pt(2.2, _ptl, _DEL % "", "ok @cnt", 'fs.%s {"paths":"$1","into":"@dst"}' % _tool, "ok", "show")
idn(1.5, """
pindahkan @kind @old @loc ke @dst
file @loc yang lebih dari @age pindahin ke folder @dst
arsipkan file lama ke @dst, yaitu @kind @old @loc
masukkan @kind @loc yang umurnya di atas @age ke @dst
pindahin semua file @old @loc ke @dst
""", _DEL % _OLD, "ok @cnt", 'fs.move {"paths":"$1","into":"@dst"}', "ok", "show")
pt(1.5, """
move @the @old @loc para @dst
passa os arquivos @loc com mais de @age pra pasta @dst
manda os ficheiros @old @loc para @dst
leva @the @old @loc para @dst
coloca em @dst os arquivos @old @loc
""", _DEL % _OLD, "ok @cnt", 'fs.move {"paths":"$1","into":"@dst"}', "ok", "show")
idn(1.2, """
pindahkan @kind @big @loc ke @dst
file @loc yang di atas @size pindahin ke @dst
masukkan file gede @loc ke @dst, yang lebih dari @size
""", _DEL % _BIG, "ok @cnt", 'fs.move {"paths":"$1","into":"@dst"}', "ok", "show")
pt(1.2, """
move @the @big @loc para @dst
passa os arquivos @loc com mais de @size pra @dst
coloca em @dst os ficheiros @big @loc
""", _DEL % _BIG, "ok @cnt", 'fs.move {"paths":"$1","into":"@dst"}', "ok", "show")
idn(1.2, """
salin file @new @loc ke @dst
copy semua file @new @loc ke folder @dst
""", _DEL % _NEW, "ok @cnt", 'fs.copy {"paths":"$1","into":"@dst"}', "ok", "show")
pt(1.2, """
copia os arquivos @new @loc para @dst
faz backup dos ficheiros @new @loc em @dst
copia @the @new @loc pra pasta @dst
""", _DEL % _NEW, "ok @cnt", 'fs.copy {"paths":"$1","into":"@dst"}', "ok", "show")

# ---------------------------------------------------------------- exceptions, and only this folder

_X1 = 'fs.search {"path":"@L","kind":"file","not_glob":"@bn","depth":1}'
idn(2, """
hapus semua yang ada @at kecuali @bn
hapus semua file @at kecuali @bn
hapusin semuanya @at selain @bn
bersihkan @fol, sisakan @bn aja
kosongkan @fol tapi jangan hapus @bn
buang semua file @at, kecuali @bn
semua file @at boleh dihapus kecuali @bn
selain @bn, hapus semua file @at
@bn jangan dihapus, yang lain @at hapus semua
hapus isi @fol kecuali file @bn
cuma @bn yang disimpan, sisanya @at hapus
""", _X1, "ok @cnt", *_rm)
pt(2, """
apaga tudo @at menos o @bn
apaga tudo @at exceto @bn
apaga todos os arquivos @at, menos @bn
deixa só o @bn @at e apaga o resto
exclui tudo @at com exceção de @bn
limpa @fol mas não apaga o @bn
remove todos os ficheiros @at, exceto @bn
tirando o @bn, apaga tudo @at
fora o @bn, pode apagar todos os arquivos @at
não mexe no @bn, o resto @at pode apagar
deleta tudo @at salvo @bn
""", _X1, "ok @cnt", *_rm)
_X2 = 'fs.search {"path":"@L","kind":"file","not_glob":"{@bn,@bn2}","depth":1}'
idn(0.8, """
hapus semua file @at kecuali @bn dan @bn2
bersihkan @fol, sisakan @bn sama @bn2
buang semuanya @at selain @bn dan @bn2
""", _X2, "ok @cnt", *_rm, **{"bn": lambda r: (lambda p: (p, p))(values.stem(r).replace(",", "") + "." + r.choice(EXTS))})
pt(0.8, """
apaga tudo @at menos @bn e @bn2
apaga todos os arquivos @at exceto @bn e @bn2
limpa @fol, mas guarda @bn e @bn2
""", _X2, "ok @cnt", *_rm, **{"bn": lambda r: (lambda p: (p, p))(values.stem(r).replace(",", "") + "." + r.choice(EXTS))})
for _act, _idl, _ptl in [
    (None, """
tampilkan semua file @loc kecuali @kind
cari semua file @loc selain @kind
file @loc yang bukan @kind apa aja
daftar semua file @loc tanpa @kind
semua file @loc kecuali @kind mana aja
list file @loc, tapi jangan ikutkan @kind
""", """
lista todos os arquivos @loc menos @the
mostra todos os arquivos @loc exceto @the
quais arquivos @loc não são @kind
todos os ficheiros @loc exceto @the
lista todos os arquivos @loc, fora @the
procura todos os arquivos @loc que não sejam @kind
"""),
    ('fs.delete {"paths":"$1"}', """
hapus semua file @loc kecuali @kind
hapus semua file @loc selain @kind
buang file @loc yang bukan @kind
sisakan @kind saja, file lain @loc hapus semua
kecuali @kind, semua file @loc dihapus
hapusin file-file @loc tapi jangan @kind
""", """
apaga todos os arquivos @loc menos @the
exclui todos os ficheiros @loc exceto @the
deleta todos os arquivos @loc que não sejam @kind
apaga todos os arquivos @loc fora @the
remove todos os arquivos @loc, mas deixa @the
apaga tudo que não for @one @loc
"""),
    ('fs.move {"paths":"$1","into":"@dst"}', """
pindahkan semua file @loc kecuali @kind ke @dst
pindahin file @loc selain @kind ke folder @dst
file @loc yang bukan @kind pindahkan ke @dst
""", """
move todos os arquivos @loc menos @the para @dst
passa pra @dst todos os arquivos @loc exceto @the
tudo que não for @one @loc, move para @dst
"""),
    ('fs.copy {"paths":"$1","into":"@dst"}', """
salin semua file @loc kecuali @kind ke @dst
copy semua file @loc selain @kind ke @dst
""", """
copia todos os arquivos @loc menos @the para @dst
copia tudo @loc exceto @the para @dst
"""),
]:
    _s = 'fs.search {"path":"@L","kind":"file","not_glob":"@K"}'
    _rest = ["ok @cntz", "show"] if _act is None else ["ok @cnt", _act, "ok", "show"]
    idn(1.3, _idl, _s, *_rest)
    pt(1.3, _ptl, _s, *_rest)
_XD = 'fs.search {"path":"@L","name_glob":"@K","depth":1}'
idn(1, """
cari @kind hanya @at, jangan sampai subfolder
tampilkan @kind langsung @at saja, tanpa subfolder
@kind yang ada langsung @at, subfoldernya jangan
cari @kind @at, nggak usah masuk ke subfolder
""", _XD, "ok @cntz", "show")
pt(1, """
procura @the só @at, sem entrar nas subpastas
lista @the @at, sem as subpastas
mostra @the que estão diretamente @at, não nas subpastas
quero ver @the @at, mas sem subpastas
""", _XD, "ok @cntz", "show")
idn(1, """
hapus @kind hanya @at, subfolder jangan disentuh
hapus semua @kind @at tapi jangan yang di subfolder
hapus @kind langsung @at aja, tanpa subfolder
""", _XD, "ok @cnt", *_rm)
pt(1, """
apaga @the só @at, não mexe nas subpastas
apaga @the @at, mas não nas subpastas
exclui @the que estão diretamente @at, sem as subpastas
""", _XD, "ok @cnt", *_rm)
idn(0.8, "pindahkan @kind yang langsung @at saja ke @dst, subfolder jangan\npindahin @kind @at ke @dst tanpa subfolder", _XD, "ok @cnt", 'fs.move {"paths":"$1","into":"@dst"}', "ok", "show")
pt(0.8, "move só @the que estão @at, sem subpastas, para @dst\npassa @the @at pra @dst, mas sem as subpastas", _XD, "ok @cnt", 'fs.move {"paths":"$1","into":"@dst"}', "ok", "show")
_XO = 'fs.search {"path":"@L","name_glob":"@K","older_than_ms":"@O","not_glob":"@bn"}'
idn(0.8, "hapus @kind @old @loc kecuali @bn\nhapus file @old @loc tapi jangan @bn\nbuang semua file @old @loc selain @bn", _XO, "ok @cnt", *_rm)
pt(0.8, "apaga @the @old @loc menos o @bn\nexclui os arquivos @old @loc exceto @bn\nremove os ficheiros @old @loc, mas deixa o @bn", _XO, "ok @cnt", *_rm)
_XK = 'fs.search {"path":"@L","name_glob":"@K","not_glob":"@bn"}'
idn(1, "hapus semua @kind @loc kecuali @bn\nhapus @kind @loc selain @bn\nsemua @kind @loc hapus, tapi @bn jangan", _XK, "ok @cnt", *_rm)
pt(1, "apaga @the @loc menos o @bn\nexclui @the @loc exceto @bn\napaga @the @loc, só deixa o @bn", _XK, "ok @cnt", *_rm)
idn(0.6, "pindahkan semua @kind @loc ke @dst kecuali @bn\npindahin @kind @loc ke @dst tapi @bn biarkan", _XK, "ok @cnt", 'fs.move {"paths":"$1","into":"@dst"}', "ok", "show")
pt(0.6, "move @the @loc para @dst menos o @bn\npassa @the @loc pra @dst, mas deixa o @bn onde está", _XK, "ok @cnt", 'fs.move {"paths":"$1","into":"@dst"}', "ok", "show")

idn(1.2, "hapus semua file kosong @loc\nbuang file yang kosong @loc\nhapusin file 0 byte @loc\ncari file kosong @loc terus hapus\nbersihkan file kosong @loc", 'fs.search {"path":"@L","kind":"file","empty":true}', "ok @cnt", *_rm)
pt(1.2, "apaga os arquivos vazios @loc\nexclui todos os ficheiros vazios @loc\nacha os arquivos vazios @loc e apaga\nlimpa os arquivos de 0 bytes @loc\nremove os arquivos sem nada dentro @loc", 'fs.search {"path":"@L","kind":"file","empty":true}', "ok @cnt", *_rm)
idn(1.2, "hapus folder kosong @loc\nbuang semua folder yang kosong @loc\nhapusin direktori kosong @loc\nbersihkan folder kosong @loc\ncari folder kosong @loc lalu hapus", 'fs.search {"path":"@L","kind":"folder","empty":true}', "ok @cnt", *_rm)
pt(1.2, "apaga as pastas vazias @loc\nexclui todos os diretórios vazios @loc\nacha as pastas vazias @loc e apaga\nremove as pastas sem nada dentro @loc\nlimpa as pastas vazias @loc", 'fs.search {"path":"@L","kind":"folder","empty":true}', "ok @cnt", *_rm)
_JUNK = ["node_modules", "__pycache__", "target", "build", "dist", "tmp", "cache", "venv", "old"]
idn(0.8, "hapus semua folder @junk @loc\nhapusin folder @junk @loc\nbuang setiap folder bernama @junk @loc", 'fs.search {"path":"@L","name_glob":"@junk","kind":"folder"}', "ok @cnt", 'fs.delete {"paths":"$1","recursive":true}', "ok", "show", junk=_JUNK)
pt(0.8, "apaga todas as pastas @junk @loc\nexclui as pastas chamadas @junk @loc\nremove cada pasta @junk @loc", 'fs.search {"path":"@L","name_glob":"@junk","kind":"folder"}', "ok @cnt", 'fs.delete {"paths":"$1","recursive":true}', "ok", "show", junk=_JUNK)

_PICK = 'fs.list {"path":"@L","recursive":true,%s,"limit":1,"kind":"file","glob":"@K"}'
for _sort, _iw, _pw in [('"sort":"size"', ("terbesar", "paling gede"), "maior #"), ('"sort":"modified"', ("terbaru", "yang paling baru"), "# mais recente"), ('"sort":"modified","reverse":true', ("paling lama", "tertua"), "# mais antigo"), ('"sort":"size","reverse":true', ("terkecil", "paling kecil"), "menor #")]:
    _a, _b = _iw
    _w = 0.9 if "reverse" not in _sort else 0.4
    _c = _pw.replace("#", "@one")
    _ca = _pw.replace("#", "arquivo")
    idn(_w, f"hapus @one {_a} @loc\nhapus satu file {_b} @loc\ncari file {_a} @loc lalu hapus\n@one {_b} @loc hapus aja\nbuang file {_b} @loc", _PICK % _sort, "ok 1", *_rm)
    pt(_w, f"apaga o {_c} @loc\nexclui o {_ca} @loc\nacha o {_ca} @loc e apaga\nremove o {_c} @loc", _PICK % _sort, "ok 1", *_rm)
    idn(_w, f"pindahkan @one {_a} @loc ke @dst\npindahin file {_b} @loc ke folder @dst\nfile {_a} @loc taruh di @dst", _PICK % _sort, "ok 1", 'fs.move {"paths":"$1","into":"@dst"}', "ok", "show")
    pt(_w, f"move o {_c} @loc para @dst\npassa o {_ca} @loc pra pasta @dst\ncoloca o {_ca} @loc em @dst", _PICK % _sort, "ok 1", 'fs.move {"paths":"$1","into":"@dst"}', "ok", "show")
    idn(_w, f"salin @one {_a} @loc ke @dst\ncopy file {_b} @loc ke folder @dst", _PICK % _sort, "ok 1", 'fs.copy {"paths":"$1","into":"@dst"}', "ok", "show")
    pt(_w, f"copia o {_c} @loc para @dst\nfaz uma cópia do {_ca} @loc em @dst", _PICK % _sort, "ok 1", 'fs.copy {"paths":"$1","into":"@dst"}', "ok", "show")
_NEWEST = _PICK % '"sort":"modified"'
idn(1, "buka @one terbaru @loc\nbaca @kind yang paling baru @loc\ntampilkan isi file terbaru @loc\napa isi @one terakhir @loc\nlihat isi file yang terakhir diubah @loc", _NEWEST, "ok 1", 'fs.read {"path":"$1.0"}', "ok", "show", kind=id_textkind, one=id_textkind)
pt(1, "abre o @one mais recente @loc\nmostra o conteúdo do arquivo mais recente @loc\nlê o último arquivo modificado @loc\no que diz o @one mais recente @loc", _NEWEST, "ok 1", 'fs.read {"path":"$1.0"}', "ok", "show", one=lambda r: pt_textkind(r, ["arquivo %s", "ficheiro .%s", "arquivo .%s"]))
idn(0.8, "tampilkan @n baris terakhir dari @one terbaru @loc\n@n baris terakhir file paling baru @loc", _NEWEST, "ok 1", 'fs.read {"path":"$1.0","last_lines":@n}', "ok", "show", one=id_textkind)
pt(0.8, "mostra as últimas @npt linhas do arquivo mais recente @loc\nas @npt últimas linhas do @one mais recente @loc", _NEWEST, "ok 1", 'fs.read {"path":"$1.0","last_lines":@npt}', "ok", "show", one=lambda r: pt_textkind(r, ["arquivo %s", "ficheiro .%s"]), npt=_num(PT_NUM))

# ---------------------------------------------------------------- one file: change, archive

def newname(lang):
    """A name that is given, alone or in a folder, with one ending."""
    return lambda r: (lambda p: (lib.quoted(r, p), p))(lib.file_path(r, lib.EXT_TEXT, lang, 0.85))


def both(weight, indo, port, *steps, derive=None, fails=None, **more):
    """The same intent in both languages."""
    for lang, wordings in (("id", indo), ("pt", port)):
        extra = {k[:-3] if k.endswith(("_id", "_pt")) else k: v for k, v in more.items() if not k.endswith(("_id", "_pt")) or k.endswith("_" + lang)}
        rules(lang, weight, wordings, list(steps), derive=derive, **extra)


both(3, """
hapus @nm
hapus file @nm
tolong hapus @nm dong
hapusin @nm ya
buang aja file @nm
@nm udah gak kepake, hapus
@nm hapus aja
singkirkan file @nm
delete @nm
saya mau menghapus @nm
tolong dihapus file @nm
file @nm gak penting, buang
enyahkan @nm
@nm salah, hapus ya
bisa hapus file @nm?
""", """
apaga o @nm
deleta o arquivo @nm
exclui @nm
pode apagar o @nm
joga fora o @nm
remove o ficheiro @nm
quero excluir o arquivo @nm
apagar @nm
não preciso mais do @nm, apaga
some com o arquivo @nm
podes eliminar o ficheiro @nm?
o @nm não serve mais, deleta
manda o @nm embora, pode excluir
excluir o arquivo @nm
tira o @nm daí
""", 'fs.delete {"paths":["@nm"]}', "ok", "show")
both(1.5, """
hapus folder @fo
hapusin folder @fo sama isinya
buang direktori @fo beserta semua isinya
folder @fo hapus aja
tolong hapus folder @fo
hapus folder @fo dan semua yang ada di dalamnya
folder @fo udah gak dipakai, buang
""", """
apaga a pasta @fo
deleta a pasta @fo com tudo dentro
exclui o diretório @fo
remove a pasta @fo e tudo que tem nela
pode apagar a pasta @fo inteira
não preciso mais da pasta @fo, apaga
eliminar a pasta @fo
""", 'fs.delete {"paths":["@fo"],"recursive":true}', "ok", "show")
both(1, """
hapus @bn dan @bn2
hapusin @bn sama @bn2
buang file @bn, @bn2
@bn dan @bn2 tolong dihapus
""", """
apaga @bn e @bn2
exclui os arquivos @bn e @bn2
deleta o @bn e o @bn2
pode remover @bn e também @bn2
""", 'fs.delete {"paths":["@bn","@bn2"]}', "ok", "show")
both(2.5, """
ganti nama @nm jadi @bn
ubah nama file @nm menjadi @bn
rename @nm ke @bn
namain ulang @nm jadi @bn
@nm ganti namanya jadi @bn
tolong ubah nama @nm ke @bn
@nm harusnya bernama @bn
nama file @nm salah, harusnya @bn, tolong ganti
beri nama baru untuk @nm: @bn
mau ganti nama @nm jadi @bn dong
""", """
renomeia @nm para @bn
muda o nome do @nm para @bn
troca o nome do arquivo @nm por @bn
o @nm tem que se chamar @bn
renomear @nm para @bn
quero que o arquivo @nm se chame @bn
dá o nome de @bn ao ficheiro @nm
o nome do @nm tá errado, o certo é @bn
altera o nome de @nm para @bn
podes mudar o nome do ficheiro @nm para @bn?
rebatiza o @nm de @bn
""", 'fs.move {"renames":[{"from":"@nm","to":"@bn"}]}', "ok", "show")
for _tool, _i, _p in [("move", """
pindahkan @nm ke @dst
pindahin file @nm ke folder @dst
taruh @nm di folder @dst
masukin @nm ke @dst
tolong pindah @nm ke @dst
@nm pindahin ke @dst dong
geser file @nm ke @dst
@nm salah tempat, pindahkan ke @dst
@nm mestinya di folder @dst, pindahin
""", """
move o @nm para @dst
passa o arquivo @nm pra pasta @dst
coloca o @nm na pasta @dst
bota o @nm em @dst
leva o ficheiro @nm para @dst
mover @nm para @dst
o @nm tá no lugar errado, move pra @dst
põe o @nm dentro de @dst
transfere o arquivo @nm para @dst
podes mover o @nm para a pasta @dst?
"""), ("copy", """
salin @nm ke @dst
copy file @nm ke folder @dst
kopi @nm ke @dst
buat salinan @nm di folder @dst
taruh salinan @nm di @dst
tolong copyin @nm ke @dst
gandakan @nm ke folder @dst
""", """
copia o @nm para @dst
faz uma cópia do @nm na pasta @dst
copia o ficheiro @nm pra pasta @dst
copiar @nm para @dst
põe uma cópia do @nm em @dst
quero uma cópia do arquivo @nm em @dst
""")]:
    both(2, _i, _p, 'fs.%s {"from":"@nm","into":"@dst"}' % _tool, "ok", "show")
    both(0.8, "\n".join(x for x in ["pindahkan @bn dan @bn2 ke @dst", "pindahin @bn sama @bn2 ke folder @dst", "@bn dan @bn2 taruh di @dst"]) if _tool == "move" else "salin @bn dan @bn2 ke @dst\ncopy @bn sama @bn2 ke folder @dst",
         "move @bn e @bn2 para @dst\ncoloca o @bn e o @bn2 na pasta @dst\npassa @bn e @bn2 pra @dst" if _tool == "move" else "copia @bn e @bn2 para @dst\nfaz cópia de @bn e @bn2 em @dst", 'fs.%s {"paths":["@bn","@bn2"],"into":"@dst"}' % _tool, "ok", "show")
both(1.5, """
salin @nm jadi @bn
copy @nm dengan nama @bn
buat salinan @nm bernama @bn
duplikat @nm jadi @bn
kopi file @nm sebagai @bn
gandakan @nm dengan nama @bn
""", """
copia o @nm como @bn
faz uma cópia do @nm chamada @bn
duplica o @nm com o nome @bn
salva uma cópia do @nm como @bn
cria uma cópia de @nm com nome @bn
""", 'fs.copy {"from":"@nm","to":"@bn"}', "ok", "show")
both(0.9, "salin folder @fo ke @dst\ncopy folder @fo jadi @dst\nbuat salinan folder @fo bernama @dst\ngandakan direktori @fo menjadi @dst",
     "copia a pasta @fo para @dst\nduplica a pasta @fo como @dst\nfaz uma cópia da pasta @fo chamada @dst\ncopia o diretório @fo inteiro para @dst", 'fs.copy {"from":"@fo","to":"@dst"}', "ok", "show")
both(1.3, """
backup @nm dulu
cadangkan file @nm
bikin backup @nm
buat cadangan dari @nm
amankan @nm, bikin backupnya
tolong backupkan @nm
sebelum diubah, backup dulu @nm
""", """
faz um backup do @nm
faz backup do arquivo @nm
cria uma cópia de segurança do @nm
quero um backup de @nm
salva um backup do @nm antes de eu mexer
faz uma cópia de segurança do ficheiro @nm
""", 'fs.copy {"from":"@nm","to":"@nm.bak"}', "ok", "show")
both(2, """
buat folder @fo
bikin folder @fo dong
bikinin folder baru namanya @fo
tolong buatkan folder @fo
folder baru: @fo
saya butuh folder bernama @fo
buat direktori @fo
tambah folder @fo
mkdir @fo
""", """
cria uma pasta @fo
cria a pasta @fo pra mim
faz uma pasta chamada @fo
nova pasta @fo
preciso de uma pasta com o nome @fo
criar diretório @fo
quero uma pasta nova chamada @fo
crie um diretório chamado @fo
""", 'fs.mkdir {"path":"@fo","parents":true}', "ok", "show")
both(1, """
buat folder @fo lalu pindahkan @nm ke situ
bikin folder @fo terus masukin @nm ke dalamnya
buat direktori @fo dan taruh @nm di sana
""", """
cria a pasta @fo e move o @nm pra lá
faz uma pasta @fo e coloca o @nm dentro
cria uma pasta chamada @fo e põe lá o @nm
""", 'fs.mkdir {"path":"@fo","parents":true}', "ok", 'fs.move {"from":"@nm","into":"@fo"}', "ok", "show")
both(1.3, """
buat file kosong @nf
bikin file baru @nf
buatkan file bernama @nf
tolong buat file @nf
saya perlu file kosong namanya @nf
touch @nf
file baru @nf dong
""", """
cria um arquivo vazio @nf
cria o arquivo @nf
faz um arquivo novo chamado @nf
preciso de um ficheiro vazio com o nome @nf
novo arquivo @nf
criar ficheiro @nf
""", 'fs.write {"path":"@nf","content":"","expect_hash":"absent"}', "ok", "show", nf_id=newname("id"), nf_pt=newname("pt"))
both(2, """
buat file @nf isinya @qt
bikin file @nf yang berisi @qt
tulis @qt ke file baru @nf
simpan tulisan @qt di @nf
catat @qt di file @nf
buatkan file bernama @nf dengan teks @qt
tolong tulis @qt dan simpan sebagai @nf
""", """
cria um arquivo @nf com o texto @qt
escreve @qt num arquivo novo chamado @nf
salva @qt em @nf
cria o @nf com @qt dentro
faz um ficheiro @nf com o conteúdo @qt
anota @qt no arquivo @nf
guarda o texto @qt num ficheiro chamado @nf
""", 'fs.write {"path":"@nf","content":"@qt","expect_hash":"absent"}', "ok", "show", nf_id=newname("id"), nf_pt=newname("pt"))
both(2, """
tambahkan @qt di akhir @nf
tambahin baris @qt ke @nf
tambah @qt di bagian bawah file @nf
sisipkan @qt di akhir file @nf
tolong tambahkan tulisan @qt ke @nf
di @nf tambahin @qt paling bawah
""", """
adiciona @qt no final do @nf
acrescenta a linha @qt ao @nf
bota @qt no fim do arquivo @nf
coloca mais uma linha no @nf: @qt
põe @qt no fim do ficheiro @nf
adiciona a linha @qt em @nf
acrescente @qt ao final de @nf
""", 'fs.write {"path":"@nf","content":"@qt","append":true}', "ok", "show", nf_id=newname("id"), nf_pt=newname("pt"))
both(0.7, "kosongkan file @nf\nkosongin isi @nf\nhapus seluruh isi @nf, tapi filenya jangan\nbersihkan isi file @nf sampai kosong", "esvazia o arquivo @nf\nlimpa o conteúdo do @nf\ndeixa o @nf em branco\napaga o conteúdo do @nf, mas mantém o arquivo", 'fs.write {"path":"@nf","content":""}', "ok", "show", nf_id=newname("id"), nf_pt=newname("pt"))
both(2.5, """
ganti @q jadi @q2 di @tx
ubah semua @q menjadi @q2 di file @tx
di @tx, @q diganti @q2
tolong ganti kata @q dengan @q2 di @tx
gantiin @q ke @q2 dalam @tx dong
replace @q dengan @q2 di @tx
setiap @q di @tx ubah jadi @q2
di file @tx tulisannya @q, harusnya @q2, tolong ganti
@q di @tx tolong diganti dengan @q2
""", """
troca @q por @q2 no @tx
substitui @q por @q2 no arquivo @tx
no @tx, muda @q para @q2
onde tem @q no @tx, põe @q2
muda todos os @q para @q2 em @tx
trocar @q por @q2 em @tx
no arquivo @tx tá escrito @q mas o certo é @q2, troca
substituir todas as ocorrências de @q por @q2 no ficheiro @tx
altera @q para @q2 em @tx
""", 'fs.edit {"path":"@tx","edits":[{"old":"@q","new":"@q2","all":true}]}', "ok", "show")
both(0.7, "hapus kata @q dari @tx\nbuang semua @q di @tx\nhilangkan tulisan @q dari file @tx", "tira todos os @q do @tx\nremove a palavra @q de @tx\napaga todo @q do arquivo @tx", 'fs.edit {"path":"@tx","edits":[{"old":"@q","new":"","all":true}]}', "ok", "show", q_id=quoted_text("id"), q_pt=quoted_text("pt"))
both(1, "backup dulu @nf lalu ganti @q jadi @q2\nbikin cadangan @nf, terus ubah @q menjadi @q2 di dalamnya", "faz um backup do @nf e depois troca @q por @q2 nele\ncria uma cópia de segurança de @nf e substitui @q por @q2", 'fs.copy {"from":"@nf","to":"@nf.bak"}', "ok", 'fs.edit {"path":"@nf","edits":[{"old":"@q","new":"@q2","all":true}]}', "ok", "show", nf_id=newname("id"), nf_pt=newname("pt"))
both(1.2, """
jadikan @sh bisa dijalankan
bikin @sh executable
kasih izin eksekusi ke @sh
@sh gak bisa dijalankan, kasih izinnya
beri hak eksekusi untuk script @sh
""", """
torna o @sh executável
deixa o script @sh executável
dá permissão de execução pro @sh
não consigo rodar o @sh, dá permissão de execução
faz com que o @sh possa ser executado
""", 'fs.chmod {"paths":["@sh"],"mode":"+x"}', "ok", "show", sh=values.SAMPLERS["script"])
both(0.7, "jadikan @nm read-only\nkunci @nm biar gak bisa diubah\nlindungi @nm dari perubahan\nbikin @nm cuma bisa dibaca", "deixa o @nm somente leitura\nprotege o @nm contra alterações\ntorna o @nm só de leitura\nnão deixa ninguém alterar o @nm", 'fs.chmod {"paths":["@nm"],"mode":"a-w"}', "ok", "show")
both(0.6, "bikin @nm cuma saya yang bisa baca\njadikan @nm pribadi\norang lain jangan bisa buka @nm", "só eu posso ler o @nm\ndeixa o @nm privado\nninguém além de mim deve abrir o @nm", 'fs.chmod {"paths":["@nm"],"mode":"go-rwx"}', "ok", "show")
both(0.8, "ubah izin @nm ke @mode\nset permission @nm jadi @mode\nchmod @mode @nm\natur hak akses @nm menjadi @mode", "muda as permissões do @nm para @mode\nchmod @mode no @nm\npõe permissão @mode no @nm\ndefine as permissões de @nm como @mode", 'fs.chmod {"paths":["@nm"],"mode":"@mode"}', "ok", "show")

both(1.5, """
zip folder @fo
kompres folder @fo
jadikan folder @fo file zip
zipin folder @fo dong
bungkus folder @fo jadi zip
arsipkan folder @fo
""", """
zipa a pasta @fo
compacta a pasta @fo
faz um zip da pasta @fo
comprime a pasta @fo
transforma a pasta @fo em zip
quero a pasta @fo zipada
""", 'fs.archive {"paths":["@fo"],"to":"@zipname"}', "ok", "show", derive=lambda v, r: {"zipname": v["fo"].rstrip("/").rsplit("/", 1)[-1] + ".zip"}, fo_id=lambda r: (lambda p: (lib.quoted(r, p), p))(_plain_folder(r, "id")), fo_pt=lambda r: (lambda p: (lib.quoted(r, p), p))(_plain_folder(r, "pt")))
both(1.8, """
kompres folder @fo jadi @ar
zip @fo ke @ar
buat arsip @ar dari folder @fo
masukkan folder @fo ke dalam @ar
bungkus @fo jadi @ar
pak folder @fo menjadi @ar
kirim tugas harus satu file, jadi kompres @fo ke @ar
""", """
compacta a pasta @fo em @ar
zipa @fo como @ar
cria o @ar com a pasta @fo
faz um arquivo @ar da pasta @fo
comprime @fo para @ar
empacota a pasta @fo em @ar
preciso mandar por email, então compacta @fo em @ar
""", 'fs.archive {"paths":["@fo"],"to":"@ar"}', "ok", "show")
both(0.9, "kompres @bn dan @bn2 jadi @ar\nzip @bn sama @bn2 ke @ar\nbuat @ar dari @bn dan @bn2", "compacta @bn e @bn2 em @ar\nzipa o @bn e o @bn2 como @ar\ncria @ar com @bn e @bn2", 'fs.archive {"paths":["@bn","@bn2"],"to":"@ar"}', "ok", "show")
both(1.5, """
kompres semua @kind @loc jadi @ar
zip semua @kind @loc ke @ar
masukin semua @kind @loc ke @ar
buat @ar dari semua @kind @loc
kemas @kind @loc menjadi @ar
""", """
compacta @the @loc em @ar
zipa @the @loc num arquivo @ar
junta @the @loc em @ar
cria @ar com @the @loc
empacota @the @loc em @ar
""", _DEL % "", "ok @cnt", 'fs.archive {"paths":"$1","to":"@ar"}', "ok", "show")
both(1, "kompres @kind @old @loc jadi @ar\narsipkan @kind @loc @old ke @ar\nzip file lama @loc yang lebih dari @age ke @ar", "compacta @the @old @loc em @ar\narquiva @the @loc @old em @ar\nzipa os arquivos @loc com mais de @age em @ar", _DEL % _OLD, "ok @cnt", 'fs.archive {"paths":"$1","to":"@ar"}', "ok", "show")
both(0.9, "kompres @kind @loc jadi @ar lalu hapus aslinya\nzip semua @kind @loc ke @ar dan hapus file aslinya", "compacta @the @loc em @ar e apaga os originais\nzipa @the @loc em @ar e depois remove os originais", _DEL % "", "ok @cnt", 'fs.archive {"paths":"$1","to":"@ar","remove_originals":true}', "ok", "show")
both(0.9, "gzip semua @kind @loc\nkompres satu per satu @kind @loc\nkompres masing-masing @kind @loc", "comprime cada um @of @loc\ncomprime com gzip @the @loc\ngzip em @the @loc", _DEL % "", "ok @cnt", 'fs.archive {"paths":"$1","each":true}', "ok", "show")
both(1.8, """
ekstrak @ar
buka arsip @ar
unzip @ar dong
bongkar @ar
extract file @ar
ekstrakin @ar di sini
tolong buka kompresan @ar
""", """
descompacta o @ar
extrai o @ar
descomprime o arquivo @ar
extrai aqui o conteúdo do @ar
unzip no @ar
desempacota @ar
podes extrair o @ar?
descompactar @ar aqui
""", 'fs.extract {"archive":"@ar","to":"@stemof"}', "ok", "show", derive=lambda v, r: {"stemof": re.sub(r"\.(tar\.gz|tgz|tar|zip)$", "", v["ar"])})
both(1.5, """
ekstrak @ar ke @dst
unzip @ar ke folder @dst
buka @ar dan taruh isinya di @dst
bongkar arsip @ar ke dalam @dst
ekstrak isi @ar ke folder @dst
""", """
extrai o @ar para @dst
descompacta @ar na pasta @dst
extrai o conteúdo do @ar em @dst
descomprime o @ar pra pasta @dst
""", 'fs.extract {"archive":"@ar","to":"@dst"}', "ok", "show")
both(1.2, """
apa isi arsip @ar
lihat isi @ar tanpa diekstrak
di dalam @ar ada file apa aja
daftar isi @ar
@ar isinya apa
""", """
o que tem dentro do @ar
lista o conteúdo do @ar sem extrair
quais arquivos tem no @ar
mostra o que há dentro de @ar
que ficheiros estão no @ar?
""", 'fs.extract {"archive":"@ar","to":".","list_only":true}', "ok", "show")
_E = 'fs.search {"path":"@L","name_glob":"*.@ea"}'
both(0.9, "ubah ekstensi semua file .@ea @loc jadi .@eb\nganti semua .@ea @loc menjadi .@eb\nsemua file @ea @loc ganti ekstensinya ke @eb", "muda a extensão dos arquivos .@ea @loc para .@eb\ntroca .@ea por .@eb em todos os arquivos @loc\nrenomeia todos os .@ea @loc para .@eb", _E, "ok @cnt", 'fs.move {"paths":"$1","pattern":{"find":"\\\\.@ea$","replace":".@eb"}}', "ok", "show", ea=["jpeg", "htm", "text", "txt", "log", "yml", "bak", "md"], eb=["jpg", "html", "csv", "yaml", "old", "markdown", "data"])
both(0.8, "tambahkan @pre di depan nama semua @kind @loc\nkasih awalan @pre ke semua @kind @loc", "coloca @pre na frente do nome de todos os @mk @loc\nadiciona o prefixo @pre a todos os @mk @loc", _DEL % "", "ok @cnt", 'fs.move {"paths":"$1","pattern":{"find":"^","replace":"@pre"}}', "ok", "show", pre=lambda r: values.word(r) + r.choice("_-"))
both(0.7, "ganti spasi jadi garis bawah di nama semua @kind @loc\nhilangkan spasi di nama @kind @loc, ganti pakai underscore", "troca os espaços por sublinhado no nome de todos os @mk @loc\nsubstitui espaços por underline nos nomes dos @mk @loc", _DEL % "", "ok @cnt", 'fs.move {"paths":"$1","pattern":{"find":" ","replace":"_"}}', "ok", "show")
both(0.6, "cari @bn @loc lalu tampilkan isinya\ntemukan @bn @loc terus bacakan", "acha o @bn @loc e mostra o conteúdo\nprocura o @bn @loc e lê pra mim", 'fs.search {"path":"@L","name_glob":"@bn"}', "ok 1", 'fs.read {"path":"$1.0"}', "ok", "show", bn_id=bare("id", lib.EXT_TEXT), bn_pt=bare("pt", lib.EXT_TEXT))
both(0.6, "cari @bn @loc terus hapus\ntemukan file @bn @loc lalu buang", "acha o @bn @loc e apaga\nprocura o arquivo @bn @loc e exclui", 'fs.search {"path":"@L","name_glob":"@bn"}', "ok 1", *_rm)
both(0.6, "cari @bn @loc lalu pindahkan ke @dst\ntemukan @bn @loc terus taruh di @dst", "acha o @bn @loc e move pra @dst\nprocura o @bn @loc e coloca em @dst", 'fs.search {"path":"@L","name_glob":"@bn"}', "ok 1", 'fs.move {"paths":"$1","into":"@dst"}', "ok", "show")

# ---------------------------------------------------------------- texts, tables, shell lines

def sh(weight, line, indo, port, derive=None, **more):
    both(weight, indo, port, "sh " + line, "ok", "show", derive=derive, **more)


_bq = lambda v, r: {"barepat": v["pat"], **({"barerep": v["rep"]} if "rep" in v else {})}
sh(1.5, "sort @txt", "urutkan isi @txt\nurutin baris di @txt sesuai abjad\nsort file @txt dari a ke z\ntolong urutkan baris-baris @txt\n@txt diurutkan menurut abjad",
   "ordena as linhas do @txt\npõe o @txt em ordem alfabética\nordenar @txt\nordena alfabeticamente o arquivo @txt\nquero ver @txt em ordem alfabética")
sh(0.8, "sort -r @txt", "urutkan @txt dari z ke a\nurutkan isi @txt terbalik\nsort @txt secara menurun", "ordena o @txt de z a a\nordena @txt na ordem inversa\npõe o @txt em ordem decrescente")
sh(0.8, "sort -n @txt", "urutkan angka di @txt\nsort @txt sebagai angka\nurutkan angka-angka dalam @txt dari yang kecil", "ordena os números do @txt\nordena @txt como números\nordena @txt numericamente")
sh(1.2, "sort -u @txt", "urutkan @txt tanpa baris ganda\ntampilkan baris unik dari @txt\nurutkan @txt dan buang yang dobel", "ordena o @txt sem repetidos\nmostra as linhas únicas do @txt\nordena @txt e tira as repetidas")
sh(1, "sort -u @txt | wc -l", "ada berapa baris unik di @txt\nberapa baris yang berbeda di @txt\nhitung baris unik @txt", "quantas linhas diferentes tem o @txt\nquantas linhas únicas há no @txt\nconta as linhas distintas de @txt")
sh(1.2, "sort @txt | uniq -d", "baris mana yang dobel di @txt\nada baris ganda gak di @txt\ntampilkan baris yang berulang di @txt\ncari duplikat dalam @txt", "quais linhas se repetem no @txt\ntem linha repetida no @txt?\nmostra as linhas duplicadas de @txt\nacha os repetidos no @txt")
sh(1, "awk '!seen[$0]++' @txt", "tampilkan @txt tanpa baris dobel, urutannya tetap\n@txt tanpa baris ganda tapi jangan diurutkan", "mostra o @txt sem linhas repetidas, sem mudar a ordem\n@txt sem duplicatas mantendo a ordem")
sh(1.2, "sort @txt | uniq -c | sort -rn", "baris apa yang paling sering di @txt\nhitung berapa kali tiap baris muncul di @txt\nfrekuensi tiap baris di @txt", "quais linhas mais aparecem no @txt\nconta quantas vezes cada linha aparece no @txt\nfrequência de cada linha de @txt")
sh(1, "grep -oE '[[:alpha:]]+' @txt | tr 'A-Z' 'a-z' | sort | uniq -c | sort -rn | head -n @k", "@k kata paling sering di @txt\ntop @k kata di @txt\nkata apa yang paling banyak muncul di @txt, ambil @k", "as @k palavras mais usadas no @txt\ntop @k palavras de @txt\nquais as @k palavras que mais aparecem no @txt", k=["3", "5", "10", "20", "50"])
sh(1.2, "cut -d, -f@c @onlycsv", "ambil kolom @c dari @onlycsv\nkolom ke-@c di @onlycsv\ntampilkan kolom nomor @c dari @onlycsv\nsaya cuma butuh kolom @c dari @onlycsv\nlihat kolom ke @c file @onlycsv",
   "pega a coluna @c do @onlycsv\ncoluna @c do arquivo @onlycsv\nmostra só a coluna @c de @onlycsv\nsó preciso da coluna @c do @onlycsv\nextrai a coluna @c de @onlycsv")
sh(1, "cut -d, -f@c @onlycsv | sort -u", "nilai unik di kolom @c @onlycsv\nada nilai apa aja di kolom @c dari @onlycsv\nisi berbeda pada kolom @c @onlycsv", "valores únicos da coluna @c do @onlycsv\nque valores diferentes tem a coluna @c de @onlycsv\nvalores distintos na coluna @c do @onlycsv")
sh(1, "cut -d, -f@c @onlycsv | sort | uniq -c | sort -rn", "hitung tiap nilai di kolom @c @onlycsv\nberapa kali tiap nilai muncul di kolom @c dari @onlycsv\nfrekuensi nilai kolom @c @onlycsv", "conta cada valor da coluna @c do @onlycsv\nquantas vezes cada valor aparece na coluna @c de @onlycsv\nfrequência dos valores da coluna @c do @onlycsv")
sh(1.5, "awk -F, '{ s += $@c } END { print s }' @onlycsv", "jumlahkan kolom @c di @onlycsv\nberapa total kolom @c dari @onlycsv\ntotalin kolom ke-@c @onlycsv dong\njumlah kolom @c file @onlycsv\nhitung total kolom @c @onlycsv", "soma a coluna @c do @onlycsv\nqual o total da coluna @c de @onlycsv\nquanto dá a coluna @c do @onlycsv somada\ntotal da coluna @c do @onlycsv\nsomar a coluna @c de @onlycsv")
sh(1.2, "awk -F, 'NR > 1 { s += $@c; n++ } END { if (n) print s / n }' @onlycsv", "rata-rata kolom @c di @onlycsv berapa\nhitung rata-rata kolom ke-@c dari @onlycsv\nnilai rata-rata kolom @c file @onlycsv", "qual a média da coluna @c do @onlycsv\ncalcula a média da coluna @c de @onlycsv\nmédia da coluna @c do arquivo @onlycsv")
sh(1, "awk -F, 'NR == 2 || NR > 2 && $@c > m { m = $@c } END { print m }' @onlycsv", "nilai terbesar di kolom @c @onlycsv\nberapa nilai maksimum kolom @c dari @onlycsv\nangka tertinggi kolom ke-@c @onlycsv", "maior valor da coluna @c do @onlycsv\nqual o máximo da coluna @c de @onlycsv\nvalor mais alto na coluna @c do @onlycsv")
sh(0.8, "awk -F, 'NR == 2 || NR > 2 && $@c < m { m = $@c } END { print m }' @onlycsv", "nilai terkecil di kolom @c @onlycsv\nberapa nilai minimum kolom @c dari @onlycsv", "menor valor da coluna @c do @onlycsv\nqual o mínimo da coluna @c de @onlycsv")
sh(1, "sort -t, -k@c @onlycsv", "urutkan @onlycsv berdasarkan kolom @c\nsort @onlycsv menurut kolom ke-@c", "ordena o @onlycsv pela coluna @c\npõe o @onlycsv em ordem pela coluna @c")
sh(0.8, "sort -t, -k@c -n @onlycsv", "urutkan @onlycsv berdasarkan angka di kolom @c\nurutkan @onlycsv secara numerik menurut kolom @c", "ordena o @onlycsv numericamente pela coluna @c\nordena @onlycsv pelos números da coluna @c")
sh(1, "head -n 1 @onlycsv", "kolom apa aja yang ada di @onlycsv\nheader @onlycsv apa\nnama-nama kolom di @onlycsv\ntampilkan judul kolom @onlycsv", "que colunas tem o @onlycsv\nmostra o cabeçalho do @onlycsv\nnomes das colunas do @onlycsv\nquais são as colunas de @onlycsv")
sh(0.8, "column -t -s, @onlycsv", "tampilkan @onlycsv sebagai tabel\nlihat @onlycsv dalam bentuk tabel rapi\nrapikan tampilan @onlycsv jadi tabel", "mostra o @onlycsv como tabela\nexibe @onlycsv em forma de tabela\nquero ver @onlycsv numa tabela")
sh(1, "awk 'NR > 1' @onlycsv", "tampilkan @onlycsv tanpa header\n@onlycsv tanpa baris judul", "mostra o @onlycsv sem o cabeçalho\n@onlycsv sem a linha de cabeçalho")
sh(1, "awk '{ s += $1 } END { print s }' @txt", "jumlahkan semua angka di @txt\ntotal angka di @txt berapa\ntotalin angka dalam @txt", "soma os números do @txt\nqual a soma dos números de @txt\nsoma todos os números em @txt")
sh(1.5, "diff @txt @txt2", "apa bedanya @txt sama @txt2\nperbedaan @txt dan @txt2\nbaris mana yang beda antara @txt dan @txt2\ntunjukkan selisih @txt dengan @txt2\nbandingkan isi @txt dan @txt2 baris per baris", "qual a diferença entre @txt e @txt2\nmostra o que mudou do @txt pro @txt2\nonde @txt e @txt2 são diferentes\ncompara @txt e @txt2 linha por linha\nem que diferem @txt e @txt2?")
sh(1, "grep -Fxf @txt @txt2", "baris yang sama di @txt dan @txt2\nbaris apa yang ada di @txt dan juga di @txt2", "linhas em comum entre @txt e @txt2\nquais linhas estão em @txt e também em @txt2")
sh(1, "grep -Fxvf @txt2 @txt", "baris di @txt yang tidak ada di @txt2\napa yang ada di @txt tapi gak ada di @txt2", "linhas do @txt que não estão no @txt2\no que tem no @txt que falta no @txt2")
sh(1.2, "cat @txt @txt2 > @out", "gabungin @txt sama @txt2 jadi @out\nsatukan @txt dan @txt2 ke dalam @out\ngabungkan file @txt dan @txt2 menjadi @out", "junta @txt com @txt2 em @out\nune o @txt e o @txt2 num só arquivo, @out\nconcatena @txt e @txt2 em @out")
sh(1, "cat @txt >> @txt2", "tambahkan isi @txt ke akhir @txt2\ntempelkan isi @txt di belakang @txt2", "acrescenta o conteúdo de @txt no final do @txt2\ncola o @txt no fim do @txt2")
sh(1.2, "grep -c @barepat @txt", "berapa baris di @txt yang ada @pat-nya\nada berapa baris berisi @pat di @txt\nhitung baris yang memuat @pat di @txt", "quantas linhas do @txt têm @pat\nconta as linhas com @pat no @txt\nem quantas linhas do @txt aparece @pat", derive=_bq)
sh(1, "grep -v @barepat @txt", "tampilkan @txt tanpa baris yang ada @pat\nbaris di @txt yang tidak mengandung @pat\nlihat @txt kecuali baris dengan @pat", "mostra o @txt sem as linhas com @pat\nlinhas do @txt que não têm @pat\no @txt, menos as linhas com @pat", derive=_bq)
sh(1, "grep @barepat @txt > @out", "simpan baris yang ada @pat dari @txt ke @out\nambil baris berisi @pat di @txt lalu tulis ke @out", "salva em @out as linhas do @txt que têm @pat\npega as linhas com @pat de @txt e grava em @out", derive=_bq)
sh(1.3, "sed -i '/@barepat/d' @txt", "hapus semua baris yang ada @pat di @txt\nbuang baris berisi @pat dari @txt\nbaris dengan @pat di @txt hapus aja", "apaga as linhas com @pat do @txt\ntira do @txt toda linha que tem @pat\nremove as linhas que contêm @pat de @txt", derive=_bq)
sh(1, "sed -i '/^$/d' @txt", "hapus baris kosong di @txt\nbuang semua baris kosong dari @txt\nrapikan @txt, hilangkan baris kosongnya", "tira as linhas em branco do @txt\napaga as linhas vazias de @txt\nremove as linhas em branco do arquivo @txt")
sh(0.8, "sed -i '@{line}d' @txt", "hapus baris ke-@line dari @txt\nbuang baris nomor @line di @txt", "apaga a linha @line do @txt\nremove a linha número @line de @txt")
sh(0.8, "sed -i 's/[[:space:]]*$//' @txt", "hapus spasi di akhir baris @txt\nbuang spasi berlebih di ujung tiap baris @txt", "tira os espaços no fim das linhas do @txt\nremove os espaços sobrando no final de cada linha de @txt")
sh(1.2, "find @dir -type f -name '*.@ext' -exec sed -i 's/@barepat/@barerep/g' {} +", "ganti @pat jadi @rep di semua file .@ext di @dir\nubah @pat menjadi @rep pada semua file @ext dalam @dir", "troca @pat por @rep em todos os arquivos .@ext de @dir\nsubstitui @pat por @rep em todos os ficheiros @ext em @dir", derive=_bq, ext=TEXT_EXTS)
sh(1, "tr 'a-z' 'A-Z' < @txt", "tampilkan @txt pakai huruf besar semua\n@txt dalam huruf kapital", "mostra o @txt todo em maiúsculas\n@txt em letra maiúscula")
sh(0.8, "tr 'A-Z' 'a-z' < @txt", "tampilkan @txt pakai huruf kecil semua\n@txt dalam huruf kecil", "mostra o @txt todo em minúsculas\n@txt em letra minúscula")
sh(0.8, "tac @txt", "tampilkan @txt dari bawah ke atas\nbalik urutan baris @txt", "mostra o @txt de baixo pra cima\ninverte a ordem das linhas do @txt")
sh(0.8, "shuf @txt", "acak baris di @txt\nkocok urutan baris @txt", "embaralha as linhas do @txt\nmistura a ordem das linhas de @txt")
sh(1, "shuf -n 1 @txt", "ambil satu baris acak dari @txt\npilih satu baris sembarang di @txt\nundi satu nama dari @txt", "sorteia uma linha do @txt\nescolhe uma linha qualquer de @txt\nme dá uma linha aleatória do @txt")
sh(1, "wc -m < @txt", "berapa karakter di @txt\njumlah huruf di @txt\nhitung karakter file @txt", "quantos caracteres tem o @txt\nconta os caracteres do @txt\nnúmero de caracteres de @txt")
sh(0.8, "split -l @big @txt", "pecah @txt jadi beberapa file, masing-masing @big baris\nbagi @txt per @big baris", "divide o @txt em pedaços de @big linhas\nquebra @txt em arquivos de @big linhas", big=values.SAMPLERS["big"])
sh(1, "grep -oE '[[:alnum:]._+-]+@[[:alnum:].-]+\\.[a-z]+' @txt | sort -u", "ambil semua alamat email dari @txt\nemail apa aja yang ada di @txt\ncari email di @txt", "extrai os emails do @txt\nquais emails tem no @txt\npega todos os endereços de email de @txt")
sh(0.8, "grep -oE 'https?://[^ \"<>]+' @txt | sort -u", "ambil semua link dari @txt\nlink apa aja yang ada di @txt\ncari url di @txt", "extrai os links do @txt\nquais links tem no @txt\npega todas as urls de @txt")
sh(0.8, "grep -oE '([0-9]{1,3}\\.){3}[0-9]{1,3}' @log | sort -u", "ip apa aja yang ada di @log\nambil semua alamat ip dari @log", "quais ips aparecem no @log\nextrai os endereços ip do @log")
sh(1, "python3 -m json.tool @json", "rapikan json @json\ntampilkan @json yang rapi\nformat @json biar enak dibaca", "formata o json @json\nmostra o @json bonitinho\nindenta o @json pra eu ler")
sh(0.8, "python3 -m json.tool @json > /dev/null", "apa @json valid\ncek json @json bener gak\nvalidasi @json", "o @json é um json válido?\nvalida o @json\nvê se o @json está correto")
sh(0.7, "sed -i 's/\\r$//' @txt", "ubah akhir baris @txt dari windows ke unix\nhapus carriage return dari @txt", "converte as quebras de linha do @txt de windows para unix\ntira os carriage returns do @txt")
sh(0.8, "file @anyfile", "@anyfile itu file jenis apa\ncek tipe file @anyfile\nformat @anyfile apa ya", "que tipo de arquivo é o @anyfile\nqual o formato do @anyfile\nverifica o tipo do ficheiro @anyfile")
sh(1, "python3 @py", "jalankan @py\njalanin script @py dong\nrun @py\neksekusi @py", "roda o @py\nexecuta o script @py\nrodar @py\ncorre o script @py")
sh(1, "bash @script", "jalankan @script\njalanin script @script\neksekusi @script", "roda o @script\nexecuta @script\ncorre o script @script")
_cmds = __import__("shell_lines").CMDS
sh(1, "which @cmd", "@cmd udah terinstal belum\napakah @cmd sudah terpasang\n@cmd terinstal di mana\nada @cmd gak di komputer ini", "o @cmd está instalado?\ntenho o @cmd instalado?\nonde está instalado o @cmd\nexiste @cmd nesta máquina?", cmd=_cmds)
sh(0.8, "@cmd --version", "versi @cmd berapa\n@cmd saya versi berapa\ncek versi @cmd", "qual a versão do @cmd\nque versão do @cmd eu tenho\nvê a versão do @cmd", cmd=["python3", "node", "git", "cargo", "rustc", "gcc", "curl", "wget", "npm", "pip", "docker", "bash", "make", "php", "perl", "cmake"])
sh(1, "pwd", "saya lagi di folder mana\naku ada di direktori mana sekarang\nfolder sekarang apa\nposisi saya di mana", "em que pasta eu tô\nem que diretório estou\nqual é a pasta atual\nonde é que estou?")
sh(0.8, "whoami", "saya login sebagai siapa\nuser saya apa\nnama pengguna saya apa\naku login pakai akun apa", "com que usuário estou logado\nqual é o meu usuário\nquem sou eu neste sistema\nqual é o meu nome de utilizador?")
sh(0.7, "who", "siapa aja yang lagi login\nada siapa saja di server ini", "quem está logado agora\nquem mais está usando esta máquina")
sh(0.8, "crontab -l", "cron saya apa aja\nlihat jadwal cron saya\ntampilkan tugas terjadwal saya", "quais são minhas tarefas do cron\nmostra o meu crontab\nlista as tarefas agendadas no cron")
sh(1.2, "echo $((@num + @num2))", "berapa @num ditambah @num2\n@num + @num2 berapa\nhitungin @num tambah @num2\n@num tambah @num2 sama dengan berapa", "quanto dá @num mais @num2\n@num + @num2\nsoma @num e @num2\nquanto é @num somado com @num2", num_id=lambda r: str(r.randint(2, 999)), num_pt=lambda r: str(r.randint(2, 999)))
sh(1.2, "echo $((@num * @num2))", "berapa @num dikali @num2\n@num x @num2 berapa\nhitungin @num kali @num2\n@num * @num2", "quanto dá @num vezes @num2\n@num x @num2\nmultiplica @num por @num2\nquanto é @num multiplicado por @num2", num_id=lambda r: str(r.randint(2, 999)), num_pt=lambda r: str(r.randint(2, 999)))
sh(0.8, "echo $((@num - @num2))", "berapa @num dikurangi @num2\n@num - @num2 berapa\n@num kurang @num2 berapa", "quanto é @num menos @num2\nquanto dá @num - @num2\ntira @num2 de @num, quanto fica", num_id=lambda r: str(r.randint(500, 999)), num_pt=lambda r: str(r.randint(500, 999)))
sh(1, "tr -dc 'A-Za-z0-9' < /dev/urandom | head -c @k", "buatkan password acak @k karakter\nbikin kata sandi @k huruf dan angka\nsaya butuh password random sepanjang @k karakter\ngenerate password @k karakter", "gera uma senha de @k caracteres\ncria uma password aleatória com @k caracteres\npreciso de uma senha aleatória de @k caracteres\ninventa uma senha com @k letras e números", k=["8", "10", "12", "16", "20", "24", "32"])
sh(0.8, "shuf -i 1-@k -n 1", "pilih angka acak dari 1 sampai @k\nangka random 1-@k\nkocok angka antara 1 dan @k", "escolhe um número de 1 a @k\nsorteia um número entre 1 e @k\nnúmero aleatório de 1 até @k", k=["6", "10", "20", "50", "100", "1000"])
sh(0.8, "find @dir -xtype l", "cari symlink rusak di @dir\nlink mana yang putus di @dir", "acha os links quebrados em @dir\nquais symlinks estão quebrados em @dir")
sh(0.8, "find @dir -type f -newer @anyfile", "file di @dir yang lebih baru dari @anyfile\ncari file di @dir yang diubah setelah @anyfile", "arquivos em @dir mais novos que @anyfile\nquais ficheiros de @dir mudaram depois do @anyfile")
sh(0.8, "find @dir -user @user", "file milik @user di @dir\ncari file punya @user di @dir", "arquivos do usuário @user em @dir\nquais ficheiros em @dir são do @user")

# ---------------------------------------------------------------- git

both(2, """
cek status git
status git dong
git status
ada perubahan apa aja yang belum di-commit
apa yang berubah di repo ini
file apa yang sudah saya ubah sejak commit terakhir
udah di-commit semua belum
repo ini bersih gak
ada yang belum ke-commit nggak
lihat perubahan yang belum disimpan di git
saya lagi ngubah apa aja di repo
""", """
como tá o git
vê o status do git
status do repo
tem coisa pra commitar?
o que eu mudei que ainda não commitei
tem alteração não commitada?
o repo está limpo?
quais arquivos mudei desde o último commit
falta commitar alguma coisa?
o que falta commitar
mostra o estado do repositório
há alterações por confirmar no repositório?
""", "git.status {}", "ok", "show")
both(1.5, "riwayat commit dong\nlihat history git\nlog git repo ini\ncommit-commit terakhir apa aja\ntampilkan riwayat repo\nbelakangan ini ada commit apa saja", "histórico do git\nme mostra os últimos commits\no que foi commitado ultimamente\nmostra o log do git\nhistórico de commits deste repo\nque commits houve recentemente?", "git.log {}", "ok", "show")
both(1.5, "@n commit terakhir\nlihat @n commit terbaru\ntampilkan @n commit terakhir di repo ini\nkasih lihat @n commit paling baru", "os últimos @n commits\nmostra os @n commits mais recentes\nquero ver os @n últimos commits\nme dá os @n últimos commits do repo", 'git.log {"limit":@n}', "ok", "show", n_pt=_num(PT_NUM))
both(1, "commit terakhir apa\nsiapa yang bikin commit terakhir\npesan commit terakhir apa\nkapan commit terakhir dibuat", "qual foi o último commit\nquem fez o último commit\nqual a mensagem do último commit\nquando foi o último commit", 'git.log {"limit":1}', "ok", "show")
both(1.2, "siapa yang ngubah @anyfile\nriwayat git file @anyfile\ncommit apa saja yang menyentuh @anyfile\nkapan @anyfile terakhir di-commit\nlihat history @anyfile", "quem mexeu no @anyfile\nhistórico do @anyfile no git\nque commits mexeram no @anyfile\nquando o @anyfile foi commitado pela última vez\nmostra o log do @anyfile", 'git.log {"path":"@anyfile"}', "ok", "show")
both(1, "commit dari @person\napa aja yang di-commit @person\nlihat commit punya @person\n@person ngerjain apa di repo ini", "commits de @person\no que @person commitou\nmostra os commits de @person\nquais commits são do @person", 'git.log {"author":"@person"}', "ok", "show")
both(0.8, "cari commit yang menyebut @pat\ncommit mana yang pesannya ada @pat\ncari @pat di pesan commit", "acha os commits que falam de @pat\nqual commit menciona @pat\nprocura @pat nas mensagens de commit", 'git.log {"grep":"@pat"}', "ok", "show")
both(1.5, "lihat diff\ntampilkan perubahan saya baris demi baris\napa persisnya yang berubah\ngit diff dong\ntunjukkan isi perubahannya", "mostra o diff\no que exatamente eu mudei\nme mostra minhas alterações linha por linha\nquero ver o diff\ngit diff aí", "git.diff {}", "ok", "show")
both(1.2, "apa yang saya ubah di @anyfile\nlihat diff @anyfile\nperubahan pada @anyfile sejak commit terakhir", "o que mudei no @anyfile\nmostra o diff do @anyfile\no que mudou no @anyfile desde o último commit", 'git.diff {"paths":["@anyfile"]}', "ok", "show")
both(0.7, "apa yang udah di-stage\nlihat perubahan yang sudah di-add\napa yang bakal masuk commit berikutnya", "o que já está no stage\nmostra o que foi adicionado com git add\no que vai entrar no próximo commit", 'git.diff {"staged":true}', "ok", "show")
both(1.2, "stage @anyfile\nadd @anyfile ke git\nmasukin @anyfile ke staging\ntambahin @anyfile ke git ya", "adiciona o @anyfile no git\ndá um git add no @anyfile\npõe o @anyfile no stage\nprepara o @anyfile pro commit", 'git.add {"paths":["@anyfile"]}', "ok", "show")
both(0.8, "stage semuanya\nadd semua perubahan ke git\nmasukkan semua perubahan ke staging", "adiciona tudo no git\npõe todas as mudanças no stage\ndá git add em tudo", 'git.add {"all":true}', "ok", "show")
both(3, """
commit semua dengan pesan @msg
commit semuanya, pesannya @msg
commitin semua perubahan dengan pesan @msg
tolong commit semua perubahan, pesan commit: @msg
simpan semua perubahan ke git dengan pesan @msg
bikin commit isinya semua perubahan, pesannya @msg
git commit semua @msg
""", """
commita tudo com a mensagem @msg
faz um commit de tudo: @msg
commit de todas as alterações com mensagem @msg
salva tudo no git com a mensagem @msg
commitar tudo, mensagem @msg
faz commit das minhas mudanças com o texto @msg
quero um commit com tudo e a mensagem @msg
""", 'git.add {"all":true}', "ok", 'git.commit {"message":"@msg"}', "ok", "show")
both(1.5, "commit semua dengan pesan @msg lalu push\ncommit semuanya @msg terus push\nsimpan semua perubahan dengan pesan @msg dan push", "commita tudo com a mensagem @msg e dá push\nfaz commit de tudo com @msg e depois envia\ncommit de tudo como @msg e push", 'git.add {"all":true}', "ok", 'git.commit {"message":"@msg"}', "ok", "git.push {}", "ok", "show")
both(1, "commit @anyfile aja dengan pesan @msg\ncommit file @anyfile, pesannya @msg", "commita só o @anyfile com a mensagem @msg\nfaz commit do @anyfile com mensagem @msg", 'git.add {"paths":["@anyfile"]}', "ok", 'git.commit {"message":"@msg"}', "ok", "show")
both(1.5, "bikin branch baru @new_branch\nbuat branch @new_branch dan pindah ke situ\nbuat cabang baru namanya @new_branch\nbranch baru dong: @new_branch", "cria a branch @new_branch\ncria um branch novo chamado @new_branch e muda pra ele\nabre uma branch @new_branch\nnova branch @new_branch", 'git.checkout {"create":"@new_branch"}', "ok", "show")
both(1.5, "pindah ke branch @branch\nganti ke branch @branch\ncheckout @branch\nbalik ke @branch\nmasuk ke branch @branch", "muda pra branch @branch\nvai pra branch @branch\nvolta pra @branch\ntroca de branch, vai pra @branch\ncheckout na @branch", 'git.checkout {"to":"@branch"}', "ok", "show")
both(1, "ada branch apa aja\nsaya lagi di branch mana\nlist branch\ndaftar cabang di repo ini", "quais branches existem\nem que branch eu tô\nlista os branches\nque branches tem o repo", "git.branch {}", "ok", "show")
both(1, "hapus branch @new_branch\nbuang branch @new_branch\nbranch @new_branch udah gak perlu, hapus", "apaga a branch @new_branch\ndeleta o branch @new_branch\na branch @new_branch não serve mais, remove", 'git.branch {"delete":"@new_branch"}', "ok", "show")
both(0.6, "ganti nama branch @new_branch jadi @new_branch2\nrename branch @new_branch ke @new_branch2", "renomeia a branch @new_branch para @new_branch2\nmuda o nome do branch @new_branch para @new_branch2", 'git.branch {"rename":"@new_branch","to":"@new_branch2"}', "ok", "show")
both(1, "merge branch @new_branch\ngabungin branch @new_branch ke sini\nsatukan @new_branch ke branch ini", "faz merge da @new_branch\njunta a branch @new_branch nesta\ntraz a branch @new_branch pra cá com merge", 'git.merge {"from":"@new_branch"}', "ok", "show")
both(1.5, "push dong\nkirim commit saya ke server\npush ke github\nunggah commit ke remote\npush perubahan saya", "dá um push\nenvia meus commits\nmanda pro github\nsobe meus commits\nfaz push das mudanças", "git.push {}", "ok", "show")
both(1.5, "pull dulu\ntarik perubahan terbaru\nambil update dari remote\ngit pull dong\nupdate repo ini dari server", "dá um pull\npuxa as novidades do remoto\natualiza o repositório\nbaixa as últimas mudanças do repo\ntraz as alterações do servidor", "git.pull {}", "ok", "show")
both(0.6, "fetch dari remote tanpa merge\nambil info dari remote aja, jangan digabung\ngit fetch", "dá um fetch\nbusca do remoto sem fazer merge\ngit fetch aí", 'git.pull {"fetch_only":true}', "ok", "show")
both(1.5, "clone repo @repo_url\nclone @repo_url dong\nambil repo dari @repo_url\nunduh repositori @repo_url", "clona o repo @repo_url\nclona @repo_url aqui\nquero clonar @repo_url\nbaixa o repositório @repo_url", 'git.clone {"url":"@repo_url","to":"@name"}', "ok", "show", derive=__import__("git").clone_name)
both(0.8, "jadikan folder ini repo git\nmulai git di sini\nbuat repo git baru di folder ini", "transforma esta pasta num repo git\ninicia o git nesta pasta\ncria um repositório git aqui", 'git.init {"path":"."}', "ok", "show")
both(1, "batalkan perubahan di @anyfile\nkembalikan @anyfile seperti commit terakhir\nbuang perubahan saya di @anyfile", "desfaz minhas mudanças no @anyfile\nvolta o @anyfile pra versão do último commit\njoga fora o que mudei no @anyfile\ndescarta as alterações em @anyfile", 'git.checkout {"paths":["@anyfile"]}', "ok", "show")
sh(0.8, "git stash", "stash dulu perubahan saya\nsimpan sementara perubahan ini\nsisihkan perubahan saya dulu", "guarda minhas mudanças por enquanto com stash\ndá um stash\nfaz stash do que mudei")
sh(0.7, "git stash pop", "kembalikan stash\nambil lagi perubahan yang di-stash\nstash pop", "recupera o stash\ntraz de volta o que guardei no stash\nstash pop")
sh(0.8, "git reset --soft HEAD~1", "batalin commit terakhir tapi perubahannya jangan hilang\nurungkan commit terakhir\nbatalkan commit barusan", "desfaz o último commit mas mantém as mudanças\nvolta atrás no último commit\ncancela o commit que acabei de fazer")
sh(0.6, "git tag", "tag apa aja di repo ini\nlihat daftar tag git", "que tags tem o repo\nlista as tags do git")
sh(0.6, "git remote -v", "remote repo ini ke mana\nlihat remote git\nalamat remote repo ini apa", "qual o remoto deste repo\nmostra os remotes do git\npra onde aponta o origin")
sh(0.6, "git rev-list --count HEAD", "ada berapa commit di repo ini\nhitung jumlah commit", "quantos commits tem este repo\nconta os commits do repositório")
sh(0.6, "git blame @anyfile", "siapa yang nulis tiap baris di @anyfile\ngit blame @anyfile", "quem escreveu cada linha do @anyfile\ngit blame no @anyfile", anyfile=values.SAMPLERS["code"])
sh(0.5, "git log --oneline", "log git satu baris per commit\nriwayat commit yang ringkas, satu baris aja", "log do git com uma linha por commit\nhistórico resumido, uma linha por commit")

# ---------------------------------------------------------------- processes, system, network, time

both(2.5, """
aplikasi apa yang bikin laptop lemot
proses apa yang paling makan cpu
kenapa komputer saya lemot banget
apa yang bikin cpu penuh
laptop panas, proses apa yang berat
siapa yang makan cpu
urutkan proses berdasarkan cpu
program apa yang paling boros prosesor
kipas bunyi terus, apa yang jalan berat
tampilkan proses yang paling sibuk
""", """
o que tá deixando o pc lento
qual processo tá comendo cpu
por que o computador está tão lento
quem tá usando tanta cpu
o notebook tá quente, o que tá rodando pesado
processos que mais gastam processador
o que está a gastar tanto processador?
a ventoinha não para, que processo é
ordena os processos por cpu
mostra os processos mais pesados de cpu
""", 'process.list {"sort":"cpu","limit":10}', "ok", "show")
both(2.5, """
aplikasi apa yang paling makan ram
proses apa yang boros memori
ram penuh, apa yang makan
siapa yang ngabisin ram
program apa yang paling banyak pakai memori
urutkan proses menurut memori
ram habis ke mana
tampilkan proses yang paling boros ram
""", """
o que tá comendo a ram
qual programa usa mais memória
minha memória tá cheia, quem tá usando
quem gasta mais ram
processos que mais usam memória
que programa está a gastar tanta memória?
pra onde foi minha ram
ordena os processos por memória
""", 'process.list {"sort":"memory","limit":10}', "ok", "show")
both(1, "@n proses yang paling makan cpu\ntop @n proses cpu\ntampilkan @n proses terberat di cpu", "os @n processos que mais usam cpu\ntop @n de cpu\nmostra os @n processos mais pesados de cpu", 'process.list {"sort":"cpu","limit":@n}', "ok", "show", n_pt=_num(PT_NUM))
both(1, "@n proses paling boros ram\ntop @n proses memori\n@n aplikasi yang paling makan memori", "os @n processos que mais usam memória\ntop @n de memória\nos @n programas que mais gastam ram", 'process.list {"sort":"memory","limit":@n}', "ok", "show", n_pt=_num(PT_NUM))
both(1.5, "program apa aja yang lagi jalan\ntampilkan semua proses\nlihat proses yang berjalan\napa saja yang aktif di komputer ini\ndaftar proses dong\nlagi jalan apa aja nih", "quais programas estão abertos\nlista todos os processos\no que tá rodando agora\nmostra tudo que está em execução\nque programas estão a correr?\nprocessos ativos", 'process.list {"sort":"name","limit":200}', "ok", "show")
both(2, "@prog jalan gak\napakah @prog lagi jalan\n@prog masih hidup gak\ncek @prog jalan atau nggak\ncari proses @prog\npid @prog berapa\nada proses @prog gak\nlihat proses bernama @prog", "o @prog tá rodando?\no @prog está ativo?\nvê se o @prog está rodando\nacha o processo @prog\nqual o pid do @prog\ntem algum @prog aberto?\no @prog está a correr?\nprocura processos chamados @prog", 'process.list {"name":"@prog"}', "ok", "show")
both(3, """
matikan @prog
tutup @prog dong
matiin @prog
@prog hang, tutup aja
stop @prog
hentikan program @prog
@prog macet, tolong matikan
kill @prog
bunuh proses @prog
keluar dari @prog
""", """
fecha o @prog
mata o @prog
o @prog travou, fecha
encerra o @prog
para o @prog
derruba o processo @prog
kill no @prog
o @prog bloqueou, termina-o
finaliza o @prog
mata todos os processos do @prog
""", 'process.kill {"name":"@prog"}', "ok", "show")
both(2, "matikan proses @pid\nkill @pid\nhentikan pid @pid\nbunuh proses nomor @pid\nproses dengan pid @pid tolong dimatikan", "mata o processo @pid\nkill @pid\nencerra o pid @pid\nderruba o processo de número @pid\ntermina o processo com pid @pid", 'process.kill {"pid":@pid}', "ok", "show")
both(1, "matikan paksa @prog\npaksa tutup @prog\nforce close @prog\n@prog gak mau mati, paksa", "fecha o @prog à força\nforça o fechamento do @prog\nmata o @prog na marra\no @prog não fecha, força", 'process.kill {"name":"@prog","force":true}', "ok", "show")
both(0.8, "matikan paksa proses @pid\nkill -9 @pid\npaksa hentikan pid @pid", "mata o processo @pid à força\nkill -9 @pid\nforça o fim do processo @pid", 'process.kill {"pid":@pid,"force":true}', "ok", "show")
both(1, "proses @pid itu apa\ninfo proses @pid\ndetail pid @pid\nlihat proses nomor @pid", "que processo é o @pid\ndetalhes do processo @pid\ninformações do pid @pid\no que é o processo @pid?", 'process.info {"pid":@pid}', "ok", "show")
both(0.8, "jeda proses @pid\nbekukan proses @pid\npause pid @pid", "pausa o processo @pid\ncongela o processo @pid\nsuspende o pid @pid", 'process.signal {"pid":@pid,"signal":"STOP"}', "ok", "show")
both(0.7, "lanjutkan proses @pid\nteruskan lagi proses @pid yang dijeda", "continua o processo @pid\nretoma o processo @pid que estava pausado", 'process.signal {"pid":@pid,"signal":"CONT"}', "ok", "show")
both(0.8, "proses milik @user\nproses apa aja yang dijalankan user @user", "processos do usuário @user\no que o usuário @user está rodando", 'process.list {"user":"@user"}', "ok", "show")
both(1.2, "jalankan @cmd di background\njalanin @cmd di latar belakang\nstart @cmd di belakang layar", "roda @cmd em segundo plano\nexecuta @cmd em background\ninicia @cmd no fundo, em segundo plano", 'process.spawn {"argv":[@cmd]}', "ok", "show", cmd=lambda r: (lambda t: (t[0], machine.Raw(t[1])))(machine.spawned(r)))

both(1.5, "ini komputer apa\nspesifikasi komputer ini\nsistem operasinya apa\npakai linux apa ini\nversi kernel saya berapa\nnama komputer ini apa\ninfo sistem dong\nspek laptop ini apa", "que computador é este\nqual o sistema operacional daqui\nque linux é esse\nversão do kernel\nqual o nome deste computador\ninformações do sistema\nespecificações da máquina\nque sistema operativo tenho?", "system.info {}", "ok", "show")
both(1.2, "seberapa sibuk cpu sekarang\npemakaian cpu berapa\nberapa core prosesor saya\nbeban cpu gimana\ncek cpu", "uso da cpu agora\nquanto da cpu tá em uso\nquantos núcleos tem meu processador\ncomo tá a carga da cpu\na cpu está muito ocupada?", "system.cpu {}", "ok", "show")
both(2, "sisa ram berapa\nram saya berapa\nmemori kosong berapa\ncek ram dong\nram kepake berapa\nberapa GB ram yang masih bebas\npemakaian memori sekarang", "quanta ram sobra\nquanta memória eu tenho\nmemória livre\nquanto de ram tá em uso\nquanta ram livre ainda há?\ncomo tá a memória\nuso de memória agora", "system.memory {}", "ok", "show")
both(2, "sisa penyimpanan berapa\ndisk masih sisa berapa\nharddisk penuh gak\nruang kosong di disk berapa\ncek sisa memori internal\npenyimpanan tinggal berapa giga\nkapasitas disk yang tersisa\nssd saya udah penuh belum", "quanto espaço sobra no disco\no hd tá cheio?\nespaço livre no disco\nquanto espaço ainda tenho\nquanto falta pra encher o disco\nquanto espaço livre há no disco?\nvê o espaço em disco\no armazenamento está cheio?", "system.disk {}", "ok", "show")
both(1, "udah berapa lama komputer ini nyala\nkapan terakhir restart\nsejak kapan server ini hidup\nlama nyala komputer", "há quanto tempo o pc tá ligado\nquando foi a última vez que reiniciou\ndesde quando o servidor está no ar\ntempo ligado da máquina", "system.uptime {}", "ok", "show")
both(0.8, "variabel environment apa aja\nlihat env\ntampilkan semua variabel lingkungan", "mostra as variáveis de ambiente\nquais variáveis de ambiente tenho\nlista o env", "system.env {}", "ok", "show")
both(0.8, "isi variabel @var apa\nnilai environment @var\n@var isinya apa di env", "qual o valor da variável @var\nvalor da variável de ambiente @var\no que tem na variável @var", 'system.env {"name":"@var"}', "ok", "show", var=["PATH", "HOME", "USER", "LANG", "SHELL", "EDITOR", "TERM", "PWD", "DISPLAY", "JAVA_HOME"])
both(1.5, "ip saya berapa\nalamat ip komputer ini\ncek ip dong\nip lokal saya apa\ninfo jaringan\nlihat kartu jaringan", "qual o meu ip\nque ip tem este pc\nme diz meu endereço ip\nip local desta máquina\nmostra as interfaces de rede\nqual é o meu endereço de rede?", "system.network {}", "ok", "show")
both(2, "ping @host\ncoba ping @host\n@host hidup gak\n@host nyambung gak\ncek koneksi ke @host\napa @host bisa dijangkau\n@host down ya?", "pinga o @host\ndá um ping em @host\no @host tá no ar?\no @host responde?\nvê se o @host está online\ntesta a conexão com @host\no @host caiu?", 'net.ping {"host":"@host"}', "ok", "show")
both(0.8, "ping @host @n kali\nping ke @host sebanyak @n kali", "pinga @host @n vezes\ndá @n pings em @host", 'net.ping {"host":"@host","count":@n}', "ok", "show", n=lambda r: str(r.choice([2, 3, 5, 8, 10])), n_id=lambda r: str(r.choice([2, 3, 5, 8, 10])), n_pt=lambda r: str(r.choice([2, 3, 5, 8, 10])))
both(1.2, "internet nyala gak\nada koneksi internet?\ncek internet dong\ninternet saya mati ya\nkok gak bisa internetan, cek koneksi", "tenho internet?\na internet tá funcionando?\nvê se a internet caiu\nestou ligado à internet?\ntesta a internet", 'net.ping {"host":"1.1.1.1"}', "ok", "show")
both(1.2, "ip dari @name_host berapa\nalamat ip @name_host\nresolve @name_host\ncari ip @name_host", "qual o ip do @name_host\nresolve @name_host\nendereço ip de @name_host\nque ip tem o @name_host?", 'net.dns_lookup {"host":"@name_host"}', "ok", "show")
both(1.2, "port @port di @host kebuka gak\ncek port @port pada @host\nbisa konek ke @host port @port?\n@host port @port terbuka atau tertutup", "a porta @port do @host tá aberta?\nvê se a porta @port em @host está aberta\ntesta a porta @port no @host\nconsigo conectar em @host na porta @port?", 'net.port_check {"host":"@host","port":@port}', "ok", "show")
both(1.2, "port apa aja yang kebuka\ndaftar port terbuka di komputer ini\nport mana yang listening\nservis apa yang dengerin port", "que portas estão abertas aqui\nlista as portas abertas\nquais portas estão escutando\nquais serviços estão ouvindo portas", 'net.connections {"listening":true}', "ok", "show")
both(1.5, "siapa yang pakai port @port\nport @port dipakai apa\nport @port kosong gak\nprogram apa yang nempatin port @port\nport @port bentrok, siapa yang pakai", "quem tá usando a porta @port\na porta @port tá ocupada?\nque programa usa a porta @port\na porta @port está livre?\no que está na porta @port", 'net.connections {"listening":true,"port":@port}', "ok", "show")
both(2, """
unduh @dl
download @dl dong
downloadin @dl
tolong unduh file @dl
ambil file dari @dl
simpan @dl ke sini
sedot @dl
""", """
baixa @dl
faz o download de @dl
baixa aí @dl
quero baixar @dl
transfere o ficheiro @dl
descarrega @dl
baixar o arquivo @dl
""", 'net.download {"url":"@dl","to":"@name"}', "ok", "show", derive=machine.last_part)
both(1.2, "unduh @dl simpan sebagai @dest\ndownload @dl ke @dest\nambil @dl lalu simpan jadi @dest", "baixa @dl e salva como @dest\nfaz download de @dl para @dest\ndescarrega @dl e guarda como @dest", 'net.download {"url":"@dl","to":"@dest"}', "ok", "show", dest=machine._dest)
both(1, "unduh @dlzip lalu ekstrak\ndownload @dlzip terus buka arsipnya\nambil @dlzip dan langsung ekstrak", "baixa @dlzip e descompacta\nbaixa @dlzip e extrai\nfaz download de @dlzip e depois descomprime", 'net.download {"url":"@dlzip","to":"@name"}', "ok", 'fs.extract {"archive":"@name","to":"@folderof"}', "ok", "show", derive=machine.last_part)
both(1.2, "akses @api\ncek respons @api\napa balasan dari @api\nambil data dari @api", "consulta @api\no que responde @api\nfaz uma requisição para @api\nchama @api e mostra a resposta", 'net.http_request {"url":"@api"}', "ok", "show")
both(1, "apakah situs @url aktif\n@url bisa dibuka gak\ncek web @url hidup atau mati", "o site @url tá no ar?\n@url está funcionando?\nvê se @url abre", 'net.http_request {"url":"@url"}', "ok", "show")
both(0.8, "lihat header http dari @url\nheader respons @url apa aja", "mostra os cabeçalhos http de @url\nquais os headers de @url", 'net.http_request {"url":"@url","method":"HEAD"}', "ok", "show")

both(2, "jam berapa nih\nsekarang pukul berapa\njam berapa sekarang ya\nhari ini tanggal berapa\nhari apa ini\ntanggal hari ini\nkasih tau jam dong\nsekarang hari apa", "que horas são agora\nme diz as horas\nque dia é hoje\nhoje é que dia da semana\nqual a data de hoje\nque horas tem aí\nhora certa, por favor\na quantos estamos hoje?", "time.now {}", "ok", "show")
_C_ID = {"Jakarta": "Asia/Jakarta", "Singapura": "Asia/Singapore", "Tokyo": "Asia/Tokyo", "London": "Europe/London", "New York": "America/New_York", "Sydney": "Australia/Sydney", "Mekkah": "Asia/Riyadh", "Berlin": "Europe/Berlin", "Paris": "Europe/Paris", "Seoul": "Asia/Seoul", "Bangkok": "Asia/Bangkok", "Kuala Lumpur": "Asia/Kuala_Lumpur", "Dubai": "Asia/Dubai", "Beijing": "Asia/Shanghai", "Kairo": "Africa/Cairo", "Moskow": "Europe/Moscow"}
_C_PT = {"Lisboa": "Europe/Lisbon", "São Paulo": "America/Sao_Paulo", "Tóquio": "Asia/Tokyo", "Londres": "Europe/London", "Nova York": "America/New_York", "Nova Iorque": "America/New_York", "Paris": "Europe/Paris", "Berlim": "Europe/Berlin", "Madri": "Europe/Madrid", "Madrid": "Europe/Madrid", "Buenos Aires": "America/Argentina/Buenos_Aires", "Moscou": "Europe/Moscow", "Sydney": "Australia/Sydney", "Pequim": "Asia/Shanghai", "Roma": "Europe/Rome", "Sao Paulo": "America/Sao_Paulo"}
_cityof = lambda d: lambda r: (lambda c: (c.lower() if r.random() < 0.3 else c, d[c]))(r.choice(list(d)))
both(1.5, "jam berapa di @cty\nsekarang di @cty jam berapa\npukul berapa di @cty sekarang\nmau telpon teman di @cty, jam berapa di sana", "que horas são em @cty\nque horas são agora em @cty\nem @cty são que horas\nhora atual em @cty\nqueria ligar pra @cty, que horas são lá", 'time.now {"zone":"@cty"}', "ok", "show", cty_id=_cityof(_C_ID), cty_pt=_cityof(_C_PT))
both(0.8, "tunggu @num detik\ntunggu bentar, @num detik\ndiam dulu @num detik", "espera @num segundos\naguarda @num segundos\nespera aí uns @num segundos", 'time.sleep {"ms":"@{num}s"}', "ok", "show")
both(0.8, "tunggu @num menit\nberhenti dulu @num menit\njeda @num menit", "espera @num minutos\naguarda @num minutinhos\ndá uma pausa de @num minutos", 'time.sleep {"ms":"@{num}m"}', "ok", "show", num=lambda r: str(r.randint(2, 15)), num_id=lambda r: str(r.randint(2, 15)), num_pt=lambda r: str(r.randint(2, 15)))
sh(1, "date -d '+@num days' '+%A %Y-%m-%d'", "@num hari lagi tanggal berapa\ntanggal berapa nanti @num hari lagi\n@num hari dari sekarang hari apa", "que dia será daqui a @num dias\ndaqui a @num dias é que data\ndata daqui a @num dias")
sh(0.8, "date -d '@num days ago' '+%A %Y-%m-%d'", "@num hari yang lalu tanggal berapa\ntanggal berapa @num hari lalu", "que dia foi há @num dias\n@num dias atrás era que data")
sh(0.8, "date -d tomorrow '+%A %Y-%m-%d'", "besok tanggal berapa\nbesok hari apa", "amanhã é que dia\nque data é amanhã")
sh(0.8, "date -d yesterday '+%A %Y-%m-%d'", "kemarin tanggal berapa\nkemarin hari apa", "que dia foi ontem\nontem foi que data")
sh(1, "date -d @date +%A", "tanggal @date hari apa\n@date itu hari apa ya\nhari apa tanggal @date", "que dia da semana cai @date\n@date é que dia da semana\nem que dia da semana foi @date")
sh(0.8, "echo $(( ($(date -d @date2 +%s) - $(date -d @date +%s)) / 86400 ))", "dari @date sampai @date2 ada berapa hari\nselisih hari antara @date dan @date2", "de @date até @date2 são quantos dias\nquantos dias entre @date e @date2")
sh(0.8, "echo $(( ($(date -d @date +%s) - $(date +%s)) / 86400 ))", "berapa hari lagi sampai @date\n@date tinggal berapa hari lagi", "quantos dias faltam para @date\nfaltam quantos dias até @date", date=lambda r: f"20{r.randint(27, 35)}-{r.randint(1, 12):02}-{r.randint(1, 28):02}")
sh(0.6, "cal", "tampilkan kalender bulan ini\nlihat kalender", "mostra o calendário\ncalendário deste mês")
sh(0.6, "date +%V", "sekarang minggu ke berapa\nminggu ke berapa tahun ini", "em que semana do ano estamos\nqual é o número desta semana")

# ---------------------------------------------------------------- questions back, small talk, beyond

def ask(weight, indo, q_id, port, q_pt, **more):
    for lang, wordings, question in (("id", indo, q_id), ("pt", port, q_pt)):
        rules(lang, weight, wordings, ["ask " + question], **more)


ask(1, "hapus itu\nhapus file itu dong\nhapusin yang tadi\ntolong hapus filenya\nhapus satu file\nbuang file itu\nhapus ini ya\nfile itu hapus aja", "File mana yang harus saya hapus?",
    "apaga isso aí\ndeleta aquele arquivo\napaga o arquivo\nexclui isso\npode apagar esse ficheiro\napaga um arquivo pra mim\nremove aquilo\napaga ele", "Qual arquivo devo apagar?")
ask(1, "pindahkan filenya\npindahin itu\ntolong pindahkan file ini ke tempat lain\npindah file dong", "File mana yang harus saya pindahkan, dan ke mana?",
    "move o arquivo\nmove isso pra outro lugar\npassa esse arquivo pra lá\nquero mover um ficheiro", "Qual arquivo devo mover e para onde?")
ask(1, "salin filenya\ncopy itu dong\nbuat salinannya\nsaya mau copy file", "File mana yang harus saya salin, dan ke mana?",
    "copia o arquivo\nfaz uma cópia disso\nquero copiar um ficheiro\ncopia aquilo", "Qual arquivo devo copiar e para onde?")
ask(1, "ganti namanya\nrename file itu\nubah nama filenya dong\nsaya mau ganti nama file", "File mana yang harus diganti namanya, dan menjadi apa?",
    "muda o nome dele\nrenomeia o arquivo\ntroca o nome desse arquivo\nquero renomear um ficheiro", "Qual arquivo devo renomear e como?")
ask(1, "buka filenya\nbuka itu dong\ntampilkan file itu\nbacain yang tadi\nbuka dokumennya", "File mana yang harus saya tampilkan?",
    "abre o arquivo\nabre isso\nmostra aquele arquivo\nlê o documento\nabre ele pra mim", "Qual arquivo devo mostrar?")
ask(1, "matikan itu\ntutup programnya\nhentikan prosesnya\nbunuh proses itu\nmatiin aplikasinya", "Proses mana yang harus saya hentikan?",
    "fecha isso\nmata o processo\nencerra o programa\npara aquele processo\nfecha o aplicativo", "Qual processo devo encerrar?")
ask(1, "commit dong\ntolong commit\ncommit perubahan saya\nbikin commit", "Apa pesan commit-nya?", "faz um commit\ncommita aí\ncommita minhas mudanças\nquero commitar", "Qual deve ser a mensagem do commit?")
ask(1, "cariin dong\ncari filenya\ntolong carikan sesuatu\nsaya lagi cari file", "Apa yang harus saya cari?", "procura aí\nacha o arquivo\nprocura uma coisa pra mim\ntô procurando um arquivo", "O que devo procurar?")
ask(1, "tolong dong\nbantuin saya\nkerjakan aja\nlakukan sekarang\nbisa minta tolong?\nsaya butuh bantuan", "Apa yang harus saya lakukan?", "me dá uma ajuda\npreciso de ajuda\nfaz aí\nresolve isso pra mim\npodes ajudar-me?\nfaz o que eu pedi", "O que devo fazer?")
ask(1, "bersihin dong\nbikin ruang kosong\nkosongkan penyimpanan\nhapus beberapa file biar lega\nbersih-bersih dong", "Apa yang boleh saya hapus?", "faz uma faxina\nlibera espaço\nlimpa o computador\napaga umas coisas pra liberar espaço\nabre espaço no disco", "O que posso apagar?")
ask(0.8, "buat folder\nbikin folder baru dong\nsaya mau folder baru", "Apa nama foldernya?", "cria uma pasta\nfaz uma pasta nova\nquero uma pasta nova", "Como a pasta deve se chamar?")
ask(0.8, "buat file\nbikin file baru dong\nsaya mau file baru", "Apa nama filenya?", "cria um arquivo\nfaz um arquivo novo\nquero um ficheiro novo", "Como o arquivo deve se chamar?")
ask(0.8, "pindahkan @nm\npindahin @nm dong\n@nm tolong dipindah", "Ke mana @nm harus dipindahkan?", "move o @nm\nmove @nm pra outro lugar\ntira o @nm daqui e põe em outro lugar", "Para onde devo mover @nm?")
ask(0.6, "salin @nm\ncopy @nm dong\n@nm tolong disalin", "Ke mana @nm harus disalin?", "copia o @nm\nfaz uma cópia do @nm pra outro lugar\ncopia o arquivo @nm", "Para onde devo copiar @nm?")
ask(0.8, "ganti nama @nm\nrename @nm\nubah nama file @nm dong", "Apa nama baru untuk @nm?", "renomeia o @nm\nmuda o nome do @nm\ntroca o nome de @nm", "Como @nm deve se chamar?")
ask(0.8, "ekstrak filenya\nbuka arsipnya\nunzip itu dong", "Arsip mana yang harus saya ekstrak?", "descompacta isso\nextrai o arquivo\nabre o zip", "Qual arquivo devo descompactar?")
ask(0.8, "ganti @q jadi @q2\nubah @q menjadi @q2\n@q diganti @q2 dong", "Di file mana?", "troca @q por @q2\nsubstitui @q por @q2\nmuda @q para @q2", "Em qual arquivo?")


def say(weight, indo, s_id, port, s_pt):
    for lang, wordings, answer in (("id", indo, s_id), ("pt", port, s_pt)):
        rules(lang, weight, wordings, ["say " + answer])


say(1.5, "halo\nhai\nhai mycel\nhalo selamat pagi\nselamat siang\nselamat malam mycel\npagi\nassalamualaikum\nhei\npermisi\nhalo ada orang?\nhalo bot", "Halo! Apa yang harus saya lakukan?",
    "oi\nolá\noi mycel\nolá, bom dia\nboa tarde\nboa noite mycel\ne aí\nopa\nei\noi, tudo certo?\nviva\noii", "Olá! O que devo fazer?")
say(1.2, "makasih ya\nterima kasih banyak\nthanks ya\nmantap, makasih\noke makasih\nsip, terima kasih\nmakasih bro\ntrims\nhatur nuhun\nkeren, terima kasih", "Sama-sama.",
    "valeu\nobrigado\nobrigada\nbrigadão\nmuito obrigada\nvaleu demais\nshow, valeu\nbrigado\nótimo, obrigada\nagradecido\nmuito obrigado pela ajuda", "De nada.")
say(1, "dadah\nsampai jumpa\nsampai nanti\nbye\nudah dulu ya\ndah", "Sampai jumpa.", "tchau\naté mais\naté logo\nfalou\naté amanhã\nadeus\nfui", "Até logo.")
say(1.2, "kamu siapa\nsiapa kamu sebenarnya\nkamu ini apa\nkamu robot ya\nnama kamu siapa\nmycel itu apa", "Saya Mycel. Saya mengerjakan tugas di komputer ini: file, teks, arsip, git, proses, dan jaringan.",
    "quem é você\nquem és tu?\nvocê é um robô?\no que é você\nqual é o teu nome?\no que é o mycel", "Sou Mycel. Faço tarefas nesta máquina: arquivos, texto, pacotes, git, processos e rede.")
say(1.2, "kamu bisa apa aja\nbisa bantu apa\napa yang bisa kamu lakukan\nfitur kamu apa saja\nbantuan\ncara pakainya gimana\nkamu bisa ngapain", "Saya bisa mencari, memindahkan, mengganti nama, mengubah, mengemas, dan menghapus file, memakai git, melihat proses, disk, dan memori, memakai jaringan, dan menjalankan perintah.",
    "o que você faz\no que você sabe fazer\nem que podes ajudar?\nquais são suas funções\najuda\ncomo te uso\no que dá pra fazer com você", "Posso procurar, mover, renomear, mudar, compactar e apagar arquivos, trabalhar com git, ver processos, disco e memória, usar a rede e executar comandos.")
say(0.8, "batal\ngak jadi\nnggak jadi deh\nlupakan aja\njangan jadi\nudah, gak usah", "Baik, saya tidak melakukan apa-apa.", "deixa pra lá\nesquece\ncancela\nnão precisa mais\ndeixa quieto\nesquece isso", "Certo, não fiz nada.")
say(0.8, "apa kabar\ngimana kabarnya\nkamu baik-baik aja?\napa kabar hari ini", "Saya baik. Apa yang harus saya lakukan?", "tudo bem?\ncomo vai\ncomo estás?\ntudo bem com você?\ncomo você está hoje", "Estou bem. O que devo fazer?")


def beyond(weight, indo, port, **more):
    for lang, wordings in (("id", indo), ("pt", port)):
        extra = {k[:-3] if k.endswith(("_id", "_pt")) else k: v for k, v in more.items() if not k.endswith(("_id", "_pt")) or k.endswith("_" + lang)}
        rules(lang, weight, wordings, ["beyond"], **extra)


_TOP_ID = "fotosintesis|inflasi|blockchain|teori relativitas|lubang hitam|kecerdasan buatan|hukum newton|revolusi industri|gerhana matahari|algoritma|demokrasi|sistem pencernaan|perubahan iklim|saham|enkripsi|mesin diesel|perang dunia kedua|internet|docker|bitcoin|vulkanisme|sel|gravitasi|rekursi".split("|")
_TOP_PT = "a fotossíntese|a inflação|o blockchain|a relatividade|os buracos negros|a inteligência artificial|as leis de newton|a revolução industrial|o eclipse|algoritmos|a democracia|o sistema digestivo|a mudança climática|a bolsa de valores|a criptografia|o motor a diesel|a segunda guerra|a internet|o docker|o bitcoin|os vulcões|a célula|a gravidade|a recursão".split("|")
beyond(3, """
jelaskan @top
apa itu @top
tolong jelasin soal @top dong
jelaskan @top dengan bahasa sederhana
gimana cara kerja @top
kasih contoh tentang @top
saya gak ngerti @top, jelaskan
rangkumkan @top untuk ujian saya
""", """
explica @top
o que é @top
me explica @top em palavras simples
não entendi @top, me explica
como funciona @top
me dá um exemplo sobre @top
fala sobre @top
faz um resumo sobre @top pra minha prova
""", top_id=_TOP_ID, top_pt=_TOP_PT)
beyond(3, """
buatkan puisi tentang hujan
tulis surat lamaran kerja
bikinin caption instagram dong
buatkan email ke dosen minta perpanjangan tugas
tulis cerita pendek tentang naga
buatkan esai tentang lingkungan
bikin pantun dong
tolong buatkan surat izin sakit
tulis ucapan ulang tahun buat ibu
buatkan presentasi tentang pemasaran
bikin kata-kata bijak
buatkan cv yang bagus
""", """
escreve um poema sobre a chuva
escreve uma carta de apresentação
faz uma legenda pro instagram
redige um email pro meu chefe pedindo férias
escreve um conto sobre um dragão
faz uma redação sobre o meio ambiente
cria uma mensagem de aniversário pra minha mãe
faz um discurso de casamento
escreve um post pro linkedin
monta um currículo bonito pra mim
faz um texto de vendas pra minha loja
inventa uma história pra dormir
""")
beyond(2.5, """
buatkan program python untuk menghitung pajak
tulis fungsi javascript yang mengecek email
bikinin game ular pakai python
perbaiki bug di @code
kenapa @code error
jelaskan kode di @code
optimalkan @code
tulis unit test untuk @code
refactor @code dong
review kode saya di @code
@code gak jalan, kenapa ya
ubah @code jadi bahasa rust
cari celah keamanan di @code
tambahkan fitur login di aplikasi saya
""", """
faz um programa em python que calcula impostos
escreve uma função em javascript que valida email
cria um jogo da cobrinha em python
conserta o bug no @code
por que o @code dá erro
explica o código do @code
otimiza o @code
escreve testes unitários para o @code
refatora o @code
revisa meu código em @code
o @code não funciona, por quê?
converte o @code para rust
acha falhas de segurança no @code
adiciona login no meu aplicativo
""")
beyond(2, """
ringkas isi @tx
rangkum @tx dong
@tx itu isinya tentang apa
terjemahkan @tx ke bahasa inggris
perbaiki tata bahasa di @tx
buat kesimpulan dari @tx
poin penting di @tx apa aja
koreksi tulisan saya di @tx
bikin @tx lebih formal
apa kata @tx soal harga
""", """
resume o @tx
faz um resumo do @tx
sobre o que é o @tx
traduz o @tx pro inglês
corrige a gramática do @tx
tira as conclusões do @tx
quais os pontos principais do @tx
revisa meu texto @tx
deixa o @tx mais formal
o que o @tx diz sobre preços
""")
beyond(2, """
cuaca hari ini gimana
besok hujan gak ya
berita terbaru apa
siapa presiden indonesia sekarang
ibu kota australia apa
berapa kurs dolar hari ini
skor bola tadi malam berapa
rekomendasi film dong
enaknya makan apa ya
resep rendang dong
cara diet yang benar
hp bagus harga 3 juta apa
gimana cara cepat kaya
ceritakan lelucon
arti mimpi gigi copot apa
bahasa inggrisnya kucing apa
pesan tiket kereta ke bandung
pesankan ojek
ingatkan saya minum obat jam 8
telepon ibu saya
saya sedih hari ini
menurut kamu lebih bagus mana, android atau iphone
""", """
como tá o tempo hoje
vai chover amanhã?
quais as notícias de hoje
quem é o presidente do brasil
qual a capital da austrália
quanto tá o dólar hoje
quanto foi o jogo ontem
me recomenda um filme
o que eu faço pro jantar
receita de bolo de cenoura
como emagrecer rápido
qual celular bom até mil reais
como ficar rico
conta uma piada
o que significa sonhar com dente caindo
como se diz gato em inglês
compra uma passagem pro rio
chama um uber
me lembra de tomar o remédio às 8
liga pra minha mãe
tô triste hoje
o que é melhor, android ou iphone
que livro devo ler?
planeia as minhas férias
""")
beyond(1.5, """
matikan proses yang pakai port @port
matiin aplikasi yang paling makan ram
hentikan apa pun yang jalan di port @port
rapikan file saya menurut topik
file mana yang aman dihapus
urutkan foto saya berdasarkan siapa yang ada di dalamnya
ada apa di gambar @img
hapus file yang tidak penting
kelompokkan dokumen saya berdasarkan isinya
dari semua file ini mana yang versi terbaru yang benar
""", """
mata o processo que usa a porta @port
fecha o programa que mais gasta ram
derruba o que estiver na porta @port
organiza meus arquivos por assunto
quais arquivos posso apagar sem problema
separa minhas fotos por pessoa
o que aparece na imagem @img
apaga os arquivos que não são importantes
agrupa meus documentos pelo conteúdo
qual desses arquivos é a versão certa
""")

# ---------------------------------------------------------------- longer talk: reasons, context, corrections, several steps

idn(2, """
hp udah penuh banget, tolong hapus @kind @loc ya
besok komputernya mau dipakai orang, jadi hapus semua @kind @loc
saya sudah backup, sekarang hapus @kind @loc
eh bukan disalin, maksudnya hapus semua @kind @loc
yang @loc itu kebanyakan @kind, buang semua
gak butuh lagi, jadi @kind @loc tolong dibersihkan
bos bilang @kind @loc harus dihapus
sudah gak relevan, @kind @loc boleh dihapus semua
kak, bisa hapusin @kind @loc gak
biar lega, hapus dulu semua @kind @loc
minta tolong dong, @kind @loc dihapus semuanya
izin, mau hapus semua @kind @loc
apa bisa kamu hapus seluruh @kind @loc
mohon semua @kind @loc dihapus, terima kasih
""", _DEL % "", "ok @cnt", *_rm)
pt(2, """
meu celular tá lotado, apaga @the @loc por favor
já fiz backup, agora pode apagar @the @loc
vou emprestar o pc, então apaga @the @loc
não é pra copiar não, é pra apagar @the @loc
o chefe mandou excluir @the @loc
não uso mais, pode apagar @the @loc
preciso liberar espaço, então some com @the @loc
será que dá pra apagar @the @loc
você consegue apagar @the @loc pra mim?
queria que você apagasse @the @loc
seria possível eliminar @the @loc?
faz favor, remove @the @loc
agradecia que apagasses @the @loc
tem como excluir @the @loc?
bora limpar: apaga @the @loc
""", _DEL % "", "ok @cnt", *_rm)
idn(1.5, """
folder unduhan berantakan, pindahin @kind @loc ke @dst
biar rapi, tolong semua @kind @loc dimasukkan ke @dst
mau bikin arsip, jadi pindahkan @kind @loc ke folder @dst
saya mau @kind @loc ada di @dst
@kind @loc jangan di situ, pindahkan ke @dst
bisa gak semua @kind @loc dipindah ke folder @dst
minta tolong @kind @loc dipindahin ke @dst ya kak
eh jangan dihapus, pindahkan aja @kind @loc ke @dst
""", _DEL % "", "ok @cnt", 'fs.move {"paths":"$1","into":"@dst"}', "ok", "show")
pt(1.5, """
tá uma bagunça aqui, joga @the @loc na pasta @dst
quero tudo organizado: @the @loc vão pra @dst
dá pra colocar @the @loc na pasta @dst?
não apaga não, só move @the @loc pra @dst
queria @the @loc dentro de @dst
preciso que @the @loc fiquem em @dst
você consegue mover @the @loc para @dst?
seria bom ter @the @loc em @dst, move por favor
""", _DEL % "", "ok @cnt", 'fs.move {"paths":"$1","into":"@dst"}', "ok", "show")
both(1.3, """
buat folder @fo lalu pindahkan semua @kind @loc ke situ
bikin folder @fo terus masukin semua @kind @loc ke dalamnya
buat dulu folder @fo, habis itu pindahkan @kind @loc ke sana
bikin folder baru @fo, isinya semua @kind @loc, pindahin ya
""", """
cria a pasta @fo e move @the @loc pra lá
faz uma pasta @fo e joga @the @loc dentro
primeiro cria a pasta @fo, depois move @the @loc para ela
cria uma pasta chamada @fo e coloca nela @the @loc
""", 'fs.mkdir {"path":"@fo","parents":true}', "ok", 'fs.search {"path":"@L","name_glob":"@K"}', "ok @cnt", 'fs.move {"paths":"$2","into":"@fo"}', "ok", "show")
idn(1.5, """
disk saya hampir penuh, file apa aja yang paling gede @loc
laptop lemot karena penuh, cari file terbesar @loc
saya kehabisan ruang, apa yang paling besar @loc
mau bersih-bersih, tunjukkan dulu file terbesar @loc
tolong bantu cari penyebab penyimpanan penuh @loc
""", 'fs.list {"path":"@L","recursive":true,"sort":"size","limit":10,"kind":"file"}', "ok 10", "show")
pt(1.5, """
o disco está quase cheio, quais os maiores arquivos @loc
não tenho mais espaço, o que tem de maior @loc
quero fazer uma limpeza, me mostra antes os arquivos maiores @loc
preciso de espaço, o que posso ver de grande @loc
estou sem espaço, quais são os ficheiros maiores @loc?
""", 'fs.list {"path":"@L","recursive":true,"sort":"size","limit":10,"kind":"file"}', "ok 10", "show")
idn(1.2, """
saya lupa namanya, file apa yang paling terakhir berubah @loc
barusan aku simpan file, yang mana ya yang terbaru @loc
tadi nge-save di mana ya, cek file terbaru @loc
""", 'fs.list {"path":"@L","recursive":true,"sort":"modified","limit":1,"kind":"file"}', "ok 1", "show")
pt(1.2, """
acabei de salvar um arquivo e não sei qual, qual o mais recente @loc
esqueci o nome, qual foi o último arquivo que mexi @loc
qual ficheiro foi gravado por último @loc?
""", 'fs.list {"path":"@L","recursive":true,"sort":"modified","limit":1,"kind":"file"}', "ok 1", "show")
for _t, _word in (("delete", 0), ("move", 1), ("copy", 2)):
    _i = ["hapus @n file terbesar @loc\nhapusin @n @kind paling gede @loc\nbuang @n file yang paling besar @loc", "pindahkan @n file terbesar @loc ke @dst\npindahin @n @kind paling gede @loc ke folder @dst", "salin @n file terbesar @loc ke @dst\ncopy @n @kind paling besar @loc ke @dst"][_word]
    _p = ["apaga os @n maiores arquivos @loc\nexclui os @n @mk mais pesados @loc\nremove os @n ficheiros maiores @loc", "move os @n maiores arquivos @loc para @dst\npassa os @n @mk mais pesados @loc pra @dst", "copia os @n maiores arquivos @loc para @dst\ncopia os @n @mk mais pesados @loc pra @dst"][_word]
    _act = 'fs.delete {"paths":"$1"}' if _t == "delete" else 'fs.%s {"paths":"$1","into":"@dst"}' % _t
    both(0.7, _i, _p, 'fs.list {"path":"@L","recursive":true,"sort":"size","limit":@n,"kind":"file","glob":"@K"}', "ok @n", _act, "ok", "show", n_pt=_num({k: v for k, v in PT_NUM.items()}))
    both(0.7, _i.replace("terbesar", "terbaru").replace("paling gede", "paling baru").replace("paling besar", "paling baru").replace("yang paling baru", "yang paling baru"), _p.replace("@n maiores arquivos", "@n arquivos mais recentes").replace("mais pesados", "mais recentes").replace("@n ficheiros maiores", "@n ficheiros mais recentes"),
         'fs.list {"path":"@L","recursive":true,"sort":"modified","limit":@n,"kind":"file","glob":"@K"}', "ok @n", _act, "ok", "show")
    both(0.5, _i.replace("terbesar", "tertua").replace("paling gede", "paling lama").replace("paling besar", "paling lama"), _p.replace("@n maiores arquivos", "@n arquivos mais antigos").replace("mais pesados", "mais antigos").replace("@n ficheiros maiores", "@n ficheiros mais antigos"),
         'fs.list {"path":"@L","recursive":true,"sort":"modified","reverse":true,"limit":@n,"kind":"file","glob":"@K"}', "ok @n", _act, "ok", "show")
idn(1, "hapus @kind @new @loc\nbuang semua file @new @loc\nhapusin @kind @new @loc dong", _DEL % _NEW, "ok @cnt", *_rm)
pt(1, "apaga @the @new @loc\nexclui os arquivos @new @loc\nremove os ficheiros @new @loc", _DEL % _NEW, "ok @cnt", *_rm)
idn(1, "pindahkan @kind @new @loc ke @dst\npindahin file @new @loc ke folder @dst\nmasukkan @kind @new @loc ke @dst", _DEL % _NEW, "ok @cnt", 'fs.move {"paths":"$1","into":"@dst"}', "ok", "show")
pt(1, "move @the @new @loc para @dst\npassa os arquivos @new @loc pra @dst\ncoloca os ficheiros @new @loc na pasta @dst", _DEL % _NEW, "ok @cnt", 'fs.move {"paths":"$1","into":"@dst"}', "ok", "show")
idn(1, "salin @kind @old @loc ke @dst\nbackup file @old @loc ke folder @dst\ncopy semua @kind @old @loc ke @dst", _DEL % _OLD, "ok @cnt", 'fs.copy {"paths":"$1","into":"@dst"}', "ok", "show")
pt(1, "copia @the @old @loc para @dst\nfaz backup dos arquivos @old @loc em @dst\ncopia os ficheiros @old @loc pra @dst", _DEL % _OLD, "ok @cnt", 'fs.copy {"paths":"$1","into":"@dst"}', "ok", "show")
idn(1, "salin @kind @big @loc ke @dst\ncopy file @big @loc ke folder @dst", _DEL % _BIG, "ok @cnt", 'fs.copy {"paths":"$1","into":"@dst"}', "ok", "show")
pt(1, "copia @the @big @loc para @dst\ncopia os arquivos @big @loc pra pasta @dst", _DEL % _BIG, "ok @cnt", 'fs.copy {"paths":"$1","into":"@dst"}', "ok", "show")
idn(0.8, "kompres @kind @big @loc ke @ar\nzip file @big @loc jadi @ar", _DEL % _BIG, "ok @cnt", 'fs.archive {"paths":"$1","to":"@ar"}', "ok", "show")
pt(0.8, "compacta @the @big @loc em @ar\nzipa os arquivos @big @loc em @ar", _DEL % _BIG, "ok @cnt", 'fs.archive {"paths":"$1","to":"@ar"}', "ok", "show")
idn(0.8, "kompres @kind @new @loc jadi @ar\nzip semua file @new @loc ke @ar", _DEL % _NEW, "ok @cnt", 'fs.archive {"paths":"$1","to":"@ar"}', "ok", "show")
pt(0.8, "compacta @the @new @loc em @ar\nzipa os arquivos @new @loc em @ar", _DEL % _NEW, "ok @cnt", 'fs.archive {"paths":"$1","to":"@ar"}', "ok", "show")
both(0.8, "jadikan semua @kind @loc read-only\nkunci semua @kind @loc biar gak bisa diubah", "deixa @the @loc só pra leitura\nprotege @the @loc contra alteração", _DEL % "", "ok @cnt", 'fs.chmod {"paths":"$1","mode":"a-w"}', "ok", "show")
both(0.8, "jadikan semua @kind @loc bisa dijalankan\nkasih izin eksekusi ke semua @kind @loc", "torna executáveis @the @loc\ndá permissão de execução para @the @loc", _DEL % "", "ok @cnt", 'fs.chmod {"paths":"$1","mode":"+x"}', "ok", "show",
     kind=lambda r: r.choice([("skrip shell", "*.{sh,bash}"), ("script bash", "*.{sh,bash}"), ("file .sh", "*.sh"), ("file .py", "*.py")]), the=lambda r: r.choice([("os scripts de shell", "*.{sh,bash}"), ("todos os scripts bash", "*.{sh,bash}"), ("os arquivos .sh", "*.sh"), ("todos os arquivos .py", "*.py")]))
both(0.7, "hitung hash semua @kind @loc\nchecksum semua @kind @loc", "calcula o hash de todos os @mk @loc\nchecksum @of @loc", _DEL % "", "ok @cnt", 'fs.hash {"paths":"$1"}', "ok", "show")

idn(2, """
tolong dong cek isi file @tx, penasaran
mau liat aja isi @tx
boleh lihat isi @tx?
sebelum diedit, tampilkan dulu @tx
kak tolong bukain file @tx
@tx tolong ditampilkan
file @tx, isinya apa ya
lihat @tx dong
""", 'fs.read {"path":"@tx"}', "ok", "show")
pt(2, """
deixa eu ver o @tx
dá pra me mostrar o @tx?
antes de mexer, mostra o @tx
abre pra mim o ficheiro @tx
será que você pode abrir o @tx
queria ler o @tx
o arquivo @tx, mostra aí
gostava de ver o conteúdo de @tx
tem como ver o @tx?
""", 'fs.read {"path":"@tx"}', "ok", "show")
both(1.5, """
klien minta @nm dihapus, tolong ya
@nm itu versi lama, hapus saja
aduh salah bikin, hapus @nm
saya gak perlu @nm lagi
bisa tolong buang @nm
@nm dobel, hapus
""", """
o cliente pediu pra apagar o @nm
o @nm é versão antiga, apaga
criei errado, apaga o @nm
não quero mais o @nm
tem como apagar o @nm?
o @nm está repetido, exclui
""", 'fs.delete {"paths":["@nm"]}', "ok", "show")
both(1.5, """
namanya kepanjangan, ganti @nm jadi @bn
@nm typo, harusnya @bn, tolong rename
klien mau nama filenya @bn, sekarang masih @nm, ganti dong
tolong @nm diganti namanya ke @bn
file @nm kasih nama baru @bn
""", """
o nome tá comprido, muda o @nm para @bn
digitei errado, o @nm deveria ser @bn, renomeia
o professor quer que o @nm se chame @bn
põe o nome @bn no arquivo @nm
quero renomear o @nm para @bn
""", 'fs.move {"renames":[{"from":"@nm","to":"@bn"}]}', "ok", "show")
both(1.2, """
ternyata @q salah tulis, di @tx ganti semua jadi @q2
perusahaannya ganti nama, jadi di @tx ubah @q menjadi @q2
tolong di @tx semua @q diubah ke @q2 ya
salah ketik di @tx: @q harusnya @q2
""", """
escrevi @q errado no @tx, troca tudo por @q2
a empresa mudou de nome, então no @tx troca @q por @q2
no @tx onde diz @q devia dizer @q2, corrige
dá pra mudar @q para @q2 em @tx?
""", 'fs.edit {"path":"@tx","edits":[{"old":"@q","new":"@q2","all":true}]}', "ok", "show")
both(1, "pantau folder @fo selama @num detik\nawasi folder @fo @num detik", "observa a pasta @fo por @num segundos\nfica de olho na pasta @fo durante @num segundos", 'fs.watch {"path":"@fo","for_ms":"@{num}s"}', "ok", "show")
both(0.8, "pantau folder @fo selama @num menit\nawasi perubahan di @fo @num menit", "observa a pasta @fo por @num minutos\nmonitora @fo durante @num minutos", 'fs.watch {"path":"@fo","for_ms":"@{num}m"}', "ok", "show", num_id=lambda r: str(r.randint(2, 15)), num_pt=lambda r: str(r.randint(2, 15)))
both(0.8, "buat symlink @bn ke @nm\nbikin link bernama @bn yang menunjuk ke @nm\nbuat shortcut @bn untuk @nm", "cria um link simbólico @bn para @nm\nfaz um atalho @bn apontando para @nm\ncria um symlink chamado @bn para o @nm", 'fs.symlink {"target":"@nm","link":"@bn"}', "ok", "show")

both(0.7, "cek sisa disk lalu tunjukkan folder terbesar di sini\nsisa penyimpanan berapa, terus folder mana yang paling gede di sini", "vê o espaço em disco e depois as maiores pastas daqui\nquanto espaço sobra e quais as pastas mais pesadas aqui", "system.disk {}", "ok", 'fs.disk_usage {"path":".","by":"folders","top":10}', "ok", "show")
both(0.7, "sisa ram berapa dan proses apa yang paling makan\ncek ram lalu tampilkan proses yang paling boros memori", "quanta ram sobra e quem mais usa\nvê a memória e mostra os processos que mais gastam", "system.memory {}", "ok", 'process.list {"sort":"memory","limit":10}', "ok", "show")
both(0.7, "cek ram dan disk\nsisa memori dan sisa penyimpanan berapa\nram sama disk masih berapa", "quanta memória e quanto disco tenho livre\nvê a ram e o disco\nmemória e espaço em disco livres", "system.memory {}", "ok", "system.disk {}", "ok", "show")
both(0.7, "ping @host dan @host2\ncek @host sama @host2 hidup gak", "pinga @host e @host2\nvê se @host e @host2 respondem", 'net.ping {"host":"@host"}', "ok", 'net.ping {"host":"@host2"}', "ok", "show")
both(0.7, "pindah ke branch @branch lalu pull\ncheckout @branch terus tarik perubahan terbaru", "muda pra branch @branch e dá um pull\nvai pra @branch e puxa as mudanças", 'git.checkout {"to":"@branch"}', "ok", "git.pull {}", "ok", "show")
both(0.7, "pull lalu push\npull dulu habis itu push", "dá pull e depois push\npuxa e depois envia", "git.pull {}", "ok", "git.push {}", "ok", "show")
both(0.8, "bikin branch @new_branch lalu commit semua dengan pesan @msg\nbuat branch baru @new_branch terus commit semuanya @msg", "cria a branch @new_branch e commita tudo com a mensagem @msg\nnova branch @new_branch e depois commit de tudo: @msg", 'git.checkout {"create":"@new_branch"}', "ok", 'git.add {"all":true}', "ok", 'git.commit {"message":"@msg"}', "ok", "show")
both(0.7, "tutup @prog lalu cek masih jalan gak\nmatikan @prog dan pastikan sudah mati", "fecha o @prog e vê se fechou mesmo\nmata o @prog e confere se ainda está rodando", 'process.kill {"name":"@prog"}', "ok", 'process.list {"name":"@prog"}', "ok", "show")
sh(0.8, "head -n @k @txt > @out", "@k baris pertama @txt simpan ke @out\nsimpan @k baris awal dari @txt di @out", "salva as primeiras @k linhas do @txt em @out\ngrava em @out as @k primeiras linhas de @txt", k=["5", "10", "20", "50", "100", "200"])
sh(0.8, "tail -n @k @log > @out", "@k baris terakhir @log simpan ke @out\nsimpan @k baris akhir dari @log di @out", "salva as últimas @k linhas do @log em @out\ngrava em @out as @k últimas linhas de @log", k=["5", "10", "20", "50", "100", "200"])
sh(0.9, "sort @txt > @out", "urutkan @txt lalu simpan ke @out\nurutkan isi @txt, hasilnya taruh di @out", "ordena o @txt e salva em @out\nordena as linhas de @txt e grava o resultado em @out")
sh(0.9, "sort -u @txt > @out", "urutkan @txt tanpa baris ganda lalu simpan ke @out\nbuang baris dobel dari @txt, simpan terurut ke @out", "ordena o @txt sem repetidas e salva em @out\ntira as linhas repetidas do @txt e grava em ordem em @out")

# ---------------------------------------------------------------- more registers: formal, terse, European, phone talk

idn(1.5, """
mohon tampilkan daftar @kind yang terdapat @at
apakah Anda dapat menemukan @kind @at?
saya hendak mencari @kind @loc
harap carikan @kind @loc
dapatkah Anda mencarikan @kind @at
@kind @loc
cari @kind @loc
nyari @kind @loc
mana @kind @loc
punya @kind gak @loc
search @kind @loc
gan, @kind @loc di mana aja
min, cariin @kind @loc
""", 'fs.search {"path":"@L","name_glob":"@K"}', "ok @cntz", "show")
pt(1.5, """
poderia localizar @the @loc?
gostaria de encontrar @the @loc
solicito a lista @of @loc
@kind @loc
procurar @the @loc
buscar @kind @loc
busca aí @kind @loc
mano, cadê @the @loc
diz-me onde estão @the @loc
preciso que encontres @the @loc
quero achar @the @loc
rola de achar @the @loc?
faça uma busca por @kind @loc
""", 'fs.search {"path":"@L","name_glob":"@K"}', "ok @cntz", "show")
idn(1.2, """
mohon hapus @kind yang berumur lebih dari @age @at
harap hapus semua berkas @loc yang lebih lama dari @age
hapus @kind @loc > @age
@kind @old @loc hapus
bersih-bersih @loc: buang @kind @old
sudah lewat @age, jadi hapus @kind @loc
file @loc yang sudah berumur @age lebih, hapus semua
""", _DEL % _OLD, "ok @cnt", *_rm)
pt(1.2, """
solicito a exclusão dos arquivos @old @loc
queira apagar os ficheiros @old @loc
apagar @the @old @loc
excluir arquivos @old @loc
limpeza @loc: fora os arquivos @old, apaga
gostaria que apagasses @the @old @loc
tudo @loc com mais de @age pode apagar
""", _DEL % _OLD, "ok @cnt", *_rm)
idn(1.2, """
mohon dihitung jumlah @kind @at
total file @loc berapa banyak
saya ingin tahu jumlah @kind @at
kira2 ada brp @kind @loc
brp file @loc
brp jumlah @kind @loc
coba hitung @kind @loc ada berapa
""", 'fs.list {"path":"@L","recursive":true,"limit":1,"kind":"file","glob":"@K"}', "ok @cntz", "show")
pt(1.2, """
qual é a quantidade @of @loc
gostaria de saber quantos ficheiros existem @loc
qts arquivos tem @loc
quantos @mk há @loc?
diz-me quantos @mk há @at
contagem @of @loc
total de arquivos @loc
""", 'fs.list {"path":"@L","recursive":true,"limit":1,"kind":"file","glob":"@K"}', "ok @cntz", "show")
idn(1.2, "brp ukuran @fol\n@fol brp giga\nmohon info ukuran @fol\nsaya ingin mengetahui besar @fol\nsize @fol berapa\n@fol segede apa sih", 'fs.disk_usage {"path":"@L"}', "ok", "show")
pt(1.2, "qual é o tamanho total @dfol?\ngostaria de saber quanto ocupa @fol\nquantos GB tem @fol\nqto pesa @fol\ndiz-me o tamanho @dfol\ntamanho @dfol em disco", 'fs.disk_usage {"path":"@L"}', "ok", "show")
both(1.2, """
mohon hapus berkas @nm
harap hapus file @nm
@nm hps aja
rm @nm
bisakah Anda menghapus @nm
file @nm sudah tidak diperlukan, mohon dihapus
""", """
queira apagar o ficheiro @nm
solicito a exclusão do arquivo @nm
apaga-me o @nm
rm @nm
poderia excluir o arquivo @nm?
o arquivo @nm já não é necessário, elimine-o
""", 'fs.delete {"paths":["@nm"]}', "ok", "show")
both(1.2, """
mohon pindahkan berkas @nm ke folder @dst
@nm -> @dst, pindahin
harap pindahkan @nm ke direktori @dst
mv file @nm ke @dst
bisakah @nm dipindahkan ke @dst
""", """
mova o arquivo @nm para a pasta @dst
poderia mover o @nm para @dst?
leva-me o @nm para a pasta @dst
mude o @nm de lugar: pasta @dst
quero o @nm dentro da pasta @dst, move
""", 'fs.move {"from":"@nm","into":"@dst"}', "ok", "show")
both(1, "mohon salin berkas @nm ke folder @dst\nbisakah @nm disalin ke @dst\ncp file @nm ke folder @dst", "poderia copiar o @nm para a pasta @dst?\ncopie o arquivo @nm para @dst\ncopia-me o @nm para a pasta @dst", 'fs.copy {"from":"@nm","into":"@dst"}', "ok", "show")
both(1, "mohon buatkan folder dengan nama @fo\nperlu folder @fo\nbisakah Anda membuat folder @fo\ndirektori baru @fo\nadd folder @fo", "poderia criar uma pasta chamada @fo?\ncria-me a pasta @fo\nfaça uma pasta com o nome @fo\nqueria uma pasta @fo\npasta nova: @fo", 'fs.mkdir {"path":"@fo","parents":true}', "ok", "show")
both(1, "mohon tampilkan isi berkas @tx\nbisakah Anda membuka @tx\nisi @tx\nshow @tx\nharap tampilkan isi @tx", "poderia mostrar o conteúdo do @tx?\nmostre o arquivo @tx\nexiba o conteúdo do ficheiro @tx\nabra o @tx\nler @tx", 'fs.read {"path":"@tx"}', "ok", "show")
both(1, "file bernama @bn ada di mana\nmohon carikan berkas @bn\ntau gak @bn di mana\nbisakah Anda menemukan @bn\nfind @bn", "poderia localizar o arquivo @bn?\nsabes onde está o @bn?\nsabe me dizer onde fica o @bn\nlocalizar @bn\nbusca o @bn", 'fs.search {"path":".","name_glob":"@bn"}', "ok @cntz", "show")
both(1, "kapasitas penyimpanan tersisa berapa\nmohon info sisa ruang disk\nmemori hp sisa berapa giga\nstorage masih ada gak\nsisa storage brp", "qual é o espaço disponível em disco?\nquanto armazenamento me resta\nespaço disponível\nquantos gigas livres eu tenho\ndiz-me quanto espaço tenho livre", "system.disk {}", "ok", "show")
both(1, "mohon tutup aplikasi @prog\nbisakah @prog dimatikan\nstop proses @prog sekarang\n@prog error terus, tutup aja\nquit @prog", "poderia encerrar o @prog?\nfeche o programa @prog\nfecha-me o @prog\no @prog não responde, encerra\nacaba com o @prog", 'process.kill {"name":"@prog"}', "ok", "show")
both(0.8, "ukuran folder-folder di @fo\nfolder apa yang besar di @fo", "tamanho das pastas em @fo\nque pastas são grandes em @fo", 'fs.disk_usage {"path":"@fo","by":"folders","top":10}', "ok", "show")
_XA = 'fs.search {"path":"@L","kind":"file","older_than_ms":"@O","not_glob":"@K"}'
idn(0.9, "hapus semua file @old @loc kecuali @kind\nhapus file @loc yang lebih dari @age selain @kind\nbuang file @old @loc tapi @kind jangan", _XA, "ok @cnt", *_rm)
pt(0.9, "apaga os arquivos @old @loc menos @the\nexclui os arquivos @loc com mais de @age exceto @the\nremove os ficheiros @old @loc, mas deixa @the", _XA, "ok @cnt", *_rm)
_XB = 'fs.search {"path":"@L","kind":"file","min_bytes":"@B","not_glob":"@K"}'
idn(0.8, "cari file @big @loc kecuali @kind\ntampilkan file @big @loc selain @kind\nfile @loc yang lebih dari @size tapi bukan @kind", _XB, "ok @cntz", "show")
pt(0.8, "mostra os arquivos @big @loc exceto @the\nprocura arquivos @big @loc menos @the\narquivos @loc com mais de @size que não sejam @kind", _XB, "ok @cntz", "show")
_XZ = 'fs.search {"path":"@L","kind":"file","not_glob":"@K"}'
idn(0.7, "kompres semua file @loc kecuali @kind jadi @ar\nzip semua file @loc selain @kind ke @ar", _XZ, "ok @cnt", 'fs.archive {"paths":"$1","to":"@ar"}', "ok", "show")
pt(0.7, "compacta todos os arquivos @loc menos @the em @ar\nzipa todos os ficheiros @loc exceto @the em @ar", _XZ, "ok @cnt", 'fs.archive {"paths":"$1","to":"@ar"}', "ok", "show")
idn(0.7, "ada berapa file @loc selain @kind\nhitung file @loc kecuali @kind", _XZ, "ok @cntz", "show")
pt(0.7, "quantos arquivos há @loc sem contar @the\nconta os arquivos @loc exceto @the", _XZ, "ok @cntz", "show")
idn(0.8, "file apa aja yang langsung @at, subfoldernya gak usah\nhanya file @at, jangan isi subfolder", 'fs.search {"path":"@L","kind":"file","depth":1}', "ok @cntz", "show")
pt(0.8, "só os arquivos que estão @at, sem o que há nas subpastas\nlista apenas os arquivos @at, ignorando subpastas", 'fs.search {"path":"@L","kind":"file","depth":1}', "ok @cntz", "show")
