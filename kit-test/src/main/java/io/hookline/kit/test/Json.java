package io.hookline.kit.test;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.jayway.jsonpath.Configuration;
import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import com.jayway.jsonpath.Option;
import com.jayway.jsonpath.spi.json.JacksonJsonProvider;
import com.jayway.jsonpath.spi.mapper.JacksonMappingProvider;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.hamcrest.FeatureMatcher;
import org.hamcrest.Matcher;

/**
 * The JSON of an answer, by Jayway's paths without their {@code $.}: {@code items[0].id}, {@code
 * items[*].id}, {@code rows[?(@.code == 'TAKEN')].line}, and the whole by {@code ""}.
 *
 * <p>A last field that is absent is null, and keeps its place below {@code [*]}. Any other absent
 * field is an error; below {@code [*]} or a filter its element is left out. What follows a filter
 * is a list, perhaps an empty one.
 *
 * <p>REST-assured's own paths compile a Groovy script for each look, which took a fifth of the
 * tests' time.
 */
public final class Json {

  private static final Configuration JACKSON =
      Configuration.builder()
          .jsonProvider(new JacksonJsonProvider())
          .mappingProvider(new JacksonMappingProvider())
          .options(Option.DEFAULT_PATH_LEAF_TO_NULL)
          .build();

  /** Jayway reads an empty list where either stands behind something that is none. */
  private static final Pattern STAR_OR_FILTER = Pattern.compile("\\[[*?]");

  private final DocumentContext document;

  private Json(DocumentContext document) {
    this.document = document;
  }

  /** For {@code answer.as(Json.class)}. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Json of(Object tree) {
    return new Json(JsonPath.using(JACKSON).parse(tree));
  }

  public static Json parse(String text) {
    return new Json(JsonPath.using(JACKSON).parse(text));
  }

  /** For {@code body(…)}: what the path leads to in the answer's body. */
  public static <T> Matcher<String> at(String path, Matcher<? super T> expected) {
    return new FeatureMatcher<String, T>(expected, "JSON with " + path, path) {
      @Override
      protected T featureValueOf(String body) {
        return parse(body).get(path);
      }
    };
  }

  /**
   * @throws RuntimeException if there is no such place, or no list where the path walks over one
   */
  public <T> T get(String path) {
    String list = STAR_OR_FILTER.split(path, 2)[0];
    if (list.length() < path.length() && !(read(list) instanceof List)) {
      throw new IllegalArgumentException("No list at '%s' in %s".formatted(list, this));
    }
    return read(path);
  }

  private <T> T read(String path) {
    return document.read(path.isEmpty() ? "$" : path);
  }

  /** A text, or a number as text. */
  public String getString(String path) {
    Object value = get(path);
    if (value instanceof List || value instanceof Map) {
      throw new IllegalArgumentException("No text at '%s': %s".formatted(path, value));
    }
    return Objects.toString(value, null);
  }

  /** A whole number: another one is an error. */
  public int getInt(String path) {
    return Math.toIntExact(getLong(path));
  }

  public long getLong(String path) {
    Object number = get(path);
    return number instanceof Integer small ? small : (Long) number;
  }

  public boolean getBoolean(String path) {
    return this.<Boolean>get(path);
  }

  public <T> List<T> getList(String path) {
    return get(path);
  }

  public <K, V> Map<K, V> getMap(String path) {
    return get(path);
  }

  @Override
  public String toString() {
    return document.jsonString();
  }
}
