package io.hookline.creator.money.earning;

/** Statements about earnings. */
final class EarningSql {

  private EarningSql() {}

  static final String SELECT =
      """
      select e.id, e.creator_id, e.partnership_id, e.terms_version, e.campaign_id, e.kind, e.amount,
             e.currency, e.brand_amount, b.currency as brand_currency, e.earned_at, e.source_kind,
             e.source_id, e.source_sequence, e.status, e.disputed_from, e.hold_until, e.reasons,
             e.reverses_id, e.payout_id, e.note, e.version, e.created_at, e.updated_at
        from earning e join brand b on b.slug = e.brand
       where e.brand = :brand
      """;

  /** Those whose source has brought them already are passed over. */
  static final String INSERT =
      """
      insert into earning (id, brand, creator_id, partnership_id, terms_version, campaign_id, kind,
             amount, currency, brand_amount, earned_at, source_kind, source_id, source_sequence,
             status, disputed_from, hold_until, reasons, reverses_id, note, version, created_at,
             updated_at)
      select id, :brand, "creatorId", "partnershipId", "termsVersion", "campaignId", kind, amount,
             currency, "brandAmount", "earnedAt", "sourceKind", "sourceId", "sourceSequence",
             status, "disputedFrom", "holdUntil", reasons, "reversesId", note, 0, :now, :now
        from jsonb_to_recordset(:rows::jsonb)
          as r (id uuid, "creatorId" uuid, "partnershipId" uuid, "termsVersion" int,
                "campaignId" uuid, kind text, amount numeric, currency text, "brandAmount" numeric,
                "earnedAt" timestamptz, "sourceKind" text, "sourceId" text, "sourceSequence" int,
                status text, "disputedFrom" text, "holdUntil" timestamptz, reasons jsonb, "reversesId" uuid, note text)
       order by id
      on conflict on constraint uq_earning_source do nothing
      returning id
      """;

  static final String LOCK =
      """
      select id from earning
       where brand = :brand
         and id in (select coalesce(reverses_id, id) from earning
                     where brand = :brand and id = any(:ids))
       order by id
         for update
      """;

  static final String MOVE =
      """
      update earning e
         set status = r.status, disputed_from = r."disputedFrom", payout_id = r."payoutId",
             reasons = coalesce(r.reasons, e.reasons), version = e.version + 1, updated_at = :now
        from jsonb_to_recordset(:rows::jsonb)
          as r (id uuid, status text, "disputedFrom" text, "payoutId" uuid, reasons jsonb)
       where e.brand = :brand and e.id = r.id
      """;

  static final String STEPS =
      """
      insert into earning_step (id, brand, earning_id, step, from_status, to_status, at, by_subject,
             by_name, note, reasons, payout_id)
      select id, :brand, "earningId", step, "from", "to", :now, :subject, :name, note,
             coalesce(reasons, '[]'), "payoutId"
        from jsonb_to_recordset(:rows::jsonb)
          as r (id uuid, "earningId" uuid, step text, "from" text, "to" text, note text,
                reasons jsonb, "payoutId" uuid)
      """;

  static final String RATE =
      """
      update earning e
         set brand_amount = r."brandAmount", version = e.version + 1, updated_at = :now
        from jsonb_to_recordset(:rows::jsonb) as r (id uuid, "brandAmount" numeric)
       where e.brand = :brand and e.id = r.id
      """;
}
