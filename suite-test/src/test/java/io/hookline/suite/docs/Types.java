package io.hookline.suite.docs;

import java.util.Map;

/** Java's types as people call them. */
final class Types {

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("boolean", "true or false"),
          Map.entry("int", "number"),
          Map.entry("Integer", "number"),
          Map.entry("long", "number"),
          Map.entry("double", "number"),
          Map.entry("BigDecimal", "number"),
          Map.entry("Duration", "duration"),
          Map.entry("MemorySize", "size"),
          Map.entry("URI", "address"),
          Map.entry("String", "text"));

  private Types() {}

  static String name(String type) {
    if (type.startsWith("Optional<")) {
      return name(inner(type));
    }
    if (type.startsWith("List<") || type.startsWith("Set<")) {
      return name(inner(type)) + ", several with commas";
    }
    if (type.startsWith("Map<")) {
      return name(inner(type).replaceFirst("^[^,]*, *", ""));
    }
    return NAMES.getOrDefault(type.replaceFirst("^Optional(Int|Long|Double)$", "long"), type);
  }

  private static String inner(String type) {
    return type.substring(type.indexOf('<') + 1, type.lastIndexOf('>'));
  }
}
