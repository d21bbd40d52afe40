"""German, Spanish, Portuguese and Indonesian, round two: many short rules in many shapes, as very different people type."""

import re

import intents
import lib
import say_de
import say_es
import say_id
import say_pt
import values
from phrases import Family, Raw

FAMILY = Family("talk2_lang")
add = FAMILY.add

# ---------------------------------------------------------------- values

LEX = {
    "de": {
        "plain": "Rechnung Bericht Vertrag Angebot Protokoll Einladung Lebenslauf Mietvertrag Rezept Gedicht Kündigung Steuererklärung Urlaubsantrag Gästeliste Stundenplan Packliste Notizen Entwurf Abrechnung Anleitung Zeugnis Hausarbeit Dienstplan Kassenbuch Speisekarte".split(),
        "two": "Omas Rezepte|Foto Schule|Plan Woche 12|Rechnung März|Bericht (final)|Vertrag Kopie (2)|Liste neu|Rede zur Hochzeit|Brief an Anna|Tabelle 2023 alt|Scan 0012|Angebot Müller GmbH|Bild von Oma|Protokoll 3. Mai|Entwurf [alt]|Neues Textdokument (3)".split("|"),
        "dirs": "Alte Steuern 2019|Neue Fotos|Urlaub 2023|Kram von Papa|Zum Drucken|Projekt Blau|Steuer 2021|Arbeit|Schule|Notizen|Kunden|Ablage|Fertig|Müll|Sortiert|Archiv|Privat|Bilder Garten|Klasse 7b|Tabellen|Wichtig|Backup|Entwürfe|loeschen|kopie|log|work|notes|delete|Verein|Belege".split("|"),
        "topics": "Muskat|Zimt|Heizung|WLAN|Kaution|Zahnarzt|Passwort|Garantie|Miete|Kündigungsfrist|Hefe|Fahrrad|Impfung|Lisbeth|Bremsen|Elternabend|Dachrinne|Umsatzsteuer|Kartoffeln|Rabatt|Schlüssel|Hortensien|Insulin|Klavier".split("|"),
        "plural": [("Rechnungen", "Rechnung"), ("Briefe", "Brief"), ("Fahrkarten", "Fahrkarte"), ("Tickets", "Ticket"), ("Mahnungen", "Mahnung"), ("Rezepte", "Rezept"), ("Zeugnisse", "Zeugnis"), ("Protokolle", "Protokoll"), ("Bewerbungen", "Bewerbung"), ("Einladungen", "Einladung"), ("Lieferscheine", "Lieferschein"), ("Quittungen", "Quittung"), ("Gehaltsabrechnungen", "Gehaltsabrechnung"), ("Angebote", "Angebot"), ("Noten", "Note"), ("Screenshots", "Screenshot"), ("Hausaufgaben", "Hausaufgabe"), ("Gedichte", "Gedicht")],
        "one": [("die Stromrechnung", "Stromrechnung"), ("das Arbeitszeugnis", "Arbeitszeugnis"), ("die Hochzeitsrede", "Hochzeitsrede"), ("meine Geburtsurkunde", "Geburtsurkunde"), ("die Packliste", "Packliste"), ("die Rechnung März", "Rechnung*März"), ("das Foto Strand", "Foto*Strand"), ("die Garantie Kühlschrank", "Garantie*Kühlschrank"), ("die Einkaufsliste", "Einkaufsliste"), ("das Protokoll Mai", "Protokoll*Mai"), ("die Bahnfahrkarte", "Bahnfahrkarte"), ("meine Masterarbeit", "Masterarbeit"), ("die Betriebsanleitung", "Betriebsanleitung"), ("das Kuchenrezept", "Kuchenrezept"), ("die Gästeliste", "Gästeliste"), ("die Steuererklärung 2022", "Steuererklärung*2022")],
        "notes": "Milch kaufen|Anna anrufen|Termin Zahnarzt 9:30|Reifen wechseln|Müll rausbringen|Treffen auf Freitag verschoben|Oma Geburtstag 12. Mai|Raum 214|bis Freitag abgeben|Kaffee bestellen|Hallo Welt|Schlüssel beim Nachbarn|Miete überwiesen|Eier, Mehl, Butter|Version 2".split("|"),
        "num": {2: "zwei", 3: "drei", 4: "vier", 5: "fünf", 6: "sechs", 7: "sieben", 8: "acht", 10: "zehn", 12: "zwölf", 20: "zwanzig"},
        "age": [("ein halbes Jahr", "6mo"), ("eine Woche", "1w"), ("einen Monat", "1mo"), ("ein Jahr", "1y"), ("zwei Wochen", "2w"), ("drei Monate", "3mo"), ("zwei Jahre", "2y"), ("vier Wochen", "4w")], "unit": {"d": "Tage", "w": "Wochen", "mo": "Monate", "y": "Jahre"},
        "to": "bis",
    },
    "es": {
        "plain": "factura informe contrato receta presupuesto invitación currículum apuntes resumen horario borrador carta manual tesis lista acta nómina poema menú recibo matrícula inventario solicitud encuesta".split(),
        "two": "Foto de abuela|Recetas de mamá|Lista nueva|Carta a Ana|Informe (final)|Copia de contrato (2)|Plan semana 12|Factura marzo|Tarea de mates|Presupuesto cocina|Acta 3 mayo|Discurso boda|Notas [viejas]|Documento sin título (3)|Fotos Navidad 2022".split("|"),
        "dirs": "Impuestos 2019|Fotos Nuevas|Viaje Perú|Cosas de Papá|Para Imprimir|Proyecto Azul|Trabajo|Escuela|Notas|Clientes|Facturas Viejas|Listo|Basura|Ordenados|Archivo|Privado|Boda Lucía|Clase 7B|Tablas|Importante|Respaldo|Borradores|borrar|copia|log|work|notes|delete|Recibos|Iglesia".split("|"),
        "topics": "canela|nuez moscada|calefacción|wifi|fianza|dentista|contraseña|garantía|alquiler|azafrán|levadura|bicicleta|vacuna|Matilde|frenos|reunión|gotera|IVA|patatas|descuento|llave|insulina|piano|herencia".split("|"),
        "plural": [("facturas", "factura"), ("recetas", "receta"), ("cartas", "carta"), ("multas", "multa"), ("nóminas", "nómina"), ("actas", "acta"), ("tareas", "tarea"), ("notas", "nota"), ("encuestas", "encuesta"), ("invitaciones", "invitaci"), ("entradas", "entrada"), ("capturas", "captura"), ("matrículas", "matrícula"), ("poesías", "poesía"), ("fichas", "ficha"), ("guías", "guía"), ("plantillas", "plantilla"), ("listas", "lista")],
        "one": [("la factura de la luz", "factura*luz"), ("la garantía de la nevera", "garantía*nevera"), ("la lista de la compra", "lista*compra"), ("la carta de la abuela", "carta*abuela"), ("la foto de la playa", "foto*playa"), ("la receta de paella", "receta*paella"), ("mi partida de nacimiento", "partida*nacimiento"), ("la nómina de marzo", "nómina*marzo"), ("la lista de invitados", "lista*invitados"), ("mi tesis", "tesis"), ("la escritura de la casa", "escritura*casa"), ("la póliza del coche", "póliza*coche"), ("la invitación de boda", "invitación*boda"), ("la multa", "multa"), ("la declaración 2022", "declaración*2022")],
        "notes": "comprar leche|llamar a Ana|dentista 9:30|cambiar las ruedas|sacar la basura|reunión el viernes|cumple de mamá 12 mayo|aula 214|entregar el lunes|pedir café|hola mundo|llave con la vecina|alquiler pagado|huevos, harina, mantequilla|versión 2".split("|"),
        "num": {2: "dos", 3: "tres", 4: "cuatro", 5: "cinco", 6: "seis", 7: "siete", 8: "ocho", 10: "diez", 12: "doce", 20: "veinte"},
        "age": [("medio año", "6mo"), ("una semana", "1w"), ("un mes", "1mo"), ("un año", "1y"), ("dos semanas", "2w"), ("tres meses", "3mo"), ("dos años", "2y"), ("seis meses", "6mo")], "unit": {"d": "días", "w": "semanas", "mo": "meses", "y": "años"},
        "to": "a",
    },
    "pt": {
        "plain": "fatura relatório contrato receita orçamento convite currículo apostila resumo horário rascunho carta manual tese lista ata holerite poema cardápio recibo matrícula inventário redação boleto".split(),
        "two": "Foto da vovó|Receitas da mãe|Lista nova|Carta pra Ana|Relatório (final)|Cópia de contrato (2)|Plano semana 12|Fatura março|Lição de casa|Orçamento cozinha|Ata 3 maio|Discurso casamento|Notas [velhas]|Documento sem título (3)|Fotos Natal 2022".split("|"),
        "dirs": "Impostos 2019|Fotos Novas|Viagem Bahia|Coisas do Pai|Para Imprimir|Projeto Azul|Trabalho|Escola|Notas|Clientes|Faturas Velhas|Pronto|Lixo|Organizados|Arquivo Morto|Particular|Casamento Lia|Turma 7B|Planilhas|Importante|Reserva|Rascunhos|apagar|copia|log|work|notes|delete|Recibos|Igreja".split("|"),
        "topics": "canela|noz-moscada|aquecedor|wifi|caução|dentista|senha|garantia|aluguel|açafrão|fermento|bicicleta|vacina|Marlene|freios|reunião|goteira|ICMS|batata|desconto|chave|insulina|piano|herança".split("|"),
        "plural": [("faturas", "fatura"), ("receitas", "receita"), ("cartas", "carta"), ("multas", "multa"), ("notas", "nota"), ("atas", "ata"), ("tarefas", "tarefa"), ("redações", "reda"), ("apostilas", "apostila"), ("capturas", "captura"), ("matrículas", "matrícula"), ("poesias", "poesia"), ("fichas", "ficha"), ("provas", "prova"), ("propostas", "proposta"), ("listas", "lista"), ("planilhas de gastos", "planilha*gasto")],
        "one": [("a conta de luz", "conta*luz"), ("a garantia da geladeira", "garantia*geladeira"), ("a lista de compras", "lista*compras"), ("a carta da vovó", "carta*vovó"), ("a foto da praia", "foto*praia"), ("a receita de bolo", "receita*bolo"), ("a certidão de nascimento", "certidão*nascimento"), ("a fatura de março", "fatura*março"), ("a lista de convidados", "lista*convidados"), ("a minha tese", "tese"), ("a escritura da casa", "escritura*casa"), ("a apólice do carro", "apólice*carro"), ("a multa", "multa"), ("a declaração 2022", "declaração*2022")],
        "notes": "comprar leite|ligar pra Ana|dentista 9:30|trocar os pneus|tirar o lixo|reunião na sexta|aniversário da mãe 12 maio|sala 214|entregar segunda|pedir café|olá mundo|chave com a vizinha|aluguel pago|ovos, farinha, manteiga|versão 2".split("|"),
        "num": {3: "três", 4: "quatro", 5: "cinco", 6: "seis", 7: "sete", 8: "oito", 10: "dez", 20: "vinte"},
        "age": [("meio ano", "6mo"), ("uma semana", "1w"), ("um mês", "1mo"), ("um ano", "1y"), ("duas semanas", "2w"), ("três meses", "3mo"), ("dois anos", "2y"), ("seis meses", "6mo")], "unit": {"d": "dias", "w": "semanas", "mo": "meses", "y": "anos"},
        "to": "a",
    },
    "id": {
        "plain": "laporan kontrak resep anggaran undangan cv ringkasan jadwal konsep surat panduan skripsi daftar notulen faktur puisi menu kuitansi inventaris proposal absensi nilai tagihan makalah".split(),
        "two": "Foto Nenek|Resep Ibu|Daftar Baru|Surat untuk Ana|Laporan (final)|Salinan kontrak (2)|Rencana minggu 12|Faktur Maret|Tugas matematika|Anggaran dapur|Notulen 3 Mei|Pidato nikahan|Catatan [lama]|Dokumen tanpa judul (3)|Foto Lebaran 2022".split("|"),
        "dirs": "Pajak 2019|Foto Baru|Liburan Bali|Barang Bapak|Untuk Dicetak|Proyek Biru|Kerja|Sekolah|Catatan|Klien|Faktur Lama|Selesai|Sampah|Rapi|Arsip|Pribadi|Nikahan Rani|Kelas 7B|Tabel|Penting|Cadangan|Konsep|hapus|salinan|log|work|notes|delete|Kuitansi|Skripsi Bab 2".split("|"),
        "topics": "pala|kayu manis|pemanas|wifi|uang muka|dokter gigi|kata sandi|garansi|sewa|kunyit|ragi|sepeda|vaksin|Marni|rem|rapat|talang|PPN|kentang|diskon|kunci|insulin|piano|warisan".split("|"),
        "plural": [("faktur", "faktur"), ("resep", "resep"), ("surat", "surat"), ("tagihan", "tagihan"), ("slip gaji", "slip*gaji"), ("notulen", "notulen"), ("tugas", "tugas"), ("undangan", "undangan"), ("tiket", "tiket"), ("tangkapan layar", "tangkapan*layar"), ("puisi", "puisi"), ("soal", "soal"), ("proposal", "proposal"), ("daftar hadir", "daftar*hadir"), ("kuitansi", "kuitansi"), ("absensi", "absensi")],
        "one": [("tagihan listrik", "tagihan*listrik"), ("garansi kulkas", "garansi*kulkas"), ("daftar belanja", "daftar*belanja"), ("surat nenek", "surat*nenek"), ("foto pantai", "foto*pantai"), ("resep rendang", "resep*rendang"), ("akta lahir", "akta*lahir"), ("slip gaji maret", "slip*gaji*maret"), ("daftar tamu", "daftar*tamu"), ("skripsi saya", "skripsi"), ("sertifikat rumah", "sertifikat*rumah"), ("polis mobil", "polis*mobil"), ("undangan nikah", "undangan*nikah"), ("surat tilang", "surat*tilang"), ("laporan pajak 2022", "laporan*pajak*2022")],
        "notes": "beli susu|telepon Ana|dokter gigi 9:30|ganti ban|buang sampah|rapat hari jumat|ultah ibu 12 mei|ruang 214|kumpul senin|pesan kopi|halo dunia|kunci di tetangga|sewa lunas|telur, tepung, mentega|versi 2".split("|"),
        "num": {2: "dua", 3: "tiga", 4: "empat", 5: "lima", 6: "enam", 7: "tujuh", 8: "delapan", 10: "sepuluh", 20: "dua puluh"},
        "age": [("setengah tahun", "6mo"), ("seminggu", "1w"), ("sebulan", "1mo"), ("setahun", "1y"), ("dua minggu", "2w"), ("tiga bulan", "3mo"), ("dua tahun", "2y"), ("enam bulan", "6mo")], "unit": {"d": "hari", "w": "minggu", "mo": "bulan", "y": "tahun"},
        "to": "sampai",
    },
}
MORE = {
    "de": ("Briefe:Brief Karten:Karte Listen:Liste Reden:Rede Berichte:Bericht Formulare:Formular Bescheide:Bescheid Skizzen:Skizze Notizen:Notiz Rezensionen:Rezension Postkarten:Postkarte Übungen:Übung Klausuren:Klausur Etiketten:Etikett Gutscheine:Gutschein Umfragen:Umfrage Speisekarten:Speisekarte Atteste:Attest Vorlagen:Vorlage Zeichnungen:Zeichnung Stundenzettel:Stundenzettel Flyer:Flyer Poster:Poster Songtexte:Songtext Kopien:Kopie Scans:Scan Logos:Logo",
           "die Wasserrechnung=Wasserrechnung|die Kündigung Fitnessstudio=Kündigung*Fitnessstudio|das Bild Hochzeit=Bild*Hochzeit|meine Hausarbeit=Hausarbeit|die Quittung Drucker=Quittung*Drucker|die Telefonliste=Telefonliste|das Angebot Dachdecker=Angebot*Dachdecker|die Satzung=Satzung|das Impfbuch=Impfbuch|die Klassenliste 7b=Klassenliste*7b|das Kündigungsschreiben=Kündigungsschreiben|die Urlaubsplanung=Urlaubsplanung|meine Bewerbung Siemens=Bewerbung*Siemens|die Noten Chor=Noten*Chor",
           "den Mietvertrag=Mietvertrag|den Lebenslauf=Lebenslauf|den Stundenplan=Stundenplan|den Brief Finanzamt=Brief*Finanzamt|den Kaufvertrag Auto=Kaufvertrag*Auto|den Steuerbescheid 2022=Steuerbescheid*2022|den Aufsatz Goethe=Aufsatz*Goethe|den Grundriss=Grundriss|den Speiseplan=Speiseplan|den Reisepass=Reisepass|den Impfausweis=Impfausweis|den Kontoauszug März=Kontoauszug*März|den Vortrag=Vortrag"),
    "es": ("tarjetas:tarjeta pruebas:prueba rúbricas:rúbrica planillas:planilla reseñas:reseña etiquetas:etiqueta postales:postal portadas:portada boletas:boleta minutas:minuta recetas:receta charlas:charla maquetas:maqueta copias:copia fichas:ficha agendas:agenda láminas:lámina firmas:firma circulares:circular citas:cita dietas:dieta rutinas:rutina partituras:partitura",
           "la factura del agua=factura*agua|la carta del banco=carta*banco|la foto de la boda=foto*boda|mi hoja de vida=hoja*vida|la lista de alumnos=lista*alumnos|la receta del flan=receta*flan|la tarjeta de vacunas=tarjeta*vacunas|la rutina de pesas=rutina*pesas|la agenda de mayo=agenda*mayo|la tarea de historia=tarea*historia|la portada del disco=portada*disco|la minuta del lunes=minuta*lunes|la garantía del horno=garantía*horno",
           "el contrato del piso=contrato*piso|el currículum=currículum|el horario de clases=horario*clases|el recibo del gas=recibo*gas|el plano de la casa=plano*casa|el menú de la semana=menú*semana|el pasaporte=pasaporte|el diploma de Ana=diploma*Ana|el discurso de boda=discurso*boda|el acta de mayo=acta*mayo|el presupuesto de la cocina=presupuesto*cocina|el informe 2022=informe*2022|el manual de la lavadora=manual*lavadora"),
    "pt": ("cartilhas:cartilha rubricas:rubrica resenhas:resenha etiquetas:etiqueta capas:capa minutas:minuta palestras:palestra cópias:cópia agendas:agenda dietas:dieta partituras:partitura guias:guia chamadas:chamada pautas:pauta escalas:escala vistorias:vistoria tabelas:tabela grades:grade",
           "a conta de água=conta*água|a carta do banco=carta*banco|a foto do casamento=foto*casamento|a lista de alunos=lista*alunos|a receita do pudim=receita*pudim|a carteira de vacina=carteira*vacina|a ficha de treino=ficha*treino|a agenda de maio=agenda*maio|a tarefa de história=tarefa*história|a capa do disco=capa*disco|a ata da segunda=ata*segunda|a garantia do fogão=garantia*fogão",
           "o contrato do apê=contrato*apê|o currículo=currículo|o horário das aulas=horário*aulas|o boleto do gás=boleto*gás|o mapa da casa=mapa*casa|o cardápio da semana=cardápio*semana|o passaporte=passaporte|o diploma da Ana=diploma*Ana|o discurso do casamento=discurso*casamento|o orçamento da cozinha=orçamento*cozinha|o relatório 2022=relatório*2022|o manual da lavadora=manual*lavadora"),
    "id": ("kartu:kartu raport:raport brosur:brosur poster:poster label:label jadwal:jadwal lirik:lirik naskah:naskah formulir:formulir sertifikat:sertifikat kwitansi:kwitansi nota:nota peta:peta skrip:skrip materi:materi modul:modul silabus:silabus kuis:kuis desain:desain",
           "tagihan air=tagihan*air|surat bank=surat*bank|foto wisuda=foto*wisuda|daftar murid=daftar*murid|resep opor=resep*opor|kartu vaksin=kartu*vaksin|jadwal piket=jadwal*piket|agenda mei=agenda*mei|tugas sejarah=tugas*sejarah|lirik lagu=lirik*lagu|garansi mesin cuci=garansi*mesin*cuci|kartu keluarga=kartu*keluarga",
           "kontrak kos=kontrak*kos|daftar riwayat hidup=daftar*riwayat*hidup|jadwal kuliah=jadwal*kuliah|denah rumah=denah*rumah|menu katering=menu*katering|paspor=paspor|ijazah=ijazah|pidato nikahan=pidato*nikahan|anggaran dapur=anggaran*dapur|laporan 2022=laporan*2022"),
}
for _lang, (_many, _one, _masc) in MORE.items():
    LEX[_lang]["plural"] += [tuple(x.split(":")) for x in _many.split() if tuple(x.split(":")) not in LEX[_lang]["plural"]]
    LEX[_lang]["one"] += [tuple(x.split("=")) for x in _one.split("|")]
    LEX[_lang]["onem"] = [tuple(x.split("=")) for x in _masc.split("|")]
LEX["es"]["plm"] = [(x, x[:-1]) for x in "recibos contratos presupuestos informes certificados tickets apuntes diplomas menús discursos planos horarios ensayos cuentos dibujos pedidos trabajos anexos sobres vales currículums formularios retratos".split()]
LEX["pt"]["plm"] = [(x, x[:-1]) for x in "recibos contratos boletos convites relatórios certificados diplomas trabalhos exercícios orçamentos rascunhos discursos mapas horários resumos contos desenhos pedidos anexos currículos roteiros formulários retratos holerites".split()]
HIDDEN = ".env .nojekyll .bashrc .gitignore .env.local .htaccess .vimrc .npmrc .profile .zshrc .editorconfig".split()
BARE = "Makefile LICENSE README todo notes Dockerfile TODO hosts crontab work Jenkinsfile config liste lista daftar ideen ideas".split()


def stem(r, lang):
    """A name without its ending and without blanks."""
    k = r.random()
    a = r.choice(LEX[lang]["plain"])
    if k < 0.3:
        return a
    if k < 0.4:
        return a.lower() + r.choice(["_", "-", ""]) + str(r.randint(1, 2030))
    if k < 0.5:
        return a + r.choice("_-") + r.choice(["v2", "neu", "final", "old", "kopie", "2024", "b", "ok"])
    return lib.stem(r, lang).replace(" ", "_").replace("(", "").replace(")", "")


def name_of(exts):
    def f(lang):
        def g(r):
            k = r.random()
            e = r.choice(exts)
            if k < 0.22:
                return r.choice(LEX[lang]["two"]) + "." + e
            if k < 0.27 and exts is not ARCHIVES:
                return r.choice(HIDDEN)
            if k < 0.32 and exts is not ARCHIVES:
                return r.choice(BARE)
            if k < 0.37 and exts is not ARCHIVES:
                return f"{values.word(r)}.log.{r.randint(1, 9)}" if r.random() < 0.6 else f"{values.word(r)}.{r.randint(2019, 2026)}.{r.randint(1, 12):02}.{e}"
            if k < 0.41:
                return f"{stem(r, lang)}.{r.choice(['v2', 'min', 'old', 'en', '1', 'test'])}.{e}"
            return stem(r, lang) + "." + (e.upper() if exts is not ARCHIVES and r.random() < 0.04 else e)
        return g
    return f


ARCHIVES = "zip zip zip tar.gz tgz tar".split()
NAME, TEXT, PACK, SCR = name_of(lib.EXT), name_of(lib.EXT_TEXT), name_of(ARCHIVES), name_of("sh sh py pl rb bash".split())


def said(r, x):
    k = r.random()
    return (f'"{x}"' if k < 0.05 else f"'{x}'" if k < 0.08 else x), x


def path_of(maker):
    def f(lang):
        bare = maker(lang)

        def g(r):
            n = bare(r)
            k = r.random()
            if k < 0.16:
                n = folder(lang)(r)[1].rstrip("/") + "/" + n
            return said(r, n)
        return g
    return f


def bare_of(maker):
    return lambda lang: (lambda r: said(r, maker(lang)(r)))


def folder(lang):
    def f(r):
        k = r.random()
        if k < 0.45:
            d = r.choice(LEX[lang]["dirs"])
            return said(r, d.lower() if r.random() < 0.12 else d)
        d = lib.folder_path(r, lang)
        while " " in d or "(" in d:
            d = lib.folder_path(r, lang)
        return (d + "/" if r.random() < 0.05 else d), d
    return f


def plain_folder(lang):
    """A folder that a shell line takes without quotes."""
    def f(r):
        while True:
            d = lib.folder_path(r, lang)
            if re.fullmatch(r"[A-Za-z0-9_./~-]+", d) and d not in (".", "~", "/"):
                return d
    return f


def plain_name(lang):
    """A name that is a glob for itself."""
    def f(r):
        while True:
            n = NAME(lang)(r)
            if not re.search(r"^\.|[\[\]{}*?/]", n):
                return said(r, n)
    return f


def bare_folder(lang):
    """A folder's name without a path."""
    def f(r):
        while True:
            d = r.choice(LEX[lang]["dirs"]) if r.random() < 0.5 else lib.folder_name(r, lang)
            if not re.search(r"^\.|[\[\]{}*?/()]", d):
                return said(r, d)
    return f


def new_folder(lang):
    def f(r):
        d = r.choice(LEX[lang]["dirs"]) if r.random() < 0.55 else stem(r, lang)
        return said(r, d)
    return f


def text_of(lang):
    def f(r):
        t = r.choice(LEX[lang]["notes"]) if r.random() < 0.55 else lib.a_text(r, lang)
        return lib.in_quotes(r, t), t
    return f


def bare_text(lang):
    return lambda r: r.choice(LEX[lang]["notes"])


def piece(lang):
    """A word to be looked for or replaced: bare where it is one word, or else in quotes."""
    def f(r):
        t = r.choice(LEX[lang]["topics"]) if r.random() < 0.35 else lib.a_text(r, lang)
        return (t if re.fullmatch(r"[\w.@-]+", t) and r.random() < 0.6 else lib.in_quotes(r, t)), t
    return f


def topic(lang):
    def f(r):
        if r.random() < 0.3:
            return lib.word(lib.Rng(r.randint(0, 10**9)), lang)
        t = r.choice(LEX[lang]["topics"])
        return t.lower() if r.random() < 0.1 else t
    return f


def loose(lang, key):
    def f(r):
        s, g = r.choice(LEX[lang][key])
        if lang == "de" and r.random() < 0.2:
            s, g = s.lower(), g.lower()
        return s, f"*{g}*"
    return f


def number(lang):
    words = LEX[lang]["num"]

    def f(r):
        k = r.choice([2, 3, 3, 4, 5, 5, 6, 7, 8, 10, 10, 12, 15, 20, 20, 25, 30, 40, 50, 100]) if r.random() < 0.8 else r.randint(3, 300)
        return (words[k] if k in words and r.random() < 0.4 else str(k)), str(k)
    return f


def age(lang):
    L = LEX[lang]

    def f(r):
        if r.random() < 0.4:
            return r.choice(L["age"])
        u = r.choice(["d", "d", "w", "mo", "mo", "y"])
        k = r.choice({"d": [2, 3, 5, 7, 10, 14, 20, 30, 45, 60, 90], "w": [2, 3, 4, 6, 8], "mo": [2, 3, 4, 6, 8, 9, 18], "y": [2, 3, 4, 5]}[u])
        return f"{k} {L['unit'][u]}", f"{k}{u}"
    return f


def dative_age(r):
    s, w = age("de")(r)
    for a, b in (("ein halbes", "einem halben"), ("eine ", "einer "), ("einen ", "einem "), ("ein ", "einem "), ("Tage", "Tagen"), ("Monate", "Monaten"), ("Jahre", "Jahren")):
        if a in s and b not in s:
            s = s.replace(a, b, 1) if s.startswith(a) or a[0].isupper() else s
            break
    return s, w


def size(lang):
    L = {"de": say_de, "es": say_es, "pt": say_pt, "id": say_id}[lang]
    return lambda r: intents.size(lib.Rng(r.randint(0, 10**9)), L)


def span(lang):
    def f(r):
        a = r.randint(2, 300)
        b = a + r.randint(1, 60)
        return r.choice([f"{a} {LEX[lang]['to']} {b}", f"{a}-{b}", f"{a} {LEX[lang]['to']} {b}"]), f"{a},{b}"
    return f


def cnt(r):
    return str(r.choice([1, 2, 2, 3, 4, 5, 6, 7, 9, 12, 14, 18, 25, 40, 77, 130]))


def some_ext(r):
    return r.choice("pdf txt jpg png mp3 mp4 docx xlsx zip log csv md bak tmp py js html json heic mov pptx odt svg iso".split())


def textual(r):
    return r.choice("txt md log csv json py js html java xml sql php ts rs go c cpp yaml conf css".split())


SEC = {"de": ["Sekunden", "s", "Sek"], "es": ["segundos", "s", "seg"], "pt": ["segundos", "s", "seg"], "id": ["detik", "s", "dtk"]}
MIN = {"de": ["Minuten", "min", "Min"], "es": ["minutos", "min", "m"], "pt": ["minutos", "min", "minutinhos"], "id": ["menit", "mnt", "min"]}


def duration(lang):
    def f(r):
        if r.random() < 0.5:
            k = r.choice([5, 10, 15, 20, 30, 45, 90, r.randint(2, 99)])
            return f"{k} {r.choice(SEC[lang])}", f"{k}s"
        k = r.choice([2, 3, 4, 5, 8, 10, 15, 25])
        return f"{k} {r.choice(MIN[lang])}", f"{k}m"
    return f


def stem1(r):
    return r.choice("woche semana minggu kapitel capitulo bab teil parte bagian tag dia hari klasse clase kelas test lab projekt team monat raum grupo kelompok modul".split())


def spawn(r):
    a = r.choice(["python3 @.py", "node @.js", "bash @.sh", "./@.sh", "python3 -m http.server @n", "npm run dev", "make all", "cargo build", "java -jar @.jar", "php -S localhost:@n", "ruby @.rb", "sleep @n", "npm start"])
    a = a.replace("@n", str(r.randint(1000, 9999))).replace("@", values.word(r))
    return a, Raw(",".join(f'"{x}"' for x in a.split()))


VARS = "PATH HOME LANG EDITOR SHELL USER JAVA_HOME GOPATH DISPLAY TERM NODE_ENV DATABASE_URL PYTHONPATH http_proxy TZ API_KEY DEBUG PORT".split()
SERVICES = "nginx ssh docker cron postgresql bluetooth cups apache2 mysql redis smbd NetworkManager".split()
COMMANDS = "git python3 node docker ffmpeg java cargo curl go ruby pandoc make gcc npm php perl rsync tmux vim".split()


def slots_of(lang):
    return {
        "f": path_of(NAME)(lang), "t": path_of(TEXT)(lang), "g": bare_of(NAME)(lang), "gt": bare_of(TEXT)(lang), "x": path_of(SCR)(lang), "z": path_of(PACK)(lang), "zn": bare_of(PACK)(lang), "d": folder(lang), "sd": plain_folder(lang), "ng": plain_name(lang), "ns": lambda r: stem(r, lang), "eo": ["txt", "jpeg", "htm", "yml", "text", "bak", "tiff"], "en": ["md", "jpg", "html", "yaml", "csv", "old", "dat"], "fo": bare_folder(lang), "dn": new_folder(lang),
        "q": piece(lang), "qq": text_of(lang), "bt": bare_text(lang), "w": topic(lang), "pl": loose(lang, "plural"), "one": loose(lang, "one"), "onem": loose(lang, "onem"), "plm": loose(lang, "plm"), "n": number(lang), "age": age(lang), "aged": dative_age, "size": size(lang), "span": span(lang), "cnt": cnt, "ext": some_ext, "te": textual,
        "mode": lambda r: r.choice("600 644 640 700 755 750 400 444 664 775".split()), "dur": duration(lang), "s1": stem1, "k": lambda r: str(r.choice([3, 4, 5, 5, 6, 7, 8, 10, 12])), "var": VARS, "svc": SERVICES, "cmd": COMMANDS, 
        "lb": ["("], "rb": [")"], "ls": ["["], "rs": ["]"], "algo": lambda r: r.choice([("md5", "md5"), ("MD5", "md5"), ("sha512", "sha512"), ("sha1", "sha1"), ("SHA-1", "sha1"), ("sha256", "sha256"), ("SHA256", "sha256")]), "part": lambda r: lib.word(lib.Rng(r.randint(0, 10**9)), lang),
        "spawn": spawn, "job": lambda r: r.choice(["job-", "job", "j"]) + str(r.randint(1, 30)),
        "city": CITY[lang], "skip": ["node_modules", "target", ".git", "vendor", "dist", "build", "venv", "cache", "tmp"], "pct": lambda r: str(r.choice([3, 5, 7, 10, 12, 15, 16, 19, 20, 21, 25, 30, 50])), "y": lambda r: str(r.randint(2015, 2026)),
    }


CITY = {
    "de": [("Tokio", "Asia/Tokyo"), ("New York", "America/New_York"), ("London", "Europe/London"), ("Moskau", "Europe/Moscow"), ("Sydney", "Australia/Sydney"), ("Peking", "Asia/Shanghai"), ("Lissabon", "Europe/Lisbon"), ("Bangkok", "Asia/Bangkok"), ("Wien", "Europe/Vienna"), ("Toronto", "America/Toronto")],
    "es": [("Tokio", "Asia/Tokyo"), ("Nueva York", "America/New_York"), ("Londres", "Europe/London"), ("Bogotá", "America/Bogota"), ("Lima", "America/Lima"), ("Madrid", "Europe/Madrid"), ("Buenos Aires", "America/Argentina/Buenos_Aires"), ("Berlín", "Europe/Berlin"), ("Caracas", "America/Caracas"), ("Sídney", "Australia/Sydney")],
    "pt": [("Tóquio", "Asia/Tokyo"), ("Nova York", "America/New_York"), ("Londres", "Europe/London"), ("Lisboa", "Europe/Lisbon"), ("São Paulo", "America/Sao_Paulo"), ("Paris", "Europe/Paris"), ("Buenos Aires", "America/Argentina/Buenos_Aires"), ("Berlim", "Europe/Berlin"), ("Sydney", "Australia/Sydney"), ("Dubai", "Asia/Dubai")],
    "id": [("Tokyo", "Asia/Tokyo"), ("New York", "America/New_York"), ("London", "Europe/London"), ("Singapura", "Asia/Singapore"), ("Jakarta", "Asia/Jakarta"), ("Paris", "Europe/Paris"), ("Seoul", "Asia/Seoul"), ("Berlin", "Europe/Berlin"), ("Sydney", "Australia/Sydney"), ("Dubai", "Asia/Dubai")],
}
SLOTS = {lang: slots_of(lang) for lang in LEX}


def derive(v, r):
    """What follows from the values: an archive's name without its ending, the file a web address ends in."""
    out = {}
    for k in ("z", "zn", "dl", "dlzip"):
        if k in v:
            name = v[k].rstrip("/").rsplit("/", 1)[-1] if k.startswith("dl") else v[k]
            out[k + "name"] = name
            out[k + "stem"] = re.sub(r"\.(zip|tar\.gz|tgz|tar\.zst|tar)$", "", name)
    if "repo_url" in v:
        out["repo_urlname"] = re.sub(r"\.git$", "", v["repo_url"].rstrip("/").rsplit("/", 1)[-1])
    if "f" in v:
        out["fbase"] = v["f"].rsplit("/", 1)[-1]
    return out


# ---------------------------------------------------------------- how the rules are written

UML = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})
ACC = str.maketrans("áéíóúâêôãõàÁÉÍÓÚÂÊÔÃÕÀ", "aeiouaeoaoaAEIOUAEOAOA", "¿¡")


SHORT = {"yang": "yg", "tidak": "tdk", "nggak": "gak", "sudah": "udh", "udah": "udh", "saja": "aja", "dengan": "dgn", "jangan": "jgn", "semua": "smua", "tolong": "tlg", "dulu": "dlu", "terus": "trs", "untuk": "utk", "saya": "sy", "bisa": "bs", "banget": "bgt", "kalau": "klo", "sama": "sm", "di sini": "disini"}


def variants(lang, line, k):
    plain = lambda f: "".join(p if p.startswith("@") else f(p) for p in re.split(r"(@\{?[a-z_]+\d?\}?)", line))
    out = [line]
    if lang == "de" and k % 3 == 0:
        out.append(plain(str.lower))
    elif lang == "de" and k % 7 == 1:
        out.append(plain(lambda s: s.lower().translate(UML)))
    elif lang in ("es", "pt") and k % 3 == 0:
        out.append(plain(lambda s: s.translate(ACC).lower()))
    elif lang == "id" and k % 2 == 0:
        out.append(plain(lambda s: re.sub(r"\w+", lambda m: SHORT.get(m[0], m[0]), s).lower()))
    return list(dict.fromkeys(out))


def result(a):
    """What a call that worked comes to."""
    limit = re.search(r'"limit":(\d+|@n)', a)
    if a.startswith("fs.list") and limit and "sort" in a:
        return "ok " + limit[1]
    return "ok @cnt" if a.startswith(("fs.search", "fs.list")) else "ok"


def say(lang, block, **slots):
    """Rules one after the other: a line `> STEP ;; STEP` and its wordings. `((`, `))`, `[[`, `]]` are brackets that are typed."""
    for part in re.split(r"(?m)^> ", block)[1:]:
        head, *lines = [x.strip() for x in part.split("\n") if x.strip()]
        steps, found = [], False
        actions = head.split(" ;; ")
        for i, a in enumerate(actions):
            m = re.fullmatch(r"(.*?) => (ok.*|error .*|refused)", a)
            if m:
                steps += [m[1], m[2]]
            elif a.split(" ")[0] in ("say", "ask", "beyond", "show"):
                steps.append(a)
            else:
                steps += [a, result(a)]
        if steps[-1].split(" ")[0] not in ("say", "ask", "beyond", "show"):
            steps.append("show")
        words = []
        for k, line in enumerate(lines):
            line = line.replace("((", "@{lb}").replace("))", "@{rb}").replace("[[", "@{ls}").replace("]]", "@{rs}")
            words += variants(lang, line, k)
        more = {**SLOTS[lang], **slots}
        body = "\n".join(words)
        add(1, body, steps, lang=lang, derive=derive, noise=False, **more)
        if steps[0].startswith("fs.search") and len(steps) > 3:
            add(0.1, body, [steps[0], "ok 0", "show"], lang=lang, derive=derive, noise=False, **more)


