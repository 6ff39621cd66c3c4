package io.hookline.creator.money.payout;

/** Statements about payouts. */
final class PayoutSql {

  private PayoutSql() {}

  static final String SELECT =
      """
      select id, batch_id, creator_id, creator_ids, payee_id, amount, currency, end_to_end_id, status, failure_reason,
             bank_reference, settled_at, version, created_at, updated_at, account_hash
        from payout
       where brand = :brand
      """;

  static final String INSERT =
      """
      insert into payout (id, brand, batch_id, creator_id, creator_ids, payee_id, amount, currency,
             account_hash, end_to_end_id, status, version, created_at, updated_at)
      select id, :brand, "batchId", "creatorId", "creatorIds", "payeeId", amount, currency, "accountHash",
             "endToEndId", 'PLANNED', 0, :now, :now
        from jsonb_to_recordset(:rows::jsonb)
          as r (id uuid, "batchId" uuid, "creatorId" uuid, "creatorIds" uuid[],
                "payeeId" uuid, amount numeric, currency text, "accountHash" text, "endToEndId" text)
      """;

  static final String LEFT_OUT =
      """
      insert into payout_left_out (brand, batch_id, creator_id, amount, reasons)
      select :brand, :batch, "creatorId", amount,
             array(select jsonb_array_elements_text(reasons))
        from jsonb_to_recordset(:rows::jsonb)
          as r ("creatorId" uuid, amount numeric, reasons jsonb)
      """;

  static final String MOVE =
      """
      update payout p
         set status = r.status, failure_reason = r.reason,
             bank_reference = coalesce(r."bankReference", p.bank_reference),
             settled_by = case when r.status in ('PAID', 'FAILED', 'RETURNED') then :by end,
             settled_at = case when r.status in ('PAID', 'FAILED', 'RETURNED')
                               then cast(:now as timestamptz) end,
             version = p.version + 1, updated_at = :now
        from jsonb_to_recordset(:rows::jsonb)
          as r (id uuid, status text, reason text, "bankReference" text)
       where p.brand = :brand and p.id = r.id
      """;

  /**
   * Owed and due, whichever sign: who owes more than she is owed is told as left out. A creator
   * with all records that are merged into hers.
   */
  static final String DUE =
      """
      select coalesce(c.merged_into, c.id) as creator_id, sum(e.amount) as amount,
             array_agg(distinct c.id) as records
        from earning e join creator c on c.brand = e.brand and c.id = e.creator_id
       where e.brand = :brand and e.status = 'PAYABLE' and e.currency = :currency
         and (cast(:creators as uuid[]) is null
              or coalesce(c.merged_into, c.id) = any(cast(:creators as uuid[])))
       group by coalesce(c.merged_into, c.id)
       order by coalesce(c.merged_into, c.id)
      """;

  /** Those that would pay for records which do not stand for the same person any more. */
  static final String PARTED =
      """
      select distinct p.id
        from payout p
        join creator paid on paid.brand = p.brand and paid.id = p.creator_id
        join earning e on e.brand = p.brand and e.payout_id = p.id
        join creator c on c.brand = e.brand and c.id = e.creator_id
       where p.brand = :brand and p.batch_id = :batch
         and coalesce(c.merged_into, c.id) <> coalesce(paid.merged_into, paid.id)
      """;

  /** In the order in which everybody locks: batches first. */
  static final String LOCK_BATCHES =
      """
      select id, status from payout_batch
       where brand = :brand
         and id in (select batch_id from payout where brand = :brand and id = any(:ids))
       order by id
         for update
      """;

  static final String SETTLED =
      """
      update payout_batch b
         set status = 'CONFIRMED', settled_at = :now, version = b.version + 1, updated_at = :now
       where b.brand = :brand and b.id = any(:batches) and b.status = 'FILE_WRITTEN'
         and not exists (select 1 from payout p where p.batch_id = b.id and p.status = 'SENT')
      returning b.id
      """;
}
