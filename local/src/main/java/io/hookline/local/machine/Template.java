package io.hookline.local.machine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A page in a file beside its class, with places named <code>{{name}}</code>. Every page of the
 * suite's own carries the same style inside, so that it needs nothing else.
 */
public final class Template {

  private final String text;

  private Template(String text) {
    this.text = text;
  }

  /** The file of that name in the package of a class. */
  public static Template of(Class<?> neighbour, String file) {
    return new Template(read(neighbour, file)).html("style", read(Template.class, "style.css"));
  }

  /** Fills a place with text, escaped. */
  public Template text(String place, String value) {
    return html(place, escape(value));
  }

  /** Fills a place with markup that is right already. */
  public Template html(String place, String markup) {
    return new Template(text.replace("{{" + place + "}}", markup));
  }

  @Override
  public String toString() {
    return text;
  }

  /** Text for use between tags or in a quoted attribute. */
  public static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String read(Class<?> neighbour, String file) {
    try (InputStream in = neighbour.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
