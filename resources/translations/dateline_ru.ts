<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AccessibleText</name>
    <message>
        <source>No headline</source>
        <translation>Без заголовка</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>не прочитана</translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation>в закладках</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>без источника</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>без даты</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>in the Bin</source>
        <translation>в корзине</translation>
    </message>
    <message>
        <source>tagged %1</source>
        <translation>метки: %1</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>исправлено</translation>
    </message>
    <message>
        <source>Corrected by hand; the article says what was imported</source>
        <translation>Исправлено вручную; что было импортировано, сказано в статье</translation>
    </message>
    <message>
        <source>seen</source>
        <comment>in a review</comment>
        <translation>просмотрено</translation>
    </message>
    <message>
        <source>relevant</source>
        <comment>in a review</comment>
        <translation>подходит</translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>in a review</comment>
        <translation>отклонено</translation>
    </message>
    <message numerus="yes">
        <source>%Ln similar</source>
        <translation>
            <numerusform>%Ln похожая</numerusform>
            <numerusform>%Ln похожие</numerusform>
            <numerusform>%Ln похожих</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnnotationWording</name>
    <message>
        <source>Yellow highlight</source>
        <translation>Жёлтое выделение</translation>
    </message>
    <message>
        <source>Green highlight</source>
        <translation>Зелёное выделение</translation>
    </message>
    <message>
        <source>Blue highlight</source>
        <translation>Синее выделение</translation>
    </message>
    <message>
        <source>Pink highlight</source>
        <translation>Розовое выделение</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>Заметка к статье</translation>
    </message>
    <message>
        <source>Highlighted in yellow</source>
        <translation>Выделено жёлтым</translation>
    </message>
    <message>
        <source>Highlighted in green</source>
        <translation>Выделено зелёным</translation>
    </message>
    <message>
        <source>Highlighted in blue</source>
        <translation>Выделено синим</translation>
    </message>
    <message>
        <source>Highlighted in pink</source>
        <translation>Выделено розовым</translation>
    </message>
    <message>
        <source>Colour of the highlight changed</source>
        <translation>Цвет выделения изменён</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln highlights and notes</source>
        <translation>
            <numerusform>Удалено %Ln выделение или заметка</numerusform>
            <numerusform>Удалено %Ln выделения и заметки</numerusform>
            <numerusform>Удалено %Ln выделений и заметок</numerusform>
        </translation>
    </message>
    <message>
        <source>Highlight removed</source>
        <translation>Выделение снято</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Заметка удалена</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>Заметка записана</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>Заметка изменена</translation>
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
        <translation>%1: «%2». Заметка: %3</translation>
    </message>
    <message>
        <source>Highlight placed</source>
        <translation>Место выделения указано</translation>
    </message>
</context>
<context>
    <name>ArticleRow</name>
    <message>
        <source>(no headline)</source>
        <translation>(без заголовка)</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Без даты</translation>
    </message>
    <message numerus="yes">
        <source>+%Ln similar</source>
        <translation>
            <numerusform>+%Ln похожая</numerusform>
            <numerusform>+%Ln похожие</numerusform>
            <numerusform>+%Ln похожих</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BasketWording</name>
    <message>
        <source>Basket</source>
        <translation>Выписки</translation>
    </message>
    <message>
        <source>Put into the basket “%1”</source>
        <translation>Добавлено в выписки «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln passages into the basket “%1”</source>
        <translation>
            <numerusform>%Ln отрывок добавлен в выписки «%1»</numerusform>
            <numerusform>%Ln отрывка добавлены в выписки «%1»</numerusform>
            <numerusform>%Ln отрывков добавлено в выписки «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Passage moved</source>
        <translation>Выписка перемещена</translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln passages</source>
        <translation>
            <numerusform>%Ln выписка перемещена</numerusform>
            <numerusform>%Ln выписки перемещены</numerusform>
            <numerusform>%Ln выписок перемещено</numerusform>
        </translation>
    </message>
    <message>
        <source>Comment changed</source>
        <translation>Комментарий изменён</translation>
    </message>
    <message>
        <source>Passage taken out of the basket</source>
        <translation>Выписка убрана</translation>
    </message>
    <message numerus="yes">
        <source>Took %Ln passages out of the basket</source>
        <translation>
            <numerusform>%Ln выписка убрана</numerusform>
            <numerusform>%Ln выписки убраны</numerusform>
            <numerusform>%Ln выписок убрано</numerusform>
        </translation>
    </message>
    <message>
        <source>Emptied the basket “%1”</source>
        <translation>Выписки «%1» очищены</translation>
    </message>
    <message>
        <source>Made the basket “%1”</source>
        <translation>Созданы выписки «%1»</translation>
    </message>
    <message>
        <source>The basket is called “%1” now</source>
        <translation>Выписки теперь называются «%1»</translation>
    </message>
    <message>
        <source>Deleted the basket “%1”</source>
        <translation>Выписки «%1» удалены</translation>
    </message>
    <message>
        <source>Passages go into the basket “%1” now</source>
        <translation>Отрывки теперь добавляются в выписки «%1»</translation>
    </message>
</context>
<context>
    <name>CloseButton</name>
    <message>
        <source>Close Tab</source>
        <translation>Закрыть вкладку</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
</context>
<context>
    <name>CorrectionWording</name>
    <message>
        <source>Corrected the headline</source>
        <translation>Исправлен заголовок</translation>
    </message>
    <message>
        <source>Corrected the date</source>
        <translation>Исправлена дата</translation>
    </message>
    <message>
        <source>Corrected the source</source>
        <translation>Исправлен источник</translation>
    </message>
    <message>
        <source>Corrected the place</source>
        <translation>Исправлено место</translation>
    </message>
    <message>
        <source>Corrected the language</source>
        <translation>Исправлен язык</translation>
    </message>
    <message numerus="yes">
        <source>Corrected the headline of %Ln articles</source>
        <translation>
            <numerusform>Исправлен заголовок у %Ln статьи</numerusform>
            <numerusform>Исправлен заголовок у %Ln статей</numerusform>
            <numerusform>Исправлен заголовок у %Ln статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Corrected the date of %Ln articles</source>
        <translation>
            <numerusform>Исправлена дата у %Ln статьи</numerusform>
            <numerusform>Исправлена дата у %Ln статей</numerusform>
            <numerusform>Исправлена дата у %Ln статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Corrected the source of %Ln articles</source>
        <translation>
            <numerusform>Исправлен источник у %Ln статьи</numerusform>
            <numerusform>Исправлен источник у %Ln статей</numerusform>
            <numerusform>Исправлен источник у %Ln статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Corrected the place of %Ln articles</source>
        <translation>
            <numerusform>Исправлено место у %Ln статьи</numerusform>
            <numerusform>Исправлено место у %Ln статей</numerusform>
            <numerusform>Исправлено место у %Ln статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Corrected the language of %Ln articles</source>
        <translation>
            <numerusform>Исправлен язык у %Ln статьи</numerusform>
            <numerusform>Исправлен язык у %Ln статей</numerusform>
            <numerusform>Исправлен язык у %Ln статей</numerusform>
        </translation>
    </message>
    <message>
        <source>As it was imported</source>
        <translation>Как было импортировано</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles as they were imported</source>
        <translation>
            <numerusform>%Ln статья снова как импортирована</numerusform>
            <numerusform>%Ln статьи снова как импортированы</numerusform>
            <numerusform>%Ln статей снова как импортированы</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrected the article</source>
        <translation>Статья исправлена</translation>
    </message>
    <message numerus="yes">
        <source>Corrected %Ln articles</source>
        <translation>
            <numerusform>Исправлена %Ln статья</numerusform>
            <numerusform>Исправлены %Ln статьи</numerusform>
            <numerusform>Исправлено %Ln статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Renamed “%1” to “%2”</source>
        <translation>Переименовано: «%1» → «%2»</translation>
    </message>
    <message numerus="yes">
        <source>Merged “%1” of %Ln articles into “%2”</source>
        <translation>
            <numerusform>«%1» (%Ln статья) объединён с «%2»</numerusform>
            <numerusform>«%1» (%Ln статьи) объединён с «%2»</numerusform>
            <numerusform>«%1» (%Ln статей) объединён с «%2»</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is as it was imported</source>
        <translation>«%1»: снова как импортировано</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
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
        <translation>d MMM yyyy &apos;г.&apos;</translation>
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
        <translation>объект</translation>
    </message>
    <message>
        <source>%1 was not found. Check the name, and whether it has been moved or deleted.</source>
        <translation>Не найдено: %1. Проверьте имя и то, не перемещено ли это и не удалено ли.</translation>
    </message>
    <message>
        <source>%1 was not found (%2). Check the name, and whether it has been moved or deleted.</source>
        <translation>Не найдено: %1 (%2). Проверьте имя и то, не перемещено ли это и не удалено ли.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>%1 could not be read. Check that you may read it and that its drive is connected.</source>
        <translation>Не удалось прочитать: %1. Проверьте, есть ли право на чтение и подключён ли диск.</translation>
    </message>
    <message>
        <source>%1 could not be read (%2). Check that you may read it and that its drive is connected.</source>
        <translation>Не удалось прочитать: %1 (%2). Проверьте, есть ли право на чтение и подключён ли диск.</translation>
    </message>
    <message>
        <source>%1 could not be written. Check that you may write there, or choose another place.</source>
        <translation>Не удалось записать: %1. Проверьте, есть ли право на запись, или выберите другое место.</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). Check that you may write there, or choose another place.</source>
        <translation>Не удалось записать: %1 (%2). Проверьте, есть ли право на запись, или выберите другое место.</translation>
    </message>
    <message>
        <source>The library</source>
        <translation>библиотека</translation>
    </message>
    <message>
        <source>The disk is full: %1 was not written. Everything before is kept; make room and try again.</source>
        <translation>Диск заполнен, не записано: %1. Всё прежнее сохранено; освободите место и повторите.</translation>
    </message>
    <message>
        <source>The disk is full: %1 was not written (%2). Everything before is kept; make room and try again.</source>
        <translation>Диск заполнен, не записано: %1 (%2). Всё прежнее сохранено; освободите место и повторите.</translation>
    </message>
    <message>
        <source>%1 is damaged. Run “dateline library check”, then “dateline library repair”.</source>
        <translation>Повреждено: %1. Выполните «dateline library check», затем «dateline library repair».</translation>
    </message>
    <message>
        <source>%1 is damaged (%2). Run “dateline library check”, then “dateline library repair”.</source>
        <translation>Повреждено: %1 (%2). Выполните «dateline library check», затем «dateline library repair».</translation>
    </message>
    <message>
        <source>%1 is not what it claims to be and was left out. Open it in the program it came from and save it again.</source>
        <translation>Содержимое не то, чем названо, и пропущено: %1. Откройте это в исходной программе и сохраните заново.</translation>
    </message>
    <message>
        <source>%1 is not what it claims to be (%2) and was left out. Open it in the program it came from and save it again.</source>
        <translation>Содержимое не то, чем названо, и пропущено: %1 (%2). Откройте это в исходной программе и сохраните заново.</translation>
    </message>
    <message>
        <source>%1 is of a kind that Dateline cannot read. Convert it to plain text or JSON Lines first.</source>
        <translation>Такой вид Dateline не читает: %1. Сначала преобразуйте в обычный текст или JSON Lines.</translation>
    </message>
    <message>
        <source>%1 is of a kind that Dateline cannot read (%2). Convert it to plain text or JSON Lines first.</source>
        <translation>Такой вид Dateline не читает: %1 (%2). Сначала преобразуйте в обычный текст или JSON Lines.</translation>
    </message>
    <message>
        <source>%1 is too large. Split it into smaller files.</source>
        <translation>Слишком велико: %1. Разделите на файлы поменьше.</translation>
    </message>
    <message>
        <source>%1 is too large (%2). Split it into smaller files.</source>
        <translation>Слишком велико: %1 (%2). Разделите на файлы поменьше.</translation>
    </message>
    <message>
        <source>%1 is in use by another program that did not let go in time. Wait for its work to end, or close it, and try again.</source>
        <translation>Занято другой программой: %1. Дождитесь конца её работы или закройте её и повторите.</translation>
    </message>
    <message>
        <source>%1 is in use by another program that did not let go in time (%2). Wait for its work to end, or close it, and try again.</source>
        <translation>Занято другой программой: %1 (%2). Дождитесь конца её работы или закройте её и повторите.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Dateline and was left untouched. Update Dateline to open it.</source>
        <translation>Записано более новой версией Dateline и оставлено нетронутым: %1. Обновите Dateline, чтобы открыть.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Dateline (%2) and was left untouched. Update Dateline to open it.</source>
        <translation>Записано более новой версией Dateline и оставлено нетронутым: %1 (%2). Обновите Dateline, чтобы открыть.</translation>
    </message>
    <message>
        <source>The folder</source>
        <translation>папка</translation>
    </message>
    <message>
        <source>%1 holds something other than a Dateline library. Choose another folder, or an empty one.</source>
        <translation>Здесь не библиотека Dateline, а что-то другое: %1. Выберите другую папку или пустую.</translation>
    </message>
    <message>
        <source>%1 holds something other than a Dateline library (%2). Choose another folder, or an empty one.</source>
        <translation>Здесь не библиотека Dateline, а что-то другое: %1 (%2). Выберите другую папку или пустую.</translation>
    </message>
    <message>
        <source>The work</source>
        <translation>работа</translation>
    </message>
    <message>
        <source>%1 was cancelled, as asked. What was finished before is kept.</source>
        <translation>Отменено по вашей просьбе: %1. Сделанное до этого сохранено.</translation>
    </message>
    <message>
        <source>%1 was cancelled, as asked (%2). What was finished before is kept.</source>
        <translation>Отменено по вашей просьбе: %1 (%2). Сделанное до этого сохранено.</translation>
    </message>
    <message>
        <source>The command</source>
        <translation>команда</translation>
    </message>
    <message>
        <source>%1 makes no sense here. Run “dateline --help” to see what can be asked.</source>
        <translation>Здесь не имеет смысла: %1. Что можно задать, покажет «dateline --help».</translation>
    </message>
    <message>
        <source>%1 makes no sense here: %2. Run “dateline --help” to see what can be asked.</source>
        <translation>Здесь не имеет смысла: %1 (%2). Что можно задать, покажет «dateline --help».</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 Did you mean “%2”?</source>
        <translation>%1 Возможно, «%2»?</translation>
    </message>
    <message>
        <source>imported all the same, but: %1.</source>
        <translation>всё же импортировано, но: %1.</translation>
    </message>
    <message>
        <source>left out: %1.</source>
        <translation>пропущено: %1.</translation>
    </message>
    <message>
        <source>%1 was left out: %2.</source>
        <translation>Пропущено: %1 (%2).</translation>
    </message>
    <message>
        <source>There is no article %1 in this library.</source>
        <translation>В этой библиотеке нет статьи %1.</translation>
    </message>
    <message>
        <source>The original of article %1 was not kept.</source>
        <translation>Оригинал статьи %1 не сохранён.</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>имя</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name.</source>
        <translation>Уже существует: %1. Выберите другое имя.</translation>
    </message>
    <message>
        <source>%1 is there already (%2). Choose another name.</source>
        <translation>Уже существует: %1 (%2). Выберите другое имя.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>стр. %1 из %2</translation>
    </message>
    <message>
        <source>Selected articles</source>
        <translation>Избранные статьи</translation>
    </message>
    <message>
        <source>(no headline)</source>
        <translation>(без заголовка)</translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(без текста)</translation>
    </message>
    <message>
        <source>citing %1</source>
        <translation>со ссылкой на %1</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 статья</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln статья</numerusform>
            <numerusform>%Ln статьи</numerusform>
            <numerusform>%Ln статей</numerusform>
        </translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>1 источник</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources</source>
        <translation>
            <numerusform>%Ln источник</numerusform>
            <numerusform>%Ln источника</numerusform>
            <numerusform>%Ln источников</numerusform>
        </translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Обложка</translation>
    </message>
    <message>
        <source>First %1 of %2 words</source>
        <translation>Первые %1 из %2 слов</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>Искали в</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Подборки</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слов</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Идентификатор</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Импортировано</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>One article</source>
        <translation>Одна статья</translation>
    </message>
    <message numerus="yes">
        <source>A selection of %Ln articles</source>
        <translation>
            <numerusform>Подборка из %Ln статьи</numerusform>
            <numerusform>Подборка из %Ln статей</numerusform>
            <numerusform>Подборка из %Ln статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln выбрана</numerusform>
            <numerusform>%Ln выбраны</numerusform>
            <numerusform>%Ln выбрано</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln undated</source>
        <translation>
            <numerusform>%Ln без даты</numerusform>
            <numerusform>%Ln без даты</numerusform>
            <numerusform>%Ln без даты</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Без источника</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>1 passage</source>
        <translation>1 фрагмент</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passages</source>
        <translation>
            <numerusform>%Ln фрагмент</numerusform>
            <numerusform>%Ln фрагмента</numerusform>
            <numerusform>%Ln фрагментов</numerusform>
        </translation>
    </message>
    <message>
        <source>What was asked, and the stored text of each article with its hash</source>
        <translation>Что спрашивали, и сохранённый текст каждой статьи с его хешем</translation>
    </message>
    <message>
        <source>Manifest attached: %1</source>
        <translation>Манифест приложен: %1</translation>
    </message>
    <message>
        <source>the headline</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>not in the text any more</source>
        <translation>в тексте этого больше нет</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation>Абзац %1</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
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
            <numerusform>Выделена %Ln статья</numerusform>
            <numerusform>Выделены %Ln статьи</numerusform>
            <numerusform>Выделено %Ln статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of them outside this list</source>
        <translation>
            <numerusform>%1, из них %Ln вне этого списка</numerusform>
            <numerusform>%1, из них %Ln вне этого списка</numerusform>
            <numerusform>%1, из них %Ln вне этого списка</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing else says nearly the same</source>
        <translation>Больше никакая статья не говорит почти того же</translation>
    </message>
    <message>
        <source>Select similar articles, too</source>
        <translation>Выделить и похожие статьи</translation>
    </message>
    <message>
        <source>Mark similar articles read, too</source>
        <translation>Отметить прочитанными и похожие статьи</translation>
    </message>
