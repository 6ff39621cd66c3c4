package io.hookline.kit.access;

import static io.hookline.kit.sample.Sample.ACME;
import static io.hookline.kit.sample.Sample.rows;
import static io.hookline.kit.sample.Sample.sql;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.sample.Sample;
import io.hookline.kit.sql.DueRows;
import io.hookline.kit.test.Owner;
import io.hookline.kit.value.Ids;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DueTurnsTest {

  private static final String WAITS =
      "select round(extract(epoch from waits_until - now()) / 60) from errand_due where errand_id = '%s'";

  @Inject DueTurns turns;
  @Inject RowSecurity security;
  @Inject Jdbi jdbi;

  private final UUID one = Ids.next();
  private final UUID two = Ids.next();
  private final UUID three = Ids.next();
  private final List<UUID> done = new ArrayList<>();
  private final Set<UUID> broken = new HashSet<>();
  private DueRows errands;
  private int calls;

  @BeforeEach
  void begin() {
    Sample.twoBrands();
    errands = new DueRows(jdbi, "errand_due", "errand_id", "brands_with_due_errands");
    tell(one, two, three);
  }

  @Test
  void thoseThatSomebodyElseIsAtHoldUpNoOther() throws SQLException {
    try (Connection other = Owner.connect();
        Statement sql = other.createStatement()) {
      other.setAutoCommit(false);
      sql.execute("delete from errand_due where errand_id in ('%s', '%s')".formatted(one, two));
      work(2);
      assertThat(done).containsExactly(three);
      other.rollback();
    }
    work(2);
    assertThat(done).containsExactly(three, one, two);
  }

  @Test
  void oneThatFailsHoldsUpNoOtherAndIsPutOff() {
    broken.add(two);
    work(10);
    assertThat(done).containsExactly(one, three);
    assertThat(left()).containsExactly(two.toString());
    broken.clear();
    work(10);
    assertThat(left()).as("it waits").containsExactly(two.toString());
    tell(two);
    work(10);
    assertThat(left()).isEmpty();
  }

  @Test
  void itWaitsLongerEachTimeAndForAnHourAtMost() {
    broken.add(two);
    for (String minutes : List.of("1", "2", "4", "8", "16", "32", "60", "60")) {
      work(10);
      assertThat(rows(WAITS.formatted(two))).containsExactly(minutes);
      sql("update errand_due set waits_until = now() - interval '1 second'");
    }
    tell(two);
    work(10);
    assertThat(rows(WAITS.formatted(two))).as("told anew").containsExactly("1");
  }

  @Test
  void whatWasToldWhileItFailedIsNotPutOff() {
    turns.work(
        "Errands",
        errands,
        10,
        ids -> {
          if (ids.equals(List.of(two))) {
            tell(two);
          }
          if (ids.contains(two)) {
            throw new IllegalStateException("work that fails");
          }
          take(ids);
        });
    work(10);
    assertThat(done).containsExactly(one, three, two);
  }

  private void work(int size) {
    calls = 0;
    turns.work(
        "Errands",
        errands,
        size,
        ids -> {
          if (++calls > 20) {
            throw new AssertionError("it never comes to an end");
          }
          if (ids.stream().anyMatch(broken::contains)) {
            throw new IllegalStateException("work that fails");
          }
          take(ids);
        });
  }

  private void take(Collection<UUID> ids) {
    done.addAll(
        QuarkusTransaction.requiringNew()
            .call(
                () -> {
                  security.bind(ACME);
                  return errands.take(ACME, ids).stream()
                      .sorted(Comparator.comparing(UUID::toString))
                      .toList();
                }));
  }

  private void tell(UUID... ids) {
    sql(
        """
        insert into errand_due (brand, errand_id) select ?, unnest(?::uuid[])
        on conflict (brand, errand_id)
        do update set told = errand_due.told + 1, failures = 0, waits_until = null
        """,
        ACME,
        "{" + String.join(",", List.of(ids).stream().map(UUID::toString).toList()) + "}");
  }

  private static List<String> left() {
    return rows("select errand_id from errand_due");
  }
}
