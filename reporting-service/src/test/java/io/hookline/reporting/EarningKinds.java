package io.hookline.reporting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The kinds of earnings that the creator-service may tell of, by its contract. */
public final class EarningKinds {

  private static final Path CONTRACT = Path.of("..", "creator-service", "openapi.yaml");

  private EarningKinds() {}

  /** All that are earned; what is taken back counts as what it takes back. */
  public static List<String> earned() {
    List<String> kinds = new ArrayList<>();
    try {
      for (JsonNode kind :
          new YAMLMapper().readTree(CONTRACT.toFile()).at("/components/schemas/EarningKind/enum")) {
        kinds.add(kind.asText());
      }
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
    if (!kinds.remove("CLAWBACK")) {
      throw new IllegalStateException("The contract names no kinds of earnings: " + kinds);
    }
    return kinds;
  }
}