</context>
<context>
    <name>Highlights</name>
    <message>
        <source>Yellow</source>
        <translation>Жёлтый</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелёный</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Синий</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Розовый</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>Заметка к статье</translation>
    </message>
</context>
<context>
    <name>JournalWording</name>
    <message>
        <source>The disk is full: your marks are kept, but not yet their second copy in %1. Make room, and it is caught up with by itself.</source>
        <translation>Диск заполнен: ваши пометки сохранены, но их вторая копия в %1 пока не записана. Освободите место, и она дополнится сама.</translation>
    </message>
    <message>
        <source>Your marks are kept, but not yet their second copy: %1 cannot be written (%2). As soon as it can, it is caught up with by itself.</source>
        <translation>Ваши пометки сохранены, но пока без второй копии: %1 не удаётся записать (%2). Как только получится, она дополнится сама.</translation>
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
        <translation>Программы чтения лент (J, K, O, V, S, M)</translation>
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
        <translation>От&amp;менить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>&amp;Закладка</translation>
    </message>
    <message>
        <source>Mark read or &amp;unread</source>
        <translation>Отметить прочитанной или &amp;непрочитанной</translation>
    </message>
    <message>
        <source>Mark &amp;all in the list read</source>
        <translation>Отметить &amp;всё в списке прочитанным</translation>
    </message>
    <message>
        <source>Move to the Bin, or &amp;restore</source>
        <translation>Переместить в &amp;корзину или восстановить</translation>
    </message>
</context>
<context>
    <name>MarkWording</name>
    <message>
        <source>Marked read</source>
        <translation>Отмечена прочитанной</translation>
    </message>
    <message>
        <source>Marked unread</source>
        <translation>Отмечена непрочитанной</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>Добавлена в закладки</translation>
    </message>
    <message>
        <source>Bookmark removed</source>
        <translation>Закладка удалена</translation>
    </message>
    <message>
        <source>Tagged “%1”</source>
        <translation>Поставлена метка «%1»</translation>
    </message>
    <message>
        <source>Tag “%1” removed</source>
        <translation>Снята метка «%1»</translation>
    </message>
    <message>
        <source>Put into “%1”</source>
        <translation>Добавлена в «%1»</translation>
    </message>
    <message>
        <source>Taken out of “%1”</source>
        <translation>Убрана из «%1»</translation>
    </message>
    <message>
        <source>Moved to the Bin</source>
        <translation>Перемещена в корзину</translation>
    </message>
    <message>
        <source>Restored from the Bin</source>
        <translation>Восстановлена из корзины</translation>
    </message>
    <message numerus="yes">
        <source>Marked %Ln read</source>
        <translation>
            <numerusform>Отмечена прочитанной %Ln статья</numerusform>
            <numerusform>Отмечены прочитанными %Ln статьи</numerusform>
            <numerusform>Отмечено прочитанными %Ln статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %Ln unread</source>
        <translation>
            <numerusform>Отмечена непрочитанной %Ln статья</numerusform>
            <numerusform>Отмечены непрочитанными %Ln статьи</numerusform>
            <numerusform>Отмечено непрочитанными %Ln статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bookmarked %Ln</source>
        <translation>
            <numerusform>В закладки добавлена %Ln статья</numerusform>
            <numerusform>В закладки добавлены %Ln статьи</numerusform>
            <numerusform>В закладки добавлено %Ln статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookmarks removed</source>
        <translation>
            <numerusform>Удалена %Ln закладка</numerusform>
            <numerusform>Удалены %Ln закладки</numerusform>
            <numerusform>Удалено %Ln закладок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagged %Ln articles “%1”</source>
        <translation>
            <numerusform>Метка «%1» поставлена на %Ln статью</numerusform>
            <numerusform>Метка «%1» поставлена на %Ln статьи</numerusform>
            <numerusform>Метка «%1» поставлена на %Ln статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” removed from %Ln articles</source>
        <translation>
            <numerusform>Метка «%1» снята с %Ln статьи</numerusform>
            <numerusform>Метка «%1» снята с %Ln статей</numerusform>
            <numerusform>Метка «%1» снята с %Ln статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln articles into “%1”</source>
        <translation>
            <numerusform>В «%1» добавлена %Ln статья</numerusform>
            <numerusform>В «%1» добавлены %Ln статьи</numerusform>
            <numerusform>В «%1» добавлено %Ln статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %Ln articles out of “%1”</source>
        <translation>
            <numerusform>Из «%1» убрана %Ln статья</numerusform>
            <numerusform>Из «%1» убраны %Ln статьи</numerusform>
            <numerusform>Из «%1» убрано %Ln статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln to the Bin</source>
        <translation>
            <numerusform>В корзину перемещена %Ln статья</numerusform>
            <numerusform>В корзину перемещены %Ln статьи</numerusform>
            <numerusform>В корзину перемещено %Ln статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %Ln from the Bin</source>
        <translation>
            <numerusform>Из корзины восстановлена %Ln статья</numerusform>
            <numerusform>Из корзины восстановлены %Ln статьи</numerusform>
            <numerusform>Из корзины восстановлено %Ln статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags changed</source>
        <translation>
            <numerusform>Изменена %Ln метка</numerusform>
            <numerusform>Изменены %Ln метки</numerusform>
            <numerusform>Изменено %Ln меток</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln collections changed</source>
        <translation>
            <numerusform>Изменена %Ln подборка</numerusform>
            <numerusform>Изменены %Ln подборки</numerusform>
            <numerusform>Изменено %Ln подборок</numerusform>
        </translation>
    </message>
    <message>
        <source>Made the tag “%1”</source>
        <translation>Создана метка «%1»</translation>
    </message>
    <message>
        <source>Made the collection “%1”</source>
        <translation>Создана подборка «%1»</translation>
    </message>
    <message>
        <source>Renamed “%1” to “%2”</source>
        <translation>Переименовано: «%1» → «%2»</translation>
    </message>
    <message>
        <source>Moved “%1”</source>
        <translation>Перемещено: «%1»</translation>
    </message>
    <message>
        <source>Coloured “%1”</source>
        <translation>Изменён цвет: «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Deleted the tag “%1” of %Ln articles</source>
        <translation>
            <numerusform>Удалена метка «%1» (%Ln статья)</numerusform>
            <numerusform>Удалена метка «%1» (%Ln статьи)</numerusform>
            <numerusform>Удалена метка «%1» (%Ln статей)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted the collection “%1” of %Ln articles</source>
        <translation>
            <numerusform>Удалена подборка «%1» (%Ln статья)</numerusform>
            <numerusform>Удалена подборка «%1» (%Ln статьи)</numerusform>
            <numerusform>Удалена подборка «%1» (%Ln статей)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged the tag “%1” of %Ln articles</source>
        <translation>
            <numerusform>Объединена метка «%1» (%Ln статья)</numerusform>
            <numerusform>Объединена метка «%1» (%Ln статьи)</numerusform>
            <numerusform>Объединена метка «%1» (%Ln статей)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MendingWording</name>
    <message>
        <source>The file of your marks was gone. It was made again from reader.jsonl, with every mark up to the last.</source>
        <translation>Файла ваших пометок не оказалось на месте. Он восстановлен из reader.jsonl со всеми пометками до последней.</translation>
    </message>
    <message>
        <source>The file of your marks was damaged. It was made again from reader.jsonl, with every mark up to the last.</source>
        <translation>Файл ваших пометок был повреждён. Он восстановлен из reader.jsonl со всеми пометками до последней.</translation>
    </message>
    <message>
        <source>The file of your marks was an older one. It was made again from reader.jsonl, with every mark up to the last.</source>
        <translation>Файл ваших пометок оказался более старым. Он восстановлен из reader.jsonl со всеми пометками до последней.</translation>
    </message>
    <message>
        <source>%1 The file of before is kept as “%2”.</source>
        <translation>%1 Прежний файл сохранён как «%2».</translation>
    </message>
    <message numerus="yes">
        <source>%1 Of a newer version of Dateline, %Ln lines are kept for it.</source>
        <translation>
            <numerusform>%1 %Ln строка более новой версии Dateline сохранена для неё.</numerusform>
            <numerusform>%1 %Ln строки более новой версии Dateline сохранены для неё.</numerusform>
            <numerusform>%1 %Ln строк более новой версии Dateline сохранено для неё.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MenuTitles</name>
    <message>
        <source>Go</source>
        <translation>Переход</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Правка</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Прочее</translation>
    </message>
</context>
<context>
    <name>MergeWording</name>
    <message>
        <source>“%1”: the headline “%2” was kept, not “%3”.</source>
        <translation>«%1»: оставлен заголовок «%2», а не «%3».</translation>
    </message>
    <message>
        <source>“%1”: the date “%2” was kept, not “%3”.</source>
        <translation>«%1»: оставлена дата «%2», а не «%3».</translation>
    </message>
    <message>
        <source>“%1”: the source “%2” was kept, not “%3”.</source>
        <translation>«%1»: оставлен источник «%2», а не «%3».</translation>
    </message>
    <message>
        <source>“%1”: the place “%2” was kept, not “%3”.</source>
        <translation>«%1»: оставлено место «%2», а не «%3».</translation>
    </message>
    <message>
        <source>“%1”: the language “%2” was kept, not “%3”.</source>
        <translation>«%1»: оставлен язык «%2», а не «%3».</translation>
    </message>
    <message>
        <source>The source stays “%1”, not “%2”.</source>
        <translation>Источник остаётся «%1», а не «%2».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln marks are new.</source>
        <translation>
            <numerusform>Добавлена %Ln пометка.</numerusform>
            <numerusform>Добавлены %Ln пометки.</numerusform>
            <numerusform>Добавлено %Ln пометок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln corrections are new.</source>
        <translation>
            <numerusform>Добавлено %Ln исправление.</numerusform>
            <numerusform>Добавлены %Ln исправления.</numerusform>
            <numerusform>Добавлено %Ln исправлений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names of sources are new.</source>
        <translation>
            <numerusform>Добавлено %Ln название источника.</numerusform>
            <numerusform>Добавлены %Ln названия источников.</numerusform>
            <numerusform>Добавлено %Ln названий источников.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlights and notes are new.</source>
        <translation>
            <numerusform>Добавлено %Ln выделение или заметка.</numerusform>
            <numerusform>Добавлены %Ln выделения и заметки.</numerusform>
            <numerusform>Добавлено %Ln выделений и заметок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passages in baskets are new.</source>
        <translation>
            <numerusform>Добавлена %Ln выписка.</numerusform>
            <numerusform>Добавлены %Ln выписки.</numerusform>
            <numerusform>Добавлено %Ln выписок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles with marks are not in this library. Import them, then import the marks again.</source>
        <translation>
            <numerusform>%Ln статьи с пометками нет в этой библиотеке. Импортируйте её, а затем ещё раз пометки.</numerusform>
            <numerusform>%Ln статей с пометками нет в этой библиотеке. Импортируйте их, а затем ещё раз пометки.</numerusform>
            <numerusform>%Ln статей с пометками нет в этой библиотеке. Импортируйте их, а затем ещё раз пометки.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln watch folders were left where they are.</source>
        <translation>
            <numerusform>%Ln папка под наблюдением осталась на своём месте.</numerusform>
            <numerusform>%Ln папки под наблюдением остались на своих местах.</numerusform>
            <numerusform>%Ln папок под наблюдением остались на своих местах.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines could not be understood and were left out.</source>
        <translation>
            <numerusform>%Ln строку не удалось понять, она пропущена.</numerusform>
            <numerusform>%Ln строки не удалось понять, они пропущены.</numerusform>
            <numerusform>%Ln строк не удалось понять, они пропущены.</numerusform>
        </translation>
    </message>
    <message>
        <source>seen</source>
        <translation>просмотрено</translation>
    </message>
    <message>
        <source>relevant</source>
        <translation>подходит</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>“%1” in the review “%2”: “%3” was kept, not “%4”.</source>
        <translation>«%1» в просмотре «%2»: оставлено «%3», а не «%4».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags, collections and reviews are new.</source>
        <translation>
            <numerusform>Добавлена %Ln метка, подборка или просмотр.</numerusform>
            <numerusform>Добавлены %Ln метки, подборки и просмотра.</numerusform>
            <numerusform>Добавлено %Ln меток, подборок и просмотров.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the file was new.</source>
        <translation>В файле нет ничего нового.</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>newest first</source>
        <translation>сначала новые</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>сначала старые</translation>
    </message>
    <message>
        <source>most relevant first</source>
        <translation>сначала самые подходящие</translation>
    </message>
    <message>
        <source>by headline</source>
        <translation>по заголовку</translation>
    </message>
    <message>
        <source>by source</source>
        <translation>по источнику</translation>
    </message>
    <message>
        <source>longest first</source>
        <translation>сначала длинные</translation>
    </message>
    <message>
        <source>by place</source>
        <translation>по месту</translation>
    </message>
    <message>
        <source>by byline</source>
        <translation>по автору</translation>
    </message>
    <message>
        <source>by language</source>
        <translation>по языку</translation>
    </message>
    <message>
        <source>shortest first</source>
        <translation>сначала короткие</translation>
    </message>
    <message>
        <source>%1, Z to A</source>
        <translation>%1, от Я до А</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1, затем %2</translation>
    </message>
</context>
<context>
    <name>PictureWording</name>
    <message>
        <source>%1 could not be reached: %2. Check the connection and try again.</source>
        <translation>Не удалось связаться с %1: %2. Проверьте соединение и повторите попытку.</translation>
    </message>
    <message>
        <source>%1 gives no picture: %2. Try later, or open it in the browser.</source>
        <translation>%1 не даёт изображения: %2. Повторите попытку позже или откройте его в браузере.</translation>
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
        <translation>Файл %1</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Папка с файлами</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Псевдоним</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Ярлык</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Выделить всё</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Увеличить</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>У&amp;меньшить</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Press</source>
        <translation>Нажать</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Увеличить</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>Уменьшить</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>Показать меню</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>Установить фокус</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Переключить</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>Прокрутить влево</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Прокрутить вправо</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>Прокрутить вверх</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation>Прокрутить вниз</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>Выполняет действие</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>Увеличивает значение</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>Уменьшает значение</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>Показывает меню</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>Устанавливает фокус</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>Переключает состояние</translation>
    </message>
    <message>
        <source>Scrolls to the left</source>
        <translation>Прокручивает влево</translation>
    </message>
    <message>
        <source>Scrolls to the right</source>
        <translation>Прокручивает вправо</translation>
    </message>
    <message>
        <source>Scrolls up</source>
        <translation>Прокручивает вверх</translation>
    </message>
    <message>
        <source>Scrolls down</source>
        <translation>Прокручивает вниз</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation>Возвращает на страницу назад</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation>Переходит на следующую страницу</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Открыть список</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Где:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Вернуться назад</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Перейти вперёд</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Папка выше</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Перейти в папку выше</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Создать папку</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Создать новую папку</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Показать списком</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Показать таблицей</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Боковая панель</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Места и закладки</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Тип файлов:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Имя файла:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Папка:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Выбрать</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Сохранить как</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Найти папку</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Папки</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Показать </translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Переименовать</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Показывать &amp;скрытые файлы</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Новая папка</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Новая папка</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Недавние места</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Мой компьютер</translation>
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
        <translation>Папка</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Папка с файлами</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>Файл %1</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Псевдоним</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Ярлык</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 уже существует.
