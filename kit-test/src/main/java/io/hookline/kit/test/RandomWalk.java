package io.hookline.kit.test;

import com.fasterxml.jackson.databind.JsonNode;
import io.hookline.kit.test.Peer.Answer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Calls operations with requests made at random, and notes what contradicts the contract. What an
 * operation is sent in a round depends on nothing but the seed, its name and the round, so that a
 * new operation does not change what the others are sent.
 */
final class RandomWalk {

  private final long seed;
  private final Random random = new Random();
  private final List<ContractCall> calls;
  private final Map<String, String> existing;
  private final KnownIds known;
  private final AnswerCheck check;
  private final RequestGenerator requests;
  private final Map<String, String> complaints = new TreeMap<>();
  private final Set<String> succeeded = new TreeSet<>();
  private int round;
  private int sent;
  private int refused;

  RandomWalk(JsonNode contract, Map<String, String> existing, long seed) {
    Schemas schemas = new Schemas(contract);
    this.seed = seed;
    this.existing = existing;
    this.calls = ContractCall.all(contract).stream().filter(call -> !call.streams()).toList();
    this.known = new KnownIds(contract, existing);
    this.check = new AnswerCheck(contract, schemas);
    this.requests = new RequestGenerator(contract, known, schemas, random);
  }

  /** Operations for which there is a resource in the state that they need, once with success. */
  void begin(int times) {
    for (ContractCall call : calls) {
      Map<String, String> own = pins(call);
      known.pin(own);
      for (int i = 0; i < times && !own.isEmpty() && !succeeded.contains(call.name()); i++) {
        send(call, i);
      }
    }
    known.pin(Map.of());
  }

  /** {@code schedulePost} names the post, {@code recordReuse.mention} a mention. */
  private Map<String, String> pins(ContractCall call) {
    Map<String, String> pins = new TreeMap<>();
    existing.forEach(
        (name, id) -> {
          if (name.equals(call.name())) {
            pins.put(call.lastParameter(), id);
          } else if (name.startsWith(call.name() + ".")) {
            pins.put(name.substring(call.name().length() + 1), id);
          }
        });
    return pins;
  }

  /** Every operation once, but for those that delete: after them less can be found. */
  void round() {
    calls.stream().filter(call -> !call.deletes()).forEach(call -> send(call, round));
    round++;
  }

  void roundWithDeletions() {
    calls.forEach(call -> send(call, round));
    round++;
  }

  /**
   * Operations that no request has succeeded with so far get some more of them, each after one that
   * makes what the operation is about: what there is may have come to its end already.
   */
  void insist(int times) {
    for (ContractCall call : calls) {
      for (int i = 0; i < times && !call.deletes() && !succeeded.contains(call.name()); i++) {
        int now = round + i;
        calls.stream().filter(other -> other.makes(call)).forEach(other -> send(other, now));
        send(call, now);
      }
    }
    round += times;
  }

  private void send(ContractCall call, int round) {
    random.setSeed(new SplittableRandom(Objects.hash(seed, call.name(), round)).nextLong());
    send(call, requests.of(call, call.token(round)));
  }

  private void send(ContractCall call, GeneratedRequest request) {
    Answer answer = request.send();
    sent++;
    if (answer.status() < 400) {
      succeeded.add(call.name());
      known.learn(call, request.path(), answer);
    } else {
      refused++;
    }
    String complaint = check.complaint(request, call.operation(), answer);
    if (complaint != null) {
      complaints.putIfAbsent(call.name() + ": " + complaint, said(request, answer));
    }
  }

  private static String said(GeneratedRequest request, Answer answer) {
    String body = answer.body().substring(0, Math.min(600, answer.body().length()));
    return "\n  " + request + "\n  -> " + answer.status() + " " + body;
  }

  /** Requests by what is wrong with their answers. */
  Map<String, String> complaints() {
    return complaints;
  }

  /** Operations that refused whatever they were sent. */
  Set<String> neverSucceeded() {
    return calls.stream()
        .map(ContractCall::name)
        .filter(name -> !succeeded.contains(name))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Override
  public String toString() {
    return "contract walk: seed %d, %d operations, %d requests, %d of them refused"
        .formatted(seed, calls.size(), sent, refused);
  }
}
