-- For each kind of fact the newest that was told of a brand. Kept as facts come: to look for it in the
-- facts would be to read all of a brand's.
create table fact_told (
  brand text not null,
  facts text not null,
  newest_at timestamptz,
  newest_day date,
  told_at timestamptz not null,
  constraint pk_fact_told primary key (brand, facts)
);
select isolate_by_brand('fact_told', 'select, insert, update');
select part_of_read_model('fact_told');
