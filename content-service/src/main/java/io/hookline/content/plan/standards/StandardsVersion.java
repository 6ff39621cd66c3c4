package io.hookline.content.plan.standards;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a version of the standards asks of posts.
 *
 * @param disclosures that every post must carry, and every post by a creator
 */
public record StandardsVersion(
    long version, List<Standard> standards, List<DisclosureRule> disclosures) {

  /** A disclosure and when it is required. */
  public record DisclosureRule(DisclosureKind kind, DisclosureCondition when, String text) {}

  /** Those that nobody needs to decide about. */
  public Set<DisclosureKind> required(boolean byCreator) {
    return disclosures.stream()
        .filter(
            rule ->
                switch (rule.when()) {
                  case ALWAYS -> true;
                  case CREATOR_POSTS -> byCreator;
                  case TEAM_POSTS -> !byCreator;
                  case WHEN_IT_APPLIES -> false;
                })
        .map(DisclosureRule::kind)
        .collect(Collectors.toUnmodifiableSet());
  }
}
