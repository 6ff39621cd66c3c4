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
import org.hamcrest.FeatureMatcher;
import org.hamcrest.Matcher;

/**
 * The JSON of an answer, by Jayway's paths without their {@code $.}: {@code items[0].id}, {@code
 * items[*].id}, {@code rows[?(@.code == 'TAKEN')].line}, and the whole by {@code ""}. A field that
 * is absent is null, its parent may not be. REST-assured's own paths compile a Groovy script for
 * each look, which took a fifth of the tests' time.
 */
public final class Json {

  private static final Configuration JACKSON =
      Configuration.builder()
          .jsonProvider(new JacksonJsonProvider())
          .mappingProvider(new JacksonMappingProvider())
          .options(Option.DEFAULT_PATH_LEAF_TO_NULL)
          .build();

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

  public <T> T get(String path) {
    return document.read(path.isEmpty() ? "$" : path);
  }

  public String getString(String path) {
    return Objects.toString(get(path), null);
  }

  public int getInt(String path) {
    return this.<Number>get(path).intValue();
  }

  public long getLong(String path) {
    return this.<Number>get(path).longValue();
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
