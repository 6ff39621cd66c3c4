package io.hookline.attribution.evidence.channel;

import io.hookline.attribution.evidence.origin.FactField;
import io.hookline.attribution.evidence.origin.FactField.Form;
import io.hookline.attribution.evidence.origin.TagText;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What follows from conditions by themselves, whatever the facts. */
final class RuleImplication {

  private RuleImplication() {}

  /** Whether whatever fulfils these conditions fulfils all of those. */
  static boolean implies(List<RuleCondition> these, List<RuleCondition> those) {
    return those.stream()
        .allMatch(that -> these.stream().anyMatch(one -> implies(one, that) || follows(one, that)));
  }

  static boolean implies(RuleCondition one, RuleCondition that) {
    if (one.field() != that.field()) {
      return false;
    }
    return switch (that.test()) {
      case PRESENT -> !one.test().holdsOfNothing();
      case ABSENT -> one.test() == FactTest.ABSENT;
      case IS -> one.test() == FactTest.IS && within(one, that);
      case IS_NOT -> notOne(one, that);
      case HAS_WORD ->
          one.test() == FactTest.HAS_WORD
              && one.values().stream()
                  .allMatch(value -> that.values().stream().anyMatch(w -> has(value, w)));
      case HAS_NO_WORD ->
          one.test() == FactTest.ABSENT
              || one.test() == FactTest.HAS_NO_WORD
                  && that.values().stream()
                      .allMatch(value -> one.values().stream().anyMatch(w -> has(value, w)));
    };
  }

  private static boolean notOne(RuleCondition one, RuleCondition that) {
    return switch (one.test()) {
      case ABSENT -> true;
      case IS -> one.field().form() != Form.TEXTS && apart(one, that);
      case IS_NOT -> within(that, one);
      default -> false;
    };
  }

  /** Of a tag that stands among all tags. */
  private static boolean follows(RuleCondition one, RuleCondition that) {
    boolean tag = one.field().ordinal() <= FactField.TERM.ordinal();
    return that.field() == FactField.TAGS
        && tag
        && !one.test().holdsOfNothing()
        && !that.test().holdsOfNothing()
        && implies(new RuleCondition(FactField.TAGS, one.test(), one.values()), that);
  }

  /** Whether conditions can never hold together. */
  static boolean contradict(List<RuleCondition> when) {
    for (RuleCondition one : when) {
      for (RuleCondition other : when) {
        if (one.field() == other.field() && contradict(one, other)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean contradict(RuleCondition one, RuleCondition other) {
    if (one.test() == FactTest.ABSENT) {
      return !other.test().holdsOfNothing();
    }
    if (one.test() == FactTest.IS && other.test() == FactTest.IS_NOT) {
      return within(one, other);
    }
    if (one.test() == FactTest.HAS_WORD && other.test() == FactTest.HAS_NO_WORD) {
      return one.values().stream()
          .allMatch(value -> other.values().stream().anyMatch(w -> has(value, w)));
    }
    return one.test() == FactTest.IS
        && other.test() == FactTest.IS
        && one.field().form() != Form.TEXTS
        && apart(one, other);
  }

  private static boolean within(RuleCondition one, RuleCondition that) {
    if (that.field().form() == Form.DOMAIN) {
      return one.values().stream()
          .allMatch(value -> that.values().stream().anyMatch(wide -> below(value, wide)));
    }
    return squeezed(that).containsAll(squeezed(one));
  }

  private static boolean apart(RuleCondition one, RuleCondition that) {
    if (that.field().form() == Form.DOMAIN) {
      return one.values().stream()
          .noneMatch(
              value ->
                  that.values().stream()
                      .anyMatch(other -> below(value, other) || below(other, value)));
    }
    Set<String> both = squeezed(one);
    both.retainAll(squeezed(that));
    return both.isEmpty();
  }

  private static boolean below(String value, String wide) {
    return value.equalsIgnoreCase(wide)
        || (value.endsWith(".*")
            ? false
            : DomainPattern.matches(wide, value.toLowerCase(java.util.Locale.ROOT)));
  }

  private static Set<String> squeezed(RuleCondition condition) {
    return condition.values().stream()
        .map(value -> TagText.of(value).squeezed())
        .collect(Collectors.toCollection(java.util.HashSet::new));
  }

  private static boolean has(String value, String word) {
    return TagText.of(value).has(TagText.of(word));
  }
}