Заменить?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Файл не найден.
Проверьте, верно ли указано имя файла.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Папка не найдена.
Проверьте, верно ли указано имя папки.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>«%1» защищено от записи.
Всё равно удалить?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Удалить «%1»?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Не удалось удалить папку.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Изменён</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Мой компьютер</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Компьютер</translation>
    </message>
    <message>
        <source>Invalid filename</source>
        <translation>Недопустимое имя файла</translation>
    </message>
    <message>
        <source>&lt;b&gt;The name &quot;%1&quot; cannot be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuation marks.</source>
        <translation>&lt;b&gt;Имя «%1» использовать нельзя.&lt;/b&gt;&lt;p&gt;Попробуйте другое имя, короче или без знаков препинания.</translation>
    </message>
</context>
<context>
    <name>QIODevice</name>
    <message>
        <source>Permission denied</source>
        <translation>Нет прав доступа</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Открыто слишком много файлов</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Нет такого файла или папки</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>На устройстве нет места</translation>
    </message>
    <message>
        <source>file to open is a directory</source>
        <translation>открываемый файл – папка</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Неизвестная ошибка</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>В&amp;ернуть</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Вырезать</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Вст&amp;авить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Выделить всё</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Подробнее…</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Скрыть…</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Сохранить все</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Да</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Да для &amp;всех</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Нет</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Н&amp;ет для всех</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Прервать</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>По умолчанию</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Прокрутить сюда</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>К левому краю</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>В начало</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>К правому краю</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>В конец</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>На страницу влево</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>На страницу вверх</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>На страницу вправо</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>На страницу вниз</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Прокрутить влево</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Прокрутить вверх</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Прокрутить вправо</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Прокрутить вниз</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Влево</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Вправо</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Вверх</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Вниз</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Прокрутить влево</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Прокрутить вправо</translation>
    </message>
</context>
<context>
    <name>QUndoStack</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Отменить: %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Вернуть: %1</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>В&amp;ернуть</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Вырезать</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Копировать &amp;ссылку</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Вст&amp;авить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Выделить всё</translation>
    </message>
</context>
<context>
    <name>QuickFilter</name>
    <message>
        <source>Unread</source>
        <translation>Непрочитанные</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>В закладках</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Last 24 h</source>
        <translation>За 24 ч</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Эта неделя</translation>
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
        <translation>файл пуст</translation>
    </message>
    <message>
        <source>no article in it</source>
        <translation>в нём нет статьи</translation>
    </message>
    <message>
        <source>neither headline nor text</source>
        <translation>нет ни заголовка, ни текста</translation>
    </message>
    <message>
        <source>there is nothing but white space in it</source>
        <translation>в нём одни пробелы</translation>
    </message>
    <message>
        <source>binary data of an unknown kind</source>
        <translation>двоичные данные неизвестного вида</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>повреждено</translation>
    </message>
    <message>
        <source>encrypted with a password</source>
        <translation>зашифровано паролем</translation>
    </message>
    <message>
        <source>its name leads outside of the archive</source>
        <translation>имя ведёт за пределы архива</translation>
    </message>
    <message>
        <source>archives inside archives, more than %1 deep</source>
        <translation>архивы внутри архивов, глубже %1 уровней</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 times its size</source>
        <translation>распаковывается больше чем в %1 раз</translation>
    </message>
    <message>
        <source>more than %1 MiB of text</source>
        <translation>больше %1 МиБ текста</translation>
    </message>
    <message>
        <source>more than %1 MiB</source>
        <translation>больше %1 МиБ</translation>
    </message>
    <message>
        <source>a line of more than %1 MiB</source>
        <translation>строка длиннее %1 МиБ</translation>
    </message>
    <message>
        <source>a story of more than %1 MiB</source>
        <translation>статья длиннее %1 МиБ</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>ссылка</translation>
    </message>
    <message>
        <source>a link to nothing</source>
        <translation>ссылка в никуда</translation>
    </message>
    <message>
        <source>a link back to a folder that it stands in</source>
        <translation>ссылка назад на папку, в которой она лежит</translation>
    </message>
    <message>
        <source>a second way into a folder that was read already</source>
        <translation>второй путь в уже прочитанную папку</translation>
    </message>
    <message>
        <source>a named pipe</source>
        <translation>именованный канал</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>сокет</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>устройство</translation>
    </message>
    <message>
        <source>not JSON: %1</source>
        <translation>не JSON: %1</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>не объект JSON</translation>
    </message>
    <message>
        <source>not UTF-8, read as %1</source>
        <translation>не UTF-8, прочитано как %1</translation>
    </message>
    <message>
        <source>«%1» is no text</source>
        <translation>«%1» – не текст</translation>
    </message>
    <message>
        <source>«%1» is of a kind that makes no sense there; left out</source>
        <translation>«%1» здесь такого вида, что не имеет смысла; пропущено</translation>
    </message>
    <message>
        <source>a date that cannot be read: %1</source>
        <translation>дата, которую не прочесть: %1</translation>
    </message>
    <message>
        <source>it has no date</source>
        <translation>нет даты</translation>
    </message>
    <message>
        <source>there is no such date: %1</source>
        <translation>такой даты нет: %1</translation>
    </message>
    <message>
        <source>there is no such time: %1</source>
        <translation>такого времени нет: %1</translation>
    </message>
    <message>
        <source>text that belongs to no story, left out</source>
        <translation>текст вне статей, пропущен</translation>
    </message>
    <message>
        <source>a story without its end</source>
        <translation>статья без конца</translation>
    </message>
    <message>
        <source>the file ends within this story</source>
        <translation>файл кончается посреди этой статьи</translation>
    </message>
    <message>
        <source>a database of another program</source>
        <translation>база данных другой программы</translation>
    </message>
    <message>
        <source>a folder of other files</source>
        <translation>папка с другими файлами</translation>
    </message>
    <message>
        <source>another program holds it</source>
        <translation>её держит другая программа</translation>
    </message>
    <message>
        <source>no library is here</source>
        <translation>здесь нет библиотеки</translation>
    </message>
    <message>
        <source>cannot make the folder</source>
        <translation>не удаётся создать папку</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>нет такого файла</translation>
    </message>
    <message>
        <source>not a folder</source>
        <translation>не папка</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>не обычный файл</translation>
    </message>
    <message>
        <source>it has no headline; the beginning of its text stands for one</source>
        <translation>нет заголовка; вместо него взято начало текста</translation>
    </message>
    <message>
        <source>there is no such format</source>
        <translation>такого формата нет</translation>
    </message>
    <message>
        <source>there is no such host</source>
        <translation>такого узла нет</translation>
    </message>
    <message>
        <source>nobody answers there</source>
        <translation>там никто не отвечает</translation>
    </message>
    <message>
        <source>the connection was broken off</source>
        <translation>соединение оборвалось</translation>
    </message>
    <message>
        <source>the connection failed</source>
        <translation>соединение не удалось</translation>
    </message>
    <message>
        <source>the proxy does not let it through</source>
        <translation>прокси-сервер не пропускает запрос</translation>
    </message>
    <message>
        <source>it cannot prove that it is who it says it is</source>
        <translation>его подлинность не подтверждена</translation>
    </message>
    <message>
        <source>it takes longer than %1 seconds</source>
        <translation>ответ занимает больше %1 с</translation>
    </message>
    <message>
        <source>there is nothing at this address</source>
        <translation>по этому адресу ничего нет</translation>
    </message>
    <message>
        <source>it is not shown to everybody</source>
        <translation>это показывают не всем</translation>
    </message>
    <message>
        <source>it has been asked too often</source>
        <translation>запросов было слишком много</translation>
    </message>
    <message>
        <source>it answers with the status %1</source>
        <translation>ответ с кодом состояния %1</translation>
    </message>
    <message>
        <source>what it sends is of another kind: %1</source>
        <translation>прислано нечто другого типа: %1</translation>
    </message>
    <message>
        <source>it is larger than %1 MB</source>
        <translation>размер больше %1 МБ</translation>
    </message>
    <message>
        <source>it leads from one address to the next and never arrives</source>
        <translation>он перенаправляет с адреса на адрес без конца</translation>
    </message>
    <message>
        <source>it leads from a safe address to one that anybody may read along</source>
        <translation>он перенаправляет с защищённого адреса на незащищённый</translation>
    </message>
    <message>
        <source>it leads to an address that is none of the web</source>
        <translation>он ведёт на адрес, который не относится к вебу</translation>
    </message>
    <message>
        <source>it leads into your own network</source>
        <translation>он ведёт в вашу собственную сеть</translation>
    </message>
    <message>
        <source>what came is no picture that can be shown</source>
        <translation>полученное нельзя показать как изображение</translation>
    </message>
    <message>
        <source>no annotation in it</source>
        <translation>в нём нет аннотаций</translation>
    </message>
    <message>
        <source>not an annotation</source>
        <translation>не аннотация</translation>
    </message>
    <message>
        <source>it says nothing of its article</source>
        <translation>о статье ничего не сказано</translation>
    </message>
    <message>
        <source>its passage has no words</source>
        <translation>в её фрагменте нет слов</translation>
    </message>
    <message>
        <source>neither passage nor note</source>
        <translation>нет ни фрагмента, ни заметки</translation>
    </message>
    <message>
        <source>its article is not in this library</source>
        <translation>её статьи нет в этой библиотеке</translation>
    </message>
</context>
<context>
    <name>Remark</name>
    <message>
        <source>This quote is not closed; it was read to the end.</source>
        <translation>Кавычка не закрыта; прочитано до конца.</translation>
    </message>
    <message>
        <source>There is nothing to search for between these quotes.</source>
        <translation>В этих кавычках нечего искать.</translation>
    </message>
    <message>
        <source>This bracket is not closed; it was closed at the end.</source>
        <translation>Скобка не закрыта; закрыта в конце.</translation>
    </message>
    <message>
        <source>This bracket closes nothing and was ignored.</source>
        <translation>Эта скобка ничего не закрывает; пропущена.</translation>
    </message>
    <message>
        <source>There is nothing to search for between these brackets.</source>
        <translation>В этих скобках нечего искать.</translation>
    </message>
    <message>
        <source>This is nested too deeply; from here on it was read as plain words.</source>
        <translation>Слишком глубокая вложенность; отсюда прочитано как обычные слова.</translation>
    </message>
    <message>
        <source>OR stands between two terms; one is missing, so it was ignored.</source>
        <translation>OR стоит между двумя словами; одного нет, поэтому пропущено.</translation>
    </message>
    <message>
        <source>AND stands between two terms; one is missing, so it was ignored.</source>
        <translation>AND стоит между двумя словами; одного нет, поэтому пропущено.</translation>
    </message>
    <message>
        <source>There is no term after NOT, so it was ignored.</source>
        <translation>После NOT нет слова, поэтому пропущено.</translation>
    </message>
    <message>
        <source>A minus excludes a word only when it touches it; this one was ignored.</source>
        <translation>Минус исключает слово, только если стоит вплотную; этот пропущен.</translation>
    </message>
    <message>
        <source>This searches for the word “or”; write OR to find either term.</source>
        <translation>Так ищется слово «or»; чтобы найти любое из двух, напишите OR.</translation>
    </message>
    <message>
        <source>This searches for the word “and”; terms beside each other are both required anyway.</source>
        <translation>Так ищется слово «and»; слова рядом и без того требуются оба.</translation>
    </message>
    <message>
        <source>This searches for the word “not”; write NOT to exclude a term.</source>
        <translation>Так ищется слово «not»; чтобы исключить слово, напишите NOT.</translation>
    </message>
    <message>
        <source>This stands between two terms; one is missing, so it was read as words.</source>
        <translation>Это стоит между двумя словами; одного нет, поэтому прочитано как слова.</translation>
    </message>
    <message>
        <source>Distance is measured between words, phrases, prefixes or groups of them joined by OR; this was read as AND.</source>
        <translation>Расстояние измеряется между словами, фразами, началами слов или их группами через OR; прочитано как AND.</translation>
    </message>
    <message>
        <source>A wildcard needs at least one letter; this one was ignored.</source>
        <translation>Подстановочному знаку нужна хотя бы одна буква; этот пропущен.</translation>
    </message>
    <message>
        <source>There is no letter or digit here to search for; this was ignored.</source>
        <translation>Здесь нет ни буквы, ни цифры для поиска; пропущено.</translation>
    </message>
    <message>
        <source>A regular expression stands between two slashes; this was read as words.</source>
        <translation>Регулярное выражение стоит между двумя косыми чертами; прочитано как слова.</translation>
    </message>
    <message>
        <source>A regular expression without other terms reads every article, which takes long.</source>
        <translation>Регулярное выражение без других слов читает все статьи, а это долго.</translation>
    </message>
    <message>
        <source>Spelling may differ by one or two letters; this was read as a word.</source>
        <translation>Написание может отличаться на одну-две буквы; прочитано как слово.</translation>
    </message>
    <message>
        <source>There is no field of this name; this was read as words.</source>
        <translation>Поля с таким именем нет; прочитано как слова.</translation>
    </message>
    <message>
        <source>A value stands right after the colon; none does, so this was ignored.</source>
        <translation>Значение стоит сразу после двоеточия; его нет, поэтому пропущено.</translation>
    </message>
    <message>
        <source>This field has no such value; this was read as words.</source>
        <translation>У этого поля нет такого значения; прочитано как слова.</translation>
    </message>
    <message>
        <source>This is not a date as searches know it; this was read as words.</source>
        <translation>Такой даты поиск не знает; прочитано как слова.</translation>
    </message>
    <message>
        <source>This is not a number as searches know it; this was read as words.</source>
        <translation>Такого числа поиск не знает; прочитано как слова.</translation>
    </message>
    <message>
        <source>The order is given twice; the last one counts.</source>
        <translation>Порядок задан дважды; действует последний.</translation>
    </message>
</context>
<context>
    <name>ReviewWording</name>
    <message>
        <source>Seen</source>
        <translation>Просмотрено</translation>
    </message>
    <message>
        <source>Relevant</source>
        <translation>Подходит</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонено</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles seen</source>
        <translation>
            <numerusform>Просмотрена %Ln статья</numerusform>
            <numerusform>Просмотрены %Ln статьи</numerusform>
            <numerusform>Просмотрено %Ln статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles relevant</source>
        <translation>
            <numerusform>Подходит %Ln статья</numerusform>
            <numerusform>Подходят %Ln статьи</numerusform>
            <numerusform>Подходят %Ln статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles rejected</source>
        <translation>
            <numerusform>Отклонена %Ln статья</numerusform>
            <numerusform>Отклонены %Ln статьи</numerusform>
            <numerusform>Отклонено %Ln статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Not judged any more</source>
        <translation>Оценка снята</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>verdict, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln relevant</source>
        <translation>
            <numerusform>%Ln подходит</numerusform>
            <numerusform>%Ln подходят</numerusform>
            <numerusform>%Ln подходят</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln отклонена</numerusform>
            <numerusform>%Ln отклонены</numerusform>
            <numerusform>%Ln отклонено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seen</source>
        <translation>
            <numerusform>%Ln просмотрена</numerusform>
            <numerusform>%Ln просмотрены</numerusform>
            <numerusform>%Ln просмотрено</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Scope</name>
    <message>
        <source>All articles</source>
        <translation>Все статьи</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Непрочитанные</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Закладки</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
