select audit_table('webhook', 'webhooks', '{secret,former_secret}');
select not_audited('what happened to a message', 'webhook_health', 'webhook_delivery', 'webhook_attempt',
  'webhook_lane', 'webhook_gone', 'webhook_feed');

-- Takes back what end points answered to messages about a person: some repeat what they were sent.
create function forget_webhook_answers(of_subject text) returns bigint
  language sql security definer set search_path = public, pg_temp as $$
  with forgotten as (
    update webhook_attempt a
       set response = null
      from outbox o join webhook w on w.brand = o.brand
     where o.brand = current_setting('hookline.brand', true) and o.subject = of_subject
       and a.webhook_id = w.id and a.delivery_id = o.id and a.response is not null
       and erasure_under_way(of_subject)
    returning 1)
  select count(*) from forgotten
$$;
revoke all on function forget_webhook_answers(text) from public;
grant execute on function forget_webhook_answers(text) to ${app};
