-- Who may apply to the brand again; a brand without a row has the default.
create table application_rule (
  brand text not null constraint pk_application_rule primary key
    constraint fk_application_rule_brand references brand,
  path text not null default 'application-rule',
  days_after_archive int constraint ck_application_rule_days check (days_after_archive between 0 and 3650),
  bans_may_end boolean not null,
  version bigint not null,
  updated_at timestamptz not null
);
select isolate_by_brand('application_rule', 'select, insert, update');
select audit_table('application_rule', '', key => 'path');