</context>
<context>
    <name>Tab</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 в «%2»</translation>
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
        <translation>(без заголовка)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>не прочитана</translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation>в закладках</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>без даты</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>исправлено</translation>
    </message>
</context>
<context>
    <name>dateline::dialogs::CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>Найти команду</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>Type a few letters of a command, or its key</source>
        <translation>Введите несколько букв команды или её клавишу</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>сейчас недоступно</translation>
    </message>
    <message>
        <source>keys %1</source>
        <translation>клавиши %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>not now   %1</source>
        <translation>недоступно   %1</translation>
    </message>
</context>
<context>
    <name>dateline::dialogs::CorrectDialog</name>
    <message>
        <source>Correct</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Correct this article</source>
        <translation>Исправить эту статью</translation>
    </message>
    <message numerus="yes">
        <source>Correct %Ln articles</source>
        <translation>
            <numerusform>Исправить %Ln статью</numerusform>
            <numerusform>Исправить %Ln статьи</numerusform>
            <numerusform>Исправить %Ln статей</numerusform>
        </translation>
    </message>
    <message>
        <source>What was imported is kept, and later imports leave corrections as they are.</source>
        <translation>Импортированное сохраняется, и новые импорты не трогают исправлений.</translation>
    </message>
    <message>
        <source>C&amp;orrect</source>
        <translation>&amp;Исправить</translation>
    </message>
</context>
<context>
    <name>dateline::dialogs::CorrectionField</name>
    <message>
        <source>An article needs a headline.</source>
        <translation>Статье нужен заголовок.</translation>
    </message>
    <message>
        <source>Dateline knows no such date. Try 2023-03-17 or 17 March 2023 14:20.</source>
        <translation>Dateline не знает такой даты. Попробуйте 2023-03-17 или 17 March 2023 14:20.</translation>
    </message>
    <message>
        <source>Ticked: this becomes the same for all of them</source>
        <translation>Отмечено: это станет одинаковым для всех</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>As imported</source>
        <translation>Как импортировано</translation>
    </message>
    <message>
        <source>%1 as imported</source>
        <comment>name of a field</comment>
        <translation>%1: как импортировано</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>Each as it was imported</source>
        <translation>Каждая — как импортирована</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation>Импортировано: %1</translation>
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
        <translation>и ещё %1</translation>
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
        <translation>Без %1 находится %2.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> и </translation>
    </message>
    <message>
        <source>How the search is understood</source>
        <translation>Как понят запрос</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Условие</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Означает</translation>
    </message>
    <message>
        <source>Clauses and what each finds by itself</source>
        <translation>Условия и что находит каждое само по себе</translation>
    </message>
    <message>
        <source>(everything)</source>
        <translation>(всё)</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>ничего больше</translation>
    </message>
</context>
<context>
    <name>dateline::dialogs::ExportDialog</name>
    <message>
        <source>The headline</source>
        <translation>Заголовок статьи</translation>
    </message>
    <message>
        <source>Selected articles</source>
        <translation>Избранные статьи</translation>
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
        <translation>Каждая статья с &amp;новой страницы</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>На&amp;звание</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Бумага</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>&amp;Размер текста</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>Выбрать &amp;файл…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Export this article</source>
        <translation>Экспорт этой статьи</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln articles</source>
        <translation>
            <numerusform>Экспорт %Ln статьи</numerusform>
            <numerusform>Экспорт %Ln статей</numerusform>
            <numerusform>Экспорт %Ln статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Table of &amp;contents</source>
        <translation>&amp;Оглавление</translation>
    </message>
    <message>
        <source>None</source>
        <comment>citations</comment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>Одной строкой</translation>
    </message>
    <message>
        <source>APA</source>
        <translation>APA</translation>
    </message>
    <message>
        <source>Chicago</source>
        <translation>Чикагский стиль</translation>
    </message>
    <message>
        <source>F&amp;orm</source>
        <translation>Фор&amp;мат</translation>
    </message>
    <message>
        <source>C&amp;itations</source>
        <translation>&amp;Ссылки на источник</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Документ PDF</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Веб-страница (HTML)</translation>
    </message>
    <message>
        <source>Book (EPUB)</source>
        <translation>Книга (EPUB)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Простой текст</translation>
    </message>
    <message>
        <source>List (CSV)</source>
        <translation>Список (CSV)</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>References (RIS)</source>
        <translation>Библиографические ссылки (RIS)</translation>
    </message>
    <message>
        <source>References (BibTeX)</source>
        <translation>Библиографические ссылки (BibTeX)</translation>
    </message>
    <message>
        <source>References (CSL-JSON)</source>
        <translation>Библиографические ссылки (CSL-JSON)</translation>
    </message>
    <message>
        <source>Highlights and notes (Web Annotations)</source>
        <translation>Выделения и заметки (Web Annotations)</translation>
    </message>
</context>
<context>
    <name>dateline::dialogs::FormPage</name>
    <message>
        <source>Something else</source>
        <translation>Другое</translation>
    </message>
</context>
<context>
    <name>dateline::dialogs::ImportReportDialog</name>
    <message>
        <source>%1, record %L2</source>
        <translation>%1, запись %L2</translation>
    </message>
    <message>
        <source>The import ended early; what it had added stays.</source>
        <translation>Импорт прервался; добавленное сохранено.</translation>
    </message>
    <message>
        <source>The import was stopped; what it had added stays.</source>
        <translation>Импорт остановлен; добавленное сохранено.</translation>
    </message>
    <message>
        <source>Nothing new was imported</source>
        <translation>Ничего нового не импортировано</translation>
    </message>
    <message>
        <source>Imported, but not all of it</source>
        <translation>Импортировано, но не всё</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Импортировано</translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>прочитано: %1</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>добавлено: %1</translation>
    </message>
    <message>
        <source>%1 updated</source>
        <translation>обновлено: %1</translation>
    </message>
    <message>
        <source>%1 known already</source>
        <translation>уже есть: %1</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>отклонено: %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>Отчёт об импорте</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>Почему и что делать</translation>
    </message>
    <message>
        <source>Items that were not imported, or imported with a remark</source>
        <translation>Что не импортировано или импортировано с замечанием</translation>
    </message>
    <message numerus="yes">
        <source>Mark the %Ln articles older than %L1 days as read</source>
        <translation>
            <numerusform>Отметить прочитанной %Ln статью старше %L1 дней</numerusform>
            <numerusform>Отметить прочитанными %Ln статьи старше %L1 дней</numerusform>
            <numerusform>Отметить прочитанными %Ln статей старше %L1 дней</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>&amp;Отменить этот импорт</translation>
    </message>
    <message>
        <source>&amp;Copy list</source>
        <translation>&amp;Копировать список</translation>
    </message>
</context>
<context>
    <name>dateline::dialogs::KeyRecorder</name>
    <message>
        <source>Press the new keys</source>
        <translation>Нажмите новые клавиши</translation>
    </message>
    <message>
        <source>Press the new keys; Esc gives up</source>
        <translation>Нажмите новые клавиши; Esc – отмена</translation>
    </message>
    <message>
        <source>%1 … one more key, or wait</source>
        <translation>%1 … нажмите ещё одну или подождите</translation>
    </message>
</context>
<context>
    <name>dateline::dialogs::KeysDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Filter by command or key</source>
        <translation>Отбор по команде или клавише</translation>
    </message>
    <message>
        <source>C&amp;hange keys…</source>
        <translation>&amp;Изменить клавиши…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Печать…</translation>
    </message>
    <message>
        <source>No command has such a name or key.</source>
        <translation>Нет команды с таким именем или клавишей.</translation>
    </message>
</context>
<context>
    <name>dateline::dialogs::LineDialog</name>
    <message>
        <source>Given before</source>
        <translation>Указанные раньше</translation>
    </message>
</context>
<context>
    <name>dateline::dialogs::MarkPopup</name>
    <message>
        <source>Tags of this article</source>
        <translation>Метки этой статьи</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln articles</source>
        <translation>
            <numerusform>Метки %Ln статьи</numerusform>
            <numerusform>Метки %Ln статей</numerusform>
            <numerusform>Метки %Ln статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Collections of this article</source>
        <translation>Подборки этой статьи</translation>
    </message>
    <message numerus="yes">
        <source>Collections of %Ln articles</source>
        <translation>
            <numerusform>Подборки %Ln статьи</numerusform>
            <numerusform>Подборки %Ln статей</numerusform>
            <numerusform>Подборки %Ln статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Подборки</translation>
    </message>
    <message>
        <source>Type a tag</source>
        <translation>Введите метку</translation>
    </message>
    <message>
        <source>Type a collection, or one/within another</source>
        <translation>Введите подборку или подборку/вложенную</translation>
    </message>
    <message>
        <source>Enter sets it, a comma sets it and goes on, Esc changes nothing.</source>
        <translation>Enter – поставить, запятая – поставить и продолжить, Esc – ничего не менять.</translation>
    </message>
    <message>
        <source>New tag “%1”</source>
        <translation>Новая метка «%1»</translation>
    </message>
    <message>
        <source>New collection “%1”</source>
        <translation>Новая подборка «%1»</translation>
    </message>
</context>
<context>
    <name>dateline::dialogs::PrintPreview</name>
    <message>
        <source>The pages are being drawn…</source>
        <translation>Страницы готовятся…</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Print this article</source>
        <translation>Печать этой статьи</translation>
    </message>
    <message numerus="yes">
        <source>Print %Ln articles</source>
        <translation>
            <numerusform>Печать %Ln статьи</numerusform>
            <numerusform>Печать %Ln статей</numerusform>
            <numerusform>Печать %Ln статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Печать…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
</context>
<context>
    <name>dateline::dialogs::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Цвета</translation>
    </message>
    <message>
        <source>Counts as &amp;read</source>
        <translation>Считать &amp;прочитанной</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>as soon as it is open</source>
        <translation>как только открыта</translation>
    </message>
    <message>
        <source>after a second</source>
        <translation>через секунду</translation>
    </message>
    <message>
        <source>after three seconds</source>
        <translation>через три секунды</translation>
    </message>
    <message>
        <source>after ten seconds</source>
        <translation>через десять секунд</translation>
    </message>
    <message>
        <source>only when I say so</source>
        <translation>только когда я отмечу</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Нет настроек с такими словами.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Внешний вид</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Поиск настроек</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>Counts from the next start of Dateline.</source>
        <translation>Подействует при следующем запуске Dateline.</translation>
    </message>
    <message>
        <source>Colours of the &amp;article</source>
        <translation>Ц&amp;вета статьи</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Как окно</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Сепия</translation>
    </message>
    <message>
        <source>&amp;Messages stay</source>
        <translation>По&amp;казывать сообщения</translation>
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
        <translation>минуту</translation>
    </message>
    <message>
        <source>until the next one</source>
        <translation>до следующего</translation>
    </message>
    <message>
        <source>What was just done, with the button that takes it back, in the line at the bottom.</source>
        <translation>Что только что сделано, с кнопкой отмены, в строке внизу.</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>&amp;Размер текста</translation>
    </message>
    <message>
        <source> px</source>
        <translation> пикс.</translation>
    </message>
    <message>
        <source>&amp;Width of the column</source>
        <translation>&amp;Ширина колонки</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Узкая</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Обычная</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Широкая</translation>
    </message>
    <message>
        <source>Lines of 60 to 75 letters are read with the least effort.</source>
        <translation>Легче всего читать строки в 60–75 букв.</translation>
    </message>
    <message>
        <source>&amp;Typeface</source>
        <translation>Шри&amp;фт</translation>
    </message>
    <message>
        <source>&amp;Order at first</source>
        <translation>Начальный поря&amp;док</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Сначала новые</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Сначала старые</translation>
    </message>
    <message>
        <source>By relevance</source>
        <translation>Сначала подходящие</translation>
    </message>
    <message>
        <source>By headline</source>
        <translation>По заголовку</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>По источнику</translation>
    </message>
    <message>
        <source>By length</source>
        <translation>По длине</translation>
    </message>
    <message>
        <source>Of a library that is opened for the first time. Later each library keeps the order that was chosen last.</source>
        <translation>Для библиотеки, открытой впервые. Потом каждая хранит порядок, выбранный последним.</translation>
    </message>
    <message>
        <source>&amp;Headings for the days</source>
        <translation>&amp;Заголовки дней</translation>
    </message>
    <message>
        <source>Without them each row tells its date.</source>
        <translation>Без них дата видна в каждой строке.</translation>
    </message>
    <message>
        <source>&amp;Ask before all articles in the list are marked read</source>
        <translation>Спр&amp;ашивать, прежде чем отметить весь список прочитанным</translation>
    </message>
    <message>
        <source>It can be undone in any case.</source>
        <translation>Это в любом случае можно отменить.</translation>
    </message>
    <message>
        <source>&amp;Old articles</source>
        <translation>Старые стать&amp;и</translation>
    </message>
    <message>
        <source>Offer to mark them read, ticked</source>
        <translation>Предлагать, флажок стоит</translation>
    </message>
    <message>
        <source>Offer to mark them read, not ticked</source>
        <translation>Предлагать, флажок снят</translation>
    </message>
    <message>
        <source>Leave them unread</source>
        <translation>Оставлять непрочитанными</translation>
    </message>
    <message>
        <source>After an import of more than 1,000 articles, for those that are older than 30 days.</source>
        <translation>После импорта более 1000 статей: отметить прочитанными те, что старше 30 дней.</translation>
    </message>
    <message>
        <source>Mark all that is imported as &amp;read</source>
        <translation>&amp;Отмечать всё импортированное прочитанным</translation>
    </message>
    <message>
        <source>&amp;Keep the original of each article in the library</source>
        <translation>&amp;Хранить в библиотеке оригинал каждой статьи</translation>
    </message>
    <message>
        <source>The bytes as they came, to be looked at later. Without them a library needs less room.</source>
        <translation>Исходные байты, чтобы посмотреть позже. Без них библиотека занимает меньше места.</translation>
    </message>
    <message>
        <source>Always show the re&amp;port of an import</source>
        <translation>Всегда показывать отчё&amp;т об импорте</translation>
    </message>
    <message>
        <source>Else only of a large one, or where something was refused. File ▸ Report of the last import shows it again.</source>
        <translation>Иначе – только о большом или если что-то отклонено. Показать снова: Файл ▸ Отчёт о последнем импорте.</translation>
    </message>
    <message>
        <source>&amp;Remember earlier searches</source>
        <translation>Запо&amp;минать прежние запросы</translation>
    </message>
    <message>
        <source>The last 50, offered while you type. They stay on this machine.</source>
        <translation>Последние 50, предлагаются при вводе. Остаются на этом компьютере.</translation>
    </message>
    <message>
        <source>&amp;Forget earlier searches</source>
        <translation>Забыть пре&amp;жние запросы</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Бумага</translation>
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
        <translation>&amp;Содержание с номерами страниц</translation>
    </message>
    <message>
        <source>Each article on a &amp;new page</source>
        <translation>Каждая статья с &amp;новой страницы</translation>
    </message>
    <message>
        <source>Offer to &amp;open the file when it is written</source>
        <translation>Пред&amp;лагать открыть записанный файл</translation>
    </message>
    <message>
        <source>At the &amp;start open</source>
        <translation>При запуске откр&amp;ывать</translation>
    </message>
    <message>
        <source>my usual library</source>
        <translation>мою обычную библиотеку</translation>
    </message>
    <message>
        <source>the one that was open last</source>
        <translation>последнюю открытую</translation>
    </message>
    <message>
        <source>The usual one is where this system keeps the data of programs.</source>
        <translation>Обычная лежит там, где система хранит данные программ.</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Сейчас открыта</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>Показать папк&amp;у</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Копировать диа&amp;гностику</translation>
    </message>
    <message>
        <source>Versions, counts and the last lines of the log, for a report of a fault. No text of any article.</source>
        <translation>Версии, количества и последние строки журнала для сообщения об ошибке. Без текста статей.</translation>
    </message>
    <message>
        <source>Forget the &amp;recent libraries</source>
        <translation>Забыть н&amp;едавние библиотеки</translation>
    </message>
    <message>
        <source>The list in the File menu; the libraries stay as they are.</source>
        <translation>Список в меню «Файл»; сами библиотеки останутся.</translation>
    </message>
    <message>
        <source>Sho&amp;w articles as</source>
        <translation>&amp;Показывать статьи</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строками</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>Таблицей</translation>
    </message>
    <message>
        <source>&amp;Room for each row</source>
        <translation>&amp;Высота строки</translation>
    </message>
    <message>
        <source>Little: one line</source>
        <translation>Малая: одна строка</translation>
    </message>
    <message>
        <source>Much</source>
        <translation>Большая</translation>
    </message>
    <message>
        <source>Watch folders</source>
        <translation>Папки под наблюдением</translation>
    </message>
    <message>
        <source>Always show the &amp;tabs</source>
        <translation>Вс&amp;егда показывать вкладки</translation>
    </message>
    <message>
        <source>Else only where there is more than one.</source>
        <translation>Иначе только если их больше одной.</translation>
    </message>
    <message>
        <source>Show the &amp;hints again</source>
        <translation>Показать &amp;подсказки снова</translation>
    </message>
    <message>
        <source>Four lines for those who are new here, each of them once.</source>
        <translation>Четыре строки для тех, кто здесь впервые, каждая один раз.</translation>
    </message>
    <message>
        <source>Tight</source>
        <comment>lines</comment>
        <translation>Тесно</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <comment>lines</comment>
        <translation>Обычно</translation>
    </message>
    <message>
        <source>Loose</source>
        <comment>lines</comment>
        <translation>Свободно</translation>
    </message>
    <message>
        <source>&amp;Distance of lines</source>
        <translation>&amp;Межстрочный интервал</translation>
    </message>
    <message>
        <source>&amp;Justified lines</source>
        <translation>Выравнивать по &amp;обоим краям</translation>
    </message>
    <message>
        <source>Both edges straight, at the cost of uneven gaps between words.</source>
        <translation>Оба края ровные, зато промежутки между словами разные.</translation>
    </message>
    <message>
        <source>Those with every Latin, Cyrillic, Kazakh and Greek letter. Other scripts have faces of their own.</source>
        <translation>Те, в которых есть все латинские, кириллические, казахские и греческие буквы. Для других письменностей свои шрифты.</translation>
    </message>
    <message>
        <source>&amp;Collapse similar articles</source>
        <translation>&amp;Сворачивать похожие статьи</translation>
    </message>
    <message>
        <source>Of articles that say nearly the same the list shows the newest.</source>
        <translation>Из статей, говорящих почти одно и то же, список показывает самую новую.</translation>
    </message>
    <message>
        <source>&amp;Grey what was read elsewhere</source>
        <translation>&amp;Бледнее показывать прочитанное в других статьях</translation>
    </message>
    <message>
        <source>Sentences that stand in articles which you have read are set in paler ink.</source>
        <translation>Предложения, которые есть в уже прочитанных статьях, показываются более бледным цветом.</translation>
    </message>
    <message>
        <source>Cop&amp;y citations as</source>
        <translation>Копировать сс&amp;ылку как</translation>
    </message>
    <message>
        <source>one line</source>
        <translation>одну строку</translation>
    </message>
    <message>
        <source>APA</source>
        <translation>APA</translation>
    </message>
    <message>
        <source>Chicago</source>
        <translation>Чикагский стиль</translation>
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
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Команды и их клавиши</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Поиск команд и клавиш</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation>Клавиши как в</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Свои</translation>
    </message>
    <message>
        <source>Keys as &amp;in</source>
        <translation>Клавиши &amp;как в</translation>
    </message>
    <message>
        <source>&amp;Add keys…</source>
        <translation>&amp;Добавить клавиши…</translation>
    </message>
    <message>
        <source>Re&amp;move keys</source>
        <translation>&amp;Убрать клавиши</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Сбросить</translation>
    </message>
    <message>
        <source>Reset a&amp;ll</source>
        <translation>Сбросить &amp;все</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>%1   (changed)</source>
        <comment>keys</comment>
        <translation>%1   (изменено)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>%1 is needed in lists and fields, and can be no command.</source>
        <translation>Клавиша %1 нужна в списках и полях, команде её не назначить.</translation>
    </message>
    <message>
        <source>%1 already runs %2.</source>
        <translation>Клавиши %1 уже заняты: %2.</translation>
    </message>
    <message>
        <source>Re&amp;place</source>
        <translation>&amp;Заменить</translation>
    </message>
    <message>
        <source>Its keys run %1 now.</source>
        <translation>Эти клавиши сейчас заняты: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Your own keys are given up (%Ln commands).</source>
        <translation>
            <numerusform>Свои клавиши будут заменены (%Ln команда).</numerusform>
            <numerusform>Свои клавиши будут заменены (%Ln команды).</numerusform>
            <numerusform>Свои клавиши будут заменены (%Ln команд).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::dialogs::SourceDialog</name>
    <message>
        <source>Rename or merge the source</source>
        <translation>Переименовать или объединить источник</translation>
    </message>
    <message>
        <source>&amp;New name of “%1”, or another source to merge it into</source>
        <translation>&amp;Новое имя для «%1» или другой источник, с которым его объединить</translation>
    </message>
    <message>
        <source>New name of the source</source>
        <translation>Новое имя источника</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Переименовать</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles come to stand under “%1”, which has %2.</source>
        <translation>
            <numerusform>%Ln статья перейдёт к «%1», у которого их %2.</numerusform>
            <numerusform>%Ln статьи перейдут к «%1», у которого их %2.</numerusform>
            <numerusform>%Ln статей перейдут к «%1», у которого их %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles, and those imported later, stand under the new name.</source>
        <translation>
            <numerusform>%Ln статья и импортированные позже встанут под новым именем.</numerusform>
            <numerusform>%Ln статьи и импортированные позже встанут под новым именем.</numerusform>
            <numerusform>%Ln статей и импортированные позже встанут под новым именем.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>О&amp;бъединить</translation>
    </message>
