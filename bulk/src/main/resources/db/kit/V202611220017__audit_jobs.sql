-- The audit is younger than these tables.
select not_audited('how far work is; who asked for it is noted', 'job', 'import_chunk', 'import_error');
