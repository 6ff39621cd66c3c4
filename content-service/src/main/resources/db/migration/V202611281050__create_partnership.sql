-- What the creator-service says of partnerships: whom a brand works with, and whether it pays.
create table partnership (
  brand text not null constraint fk_partnership_brand references brand,
  id uuid not null,
  creator_id uuid not null,
  name text not null,
  starts_on date not null,
  ends_on date,
  -- Whether the creator gets anything for it: money, a share or products.
  paid boolean not null,
  -- What its posts have to disclose by its terms, by the network's switches.
  disclosures text[] not null,
  status text not null,
  version bigint not null,
  constraint pk_partnership primary key (brand, id)
);
create index ix_partnership_creator on partnership (brand, creator_id, starts_on desc);
select isolate_by_brand('partnership', 'select, insert, update');
select not_audited('a replica; its owner records changes', 'partnership');
