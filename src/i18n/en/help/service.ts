import type { FamilyHelp } from '../../help-texts';

export const service: FamilyHelp<'service'> = {
  csat: {
    meaning:
      'How satisfied customers are: the share of answers that chose the best ratings, 4 or 5 of 5, or yes.',
    notToConfuse:
      'Some tools leave neutral answers out; here every answer counts. The method mean gives another figure: the points given as a share of the best possible.',
    arguments: { ratings: 'Ratings from 1 up to the best, or yes and no.' },
  },
  nps: {
    meaning:
      'How many more customers would recommend the shop than advise against it, from −100 to 100. Above 0 there are more promoters than detractors.',
    notToConfuse:
      'Neither a percentage nor a mean of the scores. Some tools round each percentage down first, which moves the score by up to a point.',
  },
  complaint_rate: {
    meaning: 'Complaints as a share of the orders.',
  },
  review_score: {
    meaning:
      'The mean rating of reviews. With the number of reviews, a product with many of them counts for more.',
    notToConfuse:
      'Not customer satisfaction: this is a mean such as 4.3, not a share of satisfied customers.',
    arguments: {
      ratings: 'The rating of each review, or the mean rating of each product with its number of reviews.',
    },
  },
  hit_rate: {
    meaning:
      'How many customers asked support about a product for each unit of it sold. A product that is hard to use scores high.',
    notToConfuse: 'Some articles give the inverse, units sold ÷ contacts, where a high figure is good.',
  },
  first_response_time: {
    meaning: 'How long customers wait for the first answer. Questions without an answer yet are left out.',
    notToConfuse: 'Not the resolution time: a first answer need not solve anything.',
  },
  resolution_time: {
    meaning: 'How long it takes from opening an issue to resolving it. Issues still open are left out.',
    notToConfuse:
      'Not the first response time. While old issues stay open it looks better than it is, so watch the active issues too.',
  },
  active_issues: {
    meaning: 'How many issues are open at a moment: opened by then and not yet resolved.',
    notToConfuse: 'Not the number of issues that came in: it also holds older ones that are still open.',
    arguments: {
      as_of:
        'The moment to look at; a date without a time is its midnight. Without it, the moment at which the sheet last counted. Google Sheets refuses NOW(), TODAY() and RAND() here: type a date, or refer to a cell in which a date is typed.',
    },
  },
};
