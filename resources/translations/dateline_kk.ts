<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>AccessibleText</name>
    <message>
        <source>No headline</source>
        <translation>Тақырыпсыз</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>оқылмаған</translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation>бетбелгіде</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>дереккөзсіз</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>күні жоқ</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>in the Bin</source>
        <translation>Себетте</translation>
    </message>
    <message>
        <source>tagged %1</source>
        <translation>тегтері: %1</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>түзетілген</translation>
    </message>
    <message>
        <source>Corrected by hand; the article says what was imported</source>
        <translation>Қолмен түзетілген; не импортталғаны мақалада көрсетілген</translation>
    </message>
    <message>
        <source>seen</source>
        <comment>in a review</comment>
        <translation>қаралды</translation>
    </message>
    <message>
        <source>relevant</source>
        <comment>in a review</comment>
        <translation>маңызды</translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>in a review</comment>
        <translation>қабылданбады</translation>
    </message>
    <message numerus="yes">
        <source>%Ln similar</source>
        <translation>
            <numerusform>%Ln ұқсас</numerusform>
            <numerusform>%Ln ұқсас</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnnotationWording</name>
    <message>
        <source>Yellow highlight</source>
        <translation>Сары бөлектеу</translation>
    </message>
    <message>
        <source>Green highlight</source>
        <translation>Жасыл бөлектеу</translation>
    </message>
    <message>
        <source>Blue highlight</source>
        <translation>Көк бөлектеу</translation>
    </message>
    <message>
        <source>Pink highlight</source>
        <translation>Қызғылт бөлектеу</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>Мақалаға жазба</translation>
    </message>
    <message>
        <source>Highlighted in yellow</source>
        <translation>Сарымен бөлектелді</translation>
    </message>
    <message>
        <source>Highlighted in green</source>
        <translation>Жасылмен бөлектелді</translation>
    </message>
    <message>
        <source>Highlighted in blue</source>
        <translation>Көкпен бөлектелді</translation>
    </message>
    <message>
        <source>Highlighted in pink</source>
        <translation>Қызғылтпен бөлектелді</translation>
    </message>
    <message>
        <source>Colour of the highlight changed</source>
        <translation>Бөлектеу түсі өзгертілді</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln highlights and notes</source>
        <translation>
            <numerusform>%Ln бөлектеу мен жазба алып тасталды</numerusform>
            <numerusform>%Ln бөлектеу мен жазба алып тасталды</numerusform>
        </translation>
    </message>
    <message>
        <source>Highlight removed</source>
        <translation>Бөлектеу алып тасталды</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Жазба алып тасталды</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>Жазба жазылды</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>Жазба өзгертілді</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind, note</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>kind, quotation</comment>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>%1: “%2”. Note: %3</source>
        <comment>kind, quotation, note</comment>
        <translation>%1: «%2». Жазба: %3</translation>
    </message>
    <message>
        <source>Highlight placed</source>
        <translation>Бөлектеудің орны көрсетілді</translation>
    </message>
</context>
<context>
    <name>ArticleRow</name>
    <message>
        <source>(no headline)</source>
        <translation>(тақырыпсыз)</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Күні жоқ</translation>
    </message>
    <message numerus="yes">
        <source>+%Ln similar</source>
        <translation>
            <numerusform>+%Ln ұқсас</numerusform>
            <numerusform>+%Ln ұқсас</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BasketWording</name>
    <message>
        <source>Basket</source>
        <translation>Үзінділер</translation>
    </message>
    <message>
        <source>Put into the basket “%1”</source>
        <translation>«%1» үзінділеріне салынды</translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln passages into the basket “%1”</source>
        <translation>
            <numerusform>%Ln үзінді «%1» ішіне салынды</numerusform>
            <numerusform>%Ln үзінді «%1» ішіне салынды</numerusform>
        </translation>
    </message>
    <message>
        <source>Passage moved</source>
        <translation>Үзінді жылжытылды</translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln passages</source>
        <translation>
            <numerusform>%Ln үзінді жылжытылды</numerusform>
            <numerusform>%Ln үзінді жылжытылды</numerusform>
        </translation>
    </message>
    <message>
        <source>Comment changed</source>
        <translation>Түсініктеме өзгертілді</translation>
    </message>
    <message>
        <source>Passage taken out of the basket</source>
        <translation>Үзінді алынды</translation>
    </message>
    <message numerus="yes">
        <source>Took %Ln passages out of the basket</source>
        <translation>
            <numerusform>%Ln үзінді жинақтан алынды</numerusform>
            <numerusform>%Ln үзінді жинақтан алынды</numerusform>
        </translation>
    </message>
    <message>
        <source>Emptied the basket “%1”</source>
        <translation>«%1» үзінділері тазартылды</translation>
    </message>
    <message>
        <source>Made the basket “%1”</source>
        <translation>«%1» үзінділері жасалды</translation>
    </message>
    <message>
        <source>The basket is called “%1” now</source>
        <translation>Үзінділер енді «%1» деп аталады</translation>
    </message>
    <message>
        <source>Deleted the basket “%1”</source>
        <translation>«%1» үзінділері жойылды</translation>
    </message>
    <message>
        <source>Passages go into the basket “%1” now</source>
        <translation>Үзінділер енді «%1» ішіне салынады</translation>
    </message>
</context>
<context>
    <name>CloseButton</name>
    <message>
        <source>Close Tab</source>
        <translation>Қойындыны жабу</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орын</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Сөздер</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Тегтер</translation>
    </message>
</context>
<context>
    <name>CorrectionWording</name>
    <message>
        <source>Corrected the headline</source>
        <translation>Тақырып түзетілді</translation>
    </message>
    <message>
        <source>Corrected the date</source>
        <translation>Күні түзетілді</translation>
    </message>
    <message>
        <source>Corrected the source</source>
        <translation>Дереккөз түзетілді</translation>
    </message>
    <message>
        <source>Corrected the place</source>
        <translation>Орны түзетілді</translation>
    </message>
    <message>
        <source>Corrected the language</source>
        <translation>Тілі түзетілді</translation>
    </message>
    <message numerus="yes">
        <source>Corrected the headline of %Ln articles</source>
        <translation>
            <numerusform>%Ln мақаланың тақырыбы түзетілді</numerusform>
            <numerusform>%Ln мақаланың тақырыбы түзетілді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Corrected the date of %Ln articles</source>
        <translation>
            <numerusform>%Ln мақаланың күні түзетілді</numerusform>
            <numerusform>%Ln мақаланың күні түзетілді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Corrected the source of %Ln articles</source>
        <translation>
            <numerusform>%Ln мақаланың дереккөзі түзетілді</numerusform>
            <numerusform>%Ln мақаланың дереккөзі түзетілді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Corrected the place of %Ln articles</source>
        <translation>
            <numerusform>%Ln мақаланың орны түзетілді</numerusform>
            <numerusform>%Ln мақаланың орны түзетілді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Corrected the language of %Ln articles</source>
        <translation>
            <numerusform>%Ln мақаланың тілі түзетілді</numerusform>
            <numerusform>%Ln мақаланың тілі түзетілді</numerusform>
        </translation>
    </message>
    <message>
        <source>As it was imported</source>
        <translation>Импортталғандағыдай</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles as they were imported</source>
        <translation>
            <numerusform>%Ln мақала импортталғандағыдай</numerusform>
            <numerusform>%Ln мақала импортталғандағыдай</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrected the article</source>
        <translation>Мақала түзетілді</translation>
    </message>
    <message numerus="yes">
        <source>Corrected %Ln articles</source>
        <translation>
            <numerusform>%Ln мақала түзетілді</numerusform>
            <numerusform>%Ln мақала түзетілді</numerusform>
        </translation>
    </message>
    <message>
        <source>Renamed “%1” to “%2”</source>
        <translation>«%1» аты «%2» болып өзгертілді</translation>
    </message>
    <message numerus="yes">
        <source>Merged “%1” of %Ln articles into “%2”</source>
        <translation>
            <numerusform>«%1» (%Ln мақала) «%2» дереккөзіне біріктірілді</numerusform>
            <numerusform>«%1» (%Ln мақала) «%2» дереккөзіне біріктірілді</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is as it was imported</source>
        <translation>«%1» импортталғандағыдай болды</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орны</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тілі</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>yyyy &apos;ж.&apos; d MMM</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
</context>
<context>
    <name>ErrorWording</name>
    <message>
        <source>The item</source>
        <translation>нысан</translation>
    </message>
    <message>
        <source>%1 was not found. Check the name, and whether it has been moved or deleted.</source>
        <translation>Табылмады: %1. Атауын және оның жылжытылған не жойылған-жойылмағанын тексеріңіз.</translation>
    </message>
    <message>
        <source>%1 was not found (%2). Check the name, and whether it has been moved or deleted.</source>
        <translation>Табылмады: %1 (%2). Атауын және оның жылжытылған не жойылған-жойылмағанын тексеріңіз.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>%1 could not be read. Check that you may read it and that its drive is connected.</source>
        <translation>Оқу мүмкін болмады: %1. Оқуға рұқсатыңыз барын және дискінің қосулы екенін тексеріңіз.</translation>
    </message>
    <message>
        <source>%1 could not be read (%2). Check that you may read it and that its drive is connected.</source>
        <translation>Оқу мүмкін болмады: %1 (%2). Оқуға рұқсатыңыз барын және дискінің қосулы екенін тексеріңіз.</translation>
    </message>
    <message>
        <source>%1 could not be written. Check that you may write there, or choose another place.</source>
        <translation>Жазу мүмкін болмады: %1. Ол жерге жазуға рұқсатыңыз барын тексеріңіз немесе басқа орын таңдаңыз.</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). Check that you may write there, or choose another place.</source>
        <translation>Жазу мүмкін болмады: %1 (%2). Ол жерге жазуға рұқсатыңыз барын тексеріңіз немесе басқа орын таңдаңыз.</translation>
    </message>
    <message>
        <source>The library</source>
        <translation>кітапхана</translation>
    </message>
    <message>
        <source>The disk is full: %1 was not written. Everything before is kept; make room and try again.</source>
        <translation>Диск толы, жазылмады: %1. Бұған дейінгінің бәрі сақталды; орын босатып, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The disk is full: %1 was not written (%2). Everything before is kept; make room and try again.</source>
        <translation>Диск толы, жазылмады: %1 (%2). Бұған дейінгінің бәрі сақталды; орын босатып, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>%1 is damaged. Run “dateline library check”, then “dateline library repair”.</source>
        <translation>Зақымдалған: %1. Алдымен «dateline library check», содан кейін «dateline library repair» орындаңыз.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2). Run “dateline library check”, then “dateline library repair”.</source>
        <translation>Зақымдалған: %1 (%2). Алдымен «dateline library check», содан кейін «dateline library repair» орындаңыз.</translation>
    </message>
    <message>
        <source>%1 is not what it claims to be and was left out. Open it in the program it came from and save it again.</source>
        <translation>Мазмұны өз түріне сай емес, алынбады: %1. Оны бастапқы бағдарламасында ашып, қайта сақтаңыз.</translation>
    </message>
    <message>
        <source>%1 is not what it claims to be (%2) and was left out. Open it in the program it came from and save it again.</source>
        <translation>Мазмұны өз түріне сай емес, алынбады: %1 (%2). Оны бастапқы бағдарламасында ашып, қайта сақтаңыз.</translation>
    </message>
    <message>
        <source>%1 is of a kind that Dateline cannot read. Convert it to plain text or JSON Lines first.</source>
        <translation>Dateline бұл түрді оқи алмайды: %1. Алдымен кәдімгі мәтінге немесе JSON Lines пішіміне түрлендіріңіз.</translation>
    </message>
    <message>
        <source>%1 is of a kind that Dateline cannot read (%2). Convert it to plain text or JSON Lines first.</source>
        <translation>Dateline бұл түрді оқи алмайды: %1 (%2). Алдымен кәдімгі мәтінге немесе JSON Lines пішіміне түрлендіріңіз.</translation>
    </message>
    <message>
        <source>%1 is too large. Split it into smaller files.</source>
        <translation>Тым үлкен: %1. Кішірек файлдарға бөліңіз.</translation>
    </message>
    <message>
        <source>%1 is too large (%2). Split it into smaller files.</source>
        <translation>Тым үлкен: %1 (%2). Кішірек файлдарға бөліңіз.</translation>
    </message>
    <message>
        <source>%1 is in use by another program that did not let go in time. Wait for its work to end, or close it, and try again.</source>
        <translation>Басқа бағдарлама пайдаланып жатыр: %1. Жұмысы біткенше күтіңіз немесе оны жауып, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>%1 is in use by another program that did not let go in time (%2). Wait for its work to end, or close it, and try again.</source>
        <translation>Басқа бағдарлама пайдаланып жатыр: %1 (%2). Жұмысы біткенше күтіңіз немесе оны жауып, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Dateline and was left untouched. Update Dateline to open it.</source>
        <translation>Dateline-ның жаңарақ нұсқасы жазған, тиілмеді: %1. Ашу үшін Dateline-ды жаңартыңыз.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Dateline (%2) and was left untouched. Update Dateline to open it.</source>
        <translation>Dateline-ның жаңарақ нұсқасы жазған, тиілмеді: %1 (%2). Ашу үшін Dateline-ды жаңартыңыз.</translation>
    </message>
    <message>
        <source>The folder</source>
        <translation>қалта</translation>
    </message>
    <message>
        <source>%1 holds something other than a Dateline library. Choose another folder, or an empty one.</source>
        <translation>Мұнда Dateline кітапханасы емес, басқа нәрсе бар: %1. Басқа немесе бос қалтаны таңдаңыз.</translation>
    </message>
    <message>
        <source>%1 holds something other than a Dateline library (%2). Choose another folder, or an empty one.</source>
        <translation>Мұнда Dateline кітапханасы емес, басқа нәрсе бар: %1 (%2). Басқа немесе бос қалтаны таңдаңыз.</translation>
    </message>
    <message>
        <source>The work</source>
        <translation>жұмыс</translation>
    </message>
    <message>
        <source>%1 was cancelled, as asked. What was finished before is kept.</source>
        <translation>Сұрауыңыз бойынша тоқтатылды: %1. Бұған дейін аяқталғаны сақталды.</translation>
    </message>
    <message>
        <source>%1 was cancelled, as asked (%2). What was finished before is kept.</source>
        <translation>Сұрауыңыз бойынша тоқтатылды: %1 (%2). Бұған дейін аяқталғаны сақталды.</translation>
    </message>
    <message>
        <source>The command</source>
        <translation>пәрмен</translation>
    </message>
    <message>
        <source>%1 makes no sense here. Run “dateline --help” to see what can be asked.</source>
        <translation>Мұнда мағынасы жоқ: %1. Не сұрауға болатынын «dateline --help» көрсетеді.</translation>
    </message>
    <message>
        <source>%1 makes no sense here: %2. Run “dateline --help” to see what can be asked.</source>
        <translation>Мұнда мағынасы жоқ: %1 (%2). Не сұрауға болатынын «dateline --help» көрсетеді.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 Did you mean “%2”?</source>
        <translation>%1 Мүмкін, «%2»?</translation>
    </message>
    <message>
        <source>imported all the same, but: %1.</source>
        <translation>бәрібір импортталды, бірақ: %1.</translation>
    </message>
    <message>
        <source>left out: %1.</source>
        <translation>алынбады: %1.</translation>
    </message>
    <message>
        <source>%1 was left out: %2.</source>
        <translation>%1 алынбады: %2.</translation>
    </message>
    <message>
        <source>There is no article %1 in this library.</source>
        <translation>Бұл кітапханада %1-мақала жоқ.</translation>
    </message>
    <message>
        <source>The original of article %1 was not kept.</source>
        <translation>%1-мақаланың түпнұсқасы сақталмаған.</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>атау</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name.</source>
        <translation>Бұрыннан бар: %1. Басқа атау таңдаңыз.</translation>
    </message>
    <message>
        <source>%1 is there already (%2). Choose another name.</source>
        <translation>Бұрыннан бар: %1 (%2). Басқа атау таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Contents</source>
        <translation>Мазмұны</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>%2 беттің %1-беті</translation>
    </message>
    <message>
        <source>Selected articles</source>
        <translation>Таңдалған мақалалар</translation>
    </message>
    <message>
        <source>(no headline)</source>
        <translation>(тақырыпсыз)</translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(мәтін жоқ)</translation>
    </message>
    <message>
        <source>citing %1</source>
        <translation>%1 дерегі бойынша</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 мақала</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln мақала</numerusform>
            <numerusform>%Ln мақала</numerusform>
        </translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>1 дереккөз</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources</source>
        <translation>
            <numerusform>%Ln дереккөз</numerusform>
            <numerusform>%Ln дереккөз</numerusform>
        </translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Мұқаба</translation>
    </message>
    <message>
        <source>First %1 of %2 words</source>
        <translation>%2 сөздің алғашқы %1 сөзі</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Сұрау</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>Ізделген</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Табылған</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Кезең</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Дереккөздер</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Тақырыптар</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Ұйымдар</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Орындар</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Тегтер</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Жинақтар</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Сөздер</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Сілтеме</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Белгілеуіш</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Импортталған</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>One article</source>
        <translation>Бір мақала</translation>
    </message>
    <message numerus="yes">
        <source>A selection of %Ln articles</source>
        <translation>
            <numerusform>%Ln мақаладан тұратын таңдама</numerusform>
            <numerusform>%Ln мақаладан тұратын таңдама</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln таңдалды</numerusform>
            <numerusform>%Ln таңдалды</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln undated</source>
        <translation>
            <numerusform>%Ln күні көрсетілмеген</numerusform>
            <numerusform>%Ln күні көрсетілмеген</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Дереккөзі жоқ</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>және тағы %Ln</numerusform>
            <numerusform>және тағы %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>1 passage</source>
        <translation>1 үзінді</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passages</source>
        <translation>
            <numerusform>%Ln үзінді</numerusform>
            <numerusform>%Ln үзінді</numerusform>
        </translation>
    </message>
    <message>
        <source>What was asked, and the stored text of each article with its hash</source>
        <translation>Не сұралғаны және әр мақаланың сақталған мәтіні мен хэші</translation>
    </message>
    <message>
        <source>Manifest attached: %1</source>
        <translation>Манифест қоса берілген: %1</translation>
    </message>
    <message>
        <source>the headline</source>
        <translation>тақырып</translation>
    </message>
    <message>
        <source>not in the text any more</source>
        <translation>мәтінде енді жоқ</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ескертпелер</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation>%1-абзац</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Түсініктеме</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Қайдан</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Абзац</translation>
    </message>
