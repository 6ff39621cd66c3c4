select audit_table('rate_card', 'rate-cards');
select audit_table('rate_card_derivation', 'rate-card-derivations');
select part_of_read_model('creator', 'partnership', 'promo_code', 'earning', 'pillar', 'series', 'post', 'snapshot',
  'link', 'click_count', 'conversion', 'credited', 'credit', 'brand_account', 'term');
