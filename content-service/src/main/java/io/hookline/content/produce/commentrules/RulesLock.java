package io.hookline.content.produce.commentrules;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import org.jdbi.v3.core.Jdbi;

/** Rules change while nobody classifies by them. */
@ApplicationScoped
class RulesLock {

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  RulesLock(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  /**
   * Keeps a change of the rules waiting until the present transaction has ended, and waits for one
   * that is under way: so that no comment is written by rules that hold no longer.
   *
   * @return the version that holds
   */
  int hold() {
    return version(" for share");
  }

  /** Waits for whoever classifies comments at the moment, and keeps others waiting. */
  int lock() {
    return version(" for update");
  }

  private int version(String lock) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createQuery("select version from comment_rules where brand = :brand" + lock)
                    .bind("brand", brand.slug())
                    .mapTo(Integer.class)
                    .findOne())
        .orElseThrow(
            () -> new Problem(CommentRulesProblem.COMMENT_RULES_NOT_FOUND, "The brand has none."));
  }
}
