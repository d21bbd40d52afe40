"""German, Spanish, Portuguese and Indonesian, round three: what people tell instead of ask, shorthand, stories, loose names."""

import re

import lib
import talk2_lang as T2
import values
from phrases import Family

FAMILY = Family("talk3_lang")
add = FAMILY.add

# ---------------------------------------------------------------- values of this round

POOL = {
    "de": {
        "two": "Mietvertrag Keller|Bild 7 (neu)|Omas 80. Geburtstag|Mein Zeugnis|Abrechnung Q3 final|Rechnung 4711 Telekom|Scan vom Amt|Foto vom Hund|Wichtig! Lesen|Einkauf Samstag|Referat Wale [Anna]|Liste - Kopie|Kapitel 3 alt|IMG_2041 (1)|Steuer 2020 EÜR|Termine KW 14|Chor Noten Bass|Übergabe Nachtdienst".split("|"),
        "dirs": "Alte Steuern 2018|Fotos Kroatien|Papierkram|Klasse 9c|Neuer Ordner|Projekt Küche (2)|To Do|Zeug|Station 3|Pflege|WG Kasse|Kunde Huber|2019|Uni|Semester 4|Downloads alt|Mutti|Garage|Diss|Fertig 2024|temp|new|old|copy|test|move|bilder|Rezepte Oma|Band|Schrott|Zu Prüfen|Sommerfest|Amt & Behörden|Spiele|Screenshots|Quellen".split("|"),
        "plain": "Schichtplan Mahnung Diplom Mitschrift Klausur Wunschliste Vereinssatzung Pachtvertrag Gutachten Rückmeldung Bestellung Inventur Messwerte Fahrtenbuch Tagebuch Songtext Rede Handout Laborbericht Elternbrief Spielplan Kochbuch Telefonliste Kündigung".split(),
        "topics": "Kardamom|Ahornsirup|Wärmepumpe|Gartenzaun|Nebenkosten|Schimmel|Krankenkasse|Sabine|Hausmeister|BAföG|Kupplung|Blutdruck|Zinsen|Estrich|Konfirmation|Router|Lieferzeit|Trauzeuge|Nussallergie|Pfand|Ölwechsel|Tierarzt|Probezeit|Dübel".split("|"),
        "who": "Lena Herr Wagner Sabine Opa Mirko Chef Yusuf Frau Lindner Kathi Jonas Ayse Bernd".replace("Herr ", "Herr_").replace("Frau ", "Frau_").split(),
        "notes": "Katze füttern|Hausaufgabe S. 42|Paket bei Nr. 17 abholen|Strom abgelesen: 48211|Bremsen quietschen|Schwester anrufen wg. Samstag|Rasen mähen|Medikament 2x täglich|PIN ändern|Brot, Käse, Senf|Treffpunkt Gleis 5|Kaution zurückfordern|erledigt am Montag|TÜV im Juni|nicht vergessen: Blumen".split("|"),
        "plural": "Mahnungen:Mahnung Klausuren:Klausur Fahrpläne:Fahrpl Elternbriefe:Elternbrief Schichtpläne:Schichtpl Handouts:Handout Messwerte:Messwert Mitschriften:Mitschrift Songtexte:Songtext Bescheinigungen:Bescheinigung Kontoauszüge:Kontoausz Essays:Essay Laborberichte:Laborbericht Verträge:Vertr Bestellungen:Bestellung Wahlunterlagen:Wahlunterlage Belege:Beleg Selfies:Selfie Strandfotos:Strandfoto Bauzeichnungen:Bauzeichnung Lieferscheine:Lieferschein Arztbriefe:Arztbrief Urkunden:Urkunde".split(),
        "one": "die Heizkostenabrechnung=Heizkostenabrechnung|die Garantiekarte=Garantiekarte|das Hochzeitsvideo=Hochzeitsvideo|die Gebrauchsanweisung Mixer=Gebrauchsanweisung*Mixer|meine Bachelorarbeit=Bachelorarbeit|die Rechnung Zahnarzt=Rechnung*Zahnarzt|das Gutachten=Gutachten|die Vollmacht=Vollmacht|die Inventurliste=Inventurliste|das Passfoto=Passfoto|die Wegbeschreibung=Wegbeschreibung|das Protokoll Elternabend=Protokoll*Elternabend|die Patientenverfügung=Patientenverfügung|die Bestellung Huber=Bestellung*Huber|das Rezept Linsensuppe=Rezept*Linsensuppe|die Rede Abi=Rede*Abi",
        "onem": "den Schichtplan=Schichtplan|den Pachtvertrag=Pachtvertrag|den Brief von Oma=Brief*Oma|den Impfpass=Impfpass|den Bußgeldbescheid=Bußgeldbescheid|den Laborbericht=Laborbericht|den Entwurf Küche=Entwurf*Küche|den Kaufvertrag=Kaufvertrag|den Vertrag Handy=Vertrag*Handy|den Elternbrief=Elternbrief|den Spielplan Rückrunde=Spielplan*Rückrunde|den Finanzplan=Finanzplan",
        "newest": "meine neueste Rechnung=Rechnung|den neuesten Screenshot=Screenshot|mein neuestes Selfie=Selfie|den letzten Scan=Scan|die aktuellste Mahnung=Mahnung|den aktuellsten Schichtplan=Schichtplan|das jüngste Backup=Backup|die neueste Klausur=Klausur|den neuesten Entwurf=Entwurf|das letzte Protokoll=Protokoll",
        "oldest": "den ältesten Entwurf=Entwurf|die älteste Rechnung=Rechnung|den ältesten Screenshot=Screenshot|das älteste Backup=Backup|die älteste Mahnung=Mahnung|den ältesten Bericht=Bericht",
        "kinds": [("Fotos", 0), ("Bilder", 0), ("Videos", 1), ("Filme", 1), ("Lieder", 2), ("Musikdateien", 2), ("Tabellen", 3), ("Excel-Dateien", 3), ("Präsentationen", 4), ("PowerPoints", 4), ("Textdateien", 5), ("Word-Dokumente", 6)],
    },
    "es": {
        "two": "Contrato sótano|Dibujo 7 (nuevo)|Cumple abuela 80|Mi boletín|Cuentas T3 final|Factura 4711 Movistar|Escaneo del ayuntamiento|Foto del perro|Leer esto!|Compra sábado|Exposición ballenas [Ana]|Lista - copia|Capítulo 3 viejo|IMG_2041 (1)|Renta 2020|Horarios sem 14|Coro partitura|Turno de noche".split("|"),
        "dirs": "Hacienda 2018|Fotos Cancún|Papeleo|Clase 3B|Nueva carpeta|Proyecto Cocina (2)|To Do|Cosas|Planta 3|Enfermería|Gastos Piso|Cliente Ruiz|2019|Uni|Semestre 4|Descargas viejas|Mami|Garaje|Tesis Doctoral|Terminado 2024|temp|new|old|copy|test|move|fotos|Recetas Abuela|Banda|Chatarra|Por Revisar|Fiesta|Padres & Alumnos|Juegos|Capturas|Fuentes".split("|"),
        "plain": "turnos multa diploma apuntes examen deseos estatutos alquiler peritaje evaluación pedido inventario mediciones kilometraje diario letra discurso guión laboratorio circular calendario recetario agenda renuncia".split(),
        "topics": "cardamomo|miel|caldera|verja|gastos|humedad|seguro|Rosario|portero|beca|embrague|tensión|intereses|cemento|bautizo|router|entrega|padrino|alergia|fianza|aceite|veterinario|contrato|taladro".split("|"),
        "who": "Lena Rosario Maite abuelo Paco Chema Lupita Yolanda Xavi Nerea Beto Carmela".split(),
        "notes": "dar de comer al gato|tarea pág. 42|recoger paquete en el 17|luz leída: 48211|chirrían los frenos|llamar a mi hermana por el sábado|cortar el césped|pastilla 2 veces al día|cambiar el PIN|pan, queso, mostaza|andén 5 a las 8|reclamar la fianza|hecho el lunes|ITV en junio|no olvidar: flores".split("|"),
        "plural": "multas:multa pruebas:prueba circulares:circular fotocopias:fotocopia mediciones:medici letras:letra solicitudes:solicitud encuestas:encuesta bitácoras:bitácora escrituras:escritura nóminas:nómina selfies:selfie radiografías:radiograf plantas:planta guías:guía tesinas:tesina cartillas:cartilla actas:acta sentencias:sentencia pólizas:póliza tareas:tarea redacciones:redacci".split(),
        "plm": "turnos:turno diplomas:diploma ensayos:ensayo albaranes:albar extractos:extracto certificados:certificado recibos:recibo contratos:contrato bocetos:boceto memes:meme planos:plano pedidos:pedido volantes:volante partes:parte tickets:ticket resguardos:resguardo currículos:currículo cuentos:cuento".split(),
        "one": "la factura del dentista=factura*dentista|la garantía del frigo=garantía*frigo|la foto del pasaporte=foto*pasaporte|la lista del inventario=lista*inventario|la receta de lentejas=receta*lentejas|la carta de renuncia=carta*renuncia|la póliza de la moto=póliza*moto|la letra de la canción=letra*canción|la circular del cole=circular*cole|la autorización=autorización|mi tesina=tesina|la reserva del hotel=reserva*hotel|la tabla de turnos=tabla*turnos|la nómina de junio=nómina*junio|la radiografía=radiografía",
        "onem": "el contrato del móvil=contrato*móvil|el cuadro de turnos=cuadro*turnos|el examen de física=examen*física|el plano de la cocina=plano*cocina|el extracto de mayo=extracto*mayo|el vídeo de la boda=vídeo*boda|el recibo del agua=recibo*agua|el guion del corto=guion*corto|el parte de baja=parte*baja|el discurso de graduación=discurso*graduación|el calendario de partidos=calendario*partidos|el testamento=testamento",
        "newest": "mi última factura=factura|la captura más nueva=captura|mi selfie más reciente=selfie|el último escaneo=escaneo|el examen más reciente=examen|la multa más nueva=multa|el respaldo más reciente=respaldo|el último borrador=borrador|la última acta=acta|el recibo más nuevo=recibo",
        "oldest": "el borrador más viejo=borrador|la factura más antigua=factura|la captura más vieja=captura|el respaldo más antiguo=respaldo|el informe más viejo=informe|la multa más antigua=multa",
        "kinds": [("las fotos", 0), ("las imágenes", 0), ("los vídeos", 1), ("las pelis", 1), ("las canciones", 2), ("los archivos de música", 2), ("las hojas de cálculo", 3), ("los excel", 3), ("las presentaciones", 4), ("los powerpoint", 4), ("los archivos de texto", 5), ("los documentos de word", 6)],
    },
    "pt": {
        "two": "Contrato garagem|Desenho 7 (novo)|Niver vovó 80|Meu boletim|Contas T3 final|Fatura 4711 Vivo|Scan da prefeitura|Foto do cachorro|Ler isso!|Compras sábado|Seminário baleias [Ana]|Lista - cópia|Capítulo 3 velho|IMG_2041 (1)|IR 2020|Horários sem 14|Coral partitura|Plantão da noite".split("|"),
        "dirs": "Receita Federal 2018|Fotos Floripa|Papelada|Turma 9C|Nova pasta|Projeto Cozinha (2)|To Do|Tralha|Andar 3|Enfermagem|Gastos Casa|Cliente Souza|2019|Facul|Semestre 4|Downloads velhos|Mainha|Garagem|Tese Doutorado|Finalizado 2024|temp|new|old|copy|test|move|fotos|Receitas Vovó|Banda|Sucata|Pra Revisar|Festa Junina|Pais & Alunos|Jogos|Prints|Fontes".split("|"),
        "plain": "escala multa diploma anotações prova desejos estatuto aluguel laudo avaliação pedido inventário medições quilometragem diário letra discurso roteiro laboratório circular calendário agenda demissão plantão".split(),
        "topics": "cardamomo|melado|chuveiro|portão|condomínio|mofo|convênio|Rosângela|zelador|bolsa|embreagem|pressão|juros|cimento|batizado|roteador|entrega|padrinho|alergia|caução|óleo|veterinário|estágio|furadeira".split("|"),
        "who": "Lena Rosângela Tiago vovô Zé Dudu Neide Yara Cauã Bia Marcão Iracema".split(),
        "notes": "dar comida pro gato|lição pág. 42|pegar encomenda no 17|luz: 48211|freio chiando|ligar pra irmã sobre sábado|cortar a grama|remédio 2x ao dia|trocar a senha do cartão|pão, queijo, mostarda|plataforma 5 às 8|pedir a caução de volta|feito na segunda|vistoria em junho|não esquecer: flores".split("|"),
        "plural": "multas:multa provas:prova circulares:circular cópias:cópia letras:letra redações:reda enquetes:enquete anotações:anota escrituras:escritura selfies:selfie radiografias:radiografia plantas:planta guias:guia escalas:escala atas:ata certidões:certid apólices:apólice tarefas:tarefa apostilas:apostila".split(),
        "plm": "boletos:boleto diplomas:diploma ensaios:ensaio extratos:extrato certificados:certificado recibos:recibo roteiros:roteiro contratos:contrato esboços:esboço memes:meme laudos:laudo pedidos:pedido panfletos:panfleto holerites:holerite currículos:currículo contos:conto prints:print exames:exame convites:convite".split(),
        "one": "a nota do dentista=nota*dentista|a garantia do freezer=garantia*freezer|a foto do passaporte=foto*passaporte|a lista do inventário=lista*inventário|a receita de feijoada=receita*feijoada|a carta de demissão=carta*demissão|a apólice da moto=apólice*moto|a letra da música=letra*música|a circular da escola=circular*escola|a autorização=autorização|a minha monografia=monografia|a reserva do hotel=reserva*hotel|a escala de junho=escala*junho|a procuração=procuração|a conta do gás=conta*gás",
        "onem": "o contrato do celular=contrato*celular|o laudo médico=laudo*médico|o exame de sangue=exame*sangue|o extrato de maio=extrato*maio|o vídeo do casamento=vídeo*casamento|o recibo da água=recibo*água|o roteiro do curta=roteiro*curta|o atestado=atestado|o discurso de formatura=discurso*formatura|o calendário de jogos=calendário*jogos|o testamento=testamento|o boleto da faculdade=boleto*faculdade",
        "newest": "a minha última fatura=fatura|o print mais novo=print|a selfie mais recente=selfie|o último scan=scan|a prova mais recente=prova|a multa mais nova=multa|o backup mais recente=backup|o último rascunho=rascunho|a última ata=ata|o recibo mais novo=recibo",
        "oldest": "o rascunho mais velho=rascunho|a fatura mais antiga=fatura|o print mais velho=print|o backup mais antigo=backup|o relatório mais velho=relatório|a multa mais antiga=multa",
        "kinds": [("as fotos", 0), ("as imagens", 0), ("os vídeos", 1), ("os filmes", 1), ("as músicas", 2), ("os arquivos de áudio", 2), ("as planilhas", 3), ("as planilhas de excel", 3), ("as apresentações", 4), ("os powerpoints", 4), ("os arquivos de texto", 5), ("os documentos do word", 6)],
    },
    "id": {
        "two": "Kontrak ruko|Gambar 7 (baru)|Ultah Nenek 80|Rapor saya|Rekap Q3 final|Tagihan 4711 Indihome|Scan kelurahan|Foto kucing|Baca ini!|Belanja sabtu|Presentasi paus [Ana]|Daftar - salinan|Bab 3 lama|IMG_2041 (1)|SPT 2020|Jadwal minggu 14|Lagu paduan suara|Shift malam".split("|"),
        "dirs": "Pajak 2018|Foto Lombok|Berkas Kantor|Kelas 9C|Folder baru|Proyek Dapur (2)|To Do|Macam Macam|Bangsal 3|Perawat|Kas RT|Klien Budi|2019|Kuliah|Semester 4|Unduhan lama|Mama|Bengkel|Tesis S2|Selesai 2024|temp|new|old|copy|test|move|gambar|Resep Nenek|Band|Rongsok|Mau Dicek|Acara 17an|Guru & Murid|Games|Tangkapan|Referensi".split("|"),
        "plain": "piket tilang ijazah catatan ujian wishlist arisan sewa survei evaluasi pesanan stok pengukuran kilometer diari lirik pidato naskah praktikum edaran agenda mutasi lembur sertifikat".split(),
        "topics": "kapulaga|madu|pompa air|pagar|iuran|jamur|BPJS|Sulastri|satpam|beasiswa|kopling|tensi|bunga|semen|khitanan|router|pengiriman|saksi|alergi|uang jaminan|oli|dokter hewan|magang|bor".split("|"),
        "who": "Lena Sulastri Budi kakek Agus Wayan Ningsih Yanti Rizky Dewi Togar Farhan".split(),
        "notes": "kasih makan kucing|PR hal 42|ambil paket di no. 17|meteran listrik: 48211|rem bunyi|telepon kakak soal sabtu|potong rumput|obat 2x sehari|ganti PIN|roti, keju, sambal|peron 5 jam 8|minta balik uang jaminan|beres senin|pajak motor juni|jangan lupa: bunga".split("|"),
        "plural": "ujian:ujian ijazah:ijazah lirik:lirik edaran:edaran naskah:naskah mutasi:mutasi sertifikat:sertifikat selfie:selfie esai:esai kwitansi:kwitansi brosur:brosur rapor:rapor denah:denah kartu_keluarga:kartu*keluarga surat_izin:surat*izin foto_pantai:foto*pantai laporan_lab:laporan*lab lembar_jawaban:lembar*jawaban polis:polis meme:meme berita_acara:berita*acara nota:nota".split(),
        "one": "garansi mesin cuci=garansi*mesin*cuci|kontrak hp=kontrak*hp|foto paspor=foto*paspor|hasil lab=hasil*lab|resep soto=resep*soto|surat pengunduran diri=surat*pengunduran*diri|polis motor=polis*motor|lirik lagu itu=lirik*lagu|surat edaran sekolah=surat*edaran*sekolah|surat kuasa=surat*kuasa|tesis saya=tesis|booking hotel=booking*hotel|jadwal piket=jadwal*piket|tagihan air juni=tagihan*air*juni|video nikahan=video*nikahan|kartu keluarga=kartu*keluarga|rapor anak saya=rapor|soal fisika=soal*fisika",
        "newest": "faktur terbaru=faktur|tangkapan layar terbaru=tangkapan*layar|selfie paling baru=selfie|scan terakhir=scan|soal ujian terbaru=soal*ujian|tagihan paling baru=tagihan|backup terbaru=backup|draf terakhir=draf|notulen terakhir=notulen|kwitansi terbaru=kwitansi",
        "oldest": "draf paling lama=draf|faktur tertua=faktur|backup paling tua=backup|laporan paling lama=laporan|tagihan tertua=tagihan|notulen paling lama=notulen",
        "kinds": [("foto", 0), ("gambar", 0), ("video", 1), ("film", 1), ("lagu", 2), ("file musik", 2), ("spreadsheet", 3), ("file excel", 3), ("presentasi", 4), ("powerpoint", 4), ("file teks", 5), ("dokumen word", 6)],
    },
}
POOL["id"]["plm"], POOL["de"]["plm"], POOL["id"]["onem"] = POOL["id"]["plural"], POOL["de"]["plural"], POOL["id"]["one"]
KINDS = ["*.{png,jpg,jpeg,gif,webp,bmp,svg,tiff,heic}", "*.{mp4,mkv,avi,mov,webm,m4v}", "*.{mp3,flac,wav,ogg,opus,m4a,aac}", "*.{xls,xlsx,ods,csv}", "*.{ppt,pptx,odp}", "*.txt", "*.{doc,docx}"]
HIDDEN = ".env .nojekyll .bash_profile .gitattributes .env.production .htaccess .inputrc .dockerignore .npmrc .tmux.conf .prettierrc .eslintrc.json .python-version".split()
BARE = "todo notes work delete copy README CHANGELOG Makefile temp test Vagrantfile inhalt apuntes rascunho catatan index move new log Procfile ideas".split()


def odd(lang):
    """A name that is easily torn: blanks, brackets, many dots, hidden, a word, a number at its end."""
    P = POOL[lang]

    def f(r):
        k = r.random()
        e = r.choice("pdf docx txt jpg xlsx png odt md csv".split())
        if k < 0.42:
            return r.choice(P["two"]) + "." + e
        if k < 0.55:
            return r.choice(HIDDEN)
        if k < 0.68:
            return r.choice(BARE)
        if k < 0.84:
            w = r.choice([values.word(r), r.choice(P["plain"])])
            return r.choice([f"{w}.log.{r.randint(1, 9)}", f"{w}.{r.randint(2018, 2026)}-{r.randint(1, 12):02}.{e}", f"{w}.tar.gz.{r.randint(1, 3)}", f"{w}.min.js", f"{w}.old.{e}", f"{w}.bak.{r.randint(1, 20)}", f"{w}.{r.randint(1, 4)}.{r.randint(0, 20)}.{r.randint(0, 9)}.{e}"])
        return r.choice(P["plain"]) + r.choice(["_", "-", " ", ""]) + str(r.randint(1, 2030)) + "." + e
    return f


def mixed(lang, old, exts, path=False):
    def f(r):
        k = r.random()
        if k < 0.45:
            return old(r)
        if k < 0.65 and exts is lib.EXT:
            return odd(lang)(r)
        e = r.choice(exts)
        n = (r.choice(POOL[lang]["two"]) if k < 0.74 else r.choice(POOL[lang]["plain"]) + r.choice(["", "", "_neu", "2", "-v3", "_final", " 12"])) + "." + e
        if path and k > 0.93:
            n = r.choice(POOL[lang]["dirs"]) + "/" + n
        return T2.said(r, n)
    return f


def dirs(lang, old):
    def f(r):
        if r.random() < 0.5:
            return old(r)
        d = r.choice(POOL[lang]["dirs"])
        return T2.said(r, d.lower() if r.random() < 0.1 else d)
    return f


def typed(r, lang, spoken, glob):
    """On a phone: no accents, no capitals, and the glob follows what was typed."""
    if lang in ("es", "pt") and r.random() < 0.25:
        return spoken.translate(T2.ACC), glob.translate(T2.ACC)
    if lang == "de" and r.random() < 0.15:
        return spoken.lower(), glob.lower()
    return spoken, glob


def pairs(lang, key, sep):
    mine = [tuple(x.replace("_", " ").split(sep)) for x in POOL[lang][key]] if sep == ":" else [tuple(x.split("=")) for x in POOL[lang][key].split("|")]
    theirs = T2.LEX[lang].get(key, []) if key in ("plural", "plm", "one", "onem") else []
    if lang == "id" and key in ("plm", "onem"):
        theirs = T2.LEX[lang][{"plm": "plural", "onem": "one"}[key]]
    if lang == "de" and key == "plm":
        theirs = T2.LEX[lang]["plural"]

    def f(r):
        s, g = r.choice(theirs) if theirs and r.random() < 0.35 else r.choice(mine)
        return typed(r, lang, s, f"*{g}*")
    return f


def any_date(r):
    d, m, y = r.randint(1, 28), r.randint(1, 12), r.randint(2015, 2027)
    return r.choice([f"{d}.{m}.{y}", f"{d:02}.{m:02}.{y}", f"{d:02}/{m:02}/{y}", f"{y}-{m:02}-{d:02}", f"{d}/{m}/{y}"])


CELLS = {
    "de": "Berlin Miete bezahlt offen Strom Nord Anna ja Büro Hamburg Essen storniert Wien".split(),
    "es": "Madrid alquiler pagado pendiente luz norte Ana sí oficina Lima comida cancelado Quito".split(),
    "pt": "Recife aluguel pago pendente luz norte Ana sim escritório Lisboa comida cancelado Natal".split(),
    "id": "Jakarta sewa lunas belum listrik utara Ana ya kantor Medan makan batal Solo".split(),
}


SPOKEN_SIZES = {
    "de": [("ein halbes Gigabyte", "500MB"), ("ein viertel Gigabyte", "250MB"), ("anderthalb Gigabyte", "1.5GB"), ("ein Gigabyte", "1GB"), ("zwei Megabyte", "2MB"), ("zehn Megabyte", "10MB"), ("hundert Kilobyte", "100KB"), ("ein halbes Megabyte", "500KB"), ("zwanzig MB", "20MB"), ("ein Giga", "1GB"), ("fünf Mega", "5MB")],
    "es": [("medio giga", "500MB"), ("un cuarto de giga", "250MB"), ("giga y medio", "1.5GB"), ("un giga", "1GB"), ("dos megas", "2MB"), ("diez megas", "10MB"), ("cien kilobytes", "100KB"), ("medio mega", "500KB"), ("veinte megas", "20MB"), ("cinco megas", "5MB"), ("dos gigas", "2GB")],
    "pt": [("meio giga", "500MB"), ("um quarto de giga", "250MB"), ("um giga e meio", "1.5GB"), ("um giga", "1GB"), ("dois mega", "2MB"), ("dez mega", "10MB"), ("cem kilobytes", "100KB"), ("meio mega", "500KB"), ("vinte mega", "20MB"), ("cinco mega", "5MB"), ("dois giga", "2GB")],
    "id": [("setengah giga", "500MB"), ("seperempat giga", "250MB"), ("satu setengah giga", "1.5GB"), ("satu giga", "1GB"), ("dua mega", "2MB"), ("sepuluh mega", "10MB"), ("seratus kilobyte", "100KB"), ("setengah mega", "500KB"), ("dua puluh mega", "20MB"), ("lima mega", "5MB"), ("dua giga", "2GB")],
}
SPOKEN_AGES = {
    "de": [("ein halbes Jahr", "6mo"), ("ein Vierteljahr", "3mo"), ("ein Dreivierteljahr", "9mo"), ("vierzehn Tage", "14d"), ("zwei Wochen", "2w"), ("drei Wochen", "3w"), ("ein Jahr", "1y"), ("fünf Jahre", "5y"), ("zehn Tage", "10d"), ("sechs Monate", "6mo")],
    "es": [("medio año", "6mo"), ("tres meses", "3mo"), ("nueve meses", "9mo"), ("quince días", "15d"), ("dos semanas", "2w"), ("un año", "1y"), ("cinco años", "5y"), ("diez días", "10d"), ("seis meses", "6mo"), ("tres semanas", "3w")],
    "pt": [("meio ano", "6mo"), ("três meses", "3mo"), ("nove meses", "9mo"), ("quinze dias", "15d"), ("duas semanas", "2w"), ("um ano", "1y"), ("cinco anos", "5y"), ("dez dias", "10d"), ("seis meses", "6mo"), ("três semanas", "3w")],
    "id": [("setengah tahun", "6mo"), ("tiga bulan", "3mo"), ("sembilan bulan", "9mo"), ("lima belas hari", "15d"), ("dua minggu", "2w"), ("setahun", "1y"), ("lima tahun", "5y"), ("sepuluh hari", "10d"), ("enam bulan", "6mo"), ("tiga minggu", "3w")],
}


def slots_of(lang):
    S, P = dict(T2.SLOTS[lang]), POOL[lang]
    for k, exts, path in (("f", lib.EXT, True), ("g", lib.EXT, False), ("t", lib.EXT_TEXT, True), ("gt", lib.EXT_TEXT, False)):
        S[k] = mixed(lang, S[k], exts, path)
    S["d"], S["dn"] = dirs(lang, S["d"]), dirs(lang, S["dn"])
    S["o"] = lambda r: odd(lang)(r)
    S["od"] = lambda r: r.choice(P["dirs"])
    for k in ("plural", "plm"):
        S["pl" if k == "plural" else k] = pairs(lang, k, ":")
    for k in ("one", "onem", "newest", "oldest"):
        S[k] = pairs(lang, k, "=")
    old_w, old_bt = S["w"], S["bt"]
    S["w"] = lambda r: old_w(r) if r.random() < 0.4 else r.choice(P["topics"])
    S["bt"] = lambda r: old_bt(r) if r.random() < 0.4 else r.choice(P["notes"])
    S["who"] = lambda r: r.choice(P["who"]).replace("_", " ")
    S["kk"] = lambda r: (lambda x: (x[0], KINDS[x[1]]))(r.choice(P["kinds"]))
    S["da"] = any_date
    S["skip"] = S["skip"] + ["backup", "Backup", "old", "__pycache__", ".venv", {"de": "Archiv", "es": "respaldo", "pt": "reserva", "id": "cadangan"}[lang]]
    S["ra"] = lambda r: str(r.randint(2, 9))
    S["re"] = lambda r: str(r.randint(10, 24))
    S["sw"] = SPOKEN_SIZES[lang]
    S["aw"] = SPOKEN_AGES[lang]
    S["cell"] = lambda r: r.choice(CELLS[lang]) if r.random() < 0.7 else values.word(r)
    return S


SLOTS = {lang: slots_of(lang) for lang in POOL}


def derive(v, r):
    """What follows from the values, an archive's name with blanks included."""
    out = T2.derive(v, r)
    if "zo" in v:
        out["zostem"] = re.sub(r"\.(zip|tar\.gz)$", "", v["zo"])
    return out


def say(lang, block, weight=1, **slots):
    """Rules one after the other: a line `> STEP ;; STEP` and its wordings. `((`, `))`, `[[`, `]]` are brackets that are typed."""
    for part in re.split(r"(?m)^> ", block)[1:]:
        head, *lines = [x.strip() for x in part.split("\n") if x.strip()]
        steps = []
        for a in head.split(" ;; "):
            m = re.fullmatch(r"(.*?) => (ok.*|error .*|refused)", a)
            if m:
                steps += [m[1], m[2]]
            elif a.split(" ")[0] in ("say", "ask", "beyond", "show"):
                steps.append(a)
            else:
                steps += [a, T2.result(a)]
        if steps[-1].split(" ")[0] not in ("say", "ask", "beyond", "show"):
            steps.append("show")
        words = []
        for line in lines:
            line = line.replace("((", "@{lb}").replace("))", "@{rb}").replace("[[", "@{ls}").replace("]]", "@{rs}")
            words += T2.variants(lang, line, sum(map(ord, line)))
        more = {**SLOTS[lang], **slots}
        body = "\n".join(words)
        add(weight * len(lines), body, steps, lang=lang, derive=derive, noise=False, **more)
        if steps[0].startswith("fs.search") and len(steps) > 3:
            add(0.1 * weight * len(lines), body, [steps[0], "ok 0", "show"], lang=lang, derive=derive, noise=False, **more)


# ================================================================ German

say("de", """
> fs.delete {"paths":["@o"]}
@o braucht kein Mensch mehr, seit das Amt alles digital macht
Wenn ich noch einmal über @o stolpere ... bitte löschen
@o? kann weg lol
so, Inventur: @o fliegt, alles andere bleibt liegen
hab gestern mit Rename-Tool rumgespielt, übrig blieb @o, das muss verschwinden
> fs.move {"renames":[{"from":"@f","to":"@g"}]}
@f hat nen doofen Namen, soll @g heißen
umbenennen: @f zu @g
hab mich vertippt beim Speichern, aus @f muss @g werden
Name jetzt: @f. Name künftig: @g.
der Prof will, dass die Abgabe @g heißt, bei mir heißt sie noch @f
> fs.move {"from":"@o","into":"@od"}
@o hat in diesem Ordner nichts verloren, der Platz dafür ist @od
@o => @od ((verschieben))
steck @o doch bitte in den Ordner der @od heißt
ich such mich immer dumm nach @o, ab jetzt wohnt die Datei in @od
> fs.copy {"from":"@f","into":"@d"}
von @f ein Exemplar nach @d, das hier bleibt
@f muss zusätzlich in @d liegen, nicht verschieben!!
mein Mann will @f auch haben, leg ihm die in @d dazu
doppelte Buchführung: @f auch nach @d
> fs.mkdir {"path":"@od","parents":true}
Neuer Ordner bitte: @od
Ordner fehlt: @od
ab morgen Nachtschicht, da brauch ich einen Ordner mit Namen @od
leg an -> @od ((Ordner))
> fs.edit {"path":"@t","edits":[{"old":"@da","new":"@da2","all":true}]}
der Termin in @t stimmt nicht mehr, statt @da gilt @da2
@t: @da -> @da2
In @t steht noch das alte Datum @da, richtig wäre @da2
schreib in @t den @da2 hin wo jetzt der @da steht
verschoben!! in @t alle @da auf @da2 bitte
> fs.search {"path":".","text":"@w"}
wo hatte ich noch gleich das mit @w aufgeschrieben
was hat @who zu @w geschrieben
in welchem Rezept kommt @w vor
steht irgendwo was über @w? ich finds nicht
welche Datei erwähnt @w
mein Enkel fragt nach @w, ich weiß ich habs irgendwo notiert
> fs.search {"path":".","name_glob":"@pl","kind":"file"} ;; fs.move {"paths":"$1","into":"@d"}
die beiden @pl liegen im falschen Ordner, gehören nach @d
@pl -> @d
alle @pl sollen künftig in @d wohnen
die @pl da, die sollen mal alle rüber in den Ordner @d, den Rest lass so
> fs.search {"path":".","name_glob":"@one","kind":"file"} ;; fs.read {"path":"$1.0"}
lies mir @one vor, hab die Brille nicht auf
was steht nochmal drin, ich mein @one
mach mal @one auf
> fs.search {"path":".","name_glob":"@onem","kind":"file"} ;; fs.move {"from":"$1.0","into":"@d"}
@onem hätt ich gern im Ordner @d
räum @onem weg, und zwar nach @d
> fs.search {"path":".","name_glob":"* *","kind":"file"} ;; fs.move {"paths":"$1","pattern":{"find":" ","replace":"_"}}
Leerzeichen in den Dateinamen, der Build stolpert drüber, mach Unterstriche draus
mein Skript kommt mit Blanks in Namen nicht klar, überall _ statt Leerzeichen
> sh awk -F, '$@c == "@cell" { s += $@c2 } END { print s }' @onlycsv
summier in @onlycsv Spalte @c2, aber nur wo in Spalte @c @cell steht
wie viel kommt in @onlycsv für @cell zusammen? Betrag ist Spalte @c2, Name Spalte @c
@onlycsv: Summe Spalte @c2 wenn Spalte @c = @cell
> fs.search {"path":".","name_glob":"*.@ext","not_glob":"@skip"}
wo liegen hier .@ext, @skip interessiert mich nicht
zeig alle @ext Dateien, aber nicht die aus @skip
> fs.extract {"archive":"@z","to":"@d"}
pack @z aus, und zwar nach @d
nach @d gehört das, was in @z steckt
@z entpackt in @d, so hätt ichs gern
""")
say("id", """
> fs.delete {"paths":["@o"]}
@o udah ga kepake sejak pindah kantor, buang aja
aduh @o masih nongol, hapus dong
@o ini biang kerok, singkirkan ya
tolong @o dihilangkan, yang lain biarin
kemarin nyoba aplikasi copy-copy gitu, sisanya @o, hapus
> fs.move {"renames":[{"from":"@f","to":"@g"}]}
@f namanya jelek, jadiin @g
ganti nama: @f -> @g
salah ketik waktu nyimpen, harusnya @g bukan @f
dosen minta nama filenya @g, punyaku masih @f
pengennya @f itu namanya @g
> fs.move {"from":"@o","into":"@od"}
@o nyasar di sini, tempatnya di @od
@o => @od ((pindah))
taruh @o di folder yang namanya @od ya
mulai sekarang @o tinggalnya di @od
> fs.copy {"from":"@f","into":"@d"}
@f harus ada juga di @d, jangan dipindah!!
istri saya butuh @f, taruh salinannya di @d
rangkap satu @f ke @d, yang asli biar di sini
> fs.mkdir {"path":"@od","parents":true}
folder baru tolong: @od
belum ada folder @od, bikinin
besok shift malam, butuh folder namanya @od
bikin -> @od ((folder))
> fs.edit {"path":"@t","edits":[{"old":"@da","new":"@da2","all":true}]}
acaranya mundur, di @t tanggal @da jadi @da2
@t: @da -> @da2
di @t masih tertulis @da, yang bener @da2
tulis @da2 di @t di tempat yang sekarang @da
> fs.search {"path":".","text":"@w"}
dimana ya aku nulis soal @w
si @who nulis apa tentang @w
resep mana aja yang pakai @w
file mana yang nyebut @w
cucu nanya soal @w, kayaknya pernah kucatat
> fs.search {"path":".","name_glob":"@pl","kind":"file"} ;; fs.move {"paths":"$1","into":"@d"}
kedua @pl salah tempat, mestinya di @d
@pl -> @d
@pl itu semuanya mestinya ngumpul di @d
@pl pindahin ke folder @d, sisanya jangan diapa-apain
> fs.search {"path":".","name_glob":"@one","kind":"file"} ;; fs.read {"path":"$1.0"}
bacain @one dong, kacamata ketinggalan
isinya @one apa sih
coba buka @one
> fs.search {"path":".","name_glob":"* *","kind":"file"} ;; fs.move {"paths":"$1","pattern":{"find":" ","replace":"_"}}
nama file ada spasinya, buildnya error terus, ganti _ semua
spasi di nama file bikin script ngambek, jadikan garis bawah
> sh awk -F, '$@c == "@cell" { s += $@c2 } END { print s }' @onlycsv
total kolom @c2 di @onlycsv khusus yang kolom @c nya @cell
@cell habis berapa di @onlycsv? nilainya kolom @c2, namanya kolom @c
@onlycsv: jumlah kolom @c2 kalau kolom @c = @cell
> fs.search {"path":".","name_glob":"*.@ext","not_glob":"@skip"}
cari .@ext tapi @skip dilewati aja
.@ext ada di mana aja, yang di @skip ga usah
> fs.extract {"archive":"@z","to":"@d"}
@z dibuka, isinya ke @d
isi @z tempatnya di @d, ekstrak
""")

