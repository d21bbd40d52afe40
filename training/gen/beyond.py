"""Requests that need a larger model: knowledge, prose, programming, judgement, pictures, the web."""

from phrases import Family

B = Family("beyond")
add = B.add

TOPICS = """quantum computing|black holes|photosynthesis|the french revolution|the roman empire|world war two|the cold war|inflation|interest rates|compound interest|
blockchain|bitcoin|machine learning|neural networks|transformers|gradient descent|recursion|pointers in c|the borrow checker|rust lifetimes|async programming|
garbage collection|docker|kubernetes|dns|tcp and udp|https|public key cryptography|hash tables|binary search trees|big o notation|sql joins|database indexes|
regular expressions|git rebase|the linux kernel|systemd|containers|virtual memory|cpu caches|operating systems|compilers|functional programming|monads|
design patterns|dependency injection|microservices|rest apis|graphql|oauth|json web tokens|cors|unit testing|continuous integration|agile|scrum|the theory of relativity|
evolution|dna|vaccines|climate change|the water cycle|plate tectonics|gravity|electricity|solar panels|nuclear fusion|the immune system|sleep|meditation|
stoicism|kant|democracy|the european union|brexit|capitalism|socialism|supply and demand|the stock market|etfs|mortgages|taxes|insurance|the human brain|
memory palaces|jazz|baroque music|impressionism|the renaissance|shakespeare|dostoevsky|the meaning of life|love|happiness|espresso|sourdough|fermentation|
wine|chess openings|the offside rule|cricket|marathon training|strength training|intermittent fasting|vitamins|migraines|diabetes|back pain|the moon landing|
mars|the big bang|dark matter|string theory|prime numbers|the pythagorean theorem|calculus|linear algebra|bayes' theorem|standard deviation|game theory""".replace("\n", "").split("|")
PEOPLE = "albert einstein|ada lovelace|linus torvalds|marie curie|napoleon|cleopatra|alan turing|isaac newton|beethoven|picasso|gandhi|nelson mandela|the president of france|the chancellor of germany|the ceo of apple|the inventor of the telephone|taylor swift|messi|the author of don quixote|the current pope|steve jobs|nikola tesla|confucius|karl marx|frida kahlo".split("|")
PLACES = "france|japan|brazil|indonesia|berlin|paris|new york|tokyo|lisbon|spain|italy|portugal|australia|kenya|the moon|iceland|peru|vietnam|canada|mexico|india|bali|rome|london|greece|norway|thailand|egypt".split("|")
LANGS = "german|french|spanish|english|portuguese|indonesian|japanese|chinese|italian|dutch|russian|arabic|korean|polish|turkish|latin|swedish|hindi".split("|")
PROGS = "python|rust|javascript|typescript|go|java|c|c++|bash|ruby|php|kotlin|swift|haskell|lua|sql|perl|html|css|react|r|scala".split("|")
ALGS = """sorts a list|reverses a string|computes fibonacci numbers|checks for palindromes|parses csv files|downloads a web page|finds prime numbers|sends an email|reads a json file|
solves sudoku|plays tic tac toe|converts celsius to fahrenheit|renames files by date|resizes images|scrapes a website|counts words|validates email addresses|generates passwords|
implements a binary search|merges two sorted lists|draws a fractal|calculates the distance between two points|talks to a rest api|watches a folder|makes a backup|encrypts a file|
implements a linked list|computes the levenshtein distance|simulates a bank account|manages a todo list|shows a clock|plots a sine wave|trains a classifier|builds a chatbot""".replace("\n", "").split("|")
WRITINGS = """a poem|a haiku|a short story|a song|a limerick|a joke|an essay|a blog post|a cover letter|a resignation letter|a thank you note|a birthday card|an apology|a complaint|
an email to my boss|a speech|a wedding toast|a press release|a product description|a tweet|a linkedin post|a slogan|a motivation letter|a letter of recommendation|a newsletter|
an invitation|a job description|a bedtime story|a rap|a dialogue|a screenplay|a eulogy|a reply to this mail|release notes|documentation|a readme|a tutorial|an abstract|a proposal|
a business plan|meeting minutes|a love letter|a riddle|a recipe|a review|a summary of my week|a polite refusal|a reminder to my team|a contract|a privacy policy""".replace("\n", "").split("|")
SUBJECTS = "the sea|autumn|my cat|a robot|friendship|rust and c++|coffee|the rain|remote work|our new product|the delay|the missing invoice|my vacation|a dragon|two brothers|the office party|climate change|a lost key|the city at night|my grandmother|a broken server|time travel|a cheap flight|the new website|the project".split("|")
DOINGS = "learn to cook|lose weight|learn rust|move to berlin|quit my job|save money|start a company|find a flat|sleep better|learn the guitar|make friends|run a marathon|get a raise|become a better writer|prepare for an interview|remove a red wine stain|fix a leaking tap|change a tire|cook rice|make pizza dough|tie a tie|train a puppy|set up a vpn|build a pc|install arch linux|exit vim|use awk|make a website|sell my car|file my taxes|negotiate a salary|stop procrastinating|invest 1000 euros|meditate|grow tomatoes|write a cv|plan a wedding".split("|")
THINGS = "a laptop|a phone|a bike|headphones|a camera|a coffee machine|a book|a programming language|a linux distribution|a database|a text editor|a vacation destination|a gift for my mother|a name for my dog|a name for my startup|a restaurant|a film|a series|a game|a monitor|a keyboard|a mattress|running shoes|a hosting provider|a password manager|a note taking app|a framework|a wine|a hobby".split("|")
NEWS = "today's news|the weather|the weather in @place|the news about @place|the exchange rate of the euro|the price of bitcoin|the apple stock price|the football results|the latest election results|tonight's tv program|train connections to @place|flights to @place|hotels in @place|restaurants near me|the opening hours of ikea|the score of the game|the latest version of python|traffic on the highway|the lottery numbers|concerts in @place".split("|")
PLAIN = dict(topic=TOPICS, whom=PEOPLE, place=PLACES, tongue=LANGS, prog=PROGS, alg=ALGS, wr=WRITINGS, subj=SUBJECTS, doing=DOINGS, thing=THINGS)
PLAIN["news"] = lambda r: (lambda t: (t, t))(r.choice(NEWS).replace("@place", r.choice(PLACES)))


