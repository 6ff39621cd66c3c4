-- By which accounts creators are known, as the creator-service tells.
create table creator_account (
  brand text not null,
  network text not null,
  handle text not null,
  creator_id uuid not null,
  constraint pk_creator_account primary key (brand, network, handle),
  constraint fk_creator_account_creator foreign key (brand, creator_id) references creator (brand, id)
);
create index ix_creator_account_creator on creator_account (brand, creator_id);
select isolate_by_brand('creator_account', 'select, insert, update, delete');
select not_audited('a replica; its owner records changes', 'creator_account');

-- Videos in which others speak of the brand unpaid. What leads to the author is null once the author
-- has been erased; the figures stay.
create table mention (
  id uuid not null constraint pk_mention primary key,
  brand text not null constraint fk_mention_brand references brand,
  kind text not null constraint ck_mention_kind check (kind in ('EARNED', 'ADVOCACY')),
  network text not null constraint ck_mention_network check (network in ('TIKTOK', 'INSTAGRAM', 'YOUTUBE')),
  network_post_id text,
  url text constraint ck_mention_url check (url ~* '^https?://'),
  author_handle text,
  creator_id uuid,
  published_at timestamptz not null,
  views bigint constraint ck_mention_views check (views between 0 and 100000000000),
  -- When the counter said so: what was seen last counts, in whichever order files arrive.
  views_at timestamptz constraint ck_mention_views_at check ((views is null) = (views_at is null)),
  tone text constraint ck_mention_tone check (tone in ('POSITIVE', 'NEUTRAL', 'NEGATIVE')),
  text text,
  erased_at timestamptz,
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint fk_mention_creator foreign key (brand, creator_id) references creator (brand, id),
  constraint uq_mention_brand_id unique (brand, id),
  constraint uq_mention_network_post unique (brand, network, network_post_id),
  constraint ck_mention_author check (
    case when erased_at is null then num_nulls(network_post_id, url, author_handle) = 0
         else num_nonnulls(network_post_id, url, author_handle, text) = 0 end)
);
create index ix_mention_published on mention (brand, published_at desc, id desc);
create index ix_mention_author on mention (brand, author_handle, published_at desc, id desc);
create index ix_mention_creator on mention (brand, creator_id, published_at desc, id desc);
create index ix_mention_known on mention (brand, published_at desc, id desc) where creator_id is not null;
create index ix_mention_kind on mention (brand, kind, published_at desc, id desc);
create index ix_mention_network on mention (brand, network, published_at desc, id desc);
create index ix_mention_tone on mention (brand, tone, published_at desc, id desc);
select isolate_by_brand('mention', 'select, insert, update');
select audit_table('mention', 'mentions', masked => '{network_post_id,url,author_handle,text}');