say("de", """
> fs.delete {"paths":["@f"]}
mit @f bin ich durch, kannst du entsorgen
Papierkorb auf, @f rein, Papierkorb zu :)
@f war nur zum Testen da ... tschüss
ich hab @f doppelt bezahlt und ausgedruckt, die Datei selber braucht keiner mehr, lösch sie
von mir aus kann @f weg, die anderen aber nicht anrühren
lösch ... nee warte, doch: @f löschen
> fs.delete {"paths":["@f","@f2"]}
sowohl @f als auch @f2 dürfen gehen
@f und @f2 -> löschen, mehr nicht
tonne: @f; @f2
@f ist Müll und @f2 genauso
> fs.delete {"paths":["@d"],"recursive":true}
im Ordner @d ist nur noch alter Kram, der ganze Ordner kann weg
der Ordner @d samt Inhalt: raus damit
Projekt vorbei, den Ordner @d komplett löschen bitte
> fs.move {"renames":[{"from":"@d","to":"@dn"}]}
der Ordner heißt @d, ich hätte lieber @dn
Ordner @d umtaufen in @dn
aus dem Ordner @d wird der Ordner @dn
> fs.move {"renames":[{"from":"@f","to":"@g"}]}
@g statt @f als Dateiname, geht das?
wer nennt denn bitte eine Datei @f, das muss @g heißen
@f → @g
die Datei @f hört ab heute auf den Namen @g
neuer Name für @f gesucht, gefunden: @g
@f, also die Datei, die bitte in @g umbenennen, Inhalt bleibt
> fs.move {"from":"@f","into":"@d"}
@f gehört eigentlich zu den anderen nach @d
für den Umzug: @f in den Ordner @d
Könnten Sie so nett sein und @f in den Ordner @d legen? Vielen Dank im Voraus!
@f liegt hier falsch. Ordner @d wäre richtig.
in den Ordner @d muss noch @f rein, hier brauch ichs nicht
@f rüber nach @d, aber dalli
> fs.move {"paths":["@f","@f2"],"into":"@d"}
@f sowie @f2 wandern nach @d
nach @d: @f und @f2
die zwei hier, @f und @f2, bitte in den Ordner @d verschieben
> fs.copy {"from":"@f","to":"@g"}
mach von @f eine Zweitfassung namens @g
@g soll ein Klon von @f sein
bevor ich an @f rumbastel: Kopie als @g
kopie: @f => @g
> fs.copy {"from":"@f","to":"@f.bak"}
sicher mir @f bevor ich Mist baue
ich trau mich nicht an @f ran, mach erst ne Sicherung davon
backup von @f pls
> fs.copy {"from":"@d","to":"@dn"}
vom Ordner @d eine komplette Kopie mit Namen @dn
Ordner @d duplizieren, die Kopie soll @dn heißen
> fs.mkdir {"path":"@dn","parents":true}
wo soll ich das alles hintun? leg mir mal @dn an
hiermit wünsche ich mir einen Ordner @dn
Ordner: @dn, gibts noch nicht
Ich möchte, dass es hier ein Verzeichnis @dn gibt.
neuer ordner @dn thx
> fs.mkdir {"path":"@od/@dn","parents":true}
in @od bitte noch einen Unterordner @dn
Unterordner @dn anlegen, aber innerhalb von @od
> fs.mkdir {"path":"@od","parents":true} ;; fs.mkdir {"path":"@od2","parents":true}
zwei Ordner brauch ich: @od und @od2
anlegen bitte, @od und dann noch @od2
> fs.write {"path":"@gt","content":"@bt","expect_hash":"absent"}
neue Datei @gt, Inhalt: @bt
leg @gt an, drin soll stehen: @bt
@gt <- @bt ((neu))
diktier dir was für @gt: @bt
> fs.write {"path":"@t","content":"@bt","append":true}
schreib noch drunter in @t: @bt
@t: unten dran @bt
häng an @t folgendes an: @bt
todo für @t: @bt
Mir ist noch was eingefallen für @t: @bt
an den Schluss von @t muss: @bt
> fs.write {"path":"@gt","content":"","expect_hash":"absent"}
leere Datei @gt, mehr nicht
ich brauch nur ein leeres @gt, Inhalt schreib ich selber
touch @gt
> fs.edit {"path":"@t","edits":[{"old":"@q","new":"@q2","all":true}]}
in @t hab ich dauernd @q geschrieben, gemeint war @q2
Autokorrektur hat in @t überall @q draus gemacht, ich wollte @q2
@q2 statt @q, in @t, überall
schreib in @t @q2 wo @q steht
@q raus, @q2 rein, Datei @t
die Firma heißt nicht mehr @q sondern @q2, bitte in @t anpassen
> fs.edit {"path":"@t","edits":[{"old":"@q","new":"","all":true}]}
@q soll in @t nirgends mehr vorkommen
streich jedes @q aus @t, sonst nichts
> fs.read {"path":"@t"}
zeig her was in @t drinsteht
ich komm grad nicht an meinen Editor, was ist der Text von @t
@t lesen, nicht ändern!
was hab ich in @t eigentlich geschrieben
> fs.read {"path":"@t","last_lines":@n}
von @t reicht mir der Schluss, @n Zeilen
die @n untersten Zeilen in @t
was kam zuletzt in @t, so @n Zeilen
> fs.read {"path":"@t","from_line":1,"max_lines":@n}
nur der Kopf von @t, @n Zeilen
@t, die ersten @n Zeilen, Rest ist mir egal
> fs.list {"path":"@d"}
in @d, was liegt da so rum
bin neu hier, was gibts im Ordner @d
schau mal in @d rein und sag was da ist ((nichts löschen!))
@d -> Inhalt?
> fs.list {"path":"@d","kind":"folder"}
nur die Ordner in @d, keine Dateien
welche Unterordner gibts in @d
> fs.list {"path":"@d","recursive":true,"limit":1,"kind":"file"} => ok @cnt
wie viele Dateien hab ich in @d angesammelt
@d: Dateien zählen
die Leute sagen ich bin ein Messie, wie viele Dateien liegen denn in @d
> fs.list {"path":".","recursive":true,"limit":1,"kind":"file","glob":"*.@ext"} => ok @cnt
.@ext - wie viele sinds insgesamt
Anzahl @{ext}s hier mit Unterordnern
> fs.list {"path":".","recursive":true,"sort":"size","limit":1,"kind":"file"}
welche Datei ist hier der dickste Brocken
die allergrößte Datei hier, welche ist das
> fs.list {"path":".","recursive":true,"sort":"size","limit":@n,"kind":"file","glob":"*.@ext"}
top @n der .@ext nach Größe
die @n dicksten @ext-Dateien
> fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file"}
welche Datei hab ich hier als letztes angefasst
woran saß ich zuletzt? nur die eine Datei
> fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"@newest"} ;; fs.read {"path":"$1.0"}
lies mir @newest vor
mach @newest auf
> fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"@newest"} ;; fs.copy {"paths":"$1","into":"@d"}
kopier @newest nach @d
@newest auch in den Ordner @d
> fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"@newest"} ;; fs.move {"paths":"$1","into":"@d"}
@newest bitte nach @d verschieben
@newest -> @d
> fs.list {"path":".","recursive":true,"sort":"modified","reverse":true,"limit":1,"kind":"file","glob":"@oldest"} ;; fs.delete {"paths":"$1"}
lösch @oldest, die anderen bleiben
@oldest kannst du wegwerfen
> fs.list {"path":".","recursive":true,"sort":"size","limit":1,"kind":"file","glob":"*.@ext"} ;; fs.delete {"paths":"$1"}
die größte @ext-Datei löschen, nur die eine
> fs.list {"path":".","recursive":true,"sort":"size","limit":@n,"kind":"file"} ;; fs.move {"paths":"$1","into":"@d"}
die @n größten Dateien auslagern nach @d
> fs.disk_usage {"path":"@d"}
wie fett ist der Ordner @d inzwischen
@d, wie viel GB sind das
krieg ich @d noch auf ne CD? Größe bitte
> fs.disk_usage {"path":".","by":"folders","top":10}
wer von den Ordnern hier frisst den meisten Platz
Platz futsch, welche Ordner sinds
> fs.stat {"path":"@f"}
von wann stammt @f
hab ich überhaupt noch ein @f?
@f ... wie groß, wann geändert
> fs.count {"paths":["@t"]}
die Lehrerin will 500 Wörter, wie viele hat @t
wie viele Zeilen sinds in @t
@t Wörter zählen
> fs.hash {"paths":["@f","@f2"]}
sind @f und @f2 Bit für Bit gleich
hab ich @f zweimal? vergleich mit @f2
> fs.chmod {"paths":["@x"],"mode":"+x"}
permission denied bei @x, mach das ausführbar
@x soll per Doppelklick laufen, ist aber nicht ausführbar
> fs.chmod {"paths":["@f"],"mode":"go-rwx"}
@f ist privat, außer mir darf das keiner lesen
meine Mitbewohner schnüffeln, sperr @f für alle anderen
> fs.chmod {"paths":["@f"],"mode":"a-w"}
an @f darf nichts mehr geändert werden
friere @f ein, nur noch lesbar
> fs.archive {"paths":["@f","@f2"],"to":"@zn"}
in @zn kommen @f und @f2
@f plus @f2 als @zn, muss per Mail raus
> fs.archive {"paths":["@d"],"to":"@zn"}
in @zn soll der Ordner @d rein
der Ordner @d als @zn verpackt, Originale bleiben
pack alles aus dem Ordner @d in @zn
> fs.archive {"paths":["@d"],"to":"@d.zip"}
todo: ordner @d zippen
der Ordner @d ist zu groß für die Mail, zipp den mal
> fs.extract {"archive":"@z","to":"@zstem"}
hab @z runtergeladen, was nun? auspacken bitte
@z aufmachen ((also entpacken))
@z ist noch gezippt, ich brauch den Inhalt
> fs.extract {"archive":"@z","to":".","list_only":true}
was ist in @z drin? noch nicht entpacken
nur gucken: @z
> fs.extract {"archive":"@z","to":"."}
@z direkt hier auspacken, kein neuer Ordner
""")

say("de", """
> fs.search {"path":".","name_glob":"@pl","kind":"file"}
zeig mir welche @pl ich hier hab, bloß nichts löschen
@pl gesucht!
die @pl, wo sind die denn alle
hab ich noch @pl von früher? nur nachsehen
> fs.search {"path":".","name_glob":"@pl","kind":"file"} ;; fs.delete {"paths":"$1"}
@pl will keiner mehr sehen, alle löschen
die beiden @pl können in die Tonne
sämtliche @pl entsorgen, sonst aber nix anrühren
> fs.search {"path":".","name_glob":"@pl","kind":"file"} ;; fs.copy {"paths":"$1","into":"@d"}
beide @pl bitte auch nach @d, also kopieren
@pl kopieren => @d
die @pl bleiben wo sie sind, aber in @d soll auch je eine Kopie liegen
> fs.search {"path":".","name_glob":"@pl","kind":"file"} ;; fs.archive {"paths":"$1","to":"@zn"}
die @pl will das Finanzamt, alle zusammen in @zn
alle @pl => @zn
pack meine @pl in @zn, die Originale lass liegen
> fs.search {"path":"@d","name_glob":"@pl","kind":"file"} ;; fs.delete {"paths":"$1"}
die @pl in @d können weg, die woanders nicht
@pl löschen aber nur in @d
> fs.search {"path":"@d","name_glob":"@pl","kind":"file"} ;; fs.move {"paths":"$1","into":"@d2"}
die @pl aus @d nach @d2
in @d liegen @pl rum, die gehören nach @d2
> fs.search {"path":".","name_glob":"@one","kind":"file"}
ich glaub ich hab @one verlegt
@one — wo?
hat hier irgendwer @one gesehen, find die mal
> fs.search {"path":".","name_glob":"@one","kind":"file"} ;; fs.delete {"paths":["$1.0"]}
@one ist längst überholt, lösch sie
@one brauchts nicht mehr, weg
> fs.search {"path":".","name_glob":"@one","kind":"file"} ;; fs.copy {"from":"$1.0","into":"@d"}
@one bräuchte ich zusätzlich in @d, Original nicht bewegen
kopier doch mal @one in den Ordner @d
> fs.search {"path":".","name_glob":"@one","kind":"file"} ;; fs.move {"from":"$1.0","into":"@d"}
@one soll ab sofort in @d liegen
@one bitte nach @d räumen
> fs.search {"path":".","name_glob":"@one","kind":"file"} ;; fs.stat {"path":"$1.0"}
von wann ist @one eigentlich
@one, wie viel MB hat die
> fs.search {"path":".","name_glob":"@onem","kind":"file"} ;; fs.read {"path":"$1.0"}
ich müsste nochmal in @onem reinschauen, zeig
lies @onem vor
> fs.search {"path":".","name_glob":"@onem","kind":"file"} ;; fs.delete {"paths":["$1.0"]}
@onem kannste löschen, ist vom Vorjahr
> fs.search {"path":".","name_glob":"@onem","kind":"file"} ;; fs.copy {"from":"$1.0","into":"@d"}
@onem auch in den Ordner @d, bitte als Kopie
> fs.search {"path":".","name_glob":"@kk"} ;; fs.move {"paths":"$1","into":"@d"}
meine @kk gehören alle nach @d, hier herrscht Chaos
@kk => Ordner @d
alle @kk in den Ordner der @d heißt
> fs.search {"path":".","name_glob":"@kk"} ;; fs.copy {"paths":"$1","into":"@d"}
@kk auch auf @d ziehen, aber hier behalten
von allen @kk eine Kopie nach @d
> fs.search {"path":".","name_glob":"@kk"}
wo sind eigentlich meine ganzen @kk
gibts hier @kk?
> fs.search {"path":"@d","name_glob":"@kk"}
@kk in @d anzeigen, nix verschieben
was hab ich an @kk in @d
> fs.search {"path":".","name_glob":"@kk","newer_than_ms":"1w"}
welche @kk sind diese Woche dazugekommen
> fs.search {"path":".","name_glob":"@kk","older_than_ms":"@aw"} ;; fs.delete {"paths":"$1"}
@kk die älter sind als @aw löschen
> fs.search {"path":".","kind":"file","min_bytes":"@sw"}
Dateien die mehr als @sw haben, welche sind das
alles über @sw zeigen
> fs.search {"path":".","kind":"file","min_bytes":"@size"} ;; fs.move {"paths":"$1","into":"@d"}
Dateien über @size => Ordner @d
der Laptop ist voll, schieb alles größer @size nach @d
> fs.search {"path":".","kind":"file","older_than_ms":"@aw"}
was liegt hier schon länger als @aw rum? nur Liste bitte
Dateien älter als @aw
> fs.search {"path":".","name_glob":"*.@ext","older_than_ms":"@aw"} ;; fs.move {"paths":"$1","into":"@d"}
@ext-Dateien älter als @aw ins Archiv, das ist der Ordner @d
.@ext, älter als @aw -> @d
> fs.search {"path":".","name_glob":"*.@ext","older_than_ms":"@aw"} ;; fs.delete {"paths":"$1"}
jede .@ext die mehr als @aw auf dem Buckel hat, löschen
nur die alten .@ext weg ((älter als @aw)), die neuen lass
> fs.search {"path":".","name_glob":"*.@ext"} ;; fs.delete {"paths":"$1"}
diese ewigen .@ext Dateien nerven, alle raus
@ext kann alles weg hier
> fs.search {"path":".","name_glob":"*.@ext"} ;; fs.move {"paths":"$1","into":"@d"}
alles mit .@ext am Ende soll nach @d
in den Ordner @d sollen sämtliche .@ext, anderes bitte nicht
> fs.search {"path":"@d","name_glob":"*.@ext"} ;; fs.copy {"paths":"$1","into":"@d2"}
kopier die .@ext aus @d nach @d2
von @d nach @d2 alle @ext ((Kopie))
> fs.search {"path":"@d","name_glob":"*.@ext"} ;; fs.move {"paths":"$1","into":"@d2"}
hol alle .@ext aus @d raus und leg sie nach @d2
.@ext: @d -> @d2
> fs.search {"path":".","kind":"file","not_glob":"@ng","depth":1} ;; fs.move {"paths":"$1","into":"@d"}
alle Dateien hier nach @d, bloß @ng bleibt
bis auf @ng soll hier jede Datei nach @d
> fs.search {"path":".","kind":"file","not_glob":"@ng","depth":1} ;; fs.delete {"paths":"$1"}
räum hier aus, nur @ng nicht, alle anderen Dateien löschen
@ng ist heilig, die restlichen Dateien hier können weg
> fs.search {"path":".","name_glob":"*.@ext","not_glob":"@{ns}.@ext"} ;; fs.delete {"paths":"$1"}
.@ext alle weg, Ausnahme @{ns}.@ext
lösch die @ext-Dateien, @{ns}.@ext will ich aber behalten
> fs.search {"path":".","name_glob":"*.@ext","not_glob":"@skip"} ;; fs.delete {"paths":"$1"}
alle .@ext löschen, die in @skip bitte nicht
Finger weg von @skip, sonst alle .@ext löschen
> fs.search {"path":".","text":"@q","not_glob":"@skip"}
wo steht @q, @skip überspringen
such @q, aber nicht in @skip
> fs.search {"path":"@d","text":"@w"}
steht in @d irgendwas zu @w
was haben wir in @d über @w
> fs.search {"path":".","name_glob":"*.@te","text":"@w"}
in welchen @te-Dateien kommt @w vor
nur .@te durchsuchen nach @w
> fs.search {"path":".","name_glob":"*.@eo"} ;; fs.move {"paths":"$1","pattern":{"find":"\\\\.@eo$","replace":".@en"}}
die Endung .@eo muss überall .@en werden
Endungen: .@eo zu .@en
> fs.search {"path":".","name_glob":"*.@ext"} ;; fs.move {"paths":"$1","pattern":{"find":"^","replace":"@{part}_"}}
allen .@ext ein @{part}_ voranstellen
jede @ext Datei soll mit @{part}_ anfangen
> fs.search {"path":".","name_glob":"*@part*","kind":"file"} ;; fs.move {"paths":"$1","pattern":{"find":"@part","replace":"@{part2}"}}
in den Dateinamen @part durch @part2 ersetzen
alle Dateien mit @part im Namen sollen statt @part lieber @part2 heißen
> fs.search {"path":".","name_glob":"*@part*","kind":"file"} ;; fs.move {"paths":"$1","into":"@d"}
alles was @part im Namen trägt nach @d
> fs.search {"path":".","kind":"file","empty":true} ;; fs.delete {"paths":"$1"}
Dateien ohne Inhalt, weg damit
da sind Dateien mit null Byte, die stören, löschen
> fs.search {"path":".","kind":"file","empty":true}
sind hier leere Dateien? bloß nachschauen
> fs.search {"path":".","kind":"folder","empty":true} ;; fs.delete {"paths":"$1"}
Ordner, in denen nichts drin ist, brauch ich nicht. Löschen.
> sh for i in $(seq @ra @re); do mkdir -p @s1$i; done
Ordner @{s1}@ra bis @s1@re bitte
ich brauch @s1@ra bis einschließlich @s1@re als Ordner
> sh for i in $(seq 1 @k); do touch @s1$i.txt; done
leere Dateien @{s1}1.txt bis @{s1}@k.txt
> fs.list {"path":".","hidden":true,"glob":".*"}
welche versteckten Dateien gibts hier
alles was mit nem Punkt anfängt zeigen
> fs.list {"path":"@d","sort":"modified"}
@d nach Datum
@d bitte zeigen, Neuestes zuerst
> sh find . -type f -exec md5sum {} + | sort | uniq -w32 -D
hab ich irgendwas zweimal hier? nur anzeigen
doppelte Dateien finden, löschen mach ich selbst
> fs.symlink {"target":"@f","link":"@g"}
leg mir einen Link @g an der auf @f zeigt
> fs.watch {"path":"@d","for_ms":"@dur"}
behalt @d mal @dur im Auge
wenn sich in @d in den nächsten @dur was tut, will ich es wissen
""")
say("de", """
> sh awk -F, '$@c == "@cell" { s += $@c2 } END { print s }' @onlycsv
nur die Zeilen mit @cell in Spalte @c: was ergibt Spalte @c2 von @onlycsv zusammen
Kassenwartin hier: Summe von Spalte @c2 in @onlycsv, aber bloß die @cell Zeilen ((Spalte @c))
addiere in @onlycsv die @c2. Spalte, wenn die @c. Spalte @cell ist
> sh awk -F, '$@c == "@cell"' @onlycsv
aus @onlycsv nur die Zeilen wo in Spalte @c @cell steht
@onlycsv filtern: Spalte @c = @cell
> sh awk -F, '$@c == "@cell"' @onlycsv | wc -l
wie oft steht in Spalte @c von @onlycsv @cell
Anzahl Zeilen mit @cell in Spalte @c, Datei @onlycsv
> sh awk -F, '$@c > @num' @onlycsv
@onlycsv, Zeilen in denen Spalte @c über @num liegt
wer hat mehr als @num in Spalte @c von @onlycsv
> sh awk -F, '{ s += $@c } END { print s }' @onlycsv
was macht Spalte @c von @onlycsv unterm Strich
Summe @onlycsv Spalte @c
> sh awk '!seen[$0]++' @txt
@txt ohne Wiederholungen, aber Reihenfolge behalten
doppelte Zeilen aus @txt ausblenden, nicht sortieren, Datei nicht ändern
> sh sort -u @txt
@txt sortiert und jede Zeile nur einmal
alphabetisch und ohne Doppelte: @txt
> sh sort @txt | uniq -d
welche Zeilen kommen in @txt mehrfach vor
Doppelgänger in @txt zeigen
> sh sort @txt | uniq -c | sort -rn
wie häufig ist jede Zeile in @txt, Häufigste oben
> sh grep -c @barepat @txt
in wie vielen Zeilen von @txt kommt @barepat vor
> sh grep -n @barepat @txt
Zeilen mit @barepat in @txt, Zeilennummer dazu
> sh grep -v @barepat @txt
@txt zeigen aber ohne die Zeilen mit @barepat
> sh sed -i '/@barepat/d' @txt
Zeilen mit @barepat haben in @txt nichts zu suchen, raus
aus @txt jede Zeile tilgen in der @barepat vorkommt
> sh sed -i '/^$/d' @txt
in @txt sind lauter Leerzeilen, die stören
> sh sed -i '1d' @txt
die Kopfzeile von @txt muss weg
> sh sed -n '@{span}p' @txt
@txt Zeile @span
mich interessieren in @txt nur die Zeilen @span
> sh sed -n '@{line}p' @txt
Fehler in Zeile @line von @txt, zeig mir die Zeile
> sh cat @txt @txt2 > @out
@txt und danach @txt2 zusammen in @out
aus @txt und @txt2 mach @out
> sh diff @txt @txt2
@txt gegen @txt2, was hat sich getan
worin weicht @txt2 von @txt ab
> sh cut -d, -f@c @onlycsv
nur Spalte @c aus @onlycsv
> sh sort @txt > @out
@txt sortieren, Ergebnis nach @out, Original bleibt
> sh wc -m < @txt
wie viele Zeichen hat @txt, fürs Formular
> sh tail -n +2 @onlycsv | wc -l
wie viele Datensätze in @onlycsv, Überschrift zählt nicht
> sh shuf -n 1 @txt
zieh eine zufällige Zeile aus @txt
> git.status {}
was ist hier git-mäßig noch offen
hab ich was vergessen zu committen
> git.diff {}
was hab ich seit dem letzten Commit geändert
> git.add {"all":true} ;; git.commit {"message":"@baremsg"}
commit: @baremsg
alles rein in den Commit, Text: @baremsg
> git.add {"all":true} ;; git.commit {"message":"@msg"} ;; git.push {}
commit @msg und push
erst committen mit @msg, dann ab zum Server damit
> git.add {"paths":["@anyfile"]} ;; git.commit {"message":"@msg"}
nur @anyfile einchecken, Text @msg, den Rest nicht
> git.log {"limit":@n}
die @n jüngsten Commits
was war in den letzten @n Commits
> git.log {"author":"@person"}
was hat @person hier alles committed
> git.log {"path":"@anyfile"}
Geschichte von @anyfile in git
> git.checkout {"create":"@new_branch"}
ich will gefahrlos rumprobieren, neuer Branch @new_branch
@new_branch anlegen und wechseln
> git.checkout {"to":"@branch"}
bring mich auf @branch
wechsel: @branch
> git.checkout {"paths":["@anyfile"]}
@anyfile hab ich verhunzt, hol die committete Fassung zurück
> git.branch {}
was gibts für Branches
> git.branch {"delete":"@new_branch"}
@new_branch ist gemerged, der Branch kann weg
> git.merge {"from":"@new_branch"}
bau @new_branch hier ein
> git.pull {}
hol die Änderungen der Kollegen
> git.pull {} ;; git.push {}
erst pullen dann pushen
> sh git stash
git: parken was ich grad hab
> sh git blame @anyfile
wer hat das in @anyfile verbrochen, zeilenweise
> git.clone {"url":"@repo_url","to":"@repo_urlname"}
@repo_url klonen
hol mir den Code von @repo_url
""")
say("de", """
> process.list {"sort":"cpu","limit":10}
Lüfter dreht durch, was läuft da
wer heizt hier die CPU
> process.list {"sort":"memory","limit":10}
was frisst den RAM
wer belegt so viel Arbeitsspeicher
> process.list {"sort":"memory","limit":@n}
Top @n beim Speicherverbrauch
> process.kill {"name":"@prog"}
@prog reagiert nicht mehr, abschießen
@prog hängt. Beenden.
mach @prog aus
> process.kill {"pid":@pid}
Prozess @pid soll weg
pid @pid -> kill
> process.list {"name":"@prog"}
läuft @prog oder nicht
lebt @prog noch
> system.disk {}
Platte voll? wie viel ist noch frei
reicht der Platz noch für Urlaubsvideos
> system.memory {}
RAM frei?
wie viel Arbeitsspeicher steckt noch ungenutzt drin
> system.uptime {}
wann war der letzte Neustart
seit wann ist die Kiste an
> system.info {}
was ist das hier für ein Rechner
welches Betriebssystem hab ich
> system.network {}
meine IP?
unter welcher Adresse bin ich im Netz
> net.ping {"host":"1.1.1.1"}
bin ich offline oder spinnt nur der Browser
Internet da?
> net.ping {"host":"@host"}
antwortet @host
ist @host erreichbar? die Kundin beschwert sich
> net.port_check {"host":"@host","port":@port}
Port @port auf @host offen?
komm ich bei @host auf @port durch
> net.connections {"listening":true,"port":@port}
wer blockiert mir Port @port
> net.connections {"listening":true}
welche Ports lauschen hier
> net.dns_lookup {"host":"@name_host"}
welche IP steckt hinter @name_host
> net.download {"url":"@dl","to":"@dlname"}
@dl runterladen
lad das mal: @dl
> net.download {"url":"@dl","to":"@g"}
@dl laden und als @g speichern
> net.http_request {"url":"@api"}
was liefert @api zurück
> time.now {"zone":"@city"}
meine Tochter wohnt in @city, wie spät ist es da
Uhrzeit @city
> time.now {}
wie spät
> system.env {"name":"@var"}
was steht in der Variable @var
> fs.mkdir {"path":"@dn","parents":true} ;; fs.move {"from":"@f","into":"@dn"}
Ordner @dn anlegen; @f da rein
neuer Ordner @dn, und dann @f dorthin verschieben
es braucht einen Ordner @dn, und sobald es den gibt soll @f rein
> fs.mkdir {"path":"@dn","parents":true} ;; fs.search {"path":".","name_glob":"*.@ext"} ;; fs.move {"paths":"$2","into":"@dn"}
mach einen Ordner @dn und tu alle .@ext da hinein
Ordner @dn neu, danach alle @ext Dateien rein
> fs.mkdir {"path":"@dn","parents":true} ;; fs.search {"path":".","name_glob":"@pl","kind":"file"} ;; fs.move {"paths":"$2","into":"@dn"}
neuer Ordner @dn für meine @pl, gleich alle reinschieben
die @pl sollen in einen neuen Ordner, @dn soll er heißen
> fs.mkdir {"path":"@dn","parents":true} ;; fs.copy {"from":"@f","into":"@dn"}
1. Ordner @dn 2. @f da reinkopieren
> fs.copy {"from":"@f","into":"@d"} ;; fs.delete {"paths":["@f2"]}
@f nach @d kopieren und @f2 löschen
> fs.move {"from":"@f","into":"@d"} ;; fs.list {"path":"@d"}
@f nach @d und dann zeig mir @d
> fs.move {"from":"@f","into":"@d"} ;; fs.delete {"paths":["@f2"]}
@f soll nach @d; @f2 löschen
erst @f nach @d verschieben, wenn das erledigt ist @f2 wegwerfen
> fs.archive {"paths":["@d"],"to":"@zn"} ;; fs.delete {"paths":["@d"],"recursive":true}
Ordner @d in @zn packen, danach den Ordner löschen
> fs.extract {"archive":"@z","to":"@d"} ;; fs.list {"path":"@d"}
@z nach @d entpacken und zeigen was angekommen ist
> fs.extract {"archive":"@z","to":"@zstem"} ;; fs.delete {"paths":["@z"]}
@z auspacken; das Zip selbst dann weg
> fs.copy {"from":"@t","to":"@t.bak"} ;; fs.edit {"path":"@t","edits":[{"old":"@q","new":"@q2","all":true}]}
erst @t sichern, danach darin @q durch @q2 ersetzen
> fs.edit {"path":"@t","edits":[{"old":"@q","new":"@q2","all":true}]} ;; fs.read {"path":"@t"}
in @t @q durch @q2 ersetzen und das Ergebnis zeigen
> fs.move {"renames":[{"from":"@g","to":"@g2"}]} ;; fs.move {"from":"@g2","into":"@d"}
@g erst in @g2 umbenennen, dann nach @d damit
> net.download {"url":"@dlzip","to":"@dlzipname"} ;; fs.extract {"archive":"@dlzipname","to":"@dlzipstem"}
@dlzip holen und gleich auspacken
> net.ping {"host":"@host"} ;; net.port_check {"host":"@host","port":@port}
@host anpingen und Port @port testen
> system.memory {} ;; system.disk {}
RAM und Plattenplatz, beides
""")

# ================================================================ Spanish

