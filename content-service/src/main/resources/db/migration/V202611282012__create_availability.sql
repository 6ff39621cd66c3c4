-- Whether published posts are still there, as it follows from all that was told of them. A row is made
-- when something is told for the first time.
create table post_availability (
  post_id uuid not null constraint pk_post_availability primary key,
  brand text not null,
  state text not null constraint ck_post_availability_state check (state in
    ('AVAILABLE', 'PRIVATE', 'GONE', 'LINK_DEAD', 'UNKNOWN')),
  -- Since when it is missing; of one that is there, when it was missing last.
  since timestamptz,
  last_seen_at timestamptz,
  seen_by text,
  seen_evidence text,
  last_told_at timestamptz not null,
  source text,
  evidence text,
  -- Whether it was ever told that the post is missing: then the facts decide.
  was_missed boolean not null,
  unconfirmed boolean not null,
  version bigint not null,
  updated_at timestamptz not null,
  constraint ck_post_availability_seen check ((last_seen_at is null) = (seen_by is null)),
  constraint fk_post_availability_post foreign key (brand, post_id) references post (brand, id)
);
create index ix_post_availability_brand on post_availability (brand, post_id desc);
create index ix_post_availability_state on post_availability (brand, state, post_id desc);
select isolate_by_brand('post_availability', 'select, insert, update');

-- That a post was missing at an instant, in what way, and who says so. That it was there is kept in
-- post_availability, as the last instant: there would be one for each post and day.
create table availability_fact (
  id uuid not null constraint pk_availability_fact primary key,
  brand text not null,
  post_id uuid not null,
  state text not null constraint ck_availability_fact_state check (state in ('PRIVATE', 'GONE', 'LINK_DEAD')),
  at timestamptz not null,
  source text not null constraint ck_availability_fact_source check (source in ('API', 'IMPORT', 'MANUAL', 'CHECK')),
  evidence text,
  recorded_at timestamptz not null,
  constraint fk_availability_fact_post foreign key (brand, post_id) references post (brand, id),
  constraint uq_availability_fact unique (post_id, at, source, state)
);
select isolate_by_brand('availability_fact', 'select, insert');
select not_audited('facts, each with who says so, and what follows from them', 'post_availability', 'availability_fact');

-- When which published post is asked for next, at the public address of its network.
create table availability_check (
  post_id uuid not null constraint pk_availability_check primary key,
  brand text not null,
  network text not null,
  address text not null,
  -- Of an address of which only the network knows the video.
  short_link boolean not null,
  due_at timestamptz not null,
  lease uuid,
  failures int not null default 0,
  version bigint not null
);
create index ix_availability_check_due on availability_check (network, due_at);
select isolate_by_brand('availability_check', 'select, insert, update, delete');

-- The pace at which a network is asked, over all replicas. Not a brand's data.
create table availability_lane (
  network text not null constraint pk_availability_lane primary key,
  not_before timestamptz not null,
  failures int not null default 0,
  -- Posts that it has called missing since it showed one, and that nobody had missed.
  missing_in_a_row int not null default 0
);
grant select, insert, update on availability_lane to ${app};
select not_audited('the service''s own bookkeeping of whom it asks when', 'availability_check', 'availability_lane');

-- The post that has waited longest at a network that may be asked now, over all brands. It is the
-- claimer's until the lease ends. A network with nothing due lets the others go first.
create function claim_availability_check(claimer uuid, at timestamptz, until timestamptz, next_at timestamptz, idle_until timestamptz)
  returns table (check_post uuid, check_brand text, check_network text, check_address text, check_short_link boolean, check_failures int)
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  lane availability_lane;
  it availability_check;
begin
  insert into availability_lane (network, not_before)
  values ('TIKTOK', '-infinity'), ('YOUTUBE', '-infinity') on conflict do nothing;
  for lane in
    select * from availability_lane l
     where l.not_before <= at order by l.not_before, l.network for update skip locked
  loop
    select * into it from availability_check c
     where c.network = lane.network and c.due_at <= at
     order by c.due_at limit 1 for update skip locked;
    if found then
      update availability_check c set lease = claimer, due_at = until where c.post_id = it.post_id;
      update availability_lane l set not_before = next_at where l.network = lane.network;
      return query
        select it.post_id, it.brand, it.network, it.address, it.short_link, it.failures;
      return;
    end if;
    update availability_lane l set not_before = idle_until where l.network = lane.network;
  end loop;
end $$;
revoke all on function claim_availability_check(uuid, timestamptz, timestamptz, timestamptz, timestamptz) from public;
grant execute on function claim_availability_check(uuid, timestamptz, timestamptz, timestamptz, timestamptz) to ${app};