</context>
<context>
    <name>dateline::dialogs::WatchFolderDialog</name>
    <message>
        <source>Watch a folder</source>
        <translation>Следить за папкой</translation>
    </message>
    <message>
        <source>as the articles say</source>
        <translation>как указано в статьях</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Источник</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Метки</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Метки через запятую</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>&amp;Следить</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>И&amp;зменить</translation>
    </message>
    <message>
        <source>What is in this folder and the folders in it is imported, and whatever appears in them while Dateline runs. Articles that are in the library already are not added again. The files stay as they are.</source>
        <translation>Импортируется всё, что есть в этой папке и вложенных в неё, и всё, что появляется в них, пока Dateline работает. Статьи, которые уже есть в библиотеке, не добавляются снова. Файлы остаются как есть.</translation>
    </message>
    <message>
        <source>Given to each article that it brings. Several tags have commas between them.</source>
        <translation>Даётся каждой статье из этой папки. Несколько меток разделяются запятыми.</translation>
    </message>
</context>
<context>
    <name>dateline::dialogs::WatchPage</name>
    <message>
        <source>source: %1</source>
        <translation>источник: %1</translation>
    </message>
    <message>
        <source>tags: %1</source>
        <translation>метки: %1</translation>
    </message>
    <message>
        <source>Nothing imported yet</source>
        <translation>Пока ничего не импортировано</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln статья</numerusform>
            <numerusform>%Ln статьи</numerusform>
            <numerusform>%Ln статей</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the last on %2</source>
        <translation>%1, последний раз %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln items refused</source>
        <translation>
            <numerusform>отклонён %Ln элемент</numerusform>
            <numerusform>отклонены %Ln элемента</numerusform>
            <numerusform>отклонено %Ln элементов</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped, until the library is opened again</source>
        <translation>Остановлено до следующего открытия библиотеки</translation>
    </message>
    <message>
        <source>&amp;Add a folder…</source>
        <translation>&amp;Добавить папку…</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>Watch folders</source>
        <translation>Папки под наблюдением</translation>
    </message>
    <message>
        <source>Folders that are watched</source>
        <translation>Папки, за которыми ведётся наблюдение</translation>
    </message>
    <message>
        <source>No library is open.</source>
        <translation>Библиотека не открыта.</translation>
    </message>
    <message>
        <source>Another program watches them now, for this library.</source>
        <translation>Сейчас за ними для этой библиотеки следит другая программа.</translation>
    </message>
    <message>
        <source>What appears in these folders is imported while Dateline runs. What a folder has brought stays when it is removed.</source>
        <translation>Всё, что появляется в этих папках, импортируется, пока Dateline работает. Импортированное остаётся, если убрать папку.</translation>
    </message>
    <message>
        <source>Watch a folder for new files and import them</source>
        <translation>Следить за новыми файлами в папке и импортировать их</translation>
    </message>
</context>
<context>
    <name>dateline::listing::ArticleListModel</name>
    <message>
        <source>Loading</source>
        <translation>Загрузка</translation>
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
        <translation>Статьи</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln статья</numerusform>
            <numerusform>%Ln статьи</numerusform>
            <numerusform>%Ln статей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::panes::ArticlesPane</name>
    <message>
        <source>Remove bookmark</source>
        <translation>Удалить закладку</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Закладка</translation>
    </message>
    <message>
        <source>Mark read or unread</source>
        <translation>Отметить прочитанной или непрочитанной</translation>
    </message>
    <message>
        <source>Open source link</source>
        <translation>Открыть ссылку на источник</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>Копировать библиографическую ссылку</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>&amp;Next article</source>
        <translation>&amp;Следующая статья</translation>
    </message>
    <message>
        <source>P&amp;revious article</source>
        <translation>&amp;Предыдущая статья</translation>
    </message>
    <message>
        <source>Back to the &amp;list</source>
        <translation>Назад к списк&amp;у</translation>
    </message>
    <message>
        <source>No library is open</source>
        <translation>Библиотека не открыта</translation>
    </message>
    <message>
        <source>A library is a folder that Dateline keeps articles in.</source>
        <translation>Библиотека – это папка, в которой Dateline хранит статьи.</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>Новая библиотека…</translation>
    </message>
    <message>
        <source>Open library…</source>
        <translation>Открыть библиотеку…</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Статей пока нет</translation>
    </message>
    <message>
        <source>Drop files or folders here, or choose them. Text, Reuters, JSON Lines and archives are read.</source>
        <translation>Перетащите сюда файлы или папки либо выберите их. Читаются текст, Reuters, JSON Lines и архивы.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Add the sample stories</source>
        <translation>Добавить образцы статей</translation>
    </message>
    <message>
        <source>«%1»</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source> and </source>
        <translation> и </translation>
    </message>
    <message numerus="yes">
        <source>Without %1 there are %Ln articles.</source>
        <translation>
            <numerusform>Без %1 есть %Ln статья.</numerusform>
            <numerusform>Без %1 есть %Ln статьи.</numerusform>
            <numerusform>Без %1 есть %Ln статей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Search without it</source>
        <translation>Искать без него</translation>
    </message>
    <message>
        <source>Search without them</source>
        <translation>Искать без них</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
    <message>
        <source>Fewer words find more. A star finds beginnings: reform*</source>
        <translation>Меньше слов – больше найдётся. Звёздочка находит начала слов: реформ*</translation>
    </message>
    <message>
        <source>0 here, %1 in the whole library</source>
        <translation>Здесь 0, во всей библиотеке %1</translation>
    </message>
    <message>
        <source>The search looks only in «%1».</source>
        <translation>Поиск идёт только в «%1».</translation>
    </message>
    <message>
        <source>Search the whole library</source>
        <translation>Искать во всей библиотеке</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Все статьи</translation>
    </message>
    <message>
        <source>Everything is read</source>
        <translation>Всё прочитано</translation>
    </message>
    <message>
        <source>No bookmarks yet</source>
        <translation>Закладок пока нет</translation>
    </message>
    <message>
        <source>No articles here</source>
        <translation>Здесь нет статей</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Метка…</translation>
    </message>
    <message>
        <source>Put into a collection…</source>
        <translation>Добавить в подборку…</translation>
    </message>
    <message>
        <source>Restore from the Bin</source>
        <translation>Восстановить из корзины</translation>
    </message>
    <message>
        <source>Move to the Bin</source>
        <translation>Переместить в корзину</translation>
    </message>
    <message>
        <source>Ne&amp;xt unread article</source>
        <translation>Следующая непро&amp;читанная статья</translation>
    </message>
    <message>
        <source>&amp;First article</source>
        <translation>П&amp;ервая статья</translation>
    </message>
    <message>
        <source>Las&amp;t article</source>
        <translation>П&amp;оследняя статья</translation>
    </message>
    <message>
        <source>R&amp;ead</source>
        <translation>Чи&amp;тать</translation>
    </message>
    <message>
        <source>Press %1 on an article to find it here again.</source>
        <translation>Нажмите %1 на статье, и она появится здесь.</translation>
    </message>
    <message>
        <source>Articles that you bookmark are found here again.</source>
        <translation>Здесь появляются статьи, добавленные в закладки.</translation>
    </message>
    <message>
        <source>No articles with this tag</source>
        <translation>Нет статей с этой меткой</translation>
    </message>
    <message>
        <source>Press %1 on an article to tag it, or drag articles onto the tag.</source>
        <translation>Нажмите %1 на статье, чтобы поставить метку, или перетащите статьи на метку.</translation>
    </message>
    <message>
        <source>Drag articles onto the tag.</source>
        <translation>Перетащите статьи на метку.</translation>
    </message>
    <message>
        <source>No articles in this collection</source>
        <translation>В этой подборке нет статей</translation>
    </message>
    <message>
        <source>Press %1 on an article to put it here, or drag articles onto the collection.</source>
        <translation>Нажмите %1 на статье, чтобы добавить её сюда, или перетащите статьи на подборку.</translation>
    </message>
    <message>
        <source>Drag articles onto the collection.</source>
        <translation>Перетащите статьи на подборку.</translation>
    </message>
    <message>
        <source>The Bin is empty</source>
        <translation>Корзина пуста</translation>
    </message>
    <message>
        <source>Re&amp;fresh the list</source>
        <translation>Обно&amp;вить список</translation>
    </message>
    <message>
        <source>New art&amp;icles</source>
        <translation>Нов&amp;ые статьи</translation>
    </message>
    <message>
        <source>0 unread here</source>
        <translation>Здесь 0 непрочитанных</translation>
    </message>
    <message>
        <source>0 here with «%1»</source>
        <translation>Здесь 0 при «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Without the quick filters there are %Ln articles.</source>
        <translation>
            <numerusform>Без быстрых фильтров здесь %Ln статья.</numerusform>
            <numerusform>Без быстрых фильтров здесь %Ln статьи.</numerusform>
            <numerusform>Без быстрых фильтров здесь %Ln статей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>Open in a &amp;new tab</source>
        <translation>Открыть в новой вкл&amp;адке</translation>
    </message>
    <message>
        <source>Open in a new tab</source>
        <translation>Открыть в новой вкладке</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Исправить…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Импорт папки…</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Следить за папкой…</translation>
    </message>
    <message>
        <source>No articles today</source>
        <translation>Сегодня статей нет</translation>
    </message>
    <message>
        <source>Articles that bear today&apos;s date are found here.</source>
        <translation>Здесь собраны статьи, датированные сегодняшним днём.</translation>
    </message>
    <message>
        <source>No articles in this review</source>
        <translation>В этом просмотре нет статей</translation>
    </message>
    <message>
        <source>What its search finds later is to be judged here.</source>
        <translation>Здесь оценивается то, что его поиск найдёт позже.</translation>
    </message>
    <message>
        <source>Show the similar articles</source>
        <translation>Показать похожие статьи</translation>
    </message>
    <message>
        <source>Collapse similar articles</source>
        <translation>Сворачивать похожие статьи</translation>
    </message>
    <message>
        <source>Select similar articles, too</source>
        <translation>Выделить и похожие статьи</translation>
    </message>
