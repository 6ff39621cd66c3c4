package io.hookline.kit.test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The written map: of each table its owner, then its readers, and with {@code writes:} in front who
 * writes it by a function of a migration.
 */
record TableOwners(Map<String, List<String>> features) {

  private static final String WRITES = "writes:";

  static TableOwners read(Path map) throws IOException {
    Map<String, List<String>> features = new TreeMap<>();
    for (String line : Files.readAllLines(map)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        List<String> words = Arrays.asList(line.strip().split("\\s+"));
        features.put(words.get(0), words.subList(1, words.size()));
      }
    }
    return new TableOwners(features);
  }

  Set<String> tables() {
    return new TreeSet<>(features.keySet());
  }

  boolean owns(String feature, String table) {
    return features.getOrDefault(table, List.of()).indexOf(feature) == 0;
  }

  boolean reads(String feature, String table) {
    return features.getOrDefault(table, List.of()).contains(feature);
  }

  boolean writes(String feature, String table) {
    return owns(feature, table)
        || features.getOrDefault(table, List.of()).contains(WRITES + feature);
  }

  /** As {@code feature writes table}, owners aside. */
  List<String> writers() {
    return named(word -> word.startsWith(WRITES), WRITES.length(), " writes ");
  }

  String owner(String table) {
    return features.get(table).get(0);
  }

  /** As {@code feature reads table}, owners aside. */
  List<String> readers() {
    return named(word -> !word.startsWith(WRITES), 0, " reads ");
  }

  private List<String> named(Predicate<String> words, int from, String verb) {
    List<String> named = new ArrayList<>();
    features.forEach(
        (table, all) ->
            all.stream()
                .skip(1)
                .filter(words)
                .forEach(word -> named.add(word.substring(from) + verb + table)));
    return named;
  }
}
