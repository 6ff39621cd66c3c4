package io.hookline.engine.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.engine.credit.Conversion;
import io.hookline.engine.credit.ConversionCredit;
import io.hookline.engine.credit.Credit;
import io.hookline.engine.credit.CreditRules;
import io.hookline.engine.credit.Touch;
import io.hookline.engine.credit.TouchKind;
import io.hookline.engine.credit.Windows;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The hand-made journeys of cases.csv.
 *
 * <p>Source: facebookresearch/fbpcs, its attribution correctness tests, MIT; flattened to one CSV.
 */
interface WindowCases extends LoadsData {

  @ParameterizedTest
  @ValueSource(strings = {"last_click_1d", "last_touch_1d"})
  @DisplayName("each case of attribution-windows/cases.csv gets the touch that it names")
  default void casesOfAttributionWindows(String rule) throws IOException {
    CreditRules rules =
        CreditRules.USUAL.with(
            new Windows(24, rule.equals("last_touch_1d") ? 24 : 0, 0, 0, 0, 0, 0));
    List<CreditData.PersonTouch> touches = new ArrayList<>();
    List<Conversion> conversions = new ArrayList<>();
    Map<UUID, String> words = new LinkedHashMap<>();
    Map<UUID, String> expected = new LinkedHashMap<>();
    for (String line : lines()) {
      String[] cells = line.split(",", -1);
      if (!cells[0].equals(rule)) {
        continue;
      }
      UUID person = DataBuilder.id(line);
      for (String word : cells[2].split(";")) {
        if (!word.isEmpty()) {
          Touch touch = touch(line, word);
          touches.add(new CreditData.PersonTouch(person, touch));
          String[] parts = word.split(":");
          words.put(touch.id(), parts[0] + ":" + parts[2]);
        }
      }
      conversions.add(new Conversion(person, person, seconds(cells[3]), Long.valueOf(cells[4])));
      expected.put(person, cells[5]);
    }
    CreditData data =
        new CreditData(DataBuilder.units(), touches, conversions, List.of(), List.of());

    Map<UUID, String> credited = new LinkedHashMap<>();
    for (ConversionCredit row : credits(data, rules)) {
      credited.put(
          row.conversion(),
          row.credits().stream()
              .filter(credit -> credit.share() == Credit.WHOLE)
              .map(credit -> words.get(credit.touch().id()))
              .findFirst()
              .orElse(""));
    }

    assertThat(expected).hasSize(rule.equals("last_click_1d") ? 39 : 40);
    assertThat(credited).containsExactlyInAnyOrderEntriesOf(expected);
  }

  private static Touch touch(String line, String word) {
    String[] parts = word.split(":");
    return new Touch(
        DataBuilder.id(line + word),
        seconds(parts[0]),
        TouchKind.valueOf(parts[1].toUpperCase(Locale.ROOT)),
        1,
        false);
  }

  private static long seconds(String cell) {
    return Long.parseLong(cell) * DataBuilder.SECOND;
  }

  private static List<String> lines() throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                WindowCases.class.getResourceAsStream("/attribution-windows/cases.csv"),
                StandardCharsets.UTF_8))) {
      return reader.lines().skip(1).toList();
    }
  }
}
