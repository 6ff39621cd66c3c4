package io.hookline.attribution.credit.explain;

import io.hookline.attribution.credit.setting.SettingRules;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

/** Why eligible touches got what they got, in words and numbers. */
final class WhyShare {

  private final FrozenPath path;
  private final SettingRules rules;
  private final String currency;

  WhyShare(FrozenPath path, SettingRules rules, String currency) {
    this.path = path;
    this.rules = rules;
    this.currency = currency;
  }

  /** How the model gives credit of the conversion. */
  String model() {
    if (!path.counted()) {
      return "The setting counts each person once, and another conversion of this person is the"
          + " first: nobody has credit of this one.";
    }
    if (path.touches().isEmpty()) {
      return "No eligible touch was known: nothing explains the conversion, and nobody has credit"
          + " of it.";
    }
    return switch (rules.model()) {
      case LAST_TOUCH ->
          "LAST_TOUCH gives all to one touch: clicks, scans and visits go before views, these"
              + " before codes and answers; of the foremost the last.";
      case FIRST_TOUCH -> "FIRST_TOUCH gives all to the first eligible touch, of whatever kind.";
      case LAST_NON_DIRECT ->
          "LAST_NON_DIRECT gives all to one touch, as LAST_TOUCH does, without direct visits unless"
              + " nothing else is there.";
      case LINEAR -> "LINEAR gives each of the " + touches() + " eligible touches the same.";
      case POSITION_BASED ->
          "POSITION_BASED gives %s to the first touch, %s to the last, the rest to those between; of"
                  .formatted(Words.percent(rules.firstShare()), Words.percent(rules.lastShare()))
              + " two touches each has its part of both, a single one has all.";
      case TIME_DECAY ->
          "TIME_DECAY gives each touch 2^(-age / %s), as parts of the whole."
              .formatted(Words.hours(rules.halfLifeHours()));
      case MARKOV ->
          "MARKOV gives credit of all conversions of the run together, by what would be lost without"
              + " a %1$s; none of a single conversion. Read figures by %1$s."
                  .formatted(rules.dimension());
      case SHAPLEY ->
          "SHAPLEY gives credit of all conversions of the run together, each conversion in equal"
              + " parts to the distinct %1$ss of its path; none of a single conversion. Read"
              + " figures by %1$s.".formatted(rules.dimension());
    };
  }

  private int touches() {
    return path.touches().size();
  }

  String of(FrozenTouch touch) {
    String reason = reason(touch);
    if (touch.share() == null) {
      return reason;
    }
    String worth = touch.value() == null ? "" : ", " + Words.money(touch.value(), currency);
    return reason + ": " + Words.percent(touch.share()) + worth + "." + rest(touch);
  }

  /** What rounding leaves is the last touch's. */
  private String rest(FrozenTouch touch) {
    boolean shared = path.only().isEmpty();
    return shared && touch.place() == touches() ? " What rounding leaves is the last touch's." : "";
  }

  private String reason(FrozenTouch touch) {
    return switch (rules.model()) {
      case LAST_TOUCH, FIRST_TOUCH, LAST_NON_DIRECT ->
          touch.hasCredit() ? "All is this touch's" : behind(touch);
      case LINEAR -> "1 of %d eligible touches, each of which has the same".formatted(touches());
      case POSITION_BASED -> position(touch);
      case TIME_DECAY -> aged(touch);
      case MARKOV, SHAPLEY ->
          "It is step %d of %d of the path from which the model learns"
                  .formatted(touch.place(), touches())
              + ".";
    };
  }

  /** Why another touch has all. */
  private String behind(FrozenTouch touch) {
    Optional<FrozenTouch> only = path.only();
    if (only.isEmpty()) {
      return "Nobody has credit";
    }
    FrozenTouch winner = only.get();
    String has = "touch %d has all, ".formatted(winner.place());
    return "Nothing; " + has + advantage(touch, winner);
  }

  private String advantage(FrozenTouch touch, FrozenTouch winner) {
    return switch (rules.model()) {
      case FIRST_TOUCH -> "as the first one";
      case LAST_TOUCH, LAST_NON_DIRECT -> {
        if (winner.place() > touch.place() && precedence(winner) == precedence(touch)) {
          yield "as it is later";
        }
        if (precedence(winner) > precedence(touch)) {
          yield "as a %s goes before a %s, whichever was later"
              .formatted(winner.kind(), touch.kind());
        }
        yield precedence(winner) == precedence(touch)
            ? "as direct visits stand back"
            : "as it goes before all others by the brand's settings, or they are direct visits";
      }
      default -> throw new IllegalStateException(rules.model() + " gives to several");
    };
  }

  private static int precedence(FrozenTouch touch) {
    return touch.kind().precedence();
  }

  private String position(FrozenTouch touch) {
    if (touches() == 1) {
      return "The only eligible touch has all";
    }
    BigDecimal both = rules.firstShare().add(rules.lastShare());
    boolean first = touch.place() == 1;
    BigDecimal own = first ? rules.firstShare() : rules.lastShare();
    if (touches() == 2) {
      return "The %s of two touches has %s of %s"
          .formatted(first ? "first" : "last", Words.percent(own), Words.percent(both));
    }
    if (first || touch.place() == touches()) {
      return "The %s touch has %s".formatted(first ? "first" : "last", Words.percent(own));
    }
    return "1 of %d touches between the first and the last, which share %s"
        .formatted(touches() - 2, Words.percent(BigDecimal.ONE.subtract(both)));
  }

  private String aged(FrozenTouch touch) {
    FrozenTouch newest = path.touches().get(touches() - 1);
    Duration older = Duration.between(touch.at(), newest.at());
    return older.isZero() || older.isNegative()
        ? "The newest of %d touches, against which the others are weighed".formatted(touches())
        : "%s older than the newest of %d touches; it has half of what that has for each %s"
            .formatted(Words.length(older), touches(), Words.hours(rules.halfLifeHours()));
  }
}
