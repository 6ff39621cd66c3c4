package io.hookline.kit.test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Where the features of a service stand: those on which its wings stand come first, then the wings
 * in their order, then what is on top of them.
 *
 * @param places by the features' names
 */
record Rooms(Map<String, Integer> places) {

  private static final int BASE = -1;

  /**
   * @param base of the wings: rooms that use none of them
   * @param wings in the order in which a later may use an earlier one
   */
  static Rooms of(Path sources, List<String> base, List<String> wings) throws IOException {
    Map<String, Integer> places = new TreeMap<>();
    try (Stream<Path> folders = Files.walk(sources)) {
      folders
          .filter(Files::isDirectory)
          .forEach(
              folder -> {
                int wing = wings.indexOf(folder.getParent().getFileName().toString());
                String name = folder.getFileName().toString();
                places.put(name, base.contains(name) ? BASE : wing >= 0 ? wing : wings.size());
              });
    }
    return new Rooms(places);
  }

  /** Whether the first stands in a wing before the other's, and so must not know of it. */
  boolean isBefore(String room, String other) {
    return places.getOrDefault(room, 0) < places.getOrDefault(other, 0);
  }
}
