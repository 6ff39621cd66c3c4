select audit_table('rate_card', 'rate-cards');
select audit_table('rate_card_derivation', 'rate-card-derivations');
select not_audited('a replica; its owner records changes',
  'creator', 'partnership', 'promo_code', 'pillar', 'series', 'post', 'snapshot', 'link',
  'link_day_clicks', 'conversion', 'credited', 'credit', 'brand_account', 'term');
