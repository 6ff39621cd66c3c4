-- What could become a post.
create table idea (
  id uuid not null constraint pk_idea primary key,
  brand text not null constraint fk_idea_brand references brand,
  external_id text,
  title text not null,
  description text,
  source text not null constraint ck_idea_source check (source in ('TREND', 'COMMENT', 'LEARNING',
    'COMPETITOR', 'CONVERTING', 'OWN')),
  trend_id uuid,
  -- Comments are of a later wing, which knows ideas; so this is no foreign key.
  comment_id uuid,
  state text not null constraint ck_idea_state check (state in ('NEW', 'SHORTLISTED', 'PLANNED',
    'USED', 'PARKED', 'REJECTED')),
  reason text,
  return_on date,
  used_at timestamptz,
  score smallint constraint ck_idea_score check (score between 0 and 100),
  impact smallint constraint ck_idea_impact check (impact between 1 and 10),
  confidence smallint constraint ck_idea_confidence check (confidence between 1 and 10),
  ease smallint constraint ck_idea_ease check (ease between 1 and 10),
  pillar_id uuid,
  series_id uuid,
  funnel_stage text constraint ck_idea_funnel_stage check (funnel_stage in ('TOFU', 'MOFU', 'BOFU')),
  creator_id uuid,
  links text[] not null,
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint uq_idea_brand_id unique (brand, id),
  constraint uq_idea_external_id unique (brand, external_id),
  constraint fk_idea_trend foreign key (brand, trend_id) references trend (brand, id),
  constraint fk_idea_pillar foreign key (brand, pillar_id) references pillar (brand, id),
  constraint fk_idea_series foreign key (brand, series_id) references series (brand, id),
  constraint fk_idea_creator foreign key (brand, creator_id) references creator (brand, id),
  constraint ck_idea_score_parts check (
    num_nonnulls(impact, confidence, ease) = 0
    or num_nulls(impact, confidence, ease) = 0
       and score is not distinct from round((impact + confidence + ease) * 10 / 3.0)),
  constraint ck_idea_reason check (
    case state when 'REJECTED' then reason is not null
               when 'PARKED' then true
               else reason is null end),
  constraint ck_idea_return check ((state = 'PARKED') = (return_on is not null)),
  constraint ck_idea_used check ((state = 'USED') = (used_at is not null))
);
select carry_terms('idea');
create index ix_idea_brand on idea (brand, id desc);
create index ix_idea_state on idea (brand, state, id desc);
create index ix_idea_source on idea (brand, source, id desc);
create index ix_idea_score on idea (brand, score, id desc);
create index ix_idea_return_on on idea (brand, return_on) where return_on is not null;
create index ix_idea_trend on idea (brand, trend_id, id desc) include (state) where trend_id is not null;
create index ix_idea_comment on idea (brand, comment_id, id desc) where comment_id is not null;
create index ix_idea_pillar on idea (brand, pillar_id, id desc) where pillar_id is not null;
create index ix_idea_series on idea (brand, series_id, id desc) where series_id is not null;
create index ix_idea_creator on idea (brand, creator_id, id desc) where creator_id is not null;
create index ix_idea_funnel_stage on idea (brand, funnel_stage, id desc) where funnel_stage is not null;
select show_by_brand('idea');
select isolate_by_brand('idea', 'select, insert, update');
select audit_table('idea', 'ideas');

alter table post add constraint fk_post_idea foreign key (brand, idea_id) references idea (brand, id);
