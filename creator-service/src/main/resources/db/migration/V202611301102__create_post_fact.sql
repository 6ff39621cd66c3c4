-- What the content-service tells of posts and briefs, as far as those who are paid for them, or make
-- them, need it. None refers to a creator or partnership: facts may arrive before those.
create table post_fact (
  brand text not null constraint fk_post_fact_brand references brand,
  id uuid not null,
  creator_id uuid,
  campaign_id uuid,
  partnership_id uuid,
  -- Under which it was before it was moved, or taken out: there it counts no more.
  former_partnership_id uuid,
  -- Whose video it shows, where it shows one of somebody who speaks of the brand unpaid.
  mention_id uuid,
  account_id uuid,
  network text not null,
  kind text,
  title text not null,
  funnel_stage text,
  status text not null,
  planned_for timestamptz,
  published_at timestamptz,
  url text,
  network_post_id text,
  media_sha256 text,
  media_seconds numeric(8, 3),
  -- Key of the brand's vocabulary of sounds.
  sound text,
  relation_kind text,
  related_post_id uuid,
  paid_partnership boolean not null,
  missing_disclosures text[] not null,
  version bigint not null,
  constraint pk_post_fact primary key (brand, id)
);
create index ix_post_fact_creator on post_fact (brand, creator_id, id desc);
create index ix_post_fact_partnership on post_fact (brand, partnership_id, id desc);
create index ix_post_fact_network_post on post_fact (brand, network, network_post_id);
select isolate_by_brand('post_fact', 'select, insert, update');

-- Whoever is asked reads the version that was sent last, while the agency writes the next one.
create table brief_fact (
  brand text not null constraint fk_brief_fact_brand references brand,
  id uuid not null,
  creator_id uuid,
  campaign_id uuid,
  partnership_id uuid,
  state text not null,
  content_version int not null,
  sent_at timestamptz,
  answered_at timestamptz,
  due_on date,
  version bigint not null,
  sent_version int,
  sent_content jsonb,
  constraint pk_brief_fact primary key (brand, id)
);
create index ix_brief_fact_creator on brief_fact (brand, creator_id, id desc);
create index ix_brief_fact_partnership on brief_fact (brand, partnership_id, id desc);
select isolate_by_brand('brief_fact', 'select, insert, update');
select not_audited('a replica; its owner records changes', 'post_fact', 'brief_fact');
