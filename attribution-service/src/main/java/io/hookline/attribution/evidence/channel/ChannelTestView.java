package io.hookline.attribution.evidence.channel;

import io.hookline.attribution.collect.adcost.AdKind;
import io.hookline.attribution.evidence.origin.FactField;
import io.hookline.attribution.evidence.origin.NetworkKind;
import io.hookline.attribution.evidence.origin.Origin;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What rules say of one origin, and why.
 *
 * @param rule the name of the one that decided; null when none fits
 * @param rulesVersion 0 for rules that came with the request
 * @param because each of its conditions with the fact that fulfils it
 * @param network who it came from, by the list of networks
 * @param trace NONE, SOME, or null where nothing is known of a visit
 */
@Schema(name = "ChannelTest")
record ChannelTestView(
    @Schema(examples = "TIKTOK_SPARK") String channel,
    @Schema(nullable = true) AdKind adKind,
    @Schema(nullable = true, examples = "Spark ads by name") String rule,
    @Schema(nullable = true, examples = "11", description = "Its place in the list, from 1")
        Integer place,
    long rulesVersion,
    List<Reason> because,
    @Schema(nullable = true, examples = "tiktok") String network,
    @Schema(nullable = true) NetworkKind networkKind,
    @Schema(nullable = true, examples = "MEDIUM", description = "What says that it was paid for")
        String paid,
    @Schema(nullable = true, examples = "SOME") String trace) {

  /** A condition that holds. */
  @Schema(name = "ChannelReason")
  record Reason(
      FactField field,
      FactTest test,
      @Schema(nullable = true, examples = "spark", description = "The value that was found")
          String value,
      @Schema(nullable = true, examples = "tiktok, paid_social, spring-spark") String fact) {}

  static ChannelTestView of(RuleSet rules, Origin origin) {
    Facts facts = Facts.of(origin);
    Verdict verdict = rules.classify(facts);
    boolean decided = verdict.rule() >= 0;
    String kind = facts.shown(FactField.NETWORK_KIND);
    return new ChannelTestView(
        verdict.channel(),
        verdict.adKind(),
        decided ? rules.rule(verdict.rule()).name() : null,
        decided ? verdict.rule() + 1 : null,
        rules.version(),
        decided
            ? rules.conditions(verdict.rule()).stream().map(c -> reason(c, facts)).toList()
            : List.of(),
        facts.shown(FactField.NETWORK),
        kind == null ? null : NetworkKind.valueOf(kind),
        facts.shown(FactField.PAID),
        facts.shown(FactField.TRACE));
  }

  private static Reason reason(RuleCondition.Ready condition, Facts facts) {
    return new Reason(
        condition.of().field(),
        condition.of().test(),
        condition.found(facts).orElse(null),
        facts.shown(condition.of().field()));
  }
}
