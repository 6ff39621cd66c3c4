-- Of a creator's contact data the audit keeps only that it changed: it must stay erasable.
select audit_table('brand', 'brands', key => 'slug');
select audit_table('creator', 'creators', masked => '{email}');
select audit_table('account', 'creators', key => 'creator_id', part => 'accounts');
select audit_table('partnership', 'partnerships');
select audit_table('promo_code', 'promo-codes');
