set threads = 2;
create table conversion (id uuid, person_id uuid, occurred_at timestamptz, value decimal(19, 4));
create table person_touch (person_id uuid, occurred_at timestamptz, touch_id uuid, kind varchar, link_id uuid, origin_id uuid);
create table unit (unit int, origin_id uuid, link_id uuid, since timestamptz, until timestamptz, direct boolean);
create table code_unit (unit int, promo_code_id uuid);
create table conversion_code (conversion_id uuid, reading varchar);
create table promo_code (id uuid, reading varchar, precedence varchar);
create table half_life as
  select list(round(pow(2.0::double, 36 - step / 1024.0)) order by step) as powers from range(1024) r(step);