</context>
<context>
    <name>dateline::panes::BasketHead</name>
    <message>
        <source>Basket that is shown and that passages go into</source>
        <translation>Выписки, которые показаны и в которые добавляются отрывки</translation>
    </message>
    <message>
        <source>Name of the basket</source>
        <translation>Название выписок</translation>
    </message>
    <message>
        <source>New basket</source>
        <translation>Новые выписки</translation>
    </message>
    <message>
        <source>Rename the basket</source>
        <translation>Переименовать выписки</translation>
    </message>
    <message>
        <source>Empty the basket</source>
        <translation>Очистить выписки</translation>
    </message>
    <message>
        <source>Delete the basket</source>
        <translation>Удалить выписки</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passages</source>
        <translation>
            <numerusform>%Ln выписка</numerusform>
            <numerusform>%Ln выписки</numerusform>
            <numerusform>%Ln выписок</numerusform>
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
        <translation>Открыть выписку в её статье</translation>
    </message>
    <message>
        <source>Comment on the passage</source>
        <translation>Комментировать выписку</translation>
    </message>
    <message>
        <source>Take the passages out of the basket</source>
        <translation>Убрать отрывки из выписок</translation>
    </message>
    <message>
        <source>Move the passages up</source>
        <translation>Переместить выписки выше</translation>
    </message>
    <message>
        <source>Move the passages down</source>
        <translation>Переместить выписки ниже</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>Следующая выписка</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation>Предыдущая выписка</translation>
    </message>
    <message>
        <source>Empty the basket</source>
        <translation>Очистить выписки</translation>
    </message>
    <message>
        <source>New basket</source>
        <translation>Новые выписки</translation>
    </message>
    <message>
        <source>Rename the basket</source>
        <translation>Переименовать выписки</translation>
    </message>
    <message>
        <source>Delete the basket</source>
        <translation>Удалить выписки</translation>
    </message>
    <message>
        <source>Next basket</source>
        <translation>Следующие выписки</translation>
    </message>
    <message>
        <source>Previous basket</source>
        <translation>Предыдущие выписки</translation>
    </message>
    <message>
        <source>From the basket to the list</source>
        <translation>Из выписок к списку</translation>
    </message>
    <message>
        <source>Open in its article</source>
        <translation>Открыть в статье</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Take out of the basket</source>
        <translation>Убрать из выписок</translation>
    </message>
    <message>
        <source>Its article is not in the library now</source>
        <translation>Её статьи сейчас нет в библиотеке</translation>
    </message>
    <message>
        <source>These words are not in the article as it is now.</source>
        <translation>В нынешнем тексте статьи этих слов нет.</translation>
    </message>
    <message>
        <source>Passage %1 of %2: “%3”</source>
        <translation>Выписка %1 из %2: «%3»</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>Комментарий: %1</translation>
    </message>
    <message>
        <source>Passages of the basket</source>
        <translation>Отрывки в выписках</translation>
    </message>
    <message>
        <source>The basket is empty</source>
        <translation>Выписок пока нет</translation>
    </message>
    <message>
        <source>Its article is not in the library now.</source>
        <translation>Её статьи сейчас нет в библиотеке.</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Выписки</translation>
    </message>
    <message>
        <source>Select words in an article and put them into the basket.</source>
        <translation>Выберите слова в статье и добавьте их в выписки.</translation>
    </message>
    <message>
        <source>Select words in an article and press %1. They are gathered here, from as many articles as you like.</source>
        <translation>Выберите слова в статье и нажмите %1. Они собираются здесь, из любого числа статей.</translation>
    </message>
</context>
<context>
    <name>dateline::panes::ColumnHeader</name>
    <message>
        <source>%1, sorted: %2</source>
        <translation>%1, порядок: %2</translation>
    </message>
    <message>
        <source>%1, sorted: %2, key %3</source>
        <translation>%1, порядок: %2, ключ %3</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Move «%1» towards the beginning</source>
        <translation>Сдвинуть «%1» к началу</translation>
    </message>
    <message>
        <source>Move «%1» towards the end</source>
        <translation>Сдвинуть «%1» к концу</translation>
    </message>
    <message>
        <source>&amp;Reset the columns</source>
        <translation>&amp;Сбросить столбцы</translation>
    </message>
</context>
<context>
    <name>dateline::panes::DifferenceView</name>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Различия</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>Оба текста одинаковы.</translation>
    </message>
    <message>
        <source>The texts are long: this is how they begin.</source>
        <translation>Тексты длинные: показано начало.</translation>
    </message>
</context>
<context>
    <name>dateline::panes::FilterBar</name>
    <message>
        <source>Only unr&amp;ead</source>
        <translation>Только н&amp;епрочитанные</translation>
    </message>
    <message>
        <source>Only boo&amp;kmarked</source>
        <translation>Только в &amp;закладках</translation>
    </message>
    <message>
        <source>Only of to&amp;day</source>
        <translation>Только за се&amp;годня</translation>
    </message>
    <message>
        <source>Only of the last &amp;24 hours</source>
        <translation>Только за последние &amp;24 часа</translation>
    </message>
    <message>
        <source>Only of this &amp;week</source>
        <translation>Только за &amp;эту неделю</translation>
    </message>
    <message>
        <source>Turn the &amp;quick filters off</source>
        <translation>Отключить быстрые &amp;фильтры</translation>
    </message>
    <message>
        <source>Quick filters</source>
        <translation>Быстрые фильтры</translation>
    </message>
    <message>
        <source>Turn the quick filters off</source>
        <translation>Отключить быстрые фильтры</translation>
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
        <translation>Найти в этой статье</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не найдено</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
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
        <translation>Похожее и связанное</translation>
    </message>
    <message>
        <source>Versions and differences</source>
        <translation>Версии и различия</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>Откуда взято</translation>
    </message>
</context>
<context>
    <name>dateline::panes::LinkLine</name>
    <message>
        <source>Leads to %1</source>
        <translation>Ведёт на %1</translation>
    </message>
</context>
<context>
    <name>dateline::panes::ListLook</name>
    <message>
        <source>A table, %1. Columns: %2</source>
        <translation>Таблица, %1. Столбцы: %2</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>С&amp;жатые строки</translation>
    </message>
    <message>
        <source>Ord&amp;inary rows</source>
        <translation>Об&amp;ычные строки</translation>
    </message>
    <message>
        <source>Room&amp;y rows</source>
        <translation>Просто&amp;рные строки</translation>
    </message>
    <message>
        <source>List as a ta&amp;ble</source>
        <translation>Сп&amp;исок таблицей</translation>
    </message>
    <message>
        <source>Col&amp;umns…</source>
        <translation>Сто&amp;лбцы…</translation>
    </message>
    <message>
        <source>Reset the columns</source>
        <translation>Сбросить столбцы</translation>
    </message>
    <message>
        <source>Then sort by: %1</source>
        <translation>Затем упорядочить: %1</translation>
    </message>
    <message>
        <source>Sort by: %1</source>
        <translation>Упорядочить: %1</translation>
    </message>
</context>
<context>
    <name>dateline::panes::NearPage</name>
    <message>
        <source>First version</source>
        <translation>Первая версия</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>Часть %1 из %2</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Часть %1</translation>
    </message>
    <message>
        <source>Update %1 of %2</source>
        <translation>Обновление %1 из %2</translation>
    </message>
    <message>
        <source>Update %1</source>
        <translation>Обновление %1</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Отправлено повторно</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Исправление</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Сравнить</translation>
    </message>
    <message>
        <source>What differs between the open article and the chosen one</source>
        <translation>Чем открытая статья отличается от выбранной</translation>
    </message>
    <message>
        <source>No article is open.</source>
        <translation>Нет открытой статьи.</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Похожее</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Поиск…</translation>
    </message>
    <message numerus="yes">
        <source>one story in %Ln articles</source>
        <translation>
            <numerusform>один сюжет в %Ln статье</numerusform>
            <numerusform>один сюжет в %Ln статьях</numerusform>
            <numerusform>один сюжет в %Ln статьях</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln say nearly the same</source>
        <translation>
            <numerusform>%Ln говорит почти то же</numerusform>
            <numerusform>%Ln говорят почти то же</numerusform>
            <numerusform>%Ln говорят почти то же</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % the same</source>
        <translation>совпадает %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln related</source>
        <translation>
            <numerusform>%Ln связанная</numerusform>
            <numerusform>%Ln связанные</numerusform>
            <numerusform>%Ln связанных</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the library is like this article.</source>
        <translation>В библиотеке нет ничего похожего на эту статью.</translation>
    </message>
</context>
<context>
    <name>dateline::panes::NewArticlesBar</name>
    <message>
        <source>Say no more of them</source>
        <translation>Больше не сообщать о них</translation>
    </message>
    <message>
        <source>Say no more of the new articles</source>
        <translation>Больше не сообщать о новых статьях</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new articles</source>
        <translation>
            <numerusform>%Ln новая статья</numerusform>
            <numerusform>%Ln новые статьи</numerusform>
            <numerusform>%Ln новых статей</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: go there</source>
        <translation>%1: перейти</translation>
    </message>
</context>
<context>
    <name>dateline::panes::NoteField</name>
    <message>
        <source>A note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Kept as you write. Esc closes.</source>
        <translation>Сохраняется по мере ввода. Esc закрывает.</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>Заметка к статье</translation>
    </message>
    <message>
        <source>Note on “%1”</source>
        <translation>Заметка к «%1»</translation>
    </message>
</context>
<context>
    <name>dateline::panes::NotesFilter</name>
    <message>
        <source>Words in highlights and notes</source>
        <translation>Слова в выделениях и заметках</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>colour</comment>
        <translation>Только: %1</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>С заметкой</translation>
    </message>
    <message>
        <source>Only those with a note</source>
        <translation>Только с заметкой</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Без места</translation>
    </message>
    <message>
        <source>Only those that could not be placed in the article as it is now</source>
        <translation>Только те, для которых не нашлось места в нынешнем тексте статьи</translation>
    </message>
    <message>
        <source>Tag or collection</source>
        <translation>Тег или подборка</translation>
    </message>
    <message>
        <source>When it was made</source>
        <translation>Когда сделано</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Любое время</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Последние 7 дней</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Последние 30 дней</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Последние 365 дней</translation>
    </message>
    <message>
        <source>Any tag or collection</source>
        <translation>Любой тег или подборка</translation>
    </message>
</context>
<context>
    <name>dateline::panes::NotesPane</name>
    <message>
        <source>Could not be placed in the article as it is now. It stood in: %1 … %2</source>
        <translation>В нынешнем тексте статьи место не найдено. Стояло здесь: %1 … %2</translation>
    </message>
    <message>
        <source>Its article is not in the library now</source>
        <translation>Её статьи сейчас нет в библиотеке</translation>
    </message>
    <message>
        <source>Highlights and notes</source>
        <translation>Выделения и заметки</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlights and notes</source>
        <translation>
            <numerusform>%Ln выделение или заметка</numerusform>
            <numerusform>%Ln выделения и заметки</numerusform>
            <numerusform>%Ln выделений и заметок</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing like that</source>
        <translation>Ничего такого нет</translation>
    </message>
    <message>
        <source>No highlight or note is as the filter asks for.</source>
        <translation>Ни одно выделение и ни одна заметка не подходит под фильтр.</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>&amp;Очистить фильтр</translation>
    </message>
    <message>
        <source>Nothing is highlighted yet</source>
        <translation>Пока ничего не выделено</translation>
    </message>
    <message>
        <source>Its article is not in the library now.</source>
        <translation>Её статьи сейчас нет в библиотеке.</translation>
    </message>
    <message>
        <source>Open at its place</source>
        <translation>Открыть на своём месте</translation>
    </message>
    <message>
        <source>Write the note</source>
        <translation>Написать заметку</translation>
    </message>
    <message>
        <source>Put into the basket</source>
        <translation>Добавить в выписки</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Open the highlight at its place</source>
        <translation>Открыть выделение на его месте</translation>
    </message>
    <message>
        <source>Write the note of the highlight</source>
        <translation>Написать заметку к выделению</translation>
    </message>
    <message>
        <source>Remove the highlights and notes in hand</source>
        <translation>Удалить выбранные выделения и заметки</translation>
    </message>
    <message>
        <source>Put the highlights in hand into the basket</source>
        <translation>Добавить выбранные выделения в выписки</translation>
    </message>
    <message>
        <source>Next highlight or note</source>
        <translation>Следующее выделение или заметка</translation>
    </message>
    <message>
        <source>Previous highlight or note</source>
        <translation>Предыдущее выделение или заметка</translation>
    </message>
    <message>
        <source>Colour of the highlight in hand: %1</source>
        <translation>Цвет выбранного выделения: %1</translation>
    </message>
    <message>
        <source>Find among highlights and notes</source>
        <translation>Найти среди выделений и заметок</translation>
    </message>
    <message>
        <source>From highlights and notes to the list</source>
        <translation>От выделений и заметок к списку</translation>
    </message>
    <message>
        <source>Select words in an article and highlight them.</source>
        <translation>Выберите слова в статье и выделите их цветом.</translation>
    </message>
    <message>
        <source>Select words in an article and press %1.</source>
        <translation>Выберите слова в статье и нажмите %1.</translation>
    </message>
    <message>
        <source>Highlights without a place</source>
        <translation>Выделения без места</translation>
    </message>
</context>
<context>
    <name>dateline::panes::OriginPage</name>
    <message>
        <source>The original as &amp;text</source>
        <translation>Оригинал как &amp;текст</translation>
    </message>
    <message>
        <source>As b&amp;ytes</source>
        <translation>&amp;Байты</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>Оригинал</translation>
    </message>
    <message>
        <source>No article is open.</source>
        <translation>Нет открытой статьи.</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Происхождение</translation>
    </message>
    <message>
        <source>Imported:</source>
        <translation>Импорт:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Файл:</translation>
    </message>
    <message>
        <source>Position:</source>
        <translation>Позиция:</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>Формат:</translation>
    </message>
    <message>
        <source>Encoding:</source>
        <translation>Кодировка:</translation>
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
        <translation>Адрес:</translation>
    </message>
    <message>
        <source>Date as written:</source>
        <translation>Дата, как написано:</translation>
    </message>
    <message>
        <source>SHA-256 of the original:</source>
        <translation>SHA-256 оригинала:</translation>
    </message>
    <message>
        <source>SHA-256 of the text:</source>
        <translation>SHA-256 текста:</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>The original was not kept.</source>
        <translation>Оригинал не сохранён.</translation>
    </message>
    <message>
        <source>The first %1 of %2</source>
        <translation>Первые %1 из %2</translation>
    </message>
</context>
<context>
    <name>dateline::panes::ReaderBar</name>
    <message>
        <source>Previous article</source>
        <translation>Предыдущая статья</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Следующая статья</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Предыдущее совпадение</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Следующее совпадение</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Закладка</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>text style</comment>
        <translation>Аа</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>article</comment>
        <translation>%1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln matches</source>
        <translation>
            <numerusform>%Ln совпадение</numerusform>
            <numerusform>%Ln совпадения</numerusform>
            <numerusform>%Ln совпадений</numerusform>
        </translation>
    </message>
    <message>
        <source>Match %1 of %2</source>
        <translation>Совпадение %1 из %2</translation>
    </message>
    <message>
        <source>Remove bookmark</source>
        <translation>Удалить закладку</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>button, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Text and page</source>
        <translation>Текст и страница</translation>
    </message>