def b(weight, wordings):
    add(weight, wordings, ["beyond"], **PLAIN)


b(6, """
explain @topic [to me] [in simple words|like i'm five|briefly|in detail|to a beginner|with an example]
what is @topic
what (do you know|can you tell me) about @topic
how (does|do) @topic work
tell me (something|more|everything|a bit|a fun fact) about @topic
why is @topic [so] (important|difficult|popular|useful)
give me (an introduction|an overview|a short introduction|a crash course|the basics) (to|of) @topic
(what are|list) the (advantages|disadvantages|pros and cons|main ideas|risks) of @topic
teach me @topic
(who invented|who discovered|when was|what's the history of) @topic
i don't understand @topic
what is the difference between @topic and @topic2
compare @topic and @topic2
how (is|are) @topic related to @topic2
summarize what you know about @topic
make me a (quiz|lesson|study plan|cheat sheet) (about|on|for) @topic
is @topic (real|dangerous|a good idea|overrated|worth it)
help me understand @topic
""")
b(2, """
who (is|was) @whom
when was @whom born
how old is @whom
what (did|does) @whom do
where (did|does) @whom live
what is @whom (famous|known) for
tell me about [the life of] @whom
how tall is @whom
write a biography of @whom
""")
b(2.5, """
what is the capital of @place
how many people live in @place
where is @place
what language do they speak in @place
what is the (best time to visit|currency of|population of|national dish of|history of) @place
plan a (trip|weekend|vacation|honeymoon|week) (in|to) @place
what should i (see|do|eat|pack for) in @place
is it safe to travel to @place
how far is @place from @place2
how do i get to @place
why is @place called that
what is the (distance|time difference) between @place and @place2
do i need a visa for @place
""")
b(5, """
write [me] @wr [about @subj]
(compose|draft|create|make up|come up with) @wr [about @subj]
(can you|please) write @wr (about|for|on) @subj
help me write @wr [about @subj]
i need @wr (about|for) @subj
write @wr about @subj and save it (as|to|in) @anyfile
(put|write) @wr about @subj (into|in|to) @anyfile
tell me a (joke|story|riddle|fairy tale|fun fact)
make me laugh
entertain me
sing [me] a song
invent a (story|name|slogan|password hint|game|language)
continue the story
rhyme something with orange
""")
b(4, """
write [me] a @prog (program|script|function|class|tool|module|one-liner) (that|which) @alg
write @prog code (that|which) @alg
(implement|code|program|develop|build|create) [me] (something|a function|a program|a tool) in @prog (that|which) @alg
how do i write a function (that|which) @alg in @prog
(create|make|write) a (website|web app|web server|rest api|game|mobile app|chatbot|discord bot|calculator|landing page|parser|compiler|unit test) [in @prog]
make [me] a script @anyfile that @alg
generate @prog code for @topic
translate this @prog code to @prog2
port @code (to|from c to) @prog
rewrite @code in @prog
convert @code from @prog to @prog2
""")
b(5, """
(fix|debug|solve|repair) (the|this|a) (bug|bugs|error|errors|crash|problem|issue|failing test|memory leak|race condition|compile error) [in @code|in the code|in my code]
(refactor|improve|clean up|optimize|simplify|modernize|rewrite|review|speed up|document|comment) @code
(refactor|improve|clean up|optimize|simplify|review|document) (the|my|this) (code|project|function|module|program|repository|class)
(what does|explain|explain to me) @code [do]
what does this (code|function|script|project|repo|program) do
why (does|is) (@code|my program|the build|the test|this test|my code|the server|the script|the app) (crash|fail|slow|failing|so slow|not compile|not work|broken|crashing|hang)
add [some|more] (tests|comments|docs|documentation|error handling|logging|type hints|docstrings|a feature|a cli|dark mode|caching|a login page|unit tests) to (@code|the project|my app|this repo)
write [unit] tests for @code
(find|look for|are there [any]) (bugs|security holes|vulnerabilities|code smells|performance problems|mistakes|memory leaks) in (@code|my code|this project|the code)
make @code (faster|shorter|cleaner|thread safe|more readable|async|work|compile|testable)
is @code (well written|correct|secure|efficient|good)
make the tests pass
fix all (compiler|clippy|lint|type) (warnings|errors)
implement (the|all|the missing) (todos|todo|feature|function|interface) [in @code]
upgrade (the project|all dependencies|this repo) to the (latest|newest) version and fix what breaks
resolve the merge conflict[s] [in @code]
which (design|architecture|algorithm|data structure) should i use [here|for this]
suggest a better (name|structure|design) for @code
add a (button|menu|function|flag|option|command|field|route|column) [for @word] to @code
what is wrong with @code
write a (dockerfile|makefile|ci pipeline|github action|regex) for (this project|email addresses|dates|this repo)
write a good commit message for (my changes|this|the staged changes)
(explain|describe) (the|my) (diff|changes|last commit|git history) [to me]
review (my|the) (changes|diff|pull request|last commit)
generate a changelog from the commits
""")
b(5, """
(summarize|summarise|sum up) @anyfile
(summarize|summarise|sum up) (the|this|that|my) (file|document|pdf|text|article|report|log|folder|book|paper|mail|conversation) [for me|in three sentences|briefly]
give me a summary of @anyfile
what is @anyfile about
(what are|list) the (main|key|most important) (points|ideas|findings|arguments|takeaways) (of|in) @anyfile
(tl;dr|tldr) [of] @anyfile
(translate) @anyfile (to|into) @tongue
(translate|say|write) (hello|good morning|i love you|where is the station|this|@str) (in|to|into) @tongue
how do you say @str in @tongue
what does @word mean [in @tongue]
(proofread|correct|check|improve|fix) (the (spelling|grammar|style|wording) (of|in)) @anyfile
(proofread|rephrase|rewrite|shorten|polish|edit|paraphrase) @anyfile [to sound (nicer|professional|friendly|shorter)]
make @anyfile (sound friendlier|shorter|more formal|easier to read|more convincing|funnier)
(correct|fix) the (spelling|grammar|typos) [in @anyfile]
who is (responsible|mentioned|the author|meant) in @anyfile
according to @anyfile, (when|who|why|how much|what) (is|was|were) the @word
does @anyfile (mention|say|contain) anything (important|strange|suspicious|i should know|illegal|i should worry about)
(read|go through|look through|study|analyze|analyse|look at) @anyfile and (tell|explain to|show) me (what it says|what is important|what to do|the main points|what went wrong|if it is good|whether it makes sense)
(read|go through) (all|the|all the) (files|documents|reports|notes|mails|papers) in @dir and (summarize them|tell me what they say|write a summary|find contradictions|answer my questions|make a table of the results)
(analyze|analyse|interpret|evaluate) (the data in|) @csv
what (trends|patterns|outliers|conclusions) (do you see|are there|can be seen) in @csv
(make|draw|plot|create) a (chart|plot|graph|diagram|pie chart|histogram|presentation|slide deck|dashboard|mind map) (of|from|for|about) @csv
which (customer|month|product|region|employee) (did best|is the best|had the highest growth|should we drop) in @csv
(extract|list|find) the (action items|deadlines|names of people|dates and events|decisions|open questions|invoices amounts|ingredients) (from|in) @anyfile
(classify|categorize|group|cluster|rate|rank) the (reviews|mails|comments|messages|tickets|photos|answers) in @anyfile [by (topic|sentiment|mood|urgency)]
what is the (sentiment|tone|mood) of @anyfile
(merge|combine|unify) the ideas of @anyfile and @anyfile2
compare the arguments (in|of) @anyfile and @anyfile2
which of @anyfile and @anyfile2 is (better|better written|more convincing|newer in content)
turn @anyfile into (a blog post|a presentation|an email|a table|flash cards|bullet points|a story)
why (did|does) the (build|test|server|job|deploy|installation) fail according to @log
what went wrong in @log
explain the (error|errors|stack trace|exception|warnings) in @log
""")
b(4, """
(what is|what's|tell me|show me|check|look up|find) @news
(search|google|look up|find|research) [the web|online|the internet|on google] [for] @topic
(what's|what is) (new|happening|going on) in @place
will it rain (tomorrow|today|this weekend|in @place)
do i need an umbrella [today|tomorrow]
how is the weather [in @place|tomorrow|today|outside]
(summarize|summarise|read|explain|translate) (@url|the page @url|the article at @url)
what does the (page|article|website|site) @url (say|claim|talk about|sell)
(go to|open|visit|browse) @url and (find|buy|book|click|log in|fill in the form|sign up|tell me what is new|look for jobs)
(buy|order|book|reserve) [me] (a ticket|a hotel|a flight|pizza|a table|@thing|a taxi|groceries)
(how much does|what does) @thing cost
when (is|does) the next (train|bus|flight|match|holiday|election|eclipse|full moon)
(find|compare) [me] (cheap|the best|good) (flights to @place|hotels in @place|prices for @thing|jobs|apartments in @place)
(who won|who is playing in) the (world cup|super bowl|election|match yesterday|oscars)
(check|read|answer|reply to|sort|send) my (mail|mails|emails|messages|inbox|whatsapp|slack messages)
(post|tweet|publish) something (on twitter|about @subj|on my blog)
(call|text|message|email) (my mother|anna|the office|my boss|support)
(add|put|schedule|create) (a meeting|an appointment|an event) [tomorrow at 10|on friday|next week] (to|in|into) my calendar
set an alarm for (7 am|half past six|tomorrow|eight o'clock)
remind me (to @doing|of the meeting|to call mom|of the appointment) (tomorrow|at 5|next week|on monday)
play (music|some music|a song|jazz|the next song)
turn (on|off) the (light|lights|heating|tv)
(download|get) me the (latest|newest) (version of|) (firefox|ubuntu|python|debian iso|vscode)
""")
b(3, """
how (do|can) i @doing
(what is|what's) the best way to @doing
(help me|i want to) @doing
give me (tips|advice|ideas|a plan|steps|five tips) (to|on how to|for how to) @doing
should i @doing
i (can't|cannot|don't know how to|failed to) @doing, what (can|should) i do
make [me] a (plan|schedule|checklist|list of steps|budget|weekly plan) to @doing
is it (hard|easy|possible|worth it|wise) to @doing
""")
b(3, """
(recommend|suggest|choose|find|pick) [me] @thing
which @thing should i (buy|use|choose|get|pick|read)
what is the best (laptop|phone|editor|language|linux distro|database|framework|car|book|movie|pizza topping|gift) [for me|for beginners|under 500 euros|right now]
what (do you think|is your opinion|are your thoughts) (about|of|on) (@topic|@thing|my code|my idea|me|this)
(do you|would you) (like|prefer|recommend) (@topic|tabs or spaces|vim or emacs|@thing)
(is|are) (rust|python|linux|mac|windows|vim|react) better than (c++|java|windows|emacs|vue|go)
which is better, @topic or @topic2
what should i (do|eat|wear|cook|read|learn|watch) (today|tonight|next|this weekend)
i am (sad|bored|tired|stressed|hungry|lonely|nervous|sick)
(motivate|cheer) me [up]
give me (a recipe|ideas|names|feedback|advice|inspiration) (for|about|on) (dinner|@thing|my startup|a party|@subj|my essay)
brainstorm (ideas|names|titles) for (@thing|@subj|my project|a blog)
what would you do in my place
(can you|do you) (feel|think|dream|have feelings|love me|remember me)
are you conscious
what is the meaning of life
""")
b(3, """
(what is|describe|what do you see|who is|what's) (in|on) (the|this) (picture|photo|image) [@img]
(describe|caption|tag|explain) (@img|the image @img|the photos in @dir|my photos)
what (is|does) (in|on) @img [show]
what does @img show
(draw|paint|generate|create|make|design) [me] (a picture|an image|a logo|an icon|a photo|an illustration|a poster|a banner|a cartoon) [of|for] (@subj|a cat|a sunset|my company|a house|@subj)
(remove|blur|change) the background (of|in) @img
(remove|erase) (the person|the watermark|red eyes|the text) (from|in) @img
who is the person in @img
(read|recognize|ocr|transcribe) the (text|handwriting) (in|on) @img
(transcribe|summarize) (the recording|the meeting|the podcast|the video|the audio) [@word.mp3|@word.mp4|@word.wav]
which (photos|pictures) (show|contain|have|are of) (a dog|people|anna|my cat|the beach|a car|me) [in @dir]
(sort|group|organize) my photos by (person|what they show|place|mood|quality)
(delete|find|remove) the (blurry|bad|ugly|worst|best) (photos|pictures|images) [in @dir]
make (a video|a slideshow with music|a collage) from (my photos|the pictures in @dir)
(cut|edit) the video @word.mp4 (so that it looks nice|to the best scenes)
(make|compose) (some music|a melody|a beat)
""")
b(3, """
(sort|organize|tidy up|clean up|structure|arrange) (my|the) (files|downloads|documents|folder|desktop|notes|photos) (sensibly|by topic|by content|in a sensible way|nicely|the way you think is best|by project|intelligently|meaningfully)
(which|what) files (can i|should i|could i) (safely|) delete
(find|delete|remove) (everything|all files|anything) (i do not need|i don't need|unimportant|useless|that is not important|irrelevant|i no longer need)
which of these files (are|is) (important|the latest version|the right one|worth keeping)
rename (my|the|all) (files|photos|documents|pdfs) (by|according to|after) (their content|what is in them|what they show|the title in them)
give (my|the|these) files (better|sensible|meaningful|descriptive) names
(is|are) (my computer|this machine|my system|my server) (secure|safe|hacked|infected|set up well)
(speed up|optimize|tune|secure|harden|clean|fix|maintain|update) my (computer|system|machine|server|laptop|wifi|network)
why is my (internet|wifi|computer|game|browser) (slow|not working|so slow|crashing)
my (printer|sound|wifi|bluetooth|screen|webcam|keyboard) does not work
(install|set up|configure|deploy) (wordpress|a mail server|a vpn|nextcloud|kubernetes|my website|a minecraft server|postgres with replication|nginx with https|a firewall|ssl)
(solve|prove|derive|integrate|differentiate) (this equation|x^2 + 3x = 10|the theorem|the integral of x^2|this puzzle|the riddle|my homework)
if (a train|a car|anna|i) (leaves|drives|has|walks) (60 km|3 apples|at 8 o'clock), (when|how many|how far)
(do|solve|check) my (homework|math exercise|assignment|taxes)
how many (calories|people|stars|bones|countries|words) (are|are there|does) (in an apple|in the world|in the sky|in the human body|on earth|english have)
(what|which) (day|year) (did|was) (the berlin wall fall|the war end|the first computer built|america discovered)
how (tall|old|far|deep|heavy|fast) is (the eiffel tower|the sun|the moon|the universe|mount everest|a cheetah|the ocean|a blue whale)
(convert|what is) (100 dollars to euros|50 pounds in dollars|2 cups of flour to grams|a stick of butter in grams|30 francs in euros|a clothing size 38 in us sizes)
(play|let's play) (chess|a game|tic tac toe|hangman|20 questions)
(pretend|act like|imagine) you are (a pirate|my teacher|a cat|a linux terminal|shakespeare)
(be|act as) my (coach|teacher|therapist|lawyer|doctor|recruiter)
what (are the symptoms of|helps against|causes) (a cold|the flu|a headache|hay fever|back pain|insomnia)
is it (legal|ethical|healthy|normal) to (@doing|record a call|eat eggs every day|talk to plants)
(design|plan|sketch|architect) (a database schema|an app|a system|a logo|a garden|a house|an api) for (@subj|a shop|my team|a library|a hotel)
estimate (the cost|the time|how long it takes|the effort) (of|for|to) (@doing|the project|building an app)
(prepare|write|create) (a presentation|slides|a report|a spec|a proposal|a roadmap) (on|about|for) (@topic|@subj|the project)
""")
# Conditions and tasks whose order of steps has to be thought out.
b(2.5, """
kill process @pid unless it is @prog
kill @prog (if it hangs|unless i am using it|but only if nobody needs it|when it has finished)
(delete|remove) (everything|all files) (except|but|besides) (the ones i need|the important ones|what i used lately)
commit everything except @anyfile with message @msg and open a pull request
run (the tests|make|the build) until (it works|they pass|it succeeds|it is green)
(monitor|watch) (the log|the server|my disk|the site @url) and (tell|warn|alert|email) me (when|if) (something|anything) (strange|bad|unusual) happens
(every morning|every hour|once a day|each monday) (back up my files|send me a report|check the server|clean up)
if (the server|@name_host) is down, restart it and (inform|tell|email) me
find out why (@prog|the server|port @port|the service) (is not running|does not answer|keeps crashing|uses so much memory)
make sure (everything|the server|my backup|the project) (works|is fine|is up to date|is safe)
(migrate|move) (my website|the database|the project|my data) (to|from) (a new server|mysql to postgres|python 2 to 3|another host)
(scan|check) @dir for (malware|viruses|secrets that should not be there|licence problems)
squash the last @n commits into one [with a good message]
split the last commit into (smaller ones|logical parts)
find the commit that (broke the build|introduced the bug|made it slow)
clean up the git history
open a pull request [for this branch]
create an issue (about|for) the (bug|crash|feature)
publish (the package|a new release|a new version) [to (npm|crates.io|pypi)]
""")
