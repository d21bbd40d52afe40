"""German and Spanish as people type them, for all areas: many wordings of the everyday intents."""

import json
import re

import intents
import lib
import say_de
import say_es
from phrases import Family, Raw
from values import CITIES

FAMILY = Family("talk_de_es")

# ---------------------------------------------------------------- how wordings are put in

ACTS = {  # first words that take a "bitte", "por favor" before them, or that ask
    "de": set("""lösch lösche entferne entfern wirf schmeiß räum mach mache pack packe verschieb verschiebe schieb kopier kopiere such suche finde find zeig zeige zeigt liste
        gib sag nenn nenne lies öffne öffnen zähl zähle benenn benenne ändere ersetz ersetze tausch tausche schreib schreibe speicher speichere häng hänge füg füge erstell erstelle leg lege
        entpack entpacke komprimier komprimiere zipp zippe sortier sortiere sichere sicher prüf prüfe schau guck check beende kill stopp stoppe starte führ führe lad lade hol ping pinge warte
        berechne rechne was welche welcher welches wie wo wer wann warum gibt habe hab ist sind läuft kannst könntest hat commite committe pushe push merge merg wechsle wechsel klone stell stelle
        verrat schick vergleich vergleiche durchsuch durchsuche summier summiere teil teile wandle wandel formatier formatiere""".split()),
    "es": set("""borra elimina quita bórrame mueve pasa copia lleva mete busca encuentra búscame muestra muéstrame enséñame dime dame lista abre lee cuenta renombra cambia reemplaza sustituye
        escribe guarda añade agrega crea haz créame descomprime extrae comprime empaqueta ordena revisa comprueba mira verifica mata cierra detén para inicia arranca ejecuta corre descarga baja bájame
        espera calcula suma qué cuál cuáles cuánto cuánta cuántos cuántas cómo dónde quién cuándo hay está están existe tengo puedes podrías clona sube trae fusiona deshaz descarta compara
        pon ponle vacía junta une divide convierte formatea""".split()),
}
UML = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})
ACC = str.maketrans("áéíóúÁÉÍÓÚ", "aeiouAEIOU", "¿¡")


def variants(lang, line, k):
    """A wording and how hurried people type it; slots stay as they are."""
    out = [line]
    plain = lambda f: "".join(p if p.startswith("@") else f(p) for p in re.split(r"(@\{?[a-z_]+\d?\}?)", line))
    if lang == "de":
        if k % 2 == 0:
            out.append(plain(str.lower))
        if k % 5 == 1:
            out.append(plain(lambda s: s.lower().translate(UML)))
    elif k % 2 == 0:
        out.append(plain(lambda s: s.translate(ACC)))
    return [v for i, v in enumerate(out) if v not in out[:i]]


def put(lang, weight, wordings, steps, derive=None, **slots):
    lines = [w.strip() for w in wordings.split("\n") if w.strip()]
    steps = [steps] if isinstance(steps, str) else steps
    if any("@sel" in s for s in steps) and any('"paths":"$' in s for s in steps):
        slots = {"sel": lambda r: (sel_de if lang == "de" else sel_es)(r, act=True), **slots}
    groups = {}
    for k, line in enumerate(lines):
        first = re.split(r"[ |,)]", line.lstrip("([¿¡").lower())[0]
        # A place that must be said, where the others of the rule may leave it out.
        must = "@ort" in line and any("@wo" in s for s in steps)
        noisy = first in ACTS[lang]
        groups.setdefault((noisy, "ort" if must else "wo"), []).extend(variants(lang, line.replace("@ort", "@wo") if must else line, k))
        if "@wo" in line and not must:
            # The place may be left out: then it is the folder one is in.
            bare = re.sub(r"\s+", " ", line.replace("@wo", "")).strip().replace(" ,", ",").replace(" ?", "?").replace(" :", ":")
            groups.setdefault((noisy, "bare"), []).extend(variants(lang, bare, k))
    total = sum(len(g) for g in groups.values())
    for (noise, how), some in groups.items():
        more = {"wo": SLOTS[lang]["ort"]} if how == "ort" else {}
        acts = [re.sub(r"@wo\b", ".", s) for s in steps] if how == "bare" else steps
        FAMILY.add(weight * len(some) / total * (0.6 if how == "bare" else 1), "\n".join(some), acts, lang=lang, derive=derive, noise=noise, **{**SLOTS[lang], **slots, **more})


def de(weight, wordings, steps, derive=None, **slots):
    put("de", weight, wordings, steps, derive, **slots)


def es(weight, wordings, steps, derive=None, **slots):
    put("es", weight, wordings, steps, derive, **slots)


def then(say, weight, wordings, search, action, derive=None, **slots):
    """A search whose finds are acted on; now and then it finds nothing."""
    actions = [action] if isinstance(action, str) else action
    slots = {"sel": lambda r: (sel_de if say is de else sel_es)(r, act=True), **slots}
    steps = [search, "ok @cnt"]
    for a in actions:
        steps += [a, "ok"]
    say(weight, wordings, steps + ["show"], derive, **slots)
    say(weight * 0.1, wordings, [search, "ok 0", "show"], derive, **slots)


# ---------------------------------------------------------------- values

J = lambda **a: json.dumps({k: v for k, v in a.items() if v is not None}, ensure_ascii=False, separators=(",", ":"))[1:-1]


def qd(r, name):
    return lib.quoted(r, name), name


def cnt(r):
    return str(r.choice([1, 2, 3, 3, 4, 5, 6, 7, 8, 9, 11, 12, 14, 17, 23, 31, 48, 76, 130]))


def a_file(lang, exts=lib.EXT):
    return lambda r: qd(r, lib.file_path(r, exts, lang))


def a_name(lang, exts=lib.EXT):
    return lambda r: qd(r, lib.file_name(r, exts, lang))


def a_folder(lang):
    def f(r):
        p = lib.folder_path(r, lang)
        s = lib.quoted(r, p)
        return (p + "/" if s == p and r.random() < 0.08 and not p.endswith("/") else s), p
    return f


def quote(lang):
    def f(r):
        t = lib.a_text(r, lang)
        return (t if re.fullmatch(r"[\w.@-]+", t) and r.random() < 0.35 else lib.in_quotes(r, t)), t
    return f


def number(L):
    return lambda r: (lambda p: (p[0], str(p[1])))(intents.number(r, L))


def age(L):
    return lambda r: intents.duration(r, L)


def dative(said):
    for a, b in (("Tage", "Tagen"), ("Monate", "Monaten"), ("Jahre", "Jahren"), ("ein halbes", "einem halben"), ("eine halbe", "einer halben"), ("eine ", "einer "), ("ein ", "einem ")):
        if a in ("Tage", "Monate", "Jahre"):
            said = re.sub(rf"\b{a}\b", b, said)
        elif said.startswith(a):
            return b + said[len(a):]
    return said


def aged(r):
    s, w = intents.duration(r, say_de)
    return dative(s), w


def size(L):
    return lambda r: intents.size(r, L)


# Kinds of files: (plural after "alle/los", bare plural, singular with article, glob, gender in Spanish)
IMG, VID, AUD = "*.{png,jpg,jpeg,gif,webp,bmp,svg,tiff,heic}", "*.{mp4,mkv,avi,mov,webm,m4v}", "*.{mp3,flac,wav,ogg,opus,m4a,aac}"
DOCS, SHEET, TMP, ARC = "*.{doc,docx,odt,rtf,pdf}", "*.{xls,xlsx,ods,csv}", "*.{tmp,temp}", "*.{zip,tar,gz,tgz,zst,bz2,xz,7z,rar}"
KINDS_DE = [
    ("Fotos|Bilder|Bilddateien|Fotos|Bilder", "das Bild|das Foto", IMG, 7), ("Videos|Filme|Videodateien|Clips", "das Video|den Film", VID, 5), ("Lieder|Songs|Musikdateien|Audiodateien|Musikstücke|Audios", "das Lied|den Song|die Audiodatei", AUD, 4),
    ("Logs|Logdateien|Log-Dateien|Logfiles|Protokolldateien", "die Logdatei|das Log", "*.log", 5), ("Archive|Archivdateien", "das Archiv", ARC, 1), ("Python-Dateien|Python-Skripte|Pythonskripte", "das Python-Skript|die Python-Datei", "*.{py,pyi}", 3),
    ("Shellskripte|Shell-Skripte|Bash-Skripte", "das Shellskript", "*.{sh,bash}", 1), ("Markdown-Dateien", "die Markdown-Datei", "*.{md,markdown}", 2), ("temporären Dateien|Temp-Dateien|Tempdateien", "die temporäre Datei", TMP, 3),
    ("Sicherungsdateien|Backup-Dateien", "die Backup-Datei", "*.{bak,orig}", 1), ("Tabellen|Excel-Dateien|Excel-Tabellen|Exceldateien", "die Tabelle|die Excel-Datei", SHEET, 3), ("Textdateien|Text-Dateien", "die Textdatei", "*.txt", 3),
    ("Dokumente", "das Dokument", DOCS, 3), ("Word-Dokumente|Word-Dateien|Worddateien", "das Word-Dokument", "*.{doc,docx}", 2), ("Präsentationen|PowerPoint-Dateien|Powerpoints", "die Präsentation", "*.{ppt,pptx,odp}", 2),
    ("PDFs|PDF-Dateien|pdfs|PDF-Dokumente|pdf dateien|PDF Dateien", "das PDF|die PDF-Datei|die pdf", "*.pdf", 7), ("CSV-Dateien|CSVs|csv dateien", "die CSV-Datei", "*.csv", 2), ("Zip-Dateien|Zips|ZIP-Archive", "die Zip-Datei", "*.zip", 2),
    ("HTML-Dateien|Webseiten|HTML-Seiten", "die HTML-Datei", "*.{html,htm}", 1), ("JSON-Dateien|JSONs", "die JSON-Datei", "*.json", 1), ("E-Books|Ebooks", "das E-Book", "*.{epub,mobi,azw3}", 1), ("Schriftarten|Schriftdateien", "die Schriftdatei", "*.{ttf,otf,woff,woff2}", 1),
    ("Konfigurationsdateien|Config-Dateien", "die Konfigurationsdatei", "*.{conf,cfg,ini,toml,yaml,yml}", 1), ("JPEGs|JPG-Bilder|JPGs", "das JPG", "*.{jpg,jpeg}", 1), ("Untertitel|Untertiteldateien", "die Untertiteldatei", "*.srt", 1), ("Datenbankdateien", "die Datenbankdatei", "*.{db,sqlite,sqlite3}", 1),
    ("ISO-Images|ISOs", "das ISO-Image", "*.iso", 1), ("JavaScript-Dateien", "die JavaScript-Datei", "*.{js,mjs,cjs,jsx}", 1), ("Java-Dateien", "die Java-Datei", "*.java", 1), ("Rust-Dateien", "die Rust-Datei", "*.rs", 1), ("Jupyter-Notebooks|Notebook-Dateien", "das Notebook", "*.ipynb", 1),
]
EXTS_DE = "@-Dateien|@-Dateien|.@-Dateien|.@-Dateien|.@ Dateien|*.@|@ dateien|@-Files|Dateien mit der Endung .@|Dateien mit Endung @|Dateien mit .@ am Ende|Dateien, die auf .@ enden|Dateien vom Typ @".split("|")
KINDS_ES = [
    ("fotos|imágenes|fotografías", "f", IMG, 7), ("vídeos|videos|archivos de vídeo|archivos de video", "m", VID, 4), ("películas", "f", VID, 1), ("canciones", "f", AUD, 2), ("archivos de música|audios|archivos de audio|ficheros de música", "m", AUD, 3),
    ("logs|archivos de log|ficheros de log|registros", "m", "*.log", 5), ("archivos comprimidos|comprimidos", "m", ARC, 1), ("scripts de python|archivos de python|ficheros python|archivos python", "m", "*.{py,pyi}", 3), ("scripts de shell|scripts de bash", "m", "*.{sh,bash}", 1),
    ("archivos markdown|ficheros markdown", "m", "*.{md,markdown}", 2), ("archivos temporales|temporales|ficheros temporales", "m", TMP, 3), ("copias de seguridad", "f", "*.{bak,orig}", 1), ("archivos de respaldo", "m", "*.{bak,orig}", 1), ("hojas de cálculo|planillas de excel", "f", SHEET, 2),
    ("archivos de excel|excels|exceles", "m", SHEET, 2), ("archivos de texto|ficheros de texto", "m", "*.txt", 3), ("documentos", "m", DOCS, 3), ("documentos de word|archivos de word|words", "m", "*.{doc,docx}", 2), ("presentaciones", "f", "*.{ppt,pptx,odp}", 2), ("powerpoints", "m", "*.{ppt,pptx,odp}", 1),
    ("pdfs|archivos pdf|PDFs|documentos pdf|pdf", "m", "*.pdf", 7), ("archivos csv|csvs|ficheros csv", "m", "*.csv", 2), ("zips|archivos zip|ficheros zip", "m", "*.zip", 2), ("páginas html|páginas web", "f", "*.{html,htm}", 1), ("archivos json|jsons", "m", "*.json", 1), ("libros electrónicos|ebooks", "m", "*.{epub,mobi,azw3}", 1),
    ("fuentes|tipografías", "f", "*.{ttf,otf,woff,woff2}", 1), ("archivos de configuración", "m", "*.{conf,cfg,ini,toml,yaml,yml}", 1), ("jpgs|jpegs", "m", "*.{jpg,jpeg}", 1), ("subtítulos", "m", "*.srt", 1), ("bases de datos", "f", "*.{db,sqlite,sqlite3}", 1), ("archivos javascript", "m", "*.{js,mjs,cjs,jsx}", 1), ("archivos de rust", "m", "*.rs", 1),
]
EXTS_ES = "archivos .@|archivos .@|archivos @|archivos @|.@|*.@|ficheros .@|ficheros @|archivos con extensión @|archivos con extensión .@|archivos con la extensión .@|archivos que terminan en .@|archivos que acaban en .@|archivos de tipo @".split("|")


def some_ext(r):
    return r.pick(lib.EXT) if r.chance(0.93) else r.pick("abcdefghijkl") + r.pick("mnopqrstuv") + r.pick("wxyz012")


def cased(r, e):
    return e.upper() if r.chance(0.12) else e


def kinds_de(r):
    if r.chance(0.62):
        k = r.weighted([(k, k[3]) for k in KINDS_DE])
        return r.pick(k[0].split("|")), k[2]
    e = some_ext(r)
    return r.pick(EXTS_DE).replace("@", cased(r, e)), "*." + e


def kind_de(r):
    if r.chance(0.7):
        k = r.weighted([(k, k[3]) for k in KINDS_DE])
        return r.pick(k[1].split("|")), k[2]
    e = some_ext(r)
    return "die " + r.pick(["@-Datei", ".@-Datei", "@ datei", ".@ Datei"]).replace("@", cased(r, e)), "*." + e


def kindg_es(r, gender=None):
    """(plural, glob, gender)."""
    if r.chance(0.62):
        k = r.weighted([(k, k[3]) for k in KINDS_ES if gender in (None, k[1])])
        return r.pick(k[0].split("|")), k[2], k[1]
    e = some_ext(r)
    return r.pick(EXTS_ES).replace("@", cased(r, e)), "*." + e, "m"


def kinds_es(r):
    return kindg_es(r)[:2]


def place(lang, none=0.35, here=0.25, noun=False):
    """Where: (in words, path)."""
    L = say_de if lang == "de" else say_es
    more = {"de": "hier|hier|hier drin|in diesem Ordner|im aktuellen Ordner|in diesem Verzeichnis|hier im Ordner|da wo ich gerade bin|im Projekt", "es": "aquí|aquí|acá|en esta carpeta|en este directorio|en la carpeta actual|acá dentro|donde estoy|en el proyecto"}[lang].split("|")
    forms = {"de": "in @|in @|in @|in @|im Ordner @|im Verzeichnis @|unter @|aus @|aus dem Ordner @|im @-Ordner|innerhalb von @|in meinem @ Ordner|irgendwo in @|unterhalb von @",
             "es": "en @|en @|en @|en @|de @|en la carpeta @|de la carpeta @|dentro de @|en mi carpeta @|en el directorio @|bajo @|por @"}[lang].split("|")

    if not noun:
        # After a verb: where something is, not what it belongs to.
        forms = [f for f in forms if f.split()[0] not in ("aus", "de", "por")]

    def f(r):
        x = r.random()
        if x < none:
            return "", "."
        if x < none + here:
            return r.pick(more), "."
        p = lib.folder_path(r, lang)
        s = lib.quoted(r, p)
        form = r.pick(forms)
        if s[0] in "~/." or s != p:
            form = forms[0]
        return form.replace("@", s), p
    return f


def old_de(r):
    s, w = intents.duration(r, say_de)
    d = dative(s)
    return r.pick([f"älter als {s}", f"älter als {s}", f"älter als {s}", f"die älter als {s} sind", f"die älter sind als {s}", f"über {s} alt", f"die über {s} alt sind", f"die mehr als {s} alt sind", f"die seit {d} nicht angefasst wurden",
                   f"die ich seit {d} nicht angefasst habe", f"die seit über {d} keiner angerührt hat", f"die seit {d} nicht geändert wurden", f"die zuletzt vor mehr als {d} geändert wurden", f"von vor mehr als {d}", f"die schon länger als {s} rumliegen",
                   f"seit {d} unverändert", f"seit mehr als {d} nicht bearbeitet", f"die seit {d} unverändert sind"]), {"older_than_ms": w}


def new_de(r):
    if r.chance(0.5):
        u = r.pick(list(say_de.NEWER_ONE))
        more = {"d": ["von heute", "die ich heute geändert habe", "die heute dazugekommen sind", "vom heutigen Tag"], "w": ["dieser Woche", "aus dieser Woche", "die ich diese Woche bearbeitet habe"], "mo": ["aus diesem Monat", "die ich diesen Monat angefasst habe"], "2d": ["von gestern", "die ich gestern bearbeitet habe"], "y": ["die dieses Jahr geändert wurden"], "h": ["der letzten Stunde", "die in der letzten Stunde geändert wurden"]}
        return r.pick(list(say_de.NEWER_ONE[u]) + more.get(u, [])), {"newer_than_ms": u if u[0].isdigit() else "1" + u}
    for _ in range(20):
        s, w = intents.duration(r, say_de, "d d w mo h m".split())
        if not s.startswith(("ein", "1 ")):
            break
    else:
        s, w = "3 Tage", "3d"
    d = dative(s)
    return r.pick([f"der letzten {s}", f"aus den letzten {d}", f"die in den letzten {d} geändert wurden", f"neuer als {s}", f"jünger als {s}", f"die ich in den letzten {d} angefasst habe", f"von den letzten {d}", f"die weniger als {s} alt sind"]), {"newer_than_ms": w}


def big_de(r):
    s, w = intents.size(r, say_de)
    if r.chance(0.75):
        return r.pick([f"größer als {s}", f"größer als {s}", f"über {s}", f"über {s}", f"mit mehr als {s}", f"ab {s}", f"die größer als {s} sind", f"die mehr als {s} haben", f"die über {s} groß sind", f"mit über {s}", f"die mehr als {s} belegen", f"von mehr als {s}"]), {"min_bytes": w}
    return r.pick([f"kleiner als {s}", f"unter {s}", f"mit weniger als {s}", f"die kleiner als {s} sind", f"die nicht mal {s} haben"]), {"max_bytes": w}


def old_es(r, g="m"):
    s, w = intents.duration(r, say_es)
    o = "o" if g == "m" else "a"
    return r.pick([f"de más de {s}", f"de hace más de {s}", f"con más de {s}", f"que tengan más de {s}", f"que tienen más de {s}", f"más viej{o}s que {s}", f"más antigu{o}s que {s}", f"que no he tocado en {s}", f"que no toco hace {s}", f"sin tocar desde hace {s}", f"sin modificar hace más de {s}",
                   f"que llevan más de {s} sin cambios", f"anteriores a {s}", f"que hace más de {s} que no se modifican", f"que no se modifican desde hace {s}", f"con más de {s} de antigüedad"]), {"older_than_ms": w}


def new_es(r, g="m"):
    o = "o" if g == "m" else "a"
    if r.chance(0.5):
        u = r.pick(list(say_es.NEWER_ONE))
        more = {"d": ["de hoy", "que cambié hoy", "que modifiqué hoy", "del día de hoy"], "w": ["de esta semana", "que toqué esta semana", "de la última semana"], "mo": ["de este mes", "que edité este mes"], "2d": ["de ayer", "desde ayer"], "y": ["de este año", "del último año"], "h": ["de la última hora"]}
        base = [t for t in say_es.NEWER_ONE[u] if "modificados" not in t and "cambiados" not in t or g == "m"]
        return r.pick(base + more[u]), {"newer_than_ms": u if u[0].isdigit() else "1" + u}
    for _ in range(20):
        s, w = intents.duration(r, say_es, "d d w mo h m".split())
        if not s.startswith(("un", "1 ", "med")):
            break
    else:
        s, w = "3 días", "3d"
    ult = "las últimas" if re.search("semanas|horas", s) else "los últimos"
    return r.pick([f"de {ult} {s}", f"de {ult} {s}", f"modificad{o}s en {ult} {s}", f"de hace menos de {s}", f"con menos de {s}", f"que cambiaron en {ult} {s}", f"más nuev{o}s que {s}"]), {"newer_than_ms": w}


def big_es(r, g="m"):
    s, w = intents.size(r, say_es)
    if r.chance(0.75):
        return r.pick([f"de más de {s}", f"de más de {s}", f"mayores de {s}", f"más grandes que {s}", f"que pesan más de {s}", f"que pesen más de {s}", f"que ocupan más de {s}", f"que ocupen más de {s}", f"que superan los {s}" if s[0].isdigit() and s[0] != "0" and not s.startswith("1 ") else f"que superan {s}", f"de {s} para arriba", f"con más de {s}"]), {"min_bytes": w}
    return r.pick([f"de menos de {s}", f"menores de {s}", f"más pequeñ{'o' if g == 'm' else 'a'}s que {s}", f"que pesan menos de {s}", f"que no llegan a {s}"]), {"max_bytes": w}


def but(r, lang):
    """An exception: (in words, glob)."""
    de_ = lang == "de"
    x = r.random()
    if x < 0.35:
        n = lib.file_name(r, lang=lang)
        s = lib.quoted(r, n)
        return r.pick([f"außer {s}", f"außer {s}", f"bis auf {s}", f"nur nicht {s}", f"aber nicht {s}", f"mit Ausnahme von {s}", f"ausgenommen {s}", f"abgesehen von {s}"] if de_ else [f"menos {s}", f"menos {s}", f"excepto {s}", f"salvo {s}", f"pero no {s}", f"a excepción de {s}", f"con excepción de {s}", f"sin contar {s}"]), n
    if x < 0.5:
        e = r.pick(lib.EXT)
        a, b = lib.stem(r, lang).replace(" ", "_") + "." + e, lib.stem(r, lang).replace(" ", "_") + "." + r.pick(lib.EXT)
        return r.pick([f"außer {a} und {b}", f"bis auf {a} und {b}", f"nur nicht {a} und {b}", f"ausgenommen {a}, {b}"] if de_ else [f"menos {a} y {b}", f"excepto {a} y {b}", f"salvo {a} y {b}", f"pero no {a} ni {b}"]), "{%s,%s}" % (a, b)
    if x < 0.85:
        e = some_ext(r)
        return r.pick([f"außer .{e}-Dateien", f"außer den {e}-Dateien", f"außer *.{e}", f"bis auf die {e}-Dateien", f"aber keine {e}-Dateien", f"die keine {e}-Dateien sind", f"nur nicht die .{e}", f"außer denen mit der Endung .{e}", f"ohne die {e}-Dateien"] if de_
                      else [f"menos los .{e}", f"menos los {e}", f"excepto los .{e}", f"salvo los archivos {e}", f"pero no los .{e}", f"que no sean .{e}", f"que no sean {e}", f"menos *.{e}", f"excepto los archivos .{e}", f"sin los .{e}"]), "*." + e
    w = lib.word(r, lang)
    return r.pick([f"außer denen mit {w} im Namen", f"außer solchen mit '{w}' im Dateinamen", f"in deren Namen nicht {w} vorkommt"] if de_ else [f"menos los que tienen {w} en el nombre", f"salvo los que lleven {w} en el nombre", f"cuyo nombre no contenga {w}"]), f"*{w}*"


def sel_de(r, act=False, part=True):
    """Some files in words, and the arguments of their search."""
    x, a = r.random(), {}
    glob = kind = None
    if x < 0.78:
        what, glob = kinds_de(r)
    elif x < 0.88 and part:
        w = lib.word(r, "de")
        what, glob = r.pick([(f"Dateien mit {w} im Namen", f"*{w}*"), (f"Dateien mit '{w}' im Dateinamen", f"*{w}*"), (f"Dateien, die mit {w} anfangen", f"{w}*"), (f"Dateien, die {w} im Namen haben", f"*{w}*"), (f"Dateien, deren Name mit {w} beginnt", f"{w}*")])
        kind = "file"
    else:
        what, kind = r.pick(["Dateien"] * 5 + ["Files", "Sachen"]), "file"
    said_place, path = place("de", noun=True)(r)
    y = r.random()
    f = ""
    exc = None
    plain = glob is None
    if plain and y < 0.75 or y < 0.5:
        f, a = r.weighted([(old_de, 5), (big_de, 4), (new_de, 3)])(r)
    elif (plain or y < 0.6) and "die" not in f:
        e, exc = but(r, "de")
        if glob and glob.startswith("*.") and not exc.endswith("*"):
            n = lib.stem(r, "de") + "." + r.pick(glob[2:].strip("{}").split(","))
            e, exc = r.pick(["außer ", "bis auf ", "aber nicht ", "nur nicht "]) + lib.quoted(r, n), n
        f = e
    elif y < 0.64:
        f, b = old_de(r)
        g, c = big_de(r)
        f, a = (f"{f} und {g}" if "die" not in f + g else f), ({**c, **b} if "die" not in f + g else b)
    det = r.pick(["alle "] * 7 + ["die ", "sämtliche ", "alle meine ", "meine "])
    s = f"{det}{what} {said_place} {f}" if r.random() < 0.75 or "außer" in f or "die " in f else f"{det}{what} {f} {said_place}"
    depth = 1 if act and plain and exc and kind else None  # a change of all files but some stays in the folder itself
    if not depth and r.chance(0.07):
        depth = 1
        s += r.pick([", aber nicht in Unterordnern", ", ohne Unterordner", " (nur direkt in diesem Ordner)" if path == "." else " (nur direkt in diesem Ordner)", ", nur auf der obersten Ebene", ", keine Unterordner"])
    s = re.sub(r"([^,\s]) (die|deren|in deren)( .+(sind|wurden|habe|hat|haben|liegen|belegen|rumliegen|vorkommt|sind))", r"\1, \2\3", re.sub(r"\s+", " ", s)).strip() if r.chance(0.7) else re.sub(r"\s+", " ", s).strip()
    args = J(path=path, name_glob=glob, kind=kind, min_bytes=a.get("min_bytes"), max_bytes=a.get("max_bytes"), older_than_ms=a.get("older_than_ms"), newer_than_ms=a.get("newer_than_ms"), not_glob=exc, depth=depth)
    return s, Raw(args)


def sel_es(r, gender=None, act=False):
    x, a = r.random(), {}
    glob = kind = None
    g = "m"
    if x < 0.78:
        what, glob, g = kindg_es(r, gender)
    elif x < 0.88:
        w = lib.word(r, "es")
        what, glob = r.pick([(f"archivos con {w} en el nombre", f"*{w}*"), (f"archivos que tengan '{w}' en el nombre", f"*{w}*"), (f"archivos que empiezan por {w}", f"{w}*"), (f"archivos que empiecen con {w}", f"{w}*"), (f"archivos cuyo nombre contiene {w}", f"*{w}*")])
        kind = "file"
    else:
        what, kind = r.pick(["archivos"] * 4 + ["ficheros"]), "file"
    said_place, path = place("es", noun=True)(r)
    y = r.random()
    f = ""
    exc = None
    plain = glob is None
    if plain and y < 0.75 or y < 0.5:
        f, a = r.weighted([(old_es, 5), (big_es, 4), (new_es, 3)])(r, g)
    elif plain or y < 0.6:
        f, exc = but(r, "es")
        if glob and glob.startswith("*.") and not exc.endswith("*"):
            n = lib.stem(r, "es") + "." + r.pick(glob[2:].strip("{}").split(","))
            f, exc = r.pick(["menos ", "excepto ", "salvo ", "pero no "]) + lib.quoted(r, n), n
    elif y < 0.64:
        f, b = old_es(r, g)
        h, c = big_es(r, g)
        f, a = f"{f} y {h}", {**c, **b}
    o = "os" if g == "m" else "as"
    l = "los" if g == "m" else "las"
    det = r.pick([f"tod{o} {l} "] * 6 + [f"{l} ", f"{l} ", "mis ", f"tod{o} mis "])
    s = f"{det}{what} {said_place} {f}" if r.random() < 0.75 or exc else f"{det}{what} {f} {said_place}"
    depth = 1 if act and plain and exc and kind else None  # a change of all files but some stays in the folder itself
    if not depth and r.chance(0.07):
        depth = 1
        s += r.pick([", pero no en subcarpetas", ", sin subcarpetas", " (solo en esta carpeta, no más abajo)", ", solo en el primer nivel", ", sin entrar en subcarpetas"])
    args = J(path=path, name_glob=glob, kind=kind, min_bytes=a.get("min_bytes"), max_bytes=a.get("max_bytes"), older_than_ms=a.get("older_than_ms"), newer_than_ms=a.get("newer_than_ms"), not_glob=exc, depth=depth)
    return re.sub(r"\s+", " ", s).strip().replace(" ,", ","), Raw(args)


def selm_es(r):
    return sel_es(r, "m", True)


def city_of(names):
    return lambda r: (lambda c: (c.lower() if r.chance(0.35) else c, names[c]))(r.pick(list(names)))


CITY_DE = {"Berlin": "Europe/Berlin", "London": "Europe/London", "Paris": "Europe/Paris", "Madrid": "Europe/Madrid", "New York": "America/New_York", "Tokio": "Asia/Tokyo", "Moskau": "Europe/Moscow", "Wien": "Europe/Vienna", "Rom": "Europe/Rome", "Lissabon": "Europe/Lisbon", "Athen": "Europe/Athens",
           "Peking": "Asia/Shanghai", "Singapur": "Asia/Singapore", "Kairo": "Africa/Cairo", "Warschau": "Europe/Warsaw", "Prag": "Europe/Prague", "Sydney": "Australia/Sydney", "Los Angeles": "America/Los_Angeles", "Zürich": "Europe/Zurich", "Kopenhagen": "Europe/Copenhagen", "Bangkok": "Asia/Bangkok", "Dubai": "Asia/Dubai", "Chicago": "America/Chicago", "Istanbul": "Europe/Istanbul", "Hongkong": "Asia/Hong_Kong", "Seoul": "Asia/Seoul"}
CITY_ES = {"Madrid": "Europe/Madrid", "Londres": "Europe/London", "París": "Europe/Paris", "Nueva York": "America/New_York", "Tokio": "Asia/Tokyo", "Moscú": "Europe/Moscow", "Buenos Aires": "America/Argentina/Buenos_Aires", "Ciudad de México": "America/Mexico_City", "Bogotá": "America/Bogota", "Lima": "America/Lima", "Santiago": "America/Santiago",
           "Caracas": "America/Caracas", "La Habana": "America/Havana", "Berlín": "Europe/Berlin", "Roma": "Europe/Rome", "Lisboa": "Europe/Lisbon", "Pekín": "Asia/Shanghai", "Sídney": "Australia/Sydney", "Los Ángeles": "America/Los_Angeles", "Miami": "America/New_York", "Barcelona": "Europe/Madrid", "Chicago": "America/Chicago", "Estambul": "Europe/Istanbul", "El Cairo": "Africa/Cairo", "Singapur": "Asia/Singapore", "Seúl": "Asia/Seoul"}


def base_slots(lang, L):
    return {
        "cnt": cnt, "file": a_file(lang), "name": a_name(lang), "text": a_file(lang, lib.EXT_TEXT), "newtext": a_name(lang, lib.EXT_TEXT), "dir": a_folder(lang), "q": quote(lang), "n": number(L), "age": age(L), "gb": size(L), "arch": a_file(lang, "zip zip zip tar.gz tar.gz tgz tar tar.zst".split()),
        "pack": lambda r: qd(r, lib.stem(r, lang) + "." + r.pick("zip zip zip tar.gz tgz tar tar.zst".split())), "dirname": lambda r: qd(r, lib.folder_name(r, lang)), "part": lambda r: lib.word(r, lang), "wo": place(lang, 0, 0.35), "ort": place(lang, 0, 0.35),
        "mode": intents.MODES, "code": a_file(lang, lib.EXT_CODE), "scr": a_file(lang, "sh sh py pl rb bash".split()), "city": city_of(CITY_DE if lang == "de" else CITY_ES), "ext": some_ext,
    }


SLOTS = {
    "de": base_slots("de", say_de) | {"sel": sel_de, "kinds": kinds_de, "kind": kind_de, "aged": aged, "old": old_de},
    "es": base_slots("es", say_es) | {"sel": sel_es, "selm": selm_es, "kinds": kinds_es},
}

# ================================================================ German: bulk

then(de, 7, """
lösch @sel
lösche @sel
lösch mir mal @sel
entferne @sel
@sel löschen
@sel bitte löschen
@sel können weg
@sel kann man löschen
wirf @sel weg
schmeiß @sel weg
schmeiss mal @sel raus
hau @sel in die tonne
kannst du @sel löschen?
kannst du mal @sel wegräumen und zwar löschen
könntest du bitte @sel entfernen?
könnten Sie bitte @sel löschen?
löschen Sie bitte @sel
ich möchte @sel löschen
ich will @sel loswerden
ich brauche @sel nicht mehr, lösch die
@sel brauch ich nicht mehr, weg damit
@sel sollen gelöscht werden
ich müsste mal @sel löschen, machst du das?
mein Speicher ist voll, lösch @sel
die Platte läuft voll, also weg mit folgendem: @sel
zum Aufräumen: @sel löschen
räum auf: lösch @sel
such @sel und lösch sie
finde @sel und wirf sie weg
such mir @sel raus und entferne sie danach
würdest du @sel für mich löschen
befrei mich von folgendem: @sel
@sel - löschen, danke
bitte einmal @sel entsorgen
weg damit: @sel
@sel müssen weg, ich brauch platz
lösch doch bitte @sel, die nehmen nur Platz weg
es sollen @sel verschwinden
tu mir den gefallen und lösch @sel
""", "fs.search {@sel}", 'fs.delete {"paths":"$1"}')

then(de, 5, """
verschieb @sel nach @dir
verschiebe @sel in den Ordner @dir
schieb @sel nach @dir rüber
schieb mal @sel in @dir
pack @sel in den Ordner @dir
tu @sel nach @dir
leg @sel in @dir ab
räum @sel nach @dir
@sel nach @dir verschieben
@sel gehören nach @dir, verschieb die mal
@sel sollen in den Ordner @dir
ich hätte @sel gern in @dir
kannst du @sel nach @dir verschieben?
könntest du bitte @sel in @dir packen?
verschieben Sie bitte @sel nach @dir
ich will @sel nach @dir auslagern
sammel @sel in @dir
such @sel und verschieb sie nach @dir
finde @sel und schieb sie alle nach @dir
nach @dir sollen @sel
zieh @sel um nach @dir
bring @sel nach @dir
es wird unübersichtlich: verschieb @sel nach @dir
bitte @sel in das Verzeichnis @dir bewegen
mv für @sel nach @dir
""", "fs.search {@sel}", 'fs.move {"paths":"$1","into":"@dir"}')

then(de, 4, """
kopier @sel nach @dir
kopiere @sel in den Ordner @dir
kopier mir mal @sel nach @dir
@sel nach @dir kopieren
sichere @sel nach @dir
sicher mir @sel in @dir
mach von folgendem eine kopie in @dir: @sel
ich brauch @sel auch in @dir
leg eine Kopie in @dir an, und zwar: @sel
kannst du @sel nach @dir kopieren?
könnten Sie @sel in den Ordner @dir kopieren
such @sel und kopier sie nach @dir
finde @sel und kopiere alle nach @dir
ich möchte @sel in @dir sichern
auf den Stick soll: @sel, also kopier das nach @dir
dupliziere @sel nach @dir
in @dir hätte ich gern Kopien, und zwar: @sel
@sel bitte zusätzlich in @dir ablegen
""", "fs.search {@sel}", 'fs.copy {"paths":"$1","into":"@dir"}')

then(de, 3, """
pack @sel in @pack
packe @sel in das Archiv @pack
zipp @sel zu @pack zusammen
komprimiere @sel in @pack
@sel in @pack packen
archivier @sel als @pack
mach aus folgendem ein Archiv @pack: @sel
erstelle das Archiv @pack, darin @sel
schnür @sel zu einem Paket namens @pack
ich will @sel verschicken, pack die in @pack
kannst du @sel in @pack zusammenpacken?
such @sel und pack sie in @pack
@sel als @pack archivieren
bündel @sel in @pack
fass @sel in einem Archiv @pack zusammen
""", "fs.search {@sel}", 'fs.archive {"paths":"$1","to":"@pack"}')
then(de, 1.5, """
pack @sel in @pack und lösch danach die Originale
archiviere @sel in @pack und entferne die Originale
@sel in @pack packen und anschließend löschen
zipp @sel nach @pack, die Originale können dann weg
verschiebe @sel ins Archiv @pack
pack @sel in @pack, danach brauch ich sie nicht mehr einzeln
""", "fs.search {@sel}", 'fs.archive {"paths":"$1","to":"@pack","remove_originals":true}')
then(de, 2, """
komprimier @sel einzeln
gzippe @sel
@sel jeweils einzeln komprimieren
komprimiere @sel mit gzip
mach @sel kleiner, jede für sich mit gzip
jede für sich gzippen: @sel
""", "fs.search {@sel}", 'fs.archive {"paths":"$1","each":true}')
then(de, 1.2, """
mach @sel schreibgeschützt
@sel sollen schreibgeschützt sein
schütz @sel vor Änderungen
setz @sel auf nur lesen
keiner soll @sel ändern können
""", "fs.search {@sel}", 'fs.chmod {"paths":"$1","mode":"a-w"}')
then(de, 1.2, """
setz die Rechte auf @mode, und zwar für @sel
chmod @mode für @sel
gib folgendem die Rechte @mode: @sel
@sel sollen die Rechte @mode bekommen
""", "fs.search {@sel}", 'fs.chmod {"paths":"$1","mode":"@mode"}')
then(de, 1.5, """
wie viele Zeilen haben @sel zusammen
zähl die Zeilen, und zwar für @sel
zähle die Zeilen in folgendem: @sel
wie viele Zeilen und Wörter stecken in folgendem: @sel
Zeilen zählen: @sel
""", "fs.search {@sel}", 'fs.count {"paths":"$1"}')
then(de, 1, """
berechne die Prüfsummen: @sel
Prüfsummen für @sel bitte
ich brauche die Hashes, nämlich für @sel
""", "fs.search {@sel}", 'fs.hash {"paths":"$1"}')
de(7, """
such @sel
suche @sel
finde @sel
such mir mal @sel raus
zeig mir @sel
zeig @sel
liste @sel auf
@sel anzeigen
@sel auflisten
@sel finden
@sel
wo sind @sel
wo liegen @sel
ich suche @sel
ich möchte @sel sehen
kannst du @sel finden?
kannst du mir @sel zeigen?
könnten Sie mir @sel heraussuchen?
zeigen Sie mir bitte @sel
gib mir eine Liste, und zwar @sel
ich brauche eine Übersicht: @sel
nenn mir @sel
schau mal nach, wo @sel stecken
welche sind das: @sel
zeig mir bitte nur @sel
ich will wissen wo @sel liegen
hol mir @sel
such alles raus: @sel
""", ["fs.search {@sel}", "ok @cnt", "show"])

# ================================================================ German: everything but

BUT_DE = dict(exc=lambda r: (lambda n: (r.pick([f"außer {n[0]}", f"außer {n[0]}", f"bis auf {n[0]}", f"nur nicht {n[0]}", f"mit Ausnahme von {n[0]}", f"aber nicht {n[0]}"]), n[1]))(qd(r, lib.file_name(r, lang="de"))),
              hier=lambda r: r.pick(["hier", "hier", "hier drin", "in diesem Ordner", "im aktuellen Ordner", "in diesem Verzeichnis"]))
then(de, 2.5, """
lösch alles @hier @exc
lösche @hier alles @exc
@hier kann alles weg @exc
wirf @hier alles weg @exc
alles @hier löschen @exc
räum @hier auf, lösch alles @exc
@exc kannst du @hier alles löschen
mach @hier tabula rasa, also alles löschen @exc
alles @hier @exc soll gelöscht werden
ich will @hier alles loswerden @exc
bitte alle Dateien direkt @hier löschen @exc, Unterordner nicht anfassen
""", 'fs.search {"path":".","kind":"file","not_glob":"@exc","depth":1}', 'fs.delete {"paths":"$1"}', **BUT_DE)
then(de, 1, """
lösch alles in @dir @exc
alles in @dir löschen @exc
in @dir kann alles weg @exc
leere den Ordner @dir, alles raus @exc
@exc bitte alles aus @dir entfernen
""", 'fs.search {"path":"@dir","kind":"file","not_glob":"@exc","depth":1}', 'fs.delete {"paths":"$1"}', **BUT_DE)
then(de, 1.5, """
verschieb alles @hier nach @dir @exc
alles @hier @exc soll nach @dir
schieb alles @hier nach @dir, nur @name nicht
pack alles @hier in @dir @exc
räum alles @hier nach @dir @exc
""".replace("schieb alles @hier nach @dir, nur @name nicht\n", ""), 'fs.search {"path":".","kind":"file","not_glob":"@exc","depth":1}', 'fs.move {"paths":"$1","into":"@dir"}', **BUT_DE)
then(de, 1.5, """
lösch alles @hier, was keine @ext-Datei ist
alles @hier löschen außer den @ext-Dateien
behalte @hier nur die .@ext-Dateien und lösch den Rest
nur die @ext-Dateien @hier behalten, alles andere weg
alles @hier weg außer *.@ext
@hier soll nichts übrig bleiben außer den .@ext Dateien, lösch den Rest
""", 'fs.search {"path":".","kind":"file","not_glob":"*.@ext","depth":1}', 'fs.delete {"paths":"$1"}', **BUT_DE)
de(1.5, """
welche Dateien @wo sind keine @ext-Dateien
zeig mir alle Dateien @wo außer den .@ext-Dateien
alle Dateien @wo, nur keine @ext
liste alles auf @wo was nicht auf .@ext endet
Dateien @wo ohne die @ext-Dateien
was gibt es @wo außer @ext-Dateien an Dateien
""", ['fs.search {"path":"@wo","kind":"file","not_glob":"*.@ext"}', "ok @cnt", "show"])
de(1.2, """
welche @kinds liegen direkt @ort, also nicht in Unterordnern
zeig mir nur die @kinds direkt @ort, ohne Unterordner
@kinds @ort, nur oberste Ebene
liste die @kinds @ort auf, aber ohne in die Unterordner zu gehen
""", ['fs.search {"path":"@ort","name_glob":"@kinds","depth":1}', "ok @cnt", "show"])

# ================================================================ German: looking

de(4, """
was ist @ort
was liegt @ort
was ist @ort drin
was liegt @ort so rum
was haben wir @ort
was gibt's @ort
was steckt eigentlich @ort
was befindet sich @ort?
welche Dateien liegen @ort
welche Dateien sind @ort
was hab ich @ort alles gespeichert
zeig mir was @ort ist
zeig mal den Inhalt @ort
zeig die Dateien @ort
zeigen Sie mir die Dateien @ort
liste mir alles auf, was @ort liegt
liste die Dateien @ort auf
Dateien @ort anzeigen
Inhalt @ort anzeigen
gib mir einen Überblick, was @ort liegt
schau mal nach was @ort ist
guck mal was @ort liegt
was für Dateien sind @ort
kannst du mir zeigen was @ort ist?
ich will sehen, was @ort liegt
ls @ort
""", ['fs.list {"path":"@ort"}', "ok @cnt", "show"])
de(1.5, """
zeig mir @dir
Inhalt von @dir
was ist im Ordner @dir
mach mal @dir auf
öffne den Ordner @dir
ls @dir
dir @dir
Ordner @dir anzeigen
was enthält der Ordner @dir
was enthält @dir
geh mal in @dir und zeig was da ist
""", ['fs.list {"path":"@dir"}', "ok @cnt", "show"])
de(1.2, """
zeig alle Dateien @ort, auch die versteckten
liste alles @ort auf, inklusive versteckter Dateien
was liegt @ort, versteckte Sachen eingeschlossen
ich will @ort auch die versteckten Dateien sehen
zeig mir @ort wirklich alles, auch versteckte Dateien
ls -a @ort
""", ['fs.list {"path":"@ort","hidden":true}', "ok @cnt", "show"])
de(1.2, """
gibt es @ort versteckte Dateien
welche versteckten Dateien liegen @ort
zeig nur die versteckten Dateien @ort
versteckte Dateien @ort anzeigen
sind @ort versteckte Sachen?
nur die Dotfiles @ort
Dotfiles @ort bitte
""", ['fs.list {"path":"@ort","hidden":true,"glob":".*"}', "ok @cnt", "show"])
de(1.5, """
welche Ordner gibt es @ort
welche Unterordner hat es @ort
zeig nur die Ordner @ort
nur die Verzeichnisse @ort, keine Dateien
liste die Unterordner @ort auf
was für Ordner sind @ort
Ordner @ort auflisten
welche Verzeichnisse liegen @ort
nenn mir die Ordner @ort
""", ['fs.list {"path":"@ort","kind":"folder"}', "ok @cnt", "show"])
de(2, """
zeig die Dateien @ort nach Größe sortiert
sortier die Dateien @ort nach Größe
Dateien @ort der Größe nach
liste alles @ort, die dicksten zuerst
alles @ort nach Größe ordnen und anzeigen
was liegt @ort, nach Größe sortiert bitte
""", ['fs.list {"path":"@ort","sort":"size"}', "ok @cnt", "show"])
de(2, """
zeig die Dateien @ort nach Datum sortiert
Dateien @ort nach Änderungsdatum
liste alles @ort, das Neueste zuerst
was liegt @ort, neueste zuerst
sortier die Dateien @ort nach Datum
""", ['fs.list {"path":"@ort","sort":"modified"}', "ok @cnt", "show"])
de(1.5, """
zeig mir die Ordnerstruktur @ort
zeig den Verzeichnisbaum @ort
liste alles @ort rekursiv auf
wie ist das @ort aufgebaut, zeig mir den Baum
Baumansicht @ort
tree @ort
alle Dateien und Ordner @ort inklusive Unterordner
was liegt @ort, auch in allen Unterordnern
""", ['fs.list {"path":"@ort","recursive":true}', "ok @cnt", "show"])

# ---------------------------------------------------------------- German: big and small, new and old

de(3, """
was sind die größten Dateien @wo
welche Dateien fressen @wo am meisten Platz
was braucht @wo so viel Plattenplatz
was nimmt @wo den ganzen Platz weg
was frisst @wo den Plattenplatz
zeig die größten Dateien @wo
die dicksten Dateien @wo
die größten Brocken @wo
Speicherfresser @wo finden
welche Dateien @wo sind am größten
finde die Platzfresser @wo
wo @wo stecken die dicken Dateien
ich hab kaum noch Platz, was sind @wo die größten Dateien?
mein Speicher ist gleich voll, welche Dateien @wo sind die größten
mir geht der platz aus, zeig mal die dicksten dateien @wo
welche Dateien belegen @wo am meisten
was ist @wo so riesig
grösste dateien @wo
große Dateien @wo zuerst zeigen
""", ['fs.list {"path":"@wo","recursive":true,"sort":"size","limit":10,"kind":"file"}', "ok 10", "show"])
de(3, """
zeig mir die @n größten Dateien @wo
die @n größten Dateien @wo
top @n der größten Dateien @wo
die @n dicksten Dateien @wo
welche @n Dateien @wo brauchen am meisten Platz
@n größte Dateien @wo
finde die @n größten Dateien @wo
welches sind die @n größten Dateien @wo
die @n platzfressendsten Dateien @wo
nenn mir die @n größten Dateien @wo
ich will die @n schwersten Dateien @wo sehen
größte @n Dateien @wo
""", ['fs.list {"path":"@wo","recursive":true,"sort":"size","limit":@n,"kind":"file"}', "ok @n", "show"])
de(2.5, """
was sind die größten @kinds @wo
zeig mir die größten @kinds @wo
welche @kinds @wo sind am größten
welche @kinds @wo fressen den meisten Platz
die dicksten @kinds @wo
die größten @kinds @wo bitte
ich suche die größten @kinds @wo
""", ['fs.list {"path":"@wo","recursive":true,"sort":"size","limit":10,"kind":"file","glob":"@kinds"}', "ok 10", "show"])
de(2, """
die @n größten @kinds @wo
zeig mir die @n größten @kinds @wo
welches sind die @n größten @kinds @wo
welche @n @kinds @wo sind am größten
top @n @kinds @wo nach Größe
""", ['fs.list {"path":"@wo","recursive":true,"sort":"size","limit":@n,"kind":"file","glob":"@kinds"}', "ok @n", "show"])
de(1.5, """
was ist die größte Datei @wo
welche Datei ist @wo die größte
zeig mir die dickste Datei @wo
finde die größte Datei @wo
wie heißt die größte Datei @wo
welche einzelne Datei frisst @wo am meisten Platz
größte Datei @wo?
""", ['fs.list {"path":"@wo","recursive":true,"sort":"size","limit":1,"kind":"file"}', "ok 1", "show"])


def superlative(adj):
    """`the biggest film`: (in words, glob)."""
    def f(r):
        for _ in range(50):
            s, g = kind_de(r)
            if not s.startswith("den "):
                break
        return s.replace(" ", f" {r.pick(adj.split('|'))} ", 1), g
    return f


SUP = dict(big=superlative("größte|größte|dickste"), newest=superlative("neueste|neuste|aktuellste|jüngste|letzte"), oldest=superlative("älteste"), small=superlative("kleinste"))
for slot, sort in (("big", '"sort":"size"'), ("newest", '"sort":"modified"'), ("oldest", '"sort":"modified","reverse":true'), ("small", '"sort":"size","reverse":true')):
    de(1.3, """
welches ist @x @wo
was ist @x @wo
zeig mir @x @wo
finde @x @wo
such @x @wo
wo ist @x @wo
wie heißt @x @wo
@x @wo
ich suche @x @wo
ich brauche @x @wo, wie heißt die Datei
""".replace("@x", "@" + slot), [f'fs.list {{"path":"@wo","recursive":true,{sort},"limit":1,"kind":"file","glob":"@{slot}"}}', "ok 1", "show"], **SUP)
    then_ = lambda w, words, action: de(w, words.replace("@x", "@" + slot), [f'fs.list {{"path":"@wo","recursive":true,{sort},"limit":1,"kind":"file","glob":"@{slot}"}}', "ok 1", action, "ok", "show"], **SUP)
    then_(0.8, """
lösch @x @wo
@x @wo löschen
@x @wo kann weg
such @x @wo und lösch die Datei
wirf @x @wo weg
""", 'fs.delete {"paths":"$1"}')
    then_(0.6, """
verschieb @x @wo nach @dir
@x @wo nach @dir verschieben
schieb @x @wo in den Ordner @dir
@x @wo soll nach @dir
""", 'fs.move {"paths":"$1","into":"@dir"}')
    then_(0.6, """
kopier @x @wo nach @dir
@x @wo nach @dir kopieren
leg eine Kopie in @dir ab: @x @wo
""", 'fs.copy {"paths":"$1","into":"@dir"}')
NEWTEXT = dict(newest=lambda r: r.pick([("die neueste Logdatei", "*.log"), ("das neueste Log", "*.log"), ("das letzte Log", "*.log"), ("die neuste Textdatei", "*.txt"), ("die neueste Markdown-Datei", "*.{md,markdown}"), ("die aktuellste Logdatei", "*.log"), ("die jüngste CSV-Datei", "*.csv")] + [(f"die neueste .{e}-Datei", f"*.{e}") for e in ("log", "txt", "md", "json", "csv", "conf", "out")]))
de(1.2, """
lies @newest @wo
öffne @newest @wo
zeig mir den Inhalt: @newest @wo
zeig @newest @wo im Volltext
lies mir @newest @wo vor
such @newest @wo und zeig den Inhalt
ich will reinschauen: @newest @wo
""", ['fs.list {"path":"@wo","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"@newest"}', "ok 1", 'fs.read {"path":"$1.0"}', "ok", "show"], **NEWTEXT)
de(2.5, """
was hat sich @wo zuletzt geändert
welche Dateien @wo wurden zuletzt bearbeitet
woran hab ich @wo zuletzt gearbeitet
zeig die neuesten Dateien @wo
was ist @wo neu dazugekommen
was ist neu @wo
die zuletzt geänderten Dateien @wo
neueste Dateien @wo
welche Dateien @wo sind am neuesten
die jüngsten Dateien @wo zeigen
was wurde @wo kürzlich geändert
was habe ich @wo in letzter Zeit bearbeitet
letzte Änderungen @wo an Dateien
""", ['fs.list {"path":"@wo","recursive":true,"sort":"modified","limit":10,"kind":"file"}', "ok 10", "show"])
de(2, """
die @n neuesten Dateien @wo
zeig mir die letzten @n geänderten Dateien @wo
die @n zuletzt bearbeiteten Dateien @wo
welche @n Dateien @wo wurden zuletzt geändert
die neuesten @n Dateien @wo
""", ['fs.list {"path":"@wo","recursive":true,"sort":"modified","limit":@n,"kind":"file"}', "ok @n", "show"])
de(2, """
die neuesten @kinds @wo
zeig mir die neuesten @kinds @wo
welche @kinds @wo sind zuletzt dazugekommen
die zuletzt geänderten @kinds @wo
meine letzten @kinds @wo
""", ['fs.list {"path":"@wo","recursive":true,"sort":"modified","limit":10,"kind":"file","glob":"@kinds"}', "ok 10", "show"])
de(1.5, """
was sind die ältesten Dateien @wo
zeig die ältesten Dateien @wo
welche Dateien @wo liegen am längsten rum
die ältesten Dateien @wo
was liegt @wo schon ewig rum, zeig die ältesten Dateien
uralte Dateien @wo, die ältesten zuerst
""", ['fs.list {"path":"@wo","recursive":true,"sort":"modified","reverse":true,"limit":10,"kind":"file"}', "ok 10", "show"])
de(1.2, """
die @n ältesten Dateien @wo
zeig mir die @n ältesten Dateien @wo
welches sind die @n ältesten Dateien @wo
""", ['fs.list {"path":"@wo","recursive":true,"sort":"modified","reverse":true,"limit":@n,"kind":"file"}', "ok @n", "show"])
de(1.2, """
die kleinsten Dateien @wo
zeig die kleinsten Dateien @wo
welche Dateien @wo sind am kleinsten
""", ['fs.list {"path":"@wo","recursive":true,"sort":"size","reverse":true,"limit":10,"kind":"file"}', "ok 10", "show"])
de(1.5, """
lösch die @n größten Dateien @wo
die @n größten Dateien @wo löschen
die @n dicksten Dateien @wo können weg
wirf die @n größten Dateien @wo weg
""", ['fs.list {"path":"@wo","recursive":true,"sort":"size","limit":@n,"kind":"file"}', "ok @n", 'fs.delete {"paths":"$1"}', "ok", "show"])
de(1.2, """
lösch die @n ältesten Dateien @wo
die @n ältesten Dateien @wo können weg
entferne die @n ältesten Dateien @wo
""", ['fs.list {"path":"@wo","recursive":true,"sort":"modified","reverse":true,"limit":@n,"kind":"file"}', "ok @n", 'fs.delete {"paths":"$1"}', "ok", "show"])

# ---------------------------------------------------------------- German: counting and sizes

de(2.5, """
wie viele Dateien sind @ort
wie viele Dateien liegen @ort
wieviele dateien hab ich @wo
zähl die Dateien @wo
Anzahl Dateien @wo
wie viele Dateien gibt es @wo insgesamt
wieviel Dateien sind @ort drin
zähl mal durch wie viele Dateien @ort liegen
Dateien @wo zählen
kannst du zählen, wie viele Dateien es @wo gibt?
ich will wissen wie viele Dateien es @wo gibt
""", ['fs.list {"path":"@wo","recursive":true,"limit":1,"kind":"file"}', "ok @cnt", "show"])
de(3, """
wie viele @kinds sind @ort
wie viele @kinds hab ich @wo
wieviele @kinds gibt es @wo
wie viele @kinds liegen @ort rum
zähl die @kinds @wo
zähle alle @kinds @wo
Anzahl @kinds @wo
Anzahl der @kinds @wo
wie viele @kinds haben wir @wo
wie viele @kinds besitze ich @wo eigentlich
sag mir wie viele @kinds es @wo gibt
sagen Sie mir bitte, wie viele @kinds @ort liegen
kannst du die @kinds @wo zählen?
ich wüsste gern wie viele @kinds es @wo gibt
""", ['fs.list {"path":"@wo","recursive":true,"limit":1,"kind":"file","glob":"@kinds"}', "ok @cnt", "show"])
de(1.2, """
wie viele Ordner sind @ort
wie viele Unterordner gibt es @wo
zähl die Ordner @wo
Anzahl der Ordner @wo
wieviele verzeichnisse hat es @wo
""", ['fs.list {"path":"@wo","recursive":true,"limit":1,"kind":"folder"}', "ok @cnt", "show"])
de(2, """
zähl @sel
wie viele sind es: @sel
wie viele treffen zu: @sel
Anzahl: @sel
zähl mir mal @sel
""", ["fs.search {@sel}", "ok @cnt", "show"])
de(3, """
wie groß ist @dir
wie groß ist der Ordner @dir
wie viel Platz braucht @dir
wie viel Speicher belegt @dir
wieviel platz nimmt @dir weg
Größe von @dir
Ordnergröße @dir
wie schwer ist der Ordner @dir
wie viele MB hat der Ordner @dir
wie viel GB sind in @dir
was belegt der Ordner @dir insgesamt
wie dick ist @dir
wie groß ist @dir insgesamt mit allem drin
Gesamtgröße von @dir
passt @dir auf einen Stick, wie groß ist der Ordner
du -sh @dir
""", ['fs.disk_usage {"path":"@dir"}', "ok", "show"])
de(1.2, """
wie groß ist dieser Ordner
wie viel Platz braucht das alles hier
wie groß ist das Verzeichnis hier
wie viel Speicher belegt der aktuelle Ordner
Größe dieses Ordners
wie groß ist das hier alles zusammen
was wiegt der Ordner hier insgesamt
""", ['fs.disk_usage {"path":"."}', "ok", "show"])
de(2, """
welche Ordner @wo brauchen am meisten Platz
welcher Ordner frisst @wo den meisten Speicher
zeig die größten Ordner @wo
die größten Ordner @wo
Platzverbrauch pro Ordner @wo
welche Verzeichnisse @wo sind am größten
wo @wo steckt der meiste Speicher, nach Ordnern
welche Unterordner @wo sind die dicksten
Speicherbelegung nach Ordnern @wo
in welchen Ordnern @wo steckt der meiste Platz
""", ['fs.disk_usage {"path":"@wo","by":"folders","top":10}', "ok", "show"])
de(1.5, """
die @n größten Ordner @wo
welche @n Ordner @wo brauchen am meisten Platz
top @n Ordner @wo nach Größe
zeig mir die @n dicksten Ordner @wo
""", ['fs.disk_usage {"path":"@wo","by":"folders","top":@n}', "ok", "show"])
de(1.2, """
welche Dateitypen brauchen @wo am meisten Platz
Platzverbrauch nach Dateityp @wo
wie verteilt sich der Platz @wo auf die Dateiendungen
welche Dateiarten fressen @wo den Speicher
Speicher pro Endung @wo
""", ['fs.disk_usage {"path":"@wo","by":"extension"}', "ok", "show"])

# ---------------------------------------------------------------- German: one file

de(3, """
wo ist @name
wo ist die Datei @name
wo liegt @name @wo
such @name @wo
suche die Datei @name @wo
finde @name @wo
wo hab ich @name hingelegt
wo hab ich @name gespeichert
wohin hab ich @name gepackt
ich finde @name nicht mehr
ich find @name nicht, such mal
ich hab @name verlegt, kannst du sie suchen?
@name suchen
hast du @name irgendwo gesehen
irgendwo muss @name liegen, finde die Datei
gibt es hier irgendwo eine Datei namens @name
weißt du wo @name steckt
können Sie @name für mich suchen?
in welchem Ordner liegt @name
wo steckt @name
ich vermisse @name
""".replace("wo liegt @name @wo", "wo liegt @name").replace("such @name @wo", "such @name").replace("suche die Datei @name @wo", "suche die Datei @name").replace("finde @name @wo", "finde @name"), ['fs.search {"path":".","name_glob":"@name"}', "ok 1", "show"], name=lambda r: qd(r, lib.stem(r, "de") + "." + some_ext(r)))
de(1.5, """
such @name @ort
finde @name @ort
liegt @name irgendwo @ort
wo @ort liegt @name
suche die Datei @name @ort
""", ['fs.search {"path":"@ort","name_glob":"@name"}', "ok 1", "show"], name=lambda r: qd(r, lib.stem(r, "de") + "." + some_ext(r)))
de(1.5, """
wo ist der Ordner @dirname
such den Ordner @dirname
finde den Ordner @dirname
wo liegt mein Ordner @dirname
ich finde den Ordner @dirname nicht
gibt es irgendwo einen Ordner namens @dirname
wo hab ich das Verzeichnis @dirname
wo steckt der ordner @dirname
""", ['fs.search {"path":".","name_glob":"@dirname","kind":"folder"}', "ok 1", "show"], dirname=lambda r: qd(r, lib.stem(r, "de")))
de(2, """
gibt es Dateien mit @part im Namen
such alles, was @part im Namen hat
welche Dateien haben @part im Namen
irgendwas mit @part im Dateinamen
finde die Dateien, die irgendwas mit @part heißen
ich weiß nur noch dass @part im Namen vorkommt, such die Datei
die Datei heißt irgendwie mit @part, finde sie
ich such eine datei, @part kam im namen vor
""", ['fs.search {"path":".","name_glob":"*@part*","kind":"file"}', "ok @cnt", "show"])
de(1.2, """
gibt es leere Dateien @wo
finde leere Dateien @wo
welche Dateien @wo sind leer
zeig alle Dateien @wo mit 0 Byte
Dateien ohne Inhalt @wo
leere Dateien @wo suchen
""", ['fs.search {"path":"@wo","kind":"file","empty":true}', "ok @cnt", "show"])
de(1.2, """
gibt es leere Ordner @wo
finde leere Ordner @wo
welche Ordner @wo sind leer
in welchen Ordnern @wo ist nichts drin
leere Verzeichnisse @wo
""", ['fs.search {"path":"@wo","kind":"folder","empty":true}', "ok @cnt", "show"])
then(de, 1, """
lösch alle leeren Dateien @wo
leere Dateien @wo können weg
alle leeren Dateien @wo entfernen
räum die leeren Dateien @wo weg
wirf alle Dateien @wo ohne Inhalt weg
""", 'fs.search {"path":"@wo","kind":"file","empty":true}', 'fs.delete {"paths":"$1"}')
then(de, 1, """
lösch alle leeren Ordner @wo
leere Ordner @wo löschen
räum die leeren Ordner @wo weg
leere Verzeichnisse @wo können weg
alle Ordner @wo wo nichts drin ist löschen
""", 'fs.search {"path":"@wo","kind":"folder","empty":true}', 'fs.delete {"paths":"$1"}')
de(2, """
wann wurde @file geändert
wann hab ich @file zuletzt bearbeitet
von wann ist @file
wie alt ist @file
wann wurde zuletzt was an @file gemacht
Änderungsdatum von @file
wann hab ich das letzte Mal an @file gearbeitet
letzte Änderung von @file
""", ['fs.stat {"path":"@file"}', "ok", "show"])
de(2, """
wie groß ist die Datei @file
wie viel MB hat @file
wie viele Bytes hat @file
Dateigröße @file
wie groß ist eigentlich meine @file
wem gehört @file
welche Rechte hat @file
wer darf @file lesen
Infos zu @file
Details zur Datei @file
zeig mir die Eigenschaften von @file
Eigenschaften von @file
was weißt du über die Datei @file, also Größe und Datum
Rechte von @file anzeigen
""", ['fs.stat {"path":"@file"}', "ok", "show"], file=a_file("de"))
de(1.5, """
gibt es @file
gibt es @file schon
existiert @file
ist @file da
ist @file noch da
hab ich @file noch
schau mal ob es @file gibt
prüf ob @file existiert
check ob @file vorhanden ist
ist die Datei @file vorhanden?
""", ['fs.stat {"path":"@file"}', "ok", "show"])

# ================================================================ German: reading and searching texts

import machine  # noqa: E402

de(3, """
was steht in @text
was steht in der Datei @text
was steht denn in @text drin
zeig mir @text
zeig mal @text
zeig den Inhalt von @text
lies @text
lies mir @text vor
lies mal @text
mach @text auf
öffne @text
öffnen Sie bitte @text
Inhalt von @text
Inhalt von @text bitte
cat @text
gib @text aus
gib mir den Inhalt von @text
was enthält @text
ich will @text sehen
ich möchte lesen was in @text steht
kannst du mir @text zeigen?
kannst du @text öffnen?
könntest du mir den Inhalt von @text zeigen
zeigen Sie mir bitte die Datei @text
lass mal sehen was in @text steht
schau mal in @text rein
guck mal was in @text steht
wie sieht @text aus
""", ['fs.read {"path":"@text"}', "ok", "show"])
de(2, """
die ersten @n Zeilen von @text
zeig mir die ersten @n Zeilen von @text
nur die ersten @n Zeilen aus @text
was steht in den ersten @n Zeilen von @text
von @text bitte nur die ersten @n Zeilen
die obersten @n Zeilen von @text
head -n @n @text
@n Zeilen vom Anfang von @text
gib mir die ersten @n zeilen der datei @text
""", ['fs.read {"path":"@text","from_line":1,"max_lines":@n}', "ok", "show"])
de(2, """
die letzten @n Zeilen von @text
zeig mir die letzten @n Zeilen von @text
was steht in den letzten @n Zeilen von @text
von @text nur die letzten @n Zeilen bitte
die untersten @n Zeilen von @text
tail -n @n @text
@n Zeilen vom Ende von @text
gib mir die letzten @n zeilen der datei @text
ich brauch nur die letzten @n Zeilen aus @text
""", ['fs.read {"path":"@text","last_lines":@n}', "ok", "show"])
de(1, """
wie fängt @text an
zeig den Anfang von @text
nur den Anfang von @text
was steht am Anfang von @text
womit beginnt die Datei @text
""", ['fs.read {"path":"@text","from_line":1,"max_lines":10}', "ok", "show"])
de(1, """
wie hört @text auf
zeig das Ende von @text
was steht am Ende von @text
womit endet die Datei @text
was steht ganz unten in @text
was kam zuletzt in @text dazu
""", ['fs.read {"path":"@text","last_lines":10}', "ok", "show"])
de(0.7, """
was ist die erste Zeile von @text
die erste Zeile von @text
zeig nur die erste Zeile von @text
was steht ganz oben in @text, erste Zeile
""", ['fs.read {"path":"@text","from_line":1,"max_lines":1}', "ok", "show"])
de(0.7, """
was ist die letzte Zeile von @text
die letzte Zeile von @text
zeig nur die letzte Zeile von @text
wie lautet die letzte Zeile in @text
""", ['fs.read {"path":"@text","last_lines":1}', "ok", "show"])
de(1, """
was steht in Zeile @line von @txt
zeig Zeile @line von @txt
Zeile @line aus @txt
gib mir Zeile @line der Datei @txt
nur Zeile @line von @txt bitte
wie lautet Zeile @line in @txt
""", ["sh sed -n '@{line}p' @txt", "ok", "show"])
RANGE = dict(span=lambda r: (lambda a, b: (r.pick([f"{a} bis {b}", f"{a} bis {b}", f"{a}-{b}"]), f"{a},{b}"))(*(lambda a: (a, a + r.randint(1, 90)))(r.randint(2, 300))))
de(1.2, """
zeig Zeile @span von @txt
Zeilen @span aus @txt
die Zeilen @span von @txt bitte
was steht in den Zeilen @span von @txt
gib mir Zeile @span der Datei @txt
""", ["sh sed -n '@{span}p' @txt", "ok", "show"], **RANGE)
de(0.7, "zeig @text mit Zeilennummern\nlies @text mit Zeilennummern\n@text anzeigen, aber mit Zeilennummern\nich brauch @text mit nummerierten Zeilen", ['fs.read {"path":"@text","line_numbers":true}', "ok", "show"])
de(3.5, """
wo @wo kommt @q vor
suche nach @q @wo
such @q @ort
such den Text @q @wo
such in allen Dateien @wo nach @q
welche Dateien @wo enthalten @q
in welchen Dateien @wo steht @q
in welcher Datei @wo steht @q
wo hab ich @q geschrieben
wo wird @q @wo erwähnt
wo taucht @q @wo auf
kommt @q @wo irgendwo vor
steht @q @wo irgendwo
durchsuch die Dateien @wo nach @q
durchsuche alles @wo nach @q
alle Stellen @wo mit @q
finde alle Vorkommen von @q @wo
zeig mir alle Stellen @wo wo @q steht
grep @q @wo
ich suche die Datei @wo in der @q steht
in irgendeiner Datei @wo steht @q, welche war das
wer oder was erwähnt @wo @q
ich hab mal irgendwo @q notiert, find das @wo
""".replace("wo hab ich @q geschrieben\n", ""), ['fs.search {"path":"@wo","text":"@q"}', "ok @cnt", "show"])
de(2, """
welche @kinds @wo enthalten @q
in welchen @kinds @wo kommt @q vor
such @q in allen @kinds @wo
durchsuch alle @kinds @wo nach @q
in welchen @kinds @wo steht @q
suche in den @kinds @wo nach @q
@kinds @wo in denen @q vorkommt
""", ['fs.search {"path":"@wo","name_glob":"@kinds","text":"@q"}', "ok @cnt", "show"], kinds=lambda r: r.pick([("Textdateien", "*.txt"), ("Logs", "*.log"), ("Logdateien", "*.log"), ("Python-Dateien", "*.{py,pyi}"), ("Markdown-Dateien", "*.{md,markdown}"), ("CSV-Dateien", "*.csv"), ("JSON-Dateien", "*.json")] + [(lambda e: (r.pick([f".{e}-Dateien", f"{e}-Dateien", f"*.{e}", f".{e} Dateien"]), "*." + e))(r.pick(lib.EXT_TEXT)) for _ in range(5)]))
de(2.5, """
steht @q in @text
kommt @q in @text vor
such @q in @text
suche in @text nach @q
zeig alle Zeilen mit @q in @text
welche Zeilen in @text enthalten @q
alle Zeilen aus @text in denen @q steht
wo in @text steht @q
in welcher Zeile von @text steht @q
grep @q @text
finde @q in der Datei @text
an welcher Stelle in @text wird @q erwähnt
durchsuche @text nach @q
enthält @text den Text @q
taucht in @text irgendwo @q auf?
""", ['fs.search {"path":"@text","text":"@q"}', "ok @cnt", "show"])
de(1.5, """
wie oft kommt @q @ort vor
wie oft steht @q in den Dateien @ort
zähl wie oft @q @ort vorkommt
Häufigkeit von @q @ort
wie oft taucht @q @ort auf
""", ['fs.search {"path":"@ort","text":"@q"}', "ok @cnt", "show"])
de(1, """
wie oft kommt @q in @text vor
wie oft steht @q in @text
zähl @q in @text
wie oft taucht @q in der Datei @text auf
""", ['fs.search {"path":"@text","text":"@q"}', "ok @cnt", "show"])
de(1, """
welche TODOs sind @wo noch offen
zeig alle TODOs @wo
such die TODOs @wo
gibt es @wo noch TODOs
offene TODOs @wo
was ist @wo noch zu tun, such die TODOs
""", ['fs.search {"path":"@wo","text":"TODO","case":true}', "ok @cnt", "show"])
de(2.5, """
wie viele Zeilen hat @text
wieviele Zeilen hat die Datei @text
Zeilenzahl von @text
Anzahl Zeilen in @text
zähl die Zeilen von @text
zähle die Zeilen in der Datei @text
wie lang ist @text
wie lang ist @text in Zeilen
wie viele Wörter hat @text
wie viele Wörter stehen in @text
zähl die Wörter in @text
Wortzahl von @text
wie viele Worte hat mein Text @text
Wörter in @text zählen
wc @text
hab ich in @text schon genug Wörter, wie viele sind es
""", ['fs.count {"paths":["@text"]}', "ok", "show"])

# ---------------------------------------------------------------- German: writing and editing

de(3.5, """
ersetze @q durch @q2 in @text
ersetz in @text @q durch @q2
ersetze in @text überall @q durch @q2
tausch @q gegen @q2 in @text
tausche in der Datei @text @q gegen @q2 aus
ändere @q zu @q2 in @text
änder in @text @q in @q2
mach aus @q @q2 in @text
mach in @text aus @q bitte @q2
in @text soll statt @q @q2 stehen
in @text steht @q, da muss @q2 hin
statt @q soll in @text überall @q2 stehen
@q in @text durch @q2 ersetzen
aus @q wird @q2 in der Datei @text
überall wo in @text @q steht soll @q2 stehen
ich hab in @text @q geschrieben, es muss aber @q2 heißen
ich hab mich in @text vertippt: @q muss @q2 heißen
korrigier in @text @q zu @q2
suchen und ersetzen in @text: @q -> @q2
könntest du in @text @q durch @q2 ersetzen?
bitte ersetzen Sie in @text @q durch @q2
wir heißen jetzt @q2 statt @q, änder das in @text
""", ['fs.edit {"path":"@text","edits":[{"old":"@q","new":"@q2","all":true}]}', "ok", "show"])
de(1, """
entferne @q aus @text
lösch überall @q aus @text
nimm @q aus @text raus
streich @q aus der Datei @text
@q soll aus @text verschwinden
lösch in @text jedes Vorkommen von @q
""", ['fs.edit {"path":"@text","edits":[{"old":"@q","new":"","all":true}]}', "ok", "show"])
de(2, """
erstell eine leere Datei @newtext
leg eine Datei namens @newtext an
leg @newtext an
mach eine neue Datei @newtext
neue Datei @newtext
erzeuge eine Datei mit dem Namen @newtext
ich brauch eine leere Datei @newtext
eine neue Textdatei namens @newtext bitte
touch @newtext
kannst du mir eine Datei @newtext anlegen?
leere Datei @newtext anlegen
""", ['fs.write {"path":"@newtext","content":"","expect_hash":"absent"}', "ok", "show"])
de(2.5, """
schreib @q in eine neue Datei @newtext
leg eine Datei @newtext an, Inhalt: @q
erstell @newtext mit dem Inhalt @q
erstelle eine Datei namens @newtext mit dem Text @q
speicher @q in @newtext
speichere den Text @q als @newtext ab
neue Datei @newtext, da soll @q drinstehen
mach mir eine Datei @newtext in der @q steht
notier @q in einer neuen Datei @newtext
schreib mir eine Notiz @newtext mit dem Text @q
@q in @newtext speichern
""", ['fs.write {"path":"@newtext","content":"@q","expect_hash":"absent"}', "ok", "show"])
de(2.5, """
häng @q an @text an
hänge die Zeile @q an die Datei @text an
füg @q am Ende von @text hinzu
füge @q zu @text hinzu
schreib @q ans Ende von @text
schreib noch @q unten in @text rein
ergänze @text um die Zeile @q
ergänz in @text noch @q
trag @q in @text ein
pack @q noch unten in @text dazu
in @text soll am Ende noch @q stehen
setz @q auf die Liste in @text
notier noch @q in @text
@q zu @text hinzufügen
""", ['fs.write {"path":"@text","content":"@q","append":true}', "ok", "show"])
de(0.8, """
leere @text
mach @text leer
lösch den Inhalt von @text, aber nicht die Datei
der Inhalt von @text kann weg, die Datei soll bleiben
@text komplett leeren
""", ['fs.write {"path":"@text","content":""}', "ok", "show"])
de(1, """
überschreib @text mit @q
überschreibe den Inhalt von @text mit @q
in @text soll nur noch @q stehen
ersetz den ganzen Inhalt von @text durch @q
""", ['fs.write {"path":"@text","content":"@q"}', "ok", "show"])

# ---------------------------------------------------------------- German: files and folders

de(3, """
erstell einen Ordner @dirname
mach einen Ordner namens @dirname
leg einen Ordner @dirname an
leg mir mal den Ordner @dirname an
neuer Ordner @dirname
neuer ordner: @dirname
ich brauch einen Ordner @dirname
ich bräuchte ein Verzeichnis @dirname
Ordner @dirname anlegen
Ordner @dirname erstellen bitte
mkdir @dirname
kannst du einen Ordner namens @dirname anlegen?
legen Sie bitte das Verzeichnis @dirname an
einen neuen Unterordner @dirname bitte
ich will einen Ordner der @dirname heißt
erzeug das Verzeichnis @dirname
""", ['fs.mkdir {"path":"@dirname","parents":true}', "ok", "show"])
de(1, """
mach in @dir einen Ordner namens @dirname
leg in @dir einen Unterordner @dirname an
neuer Ordner @dirname in @dir
in @dir brauche ich einen Ordner @dirname
erstelle @dirname als Unterordner von @dir
""", ['fs.mkdir {"path":"@path","parents":true}', "ok", "show"], derive=lambda v, r: {"path": v["dir"].rstrip("/") + "/" + v["dirname"]})
de(3, """
benenn @file in @name um
benenne @file um in @name
nenn @file um in @name
nenne @file in @name um
@file soll @name heißen
@file soll ab jetzt @name heißen
ab sofort heißt @file @name
gib @file den Namen @name
änder den Namen von @file in @name
@file in @name umbenennen
@file umbenennen zu @name
ich will dass @file @name heißt
kannst du @file in @name umbenennen?
benennen Sie @file bitte in @name um
der Name @file gefällt mir nicht, nenn sie @name
rename @file zu @name
statt @file soll die Datei @name heißen
die datei @file heißt falsch, richtig ist @name
""", ['fs.move {"renames":[{"from":"@file","to":"@name"}]}', "ok", "show"])
de(3, """
verschieb @file nach @dir
verschiebe @file in den Ordner @dir
schieb @file nach @dir
pack @file in @dir
tu @file in den Ordner @dir
leg @file in @dir
@file nach @dir verschieben
@file gehört nach @dir
@file gehört in den Ordner @dir, verschieb sie
@file soll nach @dir
bring @file nach @dir
kannst du @file nach @dir verschieben?
verschieben Sie @file bitte nach @dir
räum @file in den Ordner @dir
mv @file nach @dir
steck @file in den Ordner @dir
""", ['fs.move {"from":"@file","into":"@dir"}', "ok", "show"])
de(1, """
verschieb @file und @file2 nach @dir
@file und @file2 nach @dir verschieben
pack @file und @file2 in den Ordner @dir
@file und @file2 gehören nach @dir
schieb sowohl @file als auch @file2 nach @dir
""", ['fs.move {"paths":["@file","@file2"],"into":"@dir"}', "ok", "show"])
de(2.5, """
kopier @file nach @dir
kopiere @file in den Ordner @dir
@file nach @dir kopieren
leg eine Kopie von @file in @dir ab
ich brauch @file auch in @dir
sicher @file nach @dir
kannst du @file nach @dir kopieren?
kopieren Sie @file bitte nach @dir
eine Kopie von @file soll in @dir liegen
tu eine Kopie von @file nach @dir
""", ['fs.copy {"from":"@file","into":"@dir"}', "ok", "show"])
de(2, """
kopier @file als @name
kopiere @file zu @name
mach eine Kopie von @file namens @name
mach eine Kopie von @file, die @name heißt
dupliziere @file als @name
@file als @name kopieren
leg von @file eine Kopie mit dem Namen @name an
ich will eine Kopie von @file, nenn sie @name
speicher @file nochmal unter @name
""", ['fs.copy {"from":"@file","to":"@name"}', "ok", "show"])
de(1.5, """
mach ein Backup von @file
sicher mir mal @file
mach eine Sicherungskopie von @file
Backup von @file bitte
leg eine Sicherung von @file an
bevor ich was kaputt mache: Sicherungskopie von @file
ich will gleich @file bearbeiten, mach vorher eine Sicherungskopie
erstelle eine Sicherung der Datei @file
""", ['fs.copy {"from":"@file","to":"@file.bak"}', "ok", "show"])
de(1, """
kopier den Ordner @dir nach @dir2
kopiere den ganzen Ordner @dir als @dir2
mach eine Kopie vom Ordner @dir namens @dir2
Ordner @dir komplett nach @dir2 kopieren
dupliziere den Ordner @dir als @dir2
""", ['fs.copy {"from":"@dir","to":"@dir2"}', "ok", "show"])
de(4, """
lösch @file
lösche die Datei @file
lösch mal @file
@file löschen
@file bitte löschen
@file kann weg
@file soll weg
@file muss weg
weg mit @file
wirf @file weg
schmeiß @file weg
hau @file weg
entferne @file
@file brauche ich nicht mehr, lösch sie
ich brauche die Datei @file nicht länger, entferne sie
kannst du @file löschen?
würdest du bitte @file löschen
löschen Sie bitte @file
ab in den müll mit @file
ich will @file loswerden
@file ist veraltet, lösch das
@file ist überflüssig, bitte entfernen
rm @file
""", ['fs.delete {"paths":["@file"]}', "ok", "show"])
de(1.2, """
lösch @file und @file2
@file und @file2 können weg
@file und @file2 löschen
wirf @file und @file2 weg
entferne die Dateien @file und @file2
ich brauche @file und @file2 nicht mehr, lösch beide
""", ['fs.delete {"paths":["@file","@file2"]}', "ok", "show"])
de(2, """
lösch den Ordner @dir
lösche den Ordner @dir mit allem drin
der Ordner @dir kann weg
der ganze Ordner @dir kann weg
Ordner @dir löschen
Verzeichnis @dir komplett löschen
entferne den Ordner @dir samt Inhalt
wirf den kompletten Ordner @dir weg
hau den Ordner @dir weg
ich brauch den Ordner @dir nicht mehr
weg mit dem Ordner @dir
rm -rf @dir
kannst du den ordner @dir mit inhalt löschen?
""", ['fs.delete {"paths":["@dir"],"recursive":true}', "ok", "show"])
de(1.5, """
mach @scr ausführbar
@scr soll ausführbar sein
mach das Skript @scr ausführbar
ich kann @scr nicht starten, mach es ausführbar
gib @scr Ausführrechte
@scr ausführbar machen
chmod +x @scr
""", ['fs.chmod {"paths":["@scr"],"mode":"+x"}', "ok", "show"])
de(1.2, """
setz die Rechte von @file auf @mode
gib @file die Rechte @mode
Rechte von @file auf @mode ändern
@file soll die Rechte @mode haben
chmod @mode @file
änder die Berechtigungen von @file zu @mode
""", ['fs.chmod {"paths":["@file"],"mode":"@mode"}', "ok", "show"])
de(0.8, "mach @file schreibgeschützt\n@file schreibgeschützt machen\nschütz @file vor Änderungen\nkeiner soll @file ändern können\nsetz @file auf nur lesen", ['fs.chmod {"paths":["@file"],"mode":"a-w"}', "ok", "show"])
de(0.8, "nur ich darf @file lesen\nnur ich soll @file sehen können\nkein anderer soll @file lesen können\nmach @file privat\n@file soll privat sein", ['fs.chmod {"paths":["@file"],"mode":"go-rwx"}', "ok", "show"])
de(0.8, "mach einen Symlink @name auf @file\nleg einen Link namens @name an, der auf @file zeigt\n@name soll auf @file zeigen\nverlinke @file als @name\nsymbolischer Link @name auf @file", ['fs.symlink {"target":"@file","link":"@name"}', "ok", "show"])
de(1, "berechne die Prüfsumme von @file\nwas ist die Prüfsumme von @file\nPrüfsumme von @file\nHash von @file bitte\nwelchen Hash hat @file\ngib mir den Hashwert der Datei @file", ['fs.hash {"paths":["@file"]}', "ok", "show"])
de(1, "@algo von @file\nwie ist der @algo von @file\nberechne @algo von @file\nich brauch den @algo von @file", ['fs.hash {"paths":["@file"],"algorithm":"@algo"}', "ok", "show"], algo=[("md5", "md5"), ("MD5", "md5"), ("sha256", "sha256"), ("SHA256", "sha256"), ("sha1", "sha1"), ("sha512", "sha512")])
de(1.2, """
sind @file und @file2 gleich
sind @file und @file2 identisch
haben @file und @file2 denselben Inhalt
ist @file dasselbe wie @file2
ist @file eine Kopie von @file2
unterscheiden sich @file und @file2 überhaupt
stimmen @file und @file2 überein
""", ['fs.hash {"paths":["@file","@file2"]}', "ok", "show"])
de(1.2, """
gibt es doppelte Dateien @wo
finde Duplikate @wo
welche Dateien @wo hab ich doppelt
such doppelte Dateien @wo
doppelte Dateien @wo
hab ich @wo was doppelt gespeichert
Duplikate @wo anzeigen
""", ["sh find @wo -type f -exec md5sum {} + | sort | uniq -w32 -D", "ok", "show"], wo=lambda r: r.pick([("hier", "."), ("in diesem Ordner", ".")]) if r.chance(0.5) else (lambda d: (f"in {d}", d))(lib.folder_path(r, "en").replace(" ", "_").replace("(", "").replace(")", "").replace("ñ", "n").replace("ü", "u")))

# ---------------------------------------------------------------- German: renaming many, archives

then(de, 1, """
stell allen .@ext-Dateien @ort ein @part voran
allen @ext-Dateien @ort soll @part vorne dran
benenne alle .@ext Dateien @ort um, sie sollen mit @part anfangen
setz vor alle @ext-Dateien @ort ein @part
""", 'fs.search {"path":"@ort","name_glob":"*.@ext"}', 'fs.move {"paths":"$1","pattern":{"find":"^","replace":"@part"}}', part=lambda r: (lambda w: (r.pick([f"'{w}'", f'"{w}"', w]), w))(lib.word(r, "de") + r.pick("_-")))
then(de, 1, """
benenn alle .@old-Dateien @wo in .@ext um
mach aus allen .@old-Dateien @wo .@ext
die Endung .@old soll @wo überall .@ext werden
änder die Endung aller @old-Dateien @wo auf @ext
alle .@old @wo sollen .@ext heißen
""", 'fs.search {"path":"@wo","name_glob":"*.@old"}', 'fs.move {"paths":"$1","pattern":{"find":"\\\\.@old$","replace":".@ext"}}', old=lambda r: r.pick("jpeg htm text yml mdown log bak tif markdown".split()), ext=lambda r: r.pick("jpg html txt yaml md old tiff csv json".split()))
de(2, """
pack den Ordner @dirname
pack @dirname
zipp den Ordner @dirname
zippe @dirname
mach ein Zip aus @dirname
mach eine Zip-Datei aus dem Ordner @dirname
den Ordner @dirname zippen
komprimier den Ordner @dirname
Ordner @dirname als Zip
ich will @dirname verschicken, mach ein Zip draus
""", ['fs.archive {"paths":["@dirname"],"to":"@dirname.zip"}', "ok", "show"], dirname=lambda r: qd(r, lib.stem(r, "de").strip(".")))
de(2.5, """
pack @dir in @pack
pack den Ordner @dir als @pack
zipp @dir zu @pack
zippe den Ordner @dir nach @pack
komprimiere @dir zu @pack
mach aus @dir das Archiv @pack
archiviere den Ordner @dir in @pack
@dir in @pack packen
erstell @pack aus dem Ordner @dir
aus @dir soll @pack werden
ich brauch @dir als Archiv @pack
""", ['fs.archive {"paths":["@dir"],"to":"@pack"}', "ok", "show"])
de(1, """
pack @file und @file2 in @pack
@file und @file2 zusammen in @pack packen
mach @pack aus @file und @file2
zipp @file und @file2 in @pack
""", ['fs.archive {"paths":["@file","@file2"],"to":"@pack"}', "ok", "show"])
de(2.5, """
entpack @arch
entpacke @arch
entpacke mal das Archiv @arch
pack @arch aus
@arch entpacken
@arch auspacken bitte
mach das Archiv @arch auf und pack es aus
extrahiere @arch
kannst du @arch entpacken?
entpacken Sie bitte @arch
ich hab @arch runtergeladen, pack das mal aus
@arch soll ausgepackt werden
unzip @arch
""", ['fs.extract {"archive":"@arch","to":"@stem"}', "ok", "show"], derive=lambda v, r: {"stem": intents.stem_of(v["arch"])})
de(2, """
entpack @arch nach @dir
entpacke @arch in den Ordner @dir
pack @arch nach @dir aus
pack @arch in @dir aus
@arch nach @dir entpacken
den Inhalt von @arch nach @dir entpacken
extrahiere @arch in das Verzeichnis @dir
""", ['fs.extract {"archive":"@arch","to":"@dir"}', "ok", "show"])
de(1.5, """
was ist in @arch drin
was steckt in @arch
was ist in dem Archiv @arch, nur anschauen
welche Dateien sind in @arch
zeig den Inhalt von @arch ohne zu entpacken
zeig mir was in @arch drin ist
nur reinschauen: @arch
Inhalt des Archivs @arch auflisten
""", ['fs.extract {"archive":"@arch","to":".","list_only":true}', "ok", "show"])
de(1.5, """
mach einen Ordner @dir und verschieb @sel dahin
leg den Ordner @dir an und schieb @sel da rein
erstell @dir und verschiebe @sel dorthin
neuer Ordner @dir, da rein sollen @sel verschoben werden
""", ['fs.mkdir {"path":"@dir","parents":true}', "ok", "fs.search {@sel}", "ok @cnt", 'fs.move {"paths":"$2","into":"@dir"}', "ok", "show"])
de(1, """
mach einen Ordner @dir und kopier @sel dahin
leg den Ordner @dir an und kopiere @sel da rein
""", ['fs.mkdir {"path":"@dir","parents":true}', "ok", "fs.search {@sel}", "ok @cnt", 'fs.copy {"paths":"$2","into":"@dir"}', "ok", "show"])
de(1, """
leg den Ordner @dir an und verschieb @file hinein
mach einen Ordner @dir und pack @file da rein
erstell @dir und schieb @file dorthin
""", ['fs.mkdir {"path":"@dir","parents":true}', "ok", 'fs.move {"from":"@file","into":"@dir"}', "ok", "show"])
de(1, """
mach ein Backup von @text und ersetz dann @q durch @q2
sichere @text und ersetze danach darin @q durch @q2
erst eine Sicherungskopie von @text, dann @q durch @q2 ersetzen
""", ['fs.copy {"from":"@text","to":"@text.bak"}', "ok", 'fs.edit {"path":"@text","edits":[{"old":"@q","new":"@q2","all":true}]}', "ok", "show"])

# ================================================================ German: tables and text work on the shell

import git as _git  # noqa: E402
import shell_lines  # noqa: E402
from values import SAMPLERS as V  # noqa: E402

PAT = V["pat"]
PROG = V["prog"]
de(1.5, """
sortier @txt
sortiere die Zeilen von @txt
sortiere @txt alphabetisch
@txt alphabetisch sortiert bitte
zeig @txt sortiert
bring die Zeilen von @txt in alphabetische Reihenfolge
""", ["sh sort @txt", "ok", "show"])
de(1, "sortier @txt ohne Duplikate\n@txt sortiert und ohne doppelte Zeilen\nzeig nur die verschiedenen Zeilen von @txt\nwelche verschiedenen Zeilen hat @txt\njede Zeile von @txt nur einmal", ["sh sort -u @txt", "ok", "show"])
de(1, "sortier @txt numerisch\nsortier die Zahlen in @txt\nZahlen in @txt der Größe nach", ["sh sort -n @txt", "ok", "show"])
de(1, "sortier @txt rückwärts\n@txt absteigend sortieren\nsortier @txt von Z bis A\nsortiere @txt umgekehrt", ["sh sort -r @txt", "ok", "show"])
de(1, "sortier @txt und speicher es als @out\nsortiere @txt und schreib das Ergebnis nach @out\n@txt sortieren, Ergebnis in @out\nsortierte Fassung von @txt als @out speichern", ["sh sort @txt > @out", "ok", "show"])
de(1.2, "welche Zeilen in @txt sind doppelt\nwelche Zeilen kommen in @txt mehrmals vor\ngibt es in @txt doppelte Zeilen\nzeig die doppelten Zeilen von @txt\nhab ich in @txt was doppelt", ["sh sort @txt | uniq -d", "ok", "show"])
de(1, "welche Zeilen kommen in @txt am häufigsten vor\nzähl wie oft jede Zeile in @txt vorkommt\nHäufigkeit der Zeilen in @txt\nwas steht in @txt am öftesten drin, zeilenweise", ["sh sort @txt | uniq -c | sort -rn", "ok", "show"])
de(1.2, "zeig Spalte @c von @onlycsv\nSpalte @c aus @onlycsv\nnur Spalte @c von @onlycsv bitte\nwas steht in Spalte @c von @onlycsv\ngib mir aus @onlycsv die Spalte @c", ["sh cut -d, -f@c @onlycsv", "ok", "show"])
de(1.2, "summier Spalte @c in @onlycsv\nSumme von Spalte @c in @onlycsv\nwas kommt bei Spalte @c in @onlycsv zusammen\nzähl in @onlycsv die Werte von Spalte @c zusammen\nwie viel ist Spalte @c von @onlycsv in Summe\naddier Spalte @c aus @onlycsv", ["sh awk -F, '{ s += $@c } END { print s }' @onlycsv", "ok", "show"])
de(1.2, "Durchschnitt von Spalte @c in @onlycsv\nwas ist der Mittelwert von Spalte @c in @onlycsv\nberechne den Durchschnitt der Spalte @c von @onlycsv\nwie hoch ist Spalte @c in @onlycsv im Schnitt", ["sh awk -F, 'NR > 1 { s += $@c; n++ } END { if (n) print s / n }' @onlycsv", "ok", "show"])
de(1, "welche verschiedenen Werte hat Spalte @c in @onlycsv\nunterschiedliche Werte der Spalte @c von @onlycsv\nwas gibt es in Spalte @c von @onlycsv alles für Werte", ["sh cut -d, -f@c @onlycsv | sort -u", "ok", "show"])
de(1, "welche Spalten hat @onlycsv\nwie heißen die Spalten von @onlycsv\nzeig die Kopfzeile von @onlycsv\nSpaltennamen von @onlycsv\nKopfzeile von @onlycsv", ["sh head -n 1 @onlycsv", "ok", "show"])
de(1, "zeig @onlycsv als Tabelle\n@onlycsv schön als Tabelle anzeigen\nmach @onlycsv lesbar, also als Tabelle\nich will @onlycsv ordentlich in Spalten sehen", ["sh column -t -s, @onlycsv", "ok", "show"])
de(1, "wie viele Spalten hat @onlycsv\nAnzahl der Spalten in @onlycsv\nzähl die Spalten von @onlycsv", ["sh head -n 1 @onlycsv | tr ',' '\\n' | wc -l", "ok", "show"])
de(1, "wie viele Datensätze hat @onlycsv ohne Kopfzeile\nwie viele Einträge hat @onlycsv, die Kopfzeile nicht mitgezählt\nAnzahl Datenzeilen in @onlycsv", ["sh tail -n +2 @onlycsv | wc -l", "ok", "show"])
de(1, "summier die Zahlen in @txt\nSumme der Zahlen in @txt\nzähl die Zahlen in @txt zusammen\nwas ergeben die Zahlen in @txt zusammen", ["sh awk '{ s += $1 } END { print s }' @txt", "ok", "show"])
de(1.5, """
was ist der Unterschied zwischen @txt und @txt2
worin unterscheiden sich @txt und @txt2
vergleich @txt mit @txt2
Unterschiede zwischen @txt und @txt2
zeig mir die Unterschiede von @txt und @txt2
was hat sich von @txt zu @txt2 geändert
welche Zeilen sind in @txt und @txt2 verschieden
diff @txt @txt2
""", ["sh diff @txt @txt2", "ok", "show"])
de(1.2, "füg @txt und @txt2 zu @out zusammen\nhäng @txt und @txt2 aneinander und speicher das als @out\nmach aus @txt und @txt2 eine Datei @out\n@txt und @txt2 zu @out verbinden\nführe @txt und @txt2 in @out zusammen", ["sh cat @txt @txt2 > @out", "ok", "show"])
de(1, "lösch alle Zeilen mit @pat aus @txt\nZeilen mit @pat sollen aus @txt raus\nentferne jede Zeile die @pat enthält aus @txt\nschmeiß in @txt alle Zeilen mit @pat raus", ["sh sed -i '/@pat/d' @txt", "ok", "show"], pat=PAT)
de(1, "lösch die leeren Zeilen aus @txt\nLeerzeilen in @txt entfernen\n@txt hat so viele Leerzeilen, mach die weg\nschmeiß die Leerzeilen aus @txt raus", ["sh sed -i '/^$/d' @txt", "ok", "show"])
de(1, "lösch Zeile @line aus @txt\nZeile @line in @txt kann weg\nentferne die Zeile @line von @txt", ["sh sed -i '@{line}d' @txt", "ok", "show"])
de(1.2, "ersetz @pat durch @rep in allen .@ext-Dateien @wo\nin allen @ext-Dateien @wo soll statt @pat @rep stehen\ntausch in sämtlichen .@ext-Dateien @wo @pat gegen @rep\n@pat durch @rep ersetzen, in allen *.@ext @wo", ["sh find . -type f -name '*.@ext' -exec sed -i 's/@pat/@rep/g' {} +", "ok", "show"], pat=PAT, rep=PAT, wo=lambda r: (r.pick(["hier", "in diesem Ordner"]), "."), ext=lambda r: r.pick("txt md py js html css csv conf json log".split()), _free=["wo"])
de(1, "wie viele Zeilen in @txt enthalten @pat\nin wie vielen Zeilen von @txt steht @pat\nzähl die Zeilen mit @pat in @txt\nAnzahl der Zeilen mit @pat in @txt", ["sh grep -c @pat @txt", "ok", "show"], pat=PAT)
de(1, "zeig alle Zeilen von @txt ohne @pat\nalle Zeilen aus @txt in denen @pat nicht vorkommt\n@txt ohne die Zeilen mit @pat anzeigen", ["sh grep -v @pat @txt", "ok", "show"], pat=PAT)
de(1, "was sind die @n häufigsten Wörter in @txt\ndie @n häufigsten Wörter aus @txt\nwelche @n Wörter kommen in @txt am meisten vor", ["sh grep -oE '[[:alpha:]]+' @txt | tr 'A-Z' 'a-z' | sort | uniq -c | sort -rn | head -n @n", "ok", "show"])
de(0.8, "zieh alle Mailadressen aus @txt raus\nwelche E-Mail-Adressen stehen in @txt\nalle Emailadressen in @txt\nextrahiere die Mailadressen aus @txt", ["sh grep -oE '[[:alnum:]._+-]+@[[:alnum:].-]+\\.[a-z]+' @txt | sort -u", "ok", "show"])
de(0.8, "welche Links stehen in @txt\nzieh alle URLs aus @txt raus\nalle Internetadressen in @txt", ["sh grep -oE 'https?://[^ \"<>]+' @txt | sort -u", "ok", "show"])
de(0.8, "misch die Zeilen von @txt\nZeilen von @txt in zufälliger Reihenfolge\n@txt durchmischen\nbring @txt durcheinander, zufällige Zeilenfolge", ["sh shuf @txt", "ok", "show"])
de(0.8, "such eine zufällige Zeile aus @txt aus\nzieh eine zufällige Zeile aus @txt\nirgendeine zufällige Zeile aus @txt\nlos einen Eintrag aus @txt aus", ["sh shuf -n 1 @txt", "ok", "show"])
de(0.8, "zeig @txt von unten nach oben\n@txt rückwärts, letzte Zeile zuerst\ndreh die Reihenfolge der Zeilen von @txt um", ["sh tac @txt", "ok", "show"])
de(0.8, "zeig @txt in Großbuchstaben\n@txt komplett groß geschrieben ausgeben\nwandle @txt in Großbuchstaben um", ["sh tr 'a-z' 'A-Z' < @txt", "ok", "show"])
de(1, "formatier @json\nzeig @json schön eingerückt\n@json lesbar anzeigen\nmach @json hübsch\n@json ist nur eine lange Zeile, zeig das mal formatiert", ["sh python3 -m json.tool @json", "ok", "show"])
de(0.8, "ist @json gültiges JSON\nprüf ob @json gültig ist\nstimmt die Syntax von @json\nist @json kaputt oder gültig", ["sh python3 -m json.tool @json > /dev/null", "ok", "show"])
de(0.8, "wie viele Zeichen hat @txt\nZeichenzahl von @txt\nzähl die Zeichen in @txt\nwie lang ist @txt in Zeichen", ["sh wc -m < @txt", "ok", "show"])
de(0.8, "teil @txt in Stücke zu @big Zeilen\nzerleg @txt in Dateien mit je @big Zeilen\n@txt aufteilen, je @big Zeilen", ["sh split -l @big @txt", "ok", "show"])
de(1.2, "starte @py\nführ @py aus\nlass @py laufen\nlass mal das Skript @py laufen\nkannst du @py ausführen?\n@py ausführen\nführen Sie bitte @py aus", ["sh python3 @py", "ok", "show"])
de(1.2, "starte das Skript @script\nführ @script aus\nlass @script laufen\n@script ausführen bitte\nbring @script zum Laufen", ["sh bash @script", "ok", "show"])
de(1.2, "ist @cmd installiert\nhab ich @cmd installiert\ngibt es @cmd auf diesem Rechner\nwo liegt das Programm @cmd\nprüf ob @cmd installiert ist", ["sh which @cmd", "ok", "show"], cmd=shell_lines.CMDS)
de(1, "welche Version von @cmd hab ich\nwelche @cmd Version ist installiert\n@cmd Version?\nwie aktuell ist mein @cmd, welche version", ["sh @cmd --version", "ok", "show"], cmd=shell_lines.CMDS)
de(1, "was für eine Datei ist @anyfile\nwelchen Typ hat die Datei @anyfile\nwas ist @anyfile für ein Dateityp", ["sh file @anyfile", "ok", "show"])
de(1.5, "was ist @num mal @num2\nwie viel ist @num mal @num2\nrechne @num * @num2\n@num x @num2\nwas ergibt @num mal @num2", ["sh echo $((@num * @num2))", "ok", "show"])
de(1.2, "was ist @num plus @num2\nwie viel ist @num + @num2\nrechne @num plus @num2\naddier @num und @num2", ["sh echo $((@num + @num2))", "ok", "show"])
de(1, "was ist @num minus @num2\nwie viel ist @num - @num2\nzieh @num2 von @num ab", ["sh echo $((@num - @num2))", "ok", "show"])
de(1, "was sind @pct prozent von @num\nwie viel sind @pct% von @num\n@pct Prozent von @num", ["sh python3 -c 'print(@num * @pct / 100)'", "ok", "show"], pct=shell_lines.EXTRA["pct"])
de(1, "würfel mal\nwirf einen Würfel\nwürfle für mich\neinmal würfeln bitte", ["sh shuf -i 1-6 -n 1", "ok", "show"])
de(1, "gib mir ein Passwort mit @bytes Zeichen\nich brauch ein sicheres Passwort, @bytes Zeichen\nerzeug ein zufälliges Passwort mit @bytes Zeichen\nneues Passwort, @bytes Zeichen lang", ["sh tr -dc 'A-Za-z0-9' < /dev/urandom | head -c @bytes", "ok", "show"])
de(0.8, "wo bin ich gerade\nin welchem Ordner bin ich\nwelcher Ordner ist das hier\nwie ist der Pfad hier\naktueller Pfad", ["sh pwd", "ok", "show"])
de(0.8, "wer ist gerade angemeldet\nwer ist eingeloggt\nist noch jemand auf dem Rechner angemeldet", ["sh who", "ok", "show"])
de(0.8, "welche Cronjobs hab ich\nzeig meine Cronjobs\nwelche geplanten Aufgaben gibt es in cron", ["sh crontab -l", "ok", "show"])
de(0.8, "gibt es kaputte Links in @dir\nfinde tote Symlinks in @dir\nwelche Links in @dir zeigen ins Leere", ["sh find @dir -xtype l", "ok", "show"], dir=V["dir"])
de(0.8, "läuft der Dienst @svc\nStatus von @svc als Dienst\nwas macht der Dienst @svc, läuft der", ["sh systemctl status @svc", "ok", "show"], svc=shell_lines.EXTRA["svc"])
de(0.8, "starte den Dienst @svc neu\n@svc Dienst neu starten\nder Dienst @svc soll neu gestartet werden", ["sh systemctl restart @svc", "ok", "show"], svc=shell_lines.EXTRA["svc"])

# ================================================================ German: git

de(2, """
was hab ich geändert
was hat sich im Repo geändert
was ist noch nicht committet
gibt es ungespeicherte Änderungen im Repo
hab ich alles committet
hab ich was vergessen zu committen
ist das Repo sauber
git status bitte
wie ist der Stand im Repo
Status vom Repo
welche Dateien hab ich seit dem letzten Commit angefasst
gibt es was zu committen
zeig mir den git Status
welche Dateien kennt git noch nicht
""", ["git.status {}", "ok", "show"])
de(1.5, """
zeig mir die letzten Commits
was wurde zuletzt committet
die Historie bitte
git Verlauf anzeigen
zeig die Commit-Historie
was ist im Repo zuletzt passiert
Commitverlauf
wer hat zuletzt was committet
""", ["git.log {}", "ok", "show"])
de(1.2, "die letzten @n Commits\nzeig mir die letzten @n Commits\nwas waren die letzten @n Commits\nnur die letzten @n Commits bitte", ['git.log {"limit":@n}', "ok", "show"])
de(1, "was war der letzte Commit\nzeig den letzten Commit\nwann war der letzte Commit\nwer hat den letzten Commit gemacht", ['git.log {"limit":1}', "ok", "show"])
de(1.2, "wer hat @anyfile zuletzt geändert, laut git\nwer hat an @anyfile rumgeschraubt, laut git\nHistorie von @anyfile\nGit-Verlauf von @anyfile\nwelche Commits betreffen @anyfile\nwas ist mit @anyfile in git passiert", ['git.log {"path":"@anyfile"}', "ok", "show"])
de(1, "was hat @person committet\nzeig alle Commits von @person\nCommits von @person\nworan hat @person gearbeitet, laut git", ['git.log {"author":"@person"}', "ok", "show"])
de(1, "such Commits mit @pat in der Nachricht\nin welchem Commit steht @pat\nwelche Commits erwähnen @pat", ['git.log {"grep":"@pat"}', "ok", "show"], pat=PAT)
de(1.5, "was genau hab ich geändert\nzeig mir den Diff\nzeig meine Änderungen Zeile für Zeile\nwelche Zeilen hab ich geändert\nDiff bitte\nunterschied zum letzten Commit\nlass mich meine Änderungen sehen", ["git.diff {}", "ok", "show"])
de(1.2, "was hab ich in @anyfile geändert\nDiff von @anyfile\nmeine Änderungen an @anyfile\nwelche Zeilen in @anyfile sind geändert\nwas ist in @anyfile anders als im letzten Commit", ['git.diff {"paths":["@anyfile"]}', "ok", "show"])
de(1, "was ist gestaged\nwas kommt in den nächsten Commit\nzeig was schon vorgemerkt ist in git", ['git.diff {"staged":true}', "ok", "show"])
de(1.2, "stage @anyfile\nmerk @anyfile für den Commit vor\nnimm @anyfile in git auf\nfüg @anyfile zu git hinzu\ngit add @anyfile bitte", ['git.add {"paths":["@anyfile"]}', "ok", "show"])
de(1, "stage alle Änderungen\nmerk alles für den Commit vor\nnimm alle Änderungen in git auf\nalles stagen", ['git.add {"all":true}', "ok", "show"])
de(2.5, """
committe alles mit der Nachricht @msg
mach einen Commit mit allem, Nachricht @msg
alles committen, Nachricht @msg
commit alles als @msg
ich will alles committen, die Nachricht ist @msg
bitte alle Änderungen mit der Nachricht @msg committen
speicher den Stand in git als @msg
check alles ein mit der Nachricht @msg
kannst du alles committen? Nachricht: @msg
""", ['git.add {"all":true}', "ok", 'git.commit {"message":"@msg"}', "ok", "show"])
de(1.2, "committe alles mit der Nachricht @msg und push das\nalles committen als @msg und dann pushen\ncommit alles mit @msg und schieb es hoch\nmach einen Commit mit allem, Nachricht @msg, und push", ['git.add {"all":true}', "ok", 'git.commit {"message":"@msg"}', "ok", "git.push {}", "ok", "show"])
de(1.5, "mach einen neuen Branch @new_branch\nleg den Branch @new_branch an\nneuer Branch @new_branch\nich brauch einen Branch namens @new_branch\nerstell einen Branch der @new_branch heißt und wechsel dahin\nzweig einen neuen Branch @new_branch ab", ['git.checkout {"create":"@new_branch"}', "ok", "show"])
de(1.5, "wechsel auf @branch\nwechsel zum Branch @branch\ngeh auf den Branch @branch\nzurück auf @branch\nschalt auf den Branch @branch um\nich will auf den Branch @branch\ncheck @branch aus", ['git.checkout {"to":"@branch"}', "ok", "show"])
de(1.2, "auf welchem Branch bin ich\nwelche Branches gibt es\nzeig alle Branches\nliste die Branches auf\nwelche Zweige gibt es im Repo", ["git.branch {}", "ok", "show"])
de(1, "lösch den Branch @new_branch\nder Branch @new_branch kann weg\nBranch @new_branch löschen\nich brauch den Branch @new_branch nicht mehr, lösch ihn", ['git.branch {"delete":"@new_branch"}', "ok", "show"])
de(1, "merge @new_branch\nmerg den Branch @new_branch rein\nhol @new_branch in meinen Branch rein\nführ den Branch @new_branch mit diesem zusammen", ['git.merge {"from":"@new_branch"}', "ok", "show"])
de(1.2, "push das\npush meine Commits\nschieb die Commits hoch\nlad meine Commits hoch\nalles pushen\nbring meine Commits auf den Server", ["git.push {}", "ok", "show"])
de(1.2, "hol die neuesten Änderungen aus git\npull bitte\nzieh den neuesten Stand\naktualisier das Repo\nhol dir den aktuellen Stand vom Server, git\nbring das Repo auf den neuesten Stand", ["git.pull {}", "ok", "show"])
de(1, "klon @repo_url\nhol dir das Repo @repo_url\nklone mir @repo_url\nich brauch das Repo @repo_url hier\nlad das Repository @repo_url runter", ['git.clone {"url":"@repo_url","to":"@name"}', "ok", "show"], derive=_git.clone_name)
de(0.7, "mach hier ein Git-Repo\nich will hier git benutzen, leg ein Repo an\nleg hier ein neues Repository an\nstarte hier ein git repository", ['git.init {"path":"."}', "ok", "show"])
de(1, "verwirf meine Änderungen an @anyfile\nsetz @anyfile auf den letzten Stand aus git zurück\nich hab @anyfile kaputtgemacht, hol den letzten Commit-Stand zurück\nmach meine Änderungen an @anyfile rückgängig\nstell @anyfile aus git wieder her", ['git.checkout {"paths":["@anyfile"]}', "ok", "show"])
de(0.8, "leg meine Änderungen erst mal beiseite\nstash das mal\npack meine Änderungen in den Stash\nparke meine Änderungen", ["sh git stash", "ok", "show"])
de(0.8, "mach den letzten Commit rückgängig\nnimm den letzten Commit zurück, aber behalte die Änderungen\nich hab zu früh committet, mach den letzten Commit wieder weg", ["sh git reset --soft HEAD~1", "ok", "show"])

# ================================================================ German: processes and the system

de(1.5, """
warum ist mein Rechner so langsam
was bremst meinen Rechner
was frisst so viel CPU
welcher Prozess braucht am meisten CPU
warum läuft mein Lüfter so laut
warum wird mein Laptop so heiß
der PC ist total lahm, was ist da los
welches Programm belastet die CPU am meisten
was läuft da so heiß
CPU-Fresser anzeigen
Prozesse nach CPU sortiert
mein Handy wird heiß, was rechnet da
wieso ist die kiste so lahm
""", ['process.list {"sort":"cpu","limit":10}', "ok", "show"])
de(1.5, """
was frisst meinen RAM
was belegt den ganzen Arbeitsspeicher
welches Programm braucht am meisten RAM
welche Prozesse brauchen den meisten Arbeitsspeicher
warum ist mein RAM voll
RAM-Fresser anzeigen
Prozesse nach Arbeitsspeicher sortiert
mein Arbeitsspeicher ist voll, wer ist schuld
wo ist mein ganzer RAM hin
""", ['process.list {"sort":"memory","limit":10}', "ok", "show"])
de(1, "die @n Prozesse mit dem höchsten RAM-Verbrauch\ndie @n größten RAM-Fresser\ntop @n nach Arbeitsspeicher\nwelche @n Prozesse belegen am meisten RAM", ['process.list {"sort":"memory","limit":@n}', "ok", "show"])
de(1, "die @n Prozesse mit der höchsten CPU-Last\ndie @n größten CPU-Fresser\ntop @n Prozesse nach CPU\nwelche @n Prozesse brauchen am meisten CPU", ['process.list {"sort":"cpu","limit":@n}', "ok", "show"])
de(1.5, "was läuft gerade alles\nwelche Programme laufen gerade\nwelche Prozesse laufen\nzeig alle Prozesse\nProzessliste\nliste alle laufenden Programme auf\nwelche Programme sind offen", ['process.list {"sort":"name","limit":200}', "ok", "show"])
de(2, """
läuft @prog
läuft @prog noch
läuft @prog gerade
ist @prog an
ist @prog gestartet
ist @prog abgestürzt oder läuft es noch
schau mal ob @prog läuft
prüf ob @prog noch läuft
welche PID hat @prog
such den Prozess @prog
wie viel RAM braucht @prog
gibt es einen Prozess namens @prog
zeig mir alle Prozesse von @prog
""", ['process.list {"name":"@prog"}', "ok", "show"])
de(2.5, """
beende @prog
schließ @prog
mach @prog zu
kill @prog
schieß @prog ab
würg @prog ab
stopp @prog
@prog beenden
@prog hängt, beende das
@prog reagiert nicht mehr, schließ das
@prog hat sich aufgehängt, beende es bitte
@prog soll aufhören
brich @prog ab
kannst du @prog beenden?
beenden Sie bitte @prog
alle @prog Prozesse beenden
mach bitte @prog aus
ich will dass @prog beendet wird
""", ['process.kill {"name":"@prog"}', "ok", "show"])
de(1, "beende @prog mit Gewalt\nerzwinge das Beenden von @prog\nschieß @prog hart ab, also mit Gewalt\n@prog sofort und gewaltsam beenden\nkill -9 für @prog", ['process.kill {"name":"@prog","force":true}', "ok", "show"])
de(1.2, "beende Prozess @pid\nkill @pid\nschieß Prozess @pid ab\nProzess @pid beenden\nProzess @pid soll weg\nbeende den Prozess mit der PID @pid\nstopp den Prozess @pid", ['process.kill {"pid":@pid}', "ok", "show"])
de(0.8, "beende Prozess @pid mit Gewalt\nProzess @pid gewaltsam beenden\nkill -9 @pid", ['process.kill {"pid":@pid,"force":true}', "ok", "show"])
de(1, "was ist das für ein Prozess, @pid\nwas macht Prozess @pid\nwelches Programm hat die PID @pid\nInfos zu Prozess @pid\nDetails zu Prozess @pid", ['process.info {"pid":@pid}', "ok", "show"])
de(0.8, "welche Prozesse gehören @user\nwas lässt @user laufen\nProzesse von @user anzeigen, also vom Benutzer", ['process.list {"user":"@user"}', "ok", "show"])
de(1.2, "starte @cmd im Hintergrund\nlass @cmd im Hintergrund laufen\n@cmd im Hintergrund ausführen\nführ @cmd im Hintergrund aus", ['process.spawn {"argv":[@cmd]}', "ok", "show"], cmd=lambda r: (lambda t: (t[0], Raw(t[1])))(machine.spawned(r)))
de(1, "halt Prozess @pid an\npausier Prozess @pid\nProzess @pid pausieren\nfrier Prozess @pid ein", ['process.signal {"pid":@pid,"signal":"STOP"}', "ok", "show"])
de(1, "lass Prozess @pid weiterlaufen\nsetz Prozess @pid fort\nProzess @pid fortsetzen", ['process.signal {"pid":@pid,"signal":"CONT"}', "ok", "show"])
de(2, """
was hab ich für ein System
was ist das für ein Rechner
welches Betriebssystem hab ich
welche Linux-Version läuft hier
wie heißt mein Computer
Systeminfos bitte
zeig mir die Systeminformationen
welcher Kernel läuft
als wer bin ich angemeldet
welche Architektur hat die Maschine
Infos über diesen Computer
was für Hardware ist das
""", ["system.info {}", "ok", "show"])
de(1.2, "wie ausgelastet ist der Prozessor\nwie hoch ist die CPU-Last\nwie viele Kerne hab ich\nwelcher Prozessor ist verbaut\nCPU-Auslastung\nwas hat der Rechner für eine CPU\nist die CPU gerade am Anschlag", ["system.cpu {}", "ok", "show"])
de(1.5, "wie viel RAM hab ich\nwie viel RAM ist noch frei\nwie viel Arbeitsspeicher hat der Rechner\nist noch genug RAM da\nArbeitsspeicher anzeigen\nwie voll ist mein Arbeitsspeicher\nwieviel ram ist belegt\nRAM Auslastung\nreicht der Arbeitsspeicher noch", ["system.memory {}", "ok", "show"])
de(2.5, """
wie viel Speicherplatz hab ich noch
wie viel Platz ist noch auf der Festplatte
wie voll ist die Platte
ist meine Festplatte voll
hab ich noch genug Speicherplatz
freier Speicherplatz
wie viel GB sind noch frei
wieviel platz ist noch frei
ist noch Platz auf der SSD
wie viel Speicher hab ich noch auf dem Handy
Plattenplatz anzeigen
wie sieht's mit dem Speicherplatz aus
reicht der Platz auf der Platte noch
Speicherplatz prüfen bitte
wie viele Gigabyte hab ich noch übrig
""", ["system.disk {}", "ok", "show"])
de(1, "wie viel Platz ist noch auf @abs\nwie voll ist @abs\nfreier Platz auf @abs", ['system.disk {"path":"@abs"}', "ok", "show"], abs=lambda r: r.pick(["/", "/home", "/tmp", "/var", "/mnt/usb", "/data", "/boot", "/mnt/backup", "/media/usb", "/mnt/nas", "/sdcard"]))
de(1.2, "wie lange läuft der Rechner schon\nseit wann ist der Computer an\nwann hab ich den Rechner zuletzt neu gestartet\nwann war der letzte Neustart\nLaufzeit des Systems\nwie lange ist die Kiste schon an", ["system.uptime {}", "ok", "show"])
de(1, "zeig die Umgebungsvariablen\nwelche Umgebungsvariablen sind gesetzt\nalle Umgebungsvariablen auflisten", ["system.env {}", "ok", "show"])
de(1, "was steht in der Variable @var\nwie ist @var gesetzt\nist die Umgebungsvariable @var gesetzt\nWert von $@var\nwelchen Wert hat @var", ['system.env {"name":"@var"}', "ok", "show"], var="PATH HOME LANG EDITOR SHELL USER TERM DEBUG DISPLAY JAVA_HOME PYTHONPATH GOPATH TZ NODE_ENV DATABASE_URL API_HOST APP_PORT DB_URL".split())
de(1.5, "wie ist meine IP\nwas ist meine IP-Adresse\nmeine IP bitte\nwelche IP hab ich im WLAN\nNetzwerkinfos\nzeig meine Netzwerkeinstellungen\nwelche Netzwerkkarten hab ich\nwie lautet meine lokale IP\nwelchen DNS-Server benutze ich", ["system.network {}", "ok", "show"])
de(1, "wie geht es dem Rechner\nist mit dem Rechner alles in Ordnung\nGesundheitscheck für den Rechner\nmach mal einen Systemcheck\nÜberblick über den Zustand des Systems", ["system.info {}", "ok", "system.memory {}", "ok", "system.disk {}", "ok", "show"])
de(1, "die Platte ist fast voll, was frisst den Platz\nwarum ist meine Festplatte voll\nmir geht der Speicherplatz aus, schau wie viel frei ist und zeig die größten Dateien", ["system.disk {}", "ok", 'fs.list {"path":".","recursive":true,"sort":"size","limit":10,"kind":"file"}', "ok 10", "show"])

# ================================================================ German: network and time

de(1.5, "ping @host\nping mal @host\nist @host erreichbar\nist @host online\nantwortet @host\nerreich ich @host\nschau ob @host erreichbar ist\nlebt @host noch\nist der Server @host da\nkommst du an @host ran", ['net.ping {"host":"@host"}', "ok", "show"])
de(1.5, "bin ich online\nhab ich Internet\ngeht das Internet\nfunktioniert mein Internet\nist das Internet tot\nhab ich eine Internetverbindung\nprüf mal die Internetverbindung\ngeht das wlan, also komm ich ins internet", ['net.ping {"host":"1.1.1.1"}', "ok", "show"])
de(1, "welche IP hat @name_host\nIP von @name_host\nlös @name_host auf\nDNS-Abfrage für @name_host\nwohin zeigt @name_host", ['net.dns_lookup {"host":"@name_host"}', "ok", "show"])
de(1, "ist Port @port auf @host offen\nprüf Port @port auf @host\nkomm ich auf @host an Port @port ran\nist auf @host der Port @port offen", ['net.port_check {"host":"@host","port":@port}', "ok", "show"])
de(1, "welche Ports sind offen\nwelche Ports sind auf meinem Rechner offen\nwas lauscht hier alles\noffene Ports anzeigen\nwelche Dienste lauschen auf einem Port", ['net.connections {"listening":true}', "ok", "show"])
de(1.2, "wer belegt Port @port\nwas läuft auf Port @port\nist Port @port schon belegt\nPort @port ist belegt, von wem\nwelches Programm nutzt Port @port\nist Port @port frei", ['net.connections {"listening":true,"port":@port}', "ok", "show"])
de(0.8, "welche Verbindungen sind offen\nmit wem ist mein Rechner verbunden\naktive Verbindungen anzeigen", ['net.connections {"listening":false}', "ok", "show"])
de(2, "lad @dl runter\nlade @dl herunter\nlad mir mal @dl runter\n@dl herunterladen\ndownload @dl bitte\nhol mir die Datei @dl\nich brauch die Datei @dl\nzieh dir @dl", ['net.download {"url":"@dl","to":"@name"}', "ok", "show"], derive=machine.last_part)
de(1.2, "lad @dl runter und speicher es als @dest\nlade @dl als @dest herunter\n@dl unter @dest speichern\nspeicher @dl als @dest", ['net.download {"url":"@dl","to":"@dest"}', "ok", "show"], dest=machine._dest)
de(1, "lad @dlzip runter und entpack es\n@dlzip herunterladen und auspacken\nhol @dlzip und pack es aus", ['net.download {"url":"@dlzip","to":"@name"}', "ok", 'fs.extract {"archive":"@name","to":"@folderof"}', "ok", "show"], derive=machine.last_part)
de(1.2, "ruf @api auf\nwas liefert @api\nwas kommt bei @api zurück\nmach einen GET auf @api\nzeig was @api antwortet\nfrag @api ab", ['net.http_request {"url":"@api"}', "ok", "show"])
de(1, "ist die Seite @url erreichbar\nist @url online\nfunktioniert die Webseite @url\ngeht @url gerade", ['net.http_request {"url":"@url"}', "ok", "show"])
de(0.8, "mach Port @port frei\nbeende was auf Port @port läuft\nschieß ab was Port @port belegt", ["beyond"])
de(2, "wie spät ist es\nwie spät isses\nwieviel uhr ist es\nUhrzeit?\nwie spät haben wir's\nwelcher Tag ist heute\nwelches Datum ist heute\nder wievielte ist heute\nwas für ein Tag ist heute\ndatum bitte\nwelchen Tag haben wir heute\nsag mir die Uhrzeit", ["time.now {}", "ok", "show"])
de(1.5, "wie spät ist es in @city\nwie spät ist es gerade in @city\nUhrzeit in @city\nwieviel uhr haben die in @city\nwelche Uhrzeit ist in @city\nist es in @city schon spät, wie viel Uhr ist es da", ['time.now {"zone":"@city"}', "ok", "show"])
SEC = dict(dur=lambda r: (lambda k: (f"{k} Sekunden", f"{k}s"))(r.randint(2, 90)))
MIN = dict(dur=lambda r: (lambda k: (f"{k} Minuten", f"{k}m"))(r.randint(2, 10)))
for unit in (SEC, MIN):
    de(0.6, "warte @dur\nwart mal @dur\nmach @dur Pause\nwarte bitte @dur", ['time.sleep {"ms":"@dur"}', "ok", "show"], **unit)
    de(0.6, "beobachte @dir @dur lang\nüberwach den Ordner @dir für @dur\nschau @dur lang was sich in @dir tut\nsag mir was sich in @dir in den nächsten @dur ändert", ['fs.watch {"path":"@dir","for_ms":"@dur"}', "ok", "show"], **unit)
de(0.8, "welches Datum ist in @num Tagen\nwelcher Tag ist in @num Tagen\nwas für ein Datum haben wir in @num Tagen\nheute in @num Tagen ist welches Datum", ["sh date -d '+@num days' '+%A %Y-%m-%d'", "ok", "show"], num=lambda r: str(r.randint(2, 200)))
de(0.8, "welches Datum war vor @num Tagen\nwelcher Tag war vor @num Tagen\nwas war vor @num Tagen für ein Datum", ["sh date -d '@num days ago' '+%A %Y-%m-%d'", "ok", "show"], num=lambda r: str(r.randint(2, 200)))
de(0.8, "welcher Wochentag ist der @date\nauf welchen Wochentag fällt der @date\nwas für ein Wochentag war der @date", ["sh date -d @date +%A", "ok", "show"])
de(0.8, "wie viele Tage liegen zwischen @date und @date2\nwie viele Tage sind es von @date bis @date2\nTage zwischen @date und @date2", ["sh echo $(( ($(date -d @date2 +%s) - $(date -d @date +%s)) / 86400 ))", "ok", "show"])
de(0.8, "zeig einen Kalender\nKalender von diesem Monat\nzeig den Kalender für diesen Monat", ["sh cal", "ok", "show"])

# ================================================================ Spanish: bulk

ACTS["es"] |= set("""borrá eliminá sacá pasá mové copiá buscá encontrá mostrá mostrame mostrámelo decime dame listá abrí leé contá cambiá creá hacé haceme fijate bajá bajame cerrá matá corré ejecutá ordená descomprimí comprimí
    borre elimine mueva copie busque muestre muéstreme enséñeme dígame liste abra lea cuente renombre cambie cree haga descomprima comprima ordene cierre ejecute descargue compruebe saca saque tira echa pasa guárdame localiza
    que cual cuales cuanto cuanta cuantos cuantas como donde quien cuando esta estan podria podrías podés podes sabes sabés muestrame enseñame buscame traeme tráeme listame lístame ponle quítale""".split())

then(es, 7, """
borra @sel
elimina @sel
bórrame @sel
borrame @sel porfa
borrá @sel
eliminá @sel
borre @sel
elimine @sel, por favor
quita @sel
sacá @sel
tira @sel
tirá @sel a la basura
echa @sel a la basura
borrar @sel
eliminar @sel
hay que borrar @sel
quiero borrar @sel
necesito borrar @sel
quisiera eliminar @sel
me gustaría borrar @sel
ya no necesito @sel
ya no me hacen falta @sel
deshazte de @sel
deshacete de @sel
puedes borrar @sel?
¿puedes eliminar @sel?
¿podrías borrar @sel?
¿podría usted eliminar @sel?
podés borrar @sel
me borras @sel?
me podés borrar @sel
estoy sin espacio, borra @sel
no tengo espacio en el celu, borrá @sel
se me llena el disco: borra @sel
limpieza: elimina @sel
para hacer limpieza, borra @sel
cárgate @sel
hazme el favor de borrar @sel
sobran @sel, bórralo todo
que desaparezcan @sel
fuera @sel
voy a necesitar que borres @sel
acabá con @sel
suprime @sel
vuela @sel
""".replace("ya no necesito @sel\n", "ya no necesito @sel, borra todo eso\n").replace("ya no me hacen falta @sel\n", "ya no me hacen falta @sel, elimina todo eso\n"), "fs.search {@sel}", 'fs.delete {"paths":"$1"}')
then(es, 2, """
busca @selm y bórralos
busca @selm y elimínalos
encuentra @selm y bórralos
buscá @selm y borralos
@selm ya no me sirven, bórralos
@selm hay que borrarlos
@selm, elimínalos
""", "fs.search {@selm}", 'fs.delete {"paths":"$1"}')
then(es, 5, """
mueve @sel a @dir
mové @sel a @dir
mueva @sel a @dir
mover @sel a @dir
pasa @sel a @dir
pasá @sel a la carpeta @dir
pásame @sel a @dir
pasame @sel a la carpeta @dir
lleva @sel a @dir
mete @sel en @dir
meté @sel en @dir
pon @sel en @dir
poné @sel en la carpeta @dir
coloca @sel en la carpeta @dir
traslada @sel a @dir
quiero @sel en @dir
quiero mover @sel a @dir
necesito pasar @sel a @dir
hay que mover @sel a @dir
¿puedes mover @sel a @dir?
¿podrías pasar @sel a la carpeta @dir?
me movés @sel a @dir?
me mueves @sel a @dir
junta @sel en @dir
reúne @sel en la carpeta @dir
ordena esto: @sel van a @dir
esto es un desorden, mueve @sel a @dir
guarda @sel en la carpeta @dir
manda @sel a @dir
mandá @sel para @dir
archiva @sel en la carpeta @dir
a @dir van @sel, muévelo todo
deja @sel en @dir
""", "fs.search {@sel}", 'fs.move {"paths":"$1","into":"@dir"}')
then(es, 1, """
busca @selm y muévelos a @dir
encuentra @selm y pásalos a @dir
buscá @selm y movelos a @dir
@selm van en @dir, muévelos
""", "fs.search {@selm}", 'fs.move {"paths":"$1","into":"@dir"}')
then(es, 4, """
copia @sel a @dir
copia @sel en @dir
copiá @sel a @dir
copie @sel en la carpeta @dir
copiar @sel a @dir
cópiame @sel en @dir
copiame @sel a la carpeta @dir
haz una copia de @sel en @dir
hacé una copia de @sel en @dir
duplica @sel en @dir
quiero copiar @sel a @dir
quiero una copia de @sel en @dir
necesito @sel también en @dir
¿puedes copiar @sel a @dir?
¿podría copiar @sel en la carpeta @dir?
me copias @sel en @dir?
respalda @sel en @dir
hacé un backup de @sel en @dir
guarda una copia de @sel en la carpeta @dir
pon una copia de @sel en @dir
""", "fs.search {@sel}", 'fs.copy {"paths":"$1","into":"@dir"}')
then(es, 3, """
comprime @sel en @pack
comprimí @sel en @pack
comprima @sel en @pack
empaqueta @sel en @pack
mete @sel en @pack
metelos todos en @pack: @sel
haz un archivo @pack con @sel
hacé un @pack con @sel
crea @pack con @sel
crea el archivo @pack con @sel
arma un paquete @pack con @sel
tengo que mandar @sel, comprímelo todo en @pack
¿puedes comprimir @sel en @pack?
quiero @sel en un solo archivo llamado @pack
junta @sel en @pack
archiva @sel en @pack
""", "fs.search {@sel}", 'fs.archive {"paths":"$1","to":"@pack"}')
then(es, 1.3, """
comprime @sel en @pack y borra los originales
comprimí @sel en @pack y eliminá los originales
mete @sel en @pack y después borra los originales
archiva @sel en @pack y quita los originales
""", "fs.search {@sel}", 'fs.archive {"paths":"$1","to":"@pack","remove_originals":true}')
then(es, 1.5, "comprime @sel por separado\ncomprime @sel uno por uno con gzip\ngzip a @sel\ncomprime con gzip @sel\ncomprimí cada uno por separado: @sel", "fs.search {@sel}", 'fs.archive {"paths":"$1","each":true}')
then(es, 1.2, "pon @sel en solo lectura\nque no se puedan modificar @sel\nprotege @sel contra escritura\nponé de solo lectura @sel", "fs.search {@sel}", 'fs.chmod {"paths":"$1","mode":"a-w"}')
then(es, 1.2, "pon los permisos @mode a @sel\ncambia los permisos de @sel a @mode\ndale permisos @mode a @sel\nchmod @mode a @sel", "fs.search {@sel}", 'fs.chmod {"paths":"$1","mode":"@mode"}')
then(es, 1.5, "cuántas líneas tienen @sel\ncuenta las líneas de @sel\ncuántas líneas suman @sel\ncontá las líneas de @sel\ntotal de líneas de @sel", "fs.search {@sel}", 'fs.count {"paths":"$1"}')
then(es, 1, "calcula los hashes de @sel\nsumas de verificación de @sel\ndame el checksum de @sel", "fs.search {@sel}", 'fs.hash {"paths":"$1"}')
es(7, """
busca @sel
búscame @sel
buscá @sel
buscame @sel
busque @sel
encuentra @sel
encontrá @sel
encuéntrame @sel
localiza @sel
muestra @sel
muéstrame @sel
mostrame @sel
muéstreme @sel
enséñame @sel
lista @sel
listar @sel
dame @sel
dame la lista de @sel
quiero ver @sel
quiero una lista de @sel
necesito encontrar @sel
dónde están @sel
¿dónde están @sel?
dónde quedaron @sel
dónde tengo @sel
¿puedes buscar @sel?
¿puedes mostrarme @sel?
¿me podría mostrar @sel?
me mostrás @sel?
me buscas @sel
@sel
ver @sel
ando buscando @sel
estoy buscando @sel
a ver @sel
cuáles son @sel
""", ["fs.search {@sel}", "ok @cnt", "show"])
es(2, "cuenta @sel\ncontá @sel\ncuántos son @sel\ncuántos hay, contando @sel\nnúmero de @sel\ncuenta cuántos son: @sel", ["fs.search {@sel}", "ok @cnt", "show"])

BUT_ES = dict(exc=lambda r: (lambda n: (r.pick([f"menos {n[0]}", f"menos {n[0]}", f"excepto {n[0]}", f"salvo {n[0]}", f"pero no {n[0]}", f"a excepción de {n[0]}"]), n[1]))(qd(r, lib.file_name(r, lang="es"))), _free=["aca"],
              aca=lambda r: r.pick(["aquí", "aquí", "acá", "en esta carpeta", "en este directorio", "en la carpeta actual"]))
then(es, 2.5, """
borra todo lo que hay @aca @exc
borra todo @aca @exc
borrá todo @aca @exc
elimina todo lo que hay @aca @exc
limpia @aca: borra todo @exc
@aca se puede borrar todo @exc
quiero borrar todo lo que hay @aca @exc
tirá todo lo que hay @aca @exc
@exc, puedes borrar todo lo que hay @aca
borra todos los archivos que están directamente @aca @exc, sin tocar las subcarpetas
""", 'fs.search {"path":".","kind":"file","not_glob":"@exc","depth":1}', 'fs.delete {"paths":"$1"}', **BUT_ES)
then(es, 1, """
borra todo lo que hay en @dir @exc
vacía la carpeta @dir, todo @exc
elimina todo de @dir @exc
borrá todo lo de @dir @exc
""", 'fs.search {"path":"@dir","kind":"file","not_glob":"@exc","depth":1}', 'fs.delete {"paths":"$1"}', **BUT_ES)
then(es, 1.5, """
mueve todo lo que hay @aca a @dir @exc
pasa todo lo de @aca a @dir @exc
todo lo que hay @aca @exc va a @dir
mové todo lo que hay @aca a la carpeta @dir @exc
""".replace("pasa todo lo de @aca a", "pasa todo lo que hay @aca a"), 'fs.search {"path":".","kind":"file","not_glob":"@exc","depth":1}', 'fs.move {"paths":"$1","into":"@dir"}', **BUT_ES)
then(es, 1.5, """
borra todo lo que hay @aca menos los .@ext
deja @aca solo los .@ext y borra el resto
quédate solo con los @ext @aca y borra lo demás
borrá todo @aca salvo los archivos .@ext
elimina @aca todo lo que no sea .@ext
@aca solo quiero conservar los .@ext, borra lo demás
""", 'fs.search {"path":".","kind":"file","not_glob":"*.@ext","depth":1}', 'fs.delete {"paths":"$1"}', **BUT_ES)
es(1.5, """
qué archivos hay @wo que no sean .@ext
muéstrame todos los archivos @wo menos los .@ext
todos los archivos @wo excepto los @ext
lista los archivos @wo que no terminan en .@ext
archivos @wo salvo los .@ext
""", ['fs.search {"path":"@wo","kind":"file","not_glob":"*.@ext"}', "ok @cnt", "show"])
es(1.2, """
qué @kinds hay directamente @ort, sin contar subcarpetas
muéstrame solo @kinds que estén directamente @ort, no en subcarpetas
@kinds @ort, solo primer nivel
lista @kinds @ort pero sin entrar en las subcarpetas
""", ['fs.search {"path":"@ort","name_glob":"@kinds","depth":1}', "ok @cnt", "show"])

# ================================================================ Spanish: looking

es(4, """
qué hay @ort
qué tengo @ort
qué archivos hay @ort
qué archivos tengo @ort
qué cosas hay @ort
qué se guarda @ort
qué hay metido @ort
que hay @ort
muéstrame lo que hay @ort
mostrame qué hay @ort
enséñame lo que hay @ort
muéstreme los archivos que hay @ort
lista los archivos @ort
lista lo que hay @ort
listame los archivos que hay @ort
dame la lista de archivos @ort
dime qué hay @ort
decime qué hay @ort
quiero ver qué hay @ort
quiero ver los archivos @ort
ver los archivos @ort
a ver qué hay @ort
¿puedes mostrarme qué hay @ort?
fijate qué hay @ort
archivos @ort
contenido @ort
ls @ort
""".replace("contenido @ort\n", ""), ['fs.list {"path":"@ort"}', "ok @cnt", "show"])
es(1.5, """
qué contiene @dir
qué contiene la carpeta @dir
abre la carpeta @dir
abrí la carpeta @dir
contenido de @dir
muestra el contenido de @dir
muéstrame la carpeta @dir
qué hay dentro de la carpeta @dir
entra en @dir y dime qué hay
ls @dir
""", ['fs.list {"path":"@dir"}', "ok @cnt", "show"])
es(1.2, """
muestra todos los archivos @ort, también los ocultos
lista todo lo que hay @ort, incluidos los ocultos
qué hay @ort contando los archivos ocultos
quiero ver todo lo que hay @ort, hasta lo oculto
ls -a @ort
mostrame todo @ort, incluso los ocultos
""", ['fs.list {"path":"@ort","hidden":true}', "ok @cnt", "show"])
es(1.2, """
hay archivos ocultos @ort
qué archivos ocultos hay @ort
muestra solo los archivos ocultos @ort
solo los ocultos @ort
archivos ocultos @ort
¿tengo algo oculto @ort?
""", ['fs.list {"path":"@ort","hidden":true,"glob":".*"}', "ok @cnt", "show"])
es(1.5, """
qué carpetas hay @ort
qué subcarpetas hay @ort
muestra solo las carpetas @ort
lista las carpetas @ort
solo las carpetas @ort, sin archivos
qué directorios hay @ort
carpetas @ort
dime las carpetas que hay @ort
""", ['fs.list {"path":"@ort","kind":"folder"}', "ok @cnt", "show"])
es(1.5, "ordena los archivos @ort por tamaño\nmuestra los archivos @ort por tamaño\nlista lo que hay @ort ordenado por tamaño\narchivos @ort del más grande al más chico\nqué hay @ort, de mayor a menor tamaño", ['fs.list {"path":"@ort","sort":"size"}', "ok @cnt", "show"])
es(1.5, "ordena los archivos @ort por fecha\nmuestra los archivos @ort por fecha\nlista lo que hay @ort, lo más nuevo primero\narchivos @ort por fecha de modificación\nqué hay @ort ordenado por fecha", ['fs.list {"path":"@ort","sort":"modified"}', "ok @cnt", "show"])
es(1.5, "muestra el árbol de carpetas @ort\nestructura de carpetas @ort\nlista todo @ort de forma recursiva\nqué hay @ort, con todas las subcarpetas\nmuéstrame todo lo que hay @ort incluyendo subcarpetas\ntree @ort\ncómo está organizado todo @ort, muéstrame el árbol", ['fs.list {"path":"@ort","recursive":true}', "ok @cnt", "show"])

es(3, """
cuáles son los archivos más grandes @wo
qué archivos ocupan más @wo
qué ocupa tanto espacio @wo
qué me está comiendo el espacio @wo
qué está llenando el disco @wo
archivos más grandes @wo
los archivos más pesados @wo
muestra los archivos más grandes @wo
muéstrame los más pesados @wo
qué es lo que más pesa @wo
qué pesa tanto @wo
dime qué archivos pesan más @wo
decime cuáles son los archivos más pesados @wo
me quedo sin espacio, cuáles son los archivos más grandes @wo
no me queda espacio, ¿qué está ocupando tanto @wo?
busca los archivos más grandes @wo
encuentra los archivos enormes @wo, los más grandes
qué archivos son los más gordos @wo
""", ['fs.list {"path":"@wo","recursive":true,"sort":"size","limit":10,"kind":"file"}', "ok 10", "show"])
es(3, """
los @n archivos más grandes @wo
muéstrame los @n archivos más grandes @wo
mostrame los @n archivos más pesados @wo
cuáles son los @n archivos más grandes @wo
qué @n archivos ocupan más @wo
top @n de archivos más grandes @wo
dame los @n archivos más pesados @wo
los @n más pesados @wo
@n archivos más grandes @wo
quiero ver los @n archivos que más ocupan @wo
""", ['fs.list {"path":"@wo","recursive":true,"sort":"size","limit":@n,"kind":"file"}', "ok @n", "show"])
KM = dict(km=lambda r: kindg_es(r, "m")[:2], kf=lambda r: kindg_es(r, "f")[:2])
for slot, art in (("km", "los"), ("kf", "las")):
    fix = lambda text, slot=slot, art=art: (text.replace("@K", "@" + slot).replace("LOS", art) if slot == "km" else text.replace("@K", "@" + slot).replace("LOS", art).replace("pesados", "pesadas").replace("nuevos", "nuevas").replace("viejos", "viejas").replace("antiguos", "antiguas").replace("ntos @", "ntas @").replace("últimos", "últimas").replace("todos ", "todas "))
    KK = dict(KM)
    if slot == "kf":
        KK["kf"] = lambda r: r.weighted([((r.pick(k[0].split("|")), k[2]), k[3]) for k in KINDS_ES if k[1] == "f"])
    es(1.5, fix("""
cuáles son LOS @K más grandes @wo
qué @K ocupan más @wo
muestra LOS @K más grandes @wo
LOS @K más pesados @wo
busca LOS @K que más ocupan @wo
"""), ['fs.list {"path":"@wo","recursive":true,"sort":"size","limit":10,"kind":"file","glob":"@' + slot + '"}', "ok 10", "show"], **KK)
    es(1.2, fix("""
LOS @n @K más grandes @wo
muéstrame LOS @n @K más pesados @wo
cuáles son LOS @n @K más grandes @wo
qué @n @K ocupan más espacio @wo
"""), ['fs.list {"path":"@wo","recursive":true,"sort":"size","limit":@n,"kind":"file","glob":"@' + slot + '"}', "ok @n", "show"], **KK)
    es(1.2, fix("""
LOS @K más recientes @wo
muestra LOS @K más nuevos @wo
qué @K cambiaron hace poco @wo
LOS últimos @K @wo
"""), ['fs.list {"path":"@wo","recursive":true,"sort":"modified","limit":10,"kind":"file","glob":"@' + slot + '"}', "ok 10", "show"], **KK)
    es(1.5, fix("""
cuántos @K hay @wo
cuántos @K tengo @wo
cuenta LOS @K @wo
contá LOS @K @wo
cuántos @K hay en total @wo
número de @K @wo
dime cuántos @K hay @wo
decime cuántos @K tengo @wo
quiero saber cuántos @K hay @wo
¿me podría decir cuántos @K hay @wo?
cantidad de @K @wo
"""), ['fs.list {"path":"@wo","recursive":true,"limit":1,"kind":"file","glob":"@' + slot + '"}', "ok @cnt", "show"], **KK)

ONE_ES = [("la foto", IMG), ("la imagen", IMG), ("el vídeo", VID), ("el video", VID), ("la película", VID), ("la canción", AUD), ("el audio", AUD), ("el log", "*.log"), ("el archivo de log", "*.log"), ("el script de python", "*.{py,pyi}"), ("la hoja de cálculo", SHEET), ("el archivo de excel", SHEET), ("el archivo de texto", "*.txt"),
          ("el documento", DOCS), ("el documento de word", "*.{doc,docx}"), ("la presentación", "*.{ppt,pptx,odp}"), ("el pdf", "*.pdf"), ("el PDF", "*.pdf"), ("el archivo pdf", "*.pdf"), ("el csv", "*.csv"), ("el zip", "*.zip"), ("el archivo zip", "*.zip"), ("el archivo temporal", TMP), ("el libro electrónico", "*.{epub,mobi,azw3}")]


def sup_es(masc, fem):
    def f(r):
        if r.chance(0.65):
            k, g = r.pick(ONE_ES)
        else:
            e = some_ext(r)
            k, g = "el " + r.pick([f"archivo .{e}", f"archivo {e}", f".{e}", f"fichero {e}"]), "*." + e
        return k + " " + r.pick((masc if k.startswith("el ") else fem).split("|")), g
    return f


SUP_ES = dict(big=sup_es("más grande|más pesado", "más grande|más pesada"), newest=sup_es("más reciente|más nuevo", "más reciente|más nueva"), oldest=sup_es("más antiguo|más viejo", "más antigua|más vieja"), small=sup_es("más pequeño|más chico", "más pequeña|más chica"))
for slot, sort in (("big", '"sort":"size"'), ("newest", '"sort":"modified"'), ("oldest", '"sort":"modified","reverse":true'), ("small", '"sort":"size","reverse":true')):
    base = f'fs.list {{"path":"@wo","recursive":true,{sort},"limit":1,"kind":"file","glob":"@{slot}"}}'
    put_es = lambda w, words, *more: es(w, words.replace("@x", "@" + slot), [base, "ok 1", *more, "show"], **SUP_ES)
    put_es(1.3, "cuál es @x @wo\nbusca @x @wo\nbuscá @x @wo\nmuéstrame @x @wo\ndónde está @x @wo\ncómo se llama @x @wo\n@x @wo\nencuentra @x @wo\nquiero ver cuál es @x @wo")
    put_es(0.8, "borra @x @wo\nelimina @x @wo\nborrá @x @wo\nbusca @x @wo y borra eso\nquita @x @wo", 'fs.delete {"paths":"$1"}', "ok")
    put_es(0.6, "mueve @x @wo a @dir\npasa @x @wo a @dir\nlleva @x @wo a la carpeta @dir\nmové @x @wo a @dir", 'fs.move {"paths":"$1","into":"@dir"}', "ok")
    put_es(0.6, "copia @x @wo a @dir\ncopiá @x @wo a la carpeta @dir\nhaz una copia en @dir: @x @wo", 'fs.copy {"paths":"$1","into":"@dir"}', "ok")
es(1.5, "cuál es el archivo más grande @wo\nqué archivo pesa más @wo\nel archivo más pesado @wo\nbusca el archivo más grande @wo\nqué archivo ocupa más @wo", ['fs.list {"path":"@wo","recursive":true,"sort":"size","limit":1,"kind":"file"}', "ok 1", "show"])
es(1.2, "abre @newest @wo\nmuéstrame lo que dice @newest @wo\nlee @newest @wo\nleé @newest @wo\nqué dice @newest @wo\nqué pone en @newest @wo", ['fs.list {"path":"@wo","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"@newest"}', "ok 1", 'fs.read {"path":"$1.0"}', "ok", "show"],
   newest=lambda r: r.pick([("el log más reciente", "*.log"), ("el último log", "*.log"), ("el log más nuevo", "*.log"), ("el archivo de texto más reciente", "*.txt")] + [(f"el .{e} más reciente", f"*.{e}") for e in ("log", "txt", "md", "json", "csv", "out")]))
es(2.5, """
qué cambió hace poco @wo
qué archivos modifiqué últimamente @wo
qué archivos cambiaron recientemente @wo
los archivos más recientes @wo
en qué estuve trabajando últimamente @wo
muestra lo último que se modificó @wo
qué hay de nuevo @wo
archivos más nuevos @wo
últimos archivos modificados @wo
qué fue lo último que toqué @wo
muéstrame los archivos más recientes @wo
""", ['fs.list {"path":"@wo","recursive":true,"sort":"modified","limit":10,"kind":"file"}', "ok 10", "show"])
es(2, "los @n archivos más recientes @wo\nlos últimos @n archivos modificados @wo\nmuéstrame los @n archivos más nuevos @wo\nqué @n archivos cambiaron al final @wo\ndame los últimos @n archivos que modifiqué @wo", ['fs.list {"path":"@wo","recursive":true,"sort":"modified","limit":@n,"kind":"file"}', "ok @n", "show"])
es(1.5, "cuáles son los archivos más viejos @wo\nlos archivos más antiguos @wo\nqué archivos llevan más tiempo sin cambiar @wo\nmuestra lo más viejo @wo\narchivos más viejos @wo", ['fs.list {"path":"@wo","recursive":true,"sort":"modified","reverse":true,"limit":10,"kind":"file"}', "ok 10", "show"])
es(1.2, "los @n archivos más viejos @wo\nmuéstrame los @n archivos más antiguos @wo\ncuáles son los @n archivos más viejos @wo", ['fs.list {"path":"@wo","recursive":true,"sort":"modified","reverse":true,"limit":@n,"kind":"file"}', "ok @n", "show"])
es(1, "los archivos más pequeños @wo\nlos archivos más chicos @wo\nqué archivos pesan menos @wo", ['fs.list {"path":"@wo","recursive":true,"sort":"size","reverse":true,"limit":10,"kind":"file"}', "ok 10", "show"])
es(1.2, "borra los @n archivos más grandes @wo\nelimina los @n archivos más pesados @wo\nborrá los @n archivos que más ocupan @wo", ['fs.list {"path":"@wo","recursive":true,"sort":"size","limit":@n,"kind":"file"}', "ok @n", 'fs.delete {"paths":"$1"}', "ok", "show"])
es(1.2, "borra los @n archivos más viejos @wo\nelimina los @n más antiguos @wo\nborrá los @n archivos más antiguos @wo", ['fs.list {"path":"@wo","recursive":true,"sort":"modified","reverse":true,"limit":@n,"kind":"file"}', "ok @n", 'fs.delete {"paths":"$1"}', "ok", "show"])

es(2.5, "cuántos archivos hay @wo\ncuántos archivos tengo @wo\ncuenta los archivos @wo\ncontá los archivos @wo\nnúmero de archivos @wo\ncantidad de archivos @wo\ndime cuántos archivos hay @wo\ncuántos archivos hay en total @wo\n¿me dices cuántos archivos hay @wo?\nquiero saber cuántos archivos hay @wo\ncuantos ficheros hay @wo", ['fs.list {"path":"@wo","recursive":true,"limit":1,"kind":"file"}', "ok @cnt", "show"])
es(1.2, "cuántas carpetas hay @wo\ncuántas subcarpetas tengo @wo\ncuenta las carpetas @wo\nnúmero de carpetas @wo\ncuantos directorios hay @wo", ['fs.list {"path":"@wo","recursive":true,"limit":1,"kind":"folder"}', "ok @cnt", "show"])
es(3, """
cuánto pesa @dir
cuánto ocupa @dir
cuánto ocupa la carpeta @dir
cuánto espacio ocupa @dir
qué tamaño tiene @dir
tamaño de @dir
peso de la carpeta @dir
qué tan grande es la carpeta @dir
cómo de grande es @dir
cuántos gigas tiene @dir
cuántos megas ocupa @dir
cuánto espacio usa la carpeta @dir
cuánto mide @dir
dime cuánto pesa @dir
decime cuánto ocupa @dir
¿me cabe @dir en un usb? ¿cuánto pesa?
du -sh @dir
""", ['fs.disk_usage {"path":"@dir"}', "ok", "show"])
es(1.2, "cuánto pesa esta carpeta\ncuánto ocupa todo esto\ncuánto espacio ocupa la carpeta actual\ntamaño de esta carpeta\ncuánto pesa todo lo que hay aquí\nqué tamaño tiene este directorio", ['fs.disk_usage {"path":"."}', "ok", "show"])
es(2, "qué carpetas ocupan más @wo\ncuáles son las carpetas más grandes @wo\nlas carpetas más pesadas @wo\nqué carpeta ocupa más espacio @wo\nespacio por carpeta @wo\nmuestra las carpetas más pesadas @wo\nen qué carpetas se va el espacio @wo\nqué directorios pesan más @wo\nuso de espacio por carpetas @wo", ['fs.disk_usage {"path":"@wo","by":"folders","top":10}', "ok", "show"])
es(1.5, "las @n carpetas más grandes @wo\nqué @n carpetas ocupan más @wo\ncuáles son las @n carpetas más pesadas @wo\ntop @n de carpetas por tamaño @wo", ['fs.disk_usage {"path":"@wo","by":"folders","top":@n}', "ok", "show"], n=lambda r: (lambda k: (str(k), str(k)))(r.pick([2, 3, 4, 5, 6, 7, 8, 10, 12, 15, 20])))
es(1, "qué tipos de archivo ocupan más @wo\nespacio por tipo de archivo @wo\nqué extensiones ocupan más espacio @wo\ncuánto ocupa cada tipo de archivo @wo", ['fs.disk_usage {"path":"@wo","by":"extension"}', "ok", "show"])

FIND_ES = dict(name=lambda r: qd(r, lib.stem(r, "es") + "." + some_ext(r)))
es(3, """
dónde está @name
dónde está el archivo @name
¿dónde está @name?
dónde quedó @name
dónde puse @name
dónde guardé @name
dónde dejé el archivo @name
dónde metí @name
busca @name
busca el archivo @name
buscá @name
búscame @name
busque el archivo @name
encuentra @name
encontrá @name
no encuentro @name
no encuentro el archivo @name, búscalo
perdí @name
se me perdió @name, ayudame a encontrarlo
en qué carpeta está @name
en dónde tengo @name
¿has visto @name?
sabes dónde está @name
necesito encontrar @name
por dónde anda @name
localiza @name
""", ['fs.search {"path":".","name_glob":"@name"}', "ok 1", "show"], **FIND_ES)
es(1.2, "busca @name @ort\nestá @name @ort en algún lado\nencuentra @name @ort\nbuscá el archivo @name @ort", ['fs.search {"path":"@ort","name_glob":"@name"}', "ok 1", "show"], **FIND_ES)
es(1.3, "dónde está la carpeta @dirname\nbusca la carpeta @dirname\nno encuentro la carpeta @dirname\nbuscá la carpeta @dirname\nen dónde está mi carpeta @dirname\nhay alguna carpeta que se llame @dirname\nencuentra el directorio @dirname", ['fs.search {"path":".","name_glob":"@dirname","kind":"folder"}', "ok 1", "show"], dirname=lambda r: qd(r, lib.stem(r, "es")))
es(2, "qué archivos tienen @part en el nombre\nbusca archivos con @part en el nombre\nbusca algo que se llame @part o parecido\nhay archivos que tengan @part en el nombre\nno me acuerdo del nombre, pero llevaba @part, busca el archivo\nel archivo se llamaba algo con @part, búscalo\ncualquier archivo con @part en el nombre\nbuscá archivos que digan @part en el nombre", ['fs.search {"path":".","name_glob":"*@part*","kind":"file"}', "ok @cnt", "show"])
es(1.2, "hay archivos vacíos @wo\nqué archivos están vacíos @wo\nbusca archivos vacíos @wo\narchivos de 0 bytes @wo\narchivos sin contenido @wo\nmuestra los archivos vacíos @wo", ['fs.search {"path":"@wo","kind":"file","empty":true}', "ok @cnt", "show"])
es(1.2, "hay carpetas vacías @wo\nqué carpetas están vacías @wo\nbusca carpetas vacías @wo\ncarpetas sin nada adentro @wo\nmuestra los directorios vacíos @wo", ['fs.search {"path":"@wo","kind":"folder","empty":true}', "ok @cnt", "show"])
then(es, 1, "borra los archivos vacíos @wo\nelimina todos los archivos vacíos @wo\nborrá los archivos sin contenido @wo\nquita los archivos de 0 bytes @wo", 'fs.search {"path":"@wo","kind":"file","empty":true}', 'fs.delete {"paths":"$1"}')
then(es, 1, "borra las carpetas vacías @wo\nelimina todas las carpetas vacías @wo\nborrá las carpetas que no tienen nada @wo\nquita los directorios vacíos @wo", 'fs.search {"path":"@wo","kind":"folder","empty":true}', 'fs.delete {"paths":"$1"}')
es(2, "cuándo modifiqué @file\ncuándo se modificó @file\ncuándo cambió @file por última vez\nde cuándo es @file\nqué fecha tiene @file\núltima modificación de @file\ncuándo fue la última vez que toqué @file\nqué tan viejo es @file", ['fs.stat {"path":"@file"}', "ok", "show"])
es(2, "cuánto pesa el archivo @file\ncuánto pesa @file\nqué tamaño tiene el archivo @file\ncuántos megas tiene @file\nde quién es @file\nquién es el dueño de @file\nqué permisos tiene @file\ndame los detalles de @file\ninformación de @file\npropiedades de @file\ndatos del archivo @file\ntamaño y fecha de @file", ['fs.stat {"path":"@file"}', "ok", "show"])
es(1.5, "existe @file\n¿existe @file?\nexiste el archivo @file\nhay un archivo @file\ntengo @file\nsigue ahí @file\ncomprueba si existe @file\nfijate si existe @file\nverifica si está @file\nmira si hay un @file", ['fs.stat {"path":"@file"}', "ok", "show"])

# ================================================================ Spanish: reading and searching texts

es(3, """
qué dice @text
qué dice el archivo @text
qué pone en @text
qué hay en el archivo @text
qué contiene @text
muestra @text
muéstrame @text
mostrame @text
muéstreme @text
enséñame @text
muéstrame el contenido de @text
contenido de @text
abre @text
abrí @text
ábreme el archivo @text
lee @text
leé @text
léeme @text
leeme @text
quiero leer @text
quiero ver @text
quiero ver qué dice @text
déjame ver @text
dejame ver @text
a ver @text
¿puedes abrir @text?
¿me puedes mostrar @text?
¿podría mostrarme el archivo @text?
cat @text
imprime en pantalla @text
""", ['fs.read {"path":"@text"}', "ok", "show"])
es(2, "las primeras @n líneas de @text\nmuestra las primeras @n líneas de @text\ndame las primeras @n líneas de @text\nsolo las primeras @n líneas de @text\nmostrame las primeras @n líneas del archivo @text\nde @text solo quiero las primeras @n líneas\nhead -n @n @text\n@n líneas del principio de @text", ['fs.read {"path":"@text","from_line":1,"max_lines":@n}', "ok", "show"])
es(2, "las últimas @n líneas de @text\nmuestra las últimas @n líneas de @text\ndame las últimas @n líneas de @text\nsolo las últimas @n líneas de @text\nmostrame las últimas @n líneas del archivo @text\nde @text solo quiero las últimas @n líneas\ntail -n @n @text\n@n líneas del final de @text\nqué dicen las últimas @n líneas de @text", ['fs.read {"path":"@text","last_lines":@n}', "ok", "show"])
es(1, "cómo empieza @text\nmuestra el principio de @text\nel comienzo de @text\nqué hay al principio de @text\nsolo el inicio de @text", ['fs.read {"path":"@text","from_line":1,"max_lines":10}', "ok", "show"])
es(1, "cómo termina @text\nmuestra el final de @text\nqué hay al final de @text\nel final de @text\nqué fue lo último que se escribió en @text", ['fs.read {"path":"@text","last_lines":10}', "ok", "show"])
es(0.7, "cuál es la primera línea de @text\nla primera línea de @text\nmuestra solo la primera línea de @text\nqué dice la primera línea de @text", ['fs.read {"path":"@text","from_line":1,"max_lines":1}', "ok", "show"])
es(0.7, "cuál es la última línea de @text\nla última línea de @text\nmuestra solo la última línea de @text\nqué dice la última línea de @text", ['fs.read {"path":"@text","last_lines":1}', "ok", "show"])
es(1, "qué dice la línea @line de @txt\nmuestra la línea @line de @txt\nla línea @line de @txt\ndame la línea @line del archivo @txt\nqué hay en la línea @line de @txt", ["sh sed -n '@{line}p' @txt", "ok", "show"])
RANGE_ES = dict(span=lambda r: (lambda a, b: (r.pick([f"{a} a la {b}", f"{a} a {b}", f"{a}-{b}", f"{a} hasta la {b}"]), f"{a},{b}"))(*(lambda a: (a, a + r.randint(1, 90)))(r.randint(2, 300))))
es(1.2, "muestra las líneas @span de @txt\nde la línea @span de @txt\nlas líneas @span de @txt\ndame las líneas @span del archivo @txt", ["sh sed -n '@{span}p' @txt", "ok", "show"], **RANGE_ES)
es(0.7, "muestra @text con números de línea\nlee @text con las líneas numeradas\nquiero ver @text con número de línea", ['fs.read {"path":"@text","line_numbers":true}', "ok", "show"])
es(3.5, """
busca @q @ort
busca el texto @q @wo
busca la palabra @q en los archivos @wo
buscá @q @ort
busque @q en los archivos @wo
dónde aparece @q @wo
dónde dice @q @wo
dónde sale @q @wo
dónde se menciona @q @wo
en qué archivos @wo aparece @q
en qué archivo @wo dice @q
qué archivos @wo contienen @q
qué archivos @wo tienen @q adentro
qué archivos @wo mencionan @q
hay algún archivo @wo que diga @q
encuentra todos los sitios @wo donde pone @q
encontrá dónde dice @q @wo
muéstrame las líneas @wo que tienen @q
todas las apariciones de @q @wo
no me acuerdo en qué archivo puse @q, búscalo @wo
escribí @q en algún archivo @wo, ¿en cuál?
grep @q @wo
""", ['fs.search {"path":"@wo","text":"@q"}', "ok @cnt", "show"])
es(2, "qué @kinds @wo contienen @q\nbusca @q en los @kinds @wo\nen qué @kinds @wo aparece @q\nbuscá @q en todos los @kinds @wo\n@kinds @wo que mencionan @q", ['fs.search {"path":"@wo","name_glob":"@kinds","text":"@q"}', "ok @cnt", "show"],
   kinds=lambda r: r.pick([("archivos de texto", "*.txt"), ("logs", "*.log"), ("archivos de log", "*.log"), ("archivos de python", "*.{py,pyi}"), ("archivos markdown", "*.{md,markdown}"), ("archivos csv", "*.csv"), ("archivos json", "*.json")] + [(lambda e: (r.pick([f"archivos .{e}", f"archivos {e}", f"*.{e}", f"ficheros .{e}"]), "*." + e))(r.pick(lib.EXT_TEXT)) for _ in range(5)]))
es(2.5, "aparece @q en @text\nbusca @q en @text\nbuscá @q en el archivo @text\ndice @q en alguna parte de @text\nmuestra las líneas de @text que tienen @q\nqué líneas de @text contienen @q\nen qué línea de @text está @q\ndónde dice @q en @text\ncontiene @text la palabra @q\n¿está @q en @text?\nlas líneas con @q de @text\ngrep @q @text", ['fs.search {"path":"@text","text":"@q"}', "ok @cnt", "show"])
es(1.5, "cuántas veces aparece @q @ort\ncuántas veces sale @q en los archivos @ort\ncuenta las veces que aparece @q @ort", ['fs.search {"path":"@ort","text":"@q"}', "ok @cnt", "show"])
es(1, "cuántas veces aparece @q en @text\ncuántas veces dice @q en @text\ncuenta las veces que sale @q en @text", ['fs.search {"path":"@text","text":"@q"}', "ok @cnt", "show"])
es(1, "qué TODOs quedan @wo\nbusca los TODO @wo\nhay TODOs pendientes @wo\nmuestra todos los TODO @wo\nqué quedó pendiente @wo, busca los TODO", ['fs.search {"path":"@wo","text":"TODO","case":true}', "ok @cnt", "show"])
es(2.5, "cuántas líneas tiene @text\ncuenta las líneas de @text\ncontá las líneas de @text\nnúmero de líneas de @text\ncantidad de líneas de @text\nqué tan largo es @text, en líneas\ncuántas palabras tiene @text\ncuenta las palabras de @text\nnúmero de palabras de @text\ncuántas palabras llevo en @text\n¿ya llegué a las palabras que me piden en @text? cuéntalas\ndime cuántas líneas hay en @text\nwc @text", ['fs.count {"paths":["@text"]}', "ok", "show"])

# ---------------------------------------------------------------- Spanish: writing and editing

es(3.5, """
cambia @q por @q2 en @text
cambiá @q por @q2 en @text
cambie @q por @q2 en el archivo @text
reemplaza @q por @q2 en @text
reemplazá @q con @q2 en @text
sustituye @q por @q2 en @text
en @text cambia @q por @q2
en @text reemplaza todos los @q por @q2
en @text donde dice @q debe decir @q2
donde dice @q en @text pon @q2
en @text ponía @q, ahora tiene que poner @q2
en @text puse @q pero es @q2, corrígelo
me equivoqué en @text: escribí @q y era @q2
quiero cambiar @q por @q2 en @text
hay que cambiar @q por @q2 en @text
¿puedes cambiar @q por @q2 en @text?
¿podría reemplazar @q por @q2 en el archivo @text?
pon @q2 en lugar de @q en @text
cambia todas las apariciones de @q a @q2 en @text
buscar y reemplazar en @text: @q -> @q2
que en @text diga @q2 en vez de @q
ahora se llama @q2 y no @q, cámbialo en @text
""", ['fs.edit {"path":"@text","edits":[{"old":"@q","new":"@q2","all":true}]}', "ok", "show"])
es(1, "quita @q de @text\nborra la palabra @q de @text\nelimina todas las apariciones de @q en @text\nsacá @q de @text\nque no aparezca más @q en @text", ['fs.edit {"path":"@text","edits":[{"old":"@q","new":"","all":true}]}', "ok", "show"])
es(2, "crea un archivo vacío @newtext\ncrea el archivo @newtext\ncreá un archivo llamado @newtext\ncree un archivo con el nombre @newtext\nhaz un archivo nuevo que se llame @newtext\nhacé un archivo @newtext\narchivo nuevo @newtext\nnuevo archivo: @newtext\nnecesito un archivo vacío llamado @newtext\nquiero un archivo @newtext vacío\ntouch @newtext\n¿me creas un archivo @newtext?", ['fs.write {"path":"@newtext","content":"","expect_hash":"absent"}', "ok", "show"])
es(2.5, "crea un archivo @newtext que diga @q\ncrea @newtext con el texto @q\ncreá un archivo @newtext con @q adentro\nescribe @q en un archivo nuevo llamado @newtext\nescribí @q en @newtext, que es nuevo\nguarda @q en un archivo @newtext\nguarda el texto @q como @newtext\nhaz una nota @newtext que diga @q\nanota @q en un archivo nuevo @newtext\nquiero un archivo @newtext con el contenido @q\nnuevo archivo @newtext con @q", ['fs.write {"path":"@newtext","content":"@q","expect_hash":"absent"}', "ok", "show"])
es(2.5, "añade @q a @text\nañade @q al final de @text\nagrega @q a @text\nagregá @q al final de @text\nagregue la línea @q a @text\nagrégale @q a @text\npon @q al final de @text\nponé @q al final de @text\nescribe @q al final de @text\nanota @q en @text\napunta también @q en @text\nsuma @q a la lista de @text\nquiero añadir @q a @text\n¿puedes agregar @q al archivo @text?\nal final de @text tiene que decir @q, agrégalo", ['fs.write {"path":"@text","content":"@q","append":true}', "ok", "show"])
es(0.8, "vacía @text\nvaciá el archivo @text\ndeja @text vacío\nborra el contenido de @text pero no el archivo\nborra todo lo que hay dentro de @text, pero deja el archivo", ['fs.write {"path":"@text","content":""}', "ok", "show"])
es(1, "sobrescribe @text con @q\nque @text solo diga @q\nreemplaza todo el contenido de @text por @q\npisa @text con @q", ['fs.write {"path":"@text","content":"@q"}', "ok", "show"])

# ---------------------------------------------------------------- Spanish: files and folders

es(3, "crea una carpeta @dirname\ncrea la carpeta @dirname\ncrea una carpeta llamada @dirname\ncreá una carpeta @dirname\ncree una carpeta llamada @dirname\nhaz una carpeta @dirname\nhacé una carpeta que se llame @dirname\nhazme una carpeta @dirname\nhaceme una carpeta @dirname\nnueva carpeta @dirname\ncarpeta nueva: @dirname\nnecesito una carpeta @dirname\nquiero una carpeta que se llame @dirname\nabre una carpeta nueva llamada @dirname\nmkdir @dirname\n¿puedes crear una carpeta @dirname?\ncrear carpeta @dirname\ncrea el directorio @dirname", ['fs.mkdir {"path":"@dirname","parents":true}', "ok", "show"])
es(1, "crea una carpeta @dirname dentro de @dir\ncrea en @dir una carpeta @dirname\nhacé una subcarpeta @dirname en @dir\nnueva carpeta @dirname en @dir\nen @dir necesito una carpeta @dirname", ['fs.mkdir {"path":"@path","parents":true}', "ok", "show"], derive=lambda v, r: {"path": v["dir"].rstrip("/") + "/" + v["dirname"]})
es(3, """
renombra @file a @name
renombra @file como @name
renombrá @file a @name
renombre @file a @name
cambia el nombre de @file a @name
cámbiale el nombre a @file por @name
cambiale el nombre a @file por @name
cambiá el nombre de @file a @name
ponle @name a @file de nombre
ponele @name de nombre a @file
ponle el nombre @name al archivo @file
@file debería llamarse @name
@file ahora se llama @name
que @file se llame @name
quiero que @file se llame @name
llama @name al archivo @file
quiero renombrar @file a @name
¿puedes renombrar @file como @name?
¿me cambias el nombre de @file a @name?
no me gusta el nombre @file, ponle @name
renombrar @file a @name
en vez de @file que se llame @name
""", ['fs.move {"renames":[{"from":"@file","to":"@name"}]}', "ok", "show"])
es(3, """
mueve @file a @dir
mueve @file a la carpeta @dir
mové @file a @dir
mueva @file a @dir
pasa @file a @dir
pasá @file a la carpeta @dir
pásame @file a @dir
lleva @file a @dir
mete @file en @dir
meté @file en la carpeta @dir
pon @file en @dir
poné @file en @dir
guarda @file en la carpeta @dir
@file va en @dir
@file va en la carpeta @dir, muévelo
@file tiene que estar en @dir
quiero mover @file a @dir
mover @file a @dir
¿puedes mover @file a @dir?
¿me pasas @file a la carpeta @dir?
manda @file a @dir
mv @file a @dir
""", ['fs.move {"from":"@file","into":"@dir"}', "ok", "show"])
es(1, "mueve @file y @file2 a @dir\nmové @file y @file2 a @dir\npasa @file y @file2 a la carpeta @dir\nmete @file y @file2 en @dir\n@file y @file2 van en @dir\npon tanto @file como @file2 en @dir", ['fs.move {"paths":["@file","@file2"],"into":"@dir"}', "ok", "show"])
es(2.5, "copia @file a @dir\ncopia @file en la carpeta @dir\ncopiá @file a @dir\ncopie @file a @dir\ncopiar @file a @dir\nhaz una copia de @file en @dir\npon una copia de @file en @dir\nquiero una copia de @file en @dir\nnecesito @file también en @dir\n¿puedes copiar @file a @dir?\nme copias @file en @dir?\nguarda una copia de @file en la carpeta @dir", ['fs.copy {"from":"@file","into":"@dir"}', "ok", "show"])
es(2, "copia @file como @name\ncopiá @file como @name\nhaz una copia de @file llamada @name\nhacé una copia de @file que se llame @name\nduplica @file como @name\nguarda una copia de @file con el nombre @name\nquiero una copia de @file que se llame @name\ncopia @file y ponle @name", ['fs.copy {"from":"@file","to":"@name"}', "ok", "show"])
es(1.5, "haz una copia de seguridad de @file\nhacé un backup de @file\nhaz un backup de @file\nrespalda @file\nrespaldá @file\nquiero una copia de seguridad de @file\nantes de tocarlo, haz un backup de @file\nguarda un respaldo de @file\nvoy a editar @file, hazme antes una copia de seguridad", ['fs.copy {"from":"@file","to":"@file.bak"}', "ok", "show"])
es(1, "copia la carpeta @dir a @dir2\ncopia toda la carpeta @dir como @dir2\nhaz una copia de la carpeta @dir llamada @dir2\nduplica la carpeta @dir como @dir2\ncopiá la carpeta @dir entera a @dir2", ['fs.copy {"from":"@dir","to":"@dir2"}', "ok", "show"])
es(4, """
borra @file
borra el archivo @file
borrá @file
borre el archivo @file
bórrame @file
borrame @file
elimina @file
eliminá @file
elimine @file
eliminar @file
borrar @file
quita @file
sacá @file
tira @file
tirá @file a la basura
echa @file a la papelera
ya no necesito @file, bórralo
@file ya no sirve, bórralo
@file ya no me hace falta, borralo
@file hay que borrarlo
@file está de más, elimínalo
deshazte de @file
deshacete de @file
quiero borrar @file
quisiera eliminar el archivo @file
¿puedes borrar @file?
¿me borras @file?
¿podría eliminar @file?
rm @file
suprime @file
""", ['fs.delete {"paths":["@file"]}', "ok", "show"])
es(1.2, "borra @file y @file2\nborrá @file y @file2\nelimina @file y @file2\nborra los archivos @file y @file2\n@file y @file2 ya no sirven, bórralos\ntira @file y @file2", ['fs.delete {"paths":["@file","@file2"]}', "ok", "show"])
es(2, "borra la carpeta @dir\nborrá la carpeta @dir\nborre la carpeta @dir con todo lo que tiene\nelimina la carpeta @dir con todo su contenido\nelimina toda la carpeta @dir\nborra la carpeta @dir entera\nya no necesito la carpeta @dir, bórrala\nquita el directorio @dir\ndeshazte de la carpeta @dir\nquiero borrar la carpeta @dir\nla carpeta @dir ya no sirve, elimínala\n¿puedes borrar la carpeta @dir con todo?\nrm -rf @dir", ['fs.delete {"paths":["@dir"],"recursive":true}', "ok", "show"])
es(1.5, "haz ejecutable @scr\nhacé ejecutable @scr\nque @scr sea ejecutable\ndale permisos de ejecución a @scr\nno puedo ejecutar @scr, hazlo ejecutable\nquiero poder ejecutar @scr, dale permiso\nchmod +x @scr", ['fs.chmod {"paths":["@scr"],"mode":"+x"}', "ok", "show"])
es(1.2, "pon los permisos de @file en @mode\ncambia los permisos de @file a @mode\ncambiá los permisos de @file a @mode\ndale permisos @mode a @file\n@file con permisos @mode\nchmod @mode @file", ['fs.chmod {"paths":["@file"],"mode":"@mode"}', "ok", "show"])
es(0.8, "pon @file en solo lectura\nque nadie pueda modificar @file\nprotege @file contra cambios\nhacé @file de solo lectura", ['fs.chmod {"paths":["@file"],"mode":"a-w"}', "ok", "show"])
es(0.8, "que solo yo pueda leer @file\nque nadie más pueda ver @file\nhaz privado @file\n@file tiene que ser privado, solo para mí", ['fs.chmod {"paths":["@file"],"mode":"go-rwx"}', "ok", "show"])
es(0.8, "crea un enlace simbólico @name que apunte a @file\nhaz un enlace @name a @file\nque @name apunte a @file\nacceso directo @name a @file, un enlace simbólico", ['fs.symlink {"target":"@file","link":"@name"}', "ok", "show"])
es(1, "calcula el hash de @file\ncuál es el hash de @file\nchecksum de @file\ndame la suma de verificación de @file\nhash de @file", ['fs.hash {"paths":["@file"]}', "ok", "show"])
es(1, "@algo de @file\ncalcula el @algo de @file\ndame el @algo de @file\ncuál es el @algo de @file", ['fs.hash {"paths":["@file"],"algorithm":"@algo"}', "ok", "show"], algo=[("md5", "md5"), ("MD5", "md5"), ("sha256", "sha256"), ("SHA256", "sha256"), ("sha1", "sha1"), ("sha512", "sha512")])
es(1.2, "son iguales @file y @file2\n¿@file y @file2 son el mismo archivo?\nes @file igual que @file2\ntienen lo mismo @file y @file2\n@file es copia de @file2?\ncomprueba si @file y @file2 son idénticos\nfijate si @file y @file2 son iguales", ['fs.hash {"paths":["@file","@file2"]}', "ok", "show"])
es(1.2, "hay archivos repetidos @wo\nbusca archivos duplicados @wo\nqué archivos tengo repetidos @wo\nencuentra los duplicados @wo\narchivos duplicados @wo\nbuscá los archivos repetidos @wo\ntengo cosas duplicadas @wo?", ["sh find @wo -type f -exec md5sum {} + | sort | uniq -w32 -D", "ok", "show"], wo=lambda r: r.pick([("aquí", "."), ("acá", "."), ("en esta carpeta", ".")]) if r.chance(0.5) else (lambda d: (f"en {d}", d))(V["dir"](r)))

then(es, 1, "ponle @part delante a todos los archivos .@ext @wo\nagrega el prefijo @part a los archivos .@ext @wo\nque todos los .@ext @wo empiecen con @part\nrenombra los archivos .@ext @wo para que empiecen por @part", 'fs.search {"path":"@wo","name_glob":"*.@ext"}', 'fs.move {"paths":"$1","pattern":{"find":"^","replace":"@part"}}', part=lambda r: (lambda w: (r.pick([f"'{w}'", f'"{w}"', w]), w))(lib.word(r, "es") + r.pick("_-")))
then(es, 1, "cambia la extensión de los .@old @wo a .@ext\nrenombra los archivos .@old @wo a .@ext\nque todos los .@old @wo sean .@ext\npasa los .@old @wo a .@ext, solo el nombre\ncambiá .@old por .@ext en los nombres de los archivos @wo", 'fs.search {"path":"@wo","name_glob":"*.@old"}', 'fs.move {"paths":"$1","pattern":{"find":"\\\\.@old$","replace":".@ext"}}', old=lambda r: r.pick("jpeg htm text yml mdown log bak tif markdown".split()), ext=lambda r: r.pick("jpg html txt yaml md old tiff csv json".split()))
es(2, "comprime la carpeta @dirname\ncomprimí @dirname\ncomprime @dirname\nhaz un zip de @dirname\nhacé un zip con la carpeta @dirname\nhazme un zip de la carpeta @dirname\nempaqueta la carpeta @dirname\nquiero mandar @dirname, hazme un zip\ncomprimir @dirname\nmete en un zip la carpeta @dirname", ['fs.archive {"paths":["@dirname"],"to":"@dirname.zip"}', "ok", "show"], dirname=lambda r: qd(r, lib.stem(r, "es").strip(".")))
es(2.5, "comprime @dir en @pack\ncomprimí la carpeta @dir en @pack\ncomprime la carpeta @dir como @pack\ncrea @pack con la carpeta @dir\nhaz @pack a partir de @dir\nempaqueta @dir en @pack\nmete @dir en @pack\nquiero @dir comprimido en @pack\narchiva la carpeta @dir en @pack\nguarda @dir comprimido como @pack", ['fs.archive {"paths":["@dir"],"to":"@pack"}', "ok", "show"])
es(1, "comprime @file y @file2 en @pack\nmete @file y @file2 en @pack\nhaz @pack con @file y @file2\ncomprimí @file y @file2 en @pack", ['fs.archive {"paths":["@file","@file2"],"to":"@pack"}', "ok", "show"])
es(2.5, "descomprime @arch\ndescomprimí @arch\ndescomprima @arch\ndescomprimir @arch\nextrae @arch\nextraé @arch\ndesempaqueta @arch\nabre y descomprime @arch\nsaca lo que hay en @arch, descomprímelo\nme bajé @arch, descomprímelo\n¿puedes descomprimir @arch?\nquiero descomprimir @arch\nunzip @arch", ['fs.extract {"archive":"@arch","to":"@stem"}', "ok", "show"], derive=lambda v, r: {"stem": intents.stem_of(v["arch"])})
es(2, "descomprime @arch en @dir\ndescomprimí @arch en la carpeta @dir\nextrae @arch en @dir\nextrae el contenido de @arch a @dir\nquiero @arch descomprimido en @dir\nsaca lo de @arch en la carpeta @dir", ['fs.extract {"archive":"@arch","to":"@dir"}', "ok", "show"])
es(1.5, "qué hay dentro de @arch\nqué trae @arch\nqué contiene el comprimido @arch\nmuestra el contenido de @arch sin descomprimir\nqué archivos hay en @arch\nlista lo que hay dentro de @arch\nsolo quiero ver qué hay en @arch, sin extraer", ['fs.extract {"archive":"@arch","to":".","list_only":true}', "ok", "show"])
es(1.5, "crea una carpeta @dir y mueve ahí @sel\nhaz una carpeta @dir y mete ahí @sel\ncreá la carpeta @dir y pasá ahí @sel\nnueva carpeta @dir, y mueve a ella @sel", ['fs.mkdir {"path":"@dir","parents":true}', "ok", "fs.search {@sel}", "ok @cnt", 'fs.move {"paths":"$2","into":"@dir"}', "ok", "show"])
es(1, "crea una carpeta @dir y copia ahí @sel\nhacé una carpeta @dir y copiá ahí @sel", ['fs.mkdir {"path":"@dir","parents":true}', "ok", "fs.search {@sel}", "ok @cnt", 'fs.copy {"paths":"$2","into":"@dir"}', "ok", "show"])
es(1, "crea la carpeta @dir y mueve @file ahí\nhaz una carpeta @dir y mete @file\ncreá @dir y pasá @file ahí", ['fs.mkdir {"path":"@dir","parents":true}', "ok", 'fs.move {"from":"@file","into":"@dir"}', "ok", "show"])
es(1, "haz una copia de seguridad de @text y luego cambia @q por @q2\nrespalda @text y después reemplaza @q por @q2 ahí\nprimero un backup de @text, luego cambia @q por @q2", ['fs.copy {"from":"@text","to":"@text.bak"}', "ok", 'fs.edit {"path":"@text","edits":[{"old":"@q","new":"@q2","all":true}]}', "ok", "show"])

# ================================================================ Spanish: tables and text work on the shell

es(1.5, "ordena @txt\nordená las líneas de @txt\nordena @txt alfabéticamente\npon en orden alfabético las líneas de @txt\nmuestra @txt ordenado\nordena @txt de la a a la z", ["sh sort @txt", "ok", "show"])
es(1, "ordena @txt sin repetidos\nlas líneas de @txt sin repetir\nqué líneas distintas hay en @txt\nmuestra las líneas únicas de @txt", ["sh sort -u @txt", "ok", "show"])
es(1, "ordena los números de @txt\nordena @txt numéricamente\nnúmeros de @txt de menor a mayor", ["sh sort -n @txt", "ok", "show"])
es(1, "ordena @txt al revés\nordena @txt de la z a la a\nordená @txt en orden descendente", ["sh sort -r @txt", "ok", "show"])
es(1, "ordena @txt y guárdalo como @out\nordena @txt y guarda el resultado en @out\nguarda @txt ordenado en @out\nordená @txt y guardalo en @out", ["sh sort @txt > @out", "ok", "show"])
es(1.2, "qué líneas se repiten en @txt\nhay líneas repetidas en @txt\nmuestra las líneas duplicadas de @txt\nlíneas que aparecen más de una vez en @txt\ntengo algo repetido en @txt?", ["sh sort @txt | uniq -d", "ok", "show"])
es(1, "qué líneas aparecen más en @txt\ncuenta cuántas veces sale cada línea de @txt\nlas líneas más frecuentes de @txt\nfrecuencia de las líneas de @txt", ["sh sort @txt | uniq -c | sort -rn", "ok", "show"])
es(1.2, "muestra la columna @c de @onlycsv\nsolo la columna @c de @onlycsv\nqué hay en la columna @c de @onlycsv\ndame la columna @c de @onlycsv\nsacá la columna @c de @onlycsv y mostramela", ["sh cut -d, -f@c @onlycsv", "ok", "show"])
es(1.2, "suma la columna @c de @onlycsv\nsumá la columna @c de @onlycsv\ncuánto suma la columna @c de @onlycsv\ntotal de la columna @c de @onlycsv\ncuánto da la columna @c de @onlycsv en total", ["sh awk -F, '{ s += $@c } END { print s }' @onlycsv", "ok", "show"])
es(1.2, "promedio de la columna @c de @onlycsv\ncuál es la media de la columna @c de @onlycsv\nsaca el promedio de la columna @c de @onlycsv\nmedia de la columna @c en @onlycsv", ["sh awk -F, 'NR > 1 { s += $@c; n++ } END { if (n) print s / n }' @onlycsv", "ok", "show"])
es(1, "qué valores distintos hay en la columna @c de @onlycsv\nvalores únicos de la columna @c de @onlycsv\nqué valores diferentes tiene la columna @c de @onlycsv", ["sh cut -d, -f@c @onlycsv | sort -u", "ok", "show"])
es(1, "qué columnas tiene @onlycsv\ncómo se llaman las columnas de @onlycsv\nencabezado de @onlycsv\nmuestra los nombres de las columnas de @onlycsv", ["sh head -n 1 @onlycsv", "ok", "show"])
es(1, "muestra @onlycsv como tabla\nquiero ver @onlycsv como una tabla\nmuéstrame @onlycsv bien alineado, en tabla", ["sh column -t -s, @onlycsv", "ok", "show"])
es(1, "cuántas columnas tiene @onlycsv\nnúmero de columnas de @onlycsv\ncuenta las columnas de @onlycsv", ["sh head -n 1 @onlycsv | tr ',' '\\n' | wc -l", "ok", "show"])
es(1, "cuántas filas tiene @onlycsv sin el encabezado\ncuántos registros tiene @onlycsv sin contar la cabecera", ["sh tail -n +2 @onlycsv | wc -l", "ok", "show"])
es(1, "suma los números de @txt\nsumá los números de @txt\ncuánto suman los números de @txt\ntotal de los números de @txt", ["sh awk '{ s += $1 } END { print s }' @txt", "ok", "show"])
es(1.5, "qué diferencia hay entre @txt y @txt2\nen qué se diferencian @txt y @txt2\ncompara @txt con @txt2\ncompará @txt y @txt2\nmuestra las diferencias entre @txt y @txt2\nqué cambió de @txt a @txt2\nqué líneas son distintas en @txt y @txt2", ["sh diff @txt @txt2", "ok", "show"])
es(1.2, "junta @txt y @txt2 en @out\nune @txt y @txt2 en @out\nuní @txt con @txt2 en @out\ncombina @txt y @txt2 y guárdalo como @out\nhaz un solo archivo @out con @txt y @txt2", ["sh cat @txt @txt2 > @out", "ok", "show"])
es(1, "borra las líneas con @pat de @txt\nelimina de @txt todas las líneas que tengan @pat\nquita las líneas que contienen @pat de @txt\nsacá de @txt las líneas con @pat", ["sh sed -i '/@pat/d' @txt", "ok", "show"], pat=PAT)
es(1, "quita las líneas vacías de @txt\nborra las líneas en blanco de @txt\nsacá las líneas vacías de @txt\n@txt tiene muchas líneas en blanco, quítalas", ["sh sed -i '/^$/d' @txt", "ok", "show"])
es(1, "borra la línea @line de @txt\nelimina la línea @line de @txt\nquita la línea @line del archivo @txt", ["sh sed -i '@{line}d' @txt", "ok", "show"])
es(1.2, "cambia @pat por @rep en todos los .@ext @wo\nreemplaza @pat por @rep en todos los archivos .@ext @wo\nen todos los archivos .@ext @wo cambia @pat por @rep\ncambiá @pat por @rep en todos los @ext @wo", ["sh find . -type f -name '*.@ext' -exec sed -i 's/@pat/@rep/g' {} +", "ok", "show"], pat=PAT, rep=PAT, wo=lambda r: (r.pick(["aquí", "de esta carpeta", "de acá"]), "."), ext=lambda r: r.pick("txt md py js html css csv conf json log".split()), _free=["wo"])
es(1, "cuántas líneas de @txt tienen @pat\ncuenta las líneas con @pat en @txt\nen cuántas líneas de @txt aparece @pat", ["sh grep -c @pat @txt", "ok", "show"], pat=PAT)
es(1, "muestra las líneas de @txt que no tienen @pat\nlas líneas de @txt sin @pat\n@txt pero sin las líneas que dicen @pat", ["sh grep -v @pat @txt", "ok", "show"], pat=PAT)
es(1, "cuáles son las @n palabras más usadas en @txt\nlas @n palabras más frecuentes de @txt\nqué @n palabras se repiten más en @txt", ["sh grep -oE '[[:alpha:]]+' @txt | tr 'A-Z' 'a-z' | sort | uniq -c | sort -rn | head -n @n", "ok", "show"])
es(0.8, "qué correos hay en @txt\nsaca todos los emails de @txt\nextrae las direcciones de correo de @txt", ["sh grep -oE '[[:alnum:]._+-]+@[[:alnum:].-]+\\.[a-z]+' @txt | sort -u", "ok", "show"])
es(0.8, "qué enlaces hay en @txt\nsaca todas las urls de @txt\nextrae los links de @txt", ["sh grep -oE 'https?://[^ \"<>]+' @txt | sort -u", "ok", "show"])
es(0.8, "mezcla las líneas de @txt\ndesordena las líneas de @txt\nlas líneas de @txt en orden aleatorio", ["sh shuf @txt", "ok", "show"])
es(0.8, "elige una línea al azar de @txt\nuna línea cualquiera de @txt al azar\nsortea una línea de @txt\ndame una línea al azar de @txt", ["sh shuf -n 1 @txt", "ok", "show"])
es(0.8, "muestra @txt de abajo hacia arriba\n@txt al revés, la última línea primero\ninvierte el orden de las líneas de @txt", ["sh tac @txt", "ok", "show"])
es(0.8, "muestra @txt en mayúsculas\npon @txt en mayúsculas\n@txt todo en mayúsculas", ["sh tr 'a-z' 'A-Z' < @txt", "ok", "show"])
es(1, "formatea @json\nmuestra @json bonito\nmuéstrame @json bien indentado\n@json está todo en una línea, muéstralo formateado", ["sh python3 -m json.tool @json", "ok", "show"])
es(0.8, "es válido el json @json\ncomprueba si @json es válido\n@json está bien formado?\nfijate si @json es json válido", ["sh python3 -m json.tool @json > /dev/null", "ok", "show"])
es(0.8, "cuántos caracteres tiene @txt\nnúmero de caracteres de @txt\ncuenta los caracteres de @txt", ["sh wc -m < @txt", "ok", "show"])
es(0.8, "divide @txt en partes de @big líneas\nparte @txt en archivos de @big líneas\ndividí @txt en pedazos de @big líneas", ["sh split -l @big @txt", "ok", "show"])
es(1.2, "ejecuta @py\nejecutá @py\ncorre @py\ncorré el script @py\nlanza @py\n¿puedes ejecutar @py?\nponé a correr @py\nejecute el script @py", ["sh python3 @py", "ok", "show"])
es(1.2, "ejecuta el script @script\ncorre @script\ncorré @script\nlanza @script\nquiero ejecutar @script", ["sh bash @script", "ok", "show"])
es(1.2, "está instalado @cmd\ntengo instalado @cmd\n¿tengo @cmd en esta máquina?\ndónde está el programa @cmd\nfijate si está instalado @cmd", ["sh which @cmd", "ok", "show"], cmd=shell_lines.CMDS)
es(1, "qué versión de @cmd tengo\nversión de @cmd\nqué versión de @cmd está instalada", ["sh @cmd --version", "ok", "show"], cmd=shell_lines.CMDS)
es(1, "qué tipo de archivo es @anyfile\nqué clase de archivo es @anyfile", ["sh file @anyfile", "ok", "show"])
es(1.5, "cuánto es @num por @num2\ncuánto da @num por @num2\n@num x @num2\nmultiplica @num por @num2\ncalcula @num * @num2", ["sh echo $((@num * @num2))", "ok", "show"])
es(1.2, "cuánto es @num más @num2\nsuma @num y @num2\ncuánto da @num + @num2", ["sh echo $((@num + @num2))", "ok", "show"])
es(1, "cuánto es @num menos @num2\nréstale @num2 a @num\ncalcula @num - @num2", ["sh echo $((@num - @num2))", "ok", "show"])
es(1, "cuánto es el @pct por ciento de @num\nel @pct% de @num\ncuánto es el @pct% de @num", ["sh python3 -c 'print(@num * @pct / 100)'", "ok", "show"], pct=shell_lines.EXTRA["pct"])
es(1, "tira un dado\ntirá el dado\nlanza un dado\ntira los dados, uno solo", ["sh shuf -i 1-6 -n 1", "ok", "show"])
es(1, "genera una contraseña de @bytes caracteres\ndame una contraseña segura de @bytes caracteres\ncreá una clave aleatoria de @bytes caracteres\nnecesito una contraseña de @bytes caracteres", ["sh tr -dc 'A-Za-z0-9' < /dev/urandom | head -c @bytes", "ok", "show"])
es(0.8, "en qué carpeta estoy\ndónde estoy\ncuál es la ruta actual\nqué carpeta es esta, la ruta", ["sh pwd", "ok", "show"])
es(0.8, "quién está conectado ahora\nquién más está en esta máquina\nqué usuarios están conectados", ["sh who", "ok", "show"])
es(0.8, "qué tareas de cron tengo\nmuestra mis tareas programadas de cron\ntengo cron jobs?", ["sh crontab -l", "ok", "show"])
es(0.8, "hay enlaces rotos en @dir\nbusca los enlaces rotos de @dir\nqué enlaces simbólicos de @dir no llevan a nada", ["sh find @dir -xtype l", "ok", "show"], dir=V["dir"])
es(0.8, "está corriendo el servicio @svc\nestado del servicio @svc\ncómo está el servicio @svc", ["sh systemctl status @svc", "ok", "show"], svc=shell_lines.EXTRA["svc"])
es(0.8, "reinicia el servicio @svc\nreiniciá @svc, el servicio\nreiniciar servicio @svc", ["sh systemctl restart @svc", "ok", "show"], svc=shell_lines.EXTRA["svc"])

# ================================================================ Spanish: git

es(2, "qué cambié\nqué cambios tengo\nqué tengo sin commitear\nqué falta commitear\nhay cambios sin commit\ntengo algo sin guardar en git\n¿me olvidé de commitear algo?\nestá limpio el repo\ncómo está el repo\nestado del repo\nestado de git por favor\nmuéstrame el estado del repositorio\nqué archivos toqué desde el último commit\nqué archivos no están en git todavía\nqué hay para commitear", ["git.status {}", "ok", "show"])
es(1.5, "muéstrame los últimos commits\nmostrame el historial\nhistorial de commits\nqué se commiteó últimamente\nqué pasó últimamente en el repo\nver el log de git\nquién commiteó qué últimamente", ["git.log {}", "ok", "show"])
es(1.2, "los últimos @n commits\nmuéstrame los últimos @n commits\ncuáles fueron los últimos @n commits\nsolo los últimos @n commits", ['git.log {"limit":@n}', "ok", "show"])
es(1, "cuál fue el último commit\nmuestra el último commit\nquién hizo el último commit\ncuándo fue el último commit", ['git.log {"limit":1}', "ok", "show"])
es(1.2, "quién tocó @anyfile, según git\nquién cambió @anyfile por última vez en git\nhistorial de @anyfile en git\nqué commits tocan @anyfile\nqué pasó con @anyfile en git", ['git.log {"path":"@anyfile"}', "ok", "show"])
es(1, "qué commiteó @person\ncommits de @person\nmuestra los commits de @person\nen qué trabajó @person, según git", ['git.log {"author":"@person"}', "ok", "show"])
es(1, "busca commits que mencionen @pat\nqué commit habla de @pat\ncommits con @pat en el mensaje", ['git.log {"grep":"@pat"}', "ok", "show"], pat=PAT)
es(1.5, "qué cambié exactamente\nmuéstrame el diff\nmostrame mis cambios línea por línea\nqué líneas cambié\ndiff por favor\ndiferencias con el último commit\ndejame revisar mis cambios", ["git.diff {}", "ok", "show"])
es(1.2, "qué cambié en @anyfile\ndiff de @anyfile\nmis cambios en @anyfile\nqué líneas cambié en @anyfile\nen qué se diferencia @anyfile del último commit", ['git.diff {"paths":["@anyfile"]}', "ok", "show"])
es(1, "qué está en staging\nqué va a entrar en el próximo commit\nmuestra lo que está preparado para el commit", ['git.diff {"staged":true}', "ok", "show"])
es(1.2, "agrega @anyfile a git\nañade @anyfile al próximo commit\nprepara @anyfile para el commit\nagregá @anyfile al commit\nmete @anyfile en staging", ['git.add {"paths":["@anyfile"]}', "ok", "show"])
es(1, "agrega todos los cambios a git\nprepara todo para el commit\nmete todo en staging\nañade todo a git", ['git.add {"all":true}', "ok", "show"])
es(2.5, "haz commit de todo con el mensaje @msg\nhacé commit de todo con mensaje @msg\ncommitea todo con el mensaje @msg\ncommiteá todo como @msg\nhaga un commit de todo con el mensaje @msg\nguarda todo en git como @msg\ncommit de todo, mensaje @msg\nquiero commitear todo, el mensaje es @msg\n¿puedes hacer commit de todo? mensaje: @msg\nconfirma todos los cambios, mensaje @msg", ['git.add {"all":true}', "ok", 'git.commit {"message":"@msg"}', "ok", "show"])
es(1.2, "haz commit de todo con el mensaje @msg y súbelo\ncommiteá todo con el mensaje @msg y hacé push\ncommit de todo como @msg y luego push\ncommitea todo con @msg y empújalo", ['git.add {"all":true}', "ok", 'git.commit {"message":"@msg"}', "ok", "git.push {}", "ok", "show"])
es(1.5, "crea una rama @new_branch\ncreá la rama @new_branch\nhaz una rama nueva llamada @new_branch\nnueva rama @new_branch\nnecesito una rama que se llame @new_branch\nabre una rama @new_branch y cámbiate a ella", ['git.checkout {"create":"@new_branch"}', "ok", "show"])
es(1.5, "cámbiate a la rama @branch\ncambiate a @branch\npásate a la rama @branch\nvuelve a la rama @branch\nvolvé a @branch, la rama\nquiero ir a la rama @branch\nve a la rama @branch\nponme en la rama @branch", ['git.checkout {"to":"@branch"}', "ok", "show"])
es(1.2, "en qué rama estoy\nqué ramas hay\nqué ramas tengo\nlista las ramas\nmuestra todas las ramas", ["git.branch {}", "ok", "show"])
es(1, "borra la rama @new_branch\nborrá la rama @new_branch\nelimina la rama @new_branch\nya no necesito la rama @new_branch, bórrala", ['git.branch {"delete":"@new_branch"}', "ok", "show"])
es(1, "haz merge de @new_branch\nfusiona la rama @new_branch con esta\nmergeá @new_branch\nmete la rama @new_branch en la mía\nmezcla @new_branch en la rama actual", ['git.merge {"from":"@new_branch"}', "ok", "show"])
es(1.2, "haz push\nhacé push\nsube mis commits\nsubí mis commits\nempuja mis commits\nsube los commits al servidor\nsubir commits", ["git.push {}", "ok", "show"])
es(1.2, "haz pull\nhacé pull\ntrae lo último del repo\ntraé los últimos cambios de git\nbaja los cambios del repo\nactualiza el repo\nponé al día el repo", ["git.pull {}", "ok", "show"])
es(1, "clona @repo_url\ncloná @repo_url\nclona el repo @repo_url\nbájame el repositorio @repo_url\nquiero clonar @repo_url\ntrae el repo @repo_url aquí", ['git.clone {"url":"@repo_url","to":"@name"}', "ok", "show"], derive=_git.clone_name)
es(0.7, "crea un repo de git aquí\ninicia git en esta carpeta\nquiero usar git aquí, crea el repositorio\nconvertí esta carpeta en un repo git", ['git.init {"path":"."}', "ok", "show"])
es(1, "descarta mis cambios en @anyfile\ndeshaz los cambios de @anyfile\ndeja @anyfile como estaba en el último commit\nestropeé @anyfile, recupera la versión del último commit\nvolvé @anyfile a como estaba en git", ['git.checkout {"paths":["@anyfile"]}', "ok", "show"])
es(0.8, "guarda mis cambios en el stash\nhaz un stash\naparta mis cambios por ahora\nstasheá mis cambios", ["sh git stash", "ok", "show"])
es(0.8, "deshaz el último commit\ndeshacé el último commit pero deja los cambios\nhice el commit antes de tiempo, deshazlo", ["sh git reset --soft HEAD~1", "ok", "show"])

# ================================================================ Spanish: processes and the system

es(1.5, "por qué está tan lenta mi computadora\npor qué va tan lento el ordenador\npor qué anda tan lenta la compu\nqué está consumiendo tanta cpu\nqué programa usa más cpu\nqué se está comiendo el procesador\npor qué suena tanto el ventilador\npor qué se calienta tanto el portátil\nmi celular está caliente, qué está usando la cpu\nla pc va lentísima, ¿qué pasa?\nprocesos ordenados por cpu\nqué me está frenando el equipo\nva todo a tirones, qué programa es", ['process.list {"sort":"cpu","limit":10}', "ok", "show"])
es(1.5, "qué programa usa más memoria\nqué se está comiendo la ram\nqué me está llenando la memoria ram\nqué procesos consumen más ram\npor qué está llena la ram\nprocesos ordenados por memoria\nquién se come la memoria\nno me queda ram, ¿qué la está usando?", ['process.list {"sort":"memory","limit":10}', "ok", "show"])
es(1, "los @n procesos que más ram usan\nlos @n programas que más memoria consumen\ntop @n por memoria\nqué @n procesos usan más ram", ['process.list {"sort":"memory","limit":@n}', "ok", "show"])
es(1, "los @n procesos que más cpu consumen\ntop @n por cpu\nqué @n programas usan más cpu\nmuéstrame los @n procesos con más cpu", ['process.list {"sort":"cpu","limit":@n}', "ok", "show"])
es(1.5, "qué programas están abiertos\nqué está corriendo ahora\nqué procesos hay\nmuestra todos los procesos\nlista de procesos\nqué programas están funcionando ahora mismo\nmostrame lo que está corriendo", ['process.list {"sort":"name","limit":200}', "ok", "show"])
es(2, "está abierto @prog\nestá corriendo @prog\n¿@prog sigue corriendo?\nse cayó @prog o sigue funcionando\nfijate si está corriendo @prog\nmira si @prog está en marcha\ncomprueba si @prog está abierto\nqué pid tiene @prog\nbusca el proceso @prog\ncuánta ram usa @prog\nhay algún proceso que se llame @prog\nmuestra los procesos de @prog", ['process.list {"name":"@prog"}', "ok", "show"])
es(2.5, "cierra @prog\ncerrá @prog\ncierre @prog\nmata @prog\nmatá a @prog\nmata el proceso @prog\ntermina @prog\nterminá @prog\ndetén @prog\npara @prog\n@prog se colgó, ciérralo\n@prog no responde, ciérralo\n@prog se quedó trabado, cerralo\nquiero cerrar @prog\nacaba con @prog\n¿puedes cerrar @prog?\napaga @prog, el programa\ntumba @prog", ['process.kill {"name":"@prog"}', "ok", "show"])
es(1, "cierra @prog a la fuerza\nmata @prog por la fuerza\nfuerza el cierre de @prog\nforzá el cierre de @prog\nobliga a @prog a cerrarse", ['process.kill {"name":"@prog","force":true}', "ok", "show"])
es(1.2, "mata el proceso @pid\nmatá el proceso @pid\ntermina el proceso @pid\nkill @pid\ncierra el proceso con pid @pid\ndetén el proceso @pid\nel proceso @pid tiene que terminar", ['process.kill {"pid":@pid}', "ok", "show"])
es(0.8, "mata a la fuerza el proceso @pid\ntermina por la fuerza el proceso @pid\nkill -9 @pid", ['process.kill {"pid":@pid,"force":true}', "ok", "show"])
es(1, "qué es el proceso @pid\nqué está haciendo el proceso @pid\nqué programa tiene el pid @pid\ndetalles del proceso @pid\ninfo del proceso @pid", ['process.info {"pid":@pid}', "ok", "show"])
es(0.8, "qué procesos son de @user\nprocesos del usuario @user\nqué está corriendo @user en la máquina", ['process.list {"user":"@user"}', "ok", "show"])
es(1.2, "ejecuta @cmd en segundo plano\nlanza @cmd en segundo plano\ncorre @cmd en el fondo\nponé a correr @cmd en segundo plano\ndeja @cmd corriendo en segundo plano", ['process.spawn {"argv":[@cmd]}', "ok", "show"], cmd=lambda r: (lambda t: (t[0], Raw(t[1])))(machine.spawned(r)))
es(0.8, "pausa el proceso @pid\ncongela el proceso @pid\npausá el proceso @pid", ['process.signal {"pid":@pid,"signal":"STOP"}', "ok", "show"])
es(0.8, "reanuda el proceso @pid\nque siga el proceso @pid\ncontinúa el proceso @pid", ['process.signal {"pid":@pid,"signal":"CONT"}', "ok", "show"])
es(2, "qué sistema tengo\nqué sistema operativo tengo\nqué versión de linux es esta\nqué computadora es esta\ncómo se llama mi computadora\nqué kernel tengo\ninformación del sistema\ndame los datos de esta máquina\nqué usuario soy\ncon qué usuario estoy\nqué ordenador es este\ncaracterísticas de mi equipo", ["system.info {}", "ok", "show"])
es(1.2, "qué procesador tengo\ncuántos núcleos tengo\ncómo va la cpu\nuso de cpu\nqué tan ocupado está el procesador\nestá saturada la cpu\ncarga del sistema\ncuánta cpu se está usando", ["system.cpu {}", "ok", "show"])
es(1.5, "cuánta ram tengo\ncuánta ram me queda\ncuánta memoria ram hay libre\ncómo voy de memoria\nuso de ram\nestá llena la ram\nme alcanza la ram\nqué tanta memoria tengo libre\n¿cuánta memoria tiene esta máquina?", ["system.memory {}", "ok", "show"])
es(2.5, "cuánto espacio me queda\ncuánto espacio libre tengo\ncuánto espacio queda en el disco\ncuántos gigas me quedan\nespacio libre en disco\nestá lleno el disco\nse me está llenando el disco?\nqué tan lleno está el disco\ntengo espacio en el disco\nme alcanza el espacio en el disco\ncómo voy de espacio\ncuánto espacio tengo en el celular\nrevisá cuánto espacio queda\nrevisa el espacio en disco\n¿me queda sitio en el disco duro?\n¿podría decirme cuánto espacio libre queda?", ["system.disk {}", "ok", "show"])
es(1, "cuánto espacio queda en @abs\nqué tan lleno está @abs\nespacio libre en @abs", ['system.disk {"path":"@abs"}', "ok", "show"], abs=lambda r: r.pick(["/", "/home", "/tmp", "/var", "/mnt/usb", "/data", "/boot", "/mnt/backup", "/media/usb", "/mnt/nas", "/sdcard"]))
es(1.2, "cuánto tiempo lleva encendida la computadora\nhace cuánto está prendida la compu\ncuándo reinicié la máquina por última vez\ndesde cuándo está encendido el equipo\ncuándo fue el último reinicio\ncuánto lleva encendido el ordenador", ["system.uptime {}", "ok", "show"])
es(1, "muestra las variables de entorno\nqué variables de entorno tengo\nlista las variables de entorno", ["system.env {}", "ok", "show"])
es(1, "cuánto vale la variable @var\nqué tiene la variable @var\nestá definida la variable @var\nvalor de $@var\nqué valor tiene @var", ['system.env {"name":"@var"}', "ok", "show"], var="PATH HOME LANG EDITOR SHELL USER TERM DEBUG DISPLAY JAVA_HOME PYTHONPATH GOPATH TZ NODE_ENV DATABASE_URL API_HOST APP_PORT DB_URL".split())
es(1.5, "cuál es mi ip\nqué ip tengo\nmi ip por favor\ndime mi dirección ip\ncuál es mi ip en el wifi\nmi ip local\ndatos de red\nmuestra la configuración de red\nqué dns estoy usando\ncuál es mi ip, porfa", ["system.network {}", "ok", "show"])
es(1, "cómo está la máquina\nestá todo bien con el equipo\nhaz un chequeo del sistema\nrevisa el estado del equipo\ncómo anda la compu en general, memoria y disco", ["system.info {}", "ok", "system.memory {}", "ok", "system.disk {}", "ok", "show"])
es(1, "el disco está casi lleno, qué ocupa tanto\npor qué está lleno mi disco\nme quedo sin disco, mira cuánto queda y muestra los archivos más grandes", ["system.disk {}", "ok", 'fs.list {"path":".","recursive":true,"sort":"size","limit":10,"kind":"file"}', "ok 10", "show"])

# ================================================================ Spanish: network and time

es(1.5, "haz ping a @host\nhacé ping a @host\nping @host\nestá vivo @host\nresponde @host\nestá en línea @host\nse llega a @host\n¿está caído @host?\nfijate si responde @host\ncomprueba si @host está arriba", ['net.ping {"host":"@host"}', "ok", "show"])
es(1.5, "tengo internet\n¿tengo internet?\nestoy conectado a internet\nhay internet\nfunciona el internet\nse cayó internet?\nrevisa si hay conexión a internet\nanda internet?\nestoy en línea", ['net.ping {"host":"1.1.1.1"}', "ok", "show"])
es(1, "qué ip tiene @name_host\nip de @name_host\nresuelve @name_host\ndns de @name_host\na dónde apunta @name_host", ['net.dns_lookup {"host":"@name_host"}', "ok", "show"])
es(1, "está abierto el puerto @port en @host\nprueba el puerto @port de @host\n¿llego al puerto @port de @host?\nfijate si está abierto el puerto @port de @host", ['net.port_check {"host":"@host","port":@port}', "ok", "show"])
es(1, "qué puertos están abiertos\nqué puertos tengo abiertos\nqué hay escuchando en esta máquina\nmuestra los puertos abiertos\npuertos en escucha", ['net.connections {"listening":true}', "ok", "show"])
es(1.2, "quién usa el puerto @port\nqué está usando el puerto @port\nestá ocupado el puerto @port\nqué programa tiene el puerto @port\nel puerto @port está ocupado, ¿por quién?\nestá libre el puerto @port\nqué corre en el puerto @port", ['net.connections {"listening":true,"port":@port}', "ok", "show"])
es(0.8, "qué conexiones hay abiertas\ncon quién está conectada mi máquina\nconexiones activas", ['net.connections {"listening":false}', "ok", "show"])
es(2, "descarga @dl\ndescargá @dl\ndescargue @dl\nbaja @dl\nbajá @dl\nbájame @dl\nbajame @dl\ndescargar @dl\nquiero bajar @dl\nnecesito el archivo @dl, descárgalo\n¿me bajas @dl?", ['net.download {"url":"@dl","to":"@name"}', "ok", "show"], derive=machine.last_part)
es(1.2, "descarga @dl como @dest\nbaja @dl y guárdalo como @dest\nguarda @dl en @dest\nbajá @dl y guardalo en @dest", ['net.download {"url":"@dl","to":"@dest"}', "ok", "show"], dest=machine._dest)
es(1, "descarga @dlzip y descomprímelo\nbajá @dlzip y descomprimilo\nbaja @dlzip y extráelo", ['net.download {"url":"@dlzip","to":"@name"}', "ok", 'fs.extract {"archive":"@name","to":"@folderof"}', "ok", "show"], derive=machine.last_part)
es(1.2, "qué devuelve @api\nqué responde @api\nhaz un get a @api\nconsulta @api\nllama a @api\nmuestra la respuesta de @api", ['net.http_request {"url":"@api"}', "ok", "show"])
es(1, "funciona la página @url\nestá caída la web @url\nanda la página @url\nestá en línea @url", ['net.http_request {"url":"@url"}', "ok", "show"])
es(0.8, "libera el puerto @port\nmata lo que esté usando el puerto @port\ncierra lo que ocupa el puerto @port", ["beyond"])
es(2, "qué hora es\nque hora es\nqué horas son\nqué hora tenés\n¿tienes hora?\ndime la hora\nla hora por favor\nqué día es hoy\na qué día estamos\nqué fecha es hoy\na cuánto estamos\nen qué día estamos\nfecha y hora\nhoy qué día es", ["time.now {}", "ok", "show"])
es(1.5, "qué hora es en @city\nqué hora es ahora en @city\nla hora en @city\nqué hora tienen en @city\nen @city qué hora es\nqué horas son en @city\nhora de @city", ['time.now {"zone":"@city"}', "ok", "show"])
SEC_ES = dict(dur=lambda r: (lambda k: (f"{k} segundos", f"{k}s"))(r.randint(2, 90)))
MIN_ES = dict(dur=lambda r: (lambda k: (f"{k} minutos", f"{k}m"))(r.randint(2, 10)))
for unit in (SEC_ES, MIN_ES):
    es(0.6, "espera @dur\nesperá @dur\naguarda @dur\nespere @dur por favor", ['time.sleep {"ms":"@dur"}', "ok", "show"], **unit)
    es(0.6, "vigila @dir durante @dur\nvigilá la carpeta @dir por @dur\navísame qué cambia en @dir durante @dur\nqué cambia en @dir en los próximos @dur", ['fs.watch {"path":"@dir","for_ms":"@dur"}', "ok", "show"], **unit)
es(0.8, "qué fecha será en @num días\nqué día será dentro de @num días\nen @num días qué fecha es", ["sh date -d '+@num days' '+%A %Y-%m-%d'", "ok", "show"], num=lambda r: str(r.randint(2, 200)))
es(0.8, "qué fecha era hace @num días\nqué día fue hace @num días", ["sh date -d '@num days ago' '+%A %Y-%m-%d'", "ok", "show"], num=lambda r: str(r.randint(2, 200)))
es(0.8, "qué día de la semana es @date\nen qué día cae @date\nqué día de la semana fue @date", ["sh date -d @date +%A", "ok", "show"])
es(0.8, "cuántos días hay entre @date y @date2\ncuántos días van de @date a @date2\ndías entre @date y @date2", ["sh echo $(( ($(date -d @date2 +%s) - $(date -d @date +%s)) / 86400 ))", "ok", "show"])
es(0.8, "muestra el calendario\nmostrame el calendario de este mes\ncalendario de este mes", ["sh cal", "ok", "show"])

# ================================================================ Small talk

for say, texts in ((de, [
    (3, "hallo\nhi\nhey\nmoin\nmoin moin\nservus\ngrüß dich\ngrüezi\ntach\nna du\nguten morgen\nguten tag\nguten abend\nhallo zusammen\nhallöchen\nmahlzeit\nhallo mycel\nhi mycel\nbist du da\nbist du wach\nist da jemand\nhallo, jemand da?", "Hallo! Was soll ich tun?"),
    (2, "danke\nvielen dank\ndanke dir\ndanke schön\ndankeschön\nherzlichen dank\ntausend dank\nmerci\nsuper danke\nperfekt, danke\ndanke, das wars\ndanke, das hat geklappt\nklasse\nspitze\nprima gemacht\ngut gemacht\ntoll, danke\nalles klar, danke\ndanke für die hilfe", "Gern geschehen."),
    (1.5, "tschüss\ntschau\nciao\nbis später\nbis dann\nbis morgen\nauf wiedersehen\nmach's gut\ngute nacht\nschönen feierabend\nservus, bis bald\nich bin dann mal weg", "Auf Wiedersehen."),
    (2, "wer bist du\nwer bist du eigentlich\nwas bist du\nwie heißt du\nwas ist mycel\nbist du ein mensch\nbist du ein bot\nbist du chatgpt\nbist du eine ki\nstell dich mal vor\nwer sind Sie\nmit wem rede ich hier", "Ich bin Mycel. Ich erledige Aufgaben auf diesem Rechner: Dateien, Text, Archive, git, Prozesse und Netz."),
    (2.5, "was kannst du\nwas kannst du alles\nwas kannst du so\nwobei kannst du mir helfen\nhilfe\nhilf mir mal, was kannst du denn\nwie funktionierst du\nwie kann ich dich benutzen\nwas können Sie für mich tun\nwofür bist du gut\nwas sind deine funktionen\nzeig mir was du kannst\nich bin neu hier, was geht\nwelche befehle kennst du", "Ich kann Dateien finden, verschieben, umbenennen, ändern, packen und löschen, mit git arbeiten, Prozesse, Platte und Speicher ansehen, das Netz benutzen und Befehle ausführen."),
    (1.2, "vergiss es\nlass gut sein\nschon gut\negal\nabbrechen\nstopp, doch nicht\nnein\nnee\ndoch nicht\nlass mal\nnichts\nhat sich erledigt\nsorry, falsches fenster\nwar nur ein test\nich hab's mir anders überlegt", "Gut, ich habe nichts getan."),
    (1, "wie geht's\nwie geht es dir\nwie geht's dir\nalles klar bei dir\nna wie läufts\nwie gehts denn so\nalles gut?", "Mir geht es gut. Was soll ich tun?"),
]), (es, [
    (3, "hola\nholaa\nbuenas\nbuenos días\nbuenas tardes\nbuenas noches\nhola mycel\nhola qué hay\nhey\nqué onda\nhola, ¿estás ahí?\nestás ahí\nhay alguien\nsaludos\nmuy buenas\nhola buenas\nbuen día", "¡Hola! ¿Qué debo hacer?"),
    (2, "gracias\nmuchas gracias\nmil gracias\ngracias crack\ngracias por todo\ngracias por la ayuda\nte lo agradezco\nmuy amable\ngenial, gracias\nperfecto, gracias\nbien hecho\nbuen trabajo\nexcelente\nbuenísimo\njoya, gracias\nlisto, gracias\neso era, gracias", "De nada."),
    (1.5, "adiós\nchao\nchau\nhasta luego\nhasta mañana\nnos vemos\nhasta pronto\nme voy, adiós\nhasta la próxima\nbye", "Adiós."),
    (2, "quién eres\nquién sos\nqué eres\nqué sos\ncómo te llamas\ncómo te llamás\nqué es mycel\neres humano\neres un robot\nsos una ia\neres chatgpt\npreséntate\nquién es usted\ncon quién hablo", "Soy Mycel. Hago tareas en esta máquina: archivos, texto, archivos comprimidos, git, procesos y red."),
    (2.5, "qué puedes hacer\nqué podés hacer\nqué sabes hacer\nqué sabés hacer\nen qué me puedes ayudar\nen qué me podés ayudar\nayuda\nayúdame, ¿qué sabes hacer?\ncómo funcionas\ncómo te uso\npara qué sirves\npara qué servís\nqué comandos conoces\nqué puede hacer usted\nsoy nuevo, ¿cómo empiezo?\nqué cosas haces", "Puedo buscar, mover, renombrar, cambiar, comprimir y borrar archivos, trabajar con git, ver procesos, disco y memoria, usar la red y ejecutar órdenes."),
    (1.2, "olvídalo\nolvidalo\nno importa\ndéjalo\ndejalo\ncancela\ncancelá\nno, nada\nno\nnada\nmejor no\nya no\nera solo una prueba\nme equivoqué de ventana\ncambié de idea", "Bien, no hice nada."),
    (1, "cómo estás\ncómo andás\nqué tal\nqué tal estás\ncómo te va\ntodo bien?\ncómo va todo", "Estoy bien. ¿Qué debo hacer?"),
])):
    for w, words, text in texts:
        say(w, words, ["say " + text])

# ================================================================ Questions back

for say, texts in ((de, [
    ("lösch das\nlösch die\nlösch sie mal\nlösch die Datei\nkannst du das löschen?\nkannst du mal was löschen\ndie Datei kann weg\nweg damit\nmach das weg\nlöschen\nwirf das weg\nbitte löschen", "Welche Datei soll ich löschen?"),
    ("verschieb das\nverschieb die Datei\nverschieb die mal woandershin\nkannst du das verschieben\nschieb das mal rüber\nverschieben bitte", "Welche Datei soll ich wohin verschieben?"),
    ("kopier das\nkopier mal die Datei\nmach eine Kopie\nkannst du das kopieren?\nich brauch eine Kopie davon", "Welche Datei soll ich wohin kopieren?"),
    ("benenn das um\nbenenn die Datei um\nkannst du das umbenennen?\ngib der Datei einen anderen Namen\numbenennen bitte", "Welche Datei soll ich wie umbenennen?"),
    ("zeig mal her\nmach das auf\nöffne das\nöffne die Datei\nlies das vor\nzeig mir die Datei\nkannst du das öffnen", "Welche Datei soll ich zeigen?"),
    ("beende das\nmach das zu\nschieß das ab\nbeende den Prozess\nbeende das Programm\nstopp das Programm", "Welchen Prozess soll ich beenden?"),
    ("mach einen Commit\ncommitte das\ncommit bitte\nich will committen\nalles committen", "Wie soll die Commit-Nachricht lauten?"),
    ("such das\nsuch was\nsuch mal\nfinde das\nsuch die Datei\nkannst du was für mich suchen?\nich suche was", "Wonach soll ich suchen?"),
    ("mach das\nmach mal\nmach was\nhilf mir\nkannst du mir helfen?\nkümmer dich darum\nich brauch hilfe\nmach weiter\nregel das", "Was soll ich tun?"),
    ("räum auf\nräum mal auf\nmach Platz\nschaff mal Platz\nich brauch mehr Speicher, mach was frei\nmüll mal die Platte aus\nlösch ein paar Dateien\nlösch was Unnützes", "Was darf ich löschen?"),
    ("pack das aus\nentpack das\nentpacke das Archiv\nkannst du das entpacken?", "Welches Archiv soll ich entpacken?"),
    ("leg eine Datei an\nneue Datei\nmach eine neue Datei\nerstell mir eine Datei", "Wie soll die Datei heißen?"),
    ("leg einen Ordner an\nneuer Ordner\nmach mir einen Ordner\nich brauch einen neuen Ordner", "Wie soll der Ordner heißen?"),
]), (es, [
    ("bórralo\nborralo\nborra eso\nborra el archivo\nborra ese archivo\nelimínalo\neliminalo\nelimina eso\ntira eso\nquita eso\n¿puedes borrarlo?\nborrar\nborrá eso", "¿Qué archivo debo borrar?"),
    ("muévelo\nmovelo\nmueve eso\nmueve el archivo\npasa eso para otro lado\n¿me lo mueves?\nmuévelo a otro sitio", "¿Qué archivo debo mover y adónde?"),
    ("cópialo\ncopialo\ncopia eso\ncopia el archivo\nhaz una copia\nhacé una copia\nnecesito una copia de eso", "¿Qué archivo debo copiar y adónde?"),
    ("renómbralo\nrenombralo\ncámbiale el nombre\ncambiale el nombre\nponle otro nombre\nrenombra el archivo", "¿Qué archivo debo renombrar y cómo?"),
    ("ábrelo\nabrilo\nábreme eso\nmuéstramelo\nmostrámelo\nabre el archivo\nléelo\nenséñamelo\nquiero verlo", "¿Qué archivo debo mostrar?"),
    ("ciérralo\ncerralo\nmátalo\nmatalo\ncierra el programa\nmata el proceso\ndetenlo\ncierra eso", "¿Qué proceso debo terminar?"),
    ("haz commit\nhacé commit\nhaz un commit\ncommitealo\nquiero hacer un commit", "¿Cuál debe ser el mensaje del commit?"),
    ("búscalo\nbuscalo\nbusca eso\nbusca algo\nbusca el archivo\nbuscame algo\n¿me ayudas a buscar algo?", "¿Qué debo buscar?"),
    ("hazlo\nhacelo\nhaz eso\nhaz algo\nayúdame\nayudame\nencárgate\nencargate de eso\nsigue\notra vez\nnecesito ayuda", "¿Qué debo hacer?"),
    ("limpia un poco\nhaz limpieza\nhaz espacio\nhacé lugar\nlibera espacio\nliberá espacio\nborra algo\nborra cosas que no sirvan\nnecesito espacio, borra algo", "¿Qué puedo borrar?"),
    ("descomprímelo\ndescomprimilo\ndescomprime eso\nextráelo\nabre el zip", "¿Qué archivo debo descomprimir?"),
    ("crea un archivo\ncreá un archivo nuevo\nhaz un archivo\nnuevo archivo\nnecesito un archivo nuevo", "¿Cómo debe llamarse el archivo?"),
    ("crea una carpeta\nhacé una carpeta\nnueva carpeta\nhaz una carpeta nueva\nnecesito otra carpeta", "¿Cómo debe llamarse la carpeta?"),
])):
    for words, text in texts:
        say(0.8, words, ["ask " + text])
de(1, "benenn @file um\n@file umbenennen\ngib @file einen anderen Namen\n@file soll anders heißen", ["ask Wie soll @file heißen?"], file=a_file("de"))
de(1, "verschieb @file\n@file verschieben\nverschieb @file woandershin\n@file muss hier weg, woandershin", ["ask Wohin soll ich @file verschieben?"])
es(1, "renombra @file\ncámbiale el nombre a @file\nponle otro nombre a @file\n@file necesita otro nombre", ["ask ¿Cómo debe llamarse @file?"])
es(1, "mueve @file\nmové @file a otro lado\nmueve @file a otra carpeta", ["ask ¿Adónde debo mover @file?"])
de(0.8, "ersetz @q durch @q2\nersetze überall @q durch @q2\ntausch @q gegen @q2", ["ask In welcher Datei?"])
es(0.8, "cambia @q por @q2\nreemplaza @q por @q2\nsustituye @q por @q2", ["ask ¿En qué archivo?"])

# ================================================================ Beyond

TOPIC_DE = "den Klimawandel|Photosynthese|die Französische Revolution|Inflation|schwarze Löcher|Blockchain|Quantenphysik|den Zweiten Weltkrieg|neuronale Netze|Vulkane|die Steuererklärung|Rekursion".split("|")
TOPIC_ES = "el cambio climático|la fotosíntesis|la revolución francesa|la inflación|los agujeros negros|blockchain|la física cuántica|la segunda guerra mundial|las redes neuronales|los volcanes|la recursividad".split("|")
de(7, """
erklär mir @topic
erklär mir mal @topic einfach
was weißt du über @topic
schreib mir einen Aufsatz über @topic
schreib einen Text über @topic
schreib mir eine Mail an meinen Chef
schreib eine Bewerbung für mich
schreib eine Absage an den Vermieter
schreib ein Gedicht über @topic
schreib mir ein Programm das Primzahlen ausgibt
schreib ein Skript das jeden Tag ein Backup macht
programmier mir eine Webseite
fass @text zusammen
fasse mir @text kurz zusammen
worum geht es in @text
was ist die Kernaussage von @text
übersetz @text ins Englische
übersetze mir @text auf Deutsch
korrigier die Rechtschreibung in @text
mach @text schöner formuliert
verbessere den Stil von @text
formulier @text um
find den Fehler in @code
warum stürzt @code ab
warum funktioniert @code nicht
was macht der Code in @code
erklär mir den Code in @code
schreib Tests für @code
mach @code schneller
refaktorier @code
bau in @code eine neue Funktion ein
wie wird das Wetter morgen
regnet es heute
was gibt es Neues in der Welt
wer ist der Bundeskanzler
wer hat gestern gewonnen
wie hoch ist der Eiffelturm
was ist die Hauptstadt von Peru
wie koche ich Nudeln
was soll ich heute kochen
empfiehl mir einen Film
empfiehl mir ein gutes Buch
erzähl mir einen Witz
plan meinen Urlaub
was schenke ich meiner Mutter
buch mir einen Flug nach Madrid
was ist auf dem Foto @img zu sehen
beschreib das Bild @img
wie heißt das Lied in @song
welche meiner Fotos sind die schönsten
welche Dateien sind wichtig und welche kann ich löschen
sortier meine Dokumente nach Thema in Ordner
welches Angebot ist besser, @text oder @text2
vergleich die beiden Verträge @text und @text2 inhaltlich
beantworte die Fragen in @text
was soll ich an @text verbessern
mach aus @text eine Präsentation
schick die Datei @text per Mail an meine Kollegin
ruf meinen Vater an
bestell mir eine Pizza
spiel Musik
stell einen Wecker auf sieben
erinner mich morgen an den Zahnarzt
google mal nach @topic
such im Internet nach günstigen Laptops
was kostet Bitcoin gerade
was heißt Schmetterling auf Spanisch
wie sagt man danke auf Japanisch
hilf mir bei den Mathehausaufgaben in @text
löse die Gleichung x² + 3x = 10
warum ist der Himmel blau
ist mein Rechner gehackt worden
analysier die Logs und sag mir was schiefläuft
warum ist der Server gestern abgestürzt
""", "beyond", topic=lambda r: r.pick(TOPIC_DE), img=V["img"], song=lambda r: qd(r, lib.stem(r, "de") + ".mp3"))
es(7, """
explícame @topic
explicame @topic en palabras simples
qué sabes sobre @topic
escribe un ensayo sobre @topic
escribí un texto sobre @topic
escribe un correo para mi jefe
redacta una carta de presentación
escríbeme un poema sobre @topic
haz un programa que calcule números primos
escribe un script que haga backups todos los días
prográmame una página web
resume @text
resumime @text
hazme un resumen de @text
de qué trata @text
cuál es la idea principal de @text
traduce @text al inglés
traducí @text al español
corrige la ortografía de @text
corregí los errores de redacción de @text
mejora el estilo de @text
reescribe @text más formal
encuentra el error en @code
por qué falla @code
por qué no funciona @code
qué hace el código de @code
explícame el código de @code
escribe pruebas para @code
haz que @code sea más rápido
refactoriza @code
agrégale una función nueva a @code
va a llover mañana
qué tiempo hace hoy
cómo está el clima
qué noticias hay hoy
quién es el presidente de México
quién ganó ayer el partido
cuánto mide la torre Eiffel
cuál es la capital de Australia
cómo se hace una tortilla
qué cocino hoy
recomiéndame una película
recomendame un libro
cuéntame un chiste
contame un chiste
planea mis vacaciones
qué le regalo a mi mamá
reserva un vuelo a Madrid
qué se ve en la foto @img
describe la imagen @img
qué canción es @song
cuáles de mis fotos son las mejores
qué archivos son importantes y cuáles puedo borrar
organiza mis documentos por tema
qué presupuesto conviene más, @text o @text2
compara el contenido de los contratos @text y @text2 y dime cuál es mejor
responde las preguntas de @text
qué puedo mejorar de @text
haz una presentación a partir de @text
manda @text por correo a mi profesora
llama a mi mamá
pide una pizza
pon música
pon una alarma a las siete
recuérdame mañana la cita con el dentista
googlea @topic
busca en internet portátiles baratos
a cuánto está el dólar
cómo se dice mariposa en alemán
cómo se dice gracias en japonés
ayúdame con la tarea de matemáticas de @text
resuelve la ecuación x² + 3x = 10
por qué el cielo es azul
me hackearon la computadora?
analiza los logs y dime qué está fallando
por qué se cayó el servidor ayer
""", "beyond", topic=lambda r: r.pick(TOPIC_ES), img=V["img"], song=lambda r: qd(r, lib.stem(r, "es") + ".mp3"))

# ================================================================ German: place first, the condition apart


def rel_de(r):
    """What ends a relative clause: (in words, arguments)."""
    x = r.random()
    if x < 0.5:
        s, w = intents.duration(r, say_de)
        d = dative(s)
        return r.pick([f"älter als {s} sind", f"älter als {s} sind", f"über {s} alt sind", f"mehr als {s} alt sind", f"seit {d} nicht geändert wurden", f"seit mehr als {d} nicht angefasst wurden", f"ich seit {d} nicht angefasst habe", f"seit {d} unverändert sind", f"schon länger als {s} rumliegen"]), Raw(J(older_than_ms=w))
    if x < 0.85:
        s, w = intents.size(r, say_de)
        return (r.pick([f"größer als {s} sind", f"größer als {s} sind", f"mehr als {s} haben", f"über {s} groß sind", f"mehr als {s} belegen", f"mehr als {s} brauchen"]), Raw(J(min_bytes=w))) if r.chance(0.75) else (r.pick([f"kleiner als {s} sind", f"weniger als {s} haben", f"unter {s} liegen"]), Raw(J(max_bytes=w)))
    return r.pick([("heute geändert wurden", Raw(J(newer_than_ms="1d"))), ("diese Woche geändert wurden", Raw(J(newer_than_ms="1w"))), ("diesen Monat geändert wurden", Raw(J(newer_than_ms="1mo"))), ("seit gestern geändert wurden", Raw(J(newer_than_ms="2d"))), ("dieses Jahr geändert wurden", Raw(J(newer_than_ms="1y")))])


def was_de(r):
    """The same for `alles, was ...`."""
    s, raw = rel_de(r)
    for a, b in ((" sind", " ist"), (" wurden", " wurde"), (" haben", " hat"), (" belegen", " belegt"), (" brauchen", " braucht"), (" liegen", " liegt"), (" rumliegen", " rumliegt")):
        if s.endswith(a):
            return s[:-len(a)] + b, raw
    return s, raw


REL = dict(rel=rel_de, was=was_de)
for w, words, action in ((3, """
lösch @ort alle @kinds, die @rel
lösch @ort die @kinds die @rel
alle @kinds @ort, die @rel, können weg
alle @kinds löschen, die @rel, und zwar @ort
geh mal alles @ort durch und lösch die @kinds, die @rel
@ort liegen zu viele @kinds, lösch die, die @rel
@ort gibt's @kinds die @rel, wirf die weg
wenn @ort @kinds liegen, die @rel, dann lösch sie
ich will @ort aufräumen: alle @kinds die @rel sollen weg
@ort bitte alle @kinds entfernen, die @rel
falls es @ort @kinds gibt, die @rel, weg damit
kannst du @ort mal die @kinds löschen, die @rel?
ich brauche @ort keine @kinds mehr, die @rel, also löschen
die @kinds die @rel brauch ich nicht mehr, lösch sie @ort
""", 'fs.delete {"paths":"$1"}'), (2, """
verschieb @ort alle @kinds, die @rel, nach @dir
alle @kinds @ort, die @rel, sollen nach @dir
schieb die @kinds @ort, die @rel, in den Ordner @dir
@ort liegen @kinds die @rel, verschieb die nach @dir
@kinds, die @rel, gehören nach @dir, verschieb sie, sie liegen @ort
""", 'fs.move {"paths":"$1","into":"@dir"}'), (1.5, """
kopier @ort alle @kinds, die @rel, nach @dir
alle @kinds @ort, die @rel, nach @dir kopieren
sichere die @kinds @ort, die @rel, nach @dir
""", 'fs.copy {"paths":"$1","into":"@dir"}'), (1.2, """
pack @ort alle @kinds, die @rel, in @pack
alle @kinds @ort, die @rel, ins Archiv @pack packen
""", 'fs.archive {"paths":"$1","to":"@pack"}')):
    then(de, w, words, 'fs.search {"path":"@ort","name_glob":"@kinds",@rel}', action, **REL)
de(3, """
welche @kinds @wo gibt es, die @rel
gibt es @ort @kinds, die @rel
hab ich @ort noch @kinds, die @rel
zeig mir @ort die @kinds, die @rel
wie viele @kinds @ort gibt es, die @rel
zähl mal @ort die @kinds, die @rel
liegen @ort @kinds, die @rel?
ich such @ort @kinds, die @rel
""", ['fs.search {"path":"@wo","name_glob":"@kinds",@rel}', "ok @cnt", "show"], **REL)
then(de, 2, """
alles @ort, was @was, kann weg
lösch @ort alles, was @was
alles löschen @ort, was @was
was @ort @was, kannst du löschen
räum @ort auf und lösch alles was @was
wirf @ort alles weg, was @was
alles was @was, soll @ort verschwinden
""", 'fs.search {"path":"@ort","kind":"file",@was}', 'fs.delete {"paths":"$1"}', **REL)
then(de, 1.2, """
verschieb alles @ort, was @was, nach @dir
alles @ort, was @was, soll nach @dir
schieb @ort alles nach @dir, was @was
""", 'fs.search {"path":"@ort","kind":"file",@was}', 'fs.move {"paths":"$1","into":"@dir"}', **REL)
de(2, """
was gibt es @ort, was @was
zeig mir @ort alles, was @was
welche Dateien gibt es @ort, die @rel
gibt es @ort Dateien, die @rel
wie viele Dateien @ort gibt es, die @rel
""".replace("@was", "@rel").replace("was gibt es @ort, was @rel\n", "").replace("zeig mir @ort alles, was @rel\n", "zeig mir @ort alle Dateien, die @rel\n"), ['fs.search {"path":"@ort","kind":"file",@rel}', "ok @cnt", "show"], **REL)
DAY = [("heute", "1d"), ("gestern", "2d"), ("seit gestern", "2d"), ("diese Woche", "1w"), ("letzte Woche", "1w"), ("diesen Monat", "1mo"), ("letzten Monat", "1mo"), ("dieses Jahr", "1y"), ("in der letzten Stunde", "1h"), ("in den letzten 24 Stunden", "1d"), ("in den letzten drei Tagen", "3d"), ("in den letzten zwei Wochen", "2w"), ("in den letzten 30 Tagen", "30d")]
de(2.5, """
was hab ich @when @wo geändert
was wurde @when @wo geändert
welche Dateien wurden @when @wo geändert
welche Dateien hab ich @when @wo bearbeitet
woran hab ich @when @wo gearbeitet
was hat sich @when @wo getan
was kam @when @wo dazu
zeig mir was ich @when @wo gemacht habe
zeig alle Dateien die @when @wo geändert wurden
an welchen Dateien hab ich @when @wo gearbeitet
""", ['fs.search {"path":"@wo","kind":"file","newer_than_ms":"@when"}', "ok @cnt", "show"], when=DAY)
de(1.5, """
welche @kinds wurden @when @wo geändert
welche @kinds hab ich @when @wo bearbeitet
zeig mir die @kinds, die @when @wo geändert wurden
@kinds die @when @wo dazugekommen sind
""", ['fs.search {"path":"@wo","name_glob":"@kinds","newer_than_ms":"@when"}', "ok @cnt", "show"], when=DAY)
then(de, 1.5, """
such die Datei @name und lösch sie
wo immer @name liegt, lösch sie
find @name und wirf sie weg
irgendwo liegt noch @name, such und lösch das
""", 'fs.search {"path":".","name_glob":"@name"}', 'fs.delete {"paths":"$1"}', name=lambda r: qd(r, lib.stem(r, "de") + "." + some_ext(r)))
then(de, 1.2, """
such @name und verschieb sie nach @dir
find die Datei @name und schieb sie in den Ordner @dir
irgendwo liegt @name, such die und pack sie nach @dir
""", 'fs.search {"path":".","name_glob":"@name"}', 'fs.move {"paths":"$1","into":"@dir"}', name=lambda r: qd(r, lib.stem(r, "de") + "." + some_ext(r)))
then(de, 1.2, """
such @name und zeig mir was drinsteht
find @name und lies sie mir vor
such die Datei @name und öffne sie
ich weiß nicht wo @name liegt, such sie und zeig den Inhalt
""", 'fs.search {"path":".","name_glob":"@name"}', 'fs.read {"path":"$1.0"}', name=lambda r: qd(r, lib.stem(r, "de") + "." + r.pick(lib.EXT_TEXT)))

# ================================================================ Spanish: place first, the condition apart


def rel_es(r):
    x = r.random()
    if x < 0.5:
        s, w = intents.duration(r, say_es)
        return r.pick([f"tengan más de {s}", f"tienen más de {s}", f"no se hayan tocado en {s}", f"llevan más de {s} sin cambios", f"no he modificado en {s}", f"no se modifican desde hace {s}", f"pasen de {s} de antigüedad"]), Raw(J(older_than_ms=w))
    if x < 0.85:
        s, w = intents.size(r, say_es)
        return (r.pick([f"pesen más de {s}", f"pesan más de {s}", f"ocupen más de {s}", f"pasen de {s}", f"sean de más de {s}", f"superen {s}"]), Raw(J(min_bytes=w))) if r.chance(0.75) else (r.pick([f"pesen menos de {s}", f"ocupen menos de {s}", f"no lleguen a {s}"]), Raw(J(max_bytes=w)))
    return r.pick([("cambiaron hoy", Raw(J(newer_than_ms="1d"))), ("cambiaron esta semana", Raw(J(newer_than_ms="1w"))), ("cambiaron este mes", Raw(J(newer_than_ms="1mo"))), ("modifiqué ayer", Raw(J(newer_than_ms="2d"))), ("toqué este año", Raw(J(newer_than_ms="1y")))])


def kinds_m(r):
    return kindg_es(r, "m")[:2]


RES = dict(rel=rel_es, km=kinds_m)
for w, words, action in ((3, """
borra @ort los @km que @rel
borrá @ort todos los @km que @rel
en lo que hay @ort, borra los @km que @rel
@ort hay muchos @km, borra los que @rel
@ort hay @km que @rel, bórralos
si hay @km @ort que @rel, bórralos
revisá @ort y borrá los @km que @rel
mira @ort y elimina los @km que @rel
todos los @km @ort que @rel, elimínalos
los @km que @rel se pueden borrar, están @ort
quiero limpiar: los @km @ort que @rel, a la basura
¿puedes borrar @ort los @km que @rel?
ya no quiero @ort los @km que @rel, bórralos
""", 'fs.delete {"paths":"$1"}'), (2, """
mueve los @km @ort que @rel a @dir
pasá a @dir los @km @ort que @rel
a @dir van los @km @ort que @rel, muévelos
@ort hay @km que @rel, pásalos a @dir
si @ort hay @km que @rel, muévelos a @dir
""", 'fs.move {"paths":"$1","into":"@dir"}'), (1.5, """
copia a @dir los @km @ort que @rel
copiá los @km @ort que @rel a @dir
quiero en @dir una copia de los @km @ort que @rel
""", 'fs.copy {"paths":"$1","into":"@dir"}'), (1.2, """
comprime en @pack los @km @ort que @rel
mete en @pack todos los @km @ort que @rel
""", 'fs.archive {"paths":"$1","to":"@pack"}')):
    then(es, w, words, 'fs.search {"path":"@ort","name_glob":"@km",@rel}', action, **RES)
es(3, """
qué @km @wo hay que @rel
hay @km @ort que @rel
tengo @km @ort que @rel?
muéstrame los @km @ort que @rel
mostrame @ort los @km que @rel
cuántos @km hay @ort que @rel
cuántos @km @ort hay que @rel
lista @ort los @km que @rel
""", ['fs.search {"path":"@wo","name_glob":"@km",@rel}', "ok @cnt", "show"], **RES)
then(es, 2, """
borra @ort los archivos que @rel
borra todos los archivos que @rel, los que están @ort
elimina los archivos @ort que @rel
borrá cualquier archivo @ort que @rel
todos los archivos @ort que @rel, bórralos
""".replace("borrá cualquier archivo @ort que @rel\n", "").replace("borra todos los archivos que @rel, los que están @ort", "borra todos los archivos @ort que @rel"), 'fs.search {"path":"@ort","kind":"file",@rel}', 'fs.delete {"paths":"$1"}', **RES)
then(es, 1.2, "mueve los archivos @ort que @rel a @dir\npasa a @dir los archivos @ort que @rel\nmové a @dir todos los archivos @ort que @rel", 'fs.search {"path":"@ort","kind":"file",@rel}', 'fs.move {"paths":"$1","into":"@dir"}', **RES)
es(2, "qué archivos hay @ort que @rel\nhay archivos @ort que @rel?\nmuéstrame los archivos @ort que @rel\ncuántos archivos @ort hay que @rel\nlista los archivos @ort que @rel", ['fs.search {"path":"@ort","kind":"file",@rel}', "ok @cnt", "show"], **RES)
DIA = [("hoy", "1d"), ("ayer", "2d"), ("desde ayer", "2d"), ("esta semana", "1w"), ("la semana pasada", "1w"), ("este mes", "1mo"), ("el mes pasado", "1mo"), ("este año", "1y"), ("en la última hora", "1h"), ("en las últimas 24 horas", "1d"), ("en los últimos tres días", "3d"), ("en las últimas dos semanas", "2w"), ("en los últimos 30 días", "30d")]
es(2.5, """
qué modifiqué @when @wo
qué cambié @when @wo en los archivos
qué archivos modifiqué @when @wo
qué archivos cambiaron @when @wo
en qué archivos trabajé @when @wo
qué se modificó @when @wo
muéstrame lo que cambié @when @wo
archivos modificados @when @wo
qué archivos toqué @when @wo
qué se agregó @when @wo
""", ['fs.search {"path":"@wo","kind":"file","newer_than_ms":"@when"}', "ok @cnt", "show"], when=DIA)
es(1.5, "qué @km modifiqué @when @wo\nqué @km cambiaron @when @wo\nmuéstrame los @km que toqué @when @wo\nlos @km modificados @when @wo", ['fs.search {"path":"@wo","name_glob":"@km","newer_than_ms":"@when"}', "ok @cnt", "show"], when=DIA, km=kinds_m)
then(es, 1.5, "busca @name y bórralo\nencuentra el archivo @name y elimínalo\nbuscá @name y borralo\ndonde esté @name, bórralo", 'fs.search {"path":".","name_glob":"@name"}', 'fs.delete {"paths":"$1"}', **FIND_ES)
then(es, 1.2, "busca @name y muévelo a @dir\nencuentra @name y pásalo a @dir\nbuscá @name y movelo a la carpeta @dir\nno sé dónde está @name, búscalo y mételo en @dir", 'fs.search {"path":".","name_glob":"@name"}', 'fs.move {"paths":"$1","into":"@dir"}', **FIND_ES)
then(es, 1.2, "busca @name y muéstrame lo que dice\nencuentra @name y ábrelo\nbuscá @name y leémelo\nno sé dónde está @name, búscalo y enséñame el contenido", 'fs.search {"path":".","name_glob":"@name"}', 'fs.read {"path":"$1.0"}', name=lambda r: qd(r, lib.stem(r, "es") + "." + r.pick(lib.EXT_TEXT)))

# ================================================================ More of git

for say, rows in ((de, [
    (1.5, 'git.commit {"message":"@msg"}', "committe mit der Nachricht @msg\ncommit was gestaged ist mit der Nachricht @msg\ncommitte nur das Gestagte als @msg"),
    (1, "sh git stash pop", "hol meine beiseitegelegten Änderungen zurück\nstash pop\nStash wieder zurückholen\nbring die geparkten Änderungen zurück"),
    (0.7, "sh git stash list", "was liegt im Stash\nzeig den Stash\nwelche Stashes hab ich"),
    (0.8, "sh git tag", "welche Tags gibt es im Repo\nzeig die Git-Tags\nalle Tags auflisten"),
    (0.8, "sh git remote -v", "welche Remotes hat das Repo\nwohin wird hier gepusht\nzeig die Remotes\nwelches Remote ist eingetragen"),
    (0.8, "sh git blame @anyfile", "wer hat welche Zeile in @anyfile geschrieben\nzeig zu jeder Zeile von @anyfile den Autor\nblame @anyfile"),
    (0.8, "sh git reset @anyfile", "nimm @anyfile wieder aus dem Staging\n@anyfile soll doch nicht in den Commit, unstage das\nunstage @anyfile"),
    (0.8, 'git.diff {"stat_only":true}', "welche Dateien sind geändert und um wie viele Zeilen\nnur die Statistik der Änderungen\nwie viele Zeilen hab ich geändert, nur die Zahlen"),
    (0.8, 'git.branch {"remotes":true}', "zeig auch die Branches vom Server\nwelche Remote-Branches gibt es\nalle Branches, auch die auf dem Remote"),
    (0.8, 'git.branch {"rename":"@new_branch","to":"@new_branch2"}', "benenn den Branch @new_branch in @new_branch2 um\nder Branch @new_branch soll @new_branch2 heißen\nBranch @new_branch in @new_branch2 umbenennen"),
    (0.8, 'git.merge {"abort":true}', "brich den Merge ab\nMerge abbrechen\nich will den Merge doch nicht, brich ab"),
    (0.8, 'git.pull {"fetch_only":true}', "hol nur die neuen Commits ohne zu mergen\ngit fetch\nnur fetchen, nichts verändern"),
    (0.8, 'git.push {"branch":"@new_branch","set_upstream":true}', "push den neuen Branch @new_branch und setz den Upstream\nbring den Branch @new_branch zum ersten Mal auf den Server, mit Upstream"),
    (0.8, 'git.log {"from":"@branch"}', "zeig die Commits auf dem Branch @branch\nwas wurde auf @branch committet\nHistorie vom Branch @branch"),
]), (es, [
    (1.5, 'git.commit {"message":"@msg"}', "haz commit con el mensaje @msg\nhacé commit de lo que está en staging con mensaje @msg\nun commit con el mensaje @msg\ncommitea lo preparado como @msg\ncommit solo de lo que está en stage, mensaje @msg"),
    (1, "sh git stash pop", "recupera mis cambios del stash\ntrae de vuelta lo que guardé en el stash\nhaz stash pop\nrecuperá lo que dejé en el stash"),
    (0.7, "sh git stash list", "qué tengo en el stash\nmuestra el stash\nlista los stashes"),
    (0.8, "sh git tag", "qué tags tiene el repo\nmuestra las etiquetas de git\nqué versiones etiquetadas hay en git"),
    (0.8, "sh git remote -v", "qué remotos tiene el repo\na dónde se hace push aquí\nmuestra los remotos de git"),
    (0.8, "sh git blame @anyfile", "quién escribió cada línea de @anyfile\nmuestra el autor de cada línea de @anyfile\nblame de @anyfile"),
    (0.8, "sh git reset @anyfile", "saca @anyfile del staging\nquita @anyfile del stage\n@anyfile al final no va en el commit, sácalo del stage"),
    (0.8, 'git.diff {"stat_only":true}', "cuántas líneas cambié, solo los números\nsolo las estadísticas de mis cambios\nqué archivos cambié y cuántas líneas en cada uno"),
    (0.8, 'git.branch {"remotes":true}', "muestra también las ramas remotas\nqué ramas hay en el servidor\ntodas las ramas, incluidas las remotas"),
    (0.8, 'git.branch {"rename":"@new_branch","to":"@new_branch2"}', "renombra la rama @new_branch a @new_branch2\ncambia el nombre de la rama @new_branch a @new_branch2\nque la rama @new_branch se llame @new_branch2"),
    (0.8, 'git.merge {"abort":true}', "cancela el merge\naborta el merge\nno quiero seguir con el merge, cancelalo"),
    (0.8, 'git.pull {"fetch_only":true}', "solo trae los commits nuevos sin mezclar\nhaz fetch\ngit fetch, sin tocar mi rama"),
    (0.8, 'git.push {"branch":"@new_branch","set_upstream":true}', "sube la rama nueva @new_branch y déjala siguiendo al remoto\npush de la rama @new_branch con upstream"),
    (0.8, 'git.log {"from":"@branch"}', "muestra los commits de la rama @branch\nqué se commiteó en @branch\nhistorial de la rama @branch"),
])):
    for w, step, words in rows:
        say(w, words, [step, "ok", "show"])

# ================================================================ More shell lines

X = shell_lines.EXTRA
for say, rows in ((de, [
    ("sort -t, -k@c @onlycsv", "sortier @onlycsv nach Spalte @c\n@onlycsv nach Spalte @c ordnen\nordne die Zeilen von @onlycsv nach Spalte @c"),
    ("sort -t, -k@c -n @onlycsv", "sortier @onlycsv numerisch nach Spalte @c\n@onlycsv nach den Zahlen in Spalte @c sortieren"),
    ("sort -t, -k@c -rn @onlycsv", "sortier @onlycsv nach Spalte @c, die größten Zahlen zuerst\n@onlycsv absteigend nach Spalte @c sortieren, numerisch"),
    ("cut -d, -f@c,@c2 @onlycsv", "zeig nur die Spalten @c und @c2 von @onlycsv\nSpalten @c und @c2 aus @onlycsv\nich brauch aus @onlycsv nur Spalte @c und @c2"),
    ("cut -d, -f@c @onlycsv > @out", "speicher Spalte @c von @onlycsv in @out\nschreib die Spalte @c aus @onlycsv nach @out\nSpalte @c von @onlycsv als @out abspeichern"),
    ("cut -d, -f@c @onlycsv | sort | uniq -c | sort -rn", "wie oft kommt jeder Wert in Spalte @c von @onlycsv vor\nHäufigkeiten der Werte in Spalte @c von @onlycsv\ngruppier @onlycsv nach Spalte @c und zähl"),
    ("awk -F, '$@c > @num' @onlycsv", "zeig alle Zeilen von @onlycsv, bei denen Spalte @c größer als @num ist\nwelche Zeilen in @onlycsv haben in Spalte @c mehr als @num\nfilter @onlycsv: Spalte @c über @num"),
    ("awk -F, '$@c < @num' @onlycsv", "zeig alle Zeilen von @onlycsv, bei denen Spalte @c kleiner als @num ist\nZeilen aus @onlycsv mit Spalte @c unter @num"),
    ("awk -F, '$@c == \"@pat\"' @onlycsv", "zeig alle Zeilen von @onlycsv, wo in Spalte @c @pat steht\nfilter @onlycsv: Spalte @c gleich @pat"),
    ("awk -F, 'NR == 2 || NR > 2 && $@c > m { m = $@c } END { print m }' @onlycsv", "was ist der größte Wert in Spalte @c von @onlycsv\nMaximum von Spalte @c in @onlycsv\nhöchster Wert der Spalte @c in @onlycsv"),
    ("awk -F, 'NR == 2 || NR > 2 && $@c < m { m = $@c } END { print m }' @onlycsv", "was ist der kleinste Wert in Spalte @c von @onlycsv\nMinimum von Spalte @c in @onlycsv"),
    ("awk 'NR > 1' @onlycsv", "zeig @onlycsv ohne Kopfzeile\n@onlycsv ohne die erste Zeile anzeigen"),
    ("awk '{ print $@c }' @txt", "zeig das Wort Nummer @c jeder Zeile von @txt\nSpalte @c von @txt anzeigen\ngib Spalte @c aus @txt aus"),
    ("awk '{ if (length > m) { m = length; l = $0 } } END { print l }' @txt", "was ist die längste Zeile in @txt\nzeig die längste Zeile von @txt\nlängste Zeile in @txt"),
    ("awk 'length > @n' @txt", "welche Zeilen in @txt haben mehr als @n Zeichen\nZeilen aus @txt die länger als @n Zeichen sind"),
    ("awk '!seen[$0]++' @txt", "entferne doppelte Zeilen aus @txt, aber behalt die Reihenfolge\nzeig @txt ohne doppelte Zeilen in der alten Reihenfolge"),
    ("sort -u @txt | wc -l", "wie viele verschiedene Zeilen hat @txt\nAnzahl unterschiedlicher Zeilen in @txt"),
    ("paste -sd, @txt", "mach aus den Zeilen von @txt eine Zeile mit Kommas\nzeig die Zeilen von @txt durch Komma getrennt in einer Zeile"),
    ("tr '\\n' ' ' < @txt", "zeig @txt in einer einzigen Zeile\nersetz in @txt alle Zeilenumbrüche durch Leerzeichen und zeig das"),
    ("cat @txt >> @txt2", "häng den Inhalt von @txt an @txt2 an\nfüg @txt ans Ende von @txt2 an\nkopier den Inhalt von @txt ans Ende von @txt2"),
    ("cat *.@ext > @out", "füg alle @ext-Dateien hier zu @out zusammen\nalle .@ext Dateien in eine Datei @out packen\nverbinde alle *.@ext zu @out"),
    ("diff -rq @dir @dir2", "worin unterscheiden sich die Ordner @dir und @dir2\nvergleich die Ordner @dir und @dir2\nwelche Dateien sind in @dir und @dir2 verschieden"),
    ("grep -Fxvf @txt @txt2", "welche Zeilen aus @txt2 fehlen in @txt\nzeig die Zeilen von @txt2, die nicht in @txt stehen"),
    ("grep -Fxf @txt @txt2", "welche Zeilen haben @txt und @txt2 gemeinsam\nZeilen die in @txt und in @txt2 stehen"),
    ("grep -n @pat @txt", "zeig die Zeilen mit @pat in @txt samt Zeilennummer\nZeilennummern der Treffer von @pat in @txt"),
    ("grep -i @pat @txt", "such @pat in @txt, egal ob groß oder klein geschrieben\n@pat in @txt suchen ohne auf Groß- und Kleinschreibung zu achten"),
    ("grep @pat @txt > @out", "speicher alle Zeilen mit @pat aus @txt in @out\nschreib die Zeilen aus @txt mit @pat nach @out"),
    ("head -n @n @txt > @out", "speicher die ersten @n Zeilen von @txt in @out\nschreib die ersten @n Zeilen aus @txt nach @out"),
    ("tail -n @n @txt > @out", "speicher die letzten @n Zeilen von @txt in @out\nschreib die letzten @n Zeilen aus @txt nach @out"),
    ("sed -i '1d' @txt", "lösch die erste Zeile von @txt\nentferne die erste Zeile aus @txt\ndie erste Zeile in @txt kann weg"),
    ("sed -i '$d' @txt", "lösch die letzte Zeile von @txt\nentferne die letzte Zeile aus @txt"),
    ("sed -i 's/[[:space:]]*$//' @txt", "entferne die Leerzeichen am Zeilenende in @txt\nmach die überflüssigen Leerzeichen am Ende der Zeilen von @txt weg"),
    ("sed -i 's/\\r$//' @txt", "wandel die Zeilenenden von @txt von Windows nach Unix um\nmach die Windows-Zeilenenden aus @txt weg"),
    ("tr 'A-Z' 'a-z' < @txt", "zeig @txt in Kleinbuchstaben\n@txt komplett klein geschrieben ausgeben"),
    ("wc -c < @anyfile", "wie viele Bytes sind in @anyfile, nur die Zahl\nnur die Anzahl der Bytes von @anyfile"),
    ("find @dir -name '*.@ext' -exec du -ch {} + | tail -n 1", "wie viel Platz brauchen die .@ext-Dateien in @dir zusammen\nwie groß sind alle @ext-Dateien in @dir zusammen\nGesamtgröße der .@ext Dateien in @dir"),
    ("cat *.@ext | wc -l", "wie viele Zeilen haben alle .@ext-Dateien hier zusammen\nGesamtzahl der Zeilen in allen @ext-Dateien hier"),
    ("find @dir -type f | sed 's/.*\\.//' | sort | uniq -c | sort -rn", "wie viele Dateien gibt es pro Endung in @dir\nzähl die Dateien in @dir nach Endung"),
    ("find @dir -type f -newermt @date", "welche Dateien in @dir wurden nach dem @date geändert\nDateien in @dir seit dem @date"),
    ("find @dir -user @user", "welche Dateien in @dir gehören @user\nfinde alles in @dir was @user gehört"),
    ("find @dir -perm @mode", "welche Dateien in @dir haben die Rechte @mode\nsuch Dateien mit den Rechten @mode in @dir"),
    ("find @dir -name '* *'", "welche Dateien in @dir haben Leerzeichen im Namen\nDateien mit Leerzeichen im Namen in @dir finden"),
    ("shuf -i @from-@to -n 1", "gib mir eine Zufallszahl zwischen @from und @to\nZufallszahl von @from bis @to\nzieh eine zufällige Zahl zwischen @from und @to"),
    ("seq @from @to", "zähl von @from bis @to\nalle Zahlen von @from bis @to ausgeben"),
    ("cat /proc/sys/kernel/random/uuid", "erzeug eine UUID\ngib mir eine neue UUID\nich brauch eine UUID"),
    ("python3 -c 'print(@num / @num3)'", "was ist @num geteilt durch @num3\nwie viel ist @num durch @num3\nteil @num durch @num3"),
    ("python3 -c 'print(@num ** 0.5)'", "was ist die Wurzel aus @num\nQuadratwurzel von @num\nWurzel @num"),
    ("base64 @anyfile", "kodier @anyfile als base64\n@anyfile in base64 ausgeben"),
    ("readlink -f @anyfile", "wie ist der volle Pfad von @anyfile\nzeig den absoluten Pfad von @anyfile"),
    ("pdftotext @pdf @outtxt", "zieh den Text aus @pdf und speicher ihn als @outtxt\nwandel @pdf in Text um, nach @outtxt\n@pdf als Text in @outtxt speichern"),
    ("pandoc @md -o @html", "wandel @md in @html um\nmach aus @md die HTML-Datei @html"),
    ("journalctl -u @svc -n @n", "zeig die letzten @n Logzeilen vom Dienst @svc\nletzte @n Meldungen des Dienstes @svc"),
    ("dmesg | tail -n @n", "zeig die letzten @n Kernelmeldungen\ndie letzten @n Zeilen von dmesg"),
    ("systemctl --failed", "welche Dienste sind fehlgeschlagen\ngibt es Dienste die nicht starten konnten"),
    ("lsblk", "welche Laufwerke sind angeschlossen\nzeig alle Datenträger und Partitionen"),
    ("lsusb", "welche USB-Geräte hängen am Rechner\nwas ist per USB angeschlossen"),
    ("id", "welche Benutzer-ID hab ich\nzeig meine Benutzer- und Gruppen-IDs"),
    ("groups", "in welchen Gruppen bin ich\nmeine Gruppen anzeigen"),
    ("pip list", "welche Python-Pakete sind installiert\nliste die installierten pip Pakete"),
    ("pip install @pkg", "installier das Python-Paket @pkg\ninstalliere @pkg mit pip"),
    ("npm install", "installier die npm-Abhängigkeiten\nnpm install bitte"),
    ("make @target", "führ make @target aus\nmake @target bitte\nbau das Target @target mit make"),
    ("zcat @gz", "zeig den Inhalt von @gz ohne zu entpacken\nlies @gz, das ist komprimiert"),
    ("unzip -t @zip", "ist das Archiv @zip in Ordnung\nprüf ob @zip beschädigt ist\nteste das zip @zip"),
    ("rsync -av @dir/ @dir2/", "synchronisier @dir nach @dir2\nspiegel den Ordner @dir nach @dir2 mit rsync\ngleich @dir nach @dir2 ab"),
    ("tail -n @n @log | grep @pat", "such @pat in den letzten @n Zeilen von @log\nsteht @pat in den letzten @n Zeilen von @log"),
]), (es, [
    ("sort -t, -k@c @onlycsv", "ordena @onlycsv por la columna @c\nordená @onlycsv según la columna @c\nlas filas de @onlycsv ordenadas por la columna @c"),
    ("sort -t, -k@c -n @onlycsv", "ordena @onlycsv numéricamente por la columna @c\nordena @onlycsv por los números de la columna @c"),
    ("sort -t, -k@c -rn @onlycsv", "ordena @onlycsv por la columna @c de mayor a menor\n@onlycsv por columna @c, los números más altos primero"),
    ("cut -d, -f@c,@c2 @onlycsv", "muestra solo las columnas @c y @c2 de @onlycsv\nlas columnas @c y @c2 de @onlycsv\nde @onlycsv quiero las columnas @c y @c2"),
    ("cut -d, -f@c @onlycsv > @out", "guarda la columna @c de @onlycsv en @out\npasa la columna @c de @onlycsv a @out\nextrae la columna @c de @onlycsv a @out"),
    ("cut -d, -f@c @onlycsv | sort | uniq -c | sort -rn", "cuántas veces aparece cada valor de la columna @c de @onlycsv\nagrupa @onlycsv por la columna @c y cuenta\nfrecuencia de los valores de la columna @c de @onlycsv"),
    ("awk -F, '$@c > @num' @onlycsv", "muestra las filas de @onlycsv donde la columna @c es mayor que @num\nfilas de @onlycsv con la columna @c por encima de @num\nfiltra @onlycsv: columna @c mayor que @num"),
    ("awk -F, '$@c < @num' @onlycsv", "muestra las filas de @onlycsv donde la columna @c es menor que @num\nfilas de @onlycsv con la columna @c por debajo de @num"),
    ("awk -F, '$@c == \"@pat\"' @onlycsv", "muestra las filas de @onlycsv donde la columna @c dice @pat\nfiltra @onlycsv: columna @c igual a @pat"),
    ("awk -F, 'NR == 2 || NR > 2 && $@c > m { m = $@c } END { print m }' @onlycsv", "cuál es el valor más alto de la columna @c de @onlycsv\nmáximo de la columna @c de @onlycsv"),
    ("awk -F, 'NR == 2 || NR > 2 && $@c < m { m = $@c } END { print m }' @onlycsv", "cuál es el valor más bajo de la columna @c de @onlycsv\nmínimo de la columna @c de @onlycsv"),
    ("awk 'NR > 1' @onlycsv", "muestra @onlycsv sin el encabezado\n@onlycsv sin la primera línea"),
    ("awk '{ print $@c }' @txt", "muestra la palabra número @c de cada línea de @txt\ncolumna @c de @txt"),
    ("awk '{ if (length > m) { m = length; l = $0 } } END { print l }' @txt", "cuál es la línea más larga de @txt\nmuestra la línea más larga de @txt"),
    ("awk 'length > @n' @txt", "qué líneas de @txt tienen más de @n caracteres\nlíneas de @txt con más de @n caracteres"),
    ("awk '!seen[$0]++' @txt", "quita las líneas repetidas de @txt pero conserva el orden\nmuestra @txt sin líneas repetidas y en el mismo orden"),
    ("sort -u @txt | wc -l", "cuántas líneas distintas tiene @txt\nnúmero de líneas diferentes en @txt"),
    ("paste -sd, @txt", "junta las líneas de @txt en una sola separadas por comas\nmuestra las líneas de @txt separadas por comas en una línea"),
    ("tr '\\n' ' ' < @txt", "muestra @txt en una sola línea\npon todo @txt en una línea"),
    ("cat @txt >> @txt2", "añade el contenido de @txt al final de @txt2\nagrega lo que hay en @txt a @txt2\npegá el contenido de @txt al final de @txt2"),
    ("cat *.@ext > @out", "junta todos los .@ext de aquí en @out\nune todos los archivos @ext en uno llamado @out\ncombina todos los *.@ext en @out"),
    ("diff -rq @dir @dir2", "en qué se diferencian las carpetas @dir y @dir2\ncompara las carpetas @dir y @dir2\nqué archivos son distintos entre @dir y @dir2"),
    ("grep -Fxvf @txt @txt2", "qué líneas de @txt2 no están en @txt\nmuestra lo que hay en @txt2 y falta en @txt"),
    ("grep -Fxf @txt @txt2", "qué líneas tienen en común @txt y @txt2\nlíneas que están tanto en @txt como en @txt2"),
    ("grep -n @pat @txt", "muestra las líneas con @pat de @txt y su número\nen qué números de línea de @txt sale @pat"),
    ("grep -i @pat @txt", "busca @pat en @txt sin importar mayúsculas\n@pat en @txt, da igual mayúsculas o minúsculas"),
    ("grep @pat @txt > @out", "guarda en @out las líneas de @txt con @pat\npasa las líneas de @txt que tienen @pat a @out"),
    ("head -n @n @txt > @out", "guarda las primeras @n líneas de @txt en @out\nlas primeras @n líneas de @txt, a @out"),
    ("tail -n @n @txt > @out", "guarda las últimas @n líneas de @txt en @out\nlas últimas @n líneas de @txt, a @out"),
    ("sed -i '1d' @txt", "borra la primera línea de @txt\nquita la primera línea de @txt\neliminá la primera línea del archivo @txt"),
    ("sed -i '$d' @txt", "borra la última línea de @txt\nquita la última línea de @txt"),
    ("sed -i 's/[[:space:]]*$//' @txt", "quita los espacios al final de las líneas de @txt\nelimina los espacios sobrantes al final de cada línea de @txt"),
    ("sed -i 's/\\r$//' @txt", "convierte los saltos de línea de @txt de windows a unix\nquita los finales de línea de windows de @txt"),
    ("tr 'A-Z' 'a-z' < @txt", "muestra @txt en minúsculas\n@txt todo en minúsculas"),
    ("wc -c < @anyfile", "cuántos bytes hay en @anyfile, solo el número\nsolo la cantidad de bytes de @anyfile"),
    ("find @dir -name '*.@ext' -exec du -ch {} + | tail -n 1", "cuánto ocupan en total los .@ext de @dir\ncuánto pesan juntos los archivos @ext de @dir\ntamaño total de los .@ext en @dir"),
    ("cat *.@ext | wc -l", "cuántas líneas suman todos los .@ext de aquí\ntotal de líneas de todos los archivos @ext de esta carpeta"),
    ("find @dir -type f | sed 's/.*\\.//' | sort | uniq -c | sort -rn", "cuántos archivos hay de cada extensión en @dir\ncuenta los archivos de @dir por extensión"),
    ("find @dir -type f -newermt @date", "qué archivos de @dir cambiaron después del @date\narchivos de @dir desde el @date"),
    ("find @dir -user @user", "qué archivos de @dir son de @user\nencuentra todo lo de @user en @dir"),
    ("find @dir -perm @mode", "qué archivos de @dir tienen permisos @mode\nbusca archivos con permisos @mode en @dir"),
    ("find @dir -name '* *'", "qué archivos de @dir tienen espacios en el nombre\nbusca nombres con espacios en @dir"),
    ("shuf -i @from-@to -n 1", "dame un número al azar entre @from y @to\nun número aleatorio del @from al @to\nelige un número entre @from y @to"),
    ("seq @from @to", "cuenta del @from al @to\nlista los números del @from al @to"),
    ("cat /proc/sys/kernel/random/uuid", "genera un uuid\ndame un uuid nuevo\nnecesito un uuid"),
    ("python3 -c 'print(@num / @num3)'", "cuánto es @num entre @num3\ncuánto es @num dividido entre @num3\ndivide @num entre @num3\n@num dividido por @num3 cuánto da"),
    ("python3 -c 'print(@num ** 0.5)'", "cuál es la raíz cuadrada de @num\nraíz de @num"),
    ("base64 @anyfile", "codifica @anyfile en base64\n@anyfile en base64"),
    ("readlink -f @anyfile", "cuál es la ruta completa de @anyfile\nruta absoluta de @anyfile"),
    ("pdftotext @pdf @outtxt", "saca el texto de @pdf y guárdalo en @outtxt\nconvierte @pdf a texto en @outtxt\npasá @pdf a texto, a @outtxt"),
    ("pandoc @md -o @html", "convierte @md en @html\npasa @md a html en @html"),
    ("journalctl -u @svc -n @n", "muestra las últimas @n líneas del log del servicio @svc\núltimos @n mensajes del servicio @svc"),
    ("dmesg | tail -n @n", "muestra los últimos @n mensajes del kernel\nlas últimas @n líneas de dmesg"),
    ("systemctl --failed", "qué servicios fallaron\nhay servicios caídos"),
    ("lsblk", "qué discos hay conectados\nmuestra los discos y particiones"),
    ("lsusb", "qué dispositivos usb hay conectados\nqué tengo enchufado por usb"),
    ("id", "cuál es mi id de usuario\nmuestra mis ids de usuario y grupo"),
    ("groups", "en qué grupos estoy\nmuestra mis grupos"),
    ("pip list", "qué paquetes de python tengo instalados\nlista los paquetes de pip"),
    ("pip install @pkg", "instala el paquete de python @pkg\ninstalá @pkg con pip"),
    ("npm install", "instala las dependencias de npm\nhaz npm install"),
    ("make @target", "ejecuta make @target\ncorre make @target\nhaz make @target"),
    ("zcat @gz", "muestra el contenido de @gz sin descomprimir\nlee @gz, que está comprimido"),
    ("unzip -t @zip", "está bien el archivo @zip\ncomprueba si @zip está dañado\nprueba el zip @zip"),
    ("rsync -av @dir/ @dir2/", "sincroniza @dir con @dir2\nsincronizá la carpeta @dir hacia @dir2\nhaz un rsync de @dir a @dir2"),
    ("tail -n @n @log | grep @pat", "busca @pat en las últimas @n líneas de @log\naparece @pat en las últimas @n líneas de @log"),
])):
    for line, words in rows:
        spans = {}

        def lower(r, spans=spans):
            spans["a"] = r.choice([1, 1, 2, 5, 10, r.randint(1, 90)])
            return str(spans["a"])

        say(0.7, words, ["sh " + line, "ok", "show"], pat=PAT, dir=V["dir"], ext=lambda r: r.pick("txt md py js html css csv log json sh c".split()), num=lambda r: str(r.pick([r.randint(2, 99), r.randint(100, 9999)])), num3=lambda r: str(r.randint(2, 60)), mode=lambda r: r.pick("777 755 644 600".split()), svc=X["svc"], pkg=X["pkg"], target=X["target"],
            **{"from": lower, "to": lambda r, spans=spans: str(spans.pop("a", 1) + r.choice([5, 9, 10, 50, 99, r.randint(2, 400)]))})

# ================================================================ Reasons around the request, corrections, several steps

PRE_DE = dict(
    full=["Ich hab kaum noch Speicher.", "Mein Handy meckert, dass der Speicher voll ist.", "die platte läuft über,", "Ich mach gerade Frühjahrsputz.", "so, jetzt wird aufgeräumt:", "hier herrscht Chaos.", "mein Laptop ist voll,", "das Update will nicht, kein Platz mehr.", "ich geb den Rechner morgen ab,", "hab alles gesichert,", "der Admin hat geschimpft wegen der Quota.", "ok, aufräumen:", "wir brauchen Platz auf dem Server."],
    useless=["die brauch ich nicht mehr", "die nehmen nur Platz weg", "ist eh alles alt", "hab ich schon gesichert", "ist nur noch Müll", "braucht kein Mensch mehr", "das ist alles veraltet", "die liegen nur im Weg rum", "danke dir"],
    order=["Ich bring gerade Ordnung rein.", "das liegt alles kreuz und quer,", "Ich sortiere meine Sachen.", "hier findet man ja nichts mehr.", "für die Steuer brauch ich Ordnung:", "mein Desktop sieht schlimm aus.", "damit ich später alles finde:", "Projekt ist fertig,"],
    carry=["Ich fahr morgen weg und brauch die Daten.", "für die Kollegin:", "zur Sicherheit", "für den USB-Stick:", "bevor was verloren geht:", "ich setz den Rechner neu auf,", "Der Kunde will die Dateien haben.", "morgen ist Abgabe,"],
    look=["Ich such schon den ganzen Tag.", "ich blick nicht mehr durch,", "kurze Frage:", "sag mal,", "ich muss was nachschauen:", "mich interessiert:", "Du, eine Frage:", "ich bin neu hier und kenne mich nicht aus,", "hilf mir mal kurz,"])
PRE_ES = dict(
    full=["Casi no me queda espacio.", "El celular dice que la memoria está llena.", "se me llenó el disco,", "Estoy haciendo limpieza.", "bueno, a limpiar:", "esto es un caos,", "tengo la laptop llena,", "No puedo actualizar porque no hay espacio.", "mañana devuelvo la computadora,", "ya hice copia de todo,", "el admin se quejó de la cuota,", "necesitamos espacio en el servidor,"],
    useless=["ya no sirve nada de eso", "solo ocupan lugar", "es todo viejo", "ya tengo copia", "es pura basura", "nadie usa eso", "está todo desactualizado", "gracias"],
    order=["Estoy ordenando mis cosas.", "está todo mezclado,", "quiero poner orden:", "acá no se encuentra nada,", "para la declaración de impuestos:", "tengo el escritorio hecho un desastre,", "para encontrarlo después,", "ya terminé el proyecto,"],
    carry=["Mañana viajo y necesito los datos.", "para mi compañera:", "por seguridad", "para el pendrive:", "antes de que se pierda algo:", "voy a formatear,", "El cliente quiere los archivos.", "mañana es la entrega,"],
    look=["Llevo todo el día buscando.", "no me aclaro,", "una pregunta:", "oye,", "tengo que revisar algo:", "quiero saber:", "che,", "soy nuevo aquí y no conozco nada,", "ayúdame un momento:"])

then(de, 3, "@full lösch bitte @sel\n@full lösch @sel\n@full @sel können weg\n@full bitte @sel löschen\n@full kannst du @sel löschen?\nlösch @sel, @useless\nbitte @sel löschen, @useless\n@sel können weg, @useless\n@full entferne @sel, @useless\nweg mit dem Zeug: @sel, @useless\n@full da sind @sel, die müssen weg", "fs.search {@sel}", 'fs.delete {"paths":"$1"}', **PRE_DE)
then(es, 3, "@full borra @sel\n@full borrá @sel por favor\n@full hay que borrar @sel\n@full ¿puedes eliminar @sel?\nborra @sel, @useless\nelimina @sel, @useless\n@full elimina @sel, @useless\n@full quiero borrar @sel\ntira todo esto: @sel, @useless", "fs.search {@sel}", 'fs.delete {"paths":"$1"}', **PRE_ES)
then(de, 2, "@order verschieb @sel nach @dir\n@order @sel sollen nach @dir\n@order pack @sel in den Ordner @dir\n@order kannst du @sel nach @dir schieben?\n@order bitte @sel nach @dir räumen", "fs.search {@sel}", 'fs.move {"paths":"$1","into":"@dir"}', **PRE_DE)
then(es, 2, "@order mueve @sel a @dir\n@order pasá @sel a la carpeta @dir\n@order mete @sel en @dir\n@order ¿puedes mover @sel a @dir?\n@order quiero @sel en la carpeta @dir", "fs.search {@sel}", 'fs.move {"paths":"$1","into":"@dir"}', **PRE_ES)
then(de, 1.5, "@carry kopier @sel nach @dir\n@carry bitte @sel nach @dir kopieren\n@carry mach von allem eine Kopie in @dir, also @sel", "fs.search {@sel}", 'fs.copy {"paths":"$1","into":"@dir"}', **PRE_DE)
then(es, 1.5, "@carry copia @sel a @dir\n@carry copiá @sel en la carpeta @dir\n@carry haz una copia de @sel en @dir", "fs.search {@sel}", 'fs.copy {"paths":"$1","into":"@dir"}', **PRE_ES)
then(de, 1.2, "@carry pack @sel in @pack\n@carry mach @pack aus folgenden Dateien: @sel\n@carry ich brauch @sel als @pack", "fs.search {@sel}", 'fs.archive {"paths":"$1","to":"@pack"}', **PRE_DE)
then(es, 1.2, "@carry comprime @sel en @pack\n@carry mete @sel en @pack\n@carry necesito @sel en un @pack", "fs.search {@sel}", 'fs.archive {"paths":"$1","to":"@pack"}', **PRE_ES)
de(2, "@look zeig mir @sel\n@look wo sind @sel\n@look gibt es hier irgendwo sowas: @sel\n@look such @sel\n@look ich brauche @sel\n@look findest du @sel", ["fs.search {@sel}", "ok @cnt", "show"], **PRE_DE)
es(2, "@look muéstrame @sel\n@look dónde están @sel\n@look busca @sel\n@look necesito ver @sel\n@look buscá @sel", ["fs.search {@sel}", "ok @cnt", "show"], **PRE_ES)
de(1.2, "@look wo ist @name\n@look wo liegt die Datei @name\n@look such @name\n@look ich find @name nicht mehr", ['fs.search {"path":".","name_glob":"@name"}', "ok 1", "show"], **PRE_DE, name=lambda r: qd(r, lib.stem(r, "de") + "." + some_ext(r)))
es(1.2, "@look dónde está @name\n@look busca el archivo @name\n@look no encuentro @name", ['fs.search {"path":".","name_glob":"@name"}', "ok 1", "show"], **PRE_ES, **FIND_ES)
de(1.2, "@look was steht in @text\n@look zeig mir @text\n@look mach mal @text auf\n@look lies @text", ['fs.read {"path":"@text"}', "ok", "show"], **PRE_DE)
es(1.2, "@look qué dice @text\n@look muéstrame @text\n@look abre @text\n@look leé @text", ['fs.read {"path":"@text"}', "ok", "show"], **PRE_ES)
de(1.2, "@full lösch @file\n@full @file kann weg\nlösch @file, @useless\n@full die Datei @file bitte entfernen", ['fs.delete {"paths":["@file"]}', "ok", "show"], **PRE_DE)
es(1.2, "@full borra @file\n@full elimina el archivo @file\nborra @file, @useless\n@full @file se puede borrar", ['fs.delete {"paths":["@file"]}', "ok", "show"], **PRE_ES)

# Corrections: what was said last counts.
de(1.2, "lösch @file2, nein warte, @file\nlösch @file2 ... ach nein, ich meine @file\nlösch nicht @file2 sondern @file\nnicht @file2 löschen, sondern @file", ['fs.delete {"paths":["@file"]}', "ok", "show"], file=a_file("de"))
es(1.2, "borra @file2, no, perdón, @file\nborra @file2 ... digo, @file\nno borres @file2 sino @file\nborrá @file2, no, mejor @file", ['fs.delete {"paths":["@file"]}', "ok", "show"])
de(1.2, "zeig mir @text2, nee, ich meine @text\nlies @text2, Quatsch, @text\nnicht @text2, sondern @text will ich sehen\nöffne @text2, äh, @text", ['fs.read {"path":"@text"}', "ok", "show"])
es(1.2, "muéstrame @text2, no, perdón, @text\nabre @text2, digo, @text\nno @text2, el que quiero ver es @text\nleé @text2, no, @text", ['fs.read {"path":"@text"}', "ok", "show"])
de(1, "verschieb @file nach @dir2, nein, nach @dir\n@file soll nach @dir2, ach quatsch, nach @dir\nverschieb @file nicht nach @dir2 sondern nach @dir", ['fs.move {"from":"@file","into":"@dir"}', "ok", "show"])
es(1, "mueve @file a @dir2, no, mejor a @dir\nmueve @file no a @dir2 sino a @dir\npasa @file a @dir2, perdón, a @dir", ['fs.move {"from":"@file","into":"@dir"}', "ok", "show"])
de(1, "benenn @file in @name2 um, nein, besser in @name\n@file soll @name2 heißen, ach nein, @name", ['fs.move {"renames":[{"from":"@file","to":"@name"}]}', "ok", "show"])
es(1, "renombra @file a @name2, no, mejor a @name\nque @file se llame @name2, no, perdón, @name", ['fs.move {"renames":[{"from":"@file","to":"@name"}]}', "ok", "show"])
de(0.8, "die letzten @n2 Zeilen von @text, nein, die letzten @n\nzeig die letzten @n2, nee, @n Zeilen von @text", ['fs.read {"path":"@text","last_lines":@n}', "ok", "show"])
es(0.8, "las últimas @n2 líneas de @text, no, mejor @n\nmuestra las últimas @n2, digo, @n líneas de @text", ['fs.read {"path":"@text","last_lines":@n}', "ok", "show"])
de(0.8, "beende @prog2, nein, @prog\nschließ nicht @prog2 sondern @prog", ['process.kill {"name":"@prog"}', "ok", "show"])
es(0.8, "cierra @prog2, no, @prog\nno cierres @prog2 sino @prog", ['process.kill {"name":"@prog"}', "ok", "show"])

# A name that is not there: it is searched once.
AROUND = lambda key: lambda v, r: {"near": intents.around(v[key])}
for say, read, dele, size_ in ((de, "was steht in @text\nzeig mir @text\nlies @text\nöffne @text\nInhalt von @text", "lösch @file\n@file kann weg\n@file löschen\nentferne @file", "wie groß ist die Datei @file\nwann wurde @file geändert\nwie alt ist @file"),
                               (es, "qué dice @text\nmuestra @text\nabre @text\nlee @text\ncontenido de @text", "borra @file\nelimina @file\nborrá @file\nquiero borrar @file", "cuánto pesa el archivo @file\ncuándo se modificó @file\nde cuándo es @file")):
    for words, key, call in ((read, "text", 'fs.read {"path":"%s"}'), (dele, "file", 'fs.delete {"paths":["%s"]}'), (size_, "file", 'fs.stat {"path":"%s"}')):
        again = call.replace('["%s"]', '["$2.0"]').replace("%s", "$2.0")
        say(0.35, words, [call % ("@" + key), "error missing", 'fs.search {"path":".","name_glob":"@near"}', "ok 1", again, "ok", "show"], derive=AROUND(key))
        say(0.2, words, [call % ("@" + key), "error missing", 'fs.search {"path":".","name_glob":"@near"}', "ok 0", "show"], derive=AROUND(key))

STEM = lambda v, r: {"stem": intents.stem_of(v["arch"])}
for say, rows in ((de, [
    (1, ['fs.extract {"archive":"@arch","to":"@stem"}', "ok", 'fs.delete {"paths":["@arch"]}'], "entpack @arch und lösch danach das Archiv\npack @arch aus und wirf das Archiv dann weg\n@arch entpacken und anschließend löschen\nentpacke @arch, das Archiv selbst kann danach weg", STEM),
    (1, ['fs.archive {"paths":["@dir"],"to":"@pack","remove_originals":true}'], "pack @dir in @pack und lösch den Ordner danach\narchivier @dir als @pack und entferne das Original\n@dir in @pack packen, der Ordner kann danach weg\nverschieb @dir ins Archiv @pack", None),
    (1, ['net.download {"url":"@dl","to":"@path"}'], "lad @dl in den Ordner @dir\nlad @dl nach @dir runter\nspeicher @dl im Ordner @dir\nlade @dl herunter, und zwar nach @dir", lambda v, r: {"path": v["dir"].rstrip("/") + "/" + v["dl"].rsplit("/", 1)[1]}),
    (1, ['fs.mkdir {"path":"@dirname","parents":true}', "ok", 'fs.mkdir {"path":"@dirname2","parents":true}'], "leg die Ordner @dirname und @dirname2 an\nich brauch zwei Ordner: @dirname und @dirname2\nmach mir die Ordner @dirname und @dirname2\nerstell einen Ordner @dirname und einen Ordner @dirname2", None),
    (0.8, ['fs.delete {"paths":["@file"]}', "ok", 'fs.move {"renames":[{"from":"@file2","to":"@name"}]}'], "lösch @file und benenn dann @file2 in @name um\nerst @file löschen, danach @file2 in @name umbenennen\n@file kann weg, und @file2 soll @name heißen", None),
    (0.8, ['fs.mkdir {"path":"@dirname","parents":true}', "ok", 'fs.copy {"from":"@file","into":"@dirname"}'], "leg @dirname an und kopier @file da rein\nmach einen Ordner @dirname und tu eine Kopie von @file rein\nneuer Ordner @dirname, darin eine Kopie von @file", None),
    (0.8, ['process.kill {"name":"@prog"}', "ok", 'process.list {"name":"@prog"}'], "beende @prog und schau ob es wirklich weg ist\nkill @prog und prüf danach ob es noch läuft\nschließ @prog und kontrollier, dass es zu ist", None),
    (0.8, ["git.pull {}", "ok", "git.log {}"], "hol den neuesten Stand und zeig dann die letzten Commits\npull und danach die Historie zeigen\nerst pullen, dann die Commits anzeigen", None),
    (0.8, ['git.checkout {"to":"@branch"}', "ok", "git.pull {}"], "wechsel auf @branch und hol die neuesten Änderungen\ngeh auf den Branch @branch und pull\ncheck @branch aus und zieh den neuesten Stand", None),
    (0.8, ['git.add {"paths":["@anyfile"]}', "ok", 'git.commit {"message":"@msg"}'], "committe nur @anyfile mit der Nachricht @msg\nnimm @anyfile auf und committe es als @msg\nstage @anyfile und committe mit @msg", None),
    (0.8, ['git.checkout {"to":"@branch"}', "ok", 'git.merge {"from":"@new_branch"}'], "wechsel auf @branch und merge @new_branch rein\ngeh auf @branch und hol dort @new_branch rein\nmerge @new_branch nach @branch", None),
    (0.8, ["git.pull {}", "ok", "git.push {}"], "erst pullen, dann pushen\nhol den neuesten Stand und schieb dann meine Commits hoch\npull und push bitte", None),
    (0.8, ["system.memory {}", "ok", "system.disk {}"], "wie viel RAM und Speicherplatz hab ich noch\nfreier RAM und freier Plattenplatz\nzeig RAM und Platte", None),
    (0.8, ["system.memory {}", "ok", 'process.list {"sort":"memory","limit":10}'], "wie viel RAM ist frei und wer braucht am meisten\nzeig den Arbeitsspeicher und welche Programme ihn belegen", None),
]), (es, [
    (1, ['fs.extract {"archive":"@arch","to":"@stem"}', "ok", 'fs.delete {"paths":["@arch"]}'], "descomprime @arch y luego bórralo\ndescomprimí @arch y después borrá el archivo comprimido\nextrae @arch y elimina el comprimido\nabre @arch, y cuando esté descomprimido borra el original", STEM),
    (1, ['fs.archive {"paths":["@dir"],"to":"@pack","remove_originals":true}'], "comprime @dir en @pack y borra la carpeta\ncomprimí @dir en @pack y después eliminá el original\nmete @dir en @pack, la carpeta ya no hace falta, bórrala\narchiva @dir como @pack y elimina la original", None),
    (1, ['net.download {"url":"@dl","to":"@path"}'], "descarga @dl en la carpeta @dir\nbaja @dl a @dir\nbajá @dl y ponelo en @dir\nguarda @dl en la carpeta @dir", lambda v, r: {"path": v["dir"].rstrip("/") + "/" + v["dl"].rsplit("/", 1)[1]}),
    (1, ['fs.mkdir {"path":"@dirname","parents":true}', "ok", 'fs.mkdir {"path":"@dirname2","parents":true}'], "crea las carpetas @dirname y @dirname2\nnecesito dos carpetas: @dirname y @dirname2\nhacé las carpetas @dirname y @dirname2\nhaz una carpeta @dirname y otra @dirname2", None),
    (0.8, ['fs.delete {"paths":["@file"]}', "ok", 'fs.move {"renames":[{"from":"@file2","to":"@name"}]}'], "borra @file y luego renombra @file2 a @name\nprimero borra @file y después renombra @file2 como @name\nelimina @file, y que @file2 se llame @name", None),
    (0.8, ['fs.mkdir {"path":"@dirname","parents":true}', "ok", 'fs.copy {"from":"@file","into":"@dirname"}'], "crea @dirname y copia @file ahí\nhaz una carpeta @dirname y pon una copia de @file\nnueva carpeta @dirname con una copia de @file", None),
    (0.8, ['process.kill {"name":"@prog"}', "ok", 'process.list {"name":"@prog"}'], "cierra @prog y comprueba que ya no esté\nmata @prog y fijate si sigue corriendo\ncierra @prog y verifica que se cerró", None),
    (0.8, ["git.pull {}", "ok", "git.log {}"], "haz pull y muéstrame los últimos commits\ntrae lo último y después el historial\nprimero pull y luego el log", None),
    (0.8, ['git.checkout {"to":"@branch"}', "ok", "git.pull {}"], "cámbiate a @branch y trae los últimos cambios\nve a la rama @branch y haz pull\npasate a @branch y hacé pull", None),
    (0.8, ['git.add {"paths":["@anyfile"]}', "ok", 'git.commit {"message":"@msg"}'], "haz commit solo de @anyfile con el mensaje @msg\nagrega @anyfile y haz commit como @msg\ncommitea @anyfile con mensaje @msg", None),
    (0.8, ['git.checkout {"to":"@branch"}', "ok", 'git.merge {"from":"@new_branch"}'], "cámbiate a @branch y mezcla @new_branch\nve a @branch y haz merge de @new_branch\nfusiona @new_branch en @branch", None),
    (0.8, ["git.pull {}", "ok", "git.push {}"], "primero pull y luego push\ntrae lo último y sube mis commits\nhacé pull y después push", None),
    (0.8, ["system.memory {}", "ok", "system.disk {}"], "cuánta ram y cuánto disco me queda\nmemoria y disco libres\nmuestra la memoria y el disco", None),
    (0.8, ["system.memory {}", "ok", 'process.list {"sort":"memory","limit":10}'], "cuánta ram queda y quién la usa\nmuestra la memoria y los programas que más gastan", None),
])):
    for w, acts, words, dv in rows:
        steps = []
        for a in acts:
            steps.append(a)
        if steps[-1] != "ok":
            steps.append("ok")
        say(w, words, steps + ["show"], derive=dv)

# ================================================================ Short and broken sentences

then(de, 2, """
@kinds älter als @age löschen @wo
löschen: @kinds @wo älter als @age
@kinds älter @age @wo weg
@kinds @wo > @age alt löschen
alte @kinds löschen @wo, älter als @age
bitte löschen alle @kinds @wo älter @age
delete @kinds @wo älter als @age
""", 'fs.search {"path":"@wo","name_glob":"@kinds","older_than_ms":"@age"}', 'fs.delete {"paths":"$1"}')
then(de, 1.5, """
@kinds über @gb löschen @wo
große @kinds löschen @wo, ab @gb
löschen: @kinds @wo > @gb
@kinds @wo größer @gb weg
bitte löschen alle @kinds @wo größer @gb
""", 'fs.search {"path":"@wo","name_glob":"@kinds","min_bytes":"@gb"}', 'fs.delete {"paths":"$1"}')
then(de, 1.5, """
@kinds nach @dir
@kinds @wo -> @dir
alle @kinds @wo nach @dir verschieben
verschieben: @kinds @wo nach @dir
bitte verschieben alle @kinds @wo in ordner @dir
""".replace("@kinds nach @dir\n", "alle @kinds @wo in @dir schieben\n").replace("@kinds @wo -> @dir\n", ""), 'fs.search {"path":"@wo","name_glob":"@kinds"}', 'fs.move {"paths":"$1","into":"@dir"}')
de(2, """
@kinds älter als @age @wo
@kinds @wo > @age alt
@kinds älter @age anzeigen @wo
ich wollen sehen alle @kinds @wo älter als @age
alle @kinds @wo die schon älter als @age sind bitte anzeigen
""", ['fs.search {"path":"@wo","name_glob":"@kinds","older_than_ms":"@age"}', "ok @cnt", "show"])
de(2, """
@kinds über @gb @wo
@kinds > @gb @wo
@kinds ab @gb @wo anzeigen
große @kinds @wo, mehr als @gb
bitte zeigen alle @kinds @wo größer @gb
""", ['fs.search {"path":"@wo","name_glob":"@kinds","min_bytes":"@gb"}', "ok @cnt", "show"])
de(2, """
Dateien über @gb @wo
Dateien > @gb @wo
alles über @gb @wo
große Dateien @wo, ab @gb
welche Dateien @wo sind größer als @gb
hab ich @wo Dateien mit mehr als @gb
irgendwelche Dateien @wo die mehr als @gb haben?
""", ['fs.search {"path":"@wo","kind":"file","min_bytes":"@gb"}', "ok @cnt", "show"])
de(2, """
Dateien älter als @age @wo
Dateien @wo die älter als @age sind
welche Dateien @wo sind älter als @age
welche Dateien @wo hab ich seit @aged nicht angefasst
was liegt @ort schon länger als @age rum
alte Dateien @wo, älter als @age
""".replace("welche Dateien @wo hab ich seit @aged nicht angefasst\n", ""), ['fs.search {"path":"@wo","kind":"file","older_than_ms":"@age"}', "ok @cnt", "show"])
de(1.5, """
welche Dateien @wo hab ich seit @aged nicht angefasst
welche Dateien @wo wurden seit @aged nicht geändert
seit @aged nicht geänderte Dateien @wo
was hab ich @wo seit @aged nicht mehr angefasst
""", ['fs.search {"path":"@wo","kind":"file","older_than_ms":"@aged"}', "ok @cnt", "show"])
then(es, 2, """
@km de más de @age @wo, borrar
borrar: @km @wo de más de @age
borra @km viejos @wo, de más de @age
borrar los @km @wo con más de @age
yo quiere borrar todos los @km @wo más viejos de @age
delete los @km @wo de hace más de @age
""", 'fs.search {"path":"@wo","name_glob":"@km","older_than_ms":"@age"}', 'fs.delete {"paths":"$1"}', km=kinds_m)
then(es, 1.5, """
@km de más de @gb @wo, borrar
borrar: @km @wo de más de @gb
borra los @km pesados @wo, de más de @gb
por favor borrar todos @km @wo más grande de @gb
""", 'fs.search {"path":"@wo","name_glob":"@km","min_bytes":"@gb"}', 'fs.delete {"paths":"$1"}', km=kinds_m)
then(es, 1.5, """
mover todos los @km @wo a @dir
todos los @km @wo a la carpeta @dir
por favor mover los @km @wo a carpeta @dir
los @km @wo, a @dir
""".replace("los @km @wo, a @dir\n", "pasar los @km @wo a @dir\n"), 'fs.search {"path":"@wo","name_glob":"@km"}', 'fs.move {"paths":"$1","into":"@dir"}', km=kinds_m)
es(2, "@km de más de @age @wo\n@km viejos @wo, más de @age\nver @km @wo con más de @age\n@km @wo > @age\nlos @km @wo que ya tienen más de @age", ['fs.search {"path":"@wo","name_glob":"@km","older_than_ms":"@age"}', "ok @cnt", "show"], km=kinds_m)
es(2, "@km de más de @gb @wo\n@km > @gb @wo\n@km pesados @wo, más de @gb\nver @km @wo mayores de @gb\nlos @km @wo que pesen más de @gb", ['fs.search {"path":"@wo","name_glob":"@km","min_bytes":"@gb"}', "ok @cnt", "show"], km=kinds_m)
es(2, "archivos de más de @gb @wo\narchivos > @gb @wo\nqué archivos @wo pesan más de @gb\ntengo archivos de más de @gb @wo?\narchivos enormes @wo, de más de @gb\nhay algo @wo que pese más de @gb", ['fs.search {"path":"@wo","kind":"file","min_bytes":"@gb"}', "ok @cnt", "show"])
es(2, "archivos de más de @age @wo\nqué archivos @wo tienen más de @age\narchivos viejos @wo, de más de @age\nqué archivos no toco @wo desde hace @age\nqué no he modificado @wo en @age", ['fs.search {"path":"@wo","kind":"file","older_than_ms":"@age"}', "ok @cnt", "show"])

for say, rows in ((de, [
    ("bitte datei @file löschen ich brauche nicht", 'fs.delete {"paths":["@file"]}'), ("ich wollen löschen @file", 'fs.delete {"paths":["@file"]}'), ("du machen weg @file bitte", 'fs.delete {"paths":["@file"]}'), ("wo sein datei @name", 'fs.search {"path":".","name_glob":"@name"}'),
    ("bitte zeigen was in datei @text", 'fs.read {"path":"@text"}'), ("ich möchte lesen datei @text", 'fs.read {"path":"@text"}'), ("bitte machen neu ordner @dirname", 'fs.mkdir {"path":"@dirname","parents":true}'), ("wie groß ordner @dir", 'fs.disk_usage {"path":"@dir"}'),
    ("datei @file nach ordner @dir bitte tun", 'fs.move {"from":"@file","into":"@dir"}'), ("datei @file name ändern in @name bitte", 'fs.move {"renames":[{"from":"@file","to":"@name"}]}'), ("wieviel platz noch frei", "system.disk {}"), ("computer sehr langsam warum", 'process.list {"sort":"cpu","limit":10}'), ("@prog bitte schließen geht nicht mehr", 'process.kill {"name":"@prog"}'),
]), (es, [
    ("por favor borrar archivo @file no necesito", 'fs.delete {"paths":["@file"]}'), ("yo querer borrar @file", 'fs.delete {"paths":["@file"]}'), ("dónde archivo @name", 'fs.search {"path":".","name_glob":"@name"}'), ("por favor mostrar qué dice archivo @text", 'fs.read {"path":"@text"}'), ("quiero leer archivo @text", 'fs.read {"path":"@text"}'),
    ("hacer carpeta nueva @dirname por favor", 'fs.mkdir {"path":"@dirname","parents":true}'), ("cuánto grande carpeta @dir", 'fs.disk_usage {"path":"@dir"}'), ("archivo @file poner en carpeta @dir", 'fs.move {"from":"@file","into":"@dir"}'), ("cambiar nombre archivo @file a @name", 'fs.move {"renames":[{"from":"@file","to":"@name"}]}'),
    ("cuánto espacio libre", "system.disk {}"), ("compu muy lenta por qué", 'process.list {"sort":"cpu","limit":10}'), ("cerrar programa @prog no funciona", 'process.kill {"name":"@prog"}'),
])):
    for words, step in rows:
        say(0.25, words, [step, "ok 1" if "search" in step else "ok", "show"])

# ================================================================ More of the rest

de(1, "gib allem in @dir die Rechte @mode\nsetz die Rechte von @dir rekursiv auf @mode\nalles im Ordner @dir soll die Rechte @mode haben\nchmod -R @mode @dir\nRechte @mode für den ganzen Ordner @dir mit Inhalt", ['fs.chmod {"paths":["@dir"],"mode":"@mode","recursive":true}', "ok", "show"])
es(1, "dale permisos @mode a todo lo que hay en @dir\npon los permisos de @dir en @mode de forma recursiva\nque toda la carpeta @dir tenga permisos @mode, con todo lo de adentro\nchmod -R @mode @dir", ['fs.chmod {"paths":["@dir"],"mode":"@mode","recursive":true}', "ok", "show"])
then(de, 1, "lösch alle Ordner namens @dirname @wo\nalle @dirname Ordner @wo können weg\nalle Ordner die @dirname heißen @wo löschen\nräum @wo sämtliche @dirname-Ordner weg", 'fs.search {"path":"@wo","name_glob":"@dirname","kind":"folder"}', 'fs.delete {"paths":"$1","recursive":true}', dirname=lambda r: r.pick("node_modules target __pycache__ build dist tmp cache venv old backup bin obj out".split()) if r.chance(0.6) else lib.made_up(r))
then(es, 1, "borra todas las carpetas @dirname @wo\nborrá las carpetas que se llamen @dirname @wo\nelimina todas las carpetas llamadas @dirname @wo\nlas carpetas @dirname @wo se pueden borrar todas", 'fs.search {"path":"@wo","name_glob":"@dirname","kind":"folder"}', 'fs.delete {"paths":"$1","recursive":true}', dirname=lambda r: r.pick("node_modules target __pycache__ build dist tmp cache venv old backup bin obj out".split()) if r.chance(0.6) else lib.made_up(r))
then(de, 1, "ersetz in den Dateinamen @part durch @part2, und zwar bei @sel\nin den Namen soll @part2 statt @part stehen: @sel", "fs.search {@sel}", 'fs.move {"paths":"$1","pattern":{"find":"@part","replace":"@part2"}}', sel=lambda r: sel_de(r, True, False))
then(es, 1, "en los nombres cambia @part por @part2: @sel\nreemplaza @part por @part2 en los nombres de @sel", "fs.search {@sel}", 'fs.move {"paths":"$1","pattern":{"find":"@part","replace":"@part2"}}')
de(1.2, "kopier die @n größten Dateien @wo nach @dir\ndie @n größten Dateien @wo nach @dir kopieren", ['fs.list {"path":"@wo","recursive":true,"sort":"size","limit":@n,"kind":"file"}', "ok @n", 'fs.copy {"paths":"$1","into":"@dir"}', "ok", "show"])
de(1.2, "verschieb die @n ältesten Dateien @wo nach @dir\ndie @n ältesten Dateien @wo sollen nach @dir", ['fs.list {"path":"@wo","recursive":true,"sort":"modified","reverse":true,"limit":@n,"kind":"file"}', "ok @n", 'fs.move {"paths":"$1","into":"@dir"}', "ok", "show"])
de(1.2, "kopier die @n neuesten Dateien @wo nach @dir\ndie @n zuletzt geänderten Dateien @wo nach @dir kopieren", ['fs.list {"path":"@wo","recursive":true,"sort":"modified","limit":@n,"kind":"file"}', "ok @n", 'fs.copy {"paths":"$1","into":"@dir"}', "ok", "show"])
es(1.2, "copia los @n archivos más grandes @wo a @dir\nlos @n archivos más pesados @wo, cópialos a @dir", ['fs.list {"path":"@wo","recursive":true,"sort":"size","limit":@n,"kind":"file"}', "ok @n", 'fs.copy {"paths":"$1","into":"@dir"}', "ok", "show"])
es(1.2, "mueve los @n archivos más viejos @wo a @dir\npasá los @n archivos más antiguos @wo a @dir", ['fs.list {"path":"@wo","recursive":true,"sort":"modified","reverse":true,"limit":@n,"kind":"file"}', "ok @n", 'fs.move {"paths":"$1","into":"@dir"}', "ok", "show"])
es(1.2, "copia los @n archivos más recientes @wo a @dir\nlos últimos @n archivos modificados @wo, cópialos a @dir", ['fs.list {"path":"@wo","recursive":true,"sort":"modified","limit":@n,"kind":"file"}', "ok @n", 'fs.copy {"paths":"$1","into":"@dir"}', "ok", "show"])
de(1, "zeig die letzten @n Zeilen der neuesten Logdatei @wo\nwas steht in den letzten @n Zeilen vom neuesten Log @wo\ndie letzten @n Zeilen aus dem aktuellsten Log @wo", ['fs.list {"path":"@wo","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"*.log"}', "ok 1", 'fs.read {"path":"$1.0","last_lines":@n}', "ok", "show"])
es(1, "muestra las últimas @n líneas del log más reciente @wo\nqué dicen las últimas @n líneas del último log @wo\nlas últimas @n líneas del log más nuevo @wo", ['fs.list {"path":"@wo","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"*.log"}', "ok 1", 'fs.read {"path":"$1.0","last_lines":@n}', "ok", "show"])
for say, rows in ((de, [
    ("kann man das rückgängig machen\nkannst du etwas rückgängig machen\nwas wenn ich aus Versehen was lösche\nist es gefährlich dich zu benutzen\nkann dabei was kaputtgehen", "Was Dateien ändert, lässt sich rückgängig machen mit: mycel undo"),
    ("schickst du meine Daten irgendwohin\nwo laufen meine Daten hin\nbist du offline\nbrauchst du Internet\nläufst du lokal\nbist du in der Cloud", "Ich laufe auf diesem Rechner; kleine Aufgaben wie diese brauchen keinen anderen."),
    ("lösch nichts\nfass nichts an\nmach nichts\nbitte nichts löschen\nlass meine Dateien in Ruhe\nnicht löschen!", "Gut, ich habe nichts getan."),
    ("du bist doof\ndu bist schlecht\ndas war falsch\ndas wollte ich nicht\ndas ist nicht was ich wollte\nblöder bot", "Das tut mir leid. Sag mir, was du stattdessen willst, mit den Namen der Dateien oder Programme."),
    ("ja\nok\nokay\nalles klar\ngut\nverstanden\naha\nhm\ninteressant\nna gut\nhaha\nlol", "Was soll ich als Nächstes tun?"),
    ("welche Sprachen kannst du\nsprichst du Deutsch\nverstehst du Deutsch\nkannst du auch Spanisch", "Englisch, Deutsch, Spanisch, Portugiesisch und Indonesisch für alltägliche Aufgaben."),
]), (es, [
    ("se puede deshacer\npuedes deshacer algo\nqué pasa si borro algo por error\nes peligroso usarte\npuedes romper algo", "Lo que cambia archivos se puede deshacer con: mycel undo"),
    ("mandas mis datos a algún lado\na dónde van mis datos\nfuncionas sin internet\nnecesitas internet\nestás en la nube\ncorrés local?", "Funciono en esta máquina; tareas pequeñas como estas no necesitan otra."),
    ("no borres nada\nno toques nada\nno hagas nada\nno elimines mis archivos\nno me borres nada\ndejá mis archivos en paz", "Bien, no hice nada."),
    ("eres malo\nsos un desastre\neso está mal\neso no es lo que quería\nte equivocaste\nno era eso", "Lo siento. Dime qué quieres en su lugar, con los nombres de los archivos o programas."),
    ("sí\nok\nvale\ndale\nbueno\nentendido\najá\nlisto\ninteresante\njaja\nclaro", "¿Qué debo hacer ahora?"),
    ("qué idiomas hablas\nhablas español\nentiendes español\nhablás español?\nsabes alemán", "Inglés, alemán, español, portugués e indonesio para tareas de todos los días."),
])):
    for words, text in rows:
        say(0.7, words, ["say " + text])
for say, rows in ((de, [
    ("lad das runter\nlade das mal herunter\nlad die Datei aus dem Internet", "Welche Adresse soll ich herunterladen?"), ("klon das Repo\nklon mal ein Repository", "Welches Repository soll ich klonen?"), ("mach einen Branch\nneuer Branch\nleg einen Branch an", "Wie soll der Branch heißen?"),
    ("wechsel den Branch\ngeh auf den anderen Branch", "Zu welchem Branch soll ich wechseln?"), ("lösch den Branch\nlösch den alten Branch", "Welchen Branch soll ich löschen?"), ("warte\nwarte kurz\nwart mal\nMoment mal warten", "Wie lange soll ich warten?"), ("starte das\nführ das aus\nstarte das Programm\nlass das Skript laufen", "Was soll ich ausführen?"),
    ("vergleich die beiden\nvergleich die Dateien\nsind die gleich", "Welche Dateien soll ich vergleichen?"), ("sortier das\nsortier die Datei", "Welche Datei soll ich sortieren?"), ("mach ein Backup\nmach mal eine Sicherung\nsicher meine Daten", "Was soll ich sichern, und wohin?"), ("ping mal\nist der Server da\nist der Server online", "Welchen Rechner soll ich prüfen?"),
    ("ersetz das Wort\nersetz den Text\nsuchen und ersetzen", "Was soll ich wodurch ersetzen, und in welcher Datei?"), ("häng was an\nfüg eine Zeile hinzu\nergänz die Datei", "Welchen Text soll ich an welche Datei anhängen?"), ("wandle die Datei um\nkonvertier das", "Welche Datei soll ich umwandeln, und in was?"), ("pack das\nzipp das\nkomprimier das mal", "Was soll ich packen?"), ("läuft das noch\nläuft das Programm", "Welches Programm meinst du?"),
]), (es, [
    ("descárgalo\ndescarga eso\nbájalo\nbajate el archivo", "¿Qué dirección debo descargar?"), ("clona el repo\ncloná un repositorio", "¿Qué repositorio debo clonar?"), ("crea una rama\nnueva rama\nhacé una rama", "¿Cómo debe llamarse la rama?"),
    ("cambia de rama\nve a la otra rama", "¿A qué rama debo cambiar?"), ("borra la rama\nborrá la rama vieja", "¿Qué rama debo borrar?"), ("espera\nespera un poco\nesperá un rato\naguanta", "¿Cuánto debo esperar?"), ("ejecútalo\nejecutalo\ncorre el programa\nejecuta el script\ncorrelo", "¿Qué debo ejecutar?"),
    ("compáralos\ncompara los archivos\nson iguales", "¿Qué archivos debo comparar?"), ("ordénalo\nordena el archivo", "¿Qué archivo debo ordenar?"), ("haz una copia de seguridad\nhacé un backup\nrespalda mis cosas", "¿Qué debo respaldar y adónde?"), ("haz ping\nestá vivo el servidor\nestá en línea el servidor", "¿Qué máquina debo comprobar?"),
    ("reemplaza la palabra\ncambia el texto\nbuscar y reemplazar", "¿Qué debo reemplazar, por qué texto y en qué archivo?"), ("agrega una línea\nañade algo al archivo\nagregá texto", "¿Qué texto debo añadir y a qué archivo?"), ("convierte el archivo\nconvertilo", "¿Qué archivo debo convertir y a qué?"), ("comprímelo\ncomprimilo\nhaz un zip", "¿Qué debo comprimir?"), ("sigue corriendo\nestá corriendo el programa", "¿A qué programa te refieres?"),
])):
    for words, text in rows:
        say(0.6, words, ["ask " + text])

# ================================================================ All that a folder holds

HERE_DE = dict(hier=lambda r: r.pick(["hier", "in diesem Ordner", "im aktuellen Ordner", "in diesem Verzeichnis"]))
then(de, 1.2, "leere den Ordner @dir, der Ordner selbst soll bleiben\nlösch alles in @dir\nlösch alles was in @dir liegt\nalles in @dir kann weg\nmach den Ordner @dir leer\nlösch den ganzen Inhalt von @dir\nder Inhalt des Ordners @dir kann weg\nschmeiß alles aus @dir raus\nich will dass @dir leer ist", 'fs.search {"path":"@dir","depth":1}', 'fs.delete {"paths":"$1","recursive":true}')
then(de, 1, "lösch alles @hier\nalles @hier löschen\n@hier kann alles weg\nwirf alles weg was @hier liegt\nich will @hier gar nichts mehr haben, lösch alles", 'fs.search {"path":".","depth":1}', 'fs.delete {"paths":"$1","recursive":true}', **HERE_DE)
then(de, 1.2, "verschieb alles aus @dir nach @dir2\nalles aus @dir soll nach @dir2\nschieb den ganzen Inhalt von @dir nach @dir2\nzieh alles von @dir nach @dir2 um\npack alles was in @dir liegt in @dir2\nden kompletten Inhalt von @dir nach @dir2 verschieben\nräum @dir leer und tu alles nach @dir2", 'fs.search {"path":"@dir","depth":1}', 'fs.move {"paths":"$1","into":"@dir2"}')
then(de, 1.2, "kopier alles aus @dir nach @dir2\nalles aus @dir nach @dir2 kopieren\nsicher den ganzen Inhalt von @dir nach @dir2\nich will alles aus @dir auch in @dir2 haben\nden Inhalt von @dir komplett nach @dir2 kopieren", 'fs.search {"path":"@dir","depth":1}', 'fs.copy {"paths":"$1","into":"@dir2"}')
then(de, 1, "lösch alle Dateien in @dir\nalle Dateien in @dir können weg\nalle Dateien im Ordner @dir löschen, Unterordner nicht\nentferne sämtliche Dateien aus @dir", 'fs.search {"path":"@dir","kind":"file","depth":1}', 'fs.delete {"paths":"$1"}')
then(es, 1.2, "vacía la carpeta @dir, pero deja la carpeta\nborra todo lo que hay en @dir\nborrá todo lo que está en @dir\nelimina todo el contenido de @dir\ntodo lo que hay en @dir se puede borrar\ndeja vacía la carpeta @dir\nquiero que @dir quede vacía\nvaciá la carpeta @dir\nsaca y borra todo lo de la carpeta @dir", 'fs.search {"path":"@dir","depth":1}', 'fs.delete {"paths":"$1","recursive":true}')
then(es, 1, "borra todo lo que hay @aca\nborrá todo @aca\nelimina todo lo que hay @aca\nno quiero nada @aca, bórralo todo\nvacía todo lo que hay @aca", 'fs.search {"path":".","depth":1}', 'fs.delete {"paths":"$1","recursive":true}', aca=BUT_ES["aca"], _free=["aca"])
then(es, 1.2, "mueve todo lo de @dir a @dir2\nmové todo lo que hay en @dir a @dir2\npasa todo el contenido de @dir a @dir2\ntodo lo de @dir va a @dir2\nquiero pasar todo lo que hay en @dir a la carpeta @dir2\nvacía @dir y mete todo en @dir2", 'fs.search {"path":"@dir","depth":1}', 'fs.move {"paths":"$1","into":"@dir2"}')
then(es, 1.2, "copia todo lo de @dir a @dir2\ncopiá todo lo que hay en @dir a @dir2\nhaz una copia de todo lo que hay en @dir en @dir2\ncopia el contenido completo de @dir a @dir2\nquiero todo lo de @dir también en @dir2", 'fs.search {"path":"@dir","depth":1}', 'fs.copy {"paths":"$1","into":"@dir2"}')
then(es, 1, "borra todos los archivos de @dir\nelimina todos los archivos de la carpeta @dir, no las subcarpetas\nborrá los archivos que hay en @dir\ntodos los archivos de @dir se pueden borrar", 'fs.search {"path":"@dir","kind":"file","depth":1}', 'fs.delete {"paths":"$1"}')

# ================================================================ The machine on the shell

for say, rows in ((de, [
    ("cat /sys/class/power_supply/BAT*/capacity", "wie voll ist der Akku\nwie viel Akku hab ich noch\nAkkustand\nAkku?\nwie viel Prozent Akku sind noch da\nist der Akku bald leer\nmuss ich den laptop aufladen, wie voll ist der akku"),
    ("cat /sys/class/power_supply/BAT*/status", "lädt mein Laptop gerade\nlädt der Akku oder nicht\nläuft das Gerät auf Akku"),
    ("sensors", "wie heiß ist die CPU\nTemperatur vom Prozessor\nCPU-Temperatur bitte\nwie warm ist mein Rechner\nzeig die Temperaturen"),
    ("systemctl reboot", "starte den Rechner neu\nRechner neu starten\nmach einen Neustart\nNeustart bitte\nboote den Computer neu\nder Rechner soll neu starten"),
    ("systemctl poweroff", "fahr den Rechner runter\nfahr den Computer herunter\nmach den PC aus\nRechner ausschalten\nschalt den Computer aus\nRechner herunterfahren"),
    ("systemctl list-units --type=service --state=running", "welche Dienste laufen\nzeig alle laufenden Dienste\nlaufende Services auflisten"),
    ("systemctl start @svc", "starte den Dienst @svc\nDienst @svc starten\nmach den Dienst @svc an"),
    ("systemctl stop @svc", "stopp den Dienst @svc\nhalt den Dienst @svc an\nDienst @svc stoppen"),
    ("curl -s https://ifconfig.me", "wie ist meine öffentliche IP\nmit welcher IP bin ich im Internet\nmeine externe IP-Adresse bitte\nöffentliche IP anzeigen"),
    ("nmcli device wifi list", "welche WLANs gibt es hier\nzeig die verfügbaren WLAN-Netze\nWLANs in der Nähe"),
    ("traceroute @host", "welchen Weg nehmen die Pakete zu @host\ntraceroute zu @host\nüber welche Stationen gehts zu @host"),
    ("cat /etc/os-release", "welche Distribution ist das genau\nwelche Linux-Distribution hab ich\nzeig die Distributionsversion"),
    ("docker ps", "welche Docker-Container laufen\nzeig die laufenden Container\nlaufende Container"),
    ("docker images", "welche Docker-Images hab ich\nzeig alle Docker-Images"),
    ("ps -e --no-headers | wc -l", "wie viele Prozesse laufen\nAnzahl der laufenden Prozesse\nzähl die Prozesse"),
    ("ps -o etime= -p @pid", "wie lange läuft Prozess @pid schon\nseit wann läuft der Prozess @pid"),
    ("git commit --amend -m '@baremsg'", "änder die letzte Commit-Nachricht in '@baremsg'\nder letzte Commit soll '@baremsg' heißen\ndie letzte Commitnachricht war falsch, richtig ist '@baremsg'"),
    ("git commit --amend --no-edit", "nimm die Änderungen noch in den letzten Commit mit rein\nhäng das an den letzten Commit dran, gleiche Nachricht"),
    ("git reset --hard", "verwirf alle meine Änderungen im Repo\nsetz alles auf den letzten Commit zurück, Änderungen können weg\nalle lokalen Änderungen wegwerfen"),
    ("git show HEAD", "zeig den Inhalt vom letzten Commit\nwas genau hat der letzte Commit geändert\nDiff vom letzten Commit"),
    ("git shortlog -sn HEAD", "wer hat wie viele Commits gemacht\nRangliste der Commits pro Person\nwer hat am meisten committet"),
    ("git rev-list --count HEAD", "wie viele Commits hat das Repo\nAnzahl der Commits\nzähl die Commits"),
    ("git ls-files --others --exclude-standard", "welche Dateien sind noch nicht in git\nzeig die unversionierten Dateien\nungetrackte Dateien anzeigen"),
    ("git diff --name-only", "nur die Namen der geänderten Dateien in git\nwelche Dateien sind geändert, nur die Namen"),
    ("git log --since=midnight", "was wurde heute committet\nzeig die Commits von heute\nCommits von heute"),
    ("git log --since='1 week ago'", "zeig die Commits der letzten Woche\nwas wurde diese Woche committet"),
    ("git log --graph --oneline --all", "zeig die Historie als Graph\nzeichne den Git-Baum mit allen Branches"),
]), (es, [
    ("cat /sys/class/power_supply/BAT*/capacity", "cuánta batería tengo\ncuánta batería me queda\nnivel de batería\nbatería?\nqué porcentaje de batería tengo\nse está por acabar la batería, cuánto queda"),
    ("cat /sys/class/power_supply/BAT*/status", "está cargando la laptop\nse está cargando la batería\nestoy con batería o enchufado"),
    ("sensors", "qué temperatura tiene la cpu\ntemperatura del procesador\nqué tan caliente está la máquina\nmuestra las temperaturas"),
    ("systemctl reboot", "reinicia la computadora\nreiniciá la compu\nreinicia el equipo\nreiniciar el ordenador\nhaz un reinicio de la máquina"),
    ("systemctl poweroff", "apaga la computadora\napagá la compu\napaga el equipo\napagar el ordenador\nquiero apagar la pc"),
    ("systemctl list-units --type=service --state=running", "qué servicios están corriendo\nmuestra los servicios activos\nlista los servicios en marcha"),
    ("systemctl start @svc", "inicia el servicio @svc\narranca el servicio @svc\nprende el servicio @svc"),
    ("systemctl stop @svc", "detén el servicio @svc\npara el servicio @svc\nfrená el servicio @svc"),
    ("curl -s https://ifconfig.me", "cuál es mi ip pública\ncon qué ip salgo a internet\nmi ip externa\nmuestra mi ip pública"),
    ("nmcli device wifi list", "qué redes wifi hay\nmuestra las redes wifi disponibles\nwifis cercanas"),
    ("traceroute @host", "por dónde pasan los paquetes hasta @host\ntraceroute a @host\nqué ruta sigue hasta @host"),
    ("cat /etc/os-release", "qué distribución de linux es exactamente\nqué distro tengo\nmuestra la versión de la distro"),
    ("docker ps", "qué contenedores están corriendo\nmuestra los contenedores de docker activos\ncontenedores en marcha"),
    ("docker images", "qué imágenes de docker tengo\nlista las imágenes de docker"),
    ("ps -e --no-headers | wc -l", "cuántos procesos hay corriendo\nnúmero de procesos\ncuenta los procesos"),
    ("ps -o etime= -p @pid", "cuánto lleva corriendo el proceso @pid\ndesde cuándo corre el proceso @pid"),
    ("git commit --amend -m '@baremsg'", "cambia el mensaje del último commit a '@baremsg'\nel último commit debe decir '@baremsg'\nme equivoqué en el mensaje del último commit, es '@baremsg'"),
    ("git commit --amend --no-edit", "mete estos cambios en el último commit\nagrega lo preparado al último commit, con el mismo mensaje"),
    ("git reset --hard", "descarta todos mis cambios del repo\ntirá todos los cambios y volvé al último commit\ndeja todo como en el último commit, se pierden los cambios"),
    ("git show HEAD", "muestra el contenido del último commit\nqué cambió exactamente el último commit\ndiff del último commit"),
    ("git shortlog -sn HEAD", "quién hizo cuántos commits\nranking de commits por persona\nquién commiteó más"),
    ("git rev-list --count HEAD", "cuántos commits tiene el repo\nnúmero de commits\ncuenta los commits"),
    ("git ls-files --others --exclude-standard", "qué archivos no están versionados\nmuestra los archivos sin seguimiento en git"),
    ("git diff --name-only", "solo los nombres de los archivos que cambié en git\nqué archivos cambiaron, solo los nombres"),
    ("git log --since=midnight", "qué se commiteó hoy\ncommits de hoy\nmuestra los commits de hoy"),
    ("git log --since='1 week ago'", "commits de la última semana\nqué se commiteó esta semana"),
    ("git log --graph --oneline --all", "muestra el historial como gráfico\ndibuja el árbol de git con todas las ramas"),
])):
    for line, words in rows:
        say(0.7, words, ["sh " + line, "ok", "show"], svc=X["svc"], baremsg=lambda r: r.pick(["fix", "add", "update", "neu", "arreglo"]) + " " + lib.word(r) + " " + lib.word(r))

# ================================================================ Keep some, the rest goes

for w, action, de_words, es_words in (
    (1.5, 'fs.delete {"paths":"$1"}', "behalte @hier nur die @kinds, der Rest kann weg\nnur die @kinds sollen @hier bleiben, alle anderen Dateien löschen\nlösch @hier alle Dateien, die keine @kinds sind\nlass @hier nur die @kinds übrig, den Rest löschen\nalles @hier was nicht zu den @kinds gehört soll weg\nich will @hier nur die @kinds behalten, alles andere weg",
     "deja @aca solo los @km y borra lo demás\nquédate @aca solo con los @km, borra el resto\nborra @aca todos los archivos que no sean @km\n@aca solo quiero conservar los @km, lo demás a la basura\nborrá todo @aca menos los @km\nelimina todo lo que hay @aca salvo los @km"),
    (1, 'fs.move {"paths":"$1","into":"@dir"}', "verschieb @hier alles nach @dir, nur die @kinds nicht\nalles @hier soll nach @dir, bloß die @kinds bleiben\n@hier sollen nur die @kinds bleiben, verschieb den Rest nach @dir",
     "mueve todo lo que hay @aca a @dir menos los @km\nmové todo lo que hay @aca a @dir salvo los @km\n@aca deja los @km y mueve el resto a @dir"),
):
    then(de, w, de_words.replace("alles @hier was nicht zu den @kinds gehört soll weg\n", ""), 'fs.search {"path":".","kind":"file","not_glob":"@kinds","depth":1}', action, hier=HERE_DE["hier"])
    then(es, w, es_words, 'fs.search {"path":".","kind":"file","not_glob":"@km","depth":1}', action, aca=BUT_ES["aca"], km=kinds_m)
FOLD_DE = dict(hier=HERE_DE["hier"], dirname=lambda r: qd(r, lib.stem(r, "de")))
FOLD_ES = dict(aca=BUT_ES["aca"], dirname=lambda r: qd(r, lib.stem(r, "es")))
then(de, 1.2, "lösch alle Ordner @hier außer @dirname\nalle Ordner @hier löschen, nur @dirname nicht\nalle Ordner @hier bis auf @dirname können weg\nvon den Ordnern @hier soll nur @dirname bleiben, lösch die anderen\nbehalte @hier nur den Ordner @dirname, die anderen Ordner weg", 'fs.search {"path":".","kind":"folder","not_glob":"@dirname","depth":1}', 'fs.delete {"paths":"$1","recursive":true}', **FOLD_DE)
then(es, 1.2, "borra todas las carpetas que hay @aca menos @dirname\nelimina todas las carpetas @aca excepto @dirname\nborrá las carpetas que hay @aca, pero no @dirname\nde las carpetas @aca deja solo @dirname y borra las demás", 'fs.search {"path":".","kind":"folder","not_glob":"@dirname","depth":1}', 'fs.delete {"paths":"$1","recursive":true}', **FOLD_ES)
then(de, 1, "lösch alle Dateien @ort und in den Unterordnern außer @name\nalle Dateien @ort, auch in Unterordnern, löschen, nur @name nicht\nrekursiv alle Dateien @ort löschen bis auf @name", 'fs.search {"path":"@ort","kind":"file","not_glob":"@name"}', 'fs.delete {"paths":"$1"}')
then(es, 1, "borra todos los archivos @ort y en las subcarpetas menos @name\nborra de forma recursiva todos los archivos @ort excepto @name\ntambién en subcarpetas: borra todos los archivos @ort salvo @name", 'fs.search {"path":"@ort","kind":"file","not_glob":"@name"}', 'fs.delete {"paths":"$1"}')
for words, say in (("mach @sel ausführbar\n@sel sollen ausführbar sein\nmach alles davon ausführbar: @sel\n@sel ausführbar machen bitte", de), ("haz ejecutables @sel\ndale permiso de ejecución a @sel\nque se puedan ejecutar @sel\nhacé ejecutables @sel", es)):
    then(say, 1.2, words, "fs.search {@sel}", 'fs.chmod {"paths":"$1","mode":"+x"}', sel=(lambda r: (lambda p, e: (r.pick([f"alle {e[0]} {p[0]}", f"die {e[0]} {p[0]}"]).strip(), Raw(J(path=p[1], name_glob=e[1]))))(place("de", noun=True)(r), r.pick([("Shellskripte", "*.{sh,bash}"), ("Skripte mit Endung .sh", "*.sh"), (".sh-Dateien", "*.sh"), ("Python-Skripte", "*.{py,pyi}"), (".py-Dateien", "*.py"), (".pl-Dateien", "*.pl"), (".run-Dateien", "*.run")])))
         if say is de else (lambda r: (lambda p, e: (r.pick([f"todos los {e[0]} {p[0]}", f"los {e[0]} {p[0]}"]).strip(), Raw(J(path=p[1], name_glob=e[1]))))(place("es", noun=True)(r), r.pick([("scripts de shell", "*.{sh,bash}"), ("archivos .sh", "*.sh"), (".sh", "*.sh"), ("scripts de python", "*.{py,pyi}"), ("archivos .py", "*.py"), ("archivos .pl", "*.pl"), ("archivos .run", "*.run")]))))