# ================================================================ German

say("de", """
> fs.delete {"paths":["@f"]}
@f brauch ich nicht mehr
@f muss weg, und zwar heute noch
wozu liegt hier noch @f rum, weg damit
in die Tonne mit @f
Dass @f immer noch da ist, nervt mich. Bitte entsorgen.
@f: löschen
@f -> Müll
rm @f pls
nur @f löschen, den Rest in Ruhe lassen
@f darf verschwinden, mehr bitte nicht
> fs.delete {"paths":["@f","@f2"]}
@f und @f2 sind überholt, beide weg
weg: @f, @f2
weder @f noch @f2 werden noch gebraucht, bitte löschen
@f fliegt raus, @f2 auch
> fs.delete {"paths":["@d"],"recursive":true}
der Ordner @d ist überflüssig, lösch ihn mitsamt Inhalt
Ordner @d komplett weg
den ganzen Ordner @d samt allem drin bitte entsorgen
das Verzeichnis @d brauche ich seit dem Umzug nach Kiel nicht mehr, weg damit
> fs.mkdir {"path":"@dn","parents":true}
Neuer Ordner bitte: @dn
mir fehlt ein Ordner namens @dn
Ich hätte gern einen Ordner, der @dn heißt
ordner @dn anlegen
es soll einen Ordner @dn geben
@dn ((neuer Ordner))
für meine Enkel ein Ordner, Name: @dn
könnten Sie freundlicherweise ein Verzeichnis mit dem Namen @dn einrichten
mkdir @dn
> fs.mkdir {"path":"@dn","parents":true} ;; fs.mkdir {"path":"@dn2","parents":true}
zwei neue Ordner: @dn und @dn2
ich brauche @dn und @dn2 als Ordner
Ordner anlegen: @dn, @dn2
> fs.mkdir {"path":"@d/@dn","parents":true}
in @d fehlt noch ein Unterordner @dn
leg unter @d den Ordner @dn an
@d soll einen Unterordner @dn bekommen
> fs.move {"renames":[{"from":"@f","to":"@g"}]}
@f -> @g
@f => @g umbenennen
umbenennen: @f zu @g
umbenennen: @f, neuer Name @g
@f soll künftig @g heißen
eigentlich müsste @f ja @g heißen, änderst du das?
Der Name @f ist falsch. Richtig wäre @g.
aus @f wird @g
ich hab mich vertippt, @f sollte @g heißen
nenn @f um in @g
statt @f soll die Datei @g heißen
neuer Name für @f: @g
mv @f @g
> fs.move {"renames":[{"from":"@d","to":"@dn"}]}
der Ordner @d soll in Zukunft @dn heißen
Ordner umbenennen: @d -> @dn
aus dem Ordner @d mach bitte @dn
> fs.move {"from":"@f","into":"@d"}
@f gehört in den Ordner @d
@f liegt falsch, das muss nach @d
@f -> Ordner @d
@f ab in den Ordner @d
in den Ordner @d mit @f
nach @d soll @f, nicht kopieren, verschieben
Meine Chefin will @f im Ordner @d sehen, hier soll es nicht bleiben
steck @f in einen Ordner namens @d
wäre es möglich, @f in den Ordner @d zu legen?
ich will dass @f nicht mehr hier liegt sondern in @d
@f hat hier nix verloren -> @d
> fs.move {"paths":["@f","@f2"],"into":"@d"}
@f und @f2 gehören beide nach @d
@f, @f2 -> @d
in den Ordner @d sollen @f und @f2
> fs.copy {"from":"@f","into":"@d"}
@f bitte auch nach @d, das Original bleibt hier
@f doppelt ablegen: hier und in @d
im Ordner @d hätte ich gern eine Kopie von @f
Kopie von @f -> Ordner @d
@f soll zusätzlich in @d liegen
cp @f nach @d
kopieren: @f, Ziel @d
> fs.copy {"from":"@f","to":"@g"}
von @f eine Kopie namens @g
@f duplizieren, Name der Kopie: @g
ich will an @f rumprobieren, mach mir vorher eine Kopie @g
@g soll eine Kopie von @f sein
als Vorlage @f nehmen und unter @g abspeichern
> fs.copy {"from":"@f","to":"@f.bak"}
bevor ich @f kaputt mache: Sicherungskopie bitte
@f sichern, nicht dass was verloren geht
eine Backup-Kopie von @f wäre beruhigend
backup @f
> fs.copy {"from":"@d","to":"@dn"}
den Ordner @d einmal komplett kopieren, die Kopie heißt @dn
Ordner @d duplizieren als @dn
von @d brauche ich eine Kopie, und zwar als Ordner @dn
> fs.write {"path":"@gt","content":"","expect_hash":"absent"}
leere Datei @gt bitte
@gt ((leer)) anlegen
ich brauche eine neue leere Datei, Name @gt
touch @gt
> fs.write {"path":"@gt","content":"@qq","expect_hash":"absent"}
neue Datei @gt mit dem Inhalt @qq
in eine neue Datei @gt soll @qq
@qq -> neue Datei @gt
leg @gt an, drinstehen soll @qq
> fs.write {"path":"@gt","content":"@bt","expect_hash":"absent"}
neue Datei @gt, Inhalt: @bt
erstell @gt und schreib rein: @bt
Neue Notiz @gt: @bt
> fs.write {"path":"@t","content":"@qq","append":true}
@qq unten an @t anhängen
in @t fehlt am Ende noch @qq
@t += @qq
häng noch @qq an die @t dran
ans Ende von @t gehört @qq
> fs.write {"path":"@t","content":"@bt","append":true}
in @t noch ergänzen: @bt
auf die Liste @t kommt: @bt
schreib noch in @t: @bt
notier in @t: @bt
> fs.write {"path":"@t","content":""}
@t leeren, aber die Datei behalten
der Inhalt von @t kann weg, die Datei selbst nicht
> fs.edit {"path":"@t","edits":[{"old":"@q","new":"@q2","all":true}]}
in @t steht @q, richtig ist @q2
in @t: @q -> @q2
überall wo in @t @q steht, soll @q2 stehen
statt @q soll in @t @q2 stehen
schreib in @t @q2, wo jetzt @q steht
@q2 statt @q in @t
der Kunde heißt nicht @q sondern @q2, korrigier das in @t
@q durch @q2 ersetzen ((nur in @t))
in @t ist @q falsch geschrieben, muss @q2 heißen
@t: aus @q mach @q2
> fs.edit {"path":"@t","edits":[{"old":"@q","new":"","all":true}]}
@q soll aus @t verschwinden
in @t hat @q nichts zu suchen, nimm das raus
alle Vorkommen von @q in @t streichen
> fs.copy {"from":"@t","to":"@t.bak"} ;; fs.edit {"path":"@t","edits":[{"old":"@q","new":"@q2","all":true}]}
erst @t sichern, dann darin @q durch @q2 ersetzen
mach ein Backup von @t und danach @q -> @q2
""")

say("de", """
> fs.search {"path":".","text":"@w"}
welche Rezepte brauchen @w
in welcher Datei ging es um @w
was hat Lena über @w geschrieben
Wo hab ich mir das mit @w notiert?
steht irgendwo was zu @w
ich hab mal was über @w aufgeschrieben, wo war das bloß
wo wird @w erwähnt
such mal was zum Thema @w raus
ich erinnere mich nur noch an @w, das stand in irgendeiner Datei
kommt @w irgendwo vor? nur gucken, nichts ändern
@w - in welchem Dokument war das
> fs.search {"path":"@d","text":"@q"}
in @d nach @q suchen
wer in @d verwendet @q
@q kommt irgendwo unter @d vor, aber wo
durchforste den Ordner @d nach @q
> fs.search {"path":"@d","text":"@q","not_glob":"@skip"}
such @q in @d, aber lass @skip aus
@q in @d finden ((ohne @skip))
> fs.search {"path":"@t","text":"@q"}
kommt @q in @t vor?
zeig mir die Stellen mit @q in @t
in welcher Zeile von @t steht @q
> fs.search {"path":".","name_glob":"*.@te","text":"@q"}
in welchen @te-Dateien steht @q
@q suchen, nur in .@te
> fs.search {"path":".","name_glob":"@pl","kind":"file"}
wo sind eigentlich @pl
wo sind die @pl
zeig mir meine @pl
wo liegen die ganzen @pl
ich suche die @pl
hab ich hier irgendwo @pl?
nur anschauen: welche @pl gibt es
die @pl bitte auflisten, nichts verändern
> fs.search {"path":".","name_glob":"@one","kind":"file"}
wo ist bloß @one
ich finde @one nicht
hast du @one gesehen
wo hab ich @one abgespeichert? meine Frau bringt mich um :-D
@one gesucht
> fs.search {"path":".","name_glob":"@one","kind":"file"} ;; fs.read {"path":"$1.0"}
was steht in der Datei: @one
@one lesen bitte, keine Ahnung wie die Datei genau heißt
such @one und zeig mir was drinsteht
> fs.search {"path":".","name_glob":"@one","kind":"file"} ;; fs.move {"from":"$1.0","into":"@d"}
@one gehört in den Ordner @d
@one -> @d
@one suchen und nach @d verschieben
> fs.search {"path":".","name_glob":"@one","kind":"file"} ;; fs.copy {"from":"$1.0","into":"@d"}
@one brauche ich auch in @d
von der Datei eine Kopie nach @d: @one
such @one und leg eine Kopie davon in @d ab
> fs.search {"path":".","name_glob":"@one","kind":"file"} ;; fs.stat {"path":"$1.0"}
wie alt ist @one eigentlich
wie groß ist @one
> fs.search {"path":".","name_glob":"@pl","kind":"file"} ;; fs.move {"paths":"$1","into":"@d"}
die @pl gehören alle in den Ordner @d
beide @pl nach @d bitte
alle @pl -> @d
meine @pl sollten eigentlich in @d liegen
räum die @pl in den Ordner @d, sonst nichts anfassen
die ganzen @pl fliegen hier rum, tu sie nach @d
> fs.search {"path":".","name_glob":"@pl","kind":"file"} ;; fs.copy {"paths":"$1","into":"@d"}
die @pl auch noch nach @d, Originale bleiben wo sie sind
beide @pl in @d kopieren
Kopien der @pl nach @d
> fs.search {"path":".","name_glob":"@pl","kind":"file"} ;; fs.delete {"paths":"$1"}
die @pl können alle weg
beide @pl löschen
ich will die @pl nicht mehr sehen, lösch sie
> fs.search {"path":".","name_glob":"@pl","kind":"file"} ;; fs.archive {"paths":"$1","to":"@zn"}
die @pl in @zn packen
für den Steuerberater: alle @pl als @zn
@zn soll die @pl enthalten
> fs.search {"path":"@d","name_glob":"@pl","kind":"file"}
welche @pl liegen in @d
sind in @d noch @pl?
> fs.search {"path":".","name_glob":"@pl","kind":"file"} ;; fs.chmod {"paths":"$1","mode":"a-w"}
an den @pl soll keiner was ändern können
die @pl schreibschützen
""")

say("de", """
> fs.list {"path":"@d"}
was liegt in @d
@d: was ist da drin
zeig @d, aber nichts anfassen
nur gucken: was ist im Ordner @d
ich vergesse immer was ich in @d abgelegt habe
Inhalt vom Ordner @d
> fs.list {"path":"."}
was ist hier alles
was haben wir denn hier
ls
dateien hier?
> fs.list {"path":"@d","recursive":true}
@d mitsamt allen Unterordnern auflisten
alles unter @d, bis in die letzte Ecke
> fs.list {"path":"@d","hidden":true}
@d auflisten, auch was mit Punkt anfängt
zeig wirklich alles in @d, Verstecktes inklusive
> fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"*@part*"}
welche ist die neueste Datei mit @part im Namen
die aktuellste Version von @part, welche Datei ist das
> fs.list {"path":"@d","recursive":true,"sort":"size","limit":10,"kind":"file"}
@d platzt aus allen Nähten, was ist da so groß
welche Brocken liegen in @d
mein Speicher ist rot, welche Dateien in @d sind schuld
größte Dateien @d
> fs.list {"path":".","recursive":true,"sort":"modified","limit":@n,"kind":"file"}
woran hab ich zuletzt gearbeitet, die letzten @n Dateien reichen
zuletzt geändert, top @n
> fs.list {"path":"@d","recursive":true,"limit":1,"kind":"file"} => ok @cnt
wie viele Dateien sind in @d
Anzahl Dateien unter @d?
sind das viele Dateien in @d? Wie viele genau
> fs.list {"path":"@d","recursive":true,"limit":1,"kind":"file","glob":"*.@ext"} => ok @cnt
wie viele @{ext}s sind in @d
@ext in @d zählen
> fs.disk_usage {"path":"@d"}
passt @d auf einen USB-Stick? wie groß
was wiegt der Ordner @d
@d Größe
> fs.disk_usage {"path":"@d","by":"folders","top":10}
welche Unterordner von @d sind die Platzfresser
wo in @d geht der ganze Platz hin, ordnerweise
> fs.stat {"path":"@f"}
wann hab ich @f zuletzt angefasst
gibts @f schon?
wem gehört @f
wie groß ist @f
@f: Größe, Datum, Rechte?
von wann ist die @f
> fs.read {"path":"@t"}
was steht in @t
@t anzeigen
ich will in @t nur reinschauen, nix ändern
lies mir mal @t vor
cat @t
Inhalt @t bitte
> fs.read {"path":"@t","last_lines":@n}
die letzten @n Zeilen von @t
@t, nur die letzten @n
was sind in @t die letzten @n Einträge
tail @n @t
> fs.read {"path":"@t","from_line":1,"max_lines":@n}
vom Anfang von @t @n Zeilen
@t: oberste @n Zeilen
nur die ersten @n Zeilen aus @t, mehr brauche ich nicht
> fs.read {"path":"@t","last_lines":12}
das letzte Dutzend Zeilen von @t
> fs.read {"path":"@t","from_line":1,"max_lines":12}
das erste Dutzend Zeilen aus @t
> fs.count {"paths":["@t"]}
wie viele Wörter hat @t
wie lang ist mein Text @t, in Wörtern
Zeilenzahl von @t
wc @t
> fs.hash {"paths":["@f"]}
Prüfsumme von @f bitte
Hash @f
> fs.hash {"paths":["@f"],"algorithm":"@algo"}
@algo von @f
@f: @algo?
> fs.hash {"paths":["@f","@f2"]}
ist @f dasselbe wie @f2
@f und @f2 - identisch?
> fs.symlink {"target":"@f","link":"@g"}
Verknüpfung @g soll auf @f zeigen
ein Symlink namens @g zu @f
> fs.watch {"path":"@d","for_ms":"@dur"}
pass @dur lang auf @d auf
ändert sich was in @d? schau @dur zu
@d beobachten, @dur
> fs.chmod {"paths":["@x"],"mode":"+x"}
@x lässt sich nicht starten, fehlen die Rechte? mach es ausführbar
ich will @x ausführen können
chmod +x @x
@x soll ausführbar sein
> fs.chmod {"paths":["@f"],"mode":"a-w"}
@f soll niemand mehr ändern können
Schreibschutz für @f
@f: nur noch lesen
> fs.chmod {"paths":["@f"],"mode":"go-rwx"}
@f geht nur mich was an, sperr alle anderen aus
außer mir soll keiner @f lesen dürfen
> fs.chmod {"paths":["@f"],"mode":"a+r"}
jeder soll @f lesen dürfen
@f für alle lesbar
> fs.chmod {"paths":["@f"],"mode":"@mode"}
@f auf @mode
Rechte von @f: @mode
@f braucht @mode
> fs.chmod {"paths":["@d"],"mode":"@mode","recursive":true}
@d und alles darunter auf @mode setzen
rechte @mode für den ganzen ordner @d rekursiv
""")
say("de", """
> fs.archive {"paths":["@d"],"to":"@zn"}
Ordner @d -> @zn
in @zn rein kommt der Ordner @d
der Ordner @d soll als @zn verschickt werden, pack mal
aus dem Ordner @d hätte ich gern @zn, die Originale bleiben
pack den Ordner @d in @zn
> fs.archive {"paths":["@d"],"to":"@d.zip"}
Ordner @d zippen
den Ordner @d bitte als Zip
zip: Ordner @d
> fs.archive {"paths":["@f","@f2"],"to":"@zn"}
@f und @f2 zusammen in @zn
@zn aus @f und @f2 machen
@f + @f2 -> @zn
> fs.archive {"paths":["@f"],"each":true}
@f gzippen
@f mit gzip kleiner machen
> fs.archive {"paths":["@d"],"to":"@zn","remove_originals":true}
Ordner @d in @zn packen und das Original danach entfernen
den Ordner @d brauche ich nur noch als @zn, das Original kann danach weg
> fs.extract {"archive":"@z","to":"@zstem"}
@z auspacken
pack @z mal aus
@z entpacken bitte
ich hab @z von meinem Bruder bekommen, mach das mal auf ((entpacken))
wie krieg ich @z auf? mach du das
unzip @z
> fs.extract {"archive":"@z","to":"@d"}
@z nach @d entpacken
der Inhalt von @z gehört in den Ordner @d
@z -> @d auspacken
entpacken: @z, Ziel: @d
> fs.extract {"archive":"@z","to":".","list_only":true}
was steckt in @z? nicht auspacken
bevor ich @z entpacke: was ist drin
nur mal in @z reinlinsen
> fs.extract {"archive":"@z","to":"@zstem"} ;; fs.delete {"paths":["@z"]}
@z entpacken, danach brauche ich das Archiv nicht mehr
pack @z aus und wirf das Archiv anschließend weg
1. @z entpacken 2. @z löschen
> fs.search {"path":".","name_glob":"*.@ext"} ;; fs.delete {"paths":"$1"}
alle .@ext weg
.@ext löschen, aber wirklich nur die
die @ext-Dateien hier haben ausgedient
keine @ext mehr hier, bitte
> fs.search {"path":".","name_glob":"*.@ext","older_than_ms":"@age"} ;; fs.delete {"paths":"$1"}
@ext-Dateien älter als @age -> weg
alles mit .@ext, was älter als @age ist, kann in den Müll
> fs.search {"path":"@d","kind":"file","older_than_ms":"@aged"} ;; fs.delete {"paths":"$1"}
in @d alle Dateien löschen, die seit @aged keiner angefasst hat
was in @d seit @aged nicht geändert wurde, kann weg ((nur Dateien))
> fs.search {"path":".","kind":"file","min_bytes":"@size"} ;; fs.move {"paths":"$1","into":"@d"}
Dateien über @size => Ordner @d
alle Dateien größer als @size sollen in den Ordner @d
was über @size hat, ab nach @d
> fs.search {"path":"@d","kind":"file","min_bytes":"@size"}
welche Dateien in @d sind größer als @size? nur zeigen!
@d: Dateien über @size
> fs.search {"path":".","name_glob":"*.@ext"} ;; fs.move {"paths":"$1","into":"@d"}
.@ext -> @d
sämtliche @ext-Dateien gehören in den Ordner @d
alle @ext nach @d, alles andere bleibt wo es ist
@ext-Dateien sollen künftig in @d liegen
> fs.search {"path":".","name_glob":"*.@ext"} ;; fs.copy {"paths":"$1","into":"@d"}
alle @ext auch nach @d ((kopieren, nicht verschieben))
Kopien sämtlicher .@ext-Dateien nach @d
> fs.search {"path":".","name_glob":"*.@ext"} ;; fs.archive {"paths":"$1","to":"@zn"}
alle .@ext in @zn
@zn mit allen @ext-Dateien
> fs.search {"path":".","name_glob":"*.@ext","newer_than_ms":"1d"}
welche @ext sind von heute
heutige @ext-Dateien?
> fs.search {"path":".","name_glob":"*.@ext","newer_than_ms":"1w"} ;; fs.copy {"paths":"$1","into":"@d"}
die @ext-Dateien von dieser Woche nach @d kopieren
alle @ext dieser Woche bitte auch in @d ablegen
> fs.search {"path":".","name_glob":"*.@ext","not_glob":"@{ns}.@ext"} ;; fs.delete {"paths":"$1"}
alle .@ext löschen bis auf @{ns}.@ext
jede @ext-Datei kann weg, nur @{ns}.@ext nicht
@{ns}.@ext behalten, die übrigen .@ext löschen
> fs.search {"path":".","kind":"file","not_glob":"*.@ext","depth":1} ;; fs.move {"paths":"$1","into":"@d"}
alle Dateien hier außer den .@ext nach @d
verschieb hier alles was keine @ext-Datei ist nach @d
> fs.search {"path":".","kind":"file","not_glob":"@ng","depth":1} ;; fs.delete {"paths":"$1"}
hier alle Dateien weg, nur @ng bleibt
außer @ng fliegt hier jede Datei raus
> fs.search {"path":".","name_glob":"*.@ext","not_glob":"@skip"}
alle .@ext außer in @skip
@ext-Dateien suchen, @skip auslassen
> fs.search {"path":".","kind":"file","empty":true} ;; fs.delete {"paths":"$1"}
leere Dateien nerven, weg damit
Dateien mit 0 Bytes brauche ich nicht, löschen
> fs.search {"path":".","kind":"folder","empty":true} ;; fs.delete {"paths":"$1"}
hier stehen lauter leere Ordner rum, räum die weg
> fs.search {"path":".","kind":"file","empty":true}
gibt es hier Dateien, in denen gar nichts steht
leere Dateien: nur zeigen, nicht löschen
> fs.search {"path":".","name_glob":"* *","kind":"file"} ;; fs.move {"paths":"$1","pattern":{"find":" ","replace":"_"}}
Leerzeichen in meinen Dateinamen machen das Skript kaputt, ersetze sie durch _
Dateinamen mit Leerzeichen: überall Unterstrich statt Leerzeichen
die Leerzeichen in den Dateinamen sollen Unterstriche werden
> fs.search {"path":".","name_glob":"*.@ext"} ;; fs.move {"paths":"$1","pattern":{"find":"^","replace":"@{part}_"}}
vor jede @ext-Datei soll @{part}_ in den Namen
alle .@ext sollen vorne @{part}_ im Namen haben
> fs.search {"path":".","name_glob":"*.{png,jpg,jpeg,gif,webp,bmp,svg,tiff,heic}"} ;; fs.move {"paths":"$1","into":"@d"}
meine ganzen Fotos liegen durcheinander, die sollen nach @d
alle Bilder -> @d
Fotos gehören in den Ordner @d
> fs.search {"path":"@d","name_glob":"*.{mp4,mkv,avi,mov,webm,m4v}"}
welche Videos sind in @d
Filme in @d?
> fs.search {"path":".","name_glob":"*.{mp3,flac,wav,ogg,opus,m4a,aac}"} ;; fs.copy {"paths":"$1","into":"@d"}
die Musik auch nach @d, Originale behalten
> fs.search {"path":".","name_glob":"*.{tmp,temp}"} ;; fs.delete {"paths":"$1"}
temporäres Zeug löschen
> fs.search {"path":".","name_glob":"*.{doc,docx,odt,rtf,pdf}","newer_than_ms":"1mo"}
Dokumente von diesem Monat bitte
> fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"*.{png,jpg,jpeg,gif,webp,bmp,svg,tiff,heic}"} ;; fs.move {"paths":"$1","into":"@d"}
mein neuestes Foto gehört in den Ordner @d
das letzte Bild -> @d
> fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"*.log"} ;; fs.read {"path":"$1.0","last_lines":20}
die letzten zwanzig Zeilen vom neuesten Log
> fs.list {"path":".","recursive":true,"sort":"size","limit":1,"kind":"file"} ;; fs.delete {"paths":"$1"}
die größte Datei hier kann weg
> fs.list {"path":".","recursive":true,"sort":"modified","reverse":true,"limit":1,"kind":"file"}
welche Datei ist hier der Methusalem ((die älteste))
> sh find @sd -type f -exec md5sum {} + | sort | uniq -w32 -D
hab ich in @sd was doppelt?
gleiche Dateien in @sd finden, nix löschen
> sh find . -type f -exec md5sum {} + | sort | uniq -w32 -D
welche Dateien hab ich hier doppelt
> sh for i in $(seq 1 @k); do mkdir -p @s1$i; done
Ordner @{s1}1 bis @s1@k anlegen
ich brauche @{s1}1, @{s1}2 usw. bis @s1@k als Ordner
@{s1}1..@s1@k als Ordner bitte
""")

say("de", """
> git.status {}
was ist in git noch offen
hab ich noch nicht committete Sachen
git: sauber?
> git.diff {}
was habe ich seit dem letzten Commit verändert, zeilenweise
zeig mir meine Änderungen, committe aber nix
> git.diff {"paths":["@anyfile"]}
was ist an @anyfile anders als im letzten Commit
> git.diff {"from":"@branch","to":"@new_branch"}
worin unterscheiden sich @branch und @new_branch
diff von @branch nach @new_branch
> git.diff {"staged":true}
was ist vorgemerkt für den Commit? diff bitte
> git.diff {"stat_only":true}
nur die geänderten Dateien mit Zeilenzahlen, keinen ganzen diff
> git.log {"limit":@n}
die letzten @n Commits
nur die @n neuesten commits, mehr nicht
> git.log {"author":"@person"}
was hat @person committet
commits von @person?
> git.log {"path":"@anyfile"}
wer hat wann an @anyfile rumgeschraubt, Historie bitte
> git.log {"grep":"@barepat"}
gibt es Commits zu @barepat
> git.log {"limit":1}
welcher war der letzte Commit
> git.add {"all":true} ;; git.commit {"message":"@msg"}
alles committen, Nachricht @msg
commit: @msg ((alles))
Feierabend, alles einchecken mit der Nachricht @msg
> git.add {"all":true} ;; git.commit {"message":"@baremsg"}
alles committen mit Nachricht: @baremsg
commit alles, message: @baremsg
> git.add {"all":true} ;; git.commit {"message":"@msg"} ;; git.push {}
alles committen ((@msg)) und ab auf den Server
committe alles als @msg, danach pushen
> git.add {"paths":["@anyfile"]} ;; git.commit {"message":"@msg"}
nur @anyfile committen, Nachricht @msg
> git.add {"paths":["@anyfile"]}
@anyfile stagen, noch nicht committen
@anyfile für den nächsten Commit vormerken
> git.add {"all":true}
alles stagen aber noch kein Commit
> git.commit {"message":"@msg"}
das Vorgemerkte committen: @msg
> git.checkout {"create":"@new_branch"}
neuer Branch @new_branch und gleich drauf wechseln
ich will auf einem neuen Branch @new_branch weiterarbeiten
> git.checkout {"to":"@branch"}
zurück auf @branch
ich muss auf den Branch @branch
@branch auschecken
> git.checkout {"paths":["@anyfile"]}
meine Änderungen an @anyfile waren Murks, zurück zum letzten Commit
@anyfile auf den Stand vom letzten Commit
> git.branch {}
welche Branches hab ich
auf welchem Branch bin ich
> git.branch {"create":"@new_branch"}
Branch @new_branch anlegen, aber hier bleiben
> git.branch {"delete":"@new_branch"}
Branch @new_branch ist erledigt, löschen
den Branch @new_branch brauchts nicht mehr
> git.branch {"rename":"@new_branch","to":"@new_branch2"}
Branch @new_branch soll @new_branch2 heißen
> git.branch {"remotes":true}
welche Branches liegen auf dem Server
> git.merge {"from":"@new_branch"}
hol die Änderungen aus @new_branch hier rein ((merge))
@new_branch in den aktuellen Branch mergen
> git.checkout {"to":"@branch"} ;; git.merge {"from":"@new_branch"}
@new_branch nach @branch mergen
> git.checkout {"to":"@branch"} ;; git.pull {}
auf @branch wechseln und aktualisieren
> git.merge {"abort":true}
der Merge ging schief, abbrechen
> git.pull {}
haben die Kollegen was hochgeladen? hol es
neuesten Stand holen
> git.pull {"fetch_only":true}
nur fetchen, nicht mergen
> git.pull {} ;; git.push {}
erst pullen, dann pushen
> git.push {}
ab damit auf den Server ((git))
pushen bitte
> git.push {"branch":"@new_branch","set_upstream":true}
@new_branch zum ersten Mal pushen, mit upstream
> git.push {"tags":true}
auch die Tags pushen
> git.clone {"url":"@repo_url","to":"@repo_urlname"}
@repo_url hätte ich gern lokal
@repo_url klonen
> git.clone {"url":"@repo_url","to":"@d"}
@repo_url in den Ordner @d klonen
> git.clone {"url":"@repo_url","to":"@repo_urlname","depth":1}
@repo_url klonen, aber ohne die ganze Historie
> git.init {"path":"."}
hieraus soll ein git-Repo werden
> git.init {"path":"@d"}
im Ordner @d ein neues git-Repo anlegen
> git.worktree {"add":"@d","branch":"@new_branch"}
@new_branch in einem eigenen Worktree unter @d
> git.worktree {}
welche worktrees gibts
> git.worktree {"remove":"@d"}
Worktree @d entfernen
> sh git stash
meine Änderungen kurz beiseite legen ((git))
> sh git stash pop
die beiseite gelegten Änderungen zurückholen ((stash))
> sh git reset --soft HEAD~1
den letzten Commit rückgängig, Änderungen behalten
> sh git commit --amend -m '@baremsg'
Tippfehler in der letzten Commit-Nachricht, neu: @baremsg
> sh git blame @anyfile
wer hat welche Zeile in @anyfile verbrochen
> sh git remote -v
wohin pusht das Repo eigentlich
> sh git rev-list --count HEAD
wie viele Commits sind das insgesamt
> sh git tag
welche tags gibt es
""")

say("de", """
> process.kill {"name":"@prog"}
@prog hängt mal wieder
@prog reagiert nicht mehr, schieß es ab
@prog beenden
mach @prog zu
@prog soll aufhören zu laufen
> process.kill {"name":"@prog","force":true}
@prog lässt sich nicht schließen, mit Gewalt bitte
kill -9 @prog
> process.kill {"pid":@pid}
Prozess @pid soll weg
@pid beenden
> process.kill {"pid":@pid,"force":true}
@pid hart abwürgen
> process.list {"name":"@prog"}
läuft @prog noch
ist @prog eigentlich an? nur gucken
> process.list {"sort":"cpu","limit":10}
der Lüfter dreht durch, wer ist schuld
was zieht so viel CPU
alles ruckelt, welcher Prozess bremst
> process.list {"sort":"memory","limit":10}
welches Programm frisst den RAM
wer belegt den Arbeitsspeicher
> process.list {"sort":"memory","limit":@n}
die @n RAM-hungrigsten Programme
> process.list {"sort":"cpu","limit":@n}
top @n nach CPU
> process.list {"user":"@user"}
welche Prozesse gehören @user
> process.info {"pid":@pid}
was ist das für ein Prozess, @pid?
Details zu PID @pid
> process.signal {"pid":@pid,"signal":"STOP"}
Prozess @pid anhalten, nicht beenden
> process.signal {"pid":@pid,"signal":"CONT"}
Prozess @pid weiterlaufen lassen
> process.signal {"pid":@pid,"signal":"HUP"}
schick SIGHUP an @pid
> process.spawn {"argv":[@spawn]}
im Hintergrund starten: @spawn
@spawn soll im Hintergrund laufen
> process.wait {"job":"@job"}
warten bis Job @job fertig ist
> process.info {"job":"@job"}
wie steht es um Job @job
> system.disk {}
wie viel Platz hab ich noch
Platte voll?
> system.disk {"path":"/home"}
wie voll ist /home
> system.memory {}
wie viel RAM ist frei
Arbeitsspeicher?
> system.cpu {}
wie ausgelastet ist der Prozessor
> system.info {}
was ist das hier für ein Rechner
welches Linux läuft hier
> system.uptime {}
seit wann läuft die Kiste
> system.network {}
welche IP hab ich
meine Netzwerkadressen bitte
> system.env {"name":"@var"}
was steht in @var ((Umgebungsvariable))
worauf ist @var gesetzt
> system.env {}
alle Umgebungsvariablen
> system.memory {} ;; system.disk {}
RAM und Platte: wie siehts aus
> net.ping {"host":"1.1.1.1"}
geht das Internet
bin ich online
> net.ping {"host":"@host"}
antwortet @host
@host erreichbar?
> net.ping {"host":"@host","count":@small}
ping @host @small mal
> net.dns_lookup {"host":"@name_host"}
welche IP steckt hinter @name_host
> net.port_check {"host":"@host","port":@port}
ist auf @host Port @port offen
Port @port auf @host?
> net.connections {"listening":true}
auf welchen Ports lauscht hier was
> net.connections {"listening":true,"port":@port}
wer blockiert Port @port
Port @port schon belegt?
> net.http_request {"url":"@api"}
was antwortet @api
ruf mal @api auf
> net.http_request {"url":"@url","method":"HEAD"}
nur die Header von @url
> net.download {"url":"@dl","to":"@dlname"}
@dl runterladen
ich brauche die Datei von @dl hier
> net.download {"url":"@dl","to":"@g"}
@dl laden und als @g ablegen
@dl -> @g
> net.download {"url":"@dlzip","to":"@dlzipname"} ;; fs.extract {"archive":"@dlzipname","to":"@dlzipstem"}
@dlzip laden und gleich auspacken
> time.now {}
Uhrzeit?
den wievielten haben wir
> time.now {"zone":"@city"}
ist in @city schon Nacht? wie spät ist es dort
in @city ist es jetzt wie spät
> time.sleep {"ms":"@dur"}
mach @dur gar nichts
@dur warten
> sh systemctl restart @svc
@svc spinnt, Dienst neu starten
> sh systemctl status @svc
wie geht es dem Dienst @svc
> sh systemctl stop @svc
den Dienst @svc anhalten
> sh which @cmd
ist @cmd überhaupt installiert
> sh @cmd --version
@cmd: welche Version
> sh cat /sys/class/power_supply/BAT*/capacity
wie voll ist der Akku
> sh whoami
als wer bin ich angemeldet
> sh pwd
in welchem Ordner bin ich
> sh crontab -l
welche Cronjobs hab ich
""")

say("de", """
> sh sort @txt
@txt alphabetisch bitte
Zeilen von @txt von A bis Z, nur anzeigen
> sh sort -u @txt
@txt sortiert und ohne Doppelte
> sh sort -r @txt
@txt rückwärts sortiert, Z zuerst
> sh sort -n @txt
@txt nach Zahlen sortieren
> sh sort @txt > @out
@txt sortiert nach @out schreiben
@out soll die sortierten Zeilen von @txt enthalten
> sh sort @txt | uniq -d
welche Zeilen in @txt sind doppelt
> sh sort @txt | uniq -c | sort -rn
wie oft kommt jede Zeile in @txt vor
> sh sed -i '/^$/d' @txt
die leeren Zeilen in @txt stören, raus damit
> sh sed -i '@{line}d' @txt
Zeile @line aus @txt löschen
in @txt ist Zeile @line falsch, weg mit der Zeile
> sh sed -n '@{line}p' @txt
was steht in @txt in Zeile @line
> sh sed -n '@{span}p' @txt
@txt, Zeilen @span
nur Zeile @span von @txt
> sh sed -i 's/\\r$//' @txt
@txt kommt von Windows, Zeilenenden auf Linux umstellen
> sh tr 'a-z' 'A-Z' < @txt
@txt in Großbuchstaben
> sh tac @txt
@txt von hinten nach vorne, letzte Zeile zuerst
> sh shuf -n 1 @txt
eine zufällige Zeile aus @txt
> sh shuf @txt
Zeilen von @txt mischen
> sh cat @txt @txt2 > @out
@txt und @txt2 hintereinander in @out
aus @txt und @txt2 eine Datei @out machen
> sh cat @txt >> @txt2
@txt hinten an @txt2 dranhängen
> sh diff @txt @txt2
wo unterscheiden sich @txt und @txt2
> sh grep -c @barepat @txt
in wie vielen Zeilen von @txt steht @barepat
> sh grep -v @barepat @txt
@txt ohne die Zeilen mit @barepat anzeigen
> sh sed -i '/@barepat/d' @txt
alle Zeilen mit @barepat sollen aus @txt verschwinden
> sh grep @barepat @txt > @out
nur die Zeilen mit @barepat aus @txt nach @out
> sh awk -F, '{ s += $@c } END { print s }' @onlycsv
was ergibt Spalte @c in @onlycsv zusammen
Summe Spalte @c, @onlycsv
> sh awk -F, 'NR > 1 { s += $@c; n++ } END { if (n) print s / n }' @onlycsv
Durchschnitt von Spalte @c in @onlycsv
> sh awk -F, 'NR == 2 || NR > 2 && $@c > m { m = $@c } END { print m }' @onlycsv
größter Wert in Spalte @c von @onlycsv
> sh cut -d, -f@c @onlycsv
aus @onlycsv nur Spalte @c
> sh cut -d, -f@c @onlycsv | sort -u
welche verschiedenen Werte hat Spalte @c in @onlycsv
> sh sort -t, -k@c @onlycsv
@onlycsv nach Spalte @c sortieren
> sh head -n 1 @onlycsv
welche Spalten hat @onlycsv
> sh column -t -s, @onlycsv
@onlycsv als hübsche Tabelle
> sh python3 -m json.tool @json
@json lesbar einrücken, nur anzeigen
> sh python3 -m json.tool @json > /dev/null
ist @json gültiges JSON
> sh split -l @big @txt
@txt in Stücke zu je @big Zeilen zerlegen
> sh grep -oE '[[:alnum:]._+-]+@[[:alnum:].-]+\\.[a-z]+' @txt | sort -u
alle Mailadressen aus @txt
> sh grep -oE 'https?://[^ "<>]+' @txt | sort -u
alle Links in @txt auflisten
> sh wc -m < @txt
wie viele Zeichen hat @txt
> sh echo $((@num * @num2))
@num mal @num2
was macht @num mal @num2
> sh echo $((@num + @num2))
@num plus @num2 gleich?
> sh python3 -c 'print(@num * @pct / 100)'
@pct Prozent von @num
> sh date -d '+@num days' '+%A %Y-%m-%d'
welches Datum haben wir in @num Tagen
> sh date -d @date +%A
@date, was war das für ein Wochentag
> sh bash @script
@script ausführen
lass @script laufen
> sh python3 @py
@py starten
> sh wc -l *.@ext
wie viele Zeilen haben die .@ext hier, jede einzeln
""")

