-- Runs read what changed of orders from where the run before of their chain stopped; the reader's place is that
-- of the chain that has come least far, so that months stay until all of them have read them.
create view input.conversion_changes as select brand, txid, seq from conversion_change;
insert into input.readers values ('runs', 'conversion_changes');
