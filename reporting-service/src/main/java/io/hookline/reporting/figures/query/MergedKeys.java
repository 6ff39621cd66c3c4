package io.hookline.reporting.figures.query;

import io.hookline.reporting.figures.catalogue.Dimension;
import io.hookline.reporting.figures.catalogue.Dimensions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/**
 * What the terms and the creators of a filter mean now: one that was saved before a merge means
 * what rows show since.
 */
@ApplicationScoped
class MergedKeys {

  private static final String TERMS =
      """
      select key, merged_into from term
       where brand = :brand and vocabulary = :vocabulary and key = any(:keys)
         and merged_into is not null
      """;

  private static final String CREATORS =
      """
      select id::text, merged_into::text from creator
       where brand = :brand and id::text = any(:keys) and merged_into is not null
      """;

  private final Jdbi jdbi;

  MergedKeys(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** The same question, of what its keys are now; a filter of what never merges stays. */
  Question meant(String brand, Question question) {
    return question.filters().stream().noneMatch(MergedKeys::mayBeMerged)
        ? question
        : question.only(question.filters().stream().map(one -> meant(brand, one)).toList());
  }

  private static boolean mayBeMerged(QuestionFilter filter) {
    Dimension dimension = Dimensions.of(filter.dimension());
    return DimensionKey.isOfCreators(dimension)
        || dimension != null && dimension.kind() == Dimension.Kind.TERM;
  }

  private QuestionFilter meant(String brand, QuestionFilter filter) {
    if (!mayBeMerged(filter)) {
      return filter;
    }
    Map<String, String> merged = merged(brand, filter);
    return new QuestionFilter(
        filter.dimension(), meant(filter.in(), merged), meant(filter.notIn(), merged));
  }

  private static List<String> meant(List<String> keys, Map<String, String> merged) {
    List<String> meant = keys == null ? null : new ArrayList<>(keys);
    if (meant != null) {
      meant.replaceAll(key -> merged.getOrDefault(key, key));
    }
    return meant;
  }

  private Map<String, String> merged(String brand, QuestionFilter filter) {
    Set<String> keys = new HashSet<>();
    keys.addAll(Objects.requireNonNullElse(filter.in(), List.of()));
    keys.addAll(Objects.requireNonNullElse(filter.notIn(), List.of()));
    keys.remove(null);
    Dimension dimension = Dimensions.of(filter.dimension());
    Map<String, String> merged = new HashMap<>();
    jdbi.useHandle(
        handle -> {
          Query query =
              DimensionKey.isOfCreators(dimension)
                  ? handle.createQuery(CREATORS)
                  : handle.createQuery(TERMS).bind("vocabulary", dimension.vocabulary());
          query
              .bind("brand", brand)
              .bind("keys", keys.toArray(String[]::new))
              .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
              .forEach(key -> merged.put(key.getKey(), key.getValue()));
        });
    return merged;
  }
}
