-- How long commissions, bonuses and bounties of a brand wait before they are payable.
create table holding_period (
  brand text not null constraint pk_holding_period primary key
    constraint fk_holding_period_brand references brand,
  days int not null constraint ck_holding_period_days check (days between 0 and 365),
  version bigint not null,
  updated_at timestamptz not null
);
select isolate_by_brand('holding_period', 'select, insert, update');
select audit_table('holding_period', 'holding-period', key => 'brand', money => 'true');