say("es", """
> fs.delete {"paths":["@o"]}
@o ya cumplió su función, que descanse en paz ((bórralo))
desde que cambié de compu @o no sirve pa nada, elimínalo
otra vez @o... quítalo de mi vista pls
ayer jugué con una app de copiar y me dejó @o, fuera con eso
basura: @o
> fs.delete {"paths":["@f"]}
me da cosa pero bueno, bórrame @f
lo de @f ya lo imprimí, el archivo ya no hace falta, elimínalo porfa
@f se va, los demás se quedan
tira @f a la basura
¿te importaría eliminar @f?
el que sobra es @f, quítalo y no toques nada más
bórralo no, espera... sí, borra @f
> fs.delete {"paths":["@f","@f2"]}
ni @f ni @f2 me sirven ya, los dos a la basura
a eliminar: @f, @f2
@f y también @f2, bórralos, nada más
> fs.delete {"paths":["@d"],"recursive":true}
la carpeta @d enterita, bórrala con todo lo de dentro
ya no trabajo ahí, la carpeta @d entera se puede borrar
carpeta @d => eliminar con todo
> fs.move {"renames":[{"from":"@d","to":"@dn"}]}
la carpeta @d ahora se va a llamar @dn
cámbiale el nombre a la carpeta @d, que sea @dn
carpeta @d -> @dn ((renombrar))
> fs.move {"renames":[{"from":"@f","to":"@g"}]}
qué nombre más feo @f, que se llame @g
renombrar: @f a @g
la profe pide que el archivo se llame @g y el mío se llama @f
donde decía @f ahora que diga @g, hablo del nombre del archivo
@g en vez de @f como nombre
el nombre correcto es @g, no @f, corrígelo
lo guardé como @f por error, debería ser @g
@f → @g
> fs.move {"from":"@o","into":"@od"}
@o no pinta nada aquí, su lugar es @od
@o => @od ((mover))
mete @o en la carpeta que se llama @od
siempre pierdo @o, de ahora en adelante que viva en @od
> fs.move {"from":"@f","into":"@d"}
a la carpeta @d con @f
@f hay que guardarlo en @d, aquí ya no lo quiero
¿sería tan amable de pasar @f a la carpeta @d? Dios se lo pague
en @d es donde tiene que estar @f
órale pásame @f pa la carpeta @d
saca @f de aquí y llévalo a @d
> fs.move {"paths":["@f","@f2"],"into":"@d"}
@f y @f2, los dos, a la carpeta @d
para @d: @f y @f2
mueve tanto @f como @f2 hacia @d
> fs.copy {"from":"@f","into":"@d"}
@f tiene que estar también en @d, no lo muevas!!
mi marido quiere @f, ponle una copia en @d
de @f una copia para @d, el original se queda
@f duplicado en @d porfis
> fs.copy {"from":"@f","to":"@g"}
sácale un duplicado a @f y que se llame @g
antes de meterle mano a @f hazme una copia, @g
copia: @f => @g
> fs.copy {"from":"@f","to":"@f.bak"}
respáldame @f que voy a hacer una burrada
backup de @f antes de que la líe
> fs.copy {"from":"@d","to":"@dn"}
toda la carpeta @d duplicada con el nombre @dn
quiero otra carpeta igual a la carpeta @d, llamada @dn
> fs.mkdir {"path":"@od","parents":true}
Carpeta nueva por favor: @od
falta una carpeta: @od
mañana turno de noche, necesito una carpeta que se llame @od
crear -> @od ((carpeta))
> fs.mkdir {"path":"@dn","parents":true}
dónde pongo todo esto? hazme @dn, una carpeta
que haya aquí un directorio @dn
para los deberes de mi hijo, una carpeta de nombre @dn
carpetita @dn plis
> fs.mkdir {"path":"@od/@dn","parents":true}
dentro de @od otra carpeta más, @dn
subcarpeta @dn en @od
> fs.mkdir {"path":"@od","parents":true} ;; fs.mkdir {"path":"@od2","parents":true}
dos carpetas: @od y @od2
créame @od, y aparte @od2
> fs.write {"path":"@gt","content":"@bt","expect_hash":"absent"}
archivo nuevo @gt, contenido: @bt
hazme @gt que ponga: @bt
te dicto para @gt: @bt
> fs.write {"path":"@t","content":"@bt","append":true}
apúntame en @t: @bt
abajo del todo de @t añade: @bt
se me olvidó algo en @t, agrega: @bt
@t: al final @bt
pendiente en @t: @bt
anota al final de @t esto: @bt
> fs.write {"path":"@gt","content":"","expect_hash":"absent"}
solo quiero @gt vacío, ya escribo yo
archivo @gt en blanco
> fs.edit {"path":"@t","edits":[{"old":"@da","new":"@da2","all":true}]}
se pospuso: en @t el @da pasa a @da2
@t: @da -> @da2
en @t sigue la fecha vieja @da, la buena es @da2
pon @da2 en @t donde ahora dice @da
la cita ya no es el @da sino el @da2, arréglalo en @t
> fs.edit {"path":"@t","edits":[{"old":"@q","new":"@q2","all":true}]}
el corrector me puso @q por todo @t, yo quería @q2
@q2 en lugar de @q, en @t, en todos lados
@q fuera, @q2 dentro, archivo @t
escribe @q2 en @t donde ponga @q
ya no se llama @q, se llama @q2, actualiza @t
en @t me equivoqué, puse @q y era @q2
> fs.edit {"path":"@t","edits":[{"old":"@q","new":"","all":true}]}
que @q no aparezca más en @t
de @t quita todos los @q y ya
> fs.read {"path":"@t"}
a ver qué pone en @t
no tengo editor a mano, cuál es el texto de @t
@t, solo leer, no cambies nada
enséñame @t
> fs.read {"path":"@t","last_lines":@n}
de @t solo el final, @n líneas
qué fue lo último en @t, unas @n líneas
> fs.read {"path":"@t","last_lines":12}
la última docena de líneas de @t
> fs.read {"path":"@t","from_line":1,"max_lines":@n}
el principio de @t, @n líneas y nada más
cabecera de @t: @n líneas
> fs.list {"path":"@d"}
qué tengo metido en @d
acabo de llegar al equipo, qué hay en la carpeta @d
@d: contenido?
asómate a @d, sin tocar nada
> fs.list {"path":"@d","kind":"folder"}
nada más las carpetas de @d, archivos no
> fs.list {"path":"@d","recursive":true,"limit":1,"kind":"file"} => ok @cnt
cuántos archivos se me han juntado en @d
@d: contar archivos
> fs.list {"path":".","recursive":true,"limit":1,"kind":"file","glob":"*.@ext"} => ok @cnt
cuántos .@ext tengo en total
número de @ext acá con subcarpetas
> fs.list {"path":".","recursive":true,"sort":"size","limit":1,"kind":"file"}
cuál es el archivo más gordo de aquí
el que más pesa de todos, ¿cuál es?
> fs.list {"path":".","recursive":true,"sort":"size","limit":@n,"kind":"file","glob":"*.@ext"}
los @n .@ext que más pesan
top @n de .@ext por tamaño
> fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file"}
en qué archivo estuve trabajando la última vez
lo último que toqué aquí, un solo archivo
> fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"@newest"} ;; fs.read {"path":"$1.0"}
léeme @newest
ábreme @newest
> fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"@newest"} ;; fs.copy {"paths":"$1","into":"@d"}
copia @newest en @d
@newest también en la carpeta @d
> fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"@newest"} ;; fs.move {"paths":"$1","into":"@d"}
mueve @newest para @d
@newest -> @d
> fs.list {"path":".","recursive":true,"sort":"modified","reverse":true,"limit":1,"kind":"file","glob":"@oldest"} ;; fs.delete {"paths":"$1"}
borra @oldest, lo demás no
@oldest a la basura
> fs.list {"path":".","recursive":true,"sort":"size","limit":@n,"kind":"file"} ;; fs.move {"paths":"$1","into":"@d"}
los @n archivos más pesados llévatelos a @d
> fs.disk_usage {"path":"@d"}
cuánto pesa ya la carpeta @d
@d, ¿cuántos gigas son?
cabe @d en un pendrive? dime tamaño
> fs.disk_usage {"path":".","by":"folders","top":10}
qué carpetas de aquí se comen el disco
espacio agotado, qué carpetas son las culpables
> fs.stat {"path":"@f"}
de cuándo es @f
¿todavía tengo @f?
@f... tamaño y fecha
> fs.count {"paths":["@t"]}
la maestra pide 500 palabras, cuántas tiene @t
cuántas líneas son @t
> fs.hash {"paths":["@f","@f2"]}
@f y @f2 son exactamente el mismo archivo?
¿tengo repetido @f? compáralo con @f2
> fs.chmod {"paths":["@x"],"mode":"+x"}
permission denied con @x, hazlo ejecutable
@x no arranca por permisos, que se pueda ejecutar
> fs.chmod {"paths":["@f"],"mode":"go-rwx"}
@f es mío y de nadie más, que no lo lea nadie
mis compañeros de piso son unos cotillas, cierra @f a los demás
> fs.chmod {"paths":["@f"],"mode":"a-w"}
@f que quede congelado, solo lectura
> fs.archive {"paths":["@f","@f2"],"to":"@zn"}
en @zn van @f y @f2
@f más @f2 en un @zn, es para mandarlo por correo
> fs.archive {"paths":["@d"],"to":"@zn"}
dentro de @zn va la carpeta @d
la carpeta @d empaquetada como @zn, los originales no se tocan
> fs.archive {"paths":["@d"],"to":"@d.zip"}
pendiente: zip de la carpeta @d
la carpeta @d pesa mucho pal correo, hazla zip
> fs.extract {"archive":"@z","to":"@zstem"}
me bajé @z y ahora qué, descomprímelo
@z sigue comprimido y necesito lo de adentro
abre @z ((descomprimir))
> fs.extract {"archive":"@z","to":"@d"}
en @d quiero lo que hay dentro de @z
@z descomprimido en @d, así me gusta
> fs.extract {"archive":"@z","to":".","list_only":true}
qué trae @z? no lo descomprimas todavía
solo mirar: @z
> fs.extract {"archive":"@z","to":"."}
descomprime @z aquí mismo sin carpeta nueva
""")
say("es", """
> fs.search {"path":".","text":"@w"}
dónde habré escrito lo de @w
qué puso @who sobre @w
qué recetas llevan @w
cuál archivo menciona @w
hay algo por ahí de @w? no lo encuentro
mi nieta pregunta por @w, sé que lo anoté en algún lado
> fs.search {"path":"@d","text":"@w"}
en @d hay algo sobre @w?
> fs.search {"path":".","name_glob":"*.@te","text":"@w"}
en qué .@te sale @w
> fs.search {"path":".","text":"@q","not_glob":"@skip"}
dónde aparece @q, saltándote @skip
> fs.search {"path":".","name_glob":"@pl","kind":"file"}
las @pl, ¿dónde andan? solo dime
tengo @pl viejas por ahí? solo mirar
muéstrame qué @pl hay, no borres nada
> fs.search {"path":".","name_glob":"@plm","kind":"file"}
dónde dejé los @plm
lista mis @plm y no toques nada
> fs.search {"path":".","name_glob":"@pl","kind":"file"} ;; fs.move {"paths":"$1","into":"@d"}
las dos @pl están en mal sitio, van en @d
las @pl => @d
todas las @pl deberían estar en @d
esas @pl de ahí, pásalas a la carpeta @d, el resto déjalo
> fs.search {"path":".","name_glob":"@plm","kind":"file"} ;; fs.move {"paths":"$1","into":"@d"}
ambos @plm a la carpeta @d
los @plm tienen que vivir en @d
@plm -> @d
> fs.search {"path":".","name_glob":"@pl","kind":"file"} ;; fs.delete {"paths":"$1"}
no quiero ver más esas @pl, bórralas
las dos @pl a la basura
> fs.search {"path":".","name_glob":"@plm","kind":"file"} ;; fs.delete {"paths":"$1"}
los @plm ya no valen, elimina todos
fuera los @plm, solo esos
> fs.search {"path":".","name_glob":"@pl","kind":"file"} ;; fs.copy {"paths":"$1","into":"@d"}
las @pl se quedan donde están pero quiero copias en @d
copia ambas @pl => @d
> fs.search {"path":".","name_glob":"@plm","kind":"file"} ;; fs.copy {"paths":"$1","into":"@d"}
los @plm también en @d, copiados
> fs.search {"path":".","name_glob":"@pl","kind":"file"} ;; fs.archive {"paths":"$1","to":"@zn"}
las @pl las pide el gestor, todas juntas en @zn
@zn con las @pl dentro
> fs.search {"path":".","name_glob":"@plm","kind":"file"} ;; fs.archive {"paths":"$1","to":"@zn"}
los @plm todos en @zn, sin borrar los originales
> fs.search {"path":"@d","name_glob":"@pl","kind":"file"} ;; fs.delete {"paths":"$1"}
las @pl de @d fuera, las de otros lados no
> fs.search {"path":"@d","name_glob":"@plm","kind":"file"} ;; fs.move {"paths":"$1","into":"@d2"}
en @d hay @plm que van en @d2
> fs.search {"path":".","name_glob":"@one","kind":"file"}
creo que perdí @one
@one — ¿dónde está?
alguien ha visto @one, búscala
> fs.search {"path":".","name_glob":"@onem","kind":"file"}
no encuentro @onem, ayuda
> fs.search {"path":".","name_glob":"@one","kind":"file"} ;; fs.read {"path":"$1.0"}
léeme @one que no traigo los lentes
qué decía @one
> fs.search {"path":".","name_glob":"@onem","kind":"file"} ;; fs.read {"path":"$1.0"}
necesito revisar @onem, muéstramelo
> fs.search {"path":".","name_glob":"@one","kind":"file"} ;; fs.move {"from":"$1.0","into":"@d"}
@one que esté en @d de ahora en adelante
guárdame @one en la carpeta @d
> fs.search {"path":".","name_glob":"@onem","kind":"file"} ;; fs.move {"from":"$1.0","into":"@d"}
@onem a la carpeta @d, por fa
mete @onem en @d
> fs.search {"path":".","name_glob":"@one","kind":"file"} ;; fs.delete {"paths":["$1.0"]}
@one ya está pagada, bórrala
> fs.search {"path":".","name_glob":"@onem","kind":"file"} ;; fs.delete {"paths":["$1.0"]}
@onem es del año pasado, elimínalo
> fs.search {"path":".","name_glob":"@one","kind":"file"} ;; fs.copy {"from":"$1.0","into":"@d"}
de @one quiero además una copia en @d
> fs.search {"path":".","name_glob":"@onem","kind":"file"} ;; fs.copy {"from":"$1.0","into":"@d"}
@onem cópialo en @d
> fs.search {"path":".","name_glob":"@one","kind":"file"} ;; fs.stat {"path":"$1.0"}
de cuándo es @one
> fs.search {"path":".","name_glob":"@kk"} ;; fs.move {"paths":"$1","into":"@d"}
qué desorden, @kk por todos lados, llévalo todo a @d
@kk => carpeta @d
pon @kk en la carpeta que se llama @d
> fs.search {"path":".","name_glob":"@kk"} ;; fs.copy {"paths":"$1","into":"@d"}
@kk también en @d pero sin quitar nada de aquí
> fs.search {"path":".","name_glob":"@kk"}
dónde están @kk
> fs.search {"path":"@d","name_glob":"@kk"}
enséñame @kk de @d, sin mover nada
> fs.search {"path":".","name_glob":"@kk","newer_than_ms":"1w"}
@kk de esta semana
> fs.search {"path":".","kind":"file","min_bytes":"@sw"}
archivos de más de @sw, ¿cuáles son?
lo que pase de @sw enséñamelo
> fs.search {"path":".","kind":"file","min_bytes":"@size"} ;; fs.move {"paths":"$1","into":"@d"}
archivos de más de @size => carpeta @d
la laptop está llena, pasa a @d lo que pese más de @size
> fs.search {"path":".","kind":"file","older_than_ms":"@aw"}
qué archivos llevan más de @aw sin moverse? solo lista
> fs.search {"path":".","name_glob":"*.@ext","older_than_ms":"@aw"} ;; fs.move {"paths":"$1","into":"@d"}
.@ext con más de @aw -> @d
los .@ext de hace más de @aw al archivo, la carpeta es @d
> fs.search {"path":".","name_glob":"*.@ext","older_than_ms":"@aw"} ;; fs.delete {"paths":"$1"}
fuera cada .@ext que tenga más de @aw
solo los .@ext viejos ((más de @aw)) bórralos, los nuevos déjalos
> fs.search {"path":".","name_glob":"*.@ext"} ;; fs.delete {"paths":"$1"}
estos .@ext me tienen harto, bórralos todos
los @ext ya no los quiero, fuera
> fs.search {"path":".","name_glob":"*.@ext"} ;; fs.move {"paths":"$1","into":"@d"}
todo lo que termine en .@ext va pa la carpeta @d
en @d quiero todos los .@ext y nada más
> fs.search {"path":"@d","name_glob":"*.@ext"} ;; fs.move {"paths":"$1","into":"@d2"}
saca los .@ext de @d y ponlos en @d2
.@ext: @d -> @d2
> fs.search {"path":"@d","name_glob":"*.@ext"} ;; fs.copy {"paths":"$1","into":"@d2"}
copia de @d hacia @d2 todos los .@ext
> fs.search {"path":".","kind":"file","not_glob":"@ng","depth":1} ;; fs.move {"paths":"$1","into":"@d"}
todos los archivos de aquí a @d menos @ng
salvo @ng, cada archivo de aquí se va a @d
> fs.search {"path":".","kind":"file","not_glob":"@ng","depth":1} ;; fs.delete {"paths":"$1"}
@ng es sagrado, los otros archivos de aquí bórralos
> fs.search {"path":".","name_glob":"*.@ext","not_glob":"@{ns}.@ext"} ;; fs.delete {"paths":"$1"}
borra los .@ext, pero @{ns}.@ext lo quiero
.@ext fuera, excepción @{ns}.@ext
> fs.search {"path":".","name_glob":"*.@ext","not_glob":"@skip"} ;; fs.delete {"paths":"$1"}
no toques @skip, fuera de ahí borra todos los .@ext
> fs.search {"path":".","name_glob":"*.@ext","not_glob":"@skip"}
dónde hay .@ext, @skip no me interesa
> fs.search {"path":".","name_glob":"* *","kind":"file"} ;; fs.move {"paths":"$1","pattern":{"find":" ","replace":"_"}}
los espacios en los nombres de archivo me rompen el script, pon _ 
nombres con espacios: guion bajo en vez de espacio en todos los archivos
> fs.search {"path":".","name_glob":"*.@eo"} ;; fs.move {"paths":"$1","pattern":{"find":"\\\\.@eo$","replace":".@en"}}
que todos los .@eo terminen en .@en
> fs.search {"path":".","name_glob":"*.@ext"} ;; fs.move {"paths":"$1","pattern":{"find":"^","replace":"@{part}_"}}
cada .@ext que empiece por @{part}_ en el nombre
> fs.search {"path":".","name_glob":"*@part*","kind":"file"} ;; fs.move {"paths":"$1","pattern":{"find":"@part","replace":"@{part2}"}}
en los nombres de archivo pon @part2 donde diga @part
> fs.search {"path":".","kind":"file","empty":true} ;; fs.delete {"paths":"$1"}
archivos sin nada adentro, bórralos
> fs.search {"path":".","kind":"file","empty":true}
hay archivos vacíos? solo revisa
> fs.search {"path":".","kind":"folder","empty":true} ;; fs.delete {"paths":"$1"}
carpetas sin nada, no las quiero, quítalas
> sh for i in $(seq @ra @re); do mkdir -p @s1$i; done
carpetas desde @s1@ra hasta @s1@re
necesito @s1@ra, y así hasta @s1@re, como carpetas
> sh find . -type f -exec md5sum {} + | sort | uniq -w32 -D
tengo algo repetido aquí? solo enséñame
> fs.symlink {"target":"@f","link":"@g"}
un enlace @g que apunte a @f
> fs.list {"path":".","hidden":true,"glob":".*"}
qué archivos ocultos hay
> sh awk -F, '$@c == "@cell" { s += $@c2 } END { print s }' @onlycsv
soy la tesorera: en @onlycsv suma la columna @c2 nada más de las filas con @cell en la columna @c
cuánto da @cell en @onlycsv? importe en columna @c2, nombre en columna @c
@onlycsv: suma columna @c2 si columna @c = @cell
> sh awk -F, '$@c == "@cell"' @onlycsv
de @onlycsv solo las filas donde la columna @c es @cell
> sh awk -F, '$@c == "@cell"' @onlycsv | wc -l
cuántas filas de @onlycsv tienen @cell en la columna @c
> sh awk -F, '$@c > @num' @onlycsv
quién pasa de @num en la columna @c de @onlycsv
> sh awk -F, '{ s += $@c } END { print s }' @onlycsv
cuánto suma en total la columna @c de @onlycsv
> sh awk '!seen[$0]++' @txt
@txt sin repetidos pero en el mismo orden, sin cambiar el archivo
> sh sort -u @txt
@txt ordenado y cada línea una sola vez
> sh sort @txt | uniq -d
qué líneas están repetidas en @txt
> sh sort @txt | uniq -c | sort -rn
cuántas veces sale cada línea de @txt, las más frecuentes arriba
> sh grep -c @barepat @txt
en cuántas líneas de @txt sale @barepat
> sh grep -v @barepat @txt
@txt pero sin las líneas que llevan @barepat
> sh sed -i '/@barepat/d' @txt
las líneas con @barepat sobran en @txt, quítalas
> sh sed -i '/^$/d' @txt
@txt está lleno de líneas en blanco, quítalas
> sh sed -i '1d' @txt
el encabezado de @txt sobra, quita la primera línea
> sh sed -n '@{span}p' @txt
@txt líneas @span
> sh sed -n '@{line}p' @txt
el error está en la línea @line de @txt, enséñamela
> sh cat @txt @txt2 > @out
junta @txt y luego @txt2 en @out
> sh diff @txt @txt2
en qué no coinciden @txt y @txt2
> sh cut -d, -f@c @onlycsv
de @onlycsv la columna @c y ya
""")

# ================================================================ Portuguese

say("pt", """
> fs.delete {"paths":["@o"]}
@o já deu o que tinha que dar, pode apagar
depois que troquei de notebook o @o ficou sem uso, remove
de novo esse @o... some com ele pfv
ontem brinquei com um app de mover e sobrou @o, joga fora
lixo: @o
> fs.delete {"paths":["@f"]}
dó no coração mas apaga @f
o @f eu já imprimi, não preciso do arquivo, exclui
só o @f vai embora, o resto fica
@f pro lixo
se importa de excluir o @f?
o que tá sobrando é @f, tira e não mexe em mais nada
apaga não, pera... apaga sim, @f
taca fora @f vlw
> fs.delete {"paths":["@f","@f2"]}
nem @f nem @f2 prestam mais, os dois no lixo
pra excluir: @f, @f2
@f e @f2, apaga os dois, mais nada
> fs.delete {"paths":["@d"],"recursive":true}
a pasta @d inteirinha, apaga com tudo que tem
saí daquele emprego, pode excluir a pasta @d toda
pasta @d => excluir com tudo dentro
> fs.move {"renames":[{"from":"@d","to":"@dn"}]}
a pasta @d agora vai se chamar @dn
troca o nome da pasta @d pra @dn
pasta @d -> @dn ((renomear))
> fs.move {"renames":[{"from":"@f","to":"@g"}]}
que nome horrível @f, bota @g
renomear: @f para @g
a professora quer o arquivo com o nome @g e o meu tá @f
onde o arquivo chama @f quero que chame @g
@g em vez de @f como nome
o nome certo é @g, não @f, arruma aí
salvei como @f sem querer, era pra ser @g
@f → @g
> fs.move {"from":"@o","into":"@od"}
@o não tem nada que fazer aqui, o lugar dele é @od
@o => @od ((mover))
enfia o @o na pasta que se chama @od
vivo perdendo @o, de hoje em diante mora em @od
> fs.move {"from":"@f","into":"@d"}
pra pasta @d com o @f
@f tem que ficar em @d, aqui não quero mais
O senhor poderia, por gentileza, passar @f para a pasta @d? Muito grata
em @d é que @f devia estar
ô meu filho, bota @f lá na pasta @d
tira @f daqui e leva pra @d
> fs.move {"paths":["@f","@f2"],"into":"@d"}
@f e @f2, ambos pra pasta @d
para @d: @f e @f2
move tanto @f quanto @f2 pra dentro de @d
> fs.copy {"from":"@f","into":"@d"}
@f tem que ter em @d também, não é pra mover!!
minha esposa quer o @f, deixa uma cópia em @d
do @f uma cópia pra @d, o original fica quieto
xerox do @f na pasta @d
> fs.copy {"from":"@f","to":"@g"}
tira uma segunda via do @f com nome @g
antes de eu bagunçar o @f faz uma cópia, @g
cópia: @f => @g
> fs.copy {"from":"@f","to":"@f.bak"}
salva uma cópia de segurança de @f que vou fazer arte
backup do @f antes que eu estrague
> fs.copy {"from":"@d","to":"@dn"}
a pasta @d toda duplicada com nome @dn
quero outra pasta igual à pasta @d, chamada @dn
> fs.mkdir {"path":"@od","parents":true}
Pasta nova por favor: @od
tá faltando uma pasta: @od
amanhã tem plantão, preciso duma pasta chamada @od
criar -> @od ((pasta))
> fs.mkdir {"path":"@dn","parents":true}
onde boto isso tudo? faz @dn, uma pasta
que exista aqui um diretório @dn
pra lição do meu filho, uma pasta de nome @dn
pastinha @dn pf
> fs.mkdir {"path":"@od/@dn","parents":true}
dentro de @od mais uma pasta, @dn
subpasta @dn em @od
> fs.mkdir {"path":"@od","parents":true} ;; fs.mkdir {"path":"@od2","parents":true}
duas pastas: @od e @od2
cria @od, e separado @od2
> fs.write {"path":"@gt","content":"@bt","expect_hash":"absent"}
arquivo novo @gt, conteúdo: @bt
faz um @gt que diga: @bt
vou ditar pro @gt: @bt
> fs.write {"path":"@t","content":"@bt","append":true}
anota em @t: @bt
lá embaixo de @t acrescenta: @bt
esqueci uma coisa em @t, põe: @bt
@t: no fim @bt
pendência em @t: @bt
escreve no final de @t isto: @bt
> fs.write {"path":"@gt","content":"","expect_hash":"absent"}
só quero um @gt vazio, o texto eu escrevo
arquivo @gt em branco
> fs.edit {"path":"@t","edits":[{"old":"@da","new":"@da2","all":true}]}
adiaram: em @t o @da vira @da2
@t: @da -> @da2
em @t ainda tá a data velha @da, a certa é @da2
bota @da2 em @t onde agora tá @da
a consulta não é mais @da e sim @da2, corrige no @t
> fs.edit {"path":"@t","edits":[{"old":"@q","new":"@q2","all":true}]}
o corretor meteu @q no @t inteiro, eu queria @q2
@q2 no lugar de @q, em @t, em tudo
sai @q, entra @q2, arquivo @t
escreve @q2 em @t onde estiver @q
não chama mais @q, chama @q2, atualiza @t
no @t eu errei, botei @q e era @q2
> fs.edit {"path":"@t","edits":[{"old":"@q","new":"","all":true}]}
que @q não apareça mais em @t
do @t tira todo @q e pronto
> fs.read {"path":"@t"}
deixa eu ver o que tá em @t
tô sem editor, qual é o texto do @t
@t, só ler, não muda nada
me mostra aí o @t
> fs.read {"path":"@t","last_lines":@n}
do @t só o finalzinho, @n linhas
o que entrou por último em @t, umas @n linhas
> fs.read {"path":"@t","last_lines":12}
a última dúzia de linhas do @t
> fs.read {"path":"@t","from_line":1,"max_lines":@n}
o começo do @t, @n linhas e mais nada
topo do @t: @n linhas
> fs.list {"path":"@d"}
o que eu guardei em @d
cheguei agora na equipe, o que tem na pasta @d
@d: conteúdo?
espia a pasta @d, sem mexer em nada
> fs.list {"path":"@d","kind":"folder"}
só as pastas de @d, arquivo não
> fs.list {"path":"@d","recursive":true,"limit":1,"kind":"file"} => ok @cnt
quantos arquivos já juntei em @d
@d: contar arquivos
> fs.list {"path":".","recursive":true,"limit":1,"kind":"file","glob":"*.@ext"} => ok @cnt
quantos .@ext eu tenho ao todo
nº de @ext aqui contando subpastas
> fs.list {"path":".","recursive":true,"sort":"size","limit":1,"kind":"file"}
qual o arquivo mais gordo daqui
o que mais pesa de todos, qual é
> fs.list {"path":".","recursive":true,"sort":"size","limit":@n,"kind":"file","glob":"*.@ext"}
os @n .@ext mais pesados
top @n de .@ext por tamanho
> fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file"}
em que arquivo mexi por último
a última coisa que alterei aqui, um arquivo só
> fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"@newest"} ;; fs.read {"path":"$1.0"}
lê @newest pra mim
abre @newest pra mim
> fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"@newest"} ;; fs.copy {"paths":"$1","into":"@d"}
copia @newest pra @d
@newest também na pasta @d
> fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"@newest"} ;; fs.move {"paths":"$1","into":"@d"}
move @newest pra @d
@newest -> @d
> fs.list {"path":".","recursive":true,"sort":"modified","reverse":true,"limit":1,"kind":"file","glob":"@oldest"} ;; fs.delete {"paths":"$1"}
apaga @oldest, o resto não
@oldest no lixo
> fs.list {"path":".","recursive":true,"sort":"size","limit":@n,"kind":"file"} ;; fs.move {"paths":"$1","into":"@d"}
os @n arquivos mais pesados leva pra @d
> fs.disk_usage {"path":"@d"}
quanto já pesa a pasta @d
@d, são quantos gigas?
@d cabe num pendrive? fala o tamanho
> fs.disk_usage {"path":".","by":"folders","top":10}
que pastas daqui comem o disco
acabou o espaço, quais pastas são culpadas
> fs.stat {"path":"@f"}
de quando é o @f
ainda tenho @f?
@f... tamanho e data
> fs.count {"paths":["@t"]}
a prof pediu 500 palavras, quantas tem o @t
quantas linhas dá o @t
> fs.hash {"paths":["@f","@f2"]}
@f e @f2 são exatamente iguais?
será que tenho @f repetido? compara com @f2
> fs.chmod {"paths":["@x"],"mode":"+x"}
permission denied no @x, torna executável
@x não roda por falta de permissão, deixa executável
> fs.chmod {"paths":["@f"],"mode":"go-rwx"}
@f é meu e de mais ninguém, que ninguém leia
o povo da república é curioso, tranca o @f pros outros
> fs.chmod {"paths":["@f"],"mode":"a-w"}
@f congelado, só leitura
> fs.archive {"paths":["@f","@f2"],"to":"@zn"}
em @zn vão @f e @f2
@f mais @f2 num @zn, é pra mandar por email
> fs.archive {"paths":["@d"],"to":"@zn"}
dentro de @zn vai a pasta @d
a pasta @d empacotada como @zn, originais ficam
> fs.archive {"paths":["@d"],"to":"@d.zip"}
pendente: zipar a pasta @d
a pasta @d não passa no email, zipa
> fs.extract {"archive":"@z","to":"@zstem"}
baixei @z e agora? descompacta
@z ainda tá zipado e preciso do que tem dentro
abre o @z ((descompactar))
> fs.extract {"archive":"@z","to":"@d"}
em @d quero o que tem dentro do @z
@z descompactado em @d, é assim que eu quero
> fs.extract {"archive":"@z","to":".","list_only":true}
o que vem no @z? não descompacta ainda
só olhar: @z
> fs.extract {"archive":"@z","to":"."}
descompacta @z aqui mesmo sem criar pasta
""")
say("pt", """
> fs.search {"path":".","text":"@w"}
onde será que escrevi aquilo de @w
o que @who escreveu sobre @w
que receitas levam @w
qual arquivo menciona @w
tem algo por aí de @w? não acho
minha neta perguntou de @w, sei que anotei em algum canto
> fs.search {"path":"@d","text":"@w"}
em @d tem alguma coisa sobre @w?
> fs.search {"path":".","name_glob":"*.@te","text":"@w"}
em quais .@te aparece @w
> fs.search {"path":".","text":"@q","not_glob":"@skip"}
onde aparece @q, pulando @skip
> fs.search {"path":".","name_glob":"@pl","kind":"file"}
as @pl, cadê? só me fala
ainda tem @pl velhas por aí? só olhar
mostra que @pl existem, não apaga nada
> fs.search {"path":".","name_glob":"@plm","kind":"file"}
onde larguei os @plm
lista os meus @plm e não mexe
> fs.search {"path":".","name_glob":"@pl","kind":"file"} ;; fs.move {"paths":"$1","into":"@d"}
as duas @pl tão no lugar errado, vão em @d
as @pl => @d
todas as @pl deviam estar em @d
essas @pl aí, passa pra pasta @d, o resto deixa
> fs.search {"path":".","name_glob":"@plm","kind":"file"} ;; fs.move {"paths":"$1","into":"@d"}
ambos os @plm pra pasta @d
os @plm têm que morar em @d
@plm -> @d
> fs.search {"path":".","name_glob":"@pl","kind":"file"} ;; fs.delete {"paths":"$1"}
não quero mais ver essas @pl, apaga
as duas @pl no lixo
> fs.search {"path":".","name_glob":"@plm","kind":"file"} ;; fs.delete {"paths":"$1"}
os @plm não valem mais, exclui todos
fora os @plm, só esses
> fs.search {"path":".","name_glob":"@pl","kind":"file"} ;; fs.copy {"paths":"$1","into":"@d"}
as @pl ficam onde estão mas quero cópias em @d
copia ambas as @pl => @d
> fs.search {"path":".","name_glob":"@plm","kind":"file"} ;; fs.copy {"paths":"$1","into":"@d"}
os @plm também em @d, copiados
> fs.search {"path":".","name_glob":"@pl","kind":"file"} ;; fs.archive {"paths":"$1","to":"@zn"}
as @pl o contador pediu, todas juntas em @zn
@zn com as @pl dentro
> fs.search {"path":".","name_glob":"@plm","kind":"file"} ;; fs.archive {"paths":"$1","to":"@zn"}
os @plm todos em @zn, sem apagar os originais
> fs.search {"path":"@d","name_glob":"@pl","kind":"file"} ;; fs.delete {"paths":"$1"}
as @pl de @d fora, as de outros cantos não
> fs.search {"path":"@d","name_glob":"@plm","kind":"file"} ;; fs.move {"paths":"$1","into":"@d2"}
em @d tem @plm que são de @d2, muda
> fs.search {"path":".","name_glob":"@one","kind":"file"}
acho que perdi @one
@one — cadê?
alguém viu @one, procura aí
> fs.search {"path":".","name_glob":"@onem","kind":"file"}
não acho @onem, socorro
> fs.search {"path":".","name_glob":"@one","kind":"file"} ;; fs.read {"path":"$1.0"}
lê @one pra mim que tô sem óculos
o que dizia @one
> fs.search {"path":".","name_glob":"@onem","kind":"file"} ;; fs.read {"path":"$1.0"}
preciso rever @onem, mostra
> fs.search {"path":".","name_glob":"@one","kind":"file"} ;; fs.move {"from":"$1.0","into":"@d"}
@one que fique em @d daqui pra frente
guarda @one na pasta @d
> fs.search {"path":".","name_glob":"@onem","kind":"file"} ;; fs.move {"from":"$1.0","into":"@d"}
@onem pra pasta @d, pfv
coloca @onem em @d
> fs.search {"path":".","name_glob":"@one","kind":"file"} ;; fs.delete {"paths":["$1.0"]}
@one já foi paga, pode apagar
> fs.search {"path":".","name_glob":"@onem","kind":"file"} ;; fs.delete {"paths":["$1.0"]}
@onem é do ano passado, exclui
> fs.search {"path":".","name_glob":"@one","kind":"file"} ;; fs.copy {"from":"$1.0","into":"@d"}
quero além disso uma cópia em @d, falo de: @one
> fs.search {"path":".","name_glob":"@onem","kind":"file"} ;; fs.copy {"from":"$1.0","into":"@d"}
@onem copia pra @d
> fs.search {"path":".","name_glob":"@one","kind":"file"} ;; fs.stat {"path":"$1.0"}
de quando é @one
> fs.search {"path":".","name_glob":"@kk"} ;; fs.move {"paths":"$1","into":"@d"}
que bagunça, @kk por todo lado, leva tudo pra @d
@kk => pasta @d
põe @kk na pasta que se chama @d
> fs.search {"path":".","name_glob":"@kk"} ;; fs.copy {"paths":"$1","into":"@d"}
@kk também em @d mas sem tirar nada daqui
> fs.search {"path":".","name_glob":"@kk"}
cadê @kk
> fs.search {"path":"@d","name_glob":"@kk"}
mostra @kk de @d, sem mover nada
> fs.search {"path":".","name_glob":"@kk","newer_than_ms":"1w"}
@kk desta semana
> fs.search {"path":".","kind":"file","min_bytes":"@sw"}
arquivos de mais de @sw, quais são?
o que passar de @sw me mostra
> fs.search {"path":".","kind":"file","min_bytes":"@size"} ;; fs.move {"paths":"$1","into":"@d"}
arquivos com mais de @size => pasta @d
o note tá lotado, passa pra @d o que pesar mais de @size
> fs.search {"path":".","kind":"file","older_than_ms":"@aw"}
que arquivos tão parados há mais de @aw? só lista
> fs.search {"path":".","name_glob":"*.@ext","older_than_ms":"@aw"} ;; fs.move {"paths":"$1","into":"@d"}
.@ext com mais de @aw -> @d
os .@ext com mais de @aw vão pro arquivo morto, a pasta é @d
> fs.search {"path":".","name_glob":"*.@ext","older_than_ms":"@aw"} ;; fs.delete {"paths":"$1"}
fora todo .@ext que tenha mais de @aw
só os .@ext velhos ((mais de @aw)) apaga, os novos deixa
> fs.search {"path":".","name_glob":"*.@ext"} ;; fs.delete {"paths":"$1"}
esses .@ext me enchem o saco, apaga todos
os @ext não quero mais, fora
> fs.search {"path":".","name_glob":"*.@ext"} ;; fs.move {"paths":"$1","into":"@d"}
tudo que termina em .@ext vai pra pasta @d
em @d quero todos os .@ext e mais nada
> fs.search {"path":"@d","name_glob":"*.@ext"} ;; fs.move {"paths":"$1","into":"@d2"}
tira os .@ext de @d e bota em @d2
.@ext: @d -> @d2
> fs.search {"path":"@d","name_glob":"*.@ext"} ;; fs.copy {"paths":"$1","into":"@d2"}
copia de @d pra @d2 todos os .@ext
> fs.search {"path":".","kind":"file","not_glob":"@ng","depth":1} ;; fs.move {"paths":"$1","into":"@d"}
todos os arquivos daqui pra @d menos @ng
fora @ng, cada arquivo daqui vai pra @d
> fs.search {"path":".","kind":"file","not_glob":"@ng","depth":1} ;; fs.delete {"paths":"$1"}
@ng é sagrado, os outros arquivos daqui apaga
> fs.search {"path":".","name_glob":"*.@ext","not_glob":"@{ns}.@ext"} ;; fs.delete {"paths":"$1"}
apaga os .@ext, mas @{ns}.@ext eu quero
.@ext fora, exceção @{ns}.@ext
> fs.search {"path":".","name_glob":"*.@ext","not_glob":"@skip"} ;; fs.delete {"paths":"$1"}
não encosta na @skip, fora dela apaga todos os .@ext
> fs.search {"path":".","name_glob":"*.@ext","not_glob":"@skip"}
onde tem .@ext, @skip não interessa
> fs.search {"path":".","name_glob":"* *","kind":"file"} ;; fs.move {"paths":"$1","pattern":{"find":" ","replace":"_"}}
os espaços nos nomes dos arquivos quebram meu script, põe _
nomes com espaço: underline no lugar do espaço em todos os arquivos
> fs.search {"path":".","name_glob":"*.@eo"} ;; fs.move {"paths":"$1","pattern":{"find":"\\\\.@eo$","replace":".@en"}}
que todos os .@eo terminem em .@en
> fs.search {"path":".","name_glob":"*.@ext"} ;; fs.move {"paths":"$1","pattern":{"find":"^","replace":"@{part}_"}}
cada .@ext tem que começar com @{part}_ no nome
> fs.search {"path":".","name_glob":"*@part*","kind":"file"} ;; fs.move {"paths":"$1","pattern":{"find":"@part","replace":"@{part2}"}}
nos nomes dos arquivos bota @part2 onde tem @part
> fs.search {"path":".","kind":"file","empty":true} ;; fs.delete {"paths":"$1"}
arquivos sem nada dentro, apaga
> fs.search {"path":".","kind":"file","empty":true}
tem arquivo vazio? só verifica
> fs.search {"path":".","kind":"folder","empty":true} ;; fs.delete {"paths":"$1"}
pastas sem nada, não quero, tira
> sh for i in $(seq @ra @re); do mkdir -p @s1$i; done
pastas desde @s1@ra até @s1@re
preciso de @s1@ra, e assim até @s1@re, como pastas
> sh find . -type f -exec md5sum {} + | sort | uniq -w32 -D
tenho algo repetido aqui? só mostra
> fs.symlink {"target":"@f","link":"@g"}
um atalho @g que aponte pra @f
> fs.list {"path":".","hidden":true,"glob":".*"}
que arquivos ocultos tem aqui
> sh awk -F, '$@c == "@cell" { s += $@c2 } END { print s }' @onlycsv
sou a tesoureira: em @onlycsv soma a coluna @c2 só das linhas com @cell na coluna @c
quanto dá @cell em @onlycsv? valor na coluna @c2, nome na coluna @c
@onlycsv: soma coluna @c2 se coluna @c = @cell
> sh awk -F, '$@c == "@cell"' @onlycsv
de @onlycsv só as linhas onde a coluna @c é @cell
> sh awk -F, '$@c == "@cell"' @onlycsv | wc -l
quantas linhas de @onlycsv têm @cell na coluna @c
> sh awk -F, '$@c > @num' @onlycsv
quem passa de @num na coluna @c de @onlycsv
> sh awk -F, '{ s += $@c } END { print s }' @onlycsv
quanto soma no total a coluna @c de @onlycsv
> sh awk '!seen[$0]++' @txt
@txt sem repetidas mas na mesma ordem, sem mudar o arquivo
> sh sort -u @txt
@txt ordenado e cada linha uma vez só
> sh sort @txt | uniq -d
que linhas se repetem em @txt
> sh sort @txt | uniq -c | sort -rn
quantas vezes aparece cada linha de @txt, as mais frequentes em cima
> sh grep -c @barepat @txt
em quantas linhas de @txt aparece @barepat
> sh grep -v @barepat @txt
@txt mas sem as linhas que têm @barepat
> sh sed -i '/@barepat/d' @txt
as linhas com @barepat sobram em @txt, tira
> sh sed -i '/^$/d' @txt
@txt tá cheio de linha em branco, tira
> sh sed -i '1d' @txt
o cabeçalho de @txt tá sobrando, tira a primeira linha
> sh sed -n '@{span}p' @txt
@txt linhas @span
> sh sed -n '@{line}p' @txt
o erro tá na linha @line de @txt, mostra ela
> sh cat @txt @txt2 > @out
junta @txt e depois @txt2 em @out
> sh diff @txt @txt2
no que @txt e @txt2 não batem
> sh cut -d, -f@c @onlycsv
de @onlycsv a coluna @c e só
""")

# ================================================================ Indonesian

