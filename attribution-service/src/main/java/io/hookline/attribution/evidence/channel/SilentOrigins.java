package io.hookline.attribution.evidence.channel;

import io.hookline.attribution.evidence.origin.Origin;
import io.hookline.attribution.evidence.origin.StoredOrigins;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells orders of which nothing says where they came from, and channels of what people answer. */
@ApplicationScoped
public class SilentOrigins {

  private final StoredOrigins stored;
  private final HoldingRules rules;

  SilentOrigins(StoredOrigins stored, HoldingRules rules) {
    this.stored = stored;
    this.rules = rules;
  }

  /** Those of the origins that say nothing but who told of the order. */
  public Set<UUID> among(Collection<UUID> origins) {
    return stored.of(origins).entrySet().stream()
        .filter(one -> isSilent(one.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static boolean isSilent(Origin origin) {
    return origin.trace() == null && origin.code() == null && origin.survey() == null;
  }

  /** By which rules {@link #channels} says so. */
  public long rulesVersion() {
    return rules.present().version();
  }

  /** By which channel somebody came who answers so, by the rules that hold. */
  public Map<String, String> channels(Collection<String> answers) {
    RuleSet present = rules.present();
    Map<String, String> channels = new HashMap<>();
    answers.forEach(
        answer -> channels.put(answer, present.classify(Origin.answered(answer)).channel()));
    return channels;
  }
}
