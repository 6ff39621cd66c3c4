package io.hookline.content.measure.audience;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Characters;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Shares as texts, {@code FEMALE=61%}. */
final class WrittenShares {

  private WrittenShares() {}

  /**
   * @param written the parts of a cell: a part without = belongs to the name of the next one, as of
   *     {@code London, England=8%}
   * @throws Problem VALIDATION_FAILED, AUDIENCE_SHARES_AMBIGUOUS
   */
  static List<Share> read(List<String> written, Dimension dimension) {
    List<String> keys = new ArrayList<>();
    List<String> values = new ArrayList<>();
    String begun = "";
    for (String part : written) {
      int equals = part.lastIndexOf('=');
      if (equals < 0) {
        begun += Characters.trimmed(part) + ", ";
      } else {
        keys.add(begun + Characters.trimmed(part.substring(0, equals)));
        values.add(Characters.trimmed(part.substring(equals + 1)));
        begun = "";
      }
    }
    if (!begun.isEmpty()) {
      throw new Violation("shares", "must each be a key and its share, such as FEMALE=61%")
          .asProblem();
    }
    return dimension.isWhole() ? shares(keys, values, dimension) : counts(keys, values);
  }

  private static List<Share> shares(List<String> keys, List<String> values, Dimension dimension) {
    List<BigDecimal> fractions = Percentages.fractions(values, dimension);
    List<Share> shares = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      shares.add(new Share(keys.get(i), fractions.get(i), null));
    }
    return shares;
  }

  private static List<Share> counts(List<String> keys, List<String> values) {
    List<Share> shares = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      if (!values.get(i).matches("\\d{1,11}")) {
        throw new Violation("shares[" + i + "]", "must be an hour and its count, such as 07=310")
            .asProblem();
      }
      shares.add(new Share(keys.get(i), null, Long.valueOf(values.get(i))));
    }
    return shares;
  }
}