say("id", """
> fs.delete {"paths":["@f"]}
yang mau dibuang cuma @f, lainnya aman
@f itu apaan sih, hapus gih
duh penuh, korbankan @f aja deh
boleh minta tolong @f dihapus? makasih sebelumnya 🙏
@f sudah dicetak jadi filenya sudah tidak perlu
hapus... eh bentar... iya hapus @f
@f -> tong sampah
> fs.delete {"paths":["@f","@f2"]}
@f sama @f2 dua-duanya buang
yang dihapus: @f, @f2
baik @f maupun @f2 sudah tidak dipakai, tolong hapus keduanya
> fs.delete {"paths":["@d"],"recursive":true}
folder @d seisinya buang semua
proyeknya udah kelar, folder @d hapus sampai bersih
satu folder @d itu hilangkan beserta isinya ya mas
> fs.move {"renames":[{"from":"@d","to":"@dn"}]}
folder @d sekarang namanya mau @dn
folder @d -> @dn ((ganti nama))
nama folder @d diubah ke @dn
> fs.move {"renames":[{"from":"@f","to":"@g"}]}
@g lebih enak daripada @f, ganti namanya
tolong file @f dinamai ulang jadi @g
@f → @g
harusnya namanya @g tapi malah @f, betulin
rename @f to @g ya kak
nama lama @f, nama baru @g
> fs.move {"from":"@f","into":"@d"}
@f masukin folder @d dong
ke folder @d-in @f nya
Mohon berkenan memindahkan @f ke folder @d, terima kasih Pak
@f jangan di sini, folder @d tempatnya
ambil @f dari sini, taruh di folder @d
di folder @d lah @f seharusnya berada
geser @f ke @d gan
> fs.move {"paths":["@f","@f2"],"into":"@d"}
@f dan @f2 dipindah dua-duanya ke @d
buat @d: @f dan @f2
pindahin @f plus @f2 ke folder @d
> fs.copy {"from":"@f","into":"@d"}
@f gandakan ke @d
di @d juga perlu ada @f, yang di sini tetap
fotokopi @f taruh di @d
> fs.copy {"from":"@f","to":"@g"}
bikin kembaran @f namanya @g
sebelum @f aku acak-acak, salin dulu jadi @g
salin: @f => @g
> fs.copy {"from":"@f","to":"@f.bak"}
cadangin @f dulu takut rusak
backup @f dong sebelum aku edit
> fs.copy {"from":"@d","to":"@dn"}
folder @d diduplikat dengan nama @dn
mau folder lain yang sama persis kayak folder @d, namanya @dn
> fs.mkdir {"path":"@dn","parents":true}
mau taruh di mana nih semua, bikinin folder @dn
untuk PR anak saya, satu folder bernama @dn
folder @dn pls
saya ingin ada direktori @dn di sini
> fs.mkdir {"path":"@od/@dn","parents":true}
di dalam @od tambah satu folder lagi, @dn
subfolder @dn di @od
> fs.mkdir {"path":"@od","parents":true} ;; fs.mkdir {"path":"@od2","parents":true}
dua folder: @od dan @od2
bikin folder @od, terus satu lagi @od2
> fs.write {"path":"@gt","content":"@bt","expect_hash":"absent"}
file baru @gt, isinya: @bt
bikin @gt tulisannya: @bt
aku dikte buat @gt: @bt
> fs.write {"path":"@t","content":"@bt","append":true}
catat di @t: @bt
paling bawah @t tambahin: @bt
ada yang lupa di @t, tambah: @bt
@t: di akhir @bt
tambahan untuk @t: @bt
tulis di bagian akhir @t begini: @bt
> fs.write {"path":"@gt","content":"","expect_hash":"absent"}
cukup file @gt kosong, nanti kuisi sendiri
@gt kosongan aja
> fs.edit {"path":"@t","edits":[{"old":"@q","new":"@q2","all":true}]}
autocorrect bikin @q semua di @t, maksudku @q2
@q2 sebagai pengganti @q di @t, semuanya
@q keluar, @q2 masuk, file @t
di @t yang tertulis @q mestinya @q2
sekarang sudah bukan @q tapi @q2, update @t
salah tulis di @t, @q harusnya @q2
> fs.edit {"path":"@t","edits":[{"old":"@q","new":"","all":true}]}
jangan sampai ada @q lagi di @t
dari @t buang semua @q, udah itu aja
> fs.read {"path":"@t"}
liat dong isinya @t
ga ada editor nih, teks @t apa ya
@t dibaca aja, jangan diubah
kemarin nulis apa aku di @t
> fs.read {"path":"@t","last_lines":@n}
@t ujungnya aja, @n baris
yang terakhir masuk di @t apa, @n baris lah
> fs.read {"path":"@t","last_lines":12}
selusin baris terakhir dari @t
> fs.read {"path":"@t","from_line":1,"max_lines":@n}
awal @t, @n baris doang
atasnya @t: @n baris
> fs.list {"path":"@d"}
ada apaan di @d
baru masuk tim nih, folder @d isinya apa
@d: isinya?
intip @d, jangan diutak-atik
> fs.list {"path":"@d","kind":"folder"}
cuma folder yang ada di @d, file ga usah
> fs.list {"path":"@d","recursive":true,"limit":1,"kind":"file"} => ok @cnt
udah numpuk berapa file di @d
@d: hitung file
> fs.list {"path":".","recursive":true,"limit":1,"kind":"file","glob":"*.@ext"} => ok @cnt
.@ext ku ada berapa totalnya
jumlah @ext di sini termasuk subfolder
> fs.list {"path":".","recursive":true,"sort":"size","limit":1,"kind":"file"}
file paling gendut di sini yang mana
yang paling berat dari semua file apa
> fs.list {"path":".","recursive":true,"sort":"size","limit":@n,"kind":"file","glob":"*.@ext"}
@n .@ext yang paling berat
top @n .@ext menurut ukuran
> fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file"}
terakhir aku ngedit file yang mana
file yang paling baru kuubah di sini, satu aja
> fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"@newest"} ;; fs.read {"path":"$1.0"}
bacain @newest
bukain @newest
> fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"@newest"} ;; fs.copy {"paths":"$1","into":"@d"}
salin @newest ke @d
@newest taruh juga di folder @d
> fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"@newest"} ;; fs.move {"paths":"$1","into":"@d"}
pindahin @newest ke @d
@newest -> @d
> fs.list {"path":".","recursive":true,"sort":"modified","reverse":true,"limit":1,"kind":"file","glob":"@oldest"} ;; fs.delete {"paths":"$1"}
hapus @oldest, yang lain jangan
@oldest buang aja
> fs.list {"path":".","recursive":true,"sort":"size","limit":@n,"kind":"file"} ;; fs.move {"paths":"$1","into":"@d"}
@n file terbesar ungsikan ke @d
> fs.disk_usage {"path":"@d"}
folder @d udah makan berapa
@d, berapa giga ya
muat ga @d di flashdisk? ukurannya dong
> fs.disk_usage {"path":".","by":"folders","top":10}
folder mana di sini yang rakus tempat
penuh nih, folder mana biangnya
> fs.stat {"path":"@f"}
@f tanggal berapa
masih ada @f ga ya
@f... ukuran sama tanggalnya
> fs.count {"paths":["@t"]}
dosen minta 500 kata, @t udah berapa kata
@t berapa baris
> fs.hash {"paths":["@f","@f2"]}
@f sama @f2 itu persis sama ga
jangan-jangan @f dobel? bandingin sama @f2
> fs.chmod {"paths":["@x"],"mode":"+x"}
permission denied pas jalanin @x, bikin bisa dieksekusi
@x ga mau jalan karena izin, jadikan executable
> fs.chmod {"paths":["@f"],"mode":"go-rwx"}
@f rahasia, orang lain ga boleh baca
teman kos suka kepo, kunci @f dari yang lain
> fs.chmod {"paths":["@f"],"mode":"a-w"}
@f dibekukan, baca doang
> fs.archive {"paths":["@f","@f2"],"to":"@zn"}
ke dalam @zn masuk @f dan @f2
@f tambah @f2 jadi @zn, mau diemail
> fs.archive {"paths":["@d"],"to":"@zn"}
ke @zn masukin folder @d
folder @d dibungkus jadi @zn, aslinya biarin
> fs.archive {"paths":["@d"],"to":"@d.zip"}
todo: zip folder @d
folder @d kegedean buat email, zip dong
> fs.extract {"archive":"@z","to":"@zstem"}
udah download @z terus gimana, ekstrak lah
@z masih di-zip, butuh isinya
buka @z ((ekstrak))
> fs.extract {"archive":"@z","to":".","list_only":true}
@z isinya apa aja? jangan diekstrak dulu
cuma ngintip: @z
> fs.extract {"archive":"@z","to":"."}
ekstrak @z di sini aja, ga pakai folder baru
""")
say("id", """
> fs.search {"path":"@d","text":"@w"}
di @d ada yang bahas @w ga
> fs.search {"path":".","name_glob":"*.@te","text":"@w"}
.@te mana yang ada @w nya
> fs.search {"path":".","text":"@q","not_glob":"@skip"}
@q munculnya di mana aja, @skip lewatin
> fs.search {"path":".","name_glob":"@pl","kind":"file"}
@pl pada ke mana, kasih tau aja
masih punya @pl lama ga? lihat doang
tunjukin @pl yang ada, jangan hapus apa-apa
aku nyari @pl
> fs.search {"path":".","name_glob":"@pl","kind":"file"} ;; fs.delete {"paths":"$1"}
muak lihat @pl itu, hapus semua
kedua @pl masuk tong sampah
semua @pl dihapus, selain itu jangan disentuh
> fs.search {"path":".","name_glob":"@pl","kind":"file"} ;; fs.copy {"paths":"$1","into":"@d"}
@pl tetap di tempat tapi aku mau salinannya di @d
salin kedua @pl => @d
> fs.search {"path":".","name_glob":"@pl","kind":"file"} ;; fs.archive {"paths":"$1","to":"@zn"}
semua @pl diminta kantor, jadikan satu di @zn
@zn isinya @pl ya
@pl dibungkus @zn, aslinya jangan dihapus
> fs.search {"path":"@d","name_glob":"@pl","kind":"file"} ;; fs.delete {"paths":"$1"}
@pl yang di @d buang, yang di tempat lain jangan
> fs.search {"path":"@d","name_glob":"@pl","kind":"file"} ;; fs.move {"paths":"$1","into":"@d2"}
di @d ada @pl yang mestinya di @d2, pindahin
@pl dari @d ke @d2
> fs.search {"path":".","name_glob":"@one","kind":"file"}
kayaknya aku kehilangan @one
@one — di mana?
ada yang lihat @one? cariin
> fs.search {"path":".","name_glob":"@one","kind":"file"} ;; fs.move {"from":"$1.0","into":"@d"}
@one mulai sekarang di @d aja
simpan @one ke folder @d
> fs.search {"path":".","name_glob":"@one","kind":"file"} ;; fs.delete {"paths":["$1.0"]}
@one sudah lunas, hapus saja
@one itu dari tahun kemarin, buang
> fs.search {"path":".","name_glob":"@one","kind":"file"} ;; fs.copy {"from":"$1.0","into":"@d"}
@one salin ke @d
@one perlu juga di @d, jangan dipindah
> fs.search {"path":".","name_glob":"@one","kind":"file"} ;; fs.stat {"path":"$1.0"}
@one itu dari kapan
> fs.search {"path":".","name_glob":"@kk"} ;; fs.move {"paths":"$1","into":"@d"}
berantakan banget @kk di mana-mana, kumpulin di @d
semua @kk => folder @d
taruh semua @kk di folder yang namanya @d
> fs.search {"path":".","name_glob":"@kk"} ;; fs.copy {"paths":"$1","into":"@d"}
semua @kk salin ke @d, di sini jangan dihapus
> fs.search {"path":".","name_glob":"@kk"}
@kk ku di mana semua
> fs.search {"path":"@d","name_glob":"@kk"}
lihat @kk di @d, jangan dipindah
> fs.search {"path":".","name_glob":"@kk","newer_than_ms":"1w"}
@kk minggu ini
> fs.search {"path":".","kind":"file","min_bytes":"@sw"}
file yang lebih dari @sw apa aja
yang ukurannya di atas @sw tampilin
> fs.search {"path":".","kind":"file","min_bytes":"@size"} ;; fs.move {"paths":"$1","into":"@d"}
file di atas @size => folder @d
laptop penuh, yang lebih dari @size pindah ke @d
> fs.search {"path":".","kind":"file","older_than_ms":"@aw"}
file apa aja yang udah lebih dari @aw ga disentuh? daftar aja
> fs.search {"path":".","name_glob":"*.@ext","older_than_ms":"@aw"} ;; fs.move {"paths":"$1","into":"@d"}
.@ext lebih dari @aw -> @d
.@ext yang umurnya lewat @aw masuk arsip, foldernya @d
> fs.search {"path":".","name_glob":"*.@ext","older_than_ms":"@aw"} ;; fs.delete {"paths":"$1"}
buang tiap .@ext yang sudah lebih dari @aw
cuma .@ext lama ((lebih dari @aw)) yang dihapus, yang baru jangan
> fs.search {"path":".","name_glob":"*.@ext"} ;; fs.delete {"paths":"$1"}
.@ext ini bikin kesel, hapus semua
@ext udah ga butuh, buang
> fs.search {"path":".","name_glob":"*.@ext"} ;; fs.move {"paths":"$1","into":"@d"}
semua yang ujungnya .@ext masuk folder @d
di @d aku mau semua .@ext, yang lain nggak
> fs.search {"path":"@d","name_glob":"*.@ext"} ;; fs.move {"paths":"$1","into":"@d2"}
keluarin .@ext dari @d terus taruh di @d2
.@ext: @d -> @d2
> fs.search {"path":"@d","name_glob":"*.@ext"} ;; fs.copy {"paths":"$1","into":"@d2"}
salin dari @d ke @d2 semua .@ext
> fs.search {"path":".","kind":"file","not_glob":"@ng","depth":1} ;; fs.move {"paths":"$1","into":"@d"}
semua file di sini ke @d kecuali @ng
selain @ng, tiap file di sini pindah ke @d
> fs.search {"path":".","kind":"file","not_glob":"@ng","depth":1} ;; fs.delete {"paths":"$1"}
@ng keramat, file lain di sini hapus semua
> fs.search {"path":".","name_glob":"*.@ext","not_glob":"@{ns}.@ext"} ;; fs.delete {"paths":"$1"}
hapus .@ext nya, tapi @{ns}.@ext mau kusimpan
.@ext buang, pengecualian @{ns}.@ext
> fs.search {"path":".","name_glob":"*.@ext","not_glob":"@skip"} ;; fs.delete {"paths":"$1"}
@skip jangan disentuh, di luar itu hapus semua .@ext
> fs.search {"path":".","name_glob":"*.@eo"} ;; fs.move {"paths":"$1","pattern":{"find":"\\\\.@eo$","replace":".@en"}}
semua yang .@eo ujungnya jadi .@en
> fs.search {"path":".","name_glob":"*.@ext"} ;; fs.move {"paths":"$1","pattern":{"find":"^","replace":"@{part}_"}}
tiap .@ext namanya harus diawali @{part}_
> fs.search {"path":".","name_glob":"*@part*","kind":"file"} ;; fs.move {"paths":"$1","pattern":{"find":"@part","replace":"@{part2}"}}
di nama-nama file yang ada @part ganti @part2
> fs.search {"path":".","kind":"file","empty":true} ;; fs.delete {"paths":"$1"}
file yang ga ada isinya hapus
> fs.search {"path":".","kind":"file","empty":true}
ada file kosong ga? cek doang
> fs.search {"path":".","kind":"folder","empty":true} ;; fs.delete {"paths":"$1"}
folder kosong ga perlu, buangin
> sh for i in $(seq @ra @re); do mkdir -p @s1$i; done
folder dari @s1@ra s/d @s1@re
butuh @s1@ra, terus sampai @s1@re, folder semua
> sh find . -type f -exec md5sum {} + | sort | uniq -w32 -D
ada yang dobel ga di sini? tunjukin aja
> fs.symlink {"target":"@f","link":"@g"}
link @g yang nunjuk ke @f
> fs.list {"path":".","hidden":true,"glob":".*"}
file tersembunyi di sini apa aja
> sh awk -F, '$@c == "@cell" { s += $@c2 } END { print s }' @onlycsv
bendahara RT nih: di @onlycsv jumlahin kolom @c2 khusus baris yang kolom @c isinya @cell
> sh awk -F, '$@c == "@cell"' @onlycsv
dari @onlycsv ambil baris yang kolom @c nya @cell
> sh awk -F, '$@c == "@cell"' @onlycsv | wc -l
berapa baris @onlycsv yang kolom @c nya @cell
> sh awk -F, '$@c > @num' @onlycsv
siapa yang lebih dari @num di kolom @c, file @onlycsv
> sh awk -F, '{ s += $@c } END { print s }' @onlycsv
kolom @c di @onlycsv total semua berapa
> sh awk '!seen[$0]++' @txt
@txt tanpa baris dobel tapi urutan tetap, filenya jangan diubah
> sh sort -u @txt
@txt diurutkan, tiap baris sekali aja
> sh sort @txt | uniq -d
baris mana yang dobel di @txt
> sh sort @txt | uniq -c | sort -rn
tiap baris @txt muncul berapa kali, yang tersering di atas
> sh grep -c @barepat @txt
@barepat ada di berapa baris @txt
> sh grep -v @barepat @txt
@txt tapi tanpa baris yang ada @barepat
> sh sed -i '/@barepat/d' @txt
baris yang ada @barepat di @txt ga usah ada, buang
> sh sed -i '/^$/d' @txt
@txt banyak baris kosongnya, hilangkan
> sh sed -i '1d' @txt
judul di baris pertama @txt ga perlu, buang
> sh sed -n '@{span}p' @txt
@txt baris @span
> sh sed -n '@{line}p' @txt
errornya di baris @line @txt, tampilin baris itu
> sh cat @txt @txt2 > @out
gabungin @txt terus @txt2 jadi @out
> sh diff @txt @txt2
@txt dan @txt2 bedanya di mana
> sh cut -d, -f@c @onlycsv
dari @onlycsv kolom @c doang
""")


def kinds(*said_of):
    return lambda r: (lambda x: (x[0], KINDS[x[1]]))(r.choice(said_of))


# ================================================================ German: corrections, stories, kinds

say("de", """
> fs.delete {"paths":["@f2"]}
lösch @f, äh nein, ich meine @f2
@f ... Moment, falsch, @f2 soll gelöscht werden, @f nicht
nicht @f löschen sondern @f2!
@f2 weg, aber bitte @f in Ruhe lassen
Der Kollege meinte @f, es war aber @f2 die weg muss.
> fs.move {"from":"@f","into":"@d2"}
@f nach @d, quatsch, nach @d2 mein ich
@f gehört nicht nach @d, sondern in den Ordner @d2, schieb rüber
erst dachte ich @d, aber @f passt besser nach @d2, also dahin
> fs.read {"path":"@t"}
Anna hat mir was von @t2 erzählt, aber lesen will ich @t
nicht @t2, nur @t anzeigen
> fs.move {"renames":[{"from":"@f","to":"@g2"}]}
@f umbenennen in @g, nee lieber @g2
@f soll weder so noch @g heißen, sondern @g2
> fs.mkdir {"path":"@dn2","parents":true}
Ordner @dn anlegen ... ach nein, @dn2 soll er heißen
einen Ordner @dn2, nicht @dn wie letztes Mal
> fs.copy {"from":"@f","into":"@d"}
ich würde gerne, also wenn das geht, eine Kopie von @f in @d haben
Gestern im Zug nach Köln 3 Stunden gearbeitet, jetzt hätte ich @f gern zusätzlich im Ordner @d
kopieren, NICHT verschieben: @f -> @d
@f in @d rein, hier soll die aber auch noch bleiben
falls jemand @f sucht: leg auch eine in @d
> fs.move {"from":"@f","into":"@d"}
verschieben, nicht kopieren: @f -> @d
Montags räum ich immer auf. Heute: @f in den Ordner @d.
hey kannst du ma @f in den ordner @d packen, bin grad am zocken
Bitte sehr höflich darum, @f in den Ordner @d zu verlegen, MfG
@f hat sich verirrt, der gehört in den Ordner @d
so jetzt @f. Wohin? Ordner @d.
ich nix gut deutsch, @f machen in Ordner @d bitte, hier nicht mehr
> fs.delete {"paths":["@f"]}
sorry für die Störung um 3 Uhr nachts aber @f muss gelöscht werden
boah ey @f schon wieder, hau weg
Nach Rücksprache mit Frau Dr. Lorenz ist @f zu vernichten.
Ich bin 72 und weiß nicht wie man löscht, es geht um @f
mach ma @f weg digga
@f löschn bitte
kein Backup nötig, @f kann endgültig verschwinden
> fs.mkdir {"path":"@dn","parents":true}
mein Thesis-Betreuer will Ordnung, also Ordner @dn erstellen
ordner erstelln: @dn
Es fehlt mir noch so ein Ordner, wie soll ich sagen, @dn
mach ma nen folder @dn klar
Für das neue Schuljahr benötige ich einen Ordner mit der Bezeichnung @dn
> fs.move {"renames":[{"from":"@f","to":"@g"}]}
der Server akzeptiert @f nicht als Namen, @g schon. Ändern!
kannste @f umbenenen in @g
altes Ding @f, neues Etikett @g
@f klingt wie aus den 90ern, nenn die Datei @g
bitte @g draus machen, aus @f
> fs.write {"path":"@t","content":"@bt","append":true}
damit ichs nicht vergess, in @t: @bt
Merken in @t -> @bt
ergänze @t um die Zeile: @bt
> fs.edit {"path":"@t","edits":[{"old":"@q","new":"@q2","all":true}]}
aus @q wird @q2, Datei @t
überall wo in @t jetzt @q steht will ich @q2 lesen
@t: @q durch @q2 ersetzen, sonst nichts anfassen
tausche in @t @q gegen @q2
in @t heißt es falsch @q, richtig heißt es @q2
nimm in @t statt @q immer @q2
> fs.edit {"path":"@t","edits":[{"old":"@q","new":"@q2","all":true}]}
@q2 rein und dafür @q raus in @t
> fs.search {"path":".","text":"@w"}
@who hat irgendwas wegen @w geschrieben, find das
Wörter-Suche: @w
wo gehts um @w
in irgendeiner meiner Notizen stand was von @w, welche war das
hab ich mir zu @w mal was gemerkt??
Fundstellen @w
welche Protokolle sprechen von @w
> fs.search {"path":".","name_glob":"@kk","min_bytes":"@size"}
@kk über @size
welche @kk sind schwerer als @size
> fs.search {"path":".","name_glob":"@kk","min_bytes":"@sw"} ;; fs.move {"paths":"$1","into":"@d"}
@kk größer als @sw auslagern nach @d
> fs.search {"path":".","name_glob":"@kk","newer_than_ms":"1d"} ;; fs.copy {"paths":"$1","into":"@d"}
die @kk von heute nach @d kopieren
> fs.search {"path":".","name_glob":"@kk","newer_than_ms":"1d"}
zeig die @kk von heute
> fs.search {"path":".","name_glob":"@kk","newer_than_ms":"1mo"} ;; fs.move {"paths":"$1","into":"@d"}
alle @kk von diesem Monat nach @d
> fs.list {"path":".","recursive":true,"limit":1,"kind":"file","glob":"@kk"} => ok @cnt
wie viele @kk hab ich eigentlich
@kk zählen
> fs.search {"path":".","name_glob":"@kk"} ;; fs.archive {"paths":"$1","to":"@zn"}
@kk alle in @zn, für die Cloud
> fs.search {"path":"@d","name_glob":"@kk"} ;; fs.move {"paths":"$1","into":"@d2"}
die @kk liegen in @d, sollen aber nach @d2
> fs.search {"path":"@d","name_glob":"@kk"} ;; fs.delete {"paths":"$1"}
die @kk aus @d löschen, den Rest von @d behalten
> fs.list {"path":".","recursive":true,"sort":"size","limit":1,"kind":"file","glob":"@bigk"}
welches ist hier @bigk
@bigk bitte anzeigen
> fs.list {"path":".","recursive":true,"sort":"size","limit":1,"kind":"file","glob":"@bigk"} ;; fs.delete {"paths":"$1"}
@bigk kann weg, nur das eine Ding
> fs.list {"path":".","recursive":true,"sort":"size","limit":1,"kind":"file","glob":"@bigk"} ;; fs.move {"paths":"$1","into":"@d"}
@bigk nach @d auslagern
> fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"@newk"} ;; fs.copy {"paths":"$1","into":"@d"}
@newk kopieren nach @d
> fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"@newk"}
@newk, wo liegt das
> fs.list {"path":".","recursive":true,"sort":"modified","limit":@n,"kind":"file","glob":"*.@ext"} ;; fs.copy {"paths":"$1","into":"@d"}
die @n neuesten .@ext nach @d kopieren
> fs.list {"path":".","recursive":true,"sort":"modified","reverse":true,"limit":@n,"kind":"file"}
die @n ältesten Dateien hier
> fs.search {"path":".","kind":"file","max_bytes":"@size"}
Dateien kleiner als @size
was ist unter @size? nur auflisten
> fs.search {"path":".","kind":"file","newer_than_ms":"2d"}
was hat sich seit gestern getan bei den Dateien
> fs.search {"path":".","kind":"file","newer_than_ms":"1d"}
an welchen Dateien hab ich heute was gemacht
heute geändert?
> fs.search {"path":".","kind":"file","newer_than_ms":"1d"} ;; fs.copy {"paths":"$1","into":"@d"}
Tagessicherung: was heute geändert wurde nach @d kopieren
> fs.search {"path":".","name_glob":"*.@ext","newer_than_ms":"1mo"}
.@ext von diesem Monat
> fs.search {"path":".","name_glob":"@pl","kind":"file","older_than_ms":"@aw"} ;; fs.delete {"paths":"$1"}
die @pl älter als @aw löschen, die neueren bleiben
> fs.search {"path":".","name_glob":"@pl","kind":"file"} ;; fs.count {"paths":"$1"}
wie viele Wörter haben die @pl jeweils
> fs.search {"path":".","name_glob":"@pl","kind":"file"} ;; fs.chmod {"paths":"$1","mode":"a-w"}
die @pl sollen nicht mehr veränderbar sein
> fs.search {"path":".","name_glob":"@pl","kind":"file"} ;; fs.chmod {"paths":"$1","mode":"go-rwx"}
die @pl darf außer mir keiner lesen
> fs.search {"path":".","name_glob":"@one","kind":"file"} ;; fs.move {"renames":[{"from":"$1.0","to":"@g"}]}
@one in @g umbenennen
@one soll künftig @g heißen
> fs.search {"path":".","name_glob":"@onem","kind":"file"} ;; fs.move {"renames":[{"from":"$1.0","to":"@g"}]}
benenn @onem um zu @g
> fs.search {"path":".","name_glob":"@one","kind":"file"} ;; fs.count {"paths":["$1.0"]}
wie viele Wörter hat @one
> fs.search {"path":".","name_glob":"@onem","kind":"file"} ;; fs.chmod {"paths":["$1.0"],"mode":"go-rwx"}
sperr @onem für alle anderen
> fs.move {"paths":["@f","@f2","@f3"],"into":"@d"}
@f, @f2 und @f3 gehören zusammen in den Ordner @d
> fs.move {"renames":[{"from":"@g","to":"@g3"},{"from":"@g2","to":"@g4"}]}
@g -> @g3 und @g2 -> @g4
@g soll @g3 heißen und @g2 soll @g4 heißen
> fs.move {"from":"@d/@g","into":"."}
@g aus @d hierher holen
hol @g aus dem Ordner @d raus, hier hin
> fs.copy {"from":"@d/@g","into":"."}
aus @d brauche ich hier eine Kopie von @g
> fs.copy {"from":"@f","into":"@d"} ;; fs.copy {"from":"@f","into":"@d2"}
@f sowohl nach @d als auch nach @d2 kopieren
> fs.delete {"paths":["@d","@d2"],"recursive":true}
die Ordner @d und @d2 komplett löschen
""", bigk=kinds(("das größte Video", 1), ("das größte Foto", 0), ("das größte Bild", 0), ("das schwerste Video", 1)),
    newk=kinds(("das neueste Foto", 0), ("das letzte Video", 1), ("mein letztes Bild", 0), ("das aktuellste Lied", 2)))

# ================================================================ Spanish: corrections, stories, kinds, git, machine

say("es", """
> fs.delete {"paths":["@f2"]}
borra @f, ay no, perdón, @f2 es el que sobra
el que hay que eliminar es @f2 y no @f
no borres @f, borra @f2
@f... mentira, @f2, ese bórralo
> fs.move {"from":"@f","into":"@d2"}
@f a @d, digo, a @d2, me confundí
@f no va en @d sino en la carpeta @d2, cámbialo
> fs.read {"path":"@t"}
Ana me habló de @t2 pero el que quiero leer es @t
> fs.move {"renames":[{"from":"@f","to":"@g2"}]}
ponle a @f el nombre @g, no mejor @g2
> fs.mkdir {"path":"@dn2","parents":true}
carpeta @dn... no espera, que se llame @dn2
> fs.copy {"from":"@f","into":"@d"}
copiar, NO mover: @f -> @d
quisiera, si se puede, tener @f igualmente en @d
ayer en el bus a Sevilla trabajé 3 horas y ahora quiero otro @f en la carpeta @d
en @d ponme uno igual a @f, este no lo quites
> fs.move {"from":"@f","into":"@d"}
mover, no copiar: @f -> @d
los lunes ordeno. Hoy toca @f a la carpeta @d
oye porfa méteme @f en la carpeta @d que estoy cocinando
se coló aquí @f, es de la carpeta @d
yo no hablar bien español, @f poner en carpeta @d gracias
wey @f va en la carpeta @d, aquí no
@f agarralo y llevalo a @d, che
> fs.delete {"paths":["@f"]}
perdón por la hora pero hay que borrar @f
otra vez @f no manches, quítalo
por orden de la doctora Lorenzo, @f debe eliminarse
tengo 72 años y no sé borrar, se trata de @f
@f borrar xfa
borra @f boludo
sin copia ni nada, @f que desaparezca
> fs.mkdir {"path":"@dn","parents":true}
mi tutor de tesis quiere orden, crea la carpeta @dn
carpeta: @dn, todavía no existe
para el nuevo curso preciso una carpeta denominada @dn
hacé una carpeta @dn dale
> fs.move {"renames":[{"from":"@f","to":"@g"}]}
el servidor no traga @f como nombre, @g sí. Cámbialo
@f suena a los noventa, que el archivo se llame @g
etiqueta vieja @f, etiqueta nueva @g
quiero que @f pase a ser @g ((solo el nombre))
> fs.write {"path":"@t","content":"@bt","append":true}
para que no se me pase, en @t: @bt
recordar en @t -> @bt
súmale a @t la línea: @bt
> fs.edit {"path":"@t","edits":[{"old":"@q","new":"@q2","all":true}]}
de @q a @q2 en el archivo @t
donde en @t leas @q quiero leer @q2
@t: reemplaza @q por @q2, lo demás ni tocarlo
en @t cambia todos los @q a @q2
en @t usa siempre @q2 en lugar de @q
en @t está mal @q, lo correcto es @q2
> fs.search {"path":".","text":"@w"}
@who escribió algo por lo de @w, búscalo
buscar palabra: @w
dónde se habla de @w
me apunté alguna vez algo de @w??
qué actas tratan de @w
@w sale en qué archivos
> fs.search {"path":".","name_glob":"@kk","min_bytes":"@size"}
@kk que pasen de @size
> fs.search {"path":".","name_glob":"@kk","min_bytes":"@sw"} ;; fs.move {"paths":"$1","into":"@d"}
@kk de más de @sw a la carpeta @d
> fs.search {"path":".","name_glob":"@kk","newer_than_ms":"1d"}
enseña @kk de hoy
> fs.search {"path":".","name_glob":"@kk","newer_than_ms":"1mo"} ;; fs.move {"paths":"$1","into":"@d"}
@kk de este mes van a @d
> fs.search {"path":".","name_glob":"@kk"} ;; fs.archive {"paths":"$1","to":"@zn"}
@kk en @zn para la nube
> fs.search {"path":"@d","name_glob":"@kk"} ;; fs.move {"paths":"$1","into":"@d2"}
@kk que hay en @d deben ir a @d2
> fs.search {"path":"@d","name_glob":"@kk"} ;; fs.delete {"paths":"$1"}
elimina @kk de @d, lo demás de @d se queda
> fs.list {"path":".","recursive":true,"sort":"size","limit":1,"kind":"file","glob":"@bigk"}
cuál es @bigk de por aquí
> fs.list {"path":".","recursive":true,"sort":"size","limit":1,"kind":"file","glob":"@bigk"} ;; fs.delete {"paths":"$1"}
borra @bigk, solo una cosa
> fs.list {"path":".","recursive":true,"sort":"size","limit":1,"kind":"file","glob":"@bigk"} ;; fs.move {"paths":"$1","into":"@d"}
@bigk a @d para hacer sitio
> fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"@newk"} ;; fs.copy {"paths":"$1","into":"@d"}
copia @newk en @d
> fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"@newk"}
@newk, ¿dónde está?
> fs.list {"path":".","recursive":true,"sort":"modified","limit":@n,"kind":"file","glob":"*.@ext"} ;; fs.copy {"paths":"$1","into":"@d"}
los @n .@ext más recientes, copia en @d
> fs.list {"path":".","recursive":true,"sort":"modified","reverse":true,"limit":@n,"kind":"file"}
los @n archivos más viejos de aquí
> fs.search {"path":".","kind":"file","max_bytes":"@size"}
qué pesa menos de @size? solo la lista
> fs.search {"path":".","kind":"file","newer_than_ms":"2d"}
qué archivos cambiaron desde ayer
> fs.search {"path":".","kind":"file","newer_than_ms":"1d"}
en qué archivos anduve hoy
cambiados hoy?
> fs.search {"path":".","kind":"file","newer_than_ms":"1d"} ;; fs.copy {"paths":"$1","into":"@d"}
respaldo del día: lo de hoy cópialo en @d
> fs.search {"path":".","name_glob":"@pl","kind":"file","older_than_ms":"@aw"} ;; fs.delete {"paths":"$1"}
las @pl de hace más de @aw bórralas, las recientes no
> fs.search {"path":".","name_glob":"@pl","kind":"file"} ;; fs.count {"paths":"$1"}
cuántas palabras tiene cada una de las @pl
> fs.search {"path":".","name_glob":"@plm","kind":"file"} ;; fs.chmod {"paths":"$1","mode":"a-w"}
que los @plm no se puedan modificar
> fs.search {"path":".","name_glob":"@pl","kind":"file"} ;; fs.chmod {"paths":"$1","mode":"go-rwx"}
las @pl que solo las lea yo
> fs.search {"path":".","name_glob":"@one","kind":"file"} ;; fs.move {"renames":[{"from":"$1.0","to":"@g"}]}
@one que pase a llamarse @g
> fs.search {"path":".","name_glob":"@onem","kind":"file"} ;; fs.move {"renames":[{"from":"$1.0","to":"@g"}]}
@onem renómbralo @g
> fs.move {"paths":["@f","@f2","@f3"],"into":"@d"}
@f, @f2 y @f3 juntos a la carpeta @d
> fs.move {"renames":[{"from":"@g","to":"@g3"},{"from":"@g2","to":"@g4"}]}
@g -> @g3 y @g2 -> @g4
> fs.move {"from":"@d/@g","into":"."}
trae para acá @g que está en @d
> fs.copy {"from":"@d/@g","into":"."}
de @d quiero aquí una copia de @g
> fs.copy {"from":"@f","into":"@d"} ;; fs.copy {"from":"@f","into":"@d2"}
copia @f tanto en @d como en @d2
> fs.delete {"paths":["@d","@d2"],"recursive":true}
carpetas @d y @d2, bórralas completas
> git.status {}
qué me falta por commitear
> git.diff {}
qué cambié desde el último commit, enseña el diff
> git.add {"all":true} ;; git.commit {"message":"@baremsg"}
commit: @baremsg
sube todo al commit, mensaje: @baremsg
> git.add {"all":true} ;; git.commit {"message":"@msg"} ;; git.push {}
commit @msg y push
primero commit con @msg y luego al servidor
> git.add {"paths":["@anyfile"]} ;; git.commit {"message":"@msg"}
haz commit nada más de @anyfile, mensaje @msg
> git.log {"limit":@n}
los @n commits más nuevos
> git.log {"author":"@person"}
qué ha commiteado @person
> git.log {"path":"@anyfile"}
historia de @anyfile en git
> git.checkout {"create":"@new_branch"}
quiero experimentar sin romper nada, rama nueva @new_branch
> git.checkout {"to":"@branch"}
llévame a la rama @branch
cambio a @branch
> git.checkout {"paths":["@anyfile"]}
la cagué con @anyfile, tráeme la versión del último commit
> git.branch {}
qué ramas tengo
> git.branch {"delete":"@new_branch"}
la rama @new_branch ya se fusionó, elimínala
> git.merge {"from":"@new_branch"}
mete @new_branch en la rama donde estoy
> git.pull {}
bájame lo que subieron los demás
> git.pull {} ;; git.push {}
pull y después push
> sh git stash
git: guárdame lo que tengo a medias
> git.clone {"url":"@repo_url","to":"@repo_urlname"}
clóname @repo_url
> process.list {"sort":"cpu","limit":10}
el ventilador parece un avión, qué está corriendo
> process.list {"sort":"memory","limit":10}
quién se come la RAM
> process.kill {"name":"@prog"}
@prog se colgó, mátalo
cierra @prog de una vez
> process.kill {"pid":@pid}
proceso @pid fuera
> process.list {"name":"@prog"}
está @prog corriendo o no
> system.disk {}
se llenó el disco? cuánto queda
caben todavía los videos de las vacaciones? espacio libre
> system.memory {}
RAM libre?
> system.uptime {}
cuándo fue el último reinicio
> system.network {}
mi IP?
> net.ping {"host":"1.1.1.1"}
hay internet o es el navegador
> net.ping {"host":"@host"}
responde @host?
> net.port_check {"host":"@host","port":@port}
puerto @port abierto en @host?
> net.connections {"listening":true,"port":@port}
quién me ocupa el puerto @port
> net.dns_lookup {"host":"@name_host"}
qué IP hay detrás de @name_host
> net.download {"url":"@dl","to":"@dlname"}
descarga: @dl
> net.download {"url":"@dl","to":"@g"}
bájate @dl y guárdalo como @g
> time.now {"zone":"@city"}
mi hija vive en @city, qué hora tiene
hora @city
> fs.mkdir {"path":"@dn","parents":true} ;; fs.move {"from":"@f","into":"@dn"}
carpeta nueva @dn, y luego pasa ahí @f
crear carpeta @dn; @f adentro
> fs.mkdir {"path":"@dn","parents":true} ;; fs.search {"path":".","name_glob":"*.@ext"} ;; fs.move {"paths":"$2","into":"@dn"}
haz una carpeta @dn y mete ahí todos los .@ext
> fs.mkdir {"path":"@dn","parents":true} ;; fs.search {"path":".","name_glob":"@pl","kind":"file"} ;; fs.move {"paths":"$2","into":"@dn"}
las @pl a una carpeta nueva, que se llame @dn
> fs.mkdir {"path":"@dn","parents":true} ;; fs.copy {"from":"@f","into":"@dn"}
1. carpeta @dn 2. copiar ahí @f
> fs.copy {"from":"@f","into":"@d"} ;; fs.delete {"paths":["@f2"]}
copia @f en @d y borra @f2
> fs.move {"from":"@f","into":"@d"} ;; fs.list {"path":"@d"}
@f a @d y luego enséñame @d
> fs.move {"from":"@f","into":"@d"} ;; fs.delete {"paths":["@f2"]}
primero mueve @f a @d, cuando esté listo tira @f2
> fs.archive {"paths":["@d"],"to":"@zn"} ;; fs.delete {"paths":["@d"],"recursive":true}
empaqueta la carpeta @d en @zn, después borra la carpeta
> fs.extract {"archive":"@z","to":"@d"} ;; fs.list {"path":"@d"}
descomprime @z en @d y enseña qué salió
> fs.extract {"archive":"@z","to":"@zstem"} ;; fs.delete {"paths":["@z"]}
descomprime @z; el zip luego bórralo
> fs.copy {"from":"@t","to":"@t.bak"} ;; fs.edit {"path":"@t","edits":[{"old":"@q","new":"@q2","all":true}]}
respalda @t y después cambia ahí @q por @q2
> net.download {"url":"@dlzip","to":"@dlzipname"} ;; fs.extract {"archive":"@dlzipname","to":"@dlzipstem"}
baja @dlzip y descomprímelo
> system.memory {} ;; system.disk {}
RAM y disco, los dos
""", bigk=kinds(("el vídeo más pesado", 1), ("la foto más grande", 0), ("la imagen más pesada", 0), ("la canción más grande", 2)),
    newk=kinds(("la foto más nueva", 0), ("el último vídeo", 1), ("mi última foto", 0), ("la canción más reciente", 2)))

