package io.hookline.attribution.collect.redirect;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.collect.link.LinkKind;
import io.hookline.attribution.collect.link.VisitTags;
import io.hookline.attribution.collect.visitor.VisitorClass;
import io.hookline.kit.test.Json;
import io.hookline.kit.value.Ids;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StoreVisitsTest {

  private static final String TOUCHES = "select count(*) from touch";
  private static final String PROGRAMS = "select coalesce(sum(visits), 0) from visit_count";

  private static final Consumer<List<VisitRecord>> NONE = refused -> assertThat(refused).isEmpty();

  @Inject StoreVisits store;

  private UUID link;

  @BeforeEach
  void aLink() {
    Fixtures.twoBrands();
    Json made = Fixtures.link(null);
    link = UUID.fromString(made.getString("id"));
  }

  private VisitRecord visit(VisitorClass visitor, String ttclid) {
    return new VisitRecord(
        Ids.next(),
        Fixtures.ACME,
        link,
        LinkKind.BIO,
        true,
        Instant.now().truncatedTo(ChronoUnit.MICROS),
        visitor,
        true,
        "MOBILE",
        ttclid,
        "www.tiktok.com",
        new VisitTags("tiktok", null, "größe|38", null, null, "7"),
        "gclid,ttclid");
  }

  @Test
  void aVisitIsReadAsItWasWritten() {
    VisitRecord visit = visit(VisitorClass.AI_AGENT, null);
    assertThat(VisitRecord.of(visit.bytes())).isEqualTo(visit);
  }

  /** Nobody knows whether a transaction was committed whose connection broke: it is tried again. */
  @Test
  void whatIsStoredAgainIsStoredOnce() {
    UUID spool = UUID.randomUUID();
    List<VisitRecord> visits =
        List.of(visit(VisitorClass.PERSON, "E.C.P.1"), visit(VisitorClass.BOT, null));
    assertThat(store.place(spool)).isZero();
    store.store(spool, 0, 100, visits, NONE);
    store.store(spool, 0, 100, visits, NONE);
    assertThat(store.place(spool)).isEqualTo(100);
    store.store(spool, 100, 150, List.of(visit(VisitorClass.BOT, null)), NONE);
    assertThat(Fixtures.count(TOUCHES)).isEqualTo(1);
    assertThat(Fixtures.count(PROGRAMS)).isEqualTo(2);
    // What reaches further than what is stored already is not, and its sender learns that.
    assertThat(store.store(spool, 0, 200, visits, NONE)).isFalse();
    assertThat(store.place(spool)).isEqualTo(150);
    // From a copy of the folder under another name: ids that were given at the door are known.
    store.store(UUID.randomUUID(), 0, 100, visits.subList(0, 1), NONE);
    assertThat(Fixtures.count(TOUCHES)).isEqualTo(1);
  }

  @Test
  void whatTheDatabaseCannotHoldHoldsUpNoOther() {
    List<VisitRecord> refused = new ArrayList<>();
    UUID spool = UUID.randomUUID();
    store.store(
        spool,
        0,
        100,
        List.of(
            visit(VisitorClass.PERSON, "E.C.P.1"),
            visit(VisitorClass.PERSON, "\0"),
            visit(VisitorClass.PREVIEW, null)),
        refused::addAll);
    assertThat(refused).extracting(VisitRecord::ttclid).containsExactly("\0");
    assertThat(Fixtures.count(TOUCHES)).isEqualTo(1);
    assertThat(Fixtures.count(PROGRAMS)).isEqualTo(1);
    assertThat(store.place(spool)).isEqualTo(100);
  }
}
