package io.hookline.attribution.collect.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import io.hookline.kit.problem.KnownProblems;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The events in a body of our own format: one, a list, a list as {@code items}, or line by line.
 */
@Singleton
class SentBody {

  static final String NDJSON = "application/x-ndjson";
  static final int MOST = 1000;

  private static final String LIST = "items";

  private final TrackReader reader;
  private final KnownProblems problems;

  SentBody(TrackReader reader, KnownProblems problems) {
    this.reader = reader;
    this.problems = problems;
  }

  /**
   * One element of it.
   *
   * @param refused why it is no JSON; null where it is
   */
  record Sent(JsonNode json, Problem refused) {}

  /**
   * @param alone whether the body is one event, not a list of one
   */
  record Content(List<Sent> events, boolean alone) {}

  /**
   * @throws Problem for what is no JSON, or not 1 to 1000 events
   */
  Content read(byte[] body, boolean lines) {
    Content content = lines ? new Content(lines(body), false) : whole(tree(body));
    int count = content.events().size();
    if (count < 1 || count > MOST) {
      throw new Violation(LIST, "must hold 1 to " + MOST + " events").asProblem();
    }
    return content;
  }

  private static Content whole(JsonNode root) {
    JsonNode list = root.isArray() ? root : root.path(LIST);
    if (root.isArray() || root.isObject() && root.has(LIST) && list.isArray()) {
      return new Content(
          list.valueStream().map(element -> new Sent(element, null)).toList(), false);
    }
    return new Content(List.of(new Sent(root, null)), true);
  }

  private List<Sent> lines(byte[] body) {
    return new String(body == null ? new byte[0] : body, StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.isBlank())
        .limit(MOST + 1L)
        .map(this::line)
        .toList();
  }

  private Sent line(String line) {
    try {
      return new Sent(tree(line.getBytes(StandardCharsets.UTF_8)), null);
    } catch (Problem refused) {
      return new Sent(null, refused);
    }
  }

  private JsonNode tree(byte[] body) {
    try {
      return reader.tree(body);
    } catch (IOException refused) {
      throw problems.find(refused).orElseThrow(() -> new IllegalStateException(refused));
    }
  }
}