# ================================================================ Portuguese: corrections, stories, kinds, git, machine

say("pt", """
> fs.delete {"paths":["@f2"]}
apaga @f, ops, não, @f2 é que tá sobrando
o que é pra excluir é @f2 e não @f
não apaga @f, apaga @f2
@f... mentira, @f2, esse pode apagar
> fs.move {"from":"@f","into":"@d2"}
@f pra @d, quer dizer, pra @d2, me confundi
@f não vai em @d e sim na pasta @d2, arruma
> fs.read {"path":"@t"}
a Ana falou do @t2 mas o que eu quero ler é @t
> fs.move {"renames":[{"from":"@f","to":"@g2"}]}
bota no @f o nome @g, não, melhor @g2
> fs.mkdir {"path":"@dn2","parents":true}
pasta @dn... pera, que se chame @dn2
> fs.copy {"from":"@f","into":"@d"}
copiar, NÃO mover: @f -> @d
queria, se der, ter o @f lá em @d também
ontem no ônibus pra Santos trabalhei 3 horas e agora quero outro @f na pasta @d
põe um igual ao @f em @d, esse aqui não tira
> fs.move {"from":"@f","into":"@d"}
mover, não copiar: @f -> @d
segunda é dia de faxina. Hoje: @f pra pasta @d
mano joga o @f na pasta @d que eu tô cozinhando
o @f entrou aqui de penetra, ele é da pasta @d
eu não falo bem português, @f colocar na pasta @d obrigado
tchê, o @f vai na pasta @d, aqui não
@f leva ele pra @d uai
> fs.delete {"paths":["@f"]}
desculpa a hora mas o @f precisa ser apagado
oxe, @f de novo? tira isso daí
Conforme orientação da Dra. Lorena, favor eliminar @f
tenho 72 anos e não sei apagar as coisas, é o @f
@f apagar pfvr
sem backup nem nada, que @f desapareça
> fs.mkdir {"path":"@dn","parents":true}
meu orientador quer organização, cria a pasta @dn
pasta: @dn, ainda não existe
Para o novo ano letivo necessito de uma pasta denominada @dn
faz uma pasta @dn aí blz
> fs.move {"renames":[{"from":"@f","to":"@g"}]}
o servidor não engole @f como nome, @g sim. Troca
@f parece coisa dos anos 90, que o arquivo se chame @g
etiqueta velha @f, etiqueta nova @g
quero que @f passe a ser @g ((só o nome))
> fs.write {"path":"@t","content":"@bt","append":true}
pra eu não esquecer, no @t: @bt
lembrar em @t -> @bt
soma no @t a linha: @bt
> fs.edit {"path":"@t","edits":[{"old":"@q","new":"@q2","all":true}]}
de @q pra @q2 no arquivo @t
onde em @t se lê @q eu quero ler @q2
@t: substitui @q por @q2, o resto nem encosta
em @t muda todos os @q pra @q2
no @t usa sempre @q2 em vez de @q
no @t tá errado @q, o certo é @q2
> fs.search {"path":".","text":"@w"}
@who escreveu algo por causa de @w, procura
procurar palavra: @w
onde se fala de @w
anotei alguma vez algo de @w??
quais atas tratam de @w
@w sai em que arquivos
> fs.search {"path":".","name_glob":"@kk","min_bytes":"@size"}
@kk que passam de @size
> fs.search {"path":".","name_glob":"@kk","min_bytes":"@sw"} ;; fs.move {"paths":"$1","into":"@d"}
@kk com mais de @sw pra pasta @d
> fs.search {"path":".","name_glob":"@kk","newer_than_ms":"1d"}
mostra @kk de hoje
> fs.search {"path":".","name_glob":"@kk","newer_than_ms":"1mo"} ;; fs.move {"paths":"$1","into":"@d"}
@kk deste mês vão pra @d
> fs.search {"path":".","name_glob":"@kk"} ;; fs.archive {"paths":"$1","to":"@zn"}
@kk em @zn pra nuvem
> fs.search {"path":"@d","name_glob":"@kk"} ;; fs.move {"paths":"$1","into":"@d2"}
@kk que estão em @d devem ir pra @d2
> fs.search {"path":"@d","name_glob":"@kk"} ;; fs.delete {"paths":"$1"}
exclui @kk de @d, o resto de @d fica
> fs.list {"path":".","recursive":true,"sort":"size","limit":1,"kind":"file","glob":"@bigk"}
qual é @bigk daqui
> fs.list {"path":".","recursive":true,"sort":"size","limit":1,"kind":"file","glob":"@bigk"} ;; fs.delete {"paths":"$1"}
apaga @bigk, só isso
> fs.list {"path":".","recursive":true,"sort":"size","limit":1,"kind":"file","glob":"@bigk"} ;; fs.move {"paths":"$1","into":"@d"}
@bigk pra @d, pra abrir espaço
> fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"@newk"} ;; fs.copy {"paths":"$1","into":"@d"}
copia @newk pra @d
> fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"@newk"}
@newk, cadê?
> fs.list {"path":".","recursive":true,"sort":"modified","limit":@n,"kind":"file","glob":"*.@ext"} ;; fs.copy {"paths":"$1","into":"@d"}
os @n .@ext mais recentes, copia pra @d
> fs.list {"path":".","recursive":true,"sort":"modified","reverse":true,"limit":@n,"kind":"file"}
os @n arquivos mais velhos daqui
> fs.search {"path":".","kind":"file","max_bytes":"@size"}
o que pesa menos de @size? só a lista
> fs.search {"path":".","kind":"file","newer_than_ms":"2d"}
que arquivos mudaram de ontem pra cá
> fs.search {"path":".","kind":"file","newer_than_ms":"1d"}
em que arquivos eu mexi hoje
alterados hoje?
> fs.search {"path":".","kind":"file","newer_than_ms":"1d"} ;; fs.copy {"paths":"$1","into":"@d"}
backup do dia: o que mudou hoje copia pra @d
> fs.search {"path":".","name_glob":"@pl","kind":"file","older_than_ms":"@aw"} ;; fs.delete {"paths":"$1"}
as @pl com mais de @aw apaga, as recentes não
> fs.search {"path":".","name_glob":"@pl","kind":"file"} ;; fs.count {"paths":"$1"}
quantas palavras tem cada uma das @pl
> fs.search {"path":".","name_glob":"@plm","kind":"file"} ;; fs.chmod {"paths":"$1","mode":"a-w"}
que os @plm não possam ser modificados
> fs.search {"path":".","name_glob":"@pl","kind":"file"} ;; fs.chmod {"paths":"$1","mode":"go-rwx"}
as @pl que só eu leia
> fs.search {"path":".","name_glob":"@one","kind":"file"} ;; fs.move {"renames":[{"from":"$1.0","to":"@g"}]}
@one passa a se chamar @g
> fs.search {"path":".","name_glob":"@onem","kind":"file"} ;; fs.move {"renames":[{"from":"$1.0","to":"@g"}]}
@onem renomeia pra @g
> fs.move {"paths":["@f","@f2","@f3"],"into":"@d"}
@f, @f2 e @f3 juntos na pasta @d
> fs.move {"renames":[{"from":"@g","to":"@g3"},{"from":"@g2","to":"@g4"}]}
@g -> @g3 e @g2 -> @g4
> fs.move {"from":"@d/@g","into":"."}
traz pra cá o @g que tá em @d
> fs.copy {"from":"@d/@g","into":"."}
de @d quero aqui uma cópia do @g
> fs.copy {"from":"@f","into":"@d"} ;; fs.copy {"from":"@f","into":"@d2"}
copia @f tanto em @d quanto em @d2
> fs.delete {"paths":["@d","@d2"],"recursive":true}
pastas @d e @d2, apaga completas
> git.status {}
o que falta commitar
> git.diff {}
o que mudei desde o último commit, mostra o diff
> git.add {"all":true} ;; git.commit {"message":"@baremsg"}
commit: @baremsg
põe tudo no commit, mensagem: @baremsg
> git.add {"all":true} ;; git.commit {"message":"@msg"} ;; git.push {}
commit @msg e push
primeiro commit com @msg e depois pro servidor
> git.add {"paths":["@anyfile"]} ;; git.commit {"message":"@msg"}
commita só o @anyfile, mensagem @msg
> git.log {"limit":@n}
os @n commits mais novos
> git.log {"author":"@person"}
o que @person commitou
> git.log {"path":"@anyfile"}
história do @anyfile no git
> git.checkout {"create":"@new_branch"}
quero experimentar sem quebrar nada, branch nova @new_branch
> git.checkout {"to":"@branch"}
me leva pra branch @branch
troca pra @branch
> git.checkout {"paths":["@anyfile"]}
fiz besteira no @anyfile, traz a versão do último commit
> git.branch {}
que branches eu tenho
> git.branch {"delete":"@new_branch"}
a branch @new_branch já foi mergeada, exclui
> git.merge {"from":"@new_branch"}
junta @new_branch na branch em que estou
> git.pull {}
baixa o que o pessoal subiu
> git.pull {} ;; git.push {}
pull e depois push
> sh git stash
git: guarda o que tá pela metade
> git.clone {"url":"@repo_url","to":"@repo_urlname"}
clona pra mim @repo_url
> process.list {"sort":"cpu","limit":10}
a ventoinha parece um avião, o que tá rodando
> process.list {"sort":"memory","limit":10}
quem come a RAM
> process.kill {"name":"@prog"}
@prog travou, mata
fecha o @prog de uma vez
> process.kill {"pid":@pid}
processo @pid fora
> process.list {"name":"@prog"}
o @prog tá rodando ou não
> system.disk {}
encheu o disco? quanto sobra
ainda cabem os vídeos das férias? espaço livre
> system.memory {}
RAM livre?
> system.uptime {}
quando reiniciou pela última vez
> system.network {}
meu IP?
> net.ping {"host":"1.1.1.1"}
tem internet ou é o navegador
> net.ping {"host":"@host"}
@host responde?
> net.port_check {"host":"@host","port":@port}
porta @port aberta em @host?
> net.connections {"listening":true,"port":@port}
quem tá ocupando a porta @port
> net.dns_lookup {"host":"@name_host"}
que IP tem por trás de @name_host
> net.download {"url":"@dl","to":"@dlname"}
download: @dl
> net.download {"url":"@dl","to":"@g"}
baixa @dl e guarda como @g
> time.now {"zone":"@city"}
minha filha mora em @city, que horas são lá
hora @city
> fs.mkdir {"path":"@dn","parents":true} ;; fs.move {"from":"@f","into":"@dn"}
pasta nova @dn, e aí passa o @f pra lá
criar pasta @dn; @f dentro
> fs.mkdir {"path":"@dn","parents":true} ;; fs.search {"path":".","name_glob":"*.@ext"} ;; fs.move {"paths":"$2","into":"@dn"}
faz uma pasta @dn e joga lá todos os .@ext
> fs.mkdir {"path":"@dn","parents":true} ;; fs.search {"path":".","name_glob":"@pl","kind":"file"} ;; fs.move {"paths":"$2","into":"@dn"}
as @pl numa pasta nova, que se chame @dn
> fs.mkdir {"path":"@dn","parents":true} ;; fs.copy {"from":"@f","into":"@dn"}
1. pasta @dn 2. copiar @f pra lá
> fs.copy {"from":"@f","into":"@d"} ;; fs.delete {"paths":["@f2"]}
copia @f pra @d e apaga @f2
> fs.move {"from":"@f","into":"@d"} ;; fs.list {"path":"@d"}
@f pra @d e depois me mostra @d
> fs.move {"from":"@f","into":"@d"} ;; fs.delete {"paths":["@f2"]}
primeiro move @f pra @d, quando terminar joga fora @f2
> fs.archive {"paths":["@d"],"to":"@zn"} ;; fs.delete {"paths":["@d"],"recursive":true}
empacota a pasta @d em @zn, depois apaga a pasta
> fs.extract {"archive":"@z","to":"@d"} ;; fs.list {"path":"@d"}
descompacta @z em @d e mostra o que saiu
> fs.extract {"archive":"@z","to":"@zstem"} ;; fs.delete {"paths":["@z"]}
descompacta @z; o zip depois apaga
> fs.copy {"from":"@t","to":"@t.bak"} ;; fs.edit {"path":"@t","edits":[{"old":"@q","new":"@q2","all":true}]}
faz backup de @t e depois troca nele @q por @q2
> net.download {"url":"@dlzip","to":"@dlzipname"} ;; fs.extract {"archive":"@dlzipname","to":"@dlzipstem"}
baixa @dlzip e descompacta
> system.memory {} ;; system.disk {}
RAM e disco, os dois
""", bigk=kinds(("o vídeo mais pesado", 1), ("a foto maior de todas", 0), ("a imagem mais pesada", 0), ("a maior música", 2)),
    newk=kinds(("a foto mais nova", 0), ("o último vídeo", 1), ("a minha última foto", 0), ("a música mais recente", 2)))

# ================================================================ Indonesian: corrections, stories, kinds, git, machine

say("id", """
> fs.delete {"paths":["@f2"]}
hapus @f, eh bukan, maksudnya @f2
yang dihapus @f2 ya bukan @f
jangan hapus @f, hapus @f2
@f... salah, @f2, itu yang dibuang
> fs.move {"from":"@f","into":"@d2"}
@f ke @d, eh salah, ke @d2
@f bukan di @d tapi di folder @d2, pindahin
> fs.read {"path":"@t"}
Ana cerita soal @t2 tapi yang mau kubaca @t
> fs.move {"renames":[{"from":"@f","to":"@g2"}]}
@f ganti jadi @g, eh jangan, @g2 aja
> fs.mkdir {"path":"@dn2","parents":true}
folder @dn... tunggu, namanya @dn2 aja
> fs.copy {"from":"@f","into":"@d"}
salin, BUKAN pindah: @f -> @d
pengen sih kalau bisa ada @f juga di @d
kemarin di kereta ke Solo kerja 3 jam, sekarang mau ada @f lagi di folder @d
di @d taruh yang sama kayak @f, yang ini jangan diambil
> fs.move {"from":"@f","into":"@d"}
pindah, bukan salin: @f -> @d
tiap senin beberes. Hari ini: @f ke folder @d
bro lempar @f ke folder @d, gue lagi masak
@f kok nyelip di sini, dia kan dari folder @d, balikin ke situ
saya tidak bisa bahasa baik, @f taruh dalam folder @d, di sini tidak
cak, @f iku nang folder @d ae
@f mah di folder @d atuh, pindahin
> fs.delete {"paths":["@f"]}
maaf malam-malam, tapi @f harus dihapus
yaelah @f lagi @f lagi, buang
Sesuai arahan dr. Lestari, mohon @f dimusnahkan
saya umur 72, tidak tahu cara hapus, ini soal @f
@f hpus pls
ga usah backup, @f biar lenyap
hapusin @f dong sayang, wkwk
> fs.mkdir {"path":"@dn","parents":true}
pembimbing minta rapi, buat folder @dn
folder: @dn, belum ada
Untuk tahun ajaran baru diperlukan folder bernama @dn
bikinin folder @dn gercep
> fs.move {"renames":[{"from":"@f","to":"@g"}]}
server nolak nama @f, kalau @g mau. Ganti!
@f kesannya jadul, namain @g aja filenya
label lama @f, label baru @g
aku mau @f jadi @g ((namanya doang))
> fs.write {"path":"@t","content":"@bt","append":true}
biar ga lupa, di @t: @bt
ingat di @t -> @bt
tambah satu baris di @t: @bt
> fs.edit {"path":"@t","edits":[{"old":"@q","new":"@q2","all":true}]}
dari @q ke @q2 di file @t
di @t yang tadinya @q kepengen jadi @q2
@t: ganti @q pakai @q2, lainnya jangan disentuh
di @t ubah semua @q jadi @q2
di @t pakai @q2 dong jangan @q
di @t @q itu salah, benernya @q2
> fs.search {"path":".","text":"@w"}
@who pernah nulis sesuatu gara-gara @w, cari
cari kata: @w
di mana yang ngomongin @w
pernah nyatet @w ga sih aku??
notulen mana yang bahas @w
@w ada di file apa aja
> fs.search {"path":".","name_glob":"@kk","min_bytes":"@size"}
@kk yang lebih dari @size
> fs.search {"path":".","name_glob":"@kk","min_bytes":"@sw"} ;; fs.move {"paths":"$1","into":"@d"}
@kk di atas @sw lempar ke folder @d
> fs.search {"path":".","name_glob":"@kk","newer_than_ms":"1d"}
lihat @kk hari ini
> fs.search {"path":".","name_glob":"@kk","newer_than_ms":"1mo"} ;; fs.move {"paths":"$1","into":"@d"}
semua @kk bulan ini pindah ke @d
> fs.search {"path":".","name_glob":"@kk"} ;; fs.archive {"paths":"$1","to":"@zn"}
semua @kk jadiin @zn buat cloud
> fs.search {"path":"@d","name_glob":"@kk"} ;; fs.move {"paths":"$1","into":"@d2"}
@kk yang ada di @d harusnya ke @d2, pindahin
> fs.search {"path":"@d","name_glob":"@kk"} ;; fs.delete {"paths":"$1"}
hapus @kk di @d, isi @d yang lain biarin
> fs.list {"path":".","recursive":true,"limit":1,"kind":"file","glob":"@kk"} => ok @cnt
@kk ku ada berapa sih
> fs.list {"path":".","recursive":true,"sort":"size","limit":1,"kind":"file","glob":"@bigk"}
@bigk di sini yang mana
> fs.list {"path":".","recursive":true,"sort":"size","limit":1,"kind":"file","glob":"@bigk"} ;; fs.delete {"paths":"$1"}
hapus @bigk, itu aja
> fs.list {"path":".","recursive":true,"sort":"size","limit":1,"kind":"file","glob":"@bigk"} ;; fs.move {"paths":"$1","into":"@d"}
@bigk ke @d biar lega
> fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"@newk"} ;; fs.copy {"paths":"$1","into":"@d"}
salin @newk ke @d
> fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"@newk"}
@newk di mana?
> fs.list {"path":".","recursive":true,"sort":"modified","limit":@n,"kind":"file","glob":"*.@ext"} ;; fs.copy {"paths":"$1","into":"@d"}
@n .@ext terbaru, salin ke @d
> fs.list {"path":".","recursive":true,"sort":"modified","reverse":true,"limit":@n,"kind":"file"}
@n file paling tua di sini
> fs.search {"path":".","kind":"file","max_bytes":"@size"}
yang kurang dari @size apa aja? daftar doang
> fs.search {"path":".","kind":"file","newer_than_ms":"2d"}
file apa yang berubah dari kemarin
> fs.search {"path":".","kind":"file","newer_than_ms":"1d"}
hari ini aku ngutak-ngatik file apa aja
yang diubah hari ini?
> fs.search {"path":".","kind":"file","newer_than_ms":"1d"} ;; fs.copy {"paths":"$1","into":"@d"}
backup harian: yang berubah hari ini salin ke @d
> fs.search {"path":".","name_glob":"@pl","kind":"file","older_than_ms":"@aw"} ;; fs.delete {"paths":"$1"}
@pl yang lebih tua dari @aw hapus, yang baru jangan
> fs.search {"path":".","name_glob":"@pl","kind":"file"} ;; fs.count {"paths":"$1"}
@pl itu masing-masing berapa kata
> fs.search {"path":".","name_glob":"@pl","kind":"file"} ;; fs.chmod {"paths":"$1","mode":"a-w"}
semua @pl dikunci biar ga bisa diubah
> fs.search {"path":".","name_glob":"@pl","kind":"file"} ;; fs.chmod {"paths":"$1","mode":"go-rwx"}
@pl cukup aku yang boleh baca
> fs.search {"path":".","name_glob":"@one","kind":"file"} ;; fs.move {"renames":[{"from":"$1.0","to":"@g"}]}
@one ganti nama jadi @g
@one pengennya bernama @g
> fs.move {"paths":["@f","@f2","@f3"],"into":"@d"}
@f, @f2 dan @f3 bareng-bareng ke folder @d
> fs.move {"renames":[{"from":"@g","to":"@g3"},{"from":"@g2","to":"@g4"}]}
@g -> @g3 dan @g2 -> @g4
> fs.move {"from":"@d/@g","into":"."}
bawa ke sini @g yang di @d
> fs.copy {"from":"@d/@g","into":"."}
dari @d aku mau salinan @g di sini
> fs.copy {"from":"@f","into":"@d"} ;; fs.copy {"from":"@f","into":"@d2"}
salin @f ke @d dan juga ke @d2
> fs.delete {"paths":["@d","@d2"],"recursive":true}
folder @d sama @d2, hapus seluruhnya
> git.status {}
apa yang belum dicommit
> git.diff {}
aku ngubah apa sejak commit terakhir, tampilin diffnya
> git.add {"all":true} ;; git.commit {"message":"@baremsg"}
commit: @baremsg
masukin semua ke commit, pesannya: @baremsg
> git.add {"all":true} ;; git.commit {"message":"@msg"} ;; git.push {}
commit @msg lalu push
commit dulu @msg, habis itu kirim ke server
> git.add {"paths":["@anyfile"]} ;; git.commit {"message":"@msg"}
commit @anyfile doang, pesan @msg
> git.log {"limit":@n}
@n commit paling baru
> git.log {"author":"@person"}
@person commit apa aja
> git.log {"path":"@anyfile"}
riwayat @anyfile di git
> git.checkout {"create":"@new_branch"}
mau coba-coba tanpa merusak, branch baru @new_branch
> git.checkout {"to":"@branch"}
bawa aku ke branch @branch
ganti ke @branch
> git.checkout {"paths":["@anyfile"]}
@anyfile keacak-acak, balikin ke commit terakhir
> git.branch {}
branch apa aja yang ada
> git.branch {"delete":"@new_branch"}
branch @new_branch sudah dimerge, hapus
> git.merge {"from":"@new_branch"}
masukin @new_branch ke branch yang sekarang
> git.pull {}
ambil kerjaan teman-teman dari server
> git.pull {} ;; git.push {}
pull terus push
> sh git stash
git: simpan dulu yang setengah jadi
> git.clone {"url":"@repo_url","to":"@repo_urlname"}
clone-in @repo_url
> process.list {"sort":"cpu","limit":10}
kipasnya kayak pesawat, lagi jalan apa sih
> process.list {"sort":"memory","limit":10}
siapa yang makan RAM
> process.kill {"name":"@prog"}
@prog ngehang, matiin
tutup aja @prog sekalian
> process.kill {"pid":@pid}
proses @pid buang
> process.list {"name":"@prog"}
@prog jalan apa nggak
> system.disk {}
disknya penuh? sisa berapa
masih muat video liburan? cek ruang kosong
> system.memory {}
RAM kosong?
> system.uptime {}
terakhir restart kapan
> system.network {}
IP-ku?
> net.ping {"host":"1.1.1.1"}
internet mati apa browsernya aja
> net.ping {"host":"@host"}
@host nyaut ga?
> net.port_check {"host":"@host","port":@port}
port @port di @host kebuka?
> net.connections {"listening":true,"port":@port}
siapa yang pakai port @port
> net.dns_lookup {"host":"@name_host"}
@name_host itu IP-nya berapa
> net.download {"url":"@dl","to":"@dlname"}
unduh: @dl
> net.download {"url":"@dl","to":"@g"}
unduh @dl simpan sebagai @g
> time.now {"zone":"@city"}
anakku tinggal di @city, di sana jam berapa
jam @city
> fs.mkdir {"path":"@dn","parents":true} ;; fs.move {"from":"@f","into":"@dn"}
folder baru @dn, terus @f pindahin ke situ
buat folder @dn; @f masuk
> fs.mkdir {"path":"@dn","parents":true} ;; fs.search {"path":".","name_glob":"*.@ext"} ;; fs.move {"paths":"$2","into":"@dn"}
bikin folder @dn terus masukin semua .@ext ke sana
> fs.mkdir {"path":"@dn","parents":true} ;; fs.search {"path":".","name_glob":"@pl","kind":"file"} ;; fs.move {"paths":"$2","into":"@dn"}
semua @pl masuk folder baru, namanya @dn
> fs.mkdir {"path":"@dn","parents":true} ;; fs.copy {"from":"@f","into":"@dn"}
1. folder @dn 2. salin @f ke situ
> fs.copy {"from":"@f","into":"@d"} ;; fs.delete {"paths":["@f2"]}
salin @f ke @d dan hapus @f2
> fs.move {"from":"@f","into":"@d"} ;; fs.list {"path":"@d"}
@f ke @d terus tampilin @d
> fs.move {"from":"@f","into":"@d"} ;; fs.delete {"paths":["@f2"]}
pertama pindah @f ke @d, kalau sudah buang @f2
> fs.archive {"paths":["@d"],"to":"@zn"} ;; fs.delete {"paths":["@d"],"recursive":true}
bungkus folder @d jadi @zn, habis itu hapus foldernya
> fs.extract {"archive":"@z","to":"@d"} ;; fs.list {"path":"@d"}
ekstrak @z ke @d dan tunjukin hasilnya
> fs.extract {"archive":"@z","to":"@zstem"} ;; fs.delete {"paths":["@z"]}
ekstrak @z; zipnya hapus sesudahnya
> fs.copy {"from":"@t","to":"@t.bak"} ;; fs.edit {"path":"@t","edits":[{"old":"@q","new":"@q2","all":true}]}
backup @t dulu baru di situ ganti @q jadi @q2
> net.download {"url":"@dlzip","to":"@dlzipname"} ;; fs.extract {"archive":"@dlzipname","to":"@dlzipstem"}
unduh @dlzip langsung ekstrak
> system.memory {} ;; system.disk {}
RAM sama disk, dua-duanya
""", bigk=kinds(("video paling besar", 1), ("foto paling besar", 0), ("gambar terbesar", 0), ("lagu paling besar", 2)),
    newk=kinds(("foto terbaru", 0), ("video terakhir", 1), ("gambar paling baru", 0), ("lagu terbaru", 2)))


# ================================================================ all four, rule by rule

WORDY = "work notes delete copy move new old test temp log todo list find open trash docs Backup2 v2 1 2024 b".split()
for _lang, _words in (("de", "arbeit löschen kopie alt neu heute fertig suche"), ("es", "trabajo borrar copia viejo nuevo hoy listo buscar"), ("pt", "trabalho apagar copia velho novo hoje pronto buscar"), ("id", "kerja hapus salinan lama baru hari_ini selesai cari")):
    SLOTS[_lang]["wd"] = WORDY + _words.split()
    SLOTS[_lang]["bw"] = BARE
    SLOTS[_lang]["hid"] = HIDDEN
    SLOTS[_lang]["dg"] = lambda r, P=POOL[_lang]: r.choice([values.word(r), r.choice(P["plain"]), "app", "syslog", "access", "kern", "server"]) + r.choice([".log.", ".txt.", ".bak.", ".csv.", ".", ".log."]) + str(r.choice([1, 1, 2, 3, 4, 7, 10, 12, 2019, 2023]))
    SLOTS[_lang]["zo"] = lambda r, P=POOL[_lang]: r.choice(r.choice([P["two"], P["dirs"]])) + "." + r.choice(["zip", "zip", "tar.gz"])


def every(block, **slots):
    """Rules for the four languages: each wording begins with its language."""
    for part in re.split(r"(?m)^> ", block)[1:]:
        head, *lines = [x.strip() for x in part.split("\n") if x.strip()]
        for lang in ("de", "es", "pt", "id"):
            mine = [x[3:] for x in lines if x.startswith(lang + " ")]
            if mine:
                say(lang, "> " + head + "\n" + "\n".join(mine), **slots)
        assert all(x[:3] in ("de ", "es ", "pt ", "id ") for x in lines), lines


every("""
> fs.move {"from":"@bw","into":"@wd"}
de die Datei @bw gehört in den Ordner @wd
de tu @bw in den Ordner @wd
es el archivo @bw va dentro de la carpeta @wd
es pon @bw en la carpeta @wd
pt o arquivo @bw vai na pasta @wd
pt joga @bw na pasta @wd
id file @bw masuk folder @wd
id taruh @bw di folder @wd
> fs.copy {"from":"@bw","into":"@wd"}
de die Datei namens @bw kopieren, Ziel ist der Ordner @wd
es copia el archivo que se llama @bw en la carpeta @wd
pt copia o arquivo chamado @bw pra pasta @wd
id salin file yang namanya @bw ke folder @wd
> fs.mkdir {"path":"@wd","parents":true}
de ein Ordner, der einfach nur @wd heißt
de Ordner mit dem Namen @wd anlegen
es una carpeta que se llame simplemente @wd
es crea carpeta con nombre @wd
pt uma pasta que se chame só @wd
pt cria pasta com nome @wd
id folder yang namanya cuma @wd
id bikin folder bernama @wd
> fs.delete {"paths":["@wd"],"recursive":true}
de der Ordner namens @wd soll ganz verschwinden
es la carpeta llamada @wd, que desaparezca entera
pt a pasta chamada @wd tem que sumir inteira
id folder bernama @wd hilangkan semua
> fs.list {"path":"@wd"}
de was liegt im Ordner @wd
es qué hay dentro de la carpeta @wd
pt o que tem dentro da pasta @wd
id apa isi folder @wd
> fs.read {"path":"@bw"}
de zeig die Datei @bw
de was hab ich in die Datei @bw geschrieben
es muestra el archivo @bw
es qué escribí en el archivo @bw
pt mostra o arquivo @bw
pt o que escrevi no arquivo @bw
id tampilkan file @bw
id aku nulis apa di file @bw
> fs.write {"path":"@bw","content":"@bt","append":true}
de an die Datei @bw anhängen: @bt
es agrega al archivo @bw: @bt
pt acrescenta no arquivo @bw: @bt
id tambahkan ke file @bw: @bt
> fs.read {"path":"@dg"}
de das rotierte @dg anschauen
de öffne @dg, nicht das ohne Nummer
es abre @dg, no el que va sin número
es quiero ver @dg entero
pt abre @dg, não o que é sem número
pt quero ver o @dg inteiro
id buka @dg, bukan yang tanpa nomor
id mau lihat @dg semuanya
> fs.read {"path":"@dg","last_lines":@n}
de von @dg die letzten @n Zeilen
de @dg: unterste @n Zeilen, Server ist abgeraucht
es las últimas @n líneas de @dg que se cayó el server
es cola de @dg, @n líneas
pt as últimas @n linhas do @dg, caiu o servidor
pt rabo do @dg, @n linhas
id @n baris terakhir @dg, servernya down
id buntut @dg @n baris
> fs.delete {"paths":["@dg"]}
de @dg brauchen wir nicht mehr, nur das mit der Nummer löschen
de altes Log @dg weg
es @dg ya rotó, bórralo
es log viejo @dg fuera
pt @dg já rotacionou, apaga
pt log velho @dg fora
id @dg udah dirotasi, hapus
id log lama @dg buang
> fs.delete {"paths":["@dg","@dg2"]}
de @dg und @dg2 löschen, die anderen Logs bleiben
es borra @dg y @dg2, los demás logs se quedan
pt apaga @dg e @dg2, os outros logs ficam
id hapus @dg dan @dg2, log lain biarkan
> fs.move {"from":"@dg","into":"@d"}
de @dg ins Archiv, Ordner @d
es @dg a la carpeta @d para archivarlo
pt @dg pra pasta @d, é pra arquivar
id @dg arsipkan ke folder @d
> fs.copy {"from":"@dg","into":"@d"}
de von @dg brauch ich eine Kopie in @d
es de @dg necesito copia en @d
pt do @dg preciso de cópia em @d
id dari @dg butuh salinan di @d
> fs.move {"renames":[{"from":"@dg","to":"@g"}]}
de @dg heißt blöd, nenn es @g
es @dg => @g ((renombrar))
pt @dg => @g ((renomear))
id @dg => @g ((ganti nama))
> fs.count {"paths":["@dg"]}
de wie viele Zeilen stehen in @dg
es cuántas líneas trae @dg
pt quantas linhas tem o @dg
id @dg isinya berapa baris
> fs.stat {"path":"@dg"}
de wie groß ist @dg geworden
es cuánto pesa @dg
pt que tamanho tem o @dg
id ukuran @dg berapa
> fs.archive {"paths":["@dg"],"each":true}
de @dg mit gzip kleinmachen
es comprime @dg con gzip
pt comprime o @dg com gzip
id kompres @dg pakai gzip
> fs.read {"path":"@hid"}
de was steht in meiner @hid
de @hid zeigen, nichts ändern
es qué dice mi @hid
es enséñame @hid sin cambiar nada
pt o que diz o meu @hid
pt mostra o @hid sem mudar nada
id isi @hid ku apa
id tampilin @hid jangan diubah
> fs.write {"path":"@hid","content":"","expect_hash":"absent"}
de für GitHub Pages brauch ich eine leere @hid
es crea un @hid vacío
pt cria um @hid vazio
id bikin @hid kosong
> fs.write {"path":"@hid","content":"@bt","append":true}
de in @hid unten noch: @bt
es en @hid agrega al final: @bt
pt no @hid acrescenta no fim: @bt
id di @hid tambahin paling bawah: @bt
> fs.copy {"from":"@hid","to":"@hid.bak"}
de @hid vorher sichern
es respalda @hid primero
pt faz backup do @hid antes
id amankan dulu @hid
> fs.copy {"from":"@hid","into":"@d"}
de die @hid auch nach @d kopieren
es copia el @hid también a @d
pt copia o @hid também pra @d
id @hid salin juga ke @d
> fs.delete {"paths":["@hid"]}
de die @hid gehört nicht ins Projekt, löschen
es el @hid no debería estar en el proyecto, bórralo
pt o @hid não devia estar no projeto, apaga
id @hid ga seharusnya ada di proyek, hapus
> fs.move {"renames":[{"from":"@hid","to":"@hid2"}]}
de @hid soll @hid2 heißen
es @hid que se llame @hid2
pt @hid deve virar @hid2
id @hid jadiin @hid2
> fs.edit {"path":"@hid","edits":[{"old":"@q","new":"@q2","all":true}]}
de in @hid @q auf @q2 ändern
es en @hid cambia @q por @q2
pt no @hid troca @q por @q2
id di @hid ganti @q dengan @q2
> fs.extract {"archive":"@zo","to":"@zostem"}
de das Ding heißt @zo, bitte entpacken
de entpack mal @zo
es se llama @zo, descomprímelo porfa
es extrae @zo
pt o nome é @zo, descompacta pf
pt extrai @zo
id namanya @zo, tolong ekstrak
id ekstrak @zo dong
> fs.extract {"archive":"@zo","to":"@d"}
de in den Ordner @d kommt der Inhalt von @zo
de @zo auspacken nach @d
es lo que hay en @zo va a la carpeta @d
es descomprime @zo en @d
pt o que tem em @zo vai pra pasta @d
pt descompacta @zo em @d
id isi @zo dikeluarkan ke folder @d
id ekstrak @zo ke @d
> fs.extract {"archive":"@zo","to":".","list_only":true}
de Inhaltsverzeichnis von @zo, ohne auszupacken
es qué contiene @zo, sin extraer
pt o que contém @zo, sem extrair
id daftar isi @zo tanpa diekstrak
> fs.archive {"paths":["@od"],"to":"@zo"}
de aus dem Ordner @od wird @zo
de in @zo rein: der Ordner @od
es de la carpeta @od haz @zo
es a @zo va la carpeta @od
pt da pasta @od faz @zo
pt pra dentro de @zo vai a pasta @od
id folder @od dijadikan @zo
id ke dalam @zo: folder @od
> fs.archive {"paths":["@o","@o2"],"to":"@zo"}
de @o und @o2 packen, Name @zo
es comprime @o y @o2, nombre @zo
pt compacta @o e @o2, nome @zo
id kompres @o dan @o2, namanya @zo
> fs.move {"paths":["@o","@o2"],"into":"@od"}
de @o und @o2 in den Ordner @od legen
es lleva @o y @o2 a la carpeta @od
pt leva @o e @o2 pra pasta @od
id bawa @o dan @o2 ke folder @od
> fs.copy {"paths":["@o","@o2"],"into":"@od"}
de Kopien von @o und @o2 in den Ordner @od
es copias de @o y @o2 en la carpeta @od
pt cópias de @o e @o2 na pasta @od
id salinan @o dan @o2 di folder @od
> fs.delete {"paths":["@o","@o2","@o3"]}
de löschen: @o, @o2, @o3
es borrar: @o, @o2, @o3
pt apagar: @o, @o2, @o3
id hapus: @o, @o2, @o3
> fs.move {"renames":[{"from":"@o","to":"@o2"}]}
de @o bekommt den Namen @o2
de Dateiname @o falsch, @o2 richtig
es @o recibe el nombre @o2
es nombre mal: @o, nombre bien: @o2
pt @o recebe o nome @o2
pt nome errado: @o, nome certo: @o2
id @o diberi nama @o2
id nama salah: @o, nama benar: @o2
> fs.move {"renames":[{"from":"@od","to":"@od2"}]}
de den Ordner @od in @od2 umbenennen
de Ordner @od, neuer Name @od2
es renombra la carpeta @od como @od2
es carpeta @od, nombre nuevo @od2
pt renomeia a pasta @od como @od2
pt pasta @od, nome novo @od2
id folder @od dinamai @od2
id folder @od, nama baru @od2
> fs.list {"path":"@od"}
de was hab ich alles im Ordner @od
es qué guardé en la carpeta @od
pt o que guardei na pasta @od
id aku nyimpan apa di folder @od
> fs.disk_usage {"path":"@od"}
de wie groß ist der Ordner @od
es tamaño de la carpeta @od
pt tamanho da pasta @od
id ukuran folder @od
> fs.read {"path":"@t"}
de @t bitte lesen; @t2 ist uninteressant
es lee @t, @t2 no hace falta
pt lê o @t, o @t2 não precisa
id baca @t, @t2 ga usah
""")