say("de", """
> fs.mkdir {"path":"@dn","parents":true} ;; fs.move {"from":"@f","into":"@dn"}
neuen Ordner @dn anlegen und @f da rein
Ordner @dn erstellen; @f reinschieben
erst den Ordner @dn, dann @f da hinein verschieben
> fs.mkdir {"path":"@dn","parents":true} ;; fs.copy {"from":"@f","into":"@dn"}
Ordner @dn anlegen, danach @f dorthin kopieren
> fs.mkdir {"path":"@dn","parents":true} ;; fs.search {"path":".","name_glob":"*.@ext"} ;; fs.move {"paths":"$2","into":"@dn"}
1. Ordner @dn anlegen 2. alle .@ext da rein verschieben
leg @dn an und dann sollen alle @ext dort hinein
> fs.copy {"from":"@f","into":"@d"} ;; fs.delete {"paths":["@f2"]}
@f nach @d kopieren und danach @f2 löschen
> fs.delete {"paths":["@f"]} ;; fs.move {"renames":[{"from":"@f2","to":"@g"}]}
@f weg, und @f2 heißt ab jetzt @g
lösch @f; nenn danach @f2 in @g um
> fs.move {"from":"@f","into":"@d"} ;; fs.list {"path":"@d"}
@f nach @d schieben und dann zeigen was in @d liegt
> fs.archive {"paths":["@d"],"to":"@zn"} ;; fs.delete {"paths":["@d"],"recursive":true}
Ordner @d in @zn packen, wenn das fertig ist den Ordner @d löschen
> fs.write {"path":"@gt","content":"@qq","expect_hash":"absent"} ;; fs.read {"path":"@gt"}
neue Datei @gt mit @qq, und zeig sie mir dann
> fs.read {"path":"@t"} ;; fs.read {"path":"@t2"}
zeig erst @t und danach @t2
> fs.stat {"path":"@f"} ;; fs.stat {"path":"@f2"}
wann wurden @f und @f2 zuletzt geändert
> process.kill {"name":"@prog"} ;; process.spawn {"argv":["@prog"]}
@prog beenden und im Hintergrund neu starten
> fs.mkdir {"path":"@dn","parents":true} ;; git.init {"path":"@dn"}
neuer Ordner @dn mit einem git-Repo drin
> git.checkout {"create":"@new_branch"} ;; git.add {"all":true} ;; git.commit {"message":"@msg"}
neuer Branch @new_branch, dann alles committen als @msg
> system.uptime {} ;; system.memory {}
wie lange läuft der Rechner schon und wie viel RAM ist frei
""")

say("de", """
> ask Welche Datei soll ich löschen?
weg damit
löschen bitte
kannst du die Datei löschen
> ask Wie soll @f heißen?
@f umbenennen
@f braucht einen neuen Namen
gib @f einen anderen Namen
> ask Wohin soll ich @f verschieben?
@f woanders hin
verschieb @f
@f soll hier nicht bleiben
> ask Welches Archiv soll ich entpacken?
entpacken bitte
pack das Archiv aus
> ask Wie soll der Ordner heißen?
ich brauch einen neuen Ordner
Ordner anlegen
> ask Wonach soll ich suchen?
such mal was
kannst du was für mich suchen
> ask Welchen Prozess soll ich beenden?
das Programm hängt, beende es
beende den Prozess
> ask Wie soll die Commit-Nachricht lauten?
alles committen
mach einen commit
> say Hallo! Was soll ich tun?
moin
grüß dich
hallöchen
> say Gern geschehen.
super, danke dir
perfekt, vielen lieben Dank
> say Gut, ich habe nichts getan.
ach nee, doch nicht
vergiss es, lass alles wie es ist
> say Auf Wiedersehen.
ciao, bis morgen
das wars für heute, tschüss
> beyond
schreib mir eine Entschuldigung für die Schule
was meinst du, soll ich den Job annehmen
worum geht es in @t, fass das zusammen
übersetz @t ins Englische
warum stürzt @code ab, find den Fehler
programmier mir einen kleinen Taschenrechner
wer hat den Dreißigjährigen Krieg gewonnen
wie koche ich Linsensuppe
wie wird das Wetter morgen
formulier @t höflicher
denk dir Namen für meine Katze aus
welche dieser Bewerbungen ist die beste
plan mir eine Reise nach Portugal
erklär mir @topic
verbessere die Rechtschreibung in @t
schreib Tests für @code
""", topic=["Photosynthese", "Zinseszins", "die Relativitätstheorie", "Blockchain", "Bruchrechnung", "den Ödipuskomplex"])
# ================================================================ German: stories, corrections, several things at once

say("de", """
> fs.delete {"paths":["@f"]}
Gestern beim Zahnarzt ist mir eingefallen, dass @f ja noch da ist. Kann weg.
Mein Sohn hat mir @f auf den Rechner gezogen, keine Ahnung wozu. Lösch das.
lösch mal @f ((das ist noch von der alten Firma))
ich glaub @f ist kaputt, also weg damit, danke!!
@f löschn bitte
kanst du @f löshcen
wenn es nach mir geht, kann @f verschwinden. also mach
Oje, @f hätte ich gar nicht runterladen sollen. Entferne es bitte wieder.
> fs.delete {"paths":["@f2"]}
nicht @f, sondern @f2 löschen
lösch @f, äh nein, @f2 meinte ich
@f behalten, @f2 löschen
> fs.move {"from":"@f","into":"@d2"}
verschieb @f in den Ordner @d, nee Moment, in @d2
@f nicht in @d sondern in den Ordner @d2 verschieben
> fs.move {"from":"@d/@g","into":"."}
hol @g aus dem Ordner @d hierher
@g raus aus @d, hierher damit
> fs.copy {"from":"@d/@g","into":"."}
kopier @g aus dem Ordner @d hierher
> fs.move {"renames":[{"from":"@g2","to":"@g"}]}
Seit dem Update heißt @g plötzlich @g2, bitte wieder zurück
@g hieß mal anders, jetzt @g2. Gib ihr den alten Namen @g wieder
> fs.move {"renames":[{"from":"@g","to":"@g3"},{"from":"@g2","to":"@g4"}]}
@g -> @g3, @g2 -> @g4
@g in @g3 und @g2 in @g4 umbenennen
> fs.search {"path":"@d","depth":1} ;; fs.move {"paths":"$1","into":"@d2"}
der Inhalt von @d soll nach @d2 umziehen
alles aus @d raus und rein in @d2
> fs.search {"path":".","name_glob":"*.@eo"} ;; fs.move {"paths":"$1","pattern":{"find":"\\\\.@eo$","replace":".@en"}}
alle .@eo sollen .@en heißen
Endung @eo => @en, bei allen Dateien
aus .@eo mach überall .@en ((nur der Name))
> fs.search {"path":".","name_glob":"@ng"}
wo liegt @ng
ich weiß genau, dass @ng irgendwo ist. wo?
@ng suchen, nicht öffnen
> fs.search {"path":".","name_glob":"@ng"} ;; fs.move {"from":"$1.0","into":"@d"}
@ng liegt irgendwo, such sie und leg sie in den Ordner @d
> fs.search {"path":".","name_glob":"@fo","kind":"folder"}
wo ist der Ordner @fo abgeblieben
in welchem Winkel steckt der Ordner @fo
> fs.search {"path":".","kind":"file","min_bytes":"500MB"}
Dateien größer als ein halbes Gigabyte
> fs.search {"path":".","kind":"file","min_bytes":"250MB"}
Dateien über einem Viertelgigabyte zeigen
> fs.search {"path":".","kind":"file","max_bytes":"@size"}
welche Dateien sind kleiner als @size
Winzlinge unter @size auflisten
> fs.search {"path":".","kind":"file","older_than_ms":"@aged"}
welche Dateien hab ich seit @aged nicht angerührt
was gammelt hier seit @aged rum, nur Dateien, nur anzeigen
> fs.search {"path":".","kind":"file","newer_than_ms":"2d"}
was hab ich seit gestern bearbeitet
> fs.search {"path":".","kind":"file","newer_than_ms":"1d"}
welche Dateien sind heute dazugekommen
> fs.search {"path":".","name_glob":"*.@ext","min_bytes":"@size"} ;; fs.delete {"paths":"$1"}
@ext-Dateien über @size weg, kleinere behalten
> fs.search {"path":".","name_glob":"*.@ext","depth":1} ;; fs.delete {"paths":"$1"}
die .@ext direkt hier löschen, Unterordner bleiben unberührt
> fs.search {"path":".","name_glob":"*.@ext"} ;; fs.chmod {"paths":"$1","mode":"a-w"}
die .@ext darf niemand mehr ändern
> fs.search {"path":".","name_glob":"*.@te"} ;; fs.count {"paths":"$1"}
wie viele Zeilen haben alle .@te zusammen
> fs.write {"path":"@t","content":"@qq"}
in @t soll nur noch @qq stehen
@t überschreiben mit @qq
> fs.read {"path":"@t","line_numbers":true}
@t mit Zeilennummern zeigen
> fs.read {"path":"@t","from_line":1,"max_lines":1}
nur die allererste Zeile von @t
> fs.read {"path":"@t","last_lines":1}
was ist die allerletzte Zeile in @t
> fs.list {"path":"@d","kind":"folder"}
nur die Unterordner von @d, keine Dateien
> fs.list {"path":"@d","sort":"size"}
@d nach Größe
> fs.list {"path":"@d","sort":"modified"}
@d, Neuestes zuerst
> fs.list {"path":"@d","hidden":true,"glob":".*"}
was ist in @d versteckt
> fs.list {"path":".","recursive":true,"sort":"size","limit":@n,"kind":"file"}
die @n dicksten Dateien, löschen will ich nichts
> fs.disk_usage {"path":"@d","by":"folders","top":@n}
die @n größten Ordner in @d
> fs.archive {"paths":["@d","@f"],"to":"@zn"}
Ordner @d und die Datei @f zusammen in @zn
> net.connections {"listening":false}
mit wem ist der Rechner gerade verbunden
> process.kill {"name":"@prog"} ;; process.kill {"name":"@prog2"}
@prog und @prog2 beenden
erst @prog, dann @prog2 schließen
> process.list {"name":"@prog"} ;; process.kill {"name":"@prog"}
schau ob @prog läuft und wenn ja beende es
> fs.stat {"path":"@f"} ;; fs.hash {"paths":["@f"]}
Größe und Prüfsumme von @f
> fs.copy {"from":"@f","into":"@d"} ;; fs.copy {"from":"@f","into":"@d2"}
@f einmal nach @d und einmal nach @d2 kopieren
> fs.mkdir {"path":"@dn","parents":true} ;; fs.move {"paths":["@f","@f2"],"into":"@dn"}
neuer Ordner @dn, @f und @f2 kommen da rein
@dn anlegen, anschließend @f sowie @f2 dorthin verschieben
> fs.move {"renames":[{"from":"@g","to":"@g2"}]} ;; fs.move {"from":"@g2","into":"@d"}
@g in @g2 umbenennen, dann nach @d schieben
> fs.extract {"archive":"@z","to":"@d"} ;; fs.list {"path":"@d"}
@z in @d auspacken und dann zeigen was in @d liegt
> fs.write {"path":"@gt","content":"@qq","expect_hash":"absent"} ;; git.add {"paths":["@gt"]}
neue Datei @gt mit @qq, danach gleich stagen
> git.add {"paths":["@anyfile","@anyfile2"]} ;; git.commit {"message":"@msg"}
nur @anyfile und @anyfile2 committen: @msg
> git.pull {} ;; git.log {"limit":@n}
pullen, danach die letzten @n Commits
> git.status {} ;; git.diff {}
erst git status, dann den diff
> git.checkout {"to":"@branch"} ;; git.branch {"delete":"@new_branch"}
auf @branch wechseln und @new_branch löschen
> net.ping {"host":"@host"} ;; net.port_check {"host":"@host","port":@port}
@host anpingen, danach Port @port prüfen
> net.download {"url":"@dl","to":"@dlname"} ;; fs.hash {"paths":["@dlname"]}
@dl laden und Prüfsumme zeigen
> system.disk {} ;; fs.disk_usage {"path":".","by":"folders","top":10}
Platte voll? und welche Ordner hier sind die dicksten
> time.sleep {"ms":"@dur"} ;; fs.list {"path":"@d"}
warte @dur und zeig dann was in @d liegt
> say Was Dateien ändert, lässt sich rückgängig machen mit: mycel undo
ups, das war falsch, wie mach ich das rückgängig
> ask In welcher Datei?
ersetze @q durch @q2
statt @q lieber @q2
> ask Wie soll die Datei heißen?
leg eine neue Datei an
> ask Welche Datei soll ich zeigen?
zeig mir die Datei
> ask Wie lange soll ich warten?
warte ein bisschen
""")
# ================================================================ German: more people

say("de", """
> fs.move {"renames":[{"from":"@f","to":"@g"}]}
Chef sagt, @f soll ab sofort @g heißen
für die Prüfung muss @f in @g umbenannt sein
bennene @f in @g um
@f falsch benannt, korrekt: @g
gib @f den Namen @g, Inhalt nicht anfassen
würden Sie bitte so nett sein und @f in @g umbenennen
mein Lehrer will, dass die Datei @g heißt und nicht @f
""")
say("de", """
> fs.search {"path":".","name_glob":"@one","kind":"file"} ;; fs.move {"renames":[{"from":"$1.0","to":"@g"}]}
such @one und nenn die Datei @g
@one soll @g heißen
> fs.search {"path":".","name_glob":"@one","kind":"file"} ;; fs.delete {"paths":["$1.0"]}
@one kann gelöscht werden, such sie halt
> fs.search {"path":".","name_glob":"@pl","kind":"file"} ;; fs.count {"paths":"$1"}
wie viele Wörter haben die @pl zusammen
> fs.search {"path":".","name_glob":"@pl","kind":"file"} ;; fs.chmod {"paths":"$1","mode":"go-rwx"}
die @pl gehen niemanden was an, nur ich darf sie lesen
> fs.search {"path":"@d","name_glob":"@pl","kind":"file"} ;; fs.move {"paths":"$1","into":"@d2"}
aus @d die @pl nach @d2 rüber
die @pl von @d nach @d2
> fs.search {"path":"@d","name_glob":"@pl","kind":"file"} ;; fs.delete {"paths":"$1"}
die @pl in @d löschen, aber nur da
> fs.search {"path":".","name_glob":"@pl","kind":"file","older_than_ms":"@age"} ;; fs.delete {"paths":"$1"}
@pl älter als @age entsorgen
> fs.search {"path":"@d","name_glob":"*.@ext"} ;; fs.move {"paths":"$1","into":"@d2"}
alle @ext aus @d nach @d2
in @d liegen .@ext rum, die gehören nach @d2
von @d nach @d2: sämtliche .@ext
> fs.search {"path":"@d","name_glob":"*.@ext"} ;; fs.copy {"paths":"$1","into":"@d2"}
die .@ext aus @d als Kopie nach @d2
> fs.search {"path":"@d","name_glob":"*.@ext"} ;; fs.delete {"paths":"$1"}
in @d keine .@ext mehr bitte
@d von allen @ext-Dateien befreien
> fs.search {"path":"@d","name_glob":"*.@ext","not_glob":"@{ns}.@ext"} ;; fs.delete {"paths":"$1"}
in @d alle .@ext löschen, @{ns}.@ext aber behalten
> fs.search {"path":".","name_glob":"*.@ext","not_glob":"@{ns}.@ext"} ;; fs.move {"paths":"$1","into":"@d"}
alle .@ext nach @d außer @{ns}.@ext, die bleibt hier
> fs.search {"path":".","name_glob":"*.@ext","not_glob":"@{ns}.@ext"} ;; fs.copy {"paths":"$1","into":"@d"}
sämtliche @ext nach @d kopieren, @{ns}.@ext auslassen
> fs.search {"path":".","name_glob":"*.@ext","older_than_ms":"@age"} ;; fs.move {"paths":"$1","into":"@d"}
.@ext älter als @age => Ordner @d
@ext-Dateien über @age alt auslagern nach @d
> fs.search {"path":".","name_glob":"*.@ext","older_than_ms":"@age"} ;; fs.archive {"paths":"$1","to":"@zn"}
@ext-Dateien älter als @age in @zn packen
> fs.search {"path":".","name_glob":"*.@ext","min_bytes":"@size"}
welche .@ext haben mehr als @size
> fs.search {"path":".","name_glob":"*@part*","kind":"file"}
irgendwas mit @part im Namen, bitte suchen
Dateiname enthielt @part, mehr weiß ich nicht
> fs.search {"path":".","name_glob":"*@part*","kind":"file"} ;; fs.move {"paths":"$1","into":"@d"}
alle Dateien mit @part im Namen => @d
was @part im Namen hat, gehört in den Ordner @d
> fs.search {"path":".","name_glob":"*@part*","kind":"file"} ;; fs.delete {"paths":"$1"}
Dateien mit @part im Namen löschen
> fs.search {"path":".","name_glob":"*@part*","kind":"file"} ;; fs.move {"paths":"$1","pattern":{"find":"@part","replace":"@{part2}"}}
in den Dateinamen überall @part2 statt @part
Dateinamen: @part -> @part2
""")
say("de", """
> fs.delete {"paths":["@f"]}
Oma ((82)) hier. Ich brauche @f nicht mehr. Wie werde ich das los? Mach du das bitte.
ey lösch @f
KEIN BOCK MEHR AUF @f, WEG DAMIT
hi, bräuchte mal kurz Hilfe, @f muss gelöscht werden, lg Tina
Bitte um Löschung von @f.
@f entfernen. Danke im Voraus!
""")
say("de", """
> fs.mkdir {"path":"@dn","parents":true}
Ich sortiere gerade meine Unterlagen. Dafür fehlt mir noch ein Ordner @dn.
Bitte um Anlage eines Ordners namens @dn.
mach ma nen ordner @dn
> fs.copy {"from":"@f","into":"@d"}
Sicherheitshalber hätte ich @f gern auch noch in @d.
@f in @d reinkopieren, nix verschieben
Bitte um Kopie von @f in den Ordner @d.
> fs.move {"from":"@f","into":"@d"}
Bitte um Verschiebung von @f in den Ordner @d.
hau @f in den ordner @d
Ich räume auf: @f in den Ordner @d bitte
> fs.edit {"path":"@t","edits":[{"old":"@q","new":"@q2","all":true}]}
Tippfehler in @t: @q muss @q2 sein
der Server heißt jetzt @q2 statt @q, bitte in @t anpassen
@q kommt in @t raus, dafür @q2 rein
Bitte um Ersetzung von @q durch @q2 in @t.
ändere @t so, dass da @q2 steht wo @q war
> fs.search {"path":".","text":"@w"}
Wie hieß nochmal die Datei, in der was von @w steht?
alle dateien wo @w drinsteht
finde texte über @w
was hatte der Hausmeister zu @w geschrieben
zu @w gab es doch mal eine Notiz, oder?
> fs.search {"path":".","name_glob":"*.@te","text":"@w"}
steht in irgendeiner .@te was von @w
> fs.read {"path":"@t"}
Kannst du mir kurz sagen, was in @t drinsteht?
@t bitte komplett ausgeben
zeich ma @t
> fs.list {"path":"@d"}
Was hab ich eigentlich alles im Ordner @d?
@d auflisten bitte, nichts löschen
> process.kill {"name":"@prog"}
Während der Videokonferenz mit Kollegin Petra friert @prog ein. Bitte beenden.
@prog nervt, ausmachen
mach @prog aus
> process.list {"sort":"cpu","limit":10}
Laptop wird heiß wie ein Bügeleisen, woran liegts
> system.disk {}
kann ich noch ein Spiel mit 60 GB installieren, also wie viel Platz ist frei
Speicherplatz?
> system.memory {}
hab ich genug Arbeitsspeicher frei
> net.ping {"host":"1.1.1.1"}
Netz weg? prüf mal
> time.now {}
welchen Wochentag haben wir heute
> git.add {"all":true} ;; git.commit {"message":"@msg"}
sichere den aktuellen Stand in git als @msg
> git.checkout {"to":"@branch"}
bring mich auf @branch
> git.log {}
was wurde hier zuletzt committet
> git.pull {}
aktualisier das Repo
> fs.extract {"archive":"@z","to":"@zstem"}
Die Kollegin hat @z geschickt, ich krieg es nicht auf. Bitte entpacken.
@z -> entpacken
> fs.archive {"paths":["@d"],"to":"@zn"}
Ich will den Ordner @d verschicken, dafür als @zn verpacken
> fs.write {"path":"@gt","content":"@bt","expect_hash":"absent"}
merk dir in einer neuen Datei @gt: @bt
> fs.write {"path":"@t","content":"@bt","append":true}
todo in @t dazu: @bt
> fs.read {"path":"@t","from_line":1,"max_lines":@n}
@t anlesen, @n Zeilen genügen
> fs.symlink {"target":"@d","link":"@dn"}
leg einen Link @dn an, der auf den Ordner @d zeigt
> fs.chmod {"paths":["@x"],"mode":"+x"}
Permission denied bei @x, gib Ausführrechte
> fs.hash {"paths":["@f","@f2"]}
hab ich @f2 nur als Kopie von @f? vergleich die Prüfsummen
> fs.stat {"path":"@f"}
seit wann gibt es @f in dieser Fassung, Änderungsdatum?
""")
# ================================================================ Spanish

say("es", """
> fs.delete {"paths":["@f"]}
@f ya no me sirve
@f sobra, fuera con él
a la basura @f
Qué hace aquí todavía @f? bórralo porfa
borrar: @f
@f -> papelera
@f puede desaparecer, pero nada más
solo quita @f, lo demás ni tocarlo
ay, ese @f ya me tiene harta, elimínalo
¿te importa tirar @f?
> fs.delete {"paths":["@f","@f2"]}
@f y @f2 están de más, quítalos los dos
fuera: @f, @f2
ni @f ni @f2 hacen falta ya, bórralos
elimina @f y de paso @f2
> fs.delete {"paths":["@d"],"recursive":true}
la carpeta @d sobra, bórrala con todo lo que tenga
carpeta @d entera a la basura
que desaparezca la carpeta @d y su contenido
desde que me mudé a Quito no uso la carpeta @d, elimínala completa
> fs.mkdir {"path":"@dn","parents":true}
Carpeta nueva por favor: @dn
me falta una carpeta llamada @dn
quisiera tener una carpeta con el nombre @dn
@dn ((carpeta nueva))
hazme una carpetita @dn porfis
que haya una carpeta @dn
carpeta @dn, crear
para mis alumnos una carpeta, nombre: @dn
¿sería usted tan amable de crear un directorio llamado @dn?
mkdir @dn
> fs.mkdir {"path":"@dn","parents":true} ;; fs.mkdir {"path":"@dn2","parents":true}
dos carpetas nuevas: @dn y @dn2
necesito @dn y @dn2 como carpetas
crear carpetas: @dn, @dn2
> fs.mkdir {"path":"@d/@dn","parents":true}
en @d falta una subcarpeta @dn
dentro de @d crea la carpeta @dn
la carpeta @d tiene que tener dentro otra llamada @dn
> fs.move {"renames":[{"from":"@f","to":"@g"}]}
@f -> @g
renombrar: @f a @g
@f => @g ((cambio de nombre))
@f debería llamarse @g
quiero que @f se llame @g
el nombre de @f está mal, el bueno es @g
a @f le pones @g de nombre
me equivoqué al escribir, @f era @g
de ahora en adelante @f se llama @g
en vez de @f que se llame @g
nombre nuevo para @f: @g
mv @f @g
> fs.move {"renames":[{"from":"@d","to":"@dn"}]}
la carpeta @d que se llame @dn
renombrar carpeta: @d -> @dn
a la carpeta @d cámbiale el nombre, ahora es @dn
> fs.move {"from":"@f","into":"@d"}
@f va en la carpeta @d
@f está mal puesto, su sitio es la carpeta @d
@f -> carpeta @d
a la carpeta @d con @f
quiero @f en la carpeta @d y no aquí
@f no pinta nada aquí, a la carpeta @d
El jefe quiere ver @f dentro de la carpeta @d, muévelo y no lo copies
guárdame @f en la carpeta @d, que aquí estorba
@f tendría que estar en @d
¿habría manera de pasar @f a la carpeta @d?
> fs.move {"paths":["@f","@f2"],"into":"@d"}
@f y @f2 van los dos a la carpeta @d
@f, @f2 -> @d
a @d mándame @f y @f2
> fs.copy {"from":"@f","into":"@d"}
@f también lo quiero en @d, el original se queda
una copia de @f en la carpeta @d
@f por duplicado: aquí y en @d
copia de @f -> carpeta @d
cp @f a @d
copiar: @f, destino: @d
que @f esté además en la carpeta @d
> fs.copy {"from":"@f","to":"@g"}
de @f una copia que se llame @g
voy a trastear con @f, hazme antes una copia @g
@g tiene que ser una copia de @f
duplicar @f, la copia se llama @g
> fs.copy {"from":"@f","to":"@f.bak"}
antes de que estropee @f, una copia de seguridad
respaldo de @f por si las moscas
backup de @f
> fs.copy {"from":"@d","to":"@dn"}
la carpeta @d duplicada entera como @dn
quiero una copia de la carpeta @d que se llame @dn
> fs.write {"path":"@gt","content":"","expect_hash":"absent"}
archivo vacío @gt porfa
@gt, vacío, créalo
necesito un archivo nuevo en blanco, nombre @gt
touch @gt
> fs.write {"path":"@gt","content":"@qq","expect_hash":"absent"}
archivo nuevo @gt que diga @qq
@qq -> archivo nuevo @gt
en un archivo nuevo @gt va @qq
crea @gt, dentro pon @qq
> fs.write {"path":"@gt","content":"@bt","expect_hash":"absent"}
nota nueva @gt: @bt
crea @gt con esto: @bt
archivo nuevo @gt, contenido: @bt
> fs.write {"path":"@t","content":"@qq","append":true}
@qq al final de @t
a @t le falta al final @qq
@t += @qq
agrégale @qq a @t, abajo del todo
al final de @t va @qq
> fs.write {"path":"@t","content":"@bt","append":true}
apunta en @t: @bt
a la lista @t súmale: @bt
en @t anota: @bt
> fs.write {"path":"@t","content":""}
deja @t vacío pero no borres el archivo
el contenido de @t sobra, el archivo no
> fs.edit {"path":"@t","edits":[{"old":"@q","new":"@q2","all":true}]}
en @t dice @q y debería decir @q2
@t: donde dice @q, que diga @q2
en @t: @q -> @q2
@q2 en lugar de @q en @t
el cliente no es @q sino @q2, arréglalo en @t
en @t pon @q2 donde ahora está @q
en vez de @q quiero @q2 en @t
cambiar @q por @q2 ((solo en @t))
está mal escrito @q en @t, es @q2
@t tiene @q por todos lados, que sea @q2
> fs.edit {"path":"@t","edits":[{"old":"@q","new":"","all":true}]}
@q tiene que desaparecer de @t
en @t sobra @q, sácalo
tacha todos los @q de @t
> fs.copy {"from":"@t","to":"@t.bak"} ;; fs.edit {"path":"@t","edits":[{"old":"@q","new":"@q2","all":true}]}
primero respalda @t, luego cambia ahí @q por @q2
copia de seguridad de @t y después @q -> @q2
""")

say("es", """
> fs.search {"path":".","text":"@w"}
qué recetas llevan @w
en qué documento hablaba de @w
qué escribió Matilde sobre @w
dónde apunté lo de @w
¿se menciona @w en algún lado?
tengo anotado algo de @w pero no sé dónde
solo me acuerdo de que ponía @w, ¿qué archivo era?
algo sobre @w, búscame
mi hermano dice que le escribí sobre @w, en qué archivo estará
sale @w en alguna parte? nomás mirar, no cambies nada
@w: en qué archivo
> fs.search {"path":"@d","text":"@q"}
en @d busca @q
quién usa @q dentro de @d
@q está en algún lugar de @d, pero dónde
rastrea @q por la carpeta @d
> fs.search {"path":"@d","text":"@q","not_glob":"@skip"}
busca @q en @d pero sáltate @skip
@q en @d ((menos @skip))
> fs.search {"path":"@t","text":"@q"}
¿aparece @q en @t?
en qué línea de @t está @q
> fs.search {"path":".","name_glob":"*.@te","text":"@q"}
en qué archivos .@te sale @q
@q, pero solo en los .@te
> fs.search {"path":".","name_glob":"@pl","kind":"file"}
dónde andan las @pl
mis @pl, dónde están
muéstrame las @pl
a ver qué @pl hay por aquí
¿tengo @pl en alguna parte?
solo quiero ver las @pl, no muevas nada
las @pl, lístalas y ya
> fs.search {"path":".","name_glob":"@one","kind":"file"}
dónde quedó @one
no encuentro @one :-/
has visto @one
dónde metí @one, que mi madre me mata
se busca @one
> fs.search {"path":".","name_glob":"@one","kind":"file"} ;; fs.read {"path":"$1.0"}
qué dice @one
léeme @one, no sé cómo se llama el archivo
busca @one y enséñame lo que pone
> fs.search {"path":".","name_glob":"@one","kind":"file"} ;; fs.move {"from":"$1.0","into":"@d"}
@one va en la carpeta @d
@one -> @d
encuentra @one y pásala a @d
> fs.search {"path":".","name_glob":"@one","kind":"file"} ;; fs.copy {"from":"$1.0","into":"@d"}
@one también me hace falta en @d
de esto quiero copia en @d: @one
> fs.search {"path":".","name_glob":"@one","kind":"file"} ;; fs.stat {"path":"$1.0"}
cuánto pesa @one
de cuándo es @one
> fs.search {"path":".","name_glob":"@one","kind":"file"} ;; fs.move {"renames":[{"from":"$1.0","to":"@g"}]}
@one que se llame @g
busca @one y ponle @g
> fs.search {"path":".","name_glob":"@one","kind":"file"} ;; fs.delete {"paths":["$1.0"]}
@one ya no la necesito, a la basura
> fs.search {"path":".","name_glob":"@pl","kind":"file"} ;; fs.move {"paths":"$1","into":"@d"}
las @pl van todas en la carpeta @d
las dos @pl a @d
todas las @pl -> @d
mis @pl deberían vivir en @d
recoge las @pl en la carpeta @d y no toques nada más
las @pl están regadas por todos lados, júntalas en @d
> fs.search {"path":".","name_glob":"@pl","kind":"file"} ;; fs.copy {"paths":"$1","into":"@d"}
las @pl también en @d, los originales no los muevas
copias de las @pl a @d
ambas @pl copiadas en @d
> fs.search {"path":".","name_glob":"@pl","kind":"file"} ;; fs.delete {"paths":"$1"}
las @pl, fuera todas
no quiero ver más las @pl, bórralas
las dos @pl se pueden borrar
> fs.search {"path":".","name_glob":"@pl","kind":"file"} ;; fs.archive {"paths":"$1","to":"@zn"}
las @pl en un @zn
para la gestora: todas las @pl como @zn
@zn con las @pl dentro
> fs.search {"path":"@d","name_glob":"@pl","kind":"file"}
qué @pl hay en @d
¿quedan @pl en @d?
> fs.search {"path":".","name_glob":"@pl","kind":"file"} ;; fs.chmod {"paths":"$1","mode":"a-w"}
que nadie pueda modificar las @pl
""")

say("es", """
> fs.list {"path":"@d"}
qué hay en @d
@d: qué tiene dentro
enséñame @d sin tocar nada
solo mirar: contenido de la carpeta @d
siempre se me olvida qué guardé en @d
> fs.list {"path":"."}
qué tenemos por acá
ls
a ver qué archivos hay aquí
> fs.list {"path":"@d","recursive":true}
@d con todas sus subcarpetas, lístalo
todo lo que cuelga de @d, hasta el último rincón
> fs.list {"path":"@d","hidden":true}
lista @d, también lo que empieza por punto
todo lo de @d, incluso lo oculto
> fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"*@part*"}
cuál es el archivo más nuevo con @part en el nombre
> fs.list {"path":"@d","recursive":true,"sort":"size","limit":10,"kind":"file"}
@d está a reventar, qué es lo que pesa tanto
los archivos gordos de @d
el disco en rojo, qué archivos de @d tienen la culpa
> fs.list {"path":".","recursive":true,"sort":"modified","limit":@n,"kind":"file"}
en qué estuve trabajando, con los @n últimos archivos me vale
lo último modificado, top @n
> fs.list {"path":"@d","recursive":true,"limit":1,"kind":"file"} => ok @cnt
cuántos archivos hay en @d
son muchos los archivos de @d? cuántos exactamente
número de archivos, @d
> fs.list {"path":"@d","recursive":true,"limit":1,"kind":"file","glob":"*.@ext"} => ok @cnt
cuántos @ext hay en @d
contar @ext en @d
> fs.disk_usage {"path":"@d"}
cabe @d en un pendrive? cuánto pesa
tamaño de la carpeta @d
lo que ocupa @d
> fs.disk_usage {"path":"@d","by":"folders","top":10}
qué subcarpetas de @d se comen el disco
en @d a dónde se va el espacio, por carpetas
> fs.disk_usage {"path":".","by":"extension"}
espacio por tipo de archivo
> fs.stat {"path":"@f"}
cuándo toqué @f por última vez
¿ya existe @f?
de quién es @f
cuánto pesa el archivo @f
@f: tamaño, fecha, permisos?
> fs.read {"path":"@t"}
qué pone en @t
@t, ábrelo
solo quiero mirar @t, no cambies nada
léeme @t
cat @t
> fs.read {"path":"@t","last_lines":@n}
de @t las últimas @n líneas
@t, solo las @n del final
tail @n @t
cómo acaba @t, últimas @n líneas
> fs.read {"path":"@t","from_line":1,"max_lines":@n}
@t: primeras @n líneas
con las @n primeras líneas de @t me basta
> fs.read {"path":"@t","last_lines":12}
la última docena de líneas de @t
> fs.read {"path":"@t","from_line":1,"max_lines":12}
la primera docena de líneas de @t
> fs.count {"paths":["@t"]}
cuántas palabras tiene @t
mi texto @t, ¿qué tan largo es en palabras?
líneas de @t, cuántas son
> fs.hash {"paths":["@f"]}
checksum de @f
la suma de verificación de @f porfa
> fs.hash {"paths":["@f"],"algorithm":"@algo"}
@algo de @f
> fs.hash {"paths":["@f","@f2"]}
@f y @f2 ¿son el mismo archivo?
es @f idéntico a @f2
> fs.symlink {"target":"@f","link":"@g"}
un enlace @g que apunte a @f
acceso directo @g hacia @f
> fs.watch {"path":"@d","for_ms":"@dur"}
échale un ojo a @d durante @dur
@d: vigilar @dur
> fs.chmod {"paths":["@x"],"mode":"+x"}
@x no arranca, le falta permiso de ejecución
quiero poder ejecutar @x
chmod +x @x
@x ejecutable
> fs.chmod {"paths":["@f"],"mode":"a-w"}
que nadie toque @f, solo lectura
@f: protegido contra escritura
> fs.chmod {"paths":["@f"],"mode":"go-rwx"}
@f es cosa mía, que no lo vea nadie más
> fs.chmod {"paths":["@f"],"mode":"a+r"}
que todo el mundo pueda leer @f
> fs.chmod {"paths":["@f"],"mode":"@mode"}
@f a @mode
permisos de @f: @mode
> fs.chmod {"paths":["@d"],"mode":"@mode","recursive":true}
@d y todo lo de dentro con permisos @mode
> fs.archive {"paths":["@d"],"to":"@zn"}
carpeta @d -> @zn
en @zn va la carpeta @d
tengo que mandar la carpeta @d por correo, hazme @zn con ella
@zn a partir de la carpeta @d, conserva los originales
> fs.archive {"paths":["@d"],"to":"@d.zip"}
carpeta @d en zip
la carpeta @d zipeada porfa
> fs.archive {"paths":["@f","@f2"],"to":"@zn"}
@f y @f2 juntos en @zn
@f + @f2 -> @zn
> fs.archive {"paths":["@f"],"each":true}
@f con gzip
> fs.archive {"paths":["@d"],"to":"@zn","remove_originals":true}
mete la carpeta @d en @zn y la original bórrala
> fs.extract {"archive":"@z","to":"@zstem"}
@z descomprimido por favor
abre el paquete @z ((descomprimir))
mi primo me mandó @z, descomprímelo
unzip @z
> fs.extract {"archive":"@z","to":"@d"}
@z, descomprimir en @d
lo de dentro de @z va a la carpeta @d
@z -> descomprimir -> @d
> fs.extract {"archive":"@z","to":".","list_only":true}
qué trae @z? sin descomprimir
antes de abrir @z quiero saber qué hay dentro
> fs.extract {"archive":"@z","to":"@zstem"} ;; fs.delete {"paths":["@z"]}
descomprime @z y luego tira el comprimido
1) descomprimir @z 2) borrar @z
""")

