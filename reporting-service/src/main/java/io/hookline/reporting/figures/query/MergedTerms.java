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

/**
 * What the terms of a filter mean now: one that was saved before a merge means what rows show
 * since.
 */
@ApplicationScoped
class MergedTerms {

  private static final String MERGED =
      """
      select key, merged_into from term
       where brand = :brand and vocabulary = :vocabulary and key = any(:keys)
         and merged_into is not null
      """;

  private final Jdbi jdbi;

  MergedTerms(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** The same question, of the terms as they are now; a filter that is none of terms stays. */
  Question meant(String brand, Question question) {
    return question.filters().stream().noneMatch(MergedTerms::isOfTerms)
        ? question
        : question.only(question.filters().stream().map(one -> meant(brand, one)).toList());
  }

  private static boolean isOfTerms(QuestionFilter filter) {
    Dimension dimension = Dimensions.of(filter.dimension());
    return dimension != null && dimension.kind() == Dimension.Kind.TERM;
  }

  private QuestionFilter meant(String brand, QuestionFilter filter) {
    if (!isOfTerms(filter)) {
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
    Map<String, String> merged = new HashMap<>();
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(MERGED)
                .bind("brand", brand)
                .bind("vocabulary", Dimensions.of(filter.dimension()).vocabulary())
                .bind("keys", keys.toArray(String[]::new))
                .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                .forEach(term -> merged.put(term.getKey(), term.getValue())));
    return merged;
  }
}
