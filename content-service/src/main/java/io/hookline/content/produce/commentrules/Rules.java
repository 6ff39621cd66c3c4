package io.hookline.content.produce.commentrules;

import io.hookline.kit.access.CurrentBrand;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The rules that hold, made ready once for each version. */
@Singleton
public class Rules {

  private final CommentRulesRepository repository;
  private final RulesLock lock;
  private final CurrentBrand brand;
  private final Map<String, RuleSet> ready = new ConcurrentHashMap<>();

  Rules(CommentRulesRepository repository, RulesLock lock, CurrentBrand brand) {
    this.repository = repository;
    this.lock = lock;
    this.brand = brand;
  }

  /** Those of the present brand, which hold until the present transaction has ended. */
  public RuleSet held() {
    int version = lock.hold();
    RuleSet known = ready.get(brand.slug());
    if (known == null || known.version() != version) {
      known = new RuleSet(version, repository.current().rules());
      ready.put(brand.slug(), known);
    }
    return known;
  }
}
