import type { QuestionPlan } from '../model.js';

/** Topic “economic-consequences”: scale, losses, and how a figure may be quoted. */
export const economicConsequencesQuestions: readonly QuestionPlan[] = [
  {
    key: 'eco-467',
    topic: 'economic-consequences',
    difficulty: 'easy',
    kind: 'single',
    prompt: 'What does the OECD and EUIPO report of 2025 say about trade in counterfeit goods in 2021?',
    options: [
      {
        id: 'a',
        text: 'It was USD 467 billion, counted from the seizures of all customs administrations',
        correct: false,
        feedback: 'The report gives a ceiling, not a count.',
      },
      {
        id: 'b',
        text: 'It was up to USD 467 billion, or up to 2.3 % of world trade',
        correct: true,
        feedback: 'Right: “up to” belongs to the number.',
      },
      {
        id: 'c',
        text: 'It was 4.7 % of world trade',
        correct: false,
        feedback: '4.7 % is the estimate for imports into the European Union.',
      },
      {
        id: 'd',
        text: 'It was USD 117 billion worldwide',
        correct: false,
        feedback: 'USD 117 billion is the estimate for the European Union.',
      },
    ],
    explanation:
      'Two pairs of numbers are easily confused: the world (467 billion, 2.3 %) and the European Union (117 billion, 4.7 %).',
    source: 'OECD and EUIPO, Mapping Global Trade in Fakes 2025',
  },
  {
    key: 'eco-parcels',
    topic: 'economic-consequences',
    difficulty: 'easy',
    kind: 'single',
    prompt: 'According to the same report, what is typical of the seizures of today?',
    options: [
      {
        id: 'a',
        text: 'Full containers of one product, sent by sea from a single maker',
        correct: false,
        feedback: 'Containers still carry much of the value, but they are not the typical seizure.',
      },
      { id: 'b', text: 'Luggage of travellers', correct: false, feedback: 'Seen, but not the typical case.' },
      {
        id: 'c',
        text: 'Trucks with mixed loads',
        correct: false,
        feedback: 'Not what the report describes as typical.',
      },
      {
        id: 'd',
        text: 'Fewer than ten items: nearly 80 %',
        correct: true,
        feedback: 'Right. Small parcels by post and express are the rule.',
      },
    ],
    explanation: 'Nearly four seizures in five hold fewer than ten items. Small parcels change how customs must work.',
    source: 'OECD and EUIPO, Mapping Global Trade in Fakes 2025',
  },
  {
    key: 'eco-coverage',
    topic: 'economic-consequences',
    difficulty: 'medium',
    kind: 'multiple',
    prompt: 'What is NOT covered by the OECD and EUIPO estimate of trade in fakes? Choose all that apply.',
    options: [
      {
        id: 'a',
        text: 'Fakes made and sold inside one country',
        correct: true,
        feedback: 'They cross no border, and so they are not trade in this sense.',
      },
      { id: 'b', text: 'Clothing and footwear', correct: false, feedback: 'They are its largest part.' },
      {
        id: 'c',
        text: 'Illegal streams and downloads',
        correct: true,
        feedback: 'Digital piracy is not in the estimate.',
      },
      {
        id: 'd',
        text: 'Small parcels sent by post',
        correct: false,
        feedback: 'Seizures from the post are among its data.',
      },
    ],
    explanation:
      'The estimate is about physical goods that cross borders. What stays at home or travels as data comes on top.',
    source: 'OECD and EUIPO, Mapping Global Trade in Fakes 2025; module 3',
  },
  {
    key: 'eco-sectors',
    topic: 'economic-consequences',
    difficulty: 'medium',
    kind: 'single',
    prompt:
      'EUIPO estimated in January 2024 what counterfeiting costs clothing, cosmetics and toys in the EU each year (2018 to 2021). Which figure is right?',
    options: [
      {
        id: 'a',
        text: 'EUR 467 billion in sales',
        correct: false,
        feedback: 'That number belongs to world trade, in dollars.',
      },
      {
        id: 'b',
        text: 'EUR 1.6 billion in sales and 2,000 jobs',
        correct: false,
        feedback: 'Ten times, and a hundred times, too small.',
      },
      {
        id: 'c',
        text: 'About EUR 16 billion in sales and almost 200,000 jobs',
        correct: true,
        feedback: 'Right: twelve, three and one billion for the three sectors.',
      },
      {
        id: 'd',
        text: 'About EUR 16 billion in customs duty',
        correct: false,
        feedback: 'The figure is about sales, not duty.',
      },
    ],
    explanation:
      'About EUR 12 billion for clothing, 3 for cosmetics and 1 for toys; in relation to sales, toys lose most (8.7 %).',
    source: 'EUIPO, Economic impact of counterfeiting in the clothing, cosmetics and toy sectors, 2024',
  },
  {
    key: 'eco-substitution',
    topic: 'economic-consequences',
    difficulty: 'hard',
    kind: 'single',
    prompt: 'Why is it wrong to value the loss from 1,000 counterfeit luxury bags at 1,000 times the shop price?',
    options: [
      {
        id: 'a',
        text: 'Because many who bought the fake would never have bought the genuine bag',
        correct: true,
        feedback: 'Right: the rate of substitution is well below one.',
      },
      {
        id: 'b',
        text: 'Because a counterfeit bag has no value at all',
        correct: false,
        feedback: 'It has a price; the question is what the right holder lost.',
      },
      {
        id: 'c',
        text: 'Because the loss of a right holder can only be set by the tax office of the country in which it pays tax',
        correct: false,
        feedback: 'The tax office sets evaded tax, not the loss of the maker.',
      },
      {
        id: 'd',
        text: 'Because the shop price contains tax',
        correct: false,
        feedback: 'True as a detail, but not the main error.',
      },
    ],
    explanation:
      'Loss depends on how many fakes replaced a genuine sale. It is high for medicine bought in good faith and low for a beach handbag.',
    source: 'Module 3, “Lost sales are not all lost”',
  },
  {
    key: 'eco-compare',
    topic: 'economic-consequences',
    difficulty: 'hard',
    kind: 'single',
    prompt:
      'A speaker says: “Pangea XVI found USD 7 million, Pangea XVII found USD 65 million: the market has grown ninefold.” What is the strongest objection?',
    options: [
      {
        id: 'a',
        text: 'Pangea XVII was carried out in more countries, and more of them reported what was seized to the General Secretariat',
        correct: false,
        feedback: '90 against 89: the difference is negligible.',
      },
      { id: 'b', text: 'Dollars lose value over time', correct: false, feedback: 'Not ninefold in two years.' },
      { id: 'c', text: 'The figures of INTERPOL are not public', correct: false, feedback: 'They are.' },
      {
        id: 'd',
        text: 'The first ran for a week and the second for six months; seizures also measure effort',
        correct: true,
        feedback: 'Right: period and design must be equal before results are compared.',
      },
    ],
    explanation: 'Seizures show the net as well as the fish. Compare like with like, or do not compare.',
    source: 'INTERPOL, results of Pangea XVI (2023) and XVII (2025)',
  },
  {
    key: 'eco-labour',
    topic: 'economic-consequences',
    difficulty: 'medium',
    kind: 'single',
    prompt: 'What did the OECD and EUIPO study of 2026 find on counterfeits and labour?',
    options: [
      {
        id: 'a',
        text: 'That counterfeiting is the main cause of forced labour, so that closing the workshops would end both of them in the source economies',
        correct: false,
        feedback: 'The study does not claim cause and effect.',
      },
      {
        id: 'b',
        text: 'That economies more often the source of fakes tend to show more forced, child and informal labour: a correlation',
        correct: true,
        feedback: 'Right, and it is a reason to look at the people in a workshop.',
      },
      {
        id: 'c',
        text: 'That workers in illicit workshops are better paid, because profits are high',
        correct: false,
        feedback: 'The reverse is what investigators see.',
      },
      {
        id: 'd',
        text: 'That no link can be found in the data',
        correct: false,
        feedback: 'A link was found; it is a correlation.',
      },
    ],
    explanation:
      'The figures go together; they do not prove that one causes the other. For an officer it means: look at the people too.',
    source: 'OECD and EUIPO, From Fakes to Forced Labour, 2026',
  },
  {
    key: 'eco-treasury',
    topic: 'economic-consequences',
    difficulty: 'easy',
    kind: 'multiple',
    prompt: 'Which public revenues are commonly lost through counterfeit goods? Choose all that apply.',
    options: [
      {
        id: 'a',
        text: 'Customs duty',
        correct: true,
        feedback: 'Lost at the border by false declaration or smuggling.',
      },
      { id: 'b', text: 'Value added or sales tax', correct: true, feedback: 'Lost at the counter.' },
      {
        id: 'c',
        text: 'Fees for the registration of trademarks',
        correct: false,
        feedback: 'The owner pays these whether or not there are fakes.',
      },
      {
        id: 'd',
        text: 'Social contributions for workers',
        correct: true,
        feedback: 'Lost where workers do not exist on paper.',
      },
    ],
    explanation:
      'The state loses at the border, at the counter, on the profit and on the wages. The books of the tax office are therefore a good source.',
    source: 'Module 3, “The treasury”',
  },
  {
    key: 'eco-court',
    topic: 'economic-consequences',
    difficulty: 'medium',
    kind: 'single',
    prompt: 'Which statement of harm helps the court most in sentencing?',
    options: [
      {
        id: 'a',
        text: '“Counterfeiting costs the world hundreds of billions.”',
        correct: false,
        feedback: 'True in its way, but not about this defendant.',
      },
      {
        id: 'b',
        text: '“The defendant must have earned millions.”',
        correct: false,
        feedback: 'A guess, and easily attacked.',
      },
      {
        id: 'c',
        text: '“4,120 units; genuine unit price 38; 2,900 sold according to the books; duty evaded 21,400; sources attached.”',
        correct: true,
        feedback: 'Right: a proved thousand weighs more than a quoted billion.',
      },
      {
        id: 'd',
        text: '“The market value of the genuine goods, plus the street value of the fakes, comes to 312,000, which shows the scale on which the defendant worked.”',
        correct: false,
        feedback: 'Adding both counts the same thing twice.',
      },
    ],
    explanation: 'Put a figure on the harm that you can prove, and attach where it comes from.',
    source: 'Module 3, “What no table shows”',
  },
];
