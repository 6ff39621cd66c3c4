-- What the creator-service says of the money that is planned for campaigns, in the brand's currency.
create table budget (
  brand text not null,
  id uuid not null,
  campaign_id uuid not null,
  -- [{"from": "2026-09-01", "amount": "5000.00"}, …], which add up to what is planned.
  steps jsonb not null,
  version bigint not null,
  constraint pk_budget primary key (brand, id)
);
select isolate_by_brand('budget', 'select, insert, update');

-- What somebody laid out for a creator, or a gift; what a creator is owed for it is an earning.
create table expense (
  brand text not null,
  id uuid not null,
  creator_id uuid not null,
  partnership_id uuid,
  campaign_id uuid,
  kind text not null,
  status text not null,
  earning_id uuid,
  -- Null while no rate is known.
  brand_amount numeric(19, 4),
  incurred_on date not null,
  version bigint not null,
  recorded_at timestamptz not null,
  constraint pk_expense primary key (brand, id)
);
create index ix_expense_incurred_on on expense (brand, incurred_on)
  where status = 'APPROVED' and earning_id is null;
select isolate_by_brand('expense', 'select, insert, update');

create table deliverable (
  brand text not null,
  id uuid not null,
  partnership_id uuid not null,
  type text not null,
  count int not null,
  status text not null,
  due_on date,
  version bigint not null,
  constraint pk_deliverable primary key (brand, id)
);
create index ix_deliverable_partnership on deliverable (brand, partnership_id);
select isolate_by_brand('deliverable', 'select, insert, update');

-- Codes with which posts may run as Spark ads, without the codes themselves.
create table spark_authorization (
  brand text not null,
  id uuid not null,
  post_id uuid not null,
  status text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  music text not null,
  version bigint not null,
  constraint pk_spark_authorization primary key (brand, id)
);
create index ix_spark_authorization_post on spark_authorization (brand, post_id);
select isolate_by_brand('spark_authorization', 'select, insert, update');
select part_of_read_model('budget', 'expense', 'deliverable', 'spark_authorization');
