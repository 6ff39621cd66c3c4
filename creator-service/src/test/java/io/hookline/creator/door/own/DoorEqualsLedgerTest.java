package io.hookline.creator.door.own;

import static io.hookline.creator.Fixtures.twoBrands;
import static io.hookline.creator.PayoutFixtures.exchangeRate;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.creator.money.commission.CommissionsNow;
import io.hookline.creator.money.due.DueNow;
import io.hookline.creator.money.earning.EarningKind;
import io.hookline.creator.money.earning.EarningStatus;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Sequences of all that can bring or take a creator money, made at random: what the doors show is
 * what the books and the brand's own lists say, to the cent. {@code -Ddoor.sequences=2000} tries as
 * many; {@code -Ddoor.seed} repeats others.
 */
@QuarkusTest
class DoorEqualsLedgerTest {

  private static final int SEQUENCES = Integer.getInteger("door.sequences", 12);
  private static final long SEED = Long.getLong("door.seed", 20261129);

  /** After so many there are other creators, so that their lists stay short. */
  private static final int GENERATION = 4;

  /** From how many sequences on everything must have happened. */
  private static final int MANY = 200;

  private static final List<String> OFTEN =
      List.of(
          "adjust",
          "order",
          "credit anew",
          "refund",
          "amend",
          "accept",
          "approve expense",
          "dispute at the door",
          "merge",
          "confirm a payout");

  private static final List<String> SELDOM =
      List.of(
          "hold",
          "void",
          "decide RELEASE",
          "decide VOID",
          "part",
          "approve gift",
          "reject expense",
          "dispute by the brand",
          "reject a dispute",
          "uphold a dispute",
          "uphold as void a dispute",
          "withdraw a dispute",
          "withdraw at the door",
          "views",
          "move a post",
          "fail a payout",
          "return a payout");

  @Inject CommissionsNow commissions;
  @Inject DueNow due;

  @Test
  void whatADoorShowsIsWhatTheBooksSay() {
    twoBrands();
    rates();
    Tally tally = new Tally();
    long began = System.nanoTime();
    SplittableRandom seeds = new SplittableRandom(SEED);
    DoorPeople people = null;
    for (int i = 0; i < SEQUENCES; i++) {
      if (i % GENERATION == 0) {
        people = new DoorPeople(i, seeds.split(), this::work, tally);
      }
      people.run();
      if ((i + 1) % GENERATION == 0 || i + 1 == SEQUENCES) {
        people.count();
      }
    }
    System.out.printf(
        "%d sequences at doors, seed %d, %d s: %s%n",
        SEQUENCES, SEED, Duration.ofNanos(System.nanoTime() - began).toSeconds(), tally);
    assertThat(tally.names()).as("what happened in all").containsAll(expected());
  }

  private static List<String> expected() {
    List<String> expected = new ArrayList<>(OFTEN);
    if (SEQUENCES >= MANY) {
      expected.addAll(SELDOM);
      Stream.of(EarningKind.values()).map(kind -> "shown " + kind).forEach(expected::add);
      Stream.of(EarningStatus.values()).map(status -> "shown " + status).forEach(expected::add);
      RandomTerms.CURRENCIES.stream().map(currency -> "shown " + currency).forEach(expected::add);
    }
    return expected;
  }

  private void work() {
    commissions.work();
    due.work();
  }

  /** For orders of September and of today. */
  private static void rates() {
    String yesterday = LocalDate.now(ZoneOffset.UTC).minusDays(1).toString();
    for (String day : List.of("2026-09-01", "2026-09-09", "2026-11-19", yesterday)) {
      exchangeRate("EUR", "USD", day, "1.0834");
      exchangeRate("USD", "JPY", day, "151.2");
    }
  }
}