every("""
> fs.mkdir {"path":"@dn","parents":true} ;; fs.move {"paths":["@f","@f2"],"into":"@dn"} ;; fs.list {"path":"@dn"}
de 1. Ordner @dn 2. @f und @f2 reinschieben 3. Inhalt zeigen
es 1) carpeta @dn 2) meter @f y @f2 3) mostrar el contenido
pt 1) pasta @dn 2) botar @f e @f2 nela 3) mostrar o conteúdo
id 1) folder @dn 2) pindahkan @f dan @f2 ke situ 3) tampilkan isinya
> fs.mkdir {"path":"@dn","parents":true} ;; fs.move {"paths":["@f","@f2"],"into":"@dn"}
de mach @dn auf ((als neuen Ordner)) und tu @f mit @f2 da rein
de @f und @f2 sollen zusammen in einen neuen Ordner namens @dn
es @f y @f2 van juntos en una carpeta nueva llamada @dn
es abre una carpeta @dn y mueve allí @f y @f2
pt @f e @f2 vão juntos numa pasta nova chamada @dn
pt abre uma pasta @dn e move pra lá @f e @f2
id @f dan @f2 dipindah bareng ke folder baru bernama @dn
id bikin @dn ((folder)), @f sama @f2 pindahin ke sana
> fs.copy {"from":"@t","to":"@t.bak"} ;; fs.edit {"path":"@t","edits":[{"old":"@q","new":"@q2","all":true}]} ;; fs.read {"path":"@t"}
de @t sichern; dann @q durch @q2 ersetzen; dann @t zeigen
es respalda @t; luego cambia @q por @q2; luego enseña @t
pt backup do @t; depois troca @q por @q2; depois mostra o @t
id backup @t; lalu ganti @q jadi @q2; lalu tampilkan @t
> fs.extract {"archive":"@z","to":"@zstem"} ;; fs.list {"path":"@zstem"}
de entpack @z und sag mir was drin war
es descomprime @z y dime qué había dentro
pt descompacta @z e me diz o que tinha dentro
id ekstrak @z terus kasih tau isinya apa
> fs.archive {"paths":["@d"],"to":"@zn"} ;; fs.move {"from":"@zn","into":"@d2"}
de Ordner @d als @zn packen und das Archiv nach @d2 schieben
es comprime la carpeta @d en @zn y lleva el archivo comprimido a @d2
pt compacta a pasta @d em @zn e leva o compactado pra @d2
id kompres folder @d jadi @zn terus arsipnya pindahin ke @d2
> fs.archive {"paths":["@f","@f2"],"to":"@zn"} ;; fs.delete {"paths":["@f","@f2"]}
de @f und @f2 in @zn packen, danach die beiden löschen
es mete @f y @f2 en @zn y después borra los dos
pt põe @f e @f2 em @zn e depois apaga os dois
id @f dan @f2 masukin @zn, habis itu hapus dua-duanya
> fs.search {"path":".","name_glob":"*.@ext"} ;; fs.archive {"paths":"$1","to":"@zn"} ;; fs.delete {"paths":"$1"}
de alle .@ext in @zn packen und danach die .@ext löschen
es todos los .@ext en @zn y después borra los .@ext
pt todos os .@ext em @zn e depois apaga os .@ext
id semua .@ext ke @zn, setelah itu .@ext nya hapus
> fs.search {"path":".","name_glob":"*.@ext"} ;; fs.copy {"paths":"$1","into":"@d"} ;; fs.list {"path":"@d"}
de alle .@ext nach @d kopieren und dann @d auflisten
es copia los .@ext a @d y al terminar lista @d
pt copia os .@ext pra @d e no fim lista @d
id salin semua .@ext ke @d terus daftar isi @d
> fs.write {"path":"@gt","content":"@qq","expect_hash":"absent"} ;; fs.move {"from":"@gt","into":"@d"}
de schreib @qq in eine neue Datei @gt und schieb sie dann nach @d
es escribe @qq en un archivo nuevo @gt y luego muévelo a @d
pt escreve @qq num arquivo novo @gt e depois move pra @d
id tulis @qq di file baru @gt lalu pindahkan ke @d
> fs.mkdir {"path":"@dn","parents":true} ;; fs.write {"path":"@dn/@gt","content":"@qq","expect_hash":"absent"}
de Ordner @dn und darin eine Datei @gt mit @qq
es carpeta @dn y dentro un archivo @gt que diga @qq
pt pasta @dn e dentro um arquivo @gt que diga @qq
id folder @dn dan di dalamnya file @gt berisi @qq
> fs.write {"path":"@d/@gt","content":"@bt","expect_hash":"absent"}
de neue Datei @gt im Ordner @d mit Inhalt: @bt
es archivo nuevo @gt en la carpeta @d con: @bt
pt arquivo novo @gt na pasta @d com: @bt
id file baru @gt di folder @d isinya: @bt
> fs.read {"path":"@d/@gt"}
de in @d liegt @gt, zeig die mal
de was steht in der @gt aus dem Ordner @d
es en @d hay un @gt, enséñamelo
es qué pone en el @gt de la carpeta @d
pt em @d tem um @gt, mostra
pt o que diz o @gt da pasta @d
id di @d ada @gt, tampilin
id isi @gt yang di folder @d apa
> fs.delete {"paths":["@d/@g"]}
de aus @d nur @g löschen, der Ordner bleibt
de @g in @d löschen
es en la carpeta @d borra nada más @g
es de @d elimina @g y deja lo otro
pt na pasta @d apaga só o @g
pt de @d remove @g e deixa o resto
id di folder @d hapus @g doang
id dari @d buang @g, lainnya biarin
> fs.move {"from":"@d/@g","into":"@d2"}
de @g liegt in @d, soll aber nach @d2
de hol @g aus @d und tu sie nach @d2
es @g está en @d, tiene que ir a @d2
es saca @g de @d y ponlo en @d2
pt @g tá em @d, tem que ir pra @d2
pt tira @g de @d e põe em @d2
id @g ada di @d, harusnya ke @d2
id keluarin @g dari @d, masukin ke @d2
> fs.copy {"from":"@d/@g","into":"@d2"}
de @g aus @d auch nach @d2 kopieren
es copia @g desde @d hacia @d2
pt copia @g de @d pra @d2
id salin @g dari @d ke @d2
> fs.read {"path":"@t"} ;; fs.read {"path":"@t2"}
de zeig erst @t, dann @t2
es primero enséñame @t y luego @t2
pt primeiro mostra @t e depois @t2
id tampilin dulu @t baru @t2
> fs.delete {"paths":["@f"]} ;; fs.move {"renames":[{"from":"@f2","to":"@g"}]}
de @f löschen und @f2 in @g umbenennen
es borra @f y renombra @f2 a @g
pt apaga @f e renomeia @f2 pra @g
id hapus @f lalu @f2 ganti nama jadi @g
> fs.move {"renames":[{"from":"@f","to":"@g"}]} ;; fs.delete {"paths":["@f2"]}
de @f wird zu @g, und @f2 fliegt raus
es @f pasa a ser @g, y @f2 se borra
pt @f vira @g, e @f2 é pra apagar
id @f jadi @g, dan @f2 dihapus
> git.pull {} ;; git.log {"limit":@n}
de pull und dann die letzten @n Commits
es pull y después los últimos @n commits
pt pull e depois os últimos @n commits
id pull terus @n commit terakhir
> git.checkout {"to":"@branch"} ;; git.pull {} ;; git.merge {"from":"@new_branch"}
de auf @branch wechseln, pullen, @new_branch mergen
es pásate a @branch, haz pull y mergea @new_branch
pt vai pra @branch, faz pull e merge de @new_branch
id pindah ke @branch, pull, lalu merge @new_branch
> git.checkout {"create":"@new_branch"} ;; git.add {"all":true} ;; git.commit {"message":"@msg"}
de neuer Branch @new_branch und da alles committen mit @msg
es rama nueva @new_branch y ahí commit de todo con @msg
pt branch nova @new_branch e nela commit de tudo com @msg
id branch baru @new_branch terus commit semua di situ, @msg
> git.add {"all":true} ;; git.commit {"message":"@baremsg"}
de einchecken als: @baremsg
de halt den Stand fest, Nachricht: @baremsg
es guarda el estado en git, mensaje: @baremsg
es commitea todo lo que hay, texto: @baremsg
pt salva o estado no git, mensagem: @baremsg
pt commita tudo que tem, texto: @baremsg
id simpan kondisi sekarang di git, pesan: @baremsg
id commit semuanya, teksnya: @baremsg
> git.diff {"staged":true}
de was würde ich jetzt committen, diff vom Staging
es qué hay en staging, enseña el diff
pt o que tá no staging, mostra o diff
id yang di staging apa, tampilin diffnya
> git.diff {"from":"@branch","to":"@new_branch"}
de Unterschied zwischen @branch und @new_branch
es diferencias entre @branch y @new_branch
pt diferenças entre @branch e @new_branch
id beda antara @branch dan @new_branch
> git.push {"branch":"@new_branch","set_upstream":true}
de @new_branch zum ersten Mal pushen, mit Upstream
es sube la rama @new_branch por primera vez, con upstream
pt sobe a branch @new_branch pela primeira vez, com upstream
id push branch @new_branch pertama kali, pakai upstream
> git.branch {"rename":"@new_branch","to":"@new_branch2"}
de Branch @new_branch -> @new_branch2 umbenennen
es la rama @new_branch que se llame @new_branch2
pt a branch @new_branch tem que se chamar @new_branch2
id branch @new_branch namanya jadi @new_branch2
> git.log {"grep":"@barepat"}
de Commits in denen es um @barepat geht
es commits que hablen de @barepat
pt commits que falem de @barepat
id commit yang menyebut @barepat
> sh git reset --soft HEAD~1
de letzten Commit zurücknehmen, Änderungen behalten
es deshaz el último commit pero guarda mis cambios
pt desfaz o último commit mas mantém minhas mudanças
id batalkan commit terakhir tapi perubahannya simpan
> sh git stash pop
de das Geparkte wieder herholen
es recupera lo del stash
pt recupera o que tá no stash
id kembalikan yang di stash
> sh git rev-list --count HEAD
de wie viele Commits sind es insgesamt
es cuántos commits hay en total
pt quantos commits tem no total
id total ada berapa commit
> sh systemctl restart @svc
de @svc neu starten, das hängt
es reinicia el servicio @svc que se quedó trabado
pt reinicia o serviço @svc que travou
id restart layanan @svc, macet
> sh systemctl status @svc
de wie gehts dem Dienst @svc
es cómo anda el servicio @svc
pt como anda o serviço @svc
id layanan @svc sehat ga
> sh @cmd --version
de welche Version von @cmd ist drauf
es qué versión de @cmd tengo
pt que versão do @cmd eu tenho
id @cmd ku versi berapa
> sh which @cmd
de wo liegt das Programm @cmd
es dónde está instalado @cmd
pt onde tá instalado o @cmd
id @cmd terpasang di mana
> sh whoami
de mein Benutzername hier?
es con qué usuario entré
pt com que usuário entrei
id aku login pakai user apa
> sh docker ps
de welche Container laufen
es qué contenedores están prendidos
pt quais containers estão de pé
id container apa yang nyala
> sh echo $((@num * @num2))
de was ist @num mal @num2
es cuánto es @num por @num2
pt quanto dá @num vezes @num2
id @num kali @num2 berapa
> process.list {"sort":"cpu","limit":@n}
de die @n Prozesse mit der meisten CPU
es los @n procesos que más CPU usan
pt os @n processos que mais usam CPU
id @n proses paling boros CPU
> process.kill {"name":"@prog","force":true}
de @prog lässt sich nicht schließen, mit Gewalt
es @prog no se deja cerrar, mátalo a la fuerza
pt @prog não fecha de jeito nenhum, mata à força
id @prog ga mau ditutup, paksa
> process.kill {"name":"@prog"} ;; process.spawn {"argv":["@prog"]}
de @prog beenden und wieder starten
es cierra @prog y vuelve a abrirlo
pt fecha o @prog e abre de novo
id tutup @prog terus buka lagi
> process.info {"pid":@pid}
de was ist das für ein Prozess, @pid
es qué es el proceso @pid
pt que processo é o @pid
id proses @pid itu apa
> net.ping {"host":"@host","count":@small}
de @small Pings an @host
es @small pings a @host
pt @small pings pra @host
id ping @host @small kali
> net.http_request {"url":"@url","method":"HEAD"}
de nur die Header von @url
es solo las cabeceras de @url
pt só os cabeçalhos de @url
id header dari @url aja
> system.cpu {}
de wie ausgelastet ist der Prozessor
es qué tan cargado está el procesador
pt quão carregado tá o processador
id prosesornya lagi sibuk ga
> system.info {}
de auf welchem System läuft das hier
es en qué sistema corre esto
pt em que sistema isso roda
id ini sistemnya apa
> time.sleep {"ms":"@dur"} ;; fs.list {"path":"@d"}
de @dur warten und dann @d zeigen
es espera @dur y luego enséñame @d
pt espera @dur e depois mostra @d
id tunggu @dur lalu tampilkan @d
> system.disk {} ;; fs.disk_usage {"path":".","by":"folders","top":10}
de wie voll ist die Platte und welche Ordner hier sind schuld
es cuán lleno está el disco y qué carpetas de aquí son las culpables
pt quão cheio tá o disco e que pastas daqui são culpadas
id disk seberapa penuh dan folder mana di sini yang boros
""")

every("""
> fs.search {"path":".","name_glob":"@pl","kind":"file"} ;; fs.move {"paths":"$1","into":"@d"}
de wieso liegen die @pl überall verstreut? die haben in @d zu liegen
de Wunsch: sämtliche @pl unter @d
de @d ist ab heute das Zuhause der @pl
es por qué andan las @pl desparramadas? su lugar es @d
es las @pl deberían vivir en @d y punto
pt por que as @pl tão espalhadas? o lugar delas é @d
pt desejo: todas as @pl em @d
id kok @pl berserakan? tempatnya kan @d
id maunya semua @pl adanya di @d
id @d jadi rumahnya @pl mulai sekarang
> fs.search {"path":".","name_glob":"*.@ext"} ;; fs.move {"paths":"$1","into":"@d"}
de .@ext hier, .@ext da, ich will die alle in @d haben
de wenn die .@ext alle in @d lägen wär ich glücklich
es .@ext por aquí, .@ext por allá, los quiero todos en @d
es sería feliz si los .@ext estuvieran en @d
pt .@ext aqui, .@ext ali, quero todos em @d
pt eu ficaria feliz se os .@ext estivessem em @d
id .@ext di sini, .@ext di sana, maunya semua di @d
id seneng banget kalau .@ext semua ada di @d
> fs.search {"path":".","name_glob":"*.@ext"} ;; fs.delete {"paths":"$1"}
de hier soll keine einzige .@ext übrig bleiben
de das Programm müllt mir alles mit .@ext zu, mach sauber
es que no quede ni un .@ext aquí
es el programa me llenó todo de .@ext, limpia eso
pt que não sobre nem um .@ext aqui
pt o programa encheu tudo de .@ext, limpa isso
id jangan sampai ada .@ext tersisa di sini
id programnya nyampah .@ext di mana-mana, bersihin
> fs.search {"path":".","name_glob":"*.@ext"} ;; fs.chmod {"paths":"$1","mode":"a-w"}
de an keiner .@ext soll noch jemand rumändern können
es que nadie pueda modificar los .@ext
pt que ninguém possa alterar os .@ext
id .@ext jangan bisa diubah siapa pun
> fs.search {"path":".","name_glob":"*.sh"} ;; fs.chmod {"paths":"$1","mode":"+x"}
de keins meiner .sh Skripte läuft, alle ausführbar machen
es ningún script .sh arranca, haz todos ejecutables
pt nenhum script .sh roda, torna todos executáveis
id semua script .sh ga bisa jalan, bikin executable
> fs.search {"path":".","name_glob":"*.@ext"} ;; fs.archive {"paths":"$1","to":"@zn"}
de der Kunde will alle .@ext in einer einzigen @zn
es el cliente quiere los .@ext en un solo @zn
pt o cliente quer os .@ext num único @zn
id klien minta semua .@ext dalam satu @zn
> fs.search {"path":".","name_glob":"*.@ext","older_than_ms":"@age"} ;; fs.archive {"paths":"$1","to":"@zn"}
de alte .@ext ((älter als @age)) in @zn sichern, nix löschen
es los .@ext de más de @age guárdalos en @zn, sin borrar nada
pt os .@ext com mais de @age guarda em @zn, sem apagar nada
id .@ext yang lebih dari @age simpan di @zn, jangan ada yang dihapus
> fs.search {"path":"@d","kind":"file","older_than_ms":"@aw"} ;; fs.delete {"paths":"$1"}
de in @d verstaubt zu viel: Dateien älter als @aw raus
es @d está llena de cosas viejas: borra los archivos de más de @aw
pt @d tá cheia de velharia: apaga os arquivos com mais de @aw
id @d isinya barang lama: hapus file yang lebih dari @aw
> fs.search {"path":"@d","kind":"file","min_bytes":"@size"} ;; fs.move {"paths":"$1","into":"@d2"}
de was in @d dicker ist als @size soll nach @d2
es lo que en @d pese más de @size que vaya a @d2
pt o que em @d pesar mais de @size vai pra @d2
id yang di @d lebih dari @size pindah ke @d2
> fs.search {"path":"@d","kind":"file","min_bytes":"@sw"}
de gibts in @d Dateien größer als @sw? nicht anfassen, nur sagen
es hay en @d archivos de más de @sw? no toques, solo dime
pt tem em @d arquivo com mais de @sw? não mexe, só fala
id di @d ada file lebih dari @sw? jangan disentuh, bilang aja
> fs.search {"path":".","name_glob":"*.@ext","min_bytes":"@size"}
de welche .@ext haben mehr als @size
es qué .@ext pasan los @size
pt quais .@ext passam de @size
id .@ext mana yang lewat @size
> fs.search {"path":".","name_glob":"*.@ext","min_bytes":"@size"} ;; fs.delete {"paths":"$1"}
de .@ext über @size löschen, die kleinen bleiben
es borra los .@ext de más de @size, los chicos déjalos
pt apaga os .@ext com mais de @size, os pequenos deixa
id hapus .@ext di atas @size, yang kecil biarin
> fs.search {"path":".","kind":"file","newer_than_ms":"1w"}
de welche Dateien sind diese Woche neu oder geändert
es qué archivos son de esta semana
pt que arquivos são desta semana
id file apa yang dari minggu ini
> fs.search {"path":".","name_glob":"*@part*","kind":"file"}
de irgendwas mit @part im Dateinamen, such
de Dateiname enthält @part, mehr weiß ich nicht mehr
es un archivo con @part en el nombre, no me acuerdo de más
es busca nombres que contengan @part
pt um arquivo com @part no nome, não lembro do resto
pt procura nomes que tenham @part
id ada file yang namanya mengandung @part, lupa sisanya
id cari yang ada @part di nama filenya
> fs.search {"path":".","name_glob":"*@part*","kind":"file"} ;; fs.delete {"paths":"$1"}
de alles mit @part im Dateinamen löschen, anderes nicht
es borra los archivos con @part en el nombre, otros no
pt apaga os arquivos com @part no nome, outros não
id hapus file yang namanya ada @part, lainnya jangan
> fs.search {"path":".","name_glob":"@ng"}
de in welchem Ordner steckt @ng
de ich find @ng nicht wieder
es en qué carpeta se metió @ng
es no doy con @ng
pt em que pasta se enfiou @ng
pt não acho mais @ng
id @ng nyelip di folder mana
id @ng ga ketemu-ketemu
> fs.search {"path":".","name_glob":"@fo","kind":"folder"}
de wo ist nochmal der Ordner @fo
de Ordner @fo verschollen
es dónde quedó la carpeta @fo
es perdí la carpeta @fo
pt onde foi parar a pasta @fo
pt perdi a pasta @fo
id folder @fo ke mana ya
id hilang folder @fo
> fs.search {"path":"@t","text":"@q"}
de kommt @q in @t vor
de @t nach @q durchsuchen
es sale @q en @t?
es busca @q dentro de @t
pt aparece @q em @t?
pt procura @q dentro de @t
id ada @q ga di @t
id cari @q di dalam @t
> fs.search {"path":"@d","text":"@w"}
de in @d hat @who mal was über @w notiert, wo
de nur in @d suchen: @w
es en @d @who anotó algo de @w, dónde
es buscar solo en @d: @w
pt em @d @who anotou algo de @w, onde
pt procurar só em @d: @w
id di @d @who pernah nyatat soal @w, di mana
id cari cuma di @d: @w
> fs.search {"path":".","text":"@w"}
de wer von uns hat @w erwähnt, in welcher Datei
de @w, da war doch was in meinen Unterlagen
de was sagen meine Notizen zum Thema @w
es quién de nosotros mencionó @w, en qué archivo
es @w, algo había en mis papeles
es qué dicen mis notas del tema @w
pt quem de nós mencionou @w, em que arquivo
pt @w, tinha algo nos meus papéis
pt o que dizem minhas notas sobre o tema @w
id siapa yang nyebut @w, di file mana
id @w, dulu ada di berkas-berkasku
id catatanku bilang apa soal @w
> fs.list {"path":"@d","recursive":true,"sort":"size","limit":10,"kind":"file"}
de @d sprengt meine Platte, was sind die dicken Dinger darin
es @d me revienta el disco, qué archivos pesados hay dentro
pt @d tá estourando meu disco, que arquivos pesados tem dentro
id @d bikin disk jebol, file gede di dalamnya apa aja
> fs.list {"path":"@d","recursive":true,"sort":"modified","limit":@n,"kind":"file"}
de was kam in @d zuletzt dazu, die @n jüngsten
es lo más nuevo de @d, @n archivos
pt o mais novo de @d, @n arquivos
id yang paling baru di @d, @n file
> fs.list {"path":"@d","recursive":true,"sort":"modified","limit":1,"kind":"file"} ;; fs.read {"path":"$1.0"}
de die neueste Datei in @d öffnen
es abre el archivo más nuevo de @d
pt abre o arquivo mais novo de @d
id buka file terbaru di @d
> fs.list {"path":"@d","recursive":true,"sort":"modified","limit":1,"kind":"file"} ;; fs.copy {"paths":"$1","into":"@d2"}
de die neueste Datei aus @d nach @d2 kopieren
es el archivo más reciente de @d, copia a @d2
pt o arquivo mais recente de @d, copia pra @d2
id file terbaru di @d salin ke @d2
> fs.list {"path":"@d","recursive":true,"sort":"modified","reverse":true,"limit":@n,"kind":"file"} ;; fs.delete {"paths":"$1"}
de die @n ältesten Dateien in @d löschen
es los @n archivos más viejos de @d, elimínalos
pt os @n arquivos mais velhos de @d, exclui
id @n file paling lama di @d, hapus
> fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"*.log"} ;; fs.read {"path":"$1.0","last_lines":@n}
de die letzten @n Zeilen vom jüngsten Log
es las últimas @n líneas del log más nuevo
pt as últimas @n linhas do log mais novo
id @n baris terakhir dari log paling baru
> fs.list {"path":"@d","recursive":true,"sort":"size","limit":@n,"kind":"file","glob":"*.@ext"}
de die @n größten .@ext in @d
es los @n .@ext más grandes en @d
pt os @n maiores .@ext em @d
id @n .@ext terbesar di @d
> fs.list {"path":"@d","hidden":true}
de was ist in @d, versteckte mitgerechnet
es qué hay en @d contando lo oculto
pt o que tem em @d contando os ocultos
id isi @d termasuk yang tersembunyi
> fs.list {"path":"@d","recursive":true}
de zeig mir alles in @d, auch was in den Unterordnern liegt
es enséñame todo lo de @d, con lo de las subcarpetas
pt mostra tudo de @d, com o que tem nas subpastas
id tampilin semua di @d sampai subfoldernya
> fs.disk_usage {"path":"@d","by":"folders","top":@n}
de die @n schwersten Unterordner von @d
es las @n subcarpetas más pesadas de @d
pt as @n subpastas mais pesadas de @d
id @n subfolder terberat di @d
> fs.disk_usage {"path":".","by":"extension"}
de welche Dateiarten belegen hier wie viel Platz
es cuánto ocupa aquí cada tipo de archivo
pt quanto ocupa aqui cada tipo de arquivo
id tiap jenis file di sini makan berapa
> fs.hash {"paths":["@f"],"algorithm":"@algo"}
de auf der Webseite steht eine @algo, die von @f brauch ich zum Vergleichen
es en la web viene un @algo, dame el de @f para comparar
pt no site tem um @algo, me dá o do @f pra comparar
id di web ada @algo, kasih punyanya @f buat banding
> fs.chmod {"paths":["@f"],"mode":"@mode"}
de @f muss laut Admin auf @mode stehen
es @f tiene que estar en @mode según el admin
pt @f tem que estar em @mode segundo o admin
id @f kata admin harus @mode
> fs.chmod {"paths":["@f"],"mode":"a+r"}
de keiner außer mir kann @f lesen, soll aber jeder dürfen
es nadie más puede leer @f, que todos puedan
pt ninguém mais consegue ler @f, que todos possam
id cuma aku yang bisa baca @f, buka buat semua
> fs.symlink {"target":"@d","link":"@dn"}
de ein Symlink @dn auf den Ordner @d
es un enlace simbólico @dn hacia la carpeta @d
pt um link simbólico @dn pra pasta @d
id symlink @dn ke folder @d
> fs.write {"path":"@t","content":""}
de @t leeren, die Datei selbst soll bleiben
es vacía @t pero que el archivo siga
pt esvazia o @t mas o arquivo fica
id kosongkan @t tapi filenya tetap ada
> fs.search {"path":"@d","depth":1} ;; fs.move {"paths":"$1","into":"@d2"}
de alles was in @d liegt nach @d2 umziehen
es todo lo que hay en @d múdalo a @d2
pt tudo que tem em @d muda pra @d2
id semua isi @d pindah ke @d2
> fs.search {"path":".","kind":"file","not_glob":"*.@ext","depth":1} ;; fs.move {"paths":"$1","into":"@d"}
de die .@ext bleiben hier, alle anderen Dateien nach @d
es los .@ext se quedan aquí, los demás archivos a @d
pt os .@ext ficam aqui, os outros arquivos pra @d
id .@ext tetap di sini, file lainnya ke @d
> fs.search {"path":".","kind":"file","not_glob":"*.@ext","depth":1} ;; fs.delete {"paths":"$1"}
de behalt nur die .@ext, die übrigen Dateien hier löschen
es quédate solo con los .@ext, los otros archivos de aquí bórralos
pt fica só com os .@ext, os outros arquivos daqui apaga
id sisakan .@ext aja, file lain di sini hapus
> fs.search {"path":".","name_glob":"*.@ext","depth":1} ;; fs.delete {"paths":"$1"}
de .@ext löschen, nur hier oben, Unterordner in Ruhe lassen
es borra los .@ext de aquí nomás, subcarpetas ni tocarlas
pt apaga os .@ext só daqui, subpastas nem encosta
id hapus .@ext di sini aja, subfolder jangan
> fs.search {"path":".","name_glob":"*.@ext","depth":1} ;; fs.move {"paths":"$1","into":"@d"}
de nur die .@ext direkt hier nach @d, nicht die aus Unterordnern
es solo los .@ext de esta carpeta a @d, los de subcarpetas no
pt só os .@ext desta pasta pra @d, os das subpastas não
id cuma .@ext yang di sini ke @d, yang di subfolder jangan
> fs.search {"path":".","name_glob":"*.@ext","not_glob":"{@{ns}.@ext,@{ns2}.@ext}"} ;; fs.delete {"paths":"$1"}
de .@ext alle löschen, nur @{ns}.@ext und @{ns2}.@ext nicht
es borra todos los .@ext salvo @{ns}.@ext y @{ns2}.@ext
pt apaga todos os .@ext menos @{ns}.@ext e @{ns2}.@ext
id hapus semua .@ext selain @{ns}.@ext dan @{ns2}.@ext
""")

every("""
> sh awk -F, '$@c == "@cell" { s += $@c2 } END { print s }' @onlycsv
de was haben wir laut @onlycsv für @cell ausgegeben ((Kategorie in Spalte @c, Betrag in Spalte @c2))
de Spalte @c2 aufaddieren, nur Zeilen mit @cell in Spalte @c, Datei @onlycsv
es cuánto gastamos en @cell según @onlycsv ((categoría en la columna @c, importe en la columna @c2))
es sumar columna @c2, solo filas con @cell en la columna @c, archivo @onlycsv
pt quanto gastamos com @cell segundo @onlycsv ((categoria na coluna @c, valor na coluna @c2))
pt somar coluna @c2, só linhas com @cell na coluna @c, arquivo @onlycsv
id kita habis berapa untuk @cell menurut @onlycsv ((kategori kolom @c, nilainya kolom @c2))
id jumlahkan kolom @c2, cuma baris dengan @cell di kolom @c, file @onlycsv
> sh awk -F, '$@c != "@cell"' @onlycsv
de @onlycsv ohne die Zeilen, in denen Spalte @c @cell ist
es @onlycsv sin las filas cuya columna @c es @cell
pt @onlycsv sem as linhas cuja coluna @c é @cell
id @onlycsv tanpa baris yang kolom @c nya @cell
> sh awk -F, '$@c == "@cell"' @onlycsv > @out
de die Zeilen von @onlycsv mit @cell in Spalte @c nach @out speichern
es guarda en @out las filas de @onlycsv con @cell en la columna @c
pt salva em @out as linhas de @onlycsv com @cell na coluna @c
id simpan ke @out baris @onlycsv yang kolom @c nya @cell
> sh awk -F, '$@c < @num' @onlycsv
de in @onlycsv alle Zeilen, wo Spalte @c unter @num ist
es en @onlycsv las filas con la columna @c por debajo de @num
pt em @onlycsv as linhas com a coluna @c abaixo de @num
id di @onlycsv baris yang kolom @c di bawah @num
> sh awk -F, '$@c > @num' @onlycsv | wc -l
de wie viele Zeilen in @onlycsv haben in Spalte @c mehr als @num
es cuántas filas de @onlycsv pasan de @num en la columna @c
pt quantas linhas de @onlycsv passam de @num na coluna @c
id berapa baris @onlycsv yang kolom @c lebih dari @num
> sh awk -F, 'NR > 1 { s += $@c; n++ } END { if (n) print s / n }' @onlycsv
de Durchschnitt von Spalte @c in @onlycsv, erste Zeile ist die Überschrift
es el promedio de la columna @c de @onlycsv, la primera fila es el título
pt a média da coluna @c de @onlycsv, a primeira linha é o título
id rata-rata kolom @c di @onlycsv, baris pertama itu judul
> sh awk -F, 'NR == 2 || NR > 2 && $@c > m { m = $@c } END { print m }' @onlycsv
de höchster Wert in Spalte @c von @onlycsv ((oben stehen Titel))
es el valor más alto de la columna @c en @onlycsv ((arriba van títulos))
pt o valor mais alto da coluna @c em @onlycsv ((em cima ficam títulos))
id nilai tertinggi kolom @c di @onlycsv ((paling atas judul))
> sh cut -d, -f@c @onlycsv | sort -u
de welche verschiedenen Werte gibts in Spalte @c von @onlycsv
es qué valores distintos hay en la columna @c de @onlycsv
pt que valores diferentes tem na coluna @c de @onlycsv
id nilai apa aja yang berbeda di kolom @c @onlycsv
> sh sort -t, -k@c @onlycsv
de @onlycsv nach Spalte @c sortiert zeigen
es @onlycsv ordenado por la columna @c
pt @onlycsv ordenado pela coluna @c
id @onlycsv diurutkan menurut kolom @c
> sh column -t -s, @onlycsv
de @onlycsv als ordentliche Tabelle anzeigen
es enseña @onlycsv como tabla bonita
pt mostra @onlycsv como tabela alinhada
id tampilin @onlycsv sebagai tabel rapi
> sh head -n 1 @onlycsv
de wie heißen die Spalten von @onlycsv
es cómo se llaman las columnas de @onlycsv
pt como se chamam as colunas de @onlycsv
id nama-nama kolom @onlycsv apa
> sh awk '!seen[$0]++' @txt > @txt.tmp && mv @txt.tmp @txt
de in @txt steht vieles doppelt, wirf die Wiederholungen aus der Datei, Reihenfolge lassen
de doppelte Zeilen in @txt löschen ((Datei ändern))
es @txt tiene líneas repetidas, quítalas del archivo sin cambiar el orden
es elimina los renglones duplicados de @txt en el propio archivo
pt @txt tem linhas repetidas, tira do arquivo sem mudar a ordem
pt elimina as linhas duplicadas do @txt no próprio arquivo
id @txt banyak baris dobel, buang dari filenya tanpa ubah urutan
id hapus baris duplikat di @txt, filenya langsung diubah
> sh awk '!seen[$0]++' @txt > @out
de @txt ohne doppelte Zeilen als @out speichern
es guarda @txt sin líneas repetidas en @out
pt salva @txt sem linhas repetidas em @out
id simpan @txt tanpa baris dobel ke @out
> sh sort -u @txt > @out
de @txt sortiert und ohne Doppelte nach @out
es @txt ordenado y sin repetidos hacia @out
pt @txt ordenado e sem repetidos em @out
id @txt urut dan tanpa dobel simpan ke @out
> sh sort -n @txt
de die Zahlen in @txt der Größe nach
es los números de @txt de menor a mayor
pt os números de @txt do menor pro maior
id angka di @txt dari kecil ke besar
> sh tac @txt
de @txt von hinten nach vorne
es @txt al revés, la última línea primero
pt @txt de trás pra frente, última linha primeiro
id @txt dibalik, baris terakhir duluan
> sh grep @barepat @txt > @out
de alle Zeilen aus @txt mit @barepat in @out schreiben
es las líneas de @txt que tengan @barepat a @out
pt as linhas de @txt que têm @barepat pra @out
id baris @txt yang ada @barepat masukkan ke @out
> sh grep -n @barepat @txt
de in welcher Zeile von @txt steht @barepat
es en qué línea de @txt está @barepat
pt em que linha de @txt tá @barepat
id @barepat ada di baris berapa di @txt
> sh grep -v @barepat @txt > @out
de @txt ohne die @barepat Zeilen nach @out
es @txt menos las líneas con @barepat, guardar en @out
pt @txt menos as linhas com @barepat, guardar em @out
id @txt minus baris yang ada @barepat, simpan di @out
> sh sed -i '@{line}d' @txt
de Zeile @line in @txt ist falsch, lösch die Zeile
es la línea @line de @txt está mal, quítala
pt a linha @line de @txt tá errada, tira
id baris @line di @txt salah, hapus barisnya
> sh sed -i '$d' @txt
de die letzte Zeile von @txt wegnehmen
es quítale la última línea a @txt
pt tira a última linha do @txt
id buang baris terakhir @txt
> sh head -n @n @txt > @out
de die ersten @n Zeilen von @txt nach @out
es las primeras @n líneas de @txt a @out
pt as primeiras @n linhas de @txt pra @out
id @n baris pertama @txt ke @out
> sh tail -n @n @txt > @out
de das Ende von @txt ((@n Zeilen)) in @out speichern
es el final de @txt ((@n líneas)) guárdalo en @out
pt o fim de @txt ((@n linhas)) salva em @out
id akhir @txt ((@n baris)) simpan di @out
> sh cat @txt >> @txt2
de den Inhalt von @txt hinten an @txt2 dranhängen
es el contenido de @txt pégalo al final de @txt2
pt o conteúdo de @txt cola no fim do @txt2
id isi @txt tempelkan di akhir @txt2
> sh cut -d, -f@c @onlycsv > @out
de Spalte @c aus @onlycsv nach @out schreiben
es la columna @c de @onlycsv guárdala en @out
pt a coluna @c de @onlycsv guarda em @out
id kolom @c dari @onlycsv simpan ke @out
> sh tr 'a-z' 'A-Z' < @txt
de @txt komplett in Großbuchstaben zeigen
es muestra @txt todo en mayúsculas
pt mostra @txt todo em maiúsculas
id tampilin @txt huruf besar semua
> sh nl @txt
de @txt mit Zeilennummern
es @txt con números de línea
pt @txt com número de linha
id @txt pakai nomor baris
> sh sed -i 's/@barepat/@barepat2/g' *.@te
de in allen .@te hier @barepat durch @barepat2 ersetzen
de @barepat heißt jetzt @barepat2, zieh das in allen .@te glatt
es en todos los .@te de aquí cambia @barepat por @barepat2
es @barepat ahora es @barepat2, corrígelo en todos los .@te
pt em todos os .@te daqui troca @barepat por @barepat2
pt @barepat agora é @barepat2, corrige em todos os .@te
id di semua .@te di sini ganti @barepat jadi @barepat2
id @barepat sekarang @barepat2, betulin di semua .@te
> sh wc -l *.@te
de wie viele Zeilen haben die .@te hier
es cuántas líneas tienen los .@te de aquí
pt quantas linhas têm os .@te daqui
id .@te di sini masing-masing berapa baris
> sh sort @txt | uniq -c | sort -rn | head -n @n
de die @n häufigsten Zeilen in @txt
es las @n líneas más repetidas de @txt
pt as @n linhas mais repetidas do @txt
id @n baris paling sering di @txt
> sh diff @txt @txt2
de ich hab @txt und eine neuere @txt2, was ist anders
es tengo @txt y otra versión @txt2, qué cambió
pt tenho @txt e outra versão @txt2, o que mudou
id punya @txt sama versi lain @txt2, apa bedanya
> sh python3 -m json.tool @json
de @json ist eine Zeile Salat, bitte lesbar eingerückt
es @json está todo en una línea, formatéalo bonito
pt @json tá tudo numa linha, formata bonito
id @json satu baris semua, rapikan tampilannya
> sh python3 @py
de lass @py mal laufen
es corre @py
pt roda o @py aí
id jalanin @py
> sh split -l @big @txt
de @txt ist zu lang, in Stücke zu @big Zeilen zerlegen
es @txt es muy largo, pártelo en trozos de @big líneas
pt @txt tá muito longo, divide em pedaços de @big linhas
id @txt kepanjangan, pecah per @big baris
> sh grep -oE 'https?://[^ "<>]+' @txt | sort -u
de welche Links stehen in @txt
es qué enlaces hay en @txt
pt que links tem em @txt
id link apa aja di @txt
""")
every("""
> ask Welche Datei soll ich löschen?
de lösch die mal
de das eine Ding da kann weg
> ask Wie soll der Ordner heißen?
de ich bräuchte einen neuen Ordner
de leg mal nen Ordner an
> ask Wohin soll ich @f verschieben?
de @f muss woanders hin
de verschieb mal @f
> ask Wie soll @f heißen?
de @f braucht einen neuen Namen
> ask Wonach soll ich suchen?
de such mal was
> ask Welches Archiv soll ich entpacken?
de pack das Archiv aus
> ask ¿Qué archivo debo borrar?
es bórralo ya
es ese archivo quítalo
> ask ¿Cómo debe llamarse la carpeta?
es necesito una carpeta nueva
es hazme una carpeta porfa
> ask ¿Adónde debo mover @f?
es @f va en otro lado
es mueve @f
> ask ¿Cómo debe llamarse @f?
es ponle otro nombre a @f
> ask ¿Qué debo buscar?
es búscame una cosa
> ask ¿Qué archivo debo descomprimir?
es descomprime eso
> ask Qual arquivo devo apagar?
pt apaga isso logo
pt esse arquivo aí pode tirar
> ask Como a pasta deve se chamar?
pt preciso de uma pasta nova
pt faz uma pasta pra mim
> ask Para onde devo mover @f?
pt @f tem que ir pra outro lugar
pt move o @f
> ask Como @f deve se chamar?
pt dá outro nome pro @f
> ask O que devo procurar?
pt procura uma coisa pra mim
> ask Qual arquivo devo descompactar?
pt descompacta aquilo
> ask File mana yang harus saya hapus?
id hapus aja deh
id buang file itu
> ask Apa nama foldernya?
id butuh folder baru nih
id bikinin folder dong
> ask Ke mana @f harus dipindahkan?
id @f pindahin dong
id @f mestinya di tempat lain
> ask Apa nama baru untuk @f?
id @f ganti namanya
> ask Apa yang harus saya cari?
id cariin sesuatu dong
> ask Arsip mana yang harus saya ekstrak?
id ekstrak arsipnya
> beyond
de schreib mir eine Geburtstagsrede für meinen Chef
de fass mir @t in drei Sätzen zusammen
de ist die Formulierung in @t höflich genug
de bau mir eine Webseite für den Kleingartenverein
de welcher der Entwürfe ist besser geschrieben, @t oder @t2
es escríbeme un discurso para la boda de mi hermana
es resúmeme @t en tres frases
es suena educado lo que puse en @t?
es hazme una página web para la panadería
es cuál está mejor escrito, @t o @t2
pt escreve um discurso pro casamento da minha irmã
pt resume @t em três frases
pt o que escrevi em @t soa educado?
pt faz um site pra minha padaria
pt qual tá mais bem escrito, @t ou @t2
id tulisin pidato buat nikahan kakakku
id ringkas @t jadi tiga kalimat
id tulisanku di @t sopan ga
id bikinin website buat toko rotiku
id mana yang lebih bagus tulisannya, @t atau @t2
""")

