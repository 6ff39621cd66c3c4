package io.hookline.kit.sql;

import static io.hookline.kit.sample.Sample.ACME;
import static io.hookline.kit.sample.Sample.NORDLYS;
import static io.hookline.kit.sample.Sample.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hookline.kit.access.BrandScope;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.sample.Sample;
import io.hookline.kit.sample.SampleWork;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** JPA and plain SQL share the transaction, and with it the brand. */
@QuarkusTest
class TransactionsTest {

  @Inject SampleWork work;
  @Inject BrandScope scope;
  @Inject Jdbi jdbi;
  @Inject CurrentBrand current;

  @BeforeEach
  void begin() {
    Sample.twoBrands();
  }

  @Test
  void bothCommitTogether() {
    scope.run(ACME, () -> work.writeBoth(false));
    assertThat(count("note")).isEqualTo(1);
    assertThat(count("heard")).isEqualTo(1);
  }

  /** Messages of exceptions end up in logs. */
  @Test
  void aFailureDoesNotTellWhatWasBoundNorWhichRowItWas() {
    scope.run(ACME, () -> work.noteBySql("kim@example.com"));
    assertThatThrownBy(() -> scope.run(ACME, () -> work.noteBySql("kim@example.com")))
        .satisfies(
            failure -> {
              StringBuilder told = new StringBuilder();
              for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                told.append(cause.getMessage()).append('\n');
              }
              assertThat(told).contains("uq_note_brand_title").doesNotContain("kim");
            });
  }

  @Test
  void bothRollBackTogether() {
    assertThatThrownBy(() -> scope.run(ACME, () -> work.writeBoth(true)))
        .hasMessage("changed my mind");
    assertThat(count("note")).isZero();
    assertThat(count("heard")).isZero();
  }

  @Test
  void eachSeesTheBrandsRowsOnly() {
    scope.run(ACME, () -> work.writeBoth(false));
    scope.run(NORDLYS, () -> work.writeBoth(false));
    scope.run(
        ACME,
        () -> {
          assertThat(work.notesByJpa()).isEqualTo(1);
          assertThat(work.notesBySql()).isEqualTo(1);
        });
  }

  @Test
  void aTransactionWithoutABrandSeesNothing() {
    scope.run(ACME, () -> work.writeBoth(false));
    assertThat(work.notesBySql()).isZero();
    assertThat(jdbi.<Integer, RuntimeException>withHandle(SampleWork::countNotes)).isZero();
  }

  @Test
  void theAgencySeesNoRowsOfBrands() {
    scope.run(ACME, () -> work.writeBoth(false));
    scope.run(CurrentBrand.AGENCY, () -> assertThat(work.notesBySql()).isZero());
  }

  @Test
  void theBrandDoesNotSurviveOnTheConnection() {
    scope.run(ACME, () -> work.writeBoth(false));
    Set<Integer> used = new HashSet<>();
    for (int i = 0; i < 50; i++) {
      scope.run(ACME, () -> used.add(work.connection()));
      QuarkusTransaction.requiringNew()
          .run(
              () -> {
                assertThat(used)
                    .as("a connection that served the brand")
                    .contains(work.connection());
                assertThat(work.notesBySql()).isZero();
              });
    }
  }

  @Test
  void aRolledBackTransactionLeavesNoBrandEither() {
    scope.run(ACME, () -> work.writeBoth(false));
    assertThatThrownBy(() -> scope.run(ACME, () -> work.writeBoth(true)));
    assertThat(work.notesBySql()).isZero();
  }

  @Test
  void workOutsideOfATransactionIsNotBoundAndDoesNotFail() {
    scope.run(ACME, () -> assertThat(work.withoutTransaction()).isZero());
  }

  @Test
  void aScopeEndsWithItsWork() {
    scope.run(
        ACME,
        () -> {
          scope.run(NORDLYS, () -> assertThat(current.slug()).isEqualTo(NORDLYS));
          assertThat(current.slug()).isEqualTo(ACME);
        });
    assertThatThrownBy(current::slug).isInstanceOf(RuntimeException.class);
  }
}
