package io.hookline.attribution.collect.linkhost;

import io.quarkus.test.Mock;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Name servers that know what a test has written. */
@Mock
@Singleton
public class KnownNames implements NameRecords {

  private static final Map<String, Set<String>> TEXTS = new ConcurrentHashMap<>();

  /** All that stands there from now on. */
  public static void write(String name, String... texts) {
    TEXTS.put(name, Set.of(texts));
  }

  @Override
  public Set<String> texts(String name) {
    if (name.contains("unreachable")) {
      throw new NoAnswer(new IllegalStateException("no name server"));
    }
    Set<String> texts = new TreeSet<>(TEXTS.getOrDefault(name, Set.of()));
    texts.add("v=spf1 -all");
    return texts;
  }
}
