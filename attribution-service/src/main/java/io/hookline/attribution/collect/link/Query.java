package io.hookline.attribution.collect.link;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sets parameters in an address as text: what is not set stays as it was written, in its order, and
 * a fragment stays at the end. A parameter that is there already is replaced, never doubled.
 */
public final class Query {

  private Query() {}

  public static String with(String url, Map<String, String> parameters) {
    if (parameters.isEmpty()) {
      return url;
    }
    int hash = url.indexOf('#');
    String fragment = hash < 0 ? "" : url.substring(hash);
    String address = hash < 0 ? url : url.substring(0, hash);
    int mark = address.indexOf('?');
    String path = mark < 0 ? address : address.substring(0, mark);
    List<String> parts = new ArrayList<>();
    for (String part : (mark < 0 ? "" : address.substring(mark + 1)).split("&")) {
      if (!part.isEmpty() && !parameters.containsKey(name(part))) {
        parts.add(part);
      }
    }
    parameters.forEach((name, value) -> parts.add(encode(name) + "=" + encode(value)));
    return path + "?" + String.join("&", parts) + fragment;
  }

  /** The value of a parameter as it was meant; empty where there is none, or only its name. */
  public static Optional<String> value(String url, String parameter) {
    int hash = url.indexOf('#');
    String address = hash < 0 ? url : url.substring(0, hash);
    int mark = address.indexOf('?');
    return Arrays.stream((mark < 0 ? "" : address.substring(mark + 1)).split("&"))
        .filter(part -> part.indexOf('=') > 0 && name(part).equals(parameter))
        .map(part -> decoded(part.substring(part.indexOf('=') + 1)))
        .filter(value -> !value.isBlank())
        .findFirst();
  }

  /** Whether the address has the parameter already. */
  public static boolean has(String url, String parameter) {
    int mark = url.indexOf('?');
    int hash = url.indexOf('#');
    return mark >= 0
        && (hash < 0 || mark < hash)
        && Arrays.stream(url.substring(mark + 1, hash < 0 ? url.length() : hash).split("&"))
            .anyMatch(part -> name(part).equals(parameter));
  }

  private static String name(String part) {
    int equals = part.indexOf('=');
    return decoded(equals < 0 ? part : part.substring(0, equals));
  }

  /** As it was meant; a percent sign that encodes nothing is text. */
  public static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return text;
    }
  }

  /** Percent-encodes for any part of an address: a blank is %20, not the + of forms. */
  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
