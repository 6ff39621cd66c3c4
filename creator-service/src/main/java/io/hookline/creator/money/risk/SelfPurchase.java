package io.hookline.creator.money.risk;

import io.hookline.creator.money.earning.HoldReason;
import io.hookline.creator.money.earning.HoldRule;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The buyer is the creator: the hash of the order's address or number is that of one of her
 * records.
 */
@Singleton
class SelfPurchase implements Suspicion {

  /** Hashes are made once for each record, and looked up for each order. */
  private static final String QUERY =
      Findings.RECORDS
          + """
      , hashed as materialized (
        select creator_id,
               encode(sha256(convert_to(lower(btrim(email)), 'UTF8')), 'hex') as email,
               encode(sha256(convert_to(regexp_replace(phone, '[^0-9+]', '', 'g'), 'UTF8')),
                      'hex') as phone
          from record),
      told as (
        select c."earningId" as earning_id,
               s.email_sha256 is not null and (c."creatorId", s.email_sha256) in (
                 select creator_id, email from hashed where email is not null) as email,
               s.phone_sha256 is not null and (c."creatorId", s.phone_sha256) in (
                 select creator_id, phone from hashed where phone is not null) as phone
          from candidate c
          join conversion_signal s on s.brand = :brand and s.id = c."conversionId")
      select earning_id,
             concat_ws(', ', case when email then 'e-mail' end,
                             case when phone then 'telephone' end) as figure
        from told
       where email or phone
      """;

  private final Findings findings;

  SelfPurchase(Findings findings) {
    this.findings = findings;
  }

  @Override
  public Map<UUID, HoldReason> of(List<Candidate> candidates, RiskRules rules) {
    return rules.selfPurchase()
        ? findings.reasons(
            QUERY,
            candidates,
            Map.of(),
            found ->
                new HoldReason(
                    HoldRule.SELF_PURCHASE,
                    "The order was placed with the creator's own " + found.figure() + ".",
                    Map.of("same", found.figure())))
        : Map.of();
  }
}
