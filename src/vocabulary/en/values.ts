import type { ValueWords } from '../value-words';

/** The English words in cells. */
export const en = {
  statuses: {
    draft:
      'quotation|quotation sent|quote|estimate|proforma|pro forma|proposal|draft|drafts|checkout draft|abandoned|abandoned checkout|abandoned cart|incomplete|not recovered',
    unpaid:
      'unpaid|not paid|to pay|awaiting payment|pending payment|payment pending|payment review|payment required|payment due|requires payment method|requires payment|requires action|requires confirmation|waiting for payment|not yet paid',
    placed:
      'not cancelled|awaiting confirmation|pending|on hold|hold|open|new|created|placed|received|authorized|authorised|unfulfilled',
    paid: 'partly refunded|part refunded|refunded partially|refunded in part|partly returned|part returned|partially credited|returned in part|partially refunded|partial refund|partially returned|partial return|partially shipped|partially paid|partially fulfilled|on backorder paid|paid|payment accepted|confirmed|processing|in progress|preparing|packed|to ship|awaiting shipment|awaiting fulfillment|ready to ship|shipped|to receive|in transit|out for delivery|dispatched|sale|captured|approved|accepted|in process|ready for pickup|sales order|awaiting collection|processed|preparation in progress',
    completed:
      'completed|complete|done|delivered|fulfilled|finished|closed|success|successful|settled|settlement|capture|picked up|collected|received by customer|succeeded',
    cancelled:
      'cancelled|canceled|cancel|voided|void|declined|deny|denied|failed|failure|expire|rejected|expired|payment error|unsuccessful|not successful|trash|fraud|not paid in time',
    refunded: 'refunded|refund|fully refunded|chargeback|reversed|credit note|money returned|credited',
    returned:
      'returned|return|return refund|lost|undelivered|delivery failed|failed delivery|rts|return completed|returned to sender|damaged|rejected by customer|shipped back|returned by customer|refused by customer',
  },
  answers: {
    yes: 'yes|y|true|satisfied|happy|good|great|excellent|very good|not bad',
    neutral: 'neutral|neither|okay|so so',
    no: 'no|n|false|not|non|dissatisfied|unsatisfied|unhappy|bad|poor',
  },
  months: [
    'january|jan',
    'february|feb',
    'march|mar',
    'april|apr',
    'may',
    'june|jun',
    'july|jul',
    'august|aug',
    'september|sep|sept',
    'october|oct',
    'november|nov',
    'december|dec',
  ],
  durations: {
    second: 's|sec|secs|second|seconds',
    minute: 'm|mn|min|mins|minute|minutes',
    hour: 'h|hr|hrs|hour|hours',
    day: 'd|day|days',
  },
  magnitudes: {
    thousand: 'k|thousand|thousands',
    million: 'mio|mln|million|millions',
    billion: 'bn|billion|billions',
  },
  numbers:
    'zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand|million|free|dozen|half',
  days: 'today|yesterday|tomorrow|now|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun',
  nothing: 'n a|na|nan|nil|none|null|nothing|unknown|missing|empty|tbd|tba',
  loading: 'loading',
  guests:
    'guest user|guest buyer|nil|cash|no email|no phone|deleted user|guest|guest customer|guest checkout|walk in|walk in customer|walkin|anonymous|unknown|n a|na|none|null|no name|no customer|cash customer',
  numberedGuests: 'guest|walk in',
  guestMail:
    'guest|guests|no reply|do not reply|nobody|no|cash|dummy|fake|placeholder|customer|none|null|na|n a|unknown|anonymous|anonym|walk in|no mail|no email|no e mail|no one|test',
  flags: {
    yes: 'true|yes|y|x|on|checked|cancelled|canceled|refunded|returned',
    no: 'false|no|n|off|unchecked|none|not cancelled|not refunded',
  },
  unchecked: 'false',
  refunds: {
    noun: 'return|returns|refund|refunds|chargeback',
    done: 'returned|refunded',
    never: 'no|not|non|never|without|nothing',
    afterNever: 'yet|been|any',
    notDone:
      'rejected|declined|denied|cancelled|canceled|failed|refused|withdrawn|not approved|requested|request|pending|in progress',
    beforeNotDone: 'request|requests|is|was|has been',
    asked: 'request|requested|requesting|awaiting|pending',
  },
  columnNames:
    'channel|channels|sales channel|source|sources|product|products|product name|item|items|segment|segments|path|paths|conversion path|conversion paths|touchpoint|touchpoints|journey|customer journey|customer|customers|customer name|customer id|customer email|buyer|buyer name|client|client name|name|email|e mail|user|username|order|orders|order id|order ids|order number|order no|invoice|invoice no|invoice number|transaction id|device|status|rating|ratings|score|scores|satisfaction|csat|nps|answer|answers|response|responses|feedback|review|reviews|order status|payment status|financial status|fulfillment status|state|id|ids',
} satisfies ValueWords;
