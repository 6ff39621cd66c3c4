-- Keys are checked and indexes made once all rows are there.
set search_path = drawn, public;
set maintenance_work_mem = '512MB';
set work_mem = '256MB';
alter table conversion disable trigger user;
alter table person_touch drop constraint pk_person_touch;
call drawn.add_orders(0, ${orders}, drawn.begin(), 90);
call drawn.add_touches(0, ${orders}, drawn.begin(), 90, 1);
alter table person_touch add ${key};
alter table conversion enable trigger user;
