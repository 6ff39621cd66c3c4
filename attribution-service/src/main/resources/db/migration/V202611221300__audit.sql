select audit_table('event_source', 'event-sources');
select audit_table('event_source_token', 'event-sources', masked => '{token_hash}',
  key => 'event_source_id', part => 'tokens');
select audit_table('link_host', 'link-hosts');
select audit_table('link', 'links');
select audit_table('attribution_setting', 'attribution-settings', key => 'version');
select not_audited('a replica; its owner records changes',
  'creator', 'partnership', 'promo_code', 'partnership_change');
select not_audited('traffic; each event has a receipt',
  'event', 'event_key', 'receipt', 'event_source_use', 'touch', 'touch_import', 'click_count');
select not_audited('computed from events, by versions',
  'identity_key', 'person_merge', 'person_touch', 'conversion', 'conversion_event',
  'conversion_value', 'conversion_fact', 'conversion_click', 'conversion_code', 'credit_version', 'credit', 'credit_due', 'reading_turn',
  'reading_position');
