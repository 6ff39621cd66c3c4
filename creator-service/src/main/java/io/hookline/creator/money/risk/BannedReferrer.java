package io.hookline.creator.money.risk;

import io.hookline.creator.money.earning.HoldReason;
import io.hookline.creator.money.earning.HoldRule;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The buyer came from a site that the brand does not want sales from. */
@Singleton
class BannedReferrer implements Suspicion {

  private static final String QUERY =
      """
      select c."earningId" as earning_id, s.referrer_domain as figure
        from candidate c
        join conversion_signal s on s.brand = :brand and s.id = c."conversionId"
       where s.referrer_domain is not null
      """;

  private final Findings findings;

  BannedReferrer(Findings findings) {
    this.findings = findings;
  }

  @Override
  public Map<UUID, HoldReason> of(List<Candidate> candidates, RiskRules rules) {
    Set<String> banned = Set.copyOf(rules.bannedReferrers());
    return banned.isEmpty()
        ? Map.of()
        : findings.ask(QUERY, candidates, Map.of()).stream()
            .filter(found -> isBelow(banned, found.figure()))
            .collect(Collectors.toMap(Findings.Finding::earningId, BannedReferrer::reason));
  }

  private static HoldReason reason(Findings.Finding found) {
    return new HoldReason(
        HoldRule.BANNED_REFERRER,
        "The shopper came from " + found.figure() + ", which is banned.",
        Map.of("referrer", found.figure()));
  }

  /** Whether it is one of the sites, or ends with a dot and one. */
  static boolean isBelow(Set<String> sites, String domain) {
    String rest = domain;
    while (!sites.contains(rest)) {
      int dot = rest.indexOf('.');
      if (dot < 0) {
        return false;
      }
      rest = rest.substring(dot + 1);
    }
    return true;
  }
}
