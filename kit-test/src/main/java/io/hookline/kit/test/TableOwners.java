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

/** The written map: of each table its owner, then its readers. */
record TableOwners(Map<String, List<String>> features) {

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

  /** As {@code feature reads table}, owners aside. */
  List<String> readers() {
    List<String> readers = new ArrayList<>();
    features.forEach(
        (table, named) ->
            named.stream().skip(1).forEach(reader -> readers.add(reader + " reads " + table)));
    return readers;
  }
}
