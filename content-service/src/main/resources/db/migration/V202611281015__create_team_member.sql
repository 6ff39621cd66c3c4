-- Who works for the brand, and how much time there is for it in a week.
create table team_member (
  id uuid not null constraint pk_team_member primary key,
  brand text not null constraint fk_team_member_brand references brand,
  person text not null,
  weekly_minutes int not null constraint ck_team_member_minutes check (weekly_minutes between 0 and 10080),
  active boolean not null,
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint uq_team_member_person unique (brand, person)
);
create index ix_team_member_brand on team_member (brand, id desc);
select isolate_by_brand('team_member', 'select, insert, update');
select audit_table('team_member', 'team-members');
