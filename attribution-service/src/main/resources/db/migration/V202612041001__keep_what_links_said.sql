-- What a link named, and since when; before the first word of it, what that says. Touches are of what it said when
-- they happened.
create table link_word (
  brand text not null,
  link_id uuid not null,
  since timestamptz not null,
  kind text not null,
  post_id uuid,
  campaign_id uuid,
  place_id uuid,
  constraint pk_link_word primary key (brand, link_id, since)
);
select isolate_by_brand('link_word', 'select, insert, update');
select not_audited('a copy of links, which are audited', 'link_word');

-- With its owner's rights: a collaborator who changes a link that was granted sees nothing of this table.
create function keep_link_word() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into link_word (brand, link_id, since, kind, post_id, campaign_id, place_id)
  values (new.brand, new.id, new.updated_at, new.kind, new.post_id, new.campaign_id, new.place_id)
  on conflict on constraint pk_link_word do update
     set kind = new.kind, post_id = new.post_id, campaign_id = new.campaign_id, place_id = new.place_id;
  return null;
end $$;
revoke all on function keep_link_word() from public;
create trigger first_link_word after insert on link for each row execute function keep_link_word();
create trigger next_link_word after update on link
  for each row when ((old.kind, old.post_id, old.campaign_id, old.place_id)
    is distinct from (new.kind, new.post_id, new.campaign_id, new.place_id))
  execute function keep_link_word();