say("es", """
> fs.search {"path":".","name_glob":"*.@ext"} ;; fs.delete {"paths":"$1"}
los .@ext, fuera
no quiero ni un .@ext más aquí
borra los @ext y solo los @ext
todo lo que sea .@ext puede irse
> fs.search {"path":".","name_glob":"*.@ext","older_than_ms":"@age"} ;; fs.delete {"paths":"$1"}
.@ext de más de @age -> borrar
los @ext con más de @age ya no hacen falta, elimínalos
> fs.search {"path":"@d","kind":"file","older_than_ms":"@age"} ;; fs.delete {"paths":"$1"}
en @d los archivos que lleven más de @age sin tocar, bórralos
lo que en @d tenga más de @age, a la basura ((solo archivos))
> fs.search {"path":".","kind":"file","min_bytes":"@size"} ;; fs.move {"paths":"$1","into":"@d"}
archivos de más de @size => carpeta @d
los archivos que pasen de @size, a la carpeta @d
> fs.search {"path":"@d","kind":"file","min_bytes":"@size"}
en @d qué archivos pasan de @size, solo decirlo
@d: archivos > @size
> fs.search {"path":".","name_glob":"*.@ext"} ;; fs.move {"paths":"$1","into":"@d"}
.@ext -> @d
los @ext todos a la carpeta @d
los .@ext deberían estar en @d, el resto no lo muevas
> fs.search {"path":".","name_glob":"*.@ext"} ;; fs.copy {"paths":"$1","into":"@d"}
los .@ext también en @d ((copia, no mover))
copias de todos los @ext en @d
> fs.search {"path":".","name_glob":"*.@ext"} ;; fs.archive {"paths":"$1","to":"@zn"}
todos los .@ext a @zn
@zn con todos los @ext
> fs.search {"path":".","name_glob":"*.@ext","newer_than_ms":"1d"}
qué @ext son de hoy
> fs.search {"path":".","name_glob":"*.@ext","newer_than_ms":"1w"} ;; fs.copy {"paths":"$1","into":"@d"}
los @ext de esta semana, cópialos en @d
> fs.search {"path":".","name_glob":"*.@ext","not_glob":"@{ns}.@ext"} ;; fs.delete {"paths":"$1"}
todos los .@ext fuera menos @{ns}.@ext
@{ns}.@ext se queda, los demás .@ext se borran
borra cada @ext, pero @{ns}.@ext ni tocarlo
> fs.search {"path":".","kind":"file","not_glob":"*.@ext","depth":1} ;; fs.move {"paths":"$1","into":"@d"}
todos los archivos de aquí que no sean .@ext a la carpeta @d
> fs.search {"path":".","kind":"file","not_glob":"@ng","depth":1} ;; fs.delete {"paths":"$1"}
borra todos los archivos de aquí, solo se salva @ng
aquí únicamente debe quedar @ng, los demás archivos bórralos
> fs.search {"path":".","name_glob":"*.@ext","not_glob":"@skip"}
los .@ext sin contar los de @skip
> fs.search {"path":".","kind":"file","empty":true} ;; fs.delete {"paths":"$1"}
los archivos vacíos molestan, quítalos
> fs.search {"path":".","kind":"folder","empty":true} ;; fs.delete {"paths":"$1"}
hay carpetas vacías por todas partes, límpialas
> fs.search {"path":".","kind":"file","empty":true}
hay archivos sin nada dentro? solo enséñamelos
> fs.search {"path":".","name_glob":"* *","kind":"file"} ;; fs.move {"paths":"$1","pattern":{"find":" ","replace":"_"}}
los espacios en los nombres me rompen el script, pon _ en su lugar
nombres con espacios: guion bajo en vez de espacio en todos
> fs.search {"path":".","name_glob":"*.@ext"} ;; fs.move {"paths":"$1","pattern":{"find":"^","replace":"@{part}_"}}
que todos los .@ext empiecen por @{part}_
> fs.search {"path":".","name_glob":"*.{png,jpg,jpeg,gif,webp,bmp,svg,tiff,heic}"} ;; fs.move {"paths":"$1","into":"@d"}
tengo las fotos desparramadas, las quiero en @d
fotos -> @d
las imágenes van en la carpeta @d
> fs.search {"path":"@d","name_glob":"*.{mp4,mkv,avi,mov,webm,m4v}"}
qué vídeos hay en @d
> fs.search {"path":".","name_glob":"*.{mp3,flac,wav,ogg,opus,m4a,aac}"} ;; fs.copy {"paths":"$1","into":"@d"}
la música también en @d, sin mover los originales
> fs.search {"path":".","name_glob":"*.{tmp,temp}"} ;; fs.delete {"paths":"$1"}
los temporales, a la basura
> fs.search {"path":".","name_glob":"*.{doc,docx,odt,rtf,pdf}","newer_than_ms":"1mo"}
documentos de este mes?
> fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"*.{png,jpg,jpeg,gif,webp,bmp,svg,tiff,heic}"} ;; fs.move {"paths":"$1","into":"@d"}
mi última foto va en la carpeta @d
> fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"*.log"} ;; fs.read {"path":"$1.0","last_lines":20}
las veinte últimas líneas del log más reciente
> fs.list {"path":".","recursive":true,"sort":"size","limit":1,"kind":"file"} ;; fs.delete {"paths":"$1"}
el archivo más grande de aquí se puede borrar
> fs.list {"path":".","recursive":true,"sort":"modified","reverse":true,"limit":1,"kind":"file"}
cuál es el abuelo de los archivos de aquí ((el más viejo))
> sh find @sd -type f -exec md5sum {} + | sort | uniq -w32 -D
en @sd hay cosas repetidas?
archivos iguales en @sd, sin borrar nada
> sh find . -type f -exec md5sum {} + | sort | uniq -w32 -D
qué archivos tengo dos veces
> sh for i in $(seq 1 @k); do mkdir -p @s1$i; done
carpetas de @{s1}1 a @s1@k
necesito @{s1}1, @{s1}2 y así hasta @s1@k, carpetas
@{s1}1..@s1@k como carpetas
""")

say("es", """
> git.status {}
qué me falta por commitear
git: todo limpio?
> git.diff {}
qué he cambiado desde el último commit, línea a línea
mis cambios a la vista, no hagas commit
> git.diff {"paths":["@anyfile"]}
qué cambió en @anyfile respecto al último commit
> git.diff {"from":"@branch","to":"@new_branch"}
en qué se diferencian @branch y @new_branch
diff de @branch a @new_branch
> git.diff {"staged":true}
el diff de lo que está en stage
> git.diff {"stat_only":true}
solo qué archivos cambiaron y cuántas líneas, sin el diff entero
> git.log {"limit":@n}
@n últimos commits
los commits más recientes, @n nada más
> git.log {"author":"@person"}
commits de @person
qué ha commiteado @person
> git.log {"path":"@anyfile"}
la historia de @anyfile en git
> git.log {"grep":"@barepat"}
hay commits que mencionen @barepat
> git.log {"limit":1}
cuál fue el último commit
> git.add {"all":true} ;; git.commit {"message":"@msg"}
commit de todo: @msg
me voy a casa, commitea todo con @msg
todo al repo con el mensaje @msg
> git.add {"all":true} ;; git.commit {"message":"@baremsg"}
commit de todo con mensaje: @baremsg
> git.add {"all":true} ;; git.commit {"message":"@msg"} ;; git.push {}
commit de todo ((@msg)) y al servidor
commitea todo como @msg y luego push
> git.add {"paths":["@anyfile"]} ;; git.commit {"message":"@msg"}
solo @anyfile en el commit, mensaje @msg
> git.add {"paths":["@anyfile"]}
@anyfile al stage, aún sin commit
> git.add {"all":true}
todo al stage pero sin commit todavía
> git.commit {"message":"@msg"}
commit de lo que ya está en stage: @msg
> git.checkout {"create":"@new_branch"}
rama nueva @new_branch y me paso a ella
quiero seguir en una rama nueva @new_branch
> git.checkout {"to":"@branch"}
vuelvo a @branch
tengo que estar en la rama @branch
> git.checkout {"paths":["@anyfile"]}
la regué con @anyfile, déjalo como en el último commit
lo que hice en @anyfile no vale, descártalo
> git.branch {}
qué ramas tengo
en qué rama ando
> git.branch {"create":"@new_branch"}
crea la rama @new_branch sin cambiarme
> git.branch {"delete":"@new_branch"}
la rama @new_branch ya cumplió, bórrala
> git.branch {"rename":"@new_branch","to":"@new_branch2"}
que la rama @new_branch se llame @new_branch2
> git.branch {"remotes":true}
ramas del remoto?
> git.merge {"from":"@new_branch"}
trae lo de @new_branch a esta rama ((merge))
> git.checkout {"to":"@branch"} ;; git.merge {"from":"@new_branch"}
mezcla @new_branch en @branch
> git.checkout {"to":"@branch"} ;; git.pull {}
a @branch y actualiza
> git.merge {"abort":true}
el merge salió mal, abortar
> git.pull {}
han subido algo los demás? bájalo
git: ponme al día
> git.pull {"fetch_only":true}
solo fetch, sin merge
> git.pull {} ;; git.push {}
primero pull y después push
> git.push {}
al servidor con mis commits
push porfa
> git.push {"branch":"@new_branch","set_upstream":true}
primer push de @new_branch con upstream
> git.push {"tags":true}
sube también las etiquetas de git
> git.clone {"url":"@repo_url","to":"@repo_urlname"}
quiero @repo_url en mi máquina
@repo_url clonar
> git.clone {"url":"@repo_url","to":"@d"}
@repo_url, clónalo en la carpeta @d
> git.clone {"url":"@repo_url","to":"@repo_urlname","depth":1}
@repo_url sin toda la historia, clonar
> git.init {"path":"."}
que esto sea un repo de git
> git.init {"path":"@d"}
un repo git nuevo en la carpeta @d
> git.worktree {"add":"@d","branch":"@new_branch"}
@new_branch en un worktree aparte en @d
> git.worktree {}
qué worktrees hay
> sh git stash
guarda mis cambios en el stash un momento
> sh git stash pop
devuélveme los cambios del stash
> sh git reset --soft HEAD~1
deshaz el último commit pero conserva los cambios
> sh git commit --amend -m '@baremsg'
el mensaje del último commit está mal, que sea: @baremsg
> sh git blame @anyfile
quién escribió cada línea de @anyfile
> sh git remote -v
a qué remoto apunta este repo
> sh git rev-list --count HEAD
cuántos commits llevamos
> process.kill {"name":"@prog"}
@prog se quedó tieso
@prog no responde, ciérralo
@prog, ciérrame eso
que deje de correr @prog
> process.kill {"name":"@prog","force":true}
@prog no se deja cerrar, a la fuerza
> process.kill {"pid":@pid}
fuera el proceso @pid
> process.kill {"pid":@pid,"force":true}
@pid a lo bruto, kill -9
> process.list {"name":"@prog"}
sigue corriendo @prog?
@prog está abierto? solo mira
> process.list {"sort":"cpu","limit":10}
el ventilador parece un avión, quién tiene la culpa
qué proceso chupa tanta CPU
va todo lentísimo, qué proceso es
> process.list {"sort":"memory","limit":10}
quién se come la RAM
> process.list {"sort":"memory","limit":@n}
los @n programas que más memoria gastan
> process.list {"sort":"cpu","limit":@n}
top @n por CPU
> process.list {"user":"@user"}
qué procesos son de @user
> process.info {"pid":@pid}
qué es el proceso @pid
> process.signal {"pid":@pid,"signal":"STOP"}
pausa el proceso @pid, sin matarlo
> process.signal {"pid":@pid,"signal":"CONT"}
que el proceso @pid siga
> process.spawn {"argv":[@spawn]}
en segundo plano: @spawn
@spawn que corra en segundo plano
> process.wait {"job":"@job"}
espera a que acabe @job
> system.disk {}
cuánto espacio me queda
disco lleno?
> system.memory {}
RAM libre?
> system.cpu {}
cómo va de carga el procesador
> system.info {}
qué máquina es esta
> system.uptime {}
desde cuándo está encendido esto
> system.network {}
cuál es mi IP
> system.env {"name":"@var"}
cuánto vale la variable @var
> system.env {}
todas las variables de entorno
> net.ping {"host":"1.1.1.1"}
tengo internet?
se cayó la red o qué, comprueba la conexión
> net.ping {"host":"@host"}
responde @host?
> net.ping {"host":"@host","count":@small}
ping @host, @small veces
> net.dns_lookup {"host":"@name_host"}
qué IP hay detrás de @name_host
> net.port_check {"host":"@host","port":@port}
puerto @port abierto en @host?
> net.connections {"listening":true}
qué puertos están escuchando aquí
> net.connections {"listening":true,"port":@port}
quién ocupa el puerto @port
> net.http_request {"url":"@api"}
qué contesta @api
> net.http_request {"url":"@url","method":"HEAD"}
solo las cabeceras de @url
> net.download {"url":"@dl","to":"@dlname"}
bájame @dl
necesito aquí lo que hay en @dl
> net.download {"url":"@dl","to":"@g"}
@dl -> @g
@dl, descargar y guardar como @g
> net.download {"url":"@dlzip","to":"@dlzipname"} ;; fs.extract {"archive":"@dlzipname","to":"@dlzipstem"}
baja @dlzip y descomprímelo de una vez
> time.now {}
hora?
a cuántos estamos
> time.now {"zone":"@city"}
en @city qué hora será, no quiero despertar a mi tía
> time.sleep {"ms":"@dur"}
no hagas nada durante @dur
> sh systemctl restart @svc
@svc anda raro, reinicia el servicio
> sh systemctl status @svc
cómo está el servicio @svc
> sh which @cmd
@cmd está instalado?
> sh @cmd --version
@cmd, qué versión
> sh cat /sys/class/power_supply/BAT*/capacity
cuánta batería queda
> sh whoami
con qué usuario estoy
> sh pwd
en qué carpeta estoy
""")

say("es", """
> sh sort @txt
@txt en orden alfabético, solo mostrar
> sh sort -u @txt
@txt ordenado y sin repetidos
> sh sort -r @txt
@txt ordenado de la Z a la A
> sh sort -n @txt
@txt por número, de menor a mayor
> sh sort @txt > @out
las líneas de @txt ordenadas, en @out
> sh sort @txt | uniq -d
qué líneas de @txt se repiten
> sh sort @txt | uniq -c | sort -rn
cuántas veces sale cada línea de @txt
> sh sed -i '/^$/d' @txt
las líneas en blanco de @txt sobran
> sh sed -i '@{line}d' @txt
quita la línea @line de @txt
> sh sed -n '@{line}p' @txt
@txt, línea @line, qué pone
> sh sed -n '@{span}p' @txt
de @txt, las líneas @span
> sh sed -i 's/\\r$//' @txt
@txt viene de Windows, pásale los finales de línea a Linux
> sh tr 'a-z' 'A-Z' < @txt
@txt en mayúsculas
> sh tac @txt
@txt de abajo para arriba
> sh shuf -n 1 @txt
una línea de @txt al azar
> sh cat @txt @txt2 > @out
@txt y @txt2 uno detrás de otro en @out
> sh cat @txt >> @txt2
pega @txt al final de @txt2
> sh diff @txt @txt2
en qué no coinciden @txt y @txt2
> sh grep -c @barepat @txt
en cuántas líneas de @txt está @barepat
> sh grep -v @barepat @txt
@txt sin las líneas que tengan @barepat, solo mostrar
> sh sed -i '/@barepat/d' @txt
que se borren de @txt las líneas con @barepat
> sh grep @barepat @txt > @out
las líneas de @txt con @barepat, a @out
> sh awk -F, '{ s += $@c } END { print s }' @onlycsv
cuánto suma la columna @c de @onlycsv
> sh awk -F, 'NR > 1 { s += $@c; n++ } END { if (n) print s / n }' @onlycsv
promedio de la columna @c, @onlycsv
> sh awk -F, 'NR == 2 || NR > 2 && $@c > m { m = $@c } END { print m }' @onlycsv
el valor más alto de la columna @c en @onlycsv
> sh cut -d, -f@c @onlycsv
de @onlycsv dame solo la columna @c
> sh cut -d, -f@c @onlycsv | sort -u
valores distintos de la columna @c de @onlycsv
> sh sort -t, -k@c @onlycsv
@onlycsv por la columna @c
> sh head -n 1 @onlycsv
qué columnas trae @onlycsv
> sh column -t -s, @onlycsv
@onlycsv en forma de tabla bonita
> sh python3 -m json.tool @json
@json con sangrías, que se pueda leer
> sh python3 -m json.tool @json > /dev/null
@json es JSON válido?
> sh split -l @big @txt
parte @txt en trozos de @big líneas
> sh grep -oE '[[:alnum:]._+-]+@[[:alnum:].-]+\\.[a-z]+' @txt | sort -u
los correos que haya en @txt
> sh grep -oE 'https?://[^ "<>]+' @txt | sort -u
los enlaces que salen en @txt
> sh wc -m < @txt
cuántos caracteres tiene @txt
> sh echo $((@num * @num2))
@num por @num2
> sh echo $((@num + @num2))
@num más @num2, cuánto es
> sh python3 -c 'print(@num * @pct / 100)'
el @pct por ciento de @num
> sh date -d '+@num days' '+%A %Y-%m-%d'
qué fecha cae dentro de @num días
> sh date -d @date +%A
@date qué día de la semana fue
> sh bash @script
corre @script
> sh python3 @py
@py, ejecútalo
> fs.mkdir {"path":"@dn","parents":true} ;; fs.move {"from":"@f","into":"@dn"}
carpeta nueva @dn y ahí metes @f
primero la carpeta @dn; después @f adentro
> fs.mkdir {"path":"@dn","parents":true} ;; fs.copy {"from":"@f","into":"@dn"}
crea la carpeta @dn y luego copia ahí @f
> fs.mkdir {"path":"@dn","parents":true} ;; fs.search {"path":".","name_glob":"*.@ext"} ;; fs.move {"paths":"$2","into":"@dn"}
1. carpeta @dn 2. ahí dentro todos los .@ext, moverlos
haz la carpeta @dn y cuando esté, pasa ahí los @ext
> fs.copy {"from":"@f","into":"@d"} ;; fs.delete {"paths":["@f2"]}
@f copiado a @d y después borras @f2
> fs.delete {"paths":["@f"]} ;; fs.move {"renames":[{"from":"@f2","to":"@g"}]}
@f fuera y @f2 pasa a llamarse @g
> fs.move {"from":"@f","into":"@d"} ;; fs.list {"path":"@d"}
pasa @f a la carpeta @d y luego muéstrame qué hay en @d
> fs.archive {"paths":["@d"],"to":"@zn"} ;; fs.delete {"paths":["@d"],"recursive":true}
carpeta @d a @zn; cuando termine, borra la carpeta @d
> fs.read {"path":"@t"} ;; fs.read {"path":"@t2"}
enséñame @t y luego @t2
> fs.write {"path":"@gt","content":"@qq","expect_hash":"absent"} ;; fs.read {"path":"@gt"}
archivo nuevo @gt con @qq, y después enséñamelo
> process.kill {"name":"@prog"} ;; process.spawn {"argv":["@prog"]}
cierra @prog y vuelve a abrirlo en segundo plano
> git.checkout {"create":"@new_branch"} ;; git.add {"all":true} ;; git.commit {"message":"@msg"}
rama nueva @new_branch y ahí commit de todo: @msg
> system.memory {} ;; system.disk {}
memoria y disco, ¿cómo vamos?
> ask ¿Qué archivo debo borrar?
bórralo porfa
elimina eso
> ask ¿Cómo debe llamarse @f?
@f necesita otro nombre
ponle otro nombre a @f
> ask ¿Adónde debo mover @f?
@f, ponlo en otro lado
saca @f de aquí
> ask ¿Qué archivo debo descomprimir?
descomprime el archivo
> ask ¿Cómo debe llamarse la carpeta?
quiero una carpeta nueva
hazme una carpeta
> ask ¿Qué debo buscar?
búscame una cosa
> ask ¿Qué proceso debo terminar?
se colgó el programa, ciérralo
> ask ¿Cuál debe ser el mensaje del commit?
haz commit de todo
> say ¡Hola! ¿Qué debo hacer?
buenas
qué onda
holis
> say Bien, no hice nada.
no no, déjalo, ya no hace falta
olvídalo, que quede todo igual
> say Adiós.
nos vemos mañana, chao
> beyond
escríbeme una excusa para faltar al cole
tú qué opinas, acepto el trabajo
de qué va @t, resúmelo
traduce @t al inglés
por qué truena @code, encuentra el error
prográmame una calculadora
quién ganó la guerra de los treinta años
cómo se hace el gazpacho
qué tiempo hará mañana
reescribe @t más formal
invéntame un nombre para mi gata
cuál de estos currículums es el mejor
organízame un viaje a Oaxaca
corrige la ortografía de @t
explícame @topic como si tuviera diez años
""", topic=["la fotosíntesis", "el interés compuesto", "la inflación", "las fracciones", "blockchain"])
# ================================================================ Spanish: stories, corrections, several things at once

say("es", """
> fs.delete {"paths":["@f"]}
Ayer en el dentista me acordé de que sigue por ahí @f. Se puede borrar.
Mi hijo me metió @f en la compu, ni idea para qué. Bórralo.
borra @f ((es del trabajo viejo))
borrá @f dale
boraa @f pls
elimna @f porfavor
uy, @f no debí bajarlo nunca, quítalo
con permiso, ¿podría usted eliminar @f cuando le venga bien?
> fs.delete {"paths":["@f2"]}
no @f, el que hay que borrar es @f2
borra @f, ay no, mejor @f2
conserva @f y elimina @f2
> fs.move {"from":"@f","into":"@d2"}
mueve @f a la carpeta @d, espera no, a @d2
@f no va en @d sino en la carpeta @d2
> fs.move {"from":"@d/@g","into":"."}
saca @g de la carpeta @d y tráelo aquí
@g fuera de @d, para acá
> fs.copy {"from":"@d/@g","into":"."}
copia aquí @g de la carpeta @d
> fs.move {"renames":[{"from":"@g2","to":"@g"}]}
desde la actualización @g se llama @g2, devuélvele su nombre
@g ahora aparece como @g2, ponle otra vez @g
> fs.move {"renames":[{"from":"@g","to":"@g3"},{"from":"@g2","to":"@g4"}]}
@g -> @g3, @g2 -> @g4
@g pasa a @g3 y @g2 pasa a @g4
> fs.search {"path":"@d","depth":1} ;; fs.move {"paths":"$1","into":"@d2"}
el contenido de @d se muda a @d2
todo lo de @d fuera y adentro de @d2
> fs.search {"path":".","name_glob":"*.@eo"} ;; fs.move {"paths":"$1","pattern":{"find":"\\\\.@eo$","replace":".@en"}}
todos los .@eo que pasen a .@en
extensión @eo => @en en todos los archivos
> fs.search {"path":".","name_glob":"@ng"}
dónde estará @ng
sé que @ng anda por ahí, ¿dónde?
@ng, localizar sin abrir
> fs.search {"path":".","name_glob":"@ng"} ;; fs.move {"from":"$1.0","into":"@d"}
busca @ng, donde sea que esté, y mételo en la carpeta @d
> fs.search {"path":".","name_glob":"@fo","kind":"folder"}
dónde quedó la carpeta @fo
en qué rincón está la carpeta @fo
> fs.search {"path":".","kind":"file","min_bytes":"500MB"}
archivos de más de medio giga
> fs.search {"path":".","kind":"file","max_bytes":"@size"}
qué archivos no llegan a @size
> fs.search {"path":".","kind":"file","older_than_ms":"@age"}
qué archivos llevan más de @age sin que los toque
archivos con polvo de más de @age, solo enseñar
> fs.search {"path":".","kind":"file","newer_than_ms":"2d"}
en qué trabajé desde ayer
> fs.search {"path":".","kind":"file","newer_than_ms":"1d"}
archivos que cambiaron hoy, cuáles
> fs.search {"path":".","name_glob":"*.@ext","min_bytes":"@size"} ;; fs.delete {"paths":"$1"}
.@ext de más de @size fuera, los chicos se quedan
> fs.search {"path":".","name_glob":"*.@ext","depth":1} ;; fs.delete {"paths":"$1"}
borra los .@ext de aquí pero no entres en las subcarpetas
> fs.search {"path":".","name_glob":"*.@ext"} ;; fs.chmod {"paths":"$1","mode":"a-w"}
los .@ext que no los pueda cambiar nadie
> fs.search {"path":".","name_glob":"*.@te"} ;; fs.count {"paths":"$1"}
cuántas líneas suman todos los .@te
> fs.write {"path":"@t","content":"@qq"}
@t que diga únicamente @qq
sobrescribe @t con @qq
> fs.read {"path":"@t","line_numbers":true}
@t con números de línea
> fs.read {"path":"@t","from_line":1,"max_lines":1}
solo la primerísima línea de @t
> fs.read {"path":"@t","last_lines":1}
la última línea de @t, cuál es
> fs.list {"path":"@d","kind":"folder"}
solo las subcarpetas de @d, archivos no
> fs.list {"path":"@d","sort":"size"}
@d por tamaño
> fs.list {"path":"@d","sort":"modified"}
@d, lo más nuevo primero
> fs.list {"path":"@d","hidden":true,"glob":".*"}
qué hay oculto en @d
> fs.list {"path":".","recursive":true,"sort":"size","limit":@n,"kind":"file"}
los @n archivos más pesados, no borres nada
> fs.disk_usage {"path":"@d","by":"folders","top":@n}
las @n carpetas más grandes de @d
> fs.archive {"paths":["@d","@f"],"to":"@zn"}
la carpeta @d y el archivo @f juntos en @zn
> net.connections {"listening":false}
con quién está conectada la máquina ahora
> process.kill {"name":"@prog"} ;; process.kill {"name":"@prog2"}
cierra @prog y también @prog2
primero @prog, luego @prog2: ciérralos
> process.list {"name":"@prog"} ;; process.kill {"name":"@prog"}
mira si corre @prog y si sí, mátalo
> fs.stat {"path":"@f"} ;; fs.hash {"paths":["@f"]}
tamaño y checksum de @f
> fs.copy {"from":"@f","into":"@d"} ;; fs.copy {"from":"@f","into":"@d2"}
copia @f a @d y otra vez a @d2
> fs.mkdir {"path":"@dn","parents":true} ;; fs.move {"paths":["@f","@f2"],"into":"@dn"}
carpeta nueva @dn, ahí van @f y @f2
crea @dn y acto seguido mueve ahí @f junto con @f2
> fs.move {"renames":[{"from":"@g","to":"@g2"}]} ;; fs.move {"from":"@g2","into":"@d"}
renombra @g como @g2 y luego llévalo a @d
> fs.extract {"archive":"@z","to":"@d"} ;; fs.list {"path":"@d"}
descomprime @z en @d y dime después qué hay en @d
> git.add {"paths":["@anyfile","@anyfile2"]} ;; git.commit {"message":"@msg"}
solo @anyfile y @anyfile2 al commit: @msg
> git.pull {} ;; git.log {"limit":@n}
pull y luego los @n últimos commits
> git.status {} ;; git.diff {}
primero git status y luego el diff
> git.checkout {"to":"@branch"} ;; git.branch {"delete":"@new_branch"}
pásate a @branch y borra @new_branch
> net.ping {"host":"@host"} ;; net.port_check {"host":"@host","port":@port}
ping a @host y después mira el puerto @port
> net.download {"url":"@dl","to":"@dlname"} ;; fs.hash {"paths":["@dlname"]}
baja @dl y dame el checksum
> system.disk {} ;; fs.disk_usage {"path":".","by":"folders","top":10}
cómo va el disco y qué carpetas de aquí pesan más
> time.sleep {"ms":"@dur"} ;; fs.list {"path":"@d"}
espera @dur y luego lista @d
> process.kill {"name":"@prog"}
Estaba hablando con mi hija por videollamada y de golpe @prog se colgó, ¿lo cierras?
@prog me tiene loco, a callar
> process.signal {"pid":@pid,"signal":"HUP"}
mándale SIGHUP al @pid
> process.info {"job":"@job"}
cómo va el trabajo @job
> system.disk {"path":"/home"}
qué tan lleno está /home
> system.info {} ;; system.uptime {}
qué equipo es y cuánto lleva encendido
> sh systemctl stop @svc
para el servicio @svc
> sh crontab -l
qué tareas programadas tengo en cron
> sh git tag
qué etiquetas hay en el repo
> git.worktree {"remove":"@d"}
quita el worktree @d
> sh shuf @txt
baraja las líneas de @txt
> sh wc -l *.@ext
cuántas líneas tiene cada .@ext de aquí
> say De nada.
mil gracias, eres un sol
genial, te pasaste, gracias
> say Lo que cambia archivos se puede deshacer con: mycel undo
uy, me equivoqué, cómo deshago eso
> ask ¿En qué archivo?
cambia @q por @q2
@q2 en vez de @q
> ask ¿Cómo debe llamarse el archivo?
crea un archivo nuevo
> ask ¿Qué archivo debo mostrar?
enséñame el archivo
> ask ¿Cuánto debo esperar?
espera un poco
""")
# ================================================================ Spanish: more people

say("es", """
> fs.move {"renames":[{"from":"@f","to":"@g"}]}
El jefe dice que @f ahora se tiene que llamar @g
para el examen @f debe tener el nombre @g
renonbra @f a @g
@f está mal nombrado, correcto: @g
ponle @g a @f, el contenido ni lo toques
cambiale el nombre a @f x @g
mi profe quiere que el archivo se llame @g y no @f
sería tan amable de renombrar @f como @g
> fs.search {"path":".","name_glob":"@pl","kind":"file"} ;; fs.count {"paths":"$1"}
cuántas palabras suman las @pl
> fs.search {"path":".","name_glob":"@pl","kind":"file"} ;; fs.chmod {"paths":"$1","mode":"go-rwx"}
las @pl son privadas, que solo yo las pueda leer
> fs.search {"path":"@d","name_glob":"@pl","kind":"file"} ;; fs.move {"paths":"$1","into":"@d2"}
de @d a @d2 las @pl
las @pl que están en @d pásalas a @d2
> fs.search {"path":"@d","name_glob":"@pl","kind":"file"} ;; fs.delete {"paths":"$1"}
borra las @pl de @d, solo las de ahí
> fs.search {"path":".","name_glob":"@pl","kind":"file","older_than_ms":"@age"} ;; fs.delete {"paths":"$1"}
las @pl de más de @age, bórralas
> fs.search {"path":"@d","name_glob":"*.@ext"} ;; fs.move {"paths":"$1","into":"@d2"}
todos los .@ext de @d a @d2
en @d hay .@ext tirados, van en @d2
de @d a @d2: todos los @ext
> fs.search {"path":"@d","name_glob":"*.@ext"} ;; fs.copy {"paths":"$1","into":"@d2"}
los .@ext de @d, en copia, a @d2
> fs.search {"path":"@d","name_glob":"*.@ext"} ;; fs.delete {"paths":"$1"}
que en @d no quede ningún .@ext
limpia @d de archivos .@ext
> fs.search {"path":"@d","name_glob":"*.@ext","not_glob":"@{ns}.@ext"} ;; fs.delete {"paths":"$1"}
en @d borra los .@ext pero conserva @{ns}.@ext
> fs.search {"path":".","name_glob":"*.@ext","not_glob":"@{ns}.@ext"} ;; fs.move {"paths":"$1","into":"@d"}
los .@ext a @d salvo @{ns}.@ext que se queda aquí
> fs.search {"path":".","name_glob":"*.@ext","not_glob":"@{ns}.@ext"} ;; fs.copy {"paths":"$1","into":"@d"}
copia los @ext a @d, todos menos @{ns}.@ext
> fs.search {"path":".","name_glob":"*.@ext","older_than_ms":"@age"} ;; fs.move {"paths":"$1","into":"@d"}
.@ext con más de @age => carpeta @d
los @ext que tengan más de @age mándalos a @d
> fs.search {"path":".","name_glob":"*.@ext","older_than_ms":"@age"} ;; fs.archive {"paths":"$1","to":"@zn"}
los .@ext de más de @age, empaquétalos en @zn
> fs.search {"path":".","name_glob":"*.@ext","min_bytes":"@size"}
qué .@ext pasan de @size
> fs.search {"path":".","name_glob":"*@part*","kind":"file"}
algo con @part en el nombre, búscalo
el nombre llevaba @part, no sé más
> fs.search {"path":".","name_glob":"*@part*","kind":"file"} ;; fs.move {"paths":"$1","into":"@d"}
archivos con @part en el nombre => @d
lo que lleve @part en el nombre va a la carpeta @d
> fs.search {"path":".","name_glob":"*@part*","kind":"file"} ;; fs.delete {"paths":"$1"}
archivos con @part en el nombre, borrar
> fs.search {"path":".","name_glob":"*@part*","kind":"file"} ;; fs.move {"paths":"$1","pattern":{"find":"@part","replace":"@{part2}"}}
en los nombres de archivo @part2 en vez de @part
nombres: @part -> @part2
> fs.delete {"paths":["@f"]}
Soy la abuela Carmen ((82)). Ya no necesito @f. ¿Cómo lo quito? Hazlo tú, hijo.
eh borra @f
HARTO DE @f, BÓRRALO YA
hola, ayuda rápida, hay que borrar @f, saludos Tina
Se solicita la eliminación de @f.
@f eliminar. Gracias de antemano!
> fs.mkdir {"path":"@dn","parents":true}
Estoy ordenando mis papeles y me falta una carpeta @dn.
Se solicita crear una carpeta llamada @dn.
armame una carpeta @dn
> fs.copy {"from":"@f","into":"@d"}
Por si acaso, @f lo quiero además en @d.
copiame @f en la carpeta @d, no lo muevas
Se solicita una copia de @f en la carpeta @d.
> fs.move {"from":"@f","into":"@d"}
Se solicita mover @f a la carpeta @d.
tirá @f en la carpeta @d
Estoy limpiando: @f a la carpeta @d por favor
metelo a @f en la carpeta @d
> fs.edit {"path":"@t","edits":[{"old":"@q","new":"@q2","all":true}]}
error de dedo en @t: @q debe ser @q2
el servidor ahora es @q2 en vez de @q, ajústalo en @t
en @t sale @q y entra @q2
cambiá en @t @q por @q2
deja @t de forma que diga @q2 donde decía @q
> fs.search {"path":".","text":"@w"}
¿Cómo se llamaba el archivo donde se habla de @w?
todos los archivos donde diga @w
textos sobre @w, encuéntralos
qué había escrito el conserje de @w
había una nota sobre @w, ¿no?
> fs.search {"path":".","name_glob":"*.@te","text":"@w"}
algún .@te dice algo de @w?
> fs.read {"path":"@t"}
¿Me dices rápido qué hay en @t?
@t completo, por favor
mostrame @t
> fs.list {"path":"@d"}
¿Qué es todo lo que tengo en la carpeta @d?
listá @d, sin borrar nada
> process.kill {"name":"@prog"}
En plena videollamada con Petra se congela @prog. Ciérralo.
apaga @prog
cerrame @prog
> process.list {"sort":"cpu","limit":10}
la laptop quema como plancha, quién es
> system.disk {}
¿me cabe un juego de 60 GB? o sea, cuánto espacio libre hay
espacio?
> system.memory {}
tengo suficiente memoria libre
> time.now {}
qué día de la semana es hoy
> git.add {"all":true} ;; git.commit {"message":"@msg"}
guarda el estado actual en git como @msg
> git.checkout {"to":"@branch"}
llévame a @branch
> git.log {}
qué se commiteó últimamente
> git.pull {}
actualiza el repo
> fs.extract {"archive":"@z","to":"@zstem"}
La colega mandó @z y no lo puedo abrir. Descomprímelo.
@z -> descomprimir
> fs.write {"path":"@gt","content":"@bt","expect_hash":"absent"}
guárdame en un archivo nuevo @gt: @bt
> fs.write {"path":"@t","content":"@bt","append":true}
pendiente en @t: @bt
> fs.symlink {"target":"@d","link":"@dn"}
haz un enlace @dn que lleve a la carpeta @d
> fs.chmod {"paths":["@x"],"mode":"+x"}
permiso denegado al correr @x, dale permisos de ejecución
> fs.stat {"path":"@f"}
de cuándo es esta versión de @f, fecha de modificación
""")
# ================================================================ Portuguese

