package io.hookline.attribution.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.input.Input;
import io.hookline.attribution.input.Readers;
import io.hookline.kit.test.Owner;
import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InputsTest {

  @Inject @All List<Input> inputs;

  @Test
  void attributionReadsEachOfItsInputs() throws SQLException {
    assertThat(inputs.stream().map(Input::name)).doesNotHaveDuplicates();
    assertThat(texts("select input from input.readers where reader = 'attribution'"))
        .isEqualTo(new TreeSet<>(inputs.stream().map(Input::name).toList()));
  }

  @Test
  void everyInputHasAViewAndEveryViewIsRead() throws SQLException {
    assertThat(
            texts(
                "select relname from pg_class where relkind = 'v'"
                    + " and relnamespace = 'input'::regnamespace"))
        .isEqualTo(texts("select input from input.readers"));
    assertThat(texts("select reader from input.readers"))
        .containsExactlyInAnyOrder(
            Readers.ATTRIBUTION,
            Readers.VISITS,
            Readers.HEALTH,
            Readers.SPARK_ADS,
            Readers.ANSWERS,
            Readers.RUNS);
  }

  /**
   * Forwarding and webhooks keep the place of each of theirs beside its lease, and what is set
   * aside has one.
   */
  @Test
  void nobodyKeepsPlacesOfItsOwn() throws SQLException {
    assertThat(
            texts(
                """
                select c.relname
                  from pg_class c
                  join pg_attribute a on a.attrelid = c.oid and a.attname = 'seq'
                  join pg_attribute t on t.attrelid = c.oid and t.attname = 'txid'
                 where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
                   and not c.relispartition and a.attidentity = ''"""))
        .containsExactly("forwarding_work", "reading_position", "set_aside", "webhook_delivery");
  }

  @Test
  void whatIsBehindAnInputIsFoundByItsPlace() throws SQLException {
    assertThat(
            texts(
                """
                select u.view_name || ' of ' || u.table_name
                  from information_schema.view_table_usage u
                 where u.view_schema = 'input'
                   and not exists (
                     select from pg_index x
                      where x.indrelid = format('%I.%I', u.table_schema, u.table_name)::regclass
                        and pg_get_indexdef(x.indexrelid) ~ '\\(brand, txid, seq\\)$')"""))
        .isEmpty();
  }

  private static Set<String> texts(String query) throws SQLException {
    Set<String> texts = new TreeSet<>();
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement();
        ResultSet row = sql.executeQuery(query)) {
      while (row.next()) {
        texts.add(row.getString(1));
      }
    }
    return texts;
  }
}
