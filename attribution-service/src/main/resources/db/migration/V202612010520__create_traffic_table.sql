-- When a table of a day's parts was collected last as a whole: of its channels, its sources, its queries. What
-- was collected before that is no part of it any more, even where no row replaces it.
create table traffic_table (
  brand text not null,
  at timestamptz not null,
  tool text not null,
  property text not null,
  segment text not null,
  collected_at timestamptz not null,
  constraint pk_traffic_table primary key (brand, at, tool, property, segment)
);
select isolate_by_brand('traffic_table', 'select, insert, update');
select not_audited('measurements; each says when it was taken', 'traffic_table');