say("pt", """
> fs.delete {"paths":["@f"]}
@f não me serve mais
@f pode ir pro lixo
tá sobrando @f aqui, some com isso
apagar: @f
@f -> lixeira
só o @f, apaga e não mexe no resto
por que raios ainda existe @f? exclui
já não preciso do ficheiro @f, elimine-o se faz favor
rm @f
> fs.delete {"paths":["@f","@f2"]}
@f e @f2 podem sumir
fora: @f, @f2
nem @f nem @f2 prestam mais, apaga
> fs.delete {"paths":["@d"],"recursive":true}
a pasta @d inteira pro lixo
pasta @d: apagar com tudo que tem dentro
depois da mudança pra Recife a pasta @d perdeu a serventia, apaga ela toda
> fs.mkdir {"path":"@dn","parents":true}
Pasta nova por favor: @dn
falta uma pasta chamada @dn
@dn ((pasta nova))
queria uma pasta com o nome @dn
faz uma pastinha @dn pra mim
pasta @dn, criar
era bom haver uma pasta @dn
crie-me uma pasta de nome @dn
mkdir @dn
> fs.mkdir {"path":"@dn","parents":true} ;; fs.mkdir {"path":"@dn2","parents":true}
duas pastas novas: @dn e @dn2
preciso de @dn e @dn2, pastas
> fs.mkdir {"path":"@d/@dn","parents":true}
dentro de @d falta a pasta @dn
em @d cria uma subpasta @dn
> fs.move {"renames":[{"from":"@f","to":"@g"}]}
@f -> @g
renomear: @f para @g
@f => @g ((novo nome))
@f devia se chamar @g
quero que @f passe a ser @g
o nome @f tá errado, o certo é @g
errei o nome, @f era pra ser @g
em vez de @f chama de @g
nome novo do @f: @g
mv @f @g
@f vira @g
> fs.move {"renames":[{"from":"@d","to":"@dn"}]}
a pasta @d agora se chama @dn
renomear pasta: @d -> @dn
> fs.move {"from":"@f","into":"@d"}
@f vai na pasta @d
@f tá no lugar errado, é na pasta @d
@f -> pasta @d
pra pasta @d com o @f
quero @f na pasta @d e não aqui
lugar de @f é em @d
A chefe quer ver @f dentro da pasta @d, move e não copia
põe @f na pasta @d que aqui atrapalha
será que dá pra colocar @f na pasta @d?
> fs.move {"paths":["@f","@f2"],"into":"@d"}
@f e @f2 vão os dois pra pasta @d
@f, @f2 -> @d
> fs.copy {"from":"@f","into":"@d"}
@f também em @d, o original fica
uma cópia do @f na pasta @d
cópia de @f -> pasta @d
copiar: @f, destino: @d
@f em dobro: aqui e em @d
> fs.copy {"from":"@f","to":"@g"}
do @f quero uma cópia chamada @g
vou fuçar no @f, antes faz uma cópia @g
@g tem que ser cópia de @f
> fs.copy {"from":"@f","to":"@f.bak"}
antes que eu estrague o @f, faz backup
cópia de segurança do @f
backup @f
> fs.copy {"from":"@d","to":"@dn"}
pasta @d duplicada como @dn
> fs.write {"path":"@gt","content":"","expect_hash":"absent"}
arquivo vazio @gt
@gt, em branco, cria
touch @gt
> fs.write {"path":"@gt","content":"@qq","expect_hash":"absent"}
arquivo novo @gt dizendo @qq
@qq -> arquivo novo @gt
cria @gt, dentro vai @qq
> fs.write {"path":"@gt","content":"@bt","expect_hash":"absent"}
nota nova @gt: @bt
novo ficheiro @gt, conteúdo: @bt
> fs.write {"path":"@t","content":"@qq","append":true}
@qq no fim do @t
no @t ainda falta @qq no final
@t += @qq
> fs.write {"path":"@t","content":"@bt","append":true}
anota no @t: @bt
põe na lista @t: @bt
> fs.write {"path":"@t","content":""}
esvazia o @t mas não apaga o arquivo
> fs.edit {"path":"@t","edits":[{"old":"@q","new":"@q2","all":true}]}
no @t tá @q, o certo é @q2
@t: onde diz @q, que diga @q2
em @t: @q -> @q2
@q2 no lugar de @q em @t
o cliente não é @q e sim @q2, conserta no @t
em @t escreve @q2 onde agora tem @q
em vez de @q quero @q2 no @t
trocar @q por @q2 ((só no @t))
> fs.edit {"path":"@t","edits":[{"old":"@q","new":"","all":true}]}
@q tem que sumir do @t
tira todo @q de dentro do @t
> fs.copy {"from":"@t","to":"@t.bak"} ;; fs.edit {"path":"@t","edits":[{"old":"@q","new":"@q2","all":true}]}
primeiro backup do @t, depois troca @q por @q2 nele
> fs.search {"path":".","text":"@w"}
que receitas levam @w
em que documento eu falava de @w
o que a Marlene escreveu sobre @w
onde foi que anotei aquilo de @w
tem menção a @w em algum canto?
só lembro que tinha @w escrito, que arquivo era
meu irmão jura que escrevi sobre @w, acha onde
@w aparece em algum lugar? só olha, não muda nada
@w: em qual arquivo
> fs.search {"path":"@d","text":"@q"}
em @d procura por @q
quem usa @q lá em @d
> fs.search {"path":"@d","text":"@q","not_glob":"@skip"}
procura @q em @d mas pula @skip
> fs.search {"path":"@t","text":"@q"}
tem @q no @t?
em que linha do @t está @q
> fs.search {"path":".","name_glob":"*.@te","text":"@q"}
em que arquivos .@te aparece @q
> fs.search {"path":".","name_glob":"@pl","kind":"file"}
cadê as minhas @pl
onde andam as @pl
as @pl, lista pra mim
só quero ver as @pl, não mexe em nada
tenho @pl em algum lugar?
> fs.search {"path":".","name_glob":"@one","kind":"file"}
cadê @one
não acho @one de jeito nenhum
onde enfiei @one, minha mãe me mata kkk
alguém viu @one
> fs.search {"path":".","name_glob":"@one","kind":"file"} ;; fs.read {"path":"$1.0"}
o que diz @one
acha @one e mostra o que tem dentro
> fs.search {"path":".","name_glob":"@one","kind":"file"} ;; fs.move {"from":"$1.0","into":"@d"}
@one vai na pasta @d
@one -> @d
> fs.search {"path":".","name_glob":"@one","kind":"file"} ;; fs.copy {"from":"$1.0","into":"@d"}
@one também preciso em @d, só uma cópia
> fs.search {"path":".","name_glob":"@one","kind":"file"} ;; fs.move {"renames":[{"from":"$1.0","to":"@g"}]}
acha @one e põe o nome @g
> fs.search {"path":".","name_glob":"@one","kind":"file"} ;; fs.stat {"path":"$1.0"}
de quando é @one
> fs.search {"path":".","name_glob":"@one","kind":"file"} ;; fs.delete {"paths":["$1.0"]}
@one não serve mais, pode apagar
> fs.search {"path":".","name_glob":"@pl","kind":"file"} ;; fs.move {"paths":"$1","into":"@d"}
as @pl vão todas na pasta @d
as duas @pl pra @d
todas as @pl -> @d
as @pl tão espalhadas, junta em @d
minhas @pl deviam morar em @d, o resto deixa
> fs.search {"path":".","name_glob":"@pl","kind":"file"} ;; fs.copy {"paths":"$1","into":"@d"}
as @pl também em @d, sem tirar daqui
> fs.search {"path":".","name_glob":"@pl","kind":"file"} ;; fs.delete {"paths":"$1"}
as @pl, apaga todas
não quero mais ver as @pl na minha frente, lixo
> fs.search {"path":".","name_glob":"@pl","kind":"file"} ;; fs.archive {"paths":"$1","to":"@zn"}
pro contador: todas as @pl em @zn
@zn com as @pl
> fs.search {"path":"@d","name_glob":"@pl","kind":"file"}
que @pl tem em @d
""")

say("pt", """
> fs.list {"path":"@d"}
o que tem em @d
@d: o que há dentro
mostra @d sem mexer em nada
nunca lembro o que guardei em @d
> fs.list {"path":"."}
o que temos por aqui
ls
> fs.list {"path":"@d","recursive":true}
@d com todas as subpastas, lista
> fs.list {"path":"@d","hidden":true}
lista @d, até o que começa com ponto
> fs.list {"path":"@d","recursive":true,"sort":"size","limit":10,"kind":"file"}
@d tá estourando, o que pesa tanto ali
os arquivos gordos de @d
> fs.list {"path":".","recursive":true,"sort":"modified","limit":@n,"kind":"file"}
no que andei mexendo, os últimos @n arquivos bastam
> fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"*@part*"}
qual o arquivo mais novo com @part no nome
> fs.list {"path":"@d","recursive":true,"limit":1,"kind":"file"} => ok @cnt
quantos arquivos em @d
são muitos arquivos em @d? quantos ao certo
> fs.list {"path":"@d","recursive":true,"limit":1,"kind":"file","glob":"*.@ext"} => ok @cnt
quantos @ext em @d
> fs.disk_usage {"path":"@d"}
@d cabe num pendrive? quanto pesa
tamanho da pasta @d
> fs.disk_usage {"path":"@d","by":"folders","top":10}
que subpastas de @d comem o disco
> fs.disk_usage {"path":".","by":"extension"}
espaço por tipo de arquivo
> fs.stat {"path":"@f"}
quando mexi no @f pela última vez
já existe @f?
de quem é o @f
@f: tamanho, data, permissões?
> fs.read {"path":"@t"}
o que tá escrito no @t
@t, abre
só quero espiar o @t, não altera nada
cat @t
> fs.read {"path":"@t","last_lines":@n}
do @t só as últimas @n linhas
@t, @n linhas finais
tail @n @t
> fs.read {"path":"@t","from_line":1,"max_lines":@n}
@t: primeiras @n linhas
> fs.read {"path":"@t","last_lines":12}
a última dúzia de linhas do @t
> fs.count {"paths":["@t"]}
quantas palavras tem o @t
meu texto @t tem que tamanho, em palavras?
> fs.hash {"paths":["@f"]}
checksum do @f
> fs.hash {"paths":["@f"],"algorithm":"@algo"}
@algo do @f
> fs.hash {"paths":["@f","@f2"]}
@f e @f2 são a mesma coisa?
> fs.symlink {"target":"@f","link":"@g"}
um atalho @g que aponte pro @f
> fs.watch {"path":"@d","for_ms":"@dur"}
fica de olho em @d por @dur
> fs.chmod {"paths":["@x"],"mode":"+x"}
@x não roda, falta permissão de execução
quero poder executar @x
chmod +x @x
> fs.chmod {"paths":["@f"],"mode":"a-w"}
ninguém pode alterar @f, só leitura
> fs.chmod {"paths":["@f"],"mode":"go-rwx"}
@f é só meu, ninguém mais pode ver
> fs.chmod {"paths":["@f"],"mode":"a+r"}
todo mundo pode ler @f
> fs.chmod {"paths":["@f"],"mode":"@mode"}
permissões do @f: @mode
> fs.chmod {"paths":["@d"],"mode":"@mode","recursive":true}
@d e tudo que tem dentro com permissão @mode
> fs.archive {"paths":["@d"],"to":"@zn"}
pasta @d -> @zn
preciso mandar a pasta @d por email, faz um @zn dela
em @zn vai a pasta @d
> fs.archive {"paths":["@d"],"to":"@d.zip"}
pasta @d em zip
zipa a pasta @d
> fs.archive {"paths":["@f","@f2"],"to":"@zn"}
@f e @f2 juntos em @zn
@f + @f2 -> @zn
> fs.archive {"paths":["@f"],"each":true}
@f com gzip
> fs.extract {"archive":"@z","to":"@zstem"}
@z descompactado por favor
meu primo mandou @z, extrai
como abro o @z? descompacta aí
unzip @z
> fs.extract {"archive":"@z","to":"@d"}
@z, extrair em @d
o que tem no @z vai pra pasta @d, extrai lá
> fs.extract {"archive":"@z","to":".","list_only":true}
o que vem no @z? sem extrair
antes de abrir o @z quero saber o que tem
> fs.extract {"archive":"@z","to":"@zstem"} ;; fs.delete {"paths":["@z"]}
descompacta @z e depois joga fora o compactado
1) extrair @z 2) apagar @z
> fs.search {"path":".","name_glob":"*.@ext"} ;; fs.delete {"paths":"$1"}
os .@ext todos fora
não quero nenhum .@ext aqui
tudo que for .@ext pode sumir
> fs.search {"path":".","name_glob":"*.@ext","older_than_ms":"@age"} ;; fs.delete {"paths":"$1"}
.@ext com mais de @age -> apagar
> fs.search {"path":"@d","kind":"file","older_than_ms":"@age"} ;; fs.delete {"paths":"$1"}
em @d, os arquivos parados há mais de @age podem ir pro lixo
> fs.search {"path":".","kind":"file","min_bytes":"@size"} ;; fs.move {"paths":"$1","into":"@d"}
arquivos acima de @size => pasta @d
> fs.search {"path":"@d","kind":"file","min_bytes":"@size"}
em @d quais arquivos passam de @size, só mostra
> fs.search {"path":".","name_glob":"*.@ext"} ;; fs.move {"paths":"$1","into":"@d"}
.@ext -> @d
os .@ext deviam estar em @d, o resto fica
> fs.search {"path":".","name_glob":"*.@ext"} ;; fs.copy {"paths":"$1","into":"@d"}
os .@ext também em @d ((cópia, não mover))
> fs.search {"path":".","name_glob":"*.@ext"} ;; fs.archive {"paths":"$1","to":"@zn"}
todos os .@ext em @zn
> fs.search {"path":".","name_glob":"*.@ext","newer_than_ms":"1d"}
quais .@ext são de hoje
> fs.search {"path":".","name_glob":"*.@ext","not_glob":"@{ns}.@ext"} ;; fs.delete {"paths":"$1"}
todos os .@ext fora menos @{ns}.@ext
@{ns}.@ext fica, os outros .@ext apaga
> fs.search {"path":".","kind":"file","not_glob":"@ng","depth":1} ;; fs.delete {"paths":"$1"}
apaga todos os arquivos daqui, só sobra @ng
> fs.search {"path":".","kind":"file","not_glob":"*.@ext","depth":1} ;; fs.move {"paths":"$1","into":"@d"}
todos os arquivos daqui que não são .@ext vão pra pasta @d
> fs.search {"path":".","kind":"file","empty":true} ;; fs.delete {"paths":"$1"}
arquivo vazio só atrapalha, apaga todos
> fs.search {"path":".","kind":"folder","empty":true} ;; fs.delete {"paths":"$1"}
tem pasta vazia por todo lado, limpa
> fs.search {"path":".","name_glob":"* *","kind":"file"} ;; fs.move {"paths":"$1","pattern":{"find":" ","replace":"_"}}
os espaços nos nomes quebram meu script, põe _ no lugar
> fs.search {"path":".","name_glob":"*.@ext"} ;; fs.move {"paths":"$1","pattern":{"find":"^","replace":"@{part}_"}}
todos os .@ext com @{part}_ na frente do nome
> fs.search {"path":".","name_glob":"*.{png,jpg,jpeg,gif,webp,bmp,svg,tiff,heic}"} ;; fs.move {"paths":"$1","into":"@d"}
minhas fotos tão uma bagunça, quero elas em @d
fotos -> @d
> fs.search {"path":"@d","name_glob":"*.{mp4,mkv,avi,mov,webm,m4v}"}
que vídeos tem em @d
> fs.search {"path":".","name_glob":"*.{tmp,temp}"} ;; fs.delete {"paths":"$1"}
temporários, lixo
> fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"*.{png,jpg,jpeg,gif,webp,bmp,svg,tiff,heic}"} ;; fs.move {"paths":"$1","into":"@d"}
minha foto mais nova vai na pasta @d
> fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"*.log"} ;; fs.read {"path":"$1.0","last_lines":20}
as últimas vinte linhas do log mais recente
> sh find @sd -type f -exec md5sum {} + | sort | uniq -w32 -D
em @sd tem coisa repetida?
> sh for i in $(seq 1 @k); do mkdir -p @s1$i; done
pastas de @{s1}1 a @s1@k
preciso de @{s1}1, @{s1}2 e assim até @s1@k, pastas
""")

say("pt", """
> git.status {}
o que falta commitar
git: tudo limpo?
> git.diff {}
o que mudei desde o último commit, linha por linha
> git.diff {"paths":["@anyfile"]}
o que mudou no @anyfile em relação ao último commit
> git.diff {"from":"@branch","to":"@new_branch"}
diff de @branch pra @new_branch
> git.diff {"staged":true}
o diff do que tá no stage
> git.log {"limit":@n}
@n últimos commits
> git.log {"author":"@person"}
commits da @person
> git.log {"path":"@anyfile"}
história do @anyfile no git
> git.log {"limit":1}
qual foi o último commit
> git.add {"all":true} ;; git.commit {"message":"@msg"}
commit de tudo: @msg
tô indo embora, commita tudo com @msg
> git.add {"all":true} ;; git.commit {"message":"@baremsg"}
commit de tudo com a mensagem: @baremsg
> git.add {"all":true} ;; git.commit {"message":"@msg"} ;; git.push {}
commit de tudo ((@msg)) e manda pro servidor
> git.add {"paths":["@anyfile"]} ;; git.commit {"message":"@msg"}
só @anyfile no commit, mensagem @msg
> git.add {"paths":["@anyfile"]}
@anyfile no stage, sem commit ainda
> git.checkout {"create":"@new_branch"}
branch nova @new_branch e já entro nela
> git.checkout {"to":"@branch"}
de volta pra @branch
> git.checkout {"paths":["@anyfile"]}
fiz besteira no @anyfile, volta ele pro último commit
> git.branch {}
que branches eu tenho
> git.branch {"create":"@new_branch"}
cria a branch @new_branch mas fico aqui
> git.branch {"delete":"@new_branch"}
a branch @new_branch já deu, apaga
> git.branch {"rename":"@new_branch","to":"@new_branch2"}
branch @new_branch vira @new_branch2
> git.merge {"from":"@new_branch"}
traz o que tem na @new_branch pra cá ((merge))
> git.checkout {"to":"@branch"} ;; git.merge {"from":"@new_branch"}
merge da @new_branch na @branch
> git.checkout {"to":"@branch"} ;; git.pull {}
vai pra @branch e atualiza
> git.merge {"abort":true}
o merge deu ruim, aborta
> git.pull {}
o pessoal subiu algo? baixa
> git.pull {"fetch_only":true}
só fetch
> git.push {}
sobe meus commits
> git.push {"branch":"@new_branch","set_upstream":true}
primeiro push da @new_branch, com upstream
> git.clone {"url":"@repo_url","to":"@repo_urlname"}
quero @repo_url na minha máquina
> git.clone {"url":"@repo_url","to":"@d"}
@repo_url, clona na pasta @d
> git.init {"path":"."}
transforma isto aqui num repo git
> git.worktree {"add":"@d","branch":"@new_branch"}
@new_branch num worktree separado em @d
> sh git stash
guarda minhas mudanças no stash rapidinho
> sh git stash pop
traz de volta o stash
> sh git reset --soft HEAD~1
desfaz o último commit mas mantém as mudanças
> sh git blame @anyfile
quem escreveu cada linha do @anyfile
> process.kill {"name":"@prog"}
@prog travou
@prog não responde, fecha
@prog, fecha isso pra mim
> process.kill {"name":"@prog","force":true}
@prog não fecha por nada, mata à força
> process.kill {"pid":@pid}
fora com o processo @pid
> process.list {"name":"@prog"}
o @prog ainda tá rodando?
> process.list {"sort":"cpu","limit":10}
a ventoinha tá gritando, quem é o culpado
tá tudo lento, que processo é
> process.list {"sort":"memory","limit":10}
quem tá comendo a RAM
> process.list {"sort":"memory","limit":@n}
os @n programas que mais gastam memória
> process.list {"user":"@user"}
que processos são do @user
> process.info {"pid":@pid}
o que é o processo @pid
> process.signal {"pid":@pid,"signal":"STOP"}
pausa o processo @pid sem matar
> process.signal {"pid":@pid,"signal":"CONT"}
deixa o processo @pid continuar
> process.spawn {"argv":[@spawn]}
em segundo plano: @spawn
> process.wait {"job":"@job"}
espera o @job acabar
> system.disk {}
quanto espaço me resta
disco cheio?
> system.memory {}
RAM livre?
> system.cpu {}
o processador tá muito carregado?
> system.info {}
que máquina é esta
> system.uptime {}
desde quando isto tá ligado
> system.network {}
qual é o meu IP
> system.env {"name":"@var"}
quanto vale a variável @var
> net.ping {"host":"1.1.1.1"}
tô com internet?
> net.ping {"host":"@host"}
@host responde?
> net.ping {"host":"@host","count":@small}
ping @host, @small vezes
> net.dns_lookup {"host":"@name_host"}
que IP tem por trás de @name_host
> net.port_check {"host":"@host","port":@port}
porta @port aberta em @host?
> net.connections {"listening":true}
que portas estão escutando aqui
> net.connections {"listening":true,"port":@port}
quem tá na porta @port
> net.http_request {"url":"@api"}
o que responde @api
> net.download {"url":"@dl","to":"@dlname"}
baixa @dl pra cá
preciso do arquivo em @dl
> net.download {"url":"@dl","to":"@g"}
@dl -> @g
> net.download {"url":"@dlzip","to":"@dlzipname"} ;; fs.extract {"archive":"@dlzipname","to":"@dlzipstem"}
baixa @dlzip e já extrai
> time.now {}
horas?
que dia é hoje mesmo
> time.now {"zone":"@city"}
em @city que horas são, não quero acordar minha tia
> time.sleep {"ms":"@dur"}
não faz nada por @dur
> sh systemctl restart @svc
@svc tá estranho, reinicia o serviço
> sh which @cmd
@cmd tá instalado?
> sh @cmd --version
@cmd, que versão
> sh cat /sys/class/power_supply/BAT*/capacity
quanto tem de bateria
> sh sort @txt
@txt em ordem alfabética, só mostra
> sh sort -u @txt
@txt ordenado e sem repetição
> sh sort -r @txt
@txt de Z pra A
> sh sort @txt > @out
linhas do @txt em ordem, salva em @out
> sh sort @txt | uniq -d
que linhas do @txt se repetem
> sh sort @txt | uniq -c | sort -rn
quantas vezes aparece cada linha do @txt
> sh sed -i '/^$/d' @txt
as linhas em branco do @txt tão sobrando
> sh sed -i '@{line}d' @txt
tira a linha @line do @txt
> sh sed -n '@{line}p' @txt
@txt, linha @line, o que diz
> sh sed -n '@{span}p' @txt
do @txt, linhas @span
> sh tr 'a-z' 'A-Z' < @txt
@txt em maiúsculas
> sh tac @txt
@txt de trás pra frente
> sh shuf -n 1 @txt
uma linha qualquer do @txt, sorteia
> sh cat @txt @txt2 > @out
@txt e @txt2 um atrás do outro em @out
> sh diff @txt @txt2
no que @txt e @txt2 não batem
> sh grep -c @barepat @txt
em quantas linhas do @txt tem @barepat
> sh sed -i '/@barepat/d' @txt
apaga do @txt as linhas com @barepat
> sh awk -F, '{ s += $@c } END { print s }' @onlycsv
quanto dá a coluna @c do @onlycsv somada
> sh awk -F, 'NR > 1 { s += $@c; n++ } END { if (n) print s / n }' @onlycsv
média da coluna @c, @onlycsv
> sh cut -d, -f@c @onlycsv
do @onlycsv só a coluna @c
> sh cut -d, -f@c @onlycsv | sort -u
valores diferentes da coluna @c do @onlycsv
> sh head -n 1 @onlycsv
que colunas vêm no @onlycsv
> sh column -t -s, @onlycsv
@onlycsv em tabela bonitinha
> sh python3 -m json.tool @json
@json indentado, que dê pra ler
> sh python3 -m json.tool @json > /dev/null
@json é JSON válido?
> sh split -l @big @txt
corta @txt em pedaços de @big linhas
> sh grep -oE '[[:alnum:]._+-]+@[[:alnum:].-]+\\.[a-z]+' @txt | sort -u
os emails que houver no @txt
> sh wc -m < @txt
quantos caracteres no @txt
> sh echo $((@num * @num2))
@num vezes @num2
> sh python3 -c 'print(@num * @pct / 100)'
@pct por cento de @num
> sh date -d '+@num days' '+%A %Y-%m-%d'
que data cai daqui a @num dias
> sh date -d @date +%A
@date foi que dia da semana
> sh bash @script
roda o @script
> sh python3 @py
@py, executa
> fs.mkdir {"path":"@dn","parents":true} ;; fs.move {"from":"@f","into":"@dn"}
pasta nova @dn e lá dentro o @f, movido
primeiro a pasta @dn; depois @f vai pra dentro dela
> fs.mkdir {"path":"@dn","parents":true} ;; fs.copy {"from":"@f","into":"@dn"}
cria a pasta @dn e depois copia @f pra lá
> fs.mkdir {"path":"@dn","parents":true} ;; fs.search {"path":".","name_glob":"*.@ext"} ;; fs.move {"paths":"$2","into":"@dn"}
1. pasta @dn 2. mover pra lá todos os .@ext
> fs.copy {"from":"@f","into":"@d"} ;; fs.delete {"paths":["@f2"]}
@f copiado pra @d e depois apaga @f2
> fs.delete {"paths":["@f"]} ;; fs.move {"renames":[{"from":"@f2","to":"@g"}]}
@f fora e @f2 passa a se chamar @g
> fs.move {"from":"@f","into":"@d"} ;; fs.list {"path":"@d"}
põe @f na pasta @d e me mostra o que tem em @d
> fs.archive {"paths":["@d"],"to":"@zn"} ;; fs.delete {"paths":["@d"],"recursive":true}
pasta @d em @zn; quando acabar, apaga a pasta @d
> fs.read {"path":"@t"} ;; fs.read {"path":"@t2"}
mostra @t e depois @t2
> process.kill {"name":"@prog"} ;; process.spawn {"argv":["@prog"]}
fecha @prog e abre de novo em segundo plano
> system.memory {} ;; system.disk {}
memória e disco, como estamos?
> ask Qual arquivo devo apagar?
apaga aí
exclui isso
> ask Como @f deve se chamar?
@f precisa de outro nome
> ask Para onde devo mover @f?
tira @f daqui
> ask Qual arquivo devo descompactar?
descompacta o arquivo
> ask Como a pasta deve se chamar?
faz uma pasta nova
> ask O que devo procurar?
procura uma coisa pra mim
> ask Qual deve ser a mensagem do commit?
commita tudo
> say Certo, não fiz nada.
não, deixa, não precisa mais
> say Até logo.
falou, até amanhã
> say De nada.
show, brigadão
> beyond
escreve uma desculpa pra eu faltar na escola
o que você acha, aceito o emprego
do que trata @t, resume
traduz @t pro inglês
por que o @code quebra, acha o erro
programa uma calculadora pra mim
quem ganhou a guerra dos trinta anos
como se faz feijoada
vai chover amanhã
reescreve @t mais formal
inventa um nome pra minha gata
corrige a ortografia do @t
me explica @topic como se eu tivesse dez anos
""", topic=["fotossíntese", "juros compostos", "inflação", "frações", "blockchain"])
# ================================================================ Portuguese: stories, corrections, several things at once

say("pt", """
> fs.delete {"paths":["@f"]}
Ontem no dentista lembrei que @f continua aí. Pode apagar.
Meu filho jogou @f no computador, sei lá pra quê. Tira isso.
apaga @f ((é do emprego antigo))
apga @f pfv
exlcui o @f
ih, @f eu nem devia ter baixado, remove
o senhor poderia fazer a gentileza de remover @f?
@f já era, pode mandar embora
o @f que vá à vida, apague
@f só ocupa lugar. tchau pra ele
> fs.delete {"paths":["@f2"]}
não é @f, é @f2 que é pra apagar
apaga @f, quer dizer, @f2
deixa @f e exclui @f2
> fs.delete {"paths":["@f"]}
me livra desse @f, pelo amor de deus
@f, delete
> fs.delete {"paths":["@d"],"recursive":true}
limpa a pasta @d do mapa, com tudo dentro
a pasta @d morreu pra mim, exclui inteira
> fs.mkdir {"path":"@dn","parents":true}
quero guardar as coisas do cachorro numa pasta nova: @dn
bora criar a pasta @dn
pasta: @dn ((ainda não existe))
cadê a pasta @dn? não tem, então cria
necessito de um diretório novo, @dn
> fs.move {"renames":[{"from":"@f","to":"@g"}]}
põe outro nome no @f: @g
troca o nome do @f, fica @g
daqui pra frente @f atende por @g
o ficheiro @f passa a chamar-se @g
rebatiza @f de @g
> fs.move {"from":"@f","into":"@d"}
leva @f embora pra pasta @d
arquiva @f em @d
@f é coisa da pasta @d, manda pra lá
mete o @f na pasta @d, faz favor
> fs.move {"from":"@f","into":"@d2"}
move @f pra pasta @d, não, peraí, pra @d2
@f não vai em @d e sim na pasta @d2
> fs.copy {"from":"@f","into":"@d"}
deixa uma cópia do @f lá na pasta @d
clona @f pra dentro da pasta @d, sem tirar daqui
@f precisa estar nos dois lugares, copia pra @d
> fs.move {"from":"@d/@g","into":"."}
tira @g da pasta @d e traz pra cá
> fs.copy {"from":"@d/@g","into":"."}
copia pra cá o @g da pasta @d
> fs.move {"renames":[{"from":"@g2","to":"@g"}]}
depois da atualização @g virou @g2, volta o nome antigo
> fs.move {"renames":[{"from":"@g","to":"@g3"},{"from":"@g2","to":"@g4"}]}
@g -> @g3, @g2 -> @g4
> fs.search {"path":"@d","depth":1} ;; fs.move {"paths":"$1","into":"@d2"}
o conteúdo de @d vai de mudança pra @d2
tudo que tá em @d sai e entra em @d2
> fs.search {"path":".","name_glob":"*.@eo"} ;; fs.move {"paths":"$1","pattern":{"find":"\\\\.@eo$","replace":".@en"}}
todo .@eo vira .@en
extensão @eo => @en em todos os arquivos
> fs.search {"path":".","name_glob":"@ng"}
cadê @ng
sei que @ng tá por aí, onde?
> fs.search {"path":".","name_glob":"@ng"} ;; fs.move {"from":"$1.0","into":"@d"}
acha @ng onde estiver e põe na pasta @d
> fs.search {"path":".","name_glob":"@fo","kind":"folder"}
onde foi parar a pasta @fo
> fs.search {"path":".","kind":"file","min_bytes":"500MB"}
arquivos com mais de meio giga
> fs.search {"path":".","kind":"file","max_bytes":"@size"}
que arquivos não chegam a @size
> fs.search {"path":".","kind":"file","older_than_ms":"@age"}
que arquivos não toco há mais de @age
> fs.search {"path":".","kind":"file","newer_than_ms":"2d"}
no que trabalhei desde ontem
> fs.search {"path":".","kind":"file","newer_than_ms":"1d"}
que arquivos mudaram hoje
> fs.search {"path":".","name_glob":"*.@ext","min_bytes":"@size"} ;; fs.delete {"paths":"$1"}
.@ext com mais de @size fora, os pequenos ficam
> fs.search {"path":".","name_glob":"*.@ext","depth":1} ;; fs.delete {"paths":"$1"}
apaga os .@ext daqui mas não entra nas subpastas
> fs.search {"path":".","name_glob":"*.@ext"} ;; fs.chmod {"paths":"$1","mode":"a-w"}
os .@ext ninguém pode alterar
> fs.search {"path":".","name_glob":"*.@te"} ;; fs.count {"paths":"$1"}
quantas linhas somam todos os .@te
> fs.search {"path":".","name_glob":"*.@ext","newer_than_ms":"1w"} ;; fs.copy {"paths":"$1","into":"@d"}
os .@ext desta semana, copia em @d
> fs.search {"path":".","name_glob":"*.@ext","not_glob":"@skip"}
os .@ext sem contar os de @skip
> fs.search {"path":".","kind":"file","empty":true}
tem arquivo sem nada dentro? só me mostra
> fs.write {"path":"@t","content":"@qq"}
@t deve dizer apenas @qq
> fs.read {"path":"@t","line_numbers":true}
@t com número de linha
> fs.read {"path":"@t","from_line":1,"max_lines":1}
só a primeirinha linha do @t
> fs.read {"path":"@t","last_lines":1}
última linha do @t, qual é
> fs.list {"path":"@d","kind":"folder"}
só as subpastas de @d
> fs.list {"path":"@d","sort":"size"}
@d por tamanho
> fs.list {"path":"@d","sort":"modified"}
@d, o mais novo primeiro
> fs.list {"path":"@d","hidden":true,"glob":".*"}
o que há escondido em @d
> fs.list {"path":".","recursive":true,"sort":"size","limit":@n,"kind":"file"}
os @n arquivos mais pesados, não apaga nada
> fs.list {"path":".","recursive":true,"sort":"size","limit":1,"kind":"file"} ;; fs.delete {"paths":"$1"}
o maior arquivo daqui pode apagar
> fs.disk_usage {"path":"@d","by":"folders","top":@n}
as @n maiores pastas de @d
> fs.archive {"paths":["@d"],"to":"@zn","remove_originals":true}
empacota a pasta @d em @zn e joga a original fora
> fs.archive {"paths":["@d","@f"],"to":"@zn"}
a pasta @d e o arquivo @f juntos em @zn
> net.connections {"listening":false}
com quem esta máquina tá conectada agora
> net.http_request {"url":"@url","method":"HEAD"}
só os cabeçalhos de @url
> process.kill {"name":"@prog"} ;; process.kill {"name":"@prog2"}
fecha @prog e também @prog2
> process.list {"name":"@prog"} ;; process.kill {"name":"@prog"}
vê se @prog tá rodando e se estiver, mata
> process.kill {"pid":@pid,"force":true}
@pid na marra, kill -9
> process.signal {"pid":@pid,"signal":"HUP"}
manda SIGHUP pro @pid
> process.info {"job":"@job"}
como anda o @job
> system.env {}
todas as variáveis de ambiente
> system.disk {"path":"/home"}
/home tá muito cheio?
> fs.stat {"path":"@f"} ;; fs.hash {"paths":["@f"]}
tamanho e checksum do @f
> fs.copy {"from":"@f","into":"@d"} ;; fs.copy {"from":"@f","into":"@d2"}
copia @f em @d e de novo em @d2
> fs.mkdir {"path":"@dn","parents":true} ;; fs.move {"paths":["@f","@f2"],"into":"@dn"}
pasta nova @dn, lá vão @f e @f2
> fs.move {"renames":[{"from":"@g","to":"@g2"}]} ;; fs.move {"from":"@g2","into":"@d"}
renomeia @g pra @g2 e depois leva pra @d
> fs.extract {"archive":"@z","to":"@d"} ;; fs.list {"path":"@d"}
descompacta @z em @d e depois me diz o que tem em @d
> git.add {"paths":["@anyfile","@anyfile2"]} ;; git.commit {"message":"@msg"}
só @anyfile e @anyfile2 no commit: @msg
> git.add {"all":true}
tudo no stage mas sem commit
> git.commit {"message":"@msg"}
commit do que já tá no stage: @msg
> git.diff {"stat_only":true}
só quais arquivos mudaram e quantas linhas
> git.log {"grep":"@barepat"}
tem commit que fale de @barepat
> git.branch {"remotes":true}
branches do remoto?
> git.pull {} ;; git.push {}
primeiro pull, depois push
> git.push {"tags":true}
sobe as tags também
> git.clone {"url":"@repo_url","to":"@repo_urlname","depth":1}
@repo_url sem o histórico todo, clona
> git.worktree {}
que worktrees existem
> git.worktree {"remove":"@d"}
tira o worktree @d
> git.pull {} ;; git.log {"limit":@n}
pull e depois os @n últimos commits
> git.status {} ;; git.diff {}
primeiro git status e depois o diff
> git.checkout {"create":"@new_branch"} ;; git.add {"all":true} ;; git.commit {"message":"@msg"}
branch nova @new_branch e nela commit de tudo: @msg
> sh git remote -v
pra que remoto aponta este repo
> sh git commit --amend -m '@baremsg'
a mensagem do último commit saiu errada, é: @baremsg
> net.ping {"host":"@host"} ;; net.port_check {"host":"@host","port":@port}
ping no @host e depois testa a porta @port
> time.sleep {"ms":"@dur"} ;; fs.list {"path":"@d"}
espera @dur e aí lista @d
> sh systemctl status @svc
como tá o serviço @svc
> sh whoami
com que usuário eu tô
> sh pwd
em que pasta eu tô
> sh sort -n @txt
@txt por número, do menor pro maior
> sh shuf @txt
embaralha as linhas do @txt
> sh cat @txt >> @txt2
cola @txt no fim do @txt2
> sh grep -v @barepat @txt
@txt sem as linhas que têm @barepat, só mostra
> sh grep @barepat @txt > @out
linhas do @txt com @barepat, salva em @out
> sh awk -F, 'NR == 2 || NR > 2 && $@c > m { m = $@c } END { print m }' @onlycsv
o maior valor da coluna @c do @onlycsv
> sh sort -t, -k@c @onlycsv
@onlycsv pela coluna @c
> sh sed -i 's/\\r$//' @txt
@txt veio do Windows, arruma os fins de linha pro Linux
> sh grep -oE 'https?://[^ "<>]+' @txt | sort -u
os links que aparecem no @txt
> sh echo $((@num + @num2))
@num mais @num2, quanto dá
> sh wc -l *.@ext
quantas linhas tem cada .@ext daqui
> ask Em qual arquivo?
troca @q por @q2
> ask Como o arquivo deve se chamar?
cria um arquivo novo
> ask Qual arquivo devo mostrar?
mostra o arquivo
> ask Qual processo devo encerrar?
o programa travou, fecha
> ask O que devo fazer?
me ajuda aqui
> say Olá! O que devo fazer?
oie
opa, tudo bem por aí
> say De nada.
valeu demais, salvou meu dia
> fs.search {"path":".","name_glob":"@pl","kind":"file"} ;; fs.chmod {"paths":"$1","mode":"a-w"}
ninguém pode mexer nas @pl, deixa só leitura
> fs.search {"path":".","name_glob":"@pl","kind":"file"} ;; fs.move {"paths":"$1","into":"@d"}
guarda as @pl em @d
faz um favor: as @pl, todas, vão pra dentro de @d
> fs.edit {"path":"@t","edits":[{"old":"@q","new":"@q2","all":true}]}
digitei @q por engano no @t, era @q2
onde tiver @q no @t põe @q2
@t: sai @q, entra @q2
muda o @q do @t pra @q2, só isso
> fs.search {"path":".","text":"@w"}
em algum arquivo eu falo de @w, acha
quem mencionou @w nesses arquivos
preciso daquele texto que falava de @w
> fs.write {"path":"@t","content":"@qq","append":true}
bota @qq como última linha do @t
> fs.read {"path":"@t"}
lê o @t pra mim
me deixa ver o @t inteiro
""")
# ================================================================ Portuguese: more people

