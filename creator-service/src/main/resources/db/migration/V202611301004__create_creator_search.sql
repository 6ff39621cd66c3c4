-- Full-text search and lists within a brand ask one index for both: using gin (brand, …).
create extension if not exists btree_gin;

-- What creators are found by and sorted by, one narrow row for each, so that ten thousand of them are
-- read in a moment. Kept by whatever writes a creator or an account; figures that nobody knows are -1.
create table creator_search (
  id uuid not null,
  brand text not null,
  -- The words of names and handles.
  search tsvector not null,
  -- status:ACTIVE, country:NO, niche:skin care …
  facets text[] not null,
  followers bigint not null,
  -- In ten-thousandths.
  engagement int not null,
  constraint pk_creator_search primary key (brand, id),
  constraint fk_creator_search_creator foreign key (brand, id) references creator (brand, id)
);
create index ix_creator_search_followers on creator_search (brand, followers desc, id desc);
create index ix_creator_search_engagement on creator_search (brand, engagement desc, id desc);
-- Without a list of rows to be sorted in later: the planner fears it so much that, behind a large
-- import, it read the whole brand instead (106 ms in place of 12).
create index ix_creator_search_search on creator_search using gin (brand, search) with (fastupdate = off);
create index ix_creator_search_facets on creator_search using gin (brand, facets) with (fastupdate = off);
select show_by_brand('creator_search');
select isolate_by_brand('creator_search', 'select, insert, update, delete');
select share_by_asset('creator_search', '{"CREATOR": "id"}');
select not_audited('made of creators and accounts, whose changes are recorded', 'creator_search');
