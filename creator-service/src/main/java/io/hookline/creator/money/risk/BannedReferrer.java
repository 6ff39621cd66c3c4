package io.hookline.creator.money.risk;

import io.hookline.creator.money.earning.HoldReason;
import io.hookline.creator.money.earning.HoldRule;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The buyer came from a site that the brand does not want sales from. */
@Singleton
class BannedReferrer implements Suspicion {

  private static final String QUERY =
      """
      select c."earningId" as earning_id, s.referrer_domain as figure
        from candidate c
        join conversion_signal s on s.brand = :brand and s.id = c."conversionId"
       where exists (select 1 from unnest(:domains) as banned (domain)
                      where s.referrer_domain = banned.domain
                         or right(s.referrer_domain, length(banned.domain) + 1)
                            = '.' || banned.domain)
      """;

  private final Findings findings;

  BannedReferrer(Findings findings) {
    this.findings = findings;
  }

  @Override
  public Map<UUID, HoldReason> of(List<Candidate> candidates, RiskRules rules) {
    return !rules.bannedReferrers().isEmpty()
        ? findings.reasons(
            QUERY,
            candidates,
            Map.of("domains", rules.bannedReferrers().toArray(String[]::new)),
            found ->
                new HoldReason(
                    HoldRule.BANNED_REFERRER,
                    "The shopper came from " + found.figure() + ", which is banned.",
                    Map.of("referrer", found.figure())))
        : Map.of();
  }
}
