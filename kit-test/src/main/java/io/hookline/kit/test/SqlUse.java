package io.hookline.kit.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A place in the code that names a table.
 *
 * @param feature the package that the file is in
 * @param file its name
 * @param writes whether rows are made, changed or deleted
 */
record SqlUse(String feature, String file, String table, boolean writes) {

  private static final Pattern MADE = Pattern.compile("(?m)^create table (\\w+) \\(");
  private static final Pattern TEXT =
      Pattern.compile("(?s)\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
  private static final Pattern NAMED =
      Pattern.compile("(?i)\\b(insert\\s+into|update|delete\\s+from|from|join)\\s+([a-z_]+)");
  private static final Pattern COMMENT = Pattern.compile("--[^\n]*");
  private static final Pattern ENTITY = Pattern.compile("@Table\\(name = \"(\\w+)\"\\)");

  /** The tables that the scripts of a folder make. */
  static Set<String> tablesOf(Path migrations) throws IOException {
    Set<String> tables = new TreeSet<>();
    for (Path script : files(migrations, ".sql")) {
      Matcher made = MADE.matcher(Files.readString(script));
      while (made.find()) {
        tables.add(made.group(1));
      }
    }
    return tables;
  }

  /** Every use of one of the tables in a module's texts and scripts, and each entity's own. */
  static List<SqlUse> of(Path main, Set<String> tables) throws IOException {
    List<SqlUse> uses = new ArrayList<>();
    for (Path source : files(main.resolve("java"), ".java")) {
      String code = Files.readString(source);
      Matcher entity = ENTITY.matcher(code);
      while (entity.find()) {
        add(uses, new SqlUse(feature(source), name(source), entity.group(1), true), tables);
      }
      Matcher text = TEXT.matcher(code);
      while (text.find()) {
        addAll(uses, source, text.group(1) == null ? text.group(2) : text.group(1), tables);
      }
    }
    for (Path script : files(main.resolve("resources"), ".sql")) {
      if (!script.startsWith(main.resolve("resources/db"))) {
        addAll(uses, script, COMMENT.matcher(Files.readString(script)).replaceAll(""), tables);
      }
    }
    return uses;
  }

  /** What a module's code writes by functions of its migrations. */
  static List<SqlUse> byFunctions(Path main, List<SqlFunction> functions) throws IOException {
    List<SqlUse> uses = new ArrayList<>();
    for (Path source : files(main.resolve("java"), ".java")) {
      Matcher text = TEXT.matcher(Files.readString(source));
      while (text.find()) {
        String sql = text.group(1) == null ? text.group(2) : text.group(1);
        for (SqlFunction function : functions) {
          if (Pattern.compile("\\b" + function.name() + "\\s*\\(").matcher(sql).find()) {
            function
                .writes()
                .forEach(table -> uses.add(new SqlUse(feature(source), name(source), table, true)));
          }
        }
      }
    }
    return uses;
  }

  private static void addAll(List<SqlUse> uses, Path file, String sql, Set<String> tables) {
    Matcher named = NAMED.matcher(sql);
    while (named.find()) {
      String verb = named.group(1).toLowerCase(Locale.ROOT);
      boolean writes = !verb.equals("from") && !verb.equals("join");
      add(uses, new SqlUse(feature(file), name(file), named.group(2), writes), tables);
    }
  }

  private static String feature(Path file) {
    return name(file.getParent());
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  private static void add(List<SqlUse> uses, SqlUse use, Set<String> tables) {
    if (tables.contains(use.table())) {
      uses.add(use);
    }
  }

  private static List<Path> files(Path folder, String suffix) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(path -> path.toString().endsWith(suffix)).sorted().toList();
    } catch (UncheckedIOException unreadable) {
      throw unreadable.getCause();
    }
  }
}
