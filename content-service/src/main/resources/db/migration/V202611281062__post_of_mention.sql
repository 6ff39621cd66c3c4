-- Whose video a post shows.
alter table post
  add column mention_id uuid,
  add constraint fk_post_mention foreign key (brand, mention_id) references mention (brand, id);
create index ix_post_mention on post (mention_id, id desc) where mention_id is not null;
select show_by_brand('post');
