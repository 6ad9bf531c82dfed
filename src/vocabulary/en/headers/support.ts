import type { KindHeaders } from '../../header-words';

/** The English headers for each field of support tickets. */
export const support = {
  ticketId: {
    clear:
      'ticket id:1000|ticket no:998|ticket number:996|ticket:994|case id:992|case no:990|case number:988|conversation id:986|request id:984|issue id:982|issue key:980|complaint id:978|complaint no:976',
    weak: 'id:500|no:498|reference:490|number:488|key:486',
    unless: 'order|customer|product|requester|assignee|type|status|form',
  },
  openedAt: {
    clear:
      'created at:1000|opened at:998|created time:996|created:994|opened:992|open date:990|date opened:988|created date:986|creation date:984|received at:982|date received:980|requested at:978|request date:976|asked at:974|ticket created:972|started at:970|created on:968|timestamp:966|date:964|conversation started at:892|initially created:890|created datetime:888',
    unless: 'solved|resolved|closed|due|updated|order|resolution|reply|response|assigned|satisfaction|answer',
  },
  answeredAt: {
    clear:
      'first response at:1000|first reply at:998|first responded at:996|first answered at:994|answered at:992|initial response at:990|first response date:988|replied at:986|responded at:984|answered on:982|first response time:980|first reply time:978|initial response time:976',
    unless: 'sla|status|business|due',
  },
  resolvedAt: {
    clear:
      'solved at:1000|resolved at:998|resolved time:996|closed at:994|closed time:992|resolution date:990|date resolved:988|date closed:986|resolved date:984|closed date:982|resolved on:980|closed on:978|completed at:976|solved:974|resolved:972|closed:970|resolution time:968|closed datetime:920|first closed at:918',
    unless: 'sla|status|due|reason|by',
  },
  firstResponse: {
    clear:
      'first reply time in minutes:1000|first reply time in hours:998|first response time in hrs:996|first response time:994|first reply time:992|time to first response:990|first response:988|first response minutes:986|first response hours:984|response time:982|reply time:980',
    unless: 'sla|status|within|business|average',
  },
  resolution: {
    clear:
      'full resolution time in minutes:1000|full resolution time in hours:998|full resolution time:996|resolution time in hrs:994|resolution time:992|time to resolution:990|time to resolve:988|first resolution time in minutes:986|handling time:984|resolution minutes:960|resolution hours:958|time to close:956',
    unless: 'sla|status|within|business|average',
  },
  status: {
    clear: 'status:1000|ticket status:998|case status:996|state:994',
    unless: 'sla|order|resolution',
  },
  kind: {
    clear:
      'ticket type:1000|issue type:998|case type:996|type:994|category:992|contact reason:990|reason:988|topic:986|request type:984|tags:942|subject:940|issue:928|kind:924',
    unless: 'id|no',
  },
  customer: {
    clear:
      'requester email:1000|requester:998|requester name:996|requester id:994|customer email:992|customer id:990|customer:988|customer name:986|email:984|contact email:982|contact:980|full name:978|client:956|e mail:950',
    weak: 'name:500|user:494',
  },
  product: {
    clear: 'product:1000|product name:998|item:996|product sku:994|sku:992',
    unless: 'type|category',
  },
  channel: {
    clear: 'channel:1000|via:998|ticket channel:996|source:994|platform:992|media:982',
    unless: 'id',
  },
  satisfaction: {
    clear:
      'satisfaction score:1000|satisfaction rating:998|satisfaction:996|csat:994|csat score:992|survey results:990|survey score:988|csat rating:974',
    unless: 'reason|comment|date|sent',
  },
} satisfies KindHeaders<'support'>;
