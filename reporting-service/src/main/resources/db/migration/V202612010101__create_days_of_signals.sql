-- What the attribution-service tells by day: of a day the highest version counts, and replaces what was
-- told before. Lists stand as they were told: days are few, and read in ranges.

-- What came of an event source.
create table source_day (
  brand text not null,
  source_id uuid not null,
  day date not null,
  -- [{"event": "Purchase", "accepted": 120, "identifiers": [{"identifier": "email", "events": 84}], …}, …]
  events jsonb not null,
  -- [{"reason": "Missing data for required field.", "refused": 3}, …]
  refusals jsonb not null,
  -- [{"rule": "VOLUME", "passed": true, …}, …]
  checks jsonb not null,
  version bigint not null,
  recorded_at timestamptz not null,
  constraint pk_source_day primary key (brand, source_id, day)
);
create index ix_source_day_day on source_day (brand, day);
select isolate_by_brand('source_day', 'select, insert, update');

-- What shoppers answered.
create table survey_day (
  brand text not null,
  survey_id uuid not null,
  day date not null,
  -- [{"option": "tiktok", "channel": "tiktok", "placeId": null, "answers": 17, "ofOrders": 16}, …]
  answers jsonb not null,
  version bigint not null,
  recorded_at timestamptz not null,
  constraint pk_survey_day primary key (brand, survey_id, day)
);
create index ix_survey_day_day on survey_day (brand, day);
select isolate_by_brand('survey_day', 'select, insert, update');

-- Who tapped and who came in at a place. Days are the place's.
create table headcount_day (
  brand text not null,
  place_id uuid not null,
  day date not null,
  -- [{"answer": "tiktok", "taps": 17}, …]
  taps jsonb not null,
  -- Null where nobody counted.
  people bigint,
  version bigint not null,
  recorded_at timestamptz not null,
  constraint pk_headcount_day primary key (brand, place_id, day)
);
create index ix_headcount_day_day on headcount_day (brand, day);
select isolate_by_brand('headcount_day', 'select, insert, update');

-- The state of the brand's tags.
create table utm_audit_day (
  brand text not null,
  day date not null,
  links bigint not null,
  tagged_links bigint not null,
  visits bigint not null,
  campaign_visits bigint not null,
  -- [{"kind": "UNTAGGED_LINK", "findings": 2}, …]
  findings jsonb not null,
  version bigint not null,
  recorded_at timestamptz not null,
  constraint pk_utm_audit_day primary key (brand, day)
);
select isolate_by_brand('utm_audit_day', 'select, insert, update');

-- What people call them.
create table event_source (
  brand text not null,
  id uuid not null,
  name text not null,
  version bigint not null,
  constraint pk_event_source primary key (brand, id)
);
select isolate_by_brand('event_source', 'select, insert, update');

create table survey (
  brand text not null,
  id uuid not null,
  name text not null,
  version bigint not null,
  constraint pk_survey primary key (brand, id)
);
select isolate_by_brand('survey', 'select, insert, update');

create table branch (
  brand text not null,
  id uuid not null,
  name text not null,
  code text,
  version bigint not null,
  constraint pk_branch primary key (brand, id)
);
create index ix_branch_code on branch (brand, lower(code));
select isolate_by_brand('branch', 'select, insert, update');

-- Of several names that orders give a product that of the latest order, of one order the first in the
-- alphabet; of items that only a page told of none.
create table product (
  brand text not null,
  id text not null,
  name text not null,
  named_at timestamptz not null,
  constraint pk_product primary key (brand, id)
);
select isolate_by_brand('product', 'select, insert, update');

select part_of_read_model('source_day', 'survey_day', 'headcount_day', 'utm_audit_day', 'event_source',
  'survey', 'branch', 'product');
