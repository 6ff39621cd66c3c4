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

  /**
   * All creators are gone through once, however many are judged: by an address in small letters row
   * security lets nobody look in the index.
   */
  private static final String QUERY =
      Findings.RECORDS
          + """
      , hers as materialized (
        select distinct r.creator_id, r.person, k.kind, k.value
          from record r
          left join payee b on b.brand = :brand and b.creator_id = r.id
         cross join lateral (
           values ('EMAIL', lower(r.email)), ('PHONE', r.phone), ('ACCOUNT', b.account_identity)
           ) k (kind, value)
         where k.value is not null),
      shared as materialized (
        select 'EMAIL' as kind, lower(email) as value, coalesce(merged_into, id) as person
          from creator
         where brand = :brand
           and (lower(email) in (select value from hers where kind = 'EMAIL')) is true
        union
        select 'PHONE', phone, coalesce(merged_into, id)
          from creator
         where brand = :brand and phone = any(array(select value from hers where kind = 'PHONE'))
        union
        select 'ACCOUNT', b.account_identity, coalesce(o.merged_into, o.id)
          from payee b
          join creator o on o.brand = :brand and o.id = b.creator_id
         where b.brand = :brand
           and b.account_identity = any(array(select value from hers where kind = 'ACCOUNT'))),
      found as (
        select h.creator_id, count(distinct s.person)::text as figure
          from hers h
          join shared s on s.kind = h.kind and s.value = h.value and s.person <> h.person
         group by h.creator_id)
      select c."earningId" as earning_id, f.figure
        from candidate c
        join found f on f.creator_id = c."creatorId"
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
