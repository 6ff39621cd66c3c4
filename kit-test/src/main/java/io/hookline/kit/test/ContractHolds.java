package io.hookline.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.hookline.kit.test.Peer.Answer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Calls every operation of the service's contract with requests made at random, good ones and bad
 * ones: none is answered with a failure of ours, with a status that is not documented, or with
 * something that contradicts its schema. By itself it sends the same requests each time; {@code
 * -Dcontract.seed=random} explores, {@code -Dcontract.seed=…} repeats such a run, and {@code
 * -Dcontract.seconds=…} goes on for so long.
 */
public abstract class ContractHolds {

  private static final String SEED = "20261127";
  private static final int ROUNDS = 20;

  /** At the end, in which operations that delete are called too. */
  private static final int LAST_ROUNDS = 6;

  private static final int INSISTENCE = 150;

  /**
   * Operations that need not succeed. A delivery is repeated by its webhook only, and those that
   * the walk makes are mostly of tests, which cannot be repeated. A consent comes back with a state
   * that was made for it and is good once. A shop's webhook is signed.
   */
  private static final Set<String> MAY_REFUSE_ALL =
      Set.of("replayWebhookDelivery", "finishConnection", "takeShopWebhook");

  private JsonNode contract;
  private Map<String, String> existing;

  /**
   * Registers both brands and makes one resource of each kind in OURS; returns parameter → id, and
   * operation → id (or operation.parameter → id) where one needs a resource in a certain state, and
   * name of a schema → JSON where the fields of an object must fit together.
   */
  protected abstract Map<String, String> fill();

  @BeforeEach
  void fillOurs() {
    contract = Contract.document();
    existing = SharedResources.beside(fill(), BrandsAreIsolated.OURS);
  }

  @Test
  void noAnswerContradictsTheContract() {
    String seed = System.getProperty("contract.seed", SEED);
    RandomWalk walk =
        new RandomWalk(
            contract, existing, seed.equals("random") ? System.nanoTime() : Long.parseLong(seed));
    long end =
        System.nanoTime() + Duration.ofSeconds(Long.getLong("contract.seconds", 0)).toNanos();
    walk.begin(INSISTENCE);
    for (int round = 0; round < ROUNDS || System.nanoTime() < end; round++) {
      walk.round();
    }
    walk.insist(INSISTENCE);
    for (int round = 0; round < LAST_ROUNDS; round++) {
      walk.roundWithDeletions();
    }
    System.out.println(walk);
    assertThat(walk.complaints()).as("in the " + walk).isEmpty();
    if (seed.equals(SEED)) {
      assertThat(walk.neverSucceeded())
          .as("operations that never succeed")
          .isSubsetOf(MAY_REFUSE_ALL);
    }
  }

  @Test
  void whatIsNotOfferedIsRefusedByEveryOperation() {
    List<String> complaints = new ArrayList<>();
    for (ContractCall call : ContractCall.all(contract)) {
      for (String accept : List.of("text/html", "garbage", "")) {
        boolean anything = accept.isEmpty();
        boolean unclear =
            accept.equals("text/html") && (call.answersNothing() || call.offers(accept));
        if (unclear || anything && call.streams()) {
          continue;
        }
        Answer answer = call(call, accept);
        if (anything == (answer.status() == 406) || answer.status() >= 500) {
          complaints.add(call.name() + ", Accept: " + accept + " -> " + answer.status());
        }
      }
    }
    assertThat(complaints).isEmpty();
  }

  /** Each field of each body in turn: a value of a wrong type is refused by its field's name. */
  @Test
  void noFieldTakesAValueOfAnotherType() {
    WrongTypes types = new WrongTypes(contract);
    List<String> complaints = new ArrayList<>();
    int sent = 0;
    for (ContractCall call : ContractCall.all(contract)) {
      if (!call.refusesAsAWhole()) {
        continue;
      }
      for (WrongTypes.Wrong wrong : types.of(call.operation())) {
        Map<String, String> headers = headers(call, 2 * sent++ + 1);
        headers.put("Content-Type", "application/json");
        Answer answer = send(call, headers, wrong.body().toString());
        boolean named = answer.body().contains("{\"field\":\"" + wrong.field() + "\"");
        if (answer.status() != 400 || !answer.body().contains("\"INVALID_BODY\"") || !named) {
          complaints.add(
              call.name() + ", " + wrong + " -> " + answer.status() + " " + answer.body());
        }
      }
    }
    System.out.printf("contract walk: %d values of a wrong type%n", sent);
    assertThat(complaints).isEmpty();
  }

  private Answer call(ContractCall call, String accept) {
    Map<String, String> headers = headers(call, 0);
    headers.put("Accept", accept);
    return send(call, headers, null);
  }

  private Map<String, String> headers(ContractCall call, int round) {
    Map<String, String> headers = new TreeMap<>(Map.of("If-Match", "*"));
    if (call.token(round) != null) {
      headers.put("Authorization", "Bearer " + call.token(round));
    }
    return headers;
  }

  private Answer send(ContractCall call, Map<String, String> headers, String body) {
    String target = call.path().replace("{brand}", BrandsAreIsolated.OURS);
    for (Map.Entry<String, String> id : existing.entrySet()) {
      target = target.replace("{" + id.getKey() + "}", id.getValue());
    }
    return RawHttp.send(
        call.method().toUpperCase(),
        target.replaceAll("\\{[^}]+}", "v1.3"),
        headers,
        body == null ? null : body.getBytes(StandardCharsets.UTF_8));
  }
}