</context>
<context>
    <name>GroupActions</name>
    <message numerus="yes">
        <source>%Ln articles are selected</source>
        <translation>
            <numerusform>%Ln мақала таңдалды</numerusform>
            <numerusform>%Ln мақала таңдалды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of them outside this list</source>
        <translation>
            <numerusform>%1, оның %Ln бұл тізімде жоқ</numerusform>
            <numerusform>%1, оның %Ln бұл тізімде жоқ</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing else says nearly the same</source>
        <translation>Дерлік солай айтатын басқа мақала жоқ</translation>
    </message>
    <message>
        <source>Select similar articles, too</source>
        <translation>Ұқсас мақалаларды да таңдау</translation>
    </message>
    <message>
        <source>Mark similar articles read, too</source>
        <translation>Ұқсас мақалаларды да оқылған деп белгілеу</translation>
    </message>
</context>
<context>
    <name>Highlights</name>
    <message>
        <source>Yellow</source>
        <translation>Сары</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Жасыл</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Көк</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Қызғылт</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>Мақалаға жазба</translation>
    </message>
</context>
<context>
    <name>JournalWording</name>
    <message>
        <source>The disk is full: your marks are kept, but not yet their second copy in %1. Make room, and it is caught up with by itself.</source>
        <translation>Диск толы: белгілеріңіз сақталды, бірақ олардың %1 ішіндегі екінші көшірмесі әзірге жазылмады. Орын босатыңыз, сонда ол өздігінен толықтырылады.</translation>
    </message>
    <message>
        <source>Your marks are kept, but not yet their second copy: %1 cannot be written (%2). As soon as it can, it is caught up with by itself.</source>
        <translation>Белгілеріңіз сақталды, бірақ екінші көшірмесі әзірге жоқ: %1 жазылмайды (%2). Жазу мүмкін болғанда, ол өздігінен толықтырылады.</translation>
    </message>
</context>
<context>
    <name>KeyPresets</name>
    <message>
        <source>Dateline</source>
        <translation>Dateline</translation>
    </message>
    <message>
        <source>Feed readers (J, K, O, V, S, M)</source>
        <translation>Таспа оқу бағдарламалары (J, K, O, V, S, M)</translation>
    </message>
    <message>
        <source>Thunderbird (F, B, N, M, S)</source>
        <translation>Thunderbird (F, B, N, M, S)</translation>
    </message>
    <message>
        <source>Vim (G G, Shift+G, Ctrl+D, U)</source>
        <translation>Vim (G G, Shift+G, Ctrl+D, U)</translation>
    </message>
</context>
<context>
    <name>MarkActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Болдырмау</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Қайталау</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>&amp;Бетбелгі</translation>
    </message>
    <message>
        <source>Mark read or &amp;unread</source>
        <translation>&amp;Оқылған не оқылмаған деп белгілеу</translation>
    </message>
    <message>
        <source>Mark &amp;all in the list read</source>
        <translation>&amp;Тізімдегі бәрін оқылған деп белгілеу</translation>
    </message>
    <message>
        <source>Move to the Bin, or &amp;restore</source>
        <translation>Себетке &amp;жылжыту не қалпына келтіру</translation>
    </message>
</context>
<context>
    <name>MarkWording</name>
    <message>
        <source>Marked read</source>
        <translation>Оқылған деп белгіленді</translation>
    </message>
    <message>
        <source>Marked unread</source>
        <translation>Оқылмаған деп белгіленді</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>Бетбелгіге қосылды</translation>
    </message>
    <message>
        <source>Bookmark removed</source>
        <translation>Бетбелгі алып тасталды</translation>
    </message>
    <message>
        <source>Tagged “%1”</source>
        <translation>«%1» тегі қойылды</translation>
    </message>
    <message>
        <source>Tag “%1” removed</source>
        <translation>«%1» тегі алып тасталды</translation>
    </message>
    <message>
        <source>Put into “%1”</source>
        <translation>«%1» ішіне салынды</translation>
    </message>
    <message>
        <source>Taken out of “%1”</source>
        <translation>«%1» ішінен алынды</translation>
    </message>
    <message>
        <source>Moved to the Bin</source>
        <translation>Себетке жылжытылды</translation>
    </message>
    <message>
        <source>Restored from the Bin</source>
        <translation>Себеттен қалпына келтірілді</translation>
    </message>
    <message numerus="yes">
        <source>Marked %Ln read</source>
        <translation>
            <numerusform>%Ln мақала оқылған деп белгіленді</numerusform>
            <numerusform>%Ln мақала оқылған деп белгіленді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %Ln unread</source>
        <translation>
            <numerusform>%Ln мақала оқылмаған деп белгіленді</numerusform>
            <numerusform>%Ln мақала оқылмаған деп белгіленді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bookmarked %Ln</source>
        <translation>
            <numerusform>%Ln мақала бетбелгіге қосылды</numerusform>
            <numerusform>%Ln мақала бетбелгіге қосылды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookmarks removed</source>
        <translation>
            <numerusform>%Ln бетбелгі алып тасталды</numerusform>
            <numerusform>%Ln бетбелгі алып тасталды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagged %Ln articles “%1”</source>
        <translation>
            <numerusform>%Ln мақалаға «%1» тегі қойылды</numerusform>
            <numerusform>%Ln мақалаға «%1» тегі қойылды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” removed from %Ln articles</source>
        <translation>
            <numerusform>%Ln мақаладан «%1» тегі алып тасталды</numerusform>
            <numerusform>%Ln мақаладан «%1» тегі алып тасталды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln articles into “%1”</source>
        <translation>
            <numerusform>%Ln мақала «%1» ішіне салынды</numerusform>
            <numerusform>%Ln мақала «%1» ішіне салынды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %Ln articles out of “%1”</source>
        <translation>
            <numerusform>%Ln мақала «%1» ішінен алынды</numerusform>
            <numerusform>%Ln мақала «%1» ішінен алынды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln to the Bin</source>
        <translation>
            <numerusform>%Ln мақала себетке жылжытылды</numerusform>
            <numerusform>%Ln мақала себетке жылжытылды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %Ln from the Bin</source>
        <translation>
            <numerusform>%Ln мақала себеттен қалпына келтірілді</numerusform>
            <numerusform>%Ln мақала себеттен қалпына келтірілді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags changed</source>
        <translation>
            <numerusform>%Ln тег өзгертілді</numerusform>
            <numerusform>%Ln тег өзгертілді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln collections changed</source>
        <translation>
            <numerusform>%Ln топтама өзгертілді</numerusform>
            <numerusform>%Ln топтама өзгертілді</numerusform>
        </translation>
    </message>
    <message>
        <source>Made the tag “%1”</source>
        <translation>«%1» тегі жасалды</translation>
    </message>
    <message>
        <source>Made the collection “%1”</source>
        <translation>«%1» топтамасы жасалды</translation>
    </message>
    <message>
        <source>Renamed “%1” to “%2”</source>
        <translation>«%1» аты «%2» болып өзгертілді</translation>
    </message>
    <message>
        <source>Moved “%1”</source>
        <translation>«%1» жылжытылды</translation>
    </message>
    <message>
        <source>Coloured “%1”</source>
        <translation>«%1» түсі өзгертілді</translation>
    </message>
    <message numerus="yes">
        <source>Deleted the tag “%1” of %Ln articles</source>
        <translation>
            <numerusform>%Ln мақаланың «%1» тегі жойылды</numerusform>
            <numerusform>%Ln мақаланың «%1» тегі жойылды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted the collection “%1” of %Ln articles</source>
        <translation>
            <numerusform>%Ln мақаласы бар «%1» топтамасы жойылды</numerusform>
            <numerusform>%Ln мақаласы бар «%1» топтамасы жойылды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged the tag “%1” of %Ln articles</source>
        <translation>
            <numerusform>%Ln мақаланың «%1» тегі біріктірілді</numerusform>
            <numerusform>%Ln мақаланың «%1» тегі біріктірілді</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MendingWording</name>
    <message>
        <source>The file of your marks was gone. It was made again from reader.jsonl, with every mark up to the last.</source>
        <translation>Белгілеріңіздің файлы жоқ болып шықты. Ол reader.jsonl файлынан қайта жасалды, соңғысына дейінгі барлық белгі орнында.</translation>
    </message>
    <message>
        <source>The file of your marks was damaged. It was made again from reader.jsonl, with every mark up to the last.</source>
        <translation>Белгілеріңіздің файлы зақымдалған екен. Ол reader.jsonl файлынан қайта жасалды, соңғысына дейінгі барлық белгі орнында.</translation>
    </message>
    <message>
        <source>The file of your marks was an older one. It was made again from reader.jsonl, with every mark up to the last.</source>
        <translation>Белгілеріңіздің файлы ескірек екен. Ол reader.jsonl файлынан қайта жасалды, соңғысына дейінгі барлық белгі орнында.</translation>
    </message>
    <message>
        <source>%1 The file of before is kept as “%2”.</source>
        <translation>%1 Бұрынғы файл «%2» деген атпен сақталды.</translation>
    </message>
    <message numerus="yes">
        <source>%1 Of a newer version of Dateline, %Ln lines are kept for it.</source>
        <translation>
            <numerusform>%1 Dateline бағдарламасының жаңарақ нұсқасы жазған %Ln жол сол нұсқа үшін сақталды.</numerusform>
            <numerusform>%1 Dateline бағдарламасының жаңарақ нұсқасы жазған %Ln жол сол нұсқа үшін сақталды.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MenuTitles</name>
    <message>
        <source>Go</source>
        <translation>Өту</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Мақала</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Түзету</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Көрініс</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Анықтама</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Басқалары</translation>
    </message>
</context>
<context>
    <name>MergeWording</name>
    <message>
        <source>“%1”: the headline “%2” was kept, not “%3”.</source>
        <translation>«%1»: тақырыбы «%2» болып қалды, «%3» емес.</translation>
    </message>
    <message>
        <source>“%1”: the date “%2” was kept, not “%3”.</source>
        <translation>«%1»: күні «%2» болып қалды, «%3» емес.</translation>
    </message>
    <message>
        <source>“%1”: the source “%2” was kept, not “%3”.</source>
        <translation>«%1»: дереккөзі «%2» болып қалды, «%3» емес.</translation>
    </message>
    <message>
        <source>“%1”: the place “%2” was kept, not “%3”.</source>
        <translation>«%1»: орны «%2» болып қалды, «%3» емес.</translation>
    </message>
    <message>
        <source>“%1”: the language “%2” was kept, not “%3”.</source>
        <translation>«%1»: тілі «%2» болып қалды, «%3» емес.</translation>
    </message>
    <message>
        <source>The source stays “%1”, not “%2”.</source>
        <translation>Дереккөз «%1» болып қалды, «%2» емес.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln marks are new.</source>
        <translation>
            <numerusform>%Ln жаңа белгі қосылды.</numerusform>
            <numerusform>%Ln жаңа белгі қосылды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln corrections are new.</source>
        <translation>
            <numerusform>%Ln жаңа түзету қосылды.</numerusform>
            <numerusform>%Ln жаңа түзету қосылды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names of sources are new.</source>
        <translation>
            <numerusform>Дереккөздің %Ln жаңа атауы қосылды.</numerusform>
            <numerusform>Дереккөздің %Ln жаңа атауы қосылды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlights and notes are new.</source>
        <translation>
            <numerusform>%Ln жаңа бөлектеу мен жазба қосылды.</numerusform>
            <numerusform>%Ln жаңа бөлектеу мен жазба қосылды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passages in baskets are new.</source>
        <translation>
            <numerusform>Жинақтарға %Ln жаңа үзінді қосылды.</numerusform>
            <numerusform>Жинақтарға %Ln жаңа үзінді қосылды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles with marks are not in this library. Import them, then import the marks again.</source>
        <translation>
            <numerusform>Белгісі бар %Ln мақала бұл кітапханада жоқ. Оларды импорттап, содан кейін белгілерді қайта импорттаңыз.</numerusform>
            <numerusform>Белгісі бар %Ln мақала бұл кітапханада жоқ. Оларды импорттап, содан кейін белгілерді қайта импорттаңыз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln watch folders were left where they are.</source>
        <translation>
            <numerusform>Бақылаудағы %Ln қалта бұрынғы орнында қалды.</numerusform>
            <numerusform>Бақылаудағы %Ln қалта бұрынғы орнында қалды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines could not be understood and were left out.</source>
        <translation>
            <numerusform>%Ln жол түсініксіз болғандықтан алынбады.</numerusform>
            <numerusform>%Ln жол түсініксіз болғандықтан алынбады.</numerusform>
        </translation>
    </message>
    <message>
        <source>seen</source>
        <translation>қаралды</translation>
    </message>
    <message>
        <source>relevant</source>
        <translation>маңызды</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>қабылданбады</translation>
    </message>
    <message>
        <source>“%1” in the review “%2”: “%3” was kept, not “%4”.</source>
        <translation>«%2» шолуындағы «%1»: «%3» болып қалды, «%4» емес.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags, collections and reviews are new.</source>
        <translation>
            <numerusform>%Ln жаңа тег, топтама не шолу қосылды.</numerusform>
            <numerusform>%Ln жаңа тег, топтама не шолу қосылды.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the file was new.</source>
        <translation>Файлда жаңа ештеңе жоқ.</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>newest first</source>
        <translation>алдымен жаңалары</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>алдымен ескілері</translation>
    </message>
    <message>
        <source>most relevant first</source>
        <translation>алдымен ең сәйкестері</translation>
    </message>
    <message>
        <source>by headline</source>
        <translation>тақырып бойынша</translation>
    </message>
    <message>
        <source>by source</source>
        <translation>дереккөз бойынша</translation>
    </message>
    <message>
        <source>longest first</source>
        <translation>алдымен ұзындары</translation>
    </message>
    <message>
        <source>by place</source>
        <translation>орын бойынша</translation>
    </message>
    <message>
        <source>by byline</source>
        <translation>автор бойынша</translation>
    </message>
    <message>
        <source>by language</source>
        <translation>тіл бойынша</translation>
    </message>
    <message>
        <source>shortest first</source>
        <translation>алдымен қысқалары</translation>
    </message>
    <message>
        <source>%1, Z to A</source>
        <translation>%1, Я-дан А-ға</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1, содан кейін %2</translation>
    </message>
</context>
<context>
    <name>PictureWording</name>
    <message>
        <source>%1 could not be reached: %2. Check the connection and try again.</source>
        <translation>%1 қолжетімсіз: %2. Желі байланысын тексеріп, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>%1 gives no picture: %2. Try later, or open it in the browser.</source>
        <translation>%1 сурет бермейді: %2. Кейінірек қайталап көріңіз немесе браузерде ашыңыз.</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>%1 файлы</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Файлдар қалтасы</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Қалта</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Бүркеншік ат</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Таңбаша</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Белгісіз</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Бәрін таңдау</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Арттыру</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>К&amp;еміту</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Press</source>
        <translation>Басу</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Арттыру</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>Кеміту</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>Мәзірді көрсету</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>Фокус қою</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Ауыстыру</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>Солға айналдыру</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Оңға айналдыру</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>Жоғары айналдыру</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation>Төмен айналдыру</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Келесі бет</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Алдыңғы бет</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>Әрекетті орындайды</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>Мәнін арттырады</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>Мәнін кемітеді</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>Мәзірді көрсетеді</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>Фокус қояды</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>Күйін ауыстырады</translation>
    </message>
    <message>
        <source>Scrolls to the left</source>
        <translation>Солға айналдырады</translation>
    </message>
    <message>
        <source>Scrolls to the right</source>
        <translation>Оңға айналдырады</translation>
    </message>
    <message>
        <source>Scrolls up</source>
        <translation>Жоғары айналдырады</translation>
    </message>
    <message>
        <source>Scrolls down</source>
        <translation>Төмен айналдырады</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation>Алдыңғы бетке қайтады</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation>Келесі бетке өтеді</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Таңдау тізімін ашу</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>Жарайды</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Қайда:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Артқа қайту</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Алға</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Алға өту</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Жоғарғы қалта</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Жоғарғы қалтаға өту</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Жаңа қалта жасау</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Жаңа қалта жасау</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Тізім</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Тізім түрінде көрсету</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Толық тізім</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Толық тізім түрінде көрсету</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Бүйір тақтасы</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Орындар мен бетбелгілер тізімі</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлдар</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Файл түрі:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Файл атауы:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Қалта:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ашу</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сақтау</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Таңдау</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Басқаша сақтау</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Қалтаны табу</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Қалталар</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Көрсету: </translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Атын өзгерту</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Жою</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Жасырын файлдарды &amp;көрсету</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Жаңа &amp;қалта</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Жаңа қалта</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Соңғы орындар</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Менің компьютерім</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Қалта</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Файлдар қалтасы</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>%1 файлы</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Бүркеншік ат</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Таңбаша</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Белгісіз</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 бұрыннан бар.
Оны ауыстыру керек пе?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Файл табылмады.
Файл атауының дұрыстығын тексеріңіз.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Қалта табылмады.
Қалта атауының дұрыстығын тексеріңіз.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>«%1» жазудан қорғалған.
Сонда да жою керек пе?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>«%1» шынымен жойылсын ба?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Қалтаны жою мүмкін болмады.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Көлем</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Өзгертілді</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Менің компьютерім</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Компьютер</translation>
    </message>
    <message>
        <source>Invalid filename</source>
        <translation>Файл атауы жарамсыз</translation>
    </message>
    <message>
        <source>&lt;b&gt;The name &quot;%1&quot; cannot be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuation marks.</source>
        <translation>&lt;b&gt;«%1» атауын қолдануға болмайды.&lt;/b&gt;&lt;p&gt;Қысқарақ немесе тыныс белгілерінсіз басқа атауды қолданып көріңіз.</translation>
    </message>
