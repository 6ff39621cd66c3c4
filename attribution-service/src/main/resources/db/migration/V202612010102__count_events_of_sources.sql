-- What came of each source by day and event, counted once behind the writers: no figure of a source reads
-- its events. Days are the brand's. Names that are not TikTok's are one.
create table source_day (
  brand text not null,
  source_id uuid not null,
  day date not null,
  event text not null,
  accepted bigint not null,
  tests bigint not null,
  late bigint not null,
  duplicates bigint not null,
  pixel bigint not null,
  server bigint not null,
  offline bigint not null,
  merged_by_pixel bigint not null,
  merged_by_server bigint not null,
  with_id bigint not null,
  with_value bigint not null,
  with_contents bigint not null,
  with_email bigint not null,
  with_phone bigint not null,
  with_external_id bigint not null,
  with_ttclid bigint not null,
  with_ttp bigint not null,
  with_click bigint not null,
  with_ip bigint not null,
  with_user_agent bigint not null,
  -- The least seconds from an event's own time to its receipt: below 0, its clock is ahead.
  least_lag double precision,
  last_at timestamptz not null,
  constraint pk_source_day primary key (brand, source_id, day, event)
);
select isolate_by_brand('source_day', 'select, insert, update');
select share_by_asset('source_day', '{"EVENT_SOURCE": "source_id"}');

create table source_day_refusal (
  brand text not null,
  source_id uuid not null,
  day date not null,
  reason text not null,
  field text not null,
  refused bigint not null,
  constraint pk_source_day_refusal primary key (brand, source_id, day, reason, field)
);
select isolate_by_brand('source_day_refusal', 'select, insert, update');
select share_by_asset('source_day_refusal', '{"EVENT_SOURCE": "source_id"}');

select not_audited('counted of events', 'source_day', 'source_day_refusal');

create view input.receipts as select brand, txid, seq from receipt;
create view input.refusals as select brand, txid, seq from refused_event;
insert into input.readers values ('health', 'events'), ('health', 'receipts'), ('health', 'refusals');
