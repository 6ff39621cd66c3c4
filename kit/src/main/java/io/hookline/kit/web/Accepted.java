package io.hookline.kit.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The media types that a caller accepts, RFC 9110, section 12.5.1.
 *
 * @param ranges those that can be read; the others are passed over
 */
public record Accepted(List<Range> ranges) {

  private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
  private static final String TEXT = "\"(?:[^\"\\\\]|\\\\.)*+\"";
  private static final Pattern PARAMETER =
      Pattern.compile("\\s*;\\s*(?:(" + TOKEN + ")=(" + TOKEN + "|" + TEXT + "))?");
  private static final Pattern TYPE = Pattern.compile("(" + TOKEN + ")/(" + TOKEN + ")");

  /**
   * A range such as {@code text/*;q=0.5}.
   *
   * @param text as sent
   * @param weight 0 to 1; 0 means not this
   */
  public record Range(String text, String type, String subtype, double weight) {

    /** Null when it cannot be read. */
    static Range of(String text) {
      Matcher type = TYPE.matcher(text);
      if (!type.lookingAt() || type.group(1).equals("*") && !type.group(2).equals("*")) {
        return null;
      }
      double weight = 1;
      Matcher parameter = PARAMETER.matcher(text).region(type.end(), text.length());
      int end = type.end();
      while (parameter.lookingAt()) {
        if ("q".equalsIgnoreCase(parameter.group(1))) {
          if (!parameter.group(2).matches("0(\\.\\d{0,3})?|1(\\.0{0,3})?")) {
            return null;
          }
          weight = Double.parseDouble(parameter.group(2));
        }
        end = parameter.end();
        parameter.region(end, text.length());
      }
      return text.substring(end).isBlank()
          ? new Range(
              text.strip(),
              type.group(1).toLowerCase(Locale.ROOT),
              type.group(2).toLowerCase(Locale.ROOT),
              weight)
          : null;
    }

    private boolean covers(String offered) {
      String[] parts = offered.split("[/;]");
      return (type.equals("*") || type.equals(parts[0]))
          && (subtype.equals("*") || subtype.equals(parts[1].strip()));
    }

    private int precision() {
      return type.equals("*") ? 0 : subtype.equals("*") ? 1 : 2;
    }
  }

  public static Accepted of(List<String> headers) {
    List<Range> ranges = new ArrayList<>();
    for (String header : headers) {
      for (String part : parts(header)) {
        Optional.ofNullable(Range.of(part.strip())).ifPresent(ranges::add);
      }
    }
    return new Accepted(ranges);
  }

  /** By hand, in one pass: a pattern that looks ahead for quotes takes seconds for many commas. */
  private static List<String> parts(String list) {
    List<String> parts = new ArrayList<>();
    boolean quoted = false;
    int from = 0;
    for (int i = 0; i < list.length(); i++) {
      char letter = list.charAt(i);
      if (letter == '"') {
        quoted = !quoted;
      } else if (letter == ',' && !quoted) {
        parts.add(list.substring(from, i));
        from = i + 1;
      }
    }
    parts.add(list.substring(from));
    return parts;
  }

  /**
   * @param offered such as {@code text/html;charset=UTF-8}
   */
  boolean includes(String offered) {
    return weight(offered) > 0;
  }

  /** Whether one type is welcome, and more so than another. */
  public boolean prefers(String one, String other) {
    return weight(one) > weight(other);
  }

  /** The most precise range that covers a type decides. */
  private double weight(String offered) {
    return ranges.stream()
        .filter(range -> range.covers(offered.toLowerCase(Locale.ROOT)))
        .max(Comparator.comparingInt(Range::precision).thenComparingDouble(Range::weight))
        .map(Range::weight)
        .orElse(0.0);
  }

  @Override
  public String toString() {
    return ranges.stream().map(Range::text).collect(Collectors.joining(", "));
  }
}
