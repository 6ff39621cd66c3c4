package io.hookline.creator.money.risk;

import io.hookline.creator.money.earning.HoldReason;
import io.hookline.creator.money.earning.HoldRule;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The buyer's address is a throw-away one. */
@Singleton
class DisposableEmail implements Suspicion {

  private static final String QUERY =
      """
      select c."earningId" as earning_id, '1' as figure
        from candidate c
        join conversion_signal s on s.brand = :brand and s.id = c."conversionId"
       where s.disposable_email
      """;

  private final Findings findings;

  DisposableEmail(Findings findings) {
    this.findings = findings;
  }

  @Override
  public Map<UUID, HoldReason> of(List<Candidate> candidates, RiskRules rules) {
    return rules.disposableEmail()
        ? findings.reasons(
            QUERY,
            candidates,
            Map.of(),
            found ->
                new HoldReason(
                    HoldRule.DISPOSABLE_EMAIL,
                    "The order was placed with a throw-away e-mail address.",
                    Map.of("orders", found.figure())))
        : Map.of();
  }
}
