package io.hookline.attribution.lift.synthetic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * GeoLift_Test, the simulated data of Meta's open-source package GeoLift, and what is published.
 */
final class GeoLiftData {

  static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
  static final LocalDate STARTS = FIRST.plusDays(90);
  static final LocalDate UNTIL = FIRST.plusDays(105);
  static final Cell CELL = new Cell("chicago and portland", Set.of("chicago", "portland"));

  private GeoLiftData() {}

  static Map<String, Map<LocalDate, Double>> rows() {
    Map<String, Map<LocalDate, Double>> rows = new HashMap<>();
    for (String line : read("GeoLift_Test.csv").lines().skip(1).toList()) {
      String[] cells = line.split(",");
      rows.computeIfAbsent(cells[1], region -> new HashMap<>())
          .put(LocalDate.parse(cells[0]), Double.parseDouble(cells[2]));
    }
    return rows;
  }

  static DailyByRegion days() {
    return DailyByRegion.of(FIRST, UNTIL, rows());
  }

  static JsonNode published() {
    try {
      return new ObjectMapper().readTree(read("expected.json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(String file) {
    try (InputStream in = GeoLiftData.class.getResourceAsStream("/geolift/" + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
