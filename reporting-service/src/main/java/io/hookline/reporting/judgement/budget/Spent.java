package io.hookline.reporting.judgement.budget;

import io.hookline.reporting.figures.query.AnswerRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was spent.
 *
 * @param ads null where nobody has told of any ads of the brand
 * @param creators null where nobody has told of any earnings or expenses of the brand
 */
public record Spent(BigDecimal ads, BigDecimal creators) {

  static final String ADS = "ad_spend";
  static final String CREATORS = "creator_spend";

  /** Of figures of which some are not there, because there is nothing in them. */
  Spent orNothing(Spent brand) {
    return new Spent(orNothing(ads, brand.ads), orNothing(creators, brand.creators));
  }

  private static BigDecimal orNothing(BigDecimal value, BigDecimal brand) {
    return value != null || brand == null ? value : BigDecimal.ZERO;
  }

  static Spent of(AnswerRow row) {
    return new Spent(row.figure(ADS).value(), row.figure(CREATORS).value());
  }

  Spent plus(Spent other) {
    return new Spent(add(ads, other.ads), add(creators, other.creators));
  }

  private static BigDecimal add(BigDecimal one, BigDecimal other) {
    return one == null ? other : other == null ? one : one.add(other);
  }

  /** Null where nothing is told of either. */
  public BigDecimal sum() {
    return add(ads, creators);
  }

  /** Of which of the two nobody has told. */
  public List<String> notTold() {
    return Stream.concat(
            Stream.of(ADS).filter(id -> ads == null),
            Stream.of(CREATORS).filter(id -> creators == null))
        .toList();
  }
}
