package io.hookline.kit.test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A function of a migration.
 *
 * @param writes tables of which its text makes, changes or deletes rows
 */
record SqlFunction(String name, Set<String> writes) {

  private static final Pattern MADE =
      Pattern.compile(
          "(?ims)^create (?:or replace )?function (\\w+)\\s*\\(.*?\\bas \\$(\\w*)\\$(.*?)\\$\\2\\$");

  private static final Pattern WRITES =
      Pattern.compile("(?i)\\b(?:insert\\s+into|update|delete\\s+from)\\s+([a-z_]+)");

  static List<SqlFunction> of(Path migrations, Set<String> tables) throws IOException {
    List<SqlFunction> functions = new ArrayList<>();
    try (Stream<Path> scripts = Files.walk(migrations)) {
      for (Path script : scripts.filter(file -> file.toString().endsWith(".sql")).toList()) {
        Matcher made = MADE.matcher(Files.readString(script).replaceAll("--[^\n]*", ""));
        while (made.find()) {
          Set<String> written = new TreeSet<>();
          Matcher writes = WRITES.matcher(made.group(3));
          while (writes.find()) {
            written.add(writes.group(1));
          }
          written.retainAll(tables);
          functions.add(new SqlFunction(made.group(1), written));
        }
      }
    }
    return functions;
  }
}
