package io.hookline.creator.money.risk;

import io.hookline.creator.money.earning.HoldReason;
import io.hookline.creator.money.earning.HoldRule;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Another creator of the brand is reached, or paid, in the same way. Records that were merged are
 * the same one.
 */
@Singleton
class DuplicateAccounts implements Suspicion {

  private static final String QUERY =
      """
      select c."earningId" as earning_id, f.figure
        from candidate c
        join (
        select own.id, count(distinct coalesce(o.merged_into, o.id))::text as figure
          from (select distinct "creatorId" as id from candidate) a
          join creator own on own.brand = :brand and own.id = a.id
          join creator p
            on p.brand = :brand
           and coalesce(p.merged_into, p.id) = coalesce(own.merged_into, own.id)
          left join payee b on b.brand = :brand and b.creator_id = p.id
          join creator o
            on o.brand = :brand and coalesce(o.merged_into, o.id) <> coalesce(p.merged_into, p.id)
          left join payee ob on ob.brand = :brand and ob.creator_id = o.id
         where lower(o.email) = lower(p.email) or o.phone = p.phone
            or ob.account_identity = b.account_identity
         group by own.id) f on f.id = c."creatorId"
      """;

  private final Findings findings;

  DuplicateAccounts(Findings findings) {
    this.findings = findings;
  }

  @Override
  public Map<UUID, HoldReason> of(List<Candidate> candidates, RiskRules rules) {
    return rules.duplicateAccounts()
        ? findings.reasons(
            QUERY,
            candidates,
            Map.of(),
            found ->
                new HoldReason(
                    HoldRule.DUPLICATE_ACCOUNT,
                    found.figure()
                        + " other creators have the same e-mail address, telephone number or account.",
                    Map.of("creators", found.figure())))
        : Map.of();
  }
}
