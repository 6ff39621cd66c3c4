-- An ad account of the brand, with the token that opens its reports, encrypted.
create table ad_account (
  id uuid not null constraint pk_ad_account primary key,
  brand text not null constraint fk_ad_account_brand references brand,
  network text not null constraint ck_ad_account_network check (network in ('TIKTOK')),
  advertiser_id text not null,
  name text not null,
  -- In which the account cuts its days.
  day_zone text not null,
  currency text not null,
  sealed_token bytea,
  key_print text,
  state text not null constraint ck_ad_account_state check (state in ('CONNECTED', 'REFUSED', 'DISCONNECTED')),
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint uq_ad_account_brand_id unique (brand, id),
  constraint uq_ad_account_advertiser unique (brand, network, advertiser_id),
  constraint ck_ad_account_token check ((state = 'DISCONNECTED') = (sealed_token is null)
    and (sealed_token is null) = (key_print is null))
);
create index ix_ad_account_brand on ad_account (brand, id desc);
create index ix_ad_account_key on ad_account (key_print, id);
select isolate_by_brand('ad_account', 'select, insert, update');
select audit_table('ad_account', 'ad-accounts', masked => '{sealed_token}');

-- How far it has been read. One replica at a time asks for a page, under a lease; where a run has come
-- to is written down with what the page told.
create table ad_account_pull (
  brand text not null,
  ad_account_id uuid not null,
  -- When it is read next; null while it is not connected.
  due_at timestamptz,
  lease uuid,
  leased_until timestamptz,
  -- The days of the run that is under way, and the page of it that is next; null between runs.
  run_from date,
  run_to date,
  report_from date,
  report_level text constraint ck_ad_account_pull_report_level
    check (report_level in ('AUCTION_AD', 'AUCTION_CAMPAIGN', 'AD_PLACEMENT')),
  report_page int,
  last_pulled_day date,
  last_success_at timestamptz,
  failures int not null default 0,
  trouble text constraint ck_ad_account_pull_trouble
    check (trouble in ('TOKEN', 'KEY', 'PERMISSION', 'WAIT', 'UNAVAILABLE', 'REQUEST',
                      'KEEPING', 'ROWS')),
  trouble_says text,
  trouble_at timestamptz,
  refused_rows int not null default 0,
  constraint pk_ad_account_pull primary key (brand, ad_account_id),
  constraint fk_ad_account_pull_ad_account foreign key (brand, ad_account_id)
    references ad_account (brand, id)
);
create index ix_ad_account_pull_due on ad_account_pull (due_at) where due_at is not null;
select isolate_by_brand('ad_account_pull', 'select, insert, update');
select not_audited('progress of reading', 'ad_account_pull');

create function brands_with_ad_accounts_due(at timestamptz) returns setof text
  language sql stable security definer set search_path = public, pg_temp as $$
  select distinct p.brand from ad_account_pull p
   where p.due_at <= at and (p.leased_until is null or p.leased_until < at) order by p.brand
$$;
revoke all on function brands_with_ad_accounts_due(timestamptz) from public;
grant execute on function brands_with_ad_accounts_due(timestamptz) to ${app};

create function ad_accounts_of_other_keys(print text, behind uuid, at_most int)
  returns table (brand text, id uuid)
  language sql stable security definer set search_path = public, pg_temp as $$
  select a.brand, a.id from ad_account a
   where a.key_print <> print and a.id > behind order by a.id limit at_most
$$;
revoke all on function ad_accounts_of_other_keys(text, uuid, int) from public;
grant execute on function ad_accounts_of_other_keys(text, uuid, int) to ${app};
