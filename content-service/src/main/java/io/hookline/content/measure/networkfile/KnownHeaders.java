package io.hookline.content.measure.networkfile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What networks call their columns, in the languages of {@code headers.txt}. */
final class KnownHeaders {

  /** A header's meaning in some languages. */
  record Known(Meaning meaning, Set<String> languages) {}

  private static final String FILE = "headers.txt";
  private static final int LONGEST = 80;

  /** Meanings by folded header; few headers mean two things. */
  private static final Map<String, List<Known>> HEADERS = load();

  private KnownHeaders() {}

  private static Map<String, List<Known>> load() {
    Map<String, Map<Meaning, Set<String>>> found = new HashMap<>();
    try (InputStream bytes = KnownHeaders.class.getResourceAsStream(FILE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.isBlank() && line.charAt(0) != '#')
          .forEach(
              line -> {
                String[] parts = line.split(" ", 3);
                for (String header : parts[2].split("\\|")) {
                  found
                      .computeIfAbsent(Folded.of(header), first -> new EnumMap<>(Meaning.class))
                      .computeIfAbsent(Meaning.valueOf(parts[0]), first -> new TreeSet<>())
                      .add(parts[1]);
                }
              });
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
    return found.entrySet().stream()
        .collect(
            Collectors.toUnmodifiableMap(
                Map.Entry::getKey,
                header ->
                    header.getValue().entrySet().stream()
                        .map(each -> new Known(each.getKey(), Set.copyOf(each.getValue())))
                        .toList()));
  }

  /** All that a header can mean; empty if it is not known. */
  static List<Known> of(String header) {
    return canBe(header) ? HEADERS.getOrDefault(Folded.of(header), List.of()) : List.of();
  }

  /** Each cell of a file is asked about, and few are headers, of which none has a digit. */
  private static boolean canBe(String header) {
    if (header.isEmpty() || header.length() > LONGEST) {
      return false;
    }
    for (int i = 0; i < header.length(); i++) {
      if (header.charAt(i) >= '0' && header.charAt(i) <= '9') {
        return false;
      }
    }
    return true;
  }

  /** The same without what stands in brackets or in front: {@code Total Likes (lifetime)}. */
  static List<Known> like(String header) {
    String bare = Folded.of(header).replaceAll("\\s*[(\\[].*?[)\\]]\\s*", " ").strip();
    List<Known> found = HEADERS.getOrDefault(bare, List.of());
    return found.isEmpty()
        ? HEADERS.getOrDefault(bare.replaceFirst("^(total|gesamt|totale?) ", ""), List.of())
        : found;
  }
}
