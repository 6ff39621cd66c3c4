select audit_table('pillar', 'pillars');
select audit_table('series', 'series');
select audit_table('post', 'posts', masked => '{url,short_link,related_url}');
select not_audited('a replica; its owner records changes', 'creator');
select not_audited('versions that stay as they are, each with who wrote it, until a person is erased from them', 'post_version');
