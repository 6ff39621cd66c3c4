package io.hookline.creator.door.own;

import static io.hookline.creator.DoorFixtures.secret;
import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.activated;
import static io.hookline.creator.Fixtures.asFinance;
import static io.hookline.creator.Fixtures.creator;
import static io.hookline.creator.Fixtures.creatorMerge;
import static io.hookline.creator.Fixtures.draftPartnership;
import static io.hookline.creator.Fixtures.twoBrands;
import static io.hookline.creator.PayoutFixtures.holdIsOver;
import static io.hookline.creator.PayoutFixtures.newBatch;
import static io.hookline.creator.PayoutFixtures.payoutOf;
import static io.hookline.creator.PayoutFixtures.readyPayee;
import static io.hookline.creator.SisterFacts.conversion;
import static io.hookline.creator.SisterFacts.credits;
import static io.hookline.creator.SisterFacts.refund;
import static io.hookline.creator.SisterFacts.share;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.creator.DoorFixtures;
import io.hookline.creator.money.commission.CommissionsNow;
import io.hookline.kit.access.Role;
import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Sequences of adjustments, orders, credit changes, refunds, amendments, holds, disputes, merges,
 * partings and payouts, made at random: what the doors show is what the books and the brand's own
 * lists say, to the cent. {@code -Ddoor.sequences=2000} tries as many; {@code -Ddoor.seed} repeats
 * others.
 */
@QuarkusTest
class DoorEqualsLedgerTest {

  private static final int SEQUENCES = Integer.getInteger("door.sequences", 20);
  private static final long SEED = Long.getLong("door.seed", 20261129);
  private static final int STEPS = 16;

  @Inject CommissionsNow commissions;

  private final Map<String, Integer> done = new HashMap<>();

  @Test
  void whatADoorShowsIsWhatTheBooksSay() {
    twoBrands();
    for (int i = 0; i < SEQUENCES; i++) {
      new Sequence(SEED + i).run();
    }
    System.out.printf("%d sequences at doors: %s%n", SEQUENCES, new TreeMap<>(done));
    assertThat(done)
        .as("what happened in all")
        .containsKeys("adjust", "order", "credit", "refund", "amend", "hold", "dispute")
        .containsKeys("merge", "part", "paid");
  }

  private final class Sequence {

    private final long seed;
    private final Random random;
    private final List<String> creators = new ArrayList<>();
    private final List<String> under = new ArrayList<>();
    private final List<DoorFigures> doors = new ArrayList<>();
    private final List<UUID> orders = new ArrayList<>();
    private final Map<UUID, Integer> versions = new HashMap<>();
    private String merge;

    private Sequence(long seed) {
      this.seed = seed;
      this.random = new Random(new SplittableRandom(seed).nextLong());
    }

    private void run() {
      for (String name : List.of("mia", "mya", "leo")) {
        String creator = creator(name + seed);
        readyPayee(creator);
        creators.add(creator);
        under.add(partnership(creator));
        doors.add(new DoorFigures(secret(creator)));
      }
      for (int step = 0; step < STEPS; step++) {
        step();
        if (random.nextInt(8) == 0) {
          hold();
        }
      }
      commissions.work();
      hold();
    }

    private void step() {
      switch (random.nextInt(12)) {
        case 0, 1 -> adjust();
        case 2, 3 -> order();
        case 4 -> credit();
        case 5 -> refundOne();
        case 6 -> amend();
        case 7 -> take(List.of("hold", "void"));
        case 8 -> take(List.of("release"));
        case 9 -> dispute();
        case 10 -> mergeOrPart();
        default -> payout();
      }
      if (random.nextBoolean()) {
        commissions.work();
      }
    }

    private void adjust() {
      int cents = random.nextInt(20_000) - 5_000;
      if (cents != 0) {
        count(
            "adjust",
            asFinance(Role.OPERATOR)
                .body(
                    """
                    {"creatorId": "%s", "amount": {"amount": "%s", "currency": "%s"},
                     "note": "Shipping"}"""
                        .formatted(
                            anyCreator(),
                            BigDecimal.valueOf(cents, 2),
                            random.nextInt(4) == 0 ? "EUR" : "USD"))
                .post(acme("earnings")));
      }
    }

    private void order() {
      UUID order = new UUID(random.nextLong(), random.nextLong());
      orders.add(order);
      ObjectNode told =
          conversion(order, BigDecimal.valueOf(random.nextInt(30_000), 2).toString(), 0, "");
      if (random.nextBoolean()) {
        told.withObject("data").put("occurredAt", Instant.now().toString());
      }
      Feeds.apply(told);
      done.merge("order", 1, Integer::sum);
      credit(order);
    }

    private void credit() {
      if (!orders.isEmpty()) {
        credit(anyOrder());
        done.merge("credit", 1, Integer::sum);
      }
    }

    private void credit(UUID order) {
      List<String> shares = new ArrayList<>();
      int left = 100;
      for (int i = 0; i < creators.size(); i++) {
        int part = random.nextInt(left + 1);
        if (part > 0 && random.nextBoolean()) {
          shares.add(share(creators.get(i), under.get(i), BigDecimal.valueOf(part, 2).toString()));
          left -= part;
        }
      }
      int version = versions.merge(order, 1, Integer::sum);
      Feeds.apply(credits(order, version, shares.toArray(String[]::new)));
    }