</context>
<context>
    <name>dateline::panes::ReaderPane</name>
    <message>
        <source>citing %1</source>
        <translation>со ссылкой на %1</translation>
    </message>
    <message>
        <source>Next &amp;match or unread</source>
        <translation>С&amp;ледующее совпадение или непрочитанная</translation>
    </message>
    <message>
        <source>Pre&amp;vious match</source>
        <translation>Пре&amp;дыдущее совпадение</translation>
    </message>
    <message>
        <source>Page &amp;down, then next</source>
        <translation>Ст&amp;раница вниз, затем следующая</translation>
    </message>
    <message>
        <source>Page u&amp;p, then previous</source>
        <translation>Страни&amp;ца вверх, затем предыдущая</translation>
    </message>
    <message>
        <source>&amp;Find in article</source>
        <translation>Найти в &amp;статье</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Найти &amp;далее</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Найти &amp;ранее</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>Текст &amp;крупнее</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Текст &amp;мельче</translation>
    </message>
    <message>
        <source>&amp;Ordinary text size</source>
        <translation>&amp;Обычный размер текста</translation>
    </message>
    <message>
        <source>&amp;Open source link</source>
        <translation>Открыть &amp;ссылку на источник</translation>
    </message>
    <message>
        <source>&amp;Copy citation</source>
        <translation>Копировать &amp;библиографическую ссылку</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Статья не открыта</translation>
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
        <translation>Копировать с библиографической ссылкой</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>Копировать библиографическую ссылку</translation>
    </message>
    <message>
        <source>Choose one in the list.</source>
        <translation>Выберите статью в списке.</translation>
    </message>
    <message>
        <source>Choose one in the list, or press %1 for the next.</source>
        <translation>Выберите статью в списке или нажмите %1 для следующей.</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>исправлено</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>%1: nothing was imported</source>
        <comment>name of a field</comment>
        <translation>%1: ничего не импортировано</translation>
    </message>
    <message>
        <source>%1 imported as “%2”</source>
        <comment>name of a field, what it was</comment>
        <translation>%1: импортировано «%2»</translation>
    </message>
    <message>
        <source>Te&amp;xt and page…</source>
        <translation>Текст и страни&amp;ца…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Исправить…</translation>
    </message>
    <message>
        <source>Nothing to read yet</source>
        <translation>Читать пока нечего</translation>
    </message>
    <message>
        <source>Articles that you import are read here.</source>
        <translation>Здесь читаются импортированные статьи.</translation>
    </message>
    <message>
        <source>Picture from %1 – click to load it</source>
        <translation>Изображение с %1 – нажмите, чтобы загрузить</translation>
    </message>
    <message numerus="yes">
        <source>Load all %Ln picture(s) of this article from %1</source>
        <translation>
            <numerusform>Загрузить %Ln изображение этой статьи с %1</numerusform>
            <numerusform>Загрузить все %Ln изображения этой статьи с %1</numerusform>
            <numerusform>Загрузить все %Ln изображений этой статьи с %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Load all %Ln picture(s) of this article</source>
        <translation>
            <numerusform>Загрузить %Ln изображение этой статьи</numerusform>
            <numerusform>Загрузить все %Ln изображения этой статьи</numerusform>
            <numerusform>Загрузить все %Ln изображений этой статьи</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Load them from %Ln host(s):</source>
        <translation>
            <numerusform>Загрузить их с %Ln узла:</numerusform>
            <numerusform>Загрузить их с %Ln узлов:</numerusform>
            <numerusform>Загрузить их с %Ln узлов:</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop loading the picture</source>
        <translation>Остановить загрузку изображения</translation>
    </message>
    <message>
        <source>Load picture from %1</source>
        <translation>Загрузить изображение с %1</translation>
    </message>
    <message>
        <source>Open picture in the browser</source>
        <translation>Открыть изображение в браузере</translation>
    </message>
    <message>
        <source>&amp;Load pictures…</source>
        <translation>Загрузить изображени&amp;я…</translation>
    </message>
    <message>
        <source>Loading picture from %1… Click to stop.</source>
        <translation>Изображение загружается с %1… Нажмите, чтобы остановить.</translation>
    </message>
    <message>
        <source>%1 Click to try again.</source>
        <translation>%1 Нажмите, чтобы повторить.</translation>
    </message>
    <message>
        <source>Select words first: with the mouse, or with Shift and the arrow keys.</source>
        <translation>Сначала выберите слова: мышью или клавишей Shift со стрелками.</translation>
    </message>
    <message>
        <source>There is no further highlight.</source>
        <translation>Больше выделений нет.</translation>
    </message>
    <message>
        <source>Let the selection and the text cursor go</source>
        <translation>Снять выбор и убрать текстовый курсор</translation>
    </message>
    <message>
        <source>Highlight: %1</source>
        <translation>Выделить: %1</translation>
    </message>
    <message>
        <source>Put into the basket</source>
        <translation>Добавить в выписки</translation>
    </message>
    <message>
        <source>Remove the highlight</source>
        <translation>Снять выделение</translation>
    </message>
    <message>
        <source>Search for this</source>
        <translation>Искать это</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Заметка…</translation>
    </message>
    <message>
        <source>Note on the article…</source>
        <translation>Заметка к статье…</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Выделить</translation>
    </message>
    <message>
        <source>Highlight in yellow</source>
        <translation>Выделить жёлтым</translation>
    </message>
    <message>
        <source>Highlight in green</source>
        <translation>Выделить зелёным</translation>
    </message>
    <message>
        <source>Highlight in blue</source>
        <translation>Выделить синим</translation>
    </message>
    <message>
        <source>Highlight in pink</source>
        <translation>Выделить розовым</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Search for the selected words</source>
        <translation>Искать выбранные слова</translation>
    </message>
    <message>
        <source>Next highlight</source>
        <translation>Следующее выделение</translation>
    </message>
    <message>
        <source>Previous highlight</source>
        <translation>Предыдущее выделение</translation>
    </message>
    <message>
        <source>Text cursor</source>
        <translation>Текстовый курсор</translation>
    </message>
    <message>
        <source>Place here: “%1”</source>
        <translation>Поместить сюда: «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlights and notes</source>
        <translation>
            <numerusform>%Ln выделение или заметка</numerusform>
            <numerusform>%Ln выделения и заметки</numerusform>
            <numerusform>%Ln выделений и заметок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln sentences read before</source>
        <translation>
            <numerusform>%1 из %Ln предложения прочитано раньше</numerusform>
            <numerusform>%1 из %Ln предложений прочитано раньше</numerusform>
            <numerusform>%1 из %Ln предложений прочитано раньше</numerusform>
        </translation>
    </message>
    <message>
        <source>Read in an earlier version</source>
        <translation>Прочитано в более ранней версии</translation>
    </message>
    <message>
        <source>Read in “%1”</source>
        <translation>Прочитано в статье «%1»</translation>
    </message>
    <message>
        <source>Grey what was read elsewhere</source>
        <translation>Бледнее показывать прочитанное в других статьях</translation>
    </message>
    <message>
        <source>Go to where this was read</source>
        <translation>Перейти туда, где это прочитано</translation>
    </message>
    <message>
        <source>Looking for what was read before…</source>
        <translation>Ищем, что прочитано раньше…</translation>
    </message>
    <message>
        <source>Withdrawn by its agency</source>
        <translation>Отозвано агентством</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Исправление</translation>
    </message>
    <message>
        <source>Update %1</source>
        <translation>Обновление %1</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Обновление</translation>
    </message>
</context>
<context>
    <name>dateline::panes::ReaderTags</name>
    <message>
        <source>Tag %1</source>
        <translation>Метка %1</translation>
    </message>
    <message>
        <source>Collection %1</source>
        <translation>Подборка %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a place</source>
        <comment>of highlights</comment>
        <translation>
            <numerusform>%Ln выделение без места</numerusform>
            <numerusform>%Ln выделения без места</numerusform>
            <numerusform>%Ln выделений без места</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::panes::ReaderView</name>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Article: %1</source>
        <translation>Статья: %1</translation>
    </message>
</context>
<context>
    <name>dateline::panes::ResultLine</name>
    <message>
        <source>Searching…</source>
        <translation>Поиск…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln статья</numerusform>
            <numerusform>%Ln статьи</numerusform>
            <numerusform>%Ln статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln articles</source>
        <translation>
            <numerusform>Не менее %Ln статьи</numerusform>
            <numerusform>Не менее %Ln статей</numerusform>
            <numerusform>Не менее %Ln статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>The order is written in the search</source>
        <translation>Порядок задан в запросе</translation>
    </message>
    <message>
        <source>Change the order</source>
        <translation>Изменить порядок</translation>
    </message>
    <message>
        <source>0 here,</source>
        <translation>Здесь 0,</translation>
    </message>
    <message>
        <source>%1 in the whole library</source>
        <translation>во всей библиотеке %1</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>подсчёт…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources</source>
        <translation>
            <numerusform>%Ln источник</numerusform>
            <numerusform>%Ln источника</numerusform>
            <numerusform>%Ln источников</numerusform>
        </translation>
    </message>
    <message>
        <source>(and %1 more)</source>
        <translation>(и ещё %1)</translation>
    </message>
    <message>
        <source>Use «%1»</source>
        <translation>Применить «%1»</translation>
    </message>
    <message>
        <source>only: %1</source>
        <translation>только: %1</translation>
    </message>
    <message>
        <source>show all</source>
        <translation>показать все</translation>
    </message>
    <message>
        <source>%1 without the quick filters</source>
        <translation>без быстрых фильтров %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>показана %Ln</numerusform>
            <numerusform>показаны %Ln</numerusform>
            <numerusform>показано %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::panes::ReviewBar</name>
    <message>
        <source>Review</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>review, progress</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>All are judged: %1</source>
        <translation>Всё оценено: %1</translation>
    </message>
</context>
<context>
    <name>dateline::panes::SearchBox</name>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search articles</source>
        <translation>Поиск статей</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
    <message>
        <source>Where the search looks: %1</source>
        <translation>Где искать: %1</translation>
    </message>
</context>
<context>
    <name>dateline::panes::SearchPane</name>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Поиск</translation>
    </message>
    <message>
        <source>For&amp;get earlier searches</source>
        <translation>&amp;Забыть прежние запросы</translation>
    </message>
</context>
<context>
    <name>dateline::panes::SelectionBar</name>
    <message>
        <source>Selected words</source>
        <translation>Выбранные слова</translation>
    </message>
    <message>
        <source>Highlight: %1</source>
        <translation>Выделить: %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Put into the basket</source>
        <translation>Добавить в выписки</translation>
    </message>
    <message>
        <source>Search for this</source>
        <translation>Искать это</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Копировать с библиографической ссылкой</translation>
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
        <translation>Источники</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Без источника</translation>
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
            <numerusform>%1: %Ln статья</numerusform>
            <numerusform>%1: %Ln статьи</numerusform>
            <numerusform>%1: %Ln статей</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>count, period</comment>
        <translation>%1, период: %2</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Подборки</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Renamed; imported under another name</source>
        <translation>Переименован; импортирован под другим именем</translation>
    </message>
    <message>
        <source>Highlights and notes</source>
        <translation>Выделения и заметки</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Выписки</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln passages</source>
        <comment>basket, count</comment>
        <translation>
            <numerusform>%1: %Ln выписка</numerusform>
            <numerusform>%1: %Ln выписки</numerusform>
            <numerusform>%1: %Ln выписок</numerusform>
        </translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Просмотры</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln articles judged</source>
        <comment>review, count</comment>
        <translation>
            <numerusform>%1: оценена %Ln статья</numerusform>
            <numerusform>%1: оценены %Ln статьи</numerusform>
            <numerusform>%1: оценено %Ln статей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::panes::SidebarPane</name>
    <message>
        <source>Sidebar</source>
        <translation>Боковая панель</translation>
    </message>
    <message>
        <source>&amp;All articles</source>
        <translation>&amp;Все статьи</translation>
    </message>
    <message>
        <source>&amp;Unread</source>
        <translation>&amp;Непрочитанные</translation>
    </message>
    <message>
        <source>&amp;Bookmarks</source>
        <translation>&amp;Закладки</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>&amp;Источники</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Без цвета</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Красный</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Оранжевый</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Жёлтый</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелёный</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Бирюзовый</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Синий</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Фиолетовый</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Розовый</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Цвет</translation>
    </message>
    <message>
        <source>&amp;Merge into</source>
        <translation>О&amp;бъединить с меткой</translation>
    </message>
    <message>
        <source>&amp;New tag</source>
        <translation>Новая &amp;метка</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Переименовать</translation>
    </message>
    <message>
        <source>&amp;Delete the tag</source>
        <translation>&amp;Удалить метку</translation>
    </message>
    <message>
        <source>&amp;New collection</source>
        <translation>Новая подбо&amp;рка</translation>
    </message>
    <message>
        <source>&amp;New collection in it</source>
        <translation>Новая подборка вну&amp;три</translation>
    </message>
    <message>
        <source>Move to the &amp;top</source>
        <translation>На в&amp;ерхний уровень</translation>
    </message>
    <message>
        <source>&amp;Delete the collection</source>
        <translation>Уда&amp;лить подборку</translation>
    </message>
    <message>
        <source>&amp;Empty the Bin…</source>
        <translation>Очистить &amp;корзину…</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Новая метка</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Новая подборка</translation>
    </message>
    <message>
        <source>&amp;Merge into…</source>
        <translation>О&amp;бъединить с…</translation>
    </message>
    <message>
        <source>&amp;As imported</source>
        <translation>&amp;Как импортировано</translation>
    </message>
    <message>
        <source>&amp;Open in a new tab</source>
        <translation>&amp;Открыть в новой вкладке</translation>
    </message>
    <message>
        <source>Open the part of the library in a new tab</source>
        <translation>Открыть часть библиотеки в новой вкладке</translation>
    </message>
    <message>
        <source>Toda&amp;y</source>
        <translation>Се&amp;годня</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>&amp;Delete the review</source>
        <translation>У&amp;далить просмотр</translation>
    </message>
    <message>
        <source>&amp;Delete the tag, collection or review</source>
        <translation>У&amp;далить метку, подборку или просмотр</translation>
    </message>
</context>
<context>
    <name>dateline::panes::StatusPane</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Экспортировано: %1</translation>
    </message>
    <message>
        <source>Indexing: %1 to go</source>
        <translation>Индексация: осталось %1</translation>
    </message>
    <message>
        <source>Articles that the search does not find yet</source>
        <translation>Статьи, которые поиск ещё не находит</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Добавлено: %1</translation>
    </message>
    <message>
        <source>%1 updated</source>
        <translation>обновлено: %1</translation>
    </message>
    <message>
        <source>%1 known already</source>
        <translation>уже есть: %1</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>отклонено: %1</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Показать список</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
</context>
<context>
    <name>dateline::panes::StylePanel</name>
    <message>
        <source>&amp;Justified lines</source>
        <translation>Выравнивать по &amp;обоим краям</translation>
    </message>
    <message>
        <source>Text and page</source>
        <translation>Текст и страница</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Колонка</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Узкая</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Обычная</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Широкая</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Интервал</translation>
    </message>
    <message>
        <source>Tight</source>
        <comment>lines</comment>
        <translation>Тесно</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <comment>lines</comment>
        <translation>Обычно</translation>
    </message>
    <message>
        <source>Loose</source>
        <comment>lines</comment>
        <translation>Свободно</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Как окно</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Сепия</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>As at &amp;first</source>
        <translation>Как &amp;сначала</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Шрифт</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Текст мельче</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Текст крупнее</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
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
        <translation>&amp;Рядом</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;От:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;К:</translation>
    </message>
    <message>
        <source>No article is open.</source>
        <translation>Нет открытой статьи.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>The library has one version of this article.</source>
        <translation>В библиотеке одна версия этой статьи.</translation>
    </message>
    <message>
        <source>%1, the present one</source>
        <translation>%1, нынешняя</translation>
    </message>
    <message>
        <source>imported %1</source>
        <translation>импорт: %1</translation>
    </message>
    <message>
        <source>Similar: %1</source>
        <translation>Похожее: %1</translation>
    </message>
</context>
<context>
    <name>dateline::panes::WorkLine</name>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source> (and %1 more)</source>
        <translation> (и ещё %1)</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Остановка…</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Отменить: %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>отклонено: %1</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>осталось %1 с</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>осталось %1 мин</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>осталось %1 ч</translation>
    </message>
</context>
<context>
    <name>dateline::window::BackupDesk</name>
    <message>
        <source>Back up…</source>
        <translation>Создать резервную копию…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Восстановить из резервной копии…</translation>
    </message>
    <message>
        <source>Import marks…</source>
        <translation>Импортировать пометки…</translation>
    </message>
    <message>
        <source>Compact the library</source>
        <translation>Сжать библиотеку</translation>
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
        <translation>Папка для резервной копии</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Создаётся резервная копия</translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation>Резервная копия создана: %1</translation>
    </message>
    <message>
        <source>The folder of a backup</source>
        <translation>Папка резервной копии</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Восстановление из резервной копии</translation>
    </message>
    <message>
        <source>Articles and marks of this library give way to those of the backup.</source>
        <translation>Статьи и пометки этой библиотеки уступят место сохранённым в резервной копии.</translation>
    </message>
    <message>
        <source>%1

What is in the library now is kept in its folder “backups”.</source>
        <translation>%1

