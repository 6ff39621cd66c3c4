-- What creators allowed the brand to advertise with, post by post. A code that lapsed stays as it is.
create table spark_authorization (
  id uuid not null constraint pk_spark_authorization primary key,
  brand text not null constraint fk_spark_authorization_brand references brand,
  post_id uuid not null,
  creator_id uuid,
  partnership_id uuid,
  campaign_id uuid,
  code text not null,
  original_code text,
  days int not null constraint ck_spark_authorization_days check (days in (7, 30, 60, 365)),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  notice_at timestamptz not null,
  noticed_at timestamptz,
  music text not null constraint ck_spark_authorization_music
    check (music in ('COMMERCIAL_LIBRARY', 'OWN', 'LICENSED', 'NONE')),
  rights text not null constraint ck_spark_authorization_rights
    check (rights in ('OWN_POST', 'MENTION', 'USAGE_RIGHTS', 'WHITELISTING')),
  terms_version int,
  status text not null constraint ck_spark_authorization_status
    check (status in ('NOT_USED', 'IN_USE', 'EXPIRED', 'DELETED')),
  status_since timestamptz not null,
  status_by text not null,
  authorized_by text not null,
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint uq_spark_authorization_code unique (brand, code),
  constraint ck_spark_authorization_end check (ends_at = starts_at + make_interval(hours => 24 * days)),
  constraint ck_spark_authorization_notice check (notice_at > starts_at and notice_at < ends_at)
);
create index ix_spark_authorization_brand on spark_authorization (brand, id desc);
create index ix_spark_authorization_post on spark_authorization (brand, post_id, id desc);
create index ix_spark_authorization_creator on spark_authorization (brand, creator_id, id desc);
create index ix_spark_authorization_ending on spark_authorization (ends_at) where status in ('NOT_USED', 'IN_USE');
create index ix_spark_authorization_notice on spark_authorization (notice_at)
  where status in ('NOT_USED', 'IN_USE') and noticed_at is null;
select isolate_by_brand('spark_authorization', 'select, insert, update');
select audit_table('spark_authorization', 'spark-authorizations', masked => '{code,original_code}');

-- Brands with codes that lapse, or of which somebody should know that they will.
create function brands_with_ending_spark_authorizations(at timestamptz) returns table (brand text)
  language sql stable security definer set search_path = public, pg_temp as $$
  select a.brand from spark_authorization a
   where a.status in ('NOT_USED', 'IN_USE') and a.ends_at <= at
  union
  select a.brand from spark_authorization a
   where a.status in ('NOT_USED', 'IN_USE') and a.noticed_at is null and a.notice_at <= at
$$;
revoke all on function brands_with_ending_spark_authorizations(timestamptz) from public;
grant execute on function brands_with_ending_spark_authorizations(timestamptz) to ${app};
