#!/usr/bin/env python3
# SPDX-FileCopyrightText: Dateline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Invented stories in eight languages for libraries/*, as JSON Lines. Always the same ones.

    stories.py > stories.jsonl                    eighty stories
    stories.py --corrected > later/stories.jsonl  every eighth of them again, with a sentence more
"""
import datetime
import json
import sys

# Language: source, headline, two paragraphs, and what they are about: {0} a place, {1} a thing, {2} a number.
TONGUES = {
    'en': ('Meridian', '{0} counts {2} {1}',
           '{0} – The town council of {0} has counted {2} {1}, more than in any year since the count began, its clerk '
           'said.', '“We had to buy a second notebook,” she added. The next count is due in spring.',
           ['Semey', 'Ayagoz', 'Zharkent'], ['lamps', 'bicycles', 'apple trees', 'library cards']),
    'kk': ('Дала хабары', '{0}: {2} {1} есепке алынды',
           '{0} – Қала әкімдігі биыл {2} {1} есепке алды, бұл былтырғыдан көп.',
           '«Келесі санақ көктемде өтеді», – деді мекеме өкілі Айғаным Бөкенқызы.',
           ['Семей', 'Аягөз', 'Жаркент'], ['шам', 'велосипед', 'алма ағашы', 'кітап']),
    'ru': ('Степной вестник', '{0}: учтено {2} единиц, среди них {1}',
           '{0} – Городская управа насчитала {2} единиц имущества, и ещё никогда {1} не занимали столько места.',
           '«Пришлось завести второй журнал», — сообщила секретарь Ольга Ёлкина.',
           ['Семей', 'Аягоз', 'Жаркент'], ['фонари', 'велосипеды', 'яблони', 'книги']),
    'fr': ('L’Écho du port', '{0} compte {2} {1}',
           '{0} – La mairie de {0} a compté {2} {1}, plus qu’en aucune autre année, a dit son secrétaire.',
           '« Il a fallu un second cahier », a-t-il précisé. L’été prochain, on recommencera à zéro.',
           ['Honfleur', 'Sète', 'Orléans'], ['lampadaires', 'vélos', 'pommiers', 'abonnés']),
    'el': ('Φάρος', '{0}: μετρήθηκαν {2} {1}',
           '{0} – Ο δήμος μέτρησε {2} {1}, περισσότερα από κάθε άλλη χρονιά, είπε η γραμματέας του.',
           '«Χρειαστήκαμε δεύτερο τετράδιο», πρόσθεσε. Η επόμενη καταμέτρηση θα γίνει την άνοιξη.',
           ['Σύρος', 'Βόλος', 'Χανιά'], ['φανάρια', 'ποδήλατα', 'δέντρα', 'βιβλία']),
    'ar': ('صوت الميناء', '{0} تحصي {2} من {1}',
           '{0} – أحصى مجلس المدينة {2} من {1}، وهو أكثر مما أحصاه في أي عام مضى، كما قالت أمينة المجلس.',
           '«احتجنا إلى دفتر ثان»، أضافت. ويجري الإحصاء القادم في الربيع.',
           ['صور', 'طنجة', 'العقبة'], ['المصابيح', 'الدراجات', 'أشجار التفاح', 'الكتب']),
    'zh': ('港口晚报', '{0}清点出{2}件{1}',
           '{0} – 市政府今年清点出{2}件{1},比往年都多,市政府秘书说。',
           '“我们不得不再买一个本子,”她补充说。下一次清点将在春天进行。',
           ['伊宁', '塔城', '喀什'], ['路灯', '自行车', '苹果树', '图书']),
    'th': ('ข่าวท่าเรือ', '{0}นับ{1}ได้ {2}',
           '{0} – เทศบาลนับ{1}ได้ {2} มากกว่าทุกปีที่ผ่านมา เลขานุการกล่าว',
           '“เราต้องซื้อสมุดเล่มที่สอง” เธอกล่าวเสริม การนับครั้งต่อไปจะมีขึ้นในฤดูใบไม้ผลิ',
           ['ระนอง', 'สงขลา', 'น่าน'], ['โคมไฟ', 'จักรยาน', 'ต้นแอปเปิล', 'หนังสือ']),
}
FIRST = datetime.datetime(1987, 2, 26, 15, 1, 1)


def date(number):
    """To the second with an offset, to the second, to the day, or none at all."""
    at = FIRST + datetime.timedelta(days=173 * number, seconds=7 * number)
    return [at.isoformat() + '+05:00', at.isoformat() + 'Z', at.date().isoformat(), None][number % 4]


def story(number):
    language = list(TONGUES)[number % len(TONGUES)]
    source, headline, first, second, places, things = TONGUES[language]
    place, thing, count = places[number % 3], things[number // 8 % 4], 1000 + 37 * number
    made = {'id': f'made-{number}', 'language': language, 'source': source if number % 10 else None,
            'headline': headline.format(place, thing, count), 'date': date(number),
            'body': first.format(place, thing, count) + '\n\n' + second.format(place, thing, count)}
    if number % 2:
        made |= {'byline': f'Aïda Q. Writer {number % 5}', 'topics': [thing, 'counting'], 'places': [place]}
    if number % 3 == 0:
        made |= {'people': ['Ольга Ёлкина'], 'organisations': ['Town Council'], 'slug': f'COUNT-{number}'}
    if number % 5 == 0:
        made |= {'url': f'https://press.example/{language}/{number}?from=wire'}
    return {name: value for name, value in made.items() if value is not None}


def main():
    isCorrected = '--corrected' in sys.argv
    for number in range(0, 80, 8 if isCorrected else 1):
        made = story(number)
        if isCorrected:
            made['body'] += '\n\nCorrected: the second notebook was a gift.'
        print(json.dumps(made, ensure_ascii=False))


main()
