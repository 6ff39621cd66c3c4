package io.hookline.attribution.evidence.channel;

import io.hookline.kit.access.CurrentBrand;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The rules that hold, made ready once for each version. */
@Singleton
class HoldingRules {

  private final ChannelRulesRepository repository;
  private final CurrentBrand brand;
  private final Map<String, RuleSet> ready = new ConcurrentHashMap<>();

  HoldingRules(ChannelRulesRepository repository, CurrentBrand brand) {
    this.repository = repository;
    this.brand = brand;
  }

  /** Those of the present brand. */
  RuleSet present() {
    long version = repository.version();
    RuleSet known = ready.get(brand.slug());
    if (known == null || known.version() != version) {
      ChannelRulesView current = repository.current();
      known = new RuleSet(current.version(), current.rules());
      ready.put(brand.slug(), known);
    }
    return known;
  }
}
