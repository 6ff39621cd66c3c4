package io.hookline.local.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The creators of a brand, kept as a table because they are compared with each other. */
final class Talents {

  private Talents() {}

  static List<Talent> of(String brand) {
    try (BufferedReader table =
        new BufferedReader(
            new InputStreamReader(
                Talents.class.getResourceAsStream(brand + "-creators.csv"),
                StandardCharsets.UTF_8))) {
      return table.lines().skip(1).map(row -> talent(row.split(","))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Talent talent(String[] cells) {
    return new Talent(
        cells[0],
        cells[1],
        Network.valueOf(cells[2]),
        Integer.parseInt(cells[3]),
        cells[4],
        Integer.parseInt(cells[5]),
        Integer.parseInt(cells[6]),
        Double.parseDouble(cells[7]),
        Integer.parseInt(cells[8]),
        Integer.parseInt(cells[9]),
        Integer.parseInt(cells[10]),
        Double.parseDouble(cells[11]));
  }
}