say("pt", """
> fs.move {"renames":[{"from":"@f","to":"@g"}]}
O chefe quer que @f se chame @g de agora em diante
pra prova @f precisa ter o nome @g
renomeie @f como @g, o conteúdo nem encosta
meu professor quer o arquivo como @g e não @f
bota @g de nome no @f
> fs.search {"path":".","name_glob":"@pl","kind":"file"} ;; fs.count {"paths":"$1"}
quantas palavras somam as @pl
> fs.search {"path":".","name_glob":"@pl","kind":"file"} ;; fs.chmod {"paths":"$1","mode":"go-rwx"}
as @pl são particulares, só eu posso ler
> fs.search {"path":"@d","name_glob":"@pl","kind":"file"} ;; fs.move {"paths":"$1","into":"@d2"}
de @d pra @d2 as @pl
as @pl que tão em @d passa pra @d2
> fs.search {"path":"@d","name_glob":"@pl","kind":"file"} ;; fs.delete {"paths":"$1"}
apaga as @pl de @d, só as de lá
> fs.search {"path":".","name_glob":"@pl","kind":"file","older_than_ms":"@age"} ;; fs.delete {"paths":"$1"}
@pl com mais de @age, apaga
> fs.search {"path":"@d","name_glob":"*.@ext"} ;; fs.move {"paths":"$1","into":"@d2"}
todos os .@ext de @d pra @d2
em @d tem .@ext jogado, o lugar deles é @d2
> fs.search {"path":"@d","name_glob":"*.@ext"} ;; fs.copy {"paths":"$1","into":"@d2"}
os .@ext de @d, cópia em @d2
> fs.search {"path":"@d","name_glob":"*.@ext"} ;; fs.delete {"paths":"$1"}
que não sobre nenhum .@ext em @d
> fs.search {"path":"@d","name_glob":"*.@ext","not_glob":"@{ns}.@ext"} ;; fs.delete {"paths":"$1"}
em @d apaga os .@ext mas guarda @{ns}.@ext
> fs.search {"path":".","name_glob":"*.@ext","not_glob":"@{ns}.@ext"} ;; fs.move {"paths":"$1","into":"@d"}
os .@ext pra @d tirando @{ns}.@ext que fica aqui
> fs.search {"path":".","name_glob":"*.@ext","older_than_ms":"@age"} ;; fs.move {"paths":"$1","into":"@d"}
.@ext com mais de @age => pasta @d
> fs.search {"path":".","name_glob":"*.@ext","older_than_ms":"@age"} ;; fs.archive {"paths":"$1","to":"@zn"}
os .@ext com mais de @age, empacota em @zn
> fs.search {"path":".","name_glob":"*.@ext","min_bytes":"@size"}
que .@ext passam de @size
> fs.search {"path":".","name_glob":"*@part*","kind":"file"}
algo com @part no nome, procura
o nome tinha @part, só sei isso
> fs.search {"path":".","name_glob":"*@part*","kind":"file"} ;; fs.move {"paths":"$1","into":"@d"}
arquivos com @part no nome => @d
> fs.search {"path":".","name_glob":"*@part*","kind":"file"} ;; fs.delete {"paths":"$1"}
o que tiver @part no nome, apaga ((só arquivos))
> fs.search {"path":".","name_glob":"*@part*","kind":"file"} ;; fs.move {"paths":"$1","pattern":{"find":"@part","replace":"@{part2}"}}
nos nomes dos arquivos @part2 no lugar de @part
> fs.delete {"paths":["@f"]}
Aqui é a vó Carmem ((82)). Não preciso mais do @f. Apaga pra mim, meu filho.
CHEGA DE @f, APAGA LOGO
Solicita-se a exclusão de @f.
> fs.mkdir {"path":"@dn","parents":true}
tô arrumando meus papéis e falta a pasta @dn
Solicita-se a criação de uma pasta chamada @dn.
> fs.copy {"from":"@f","into":"@d"}
por garantia quero @f em @d também
> fs.move {"from":"@f","into":"@d"}
Solicita-se mover @f para a pasta @d.
joga @f na pasta @d
faxina: @f pra pasta @d
> fs.edit {"path":"@t","edits":[{"old":"@q","new":"@q2","all":true}]}
erro de digitação no @t: @q devia ser @q2
o servidor agora é @q2 em vez de @q, ajusta no @t
deixa o @t com @q2 onde dizia @q
> fs.search {"path":".","text":"@w"}
como era o nome do arquivo que fala de @w?
todos os arquivos onde diz @w
textos sobre @w, encontra
tinha uma nota de @w, não tinha?
> fs.search {"path":".","name_glob":"*.@te","text":"@w"}
algum .@te fala de @w?
> fs.read {"path":"@t"}
me diz rapidinho o que tem no @t
mostre-me o ficheiro @t
> fs.list {"path":"@d"}
o que é tudo aquilo na pasta @d?
lista @d sem apagar nada
> process.kill {"name":"@prog"}
no meio da chamada com a Petra o @prog congelou. Fecha.
desliga o @prog
> process.list {"sort":"cpu","limit":10}
o notebook tá pegando fogo, quem é
> system.disk {}
cabe um jogo de 60 GB? quer dizer, quanto tem livre
espaço?
> system.memory {}
tenho memória livre que chegue?
> git.add {"all":true} ;; git.commit {"message":"@msg"}
salva o estado atual no git como @msg
> git.checkout {"to":"@branch"}
me leva pra @branch
> git.log {}
o que foi commitado ultimamente
> git.pull {}
atualiza o repo
> fs.extract {"archive":"@z","to":"@zstem"}
a colega mandou @z e não abre. Descompacta.
@z -> descompactar
> fs.write {"path":"@gt","content":"@bt","expect_hash":"absent"}
guarda num arquivo novo @gt: @bt
> fs.write {"path":"@t","content":"@bt","append":true}
pendência no @t: @bt
> fs.chmod {"paths":["@x"],"mode":"+x"}
permissão negada ao rodar @x, dá permissão de execução
> fs.symlink {"target":"@d","link":"@dn"}
faz um link @dn que leve pra pasta @d
""")
# ================================================================ Indonesian

say("id", """
> fs.delete {"paths":["@f"]}
@f udah nggak kepake
@f buang aja
ngapain sih @f masih ada, hapus
hapus: @f
@f -> tong sampah
cuma @f yang dihapus, yang lain jangan disentuh
@f gak guna lagi, ilangin
mohon berkenan menghapus berkas @f, terima kasih banyak
rm @f
> fs.delete {"paths":["@f","@f2"]}
@f sama @f2 udah basi, buang dua-duanya
buang: @f, @f2
@f dan @f2 tidak diperlukan lagi, tolong dihapus
> fs.delete {"paths":["@d"],"recursive":true}
folder @d buang semua sama isinya
folder @d: hapus total
sejak pindah ke Bandung folder @d nggak pernah dipakai, hapus aja seisinya
> fs.mkdir {"path":"@dn","parents":true}
Folder baru: @dn
butuh folder namanya @dn
@dn ((folder baru))
pengen punya folder @dn
bikinin folder @dn dong kak
harus ada folder @dn
folder @dn, buat
buat murid saya satu folder, nama: @dn
mkdir @dn
> fs.mkdir {"path":"@dn","parents":true} ;; fs.mkdir {"path":"@dn2","parents":true}
dua folder baru: @dn sama @dn2
perlu folder @dn dan folder @dn2
> fs.mkdir {"path":"@d/@dn","parents":true}
di dalam @d belum ada folder @dn, buatin
folder @d butuh subfolder @dn
> fs.move {"renames":[{"from":"@f","to":"@g"}]}
@f -> @g
ganti nama: @f jadi @g
@f => @g ((nama baru))
@f harusnya bernama @g
maunya @f namanya @g
salah ketik, @f mestinya @g
nama @f keliru, yang benar @g
mulai sekarang @f jadi @g
bukan @f tapi @g nama filenya, ubah ya
nama baru buat @f: @g
mv @f @g
> fs.move {"renames":[{"from":"@d","to":"@dn"}]}
folder @d sekarang namanya @dn
ganti nama folder: @d -> @dn
> fs.move {"from":"@f","into":"@d"}
@f tempatnya di folder @d
@f salah tempat, mestinya di folder @d
@f -> folder @d
ke folder @d si @f
@f jangan di sini, taruh di folder @d
maunya @f ada di folder @d, bukan di sini
Bos mau lihat @f di folder @d, dipindah ya bukan disalin
kira-kira bisa nggak @f dimasukin ke folder @d?
masukin @f ke folder @d, di sini ganggu
> fs.move {"paths":["@f","@f2"],"into":"@d"}
@f sama @f2 dua-duanya ke folder @d
@f, @f2 -> @d
> fs.copy {"from":"@f","into":"@d"}
@f taruh juga di @d, aslinya biarin
di folder @d juga perlu ada @f, salin aja
salinan @f -> folder @d
salin: @f, tujuan: @d
kopiin @f ke @d
> fs.copy {"from":"@f","to":"@g"}
dari @f bikin salinan namanya @g
mau utak-atik @f, bikin dulu salinannya @g
@g itu harus salinan @f
> fs.copy {"from":"@f","to":"@f.bak"}
sebelum @f rusak gara-gara saya, backup dulu
cadangan @f satu
backup @f
> fs.copy {"from":"@d","to":"@dn"}
folder @d digandakan jadi @dn
> fs.write {"path":"@gt","content":"","expect_hash":"absent"}
file kosong @gt
@gt, kosong aja, buatin
touch @gt
> fs.write {"path":"@gt","content":"@qq","expect_hash":"absent"}
file baru @gt isinya @qq
@qq -> file baru @gt
bikin @gt, di dalamnya tulis @qq
> fs.write {"path":"@gt","content":"@bt","expect_hash":"absent"}
catatan baru @gt: @bt
file baru @gt, isi: @bt
> fs.write {"path":"@t","content":"@qq","append":true}
@qq di akhir @t
di @t bawah sendiri tambahin @qq
@t += @qq
> fs.write {"path":"@t","content":"@bt","append":true}
catat di @t: @bt
tambah ke daftar @t: @bt
> fs.write {"path":"@t","content":""}
@t dikosongin tapi filenya jangan dihapus
> fs.edit {"path":"@t","edits":[{"old":"@q","new":"@q2","all":true}]}
di @t tertulis @q, yang benar @q2
@t: yang @q jadiin @q2
di @t: @q -> @q2
@q2 sebagai ganti @q di @t
kliennya bukan @q tapi @q2, betulin di @t
tulis @q2 di @t di setiap tempat yang ada @q
bukannya @q, di @t maunya @q2
@q ganti @q2 ((cuma di @t))
> fs.edit {"path":"@t","edits":[{"old":"@q","new":"","all":true}]}
@q harus hilang dari @t
buang semua @q di @t
> fs.copy {"from":"@t","to":"@t.bak"} ;; fs.edit {"path":"@t","edits":[{"old":"@q","new":"@q2","all":true}]}
backup @t dulu, habis itu ganti @q jadi @q2 di situ
> fs.search {"path":".","text":"@w"}
resep mana yang pakai @w
di dokumen mana saya bahas @w
Marni nulis apa soal @w
di mana ya dulu nyatet soal @w
ada nggak yang nyebut @w
cuma ingat ada tulisan @w, file apa itu ya
kata kakak saya pernah nulis soal @w, cari di mana
@w muncul di mana aja? lihat doang, jangan diubah
@w: di file apa
> fs.search {"path":"@d","text":"@q"}
di @d cari @q
siapa yang pakai @q di dalam @d
> fs.search {"path":"@d","text":"@q","not_glob":"@skip"}
cari @q di @d tapi lewati @skip
> fs.search {"path":"@t","text":"@q"}
ada @q nggak di @t
di baris berapa @t ada @q
> fs.search {"path":".","name_glob":"*.@te","text":"@q"}
file .@te mana yang ada @q nya
> fs.search {"path":".","name_glob":"@pl","kind":"file"}
mana aja @pl
semua @pl pada di mana ya
@pl saya, tampilkan
cuma mau lihat @pl, jangan dipindah
punya @pl nggak di sini?
> fs.search {"path":".","name_glob":"@one","kind":"file"}
@one di mana ya
nggak nemu @one
@one naruh di mana, bisa dimarahin ibu wkwk
ada yang lihat @one
> fs.search {"path":".","name_glob":"@one","kind":"file"} ;; fs.read {"path":"$1.0"}
@one isinya apa
cari @one terus bacain
> fs.search {"path":".","name_glob":"@one","kind":"file"} ;; fs.move {"from":"$1.0","into":"@d"}
@one masuk folder @d
@one -> @d
> fs.search {"path":".","name_glob":"@one","kind":"file"} ;; fs.copy {"from":"$1.0","into":"@d"}
@one perlu juga di @d, salin
> fs.search {"path":".","name_glob":"@one","kind":"file"} ;; fs.move {"renames":[{"from":"$1.0","to":"@g"}]}
cari @one, kasih nama @g
> fs.search {"path":".","name_glob":"@one","kind":"file"} ;; fs.stat {"path":"$1.0"}
@one itu dari kapan
> fs.search {"path":".","name_glob":"@one","kind":"file"} ;; fs.delete {"paths":["$1.0"]}
@one udah nggak perlu, buang
> fs.search {"path":".","name_glob":"@pl","kind":"file"} ;; fs.move {"paths":"$1","into":"@d"}
semua @pl tempatnya di folder @d
kedua @pl itu ke @d
semua @pl -> @d
@pl berserakan di mana-mana, kumpulin di @d
@pl mestinya di @d, yang lain biarin
> fs.search {"path":".","name_glob":"@pl","kind":"file"} ;; fs.copy {"paths":"$1","into":"@d"}
semua @pl taruh juga di @d, yang asli tetap
> fs.search {"path":".","name_glob":"@pl","kind":"file"} ;; fs.delete {"paths":"$1"}
semua @pl, hapus
bosan lihat @pl, buang semuanya
> fs.search {"path":".","name_glob":"@pl","kind":"file"} ;; fs.archive {"paths":"$1","to":"@zn"}
buat akuntan: semua @pl jadi @zn
@zn isinya semua @pl
> fs.search {"path":"@d","name_glob":"@pl","kind":"file"}
ada @pl apa aja di @d
""")

say("id", """
> fs.list {"path":"@d"}
di @d ada apa
@d: isinya apa
lihat @d, jangan diapa-apain
suka lupa nyimpan apa di @d
> fs.list {"path":"."}
di sini ada apa aja sih
ls
> fs.list {"path":"@d","recursive":true}
@d sampai semua subfoldernya, tampilkan
> fs.list {"path":"@d","hidden":true}
isi @d, termasuk yang depannya titik
> fs.list {"path":"@d","recursive":true,"sort":"size","limit":10,"kind":"file"}
@d sesak banget, apa yang gede di situ
file jumbo di @d
> fs.list {"path":".","recursive":true,"sort":"modified","limit":@n,"kind":"file"}
barusan ngerjain apa ya, @n file terakhir aja
> fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"*@part*"}
file terbaru yang namanya ada @part yang mana
> fs.list {"path":"@d","recursive":true,"limit":1,"kind":"file"} => ok @cnt
di @d filenya berapa
banyak nggak file di @d? berapa persisnya
> fs.list {"path":"@d","recursive":true,"limit":1,"kind":"file","glob":"*.@ext"} => ok @cnt
@ext di @d ada berapa
> fs.disk_usage {"path":"@d"}
@d muat nggak di flashdisk? berapa besar
ukuran folder @d
> fs.disk_usage {"path":"@d","by":"folders","top":10}
subfolder mana di @d yang makan tempat
> fs.disk_usage {"path":".","by":"extension"}
pemakaian ruang per jenis file
> fs.stat {"path":"@f"}
@f terakhir diubah kapan
@f udah ada belum?
@f punya siapa
@f: ukuran, tanggal, izin?
> fs.read {"path":"@t"}
@t tulisannya apa
@t, buka
cuma mau ngintip @t, jangan diubah
cat @t
> fs.read {"path":"@t","last_lines":@n}
dari @t cukup @n baris terakhir
@t, @n baris paling bawah
tail @n @t
> fs.read {"path":"@t","from_line":1,"max_lines":@n}
@t: @n baris pertama
> fs.read {"path":"@t","last_lines":12}
selusin baris terakhir @t
> fs.count {"paths":["@t"]}
@t berapa kata
tulisan saya @t sepanjang apa, dalam kata
> fs.hash {"paths":["@f"]}
checksum @f
> fs.hash {"paths":["@f"],"algorithm":"@algo"}
@algo dari @f
> fs.hash {"paths":["@f","@f2"]}
@f sama @f2 itu isinya sama nggak
> fs.symlink {"target":"@f","link":"@g"}
tautan @g yang mengarah ke @f
> fs.watch {"path":"@d","for_ms":"@dur"}
pantau @d selama @dur
> fs.chmod {"paths":["@x"],"mode":"+x"}
@x nggak mau jalan, kurang izin eksekusi
@x mau bisa dieksekusi
chmod +x @x
> fs.chmod {"paths":["@f"],"mode":"a-w"}
@f jangan sampai bisa diubah siapa pun
> fs.chmod {"paths":["@f"],"mode":"go-rwx"}
@f rahasia saya, orang lain jangan bisa lihat
> fs.chmod {"paths":["@f"],"mode":"a+r"}
semua orang boleh baca @f
> fs.chmod {"paths":["@f"],"mode":"@mode"}
izin @f: @mode
> fs.chmod {"paths":["@d"],"mode":"@mode","recursive":true}
@d dan semua isinya izinnya @mode
> fs.archive {"paths":["@d"],"to":"@zn"}
folder @d -> @zn
folder @d mau dikirim lewat email, jadiin @zn
@zn isinya folder @d
> fs.archive {"paths":["@d"],"to":"@d.zip"}
folder @d dizip
zipkan folder @d
> fs.archive {"paths":["@f","@f2"],"to":"@zn"}
@f sama @f2 jadi satu di @zn
@f + @f2 -> @zn
> fs.archive {"paths":["@f"],"each":true}
@f digzip
> fs.extract {"archive":"@z","to":"@zstem"}
@z diekstrak ya
sepupu kirim @z, bukain ((ekstrak))
gimana cara buka @z? ekstrakin
unzip @z
> fs.extract {"archive":"@z","to":"@d"}
@z, ekstrak ke @d
isi @z taruh di folder @d, ekstrak
> fs.extract {"archive":"@z","to":".","list_only":true}
isi @z apa? jangan diekstrak
sebelum buka @z pengen tahu isinya dulu
> fs.extract {"archive":"@z","to":"@zstem"} ;; fs.delete {"paths":["@z"]}
ekstrak @z habis itu arsipnya buang
1) ekstrak @z 2) hapus @z
> fs.search {"path":".","name_glob":"*.@ext"} ;; fs.delete {"paths":"$1"}
.@ext buang semua
nggak mau ada .@ext lagi di sini
yang .@ext boleh hilang semua
> fs.search {"path":".","name_glob":"*.@ext","older_than_ms":"@age"} ;; fs.delete {"paths":"$1"}
.@ext lebih dari @age -> hapus
> fs.search {"path":"@d","kind":"file","older_than_ms":"@age"} ;; fs.delete {"paths":"$1"}
di @d file yang umurnya lewat @age buang aja
> fs.search {"path":".","kind":"file","min_bytes":"@size"} ;; fs.move {"paths":"$1","into":"@d"}
file di atas @size => folder @d
> fs.search {"path":"@d","kind":"file","min_bytes":"@size"}
di @d file mana yang lewat @size, kasih lihat aja
> fs.search {"path":".","name_glob":"*.@ext"} ;; fs.move {"paths":"$1","into":"@d"}
.@ext -> @d
yang .@ext mestinya di @d, sisanya biarin
> fs.search {"path":".","name_glob":"*.@ext"} ;; fs.copy {"paths":"$1","into":"@d"}
.@ext taruh juga di @d ((salin, bukan pindah))
> fs.search {"path":".","name_glob":"*.@ext"} ;; fs.archive {"paths":"$1","to":"@zn"}
semua .@ext jadi @zn
> fs.search {"path":".","name_glob":"*.@ext","newer_than_ms":"1d"}
.@ext yang hari ini mana aja
> fs.search {"path":".","name_glob":"*.@ext","not_glob":"@{ns}.@ext"} ;; fs.delete {"paths":"$1"}
semua .@ext buang kecuali @{ns}.@ext
@{ns}.@ext disisain, .@ext lainnya hapus
> fs.search {"path":".","kind":"file","not_glob":"@ng","depth":1} ;; fs.delete {"paths":"$1"}
hapus semua file di sini, sisain @ng aja
> fs.search {"path":".","kind":"file","not_glob":"*.@ext","depth":1} ;; fs.move {"paths":"$1","into":"@d"}
semua file di sini yang bukan .@ext ke folder @d
> fs.search {"path":".","kind":"file","empty":true} ;; fs.delete {"paths":"$1"}
file kosong bikin risih, buang
> fs.search {"path":".","kind":"folder","empty":true} ;; fs.delete {"paths":"$1"}
folder kosong bertebaran, bersihin
> fs.search {"path":".","name_glob":"* *","kind":"file"} ;; fs.move {"paths":"$1","pattern":{"find":" ","replace":"_"}}
spasi di nama file bikin skrip error, ganti _ aja
> fs.search {"path":".","name_glob":"*.@ext"} ;; fs.move {"paths":"$1","pattern":{"find":"^","replace":"@{part}_"}}
semua .@ext namanya diawali @{part}_
> fs.search {"path":".","name_glob":"*.{png,jpg,jpeg,gif,webp,bmp,svg,tiff,heic}"} ;; fs.move {"paths":"$1","into":"@d"}
foto berantakan, maunya di @d semua
foto -> @d
> fs.search {"path":"@d","name_glob":"*.{mp4,mkv,avi,mov,webm,m4v}"}
video apa aja di @d
> fs.search {"path":".","name_glob":"*.{tmp,temp}"} ;; fs.delete {"paths":"$1"}
file temporer, buang
> fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"*.{png,jpg,jpeg,gif,webp,bmp,svg,tiff,heic}"} ;; fs.move {"paths":"$1","into":"@d"}
foto terbaruku masuk folder @d
> fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"*.log"} ;; fs.read {"path":"$1.0","last_lines":20}
dua puluh baris terakhir dari log paling baru
> sh find @sd -type f -exec md5sum {} + | sort | uniq -w32 -D
di @sd ada yang dobel?
> sh for i in $(seq 1 @k); do mkdir -p @s1$i; done
folder @{s1}1 sampai @s1@k
butuh @{s1}1, @{s1}2 dst sampai @s1@k, folder
""")

say("id", """
> git.status {}
apa yang belum dicommit
git: bersih?
> git.diff {}
apa yang saya ubah sejak commit terakhir, per baris
> git.diff {"paths":["@anyfile"]}
@anyfile beda apanya dari commit terakhir
> git.diff {"from":"@branch","to":"@new_branch"}
diff @branch ke @new_branch
> git.diff {"staged":true}
diff yang sudah di-stage
> git.log {"limit":@n}
@n commit terakhir
> git.log {"author":"@person"}
commit punya @person
> git.log {"path":"@anyfile"}
riwayat @anyfile di git
> git.log {"limit":1}
commit terakhir apa
> git.add {"all":true} ;; git.commit {"message":"@msg"}
commit semua: @msg
mau pulang, commit semuanya pesan @msg
> git.add {"all":true} ;; git.commit {"message":"@baremsg"}
commit semua dengan pesan: @baremsg
> git.add {"all":true} ;; git.commit {"message":"@msg"} ;; git.push {}
commit semua ((@msg)) terus kirim ke server
> git.add {"paths":["@anyfile"]} ;; git.commit {"message":"@msg"}
cuma @anyfile yang dicommit, pesannya @msg
> git.add {"paths":["@anyfile"]}
@anyfile stage dulu, belum commit
> git.checkout {"create":"@new_branch"}
branch baru @new_branch langsung pindah ke situ
> git.checkout {"to":"@branch"}
balik ke @branch
> git.checkout {"paths":["@anyfile"]}
@anyfile kacau gara-gara saya, balikin ke commit terakhir
> git.branch {}
branch saya apa aja
> git.branch {"create":"@new_branch"}
bikin branch @new_branch tapi jangan pindah
> git.branch {"delete":"@new_branch"}
branch @new_branch sudah selesai, hapus
> git.branch {"rename":"@new_branch","to":"@new_branch2"}
branch @new_branch jadi @new_branch2
> git.merge {"from":"@new_branch"}
isi @new_branch masukin ke sini ((merge))
> git.checkout {"to":"@branch"} ;; git.merge {"from":"@new_branch"}
merge @new_branch ke @branch
> git.checkout {"to":"@branch"} ;; git.pull {}
pindah ke @branch terus perbarui
> git.merge {"abort":true}
mergenya kacau, batalin
> git.pull {}
teman-teman ada push? ambil
> git.pull {"fetch_only":true}
fetch doang
> git.push {}
dorong commit saya ke server
> git.push {"branch":"@new_branch","set_upstream":true}
push pertama @new_branch pakai upstream
> git.clone {"url":"@repo_url","to":"@repo_urlname"}
@repo_url pengen ada di laptop saya
> git.clone {"url":"@repo_url","to":"@d"}
@repo_url, clone ke folder @d
> git.init {"path":"."}
jadiin ini repo git
> git.worktree {"add":"@d","branch":"@new_branch"}
@new_branch di worktree terpisah di @d
> sh git stash
simpan dulu perubahan saya di stash
> sh git stash pop
keluarin lagi yang di stash
> sh git reset --soft HEAD~1
batalin commit terakhir tapi perubahannya jangan hilang
> sh git blame @anyfile
tiap baris @anyfile siapa yang nulis
> process.kill {"name":"@prog"}
@prog macet
@prog nggak respon, tutup
@prog, matiin
> process.kill {"name":"@prog","force":true}
@prog nggak mau ditutup, paksa
> process.kill {"pid":@pid}
proses @pid buang
> process.list {"name":"@prog"}
@prog masih jalan nggak
> process.list {"sort":"cpu","limit":10}
kipasnya berisik banget, gara-gara apa
lemot semua, proses apa sih
> process.list {"sort":"memory","limit":10}
siapa yang makan RAM
> process.list {"sort":"memory","limit":@n}
@n program paling boros memori
> process.list {"user":"@user"}
proses punya @user apa aja
> process.info {"pid":@pid}
proses @pid itu apa
> process.signal {"pid":@pid,"signal":"STOP"}
proses @pid dijeda, jangan dimatiin
> process.signal {"pid":@pid,"signal":"CONT"}
proses @pid lanjutin
> process.spawn {"argv":[@spawn]}
di latar belakang: @spawn
> process.wait {"job":"@job"}
tungguin @job sampai kelar
> system.disk {}
sisa ruang berapa
disk penuh?
> system.memory {}
RAM kosong berapa
> system.cpu {}
prosesor lagi berat nggak
> system.info {}
ini mesin apa
> system.uptime {}
dari kapan nyala
> system.network {}
IP saya apa
> system.env {"name":"@var"}
variabel @var nilainya apa
> net.ping {"host":"1.1.1.1"}
internet nyambung?
> net.ping {"host":"@host"}
@host nyaut nggak
> net.ping {"host":"@host","count":@small}
ping @host, @small kali
> net.dns_lookup {"host":"@name_host"}
@name_host IP-nya apa
> net.port_check {"host":"@host","port":@port}
port @port di @host kebuka?
> net.connections {"listening":true}
port apa aja yang lagi dengerin di sini
> net.connections {"listening":true,"port":@port}
siapa yang pakai port @port
> net.http_request {"url":"@api"}
@api jawabnya apa
> net.download {"url":"@dl","to":"@dlname"}
unduhin @dl
butuh file di @dl
> net.download {"url":"@dl","to":"@g"}
@dl -> @g
> net.download {"url":"@dlzip","to":"@dlzipname"} ;; fs.extract {"archive":"@dlzipname","to":"@dlzipstem"}
unduh @dlzip sekalian diekstrak
> time.now {}
jam?
hari ini tanggal berapa sih
> time.now {"zone":"@city"}
di @city jam berapa, takut bangunin tante
> time.sleep {"ms":"@dur"}
diam dulu @dur
> sh systemctl restart @svc
@svc aneh, restart layanannya
> sh which @cmd
@cmd terpasang?
> sh @cmd --version
@cmd, versi berapa
> sh cat /sys/class/power_supply/BAT*/capacity
baterai tinggal berapa
> sh sort @txt
@txt urut abjad, tampilkan saja
> sh sort -u @txt
@txt urut dan tanpa dobel
> sh sort -r @txt
@txt dari Z ke A
> sh sort @txt > @out
baris @txt diurutkan, simpan di @out
> sh sort @txt | uniq -d
baris @txt mana yang dobel
> sh sort @txt | uniq -c | sort -rn
tiap baris @txt muncul berapa kali
> sh sed -i '/^$/d' @txt
baris kosong di @txt mengganggu, buang
> sh sed -i '@{line}d' @txt
baris @line di @txt buang
> sh sed -n '@{line}p' @txt
@txt, baris @line, apa isinya
> sh sed -n '@{span}p' @txt
dari @txt, baris @span
> sh tr 'a-z' 'A-Z' < @txt
@txt jadi huruf besar
> sh tac @txt
@txt dari bawah ke atas
> sh shuf -n 1 @txt
satu baris acak dari @txt
> sh cat @txt @txt2 > @out
@txt disambung @txt2 jadi @out
> sh diff @txt @txt2
@txt sama @txt2 beda di mana
> sh grep -c @barepat @txt
berapa baris @txt yang ada @barepat
> sh sed -i '/@barepat/d' @txt
baris di @txt yang ada @barepat hapus
> sh awk -F, '{ s += $@c } END { print s }' @onlycsv
kolom @c di @onlycsv dijumlah jadi berapa
> sh awk -F, 'NR > 1 { s += $@c; n++ } END { if (n) print s / n }' @onlycsv
rata-rata kolom @c, @onlycsv
> sh cut -d, -f@c @onlycsv
dari @onlycsv kolom @c aja
> sh cut -d, -f@c @onlycsv | sort -u
nilai yang beda-beda di kolom @c @onlycsv
> sh head -n 1 @onlycsv
kolom @onlycsv apa aja
> sh column -t -s, @onlycsv
@onlycsv jadi tabel rapi
> sh python3 -m json.tool @json
@json dirapikan biar kebaca
> sh python3 -m json.tool @json > /dev/null
@json valid nggak JSON-nya
> sh split -l @big @txt
@txt potong per @big baris
> sh grep -oE '[[:alnum:]._+-]+@[[:alnum:].-]+\\.[a-z]+' @txt | sort -u
email apa saja di @txt
> sh wc -m < @txt
@txt berapa karakter
> sh echo $((@num * @num2))
@num kali @num2
> sh python3 -c 'print(@num * @pct / 100)'
@pct persen dari @num
> sh date -d '+@num days' '+%A %Y-%m-%d'
@num hari lagi tanggal berapa
> sh date -d @date +%A
@date itu hari apa
> sh bash @script
@script jalanin
> sh python3 @py
@py, eksekusi
> fs.mkdir {"path":"@dn","parents":true} ;; fs.move {"from":"@f","into":"@dn"}
folder baru @dn terus @f pindahin ke situ
pertama folder @dn; habis itu @f masuk ke dalamnya, dipindah
> fs.mkdir {"path":"@dn","parents":true} ;; fs.copy {"from":"@f","into":"@dn"}
bikin folder @dn lalu salin @f ke sana
> fs.mkdir {"path":"@dn","parents":true} ;; fs.search {"path":".","name_glob":"*.@ext"} ;; fs.move {"paths":"$2","into":"@dn"}
1. folder @dn 2. pindahkan semua .@ext ke situ
> fs.copy {"from":"@f","into":"@d"} ;; fs.delete {"paths":["@f2"]}
@f salin ke @d habis itu @f2 hapus
> fs.delete {"paths":["@f"]} ;; fs.move {"renames":[{"from":"@f2","to":"@g"}]}
@f buang terus @f2 ganti nama jadi @g
> fs.move {"from":"@f","into":"@d"} ;; fs.list {"path":"@d"}
@f masukin folder @d terus kasih lihat isi @d
> fs.archive {"paths":["@d"],"to":"@zn"} ;; fs.delete {"paths":["@d"],"recursive":true}
folder @d jadiin @zn; kalau sudah, folder @d hapus
> fs.read {"path":"@t"} ;; fs.read {"path":"@t2"}
tampilin @t lalu @t2
> process.kill {"name":"@prog"} ;; process.spawn {"argv":["@prog"]}
tutup @prog terus buka lagi di latar belakang
> system.memory {} ;; system.disk {}
memori sama disk gimana
> ask File mana yang harus saya hapus?
hapus dong
buang aja itu
> ask Apa nama baru untuk @f?
@f butuh nama lain
> ask Ke mana @f harus dipindahkan?
@f pindahin dari sini
> ask Arsip mana yang harus saya ekstrak?
ekstrak arsipnya
> ask Apa nama foldernya?
bikin folder baru
> ask Apa yang harus saya cari?
cariin sesuatu dong
> ask Apa pesan commit-nya?
commit semuanya
> say Baik, saya tidak melakukan apa-apa.
eh nggak jadi, biarin aja
> say Sampai jumpa.
dadah, sampai besok
> say Sama-sama.
sip, makasih banyak ya
> beyond
tulisin alasan buat bolos sekolah
menurutmu aku terima kerjaan itu nggak
@t tentang apa, rangkum
terjemahin @t ke bahasa Inggris
kenapa @code error, cari salahnya
buatin program kalkulator
siapa menang perang tiga puluh tahun
cara masak rendang gimana
besok hujan nggak
tulis ulang @t lebih formal
kasih nama buat kucingku
betulin ejaan di @t
jelasin @topic kayak ke anak SD
""", topic=["fotosintesis", "bunga majemuk", "inflasi", "pecahan", "blockchain"])
# ================================================================ Indonesian: stories, corrections, several things at once

say("id", """
> fs.delete {"paths":["@f"]}
Kemarin di dokter gigi baru ingat, @f masih ada. Hapus saja.
Anak saya naruh @f di laptop, entah buat apa. Tolong disingkirkan.
hapus @f ((sisa kantor lama))
hpus @f pliss
tlong apus @f
aduh, @f harusnya nggak usah didownload, buang
Bapak bisa bantu hapus @f? makasih sebelumnya
@f menuh-menuhin aja, hilangkan
selamat tinggal @f
@f kagak perlu lagi gan, sikat
> fs.delete {"paths":["@f2"]}
bukan @f, yang dihapus @f2
hapus @f, eh bukan, @f2
@f biarin, @f2 yang dibuang
> fs.delete {"paths":["@d"],"recursive":true}
folder @d lenyapkan sekalian isinya
folder @d sudah tidak terpakai, mohon dihapus seluruhnya
> fs.mkdir {"path":"@dn","parents":true}
mau nyimpen barang kucing di folder baru: @dn
ayo bikin folder @dn
folder: @dn ((belum ada))
folder @dn belum ada kan? buat dong
tolong sediakan direktori kosong bernama @dn
> fs.move {"renames":[{"from":"@f","to":"@g"}]}
kasih nama lain buat @f: @g
tuker nama @f jadi @g
mulai hari ini @f disebut @g
berkas @f agar diberi nama @g
@f dinamain @g aja
> fs.move {"from":"@f","into":"@d"}
bawa @f ke folder @d
arsipkan @f di folder @d
@f itu urusan folder @d, pindahin ke sana
simpan @f di dalam folder @d ya, pindah
> fs.move {"from":"@f","into":"@d2"}
pindah @f ke folder @d, eh tunggu, ke @d2
@f bukan ke @d tapi ke folder @d2
> fs.copy {"from":"@f","into":"@d"}
tinggalin salinan @f di folder @d
@f harus ada di dua tempat, salin juga ke @d
gandakan @f ke dalam folder @d, yang di sini tetap
> fs.move {"from":"@d/@g","into":"."}
keluarin @g dari folder @d, bawa ke sini
> fs.copy {"from":"@d/@g","into":"."}
salin ke sini @g dari folder @d
> fs.move {"renames":[{"from":"@g2","to":"@g"}]}
habis update @g jadi @g2, balikin nama lamanya
> fs.move {"renames":[{"from":"@g","to":"@g3"},{"from":"@g2","to":"@g4"}]}
@g -> @g3, @g2 -> @g4
> fs.search {"path":"@d","depth":1} ;; fs.move {"paths":"$1","into":"@d2"}
isi @d pindahan semua ke @d2
semua yang ada di @d keluarin, masukin ke @d2
> fs.search {"path":".","name_glob":"*.@eo"} ;; fs.move {"paths":"$1","pattern":{"find":"\\\\.@eo$","replace":".@en"}}
semua .@eo jadi .@en
ekstensi @eo => @en buat semua file
> fs.search {"path":".","name_glob":"@ng"}
@ng di mana
yakin @ng ada di sini, sebelah mana ya
> fs.search {"path":".","name_glob":"@ng"} ;; fs.move {"from":"$1.0","into":"@d"}
cari @ng di mana pun, taruh di folder @d
> fs.search {"path":".","name_glob":"@fo","kind":"folder"}
folder @fo nyasar ke mana
> fs.search {"path":".","kind":"file","min_bytes":"500MB"}
file yang lebih dari setengah giga
> fs.search {"path":".","kind":"file","max_bytes":"@size"}
file mana yang nggak sampai @size
> fs.search {"path":".","kind":"file","older_than_ms":"@age"}
file mana yang udah lewat @age nggak kusentuh
> fs.search {"path":".","kind":"file","newer_than_ms":"2d"}
dari kemarin ngerjain file apa aja
> fs.search {"path":".","kind":"file","newer_than_ms":"1d"}
file yang berubah hari ini
> fs.search {"path":".","name_glob":"*.@ext","min_bytes":"@size"} ;; fs.delete {"paths":"$1"}
.@ext di atas @size buang, yang kecil biarin
> fs.search {"path":".","name_glob":"*.@ext","depth":1} ;; fs.delete {"paths":"$1"}
hapus .@ext di sini tapi subfoldernya jangan
> fs.search {"path":".","name_glob":"*.@ext"} ;; fs.chmod {"paths":"$1","mode":"a-w"}
.@ext jangan ada yang bisa ngubah
> fs.search {"path":".","name_glob":"*.@te"} ;; fs.count {"paths":"$1"}
semua .@te kalau dijumlah berapa baris
> fs.search {"path":".","name_glob":"*.@ext","newer_than_ms":"1w"} ;; fs.copy {"paths":"$1","into":"@d"}
.@ext minggu ini, salin ke @d
> fs.search {"path":".","name_glob":"*.@ext","not_glob":"@skip"}
.@ext selain yang di @skip
> fs.search {"path":".","kind":"file","empty":true}
ada file yang isinya kosong? tampilkan saja
> fs.write {"path":"@t","content":"@qq"}
isi @t cukup @qq saja
> fs.read {"path":"@t","line_numbers":true}
@t pakai nomor baris
> fs.read {"path":"@t","from_line":1,"max_lines":1}
baris paling pertama @t doang
> fs.read {"path":"@t","last_lines":1}
baris paling akhir @t apa
> fs.list {"path":"@d","kind":"folder"}
subfolder @d aja, file nggak usah
> fs.list {"path":"@d","sort":"size"}
@d urut ukuran
> fs.list {"path":"@d","sort":"modified"}
@d, yang terbaru dulu
> fs.list {"path":"@d","hidden":true,"glob":".*"}
yang tersembunyi di @d apa
> fs.list {"path":".","recursive":true,"sort":"size","limit":@n,"kind":"file"}
@n file paling berat, jangan hapus apa-apa
> fs.list {"path":".","recursive":true,"sort":"size","limit":1,"kind":"file"} ;; fs.delete {"paths":"$1"}
file paling gede di sini hapus aja
> fs.disk_usage {"path":"@d","by":"folders","top":@n}
@n folder terbesar di @d
> fs.archive {"paths":["@d"],"to":"@zn","remove_originals":true}
folder @d jadiin @zn, aslinya buang
> fs.archive {"paths":["@d","@f"],"to":"@zn"}
folder @d sama file @f satukan di @zn
> net.connections {"listening":false}
komputer ini lagi nyambung ke mana aja
> net.http_request {"url":"@url","method":"HEAD"}
header @url saja
> process.kill {"name":"@prog"} ;; process.kill {"name":"@prog2"}
tutup @prog sekalian @prog2
> process.list {"name":"@prog"} ;; process.kill {"name":"@prog"}
cek @prog jalan apa nggak, kalau jalan matiin
> process.kill {"pid":@pid,"force":true}
@pid kill -9 aja
> process.signal {"pid":@pid,"signal":"HUP"}
kirim SIGHUP ke @pid
> process.info {"job":"@job"}
@job gimana kabarnya
> system.env {}
semua variabel lingkungan
> system.disk {"path":"/home"}
/home udah penuh belum
> fs.stat {"path":"@f"} ;; fs.hash {"paths":["@f"]}
ukuran sama checksum @f
> fs.copy {"from":"@f","into":"@d"} ;; fs.copy {"from":"@f","into":"@d2"}
salin @f ke @d terus ke @d2 juga
> fs.mkdir {"path":"@dn","parents":true} ;; fs.move {"paths":["@f","@f2"],"into":"@dn"}
folder baru @dn, pindahin @f sama @f2 ke situ
> fs.move {"renames":[{"from":"@g","to":"@g2"}]} ;; fs.move {"from":"@g2","into":"@d"}
@g ganti nama jadi @g2 lalu pindahin ke @d
> fs.extract {"archive":"@z","to":"@d"} ;; fs.list {"path":"@d"}
ekstrak @z ke @d terus lihatin isi @d
> git.add {"paths":["@anyfile","@anyfile2"]} ;; git.commit {"message":"@msg"}
cuma @anyfile dan @anyfile2 yang masuk commit: @msg
> git.add {"all":true}
stage semuanya, jangan commit dulu
> git.commit {"message":"@msg"}
commit yang udah di-stage: @msg
> git.diff {"stat_only":true}
file apa yang berubah dan berapa baris, tanpa diff lengkap
> git.log {"grep":"@barepat"}
ada commit yang nyebut @barepat
> git.branch {"remotes":true}
branch di remote?
> git.pull {} ;; git.push {}
pull dulu baru push
> git.push {"tags":true}
tag-nya push juga
> git.clone {"url":"@repo_url","to":"@repo_urlname","depth":1}
@repo_url clone tanpa riwayat lengkap
> git.worktree {}
worktree apa aja yang ada
> git.worktree {"remove":"@d"}
worktree @d copot
> git.pull {} ;; git.log {"limit":@n}
pull terus @n commit terakhir
> git.status {} ;; git.diff {}
git status dulu habis itu diff
> git.checkout {"create":"@new_branch"} ;; git.add {"all":true} ;; git.commit {"message":"@msg"}
branch baru @new_branch lalu commit semua di situ: @msg
> sh git remote -v
repo ini remotenya ke mana
> sh git commit --amend -m '@baremsg'
pesan commit terakhir salah, harusnya: @baremsg
> sh git rev-list --count HEAD
total berapa commit
> net.ping {"host":"@host"} ;; net.port_check {"host":"@host","port":@port}
ping @host terus cek port @port
> time.sleep {"ms":"@dur"} ;; fs.list {"path":"@d"}
tunggu @dur baru tampilkan isi @d
> sh systemctl status @svc
layanan @svc gimana
> sh whoami
saya login sebagai siapa
> sh pwd
saya lagi di folder mana
> sh sort -n @txt
@txt urut angka dari kecil
> sh shuf @txt
acak baris @txt
> sh cat @txt >> @txt2
tempel @txt di belakang @txt2
> sh grep -v @barepat @txt
@txt tanpa baris yang ada @barepat, tampilkan aja
> sh grep @barepat @txt > @out
baris @txt yang ada @barepat simpan ke @out
> sh awk -F, 'NR == 2 || NR > 2 && $@c > m { m = $@c } END { print m }' @onlycsv
nilai paling tinggi kolom @c di @onlycsv
> sh sort -t, -k@c @onlycsv
@onlycsv urut kolom @c
> sh sed -i 's/\\r$//' @txt
@txt dari Windows, akhir barisnya ubah ke Linux
> sh grep -oE 'https?://[^ "<>]+' @txt | sort -u
tautan yang ada di @txt
> sh echo $((@num + @num2))
@num tambah @num2 jadi berapa
> sh wc -l *.@ext
tiap .@ext di sini berapa baris
> ask Di file mana?
ganti @q jadi @q2
> ask Apa nama filenya?
bikin file baru
> ask File mana yang harus saya tampilkan?
tampilin filenya
> ask Proses mana yang harus saya hentikan?
programnya macet, tutup
> ask Apa yang harus saya lakukan?
bantuin dong
> say Halo! Apa yang harus saya lakukan?
halo bro
met pagi
> say Sama-sama.
keren, tengkyu
> fs.search {"path":".","name_glob":"@pl","kind":"file"} ;; fs.chmod {"paths":"$1","mode":"a-w"}
semua @pl kunci biar nggak bisa diubah
> fs.search {"path":".","name_glob":"@pl","kind":"file"} ;; fs.move {"paths":"$1","into":"@d"}
simpan semua @pl di folder @d, pindahkan
minta tolong: @pl, semuanya, masukin ke @d
> fs.edit {"path":"@t","edits":[{"old":"@q","new":"@q2","all":true}]}
salah ketik @q di @t, harusnya @q2
tiap ada @q di @t jadiin @q2
@t: @q keluar, @q2 masuk
@q di @t ubah ke @q2, itu aja
> fs.search {"path":".","text":"@w"}
pernah nulis soal @w, tolong cariin
siapa yang bahas @w di file-file ini
butuh tulisan yang ngomongin @w
> fs.write {"path":"@t","content":"@qq","append":true}
jadikan @qq baris terakhir @t
> fs.read {"path":"@t"}
bacain @t
mau lihat @t utuh
""")
# ================================================================ Indonesian: more people