# ================================================================ loose descriptions: a kind of thing and what it is about

LOOSE = {
    "de": {
        "f": [("die " + x, x) for x in "Rechnung Liste Einladung Rede Quittung Karte Bestätigung Garantie Skizze Anleitung Bewerbung Mahnung Präsentation Postkarte Buchung".split()],
        "m": [("den " + x, x) for x in "Vertrag Brief Bericht Plan Scan Entwurf Antrag Aufsatz Bescheid Beleg Ausweis Kaufbeleg".split()],
        "p": [("die " + a, b) for a, b in (x.split(":") for x in "Fotos:Foto Rechnungen:Rechnung Briefe:Brief Rezepte:Rezept Karten:Karte Listen:Liste Scans:Scan Berichte:Bericht Videos:Video Formulare:Formular Notizen:Notiz Bilder:Bild Tickets:Ticket Skizzen:Skizze Belege:Beleg Quittungen:Quittung".split())],
        "q": [tuple(x.split(":")) for x in "vom Zahnarzt:Zahnarzt|von Oma:Oma|für die Schule:Schule|vom Mai:Mai|aus Rom:Rom|zur Hochzeit:Hochzeit|vom Hund:Hund|von der Bank:Bank|für den Kühlschrank:Kühlschrank|von 2021:2021|vom Klempner:Klempner|aus dem Urlaub:Urlaub|vom Strand:Strand|fürs Fahrrad:Fahrrad|von Telekom:Telekom|wegen der Heizung:Heizung|vom Sportverein:Sportverein|mit Lisa:Lisa|für Amazon:Amazon|vom Garten:Garten".split("|")],
    },
    "es": {
        "f": [("la " + x, x) for x in "factura lista carta foto receta garantía tarjeta nota guía entrada póliza reserva cita prueba encuesta".split()],
        "m": [("el " + x, x) for x in "contrato recibo informe plano vídeo billete permiso dibujo presupuesto diploma cuento resguardo".split()],
        "p": [("las " + a, a[:-1]) for a in "facturas fotos cartas recetas listas notas entradas capturas tarjetas tareas multas láminas".split()],
        "q": [tuple(x.split(":")) for x in "del dentista:dentista|de la abuela:abuela|del cole:cole|de mayo:mayo|de Roma:Roma|de la boda:boda|del perro:perro|del banco:banco|de la nevera:nevera|de 2021:2021|del fontanero:fontanero|de las vacaciones:vacaciones|de la playa:playa|de la bici:bici|de Movistar:Movistar|de la calefacción:calefacción|del gimnasio:gimnasio|con Lisa:Lisa|de Amazon:Amazon|del jardín:jardín".split("|")],
    },
    "pt": {
        "f": [("a " + x, x) for x in "fatura lista carta foto receita garantia carteira nota guia passagem apólice reserva prova conta pesquisa".split()],
        "m": [("o " + x, x) for x in "contrato recibo relatório desenho vídeo bilhete alvará orçamento diploma conto boleto comprovante".split()],
        "p": [("as " + a, a[:-1]) for a in "faturas fotos cartas receitas listas notas contas capturas multas tarefas provas apostilas".split()],
        "q": [tuple(x.split(":")) for x in "do dentista:dentista|da vovó:vovó|da escola:escola|de maio:maio|de Roma:Roma|do casamento:casamento|do cachorro:cachorro|do banco:banco|da geladeira:geladeira|de 2021:2021|do encanador:encanador|das férias:férias|da praia:praia|da bicicleta:bicicleta|da Vivo:Vivo|do aquecedor:aquecedor|da academia:academia|com a Lisa:Lisa|da Amazon:Amazon|do jardim:jardim".split("|")],
    },
    "id": {
        "f": [(x, x) for x in "tagihan daftar surat foto resep garansi kartu nota panduan tiket polis bukti ujian video lukisan".split()],
        "m": [(x, x) for x in "kontrak kuitansi laporan denah video izin gambar anggaran ijazah cerita brosur faktur".split()],
        "p": [(x, x) for x in "tagihan foto surat resep daftar nota tiket kuitansi kartu tugas faktur gambar".split()],
        "q": [tuple(x.split(":")) for x in "dokter gigi:dokter*gigi|dari nenek:nenek|sekolah:sekolah|bulan mei:mei|dari Roma:Roma|nikahan:nikahan|si kucing:kucing|bank:bank|kulkas:kulkas|tahun 2021:2021|tukang ledeng:tukang*ledeng|liburan:liburan|pantai:pantai|sepeda:sepeda|Telkomsel:Telkomsel|pemanas:pemanas|gym:gym|sama Lisa:Lisa|Tokopedia:Tokopedia|kebun:kebun".split("|")],
    },
}


def described(lang, key):
    L = LOOSE[lang]

    def f(r):
        (a, b), (c, d) = r.choice(L[key]), r.choice(L["q"])
        return typed(r, lang, f"{a} {c}", f"*{b}*{d}*")
    return f


for _lang in POOL:
    for _k, _name in (("f", "lf"), ("m", "lm"), ("p", "lp")):
        SLOTS[_lang][_name] = described(_lang, _k)

every("""
> fs.search {"path":".","name_glob":"@lf","kind":"file"}
de @lf muss hier irgendwo sein
de wo hab ich @lf abgelegt
es @lf tiene que andar por aquí
es dónde metí @lf
pt @lf tem que estar por aqui
pt onde enfiei @lf
id @lf pasti ada di sini, cari
id @lf kutaruh di mana
> fs.search {"path":".","name_glob":"@lm","kind":"file"}
de find @lm bitte
de ich suche seit einer Stunde @lm
es búscame @lm
es llevo una hora buscando @lm
pt acha @lm pra mim
pt tô há uma hora procurando @lm
id tolong cari @lm
id sejam aku nyari @lm
> fs.search {"path":".","name_glob":"@lp","kind":"file"}
de zeig mir @lp
de sind @lp noch da? nur gucken
es enséñame @lp
es siguen ahí @lp? solo mirar
pt me mostra @lp
pt @lp ainda estão aí? só olhar
id perlihatkan @lp
id @lp masih ada ga? lihat aja
> fs.search {"path":".","name_glob":"@lf","kind":"file"} ;; fs.read {"path":"$1.0"}
de was genau steht in der Datei, ich mein @lf
de lies mal bitte @lf
es léeme por favor @lf
es ábreme @lf que no me acuerdo qué ponía
pt lê por favor @lf
pt abre @lf que não lembro o que dizia
id tolong bacakan @lf
id buka @lf, lupa isinya
> fs.search {"path":".","name_glob":"@lm","kind":"file"} ;; fs.read {"path":"$1.0"}
de zeig mir was in der Datei steht: @lm
de @lm vorlesen
es quiero leer @lm
es qué dice @lm
pt quero ler @lm
pt o que diz @lm
id mau baca @lm
id apa isi @lm
> fs.search {"path":".","name_glob":"@lf","kind":"file"} ;; fs.move {"from":"$1.0","into":"@d"}
de @lf gehört in den Ordner @d
de pack @lf nach @d
es @lf va en la carpeta @d
es mete @lf en @d
pt @lf vai na pasta @d
pt põe @lf em @d
id @lf masuk folder @d
id taruh @lf di @d
> fs.search {"path":".","name_glob":"@lm","kind":"file"} ;; fs.move {"from":"$1.0","into":"@d"}
de leg @lm in den Ordner @d
de @lm -> @d
es @lm => carpeta @d
es pasa @lm a @d
pt @lm => pasta @d
pt passa @lm pra @d
id @lm => folder @d
id pindahin @lm ke @d
> fs.search {"path":".","name_glob":"@lp","kind":"file"} ;; fs.move {"paths":"$1","into":"@d"}
de @lp sollen alle nach @d
de räum @lp in den Ordner @d
es @lp todas a la carpeta @d
es guarda @lp en @d
pt @lp todas na pasta @d
pt guarda @lp em @d
id semua @lp ke folder @d
id simpan semua @lp di @d
> fs.search {"path":".","name_glob":"@lp","kind":"file"} ;; fs.copy {"paths":"$1","into":"@d"}
de @lp kopieren nach @d, die Originale behalten
es copia @lp en @d, las originales se quedan
pt copia @lp pra @d, as originais ficam
id salin semua @lp ke @d, aslinya tetap
> fs.search {"path":".","name_glob":"@lp","kind":"file"} ;; fs.delete {"paths":"$1"}
de lösch @lp, alle
de @lp brauch ich nicht mehr
es borra @lp, todas
es @lp ya no me hacen falta, bórralas
pt apaga @lp, todas
pt @lp não preciso mais, apaga
id hapus semua @lp
id semua @lp udah ga perlu, buang
> fs.search {"path":".","name_glob":"@lp","kind":"file"} ;; fs.archive {"paths":"$1","to":"@zn"}
de @lp in @zn packen
es @lp en un @zn
pt @lp num @zn
id semua @lp jadikan @zn
> fs.search {"path":".","name_glob":"@lf","kind":"file"} ;; fs.delete {"paths":["$1.0"]}
de @lf kann gelöscht werden
es @lf se puede borrar
pt @lf pode ser apagada
id @lf boleh dihapus
> fs.search {"path":".","name_glob":"@lm","kind":"file"} ;; fs.delete {"paths":["$1.0"]}
de wirf @lm weg
es tira @lm a la basura
pt joga fora @lm
id buang @lm
> fs.search {"path":".","name_glob":"@lf","kind":"file"} ;; fs.copy {"from":"$1.0","into":"@d"}
de @lf brauch ich auch in @d, als Kopie
es copia @lf a @d
pt copia @lf pra @d
id salin @lf ke @d
> fs.search {"path":".","name_glob":"@lm","kind":"file"} ;; fs.copy {"from":"$1.0","into":"@d"}
de kopier mir @lm nach @d
es saca copia y ponla en @d, hablo de esto: @lm
pt faz cópia e põe em @d, falo disto: @lm
id gandakan @lm ke @d
> fs.search {"path":".","name_glob":"@lf","kind":"file"} ;; fs.move {"renames":[{"from":"$1.0","to":"@g"}]}
de nenn @lf um in @g
es renombra @lf a @g
pt renomeia @lf pra @g
id ganti nama @lf jadi @g
> fs.search {"path":".","name_glob":"@lm","kind":"file"} ;; fs.move {"renames":[{"from":"$1.0","to":"@g"}]}
de für @lm hätte ich lieber den Namen @g
es @lm mejor con el nombre @g
pt @lm melhor com o nome @g
id @lm lebih baik namanya @g
> fs.search {"path":".","name_glob":"@lf","kind":"file"} ;; fs.stat {"path":"$1.0"}
de von welchem Datum ist @lf
es qué fecha tiene @lf
pt que data tem @lf
id @lf tanggal berapa
> fs.search {"path":".","name_glob":"@lm","kind":"file"} ;; fs.archive {"paths":["$1.0"],"to":"@zn"}
de zipp @lm als @zn
es comprime @lm como @zn
pt compacta @lm como @zn
id kompres @lm jadi @zn
> fs.search {"path":"@d","name_glob":"@lp","kind":"file"} ;; fs.move {"paths":"$1","into":"@d2"}
de in @d liegen noch @lp, die müssen nach @d2
es en @d están @lp, llévalas a @d2
pt em @d estão @lp, leva pra @d2
id di @d ada @lp, bawa semua ke @d2
> fs.search {"path":"@d","name_glob":"@lf","kind":"file"}
de ist @lf in @d? schau nach
es está @lf en @d? mira
pt tá em @d @lf? olha
id @lf ada di @d ga? cek
> fs.mkdir {"path":"@dn","parents":true} ;; fs.search {"path":".","name_glob":"@lp","kind":"file"} ;; fs.move {"paths":"$2","into":"@dn"}
de neuer Ordner @dn, und da rein @lp
es carpeta nueva @dn y dentro @lp
pt pasta nova @dn e dentro @lp
id folder baru @dn, isinya semua @lp pindahin ke situ
> fs.search {"path":".","name_glob":"@lf","kind":"file"} ;; fs.count {"paths":["$1.0"]}
de wie viele Wörter sind das: @lf
es cuántas palabras tiene @lf
pt quantas palavras tem @lf
id @lf berapa kata
> fs.search {"path":".","name_glob":"@lm","kind":"file"} ;; fs.chmod {"paths":["$1.0"],"mode":"a-w"}
de schreibgeschützt machen: @lm
es que no se pueda modificar @lm
pt que não dê pra mudar @lm
id @lm jangan bisa diubah
""")

# ================================================================ key words, dictation, mixed with English

say("de", """
> fs.delete {"paths":["@f"]}
delete @f plz
@f löschen komma sonst nichts punkt
@f = Altlast, weg
> fs.move {"from":"@f","into":"@d"}
move @f in den folder @d
@f verschieben nach Ordner @d punkt
@f ab in Ordner @d
das pdf oder was das ist, @f, das pack mal in den Ordner @d
> fs.copy {"from":"@f","into":"@d"}
copy @f in den folder @d
@f in Ordner @d kopieren doppelpunkt Original bleibt
> fs.move {"renames":[{"from":"@f","to":"@g"}]}
rename @f in @g
@f umbenennen in @g punkt
hab @f falsch benannt ich depp, muss @g heißen
> fs.mkdir {"path":"@dn","parents":true}
new folder @dn
create mal ordner @dn
Ordner erstellen Name @dn
> fs.read {"path":"@t"}
open @t
@t bitte öffnen und vorlesen
> fs.search {"path":".","text":"@w"}
search @w
suche Text @w in allen Dateien
> fs.archive {"paths":["@d"],"to":"@d.zip"}
zip den folder @d
> fs.extract {"archive":"@z","to":"@zstem"}
unzippen: @z
> fs.search {"path":".","name_glob":"*.@ext"}
alle @ext
.@ext Dateien?
Liste der @{ext}s
> fs.search {"path":".","name_glob":"*.@ext","older_than_ms":"@age"}
@ext älter als @age, nur anzeigen
> fs.list {"path":".","recursive":true,"sort":"size","limit":@n,"kind":"file"}
biggest files, top @n
@n größte
> fs.search {"path":".","kind":"file","min_bytes":"@size"}
files > @size
alles ab @size zeigen
> fs.list {"path":".","recursive":true,"sort":"size","limit":10,"kind":"file"}
Speicher voll!! was ist so groß
> git.add {"all":true} ;; git.commit {"message":"@msg"} ;; git.push {}
add, commit @msg, push
> process.kill {"name":"@prog"}
kill @prog pls
> fs.edit {"path":"@t","edits":[{"old":"@q","new":"@q2","all":true}]}
replace @q mit @q2 in @t
@t suchen @q ersetzen @q2
> fs.search {"path":".","name_glob":"@lp","kind":"file"} ;; fs.copy {"paths":"$1","into":"@d"}
für Tante Erna @lp in den Ordner @d kopieren
> fs.search {"path":".","name_glob":"@pl","kind":"file"} ;; fs.move {"paths":"$1","into":"@d"}
pack beide @pl in einen Ordner, der heißt @d und ist schon da
die zwei @pl bitte in @d ablegen
""")
say("es", """
> fs.delete {"paths":["@f"]}
delete @f plis
@f borrar coma nada más punto
@f = chatarra, fuera
> fs.move {"from":"@f","into":"@d"}
move @f al folder @d
mover @f a carpeta @d punto
el pdf ese o lo que sea, @f, déjalo en la carpeta @d
@f rumbo a la carpeta @d
> fs.copy {"from":"@f","into":"@d"}
copy @f al folder @d
@f a la carpeta @d por duplicado, que el de aquí siga
> fs.move {"renames":[{"from":"@f","to":"@g"}]}
rename @f a @g
@f renombrar a @g punto
soy un despistado, @f tenía que llamarse @g
> fs.mkdir {"path":"@dn","parents":true}
new folder @dn
crear carpeta nombre @dn
carpeta nueva @dn gracias crack
> fs.read {"path":"@t"}
open @t
abrir y leer @t
> fs.search {"path":".","text":"@w"}
search @w
buscar texto @w en todos los archivos
> fs.archive {"paths":["@d"],"to":"@d.zip"}
zipea el folder @d
> fs.extract {"archive":"@z","to":"@zstem"}
unzip a @z
> fs.search {"path":".","name_glob":"*.@ext"}
todos los @ext
.@ext?
lista de @ext
> fs.search {"path":".","name_glob":"*.@ext","older_than_ms":"@age"}
@ext de más de @age, solo mostrar
> fs.list {"path":".","recursive":true,"sort":"size","limit":@n,"kind":"file"}
biggest files, top @n
los @n más grandes
> fs.search {"path":".","kind":"file","min_bytes":"@size"}
files > @size
todo lo que pase de @size
> fs.list {"path":".","recursive":true,"sort":"size","limit":10,"kind":"file"}
sin espacio!! qué archivos son tan grandes
> git.add {"all":true} ;; git.commit {"message":"@msg"} ;; git.push {}
add, commit @msg, push
> process.kill {"name":"@prog"}
kill a @prog
> fs.edit {"path":"@t","edits":[{"old":"@q","new":"@q2","all":true}]}
replace @q por @q2 en @t
@t buscar @q reemplazar @q2
> fs.search {"path":".","name_glob":"@lp","kind":"file"} ;; fs.copy {"paths":"$1","into":"@d"}
para la tía Pilar @lp copiadas en la carpeta @d
> fs.search {"path":".","name_glob":"@plm","kind":"file"} ;; fs.move {"paths":"$1","into":"@d"}
los dos @plm déjalos en @d
guarda los @plm en la carpeta @d que ya existe
""")
say("pt", """
> fs.delete {"paths":["@f"]}
deleta @f plis
apagar @f vírgula mais nada ponto
@f = tralha, fora
> fs.move {"from":"@f","into":"@d"}
move @f pro folder @d
mover @f pasta @d ponto
aquele pdf sei lá, @f, larga na pasta @d
@f rumo à pasta @d
> fs.copy {"from":"@f","into":"@d"}
copy @f pro folder @d
@f na pasta @d em duplicata, o daqui continua
> fs.move {"renames":[{"from":"@f","to":"@g"}]}
rename @f pra @g
renomear @f para @g ponto
sou distraído, @f tinha que se chamar @g
> fs.mkdir {"path":"@dn","parents":true}
new folder @dn
criar pasta nome @dn
pasta nova @dn tmj
> fs.read {"path":"@t"}
open @t
abrir e ler @t
> fs.search {"path":".","text":"@w"}
search @w
buscar texto @w em todos os arquivos
> fs.archive {"paths":["@d"],"to":"@d.zip"}
zipa o folder @d
> fs.extract {"archive":"@z","to":"@zstem"}
unzip no @z
> fs.search {"path":".","name_glob":"*.@ext"}
todos os @ext
.@ext?
lista de @ext
> fs.search {"path":".","name_glob":"*.@ext","older_than_ms":"@age"}
@ext com mais de @age, só mostrar
> fs.list {"path":".","recursive":true,"sort":"size","limit":@n,"kind":"file"}
biggest files, top @n
os @n maiores
> fs.search {"path":".","kind":"file","min_bytes":"@size"}
files > @size
tudo que passe de @size
> fs.list {"path":".","recursive":true,"sort":"size","limit":10,"kind":"file"}
sem espaço!! que arquivos são tão grandes
> git.add {"all":true} ;; git.commit {"message":"@msg"} ;; git.push {}
add, commit @msg, push
> process.kill {"name":"@prog"}
dá um kill no @prog
> fs.edit {"path":"@t","edits":[{"old":"@q","new":"@q2","all":true}]}
replace @q por @q2 no @t
@t localizar @q substituir @q2
> fs.search {"path":".","name_glob":"@lp","kind":"file"} ;; fs.copy {"paths":"$1","into":"@d"}
pra tia Cida @lp copiadas na pasta @d
> fs.search {"path":".","name_glob":"@plm","kind":"file"} ;; fs.move {"paths":"$1","into":"@d"}
os dois @plm deixa em @d
guarda os @plm na pasta @d que já existe
""")
say("id", """
> fs.delete {"paths":["@f"]}
delete @f plis
hapus @f koma yang lain jangan titik
@f = sampah, buang
> fs.move {"from":"@f","into":"@d"}
move @f ke folder @d
pindahkan @f folder @d titik
pdf apa itu, @f, taruh aja di folder @d
@f meluncur ke folder @d
> fs.copy {"from":"@f","into":"@d"}
copy @f ke folder @d
@f ada dobelnya di folder @d, yang sini tetap
> fs.move {"renames":[{"from":"@f","to":"@g"}]}
rename @f jadi @g
ganti nama @f menjadi @g titik
aku teledor, @f mestinya bernama @g
> fs.mkdir {"path":"@dn","parents":true}
new folder @dn
buat folder nama @dn
folder baru @dn makasih bestie
> fs.read {"path":"@t"}
open @t
buka dan baca @t
> fs.search {"path":".","text":"@w"}
search @w
cari teks @w di semua file
> fs.archive {"paths":["@d"],"to":"@d.zip"}
zip-in folder @d
> fs.extract {"archive":"@z","to":"@zstem"}
unzip-in @z
> fs.search {"path":".","name_glob":"*.@ext"}
semua @ext
.@ext?
daftar @ext
> fs.search {"path":".","name_glob":"*.@ext","older_than_ms":"@age"}
@ext lebih dari @age, tampilkan aja
> fs.list {"path":".","recursive":true,"sort":"size","limit":@n,"kind":"file"}
biggest files, top @n
@n terbesar
> fs.search {"path":".","kind":"file","min_bytes":"@size"}
files > @size
semua yang lewat @size
> fs.list {"path":".","recursive":true,"sort":"size","limit":10,"kind":"file"}
memori penuh!! file apa yang gede
> git.add {"all":true} ;; git.commit {"message":"@msg"} ;; git.push {}
add, commit @msg, push
> process.kill {"name":"@prog"}
kill aja @prog
> fs.edit {"path":"@t","edits":[{"old":"@q","new":"@q2","all":true}]}
replace @q jadi @q2 di @t
@t cari @q ganti @q2
> fs.search {"path":".","name_glob":"@lp","kind":"file"} ;; fs.copy {"paths":"$1","into":"@d"}
buat tante Ida, @lp disalin semua ke folder @d
> fs.search {"path":".","name_glob":"@pl","kind":"file"} ;; fs.move {"paths":"$1","into":"@d"}
dua @pl itu taruh di @d
simpan semua @pl di folder @d yang sudah ada
""")

every("""
> fs.search {"path":".","kind":"file","newer_than_ms":"@aw"}
de welche Dateien sind jünger als @aw
de nur Dateien, die neuer sind als @aw, die älteren interessieren nicht
es qué archivos tienen menos de @aw
es solo los archivos más nuevos que @aw, los viejos no
pt que arquivos têm menos de @aw
pt só os arquivos mais novos que @aw, os velhos não
id file mana yang umurnya kurang dari @aw
id file yang lebih baru dari @aw aja, yang lama ga usah
> fs.search {"path":".","name_glob":"*.@ext","newer_than_ms":"@aw"} ;; fs.copy {"paths":"$1","into":"@d"}
de .@ext, die neuer als @aw sind, nach @d kopieren
es los .@ext de menos de @aw cópialos en @d
pt os .@ext com menos de @aw copia pra @d
id .@ext yang kurang dari @aw salin ke @d
> fs.search {"path":"@d","name_glob":"*.@ext","older_than_ms":"@aw"} ;; fs.delete {"paths":"$1"}
de in @d die .@ext löschen, die älter als @aw sind
es en @d borra los .@ext de más de @aw
pt em @d apaga os .@ext com mais de @aw
id di @d hapus .@ext yang lebih dari @aw
> fs.search {"path":".","name_glob":"*.@ext","not_glob":"@skip"} ;; fs.move {"paths":"$1","into":"@d"}
de alle .@ext nach @d, aber nicht die in @skip
es los .@ext a @d pero no los de @skip
pt os .@ext pra @d mas não os de @skip
id .@ext ke @d tapi jangan yang di @skip
> fs.search {"path":".","name_glob":"*.@ext","not_glob":"@skip"} ;; fs.copy {"paths":"$1","into":"@d"}
de .@ext nach @d kopieren, @skip auslassen
es copia los .@ext a @d, @skip ni mirarla
pt copia os .@ext pra @d, a @skip pula
id salin .@ext ke @d, @skip lewati
> fs.search {"path":".","name_glob":"@pl","kind":"file","not_glob":"@skip"} ;; fs.move {"paths":"$1","into":"@d"}
de die @pl nach @d, die in @skip nicht
es las @pl a @d, las que están en @skip no
pt as @pl pra @d, as que tão em @skip não
id @pl ke @d, yang di @skip jangan
> fs.search {"path":".","name_glob":"@pl","kind":"file","not_glob":"@skip"} ;; fs.delete {"paths":"$1"}
de @pl löschen, außer die in @skip
es borra las @pl salvo las de @skip
pt apaga as @pl menos as de @skip
id hapus @pl kecuali yang di @skip
> fs.search {"path":".","name_glob":"*.@ext","not_glob":"@skip"} ;; fs.archive {"paths":"$1","to":"@zn"}
de alle .@ext außer denen in @skip in @zn packen
es todos los .@ext menos los de @skip en @zn
pt todos os .@ext menos os de @skip em @zn
id semua .@ext kecuali yang di @skip jadi @zn
> fs.search {"path":".","text":"@w","not_glob":"@skip"}
de @w suchen, @skip weglassen
es busca @w, omite @skip
pt procura @w, ignora @skip
id cari @w, abaikan @skip
> fs.move {"renames":[{"from":"@d/@g","to":"@g2"}]}
de im Ordner @d die Datei @g in @g2 umbenennen
es en la carpeta @d renombra @g a @g2
pt na pasta @d renomeia @g pra @g2
id di folder @d ganti nama @g jadi @g2
> fs.read {"path":"@t","from_line":1,"max_lines":1}
de nur die oberste Zeile von @t
es solo la primera línea de @t
pt só a primeira linha do @t
id baris paling atas @t aja
> fs.read {"path":"@t","last_lines":1}
de nur die allerletzte Zeile von @t
es nada más la última línea de @t
pt apenas a última linha do @t
id cuma baris paling akhir @t
> fs.read {"path":"@t","from_line":1,"max_lines":12}
de das erste Dutzend Zeilen von @t, der Rest nicht
es la primera docena de líneas de @t
pt a primeira dúzia de linhas do @t
id selusin baris pertama @t
> fs.read {"path":"@t","line_numbers":true}
de @t anzeigen, Zeilennummern davor
es muestra @t numerando las líneas
pt mostra @t numerando as linhas
id tampilkan @t dengan nomor barisnya
> fs.count {"paths":["@t","@t2"]}
de Wörter zählen in @t und @t2
es cuenta palabras de @t y @t2
pt conta palavras de @t e @t2
id hitung kata @t dan @t2
> fs.archive {"paths":["@d","@d2"],"to":"@zn"}
de die Ordner @d und @d2 zusammen in @zn
es las carpetas @d y @d2 juntas en @zn
pt as pastas @d e @d2 juntas em @zn
id folder @d dan @d2 jadi satu @zn
> fs.archive {"paths":["@d","@f"],"to":"@zn"}
de Ordner @d und dazu die Datei @f in @zn packen
es la carpeta @d y además el archivo @f en @zn
pt a pasta @d e mais o arquivo @f em @zn
id folder @d plus file @f ke dalam @zn
> fs.archive {"paths":["@d"],"to":"@zn","remove_originals":true}
de Ordner @d nur noch als @zn behalten, Original dann löschen
es deja la carpeta @d solo como @zn, elimina el original
pt deixa a pasta @d só como @zn, remove o original
id folder @d sisakan sebagai @zn aja, aslinya dihapus
> fs.extract {"archive":"@z","to":"@d"}
de Ziel @d, Quelle @z, entpacken
de unpack @z in den Ordner @d
de mein Kollege hat @z geschickt, der Inhalt soll nach @d
es destino @d, origen @z, descomprimir
es unpack @z en la carpeta @d
es mi colega mandó @z, lo de adentro va en @d
pt destino @d, origem @z, descompactar
pt unpack do @z na pasta @d
pt meu colega mandou @z, o de dentro vai em @d
id tujuan @d, sumber @z, ekstrak
id unpack @z ke folder @d
id rekan kirim @z, isinya taruh di @d
> fs.write {"path":"@t","content":"@qq","append":true}
de @qq fehlt noch am Ende von @t
de könntest du @qq unten in @t ergänzen
es falta @qq al final de @t
es podrías añadir @qq abajo en @t
pt falta @qq no fim do @t
pt dá pra acrescentar @qq embaixo em @t
id @qq belum ada di akhir @t, tambahin
id bisa tambahkan @qq di bawah @t
> fs.write {"path":"@gt","content":"@qq","expect_hash":"absent"}
de ich will eine Datei @gt in der nur @qq steht
de @qq -> neue Datei @gt
es quiero un archivo @gt que solo diga @qq
es @qq -> archivo nuevo @gt
pt quero um arquivo @gt que só diga @qq
pt @qq -> arquivo novo @gt
id mau file @gt yang isinya cuma @qq
id @qq -> file baru @gt
> fs.edit {"path":"@t","edits":[{"old":"@q","new":"@q2","all":true}]}
de wir haben uns umbenannt, in @t also bitte @q -> @q2
de nicht @q sondern @q2, zu ändern in @t
de @t sagt @q, soll aber @q2 sagen
es cambiamos de nombre, en @t pues @q -> @q2
es no @q sino @q2, cámbialo en @t
es @t dice @q y debe decir @q2
pt mudamos de nome, então em @t @q -> @q2
pt não @q e sim @q2, muda em @t
pt @t diz @q e tem que dizer @q2
id kami ganti nama, jadi di @t @q -> @q2
id bukan @q tapi @q2, ubah di @t
id @t bilangnya @q, harusnya @q2
> fs.edit {"path":"@t","edits":[{"old":"@num","new":"@num2","all":true}]}
de der Preis ist von @num auf @num2 gestiegen, ändere das in @t
es el precio subió de @num a @num2, actualízalo en @t
pt o preço foi de @num pra @num2, atualiza no @t
id harganya naik dari @num ke @num2, ubah di @t
> fs.edit {"path":"@t","edits":[{"old":"@da","new":"@da2","all":true}]}
de Abgabe jetzt @da2 statt @da, bitte in @t korrigieren
es la entrega ahora es @da2 y no @da, corrige @t
pt a entrega agora é @da2 e não @da, corrige @t
id deadline jadi @da2 bukan @da lagi, betulin @t
> fs.search {"path":"@d","text":"@w"} => ok 0 ;; show
de schau ob in @d was von @w steht, ich glaub ja nicht
es mira si en @d pone algo de @w, no creo
pt vê se em @d tem algo de @w, acho que não
id cek di @d ada @w ga, kayaknya ga ada
> fs.copy {"from":"@d","to":"@dn"}
de bevor ich was kaputt mache: den Ordner @d als @dn duplizieren
es antes de romper algo: duplica la carpeta @d como @dn
pt antes de quebrar algo: duplica a pasta @d como @dn
id sebelum rusak: duplikat folder @d jadi @dn
> fs.list {"path":"."}
de was ist hier
de zeig mal alles hier, nix machen
es qué hay aquí
es muéstrame lo que hay, sin hacer nada
pt o que tem aqui
pt mostra o que tem, sem fazer nada
id di sini ada apa
id lihatin isi sini, jangan ngapa-ngapain
> fs.search {"path":".","name_glob":"@kk"} ;; fs.delete {"paths":"$1"}
de weg mit den @kk, alle löschen
id hapus semua @kk di sini
> fs.list {"path":"@d","recursive":true,"limit":1,"kind":"file","glob":"*.@ext"} => ok @cnt
de wie viele .@ext stecken in @d
es cuántos .@ext hay en @d
pt quantos .@ext tem em @d
id ada berapa .@ext di @d
> fs.search {"path":"@d","name_glob":"*.@ext"}
de nur die .@ext aus @d auflisten
es lista nada más los .@ext de @d
pt lista só os .@ext de @d
id daftar .@ext di @d aja
> fs.search {"path":"@d","name_glob":"*.@ext"} ;; fs.delete {"paths":"$1"}
de die .@ext in @d brauchts nicht mehr, die hier draußen schon
es los .@ext de @d sobran, los de fuera no
pt os .@ext de @d sobram, os de fora não
id .@ext di @d buang, yang di luar jangan
> fs.search {"path":"@d","name_glob":"*.@ext"} ;; fs.archive {"paths":"$1","to":"@zn"}
de aus @d alle .@ext in @zn
es de @d todos los .@ext a @zn
pt de @d todos os .@ext pra @zn
id dari @d semua .@ext ke @zn
> fs.hash {"paths":["@f"]}
de gib mir die Prüfsumme der Datei @f
es dame la suma de verificación de @f
pt me dá a soma de verificação do @f
id minta checksum @f
> fs.watch {"path":"@d","for_ms":"@dur"}
de @dur lang schauen ob in @d was passiert
es vigila @d durante @dur
pt vigia @d por @dur
id pantau @d selama @dur
""")

