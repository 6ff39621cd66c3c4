-- How much of each caller's quota the replicas have taken, per window. Unlogged: after a crash of the
-- server counting begins anew. Not a brand's data: nothing of it is ever shown.
create unlogged table rate_limit (
  policy text not null,
  caller text not null,
  window_start timestamptz not null,
  used bigint not null,
  constraint pk_rate_limit primary key (policy, caller, window_start)
) with (fillfactor = 70);
create index ix_rate_limit_window_start on rate_limit (window_start);
grant select, insert, update, delete on rate_limit to ${app};
select not_audited('counters that live for a minute', 'rate_limit');