say("id", """
> fs.move {"renames":[{"from":"@f","to":"@g"}]}
Kata bos @f mulai sekarang harus bernama @g
buat ujian @f harus diberi nama @g
ubah nama @f menjadi @g, isinya jangan disentuh
dosen minta filenya bernama @g, bukan @f
@f rename ke @g
> fs.search {"path":".","name_glob":"@pl","kind":"file"} ;; fs.count {"paths":"$1"}
semua @pl kalau ditotal berapa kata
> fs.search {"path":".","name_glob":"@pl","kind":"file"} ;; fs.chmod {"paths":"$1","mode":"go-rwx"}
semua @pl itu pribadi, cuma saya yang boleh baca
> fs.search {"path":"@d","name_glob":"@pl","kind":"file"} ;; fs.move {"paths":"$1","into":"@d2"}
dari @d ke @d2 semua @pl
semua @pl yang di @d pindahin ke @d2
> fs.search {"path":"@d","name_glob":"@pl","kind":"file"} ;; fs.delete {"paths":"$1"}
hapus @pl di @d, yang di situ aja
> fs.search {"path":".","name_glob":"@pl","kind":"file","older_than_ms":"@age"} ;; fs.delete {"paths":"$1"}
@pl yang lebih dari @age, hapus
> fs.search {"path":"@d","name_glob":"*.@ext"} ;; fs.move {"paths":"$1","into":"@d2"}
semua .@ext dari @d ke @d2
di @d banyak .@ext nyasar, tempatnya di @d2
> fs.search {"path":"@d","name_glob":"*.@ext"} ;; fs.copy {"paths":"$1","into":"@d2"}
.@ext dari @d, salin ke @d2
> fs.search {"path":"@d","name_glob":"*.@ext"} ;; fs.delete {"paths":"$1"}
jangan ada .@ext tersisa di @d
> fs.search {"path":"@d","name_glob":"*.@ext","not_glob":"@{ns}.@ext"} ;; fs.delete {"paths":"$1"}
di @d hapus .@ext tapi @{ns}.@ext disimpan
> fs.search {"path":".","name_glob":"*.@ext","not_glob":"@{ns}.@ext"} ;; fs.move {"paths":"$1","into":"@d"}
semua .@ext ke @d selain @{ns}.@ext, itu tetap di sini
> fs.search {"path":".","name_glob":"*.@ext","older_than_ms":"@age"} ;; fs.move {"paths":"$1","into":"@d"}
.@ext lewat @age => folder @d
> fs.search {"path":".","name_glob":"*.@ext","older_than_ms":"@age"} ;; fs.archive {"paths":"$1","to":"@zn"}
.@ext yang lebih dari @age, bungkus di @zn
> fs.search {"path":".","name_glob":"*.@ext","min_bytes":"@size"}
.@ext mana yang lewat @size
> fs.search {"path":".","name_glob":"*@part*","kind":"file"}
namanya ada @part, cariin
ingatnya cuma @part di nama filenya
> fs.search {"path":".","name_glob":"*@part*","kind":"file"} ;; fs.move {"paths":"$1","into":"@d"}
file yang namanya ada @part => @d
> fs.search {"path":".","name_glob":"*@part*","kind":"file"} ;; fs.delete {"paths":"$1"}
yang namanya ada @part hapus ((file aja))
> fs.search {"path":".","name_glob":"*@part*","kind":"file"} ;; fs.move {"paths":"$1","pattern":{"find":"@part","replace":"@{part2}"}}
di nama file @part2 sebagai ganti @part
> fs.delete {"paths":["@f"]}
Ini Nenek Karmen ((82)). Nenek sudah tidak perlu @f. Tolong hapuskan ya nak.
CAPEK LIHAT @f, HAPUS
Dimohon penghapusan @f.
> fs.mkdir {"path":"@dn","parents":true}
lagi beres-beres berkas, kurang folder @dn
Dimohon pembuatan folder bernama @dn.
> fs.copy {"from":"@f","into":"@d"}
jaga-jaga, @f mau ada juga di @d
> fs.move {"from":"@f","into":"@d"}
Dimohon memindahkan @f ke folder @d.
lempar @f ke folder @d
bersih-bersih: @f ke folder @d
> fs.edit {"path":"@t","edits":[{"old":"@q","new":"@q2","all":true}]}
salah tulis di @t: @q seharusnya @q2
server sekarang @q2 bukan @q, sesuaikan di @t
bikin @t jadi ada @q2 di tempat @q
> fs.search {"path":".","text":"@w"}
nama file yang membahas @w apa ya?
semua file yang ada kata @w
tulisan tentang @w, temukan
dulu ada catatan soal @w kan?
> fs.search {"path":".","name_glob":"*.@te","text":"@w"}
ada .@te yang nyebut @w?
> fs.read {"path":"@t"}
cepat kasih tahu isi @t
@t tampilkan lengkap ya
> fs.list {"path":"@d"}
apa aja sih yang ada di folder @d?
daftar isi @d, nggak usah hapus apa-apa
> process.kill {"name":"@prog"}
lagi video call sama Petra eh @prog beku. Tutup.
@prog dimatikan saja
> process.list {"sort":"cpu","limit":10}
laptop panas kayak setrika, siapa pelakunya
> system.disk {}
muat game 60 GB nggak? maksudnya ruang kosong berapa
ruang?
> system.memory {}
memori kosongnya cukup nggak
> git.add {"all":true} ;; git.commit {"message":"@msg"}
simpan keadaan sekarang di git sebagai @msg
> git.checkout {"to":"@branch"}
bawa saya ke @branch
> git.log {}
belakangan ini apa yang dicommit
> git.pull {}
perbarui reponya
> fs.extract {"archive":"@z","to":"@zstem"}
teman kantor kirim @z tapi nggak bisa dibuka. Ekstrak.
@z -> ekstrak
> fs.write {"path":"@gt","content":"@bt","expect_hash":"absent"}
simpan di file baru @gt: @bt
> fs.write {"path":"@t","content":"@bt","append":true}
PR di @t: @bt
> fs.chmod {"paths":["@x"],"mode":"+x"}
izin ditolak waktu jalanin @x, kasih izin eksekusi
> fs.symlink {"target":"@d","link":"@dn"}
bikin tautan @dn yang menuju folder @d
""")
# ================================================================ mixed tongues, dictation, broken sentences, lists of steps

say("de", """
> fs.delete {"paths":["@f"]}
delete mal @f
ich wollen löschen datei @f bitte
mycel lösche die datei @f punkt
todo: @f löschen
Aufgabe für dich: die Datei @f entfernen
besteht die Möglichkeit, dass du @f entfernst?
> fs.move {"renames":[{"from":"@f","to":"@g"}]}
den file @f renamen zu @g
todo: @f umbenennen in @g
du bitte machen @f neue name @g
mycel benenne die datei @f um in @g danke
aus @f wird bitte @g, sonst bleibt alles gleich
> fs.move {"from":"@f","into":"@d"}
@f in den folder @d moven
kannst du @f in den Ordner @d moven
ich wollen @f in ordner @d haben, verschieben bitte
todo: @f in den Ordner @d verschieben
> fs.copy {"from":"@f","into":"@d"}
todo: @f in den Ordner @d kopieren
mach mal copy von @f in den Ordner @d
> fs.mkdir {"path":"@dn","parents":true}
todo: Ordner @dn anlegen
ich brauchen ordner @dn, du machen bitte
folder @dn createn
mycel lege einen ordner an mit dem namen @dn
> fs.read {"path":"@t"}
mycel öffne die datei @t
todo: @t zeigen
ich wollen lesen @t
> fs.archive {"paths":["@d"],"to":"@d.zip"}
todo: Ordner @d zippen
> fs.extract {"archive":"@z","to":"@zstem"}
todo: @z entpacken
unzippe mal @z
> fs.edit {"path":"@t","edits":[{"old":"@q","new":"@q2","all":true}]}
todo: in @t @q durch @q2 ersetzen
replace in @t mal @q mit @q2
Suchen: @q Ersetzen: @q2 Datei: @t
> fs.search {"path":".","text":"@q"}
Suche: @q
volltextsuche @q
grep mal nach @q
> fs.search {"path":".","name_glob":"*.@ext"}
alle .@ext?
Dateityp @ext, was gibt es da
nur .@ext auflisten, sonst nix
> fs.search {"path":"@d","name_glob":"*.@ext"}
.@ext in @d?
was an .@ext liegt in @d
> fs.search {"path":".","name_glob":"*.@ext","not_glob":"@skip"} ;; fs.delete {"paths":"$1"}
alle .@ext löschen, aber @skip in Ruhe lassen
> fs.search {"path":".","kind":"file","min_bytes":"@size","not_glob":"*.@ext"}
Dateien über @size, die keine .@ext sind
> fs.mkdir {"path":"@dn","parents":true} ;; fs.move {"from":"@f","into":"@dn"} ;; fs.list {"path":"@dn"}
1. Ordner @dn anlegen 2. @f dahin verschieben 3. @dn anzeigen
> fs.copy {"from":"@f","to":"@f.bak"} ;; fs.write {"path":"@f","content":"@qq","append":true}
erst @f sichern, danach @qq unten anhängen
> fs.read {"path":"@t"} ;; fs.delete {"paths":["@t"]}
zeig mir @t nochmal, dann lösch sie
> fs.write {"path":"@gt","content":"@qq","expect_hash":"absent"} ;; fs.copy {"from":"@gt","into":"@d"}
neue Datei @gt mit @qq, davon gleich eine Kopie nach @d
> git.add {"all":true} ;; git.commit {"message":"@msg"} ;; git.push {} ;; git.status {}
alles committen als @msg, pushen und dann den Status zeigen
> git.checkout {"to":"@branch"} ;; git.pull {} ;; git.merge {"from":"@new_branch"}
auf @branch wechseln, pullen, dann @new_branch mergen
> sh sort @txt | head -n @n
@txt sortieren, nur die ersten @n Zeilen zeigen
> sh sort @txt | uniq -c | sort -rn | head -n @n
die @n häufigsten Zeilen in @txt
> sh awk 'length > @n' @txt
Zeilen in @txt, die länger als @n Zeichen sind
> sh head -n @n @txt > @out
die ersten @n Zeilen von @txt nach @out
> sh tail -n @n @txt > @out
die letzten @n Zeilen aus @txt als @out ablegen
> sh sed -i '1d' @txt
erste Zeile von @txt entfernen
> sh sed -i '$d' @txt
in @txt fliegt die letzte Zeile raus
> sh grep -n @barepat @txt
Zeilennummern der Treffer von @barepat in @txt
> sh cut -d, -f@c @onlycsv > @out
Spalte @c aus @onlycsv in die Datei @out
> sh awk -F, '$@c > @num' @onlycsv
Zeilen aus @onlycsv, deren Spalte @c über @num liegt
> sh paste -sd, @txt
alle Zeilen von @txt mit Komma in eine einzige Zeile
> sh tail -n +2 @onlycsv | wc -l
wie viele Datensätze hat @onlycsv ohne die Kopfzeile
> sh nl @txt
Zeilen von @txt durchnummerieren, nur anzeigen
> sh tr 'A-Z' 'a-z' < @txt
@txt alles klein
> sh tr '\\n' ' ' < @txt
@txt ohne Zeilenumbrüche
> sh file @anyfile
was für ein Dateityp ist @anyfile wirklich
> sh who
wer ist hier alles angemeldet
> sh cal
Kalender?
> sh shuf -i 1-6 -n 1
würfel mal
> sh tr -dc 'A-Za-z0-9' < /dev/urandom | head -c 16
zufälliges Passwort mit 16 Zeichen
> sh date -d '@num days ago' '+%A %Y-%m-%d'
welcher Tag war vor @num Tagen
> sh journalctl -u @svc -n @n
die letzten @n Logzeilen vom Dienst @svc
> sh docker ps
welche Container laufen
""")

say("es", """
> fs.delete {"paths":["@f"]}
deletea @f
yo querer borrar archivo @f por favor
mycel borra el archivo @f punto
pendiente: borrar @f
tarea para ti: eliminar el archivo @f
¿existe la posibilidad de que elimines @f?
> fs.move {"renames":[{"from":"@f","to":"@g"}]}
haz un rename de @f a @g
pendiente: renombrar @f como @g
tú hacer @f nombre nuevo @g por favor
mycel renombra el archivo @f como @g gracias
de @f a @g, solo el nombre
> fs.move {"from":"@f","into":"@d"}
movéme @f a la carpeta @d
yo querer @f en carpeta @d, mover por favor
pendiente: mover @f a la carpeta @d
haz un move de @f a la carpeta @d
> fs.copy {"from":"@f","into":"@d"}
pendiente: copiar @f a la carpeta @d
hazle copy a @f en la carpeta @d
> fs.mkdir {"path":"@dn","parents":true}
pendiente: crear carpeta @dn
yo necesitar carpeta @dn, tú hacer por favor
folder nuevo @dn
mycel crea una carpeta con el nombre @dn
> fs.read {"path":"@t"}
mycel abre el archivo @t
pendiente: ver @t
yo querer leer @t
> fs.archive {"paths":["@d"],"to":"@d.zip"}
pendiente: zip de la carpeta @d
> fs.extract {"archive":"@z","to":"@zstem"}
pendiente: descomprimir @z
unzipea @z
> fs.edit {"path":"@t","edits":[{"old":"@q","new":"@q2","all":true}]}
pendiente: en @t cambiar @q por @q2
Buscar: @q Reemplazar: @q2 Archivo: @t
hazle replace a @q por @q2 en @t
> fs.search {"path":".","text":"@q"}
Búsqueda: @q
grepea @q
en todos los archivos: @q
> fs.search {"path":".","name_glob":"*.@ext"}
los .@ext?
tipo @ext, qué hay
lista nomás los .@ext
> fs.search {"path":"@d","name_glob":"*.@ext"}
.@ext en @d?
qué .@ext hay dentro de @d
> fs.search {"path":".","name_glob":"*.@ext","not_glob":"@skip"} ;; fs.delete {"paths":"$1"}
borra los .@ext pero deja en paz @skip
> fs.search {"path":".","kind":"file","min_bytes":"@size","not_glob":"*.@ext"}
archivos de más de @size que no sean .@ext
> fs.mkdir {"path":"@dn","parents":true} ;; fs.move {"from":"@f","into":"@dn"} ;; fs.list {"path":"@dn"}
1. carpeta @dn 2. mover ahí @f 3. mostrar @dn
> fs.copy {"from":"@f","to":"@f.bak"} ;; fs.write {"path":"@f","content":"@qq","append":true}
respalda @f y luego agrégale al final @qq
> fs.read {"path":"@t"} ;; fs.delete {"paths":["@t"]}
enséñame @t una vez más y luego bórralo
> fs.write {"path":"@gt","content":"@qq","expect_hash":"absent"} ;; fs.copy {"from":"@gt","into":"@d"}
archivo nuevo @gt con @qq y enseguida una copia en @d
> git.add {"all":true} ;; git.commit {"message":"@msg"} ;; git.push {} ;; git.status {}
commit de todo como @msg, push y luego el status
> git.checkout {"to":"@branch"} ;; git.pull {} ;; git.merge {"from":"@new_branch"}
cámbiate a @branch, haz pull y luego merge de @new_branch
> sh sort @txt | head -n @n
ordena @txt y enseña solo las @n primeras
> sh sort @txt | uniq -c | sort -rn | head -n @n
las @n líneas más frecuentes de @txt
> sh awk 'length > @n' @txt
líneas de @txt con más de @n caracteres
> sh head -n @n @txt > @out
las primeras @n líneas de @txt a @out
> sh tail -n @n @txt > @out
las últimas @n líneas de @txt guárdalas en @out
> sh sed -i '1d' @txt
a @txt quítale la primera línea
> sh sed -i '$d' @txt
la última línea de @txt sobra, bórrala
> sh grep -n @barepat @txt
números de línea donde sale @barepat en @txt
> sh cut -d, -f@c @onlycsv > @out
la columna @c de @onlycsv en el archivo @out
> sh awk -F, '$@c > @num' @onlycsv
filas de @onlycsv con la columna @c por encima de @num
> sh paste -sd, @txt
todas las líneas de @txt en una sola, separadas con coma
> sh tail -n +2 @onlycsv | wc -l
cuántos registros tiene @onlycsv sin contar el encabezado
> sh nl @txt
numera las líneas de @txt, solo mostrar
> sh tr 'A-Z' 'a-z' < @txt
@txt todo en minúsculas
> sh tr '\\n' ' ' < @txt
@txt sin saltos de línea
> sh file @anyfile
de qué tipo es en realidad @anyfile
> sh who
quiénes están conectados a la máquina
> sh cal
calendario?
> sh shuf -i 1-6 -n 1
tira un dado
> sh tr -dc 'A-Za-z0-9' < /dev/urandom | head -c 16
una contraseña al azar de 16 caracteres
> sh date -d '@num days ago' '+%A %Y-%m-%d'
qué día fue hace @num días
> sh journalctl -u @svc -n @n
las últimas @n líneas de log del servicio @svc
> sh docker ps
qué contenedores corren
""")

say("pt", """
> fs.delete {"paths":["@f"]}
deleta @f
eu querer apagar arquivo @f por favor
mycel apague o arquivo @f ponto
pendência: apagar @f
> fs.move {"renames":[{"from":"@f","to":"@g"}]}
dá um rename no @f pra @g
pendência: renomear @f para @g
mycel renomeie o arquivo @f para @g obrigado
> fs.move {"from":"@f","into":"@d"}
dá um move no @f pra pasta @d
pendência: mover @f para a pasta @d
> fs.copy {"from":"@f","into":"@d"}
pendência: copiar @f para a pasta @d
> fs.mkdir {"path":"@dn","parents":true}
pendência: criar pasta @dn
mycel crie uma pasta com o nome @dn
> fs.read {"path":"@t"}
mycel abra o arquivo @t
eu querer ler @t
> fs.extract {"archive":"@z","to":"@zstem"}
dá um unzip no @z
> fs.edit {"path":"@t","edits":[{"old":"@q","new":"@q2","all":true}]}
Procurar: @q Substituir: @q2 Arquivo: @t
pendência: no @t trocar @q por @q2
> fs.search {"path":".","text":"@q"}
Busca: @q
dá um grep em @q
> fs.search {"path":".","name_glob":"*.@ext"}
os .@ext?
lista só os .@ext
> fs.search {"path":"@d","name_glob":"*.@ext"}
.@ext em @d?
> fs.search {"path":".","name_glob":"*.@ext","not_glob":"@skip"} ;; fs.delete {"paths":"$1"}
apaga os .@ext mas deixa @skip em paz
> fs.mkdir {"path":"@dn","parents":true} ;; fs.move {"from":"@f","into":"@dn"} ;; fs.list {"path":"@dn"}
1. pasta @dn 2. mover @f pra lá 3. mostrar @dn
> fs.copy {"from":"@f","to":"@f.bak"} ;; fs.write {"path":"@f","content":"@qq","append":true}
faz backup do @f e depois põe no fim @qq
> fs.read {"path":"@t"} ;; fs.delete {"paths":["@t"]}
mostra o @t mais uma vez e depois apaga
> git.add {"all":true} ;; git.commit {"message":"@msg"} ;; git.push {} ;; git.status {}
commit de tudo como @msg, push e depois o status
> git.checkout {"to":"@branch"} ;; git.pull {} ;; git.merge {"from":"@new_branch"}
vai pra @branch, dá pull e depois merge da @new_branch
> sh sort @txt | uniq -c | sort -rn | head -n @n
as @n linhas mais comuns do @txt
> sh awk 'length > @n' @txt
linhas do @txt com mais de @n caracteres
> sh head -n @n @txt > @out
as primeiras @n linhas do @txt em @out
> sh sed -i '1d' @txt
tira a primeira linha do @txt
> sh sed -i '$d' @txt
a última linha do @txt tá sobrando, apaga
> sh grep -n @barepat @txt
números das linhas com @barepat no @txt
> sh awk -F, '$@c > @num' @onlycsv
linhas do @onlycsv com a coluna @c acima de @num
> sh paste -sd, @txt
todas as linhas do @txt numa só, com vírgula
> sh tail -n +2 @onlycsv | wc -l
quantos registros tem o @onlycsv sem o cabeçalho
> sh tr 'A-Z' 'a-z' < @txt
@txt todo em minúsculas
> sh file @anyfile
de que tipo é mesmo o @anyfile
> sh who
quem tá logado na máquina
> sh cal
calendário?
> sh shuf -i 1-6 -n 1
joga um dado
> sh date -d '@num days ago' '+%A %Y-%m-%d'
que dia foi há @num dias
> sh crontab -l
que tarefas tem no cron
> sh systemctl stop @svc
para o serviço @svc
> sh docker ps
que containers estão rodando
""")

say("id", """
> fs.delete {"paths":["@f"]}
delete aja @f
aku mau hapus file @f please
mycel hapus berkas @f titik
tugas: hapus @f
> fs.move {"renames":[{"from":"@f","to":"@g"}]}
rename dong @f ke @g
tugas: ganti nama @f jadi @g
mycel ubah nama berkas @f menjadi @g terima kasih
> fs.move {"from":"@f","into":"@d"}
move @f ke folder @d dong
tugas: pindahkan @f ke folder @d
> fs.copy {"from":"@f","into":"@d"}
tugas: salin @f ke folder @d
copas file @f ke folder @d
> fs.mkdir {"path":"@dn","parents":true}
tugas: buat folder @dn
mycel buat folder dengan nama @dn
> fs.read {"path":"@t"}
mycel buka berkas @t
pengen baca @t
> fs.extract {"archive":"@z","to":"@zstem"}
unzip-in @z
> fs.edit {"path":"@t","edits":[{"old":"@q","new":"@q2","all":true}]}
Cari: @q Ganti: @q2 File: @t
tugas: di @t ganti @q dengan @q2
> fs.search {"path":".","text":"@q"}
Pencarian: @q
grep dong @q
> fs.search {"path":".","name_glob":"*.@ext"}
.@ext mana?
tampilin .@ext doang
> fs.search {"path":"@d","name_glob":"*.@ext"}
.@ext di @d?
> fs.search {"path":".","name_glob":"*.@ext","not_glob":"@skip"} ;; fs.delete {"paths":"$1"}
hapus .@ext tapi @skip jangan diganggu
> fs.mkdir {"path":"@dn","parents":true} ;; fs.move {"from":"@f","into":"@dn"} ;; fs.list {"path":"@dn"}
1. folder @dn 2. pindah @f ke situ 3. tampilkan @dn
> fs.copy {"from":"@f","to":"@f.bak"} ;; fs.write {"path":"@f","content":"@qq","append":true}
backup @f terus di akhir tambahin @qq
> fs.read {"path":"@t"} ;; fs.delete {"paths":["@t"]}
tampilin @t sekali lagi terus hapus
> git.add {"all":true} ;; git.commit {"message":"@msg"} ;; git.push {} ;; git.status {}
commit semua sebagai @msg, push, terus statusnya
> git.checkout {"to":"@branch"} ;; git.pull {} ;; git.merge {"from":"@new_branch"}
pindah ke @branch, pull, lalu merge @new_branch
> sh sort @txt | uniq -c | sort -rn | head -n @n
@n baris paling sering di @txt
> sh awk 'length > @n' @txt
baris @txt yang lebih dari @n karakter
> sh head -n @n @txt > @out
@n baris pertama @txt simpan ke @out
> sh sed -i '1d' @txt
baris pertama @txt buang
> sh sed -i '$d' @txt
baris terakhir @txt hapus
> sh grep -n @barepat @txt
nomor baris yang ada @barepat di @txt
> sh awk -F, '$@c > @num' @onlycsv
baris @onlycsv yang kolom @c di atas @num
> sh paste -sd, @txt
semua baris @txt jadiin satu pakai koma
> sh tail -n +2 @onlycsv | wc -l
@onlycsv ada berapa data tanpa judul kolom
> sh tr 'A-Z' 'a-z' < @txt
@txt jadi huruf kecil semua
> sh file @anyfile
@anyfile sebenarnya tipe apa
> sh who
siapa aja yang login di mesin ini
> sh cal
kalender?
> sh shuf -i 1-6 -n 1
lempar dadu
> sh date -d '@num days ago' '+%A %Y-%m-%d'
@num hari lalu hari apa
> sh systemctl stop @svc
hentikan layanan @svc
> sh docker ps
container apa aja yang jalan
""")
# ================================================================ loose names, exceptions, content

say("de", """
> fs.search {"path":".","name_glob":"@onem","kind":"file"}
ich find @onem nicht mehr
such mir @onem
ich brauche @onem, wo ist das Ding
hat jemand @onem gesehen? ;-)
> fs.search {"path":".","name_glob":"@onem","kind":"file"} ;; fs.read {"path":"$1.0"}
lies mir @onem vor
> fs.search {"path":".","name_glob":"@onem","kind":"file"} ;; fs.move {"from":"$1.0","into":"@d"}
@onem bitte in den Ordner @d verschieben
leg @onem in den Ordner @d
tu @onem nach @d, da gehört das hin
> fs.search {"path":".","name_glob":"@onem","kind":"file"} ;; fs.copy {"from":"$1.0","into":"@d"}
kopier @onem nach @d
ich brauche @onem auch in @d, als Kopie
> fs.search {"path":".","name_glob":"@onem","kind":"file"} ;; fs.delete {"paths":["$1.0"]}
lösch @onem
wirf @onem in die Tonne, das Original liegt beim Anwalt
> fs.search {"path":".","name_glob":"@onem","kind":"file"} ;; fs.move {"renames":[{"from":"$1.0","to":"@g"}]}
nenn @onem in @g um
> fs.search {"path":".","name_glob":"@onem","kind":"file"} ;; fs.stat {"path":"$1.0"}
wann hab ich @onem gespeichert
> fs.search {"path":".","name_glob":"@onem","kind":"file"} ;; fs.archive {"paths":["$1.0"],"to":"@zn"}
pack @onem in @zn
> fs.search {"path":".","name_glob":"@onem","kind":"file"} ;; fs.chmod {"paths":["$1.0"],"mode":"go-rwx"}
nur ich darf @onem lesen können
> fs.search {"path":".","name_glob":"@onem","kind":"file"} ;; fs.chmod {"paths":["$1.0"],"mode":"a-w"}
schütz @onem vor Änderungen
> fs.search {"path":".","name_glob":"*.@ext","not_glob":"{@ng,@ng2}"} ;; fs.delete {"paths":"$1"}
alle .@ext weg außer @ng und @ng2
> fs.search {"path":".","kind":"file","not_glob":"{@ng,@ng2}","depth":1} ;; fs.delete {"paths":"$1"}
hier alle Dateien löschen, nur @ng und @ng2 behalten
> fs.search {"path":".","kind":"file","not_glob":"@ng","depth":1} ;; fs.move {"paths":"$1","into":"@d"}
alle Dateien hier nach @d, bloß @ng nicht
bis auf @ng sollen alle Dateien von hier nach @d
> fs.search {"path":".","kind":"file","not_glob":"@ng","depth":1} ;; fs.copy {"paths":"$1","into":"@d"}
hier jede Datei nach @d kopieren, außer @ng
> fs.search {"path":"@d","kind":"file","not_glob":"@ng","depth":1} ;; fs.delete {"paths":"$1"}
in @d alle Dateien löschen, nur nicht @ng
> fs.search {"path":".","kind":"file","older_than_ms":"@age","not_glob":"*.@ext"} ;; fs.delete {"paths":"$1"}
Dateien älter als @age löschen, .@ext verschonen
""")
say("de", """
> fs.search {"path":".","text":"@w"}
wo steht nochmal das mit @w?
in welcher Mail-Notiz kam @w vor
ich muss wissen, wo @w drinsteht
gib mir die Dateien, in denen von @w die Rede ist
> fs.search {"path":"@d","text":"@w"}
hab ich in @d irgendwo @w erwähnt
@w, irgendwo in @d
> fs.search {"path":"@t","text":"@w"}
was steht in @t über @w
sag mir die Stelle mit @w in @t
> fs.edit {"path":"@t","edits":[{"old":"@q","new":"@q2","all":true}]}
In @t hat sich der Name geändert: früher @q, jetzt @q2. Bitte überall anpassen.
@q2 gehört in @t an jede Stelle, an der @q steht
tausch in @t @q gegen @q2 aus, nicht umgekehrt
> fs.delete {"paths":["@f","@f2","@f3"]}
@f, @f2 und @f3 löschen
drei Sachen können weg: @f, @f2, @f3
> fs.move {"paths":["@f","@f2","@f3"],"into":"@d"}
@f, @f2 und @f3 in den Ordner @d
> fs.copy {"paths":["@f","@f2"],"into":"@d"}
@f und @f2 in den Ordner @d kopieren
von @f und @f2 Kopien in den Ordner @d
> fs.archive {"paths":["@f","@f2","@f3"],"to":"@zn"}
@zn aus @f, @f2 und @f3
> fs.mkdir {"path":"@dn/@dn2","parents":true}
Ordner @dn und darin ein Ordner @dn2
> fs.delete {"paths":["@d","@d2"],"recursive":true}
die Ordner @d und @d2 können weg
""")

say("es", """
> fs.search {"path":".","name_glob":"@onem","kind":"file"}
dónde está @onem
no aparece @onem, ayuda
necesito @onem ya, dónde lo dejé
> fs.search {"path":".","name_glob":"@onem","kind":"file"} ;; fs.read {"path":"$1.0"}
qué pone en @onem
léeme @onem
> fs.search {"path":".","name_glob":"@onem","kind":"file"} ;; fs.move {"from":"$1.0","into":"@d"}
@onem va en la carpeta @d
mete @onem en la carpeta @d
@onem -> carpeta @d
> fs.search {"path":".","name_glob":"@onem","kind":"file"} ;; fs.copy {"from":"$1.0","into":"@d"}
@onem también en @d, una copia
> fs.search {"path":".","name_glob":"@onem","kind":"file"} ;; fs.delete {"paths":["$1.0"]}
@onem se puede borrar, el original lo tiene el abogado
borra @onem
> fs.search {"path":".","name_glob":"@onem","kind":"file"} ;; fs.move {"renames":[{"from":"$1.0","to":"@g"}]}
@onem que pase a llamarse @g
> fs.search {"path":".","name_glob":"@onem","kind":"file"} ;; fs.stat {"path":"$1.0"}
cuándo guardé @onem
> fs.search {"path":".","name_glob":"@onem","kind":"file"} ;; fs.archive {"paths":["$1.0"],"to":"@zn"}
@onem en un @zn
> fs.search {"path":".","name_glob":"@onem","kind":"file"} ;; fs.chmod {"paths":["$1.0"],"mode":"go-rwx"}
@onem que solo lo pueda leer yo
> fs.search {"path":".","name_glob":"@onem","kind":"file"} ;; fs.chmod {"paths":["$1.0"],"mode":"a-w"}
protege @onem para que nadie lo cambie
> fs.search {"path":".","name_glob":"@plm","kind":"file"}
dónde están los @plm
mis @plm, a ver
enséñame los @plm sin tocarlos
> fs.search {"path":".","name_glob":"@plm","kind":"file"} ;; fs.move {"paths":"$1","into":"@d"}
los @plm van en la carpeta @d
los dos @plm a @d
quiero mis @plm dentro de @d y lo demás donde está
> fs.search {"path":".","name_glob":"@plm","kind":"file"} ;; fs.copy {"paths":"$1","into":"@d"}
copia los @plm a @d sin mover los originales
> fs.search {"path":".","name_glob":"@plm","kind":"file"} ;; fs.delete {"paths":"$1"}
los @plm ya no me sirven, bórralos
> fs.search {"path":".","name_glob":"@plm","kind":"file"} ;; fs.archive {"paths":"$1","to":"@zn"}
todos los @plm en @zn
> fs.search {"path":"@d","name_glob":"@plm","kind":"file"}
qué @plm tengo en @d
> fs.search {"path":".","name_glob":"*.@ext","not_glob":"{@ng,@ng2}"} ;; fs.delete {"paths":"$1"}
fuera los .@ext excepto @ng y @ng2
> fs.search {"path":".","kind":"file","not_glob":"{@ng,@ng2}","depth":1} ;; fs.delete {"paths":"$1"}
borra todos los archivos de aquí menos @ng y @ng2
> fs.search {"path":".","kind":"file","not_glob":"@ng","depth":1} ;; fs.move {"paths":"$1","into":"@d"}
todos los archivos de aquí a @d, todos menos @ng
quitando @ng, los archivos de aquí van a @d
> fs.search {"path":".","kind":"file","not_glob":"@ng","depth":1} ;; fs.copy {"paths":"$1","into":"@d"}
copia cada archivo de aquí a @d salvo @ng
> fs.search {"path":"@d","kind":"file","not_glob":"@ng","depth":1} ;; fs.delete {"paths":"$1"}
en @d borra todos los archivos excepto @ng
> fs.search {"path":".","kind":"file","older_than_ms":"@age","not_glob":"*.@ext"} ;; fs.delete {"paths":"$1"}
archivos de más de @age a la basura, los .@ext no
> fs.search {"path":".","text":"@w"}
dónde era que ponía lo de @w
tengo que saber en qué archivo sale @w
dame los archivos que hablen de @w
> fs.search {"path":"@d","text":"@w"}
mencioné @w en algo de @d?
@w, en algún lado de @d
> fs.search {"path":"@t","text":"@w"}
qué dice @t sobre @w
la parte de @t donde sale @w
> fs.edit {"path":"@t","edits":[{"old":"@q","new":"@q2","all":true}]}
En @t cambió el nombre: antes @q, ahora @q2. Corrígelo en todas partes.
@q2 va en @t en cada sitio donde esté @q
> fs.delete {"paths":["@f","@f2","@f3"]}
@f, @f2 y @f3, bórralos
tres cosas sobran: @f, @f2, @f3
> fs.move {"paths":["@f","@f2","@f3"],"into":"@d"}
@f, @f2 y @f3 a la carpeta @d
> fs.copy {"paths":["@f","@f2"],"into":"@d"}
copia @f y @f2 a la carpeta @d
> fs.archive {"paths":["@f","@f2","@f3"],"to":"@zn"}
@zn con @f, @f2 y @f3
> fs.mkdir {"path":"@dn/@dn2","parents":true}
carpeta @dn y dentro otra @dn2
> fs.delete {"paths":["@d","@d2"],"recursive":true}
las carpetas @d y @d2 se pueden ir
""")