</context>
<context>
    <name>QIODevice</name>
    <message>
        <source>Permission denied</source>
        <translation>Рұқсат жоқ</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Ашық файлдар тым көп</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Мұндай файл не қалта жоқ</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Құрылғыда орын қалмады</translation>
    </message>
    <message>
        <source>file to open is a directory</source>
        <translation>ашылатын файл – қалта</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Белгісіз қате</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Болдырмау</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Қайталау</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Қ&amp;иып алу</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Көшіру</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Енгізу</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Бәрін таңдау</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Толығырақ…</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Жасыру…</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Жарайды</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Бәрін сақтау</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Иә</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>&amp;Бәріне иә</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Жоқ</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Бәріне ж&amp;оқ</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Қайталау</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Елемеу</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Сақтамау</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Анықтама</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Қолдану</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Қалпына келтіру</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Әдепкі мәндер</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Осында айналдыру</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Сол шеті</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Басы</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Оң шеті</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Соңы</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Бір бет солға</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Бір бет жоғары</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Бір бет оңға</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Бір бет төмен</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Солға айналдыру</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Жоғары айналдыру</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Оңға айналдыру</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Төмен айналдыру</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Space</source>
        <translation>Бос орын</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Солға</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Оңға</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Жоғары</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Төмен</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Солға айналдыру</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Оңға айналдыру</translation>
    </message>
</context>
<context>
    <name>QUndoStack</name>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Қайталау</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Болдырмау: %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Қайталау: %1</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Болдырмау</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Қайталау</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Қ&amp;иып алу</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Көшіру</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>&amp;Сілтемені көшіру</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Енгізу</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Бәрін таңдау</translation>
    </message>
</context>
<context>
    <name>QuickFilter</name>
    <message>
        <source>Unread</source>
        <translation>Оқылмағандар</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>Бетбелгіде</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message>
        <source>Last 24 h</source>
        <translation>Соңғы 24 сағ</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Осы апта</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>the file is empty</source>
        <translation>файл бос</translation>
    </message>
    <message>
        <source>no article in it</source>
        <translation>ішінде мақала жоқ</translation>
    </message>
    <message>
        <source>neither headline nor text</source>
        <translation>тақырып та, мәтін де жоқ</translation>
    </message>
    <message>
        <source>there is nothing but white space in it</source>
        <translation>ішінде бос орындардан басқа ештеңе жоқ</translation>
    </message>
    <message>
        <source>binary data of an unknown kind</source>
        <translation>түрі белгісіз екілік деректер</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>зақымдалған</translation>
    </message>
    <message>
        <source>encrypted with a password</source>
        <translation>құпиясөзбен шифрланған</translation>
    </message>
    <message>
        <source>its name leads outside of the archive</source>
        <translation>атауы архивтен тысқа апарады</translation>
    </message>
    <message>
        <source>archives inside archives, more than %1 deep</source>
        <translation>архив ішіндегі архивтер, тереңдігі %1 деңгейден асады</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 times its size</source>
        <translation>ашылғанда көлемі %1 еседен астам өседі</translation>
    </message>
    <message>
        <source>more than %1 MiB of text</source>
        <translation>%1 МиБ-тан астам мәтін</translation>
    </message>
    <message>
        <source>more than %1 MiB</source>
        <translation>%1 МиБ-тан астам</translation>
    </message>
    <message>
        <source>a line of more than %1 MiB</source>
        <translation>%1 МиБ-тан ұзын жол</translation>
    </message>
    <message>
        <source>a story of more than %1 MiB</source>
        <translation>%1 МиБ-тан ұзын мақала</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>сілтеме</translation>
    </message>
    <message>
        <source>a link to nothing</source>
        <translation>ештеңеге апармайтын сілтеме</translation>
    </message>
    <message>
        <source>a link back to a folder that it stands in</source>
        <translation>өзі тұрған қалтаға қайтатын сілтеме</translation>
    </message>
    <message>
        <source>a second way into a folder that was read already</source>
        <translation>оқылып қойған қалтаға екінші жол</translation>
    </message>
    <message>
        <source>a named pipe</source>
        <translation>атаулы арна</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>сокет</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>құрылғы</translation>
    </message>
    <message>
        <source>not JSON: %1</source>
        <translation>JSON емес: %1</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>JSON нысаны емес</translation>
    </message>
    <message>
        <source>not UTF-8, read as %1</source>
        <translation>UTF-8 емес, %1 ретінде оқылды</translation>
    </message>
    <message>
        <source>«%1» is no text</source>
        <translation>«%1» мәтін емес</translation>
    </message>
    <message>
        <source>«%1» is of a kind that makes no sense there; left out</source>
        <translation>«%1» түрі мұнда мағынасыз; алынбады</translation>
    </message>
    <message>
        <source>a date that cannot be read: %1</source>
        <translation>оқылмайтын күн: %1</translation>
    </message>
    <message>
        <source>it has no date</source>
        <translation>күні жоқ</translation>
    </message>
    <message>
        <source>there is no such date: %1</source>
        <translation>мұндай күн жоқ: %1</translation>
    </message>
    <message>
        <source>there is no such time: %1</source>
        <translation>мұндай уақыт жоқ: %1</translation>
    </message>
    <message>
        <source>text that belongs to no story, left out</source>
        <translation>ешбір мақалаға жатпайтын мәтін, алынбады</translation>
    </message>
    <message>
        <source>a story without its end</source>
        <translation>соңы жоқ мақала</translation>
    </message>
    <message>
        <source>the file ends within this story</source>
        <translation>файл осы мақаланың ортасында бітеді</translation>
    </message>
    <message>
        <source>a database of another program</source>
        <translation>басқа бағдарламаның дерекқоры</translation>
    </message>
    <message>
        <source>a folder of other files</source>
        <translation>басқа файлдардың қалтасы</translation>
    </message>
    <message>
        <source>another program holds it</source>
        <translation>оны басқа бағдарлама ұстап тұр</translation>
    </message>
    <message>
        <source>no library is here</source>
        <translation>мұнда кітапхана жоқ</translation>
    </message>
    <message>
        <source>cannot make the folder</source>
        <translation>қалтаны жасау мүмкін емес</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>мұндай файл жоқ</translation>
    </message>
    <message>
        <source>not a folder</source>
        <translation>қалта емес</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>кәдімгі файл емес</translation>
    </message>
    <message>
        <source>it has no headline; the beginning of its text stands for one</source>
        <translation>тақырыбы жоқ; орнына мәтіннің басы алынды</translation>
    </message>
    <message>
        <source>there is no such format</source>
        <translation>мұндай пішім жоқ</translation>
    </message>
    <message>
        <source>there is no such host</source>
        <translation>мұндай хост жоқ</translation>
    </message>
    <message>
        <source>nobody answers there</source>
        <translation>ол жақтан ешкім жауап бермейді</translation>
    </message>
    <message>
        <source>the connection was broken off</source>
        <translation>байланыс үзіліп кетті</translation>
    </message>
    <message>
        <source>the connection failed</source>
        <translation>байланыс орнатылмады</translation>
    </message>
    <message>
        <source>the proxy does not let it through</source>
        <translation>прокси-сервер өткізбейді</translation>
    </message>
    <message>
        <source>it cannot prove that it is who it says it is</source>
        <translation>оның өзі атағандай сервер екені расталмады</translation>
    </message>
    <message>
        <source>it takes longer than %1 seconds</source>
        <translation>%1 секундтан ұзаққа созылды</translation>
    </message>
    <message>
        <source>there is nothing at this address</source>
        <translation>бұл мекенжайда ештеңе жоқ</translation>
    </message>
    <message>
        <source>it is not shown to everybody</source>
        <translation>бұл кез келген адамға көрсетілмейді</translation>
    </message>
    <message>
        <source>it has been asked too often</source>
        <translation>сұраныстар тым жиі жіберілді</translation>
    </message>
    <message>
        <source>it answers with the status %1</source>
        <translation>ол %1 күй кодымен жауап береді</translation>
    </message>
    <message>
        <source>what it sends is of another kind: %1</source>
        <translation>жіберілгені басқа түрде: %1</translation>
    </message>
    <message>
        <source>it is larger than %1 MB</source>
        <translation>көлемі %1 МБ-тан асады</translation>
    </message>
    <message>
        <source>it leads from one address to the next and never arrives</source>
        <translation>бір мекенжайдан келесісіне жібере береді де, ешқайда жетпейді</translation>
    </message>
    <message>
        <source>it leads from a safe address to one that anybody may read along</source>
        <translation>қорғалған мекенжайдан қорғалмаған мекенжайға жібереді</translation>
    </message>
    <message>
        <source>it leads to an address that is none of the web</source>
        <translation>веб мекенжайы емес жерге жібереді</translation>
    </message>
    <message>
        <source>it leads into your own network</source>
        <translation>сіздің өз желіңізге жібереді</translation>
    </message>
    <message>
        <source>what came is no picture that can be shown</source>
        <translation>келгені көрсетуге болатын сурет емес</translation>
    </message>
    <message>
        <source>no annotation in it</source>
        <translation>ішінде ескертпе жоқ</translation>
    </message>
    <message>
        <source>not an annotation</source>
        <translation>ескертпе емес</translation>
    </message>
    <message>
        <source>it says nothing of its article</source>
        <translation>мақаласы туралы ештеңе айтылмаған</translation>
    </message>
    <message>
        <source>its passage has no words</source>
        <translation>үзіндісінде сөз жоқ</translation>
    </message>
    <message>
        <source>neither passage nor note</source>
        <translation>үзінді де, ескертпе де жоқ</translation>
    </message>
    <message>
        <source>its article is not in this library</source>
        <translation>мақаласы бұл кітапханада жоқ</translation>
    </message>
</context>
<context>
    <name>Remark</name>
    <message>
        <source>This quote is not closed; it was read to the end.</source>
        <translation>Тырнақша жабылмаған; соңына дейін оқылды.</translation>
    </message>
    <message>
        <source>There is nothing to search for between these quotes.</source>
        <translation>Тырнақша ішінде іздейтін ештеңе жоқ.</translation>
    </message>
    <message>
        <source>This bracket is not closed; it was closed at the end.</source>
        <translation>Жақша жабылмаған; соңында жабылды.</translation>
    </message>
    <message>
        <source>This bracket closes nothing and was ignored.</source>
        <translation>Бұл жақша ештеңені жаппайды, ескерілмеді.</translation>
    </message>
    <message>
        <source>There is nothing to search for between these brackets.</source>
        <translation>Жақша ішінде іздейтін ештеңе жоқ.</translation>
    </message>
    <message>
        <source>This is nested too deeply; from here on it was read as plain words.</source>
        <translation>Тым терең кіріктірілген; осы жерден бастап жай сөз ретінде оқылды.</translation>
    </message>
    <message>
        <source>OR stands between two terms; one is missing, so it was ignored.</source>
        <translation>OR екі сөздің арасында тұрады; біреуі жоқ, сондықтан ескерілмеді.</translation>
    </message>
    <message>
        <source>AND stands between two terms; one is missing, so it was ignored.</source>
        <translation>AND екі сөздің арасында тұрады; біреуі жоқ, сондықтан ескерілмеді.</translation>
    </message>
    <message>
        <source>There is no term after NOT, so it was ignored.</source>
        <translation>NOT-тан кейін сөз жоқ, сондықтан ескерілмеді.</translation>
    </message>
    <message>
        <source>A minus excludes a word only when it touches it; this one was ignored.</source>
        <translation>Минус сөзге тиіп тұрғанда ғана оны алып тастайды; бұл ескерілмеді.</translation>
    </message>
    <message>
        <source>This searches for the word “or”; write OR to find either term.</source>
        <translation>Бұл «or» сөзін іздейді; екеуінің бірін табу үшін OR деп жазыңыз.</translation>
    </message>
    <message>
        <source>This searches for the word “and”; terms beside each other are both required anyway.</source>
        <translation>Бұл «and» сөзін іздейді; қатар тұрған сөздердің екеуі де онсыз да талап етіледі.</translation>
    </message>
    <message>
        <source>This searches for the word “not”; write NOT to exclude a term.</source>
        <translation>Бұл «not» сөзін іздейді; сөзді алып тастау үшін NOT деп жазыңыз.</translation>
    </message>
    <message>
        <source>This stands between two terms; one is missing, so it was read as words.</source>
        <translation>Бұл екі сөздің арасында тұрады; біреуі жоқ, сондықтан жай сөз ретінде оқылды.</translation>
    </message>
    <message>
        <source>Distance is measured between words, phrases, prefixes or groups of them joined by OR; this was read as AND.</source>
        <translation>Қашықтық сөздер, тіркестер, сөз бастары немесе олардың OR-мен біріккен топтары арасында өлшенеді; бұл AND деп оқылды.</translation>
    </message>
    <message>
        <source>A wildcard needs at least one letter; this one was ignored.</source>
        <translation>Қойылмалы таңбаға кемінде бір әріп керек; бұл ескерілмеді.</translation>
    </message>
    <message>
        <source>There is no letter or digit here to search for; this was ignored.</source>
        <translation>Мұнда іздейтін әріп не цифр жоқ; ескерілмеді.</translation>
    </message>
    <message>
        <source>A regular expression stands between two slashes; this was read as words.</source>
        <translation>Тұрақты өрнек екі қиғаш сызықтың арасында тұрады; бұл жай сөз ретінде оқылды.</translation>
    </message>
    <message>
        <source>A regular expression without other terms reads every article, which takes long.</source>
        <translation>Басқа сөзсіз тұрақты өрнек әр мақаланы оқиды, бұл ұзақ.</translation>
    </message>
    <message>
        <source>Spelling may differ by one or two letters; this was read as a word.</source>
        <translation>Жазылуы бір-екі әріпке ғана өзгеше бола алады; бұл жай сөз ретінде оқылды.</translation>
    </message>
    <message>
        <source>There is no field of this name; this was read as words.</source>
        <translation>Мұндай өріс жоқ; жай сөз ретінде оқылды.</translation>
    </message>
    <message>
        <source>A value stands right after the colon; none does, so this was ignored.</source>
        <translation>Мән қос нүктеден кейін бірден тұрады; ол жоқ, сондықтан ескерілмеді.</translation>
    </message>
    <message>
        <source>This field has no such value; this was read as words.</source>
        <translation>Бұл өрісте мұндай мән жоқ; жай сөз ретінде оқылды.</translation>
    </message>
    <message>
        <source>This is not a date as searches know it; this was read as words.</source>
        <translation>Іздеу мұндай күнді танымайды; жай сөз ретінде оқылды.</translation>
    </message>
    <message>
        <source>This is not a number as searches know it; this was read as words.</source>
        <translation>Іздеу мұндай санды танымайды; жай сөз ретінде оқылды.</translation>
    </message>
    <message>
        <source>The order is given twice; the last one counts.</source>
        <translation>Рет екі рет берілген; соңғысы ескеріледі.</translation>
    </message>
</context>
<context>
    <name>ReviewWording</name>
    <message>
        <source>Seen</source>
        <translation>Қаралды</translation>
    </message>
    <message>
        <source>Relevant</source>
        <translation>Маңызды</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Қабылданбады</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles seen</source>
        <translation>
            <numerusform>%Ln мақала қаралды</numerusform>
            <numerusform>%Ln мақала қаралды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles relevant</source>
        <translation>
            <numerusform>%Ln мақала маңызды</numerusform>
            <numerusform>%Ln мақала маңызды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles rejected</source>
        <translation>
            <numerusform>%Ln мақала қабылданбады</numerusform>
            <numerusform>%Ln мақала қабылданбады</numerusform>
        </translation>
    </message>
    <message>
        <source>Not judged any more</source>
        <translation>Енді бағаланбаған</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>verdict, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 ішінен %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln relevant</source>
        <translation>
            <numerusform>%Ln маңызды</numerusform>
            <numerusform>%Ln маңызды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln қабылданбады</numerusform>
            <numerusform>%Ln қабылданбады</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seen</source>
        <translation>
            <numerusform>%Ln қаралды</numerusform>
            <numerusform>%Ln қаралды</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Scope</name>
    <message>
        <source>All articles</source>
        <translation>Барлық мақала</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Оқылмағандар</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Бетбелгілер</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Себет</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
</context>
<context>
    <name>Tab</name>
    <message>
        <source>%1 in %2</source>
        <translation>%2 ішінде: %1</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
</context>
<context>
    <name>TableRow</name>
    <message>
        <source>(no headline)</source>
        <translation>(тақырыпсыз)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>оқылмаған</translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation>бетбелгіде</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>күні жоқ</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>түзетілген</translation>
    </message>
</context>
<context>
    <name>dateline::dialogs::CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>Пәрменді табу</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Пәрмендер</translation>
    </message>
    <message>
        <source>Type a few letters of a command, or its key</source>
        <translation>Пәрменнің бірнеше әрпін не пернесін теріңіз</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>қазір қолжетімсіз</translation>
    </message>
    <message>
        <source>keys %1</source>
        <translation>пернелері: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>not now   %1</source>
        <translation>қазір емес   %1</translation>
    </message>
</context>
<context>
    <name>dateline::dialogs::CorrectDialog</name>
    <message>
        <source>Correct</source>
        <translation>Түзету</translation>
    </message>
    <message>
        <source>Correct this article</source>
        <translation>Осы мақаланы түзету</translation>
    </message>
    <message numerus="yes">
        <source>Correct %Ln articles</source>
        <translation>
            <numerusform>%Ln мақаланы түзету</numerusform>
            <numerusform>%Ln мақаланы түзету</numerusform>
        </translation>
    </message>
    <message>
        <source>What was imported is kept, and later imports leave corrections as they are.</source>
        <translation>Импортталғаны сақталады, кейінгі импорттар түзетулерге тимейді.</translation>
    </message>
    <message>
        <source>C&amp;orrect</source>
        <translation>&amp;Түзету</translation>
    </message>
