-- What the platform's own tables have to do with the audit.

select audit_table('webhook', 'webhooks', '{secret,former_secret}');
select not_audited('what happened to a message', 'webhook_health', 'webhook_delivery', 'webhook_attempt',
  'webhook_lane', 'webhook_gone', 'webhook_feed');
select not_audited('how far work is; who asked for it is noted', 'job', 'import_chunk', 'import_error');
select not_audited('the receipt itself, and noted as a job', 'erasure');

-- Takes what was said of a person out of the entries of the person's resource; that something was
-- changed, when and by whom stays. The only change that an entry allows, and only while the person is
-- being erased.
create function mask_audit(of_resource text) returns bigint
  language sql security definer set search_path = public, pg_temp as $$
  with masked as (
    update audit
       set changes = (
         select coalesce(jsonb_agg(c || jsonb_build_object(
                  'from', case when c -> 'from' <> 'null' then '"•••"'::jsonb else 'null' end,
                  'to', case when c -> 'to' <> 'null' then '"•••"'::jsonb else 'null' end)), '[]')
           from jsonb_array_elements(changes) c)
     where brand = current_setting('hookline.brand', true) and resource = of_resource
       and erasure_under_way(of_resource)
       and changes::text ~ '"(from|to)": (?!null|"•••")'
    returning 1)
  select count(*) from masked
$$;
revoke all on function mask_audit(text) from public;
grant execute on function mask_audit(text) to ${app};

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
