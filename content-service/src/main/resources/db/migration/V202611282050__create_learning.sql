-- What the brand has learned, and from what. Its versions stand in document_version.
create table learning (
  id uuid not null constraint pk_learning primary key,
  brand text not null constraint fk_learning_brand references brand,
  external_id text,
  statement text not null,
  -- What of the statement is the same however it is written.
  statement_key text not null,
  detail text,
  -- Where it holds, with its terms; nowhere named is the whole brand.
  pillar_ids uuid[] not null,
  series_ids uuid[] not null,
  networks text[] not null constraint ck_learning_networks
    check (networks <@ array['TIKTOK', 'INSTAGRAM', 'YOUTUBE']),
  -- {"experimentIds": […], "postIds": […], "figures": [{"measure": …}]}
  evidence jsonb not null,
  confidence text not null constraint ck_learning_confidence check (confidence in ('LOW', 'MEDIUM', 'HIGH')),
  -- The day that was said, and since when it is known: the begin of that day, or when it was kept.
  learned_on date,
  known_since timestamptz not null,
  review_on date,
  reviewed_at timestamptz,
  state text not null constraint ck_learning_state check (state in ('ACTIVE', 'SUPERSEDED', 'RETIRED')),
  superseded_by uuid,
  reason text,
  ended_at timestamptz,
  content_version int not null constraint ck_learning_content_version check (content_version > 0),
  search tsvector not null,
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint uq_learning_brand_id unique (brand, id),
  constraint uq_learning_external_id unique (brand, external_id),
  constraint fk_learning_superseded_by foreign key (brand, superseded_by) references learning (brand, id),
  constraint ck_learning_superseded check (
    (state = 'SUPERSEDED') = (superseded_by is not null) and superseded_by is distinct from id),
  constraint ck_learning_retired check (state <> 'RETIRED' or reason is not null),
  constraint ck_learning_ended check ((state = 'ACTIVE') = (ended_at is null)),
  constraint ck_learning_known_since check (learned_on is not null or known_since = created_at)
);
select carry_terms('learning');
create index ix_learning_brand on learning (brand, id desc);
create index ix_learning_state on learning (brand, state, id desc);
create index ix_learning_confidence on learning (brand, confidence, id desc);
create index ix_learning_superseded_by on learning (brand, superseded_by, id desc)
  where superseded_by is not null;
create index ix_learning_review_on on learning (brand, review_on) where state = 'ACTIVE';
create index ix_learning_known_since on learning (brand, known_since);
create index ix_learning_statement_key on learning (brand, statement_key);
create index ix_learning_networks on learning using gin (brand, networks);
create index ix_learning_search on learning using gin (brand, search);
select show_by_brand('learning');
select isolate_by_brand('learning', 'select, insert, update');
select audit_table('learning', 'learnings');

-- What learnings name, a row for each: where they hold, and what they are known from. Kept by a
-- trigger, because an array and a document have no foreign keys.
create table learning_reference (
  brand text not null,
  learning_id uuid not null,
  pillar_id uuid,
  series_id uuid,
  post_id uuid,
  experiment_id uuid,
  constraint fk_learning_reference_learning foreign key (brand, learning_id) references learning (brand, id),
  constraint fk_learning_reference_pillar foreign key (brand, pillar_id) references pillar (brand, id),
  constraint fk_learning_reference_series foreign key (brand, series_id) references series (brand, id),
  constraint fk_learning_reference_post foreign key (brand, post_id) references post (brand, id),
  constraint fk_learning_reference_experiment foreign key (brand, experiment_id)
    references experiment (brand, id),
  constraint ck_learning_reference_one
    check (num_nonnulls(pillar_id, series_id, post_id, experiment_id) = 1)
);
create index ix_learning_reference_learning on learning_reference (brand, learning_id);
create index ix_learning_reference_pillar on learning_reference (pillar_id) where pillar_id is not null;
create index ix_learning_reference_series on learning_reference (series_id) where series_id is not null;
create index ix_learning_reference_post on learning_reference (post_id) where post_id is not null;
create index ix_learning_reference_experiment on learning_reference (experiment_id)
  where experiment_id is not null;
