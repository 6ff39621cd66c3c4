package io.hookline.creator.door.own;

import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.asFinance;
import static io.hookline.creator.PayoutFixtures.payoutOf;

import io.hookline.creator.DoorFixtures;
import io.hookline.kit.access.Role;
import io.hookline.kit.test.Json;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/** What people do with money, made at random: the brand's, and creators at their doors. */
final class RandomMoney {

  private final SplittableRandom random;
  private final RandomTerms terms;
  private final Tally tally;
  private final List<String> paid = new ArrayList<>();

  RandomMoney(SplittableRandom random, RandomTerms terms, Tally tally) {
    this.random = random;
    this.terms = terms;
    this.tally = tally;
  }

  void adjust(String creator) {
    String in = terms.currency();
    String sign = random.nextInt(4) == 0 ? "-" : "";
    tally.add(
        "adjust",
        asFinance(Role.OPERATOR)
            .body(
                """
                {"creatorId": "%s", "amount": {"amount": "%s", "currency": "%s"},
                 "note": "Shipping"}"""
                    .formatted(creator, sign + terms.amount(150, in), in))
            .post(acme("earnings")));
  }

  /** What she laid out, what the brand did, or a gift; most are approved. */
  void spend(String creator) {
    String kind = random.nextInt(3) == 0 ? "GIFT" : "EXPENSE";
    String by = kind.equals("GIFT") || random.nextInt(4) == 0 ? "BRAND" : "CREATOR";
    Response made =
        asFinance(Role.OPERATOR)
            .body(
                """
                {"creatorId": "%s", "kind": "%s", "paidBy": "%s", "description": "Train",
                 "amount": %s, "incurredOn": "2026-11-20"}"""
                    .formatted(creator, kind, by, terms.money(90, terms.currency())))
            .post(acme("expenses"));
    if (!tally.add("expense", made)) {
      return;
    }
    String expense = made.as(Json.class).getString("id");
    String decision = random.nextInt(5) == 0 ? "reject" : "approve";
    tally.add(
        decision + " " + kind.toLowerCase(Locale.ROOT),
        asFinance(Role.ADMIN)
            .body("{\"note\": \"As agreed\"}")
            .post(acme("expenses/" + expense + "/" + decision)));
  }

  /** A step with anything that somebody earned; what takes a part of another back goes with it. */
  void take(String step, String creator) {
    List<String> ids = earnings(creator, "");
    if (!ids.isEmpty()) {
      tally.add(
          step,
          asFinance(Role.ADMIN)
              .body("{\"note\": \"A look\"}")
              .post(acme("earnings/" + any(ids) + "/" + step)));
    }
  }

  /** Somebody decides of all that is held, or of one of it. */
  void review(String creator) {
    List<String> held = earnings(creator, "&status=HELD");
    if (held.isEmpty()) {
      return;
    }
    boolean one = random.nextBoolean();
    String decision = one && random.nextBoolean() ? "VOID" : "RELEASE";
    tally.add(
        "decide " + decision,
        asFinance(Role.ADMIN)
            .body(
                """
                {"earningIds": ["%s"], "decision": "%s", "note": "Fine"}"""
                    .formatted(one ? any(held) : String.join("\", \"", held), decision))
            .post(acme("reviews/earnings/resolve")));
  }

  /** Opens a dispute, from either side, or ends one. */
  void dispute(DoorFigures door, String creator) {
    List<Map<String, Object>> open = door.openDisputes();
    if (!open.isEmpty() && random.nextInt(3) > 0) {
      end(open.get(random.nextInt(open.size())), door.secret());
      return;
    }
    List<String> ids = random.nextBoolean() ? door.earningIds() : earnings(creator, "");
    if (ids.isEmpty()) {
      return;
    }
    String id = any(ids);
    if (random.nextInt(3) == 0) {
      tally.add(
          "dispute by the brand",
          asFinance(Role.OPERATOR)
              .body(
                  """
                  {"earningId": "%s", "topic": "Too much", "text": "One parcel"}"""
                      .formatted(id))
              .post(acme("disputes")));
    } else {
      tally.add(
          "dispute at the door",
          DoorFixtures.by(door.secret()).body("{}").post("/v1/door/earnings/" + id + "/disputes"));
    }
  }

  private void end(Map<String, Object> dispute, String secret) {
    String id = (String) dispute.get("id");
    switch (random.nextInt(4)) {
      case 0 -> decide(id, "reject", "{\"note\": \"It is right as it is\"}");
      case 1 -> decide(id, "uphold", "{\"note\": \"It is wrong\", \"voidEarning\": true}");
      case 2 -> adjusted(id, (String) dispute.get("earningId"));
      default -> {
        if (dispute.get("openedBy").equals("CREATOR")) {
          tally.add(
              "withdraw at the door",
              DoorFixtures.by(secret).post("/v1/door/disputes/" + id + "/withdraw"));
        } else {
          decide(id, "withdraw", "{\"note\": \"Found it\"}");
        }
      }
    }
  }

  private void adjusted(String dispute, String earning) {
    String in =
        asFinance(Role.ANALYST)
            .get(acme("earnings/" + earning))
            .as(Json.class)
            .getString("amount.currency");
    decide(
        dispute,
        "uphold",
        "{\"note\": \"Both are hers\", \"adjustment\": %s}".formatted(terms.money(30, in)));
  }

  private void decide(String dispute, String how, String body) {
    tally.add(
        how + (body.contains("voidEarning") ? " as void" : "") + " a dispute",
        asFinance(Role.ADMIN).body(body).post(acme("disputes/" + dispute + "/" + how)));
  }

  /** Some batches are not brought to an end. */
  void payOut(String creator, String currency) {
    Response made =
        asFinance(Role.OPERATOR)
            .body(
                """
                {"currency": "%s", "executeOn": "2099-11-30", "creatorIds": ["%s"],
                 "debtor": {"name": "Hookline Agency", "iban": "DE02120300000000202051"}}"""
                    .formatted(currency, creator))
            .post(acme("payout-batches"));
    if (!tally.add("batch", made)) {
      return;
    }
    String batch = made.as(Json.class).getString("id");
    for (String step : List.of("submit", "approve", "write-file")) {
      if (random.nextInt(10) == 0) {
        return;
      }
      asFinance(step.equals("submit") ? Role.OPERATOR : Role.ADMIN)
          .post(acme("payout-batches/" + batch + "/" + step))
          .then()
          .statusCode(200);
    }
    String payout = payoutOf(batch);
    boolean well = random.nextInt(4) > 0;
    if (settle(payout, well ? "confirm" : "fail") && well) {
      paid.add(payout);
    }
  }

  void comeBack() {
    if (!paid.isEmpty() && settle(any(paid), "return")) {
      tally.add("came back");
    }
  }

  private boolean settle(String payout, String how) {
    return tally.add(
        how + " a payout",
        asFinance(Role.ADMIN)
            .body("{\"reason\": \"AC04\"}")
            .post(acme("payouts/" + payout + "/" + how)));
  }

  private static List<String> earnings(String creator, String filter) {
    List<Map<String, Object>> all =
        asFinance(Role.ANALYST)
            .get(acme("earnings?limit=200&creatorId=" + creator + filter))
            .as(Json.class)
            .getList("items");
    return all.stream()
        .filter(earning -> earning.get("reversesId") == null)
        .map(earning -> (String) earning.get("id"))
        .toList();
  }

  private String any(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }
}