say("pt", """
> fs.search {"path":".","name_glob":"@onem","kind":"file"}
onde está @onem
sumiu @onem, socorro
quero @onem agora, onde deixei
> fs.search {"path":".","name_glob":"@onem","kind":"file"} ;; fs.read {"path":"$1.0"}
lê @onem pra mim
> fs.search {"path":".","name_glob":"@onem","kind":"file"} ;; fs.move {"from":"$1.0","into":"@d"}
@onem vai na pasta @d
põe @onem na pasta @d
> fs.search {"path":".","name_glob":"@onem","kind":"file"} ;; fs.copy {"from":"$1.0","into":"@d"}
@onem também em @d, cópia
> fs.search {"path":".","name_glob":"@onem","kind":"file"} ;; fs.delete {"paths":["$1.0"]}
@onem pode apagar, o original tá com o advogado
> fs.search {"path":".","name_glob":"@onem","kind":"file"} ;; fs.move {"renames":[{"from":"$1.0","to":"@g"}]}
@onem passa a se chamar @g
> fs.search {"path":".","name_glob":"@onem","kind":"file"} ;; fs.stat {"path":"$1.0"}
quando salvei @onem
> fs.search {"path":".","name_glob":"@onem","kind":"file"} ;; fs.chmod {"paths":["$1.0"],"mode":"a-w"}
protege @onem pra ninguém mudar
> fs.search {"path":".","name_glob":"@plm","kind":"file"}
cadê os @plm
meus @plm, mostra
> fs.search {"path":".","name_glob":"@plm","kind":"file"} ;; fs.move {"paths":"$1","into":"@d"}
os @plm vão na pasta @d
os dois @plm pra @d
quero meus @plm dentro de @d e o resto onde está
> fs.search {"path":".","name_glob":"@plm","kind":"file"} ;; fs.copy {"paths":"$1","into":"@d"}
copia os @plm pra @d sem mexer nos originais
> fs.search {"path":".","name_glob":"@plm","kind":"file"} ;; fs.delete {"paths":"$1"}
os @plm não servem mais, apaga
> fs.search {"path":".","name_glob":"@plm","kind":"file"} ;; fs.archive {"paths":"$1","to":"@zn"}
todos os @plm em @zn
> fs.search {"path":"@d","name_glob":"@plm","kind":"file"}
que @plm eu tenho em @d
> fs.search {"path":".","name_glob":"*.@ext","not_glob":"{@ng,@ng2}"} ;; fs.delete {"paths":"$1"}
fora os .@ext exceto @ng e @ng2
> fs.search {"path":".","kind":"file","not_glob":"@ng","depth":1} ;; fs.move {"paths":"$1","into":"@d"}
todos os arquivos daqui pra @d, menos @ng
tirando @ng, os arquivos daqui vão pra @d
> fs.search {"path":".","kind":"file","not_glob":"@ng","depth":1} ;; fs.copy {"paths":"$1","into":"@d"}
copia cada arquivo daqui pra @d salvo @ng
> fs.search {"path":"@d","kind":"file","not_glob":"@ng","depth":1} ;; fs.delete {"paths":"$1"}
em @d apaga todos os arquivos menos @ng
> fs.search {"path":".","text":"@w"}
onde era que dizia aquilo de @w
me dá os arquivos que falam de @w
> fs.search {"path":"@d","text":"@w"}
falei de @w em algo de @d?
> fs.search {"path":"@t","text":"@w"}
o que o @t diz de @w
> fs.edit {"path":"@t","edits":[{"old":"@q","new":"@q2","all":true}]}
No @t mudou o nome: antes @q, agora @q2. Corrige em tudo.
> fs.delete {"paths":["@f","@f2","@f3"]}
@f, @f2 e @f3, apaga
> fs.move {"paths":["@f","@f2","@f3"],"into":"@d"}
@f, @f2 e @f3 pra pasta @d
> fs.copy {"paths":["@f","@f2"],"into":"@d"}
copia @f e @f2 pra pasta @d
> fs.mkdir {"path":"@dn/@dn2","parents":true}
pasta @dn e dentro dela outra @dn2
> fs.delete {"paths":["@d","@d2"],"recursive":true}
as pastas @d e @d2 podem sumir
""")

say("id", """
> fs.search {"path":".","name_glob":"@onem","kind":"file"}
@onem ada di mana
@onem hilang, tolongin
butuh @onem sekarang, naruhnya di mana ya
> fs.search {"path":".","name_glob":"@onem","kind":"file"} ;; fs.read {"path":"$1.0"}
bacain @onem buat saya
> fs.search {"path":".","name_glob":"@onem","kind":"file"} ;; fs.move {"from":"$1.0","into":"@d"}
@onem tempatnya di folder @d
taruh @onem di folder @d, pindah
> fs.search {"path":".","name_glob":"@onem","kind":"file"} ;; fs.copy {"from":"$1.0","into":"@d"}
@onem juga di @d, salinannya
> fs.search {"path":".","name_glob":"@onem","kind":"file"} ;; fs.delete {"paths":["$1.0"]}
@onem boleh dihapus, aslinya di pengacara
> fs.search {"path":".","name_glob":"@onem","kind":"file"} ;; fs.move {"renames":[{"from":"$1.0","to":"@g"}]}
@onem jadi bernama @g
> fs.search {"path":".","name_glob":"@onem","kind":"file"} ;; fs.stat {"path":"$1.0"}
kapan @onem disimpan
> fs.search {"path":".","name_glob":"@onem","kind":"file"} ;; fs.chmod {"paths":["$1.0"],"mode":"a-w"}
kunci @onem biar tidak ada yang mengubah
> fs.search {"path":".","name_glob":"@pl","kind":"file"}
@pl pada ke mana semua
lihatin semua @pl, jangan diubah
> fs.search {"path":".","name_glob":"@pl","kind":"file"} ;; fs.move {"paths":"$1","into":"@d"}
kedua @pl pindah ke @d
mau semua @pl ada di dalam @d, lainnya tetap
> fs.search {"path":".","name_glob":"@pl","kind":"file"} ;; fs.copy {"paths":"$1","into":"@d"}
salin semua @pl ke @d, aslinya jangan dipindah
> fs.search {"path":".","name_glob":"*.@ext","not_glob":"{@ng,@ng2}"} ;; fs.delete {"paths":"$1"}
buang .@ext selain @ng dan @ng2
> fs.search {"path":".","kind":"file","not_glob":"@ng","depth":1} ;; fs.move {"paths":"$1","into":"@d"}
semua file di sini ke @d, kecuali @ng
selain @ng, file di sini pindah ke @d
> fs.search {"path":".","kind":"file","not_glob":"@ng","depth":1} ;; fs.copy {"paths":"$1","into":"@d"}
salin tiap file di sini ke @d kecuali @ng
> fs.search {"path":"@d","kind":"file","not_glob":"@ng","depth":1} ;; fs.delete {"paths":"$1"}
di @d hapus semua file kecuali @ng
> fs.search {"path":".","text":"@w"}
di mana ya yang tertulis soal @w
kasih file yang membicarakan @w
> fs.search {"path":"@d","text":"@w"}
pernah bahas @w nggak di @d?
> fs.search {"path":"@t","text":"@w"}
@t bilang apa soal @w
> fs.edit {"path":"@t","edits":[{"old":"@q","new":"@q2","all":true}]}
Di @t namanya berubah: dulu @q, sekarang @q2. Betulkan semuanya.
> fs.delete {"paths":["@f","@f2","@f3"]}
@f, @f2 dan @f3, hapus
> fs.move {"paths":["@f","@f2","@f3"],"into":"@d"}
@f, @f2 dan @f3 ke folder @d
> fs.copy {"paths":["@f","@f2"],"into":"@d"}
salin @f dan @f2 ke folder @d
> fs.mkdir {"path":"@dn/@dn2","parents":true}
folder @dn dan di dalamnya folder @dn2
> fs.delete {"paths":["@d","@d2"],"recursive":true}
folder @d sama folder @d2 boleh dihapus
""")
# ================================================================ ranges, distracting stories, further turns of git and lists

AB = dict(a=["2", "3", "4", "5"], b=["6", "7", "8", "9", "10", "12", "15"])

say("de", """
> sh for i in $(seq @a @b); do mkdir -p @s1$i; done
Ordner @s1@a bis @s1@b bitte
@s1@a-@s1@b als Ordner anlegen, nicht mehr und nicht weniger
> sh for i in $(seq 1 @k); do touch @s1$i.txt; done
leere Dateien @{s1}1.txt bis @s1@k.txt
> sh sed -i 's/@barepat/@barepat2/g' *.@te
in allen .@te hier @barepat durch @barepat2 ersetzen
@barepat -> @barepat2, in sämtlichen .@te dieses Ordners
> sh sed -n '@a,@{b}p' @txt
Zeilen @a bis @b aus @txt
> fs.list {"path":".","recursive":true,"sort":"modified","limit":@n,"kind":"file","glob":"*.@ext"}
die @n neuesten .@ext
> fs.list {"path":"@d","recursive":true,"sort":"size","limit":@n,"kind":"file","glob":"*.@ext"}
die @n größten .@ext in @d
> fs.list {"path":"@d","recursive":true,"sort":"modified","reverse":true,"limit":@n,"kind":"file"} ;; fs.delete {"paths":"$1"}
die @n ältesten Dateien in @d wegwerfen
> fs.list {"path":".","recursive":true,"sort":"modified","limit":@n,"kind":"file"} ;; fs.copy {"paths":"$1","into":"@d"}
die @n neuesten Dateien nach @d kopieren
> fs.list {"path":".","recursive":true,"sort":"size","limit":@n,"kind":"file"} ;; fs.move {"paths":"$1","into":"@d"}
die @n größten Dateien auslagern nach @d
> git.log {"from":"@branch"}
was wurde auf @branch alles committet
> git.branch {"create":"@new_branch","at":"@branch"}
neuer Branch @new_branch, ausgehend von @branch
> git.checkout {"paths":["@anyfile"],"from":"@branch"}
hol dir @anyfile so, wie sie auf @branch ist
> git.clone {"url":"@repo_url","to":"@repo_urlname","branch":"@new_branch"}
@repo_url klonen, und zwar den Branch @new_branch
> fs.move {"renames":[{"from":"@f","to":"@g"}]}
Ich hab vorhin im Zug mit Tom über Backups und git geredet, egal, jedenfalls: @f soll @g heißen.
Nach dem Löschen der alten Mails ist mir aufgefallen, dass @f eigentlich @g heißen müsste.
> fs.delete {"paths":["@f"]}
Wir haben 12 Kopien gemacht und nach Hamburg verschickt, daher brauche ich @f nicht mehr.
Meine Kollegin verschiebt ja immer alles. Ich nicht: @f einfach löschen.
> fs.move {"from":"@f","into":"@d"}
Nicht löschen! Nur verschieben: @f in den Ordner @d.
Der Drucker spinnt und der Chef will Kaffee, aber zuerst: @f in den Ordner @d verschieben
> fs.copy {"from":"@f","into":"@d"}
Nicht verschieben, kopieren: @f in den Ordner @d
> fs.read {"path":"@t"}
Ändere nichts, lösche nichts, zeig mir einfach @t
> fs.list {"path":"@d"}
Bevor ich irgendwas lösche: was liegt in @d?
> fs.search {"path":".","name_glob":"*.@ext"}
Ich will die .@ext noch nicht löschen, zeig sie mir erst mal
> process.list {"name":"@prog"}
noch nicht beenden, nur nachsehen ob @prog läuft
> fs.edit {"path":"@t","edits":[{"old":"@q","new":"@q2","all":true}]}
Beim Abtippen hab ich in @t ständig @q statt @q2 geschrieben, berichtige das
> fs.write {"path":"@t","content":"@qq","append":true}
nicht ersetzen, nur anhängen: @qq an @t
> fs.search {"path":".","kind":"file","min_bytes":"@size"} ;; fs.archive {"paths":"$1","to":"@zn"}
Dateien über @size in @zn packen, Originale behalten
> fs.extract {"archive":"@z","to":"."}
@z direkt hier entpacken, ohne eigenen Ordner
""", **AB)

say("es", """
> sh for i in $(seq @a @b); do mkdir -p @s1$i; done
carpetas @s1@a a @s1@b porfa
de @s1@a hasta @s1@b, crea las carpetas, ni una más
> sh for i in $(seq 1 @k); do touch @s1$i.txt; done
archivos vacíos @{s1}1.txt hasta @s1@k.txt
> sh sed -i 's/@barepat/@barepat2/g' *.@te
en todos los .@te de aquí cambia @barepat por @barepat2
@barepat -> @barepat2 en cada .@te de esta carpeta
> sh sed -n '@a,@{b}p' @txt
líneas @a a @b de @txt
> fs.list {"path":".","recursive":true,"sort":"modified","limit":@n,"kind":"file","glob":"*.@ext"}
los @n .@ext más nuevos
> fs.list {"path":"@d","recursive":true,"sort":"size","limit":@n,"kind":"file","glob":"*.@ext"}
los @n .@ext más grandes de @d
> fs.list {"path":"@d","recursive":true,"sort":"modified","reverse":true,"limit":@n,"kind":"file"} ;; fs.delete {"paths":"$1"}
tira los @n archivos más viejos de @d
> fs.list {"path":".","recursive":true,"sort":"modified","limit":@n,"kind":"file"} ;; fs.copy {"paths":"$1","into":"@d"}
los @n archivos más recientes, copia en @d
> fs.list {"path":".","recursive":true,"sort":"size","limit":@n,"kind":"file"} ;; fs.move {"paths":"$1","into":"@d"}
los @n archivos más pesados, múdalos a @d
> git.log {"from":"@branch"}
qué commits hay en @branch
> git.branch {"create":"@new_branch","at":"@branch"}
rama nueva @new_branch que salga de @branch
> git.checkout {"paths":["@anyfile"],"from":"@branch"}
trae @anyfile tal como está en @branch
> git.clone {"url":"@repo_url","to":"@repo_urlname","branch":"@new_branch"}
clona @repo_url pero la rama @new_branch
> fs.move {"renames":[{"from":"@f","to":"@g"}]}
Venía en el tren hablando con Tomás de backups y de git, en fin: @f que se llame @g.
Después de borrar los correos viejos vi que @f en realidad debería llamarse @g.
> fs.delete {"paths":["@f"]}
Hicimos 12 copias y las mandamos a Sevilla, así que @f ya no lo necesito, bórralo.
Mi compañera siempre mueve todo. Yo no: @f simplemente bórralo.
> fs.move {"from":"@f","into":"@d"}
¡No lo borres! Solo mueve @f a la carpeta @d.
La impresora no va y el jefe quiere café, pero primero: @f a la carpeta @d
> fs.copy {"from":"@f","into":"@d"}
no mover, copiar: @f a la carpeta @d
> fs.read {"path":"@t"}
no cambies nada ni borres nada, solo enséñame @t
> fs.list {"path":"@d"}
antes de borrar nada: ¿qué hay en @d?
> fs.search {"path":".","name_glob":"*.@ext"}
todavía no borres los .@ext, primero enséñamelos
> process.list {"name":"@prog"}
no lo cierres aún, solo mira si @prog está corriendo
> fs.edit {"path":"@t","edits":[{"old":"@q","new":"@q2","all":true}]}
al copiar a mano puse en @t @q en vez de @q2, corrígelo
> fs.write {"path":"@t","content":"@qq","append":true}
sin reemplazar nada, solo añade @qq a @t
> fs.search {"path":".","kind":"file","min_bytes":"@size"} ;; fs.archive {"paths":"$1","to":"@zn"}
archivos de más de @size a @zn, conservando los originales
> fs.extract {"archive":"@z","to":"."}
descomprime @z aquí mismo, sin carpeta aparte
""", **AB)

say("pt", """
> sh for i in $(seq @a @b); do mkdir -p @s1$i; done
pastas @s1@a até @s1@b
> sh for i in $(seq 1 @k); do touch @s1$i.txt; done
arquivos vazios @{s1}1.txt até @s1@k.txt
> sh sed -i 's/@barepat/@barepat2/g' *.@te
em todos os .@te daqui troca @barepat por @barepat2
> sh sed -n '@a,@{b}p' @txt
linhas @a a @b do @txt
> fs.list {"path":".","recursive":true,"sort":"modified","limit":@n,"kind":"file","glob":"*.@ext"}
os @n .@ext mais novos
> fs.list {"path":"@d","recursive":true,"sort":"size","limit":@n,"kind":"file","glob":"*.@ext"}
os @n maiores .@ext de @d
> fs.list {"path":"@d","recursive":true,"sort":"modified","reverse":true,"limit":@n,"kind":"file"} ;; fs.delete {"paths":"$1"}
joga fora os @n arquivos mais velhos de @d
> fs.list {"path":".","recursive":true,"sort":"modified","limit":@n,"kind":"file"} ;; fs.copy {"paths":"$1","into":"@d"}
os @n arquivos mais recentes, copia em @d
> git.log {"from":"@branch"}
que commits tem na @branch
> git.branch {"create":"@new_branch","at":"@branch"}
branch nova @new_branch saindo da @branch
> git.checkout {"paths":["@anyfile"],"from":"@branch"}
traz o @anyfile do jeito que está na @branch
> git.clone {"url":"@repo_url","to":"@repo_urlname","branch":"@new_branch"}
clona @repo_url mas a branch @new_branch
> fs.move {"renames":[{"from":"@f","to":"@g"}]}
Vinha no ônibus falando com o Tom de backup e git, enfim: @f tem que se chamar @g.
Depois de apagar os emails velhos vi que @f devia se chamar @g.
> fs.delete {"paths":["@f"]}
Fizemos 12 cópias e mandamos pra Salvador, então @f pode apagar.
> fs.move {"from":"@f","into":"@d"}
Não apaga! Só move @f pra pasta @d.
> fs.copy {"from":"@f","into":"@d"}
não é mover, é copiar: @f pra pasta @d
> fs.read {"path":"@t"}
não muda nem apaga nada, só mostra o @t
> fs.list {"path":"@d"}
antes de apagar qualquer coisa: o que tem em @d?
> fs.search {"path":".","name_glob":"*.@ext"}
não apaga ainda os .@ext, primeiro me mostra
> process.list {"name":"@prog"}
não fecha ainda, só vê se o @prog tá rodando
> fs.write {"path":"@t","content":"@qq","append":true}
sem trocar nada, só acrescenta @qq ao @t
> fs.extract {"archive":"@z","to":"."}
descompacta @z aqui mesmo, sem pasta separada
""", **AB)

say("id", """
> sh for i in $(seq @a @b); do mkdir -p @s1$i; done
folder @s1@a sampai @s1@b
> sh for i in $(seq 1 @k); do touch @s1$i.txt; done
file kosong @{s1}1.txt sampai @s1@k.txt
> sh sed -i 's/@barepat/@barepat2/g' *.@te
di semua .@te di sini ganti @barepat jadi @barepat2
> sh sed -n '@a,@{b}p' @txt
baris @a sampai @b dari @txt
> fs.list {"path":".","recursive":true,"sort":"modified","limit":@n,"kind":"file","glob":"*.@ext"}
@n .@ext paling baru
> fs.list {"path":"@d","recursive":true,"sort":"size","limit":@n,"kind":"file","glob":"*.@ext"}
@n .@ext terbesar di @d
> fs.list {"path":"@d","recursive":true,"sort":"modified","reverse":true,"limit":@n,"kind":"file"} ;; fs.delete {"paths":"$1"}
buang @n file paling lama di @d
> fs.list {"path":".","recursive":true,"sort":"modified","limit":@n,"kind":"file"} ;; fs.copy {"paths":"$1","into":"@d"}
@n file terbaru salin ke @d
> git.log {"from":"@branch"}
commit apa saja di @branch
> git.branch {"create":"@new_branch","at":"@branch"}
branch baru @new_branch berangkat dari @branch
> git.checkout {"paths":["@anyfile"],"from":"@branch"}
ambil @anyfile versi @branch
> git.clone {"url":"@repo_url","to":"@repo_urlname","branch":"@new_branch"}
clone @repo_url tapi branch @new_branch
> fs.move {"renames":[{"from":"@f","to":"@g"}]}
Tadi di kereta ngobrol sama Tom soal backup dan git, pokoknya: @f harus bernama @g.
Habis hapus email lama baru sadar @f mestinya bernama @g.
> fs.delete {"paths":["@f"]}
Sudah bikin 12 salinan dan dikirim ke Medan, jadi @f hapus saja.
> fs.move {"from":"@f","into":"@d"}
Jangan dihapus! Pindahkan saja @f ke folder @d.
> fs.copy {"from":"@f","into":"@d"}
bukan dipindah tapi disalin: @f ke folder @d
> fs.read {"path":"@t"}
jangan ubah atau hapus apa pun, tampilkan @t saja
> fs.list {"path":"@d"}
sebelum hapus apa-apa: isi @d apa?
> fs.search {"path":".","name_glob":"*.@ext"}
.@ext jangan dihapus dulu, tampilkan dulu
> process.list {"name":"@prog"}
jangan ditutup dulu, cek aja @prog jalan nggak
> fs.write {"path":"@t","content":"@qq","append":true}
tanpa mengganti apa pun, tambahkan @qq ke @t
> fs.extract {"archive":"@z","to":"."}
ekstrak @z di sini langsung, tanpa folder sendiri
""", **AB)
# ================================================================ Portuguese and Indonesian: further shapes

say("pt", """
> fs.delete {"paths":["@f"]}
esse @f é lixo puro
@f tá com vírus, arranca fora
quem precisa do @f? ninguém. apaga
> fs.move {"renames":[{"from":"@f","to":"@g"}]}
arquivo @f: chamar de @g
@g fica melhor que @f como nome, muda lá
não gosto do nome @f, prefiro @g
> fs.move {"from":"@f","into":"@d"}
organiza: @f dentro da pasta @d
@f na pasta @d, já
o @f devia estar guardado na pasta @d
> fs.copy {"from":"@f","to":"@g"}
duplica @f como @g
salva uma cópia do @f com o nome @g
> fs.mkdir {"path":"@dn","parents":true}
vou começar um curso, cria a pasta @dn
> fs.write {"path":"@gt","content":"","expect_hash":"absent"}
cria um arquivo @gt sem nada dentro
> fs.edit {"path":"@t","edits":[{"old":"@q","new":"@q2","all":true}]}
no arquivo @t o @q tem que virar @q2
> fs.search {"path":".","text":"@w"}
será que escrevi sobre @w em algum lugar
@w, onde foi que eu li isso aqui
> fs.search {"path":".","name_glob":"@pl","kind":"file"}
quantas @pl e onde estão, lista
> fs.search {"path":".","name_glob":"@one","kind":"file"}
perdi @one, ajuda a achar
> fs.search {"path":".","name_glob":"*.@ext","older_than_ms":"@age"}
.@ext com mais de @age, só listar
quais .@ext estão parados há @age ou mais
> fs.search {"path":".","kind":"file","min_bytes":"@size"}
que arquivos pesam mais de @size
arquivões acima de @size, mostra
> fs.search {"path":"@d","kind":"file","newer_than_ms":"1w"}
o que mudou em @d esta semana
> fs.search {"path":"@d","name_glob":"*.@ext"} ;; fs.archive {"paths":"$1","to":"@zn"}
os .@ext de @d todos em @zn
> fs.search {"path":".","name_glob":"*.@ext"} ;; fs.archive {"paths":"$1","each":true}
comprime cada .@ext separado, com gzip
> fs.search {"path":".","name_glob":"*.@ext"} ;; fs.chmod {"paths":"$1","mode":"@mode"}
permissão @mode em todos os .@ext
> fs.search {"path":".","name_glob":"*.@ext"} ;; fs.hash {"paths":"$1"}
checksum de cada .@ext
> fs.disk_usage {"path":"@d"}
a pasta @d ocupa quanto ao todo
> fs.extract {"archive":"@z","to":"@zstem"}
tenho um @z aqui e preciso do que tem dentro
> fs.stat {"path":"@f"}
o @f é de que dia
> fs.read {"path":"@t","last_lines":@n}
as @n linhas finais do @t bastam
> process.kill {"name":"@prog"}
para o @prog
@prog tá me irritando, encerra
> process.list {"sort":"memory","limit":10}
sem memória de novo, quem é o guloso
> system.uptime {}
há quanto tempo a máquina não reinicia
> net.ping {"host":"@host"}
dá um ping em @host
> git.status {}
como está o meu repo
> git.add {"paths":["@anyfile"]} ;; git.commit {"message":"@msg"}
commita @anyfile com @msg e mais nada
> git.checkout {"to":"@branch"}
checkout @branch
> git.push {}
git push aí
> git.merge {"from":"@new_branch"}
mescla @new_branch aqui
> sh sort @txt > @out
ordena @txt e grava como @out
""")

say("id", """
> fs.delete {"paths":["@f"]}
@f itu sampah doang
@f kena virus, cabut
siapa yang butuh @f? nggak ada. hapus
> fs.move {"renames":[{"from":"@f","to":"@g"}]}
berkas @f: panggil @g
@g lebih bagus daripada @f buat nama, ganti ya
nggak suka nama @f, mending @g
> fs.move {"from":"@f","into":"@d"}
rapikan: @f ke dalam folder @d, pindah
@f di folder @d, sekarang juga, pindahin
@f semestinya tersimpan di folder @d, pindahkan
> fs.copy {"from":"@f","to":"@g"}
duplikat @f jadi @g
simpan salinan @f dengan nama @g
> fs.mkdir {"path":"@dn","parents":true}
mau mulai kursus, bikin folder @dn
> fs.write {"path":"@gt","content":"","expect_hash":"absent"}
bikin file @gt tanpa isi apa-apa
> fs.edit {"path":"@t","edits":[{"old":"@q","new":"@q2","all":true}]}
di file @t yang @q harus menjadi @q2
> fs.search {"path":".","text":"@w"}
apa saya pernah nulis tentang @w
@w, di mana ya saya baca itu
> fs.search {"path":".","name_glob":"@pl","kind":"file"}
@pl ada berapa dan di mana, daftarin
> fs.search {"path":".","name_glob":"@one","kind":"file"}
kehilangan @one, bantu cari
> fs.search {"path":".","name_glob":"*.@ext","older_than_ms":"@age"}
.@ext lebih dari @age, tampilkan aja
.@ext mana yang diam selama @age atau lebih
> fs.search {"path":".","kind":"file","min_bytes":"@size"}
file apa yang beratnya lewat @size
file gede di atas @size, tunjukin
> fs.search {"path":"@d","kind":"file","newer_than_ms":"1w"}
di @d minggu ini apa yang berubah
> fs.search {"path":"@d","name_glob":"*.@ext"} ;; fs.archive {"paths":"$1","to":"@zn"}
.@ext di @d semuanya jadi @zn
> fs.search {"path":".","name_glob":"*.@ext"} ;; fs.archive {"paths":"$1","each":true}
tiap .@ext dikompres sendiri-sendiri pakai gzip
> fs.search {"path":".","name_glob":"*.@ext"} ;; fs.chmod {"paths":"$1","mode":"@mode"}
izin @mode buat semua .@ext
> fs.search {"path":".","name_glob":"*.@ext"} ;; fs.hash {"paths":"$1"}
checksum tiap .@ext
> fs.disk_usage {"path":"@d"}
folder @d total makan berapa
> fs.extract {"archive":"@z","to":"@zstem"}
ada @z nih, butuh isinya, ekstrak
> fs.stat {"path":"@f"}
@f itu tanggal berapa
> fs.read {"path":"@t","last_lines":@n}
cukup @n baris akhir dari @t
> process.kill {"name":"@prog"}
stop @prog
@prog bikin kesal, akhiri
> process.list {"sort":"memory","limit":10}
memori habis lagi, siapa yang rakus
> system.uptime {}
udah berapa lama komputer nggak direstart
> net.ping {"host":"@host"}
coba ping @host
> git.status {}
keadaan repo saya gimana
> git.add {"paths":["@anyfile"]} ;; git.commit {"message":"@msg"}
commit @anyfile pakai @msg, yang lain nggak usah
> git.checkout {"to":"@branch"}
checkout @branch dong
> git.push {}
git push ya
> git.merge {"from":"@new_branch"}
gabungin @new_branch ke sini
> sh sort @txt > @out
urutkan @txt dan tulis sebagai @out
""")

say("de", """
> fs.search {"path":".","name_glob":"*.@ext"} ;; fs.archive {"paths":"$1","each":true}
jede .@ext einzeln mit gzip komprimieren
> fs.search {"path":".","name_glob":"*.@ext"} ;; fs.chmod {"paths":"$1","mode":"@mode"}
Rechte @mode für alle .@ext
> fs.search {"path":".","name_glob":"*.@ext"} ;; fs.hash {"paths":"$1"}
Prüfsumme von jeder .@ext
> fs.search {"path":"@d","name_glob":"*.@ext"} ;; fs.archive {"paths":"$1","to":"@zn"}
die .@ext aus @d allesamt in @zn
> fs.search {"path":"@d","kind":"file","newer_than_ms":"1w"}
was hat sich diese Woche in @d getan
> fs.search {"path":".","kind":"file","min_bytes":"@size"}
fette Dateien ab @size zeigen
> fs.search {"path":".","name_glob":"*.@ext","older_than_ms":"@age"}
.@ext älter als @age, nur auflisten
> fs.move {"renames":[{"from":"@f","to":"@g"}]}
@g klingt besser als @f, bitte so benennen
der Name @f gefällt mir nicht, lieber @g
> fs.copy {"from":"@f","to":"@g"}
speicher eine Kopie von @f unter dem Namen @g
> fs.delete {"paths":["@f"]}
wer braucht schon @f? keiner. löschen
""")

say("es", """
> fs.search {"path":".","name_glob":"*.@ext"} ;; fs.archive {"paths":"$1","each":true}
cada .@ext comprimido por separado con gzip
> fs.search {"path":".","name_glob":"*.@ext"} ;; fs.chmod {"paths":"$1","mode":"@mode"}
permisos @mode para todos los .@ext
> fs.search {"path":".","name_glob":"*.@ext"} ;; fs.hash {"paths":"$1"}
checksum de cada .@ext
> fs.search {"path":"@d","name_glob":"*.@ext"} ;; fs.archive {"paths":"$1","to":"@zn"}
los .@ext de @d todos en @zn
> fs.search {"path":"@d","kind":"file","newer_than_ms":"1w"}
qué se movió en @d esta semana
> fs.search {"path":".","kind":"file","min_bytes":"@size"}
archivos gordos de más de @size, enséñamelos
> fs.search {"path":".","name_glob":"*.@ext","older_than_ms":"@age"}
.@ext de más de @age, solo listarlos
> fs.move {"renames":[{"from":"@f","to":"@g"}]}
@g suena mejor que @f, ponle ese nombre
no me gusta el nombre @f, prefiero @g
> fs.copy {"from":"@f","to":"@g"}
guarda una copia de @f con el nombre @g
> fs.delete {"paths":["@f"]}
¿quién necesita @f? nadie. bórralo
""")
# ================================================================ German and Spanish: hesitation, questions meant as orders

say("de", """
> fs.move {"from":"@f","into":"@d"}
ähm also @f, das müsste irgendwie in den Ordner @d
kriegst du es hin, @f in den Ordner @d zu schieben?
wie wär's, wenn @f in den Ordner @d wandert
@f -- Ordner @d -- verschieben -- danke
> fs.move {"renames":[{"from":"@f","to":"@g"}]}
hmm, @f ... nennen wir das mal @g
was hältst du davon, @f in @g umzubenennen? mach mal
könnte man @f vielleicht @g nennen
> fs.copy {"from":"@f","into":"@d"}
ginge es, dass @f auch im Ordner @d liegt
@f 1x kopieren, Ordner @d
> fs.delete {"paths":["@f"]}
tja, @f hat wohl ausgedient, lösch halt
macht es dir was aus, @f zu löschen?
@f: brauchts net, weg
> fs.mkdir {"path":"@dn","parents":true}
ääh ich bräuchte da so nen Ordner, @dn soll er heißen
wärst du so lieb und legst den Ordner @dn an?
> fs.edit {"path":"@t","edits":[{"old":"@q","new":"@q2","all":true}]}
in @t ähm da wo @q steht da muss @q2 hin
ließe sich in @t aus @q ein @q2 machen
> fs.search {"path":".","text":"@w"}
irgendwas mit @w hatte ich doch mal getippt
@w?? wo stand das
> fs.search {"path":".","name_glob":"@pl","kind":"file"} ;; fs.move {"paths":"$1","into":"@d"}
die @pl wären in @d besser aufgehoben, alle
> fs.search {"path":".","name_glob":"*.@ext"} ;; fs.move {"paths":"$1","into":"@d"}
könnten die .@ext vielleicht alle nach @d umziehen
> fs.extract {"archive":"@z","to":"@zstem"}
@z hat wohl Bilder drin, pack mal aus
> fs.archive {"paths":["@f","@f2"],"to":"@zn"}
aus @f und @f2 hätte ich gern ein Archiv namens @zn
> fs.write {"path":"@t","content":"@qq","append":true}
könnte in @t unten noch @qq stehen
> process.list {"sort":"cpu","limit":10}
warum ist die Kiste so lahm, wer frisst CPU
> net.ping {"host":"@host"}
lebt @host noch
> system.disk {}
krieg ich noch was auf die Platte
> git.diff {}
was hab ich da eigentlich alles umgeschrieben, zeig den diff
> git.push {}
lad meine Commits hoch
> git.add {"all":true} ;; git.commit {"message":"@msg"}
commit bitte mal alles ... Nachricht sei @msg
> sh sort @txt
könnte man @txt mal alphabetisch anzeigen
> sh diff @txt @txt2
was ist in @txt anders als in @txt2
> sh cut -d, -f@c @onlycsv
mich interessiert an @onlycsv bloß Spalte @c
> fs.chmod {"paths":["@x"],"mode":"+x"}
warum läuft @x nicht? mach halt ausführbar
""")

say("es", """
> fs.move {"from":"@f","into":"@d"}
este... @f, como que va en la carpeta @d
¿y si @f se va a la carpeta @d?
@f -- carpeta @d -- mover -- gracias
¿te sale mover @f a la carpeta @d?
> fs.move {"renames":[{"from":"@f","to":"@g"}]}
mmm, @f... pongámosle @g
¿qué tal si @f se llama @g? hazlo
¿se podría llamar @g el archivo @f?
> fs.copy {"from":"@f","into":"@d"}
¿sería posible que @f estuviera también en la carpeta @d?
@f copiar x1 carpeta @d
> fs.delete {"paths":["@f"]}
bueno, @f ya cumplió, bórralo nomás
¿te molestaría borrar @f?
@f: no hace falta, fuera
> fs.mkdir {"path":"@dn","parents":true}
eh, me haría falta así una carpeta, que se llame @dn
¿serías tan buena de crear la carpeta @dn?
> fs.edit {"path":"@t","edits":[{"old":"@q","new":"@q2","all":true}]}
en @t eh donde dice @q ahí tiene que ir @q2
¿se puede hacer que en @t el @q sea @q2?
> fs.search {"path":".","text":"@w"}
algo de @w había escrito yo
¿¿@w?? dónde lo vi
> fs.search {"path":".","name_glob":"@pl","kind":"file"} ;; fs.move {"paths":"$1","into":"@d"}
las @pl estarían mejor en @d, todas
> fs.search {"path":".","name_glob":"*.@ext"} ;; fs.move {"paths":"$1","into":"@d"}
¿podrían los .@ext mudarse todos a @d?
> fs.extract {"archive":"@z","to":"@zstem"}
@z trae fotos creo, descomprime
> fs.archive {"paths":["@f","@f2"],"to":"@zn"}
de @f y @f2 quiero un comprimido que se llame @zn
> fs.write {"path":"@t","content":"@qq","append":true}
¿podría ir @qq al final de @t?
> process.list {"sort":"cpu","limit":10}
por qué va tan lenta esta cosa, quién se traga la CPU
> net.ping {"host":"@host"}
sigue vivo @host?
> system.disk {}
me entra algo más en el disco?
> git.diff {}
qué fue lo que reescribí, muéstrame el diff
> git.push {}
sube mis commits
> git.add {"all":true} ;; git.commit {"message":"@msg"}
haz commit de todo... el mensaje que sea @msg
> sh sort @txt
¿se puede ver @txt en orden alfabético?
> sh diff @txt @txt2
qué tiene @txt distinto de @txt2
> sh cut -d, -f@c @onlycsv
de @onlycsv nada más me interesa la columna @c
> fs.chmod {"paths":["@x"],"mode":"+x"}
¿por qué no corre @x? hazlo ejecutable y ya
""")
