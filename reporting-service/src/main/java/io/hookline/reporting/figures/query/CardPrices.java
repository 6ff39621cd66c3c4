package io.hookline.reporting.figures.query;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The prices of the rate cards beside the cells: of each network the highest version that holds on
 * the last day of the period, also where the period is cut, so that its parts add up to it.
 */
final class CardPrices {

  private static final Pattern PRICE = Pattern.compile("\\bk\\.([a-z_]+)_(low|mid|high)\\b");

  /** How the columns are called in the card's document. */
  private static final Pattern WORD_BREAK = Pattern.compile("_([a-z])");

  private static final String PRODUCTION =
      """

        left join lateral (
          select (cost -> 'price' ->> 'low')::numeric as low, (cost -> 'price' ->> 'mid')::numeric as mid,
                 (cost -> 'price' ->> 'high')::numeric as high
            from jsonb_array_elements(k.production) as cost
           where c.published
             and coalesce(cost ->> 'kind' = p.kind, true)
             and coalesce(cost ->> 'format' = coalesce((
                   select t.merged_into from term t
                    where t.brand = :brand and t.vocabulary = 'FORMAT' and t.key = p.format), p.format, ''),
                   true)
           order by cost ->> 'format' is null, cost ->> 'kind' is null
           limit 1) q on true""";

  private CardPrices() {}

  /** The cards that are used, as a part of a {@code with}; empty where none is. */
  static String cards(String expressions) {
    if (!areIn(expressions)) {
      return "";
    }
    List<String> columns =
        PRICE
            .matcher(expressions)
            .results()
            .map(used -> column(used.group(1), used.group(2)))
            .distinct()
            .toList();
    return """
        card as materialized (
          select per.n, held.network, %sheld.prices -> 'production' as production
            from per
           cross join lateral (
              select distinct on (network) network, prices from rate_card
               where brand = :brand and (valid_from is null or valid_from <= per.until)
               order by network, version desc) held),
        """
        .formatted(columns.stream().map(one -> one + ", ").collect(Collectors.joining()));
  }

  static String joins(String expressions) {
    return !areIn(expressions)
        ? ""
        : "\n  left join card k on k.n = c.n and k.network = p.network"
            + (expressions.contains("q.") ? PRODUCTION : "");
  }

  private static boolean areIn(String expressions) {
    return expressions.matches("(?s).*\\b[kq]\\..*");
  }

  private static String column(String action, String level) {
    Matcher words = WORD_BREAK.matcher(action);
    String name = words.replaceAll(word -> word.group(1).toUpperCase(Locale.ROOT));
    return "(held.prices -> '%s' ->> '%s')::numeric as %s_%s".formatted(name, level, action, level);
  }
}
