package io.hookline.bulk.imports;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Characters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds out which cell of a CSV file is which column. */
final class ImportColumns {

  static final String IGNORED = "-";

  /** A column with a whole row in JSON: refused rows of a JSON file are handed back in it. */
  static final String JSON = "json";

  /** ImportColumns that begin so are ours: what was wrong with a row that is sent again. */
  static final String REMARK = "_";

  /** A column whose header is empty: spreadsheets write such, and only blanks may stand in it. */
  static final String UNNAMED = "";

  private ImportColumns() {}

  /** Headers are compared without regard to case and to what surrounds them unseen. */
  static String key(String header) {
    return Characters.trimmed(header).toLowerCase(Locale.ROOT);
  }

  /** Nested columns by their last step, where one alone ends so: {@code amount} of a fee. */
  private static Map<String, String> endings(List<String> known) {
    Map<String, String> byEnding = new TreeMap<>();
    Set<String> several = new HashSet<>();
    for (String column : known) {
      String ending = key(column.substring(column.lastIndexOf('.') + 1));
      if (byEnding.put(ending, column) != null) {
        several.add(ending);
      }
    }
    byEnding.keySet().removeAll(several);
    return byEnding;
  }

  /** The same where every header must be a column. */
  static List<String> resolve(
      List<String> header, List<String> known, Map<String, String> mapping) {
    return resolve(header, known, mapping, false);
  }

  /**
   * The column of each header, {@link #IGNORED} for none.
   *
   * @param mapping header in lower case → column
   * @param passOthers whether a header that is no column is passed over
   * @throws Problem CSV_HEADER_INVALID with a violation per header
   */
  static List<String> resolve(
      List<String> header, List<String> known, Map<String, String> mapping, boolean passOthers) {
    Map<String, String> byKey = endings(known);
    known.forEach(column -> byKey.put(key(column), column));
    byKey.put(JSON, JSON);
    List<Violation> violations = new ArrayList<>();
    List<String> targets = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    Set<String> present = new HashSet<>();
    for (String name : header) {
      present.add(key(name));
      if (key(name).isEmpty() && !mapping.containsKey(UNNAMED)) {
        targets.add(UNNAMED);
        continue;
      }
      String wanted = mapping.getOrDefault(key(name), name);
      boolean ignored = wanted.equals(IGNORED) || key(name).startsWith(REMARK);
      String column = ignored ? IGNORED : byKey.get(key(wanted));
      if (column == null && passOthers && !mapping.containsKey(key(name))) {
        column = IGNORED;
      } else if (column == null) {
        violations.add(
            new Violation(Characters.trimmed(name), "is not one of the columns " + known));
      } else if (!ignored && !taken.add(column)) {
        violations.add(new Violation(name, "gives the column " + column + " a second time"));
      }
      targets.add(column);
    }
    mapping.keySet().stream()
        .filter(mapped -> !present.contains(mapped))
        .forEach(mapped -> violations.add(new Violation(mapped, "is mapped, but not in the file")));
    if (violations.isEmpty() && taken.isEmpty()) {
      violations.add(new Violation("$", "has none of the columns " + known));
    }
    if (!violations.isEmpty()) {
      throw new Problem(
          ImportProblem.CSV_HEADER_INVALID,
          "The first line must name columns: "
              + violations.get(0).field()
              + " "
              + violations.get(0).message()
              + ". What another header means is said by map, as in map=Name:displayName,Notes:-.",
          violations);
    }
    return targets;
  }
}
