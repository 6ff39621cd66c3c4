package io.hookline.reporting.facts.rollup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * Days as they were known at an instant, worked out from the facts that had been recorded by then
 * with the very statements that roll facts up: expressions that stand before a statement and hide
 * the tables of its days.
 *
 * @param from first of the days; the others are not there
 * @param knownBefore what was recorded then or later is not in it
 * @param step how far it is brought to the present: see {@link Step}
 * @param settings that decisions on credit are wanted under; null for whichever they were taken
 *     under
 */
public record Past(
    LocalDate from, LocalDate to, Instant knownBefore, Step step, Settings settings) {

  /** From what was known to what is known now, one reason after the other. */
  public enum Step {
    /** As it was known. */
    KNOWN_THEN,
    /** With what came in since. */
    WITH_LATE_FACTS,
    /**
     * And with what is known now of whom the same orders are credited to, under the same settings.
     */
    WITH_IDENTITIES
  }

  /** How orders are credited. */
  public record Settings(String model, Integer clickWindowHours, Integer viewWindowHours) {}

  private static final String[] POSTS = {
    "touched-since-posts.sql", "post-day.sql", "past-post-day.sql"
  };

  private static final Map<String, String> BY_TABLE =
      Map.of(
          "post_day", sql(POSTS),
          "view_sources", sql(POSTS) + RollUps.statement("view-sources-known-then.sql"),
          "credit_day", sql("touched-since-credits.sql", "credit-day.sql", "past-credit-day.sql"),
          "order_day", sql("touched-since-orders.sql", "order-day.sql", "past-order-day.sql"),
          "link_day_clicks", sql("touched-since-clicks.sql", "click-day.sql", "past-click-day.sql"),
          "comment_day",
              sql("touched-since-comments.sql", "comment-day.sql", "past-comment-day.sql"),
          "account_day",
              sql("touched-since-accounts.sql", "account-day.sql", "past-account-day.sql"),
          "ad_day",
              sql(
                  "ads-changed-since.sql",
                  "ads-beside.sql",
                  "ads-known-then.sql",
                  "ad-day.sql",
                  "past-ad-day.sql"));

  /** Begins one that reads the present. */
  public static final String WITH = "with ";

  private static String sql(String... parts) {
    String[] all = new String[parts.length + 1];
    all[0] = "zone.sql";
    System.arraycopy(parts, 0, all, 1, parts.length);
    return RollUps.statement(all);
  }

  /** Whether the table's past is kept; of the others, and of none, only the present is known. */
  public static boolean isKept(String table) {
    return table != null && BY_TABLE.containsKey(table);
  }

  /** Begins a statement, {@code with …,}, that reads the table. */
  public String with(String table) {
    // What came in late is all that the others lack; of credits there is more to tell.
    boolean present = step != Step.KNOWN_THEN && !"credit_day".equals(table);
    return present || !isKept(table) ? WITH : BY_TABLE.get(table);
  }

  /** The same days, further on. */
  public Past with(Step other) {
    return new Past(from, to, knownBefore, other, settings);
  }

  /** By the names that {@link #with} uses, beside {@code brand}. */
  public Map<String, Object> bindings() {
    Map<String, Object> bindings = new HashMap<>();
    bindings.put("pastFrom", from);
    bindings.put("pastTo", to);
    bindings.put("knownBefore", knownBefore);
    bindings.put("past", step.ordinal());
    bindings.put("model", settings == null ? null : settings.model());
    bindings.put("clickWindowHours", settings == null ? null : settings.clickWindowHours());
    bindings.put("viewWindowHours", settings == null ? null : settings.viewWindowHours());
    return bindings;
  }
}
