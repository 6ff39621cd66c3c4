-- What shoppers answer on pages comes as events.
insert into input.readers values ('answers', 'events');
