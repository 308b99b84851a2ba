"""Persons as releases, wire news and articles introduce them: (text, "NAME: TITLE @ BODY, TITLE; NAME").

All of them are public figures, and what is said of them was so at some time.
"""

from collections.abc import Callable

import pytest

from gjtimeline.model import DocumentFacts

FactsOf = Callable[..., DocumentFacts]


def known_to_fail(*row: str, reason: str):
    return pytest.param(*row, marks=pytest.mark.xfail(strict=True, reason=reason))


# Ministers, mayors, lawmakers, spokespersons and heads of companies, universities and foreign governments.
CENTRAL = [
    (
        "Minister of Land, Infrastructure and Transport Kim Hyun-mee said the plan will go ahead.",
        "Kim Hyun-mee: Minister of Land, Infrastructure and Transport",
    ),
    (
        "Kim Hyun-mee, minister of land, infrastructure and transport, said the plan will go ahead.",
        "Kim Hyun-mee: minister of land, infrastructure and transport",
    ),
    (
        "Land, Infrastructure and Transport Minister Won Hee-ryong visited the site.",
        "Won Hee-ryong: Land, Infrastructure and Transport Minister",
    ),
    ("Land Minister Park Sang-woo visited the site.", "Park Sang-woo: Land Minister"),
    (
        "Deputy Prime Minister and Finance Minister Hong Nam-ki presided over the meeting.",
        "Hong Nam-ki: Deputy Prime Minister, Finance Minister",
    ),
    (
        "Hong Nam-ki, deputy prime minister and minister of economy and finance, presided over the meeting.",
        "Hong Nam-ki: deputy prime minister, minister of economy and finance",
    ),
    ("Science and ICT Minister Lee Jong-ho attended.", "Lee Jong-ho: Science and ICT Minister"),
    (
        "First Vice Minister of Science and ICT Yong Hong-taek attended.",
        "Yong Hong-taek: First Vice Minister of Science and ICT",
    ),
    (
        "Second Vice Minister Park Yun-kyu of the Ministry of Science and ICT attended.",
        "Park Yun-kyu: Second Vice Minister @ Ministry of Science and ICT",
    ),
    ("Vice Science Minister Cho Kyeong-sik attended.", "Cho Kyeong-sik: Vice Science Minister"),
    ("Interior Minister Chin Young attended.", "Chin Young: Interior Minister"),
    ("Minister of SMEs and Startups Park Young-sun attended.", "Park Young-sun: Minister of SMEs and Startups"),
    ("Park Young-sun, minister of SMEs and startups, attended.", "Park Young-sun: minister of SMEs and startups"),
    ("SMEs and Startups Minister Lee Young attended the ceremony.", "Lee Young: SMEs and Startups Minister"),
    ("Industry Minister Sung Yun-mo attended.", "Sung Yun-mo: Industry Minister"),
    ("Trade Minister Yoo Myung-hee said so.", "Yoo Myung-hee: Trade Minister"),
    (
        "Yoo Eun-hae, deputy prime minister for social affairs and education minister, attended.",
        "Yoo Eun-hae: deputy prime minister for social affairs, education minister",
    ),
    ("Prime Minister Chung Sye-kyun visited Gwangju on Friday.", "Chung Sye-kyun: Prime Minister"),
    ("then-Prime Minister Lee Nak-yon visited Gwangju.", "Lee Nak-yon: Prime Minister"),
    ("President-elect Yoon Suk-yeol visited Gwangju.", "Yoon Suk-yeol: President-elect"),
    ("President Moon Jae-in visited Gwangju. Moon said the city would benefit.", "Moon Jae-in: President"),
    ("Busan Mayor Park Heong-joon said so.", "Park Heong-joon: Mayor @ Busan"),
    ("Acting Busan Mayor Byun Sung-wan said so.", "Byun Sung-wan: Mayor @ Busan"),
    (
        "Seoul Mayor Oh Se-hoon and Incheon Mayor Yoo Jeong-bok signed an agreement.",
        "Oh Se-hoon: Mayor @ Seoul; Yoo Jeong-bok: Mayor @ Incheon",
    ),
    ("Gyeonggi Governor Lee Jae-myung signed it.", "Lee Jae-myung: Governor @ Gyeonggi"),
    ("Gyeonggi Gov. Lee Jae-myung signed it.", "Lee Jae-myung: Gov. @ Gyeonggi"),
    ("South Jeolla Province Governor Kim Yung-rok signed it.", "Kim Yung-rok: Governor @ South Jeolla Province"),
    ("Jeollanam-do Governor Kim Yung-rok signed it.", "Kim Yung-rok: Governor @ Jeollanam-do"),
    (
        "Daegu Mayor Kwon Young-jin, North Gyeongsang Gov. Lee Cheol-woo and Rep. Joo Ho-young of the People "
        "Power Party attended.",
        "Kwon Young-jin: Mayor @ Daegu; Lee Cheol-woo: Gov. @ North Gyeongsang; Joo Ho-young: Rep. @ People "
        "Power Party",
    ),
    ("Rep. Yang Hyang-ja (Democratic Party, Gwangju Seo-gu B) attended.", "Yang Hyang-ja: Rep. @ Democratic Party"),
    (
        "Reps. Song Kap-seok and Cho Oh-seop of the Democratic Party attended.",
        "Song Kap-seok: Rep. @ Democratic Party; Cho Oh-seop: Rep. @ Democratic Party",
    ),
    ("Democratic Party Rep. Min Hyung-bae said so.", "Min Hyung-bae: Rep. @ Democratic Party"),
    ("National Assembly Speaker Park Byeong-seug attended.", "Park Byeong-seug: Speaker @ National Assembly"),
    ("Kim Jin-pyo, speaker of the National Assembly, attended.", "Kim Jin-pyo: speaker @ National Assembly"),
    ("Democratic Party lawmaker Cho Seoung-lae said so.", "Cho Seoung-lae: lawmaker @ Democratic Party"),
    ("People Power Party chairman Lee Jun-seok said so.", "Lee Jun-seok: chairman @ People Power Party"),
    (
        "Lee Jun-seok, then chairman of the People Power Party, visited Gwangju.",
        "Lee Jun-seok: chairman @ People Power Party",
    ),
    ("Presidential spokesperson Kang Min-seok told reporters so.", "Kang Min-seok: Presidential spokesperson"),
    ("Cheong Wa Dae spokesman Kim Eui-kyeom said so.", "Kim Eui-kyeom: spokesman @ Cheong Wa Dae"),
    (
        "Yoon Do-han, senior presidential secretary for public communication, said so.",
        "Yoon Do-han: senior presidential secretary for public communication",
    ),
    ("presidential chief of staff Noh Young-min said so.", "Noh Young-min: presidential chief of staff"),
    ("Presidential Policy Chief Kim Sang-jo said so.", "Kim Sang-jo: Presidential Policy Chief"),
    ("National Security Adviser Chung Eui-yong said so.", "Chung Eui-yong: National Security Adviser"),
    (
        "Korea Disease Control and Prevention Agency Commissioner Jeong Eun-kyeong said so.",
        "Jeong Eun-kyeong: Commissioner @ Korea Disease Control and Prevention Agency",
    ),
    ("KDCA chief Jeong Eun-kyeong said so.", "Jeong Eun-kyeong: chief @ KDCA"),
    (
        "Financial Services Commission Chairman Eun Sung-soo said so.",
        "Eun Sung-soo: Chairman @ Financial Services Commission",
    ),
    ("Bank of Korea Gov. Rhee Chang-yong said so.", "Rhee Chang-yong: Gov. @ Bank of Korea"),
    ("Lee Ju-yeol, the governor of the Bank of Korea, said so.", "Lee Ju-yeol: governor @ Bank of Korea"),
    ("Prosecutor General Yoon Seok-youl said so.", "Yoon Seok-youl: Prosecutor General"),
    (
        "Yoon Jong-in, chairperson of the Personal Information Protection Commission (PIPC), said so.",
        "Yoon Jong-in: chairperson @ Personal Information Protection Commission",
    ),
    (
        "Kim Kyung-man, director general for ICT policy at the Ministry of Science and ICT, said so.",
        "Kim Kyung-man: director general for ICT policy @ Ministry of Science and ICT",
    ),
    (
        "Um Yul, director-general for artificial intelligence policy at the ministry, said so.",
        "Um Yul: director-general for artificial intelligence policy",
    ),
    (
        "Samsung Electronics Vice Chairman Lee Jae-yong visited the plant.",
        "Lee Jae-yong: Vice Chairman @ Samsung Electronics",
    ),
    (
        "Jay Y. Lee, vice chairman of Samsung Electronics, visited the plant.",
        "Jay Y. Lee: vice chairman @ Samsung Electronics",
    ),
    ("SK Group Chairman Chey Tae-won visited the plant.", "Chey Tae-won: Chairman @ SK Group"),
    (
        "Hyundai Motor Group Executive Chair Chung Euisun visited the plant.",
        "Chung Euisun: Executive Chair @ Hyundai Motor Group",
    ),
    (
        "Euisun Chung, Executive Chair of Hyundai Motor Group, visited the plant.",
        "Euisun Chung: Executive Chair @ Hyundai Motor Group",
    ),
    ("Kyung Kye-hyun, co-CEO of Samsung Electronics, said so.", "Kyung Kye-hyun: co-CEO @ Samsung Electronics"),
    (
        "Naver CEO Choi Soo-yeon and Kakao co-CEO Namkoong Whon attended.",
        "Choi Soo-yeon: CEO @ Naver; Namkoong Whon: co-CEO @ Kakao",
    ),
    ("Han Seong-sook, then CEO of Naver, attended.", "Han Seong-sook: CEO @ Naver"),
    ("KT CEO Ku Hyeon-mo attended.", "Ku Hyeon-mo: CEO @ KT"),
    ("Kim Young-shub, president and CEO of KT, attended.", "Kim Young-shub: president and CEO @ KT"),
    (
        "Kwon Young-soo, vice chairman and CEO of LG Energy Solution, attended.",
        "Kwon Young-soo: vice chairman and CEO @ LG Energy Solution",
    ),
    (
        "Park Jung-ho, CEO of SK Telecom and vice chairman of SK hynix, attended.",
        "Park Jung-ho: CEO @ SK Telecom, vice chairman @ SK hynix",
    ),
    (
        "Celltrion founder and honorary chairman Seo Jung-jin said so.",
        "Seo Jung-jin: founder and honorary chairman @ Celltrion",
    ),
    ("Kakao founder Kim Beom-su said so.", "Kim Beom-su: founder @ Kakao"),
    ("Brian Kim, founder of Kakao, said so.", "Brian Kim: founder @ Kakao"),
    ("Nvidia founder and CEO Jensen Huang said so.", "Jensen Huang: founder and CEO @ Nvidia"),
    ("OpenAI CEO Sam Altman met President Yoon Suk Yeol.", "Sam Altman: CEO @ OpenAI; Yoon Suk Yeol: President"),
    ("Microsoft Chairman and CEO Satya Nadella said so.", "Satya Nadella: Chairman and CEO @ Microsoft"),
    ("John Lim, CEO and president of Samsung Biologics, said so.", "John Lim: CEO and president @ Samsung Biologics"),
    (
        "Masayoshi Son, chairman of SoftBank Group, met President Moon Jae-in.",
        "Masayoshi Son: chairman @ SoftBank Group; Moon Jae-in: President",
    ),
    ("SoftBank Chairman Son Jeong-eui said so.", "Son Jeong-eui: Chairman @ SoftBank"),
    (
        "Peter Wennink, president and CEO of ASML, attended the groundbreaking in Hwaseong.",
        "Peter Wennink: president and CEO @ ASML",
    ),
    ("KAIST President Lee Kwang-hyung said so.", "Lee Kwang-hyung: President @ KAIST"),
    ("Shin Sung-chul, president of KAIST, said so.", "Shin Sung-chul: president @ KAIST"),
    (
        "Chonnam National University President Jeong Sung-taek said so.",
        "Jeong Sung-taek: President @ Chonnam National University",
    ),
    ("Min Young-don, president of Chosun University, said so.", "Min Young-don: president @ Chosun University"),
    (
        "Oh Se-jung, president of Seoul National University, and Kim Moo-hwan, president of POSTECH, attended.",
        "Oh Se-jung: president @ Seoul National University; Kim Moo-hwan: president @ POSTECH",
    ),
    (
        "Professor Kim Jong-hwan of the School of Electrical Engineering at KAIST said so.",
        "Kim Jong-hwan: Professor @ School of Electrical Engineering",
    ),
    (
        "Hur June-ho, a professor of mathematics at Princeton University, won the medal.",
        "Hur June-ho: professor of mathematics @ Princeton University",
    ),
    (
        "Distinguished Professor Lee Sang Yup of the Department of Chemical and Biomolecular Engineering said so.",
        "Lee Sang Yup: Distinguished Professor @ Department of Chemical and Biomolecular Engineering",
    ),
    ("ETRI President Kim Myung-joon said so.", "Kim Myung-joon: President @ ETRI"),
    (
        "Bang Seung-chan, president of the Electronics and Telecommunications Research Institute (ETRI), said so.",
        "Bang Seung-chan: president @ Electronics and Telecommunications Research Institute",
    ),
    ("Lim Ki-chul, the 9th president of GIST, took office in July 2023.", "Lim Ki-chul: president @ GIST"),
    ("U.S. Ambassador Harry Harris visited Gwangju.", "Harry Harris: Ambassador @ U.S."),
    ("U.S. Ambassador to South Korea Harry Harris visited Gwangju.", "Harry Harris: Ambassador to South Korea @ U.S."),
    (
        "Philip Goldberg, the U.S. ambassador to South Korea, visited Gwangju.",
        "Philip Goldberg: ambassador to South Korea @ U.S.",
    ),
    ("British Ambassador Simon Smith visited Gwangju.", "Simon Smith: Ambassador"),
    ("German Chancellor Angela Merkel visited it.", "Angela Merkel: Chancellor"),
    ("Federal Chancellor Olaf Scholz visited it.", "Olaf Scholz: Federal Chancellor"),
    (
        "Federal Minister for Economic Affairs Robert Habeck visited it.",
        "Robert Habeck: Federal Minister for Economic Affairs",
    ),
    ("Japanese Prime Minister Shinzo Abe visited it.", "Shinzo Abe: Prime Minister"),
    ("Chinese President Xi Jinping visited it.", "Xi Jinping: President"),
    ("Singapore Prime Minister Lee Hsien Loong visited it.", "Lee Hsien Loong: Prime Minister @ Singapore"),
    ("Emmanuel Macron, the president of France, visited it.", "Emmanuel Macron: president @ France"),
    ("US Commerce Secretary Gina Raimondo said so.", "Gina Raimondo: US Commerce Secretary"),
    ("Secretary of Commerce Gina Raimondo said so.", "Gina Raimondo: Secretary of Commerce"),
    ("U.S. Trade Representative Katherine Tai said so.", "Katherine Tai: U.S. Trade Representative"),
    ("Texas Governor Greg Abbott said so.", "Greg Abbott: Governor @ Texas"),
    ("Taylor Mayor Brandt Rydell said so.", "Brandt Rydell: Mayor @ Taylor"),
    (
        "Ursula von der Leyen, President of the European Commission, said so.",
        "Ursula von der Leyen: President @ European Commission",
    ),
    (
        "European Commission President Ursula von der Leyen said so.",
        "Ursula von der Leyen: President @ European Commission",
    ),
    ("Saxony's Minister-President Michael Kretschmer said so.", "Michael Kretschmer: Minister-President @ Saxony"),
    (
        "Stefan Hartung, Chairman of the Board of Management of Robert Bosch GmbH, said so.",
        "Stefan Hartung: Chairman of the Board of Management @ Robert Bosch GmbH",
    ),
    ("Jochen Hanebeck, CEO of Infineon Technologies, said so.", "Jochen Hanebeck: CEO @ Infineon Technologies"),
    (
        "Antonio Guterres, Secretary-General of the United Nations, said so.",
        "Antonio Guterres: Secretary-General @ United Nations",
    ),
    ("UN Secretary-General Ban Ki-moon said so.", "Ban Ki-moon: Secretary-General @ UN"),
    ("former U.N. chief Ban Ki-moon said so.", "Ban Ki-moon: chief @ U.N."),
]
# Captions, lists, attendance, districts, romanizations, bylines.
LISTED = [
    (
        "Photo: Gwangju Mayor Lee Yong-sup (left) and KAIST President Shin Sung-chul (right) pose after signing.",
        "Lee Yong-sup: Mayor @ Gwangju; Shin Sung-chul: President @ KAIST",
    ),
    (
        "From left: Incheon Mayor Park Nam-chun, Celltrion Chairman Seo Jung-jin and Minister Park Neung-hoo.",
        "Park Nam-chun: Mayor @ Incheon; Seo Jung-jin: Chairman @ Celltrion; Park Neung-hoo: Minister",
    ),
    (
        "(From left) Oh Se-hoon, mayor of Seoul; Kim Dong-yeon, governor of Gyeonggi Province; and Yoo "
        "Jeong-bok, mayor of Incheon",
        "Oh Se-hoon: mayor @ Seoul; Kim Dong-yeon: governor @ Gyeonggi Province; Yoo Jeong-bok: mayor @ Incheon",
    ),
    (
        "The attendees included Won Hee-ryong (minister of land, infrastructure and transport), Lee Jang-woo "
        "(mayor of Daejeon) and Choi Min-ho (mayor of Sejong).",
        "Won Hee-ryong: minister of land, infrastructure and transport; Lee Jang-woo: mayor @ Daejeon; Choi "
        "Min-ho: mayor @ Sejong",
    ),
    (
        "Present were Kim Kyung-soo (Governor of South Gyeongsang Province) and Oh Keo-don (Mayor of Busan).",
        "Kim Kyung-soo: Governor @ South Gyeongsang Province; Oh Keo-don: Mayor @ Busan",
    ),
    ("Song Cheol-ho, second from right, mayor of Ulsan, waves.", "Song Cheol-ho: mayor @ Ulsan"),
    ("Ulsan Mayor Song Cheol-ho, center, waves at the ceremony.", "Song Cheol-ho: Mayor @ Ulsan"),
    ("Chief Executive Officer: Kim Young-shub", "Kim Young-shub: Chief Executive Officer"),
    ("President Lim Ki-chul (임기철) of GIST said so.", "Lim Ki-chul: President @ GIST"),
    ("Lim Ki-chul (임기철), president of GIST, said so.", "Lim Ki-chul: president @ GIST"),
    (
        "President Kim Bok-chul of the National Research Council of Science & Technology (NST) said so.",
        "Kim Bok-chul: President @ National Research Council of Science & Technology",
    ),
    (
        "Lee Chang-yun, first vice minister of science and ICT, said so.",
        "Lee Chang-yun: first vice minister of science and ICT",
    ),
    (
        "Song Sang-hoon, deputy minister for ICT policy at the science ministry, said so.",
        "Song Sang-hoon: deputy minister for ICT policy",
    ),
    (
        "Kang Do-hyun, second vice minister of the Ministry of Science and ICT, said so.",
        "Kang Do-hyun: second vice minister @ Ministry of Science and ICT",
    ),
    ("2nd Vice Minister of MSIT Kang Do-hyun said so.", "Kang Do-hyun: 2nd Vice Minister @ MSIT"),
    ("MSIT's Second Vice Minister Min Won-ki said so.", "Min Won-ki: Second Vice Minister @ MSIT"),
    ("Min Wonki, Vice Minister of Science and ICT, said so.", "Min Wonki: Vice Minister of Science and ICT"),
    ("You Young-min, Minister of Science and ICT, said so.", "You Young-min: Minister of Science and ICT"),
    (
        "Minister You Young-min and Vice Minister Min Won-ki attended.",
        "You Young-min: Minister; Min Won-ki: Vice Minister",
    ),
    ("Choi Kiyoung, the Minister of Science and ICT (MSIT), said so.", "Choi Kiyoung: Minister of Science and ICT"),
    (
        "Minister Choi Ki-young of the Ministry of Science and ICT said so.",
        "Choi Ki-young: Minister @ Ministry of Science and ICT",
    ),
    ("Han Deok-soo, the prime minister, visited it.", "Han Deok-soo: prime minister"),
    ("Prime Minister Han Duck-soo, who also chairs the committee, visited it.", "Han Duck-soo: Prime Minister"),
    ("Former Prime Minister Kim Boo-kyum visited it.", "Kim Boo-kyum: Former Prime Minister"),
    ("Kim Boo-kyum, a former prime minister, visited it.", "Kim Boo-kyum: prime minister"),
    ("ex-Mayor Park Won-soon visited it.", "Park Won-soon: ex-Mayor"),
    ("the late Mayor Park Won-soon had planned it.", "Park Won-soon: late Mayor"),
    ("The late Samsung chairman Lee Kun-hee had planned it.", "Lee Kun-hee: chairman @ Samsung"),
    ("Incoming GIST President Kim Ki-seon visited it.", "Kim Ki-seon: President @ GIST"),
    ("Co-chairs Kim Boo-kyum and Yeom Jae-ho attended.", "Kim Boo-kyum: Co-chair; Yeom Jae-ho: Co-chair"),
    (
        "Yeom Jae-ho, vice chair of the National AI Committee, attended.",
        "Yeom Jae-ho: vice chair @ National AI Committee",
    ),
    (
        "Koh Jean, chair of the Presidential Committee on the Digital Platform Government, attended.",
        "Koh Jean: chair @ Presidential Committee on the Digital Platform Government",
    ),
    (
        "Chang Byung-gyu, founder of Krafton and former chairman of the Presidential Committee on the Fourth "
        "Industrial Revolution, attended.",
        "Chang Byung-gyu: founder @ Krafton, chairman @ Presidential Committee on the Fourth Industrial Revolution",
    ),
    ("Krafton Chairman Chang Byung-gyu attended.", "Chang Byung-gyu: Chairman @ Krafton"),
    (
        "Lee Hoi-sung, chair of the Intergovernmental Panel on Climate Change, attended.",
        "Lee Hoi-sung: chair @ Intergovernmental Panel on Climate Change",
    ),
    (
        "Kim Sang-hyup, co-chair of the Presidential Commission on Carbon Neutrality and Green Growth, attended.",
        "Kim Sang-hyup: co-chair @ Presidential Commission on Carbon Neutrality and Green Growth",
    ),
    ("Gwangju City Council Chairman Kim Yong-jip attended.", "Kim Yong-jip: Chairman @ Gwangju City Council"),
    (
        "Jung Moo-chang, chairman of the Gwangju Metropolitan Council, attended.",
        "Jung Moo-chang: chairman @ Gwangju Metropolitan Council",
    ),
    (
        "Gwangju Superintendent of Education Jang Hwi-guk attended.",
        "Jang Hwi-guk: Superintendent of Education @ Gwangju",
    ),
    (
        "Jang Hwi-guk, superintendent of the Gwangju Metropolitan Office of Education, attended.",
        "Jang Hwi-guk: superintendent @ Gwangju Metropolitan Office of Education",
    ),
    (
        "Gwangju Vice Mayor for Culture and Economy Cho In-chul attended.",
        "Cho In-chul: Vice Mayor for Culture and Economy @ Gwangju",
    ),
    (
        "Cho In-chul, Gwangju's deputy mayor for culture and economic affairs, attended.",
        "Cho In-chul: deputy mayor for culture and economic affairs @ Gwangju",
    ),
    ("Seo Dae-seok, head of Seo-gu District in Gwangju, attended.", "Seo Dae-seok: head @ Seo-gu District"),
    ("Buk-gu District Office head Moon In attended.", "Moon In: head @ Buk-gu District Office"),
    ("Kim Sam-ho, mayor of Gwangsan-gu District, attended.", "Kim Sam-ho: mayor @ Gwangsan-gu District"),
    ("Gangnam-gu Mayor Cho Sung-myung attended.", "Cho Sung-myung: Mayor @ Gangnam-gu"),
    ("Chung Won-o, mayor of Seongdong District in Seoul, attended.", "Chung Won-o: mayor @ Seongdong District"),
    ("Rhee Syngman was the first president of South Korea.", "Rhee Syngman: first president @ South Korea"),
    ("Syngman Rhee signed it.", "Syngman Rhee"),
    ("President Park Chung Hee opened the expressway.", "Park Chung Hee: President"),
    ("Roh Moo-hyun, the president at the time, opened the city.", "Roh Moo-hyun: president"),
    ("President Lee Myung Bak opened the city.", "Lee Myung Bak: President"),
    ("Kim Daejung signed it.", "Kim Daejung"),
    ("Ahn Cheol-soo, the founder of AhnLab, said so.", "Ahn Cheol-soo: founder @ AhnLab"),
    ("Sohn Hak-kyu and Chung Dong-young visited the city.", "Sohn Hak-kyu; Chung Dong-young"),
    (
        "Choo Kyung-ho, Deputy Prime Minister and Minister of Economy and Finance, said so.",
        "Choo Kyung-ho: Deputy Prime Minister, Minister of Economy and Finance",
    ),
    ("Ha Jung-woo, head of Naver Cloud's AI Innovation Center, said so.", "Ha Jung-woo: head @ AI Innovation Center"),
    ("Bae Kyung-hoon, president of LG AI Research, said so.", "Bae Kyung-hoon: president @ LG AI Research"),
    ("Kyunghoon Bae, Chief of LG AI Research, said so.", "Kyunghoon Bae: Chief @ LG AI Research"),
    ("Cho Kyunghyun, a professor at New York University, said so.", "Cho Kyunghyun: professor @ New York University"),
    (
        "Oh Jun-ho, KAIST professor and founder of Rainbow Robotics, said so.",
        "Oh Jun-ho: professor @ KAIST, founder @ Rainbow Robotics",
    ),
    (
        "Yoo Hoi-jun, a chair professor at KAIST's School of Electrical Engineering, said so.",
        "Yoo Hoi-jun: chair professor @ School of Electrical Engineering",
    ),
    ("Sunwoo Myung-ho, a professor at Hanyang University, said so.", "Sunwoo Myung-ho: professor @ Hanyang University"),
    ("Tak Hyun-min, a presidential aide, said so.", "Tak Hyun-min: presidential aide"),
    ("Woo Won-shik and Chu Mi-ae ran for speaker.", "Woo Won-shik; Chu Mi-ae"),
    ("Choe Sang-hun reported it.", "Choe Sang-hun"),
    ("By Choe Sang-Hun", "Choe Sang-Hun"),
    ("Reporting by Joyce Lee and Heekyong Yang; Editing by Jane Chung", "Joyce Lee; Heekyong Yang; Jane Chung"),
    ("Lee Sang-min, minister of interior and safety, said so.", "Lee Sang-min: minister of interior and safety"),
    ("Minister of the Interior and Safety Lee Sang-min said so.", "Lee Sang-min: Minister of the Interior and Safety"),
    (
        "Minister of Education and Deputy Prime Minister Lee Ju-ho said so.",
        "Lee Ju-ho: Minister of Education, Deputy Prime Minister",
    ),
    (
        "Education Minister Lee Ju-ho, who doubles as deputy prime minister for social affairs, said so.",
        "Lee Ju-ho: Education Minister, deputy prime minister for social affairs",
    ),
    ("Trade, Industry and Energy Minister Ahn Duk-geun said so.", "Ahn Duk-geun: Trade, Industry and Energy Minister"),
    (
        "Ahn Duk-geun, Minister of Trade, Industry and Energy (MOTIE), said so.",
        "Ahn Duk-geun: Minister of Trade, Industry and Energy",
    ),
    (
        "Jeong Seung-il, president and CEO of the Korea Electric Power Corporation (KEPCO), said so.",
        "Jeong Seung-il: president and CEO @ Korea Electric Power Corporation",
    ),
    (
        "KEPCO President Kim Jong-kap and Jeonnam Governor Kim Yung-rok attended.",
        "Kim Jong-kap: President @ KEPCO; Kim Yung-rok: Governor @ Jeonnam",
    ),
    ("KORAIL CEO Na Hee-seung said so.", "Na Hee-seung: CEO @ KORAIL"),
    (
        "Incheon International Airport Corporation President Koo Bon-hwan said so.",
        "Koo Bon-hwan: President @ Incheon International Airport Corporation",
    ),
    (
        "Kim Kyung-wook, president of Incheon International Airport Corp., said so.",
        "Kim Kyung-wook: president @ Incheon International Airport Corp.",
    ),
    ("LH President Kim Hyun-jun said so.", "Kim Hyun-jun: President @ LH"),
    ("Byeon Chang-heum, who heads LH, was named land minister.", "Byeon Chang-heum: land minister, head @ LH"),
    (
        "Lee Seong-hae, chairman of the Korea National Railway, said so.",
        "Lee Seong-hae: chairman @ Korea National Railway",
    ),
    (
        "Saemangeum Development and Investment Agency Administrator Kim Hyun-sook said so.",
        "Kim Hyun-sook: Administrator @ Saemangeum Development and Investment Agency",
    ),
    (
        "Kim Hyun-sook, administrator of the Saemangeum Development and Investment Agency, said so.",
        "Kim Hyun-sook: administrator @ Saemangeum Development and Investment Agency",
    ),
]
# Foreign leaders and executives, joined offices, professors, those who follow one another.
ABROAD = [
    ("Intel CEO Pat Gelsinger said so.", "Pat Gelsinger: CEO @ Intel"),
    ("Elon Musk, chief executive of Tesla, said so.", "Elon Musk: chief executive @ Tesla"),
    ("Tadao Ando designed the museum.", "Tadao Ando"),
    ("Architect Zaha Hadid designed it.", "Zaha Hadid: Architect"),
    ("It was designed by British architect David Chipperfield.", "David Chipperfield: architect"),
    ("Japanese architect Kengo Kuma designed it.", "Kengo Kuma: architect"),
    ("Dutch architecture firm MVRDV, led by Winy Maas, designed it.", "Winy Maas: head @ MVRDV"),
    ("Vietnamese Prime Minister Nguyen Xuan Phuc said so.", "Nguyen Xuan Phuc: Prime Minister"),
    ("Indonesian President Joko Widodo said so.", "Joko Widodo: President"),
    ("Crown Prince Mohammed bin Salman visited Seoul.", "Mohammed bin Salman: Crown Prince"),
    (
        "Khaldoon Al Mubarak, managing director of Mubadala, said so.",
        "Khaldoon Al Mubarak: managing director @ Mubadala",
    ),
    ("Amin H. Nasser, president and CEO of Saudi Aramco, said so.", "Amin H. Nasser: president and CEO @ Saudi Aramco"),
    ("Czech Prime Minister Petr Fiala said so.", "Petr Fiala: Prime Minister"),
    ("Polish Defense Minister Mariusz Blaszczak said so.", "Mariusz Blaszczak: Defense Minister"),
    ("Uzbek President Shavkat Mirziyoyev said so.", "Shavkat Mirziyoyev: President"),
    ("TSMC Chairman Mark Liu said so.", "Mark Liu: Chairman @ TSMC"),
    ("Foxconn founder Terry Gou said so.", "Terry Gou: founder @ Foxconn"),
    ("Young Liu, chairman of Foxconn, said so.", "Young Liu: chairman @ Foxconn"),
    ("Taiwan President Tsai Ing-wen said so.", "Tsai Ing-wen: President @ Taiwan"),
    ("Taiwan's President Lai Ching-te said so.", "Lai Ching-te: President @ Taiwan"),
    ("Hong Kong Chief Executive Carrie Lam said so.", "Carrie Lam: Chief Executive @ Hong Kong"),
    ("Michael Bloomberg, the former New York mayor, said so.", "Michael Bloomberg: mayor @ New York"),
    ("London Mayor Sadiq Khan said so.", "Sadiq Khan: Mayor @ London"),
    ("Anne Hidalgo, the mayor of Paris, said so.", "Anne Hidalgo: mayor @ Paris"),
    ("Mayor of London Sadiq Khan said so.", "Sadiq Khan: Mayor @ London"),
    ("Treasury Secretary Janet Yellen said so.", "Janet Yellen: Treasury Secretary"),
    ("Jerome Powell, chair of the Federal Reserve, said so.", "Jerome Powell: chair @ Federal Reserve"),
    ("Fed Chair Jerome Powell said so.", "Jerome Powell: Chair @ Fed"),
    (
        "Demis Hassabis, co-founder and CEO of Google DeepMind, said so.",
        "Demis Hassabis: co-founder and CEO @ Google DeepMind",
    ),
    (
        "Fei-Fei Li, a computer science professor at Stanford University, said so.",
        "Fei-Fei Li: professor @ Stanford University",
    ),
    ("Andrew Ng, founder of DeepLearning.AI, said so.", "Andrew Ng: founder @ DeepLearning.AI"),
    ("Yann LeCun, chief AI scientist at Meta, said so.", "Yann LeCun: scientist @ Meta"),
    (
        "Geoffrey Hinton, professor emeritus at the University of Toronto, said so.",
        "Geoffrey Hinton: professor emeritus @ University of Toronto",
    ),
    ("Borje Ekholm, CEO of Ericsson, said so.", "Borje Ekholm: CEO @ Ericsson"),
    ("Börje Ekholm, President and CEO of Ericsson, said so.", "Börje Ekholm: President and CEO @ Ericsson"),
    ("Henrik Poulsen, then chief executive of Orsted, said so.", "Henrik Poulsen: chief executive @ Orsted"),
    ("Tim Walz, governor of Minnesota, said so.", "Tim Walz: governor @ Minnesota"),
    (
        "Sen. Raphael Warnock and Sen. Jon Ossoff of Georgia said so.",
        "Raphael Warnock: Sen.; Jon Ossoff: Sen. @ Georgia",
    ),
    ("Georgia Gov. Brian Kemp said so.", "Brian Kemp: Gov. @ Georgia"),
    ("Gov. Brian Kemp of Georgia said so.", "Brian Kemp: Gov. @ Georgia"),
    ("Rep. Buddy Carter, R-Ga., said so.", "Buddy Carter: Rep."),
    ("U.S. Senator Chuck Schumer said so.", "Chuck Schumer: U.S. Senator"),
    ("Secretary of State Antony Blinken said so.", "Antony Blinken: Secretary of State"),
    ("U.S. Secretary of Energy Jennifer Granholm said so.", "Jennifer Granholm: U.S. Secretary of Energy"),
    ("Assistant Secretary of State Daniel Kritenbrink said so.", "Daniel Kritenbrink: Assistant Secretary of State"),
    (
        "President Joe Biden and President Yoon toured the Samsung plant in Pyeongtaek. Yoon Suk-yeol spoke first.",
        "Joe Biden: President; Yoon Suk-yeol: President",
    ),
    ("WHO Director-General Tedros Adhanom Ghebreyesus said so.", "Tedros Adhanom Ghebreyesus: Director-General @ WHO"),
    ("IAEA Director General Rafael Mariano Grossi said so.", "Rafael Mariano Grossi: Director General @ IAEA"),
    ("World Bank President Jim Yong Kim said so.", "Jim Yong Kim: President @ World Bank"),
    ("OECD Secretary-General Mathias Cormann said so.", "Mathias Cormann: Secretary-General @ OECD"),
    ("UNESCO Director-General Audrey Azoulay said so.", "Audrey Azoulay: Director-General @ UNESCO"),
    ("Audrey Azoulay, Director-General of UNESCO, said so.", "Audrey Azoulay: Director-General @ UNESCO"),
    (
        "IOC President Thomas Bach met Lee Hee-beom, president of the PyeongChang Organizing Committee.",
        "Thomas Bach: President @ IOC; Lee Hee-beom: president @ PyeongChang Organizing Committee",
    ),
    (
        "Lee Hee-beom, who led the PyeongChang Organizing Committee, said so.",
        "Lee Hee-beom: head @ PyeongChang Organizing Committee",
    ),
    ("Chancellor of the Exchequer Rishi Sunak said so.", "Rishi Sunak: Chancellor of the Exchequer"),
    ("European Commissioner Thierry Breton said so.", "Thierry Breton: Commissioner"),
    ("EU Internal Market Commissioner Thierry Breton said so.", "Thierry Breton: Internal Market Commissioner @ EU"),
    ("Executive Vice President Margrethe Vestager said so.", "Margrethe Vestager: Executive Vice President"),
    ("Premier of New South Wales Gladys Berejiklian said so.", "Gladys Berejiklian: Premier @ New South Wales"),
    ("NSW Premier Dominic Perrottet said so.", "Dominic Perrottet: Premier @ NSW"),
    (
        "Singapore's Minister for Communications and Information Josephine Teo said so.",
        "Josephine Teo: Minister for Communications and Information @ Singapore",
    ),
    ("Singapore Transport Minister S Iswaran said so.", "S Iswaran: Transport Minister @ Singapore"),
    ("Union Minister Ashwini Vaishnaw said so.", "Ashwini Vaishnaw: Union Minister"),
    (
        "Masato Kanda, vice finance minister for international affairs, said so.",
        "Masato Kanda: vice finance minister for international affairs",
    ),
    (
        "Son Kyung-jong, director of Gwangju's AI Industry Bureau, attended.",
        "Son Kyung-jong: director @ AI Industry Bureau",
    ),
    ("GIST's AI Graduate School director Kim Jong-won attended.", "Kim Jong-won: director @ AI Graduate School"),
    (
        "Prof. Kim Jong-won, director of the GIST AI Graduate School, attended.",
        "Kim Jong-won: Prof., director @ GIST AI Graduate School",
    ),
    (
        "Professor JongWon Kim (Director of the AI Graduate School) attended.",
        "JongWon Kim: Professor, Director @ AI Graduate School",
    ),
    ("Dr. Kim Sang-bae of MIT attended.", "Kim Sang-bae:  @ MIT"),
    (
        "Kwon Oh-kyung, a chair professor at Hanyang University, attended.",
        "Kwon Oh-kyung: chair professor @ Hanyang University",
    ),
    (
        "Cho Dong-chul, president of the state-run Korea Development Institute, attended.",
        "Cho Dong-chul: president @ Korea Development Institute",
    ),
    (
        "Park Yong-maan, chairman of the Korea Chamber of Commerce and Industry (KCCI), attended.",
        "Park Yong-maan: chairman @ Korea Chamber of Commerce and Industry",
    ),
    (
        "KCCI Chairman Park Yong-maan and Federation of Korean Industries Chairman Huh Chang-soo attended.",
        "Park Yong-maan: Chairman @ KCCI; Huh Chang-soo: Chairman @ Federation of Korean Industries",
    ),
    (
        "Chung Mong-koo, honorary chairman of Hyundai Motor Group, and his son Chung Euisun attended.",
        "Chung Mong-koo: honorary chairman @ Hyundai Motor Group; Chung Euisun",
    ),
    (
        "Kim Dong-myung took over as CEO of LG Energy Solution from Kwon Young-soo.",
        "Kim Dong-myung: CEO @ LG Energy Solution; Kwon Young-soo",
    ),
    (
        "LG Group named Koo Kwang-mo chairman after the death of Koo Bon-moo.",
        "Koo Kwang-mo: chairman @ LG Group; Koo Bon-moo",
    ),
    ("KT's board picked Kim Young-shub as its new CEO.", "Kim Young-shub: CEO @ KT"),
    (
        "President Moon appointed Chung Sye-kyun, a former National Assembly speaker, as prime minister.",
        "Chung Sye-kyun: speaker @ National Assembly, prime minister",
    ),
    (
        "Kim Sang-jo, former chairman of the Fair Trade Commission (FTC), attended.",
        "Kim Sang-jo: chairman @ Fair Trade Commission",
    ),
    (
        "Cho Myung-rae (environment minister), Sung Yun-mo (industry minister) and Park Won-soon (Seoul "
        "mayor) attended.",
        "Cho Myung-rae: environment minister; Sung Yun-mo: industry minister; Park Won-soon: mayor @ Seoul",
    ),
    (
        "Attendees: Kang Hoon-sik, presidential chief of staff; Wi Sung-lac, national security adviser; Kim "
        "Yong-beom, director of national policy.",
        "Kang Hoon-sik: presidential chief of staff; Wi Sung-lac: national security adviser; Kim Yong-beom: director",
    ),
    (
        "Ha Jung-woo, senior presidential secretary for AI and future planning, attended.",
        "Ha Jung-woo: senior presidential secretary for AI and future planning",
    ),
    (
        "Bae Kyung-hoon, deputy prime minister and minister of science and ICT, attended.",
        "Bae Kyung-hoon: deputy prime minister, minister of science and ICT",
    ),
    ("Rep. Ahn Do-geol (Democratic Party of Korea) attended.", "Ahn Do-geol: Rep. @ Democratic Party of Korea"),
    (
        "Kwon Seong-dong, floor leader of the PPP, and Park Hong-keun, his DP counterpart, attended.",
        "Kwon Seong-dong: floor leader @ PPP; Park Hong-keun",
    ),
    ("Shim Sang-jung of the Justice Party attended.", "Shim Sang-jung"),
    ("Independent lawmaker Yoon Mee-hyang attended.", "Yoon Mee-hyang: lawmaker"),
    ("Four-term lawmaker Cho Jeong-sik attended.", "Cho Jeong-sik: lawmaker"),
    (
        "Yun Suk-heun, governor of the Financial Supervisory Service, attended.",
        "Yun Suk-heun: governor @ Financial Supervisory Service",
    ),
    ("Korea Exchange CEO Sohn Byung-doo attended.", "Sohn Byung-doo: CEO @ Korea Exchange"),
    ("Korea Development Bank Chairman Lee Dong-gull attended.", "Lee Dong-gull: Chairman @ Korea Development Bank"),
    ("KDB Chairman & CEO Kang Seog-hoon attended.", "Kang Seog-hoon: Chairman & CEO @ KDB"),
    ("Mr. Kim Beom-su, Founder, Kakao Corp.", "Kim Beom-su: Founder @ Kakao Corp"),
]
# Programs, signatures, contact blocks, captions of their own, presidential secretaries.
ON_LINES = [
    (
        "By Park Si-soo\npss@koreatimes.co.kr\n\nThe city opened a center on Monday in the middle of the town.\n",
        "Park Si-soo",
    ),
    ("SEOUL, June 2 (Yonhap) -- The city opened a center on Monday.\n\nkdh@yna.co.kr\n(END)\n", ""),
    (
        "Center opens\n\nThe city opened a center on Monday.\n\nKim Ki-seon\nPresident\nGwangju Institute of "
        "Science and Technology\n",
        "Kim Ki-seon: President @ Gwangju Institute of Science and Technology",
    ),
    (
        "Dear citizens,\n\nThe center is open. It took us three years to build it.\n\nLee Yong-sup\nMayor of "
        "Gwangju Metropolitan City\n",
        "Lee Yong-sup: Mayor @ Gwangju Metropolitan City",
    ),
    (
        "Signing ceremony\n\nThose who signed were:\n- Kang Gi-jung, Mayor of Gwangju\n- Lim Ki-chul, "
        "President of GIST\n- Kim Dong-hoon, CEO of NHN Cloud\n",
        "Kang Gi-jung: Mayor @ Gwangju; Lim Ki-chul: President @ GIST; Kim Dong-hoon: CEO @ NHN Cloud",
    ),
    (
        "Attendees\n\nThe following attended the ceremony:\n- Minister of Science and ICT: Lee Jong-ho\n- "
        "Mayor of Gwangju: Kang Gi-jung\n- GIST President: Lim Ki-chul\n",
        "Lee Jong-ho: Minister of Science and ICT; Kang Gi-jung: Mayor @ Gwangju; Lim Ki-chul: President @ GIST",
    ),
    (
        "Program\n\n14:00 Opening remarks (Kang Gi-jung, Mayor of Gwangju)\n14:10 Congratulatory remarks "
        "(Lee Jong-ho, Minister of Science and ICT)\n14:30 Keynote (Prof. Kim Jong-won, GIST)\n",
        "Kang Gi-jung: Mayor @ Gwangju; Lee Jong-ho: Minister of Science and ICT; Kim Jong-won: Prof. @ GIST",
    ),
    (
        "The city opened a center on Monday.\n\nPhoto: Samsung Electronics Vice Chairman Lee Jae-yong, third "
        "from left, and Pyeongtaek Mayor Jung Jang-seon, far right, attend the ceremony. (Yonhap)\n",
        "Lee Jae-yong: Vice Chairman @ Samsung Electronics; Jung Jang-seon: Mayor @ Pyeongtaek",
    ),
    (
        "The city opened a center on Monday.\n\nGyeonggi Gov. Kim Dong-yeon, left, shakes hands with ASML "
        "CEO Peter Wennink at the company's campus in Hwaseong, Gyeonggi Province, in 2022. [YONHAP]\n",
        "Kim Dong-yeon: Gov. @ Gyeonggi; Peter Wennink: CEO @ ASML",
    ),
    (
        "The vice minister in charge (Park Yun-kyu, second vice minister of science and ICT) explained it.",
        "Park Yun-kyu: second vice minister of science and ICT",
    ),
    (
        "Lee Jeong-seon, superintendent of education for Gwangju, explained it.",
        "Lee Jeong-seon: superintendent of education @ Gwangju",
    ),
    ("Architect Seung Hyo-sang explained it.", "Seung Hyo-sang: Architect"),
    (
        "Chief Presidential Secretary for Policy Sung Tae-yoon explained it.",
        "Sung Tae-yoon: Chief Presidential Secretary for Policy",
    ),
    (
        "Senior Presidential Secretary for Science and Technology Park Sang-wook explained it.",
        "Park Sang-wook: Senior Presidential Secretary for Science and Technology",
    ),
    (
        "Second Vice Minister of Economy and Finance Ahn Do-geol explained it.",
        "Ahn Do-geol: Second Vice Minister of Economy and Finance",
    ),
    ("Second Vice Finance Minister Ahn Do-geol explained it.", "Ahn Do-geol: Second Vice Finance Minister"),
    ("Kim Wan-sup, second vice finance minister, explained it.", "Kim Wan-sup: second vice finance minister"),
    (
        "Kim Byoung-hwan, then vice minister of economy and finance, explained it.",
        "Kim Byoung-hwan: vice minister of economy and finance",
    ),
    (
        "Financial Services Commission head Kim Byoung-hwan explained it.",
        "Kim Byoung-hwan: head @ Financial Services Commission",
    ),
    (
        "the Fair Trade Commission's chairperson, Joh Sung-wook, explained it.",
        "Joh Sung-wook: chairperson @ Fair Trade Commission",
    ),
    (
        "Democratic Party Supreme Council member Kim Yong-min explained it.",
        "Kim Yong-min: member @ Democratic Party Supreme Council",
    ),
    ("Shin Soo-jung, chair of the Gwangju City Council, explained it.", "Shin Soo-jung: chair @ Gwangju City Council"),
    ("CEO Kim Yu-won of Naver Cloud explained it.", "Kim Yu-won: CEO @ Naver Cloud"),
    ("Naver Cloud CEO and President Kim Yu-won explained it.", "Kim Yu-won: CEO and President @ Naver Cloud"),
    ("Lunit's CEO Brandon Suh and Upstage's Kim Sung-hoon explained it.", "Brandon Suh: CEO @ Lunit; Kim Sung-hoon"),
    (
        "Rebellions CEO Park Sung-hyun and FuriosaAI CEO June Paik explained it.",
        "Park Sung-hyun: CEO @ Rebellions; June Paik: CEO @ FuriosaAI",
    ),
    ("Sapeon Korea CEO Ryu Soo-jung explained it.", "Ryu Soo-jung: CEO @ Sapeon Korea"),
    (
        "The Jae-Chul Kim chair professorship honors Kim Jae-chul, honorary chairman of Dongwon Group.",
        "Kim Jae-chul: honorary chairman @ Dongwon Group",
    ),
    ("The Kim Jaechul Graduate School of AI is part of KAIST.", ""),
    ("The Kim Jae-chul Graduate School of AI opened in Seoul.", ""),
]
# Rows of wire news: several persons, offices held before and now, bodies of their turn.
WIRED = [
    (
        "Gwangju Metropolitan City and SK Group's AI unit signed the deal, which Mayor Kang Gi-jung called "
        'a "turning point."',
        "Kang Gi-jung: Mayor",
    ),
    (
        '"It is a turning point," said Kang Gi-jung, who has been mayor of Gwangju since 2022.',
        "Kang Gi-jung: mayor @ Gwangju",
    ),
    (
        "Present at the groundbreaking were Prime Minister Kim Boo-kyum, Science and ICT Minister Lim "
        "Hye-sook, Gwangju Mayor Lee Yong-sup, lawmakers Song Kap-seok, Lee Yong-bin and Yang Hyang-ja, and "
        "about 90 others.",
        "Kim Boo-kyum: Prime Minister; Lim Hye-sook: Science and ICT Minister; Lee Yong-sup: Mayor @ "
        "Gwangju; Song Kap-seok: lawmaker; Lee Yong-bin: lawmaker; Yang Hyang-ja: lawmaker",
    ),
    (
        "Some 300 people, including Science Minister Lee Jong-ho, Naver Cloud CEO Kim Yu-won and Busan "
        "Techno Park President Kim Hyung-kyun, attended.",
        "Lee Jong-ho: Science Minister; Kim Yu-won: CEO @ Naver Cloud; Kim Hyung-kyun: President @ Busan Techno Park",
    ),
    (
        "The ceremony brought together Kim Yung-rok (Governor of South Jeolla Province), Yoon Byung-tae "
        "(Mayor of Naju) and Kim Dong-cheol (CEO of KEPCO).",
        "Kim Yung-rok: Governor @ South Jeolla Province; Yoon Byung-tae: Mayor @ Naju; Kim Dong-cheol: CEO @ KEPCO",
    ),
    (
        "Yoon Byung-tae, Naju mayor, and Park Hong-ryul, Mokpo mayor, attended.",
        "Yoon Byung-tae: mayor @ Naju; Park Hong-ryul: mayor @ Mokpo",
    ),
    (
        "Mayors Kang Gi-jung of Gwangju and Hong Joon-pyo of Daegu signed the pact.",
        "Kang Gi-jung: Mayor @ Gwangju; Hong Joon-pyo: Mayor @ Daegu",
    ),
    (
        "Governors Kim Kwan-young of North Jeolla and Kim Yung-rok of South Jeolla signed the pact.",
        "Kim Kwan-young: Governor @ North Jeolla; Kim Yung-rok: Governor @ South Jeolla",
    ),
    (
        "The pact was signed by Daejeon Mayor Lee Jang-woo and the heads of KAIST and ETRI, Lee Kwang-hyung "
        "and Bang Seung-chan.",
        "Lee Jang-woo: Mayor @ Daejeon; Lee Kwang-hyung: head @ KAIST; Bang Seung-chan: head @ ETRI",
    ),
    (
        "Kim Dong-yeon, a former finance minister who is now governor of Gyeonggi Province, said so.",
        "Kim Dong-yeon: finance minister, governor @ Gyeonggi Province",
    ),
    (
        "Won Hee-ryong, the governor of Jeju until 2021, became land minister in 2022.",
        "Won Hee-ryong: governor @ Jeju, land minister",
    ),
    ("Oh Se-hoon, who was Seoul mayor from 2006 to 2011, returned in 2021.", "Oh Se-hoon: mayor @ Seoul"),
    ("Lee Myung-bak, Seoul's mayor at the time, restored the stream.", "Lee Myung-bak: mayor @ Seoul"),
    ("Then Seoul Mayor Lee Myung-bak restored the stream.", "Lee Myung-bak: Mayor @ Seoul"),
    (
        "In 2018 Song Cheol-ho was elected mayor of Ulsan, succeeding Kim Gi-hyeon.",
        "Song Cheol-ho: mayor @ Ulsan; Kim Gi-hyeon",
    ),
    ("Kim Doo-kyum of the People Power Party was elected mayor of Ulsan.", "Kim Doo-kyum: mayor @ Ulsan"),
    ("Kang Gi-jung of the Democratic Party won the race for Gwangju mayor.", "Kang Gi-jung"),
    (
        "The ministry's deputy minister for energy policy, Chun Young-gil, said so.",
        "Chun Young-gil: deputy minister for energy policy",
    ),
    (
        "Chun Young-gil, director general of the ministry's semiconductor bureau, said so.",
        "Chun Young-gil: director general",
    ),
    (
        "Kim Heung-jong, then-president of the Korea Institute for International Economic Policy, said so.",
        "Kim Heung-jong: president @ Korea Institute for International Economic Policy",
    ),
    (
        "Hwang Hee, the minister of culture, sports and tourism, said so.",
        "Hwang Hee: minister of culture, sports and tourism",
    ),
    ("Culture Minister Hwang Hee said so.", "Hwang Hee: Culture Minister"),
    ("Park Bo-gyoon, culture minister, said so.", "Park Bo-gyoon: culture minister"),
    (
        "Choi Eung-chon, administrator of the Cultural Heritage Administration, said so.",
        "Choi Eung-chon: administrator @ Cultural Heritage Administration",
    ),
    ("Asia Culture Center President Lee Kang-hyun said so.", "Lee Kang-hyun: President @ Asia Culture Center"),
    (
        "Gwangju Biennale Foundation President Park Yang-woo said so.",
        "Park Yang-woo: President @ Gwangju Biennale Foundation",
    ),
    (
        "Sook-Kyung Lee, artistic director of the 14th Gwangju Biennale, said so.",
        "Sook-Kyung Lee: artistic director @ 14th Gwangju Biennale",
    ),
    (
        "Okwui Enwezor was the artistic director of the Gwangju Biennale in 2008.",
        "Okwui Enwezor: artistic director @ Gwangju Biennale",
    ),
    (
        "Defne Ayas and Natasha Ginwala, co-artistic directors of the biennale, said so.",
        "Defne Ayas: co-artistic director; Natasha Ginwala: co-artistic director",
    ),
    ("Nicolas Bourriaud, the curator, said so.", "Nicolas Bourriaud: curator"),
    (
        "Ha Seung-chul, commissioner of the Busan-Jinhae Free Economic Zone Authority, said so.",
        "Ha Seung-chul: commissioner @ Busan-Jinhae Free Economic Zone Authority",
    ),
    ("IFEZ Commissioner Kim Jin-yong said so.", "Kim Jin-yong: Commissioner @ IFEZ"),
    (
        "Incheon Free Economic Zone (IFEZ) Commissioner Kim Jin-yong said so.",
        "Kim Jin-yong: Commissioner @ Incheon Free Economic Zone",
    ),
    ("POSCO International Vice Chairman Jeong Tak said so.", "Jeong Tak: Vice Chairman @ POSCO International"),
    ("Hanwha Group Vice Chairman Kim Dong-kwan said so.", "Kim Dong-kwan: Vice Chairman @ Hanwha Group"),
    (
        "Lotte Group Chairman Shin Dong-bin, also known as Akio Shigemitsu, said so.",
        "Shin Dong-bin: Chairman @ Lotte Group; Akio Shigemitsu",
    ),
    ("Coupang founder Bom Kim said so.", "Bom Kim: founder @ Coupang"),
    ("Kim Bom-suk, founder and chairman of Coupang Inc., said so.", "Kim Bom-suk: founder and chairman @ Coupang Inc."),
    ("Harold Rogers, interim CEO of Coupang Corp., said so.", "Harold Rogers: interim CEO @ Coupang Corp."),
    (
        "SK Telecom CEO Ryu Young-sang and AWS Korea head Ham Kee-ho signed.",
        "Ryu Young-sang: CEO @ SK Telecom; Ham Kee-ho: head @ AWS Korea",
    ),
    (
        "Prasad Kalyanaraman, vice president of infrastructure services at AWS, signed.",
        "Prasad Kalyanaraman: vice president @ AWS",
    ),
    (
        "Andy Jassy, the CEO of Amazon, and Chey Tae-won, the chairman of SK Group, met in Ulsan.",
        "Andy Jassy: CEO @ Amazon; Chey Tae-won: chairman @ SK Group",
    ),
    (
        "BlackRock Chairman and CEO Larry Fink met President Lee Jae Myung in New York.",
        "Larry Fink: Chairman and CEO @ BlackRock; Lee Jae Myung: President",
    ),
    (
        "President Lee Jae Myung met with OpenAI's Sam Altman, Samsung's Lee Jae-yong and SK's Chey Tae-won.",
        "Lee Jae Myung: President; Sam Altman; Lee Jae-yong; Chey Tae-won",
    ),
    (
        "Stock Farm Road co-founder Brian Koo signed the memorandum with South Jeolla Gov. Kim Yung-rok.",
        "Brian Koo: co-founder @ Stock Farm Road; Kim Yung-rok: Gov. @ South Jeolla",
    ),
    (
        "Amin Badr-El-Din, founder and CEO of BADR Investments, signed too.",
        "Amin Badr-El-Din: founder and CEO @ BADR Investments",
    ),
    ("Haenam County Mayor Myeong Hyun-kwan signed too.", "Myeong Hyun-kwan: Mayor @ Haenam County"),
    ("Myeong Hyun-gwan, the head of Haenam County, signed too.", "Myeong Hyun-gwan: head @ Haenam County"),
    ("Jangseong County chief Kim Han-jong signed too.", "Kim Han-jong: chief @ Jangseong County"),
    (
        "South Korea's ambassador to the U.S., Cho Hyun-dong, signed too.",
        "Cho Hyun-dong: ambassador to the U.S. @ South Korea",
    ),
    ("South Korean Ambassador to Vietnam Park Noh-wan signed too.", "Park Noh-wan: Ambassador to Vietnam"),
    (
        "Trade Minister Ahn Duk-geun and his Indonesian counterpart Airlangga Hartarto signed too.",
        "Ahn Duk-geun: Trade Minister; Airlangga Hartarto",
    ),
    (
        "Suhail Al Mazrouei, the UAE's energy and infrastructure minister, signed too.",
        "Suhail Al Mazrouei: energy and infrastructure minister @ UAE",
    ),
    (
        "Kim Ki-nam, a vice chairman at Samsung Electronics in charge of its chip business, signed too.",
        "Kim Ki-nam: vice chairman @ Samsung Electronics",
    ),
    ("Yonsei University President Seoung-hwan Suh signed too.", "Seoung-hwan Suh: President @ Yonsei University"),
    (
        "UNIST President Yong Hoon Lee and DGIST President Kuk Young signed too.",
        "Yong Hoon Lee: President @ UNIST; Kuk Young: President @ DGIST",
    ),
    ("KENTECH President Yun Eui-jun signed too.", "Yun Eui-jun: President @ KENTECH"),
    (
        "Honam University President Park Sang-chul, Chosun University President Min Young-don and Gwangju "
        "University President Kim Dong-jin signed too.",
        "Park Sang-chul: President @ Honam University; Min Young-don: President @ Chosun University; Kim "
        "Dong-jin: President @ Gwangju University",
    ),
]
# What is named after persons, looks like a name, or only stands beside one.
THINGS = [
    "The phone has a 50 MP Samsung Isocell sensor.",  # a measure
    "The mayor of Leuven, Flemish Brabant, said so.",  # the land behind its town
    "The president of the association, Hyundai Motor, said so.",  # a firm
    "The head of the office, New York, said so.",  # a city
    "L.A. Times, owner of the hall, said so.",
    "The CEO of Hanwha Q Cells spoke.",
    "J.P. Morgan, owner of Chase, said so.",
    "Presidents Day and Thanksgiving are days off.",
    "The founders Hyundai Motor and Posco Future agreed.",
    "Ambassadors Hotel and Grand Plaza opened.",
    "Directors Guild and Writers Guild met.",
    "S.H. Park, a park in Seoul, is open.",
    "Green Energy, Leader in Korea, came.",
    "King's Cross Station and Queen's Road opened.",
    "U.S. Steel, owner of it, spoke.",
    "Engineers Australia and Engineers Ireland signed it.",
    "Its successor, Galaxy Note, sold well.",
    "The Kim Dae-jung Convention Center hosted the fair.",
    "The Kim Koo Museum and the Baekbeom Memorial Hall are in Seoul.",
    "The Park Chung-hee Presidential Museum opened in Gumi.",
    "The Chung Ju-yung Startup Competition was held.",
    "The Asan Nanum Foundation runs the Chung Ju-yung Entrepreneurship Center.",
    "The Jang Yeong-sil Award went to LG Electronics.",
    "The Ahn Eak-tai Hall is full.",
    "The Kim Young-ran Act took effect in 2016.",
    "The Yoon Chang-ho law was passed.",
    "The Serious Accidents Act, known as the Kim Yong-gyun Act, was passed.",
    "Lee Kun-hee Collection shown at the museum",
    "The Lee Kun-hee Museum will be built in Songhyeon-dong.",
    "Typhoon Maysak and Typhoon Hinnamnor hit the coast.",
    "Lotte World Tower stands in Jamsil.",
    "The Yi Sun-sin Bridge connects Yeosu and Gwangyang.",
    "The Yi Sun-shin Bridge connects Yeosu and Gwangyang.",
    "The Admiral Yi Sun-sin statue stands in Gwanghwamun Square.",
    "Sejong the Great is a destroyer.",
    "ROKS Dosan Ahn Chang-ho was launched in 2018.",
    "The submarine Dosan Ahn Chang-ho was launched in 2018.",
    "The Yun Dong-ju Literary House is in Jongno.",
    "The Baek Nam-june Art Center is in Yongin.",
    "The Nam June Paik Art Center is in Yongin.",
    "The Cha Bum-kun Football Award was given.",
    "Kim & Chang advised the buyer.",
    "Bae, Kim & Lee advised the seller.",
    "Lee & Ko and Yoon & Yang advised them.",
    "Samil PwC and Deloitte Anjin audited it.",
    "Hanwha Ocean and Hyundai Mipo won the order.",
    "Ha Long Bay and Da Nang are in Vietnam.",
    "Ho Chi Minh City is in Vietnam.",
    "The Indira Gandhi Institute signed it.",
    "John F. Kennedy International Airport is in New York.",
    "Stanford University and Johns Hopkins University joined.",
    "Carnegie Mellon University joined.",
    "The Max Planck Institute joined.",
    "The Alan Turing Institute joined.",
    "Booz Allen Hamilton did the study.",
    "Arthur D. Little did the study.",
    "Ernst & Young Hanyoung did the study.",
    "Rolls-Royce and Pratt & Whitney won.",
    "Goldman Sachs and Morgan Stanley bought shares.",
    "Harley Davidson bought shares.",
    "Hewlett Packard Enterprise delivered the machine.",
    "Nvidia Grace Hopper chips were delivered.",
    "Nvidia's Blackwell and Vera Rubin chips were delivered.",
    "Google's Willow and Amazon Alexa were shown.",
    "Ada Lovelace GPUs were delivered.",
    "Mount Halla and Lake Chungju are high.",
    "Song Do and Yang San grow.",
    "The casino of Kangwon Land opened in Jeongseon.",
    "Jung-gu, Dong-gu and Nam-gu grew.",
    "Suh Dae Mun Prison is a museum.",
    "The Hong Kong office and the Ma On Shan line opened.",
    "Macau and Hong Kong signed it.",
    "Sun Yat-sen University joined.",
    "King Abdullah University of Science and Technology joined.",
    "King Sejong Institute Foundation joined.",
    "The Lee Kuan Yew School of Public Policy joined.",
    "Nanyang Polytechnic and Ngee Ann Polytechnic joined.",
    "Chung Ang University and Chung-Ang University Hospital joined.",
    "Dong Eui University, Dong-A University and Kyung Hee University joined.",
    "Sang Myung University and Soon Chun Hyang University joined.",
    "Kyung Sung University and Han Yang University joined.",
    "Han River Park and Nam Mountain are near.",
    "Gang Nam Style was a hit.",
    "Squid Game and Kingdom are shows; Parasite won.",
    "May Day and June Democracy Movement are marked.",
    "April Revolution and the May 18 Democratization Movement are marked.",
    "Dong Yang Group and Tae Young E&C built it.",
    "Shin Han Bank, Woo Ri Bank and Ha Na Bank lent it.",
    "Shin Kori No. 5 and Shin Hanul No. 1 are reactors.",
    "Shin Bundang Line and Shin Ansan Line opened.",
    "Han Ok Village and Bu Yeo grew.",
    "Ban Po Bridge and Sung Su Bridge are in Seoul.",
    "San Jose, Santa Clara and Palo Alto are in California.",
    "New Jersey's Fort Lee and Palisades Park voted.",
    "Robert E. Lee High School was renamed.",
    "The Jung-gu Office said it would open Yu Gwan-sun Park.",
    "The Yu Gwan-sun Memorial Hall is in Cheonan.",
    "Lotte Duty Free and Shilla Stay opened.",
    "Lee Park opened in 2013.",
    "Gangnam Severance Hospital and Cha Hospital joined.",
    "Guro Digital Complex and Gasan Digital Complex grew.",
    (
        "Korea To Build Second Solar Power Park In South Jeolla\n\nThe government said on Monday that it "
        "would build a park in South Jeolla Province."
    ),
]
# Rows read for the first time after all others: nominees, acting ones, soldiers, spokespersons of ministries.
MORE = [
    (
        "Yongin Mayor Lee Sang-il met with Kim Yong-kwan, president of Samsung Electronics' Device "
        "Solutions Division, on Tuesday.",
        "Lee Sang-il: Mayor @ Yongin; Kim Yong-kwan: president @ Device Solutions Division",
    ),
    (
        "Jeon Young-hyun, Vice Chairman and Head of the DS Division at Samsung Electronics, said so.",
        "Jeon Young-hyun: Vice Chairman, Head @ DS Division",
    ),
    (
        "Kwak Noh-jung, President and Chief Executive Officer (CEO) at SK hynix, said so.",
        "Kwak Noh-jung: President and Chief Executive Officer @ SK hynix",
    ),
    (
        "According to Rep. Koh Dong-jin of the People Power Party, a former Samsung Electronics president, it is late.",
        "Koh Dong-jin: Rep. @ People Power Party, president @ Samsung Electronics",
    ),
    (
        "Chung Ki-sun, executive vice chairman of HD Hyundai, and Rep. Kim Ki-hyeon, a PPP "
        "lawmaker from Ulsan, attended.",
        "Chung Ki-sun: executive vice chairman @ HD Hyundai; Kim Ki-hyeon: Rep., lawmaker @ PPP",
    ),
    (
        "Ulsan Vice Mayor for Economic Affairs Ahn Hyo-dae attended.",
        "Ahn Hyo-dae: Vice Mayor for Economic Affairs @ Ulsan",
    ),
    (
        "Ahn Hyo-dae, vice mayor for economic affairs of Ulsan, attended.",
        "Ahn Hyo-dae: vice mayor for economic affairs @ Ulsan",
    ),
    ("Lee Hyung-il, acting finance minister, attended.", "Lee Hyung-il: finance minister"),
    ("Acting President Han Duck-soo attended.", "Han Duck-soo: Acting President"),
    (
        "Deputy Prime Minister Koo Yun-cheol, who doubles as finance minister, attended.",
        "Koo Yun-cheol: Deputy Prime Minister, finance minister",
    ),
    (
        "Kim Jung-kwan, minister of trade, industry and resources, attended.",
        "Kim Jung-kwan: minister of trade, industry and resources",
    ),
    ("Yeo Han-koo, minister for trade, attended.", "Yeo Han-koo: minister for trade"),
    (
        "Industry Minister Kim Jung-kwan and U.S. Commerce Secretary Howard Lutnick met.",
        "Kim Jung-kwan: Industry Minister; Howard Lutnick: U.S. Commerce Secretary",
    ),
    ("Kim Min-seok, the prime minister-designate, attended.", "Kim Min-seok: prime minister-designate"),
    ("Prime Minister nominee Han Duck-soo attended.", "Han Duck-soo: Prime Minister nominee"),
    ("Science minister nominee Bae Kyung-hoon attended a hearing.", "Bae Kyung-hoon: Science minister nominee"),
    ("Han Sung-sook, nominee for SMEs minister, attended a hearing.", "Han Sung-sook"),
    (
        "Lim Mun-yeong, vice chairman of the National AI Strategy Committee, attended.",
        "Lim Mun-yeong: vice chairman @ National AI Strategy Committee",
    ),
    ("The National AI Strategy Committee, chaired by President Lee Jae Myung, met.", "Lee Jae Myung: President"),
    (
        "Ko Kwang-wan, Gwangju's vice mayor for administration, attended.",
        "Ko Kwang-wan: vice mayor for administration @ Gwangju",
    ),
    (
        "Lee Sang-gap, Gwangju Metropolitan City Vice Mayor for Culture and Economy, attended.",
        "Lee Sang-gap: Vice Mayor for Culture and Economy @ Gwangju Metropolitan City",
    ),
    ("Lim Taek, head of Dong-gu, Gwangju, attended.", "Lim Taek: head @ Dong-gu"),
    (
        "Jensen Huang, founder and chief executive officer of NVIDIA, said so. Huang met Chairman Chung Euisun.",
        "Jensen Huang: founder and chief executive officer @ NVIDIA; Chung Euisun: Chairman",
    ),
    (
        "Choi Yang-hee, a former science minister who is president of Hallym University, attended.",
        "Choi Yang-hee: science minister, president @ Hallym University",
    ),
    (
        "Kim Chang-kyung, professor emeritus of materials science at Hanyang University, attended.",
        "Kim Chang-kyung: professor emeritus @ Hanyang University",
    ),
    ("Cho Moo-je, former president of UNIST, attended.", "Cho Moo-je: president @ UNIST"),
    ("Lee Byung-gwon, who served as KIST president, attended.", "Lee Byung-gwon: president @ KIST"),
    ("President of KIST Oh Sang-rok attended.", "Oh Sang-rok: President @ KIST"),
    (
        "KAIST Provost and Executive Vice President Lee Kyun-min attended.",
        "Lee Kyun-min: Provost @ KAIST, Executive Vice President",
    ),
    (
        "DGIST (President Lee Kunwoo) and POSTECH (President Kim Sung-keun) signed it.",
        "Lee Kunwoo: President @ DGIST; Kim Sung-keun: President @ POSTECH",
    ),
    (
        "The Korea Meteorological Administration (Administrator Yoo Hee-dong) signed it.",
        "Yoo Hee-dong: Administrator @ Korea Meteorological Administration",
    ),
    (
        "Spokesperson for the Ministry of Foreign Affairs Lim Soo-suk said so.",
        "Lim Soo-suk: Spokesperson @ Ministry of Foreign Affairs",
    ),
    ("Foreign Ministry spokesperson Lim Soo-suk said so.", "Lim Soo-suk: spokesperson @ Foreign Ministry"),
    ("Lim Soo-suk, spokesperson for the foreign ministry, said so.", "Lim Soo-suk: spokesperson"),
    (
        "Unification Ministry deputy spokesperson Kim In-ae said so.",
        "Kim In-ae: deputy spokesperson @ Unification Ministry",
    ),
    ("JCS Chairman Kim Myung-soo said so.", "Kim Myung-soo: Chairman @ JCS"),
    ("Gen. Paul LaCamera, commander of U.S. Forces Korea, said so.", "Paul LaCamera: commander @ U.S. Forces Korea"),
    (
        "Adm. Kim Myung-soo, chairman of the Joint Chiefs of Staff, said so.",
        "Kim Myung-soo: chairman @ Joint Chiefs of Staff",
    ),
    (
        "Korea Aerospace Administration chief Yoon Young-bin said so.",
        "Yoon Young-bin: chief @ Korea Aerospace Administration",
    ),
    (
        "KASA Administrator Yoon Young-bin and KARI President Lee Sang-ryool attended.",
        "Yoon Young-bin: Administrator @ KASA; Lee Sang-ryool: President @ KARI",
    ),
    ("John Lee, deputy administrator of KASA, attended.", "John Lee: deputy administrator @ KASA"),
    ("KAI President and CEO Kang Goo-young attended.", "Kang Goo-young: President and CEO @ KAI"),
    ("Bill Nelson, the NASA administrator, attended.", "Bill Nelson: administrator @ NASA"),
    ("Cambodian Prime Minister Hun Manet attended.", "Hun Manet: Prime Minister"),
    ("Mongolian President Ukhnaagiin Khurelsukh attended.", "Ukhnaagiin Khurelsukh: President"),
    ("Indian Prime Minister Narendra Modi and Tesla's Elon Musk met.", "Narendra Modi: Prime Minister; Elon Musk"),
]
# What each mechanism is for.
KINDS = [
    ("Gyeonggi Gov. Lee Jae-myung spoke.", "Lee Jae-myung: Gov. @ Gyeonggi"),  # an abbreviation keeps its full stop
    ("Lee Jae-myung became governor.", "Lee Jae-myung: governor"),  # any other title ends before that of the sentence
    ("Reps. Song Kap-seok and Cho Oh-seop spoke.", "Song Kap-seok: Rep.; Cho Oh-seop: Rep."),  # one of several
    ("Federal Chancellor Olaf Scholz spoke.", "Olaf Scholz: Federal Chancellor"),  # no body
    ("then-Mayor Park Won-soon spoke.", "Park Won-soon: Mayor"),  # only when
    (
        "Park Jae-wan, chairman of the board of Samsung Electronics, spoke.",
        "Park Jae-wan: chairman of the board @ Samsung Electronics",
    ),  # the board is that of a body
    (
        "Choe Jae-hae, chairman of the Board of Audit and Inspection, spoke.",
        "Choe Jae-hae: chairman @ Board of Audit and Inspection",
    ),  # and this one is a body
    (
        "Kang Do-hyun, second vice minister of the Ministry of Science and ICT, spoke.",
        "Kang Do-hyun: second vice minister @ Ministry of Science and ICT",
    ),  # no field
    ("Choi Ki-young, Minister of Science and ICT (MSIT), spoke.", "Choi Ki-young: Minister of Science and ICT"),
    ("US Commerce Secretary Gina Raimondo spoke.", "Gina Raimondo: US Commerce Secretary"),  # a state and a field
    (
        "Michael Bloomberg, a former New York mayor, spoke.",
        "Michael Bloomberg: mayor @ New York",
    ),  # no York that is new
    ("Mayor of London Sadiq Khan spoke.", "Sadiq Khan: Mayor @ London"),  # a name behind a place
    ("LG Group named Koo Kwang-mo chairman in 2018.", "Koo Kwang-mo: chairman @ LG Group"),  # who appoints
    ("Korean-American architect Kyu Sung Woo drew it.", "Kyu Sung Woo: architect"),  # two nations are no body
    ("KAIST's Jae-Chul Kim Chair Professors teach there.", ""),  # a chair that is called after him
    ("Rep. Jung Jin-wook (Democratic Party, Gwangju) spoke.", "Jung Jin-wook: Rep. @ Democratic Party"),  # in brackets
    ("It heard a speech (Prof. Kim Jong-won, GIST).", "Kim Jong-won: Prof. @ GIST"),  # no "speech" body
    ("KCCI Chairman Park Yong-maan spoke.", "Park Yong-maan: Chairman @ KCCI"),  # a spelling that nothing foresees
    known_to_fail(
        "Olaf Lies, Lower Saxony's Minister for Economic Affairs, spoke.",
        "Olaf Lies: Minister for Economic Affairs @ Lower Saxony",
        reason="the surname is a verb",
    ),
    known_to_fail(
        "MVRDV, led by Winy Maas, drew it.", "Winy Maas: head @ MVRDV", reason="nothing tells that it is a body"
    ),
    known_to_fail(
        "Yoo In-chon, who heads the culture ministry, spoke.",
        "Yoo In-chon: head @ culture ministry",
        reason="a body in common words that the text does not name",
    ),
    known_to_fail("The prize went to June Huh.", "June Huh", reason="June is a month, and nothing introduces him"),
]
# How releases and wire stories list those present: with party and committee, deputies, directors, ambassadors, firms.
PRESENT = [
    (
        "Arthur van Dijk, King's Commissioner in North Holland, spoke.",
        "Arthur van Dijk: King's Commissioner",
    ),
    (
        "The King's Commissioner Jaap Smit spoke.",
        "Jaap Smit: King's Commissioner",
    ),
    (
        "The factory of C.C. Wei, chief executive of TSMC, opened.",
        "C.C. Wei: chief executive @ TSMC",
    ),
    (
        "U.S. Senators Jon Ossoff and Raphael Warnock praised it.",
        "Jon Ossoff: U.S. Senator; Raphael Warnock: U.S. Senator",
    ),
    (
        "U.S. Secretary of Energy Jennifer Granholm came.",
        "Jennifer Granholm: U.S. Secretary of Energy",
    ),
    (
        "U.S. Secretary of State Antony Blinken came.",
        "Antony Blinken: U.S. Secretary of State",
    ),
    (
        "U.S. Ambassador Philip Goldberg came.",
        "Philip Goldberg: Ambassador @ U.S.",
    ),
    (
        "Georgia Tech (GT), under President Ángel Cabrera, agreed.",
        "Ángel Cabrera: President @ GT",
    ),
    (
        "Georgia Institute of Technology (Georgia Tech), under President Angel Cabrera, agreed.",
        "Angel Cabrera: President @ Georgia Tech",
    ),
    (
        "KAIST, under President Lee Kwang-hyung, agreed.",
        "Lee Kwang-hyung: President @ KAIST",
    ),
    (
        "National Assembly members Min Hyung-bae and Jung Jun-ho attended.",
        "Min Hyung-bae: National Assembly member @ National Assembly; Jung Jun-ho: National Assembly member "
        "@ National Assembly",
    ),
    (
        "National Assembly member Min Hyung-bae attended.",
        "Min Hyung-bae: National Assembly member @ National Assembly",
    ),
    (
        "Gwangju City Council members Park Pil-soon and Shim Chang-wook attended.",
        "Park Pil-soon: member @ Gwangju City Council; Shim Chang-wook: member @ Gwangju City Council",
    ),
    (
        "It was promised by his predecessor, Oh Keo-don, and built by others. Busan Mayor Park Heong-joon opened it.",
        "Oh Keo-don; Park Heong-joon: Mayor @ Busan",
    ),
    (
        "Present were Reps. Shin Jung-hoon (Democratic Party, Naju-Hwasun) and Lee Gae-ho (Democratic Party, Damyang).",
        "Shin Jung-hoon: Rep. @ Democratic Party; Lee Gae-ho: Rep. @ Democratic Party",
    ),
    (
        "Rep. Choi Hyung-du of the People Power Party and Rep. Kim Hyun of the Democratic Party co-hosted it.",
        "Choi Hyung-du: Rep. @ People Power Party; Kim Hyun: Rep. @ Democratic Party",
    ),
    (
        "Choi Min-hee, chairwoman of the National Assembly's Science, ICT, Broadcasting and Communications "
        "Committee, said so.",
        "Choi Min-hee: chairwoman @ Science, ICT, Broadcasting and Communications Committee",
    ),
    (
        "Democratic Party lawmakers Yang Bu-nam (Seo-gu B) and Jeon Jin-sook (Buk-gu B) attended.",
        "Yang Bu-nam: lawmaker @ Democratic Party; Jeon Jin-sook: lawmaker @ Democratic Party",
    ),
    (
        "Second Vice Minister of Trade, Industry and Energy Park Il-jun presided.",
        "Park Il-jun: Second Vice Minister of Trade, Industry and Energy",
    ),
    (
        "Vice Minister of Economy and Finance Kim Byoung-hwan visited.",
        "Kim Byoung-hwan: Vice Minister of Economy and Finance",
    ),
    (
        "Kim Yun-sang, second vice minister of economy and finance, chaired the meeting.",
        "Kim Yun-sang: second vice minister of economy and finance",
    ),
    (
        "Song Sang-hun, director of the ministry's ICT policy bureau, explained.",
        "Song Sang-hun: director @ ICT policy bureau",
    ),
    (
        "Eom Yeol, head of the AI policy planning office at the Ministry of Science and ICT, said so.",
        "Eom Yeol: head @ AI policy planning office",
    ),
    (
        "U.S. Ambassador to South Korea Philip Goldberg and Japanese Ambassador Koichi Aiboshi attended.",
        "Philip Goldberg: Ambassador to South Korea @ U.S.; Koichi Aiboshi: Ambassador",
    ),
    (
        "Colin Crooks, British ambassador to South Korea, attended.",
        "Colin Crooks: ambassador to South Korea",
    ),
    (
        "Ambassador of the Netherlands Peter van der Vliet attended.",
        "Peter van der Vliet: Ambassador @ Netherlands",
    ),
    (
        "European Union Ambassador to Korea Maria Castillo Fernandez attended.",
        "Maria Castillo Fernandez: Ambassador to Korea @ European Union",
    ),
    (
        "Philippe Lafortune, French ambassador to Korea, attended.",
        "Philippe Lafortune: ambassador to Korea",
    ),
    (
        "Kwak Noh-jung, president and CEO of SK hynix, and Kyung Kye-hyun, head of Samsung Electronics' DS "
        "division, attended.",
        "Kwak Noh-jung: president and CEO @ SK hynix; Kyung Kye-hyun: head @ DS division",
    ),
    (
        "SK Group Chairman Chey Tae-won and AWS CEO Matt Garman broke ground.",
        "Chey Tae-won: Chairman @ SK Group; Matt Garman: CEO @ AWS",
    ),
    (
        "Naver CEO Choi Soo-yeon, Kakao CEO Chung Shin-a and LG AI Research head Bae Kyung-hoon spoke.",
        "Choi Soo-yeon: CEO @ Naver; Chung Shin-a: CEO @ Kakao; Bae Kyung-hoon: head @ LG AI Research",
    ),
    (
        "Kim Young-shub, CEO of KT Corp., signed it with Satya Nadella, chairman and CEO of Microsoft.",
        "Kim Young-shub: CEO @ KT Corp.; Satya Nadella: chairman and CEO @ Microsoft",
    ),
    (
        "Professor Kim Dae-shik of KAIST and Prof. Lim Yoon-kyoung of KAIST gave talks.",
        "Kim Dae-shik: Professor @ KAIST; Lim Yoon-kyoung: Prof. @ KAIST",
    ),
    (
        "Kim Jong-won, director of the GIST AI Policy Strategy Institute, and Lee Heung-no, a professor of "
        "electrical engineering at GIST, spoke.",
        "Kim Jong-won: director @ GIST AI Policy Strategy Institute; Lee Heung-no: professor of electrical "
        "engineering @ GIST",
    ),
    (
        "Yun Sung-roh, a professor of electrical and computer engineering at Seoul National University, said so.",
        "Yun Sung-roh: professor of electrical and computer engineering @ Seoul National University",
    ),
    (
        "Ha Jung-woo, senior presidential secretary for AI and future planning, said so.",
        "Ha Jung-woo: senior presidential secretary for AI and future planning",
    ),
    (
        "Presidential chief of staff Kang Hoon-sik and policy chief Kim Yong-beom attended.",
        "Kang Hoon-sik: Presidential chief of staff; Kim Yong-beom: policy chief",
    ),
    (
        "Gwangju Vice Mayor for Administrative Affairs Ko Kwang-wan, Jeonnam Governor Kim Yung-rok and "
        "others attended.",
        "Ko Kwang-wan: Vice Mayor for Administrative Affairs @ Gwangju; Kim Yung-rok: Governor @ Jeonnam",
    ),
    (
        "Gwangju Metropolitan Council Speaker Shin Su-jeong and Gwangju Superintendent of Education Lee "
        "Jeong-seon cut the tape.",
        "Shin Su-jeong: Speaker @ Gwangju Metropolitan Council; Lee Jeong-seon: Superintendent of Education @ Gwangju",
    ),
    (
        "Lee Jeong-seon, superintendent of the Gwangju Metropolitan Office of Education, spoke.",
        "Lee Jeong-seon: superintendent @ Gwangju Metropolitan Office of Education",
    ),
    (
        "Gwangju Chamber of Commerce and Industry Chairman Han Sang-won attended.",
        "Han Sang-won: Chairman @ Gwangju Chamber of Commerce and Industry",
    ),
    (
        "Gwangsan-gu Mayor Park Byung-kyu and Buk-gu Mayor Moon In attended.",
        "Park Byung-kyu: Mayor @ Gwangsan-gu; Moon In: Mayor @ Buk-gu",
    ),
    (
        "Moon In, mayor of Buk-gu, Gwangju, attended.",
        "Moon In: mayor @ Buk-gu",
    ),
    (
        "Jeong Jun-ho, a first-term lawmaker of the Democratic Party of Korea representing Gwangju's Buk-gu "
        "A, said so.",
        "Jeong Jun-ho: lawmaker @ Democratic Party of Korea",
    ),
    (
        "Oh Sang-jin, the first director of the Artificial Intelligence Industry Convergence Agency (AICA), said so.",
        "Oh Sang-jin: first director @ Artificial Intelligence Industry Convergence Agency",
    ),
    (
        "Acting President and Prime Minister Han Duck-soo visited.",
        "Han Duck-soo: Acting President, Prime Minister",
    ),
    (
        "Deputy Prime Minister and Minister of Science and ICT Bae Kyung-hoon visited.",
        "Bae Kyung-hoon: Deputy Prime Minister, Minister of Science and ICT",
    ),
    (
        "Han Seong-sook, minister of SMEs and startups, said so.",
        "Han Seong-sook: minister of SMEs and startups",
    ),
    (
        "ETRI President Bang Seung-chan and NIPA President Hur Sung-wook signed it.",
        "Bang Seung-chan: President @ ETRI; Hur Sung-wook: President @ NIPA",
    ),
    (
        "National IT Industry Promotion Agency (NIPA) President Park Yun-kyu signed it.",
        "Park Yun-kyu: President @ National IT Industry Promotion Agency",
    ),
    (
        "Ryu Je-myung, second vice minister of science and ICT, and Kim Kyung-man, head of the AI policy "
        "office, attended.",
        "Ryu Je-myung: second vice minister of science and ICT; Kim Kyung-man: head @ AI policy office",
    ),
    (
        "Korea Hydro & Nuclear Power CEO Whang Joo-ho visited Prague.",
        "Whang Joo-ho: CEO @ Korea Hydro & Nuclear Power",
    ),
    (
        "Czech Prime Minister Petr Fiala and Industry Minister Jozef Sikela met Ahn Duk-geun, Korea's "
        "industry minister.",
        "Petr Fiala: Prime Minister; Jozef Sikela: Industry Minister; Ahn Duk-geun: industry minister @ Korea",
    ),
    (
        "Kim Tae-heum, governor of South Chungcheong Province, and Lee Jang-woo, mayor of Daejeon, signed the accord.",
        "Kim Tae-heum: governor @ South Chungcheong Province; Lee Jang-woo: mayor @ Daejeon",
    ),
    (
        "Kim Yong-seung, head of the city's artificial intelligence industry office, said so.",
        "Kim Yong-seung: head",
    ),
    (
        "From left are Gwangju Mayor Kang Gi-jung, Culture Minister Yu In-chon and ACC President Lee Kang-hyun.",
        "Kang Gi-jung: Mayor @ Gwangju; Yu In-chon: Culture Minister; Lee Kang-hyun: President @ ACC",
    ),
    (
        "Sam Altman, chief executive of OpenAI, met President Lee Jae-myung on Oct. 1.",
        "Sam Altman: chief executive @ OpenAI; Lee Jae-myung: President",
    ),
    (
        "Democratic Party leader Jung Chung-rae and floor leader Kim Byung-kee visited.",
        "Jung Chung-rae: leader @ Democratic Party; Kim Byung-kee: floor leader",
    ),
    (
        "Nvidia founder and CEO Jensen Huang met Samsung Electronics Executive Chairman Lee Jae-yong and "
        "Hyundai Motor Group Executive Chair Chung Euisun.",
        "Jensen Huang: founder and CEO @ Nvidia; Lee Jae-yong: Executive Chairman @ Samsung Electronics; "
        "Chung Euisun: Executive Chair @ Hyundai Motor Group",
    ),
    (
        "Vice Industry Minister Moon Shin-hak said so.",
        "Moon Shin-hak: Vice Industry Minister",
    ),
    (
        "First Vice Finance Minister Kim Beom-seok said so.",
        "Kim Beom-seok: First Vice Finance Minister",
    ),
    (
        "Ahn Do-geol, a former vice finance minister and lawmaker from Gwangju, said so.",
        "Ahn Do-geol: vice finance minister, lawmaker @ Gwangju",
    ),
    (
        "Lee Keun-bae, president of Chonnam National University, signed it.",
        "Lee Keun-bae: president @ Chonnam National University",
    ),
    (
        "HONG NAM-KI, Minister of Economy and Finance",
        "HONG NAM-KI: Minister of Economy and Finance",
    ),
    (
        "Yoon Eui-joon, the inaugural president of the Korea Institute of Energy Technology (KENTECH), spoke.",
        "Yoon Eui-joon: president @ Korea Institute of Energy Technology",
    ),
    (
        "Kim Dong-yeon, governor of Gyeonggi Province, and Lee Sang-il, mayor of Yongin Special City, attended.",
        "Kim Dong-yeon: governor @ Gyeonggi Province; Lee Sang-il: mayor @ Yongin Special City",
    ),
    (
        "Standing Vice Chairman of the Presidential Committee on Artificial Intelligence Yum Jae-ho spoke.",
        "Yum Jae-ho: Standing Vice Chairman @ Presidential Committee on Artificial Intelligence",
    ),
    (
        "Woo Won-shik, speaker of the National Assembly, and Woo Beom-ki, mayor of Jeonju, met.",
        "Woo Won-shik: speaker @ National Assembly; Woo Beom-ki: mayor @ Jeonju",
    ),
    (
        "Hyundai Motor Co. President and CEO José Muñoz spoke.",
        "José Muñoz: President and CEO @ Hyundai Motor Co.",
    ),
    (
        "Chang In-hwa, chairman of POSCO Group, and Lee Kang-deok, mayor of Pohang, met.",
        "Chang In-hwa: chairman @ POSCO Group; Lee Kang-deok: mayor @ Pohang",
    ),
    (
        "Attendees: Kang Gi-jung (Mayor of Gwangju), Lim Mun-yeong (Vice Chairman, National AI Strategy "
        "Committee), Lim Ki-chul (President, GIST)",
        "Kang Gi-jung: Mayor @ Gwangju; Lim Mun-yeong: Vice Chairman @ National AI Strategy Committee; Lim "
        "Ki-chul: President @ GIST",
    ),
    (
        "Participants: Rep. Jung Jin-uk (DP), Rep. Ahn Do-geol (DP), Rep. Park Kyun-taek (DP)",
        "Jung Jin-uk: Rep. @ DP; Ahn Do-geol: Rep. @ DP; Park Kyun-taek: Rep. @ DP",
    ),
    (
        "(From left) Lee Jae-yong, executive chairman of Samsung Electronics; Chung Euisun, executive chair "
        "of Hyundai Motor Group; and Jensen Huang, CEO of Nvidia, raise glasses.",
        "Lee Jae-yong: executive chairman @ Samsung Electronics; Chung Euisun: executive chair @ Hyundai "
        "Motor Group; Jensen Huang: CEO @ Nvidia",
    ),
    (
        "H.E. Maria Castillo-Fernandez, Ambassador of the European Union to the Republic of Korea, spoke.",
        "Maria Castillo-Fernandez: Ambassador @ European Union",
    ),
    (
        "Mr. Tony Blair, former Prime Minister of the United Kingdom, spoke.",
        "Tony Blair: Prime Minister @ United Kingdom",
    ),
    (
        "KAIST's Professor Oh Jun-ho spoke.",
        "Oh Jun-ho: Professor @ KAIST",
    ),
    (
        "Kim Moon-soo (Labor Minister) and Park Sang-woo (Land Minister) attended.",
        "Kim Moon-soo: Labor Minister; Park Sang-woo: Land Minister",
    ),
    (
        "The unification ministry's spokesperson, Koo Byoung-sam, said so.",
        "Koo Byoung-sam: spokesperson",
    ),
    (
        "Lee Sang-ju, director general for national land and urban affairs at MOLIT, said so.",
        "Lee Sang-ju: director general for national land and urban affairs @ MOLIT",
    ),
    (
        '"It is large," said Jeong Suk-geun, head of SK Telecom\'s AI business division.',
        "Jeong Suk-geun: head @ AI business division",
    ),
    (
        "LH President Lee Han-joon and K-water CEO Yun Seog-dae signed it.",
        "Lee Han-joon: President @ LH; Yun Seog-dae: CEO @ K-water",
    ),
    (
        "KEPCO President & CEO Kim Dong-cheol attended.",
        "Kim Dong-cheol: President & CEO @ KEPCO",
    ),
    (
        "Korea Water Resources Corp. (K-water) CEO Yun Seog-dae attended.",
        "Yun Seog-dae: CEO @ Korea Water Resources Corp.",
    ),
    (
        "Hanwha Group Vice Chairman Kim Dong-kwan attended.",
        "Kim Dong-kwan: Vice Chairman @ Hanwha Group",
    ),
    (
        "National Agency for Administrative City Construction (NAACC) Administrator Kim Hyeong-ryeol and "
        "Sejong Mayor Choi Min-ho attended.",
        "Kim Hyeong-ryeol: Administrator @ National Agency for Administrative City Construction; Choi "
        "Min-ho: Mayor @ Sejong",
    ),
    (
        "IFEZ Commissioner Yun Won-sok and Busan-Jinhae Free Economic Zone Authority Commissioner Park Sung-ho met.",
        "Yun Won-sok: Commissioner @ IFEZ; Park Sung-ho: Commissioner @ Busan-Jinhae Free Economic Zone Authority",
    ),
    (
        "Ulsan Mayor Kim Doo-gyeom, South Gyeongsang Governor Park Wan-su and Busan Mayor Park Heong-joon signed it.",
        "Kim Doo-gyeom: Mayor @ Ulsan; Park Wan-su: Governor @ South Gyeongsang; Park Heong-joon: Mayor @ Busan",
    ),
    (
        "The mayors of Daegu and Gwangju, Hong Joon-pyo and Kang Gi-jung, signed it.",
        "Hong Joon-pyo: mayor @ Daegu; Kang Gi-jung: mayor @ Gwangju",
    ),
    (
        "Lee Cheol-woo, North Gyeongsang governor, and Kim Jin-tae, governor of Gangwon State, met Jeju Gov. "
        "Oh Young-hun.",
        "Lee Cheol-woo: governor @ North Gyeongsang; Kim Jin-tae: governor @ Gangwon State; Oh Young-hun: Gov. @ Jeju",
    ),
    (
        "National Assembly Vice Speaker Joo Ho-young and Speaker Woo Won-shik attended.",
        "Joo Ho-young: Vice Speaker @ National Assembly; Woo Won-shik: Speaker",
    ),
    (
        "Rebuilding Korea Party leader Cho Kuk and PPP leader Kwon Young-se met.",
        "Cho Kuk: leader @ Rebuilding Korea Party; Kwon Young-se: leader @ PPP",
    ),
    (
        "Lee Hak-young, deputy speaker of the National Assembly, spoke.",
        "Lee Hak-young: deputy speaker @ National Assembly",
    ),
    (
        "Chairman of the National Assembly Land, Infrastructure and Transport Committee Maeng Sung-kyu spoke.",
        "Maeng Sung-kyu: Chairman @ National Assembly Land, Infrastructure and Transport Committee",
    ),
    (
        "Maeng Sung-kyu, who chairs the National Assembly's Land, Infrastructure and Transport Committee, spoke.",
        "Maeng Sung-kyu: chair @ Land, Infrastructure and Transport Committee",
    ),
    (
        "Hong Won-hwa, president of Kyungpook National University and chairman of the Korean Council for "
        "University Education, spoke.",
        "Hong Won-hwa: president @ Kyungpook National University, chairman @ Korean Council for University Education",
    ),
    (
        "Jeonbuk National University President Yang O-bong spoke.",
        "Yang O-bong: President @ Jeonbuk National University",
    ),
    (
        "Lee Duck-hwan, an emeritus professor of chemistry at Sogang University, said so.",
        "Lee Duck-hwan: emeritus professor of chemistry @ Sogang University",
    ),
    (
        "Intel CEO Lip-Bu Tan, Arm CEO Rene Haas and Rapidus President Atsuyoshi Koike came.",
        "Lip-Bu Tan: CEO @ Intel; Rene Haas: CEO @ Arm; Atsuyoshi Koike: President @ Rapidus",
    ),
    (
        "AWS Korea head Ham Kee-ho came.",
        "Ham Kee-ho: head @ AWS Korea",
    ),
    (
        "SoftBank Group Chairman and CEO Masayoshi Son met President Lee Jae Myung.",
        "Masayoshi Son: Chairman and CEO @ SoftBank Group; Lee Jae Myung: President",
    ),
    (
        "IMF Managing Director Kristalina Georgieva and BIE Secretary General Dimitri Kerkentzes came.",
        "Kristalina Georgieva: Managing Director @ IMF; Dimitri Kerkentzes: Secretary General @ BIE",
    ),
    (
        "Vietnamese Prime Minister Pham Minh Chinh and Uzbek President Shavkat Mirziyoyev came.",
        "Pham Minh Chinh: Prime Minister; Shavkat Mirziyoyev: President",
    ),
    (
        "Saudi Crown Prince Mohammed bin Salman came.",
        "Mohammed bin Salman: Crown Prince",
    ),
    (
        "Naju Mayor Yoon Byeong-tae, Hwasun County Governor Koo Bok-gyu and Jangseong County Governor Kim "
        "Han-jong came.",
        "Yoon Byeong-tae: Mayor @ Naju; Koo Bok-gyu: Governor @ Hwasun County; Kim Han-jong: Governor @ "
        "Jangseong County",
    ),
    (
        "Myung Hyun-kwan, head of Haenam County, and Park Hong-ryul, then mayor of Mokpo, came.",
        "Myung Hyun-kwan: head @ Haenam County; Park Hong-ryul: mayor @ Mokpo",
    ),
    (
        "Jeonnam Vice Governor for Economic Affairs Kang Wi-won came.",
        "Kang Wi-won: Vice Governor for Economic Affairs @ Jeonnam",
    ),
    (
        "Policy Chief of Staff Kim Yong-beom said so.",
        "Kim Yong-beom: Policy Chief of Staff",
    ),
    (
        "Presidential spokesperson Kang Yu-jung told reporters.",
        "Kang Yu-jung: Presidential spokesperson",
    ),
    (
        "Kim Nam-jun, spokesperson for the presidential office, said so.",
        "Kim Nam-jun: spokesperson",
    ),
    (
        "Bank of Korea Governor Rhee Chang-yong and Financial Services Commission Chairman Lee Eog-weon came.",
        "Rhee Chang-yong: Governor @ Bank of Korea; Lee Eog-weon: Chairman @ Financial Services Commission",
    ),
    (
        "Ju Biung-ghi, chairman of the Fair Trade Commission, came.",
        "Ju Biung-ghi: chairman @ Fair Trade Commission",
    ),
    (
        "Korea Development Bank Chairman Kang Seog-hoon came.",
        "Kang Seog-hoon: Chairman @ Korea Development Bank",
    ),
    (
        "SMEs and Startups Minister Oh Young-ju and Oceans Minister Kang Do-hyung came.",
        "Oh Young-ju: SMEs and Startups Minister; Kang Do-hyung: Oceans Minister",
    ),
    (
        "Minister of Climate, Energy and Environment Kim Sung-whan came.",
        "Kim Sung-whan: Minister of Climate, Energy and Environment",
    ),
    (
        "Interior and Safety Minister Yun Ho-jung and Education Minister Choi Kyo-jin came.",
        "Yun Ho-jung: Interior and Safety Minister; Choi Kyo-jin: Education Minister",
    ),
    (
        "Minister Kim Young-hoon of Employment and Labor came.",
        "Kim Young-hoon: Minister @ Employment and Labor",
    ),
    (
        "Culture, Sports and Tourism Minister Chae Hwi-young came.",
        "Chae Hwi-young: Culture, Sports and Tourism Minister",
    ),
    (
        "Deputy Minister for Trade Park Jong-won came.",
        "Park Jong-won: Deputy Minister for Trade",
    ),
    (
        "Trade Minister Yeo Han-koo met U.S. Trade Representative Jamieson Greer and EU Trade Commissioner "
        "Maros Sefcovic.",
        "Yeo Han-koo: Trade Minister; Jamieson Greer: U.S. Trade Representative; Maros Sefcovic: "
        "Trade Commissioner @ EU",
    ),
    (
        "Deputy Minister for Industrial Policy at MOTIE Lee Seung-ryeol came.",
        "Lee Seung-ryeol: Deputy Minister for Industrial Policy @ MOTIE",
    ),
    (
        "Director General of the Semiconductor Division Choi Woo-hyuk came.",
        "Choi Woo-hyuk: Director General @ Semiconductor Division",
    ),
    (
        "Choi Woo-hyuk, MOTIE's director general for advanced industry policy, said so.",
        "Choi Woo-hyuk: director general for advanced industry policy @ MOTIE",
    ),
    (
        "TSMC Chairman and CEO C.C. Wei and Nvidia's Jensen Huang came.",
        "C.C. Wei: Chairman and CEO @ TSMC; Jensen Huang",
    ),
    (
        "Senators Alex Padilla and Adam Schiff came.",
        "Alex Padilla: Senator; Adam Schiff: Senator",
    ),
    (
        "Reps. Grace Meng, Young Kim and Ami Bera came.",
        "Grace Meng: Rep.; Young Kim: Rep.; Ami Bera: Rep.",
    ),
    (
        "Georgia Gov. Brian Kemp and Savannah Mayor Van Johnson came.",
        "Brian Kemp: Gov. @ Georgia; Van Johnson: Mayor @ Savannah",
    ),
    (
        "State Sen. Lee Anderson and Commissioner Pat Wilson of the Georgia Department of Economic Development came.",
        "Lee Anderson: State Sen.; Pat Wilson: Commissioner @ Georgia Department of Economic Development",
    ),
    (
        "Taylor Mayor Brandt Rydell and Williamson County Judge Bill Gravell came.",
        "Brandt Rydell: Mayor @ Taylor; Bill Gravell: Judge @ Williamson County",
    ),
    (
        "Helsinki Mayor Juhana Vartiainen and Espoo Mayor Jukka Mäkelä came.",
        "Juhana Vartiainen: Mayor @ Helsinki; Jukka Mäkelä: Mayor @ Espoo",
    ),
    (
        "The president of Aéroports de Paris, Augustin de Romanet, came.",
        "Augustin de Romanet: president @ Aéroports de Paris",
    ),
    (
        "Université de Montréal President Daniel Jutras came.",
        "Daniel Jutras: President @ Université de Montréal",
    ),
    (
        "Anne Hidalgo, mayor of Paris, and Eduardo Paes, mayor of Rio de Janeiro, came.",
        "Anne Hidalgo: mayor @ Paris; Eduardo Paes: mayor @ Rio de Janeiro",
    ),
    (
        "REMARKS BY MAYOR KANG GI-JUNG",
        "KANG GI-JUNG: MAYOR",
    ),
    (
        "Speaker: Prof. Lim Hye-sook (Ewha Womans University)",
        "Lim Hye-sook: Prof. @ Ewha Womans University",
    ),
    (
        "Moderator: Yoo Chang-dong, professor, KAIST",
        "Yoo Chang-dong: professor @ KAIST",
    ),
    (
        "Keynote by Andrew Ng, founder of DeepLearning.AI",
        "Andrew Ng: founder @ DeepLearning.AI",
    ),
    (
        "Gwangju City Council Chairman Shin Su-jeong and members Lee Myung-no and Kang Soo-hoon came.",
        "Shin Su-jeong: Chairman @ Gwangju City Council; Lee Myung-no: member; Kang Soo-hoon: member",
    ),
    (
        "Kim Bo-hyun, president of Daewoo E&C, and Oh Se-chul, CEO of Samsung C&T, came.",
        "Kim Bo-hyun: president @ Daewoo E&C; Oh Se-chul: CEO @ Samsung C&T",
    ),
    (
        "Lee Hanwoo, CEO of Hyundai E&C, came.",
        "Lee Hanwoo: CEO @ Hyundai E&C",
    ),
    (
        "Incheon International Airport Corp. President Lee Hag-jae came.",
        "Lee Hag-jae: President @ Incheon International Airport Corp.",
    ),
    (
        "Korea Airports Corporation (President Yoon Hyeong-jung) signed it.",
        "Yoon Hyeong-jung: President @ Korea Airports Corporation",
    ),
    (
        "J.Y. Lee, executive chairman of Samsung Electronics, came.",
        "J.Y. Lee: executive chairman @ Samsung Electronics",
    ),
    (
        "J. Y. Lee, executive chairman of Samsung Electronics, came.",
        "J. Y. Lee: executive chairman @ Samsung Electronics",
    ),
    (
        "J.Y. Park, founder of JYP Entertainment, came.",
        "J.Y. Park: founder @ JYP Entertainment",
    ),
    (
        "The Korea AeroSpace Administration opened. The first administrator of the agency Yoon Young-bin spoke.",
        "Yoon Young-bin: first administrator",
    ),
    (
        "The Korea Aerospace Administration opened. The first administrator of the administration Yoon "
        "Young-bin spoke.",
        "Yoon Young-bin: first administrator @ Korea Aerospace Administration",
    ),
    (
        "Councilwoman Ann O'Brien and Ann O'Leary, chief of staff of Gavin Newsom, came.",
        "Ann O'Brien: Councilwoman; Ann O'Leary: chief of staff; Gavin Newsom",
    ),
    (
        "The plan of Aéroports de Paris Ingénierie, whose engineer was Jean-Marie Chevallier, won.",
        "Jean-Marie Chevallier: engineer @ Aéroports de Paris Ingénierie",
    ),
    (
        "Rep. Kim Hyun, ranking member of the Science, ICT, Broadcasting and Communications Committee, spoke.",
        "Kim Hyun: Rep., ranking member @ Science, ICT, Broadcasting and Communications Committee",
    ),
    (
        "* Lee Jang-woo, Mayor (since July 2022)",
        "Lee Jang-woo: Mayor",
    ),
    (
        "When Noh Kwan-kyu took office as mayor of Suncheon, the fair had been promised by his predecessor, "
        "Heo Seok, and approved.",
        "Noh Kwan-kyu: mayor @ Suncheon; Heo Seok: mayor @ Suncheon",
    ),
    (
        "Foreign Minister Cho Tae-yul met Wang Yi, director of the Office of the Central Commission for "
        "Foreign Affairs.",
        "Cho Tae-yul: Foreign Minister; Wang Yi: director @ Office of the Central Commission for Foreign Affairs",
    ),
    (
        "Former Gwangju Mayor Lee Yong-sup and former Rep. Song Kap-seok attended.",
        "Lee Yong-sup: Mayor @ Gwangju; Song Kap-seok: former Rep.",
    ),
    (
        "Gwangju Dong-gu District Mayor Lim Taek and Nam-gu District Mayor Kim Byeong-nae attended.",
        "Lim Taek: Mayor @ Gwangju Dong-gu District; Kim Byeong-nae: Mayor @ Nam-gu District",
    ),
    (
        "Kim Yi-gang, mayor of Seo District in Gwangju, attended.",
        "Kim Yi-gang: mayor @ Seo District",
    ),
    (
        "Chung Mong-gyu, chairman of HDC Group and head of the Korea Football Association, attended.",
        "Chung Mong-gyu: chairman @ HDC Group, head @ Korea Football Association",
    ),
    (
        "Kia Tigers manager Lee Bum-ho and KBO Commissioner Heo Koo-youn attended.",
        "Lee Bum-ho: manager @ Kia Tigers; Heo Koo-youn: Commissioner @ KBO",
    ),
    (
        "Archbishop Ok Hyun-jin of Gwangju blessed it.",
        "Ok Hyun-jin: Archbishop @ Gwangju",
    ),
    (
        "Asia Culture Center President Kim Sang-wook opened it.",
        "Kim Sang-wook: President @ Asia Culture Center",
    ),
    (
        "Gwangju Biennale Foundation CEO Park Yang-woo and artistic director Nicolas Bourriaud spoke.",
        "Park Yang-woo: CEO @ Gwangju Biennale Foundation; Nicolas Bourriaud: artistic director",
    ),
    (
        "Governor Kim Young-rok and Vice Minister of Land, Infrastructure and Transport Baek Won-kuk inspected Muan.",
        "Kim Young-rok: Governor; Baek Won-kuk: Vice Minister of Land, Infrastructure and Transport",
    ),
    (
        "The event was hosted by lawmakers Cho In-chul, Min Hyung-bae and Yang Bu-nam.",
        "Cho In-chul: lawmaker; Min Hyung-bae: lawmaker; Yang Bu-nam: lawmaker",
    ),
    (
        "Samsung Electronics President Song Jai-hyuk, who is also the company's CTO, spoke.",
        "Song Jai-hyuk: President @ Samsung Electronics, CTO",
    ),
    (
        "Hyundai Steel CEO Seo Gang-hyun and Louisiana Gov. Jeff Landry signed it.",
        "Seo Gang-hyun: CEO @ Hyundai Steel; Jeff Landry: Gov. @ Louisiana",
    ),
]
# Letters behind names, titles side by side, what one is in charge of, parties in brackets, names of three syllables.
LETTERED = [
    ("Science Secretary Peter Kyle MP said so.", "Peter Kyle: Science Secretary, MP"),  # letters that are an office
    ("Chi Onwurah, MP, said so.", "Chi Onwurah: MP"),  # behind a comma
    ("Chi Onwurah MP, chair of the Science Committee, said so.", "Chi Onwurah: chair @ Science Committee"),  # then one
    ("The science minister, Patrick Vallance FRS, said so.", "Patrick Vallance: science minister"),  # no office
    ("Professor Jim Al-Khalili OBE spoke.", "Jim Al-Khalili: Professor"),
    ("Norman Foster RIBA, founder of Foster and Partners, drew it.", "Norman Foster: founder @ Foster and Partners"),
    ("Rep. Donald Payne Jr. said so.", "Donald Payne: Rep."),  # with a full stop
    ("Robert F. Kennedy Jr., the health secretary, said so.", "Robert F. Kennedy: health secretary"),
    (
        "Noh Do-young Ph.D., president of the Institute for Basic Science, spoke.",
        "Noh Do-young: president @ Institute for Basic Science",
    ),
    ("Mayor Ken Livingstone said so.", "Ken Livingstone: Mayor"),  # no letters
    ("Vice-Chancellor Professor Irene Tracey welcomed it.", "Irene Tracey: Vice-Chancellor, Professor"),
    ("Committee chair Rep. Jung Chung-rae said so.", "Jung Chung-rae: chair @ Committee, Rep."),  # in either case
    ("DP floor leader Rep. Park Chan-dae said so.", "Park Chan-dae: floor leader @ DP, Rep."),
    ("KAIST Distinguished Professor Lee Sang-yup said so.", "Lee Sang-yup: Distinguished Professor @ KAIST"),  # one
    ("Lee Sang-yup, chair professor at KAIST, said so.", "Lee Sang-yup: chair professor @ KAIST"),  # one
    ("Mayor candidate Kang Gi-jung said so.", "Kang Gi-jung: Mayor candidate"),  # one
    (
        "Hong Min, research fellow at the Korea Institute for National Unification, said so.",
        "Hong Min: research fellow @ Korea Institute for National Unification",
    ),  # no article
    ("KINU Research Fellow Hong Min said so.", "Hong Min: Research Fellow @ KINU"),  # no body of its own
    ("Samsung Research President Sebastian Seung said so.", "Sebastian Seung: President @ Samsung Research"),  # one
    ("EU trade commissioner Valdis Dombrovskis said so.", "Valdis Dombrovskis: trade commissioner @ EU"),
    ("European Trade Commissioner Cecilia Malmström said so.", "Cecilia Malmström: Trade Commissioner"),
    (
        "EU Trade and Economic Security Commissioner Maros Sefcovic said so.",
        "Maros Sefcovic: Trade and Economic Security Commissioner @ EU",
    ),
    ("Korea Customs Service Commissioner Ko Kwang-hyo said so.", "Ko Kwang-hyo: Commissioner @ Korea Customs Service"),
    ("EU Commissioner Thierry Breton said so.", "Thierry Breton: Commissioner @ EU"),  # of nothing
    (
        "Reps. Min Hyung-bae (DP) and Kwon Seong-dong (PPP) met.",
        "Min Hyung-bae: Rep. @ DP; Kwon Seong-dong: Rep. @ PPP",
    ),  # to each their own
    ("Lawmakers Min Hyung-bae and Jung Jin-uk (DP) met.", "Min Hyung-bae: Lawmaker @ DP; Jung Jin-uk: Lawmaker @ DP"),
    ("Rep. Min Hyung-bae (DP, Gwangju) spoke.", "Min Hyung-bae: Rep. @ DP"),
    ("CEO Lee Jae-yong (MBA) spoke.", "Lee Jae-yong: CEO"),  # no party
    ("Sen. Mark Kelly (D-Ariz.) spoke.", "Mark Kelly: Sen."),  # no acronym
    ("Transport Minister Chee Hong Tat came.", "Chee Hong Tat: Transport Minister"),
    ("Mr. Chan Chun Sing, the education minister, came.", "Chan Chun Sing: education minister"),
    ("Prime Minister Lee Kuan Yew's visit ended.", "Lee Kuan Yew: Prime Minister"),
    ("President Lee Jae Myung's visit ended.", "Lee Jae Myung: President"),  # three syllables of Korea
    ("Chairman Chey Tae Won Meng came.", "Chey Tae Won: Chairman"),  # no fourth
    ("President Moon Jae In Meets Xi.", "Moon Jae In: President"),  # a verb
    ("The president of Estonia, Alar Karis, visited the site.", "Alar Karis: president @ Estonia"),  # a rare name
    ("Lord Dominic Johnson CBE, the investment minister, spoke.", "Dominic Johnson: minister"),  # an address
    ("Lord Mayor Carolyn Griffiths spoke.", "Carolyn Griffiths: Lord Mayor"),  # none
    ("Notre Dame President John Jenkins spoke.", "John Jenkins: President @ Notre Dame"),  # none
    ("Egyptian Housing Minister Assem el-Gazzar spoke.", "Assem el-Gazzar: Housing Minister"),  # with a hyphen
    ("Ian Buck, vice president of hyperscale and HPC at Nvidia, spoke.", "Ian Buck: vice president @ Nvidia"),
    ("Senate Majority Leader Chuck Schumer spoke.", "Chuck Schumer: Majority Leader @ Senate"),
    (
        "Rep. Min Hyung-bae (DP), chair of the Science Committee, spoke.",
        "Min Hyung-bae: Rep. @ DP, chair @ Science Committee",
    ),  # an office behind the party
    ("Rep. Raja Krishnamoorthi (D-IL), ranking member, spoke.", "Raja Krishnamoorthi: Rep., ranking member"),
    (
        "KAIST bio and brain engineering professor Jung Jae-seung spoke.",
        "Jung Jae-seung: professor @ KAIST",
    ),  # what somebody teaches there
    ("KAIST invited economics professor Kim Se-jik.", "Kim Se-jik: professor"),  # a verb
    ("KAIST was joined by economics professor Kim Se-jik.", "Kim Se-jik: professor"),  # a small word
    (
        "John Jakobsen, chief new openings officer at Merlin Entertainments, spoke.",
        "John Jakobsen: chief new openings officer @ Merlin Entertainments",
    ),  # of whatever it is
    (
        "John Jakobsen, Chief Commercial Officer of Merlin Entertainments, spoke.",
        "John Jakobsen: Chief Commercial Officer @ Merlin Entertainments",
    ),
    ("The fire chief told an officer that Choi Moon-soon came.", "Choi Moon-soon"),  # a verb between them
    (
        "Gangwon Governor Choi Moon-soon left. Choi Moon-soon's successor, Kim Jin-tae, came.",
        "Choi Moon-soon: Governor @ Gangwon; Kim Jin-tae: Governor @ Gangwon",
    ),  # the whole name
    ("Kim Jin-sang, branch director of KIST Jeonbuk, spoke.", "Kim Jin-sang: branch director @ KIST Jeonbuk"),
    ("Jeong Cheol-dong, head of LG Display's Paju plant, spoke.", "Jeong Cheol-dong: head @ LG Display"),  # its owner
    ("Kim Yi-gang, mayor of Gwangju's Seo-gu, spoke.", "Kim Yi-gang: mayor @ Seo-gu"),  # what is owned
    ("Kyung Kye-hyun, head of Samsung's DS division, spoke.", "Kyung Kye-hyun: head @ DS division"),  # with its head
    ("Lee Jae-yong (CEO), an heir, spoke.", "Lee Jae-yong: CEO"),  # a title in brackets
    (
        "The Ministry of Science opened it. An official at the ministry, Kang Do-hyun, spoke.",
        "Kang Do-hyun: official @ Ministry of Science",
    ),  # at a body in a common word
    ("The director of the museum, Taco Dibbits, told reporters.", "Taco Dibbits: director"),
    ("The prime minister of the Netherlands, Dick Schoof, came.", "Dick Schoof: prime minister @ Netherlands"),
]
MENTIONS = [
    (
        "Jensen Huang, CEO of Nvidia, came. Huang spoke. The CEO left.",
        ["Jensen Huang", "Huang", "The CEO"],
    ),  # in capitals
    ("Gwangju Mayor Kang Gi-jung came. The Mayor left.", ["Kang Gi-jung", "The Mayor"]),  # with one
    ("GIST President Lim Ki-chul came. The President left.", ["Lim Ki-chul"]),  # that of the nation, perhaps
    ("Samsung Executive Chairman Lee Jae-yong came. Chairman Lee left.", ["Lee Jae-yong", "Chairman Lee"]),  # the same
    ("Vice Mayor Kim Kwang-jin came. Mayor Kim left.", ["Kim Kwang-jin"]),  # not the same
    ("Vice Mayor Kim Kwang-jin came. The vice mayor left.", ["Kim Kwang-jin", "The vice mayor"]),
    (
        "Ursula von der Leyen came. Von der Leyen spoke, and President von der Leyen left.",
        ["Ursula von der Leyen", "Von der Leyen", "President von der Leyen"],
    ),  # a surname that begins in small letters
]


def _said(facts: DocumentFacts) -> str:
    """The persons in the form of the tables."""
    return "; ".join(
        person.name
        + (f": {', '.join(_office(role.title, role.organization) for role in person.roles)}" if person.roles else "")
        for person in facts.people
    )


def _office(title: str | None, organization: str | None) -> str:
    return (title or "") + (f" @ {organization}" if organization else "")


@pytest.mark.parametrize(
    ("text", "expected"), [*CENTRAL, *LISTED, *ABROAD, *ON_LINES, *WIRED, *MORE, *KINDS, *PRESENT, *LETTERED]
)
def test_persons_and_offices(facts_of: FactsOf, text: str, expected: str) -> None:
    assert _said(facts_of(text, paragraphs="\n" not in text)) == expected


@pytest.mark.parametrize("text", THINGS)
def test_things_are_no_persons(facts_of: FactsOf, text: str) -> None:
    assert facts_of(text, paragraphs="\n" not in text).people == ()


@pytest.mark.parametrize(("text", "mentions"), MENTIONS)
def test_later_mentions(facts_of: FactsOf, text: str, mentions: list[str]) -> None:
    assert [mention.text for mention in facts_of(text, paragraphs=True).people[0].mentions] == mentions