select isolate_by_brand('learning_reference', 'select, insert, delete');
select not_audited('names what the audited learning names', 'learning_reference');

create function keep_learning_references() returns trigger
  language plpgsql as $$
begin
  delete from learning_reference where brand = new.brand and learning_id = new.id;
  insert into learning_reference (brand, learning_id, pillar_id)
  select new.brand, new.id, pillar from unnest(new.pillar_ids) pillar;
  insert into learning_reference (brand, learning_id, series_id)
  select new.brand, new.id, series from unnest(new.series_ids) series;
  insert into learning_reference (brand, learning_id, post_id)
  select new.brand, new.id, post::uuid
    from jsonb_array_elements_text(new.evidence -> 'postIds') post;
  insert into learning_reference (brand, learning_id, experiment_id)
  select new.brand, new.id, experiment::uuid
    from jsonb_array_elements_text(new.evidence -> 'experimentIds') experiment;
  return null;
end $$;
create trigger tr_learning_added after insert on learning
  for each row execute function keep_learning_references();
create trigger tr_learning_revised after update on learning
  for each row when ((new.pillar_ids, new.series_ids, new.evidence)
    is distinct from (old.pillar_ids, old.series_ids, old.evidence))
  execute function keep_learning_references();

-- Which ideas, briefs and posts make use of which learnings, and since when they name them. Kept by
-- triggers, so that however one of them is written its learnings are there.
create table learning_use (
  id uuid not null default uuidv7(),
  brand text not null,
  learning_id uuid not null,
  used_by text not null constraint ck_learning_use_used_by check (used_by in ('IDEA', 'BRIEF', 'POST')),
  used_by_id uuid not null,
  named_at timestamptz not null,
  constraint pk_learning_use primary key (used_by_id, learning_id),
  constraint fk_learning_use_learning foreign key (brand, learning_id) references learning (brand, id)
);
create index ix_learning_use_brand on learning_use (brand, id desc);
create index ix_learning_use_learning on learning_use (learning_id, id desc);
create index ix_learning_use_named_at on learning_use (brand, named_at);
select isolate_by_brand('learning_use', 'select, insert, delete');
select not_audited('names what audited ideas, briefs and posts name', 'learning_use');

create function keep_learning_uses() returns trigger
  language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    delete from learning_use where used_by_id = new.id and learning_id <> all (new.learning_ids);
  end if;
  insert into learning_use (brand, learning_id, used_by, used_by_id, named_at)
  select new.brand, learning, tg_argv[0], new.id, new.updated_at
    from unnest(new.learning_ids) learning
  on conflict do nothing;
  return null;
end $$;

-- Lets the rows of a table with learning_ids, id, brand and updated_at make use of learnings.
create function use_learnings(target regclass, used_by text) returns void
  language plpgsql as $$
begin
  execute format(
    'create trigger %I after insert on %s for each row
       when (cardinality(new.learning_ids) > 0) execute function keep_learning_uses(%L)',
    'tr_' || target || '_learnings_added', target, used_by);
  execute format(
    'create trigger %I after update on %s for each row
       when (new.learning_ids is distinct from old.learning_ids) execute function keep_learning_uses(%L)',
    'tr_' || target || '_learnings_changed', target, used_by);
end $$;

alter table idea add column learning_ids uuid[] not null default '{}';
select use_learnings('idea', 'IDEA');
select show_by_brand('idea');

alter table post add column learning_ids uuid[] not null default '{}';
select use_learnings('post', 'POST');
select show_by_brand('post');

create function learnings_of_brief(content jsonb) returns uuid[]
  language sql immutable parallel safe as $$
  select coalesce(array_agg(distinct (used ->> 'learningId')::uuid), '{}')
    from jsonb_array_elements(content -> 'learnings') used
   where used ->> 'learningId' is not null
$$;
alter table brief add column learning_ids uuid[] not null
  generated always as (learnings_of_brief(content)) stored;
select use_learnings('brief', 'BRIEF');
select show_by_brand('brief');
