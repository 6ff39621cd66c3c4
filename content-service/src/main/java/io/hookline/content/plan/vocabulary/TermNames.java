package io.hookline.content.plan.vocabulary;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.json.OwnJson;
import io.hookline.kit.problem.Problem;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Finds terms by any of their names, and adds many at once. */
@Singleton
class TermNames {

  /**
   * A name and the term that it means.
   *
   * @param key of the term that it means now, after merges
   */
  public record Found(Vocabulary vocabulary, String nameKey, String key, TermState state) {}

  /** A term to add unless its name is known. */
  record Wanted(UUID id, Vocabulary vocabulary, String key, String name) {}

  private static final String FIND =
      """
      select name.vocabulary, name.name_key, coalesce(term.merged_into, term.key) as key,
             meant.state
        from jsonb_to_recordset(:names::jsonb) as sent(vocabulary text, "nameKey" text)
        join term_name name on name.brand = :brand and name.vocabulary = sent.vocabulary
         and name.name_key = sent."nameKey"
        join term on term.brand = name.brand and term.vocabulary = name.vocabulary
         and term.key = name.term_key
        join term meant on meant.brand = term.brand and meant.vocabulary = term.vocabulary
         and meant.key = coalesce(term.merged_into, term.key)
      """;

  /** In the order of the primary key, so that two that add the same wait and do not lock. */
  private static final String ADD =
      """
      with wanted as (
        select * from jsonb_to_recordset(:terms::jsonb)
          as sent(id uuid, vocabulary text, key text, name text)),
      named as (
        insert into term_name (brand, vocabulary, name_key, term_key)
        select :brand, vocabulary, key, key from wanted order by vocabulary, key
        on conflict do nothing
        returning vocabulary, term_key)
      insert into term (id, brand, vocabulary, key, name, former_names, challenge, branded, state,
                        version, created_at, updated_at)
      select id, :brand, vocabulary, key, name, '{}', false, false, 'ACTIVE', 0, :now, :now
        from wanted join named using (vocabulary)
       where named.term_key = wanted.key
      returning id
      """;

  private static final String NAME =
      """
      insert into term_name (brand, vocabulary, name_key, term_key)
      values (:brand, :vocabulary, :nameKey, :key)
      on conflict (brand, vocabulary, name_key) do nothing
      """;

  private static final String OWNER =
      "select term_key from term_name"
          + " where brand = :brand and vocabulary = :vocabulary and name_key = :nameKey";

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final CurrentBrand brand;

  TermNames(Jdbi jdbi, ObjectMapper json, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.json = json;
    this.brand = brand;
  }

  List<Found> find(Collection<Map<String, String>> names) {
    String sent = OwnJson.write(json, names);
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(FIND)
                .bind("brand", brand.slug())
                .bind("names", sent)
                .map(ConstructorMapper.of(Found.class))
                .list());
  }

  /** Returns the ids of those that were added. */
  Set<UUID> add(String brand, Collection<Wanted> terms, Instant now) {
    String rows = OwnJson.write(json, terms);
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(ADD)
                .bind("brand", brand)
                .bind("terms", rows)
                .bind("now", now)
                .mapTo(UUID.class)
                .collect(Collectors.toSet()));
  }

  /**
   * From now on the name means the term, as its own former one does already.
   *
   * @throws Problem TERM_NAME_TAKEN
   */
  void claim(TermView term) {
    String nameKey = TermKey.of(term.vocabulary(), term.name());
    String owner =
        jdbi.withHandle(
            handle -> {
              handle
                  .createUpdate(NAME)
                  .bind("brand", brand.slug())
                  .bind("vocabulary", term.vocabulary())
                  .bind("nameKey", nameKey)
                  .bind("key", term.key())
                  .execute();
              return handle
                  .createQuery(OWNER)
                  .bind("brand", brand.slug())
                  .bind("vocabulary", term.vocabulary())
                  .bind("nameKey", nameKey)
                  .mapTo(String.class)
                  .one();
            });
    if (!owner.equals(term.key())) {
      throw new Problem(
          TermProblem.TERM_NAME_TAKEN, "\"" + term.name() + "\" means the term " + owner + ".");
    }
  }
}