</context>
<context>
    <name>dateline::dialogs::CorrectionField</name>
    <message>
        <source>An article needs a headline.</source>
        <translation>Мақалаға тақырып керек.</translation>
    </message>
    <message>
        <source>Dateline knows no such date. Try 2023-03-17 or 17 March 2023 14:20.</source>
        <translation>Dateline мұндай күнді білмейді. 2023-03-17 не 17 March 2023 14:20 деп көріңіз.</translation>
    </message>
    <message>
        <source>Ticked: this becomes the same for all of them</source>
        <translation>Белгіленсе: бұл бәріне бірдей болады</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Белгісіз</translation>
    </message>
    <message>
        <source>As imported</source>
        <translation>Импортталғандағыдай</translation>
    </message>
    <message>
        <source>%1 as imported</source>
        <comment>name of a field</comment>
        <translation>%1 импортталғандағыдай</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ештеңе</translation>
    </message>
    <message>
        <source>Each as it was imported</source>
        <translation>Әрқайсысы импортталғандағыдай</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation>Импортталған: %1</translation>
    </message>
</context>
<context>
    <name>dateline::dialogs::ExplainDialog</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>және тағы %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>«%1»</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Without %1 it finds %2.</source>
        <translation>%1 болмаса, %2 табылады.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> және </translation>
    </message>
    <message>
        <source>How the search is understood</source>
        <translation>Іздеу қалай түсінілді</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Шарт</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Мақалалар</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Мағынасы</translation>
    </message>
    <message>
        <source>Clauses and what each finds by itself</source>
        <translation>Шарттар және әрқайсысы жеке нені табады</translation>
    </message>
    <message>
        <source>(everything)</source>
        <translation>(бәрі)</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>басқа ештеңе</translation>
    </message>
</context>
<context>
    <name>dateline::dialogs::ExportDialog</name>
    <message>
        <source>The headline</source>
        <translation>Тақырыбы</translation>
    </message>
    <message>
        <source>Selected articles</source>
        <translation>Таңдалған мақалалар</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> пт</translation>
    </message>
    <message>
        <source>Each article on a &amp;new page</source>
        <translation>Әр мақала &amp;жаңа беттен</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Атауы</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Қағаз</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>Мәтін &amp;өлшемі</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>&amp;Файлды таңдау…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорттау</translation>
    </message>
    <message>
        <source>Export this article</source>
        <translation>Осы мақаланы экспорттау</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln articles</source>
        <translation>
            <numerusform>%Ln мақаланы экспорттау</numerusform>
            <numerusform>%Ln мақаланы экспорттау</numerusform>
        </translation>
    </message>
    <message>
        <source>Table of &amp;contents</source>
        <translation>&amp;Мазмұны</translation>
    </message>
    <message>
        <source>None</source>
        <comment>citations</comment>
        <translation>Жоқ</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>Бір жолмен</translation>
    </message>
    <message>
        <source>APA</source>
        <translation>APA</translation>
    </message>
    <message>
        <source>Chicago</source>
        <translation>Чикаго</translation>
    </message>
    <message>
        <source>F&amp;orm</source>
        <translation>&amp;Пішімі</translation>
    </message>
    <message>
        <source>C&amp;itations</source>
        <translation>&amp;Дәйексөз сілтемелері</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF құжаты</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Веб-бет (HTML)</translation>
    </message>
    <message>
        <source>Book (EPUB)</source>
        <translation>Кітап (EPUB)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Қарапайым мәтін</translation>
    </message>
    <message>
        <source>List (CSV)</source>
        <translation>Тізім (CSV)</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>References (RIS)</source>
        <translation>Библиографиялық сілтемелер (RIS)</translation>
    </message>
    <message>
        <source>References (BibTeX)</source>
        <translation>Библиографиялық сілтемелер (BibTeX)</translation>
    </message>
    <message>
        <source>References (CSL-JSON)</source>
        <translation>Библиографиялық сілтемелер (CSL-JSON)</translation>
    </message>
    <message>
        <source>Highlights and notes (Web Annotations)</source>
        <translation>Белгілеулер мен жазбалар (Web Annotations)</translation>
    </message>
</context>
<context>
    <name>dateline::dialogs::FormPage</name>
    <message>
        <source>Something else</source>
        <translation>Басқа</translation>
    </message>
</context>
<context>
    <name>dateline::dialogs::ImportReportDialog</name>
    <message>
        <source>%1, record %L2</source>
        <translation>%1, %L2-жазба</translation>
    </message>
    <message>
        <source>The import ended early; what it had added stays.</source>
        <translation>Импорт мерзімінен бұрын аяқталды; қосылғаны сақталды.</translation>
    </message>
    <message>
        <source>The import was stopped; what it had added stays.</source>
        <translation>Импорт тоқтатылды; қосылғаны сақталды.</translation>
    </message>
    <message>
        <source>Nothing new was imported</source>
        <translation>Жаңа ештеңе импортталмады</translation>
    </message>
    <message>
        <source>Imported, but not all of it</source>
        <translation>Импортталды, бірақ бәрі емес</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Импортталды</translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>оқылды: %1</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>қосылды: %1</translation>
    </message>
    <message>
        <source>%1 updated</source>
        <translation>жаңартылды: %1</translation>
    </message>
    <message>
        <source>%1 known already</source>
        <translation>бұрыннан бар: %1</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>қабылданбады: %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>Импорт есебі</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Нысан</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>Себебі және не істеу керек</translation>
    </message>
    <message>
        <source>Items that were not imported, or imported with a remark</source>
        <translation>Импортталмаған немесе ескертумен импортталған нысандар</translation>
    </message>
    <message numerus="yes">
        <source>Mark the %Ln articles older than %L1 days as read</source>
        <translation>
            <numerusform>%L1 күннен ескі %Ln мақаланы оқылған деп белгілеу</numerusform>
            <numerusform>%L1 күннен ескі %Ln мақаланы оқылған деп белгілеу</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>Осы &amp;импортты болдырмау</translation>
    </message>
    <message>
        <source>&amp;Copy list</source>
        <translation>Тізімді &amp;көшіру</translation>
    </message>
</context>
<context>
    <name>dateline::dialogs::KeyRecorder</name>
    <message>
        <source>Press the new keys</source>
        <translation>Жаңа пернелерді басыңыз</translation>
    </message>
    <message>
        <source>Press the new keys; Esc gives up</source>
        <translation>Жаңа пернелерді басыңыз; Esc – бас тарту</translation>
    </message>
    <message>
        <source>%1 … one more key, or wait</source>
        <translation>%1 … тағы бір перне басыңыз немесе күтіңіз</translation>
    </message>
</context>
<context>
    <name>dateline::dialogs::KeysDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Жылдам пернелер</translation>
    </message>
    <message>
        <source>Filter by command or key</source>
        <translation>Пәрмен не перне бойынша сүзу</translation>
    </message>
    <message>
        <source>C&amp;hange keys…</source>
        <translation>Пернелерді &amp;өзгерту…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Көшіру</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Басып шығару…</translation>
    </message>
    <message>
        <source>No command has such a name or key.</source>
        <translation>Мұндай аты не пернесі бар пәрмен жоқ.</translation>
    </message>
</context>
<context>
    <name>dateline::dialogs::LineDialog</name>
    <message>
        <source>Given before</source>
        <translation>Бұрын берілген</translation>
    </message>
</context>
<context>
    <name>dateline::dialogs::MarkPopup</name>
    <message>
        <source>Tags of this article</source>
        <translation>Осы мақаланың тегтері</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln articles</source>
        <translation>
            <numerusform>%Ln мақаланың тегтері</numerusform>
            <numerusform>%Ln мақаланың тегтері</numerusform>
        </translation>
    </message>
    <message>
        <source>Collections of this article</source>
        <translation>Осы мақаланың топтамалары</translation>
    </message>
    <message numerus="yes">
        <source>Collections of %Ln articles</source>
        <translation>
            <numerusform>%Ln мақаланың топтамалары</numerusform>
            <numerusform>%Ln мақаланың топтамалары</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Тегтер</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Топтамалар</translation>
    </message>
    <message>
        <source>Type a tag</source>
        <translation>Тегті теріңіз</translation>
    </message>
    <message>
        <source>Type a collection, or one/within another</source>
        <translation>Топтаманы не топтама/ішкі топтама теріңіз</translation>
    </message>
    <message>
        <source>Enter sets it, a comma sets it and goes on, Esc changes nothing.</source>
        <translation>Enter қояды, үтір қойып, жалғастырады, Esc ештеңені өзгертпейді.</translation>
    </message>
    <message>
        <source>New tag “%1”</source>
        <translation>Жаңа тег «%1»</translation>
    </message>
    <message>
        <source>New collection “%1”</source>
        <translation>Жаңа топтама «%1»</translation>
    </message>
</context>
<context>
    <name>dateline::dialogs::PrintPreview</name>
    <message>
        <source>The pages are being drawn…</source>
        <translation>Беттер салынуда…</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Алдыңғы бет</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Келесі бет</translation>
    </message>
    <message>
        <source>Print this article</source>
        <translation>Осы мақаланы басып шығару</translation>
    </message>
    <message numerus="yes">
        <source>Print %Ln articles</source>
        <translation>
            <numerusform>%Ln мақаланы басып шығару</numerusform>
            <numerusform>%Ln мақаланы басып шығару</numerusform>
        </translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Бет</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Беттер</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Басып шығару…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%2 беттің %1-беті</translation>
    </message>
</context>
<context>
    <name>dateline::dialogs::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Параметрлер</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>Тү&amp;стер</translation>
    </message>
    <message>
        <source>Counts as &amp;read</source>
        <translation>&amp;Оқылған деп саналады</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Жүйедегідей</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ақшыл</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Күңгірт</translation>
    </message>
    <message>
        <source>as soon as it is open</source>
        <translation>ашылған бойда</translation>
    </message>
    <message>
        <source>after a second</source>
        <translation>бір секундтан кейін</translation>
    </message>
    <message>
        <source>after three seconds</source>
        <translation>үш секундтан кейін</translation>
    </message>
    <message>
        <source>after ten seconds</source>
        <translation>он секундтан кейін</translation>
    </message>
    <message>
        <source>only when I say so</source>
        <translation>тек мен белгілегенде</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Бұл сөздері бар параметр жоқ.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Сыртқы түрі</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Оқу</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Тізім</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Іздеу</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Кітапхана</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Жылдам пернелер</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Параметрлерден іздеу</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Беттер</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Тіл</translation>
    </message>
    <message>
        <source>Counts from the next start of Dateline.</source>
        <translation>Dateline келесі рет іске қосылғанда күшіне енеді.</translation>
    </message>
    <message>
        <source>Colours of the &amp;article</source>
        <translation>Мақа&amp;ла түстері</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Терезедегідей</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Сепия</translation>
    </message>
    <message>
        <source>&amp;Messages stay</source>
        <translation>&amp;Хабарлар көрінеді</translation>
    </message>
    <message>
        <source>5 seconds</source>
        <translation>5 секунд</translation>
    </message>
    <message>
        <source>8 seconds</source>
        <translation>8 секунд</translation>
    </message>
    <message>
        <source>20 seconds</source>
        <translation>20 секунд</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>бір минут</translation>
    </message>
    <message>
        <source>until the next one</source>
        <translation>келесісі шыққанша</translation>
    </message>
    <message>
        <source>What was just done, with the button that takes it back, in the line at the bottom.</source>
        <translation>Жаңа ғана не істелгені және оны болдырмау түймесі, төменгі жолда.</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>Мәтін &amp;өлшемі</translation>
    </message>
    <message>
        <source> px</source>
        <translation> пкс</translation>
    </message>
    <message>
        <source>&amp;Width of the column</source>
        <translation>Баға&amp;н ені</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Тар</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Қалыпты</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Кең</translation>
    </message>
    <message>
        <source>Lines of 60 to 75 letters are read with the least effort.</source>
        <translation>60–75 әріптік жолдар ең жеңіл оқылады.</translation>
    </message>
    <message>
        <source>&amp;Typeface</source>
        <translation>Қарі&amp;п</translation>
    </message>
    <message>
        <source>&amp;Order at first</source>
        <translation>&amp;Бастапқы реті</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Алдымен жаңалары</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Алдымен ескілері</translation>
    </message>
    <message>
        <source>By relevance</source>
        <translation>Сәйкестігі бойынша</translation>
    </message>
    <message>
        <source>By headline</source>
        <translation>Тақырып бойынша</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Дереккөз бойынша</translation>
    </message>
    <message>
        <source>By length</source>
        <translation>Ұзындығы бойынша</translation>
    </message>
    <message>
        <source>Of a library that is opened for the first time. Later each library keeps the order that was chosen last.</source>
        <translation>Алғаш ашылған кітапхана үшін. Кейін әр кітапхана соңғы таңдалған ретті сақтайды.</translation>
    </message>
    <message>
        <source>&amp;Headings for the days</source>
        <translation>Күн а&amp;йдарлары</translation>
    </message>
    <message>
        <source>Without them each row tells its date.</source>
        <translation>Оларсыз әр жолда өз күні көрсетіледі.</translation>
    </message>
    <message>
        <source>&amp;Ask before all articles in the list are marked read</source>
        <translation>Тізімдегі бәрін оқылған деп белгілеуден бұрын сұра&amp;у</translation>
    </message>
    <message>
        <source>It can be undone in any case.</source>
        <translation>Оны бәрібір кері қайтаруға болады.</translation>
    </message>
    <message>
        <source>&amp;Old articles</source>
        <translation>&amp;Ескі мақалалар</translation>
    </message>
    <message>
        <source>Offer to mark them read, ticked</source>
        <translation>Ұсыну, құсбелгі қойылған</translation>
    </message>
    <message>
        <source>Offer to mark them read, not ticked</source>
        <translation>Ұсыну, құсбелгі қойылмаған</translation>
    </message>
    <message>
        <source>Leave them unread</source>
        <translation>Оқылмаған күйде қалдыру</translation>
    </message>
    <message>
        <source>After an import of more than 1,000 articles, for those that are older than 30 days.</source>
        <translation>1000-нан астам мақала импортталғаннан кейін: 30 күннен ескілерін оқылған деп белгілеу.</translation>
    </message>
    <message>
        <source>Mark all that is imported as &amp;read</source>
        <translation>&amp;Импортталғанның бәрін оқылған деп белгілеу</translation>
    </message>
    <message>
        <source>&amp;Keep the original of each article in the library</source>
        <translation>&amp;Әр мақаланың түпнұсқасын кітапханада сақтау</translation>
    </message>
    <message>
        <source>The bytes as they came, to be looked at later. Without them a library needs less room.</source>
        <translation>Кейін қарауға арналған бастапқы байттар. Оларсыз кітапханаға азырақ орын керек.</translation>
    </message>
    <message>
        <source>Always show the re&amp;port of an import</source>
        <translation>Импорт есебін әрқашан кө&amp;рсету</translation>
    </message>
    <message>
        <source>Else only of a large one, or where something was refused. File ▸ Report of the last import shows it again.</source>
        <translation>Әйтпесе тек үлкен импорттан кейін не бірдеңе қабылданбағанда. Оны Файл ▸ Соңғы импорт туралы есеп қайта көрсетеді.</translation>
    </message>
    <message>
        <source>&amp;Remember earlier searches</source>
        <translation>Бұрынғы &amp;іздеулерді есте сақтау</translation>
    </message>
    <message>
        <source>The last 50, offered while you type. They stay on this machine.</source>
        <translation>Соңғы 50 іздеу, теру кезінде ұсынылады. Олар осы компьютерде қалады.</translation>
    </message>
    <message>
        <source>&amp;Forget earlier searches</source>
        <translation>Бұрынғы іздеулерді &amp;ұмыту</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Қағаз</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> пт</translation>
    </message>
    <message>
        <source>Table of &amp;contents with page numbers</source>
        <translation>Бет нөмірлері бар &amp;мазмұн</translation>
    </message>
    <message>
        <source>Each article on a &amp;new page</source>
        <translation>Әр мақала &amp;жаңа беттен</translation>
    </message>
    <message>
        <source>Offer to &amp;open the file when it is written</source>
        <translation>Жазылған &amp;файлды ашуды ұсыну</translation>
    </message>
    <message>
        <source>At the &amp;start open</source>
        <translation>Іске қосылғанда &amp;ашылады</translation>
    </message>
    <message>
        <source>my usual library</source>
        <translation>әдеттегі кітапханам</translation>
    </message>
    <message>
        <source>the one that was open last</source>
        <translation>соңғы ашық болғаны</translation>
    </message>
    <message>
        <source>The usual one is where this system keeps the data of programs.</source>
        <translation>Әдеттегісі – жүйе бағдарламалар деректерін сақтайтын жерде.</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Қазір ашық</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Мақалалар</translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>Қалтаны &amp;көрсету</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>&amp;Диагностиканы көшіру</translation>
    </message>
    <message>
        <source>Versions, counts and the last lines of the log, for a report of a fault. No text of any article.</source>
        <translation>Ақау туралы хабарлау үшін: нұсқалар, сандар және журналдың соңғы жолдары. Мақала мәтіндері жоқ.</translation>
    </message>
    <message>
        <source>Forget the &amp;recent libraries</source>
        <translation>Соң&amp;ғы кітапханаларды ұмыту</translation>
    </message>
    <message>
        <source>The list in the File menu; the libraries stay as they are.</source>
        <translation>Файл мәзіріндегі тізім; кітапханалардың өзі сол күйінде қалады.</translation>
    </message>
    <message>
        <source>Sho&amp;w articles as</source>
        <translation>Мақалаларды &amp;көрсету түрі</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Жолдар</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>Кесте</translation>
    </message>
    <message>
        <source>&amp;Room for each row</source>
        <translation>&amp;Жол биіктігі</translation>
    </message>
    <message>
        <source>Little: one line</source>
        <translation>Аз: бір жол</translation>
    </message>
    <message>
        <source>Much</source>
        <translation>Көп</translation>
    </message>
    <message>
        <source>Watch folders</source>
        <translation>Бақылаудағы қалталар</translation>
    </message>
    <message>
        <source>Always show the &amp;tabs</source>
        <translation>Қ&amp;ойындыларды әрдайым көрсету</translation>
    </message>
    <message>
        <source>Else only where there is more than one.</source>
        <translation>Әйтпесе біреуден көп болғанда ғана.</translation>
    </message>
    <message>
        <source>Show the &amp;hints again</source>
        <translation>&amp;Кеңестерді қайта көрсету</translation>
    </message>
    <message>
        <source>Four lines for those who are new here, each of them once.</source>
        <translation>Мұнда жаңадан келгендерге төрт жол, әрқайсысы бір рет.</translation>
    </message>
    <message>
        <source>Tight</source>
        <comment>lines</comment>
        <translation>Тығыз</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <comment>lines</comment>
        <translation>Қалыпты</translation>
    </message>
    <message>
        <source>Loose</source>
        <comment>lines</comment>
        <translation>Сирек</translation>
    </message>
    <message>
        <source>&amp;Distance of lines</source>
        <translation>Жол &amp;аралығы</translation>
    </message>
    <message>
        <source>&amp;Justified lines</source>
        <translation>Екі &amp;шетін тегістеу</translation>
    </message>
    <message>
        <source>Both edges straight, at the cost of uneven gaps between words.</source>
        <translation>Екі шеті де тегіс болады, бірақ сөз аралықтары әркелкі шығады.</translation>
    </message>
    <message>
        <source>Those with every Latin, Cyrillic, Kazakh and Greek letter. Other scripts have faces of their own.</source>
        <translation>Латын, кирилл, қазақ және грек әріптерінің бәрі бар қаріптер. Басқа жазулардың өз қаріптері бар.</translation>
    </message>
    <message>
        <source>&amp;Collapse similar articles</source>
        <translation>Ұқсас мақалаларды &amp;жинау</translation>
    </message>
    <message>
        <source>Of articles that say nearly the same the list shows the newest.</source>
        <translation>Дерлік бірдей мақалалардың тізімде ең жаңасы көрсетіледі.</translation>
    </message>
    <message>
        <source>&amp;Grey what was read elsewhere</source>
        <translation>Басқа жерде оқылғанды &amp;бозарту</translation>
    </message>
    <message>
        <source>Sentences that stand in articles which you have read are set in paler ink.</source>
        <translation>Сіз оқыған мақалаларда бар сөйлемдер бозғылт түспен беріледі.</translation>
    </message>
    <message>
        <source>Cop&amp;y citations as</source>
        <translation>Сілтемені көшіру &amp;түрі</translation>
    </message>
    <message>
        <source>one line</source>
        <translation>бір жол</translation>
    </message>
    <message>
        <source>APA</source>
        <translation>APA</translation>
    </message>
    <message>
        <source>Chicago</source>
        <translation>Чикаго</translation>
    </message>
