package io.hookline.reporting.figures.benchmark;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.json.OwnJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A benchmark that every brand begins with, a line of {@code house.ndjson}. Where a source says a
 * rate without saying of what, so does the row: a brand that knows better corrects it.
 *
 * @param name stays the same for ever: by it a brand is given each row once
 */
record HouseRow(String name, @JsonUnwrapped BenchmarkFacts facts) {

  static List<HouseRow> all(ObjectMapper json) {
    try (InputStream lines = HouseRow.class.getResourceAsStream("house.ndjson")) {
      return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> OwnJson.read(json, line, HouseRow.class))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
