package io.hookline.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Whatever keeps a shopper's hashes, keys, browser or number is reached by an erasure, or said why.
 */
@QuarkusTest
class ErasureReachesTest {

  /** It is what asks for it, and forgets who it was about when it is done. */
  private static final Set<String> ASKS = Set.of("erasure");

  /** Keep the number of an order's person, to which nothing leads any more, as orders do. */
  private static final Set<String> NUMBERS = Set.of("run_credit");

  /** Have keys of something else: channels, links or posts. */
  private static final Set<String> OTHER_KEYS = Set.of("run_model_credit");

  @Test
  void everyTableWithAShoppersDataIsNamedInAnErasure() {
    List<String> found =
        Fixtures.texts(
            """
            select distinct c.relname
              from pg_class c
              join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
             where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
               and not c.relispartition
               and a.attname ~ '(_sha256|^keys?|^visitor|^person_id)$'
               and not exists (
                 select from pg_proc p
                  where p.proname ~ '^(erase|forget)_' and p.prosrc ~ ('\\m' || c.relname || '\\M'))""");
    Set<String> said = new HashSet<>(ASKS);
    said.addAll(NUMBERS);
    said.addAll(OTHER_KEYS);
    assertThat(Set.copyOf(found)).isEqualTo(said);
  }

  /** What keeps the number of a person has nothing beside it that could say who that is. */
  @Test
  void whatKeepsNumbersHasNoTexts() {
    assertThat(
            Fixtures.texts(
                """
                select c.relname || '.' || a.attname
                  from pg_class c
                  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                  join pg_type t on t.oid = a.atttypid
                  left join pg_type e on e.oid = t.typelem and t.typcategory = 'A'
                 where c.relnamespace = 'public'::regnamespace and c.relname in ('%s')
                   and a.attname <> 'brand'
                   and coalesce(e.typname, t.typname) not in
                       ('uuid', 'int2', 'int4', 'int8', 'bool', 'date', 'timestamptz')"""
                    .formatted(String.join("', '", NUMBERS))))
        .isEmpty();
  }
}