    private void refundOne() {
      if (!orders.isEmpty()) {
        String amount = BigDecimal.valueOf(1 + random.nextInt(20_000), 2).toString();
        Feeds.apply(refund(new UUID(random.nextLong(), random.nextLong()), anyOrder(), amount));
        done.merge("refund", 1, Integer::sum);
      }
    }

    private void amend() {
      count(
          "amend",
          asFinance(Role.ADMIN)
              .body("{\"terms\": %s}".formatted(terms(random.nextInt(40))))
              .post(acme("partnerships/" + any(under) + "/amendments")));
    }

    /** One of the steps with anything that somebody earned. */
    private void take(List<String> steps) {
      String step = any(steps);
      List<String> ids = earnings(step.equals("release") ? "&status=HELD" : "");
      if (ids.isEmpty()) {
        return;
      }
      String id = any(ids);
      Response answer =
          step.equals("release")
              ? asFinance(Role.ADMIN)
                  .body(
                      "{\"earningIds\": [\"%s\"], \"decision\": \"RELEASE\", \"note\": \"Fine\"}"
                          .formatted(id))
                  .post(acme("reviews/earnings/resolve"))
              : asFinance(Role.ADMIN)
                  .body("{\"note\": \"A look\"}")
                  .post(acme("earnings/" + id + "/" + step));
      count(step, answer);
    }

    private void dispute() {
      int who = random.nextInt(creators.size());
      List<String> open = doors.get(who).openDisputes();
      if (!open.isEmpty() && random.nextBoolean()) {
        asFinance(Role.ADMIN)
            .body("{\"note\": \"It is right as it is\"}")
            .post(acme("disputes/" + any(open) + "/reject"));
        return;
      }
      List<String> ids = doors.get(who).earningIds();
      if (!ids.isEmpty()) {
        count(
            "dispute",
            DoorFixtures.by(doors.get(who).secret())
                .body("{}")
                .post("/v1/door/earnings/" + any(ids) + "/disputes"));
      }
    }

    private void mergeOrPart() {
      if (merge == null) {
        merge = creatorMerge(creators.get(1), creators.get(0));
        holdIsOver();
        done.merge("merge", 1, Integer::sum);
      } else {
        asFinance(Role.ADMIN)
            .post(acme("creator-merges/" + merge + "/part"))
            .then()
            .statusCode(200);
        holdIsOver();
        merge = null;
        done.merge("part", 1, Integer::sum);
      }
    }

    private void payout() {
      Response made =
          asFinance(Role.OPERATOR)
              .body(newBatch(merge == null ? any(creators) : creators.get(0)))
              .post(acme("payout-batches"));
      if (made.statusCode() != 201) {
        return;
      }
      String batch = made.as(Json.class).getString("id");
      for (String step : List.of("submit", "approve", "write-file")) {
        if (random.nextInt(8) == 0) {
          return;
        }
        asFinance(step.equals("submit") ? Role.OPERATOR : Role.ADMIN)
            .post(acme("payout-batches/" + batch + "/" + step))
            .then()
            .statusCode(200);
      }
      boolean paid = random.nextInt(3) > 0;
      count(
          paid ? "paid" : "failed",
          asFinance(Role.ADMIN)
              .body("{\"reason\": \"AC04\"}")
              .post(acme("payouts/" + payoutOf(batch) + (paid ? "/confirm" : "/fail"))));
    }

    private void count(String what, Response answer) {
      if (answer.statusCode() < 300) {
        done.merge(what, 1, Integer::sum);
      } else {
        assertThat(answer.statusCode()).as(what + ": " + answer.asString()).isIn(404, 409, 422);
      }
    }

    /** What takes a part of another back goes with it, and takes no step of its own. */
    private List<String> earnings(String filter) {
      List<Map<String, Object>> all =
          asFinance(Role.ANALYST)
              .get(acme("earnings?limit=200&creatorId=" + anyCreator() + filter))
              .as(Json.class)
              .getList("items");
      return all.stream()
          .filter(earning -> earning.get("reversesId") == null)
          .map(earning -> (String) earning.get("id"))
          .toList();
    }

    private String anyCreator() {
      return any(creators);
    }

    private UUID anyOrder() {
      return orders.get(random.nextInt(orders.size()));
    }

    private String any(List<String> of) {
      return of.get(random.nextInt(of.size()));
    }

    /** Compares each door with the books and the brand's lists of its records. */
    private void hold() {
      for (int i = 0; i < creators.size(); i++) {
        boolean merged = merge != null && i < 2;
        List<String> records = merged ? creators.subList(0, 2) : List.of(creators.get(i));
        doors.get(i).compare("seed " + seed + ", door " + i, records);
      }
    }
  }

  private static String partnership(String creator) {
    return activated(
        draftPartnership(
            """
            {"creatorId": "%s", "name": "Sales", "startsOn": "2026-09-01", "terms": %s}"""
                .formatted(creator, terms(10))));
  }

  private static String terms(int percent) {
    return """
        {"pay": {"currency": "USD",
          "commission": {"percent": "%d", "base": "NET_VALUE", "cap": %s}}}"""
        .formatted(percent, percent % 3 == 0 ? "\"40.00\"" : "null");
  }
}
