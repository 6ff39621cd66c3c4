package io.hookline.attribution.collect.webtraffic;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.value.Characters;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** The brand's own words, of which there may be none. */
@Singleton
class SearchWords {

  private static final String WRITE =
      """
      insert into search_words (brand, words, compared, version, changed_at)
      values (:brand, :words, :compared, 1, :now)
      on conflict on constraint pk_search_words do update
         set words = excluded.words, compared = excluded.compared, changed_at = excluded.changed_at,
             version = search_words.version + 1
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;
  private final Clock clock;

  SearchWords(Jdbi jdbi, CurrentBrand brand, Clock clock) {
    this.jdbi = jdbi;
    this.brand = brand;
    this.clock = clock;
  }

  /** Version 0 while there are none. */
  SearchWordsView present() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select words, changed_at, version from search_words where brand = :brand")
                .bind("brand", brand.slug())
                .map(
                    (row, context) ->
                        new SearchWordsView(
                            List.of((String[]) row.getArray("words").getArray()),
                            row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                            row.getLong("version")))
                .findOne()
                .orElse(new SearchWordsView(List.of(), null, 0)));
  }

  SearchWordsView replace(SearchWordsUpdate body) {
    Instant now = clock.instant();
    List<String> words = body.words().stream().map(Characters::trimmed).distinct().toList();
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(WRITE)
                .bind("brand", brand.slug())
                .bindArray("words", String.class, words)
                .bindArray(
                    "compared",
                    String.class,
                    words.stream().map(TrafficFacts::compared).distinct().toList())
                .bind("now", now)
                .execute());
    return present();
  }
}
