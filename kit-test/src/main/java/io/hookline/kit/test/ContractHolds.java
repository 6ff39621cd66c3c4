package io.hookline.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.hookline.kit.test.Peer.Answer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Calls every operation of the service's contract with requests made at random, good ones and bad
 * ones: none is answered with a failure of ours, with a status that is not documented, or with
 * something that contradicts its schema. Repeat a run with {@code -Dcontract.seed=…}, and run
 * longer with {@code -Dcontract.seconds=…}.
 */
public abstract class ContractHolds {

  /** Of which a caller may send 1200 requests a minute. */
  private static final int PEOPLE = 8;

  private JsonNode contract;
  private Map<String, String> existing;

  /** Registers both brands and makes one resource of each kind in OURS; returns parameter → id. */
  protected abstract Map<String, String> fill();

  @BeforeEach
  void fillOurs() {
    contract = Contract.document();
    existing = SomeJob.beside(fill(), BrandsAreIsolated.OURS);
  }

  @Test
  void noAnswerContradictsTheContract() {
    long seed = Long.getLong("contract.seed", System.nanoTime());
    Random random = new Random(seed);
    Schemas schemas = new Schemas(contract);
    AnswerCheck check = new AnswerCheck(contract, schemas);
    RequestGenerator requests = new RequestGenerator(contract, existing, schemas, random);
    long end =
        System.nanoTime() + Duration.ofSeconds(Long.getLong("contract.seconds", 8)).toNanos();
    Map<String, String> complaints = new TreeMap<>();
    List<ContractCall> calls = ContractCall.all(contract);
    int sent = 0;
    int refused = 0;
    for (int round = 0; round < 3 || System.nanoTime() < end; round++) {
      for (ContractCall call : calls) {
        if (call.streams() || call.method().equals("delete") && round % 8 != 7) {
          continue;
        }
        GeneratedRequest request = requests.of(call, token(call, round));
        Answer answer = request.send();
        sent++;
        refused += answer.status() >= 400 ? 1 : 0;
        String complaint = check.complaint(request, call.operation(), answer);
        if (complaint != null) {
          complaints.putIfAbsent(
              call.name() + ": " + complaint,
              "\n  "
                  + request
                  + "\n  -> "
                  + answer.status()
                  + " "
                  + answer.body().substring(0, Math.min(600, answer.body().length())));
        }
      }
    }
    System.out.printf(
        "contract walk: seed %d, %d operations, %d requests, %d of them refused%n",
        seed, calls.size(), sent, refused);
    assertThat(complaints).as("repeat with -Dcontract.seed=" + seed).isEmpty();
    assertThat(refused).as("requests that were refused").isBetween(1, sent - calls.size());
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
    if (token(call, round) != null) {
      headers.put("Authorization", "Bearer " + token(call, round));
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

  private String token(ContractCall call, int round) {
    if (call.operation().path("security").isEmpty()) {
      return null;
    }
    if (call.operation().path("description").asText().contains("For sister services")) {
      return Tokens.sister();
    }
    return call.path().contains("{brand}") && round % 2 == 0
        ? Tokens.admin(BrandsAreIsolated.OURS, round % PEOPLE)
        : Tokens.agencyAdmin(round % PEOPLE);
  }
}
