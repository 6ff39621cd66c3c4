package io.hookline.creator.money.risk;

import io.hookline.creator.deal.leak.CodeLeaks;
import io.hookline.creator.deal.leak.StandingLeak;
import io.hookline.creator.money.earning.HoldReason;
import io.hookline.creator.money.earning.HoldRule;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The order is credited by a code that shows signs of a leak, which nobody has dismissed. */
@Singleton
class LeakedCodes implements Suspicion {

  private static final String QUERY =
      """
      select distinct c."earningId" as earning_id, k."promoCodeId"::text as figure
        from candidate c
        join credit_decision d on d.brand = :brand and d.conversion_id = c."conversionId"
       cross join jsonb_to_recordset(d.credits)
          as k ("creatorId" uuid, "partnershipId" uuid, "promoCodeId" uuid)
       where k."creatorId" = c."creatorId" and k."partnershipId" = c."partnershipId"
         and k."promoCodeId" is not null
       order by 1, 2
      """;

  private final Findings findings;
  private final CodeLeaks leaks;

  LeakedCodes(Findings findings, CodeLeaks leaks) {
    this.findings = findings;
    this.leaks = leaks;
  }

  @Override
  public Map<UUID, HoldReason> of(List<Candidate> candidates, RiskRules rules) {
    Map<UUID, HoldReason> reasons = new HashMap<>();
    if (!rules.codeLeak()) {
      return reasons;
    }
    List<Findings.Finding> byCode = findings.ask(QUERY, candidates, Map.of());
    Map<UUID, List<StandingLeak>> standing =
        leaks.of(byCode.stream().map(LeakedCodes::code).distinct().toList());
    for (Findings.Finding found : byCode) {
      List<StandingLeak> signs = standing.getOrDefault(code(found), List.of());
      if (!signs.isEmpty()) {
        reasons.putIfAbsent(found.earningId(), reason(signs));
      }
    }
    return reasons;
  }

  private static UUID code(Findings.Finding found) {
    return UUID.fromString(found.figure());
  }

  private static HoldReason reason(List<StandingLeak> signs) {
    return new HoldReason(
        HoldRule.CODE_LEAK,
        signs.get(0).explanation(),
        Map.of("signs", String.valueOf(signs.size()), "kind", signs.get(0).kind().name()));
  }
}
