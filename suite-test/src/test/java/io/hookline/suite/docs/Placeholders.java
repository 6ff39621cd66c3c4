package io.hookline.suite.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hookline's own names for settings of the framework, read from a properties file: {@code
 * quarkus.datasource.password=${hookline.database.password:}}.
 */
final class Placeholders {

  private static final Pattern ENTRY = Pattern.compile("([^#%=]+)=(.*\\$\\{.*)");

  /** A name, and what stands in for it: which may contain another name in braces. */
  private static final Pattern NAMED =
      Pattern.compile("\\$\\{(hookline\\.[a-z.-]+|OTEL_[A-Z_]+)(?::((?:[^{}]|\\{[^{}]*})*))?}");

  private Placeholders() {}

  static List<Setting> in(Path properties) throws IOException {
    Map<String, Setting> found = new LinkedHashMap<>();
    for (String line : Files.readAllLines(properties)) {
      Matcher entry = ENTRY.matcher(line);
      if (!entry.matches()) {
        continue;
      }
      Matcher named = NAMED.matcher(entry.group(2));
      while (named.find()) {
        String initial = named.group(2) == null ? "" : named.group(2).replace("\\u0020", "");
        Setting setting =
            new Setting(named.group(1), "text", initial, "Sets `%s`.".formatted(entry.group(1)));
        found.merge(setting.key(), setting, Placeholders::richer);
      }
    }
    return new ArrayList<>(found.values());
  }

  private static Setting richer(Setting one, Setting other) {
    Setting base = one.initial().isEmpty() && !other.initial().isEmpty() ? other : one;
    return new Setting(
        base.key(),
        base.type(),
        base.initial(),
        one.meaning().equals(other.meaning())
            ? one.meaning()
            : one.meaning().replaceFirst("\\.$", ", ")
                + other.meaning().replaceFirst("^Sets ", ""));
  }
}
