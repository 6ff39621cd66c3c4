package io.hookline.attribution.lift.truth;

import io.hookline.attribution.lift.inference.PairedSums;
import io.hookline.attribution.lift.inference.ValueSums;
import java.math.BigDecimal;

/** Sums over the users of an arm, whose values are whole minor units. */
final class Users {

  private long users;
  private long before;
  private long beforeSquared;
  private long study;
  private long studySquared;
  private long products;

  void add(double valueBefore, double value) {
    long x = Math.round(valueBefore);
    long y = Math.round(value);
    users++;
    before += x;
    beforeSquared += x * x;
    study += y;
    studySquared += y * y;
    products += x * y;
  }

  ValueSums study() {
    return new ValueSums(users, BigDecimal.valueOf(study), BigDecimal.valueOf(studySquared));
  }

  PairedSums paired() {
    return new PairedSums(
        new ValueSums(users, BigDecimal.valueOf(before), BigDecimal.valueOf(beforeSquared)),
        study(),
        BigDecimal.valueOf(products));
  }
}