</context>
<context>
    <name>dateline::dialogs::ShortcutsPage</name>
    <message>
        <source>«%1» (%2)</source>
        <translation>«%1» (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Жылдам пернелер</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Пәрмендер мен олардың пернелері</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Пәрмен</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Пернелер</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Пәрмендер мен пернелерді іздеу</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation>Пернелер үлгісі</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Өзіңіздікі</translation>
    </message>
    <message>
        <source>Keys as &amp;in</source>
        <translation>Пернелер &amp;үлгісі</translation>
    </message>
    <message>
        <source>&amp;Add keys…</source>
        <translation>Перне &amp;қосу…</translation>
    </message>
    <message>
        <source>Re&amp;move keys</source>
        <translation>Пернелерді &amp;алып тастау</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>Қа&amp;лпына келтіру</translation>
    </message>
    <message>
        <source>Reset a&amp;ll</source>
        <translation>&amp;Бәрін қалпына келтіру</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>%1   (changed)</source>
        <comment>keys</comment>
        <translation>%1   (өзгертілген)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>%1 is needed in lists and fields, and can be no command.</source>
        <translation>%1 тізімдер мен өрістерге керек, пәрмен бола алмайды.</translation>
    </message>
    <message>
        <source>%1 already runs %2.</source>
        <translation>%1 басқа пәрменде тұр: %2.</translation>
    </message>
    <message>
        <source>Re&amp;place</source>
        <translation>Ауы&amp;стыру</translation>
    </message>
    <message>
        <source>Its keys run %1 now.</source>
        <translation>Оның пернелері қазір басқа пәрменде: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Your own keys are given up (%Ln commands).</source>
        <translation>
            <numerusform>Өз пернелеріңізден бас тартылады (%Ln пәрмен).</numerusform>
            <numerusform>Өз пернелеріңізден бас тартылады (%Ln пәрмен).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::dialogs::SourceDialog</name>
    <message>
        <source>Rename or merge the source</source>
        <translation>Дереккөздің атын өзгерту не біріктіру</translation>
    </message>
    <message>
        <source>&amp;New name of “%1”, or another source to merge it into</source>
        <translation>«%1» үшін &amp;жаңа ат не біріктірілетін басқа дереккөз</translation>
    </message>
    <message>
        <source>New name of the source</source>
        <translation>Дереккөздің жаңа аты</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Атын өзгерту</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles come to stand under “%1”, which has %2.</source>
        <translation>
            <numerusform>%Ln мақала «%1» атымен тұратын болады, онда қазір %2.</numerusform>
            <numerusform>%Ln мақала «%1» атымен тұратын болады, онда қазір %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles, and those imported later, stand under the new name.</source>
        <translation>
            <numerusform>%Ln мақала мен кейін импортталатындары жаңа атпен тұрады.</numerusform>
            <numerusform>%Ln мақала мен кейін импортталатындары жаңа атпен тұрады.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Біріктіру</translation>
    </message>
</context>
<context>
    <name>dateline::dialogs::WatchFolderDialog</name>
    <message>
        <source>Watch a folder</source>
        <translation>Қалтаны бақылау</translation>
    </message>
    <message>
        <source>as the articles say</source>
        <translation>мақалаларда көрсетілгендей</translation>
    </message>
    <message>
        <source>none</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Дереккөз</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Тегтер</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Үтірмен бөлінген тегтер</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>&amp;Бақылау</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>Ө&amp;згерту</translation>
    </message>
    <message>
        <source>What is in this folder and the folders in it is imported, and whatever appears in them while Dateline runs. Articles that are in the library already are not added again. The files stay as they are.</source>
        <translation>Осы қалта мен оның ішіндегі қалталарда бардың бәрі және Dateline жұмыс істеп тұрғанда пайда болғаны импортталады. Кітапханада бар мақалалар қайта қосылмайды. Файлдар сол күйінде қалады.</translation>
    </message>
    <message>
        <source>Given to each article that it brings. Several tags have commas between them.</source>
        <translation>Осы қалтадан келген әр мақалаға беріледі. Бірнеше тег үтірмен бөлінеді.</translation>
    </message>
</context>
<context>
    <name>dateline::dialogs::WatchPage</name>
    <message>
        <source>source: %1</source>
        <translation>дереккөз: %1</translation>
    </message>
    <message>
        <source>tags: %1</source>
        <translation>тегтер: %1</translation>
    </message>
    <message>
        <source>Nothing imported yet</source>
        <translation>Әзірге ештеңе импортталмады</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln мақала</numerusform>
            <numerusform>%Ln мақала</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the last on %2</source>
        <translation>%1, соңғысы %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln items refused</source>
        <translation>
            <numerusform>%Ln элемент қабылданбады</numerusform>
            <numerusform>%Ln элемент қабылданбады</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped, until the library is opened again</source>
        <translation>Кітапхана қайта ашылғанша тоқтатылды</translation>
    </message>
    <message>
        <source>&amp;Add a folder…</source>
        <translation>Қалта &amp;қосу…</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Ө&amp;згерту…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Алып тастау</translation>
    </message>
    <message>
        <source>Watch folders</source>
        <translation>Бақылаудағы қалталар</translation>
    </message>
    <message>
        <source>Folders that are watched</source>
        <translation>Бақыланатын қалталар</translation>
    </message>
    <message>
        <source>No library is open.</source>
        <translation>Кітапхана ашылмаған.</translation>
    </message>
    <message>
        <source>Another program watches them now, for this library.</source>
        <translation>Қазір оларды осы кітапхана үшін басқа бағдарлама бақылап тұр.</translation>
    </message>
    <message>
        <source>What appears in these folders is imported while Dateline runs. What a folder has brought stays when it is removed.</source>
        <translation>Dateline жұмыс істеп тұрғанда осы қалталарда пайда болғанның бәрі импортталады. Қалта алып тасталса да, әкелгені қалады.</translation>
    </message>
    <message>
        <source>Watch a folder for new files and import them</source>
        <translation>Қалтадағы жаңа файлдарды бақылап, импорттау</translation>
    </message>
</context>
<context>
    <name>dateline::listing::ArticleListModel</name>
    <message>
        <source>Loading</source>
        <translation>Жүктелуде</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>article, verdict</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>dateline::panes::ArticleView</name>
    <message>
        <source>Articles</source>
        <translation>Мақалалар</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln мақала</numerusform>
            <numerusform>%Ln мақала</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::panes::ArticlesPane</name>
    <message>
        <source>Remove bookmark</source>
        <translation>Бетбелгіні алып тастау</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Бетбелгі</translation>
    </message>
    <message>
        <source>Mark read or unread</source>
        <translation>Оқылған не оқылмаған деп белгілеу</translation>
    </message>
    <message>
        <source>Open source link</source>
        <translation>Дереккөз сілтемесін ашу</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>Библиографиялық сілтемені көшіру</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорттау…</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Мақалалар</translation>
    </message>
    <message>
        <source>&amp;Next article</source>
        <translation>&amp;Келесі мақала</translation>
    </message>
    <message>
        <source>P&amp;revious article</source>
        <translation>&amp;Алдыңғы мақала</translation>
    </message>
    <message>
        <source>Back to the &amp;list</source>
        <translation>Тізі&amp;мге оралу</translation>
    </message>
    <message>
        <source>No library is open</source>
        <translation>Кітапхана ашылмаған</translation>
    </message>
    <message>
        <source>A library is a folder that Dateline keeps articles in.</source>
        <translation>Кітапхана – Dateline мақалаларды сақтайтын қалта.</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>Жаңа кітапхана…</translation>
    </message>
    <message>
        <source>Open library…</source>
        <translation>Кітапхананы ашу…</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Әзірге мақала жоқ</translation>
    </message>
    <message>
        <source>Drop files or folders here, or choose them. Text, Reuters, JSON Lines and archives are read.</source>
        <translation>Файлдарды не қалталарды осында сүйреп әкеліңіз немесе таңдаңыз. Мәтін, Reuters, JSON Lines және архивтер оқылады.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорттау…</translation>
    </message>
    <message>
        <source>Add the sample stories</source>
        <translation>Үлгі мақалаларды қосу</translation>
    </message>
    <message>
        <source>«%1»</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source> and </source>
        <translation> және </translation>
    </message>
    <message numerus="yes">
        <source>Without %1 there are %Ln articles.</source>
        <translation>
            <numerusform>%1 болмаса, %Ln мақала бар.</numerusform>
            <numerusform>%1 болмаса, %Ln мақала бар.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ештеңе табылмады</translation>
    </message>
    <message>
        <source>Search without it</source>
        <translation>Онсыз іздеу</translation>
    </message>
    <message>
        <source>Search without them</source>
        <translation>Оларсыз іздеу</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Іздеуді тазалау</translation>
    </message>
    <message>
        <source>Fewer words find more. A star finds beginnings: reform*</source>
        <translation>Сөз азайса, табылғаны көбейеді. Жұлдызша сөз басын табады: реформа*</translation>
    </message>
    <message>
        <source>0 here, %1 in the whole library</source>
        <translation>Мұнда 0, бүкіл кітапханада %1</translation>
    </message>
    <message>
        <source>The search looks only in «%1».</source>
        <translation>Іздеу тек «%1» ішінде жүреді.</translation>
    </message>
    <message>
        <source>Search the whole library</source>
        <translation>Бүкіл кітапханадан іздеу</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Барлық мақала</translation>
    </message>
    <message>
        <source>Everything is read</source>
        <translation>Бәрі оқылған</translation>
    </message>
    <message>
        <source>No bookmarks yet</source>
        <translation>Әзірге бетбелгі жоқ</translation>
    </message>
    <message>
        <source>No articles here</source>
        <translation>Мұнда мақала жоқ</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Тег…</translation>
    </message>
    <message>
        <source>Put into a collection…</source>
        <translation>Топтамаға салу…</translation>
    </message>
    <message>
        <source>Restore from the Bin</source>
        <translation>Себеттен қалпына келтіру</translation>
    </message>
    <message>
        <source>Move to the Bin</source>
        <translation>Себетке жылжыту</translation>
    </message>
    <message>
        <source>Ne&amp;xt unread article</source>
        <translation>Келесі о&amp;қылмаған мақала</translation>
    </message>
    <message>
        <source>&amp;First article</source>
        <translation>Бірі&amp;нші мақала</translation>
    </message>
    <message>
        <source>Las&amp;t article</source>
        <translation>Соң&amp;ғы мақала</translation>
    </message>
    <message>
        <source>R&amp;ead</source>
        <translation>Оқ&amp;у</translation>
    </message>
    <message>
        <source>Press %1 on an article to find it here again.</source>
        <translation>Мақаланы осыдан қайта табу үшін оның үстінде %1 басыңыз.</translation>
    </message>
    <message>
        <source>Articles that you bookmark are found here again.</source>
        <translation>Бетбелгіге қосқан мақалаларыңыз осыдан табылады.</translation>
    </message>
    <message>
        <source>No articles with this tag</source>
        <translation>Бұл тегпен мақала жоқ</translation>
    </message>
    <message>
        <source>Press %1 on an article to tag it, or drag articles onto the tag.</source>
        <translation>Тег қою үшін мақала үстінде %1 басыңыз немесе мақалаларды тегке сүйреп апарыңыз.</translation>
    </message>
    <message>
        <source>Drag articles onto the tag.</source>
        <translation>Мақалаларды тегке сүйреп апарыңыз.</translation>
    </message>
    <message>
        <source>No articles in this collection</source>
        <translation>Бұл топтамада мақала жоқ</translation>
    </message>
    <message>
        <source>Press %1 on an article to put it here, or drag articles onto the collection.</source>
        <translation>Осы топтамаға салу үшін мақала үстінде %1 басыңыз немесе мақалаларды топтамаға сүйреп апарыңыз.</translation>
    </message>
    <message>
        <source>Drag articles onto the collection.</source>
        <translation>Мақалаларды топтамаға сүйреп апарыңыз.</translation>
    </message>
    <message>
        <source>The Bin is empty</source>
        <translation>Себет бос</translation>
    </message>
    <message>
        <source>Re&amp;fresh the list</source>
        <translation>Тізімді &amp;жаңарту</translation>
    </message>
    <message>
        <source>New art&amp;icles</source>
        <translation>Жа&amp;ңа мақалалар</translation>
    </message>
    <message>
        <source>0 unread here</source>
        <translation>Мұнда оқылмағаны 0</translation>
    </message>
    <message>
        <source>0 here with «%1»</source>
        <translation>Мұнда «%1» бойынша 0</translation>
    </message>
    <message numerus="yes">
        <source>Without the quick filters there are %Ln articles.</source>
        <translation>
            <numerusform>Жылдам сүзгілерсіз мұнда %Ln мақала бар.</numerusform>
            <numerusform>Жылдам сүзгілерсіз мұнда %Ln мақала бар.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Бәрін көрсету</translation>
    </message>
    <message>
        <source>Open in a &amp;new tab</source>
        <translation>Жаңа қойындыда &amp;ашу</translation>
    </message>
    <message>
        <source>Open in a new tab</source>
        <translation>Жаңа қойындыда ашу</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Түзету…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Қалтаны импорттау…</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Қалтаны бақылау…</translation>
    </message>
    <message>
        <source>No articles today</source>
        <translation>Бүгінгі мақала жоқ</translation>
    </message>
    <message>
        <source>Articles that bear today&apos;s date are found here.</source>
        <translation>Бүгінгі күні көрсетілген мақалалар осында тұрады.</translation>
    </message>
    <message>
        <source>No articles in this review</source>
        <translation>Бұл шолуда мақала жоқ</translation>
    </message>
    <message>
        <source>What its search finds later is to be judged here.</source>
        <translation>Іздеуі кейін табатын мақалалар осында бағаланады.</translation>
    </message>
    <message>
        <source>Show the similar articles</source>
        <translation>Ұқсас мақалаларды көрсету</translation>
    </message>
    <message>
        <source>Collapse similar articles</source>
        <translation>Ұқсас мақалаларды жинау</translation>
    </message>
    <message>
        <source>Select similar articles, too</source>
        <translation>Ұқсас мақалаларды да таңдау</translation>
    </message>
</context>
<context>
    <name>dateline::panes::BasketHead</name>
    <message>
        <source>Basket that is shown and that passages go into</source>
        <translation>Көрсетілген және үзінділер салынатын жинақ</translation>
    </message>
    <message>
        <source>Name of the basket</source>
        <translation>Үзінділер жинағының атауы</translation>
    </message>
    <message>
        <source>New basket</source>
        <translation>Жаңа үзінділер</translation>
    </message>
    <message>
        <source>Rename the basket</source>
        <translation>Үзінділердің атын өзгерту</translation>
    </message>
    <message>
        <source>Empty the basket</source>
        <translation>Үзінділерді тазарту</translation>
    </message>
    <message>
        <source>Delete the basket</source>
        <translation>Үзінділерді жою</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passages</source>
        <translation>
            <numerusform>%Ln үзінді</numerusform>
            <numerusform>%Ln үзінді</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>button, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>dateline::panes::BasketPane</name>
    <message>
        <source>Open the passage in its article</source>
        <translation>Үзіндіні мақаласында ашу</translation>
    </message>
    <message>
        <source>Comment on the passage</source>
        <translation>Үзіндіге түсініктеме жазу</translation>
    </message>
    <message>
        <source>Take the passages out of the basket</source>
        <translation>Үзінділерді жинақтан алу</translation>
    </message>
    <message>
        <source>Move the passages up</source>
        <translation>Үзінділерді жоғары жылжыту</translation>
    </message>
    <message>
        <source>Move the passages down</source>
        <translation>Үзінділерді төмен жылжыту</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>Келесі үзінді</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation>Алдыңғы үзінді</translation>
    </message>
    <message>
        <source>Empty the basket</source>
        <translation>Үзінділерді тазарту</translation>
    </message>
    <message>
        <source>New basket</source>
        <translation>Жаңа үзінділер</translation>
    </message>
    <message>
        <source>Rename the basket</source>
        <translation>Үзінділердің атын өзгерту</translation>
    </message>
    <message>
        <source>Delete the basket</source>
        <translation>Үзінділерді жою</translation>
    </message>
    <message>
        <source>Next basket</source>
        <translation>Келесі үзінділер жинағы</translation>
    </message>
    <message>
        <source>Previous basket</source>
        <translation>Алдыңғы үзінділер жинағы</translation>
    </message>
    <message>
        <source>From the basket to the list</source>
        <translation>Үзінділерден тізімге</translation>
    </message>
    <message>
        <source>Open in its article</source>
        <translation>Мақаласында ашу</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Түсініктеме</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Жоғары</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Төмен</translation>
    </message>
    <message>
        <source>Take out of the basket</source>
        <translation>Жинақтан алу</translation>
    </message>
    <message>
        <source>Its article is not in the library now</source>
        <translation>Оның мақаласы қазір кітапханада жоқ</translation>
    </message>
    <message>
        <source>These words are not in the article as it is now.</source>
        <translation>Мақаланың қазіргі мәтінінде бұл сөздер жоқ.</translation>
    </message>
    <message>
        <source>Passage %1 of %2: “%3”</source>
        <translation>%2 үзіндінің %1-і: «%3»</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>Түсініктеме: %1</translation>
    </message>
    <message>
        <source>Passages of the basket</source>
        <translation>Жинақтағы үзінділер</translation>
    </message>
    <message>
        <source>The basket is empty</source>
        <translation>Үзінділер әзірге жоқ</translation>
    </message>
    <message>
        <source>Its article is not in the library now.</source>
        <translation>Оның мақаласы қазір кітапханада жоқ.</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Үзінділер</translation>
    </message>
    <message>
        <source>Select words in an article and put them into the basket.</source>
        <translation>Мақаладан сөздерді таңдап, үзінділерге салыңыз.</translation>
    </message>
    <message>
        <source>Select words in an article and press %1. They are gathered here, from as many articles as you like.</source>
        <translation>Мақаладан сөздерді таңдап, %1 басыңыз. Олар кез келген мақаладан осында жиналады.</translation>
    </message>
</context>
<context>
    <name>dateline::panes::ColumnHeader</name>
    <message>
        <source>%1, sorted: %2</source>
        <translation>%1, реті: %2</translation>
    </message>
    <message>
        <source>%1, sorted: %2, key %3</source>
        <translation>%1, реті: %2, %3-кілт</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Бағандар</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Move «%1» towards the beginning</source>
        <translation>«%1» бағанын басына жылжыту</translation>
    </message>
    <message>
        <source>Move «%1» towards the end</source>
        <translation>«%1» бағанын соңына жылжыту</translation>
    </message>
    <message>
        <source>&amp;Reset the columns</source>
        <translation>&amp;Бағандарды қалпына келтіру</translation>
    </message>
</context>
<context>
    <name>dateline::panes::DifferenceView</name>
    <message>
        <source>Before</source>
        <translation>Бұрын</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Кейін</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Айырмашылықтар</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>Екеуі де бірдей.</translation>
    </message>
    <message>
        <source>The texts are long: this is how they begin.</source>
        <translation>Мәтіндер ұзын: бұл — олардың басы.</translation>
    </message>
</context>
<context>
    <name>dateline::panes::FilterBar</name>
    <message>
        <source>Only unr&amp;ead</source>
        <translation>Тек оқ&amp;ылмағандар</translation>
    </message>
    <message>
        <source>Only boo&amp;kmarked</source>
        <translation>Тек бетбел&amp;гідегілер</translation>
    </message>
    <message>
        <source>Only of to&amp;day</source>
        <translation>Тек бүг&amp;інгілер</translation>
    </message>
    <message>
        <source>Only of the last &amp;24 hours</source>
        <translation>Тек соңғы &amp;24 сағаттағылар</translation>
    </message>
    <message>
        <source>Only of this &amp;week</source>
        <translation>Тек осы апта&amp;дағылар</translation>
    </message>
    <message>
        <source>Turn the &amp;quick filters off</source>
        <translation>Жылдам сүзгілерді &amp;өшіру</translation>
    </message>
    <message>
        <source>Quick filters</source>
        <translation>Жылдам сүзгілер</translation>
    </message>
    <message>
        <source>Turn the quick filters off</source>
        <translation>Жылдам сүзгілерді өшіру</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>dateline::panes::FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>Осы мақаладан табу</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Алдыңғы</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Келесі</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Табылмады</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>dateline::panes::InspectorPane</name>
    <message>
        <source>Inspector</source>
        <translation>Инспектор</translation>
    </message>
    <message>
        <source>What is similar and related</source>
        <translation>Ұқсас және қатысты мақалалар</translation>
    </message>
    <message>
        <source>Versions and differences</source>
        <translation>Нұсқалар мен айырмашылықтар</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>Қайдан келді</translation>
    </message>
</context>
<context>
    <name>dateline::panes::LinkLine</name>
    <message>
        <source>Leads to %1</source>
        <translation>Апаратын жері: %1</translation>
    </message>
</context>
<context>
    <name>dateline::panes::ListLook</name>
    <message>
        <source>A table, %1. Columns: %2</source>
        <translation>Кесте, %1. Бағандар: %2</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>Ты&amp;ғыз жолдар</translation>
    </message>
    <message>
        <source>Ord&amp;inary rows</source>
        <translation>Қ&amp;алыпты жолдар</translation>
    </message>
    <message>
        <source>Room&amp;y rows</source>
        <translation>К&amp;ең жолдар</translation>
    </message>
    <message>
        <source>List as a ta&amp;ble</source>
        <translation>Тізімді ке&amp;сте ретінде көрсету</translation>
    </message>
    <message>
        <source>Col&amp;umns…</source>
        <translation>Баға&amp;ндар…</translation>
    </message>
    <message>
        <source>Reset the columns</source>
        <translation>Бағандарды қалпына келтіру</translation>
    </message>
    <message>
        <source>Then sort by: %1</source>
        <translation>Содан кейін реттеу: %1</translation>
    </message>
    <message>
        <source>Sort by: %1</source>
        <translation>Реттеу: %1</translation>
    </message>
</context>
<context>
    <name>dateline::panes::NearPage</name>
    <message>
        <source>First version</source>
        <translation>Алғашқы нұсқа</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>%2 бөлімнің %1-бөлімі</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>%1-бөлім</translation>
    </message>
    <message>
        <source>Update %1 of %2</source>
        <translation>%2 жаңартудың %1-жаңартуы</translation>
    </message>
    <message>
        <source>Update %1</source>
        <translation>Жаңарту %1</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Қайта жіберілген</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Түзету</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Кері қайтарылған</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Салыстыру</translation>
    </message>
    <message>
        <source>What differs between the open article and the chosen one</source>
        <translation>Ашық мақала мен таңдалғанның айырмашылығы</translation>
    </message>
    <message>
        <source>No article is open.</source>
        <translation>Ашық мақала жоқ.</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Ұқсас</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Ізделуде…</translation>
    </message>
    <message numerus="yes">
        <source>one story in %Ln articles</source>
        <translation>
            <numerusform>%Ln мақаладағы бір оқиға</numerusform>
            <numerusform>%Ln мақаладағы бір оқиға</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln say nearly the same</source>
        <translation>
            <numerusform>%Ln дерлік бірдей</numerusform>
            <numerusform>%Ln дерлік бірдей</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % the same</source>
        <translation>%1 % бірдей</translation>
    </message>
    <message numerus="yes">
        <source>%Ln related</source>
        <translation>
            <numerusform>%Ln қатысты</numerusform>
            <numerusform>%Ln қатысты</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the library is like this article.</source>
        <translation>Кітапханада бұл мақалаға ұқсас ештеңе жоқ.</translation>
    </message>
</context>
<context>
    <name>dateline::panes::NewArticlesBar</name>
    <message>
        <source>Say no more of them</source>
        <translation>Олар туралы енді айтпау</translation>
    </message>
    <message>
        <source>Say no more of the new articles</source>
        <translation>Жаңа мақалалар туралы енді айтпау</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new articles</source>
        <translation>
            <numerusform>%Ln жаңа мақала</numerusform>
            <numerusform>%Ln жаңа мақала</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: go there</source>
        <translation>%1: өту</translation>
    </message>
</context>
<context>
    <name>dateline::panes::NoteField</name>
    <message>
        <source>A note</source>
        <translation>Жазба</translation>
    </message>
    <message>
        <source>Kept as you write. Esc closes.</source>
        <translation>Жазған сайын сақталады. Esc жабады.</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>Мақалаға жазба</translation>
    </message>
    <message>
        <source>Note on “%1”</source>
        <translation>«%1» туралы жазба</translation>
    </message>
</context>
<context>
    <name>dateline::panes::NotesFilter</name>
    <message>
        <source>Words in highlights and notes</source>
        <translation>Бөлектеулер мен жазбалардағы сөздер</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>colour</comment>
        <translation>Тек: %1</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Жазбасы бар</translation>
    </message>
    <message>
        <source>Only those with a note</source>
        <translation>Тек жазбасы барлар</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Орны жоқ</translation>
    </message>
    <message>
        <source>Only those that could not be placed in the article as it is now</source>
        <translation>Тек мақаланың қазіргі мәтінінен орны табылмағандар</translation>
    </message>
    <message>
        <source>Tag or collection</source>
        <translation>Тег не топтама</translation>
    </message>
    <message>
        <source>When it was made</source>
        <translation>Қашан жасалған</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Кез келген уақыт</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Соңғы 7 күн</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Соңғы 30 күн</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Соңғы 365 күн</translation>
    </message>
    <message>
        <source>Any tag or collection</source>
        <translation>Кез келген тег не топтама</translation>
    </message>
</context>
<context>
    <name>dateline::panes::NotesPane</name>
    <message>
        <source>Could not be placed in the article as it is now. It stood in: %1 … %2</source>
        <translation>Мақаланың қазіргі мәтінінен орны табылмады. Мына жерде тұрған: %1 … %2</translation>
    </message>
    <message>
        <source>Its article is not in the library now</source>
        <translation>Оның мақаласы қазір кітапханада жоқ</translation>
    </message>
    <message>
        <source>Highlights and notes</source>
        <translation>Бөлектеулер мен жазбалар</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Жазба</translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlights and notes</source>
        <translation>
            <numerusform>%Ln бөлектеу мен жазба</numerusform>
            <numerusform>%Ln бөлектеу мен жазба</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing like that</source>
        <translation>Ондай ештеңе жоқ</translation>
    </message>
    <message>
        <source>No highlight or note is as the filter asks for.</source>
        <translation>Сүзгіге сай бөлектеу де, жазба да жоқ.</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>Сүзгіні &amp;тазарту</translation>
    </message>
    <message>
        <source>Nothing is highlighted yet</source>
        <translation>Әзірге ештеңе бөлектелмеген</translation>
    </message>
    <message>
        <source>Its article is not in the library now.</source>
        <translation>Оның мақаласы қазір кітапханада жоқ.</translation>
    </message>
    <message>
        <source>Open at its place</source>
        <translation>Орнында ашу</translation>
    </message>
    <message>
        <source>Write the note</source>
        <translation>Жазба жазу</translation>
    </message>
    <message>
        <source>Put into the basket</source>
        <translation>Үзінділерге салу</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Open the highlight at its place</source>
        <translation>Бөлектеуді орнында ашу</translation>
    </message>
    <message>
        <source>Write the note of the highlight</source>
        <translation>Бөлектеуге жазба жазу</translation>
    </message>
    <message>
        <source>Remove the highlights and notes in hand</source>
        <translation>Таңдалған бөлектеулер мен жазбаларды алып тастау</translation>
    </message>
    <message>
        <source>Put the highlights in hand into the basket</source>
        <translation>Таңдалған бөлектеулерді үзінділерге салу</translation>
    </message>
    <message>
        <source>Next highlight or note</source>
        <translation>Келесі бөлектеу не жазба</translation>
    </message>
    <message>
        <source>Previous highlight or note</source>
        <translation>Алдыңғы бөлектеу не жазба</translation>
    </message>
    <message>
        <source>Colour of the highlight in hand: %1</source>
        <translation>Таңдалған бөлектеудің түсі: %1</translation>
    </message>
    <message>
        <source>Find among highlights and notes</source>
        <translation>Бөлектеулер мен жазбалардан табу</translation>
    </message>
    <message>
        <source>From highlights and notes to the list</source>
        <translation>Бөлектеулер мен жазбалардан тізімге</translation>
    </message>
    <message>
        <source>Select words in an article and highlight them.</source>
        <translation>Мақаладан сөздерді таңдап, бөлектеңіз.</translation>
    </message>
    <message>
        <source>Select words in an article and press %1.</source>
        <translation>Мақаладан сөздерді таңдап, %1 басыңыз.</translation>
    </message>
    <message>
        <source>Highlights without a place</source>
        <translation>Орны жоқ бөлектеулер</translation>
    </message>
</context>
<context>
    <name>dateline::panes::OriginPage</name>
    <message>
        <source>The original as &amp;text</source>
        <translation>Түпнұсқа &amp;мәтін түрінде</translation>
    </message>
    <message>
        <source>As b&amp;ytes</source>
        <translation>&amp;Байттар</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>Түпнұсқа</translation>
    </message>
    <message>
        <source>No article is open.</source>
        <translation>Ашық мақала жоқ.</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Дереккөзі</translation>
    </message>
    <message>
        <source>Imported:</source>
        <translation>Импортталған:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Файл:</translation>
    </message>
    <message>
        <source>Position:</source>
        <translation>Орны:</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>Пішімі:</translation>
    </message>
    <message>
        <source>Encoding:</source>
        <translation>Кодтамасы:</translation>
    </message>
    <message>
        <source>Identifier:</source>
        <translation>Идентификатор:</translation>
    </message>
    <message>
        <source>Slug:</source>
        <translation>Слаг:</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Мекенжайы:</translation>
    </message>
    <message>
        <source>Date as written:</source>
        <translation>Жазылған күні:</translation>
    </message>
    <message>
        <source>SHA-256 of the original:</source>
        <translation>Түпнұсқаның SHA-256:</translation>
    </message>
    <message>
        <source>SHA-256 of the text:</source>
        <translation>Мәтіннің SHA-256:</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Ізделуде…</translation>
    </message>
    <message>
        <source>The original was not kept.</source>
        <translation>Түпнұсқа сақталмаған.</translation>
    </message>
    <message>
        <source>The first %1 of %2</source>
        <translation>%2 ішінен алғашқы %1</translation>
    </message>
</context>
<context>
    <name>dateline::panes::ReaderBar</name>
    <message>
        <source>Previous article</source>
        <translation>Алдыңғы мақала</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Келесі мақала</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Алдыңғы сәйкестік</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Келесі сәйкестік</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Бетбелгі</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>text style</comment>
        <translation>Аа</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>article</comment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln matches</source>
        <translation>
            <numerusform>%Ln сәйкестік</numerusform>
            <numerusform>%Ln сәйкестік</numerusform>
        </translation>
    </message>
    <message>
        <source>Match %1 of %2</source>
        <translation>Сәйкестік: %1 / %2</translation>
    </message>
    <message>
        <source>Remove bookmark</source>
        <translation>Бетбелгіні алып тастау</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>button, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Text and page</source>
        <translation>Мәтін мен бет</translation>
    </message>
</context>
<context>
    <name>dateline::panes::ReaderPane</name>
    <message>
        <source>citing %1</source>
        <translation>%1 дерегі бойынша</translation>
    </message>
    <message>
        <source>Next &amp;match or unread</source>
        <translation>Келесі &amp;сәйкестік не оқылмаған</translation>
    </message>
    <message>
        <source>Pre&amp;vious match</source>
        <translation>Алдыңғы с&amp;әйкестік</translation>
    </message>
    <message>
        <source>Page &amp;down, then next</source>
        <translation>Бі&amp;р бет төмен, содан кейін келесісі</translation>
    </message>
    <message>
        <source>Page u&amp;p, then previous</source>
        <translation>Бір бет &amp;жоғары, содан кейін алдыңғысы</translation>
    </message>
    <message>
        <source>&amp;Find in article</source>
        <translation>&amp;Мақаладан табу</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Келесісін табу</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>&amp;Алдыңғысын табу</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>Мәтінді &amp;үлкейту</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Мәтінді кі&amp;шірейту</translation>
    </message>
    <message>
        <source>&amp;Ordinary text size</source>
        <translation>Мәтіннің &amp;қалыпты өлшемі</translation>
    </message>
    <message>
        <source>&amp;Open source link</source>
        <translation>&amp;Дереккөз сілтемесін ашу</translation>
    </message>
    <message>
        <source>&amp;Copy citation</source>
        <translation>Библиографиялық &amp;сілтемені көшіру</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Мақала</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Мақала ашылмаған</translation>
    </message>
    <message>
        <source>“%1”
— %2</source>
        <comment>quotation, citation</comment>
        <translation>«%1»
— %2</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Библиографиялық сілтемемен көшіру</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>Библиографиялық сілтемені көшіру</translation>
    </message>
    <message>
        <source>Choose one in the list.</source>
        <translation>Тізімнен біреуін таңдаңыз.</translation>
    </message>
    <message>
        <source>Choose one in the list, or press %1 for the next.</source>
        <translation>Тізімнен біреуін таңдаңыз немесе келесісі үшін %1 басыңыз.</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>түзетілген</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Сурет</translation>
    </message>
    <message>
        <source>%1: nothing was imported</source>
        <comment>name of a field</comment>
        <translation>%1: ештеңе импортталмаған</translation>
    </message>
    <message>
        <source>%1 imported as “%2”</source>
        <comment>name of a field, what it was</comment>
        <translation>%1 «%2» деп импортталған</translation>
    </message>
    <message>
        <source>Te&amp;xt and page…</source>
        <translation>М&amp;әтін мен бет…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Түзету…</translation>
    </message>
    <message>
        <source>Nothing to read yet</source>
        <translation>Әзірге оқитын ештеңе жоқ</translation>
    </message>
    <message>
        <source>Articles that you import are read here.</source>
        <translation>Импортталған мақалалар осында оқылады.</translation>
    </message>
    <message>
        <source>Picture from %1 – click to load it</source>
        <translation>%1 сайтының суреті – жүктеу үшін шертіңіз</translation>
    </message>
    <message numerus="yes">
        <source>Load all %Ln picture(s) of this article from %1</source>
        <translation>
            <numerusform>Осы мақаланың %Ln суретін мына жерден жүктеу: %1</numerusform>
            <numerusform>Осы мақаланың %Ln суретін мына жерден жүктеу: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Load all %Ln picture(s) of this article</source>
        <translation>
            <numerusform>Осы мақаланың барлық %Ln суретін жүктеу</numerusform>
            <numerusform>Осы мақаланың барлық %Ln суретін жүктеу</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Load them from %Ln host(s):</source>
        <translation>
            <numerusform>Оларды %Ln хосттан жүктеу:</numerusform>
            <numerusform>Оларды %Ln хосттан жүктеу:</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop loading the picture</source>
        <translation>Суретті жүктеуді тоқтату</translation>
    </message>
    <message>
        <source>Load picture from %1</source>
        <translation>%1 сайтынан суретті жүктеу</translation>
    </message>
    <message>
        <source>Open picture in the browser</source>
        <translation>Суретті браузерде ашу</translation>
    </message>
    <message>
        <source>&amp;Load pictures…</source>
        <translation>Суреттерді жүкте&amp;у…</translation>
    </message>
    <message>
        <source>Loading picture from %1… Click to stop.</source>
        <translation>%1 сайтынан сурет жүктелуде… Тоқтату үшін шертіңіз.</translation>
    </message>
    <message>
        <source>%1 Click to try again.</source>
        <translation>%1 Қайталау үшін шертіңіз.</translation>
    </message>
    <message>
        <source>Select words first: with the mouse, or with Shift and the arrow keys.</source>
        <translation>Алдымен сөздерді таңдаңыз: тінтуірмен немесе Shift пен көрсеткі пернелермен.</translation>
    </message>
    <message>
        <source>There is no further highlight.</source>
        <translation>Басқа бөлектеу жоқ.</translation>
    </message>
    <message>
        <source>Let the selection and the text cursor go</source>
        <translation>Таңдауды босату және мәтін меңзерін жасыру</translation>
    </message>
    <message>
        <source>Highlight: %1</source>
        <translation>Бөлектеу: %1</translation>
    </message>
    <message>
        <source>Put into the basket</source>
        <translation>Үзінділерге салу</translation>
    </message>
    <message>
        <source>Remove the highlight</source>
        <translation>Бөлектеуді алып тастау</translation>
    </message>
    <message>
        <source>Search for this</source>
        <translation>Осыны іздеу</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Жазба…</translation>
    </message>
    <message>
        <source>Note on the article…</source>
        <translation>Мақалаға жазба…</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Бөлектеу</translation>
    </message>
    <message>
        <source>Highlight in yellow</source>
        <translation>Сарымен бөлектеу</translation>
    </message>
    <message>
        <source>Highlight in green</source>
        <translation>Жасылмен бөлектеу</translation>
    </message>
    <message>
        <source>Highlight in blue</source>
        <translation>Көкпен бөлектеу</translation>
    </message>
    <message>
        <source>Highlight in pink</source>
        <translation>Қызғылтпен бөлектеу</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Жазба</translation>
    </message>
    <message>
        <source>Search for the selected words</source>
        <translation>Таңдалған сөздерді іздеу</translation>
    </message>
    <message>
        <source>Next highlight</source>
        <translation>Келесі бөлектеу</translation>
    </message>
    <message>
        <source>Previous highlight</source>
        <translation>Алдыңғы бөлектеу</translation>
    </message>
    <message>
        <source>Text cursor</source>
        <translation>Мәтін меңзері</translation>
    </message>
    <message>
        <source>Place here: “%1”</source>
        <translation>Осында орналастыру: «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlights and notes</source>
        <translation>
            <numerusform>%Ln бөлектеу мен жазба</numerusform>
            <numerusform>%Ln бөлектеу мен жазба</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln sentences read before</source>
        <translation>
            <numerusform>%Ln сөйлемнен %1 бұрын оқылған</numerusform>
            <numerusform>%Ln сөйлемнен %1 бұрын оқылған</numerusform>
        </translation>
    </message>
    <message>
        <source>Read in an earlier version</source>
        <translation>Бұрынғы нұсқада оқылған</translation>
    </message>
    <message>
        <source>Read in “%1”</source>
        <translation>«%1» мақаласында оқылған</translation>
    </message>
    <message>
        <source>Grey what was read elsewhere</source>
        <translation>Басқа жерде оқылғанды бозарту</translation>
    </message>
    <message>
        <source>Go to where this was read</source>
        <translation>Бұл оқылған жерге өту</translation>
    </message>
    <message>
        <source>Looking for what was read before…</source>
        <translation>Бұрын оқылғаны ізделуде…</translation>
    </message>
    <message>
        <source>Withdrawn by its agency</source>
        <translation>Агенттігі кері қайтарып алған</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Түзету</translation>
    </message>
    <message>
        <source>Update %1</source>
        <translation>Жаңарту %1</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Жаңарту</translation>
    </message>
</context>
<context>
    <name>dateline::panes::ReaderTags</name>
    <message>
        <source>Tag %1</source>
        <translation>Тег: %1</translation>
    </message>
    <message>
        <source>Collection %1</source>
        <translation>Топтама: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a place</source>
        <comment>of highlights</comment>
        <translation>
            <numerusform>Орны жоқ бөлектеу: %Ln</numerusform>
            <numerusform>Орны жоқ бөлектеу: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::panes::ReaderView</name>
    <message>
        <source>Article</source>
        <translation>Мақала</translation>
    </message>
    <message>
        <source>Article: %1</source>
        <translation>Мақала: %1</translation>
    </message>
</context>
<context>
    <name>dateline::panes::ResultLine</name>
    <message>
        <source>Searching…</source>
        <translation>Ізделуде…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln мақала</numerusform>
            <numerusform>%Ln мақала</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln articles</source>
        <translation>
            <numerusform>Кемінде %Ln мақала</numerusform>
            <numerusform>Кемінде %Ln мақала</numerusform>
        </translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Реті</translation>
    </message>
    <message>
        <source>The order is written in the search</source>
        <translation>Рет іздеу жолында жазылған</translation>
    </message>
    <message>
        <source>Change the order</source>
        <translation>Ретін өзгерту</translation>
    </message>
    <message>
        <source>0 here,</source>
        <translation>Мұнда 0,</translation>
    </message>
    <message>
        <source>%1 in the whole library</source>
        <translation>бүкіл кітапханада %1</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>саналуда…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources</source>
        <translation>
            <numerusform>%Ln дереккөз</numerusform>
            <numerusform>%Ln дереккөз</numerusform>
        </translation>
    </message>
    <message>
        <source>(and %1 more)</source>
        <translation>(және тағы %1)</translation>
    </message>
    <message>
        <source>Use «%1»</source>
        <translation>«%1» қолдану</translation>
    </message>
    <message>
        <source>only: %1</source>
        <translation>тек: %1</translation>
    </message>
    <message>
        <source>show all</source>
        <translation>бәрін көрсету</translation>
    </message>
    <message>
        <source>%1 without the quick filters</source>
        <translation>жылдам сүзгілерсіз %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln көрсетілген</numerusform>
            <numerusform>%Ln көрсетілген</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::panes::ReviewBar</name>
    <message>
        <source>Review</source>
        <translation>Шолу</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Келесі</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорттау…</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Шығу</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>review, progress</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>All are judged: %1</source>
        <translation>Барлығы бағаланды: %1</translation>
    </message>
</context>
<context>
    <name>dateline::panes::SearchBox</name>
    <message>
        <source>Search</source>
        <translation>Іздеу</translation>
    </message>
    <message>
        <source>Search articles</source>
        <translation>Мақалаларды іздеу</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Іздеуді тазалау</translation>
    </message>
    <message>
        <source>Where the search looks: %1</source>
        <translation>Іздеу аясы: %1</translation>
    </message>
</context>
<context>
    <name>dateline::panes::SearchPane</name>
    <message>
        <source>Search</source>
        <translation>Іздеу</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Іздеу</translation>
    </message>
    <message>
        <source>For&amp;get earlier searches</source>
        <translation>Бұрынғы іздеулерді &amp;ұмыту</translation>
    </message>
</context>
<context>
    <name>dateline::panes::SelectionBar</name>
    <message>
        <source>Selected words</source>
        <translation>Таңдалған сөздер</translation>
    </message>
    <message>
        <source>Highlight: %1</source>
        <translation>Бөлектеу: %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Жазба</translation>
    </message>
    <message>
        <source>Put into the basket</source>
        <translation>Үзінділерге салу</translation>
    </message>
    <message>
        <source>Search for this</source>
        <translation>Осыны іздеу</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Библиографиялық сілтемемен көшіру</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>button, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>dateline::panes::SidebarModel</name>
    <message>
        <source>%1 M</source>
        <comment>million</comment>
        <translation>%1 млн</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Дереккөздер</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Дереккөзсіз</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln articles</source>
        <comment>scope, count</comment>
        <translation>
            <numerusform>%1: %Ln мақала</numerusform>
            <numerusform>%1: %Ln мақала</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>count, period</comment>
        <translation>%1, кезеңі: %2</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Топтамалар</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Тегтер</translation>
    </message>
    <message>
        <source>Renamed; imported under another name</source>
        <translation>Аты өзгертілген; басқа атпен импортталған</translation>
    </message>
    <message>
        <source>Highlights and notes</source>
        <translation>Бөлектеулер мен жазбалар</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Үзінділер</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln passages</source>
        <comment>basket, count</comment>
        <translation>
            <numerusform>%1: %Ln үзінді</numerusform>
            <numerusform>%1: %Ln үзінді</numerusform>
        </translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Шолулар</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln articles judged</source>
        <comment>review, count</comment>
        <translation>
            <numerusform>%1: %Ln мақала бағаланды</numerusform>
            <numerusform>%1: %Ln мақала бағаланды</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::panes::SidebarPane</name>
    <message>
        <source>Sidebar</source>
        <translation>Бүйір тақтасы</translation>
    </message>
    <message>
        <source>&amp;All articles</source>
        <translation>&amp;Барлық мақала</translation>
    </message>
    <message>
        <source>&amp;Unread</source>
        <translation>&amp;Оқылмағандар</translation>
    </message>
    <message>
        <source>&amp;Bookmarks</source>
        <translation>Бе&amp;тбелгілер</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>&amp;Дереккөздер</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Түссіз</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Қызыл</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Қызғылт сары</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Сары</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Жасыл</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Көгілдір жасыл</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Көк</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Күлгін</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Қызғылт</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>Тү&amp;с</translation>
    </message>
    <message>
        <source>&amp;Merge into</source>
        <translation>&amp;Мынамен біріктіру</translation>
    </message>
    <message>
        <source>&amp;New tag</source>
        <translation>&amp;Жаңа тег</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Атын өзгерту</translation>
    </message>
    <message>
        <source>&amp;Delete the tag</source>
        <translation>Тегті жо&amp;ю</translation>
    </message>
    <message>
        <source>&amp;New collection</source>
        <translation>&amp;Жаңа топтама</translation>
    </message>
    <message>
        <source>&amp;New collection in it</source>
        <translation>Ішіне &amp;жаңа топтама</translation>
    </message>
    <message>
        <source>Move to the &amp;top</source>
        <translation>Жоғарғы деңгейге &amp;шығару</translation>
    </message>
    <message>
        <source>&amp;Delete the collection</source>
        <translation>Топтаманы жо&amp;ю</translation>
    </message>
    <message>
        <source>&amp;Empty the Bin…</source>
        <translation>Себетті та&amp;зарту…</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Жаңа тег</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Жаңа топтама</translation>
    </message>
    <message>
        <source>&amp;Merge into…</source>
        <translation>&amp;Мынамен біріктіру…</translation>
    </message>
    <message>
        <source>&amp;As imported</source>
        <translation>&amp;Импортталғандағыдай</translation>
    </message>
    <message>
        <source>&amp;Open in a new tab</source>
        <translation>Жаңа қ&amp;ойындыда ашу</translation>
    </message>
    <message>
        <source>Open the part of the library in a new tab</source>
        <translation>Кітапхана бөлігін жаңа қойындыда ашу</translation>
    </message>
    <message>
        <source>Toda&amp;y</source>
        <translation>Бү&amp;гін</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорттау…</translation>
    </message>
    <message>
        <source>&amp;Delete the review</source>
        <translation>Шолуды жо&amp;ю</translation>
    </message>
    <message>
        <source>&amp;Delete the tag, collection or review</source>
        <translation>Тегті, топтаманы не шолуды жо&amp;ю</translation>
    </message>
</context>
<context>
    <name>dateline::panes::StatusPane</name>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Экспортталды: %1</translation>
    </message>
    <message>
        <source>Indexing: %1 to go</source>
        <translation>Индекстелуде: қалғаны %1</translation>
    </message>
    <message>
        <source>Articles that the search does not find yet</source>
        <translation>Іздеу әлі таппайтын мақалалар</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Қосылды: %1</translation>
    </message>
    <message>
        <source>%1 updated</source>
        <translation>жаңартылды: %1</translation>
    </message>
    <message>
        <source>%1 known already</source>
        <translation>бұрыннан бар: %1</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>қабылданбады: %1</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Тізімді көрсету</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Күйі</translation>
    </message>
</context>
<context>
    <name>dateline::panes::StylePanel</name>
    <message>
        <source>&amp;Justified lines</source>
        <translation>Екі &amp;шетін тегістеу</translation>
    </message>
    <message>
        <source>Text and page</source>
        <translation>Мәтін мен бет</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Баған</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Тар</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Қалыпты</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Кең</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Жол аралығы</translation>
    </message>
    <message>
        <source>Tight</source>
        <comment>lines</comment>
        <translation>Тығыз</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <comment>lines</comment>
        <translation>Қалыпты</translation>
    </message>
    <message>
        <source>Loose</source>
        <comment>lines</comment>
        <translation>Сирек</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Бет</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Терезедегідей</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ақшыл</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Сепия</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Күңгірт</translation>
    </message>
    <message>
        <source>As at &amp;first</source>
        <translation>&amp;Бастапқыдай</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Қаріп</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Мәтінді кішірейту</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Мәтінді үлкейту</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Көлем</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Column: narrow</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 пикс.</translation>
    </message>
</context>
<context>
    <name>dateline::panes::VersionsPage</name>
    <message>
        <source>Side &amp;by side</source>
        <translation>&amp;Қатар қою</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Мынадан:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>М&amp;ынаған:</translation>
    </message>
    <message>
        <source>No article is open.</source>
        <translation>Ашық мақала жоқ.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Нұсқалар</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Ізделуде…</translation>
    </message>
    <message>
        <source>The library has one version of this article.</source>
        <translation>Кітапханада бұл мақаланың бір нұсқасы бар.</translation>
    </message>
    <message>
        <source>%1, the present one</source>
        <translation>%1, қазіргісі</translation>
    </message>
    <message>
        <source>imported %1</source>
        <translation>импорт: %1</translation>
    </message>
    <message>
        <source>Similar: %1</source>
        <translation>Ұқсас: %1</translation>
    </message>
</context>
<context>
    <name>dateline::panes::WorkLine</name>
    <message>
        <source>Progress</source>
        <translation>Барысы</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source> (and %1 more)</source>
        <translation> (және тағы %1)</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Тоқтатылуда…</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Бас тарту: %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>қабылданбады: %1</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>%1 с қалды</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>%1 мин қалды</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>%1 сағ қалды</translation>
    </message>
</context>
<context>
    <name>dateline::window::BackupDesk</name>
    <message>
        <source>Back up…</source>
        <translation>Сақтық көшірме жасау…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Сақтық көшірмеден қалпына келтіру…</translation>
    </message>
    <message>
        <source>Import marks…</source>
        <translation>Белгілерді импорттау…</translation>
    </message>
    <message>
        <source>Compact the library</source>
        <translation>Кітапхананы ықшамдау</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Dateline</translation>
    </message>
    <message>
        <source>Dateline %1</source>
        <translation>Dateline %1</translation>
    </message>
    <message>
        <source>A folder for the backup</source>
        <translation>Сақтық көшірме қалтасы</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Сақтық көшірме жасалуда</translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation>Сақтық көшірме жасалды: %1</translation>
    </message>
    <message>
        <source>The folder of a backup</source>
        <translation>Сақтық көшірме қалтасы</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Сақтық көшірмеден қалпына келтіру</translation>
    </message>
    <message>
        <source>Articles and marks of this library give way to those of the backup.</source>
        <translation>Бұл кітапхананың мақалалары мен белгілерінің орнына сақтық көшірмедегілері келеді.</translation>
    </message>
    <message>
        <source>%1

What is in the library now is kept in its folder “backups”.</source>
        <translation>%1

Кітапханада қазір бар нәрсе оның «backups» қалтасында сақталады.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>Қ&amp;алпына келтіру</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Қалпына келтірілуде</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Қалпына келтірілді</translation>
    </message>
    <message>
        <source>Restored. What was there is kept in %1</source>
        <translation>Қалпына келтірілді. Бұрынғысы мұнда сақталды: %1</translation>
    </message>
    <message>
        <source>The articles cannot be read</source>
        <translation>Мақалаларды оқу мүмкін емес</translation>
    </message>
    <message>
        <source>The file of articles is damaged.</source>
        <translation>Мақалалар файлы зақымдалған.</translation>
    </message>
    <message>
        <source>&amp;Choose a backup…</source>
        <translation>Көшірмені &amp;таңдау…</translation>
    </message>
    <message>
        <source>Your marks cannot be read</source>
        <translation>Белгілеріңізді оқу мүмкін емес</translation>
    </message>
    <message>
        <source>The file of your marks is damaged, and nothing else tells what it held.</source>
        <translation>Белгілеріңіздің файлы зақымдалған, ал онда не болғанын басқа ештеңе айтпайды.</translation>
    </message>
    <message>
        <source>The copy of %1 can take its place. Marks made since are lost with the damaged file, which is kept in the folder “backups”.</source>
        <translation>Оның орнына %1 күнгі көшірмені қоюға болады. Содан бері жасалған белгілер зақымдалған файлмен бірге жоғалады, ал ол файл «backups» қалтасында сақталады.</translation>
    </message>
    <message>
        <source>Compacting</source>
        <translation>Ықшамдалуда</translation>
    </message>
    <message>
        <source>Compacted from %1 to %2</source>
        <translation>%1 көлемінен %2 көлеміне дейін ықшамдалды</translation>
    </message>
    <message>
        <source>Marks of another library</source>
        <translation>Басқа кітапхананың белгілері</translation>
    </message>
    <message>
        <source>Marks (*.jsonl);;All files (*)</source>
        <translation>Белгілер (*.jsonl);;Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>Importing marks</source>
        <translation>Белгілер импортталуда</translation>
    </message>
    <message>
        <source>Import marks</source>
        <translation>Белгілерді импорттау</translation>
    </message>
    <message>
        <source>The newest backup is of %1:
%2

What is in the library now is kept in its folder “backups”.</source>
        <translation>Ең жаңа сақтық көшірме %1 күні жасалған:
%2

Кітапханада қазір бар нәрсе оның «backups» қалтасында сақталады.</translation>
    </message>
    <message>
        <source>&amp;Another backup…</source>
        <translation>&amp;Басқа көшірме…</translation>
    </message>
    <message>
        <source>The articles of the backup of %1 can take their place:
%2

Your marks stay as they are. The damaged file is kept in the folder “backups”.</source>
        <translation>Олардың орнына %1 күнгі сақтық көшірменің мақалаларын қоюға болады:
%2

Белгілеріңіз сол күйінде қалады. Зақымдалған файл «backups» қалтасында сақталады.</translation>
    </message>
    <message>
        <source>Those of a backup can take their place. Your marks stay as they are. The damaged file is kept in the folder “backups”.</source>
        <translation>Олардың орнына сақтық көшірменің мақалаларын қоюға болады. Белгілеріңіз сол күйінде қалады. Зақымдалған файл «backups» қалтасында сақталады.</translation>
    </message>
</context>
<context>
    <name>dateline::window::CorrectDesk</name>
    <message>
        <source>Corr&amp;ect…</source>
        <translation>Түз&amp;ету…</translation>
    </message>
    <message>
        <source>Rename or &amp;merge the source…</source>
        <translation>&amp;Дереккөздің атын өзгерту не біріктіру…</translation>
    </message>
</context>
<context>
    <name>dateline::window::ExportDesk</name>
    <message>
        <source>Selected articles</source>
        <translation>Таңдалған мақалалар</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ашу</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>&amp;Қалтада көрсету</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорттау…</translation>
    </message>
    <message>
        <source>Export the &amp;whole result…</source>
        <translation>&amp;Бүкіл нәтижені экспорттау…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорттау</translation>
    </message>
    <message>
        <source>The file is written.</source>
        <translation>Файл жазылды.</translation>
    </message>
</context>
<context>
    <name>dateline::window::HintBar</name>
    <message>
        <source>Got it</source>
        <translation>Түсінікті</translation>
    </message>
    <message>
        <source>Got it: %1</source>
        <translation>Түсінікті: %1</translation>
    </message>
</context>
<context>
    <name>dateline::window::HintDesk</name>
    <message>
        <source>Press %1 to search: words, “a phrase”, source:reuters, date:2023. What is found is shown while you type.</source>
        <translation>Іздеу үшін %1 басыңыз: сөздер, «тіркес», source:reuters, date:2023. Табылғаны теріп жатқанда көрінеді.</translation>
    </message>
    <message>
        <source>Press %1 to bookmark the article. It is found again under Bookmarks.</source>
        <translation>Мақалаға бетбелгі қою үшін %1 басыңыз. Ол Бетбелгілерден табылады.</translation>
    </message>
    <message>
        <source>Press %1 to find any command by a few letters of its name.</source>
        <translation>Кез келген пәрменді атауының бірнеше әрпі бойынша табу үшін %1 басыңыз.</translation>
    </message>
    <message>
        <source>Press %1 for another search in a tab of its own. This one stays as it is.</source>
        <translation>Бөлек қойындыда тағы бір іздеу үшін %1 басыңыз. Мынау сол күйінде қалады.</translation>
    </message>
    <message>
        <source>Show the h&amp;ints again</source>
        <translation>Кеңестерді қайта &amp;көрсету</translation>
    </message>
</context>
<context>
    <name>dateline::window::ImportDesk</name>
    <message>
        <source>&amp;Import files…</source>
        <translation>Файлдарды &amp;импорттау…</translation>
    </message>
    <message>
        <source>Import &amp;folder…</source>
        <translation>&amp;Қалтаны импорттау…</translation>
    </message>
    <message>
        <source>Import the &amp;sample stories</source>
        <translation>&amp;Үлгі мақалаларды импорттау</translation>
    </message>
    <message>
        <source>Re&amp;port of the last import…</source>
        <translation>Соңғы импорт туралы &amp;есеп…</translation>
    </message>
    <message>
        <source>Import files or archives</source>
        <translation>Файлдарды не архивтерді импорттау</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>Import a folder with all that is in it</source>
        <translation>Қалтаны ішіндегісімен бірге импорттау</translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>Импорт болдырылмауда</translation>
    </message>
</context>
<context>
    <name>dateline::window::LibraryDoor</name>
    <message>
        <source>A folder for the new library</source>
        <translation>Жаңа кітапханаға арналған қалта</translation>
    </message>
    <message>
        <source>Open a library&apos;s folder</source>
        <translation>Кітапхана қалтасын ашу</translation>
    </message>
    <message>
        <source>A shared folder</source>
        <translation>Ортақ қалта</translation>
    </message>
    <message>
        <source>This library is in a folder that a network or another program shares.</source>
        <translation>Бұл кітапхана желі немесе басқа бағдарлама ортақтасатын қалтада тұр.</translation>
    </message>
    <message>
        <source>%1

Two machines that write to it at once can damage it. Keep the library on a disk of this machine, and copy it elsewhere while Dateline is closed.</source>
        <translation>%1

Оған екі компьютер бір мезгілде жазса, ол зақымдалуы мүмкін. Кітапхананы осы компьютердің дискісінде сақтаңыз, ал басқа жерге Dateline жабық кезде көшіріңіз.</translation>
    </message>
    <message>
        <source>Your marks are back</source>
        <translation>Белгілеріңіз орнына келді</translation>
    </message>
</context>
<context>
    <name>dateline::window::MainWindow</name>
    <message>
        <source>Dateline</source>
        <translation>Dateline</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Түзету</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Көрініс</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Мақала</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Өту</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Анықтама</translation>
    </message>
    <message>
        <source>&amp;Recent libraries</source>
        <translation>&amp;Соңғы кітапханалар</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Әзірге жоқ</translation>
    </message>
    <message>
        <source>%1 – Dateline</source>
        <translation>%1 – Dateline</translation>
    </message>
    <message>
        <source>&amp;New library…</source>
        <translation>&amp;Жаңа кітапхана…</translation>
    </message>
    <message>
        <source>&amp;Open library…</source>
        <translation>Кітапхананы &amp;ашу…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Шығу</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>&amp;Бүйір тақтасы</translation>
    </message>
    <message>
        <source>Article &amp;list</source>
        <translation>Мақалалар &amp;тізімі</translation>
    </message>
    <message>
        <source>&amp;Reading pane</source>
        <translation>&amp;Оқу тақтасы</translation>
    </message>
    <message>
        <source>Read &amp;alone</source>
        <translation>Тек &amp;мақаланы оқу</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Келесі тақта</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Мәзір</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>&amp;Диагностиканы көшіру</translation>
    </message>
    <message>
        <source>&amp;About Dateline</source>
        <translation>Dateline т&amp;уралы</translation>
    </message>
    <message>
        <source>E&amp;xplain the search…</source>
        <translation>Іздеуді &amp;түсіндіру…</translation>
    </message>
    <message>
        <source>About Dateline</source>
        <translation>Dateline туралы</translation>
    </message>
    <message>
        <source>Dateline %1</source>
        <translation>Dateline %1</translation>
    </message>
    <message>
        <source>A reader for millions of news articles.
Free software under the GNU General Public License, version 3 or later.
Icons: Bootstrap Icons (MIT).</source>
        <translation>Миллиондаған жаңалық мақаласын оқуға арналған бағдарлама.
GNU General Public License (3-нұсқа немесе кейінгісі) бойынша еркін бағдарлама.
Белгішелер: Bootstrap Icons (MIT).</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>А&amp;лдыңғы тақта</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Инспектор</translation>
    </message>
</context>
<context>
    <name>dateline::window::MarkDesk</name>
    <message>
        <source>&amp;Tag…</source>
        <translation>Те&amp;г…</translation>
    </message>
    <message>
        <source>Put into a collect&amp;ion…</source>
        <translation>То&amp;птамаға салу…</translation>
    </message>
    <message>
        <source>E&amp;mpty the Bin…</source>
        <translation>Себетті &amp;тазарту…</translation>
    </message>
    <message>
        <source>Erase the one article in the Bin for ever?</source>
        <translation>Себеттегі жалғыз мақала біржола жойылсын ба?</translation>
    </message>
    <message numerus="yes">
        <source>Erase the %Ln articles in the Bin for ever?</source>
        <translation>
            <numerusform>Себеттегі %Ln мақала біржола жойылсын ба?</numerusform>
            <numerusform>Себеттегі %Ln мақала біржола жойылсын ба?</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the Bin</source>
        <translation>Себетті тазарту</translation>
    </message>
    <message>
        <source>Their texts, originals and earlier versions go, and so do their tags, bookmarks, highlights and notes. What lies in baskets keeps its words. A later import leaves them out. This cannot be undone.</source>
        <translation>Олардың мәтіндері, түпнұсқалары мен бұрынғы нұсқалары, сондай-ақ тегтері, бетбелгілері, ерекшелеулері мен ескертпелері жойылады. Себеттердегі үзінділердің сөздері сақталады. Кейінгі импорт оларды алмайды. Мұны кері қайтару мүмкін емес.</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>&amp;Жою</translation>
    </message>
</context>
<context>
    <name>dateline::window::PrintDesk</name>
    <message>
        <source>Prin&amp;t…</source>
        <translation>Басып шыға&amp;ру…</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Мақалалар</translation>
    </message>
    <message>
        <source>the printer</source>
        <translation>принтер</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>pages</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>dateline::window::ReviewDesk</name>
    <message>
        <source>Review these articles…</source>
        <translation>Осы мақалаларды шолу…</translation>
    </message>
    <message>
        <source>Next article that is not judged</source>
        <translation>Келесі бағаланбаған мақала</translation>
    </message>
    <message>
        <source>Export the review as a table…</source>
        <translation>Шолуды кесте ретінде экспорттау…</translation>
    </message>
    <message>
        <source>Leave the review</source>
        <translation>Шолудан шығу</translation>
    </message>
    <message>
        <source>Relevant</source>
        <translation>Маңызды</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Қабылдамау</translation>
    </message>
    <message>
        <source>Reject because…</source>
        <translation>Себебін айтып қабылдамау…</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Қаралды</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Бағаланбаған</translation>
    </message>
    <message>
        <source>Review these articles</source>
        <translation>Осы мақалаларды шолу</translation>
    </message>
    <message>
        <source>&amp;Name of the review. What is found later enters it, too.</source>
        <translation>Шолудың &amp;атауы. Кейін табылғандар да оған қосылады.</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Бастау</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Себебі</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Қабылдамау</translation>
    </message>
    <message>
        <source>Export the review</source>
        <translation>Шолуды экспорттау</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Кестелер (*.csv)</translation>
    </message>
    <message>
        <source>Exporting the review</source>
        <translation>Шолу экспортталуда</translation>
    </message>
    <message>
        <source>The review is in %1</source>
        <translation>Шолу мына файлда: %1</translation>
    </message>
</context>
<context>
    <name>dateline::window::SettingsDesk</name>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Параметрлер…</translation>
    </message>
    <message>
        <source>Find a &amp;command…</source>
        <translation>Пә&amp;рменді табу…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Жылдам пернелер…</translation>
    </message>
    <message>
        <source>C&amp;hange shortcuts…</source>
        <translation>Жылдам пернелерді &amp;өзгерту…</translation>
    </message>
    <message>
        <source>S&amp;how the library&apos;s folder</source>
        <translation>Кітапхана &amp;қалтасын көрсету</translation>
    </message>
    <message>
        <source>Forget the recent libraries</source>
        <translation>Соңғы кітапханаларды ұмыту</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>Бәрін оқылған деп белгілеу</translation>
    </message>
    <message numerus="yes">
        <source>Mark all %Ln articles in the list as read?</source>
        <translation>
            <numerusform>Тізімдегі %Ln мақаланың бәрі оқылған деп белгіленсін бе?</numerusform>
            <numerusform>Тізімдегі %Ln мақаланың бәрі оқылған деп белгіленсін бе?</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be undone.</source>
        <translation>Мұны кері қайтаруға болады.</translation>
    </message>
    <message>
        <source>&amp;Mark read</source>
        <translation>&amp;Оқылған деп белгілеу</translation>
    </message>
    <message>
        <source>Watch folders…</source>
        <translation>Бақылаудағы қалталар…</translation>
    </message>
</context>
<context>
    <name>dateline::window::TabBar</name>
    <message>
        <source>Tabs</source>
        <translation>Қойындылар</translation>
    </message>
    <message>
        <source>Close «%1»</source>
        <translation>«%1» жабу</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>Қойындыны жабу</translation>
    </message>
</context>
<context>
    <name>dateline::window::TabDesk</name>
    <message>
        <source>&amp;New tab</source>
        <translation>&amp;Жаңа қойынды</translation>
    </message>
    <message>
        <source>&amp;Close the tab</source>
        <translation>Қойындыны жаб&amp;у</translation>
    </message>
    <message>
        <source>Close the &amp;other tabs</source>
        <translation>Қ&amp;алған қойындыларды жабу</translation>
    </message>
    <message>
        <source>&amp;Reopen the closed tab</source>
        <translation>Жабылған қойынды&amp;ны ашу</translation>
    </message>
    <message>
        <source>New t&amp;ab</source>
        <translation>Жаңа қой&amp;ынды</translation>
    </message>
    <message>
        <source>Close the other tabs</source>
        <translation>Қалған қойындыларды жабу</translation>
    </message>
    <message>
        <source>Reopen the closed ta&amp;b</source>
        <translation>Жабылған қойын&amp;дыны ашу</translation>
    </message>
    <message>
        <source>&amp;Go to the next tab</source>
        <translation>Кел&amp;есі қойындыға</translation>
    </message>
    <message>
        <source>G&amp;o to the previous tab</source>
        <translation>Алдыңғы қо&amp;йындыға</translation>
    </message>
</context>
<context>
    <name>dateline::window::TabStrip</name>
    <message>
        <source>New tab</source>
        <translation>Жаңа қойынды</translation>
    </message>
</context>
<context>
    <name>dateline::window::TopBar</name>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Мәзір</translation>
    </message>
</context>
<context>
    <name>dateline::window::WatchDesk</name>
    <message numerus="yes">
        <source>%Ln new articles</source>
        <translation>
            <numerusform>%Ln жаңа мақала</numerusform>
            <numerusform>%Ln жаңа мақала</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from «%2»</source>
        <translation>%1, «%2» қалтасынан</translation>
    </message>
    <message>
        <source>Watch folder: %1</source>
        <translation>Бақылаудағы қалта: %1</translation>
    </message>
    <message>
        <source>Importing from «%1»</source>
        <translation>«%1» қалтасынан импорттау</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln мақала</numerusform>
            <numerusform>%Ln мақала</numerusform>
        </translation>
    </message>
    <message>
        <source>A folder to watch</source>
        <translation>Бақыланатын қалта</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Қалтаны бақылау</translation>
    </message>
    <message>
        <source>The folder and the library lie one within the other.</source>
        <translation>Қалта мен кітапхана бірінің ішінде бірі тұр.</translation>
    </message>
    <message>
        <source>Choose a folder beside the library.</source>
        <translation>Кітапханадан тыс қалтаны таңдаңыз.</translation>
    </message>
    <message>
        <source>Watching «%1»</source>
        <translation>«%1» бақылауда</translation>
    </message>
    <message>
        <source>Watch a fol&amp;der…</source>
        <translation>Қалтаны бақы&amp;лау…</translation>
    </message>
</context>
<context>
    <name>dateline::workspace::Workspace</name>
    <message numerus="yes">
        <source>Importing %Ln files</source>
        <translation>
            <numerusform>%Ln файл импортталуда</numerusform>
            <numerusform>%Ln файл импортталуда</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 импортталуда</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln мақала</numerusform>
            <numerusform>%Ln мақала</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>%1 экспортталуда</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Marking articles</source>
        <translation>Мақалалар белгіленуде</translation>
    </message>
    <message>
        <source>Emptying the Bin</source>
        <translation>Себет тазартылуда</translation>
    </message>
    <message>
        <source>Correcting articles</source>
        <translation>Мақалалар түзетілуде</translation>
    </message>
    <message>
        <source>Renamed the review “%1”</source>
        <translation>«%1» шолуының атауы өзгертілді</translation>
    </message>
    <message>
        <source>Deleted the review “%1”</source>
        <translation>«%1» шолуы жойылды</translation>
    </message>
</context>
</TS>
