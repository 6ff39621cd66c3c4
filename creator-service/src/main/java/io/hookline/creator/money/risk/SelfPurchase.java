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

  private static final String QUERY =
      """
      select c."earningId" as earning_id,
             concat_ws(', ', case when s.email_sha256 = m.email then 'e-mail' end,
                             case when s.phone_sha256 = m.phone then 'telephone' end) as figure
        from candidate c
        join conversion_signal s on s.brand = :brand and s.id = c."conversionId"
        join creator own on own.brand = :brand and own.id = c."creatorId"
        join creator p
          on p.brand = :brand
         and coalesce(p.merged_into, p.id) = coalesce(own.merged_into, own.id)
       cross join lateral (
         select encode(sha256(convert_to(lower(btrim(p.email)), 'UTF8')), 'hex') as email,
                encode(sha256(convert_to(regexp_replace(p.phone, '[^0-9+]', '', 'g'), 'UTF8')),
                       'hex') as phone) m
       where s.email_sha256 = m.email or s.phone_sha256 = m.phone
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
