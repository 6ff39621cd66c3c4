package io.hookline.attribution.collect.linkhost;

import io.quarkus.test.Mock;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Name servers that know what a test has written. */
@Mock
@Singleton
public class KnownNames implements NameRecords {

  private static final Map<String, String> TEXTS = new ConcurrentHashMap<>();

  public static void write(String name, String text) {
    TEXTS.put(name, text);
  }

  @Override
  public Set<String> texts(String name) {
    if (name.contains("unreachable")) {
      throw new NoAnswer(new IllegalStateException("no name server"));
    }
    String text = TEXTS.get(name);
    return text == null ? Set.of("v=spf1 -all") : Set.of("v=spf1 -all", text);
  }
}
