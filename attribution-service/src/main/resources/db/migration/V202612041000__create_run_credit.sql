-- What runs worked out. Rows of a chain hold from a run on until a later one says otherwise: what run k said are
-- those with from_run <= k and (until_run is null or until_run > k). A later run closes rows and adds others, so
-- that a run costs what changed, and a completed one stays what it was. Nothing of an unfinished run is read.
--
-- credit_e10 and shares_e10 are in 10^-10 of a conversion, which sum to exactly 10^10 over its touches. Amounts
-- (_e4) are in 10^-4 of the brand's currency, which is as fine as they are stored; those of a conversion's touches
-- sum to exactly its own. What is not in whole cents (or whatever the currency's smallest unit is) is shared out
-- in such. kind is of a touch: 1 CLICK, 2 VIEW, 3 ENGAGED_VIEW, 4 VISIT,
-- 5 PROMO_CODE, 6 QR, 7 SURVEY.

-- What touches stand for: each source of touches of a chain has a number, the same in all of its runs. Touches of
-- a link are of what it said, and of the partnership that there was, when they happened: since (inclusive) until
-- (exclusive), null for no bound. A source of promo codes or of answers has no origin. What its touches mean holds
-- by runs, as a post may get its series later.
create table credit_unit (
  brand text not null,
  chain_id uuid not null,
  unit int not null constraint ck_credit_unit_unit check (unit > 0),
  from_run int not null,
  until_run int,
  origin_id uuid,
  -- Null for visits of the shop's own pages.
  link_id uuid,
  since timestamptz,
  until timestamptz,
  promo_code_id uuid,
  -- Answers are one source when they are the same option, or else the same words.
  survey_id uuid,
  answer text,
  channel text not null,
  ad_kind text,
  -- Whether it is of direct traffic, by the rules of the chain.
  direct boolean not null,
  -- Whether its clicks are scans of a code in a place.
  scanned boolean not null,
  campaign_id uuid,
  -- The tag that names a campaign, as it came.
  utm_campaign text,
  creator_id uuid,
  partnership_id uuid,
  series_id uuid,
  pillar_id uuid,
  post_id uuid,
  place_id uuid,
  funnel_stage text,
  constraint pk_credit_unit primary key (brand, chain_id, unit, from_run),
  constraint ck_credit_unit_until check (until_run > from_run),
  constraint ck_credit_unit_source
    check (num_nonnulls(origin_id, promo_code_id, survey_id) = 1 and (survey_id is null) = (answer is null))
);
-- Of one source one meaning holds.
create unique index uq_credit_unit_source
  on credit_unit (brand, chain_id, origin_id, link_id, since, promo_code_id, survey_id, answer)
  nulls not distinct where until_run is null;
select isolate_by_brand('credit_unit', 'select, insert, delete');
grant update (until_run) on credit_unit to ${app};

-- Of each conversion its eligible touches in their order (instant, then id), also those that got nothing: the
-- arrays have one element for each, and are empty where nothing was eligible. touch_ids hold the touch, the promo
-- code or the answer.
create table run_credit (
  brand text not null,
  chain_id uuid not null,
  conversion_id uuid not null,
  from_run int not null,
  until_run int,
  occurred_at timestamptz not null,
  person_id uuid,
  -- Null where it is not known, as of one beyond 64 bits; then values_e4 is, too.
  value_e4 bigint,
  -- False of all but the first of a person where a setting counts once; then nobody has credit of it.
  counted boolean not null,
  touch_ids uuid[] not null,
  touched_at timestamptz[] not null,
  kinds smallint[] not null,
  units int[] not null,
  -- Null where the model gives no credit by conversion, as MARKOV and SHAPLEY.
  shares_e10 bigint[],
  values_e4 bigint[],
  -- Which touch, from 1, would have it all by the last touch; null where there is none. By the first it is 1.
  last_touch int,
  -- What went back of it, by days of the brand in their order; null for nothing. refund_parts_e4 are those of the
  -- touches, all of the first day before those of the next one.
  refunded_on date[],
  refunded_e4 bigint[],
  refund_parts_e4 bigint[],
  constraint pk_run_credit primary key (brand, chain_id, conversion_id, from_run, occurred_at),
  constraint ck_run_credit_until check (until_run > from_run)
) partition by range (occurred_at);
create table run_credit_default partition of run_credit default;
create index ix_run_credit_occurred on run_credit (brand, chain_id, occurred_at);
-- What a run has added and closed.
create index ix_run_credit_from on run_credit (brand, chain_id, from_run);
create index ix_run_credit_until on run_credit (brand, chain_id, until_run) where until_run is not null;
select isolate_by_brand('run_credit', 'select, insert, delete');
grant update (until_run) on run_credit to ${app};

-- Sums of these by days of the brand, sources and kinds of touches; unit 0 and kind 0 are of conversions without any
-- eligible touch, so that all rows together are all counted conversions. Refunds are of the day when they
-- happened, by the same shares. touches are those on paths; first_touches and last_touches are conversions.
create table run_figure (
  brand text not null,
  chain_id uuid not null,
  day date not null,
  unit int not null,
  kind smallint not null constraint ck_run_figure_kind check (kind between 0 and 7),
  from_run int not null,
  until_run int,
  credit_e10 bigint not null,
  value_e4 numeric(38) not null,
  refunded_e4 numeric(38) not null,
  touches bigint not null,
  first_touches bigint not null,
  last_touches bigint not null,
  constraint pk_run_figure primary key (brand, chain_id, day, unit, kind, from_run),
  constraint ck_run_figure_until check (until_run > from_run),
  constraint ck_run_figure_none check ((unit = 0) = (kind = 0))
);
create unique index uq_run_figure_present on run_figure (brand, chain_id, day, unit, kind) where until_run is null;
select isolate_by_brand('run_figure', 'select, insert, update, delete');

-- What a model gives that knows no credit of one conversion, of a whole run: the steps of its paths are the keys.
-- removal_effect is the share of conversions that were lost without the key (MARKOV); null of other models.
create table run_model_credit (
  brand text not null,
  run_id uuid not null,
  dimension text not null,
  key text not null,
  removal_effect double precision constraint ck_run_model_credit_effect check (removal_effect between 0 and 1),
  credit numeric(30, 10) not null,
  value_e4 numeric(38) not null,
  constraint pk_run_model_credit primary key (brand, run_id, dimension, key)
);
select isolate_by_brand('run_model_credit', 'select, insert, delete');

select not_audited('computed by runs', 'credit_unit', 'run_credit', 'run_figure', 'run_model_credit');

-- Closing a row that is open is all that a run does to what others said. Taking that back, changing a row and
-- deleting one is for the run that did it, while it is unfinished.
create function require_unfinished_run() returns trigger
  language plpgsql as $$
declare
  its int := case when tg_op = 'DELETE' or old.until_run is null then old.from_run else old.until_run end;
begin
  if not exists (select from credit_run r
                  where r.brand = old.brand and r.chain_id = old.chain_id and r.number = its
                    and r.status not in ('COMPLETED', 'DISCARDED')) then
    raise exception 'what run % of chain % said stays', its, old.chain_id
      using errcode = 'integrity_constraint_violation';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;

-- Of an answer the words may go, by an erasure: only the owner's function may change them.
create trigger credit_unit_stays before update on credit_unit
  for each row when (old.until_run is not null and old.answer is not distinct from new.answer)
  execute function require_unfinished_run();
create trigger credit_unit_is_its_runs before delete on credit_unit
  for each row execute function require_unfinished_run();
create trigger run_credit_stays before update on run_credit
  for each row when (old.until_run is not null) execute function require_unfinished_run();
create trigger run_credit_is_its_runs before delete on run_credit
  for each row execute function require_unfinished_run();
create trigger run_figure_stays before update on run_figure
  for each row when (old.until_run is not null
    or new.until_run is null
    or (old.credit_e10, old.value_e4, old.refunded_e4, old.touches, old.first_touches, old.last_touches)
       is distinct from
       (new.credit_e10, new.value_e4, new.refunded_e4, new.touches, new.first_touches, new.last_touches))
  execute function require_unfinished_run();
create trigger run_figure_is_its_runs before delete on run_figure
  for each row execute function require_unfinished_run();