# ================================================================ two sentences, the first only a story

say("de", """
> fs.move {"from":"@f","into":"@d"}
Beim Git-Kurs in Bremen hab ich 14 Dateien angelegt. Eine davon, @f, gehört in den Ordner @d.
Der Zug hat 40 Minuten Verspätung, also räum ich auf: @f in den Ordner @d.
Mein Sohn hat mit zip und ping rumgespielt, egal. Bitte nur @f nach @d schieben.
> fs.copy {"from":"@f","into":"@d"}
Letztes Mal war alles weg, diesmal will ich vorsichtig sein: erst mal nur eine Kopie von @f nach @d.
Frau Kopietz braucht morgen Unterlagen. Leg @f zusätzlich in den Ordner @d.
> fs.delete {"paths":["@f"]}
Gestern hab ich 3 Stunden verschoben und kopiert. Übrig ist @f und das kann gelöscht werden.
Meine Chefin heißt Frau Umbenenner, kein Witz. Lösch bitte @f.
> fs.move {"renames":[{"from":"@f","to":"@g"}]}
Der Drucker streikt wegen des Namens. @f muss @g heißen.
Ich hab gelöscht, kopiert, alles probiert, aber eigentlich sollte @f nur @g heißen.
> fs.mkdir {"path":"@dn","parents":true}
Wir ziehen im Mai nach Kopenhagen. Dafür hätte ich gern einen Ordner @dn.
Nach 30 Dienstjahren fange ich neu an, und zwar mit einem Ordner namens @dn.
> fs.read {"path":"@t"}
Die Kollegin aus Linz hat alles umgestellt, keine Ahnung. Zeig mir, was in @t steht.
> fs.search {"path":".","text":"@w"}
Im Wartezimmer fiel mir @w ein. Wo hab ich darüber geschrieben?
Vor zwei Wochen tippte ich nachts was über @w, nur in welche Datei?
> fs.edit {"path":"@t","edits":[{"old":"@q","new":"@q2","all":true}]}
Der Lektor hat 12 Fehler gefunden, einer nervt: in @t steht @q statt @q2, bitte beheben.
Wir sind jetzt offiziell umgezogen. In @t muss deshalb @q2 stehen und nicht mehr @q.
> fs.write {"path":"@t","content":"@bt","append":true}
Bin gerade am Herd und hab keine Hand frei, schreib in @t dazu: @bt
> fs.search {"path":".","name_glob":"@pl","kind":"file"} ;; fs.move {"paths":"$1","into":"@d"}
Meine Frau sagt, ich sei unordentlich. Also gut, beide @pl in den Ordner @d.
> fs.search {"path":".","name_glob":"*.@ext"} ;; fs.delete {"paths":"$1"}
Der Export lief 5 Mal und hat jedes Mal .@ext hinterlassen. Die sollen alle verschwinden.
> fs.extract {"archive":"@z","to":"@zstem"}
Der Steuerberater schickt immer so Pakete, diesmal @z. Bitte auspacken.
> fs.archive {"paths":["@d"],"to":"@zn"}
Mailanhang max 20 MB, sagt die IT. Mach aus dem Ordner @d bitte @zn.
> process.kill {"name":"@prog"}
Seit dem Update um 8 Uhr friert @prog ein. Beende es.
> git.add {"all":true} ;; git.commit {"message":"@msg"}
Endlich fertig nach 9 Stunden! Alles committen mit @msg, pushen mach ich morgen selbst.
""")
say("es", """
> fs.move {"from":"@f","into":"@d"}
En el curso de git en Bilbao hice 14 archivos. Uno, @f, va en la carpeta @d.
El tren trae 40 minutos de retraso, así que ordeno: @f a la carpeta @d.
Mi hijo estuvo jugando con zip y ping, da igual. Tú solo mueve @f a @d.
> fs.copy {"from":"@f","into":"@d"}
La otra vez se me borró todo, esta vez con cuidado: solo una copia de @f en @d.
La señora Mudanza necesita papeles mañana. Déjale @f además en la carpeta @d.
> fs.delete {"paths":["@f"]}
Ayer pasé 3 horas moviendo y copiando. Quedó @f y se puede borrar.
Mi jefe se apellida Copiado, en serio. Borra @f por favor.
> fs.move {"renames":[{"from":"@f","to":"@g"}]}
La impresora se queja del nombre. @f debe llamarse @g.
Borré, copié, probé de todo, pero en realidad @f solo tenía que llamarse @g.
> fs.mkdir {"path":"@dn","parents":true}
En mayo nos vamos a Oaxaca. Para eso quiero una carpeta @dn.
Tras 30 años de servicio empiezo de cero, con una carpeta llamada @dn.
> fs.read {"path":"@t"}
La compañera de Rosario cambió todo, ni idea. Enséñame qué hay en @t.
> fs.search {"path":".","text":"@w"}
En la sala de espera me acordé de @w. ¿Dónde escribí sobre eso?
Hace dos semanas de madrugada tecleé algo de @w, ¿pero en qué archivo?
> fs.edit {"path":"@t","edits":[{"old":"@q","new":"@q2","all":true}]}
El corrector encontró 12 errores y uno me molesta: en @t pone @q en vez de @q2, arréglalo.
Ya nos mudamos oficialmente. Por eso en @t debe poner @q2 y ya no @q.
> fs.write {"path":"@t","content":"@bt","append":true}
Estoy cocinando y no tengo manos, apunta en @t: @bt
> fs.search {"path":".","name_glob":"@plm","kind":"file"} ;; fs.move {"paths":"$1","into":"@d"}
Mi mujer dice que soy un desastre. Vale, ambos @plm a la carpeta @d.
> fs.search {"path":".","name_glob":"*.@ext"} ;; fs.delete {"paths":"$1"}
La exportación corrió 5 veces y cada vez dejó .@ext tirados. Que desaparezcan todos.
> fs.extract {"archive":"@z","to":"@zstem"}
El contador manda siempre paquetes, ahora @z. Descomprímelo por favor.
> fs.archive {"paths":["@d"],"to":"@zn"}
Adjuntos de 20 MB máximo, dice informática. Haz de la carpeta @d un @zn.
> process.kill {"name":"@prog"}
Desde la actualización de las 8 se congela @prog. Ciérralo.
> git.add {"all":true} ;; git.commit {"message":"@msg"}
¡Por fin, 9 horas! Commit de todo con @msg, el push lo hago yo mañana.
""")
say("pt", """
> fs.move {"from":"@f","into":"@d"}
No curso de git em Recife fiz 14 arquivos. Um deles, @f, vai na pasta @d.
O trem tá 40 minutos atrasado, então vou arrumando: @f pra pasta @d.
Meu filho brincou com zip e ping, deixa pra lá. Você só move @f pra @d.
> fs.copy {"from":"@f","into":"@d"}
Da outra vez perdi tudo, agora com cuidado: só uma cópia de @f em @d.
A dona Mudança precisa de papéis amanhã. Deixa @f também na pasta @d.
> fs.delete {"paths":["@f"]}
Ontem passei 3 horas movendo e copiando. Sobrou @f e pode apagar.
Meu chefe tem sobrenome Cópia, sério. Apaga @f por favor.
> fs.move {"renames":[{"from":"@f","to":"@g"}]}
A impressora reclama do nome. @f tem que se chamar @g.
Apaguei, copiei, tentei de tudo, mas na real @f só precisava se chamar @g.
> fs.mkdir {"path":"@dn","parents":true}
Em maio a gente muda pra Natal. Pra isso quero uma pasta @dn.
Depois de 30 anos de serviço recomeço, com uma pasta chamada @dn.
> fs.read {"path":"@t"}
A colega de Belém mudou tudo, não faço ideia. Mostra o que tem em @t.
> fs.search {"path":".","text":"@w"}
Na sala de espera lembrei de @w. Onde foi que escrevi sobre isso?
Faz duas semanas digitei de madrugada algo de @w, mas em que arquivo?
> fs.edit {"path":"@t","edits":[{"old":"@q","new":"@q2","all":true}]}
O revisor achou 12 erros e um me irrita: em @t tá @q em vez de @q2, conserta.
A gente mudou oficialmente. Por isso em @t tem que estar @q2 e não mais @q.
> fs.write {"path":"@t","content":"@bt","append":true}
Tô cozinhando e sem mão livre, anota no @t: @bt
> fs.search {"path":".","name_glob":"@plm","kind":"file"} ;; fs.move {"paths":"$1","into":"@d"}
Minha mulher diz que sou bagunceiro. Tá bom, ambos os @plm na pasta @d.
> fs.search {"path":".","name_glob":"*.@ext"} ;; fs.delete {"paths":"$1"}
A exportação rodou 5 vezes e toda vez largou .@ext. Que sumam todos.
> fs.extract {"archive":"@z","to":"@zstem"}
O contador sempre manda pacotes, agora @z. Descompacta por favor.
> fs.archive {"paths":["@d"],"to":"@zn"}
Anexo de no máximo 20 MB, diz a TI. Faz da pasta @d um @zn.
> process.kill {"name":"@prog"}
Desde a atualização das 8 o @prog congela. Encerra.
> git.add {"all":true} ;; git.commit {"message":"@msg"}
Finalmente, 9 horas! Commit de tudo com @msg, o push eu faço amanhã.
""")
say("id", """
> fs.move {"from":"@f","into":"@d"}
Waktu kursus git di Bandung aku bikin 14 file. Salah satunya, @f, tempatnya di folder @d.
Keretanya telat 40 menit, jadi beres-beres dulu: @f ke folder @d.
Anakku tadi main zip sama ping, biarin. Kamu pindahin @f aja ke @d.
> fs.copy {"from":"@f","into":"@d"}
Dulu pernah hilang semua, sekarang hati-hati: satu salinan @f di @d.
Bu Pindah butuh berkas besok. Taruh juga @f di folder @d, yang asli tetap.
> fs.delete {"paths":["@f"]}
Kemarin 3 jam mindahin dan nyalin. Sisanya @f dan itu boleh dihapus.
Bosku namanya Pak Salin, serius. Tolong hapus @f.
> fs.move {"renames":[{"from":"@f","to":"@g"}]}
Printernya protes soal nama. @f harus bernama @g.
Udah hapus, udah salin, udah coba semua, padahal @f cuma perlu bernama @g.
> fs.mkdir {"path":"@dn","parents":true}
Bulan mei kami pindah ke Malang. Untuk itu mau ada folder @dn.
Setelah 30 tahun dinas mulai lagi dari nol, dengan folder bernama @dn.
> fs.read {"path":"@t"}
Teman dari Padang ngubah semuanya, bingung. Tunjukin isi @t.
> fs.search {"path":".","text":"@w"}
Di ruang tunggu kepikiran @w. Aku nulis soal itu di mana ya?
Dua minggu lalu malam-malam ngetik tentang @w, tapi di file yang mana?
> fs.edit {"path":"@t","edits":[{"old":"@q","new":"@q2","all":true}]}
Editor nemu 12 salah dan satu bikin kesal: di @t tertulis @q padahal @q2, perbaiki.
Kami resmi pindah. Makanya di @t harus tertulis @q2, bukan @q lagi.
> fs.write {"path":"@t","content":"@bt","append":true}
Lagi masak tangan kotor, catatkan di @t: @bt
> fs.search {"path":".","name_glob":"@pl","kind":"file"} ;; fs.move {"paths":"$1","into":"@d"}
Istri bilang aku berantakan. Oke deh, kedua @pl ke folder @d.
> fs.search {"path":".","name_glob":"*.@ext"} ;; fs.delete {"paths":"$1"}
Ekspornya jalan 5 kali dan tiap kali ninggalin .@ext. Lenyapkan semua.
> fs.extract {"archive":"@z","to":"@zstem"}
Akuntan selalu kirim paket, kali ini @z. Tolong diekstrak.
> fs.archive {"paths":["@d"],"to":"@zn"}
Lampiran maksimal 20 MB kata IT. Jadikan folder @d sebuah @zn.
> process.kill {"name":"@prog"}
Sejak update jam 8 @prog beku. Matikan.
> git.add {"all":true} ;; git.commit {"message":"@msg"}
Akhirnya, 9 jam! Commit semua dengan @msg, pushnya besok aku sendiri.
""")

# ================================================================ more shapes of the everyday

every("""
> fs.move {"from":"@f","into":"@d"}
de hättest du was dagegen, @f in den Ordner @d zu packen?
de in @d fehlt @f, hier liegt sie nutzlos rum, also rüber damit
de wer räumt @f in den Ordner @d? du :)
de weg von hier und hinein in den Ordner @d mit @f
es te molestaría meter @f en la carpeta @d?
es en la carpeta @d falta @f, aquí estorba, pásalo
es quién guarda @f en la carpeta @d? tú :)
es sácame @f de en medio, a la carpeta @d
pt você se incomoda de pôr @f na pasta @d?
pt na pasta @d falta o @f, aqui só atrapalha, passa pra lá
pt quem guarda @f na pasta @d? você :)
pt tira @f do caminho, pra pasta @d
id keberatan ga kalau @f dimasukin ke folder @d?
id di folder @d kurang @f, di sini cuma ganggu, pindahin ke sana
id siapa yang nyimpen @f ke folder @d? kamu :)
id singkirkan @f dari sini ke folder @d
> fs.copy {"from":"@f","into":"@d"}
de doppelt hält besser: @f bitte noch einmal in den Ordner @d
de ein zweites @f im Ordner @d wäre beruhigend
es más vale dos: @f otra vez en la carpeta @d
es me quedo tranquilo con un segundo @f en la carpeta @d
pt melhor ter dois: @f mais uma vez na pasta @d
pt fico tranquilo com um segundo @f na pasta @d
id biar aman ada dua: @f sekali lagi di folder @d
id tenang kalau ada @f kedua di folder @d
> fs.delete {"paths":["@f"]}
de was macht @f noch hier? rausschmeißen
de @f stört mich. Der Rest nicht.  Lösch @f
de ich kann @f nicht mehr sehen ugh, lösch das
es qué hace @f todavía aquí? sácalo y bórralo
es @f me estorba, lo demás no. Bórralo
es uf no aguanto más ver @f, elimínalo
pt o que @f ainda faz aqui? apaga
pt @f me atrapalha, o resto não. Apaga
pt afe não aguento mais ver @f, exclui
id @f ngapain masih di sini? hapus
id @f ganggu, yang lain nggak. Hapus @f
id ugh males lihat @f, buang
> fs.move {"renames":[{"from":"@f","to":"@g"}]}
de gib @f den Namen @g
de @f? Nein. @g! Bitte so umbenennen
de ab jetzt kenn ich @f nur noch unter @g, benenn um
es dale a @f el nombre @g
es @f? no. @g! renómbralo así
es que @f se conozca como @g desde hoy
pt dá ao @f o nome @g
pt @f? não. @g! renomeia assim
pt que @f seja conhecido como @g a partir de hoje
id kasih @f nama @g
id @f? bukan. @g! ganti namanya begitu
id mulai hari ini @f dikenal sebagai @g, ubah namanya
> fs.mkdir {"path":"@dn","parents":true}
de wär cool wenn es einen Ordner @dn gäbe
de es gibt noch keinen Ordner @dn. Ändere das.
es estaría genial que hubiera una carpeta @dn
es todavía no hay carpeta @dn. Arréglalo.
pt seria massa se tivesse uma pasta @dn
pt ainda não tem pasta @dn. Resolve isso.
id keren kalau ada folder @dn
id folder @dn belum ada nih. Adakan dong.
> fs.read {"path":"@t"}
de kurz mal reinspicken in @t
de @t??? was war das nochmal, zeig
de würdest du mir @t auf den Bildschirm bringen
es un vistazo rápido a @t
es @t??? qué era eso, enséñalo
es ponme @t en pantalla
pt uma espiadinha em @t
pt @t??? o que era isso, mostra
pt bota @t na tela
id ngintip @t bentar
id @t??? apaan tuh, tampilin
id munculin @t di layar
> fs.list {"path":"@d"}
de bevor ich was mache: was liegt in @d
de Ordner @d aufklappen
es antes de hacer nada: qué hay en @d
es despliega la carpeta @d
pt antes de qualquer coisa: o que tem em @d
pt expande a pasta @d
id sebelum ngapa-ngapain: isi @d apa
id bentangin folder @d
> fs.write {"path":"@t","content":"@bt","append":true}
de in @t soll als letzte Zeile stehen: @bt
de füge unten in @t hinzu: @bt
es que la última línea de @t sea: @bt
es añade abajo en @t: @bt
pt que a última linha do @t seja: @bt
pt adiciona embaixo no @t: @bt
id baris terakhir @t jadinya: @bt
id imbuhkan di bawah @t: @bt
> fs.search {"path":".","text":"@w"}
de weißt du noch, wo ich @w erwähnt habe
de alle Dateien, in denen @w steht
es te acuerdas dónde mencioné @w
es todos los archivos que digan @w
pt lembra onde mencionei @w
pt todos os arquivos que digam @w
id ingat ga di mana aku nyebut @w
id semua file yang ada tulisan @w
> fs.search {"path":".","name_glob":"@kk"} ;; fs.move {"paths":"$1","into":"@d"}
de @kk sammeln und ab damit in den Ordner @d
de könntest du alle @kk in den Ordner @d räumen? Nur die!
es junta @kk y échalos a la carpeta @d
es podrías llevar @kk a la carpeta @d? nada más eso
pt junta @kk e joga na pasta @d
pt dá pra levar @kk pra pasta @d? só isso
id kumpulin @kk terus masukin folder @d
id bisa bawa semua @kk ke folder @d? itu aja
> fs.search {"path":".","kind":"file","min_bytes":"@sw"} ;; fs.move {"paths":"$1","into":"@d"}
de Dateien, die größer sind als @sw, nach @d verschieben
es los archivos de más de @sw muévelos a @d
pt os arquivos com mais de @sw move pra @d
id file lebih dari @sw pindah ke @d
> fs.extract {"archive":"@z","to":"@zstem"}
de @z nützt mir so nichts, pack es aus
es @z así no me sirve, descomprímelo
pt @z assim não me serve, descompacta
id @z begini ga guna, ekstrak dulu
> fs.archive {"paths":["@f","@f2"],"to":"@zn"}
de @f und @f2 will ich als ein Paket namens @zn
es quiero @f y @f2 en un paquete llamado @zn
pt quero @f e @f2 num pacote chamado @zn
id mau @f dan @f2 jadi satu paket namanya @zn
> git.status {}
de git status bitte, sonst nichts machen
es git status nomás, sin hacer nada
pt git status só, sem fazer nada
id git status aja, jangan ngapa-ngapain
> git.diff {"paths":["@anyfile"]}
de was hab ich an @anyfile verändert, laut git
es qué le cambié a @anyfile según git
pt o que mudei no @anyfile segundo o git
id menurut git apa yang kuubah di @anyfile
> git.pull {"fetch_only":true}
de nur fetchen, noch nicht mergen
es solo fetch, sin mezclar
pt só fetch, sem merge
id fetch doang, jangan merge
> system.env {"name":"@var"}
de welchen Wert hat @var gerade
es qué valor tiene @var ahora
pt que valor tem @var agora
id nilai @var sekarang apa
> system.disk {"path":"/home"}
de wie viel Platz ist auf /home
es cuánto espacio hay en /home
pt quanto espaço tem em /home
id ruang di /home berapa
> process.list {"user":"@user"}
de was lässt @user hier laufen
es qué procesos tiene @user
pt que processos o @user tem
id proses milik @user apa aja
> net.connections {"listening":true}
de auf welchen Ports wird gelauscht
es qué puertos están escuchando
pt que portas estão escutando
id port mana yang lagi listening
""")

# ================================================================ shapes of their own: regions, ages, moods

say("es", """
> fs.move {"from":"@f","into":"@d"}
che, @f me lo pasás a la carpeta @d?
fíjate que @f debería de ir en la carpeta @d, muévemelo no seas malito
oiga joven, el archivo @f, ¿me lo pone en la carpeta @d?
@f en @d pero ya
se me quedó fuera @f, que lo quiero dentro de @d
> fs.copy {"from":"@f","into":"@d"}
copiame @f en la carpeta @d, dale
fotocopia digital de @f para @d jaja
necesito que @f exista en dos sitios: aquí y en @d
> fs.delete {"paths":["@f"]}
bórrame el @f ese, anda
@f ya fue, eliminalo
ay, @f, cómo lo odio... bórralo
chao @f ((borrar))
> fs.delete {"paths":["@f","@f2"]}
@f, @f2: ambos al tacho
vuela @f y también @f2
> fs.move {"renames":[{"from":"@f","to":"@g"}]}
@f se llama mal, es @g
hay que rebautizar @f, nombre nuevo @g
donde está @f quiero ver @g, mismo archivo otro nombre
> fs.mkdir {"path":"@dn","parents":true}
armame una carpeta @dn
una carpetita pa guardar mis cosas, le pones @dn
hágame el favor de abrir una carpeta @dn
> fs.read {"path":"@t"}
échale un ojo a @t y dime qué pone
qué onda con @t, ábrelo
> fs.search {"path":".","text":"@w"}
no recuerdo en cuál archivo puse lo de @w
ando buscando una nota sobre @w
> fs.search {"path":".","name_glob":"@pl","kind":"file"} ;; fs.move {"paths":"$1","into":"@d"}
las @pl, todititas, a la carpeta @d
me juntas las @pl en @d?
> fs.search {"path":".","name_glob":"@plm","kind":"file"} ;; fs.copy {"paths":"$1","into":"@d"}
los @plm duplícalos en @d, los de aquí no los muevas
> fs.search {"path":".","name_glob":"@plm","kind":"file"} ;; fs.delete {"paths":"$1"}
los dos @plm, bótalos
> fs.search {"path":".","name_glob":"@plm","kind":"file"} ;; fs.archive {"paths":"$1","to":"@zn"}
méteme los @plm en @zn para la abogada
> fs.search {"path":".","name_glob":"*.@ext"} ;; fs.move {"paths":"$1","into":"@d"}
agarra los .@ext y aviéntalos a @d
.@ext a la carpeta @d, lo otro quieto
> fs.edit {"path":"@t","edits":[{"old":"@q","new":"@q2","all":true}]}
en @t dice @q, qué vergüenza, es @q2
cámbiame en @t todito @q por @q2
> fs.write {"path":"@t","content":"@bt","append":true}
ponle a @t al final: @bt
> fs.extract {"archive":"@z","to":"@zstem"}
me pasaron @z por whatsapp, ábrelo y saca lo de dentro
> fs.archive {"paths":["@d"],"to":"@d.zip"}
la carpeta @d en zip para mandarla
> fs.disk_usage {"path":"@d"}
qué tan pesada está la carpeta @d
> system.disk {}
me sale que no hay espacio, cuánto queda
> process.kill {"name":"@prog"}
@prog no responde ni a palos, ciérralo
> net.ping {"host":"1.1.1.1"}
se fue el internet o qué
> git.add {"all":true} ;; git.commit {"message":"@msg"}
ciérrame el día con un commit de todo: @msg
""")
say("pt", """
> fs.move {"from":"@f","into":"@d"}
ó pá, mete o @f na pasta @d se faz favor
bah guri, passa @f pra pasta @d
moço, esse arquivo @f, o senhor coloca na pasta @d pra mim?
@f já pra @d
ficou de fora o @f, era pra tá dentro de @d
visse, @f é lá na pasta @d
> fs.copy {"from":"@f","into":"@d"}
era giro ter o @f também na pasta @d
faz um @f igualzinho lá em @d, o daqui não sai
preciso do @f em dois lugares, aqui e em @d
> fs.delete {"paths":["@f"]}
apague-me o ficheiro @f se faz favor
@f já era, deleta
aff, @f, não suporto... some com ele
tchau @f ((apagar))
> fs.delete {"paths":["@f","@f2"]}
@f, @f2: os dois pro beleléu
> fs.move {"renames":[{"from":"@f","to":"@g"}]}
o ficheiro @f devia chamar-se @g
bora rebatizar @f, nome novo @g
quero ver @g onde tá @f, mesmo arquivo outro nome
> fs.mkdir {"path":"@dn","parents":true}
cria-me uma pasta @dn
um cantinho pras minhas coisas, pasta @dn
faça a gentileza de abrir uma pasta @dn
> fs.read {"path":"@t"}
dá uma olhada no @t e fala o que tá escrito
qual é a do @t, abre aí
> fs.search {"path":".","text":"@w"}
não lembro em qual arquivo botei o negócio de @w
tô atrás de uma anotação sobre @w
> fs.search {"path":".","name_glob":"@pl","kind":"file"} ;; fs.move {"paths":"$1","into":"@d"}
as @pl tudinho pra pasta @d
cê junta as @pl em @d?
> fs.search {"path":".","name_glob":"@plm","kind":"file"} ;; fs.copy {"paths":"$1","into":"@d"}
os @plm duplica em @d, os daqui não mexe
> fs.search {"path":".","name_glob":"@plm","kind":"file"} ;; fs.delete {"paths":"$1"}
os dois @plm, pode descartar
> fs.search {"path":".","name_glob":"@plm","kind":"file"} ;; fs.archive {"paths":"$1","to":"@zn"}
enfia os @plm em @zn pra advogada
> fs.search {"path":".","name_glob":"*.@ext"} ;; fs.move {"paths":"$1","into":"@d"}
pega os .@ext e taca em @d
.@ext pra pasta @d, o resto quieto
> fs.edit {"path":"@t","edits":[{"old":"@q","new":"@q2","all":true}]}
no @t tá escrito @q, que vergonha, é @q2
troca pra mim no @t tudo que é @q por @q2
> fs.write {"path":"@t","content":"@bt","append":true}
bota no fim do @t: @bt
> fs.extract {"archive":"@z","to":"@zstem"}
me mandaram @z no zap, abre e tira o que tem dentro
> fs.archive {"paths":["@d"],"to":"@d.zip"}
a pasta @d em zip pra mandar
> fs.disk_usage {"path":"@d"}
a pasta @d tá pesando quanto
> system.disk {}
tá dizendo que não tem espaço, quanto sobra
> process.kill {"name":"@prog"}
@prog não responde nem a pau, fecha
> net.ping {"host":"1.1.1.1"}
caiu a net ou é impressão
> git.add {"all":true} ;; git.commit {"message":"@msg"}
fecha o dia com um commit de tudo: @msg
""")
say("id", """
> fs.move {"from":"@f","into":"@d"}
woy @f tuh lempar ke folder @d
punten, @f pindahkeun ka folder @d nya
Pak, file @f mohon ditaruh di folder @d nggih
@f ke @d sekarang juga
ketinggalan di luar nih @f, harusnya di dalam @d
eh btw @f kan harusnya di folder @d
> fs.copy {"from":"@f","into":"@d"}
@f kopiin ke folder @d ya say
aku butuh @f di dua tempat, di sini sama di @d
di @d bikinin @f yang kembar, yang sini jangan hilang
> fs.delete {"paths":["@f"]}
dadah @f ((hapus))
@f udah tamat, delete
ih @f nyebelin... ilangin
mau saya @f itu tidak ada lagi
> fs.delete {"paths":["@f","@f2"]}
@f, @f2: dua-duanya enyahkan
> fs.move {"renames":[{"from":"@f","to":"@g"}]}
@f salah nama, yang benar @g
yuk ganti nama @f, nama barunya @g
di mana ada @f aku mau lihat @g, file sama nama beda
> fs.mkdir {"path":"@dn","parents":true}
buatin tempat buat barang-barangku, folder @dn
sudilah kiranya membuat folder @dn
folder @dn mana? kalau belum ada bikin
> fs.read {"path":"@t"}
cek @t dong tulisannya apa
@t kenapa sih, bukain
> fs.search {"path":".","text":"@w"}
lupa di file mana aku naruh soal @w
lagi nyari catatan soal @w nih
> fs.search {"path":".","name_glob":"@pl","kind":"file"} ;; fs.move {"paths":"$1","into":"@d"}
@pl semuanya tanpa sisa ke folder @d
bisa kumpulin @pl di @d ga?
> fs.search {"path":".","name_glob":"@pl","kind":"file"} ;; fs.copy {"paths":"$1","into":"@d"}
@pl digandakan ke @d, yang di sini jangan dipindah
> fs.search {"path":".","name_glob":"@pl","kind":"file"} ;; fs.delete {"paths":"$1"}
dua-duanya @pl itu buang
> fs.search {"path":".","name_glob":"@pl","kind":"file"} ;; fs.archive {"paths":"$1","to":"@zn"}
masukin semua @pl ke @zn buat pengacara
> fs.search {"path":".","name_glob":"*.@ext"} ;; fs.move {"paths":"$1","into":"@d"}
ambil .@ext terus lempar ke @d
.@ext ke folder @d, yang lain diam di tempat
> fs.edit {"path":"@t","edits":[{"old":"@q","new":"@q2","all":true}]}
di @t tulisannya @q, malu-maluin, harusnya @q2
gantiin dong di @t segala @q jadi @q2
> fs.write {"path":"@t","content":"@bt","append":true}
taruh di ujung @t: @bt
> fs.extract {"archive":"@z","to":"@zstem"}
dikirimin @z lewat wa, buka terus keluarin isinya
> fs.archive {"paths":["@d"],"to":"@d.zip"}
folder @d di-zip buat dikirim
> fs.disk_usage {"path":"@d"}
folder @d seberat apa
> system.disk {}
katanya ruang habis, sisa berapa sih
> process.kill {"name":"@prog"}
@prog not responding, tutup
> net.ping {"host":"1.1.1.1"}
internet putus apa gimana
> git.add {"all":true} ;; git.commit {"message":"@msg"}
tutup hari ini dengan commit semua: @msg
> fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"@newest"} ;; fs.delete {"paths":"$1"}
hapus @newest, salah simpan
> fs.search {"path":".","name_glob":"@lf","kind":"file"} ;; fs.move {"from":"$1.0","into":"@od"}
@lf tolong arsipkan di folder @od
> fs.search {"path":".","name_glob":"@lp","kind":"file"} ;; fs.move {"paths":"$1","into":"@od"}
semua @lp arsipkan di folder @od
""")

every("""
> sh for i in $(seq @ra @re); do mkdir -p @s1$i; done
de die Ordner @s1@ra, und so weiter, bis @s1@re fehlen noch
es faltan las carpetas @s1@ra, etc., hasta @s1@re
pt faltam as pastas @s1@ra, etc., até @s1@re
id masih kurang folder @s1@ra, dst., sampai @s1@re
> sh for i in $(seq @ra @re); do touch @s1$i.txt; done
de leere Textdateien @s1@ra.txt bis @s1@re.txt
es archivos vacíos de @s1@ra.txt a @s1@re.txt
pt arquivos vazios de @s1@ra.txt a @s1@re.txt
id file kosong dari @s1@ra.txt sampai @s1@re.txt
> fs.list {"path":".","recursive":true,"sort":"size","limit":@n,"kind":"file"}
de zeig mir @n Dateien, und zwar die schwersten
es enséñame @n archivos, los más pesados
pt mostra @n arquivos, os mais pesados
id tampilkan @n file, yang paling berat
> fs.search {"path":".","kind":"file","min_bytes":"@sw","not_glob":"@skip"}
de Dateien größer als @sw, aber @skip zählt nicht
es archivos de más de @sw, sin contar @skip
pt arquivos com mais de @sw, sem contar @skip
id file lebih dari @sw, @skip ga dihitung
> fs.search {"path":".","kind":"file","older_than_ms":"@aw","not_glob":"@skip"}
de Dateien älter als @aw, außer in @skip, nur zeigen
es archivos de más de @aw menos los de @skip, solo listar
pt arquivos com mais de @aw menos os de @skip, só listar
id file lebih dari @aw selain yang di @skip, daftar aja
> fs.search {"path":".","kind":"file","older_than_ms":"@aw"} ;; fs.move {"paths":"$1","into":"@d"}
de alles was älter als @aw ist darf ins Lager, also nach @d ((Dateien))
es los archivos de más de @aw al trastero, o sea a @d
pt os arquivos com mais de @aw pro depósito, ou seja, @d
id file yang lebih dari @aw ke gudang, maksudnya ke @d
> fs.search {"path":".","kind":"file","older_than_ms":"@aw"} ;; fs.archive {"paths":"$1","to":"@zn"}
de Dateien älter als @aw in @zn archivieren, nichts löschen
es archiva en @zn los archivos de más de @aw, sin borrar
pt arquiva em @zn os arquivos com mais de @aw, sem apagar
id arsipkan ke @zn file yang lebih dari @aw, jangan dihapus
> fs.search {"path":".","name_glob":"@pl","kind":"file","newer_than_ms":"@aw"}
de welche @pl sind neuer als @aw
es qué @pl tienen menos de @aw
pt quais @pl têm menos de @aw
id @pl mana yang kurang dari @aw
> fs.search {"path":".","name_glob":"@pl","kind":"file"}
de nur die Namen der @pl, sonst will ich nichts
es solo los nombres de las @pl, nada más
pt só os nomes das @pl, mais nada
id nama-nama @pl aja, udah
> fs.search {"path":".","name_glob":"@pl","kind":"file"} ;; fs.move {"paths":"$1","into":"@wd"}
de alle @pl in den Ordner @wd
es las @pl a la carpeta @wd
pt as @pl pra pasta @wd
id semua @pl ke folder @wd
> fs.search {"path":".","name_glob":"@lp","kind":"file"} ;; fs.chmod {"paths":"$1","mode":"a-w"}
de @lp schreibgeschützt machen
es protege @lp contra escritura
pt protege @lp contra escrita
id lindungi @lp supaya tidak bisa ditulis
> fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"@newest"} ;; fs.move {"paths":"$1","into":"@wd"}
de leg @newest in den Ordner @wd
es @newest va a la carpeta @wd
pt @newest vai pra pasta @wd
id @newest masuk ke folder @wd
> fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"@newest"} ;; fs.move {"renames":[{"from":"$1.0","to":"@g"}]}
de @newest in @g umbenennen
es @newest, ponle de nombre @g
pt @newest, bota o nome @g
id @newest kasih nama @g
> fs.move {"paths":["@dg","@dg2"],"into":"@d"}
de @dg und @dg2 nach @d, das aktuelle Log bleibt
es @dg y @dg2 a @d, el log actual se queda
pt @dg e @dg2 pra @d, o log atual fica
id @dg dan @dg2 ke @d, log yang sekarang tetap
> fs.archive {"paths":["@dg","@dg2"],"to":"@zn"}
de @dg und @dg2 zusammen als @zn
es @dg con @dg2 en @zn
pt @dg com @dg2 em @zn
id @dg bareng @dg2 jadi @zn
> fs.move {"from":"@wd","to":"@od/@wd"}
de den Ordner @wd in den Ordner @od hinein verschieben
es mueve la carpeta @wd dentro de la carpeta @od
pt move a pasta @wd pra dentro da pasta @od
id pindahkan folder @wd ke dalam folder @od
""".replace('''"from":"@wd","to":"@od/@wd"''', '''"from":"@wd","into":"@od"'''))

# A number said as a word, and as figures in the names.
for _lang, _lines in (
    ("de", ["#w Ordner, @{s1}1 bis @{s1}#d", "leg @s1 1 bis #d an, also @{s1}1, @{s1}2 und so weiter", "für jede der #w Einheiten einen Ordner: @{s1}1, @{s1}2, ... @{s1}#d", "Ordner @{s1}1 bis und mit @{s1}#d, das sind #w Stück", "#w Ordner brauch ich, der erste heißt @{s1}1, der letzte @{s1}#d"]),
    ("es", ["#w carpetas, de @{s1}1 a @{s1}#d", "una carpeta por cada una de las #w partes: @{s1}1, @{s1}2, ... @{s1}#d", "carpetas @{s1}1 hasta @{s1}#d inclusive, son #w", "hazme #w carpetas, la primera @{s1}1 y la última @{s1}#d"]),
    ("pt", ["#w pastas, de @{s1}1 a @{s1}#d", "uma pasta pra cada uma das #w partes: @{s1}1, @{s1}2, ... @{s1}#d", "pastas @{s1}1 até @{s1}#d inclusive, são #w", "faz #w pastas, a primeira @{s1}1 e a última @{s1}#d"]),
    ("id", ["#w folder, @{s1}1 sampai @{s1}#d", "satu folder untuk tiap dari #w bagian: @{s1}1, @{s1}2, ... @{s1}#d", "folder @{s1}1 hingga @{s1}#d, totalnya #w", "bikin #w folder, yang pertama @{s1}1 yang terakhir @{s1}#d"]),
):
    for _k, _w in T2.LEX[_lang]["num"].items():
        if 3 <= _k <= 12:
            say(_lang, f"> sh for i in $(seq 1 {_k}); do mkdir -p @s1$i; done\n" + "\n".join(x.replace("#w", _w).replace("#d", str(_k)) for x in _lines), 0.2)
