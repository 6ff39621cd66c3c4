-- What the content-service says of posts, as far as ads and credits are tied to them: keys, no words.
create table post (
  brand text not null constraint fk_post_brand references brand,
  id uuid not null,
  network text not null,
  -- The network's own, by which it names the post that is shown as an ad.
  network_post_id text,
  creator_id uuid,
  series_id uuid,
  funnel_stage text,
  version bigint not null,
  constraint pk_post primary key (brand, id)
);
create index ix_post_network_post_id on post (brand, network, network_post_id, id)
  where network_post_id is not null;
select isolate_by_brand('post', 'select, insert, update');

-- A post's pillar is that of its series.
create table series (
  brand text not null constraint fk_series_brand references brand,
  id uuid not null,
  pillar_id uuid not null,
  version bigint not null,
  constraint pk_series primary key (brand, id)
);
select isolate_by_brand('series', 'select, insert, update');

-- The network's posts of which something else is known than before: days of ads may have come first.
create table post_change (
  brand text not null,
  txid xid8 not null default pg_current_xact_id(),
  seq bigint generated always as identity,
  network text not null,
  network_post_id text not null,
  constraint pk_post_change primary key (brand, txid, seq)
);
select isolate_by_brand('post_change', 'select, insert');
select not_audited('a replica; its owner records changes', 'post', 'post_change', 'series');
select share_by_asset('post', '{"CREATOR": "creator_id"}');

create view input.posts as select brand, txid, seq from post_change;
insert into input.readers values ('spark-ads', 'posts');
