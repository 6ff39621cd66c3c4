package io.hookline.attribution.collect.redirect;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.collect.link.LinkKind;
import io.hookline.attribution.collect.link.VisitTags;
import io.hookline.attribution.collect.spool.Spool;
import io.hookline.attribution.collect.visitor.VisitorClass;
import io.hookline.kit.sql.JdbcTransactions;
import io.hookline.kit.test.Json;
import io.hookline.kit.value.Ids;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Vetoed;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DrainSpoolTest {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @Inject JdbcTransactions transactions;

  /** More came while the connection was away: it is read together with what is stored already. */
  @Test
  void whatWasCommittedWhileTheConnectionBrokeHidesNothingBehindIt() throws Exception {
    Fixtures.twoBrands();
    Json made = Fixtures.link(null);
    UUID link = UUID.fromString(made.getString("id"));
    Path folder = Files.createTempDirectory(Path.of("target"), "drain");
    try (Spool spool = Spool.open(folder, 1 << 20)) {
      spool.append(visit(link).bytes()).join();
      DrainSpool drain =
          DrainSpool.begin(
              spool, new BrokenOnce(transactions, () -> spool.append(visit(link).bytes()).join()));
      drain.settle(PATIENCE);
      assertThat(Fixtures.count("select count(*) from touch")).isEqualTo(2);
      drain.stop();
    }
  }

  private static VisitRecord visit(UUID link) {
    return new VisitRecord(
        Ids.next(),
        Fixtures.ACME,
        link,
        LinkKind.BIO,
        true,
        Instant.now().truncatedTo(ChronoUnit.MICROS),
        VisitorClass.PERSON,
        true,
        "MOBILE",
        null,
        null,
        new VisitTags(null, null, null, null, null, null),
        null);
  }

  /** A database whose connection breaks once, behind the commit. */
  @Vetoed
  private static final class BrokenOnce extends StoreVisits {

    private final Runnable meanwhile;
    private boolean broken;

    BrokenOnce(JdbcTransactions transactions, Runnable meanwhile) {
      super(transactions);
      this.meanwhile = meanwhile;
    }

    @Override
    boolean store(UUID spool, long from, long to, List<VisitRecord> visits) {
      boolean stored = super.store(spool, from, to, visits);
      if (!broken) {
        broken = true;
        meanwhile.run();
        throw new IllegalStateException("The connection broke.");
      }
      return stored;
    }
  }
}