То, что сейчас в библиотеке, сохранится в её папке «backups».</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Восстановить</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Восстановление</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Восстановлено</translation>
    </message>
    <message>
        <source>Restored. What was there is kept in %1</source>
        <translation>Восстановлено. Прежнее сохранено в %1</translation>
    </message>
    <message>
        <source>The articles cannot be read</source>
        <translation>Статьи не читаются</translation>
    </message>
    <message>
        <source>The file of articles is damaged.</source>
        <translation>Файл статей повреждён.</translation>
    </message>
    <message>
        <source>&amp;Choose a backup…</source>
        <translation>&amp;Выбрать копию…</translation>
    </message>
    <message>
        <source>Your marks cannot be read</source>
        <translation>Ваши пометки не читаются</translation>
    </message>
    <message>
        <source>The file of your marks is damaged, and nothing else tells what it held.</source>
        <translation>Файл ваших пометок повреждён, и больше нигде не записано, что в нём было.</translation>
    </message>
    <message>
        <source>The copy of %1 can take its place. Marks made since are lost with the damaged file, which is kept in the folder “backups”.</source>
        <translation>Его может заменить копия от %1. Сделанные с тех пор пометки потеряны вместе с повреждённым файлом, который сохранится в папке «backups».</translation>
    </message>
    <message>
        <source>Compacting</source>
        <translation>Сжатие</translation>
    </message>
    <message>
        <source>Compacted from %1 to %2</source>
        <translation>Сжато с %1 до %2</translation>
    </message>
    <message>
        <source>Marks of another library</source>
        <translation>Пометки другой библиотеки</translation>
    </message>
    <message>
        <source>Marks (*.jsonl);;All files (*)</source>
        <translation>Пометки (*.jsonl);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Importing marks</source>
        <translation>Импорт пометок</translation>
    </message>
    <message>
        <source>Import marks</source>
        <translation>Импорт пометок</translation>
    </message>
    <message>
        <source>The newest backup is of %1:
%2

What is in the library now is kept in its folder “backups”.</source>
        <translation>Самая новая резервная копия сделана %1:
%2

То, что сейчас в библиотеке, сохранится в её папке «backups».</translation>
    </message>
    <message>
        <source>&amp;Another backup…</source>
        <translation>&amp;Другая копия…</translation>
    </message>
    <message>
        <source>The articles of the backup of %1 can take their place:
%2

Your marks stay as they are. The damaged file is kept in the folder “backups”.</source>
        <translation>Вместо них можно вернуть статьи из резервной копии от %1:
%2

Ваши пометки останутся как есть. Повреждённый файл сохранится в папке «backups».</translation>
    </message>
    <message>
        <source>Those of a backup can take their place. Your marks stay as they are. The damaged file is kept in the folder “backups”.</source>
        <translation>Вместо них можно вернуть статьи из резервной копии. Ваши пометки останутся как есть. Повреждённый файл сохранится в папке «backups».</translation>
    </message>
</context>
<context>
    <name>dateline::window::CorrectDesk</name>
    <message>
        <source>Corr&amp;ect…</source>
        <translation>&amp;Исправить…</translation>
    </message>
    <message>
        <source>Rename or &amp;merge the source…</source>
        <translation>Переименовать или объединить исто&amp;чник…</translation>
    </message>
</context>
<context>
    <name>dateline::window::ExportDesk</name>
    <message>
        <source>Selected articles</source>
        <translation>Избранные статьи</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Показать в &amp;папке</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>Export the &amp;whole result…</source>
        <translation>Экспорт &amp;всего результата…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>The file is written.</source>
        <translation>Файл записан.</translation>
    </message>
</context>
<context>
    <name>dateline::window::HintBar</name>
    <message>
        <source>Got it</source>
        <translation>Понятно</translation>
    </message>
    <message>
        <source>Got it: %1</source>
        <translation>Понятно: %1</translation>
    </message>
</context>
<context>
    <name>dateline::window::HintDesk</name>
    <message>
        <source>Press %1 to search: words, “a phrase”, source:reuters, date:2023. What is found is shown while you type.</source>
        <translation>Нажмите %1 для поиска: слова, «фраза», source:reuters, date:2023. Найденное показывается по мере ввода.</translation>
    </message>
    <message>
        <source>Press %1 to bookmark the article. It is found again under Bookmarks.</source>
        <translation>Нажмите %1, чтобы добавить статью в закладки. Там она найдётся снова.</translation>
    </message>
    <message>
        <source>Press %1 to find any command by a few letters of its name.</source>
        <translation>Нажмите %1, чтобы найти любую команду по нескольким буквам её названия.</translation>
    </message>
    <message>
        <source>Press %1 for another search in a tab of its own. This one stays as it is.</source>
        <translation>Нажмите %1 для ещё одного поиска в отдельной вкладке. Этот останется как есть.</translation>
    </message>
    <message>
        <source>Show the h&amp;ints again</source>
        <translation>Показать &amp;подсказки снова</translation>
    </message>
</context>
<context>
    <name>dateline::window::ImportDesk</name>
    <message>
        <source>&amp;Import files…</source>
        <translation>&amp;Импорт файлов…</translation>
    </message>
    <message>
        <source>Import &amp;folder…</source>
        <translation>Импорт &amp;папки…</translation>
    </message>
    <message>
        <source>Import the &amp;sample stories</source>
        <translation>Импорт о&amp;бразцов статей</translation>
    </message>
    <message>
        <source>Re&amp;port of the last import…</source>
        <translation>О&amp;тчёт о последнем импорте…</translation>
    </message>
    <message>
        <source>Import files or archives</source>
        <translation>Импорт файлов или архивов</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Import a folder with all that is in it</source>
        <translation>Импорт папки со всем содержимым</translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>Отмена импорта</translation>
    </message>
</context>
<context>
    <name>dateline::window::LibraryDoor</name>
    <message>
        <source>A folder for the new library</source>
        <translation>Папка для новой библиотеки</translation>
    </message>
    <message>
        <source>Open a library&apos;s folder</source>
        <translation>Открыть папку библиотеки</translation>
    </message>
    <message>
        <source>A shared folder</source>
        <translation>Общая папка</translation>
    </message>
    <message>
        <source>This library is in a folder that a network or another program shares.</source>
        <translation>Эта библиотека лежит в папке, общей по сети или через другую программу.</translation>
    </message>
    <message>
        <source>%1

Two machines that write to it at once can damage it. Keep the library on a disk of this machine, and copy it elsewhere while Dateline is closed.</source>
        <translation>%1

Если два компьютера пишут в неё одновременно, она может повредиться. Храните библиотеку на диске этого компьютера, а копируйте её, когда Dateline закрыт.</translation>
    </message>
    <message>
        <source>Your marks are back</source>
        <translation>Ваши пометки восстановлены</translation>
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
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Статья</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>П&amp;ереход</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Сп&amp;равка</translation>
    </message>
    <message>
        <source>&amp;Recent libraries</source>
        <translation>Не&amp;давние библиотеки</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Пока нет</translation>
    </message>
    <message>
        <source>%1 – Dateline</source>
        <translation>%1 – Dateline</translation>
    </message>
    <message>
        <source>&amp;New library…</source>
        <translation>&amp;Новая библиотека…</translation>
    </message>
    <message>
        <source>&amp;Open library…</source>
        <translation>&amp;Открыть библиотеку…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Вы&amp;ход</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>&amp;Боковая панель</translation>
    </message>
    <message>
        <source>Article &amp;list</source>
        <translation>&amp;Список статей</translation>
    </message>
    <message>
        <source>&amp;Reading pane</source>
        <translation>Панель &amp;чтения</translation>
    </message>
    <message>
        <source>Read &amp;alone</source>
        <translation>Только с&amp;татья</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Следующая &amp;панель</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Копировать &amp;диагностику</translation>
    </message>
    <message>
        <source>&amp;About Dateline</source>
        <translation>&amp;О программе Dateline</translation>
    </message>
    <message>
        <source>E&amp;xplain the search…</source>
        <translation>О&amp;бъяснить запрос…</translation>
    </message>
    <message>
        <source>About Dateline</source>
        <translation>О программе Dateline</translation>
    </message>
    <message>
        <source>Dateline %1</source>
        <translation>Dateline %1</translation>
    </message>
    <message>
        <source>A reader for millions of news articles.
Free software under the GNU General Public License, version 3 or later.
Icons: Bootstrap Icons (MIT).</source>
        <translation>Программа для чтения миллионов новостных статей.
Свободная программа под лицензией GNU General Public License версии 3 или более поздней.
Значки: Bootstrap Icons (MIT).</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Предыдущая п&amp;анель</translation>
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
        <translation>&amp;Метка…</translation>
    </message>
    <message>
        <source>Put into a collect&amp;ion…</source>
        <translation>Добавить в &amp;подборку…</translation>
    </message>
    <message>
        <source>E&amp;mpty the Bin…</source>
        <translation>Очистить &amp;корзину…</translation>
    </message>
    <message>
        <source>Erase the one article in the Bin for ever?</source>
        <translation>Удалить навсегда единственную статью в корзине?</translation>
    </message>
    <message numerus="yes">
        <source>Erase the %Ln articles in the Bin for ever?</source>
        <translation>
            <numerusform>Удалить навсегда %Ln статью из корзины?</numerusform>
            <numerusform>Удалить навсегда %Ln статьи из корзины?</numerusform>
            <numerusform>Удалить навсегда %Ln статей из корзины?</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the Bin</source>
        <translation>Очистить корзину</translation>
    </message>
    <message>
        <source>Their texts, originals and earlier versions go, and so do their tags, bookmarks, highlights and notes. What lies in baskets keeps its words. A later import leaves them out. This cannot be undone.</source>
        <translation>Их тексты, оригиналы и прежние версии исчезнут вместе с метками, закладками, выделениями и заметками. Выдержки в подборках сохранят свои слова. Следующий импорт их пропустит. Отменить это нельзя.</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>&amp;Удалить</translation>
    </message>
</context>
<context>
    <name>dateline::window::PrintDesk</name>
    <message>
        <source>Prin&amp;t…</source>
        <translation>П&amp;ечать…</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>the printer</source>
        <translation>принтер</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>pages</comment>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>dateline::window::ReviewDesk</name>
    <message>
        <source>Review these articles…</source>
        <translation>Просмотреть эти статьи…</translation>
    </message>
    <message>
        <source>Next article that is not judged</source>
        <translation>Следующая неоценённая статья</translation>
    </message>
    <message>
        <source>Export the review as a table…</source>
        <translation>Экспортировать просмотр таблицей…</translation>
    </message>
    <message>
        <source>Leave the review</source>
        <translation>Выйти из просмотра</translation>
    </message>
    <message>
        <source>Relevant</source>
        <translation>Подходит</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Reject because…</source>
        <translation>Отклонить с причиной…</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Просмотрено</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Не оценено</translation>
    </message>
    <message>
        <source>Review these articles</source>
        <translation>Просмотреть эти статьи</translation>
    </message>
    <message>
        <source>&amp;Name of the review. What is found later enters it, too.</source>
        <translation>&amp;Название просмотра. Найденное позже тоже попадёт в него.</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Начать</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Причина</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Отклонить</translation>
    </message>
    <message>
        <source>Export the review</source>
        <translation>Экспорт просмотра</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблицы (*.csv)</translation>
    </message>
    <message>
        <source>Exporting the review</source>
        <translation>Экспорт просмотра</translation>
    </message>
    <message>
        <source>The review is in %1</source>
        <translation>Просмотр сохранён: %1</translation>
    </message>
</context>
<context>
    <name>dateline::window::SettingsDesk</name>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Настройки…</translation>
    </message>
    <message>
        <source>Find a &amp;command…</source>
        <translation>Найти &amp;команду…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Сочетания клавиш…</translation>
    </message>
    <message>
        <source>C&amp;hange shortcuts…</source>
        <translation>&amp;Изменить сочетания…</translation>
    </message>
    <message>
        <source>S&amp;how the library&apos;s folder</source>
        <translation>Пока&amp;зать папку библиотеки</translation>
    </message>
    <message>
        <source>Forget the recent libraries</source>
        <translation>Забыть недавние библиотеки</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>Отметить всё прочитанным</translation>
    </message>
    <message numerus="yes">
        <source>Mark all %Ln articles in the list as read?</source>
        <translation>
            <numerusform>Отметить прочитанной %Ln статью в списке?</numerusform>
            <numerusform>Отметить прочитанными все %Ln статьи в списке?</numerusform>
            <numerusform>Отметить прочитанными все %Ln статей в списке?</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be undone.</source>
        <translation>Это можно отменить.</translation>
    </message>
    <message>
        <source>&amp;Mark read</source>
        <translation>&amp;Отметить</translation>
    </message>
    <message>
        <source>Watch folders…</source>
        <translation>Папки под наблюдением…</translation>
    </message>
</context>
<context>
    <name>dateline::window::TabBar</name>
    <message>
        <source>Tabs</source>
        <translation>Вкладки</translation>
    </message>
    <message>
        <source>Close «%1»</source>
        <translation>Закрыть «%1»</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>Закрыть вкладку</translation>
    </message>
</context>
<context>
    <name>dateline::window::TabDesk</name>
    <message>
        <source>&amp;New tab</source>
        <translation>&amp;Новая вкладка</translation>
    </message>
    <message>
        <source>&amp;Close the tab</source>
        <translation>&amp;Закрыть вкладку</translation>
    </message>
    <message>
        <source>Close the &amp;other tabs</source>
        <translation>Закрыть &amp;остальные вкладки</translation>
    </message>
    <message>
        <source>&amp;Reopen the closed tab</source>
        <translation>&amp;Вернуть закрытую вкладку</translation>
    </message>
    <message>
        <source>New t&amp;ab</source>
        <translation>Нова&amp;я вкладка</translation>
    </message>
    <message>
        <source>Close the other tabs</source>
        <translation>Закрыть остальные вкладки</translation>
    </message>
    <message>
        <source>Reopen the closed ta&amp;b</source>
        <translation>Вернуть закр&amp;ытую вкладку</translation>
    </message>
    <message>
        <source>&amp;Go to the next tab</source>
        <translation>К следу&amp;ющей вкладке</translation>
    </message>
    <message>
        <source>G&amp;o to the previous tab</source>
        <translation>К предыдуще&amp;й вкладке</translation>
    </message>
</context>
<context>
    <name>dateline::window::TabStrip</name>
    <message>
        <source>New tab</source>
        <translation>Новая вкладка</translation>
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
        <translation>Меню</translation>
    </message>
</context>
<context>
    <name>dateline::window::WatchDesk</name>
    <message numerus="yes">
        <source>%Ln new articles</source>
        <translation>
            <numerusform>%Ln новая статья</numerusform>
            <numerusform>%Ln новые статьи</numerusform>
            <numerusform>%Ln новых статей</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from «%2»</source>
        <translation>%1 из «%2»</translation>
    </message>
    <message>
        <source>Watch folder: %1</source>
        <translation>Папка под наблюдением: %1</translation>
    </message>
    <message>
        <source>Importing from «%1»</source>
        <translation>Импорт из «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln статья</numerusform>
            <numerusform>%Ln статьи</numerusform>
            <numerusform>%Ln статей</numerusform>
        </translation>
    </message>
    <message>
        <source>A folder to watch</source>
        <translation>Папка, за которой следить</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Следить за папкой</translation>
    </message>
    <message>
        <source>The folder and the library lie one within the other.</source>
        <translation>Папка и библиотека лежат одна в другой.</translation>
    </message>
    <message>
        <source>Choose a folder beside the library.</source>
        <translation>Выберите папку вне библиотеки.</translation>
    </message>
    <message>
        <source>Watching «%1»</source>
        <translation>Слежу за «%1»</translation>
    </message>
    <message>
        <source>Watch a fol&amp;der…</source>
        <translation>С&amp;ледить за папкой…</translation>
    </message>
</context>
<context>
    <name>dateline::workspace::Workspace</name>
    <message numerus="yes">
        <source>Importing %Ln files</source>
        <translation>
            <numerusform>Импорт %Ln файла</numerusform>
            <numerusform>Импорт %Ln файлов</numerusform>
            <numerusform>Импорт %Ln файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Импорт: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln статья</numerusform>
            <numerusform>%Ln статьи</numerusform>
            <numerusform>%Ln статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>Экспорт: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Marking articles</source>
        <translation>Отметка статей</translation>
    </message>
    <message>
        <source>Emptying the Bin</source>
        <translation>Очистка корзины</translation>
    </message>
    <message>
        <source>Correcting articles</source>
        <translation>Исправление статей</translation>
    </message>
    <message>
        <source>Renamed the review “%1”</source>
        <translation>Просмотр «%1» переименован</translation>
    </message>
    <message>
        <source>Deleted the review “%1”</source>
        <translation>Просмотр «%1» удалён</translation>
    </message>
</context>
</TS>
